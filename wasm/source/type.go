package source

import "sorot/wasm/article"

// typeOf tells what kind of source stands in [from, to): by the name in it,
// else by its head noun, the first one of a kind. Pronouns are settled by the
// document half.
func (r *reader) typeOf(from, to int) article.SourceType {
	v := r.v
	head := from
	for head < to-1 && (r.is(head, cDet) && !r.is(head, nAnon|nOrg|nDoc|nRole) || v.Is(head, "ratusan") || v.Is(head, "puluhan") || v.Is(head, "ribuan") || v.Is(head, "belasan") || v.Is(head, "sebanyak") || v.Is(head, "persen") || v.Kind(head) == article.Symbol || v.Kind(head) == article.Digits) {
		head++
	}
	en := v.Lang == article.EN
	named := r.namedHead(from, to)
	if en {
		return r.typeEN(from, to, named)
	}
	c := r.class(head)
	if (v.Is(head, "kantor") || v.Is(head, "agensi") || v.Is(head, "situs") || v.Is(head, "portal")) && v.Is(head+1, "berita") || v.Is(head, "stasiun") && r.is(head+1, nMedia) {
		return article.MediaSource
	}
	for k := from; k < to; k++ {
		if r.is(k, cRel) && r.refuses(k+1, to) {
			return article.AnonymousSource // "juru bicara Trump yang menolak disebut namanya"
		}
	}
	if v.Is(head, "tim") && (v.Is(head+1, "pembela") || v.Is(head+1, "pengacara") || v.Is(head+1, "kuasa") || v.Is(head+1, "hukum") || v.Is(head+1, "dokter")) || v.Is(from, "yang") && v.Is(from+1, "lain") {
		return article.AnonymousSource
	}
	switch {
	case named && c&nOrg != 0 && c&nRole == 0 && !r.upper(head):
		return article.OrganisationSource
	case named && c&(nDoc) != 0 && !r.is(head, nRole):
		return article.DocumentSource
	case named && (v.Is(head, "kubu") || v.Is(head, "pemerintahan") || v.Is(head, "kampanye") || v.Is(head, "tim")):
		return article.OrganisationSource
	case named && (v.Is(head, "pengacara") || v.Is(head, "keluarga") || v.Is(head, "ibu")) && r.per[to-1] > 0 && !r.upper(head) && head+1 < to && r.per[head+1] > 0:
		return article.PersonSource
	case named:
		return article.PersonSource
	case c&(nAnon|nDoc) == 0 && r.upper(head) && r.mediaName(head, to):
		return article.MediaSource
	case c&nMedia != 0 && r.upper(head) && c&nDoc == 0 || r.domain(from, to):
		return article.MediaSource
	case c&nDoc != 0 && (c&nRole == 0 || !r.upper(head)):
		return article.DocumentSource
	case r.is(from, cPron) || v.Is(from, "sang") && c&nOrg == 0:
		return article.PersonSource
	case v.Is(from, "salah") || v.Is(from, "seorang") || v.Is(from, "sejumlah") || v.Is(from, "beberapa") || v.Is(from, "para"):
		return article.AnonymousSource
	case v.Is(from, "pihak"):
		return article.OrganisationSource
	case r.is(to-1, cDem) && !r.rel(from, to):
		if c&nOrg != 0 && c&nRole == 0 {
			return article.OrganisationSource
		}
		if v.Is(head, "sumber") || v.Is(head, "pejabat") || v.Is(head, "saksi") || v.Is(head, "warga") {
			return article.AnonymousSource
		}
		if c&nDoc != 0 {
			return article.DocumentSource
		}
		return article.PersonSource
	case c&nOrg != 0 && c&(nAnon) == 0:
		return article.OrganisationSource
	case v.Is(head, "korban") || v.Is(head, "tersangka") || v.Is(head, "terdakwa") || v.Is(head, "pelaku"):
		return article.PersonSource
	case c&(nAnon|nRole) != 0:
		return article.AnonymousSource
	}
	return article.OrganisationSource
}

func (r *reader) rel(from, to int) bool {
	for k := from; k < to; k++ {
		if r.is(k, cRel) {
			return true
		}
	}
	return false
}

// refuses tells that the clause [i, to) keeps the name from being told.
func (r *reader) refuses(i, to int) bool {
	no := false
	for k := i; k < to; k++ {
		switch {
		case r.v.Is(k, "menolak"), r.v.Is(k, "enggan"), r.v.Is(k, "tidak"), r.v.Is(k, "tak"), r.v.Is(k, "minta"), r.v.Is(k, "meminta"):
			no = true
		case no && (r.v.Is(k, "namanya") || r.v.Is(k, "nama") || r.v.Is(k, "identitasnya") || r.v.Is(k, "identitas") || r.v.Is(k, "anonim")):
			return true
		}
	}
	return false
}

// domain tells a site's name: "Tribunnews.com", "KONTAN.CO.ID".
func (r *reader) domain(from, to int) bool {
	for k := from + 1; k+1 < to; k++ {
		if r.punct(k, ".") && r.v.Glued(k) && r.v.Glued(k+1) && (r.v.Is(k+1, "com") || r.v.Is(k+1, "id") || r.v.Is(k+1, "co") || r.v.Is(k+1, "net") || r.v.Is(k+1, "org")) {
			return true
		}
	}
	return false
}
