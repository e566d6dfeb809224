/** Made by bench/attribution/train.ts. */
export const end: string = `
a - ! 24
a - " -27
a - $ 13
a - ) -35
a - , -51
a - -ed -43
a - -ing -82
a - -ly -11
a - . 11
a - : -142
a - ; 36
a - ? 10
a - CAP -165
a - DAY -23
a - a 31
a - about -56
a - after -40
a - against -30
a - although -17
a - amid 45
a - and -106
a - as -33
a - at -9
a - because -107
a - before -112
a - between -48
a - but -77
a - by -50
a - despite 37
a - during -5
a - for -33
a - from -64
a - if -57
a - in 6
a - is 19
a - like -67
a - of -52
a - on -34
a - or -98
a - over -55
a - since -52
a - than -34
a - that -44
a - the -87
a - though -21
a - to -36
a - until 35
a - w -73
a - was -37
a - were -24
a - when -142
a - where 12
a - which -11
a - while -69
a - who -44
a - with -16
a A " -45
a A ( 78
a A ) 41
a A , 40
a A -ing -62
a A -ly -14
a A . 57
a A : 122
a A ; 34
a A CAP -17
a A DAY 28
a A about -22
a A after 27
a A and 46
a A as -58
a A at 61
a A because 11
a A but 73
a A by -63
a A during 39
a A for 56
a A from 21
a A he -60
a A if -13
a A in 44
a A on 74
a A or -20
a A over -22
a A she 35
a A since -15
a A than 145
a A that -15
a A the -57
a A though 59
a A to -42
a A w -33
a A when -57
a A which -61
a A while 35
a A who -31
a A with 23
a A — 89
a B " -24
a B ( 56
a B ) 21
a B , 47
a B -ed -49
a B -ing -8
a B -ly -40
a B . -71
a B : 54
a B ; 99
a B CAP 42
a B DAY -98
a B and 43
a B as 25
a B because 60
a B before 49
a B but 19
a B by -16
a B for -90
a B from -17
a B he 80
a B if -27
a B in -13
a B on -152
a B or 36
a B over -27
a B since -24
a B than -45
a B that -33
a B though -11
a B to -16
a B w 67
a B when 5
a B where -11
a B which 54
a B while 120
a B who 64
a B with -22
a B — 38
a C " -60
a C ( -26
a C ) 33
a C , 14
a C -ed -13
a C -ing -27
a C -ly -39
a C -s -22
a C . -46
a C : -30
a C ; 35
a C CAP 87
a C DAY -64
a C about -10
a C after 15
a C although -16
a C as -44
a C at 22
a C because -55
a C before -8
a C but -42
a C by 36
a C despite -9
a C during 73
a C for -38
a C from 57
a C if 43
a C in 6
a C of -5
a C on 51
a C or 6
a C over -62
a C than -33
a C the 79
a C though -12
a C w 70
a C when 47
a C where 59
a C while -91
a C who 35
a C — -28
a D " -33
a D ( -38
a D ) 36
a D , 49
a D -ed -27
a D -ing -55
a D -ly -49
a D -s 19
a D . 6
a D : 61
a D ; -8
a D about -14
a D after 32
a D although -11
a D and 64
a D as 30
a D at -35
a D because 99
a D before -70
a D but 19
a D by 68
a D during -106
a D for -37
a D if -68
a D in -33
a D or 45
a D over 63
a D since 14
a D than -56
a D the 43
a D though -17
a D to -26
a D w -59
a D when 124
a D where -25
a D which 5
a D while -32
a D who -92
a D with -125
a D — 37
a E " -46
a E ( 18
a E ) -29
a E , 20
a E -ed -23
a E -ing 27
a E -s 10
a E . 48
a E : 39
a E CAP 29
a E DAY 70
a E a 48
a E about -33
a E after -10
a E although 53
a E and -8
a E as 19
a E at -49
a E because -27
a E before 88
a E but 30
a E by -31
a E despite 21
a E for 12
a E from -35
a E if 7
a E in -21
a E of -25
a E on -55
a E or -75
a E over 14
a E since 29
a E than -130
a E that -6
a E the -21
a E though -45
a E to -13
a E until -6
a E w -107
a E when 11
a E where -86
a E which -32
a E while 9
a E who -17
a E with 13
c 0 ! -9
c 0 " -42
c 0 $ 27
c 0 ( 71
c 0 ) 58
c 0 , 66
c 0 -ed -19
c 0 -ing -62
c 0 -s -63
c 0 . 31
c 0 : 33
c 0 ; 115
c 0 ? -27
c 0 CAP -104
c 0 DAY 32
c 0 a -116
c 0 about -74
c 0 after 58
c 0 against -40
c 0 although -16
c 0 amid 10
c 0 and 44
c 0 at 28
c 0 because 57
c 0 before 44
c 0 between -30
c 0 but 74
c 0 by 11
c 0 despite 76
c 0 during 20
c 0 for -27
c 0 he 49
c 0 if -7
c 0 in 30
c 0 of -65
c 0 on 6
c 0 or -18
c 0 over -12
c 0 she 45
c 0 since 13
c 0 than 23
c 0 that -13
c 0 the -133
c 0 though -29
c 0 to -20
c 0 until 53
c 0 w -64
c 0 was -110
c 0 when 39
c 0 where -24
c 0 which -41
c 0 while 38
c 0 who -55
c 0 with -8
c 0 — 42
c 1 ! 37
c 1 " -47
c 1 $ -25
c 1 ( 6
c 1 ) -98
c 1 , -32
c 1 -ed -52
c 1 -ing 28
c 1 -ly -98
c 1 -s 64
c 1 . -28
c 1 ; -112
c 1 CAP 93
c 1 DAY -70
c 1 a 93
c 1 about -15
c 1 after -127
c 1 although 31
c 1 and -92
c 1 as -29
c 1 at -97
c 1 because -106
c 1 before -66
c 1 but -48
c 1 by -85
c 1 despite -80
c 1 during -52
c 1 for 28
c 1 from -61
c 1 he -7
c 1 if -56
c 1 in -60
c 1 of -9
c 1 on -43
c 1 or -53
c 1 over -31
c 1 since -44
c 1 than -62
c 1 that -81
c 1 the 54
c 1 though 10
c 1 to -39
c 1 until -78
c 1 w 26
c 1 when -58
c 1 where -69
c 1 while -42
c 1 who 32
c 1 with 5
c 1 — 12
c 2 " -26
c 2 $ 9
c 2 ( -83
c 2 -ed -49
c 2 -ing -7
c 2 -ly -37
c 2 . 17
c 2 ; 56
c 2 ? 56
c 2 DAY -16
c 2 about -8
c 2 after -68
c 2 and -26
c 2 at -36
c 2 because -28
c 2 before -31
c 2 but 6
c 2 by -23
c 2 despite -13
c 2 during 45
c 2 for -35
c 2 from -20
c 2 he -20
c 2 if -10
c 2 in -69
c 2 of -7
c 2 on -70
c 2 or -16
c 2 over -15
c 2 she -59
c 2 since -10
c 2 than -15
c 2 that 25
c 2 the 51
c 2 though -9
c 2 to -35
c 2 until -16
c 2 w -11
c 2 when 49
c 2 where 53
c 2 which 9
c 2 while 35
c 2 who 15
c 2 with -37
c 2 — 95
ck 0 end " 63
ck 0 end -ing -13
ck 0 end a 49
ck 0 end other 17
ck 0 end pro 53
ck 0 end that 9
ck 0 end the 14
ck 0 end wh 8
ck 0 mid " -26
ck 0 mid -ing 13
ck 0 mid CAP 23
ck 0 mid a 10
ck 0 mid other 15
ck 0 mid pro 11
ck 0 mid that -11
ck 0 mid the 11
ck 0 mid to 16
ck 0 mid wh -23
ck 1 end " -90
ck 1 end -ing 42
ck 1 end CAP -27
ck 1 end a -5
ck 1 end other -11
ck 1 end pro -28
ck 1 end the -37
ck 1 end wh -23
ck 1 mid " 65
ck 1 mid -ing -35
ck 1 mid CAP -56
ck 1 mid a -68
ck 1 mid other -26
ck 1 mid pro -32
ck 1 mid that -20
ck 1 mid the -12
ck 1 mid to -40
ck 1 mid wh -42
ck 2 end " -31
ck 2 end CAP 23
ck 2 end a -24
ck 2 end pro -41
ck 2 end that 42
ck 2 end the 13
ck 2 end to 18
ck 2 end wh 79
ck 2 mid " -28
ck 2 mid -ing -59
ck 2 mid CAP -26
ck 2 mid other -18
ck 2 mid pro -18
ck 2 mid the -23
ck 2 mid to -52
ck 2 mid wh 44
e end accept -82
e end accord 112
e end accus 51
e end accusation -71
e end acknowledg 9
e end acquiesc -16
e end ad 55
e end add 38
e end adopt -56
e end advic 81
e end adviz 16
e end advocat 21
e end agr 22
e end agre 28
e end aim 50
e end alleg -11
e end allegation -34
e end allow -22
e end allud 36
e end announc -22
e end answer -68
e end apologiz -35
e end appear 15
e end applaud 99
e end appoint 10
e end approv 52
e end argu 48
e end argument -44
e end ask -12
e end assail -36
e end assertion -86
e end assum -11
e end assur 27
e end attempt -80
e end attribut 105
e end avoid -83
e end awar 61
e end back -56
e end balk 63
e end ban -64
e end bash -55
e end becom -9
e end begin -17
e end believ 34
e end bemoan 8
e end best 30
e end blam 9
e end block -64
e end boast 10
e end bring -93
e end brush -38
e end calculat 49
e end call -7
e end car 90
e end carry -80
e end cast -15
e end caution 39
e end celebrat -8
e end certain 39
e end chant -76
e end characteriz -19
e end charg -5
e end cheer -15
e end choos 13
e end cit 36
e end claim -26
e end clarify 56
e end clear 72
e end com -48
e end compar 22
e end complain 18
e end complaint -12
e end conced -35
e end concern 18
e end conclud 33
e end condemn -30
e end confident -57
e end confirm -24
e end congratulat 29
e end consider -20
e end contemplat 35
e end contend 7
e end contradict 98
e end contrast 48
e end convinc 38
e end count -54
e end counter -8
e end cover 29
e end credit 80
e end critical 16
e end criticism -26
e end decid -47
e end decision -10
e end declar -41
e end declin -21
e end decry -33
e end deem -44
e end deep 27
e end demand -6
e end demonstrat 47
e end denounc -25
e end deny -84
e end derid 62
e end describ 14
e end design -6
e end detail 32
e end devot 15
e end disagre 54
e end disagreement -80
e end disavow 49
e end disclos 23
e end discuss 21
e end dismiss 12
e end display -49
e end disput 19
e end distanc -103
e end divid 55
e end document 9
e end doubl -34
e end doubt -58
e end draw -46
e end dub -21
e end dwell -21
e end eager -37
e end echo 36
e end elect -59
e end embrac -45
e end emerg -86
e end emphasiz -8
e end encourag 51
e end end -51
e end endors -61
e end endorsement -69
e end enjoy 39
e end envision 52
e end expand 54
e end expect 15
e end experienc 42
e end explain 31
e end expos 9
e end express 6
e end fail 43
e end far 14
e end favor -9
e end fear 31
e end feel 9
e end figur 82
e end fil -16
e end find 76
e end fir 34
e end focus 30
e end follow 48
e end forecast 71
e end fram 59
e end giv -14
e end go -7
e end goal 16
e end goe 75
e end going -24
e end grow -22
e end hail -16
e end hard -37
e end harsh -60
e end highlight 54
e end hop 64
e end hopeful -20
e end idea -51
e end identify -32
e end ignor -62
e end imagin 39
e end imply -23
e end includ 66
e end indicat 20
e end inform 18
e end insist 13
e end intend -29
e end interest 11
e end interject -37
e end interpret -18
e end introduc -60
e end invok -69
e end issu 33
e end it 9
e end join -50
e end judg -75
e end keep -38
e end knock 63
e end label -14
e end lambast -64
e end lament 53
e end lash -76
e end lay -27
e end learn -36
e end leav 90
e end less -11
e end let 38
e end liken 70
e end lin 43
e end lov -78
e end maintain -59
e end mak -15
e end mark 25
e end mean 27
e end mention -12
e end messag 84
e end nam -16
e end need -32
e end negativ -31
e end nominat -57
e end not 71
e end offer -38
e end open 61
e end oppos -68
e end opt 55
e end optimistic 11
e end order 13
e end outlin 18
e end outspoken -115
e end pass -50
e end peg 42
e end persuad 20
e end pivot 51
e end plan -14
e end play 62
e end plead 12
e end pledg -12
e end point 29
e end portray 92
e end position -17
e end post -43
e end praiz 17
e end predict 26
e end prefer 26
e end present 35
e end press -44
e end pressur -15
e end project -66
e end promiz 39
e end promot -16
e end proposal -31
e end protest -60
e end proud 21
e end prov 32
e end provid 40
e end publish 90
e end push -16
e end put 43
e end quick 22
e end quot 107
e end rais 17
e end reach 22
e end react 54
e end read -27
e end reaffirm 36
e end reason -13
e end rebuk 43
e end rebut 107
e end recall 85
e end recit 10
e end recogniz 35
e end recommend 43
e end refer 14
e end referenc 17
e end reflect 37
e end refus -13
e end regard -50
e end reiterat 28
e end reject -13
e end remark 26
e end remember 60
e end remind -15
e end repeat -15
e end reply 55
e end report 58
e end request 22
e end requir 33
e end resist 43
e end respond 27
e end restrict -19
e end return 11
e end retweet 9
e end reveal 43
e end rip 11
e end rul -11
e end run -45
e end say 75
e end see 28
e end seek 38
e end seem 13
e end seiz -87
e end send 47
e end set -46
e end shar 6
e end sharp -97
e end shift -22
e end shoot 36
e end show 59
e end shrug -88
e end sid -33
e end sign -38
e end signal -27
e end singl 24
e end skeptical 7
e end sound 24
e end spar -8
e end speculat -29
e end spent -7
e end split 25
e end stand 48
e end stat 21
e end statement 6
e end step -87
e end stop -22
e end strategy 47
e end stress 48
e end struggl -6
e end stuck 57
e end suggest 24
e end suggestion -35
e end support -29
e end supporter -109
e end supportiv -71
e end sur 32
e end surpriz 101
e end suspect 18
e end tak 18
e end talk -28
e end target -47
e end tell 46
e end tend -51
e end testify 46
e end thank -26
e end ther -15
e end think 28
e end threaten -10
e end titl -47
e end touch 24
e end tout -46
e end trad 31
e end try -34
e end turn -24
e end tweet -32
e end underscor 28
e end understand 14
e end unveil 29
e end upset 38
e end urg 31
e end very -10
e end view 15
e end voic -73
e end vot -78
e end vouch -11
e end vow 41
e end want 49
e end warn 8
e end wary -44
e end watch -17
e end wav -46
e end weigh -43
e end welcom -19
e end withdraw -40
e end witness -54
e end wonder 28
e end worry -29
e end yell -65
e end zero -72
e mid accept 63
e mid accord -94
e mid accus -40
e mid accusation 45
e mid acknowledg -11
e mid acquiesc 15
e mid ad -47
e mid add -43
e mid advic -96
e mid adviz -17
e mid advocat -21
e mid agr -18
e mid agre -27
e mid aim -48
e mid alleg 9
e mid allegation 20
e mid allow 12
e mid allud -33
e mid announc 15
e mid answer 53
e mid apologiz 23
e mid appear -12
e mid applaud -106
e mid appoint -10
e mid approv -54
e mid argu -37
e mid argument 38
e mid ask 6
e mid assail 35
e mid assertion 77
e mid assum 10
e mid assur -19
e mid attempt 60
e mid attribut -124
e mid avoid 42
e mid awar -63
e mid back 36
e mid ban 43
e mid begin 13
e mid believ -32
e mid bemoan -8
e mid best -29
e mid blam -11
e mid blast -10
e mid block 53
e mid boast -15
e mid bring 84
e mid brush 36
e mid calculat -49
e mid car -91
e mid cast 11
e mid caution -30
e mid celebrat 6
e mid certain -52
e mid chant 59
e mid characteriz 12
e mid cheer 11
e mid choos -15
e mid cit -25
e mid claim 21
e mid clarify -54
e mid clear -72
e mid com 36
e mid compar -24
e mid complain -17
e mid complaint 9
e mid conced 29
e mid concern -24
e mid conclud -32
e mid condemn 23
e mid confident 53
e mid confirm 24
e mid congratulat -30
e mid consider 16
e mid contemplat -35
e mid contend -6
e mid contrast -47
e mid convinc -41
e mid count 46
e mid cover -33
e mid credit -83
e mid critical -15
e mid criticism 20
e mid debat -9
e mid decid 38
e mid decision 5
e mid declar 29
e mid declin 16
e mid decry 27
e mid deem 35
e mid deep -34
e mid demonstrat -48
e mid denounc 10
e mid deny 55
e mid derid -61
e mid describ -14
e mid design 6
e mid detail -36
e mid devot -10
e mid disavow -53
e mid disclos -24
e mid discuss -21
e mid dismiss -12
e mid display 40
e mid distanc 66
e mid divid -54
e mid document -9
e mid doubl 19
e mid doubt 47
e mid draw 36
e mid dwell 20
e mid eager 25
e mid echo -34
e mid elect 39
e mid embrac 37
e mid emerg 77
e mid emphasiz 8
e mid encourag -47
e mid end 43
e mid endors 48
e mid endorsement 49
e mid enjoy -39
e mid envision -56
e mid expand -53
e mid expect -12
e mid experienc -42
e mid explain -29
e mid express -8
e mid fail -43
e mid favor 8
e mid fear -33
e mid feel -9
e mid figur -84
e mid fil 15
e mid find -60
e mid fir -31
e mid focus -29
e mid follow -43
e mid fram -60
e mid giv 10
e mid goe -55
e mid grow 15
e mid hail 12
e mid hard 23
e mid highlight -58
e mid hop -56
e mid hopeful 14
e mid idea 31
e mid identify 19
e mid ignor 45
e mid imagin -39
e mid imply 21
e mid includ -67
e mid indicat -17
e mid inform -18
e mid insist -15
e mid intend 24
e mid interest -11
e mid introduc 48
e mid invok 42
e mid issu -33
e mid it -9
e mid join 38
e mid keep 34
e mid knock -64
e mid lambast 54
e mid lament -52
e mid lash 41
e mid launch -6
e mid lay 16
e mid learn 25
e mid leav -90
e mid less 11
e mid liken -71
e mid lov 54
e mid maintain 55
e mid mak 11
e mid mark -24
e mid mean -28
e mid mention 7
e mid messag -86
e mid need 29
e mid nominat 40
e mid not -50
e mid offer 27
e mid open -65
e mid oppos 38
e mid opt -39
e mid optimistic -12
e mid order -20
e mid outlin -21
e mid paint -9
e mid pass 37
e mid peg -43
e mid persuad -21
e mid pivot -48
e mid plan 10
e mid play -40
e mid plead -10
e mid pledg 8
e mid point -27
e mid portray -94
e mid position 11
e mid post 34
e mid praiz -15
e mid predict -25
e mid prefer -29
e mid present -35
e mid press 36
e mid pressur 13
e mid project 35
e mid promiz -30
e mid promot 13
e mid proposal 22
e mid protest 59
e mid proud -22
e mid prov -31
e mid provid -38
e mid publish -94
e mid push 5
e mid put -42
e mid quick -24
e mid quot -106
e mid rais -20
e mid reach -14
e mid react -56
e mid read 23
e mid reason 8
e mid rebuk -40
e mid recall -82
e mid recogniz -31
e mid recommend -43
e mid refer -14
e mid referenc -16
e mid reflect -39
e mid refus 8
e mid regard 37
e mid reiterat -27
e mid remark -27
e mid remember -63
e mid remind 10
e mid repeat 9
e mid report -41
e mid represent -11
e mid request -20
e mid requir -36
e mid resist -45
e mid respond -25
e mid restrict 17
e mid return -11
e mid reveal -40
e mid rul 8
e mid run 34
e mid say -31
e mid see -25
e mid seek -35
e mid seem -13
e mid send -43
e mid set 38
e mid shar -12
e mid sharp 89
e mid show -48
e mid shrug 71
e mid sid 31
e mid sign 26
e mid signal 24
e mid skeptical -7
e mid slam -6
e mid sound -22
e mid speculat 26
e mid spent 5
e mid split -24
e mid stand -41
e mid stat -21
e mid statement -6
e mid step 73
e mid stop 18
e mid strategy -48
e mid stress -40
e mid struggl 5
e mid suggest -19
e mid suggestion 22
e mid support 17
e mid supporter 81
e mid sur -32
e mid surpriz -104
e mid suspect -18
e mid tak -14
e mid talk 25
e mid target 38
e mid tell -31
e mid tend 24
e mid testify -43
e mid thank 19
e mid ther 13
e mid think -25
e mid threaten 6
e mid titl 31
e mid touch -28
e mid tout 30
e mid try 26
e mid turn 17
e mid tweet 27
e mid underscor -28
e mid understand -16
e mid unveil -29
e mid upset -24
e mid urg -29
e mid view -9
e mid voic 37
e mid vot 60
e mid vouch 9
e mid vow -32
e mid want -44
e mid warn -9
e mid watch 15
e mid weigh 23
e mid welcom 18
e mid wonder -19
e mid worry 25
e mid zero 66
ef end base " -6
ef end base -ing 43
ef end base CAP 10
ef end base a -14
ef end base other 14
ef end base pro -21
ef end base that 29
ef end base the -20
ef end base to -13
ef end base wh -35
ef end ed " 8
ef end ed -ing -31
ef end ed a -11
ef end ed other -11
ef end ed pro 6
ef end ed that 12
ef end ed the 12
ef end ed to 16
ef end ed wh 23
ef end ing " -68
ef end ing -ing 8
ef end ing CAP -8
ef end ing a 19
ef end ing other 10
ef end ing the -27
ef end ing wh 27
ef end s " 38
ef end s -ing 53
ef end s CAP 20
ef end s a 51
ef end s pro 18
ef end s to 16
ef end s wh 17
ef mid base -ing -37
ef mid base CAP -7
ef mid base a 10
ef mid base other -7
ef mid base pro 12
ef mid base that -21
ef mid base the 8
ef mid base to 10
ef mid base wh 25
ef mid ed " -7
ef mid ed -ing 18
ef mid ed pro -6
ef mid ed that -6
ef mid ed the -8
ef mid ed to -14
ef mid ed wh -20
ef mid ing " 54
ef mid ing -ing -8
ef mid ing a -18
ef mid ing other -9
ef mid ing the 17
ef mid ing wh -25
ef mid s " -24
ef mid s -ing -55
ef mid s CAP -16
ef mid s a -47
ef mid s pro -16
ef mid s to -13
ef mid s wh -22
i A end -108
i A mid -168
i B end -51
i B mid -97
i C mid -59
i D end 28
i D mid -35
i E end 72
i E mid 30
l " " -52
l " $ 48
l " ) 53
l " , -27
l " -ed 146
l " -ing 282
l " -ly 26
l " -s -30
l " ; -72
l " CAP 22
l " about -21
l " after -13
l " against -51
l " all -20
l " and 34
l " as 78
l " at 32
l " because -153
l " before 41
l " between -68
l " but 76
l " by -124
l " during 17
l " for -19
l " from -76
l " he 11
l " if -74
l " in 37
l " is -17
l " like 46
l " of -74
l " on 89
l " or -35
l " out -37
l " over -49
l " than -63
l " that -157
l " to -79
l " until -31
l " w -40
l " were -10
l " when 58
l " where -48
l " which 129
l " while 58
l " who -13
l " with -19
l " without -74
l 's " -14
l 's , 50
l 's -ed -26
l 's -ing -24
l 's -ly -18
l ( and -31
l ( though -8
l ) $ -264
l ) , -169
l ) . -135
l ) and -113
l ) to 90
l ) — 43
l , " -20
l , -ed -33
l , -ing -95
l , -ly -56
l , after -60
l , although -57
l , and -176
l , as -124
l , at -31
l , because -37
l , before -15
l , but -181
l , despite -83
l , during -11
l , for -13
l , from -12
l , if -17
l , in -54
l , on -7
l , or -35
l , since -7
l , that -23
l , though -45
l , to -16
l , when -86
l , where -51
l , which -107
l , while -116
l , who -103
l , with -82
l -ed " -12
l -ed ) 81
l -ed , -13
l -ed -ed -17
l -ed -ing -33
l -ed -ly -53
l -ed . -14
l -ed : -65
l -ed ; 59
l -ed DAY -25
l -ed about -7
l -ed after -33
l -ed and -46
l -ed as -81
l -ed at -136
l -ed because -51
l -ed before -8
l -ed by -134
l -ed during -72
l -ed for -67
l -ed from -53
l -ed in -119
l -ed on -22
l -ed over -21
l -ed since -5
l -ed that -41
l -ed to -87
l -ed when -55
l -ed with -77
l -ed — 24
l -ing " -12
l -ing ( 25
l -ing , 45
l -ing -ed -24
l -ing -ing -24
l -ing -ly -33
l -ing . 5
l -ing : -36
l -ing DAY 71
l -ing about -10
l -ing after 47
l -ing and 28
l -ing as -72
l -ing because -48
l -ing before -9
l -ing by -27
l -ing for -45
l -ing from -75
l -ing in -78
l -ing on -31
l -ing over -20
l -ing that -50
l -ing to -18
l -ing when 81
l -ing with -113
l -ing — 94
l -ly , -88
l -ly -ed -88
l -ly -ing -51
l -ly -ly -17
l -ly . 40
l -ly : 6
l -ly DAY -18
l -ly after -53
l -ly and -117
l -ly as 21
l -ly because -46
l -ly but 18
l -ly by -19
l -ly for -17
l -ly from -17
l -ly if -7
l -ly in -27
l -ly on -126
l -ly than -18
l -ly that -32
l -ly to -43
l -ly when -119
l -ly with -24
l -s " 60
l -s ( 50
l -s ) -62
l -s , 15
l -s -ed 87
l -s -ing -75
l -s -ly -11
l -s . 35
l -s : 67
l -s ; -11
l -s ? 32
l -s DAY 97
l -s about -44
l -s after 20
l -s and 44
l -s as 66
l -s because 24
l -s but 88
l -s by -5
l -s despite 81
l -s during 8
l -s for -33
l -s if 49
l -s in 20
l -s on -48
l -s or -69
l -s over -32
l -s since -36
l -s than 55
l -s that -39
l -s to -10
l -s until 52
l -s when 64
l -s where 36
l -s while 110
l -s who 21
l -s with 25
l -s — 57
l . ) -153
l . , -95
l . — -40
l : " -16
l : that -6
l : to -6
l ; and -20
l CAP ! 62
l CAP " -33
l CAP $ 134
l CAP ( -77
l CAP ) -85
l CAP , 41
l CAP -ed 79
l CAP -ing 32
l CAP -ly 100
l CAP . 6
l CAP : 11
l CAP ; 5
l CAP ? 92
l CAP DAY -41
l CAP about -7
l CAP after 79
l CAP and 22
l CAP as 25
l CAP at 92
l CAP because 113
l CAP before 31
l CAP but 84
l CAP by -6
l CAP despite 60
l CAP during 52
l CAP for 6
l CAP from 69
l CAP if -37
l CAP in 47
l CAP on 39
l CAP or -18
l CAP over 35
l CAP since 39
l CAP than 82
l CAP that 82
l CAP to 20
l CAP until 81
l CAP when 115
l CAP where 77
l CAP while -17
l CAP who 41
l CAP with 73
l CAP — 57
l DAY , 51
l DAY -ed -6
l DAY -ing -6
l DAY . -75
l DAY and -25
l DAY as -59
l DAY at -43
l DAY in -48
l DAY that -9
l DAY to -8
l DAY with -11
l NUM ) -54
l NUM , -5
l NUM -ed -20
l NUM -ing -11
l NUM . -20
l NUM after -44
l NUM as 89
l NUM but -47
l NUM by -10
l NUM for -13
l NUM in -76
l NUM on -20
l NUM that 79
l NUM to -19
l NUM when 28
l NUM — -139
l a " -44
l a -ed -48
l a -ing -37
l a -ly -89
l a DAY -35
l about -ing -28
l after -ing -14
l against . -6
l all , 29
l all . 177
l all but -55
l along with -52
l an " -14
l an -ed -69
l an -ing -11
l an -ly -40
l and " -24
l and , -133
l and -ed -59
l and -ing -55
l and -ly -39
l and as -14
l and by -10
l and for -9
l and in -97
l and that -60
l and to -14
l and when -88
l and which -6
l and with -7
l another -ed -9
l another . -30
l are -ed -32
l are -ing -45
l are -ly -16
l are . -23
l are in -16
l as " -27
l as -ed -25
l as -ing -24
l as -ly -20
l as if -19
l as in -11
l as to -27
l at -ing -12
l at DAY -41
l at which -14
l be " -8
l be , 34
l be -ed -64
l be -ing -35
l be -ly -7
l be . 57
l be as -10
l be in -40
l be on -28
l because , -88
l been -ed -45
l been -ing -20
l been -ly -7
l been in -33
l been on -28
l before , 75
l before -ing -11
l behind , 102
l behind . 18
l being -ed -23
l but -ed -9
l but -ing -5
l but -ly -5
l but in -10
l but that -14
l by -ed -6
l by -ing -68
l by -ly -12
l could -ly -12
l did , -20
l did . -35
l did in -36
l do -ing -7
l do . 54
l do that -10
l do with -43
l done . 21
l done in -19
l down , 33
l down . -9
l down on 55
l down to -16
l down with -13
l for " -11
l for -ed -21
l for -ing -102
l for -ly -13
l for . -15
l for that -51
l from -ing -46
l get to -5
l had " -7
l had -ed -55
l had -ing -7
l had -ly -11
l had to -6
l has " -6
l has -ed -59
l has -ly -13
l has in -11
l hasn’t -ed -7
l have -ed -59
l have -ly -10
l have . 42
l have to -16
l he " -8
l he , -24
l he -ed -88
l he -ly -67
l he and -104
l her " -9
l her , -8
l her -ed -25
l her -ing -19
l her -ly 49
l her . -10
l her and 63
l her as -41
l her at -35
l her for -26
l her in 15
l her to -46
l her with 75
l herself . 6
l herself as -41
l him " -10
l him , 86
l him -ed 88
l him -ing -8
l him -ly 85
l him . 37
l him and 32
l him as 34
l him at -33
l him because 67
l him by 42
l him for 6
l him from -8
l him in 24
l him on -36
l him that -5
l him to -53
l him with -55
l him — 24
l himself . 17
l himself and -57
l himself as 20
l himself on 16
l his " -8
l his -ed -37
l his -ing -37
l his -ly -79
l how -ly -6
l how to -38
l if -ed -8
l in , -115
l in -ed -9
l in -ing -47
l in -ly -5
l in . -77
l in DAY -39
l in and 10
l in on -5
l in that -8
l in which -101
l is " -12
l is , 35
l is -ed -37
l is -ing -49
l is -ly -34
l is . -21
l is as -8
l is at -11
l is because -36
l is in -63
l is on -28
l is that -69
l is to -23
l it " -9
l it , 39
l it -ed -42
l it -ly -23
l it . -55
l it and 46
l it as 18
l it by 117
l it in 96
l it on -13
l it to -25
l its -ly -6
l itself . 58
l itself as -33
l like . -16
l many as -20
l me , 45
l me . 43
l most -ed -16
l most -ly -18
l never -ed -26
l no . 36
l not , -101
l not -ed -33
l not -ing -36
l not -ly -20
l not . -68
l not in -29
l not to -84
l of " -15
l of -ed -35
l of -ing -59
l of -ly -22
l of DAY -30
l of which -10
l off . 59
l on -ed -17
l on -ing -19
l on -ly -7
l on . -10
l on DAY -202
l on to -6
l once -ed -7
l one , -14
l one -ed -7
l one . -121
l one in -21
l one that -24
l one with 70
l or , -73
l or -ed -14
l or -ing -16
l or -ly -7
l or in -7
l or that -8
l other than -43
l others , 46
l others . 106
l out , 87
l out . 74
l out after -71
l out and -87
l out in -54
l out that -8
l out to -7
l over . -13
l over and -33
l she -ed -66
l she -ly -11
l she and -129
l since -ing -13
l so , 11
l so -ly -14
l so . -29
l so as -9
l so in 129
l so that -5
l someone who -12
l such as -93
l than -ing -9
l than in -29
l that " -18
l that , -90
l that -ed -78
l that -ing -14
l that -ly -24
l that . 79
l that DAY -9
l that after -41
l that although -8
l that as -23
l that at -11
l that by -11
l that despite -58
l that during -22
l that if -23
l that in 81
l that on 85
l that to 87
l that when -29
l that while -45
l that with -9
l that — -36
l the " -32
l the -ed -72
l the -ing -46
l the -ly -49
l their -ed -19
l their -ing -6
l them -ly 89
l them . 68
l them as -29
l them for 70
l them in 87
l them on 61
l them to -21
l themselves , 29
l themselves as -42
l they -ed -43
l they -ly -6
l those -ing -18
l those in -39
l those who -29
l those with -10
l to " -25
l to -ed -10
l to -ing -42
l to -ly -84
l to that 59
l to which -29
l two . 58
l until after -5
l up , -85
l up . 91
l up and -57
l up in -51
l up on -10
l up to -19
l up until -11
l up with -19
l w ( 110
l w ) 100
l w , 40
l w -ed 45
l w -ing 19
l w -ly 70
l w . 18
l w : 38
l w ; 89
l w ? -62
l w DAY 49
l w about -42
l w after 41
l w and 54
l w as -19
l w at 40
l w because 7
l w before 16
l w but 69
l w by -6
l w despite 57
l w during 71
l w for -15
l w from -43
l w if 13
l w in -25
l w or 9
l w over -45
l w since 15
l w than -56
l w that 39
l w though -47
l w to -29
l w until -31
l w when -24
l w where -76
l w which -50
l w while -26
l w who 11
l w with -14
l w — 66
l was " -20
l was -ed -48
l was -ing -48
l was -ly -46
l was at -16
l was in -45
l was on -30
l wasn’t -ing -6
l were -ed -33
l were -ing -24
l were -ly -28
l were . 6
l were in -9
l were on -8
l were to -9
l what -ed -38
l when -ed -11
l when -ing -6
l whether or -12
l whether to -10
l which , -50
l which -ed -11
l while -ing -23
l who , -37
l who -ed -53
l who -ly -8
l will -ly -7
l with , 67
l with -ed -6
l with -ing -8
l with -ly -5
l with that -9
l without -ing -10
l would " -5
l would -ing -8
l would -ly -19
l you . -149
l — -ed -9
l — -ing -20
l — -ly -43
l — although -9
l — and -182
l — as -28
l — at -17
l — but -154
l — from -12
l — in -29
l — or -7
l — though -10
l — where -6
l — which -16
l — while -56
l — who -7
l — with -12
l ’s " -8
l ’s -ed -29
l ’s -ing -33
l ’s -ly -19
l ’s . -22
n ! end 32
n " mid -43
n $ end 13
n ( mid 58
n ) mid 27
n , mid 50
n -ed mid -30
n -ing mid -30
n -ly mid -34
n -s mid -30
n . end 13
n . mid 10
n : end 11
n : mid 37
n ; end 10
n ; mid 99
n ? end 10
n CAP mid 22
n DAY mid 8
n about mid -69
n after mid 19
n against mid -51
n all mid -20
n although mid 17
n amid mid 7
n as mid -7
n at mid -5
n because mid 18
n before mid 14
n between mid -68
n but mid 35
n by mid -16
n despite mid 38
n during mid 23
n for mid -19
n from mid -27
n he mid 11
n if mid -33
n is mid -17
n like mid 46
n of mid -74
n on mid -14
n or mid -43
n out mid -37
n over mid -26
n since mid -17
n that mid -26
n though mid -15
n to mid -26
n until mid 13
n w mid -40
n were mid -10
n when mid 31
n where mid -13
n which mid -18
n while mid 28
n who mid -19
n with mid -12
n without mid -74
n — mid 66
na 0 ! 24
na 0 " -42
na 0 $ 13
na 0 ( 55
na 0 , 15
na 0 -ed -12
na 0 -ing -34
na 0 -ly -25
na 0 -s -14
na 0 . 10
na 0 : 69
na 0 ; 85
na 0 ? 10
na 0 CAP -26
na 0 DAY -14
na 0 a -9
na 0 about -64
na 0 after 18
na 0 against -33
na 0 all -20
na 0 although 26
na 0 amid 7
na 0 and -39
na 0 as -27
na 0 at 16
na 0 because 9
na 0 before -14
na 0 between -68
na 0 but -15
na 0 by -12
na 0 despite 39
na 0 during 31
na 0 for -51
na 0 from -16
na 0 he -15
na 0 if -61
na 0 is -17
na 0 like 46
na 0 of -71
na 0 on -26
na 0 or -47
na 0 out -37
na 0 over -7
na 0 than -20
na 0 that -23
na 0 the -45
na 0 to -26
na 0 until 43
na 0 w -79
na 0 were -10
na 0 when 25
na 0 which 13
na 0 while -26
na 0 who -22
na 0 with -14
na 0 — 39
na 1 " -24
na 1 ( 11
na 1 ) 44
na 1 , 79
na 1 -ed -90
na 1 -ly -42
na 1 -s -29
na 1 . 64
na 1 : -95
na 1 ; 33
na 1 CAP 50
na 1 DAY 45
na 1 a 6
na 1 about -22
na 1 although -12
na 1 and 79
na 1 as 59
na 1 at -109
na 1 because 9
na 1 before 50
na 1 but 73
na 1 by -18
na 1 for 65
na 1 from -58
na 1 he 22
na 1 if 27
na 1 in 11
na 1 on 31
na 1 over -54
na 1 she 35
na 1 since -36
na 1 than 25
na 1 that -18
na 1 the 62
na 1 though -24
na 1 to -21
na 1 w 46
na 1 when 14
na 1 where -24
na 1 which -51
na 1 while 64
na 1 — 66
nk ! other 45
nk " " -55
nk " -ing -28
nk " CAP -64
nk " a 63
nk " other -40
nk " pro -32
nk " that -29
nk " the -55
nk " to -36
nk " wh -20
nk $ " 59
nk $ -ing -60
nk $ CAP 9
nk $ a 42
nk $ that 6
nk $ the 7
nk $ wh -17
nk ( CAP 8
nk ( a -59
nk ( other -12
nk ( pro -31
nk ( that -9
nk ( the 52
nk ( to 30
nk ( wh -27
nk ) -ing -26
nk ) CAP 12
nk ) a 44
nk ) other 15
nk ) pro -30
nk ) that 28
nk ) the -90
nk ) to 27
nk ) wh -92
nk , " -33
nk , -ing 46
nk , CAP -11
nk , a -6
nk , other 14
nk , pro 26
nk , that 42
nk , the -19
nk , to 24
nk , wh 36
nk -ed " 23
nk -ed -ing -58
nk -ed CAP -45
nk -ed a -117
nk -ed other -17
nk -ed pro -35
nk -ed that -15
nk -ed wh -51
nk -ing " 70
nk -ing -ing -43
nk -ing CAP -13
nk -ing a -19
nk -ing other -40
nk -ing pro -24
nk -ing that 13
nk -ing the -34
nk -ing to -64
nk -ing wh -38
nk -ly " 17
nk -ly -ing -36
nk -ly CAP 20
nk -ly a -87
nk -ly other -17
nk -ly pro -21
nk -ly that -17
nk -ly the -122
nk -ly to 41
nk -ly wh -42
nk -s " 10
nk -s other -54
nk -s that -23
nk -s the -58
nk . " -50
nk . -ing 52
nk . CAP -12
nk . that 36
nk . the 19
nk : CAP -120
nk : a -73
nk : other -35
nk : pro 30
nk : that 79
nk : to 112
nk : wh 54
nk ; -ing 105
nk ; CAP -25
nk ; a 53
nk ; other 12
nk ; pro 17
nk ; that 22
nk ; the -46
nk ; to 7
nk ? CAP -13
nk ? a 20
nk ? other 49
nk ? that -21
nk ? the -67
nk ? wh 60
nk CAP " -26
nk CAP CAP -71
nk CAP other 75
nk CAP that 85
nk CAP the -19
nk DAY " -11
nk DAY -ing -20
nk DAY CAP -51
nk DAY a 61
nk DAY other 45
nk DAY pro -39
nk DAY that -67
nk DAY the 39
nk DAY to -42
nk DAY wh -9
nk a " -51
nk a that -79
nk about " -20
nk about CAP -21
nk about a -17
nk about other -49
nk about pro -8
nk about that -12
nk about the -18
nk about to -9
nk after " 61
nk after -ing -85
nk after CAP 28
nk after a -11
nk after pro -7
nk after that -11
nk after the -37
nk after to 27
nk after wh 17
nk against that -12
nk although CAP -13
nk although other -13
nk although that -16
nk although the -20
nk and " -42
nk and -ing -72
nk and CAP 6
nk and a -55
nk and other 6
nk and pro 65
nk and the 15
nk and to -35
nk and wh 31
nk as -ing -72
nk as CAP -124
nk as a 77
nk as other 11
nk as pro 19
nk as that 7
nk as the -100
nk as to 74
nk as wh -50
nk at " 66
nk at -ing -39
nk at CAP -15
nk at a 55
nk at other 38
nk at pro -41
nk at that -22
nk at the -156
nk at to -10
nk at wh -35
nk because CAP -34
nk because a 18
nk because other 55
nk because pro -89
nk because that -48
nk because the 42
nk because to -55
nk before " -9
nk before -ing 41
nk before CAP 44
nk before a -47
nk before other 17
nk before pro -56
nk before that -49
nk before the 61
nk before to -38
nk before wh -21
nk between " -60
nk but " 14
nk but -ing -74
nk but CAP 15
nk but a -40
nk but other -74
nk but that 25
nk but the 131
nk but to 24
nk but wh 23
nk by " -10
nk by -ing -70
nk by CAP 45
nk by a -12
nk by other 41
nk by pro 23
nk by that -115
nk by the -47
nk by to -69
nk by wh -24
nk despite CAP 21
nk despite other 23
nk despite pro -11
nk despite that 38
nk despite the -13
nk despite to 25
nk during -ing 60
nk during CAP 67
nk during a -20
nk during other -71
nk during pro -34
nk during that -8
nk during the 17
nk during to -90
nk during wh 38
nk for " 29
nk for -ing -54
nk for CAP -33
nk for a 54
nk for other -44
nk for pro 50
nk for that -62
nk for to -7
nk for wh -28
nk from " -30
nk from -ing -75
nk from CAP 9
nk from a -78
nk from other -33
nk from pro -28
nk from that -47
nk from the 120
nk from to -87
nk from wh -29
nk he pro -36
nk he that 34
nk if -ing -20
nk if CAP -37
nk if a -13
nk if other -61
nk if pro -25
nk if that 8
nk if the -20
nk if to 65
nk if wh -13
nk in " 56
nk in -ing 12
nk in CAP 8
nk in a 50
nk in other -19
nk in pro -18
nk in that -47
nk in the 36
nk in to -61
nk in wh -113
nk of CAP -12
nk of other -15
nk of that -12
nk of the -18
nk on " 27
nk on -ing -30
nk on CAP 16
nk on a 19
nk on other 13
nk on pro -67
nk on that 21
nk on the -7
nk on to -187
nk on wh -36
nk or " -20
nk or -ing -10
nk or other -11
nk or pro 53
nk or that -23
nk or the -53
nk or to -38
nk or wh -28
nk over " -29
nk over -ing -12
nk over CAP 18
nk over a 67
nk over other -10
nk over pro -25
nk over that -24
nk over the -53
nk over to -61
nk over wh -11
nk since CAP 42
nk since a -23
nk since other 32
nk since pro -28
nk since that -47
nk since the -28
nk than -ing -8
nk than CAP -6
nk than a -62
nk than pro 14
nk than that 31
nk than the 42
nk than to -52
nk than wh -46
nk that " -29
nk that -ing 21
nk that CAP 13
nk that a -19
nk that other 11
nk that pro -67
nk that that 34
nk that the -74
nk that to -50
nk that wh -52
nk the " 69
nk the CAP 52
nk the other -24
nk the pro 33
nk the that -62
nk the the -90
nk though CAP -13
nk though other 40
nk though pro -13
nk though that -15
nk though the -18
nk though to -12
nk to " -28
nk to -ing 13
nk to CAP -27
nk to a -44
nk to other -8
nk to pro -67
nk to that 26
nk to to -109
nk to wh -53
nk until CAP 18
nk until other 79
nk until pro -58
nk until that -21
nk until to -65
nk w " 55
nk w -ing -27
nk w CAP -24
nk w pro -62
nk w that -17
nk w the -37
nk w to -21
nk was " 20
nk were that -24
nk when " 43
nk when CAP -62
nk when a 10
nk when other 10
nk when pro 11
nk when that -115
nk when the 26
nk when to 95
nk where CAP 47
nk where a -11
nk where other 17
nk where pro -14
nk where that -14
nk where the -57
nk where to -27
nk where wh -8
nk which CAP 40
nk which a -45
nk which pro -14
nk which that -66
nk which to 18
nk while -ing -9
nk while CAP 43
nk while a -92
nk while other 65
nk while pro 92
nk while that -106
nk while the 5
nk while to -66
nk who " 122
nk who -ing -25
nk who CAP -6
nk who a -97
nk who other -24
nk who pro -48
nk who that 7
nk who the -22
nk who to -41
nk who wh -13
nk with -ing -82
nk with CAP 48
nk with a -70
nk with other -21
nk with pro -93
nk with that -84
nk with the 68
nk with to -9
nk with wh -24
nk — " -75
nk — -ing 26
nk — a -11
nk — pro 43
nk — that 29
nk — the 39
nk — to 41
nk — wh 36
nn ! $ 32
nn " -ed -26
nn " -ing -15
nn " -ly -20
nn " -s -28
nn " CAP -68
nn " NUM -7
nn " a -23
nn " an -10
nn " as -7
nn " has -6
nn " i -8
nn " in -5
nn " must -5
nn " no -6
nn " not -9
nn " that -8
nn " the -30
nn " this -5
nn " to -11
nn " w -6
nn " we -5
nn $ $ 13
nn ( -ly 48
nn ( CAP -43
nn ( and -32
nn ( the 79
nn ( though -64
nn ( w -35
nn ) $ 6
nn ) , -43
nn ) -ed 64
nn ) -s -51
nn ) . 36
nn ) CAP -21
nn ) and 28
nn ) to -71
nn ) w -34
nn ) — -7
nn , " -82
nn , -ed -7
nn , -ly -22
nn , -s -32
nn , CAP -11
nn , a 37
nn , after 20
nn , all 21
nn , along -53
nn , although 67
nn , among -22
nn , an 44
nn , and 13
nn , are 11
nn , as 13
nn , at -21
nn , because 15
nn , before -65
nn , both 30
nn , but 47
nn , by -39
nn , could -47
nn , despite 46
nn , did -19
nn , during -61
nn , for 6
nn , from -64
nn , had -36
nn , has 7
nn , have 72
nn , having -30
nn , he 22
nn , her -21
nn , how -77
nn , i 31
nn , if -61
nn , in -44
nn , is 83
nn , it 43
nn , like -62
nn , many -13
nn , most -62
nn , no -51
nn , not -82
nn , of 23
nn , on -72
nn , once -78
nn , one 37
nn , or -103
nn , others 58
nn , since 61
nn , so 26
nn , some 43
nn , such -157
nn , that 10
nn , the 30
nn , they 30
nn , this 10
nn , though 8
nn , to -37
nn , w -29
nn , was 48
nn , were 9
nn , what -10
nn , when 23
nn , where 23
nn , whether 42
nn , which 44
nn , while 40
nn , who -9
nn , whom -84
nn , whose 59
nn , will -66
nn , without 10
nn , would -75
nn , you -72
nn -ed " -40
nn -ed , -60
nn -ed -ed -22
nn -ed -ing 34
nn -ed -ly -38
nn -ed -s -27
nn -ed . -23
nn -ed : -10
nn -ed CAP -9
nn -ed DAY -15
nn -ed NUM -27
nn -ed a -57
nn -ed about -18
nn -ed after -28
nn -ed against -18
nn -ed an -32
nn -ed and -41
nn -ed any -10
nn -ed as -55
nn -ed at -45
nn -ed because -8
nn -ed behind -5
nn -ed by -14
nn -ed during -16
nn -ed for -50
nn -ed from -40
nn -ed her -46
nn -ed him -29
nn -ed his 25
nn -ed in 29
nn -ed into -20
nn -ed it -19
nn -ed its -6
nn -ed like 72
nn -ed not -10
nn -ed of -32
nn -ed off 80
nn -ed on 13
nn -ed or -6
nn -ed out 54
nn -ed over -16
nn -ed so -6
nn -ed some -6
nn -ed that -42
nn -ed the 8
nn -ed their -7
nn -ed them -7
nn -ed to 11
nn -ed under -9
nn -ed up -16
nn -ed w -9
nn -ed when -8
nn -ed with -41
nn -ed would -8
nn -ed — -14
nn -ing " -30
nn -ing ( -6
nn -ing , 33
nn -ing -ed -21
nn -ing -ing 22
nn -ing -ly -28
nn -ing -s -100
nn -ing . -46
nn -ing : 15
nn -ing CAP -53
nn -ing DAY -7
nn -ing NUM -24
nn -ing a 41
nn -ing about -25
nn -ing all -7
nn -ing an 13
nn -ing and -54
nn -ing any -9
nn -ing around -6
nn -ing as -33
nn -ing at -15
nn -ing before -6
nn -ing by -9
nn -ing down -17
nn -ing from -94
nn -ing has -6
nn -ing he 48
nn -ing her 24
nn -ing herself -5
nn -ing him -32
nn -ing his 38
nn -ing in -8
nn -ing into 11
nn -ing is -14
nn -ing it -57
nn -ing its -57
nn -ing of -73
nn -ing off -5
nn -ing on -36
nn -ing one -21
nn -ing out -18
nn -ing over -10
nn -ing she -12
nn -ing so -5
nn -ing some 26
nn -ing that 48
nn -ing the -9
nn -ing their -21
nn -ing them -20
nn -ing themselves -7
nn -ing they -6
nn -ing this -8
nn -ing those 84
nn -ing toward -9
nn -ing two 74
nn -ing up -84
nn -ing w -29
nn -ing was -7
nn -ing when -6
nn -ing who -6
nn -ing with -35
nn -ing — -5
nn -ly " -9
nn -ly 's -29
nn -ly , -11
nn -ly -ed -18
nn -ly -ing -77
nn -ly -ly 57
nn -ly -s -74
nn -ly . 21
nn -ly : -11
nn -ly CAP -43
nn -ly DAY -5
nn -ly NUM -30
nn -ly a -22
nn -ly after 77
nn -ly and -33
nn -ly as -25
nn -ly be -10
nn -ly because -17
nn -ly been -10
nn -ly behind -8
nn -ly by -10
nn -ly did -9
nn -ly for -47
nn -ly from -23
nn -ly got -5
nn -ly had -13
nn -ly he -8
nn -ly if -12
nn -ly in 63
nn -ly on 100
nn -ly one -13
nn -ly than -28
nn -ly that -36
nn -ly the -15
nn -ly to -64
nn -ly w -52
nn -ly was -11
nn -ly when 74
nn -ly with -18
nn -s . -18
nn -s in -54
nn -s to 45
nn . " -34
nn . $ 12
nn . ) 71
nn . , 138
nn . CAP -168
nn . NUM -116
nn . w -27
nn . — 79
nn : " 34
nn : $ 11
nn : -ing -80
nn : -s -45
nn : CAP 27
nn : NUM -13
nn : a 52
nn : he 9
nn : that -23
nn : the -40
nn : to -46
nn : w 5
nn ; $ 10
nn ; -s 65
nn ; CAP 35
nn ; NUM 27
nn ; and -52
nn ; he -21
nn ; she -30
nn ; the -45
nn ; w 64
nn ? $ 10
nn CAP , -42
nn CAP -ed 76
nn CAP . 9
nn CAP CAP 27
nn CAP w -25
nn DAY 's -94
nn DAY , 46
nn DAY -ed -44
nn DAY -s -12
nn DAY and -7
nn DAY as 83
nn DAY at -32
nn DAY in 26
nn DAY that 33
nn DAY to -69
nn DAY with -9
nn DAY ’s -58
nn a w 11
nn about -ing -12
nn about -s -8
nn about CAP -25
nn about NUM -8
nn about a -8
nn about her -15
nn about his -17
nn about the -21
nn about w -22
nn about whether -8
nn after -ing 14
nn after -s -32
nn after CAP 24
nn after DAY -54
nn after NUM 6
nn after a 53
nn after he 6
nn after her 5
nn after his -13
nn after it -16
nn after the 21
nn after w 19
nn all of -20
nn although CAP -11
nn although the -7
nn although w -14
nn and " -211
nn and , 88
nn and -ed 63
nn and -ing 31
nn and -ly 56
nn and -s 7
nn and CAP -6
nn and NUM -8
nn and a -60
nn and about 66
nn and an -21
nn and another -53
nn and are 21
nn and as 55
nn and by 96
nn and could -10
nn and for -62
nn and get -29
nn and had -52
nn and has 90
nn and have 69
nn and he 95
nn and her -131
nn and his -8
nn and how -149
nn and in 5
nn and is 69
nn and it -54
nn and its -47
nn and many -29
nn and may 82
nn and most -8
nn and no -64
nn and not -38
nn and of -17
nn and on -13
nn and one 37
nn and other -126
nn and others 74
nn and she 53
nn and some -39
nn and that -46
nn and the -61
nn and their -62
nn and they -40
nn and those 21
nn and through -27
nn and w -6
nn and was -49
nn and we 14
nn and what -60
nn and when -43
nn and whether -78
nn and which -11
nn and who 86
nn and will 60
nn and with -8
nn and would -20
nn as " -83
nn as -ed -72
nn as -ing -72
nn as -ly -32
nn as CAP -6
nn as NUM -43
nn as a -24
nn as an -84
nn as being -24
nn as both -23
nn as having -10
nn as he 169
nn as her -21
nn as his -83
nn as if -61
nn as in -6
nn as it 98
nn as its -15
nn as many -22
nn as not -20
nn as one -39
nn as she 86
nn as that -6
nn as the -29
nn as their -25
nn as they 18
nn as to -9
nn as w -18
nn at " -16
nn at -ing -35
nn at -s 22
nn at CAP -38
nn at DAY 50
nn at NUM -62
nn at a 65
nn at all -47
nn at an -18
nn at her -34
nn at his -18
nn at its -20
nn at one -13
nn at the -14
nn at their -11
nn at this -27
nn at w -10
nn at which 77
nn because " -35
nn because , -20
nn because CAP -35
nn because he -35
nn because it 49
nn because of -19
nn because she 57
nn because so -35
nn because the 22
nn because they -58
nn before , -24
nn before -ing 78
nn before -s -72
nn before CAP -16
nn before a 33
nn before being -20
nn before he 31
nn before his -37
nn before it -15
nn before the -47
nn before they -14
nn between the -29
nn but " -94
nn but -ed 72
nn but -ly -60
nn but -s -27
nn but CAP 30
nn but by -5
nn but did 94
nn but he 35
nn but his -7
nn but in 13
nn but it -16
nn but never -10
nn but not 9
nn but she 22
nn but that -92
nn but they -12
nn but w -37
nn but would 21
nn by -ed -18
nn by -ing 79
nn by -ly -34
nn by -s -42
nn by CAP -47
nn by NUM -69
nn by a 48
nn by an -26
nn by her -5
nn by his -10
nn by one -11
nn by some -60
nn by the -32
nn by their -38
nn by w -23
nn despite -ing -31
nn despite CAP -15
nn despite his -31
nn despite the 24
nn despite w 35
nn during a 36
nn during an 74
nn during her 28
nn during his -64
nn during the -68
nn for " -40
nn for -ed 62
nn for -ing -86
nn for -ly -15
nn for -s 66
nn for . -9
nn for CAP -100
nn for NUM -27
nn for a -58
nn for all -20
nn for an -27
nn for being -8
nn for her -32
nn for him -14
nn for his -17
nn for how -46
nn for it -34
nn for its -15
nn for not 28
nn for one -9
nn for some -14
nn for that -30
nn for the -33
nn for their 33
nn for them -15
nn for this 90
nn for w -23
nn for what -35
nn from " -12
nn from -ing -88
nn from -s 21
nn from CAP -26
nn from NUM -27
nn from a 37
nn from her -41
nn from his -46
nn from some -13
nn from the 7
nn from them -5
nn from those -15
nn from w 13
nn he -ed 59
nn he w -24
nn if -ed -17
nn if -s -5
nn if CAP 45
nn if he -60
nn if it -40
nn if not -6
nn if she -35
nn if that -9
nn if the -19
nn if they -36
nn if w 58
nn in " -26
nn in , -31
nn in -ed -46
nn in -ing -36
nn in -ly 34
nn in -s 8
nn in . -12
nn in CAP -60
nn in DAY -78
nn in NUM 15
nn in a 76
nn in all -52
nn in an 137
nn in and -32
nn in both -54
nn in her -45
nn in his -24
nn in its -37
nn in may 26
nn in on -24
nn in one 64
nn in other 42
nn in some -41
nn in that -32
nn in the -54
nn in their 40
nn in this -51
nn in those 65
nn in two -17
nn in w -41
nn in what -13
nn in which -58
nn of -ing -6
nn of -s -12
nn of CAP -11
nn of the -28
nn of w -13
nn on " -34
nn on -ed -52
nn on -ing -86
nn on -ly -16
nn on -s -85
nn on . -26
nn on CAP 35
nn on DAY 122
nn on a -107
nn on all -70
nn on an -42
nn on her -84
nn on his 31
nn on how -41
nn on its 22
nn on other -8
nn on some -6
nn on that -5
nn on the -10
nn on their 23
nn on this -20
nn on to -12
nn on w -25
nn on what -30
nn on whether -43
nn or " -15
nn or , -15
nn or -ed 29
nn or -ing 25
nn or -ly -7
nn or -s -19
nn or CAP -46
nn or a -9
nn or how -7
nn or not 49
nn or that -12
nn or the -39
nn or w 9
nn out of -37
nn over , -11
nn over -s 62
nn over . -8
nn over CAP -76
nn over NUM -8
nn over a -26
nn over and -11
nn over her -32
nn over his -78
nn over w -60
nn she w -5
nn since -ed -24
nn since -ing -20
nn since CAP -22
nn since NUM -24
nn since he 87
nn since his -7
nn since the -45
nn since w -28
nn than " -10
nn than -ed -7
nn than -ing -92
nn than -s -8
nn than CAP -93
nn than NUM -88
nn than a 45
nn than any -20
nn than half -16
nn than he 81
nn than his 58
nn than in -25
nn than it -8
nn than most -11
nn than the -49
nn than their -12
nn than they -16
nn than to -12
nn than w 11
nn than what 26
nn that " -55
nn that , 43
nn that -ed -41
nn that -ing -39
nn that -ly -23
nn that . -17
nn that CAP -49
nn that NUM -8
nn that a -37
nn that an -9
nn that any -6
nn that are 45
nn that as -9
nn that can -19
nn that could -40
nn that had -30
nn that has -46
nn that have -49
nn that he -25
nn that her -12
nn that his -15
nn that i 66
nn that in -13
nn that is 79
nn that it 27
nn that many -18
nn that may -13
nn that might -11
nn that of -24
nn that one -6
nn that our -5
nn that she 8
nn that some 11
nn that the -83
nn that their -19
nn that they 86
nn that w -56
nn that was 43
nn that were -23
nn that will 88
nn that would -8
nn that ’s -9
nn the -s -60
nn the CAP 16
nn the w 50
nn though CAP -11
nn though he -21
nn though it -16
nn though not -13
nn though the -7
nn to " -59
nn to -ed -13
nn to -ing 44
nn to -ly -58
nn to -s 49
nn to . -7
nn to CAP -13
nn to NUM -38
nn to a 6
nn to all 78
nn to an -15
nn to any -32
nn to be -85
nn to do -51
nn to get -65
nn to have -35
nn to her -14
nn to him -21
nn to his 30
nn to how -12
nn to its -13
nn to some 81
nn to that -34
nn to the 6
nn to their -12
nn to this -8
nn to w -35
nn to what -19
nn to which -31
nn until CAP 19
nn until NUM -14
nn until after -11
nn until he 20
nn until the -59
nn until w 47
nn w , -13
nn w -s -38
nn w . -40
nn w CAP -13
nn w and 46
nn w in -10
nn w that 35
nn w w -13
nn when -ed 23
nn when -ing 9
nn when -s -79
nn when a 52
nn when he 73
nn when i -21
nn when it 56
nn when she -58
nn when the 28
nn when they 21
nn when w -16
nn where -s -40
nn where CAP 28
nn where he 59
nn where his -9
nn where it -8
nn where she -11
nn where the -32
nn where w -28
nn which -ed -53
nn which -s 27
nn which CAP -48
nn which a -13
nn which had -13
nn which has 40
nn which he -34
nn which is 58
nn which she -23
nn which the -37
nn which they -7
nn which w -91
nn which was -11
nn which were -5
nn which will 41
nn which would 77
nn while -ing -11
nn while -ly -8
nn while CAP 98
nn while NUM 11
nn while a -59
nn while he -15
nn while others -10
nn while she -21
nn while the -11
nn while w -13
nn who " -15
nn who 's 44
nn who , -11
nn who -ed -7
nn who -ly -22
nn who -s 50
nn who CAP -23
nn who are -52
nn who can -10
nn who could -19
nn who had 40
nn who has -39
nn who have -47
nn who he 56
nn who is 51
nn who may -6
nn who w -55
nn who was -28
nn who were -33
nn who will -21
nn who would 43
nn who ’s -6
nn with " -39
nn with , -6
nn with -ed -31
nn with -ing -38
nn with -ly -14
nn with -s 13
nn with CAP -22
nn with NUM 32
nn with a -19
nn with an -17
nn with both -15
nn with her 45
nn with him -25
nn with his -64
nn with it -37
nn with many -5
nn with no -6
nn with one -26
nn with other -42
nn with that -27
nn with the -20
nn with their -40
nn with those -7
nn with what -33
nn with whom -11
nn — " -23
nn — -ed -45
nn — -ing 19
nn — -ly -76
nn — -s -39
nn — CAP -24
nn — NUM -37
nn — a 13
nn — all 99
nn — although 91
nn — an 64
nn — and 16
nn — are 9
nn — as -21
nn — at -66
nn — but 42
nn — from -46
nn — had -40
nn — has -69
nn — he 28
nn — his 12
nn — if -25
nn — in -5
nn — is 39
nn — it 33
nn — like -131
nn — not 22
nn — of -95
nn — one -16
nn — or -6
nn — so -15
nn — that -16
nn — the 47
nn — though 94
nn — to -35
nn — w -32
nn — were -97
nn — where -105
nn — which 16
nn — while 6
nn — who -145
nn — would -68
ns " accus -13
ns " ad -7
ns " ask -20
ns " assertion 90
ns " call -72
ns " chant -10
ns " cit -5
ns " claim -9
ns " declar -7
ns " describ -21
ns " mak -7
ns " offer -5
ns " pledg -11
ns " refer -7
ns " refus -6
ns " releas -5
ns " say -26
ns " speak -7
ns " stat -7
ns " suggest -5
ns " talk -18
ns " tell -13
ns " used -9
ns " want -7
ns " warn -5
ns " writ -15
ns $ accord 131
ns $ accus 73
ns $ acknowledg 47
ns $ ad 54
ns $ address -58
ns $ announc -24
ns $ appear -7
ns $ argu -45
ns $ ask -123
ns $ attack -76
ns $ call 18
ns $ chant 5
ns $ claim 60
ns $ conclud -55
ns $ condemn -14
ns $ continu -9
ns $ criticiz -6
ns $ declar -16
ns $ declin -36
ns $ defend -25
ns $ deliver -25
ns $ describ 54
ns $ end -117
ns $ endors -28
ns $ express -12
ns $ find 43
ns $ giv 24
ns $ go 9
ns $ insist 15
ns $ interject -76
ns $ issu -10
ns $ know -109
ns $ not 23
ns $ offer -28
ns $ pledg 41
ns $ point -42
ns $ post 6
ns $ praiz 75
ns $ predict -55
ns $ promiz 88
ns $ publish 102
ns $ put 54
ns $ question -44
ns $ quot 56
ns $ read -21
ns $ recall 37
ns $ refer 39
ns $ releas 99
ns $ remark 43
ns $ report 122
ns $ respond 7
ns $ say 50
ns $ see -50
ns $ seem -50
ns $ shar 36
ns $ shout -20
ns $ slam -33
ns $ speak -65
ns $ stat 68
ns $ suggest 45
ns $ talk -15
ns $ tell 33
ns $ thank -80
ns $ tweet 18
ns $ urg 67
ns $ used -22
ns $ want -14
ns $ warn -7
ns $ writ -49
ns ( cit 86
ns ( say -18
ns ( show -60
ns ) cit 78
ns ) say 123
ns ) show 57
ns , accord 6
ns , accus -49
ns , acknowledg 39
ns , ad -59
ns , address -15
ns , admit 29
ns , advocat -25
ns , agr -35
ns , agre 51
ns , aim -16
ns , alleg -14
ns , allow 77
ns , announc -17
ns , answer 82
ns , appear 41
ns , ask 80
ns , assert -80
ns , assur -36
ns , attack -14
ns , avoid -110
ns , awar -68
ns , back -35
ns , begin -30
ns , believ -77
ns , blam 37
ns , boast 10
ns , call -38
ns , cast 33
ns , caution 46
ns , challeng -5
ns , charg -8
ns , cit -35
ns , claim -99
ns , com 67
ns , compar -53
ns , complain 80
ns , complaint 99
ns , concern -73
ns , conclud -36
ns , confirm -132
ns , consider 9
ns , cover -49
ns , criticism -25
ns , criticiz 10
ns , debat -140
ns , decid -74
ns , declar 21
ns , declin -64
ns , deem -13
ns , defend -57
ns , deliver -11
ns , demand 12
ns , denounc -29
ns , deny 45
ns , describ 33
ns , disclos 24
ns , discuss -115
ns , dismiss 62
ns , draw 7
ns , echo -47
ns , embrac -56
ns , emphasiz -37
ns , endors -34
ns , estimat 49
ns , expect 44
ns , explain -36
ns , express 30
ns , favor -71
ns , fear 5
ns , feel -67
ns , fil -102
ns , fir -47
ns , focus 14
ns , giv 17
ns , goe -85
ns , highlight 21
ns , hint 93
ns , hit -18
ns , hold 92
ns , idea 81
ns , identify 27
ns , includ -32
ns , indicat -13
ns , inform 15
ns , insist -93
ns , intend 96
ns , introduc -41
ns , issu 46
ns , it 32
ns , jok 39
ns , know 40
ns , lash -8
ns , launch -59
ns , lay -13
ns , learn -41
ns , list 97
ns , look 13
ns , mak -28
ns , mention -42
ns , mock 28
ns , need -22
ns , nominat -11
ns , not 27
ns , offer 40
ns , oppos 14
ns , order 28
ns , pass -49
ns , plan 16
ns , plead 28
ns , pledg -81
ns , point -88
ns , portray 54
ns , post -133
ns , praiz -6
ns , predict -63
ns , press 74
ns , project 24
ns , promiz 27
ns , promot -16
ns , propos 10
ns , proposal -33
ns , prov -9
ns , provid 9
ns , push -11
ns , put 24
ns , question -62
ns , quick -22
ns , rail 34
ns , rais -42
ns , recall 52
ns , recogniz -30
ns , recommend -33
ns , refer 20
ns , referenc 52
ns , refus 35
ns , regard 23
ns , reject 45
ns , releas -98
ns , remain 62
ns , remember -41
ns , remind -33
ns , repeat -18
ns , respond -22
ns , reveal -32
ns , say 25
ns , see 96
ns , seek 57
ns , seem 24
ns , shar -40
ns , show 20
ns , sign 48
ns , signal 10
ns , slam 29
ns , sound 70
ns , start 13
ns , stat 21
ns , strategy -33
ns , suggest 44
ns , support -21
ns , supporter -48
ns , tak 36
ns , talk -41
ns , target 79
ns , tell 20
ns , thank -39
ns , threaten 7
ns , titl 58
ns , tout -30
ns , try 94
ns , turn -47
ns , tweet 58
ns , understand -107
ns , unveil -90
ns , used 52
ns , view -75
ns , voic -19
ns , vot -48
ns , vow 56
ns , warn 39
ns , writ -6
ns -ed accord -21
ns -ed accus -8
ns -ed acknowledg -24
ns -ed ad -10
ns -ed admit -8
ns -ed advocat -17
ns -ed agr -15
ns -ed alleg 81
ns -ed allegation 88
ns -ed allow -9
ns -ed announc -44
ns -ed answer -5
ns -ed appear -52
ns -ed argu -22
ns -ed ask -46
ns -ed attack -11
ns -ed back 80
ns -ed becom -5
ns -ed begin -15
ns -ed believ -6
ns -ed blam 79
ns -ed blast -6
ns -ed call -67
ns -ed chant -6
ns -ed charg -16
ns -ed cit -29
ns -ed claim 53
ns -ed complain -7
ns -ed concern -7
ns -ed conclud -15
ns -ed condemn -9
ns -ed consider -19
ns -ed continu -14
ns -ed criticism -17
ns -ed criticiz -28
ns -ed decid -17
ns -ed decision 86
ns -ed declar -19
ns -ed declin -47
ns -ed decry -6
ns -ed defend -14
ns -ed deliver -8
ns -ed denounc -6
ns -ed deny -14
ns -ed describ -22
ns -ed discuss -13
ns -ed dismiss -13
ns -ed distanc -6
ns -ed endors -20
ns -ed expect -33
ns -ed explain -11
ns -ed express -16
ns -ed fear -17
ns -ed feel -8
ns -ed find -14
ns -ed focus -14
ns -ed giv -13
ns -ed go -18
ns -ed highlight -5
ns -ed hit -10
ns -ed hold -6
ns -ed hop -18
ns -ed identify -15
ns -ed ignor -21
ns -ed indicat -23
ns -ed insist -22
ns -ed invok -12
ns -ed issu -6
ns -ed it -14
ns -ed know 44
ns -ed lament -6
ns -ed lay -8
ns -ed learn -19
ns -ed list -27
ns -ed look -21
ns -ed maintain -5
ns -ed mak -40
ns -ed mention -20
ns -ed mock -14
ns -ed not -35
ns -ed offer -49
ns -ed oppos -21
ns -ed order -9
ns -ed pass 66
ns -ed plan 63
ns -ed plead -7
ns -ed pledg -21
ns -ed point -26
ns -ed post -46
ns -ed praiz -9
ns -ed predict -5
ns -ed press -13
ns -ed promiz -11
ns -ed propos -8
ns -ed push 50
ns -ed question -31
ns -ed quot -7
ns -ed rais -7
ns -ed recall -5
ns -ed recogniz -7
ns -ed refer -15
ns -ed referenc -10
ns -ed refus -13
ns -ed reject -19
ns -ed releas -48
ns -ed remind -19
ns -ed repeat -21
ns -ed report -43
ns -ed request -6
ns -ed respond -26
ns -ed reveal -17
ns -ed say -33
ns -ed see 73
ns -ed seek -13
ns -ed seem -36
ns -ed shar -8
ns -ed show -27
ns -ed sid -7
ns -ed sign -9
ns -ed skeptical -12
ns -ed slam -18
ns -ed speak -34
ns -ed stat -5
ns -ed stress -6
ns -ed suggest -26
ns -ed support 55
ns -ed tak -14
ns -ed talk -28
ns -ed tell -43
ns -ed thank -12
ns -ed think -32
ns -ed threaten -9
ns -ed tout -12
ns -ed try -29
ns -ed turn 83
ns -ed tweet -22
ns -ed urg -11
ns -ed used -9
ns -ed view -10
ns -ed vot -25
ns -ed want -15
ns -ed warn -9
ns -ed wonder -5
ns -ed worry 76
ns -ed writ -34
ns -ing accord 79
ns -ing accus -32
ns -ing acknowledg -41
ns -ing ad -6
ns -ing address -47
ns -ing agr -7
ns -ing allow -13
ns -ing announc -26
ns -ing appear -20
ns -ing argu 10
ns -ing ask -22
ns -ing attack -21
ns -ing back -11
ns -ing begin -13
ns -ing believ -8
ns -ing blam -9
ns -ing blast -12
ns -ing boast -80
ns -ing brush -8
ns -ing call 90
ns -ing charg -14
ns -ing chid -8
ns -ing cit -17
ns -ing claim -14
ns -ing compar -6
ns -ing concern -7
ns -ing condemn -6
ns -ing consider -5
ns -ing continu -10
ns -ing criticism -9
ns -ing criticiz -46
ns -ing decid -16
ns -ing declar 81
ns -ing declin -8
ns -ing decry -10
ns -ing defend -13
ns -ing deliver -8
ns -ing demand -8
ns -ing denounc -8
ns -ing deny -17
ns -ing discuss -8
ns -ing dismiss -14
ns -ing eager -10
ns -ing emphasiz -9
ns -ing endors -18
ns -ing expect -12
ns -ing explain -5
ns -ing express 28
ns -ing fear -12
ns -ing feel -15
ns -ing figur -5
ns -ing find -9
ns -ing fir 19
ns -ing focus -12
ns -ing giv -28
ns -ing go -23
ns -ing hail 63
ns -ing hold -6
ns -ing hop -6
ns -ing identify -6
ns -ing includ 67
ns -ing indicat -7
ns -ing insist 22
ns -ing issu -9
ns -ing it -19
ns -ing know -13
ns -ing learn -6
ns -ing look -14
ns -ing mak -22
ns -ing mention -9
ns -ing mock 20
ns -ing nam -15
ns -ing not -19
ns -ing offer -16
ns -ing oppos -6
ns -ing order -8
ns -ing pass -6
ns -ing plan -20
ns -ing point -27
ns -ing post -24
ns -ing praiz -12
ns -ing press -8
ns -ing propos -8
ns -ing publish -17
ns -ing push -11
ns -ing question -23
ns -ing quot -14
ns -ing rail -12
ns -ing recall -10
ns -ing refer -14
ns -ing refus -8
ns -ing reject -11
ns -ing releas -46
ns -ing remember -5
ns -ing remind -13
ns -ing repeat -6
ns -ing report -19
ns -ing requir -5
ns -ing respond -15
ns -ing reveal -10
ns -ing run 86
ns -ing say 11
ns -ing see -14
ns -ing seek -7
ns -ing seem -20
ns -ing shar -11
ns -ing show -35
ns -ing sign 36
ns -ing signal -5
ns -ing slam -10
ns -ing speak -10
ns -ing start -6
ns -ing stat 29
ns -ing stress 26
ns -ing suggest -43
ns -ing support -35
ns -ing supporter -15
ns -ing tak -10
ns -ing talk -15
ns -ing think -15
ns -ing tout -18
ns -ing try -22
ns -ing tweet 58
ns -ing understand -5
ns -ing urg -6
ns -ing used -21
ns -ing voic -12
ns -ing vow -8
ns -ing want 19
ns -ing warn -15
ns -ing worry -14
ns -ing writ -33
ns -ly accord -9
ns -ly ad -6
ns -ly agr -6
ns -ly alleg -7
ns -ly announc -7
ns -ly appear -38
ns -ly argu -17
ns -ly ask -49
ns -ly believ -13
ns -ly blam -35
ns -ly blast -13
ns -ly boast 63
ns -ly call -20
ns -ly charg -10
ns -ly cit -9
ns -ly claim -11
ns -ly com -58
ns -ly conclud -11
ns -ly consider -21
ns -ly continu -6
ns -ly criticism -18
ns -ly criticiz -15
ns -ly declar -7
ns -ly declin 61
ns -ly deem -47
ns -ly defend -7
ns -ly deny -8
ns -ly describ -17
ns -ly discuss -11
ns -ly dismiss -7
ns -ly endors 59
ns -ly expect -34
ns -ly explain -5
ns -ly express -14
ns -ly find -7
ns -ly focus -40
ns -ly go -19
ns -ly it -6
ns -ly know -9
ns -ly lay -9
ns -ly look -10
ns -ly mak -11
ns -ly mention 42
ns -ly not -22
ns -ly offer -27
ns -ly plan 58
ns -ly pledg 84
ns -ly point -11
ns -ly promiz 80
ns -ly propos -8
ns -ly push -30
ns -ly question -17
ns -ly refer -9
ns -ly releas -12
ns -ly repeat 61
ns -ly report -16
ns -ly say -32
ns -ly see -46
ns -ly seem -71
ns -ly show -39
ns -ly sign -9
ns -ly suggest -27
ns -ly support -12
ns -ly tak -24
ns -ly talk 64
ns -ly tell -33
ns -ly think -54
ns -ly threaten -13
ns -ly try -13
ns -ly view 37
ns -ly vot -17
ns -ly want -9
ns -ly worry -7
ns -ly writ -10
ns -s call 52
ns -s say -28
ns . accept -82
ns . accord 69
ns . accus 13
ns . accusation -71
ns . acquiesc -16
ns . ad 21
ns . address 29
ns . admit 48
ns . advic 81
ns . adviz 52
ns . advocat 21
ns . agr 19
ns . agre 28
ns . alleg -12
ns . allegation -81
ns . allow -22
ns . allud 45
ns . anger -9
ns . announc -18
ns . answer -39
ns . apologiz -34
ns . applaud 76
ns . appoint 10
ns . approv 52
ns . argu 74
ns . argument -54
ns . ask 11
ns . assail -77
ns . assert 44
ns . assertion 14
ns . assum -11
ns . assur 72
ns . attack -15
ns . attempt -80
ns . attribut 105
ns . avoid -83
ns . awar 61
ns . back -66
ns . balk 63
ns . ban -27
ns . bash -55
ns . becom -9
ns . begin -12
ns . believ 36
ns . bemoan 16
ns . best 30
ns . blast 29
ns . block -49
ns . boast -29
ns . bring -103
ns . brush -38
ns . calculat 48
ns . call -10
ns . car 90
ns . cast -15
ns . caution 14
ns . certain 39
ns . challeng 45
ns . chant -93
ns . charg 7
ns . cheer -6
ns . chid -6
ns . choos 13
ns . cit 31
ns . claim -31
ns . clarify 56
ns . clear 72
ns . com -48
ns . comment -6
ns . compar 31
ns . complain 41
ns . complaint -13
ns . conced -51
ns . concern 18
ns . conclud 38
ns . condemn -20
ns . confident -58
ns . confirm -42
ns . congratulat 29
ns . consider 5
ns . contemplat 35
ns . contend -23
ns . continu -10
ns . contradict 97
ns . contrast -19
ns . convinc 69
ns . count -54
ns . cover 29
ns . credit 85
ns . critical 19
ns . criticism -31
ns . criticiz 10
ns . decid -47
ns . decision -11
ns . declar -36
ns . decry -20
ns . deem -44
ns . deep 26
ns . deliver 15
ns . demand -6
ns . demonstrat 47
ns . denounc -30
ns . deny -37
ns . derid 62
ns . describ -20
ns . design -6
ns . detail 32
ns . devot 13
ns . disagre 54
ns . disagreement -81
ns . disavow 49
ns . disclos 33
ns . discuss 21
ns . dismiss 57
ns . display -77
ns . disput 33
ns . distanc -104
ns . divid 54
ns . doubl -34
ns . doubt -49
ns . draw -46
ns . dwell -23
ns . eager -37
ns . echo 39
ns . elect -59
ns . embrac -90
ns . emerg -86
ns . emphasiz -9
ns . encourag 51
ns . endors -60
ns . endorsement -69
ns . enjoy 39
ns . envision 52
ns . estimat 25
ns . expand 54
ns . expect 13
ns . experienc 42
ns . explain 33
ns . expos 9
ns . express 8
ns . fail 50
ns . far 14
ns . favor -26
ns . fear 30
ns . feel 8
ns . figur 70
ns . fil -16
ns . find 63
ns . fir -27
ns . focus -60
ns . follow 48
ns . forecast 71
ns . fram 59
ns . giv -26
ns . go -13
ns . goal 16
ns . goe 72
ns . going -25
ns . grow -22
ns . hail 20
ns . hard -37
ns . harsh -60
ns . highlight 49
ns . hint 11
ns . hir -7
ns . hit 33
ns . hold -9
ns . hop 75
ns . hopeful -20
ns . idea -58
ns . identify 34
ns . ignor -55
ns . imply -23
ns . includ 44
ns . indicat 49
ns . inform 60
ns . insist 10
ns . intend -7
ns . interest 30
ns . interpret -18
ns . introduc -67
ns . invok -78
ns . issu 33
ns . it 8
ns . join -28
ns . jok 25
ns . judg -75
ns . keep 84
ns . knock 63
ns . know 37
ns . label -21
ns . lambast -6
ns . lament 57
ns . lash -81
ns . launch 9
ns . lay 28
ns . learn 28
ns . leav 90
ns . less -17
ns . let 38
ns . lin 43
ns . list -75
ns . look 9
ns . lov -26
ns . maintain -45
ns . mak -8
ns . mark 24
ns . mean -7
ns . messag 84
ns . mock -35
ns . nam -16
ns . need -32
ns . negativ -31
ns . not 74
ns . offer -47
ns . open 61
ns . oppos -54
ns . opt 53
ns . optimistic 11
ns . order 12
ns . outlin 18
ns . paint 19
ns . pass -51
ns . peg 42
ns . plan -7
ns . play 41
ns . plead 42
ns . pledg -34
ns . point 38
ns . portray 23
ns . position -17
ns . post -45
ns . praiz -25
ns . predict 67
ns . prefer -33
ns . present 35
ns . press 10
ns . pressur -15
ns . project -66
ns . promiz 8
ns . promot -32
ns . propos -29
ns . proposal -31
ns . protest -60
ns . proud 21
ns . prov 32
ns . provid 66
ns . publish 12
ns . push -25
ns . put 14
ns . question -15
ns . quick 22
ns . quot 74
ns . rail 30
ns . rais 15
ns . reach 22
ns . read -11
ns . reaffirm 36
ns . reason -15
ns . rebuk 39
ns . recall 57
ns . recogniz 24
ns . recommend 68
ns . refer 34
ns . referenc 33
ns . reflect 37
ns . regard -50
ns . reiterat 26
ns . reject -8
ns . releas -52
ns . remember 55
ns . remind 60
ns . report 16
ns . request 22
ns . requir 33
ns . resist 61
ns . respond 35
ns . restrict -19
ns . return 11
ns . retweet -49
ns . reveal 36
ns . rul -11
ns . run -53
ns . say 67
ns . see 47
ns . seek 35
ns . seem 28
ns . seiz -88
ns . send 46
ns . set -46
ns . shar -27
ns . sharp -98
ns . shift -22
ns . show 51
ns . shrug -78
ns . sid -41
ns . sign -38
ns . signal -39
ns . singl 24
ns . skeptical 6
ns . slam 11
ns . sound 28
ns . spar -6
ns . speak 29
ns . speculat -29
ns . spent -8
ns . split 23
ns . stand -35
ns . stat -15
ns . statement 6
ns . stop -22
ns . strategy 47
ns . stress 47
ns . struggl -6
ns . stuck 55
ns . suggest 42
ns . suggestion -11
ns . support -10
ns . supporter -116
ns . supportiv -71
ns . surpriz 47
ns . suspect 17
ns . tak 21
ns . talk -16
ns . target -48
ns . tell 36
ns . tend -51
ns . testify 33
ns . thank 28
ns . ther -15
ns . think 35
ns . threaten -11
ns . touch 24
ns . tout -44
ns . trad 31
ns . try -16
ns . turn -9
ns . tweet 16
ns . understand 45
ns . unveil 29
ns . upset 38
ns . used 11
ns . very -11
ns . view 14
ns . voic -57
ns . vot -24
ns . vouch -11
ns . vow 16
ns . want 53
ns . warn -10
ns . wary -44
ns . wav -46
ns . weigh 9
ns . welcom -19
ns . withdraw -51
ns . witness -54
ns . wonder -33
ns . worry -29
ns . writ 42
ns . zero -72
ns : ask -13
ns : hop -119
ns : know -93
ns : not -30
ns : say -64
ns : seem 86
ns : show 95
ns : suggest -13
ns : talk 17
ns : tell 81
ns ; call 100
ns ; say -6
ns ? ask 72
ns ? say -52
ns ? think -52
ns CAP say 27
ns DAY acknowledg -11
ns DAY announc 15
ns DAY call -19
ns DAY defend 39
ns DAY endors 99
ns DAY expect -32
ns DAY hop -18
ns DAY know -121
ns DAY mak 35
ns DAY not -7
ns DAY plan -58
ns DAY pledg -36
ns DAY praiz -13
ns DAY report -8
ns DAY say -52
ns DAY show -11
ns DAY tell -21
ns a say 13
ns about ask -12
ns about offer -10
ns about say -21
ns after ad -12
ns after announc 58
ns after appear 118
ns after call -52
ns after declar 9
ns after point -70
ns after say -48
ns after show -59
ns after tell 12
ns although say 55
ns and accord -80
ns and accus -25
ns and ad -16
ns and admit -44
ns and advocat -15
ns and agr -80
ns and agre -5
ns and aim -7
ns and allow -61
ns and announc -108
ns and appear -77
ns and argu -27
ns and ask -35
ns and assur 38
ns and attack 89
ns and awar 53
ns and back 19
ns and begin 48
ns and believ 24
ns and blam -66
ns and blast 22
ns and boast -40
ns and call 36
ns and cast 10
ns and challeng 49
ns and chant 16
ns and charg 25
ns and cit 31
ns and claim 88
ns and com -68
ns and compar 32
ns and complain -24
ns and complaint -12
ns and concern 16
ns and conclud 56
ns and confident 52
ns and confirm 14
ns and consider 17
ns and continu 85
ns and convinc -26
ns and criticism 32
ns and criticiz 12
ns and debat 53
ns and decid 83
ns and decision -104
ns and declar -10
ns and declin 88
ns and decry 40
ns and deep -18
ns and defend -40
ns and deliver 6
ns and demand -15
ns and denounc -10
ns and deny 117
ns and describ 19
ns and discuss -74
ns and dismiss 34
ns and doubt 65
ns and eager 55
ns and echo 73
ns and embrac 74
ns and endors -9
ns and estimat -44
ns and expect 52
ns and explain -22
ns and express 36
ns and favor 58
ns and fear 78
ns and find -32
ns and focus -59
ns and giv -58
ns and go 37
ns and highlight -13
ns and hit 25
ns and hold -22
ns and hop 23
ns and includ -13
ns and insist -50
ns and intend -6
ns and introduc -39
ns and issu -61
ns and it 33
ns and know 60
ns and lay -14
ns and learn -80
ns and list -59
ns and look 97
ns and mak -52
ns and mean -114
ns and mock -73
ns and nam -30
ns and need -42
ns and not 57
ns and offer -19
ns and order -52
ns and outlin 86
ns and pass -55
ns and plan -131
ns and pledg 97
ns and point 66
ns and portray -43
ns and praiz 57
ns and predict -35
ns and prefer -58
ns and press -46
ns and promiz -58
ns and promot 126
ns and propos 115
ns and provid -35
ns and publish -73
ns and push -56
ns and quick 37
ns and rail 56
ns and rais 13
ns and recall -15
ns and recogniz -32
ns and refer 70
ns and reflect -7
ns and refus -90
ns and reiterat -17
ns and reject 12
ns and releas 15
ns and remain -19
ns and remember -46
ns and remind -80
ns and repeat -34
ns and report -134
ns and requir -36
ns and respond 48
ns and reveal -18
ns and run -39
ns and see -114
ns and seek 38
ns and seem -87
ns and send -51
ns and shar -96
ns and show -94
ns and sign -13
ns and skeptical 33
ns and slam -80
ns and speak -110
ns and stat 45
ns and stress -37
ns and suggest -31
ns and support 10
ns and talk -15
ns and tell -16
ns and thank 129
ns and think -22
ns and tout -36
ns and try 54
ns and tweet 15
ns and urg 30
ns and used -68
ns and view -24
ns and voic 28
ns and vot -69
ns and vow 16
ns and want 44
ns and wonder -49
ns and worry 26
ns and writ 19
ns as accus -44
ns as acknowledg -9
ns as agr -9
ns as announc 57
ns as appear -28
ns as argu 84
ns as ask 71
ns as attack -24
ns as call 30
ns as cast -102
ns as cit -73
ns as claim -13
ns as consider -17
ns as continu -30
ns as criticiz 90
ns as defend -49
ns as denounc -12
ns as describ -100
ns as dismiss -14
ns as expect -40
ns as feel 122
ns as find -12
ns as focus -19
ns as go -50
ns as highlight 34
ns as hop -20
ns as identify -27
ns as insist -28
ns as know -40
ns as list -20
ns as look -52
ns as mak -56
ns as mention -45
ns as mock -16
ns as nam -79
ns as not -15
ns as offer -85
ns as oppos 87
ns as paint 55
ns as pledg -8
ns as point -18
ns as portray -25
ns as position -22
ns as praiz -7
ns as present -32
ns as promiz -12
ns as propos -6
ns as question -5
ns as quot -37
ns as recall -10
ns as refer -35
ns as regard -15
ns as report 39
ns as reveal -38
ns as say 28
ns as see -88
ns as seek 12
ns as seem 80
ns as show -30
ns as slam -16
ns as speak -48
ns as suggest -20
ns as support -33
ns as talk -6
ns as tell -11
ns as think -38
ns as tout -32
ns as view -58
ns as vot 79
ns as vow -32
ns as want -14
ns at accus -81
ns at ad -6
ns at announc -27
ns at appear -17
ns at assur -36
ns at call 25
ns at continu -8
ns at decid 19
ns at expect -66
ns at express -76
ns at indicat -8
ns at it -15
ns at know -5
ns at look -12
ns at mention 50
ns at offer -28
ns at plan -82
ns at point -14
ns at put -37
ns at question -15
ns at refer -44
ns at report -68
ns at say -117
ns at see -7
ns at seek -6
ns at seem -59
ns at show -53
ns at suggest -13
ns at support 47
ns at talk 33
ns at tell -6
ns at urg 82
ns at want -10
ns at writ -6
ns because call 14
ns because say -89
ns because suggest -28
ns because tell -24
ns because warn -14
ns because writ -24
ns before call 32
ns before hop -28
ns before say -108
ns before vow 29
ns between say -43
ns but acknowledg 84
ns but ad -50
ns but admit -46
ns but appear 66
ns but argu -64
ns but ask -7
ns but call 7
ns but claim 42
ns but endors -12
ns but mak -39
ns but mention 11
ns but praiz -60
ns but propos -29
ns but say -37
ns but see -52
ns but seem -15
ns but show -37
ns but suggest -38
ns but support -27
ns but tell -33
ns but think -5
ns but warn 62
ns by accord -6
ns by accus -37
ns by announc -20
ns by appear -8
ns by argu -85
ns by ask -29
ns by call 37
ns by cit -16
ns by criticiz -7
ns by defend 108
ns by describ -13
ns by dismiss 38
ns by expect -26
ns by fear -9
ns by find -15
ns by hop -7
ns by includ -31
ns by introduc -10
ns by it -7
ns by mention -34
ns by not -9
ns by plan -14
ns by point -9
ns by promiz -15
ns by propos -17
ns by push -15
ns by question 41
ns by recall -8
ns by refer -18
ns by reveal -12
ns by say -101
ns by see -13
ns by seek -23
ns by seem 48
ns by show -39
ns by speak -11
ns by suggest -13
ns by support 47
ns by tell -30
ns by think -30
ns by try -104
ns by vow -36
ns by writ -19
ns despite insist 94
ns despite say -113
ns during ask 64
ns during call 25
ns during criticiz 38
ns during focus -18
ns during report -23
ns during say -49
ns for accus -12
ns for admit -19
ns for announc -35
ns for appear -10
ns for ask -36
ns for attack -79
ns for back -53
ns for begin -13
ns for believ -16
ns for blam 50
ns for blast -37
ns for call -123
ns for chid -19
ns for cit 62
ns for claim -10
ns for conced -12
ns for congratulat -14
ns for consider -7
ns for criticiz -102
ns for decid -18
ns for declar -54
ns for declin 34
ns for demand -21
ns for describ 83
ns for endors -46
ns for expect -6
ns for explain -7
ns for express -9
ns for find -5
ns for go -15
ns for hit -34
ns for hold -7
ns for indicat -6
ns for insist -8
ns for it -6
ns for know 123
ns for list -7
ns for look -15
ns for mak -38
ns for mock -44
ns for need -13
ns for nominat -23
ns for not -9
ns for offer -71
ns for pass -28
ns for plan -10
ns for point 72
ns for praiz -29
ns for promiz -7
ns for propos -27
ns for push -9
ns for rail -19
ns for refus -15
ns for reject -14
ns for repeat -7
ns for report -9
ns for respond -36
ns for reveal -32
ns for say -19
ns for see -28
ns for seek -23
ns for seem -16
ns for show -8
ns for sign -8
ns for slam 75
ns for speak -6
ns for suggest -11
ns for support 106
ns for tak -17
ns for talk 61
ns for tell -12
ns for thank -64
ns for think -10
ns for try -14
ns for tweet 84
ns for urg -12
ns for view -10
ns for vot 103
ns for want -13
ns for writ -6
ns from accus -13
ns from acknowledg -5
ns from announc -52
ns from appear -22
ns from ask -24
ns from attack 55
ns from blam -12
ns from call -58
ns from charg -26
ns from cit -15
ns from criticism 63
ns from criticiz 80
ns from demand -5
ns from estimat -7
ns from expect -12
ns from explain -8
ns from intend -11
ns from it -9
ns from not -24
ns from oppos -13
ns from plan -11
ns from point -35
ns from propos -26
ns from question -7
ns from refer -6
ns from reject -23
ns from report -32
ns from respond -14
ns from say -60
ns from seek -20
ns from seem -22
ns from show -7
ns from suggest -11
ns from support -7
ns from tell -10
ns from vot -13
ns from want -5
ns from warn -7
ns he say 79
ns if argu -7
ns if ask -10
ns if promiz -14
ns if say -46
ns if suggest -11
ns if tell -6
ns if warn -18
ns in accord -53
ns in accus -40
ns in acknowledg 64
ns in ad -12
ns in advocat -28
ns in agr -37
ns in agre -9
ns in aim -17
ns in alleg -9
ns in announc 81
ns in appear -97
ns in argu -63
ns in ask 58
ns in assur -16
ns in attack 12
ns in awar -15
ns in back 62
ns in begin -6
ns in believ -39
ns in blam -75
ns in blast -6
ns in boast -43
ns in call -69
ns in cast 65
ns in caution -64
ns in challeng -71
ns in charg -70
ns in cit -130
ns in claim -84
ns in compar -28
ns in conclud -22
ns in consider -87
ns in continu -18
ns in convinc -5
ns in cover -21
ns in criticism -27
ns in decid 23
ns in decision -18
ns in declar -107
ns in declin -58
ns in defend 74
ns in denounc 76
ns in deny -104
ns in describ 21
ns in disclos -9
ns in discuss 69
ns in dismiss -49
ns in eager -6
ns in endors 10
ns in expect -103
ns in explain 79
ns in express 42
ns in favor 12
ns in fear -42
ns in feel -74
ns in find -57
ns in focus 43
ns in giv -43
ns in go -33
ns in hir -60
ns in hold -35
ns in hop -39
ns in idea -37
ns in insist -20
ns in invok -19
ns in it -29
ns in know -45
ns in lament -34
ns in lay -33
ns in learn 57
ns in list -113
ns in look 31
ns in mak 112
ns in mention 31
ns in nominat 72
ns in not -63
ns in offer 43
ns in oppos -112
ns in order 31
ns in plan -11
ns in pledg -96
ns in point -115
ns in post -79
ns in praiz -11
ns in predict -36
ns in press -18
ns in promiz -56
ns in propos -27
ns in provid -6
ns in push 49
ns in put -23
ns in question 16
ns in recall -46
ns in recogniz -18
ns in refer 23
ns in referenc -36
ns in reflect -13
ns in refus -77
ns in reiterat -9
ns in releas -62
ns in remark -20
ns in remind 67
ns in repeat -13
ns in report -10
ns in requir -17
ns in respond -37
ns in reveal -22
ns in run -8
ns in say 6
ns in see -72
ns in seek -40
ns in seem 83
ns in send -54
ns in shar -20
ns in show -12
ns in slam 99
ns in speak 77
ns in stat -50
ns in strategy -7
ns in suggest -90
ns in suggestion -20
ns in support 23
ns in tak -73
ns in talk -16
ns in tell -91
ns in think 56
ns in threaten -44
ns in tout 62
ns in try 61
ns in turn -24
ns in tweet -82
ns in understand 41
ns in urg -36
ns in view 64
ns in vot 25
ns in vow 65
ns in want -48
ns in warn -43
ns in watch -22
ns in welcom -38
ns in worry -125
ns in writ 25
ns of call -9
ns of say -14
ns on accus 60
ns on ad -13
ns on agr 63
ns on allow -9
ns on announc 88
ns on appear -35
ns on argu 75
ns on ask -56
ns on blam 18
ns on blast -101
ns on boast -13
ns on call -81
ns on challeng -34
ns on cit -6
ns on consider -25
ns on continu 33
ns on criticiz -55
ns on declar -45
ns on defend -31
ns on deny -16
ns on describ -42
ns on discuss 33
ns on endors -11
ns on expect -51
ns on explain -9
ns on express -6
ns on fear -8
ns on feel -33
ns on find -8
ns on focus -15
ns on go -58
ns on hit -24
ns on hop 80
ns on includ -47
ns on introduc 66
ns on know -39
ns on mention 56
ns on not -53
ns on offer -34
ns on plan -9
ns on pledg -85
ns on point -44
ns on post 92
ns on praiz -81
ns on predict -12
ns on promiz -42
ns on propos -85
ns on push -34
ns on question 62
ns on refer -40
ns on refus -19
ns on report 36
ns on respond -8
ns on say 17
ns on see -20
ns on seek -25
ns on seem -58
ns on shar 141
ns on show 23
ns on slam -73
ns on spent -12
ns on stat 55
ns on suggest -17
ns on support -73
ns on tak -41
ns on talk -41
ns on tell -32
ns on think -22
ns on try -20
ns on tweet 24
ns on urg -27
ns on vow -12
ns on warn -19
ns on writ 28
ns or appear -17
ns or ask -18
ns or call -8
ns or declin -18
ns or know -21
ns or mention -20
ns or offer -15
ns or question 77
ns or say -33
ns or support 37
ns or want 56
ns over agr 84
ns over appear -6
ns over ask -5
ns over call -23
ns over say -26
ns over show -6
ns over suggest -6
ns over tell -5
ns over want -19
ns since it -5
ns since say -46
ns since show -6
ns than argu -7
ns than call -12
ns than expect -5
ns than find -8
ns than list -10
ns than not -7
ns than predict -10
ns than report -9
ns than say 73
ns than see -6
ns than seem -38
ns than show -30
ns than suggest -10
ns than tell -21
ns that acknowledg -8
ns that agr -10
ns that announc -39
ns that appear -21
ns that argu -13
ns that ask -58
ns that assur -16
ns that attack -6
ns that back -35
ns that believ -11
ns that blam -11
ns that call 6
ns that cast -11
ns that caution -9
ns that challeng -11
ns that charg -5
ns that cit -37
ns that claim -17
ns that compar -17
ns that conclud -7
ns that consider -7
ns that continu -14
ns that criticism -20
ns that criticiz -29
ns that decid -32
ns that declar 86
ns that declin -14
ns that defend -16
ns that deliver -7
ns that denounc -11
ns that deny -9
ns that describ -46
ns that discuss -12
ns that dismiss -32
ns that eager -12
ns that echo -17
ns that embrac -16
ns that emphasiz -12
ns that expect -17
ns that explain -12
ns that express -47
ns that fear -5
ns that find -18
ns that go -19
ns that hop -15
ns that identify -6
ns that insist -14
ns that intend -10
ns that issu -12
ns that it -31
ns that know -54
ns that lay -7
ns that look -13
ns that mak 26
ns that mention -17
ns that mock -16
ns that not -15
ns that offer 41
ns that oppos 66
ns that order -6
ns that pass 13
ns that point -45
ns that press -6
ns that propos -59
ns that push -7
ns that put -14
ns that question -38
ns that rais -9
ns that refer -23
ns that referenc -17
ns that refus -19
ns that reject -38
ns that releas -12
ns that repeat -45
ns that report -19
ns that respond -17
ns that say -69
ns that see -23
ns that seek -31
ns that seem 35
ns that send -12
ns that show 81
ns that sign 68
ns that speak -33
ns that stress -8
ns that suggest -16
ns that support -26
ns that tak -11
ns that talk -50
ns that tell -26
ns that think 73
ns that try -22
ns that urg -10
ns that view 63
ns that want -18
ns that warn -7
ns that worry 131
ns that writ -22
ns the call 47
ns the say 7
ns though say 48
ns to accord -18
ns to accus -28
ns to acknowledg -15
ns to ad -8
ns to agr -11
ns to agre -11
ns to allow -53
ns to announc 27
ns to appear -48
ns to argu -14
ns to ask -20
ns to attack -17
ns to back -5
ns to begin -10
ns to believ -10
ns to blam -7
ns to blast -8
ns to boast -9
ns to call -137
ns to challeng -39
ns to choos -14
ns to cit -17
ns to claim -39
ns to com -7
ns to compar -54
ns to concern -6
ns to conclud -9
ns to condemn -14
ns to confirm 89
ns to consider -24
ns to continu -24
ns to criticism -27
ns to criticiz -47
ns to debat -17
ns to decid -68
ns to decision -16
ns to declar -38
ns to declin -31
ns to decry -8
ns to defend -64
ns to deny -17
ns to describ -18
ns to determin -8
ns to discuss -24
ns to dismiss -10
ns to doubl -13
ns to eager -6
ns to emphasiz -30
ns to encourag -19
ns to endors -23
ns to endorsement 51
ns to estimat -8
ns to expect -36
ns to explain 81
ns to express -14
ns to feel -8
ns to find -10
ns to focus -19
ns to giv 77
ns to go -10
ns to hail -11
ns to highlight -12
ns to hop -15
ns to idea -9
ns to identify 89
ns to includ -5
ns to indicat -6
ns to insist -22
ns to issu -24
ns to it -32
ns to jok -15
ns to know -32
ns to learn -6
ns to look -23
ns to mak 23
ns to mention -25
ns to mock -10
ns to nam -18
ns to need 78
ns to nominat -11
ns to not -21
ns to offer 62
ns to oppos -41
ns to order -23
ns to plan -11
ns to pledg -31
ns to point 132
ns to position -6
ns to post 76
ns to praiz -19
ns to prefer -16
ns to press -23
ns to pressur -27
ns to promiz -15
ns to propos -14
ns to push -26
ns to question -32
ns to rail -24
ns to rais -10
ns to read -28
ns to refer -19
ns to referenc -10
ns to refus -25
ns to reiterat -8
ns to reject -16
ns to releas 62
ns to remain -6
ns to remind -21
ns to report -21
ns to requir -22
ns to respond -22
ns to reveal -11
ns to say -52
ns to see -29
ns to seek -14
ns to seem -70
ns to show -22
ns to skeptical -7
ns to slam -16
ns to speak -17
ns to stat -16
ns to suggest -28
ns to support 47
ns to supporter -7
ns to tak -7
ns to talk -93
ns to tell -39
ns to ther -12
ns to think -40
ns to tout -29
ns to try -31
ns to turn -17
ns to tweet -47
ns to understand -6
ns to urg -75
ns to used 81
ns to view -13
ns to vot -19
ns to vow -12
ns to want -58
ns to warn -21
ns to welcom -18
ns to worry -22
ns to writ -45
ns until say -8
ns w ask -13
ns w call 110
ns w say -13
ns when appear 41
ns when ask -62
ns when call -50
ns when know -62
ns when not -8
ns when recall -81
ns when say -147
ns when talk 49
ns when tell -55
ns where say -21
ns which appear -16
ns which ask -15
ns which call 58
ns which cit -10
ns which express -5
ns which mak -5
ns which say -39
ns which see 55
ns which support -8
ns which tell -18
ns which vot -37
ns while ask -52
ns while call 9
ns while find -14
ns while not -11
ns while say 31
ns while seek -10
ns while show -45
ns who accus -16
ns who ad -15
ns who announc -31
ns who ask -25
ns who attack -6
ns who blast 83
ns who call -90
ns who cit -21
ns who dismiss -21
ns who expect 81
ns who express -22
ns who go -7
ns who mak -8
ns who mention -26
ns who offer -11
ns who point -7
ns who portray -14
ns who praiz -16
ns who propos -9
ns who say -49
ns who see -5
ns who seem -10
ns who suggest -10
ns who support 60
ns who talk -11
ns who tell -7
ns who used 67
ns with accord -11
ns with accus -20
ns with agr -16
ns with announc 21
ns with appear -27
ns with ask -47
ns with attack -25
ns with believ -11
ns with call -89
ns with charg -58
ns with cit -23
ns with claim -30
ns with continu 74
ns with contrast -44
ns with cover 83
ns with criticiz -6
ns with defend -9
ns with deny -15
ns with describ 77
ns with discuss 70
ns with dismiss -11
ns with endors 60
ns with expect -21
ns with explain -20
ns with express -16
ns with find -25
ns with focus -22
ns with giv -24
ns with go 67
ns with hop -14
ns with insist -19
ns with it -11
ns with know 25
ns with look -27
ns with mak 69
ns with mock -22
ns with not -14
ns with offer -34
ns with point -8
ns with promiz -20
ns with question -34
ns with report -34
ns with respond 88
ns with say -117
ns with see -24
ns with seek 68
ns with seem -18
ns with show -149
ns with speak -9
ns with suggest -9
ns with tell -24
ns with think -20
ns with try -22
ns with want -30
ns with writ -18
ns — accord -110
ns — acknowledg -73
ns — announc 16
ns — argu -101
ns — ask 66
ns — call -83
ns — claim 151
ns — continu -39
ns — endors -8
ns — expect 40
ns — find -99
ns — focus 37
ns — hop -82
ns — indicat -10
ns — insist 30
ns — it 80
ns — know -55
ns — mak -57
ns — not -36
ns — point 52
ns — praiz 9
ns — promiz 48
ns — push -19
ns — report 45
ns — say 20
ns — see 96
ns — seem -29
ns — show 19
ns — suggest 118
ns — support -108
ns — tak -6
ns — talk -167
ns — tell 65
ns — think 32
ns — want -52
q -- end 18
q -- mid -12
q -q end 20
q -q mid 112
q q- end -19
q q- mid -61
q qq end 8
q qq mid -9
q qq= mid 66
qk -- -ing end 16
qk -- CAP end 8
qk -- a mid -32
qk -- other mid -8
qk -- pro mid -21
qk -- that end 22
qk -- that mid -16
qk -- the mid -7
qk -- to end 19
qk -- to mid -19
qk -- wh end 38
qk -- wh mid -25
qk -q -ing end 17
qk -q -ing mid -58
qk -q CAP end -12
qk -q CAP mid -28
qk -q a end 64
qk -q a mid 77
qk -q other end 14
qk -q other mid 41
qk -q pro end 14
qk -q pro mid 91
qk -q that end 27
qk -q that mid 30
qk -q the mid 45
qk -q to end -34
qk -q to mid 56
qk -q wh end -17
qk -q wh mid 15
qk q- " end -19
qk q- " mid -61
qk qq " end 8
qk qq " mid -9
qk qq= " mid 66
qn -- ! $ 32
qn -- " -ed -26
qn -- " -ing -14
qn -- " -ly -20
qn -- " -s -28
qn -- " CAP -37
qn -- " NUM -7
qn -- " a -23
qn -- " an -10
qn -- " as -7
qn -- " has -6
qn -- " i -8
qn -- " in -5
qn -- " must -5
qn -- " not -9
qn -- " that -8
qn -- " the -30
qn -- " this -5
qn -- " to -11
qn -- " we -5
qn -- $ $ -66
qn -- ( -ly 48
qn -- ( CAP -43
qn -- ( and -32
qn -- ( the 79
qn -- ( though -64
qn -- ( w -35
qn -- ) $ -103
qn -- ) , -83
qn -- ) -ed 64
qn -- ) -s -51
qn -- ) . 34
qn -- ) CAP -50
qn -- ) and 44
qn -- ) to -16
qn -- ) w -34
qn -- ) — -7
qn -- , " -73
qn -- , -ed -7
qn -- , -ly -43
qn -- , -s -12
qn -- , CAP -26
qn -- , a 41
qn -- , after 20
qn -- , all 21
qn -- , along -50
qn -- , although 67
qn -- , among -22
qn -- , an 44
qn -- , and 35
qn -- , are 11
qn -- , as 13
qn -- , at -21
qn -- , because 15
qn -- , both 30
qn -- , but 42
qn -- , by -39
qn -- , could -47
qn -- , despite 46
qn -- , did -19
qn -- , during -61
qn -- , for 9
qn -- , from -64
qn -- , had -36
qn -- , has 23
qn -- , have 72
qn -- , having -30
qn -- , her -21
qn -- , how -77
qn -- , i 31
qn -- , if -61
qn -- , in -44
qn -- , is 83
qn -- , it 43
qn -- , like -62
qn -- , many -13
qn -- , most -62
qn -- , no -51
qn -- , not -82
qn -- , of 23
qn -- , on -72
qn -- , once -78
qn -- , one 37
qn -- , or -103
qn -- , others 58
qn -- , since 61
qn -- , so 26
qn -- , some 43
qn -- , such -157
qn -- , that 10
qn -- , the 30
qn -- , they 30
qn -- , this 10
qn -- , though 8
qn -- , to -37
qn -- , w -26
qn -- , was 48
qn -- , were 9
qn -- , what -10
qn -- , when 23
qn -- , where 23
qn -- , whether 42
qn -- , which 40
qn -- , while 53
qn -- , who -6
qn -- , whom -84
qn -- , whose 59
qn -- , will -66
qn -- , without 10
qn -- , would -75
qn -- , you -67
qn -- -ed " -37
qn -- -ed , -57
qn -- -ed -ed -22
qn -- -ed -ing 34
qn -- -ed -ly -37
qn -- -ed -s -25
qn -- -ed . -20
qn -- -ed : -10
qn -- -ed CAP -8
qn -- -ed DAY -14
qn -- -ed NUM -27
qn -- -ed a -45
qn -- -ed about -16
qn -- -ed after -13
qn -- -ed against -18
qn -- -ed an -32
qn -- -ed and -24
qn -- -ed any -10
qn -- -ed as -55
qn -- -ed at -38
qn -- -ed because -8
qn -- -ed behind -5
qn -- -ed by -94
qn -- -ed during -16
qn -- -ed for -38
qn -- -ed from -28
qn -- -ed her -46
qn -- -ed him -29
qn -- -ed his -44
qn -- -ed in -25
qn -- -ed into -20
qn -- -ed it -19
qn -- -ed its -6
qn -- -ed like 72
qn -- -ed not -10
qn -- -ed of -31
qn -- -ed off 80
qn -- -ed on 15
qn -- -ed or -6
qn -- -ed out 54
qn -- -ed over -14
qn -- -ed so -6
qn -- -ed some -6
qn -- -ed that -42
qn -- -ed the 10
qn -- -ed their -7
qn -- -ed them -7
qn -- -ed under -9
qn -- -ed up -15
qn -- -ed w -6
qn -- -ed when -8
qn -- -ed with -40
qn -- -ed would -8
qn -- -ed — -14
qn -- -ing " -30
qn -- -ing ( -6
qn -- -ing , -75
qn -- -ing -ed -21
qn -- -ing -ing -43
qn -- -ing -ly -28
qn -- -ing -s -47
qn -- -ing . -44
qn -- -ing : -12
qn -- -ing CAP -65
qn -- -ing DAY -7
qn -- -ing NUM -23
qn -- -ing a -8
qn -- -ing about -25
qn -- -ing against -7
qn -- -ing all -7
qn -- -ing an -25
qn -- -ing and -29
qn -- -ing any -9
qn -- -ing around -6
qn -- -ing as -19
qn -- -ing at -14
qn -- -ing before -6
qn -- -ing by -9
qn -- -ing down -17
qn -- -ing for -46
qn -- -ing from -20
qn -- -ing has -6
qn -- -ing he 48
qn -- -ing her 24
qn -- -ing herself -5
qn -- -ing him -32
qn -- -ing his 45
qn -- -ing in -56
qn -- -ing into -19
qn -- -ing is -14
qn -- -ing it -30
qn -- -ing its -9
qn -- -ing of -51
qn -- -ing off -5
qn -- -ing on -36
qn -- -ing one -21
qn -- -ing out -18
qn -- -ing over -10
qn -- -ing she -12
qn -- -ing so -5
qn -- -ing some -11
qn -- -ing that -90
qn -- -ing the -39
qn -- -ing their -21
qn -- -ing them -20
qn -- -ing themselves -7
qn -- -ing they -13
qn -- -ing this -8
qn -- -ing those 84
qn -- -ing to -89
qn -- -ing toward -9
qn -- -ing two 74
qn -- -ing up -19
qn -- -ing w -75
qn -- -ing was -7
qn -- -ing when -6
qn -- -ing who -6
qn -- -ing with -35
qn -- -ing — -5
qn -- -ly " -5
qn -- -ly 's -29
qn -- -ly , 14
qn -- -ly -ed -54
qn -- -ly -ing -77
qn -- -ly -ly 57
qn -- -ly -s -74
qn -- -ly . 21
qn -- -ly : -11
qn -- -ly CAP -43
qn -- -ly DAY -5
qn -- -ly NUM -30
qn -- -ly a -22
qn -- -ly after 77
qn -- -ly and -32
qn -- -ly as -25
qn -- -ly be -10
qn -- -ly because -8
qn -- -ly been -10
qn -- -ly behind -8
qn -- -ly by -10
qn -- -ly did -9
qn -- -ly for -46
qn -- -ly from -23
qn -- -ly got -5
qn -- -ly had -13
qn -- -ly he -8
qn -- -ly if -12
qn -- -ly in 63
qn -- -ly on 102
qn -- -ly one -12
qn -- -ly than -28
qn -- -ly that -36
qn -- -ly the -15
qn -- -ly to -64
qn -- -ly w -52
qn -- -ly was -11
qn -- -ly when 74
qn -- -ly with -18
qn -- . $ 18
qn -- . ) 71
qn -- . , 141
qn -- . CAP -167
qn -- . NUM -116
qn -- . w -27
qn -- : " 39
qn -- : $ 11
qn -- : -ing -80
qn -- : -s -45
qn -- : CAP 27
qn -- : NUM -13
qn -- : a 52
qn -- : he 9
qn -- : that -23
qn -- : the -40
qn -- : to 7
qn -- : w 5
qn -- ; $ -21
qn -- ; -s 64
qn -- ; CAP 35
qn -- ; NUM 27
qn -- ; and -50
qn -- ; he -29
qn -- ; she -30
qn -- ; the -45
qn -- ; w 64
qn -- ? $ 32
qn -- DAY 's -94
qn -- DAY , 9
qn -- DAY -ed -44
qn -- DAY -s -12
qn -- DAY and -7
qn -- DAY as 83
qn -- DAY at -32
qn -- DAY in 26
qn -- DAY that 33
qn -- DAY to -69
qn -- DAY with -9
qn -- DAY ’s -58
qn -- about -ing -11
qn -- about -s -8
qn -- about CAP -18
qn -- about NUM -8
qn -- about a -5
qn -- about her -5
qn -- about his -17
qn -- about the -20
qn -- about w -22
qn -- about whether -8
qn -- after -ing 68
qn -- after -s -18
qn -- after CAP 8
qn -- after DAY -54
qn -- after NUM -26
qn -- after a 53
qn -- after he 6
qn -- after her 5
qn -- after his -5
qn -- after it -16
qn -- after the 16
qn -- after w 19
qn -- although CAP -11
qn -- although the -7
qn -- although w -14
qn -- and " -27
qn -- and , 68
qn -- and -ed 62
qn -- and -ing 16
qn -- and -ly 7
qn -- and -s -54
qn -- and CAP -50
qn -- and NUM -44
qn -- and a -15
qn -- and about 66
qn -- and an -19
qn -- and another -53
qn -- and are 21
qn -- and as 65
qn -- and by 96
qn -- and could -10
qn -- and for -62
qn -- and get -29
qn -- and has 86
qn -- and have 70
qn -- and he 112
qn -- and her -113
qn -- and his -38
qn -- and how -112
qn -- and in 5
qn -- and is 70
qn -- and it -54
qn -- and its -47
qn -- and many -29
qn -- and may 82
qn -- and most -8
qn -- and not -38
qn -- and of -17
qn -- and on -11
qn -- and one 37
qn -- and other -126
qn -- and others 74
qn -- and she 53
qn -- and some -39
qn -- and that 14
qn -- and the -44
qn -- and their -62
qn -- and they -40
qn -- and those 21
qn -- and through -27
qn -- and to 15
qn -- and w -44
qn -- and was -49
qn -- and we 14
qn -- and what -59
qn -- and when -43
qn -- and whether -78
qn -- and which -11
qn -- and who 87
qn -- and will 63
qn -- and with -8
qn -- and would 26
qn -- as " -83
qn -- as -ed -66
qn -- as -ing -72
qn -- as -ly -32
qn -- as -s 6
qn -- as CAP 15
qn -- as NUM -43
qn -- as a -12
qn -- as an -84
qn -- as being -24
qn -- as both -23
qn -- as having -10
qn -- as he 121
qn -- as her -21
qn -- as his -31
qn -- as if -38
qn -- as it 98
qn -- as its -15
qn -- as many -22
qn -- as not -20
qn -- as one -39
qn -- as she 59
qn -- as that -6
qn -- as the -69
qn -- as their -25
qn -- as they -35
qn -- as to -9
qn -- as w -7
qn -- at " -16
qn -- at -ing -35
qn -- at -s 22
qn -- at CAP -127
qn -- at DAY 50
qn -- at NUM -61
qn -- at a 72
qn -- at all -47
qn -- at an -18
qn -- at her -34
qn -- at his -18
qn -- at its -20
qn -- at one -13
qn -- at their -11
qn -- at this -27
qn -- at w -10
qn -- at which 77
qn -- because " -15
qn -- because , -20
qn -- because CAP -35
qn -- because he -13
qn -- because it 58
qn -- because of -13
qn -- because she 57
qn -- because the 31
qn -- because they -31
qn -- before , -24
qn -- before -ing 55
qn -- before -s -72
qn -- before CAP -16
qn -- before a 33
qn -- before he 40
qn -- before his -37
qn -- before it -15
qn -- before the -41
qn -- before they -14
qn -- but " -24
qn -- but -ed 49
qn -- but -ing -35
qn -- but -ly -61
qn -- but by -5
qn -- but did 128
qn -- but he -89
qn -- but his -7
qn -- but in -18
qn -- but it -16
qn -- but never -10
qn -- but not 9
qn -- but she 22
qn -- but that -92
qn -- but the -70
qn -- but they -12
qn -- but w -29
qn -- but would 21
qn -- by -ed -18
qn -- by -ing 93
qn -- by -ly -28
qn -- by -s -42
qn -- by CAP -21
qn -- by NUM -69
qn -- by a 50
qn -- by an -26
qn -- by her -5
qn -- by his -10
qn -- by one -11
qn -- by some -60
qn -- by the -22
qn -- by their -38
qn -- by w -20
qn -- despite -ing -13
qn -- despite CAP -15
qn -- despite his 15
qn -- despite the 24
qn -- despite w 35
qn -- during a -8
qn -- during an 81
qn -- during her 28
qn -- during his -64
qn -- during the -43
qn -- for " -38
qn -- for -ed -45
qn -- for -ing -64
qn -- for -ly -15
qn -- for -s 70
qn -- for . -9
qn -- for CAP -80
qn -- for NUM -21
qn -- for a -58
qn -- for all -20
qn -- for an -27
qn -- for her -32
qn -- for him -14
qn -- for his 20
qn -- for it -34
qn -- for its -15
qn -- for not 28
qn -- for one -9
qn -- for some -10
qn -- for that -30
qn -- for the -97
qn -- for their 36
qn -- for them -15
qn -- for this 90
qn -- for w -54
qn -- for what -35
qn -- from " -11
qn -- from -ing -84
qn -- from -s 21
qn -- from CAP -18
qn -- from NUM -27
qn -- from a 37
qn -- from her -41
qn -- from his -43
qn -- from some -13
qn -- from the 10
qn -- from them -5
qn -- from those -15
qn -- from w 22
qn -- if -ed -12
qn -- if -s -5
qn -- if CAP 59
qn -- if he -34
qn -- if it -31
qn -- if not -6
qn -- if she -31
qn -- if that -9
qn -- if the -19
qn -- if they -34
qn -- if w 60
qn -- in " -26
qn -- in , -26
qn -- in -ed -46
qn -- in -ing -142
qn -- in -ly 34
qn -- in -s 10
qn -- in . -12
qn -- in CAP -43
qn -- in DAY -78
qn -- in NUM -20
qn -- in a 35
qn -- in all -52
qn -- in an 98
qn -- in and -32
qn -- in both -54
qn -- in her -38
qn -- in his -33
qn -- in its -37
qn -- in may 27
qn -- in on -24
qn -- in one 64
qn -- in other 42
qn -- in some -41
qn -- in that -30
qn -- in the -11
qn -- in their 57
qn -- in this -51
qn -- in those 65
qn -- in two -17
qn -- in w -44
qn -- in what -13
qn -- in which -164
qn -- on " -34
qn -- on -ed -53
qn -- on -ing -75
qn -- on -ly -16
qn -- on -s -85
qn -- on . -26
qn -- on CAP 13
qn -- on DAY 109
qn -- on a -107
qn -- on all -22
qn -- on an -42
qn -- on her -70
qn -- on his -82
qn -- on how -26
qn -- on its 22
qn -- on other -8
qn -- on some -6
qn -- on their 23
qn -- on this -19
qn -- on to -12
qn -- on w -9
qn -- on what -30
qn -- on whether -43
qn -- or -ed 29
qn -- or -ing 25
qn -- or -ly -7
qn -- or -s -19
qn -- or CAP -46
qn -- or how -7
qn -- or not 49
qn -- or that -11
qn -- or the -39
qn -- or w 10
qn -- over , -11
qn -- over -s 62
qn -- over . -6
qn -- over CAP -70
qn -- over NUM -8
qn -- over a -26
qn -- over and -11
qn -- over her -14
qn -- over his -78
qn -- over the 8
qn -- over w -43
qn -- since -ed -24
qn -- since -ing -20
qn -- since CAP -22
qn -- since NUM -21
qn -- since he 97
qn -- since his -7
qn -- since the -44
qn -- since w -28
qn -- than " -10
qn -- than -ed -7
qn -- than -ing -57
qn -- than -s -8
qn -- than CAP -93
qn -- than NUM -88
qn -- than a 45
qn -- than any -20
qn -- than half -16
qn -- than he 81
qn -- than his 58
qn -- than in -25
qn -- than it -8
qn -- than most -11
qn -- than the -46
qn -- than their -12
qn -- than they -16
qn -- than to -12
qn -- than w 18
qn -- than what 26
qn -- that " -49
qn -- that , 43
qn -- that -ed -37
qn -- that -ing -39
qn -- that -ly -23
qn -- that -s 17
qn -- that . -16
qn -- that CAP -44
qn -- that NUM -8
qn -- that a -37
qn -- that an -9
qn -- that any -6
qn -- that are 47
qn -- that as -9
qn -- that can -19
qn -- that could -34
qn -- that had -30
qn -- that has -46
qn -- that have -36
qn -- that her -12
qn -- that his -15
qn -- that i 66
qn -- that in -13
qn -- that is 80
qn -- that it 27
qn -- that many -18
qn -- that may -13
qn -- that might -11
qn -- that of -24
qn -- that one -6
qn -- that our -5
qn -- that she 12
qn -- that some 11
qn -- that the -83
qn -- that their -11
qn -- that they 86
qn -- that w -53
qn -- that was 51
qn -- that were -23
qn -- that will 93
qn -- that ’s -9
qn -- though CAP -11
qn -- though he -21
qn -- though it -16
qn -- though not -13
qn -- though the -7
qn -- to " -59
qn -- to -ed -10
qn -- to -ing 44
qn -- to -ly -58
qn -- to -s 53
qn -- to . -7
qn -- to NUM -38
qn -- to a 7
qn -- to all 78
qn -- to an -14
qn -- to any -32
qn -- to be -80
qn -- to do -51
qn -- to get -34
qn -- to have -29
qn -- to her -14
qn -- to him -21
qn -- to his 34
qn -- to how -12
qn -- to its -13
qn -- to some 81
qn -- to that -34
qn -- to the 11
qn -- to their -12
qn -- to this -8
qn -- to w -38
qn -- to what -19
qn -- to which -31
qn -- until CAP 25
qn -- until NUM -14
qn -- until after -11
qn -- until he 20
qn -- until the -29
qn -- until w 47
qn -- when -ed 24
qn -- when -ing -17
qn -- when -s -65
qn -- when a 52
qn -- when he 73
qn -- when i 26
qn -- when it -61
qn -- when she -58
qn -- when the 29
qn -- when they 21
qn -- when w -57
qn -- where -s -6
qn -- where CAP 28
qn -- where he 59
qn -- where his -9
qn -- where it -8
qn -- where she -11
qn -- where the -18
qn -- where w -28
qn -- which -ed -16
qn -- which -s -62
qn -- which CAP -48
qn -- which a -13
qn -- which had -13
qn -- which has -24
qn -- which he -31
qn -- which is -26
qn -- which she -23
qn -- which the -36
qn -- which they -7
qn -- which w -55
qn -- which was -11
qn -- which were -5
qn -- which will -6
qn -- which would 77
qn -- while -ly -8
qn -- while CAP 5
qn -- while NUM 11
qn -- while he -15
qn -- while others -10
qn -- while she -21
qn -- while the -11
qn -- while w 16
qn -- who 's 60
qn -- who , -11
qn -- who -ed -106
qn -- who -ly -18
qn -- who -s -40
qn -- who CAP -23
qn -- who are -19
qn -- who can -10
qn -- who could -19
qn -- who had 43
qn -- who has -39
qn -- who have -47
qn -- who he 56
qn -- who is 51
qn -- who may -6
qn -- who w -37
qn -- who was -27
qn -- who were -27
qn -- who will -21
qn -- who would 43
qn -- who ’s -6
qn -- with " -39
qn -- with , -6
qn -- with -ing -33
qn -- with -ly -12
qn -- with -s 14
qn -- with CAP -64
qn -- with NUM 32
qn -- with a 21
qn -- with an -53
qn -- with both -15
qn -- with her 55
qn -- with him -25
qn -- with his -63
qn -- with it -37
qn -- with no -6
qn -- with one -26
qn -- with other -42
qn -- with that -27
qn -- with the -12
qn -- with their -40
qn -- with those -7
qn -- with w 7
qn -- with what -33
qn -- with whom -11
qn -- — " -23
qn -- — -ed -45
qn -- — -ing 10
qn -- — -ly -121
qn -- — -s -39
qn -- — CAP -87
qn -- — NUM -37
qn -- — a 68
qn -- — all 99
qn -- — although 91
qn -- — an 26
qn -- — and 7
qn -- — are 9
qn -- — as -44
qn -- — at -32
qn -- — but 79
qn -- — from -46
qn -- — had -40
qn -- — has -69
qn -- — he 28
qn -- — his 12
qn -- — if -25
qn -- — in -5
qn -- — is 39
qn -- — it 33
qn -- — like -131
qn -- — not 22
qn -- — of -95
qn -- — one -16
qn -- — or -6
qn -- — that 31
qn -- — the 19
qn -- — though 94
qn -- — to -35
qn -- — w -45
qn -- — while 6
qn -- — who -145
qn -- — with -8
qn -- — would -68
qn -q " w -11
qn -q $ $ 20
qn -q -ed to 43
qn -q -ing , 67
qn -q -ing -s -86
qn -q -ing that 151
qn -q -ing to 114
qn -q -ing w 93
qn -q -s . -14
qn -q -s in -11
qn -q CAP , -42
qn -q CAP . 9
qn -q CAP CAP 39
qn -q CAP w -49
qn -q a w 62
qn -q all of -20
qn -q and " -126
qn -q and -ed 23
qn -q and -ing 15
qn -q and -s 51
qn -q and CAP 118
qn -q and has 9
qn -q and he -6
qn -q and that -123
qn -q and the -50
qn -q and w 83
qn -q as CAP -53
qn -q as a -48
qn -q as w -23
qn -q at a -17
qn -q at the -34
qn -q because " -19
qn -q because he -42
qn -q because they -34
qn -q but -ing 39
qn -q but he 87
qn -q but w -14
qn -q by -ing -46
qn -q by CAP -58
qn -q by the -19
qn -q during the -53
qn -q for -ing -50
qn -q for CAP -38
qn -q for his -15
qn -q for the 53
qn -q for w 54
qn -q from CAP -14
qn -q he -ed 25
qn -q he w 53
qn -q if CAP -26
qn -q in -ing 42
qn -q in -s -52
qn -q in CAP -41
qn -q in a 113
qn -q in his -53
qn -q in the -111
qn -q in w -53
qn -q of -ing -6
qn -q of -s -7
qn -q of CAP -11
qn -q of the -16
qn -q of w -13
qn -q on CAP 59
qn -q on DAY 20
qn -q on the -47
qn -q on w -46
qn -q or " -9
qn -q out of -37
qn -q she w -17
qn -q that -ed -9
qn -q that -s -31
qn -q that CAP -12
qn -q the -s -60
qn -q the CAP -22
qn -q the w 35
qn -q to CAP -21
qn -q to the -12
qn -q to w -51
qn -q w , -7
qn -q w -s -17
qn -q w . -40
qn -q w CAP -7
qn -q w and 47
qn -q w in -10
qn -q w of -37
qn -q w that -53
qn -q w w -34
qn -q who w -26
qn -q with CAP 35
qn -q with the -26
qn -q — and 40
qn -q — w 42
qn q- " CAP -9
qn q- , " -11
qn q- , -ing -83
qn q- , CAP 82
qn q- , and -121
qn q- , w -30
qn q- -ed -s -5
qn q- -ed a -6
qn q- -ed by -7
qn q- -ed in -5
qn q- -ed the -7
qn q- -ed to -7
qn q- -ed w -11
qn q- -ing -s -6
qn q- -ing to -21
qn q- -ly -ed -12
qn q- . $ -42
qn q- . CAP -10
qn q- and -ed -29
qn q- and CAP -5
qn q- and w -23
qn q- as w -12
qn q- in the -21
qn q- in w -10
qn q- on the -7
qn q- to w -9
qn qq $ $ 8
qn qq= and " -97
qn qq= and -ed 41
qn qq= in the -136
r 0 ! 32
r 0 $ 13
r 0 ) 23
r 0 , -34
r 0 -ed -69
r 0 -ing -74
r 0 -ly -54
r 0 -s -12
r 0 . 18
r 0 : 19
r 0 ; 10
r 0 ? 10
r 0 CAP -119
r 0 DAY -25
r 0 about -18
r 0 after -61
r 0 and -188
r 0 as 13
r 0 at -37
r 0 before -34
r 0 but -43
r 0 by 13
r 0 for 63
r 0 from -69
r 0 he -20
r 0 if -10
r 0 in -47
r 0 on 6
r 0 or -39
r 0 over -39
r 0 she -32
r 0 since -40
r 0 than -90
r 0 that -77
r 0 to -121
r 0 w -83
r 0 with -154
r 0 — -36
r 18 " -44
r 18 ( -14
r 18 ) 34
r 18 , 53
r 18 -ed 27
r 18 -ing 7
r 18 -s 26
r 18 . -45
r 18 : 44
r 18 ; 59
r 18 CAP 75
r 18 DAY 27
r 18 a 11
r 18 about -35
r 18 after 39
r 18 although -32
r 18 and 38
r 18 as 55
r 18 at 75
r 18 because 5
r 18 before -35
r 18 but 59
r 18 by 31
r 18 despite -14
r 18 during 23
r 18 from -14
r 18 he -27
r 18 if -54
r 18 in 45
r 18 of -8
r 18 or 32
r 18 over -85
r 18 she 40
r 18 since 42
r 18 than 35
r 18 the 53
r 18 though 40
r 18 to 14
r 18 until 60
r 18 w 34
r 18 was 27
r 18 when 35
r 18 where 60
r 18 while 12
r 18 who 55
r 18 with 18
r 18 — 40
r 4 " -17
r 4 ( 6
r 4 ) -82
r 4 , -21
r 4 -ed -69
r 4 -ing -37
r 4 -ly -56
r 4 -s -32
r 4 . -39
r 4 : -96
r 4 ; 5
r 4 CAP -67
r 4 DAY -46
r 4 about -40
r 4 after -96
r 4 although 59
r 4 amid 45
r 4 and -56
r 4 as -99
r 4 at -19
r 4 because -72
r 4 before 17
r 4 between -43
r 4 but -67
r 4 by -56
r 4 despite 64
r 4 during 6
r 4 for -33
r 4 if -75
r 4 in -32
r 4 is 33
r 4 of -42
r 4 on -20
r 4 or -45
r 4 over 39
r 4 than -38
r 4 that -53
r 4 the -53
r 4 though -35
r 4 to -25
r 4 until -34
r 4 w -43
r 4 when -70
r 4 where -87
r 4 which -8
r 4 while 16
r 4 who -28
r 9 " -61
r 9 ( 81
r 9 ) 16
r 9 , 36
r 9 -ed -38
r 9 -ing -35
r 9 -ly -9
r 9 -s -20
r 9 . 29
r 9 : 28
r 9 ; 64
r 9 CAP 48
r 9 DAY 27
r 9 a -74
r 9 about -47
r 9 after 72
r 9 all -20
r 9 although -30
r 9 amid -30
r 9 and 46
r 9 at -70
r 9 because 59
r 9 before 41
r 9 but 41
r 9 by -30
r 9 despite -15
r 9 during -6
r 9 for -74
r 9 he 72
r 9 if 32
r 9 is -73
r 9 of -27
r 9 on -30
r 9 or -59
r 9 over -20
r 9 since -67
r 9 than 35
r 9 the -6
r 9 though -43
r 9 to -38
r 9 until -7
r 9 w -8
r 9 was -33
r 9 when 47
r 9 where -64
r 9 which -29
r 9 while 9
r 9 who -74
r 9 — 48
z 1 mid -ing 34
z 1 mid CAP 84
z 1 mid a -24
z 1 mid other 106
z 1 mid pro 174
z 1 mid that -17
z 1 mid the -53
z 1 mid to -53
z 1 mid wh 52
z 12 end " -30
z 12 end -ing 33
z 12 end a 9
z 12 end other -11
z 12 end pro 16
z 12 end that 39
z 12 end the 11
z 12 end wh 7
z 12 mid " -27
z 12 mid -ing -20
z 12 mid CAP -30
z 12 mid a -7
z 12 mid other -49
z 12 mid pro -41
z 12 mid that -10
z 12 mid the -41
z 12 mid to -26
z 12 mid wh -11
z 2 end -ing 18
z 2 end CAP 86
z 2 end other -99
z 2 mid -ing -11
z 2 mid CAP 13
z 2 mid a 46
z 2 mid other 91
z 2 mid pro -21
z 2 mid that 37
z 2 mid the 123
z 2 mid to 34
z 2 mid wh -101
z 24 end " -16
z 24 end -ing -39
z 24 end CAP 29
z 24 end other 25
z 24 end that 28
z 24 end to -29
z 24 end wh 24
z 24 mid " -98
z 24 mid -ing -72
z 24 mid CAP -77
z 24 mid a -142
z 24 mid other -96
z 24 mid pro -35
z 24 mid that 45
z 24 mid the 5
z 24 mid to -109
z 24 mid wh -18
z 3 end " 86
z 3 end CAP -29
z 3 end a 61
z 3 end other -7
z 3 end pro 31
z 3 end that -140
z 3 end the -30
z 3 end to 35
z 3 end wh 7
z 3 mid " 20
z 3 mid -ing 32
z 3 mid CAP 13
z 3 mid a 48
z 3 mid other 14
z 3 mid pro -37
z 3 mid that -66
z 3 mid the 12
z 3 mid to 19
z 3 mid wh -26
z 6 end " 13
z 6 end -ing 21
z 6 end CAP -20
z 6 end a 15
z 6 end other 15
z 6 end pro -51
z 6 end that -17
z 6 end the -16
z 6 end to 47
z 6 end wh 10
z 6 mid " 55
z 6 mid -ing -21
z 6 mid CAP -28
z 6 mid a -18
z 6 mid other -42
z 6 mid that -19
z 6 mid the -31
z 6 mid to 23
z 6 mid wh -10
zn 1 " -66
zn 1 , -28
zn 1 -ed -78
zn 1 -ing -56
zn 1 -ly 31
zn 1 . -82
zn 1 : 42
zn 1 ; 67
zn 1 DAY 81
zn 1 about -19
zn 1 although -8
zn 1 and 26
zn 1 as -34
zn 1 at 106
zn 1 because 80
zn 1 before 92
zn 1 but 98
zn 1 during -10
zn 1 for 25
zn 1 from 6
zn 1 if -37
zn 1 in 131
zn 1 on -26
zn 1 or 68
zn 1 over 89
zn 1 than 51
zn 1 to -20
zn 1 when 85
zn 1 while 90
zn 1 who 29
zn 1 with 52
zn 1 — -25
zn 12 " -33
zn 12 $ 17
zn 12 ( 53
zn 12 ) -24
zn 12 , 36
zn 12 -ing -36
zn 12 -ly -82
zn 12 -s -50
zn 12 . 25
zn 12 : -42
zn 12 ; 61
zn 12 ? 13
zn 12 CAP 56
zn 12 DAY -61
zn 12 about -17
zn 12 after -6
zn 12 although -12
zn 12 and -23
zn 12 as -83
zn 12 at -173
zn 12 because -71
zn 12 before -106
zn 12 but 15
zn 12 by -99
zn 12 despite 5
zn 12 during -73
zn 12 for -82
zn 12 from -105
zn 12 if 63
zn 12 in -75
zn 12 of -30
zn 12 on -189
zn 12 or -44
zn 12 over -53
zn 12 she -20
zn 12 since -84
zn 12 than 19
zn 12 that -53
zn 12 the 51
zn 12 though 33
zn 12 to -68
zn 12 until -63
zn 12 w -81
zn 12 when -13
zn 12 where 70
zn 12 which 23
zn 12 who 48
zn 12 with -104
zn 12 — 46
zn 2 " -26
zn 2 ) 35
zn 2 , 24
zn 2 -ed -97
zn 2 -ing -39
zn 2 -ly -32
zn 2 . -63
zn 2 : 57
zn 2 ; 57
zn 2 DAY 94
zn 2 about -27
zn 2 after 90
zn 2 and -35
zn 2 as -36
zn 2 at 66
zn 2 because 86
zn 2 before -19
zn 2 but -33
zn 2 by 40
zn 2 during 105
zn 2 for 17
zn 2 from 50
zn 2 if -13
zn 2 in 32
zn 2 on 118
zn 2 or 24
zn 2 over -86
zn 2 than 19
zn 2 that -20
zn 2 until 124
zn 2 when 52
zn 2 which -41
zn 2 while 64
zn 2 who -107
zn 2 with -60
zn 2 — 28
zn 24 " -16
zn 24 $ 11
zn 24 ( -42
zn 24 ) -66
zn 24 , -27
zn 24 -ed -45
zn 24 -ing -6
zn 24 -ly -43
zn 24 . 26
zn 24 : 75
zn 24 ; -148
zn 24 ? -38
zn 24 CAP -18
zn 24 DAY -38
zn 24 about -8
zn 24 after -56
zn 24 and -146
zn 24 at 31
zn 24 because -28
zn 24 before -26
zn 24 but -58
zn 24 by -63
zn 24 despite -15
zn 24 during 32
zn 24 for -48
zn 24 from -39
zn 24 he 49
zn 24 if -12
zn 24 in -104
zn 24 of -9
zn 24 on 18
zn 24 or -16
zn 24 over -19
zn 24 since -8
zn 24 than -25
zn 24 that 6
zn 24 the -37
zn 24 to -44
zn 24 until -19
zn 24 w -16
zn 24 when -41
zn 24 where -7
zn 24 which -43
zn 24 while -50
zn 24 who -39
zn 24 with -63
zn 24 — -9
zn 3 " -72
zn 3 $ -15
zn 3 ( -111
zn 3 ) 90
zn 3 , 9
zn 3 -ed -5
zn 3 -ing -45
zn 3 -s 21
zn 3 . -31
zn 3 : -61
zn 3 ; 63
zn 3 ? 35
zn 3 CAP -30
zn 3 DAY -15
zn 3 about -44
zn 3 after 9
zn 3 although -25
zn 3 and 61
zn 3 as 27
zn 3 at -13
zn 3 because 8
zn 3 before 36
zn 3 but -7
zn 3 by 32
zn 3 despite 19
zn 3 for -22
zn 3 from 56
zn 3 if -58
zn 3 in 10
zn 3 of -13
zn 3 on -6
zn 3 or -94
zn 3 over -86
zn 3 since 58
zn 3 though -25
zn 3 to 19
zn 3 until -21
zn 3 w 31
zn 3 was 20
zn 3 when 22
zn 3 where -77
zn 3 which 15
zn 3 while -8
zn 3 who -122
zn 3 with 52
zn 3 — -13
zn 6 ! -25
zn 6 " -6
zn 6 $ 12
zn 6 ( 6
zn 6 ) -55
zn 6 , 47
zn 6 -ed -18
zn 6 -ly -12
zn 6 -s -20
zn 6 . -11
zn 6 : 19
zn 6 ; 40
zn 6 ? 34
zn 6 CAP -14
zn 6 DAY -92
zn 6 a 15
zn 6 about -35
zn 6 after -45
zn 6 although 48
zn 6 and 19
zn 6 as 46
zn 6 at -67
zn 6 because -33
zn 6 before 10
zn 6 between -49
zn 6 but 30
zn 6 despite 23
zn 6 during -43
zn 6 from -127
zn 6 if -82
zn 6 in -39
zn 6 of -38
zn 6 on -54
zn 6 or -68
zn 6 over -12
zn 6 since -81
zn 6 than -135
zn 6 that -15
zn 6 the -9
zn 6 though -37
zn 6 to -25
zn 6 until -112
zn 6 w -29
zn 6 when -61
zn 6 where -56
zn 6 which -8
zn 6 while -91
zn 6 who 21
zn 6 with -12
zn 6 — 54
`
