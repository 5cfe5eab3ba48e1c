package article

// Person is the meaning of a person mark.
type Person struct {
	Entity int32 // index into Sink.Entities; -1 as long as nobody has tied it
}

// Entity is one human being of the article, told in spans of the text: its
// mentions are the person marks that carry its index, in text order.
type Entity struct {
	Name      Span  // the fullest mention
	Role      Span  // office or role as the article words it; empty if it does not
	Honorific Span  // "Pak", "Mrs", empty if none is said
	Age       int32 // years, 0 if not said
	Mentions  int32 // how many
}

// Pronoun is a pronoun that the text settles to be one person.
type Pronoun struct {
	Token  int32
	Entity int32
}

// AddPerson marks tokens [first, last) as a person. confidence is 1–100 for a
// learned model, 0 for a rule.
func (s *Sink) AddPerson(first, last int, r RuleID, confidence uint8) {
	s.Marks = append(s.Marks, Mark{First: int32(first), Last: int32(last), Kind: PersonKind, Rule: r, Val: int32(len(s.Persons)), Confidence: confidence})
	s.Persons = append(s.Persons, Person{Entity: -1})
}
