package number

import (
	"math"

	"sorot/wasm/article"
)

var nan = math.NaN()

// The rules as a reader of the page sees them.
var (
	rulePlain    = article.NewRule("number/cardinal", "bilangan dengan angka atau kata", "a number in digits or words")
	ruleMoney    = article.NewRule("number/money", "jumlah uang: mata uang di depan atau di belakang bilangan", "an amount of money: a currency before or after the number")
	rulePercent  = article.NewRule("number/percent", "persentase", "a percentage")
	rulePoints   = article.NewRule("number/points", "poin persentase atau basis poin, bukan persen", "percentage points or basis points, not per cent")
	ruleMeasure  = article.NewRule("number/measure", "bilangan dengan satuan ukuran", "a number with a unit of measure")
	ruleAge      = article.NewRule("number/age", "umur seseorang", "somebody's age")
	ruleOrdinal  = article.NewRule("number/ordinal", "bilangan urutan", "a place in an order")
	ruleFraction = article.NewRule("number/fraction", "bagian dari keseluruhan", "a part of a whole")
	ruleRatio    = article.NewRule("number/ratio", "perbandingan: sekian dari sekian", "a rate: so many out of so many")
	ruleMultiple = article.NewRule("number/multiple", "kelipatan", "a multiple")
	ruleScore    = article.NewRule("number/score", "skor atau hasil suara, tanpa nilai tunggal", "a score or result, which has no single value")
	ruleRange    = article.NewRule("number/range", "rentang dari … sampai …", "a range from … to …")
	ruleVague    = article.NewRule("number/vague", "jumlah yang hanya batas bawahnya disebut", "a quantity of which only the lower bound is told")
	ruleDigit    = article.NewRule("number/digit", "banyaknya angka: dua digit berarti 10 sampai 99", "how many digits: double digits are 10 to 99")
)
