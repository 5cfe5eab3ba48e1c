package source

// English words. Verbs of saying after Citron's and the Gender Gap Tracker's
// published lists, widened by the verbs of belief that news tells as
// statements.
var en = table([]group{
	{cPost | cPre, `said says say saying told tells tell added adds add claimed claims claim wrote writes write tweeted tweets
		tweet posted posts post warned warns warn explained explains explain insisted insists insist argued argues argue
		noted notes note reported reports report announced announces announce confirmed confirms confirm denied denies
		deny admitted admits admit acknowledged acknowledges acknowledge stated states state declared declares declare
		asserted asserts assert alleged alleges allege complained complains complain cautioned cautions caution
		replied replies reply responded responds respond recalled recalls recall suggested suggests suggest
		predicted predicts predict estimated estimates estimate stressed stresses emphasized emphasised joked quipped
		concluded concludes maintained maintains conceded concedes commented remarked observed continued countered
		vowed promised promises pledged urged urges boasted lamented testified texted emailed shouted yelled cried
		whispered asked asks`},
	{cPre, `believes believe believed expects expect expected thinks think thought hopes hope hoped fears fear feared
		forecasts forecast projects projected blamed blames called calls described describes dismissed dismisses rejected
		rejects criticised criticized condemned condemns praised praises accused accuses pleaded pleads attributed
		attributes demanded demands recommended recommends revealed reveals disclosed indicated indicates hinted
		signalled signaled ordered orders ruled rules proposed proposes questioned disputes disputed refuted welcomed
		backed feels felt considers considered agreed agrees disagreed branded labelled labeled likened compared
		puts put tells thanked slammed worries worried says requested requests encouraged appealed swore guessed reckons reckon understands pointed vows threatened threatens threaten appealing calling betting adding quoted issued released made gave yelling telling claiming warning arguing
		insisting urging admitting crediting promising demanding`},
	{cMark, `felt agreed revealed feels agrees ruled disclosed added adds add wrote writes write argued argues told tells tell
		continued asked asks posted posts texted emailed countered maintained boasted shouted cried yelled whispered observed
		replied responded pointed issued released made gave`},
	{cHead, `says warns claims denies urges vows insists tells admits confirms announces predicts believes expects accuses
		blames rejects`},
	{cWeak, `feels felt considers considered agreed agrees revealed reveals disclosed hinted ruled rules proposes proposed ordered
		orders backed called calls put puts welcomed wants branded labelled labeled likened compared hopes hoped fears
		feared thinks thought projects projected believed accused condemned praised blamed demands demanded asked asks
		recommends recommended criticised criticized quoted attributed encouraged appealed guessed questioned welcomes`},
	{cDoc, `show shows showed shown found finds find suggests suggested indicates indicated says said reveals revealed
		concluded concludes estimates estimated put puts reads read states stated warned warns reported reports
		describes described alleges alleged notes noted recommends recommended lists listed requires predicts predicted
		estimates bans banned records recorded argues argued details detailed`},
	{cPrep, `according`},
	{cCite, `citing quoting cites cited`},
	{cAdv, `also later then has have had since again repeatedly previously earlier once still even already just now simply
		further both all himself herself themselves itself recently initially reportedly publicly privately angrily
		quietly often always never frequently consistently separately subsequently is are was were being be been do does did
		today yesterday jointly both long strongly flatly categorically falsely firmly`},
	{cNeg, `not n't never declined`},
	{cFuture, `will would to can could should may might must shall 'll plans going`},
	{cSub, `after before while when as because although though since if that which where whereas unless until but and or so
		whether how why what despite`},
	{cStop, `in on at to by with during after before as while when who whom whose which that because but for from about
		outside inside near via through following over under amid if since although though speaking adding referring
		citing into against and who's where until upon between told said and than last this next yesterday today earlier
		later is was were are has had have will would`},
	{cPron, `he she they it we i you who`},
	{cLink, `but and however meanwhile still yet so also instead nevertheless moreover then now even for although though
		while earlier later separately`},
	{cThat, `that`},
	{cRel, `who whom whose which that`},
	{cDet, `a an the his her their its our my this that these those some several many one two three four five most other
		another all both`},
	{cAnd, `and &`},
	{cTo, `to`},
	{cPlace, `of in at from for with`},
	{nAnon, `source sources official officials witness witnesses resident residents neighbour neighbor neighbours neighbors
		analyst analysts prosecutor prosecutors investigator investigators expert experts economist economists
		diplomat diplomats scientist scientists researcher researchers people person man woman men women
		spokesman spokeswoman spokesperson lawyer lawyers attorney attorneys doctor doctors aide aides insider insiders
		trader traders banker bankers critic critics activist activists worker workers employee employees
		protester protesters protestor passenger passengers driver drivers fan fans customer customers caller
		student students teacher teachers parent parents relatives relative family families friend friends
		supporter supporters opponents one another someone somebody attendee attendees watchers publishers patient patients
		victim victims survivor survivors voter nurse nurses miner fisherman tourist tourists mother father brother sister son
		daughter husband wife lawmaker lawmakers senator senators politician politicians campaigner campaigners
		staff detective detectives officer officers judge jury soldier soldiers farmer farmers investor investors
		guard guards user users voter voters others many some observers authorities members member`},
	{nOrg, `police government ministry department company firm bank agency committee commission council university
		club team party union court army military navy office administration campaign group organisation organization
		association federation institute authority board treasury parliament congress senate house white kremlin
		pentagon embassy hospital school airline operator regulator union bureau force service fund foundation
		society league charity ngo corporation inc corp ltd plc llc co firm network state states kingdom country
		lender insurer carmaker automaker retailer maker developer manufacturer producer supplier provider brewer chipmaker
		drugmaker carrier publisher publishers makers lenders
		authorities church council district county city town team panel coalition alliance`},
	{nDoc, `report reports study studies data figures records documents document survey surveys poll polls paper research
		minutes memo letter statement filing filings lawsuit complaint indictment affidavit audit review analysis
		article articles book law act bill ruling estimate estimates statistics email emails post video footage census
		papers count results findings results testimony transcript website notice guidelines order release forecast index
		inquiry article column`},
	{nMedia, `affiliate reuters afp ap bbc cnn bloomberg nyt guardian times post news journal telegraph mail mirror independent
		newspaper magazine broadcaster outlet newsweek politico axios cnbc nbc abc cbs fox npr xinhua tass interfax
		spiegel monde zaobao network channel press herald tribune gazette media agency globe ledger chronicle advocate examiner dispatch observer
		standard sun star zeitung welt figaro`},
	{nRole, `president minister governor mayor senator rep sen gov chief director chairman chairwoman chair ceo secretary
		lieutenant col colonel general captain major sergeant detective inspector officer judge justice attorney
		prof professor dr mr mrs ms miss sir lord lady dame king queen prince princess pope bishop rev reverend
		spokesman spokeswoman spokesperson manager coach captain striker goalkeeper analyst economist lawyer
		leader head deputy vice prime chancellor ambassador commissioner superintendent constable cllr councillor mp
		founder author actor actress singer director engineer scientist driver owner farmer teacher nurse doctor
		researcher expert campaigner activist resident`},
	{cByline, `by reporting writing editing additional compiled edited reported written`},
	{cVerb, `is was were are be been being took went gave made came met won lost sent ran stood spoke brought kept began saw
		got became broke drew drove chose`},
	{cTime, `monday tuesday wednesday thursday friday saturday sunday yesterday today`},
})
