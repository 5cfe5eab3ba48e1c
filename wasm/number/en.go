package number

// wordsEN are the English words.
func wordsEN() {
	yes := func(words string) (bool, string) { return true, words }
	openers.Add(opener{isBetween, 0}, "between")
	openers.Add(opener{isMultiple, 2}, "twice double twofold")
	openers.Add(opener{isMultiple, 3}, "thrice triple threefold")
	openers.Add(opener{isMultiple, 4}, "fourfold")
	openers.Add(opener{isMultiple, 5}, "fivefold")
	openers.Add(opener{isMultiple, 6}, "sixfold")
	openers.Add(opener{isMultiple, 7}, "sevenfold")
	openers.Add(opener{isMultiple, 8}, "eightfold")
	openers.Add(opener{isMultiple, 10}, "tenfold")
	openers.Add(opener{isMultiple, 100}, "hundredfold")
	openers.Add(opener{isDigits, 1}, "single")
	openers.Add(opener{isDecade, 20}, "twenties")
	openers.Add(opener{isDecade, 30}, "thirties")
	openers.Add(opener{isDecade, 40}, "forties")
	openers.Add(opener{isDecade, 50}, "fifties")
	openers.Add(opener{isDecade, 60}, "sixties")
	openers.Add(opener{isDecade, 70}, "seventies")
	openers.Add(opener{isDecade, 80}, "eighties")
	openers.Add(opener{isDecade, 90}, "nineties")

	cur := func(code string, f family, words string) { nouns.Add(noun{code, f}, words) }
	cur("USD", dollar, "dollars bucks")
	cur("GBP", pound, "pounds quid")
	cur("EUR", single, "euros")
	cur("INR", rupee, "rupees")
	cur("PHP", peso, "pesos")
	cur("KES", shilling, "shilling shillings")
	cur("CHF", franc, "francs")
	cur("RUB", single, "rouble roubles ruble rubles")
	cur("TRY", single, "liras")
	cur("BRL", single, "reais")
	cur("ZAR", single, "rand")
	cur("NGN", single, "naira")
	cur("GHS", single, "cedi cedis")
	cur("SEK", krone, "kronor krona")
	cur("NOK", krone, "kroner krone kr crowns")
	cur("PLN", single, "zloty zlotys")
	cur("HUF", single, "forint forints")
	cur("UAH", single, "hryvnia hryvnias")
	cur("ILS", single, "shekels")
	cur("SAR", riyal, "riyals")
	cur("IRR", single, "rial rials")
	cur("AED", single, "dirhams")
	cur("KWD", dinar, "dinars")
	cur("BDT", single, "taka")
	cur("USD", cent, "cents cent")
	cur("GBP", cent, "pence")

	lands.Add("US", "american us u").Add("AU", "australian").Add("SG", "singapore singaporean").Add("HK", "hong").Add("CA", "canadian").
		Add("NZ", "new").Add("TW", "taiwan taiwanese").Add("BN", "brunei").Add("MX", "mexican").Add("AR", "argentine argentinian").
		Add("CL", "chilean").Add("CO", "colombian").Add("PH", "philippine").Add("CU", "cuban").Add("KE", "kenyan kenya").Add("UG", "ugandan").
		Add("TZ", "tanzanian").Add("SO", "somali").Add("IN", "indian").Add("PK", "pakistani").Add("LK", "lankan").Add("NP", "nepalese nepali").
		Add("CH", "swiss").Add("SE", "swedish").Add("NO", "norwegian").Add("DK", "danish").Add("IS", "icelandic").Add("SA", "saudi").
		Add("QA", "qatari").Add("OM", "omani").Add("IR", "iranian").Add("KW", "kuwaiti").Add("IQ", "iraqi").Add("RS", "serbian").
		Add("JO", "jordanian").Add("BH", "bahraini").Add("KR", "south korean").Add("KP", "north").Add("GB", "british").Add("EG", "egyptian").
		Add("SY", "syrian").Add("LB", "lebanese").Add("SD", "sudanese").Add("ZW", "zimbabwean").Add("MY", "malaysian").Add("JP", "japanese").
		Add("CN", "chinese").Add("ID", "indonesian").Add("TH", "thai").Add("TR", "turkish").Add("RU", "russian").Add("NG", "nigerian")

	countries.Add("MX", "mexico mexican").Add("AR", "argentina argentine buenos").Add("CL", "chile chilean").Add("CO", "colombia colombian bogota bogotá medellin medellín").
		Add("PH", "philippines philippine manila").Add("CU", "cuba cuban").Add("KE", "kenya kenyan nairobi").Add("UG", "uganda ugandan kampala").
		Add("TZ", "tanzania tanzanian").Add("SO", "somalia somali mogadishu").Add("IN", "india indian delhi mumbai").Add("PK", "pakistan pakistani").
		Add("LK", "lanka lankan colombo").Add("NP", "nepal nepali kathmandu").Add("SE", "sweden swedish stockholm").Add("NO", "norway norwegian oslo").
		Add("DK", "denmark danish copenhagen").Add("IS", "iceland icelandic reykjavik").Add("SA", "saudi riyadh").Add("QA", "qatar qatari doha").
		Add("OM", "oman omani").Add("KW", "kuwait kuwaiti").Add("IQ", "iraq iraqi baghdad").Add("RS", "serbia serbian").Add("JO", "jordan jordanian").
		Add("BH", "bahrain bahraini").Add("KP", "pyongyang")

	u := func(code string, n need, words string) { units.Add(unit{code, n}, words) }
	u("km", free, "kilometre kilometres kilometers")
	u("m", free, "metre metres meters")
	u("cm", free, "centimetre centimetres centimeters")
	u("mm", free, "millimetre millimetres millimeter millimeters")
	u("mi", free, "mile miles")
	u("ft", free, "foot feet")
	u("in", free, "inch inches")
	u("yd", free, "yards")
	u("ha", free, "hectare hectares")
	u("st", weighed, "stone")
	u("acre", free, "acre acres")
	u("kg", free, "kilograms kilogrammes kilogramme kilos")
	u("g", free, "grams grammes gramme")
	u("mg", free, "milligrams milligram")
	u("ug", free, "microgram micrograms")
	u("t", free, "tonne tonnes tons")
	u("metric", free, "metric")
	u("lb", free, "pounds pound")
	u("oz", free, "ounce ounces")
	u("L", free, "litre litres liters")
	u("mL", free, "millilitre millilitres milliliter milliliters")
	u("gal", free, "gallon gallons")
	u("pt", free, "pint pints")
	u("bbl", free, "barrel barrels")
	u("deg", free, "degree degrees")
	u("kn", free, "knots")
	u("nautical", free, "nautical")
	u("light", free, "light")
	u("W", free, "watts")
	u("kW", free, "kilowatts")
	u("MW", free, "megawatts")
	u("GW", free, "gigawatts")
	u("TWh", free, "terawatt-hours")
	u("kWh", free, "kilowatt-hours")
	u("V", free, "volts")
	u("MB", free, "megabytes")
	u("GB", free, "gigabytes")
	u("TB", free, "terabytes")
	u("cal", free, "calorie calories")
	u("dB", free, "decibel decibels")
	u("hp", free, "horsepower bhp")
	u("ct", free, "carat carats")
	u("MP", free, "megapixel megapixels")

	perWords.Add("day", "day").Add("week", "week").Add("month", "month").Add("year", "year annum").Add("hour", "hour").Add("minute", "minute").
		Add("second", "second").Add("person", "person head capita").Add("share", "share").Add("barrel", "barrel").Add("kg", "kilogram").
		Add("L", "litre").Add("gal", "gallon").Add("t", "tonne").Add("ha", "hectare").Add("lb", "pound").Add("oz", "ounce").Add("game", "game match").
		Add("night", "night").Add("piece", "piece").Add("household", "household").Add("ticket", "ticket").Add("season", "season").Add("mi", "mile").
		Add("student", "student pupil").Add("bottle", "bottle").Add("quarter", "quarter").Add("session", "session").Add("trip", "trip")

	mod := func(alone string, words string, pairs ...pair) { modifiers.Add(approximator{alone, pairs}, words) }
	mod("approx", "about around roughly approximately approx circa some estimated")
	mod("less", "nearly almost under below")
	mod("more", "over above exceeding topping")
	mod("min", "minimum")
	mod("max", "maximum")
	mod("", "than", pair{"more", "more"}, pair{"less", "less"}, pair{"fewer", "less"}, pair{"greater", "more"}, pair{"higher", "more"},
		pair{"lower", "less"}, pair{"bigger", "more"}, pair{"larger", "more"}, pair{"smaller", "less"}, pair{"better", "more"}, pair{"longer", "more"}, pair{"later", "max"})
	mod("", "least", pair{"at", "min"})
	mod("", "most", pair{"at", "max"})
	mod("", "to", pair{"up", "max"}, pair{"close", "approx"})
	mod("", "of", pair{"upwards", "more"}, pair{"upward", "more"}, pair{"north", "more"}, pair{"excess", "more"}, pair{"minimum", "min"},
		pair{"maximum", "max"}, pair{"short", "less"}, pair{"shy", "less"}, pair{"region", "approx"}, pair{"order", "approx"})
	mod("", "like", pair{"something", "approx"})
	mod("", "as", pair{"many", "max"}, pair{"much", "max"}, pair{"high", "max"}, pair{"few", "min"}, pair{"little", "min"}, pair{"low", "min"})

	modSkip.Add(yes("another a an"))
	estimateFill.Add(yes("of at"))
	speech.Add(yes(`talk talks talked talking say said know knew think thought worried concern concerns question questions complain complained asked heard
		told hear worry care cares story stories book film doubts speak spoke something anything nothing brought come bring facts information details wrote write`))
	notOver.Add(yes("victory win wins won lead control concerns concern row dispute debate take took taken all power fight battle sovereignty advantage presided game turned hand handed moved anger fears outrage put pulled run ran"))
	distances.Add(yes("away from off offshore north south east west long wide deep tall high inland"))
	dimensions.Add(yes("wide high tall long deep thick below above away sprint hurdles race races freestyle butterfly backstroke breaststroke medley relay title titles final finals heat heats gold silver bronze champion champions championship record runner runners steeplechase wave waves"))
	compared.Add(yes("as more higher lower larger bigger greater faster longer fewer less smaller the what that its their better stronger likelier worse his her"))
	doubled.Add(yes("nearly almost about roughly than is was are were at more exactly around"))
	payWords.Add(yes("paid pay pays paying cost costs costing fine fined worth price prices priced earn earned earning spend spent salary raise raised fee charged charge owed owe sold bought"))
	populations.Add(yes("people"))
	ranging.Add(yes("ranging range ranges ranged vary varies varying varied berkisar mulai kisaran bervariasi berkisaran"))
	moves.Add(yes(`by up down rose rise rises risen fell fall falls fallen gained gain gains dropped drop slipped slip climbed jumped jump lost added
		add increased decreased declined shed slid surged soared plunged eased edged cut raised raise lowered hiked grew shrank`))
	contests.Add(yes(`won win wins beat beaten beats lost lose loses victory defeat score scored draw drew lead led leads leading trailed trail ahead down vote voted
		votes voting vs versus aggregate triumph comeback edged thrashed equaliser winner record drawn goalless runs sets ruled ruling passed ratio odds`))
	ageFill.Add(yes("then at now is was least about around over under between from up to just only nearly almost more than and"))
	persons.Add(yes("children kids boys girls women men people those infants adults babies players drivers man woman boy girl teenager teen father mother son daughter brother sister student driver passenger pensioner suspect victim husband wife grandmother grandfather toddler baby infant child youth"))
	nameless.Add(yes(`wards ward rooms room route routes page pages section sections article articles chapter table figure group groups level levels act lines line
		january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
		januari februari maret mei juni juli agustus oktober desember saturday sunday monday tuesday wednesday thursday friday
		senin selasa rabu kamis jumat sabtu minggu psalm gold silver bronze emas perak perunggu golkar nasdem gerindra demokrat hanura perindo pasal nomor ayat bab lampiran tabel no`))
	notFirst.Add(yes("lady gentleman aid name names hand minister class born come thing ladies responder responders responders' rate nations glance"))
	bets.Add(yes("favourite favourites favorite favorites outsider outsiders shot shots chance joint second third"))
	streets.Add(yes("street st avenue ave road rd lane drive boulevard blvd highway court square way place terrace crescent close"))
	stops.Add(yes(`the of and to in is was were are be been has have had that for with on at by from as it its he she they we you i his her their our this these
		those which who whom whose when where while after before but or not no an a will would could should may might can did does do than then there
		about into over under between during said says told according more most least only also just if because since until against per each
		out up down off across among around without within alone dead killed injured wounded so yet both still now
		them him me us less fewer yoy all died remain remained came went took made got including left later earlier ago overall total`))
	references.Add(yes(`section sections article articles ward wards chapter number no nos page pages rule clause schedule appendix verse law grade level stage phase
		phases tier group district precinct lot room row line paragraph proposition figure table item part step seat log ticket game round week_
		 platform count bed aged ages age under`))
	numbered.Add(yes("title channel radio studio fortune area catch flight pier psalm sonnet agenda vision highway nasdaq russell nikkei ftse cac dax kospi stoxx"))
	countNouns.Add(yes(`people men women children soldiers troops officers members seats votes points goals games matches cases deaths patients students workers
		employees shares homes houses vehicles cars ships aircraft planes tonnes tons barrels miles kilometres meters metres years months days hours minutes
		times million billion trillion thousand percent per victims others countries states`))
	phoneWords.Add(yes("call calls phone telephone dial dialled hotline dispatcher dispatchers emergency tel text lifeline helpline calling anonymously"))
	speakers.Add(yes("said says has had declined insisted confirmed denied refused source sources spokesman spokeswoman spokesperson aides insiders wants believes hopes and"))
	notOneAfter.Add(yes("no the this that each every any which another either neither someone new good big first last next previous different right wrong"))
	notOneBefore.Add(yes("said wrote added told tweeted posted asked explained commented recalled replied says goes might never always says who whose that another of can must should may might would could is was has had cannot will 's ’s does did can't wants needs knows day"))
	notOneDash.Add(yes("off sided way to on time stop shot of another"))
	countsOne.Add(yes("killed killing injured injuring wounded wounding least just than about lost won scored arrested arresting hurt leaving including plus number day"))
	notHalfAfter.Add(yes("first second opening final latter better each either back other top bottom northern southern eastern western"))
}
