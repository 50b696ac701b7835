"""Nouns by which newspapers say who spoke: titles, people's work, bodies, papers and boards."""

from .listing import listed

HONORIFICS = {
    "mr": "m", "mrs": "f", "ms": "f", "miss": "f", "mx": None, "sir": "m", "dame": "f", "lord": "m", "lady": "f",
    "baroness": "f", "baron": "m", "viscount": "m", "earl": "m", "duke": "m", "duchess": "f", "prince": "m", "princess": "f",
    "king": "m", "queen": "f", "dr": None, "doctor": None, "prof": None, "professor": None, "rev": None, "reverend": None,
    "canon": None, "father": "m", "brother": "m", "sister": "f", "cllr": None, "councillor": None, "coun": None,
    "ald": None, "alderman": None, "judge": None, "justice": None, "sgt": None, "sergeant": None, "insp": None,
    "inspector": None, "det": None, "ch": None, "supt": None, "pc": None, "dc": None, "ds": None, "di": None,
    "capt": None, "captain": None, "col": None, "colonel": None, "gen": None, "general": None, "maj": None, "major": None,
    "lt": None, "sen": None, "senator": None, "rep": None, "gov": None, "governor": None, "president": None,
    "del": None, "cmdr": None, "amb": None,
    "congressman": "m", "congresswoman": "f", "pope": "m", "bishop": None, "archbishop": None, "hon": None,
}  # fmt: skip

# Titles that take a bare surname in British use; the rest read as a role as well.
PLAIN_HONORIFICS = listed(
    """
    mr mrs ms miss mx sir dame lord lady baroness dr prof professor rev cllr coun
    """
)

PEOPLE = listed(
    """
    activist actor actress adviser advisor agent aide allies ally ambassador analyst anaesthetist
    anesthetist architect artist assistant attorney aunt author bishop blogger boss bosses boy
    boyfriend brother bystander campaigner campaigners candidate captain cardiologist carer carers
    ceo chair chairman chairwoman chairperson chef chief cleaner cleaners clergyman clinician clinicians
    coach colleague colleagues columnist commander commentator commentators commissioner confidant
    congressman congresswoman constable consultant consultants convener convenor convenors coordinator
    co-ordinator coroner correspondent councillor councillors critic critics dad daughter dean
    delegate delegates demonstrator demonstrators dentist deputy dermatologist detective diplomat
    director directors doctor doctors driver economist editor employee employees employer employers
    executive executives expert experts eyewitness family father female fellow firefighter founder
    friend friends gastroenterologist geriatrician girl girlfriend governor gp gps graduate guard
    guards grandmother grandfather guest gynaecologist haematologist head headteacher healthcare
    host historian husband immunologist insider insiders inspector intern investigator job
    journalist journalists judge lawyer lawyers leader leaders lecturer lecturers lieutenant
    lobbyist lord magistrate man manager managers mayor medic medics member members men
    microbiologist midwife midwives minister ministers moderator mother mourner mp mps mum narrator
    negotiator negotiators nephew neighbour neighbours neurologist neurosurgeon nurse nurses
    obstetrician officer officers official officials oncologist operative ophthalmologist opponent
    opponents organiser organisers organizer organizers orthopaedic owner paediatrician panel
    pensioner paramedic paramedics parent parents partner passer-by pathologist patient patients
    pharmacist pharmacists physician physio physiologist physiotherapist physiotherapists picket
    pickets pilot pioneer player police policeman politician politicians pollster porter porters
    president priest principal producer professor prosecutor protester protesters protestor
    protestors psychiatrist psychologist pundit radiographer radiographers radiologist receptionist
    practitioner practitioners predecessor administrator clerk operator engineer electrician barrister farmer
    presenter broadcaster entrepreneur businesswoman orderly onlooker well-wisher reader refugee
    registrar rep reporter reporters representative representatives reps researcher researchers
    resident residents rheumatologist rival rivals scholar scientist scientists secretary senator
    senators sergeant shopper sister sociologist solicitor son source sources speaker specialist
    spin spokesman spokesmen spokespeople spokesperson spokeswoman spokeswomen sponsor staff staffer
    steward stewards strategist striker strikers student students superintendent supervisor
    supporter supporters surgeon surgeons surrogate surrogates survivor sympathiser teacher teachers
    technician teenager therapist therapists trainee trainees treasurer trustee trustees unionist
    unionists urologist user veteran vet vicar viewer virologist voice volunteer volunteers voter
    voters warden watchdog whip widow widower wife witness witnesses woman women worker workers
    writer youth matron dietitian dietician phlebotomist sonographer podiatrist optometrist dispatcher
    caretaker plumber shopkeeper postman scaffolder bricklayer mechanic hairdresser childminder busker
    grandson granddaughter grandad granddad gran nan niece nephew hubby fiance fiancé
    peer peers backbencher backbenchers frontbencher crossbencher crossbenchers
    fiancee fiancée protege protégé protegee protégée parishioner apprentice msp msps mla mlas mep meps
    """
)

