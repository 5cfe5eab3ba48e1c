package person

import "sorot/wasm/article"

// Firms that bear the name of somebody and are told of far more often: the
// word alone is the firm, unless the article has more of the name or a title
// stands before it.
var makers = setOf(`ford suzuki honda toyota mazda renault citroen peugeot porsche ferrari chrysler boeing mercedes disney dell philips siemens heinz kellogg
	gillette adidas nestle cadbury ikea`)

// Firms of two words, by the first.
var firms = new(article.Table[string]).
	Add("stanley", "morgan").Add("morgan", "jp").Add("davidson", "harley").Add("royce", "rolls").Add("jones", "david").Add("norman", "harvey").
	Add("morris", "philip").Add("vuitton", "louis").Add("boss", "hugo").Add("deere", "john").Add("hill", "william").Add("cook", "thomas").
	Add("mac", "freddie").Add("mae", "fannie").Add("lynch", "merrill").Add("martin", "lockheed aston").Add("fargo", "wells").Add("daniel", "jack")

// firm tells whether a name is that of a firm named after someone.
func (d *Detector) firm(n name) bool {
	x := &d.x
	t := &x.toks[n.first]
	switch n.last - n.first {
	case 1:
		if !makers.has(t.hash) || t.ref >= 0 && x.evid[t.ref].fuller > 0 {
			return false
		}
		return n.first == 0 || x.toks[n.first-1].class != ClassHonor && x.toks[n.first-1].class != ClassRank
	case 2, 3:
		second, ok := firms.Find(x.a.Text, &x.a.Tokens[n.first])
		return ok && x.toks[n.last-1].hash == article.Hash(second) && (n.last-n.first == 2 || x.toks[n.first+1].shape == shHyphen)
	}
	return false
}
