// Package packed is the form in which marks travel: one flat buffer that the
// worker fills, the page takes over without copying, and that JavaScript
// (web/document.js) and Go (Decode) read in place, a mark at a time, so that
// nothing is made for marks that nobody looks at. JSON of the same marks costs
// twenty times the time.
//
// All is little-endian. A header of uint32 words:
//
//	0 magic  1 version  2 length in bytes  3 language  4 publication day
//	5 where that is from  6 text length in UTF-16 units  7 number of sections
//
// then for each section three words: offset in bytes, number of records, size
// of a record in bytes. A later version of the same number may append words to
// records and sections to the list; readers go by what the header says. Texts
// are references into the strings: record i holds the end of text i in the
// blob in UTF-16 units, and its start is the end of text i-1; text 0 is empty.
// Places in the article are UTF-16 units.
package packed

// Version is raised when a reader of the old form would misread the new one.
const Version = 1

const magic = 'S' | 'R'<<8 | 'O'<<16 | 'T'<<24

// Sections, in the order of the header.
const (
	secMarks   = iota // start, end, kind | confidence<<8, rule, record in the section of the kind
	secNumbers        // low, high (float64), unit, per, modifier, flags, of: start, end
	secDates          // type, value, modifier, flags
	secRules          // name, why in Indonesian, why in English
	secStrings
	secBlob     // UTF-8, a record is a byte
	secPersons  // entity from 1 on, 0 if none
	secSources  // type, entity from 1 on, cue: start, end, contents: first, count, via: mark from 1 on
	secContents // start, end, direct
	secEntities // kind, name, short, role, honorific: start, end each, age, mentions
	secPronouns // start, end, entity from 1 on
	secOwners   // mark, source mark that answers for it; by mark
	secClaims   // start, end of a sentence that nobody answers for
	secFindings // code, severity, values: first, count, passages: start, end of each of four, empty ones at the end
	secCompared // number (float64), name, kind, unit or day, passage: start, end; empty words at the end
	sections
)

// Words of a record.
const (
	markWords    = 5
	numberWords  = 10
	dateWords    = 4
	ruleWords    = 3
	personWords  = 1
	sourceWords  = 7
	contentWords = 3
	entityWords  = 11
	pronounWords = 3
	ownerWords   = 2
	claimWords   = 2
	findingWords = 12
	valueWords   = 8
)

const (
	headWords    = 8
	sectionWords = 3
	firstRecord  = headWords + sections*sectionWords
)

// Flags of a number and of a date.
const (
	flagOrdinal = 1
	flagAssumed = 1
	flagBad     = 2
)
