"""First names that newspapers print, by the pronoun that usually follows them.

Names used by men and women alike stand in neither list but in EITHER: they tell that a person is
named, not which pronoun will follow.
"""

from .listing import listed

MEN = listed(
    """
    aamir aaron abdul abdullah abiodun abraham adam adebayo aditya adrian ahmad ahmed ahmet aidan
    ajay akash akhil alan alasdair alastair albert alec aled alejandro alexander alfie alfred ali
    alistair allan allen alvin amar amir amit anand andre andreas andrew andrzej andy angus anil
    ankit anshul anthony anton antonio anwar archie arif arjun arnold arron arthur arun ash ashok
    ashwin asif atul austin ayodele babatunde barack barry bart ben benedict benjamin bernard bernie
    bilal bill billy bob bobby boris brad bradley brendan brett brian bruce bryan bryn byron callum
    calum cameron carl carlos cecil chad charles charlie chester chetan chidi chinedu christian
    christopher cian ciaran cillian clarence clark clifford clive colin connor conor cory craig
    curtis cyril dafydd damian damien daniel danny darrell darren darryl dave david davide dean
    declan deepak denis dennis derek dermot desmond dev dewi dhruv diarmuid dick diego dilip
    dimitris dinesh dmitri dom dominic don donal donald douglas duncan dwight eamonn earl ed eddie
    edgar edward edwin eli elijah elliot elliott emeka emmanuel emyr eoin eric erik ernest ethan
    euan eugene ewan faisal faizal farhan felix femi fergus fernando finlay fintan francesco francis
    francisco frank fraser fred freddie frederick ganesh gareth gary gaurav gavin geoff geoffrey
    george geraint gerald gerard gerry gethin giles giorgos giovanni glen glenn gopal gordon graeme
    graham grant greg gregory guy gwyn hamish hamza hari haris harish harold haroon harpal harry
    harvey hassan hector henry herbert hitesh howard hugh hugo humphrey hussein huw hywel iain ian
    ibrahim idris ieuan ifeanyi igor ikenna imran ioannis iqbal isaac ismail ivan ivor iwan jack
    jacob jagdish jake jakub jamal james jared jason jaspal jatin javed javier jeff jeffrey jeremy
    jerome jerry jesus jim jimmy joe joel johann johannes john johnny jon jonathan jonny jorge jose
    joseph josh joshua juan julian junaid justin kailash kamal kapil karim karl karthik kartik
    kaushik keir keith ken kenneth kevin khalid kieran kishan kofi kostas krishna krzysztof kumar
    kunal kurt kwabena kwame kwasi kyle lance larry laurence lawrence len leo leon leonard leroy
    lewis liam lionel lloyd louis luca lucas luis lukasz luke magnus mahesh mahmoud malcolm manish
    manoj manuel marc marco marcus marek mario mark markus martin marvin mateen mateusz mathew matt
    matthew maurice max maxwell mayur mehdi mehmet meirion melvin michael michal mick miguel mike
    miles milo mitch mitt mohamed mohammad mohammed mohan mohit moses muhammad mukesh mustafa nabil
    nadeem naresh nasir nathan nathaniel naveed navin ned neeraj neil neville newt nicholas nick
    nicolas nigel nikhil nikos nilesh nitin noah noel norman obinna oisin oleg oliver ollie olumide
    oluwaseun omar omer osama oscar otto owain owen pablo padraig patrick paul pawel pedro pete
    peter phil philip phillip pierre piers piotr prakash pranav prashant praveen preet qasim quentin
    rafiq rahim rahul raj rajesh rajiv rakesh ralph ramesh randy ranjit raphael rashid ravi ray
    raymond reece reginald reince rex rhodri rhys ricardo richard rick ricky rishi rob robert
    roberto rod roderick rodney roger rohan rohit roland ron ronald ronnie rory ross roy ruaridh
    rudy rupert russell ryan sachin sadiq saeed sajid salman samir samuel sanjay sanjeev sanjiv
    satish saul scott sean sebastian segun sergei sergio seth shafiq shahid shane shaun shyam sid
    siddharth simon spencer srinivas stan stanislav stanley stefan stephen steve steven stewart
    struan stuart subhash sudhir sundar sunil suresh syed sylvester tadhg tahir tariq tarun ted
    terence theo theodore thomas tim timothy tobias toby todd tom tomasz tommy tomos tony travis
    trevor tristan tunde tyler umar umesh usman varun vernon victor vijay vikram vinay vince vincent
    vinod virgil vishal vivek vladimir walter waqar warren waseem wayne wes wesley wilfred will
    willard william winston wojciech xavier yash yasin yaw younis yousef youssef yusuf zac zachary
    zafar zahid zain zbigniew zubair
    """
)

