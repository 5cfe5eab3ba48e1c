package article

// SourceType tells what a statement is attributed to.
type SourceType uint8

// The types, as the guidelines name them.
const (
	PersonSource SourceType = iota
	OrganisationSource
	AnonymousSource
	MediaSource
	DocumentSource
	BylineSource
)

// String is the type's name in the document.
func (t SourceType) String() string {
	return [...]string{"person", "organisation", "anonymous", "media", "document", "byline"}[t]
}

// Source is the meaning of a source mark: one attribution.
type Source struct {
	Type    SourceType
	Entity  int32    // 1-based number of the entity, 0 if not tied
	Cue     [2]int32 // tokens of the cue [from, to); equal if there is none
	Content []Content
	Via     int32 // 1-based index in Sources of the source this one is quoted from, 0 if none
	Frame   uint8 // how the sentence half read it; for the document half alone
}

// Content is one piece of what is attributed, tokens [First, Last).
type Content struct {
	First, Last int32
	Direct      bool // between quotation marks, the marks inside
}

// AddSource marks tokens [first, last) as a source.
func (s *Sink) AddSource(first, last int, r RuleID, src Source) {
	s.Marks = append(s.Marks, Mark{First: int32(first), Last: int32(last), Kind: SourceKind, Rule: r, Val: int32(len(s.Sources))})
	s.Sources = append(s.Sources, src)
}
