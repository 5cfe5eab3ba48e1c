package person

import "sorot/wasm/article"

func (d *Detector) link(a *article.Article) {}