WOMEN = listed(
    """
    aaliyah aarti abby abi abigail ada adaeze adele adriana agata agnes agnieszka aileen aimee aisha
    aishah aislin aisling alana aleksandra alexa alexandra alexandria alice alicia alina alison
    allison alyssa amaka amanda amara amber amelia amina amrita amy ana anastasia angela angelina
    angharad ania anika anita anjali ann anna annabel anne annette annie antonia anushka aoife april
    archana arianna asha ashleigh asma audrey ava ayesha barbara beatrice becky belinda bella
    bernadette bernice beth bethan bethany betty beverley beverly brenda bridget bronagh bronwen
    bushra camilla candice caoimhe cara carla carly carmen carol carole caroline carolyn carys
    catherine cathy catrin catriona cecilia celia cerys charlotte chelsea cherie cheryl chiamaka
    chidinma chinwe chloe christina christine claire clara clare claudia colleen constance cora
    courtney cynthia daisy daniella danielle daphne dawn debbie deborah debra deepa deirdre delia
    denise diana diane dianne dilys dolores donna dora doreen doris dorothy edith edna efua eileen
    eilidh eirlys elaine eleanor elena elin elisabeth elizabeth ella ellen ellie eloise elsie emily
    emma erica erin esther ethel eva eve evelyn ewa fadumo faith farah farzana fatima fay faye
    felicity ffion fiona flora florence fozia frances francesca freya funmi gabriella gabrielle gail
    gemma georgia georgina geraldine gertrude gillian gina ginny gita gladys glenda gloria grace
    grainne greta gurpreet gwen gwenllian gwyneth habiba halima hannah harriet hazel heather heidi
    helen helena hilary hillary hira holly huma humaira imogen indira ines ingrid ioana iqra irene
    iris isabel isabella isabelle isla ivanka ivy jackie jacqueline jacqui jade jane janet janette
    janice janine jasmine jaya jayne jeanette jemima jeni jenna jennifer jenny jessica jill jillian
    jo joan joanna joanne jocelyn johanna josephine joy joyce juanita judith judy julia juliana
    julie juliet june jyoti kalpana kara karen karin kate katharine katherine kathleen kathryn kathy
    katie katrina kavita kay kayleigh kellyanne keri kerry khadija kirsten kirsty komal kristin
    lakshmi lara laura layla leah leanne leela leila lena leticia lily linda lindsay lisa liz lizzie
    lois lola lorna lorraine louisa louise lowri lucia lucinda lucy lydia lynda lynne mabel maddie
    madeleine madison magda maggie mairi maisie malgorzata mandy margaret maria marian marie marilyn
    marina marion marjorie marla marta martha mary matilda maureen mavis maxine meena meera megan
    megha meghan melania melanie melinda melissa mercedes meryl mia michaela michelle mildred millie
    mina miranda miriam moira molly mona monica morag muriel myra nadia nadine nafisa naila nancy
    naomi nasreen natalie natasha neelam neha nerys nessa ngozi niamh nicola nicole nimisha nina
    nirmala nisha noor nora norma nuala oksana olena olga olive olivia oluchi orla pallavi pam
    pamela parveen patricia patsy paula pauline pearl penelope penny philippa phoebe phyllis pippa
    polly pooja poppy preeti priti priya priyanka rachael rachel radha rahima ranjana rashida
    rebecca reena rekha renu rhiannon rhona rita roberta roisin rosa rosalind rose roseanna rosemary
    rosie roz ruby rukhsana rupa ruth sabrina sadia safiya saima sally salma samantha sameera samira
    sandra sangita sania sara sarah saskia seema shabana shabnam shakila shalini shanice shannon
    shanti sharon sheena sheila shelley shilpa shirin shirley shobha shona shreya shruti sian sinead
    siobhan sita smita sneha sofia sonal sonia sophia sophie sorcha stacey stella stephanie sue
    sumaiya sunita susan susanna susannah sushma susie suzanne svetlana swati sylvia tabitha tahira
    tamara tamsin tania tanya tara tatiana teresa tessa thelma theresa tina tracey trisha uma una
    ursula usha valerie vandana vanessa vani vera veronica vicki vicky victoria vidya viola violet
    virginia vivien vivienne wanda wendy winifred winnie yasmin yetunde yvette yvonne zahra zainab
    zara zoe zofia zsofia
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
