package article

import (
	"unicode"
	"unicode/utf8"
)

// TokenKind tells what a token is made of.
type TokenKind uint8

// The kinds. A Digits token keeps the separators inside it ("12.000", "1,5",
// "10.30", "22.10.2024"), never one at its end.
const (
	None TokenKind = iota
	Word
	Digits
	Punct
	Symbol
)

// TokenFlags tell how a token is written and what stands before it.
type TokenFlags uint8

// The flags.
const (
	SpaceBefore TokenFlags = 1 << iota // white space or a line break, or the start of the text
	LineBefore                         // a line break, or the start of the text
	Upper                              // begins with a capital
	AllUpper                           // has two capitals or more and no small letter
	NonASCII
	Bare // Digits: ASCII figures and nothing else
)

// Token is a run of letters, of digits, or one other character.
type Token struct {
	Span
	U16   int32  // UTF-16 offset of Start
	Hash  uint32 // of the lower-cased text: see Hash
	Kind  TokenKind
	Flags TokenFlags
	size  uint8 // length in bytes, 255 from there on: what View.Is compares first
	first byte  // first byte, lower-cased if ASCII
}

// Has tells whether the token has all the given flags.
func (t *Token) Has(f TokenFlags) bool { return t.Flags&f == f }

const (
	fnvOffset = 2166136261
	fnvPrime  = 16777619
)

