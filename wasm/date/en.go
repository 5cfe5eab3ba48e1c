package date

import "sorot/wasm/article"

// English words.
var en = lexicon{
	words: wordTable(enWords),
	lead: leads([]leadWords{
		{leadAt, `in since by until till before after from during through to of throughout around late early mid between the a and or
			than for into over circa back on at versus vs dated`},
		{leadFor, `for within in takes took take spent lasted lasting last over after nearly almost under only just about around than
			least most up another spend spending every roughly waited wait following of serve served serving through throughout given
			jailed sentenced be been`},
		{leadApprox, "about around approximately roughly circa"},
		{leadCount, `no number numbers section article flight room route highway windows iso us$ about around approximately roughly
			some nearly almost over than extension model boeing airbus league level page pages channel size lot worth only up code`},
		{leadAge, "aged age"},
		{leadPaper, "sheffield ruby joe news"},
		{leadUnit, `people men women children metres meters feet ft miles km kg tonnes tons pounds dollars euros votes calories hours
			minutes seconds days weeks months years gmt times points percent per jobs homes workers soldiers troops residents students
			acres hectares square m cm mm watts mw gb mph units barrels pages passengers fans spectators seats copies employees rpm
			families households megawatts kilometres kilometers mile meter metre foot am pm others bc bce`},
	}),
	tense: new(article.Table[uint8]).
		Add(tensePast, `said told was were had met went came took won lost fell rose made got found held left began became gave saw ran
			did has taken chose chosen knew stood sat fought sought caught taught bought brought kept left lost meant felt dealt heard read sank swept threw wore woke ran rose shook sang spent stole struck swam understood withdrew gave been thought spoke wrote sent built sold paid shot struck beat hit cut put led grew broke drew flew hurt died says say
			according`).
		Add(tenseAhead, `will ll shall would upcoming due set scheduled plans planned planning plan expected expects expect hopes hope
			likely forecast predicted play meet face host visit return resume starts start begins begin reopen reopens opens closes ends kicks faces returns resumes visits arrives goes meets plays tips tees drops airs slated
			ahead might may could must should tomorrow tonight deadline until poised forthcoming preparing hoping intends aims`).
		Add(tenseUntil, "by before from").
		Add(tenseBreak, `but while when whereas because although though after which that who`),
}

