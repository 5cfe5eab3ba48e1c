package number

import "sorot/wasm/article"

// slashed gives the tokens of two figures with a slash that are one quantity
// and no fraction: a blood pressure, odds, a bowler's wickets; 0 if none.
func slashed(p *parser, i int) int {
	if !p.Is(i+1, "/") || !p.Glued(i+1) || !p.Glued(i+2) {
		return 0
	}
	a, ok1 := small(p, i)
	b, ok2 := small(p, i+2)
	switch {
	case !ok1 || !ok2:
	case a > b && a >= 60 && b >= 30:
		return pressure(p, i)
	case p.Lang == article.EN && b > 0 && (odds(p, i) || a <= 10 && bowled(p, i)):
		return 3
	}
	return 0
}

// pressure tells a blood pressure: "120/80 mmHg", "tensi 180/110".
func pressure(p *parser, i int) int {
	if p.Is(i+3, "mmhg") {
		return 4
	}
	for k := i - 1; k >= 0 && k > i-6; k-- {
		if p.Is(k, "tensi") || p.Is(k, "tensinya") || p.Is(k, "darah") || p.Is(k, "pressure") || p.Is(k, "systolic") {
			return 3
		}
	}
	return 0
}

// odds tells those of a bet: "the 5/1 favourite", "at odds of 11/4".
func odds(p *parser, i int) bool {
	if bet, _ := bets.Get(&p.View, i+3); bet {
		return true
	}
	return p.Is(i-1, "odds") || p.Is(i-2, "odds") || p.Is(i-3, "odds")
}

// bowled tells a bowler's figures: "took 5/83", "3/20 from four overs".
func bowled(p *parser, i int) bool {
	if p.Is(i+3, "from") || p.Is(i+3, "in") || p.Is(i+3, "off") {
		for k := i + 4; k < i+8; k++ {
			if p.Is(k, "overs") {
				return true
			}
		}
	}
	for k := i - 1; k >= 0 && k > i-8; k-- {
		if p.Is(k, "wicket") || p.Is(k, "wickets") || p.Is(k, "innings") || p.Is(k, "bowling") || p.Is(k, "overs") {
			return true
		}
	}
	return false
}

// readSlashed reads two figures that are one.
func readSlashed(p *parser, i int, r *reading) bool {
	n := slashed(p, i)
	if n == 0 {
		return false
	}
	r.score(i + n)
	if a, _ := small(p, i); a >= 60 {
		r.n.Unit = "mm[Hg]"
	}
	return true
}
