// Package check asks the editor about what the article itself shows to be
// wrong, doubtful or unsourced: a weekday that is not that of its date, parts
// that do not make the whole, a name spelled two ways.
//
// It exists because the detectors have just read the numbers, dates, people
// and sources, and no reader compares them all. A check speaks only where the
// text itself gives the ground, says what it compared and asks a question; it
// never gives a verdict. An editor who meets three false alarms turns it off,
// so each check stays silent where it is not sure.
//
// Where to put a new check: one file with its Check and how it looks, a line
// in table.go, its cases in testdata/CODE.txt. Each check is linear in the
// article: what is compared is found by hash, never pair by pair.
package check

import (
	"sorot/wasm/article"
)

// Check is one question that may be asked. What is said stands in the
// catalogue (web/messages), by the code, so that the engine carries no words:
// check.CODE is its name, .ask the question, .fit what is said where it fits,
// .off why it ships switched off.
type Check struct {
	Code    string // as in the document; the cases are in testdata/CODE.txt
	Default bool   // on if nobody says otherwise
	look    func(r *reader, c *Check)
}

// Set is a choice of checks: a bit for each line of the table.
type Set uint64

// Standard is the choice that ships.
func Standard() (s Set) {
	for i := range table {
		if table[i].Default {
			s |= 1 << i
		}
	}
	return s
}

// All is every check.
func All() Set { return 1<<len(table) - 1 }

// With adds the check of that code; Without takes it out. A code that is not
// known changes nothing.
func (s Set) With(code string) Set { return s | bit(code) }

// Without is the choice less the check of that code.
func (s Set) Without(code string) Set { return s &^ bit(code) }

func bit(code string) Set {
	if i := index(code); i >= 0 {
		return 1 << i
	}
	return 0
}

// index is the place of a code in the table, -1 if there is none.
func index(code string) int {
	for i, c := range table {
		if c.Code == code {
			return i
		}
	}
	return -1
}

// Checks lists all checks in their order.
func Checks() []*Check { return table[:] }

// Of gives the check of a code, nil if there is none.
func Of(code string) *Check {
	if i := index(code); i >= 0 {
		return table[i]
	}
	return nil
}

// Checker looks at one article after another, reusing its memory.
type Checker struct{ r reader }

// Run looks at an annotated article, its marks settled, and leaves what it has
// to say in a.Findings, by first passage. Linear in the article's length.
func (k *Checker) Run(a *article.Article, on Set) {
	r := &k.r
	r.begin(a)
	for i, c := range table {
		if on>>i&1 == 1 {
			r.left = 0
			c.look(r, c)
		}
	}
	if a.Kept.On {
		r.mentions() // so that the next reading has them, whatever checks are made
		r.remember()
	}
	article.Sort(a.Findings, func(x, y *article.Finding) int {
		if x.Spans[0] != y.Spans[0] {
			return int(x.Spans[0].Start - y.Spans[0].Start)
		}
		return int(x.Severity) - int(y.Severity)
	})
}

// Run looks at one article by itself.
func Run(a *article.Article, on Set) { new(Checker).Run(a, on) }
