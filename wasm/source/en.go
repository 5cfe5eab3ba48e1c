package source

// English words. Verbs of saying after Citron's and the Gender Gap Tracker's
// published lists, widened by the verbs of belief that news tells as
// statements.
var en = lexicon{groups: []group{
	{cPost | cPre, `said says say saying told tells tell added adds add claimed claims claim wrote writes write tweeted tweets
		tweet posted posts post warned warns warn explained explains explain insisted insists insist argued argues argue
		noted notes note reported reports report announced announces announce confirmed confirms confirm denied denies
		deny admitted admits admit acknowledged acknowledges acknowledge stated states state declared declares declare
		asserted asserts assert alleged alleges allege complained complains complain cautioned cautions caution
		replied replies reply responded responds respond recalled recalls recall suggested suggests suggest
		predicted predicts predict estimated estimates estimate stressed stresses emphasized emphasised joked quipped
		concluded concludes maintained maintains conceded concedes commented remarked observed continued countered
		vowed promised promises pledged urged urges boasted lamented testified narrated submitted tweeting posting writing replying quipping recalling testified texted emailed shouted yelled cried
		whispered asked asks
		muses mused opined opines reasoned reiterates reiterated reiterate repeated repeats retorted retorts scoffed
		quips jokes joke snapped volunteered wondered wonders interjected implored begged pleads protested proclaimed
		professed speculated speculates speculate theorized theorised surmised thundered underscored underscores
		underlined underlines emphasizes emphasises emphasize elaborated clarified clarifies contended contends
		contend disclosed discloses divulged enthused gushed grumbled griped fumed lambasted advised advises advise
		foresees mentioned mentions mention recounted recounts recounting reflected remembers remembered reminded
		reminds assured assures informed confided messaged concede conclude counters countering decried decries
		laments lament deplored chided scolded testifies testify testifying asserting stressing stress noting stating
		explaining complaining objected objects instructed instructs counselled counseled joking teased`},
	{cPre, `believes believe believed expects expect expected thinks think thought hopes hope hoped fears fear feared
		forecasts forecast projects projected blamed blames called calls described describes dismissed dismisses rejected
		rejects criticised criticized condemned condemns praised praises accused accuses pleaded pleads attributed
		attributes demanded demands recommended recommends revealed reveals disclosed indicated indicates hinted
		signalled signaled ordered orders ruled rules proposed proposes questioned disputes disputed refuted welcomed
		backed feels felt considers considered agreed agrees disagreed branded labelled labeled likened compared
		puts put tells thanked slammed worries worried says requested requests encouraged appealed swore guessed reckons reckon understands pointed vows threatened threatens threaten appealing calling betting adding quoted issued released made gave yelling telling claiming warning arguing
		insisting urging admitting crediting promising demanding
		hailed hails lauded lauds applauded denounced denounces derided blasted blasts rebuked mocked rebutted rebuts
		repudiated disputing refutes downplayed downplays apologised apologized regretted regrets
		challenged challenges suspects suspect suspected assumes anticipates anticipated anticipate calculates
		calculated calculate determined determines outlined outlines highlighted highlights hint hints signal signals
		notified credits credited sees pegs pegged hailing denying predicting announcing
		confirming acknowledging describing lobbying lobbied forecasting projecting
		criticise criticize criticises criticizes condemn praise praising blame
		slams accuse voiced contends reject rejecting`},
	{cMark, `worried felt agreed revealed feels agrees ruled disclosed added adds add wrote writes write argued argues told tells tell
		continued asked asks posted posts texted emailed countered maintained boasted shouted cried yelled whispered observed
		replied responded pointed issued released made gave
		repeated reflected volunteered snapped begged protested objected objects begins remembers remembered
		determined determines calculated calculates calculate declared declares declare reminded reminds informed
		notified advised instructed instructs highlighted highlights outlined outlines signal signals hint hints
		shared joking assured assures messaged mentioned mentions mention voiced suspects suspect
		suspected underlined underlines underscored underscores clarified clarifies stress elaborated repeats teased
		testify`},
	{cHead, `says warns claims denies urges vows insists tells admits confirms announces predicts believes expects accuses
		blames rejects
		sees slams hails backs calls condemns welcomes reveals hints fears`},
	{cWeak, `feels felt considers considered agreed agrees revealed reveals disclosed hinted ruled rules proposes proposed ordered
		orders backed called calls put puts welcomed wants branded labelled labeled likened compared hopes hoped fears
		feared thinks thought projects projected believed accused condemned praised blamed demands demanded asked asks
		recommends recommended criticised criticized quoted attributed encouraged appealed guessed questioned welcomes
		hailed hails lauded lauds applauded denounced derided blasted mocked rebuked apologised
		apologized regretted challenged challenges suspects suspect suspected assumes anticipates anticipated
		anticipate calculates calculated calculate determined determines outlined outlines highlighted highlights hint
		hints signal signals credits credited sees pegs pegged lobbying lobbied
		voiced remembers remembered mention underlined underscored repeated repeats worried`},
	{cDoc, `show shows showed shown found finds find suggests suggested indicates indicated says said reveals revealed
		concluded concludes estimates estimated put puts reads read states stated warned warns reported reports
		describes described alleges alleged notes noted recommends recommended lists listed requires predicts predicted
		estimates bans banned records recorded argues argued details detailed`},
	{cPrep, `according`},
	{cCite, `citing quoting cites cited`},
	{cAdv, `partly afterwards wryly bluntly curtly also later then has have had since again repeatedly previously earlier once still even already just now simply
		further both all himself herself themselves itself recently initially reportedly publicly privately angrily
		quietly often always never frequently consistently separately subsequently is are was were being be been do does did
		today yesterday jointly both long strongly flatly categorically falsely firmly`},
	{cNeg, `not n't never declined`},
	{cFuture, `will would to can could should may might must shall 'll plans going`},
	{cSub, `after before while when as because although though since if that which where whereas unless until but and or so
		whether how why what despite`},
	{cStop, `in on at to by with during after before as while when who whom whose which that because but for from about
		outside inside near among via through following over under amid if since although though speaking adding referring
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
	{nAnon, `author authors academic academics source sources official officials witness witnesses resident residents neighbour neighbor neighbours neighbors
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
		guard guards user users voter voters others many some observers authorities members member
		deputies deputy suspect suspects defendant defendants complainant commuter commuters shopper shoppers gunman
		attacker attackers rebels militants fighters organisers organizers organiser organizer rescuer rescuers
		paramedics firefighters medics clinicians surgeons pathologist forecasters forecaster meteorologists
		historians astronomers biologists epidemiologists statisticians engineers executives executive managers
		directors bosses ministers councillors councilors councillor councilor mps lords peers legislators legislator
		congressman congresswoman representatives envoys negotiators mediators strategist strategists commentators
		pundits sceptics skeptics opponent rival rivals villagers locals islanders onlookers bystanders eyewitness
		eyewitnesses motorist motorists cyclist cyclists pedestrian guest guests tenant tenants landlord landlords
		homeowner homeowners colleague colleagues classmates teammates boyfriend girlfriend uncle aunt cousin nephew
		niece grandfather grandmother mum mom dad child children boy girl teenager teen pensioner retiree veteran
		veterans immigrant migrants migrant refugee refugees inmate inmates hostages whistleblower informant staffer
		staffers respondents participants participant delegates delegate buyers sellers clients client donors
		shareholders shareholder creditors partner physicians physician clerk waiter barista vendor vendors ams am`},
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
		inquiry article column
		messages texts transcripts logs recording recordings images photos photographs memos statements announcement
		analyses projections gauge contract treaty constitution resolution manifesto leaflet brochure advert plaque
		caption headline editorial podcast documentary manual charter draft bulletin advisory alert dossier files
		summons petition subpoena warrant memoir biography diary models simulations evidence autopsy inquest sign
		brief accounts readings newsletter dashboard tests`},
	{nMedia, `affiliate reuters afp ap bbc cnn bloomberg nyt guardian times post news journal telegraph mail mirror independent
		newspaper magazine broadcaster outlet newsweek politico axios cnbc nbc abc cbs fox npr xinhua tass interfax
		spiegel monde zaobao network channel press herald tribune gazette media agency globe ledger chronicle advocate examiner dispatch observer
		standard sun star zeitung welt figaro
		sky itv jazeera ansa dpa efe pti upi nhk rte sbs cbc pbs msnbc verge wired wsj ft haaretz
		nikkei asahi mainichi yomiuri caixin scmp rappler inquirer bernama courier argus`},
	{nRole, `president minister governor mayor senator rep sen gov chief director chairman chairwoman chair ceo secretary
		lieutenant col colonel general captain major sergeant detective inspector officer judge justice attorney
		prof professor dr mr mrs ms miss sir lord lady dame king queen prince princess pope bishop rev reverend
		spokesman spokeswoman spokesperson manager coach captain striker goalkeeper analyst economist lawyer
		leader head deputy vice prime chancellor ambassador commissioner superintendent constable cllr councillor mp
		founder author actor actress singer director engineer scientist driver owner farmer teacher nurse doctor
		researcher expert campaigner activist resident
		coun pc wpc dc det supt insp sgt cpl maj brig adm admiral cmdr commander cardinal archbishop rabbi imam vicar
		premier undersecretary speaker whip envoy consul provost dean principal headteacher headmaster headmistress
		warden ranger marshal sheriff coroner curator conductor playwright novelist poet rapper host presenter anchor
		editor publisher photographer producer winger midfielder defender skipper boss opponent predecessor successor
		co-founder cofounder partner widow treasurer solicitor barrister pilot chef midwife pathologist surgeon
		congressman congresswoman assemblyman councilman councilwoman councilor alderman trooper medic paramedic
		firefighter`},
	{cByline, `by reporting writing editing additional compiled edited reported written`},
	{cVerb, `knew fell held paid sold bought fought caught taught built spent meant wore flew grew threw blew shook hid fled slept struck stole sank rode is was were are be been being took went gave made came met won lost sent ran stood spoke brought kept began saw
		got became broke drew drove chose`},
	{cTime, `monday tuesday wednesday thursday friday saturday sunday yesterday today`},
	{cNoun, `report reports claim claims post posts estimate estimates forecast forecasts fear fears hope hopes project
		projects note notes state states order orders rule rules call calls demand demands text tweet tweets
		remark feel show shows find records record list lists details argument question promise promises warning
		plan plans reply ask want`},
	{cOccasion, `interview conference briefing speech hearing tweet message call address meeting court reporters event
		rally debate`},
	{cBelief, `believed believes believe expected expects expect thought thinks think hoped hopes hope feared fears felt
		feels suspected worried`},
	{cPlea, `request bid appeal application bail visa entry access motion`},
	{cClausal, `said says say claims claimed alleged alleges believe believes added`},
	{cGesture, `speaking referring shaking laughing smiling gesturing standing wearing sitting sobbing crying pointing
		nodding without through via during in at after before when by asking`},
	{cLinkOn, `just but and than because if although though while until`},
	{cSayHead, `says denies insists claims admits`},
}}
