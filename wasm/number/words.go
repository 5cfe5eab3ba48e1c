package number

import "sorot/wasm/article"

// The tables of words, filled by id.go and en.go. The words of both languages
// share a table where none means something else in the other.
var (
	openers   = new(article.Table[opener])       // that begin a quantity without being a numeral
	prefixes  = new(article.Table[prefix])       // currencies before an amount
	nouns     = new(article.Table[noun])         // currencies after an amount
	lands     = new(article.Table[string])       // whose dollar
	countries = new(article.Table[string])       // whose peso an article means
	units     = new(article.Table[unit])         // units of measure
	perWords  = new(article.Table[string])       // what rates are per, in English
	modifiers = new(article.Table[approximator]) // approximators by their last word

	modSkip      = new(article.Table[bool]) // between approximator and number
	estimateFill = new(article.Table[bool]) // after "estimated", before the number
	speech       = new(article.Table[bool]) // "talk about two men" approximates nothing
	notOver      = new(article.Table[bool]) // "victory over 12 men"
	distances    = new(article.Table[bool]) // after "a mile"
	dimensions   = new(article.Table[bool]) // words of size
	compared     = new(article.Table[bool]) // after "times": a multiple
	comparedID   = new(article.Table[bool]) // after "lebih": a comparison
	doubled      = new(article.Table[bool]) // before "double the"
	payWords     = new(article.Table[bool]) // pounds that are paid
	populations  = new(article.Table[bool]) // people in general
	ranging      = new(article.Table[bool]) // "ranging from"
	moves        = new(article.Table[bool]) // verbs of change
	contests     = new(article.Table[bool]) // around a score
	ageFill      = new(article.Table[bool]) // between "berusia" and the number
	agedWords    = new(article.Table[bool]) // berusia, umur
	persons      = new(article.Table[bool]) // words for a person
	nameless     = new(article.Table[bool]) // capitalised, and no name of a person
	notFirst     = new(article.Table[bool]) // after "first": an idiom
	bets         = new(article.Table[bool]) // after odds
	streets      = new(article.Table[bool]) // in an address
	ranked       = new(article.Table[bool]) // nouns that ordinals follow
	notVerbs     = new(article.Table[bool]) // look like Indonesian verbs
	stops        = new(article.Table[bool]) // function words, which end a noun phrase
	references   = new(article.Table[bool]) // Pasal, Section: the figure after them counts
	numbered     = new(article.Table[bool]) // names that end in a figure
	countNouns   = new(article.Table[bool]) // things counted after a figure
	phoneWords   = new(article.Table[bool]) // before a telephone number
	speakers     = new(article.Table[bool]) // what "No 10" does
	notOneAfter  = new(article.Table[bool]) // before the pronoun "one"
	notOneBefore = new(article.Table[bool]) // after the pronoun "one"
	notOneDash   = new(article.Table[bool]) // one-off, one-way
	countsOne    = new(article.Table[bool]) // "killing one"
	notHalfAfter = new(article.Table[bool]) // before "half" of a match
)

// opener is a word that begins a quantity without being a numeral.
type opener struct {
	does  does
	value float64
}

type does uint8

const (
	isBetween does = iota
	isPosition
	isMultiple
	isDigits
	isDecade // of somebody's life: in her thirties
)
