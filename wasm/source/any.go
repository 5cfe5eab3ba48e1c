package source

// any2, any3, any4 tell that the word of a token is one of a few.

func (r *reader) any2(i int, a, b uint32) bool {
	h := r.hash(i)
	return h == a || h == b
}

func (r *reader) any3(i int, a, b, c uint32) bool {
	h := r.hash(i)
	return h == a || h == b || h == c
}

func (r *reader) any4(i int, a, b, c, d uint32) bool {
	h := r.hash(i)
	return h == a || h == b || h == c || h == d
}

func (x *document) any2(t int32, a, b uint32) bool {
	h := x.hash(t)
	return h == a || h == b
}

func (x *document) any3(t int32, a, b, c uint32) bool {
	h := x.hash(t)
	return h == a || h == b || h == c
}

func (x *document) any4(t int32, a, b, c, d uint32) bool {
	h := x.hash(t)
	return h == a || h == b || h == c || h == d
}
