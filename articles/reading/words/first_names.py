"""First names that newspapers print, by the pronoun that usually follows them.

Names used by men and women alike stand in neither list but in EITHER: they tell that a person is
named, not which pronoun will follow.
"""

from .listing import listed

MEN = listed(
    """
    aaron abdul abdullah abraham adam adrian ahmad ahmed aidan ajay akash alan albert alejandro alec
    alexander alfred ali alistair alastair allan allen alvin amir amit anand andre andreas andrew
    andy angus anil anthony anton antonio archie arjun arnold arron arthur arun ash ashok asif
    austin barack barry bart ben benedict benjamin bernard bernie bill billy bob bobby boris brad
    bradley brendan brett brian bruce bryan bryn byron callum calum cameron carl carlos cecil chad
    charles charlie chester chetan christian christopher clarence clark clifford clive colin connor
    conor cory craig curtis cyril damian damien daniel danny darren darrell darryl dave david davide
    dean declan deepak denis dennis derek dermot desmond dick diego dilip dinesh dom dominic don
    donald douglas duncan dwight eamonn earl ed eddie edgar edward edwin eli elijah elliot elliott
    emmanuel eric ernest erik ethan eugene euan ewan faisal farhan felix fergus fernando francesco
    francis francisco frank fraser fred freddie frederick gareth gary gavin geoff geoffrey george
    gerald gerard gerry giles giovanni glen glenn gordon graeme graham grant greg gregory guy hamish
    hamza harold haroon harry harvey hassan hector henry herbert howard hugh hugo humphrey hussein
    iain ian ibrahim imran isaac ismail ivan ivor jack jacob jake jamal james jason jared javier
    jeff jeffrey jeremy jerome jerry jesus jim jimmy joe joel johann johannes john johnny jon
    jonathan jonny jorge jose joseph josh joshua juan julian justin kailash karl karthik keir keith
    ken kenneth kevin khalid kieran kumar krishna kunal kurt kyle lance larry laurence lawrence len
    leo leon leonard leroy lewis liam lionel lloyd louis luca lucas luis luke magnus mahmoud malcolm
    manish manuel marc marco marcus mario mark markus martin marvin mateen mathew matt matthew
    maurice max maxwell mehdi melvin michael miguel mick mike miles milo mitch mitt mohamed mohammad
    mohammed mohan moses muhammad mustafa nadeem naveed nathan nathaniel navin ned neil neville newt
    nicholas nick nicolas nigel noah noel norman oliver omar oscar osama otto owen pablo patrick
    paul pedro pete peter phil philip phillip pierre piers prakash praveen preet qasim quentin rahul
    raj rajesh rajiv ralph ramesh randy raphael rashid ravi ray raymond reece reginald reince rex
    rhys ricardo richard rick ricky rishi rob robert roberto rod roderick rodney roger roland ron
    ronald ronnie rory ross roy rudy rupert russell ryan sadiq saeed sajid salman samir samuel
    sanjay sanjeev saul scott sean sebastian sergio seth shaun shane sid simon spencer stan stanley
    stefan stephen steve steven stewart stuart sundar sunil suresh syed sylvester tariq ted terence
    theo theodore thomas tim timothy tobias toby todd tom tommy tony travis trevor tristan tyler
    usman vernon victor vijay vikram vince vincent virgil vivek vladimir walter warren wayne wes
    wesley wilfred will willard william winston xavier yousef youssef yusuf zac zachary zubair
    """
)

WOMEN = listed(
    """
    abby abigail ada adele adriana agnes aileen aimee aisha aislin aisling aishah alana alexandra
    alexandria alexa alice alicia alison allison alyssa amanda amber amelia amina amy ana anastasia
    angela angelina anita ann anna annabel anne annette annie antonia anushka april arianna asha
    ashleigh audrey ava ayesha barbara beatrice becky belinda bella bernadette bernice beth bethan
    bethany betty beverley beverly brenda bridget bronwen camilla candice cara carla carly carmen
    carol carole caroline carolyn catherine cathy catriona cecilia celia charlotte chelsea cherie
    cheryl chloe christina christine claire clara clare claudia colleen constance cora courtney
    cynthia daisy daniella danielle daphne dawn deborah debbie debra deepa deirdre delia denise
    diana diane dianne dolores donna dora doreen doris dorothy edith edna eileen elaine eleanor
    elena elisabeth elizabeth ella ellen ellie eloise elsie emily emma erica erin esther ethel eva
    eve evelyn faith fatima faye felicity fiona flora florence frances francesca freya gabriella
    gabrielle gail gemma georgia georgina geraldine gertrude gillian gina ginny gita gladys glenda
    gloria grace greta gurpreet gwen hannah harriet hazel heather heidi helen helena hilary hillary
    holly huma imogen indira ingrid irene iris isabel isabella isabelle isla ivanka ivy jackie
    jacqueline jacqui jade jane janet janette janice janine jasmine jayne jeanette jemima jenna
    jennifer jenny jeni jessica jill jillian jo joan joanna joanne jocelyn johanna josephine joy
    joyce juanita judith judy julia juliana julie juliet june karen kara karin kate katharine
    katherine kathleen kathryn kathy katie katrina kay kayleigh kellyanne kerry keri kirsten kirsty
    kristin lakshmi lara laura layla leah leanne leila lena leticia lily linda lindsay lisa liz
    lizzie lois lola lorna lorraine louisa louise lucia lucinda lucy lydia lynda lynne mabel maddie
    madeleine madison maggie maisie mandy margaret maria marian marie marilyn marina marion marjorie
    marla martha mary matilda maureen mavis maxine meena meera megan meghan melanie melania melissa
    melinda mercedes meryl mia michaela michelle mildred millie miranda miriam moira molly monica
    muriel myra nadia nadine nancy naomi natalie natasha neelam neha nessa niamh nicola nicole nina
    nirmala noor nora norma nuala olga olive olivia pam pamela patricia patsy paula pauline pearl
    penelope penny philippa phoebe phyllis pippa pooja poppy polly priti priya priyanka rachael
    rachel rebecca reena rhiannon rhona rita roberta roisin rosa rosalind rose roseanna rosemary
    rosie roz ruby ruth sabrina sally samantha samira sandra sangita sara sarah saskia shabana
    shanice shannon sharon sheila shelley shirley shirin shreya sian sinead siobhan sofia sonia
    sophia sophie stacey stella stephanie sue sunita susan susanna susannah susie suzanne sylvia
    tabitha tamara tamsin tania tanya tara teresa tessa thelma theresa tina tracey trisha una uma
    ursula valerie vanessa vera veronica vicki vicky victoria viola violet virginia vivien vivienne
    wanda wendy winifred yasmin yvette yvonne zahra zainab zara zoe
    """
)

EITHER = listed(
    """
    alex andrea ashley bailey chris jamie jan jean kris lee lynn robin terry tracy blair carey casey
    charley clem dale dana drew eden ellis finley fran gabriel gale gene glyn hadley harper hayden
    hayley hilary jaime jess jessie jody jordan jude kai kelly kendall kerry kim kiran kit lane
    lauren leigh lesley leslie lindsey logan lou mackenzie mel morgan nicky nikki nic parker pat
    paris peyton quinn ray reese remy riley robbie robyn rowan rudi sacha sam sandy sasha shea
    sidney sky stacy stevie sunny sydney taylor tegan toni tyne val viv whitney
    """
) - {"kerry"}
