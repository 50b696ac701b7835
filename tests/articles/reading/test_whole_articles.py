"""Whole articles in the manner of British papers: everybody who speaks, in the order in which they do."""

import pytest

from articles.reading import read

LOCAL_WEEKLY = """\
Hundreds of doctors joined picket lines across the county this morning as a 48-hour walkout began.

At Castlebrook General, around 60 medics in orange hats lined the main road from 7am.

Dr Eleanor Pask, 31, who has been a trainee in Castlebrook for four years, said: "Nobody wants to be out here.

"We have been backed into a corner. I love my job and I can't do it safely."

Standing beside her was Dr Imran Beg, a core surgical trainee.

He said: "The public have been fantastic. We've had coffees, cakes, even a birthday card."

But not everyone was supportive. Retired engineer Ted Nuttall, 77, had his operation postponed. "I've waited \
eleven months," he said. "They took an oath, didn't they?"

His wife, Brenda, disagreed. "I'd be out there with them if I had the knees," she laughed.

Castlebrook Hospitals NHS Foundation Trust said it had rescheduled 214 appointments.

Chief operating officer Gwen Latchford said: "We are grateful to colleagues who are covering.

"Anyone with an appointment should attend."

A Department of Ferries spokesperson said strikes were "deeply disappointing".

Dr Pask said she had a message for ministers. "Come and shadow me for a night," she said.

The union's regional chair, Dr Fay Osei, told a rally in Market Square: "We will not be divided."

She was followed by Len Hobday of the Porters' Union, who said porters would be "next".
"""

SINGLE_QUOTING_DAILY = """\
Transport minister Piers Alderton hit out as thousands of crew walked out yesterday.

‘It’s a kick in the teeth for passengers,’ he told the Commons. ‘They’ve been offered a fair deal.’

Mr Alderton’s comments drew fury from the union.

Its chairman, Rupert Haye, said the minister was ‘living on another planet’.

‘He hasn’t set foot on a boat since the last photo opportunity,’ Mr Haye said.

‘If he had, he’d know that our members’ morale is on the floor and that they’re leaving in droves.

‘We’d much rather be at sea.’

One captain at a northern port said: ‘It’s carnage in there. The agencies’ bill alone will run to millions.’

Passengers’ groups called for both sides to ‘get round the table’.

Joyce Elcott, of Passengers First, said: ‘It’s always the islands that suffer.’

Last night a spokesman for Mr Alderton insisted he had ‘nothing to add’.
"""

LIVE_BLOG = """\
08:15

‘We feel forgotten’

Our reporter Joe Millbank is at the gates. He has been speaking to Dr Kirsty Rowan, a trainee.

“We feel forgotten,” she says. “It’s not just about pay.”

08:40

Rupert Haye has told Radio Ashby a deal is “absolutely possible” if ministers drop their conditions.

“We could settle this in a day,” he said.

09:05

The medical director, Prof Dame Celia Marsh, has just tweeted:

“Please stay away if it’s not an emergency.”

09:20

From the picket line, Anna Dole reports: “There is a samba band and a dog in scrubs.”

09:31

A reader, Graham, has emailed to say: “My hip can wait. Pay them.”

10.02am

The prime minister’s spokesman said the government remained “committed to talks”.

Asked if she would meet the union, he said: “The transport minister is leading on that.”
"""

LETTERS_AND_STATEMENTS = """\
A letter signed by 42 consultants has been handed to the trust’s chief executive.

In it, the consultants say they are “standing shoulder to shoulder” with their juniors.

Mr Dev Anand, a urologist who organised it, said: “I have never signed anything like this.”

Chief executive Hugh Merrow said he would reply “in due course”.

Mr Merrow’s predecessor, Dame Ursula Kent, told the Argus: “They should listen.”

In a joint statement, Mr Merrow and trust chairman Colin Brace said: “We value every member of staff.”

Branded “tone deaf” by one consultant, the statement was later amended.

According to the union, nine in ten trainees took part, a turnout it described as “extraordinary”.

The trust disputes this, putting the figure at “nearer 60 per cent”.

In the words of Dr Anand: “Count the orange hats.”

Councillor Winnie Stroud (Green, Harbour) said residents were “right behind” the doctors.

Her Labour colleague Cllr Mo Pasha agreed. “It’s our infirmary,” he said.
"""

