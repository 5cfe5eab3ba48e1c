package date

import "sorot/wasm/article"

// zone is a time zone by its name in the news.
type zone struct {
	offset int16 // minutes east of Greenwich
	dst    uint8 // summer time by the rules of: 1 the United States, 2 Europe; then offset is that of winter
}

// zones by index; 0 is none, 1 local time said in words.
var zones = [...]zone{
	{}, {},
	{offset: 7 * 60}, {offset: 8 * 60}, {offset: 9 * 60}, // WIB WITA WIT
	{},                                                // GMT UTC
	{offset: 60}, {offset: 60, dst: 0}, {offset: 120}, // BST, CET, CEST
	{offset: -5 * 60, dst: 1}, {offset: -5 * 60}, {offset: -4 * 60}, // ET EST EDT
	{offset: -6 * 60, dst: 1}, {offset: -6 * 60}, {offset: -5 * 60}, // CT CST CDT
	{offset: -7 * 60, dst: 1}, {offset: -7 * 60}, {offset: -6 * 60}, // MT MST MDT
	{offset: -8 * 60, dst: 1}, {offset: -8 * 60}, {offset: -7 * 60}, // PT PST PDT
	{offset: 9 * 60}, {offset: 8 * 60}, {offset: 330}, {offset: 180}, // JST KST, SGT HKT MYT AWST, IST, MSK EAT
	{offset: 10 * 60}, {offset: 11 * 60}, {offset: 12 * 60}, {offset: 13 * 60}, // AEST AEDT NZST NZDT
	{offset: 120}, {offset: 180}, {offset: 5 * 60}, {offset: 4 * 60}, // EET SAST, EEST, PKT, GST
	{offset: 180}, // WAS, of Saudi Arabia
}

const zoneLocal, zoneUTC = 1, 5

// zoneNames are written in capitals, the Indonesian ones also "Wita".
var zoneNames = new(article.Table[uint8]).
	Add(2, "wib").Add(3, "wita").Add(4, "wit").Add(zoneUTC, "gmt utc").Add(6, "bst").Add(7, "cet").Add(8, "cest").
	Add(9, "et").Add(10, "est").Add(11, "edt").Add(12, "ct").Add(13, "cst").Add(14, "cdt").Add(15, "mt").Add(16, "mst").Add(17, "mdt").
	Add(18, "pt").Add(19, "pst").Add(20, "pdt").Add(21, "jst kst").Add(22, "sgt hkt myt awst").Add(23, "ist").Add(24, "msk eat").
	Add(25, "aest").Add(26, "aedt").Add(27, "nzst").Add(28, "nzdt").Add(29, "eet sast cat").Add(30, "eest trt").Add(31, "pkt").Add(33, "was").Add(32, "gst")

// zone reads a zone after a clock time, "waktu setempat", "local time" too.
func (p *parser) zone(i int) (z uint8, next int, ok bool) {
	if z, ok := zoneNames.Get(p.v, i); ok {
		if p.v.Has(i, article.AllUpper) || z <= 4 && p.upper(i) {
			return z, i + 1, true
		}
		return 0, i, false
	}
	switch {
	case p.is(i, "waktu") && (p.is(i+1, "setempat") || p.upper(i+1)):
		n := i + 2
		switch {
		case p.seq(i+1, "indonesia", "barat"):
			return 2, i + 3, true
		case p.seq(i+1, "indonesia", "tengah"):
			return 3, i + 3, true
		case p.seq(i+1, "indonesia", "timur"):
			return 4, i + 3, true
		case p.seq(i+1, "arab", "saudi"):
			return 33, i + 3, true
		case p.upper(n) && p.v.Kind(n) == article.Word && !p.any(i+1, "moskow", "london"):
			n++
		}
		return zoneLocal, n, true
	case p.any(i, "eastern", "pacific", "central") && p.upper(i) && p.v.Kind(i-1) == article.Punct:
		z = [...]uint8{9, 18, 12}[map3(p.is(i, "eastern"), p.is(i, "pacific"))]
		if next = i + 1; p.any(next, "time", "daylight", "standard") {
			next++
			if p.is(next, "time") {
				next++
			}
		}
		return z, next, true
	case p.seq(i, "local", "time"), p.upper(i) && p.is(i+1, "time") && p.v.Kind(i) == article.Word && p.class(i) == none:
		if p.is(i, "eastern") {
			return 9, i + 2, true
		}
		return zoneLocal, i + 2, true
	}
	return 0, i, false
}

func map3(a, b bool) int {
	switch {
	case a:
		return 0
	case b:
		return 1
	}
	return 2
}

func (p *parser) zoneAt(i int) bool { _, _, ok := p.zone(i); return ok }
