package check

import (
	"os"
	"testing"

	"sorot/wasm/check/seed"
	"sorot/wasm/gold"
	"strings"
)

func TestDebug(t *testing.T) {
	f := os.Getenv("DBG")
	if f == "" {
		t.Skip()
	}
	g, err := gold.ReadFile(f)
	if err != nil {
		t.Fatal(err)
	}
	g.Text = strings.Replace(g.Text, os.Getenv("WAS"), os.Getenv("NOW"), 1)
	p := seed.NewPipeline()
	a := p.Annotate(g)
	var r reader
	r.begin(a)
	ms := r.mentions()
	for i := range ms.list {
		m := &ms.list[i]
		t.Logf("%d %v sent %d fig %s place %d noun %d class %v verb %d names %d from %v head %v n %d", i, m.x, m.sent, m.fig.text[:m.fig.n], m.fig.place, m.noun, m.class, m.verb, m.named, m.from, m.head, m.n)
	}
	for i := range ms.list {
		for j := range i {
			x, y := &ms.list[j], &ms.list[i]
			if x.unit == y.unit && near(&x.fig, &y.fig) {
				t.Logf("%v %v near: same %v shared %d strangers %v agree %v days %v listed %v %v", x.x, y.x, r.sameThing(x, y), shared(x, y), strangers(x, y), r.agree(x, y), r.otherDays(x.sent, y.sent, 0), r.listedNumber(x), r.listedNumber(y))
			}
		}
	}
}
