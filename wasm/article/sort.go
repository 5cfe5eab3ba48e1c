package article

// Sort puts s in order and keeps the order of equals. It merges: no slower
// than slices.SortStableFunc and a tenth of its code, which is made anew for
// each type.
func Sort[T any](s []T, compare func(x, y *T) int) {
	sorted := true
	for i := 1; i < len(s) && sorted; i++ {
		sorted = compare(&s[i-1], &s[i]) <= 0
	}
	if sorted {
		return
	}
	from, to := s, make([]T, len(s))
	for width := 1; width < len(s); width *= 2 {
		for start := 0; start < len(s); start += 2 * width {
			i, mid := start, min(start+width, len(s))
			j, end := mid, min(start+2*width, len(s))
			for k := start; k < end; k++ {
				if j == end || i < mid && compare(&from[i], &from[j]) <= 0 {
					to[k] = from[i]
					i++
				} else {
					to[k] = from[j]
					j++
				}
			}
		}
		from, to = to, from
	}
	copy(s, from)
}
