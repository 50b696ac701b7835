"""One invented agency report of six paragraphs, and what papers make of it."""

HEADLINE = "Porters walk out over lost breaks"

REPORT = (
    "Porters at Northgate Infirmary walked out at six on Tuesday morning in the first strike there for nineteen "
    "years, after a vote on whether half an hour in the middle of a night shift is a break or a kindness.",
    "Some forty of them stood at the Mill Lane gate with a brazier and a borrowed drum, and let every ambulance "
    "through with a wave. Buses sounded their horns as they went by, and a bakery across the road sent over two "
    "trays of rolls.",
    "“We push four miles of trolleys in a night and eat standing up,” said Imogen Vale, who has worked at the "
    "infirmary since she left school. “Nobody joined to be thanked. We would like to sit down.”",
    "Harbour Hospitals Trust said that every theatre had opened on time because managers had carried samples and "
    "linen themselves. A spokesman said: “We regret that talks ended without agreement, and our door is open to "
    "anybody who wants to come through it.”",
    "The union wants the break written into the rota, as it is at the county’s other two hospitals. The trust has "
    "offered to look at the matter again in the spring, once a new system for booking porters has been running "
    "for three months.",
    "A second walkout is planned for next Thursday, from six in the morning until two in the afternoon, when the "
    "drum will be joined, its owner said, by a trombone.",
)

# Another paper's own report of the same morning.
OWN_REPORT = (
    "There was a drum, there was a brazier, and there were forty porters who had not sat down all night. The "
    "strike at Northgate Infirmary began before the sun was up and sounded more like a fair.",
    "Management turned out in borrowed gloves to move the linen. By nine o’clock two of them had lost a trolley "
    "between the laundry and the lifts, to cheers from the pavement.",
    "At stake is half an hour. The porters say that it was promised when night shifts were made longer, and that "
    "it went missing somewhere between one manager and the next.",
    "“I have had soup in a lift,” said Tam Oakley, a porter for eleven years. “I have had soup in a cupboard. I "
    "would like to have soup in a chair.”",
    "The trust hopes that a new booking system will free enough minutes to settle the matter by Easter. Nobody on "
    "the pavement thought that a computer would carry much linen.",
)

STANDING_WORDS = (
    "The Harbour Gazette has reported from this coast since the year of the great flood. We are printed on paper "
    "from our own county and read in every street of it. If you value reporting that is done on foot, by people "
    "whom you can stop and argue with, ask your newsagent to keep you a copy."
)


def text(*paragraphs):
    return "\n\n".join(paragraphs) + "\n"
