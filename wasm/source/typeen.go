package source

import "sorot/wasm/article"

// typeEN: the head of an English noun phrase is its last noun before "of",
// "in", "who" or a comma.
func (r *reader) typeEN(from, to int, named bool) article.SourceType {
	v := r.v
	end := from
	for end < to && !(end > from && r.verbish(end) && !r.upper(end) && r.is(end-1, nDoc|nAnon)) && !(end > from && (v.Is(end, "by") || v.Is(end, "on") || v.Is(end, "between") || v.Is(end, "filed"))) && !(r.is(end, cPlace|cRel) && !r.upper(end) && end > from) && !(end > from && r.is(end-1, nAnon) && r.ing(end)) && !r.punct(end, ",(") && !(v.Is(end, "familiar") || end > from && (v.Is(end, "seen") || v.Is(end, "close")) || v.Is(end, "polled") || v.Is(end, "to")) {
		end++
	}
	head := end - 1
	for head > from && (v.Is(head, "'s") || !r.word(head)) {
		head--
	}
	if head > from && r.per[head] == 0 && r.per[head-1] > 0 && v.Has(head, article.AllUpper) {
		head, end = head-1, end-1 // "Miriam Oduya KC"
	}
	c := r.class(head)
	if at := to - 1; r.per[at] > 0 && r.upper(from) && v.Is(end, "of") {
		if p := int(r.pers[at]) - 1; p > end && r.upper(p) && r.is(p, nRole) || p > end+1 && v.Is(p, "general") && r.upper(p) {
			return article.PersonSource // "District of Columbia Attorney General Karl Racine"
		}
	}
	if at := to - 1; named && r.per[at] > 0 && r.pers[at] > 1 && r.punct(int(r.pers[at])-1, ",") {
		return article.PersonSource // "the president's chief of staff, Andriy Yermak"
	}
	if named && !r.named(head, end) && !r.named(end-1, end) {
		// The name only qualifies the head: "a Trump campaign spokesman".
		at := end
		for at < to && r.per[at] == 0 {
			at++
		}
		if at >= to || r.is(end, cPlace|cRel) && c&(nAnon|nOrg|nDoc|nRole) != 0 {
			named = false
		}
	}
	if named {
		switch {
		case c&nOrg != 0 && r.per[head] == 0 && !r.upper(head), v.Is(head, "administration"), v.Is(head, "campaign"):
			return article.OrganisationSource
		case c&nDoc != 0 && r.per[head] == 0 && !r.named(from, end):
			return article.DocumentSource
		case c&nDoc != 0 && r.per[head] == 0 && !r.upper(head):
			return article.DocumentSource
		case c&nAnon != 0 && r.per[head] == 0 && !r.named(end, to) && r.v.Is(head-1, "'s"):
			return article.AnonymousSource
		}
		return article.PersonSource
	}
	if v.Is(head, "guard") && (v.Is(head-1, "coast") || v.Is(head-1, "national") || v.Is(head-1, "border")) || v.Is(head, "guards") && v.Is(head-1, "revolutionary") {
		return article.OrganisationSource
	}
	if (v.Is(head, "team") || v.Is(head, "lawyers")) && (v.Is(head-1, "defense") || v.Is(head-1, "defence") || v.Is(head-1, "legal")) || v.Is(from, "someone") || v.Is(from, "somebody") {
		return article.AnonymousSource
	}
	if w := v.Word(head); c&(nAnon|nOrg|nDoc|nRole|nMedia) == 0 && (!r.upper(head) || head == 0 && w[len(w)-1] == 's' && !v.Has(head, article.AllUpper)) && human(w) {
		if v.Is(from, "the") && v.Word(head)[len(v.Word(head))-1] != 's' {
			return article.PersonSource
		}
		return article.AnonymousSource
	}
	media := false
	if r.upper(head) && c&nMedia != 0 && !(v.Is(head, "agency") && !v.Is(head-1, "News")) {
		media = true
	}
	switch {
	case r.is(from, cPron) && to == from+1:
		if v.Is(from, "it") {
			return article.OrganisationSource
		}
		return article.PersonSource
	case media, v.Is(head, "agency") && v.Is(head-1, "news"), v.Is(head, "newspaper"), v.Is(head, "newspapers"), v.Is(head, "television"), v.Is(head, "media") && !v.Is(head-1, "social"), v.Is(head, "outlets"), v.Is(head, "broadcasters"), v.Is(head, "radio"), v.Is(head, "tv"), v.Is(head, "broadcaster"), v.Is(head, "magazine"), v.Is(head, "outlet"), r.domain(from, to):
		return article.MediaSource
	case c&nDoc != 0 && !(r.upper(head) && from < head && (c&nOrg != 0 || v.Is(head, "survey") && r.upper(head-1))):
		return article.DocumentSource
	case c&nOrg != 0 && c&nAnon == 0:
		return article.OrganisationSource
	case c&nAnon != 0:
		return article.AnonymousSource
	case c&nRole != 0 && v.Is(from, "the"):
		return article.PersonSource
	case v.Is(head, "old") && v.Is(from, "the"):
		return article.PersonSource
	case from < head && r.is(from, cDet|nAnon) && (v.Is(from, "a") || v.Is(from, "an") || v.Is(from, "one") || v.Is(from, "some") || v.Is(from, "many") || v.Is(from, "several") || v.Is(from, "another")):
		return article.AnonymousSource
	case c&nRole != 0, v.Kind(from) == article.Digits && r.punct(to-1, "%"):
		return article.AnonymousSource
	}
	return article.OrganisationSource
}

// ing tells a present participle, which begins what narrows the noun before
// it: "residents living near the plant".
func (r *reader) ing(i int) bool {
	w := r.v.Word(i)
	return len(w) > 5 && !r.upper(i) && w[len(w)-3:] == "ing"
}

// human tells nouns that by their ending do something for a living or belong
// somewhere: "player", "climber", "novelists", "historian".
func human(w string) bool {
	if len(w) > 5 && w[len(w)-1] == 's' {
		w = w[:len(w)-1]
	}
	if len(w) < 6 {
		return false
	}
	end := w[len(w)-2:]
	last := w[len(w)-3:]
	return end == "er" || end == "or" || last == "ist" || last == "ian" || last == "man" || last == "eer"
}

// namedHead tells whether a person is named in [from, to) outside a relative
// clause.
func (r *reader) namedHead(from, to int) bool {
	for k := from; k < to && !r.is(k, cRel); k++ {
		if r.per[k] > 0 {
			return true
		}
	}
	return false
}

// mediaName tells whether a capitalised name holds a word of media: "New York
// Times", "Boston Globe".
func (r *reader) mediaName(from, to int) bool {
	found := false
	for k := from; k < to; k++ {
		if r.word(k) && !r.upper(k) {
			return false
		}
		if c, _ := en.Get(&r.v, k); c&nMedia != 0 && (k > from || to-from == 1) && c&nOrg == 0 && !r.v.Is(k, "agency") {
			found = true
		}
	}
	return found
}
