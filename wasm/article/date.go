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

// DateUnit is a unit of the calendar or the clock, from the finest on.
type DateUnit uint8

// The units.
const (
	NoUnit DateUnit = iota
	Second
	Minute
	Hour
	Day
	Weekend
	Week
	Month
	Quarter
	Half // of a year
	Year
	Decade
	Century
)

// DateOp tells how a form comes to its value.
type DateOp uint8

// The operations.
const (
	// OpOpen has no value ("recent years").
	OpOpen DateOp = iota
	// OpCalendar names a day, month or year in whole or in part; what is not
	// said is supplied by the "which day" rule under Rel.
	OpCalendar
	// OpShift counts N of Unit from its base; Month, Weekday or Period then
	// name a part of the unit so found ("Kamis pekan lalu").
	OpShift
	// OpSame is the day told last before ("hari yang sama").
	OpSame
	// OpDuration lasts N of Unit (TIMEX3 P…).
	OpDuration
	// OpEvery recurs: each N of Unit, or each Weekday, or each Month and Day.
	OpEvery
	// OpHoliday is a named day, Offset days from it.
	OpHoliday
	// OpHijri is Year, Month, Day of the Islamic calendar.
	OpHijri
	// OpDecade, OpCentury: Year is the first year.
	OpDecade
	OpCentury
)

// DateRel tells which of the days of that name is meant.
type DateRel uint8

// The relations to the article's date.
const (
	Nearest DateRel = iota // the nearest not after it, unless the clause looks ahead
	Last                   // the latest before it
	This                   // the one of the running week, month or year
	Next                   // the first after it
)

// DateForm is what the words say before anything is resolved: the result of
// the sentence half, which the document half turns into a value. Zero means
// not said throughout. It holds no pointer, so that it can be kept.
type DateForm struct {
	Op   DateOp
	Rel  DateRel
	Unit DateUnit
	// N counts units, times two, so that halves are whole ("1,5 jam" is 3).
	N int32

	Year, Year2   int32 // Year2, Month2, Day2: the end of a range
	Month, Month2 int8  // 1–12
	Day, Day2     int8  // 1–31
	Weekday       int8  // 1 (Monday) – 7
	Period        int8  // 1–4 a quarter, 5–6 a half of the year
	Clock, Clock2 int16 // minutes after midnight, plus one
	UTC           int16 // the same moment told in UTC beside Clock, plus one
	Zone          uint8 // index of the detector's table of zones
	Holiday       uint8 // index of the detector's table of named days
	Shift, Shift2 int16 // days from the holiday ("H-10": -10), Shift2 the end of a range
	Ranged        bool  // has Shift2
	FromTold      bool  // counts from the date told last before, not from the article's
	Part          bool  // a part of the day is named ("malam")
	Ahead         bool  // the clause looks ahead
	Past          bool  // the clause is told in the past
	SoonEnd       bool  // "until", "by": weakly ahead
	Swap          bool  // digits that may be day/month or month/day; Day and Month hold the language's order
	Fine          bool  // the shift keeps a finer grain of its base ("a year earlier" after a quarter)
	Weekday2      int8  // the end of a range of weekdays
	N2            int16 // and so many of the finer Unit2 ("1 tahun 6 bulan")
	Unit2         DateUnit
	N3            int16 // and so many of a still finer one ("2 jam 21 menit 14 detik")
	Unit3         DateUnit
	Milli         int32 // a length's seconds in thousandths, where they have decimals
	Nth           int8  // the n-th Weekday of Month, -1 the last
}
