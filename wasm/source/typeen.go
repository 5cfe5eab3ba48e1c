package source

import "sorot/wasm/article"

// typeEN: the head of an English noun phrase is its last noun before "of",
// "in", "who" or a comma.
func (r *reader) typeEN(from, to int, named bool) article.SourceType {
	v := &r.v
	end := from
	for end < to && !(end > from && r.verbish(end) && !r.upper(end) && r.is(end-1, nDoc|nAnon)) && !(end > from && (any4(r.hash(end), wBy, wOn, wBetween, wFiled))) && !(r.is(end, cPlace|cRel) && !r.upper(end) && end > from) && !(end > from && r.is(end-1, nAnon) && r.ing(end)) && !r.punct(end, ",(") && !(r.hash(end) == wFamiliar || end > from && (any2(r.hash(end), wSeen, wClose)) || any2(r.hash(end), wPolled, wTo)) {
		end++
	}
	head := end - 1
	for head > from && (r.hash(head) == wApostropheS || !r.word(head)) {
		head--
	}
	if head > from && r.per[head] == 0 && r.per[head-1] > 0 && v.Has(head, article.AllUpper) {
		head, end = head-1, end-1 // "Miriam Oduya KC"
	}
	c, h, f := r.class(head), r.hash(head), r.hash(from)
	if at := to - 1; r.per[at] > 0 && r.upper(from) && r.hash(end) == wOf {
		if p := int(r.pers[at]) - 1; p > end && r.upper(p) && r.is(p, nRole) || p > end+1 && r.hash(p) == wGeneral && r.upper(p) {
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
		case c&nOrg != 0 && r.per[head] == 0 && !r.upper(head), h == wAdministration, h == wCampaign:
			return article.OrganisationSource
		case c&nDoc != 0 && r.per[head] == 0 && !r.named(from, end):
			return article.DocumentSource
		case c&nDoc != 0 && r.per[head] == 0 && !r.upper(head):
			return article.DocumentSource
		case c&nAnon != 0 && r.per[head] == 0 && !r.named(end, to) && r.hash(head-1) == wApostropheS:
			return article.AnonymousSource
		}
		return article.PersonSource
	}
	if h == wGuard && (any3(r.hash(head-1), wCoast, wNational, wBorder)) || h == wGuards && r.hash(head-1) == wRevolutionary {
		return article.OrganisationSource
	}
	if (h == wTeam || h == wLawyers) && (any3(r.hash(head-1), wDefense, wDefence, wLegal)) || f == wSomeone || f == wSomebody {
		return article.AnonymousSource
	}
	if w := v.Word(head); c&(nAnon|nOrg|nDoc|nRole|nMedia) == 0 && (!r.upper(head) || head == 0 && w[len(w)-1] == 's' && !v.Has(head, article.AllUpper)) && human(w) {
		if f == wThe && v.Word(head)[len(v.Word(head))-1] != 's' {
			return article.PersonSource
		}
		return article.AnonymousSource
	}
	media := false
	if r.upper(head) && c&nMedia != 0 && !(h == wAgency && r.hash(head-1) != wEws) {
		media = true
	}
	switch {
	case r.is(from, cPron) && to == from+1:
		if f == wIt {
			return article.OrganisationSource
		}
		return article.PersonSource
	case media, h == wAgency && r.hash(head-1) == wNews, h == wNewspaper, h == wNewspapers, h == wTelevision, h == wMedia && r.hash(head-1) != wSocial, h == wOutlets, h == wBroadcasters, h == wRadio, h == wTv, h == wBroadcaster, h == wMagazine, h == wOutlet, r.domain(from, to):
		return article.MediaSource
	case c&nDoc != 0 && !(r.upper(head) && from < head && (c&nOrg != 0 || h == wSurvey && r.upper(head-1))):
		return article.DocumentSource
	case c&nOrg != 0 && c&nAnon == 0:
		return article.OrganisationSource
	case c&nAnon != 0:
		return article.AnonymousSource
	case c&nRole != 0 && f == wThe:
		return article.PersonSource
	case h == wOld && f == wThe:
		return article.PersonSource
	case from < head && r.is(from, cDet|nAnon) && (f == wA || f == wAn || f == wOne || f == wSome || f == wMany || f == wSeveral || f == wAnother):
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
		if c := en.at(r.hash(k)).class; c&nMedia != 0 && (k > from || to-from == 1) && c&nOrg == 0 && r.hash(k) != wAgency {
			found = true
		}
	}
	return found
}
