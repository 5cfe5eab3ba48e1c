package annotate

import "sorot/wasm/article"

// An article that is edited is read again in full, but for what nothing has
// touched: the marks of the sentence halves are kept by sentence here, and the
// detectors keep what they know by article.Kept. What they give is that of a
// fresh reading, byte for byte.

// kept is the marks of the sentence halves of the last text, not yet settled,
// in the order of the sentences.
type kept struct {
	marks   []article.Mark
	numbers []article.Number
	dates   []article.Date
	ends    []end
	tail    []end // memory of again
}

// end is how many of each there are up to the end of a sentence.
type end struct{ marks, numbers, dates int32 }

func (k *kept) note(s *article.Sink) {
	k.ends = append(k.ends, end{int32(len(s.Marks)), int32(len(s.Numbers)), int32(len(s.Dates))})
}

// upTo is what stands before sentence i.
func (k *kept) upTo(i int) end {
	if i == 0 {
		return end{}
	}
	return k.ends[i-1]
}

// Open reads a text that will be edited: see Update.
func (e *Engine) Open(text string, opt article.Options) *article.Article {
	a := &e.a
	a.Reset(text, opt)
	a.Kept.On = true
	e.opt = opt
	return e.again(e.choose(opt.Kinds))
}

// Update reads the text that an edit has made of the last one, which must have
// been read by Open or Update. The document is that of a fresh reading.
func (e *Engine) Update(text string, edit article.Edit) *article.Article {
	if !e.fresh {
		return e.Open(text, e.opt)
	}
	e.fresh = false // until all is done
	e.a.Update(text, edit)
	return e.again(e.choose(e.opt.Kinds))
}

// ByteAt is a place of the last text in bytes: see article.Article.
func (e *Engine) ByteAt(units int32) (int32, bool) { return e.a.ByteAt(units) }

// again reads the sentences that are new and keeps the rest.
func (e *Engine) again(found article.KindSet) *article.Article {
	a, k := &e.a, &e.kept
	kp := &a.Kept
	head, n := kp.Head, len(a.Sentences)
	if !kp.On || kp.Sentences != len(k.ends) {
		*kp = article.Kept{On: true}
		head = 0
	}
	h, t := k.upTo(head), k.upTo(len(k.ends)-kp.Tail)
	a.Marks = append(a.Marks, k.marks[:h.marks]...)
	a.Numbers = append(a.Numbers, k.numbers[:h.numbers]...)
	a.Dates = append(a.Dates, k.dates[:h.dates]...)
	tail := append(e.kept.tail[:0], k.ends[len(k.ends)-kp.Tail:]...)
	k.tail = tail
	k.ends = k.ends[:head]
	e.sentences(head, n-kp.Tail)
	by := end{int32(len(a.Marks)) - t.marks, int32(len(a.Numbers)) - t.numbers, int32(len(a.Dates)) - t.dates}
	if kp.Tail > 0 {
		at := len(a.Marks)
		a.Marks = append(a.Marks, k.marks[t.marks:]...)
		for i := at; i < len(a.Marks); i++ {
			m := &a.Marks[i]
			m.First, m.Last = m.First+kp.Moved.Start, m.Last+kp.Moved.Start
			if m.Kind == article.DateKind {
				m.Val += by.dates
			} else {
				m.Val += by.numbers
			}
		}
		at = len(a.Numbers)
		a.Numbers = append(a.Numbers, k.numbers[t.numbers:]...)
		for i := at; i < len(a.Numbers); i++ {
			if of := &a.Numbers[i].Of; of.Len() > 0 {
				of.Start, of.End = of.Start+kp.Moved.End, of.End+kp.Moved.End
			}
		}
		a.Dates = append(a.Dates, k.dates[t.dates:]...)
		for _, x := range tail {
			k.ends = append(k.ends, end{x.marks + by.marks, x.numbers + by.numbers, x.dates + by.dates})
		}
	}
	k.marks = append(k.marks[:0], a.Marks...)
	k.numbers = append(k.numbers[:0], a.Numbers...)
	k.dates = append(k.dates[:0], a.Dates...)
	doc := e.document(found)
	e.fresh = true
	return doc
}
