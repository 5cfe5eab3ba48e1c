package person

import "sorot/wasm/article"

// name is a mention of a person, tokens of the article.
type name struct {
	first, last int32
	rule        article.RuleID
	sure        uint8
}

// pass is the document half's notebook, reused between articles.
type pass struct {
	names  []name
	others []name // what the model takes for bodies and places; rule unused
}

func (p *pass) reset() {
	p.names, p.others = p.names[:0], p.others[:0]
}

func (p *pass) add(n name) { p.names = append(p.names, n) }

func (p *pass) other(first, last int32, tag uint8) {
	p.others = append(p.others, name{first: first, last: last, sure: tag})
}

func (d *Detector) settle(a *article.Article) {}

func (p *pass) link(a *article.Article) {}
