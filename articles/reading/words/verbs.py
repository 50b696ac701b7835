"""Verbs by which British newspapers report words.

SAYING introduces speech, spoken or written. JUDGING takes somebody's words into a sentence of the
reporter ("branded the offer “derisory”"): it may govern a fragment, never a full quotation.
"""

from .listing import listed

SAYING = listed(
    """
    acknowledged acknowledges acknowledging add added adding adds admit admits admitted admitting
    advised advises advising affirmed agreed agreeing agrees alleged alleges alleging announced
    announces announcing answered answering answers apologised argue argued argues arguing ask asked
    asking asks asserted asserting asserts assured assures assuring barked bawled beamed beams began
    begged begins believe bellowed bellows blasted blasts blogged blurted boasted boasting boasts
    boomed booms breathed called-out cautioned cautioning cautions chided chimed chipped chips
    chorused chuckled claim claimed claiming claims clarified clarifies commented commenting
    comments complained complaining complains conceded concedes conceding concluded concludes
    concluding concurred confessed confided confirmed confirming confirms contended contending
    contends continued continues continuing counselled countered countering counters cracked cried
    croaked crowed deadpanned declared declares declaring demanded demanding demands denied denies
    denying disclosed e-mailed elaborated emailed emphasised emphasises emphasising emphasized
    emphasizes emphasizing enquired enthused enthuses exclaimed exclaims explain explained
    explaining explains expressed expresses expressing fired fumed fumes gasped grinned grins
    groaned grumbled gushed hinted hissed hollered implied implies implored informed informing
    informs inquired insist insisted insisting insists instructed interjected interrupted intoned
    jabbed jeered joked jokes joking lamented lamenting laments laughed laughs lectured maintained
    maintaining maintains mentioned moaned mumbled murmured mused muttered mutters nodded nods noted
    notes noting observed observes opined opines ordered pleaded pleading pleads pledged pledges
    pledging pointed pointing points pondered ponders posted posting posts prayed preached predicted
    predicting predicts pressed proclaimed professed professes promised promises promising protested
    quipped quips quoted railed ranted reacted read reading reads reasoned reassured reassures
    recalled recalling recalls reckoned reckons recommended recommends recounted reflected
    reflecting reflects reiterated reiterates reiterating remarked remarks remembered remembers
    reminded reminds repeated repeating repeats replied replies replying reported reporting reports
    responded responding responds retorted retorts revealed revealing reveals riffed roared rued
    rues said sang say saying says says-that scoffed screamed shot shouted shouting shouts shrieked
    shrugged shrugs sighed sighs signed-off smiled smiles snapped sneered sniped sobbed spoke stated
    states stating stormed stressed stresses stressing suggested suggesting suggests summarised
    surmised swore tell telling tells testified testifies texted theorised theorized think thundered
    told tweeted tweeting tweets urged urges urging uttered vented ventured volunteered vowed vowing
    vows wailed warn warned warning warns warns-that went whispered whispers wondered wonders writes
    writing wrote yelled yells
    """
)

JUDGING = listed(
    """
    accused accuses accusing apologised apologises appealed appealing appeals attacked attacking
    attacks backed backs believed believes believing bemoaned bemoans blamed blames blaming bragged
    brags branded branding brands called calling calls cast celebrated challenged challenges
    characterised characterises characterized characterizes characterizing chastised cited cites
    citing compared compares condemned condemning condemns considered considering considers conveyed
    credited credits criticised criticises criticising criticized criticizes criticizing decried
    decries deemed deems defended defending defends denounced denounces denouncing deplored derided
    derideding derides described describes describing dismissed dismisses dismissing disputed
    disputes doubted doubts dubbed dubbing dubs endorsed endorses expected expects feared fearing
    fears feeling feels felt hailed hailing hails highlighted highlighting highlights hit hoped
    hopes hoping invoked invokes labeled labeling labelled labelling labels lambasted lambasts
    lashed likened likens mocked mocks nicknamed offered offers opposed opposes paid painted
    portrayed portrays praised praises praising proposed proposes questioned questioning questions
    rebuked rebukes referred referring refers refused refuses regrets regretted rejected rejecting
    rejects ridiculed rubbished ruled saw scolded sees slammed slamming slams slated spoke spoken
    supported supports suspected suspects taunted termed terming terms thanked thanking thanks
    thinking thinks thought threatened threatening threatens tore touted touts trumpeted understands
    understood used uses using vetoed viewed views wanted wants welcomed welcomes welcoming
    """
)

# Written about papers and boards: “a statement read”, “a placard said”.
READ = frozenset({"read", "reads", "reading"})

# After one of these a participle tells what was done to the subject, not what the subject said.
BEING = listed(
    """
    is are was were be been being am get gets got getting isn't wasn't aren't weren't isn’t wasn’t
    aren’t weren’t
    """
)

HAVING = listed(
    """
    has have had having will would could should can may might must did does do
    """
)

# Verbs that are also plural nouns or adjectives: they count only where a subject stands right before them.
ALSO_NOUNS = listed(
    """
    claims demands calls comments notes points posts reports remarks answers promises pledges hints
    tweets states fears hopes views questions labels brands attacks appeals offers thanks terms
    feels wants cautions counters uses addresses quotes challenges threats doubts vows highlights
    sees hits warning reading feeling meaning painting posting reporting writing saying backs
    supports think claim warn ask add tell argue
    smiles shrugs nods sighs beams quips chips whispers grins
    """
)

FINITE = listed(
    """
    is are was were has have had will would could should can may might must did does do said says
    told began begun took takes went goes came comes made makes gave gives held holds left leaves
    stood stands walked joined gathered turned brought met meets seems appeared remains remained
    become became put puts shook
    """
)
