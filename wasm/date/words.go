package date

import (
	"strings"

	"sorot/wasm/article"
)

// class is the part that a word plays in the grammar of dates.
type class uint8

const (
	none       class = iota
	cMonth           // n: 1–12
	cHijri           // n: 1–12, a month of the Islamic year
	cWeekday         // n: 1 (Monday) – 7
	cUnit            // unit
	cUnits           // unit, in the English plural
	cOneUnit         // "setahun": one of unit
	cPart            // "malam": a part of the day; n: partKind
	cMod             // "awal", "mid": n is the modifier
	cThis            // "ini", "this"
	cLast            // "lalu", "last"
	cNext            // "depan", "next"
	cPast            // "past", "previous": n: 1 counts from the date told
	cDay             // "kemarin": n days from the article's
	cTold            // "keesokan": begins an expression that counts from the date told
	cClock           // "pukul"
	cNoon            // n: minutes after midnight
	cEvery           // "setiap"
	cTimes           // "twice", "dua kali": begins a rate
	cNumber          // begins a numeral in words
	cVague           // "beberapa", "several"
	cArticle         // "a", "an"
	cPeriod          // "kuartal", "quarter"; n: 4 or 2 a year
	cFiscal          // "fiscal"
	cSeason          // "summer", "musim"
	cHoliday         // begins a named day and nothing else
	cWeekdays        // "Mondays": n
	cMany            // "bertahun" of "bertahun-tahun"
	cQuoteYear       // the apostrophe of '98
	cAlways          // "overnight", "semalaman": whole by itself
	cH               // "H" of "H-10"
	cLater           // "later", "earlier": before "this month", "that day"
	cAll             // "sepanjang", "all"
	cOrd             // an ordinal in words ("pertama", "second")
	cEra             // "AD" before its year
	cBeside          // makes a date of a bare figure beside it ("masehi", "o'clock")

	// What stands behind a figure and is no word of time; see parser.open.
	bSuffix // letters without a space: "22nd", "1980s"
	bSign   // a sign without a space, but none that ends a clause: "22/10", "90-an"
	bDotted // the figure has a separator
	bHour   // what may follow an hour, or the figure is no plain one or two digits
	bYear   // what makes a figure a year, or it may be one
)

// flags of a word.
const (
	fAbbr   uint8 = 1 << iota // an abbreviation: a full stop may follow; needs figures beside it
	fShy                      // also another word ("May", "Minggu"): needs company
	fName                     // also a given name ("April"): not before or after another name
	fFixed                    // "keesokan": needs its own next word
	fPlural                   // "Mondays"
)

// word is one entry of a lexicon.
type word struct {
	class class
	flags uint8
	unit  article.DateUnit
	n     int16
}

// lexicon holds one language's words.
type lexicon struct {
	words *article.Table[word]
	lead  *article.Table[uint16] // what words before and after an expression tell
	tense *article.Table[uint8]
}

// Modifiers, in the order of the cMod words' n.
const (
	modNone uint8 = iota
	modEarly
	modMid
	modLate
	modApprox
)

var modifiers = [...]string{"", "early", "mid", "late", "approx"}

// What the words before and after an expression tell, as bits.
const (
	leadAt     uint16 = 1 << iota // a preposition or verb that a date may follow ("pada", "in")
	leadFor                       // one that a duration may follow ("selama", "within")
	leadApprox                    // "sekitar"
	leadCount                     // what follows is a count, a number or a name, never a year
	leadAge                       // "berusia"
	leadPerson                    // "pria": a count of years that follows is an age
	leadUnit                      // a counted thing: a figure before it is no year
	leadPaper                     // "Koran": the day that follows is part of a name
)

// leadWords is a list of words that tell the same.
type leadWords struct {
	flag uint16
	list string
}

func leads(lists []leadWords) *article.Table[uint16] {
	t := new(article.Table[uint16])
	for _, l := range lists {
		bits(t, l.flag, l.list)
	}
	return t
}

// bits puts the words of a list into a table of flags, with those they have.
func bits(t *article.Table[uint16], flag uint16, list string) *article.Table[uint16] {
	for word := range strings.FieldsSeq(list) {
		old, _ := t.Find("", &article.Token{Span: article.Span{End: int32(len(word))}, Hash: article.Hash(word)})
		t.Add(old|flag, word)
	}
	return t
}

// Tense cues.
const (
	tenseNone  uint8 = iota
	tensePast        // "said", "telah"
	tenseAhead       // "akan", "will"
	tenseBreak       // ends the clause
	tenseUntil       // "hingga", "by": weakly ahead
)

// Parts of the day.
const (
	partNone int16 = iota
	partDawn
	partMorning
	partNoon
	partAfternoon
	partEvening
	partNight
)

// wordList is words that are the same. Lists are data, which a call for each
// would not be.
type wordList struct {
	class class
	flags uint8
	unit  article.DateUnit
	n     int16
	words string
}

func wordTable(lists []wordList) *article.Table[word] {
	t := new(article.Table[word])
	for i := range lists {
		l := &lists[i]
		t.Add(word{l.class, l.flags, l.unit, l.n}, l.words)
	}
	return t
}
