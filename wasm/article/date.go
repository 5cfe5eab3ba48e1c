package article

// DateType is TIMEX3's type of a temporal expression.
type DateType uint8

// The four types.
const (
	DateOnly DateType = iota
	TimeOfDay
	Duration
	Set
)

// String is the type's name in the document.
func (t DateType) String() string { return [...]string{"date", "time", "duration", "set"}[t] }

// Date is the meaning of a date mark.
type Date struct {
	Type     DateType
	Value    string // TIMEX3 with EDTF intervals; "" where open
	Modifier string // "early", "mid", "late", "approx"
	Assumed  bool   // the year, month or day was supplied from the article's date
	Bad      bool   // the weekday contradicts the date; Value follows the digits
	Form     DateForm
}

// DateForm is what the words say before anything is resolved: the result of
// the sentence half, which the document half turns into a value.
type DateForm struct {
	Year  int32 // 0 if not said
	Month int8  // 1–12, 0 if not said
	Day   int8  // 1–31, 0 if not said
}
