/** Given names that are mostly women's, lower case: for he and she only, never for who someone is. */
export const womensNames: ReadonlySet<string> = new Set(
  `ada adele agnes aisha alexandra alice alison amanda amelia amina amy ana angela anita ann anna anne annalena
annette annie antonia april barbara beatrice bella beth betty bridget carla carmen carol caroline carolyn cate
catherine cecilia charlotte chloe christina christine claire clara claudia cora cynthia daisy dana daniela deborah
delia denise diana dina dolores donna dora doris dorothy edith eileen elaine eleanor elena elisabeth elise eliza
elizabeth ella ellen elsa emily emma erika erin esther eva eve evelyn fatima fiona florence frances francesca
gabriela gemma georgia geraldine gina giorgia gloria grace greta hanna hannah harriet hazel heather heidi helen
helena helga hilary hillary hilda imogen ina ines ingrid irene iris isabel isabella ivy jacqueline jane janet
janine jasmine jean jennifer jenny jessica jill joan joanna jodie josephine joyce judith julia julie june karen
karin kate katharina katherine kathleen katie kirsten kristina lara laura lea leila lena leonie leyla lidia lila
lily linda lisa liz louisa louise lucia lucy lydia magda magdalena maia maggie manuela margaret maria mariam marie
marina marlene marta martha mary matilda maya megan melanie melissa mia michelle mila miranda miriam mira molly
monica mona nadia nancy naomi natalia natalie natasha nicola nina nora olga olivia pamela patricia paula pauline
penelope petra phoebe pippa polly priscilla priya rachel rebecca regina renata rita roberta rosa rosalind rose
rosemary roxana ruby ruth sabine sally samira sandra sanna sara sarah selma sheila shirley sigrid silvia simone
sofia solveig sonia sophia sophie stella stephanie sue susan susanna svetlana sylvia tamara tanya tara tatiana
teresa tess tessa thea theresa tina ulrike ursula valentina valerie vanessa vera veronica victoria viktoria viola
virginia vivian wendy wilhelmina yasmin yulia yvonne zara zoe zofia`.split(/\s+/),
)

/** Given names that are mostly men's, likewise. */
export const mensNames: ReadonlySet<string> = new Set(
  `aaron abdul adam adrian ahmed alan albert alberto alejandro alessandro alexander alfred ali allan anders andreas
andrei andrew andriy anthony antonio antti arjun arne arnold arthur axel barack barry ben benjamin bernard bernd
bill bob boris brad brian bruce bruno carl carlos charles chris christian christopher colin craig cyril daniel
darren dave david dean denis dennis derek diego dieter dirk dmitry dominic donald doug douglas duncan ed eddie
edgar edmund eduardo edward edwin elias emmanuel eric erik ernest ethan eugene felix ferdinand fernando filip
finn francis francisco frank franz fred frederick friedrich gareth gary gavin geoffrey george gerald gerhard
giles giovanni giuseppe glen gordon graham greg gregory guido gunnar gustav guy hamid hans harald harold harry
hassan hector henrik henry herbert hermann howard hugh hugo ian ibrahim igor ivan ivo jack jacob jaime jakob james
jamie jan jason javier jeff jens jeremy jerome jim joachim joe joel johan johannes john johnny jonas jonathan jorge
jose joseph josef joshua juan julian jurgen justin kai karim karl keir keith kenneth kevin klaus konrad kurt kyle
lars laurence lawrence leo leon leonard leonid leonardo lewis liam louis luca lucas ludwig luis luke magnus malcolm
manfred manuel marc marcel marco marcus mario mark marko markus martin marvin mathias matthew matthias maurice max
michael michel miguel mikhail milan mohamed mohammed moritz murray nathan neil nicholas nick nicolas nigel niklas
noah norman oleg oleksandr oliver olivier omar oscar oskar otto pablo patrick paul pavel pedro per peter petr
philip philippe pierre piotr rafael raj ralph ramon ray raymond rene richard rob robert roberto robin rodney roger
roland rolf roman ronald rory roy rudolf rupert russell ryan samuel scott sean sebastian sergei sergio seth simon
stanley stefan stephen steve steven stuart sven ted terence terry theodore thomas tim timothy tobias todd tom tomas
tomash tommy tony trevor ulf umar victor viktor vincent vladimir volodymyr walter warren wayne werner wilhelm will
william winston wolfgang xavier yannick yuri yusuf zoltan`.split(/\s+/),
)
