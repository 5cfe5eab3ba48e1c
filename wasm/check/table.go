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
	off(unsourcedCheck, "precision 0.73: actors and markets are their own source; each number shows by itself that it has none"),
	on(birthCheck),
}

func on(c *Check) *Check { c.Default = true; return c }

// off keeps a check out of the standard choice, for the reason given.
func off(c *Check, reason string) *Check { c.Off = reason; return c }
