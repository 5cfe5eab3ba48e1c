package source

import "sorot/wasm/article"

// typeOf tells what kind of source stands in [from, to): by the name in it,
// else by its head noun, the first one of a kind. Pronouns are settled by the
// document half.
func (r *reader) typeOf(from, to int) article.SourceType {
	v := &r.v
	head := from
	for head < to-1 && (r.is(head, cDet) && !r.is(head, nAnon|nOrg|nDoc|nRole) || any4(r.hash(head), wRatusan, wPuluhan, wRibuan, wBelasan) || any2(r.hash(head), wSebanyak, wPersen) || v.Kind(head) == article.Symbol || v.Kind(head) == article.Digits) {
		head++
	}
	en := v.Lang == article.EN
	named := r.namedHead(from, to)
	if en {
		return r.typeEN(from, to, named)
	}
	c, h, f := r.class(head), r.hash(head), r.hash(from)
	if (h == wKantor || h == wAgensi || h == wSitus || h == wPortal) && r.hash(head+1) == wBerita || h == wStasiun && r.is(head+1, nMedia) {
		return article.MediaSource
	}
	for k := from; k < to; k++ {
		if r.is(k, cRel) && r.refuses(k+1, to) {
			return article.AnonymousSource // "juru bicara Trump yang menolak disebut namanya"
		}
	}
	if h == wTim && (any4(r.hash(head+1), wPembela, wPengacara, wKuasa, wHukum) || r.hash(head+1) == wDokter) || f == wYang && r.hash(from+1) == wLain {
		return article.AnonymousSource
	}
	switch {
	case named && c&nOrg != 0 && c&nRole == 0 && !r.upper(head):
		return article.OrganisationSource
	case named && c&(nDoc) != 0 && !r.is(head, nRole):
		return article.DocumentSource
	case named && (h == wKubu || h == wPemerintahan || h == wKampanye || h == wTim):
		return article.OrganisationSource
	case named && (h == wPengacara || h == wKeluarga || h == wIbu) && r.per[to-1] > 0 && !r.upper(head) && head+1 < to && r.per[head+1] > 0:
		return article.PersonSource
	case named:
		return article.PersonSource
	case c&(nAnon|nDoc) == 0 && r.upper(head) && r.mediaName(head, to):
		return article.MediaSource
	case c&nMedia != 0 && r.upper(head) && c&nDoc == 0 || r.domain(from, to):
		return article.MediaSource
	case c&nDoc != 0 && (c&nRole == 0 || !r.upper(head)):
		return article.DocumentSource
	case r.is(from, cPron) || f == wSang && c&nOrg == 0:
		return article.PersonSource
	case f == wSalah || f == wSeorang || f == wSejumlah || f == wBeberapa || f == wPara:
		return article.AnonymousSource
	case f == wPihak:
		return article.OrganisationSource
	case r.is(to-1, cDem) && !r.rel(from, to):
		if c&nOrg != 0 && c&nRole == 0 {
			return article.OrganisationSource
		}
		if h == wSumber || h == wPejabat || h == wSaksi || h == wWarga {
			return article.AnonymousSource
		}
		if c&nDoc != 0 {
			return article.DocumentSource
		}
		return article.PersonSource
	case c&nOrg != 0 && c&(nAnon) == 0:
		return article.OrganisationSource
	case h == wKorban || h == wTersangka || h == wTerdakwa || h == wPelaku:
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
		case r.hash(k) == wMenolak, r.hash(k) == wEnggan, r.hash(k) == wTidak, r.hash(k) == wTak, r.hash(k) == wMinta, r.hash(k) == wMeminta:
			no = true
		case no && (any4(r.hash(k), wNamanya, wNama, wIdentitasnya, wIdentitas) || r.hash(k) == wAnonim):
			return true
		}
	}
	return false
}

// domain tells a site's name: "Tribunnews.com", "KONTAN.CO.ID".
func (r *reader) domain(from, to int) bool {
	for k := from + 1; k+1 < to; k++ {
		if r.punct(k, ".") && r.v.Glued(k) && r.v.Glued(k+1) && (any4(r.hash(k+1), wCom, wId, wCo, wNet) || r.hash(k+1) == wOrg) {
			return true
		}
	}
	return false
}