# Offices that one person holds at a time: “the Health Secretary” is somebody with a name.
OFFICES = listed(
    """
    secretary minister chancellor president premier chairman chairwoman chair leader mayor governor
    senator director executive bishop speaker commissioner officer mp msp mla mep candidate nominee congressman
    congresswoman professor councillor billionaire mogul businessman republican democrat consultant
    doctor medic nurse surgeon registrar ceo
    """
)

ANONYMOUS = listed(
    """
    source sources insider insiders spokesman spokeswoman spokesperson spokespeople spokesmen aide
    aides official officials doctor nurse consultant medic protester
    """
)
SPOKESPEOPLE = listed("spokesman spokeswoman spokesperson spokespeople spokesmen spokeswomen")
SOURCES = listed("source sources insider insiders whistleblower whistle-blower")

MALE_NOUNS = listed(
    """
    spokesman man father dad husband son brother grandfather boy uncle chairman businessman
    congressman policeman widower boyfriend nephew king hubby grandson grandad granddad fiance fiancé
    """
)
FEMALE_NOUNS = listed(
    """
    spokeswoman woman mother mum wife daughter sister grandmother girl aunt chairwoman congresswoman
    midwife widow girlfriend niece actress queen granddaughter gran nan fiancee fiancée
    """
)

PAPERS = listed(
    """
    statement letter report reports document press-release release email e-mail memo memorandum
    tweet post message notice leaflet petition motion guidance poster briefing newsletter editorial
    article note blog website column book text open-letter survey study
    """
)

# Words that are carried, worn, hung or chanted are nobody's speech.
BOARDS = listed(
    """
    banner banners placard placards sign signs poster posters slogan slogans chant chants chanting
    chanted chanters badge badges t-shirt t-shirts sticker stickers flag flags sash sashes hashtag
    hashtags lyric lyrics song songs sang singing bib bibs graffiti inscription plaque emblazoned
    hi-vis jumper jumpers
    """
)

BODIES = listed(
    """
    academy agency alliance ambulance assembly associates association authority bank board body
    branch broadcaster bureau campaign campaigners cabinet centre center chamber charity church city
    clinic club coalition college commission committee community company confederation conservatives
    council court department directorate employers executive federation firm force forum foundation
    fund government group health hospital hospitals infirmary inquiry institute labour league
    ministry movement network newspaper nhs office opposition organisation organization panel
    parliament partnership party police practice programme project regulator school secretariat
    senate service services society surgery team think-tank trust trusts tuc union unions unison
    unite university watchdog
    """
)

BODY_ACRONYMS = listed(
    """
    bma rcn gmb tuc nhs rcm csp gmc hcsa bbc itv acas cqc bda uvw pcs rmt fbi cnn nbc abc cbs doh
    dhsc
    """
)

# Capitalised words that are never part of a person's name.
NOT_NAMES = BODIES | listed(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june
    july august september october november december christmas easter british english scottish welsh
    irish american north south east west northern southern eastern western royal general national
    local united kingdom states house commons lords street road avenue lane hill square park station
    airport republican republicans democrat democrats democratic conservative tory tories lib dem
    breakfast show news times guardian today programme radio press independent telegraph mail mirror
    strategies partners media research group holdings solutions systems consulting analytics
    communications studios pictures courier gazette herald chronicle argus echo tribune examiner advertiser
    observer packet journal despatch dispatch act bill budget report plan project crisis war day week month
    year award prize line lines facebook twitter whatsapp youtube internet english accident
    emergency junior senior deputy chief prime foreign home social care
    """
) - {
    "may",
    "april",
    "june",
    "august",
    "hill",
    "west",
    "north",
    "lane",
    "park",
    "english",
    "street",
    "march",
    "bank",
    "court",
    "law",
}
