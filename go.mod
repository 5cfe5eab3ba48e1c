module sorot

go 1.26
