package engine

import (
	"sorot/wasm/annotate"
	"sorot/wasm/article"
)

// maxSessions is how many edited articles are kept; one more, and that which
// was longest without an edit is forgotten.
const maxSessions = 8

// session is an article that is edited, with all that is known of it.
type session struct {
	id   int32
	text string
	ann  *annotate.Engine
}

// Open reads the first n bytes of the reserved place as the text of an article
// that will be edited, and keeps it under a number of the caller's.
func (e *Engine) Open(id int32, n int, lang article.Lang, published int, kinds article.KindSet) (status Status) {
	e.out = nil
	opt, status := e.options(n, lang, published, kinds)
	if status != OK {
		return status
	}
	defer e.recovered(&status)
	e.Close(id)
	s := &session{id: id, text: string(e.in[:n]), ann: annotate.New(e.model)}
	s.ann.SetChecks(e.which.set())
	e.out = e.enc.Encode(s.ann.Open(s.text, opt))
	e.keep(s)
	return OK
}

// Update puts the first n bytes of the reserved place for the UTF-16 code
// units [from, to) of an article's text, and reads what has come of it.
func (e *Engine) Update(id int32, n, from, to int) (status Status) {
	e.out = nil
	s := e.session(id)
	if s == nil {
		return Gone
	}
	if n < 0 || n > len(e.in) || from > to {
		return BadCall
	}
	start, ok := s.ann.ByteAt(int32(from))
	end, ok2 := s.ann.ByteAt(int32(to))
	if !ok || !ok2 {
		return BadCall
	}
	if len(s.text)-int(end-start)+n > Limit {
		return TooLong
	}
	defer e.recovered(&status)
	e.keep(s)
	s.text = s.text[:start] + string(e.in[:n]) + s.text[end:]
	s.ann.SetChecks(e.which.set())
	e.out = e.enc.Encode(s.ann.Update(s.text, article.Edit{Start: start, Old: end, New: start + int32(n)}))
	return OK
}

// Close forgets an article.
func (e *Engine) Close(id int32) {
	for i, s := range e.sessions {
		if s.id == id {
			e.sessions = append(e.sessions[:i], e.sessions[i+1:]...)
			return
		}
	}
}

func (e *Engine) session(id int32) *session {
	for _, s := range e.sessions {
		if s.id == id {
			return s
		}
	}
	return nil
}

// keep makes an article the one that is forgotten last.
func (e *Engine) keep(s *session) {
	e.Close(s.id)
	if len(e.sessions) == maxSessions {
		e.Close(e.sessions[0].id)
	}
	e.sessions = append(e.sessions, s)
}

// recovered makes a panic the status of a call, and the engine anew.
func (e *Engine) recovered(status *Status) {
	if recover() != nil {
		*e = Engine{model: e.model, which: e.which}
		*status = Panicked
	}
}
