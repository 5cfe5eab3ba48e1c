package date

import "sorot/wasm/article"

// English words.
var en = lexicon{
	words: new(article.Table[word]).
		Add(w(cMonth, 1), "january").Add(w(cMonth, 2), "february").Add(wf(cMonth, 3, fShy), "march").
		Add(wf(cMonth, 4, fName), "april").Add(wf(cMonth, 5, fShy|fName), "may").Add(wf(cMonth, 6, fName), "june").
		Add(w(cMonth, 7), "july").Add(wf(cMonth, 8, fName), "august").Add(w(cMonth, 9), "september").
		Add(w(cMonth, 10), "october").Add(w(cMonth, 11), "november").Add(w(cMonth, 12), "december").
		Add(wf(cMonth, 1, fAbbr), "jan").Add(wf(cMonth, 2, fAbbr), "feb").Add(wf(cMonth, 3, fAbbr), "mar").Add(wf(cMonth, 4, fAbbr), "apr").
		Add(wf(cMonth, 6, fAbbr), "jun").Add(wf(cMonth, 7, fAbbr), "jul").Add(wf(cMonth, 8, fAbbr), "aug").Add(wf(cMonth, 9, fAbbr), "sep sept").
		Add(wf(cMonth, 10, fAbbr), "oct").Add(wf(cMonth, 11, fAbbr), "nov").Add(wf(cMonth, 12, fAbbr), "dec").
		// Indonesian months in English text.
		Add(w(cMonth, 1), "januari").Add(w(cMonth, 2), "februari").Add(w(cMonth, 5), "mei").Add(w(cMonth, 8), "agustus").
		Add(w(cMonth, 10), "oktober").Add(w(cMonth, 12), "desember").
		Add(wf(cHijri, 1, fShy), "muharram").Add(wf(cHijri, 7, fShy), "rajab").Add(wf(cHijri, 8, fShy), "shaban sha'ban").
		Add(w(cHijri, 9), "ramadan ramadhan").Add(w(cHijri, 10), "shawwal").Add(wf(cHijri, 12, fShy), "dhul").
		Add(w(cWeekday, 1), "monday").Add(w(cWeekday, 2), "tuesday").Add(w(cWeekday, 3), "wednesday").Add(w(cWeekday, 4), "thursday").
		Add(w(cWeekday, 5), "friday").Add(w(cWeekday, 6), "saturday").Add(w(cWeekday, 7), "sunday").
		Add(wf(cWeekday, 1, fAbbr), "mon").Add(wf(cWeekday, 2, fAbbr), "tue tues").Add(wf(cWeekday, 3, fAbbr), "wed weds").
		Add(wf(cWeekday, 4, fAbbr), "thu thur thurs").Add(wf(cWeekday, 5, fAbbr), "fri").Add(wf(cWeekday, 6, fAbbr), "sat").
		Add(wf(cWeekday, 7, fAbbr), "sun").
		Add(w(cWeekdays, 1), "mondays").Add(w(cWeekdays, 2), "tuesdays").Add(w(cWeekdays, 3), "wednesdays").Add(w(cWeekdays, 4), "thursdays").
		Add(w(cWeekdays, 5), "fridays").Add(w(cWeekdays, 6), "saturdays").Add(w(cWeekdays, 7), "sundays").
		Add(wu(cUnit, article.Second), "second").Add(wu(cUnit, article.Minute), "minute").Add(wu(cUnit, article.Hour), "hour").
		Add(wu(cUnit, article.Day), "day").Add(wu(cUnit, article.Week), "week").Add(wu(cUnit, article.Weekend), "weekend").
		Add(wu(cUnit, article.Month), "month").Add(wu(cUnit, article.Year), "year").
		Add(wu(cUnit, article.Decade), "decade").Add(wu(cUnit, article.Century), "century").Add(wun(cUnit, article.Week, 2), "fortnight").
		Add(wu(cUnits, article.Second), "seconds secs").Add(wu(cUnits, article.Minute), "minutes mins").Add(wu(cUnits, article.Hour), "hours hrs").
		Add(wu(cUnits, article.Day), "days nights").Add(wu(cUnits, article.Week), "weeks").Add(wu(cUnits, article.Weekend), "weekends").
		Add(wu(cUnits, article.Month), "months").Add(wu(cUnits, article.Year), "years yrs").
		Add(wu(cUnits, article.Decade), "decades").Add(wu(cUnits, article.Century), "centuries").
		Add(w(cPart, partMorning), "morning dawn lunchtime").Add(w(cPart, partAfternoon), "afternoon").Add(w(cPart, partEvening), "evening dusk teatime").
		Add(w(cPart, partNight), "night").
		Add(w(cMod, int16(modEarly)), "early beginning start").Add(w(cMod, int16(modMid)), "mid middle").
		Add(w(cMod, int16(modLate)), "late end").
		Add(w(cThis, 0), "this").Add(w(cLast, 0), "last").Add(w(cNext, 0), "next coming upcoming").
		Add(w(cPast, 0), "past").Add(w(cPast, 1), "previous preceding").
		Add(w(cDay, 0), "today").Add(w(cDay, -1), "yesterday").Add(w(cDay, 1), "tomorrow").Add(wf(cDay, 0, fFixed), "tonight").
		Add(w(cTold, 0), "same that").Add(w(cTold, 1), "following").
		Add(w(cNoon, 720), "noon midday").Add(w(cNoon, 0), "midnight").
		Add(w(cEvery, 0), "every each").
		Add(w(cTimes, 0), "once twice thrice").
		Add(w(cNumber, 0), `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
			eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred half quarter`).
		Add(w(cVague, 0), "several few couple many some dozens numerous recent hundreds thousands millions tens scores").
		Add(w(cArticle, 0), "a an another").
		Add(wun(cPeriod, article.Quarter, 4), "quarter").Add(wun(cPeriod, article.Half, 2), "semester").
		Add(w(cFiscal, 0), "fiscal financial fy").
		Add(w(cSeason, 0), "summer winter spring autumn fall season").
		Add(w(cAlways, 0), "overnight").
		Add(w(cLater, 0), "later earlier").
		Add(w(cH, 0), "h q").
		Add(w(cAll, 0), "all").
		Add(w(cEra, 0), "ad").
		Add(w(cBeside, 0), "o'clock local through until").
		Add(wu(cOneUnit, article.Day), "daylong").Add(wu(cOneUnit, article.Week), "weeklong").Add(wu(cOneUnit, article.Month), "monthlong").
		Add(wu(cOneUnit, article.Year), "yearlong").
		Add(w(cOrd, 1), "first").Add(w(cOrd, 3), "third").Add(w(cOrd, 4), "fourth").Add(w(cOrd, 0), "fifth sixth seventh eighth ninth tenth"),
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
			likely forecast predicted play meet face host visit return resume starts start begins begin opens closes ends kicks faces returns resumes visits arrives goes meets plays drops airs slated
			ahead might may could must should tomorrow tonight deadline until poised forthcoming preparing hoping intends aims`).
		Add(tenseUntil, "by before from").
		Add(tenseBreak, `but while when whereas because although though after which that who`),
}