// enWords are the English words: what they are, flags, unit, number, and the words.
var enWords = []wordList{
	{cMonth, 0, 0, 1, "january"}, {cMonth, 0, 0, 2, "february"}, {cMonth, fShy, 0, 3, "march"},
	{cMonth, fName, 0, 4, "april"}, {cMonth, fShy | fName, 0, 5, "may"}, {cMonth, fName, 0, 6, "june"},
	{cMonth, 0, 0, 7, "july"}, {cMonth, fName, 0, 8, "august"}, {cMonth, 0, 0, 9, "september"},
	{cMonth, 0, 0, 10, "october"}, {cMonth, 0, 0, 11, "november"}, {cMonth, 0, 0, 12, "december"},
	{cMonth, fAbbr, 0, 1, "jan"}, {cMonth, fAbbr, 0, 2, "feb"}, {cMonth, fAbbr, 0, 3, "mar"}, {cMonth, fAbbr, 0, 4, "apr"},
	{cMonth, fAbbr, 0, 6, "jun"}, {cMonth, fAbbr, 0, 7, "jul"}, {cMonth, fAbbr, 0, 8, "aug"}, {cMonth, fAbbr, 0, 9, "sep sept"},
	{cMonth, fAbbr, 0, 10, "oct"}, {cMonth, fAbbr, 0, 11, "nov"}, {cMonth, fAbbr, 0, 12, "dec"},
	// Indonesian months in English text.
	{cMonth, 0, 0, 1, "januari"}, {cMonth, 0, 0, 2, "februari"}, {cMonth, 0, 0, 5, "mei"}, {cMonth, 0, 0, 8, "agustus"},
	{cMonth, 0, 0, 10, "oktober"}, {cMonth, 0, 0, 12, "desember"},
	{cHijri, fShy, 0, 1, "muharram"}, {cHijri, fShy, 0, 7, "rajab"}, {cHijri, fShy, 0, 8, "shaban sha'ban"},
	{cHijri, 0, 0, 9, "ramadan ramadhan"}, {cHijri, 0, 0, 10, "shawwal"}, {cHijri, fShy, 0, 12, "dhul"},
	{cWeekday, 0, 0, 1, "monday"}, {cWeekday, 0, 0, 2, "tuesday"}, {cWeekday, 0, 0, 3, "wednesday"}, {cWeekday, 0, 0, 4, "thursday"},
	{cWeekday, 0, 0, 5, "friday"}, {cWeekday, 0, 0, 6, "saturday"}, {cWeekday, 0, 0, 7, "sunday"},
	{cWeekday, fAbbr, 0, 1, "mon"}, {cWeekday, fAbbr, 0, 2, "tue tues"}, {cWeekday, fAbbr, 0, 3, "wed weds"},
	{cWeekday, fAbbr, 0, 4, "thu thur thurs"}, {cWeekday, fAbbr, 0, 5, "fri"}, {cWeekday, fAbbr, 0, 6, "sat"},
	{cWeekday, fAbbr, 0, 7, "sun"},
	{cWeekdays, 0, 0, 1, "mondays"}, {cWeekdays, 0, 0, 2, "tuesdays"}, {cWeekdays, 0, 0, 3, "wednesdays"}, {cWeekdays, 0, 0, 4, "thursdays"},
	{cWeekdays, 0, 0, 5, "fridays"}, {cWeekdays, 0, 0, 6, "saturdays"}, {cWeekdays, 0, 0, 7, "sundays"},
	{cUnit, 0, article.Second, 0, "second"}, {cUnit, 0, article.Minute, 0, "minute"}, {cUnit, 0, article.Hour, 0, "hour"},
	{cUnit, 0, article.Day, 0, "day"}, {cUnit, 0, article.Week, 0, "week"}, {cUnit, 0, article.Weekend, 0, "weekend"},
	{cUnit, 0, article.Month, 0, "month"}, {cUnit, 0, article.Year, 0, "year"},
	{cUnit, 0, article.Decade, 0, "decade"}, {cUnit, 0, article.Century, 0, "century"}, {cUnit, 0, article.Week, 2, "fortnight"},
	{cUnits, 0, article.Second, 0, "seconds secs sec"}, {cUnits, 0, article.Minute, 0, "minutes mins min"}, {cUnits, 0, article.Hour, 0, "hours hrs hr"},
	{cUnits, 0, article.Day, 0, "days nights"}, {cUnits, 0, article.Week, 0, "weeks"}, {cUnits, 0, article.Weekend, 0, "weekends"},
	{cUnits, 0, article.Month, 0, "months"}, {cUnits, 0, article.Year, 0, "years yrs"},
	{cUnits, 0, article.Decade, 0, "decades"}, {cUnits, 0, article.Century, 0, "centuries"},
	{cPart, 0, 0, partMorning, "morning dawn lunchtime"}, {cPart, 0, 0, partAfternoon, "afternoon"}, {cPart, 0, 0, partEvening, "evening dusk teatime"},
	{cPart, 0, 0, partNight, "night"},
	{cMod, 0, 0, int16(modEarly), "early beginning start"}, {cMod, 0, 0, int16(modMid), "mid middle"},
	{cMod, 0, 0, int16(modLate), "late end"},
	{cThis, 0, 0, 0, "this"}, {cLast, 0, 0, 0, "last"}, {cNext, 0, 0, 0, "next coming upcoming"},
	{cPast, 0, 0, 0, "past"}, {cPast, 0, 0, 1, "previous preceding"},
	{cDay, 0, 0, 0, "today"}, {cDay, 0, 0, -1, "yesterday"}, {cDay, 0, 0, 1, "tomorrow"}, {cDay, fFixed, 0, 0, "tonight"},
	{cTold, 0, 0, 0, "same that"}, {cTold, 0, 0, 1, "following"},
	{cNoon, 0, 0, 720, "noon midday"}, {cNoon, 0, 0, 0, "midnight"},
	{cEvery, 0, 0, 0, "every each"},
	{cTimes, 0, 0, 0, "once twice thrice"},
	{cNumber, 0, 0, 0, `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
		eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred half quarter`},
	{cVague, 0, 0, 0, "several few couple many some dozens numerous recent hundreds thousands millions tens scores"},
	{cArticle, 0, 0, 0, "a an another"},
	{cPeriod, 0, article.Quarter, 4, "quarter"}, {cPeriod, 0, article.Half, 2, "semester"},
	{cFiscal, 0, 0, 0, "fiscal financial fy"},
	{cSeason, 0, 0, 0, "summer winter spring autumn fall season"},
	{cAlways, 0, 0, 0, "overnight"},
	{cLater, 0, 0, 0, "later earlier"},
	{cH, 0, 0, 0, "h q"},
	{cAll, 0, 0, 0, "all"},
	{cEra, 0, 0, 0, "ad"},
	{cBeside, 0, 0, 0, "o'clock local through until"},
	{cOneUnit, 0, article.Day, 0, "daylong"}, {cOneUnit, 0, article.Week, 0, "weeklong"}, {cOneUnit, 0, article.Month, 0, "monthlong"},
	{cOneUnit, 0, article.Year, 0, "yearlong"},
	{cOrd, 0, 0, 1, "first"}, {cOrd, 0, 0, 3, "third"}, {cOrd, 0, 0, 4, "fourth"}, {cOrd, 0, 0, 0, "fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"},
}
