package check

// table is every check in its order, with what ships switched on and why not
// where it does not. A check whose precision over the development articles
// (docs/checks.md) is under 0.90 ships switched off.
var table = [...]*Check{
	on(weekdayCheck),
	on(impossibleCheck),
	on(partsCheck),
	on(hundredCheck),
	on(changeCheck),
	on(pointsCheck),
	on(magnitudeCheck),
	on(headlineCheck), // before conflictCheck, which leaves alone what it has asked about
	on(conflictCheck),
	on(withinCheck),
	on(spellingCheck),
	on(roleCheck),
	on(quoteCheck),
	off(unsourcedCheck),
	on(birthCheck),
	on(agesCheck),
	on(lastingCheck),
	on(agoCheck),
	on(timesCheck),
	on(ratesCheck),
	on(separatorsCheck),
	on(acronymTwoCheck),
	off(acronymCheck),
	on(singleCheck),
	on(unnamedCheck),
	off(speakerCheck),
	on(headPersonCheck),
	on(careCheck),
	on(absoluteCheck),
	off(tenseCheck),
	on(hijriCheck),
	on(averageCheck),
	on(resultCheck),
	on(boundsCheck),
	off(introducedCheck),
	on(pluralCheck),
	on(unheardCheck),
	on(unverifiedCheck),
}

func on(c *Check) *Check { c.Default = true; return c }

// off keeps a check out of the standard choice.
func off(c *Check) *Check { return c }