AN_OFFICE_WITHOUT_A_NAME = """\
The transport secretary has been urged to return to talks.

Dr Kirsty Rowan, who is on strike for the third time, said she was “at the end of her tether”.

“He needs to look us in the eye,” she said of the transport secretary.

The transport secretary said last night that he was “ready to talk”.

“But they must drop their demand,” he added.

Dr Rowan said that was “nonsense”.
"""

HUMAN_INTEREST = """\
A mother of two from Eastgate has thanked the doctors who saved her son.

“They were incredible,” said Gemma Holt, 36.

“One of them, Dr Beg, sat with us until 3am. Another told me: ‘We’ll get him through this.’ And they did.”

Gemma, a teaching assistant, took doughnuts to the picket line.

Her son Alfie, who is at school, wore a stethoscope.

“I want to be a doctor,” he said.

Dr Imran Beg said he was “touched”.

“It made my day,” the 29-year-old said. “It’s why we do it.”
"""

CLAIM_AND_COUNTERCLAIM = """\
Unions and bosses traded blows yesterday.

Porters' Union regional secretary Carol Stead said talks had been “a charade”.

Human resources director Neil Frost denied it. “We bargained in good faith,” he said.

Ms Stead, however, said Mr Frost had “barely looked up from his phone”.

“That’s untrue,” he said.

Asked about the claim, a trust spokesman said Mr Frost had been “fully engaged”.

Branch organiser Tariq Aziz told members: “Don’t believe a word.” To cheers, he went on: “We’ve been here before.”

A ballot is expected. “It’ll be yes,” predicted Carol.
"""


@pytest.mark.parametrize(
    ("article", "speakers"),
    [
        pytest.param(
            LOCAL_WEEKLY,
            [
                "Dr Eleanor Pask",
                "Dr Imran Beg",
                "Ted Nuttall",
                "Ted Nuttall",
                "Brenda",
                "Gwen Latchford",
                "Department of Ferries spokesperson",
                "Dr Eleanor Pask",
                "Dr Fay Osei",
                "Len Hobday",
            ],
            id="local weekly",
        ),
        pytest.param(
            SINGLE_QUOTING_DAILY,
            [
                "Piers Alderton",
                "Piers Alderton",
                "Rupert Haye",
                "Rupert Haye",
                "Rupert Haye",
                "captain at a northern port",
                "Passengers’ groups",
                "Joyce Elcott",
                "spokesman for Mr Alderton",
            ],
            id="single-quoting daily",
        ),
        pytest.param(
            LIVE_BLOG,
            [
                "Dr Kirsty Rowan",
                "Dr Kirsty Rowan",
                "Rupert Haye",
                "Rupert Haye",
                "Dame Celia Marsh",
                "Anna Dole",
                "Graham",
                "prime minister’s spokesman",
                "prime minister’s spokesman",
            ],
            id="live blog",
        ),
        pytest.param(
            LETTERS_AND_STATEMENTS,
            [
                "consultants",
                "Mr Dev Anand",
                "Hugh Merrow",
                "Dame Ursula Kent",
                "Hugh Merrow and Colin Brace",
                "consultant",
                "union",
                "trust",
                "Mr Dev Anand",
                "Councillor Winnie Stroud",
                "Cllr Mo Pasha",
            ],
            id="letters and statements",
        ),
        pytest.param(
            AN_OFFICE_WITHOUT_A_NAME,
            [
                "Dr Kirsty Rowan",
                "Dr Kirsty Rowan",
                "transport secretary",
                "transport secretary",
                "Dr Kirsty Rowan",
            ],
            id="an office without a name",
        ),
        pytest.param(
            HUMAN_INTEREST,
            [
                "Gemma Holt",
                "Gemma Holt",
                "Alfie",
                "Dr Imran Beg",
                "Dr Imran Beg",
                "Dr Imran Beg",
            ],
            id="human interest",
        ),
        pytest.param(
            CLAIM_AND_COUNTERCLAIM,
            [
                "Carol Stead",
                "Neil Frost",
                "Carol Stead",
                "Neil Frost",
                "trust spokesman",
                "Tariq Aziz",
                "Tariq Aziz",
                "Carol Stead",
            ],
            id="claim and counterclaim",
        ),
    ],
)
def test_everybody_is_given_their_own_words(article, speakers):
    assert [q.speaker for q in read(article).quotes if q.kind != "paraphrase"] == speakers


def test_kinds_are_told_apart_in_an_article_of_letters_and_statements():
    kinds = [q.kind for q in read(LETTERS_AND_STATEMENTS).quotes]
    assert kinds.count("written_statement") == 1
    assert kinds.count("partial") == 6
    assert kinds.count("direct") == 4
