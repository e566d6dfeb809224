/** Made by bench/attribution/train.ts. */
export const end: string = `
a - ! 24
a - " -17
a - $ 19
a - ( -14
a - ) -18
a - , -36
a - -ed -21
a - -ing -28
a - -ly -17
a - . 15
a - : -86
a - ; 16
a - ? 13
a - CAP -136
a - DAY -13
a - a 28
a - about -26
a - after -26
a - against -23
a - although -19
a - amid 46
a - and -52
a - as -23
a - at -10
a - because -60
a - before -67
a - between -43
a - but -58
a - by -30
a - despite 44
a - for -17
a - from -27
a - if -33
a - in -7
a - is 24
a - like -56
a - of -32
a - on -18
a - or -38
a - over -27
a - since -33
a - than -17
a - that -23
a - the -68
a - though -26
a - to -19
a - until 24
a - w -47
a - was -37
a - were -23
a - when -89
a - where 14
a - which -13
a - while -57
a - who -27
a - with -15
a A " -16
a A ( 77
a A ) 56
a A , 81
a A -ing -10
a A . 39
a A : 139
a A ; 53
a A DAY 34
a A about -18
a A after 38
a A and 80
a A as -15
a A at 62
a A because 36
a A but 77
a A by -13
a A during 50
a A for 39
a A from 24
a A he -46
a A if -11
a A in 57
a A on 88
a A or -17
a A over -15
a A she 45
a A since -10
a A than 141
a A that 7
a A the -46
a A though 69
a A to -8
a A w -9
a A when -32
a A which -32
a A while 31
a A who -13
a A with 25
a A — 113
a B " -15
a B ( 60
a B ) 33
a B , 78
a B -ed -18
a B -ing 11
a B -ly -13
a B . -39
a B : 69
a B ; 104
a B CAP 53
a B DAY -71
a B about -5
a B after 24
a B and 67
a B as 31
a B at 6
a B because 77
a B before 62
a B but 28
a B for -49
a B from -17
a B he 61
a B if -23
a B in 16
a B on -74
a B or 43
a B over -19
a B since -17
a B than -41
a B that -13
a B though -12
a B to -10
a B w 47
a B when 7
a B where -8
a B which 43
a B while 134
a B who 51
a B — 66
a C " -27
a C ( -10
a C ) 37
a C , 38
a C -ed -9
a C -ing -13
a C -ly -17
a C -s -21
a C . -34
a C ; 51
a C CAP 89
a C DAY -50
a C about -13
a C after 25
a C although -12
a C and 23
a C as -20
a C at 36
a C because -30
a C but -29
a C by 53
a C despite -7
a C during 81
a C for -19
a C from 49
a C if 43
a C in 19
a C of -6
a C on 51
a C or 13
a C over -45
a C than -26
a C the 84
a C though -12
a C w 73
a C when 56
a C where 51
a C while -56
a C who 22
a C with 10
a C — -6
a D " -19
a D ( -19
a D ) 35
a D , 62
a D -ed -11
a D -ing -21
a D -ly -19
a D -s 23
a D . -13
a D : 66
a D DAY 7
a D about -18
a D after 35
a D although -11
a D and 59
a D as 26
a D at -17
a D because 78
a D before -57
a D but 22
a D by 60
a D during -91
a D for -21
a D if -43
a D in -11
a D on 7
a D or 38
a D over 54
a D since 14
a D than -39
a D the 33
a D though -17
a D to -12
a D until 11
a D w -47
a D when 104
a D where -22
a D while -19
a D who -41
a D with -49
a D — 44
a E " -21
a E ( 30
a E ) -25
a E , 21
a E -ed -15
a E -ing -12
a E -ly -9
a E : 28
a E ; 7
a E CAP 28
a E DAY 46
a E a 40
a E about -20
a E after -5
a E although 52
a E as 8
a E at -29
a E because -14
a E before 71
a E but 8
a E by -21
a E despite 11
a E for -8
a E from -21
a E if -5
a E in -14
a E of -27
a E on -28
a E or -29
a E since 22
a E than -52
a E that -9
a E the -16
a E though -29
a E to -12
a E until -11
a E w -63
a E when 6
a E where -57
a E which -19
a E who -16
a E — 7
c 0 " -20
c 0 $ 23
c 0 ( 73
c 0 ) 49
c 0 , 54
c 0 -ed -14
c 0 -ing -23
c 0 -ly -6
c 0 -s -45
c 0 . 22
c 0 : 40
c 0 ; 111
c 0 ? -22
c 0 CAP -78
c 0 DAY 20
c 0 a -114
c 0 about -26
c 0 after 58
c 0 against -31
c 0 although -12
c 0 amid 23
c 0 and 32
c 0 at 16
c 0 because 37
c 0 before 37
c 0 between -30
c 0 but 84
c 0 by 8
c 0 despite 76
c 0 during 24
c 0 for -14
c 0 from -5
c 0 he 46
c 0 if -9
c 0 in 11
c 0 is 8
c 0 of -41
c 0 or -10
c 0 she 52
c 0 since 11
c 0 than 9
c 0 that -7
c 0 the -98
c 0 though -22
c 0 to -13
c 0 until 61
c 0 w -33
c 0 was -102
c 0 were 13
c 0 when 43
c 0 where -14
c 0 which -19
c 0 while 41
c 0 who -22
c 0 with -5
c 0 — 46
c 1 ! 34
c 1 " -15
c 1 ) -62
c 1 , -40
c 1 -ed -16
c 1 -ly -27
c 1 -s 66
c 1 . -15
c 1 ; -97
c 1 ? 11
c 1 CAP 94
c 1 DAY -40
c 1 a 94
c 1 about -11
c 1 after -77
c 1 although 26
c 1 and -50
c 1 as -21
c 1 at -40
c 1 because -60
c 1 before -48
c 1 but -31
c 1 by -36
c 1 despite -61
c 1 during -54
c 1 from -24
c 1 if -31
c 1 in -30
c 1 of -10
c 1 on -32
c 1 or -25
c 1 over -20
c 1 since -32
c 1 than -35
c 1 that -23
c 1 the 44
c 1 though 9
c 1 to -14
c 1 until -72
c 1 w 15
c 1 when -40
c 1 where -44
c 1 which -7
c 1 while -33
c 1 who 6
c 1 with -6
c 2 " -10
c 2 $ 18
c 2 ( -72
c 2 , -9
c 2 -ed -13
c 2 -ing -7
c 2 -ly -15
c 2 . 24
c 2 : -8
c 2 ; 50
c 2 ? 58
c 2 CAP -8
c 2 DAY -15
c 2 about -8
c 2 after -57
c 2 and -27
c 2 as 6
c 2 at -24
c 2 because -21
c 2 before -30
c 2 by -14
c 2 despite -13
c 2 during 36
c 2 for -17
c 2 from -17
c 2 he -33
c 2 if -12
c 2 in -24
c 2 of -5
c 2 on -30
c 2 or -14
c 2 over -15
c 2 she -60
c 2 since -10
c 2 than -16
c 2 the 56
c 2 though -9
c 2 to -12
c 2 until -16
c 2 w -10
c 2 when 23
c 2 where 46
c 2 while 31
c 2 with -20
c 2 — 69
ck 0 end " 73
ck 0 end -ing 9
ck 0 end CAP 19
ck 0 end a 53
ck 0 end other 24
ck 0 end pro 41
ck 0 end that 30
ck 0 end the 21
ck 0 end to 27
ck 0 end wh 35
ck 0 mid " -16
ck 0 mid CAP 11
ck 0 mid a 7
ck 0 mid other 7
ck 0 mid that -7
ck 0 mid to 9
ck 0 mid wh -7
ck 1 end " -87
ck 1 end -ing 33
ck 1 end CAP -19
ck 1 end a -15
ck 1 end other -14
ck 1 end pro -30
ck 1 end that 7
ck 1 end the -30
ck 1 end to -10
ck 1 end wh -13
ck 1 mid " 29
ck 1 mid -ing -16
ck 1 mid CAP -30
ck 1 mid a -31
ck 1 mid other -21
ck 1 mid pro -20
ck 1 mid that -7
ck 1 mid the -14
ck 1 mid to -23
ck 1 mid wh -25
ck 2 end " -22
ck 2 end -ing 13
ck 2 end CAP 38
ck 2 end a -9
ck 2 end other 7
ck 2 end pro -27
ck 2 end that 43
ck 2 end the 22
ck 2 end to 16
ck 2 end wh 67
ck 2 mid " -27
ck 2 mid -ing -28
ck 2 mid CAP -16
ck 2 mid a -13
ck 2 mid other -18
ck 2 mid pro -11
ck 2 mid the -15
ck 2 mid to -27
ck 2 mid wh 22
e end accept -79
e end accord 120
e end accus 44
e end accusation -77
e end acknowledg 11
e end acquiesc -14
e end add 56
e end address -8
e end admit 12
e end adopt -63
e end advic 79
e end adviz 11
e end advocat 22
e end agre 26
e end aim 52
e end alleg -5
e end allegation -38
e end allow -21
e end allud 41
e end announc -21
e end answer -67
e end apologiz -25
e end appear 19
e end applaud 88
e end appoint 8
e end approv 45
e end argu 49
e end argument -40
e end ask -6
e end assail -32
e end assertion -78
e end assum -14
e end assumption 21
e end assur 27
e end attack -7
e end attempt -74
e end attribut 99
e end avoid -83
e end awar 61
e end back -53
e end balk 65
e end ban -56
e end bash -45
e end becom -13
e end begin -13
e end believ 35
e end bemoan 9
e end best 28
e end blam 12
e end block -67
e end boast 11
e end bring -83
e end brush -40
e end calculat 42
e end car 76
e end carry -76
e end cast -18
e end caution 30
e end celebrat -21
e end certain 30
e end chant -62
e end characteriz -16
e end charg -5
e end cheer -15
e end choos 14
e end cit 42
e end claim -22
e end clarify 46
e end clear 67
e end com -43
e end comment 10
e end compar 21
e end complain 19
e end complaint -11
e end conced -29
e end concern 21
e end conclud 34
e end condemn -21
e end confident -48
e end confirm -28
e end congratulat 24
e end consider -16
e end contemplat 30
e end contend 5
e end contradict 95
e end contrast 47
e end convinc 35
e end count -50
e end cover 32
e end credit 76
e end critical 12
e end criticism -21
e end criticiz 8
e end debat 7
e end decid -47
e end declar -36
e end declin -16
e end decry -27
e end deem -51
e end deep 28
e end defend -14
e end demonstrat 48
e end denounc -27
e end deny -80
e end derid 53
e end describ 15
e end detail 27
e end determin 13
e end devot 16
e end disagre 35
e end disagreement -69
e end disavow 42
e end disclos 23
e end discuss 22
e end dismiss 20
e end display -37
e end disput 16
e end distanc -102
e end divid 56
e end doubl -35
e end doubt -53
e end downplay -10
e end draw -49
e end dub -26
e end dwell -22
e end eager -32
e end echo 32
e end elect -49
e end embrac -44
e end emerg -81
e end emphasiz -12
e end encourag 43
e end end -43
e end endors -64
e end endorsement -75
e end enjoy 39
e end envision 52
e end expand 45
e end expect 21
e end experienc 37
e end explain 31
e end expos 11
e end fail 37
e end far 19
e end favor -7
e end fear 40
e end feel 10
e end figur 89
e end fil -12
e end find 80
e end fir 21
e end focus 30
e end follow 41
e end forecast 60
e end fram 56
e end giv -13
e end goal 26
e end grow -13
e end hail -14
e end hard -33
e end harsh -61
e end hear 12
e end highlight 61
e end hint -5
e end hir -5
e end hit -10
e end hold -5
e end hop 63
e end hopeful -15
e end idea -51
e end identify -30
e end ignor -59
e end imagin 45
e end imply -19
e end includ 74
e end indicat 24
e end inform 19
e end insist 15
e end intend -24
e end interject -28
e end interpret -24
e end introduc -51
e end invok -60
e end issu 28
e end it 13
e end join -45
e end judg -72
e end keep -43
e end knock 59
e end lambast -41
e end lament 43
e end lash -74
e end lay -26
e end learn -36
e end leav 86
e end less -13
e end let 34
e end liken 70
e end lin 36
e end list -11
e end lov -79
e end maintain -56
e end mak -15
e end mark 26
e end mean 15
e end mention -10
e end messag 79
e end mock -7
e end mount 8
e end nam -11
e end need -26
e end negativ -32
e end nominat -54
e end not 77
e end offer -31
e end open 53
e end oppos -62
e end opt 49
e end optimistic 7
e end order 16
e end outlin 19
e end outspoken -109
e end pass -47
e end peg 45
e end persuad 21
e end pivot 41
e end plan -16
e end play 53
e end plead 10
e end pledg -12
e end point 41
e end portray 92
e end position -17
e end post -36
e end praiz 9
e end predict 33
e end prefer 31
e end present 9
e end press -41
e end pressur -20
e end project -51
e end promiz 43
e end promot -13
e end propos -11
e end proposal -30
e end protest -49
e end proud 26
e end prov 26
e end provid 33
e end publish 90
e end push -22
e end put 39
e end quick 17
e end quot 112
e end rais 17
e end react 55
e end read -21
e end reaffirm 30
e end reason -9
e end rebuk 51
e end rebut 100
e end recall 91
e end recit 14
e end recogniz 35
e end recommend 36
e end refer 11
e end referenc 19
e end reflect 39
e end refus -14
e end regard -42
e end reiterat 30
e end reject -5
e end remark 39
e end remember 70
e end remind -15
e end repeat -15
e end reply 93
e end report 54
e end request 16
e end requir 37
e end resist 35
e end respond 28
e end restrict -26
e end reveal 46
e end rip 8
e end rul -8
e end run -30
e end say 62
e end see 31
e end seek 42
e end seem 17
e end seiz -84
e end send 49
e end set -41
e end shar 7
e end sharp -87
e end shift -20
e end shoot 42
e end shout -6
e end show 70
e end shrug -83
e end sid -35
e end sign -32
e end signal -25
e end singl 11
e end skeptical 6
e end sound 17
e end spar -12
e end speculat -30
e end split 20
e end stand 42
e end stat 21
e end statement -7
e end step -85
e end stop -20
e end strategy 46
e end stress 44
e end struggl -9
e end stuck 57
e end suggest 25
e end suggestion -36
e end support -30
e end supporter -96
e end supportiv -63
e end sur 34
e end surpriz 99
e end suspect 20
e end tak 14
e end talk -27
e end target -44
e end tell 48
e end tend -47
e end testify 46
e end thank -30
e end ther -13
e end think 30
e end threaten -12
e end titl -38
e end touch 28
e end tout -43
e end trad 43
e end try -28
e end turn -27
e end tweet -31
e end underscor 33
e end understand 7
e end unveil 31
e end upset 32
e end urg 32
e end using 8
e end very -6
e end view 14
e end voic -58
e end vot -82
e end vouch -8
e end vow 37
e end want 52
e end warn 6
e end wary -37
e end watch -18
e end wav -34
e end weigh -37
e end welcom -26
e end withdraw -34
e end witness -49
e end wonder 29
e end worry -28
e end writ 5
e end yell -65
e end zero -64
e mid accept 52
e mid accord -29
e mid accus -13
e mid accusation 40
e mid acquiesc 10
e mid add -17
e mid admit -5
e mid advic -78
e mid adviz -9
e mid advocat -14
e mid agre -8
e mid aim -33
e mid allegation 18
e mid allow 7
e mid allud -27
e mid announc 5
e mid answer 36
e mid apologiz 12
e mid appear -7
e mid applaud -74
e mid appoint -7
e mid approv -37
e mid argu -12
e mid argument 27
e mid assail 29
e mid assertion 56
e mid assum 10
e mid assumption -16
e mid assur -15
e mid attempt 45
e mid attribut -76
e mid avoid 34
e mid awar -32
e mid back 25
e mid ban 38
e mid begin 6
e mid believ -11
e mid bemoan -5
e mid best -19
e mid blam -6
e mid block 45
e mid boast -10
e mid bring 58
e mid brush 30
e mid calculat -37
e mid car -62
e mid cast 9
e mid caution -16
e mid celebrat 15
e mid certain -31
e mid chant 34
e mid characteriz 8
e mid cheer 9
e mid choos -11
e mid cit -12
e mid claim 6
e mid clarify -38
e mid clear -64
e mid com 24
e mid comment -5
e mid compar -12
e mid complain -10
e mid conced 18
e mid concern -16
e mid conclud -14
e mid condemn 11
e mid confident 31
e mid confirm 19
e mid congratulat -20
e mid consider 6
e mid contemplat -22
e mid contrast -38
e mid convinc -23
e mid count 31
e mid cover -26
e mid credit -50
e mid critical -13
e mid criticism 8
e mid debat -6
e mid decid 22
e mid declar 12
e mid declin 8
e mid decry 14
e mid deem 28
e mid deep -23
e mid demonstrat -41
e mid denounc 10
e mid deny 32
e mid derid -46
e mid describ -7
e mid detail -25
e mid determin -9
e mid devot -9
e mid disavow -39
e mid disclos -13
e mid discuss -10
e mid dismiss -12
e mid display 24
e mid distanc 46
e mid divid -47
e mid doubl 16
e mid doubt 33
e mid draw 20
e mid dwell 16
e mid eager 12
e mid echo -18
e mid elect 24
e mid embrac 27
e mid emerg 59
e mid emphasiz 7
e mid encourag -31
e mid end 29
e mid endors 22
e mid endorsement 40
e mid enjoy -35
e mid envision -48
e mid expand -30
e mid expect -7
e mid experienc -34
e mid explain -13
e mid fail -24
e mid favor 5
e mid fear -21
e mid feel -6
e mid figur -61
e mid fil 11
e mid find -21
e mid fir -17
e mid focus -17
e mid follow -33
e mid fram -41
e mid giv 5
e mid grow 7
e mid hail 7
e mid hard 21
e mid highlight -35
e mid hop -20
e mid hopeful 10
e mid idea 23
e mid identify 14
e mid ignor 37
e mid imagin -37
e mid imply 12
e mid includ -26
e mid indicat -9
e mid inform -14
e mid insist -9
e mid intend 10
e mid introduc 32
e mid invok 33
e mid issu -16
e mid it -9
e mid join 27
e mid keep 30
e mid knock -38
e mid label -6
e mid lambast 28
e mid lament -29
e mid lash 32
e mid lay 10
e mid learn 16
e mid leav -70
e mid less 10
e mid liken -62
e mid lov 46
e mid maintain 39
e mid mark -20
e mid mean -14
e mid messag -73
e mid mount -7
e mid need 19
e mid nominat 27
e mid not -18
e mid offer 11
e mid open -41
e mid oppos 23
e mid opt -31
e mid optimistic -7
e mid order -9
e mid outlin -16
e mid pass 19
e mid peg -38
e mid persuad -18
e mid pivot -30
e mid play -31
e mid plead -11
e mid point -10
e mid portray -53
e mid position 9
e mid post 20
e mid praiz -6
e mid predict -14
e mid prefer -20
e mid present -9
e mid press 18
e mid pressur 13
e mid project 23
e mid promiz -18
e mid promot 8
e mid proposal 15
e mid protest 42
e mid proud -18
e mid prov -20
e mid provid -18
e mid publish -58
e mid push 6
e mid put -27
e mid quick -13
e mid quot -66
e mid rais -12
e mid react -47
e mid read 11
e mid reason 7
e mid rebuk -35
e mid recall -34
e mid recogniz -18
e mid recommend -27
e mid refer -8
e mid referenc -9
e mid reflect -23
e mid regard 27
e mid reiterat -16
e mid remark -26
e mid remember -41
e mid remind 8
e mid repeat 7
e mid reply -81
e mid report -13
e mid represent -9
e mid request -10
e mid requir -21
e mid resist -31
e mid respond -10
e mid restrict 15
e mid reveal -22
e mid run 19
e mid say -13
e mid see -12
e mid seek -18
e mid seem -5
e mid send -26
e mid set 24
e mid shar -6
e mid sharp 70
e mid show -17
e mid shrug 54
e mid sid 27
e mid sign 13
e mid signal 14
e mid sound -12
e mid speculat 20
e mid split -16
e mid stand -29
e mid stat -10
e mid step 54
e mid stop 18
e mid strategy -35
e mid stress -23
e mid suggest -7
e mid suggestion 17
e mid support 9
e mid supporter 63
e mid sur -33
e mid surpriz -80
e mid suspect -12
e mid tak -8
e mid talk 11
e mid target 22
e mid tell -12
e mid tend 17
e mid testify -29
e mid thank 15
e mid ther 6
e mid think -7
e mid threaten 5
e mid titl 22
e mid touch -24
e mid tout 18
e mid try 12
e mid turn 13
e mid tweet 17
e mid underscor -21
e mid understand -5
e mid unveil -24
e mid upset -19
e mid urg -13
e mid view -7
e mid voic 31
e mid vot 39
e mid vow -17
e mid want -18
e mid watch 11
e mid weigh 14
e mid welcom 13
e mid wonder -18
e mid worry 13
e mid zero 49
ef end base " -5
ef end base -ing 57
ef end base CAP 16
ef end base a -7
ef end base other 22
ef end base pro -9
ef end base that 44
ef end base the -8
ef end base to -9
ef end base wh -21
ef end ed " 17
ef end ed -ing -23
ef end ed CAP 8
ef end ed pro 17
ef end ed that 27
ef end ed the 20
ef end ed to 22
ef end ed wh 41
ef end ing " -58
ef end ing -ing 16
ef end ing a 25
ef end ing other 23
ef end ing that 15
ef end ing the -16
ef end ing wh 35
ef end s " 36
ef end s -ing 54
ef end s CAP 24
ef end s a 68
ef end s other 13
ef end s pro 32
ef end s that 15
ef end s the 9
ef end s to 22
ef end s wh 33
ef mid base -ing -21
ef mid base CAP -6
ef mid base other -6
ef mid base that -10
ef mid base wh 7
ef mid ed " -8
ef mid ed that -5
ef mid ed to -6
ef mid ed wh -11
ef mid ing " 28
ef mid ing -ing -9
ef mid ing a -10
ef mid ing other -7
ef mid ing the 6
ef mid ing wh -16
ef mid s " -16
ef mid s -ing -26
ef mid s CAP -7
ef mid s a -19
ef mid s pro -11
ef mid s to -7
ef mid s wh -18
i A end -65
i A mid -48
i B end -30
i B mid -35
i C end 6
i C mid -28
i D end 15
i D mid -22
i E end 39
i E mid 9
l " " -68
l " $ 28
l " ) 79
l " , -11
l " -ed 123
l " -ing 269
l " -ly 24
l " -s -9
l " ; -51
l " CAP 26
l " NUM 96
l " a 12
l " about -38
l " after 8
l " against -36
l " all -18
l " and 41
l " as 80
l " at 26
l " because -96
l " before 54
l " between -51
l " but 104
l " by -88
l " during 30
l " for -15
l " from -70
l " he 15
l " if -60
l " in 50
l " like 52
l " of -36
l " on 85
l " or -43
l " out -28
l " over -45
l " she 11
l " than -44
l " that -93
l " the 12
l " to -49
l " until -10
l " w -21
l " was 7
l " when 79
l " where -42
l " which 147
l " while 68
l " who -15
l " without -54
l " — 42
l ' -ing -8
l 's " -25
l 's , 58
l 's -ed -22
l 's -ing -23
l 's -ly -23
l ( " -7
l ( and -33
l ( though -11
l ) $ -240
l ) , -140
l ) -ed -7
l ) . -117
l ) and -93
l ) to 79
l ) — 43
l , " -15
l , -ed -16
l , -ing -22
l , -ly -35
l , after -61
l , although -43
l , and -67
l , as -52
l , at -32
l , because -34
l , before -14
l , but -55
l , despite -61
l , during -15
l , for -15
l , from -17
l , if -20
l , in -32
l , on -12
l , or -31
l , since -8
l , that -23
l , though -31
l , to -18
l , when -58
l , where -35
l , which -29
l , while -56
l , who -37
l , with -39
l -ed " -14
l -ed ) 77
l -ed , -10
l -ed -ed -15
l -ed -ing -22
l -ed -ly -33
l -ed . -9
l -ed : -51
l -ed ; 59
l -ed DAY -24
l -ed about -7
l -ed after -28
l -ed and -49
l -ed as -46
l -ed at -75
l -ed because -47
l -ed before -8
l -ed by -39
l -ed during -59
l -ed for -30
l -ed from -34
l -ed if -8
l -ed in -52
l -ed on -19
l -ed or -6
l -ed over -23
l -ed since -7
l -ed that -21
l -ed to -24
l -ed when -55
l -ed with -34
l -ed — 19
l -ing " -20
l -ing ( 15
l -ing , 39
l -ing -ed -24
l -ing -ing -21
l -ing -ly -27
l -ing . 9
l -ing : -19
l -ing DAY 70
l -ing about -15
l -ing after 41
l -ing and 21
l -ing as 18
l -ing because -54
l -ing before -11
l -ing by -29
l -ing during -61
l -ing for -26
l -ing from -45
l -ing in -39
l -ing on -19
l -ing over -18
l -ing that -21
l -ing to -13
l -ing when 76
l -ing with -59
l -ing — 95
l -ly , -67
l -ly -ed -29
l -ly -ing -26
l -ly -ly -18
l -ly . 36
l -ly : 13
l -ly DAY -20
l -ly after -55
l -ly and -91
l -ly as 16
l -ly because -34
l -ly but 21
l -ly by -27
l -ly for -19
l -ly from -20
l -ly if -12
l -ly in -22
l -ly on -89
l -ly than -14
l -ly that -35
l -ly to -23
l -ly when -106
l -ly with -28
l -s " 16
l -s ( 54
l -s ) -59
l -s , 16
l -s -ed 29
l -s -ing -31
l -s -ly -12
l -s . 31
l -s : 71
l -s ? 34
l -s DAY 105
l -s about -24
l -s after 22
l -s and 24
l -s as 33
l -s because 25
l -s but 90
l -s by 5
l -s despite 78
l -s during 9
l -s for -6
l -s if 42
l -s in 13
l -s on -24
l -s or -41
l -s over -23
l -s since -27
l -s than 47
l -s that -23
l -s to -11
l -s until 51
l -s when 62
l -s where 28
l -s while 112
l -s who 9
l -s with 14
l -s — 47
l . ) -98
l . , -85
l . — -40
l : " -16
l : -ing -7
l : that -11
l : to -9
l ; and -23
l CAP ! 62
l CAP " -23
l CAP $ 115
l CAP ( -51
l CAP ) -58
l CAP , 35
l CAP -ed 20
l CAP -ly 57
l CAP : 26
l CAP ; -14
l CAP ? 90
l CAP DAY -26
l CAP about -12
l CAP after 74
l CAP and 5
l CAP as 6
l CAP at 74
l CAP because 106
l CAP before 23
l CAP but 94
l CAP by 22
l CAP despite 58
l CAP during 49
l CAP from 39
l CAP if -33
l CAP in 37
l CAP on 34
l CAP or -15
l CAP over 34
l CAP since 41
l CAP than 69
l CAP that 50
l CAP until 90
l CAP when 100
l CAP where 77
l CAP who 26
l CAP with 61
l CAP — 56
l DAY , 40
l DAY -ed -6
l DAY -ing -10
l DAY . -58
l DAY and -25
l DAY as -61
l DAY at -37
l DAY in -43
l DAY that -13
l DAY to -11
l DAY with -10
l NUM ) -49
l NUM -ed -21
l NUM -ing -16
l NUM . -16
l NUM after -59
l NUM and -9
l NUM as 97
l NUM but -35
l NUM by -24
l NUM for -19
l NUM in -48
l NUM on -16
l NUM that 66
l NUM to -22
l NUM when 23
l NUM who -6
l NUM — -107
l a " -21
l a -ed -27
l a -ing -22
l a -ly -51
l a . -6
l a DAY -35
l about -ing -30
l after -ing -13
l against -ing -8
l all , 25
l all . 156
l all but -50
l along with -39
l among -ly -7
l an " -25
l an -ed -42
l an -ing -21
l an -ly -36
l and " -22
l and , -117
l and -ed -21
l and -ing -21
l and -ly -25
l and as -21
l and at -12
l and by -13
l and for -14
l and in -70
l and that -26
l and to -21
l and when -82
l and which -7
l and who -8
l and with -10
l another -ed -9
l another . -21
l any -ing -8
l are " -12
l are -ed -24
l are -ing -24
l are -ly -17
l are . -22
l are in -19
l around . 8
l as " -22
l as -ed -28
l as -ing -23
l as -ly -23
l as if -18
l as in -12
l as that -7
l as to -26
l at -ing -15
l at DAY -35
l at which -14
l be " -14
l be , 29
l be -ed -25
l be -ing -23
l be -ly -12
l be . 56
l be as -10
l be in -32
l be on -24
l be to -9
l because " -7
l because , -81
l been -ed -26
l been -ing -18
l been -ly -12
l been in -33
l been on -29
l before , 78
l before -ing -14
l behind , 105
l behind . 15
l being " -8
l being -ed -22
l both -ed -8
l but " -5
l but -ed -11
l but -ing -7
l but -ly -10
l but in -17
l but that -16
l by -ed -7
l by -ing -29
l by -ly -14
l can -ly -10
l could -ly -17
l despite -ing -5
l did , -14
l did . -26
l did in -31
l do -ing -12
l do . 59
l do that -15
l do with -34
l done . 18
l done in -20
l down , 41
l down on 46
l down to -11
l down with -12
l for " -20
l for , -13
l for -ed -27
l for -ing -40
l for -ly -15
l for . -13
l for that -41
l from " -11
l from -ing -28
l get to -7
l had " -11
l had -ed -23
l had -ing -12
l had -ly -13
l had in -5
l had to -13
l had with -7
l has " -12
l has -ed -21
l has -ly -14
l has in -12
l has since -6
l has to -6
l hasn’t -ed -11
l have -ed -24
l have -ly -17
l have . 41
l have to -17
l having to -6
l he " -15
l he , -25
l he -ed -27
l he -ly -38
l he and -76
l her " -13
l her , -8
l her -ed -25
l her -ing -23
l her -ly 37
l her . -14
l her and 51
l her as -38
l her at -32
l her for -31
l her in 16
l her on -10
l her to -32
l her with 70
l herself as -32
l him " -18
l him , 75
l him -ed 83
l him -ing -16
l him -ly 91
l him . 32
l him and 24
l him as 22
l him at -26
l him because 66
l him by 41
l him for 6
l him from -9
l him if -7
l him in 27
l him on -40
l him over -5
l him that -9
l him to -37
l him with -53
l him — 22
l himself . 8
l himself and -65
l himself as 14
l himself on 28
l his " -12
l his -ed -32
l his -ing -29
l his -ly -56
l how -ly -8
l how to -30
l i -ed -6
l if -ed -13
l if that -7
l in " -6
l in , -104
l in -ed -11
l in -ing -27
l in -ly -7
l in . -64
l in DAY -33
l in and 6
l in on -8
l in that -16
l in which -47
l into -ing -5
l is " -15
l is , 41
l is -ed -21
l is -ing -21
l is -ly -24
l is . -30
l is as -8
l is at -13
l is because -28
l is in -49
l is on -29
l is that -51
l is to -22
l it " -16
l it , 22
l it -ed -28
l it -ly -26
l it . -40
l it and 56
l it as 30
l it by 123
l it in 89
l it on -12
l it to -26
l its -ing -10
l its -ly -9
l itself . 59
l itself as -32
l like . -23
l like to -7
l many as -16
l many in -9
l me , 42
l me . 33
l most -ed -16
l most -ing -6
l most -ly -20
l never -ed -29
l no . 70
l not " -6
l not , -102
l not -ed -24
l not -ing -25
l not -ly -19
l not . -52
l not in -20
l not to -42
l of " -22
l of -ed -25
l of -ing -23
l of -ly -26
l of DAY -30
l of that -12
l of which -11
l off . 61
l on " -10
l on -ed -21
l on -ing -18
l on -ly -10
l on . -10
l on DAY -80
l on to -11
l once -ed -10
l one , -10
l one -ed -10
l one -ing -5
l one . -99
l one in -18
l one that -24
l one with 70
l or " -6
l or , -66
l or -ed -18
l or -ing -19
l or -ly -11
l or that -11
l other -ed -5
l other than -39
l others , 67
l others . 107
l others to -7
l out , 83
l out . 69
l out after -61
l out and -81
l out in -47
l out that -9
l out to -12
l over . -8
l over and -43
l she " -7
l she -ed -29
l she -ly -11
l she and -108
l should " -6
l since -ed -7
l since -ing -11
l so -ly -18
l so . -21
l so as -8
l so in 122
l so that -10
l some -ing -5
l someone who -12
l such as -47
l than " -6
l than -ed -5
l than -ing -13
l than in -26
l that " -16
l that , -72
l that -ed -37
l that -ing -13
l that -ly -23
l that . 72
l that DAY -11
l that after -35
l that although -7
l that as -21
l that at -18
l that before -14
l that by -17
l that despite -51
l that during -23
l that if -20
l that in 62
l that on 79
l that to 84
l that when -37
l that while -53
l that with -13
l that — -37
l the " -22
l the -ed -32
l the -ing -21
l the -ly -29
l their -ed -17
l their -ing -17
l them " -8
l them , -13
l them -ly 86
l them . 53
l them as -31
l them for 67
l them in 84
l them on 56
l them to -23
l themselves , 33
l themselves as -35
l they -ed -29
l they -ly -13
l this -ing -6
l those -ing -15
l those in -40
l those that -6
l those who -28
l those with -14
l to " -20
l to -ed -14
l to -ing -24
l to -ly -40
l to . 19
l to that 53
l to which -25
l two . 49
l until after -8
l up , -81
l up -ing -7
l up . 86
l up and -54
l up for -8
l up in -39
l up on -8
l up to -19
l up until -12
l up with -26
l w " -15
l w ( 113
l w ) 84
l w , 37
l w -ing -9
l w -ly 22
l w . 19
l w : 29
l w ; 86
l w ? -48
l w DAY 46
l w about -20
l w after 36
l w and 28
l w as -18
l w at 18
l w because 8
l w before 17
l w but 82
l w despite 64
l w during 65
l w for -15
l w from -21
l w in -9
l w over -25
l w since 11
l w than -22
l w that 5
l w though -37
l w to -15
l w until -35
l w when -10
l w where -51
l w which -44
l w while -11
l w with -10
l w — 56
l was " -15
l was -ed -24
l was -ing -23
l was -ly -34
l was at -16
l was in -38
l was on -34
l was to -6
l wasn’t -ing -10
l we -ed -6
l were " -9
l were -ed -22
l were -ing -19
l were -ly -25
l were in -14
l were on -8
l were to -10
l what -ed -37
l when -ed -14
l when -ing -10
l whether or -18
l whether to -20
l which , -53
l which -ed -14
l while -ing -21
l who , -41
l who -ed -28
l who -ly -14
l will -ed -8
l will -ly -15
l with " -10
l with , 67
l with -ed -10
l with -ing -14
l with -ly -8
l with that -11
l without -ing -15
l would " -13
l would -ed -7
l would -ing -10
l would -ly -23
l you . -142
l — " -7
l — -ed -12
l — -ing -15
l — -ly -31
l — although -7
l — and -84
l — as -27
l — at -17
l — but -94
l — from -14
l — in -28
l — or -11
l — that -7
l — though -10
l — to -9
l — where -8
l — which -16
l — while -50
l — who -11
l — with -10
l ’re -ing -7
l ’s " -12
l ’s -ed -26
l ’s -ing -30
l ’s -ly -17
l ’s . -18
n ! end 32
n " mid -18
n $ end 19
n ( mid 44
n ) mid 17
n , mid 27
n -ed mid -15
n -ing mid -15
n -ly mid -12
n -s mid -9
n . end 19
n . mid -26
n : end 7
n : mid 34
n ; end 17
n ; mid 81
n ? end 13
n CAP mid 26
n DAY mid 5
n NUM mid 96
n a mid 12
n about mid -22
n after mid 20
n against mid -36
n all mid -18
n although mid 15
n amid mid 16
n as mid -6
n because mid 13
n before mid 11
n between mid -51
n but mid 15
n despite mid 29
n during mid 20
n for mid -12
n from mid -11
n he mid 15
n if mid -15
n like mid 52
n of mid -36
n on mid -6
n or mid -15
n out mid -28
n over mid -9
n she mid 11
n since mid -7
n that mid -11
n the mid 12
n to mid -13
n until mid 19
n w mid -21
n was mid 7
n when mid 23
n which mid -8
n while mid 16
n who mid -8
n with mid -7
n without mid -54
n — mid 44
na 0 ! 24
na 0 " -18
na 0 $ 19
na 0 ( 42
na 0 ) 5
na 0 , 15
na 0 -ed -13
na 0 -ing -20
na 0 -ly -13
na 0 -s -8
na 0 . 13
na 0 : 48
na 0 ; 71
na 0 ? 13
na 0 CAP -20
na 0 a 5
na 0 about -21
na 0 after 12
na 0 against -24
na 0 all -18
na 0 although 21
na 0 amid 16
na 0 and -14
na 0 as -12
na 0 because 7
na 0 between -51
na 0 but -10
na 0 despite 31
na 0 during 25
na 0 for -17
na 0 from -9
na 0 he -33
na 0 if -22
na 0 like 52
na 0 of -37
na 0 on -10
na 0 or -17
na 0 out -28
na 0 over -5
na 0 than -10
na 0 that -13
na 0 the -33
na 0 to -13
na 0 until 34
na 0 w -50
na 0 was 7
na 0 when 17
na 0 while -13
na 0 who -12
na 0 with -9
na 0 — 31
na 1 " -16
na 1 ) 48
na 1 , 76
na 1 -ed -20
na 1 -ly -11
na 1 . 39
na 1 : -67
na 1 ; 42
na 1 CAP 60
na 1 DAY 44
na 1 a 14
na 1 about -22
na 1 after 30
na 1 although -9
na 1 and 95
na 1 as 56
na 1 at -72
na 1 because 26
na 1 before 59
na 1 but 59
na 1 by 7
na 1 for 44
na 1 from -41
na 1 he 29
na 1 if 31
na 1 in 17
na 1 on 42
na 1 or 17
na 1 over -39
na 1 she 45
na 1 since -23
na 1 than 35
na 1 that 5
na 1 the 68
na 1 though -19
na 1 to -7
na 1 w 80
na 1 when 27
na 1 where -23
na 1 which -19
na 1 while 67
na 1 who 6
na 1 with 11
na 1 — 72
nk ! other 43
nk " " -41
nk " -ing -34
nk " CAP -25
nk " a 18
nk " other -23
nk " pro -15
nk " that -12
nk " the -23
nk " to -23
nk " wh -22
nk $ " 52
nk $ -ing -51
nk $ CAP 15
nk $ a 43
nk $ other 10
nk $ pro 15
nk $ that 14
nk $ the 9
nk $ wh -10
nk ( CAP 9
nk ( a -47
nk ( other 5
nk ( pro -26
nk ( the 39
nk ( to 30
nk ( wh -18
nk ) -ing -11
nk ) CAP 21
nk ) a 31
nk ) other 11
nk ) pro -20
nk ) that 24
nk ) the -69
nk ) to 30
nk ) wh -77
nk , " -29
nk , -ing 47
nk , CAP 12
nk , a 12
nk , other 24
nk , pro 42
nk , that 31
nk , to 39
nk , wh 33
nk -ed " -6
nk -ed -ing -27
nk -ed CAP -17
nk -ed a -36
nk -ed other -15
nk -ed pro -17
nk -ed that -10
nk -ed the -5
nk -ed to -7
nk -ed wh -18
nk -ing " 44
nk -ing -ing -19
nk -ing CAP -13
nk -ing a -14
nk -ing other -22
nk -ing pro -13
nk -ing the -20
nk -ing to -23
nk -ing wh -19
nk -ly -ing -32
nk -ly CAP 9
nk -ly a -41
nk -ly other -13
nk -ly pro -12
nk -ly that -10
nk -ly the -39
nk -ly to 13
nk -ly wh -28
nk -s " 21
nk -s other -48
nk -s that -28
nk -s the -57
nk . " -26
nk . -ing 39
nk . a 12
nk . other 10
nk . pro 11
nk . that 27
nk . the 16
nk . to 11
nk . wh 15
nk : CAP -82
nk : a -50
nk : other -18
nk : pro 24
nk : that 64
nk : the 10
nk : to 123
nk : wh 45
nk ; -ing 111
nk ; CAP -12
nk ; a 50
nk ; other 22
nk ; pro 37
nk ; that 23
nk ; the -28
nk ; to 8
nk ? CAP -25
nk ? a 6
nk ? other 53
nk ? that -28
nk ? the -66
nk ? wh 67
nk CAP " -14
nk CAP CAP -52
nk CAP other 60
nk CAP that 69
nk CAP the 6
nk DAY " -15
nk DAY -ing -22
nk DAY CAP -23
nk DAY a 53
nk DAY other 40
nk DAY pro -31
nk DAY that -39
nk DAY the 27
nk DAY to -27
nk DAY wh -9
nk a " -26
nk a that -79
nk about " -31
nk about -ing -7
nk about CAP -22
nk about a -23
nk about other -30
nk about pro -10
nk about that -11
nk about the -21
nk about to -18
nk after " 56
nk after -ing -79
nk after CAP 35
nk after a -11
nk after other 7
nk after pro -9
nk after the -20
nk after to 34
nk after wh 25
nk against that -10
nk although CAP -13
nk although other -12
nk although that -14
nk although the -18
nk and " -37
nk and -ing -47
nk and CAP 12
nk and a -36
nk and pro 40
nk and that -7
nk and the 12
nk and to -19
nk and wh 16
nk as " -6
nk as -ing -56
nk as CAP -55
nk as a 49
nk as pro 13
nk as the -48
nk as to 66
nk as wh -41
nk at " 53
nk at -ing -22
nk at CAP -8
nk at a 49
nk at other 23
nk at pro -28
nk at that -15
nk at the -76
nk at wh -35
nk because CAP -17
nk because a 20
nk because other 51
nk because pro -49
nk because that -26
nk because the 48
nk because to -54
nk before " -7
nk before -ing 45
nk before CAP 43
nk before a -47
nk before other 13
nk before pro -46
nk before that -33
nk before the 50
nk before to -32
nk before wh -22
nk between " -49
nk but " 32
nk but -ing -53
nk but CAP 16
nk but a -19
nk but other -40
nk but that 9
nk but the 100
nk but to 34
nk but wh 18
nk by " -17
nk by -ing -58
nk by CAP 47
nk by a -17
nk by other 31
nk by pro 21
nk by that -44
nk by the -31
nk by to -42
nk by wh -25
nk despite CAP 22
nk despite other 21
nk despite pro -18
nk despite that 29
nk despite the -7
nk despite to 33
nk during -ing 64
nk during CAP 65
nk during a -7
nk during other -40
nk during pro -40
nk during the 19
nk during to -74
nk during wh 34
nk for -ing -38
nk for CAP -14
nk for a 20
nk for other -19
nk for pro 16
nk for that -20
nk for the -14
nk for to -14
nk for wh -25
nk from " -34
nk from -ing -50
nk from a -54
nk from other -17
nk from pro -23
nk from that -22
nk from the 77
nk from to -47
nk from wh -30
nk he " -38
nk he pro -47
nk he that 67
nk if -ing -25
nk if CAP -30
nk if a -17
nk if other -37
nk if pro -20
nk if the -21
nk if to 49
nk if wh -17
nk in " 58
nk in CAP 11
nk in a 36
nk in other -5
nk in pro -12
nk in that -26
nk in the 24
nk in to -31
nk in wh -56
nk of CAP -13
nk of other -18
nk of that -13
nk of the -17
nk on " 6
nk on -ing -25
nk on CAP 9
nk on a 9
nk on other 13
nk on pro -29
nk on to -74
nk on wh -33
nk or " -28
nk or -ing -13
nk or a -8
nk or other -9
nk or pro 38
nk or that -16
nk or the -37
nk or to -33
nk or wh -34
nk over " -28
nk over -ing -11
nk over CAP 13
nk over a 55
nk over other -5
nk over pro -22
nk over that -17
nk over the -38
nk over to -43
nk over wh -14
nk since CAP 44
nk since a -18
nk since other 23
nk since pro -25
nk since that -32
nk since the -28
nk than -ing -10
nk than CAP -7
nk than a -42
nk than pro 7
nk than that 10
nk than the 30
nk than to -47
nk than wh -34
nk that " -35
nk that a -12
nk that pro -26
nk that the -29
nk that to -26
nk that wh -34
nk the " 81
nk the CAP 40
nk the other -10
nk the pro 41
nk the that -58
nk the the -88
nk though CAP -13
nk though other 39
nk though pro -16
nk though that -15
nk though the -17
nk though to -12
nk to " -23
nk to CAP -14
nk to a -24
nk to other -11
nk to pro -19
nk to that -6
nk to the -12
nk to to -33
nk to wh -26
nk until CAP 31
nk until other 68
nk until pro -43
nk until that -23
nk until to -57
nk w " 33
nk w -ing -24
nk w CAP -24
nk w a 11
nk w other -7
nk w pro -52
nk w that -15
nk w the -30
nk w to -15
nk was " 32
nk were that -23
nk when " 39
nk when CAP -38
nk when a 17
nk when other 21
nk when pro 6
nk when that -75
nk when the 31
nk when to 93
nk where CAP 42
nk where a -11
nk where other 14
nk where pro -17
nk where that -14
nk where the -43
nk where to -22
nk where wh -10
nk which CAP 20
nk which a -33
nk which pro -15
nk which that -38
nk which to 11
nk which wh -6
nk while -ing -12
nk while CAP 38
nk while a -77
nk while other 65
nk while pro 79
nk while that -66
nk while the 14
nk while to -53
nk who " 116
nk who -ing -21
nk who CAP -7
nk who a -62
nk who other -14
nk who pro -27
nk who the -15
nk who to -34
nk who wh -12
nk with " 15
nk with -ing -58
nk with CAP 25
nk with a -43
nk with other -10
nk with pro -39
nk with that -31
nk with the 39
nk with wh -22
nk — " -64
nk — -ing 32
nk — CAP 19
nk — a 6
nk — other 9
nk — pro 40
nk — that 28
nk — the 52
nk — to 47
nk — wh 44
nn ! $ 32
nn " -ed -20
nn " -ing -14
nn " -ly -17
nn " -s -20
nn " CAP -27
nn " DAY -7
nn " NUM -11
nn " a -18
nn " all -7
nn " an -16
nn " and -6
nn " are -6
nn " as -12
nn " for -9
nn " has -10
nn " he -7
nn " i -11
nn " if -11
nn " in -13
nn " is -7
nn " it -6
nn " must -8
nn " my -11
nn " no -14
nn " not -12
nn " one -5
nn " that -13
nn " the -22
nn " they -8
nn " this -14
nn " to -17
nn " w -14
nn " was -6
nn " we -12
nn " what -5
nn " when -6
nn " would -7
nn " you -12
nn $ $ 19
nn ( -ly 48
nn ( CAP -33
nn ( and -19
nn ( the 82
nn ( though -25
nn ( w -29
nn ) , -41
nn ) -ed 56
nn ) -s -40
nn ) . 24
nn ) and 38
nn ) to -61
nn ) w -30
nn ) — -6
nn , " -61
nn , -ed 5
nn , -ing 11
nn , -ly -8
nn , -s -14
nn , NUM 6
nn , a 43
nn , about 10
nn , after 30
nn , all 25
nn , along -46
nn , although 71
nn , among -12
nn , an 48
nn , and 30
nn , are 27
nn , as 21
nn , at -14
nn , because 16
nn , before -50
nn , both 45
nn , but 56
nn , by -37
nn , could -38
nn , despite 43
nn , did -15
nn , during -59
nn , for 7
nn , from -43
nn , had -27
nn , has 19
nn , have 73
nn , having -23
nn , he 29
nn , her -7
nn , his 13
nn , how -72
nn , i 37
nn , if -44
nn , in -26
nn , is 81
nn , it 46
nn , like -50
nn , most -41
nn , no -45
nn , not -53
nn , of 25
nn , on -65
nn , once -65
nn , one 41
nn , or -79
nn , others 70
nn , she 13
nn , since 68
nn , so 30
nn , some 49
nn , such -116
nn , that 10
nn , the 37
nn , they 37
nn , this 19
nn , though 22
nn , to -24
nn , w -12
nn , was 49
nn , we 7
nn , were 15
nn , when 27
nn , where 30
nn , whether 50
nn , which 52
nn , while 51
nn , whom -61
nn , whose 49
nn , will -59
nn , with 10
nn , without -10
nn , would -57
nn , you -69
nn -ed " -22
nn -ed , -26
nn -ed -ed -17
nn -ed -ing 9
nn -ed -ly -23
nn -ed -s -17
nn -ed . -21
nn -ed : -15
nn -ed CAP -13
nn -ed DAY -15
nn -ed NUM -22
nn -ed a -24
nn -ed about -15
nn -ed after -24
nn -ed against -19
nn -ed all -10
nn -ed an -23
nn -ed and -33
nn -ed any -12
nn -ed as -35
nn -ed at -31
nn -ed because -12
nn -ed behind -9
nn -ed both -6
nn -ed by -15
nn -ed down -6
nn -ed during -19
nn -ed for -26
nn -ed from -27
nn -ed he -6
nn -ed her -26
nn -ed him -22
nn -ed his 7
nn -ed how -6
nn -ed if -7
nn -ed into -20
nn -ed it -20
nn -ed its -11
nn -ed like 66
nn -ed no -6
nn -ed not -10
nn -ed of -25
nn -ed off 71
nn -ed or -11
nn -ed out 23
nn -ed over -18
nn -ed so -5
nn -ed some -7
nn -ed that -21
nn -ed the -5
nn -ed their -12
nn -ed them -13
nn -ed this -7
nn -ed through -6
nn -ed to -7
nn -ed toward -6
nn -ed under -13
nn -ed up -18
nn -ed upon -5
nn -ed w -13
nn -ed was -5
nn -ed when -13
nn -ed whether -8
nn -ed with -20
nn -ed would -7
nn -ed — -16
nn -ing " -24
nn -ing ( -6
nn -ing , 17
nn -ing -ed -20
nn -ing -ly -23
nn -ing -s -27
nn -ing . -26
nn -ing : 17
nn -ing CAP -22
nn -ing DAY -13
nn -ing NUM -23
nn -ing about -25
nn -ing after -6
nn -ing all -12
nn -ing along -6
nn -ing an 13
nn -ing and -34
nn -ing another -5
nn -ing any -13
nn -ing around -10
nn -ing as -30
nn -ing at -17
nn -ing before -6
nn -ing by -13
nn -ing down -20
nn -ing for -8
nn -ing from -63
nn -ing has -7
nn -ing he 32
nn -ing her 7
nn -ing herself -7
nn -ing him -22
nn -ing his 13
nn -ing in -11
nn -ing into 7
nn -ing is -13
nn -ing it -25
nn -ing its -38
nn -ing of -46
nn -ing off -11
nn -ing on -23
nn -ing one -18
nn -ing other -7
nn -ing out -16
nn -ing over -12
nn -ing she -12
nn -ing so -10
nn -ing some 27
nn -ing such -5
nn -ing that 11
nn -ing the -11
nn -ing their -21
nn -ing them -17
nn -ing themselves -8
nn -ing they 6
nn -ing this -10
nn -ing those 77
nn -ing to -11
nn -ing toward -25
nn -ing two 68
nn -ing up -53
nn -ing w -19
nn -ing was -8
nn -ing when -5
nn -ing whether -11
nn -ing who -5
nn -ing why -7
nn -ing with -25
nn -ing — -9
nn -ly " -11
nn -ly 's -32
nn -ly , -12
nn -ly -ed -12
nn -ly -ing -31
nn -ly -ly 51
nn -ly -s -33
nn -ly . 10
nn -ly : -10
nn -ly CAP -28
nn -ly DAY -6
nn -ly NUM -20
nn -ly a -19
nn -ly after 67
nn -ly and -26
nn -ly as -21
nn -ly be -12
nn -ly because -15
nn -ly been -18
nn -ly behind -11
nn -ly by -13
nn -ly did -10
nn -ly for -29
nn -ly from -18
nn -ly got -5
nn -ly had -12
nn -ly he -8
nn -ly if -12
nn -ly in 57
nn -ly not -6
nn -ly of -8
nn -ly on 77
nn -ly one -15
nn -ly than -19
nn -ly that -31
nn -ly the -16
nn -ly to -27
nn -ly w -21
nn -ly was -9
nn -ly when 69
nn -ly with -17
nn -s . -22
nn -s in -59
nn -s to 47
nn . " -36
nn . $ 18
nn . ) 89
nn . , 151
nn . CAP -57
nn . NUM -58
nn . w -19
nn . — 78
nn : " 18
nn : $ 7
nn : -ing -71
nn : -s -49
nn : CAP 22
nn : a 72
nn : he 17
nn : that -20
nn : the -32
nn : to -32
nn : w 5
nn ; $ 17
nn ; -s 41
nn ; CAP 34
nn ; NUM 20
nn ; and -35
nn ; she -31
nn ; the -35
nn ; w 60
nn ? $ 13
nn CAP -ed 68
nn CAP . 13
nn CAP CAP 27
nn CAP w -12
nn DAY 's -62
nn DAY , 41
nn DAY -ed -36
nn DAY -ing 15
nn DAY -s -18
nn DAY and -8
nn DAY as 85
nn DAY at -26
nn DAY in 30
nn DAY that 29
nn DAY to -50
nn DAY with -10
nn DAY ’s -40
nn a w 22
nn about -ing -16
nn about -s -14
nn about CAP -22
nn about NUM -12
nn about a -18
nn about her -24
nn about his -21
nn about how -10
nn about the -17
nn about their -6
nn about w -17
nn about what -9
nn about whether -13
nn after -ing 22
nn after -s -23
nn after CAP 29
nn after DAY -48
nn after NUM 8
nn after a 52
nn after he 11
nn after her 8
nn after his -18
nn after it -19
nn after the 21
nn after w 14
nn all of -18
nn although CAP -9
nn although the -8
nn although w -15
nn and " -120
nn and , 93
nn and -ed 64
nn and -ing 33
nn and -ly 51
nn and CAP -11
nn and NUM -7
nn and a -36
nn and about 64
nn and all -9
nn and an -14
nn and another -48
nn and are 53
nn and as 54
nn and at -9
nn and by 87
nn and could -13
nn and for -53
nn and get -26
nn and had -44
nn and has 86
nn and have 66
nn and he 71
nn and her -91
nn and how -107
nn and is 64
nn and it -43
nn and its -39
nn and many -27
nn and may 79
nn and most -18
nn and no -69
nn and not -30
nn and of -23
nn and on -15
nn and one 39
nn and other -67
nn and others 77
nn and she 54
nn and so -8
nn and some -37
nn and that -24
nn and the -32
nn and their -50
nn and they -31
nn and those 25
nn and through -19
nn and w -5
nn and was -24
nn and we 31
nn and what -62
nn and when -37
nn and whether -60
nn and which -16
nn and who 84
nn and will 48
nn and with -12
nn and would -7
nn as " -40
nn as -ed -51
nn as -ing -37
nn as -ly -29
nn as -s 7
nn as CAP -6
nn as NUM -32
nn as a -13
nn as an -53
nn as being -22
nn as both -23
nn as having -13
nn as he 144
nn as her -21
nn as his -60
nn as if -49
nn as in -7
nn as it 90
nn as its -14
nn as many -20
nn as not -16
nn as one -27
nn as she 83
nn as that -8
nn as the -7
nn as their -24
nn as they 14
nn as to -14
nn as w -9
nn at " -18
nn at -ing -30
nn at -s 25
nn at CAP -27
nn at DAY 51
nn at NUM -36
nn at a 56
nn at all -39
nn at an -19
nn at her -31
nn at his -18
nn at its -20
nn at one -15
nn at the -8
nn at their -25
nn at this -26
nn at w -7
nn at which 73
nn because " -37
nn because , -16
nn because CAP -30
nn because he -19
nn because it 50
nn because of -11
nn because she 48
nn because so -30
nn because the 17
nn because they -35
nn because w 8
nn before , -22
nn before -ing 79
nn before -s -63
nn before CAP -8
nn before a 30
nn before being -20
nn before he 37
nn before his -32
nn before it -18
nn before the -35
nn before they -14
nn between the -29
nn but " -87
nn but -ed 63
nn but -ing 10
nn but -ly -38
nn but -s -11
nn but CAP 28
nn but by -7
nn but did 80
nn but he 10
nn but his -12
nn but in 8
nn but it -20
nn but never -8
nn but not 26
nn but she 24
nn but that -66
nn but they -16
nn but w -10
nn but would 24
nn by -ed -26
nn by -ing 65
nn by -ly -33
nn by -s -36
nn by CAP -25
nn by NUM -51
nn by a 37
nn by an -28
nn by another -6
nn by her -9
nn by his -18
nn by one -16
nn by some -51
nn by the -17
nn by their -30
nn by w -19
nn despite -ing -36
nn despite CAP -17
nn despite his -27
nn despite the 21
nn despite w 36
nn during CAP 11
nn during a 44
nn during an 69
nn during her 28
nn during his -53
nn during the -48
nn for " -35
nn for , -8
nn for -ed 48
nn for -ing -42
nn for -ly -18
nn for -s 36
nn for . -11
nn for CAP -23
nn for NUM -22
nn for a -27
nn for all -24
nn for an -29
nn for another -8
nn for being -14
nn for her -29
nn for him -17
nn for his -9
nn for how -45
nn for it -25
nn for its -17
nn for many -8
nn for not 24
nn for one -11
nn for some -14
nn for that -29
nn for the -23
nn for their 27
nn for them -17
nn for this 78
nn for those -6
nn for w -14
nn for what -30
nn from " -18
nn from -ing -43
nn from -s 11
nn from CAP -17
nn from NUM -29
nn from a 22
nn from getting -5
nn from her -34
nn from his -38
nn from some -18
nn from them -7
nn from those -15
nn from w 7
nn he -ed 41
nn if -ed -20
nn if -s -6
nn if CAP 25
nn if he -33
nn if his -8
nn if it -31
nn if not -9
nn if she -30
nn if that -12
nn if the -15
nn if they -34
nn if w 53
nn in " -24
nn in , -21
nn in -ed -30
nn in -ing -13
nn in -ly 39
nn in -s 17
nn in . -13
nn in CAP -24
nn in DAY -54
nn in NUM 17
nn in a 61
nn in all -40
nn in an 125
nn in and -26
nn in both -40
nn in five -5
nn in her -33
nn in its -31
nn in may 32
nn in on -19
nn in one 68
nn in other 48
nn in some -30
nn in that -26
nn in the -19
nn in their 46
nn in this -39
nn in those 60
nn in two -16
nn in w -18
nn in what -14
nn in which -25
nn of -ing -8
nn of -s -20
nn of CAP -13
nn of the -26
nn of w -11
nn on " -31
nn on -ed -41
nn on -ing -49
nn on -ly -19
nn on -s -43
nn on . -29
nn on CAP 21
nn on DAY 95
nn on a -57
nn on all -74
nn on an -29
nn on her -63
nn on his 23
nn on how -41
nn on it -7
nn on its 18
nn on other -13
nn on some -9
nn on that -11
nn on the -11
nn on their 22
nn on this -22
nn on to -17
nn on w -18
nn on what -25
nn on whether -34
nn or " -21
nn or , -21
nn or -ed 27
nn or -ing 17
nn or -ly -12
nn or -s -21
nn or CAP -31
nn or a -16
nn or how -14
nn or not 48
nn or so -7
nn or that -15
nn or the -36
nn out of -28
nn over , -11
nn over -s 55
nn over . -11
nn over CAP -46
nn over NUM -8
nn over a -24
nn over and -14
nn over her -30
nn over his -54
nn over w -42
nn she w 16
nn since -ed -19
nn since -ing -17
nn since CAP -20
nn since NUM -23
nn since he 89
nn since his -8
nn since the -33
nn since w -23
nn than " -13
nn than -ed -9
nn than -ing -58
nn than -s -13
nn than CAP -59
nn than NUM -47
nn than a 36
nn than any -19
nn than half -18
nn than he 90
nn than his 51
nn than in -24
nn than it -8
nn than most -13
nn than the -31
nn than they -14
nn than to -14
nn than what 27
nn that " -33
nn that 's -7
nn that , 34
nn that -ed -27
nn that -ing -28
nn that -ly -23
nn that . -18
nn that CAP -23
nn that NUM -9
nn that a -30
nn that an -8
nn that any -10
nn that are 41
nn that as -12
nn that can -17
nn that could -30
nn that had -24
nn that has -32
nn that have -41
nn that he -9
nn that her -14
nn that his -17
nn that i 66
nn that if -6
nn that in -14
nn that is 60
nn that it 18
nn that many -20
nn that may -16
nn that might -7
nn that of -22
nn that one -8
nn that our -7
nn that she 6
nn that some 22
nn that the -28
nn that their -19
nn that they 61
nn that those -6
nn that w -25
nn that was 36
nn that were -25
nn that will 73
nn that with -8
nn that would -7
nn that ’s -11
nn the -s -52
nn the CAP 23
nn the w 47
nn though CAP -9
nn though he -19
nn though it -17
nn though not -15
nn though the -8
nn to " -28
nn to -ed -16
nn to -ing 20
nn to -ly -30
nn to -s 25
nn to . -10
nn to CAP -12
nn to NUM -23
nn to all 74
nn to an -16
nn to any -29
nn to be -30
nn to do -26
nn to get -38
nn to have -29
nn to her -17
nn to him -21
nn to his 13
nn to how -12
nn to its -15
nn to one -10
nn to other -9
nn to some 74
nn to that -26
nn to their -14
nn to them -7
nn to this -12
nn to w -15
nn to what -20
nn to which -22
nn until CAP 35
nn until after -12
nn until he 20
nn until the -62
nn until w 47
nn w , -13
nn w -s -41
nn w . -28
nn w CAP -15
nn w and 43
nn w in -13
nn w than -8
nn w that 16
nn w w -8
nn when -ed 28
nn when -ing 15
nn when -s -77
nn when a 41
nn when he 62
nn when i -6
nn when it 54
nn when she -44
nn when the 25
nn when they 22
nn when w -12
nn where -s -31
nn where CAP 27
nn where he 51
nn where his -7
nn where it -9
nn where she -10
nn where the -27
nn where w -26
nn which , -6
nn which -ed -41
nn which -s 13
nn which CAP -30
nn which a -15
nn which are -9
nn which could -6
nn which had -14
nn which has 31
nn which he -22
nn which is 48
nn which she -22
nn which the -32
nn which they -9
nn which w -53
nn which was -14
nn which were -7
nn which will 47
nn which would 66
nn while -ly -11
nn while CAP 76
nn while NUM 33
nn while a -56
nn while he -18
nn while others -10
nn while she -26
nn while the -16
nn while w -7
nn who " -17
nn who 's 47
nn who , -8
nn who -ed -11
nn who -ly -20
nn who -s 40
nn who CAP -23
nn who are -35
nn who can -10
nn who could -20
nn who had 27
nn who has -27
nn who have -38
nn who he 51
nn who is 32
nn who may -8
nn who w -30
nn who was -24
nn who were -26
nn who will -22
nn who would 42
nn who ’s -9
nn with " -36
nn with , -11
nn with -ed -42
nn with -ing -36
nn with -ly -17
nn with -s 11
nn with CAP -19
nn with NUM 18
nn with a -9
nn with both -13
nn with her 37
nn with him -22
nn with his -39
nn with it -29
nn with many -8
nn with no -9
nn with one -23
nn with other -29
nn with that -22
nn with the -11
nn with their -37
nn with those -10
nn with what -24
nn with whom -12
nn — -ed -34
nn — -ing 24
nn — -ly -60
nn — -s -32
nn — CAP -16
nn — NUM -28
nn — a 23
nn — all 99
nn — although 96
nn — an 65
nn — and 20
nn — are 22
nn — as -17
nn — at -58
nn — but 42
nn — from -41
nn — had -38
nn — has -43
nn — he 35
nn — his 26
nn — if -7
nn — is 48
nn — it 35
nn — like -113
nn — not 27
nn — of -89
nn — one -12
nn — so -8
nn — that -12
nn — the 54
nn — though 87
nn — to -29
nn — w -25
nn — was 6
nn — were -88
nn — where -104
nn — which 26
nn — while 16
nn — who -134
nn — with 10
nn — would -60
ns " accus -11
ns " acknowledg -6
ns " add -9
ns " admit -8
ns " announc -11
ns " appear -5
ns " argu -12
ns " ask -24
ns " assertion 83
ns " assur -7
ns " attack -7
ns " begin -5
ns " blam -6
ns " blast -8
ns " boast -8
ns " call -33
ns " chant -16
ns " cit -10
ns " claim -20
ns " criticiz -8
ns " declar -18
ns " declin -9
ns " defend -9
ns " denounc -6
ns " describ -25
ns " discuss -7
ns " endors -8
ns " expect -7
ns " explain -10
ns " express -6
ns " go -13
ns " insist -9
ns " issu -11
ns " know -8
ns " mak -14
ns " mock -11
ns " not -9
ns " offer -14
ns " plan -8
ns " pledg -18
ns " post -9
ns " praiz -9
ns " predict -9
ns " promiz -9
ns " propos -7
ns " push -5
ns " put -11
ns " question -9
ns " refer -15
ns " refus -13
ns " releas -11
ns " report -5
ns " respond -7
ns " say -13
ns " see -7
ns " seem -11
ns " shar -6
ns " show -10
ns " sign -8
ns " slam -9
ns " speak -11
ns " stat -10
ns " suggest -12
ns " tak -7
ns " talk -26
ns " tell -11
ns " tweet -12
ns " used -12
ns " vow -7
ns " want -9
ns " warn -12
ns " writ -25
ns $ accord 136
ns $ accus 64
ns $ acknowledg 44
ns $ add 57
ns $ address -68
ns $ announc -31
ns $ argu -39
ns $ ask -103
ns $ attack -84
ns $ call 11
ns $ chant 28
ns $ claim 59
ns $ conclud -64
ns $ condemn -20
ns $ continu -6
ns $ criticiz -5
ns $ declar -15
ns $ declin -40
ns $ defend -23
ns $ deliver -26
ns $ describ 42
ns $ end -121
ns $ endors -46
ns $ explain 7
ns $ express -7
ns $ find 48
ns $ giv 23
ns $ insist 11
ns $ interject -76
ns $ issu -16
ns $ know -113
ns $ not 18
ns $ offer -33
ns $ pledg 32
ns $ post 6
ns $ praiz 68
ns $ predict -43
ns $ promiz 87
ns $ publish 97
ns $ put 50
ns $ question -35
ns $ quot 54
ns $ read -25
ns $ recall 47
ns $ refer 25
ns $ releas 95
ns $ remark 46
ns $ reply 51
ns $ report 100
ns $ say 43
ns $ see -51
ns $ seem -40
ns $ shar 29
ns $ shout -25
ns $ show 17
ns $ slam -26
ns $ speak -59
ns $ stat 62
ns $ suggest 36
ns $ talk -22
ns $ tell 31
ns $ thank -77
ns $ tweet 22
ns $ urg 65
ns $ used -17
ns $ want -6
ns $ warn -5
ns $ writ -36
ns ( cit 88
ns ( say -35
ns ( show -66
ns ) cit 66
ns ) say 94
ns ) show 52
ns , accord -14
ns , accus -37
ns , acknowledg 37
ns , add -68
ns , address -21
ns , admit 18
ns , advocat -18
ns , alleg -8
ns , allow 72
ns , announc 7
ns , answer 71
ns , appear 51
ns , argu -5
ns , ask 72
ns , assert -66
ns , assur -32
ns , attack -9
ns , avoid -103
ns , awar -63
ns , back -28
ns , begin -21
ns , believ -56
ns , blam 39
ns , boast 11
ns , call -14
ns , cast 45
ns , caution 42
ns , cit -23
ns , claim -72
ns , com 64
ns , compar -41
ns , complain 60
ns , complaint 107
ns , concern -61
ns , conclud -27
ns , confirm -109
ns , consider 27
ns , contemplat 6
ns , continu 13
ns , cover -63
ns , criticism -20
ns , criticiz 15
ns , debat -125
ns , decid -65
ns , declar 32
ns , declin -52
ns , deem -7
ns , defend -52
ns , demand 40
ns , denounc -21
ns , deny 44
ns , describ 36
ns , disclos 28
ns , discuss -105
ns , dismiss 58
ns , draw 9
ns , eager 19
ns , echo -34
ns , embrac -32
ns , emphasiz -22
ns , endors -27
ns , estimat 53
ns , expect 51
ns , explain -28
ns , express 39
ns , favor -59
ns , fear 6
ns , feel -44
ns , fil -95
ns , find -9
ns , fir -43
ns , focus 20
ns , giv 15
ns , highlight 19
ns , hint 74
ns , hold 98
ns , idea 95
ns , identify 29
ns , includ -30
ns , inform 20
ns , insist -78
ns , intend 104
ns , introduc -34
ns , issu 54
ns , it 45
ns , jok 39
ns , know 39
ns , launch -53
ns , lay -13
ns , learn -28
ns , list 92
ns , look 16
ns , mak -6
ns , mention -27
ns , mock 48
ns , offer 41
ns , oppos 15
ns , order 28
ns , pass -36
ns , plan 23
ns , plead 35
ns , pledg -55
ns , point -72
ns , portray 44
ns , post -117
ns , predict -52
ns , press 81
ns , project 26
ns , promiz 23
ns , propos 28
ns , proposal -16
ns , provid 28
ns , publish -11
ns , put 21
ns , question -41
ns , quick -19
ns , rail 40
ns , rais -46
ns , recall 40
ns , recogniz -21
ns , recommend -16
ns , refer 28
ns , referenc 62
ns , refus 32
ns , regard 29
ns , reiterat 11
ns , reject 53
ns , releas -73
ns , remain 76
ns , remember -34
ns , remind -39
ns , repeat -15
ns , respond -13
ns , reveal -19
ns , say 8
ns , see 79
ns , seek 56
ns , seem 26
ns , send 5
ns , shar -40
ns , show 15
ns , sign 44
ns , signal 21
ns , slam 38
ns , sound 75
ns , speak 12
ns , start 10
ns , stat 24
ns , strategy -23
ns , suggest 47
ns , support -5
ns , supporter -33
ns , tak 40
ns , talk -26
ns , target 88
ns , tell 26
ns , thank -46
ns , think 9
ns , threaten 13
ns , titl 60
ns , tout -30
ns , try 86
ns , turn -31
ns , tweet 49
ns , understand -92
ns , unveil -85
ns , urg 11
ns , used 43
ns , view -52
ns , voic -19
ns , vot -29
ns , vow 54
ns , warn 43
ns , worry 27
ns , writ 10
ns -ed accord -13
ns -ed accus -12
ns -ed acknowledg -23
ns -ed add -13
ns -ed admit -10
ns -ed advocat -18
ns -ed agre -17
ns -ed alleg 66
ns -ed allegation 79
ns -ed allow -16
ns -ed announc -36
ns -ed answer -8
ns -ed appear -31
ns -ed argu -14
ns -ed ask -24
ns -ed assert -7
ns -ed attack -13
ns -ed avoid -7
ns -ed back 64
ns -ed becom -11
ns -ed begin -10
ns -ed believ -8
ns -ed blam 63
ns -ed blast -8
ns -ed boast -9
ns -ed call -33
ns -ed cast -7
ns -ed chant -8
ns -ed charg -15
ns -ed cit -19
ns -ed claim 34
ns -ed compar -5
ns -ed complain -8
ns -ed complaint -5
ns -ed concern -8
ns -ed conclud -15
ns -ed condemn -11
ns -ed confirm -9
ns -ed consider -19
ns -ed continu -18
ns -ed criticism -21
ns -ed criticiz -24
ns -ed decid -26
ns -ed decision 82
ns -ed declar -26
ns -ed declin -30
ns -ed decry -9
ns -ed defend -17
ns -ed deliver -11
ns -ed denounc -7
ns -ed deny -15
ns -ed describ -24
ns -ed determin -6
ns -ed discuss -19
ns -ed dismiss -15
ns -ed distanc -12
ns -ed eager -6
ns -ed emphasiz -8
ns -ed endors -25
ns -ed estimat -6
ns -ed expect -22
ns -ed explain -12
ns -ed express -18
ns -ed fear -18
ns -ed feel -10
ns -ed find -11
ns -ed focus -15
ns -ed giv -19
ns -ed go -22
ns -ed highlight -8
ns -ed hit -9
ns -ed hold -10
ns -ed hop -14
ns -ed identify -14
ns -ed ignor -31
ns -ed includ -6
ns -ed indicat -22
ns -ed insist -23
ns -ed invok -24
ns -ed issu -7
ns -ed it -17
ns -ed know 21
ns -ed lament -6
ns -ed lash -10
ns -ed lay -8
ns -ed learn -18
ns -ed list -18
ns -ed look -20
ns -ed maintain -9
ns -ed mak -32
ns -ed mention -22
ns -ed mock -15
ns -ed nam -8
ns -ed nominat -8
ns -ed not -13
ns -ed offer -41
ns -ed oppos -18
ns -ed order -13
ns -ed paint -6
ns -ed pass 49
ns -ed plan 62
ns -ed plead -8
ns -ed pledg -23
ns -ed point -19
ns -ed post -46
ns -ed praiz -12
ns -ed predict -6
ns -ed press -16
ns -ed promiz -12
ns -ed promot -7
ns -ed propos -14
ns -ed publish -5
ns -ed push 39
ns -ed put -5
ns -ed question -27
ns -ed quick -7
ns -ed quot -6
ns -ed rais -9
ns -ed recall -8
ns -ed recogniz -9
ns -ed refer -17
ns -ed referenc -14
ns -ed refus -20
ns -ed reiterat -9
ns -ed reject -20
ns -ed releas -39
ns -ed remind -15
ns -ed repeat -24
ns -ed report -22
ns -ed request -6
ns -ed respond -21
ns -ed reveal -13
ns -ed rul -6
ns -ed say -15
ns -ed see 50
ns -ed seek -15
ns -ed seem -32
ns -ed send -7
ns -ed shar -12
ns -ed show -15
ns -ed sid -12
ns -ed sign -21
ns -ed skeptical -13
ns -ed slam -18
ns -ed speak -26
ns -ed stand -6
ns -ed start -7
ns -ed stat -10
ns -ed statement -12
ns -ed stress -7
ns -ed suggest -17
ns -ed support 34
ns -ed tak -15
ns -ed talk -29
ns -ed tell -23
ns -ed testify -7
ns -ed thank -10
ns -ed think -29
ns -ed threaten -12
ns -ed tout -14
ns -ed try -25
ns -ed turn 70
ns -ed tweet -27
ns -ed urg -15
ns -ed used -12
ns -ed view -15
ns -ed voic -6
ns -ed vot -26
ns -ed vow -9
ns -ed want -18
ns -ed warn -10
ns -ed wonder -8
ns -ed worry 64
ns -ed writ -26
ns -ing accord 61
ns -ing accus -24
ns -ing acknowledg -33
ns -ing add -10
ns -ing address -50
ns -ing admit -7
ns -ing advocat -7
ns -ing agre -11
ns -ing aim -6
ns -ing allow -22
ns -ing announc -25
ns -ing apologiz -7
ns -ing appear -21
ns -ing argu 6
ns -ing ask -19
ns -ing attack -24
ns -ing awar -6
ns -ing back -18
ns -ing becom -9
ns -ing begin -21
ns -ing believ -12
ns -ing blam -17
ns -ing blast -16
ns -ing boast -79
ns -ing bring -6
ns -ing brush -17
ns -ing call 39
ns -ing cast -12
ns -ing challeng -7
ns -ing charg -18
ns -ing chid -14
ns -ing choos -7
ns -ing cit -18
ns -ing claim -9
ns -ing com -12
ns -ing compar -10
ns -ing concern -9
ns -ing condemn -12
ns -ing consider -12
ns -ing continu -13
ns -ing criticism -16
ns -ing criticiz -33
ns -ing decid -28
ns -ing decision -7
ns -ing declar 64
ns -ing declin -16
ns -ing decry -12
ns -ing defend -16
ns -ing deliver -8
ns -ing demand -14
ns -ing denounc -10
ns -ing deny -19
ns -ing determin -8
ns -ing devot -6
ns -ing discuss -12
ns -ing dismiss -19
ns -ing draw -7
ns -ing eager -13
ns -ing embrac -10
ns -ing emphasiz -14
ns -ing endors -21
ns -ing expand -5
ns -ing expect -15
ns -ing explain -8
ns -ing express 21
ns -ing fear -10
ns -ing feel -20
ns -ing figur -7
ns -ing find -11
ns -ing fir 9
ns -ing focus -15
ns -ing giv -27
ns -ing go -22
ns -ing hail 61
ns -ing highlight -8
ns -ing hit -7
ns -ing hold -9
ns -ing hop -9
ns -ing identify -9
ns -ing imagin -6
ns -ing imply -10
ns -ing includ 52
ns -ing indicat -9
ns -ing insist 15
ns -ing issu -13
ns -ing it -22
ns -ing know -16
ns -ing lay -10
ns -ing learn -9
ns -ing look -20
ns -ing mak -21
ns -ing mention -14
ns -ing mock 12
ns -ing nam -22
ns -ing not -9
ns -ing offer -28
ns -ing oppos -10
ns -ing order -11
ns -ing pass -11
ns -ing plan -30
ns -ing plead -5
ns -ing pledg -8
ns -ing point -22
ns -ing post -32
ns -ing praiz -18
ns -ing press -11
ns -ing promiz -8
ns -ing promot -8
ns -ing propos -17
ns -ing proposal -13
ns -ing publish -14
ns -ing push -20
ns -ing question -21
ns -ing quot -13
ns -ing rail -21
ns -ing rais -6
ns -ing recall -13
ns -ing recogniz -6
ns -ing refer -26
ns -ing referenc -9
ns -ing refus -16
ns -ing reject -18
ns -ing releas -57
ns -ing remember -7
ns -ing remind -15
ns -ing repeat -13
ns -ing report -16
ns -ing requir -7
ns -ing respond -19
ns -ing restrict -6
ns -ing reveal -12
ns -ing run 80
ns -ing see -15
ns -ing seek -12
ns -ing seem -20
ns -ing send -7
ns -ing shar -12
ns -ing show -16
ns -ing sid -7
ns -ing sign 33
ns -ing signal -8
ns -ing slam -14
ns -ing speak -14
ns -ing start -11
ns -ing stat 29
ns -ing stress 37
ns -ing suggest -23
ns -ing suggestion -6
ns -ing support -27
ns -ing supporter -13
ns -ing tak -16
ns -ing talk -25
ns -ing thank -13
ns -ing think -19
ns -ing threaten -10
ns -ing tout -27
ns -ing try -29
ns -ing tweet 43
ns -ing underscor -8
ns -ing understand -8
ns -ing unveil -6
ns -ing urg -12
ns -ing used -19
ns -ing view -7
ns -ing voic -22
ns -ing vot -8
ns -ing vow -10
ns -ing want 12
ns -ing warn -16
ns -ing watch -7
ns -ing worry -24
ns -ing writ -31
ns -ly accord -7
ns -ly accus -6
ns -ly acknowledg -7
ns -ly add -9
ns -ly admit -8
ns -ly agre -14
ns -ly alleg -13
ns -ly announc -10
ns -ly appear -29
ns -ly argu -14
ns -ly ask -33
ns -ly believ -14
ns -ly blam -24
ns -ly blast -11
ns -ly boast 67
ns -ly call -22
ns -ly challeng -6
ns -ly charg -15
ns -ly cit -13
ns -ly claim -17
ns -ly com -45
ns -ly conclud -14
ns -ly consider -19
ns -ly continu -10
ns -ly criticism -23
ns -ly criticiz -15
ns -ly declar -15
ns -ly declin 47
ns -ly deem -50
ns -ly defend -10
ns -ly deny -11
ns -ly describ -22
ns -ly discuss -11
ns -ly dismiss -11
ns -ly eager -5
ns -ly endors 54
ns -ly expect -25
ns -ly explain -5
ns -ly express -16
ns -ly find -10
ns -ly focus -28
ns -ly go -18
ns -ly hop -7
ns -ly idea -5
ns -ly indicat -6
ns -ly insist -7
ns -ly it -9
ns -ly know -18
ns -ly lay -11
ns -ly look -14
ns -ly mak -15
ns -ly mention 50
ns -ly not -15
ns -ly offer -27
ns -ly plan 55
ns -ly pledg 81
ns -ly point -11
ns -ly promiz 75
ns -ly propos -17
ns -ly push -33
ns -ly question -20
ns -ly refer -9
ns -ly refus -7
ns -ly releas -16
ns -ly repeat 55
ns -ly report -18
ns -ly respond -9
ns -ly reveal -5
ns -ly say -15
ns -ly see -29
ns -ly seek -5
ns -ly seem -44
ns -ly show -22
ns -ly sign -12
ns -ly suggest -20
ns -ly support -16
ns -ly tak -33
ns -ly talk 56
ns -ly tell -22
ns -ly think -34
ns -ly threaten -15
ns -ly try -14
ns -ly urg -5
ns -ly view 41
ns -ly vot -28
ns -ly want -12
ns -ly warn -5
ns -ly worry -13
ns -ly writ -11
ns -s call 58
ns -s say -33
ns . accept -79
ns . accord 76
ns . accus 27
ns . accusation -76
ns . acquiesc -15
ns . add 28
ns . address 27
ns . admit 21
ns . advic 79
ns . adviz 48
ns . advocat 22
ns . agre 21
ns . alleg -8
ns . allegation -63
ns . allow -21
ns . allud 52
ns . anger -5
ns . announc -19
ns . answer -43
ns . apologiz -22
ns . appear 6
ns . applaud 70
ns . appoint 8
ns . approv 45
ns . argu 68
ns . argument -55
ns . ask 6
ns . assail -71
ns . assert 43
ns . assertion 8
ns . assum -14
ns . assumption 21
ns . assur 55
ns . attack -11
ns . attempt -74
ns . attribut 99
ns . avoid -82
ns . awar 60
ns . back -76
ns . balk 65
ns . ban -17
ns . bash -45
ns . becom -14
ns . begin -8
ns . believ 38
ns . bemoan 22
ns . best 28
ns . blam 6
ns . blast 23
ns . block -47
ns . boast -26
ns . bring -103
ns . brush -40
ns . calculat 39
ns . car 76
ns . cast -19
ns . caution 9
ns . certain 29
ns . challeng 41
ns . chant -98
ns . charg 11
ns . choos 13
ns . cit 34
ns . claim -33
ns . clarify 46
ns . clear 67
ns . com -44
ns . compar 25
ns . complain 45
ns . complaint -11
ns . conced -39
ns . concern 20
ns . conclud 26
ns . condemn -12
ns . confident -49
ns . confirm -46
ns . congratulat 24
ns . contemplat 30
ns . contend -24
ns . continu -11
ns . contradict 93
ns . contrast -10
ns . convinc 59
ns . count -50
ns . cover 32
ns . credit 87
ns . critical 15
ns . criticism -26
ns . criticiz 7
ns . debat 6
ns . decid -47
ns . decision -7
ns . declar -33
ns . declin 6
ns . decry -7
ns . deem -51
ns . deep 25
ns . defend -8
ns . deliver 13
ns . demonstrat 48
ns . denounc -31
ns . deny -25
ns . derid 53
ns . describ -13
ns . detail 27
ns . determin 11
ns . devot 12
ns . disagre 34
ns . disagreement -71
ns . disavow 42
ns . disclos 34
ns . discuss 21
ns . dismiss 48
ns . display -67
ns . disput 37
ns . distanc -104
ns . divid 55
ns . doubl -35
ns . doubt -41
ns . draw -49
ns . dwell -24
ns . eager -32
ns . echo 31
ns . elect -49
ns . embrac -85
ns . emerg -81
ns . emphasiz -13
ns . encourag 43
ns . endors -62
ns . endorsement -75
ns . enjoy 39
ns . envision 52
ns . estimat 24
ns . expand 45
ns . expect 16
ns . experienc 37
ns . explain 32
ns . expos 11
ns . fail 56
ns . far 19
ns . favor -23
ns . fear 34
ns . figur 68
ns . fil -12
ns . find 62
ns . fir -39
ns . focus -47
ns . follow 41
ns . forecast 60
ns . fram 56
ns . giv -25
ns . go -8
ns . goal 26
ns . grow -13
ns . hail 20
ns . hard -33
ns . harsh -61
ns . hear 12
ns . highlight 49
ns . hint 6
ns . hir -12
ns . hit 30
ns . hold -13
ns . hop 71
ns . hopeful -15
ns . idea -57
ns . identify 32
ns . ignor -55
ns . imply -19
ns . includ 52
ns . indicat 42
ns . inform 61
ns . insist 9
ns . interest 36
ns . interpret -24
ns . introduc -63
ns . invok -64
ns . issu 33
ns . it 10
ns . join -22
ns . jok 20
ns . judg -72
ns . keep 78
ns . knock 59
ns . know 31
ns . label -8
ns . lambast -21
ns . lament 50
ns . lash -80
ns . launch 10
ns . lay 22
ns . learn 21
ns . leav 86
ns . less -26
ns . let 34
ns . lin 33
ns . list -51
ns . look 10
ns . lov -17
ns . maintain -35
ns . mak -11
ns . mark 25
ns . mention -7
ns . messag 79
ns . mock -30
ns . nam -13
ns . need -26
ns . negativ -32
ns . not 82
ns . offer -44
ns . open 53
ns . oppos -48
ns . opt 42
ns . optimistic 7
ns . order 16
ns . outlin 19
ns . paint 20
ns . pass -47
ns . peg 43
ns . persuad 7
ns . plan -11
ns . play 28
ns . plead 29
ns . pledg -32
ns . point 33
ns . portray 31
ns . position -17
ns . post -37
ns . praiz -26
ns . predict 65
ns . prefer -19
ns . present 7
ns . press 16
ns . pressur -20
ns . project -51
ns . promot -27
ns . propos -21
ns . proposal -30
ns . protest -49
ns . proud 26
ns . prov 26
ns . provid 66
ns . publish 24
ns . push -27
ns . put 17
ns . question -10
ns . quick 17
ns . quot 86
ns . rail 28
ns . rais 13
ns . reaffirm 30
ns . reason -15
ns . rebuk 45
ns . recall 57
ns . recogniz 30
ns . recommend 67
ns . refer 35
ns . referenc 32
ns . reflect 39
ns . regard -42
ns . reiterat 26
ns . releas -38
ns . remain -5
ns . remark 9
ns . remember 55
ns . remind 59
ns . report 26
ns . request 15
ns . requir 37
ns . resist 59
ns . respond 38
ns . restrict -26
ns . retweet -51
ns . reveal 37
ns . rul -9
ns . run -45
ns . say 57
ns . see 45
ns . seek 36
ns . seem 24
ns . seiz -86
ns . send 43
ns . set -42
ns . shar -21
ns . sharp -89
ns . shift -20
ns . show 52
ns . shrug -76
ns . sid -47
ns . sign -32
ns . signal -33
ns . singl 11
ns . skeptical 5
ns . slam 12
ns . sound 25
ns . spar -8
ns . speak 20
ns . speculat -30
ns . split 16
ns . stand -32
ns . stat -11
ns . statement -7
ns . stop -20
ns . strategy 44
ns . stress 41
ns . struggl -9
ns . stuck 53
ns . suggest 40
ns . suggestion -14
ns . support -16
ns . supporter -108
ns . supportiv -63
ns . surpriz 36
ns . suspect 18
ns . tak 14
ns . talk -18
ns . target -45
ns . tell 38
ns . tend -47
ns . testify 34
ns . thank 15
ns . ther -14
ns . think 36
ns . threaten -13
ns . titl 7
ns . touch 25
ns . tout -39
ns . trad 43
ns . try -16
ns . turn -12
ns . understand 45
ns . unveil 31
ns . upset 32
ns . used 5
ns . using 8
ns . very -7
ns . view 17
ns . voic -40
ns . vot -24
ns . vouch -8
ns . vow 13
ns . want 48
ns . wary -37
ns . watch -9
ns . wav -34
ns . weigh 12
ns . welcom -26
ns . withdraw -42
ns . witness -49
ns . wonder -17
ns . worry -30
ns . writ 35
ns . zero -64
ns : ask -13
ns : hop -109
ns : know -88
ns : not -27
ns : say -59
ns : seem 73
ns : show 65
ns : talk 20
ns : tell 87
ns ; call 111
ns ; say -10
ns ? ask 66
ns ? say -51
ns ? think -59
ns CAP say 18
ns DAY acknowledg -13
ns DAY announc 11
ns DAY call -19
ns DAY defend 41
ns DAY endors 103
ns DAY expect -36
ns DAY hop -17
ns DAY know -106
ns DAY mak 32
ns DAY not -8
ns DAY plan -47
ns DAY pledg -31
ns DAY praiz -18
ns DAY report -9
ns DAY say -31
ns DAY show -13
ns DAY tell -23
ns about ask -16
ns about call -9
ns about continu -7
ns about describ -7
ns about know -6
ns about mak -7
ns about offer -25
ns about question -6
ns about say -13
ns about seek -8
ns about tell -9
ns after add -20
ns after announc 64
ns after appear 117
ns after call -29
ns after declar 14
ns after point -67
ns after say -46
ns after show -54
ns after tell 14
ns although say 54
ns and accord -51
ns and accus -19
ns and add 42
ns and admit -42
ns and advocat -22
ns and agre -66
ns and aim -14
ns and allow -51
ns and announc -79
ns and appear -70
ns and argu -30
ns and ask -30
ns and assur 54
ns and attack 74
ns and awar 53
ns and back 24
ns and begin 40
ns and believ 22
ns and blam -54
ns and blast 22
ns and boast -35
ns and call 37
ns and cast 12
ns and challeng 49
ns and chant 19
ns and charg 24
ns and cit 14
ns and claim 84
ns and com -60
ns and compar 24
ns and complain -6
ns and complaint -23
ns and concern 19
ns and conclud 51
ns and confident 43
ns and confirm 14
ns and consider 15
ns and continu 70
ns and convinc -23
ns and criticism 25
ns and criticiz 18
ns and debat 49
ns and decid 82
ns and decision -88
ns and declar 6
ns and declin 80
ns and decry 44
ns and deep -17
ns and defend -29
ns and deliver 8
ns and demand -20
ns and denounc 19
ns and deny 104
ns and describ 24
ns and discuss -62
ns and dismiss 33
ns and doubt 66
ns and eager 48
ns and echo 59
ns and embrac 74
ns and estimat -34
ns and expect 34
ns and explain -26
ns and express 29
ns and favor 50
ns and fear 64
ns and find -25
ns and focus -58
ns and giv -44
ns and go 56
ns and highlight -18
ns and hit 19
ns and hold -34
ns and hop 15
ns and includ -15
ns and insist -54
ns and intend -15
ns and introduc -30
ns and issu -56
ns and it 24
ns and know 37
ns and learn -75
ns and list -60
ns and look 87
ns and mak -39
ns and mean -100
ns and mock -46
ns and nam -35
ns and need -48
ns and not 41
ns and offer -26
ns and oppos 16
ns and order -45
ns and outlin 88
ns and pass -51
ns and plan -101
ns and pledg 76
ns and point 47
ns and portray -43
ns and praiz 63
ns and predict -37
ns and prefer -76
ns and press -42
ns and promiz -53
ns and promot 98
ns and propos 102
ns and provid -36
ns and publish -67
ns and push -34
ns and quick 35
ns and quot -8
ns and rail 58
ns and rais 15
ns and recall -15
ns and recogniz -8
ns and refer 66
ns and referenc -6
ns and reflect -9
ns and refus -76
ns and reiterat -23
ns and reject 20
ns and releas 21
ns and remain -21
ns and remember -41
ns and remind -66
ns and repeat -35
ns and report -93
ns and requir -39
ns and respond 41
ns and reveal -22
ns and run -39
ns and say -12
ns and see -96
ns and seek 19
ns and seem -62
ns and send -55
ns and shar -82
ns and show -50
ns and sign -28
ns and skeptical 30
ns and slam -63
ns and speak -85
ns and stat 38
ns and stress -45
ns and suggest -20
ns and support 14
ns and talk -23
ns and tell -12
ns and thank 134
ns and think -8
ns and tout -35
ns and try 51
ns and tweet 29
ns and urg 30
ns and used -65
ns and view -38
ns and voic 41
ns and vot -57
ns and want 22
ns and warn 8
ns and wonder -45
ns and worry 21
ns and writ 7
ns as accus -42
ns as acknowledg -13
ns as add -5
ns as agre -12
ns as announc 50
ns as appear -30
ns as argu 76
ns as ask 58
ns as attack -26
ns as call 25
ns as cast -79
ns as cit -55
ns as claim -12
ns as consider -16
ns as continu -29
ns as criticiz 89
ns as defend -52
ns as denounc -13
ns as describ -62
ns as dismiss -12
ns as expect -35
ns as feel 122
ns as find -12
ns as focus -20
ns as go -37
ns as highlight 42
ns as hop -22
ns as identify -27
ns as includ -8
ns as insist -32
ns as know -37
ns as list -25
ns as look -46
ns as mak -45
ns as mention -45
ns as mock -16
ns as nam -65
ns as not -14
ns as offer -77
ns as oppos 87
ns as paint 59
ns as pledg 9
ns as point -23
ns as portray -18
ns as position -27
ns as praiz -6
ns as present -28
ns as promiz -15
ns as propos -9
ns as question -9
ns as quot -20
ns as recall -7
ns as refer -34
ns as regard -13
ns as report 45
ns as reveal -35
ns as see -56
ns as seek 12
ns as seem 68
ns as show -29
ns as slam -19
ns as speak -50
ns as suggest -20
ns as support -31
ns as talk -10
ns as tell -14
ns as think -35
ns as tout -25
ns as view -44
ns as vot 72
ns as vow -30
ns as want -21
ns as writ -7
ns at accus -75
ns at add -10
ns at announc -25
ns at appear -22
ns at assur -40
ns at back -5
ns at call 13
ns at continu -14
ns at decid 24
ns at expect -55
ns at express -61
ns at indicat -9
ns at it -18
ns at know -10
ns at look -15
ns at mention 43
ns at offer -32
ns at plan -71
ns at point -16
ns at put -32
ns at question -20
ns at refer -43
ns at report -55
ns at say -47
ns at see -11
ns at seek -7
ns at seem -51
ns at show -44
ns at suggest -17
ns at support 50
ns at talk 40
ns at tell -9
ns at urg 78
ns at want -14
ns at writ -11
ns because add -11
ns because argu -10
ns because call 18
ns because say -55
ns because suggest -26
ns because tell -24
ns because warn -14
ns because writ -22
ns before call 43
ns before hop -24
ns before say -80
ns before vow 35
ns between say -33
ns but acknowledg 79
ns but add -44
ns but admit -43
ns but agre -17
ns but appear 61
ns but argu -66
ns but ask -15
ns but call 16
ns but claim 33
ns but endors -14
ns but go 14
ns but mak -39
ns but mention -11
ns but not -10
ns but praiz -44
ns but propos -24
ns but say -24
ns but see -41
ns but seem -15
ns but show -34
ns but suggest -31
ns but support -31
ns but tell -36
ns but think -6
ns but warn 67
ns by accord -9
ns by accus -31
ns by acknowledg -6
ns by announc -25
ns by appear -10
ns by argu -64
ns by ask -34
ns by call 25
ns by cit -15
ns by criticiz -11
ns by defend 106
ns by describ -16
ns by dismiss 43
ns by expect -25
ns by fear -10
ns by find -18
ns by hop -12
ns by includ -29
ns by introduc -23
ns by it -11
ns by look -7
ns by mention -32
ns by not -10
ns by plan -14
ns by point -19
ns by promiz -18
ns by propos -17
ns by push -21
ns by question 57
ns by recall -8
ns by refer -21
ns by releas -7
ns by report -7
ns by reveal -19
ns by say -43
ns by see -23
ns by seek -24
ns by seem 39
ns by show -36
ns by speak -11
ns by suggest -14
ns by support 56
ns by tell -26
ns by think -38
ns by try -93
ns by vow -30
ns by writ -21
ns despite insist 93
ns despite say -102
ns during ask 76
ns during call 26
ns during criticiz 47
ns during focus -23
ns during report -24
ns during say -45
ns for accord -7
ns for accus -18
ns for add -6
ns for admit -17
ns for agre -9
ns for announc -43
ns for appear -13
ns for argu -8
ns for ask -32
ns for attack -63
ns for back -43
ns for begin -17
ns for believ -18
ns for blam 37
ns for blast -37
ns for call -74
ns for challeng -8
ns for chid -23
ns for cit 48
ns for claim -20
ns for conced -16
ns for congratulat -17
ns for consider -13
ns for continu -5
ns for criticiz -68
ns for decid -25
ns for declar -54
ns for declin 28
ns for defend -10
ns for demand -24
ns for describ 78
ns for disclos -5
ns for discuss -11
ns for endors -44
ns for expect -10
ns for explain -10
ns for express -18
ns for find -11
ns for go -28
ns for hit -28
ns for hold -9
ns for hop -9
ns for indicat -12
ns for insist -8
ns for it -9
ns for know 125
ns for list -14
ns for look -17
ns for mak -34
ns for mention -7
ns for mock -38
ns for need -24
ns for nominat -26
ns for not -9
ns for offer -61
ns for pass -31
ns for plan -20
ns for point 52
ns for praiz -26
ns for press -7
ns for promiz -10
ns for propos -28
ns for push -13
ns for rail -21
ns for refus -18
ns for reject -14
ns for repeat -12
ns for report -11
ns for respond -36
ns for reveal -20
ns for say -12
ns for see -30
ns for seek -27
ns for seem -19
ns for show -12
ns for sign -17
ns for slam 66
ns for speak -13
ns for suggest -14
ns for support 85
ns for tak -18
ns for talk 54
ns for tell -15
ns for thank -56
ns for think -13
ns for try -21
ns for tweet 76
ns for urg -14
ns for view -15
ns for vot 102
ns for vow -9
ns for want -16
ns for writ -8
ns from accord -6
ns from accus -16
ns from acknowledg -8
ns from announc -44
ns from appear -23
ns from argu -7
ns from ask -23
ns from attack 58
ns from blam -14
ns from call -42
ns from charg -22
ns from cit -13
ns from criticism 65
ns from criticiz 73
ns from demand -8
ns from estimat -12
ns from expect -13
ns from explain -14
ns from hop -6
ns from intend -14
ns from it -14
ns from mak -7
ns from not -22
ns from oppos -22
ns from plan -14
ns from point -26
ns from propos -28
ns from question -11
ns from refer -7
ns from referenc -8
ns from reject -21
ns from report -28
ns from respond -15
ns from say -25
ns from seek -17
ns from seem -26
ns from show -11
ns from suggest -13
ns from support -9
ns from tell -12
ns from think -6
ns from vot -18
ns from want -6
ns from warn -7
ns he say 112
ns if argu -11
ns if ask -16
ns if promiz -18
ns if say -23
ns if suggest -15
ns if tell -8
ns if warn -19
ns in accord -35
ns in accus -18
ns in acknowledg 56
ns in add -19
ns in admit -9
ns in advocat -27
ns in agre -35
ns in aim -19
ns in alleg -16
ns in announc 54
ns in appear -73
ns in argu -49
ns in ask 38
ns in assur -15
ns in attack 14
ns in awar -15
ns in back 58
ns in begin -12
ns in believ -33
ns in blam -65
ns in boast -41
ns in call -34
ns in cast 69
ns in caution -52
ns in challeng -58
ns in charg -63
ns in cit -91
ns in claim -46
ns in compar -31
ns in complain -8
ns in conclud -18
ns in consider -71
ns in continu -21
ns in convinc -8
ns in cover -14
ns in criticism -29
ns in decid 15
ns in decision -19
ns in declar -81
ns in declin -51
ns in defend 65
ns in denounc 70
ns in deny -90
ns in describ 20
ns in determin -8
ns in disclos -11
ns in discuss 65
ns in dismiss -40
ns in draw -7
ns in eager -9
ns in endors 37
ns in expect -61
ns in explain 80
ns in express 34
ns in favor 15
ns in fear -31
ns in feel -77
ns in find -40
ns in focus 40
ns in giv -39
ns in go -35
ns in hir -52
ns in hold -30
ns in hop -31
ns in idea -40
ns in indicat -8
ns in insist -25
ns in it -27
ns in know -41
ns in lament -24
ns in lay -37
ns in learn 49
ns in list -92
ns in look 21
ns in mak 114
ns in mention 37
ns in nominat 69
ns in not -31
ns in offer 43
ns in oppos -92
ns in order 33
ns in pledg -79
ns in point -81
ns in post -75
ns in praiz -14
ns in predict -32
ns in press -23
ns in promiz -47
ns in propos -14
ns in provid -6
ns in push 34
ns in put -25
ns in question 10
ns in quick -7
ns in rais 10
ns in recall -42
ns in recogniz -18
ns in refer 29
ns in referenc -35
ns in reflect -14
ns in refus -78
ns in reiterat -13
ns in releas -53
ns in remark -18
ns in remind 48
ns in repeat -19
ns in report -13
ns in requir -14
ns in respond -37
ns in reveal -22
ns in say -7
ns in see -54
ns in seek -35
ns in seem 72
ns in send -43
ns in shar -24
ns in show -10
ns in slam 98
ns in speak 70
ns in stat -51
ns in strategy -8
ns in suggest -60
ns in suggestion -26
ns in support 26
ns in tak -59
ns in talk -14
ns in tell -49
ns in think 42
ns in threaten -45
ns in tout 61
ns in try 51
ns in turn -28
ns in tweet -74
ns in understand 50
ns in urg -24
ns in view 52
ns in vot 34
ns in vow 49
ns in want -43
ns in warn -42
ns in watch -25
ns in welcom -39
ns in worry -98
ns in writ 21
ns of call -12
ns of say -13
ns on accus 66
ns on acknowledg 17
ns on add -16
ns on agre 52
ns on allow -13
ns on announc 96
ns on appear -33
ns on argu 60
ns on ask -48
ns on attack -6
ns on blam 14
ns on blast -87
ns on boast -17
ns on call -54
ns on challeng -37
ns on cit -11
ns on claim -7
ns on consider -25
ns on continu 49
ns on criticiz -48
ns on declar -51
ns on defend -9
ns on deny -17
ns on describ -39
ns on discuss 34
ns on endors -19
ns on expect -53
ns on explain -10
ns on express -10
ns on fear -8
ns on feel -35
ns on find -10
ns on focus -17
ns on go -43
ns on hit -27
ns on hop 66
ns on includ -46
ns on insist -7
ns on introduc 67
ns on know -33
ns on mention 49
ns on not -36
ns on offer -41
ns on oppos -6
ns on plan -15
ns on pledg -80
ns on point -36
ns on post 88
ns on praiz -70
ns on predict -11
ns on promiz -51
ns on propos -62
ns on push -37
ns on question 54
ns on refer -35
ns on refus -31
ns on report 17
ns on respond -13
ns on see -19
ns on seek -26
ns on seem -46
ns on shar 140
ns on show 11
ns on slam -71
ns on speak -6
ns on spent -15
ns on stat 56
ns on suggest -18
ns on support -60
ns on tak -36
ns on talk -22
ns on tell -30
ns on think -19
ns on try -26
ns on tweet 23
ns on urg -28
ns on vow -14
ns on warn -17
ns on writ 37
ns or appear -22
ns or ask -20
ns or call -11
ns or cit -8
ns or declin -20
ns or it -6
ns or know -25
ns or mak -7
ns or mention -18
ns or offer -25
ns or question 78
ns or say -21
ns or suggest -5
ns or support 41
ns or think -6
ns or want 59
ns over agre 79
ns over announc -6
ns over appear -8
ns over ask -10
ns over call -19
ns over expect -5
ns over say -21
ns over show -8
ns over suggest -7
ns over want -19
ns since it -6
ns since say -33
ns since show -7
ns than argu -9
ns than ask -6
ns than call -11
ns than expect -7
ns than find -9
ns than list -13
ns than not -9
ns than predict -12
ns than report -10
ns than say 39
ns than see -9
ns than seem -33
ns than show -24
ns than suggest -11
ns than tell -21
ns that accus -6
ns that acknowledg -11
ns that add -5
ns that agre -16
ns that announc -30
ns that appear -22
ns that argu -14
ns that ask -38
ns that assur -20
ns that attack -7
ns that back -32
ns that becom -7
ns that believ -10
ns that blam -15
ns that call 9
ns that cast -10
ns that caution -14
ns that challeng -16
ns that charg -7
ns that cit -32
ns that claim -23
ns that compar -15
ns that conclud -9
ns that consider -11
ns that continu -18
ns that criticism -18
ns that criticiz -23
ns that decid -25
ns that declar 77
ns that declin -16
ns that defend -24
ns that deliver -11
ns that denounc -9
ns that deny -10
ns that describ -38
ns that discuss -14
ns that dismiss -32
ns that eager -15
ns that echo -19
ns that embrac -22
ns that emphasiz -13
ns that endors -7
ns that expect -18
ns that explain -13
ns that express -33
ns that fear -7
ns that find -16
ns that go -18
ns that hop -14
ns that idea -6
ns that identify -9
ns that indicat -6
ns that insist -22
ns that intend -11
ns that issu -12
ns that it -33
ns that know -42
ns that lay -13
ns that look -17
ns that mak 25
ns that mention -22
ns that mock -13
ns that not -12
ns that offer 49
ns that oppos 64
ns that order -10
ns that pass 27
ns that pledg -10
ns that point -34
ns that press -7
ns that promiz -8
ns that promot -7
ns that propos -49
ns that publish -6
ns that push -12
ns that put -12
ns that question -33
ns that rais -10
ns that recall -6
ns that refer -24
ns that referenc -17
ns that refus -26
ns that reject -35
ns that releas -15
ns that repeat -40
ns that report -18
ns that respond -25
ns that say -21
ns that see -22
ns that seek -34
ns that seem 23
ns that send -10
ns that show 59
ns that sign 69
ns that speak -25
ns that stress -7
ns that suggest -16
ns that support -25
ns that tak -13
ns that talk -38
ns that tell -24
ns that think 61
ns that try -23
ns that urg -11
ns that view 62
ns that want -21
ns that warn -9
ns that worry 129
ns that writ -18
ns the call 42
ns though say 44
ns to accord -11
ns to accus -23
ns to acknowledg -20
ns to add -11
ns to address -5
ns to admit -9
ns to agre -17
ns to alleg -8
ns to allow -50
ns to announc 8
ns to appear -34
ns to argu -14
ns to ask -19
ns to attack -20
ns to back -10
ns to begin -14
ns to believ -14
ns to blam -10
ns to blast -14
ns to boast -15
ns to call -50
ns to caution -7
ns to challeng -33
ns to charg -7
ns to choos -18
ns to cit -17
ns to claim -37
ns to com -13
ns to compar -32
ns to concern -9
ns to conclud -12
ns to condemn -16
ns to confident -11
ns to confirm 80
ns to consider -24
ns to continu -22
ns to criticism -24
ns to criticiz -29
ns to debat -16
ns to decid -65
ns to decision -21
ns to declar -34
ns to declin -29
ns to decry -9
ns to defend -53
ns to denounc -9
ns to deny -21
ns to describ -20
ns to detail -8
ns to determin -12
ns to discuss -23
ns to dismiss -13
ns to doubl -17
ns to eager -7
ns to emphasiz -29
ns to encourag -22
ns to endors -28
ns to endorsement 58
ns to estimat -12
ns to expect -26
ns to explain 65
ns to express -17
ns to fear -7
ns to feel -15
ns to find -11
ns to focus -18
ns to giv 71
ns to go -15
ns to hail -14
ns to highlight -10
ns to hop -12
ns to idea -13
ns to identify 83
ns to includ -7
ns to indicat -9
ns to insist -24
ns to issu -26
ns to it -31
ns to jok -10
ns to know -27
ns to learn -10
ns to look -24
ns to mak 6
ns to mention -23
ns to mock -17
ns to nam -14
ns to need 69
ns to nominat -16
ns to not -11
ns to offer 58
ns to oppos -41
ns to order -21
ns to plan -21
ns to pledg -32
ns to point 105
ns to position -12
ns to post 69
ns to praiz -24
ns to predict -7
ns to prefer -23
ns to press -23
ns to pressur -29
ns to promiz -16
ns to propos -17
ns to provid -6
ns to push -37
ns to put -5
ns to question -26
ns to rail -25
ns to rais -12
ns to read -24
ns to recall -6
ns to refer -16
ns to referenc -11
ns to refus -28
ns to reiterat -10
ns to reject -20
ns to releas 52
ns to remain -8
ns to remind -19
ns to report -20
ns to requir -19
ns to respond -21
ns to reveal -15
ns to say -16
ns to see -25
ns to seek -18
ns to seem -39
ns to show -15
ns to sign -7
ns to skeptical -11
ns to slam -22
ns to speak -19
ns to start -8
ns to stat -18
ns to stress -6
ns to suggest -18
ns to support 26
ns to supporter -14
ns to tak -12
ns to talk -67
ns to tell -19
ns to ther -14
ns to think -26
ns to threaten -6
ns to tout -31
ns to try -31
ns to turn -18
ns to tweet -36
ns to understand -10
ns to urg -44
ns to used 76
ns to view -18
ns to vot -29
ns to vow -17
ns to want -31
ns to warn -20
ns to welcom -25
ns to wonder -6
ns to worry -25
ns to writ -38
ns w ask -11
ns w call 102
ns w say -9
ns when appear 45
ns when ask -64
ns when call -53
ns when know -61
ns when not -9
ns when recall -76
ns when say -98
ns when talk 67
ns when tell -59
ns where ask -7
ns where say -28
ns which appear -17
ns which argu -6
ns which ask -17
ns which call 53
ns which cit -11
ns which express -7
ns which it -8
ns which mak -9
ns which say -25
ns which see 58
ns which show -7
ns which support -11
ns which tell -12
ns which vot -34
ns while argu -5
ns while ask -46
ns while call 31
ns while find -16
ns while not -11
ns while say 19
ns while seek -8
ns while show -42
ns who accus -13
ns who add -11
ns who announc -27
ns who argu -6
ns who ask -25
ns who attack -8
ns who blast 76
ns who call -62
ns who cit -20
ns who dismiss -20
ns who expect 78
ns who express -21
ns who go -20
ns who mak -10
ns who mention -23
ns who offer -24
ns who point -8
ns who portray -10
ns who praiz -16
ns who propos -10
ns who refer -6
ns who report -6
ns who say -23
ns who see -7
ns who seem -14
ns who show -6
ns who suggest -11
ns who support 59
ns who talk -17
ns who tell -11
ns who used 68
ns with accord -12
ns with accus -19
ns with acknowledg -5
ns with agre -14
ns with announc 25
ns with appear -26
ns with argu -7
ns with ask -34
ns with attack -23
ns with believ -12
ns with call -59
ns with charg -44
ns with cit -24
ns with claim -26
ns with continu 75
ns with contrast -42
ns with cover 82
ns with criticiz -8
ns with defend -12
ns with deny -16
ns with describ 79
ns with discuss 63
ns with dismiss -11
ns with endors 53
ns with expect -23
ns with explain -18
ns with express -18
ns with find -23
ns with focus -24
ns with giv -24
ns with go 63
ns with hop -15
ns with insist -22
ns with it -14
ns with know 33
ns with look -30
ns with mak 60
ns with mock -24
ns with not -12
ns with offer -27
ns with point -11
ns with promiz -21
ns with question -30
ns with recall -7
ns with report -31
ns with respond 84
ns with say -37
ns with see -25
ns with seek 61
ns with seem -21
ns with show -81
ns with speak -15
ns with suggest -15
ns with tell -22
ns with think -21
ns with try -20
ns with want -28
ns with warn -6
ns with writ -12
ns — accord -118
ns — acknowledg -53
ns — announc 21
ns — argu -89
ns — ask 67
ns — call -49
ns — claim 147
ns — continu -44
ns — expect 38
ns — find -88
ns — focus 39
ns — go -8
ns — hop -72
ns — indicat -8
ns — insist 32
ns — it 85
ns — know -40
ns — mak -46
ns — not -32
ns — point 54
ns — praiz 8
ns — promiz 49
ns — push -18
ns — report 51
ns — see 92
ns — seem -16
ns — show 22
ns — suggest 100
ns — support -94
ns — talk -158
ns — tell 66
ns — think 25
ns — want -43
q -- end 18
q -- mid -6
q -q end 20
q -q mid 57
q q- mid -28
q qq end 17
q qq mid 5
q qq= mid 69
qk -- -ing end 23
qk -- -ing mid -6
qk -- CAP end 12
qk -- a end 12
qk -- a mid -8
qk -- other end 12
qk -- pro end 15
qk -- pro mid -7
qk -- that end 30
qk -- that mid -7
qk -- the end 10
qk -- to end 20
qk -- to mid -6
qk -- wh end 38
qk -- wh mid -9
qk -q -ing end 14
qk -q -ing mid -37
qk -q CAP end 10
qk -q CAP mid -6
qk -q a end 61
qk -q a mid 87
qk -q other end 16
qk -q other mid 43
qk -q pro end 22
qk -q pro mid 82
qk -q that end 22
qk -q that mid 49
qk -q the mid 53
qk -q to end -12
qk -q to mid 61
qk -q wh end -10
qk -q wh mid 18
qk q- " mid -28
qk qq " end 17
qk qq " mid 5
qk qq= " mid 69
qn -- ! $ 32
qn -- " -ed -20
qn -- " -ing -14
qn -- " -ly -18
qn -- " -s -20
qn -- " CAP -21
qn -- " DAY -7
qn -- " NUM -11
qn -- " a -18
qn -- " all -7
qn -- " an -15
qn -- " are -6
qn -- " as -12
qn -- " for -9
qn -- " has -10
qn -- " he -7
qn -- " i -12
qn -- " if -9
qn -- " in -13
qn -- " is -7
qn -- " it -6
qn -- " must -8
qn -- " my -11
qn -- " no -10
qn -- " not -12
qn -- " one -5
qn -- " that -13
qn -- " the -22
qn -- " they -8
qn -- " this -14
qn -- " to -17
qn -- " w -13
qn -- " was -6
qn -- " we -11
qn -- " what -5
qn -- " when -6
qn -- " would -6
qn -- " you -12
qn -- $ $ -59
qn -- ( -ly 48
qn -- ( CAP -33
qn -- ( and -19
qn -- ( the 82
qn -- ( though -25
qn -- ( w -29
qn -- ) $ -85
qn -- ) , -63
qn -- ) -ed 56
qn -- ) -s -40
qn -- ) . 24
qn -- ) CAP -41
qn -- ) and 39
qn -- ) to -20
qn -- ) w -30
qn -- ) — -6
qn -- , " -57
qn -- , -ed 6
qn -- , -ing 14
qn -- , -ly -26
qn -- , CAP -10
qn -- , NUM 7
qn -- , a 47
qn -- , about 10
qn -- , after 30
qn -- , all 25
qn -- , along -40
qn -- , although 71
qn -- , among -12
qn -- , an 48
qn -- , and 38
qn -- , are 27
qn -- , as 24
qn -- , at -14
qn -- , because 16
qn -- , both 45
qn -- , but 52
qn -- , by -37
qn -- , could -38
qn -- , despite 43
qn -- , did -15
qn -- , during -59
qn -- , for 12
qn -- , from -43
qn -- , had -27
qn -- , has 28
qn -- , have 73
qn -- , having -23
qn -- , he 10
qn -- , her -7
qn -- , his 13
qn -- , how -72
qn -- , i 37
qn -- , if -44
qn -- , in -26
qn -- , is 81
qn -- , it 46
qn -- , like -50
qn -- , most -41
qn -- , no -45
qn -- , not -53
qn -- , of 25
qn -- , on -65
qn -- , once -65
qn -- , one 41
qn -- , or -79
qn -- , others 70
qn -- , she 13
qn -- , since 68
qn -- , so 30
qn -- , some 49
qn -- , such -116
qn -- , that 13
qn -- , the 38
qn -- , they 37
qn -- , this 19
qn -- , though 22
qn -- , to -24
qn -- , w -11
qn -- , was 49
qn -- , we 7
qn -- , were 15
qn -- , when 28
qn -- , where 30
qn -- , whether 50
qn -- , which 49
qn -- , while 59
qn -- , who 6
qn -- , whom -61
qn -- , whose 49
qn -- , will -59
qn -- , with 10
qn -- , without -10
qn -- , would -57
qn -- , you -64
qn -- -ed " -21
qn -- -ed , -25
qn -- -ed -ed -17
qn -- -ed -ing 10
qn -- -ed -ly -22
qn -- -ed -s -17
qn -- -ed . -21
qn -- -ed : -15
qn -- -ed CAP -12
qn -- -ed DAY -14
qn -- -ed NUM -22
qn -- -ed a -21
qn -- -ed about -14
qn -- -ed after -13
qn -- -ed against -19
qn -- -ed all -10
qn -- -ed an -23
qn -- -ed and -20
qn -- -ed any -12
qn -- -ed as -35
qn -- -ed at -26
qn -- -ed because -12
qn -- -ed behind -9
qn -- -ed both -6
qn -- -ed by -24
qn -- -ed down -6
qn -- -ed during -19
qn -- -ed for -21
qn -- -ed from -22
qn -- -ed he -6
qn -- -ed her -26
qn -- -ed him -22
qn -- -ed his -29
qn -- -ed how -6
qn -- -ed if -7
qn -- -ed in -16
qn -- -ed into -20
qn -- -ed it -20
qn -- -ed its -11
qn -- -ed like 66
qn -- -ed no -6
qn -- -ed not -10
qn -- -ed of -25
qn -- -ed off 71
qn -- -ed or -11
qn -- -ed out 23
qn -- -ed over -16
qn -- -ed so -5
qn -- -ed some -7
qn -- -ed that -21
qn -- -ed their -12
qn -- -ed them -13
qn -- -ed this -7
qn -- -ed through -6
qn -- -ed to -8
qn -- -ed toward -6
qn -- -ed under -13
qn -- -ed up -16
qn -- -ed upon -5
qn -- -ed w -12
qn -- -ed was -5
qn -- -ed when -13
qn -- -ed whether -5
qn -- -ed with -20
qn -- -ed would -7
qn -- -ed — -16
qn -- -ing " -24
qn -- -ing ( -6
qn -- -ing , -32
qn -- -ing -ed -20
qn -- -ing -ing -25
qn -- -ing -ly -23
qn -- -ing -s -20
qn -- -ing . -26
qn -- -ing : -16
qn -- -ing CAP -25
qn -- -ing DAY -13
qn -- -ing NUM -22
qn -- -ing a -11
qn -- -ing about -25
qn -- -ing after -6
qn -- -ing against -9
qn -- -ing all -12
qn -- -ing along -6
qn -- -ing an -23
qn -- -ing and -22
qn -- -ing another -5
qn -- -ing any -13
qn -- -ing around -10
qn -- -ing as -19
qn -- -ing at -16
qn -- -ing before -6
qn -- -ing by -13
qn -- -ing down -20
qn -- -ing for -25
qn -- -ing from -18
qn -- -ing has -7
qn -- -ing he 32
qn -- -ing her 7
qn -- -ing herself -7
qn -- -ing him -22
qn -- -ing his 17
qn -- -ing in -23
qn -- -ing into -20
qn -- -ing is -13
qn -- -ing it -21
qn -- -ing its -12
qn -- -ing of -29
qn -- -ing off -11
qn -- -ing on -23
qn -- -ing one -18
qn -- -ing other -7
qn -- -ing out -16
qn -- -ing over -12
qn -- -ing she -12
qn -- -ing so -10
qn -- -ing some -17
qn -- -ing such -5
qn -- -ing that -27
qn -- -ing the -17
qn -- -ing their -21
qn -- -ing them -17
qn -- -ing themselves -8
qn -- -ing they -18
qn -- -ing this -10
qn -- -ing those 77
qn -- -ing to -26
qn -- -ing toward -25
qn -- -ing two 68
qn -- -ing up -16
qn -- -ing w -23
qn -- -ing was -8
qn -- -ing when -5
qn -- -ing whether -11
qn -- -ing who -5
qn -- -ing with -25
qn -- -ing — -9
qn -- -ly " -8
qn -- -ly 's -32
qn -- -ly , 8
qn -- -ly -ed -20
qn -- -ly -ing -31
qn -- -ly -ly 51
qn -- -ly -s -33
qn -- -ly . 10
qn -- -ly : -10
qn -- -ly CAP -28
qn -- -ly DAY -6
qn -- -ly NUM -20
qn -- -ly a -19
qn -- -ly after 67
qn -- -ly and -25
qn -- -ly as -21
qn -- -ly be -12
qn -- -ly because -11
qn -- -ly been -18
qn -- -ly behind -11
qn -- -ly by -13
qn -- -ly did -10
qn -- -ly for -29
qn -- -ly from -18
qn -- -ly got -5
qn -- -ly had -12
qn -- -ly he -8
qn -- -ly if -12
qn -- -ly in 57
qn -- -ly not -6
qn -- -ly of -8
qn -- -ly on 85
qn -- -ly one -14
qn -- -ly than -19
qn -- -ly that -31
qn -- -ly the -16
qn -- -ly to -27
qn -- -ly w -21
qn -- -ly was -9
qn -- -ly when 69
qn -- -ly with -17
qn -- . $ 19
qn -- . ) 89
qn -- . , 155
qn -- . CAP -57
qn -- . NUM -58
qn -- . w -19
qn -- : " 23
qn -- : $ 7
qn -- : -ing -71
qn -- : -s -49
qn -- : CAP 22
qn -- : a 72
qn -- : he 17
qn -- : that -20
qn -- : the -32
qn -- : to 15
qn -- : w 5
qn -- ; $ -16
qn -- ; -s 38
qn -- ; CAP 34
qn -- ; NUM 20
qn -- ; and -34
qn -- ; he -17
qn -- ; she -31
qn -- ; the -35
qn -- ; w 60
qn -- ? $ 31
qn -- DAY 's -62
qn -- DAY , 8
qn -- DAY -ed -36
qn -- DAY -ing 16
qn -- DAY -s -18
qn -- DAY and -8
qn -- DAY as 85
qn -- DAY at -26
qn -- DAY in 30
qn -- DAY that 29
qn -- DAY to -50
qn -- DAY w 5
qn -- DAY with -10
qn -- DAY ’s -40
qn -- about -ing -14
qn -- about -s -14
qn -- about CAP -19
qn -- about NUM -12
qn -- about a -15
qn -- about her -11
qn -- about his -21
qn -- about how -10
qn -- about the -16
qn -- about their -6
qn -- about w -17
qn -- about what -9
qn -- about whether -13
qn -- after -ing 66
qn -- after -s -10
qn -- after CAP 10
qn -- after DAY -48
qn -- after NUM -24
qn -- after a 52
qn -- after he 11
qn -- after her 8
qn -- after his -7
qn -- after it -19
qn -- after the 19
qn -- after w 14
qn -- although CAP -9
qn -- although the -8
qn -- although w -15
qn -- and " -26
qn -- and , 75
qn -- and -ed 61
qn -- and -ing 26
qn -- and -ly 16
qn -- and -s -24
qn -- and CAP -21
qn -- and NUM -27
qn -- and a -9
qn -- and about 64
qn -- and all -9
qn -- and an -13
qn -- and another -48
qn -- and are 53
qn -- and as 68
qn -- and at -9
qn -- and by 87
qn -- and could -13
qn -- and for -53
qn -- and get -26
qn -- and has 77
qn -- and have 69
qn -- and he 64
qn -- and her -80
qn -- and his -25
qn -- and how -79
qn -- and is 66
qn -- and it -43
qn -- and its -39
qn -- and many -27
qn -- and may 79
qn -- and most -18
qn -- and not -30
qn -- and of -23
qn -- and on -13
qn -- and one 39
qn -- and other -67
qn -- and others 77
qn -- and she 54
qn -- and so -8
qn -- and some -37
qn -- and the -27
qn -- and their -50
qn -- and they -31
qn -- and those 25
qn -- and through -19
qn -- and to 18
qn -- and w -11
qn -- and was -24
qn -- and we 31
qn -- and what -61
qn -- and when -37
qn -- and whether -60
qn -- and which -16
qn -- and who 88
qn -- and will 50
qn -- and with -12
qn -- and would 24
qn -- as " -40
qn -- as -ed -45
qn -- as -ing -37
qn -- as -ly -29
qn -- as -s 11
qn -- as NUM -32
qn -- as a -8
qn -- as an -53
qn -- as being -22
qn -- as both -23
qn -- as having -13
qn -- as he 101
qn -- as her -21
qn -- as his -26
qn -- as if -30
qn -- as it 90
qn -- as its -14
qn -- as many -20
qn -- as not -16
qn -- as one -27
qn -- as she 51
qn -- as that -8
qn -- as the -22
qn -- as their -24
qn -- as they -29
qn -- as to -14
qn -- as w -5
qn -- at " -18
qn -- at -ing -30
qn -- at -s 25
qn -- at CAP -72
qn -- at DAY 51
qn -- at NUM -37
qn -- at a 65
qn -- at all -39
qn -- at an -19
qn -- at her -31
qn -- at his -18
qn -- at its -20
qn -- at one -15
qn -- at their -25
qn -- at this -26
qn -- at w -7
qn -- at which 75
qn -- because " -17
qn -- because , -16
qn -- because CAP -30
qn -- because he -7
qn -- because it 58
qn -- because of -8
qn -- because she 48
qn -- because the 23
qn -- because they -16
qn -- because w 8
qn -- before , -22
qn -- before -ing 56
qn -- before -s -63
qn -- before CAP -8
qn -- before a 30
qn -- before he 44
qn -- before his -32
qn -- before it -18
qn -- before the -33
qn -- before they -14
qn -- but " -26
qn -- but -ed 39
qn -- but -ing -19
qn -- but -ly -53
qn -- but CAP -21
qn -- but by -7
qn -- but did 113
qn -- but he -70
qn -- but his -12
qn -- but in -24
qn -- but it -20
qn -- but never -8
qn -- but not 26
qn -- but she 24
qn -- but that -66
qn -- but the -47
qn -- but they -16
qn -- but w -10
qn -- but would 24
qn -- by -ed -26
qn -- by -ing 73
qn -- by -ly -25
qn -- by -s -36
qn -- by CAP -18
qn -- by NUM -51
qn -- by a 39
qn -- by an -28
qn -- by another -6
qn -- by her -9
qn -- by his -18
qn -- by one -16
qn -- by some -51
qn -- by the -14
qn -- by their -30
qn -- by w -17
qn -- despite -ing -16
qn -- despite CAP -17
qn -- despite his 18
qn -- despite the 21
qn -- despite w 36
qn -- during CAP 11
qn -- during a 10
qn -- during an 77
qn -- during her 28
qn -- during his -53
qn -- during the -31
qn -- for " -32
qn -- for , -8
qn -- for -ed -40
qn -- for -ing -36
qn -- for -ly -18
qn -- for -s 41
qn -- for . -11
qn -- for CAP -20
qn -- for NUM -19
qn -- for a -27
qn -- for all -24
qn -- for an -29
qn -- for another -8
qn -- for being -10
qn -- for her -29
qn -- for him -17
qn -- for his 13
qn -- for it -25
qn -- for its -17
qn -- for many -5
qn -- for not 24
qn -- for one -11
qn -- for some -10
qn -- for that -29
qn -- for the -32
qn -- for their 30
qn -- for them -17
qn -- for this 78
qn -- for those -6
qn -- for w -23
qn -- for what -30
qn -- from " -17
qn -- from -ing -42
qn -- from -s 12
qn -- from CAP -15
qn -- from NUM -29
qn -- from a 22
qn -- from getting -5
qn -- from her -34
qn -- from his -35
qn -- from some -18
qn -- from them -7
qn -- from those -15
qn -- from w 11
qn -- if -ed -17
qn -- if -s -6
qn -- if CAP 36
qn -- if he -22
qn -- if his -8
qn -- if it -26
qn -- if not -9
qn -- if she -27
qn -- if that -12
qn -- if the -15
qn -- if they -33
qn -- if w 56
qn -- in " -24
qn -- in , -17
qn -- in -ed -30
qn -- in -ing -69
qn -- in -ly 39
qn -- in -s 15
qn -- in . -13
qn -- in CAP -21
qn -- in DAY -54
qn -- in a 38
qn -- in all -40
qn -- in an 93
qn -- in and -26
qn -- in both -40
qn -- in five -5
qn -- in her -30
qn -- in his -13
qn -- in its -31
qn -- in may 36
qn -- in on -19
qn -- in one 71
qn -- in other 48
qn -- in some -30
qn -- in that -23
qn -- in the -9
qn -- in their 53
qn -- in this -39
qn -- in those 60
qn -- in two -16
qn -- in w -18
qn -- in what -14
qn -- in which -88
qn -- on " -31
qn -- on -ed -41
qn -- on -ing -43
qn -- on -ly -19
qn -- on -s -43
qn -- on . -29
qn -- on CAP 11
qn -- on DAY 84
qn -- on a -57
qn -- on all -19
qn -- on an -29
qn -- on her -54
qn -- on his -56
qn -- on how -26
qn -- on it -7
qn -- on its 18
qn -- on other -13
qn -- on some -9
qn -- on the -7
qn -- on their 22
qn -- on this -21
qn -- on to -17
qn -- on w -13
qn -- on what -25
qn -- on whether -34
qn -- or -ed 27
qn -- or -ing 17
qn -- or -ly -12
qn -- or -s -21
qn -- or CAP -32
qn -- or a -9
qn -- or how -14
qn -- or not 48
qn -- or so -7
qn -- or that -13
qn -- or the -36
qn -- over , -11
qn -- over -s 55
qn -- over . -8
qn -- over CAP -44
qn -- over NUM -8
qn -- over a -24
qn -- over and -14
qn -- over her -13
qn -- over his -54
qn -- over w -32
qn -- since -ed -19
qn -- since -ing -17
qn -- since CAP -20
qn -- since NUM -22
qn -- since he 98
qn -- since his -8
qn -- since the -33
qn -- since w -23
qn -- than " -13
qn -- than -ed -9
qn -- than -ing -42
qn -- than -s -13
qn -- than CAP -59
qn -- than NUM -47
qn -- than a 36
qn -- than any -19
qn -- than half -18
qn -- than he 90
qn -- than his 51
qn -- than in -24
qn -- than it -8
qn -- than most -13
qn -- than the -29
qn -- than they -14
qn -- than to -14
qn -- than w 6
qn -- than what 27
qn -- that " -31
qn -- that 's -7
qn -- that , 34
qn -- that -ed -25
qn -- that -ing -28
qn -- that -ly -23
qn -- that -s 6
qn -- that . -17
qn -- that CAP -22
qn -- that NUM -9
qn -- that a -30
qn -- that an -8
qn -- that any -10
qn -- that are 44
qn -- that as -12
qn -- that can -17
qn -- that could -28
qn -- that had -24
qn -- that has -32
qn -- that have -30
qn -- that her -14
qn -- that his -17
qn -- that i 66
qn -- that if -6
qn -- that in -14
qn -- that is 61
qn -- that it 18
qn -- that many -20
qn -- that may -16
qn -- that might -7
qn -- that of -22
qn -- that one -8
qn -- that our -7
qn -- that she 9
qn -- that some 22
qn -- that the -28
qn -- that their -12
qn -- that they 62
qn -- that those -6
qn -- that w -24
qn -- that was 46
qn -- that were -25
qn -- that will 77
qn -- that with -8
qn -- that ’s -11
qn -- though CAP -9
qn -- though he -19
qn -- though it -17
qn -- though not -15
qn -- though the -8
qn -- to " -28
qn -- to -ed -13
qn -- to -ing 21
qn -- to -ly -30
qn -- to -s 27
qn -- to . -10
qn -- to CAP -7
qn -- to NUM -23
qn -- to all 74
qn -- to an -13
qn -- to any -29
qn -- to be -29
qn -- to do -26
qn -- to get -21
qn -- to have -22
qn -- to her -17
qn -- to him -21
qn -- to his 18
qn -- to how -12
qn -- to its -15
qn -- to one -7
qn -- to other -9
qn -- to some 74
qn -- to that -26
qn -- to their -14
qn -- to them -7
qn -- to this -12
qn -- to w -15
qn -- to what -20
qn -- to which -22
qn -- until CAP 28
qn -- until after -12
qn -- until he 20
qn -- until the -41
qn -- until w 47
qn -- when -ed 19
qn -- when -ing -10
qn -- when -s -64
qn -- when a 42
qn -- when he 62
qn -- when i 41
qn -- when it -46
qn -- when she -44
qn -- when the 26
qn -- when they 22
qn -- when w -60
qn -- where -s -6
qn -- where CAP 27
qn -- where he 51
qn -- where his -7
qn -- where it -9
qn -- where she -10
qn -- where the -16
qn -- where w -26
qn -- which , -6
qn -- which -ed -16
qn -- which -s -39
qn -- which CAP -30
qn -- which a -15
qn -- which are -9
qn -- which could -6
qn -- which had -14
qn -- which has -28
qn -- which he -20
qn -- which is -28
qn -- which she -22
qn -- which the -31
qn -- which they -9
qn -- which w -35
qn -- which was -14
qn -- which were -7
qn -- which will -10
qn -- which would 66
qn -- while -ing 6
qn -- while -ly -11
qn -- while NUM 33
qn -- while he -18
qn -- while others -10
qn -- while she -26
qn -- while the -16
qn -- while w 12
qn -- who 's 61
qn -- who , -8
qn -- who -ed -42
qn -- who -ly -16
qn -- who -s -28
qn -- who CAP -23
qn -- who are -18
qn -- who can -10
qn -- who could -20
qn -- who had 30
qn -- who has -27
qn -- who have -38
qn -- who he 51
qn -- who is 32
qn -- who may -8
qn -- who w -23
qn -- who was -24
qn -- who were -22
qn -- who will -22
qn -- who would 42
qn -- who ’s -9
qn -- with " -36
qn -- with , -11
qn -- with -ing -30
qn -- with -ly -16
qn -- with -s 12
qn -- with CAP -31
qn -- with NUM 18
qn -- with a 12
qn -- with an -42
qn -- with both -13
qn -- with her 46
qn -- with him -22
qn -- with his -39
qn -- with it -29
qn -- with no -9
qn -- with one -23
qn -- with other -29
qn -- with that -22
qn -- with the -8
qn -- with their -37
qn -- with those -10
qn -- with what -24
qn -- with whom -12
qn -- — " -9
qn -- — -ed -34
qn -- — -ing 10
qn -- — -ly -97
qn -- — -s -32
qn -- — CAP -65
qn -- — NUM -28
qn -- — a 66
qn -- — all 99
qn -- — although 96
qn -- — an 26
qn -- — and 10
qn -- — are 22
qn -- — as -32
qn -- — at -27
qn -- — but 78
qn -- — from -41
qn -- — had -38
qn -- — has -43
qn -- — he 35
qn -- — his 26
qn -- — if -7
qn -- — is 48
qn -- — it 35
qn -- — like -113
qn -- — not 27
qn -- — of -89
qn -- — one -12
qn -- — that 30
qn -- — the 24
qn -- — though 87
qn -- — to -29
qn -- — w -38
qn -- — was 6
qn -- — while 16
qn -- — who -134
qn -- — would -60
qn -q " w -20
qn -q $ $ 20
qn -q -ed to 44
qn -q -ing , 94
qn -q -ing -s -91
qn -q -ing that 165
qn -q -ing to 127
qn -q -ing w 87
qn -q -s . -16
qn -q -s in -14
qn -q CAP . 13
qn -q CAP CAP 40
qn -q CAP w -20
qn -q a w 49
qn -q all of -18
qn -q and " -92
qn -q and -ed 34
qn -q and -ing 10
qn -q and -s 54
qn -q and CAP 109
qn -q and has 30
qn -q and he 27
qn -q and his 76
qn -q and that -110
qn -q and the -55
qn -q and w 84
qn -q as CAP -38
qn -q as a -47
qn -q as w -23
qn -q at a -23
qn -q at the -35
qn -q because " -20
qn -q because he -33
qn -q because they -32
qn -q but -ing 38
qn -q but he 71
qn -q by -ing -40
qn -q by CAP -54
qn -q by the -20
qn -q during the -44
qn -q for -ing -42
qn -q for CAP -39
qn -q for his -15
qn -q for the 36
qn -q for w 62
qn -q from CAP -15
qn -q he -ed 50
qn -q he w 61
qn -q if CAP -24
qn -q in -ing 57
qn -q in -s -56
qn -q in CAP -36
qn -q in a 106
qn -q in his -44
qn -q in the -88
qn -q in w -46
qn -q of -ing -8
qn -q of -s -8
qn -q of CAP -13
qn -q of the -20
qn -q of w -11
qn -q on CAP 57
qn -q on DAY 38
qn -q on the -46
qn -q on w -53
qn -q or " -13
qn -q out of -28
qn -q that -ed -10
qn -q that -s -27
qn -q that CAP -16
qn -q the -s -52
qn -q the CAP -24
qn -q the w 33
qn -q to CAP -28
qn -q to the -19
qn -q to w -43
qn -q w , -9
qn -q w -s -17
qn -q w . -28
qn -q w CAP -10
qn -q w and 45
qn -q w in -13
qn -q w of -35
qn -q w than -8
qn -q w that -46
qn -q w w -25
qn -q who w -30
qn -q with CAP 30
qn -q with the -23
qn -q — and 52
qn -q — w 49
qn q- " CAP -16
qn q- " w -8
qn q- , " -18
qn q- , -ing -74
qn q- , CAP 87
qn q- , and -111
qn q- , w -34
qn q- -ed , -11
qn q- -ed -s -11
qn q- -ed CAP -6
qn q- -ed a -9
qn q- -ed by -8
qn q- -ed in -6
qn q- -ed the -12
qn q- -ed to -13
qn q- -ed w -14
qn q- -ing -s -12
qn q- -ing to -18
qn q- -ing w -10
qn q- -ly -ed -16
qn q- . $ -21
qn q- . CAP -17
qn q- and -ed -41
qn q- and CAP -9
qn q- and w -24
qn q- as w -22
qn q- in CAP -9
qn q- in the -35
qn q- in w -17
qn q- on the -12
qn q- on w -7
qn q- that w -5
qn q- to the -10
qn q- to w -17
qn qq $ $ 17
qn qq= and " -119
qn qq= and -ed 49
qn qq= in the -126
r 0 ! 32
r 0 $ 19
r 0 ) 13
r 0 , -33
r 0 -ed -27
r 0 -ing -26
r 0 -ly -27
r 0 -s -12
r 0 . 18
r 0 : 13
r 0 ; 17
r 0 ? 13
r 0 CAP -102
r 0 DAY -16
r 0 about -27
r 0 after -54
r 0 and -83
r 0 at -33
r 0 before -38
r 0 but -44
r 0 by 12
r 0 for 24
r 0 from -46
r 0 he -23
r 0 if -17
r 0 in -27
r 0 or -34
r 0 over -34
r 0 she -29
r 0 since -32
r 0 than -67
r 0 that -41
r 0 to -37
r 0 w -55
r 0 with -78
r 0 — -38
r 18 " -16
r 18 ( -12
r 18 ) 30
r 18 , 45
r 18 -s 38
r 18 . -28
r 18 : 48
r 18 ; 67
r 18 CAP 86
r 18 DAY 25
r 18 a 14
r 18 about -17
r 18 after 41
r 18 although -24
r 18 and 27
r 18 as 29
r 18 at 56
r 18 because 11
r 18 before -22
r 18 but 51
r 18 by 23
r 18 during 34
r 18 from -5
r 18 he 7
r 18 if -26
r 18 in 27
r 18 of -8
r 18 on 15
r 18 or 21
r 18 over -35
r 18 she 47
r 18 since 32
r 18 than 29
r 18 the 59
r 18 though 42
r 18 until 57
r 18 w 27
r 18 was 36
r 18 when 40
r 18 where 59
r 18 while 15
r 18 who 26
r 18 with 11
r 18 — 48
r 4 " -16
r 4 ( 6
r 4 ) -63
r 4 , -20
r 4 -ed -24
r 4 -ing -21
r 4 -ly -28
r 4 -s -34
r 4 . -44
r 4 : -76
r 4 ; 6
r 4 CAP -67
r 4 DAY -27
r 4 about -23
r 4 after -74
r 4 although 60
r 4 amid 46
r 4 and -40
r 4 as -47
r 4 at -13
r 4 because -46
r 4 before 11
r 4 between -42
r 4 but -48
r 4 by -31
r 4 despite 61
r 4 during 8
r 4 for -22
r 4 from -8
r 4 if -37
r 4 in -16
r 4 is 36
r 4 of -32
r 4 on -16
r 4 or -27
r 4 over 21
r 4 than -24
r 4 that -27
r 4 the -51
r 4 though -30
r 4 to -15
r 4 until -23
r 4 w -31
r 4 when -44
r 4 where -66
r 4 which -7
r 4 while 6
r 4 who -19
r 4 with -6
r 9 " -21
r 9 ( 82
r 9 ) 25
r 9 , 30
r 9 -ed -16
r 9 -ing -15
r 9 -ly -7
r 9 -s -8
r 9 . -6
r 9 : 33
r 9 ; 57
r 9 CAP 42
r 9 DAY 22
r 9 a -54
r 9 about -24
r 9 after 65
r 9 all -18
r 9 although -25
r 9 amid -29
r 9 and 27
r 9 at -40
r 9 because 41
r 9 before 37
r 9 but 21
r 9 by -12
r 9 despite -15
r 9 during -6
r 9 for -23
r 9 from -11
r 9 he 30
r 9 if 14
r 9 is -60
r 9 of -26
r 9 on -18
r 9 or -27
r 9 over -15
r 9 since -47
r 9 than 8
r 9 that -6
r 9 though -28
r 9 to -18
r 9 until 9
r 9 w -11
r 9 was -34
r 9 when 36
r 9 where -39
r 9 which -14
r 9 while 18
r 9 who -31
r 9 with -7
r 9 — 48
z 1 mid -ing 9
z 1 mid CAP 56
z 1 mid a -21
z 1 mid other 66
z 1 mid pro 103
z 1 mid that -20
z 1 mid the -29
z 1 mid to -35
z 1 mid wh 31
z 12 end " -15
z 12 end -ing 36
z 12 end CAP 15
z 12 end a 22
z 12 end pro 27
z 12 end that 40
z 12 end the 22
z 12 end to 14
z 12 end wh 19
z 12 mid " -25
z 12 mid -ing -11
z 12 mid CAP -16
z 12 mid a -7
z 12 mid other -21
z 12 mid pro -14
z 12 mid the -20
z 12 mid to -14
z 2 end -ing 22
z 2 end CAP 72
z 2 end other -77
z 2 mid -ing -8
z 2 mid CAP 7
z 2 mid a 26
z 2 mid other 63
z 2 mid pro -14
z 2 mid that 9
z 2 mid the 87
z 2 mid to 7
z 2 mid wh -74
z 24 end " -21
z 24 end -ing -18
z 24 end CAP 25
z 24 end a 8
z 24 end other 25
z 24 end pro 9
z 24 end that 28
z 24 end to -13
z 24 end wh 21
z 24 mid " -46
z 24 mid -ing -32
z 24 mid CAP -31
z 24 mid a -53
z 24 mid other -33
z 24 mid pro -18
z 24 mid that 11
z 24 mid to -42
z 24 mid wh -12
z 3 end " 105
z 3 end CAP -9
z 3 end a 60
z 3 end pro 27
z 3 end that -111
z 3 end the -28
z 3 end to 27
z 3 end wh 13
z 3 mid " 19
z 3 mid -ing 18
z 3 mid CAP 14
z 3 mid a 36
z 3 mid other 13
z 3 mid pro -18
z 3 mid that -31
z 3 mid the 15
z 3 mid to 15
z 3 mid wh -20
z 6 end " 27
z 6 end -ing 31
z 6 end CAP -9
z 6 end a 18
z 6 end other 18
z 6 end pro -11
z 6 end that 12
z 6 end to 44
z 6 end wh 24
z 6 mid " 36
z 6 mid -ing -9
z 6 mid CAP -10
z 6 mid a -7
z 6 mid other -17
z 6 mid pro 8
z 6 mid the -9
z 6 mid to 16
zn 1 " -27
zn 1 , 30
zn 1 -ed -34
zn 1 -ing -26
zn 1 -ly 35
zn 1 . -61
zn 1 : 50
zn 1 ; 82
zn 1 DAY 101
zn 1 about -32
zn 1 after 24
zn 1 although -7
zn 1 and 53
zn 1 as -9
zn 1 at 134
zn 1 because 104
zn 1 before 93
zn 1 but 125
zn 1 by 24
zn 1 during 11
zn 1 for 20
zn 1 from 11
zn 1 if -27
zn 1 in 163
zn 1 on 21
zn 1 or 67
zn 1 over 97
zn 1 than 64
zn 1 that 13
zn 1 to -9
zn 1 when 114
zn 1 while 102
zn 1 who 42
zn 1 with 60
zn 1 — 12
zn 12 " -13
zn 12 $ 16
zn 12 ( 43
zn 12 ) -22
zn 12 , 24
zn 12 -ed -11
zn 12 -ing -13
zn 12 -ly -25
zn 12 -s -35
zn 12 . 22
zn 12 : -23
zn 12 ; 62
zn 12 ? 13
zn 12 CAP 42
zn 12 DAY -41
zn 12 about -13
zn 12 after -12
zn 12 although -12
zn 12 and -22
zn 12 as -37
zn 12 at -56
zn 12 because -44
zn 12 before -73
zn 12 but 6
zn 12 by -46
zn 12 during -62
zn 12 for -24
zn 12 from -35
zn 12 he 11
zn 12 if 32
zn 12 in -31
zn 12 of -23
zn 12 on -58
zn 12 or -24
zn 12 over -27
zn 12 she -20
zn 12 since -47
zn 12 than 7
zn 12 that -22
zn 12 the 38
zn 12 though 29
zn 12 to -20
zn 12 until -51
zn 12 w -41
zn 12 when -18
zn 12 where 53
zn 12 who 15
zn 12 with -34
zn 12 — 38
zn 2 " -22
zn 2 ) 55
zn 2 , 68
zn 2 -ed -32
zn 2 -ing -26
zn 2 -ly -12
zn 2 . -47
zn 2 : 80
zn 2 ; 75
zn 2 DAY 113
zn 2 about -37
zn 2 after 113
zn 2 and 10
zn 2 as -21
zn 2 at 77
zn 2 because 108
zn 2 but -16
zn 2 by 59
zn 2 during 117
zn 2 for 15
zn 2 from 45
zn 2 if -15
zn 2 in 64
zn 2 on 121
zn 2 or 25
zn 2 over -64
zn 2 than 26
zn 2 until 132
zn 2 when 80
zn 2 which -38
zn 2 while 84
zn 2 who -75
zn 2 with -31
zn 2 — 61
zn 24 " -10
zn 24 $ 17
zn 24 ( -40
zn 24 ) -46
zn 24 , -34
zn 24 -ed -13
zn 24 -ing -7
zn 24 -ly -17
zn 24 . 22
zn 24 : 48
zn 24 ; -132
zn 24 ? -37
zn 24 CAP -10
zn 24 DAY -29
zn 24 about -8
zn 24 after -30
zn 24 and -51
zn 24 because -25
zn 24 before -36
zn 24 but -52
zn 24 by -35
zn 24 despite -15
zn 24 during 21
zn 24 for -16
zn 24 from -20
zn 24 he 11
zn 24 if -12
zn 24 in -31
zn 24 of -8
zn 24 or -12
zn 24 over -18
zn 24 since -8
zn 24 than -24
zn 24 that -6
zn 24 the -43
zn 24 to -13
zn 24 until -25
zn 24 w -16
zn 24 when -43
zn 24 where -10
zn 24 which -26
zn 24 while -45
zn 24 who -20
zn 24 with -25
zn 24 — -16
zn 3 " -26
zn 3 $ -7
zn 3 ( -80
zn 3 ) 99
zn 3 , 26
zn 3 -ed -9
zn 3 -ing -24
zn 3 -ly -5
zn 3 -s 17
zn 3 . -10
zn 3 : -32
zn 3 ; 72
zn 3 ? 38
zn 3 CAP -22
zn 3 about -26
zn 3 after 21
zn 3 although -20
zn 3 and 57
zn 3 as 18
zn 3 at 12
zn 3 because 19
zn 3 before 43
zn 3 but 6
zn 3 by 28
zn 3 despite 35
zn 3 during 6
zn 3 for -16
zn 3 from 37
zn 3 if -39
zn 3 in 26
zn 3 of -19
zn 3 on 10
zn 3 or -54
zn 3 over -54
zn 3 since 63
zn 3 though -23
zn 3 until -24
zn 3 w 15
zn 3 was 32
zn 3 when 33
zn 3 where -58
zn 3 who -55
zn 3 with 29
zn 3 — 13
zn 6 ! -21
zn 6 " -13
zn 6 $ 25
zn 6 ( 15
zn 6 ) -31
zn 6 , 41
zn 6 -ed -14
zn 6 -ing -8
zn 6 -ly -16
zn 6 : 15
zn 6 ; 49
zn 6 ? 38
zn 6 CAP 13
zn 6 DAY -49
zn 6 a 20
zn 6 about -21
zn 6 after -32
zn 6 although 45
zn 6 and 14
zn 6 as 14
zn 6 at -35
zn 6 because -20
zn 6 before 15
zn 6 between -38
zn 6 but 25
zn 6 despite 21
zn 6 during -34
zn 6 for -12
zn 6 from -45
zn 6 if -37
zn 6 in -16
zn 6 of -32
zn 6 on -24
zn 6 or -33
zn 6 over -14
zn 6 since -53
zn 6 than -52
zn 6 that -15
zn 6 the 18
zn 6 though -27
zn 6 to -19
zn 6 until -84
zn 6 w -19
zn 6 when -39
zn 6 where -39
zn 6 which -9
zn 6 while -66
zn 6 with -11
zn 6 — 50
`
