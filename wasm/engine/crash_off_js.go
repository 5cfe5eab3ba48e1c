//go:build !crash

package engine

const crashNext = false
