package source

// any2, any3, any4 tell that the hash of a word is one of a few. Not variadic:
// they are asked of nearly every token, and a slice costs more than the answer.

func any2(h, a, b uint32) bool { return h == a || h == b }

func any3(h, a, b, c uint32) bool { return h == a || h == b || h == c }

func any4(h, a, b, c, d uint32) bool { return h == a || h == b || h == c || h == d }
