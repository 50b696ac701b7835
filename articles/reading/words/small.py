"""Small words that hold a sentence together: they end a noun phrase or join its parts."""

from .listing import listed

PRONOUNS = {
    "he": "m", "she": "f", "they": "p", "it": "n", "i": "1", "we": "1", "who": "r", "him": "m", "her": "f",
    "them": "p", "one": None, "himself": "m", "herself": "f", "themselves": "p",
}  # fmt: skip
SUBJECT_PRONOUNS = listed("he she they it i we who")
POSSESSIVES = {"his": "he", "her": "she", "their": "they", "its": "it"}

DETERMINERS = listed(
    """
    a an the one another this that these those his her their its our my your some many several most
    all both each two three four five six seven eight nine ten no few any more other
    """
)

# A phrase may go on behind one of these: “chair of the committee at Leeds”.
LINKS = listed("of for at from in with on and & to near")
TIGHT_LINKS = listed("of for at from with &")

PARTICLES = listed(
    """
    de da di del della van von der den bin ibn al el la le ter ten dos das du af
    """
)

ENDS = listed(
    """
    after although as because before but however if lest or so since than that though till unless
    until when where whereas whether which while who whom whose why how what then yet nor though
    despite about above across against along among amid around behind below beneath beside between
    beyond by down during except inside into like off onto out outside over past per through
    throughout toward towards under up upon via within without i he she they we it you him them me
    us himself herself itself themselves there here not is are was were be been being am has have
    had having will would could should can may might must did does do doing shall won't can't don't
    didn't doesn't isn't wasn't won’t can’t don’t didn’t doesn’t isn’t wasn’t
    """
)

# Adverbs and times that may stand between a subject and its verb, or between a verb and its subject.
BETWEEN = listed(
    """
    also then later now still yesterday today tonight previously recently once again even just only
    simply often never always soon already further meanwhile however afterwards instead actually
    earlier both first repeatedly too monday tuesday wednesday thursday friday saturday sunday
    """
)

ABBREVIATIONS = listed(
    """
    mr mrs ms dr prof st rev sen rep gov jr sr vs etc no lt col gen capt sgt cllr coun hon fr inc
    ltd co corp jan feb aug sept oct nov dec
    """
)

SENTENCE_OPENERS = listed(
    """
    the a an and but or so as at in on of for from to by with after before when while if since
    although though because however meanwhile yesterday today tonight earlier later also then now
    last this that these those there here it he she they we i you his her their its our my your one
    two three four five many some most all both each no not what who why how where which whose
    despite during under over about asked speaking writing responding commenting following according
    among between among amid despite unlike like even only just still yet nor once both either
    neither such another other every any more than perhaps maybe instead indeed further furthermore
    moreover nevertheless nonetheless thus hence again first second third finally next dear yes no
    well likewise similarly
    """
)
