package article

// Kind is a layer of marks. Marks of one kind never overlap; kinds do freely.
type Kind uint8

// The layers, in the order of the guidelines.
const (
	NumberKind Kind = iota
	DateKind
	PersonKind
	SourceKind
	Kinds int = iota
)

// String is the kind's name in the document.
func (k Kind) String() string { return [...]string{"number", "date", "person", "source"}[k] }

// KindSet is a set of kinds, bit k for kind k: which marks a caller wants. Zero
// means all of them.
type KindSet uint8

// AllKinds has each kind.
const AllKinds = KindSet(1<<Kinds - 1)

// Has tells whether kind k is wanted.
func (s KindSet) Has(k Kind) bool { return s == 0 || s>>k&1 == 1 }

// ParseKind is the kind of that name; false if there is none.
func ParseKind(name string) (Kind, bool) {
	for k := range Kind(Kinds) {
		if k.String() == name {
			return k, true
		}
	}
	return 0, false
}

// Mark is the one result type: a span of tokens, what layer it is in, the rule
// that made it, and its value in the slice of its kind.
type Mark struct {
	Span              // bytes; filled in by the pipeline from the tokens
	First, Last int32 // tokens [First, Last)
	Kind        Kind
	Rule        RuleID
	Val         int32 // index into Sink.Numbers, Dates, … by Kind
	Confidence  uint8 // 1–100 for a learned model, 0 for a rule
}

// Sink takes marks. In a sentence half the token indexes are relative to the
// sentence; the pipeline rebases them when the half returns.
type Sink struct {
	Marks    []Mark
	Numbers  []Number
	Dates    []Date
	Persons  []Person
	Entities []Entity // the article's people, by first mention, then its bodies and media
	Pronouns []Pronoun
	Sources  []Source
	Owners   []Owner   // who answers for which mark, by mark
	Claims   []Claim   // sentences with a figure or a day that nobody answers for
	Findings []Finding // by first passage
}

func (s *Sink) reset() {
	s.Marks, s.Numbers, s.Dates = s.Marks[:0], s.Numbers[:0], s.Dates[:0]
	s.Sources, s.Findings = s.Sources[:0], s.Findings[:0]
	s.Owners, s.Claims = s.Owners[:0], s.Claims[:0]
	s.Persons, s.Entities, s.Pronouns = s.Persons[:0], s.Entities[:0], s.Pronouns[:0]
}

// AddNumber marks tokens [first, last) as a number.
func (s *Sink) AddNumber(first, last int, r RuleID, n Number) {
	s.Marks = append(s.Marks, Mark{First: int32(first), Last: int32(last), Kind: NumberKind, Rule: r, Val: int32(len(s.Numbers))})
	s.Numbers = append(s.Numbers, n)
}

// AddDate marks tokens [first, last) as a date.
func (s *Sink) AddDate(first, last int, r RuleID, d Date) {
	s.Marks = append(s.Marks, Mark{First: int32(first), Last: int32(last), Kind: DateKind, Rule: r, Val: int32(len(s.Dates))})
	s.Dates = append(s.Dates, d)
}

// Number is the meaning of a number mark.
type Number struct {
	// Low and High are the bounds: equal for a plain value; NaN for an open
	// end ("ratusan": 100, NaN); both NaN where there is no value (a score).
	Low, High float64
	// Alt is the value under the other separator convention where the digits
	// alone do not tell ("12.000": 12000 or 12), else NaN. The document half
	// settles it by the article's habit.
	Alt      float64
	Unit     string // ISO 4217, "%", or UCUM-like; "" for counts
	Per      string // "day", "person", …, of a rate
	Modifier string // "approx", "more", "less", "min", "max"
	Ordinal  bool
	Of       Span // what is counted, bytes; empty if nothing. Relative to nothing: absolute bytes
}

// RuleID is the index of a rule in the registry.
type RuleID uint16

// Rule describes one rule to a reader: its name ("id/digits") and one line
// each in Indonesian and English on why it marks what it marks.
type Rule struct{ Name, WhyID, WhyEN string }

var rules = []Rule{{Name: "none"}}

// NewRule registers a rule. Call it from package variables only, so that the
// numbering is the same in every build of one binary.
func NewRule(name, whyID, whyEN string) RuleID {
	rules = append(rules, Rule{name, whyID, whyEN})
	return RuleID(len(rules) - 1)
}

// RuleOf gives the rule's description.
func RuleOf(id RuleID) Rule { return rules[id] }

// Rules lists all rules; the index is the RuleID.
func Rules() []Rule { return rules }
