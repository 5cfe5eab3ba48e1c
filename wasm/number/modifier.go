package number

import "sorot/wasm/article"

// modify finds the approximator of a reading: before it ("sekitar 12.000",
// "more than half") or after it ("17 tahun ke atas", "500 or more").
func modify(p *parser, r *reading) {
	if r.form == score || r.form == rank {
		return
	}
	if m := inFront(p, r); m != "" {
		r.n.Modifier = m
		return
	}
	if m := afterwards(p, r); m != "" {
		r.n.Modifier = m
	}
}

// approximated tells whether an approximator stands before token i.
func approximated(p *parser, i int) bool {
	return inFront(p, &reading{first: i, form: count}) != ""
}

// inFront reads the approximator in front; id.go and en.go list them.
func inFront(p *parser, r *reading) string {
	k := r.first - 1
	if k < 0 {
		return ""
	}
	if p.Kind(k) >= article.Punct {
		switch p.Word(k) {
		case ">":
			return "more"
		case "<":
			return "less"
		case "~", "±", "≈":
			return "approx"
		case "≥":
			return "min"
		case "≤":
			return "max"
		}
		if p.Is(k, "(") || p.Is(k, "\"") || p.Is(k, "“") {
			return ""
		}
		return ""
	}
	if p.Is(k, "of") && p.Is(k-1, "age") && r.form == age { // under the age of 18
		switch {
		case p.Is(k-3, "under"), p.Is(k-3, "below"):
			return "less"
		case p.Is(k-3, "over"), p.Is(k-3, "above"):
			return "more"
		}
	}
	if p.gates(k)&gateFront == 0 || p.Lang == article.EN && (p.Is(k, "under") || p.Is(k, "over")) && p.joins(k-1) { // "a four-under 67"
		return ""
	}
	if ok, _ := modSkip.Get(&p.View, k); ok && k > 0 { // "hampir mencapai 500", "at least another 50"
		if m := modAt(p, k-1, r); m != "" {
			return m
		}
	}
	return modAt(p, k, r)
}

// approximator is a word that approximates alone, or after another.
type approximator struct {
	alone string
	pairs []pair
}

// pair is the word before and what the two mean together.
type pair struct{ prev, means string }

// modAt reads the approximator that ends at token k.
func modAt(p *parser, k int, r *reading) string {
	m, ok := modifiers.Get(&p.View, k)
	if !ok {
		return estimated(p, k)
	}
	for i := range m.pairs {
		if x := &m.pairs[i]; p.Is(k-1, x.prev) {
			if denied(p, k-1) && x.means != "approx" {
				return opposite(x.means)
			}
			return x.means
		}
	}
	if m.alone == "" {
		return estimated(p, k)
	}
	return modOK(p, k, r, m.alone)
}

// denied: "tidak lebih dari", "no more than", "not less than".
func denied(p *parser, k int) bool {
	return p.Is(k-1, "tidak") || p.Is(k-1, "tak") || p.Is(k-1, "no") || p.Is(k-1, "not")
}

func opposite(m string) string {
	if m == "more" {
		return "max"
	}
	return "min"
}

// modOK keeps out words that approximate only in some places.
func modOK(p *parser, k int, r *reading, m string) string {
	prev := k - 1
	switch {
	case p.Is(k, "about"), p.Is(k, "around"):
		if ok, _ := speech.Get(&p.View, prev); ok || p.Is(r.first, "one") {
			return ""
		}
	case p.Is(k, "some"):
		if r.n.Low < 3 && r.form == count || r.form == share {
			return ""
		}
	case p.Is(k, "over"), p.Is(k, "under"), p.Is(k, "above"), p.Is(k, "below"):
		if ok, _ := notOver.Get(&p.View, prev); ok {
			return ""
		}
		if (p.Is(k, "over") || p.Is(k, "above")) && r.form == count && r.n.Low < 20 && r.scale == 1 && !p.Is(prev, "well") && !p.Is(prev, "just") { // spread over two sites
			return ""
		}
	case p.Is(k, "hingga"), p.Is(k, "sampai"):
		if p.Kind(prev) == article.Digits || r.form == age {
			return ""
		}
		if p.moved(k) {
			return ""
		}
		for j := prev; j >= 0 && j >= prev-6; j-- { // dari … hingga …: a change or a range
			if p.Is(j, "dari") {
				return ""
			}
		}
	case p.Is(k, "almost"), p.Is(k, "nearly"), p.Is(k, "hampir"):
		if r.n.Low == 0 {
			return "approx"
		}
	}
	return m
}

// estimated reads "an estimated 500", "estimated population of 379,800",
// "diperkirakan memiliki 299.200".
func estimated(p *parser, k int) string {
	if ok, _ := estimateFill.Get(&p.View, k); !ok {
		return ""
	}
	for j := k - 1; j >= 0 && j >= k-2; j-- {
		if p.Is(j, "estimated") || p.Is(j, "diperkirakan") || p.Is(j, "perkiraan") || p.Is(j, "estimasi") || p.Is(j, "ditaksir") {
			return "approx"
		}
	}
	return ""
}

// afterwards reads the approximator behind.
func afterwards(p *parser, r *reading) string {
	i := r.last
	if p.gates(i)&gateAfter == 0 {
		return ""
	}
	switch {
	case p.Is(i, "ke") && p.Is(i+1, "atas"):
		return "min"
	case p.Is(i, "ke") && p.Is(i+1, "bawah"):
		return "max"
	case (p.Is(i, "atau") || p.Is(i, "or")) && (p.Is(i+1, "lebih") || p.Is(i+1, "more") || p.Is(i+1, "older") || p.Is(i+1, "over") || p.Is(i+1, "above") || p.Is(i+1, "higher") || p.Is(i+1, "greater")):
		return "min"
	case (p.Is(i, "atau") || p.Is(i, "or")) && (p.Is(i+1, "kurang") || p.Is(i+1, "less") || p.Is(i+1, "fewer") || p.Is(i+1, "younger") || p.Is(i+1, "under") || p.Is(i+1, "below") || p.Is(i+1, "lower")):
		return "max"
	case p.Is(i, "and") && (p.Is(i+1, "over") || p.Is(i+1, "older") || p.Is(i+1, "above") || p.Is(i+1, "up")):
		return "min"
	case p.Is(i, "and") && (p.Is(i+1, "under") || p.Is(i+1, "younger") || p.Is(i+1, "below")):
		return "max"
	case p.Is(i, "or") && (p.Is(i+1, "so") || p.Is(i+1, "thereabouts")):
		return "approx"
	case p.Is(i, "+") && p.Glued(i):
		return "min"
	case p.Is(i, "-") && p.Glued(i) && p.Is(i+1, "odd"):
		return "approx"
	case p.Is(i, "-") && p.Glued(i) && p.Is(i+1, "plus"), p.Is(i, "plus") && r.form == age:
		return "min"
	case p.Is(i, "lebih") && p.Lang != article.EN && r.form != percent && r.form != multiple && r.form != points && r.form != share:
		if ok, _ := comparedID.Get(&p.View, i+1); !ok {
			return "more"
		}
	}
	return ""
}
