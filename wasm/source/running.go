package source

import (
	"slices"

	"sorot/wasm/article"
)

// running gives the quotations that no attribution has taken to the running
// speaker, and what stands with "ujarnya" too.
func (x *document) running() {
	a := x.a
	ti := 0
	for qi := range x.quo {
		q := &x.quo[qi]
		if q.owner != 0 || !q.speech {
			continue
		}
		for ti < len(x.at) && x.at[ti].last <= q.first {
			ti++
		}
		if t := x.speakerBefore(ti - 1); t != nil {
			if a.Sentences[t.sent].Para < q.para-6 {
				continue
			}
			x.own(t, q)
		}
	}
	ti = 0
	for i := range a.Sentences {
		if x.cues[i]&cOwn == 0 {
			continue
		}
		for k := a.Sentences[i].First; k < a.Sentences[i].Last; k++ {
			if x.cls[k]&cOwn == 0 {
				continue
			}
			for ti < len(x.at) && x.at[ti].first <= k {
				ti++
			}
			x.nya(k, ti)
		}
	}
}

// speakerBefore gives the nearest attribution up to the i-th that can be the
// running speaker: no credit, no headline, and a document or medium only
// where nobody else is near.
func (x *document) speakerBefore(i int) *attribution {
	for k := i; k >= 0 && k > i-4; k-- {
		t := &x.at[k]
		switch t.src.Frame {
		case frameByline, frameHead, frameColon, frameLate, frameCite:
			continue
		}
		if t.src.Type != article.DocumentSource && t.src.Type != article.MediaSource {
			return t
		}
	}
	for k := i; k >= 0 && k > i-2; k-- {
		if f := x.at[k].src.Frame; f != frameByline && f != frameCite {
			return &x.at[k]
		}
	}
	return nil
}

// nya joins the sentence of an own-speaker verb at token k to the running
// speaker; i is the number of attributions that begin at k or before.
func (x *document) nya(k int32, i int) {
	a := x.a
	if x.quoteOver(k) != nil {
		return
	}
	s := x.sentenceOf(k)
	sn := &a.Sentences[s]
	if sn.Lang != article.ID {
		return
	}
	t := x.speakerBefore(i - 1)
	if t == nil || t.sent == s {
		return
	}
	if k == sn.First {
		to := sn.Last
		if i < len(x.at) && x.at[i].sent == s {
			to = x.at[i].first
		}
		x.give(t, x.skip(k+1, sn.Last, ","), to)
		return
	}
	if !x.punct(k-1, ",\"”’") || x.quoteBefore(k) != nil {
		return
	}
	x.give(t, x.skipLinks(sn.First, k), k)
}

// pronouns takes the type of what a pronoun or a pointing phrase stands for.
func (x *document) pronouns() {
	a := x.a
	x.offices()
	var last article.SourceType
	seen := false
	for i := range x.at {
		t := &x.at[i]
		m := &a.Marks[t.mark]
		if t.src.Frame == frameByline {
			continue
		}
		if m.Last == m.First+1 && x.class(m.First)&cPron != 0 {
			switch {
			case x.hash(m.First) == wIt:
				if seen && last == article.DocumentSource {
					t.src.Type = last
				}
			case seen && last == article.AnonymousSource && i > 0 && !any2(x.hash(m.First), wMereka, wThey) && x.person(x.at[i-1].last, m.First) >= 0:
				t.src.Type = article.PersonSource // somebody is named in between
			case seen && (last == article.PersonSource || last == article.AnonymousSource):
				t.src.Type = last
			case any2(x.hash(m.First), wMereka, wThey):
				t.src.Type = article.AnonymousSource
			}
		}
		x.office(t)
		if t.src.Type == article.AnonymousSource || t.src.Type == article.PersonSource {
			x.definite(i)
		}
		last, seen = t.src.Type, true
	}
}

// maxOffices is how many offices of an article are kept.
const maxOffices = 128

// offices notes the capitalised roles right before a person's name: "Kapolres
// Bogor AKBP Rina" makes "Kapolres" a description of a named person.
func (x *document) offices() {
	a := x.a
	x.roles = x.roles[:0]
	for i := range a.Marks {
		m := &a.Marks[i]
		if m.Kind != article.PersonKind {
			continue
		}
		for k := m.First - 1; k >= 0 && k > m.First-8 && a.Tokens[k].Kind == article.Word && a.Tokens[k].Has(article.Upper); k-- {
			if h := a.Tokens[k].Hash; x.class(k)&nRole != 0 && len(x.roles) < maxOffices && !slices.Contains(x.roles, h) {
				x.roles = append(x.roles, h)
			}
		}
	}
}

// office makes "Kapolres", "Menteri itu" a person where the article names one
// who holds that office.
func (x *document) office(t *attribution) {
	a := x.a
	m := &a.Marks[t.mark]
	if t.src.Type != article.AnonymousSource || m.Last-m.First > 4 || x.english(m.First) || x.class(m.First)&nRole == 0 || !a.Tokens[m.First].Has(article.Upper) || t.src.Frame == frameColon {
		return
	}
	if any4(x.hash(m.First), wJuru, wWarga, wAnggota, wSaksi) || any2(x.hash(m.First), wAnalis, wPengamat) {
		return
	}
	if slices.Contains(x.roles, a.Tokens[m.First].Hash) {
		t.src.Type = article.PersonSource
	}
}

// definite settles "the caller", "sopir itu": anonymous where an unnamed
// source of the same noun has spoken before, else the description of a named
// person.
func (x *document) definite(i int) {
	a := x.a
	t := &x.at[i]
	m := &a.Marks[t.mark]
	if x.hash(m.First) != wThe || m.Last != m.First+2 && m.Last != m.First+3 || x.person(m.First, m.Last) >= 0 {
		return
	}
	head := a.Tokens[m.Last-1].Hash
	if c := x.class(m.Last - 1); c&(nAnon|nRole) == 0 || x.plural(m.Last-1) {
		return
	}
	t.src.Type = article.PersonSource
	for k := i - 1; k >= 0 && k > i-12; k-- {
		if p := &a.Marks[x.at[k].mark]; x.at[k].src.Type == article.AnonymousSource && a.Tokens[p.Last-1].Hash == head {
			t.src.Type = article.AnonymousSource
			return
		}
	}
}

func (x *document) plural(t int32) bool {
	tok := &x.a.Tokens[t]
	return x.a.Text[tok.End-1] == 's' || any4(x.hash(t), wPeople, wMen, wWomen, wPolice)
}

// chains ties "kata X, dikutip dari Y": X is quoted from Y.
func (x *document) chains() {
	a := x.a
	for i := range x.at {
		t := &x.at[i]
		if t.src.Frame != frameCite || len(t.src.Content) > 0 {
			continue
		}
		for _, k := range [2]int{i - 1, i + 1} {
			if k >= 0 && k < len(x.at) && x.at[k].src.Frame != frameByline && a.Sentences[x.at[k].sent].Para == a.Sentences[t.sent].Para {
				x.at[k].src.Via = a.Marks[t.mark].Val + 1
				break
			}
		}
	}
}
