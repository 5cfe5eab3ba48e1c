package article

// Severity tells how sure and how grave a finding is.
type Severity uint8

// The severities.
const (
	Error Severity = iota // the text contradicts itself or the calendar
	Warn                  // most likely a slip
	Info                  // deserves a look
	Fit                   // was checked and fits
)

// String is the severity's name in the document.
func (s Severity) String() string { return [...]string{"error", "warn", "info", "fit"}[s] }

// Finding is what a check has to say: one question to the editor, or that
// something fits. It is flat, so that it can be kept and packed.
type Finding struct {
	Code     string // "weekday-mismatch": the check's name, a static string
	Severity Severity
	Spans    [4]Span         // the passages that it rests on; unused ones, at the end, are empty
	Values   [4]FindingValue // what was compared; unused ones, at the end, have no name
}

// ValueKind tells how a finding's value is said.
type ValueKind uint8

// The kinds.
const (
	NumberValue  ValueKind = iota // Num, with Word as its unit
	DayValue                      // Word: a date's value ("2024-10-24")
	WeekdayValue                  // Num: 1 (Monday) to 7
	PassageValue                  // Span: words of the text
)

// FindingValue is one of the values that a finding compares.
type FindingValue struct {
	Name string // "written", "calendar": a static string
	Kind ValueKind
	Num  float64
	Word string
	Span Span
}

// Passages gives the spans that are used.
func (f *Finding) Passages() []Span {
	n := 0
	for n < len(f.Spans) && f.Spans[n].Len() > 0 {
		n++
	}
	return f.Spans[:n]
}

// Compared gives the values that are used.
func (f *Finding) Compared() []FindingValue {
	n := 0
	for n < len(f.Values) && f.Values[n].Name != "" {
		n++
	}
	return f.Values[:n]
}
