package article

// Person is the meaning of a person mark.
type Person struct {
	Entity int32 // index into Sink.Entities; -1 as long as nobody has tied it
}

// EntityKind tells what an entity is.
type EntityKind uint8

// The kinds.
const (
	PersonEntity EntityKind = iota
	OrganisationEntity
	MediaEntity
)

// String is the kind's name in the document.
func (k EntityKind) String() string { return [...]string{"person", "organisation", "media"}[k] }

// Entity is one human being of the article, or one body or medium that it
// quotes, told in spans of the text. Its mentions are the person marks that
// carry its index, of a body or medium the source marks, in text order.
type Entity struct {
	Kind      EntityKind
	Short     Span  // a body's acronym; empty if none is said
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
