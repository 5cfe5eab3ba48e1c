//go:build crash

package engine

// Built with -tags crash, for the tests of the loader alone: ways to die.

var crashNext bool

var ballast [][]byte

// crash dies: 1 by a panic that nobody recovers, 2 by a stack overflow, 3 by
// running out of memory, 4 by never returning; 5 lets the next annotation
// panic.
//
//go:wasmexport sorot_crash
func crash(how int32) int32 {
	switch how {
	case 1:
		panic("asked for")
	case 2:
		return deeper(how)
	case 3:
		for {
			ballast = append(ballast, make([]byte, 64<<20))
		}
	case 4:
		for {
			crashNext = !crashNext
		}
	case 5:
		crashNext = true
	}
	return 0
}

func deeper(n int32) int32 { return deeper(n+1) + 1 }