// Hash is FNV-1a (Fowler, Noll, Vo) over the UTF-8 bytes of the lower-cased
// word, soft hyphens left out: what Token.Hash holds.
func Hash(word string) uint32 {
	h := uint32(fnvOffset)
	for i := 0; i < len(word); {
		if c := word[i]; c < utf8.RuneSelf {
			h = (h ^ uint32(lowerASCII(c))) * fnvPrime
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(word[i:])
		h = hashRune(h, r)
		i += n
	}
	return h
}

func hashRune(h uint32, r rune) uint32 {
	switch r {
	case softHyphen:
		return h
	case '’', 'ʼ', '‘':
		r = '\'' // one spelling of Ma'ruf and O'Brien
	}
	var buf [4]byte
	for _, c := range buf[:utf8.EncodeRune(buf[:], unicode.ToLower(r))] {
		h = (h ^ uint32(c)) * fnvPrime
	}
	return h
}

const softHyphen = '\u00ad'

func lowerASCII(c byte) byte {
	if 'A' <= c && c <= 'Z' {
		return c + 32
	}
	return c
}

// equalLower tells whether s, lower-cased, is lower.
func equalLower(s, lower string) bool {
	if len(s) != len(lower) {
		return false
	}
	for i := 0; i < len(s); i++ {
		if c := s[i]; c >= utf8.RuneSelf {
			return Hash(s[i:]) == Hash(lower[i:])
		} else if lowerASCII(c) != lower[i] {
			return false
		}
	}
	return true
}

// units16 counts the UTF-16 code units of s.
func units16(s string) int32 {
	n := int32(0)
	for i := 0; i < len(s); i++ {
		n += unitsOf[s[i]]
	}
	return n
}

// unitsOf: one unit for each byte that begins a character, one more for those
// beyond the Basic Multilingual Plane.
var unitsOf = func() (t [256]int32) {
	for c := range t {
		switch {
		case c >= 0xf0:
			t[c] = 2
		case c < 0x80, c >= 0xc0:
			t[c] = 1
		}
	}
	return
}()

// class of a byte below 0x80.
const (
	clsSpace uint8 = iota
	clsLine
	clsLetter
	clsDigit
	clsPunct
	clsSymbol
)

var asciiClass = func() (t [128]uint8) {
	for c := range t {
		switch {
		case c == '\n' || c == '\r' || c == '\v' || c == '\f':
			t[c] = clsLine
		case c <= ' ' || c == 0x7f:
			t[c] = clsSpace
		case 'a' <= c|0x20 && c|0x20 <= 'z':
			t[c] = clsLetter
		case '0' <= c && c <= '9':
			t[c] = clsDigit
		case c == '$' || c == '%' || c == '+' || c == '<' || c == '=' || c == '>' || c == '^' || c == '`' || c == '|' || c == '~':
			t[c] = clsSymbol
		default:
			t[c] = clsPunct
		}
	}
	return
}()

// runeClass classes a character from 0x80 on.
func runeClass(r rune) uint8 {
	switch {
	case r == 0x85 || r == 0x2028 || r == 0x2029:
		return clsLine
	case r == 0xfeff || r == 0x200b || r == 0x2060 || r < 0xa0 || unicode.IsSpace(r):
		return clsSpace
	case unicode.IsLetter(r) || unicode.IsMark(r) || r == softHyphen || r == 0x200d || r == 0x200c:
		return clsLetter
	case DigitValue(r) >= 0:
		return clsDigit
	case unicode.IsPunct(r):
		return clsPunct
	}
	return clsSymbol
}

// DigitValue is the value of an ASCII, full-width or Arabic digit, else -1.
func DigitValue(r rune) int {
	for _, zero := range [...]rune{'0', 0xff10, 0x660, 0x6f0} {
		if zero <= r && r <= zero+9 {
			return int(r - zero)
		}
	}
	return -1
}

// classAt classes the character at text[i] and gives its length.
func classAt(text string, i int) (uint8, rune, int) {
	if c := text[i]; c < utf8.RuneSelf {
		return asciiClass[c], rune(c), 1
	}
	r, n := utf8.DecodeRuneInString(text[i:])
	return runeClass(r), r, n
}

// tokenize cuts text into tokens, appending to toks.
func tokenize(text string, toks []Token) []Token {
	if need := len(text)/5 + 16; cap(toks) < need {
		toks = make([]Token, 0, need)
	}
	return tokenizeFrom(text, toks, 0, 0, SpaceBefore|LineBefore, nil)
}

// tokenizeFrom cuts the text from byte i on, where a token or white space
// begins: units come before it, and flags stand before the token there. It ends
// where the tokens before an edit go on.
func tokenizeFrom(text string, toks []Token, i int, units int32, flags TokenFlags, old *rest) []Token {
	meet := len(text)
	if old != nil {
		meet = old.from
	}
	for i < len(text) {
		if i >= meet && flags&SpaceBefore != 0 && old.goesOn(i, units, flags) {
			break
		}
		if c := text[i]; c == ' ' {
			flags |= SpaceBefore
			units++
			i++
			continue
		} else if letters[c] != 0 {
			t := Token{Span: Span{int32(i), 0}, U16: units, Flags: flags, Kind: Word, first: letters[c]}
			if end := asciiWord(text, i, &t); end > 0 {
				t.End = int32(end)
				t.size = uint8(min(end-i, 255))
				toks = append(toks, t)
				units += int32(end - i)
				flags = 0
				i = end
				continue
			}
		}
		cls, r, n := classAt(text, i)
		switch cls {
		case clsSpace:
			flags |= SpaceBefore
		case clsLine:
			flags |= SpaceBefore | LineBefore
		default:
			t := Token{Span: Span{int32(i), 0}, U16: units, Flags: flags}
			end := i + n
			switch cls {
			case clsLetter:
				end = scanWord(text, i, &t)
			case clsDigit:
				end = scanDigits(text, i, &t)
			case clsPunct:
				t.Kind, t.Hash = Punct, uint32(r)
				if isApostrophe(r) && flags == 0 && len(toks) > 0 && toks[len(toks)-1].Kind == Word && isClitic(text, end) {
					end = scanWord(text, end, &t)
					if n > 1 {
						t.Flags |= NonASCII
					}
					t.Hash = Hash(text[i:end])
				}
			default:
				t.Kind, t.Hash = Symbol, uint32(r)
				end = scanMarks(text, end)
			}
			if end-i != n || r >= utf8.RuneSelf {
				units += units16(text[i:end])
			} else {
				units++
			}
			if t.Kind >= Punct && r >= utf8.RuneSelf {
				t.Flags |= NonASCII
			}
			t.End = int32(end)
			t.size, t.first = uint8(min(end-i, 255)), lowerASCII(text[i])
			toks = append(toks, t)
			flags = 0
			i = end
			continue
		}
		units += unitsOf[text[i]]
		i += n
	}
	return toks
}

// letters has each ASCII letter's small letter, 0 for all other bytes.
var letters = func() (t [256]byte) {
	for c := byte('a'); c <= 'z'; c++ {
		t[c], t[c-32] = c, c
	}
	return
}()

// asciiWord reads a word from i as scanWord does and gives its end, or 0 where
// what follows the ASCII letters takes more than a look at one byte.
func asciiWord(text string, i int, t *Token) int {
	h := uint32(fnvOffset)
	small := byte(0) // the bit that small letters have, of any of them
	j := i
	for ; j < len(text); j++ {
		c := text[j]
		l := letters[c]
		if l == 0 {
			if c >= utf8.RuneSelf || c == '\'' {
				return 0
			}
			break
		}
		small |= c
		h = (h ^ uint32(l)) * fnvPrime
	}
	t.Hash = h
	if text[i] <= 'Z' {
		t.Flags |= Upper
	}
	if small&0x20 == 0 && j > i+1 {
		t.Flags |= AllUpper
	}
	return j
}

// scanMarks passes over combining marks, joiners and variation selectors that
// belong to the symbol before them, and what a joiner joins (emoji).
func scanMarks(text string, i int) int {
	for i < len(text) && text[i] >= utf8.RuneSelf {
		r, n := utf8.DecodeRuneInString(text[i:])
		if r == 0x200d && i+n < len(text) {
			_, m := utf8.DecodeRuneInString(text[i+n:])
			i += n + m
			continue
		}
		if !unicode.IsMark(r) && !(0x1f3fb <= r && r <= 0x1f3ff) {
			break
		}
		i += n
	}
	return i
}

// scanWord reads a word from i: letters and marks, an apostrophe between
// letters unless an English clitic follows ("Budanov|'s", but Ma'ruf, Jum'at).
func scanWord(text string, i int, t *Token) int {
	t.Kind = Word
	h := uint32(fnvOffset)
	first, uppers, lowers := true, 0, 0
	for i < len(text) {
		c := text[i]
		if c < utf8.RuneSelf {
			if asciiClass[c] == clsLetter {
				if c <= 'Z' {
					uppers++
					if first {
						t.Flags |= Upper
					}
					c += 32
				} else {
					lowers++
				}
			} else if c != '\'' || !apostropheInside(text, i, 1) {
				break
			}
			h = (h ^ uint32(c)) * fnvPrime
			first = false
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(text[i:])
		if runeClass(r) != clsLetter {
			if !isApostrophe(r) || !apostropheInside(text, i, n) {
				break
			}
		}
		t.Flags |= NonASCII
		if unicode.IsUpper(r) {
			uppers++
			if first {
				t.Flags |= Upper
			}
		} else if unicode.IsLower(r) {
			lowers++
		}
		h = hashRune(h, r)
		first = false
		i += n
	}
	if uppers > 1 && lowers == 0 {
		t.Flags |= AllUpper
	}
	t.Hash = h
	return i
}

func isApostrophe(r rune) bool { return r == '\'' || r == '’' || r == 'ʼ' || r == '‘' }

// apostropheInside tells whether the apostrophe of n bytes at i joins two
// letters of one word.
func apostropheInside(text string, i, n int) bool {
	if i+n >= len(text) {
		return false
	}
	cls, _, _ := classAt(text, i+n)
	return cls == clsLetter && !isClitic(text, i+n)
}

// isClitic tells whether s, t, d, m, re, ve or ll and then no letter stand at i.
func isClitic(text string, i int) bool {
	j := i
	for j < len(text) && j < i+3 && text[j] < utf8.RuneSelf && asciiClass[text[j]] == clsLetter {
		j++
	}
	if j < len(text) {
		if cls, _, _ := classAt(text, j); cls == clsLetter {
			return false
		}
	}
	switch text[i:j] {
	case "s", "t", "d", "m", "re", "ve", "ll", "S", "T", "D", "M", "RE", "VE", "LL":
		return true
	}
	return false
}

// scanDigits reads digits from i with the separators between them.
func scanDigits(text string, i int, t *Token) int {
	t.Kind = Digits
	end := digitRun(text, i, t)
	if t.Flags&NonASCII == 0 {
		t.Flags |= Bare
	}
	for end+1 < len(text) && (text[end] == '.' || text[end] == ',') {
		next := digitRun(text, end+1, t)
		if next == end+1 {
			break
		}
		// "3,4,5" is a list of three; "1,234,567", "1,00,000" and "22.10.2024" are one.
		if text[end] == ',' && i > 1 && text[i-1] == ',' && asciiDigit(text[i-2]) {
			break // the list has begun before
		}
		if text[end] == ',' && next < len(text) && text[next] == ',' && next-end-1 < 2 {
			if more := digitRun(text, next+1, t); more > next+1 && more-next-1 != 3 {
				break
			}
		}
		end = next
		t.Flags &^= Bare
	}
	h := uint32(fnvOffset)
	if t.Flags&NonASCII != 0 {
		h = Hash(text[i:end])
	} else {
		for k := i; k < end; k++ {
			h = (h ^ uint32(text[k])) * fnvPrime
		}
	}
	t.Hash = h
	return end
}

func asciiDigit(c byte) bool { return '0' <= c && c <= '9' }

func digitRun(text string, i int, t *Token) int {
	for i < len(text) {
		if c := text[i]; c < utf8.RuneSelf {
			if asciiClass[c] != clsDigit {
				break
			}
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(text[i:])
		if DigitValue(r) < 0 {
			break
		}
		t.Flags |= NonASCII
		i += n
	}
	return i
}
