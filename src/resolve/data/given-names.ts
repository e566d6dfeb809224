/** Given names that are mostly women's, lower case: for he and she only, never for who someone is. */
export const womensNames: ReadonlySet<string> = new Set(
  `abigail ada adele agnes aisha alexandra alice alison amanda amelia amina amy ana andrea angela angie
anita ann anna annalena anne annette annie antonia april ashley barbara beatrice becky bella beth betty
bianca bonnie brenda brianna bridget brittany candice carla carly carmen carol caroline carolyn casey
cassandra cate catherine cecilia celia charlotte chelsea cheryl chloe christina christine cindy claire
clara claudia connie cora cynthia daisy dana daniela darlene debbie deborah debra delia denise diana dina
dolores donna dora doris dorothy edith eileen elaine eleanor elena elisabeth elise eliza elizabeth ella
ellen ellie eloise elsa emilia emily emma erika erin esther eva eve evelyn fatima felicity fiona florence
frances francesca gabriela gail gemma georgia georgina geraldine gillian gina giorgia glenda gloria grace
greta gwen hanna hannah harriet hayley hazel heather heidi helen helena helga hilary hilda hillary imelda
imogen ina ines ingrid irene iris isabel isabella ivy jacinda jackie jacqueline jamie jana jane janet
janine jasmine jean jeanne jenna jennifer jenny jessica jill jo joan joanna jodi jodie josephine josie
joyce judith julia julie juliet june kamala karen karin kate katharina katherine kathleen kathryn kathy
katie katy kay kayla kelly kendra kerry kim kirsten kirsty kristen kristin kristina kylie lara laura lea
leila lena leonie lesley leslie leyla lidia lila lily linda lindsay lisa liz lori lorraine louisa louise
lucia lucy lydia lynn lynne magda magdalena maggie maia mandy manuela margaret maria mariam marie marina
marlene marta martha mary matilda maureen maxine maya meg megan melanie melissa mia michele michelle mila
mindy mira miranda miriam moira molly mona monica morgan myra nadia nancy naomi natalia natalie natasha
nell nicola nikki nina noelle nora norma olga olivia paige pam pamela patricia patty paula pauline peggy
penelope petra phoebe phyllis pippa polly priscilla priya rachel rebecca rebekah regina renata rita
roberta robin robyn rosa rosalie rosalind rose rosemary rosie roxana roxanne ruby ruth sabine sadie sally
samantha samira sandra sanna sara sarah selma shannon sharon sheila sherry shirley sigrid silvia simone
siobhan sofia solveig sonia sophia sophie stacey stella stephanie sue susan susanna susie suzanne
svetlana sylvia tamara tammy tanya tara tatiana taylor teresa tess tessa thea theodora theresa tina tracy
trudy ulrike ursula valentina valerie vanessa vera veronica victoria viktoria viola virginia vivian wanda
wendy whitney wilhelmina yasmin yulia yvette yvonne zara zoe zofia`.split(/\s+/),
)

/** Given names that are mostly men's, likewise. */
export const mensNames: ReadonlySet<string> = new Set(
  `aaron abdul adam adrian ahmed alan albert alberto alec alejandro alessandro alex alexander alexei alfred
ali alistair allan anders andreas andrei andrew andriy angus anthony antonio antti archie arjun arne
arnold arthur axel barack barry ben benjamin bernard bernd bernie bill billy bob boris brad brian bruce
bruno callum cameron carl carlos casey charles charlie chris christian christopher clive colin connor
conor craig curtis cyril daniel danny darren dave david dean declan denis dennis derek desmond diego
dieter dirk dmitry dominic donald doug douglas duncan ed eddie edgar edmund eduardo edward edwin elias
elliot elliott emmanuel eric erik ernest ernie ethan eugene ewan felix ferdinand fergus fernando filip
finn francis francisco frank franz fred freddie frederick friedrich gareth gary gavin geoffrey george
gerald gerhard gilbert giles giovanni giuseppe glen glenn gordon graham greg gregory guido gunnar gus
gustav guy hamid hank hans harald harold harry hassan hector henrik henry herbert hermann howard hugh
hugo ian ibrahim igor isaac ivan ivo jack jacob jaime jakob james jamie jan jason javier jed jeff jeffrey
jens jeremiah jeremy jerome jim jimmy joachim joe joel joey johan johannes john johnny jonas jonathan
jordan jorge jose josef joseph joshua juan julian jurgen justin kai karim karl keir keith kenneth kenny
kerry kevin kieran kim klaus konrad kurt kyle lance lars laurence lawrence leo leon leonard leonardo
leonid leslie lewis liam lloyd louis luca lucas ludwig luis luke magnus malcolm manfred manuel marc
marcel marco marcus mario mark marko markus martin marvin mathias matthew matthias maurice max maxwell
melvin michael michel mick miguel mike mikhail milan mitch mohamed mohammad mohammed morgan moritz
muhammad murray nate nathan nathaniel ned neil nelson niall nicholas nick nicolas nigel niklas noah
norman oleg oleksandr oliver olivier ollie omar oscar oskar otto owen pablo patrick paul pavel pedro per
pete peter petr phil philip philippe pierre piotr rafael raj ralph ramon ray raymond reggie rene rex
richard rick ricky rob robert roberto robin rodney roger roland rolf roman ron ronald ronnie rory ross
roy rudolf rupert russ russell ryan sam samuel saul scott sean sebastian sergei sergio seth shane shaun
sid simon spencer stan stanley stefan stephen steve steven stewart stuart sven tariq taylor ted terence
terry theodore thomas tim timothy tobias toby todd tom tomas tomash tommy tony trevor tyler ulf umar
vernon victor viktor vince vincent vladimir volodymyr walter warren wayne werner wes wesley wilhelm will
william winston wolfgang xavier yannick yuri yusuf zach zachary zoltan`.split(/\s+/),
)
