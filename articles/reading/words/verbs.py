"""Verbs by which British newspapers report words.

SAYING introduces speech, spoken or written. JUDGING takes somebody's words into a sentence of the
reporter ("branded the offer “derisory”"): it may govern a fragment, never a full quotation.
"""


def _forms(*lines):
    return frozenset(" ".join(lines).split())


SAYING = _forms(
    "said says saying told tells telling added adds adding",
    "announced announces announcing answered answers answering argued argues arguing asked asks asking asserted asserts asserting",
    "acknowledged acknowledges acknowledging admitted admits admitting advised advises advising affirmed agreed agrees agreeing alleged alleges alleging",
    "boasted boasts boasting begged bellowed called-out claimed claims claiming commented comments commenting complained",
    "complains complaining conceded concedes conceding concluded concludes concluding confessed confessed confided confirmed confirms",
    "confirming continued continues continuing cautioned cautions cautioning contended contends contending countered counters countering cried",
    "declared declares declaring demanded demands demanding denied denies denying disclosed elaborated emphasised emphasises emphasising",
    "emphasized emphasizes emphasizing enthused exclaimed exclaims explained explains explaining",
    "expressed expresses expressing fumed gushed hinted hissed implored inquired enquired insisted insists insisting interjected",
    "joked jokes joking lamented laments lamenting maintained maintains maintaining mentioned mused muttered noted notes noting observed observes",
    "opined pleaded pleads pleading pledged pledges pledging pointed points pointing posted posts posting predicted predicts",
    "predicting proclaimed promised promises promising protested quipped quips read reads reading reasoned recalled recalls recalling reckoned",
    "reckons recounted reflected reflects reflecting reiterated reiterates reiterating remarked remarks reminded reminds repeated repeats repeating replied replies",
    "replying reported reports reporting responded responds responding retorted retorts revealed reveals revealing",
    "reassured reassures roared scoffed shouted shouts shouting shot sighed snapped sniped spoke stated states stating",
    "stressed stresses stressing suggested suggests suggesting summarised tweeted tweets tweeting urged urges",
    "urging uttered volunteered vowed vows vowing wailed warned warns warning whispered wondered wonders wrote writes",
    "writing yelled yells quoted chimed went concurred testified testifies blogged e-mailed emailed texted signed-off",
    "theorized theorised ranted railed thundered blasted blasts fired sneered jabbed implied implies cracked deadpanned chided intoned",
    "laughed laughs smiled sobbed grinned beamed chuckled nodded shrugged gasped croaked breathed crowed bawled hollered interrupted ventured blurted",
    "recommended recommends instructed ordered assured assures assuring informed informs informing pressed explained",
    "clarified clarifies counselled apologised lectured preached remembered remembers warns-that prayed sang began begins",
    "says-that tell say believe think argue insist claim warn admit add explain ask",
)

JUDGING = _forms(
    "accused accuses accusing attacked attacks attacking blamed blames blaming branded brands branding called calls calling",
    "characterised characterises characterized characterizes characterizing condemned condemns condemning criticised criticises criticising criticized criticizes",
    "criticizing decried decries denounced denounces denouncing deplored derided derides derideding described describes describing dismissed dismisses dismissing",
    "dubbed dubs dubbing hailed hails hailing labelled labels labelling labeled labeling lambasted lambasts likened likens mocked mocks praised praises praising",
    "rejected rejects rejecting ridiculed rubbished slammed slams slamming slated thanked thanks thanking welcomed welcomes welcoming",
    "believed believes believing thought thinks thinking felt feels feeling feared fears fearing hoped hopes hoping expected expects wanted wants",
    "considered considers considering deemed deems saw sees viewed views understood understands regretted regrets compared compares",
    "apologised apologises backed backs defended defends defending refused refuses disputed disputes doubted doubts highlighted highlights highlighting",
    "questioned questions questioning threatened threatens threatening appealed appeals appealing ruled offered offers referred refers referring spoken spoke cited cites citing",
    "paid tore hit lashed cast touted touts credited credits portrayed portrays painted suspects suspected termed terms terming trumpeted challenged challenges",
    "vetoed endorsed endorses celebrated supported supports opposed opposes chastised rebuked rebukes scolded taunted nicknamed proposed proposes",
    "invoked invokes bragged brags used uses using bemoaned bemoans conveyed",
)

# Written about papers and boards: “a statement read”, “a placard said”.
READ = frozenset({"read", "reads", "reading"})

# After one of these a participle tells what was done to the subject, not what the subject said.
BEING = frozenset(
    "is are was were be been being am get gets got getting isn't wasn't aren't weren't isn’t wasn’t aren’t weren’t".split()
)

HAVING = frozenset("has have had having will would could should can may might must did does do".split())

# Verbs that are also plural nouns or adjectives: they count only where a subject stands right before them.
ALSO_NOUNS = frozenset(
    "claims demands calls comments notes points posts reports remarks answers promises pledges hints tweets states fears hopes views"
    " questions labels brands attacks appeals offers thanks terms feels wants cautions counters uses addresses quotes challenges threats doubts"
    " vows highlights sees hits warning reading feeling meaning painting posting reporting writing saying"
    " backs supports think claim warn ask add tell argue".split()
)

FINITE = frozenset(
    "is are was were has have had will would could should can may might must did does do said says told"
    " began begun took takes went goes came comes made makes gave gives held holds left leaves stood stands walked"
    " joined gathered turned brought met meets seems appeared remains remained become became".split()
)
