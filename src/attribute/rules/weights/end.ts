/** Made by bench/attribution/train.ts. */
export const end: string = `
a - ! 23
a - " -19
a - $ 18
a - ( -8
a - ) -16
a - , -35
a - -ed -20
a - -ing -28
a - -ly -19
a - -s -15
a - . 14
a - : -83
a - ; 15
a - ? 16
a - CAP -137
a - DAY -13
a - a 44
a - about -25
a - after -24
a - against -22
a - although -17
a - amid 48
a - and -55
a - as -23
a - at -12
a - because -60
a - before -69
a - between -41
a - but -64
a - by -30
a - despite 37
a - for -18
a - from -23
a - if -31
a - in -8
a - is 30
a - like -65
a - of -33
a - on -19
a - or -38
a - over -29
a - since -33
a - than -18
a - that -24
a - the -89
a - though -29
a - to -19
a - until 21
a - w -32
a - was -54
a - were -21
a - when -88
a - where 9
a - which -10
a - while -59
a - who -30
a - with -13
a A " -15
a A ( 77
a A ) 58
a A , 79
a A -ing -9
a A . 39
a A : 138
a A ; 53
a A CAP -14
a A DAY 34
a A about -20
a A after 45
a A and 77
a A as -19
a A at 66
a A because 38
a A but 79
a A by -12
a A during 56
a A for 41
a A from 21
a A he -51
a A if -12
a A in 53
a A on 86
a A or -17
a A over -16
a A she 45
a A since -11
a A than 143
a A that 8
a A the -23
a A though 71
a A to -9
a A w -10
a A when -36
a A which -34
a A while 18
a A who -9
a A with 25
a A — 116
a B " -14
a B ( 59
a B ) 30
a B , 76
a B -ed -16
a B -ing 10
a B -ly -11
a B . -39
a B : 67
a B ; 105
a B CAP 55
a B DAY -70
a B after 21
a B and 67
a B as 33
a B at 7
a B because 76
a B before 62
a B but 24
a B for -48
a B from -15
a B he 53
a B if -24
a B in 16
a B on -76
a B or 43
a B over -20
a B since -18
a B than -42
a B that -14
a B though -9
a B to -7
a B w 54
a B when 13
a B where -10
a B which 42
a B while 141
a B who 52
a B — 61
a C " -25
a C ( -14
a C ) 29
a C , 35
a C -ed -12
a C -ing -10
a C -ly -16
a C -s -17
a C . -33
a C ; 42
a C CAP 83
a C DAY -49
a C about -14
a C after 19
a C although -15
a C and 24
a C as -21
a C at 36
a C because -27
a C before -5
a C but -29
a C by 53
a C despite -6
a C during 74
a C for -19
a C from 46
a C if 43
a C in 18
a C of -6
a C on 50
a C or 13
a C over -45
a C than -27
a C the 89
a C though -10
a C w 69
a C when 57
a C where 52
a C while -49
a C who 21
a C with 8
a C — -6
a D " -19
a D ( -20
a D ) 36
a D , 62
a D -ed -12
a D -ing -22
a D -ly -18
a D -s 55
a D . -14
a D : 59
a D about -17
a D after 34
a D although -10
a D and 58
a D as 34
a D at -15
a D because 73
a D before -60
a D but 20
a D by 62
a D despite 5
a D during -98
a D for -18
a D if -47
a D in -12
a D or 35
a D over 56
a D since 14
a D than -39
a D the 26
a D though -14
a D to -12
a D until 16
a D w -54
a D when 102
a D where -21
a D while -16
a D who -41
a D with -47
a D — 43
a E " -21
a E ( 33
a E ) -22
a E , 22
a E -ed -12
a E -ing -11
a E -ly -8
a E -s -6
a E : 23
a E ; 8
a E CAP 31
a E DAY 48
a E a 32
a E about -19
a E although 59
a E as 9
a E at -29
a E because -17
a E before 69
a E but 12
a E by -21
a E despite 8
a E for -7
a E from -21
a E in -11
a E of -27
a E on -27
a E or -29
a E over 5
a E since 23
a E than -51
a E that -8
a E the -21
a E though -29
a E to -12
a E until -8
a E w -71
a E where -57
a E which -18
a E while 6
a E who -14
a E — 11
c 0 " -22
c 0 $ 19
c 0 ( 69
c 0 ) 50
c 0 , 51
c 0 -ed -12
c 0 -ing -15
c 0 -ly -10
c 0 . 19
c 0 : 35
c 0 ; 115
c 0 ? -23
c 0 CAP 32
c 0 DAY 17
c 0 NUM 76
c 0 a 28
c 0 about -26
c 0 after 55
c 0 against -33
c 0 although 53
c 0 amid 23
c 0 and 34
c 0 at 13
c 0 because 34
c 0 before 34
c 0 between -48
c 0 but 94
c 0 despite 65
c 0 during 19
c 0 for -9
c 0 he 38
c 0 if -10
c 0 in 9
c 0 like 49
c 0 of -41
c 0 or -15
c 0 over -6
c 0 she 46
c 0 since 10
c 0 than 6
c 0 that -7
c 0 though 36
c 0 to -13
c 0 until 55
c 0 w -17
c 0 were 7
c 0 when 44
c 0 where -28
c 0 which 30
c 0 while 45
c 0 who -16
c 0 — 38
c 1 ! 33
c 1 " -12
c 1 ) -33
c 1 , -38
c 1 -ed -17
c 1 -ing -15
c 1 -ly -21
c 1 -s -11
c 1 . -12
c 1 : 13
c 1 ; -140
c 1 ? 9
c 1 CAP -56
c 1 DAY -35
c 1 about -9
c 1 after -79
c 1 although -34
c 1 and -56
c 1 as -14
c 1 at -34
c 1 because -57
c 1 before -52
c 1 but -41
c 1 by -31
c 1 despite -56
c 1 during 24
c 1 for -17
c 1 from -22
c 1 if -26
c 1 in -34
c 1 of -7
c 1 on -39
c 1 or -21
c 1 over -18
c 1 since -31
c 1 than -30
c 1 that -14
c 1 the 36
c 1 though -30
c 1 to -14
c 1 until -67
c 1 w -19
c 1 when -17
c 1 where -29
c 1 which -19
c 1 while -47
c 1 who 11
c 1 with -17
c 1 — 14
c 2 " -9
c 2 $ 22
c 2 ( -66
c 2 ) -42
c 2 -ed -12
c 2 -ing -10
c 2 -ly -13
c 2 . 33
c 2 ; 58
c 2 ? 56
c 2 CAP 29
c 2 DAY -12
c 2 about -7
c 2 after -46
c 2 and -33
c 2 as -22
c 2 at -23
c 2 because -17
c 2 before -22
c 2 but -35
c 2 by -11
c 2 despite -14
c 2 during -41
c 2 for -13
c 2 from -16
c 2 if -10
c 2 in -22
c 2 on -21
c 2 or -12
c 2 over -13
c 2 since -7
c 2 than -15
c 2 that -18
c 2 though -10
c 2 to -10
c 2 until -15
c 2 w -6
c 2 when -24
c 2 where 50
c 2 which -17
c 2 while 41
c 2 who -21
c 2 with -17
c 2 — 86
ck 0 end " 17
ck 0 end -ing 17
ck 0 end CAP 12
ck 0 end a 56
ck 0 end other 22
ck 0 end pro 38
ck 0 end that 26
ck 0 end the 21
ck 0 end to 26
ck 0 end wh 42
ck 0 mid CAP 12
ck 0 mid a 7
ck 0 mid other 8
ck 0 mid the 8
ck 0 mid to 11
ck 0 mid wh -7
ck 1 end " -20
ck 1 end -ing 24
ck 1 end CAP -15
ck 1 end a -21
ck 1 end other -12
ck 1 end pro -22
ck 1 end that 12
ck 1 end the -28
ck 1 end to -18
ck 1 end wh -32
ck 1 mid " -20
ck 1 mid -ing -16
ck 1 mid CAP -32
ck 1 mid a -34
ck 1 mid other -23
ck 1 mid pro -26
ck 1 mid that -14
ck 1 mid the -25
ck 1 mid to -29
ck 1 mid wh -28
ck 2 end " -30
ck 2 end -ing 6
ck 2 end CAP 51
ck 2 end a -15
ck 2 end other 11
ck 2 end pro -35
ck 2 end that 54
ck 2 end the 34
ck 2 end to 26
ck 2 end wh 67
ck 2 mid -ing -29
ck 2 mid CAP -17
ck 2 mid a -9
ck 2 mid other -20
ck 2 mid pro -15
ck 2 mid the -10
ck 2 mid to -29
ck 2 mid wh 26
e end accept -78
e end accord 120
e end accus 46
e end accusation -77
e end acknowledg 16
e end acquiesc -14
e end add 54
e end address -10
e end admit 16
e end adopt -77
e end advic 81
e end adviz 28
e end advocat 21
e end agre 28
e end aim 53
e end alleg -7
e end allegation -37
e end allow -20
e end allud 38
e end announc -23
e end answer -67
e end apologiz -23
e end appear 21
e end applaud 88
e end appoint 6
e end approv 37
e end argu 44
e end argument -39
e end ask -7
e end assail -28
e end assertion -81
e end assum -12
e end assumption 18
e end assur 25
e end attack -6
e end attempt -63
e end attribut 99
e end avoid -87
e end awar 56
e end back -53
e end balk 66
e end ban -58
e end bash -42
e end becom -30
e end begin -14
e end believ 37
e end bemoan 9
e end best 27
e end blam 13
e end block -66
e end boast 19
e end bring -85
e end brush -38
e end calculat 40
e end car 79
e end carry -78
e end cast -16
e end caution 30
e end celebrat -16
e end certain 31
e end chant -61
e end characteriz -14
e end charg -6
e end cheer -17
e end choos 12
e end cit 41
e end claim -27
e end clarify 45
e end clear 66
e end com -44
e end comment 35
e end compar 17
e end complain 24
e end complaint -12
e end conced -24
e end concern 20
e end conclud 32
e end condemn -20
e end confident -46
e end confirm -32
e end congratulat 27
e end consider -13
e end contemplat 28
e end contend 5
e end contradict 90
e end contrast 55
e end convinc 35
e end count -50
e end cover 35
e end credit 77
e end critical 15
e end criticism -25
e end criticiz 9
e end debat 6
e end decid -45
e end decision -21
e end declar -38
e end declin -16
e end decry -30
e end deem -48
e end deep 31
e end defend -14
e end demonstrat 49
e end denounc -29
e end deny -79
e end derid 54
e end describ 13
e end design -6
e end detail 22
e end determin 12
e end disagre 43
e end disagreement -67
e end disavow 43
e end disclos 24
e end discuss 20
e end dismiss 20
e end display -35
e end disput 21
e end distanc -99
e end divid 56
e end doubl -34
e end doubt -49
e end downplay -8
e end draw -46
e end dub -36
e end dwell -26
e end eager -32
e end echo 32
e end elect -55
e end embrac -38
e end emerg -80
e end emphasiz -9
e end encourag 43
e end end -47
e end endors -62
e end endorsement -74
e end enjoy 43
e end envision 52
e end expand 47
e end expect 20
e end experienc 38
e end explain 28
e end expos 14
e end express 5
e end fail 33
e end far 19
e end fear 35
e end feel 9
e end figur 88
e end fil -12
e end find 84
e end fir 22
e end focus 25
e end follow 48
e end forecast 62
e end fram 60
e end giv -6
e end goal 28
e end grow -13
e end hail -16
e end hard -37
e end harsh -61
e end hear 10
e end highlight 62
e end hint -6
e end hit -14
e end hop 63
e end hopeful -21
e end idea -48
e end identify -33
e end ignor -58
e end imagin 48
e end imply -10
e end includ 75
e end indicat 19
e end inform 17
e end insist 15
e end intend -18
e end interest 9
e end interject -29
e end interpret -18
e end introduc -44
e end invok -60
e end issu 28
e end it 12
e end join -49
e end judg -71
e end keep -39
e end knock 49
e end know 6
e end lambast -36
e end lament 41
e end lash -75
e end lay -24
e end learn -38
e end leav 83
e end less -8
e end let 35
e end liken 66
e end lin 42
e end list -10
e end look 6
e end lov -78
e end maintain -55
e end mak -21
e end mark 25
e end mean 15
e end mention -14
e end messag 79
e end mount 9
e end nam -19
e end need -27
e end negativ -37
e end nominat -55
e end not 75
e end offer -35
e end open 55
e end oppos -58
e end opposition 60
e end opt 49
e end optimistic 11
e end order 17
e end outlin 19
e end outspoken -109
e end paint -5
e end pass -43
e end peg 43
e end persuad 19
e end pivot 36
e end plan -12
e end play 56
e end plead 5
e end pledg -12
e end point 40
e end portray 92
e end position -19
e end post -38
e end praiz 11
e end predict 32
e end prefer 30
e end present 9
e end press -34
e end pressur -19
e end project -55
e end promiz 42
e end promot -15
e end propos -9
e end proposal -64
e end protest -49
e end proud 25
e end prov 28
e end provid 40
e end publish 81
e end push -22
e end put 39
e end quick 17
e end quot 104
e end rail -5
e end rais 17
e end reach 11
e end react 60
e end read -37
e end reaffirm 31
e end reason -8
e end rebuk 55
e end rebut 98
e end recall 89
e end recit 15
e end recogniz 32
e end recommend 35
e end refer 12
e end referenc 12
e end reflect 41
e end refus -12
e end regard -43
e end reiterat 32
e end remark 48
e end remember 67
e end remind -16
e end repeat -10
e end reply 94
e end report 57
e end request 18
e end requir 36
e end resist 29
e end respond 28
e end respons 16
e end restrict -25
e end return 6
e end reveal 44
e end rip 9
e end rul -8
e end run -29
e end say 64
e end see 28
e end seek 44
e end seem 15
e end seiz -83
e end send 48
e end set -44
e end shar 10
e end sharp -88
e end shift -20
e end shoot 39
e end shout -10
e end show 65
e end shrug -87
e end sid -33
e end sign -36
e end signal -28
e end singl 12
e end skeptical 8
e end sound 20
e end spar -10
e end speculat -31
e end split 22
e end stand 51
e end stat 30
e end step -86
e end stop -23
e end strategy 45
e end stress 49
e end struggl -7
e end stuck 60
e end suggest 30
e end suggestion -61
e end support -32
e end supporter -97
e end supportiv -62
e end sur 32
e end surpriz 99
e end suspect 20
e end tak 14
e end talk -24
e end target -43
e end tell 49
e end tend -50
e end testify 51
e end thank -25
e end ther -11
e end think 28
e end threaten -12
e end titl -50
e end touch 29
e end tout -43
e end trad 42
e end try -26
e end turn -22
e end tweet -29
e end underscor 34
e end understand 8
e end unveil 29
e end upset 31
e end urg 32
e end using 6
e end very -8
e end voic -63
e end vot -81
e end vouch -5
e end vow 33
e end want 50
e end warn 6
e end wary -37
e end watch -16
e end wav -23
e end weigh -38
e end welcom -25
e end withdraw -38
e end witness -48
e end wonder 28
e end worry -27
e end yell -58
e end zero -58
e mid accept 48
e mid accord -26
e mid accus -15
e mid accusation 40
e mid acknowledg -7
e mid acquiesc 9
e mid add -17
e mid admit -8
e mid advic -77
e mid adviz -23
e mid advocat -14
e mid agre -9
e mid aim -34
e mid allegation 21
e mid allow 8
e mid allud -28
e mid announc 5
e mid answer 37
e mid apologiz 10
e mid appear -7
e mid applaud -74
e mid appoint -6
e mid approv -29
e mid argu -11
e mid argument 25
e mid assail 26
e mid assertion 55
e mid assum 8
e mid assumption -14
e mid assur -13
e mid attempt 40
e mid attribut -75
e mid avoid 35
e mid awar -29
e mid back 24
e mid ban 36
e mid becom 12
e mid begin 8
e mid believ -12
e mid best -19
e mid blam -9
e mid block 46
e mid boast -10
e mid bring 59
e mid brush 28
e mid calculat -35
e mid car -62
e mid caution -15
e mid celebrat 12
e mid certain -33
e mid chant 33
e mid characteriz 7
e mid cheer 10
e mid choos -9
e mid cit -11
e mid claim 9
e mid clarify -37
e mid clear -63
e mid com 23
e mid comment -27
e mid compar -10
e mid complain -12
e mid conced 14
e mid concern -13
e mid conclud -15
e mid condemn 10
e mid confident 27
e mid confirm 20
e mid congratulat -23
e mid consider 6
e mid contemplat -21
e mid contrast -43
e mid convinc -20
e mid count 30
e mid counter -6
e mid cover -26
e mid credit -48
e mid critical -14
e mid criticism 11
e mid decid 21
e mid decision 10
e mid declar 12
e mid declin 6
e mid decry 14
e mid deem 30
e mid deep -23
e mid demonstrat -42
e mid denounc 10
e mid deny 32
e mid derid -47
e mid describ -6
e mid detail -21
e mid determin -8
e mid disavow -38
e mid disclos -15
e mid discuss -9
e mid dismiss -13
e mid display 23
e mid distanc 43
e mid divid -46
e mid doubl 16
e mid doubt 33
e mid draw 19
e mid dwell 18
e mid eager 12
e mid echo -17
e mid elect 28
e mid embrac 26
e mid emerg 60
e mid encourag -31
e mid end 32
e mid endors 22
e mid endorsement 38
e mid enjoy -38
e mid envision -49
e mid expand -32
e mid expect -7
e mid experienc -35
e mid explain -16
e mid fail -21
e mid fear -15
e mid figur -60
e mid fil 11
e mid find -23
e mid fir -18
e mid focus -14
e mid follow -34
e mid fram -43
e mid grow 8
e mid hail 9
e mid hard 23
e mid highlight -39
e mid hit 7
e mid hop -18
e mid hopeful 13
e mid idea 21
e mid identify 16
e mid ignor 34
e mid imagin -39
e mid imply 6
e mid includ -26
e mid indicat -7
e mid inform -12
e mid insist -8
e mid intend 7
e mid interest -7
e mid introduc 26
e mid invok 33
e mid issu -17
e mid it -5
e mid join 26
e mid keep 28
e mid knock -32
e mid lambast 25
e mid lament -26
e mid lash 31
e mid lay 9
e mid learn 16
e mid leav -67
e mid less 5
e mid liken -58
e mid lov 45
e mid maintain 39
e mid mak 6
e mid mark -18
e mid mean -13
e mid mention 5
e mid messag -73
e mid mount -8
e mid nam 11
e mid need 19
e mid nominat 25
e mid not -15
e mid offer 12
e mid open -42
e mid oppos 25
e mid opt -29
e mid optimistic -9
e mid order -9
e mid outlin -16
e mid pass 22
e mid peg -36
e mid persuad -18
e mid pivot -26
e mid plan 5
e mid play -33
e mid plead -8
e mid point -10
e mid portray -51
e mid position 9
e mid post 21
e mid praiz -5
e mid predict -12
e mid prefer -20
e mid present -9
e mid press 15
e mid pressur 13
e mid project 28
e mid promiz -16
e mid promot 7
e mid proposal 31
e mid protest 42
e mid proud -18
e mid prov -21
e mid provid -21
e mid publish -50
e mid push 5
e mid put -26
e mid quick -13
e mid quot -68
e mid rais -9
e mid reach -6
e mid react -50
e mid read 22
e mid reason 5
e mid rebuk -38
e mid recall -33
e mid recogniz -15
e mid recommend -27
e mid refer -5
e mid referenc -6
e mid reflect -26
e mid regard 28
e mid reiterat -17
e mid remark -32
e mid remember -40
e mid remind 9
e mid reply -83
e mid report -13
e mid represent -9
e mid request -12
e mid requir -21
e mid resist -26
e mid respond -11
e mid restrict 14
e mid return -6
e mid reveal -21
e mid run 17
e mid say -15
e mid see -9
e mid seek -18
e mid send -24
e mid set 26
e mid sharp 70
e mid show -12
e mid shrug 57
e mid sid 25
e mid sign 13
e mid signal 15
e mid skeptical -5
e mid sound -14
e mid speculat 21
e mid split -16
e mid stand -29
e mid stat -15
e mid step 53
e mid stop 18
e mid strategy -34
e mid stress -20
e mid suggest -8
e mid suggestion 34
e mid support 9
e mid supporter 62
e mid sur -30
e mid surpriz -80
e mid suspect -12
e mid tak -8
e mid talk 10
e mid target 23
e mid tell -12
e mid tend 21
e mid testify -32
e mid thank 13
e mid ther 5
e mid think -9
e mid threaten 5
e mid titl 31
e mid touch -26
e mid tout 20
e mid try 11
e mid turn 11
e mid tweet 15
e mid underscor -22
e mid understand -6
e mid unveil -23
e mid upset -19
e mid urg -14
e mid voic 31
e mid vot 38
e mid vow -16
e mid want -18
e mid watch 10
e mid weigh 14
e mid welcom 15
e mid wonder -18
e mid worry 12
e mid zero 46
ef end base " -11
ef end base -ing 60
ef end base CAP 17
ef end base other 21
ef end base pro -10
ef end base that 39
ef end base the -13
ef end base to -10
ef end base wh -20
ef end ed " 14
ef end ed -ing -22
ef end ed CAP 7
ef end ed pro 18
ef end ed that 26
ef end ed the 20
ef end ed to 25
ef end ed wh 38
ef end ing " -36
ef end ing -ing 14
ef end ing a 27
ef end ing other 19
ef end ing that 13
ef end ing the -11
ef end ing wh 37
ef end s " 13
ef end s -ing 58
ef end s CAP 25
ef end s a 68
ef end s other 17
ef end s pro 32
ef end s that 16
ef end s the 5
ef end s to 14
ef end s wh 27
ef mid base -ing -21
ef mid base CAP -5
ef mid base that -8
ef mid base wh 7
ef mid ed " -7
ef mid ed pro -6
ef mid ed to -6
ef mid ed wh -11
ef mid ing " 18
ef mid ing -ing -8
ef mid ing a -10
ef mid ing wh -18
ef mid s " -7
ef mid s -ing -27
ef mid s CAP -8
ef mid s a -20
ef mid s other -6
ef mid s pro -8
ef mid s to -6
ef mid s wh -15
i A end -64
i A mid -52
i B end -31
i B mid -33
i C end 7
i C mid -28
i D end 16
i D mid -19
i E end 38
i E mid 9
l " " -53
l " $ 28
l " ) 75
l " , -31
l " -ed 125
l " -ing 284
l " -ly 15
l " -s -7
l " ; -41
l " CAP 26
l " NUM 76
l " a 22
l " about -38
l " against -37
l " all -19
l " and 36
l " as 73
l " at 17
l " because -101
l " before 50
l " between -48
l " but 90
l " by -88
l " during 30
l " for -13
l " from -74
l " he 11
l " if -68
l " in 45
l " is -13
l " like 44
l " of -37
l " on 78
l " or -43
l " out -27
l " over -48
l " she 16
l " than -47
l " that -91
l " the 15
l " to -48
l " until -12
l " w -20
l " when 84
l " where -46
l " which 152
l " while 50
l " who -13
l " with 6
l " without -56
l " — 45
l ' -ing -8
l 's " -25
l 's , 62
l 's -ed -21
l 's -ing -24
l 's -ly -23
l ( " -6
l ( and -30
l ( though -15
l ) $ -247
l ) , -146
l ) -ed -7
l ) . -105
l ) and -97
l ) to 80
l ) — 43
l , " -16
l , -ed -15
l , -ing -18
l , -ly -31
l , after -55
l , although -34
l , and -60
l , as -48
l , at -30
l , because -35
l , before -12
l , but -45
l , despite -57
l , during -18
l , for -14
l , from -16
l , if -20
l , in -30
l , on -10
l , or -30
l , since -7
l , that -22
l , though -24
l , to -17
l , when -65
l , where -34
l , which -23
l , while -46
l , who -33
l , with -32
l -ed " -15
l -ed ) 78
l -ed , -9
l -ed -ed -17
l -ed -ing -23
l -ed -ly -31
l -ed . -10
l -ed : -54
l -ed ; 57
l -ed DAY -25
l -ed about -7
l -ed after -26
l -ed and -49
l -ed as -44
l -ed at -76
l -ed because -45
l -ed before -8
l -ed by -40
l -ed during -58
l -ed for -30
l -ed from -33
l -ed if -7
l -ed in -50
l -ed on -18
l -ed or -7
l -ed over -21
l -ed since -6
l -ed that -23
l -ed to -23
l -ed when -52
l -ed with -33
l -ed — 22
l -ing " -18
l -ing ( 17
l -ing , 41
l -ing -ed -24
l -ing -ing -21
l -ing -ly -26
l -ing . 10
l -ing : -19
l -ing DAY 73
l -ing about -15
l -ing after 44
l -ing and 16
l -ing as 19
l -ing because -52
l -ing before -10
l -ing by -31
l -ing during -56
l -ing for -26
l -ing from -50
l -ing in -40
l -ing on -18
l -ing over -22
l -ing that -21
l -ing to -14
l -ing when 79
l -ing with -58
l -ing — 91
l -ly , -67
l -ly -ed -29
l -ly -ing -26
l -ly -ly -17
l -ly . 31
l -ly : 9
l -ly DAY -19
l -ly after -53
l -ly and -92
l -ly as 18
l -ly because -33
l -ly but 19
l -ly by -27
l -ly for -18
l -ly from -19
l -ly if -10
l -ly in -21
l -ly on -89
l -ly than -16
l -ly that -36
l -ly to -23
l -ly when -102
l -ly with -30
l -s " 16
l -s ( 54
l -s ) -58
l -s , 19
l -s -ed 27
l -s -ing -32
l -s -ly -10
l -s . 33
l -s : 72
l -s ? 30
l -s DAY 107
l -s about -24
l -s after 17
l -s and 23
l -s as 32
l -s at 6
l -s because 24
l -s but 85
l -s by 5
l -s despite 80
l -s during -23
l -s for -8
l -s if 40
l -s in 12
l -s on -26
l -s or -40
l -s over -22
l -s since -27
l -s than 50
l -s that -25
l -s to -10
l -s until 43
l -s when 65
l -s where 28
l -s while 105
l -s who 9
l -s with 13
l -s — 49
l . ) -98
l . , -84
l . — -40
l : " -15
l : -ing -8
l : that -10
l : to -9
l ; and -24
l CAP ! 62
l CAP " -22
l CAP $ 111
l CAP ( -50
l CAP ) -53
l CAP , 35
l CAP -ed 22
l CAP -ly 57
l CAP . 6
l CAP : 17
l CAP ; -12
l CAP ? 95
l CAP DAY -26
l CAP about -11
l CAP after 71
l CAP as 6
l CAP at 77
l CAP because 110
l CAP before 24
l CAP but 92
l CAP by 21
l CAP despite 56
l CAP during 52
l CAP from 37
l CAP if -33
l CAP in 38
l CAP on 33
l CAP or -16
l CAP over 36
l CAP since 41
l CAP than 70
l CAP that 45
l CAP until 100
l CAP when 103
l CAP where 76
l CAP while 6
l CAP who 26
l CAP with 59
l CAP — 56
l DAY , 36
l DAY -ed -7
l DAY -ing -11
l DAY . -56
l DAY and -24
l DAY as -60
l DAY at -39
l DAY in -42
l DAY that -30
l DAY to -11
l DAY with -12
l DAY — 32
l NUM ) -51
l NUM -ed -20
l NUM -ing -16
l NUM . -13
l NUM after -59
l NUM and -14
l NUM as 94
l NUM but -42
l NUM by -22
l NUM for -19
l NUM in -50
l NUM on -17
l NUM that 64
l NUM to -20
l NUM when 23
l NUM who -6
l NUM — -103
l a " -21
l a -ed -28
l a -ing -22
l a -ly -50
l a . -5
l a DAY -31
l about -ing -32
l after -ing -13
l against -ing -7
l against . -5
l all , 22
l all . 158
l all but -48
l along with -38
l among -ly -6
l an " -22
l an -ed -42
l an -ing -23
l an -ly -33
l and " -22
l and , -114
l and -ed -21
l and -ing -21
l and -ly -24
l and as -19
l and at -11
l and by -12
l and for -15
l and in -68
l and on -7
l and that -28
l and to -21
l and when -80
l and which -7
l and who -8
l and with -11
l another -ed -10
l another . -22
l any -ing -9
l are " -11
l are -ed -24
l are -ing -23
l are -ly -16
l are . -17
l are in -16
l around . 19
l as " -21
l as -ed -29
l as -ing -23
l as -ly -23
l as if -17
l as in -12
l as that -7
l as to -22
l at -ing -16
l at DAY -36
l at which -16
l be " -14
l be , 27
l be -ed -26
l be -ing -24
l be -ly -11
l be . 57
l be as -9
l be in -32
l be on -24
l be to -8
l because " -7
l because , -79
l been -ed -26
l been -ing -19
l been -ly -12
l been in -38
l been on -28
l before , 79
l before -ing -16
l behind , 96
l behind . 11
l being " -9
l being -ed -21
l both -ed -8
l but " -6
l but -ed -10
l but -ing -8
l but -ly -11
l but in -14
l but that -16
l by -ed -7
l by -ing -31
l by -ly -14
l can -ly -11
l could -ly -16
l did , -19
l did . -15
l did in -30
l do -ing -12
l do . 53
l do that -14
l do with -38
l done . 8
l done in -19
l down , 35
l down on 47
l down to -12
l down with -13
l for " -22
l for , -12
l for -ed -26
l for -ing -43
l for -ly -14
l for . -6
l for that -40
l from " -11
l from -ing -29
l get -ed -6
l get to -7
l had " -11
l had -ed -23
l had -ing -14
l had -ly -13
l had to -12
l had with -7
l has " -12
l has -ed -21
l has -ly -14
l has in -12
l has to -7
l hasn’t -ed -10
l have -ed -23
l have -ly -17
l have . 40
l have to -18
l having -ed -5
l having to -5
l he " -14
l he , -23
l he -ed -27
l he -ly -36
l he and -75
l her " -12
l her , -6
l her -ed -27
l her -ing -23
l her -ly 37
l her . -14
l her and 48
l her as -40
l her at -35
l her for -33
l her in 22
l her on -8
l her to -34
l her with 66
l herself . 7
l herself as -32
l him " -18
l him , 79
l him -ed 82
l him -ing -16
l him -ly 96
l him . 31
l him and 23
l him as 21
l him at -25
l him because 60
l him by 38
l him from -10
l him if -6
l him in 27
l him on -43
l him over -6
l him that -9
l him to -36
l him with -50
l him — 25
l himself and -69
l himself as 17
l himself on 18
l his " -11
l his -ed -32
l his -ing -29
l his -ly -57
l how -ly -9
l how to -30
l i -ed -5
l if -ed -12
l if that -8
l in " -6
l in , -104
l in -ed -11
l in -ing -27
l in -ly -6
l in . -65
l in DAY -32
l in on -8
l in that -13
l in which -55
l into -ing -6
l is " -14
l is , 31
l is -ed -21
l is -ing -21
l is -ly -20
l is . -27
l is as -7
l is at -14
l is because -29
l is in -51
l is on -32
l is that -50
l is to -22
l it " -19
l it , 23
l it -ed -28
l it -ly -25
l it . -45
l it and 58
l it as 28
l it by 123
l it in 89
l it on -16
l it to -26
l its -ing -12
l its -ly -10
l itself . 60
l itself as -33
l like . -20
l like to -7
l many as -22
l many in -14
l me , 43
l me . 34
l most -ed -17
l most -ing -6
l most -ly -21
l never -ed -29
l no . 68
l not " -7
l not , -108
l not -ed -24
l not -ing -25
l not -ly -18
l not . -40
l not in -20
l not to -45
l of " -22
l of -ed -25
l of -ing -25
l of -ly -28
l of DAY -31
l of that -13
l of which -9
l off . 70
l on " -12
l on -ed -20
l on -ing -20
l on -ly -9
l on . -9
l on DAY -83
l on to -11
l once -ed -10
l one , -12
l one -ed -10
l one . -102
l one in -19
l one that -26
l one with 72
l or " -8
l or , -65
l or -ed -18
l or -ing -21
l or -ly -10
l or that -13
l other -ed -6
l other than -39
l others , 54
l others . 106
l others to -7
l out , 86
l out . 67
l out after -67
l out and -83
l out in -45
l out that -9
l out to -12
l over . -9
l over and -39
l she " -7
l she -ed -30
l she -ly -9
l she and -109
l should " -7
l since -ed -7
l since -ing -14
l so -ly -20
l so . -34
l so as -9
l so in 122
l so that -9
l someone who -14
l such as -47
l than " -7
l than -ing -13
l than in -26
l than to -6
l that " -15
l that , -73
l that -ed -36
l that -ing -14
l that -ly -20
l that . 56
l that DAY -10
l that after -37
l that although -11
l that as -24
l that at -17
l that before -11
l that by -18
l that despite -54
l that during -24
l that if -18
l that in 65
l that on 80
l that to 85
l that when -38
l that while -52
l that with -11
l that — -37
l the " -22
l the -ed -32
l the -ing -23
l the -ly -29
l their -ed -18
l their -ing -18
l them " -8
l them -ly 83
l them . 46
l them as -33
l them for 68
l them in 82
l them on 56
l them to -22
l themselves , 38
l themselves as -33
l they -ed -31
l they -ly -11
l this -ing -7
l those -ing -15
l those in -40
l those that -6
l those who -28
l those with -14
l to " -19
l to -ed -14
l to -ing -24
l to -ly -40
l to . 13
l to that 52
l to which -29
l two . 53
l until after -12
l up , -79
l up -ing -7
l up . 81
l up and -56
l up for -7
l up in -38
l up on -10
l up to -19
l up until -12
l up with -28
l w " -15
l w ( 115
l w ) 88
l w , 36
l w -ing -9
l w -ly 13
l w . 18
l w : 31
l w ; 83
l w ? -44
l w DAY 46
l w about -20
l w after 35
l w and 28
l w as -16
l w at 17
l w because 10
l w before 16
l w but 74
l w despite 64
l w during 69
l w for -15
l w from -15
l w in -10
l w or -6
l w over -23
l w since 7
l w than -22
l w that 8
l w though -38
l w to -16
l w until -37
l w when -9
l w where -49
l w which -55
l w while -7
l w with -9
l w — 56
l was " -15
l was -ed -24
l was -ing -23
l was -ly -32
l was at -19
l was in -37
l was on -34
l was that -9
l was to -6
l wasn’t -ing -12
l we -ed -6
l were " -9
l were -ed -23
l were -ing -19
l were -ly -25
l were in -13
l were on -8
l were to -7
l what -ed -33
l when -ed -11
l when -ing -10
l whether or -18
l whether to -19
l which , -52
l which -ed -11
l while -ing -22
l who , -44
l who -ed -27
l who -ly -14
l will -ed -7
l will -ly -12
l with " -9
l with , 72
l with -ed -8
l with -ing -15
l with -ly -9
l with that -11
l without -ing -15
l would " -13
l would -ed -13
l would -ing -9
l would -ly -24
l you . -148
l — " -7
l — -ed -11
l — -ing -17
l — -ly -30
l — although -12
l — and -86
l — as -25
l — at -19
l — but -102
l — from -14
l — in -25
l — or -11
l — that -8
l — though -11
l — to -9
l — where -9
l — which -22
l — while -53
l — who -11
l — with -11
l ’re -ing -9
l ’s " -12
l ’s -ed -27
l ’s -ing -32
l ’s -ly -17
l ’s . -13
n ! end 31
n " mid -19
n $ end 18
n ( mid 46
n ) mid 19
n , mid 27
n -ed mid -13
n -ing mid -14
n -ly mid -14
n -s mid -7
n . end 18
n . mid -25
n : mid 35
n ; mid 85
n ? end 16
n CAP mid 26
n NUM mid 76
n a mid 22
n about mid -21
n after mid 19
n against mid -37
n all mid -19
n although mid 21
n amid mid 16
n because mid 13
n before mid 10
n between mid -48
n but mid 16
n despite mid 25
n during mid 18
n for mid -11
n from mid -9
n he mid 11
n if mid -13
n is mid -13
n like mid 44
n of mid -37
n on mid -8
n or mid -17
n out mid -27
n over mid -9
n she mid 16
n since mid -7
n that mid -10
n the mid 15
n to mid -13
n until mid 18
n w mid -20
n when mid 23
n which mid -5
n while mid 17
n who mid -6
n without mid -56
n — mid 44
na 0 ! 23
na 0 " -19
na 0 $ 18
na 0 ( 47
na 0 ) 10
na 0 , 15
na 0 -ed -10
na 0 -ing -19
na 0 -ly -14
na 0 -s -14
na 0 . 13
na 0 : 50
na 0 ; 70
na 0 ? 16
na 0 CAP -16
na 0 about -21
na 0 after 12
na 0 against -24
na 0 all -19
na 0 although 28
na 0 amid 17
na 0 and -15
na 0 as -11
na 0 because 9
na 0 before -6
na 0 between -48
na 0 but -9
na 0 by -7
na 0 despite 27
na 0 during 24
na 0 for -16
na 0 from -7
na 0 he -36
na 0 if -20
na 0 is -13
na 0 like 44
na 0 of -38
na 0 on -11
na 0 or -19
na 0 out -27
na 0 over -6
na 0 than -10
na 0 that -12
na 0 the -40
na 0 to -13
na 0 until 34
na 0 w -49
na 0 when 17
na 0 while -14
na 0 who -12
na 0 with -7
na 0 — 32
na 1 " -16
na 1 ( 5
na 1 ) 43
na 1 , 76
na 1 -ed -22
na 1 -ing 5
na 1 -ly -9
na 1 -s 7
na 1 . 38
na 1 : -73
na 1 ; 42
na 1 CAP 57
na 1 DAY 46
na 1 a 44
na 1 about -22
na 1 after 30
na 1 although -12
na 1 and 98
na 1 as 54
na 1 at -72
na 1 because 27
na 1 before 54
na 1 but 59
na 1 by 10
na 1 for 46
na 1 from -37
na 1 he 26
na 1 if 28
na 1 in 18
na 1 on 44
na 1 or 16
na 1 over -40
na 1 she 45
na 1 since -25
na 1 than 38
na 1 the 78
na 1 though -16
na 1 to -6
na 1 w 78
na 1 when 28
na 1 where -23
na 1 which -20
na 1 while 64
na 1 who 6
na 1 with 13
na 1 — 73
nk ! other 44
nk " " -36
nk " -ing -33
nk " CAP -25
nk " a 18
nk " other -23
nk " pro -15
nk " that -12
nk " the -22
nk " to -23
nk " wh -21
nk $ " 57
nk $ -ing -56
nk $ CAP 19
nk $ a 44
nk $ other 9
nk $ pro 11
nk $ that 14
nk $ the 8
nk $ wh -13
nk ( CAP 7
nk ( a -43
nk ( pro -24
nk ( the 41
nk ( to 31
nk ( wh -16
nk ) -ing -6
nk ) CAP 21
nk ) a 29
nk ) other 11
nk ) pro -28
nk ) that 25
nk ) the -70
nk ) to 33
nk ) wh -85
nk , " -34
nk , -ing 41
nk , CAP 17
nk , a 11
nk , other 24
nk , pro 44
nk , that 35
nk , to 35
nk , wh 27
nk -ed -ing -27
nk -ed CAP -17
nk -ed a -36
nk -ed other -11
nk -ed pro -18
nk -ed that -11
nk -ed the -6
nk -ed to -8
nk -ed wh -18
nk -ing " 61
nk -ing -ing -19
nk -ing CAP -13
nk -ing a -13
nk -ing other -23
nk -ing pro -14
nk -ing the -22
nk -ing to -24
nk -ing wh -18
nk -ly " 10
nk -ly -ing -30
nk -ly CAP 10
nk -ly a -42
nk -ly other -10
nk -ly pro -29
nk -ly that -12
nk -ly the -38
nk -ly to 10
nk -ly wh -26
nk -s " 28
nk -s other -53
nk -s that -28
nk -s the -60
nk . " -21
nk . -ing 39
nk . a 12
nk . other 9
nk . pro 11
nk . that 26
nk . the 17
nk . to 11
nk . wh 17
nk : CAP -88
nk : a -59
nk : other -17
nk : pro 29
nk : that 61
nk : to 137
nk : wh 39
nk ; -ing 105
nk ; a 52
nk ; other 26
nk ; pro 35
nk ; that 20
nk ; the -29
nk ? CAP -17
nk ? a 6
nk ? other 55
nk ? that -28
nk ? the -65
nk ? wh 69
nk CAP " 23
nk CAP CAP -37
nk CAP other 49
nk CAP that 43
nk CAP the 9
nk DAY " -15
nk DAY -ing -24
nk DAY CAP -25
nk DAY a 56
nk DAY other 40
nk DAY pro -30
nk DAY that -40
nk DAY the 25
nk DAY to -26
nk DAY wh -9
nk a " -29
nk a that -97
nk about " -30
nk about -ing -7
nk about CAP -22
nk about a -24
nk about other -29
nk about pro -10
nk about that -12
nk about the -21
nk about to -18
nk after " 41
nk after -ing -72
nk after CAP 34
nk after other 10
nk after pro -12
nk after that -12
nk after the -20
nk after to 34
nk after wh 22
nk against that -10
nk although CAP -11
nk although other -11
nk although that -17
nk although the -17
nk and " -45
nk and -ing -48
nk and CAP 12
nk and a -35
nk and pro 39
nk and that -9
nk and the 11
nk and to -15
nk and wh 19
nk as " -14
nk as -ing -53
nk as CAP -54
nk as a 49
nk as pro 13
nk as the -46
nk as to 64
nk as wh -41
nk at " 50
nk at -ing -22
nk at CAP -8
nk at a 47
nk at other 23
nk at pro -28
nk at that -17
nk at the -76
nk at wh -34
nk because CAP -15
nk because a 23
nk because other 52
nk because pro -44
nk because that -33
nk because the 49
nk because to -52
nk before -ing 43
nk before CAP 43
nk before a -48
nk before other 15
nk before pro -48
nk before that -33
nk before the 48
nk before to -28
nk before wh -23
nk between " -41
nk but " 32
nk but -ing -54
nk but CAP 12
nk but a -17
nk but other -44
nk but pro 7
nk but that 11
nk but the 100
nk but to 34
nk but wh 22
nk by " -14
nk by -ing -58
nk by CAP 48
nk by a -20
nk by other 31
nk by pro 22
nk by that -44
nk by the -32
nk by to -44
nk by wh -24
nk despite CAP 27
nk despite other 12
nk despite pro -16
nk despite that 34
nk despite to 35
nk during -ing 67
nk during CAP 67
nk during a -7
nk during other -61
nk during pro -43
nk during that -7
nk during the 22
nk during to -71
nk during wh 27
nk for -ing -37
nk for CAP -16
nk for a 22
nk for other -21
nk for pro 18
nk for that -20
nk for the -13
nk for to -15
nk for wh -25
nk from " -35
nk from -ing -54
nk from a -52
nk from other -9
nk from pro -23
nk from that -21
nk from the 77
nk from to -51
nk from wh -32
nk he " -37
nk he pro -41
nk he that 67
nk if -ing -23
nk if CAP -29
nk if a -16
nk if other -37
nk if pro -19
nk if the -20
nk if to 49
nk if wh -16
nk in " 43
nk in CAP 14
nk in a 35
nk in other -7
nk in pro -13
nk in that -25
nk in the 22
nk in to -32
nk in wh -55
nk of CAP -13
nk of other -16
nk of pro -6
nk of that -12
nk of the -17
nk on -ing -25
nk on CAP 8
nk on a 6
nk on other 12
nk on pro -26
nk on that -5
nk on to -73
nk on wh -28
nk or " -30
nk or -ing -12
nk or a -7
nk or other -11
nk or pro 41
nk or that -17
nk or the -36
nk or to -32
nk or wh -33
nk over " -31
nk over -ing -11
nk over CAP 13
nk over a 56
nk over other -6
nk over pro -23
nk over that -18
nk over the -36
nk over to -46
nk over wh -13
nk since CAP 42
nk since a -18
nk since other 24
nk since pro -26
nk since that -34
nk since the -28
nk than -ing -10
nk than CAP -8
nk than a -43
nk than pro 7
nk than that 10
nk than the 29
nk than to -46
nk than wh -23
nk that " -31
nk that a -13
nk that pro -26
nk that that 7
nk that the -32
nk that to -26
nk that wh -33
nk the " 104
nk the CAP 44
nk the other -19
nk the pro 38
nk the that -82
nk the the -89
nk though CAP -12
nk though other 38
nk though pro -13
nk though that -14
nk though the -13
nk though to -12
nk to " -22
nk to CAP -15
nk to a -26
nk to other -10
nk to pro -19
nk to that -6
nk to the -11
nk to to -32
nk to wh -26
nk until CAP 32
nk until other 71
nk until pro -48
nk until that -23
nk until to -59
nk w " 63
nk w -ing -29
nk w CAP -26
nk w a -10
nk w other -6
nk w pro -43
nk w that -18
nk w the -39
nk w to -18
nk was " 33
nk were that -21
nk when " 38
nk when CAP -42
nk when a 16
nk when other 23
nk when that -75
nk when the 33
nk when to 88
nk when wh 7
nk where CAP 44
nk where a -12
nk where other 17
nk where pro -14
nk where that -12
nk where the -43
nk where to -21
nk where wh -10
nk which " 15
nk which CAP 17
nk which a -38
nk which pro -14
nk which that -34
nk which the 5
nk which to 13
nk which wh -7
nk while -ing -11
nk while CAP 30
nk while a -77
nk while other 66
nk while pro 76
nk while that -63
nk while the 20
nk while to -54
nk who " 114
nk who -ing -22
nk who a -63
nk who other -14
nk who pro -26
nk who the -14
nk who to -36
nk who wh -13
nk with " 26
nk with -ing -58
nk with CAP 24
nk with a -44
nk with other -9
nk with pro -39
nk with that -29
nk with the 40
nk with wh -22
nk — " -66
nk — -ing 37
nk — CAP 19
nk — a 9
nk — other 10
nk — pro 41
nk — that 25
nk — the 57
nk — to 54
nk — wh 47
nn ! $ 31
nn " -ed -19
nn " -ing -15
nn " -ly -18
nn " -s -22
nn " CAP -26
nn " DAY -7
nn " NUM -12
nn " a -18
nn " all -7
nn " an -16
nn " and -6
nn " are -7
nn " as -11
nn " for -8
nn " has -11
nn " he -7
nn " i -11
nn " if -11
nn " in -12
nn " is -7
nn " must -9
nn " my -12
nn " no -13
nn " not -13
nn " that -11
nn " the -22
nn " they -7
nn " this -15
nn " to -16
nn " w -15
nn " was -5
nn " we -12
nn " what -5
nn " when -6
nn " would -10
nn " you -13
nn $ $ 18
nn ( " 9
nn ( -ly 45
nn ( CAP -32
nn ( and -25
nn ( the 81
nn ( though -25
nn ( w -30
nn ) , -42
nn ) -ed 53
nn ) -s -44
nn ) . 25
nn ) and 36
nn ) to -66
nn ) w -28
nn ) — -6
nn , " -64
nn , -ing 11
nn , -ly -6
nn , -s -12
nn , NUM 9
nn , a 44
nn , about 10
nn , after 37
nn , all 24
nn , along -49
nn , although 72
nn , among -15
nn , an 47
nn , and 28
nn , are 29
nn , as 22
nn , at -11
nn , because 17
nn , before -59
nn , both 42
nn , but 54
nn , by -35
nn , could -39
nn , despite 42
nn , did -13
nn , during -61
nn , for 7
nn , from -43
nn , had -24
nn , has 20
nn , have 65
nn , having -25
nn , he 30
nn , her -10
nn , his 20
nn , how -69
nn , i 38
nn , if -42
nn , in -25
nn , is 85
nn , it 48
nn , like -49
nn , most -37
nn , no -46
nn , not -56
nn , of 28
nn , on -64
nn , once -62
nn , one 42
nn , or -79
nn , others 74
nn , she 13
nn , since 60
nn , so 34
nn , some 49
nn , such -114
nn , that 12
nn , the 39
nn , they 38
nn , this 19
nn , though 25
nn , to -26
nn , w -10
nn , was 53
nn , we 11
nn , were 17
nn , when 36
nn , where 34
nn , whether 50
nn , which 53
nn , while 51
nn , whom -73
nn , whose 51
nn , will -57
nn , with 13
nn , without -13
nn , would -54
nn , you -72
nn -ed " -22
nn -ed , -25
nn -ed -ed -19
nn -ed -ing 11
nn -ed -ly -22
nn -ed -s -18
nn -ed . -24
nn -ed : -14
nn -ed CAP -12
nn -ed DAY -17
nn -ed NUM -22
nn -ed a -22
nn -ed about -14
nn -ed after -25
nn -ed against -18
nn -ed all -10
nn -ed an -21
nn -ed and -29
nn -ed any -12
nn -ed as -33
nn -ed at -30
nn -ed because -13
nn -ed behind -8
nn -ed both -6
nn -ed by -15
nn -ed down -5
nn -ed during -19
nn -ed for -26
nn -ed from -24
nn -ed he -6
nn -ed her -26
nn -ed him -22
nn -ed his 8
nn -ed how -5
nn -ed if -6
nn -ed into -21
nn -ed it -20
nn -ed its -11
nn -ed like 66
nn -ed no -7
nn -ed not -11
nn -ed of -24
nn -ed off 71
nn -ed one -6
nn -ed or -12
nn -ed out 25
nn -ed over -18
nn -ed so -6
nn -ed some -7
nn -ed that -21
nn -ed the -9
nn -ed their -13
nn -ed them -13
nn -ed this -8
nn -ed through -6
nn -ed to -7
nn -ed toward -6
nn -ed under -13
nn -ed up -18
nn -ed w -10
nn -ed when -13
nn -ed whether -6
nn -ed with -20
nn -ed would -7
nn -ed — -17
nn -ing " -23
nn -ing ( -6
nn -ing , 7
nn -ing -ed -21
nn -ing -ing -9
nn -ing -ly -24
nn -ing -s -27
nn -ing . -29
nn -ing : 30
nn -ing CAP -22
nn -ing DAY -13
nn -ing NUM -24
nn -ing a 6
nn -ing about -25
nn -ing after -7
nn -ing against 5
nn -ing all -13
nn -ing along -6
nn -ing an 18
nn -ing and -38
nn -ing another -5
nn -ing any -12
nn -ing around -11
nn -ing as -26
nn -ing at -17
nn -ing because -6
nn -ing before -6
nn -ing by -14
nn -ing down -20
nn -ing for -8
nn -ing from -64
nn -ing has -8
nn -ing he 32
nn -ing her 8
nn -ing herself -6
nn -ing him -22
nn -ing his 14
nn -ing in -10
nn -ing into 6
nn -ing is -14
nn -ing it -22
nn -ing its -34
nn -ing of -49
nn -ing off -10
nn -ing on -24
nn -ing one -20
nn -ing or -5
nn -ing other -7
nn -ing out -16
nn -ing over -13
nn -ing she -10
nn -ing so -10
nn -ing some 30
nn -ing that 16
nn -ing the -11
nn -ing their -21
nn -ing them -16
nn -ing themselves -8
nn -ing they 15
nn -ing this -11
nn -ing those 77
nn -ing to -10
nn -ing toward -23
nn -ing two 68
nn -ing up -53
nn -ing w -23
nn -ing was -8
nn -ing when -6
nn -ing whether -11
nn -ing why -8
nn -ing will -5
nn -ing with -25
nn -ing — -10
nn -ly " -9
nn -ly 's -32
nn -ly , -6
nn -ly -ed -13
nn -ly -ing -30
nn -ly -ly -21
nn -ly -s -31
nn -ly . 14
nn -ly : -10
nn -ly CAP -28
nn -ly DAY -6
nn -ly NUM -19
nn -ly a -20
nn -ly after 68
nn -ly and -25
nn -ly as -21
nn -ly be -11
nn -ly because -14
nn -ly been -18
nn -ly behind -10
nn -ly but -5
nn -ly by -12
nn -ly did -10
nn -ly for -29
nn -ly from -18
nn -ly got -5
nn -ly had -13
nn -ly he -8
nn -ly if -11
nn -ly in 58
nn -ly of -8
nn -ly on 80
nn -ly one -14
nn -ly than -17
nn -ly that -30
nn -ly the -20
nn -ly to -25
nn -ly w -22
nn -ly was -9
nn -ly when 71
nn -ly with -18
nn -s . -23
nn -s in -67
nn -s to 53
nn . " -47
nn . $ 18
nn . ) 87
nn . , 153
nn . CAP -58
nn . NUM -57
nn . w -21
nn . — 76
nn : " 25
nn : -ing -71
nn : -s -56
nn : CAP 26
nn : a 71
nn : he 16
nn : that -26
nn : the -35
nn : to -34
nn : w 8
nn ; -s 48
nn ; CAP 41
nn ; NUM 21
nn ; and -34
nn ; he -10
nn ; she -26
nn ; the -25
nn ; w 65
nn ? $ 16
nn CAP -ed 91
nn CAP . 17
nn CAP CAP 24
nn CAP w 14
nn DAY 's -63
nn DAY , 40
nn DAY -ed -36
nn DAY -ing 13
nn DAY -s -15
nn DAY and -8
nn DAY as 85
nn DAY at -28
nn DAY in 31
nn DAY that 33
nn DAY to -48
nn DAY with -11
nn DAY — -14
nn DAY ’s -41
nn a w 11
nn about -ing -15
nn about -s -13
nn about CAP -23
nn about NUM -12
nn about a -17
nn about her -22
nn about his -21
nn about how -11
nn about the -17
nn about their -6
nn about w -17
nn about what -8
nn about whether -14
nn after -ing 18
nn after -s -24
nn after CAP 29
nn after DAY -47
nn after NUM 9
nn after a 53
nn after he 13
nn after her 17
nn after his -18
nn after it -21
nn after the 17
nn after w 14
nn all of -19
nn although CAP -12
nn although the -8
nn although w -13
nn and " -116
nn and , 96
nn and -ed 60
nn and -ing 33
nn and -ly 54
nn and CAP -11
nn and NUM -9
nn and a -35
nn and about 63
nn and all -9
nn and an -17
nn and another -50
nn and are 50
nn and as 54
nn and at -8
nn and by 90
nn and could -14
nn and for -54
nn and get -28
nn and had -41
nn and has 87
nn and have 68
nn and he 72
nn and her -88
nn and his 6
nn and how -105
nn and is 61
nn and it -43
nn and its -39
nn and many -29
nn and may 80
nn and most -17
nn and no -73
nn and not -31
nn and of -24
nn and on -17
nn and one 38
nn and other -66
nn and others 78
nn and she 57
nn and so -9
nn and some -41
nn and that -29
nn and the -35
nn and their -48
nn and they -31
nn and those 25
nn and through -23
nn and w -6
nn and was -20
nn and we 30
nn and what -61
nn and when -39
nn and whether -67
nn and which -15
nn and who 87
nn and will 47
nn and with -12
nn and would -7
nn as " -37
nn as -ed -52
nn as -ing -38
nn as -ly -30
nn as -s 5
nn as NUM -35
nn as a -13
nn as an -52
nn as being -21
nn as both -24
nn as having -13
nn as he 141
nn as her -21
nn as his -60
nn as if -47
nn as in -7
nn as it 89
nn as its -13
nn as many -20
nn as not -17
nn as one -29
nn as she 96
nn as that -7
nn as the -6
nn as their -27
nn as they 10
nn as to -16
nn as w -8
nn at " -17
nn at -ing -29
nn at -s 23
nn at CAP -27
nn at DAY 53
nn at NUM -35
nn at a 57
nn at all -37
nn at an -20
nn at her -29
nn at his -19
nn at its -19
nn at one -15
nn at the -10
nn at their -23
nn at this -25
nn at w -6
nn at which 73
nn because " -38
nn because , -15
nn because CAP -31
nn because he -26
nn because it 48
nn because of -6
nn because she 48
nn because so -26
nn because the 20
nn because they -38
nn because w 6
nn before , -23
nn before -ing 76
nn before -s -60
nn before CAP -11
nn before a 31
nn before being -17
nn before he 38
nn before his -34
nn before it -20
nn before the -34
nn before they -17
nn between the -36
nn but " -80
nn but -ed 58
nn but -ing 14
nn but -ly -41
nn but -s -7
nn but CAP 38
nn but by -8
nn but did 78
nn but he 13
nn but his -11
nn but in 16
nn but it -20
nn but never -6
nn but not 23
nn but she 22
nn but that -66
nn but the 6
nn but they -15
nn but w -14
nn but was 6
nn but would 21
nn by -ed -24
nn by -ing 65
nn by -ly -34
nn by -s -36
nn by CAP -26
nn by NUM -50
nn by a 37
nn by an -28
nn by another -5
nn by her -10
nn by his -18
nn by one -18
nn by some -47
nn by the -21
nn by their -29
nn by w -19
nn despite -ing -28
nn despite CAP -15
nn despite his -31
nn despite the 23
nn despite w 31
nn during CAP 16
nn during a 41
nn during an 74
nn during her 25
nn during his -55
nn during the -58
nn for " -35
nn for , -7
nn for -ed 47
nn for -ing -42
nn for -ly -19
nn for -s 35
nn for . -11
nn for CAP -25
nn for NUM -21
nn for a -28
nn for all -24
nn for an -27
nn for another -6
nn for being -13
nn for her -29
nn for him -17
nn for his -12
nn for how -45
nn for it -26
nn for its -17
nn for many -7
nn for not 28
nn for one -10
nn for some -13
nn for that -28
nn for the -24
nn for their 24
nn for them -18
nn for this 79
nn for those -6
nn for w -12
nn for what -30
nn from " -21
nn from -ing -45
nn from -s 9
nn from CAP -20
nn from NUM -30
nn from a 16
nn from getting -5
nn from her -33
nn from his -42
nn from its -5
nn from some -21
nn from them -9
nn from those -16
nn he -ed 44
nn if -ed -19
nn if -s -6
nn if CAP 29
nn if he -36
nn if his -8
nn if it -30
nn if not -8
nn if she -29
nn if that -13
nn if the -15
nn if they -32
nn if w 53
nn in " -22
nn in , -21
nn in -ed -29
nn in -ing -17
nn in -ly 38
nn in -s 15
nn in . -12
nn in CAP -25
nn in DAY -54
nn in NUM 15
nn in a 63
nn in all -41
nn in an 125
nn in and -27
nn in both -40
nn in her -32
nn in his -8
nn in its -30
nn in may 31
nn in on -19
nn in one 71
nn in other 48
nn in some -32
nn in that -24
nn in the -21
nn in their 45
nn in this -40
nn in those 60
nn in two -15
nn in w -19
nn in what -12
nn in which -23
nn of -ing -11
nn of -s -20
nn of CAP -11
nn of the -25
nn of w -11
nn on " -32
nn on -ed -41
nn on -ing -52
nn on -ly -19
nn on -s -44
nn on . -30
nn on CAP 18
nn on DAY 94
nn on a -55
nn on all -75
nn on an -30
nn on her -62
nn on his 19
nn on how -42
nn on it -7
nn on its 17
nn on other -13
nn on some -10
nn on that -6
nn on the -11
nn on their 26
nn on this -21
nn on to -17
nn on w -19
nn on what -25
nn on whether -40
nn or " -27
nn or , -15
nn or -ed 26
nn or -ing 17
nn or -ly -12
nn or -s -21
nn or CAP -31
nn or a -16
nn or how -15
nn or not 50
nn or so -9
nn or that -15
nn or the -36
nn or their -6
nn out of -27
nn over , -12
nn over -s 55
nn over . -12
nn over CAP -45
nn over NUM -7
nn over a -23
nn over and -12
nn over her -31
nn over his -55
nn over w -41
nn she w 21
nn since -ed -20
nn since -ing -18
nn since CAP -20
nn since NUM -23
nn since he 88
nn since his -8
nn since the -33
nn since w -23
nn than " -14
nn than -ed -7
nn than -ing -53
nn than -s -11
nn than CAP -60
nn than NUM -46
nn than a 36
nn than any -17
nn than half -20
nn than he 91
nn than his 53
nn than in -23
nn than it -9
nn than most -14
nn than the -31
nn than their -15
nn than they -15
nn than to -16
nn than what 29
nn that " -30
nn that 's -9
nn that , 36
nn that -ed -8
nn that -ing -29
nn that -ly -24
nn that . -20
nn that CAP -23
nn that NUM -10
nn that a -31
nn that an -8
nn that any -10
nn that are 43
nn that as -10
nn that can -17
nn that could -30
nn that had -24
nn that has -33
nn that have -35
nn that he -11
nn that her -15
nn that his -18
nn that i 66
nn that if -7
nn that in -17
nn that is 59
nn that it 17
nn that many -18
nn that may -18
nn that might -8
nn that of -19
nn that one -7
nn that our -8
nn that some 23
nn that the -28
nn that their -19
nn that they 61
nn that those -6
nn that w -26
nn that was 34
nn that were -25
nn that will 68
nn that with -7
nn that would -6
nn that ’s -12
nn the -s -70
nn the CAP 22
nn the w 49
nn though CAP -10
nn though he -20
nn though it -17
nn though not -14
nn though the -13
nn to " -26
nn to -ed -16
nn to -ing 20
nn to -ly -30
nn to -s 25
nn to . -14
nn to CAP -13
nn to NUM -23
nn to all 74
nn to an -16
nn to any -28
nn to be -29
nn to do -26
nn to get -37
nn to have -27
nn to her -16
nn to him -22
nn to his 14
nn to how -12
nn to its -14
nn to one -11
nn to other -10
nn to some 74
nn to that -26
nn to their -14
nn to them -7
nn to this -13
nn to w -17
nn to what -15
nn to which -22
nn until CAP 37
nn until after -14
nn until he 18
nn until the -68
nn until w 45
nn w , -11
nn w -s -61
nn w . -30
nn w CAP -22
nn w and 38
nn w in -17
nn w than -7
nn w that 22
nn w w 9
nn when -ed 38
nn when -s -79
nn when a 35
nn when he 58
nn when i -9
nn when it 54
nn when she -48
nn when the 26
nn when they 23
nn when w -5
nn where -s -31
nn where CAP 31
nn where he 52
nn where his -7
nn where it -9
nn where she -11
nn where the -30
nn where w -28
nn which -ed -33
nn which -s 14
nn which CAP -31
nn which a -18
nn which are -6
nn which had -13
nn which has 29
nn which he -22
nn which is 57
nn which she -26
nn which the -35
nn which they -10
nn which w -59
nn which was -12
nn which were -7
nn which will 47
nn which would 66
nn while -ing -8
nn while -ly -11
nn while CAP 77
nn while NUM 35
nn while a -55
nn while he -18
nn while others -9
nn while she -23
nn while the -13
nn who " -19
nn who 's 49
nn who , -6
nn who -ed -13
nn who -ly -21
nn who -s 38
nn who CAP -27
nn who are -35
nn who can -11
nn who could -20
nn who had 27
nn who has -26
nn who have -38
nn who he 53
nn who is 34
nn who may -7
nn who w -27
nn who was -23
nn who were -28
nn who will -21
nn who would 40
nn who ’s -8
nn with " -34
nn with , -10
nn with -ed -37
nn with -ing -38
nn with -ly -17
nn with -s 13
nn with CAP -16
nn with NUM 21
nn with a -13
nn with an 10
nn with both -15
nn with her 39
nn with him -21
nn with his -38
nn with it -29
nn with many -8
nn with no -9
nn with one -21
nn with other -30
nn with some -6
nn with that -23
nn with the -13
nn with their -37
nn with those -9
nn with what -25
nn with whom -11
nn — -ed -35
nn — -ing 22
nn — -ly -58
nn — -s -31
nn — CAP -10
nn — NUM -29
nn — a 24
nn — all 97
nn — although 93
nn — an 70
nn — and 18
nn — are 21
nn — as -20
nn — at -67
nn — but 38
nn — from -40
nn — had -36
nn — has -46
nn — he 35
nn — his 35
nn — if -7
nn — is 46
nn — it 37
nn — like -114
nn — not 25
nn — of -88
nn — one -12
nn — so -8
nn — that -14
nn — the 57
nn — though 89
nn — to -29
nn — w -23
nn — were -88
nn — where -104
nn — which 21
nn — while 8
nn — who -135
nn — with 8
nn — would -59
ns " accus -11
ns " acknowledg -6
ns " add -10
ns " admit -6
ns " announc -11
ns " appear -5
ns " argu -12
ns " ask -24
ns " assertion 83
ns " assur -5
ns " attack -6
ns " begin -6
ns " blam -6
ns " blast -9
ns " boast -8
ns " call -33
ns " cast -5
ns " chant -10
ns " cit -9
ns " claim -18
ns " criticiz -8
ns " declar -17
ns " declin -7
ns " decry -6
ns " defend -10
ns " denounc -7
ns " describ -23
ns " discuss -8
ns " endors -8
ns " expect -7
ns " explain -10
ns " express -6
ns " go -15
ns " insist -10
ns " issu -12
ns " know -10
ns " mak -14
ns " mention -5
ns " mock -12
ns " not -8
ns " offer -13
ns " plan -7
ns " pledg -18
ns " post -10
ns " praiz -6
ns " predict -8
ns " promiz -9
ns " propos -9
ns " put -7
ns " question -9
ns " refer -14
ns " refus -10
ns " releas -12
ns " report -10
ns " respond -7
ns " say -11
ns " see -7
ns " seem -10
ns " shar -6
ns " show -6
ns " sign -8
ns " slam -8
ns " speak -10
ns " stat -9
ns " suggest -12
ns " tak -7
ns " talk -24
ns " tell -11
ns " think -5
ns " tweet -11
ns " used -12
ns " vow -6
ns " want -9
ns " warn -13
ns " writ -23
ns $ accord 136
ns $ accus 62
ns $ acknowledg 41
ns $ add 56
ns $ address -69
ns $ announc -33
ns $ appear -11
ns $ argu -45
ns $ ask -108
ns $ attack -84
ns $ call 8
ns $ chant 20
ns $ claim 54
ns $ conclud -65
ns $ condemn -21
ns $ declar -18
ns $ declin -52
ns $ defend -26
ns $ deliver -21
ns $ describ 40
ns $ end -126
ns $ endors -52
ns $ find 44
ns $ giv 39
ns $ insist 16
ns $ interject -77
ns $ issu -20
ns $ know -103
ns $ mak -11
ns $ not 14
ns $ offer -29
ns $ pledg 29
ns $ post 5
ns $ praiz 68
ns $ predict -49
ns $ promiz 99
ns $ publish 98
ns $ put 39
ns $ question -43
ns $ quot 51
ns $ read -52
ns $ recall 39
ns $ refer 32
ns $ releas 93
ns $ remark 36
ns $ reply 57
ns $ report 98
ns $ say 43
ns $ see -46
ns $ seem -46
ns $ shar 37
ns $ shout -31
ns $ show 18
ns $ slam -22
ns $ speak -41
ns $ stat 74
ns $ suggest 41
ns $ talk -18
ns $ tell 32
ns $ thank -69
ns $ tweet 20
ns $ urg 65
ns $ used -23
ns $ want -13
ns $ warn -10
ns $ writ -36
ns ( cit 90
ns ( say -34
ns ( show -65
ns ) cit 65
ns ) say 94
ns ) show 58
ns , accord -11
ns , accus -35
ns , acknowledg 35
ns , add -61
ns , address -24
ns , admit 20
ns , advocat -25
ns , agre -7
ns , aim -10
ns , alleg -6
ns , allow 76
ns , announc 6
ns , answer 64
ns , appear 51
ns , argu -6
ns , ask 71
ns , assert -71
ns , assur -34
ns , attack -9
ns , avoid -107
ns , awar -60
ns , back -34
ns , begin -25
ns , believ -52
ns , blam 28
ns , boast 14
ns , call -24
ns , cast 39
ns , caution 46
ns , challeng 14
ns , cit -20
ns , claim -74
ns , com 61
ns , comment 6
ns , compar -41
ns , complain 65
ns , complaint 105
ns , concern -58
ns , conclud -24
ns , confirm -107
ns , consider 28
ns , contemplat 11
ns , continu 11
ns , cover -60
ns , criticism -10
ns , criticiz 15
ns , debat -124
ns , decid -63
ns , declar 32
ns , declin -57
ns , deem -7
ns , defend -57
ns , demand 32
ns , denounc -24
ns , deny 48
ns , describ 33
ns , disclos 25
ns , discuss -104
ns , dismiss 60
ns , draw 16
ns , eager 17
ns , echo -37
ns , embrac -38
ns , emphasiz -23
ns , endors -30
ns , estimat 57
ns , expect 52
ns , explain -31
ns , express 34
ns , favor -56
ns , feel -43
ns , fil -91
ns , find -9
ns , fir -38
ns , focus 21
ns , giv 22
ns , go -7
ns , highlight 21
ns , hint 72
ns , hold 96
ns , idea 98
ns , identify 26
ns , includ -26
ns , inform 22
ns , insist -80
ns , intend 107
ns , introduc -42
ns , issu 55
ns , it 47
ns , jok 45
ns , know 36
ns , launch -49
ns , lay -17
ns , learn -33
ns , list 94
ns , look 15
ns , mak -6
ns , mention -31
ns , mock 51
ns , nam -12
ns , need -5
ns , not 5
ns , offer 37
ns , oppos 17
ns , order 34
ns , pass -36
ns , plan 10
ns , plead 40
ns , pledg -66
ns , point -74
ns , portray 45
ns , post -116
ns , predict -44
ns , press 83
ns , project 31
ns , promiz 28
ns , promot -8
ns , propos 33
ns , proposal 20
ns , provid 19
ns , publish -20
ns , put 25
ns , question -42
ns , quick -23
ns , rail 38
ns , rais -42
ns , recall 36
ns , recogniz -26
ns , recommend -12
ns , refer 27
ns , referenc 58
ns , refus 33
ns , regard 29
ns , reiterat 6
ns , reject 56
ns , releas -65
ns , remain 69
ns , remember -34
ns , remind -41
ns , repeat -15
ns , report 9
ns , respond -14
ns , reveal -18
ns , say 6
ns , see 82
ns , seek 56
ns , seem 24
ns , shar -38
ns , show 16
ns , sign 33
ns , signal 15
ns , slam 29
ns , sound 72
ns , speak 5
ns , start 20
ns , stat 22
ns , strategy -22
ns , suggest 47
ns , support -9
ns , supporter -40
ns , tak 41
ns , talk -24
ns , target 84
ns , tell 28
ns , thank -43
ns , think 5
ns , threaten 10
ns , titl 52
ns , tout -29
ns , try 89
ns , turn -31
ns , tweet 52
ns , understand -92
ns , unveil -84
ns , urg 6
ns , used 42
ns , view -52
ns , voic -15
ns , vot -32
ns , vow 52
ns , warn 37
ns , watch -9
ns , worry 24
ns , writ 12
ns -ed accord -13
ns -ed accus -12
ns -ed acknowledg -22
ns -ed add -13
ns -ed admit -9
ns -ed advocat -20
ns -ed agre -17
ns -ed aim -6
ns -ed alleg 67
ns -ed allegation 78
ns -ed allow -16
ns -ed announc -37
ns -ed answer -7
ns -ed appear -30
ns -ed argu -14
ns -ed ask -24
ns -ed assert -7
ns -ed attack -13
ns -ed avoid -6
ns -ed back 66
ns -ed becom -12
ns -ed begin -10
ns -ed believ -8
ns -ed blam 63
ns -ed blast -8
ns -ed boast -8
ns -ed call -29
ns -ed cast -8
ns -ed chant -7
ns -ed charg -15
ns -ed cit -19
ns -ed claim 33
ns -ed complain -8
ns -ed complaint -5
ns -ed concern -8
ns -ed conclud -17
ns -ed condemn -12
ns -ed confirm -9
ns -ed consider -21
ns -ed continu -17
ns -ed criticism -19
ns -ed criticiz -25
ns -ed decid -26
ns -ed decision 70
ns -ed declar -25
ns -ed declin -32
ns -ed decry -8
ns -ed defend -17
ns -ed deliver -12
ns -ed denounc -8
ns -ed deny -15
ns -ed describ -24
ns -ed determin -7
ns -ed discuss -20
ns -ed dismiss -14
ns -ed distanc -12
ns -ed eager -7
ns -ed emphasiz -8
ns -ed endors -25
ns -ed estimat -6
ns -ed expect -23
ns -ed explain -13
ns -ed express -18
ns -ed fear -16
ns -ed feel -11
ns -ed find -11
ns -ed focus -15
ns -ed giv -18
ns -ed go -22
ns -ed highlight -7
ns -ed hit -11
ns -ed hold -12
ns -ed hop -13
ns -ed identify -16
ns -ed ignor -32
ns -ed includ -6
ns -ed indicat -22
ns -ed insist -24
ns -ed invok -28
ns -ed issu -7
ns -ed it -16
ns -ed know 26
ns -ed lament -6
ns -ed lash -8
ns -ed lay -9
ns -ed learn -18
ns -ed list -16
ns -ed look -21
ns -ed maintain -9
ns -ed mak -32
ns -ed mention -21
ns -ed mock -14
ns -ed nam -8
ns -ed nominat -8
ns -ed not -13
ns -ed offer -42
ns -ed oppos -19
ns -ed order -11
ns -ed paint -6
ns -ed pass 53
ns -ed plan 60
ns -ed play -5
ns -ed plead -8
ns -ed pledg -22
ns -ed point -20
ns -ed post -44
ns -ed praiz -11
ns -ed predict -7
ns -ed press -15
ns -ed promiz -12
ns -ed promot -8
ns -ed propos -14
ns -ed publish -6
ns -ed push 40
ns -ed question -26
ns -ed quick -7
ns -ed quot -6
ns -ed rais -9
ns -ed recall -8
ns -ed recogniz -8
ns -ed refer -17
ns -ed referenc -15
ns -ed refus -18
ns -ed reiterat -9
ns -ed reject -19
ns -ed releas -40
ns -ed remember -5
ns -ed remind -15
ns -ed repeat -23
ns -ed report -21
ns -ed request -7
ns -ed respond -20
ns -ed reveal -14
ns -ed rul -6
ns -ed say -15
ns -ed see 50
ns -ed seek -14
ns -ed seem -31
ns -ed send -6
ns -ed shar -13
ns -ed show -15
ns -ed sid -12
ns -ed sign -20
ns -ed skeptical -14
ns -ed slam -16
ns -ed speak -27
ns -ed start -7
ns -ed stat -10
ns -ed statement -7
ns -ed stress -7
ns -ed suggest -18
ns -ed suggestion -6
ns -ed support 33
ns -ed tak -16
ns -ed talk -27
ns -ed tell -20
ns -ed testify -7
ns -ed thank -12
ns -ed think -31
ns -ed threaten -11
ns -ed tout -14
ns -ed try -27
ns -ed turn 69
ns -ed tweet -27
ns -ed urg -15
ns -ed used -12
ns -ed view -22
ns -ed voic -7
ns -ed vot -26
ns -ed vow -9
ns -ed want -18
ns -ed warn -9
ns -ed wonder -8
ns -ed worry 65
ns -ed writ -25
ns -ing accord 62
ns -ing accus -25
ns -ing acknowledg -40
ns -ing add -12
ns -ing address -47
ns -ing advocat -6
ns -ing agre -10
ns -ing aim -6
ns -ing allow -22
ns -ing announc -25
ns -ing apologiz -6
ns -ing appear -22
ns -ing argu 9
ns -ing ask -20
ns -ing attack -24
ns -ing awar -5
ns -ing back -16
ns -ing begin -23
ns -ing believ -13
ns -ing blam -17
ns -ing blast -15
ns -ing boast -77
ns -ing bring -8
ns -ing brush -19
ns -ing call 39
ns -ing cast -13
ns -ing challeng -8
ns -ing charg -19
ns -ing chid -15
ns -ing choos -8
ns -ing cit -18
ns -ing com -14
ns -ing compar -11
ns -ing concern -8
ns -ing condemn -11
ns -ing consider -11
ns -ing continu -13
ns -ing criticism -15
ns -ing criticiz -35
ns -ing decid -28
ns -ing decision -11
ns -ing declar 65
ns -ing declin -18
ns -ing decry -12
ns -ing defend -15
ns -ing deliver -9
ns -ing demand -16
ns -ing denounc -9
ns -ing deny -19
ns -ing describ 9
ns -ing determin -8
ns -ing devot -6
ns -ing discuss -11
ns -ing dismiss -23
ns -ing draw -7
ns -ing eager -12
ns -ing embrac -10
ns -ing emphasiz -12
ns -ing endors -20
ns -ing expect -15
ns -ing explain -9
ns -ing express 25
ns -ing fear -11
ns -ing feel -19
ns -ing figur -8
ns -ing find -11
ns -ing fir 9
ns -ing focus -13
ns -ing giv -26
ns -ing go -21
ns -ing hail 65
ns -ing highlight -8
ns -ing hit -9
ns -ing hold -10
ns -ing hop -8
ns -ing identify -10
ns -ing imagin -7
ns -ing imply -10
ns -ing includ 49
ns -ing indicat -9
ns -ing insist 18
ns -ing issu -15
ns -ing it -22
ns -ing know -16
ns -ing lay -11
ns -ing learn -9
ns -ing look -20
ns -ing mak -21
ns -ing mention -14
ns -ing mock 7
ns -ing nam -13
ns -ing not -9
ns -ing offer -30
ns -ing oppos -10
ns -ing order -12
ns -ing paint -5
ns -ing pass -9
ns -ing plan -33
ns -ing plead -6
ns -ing pledg -8
ns -ing point -25
ns -ing post -33
ns -ing praiz -17
ns -ing press -10
ns -ing promiz -7
ns -ing promot -7
ns -ing propos -20
ns -ing proposal -13
ns -ing publish -13
ns -ing push -20
ns -ing question -21
ns -ing quot -13
ns -ing rail -21
ns -ing rais -5
ns -ing recall -16
ns -ing recogniz -6
ns -ing refer -30
ns -ing referenc -9
ns -ing refus -18
ns -ing reject -18
ns -ing releas -59
ns -ing remember -9
ns -ing remind -20
ns -ing repeat -13
ns -ing report -16
ns -ing requir -8
ns -ing respond -18
ns -ing restrict -6
ns -ing reveal -12
ns -ing run 79
ns -ing say -6
ns -ing see -15
ns -ing seek -12
ns -ing seem -20
ns -ing send -7
ns -ing shar -12
ns -ing show -16
ns -ing sid -8
ns -ing sign 32
ns -ing signal -9
ns -ing slam -16
ns -ing speak -16
ns -ing start -10
ns -ing stat 19
ns -ing stress 26
ns -ing suggest -25
ns -ing suggestion -7
ns -ing support -28
ns -ing supporter -14
ns -ing tak -16
ns -ing talk -22
ns -ing thank -13
ns -ing think -19
ns -ing threaten -11
ns -ing tout -30
ns -ing try -31
ns -ing tweet 38
ns -ing underscor -8
ns -ing understand -9
ns -ing unveil -5
ns -ing urg -11
ns -ing used -15
ns -ing view -6
ns -ing voic -25
ns -ing vot -7
ns -ing vow -9
ns -ing want 11
ns -ing warn -17
ns -ing watch -6
ns -ing worry -24
ns -ing writ -28
ns -ly accord -8
ns -ly acknowledg -7
ns -ly add -10
ns -ly admit -8
ns -ly agre -14
ns -ly alleg -11
ns -ly announc -10
ns -ly appear -28
ns -ly argu -15
ns -ly ask -32
ns -ly believ -13
ns -ly blam -24
ns -ly blast -12
ns -ly boast 68
ns -ly call -22
ns -ly challeng -7
ns -ly charg -15
ns -ly cit -12
ns -ly claim -14
ns -ly com -33
ns -ly conclud -13
ns -ly consider -19
ns -ly continu -10
ns -ly criticism -21
ns -ly criticiz -16
ns -ly decision -33
ns -ly declar -15
ns -ly declin 51
ns -ly deem -52
ns -ly defend -10
ns -ly deny -11
ns -ly describ -21
ns -ly discuss -12
ns -ly dismiss -12
ns -ly eager -6
ns -ly endors 54
ns -ly expect -24
ns -ly explain -5
ns -ly express -11
ns -ly find -9
ns -ly focus -30
ns -ly go -18
ns -ly hop -7
ns -ly idea -7
ns -ly indicat -7
ns -ly insist -8
ns -ly it -9
ns -ly know -13
ns -ly lay -12
ns -ly look -14
ns -ly mak -15
ns -ly mention 52
ns -ly not -15
ns -ly offer -32
ns -ly plan 45
ns -ly pledg 80
ns -ly point -13
ns -ly promiz 74
ns -ly propos -15
ns -ly push -30
ns -ly question -20
ns -ly refer -9
ns -ly refus -6
ns -ly releas -14
ns -ly repeat 52
ns -ly report -16
ns -ly respond -8
ns -ly say -24
ns -ly see -30
ns -ly seem -42
ns -ly show -20
ns -ly sign -9
ns -ly suggest -19
ns -ly support -17
ns -ly tak -32
ns -ly talk 61
ns -ly tell -20
ns -ly think -36
ns -ly threaten -14
ns -ly try -17
ns -ly urg -5
ns -ly view 38
ns -ly vot -25
ns -ly want -11
ns -ly warn -6
ns -ly worry -12
ns -ly writ -12
ns -s call 45
ns -s say -29
ns . accept -78
ns . accord 72
ns . accus 29
ns . accusation -76
ns . acquiesc -14
ns . add 31
ns . address 32
ns . admit 23
ns . advic 81
ns . adviz 39
ns . advocat 20
ns . agre 23
ns . alleg -10
ns . allegation -63
ns . allow -20
ns . allud 51
ns . announc -21
ns . answer -42
ns . apologiz -26
ns . appear 9
ns . applaud 69
ns . appoint 6
ns . approv 37
ns . argu 71
ns . argument -53
ns . ask 5
ns . assail -72
ns . assert 37
ns . assertion 17
ns . assum -12
ns . assumption 18
ns . assur 49
ns . attack -13
ns . attempt -62
ns . attribut 99
ns . avoid -86
ns . awar 54
ns . back -71
ns . balk 66
ns . ban -15
ns . bash -42
ns . becom -30
ns . begin -9
ns . believ 39
ns . bemoan 25
ns . best 27
ns . blam 7
ns . blast 27
ns . block -46
ns . boast -22
ns . bring -103
ns . brush -38
ns . calculat 38
ns . car 79
ns . cast -16
ns . certain 30
ns . challeng 37
ns . chant -88
ns . charg 8
ns . cheer -10
ns . choos 12
ns . cit 32
ns . claim -37
ns . clarify 45
ns . clear 66
ns . com -45
ns . comment 31
ns . compar 22
ns . complain 44
ns . complaint -12
ns . conced -35
ns . concern 19
ns . conclud 28
ns . condemn -9
ns . confident -47
ns . confirm -41
ns . congratulat 27
ns . contemplat 28
ns . contend -19
ns . continu -14
ns . contradict 88
ns . contrast -13
ns . convinc 65
ns . count -50
ns . cover 35
ns . credit 86
ns . critical 17
ns . criticism -31
ns . criticiz 6
ns . debat 6
ns . decid -45
ns . decision -24
ns . declar -34
ns . declin 10
ns . decry -13
ns . deem -48
ns . deep 28
ns . defend -7
ns . deliver 14
ns . demonstrat 49
ns . denounc -32
ns . deny -28
ns . derid 54
ns . describ -12
ns . design -6
ns . detail 22
ns . determin 9
ns . disagre 42
ns . disagreement -69
ns . disavow 43
ns . disclos 34
ns . discuss 19
ns . dismiss 48
ns . display -66
ns . disput 41
ns . distanc -102
ns . divid 54
ns . doubl -34
ns . doubt -40
ns . draw -46
ns . dwell -27
ns . eager -32
ns . echo 26
ns . elect -54
ns . embrac -84
ns . emerg -80
ns . emphasiz -10
ns . encourag 43
ns . endors -61
ns . endorsement -74
ns . enjoy 43
ns . envision 52
ns . estimat 24
ns . expand 47
ns . expect 16
ns . experienc 38
ns . explain 31
ns . expos 14
ns . fail 51
ns . far 19
ns . favor -26
ns . fear 30
ns . figur 68
ns . fil -12
ns . find 63
ns . fir -40
ns . focus -42
ns . follow 48
ns . forecast 62
ns . fram 60
ns . giv -30
ns . goal 28
ns . grow -13
ns . hail 21
ns . hard -37
ns . harsh -61
ns . hear 10
ns . highlight 51
ns . hint 10
ns . hir -10
ns . hit 30
ns . hold -7
ns . hop 70
ns . hopeful -21
ns . idea -56
ns . identify 34
ns . ignor -52
ns . imply -10
ns . includ 56
ns . indicat 46
ns . inform 59
ns . insist 9
ns . interest 29
ns . interpret -18
ns . introduc -61
ns . invok -64
ns . issu 44
ns . it 7
ns . join -21
ns . jok 18
ns . judg -71
ns . keep 88
ns . knock 49
ns . know 27
ns . label -10
ns . lambast -25
ns . lament 50
ns . lash -82
ns . launch 11
ns . lay 19
ns . learn 24
ns . leav 83
ns . less -20
ns . let 35
ns . lin 39
ns . list -54
ns . look 12
ns . lov -23
ns . maintain -32
ns . mak -9
ns . mark 24
ns . mean -6
ns . messag 79
ns . mock -22
ns . mount 6
ns . nam -21
ns . need -27
ns . negativ -37
ns . not 79
ns . offer -43
ns . open 55
ns . oppos -47
ns . opposition 59
ns . opt 42
ns . optimistic 11
ns . order 17
ns . outlin 19
ns . paint 18
ns . pass -44
ns . peg 41
ns . plan -13
ns . play 29
ns . plead 32
ns . pledg -28
ns . point 32
ns . portray 28
ns . position -19
ns . post -40
ns . praiz -27
ns . predict 64
ns . prefer -20
ns . present 6
ns . press 16
ns . pressur -19
ns . project -55
ns . promiz 7
ns . promot -25
ns . propos -20
ns . proposal -64
ns . protest -49
ns . proud 25
ns . prov 28
ns . provid 60
ns . publish 13
ns . push -28
ns . put 23
ns . quick 17
ns . quot 82
ns . rail 33
ns . rais 12
ns . reach 11
ns . read 11
ns . reaffirm 31
ns . reason -13
ns . rebuk 47
ns . recall 61
ns . recogniz 23
ns . recommend 57
ns . refer 26
ns . referenc 24
ns . reflect 41
ns . regard -43
ns . reiterat 28
ns . releas -36
ns . remark 27
ns . remember 52
ns . remind 60
ns . report 28
ns . request 18
ns . requir 36
ns . resist 58
ns . respond 38
ns . restrict -25
ns . return 6
ns . retweet -51
ns . reveal 35
ns . rul -8
ns . run -44
ns . say 59
ns . see 47
ns . seek 38
ns . seem 26
ns . seiz -85
ns . send 42
ns . set -44
ns . shar -22
ns . sharp -90
ns . shift -20
ns . show 46
ns . shrug -81
ns . sid -42
ns . sign -36
ns . signal -34
ns . singl 12
ns . skeptical 7
ns . slam 8
ns . sound 26
ns . spar -8
ns . speak 17
ns . speculat -31
ns . split 18
ns . stand -21
ns . stat -22
ns . stop -23
ns . strategy 44
ns . stress 45
ns . struggl -7
ns . stuck 56
ns . suggest 39
ns . suggestion -44
ns . support -17
ns . supporter -109
ns . supportiv -62
ns . surpriz 35
ns . suspect 18
ns . tak 14
ns . talk -21
ns . target -44
ns . tell 38
ns . tend -50
ns . testify 38
ns . thank 16
ns . ther -12
ns . think 37
ns . threaten -12
ns . titl -7
ns . touch 27
ns . tout -40
ns . trad 42
ns . try -15
ns . turn -8
ns . understand 35
ns . unveil 29
ns . upset 31
ns . used 8
ns . using 6
ns . very -9
ns . voic -44
ns . vot -22
ns . vouch -5
ns . vow 12
ns . want 52
ns . warn -8
ns . wary -36
ns . watch -10
ns . wav -23
ns . weigh 12
ns . welcom -25
ns . withdraw -48
ns . witness -48
ns . wonder -17
ns . worry -29
ns . writ 35
ns . zero -58
ns : ask -17
ns : hop -112
ns : know -90
ns : not -21
ns : say -54
ns : seem 78
ns : show 67
ns : suggest -14
ns : talk 10
ns : tell 87
ns ; call 104
ns ; say -11
ns ? ask 74
ns ? say -52
ns ? think -68
ns DAY acknowledg -14
ns DAY announc 14
ns DAY call -20
ns DAY defend 38
ns DAY endors 103
ns DAY expect -32
ns DAY hop -17
ns DAY know -110
ns DAY mak 34
ns DAY not -9
ns DAY plan -52
ns DAY pledg -34
ns DAY praiz -19
ns DAY report -10
ns DAY say -31
ns DAY show -13
ns DAY tell -24
ns a say -14
ns about ask -18
ns about call -8
ns about cit -6
ns about continu -6
ns about describ -6
ns about find -5
ns about go -6
ns about know -7
ns about mak -7
ns about offer -21
ns about question -7
ns about say -13
ns about tell -8
ns after add -22
ns after announc 63
ns after appear 117
ns after call -28
ns after declar 21
ns after point -66
ns after say -48
ns after show -52
ns after tell 13
ns although say 59
ns and accord -53
ns and accus -26
ns and add 46
ns and admit -42
ns and advocat -19
ns and agre -64
ns and aim -14
ns and allow -51
ns and announc -83
ns and appear -69
ns and argu -30
ns and ask -28
ns and assur 54
ns and attack 67
ns and awar 51
ns and back 31
ns and begin 40
ns and believ 23
ns and blam -57
ns and blast 23
ns and boast -35
ns and call 33
ns and cast 14
ns and challeng 50
ns and chant 26
ns and charg 24
ns and cit 16
ns and claim 81
ns and com -65
ns and compar 24
ns and complaint -25
ns and concern 17
ns and conclud 52
ns and confident 42
ns and confirm 16
ns and consider 18
ns and continu 74
ns and convinc -27
ns and criticism 25
ns and criticiz 16
ns and debat 44
ns and decid 79
ns and decision -37
ns and declar 7
ns and declin 84
ns and decry 43
ns and deep -23
ns and defend -31
ns and deliver 9
ns and demand -17
ns and denounc 20
ns and deny 106
ns and describ 17
ns and discuss -54
ns and dismiss 36
ns and doubt 63
ns and eager 50
ns and echo 61
ns and embrac 78
ns and estimat -38
ns and expect 35
ns and explain -26
ns and express 31
ns and favor 53
ns and fear 68
ns and find -25
ns and focus -59
ns and giv -49
ns and go 59
ns and highlight -19
ns and hit 22
ns and hold -28
ns and hop 16
ns and includ -15
ns and insist -52
ns and intend -12
ns and introduc -34
ns and issu -45
ns and it 29
ns and know 33
ns and lay -6
ns and learn -73
ns and list -60
ns and look 86
ns and mak -34
ns and mean -98
ns and mock -41
ns and nam -40
ns and need -48
ns and not 44
ns and offer -25
ns and oppos 17
ns and order -46
ns and outlin 81
ns and pass -53
ns and plan -104
ns and pledg 81
ns and point 47
ns and portray -41
ns and praiz 61
ns and predict -33
ns and prefer -70
ns and press -44
ns and promiz -51
ns and promot 108
ns and propos 105
ns and provid -34
ns and publish -68
ns and push -33
ns and question -7
ns and quick 29
ns and quot -7
ns and rail 64
ns and rais 22
ns and recall -16
ns and recogniz -8
ns and refer 70
ns and referenc -7
ns and reflect -10
ns and refus -78
ns and reiterat -26
ns and reject 23
ns and releas 7
ns and remain -26
ns and remember -39
ns and remind -62
ns and repeat -32
ns and report -92
ns and requir -36
ns and respond 47
ns and reveal -20
ns and run -45
ns and say -13
ns and see -88
ns and seek 20
ns and seem -64
ns and send -52
ns and shar -83
ns and show -49
ns and sign -28
ns and skeptical 33
ns and slam -61
ns and speak -90
ns and stat 36
ns and stress -43
ns and suggest -20
ns and support 8
ns and talk -12
ns and tell -10
ns and thank 128
ns and think -8
ns and tout -36
ns and try 54
ns and tweet 31
ns and urg 33
ns and used -67
ns and view -51
ns and voic 41
ns and vot -52
ns and want 22
ns and wonder -44
ns and worry 26
ns and writ 12
ns as accus -40
ns as acknowledg -13
ns as agre -14
ns as announc 48
ns as appear -30
ns as argu 72
ns as ask 60
ns as attack -28
ns as call 22
ns as cast -81
ns as cit -59
ns as claim -14
ns as consider -15
ns as continu -25
ns as criticiz 83
ns as defend -52
ns as denounc -14
ns as describ -65
ns as dismiss -13
ns as expect -29
ns as feel 119
ns as find -9
ns as focus -19
ns as go -34
ns as highlight 39
ns as hop -24
ns as identify -25
ns as includ -10
ns as insist -31
ns as know -35
ns as list -25
ns as look -47
ns as mak -39
ns as mention -48
ns as mock -17
ns as nam -64
ns as not -14
ns as offer -75
ns as oppos 87
ns as paint 57
ns as pledg 6
ns as point -21
ns as portray -21
ns as position -26
ns as praiz -7
ns as present -25
ns as promiz -13
ns as propos -11
ns as question -9
ns as quot -23
ns as recall -8
ns as refer -31
ns as regard -9
ns as report 43
ns as reveal -35
ns as say 6
ns as see -57
ns as seek 11
ns as seem 67
ns as show -29
ns as slam -18
ns as speak -58
ns as suggest -21
ns as support -34
ns as talk -8
ns as tell -14
ns as think -32
ns as tout -27
ns as view -58
ns as vot 73
ns as vow -32
ns as want -21
ns as writ -5
ns at accus -71
ns at add -9
ns at announc -23
ns at appear -19
ns at assur -39
ns at continu -15
ns at decid 22
ns at expect -57
ns at express -62
ns at indicat -11
ns at it -18
ns at know -8
ns at look -14
ns at mention 46
ns at offer -27
ns at plan -75
ns at point -17
ns at put -30
ns at question -24
ns at refer -38
ns at report -52
ns at say -46
ns at see -10
ns at seek -6
ns at seem -49
ns at show -41
ns at suggest -15
ns at support 50
ns at talk 40
ns at tell -9
ns at urg 78
ns at want -14
ns at writ -12
ns because add -12
ns because argu -8
ns because call 17
ns because say -54
ns because suggest -30
ns because tell -22
ns because warn -15
ns because writ -21
ns before call 44
ns before hop -25
ns before say -79
ns before vow 35
ns between say -20
ns but acknowledg 72
ns but add -47
ns but admit -49
ns but agre -15
ns but appear 65
ns but argu -67
ns but ask -9
ns but call 8
ns but claim 34
ns but endors -15
ns but mak -36
ns but mention -12
ns but not -7
ns but praiz -45
ns but propos -29
ns but say -24
ns but see -44
ns but seem -15
ns but show -38
ns but suggest -28
ns but support -27
ns but tell -37
ns but think -6
ns but warn 70
ns by accord -11
ns by accus -32
ns by acknowledg -6
ns by announc -23
ns by appear -9
ns by argu -64
ns by ask -34
ns by call 23
ns by cit -15
ns by criticiz -13
ns by defend 110
ns by describ -16
ns by dismiss 37
ns by expect -28
ns by fear -12
ns by find -18
ns by hop -12
ns by includ -29
ns by indicat -5
ns by introduc -22
ns by it -10
ns by know -5
ns by look -6
ns by mention -34
ns by not -11
ns by plan -17
ns by point -16
ns by promiz -18
ns by propos -18
ns by push -22
ns by question 57
ns by recall -9
ns by refer -19
ns by releas -7
ns by report -6
ns by reveal -17
ns by say -43
ns by see -18
ns by seek -24
ns by seem 35
ns by show -35
ns by speak -12
ns by suggest -13
ns by support 54
ns by tell -28
ns by think -34
ns by try -89
ns by vow -32
ns by writ -23
ns despite insist 95
ns despite say -103
ns during ask 80
ns during call 20
ns during criticiz 52
ns during focus -15
ns during report -22
ns during say -49
ns for accord -6
ns for accus -16
ns for add -6
ns for admit -13
ns for agre -10
ns for announc -45
ns for appear -12
ns for argu -9
ns for ask -31
ns for attack -60
ns for back -48
ns for begin -17
ns for believ -18
ns for blam 35
ns for blast -37
ns for call -76
ns for challeng -8
ns for chid -20
ns for cit 49
ns for claim -17
ns for conced -17
ns for congratulat -17
ns for consider -10
ns for criticiz -72
ns for decid -22
ns for declar -56
ns for declin 27
ns for defend -9
ns for demand -24
ns for describ 79
ns for disclos -6
ns for discuss -11
ns for endors -42
ns for expect -9
ns for explain -9
ns for express -21
ns for find -10
ns for go -27
ns for hit -27
ns for hold -11
ns for hop -9
ns for indicat -14
ns for insist -8
ns for it -8
ns for know 127
ns for list -14
ns for look -17
ns for mak -33
ns for mention -7
ns for mock -37
ns for need -23
ns for nominat -26
ns for not -9
ns for offer -60
ns for pass -26
ns for plan -20
ns for point 52
ns for praiz -25
ns for press -8
ns for promiz -8
ns for propos -29
ns for push -13
ns for rail -25
ns for refus -18
ns for reject -16
ns for repeat -13
ns for report -9
ns for respond -35
ns for reveal -19
ns for say -10
ns for see -28
ns for seek -25
ns for seem -19
ns for show -12
ns for sign -17
ns for slam 65
ns for speak -12
ns for suggest -13
ns for support 82
ns for tak -17
ns for talk 55
ns for tell -15
ns for thank -56
ns for think -12
ns for try -20
ns for tweet 77
ns for urg -14
ns for view -18
ns for vot 102
ns for vow -8
ns for want -17
ns for writ -8
ns from accord -6
ns from accus -15
ns from acknowledg -11
ns from announc -48
ns from appear -19
ns from argu -7
ns from ask -27
ns from attack 55
ns from blam -13
ns from call -44
ns from charg -19
ns from cit -16
ns from criticism 62
ns from criticiz 72
ns from demand -8
ns from estimat -14
ns from expect -14
ns from explain -15
ns from hop -5
ns from intend -14
ns from it -13
ns from mak -7
ns from not -23
ns from oppos -19
ns from plan -15
ns from point -28
ns from propos -34
ns from question -12
ns from refer -6
ns from referenc -8
ns from reject -26
ns from report -30
ns from respond -15
ns from say -26
ns from seek -18
ns from seem -26
ns from show -10
ns from suggest -12
ns from support -9
ns from tell -12
ns from think -6
ns from vot -19
ns from want -6
ns from warn -6
ns he say 118
ns if argu -10
ns if ask -15
ns if promiz -18
ns if say -22
ns if suggest -12
ns if tell -13
ns if warn -17
ns in accord -37
ns in accus -16
ns in acknowledg 54
ns in add -15
ns in admit -9
ns in advocat -25
ns in agre -35
ns in aim -19
ns in alleg -14
ns in announc 55
ns in appear -71
ns in argu -48
ns in ask 38
ns in assur -15
ns in attack 14
ns in awar -14
ns in back 59
ns in begin -12
ns in believ -32
ns in blam -64
ns in blast -6
ns in boast -40
ns in call -34
ns in cast 64
ns in caution -50
ns in challeng -58
ns in charg -64
ns in cit -92
ns in claim -50
ns in compar -35
ns in complain -6
ns in conclud -18
ns in consider -72
ns in continu -20
ns in convinc -7
ns in cover -18
ns in criticism -27
ns in decid 15
ns in decision -23
ns in declar -81
ns in declin -50
ns in defend 63
ns in denounc 68
ns in deny -96
ns in describ 20
ns in determin -6
ns in disclos -11
ns in discuss 65
ns in dismiss -40
ns in draw -6
ns in eager -10
ns in endors 36
ns in expect -61
ns in explain 78
ns in express 33
ns in favor 15
ns in fear -26
ns in feel -74
ns in find -38
ns in focus 43
ns in giv -39
ns in go -37
ns in hir -54
ns in hold -29
ns in hop -34
ns in idea -38
ns in includ -5
ns in indicat -8
ns in insist -26
ns in it -28
ns in know -44
ns in lament -28
ns in lay -35
ns in learn 49
ns in list -93
ns in look 26
ns in mak 108
ns in mention 36
ns in nominat 66
ns in not -30
ns in offer 41
ns in oppos -93
ns in order 33
ns in plan -5
ns in pledg -75
ns in point -83
ns in post -72
ns in praiz -13
ns in predict -32
ns in press -24
ns in promiz -47
ns in propos -12
ns in provid -6
ns in push 35
ns in put -25
ns in question 9
ns in quick -7
ns in rais 11
ns in recall -43
ns in recogniz -17
ns in refer 23
ns in referenc -38
ns in reflect -17
ns in refus -79
ns in reiterat -14
ns in releas -51
ns in remark -14
ns in remind 48
ns in repeat -20
ns in report -7
ns in requir -16
ns in respond -36
ns in reveal -20
ns in say -8
ns in see -54
ns in seek -33
ns in seem 69
ns in send -51
ns in shar -20
ns in show -8
ns in slam 96
ns in speak 70
ns in stat -52
ns in strategy -7
ns in suggest -57
ns in suggestion -37
ns in support 26
ns in tak -62
ns in talk -12
ns in tell -49
ns in think 39
ns in threaten -44
ns in tout 59
ns in try 53
ns in turn -25
ns in tweet -76
ns in understand 46
ns in urg -27
ns in view 48
ns in vot 32
ns in vow 48
ns in want -42
ns in warn -43
ns in watch -24
ns in welcom -38
ns in worry -96
ns in writ 19
ns of call -7
ns of say -13
ns on accus 62
ns on acknowledg 19
ns on add -14
ns on agre 57
ns on allow -12
ns on announc 94
ns on appear -33
ns on argu 58
ns on ask -47
ns on attack -5
ns on blam 19
ns on blast -85
ns on boast -15
ns on call -57
ns on challeng -35
ns on cit -12
ns on claim -12
ns on consider -25
ns on continu 46
ns on criticiz -50
ns on declar -54
ns on defend -10
ns on deny -15
ns on describ -42
ns on discuss 32
ns on endors -17
ns on expect -51
ns on explain -12
ns on express -10
ns on fear -10
ns on feel -33
ns on find -11
ns on focus -21
ns on go -51
ns on hit -33
ns on hop 65
ns on includ -43
ns on insist -6
ns on introduc 69
ns on know -34
ns on mention 50
ns on not -36
ns on offer -39
ns on oppos -8
ns on plan -19
ns on pledg -79
ns on point -37
ns on post 93
ns on praiz -69
ns on predict -12
ns on promiz -51
ns on propos -65
ns on push -40
ns on question 53
ns on refer -34
ns on refus -28
ns on report 20
ns on respond -11
ns on see -17
ns on seek -27
ns on seem -47
ns on shar 135
ns on show 13
ns on slam -67
ns on speak -6
ns on spent -13
ns on stat 52
ns on suggest -20
ns on support -57
ns on tak -40
ns on talk -20
ns on tell -29
ns on think -21
ns on try -27
ns on tweet 16
ns on urg -31
ns on vow -15
ns on warn -20
ns on writ 32
ns or appear -21
ns or ask -19
ns or call -11
ns or cit -7
ns or declin -20
ns or know -31
ns or mak -7
ns or mention -17
ns or offer -20
ns or question 77
ns or say -21
ns or suggest -5
ns or support 40
ns or think -6
ns or want 62
ns over agre 79
ns over announc -6
ns over appear -7
ns over ask -9
ns over call -23
ns over expect -6
ns over say -22
ns over show -9
ns over suggest -7
ns over tell -5
ns over want -20
ns since it -5
ns since say -34
ns since show -7
ns than argu -8
ns than ask -8
ns than call -14
ns than expect -8
ns than find -8
ns than list -14
ns than not -8
ns than predict -12
ns than report -13
ns than say 41
ns than see -8
ns than seem -39
ns than show -24
ns than suggest -12
ns than tell -20
ns that accus -5
ns that acknowledg -12
ns that add -6
ns that agre -17
ns that announc -31
ns that appear -22
ns that argu -15
ns that ask -37
ns that assur -13
ns that attack -8
ns that back -35
ns that becom -8
ns that believ -12
ns that blam -16
ns that cast -11
ns that caution -13
ns that challeng -15
ns that charg -8
ns that cit -33
ns that claim -24
ns that compar -11
ns that conclud -9
ns that consider -13
ns that continu -17
ns that criticism -18
ns that criticiz -22
ns that decid -27
ns that declar 76
ns that declin -17
ns that defend -24
ns that deliver -11
ns that denounc -10
ns that deny -9
ns that describ -37
ns that discuss -16
ns that dismiss -30
ns that eager -16
ns that echo -16
ns that embrac -25
ns that emphasiz -16
ns that endors -7
ns that expect -17
ns that explain -12
ns that express -35
ns that fear -7
ns that find -17
ns that focus -7
ns that go -20
ns that hop -14
ns that idea -8
ns that identify -10
ns that indicat -7
ns that insist -21
ns that intend -10
ns that issu -12
ns that it -31
ns that know -41
ns that lay -14
ns that look -18
ns that mak 25
ns that mention -22
ns that mock -12
ns that not -13
ns that offer 51
ns that oppos 65
ns that order -10
ns that pass 29
ns that pledg -10
ns that point -32
ns that press -9
ns that promiz -7
ns that promot -7
ns that propos -48
ns that publish -7
ns that push -13
ns that put -13
ns that question -33
ns that rais -11
ns that recall -7
ns that refer -26
ns that referenc -18
ns that refus -26
ns that reject -34
ns that releas -15
ns that repeat -41
ns that report -18
ns that respond -23
ns that say -20
ns that see -20
ns that seek -27
ns that seem 22
ns that send -12
ns that show 58
ns that sign 70
ns that speak -27
ns that stress -8
ns that suggest -16
ns that support -28
ns that tak -14
ns that talk -39
ns that tell -27
ns that think 60
ns that try -24
ns that urg -13
ns that view 56
ns that vow -6
ns that want -22
ns that warn -11
ns that worry 123
ns that writ -16
ns the call 62
ns the say 16
ns though say 48
ns to accord -11
ns to accus -23
ns to acknowledg -21
ns to add -12
ns to address -5
ns to admit -9
ns to agre -18
ns to alleg -7
ns to allow -46
ns to announc 7
ns to appear -34
ns to argu -15
ns to ask -18
ns to attack -18
ns to back -10
ns to begin -14
ns to believ -13
ns to blam -10
ns to blast -14
ns to boast -14
ns to call -51
ns to caution -7
ns to challeng -34
ns to charg -6
ns to choos -19
ns to cit -18
ns to claim -35
ns to com -13
ns to compar -34
ns to concern -9
ns to conclud -14
ns to condemn -18
ns to confident -12
ns to confirm 81
ns to consider -24
ns to continu -21
ns to criticism -23
ns to criticiz -28
ns to debat -15
ns to decid -65
ns to decision -31
ns to declar -34
ns to declin -31
ns to decry -8
ns to defend -55
ns to denounc -8
ns to deny -19
ns to describ -20
ns to detail -7
ns to determin -12
ns to discuss -22
ns to dismiss -13
ns to doubl -18
ns to eager -7
ns to emphasiz -26
ns to encourag -21
ns to endors -28
ns to endorsement 58
ns to estimat -11
ns to expect -28
ns to explain 64
ns to express -16
ns to fear -6
ns to feel -13
ns to find -11
ns to focus -21
ns to giv 73
ns to go -16
ns to hail -9
ns to highlight -11
ns to hop -12
ns to idea -14
ns to identify 84
ns to includ -6
ns to indicat -8
ns to insist -26
ns to issu -33
ns to it -30
ns to jok -13
ns to know -25
ns to learn -10
ns to look -25
ns to mak 7
ns to mention -25
ns to mock -14
ns to nam -15
ns to need 68
ns to nominat -16
ns to not -11
ns to offer 56
ns to oppos -41
ns to order -21
ns to plan -23
ns to pledg -30
ns to point 107
ns to position -10
ns to post 69
ns to praiz -22
ns to predict -7
ns to prefer -23
ns to press -22
ns to pressur -27
ns to promiz -18
ns to propos -18
ns to provid -6
ns to push -37
ns to put -7
ns to question -25
ns to rail -24
ns to rais -11
ns to read -23
ns to recall -7
ns to refer -17
ns to referenc -11
ns to refus -28
ns to reiterat -9
ns to reject -21
ns to releas 46
ns to remain -9
ns to remind -22
ns to report -19
ns to requir -20
ns to respond -20
ns to reveal -13
ns to say -16
ns to see -24
ns to seek -17
ns to seem -40
ns to show -15
ns to sign -8
ns to skeptical -11
ns to slam -21
ns to speak -21
ns to start -8
ns to stat -17
ns to stress -6
ns to suggest -18
ns to support 24
ns to supporter -15
ns to tak -13
ns to talk -65
ns to tell -20
ns to ther -14
ns to think -26
ns to threaten -6
ns to tout -31
ns to try -35
ns to turn -19
ns to tweet -33
ns to understand -10
ns to urg -45
ns to used 76
ns to view -21
ns to vot -29
ns to vow -17
ns to want -32
ns to warn -20
ns to welcom -23
ns to wonder -5
ns to worry -24
ns to writ -35
ns until say -10
ns w ask -12
ns w call 107
ns w say -6
ns when appear 46
ns when ask -61
ns when call -52
ns when know -63
ns when not -9
ns when recall -71
ns when say -93
ns when talk 66
ns when tell -57
ns where ask -7
ns where say -24
ns which appear -17
ns which argu -5
ns which ask -18
ns which call 54
ns which cit -12
ns which express -6
ns which it -6
ns which mak -8
ns which say -24
ns which see 54
ns which show -5
ns which support -11
ns which tell -17
ns which vot -35
ns while argu -5
ns while ask -50
ns while call 26
ns while find -14
ns while not -10
ns while say 18
ns while seek -7
ns while show -40
ns who accus -13
ns who add -9
ns who announc -30
ns who argu -6
ns who ask -27
ns who attack -8
ns who blast 74
ns who call -59
ns who cit -15
ns who dismiss -21
ns who expect 78
ns who express -21
ns who go -16
ns who mak -12
ns who mention -25
ns who offer -23
ns who point -8
ns who portray -10
ns who praiz -14
ns who propos -10
ns who question -6
ns who refer -6
ns who report -6
ns who say -23
ns who see -8
ns who seem -13
ns who show -6
ns who suggest -10
ns who support 60
ns who talk -15
ns who tell -11
ns who used 67
ns with accord -11
ns with accus -18
ns with acknowledg -6
ns with agre -15
ns with announc 24
ns with appear -24
ns with argu -7
ns with ask -33
ns with attack -23
ns with believ -11
ns with call -60
ns with charg -41
ns with cit -27
ns with claim -28
ns with continu 74
ns with contrast -41
ns with cover 82
ns with criticiz -9
ns with defend -12
ns with deny -18
ns with describ 82
ns with discuss 63
ns with dismiss -11
ns with endors 56
ns with expect -21
ns with explain -17
ns with express -20
ns with find -23
ns with focus -25
ns with giv -22
ns with go 66
ns with hop -15
ns with insist -26
ns with it -15
ns with know 48
ns with look -29
ns with mak 58
ns with mock -22
ns with not -11
ns with offer -29
ns with point -11
ns with promiz -21
ns with question -36
ns with recall -7
ns with report -32
ns with respond 84
ns with say -36
ns with see -22
ns with seek 58
ns with seem -22
ns with show -79
ns with speak -13
ns with suggest -15
ns with tell -22
ns with think -20
ns with try -19
ns with want -27
ns with warn -7
ns with writ -12
ns — accord -115
ns — acknowledg -44
ns — announc 25
ns — argu -92
ns — ask 68
ns — call -50
ns — claim 149
ns — continu -50
ns — endors 6
ns — expect 38
ns — find -89
ns — focus 44
ns — go -9
ns — hop -76
ns — indicat -5
ns — insist 31
ns — it 89
ns — know -47
ns — mak -39
ns — not -37
ns — point 52
ns — promiz 54
ns — push -15
ns — report 52
ns — see 102
ns — seem -8
ns — show 23
ns — suggest 99
ns — support -94
ns — tak 6
ns — talk -161
ns — tell 73
ns — think 22
ns — want -48
q -- end 18
q -- mid -6
q -q end 20
q -q mid 58
q q- mid -26
q qq end 10
q qq mid -7
q qq= mid 75
qk -- -ing end 21
qk -- -ing mid -5
qk -- CAP end 11
qk -- a end 14
qk -- a mid -8
qk -- other end 11
qk -- pro end 15
qk -- pro mid -8
qk -- that end 29
qk -- that mid -7
qk -- the end 11
qk -- to end 19
qk -- to mid -6
qk -- wh end 39
qk -- wh mid -9
qk -q -ing end 12
qk -q -ing mid -43
qk -q CAP end 14
qk -q CAP mid -9
qk -q a end 59
qk -q a mid 87
qk -q other end 18
qk -q other mid 42
qk -q pro end 15
qk -q pro mid 89
qk -q that end 23
qk -q that mid 48
qk -q the mid 53
qk -q to end -18
qk -q to mid 58
qk -q wh end -13
qk -q wh mid 23
qk q- " mid -26
qk qq " end 10
qk qq " mid -7
qk qq= " mid 75
qn -- ! $ 31
qn -- " -ed -19
qn -- " -ing -15
qn -- " -ly -18
qn -- " -s -22
qn -- " CAP -21
qn -- " DAY -7
qn -- " NUM -12
qn -- " a -18
qn -- " all -7
qn -- " an -15
qn -- " are -7
qn -- " as -11
qn -- " for -8
qn -- " has -11
qn -- " he -7
qn -- " i -11
qn -- " if -9
qn -- " in -12
qn -- " is -7
qn -- " must -9
qn -- " my -12
qn -- " no -11
qn -- " not -12
qn -- " that -11
qn -- " the -22
qn -- " they -7
qn -- " this -15
qn -- " to -17
qn -- " w -15
qn -- " was -5
qn -- " we -11
qn -- " what -5
qn -- " when -6
qn -- " would -7
qn -- " you -13
qn -- $ $ -56
qn -- ( " 9
qn -- ( -ly 45
qn -- ( CAP -32
qn -- ( and -25
qn -- ( the 81
qn -- ( though -25
qn -- ( w -30
qn -- ) $ -84
qn -- ) , -59
qn -- ) -ed 53
qn -- ) -s -44
qn -- ) . 26
qn -- ) CAP -40
qn -- ) and 39
qn -- ) to -19
qn -- ) w -28
qn -- ) — -6
qn -- , " -61
qn -- , -ing 15
qn -- , -ly -23
qn -- , CAP -9
qn -- , NUM 10
qn -- , a 50
qn -- , about 10
qn -- , after 37
qn -- , all 24
qn -- , along -44
qn -- , although 72
qn -- , among -15
qn -- , an 47
qn -- , and 38
qn -- , are 29
qn -- , as 25
qn -- , at -11
qn -- , because 17
qn -- , both 42
qn -- , but 52
qn -- , by -35
qn -- , could -39
qn -- , despite 42
qn -- , did -13
qn -- , during -61
qn -- , for 9
qn -- , from -43
qn -- , had -24
qn -- , has 26
qn -- , have 65
qn -- , having -25
qn -- , he 11
qn -- , her -10
qn -- , his 20
qn -- , how -69
qn -- , i 38
qn -- , if -42
qn -- , in -25
qn -- , is 85
qn -- , it 48
qn -- , like -49
qn -- , most -37
qn -- , no -46
qn -- , not -56
qn -- , of 28
qn -- , on -64
qn -- , once -62
qn -- , one 42
qn -- , or -79
qn -- , others 74
qn -- , she 13
qn -- , since 60
qn -- , so 34
qn -- , some 49
qn -- , such -114
qn -- , that 14
qn -- , the 40
qn -- , they 38
qn -- , this 19
qn -- , though 25
qn -- , to -26
qn -- , w -8
qn -- , was 53
qn -- , we 11
qn -- , were 17
qn -- , when 36
qn -- , where 34
qn -- , whether 50
qn -- , which 49
qn -- , while 64
qn -- , who 8
qn -- , whom -73
qn -- , whose 51
qn -- , will -57
qn -- , with 13
qn -- , without -13
qn -- , would -54
qn -- , you -69
qn -- -ed " -21
qn -- -ed , -25
qn -- -ed -ed -19
qn -- -ed -ing 11
qn -- -ed -ly -22
qn -- -ed -s -18
qn -- -ed . -23
qn -- -ed : -14
qn -- -ed CAP -12
qn -- -ed DAY -15
qn -- -ed NUM -22
qn -- -ed a -21
qn -- -ed about -14
qn -- -ed after -13
qn -- -ed against -18
qn -- -ed all -10
qn -- -ed an -21
qn -- -ed and -21
qn -- -ed any -12
qn -- -ed as -33
qn -- -ed at -27
qn -- -ed because -13
qn -- -ed behind -8
qn -- -ed both -6
qn -- -ed by -24
qn -- -ed down -5
qn -- -ed during -19
qn -- -ed for -21
qn -- -ed from -22
qn -- -ed he -6
qn -- -ed her -26
qn -- -ed him -22
qn -- -ed his -29
qn -- -ed how -5
qn -- -ed if -6
qn -- -ed in -13
qn -- -ed into -21
qn -- -ed it -20
qn -- -ed its -11
qn -- -ed like 66
qn -- -ed no -7
qn -- -ed not -11
qn -- -ed of -24
qn -- -ed off 71
qn -- -ed one -6
qn -- -ed or -12
qn -- -ed out 25
qn -- -ed over -16
qn -- -ed so -6
qn -- -ed some -7
qn -- -ed that -21
qn -- -ed the -8
qn -- -ed their -13
qn -- -ed them -13
qn -- -ed this -8
qn -- -ed through -6
qn -- -ed to -9
qn -- -ed toward -6
qn -- -ed under -13
qn -- -ed up -16
qn -- -ed w -10
qn -- -ed when -12
qn -- -ed whether -5
qn -- -ed with -20
qn -- -ed would -7
qn -- -ed — -17
qn -- -ing " -23
qn -- -ing ( -6
qn -- -ing , -30
qn -- -ing -ed -21
qn -- -ing -ing -24
qn -- -ing -ly -24
qn -- -ing -s -20
qn -- -ing . -28
qn -- -ing : -16
qn -- -ing CAP -24
qn -- -ing DAY -13
qn -- -ing NUM -23
qn -- -ing a -10
qn -- -ing about -25
qn -- -ing after -7
qn -- -ing against -8
qn -- -ing all -13
qn -- -ing along -6
qn -- -ing an -25
qn -- -ing and -21
qn -- -ing another -5
qn -- -ing any -12
qn -- -ing around -11
qn -- -ing as -20
qn -- -ing at -16
qn -- -ing because -6
qn -- -ing before -6
qn -- -ing by -14
qn -- -ing down -20
qn -- -ing for -25
qn -- -ing from -19
qn -- -ing has -8
qn -- -ing he 32
qn -- -ing her 8
qn -- -ing herself -6
qn -- -ing him -22
qn -- -ing his 18
qn -- -ing in -24
qn -- -ing into -22
qn -- -ing is -14
qn -- -ing it -20
qn -- -ing its -11
qn -- -ing of -31
qn -- -ing off -10
qn -- -ing on -24
qn -- -ing one -20
qn -- -ing or -5
qn -- -ing other -7
qn -- -ing out -16
qn -- -ing over -13
qn -- -ing she -10
qn -- -ing so -10
qn -- -ing some -18
qn -- -ing that -28
qn -- -ing the -17
qn -- -ing their -21
qn -- -ing them -15
qn -- -ing themselves -8
qn -- -ing they -18
qn -- -ing this -11
qn -- -ing those 77
qn -- -ing to -25
qn -- -ing toward -23
qn -- -ing two 68
qn -- -ing up -16
qn -- -ing w -24
qn -- -ing was -8
qn -- -ing when -6
qn -- -ing whether -11
qn -- -ing will -5
qn -- -ing with -25
qn -- -ing — -10
qn -- -ly " -7
qn -- -ly 's -32
qn -- -ly , 11
qn -- -ly -ed -20
qn -- -ly -ing -30
qn -- -ly -ly -21
qn -- -ly -s -31
qn -- -ly . 14
qn -- -ly : -10
qn -- -ly CAP -28
qn -- -ly DAY -6
qn -- -ly NUM -19
qn -- -ly a -20
qn -- -ly after 68
qn -- -ly and -24
qn -- -ly as -21
qn -- -ly be -11
qn -- -ly because -9
qn -- -ly been -18
qn -- -ly behind -10
qn -- -ly by -12
qn -- -ly did -10
qn -- -ly for -29
qn -- -ly from -18
qn -- -ly got -5
qn -- -ly had -13
qn -- -ly he -8
qn -- -ly if -11
qn -- -ly in 58
qn -- -ly of -8
qn -- -ly on 84
qn -- -ly one -13
qn -- -ly than -17
qn -- -ly that -30
qn -- -ly the -20
qn -- -ly to -25
qn -- -ly w -22
qn -- -ly was -9
qn -- -ly when 71
qn -- -ly with -18
qn -- . $ 18
qn -- . ) 87
qn -- . , 158
qn -- . CAP -58
qn -- . NUM -57
qn -- . w -21
qn -- : " 30
qn -- : -ing -71
qn -- : -s -56
qn -- : CAP 26
qn -- : a 71
qn -- : he 16
qn -- : that -26
qn -- : the -35
qn -- : w 8
qn -- ; $ -14
qn -- ; -s 40
qn -- ; CAP 41
qn -- ; NUM 21
qn -- ; and -32
qn -- ; he -23
qn -- ; she -26
qn -- ; the -25
qn -- ; w 65
qn -- ? $ 36
qn -- DAY 's -63
qn -- DAY , 8
qn -- DAY -ed -36
qn -- DAY -ing 15
qn -- DAY -s -15
qn -- DAY and -8
qn -- DAY as 85
qn -- DAY at -28
qn -- DAY in 31
qn -- DAY that 33
qn -- DAY to -48
qn -- DAY with -11
qn -- DAY — -14
qn -- DAY ’s -41
qn -- about -ing -13
qn -- about -s -13
qn -- about CAP -19
qn -- about NUM -12
qn -- about a -13
qn -- about her -11
qn -- about his -21
qn -- about how -10
qn -- about the -16
qn -- about their -6
qn -- about w -17
qn -- about what -8
qn -- about whether -14
qn -- after -ing 68
qn -- after -s -12
qn -- after CAP 12
qn -- after DAY -47
qn -- after NUM -18
qn -- after a 53
qn -- after he 13
qn -- after her 17
qn -- after his -8
qn -- after it -21
qn -- after the 16
qn -- after w 14
qn -- although CAP -12
qn -- although the -8
qn -- although w -13
qn -- and " -26
qn -- and , 77
qn -- and -ed 60
qn -- and -ing 28
qn -- and -ly 16
qn -- and -s -25
qn -- and CAP -21
qn -- and NUM -26
qn -- and a -11
qn -- and about 63
qn -- and all -9
qn -- and an -14
qn -- and another -50
qn -- and are 50
qn -- and as 68
qn -- and at -8
qn -- and by 90
qn -- and could -14
qn -- and for -54
qn -- and get -28
qn -- and has 78
qn -- and have 72
qn -- and he 70
qn -- and her -78
qn -- and his -17
qn -- and how -80
qn -- and is 64
qn -- and it -43
qn -- and its -39
qn -- and many -29
qn -- and may 80
qn -- and most -17
qn -- and not -31
qn -- and of -24
qn -- and on -13
qn -- and one 38
qn -- and other -66
qn -- and others 78
qn -- and she 57
qn -- and so -9
qn -- and some -41
qn -- and the -29
qn -- and their -48
qn -- and they -31
qn -- and those 25
qn -- and through -23
qn -- and to 15
qn -- and w -13
qn -- and was -20
qn -- and we 30
qn -- and what -62
qn -- and when -39
qn -- and whether -67
qn -- and which -15
qn -- and who 91
qn -- and will 50
qn -- and with -12
qn -- and would 22
qn -- as " -37
qn -- as -ed -46
qn -- as -ing -38
qn -- as -ly -30
qn -- as -s 10
qn -- as NUM -35
qn -- as a -9
qn -- as an -52
qn -- as being -21
qn -- as both -24
qn -- as having -13
qn -- as he 103
qn -- as her -21
qn -- as his -26
qn -- as if -29
qn -- as it 89
qn -- as its -13
qn -- as many -20
qn -- as not -17
qn -- as one -29
qn -- as she 66
qn -- as that -7
qn -- as the -21
qn -- as their -27
qn -- as they -29
qn -- as to -16
qn -- at " -17
qn -- at -ing -29
qn -- at -s 23
qn -- at CAP -69
qn -- at DAY 53
qn -- at NUM -35
qn -- at a 68
qn -- at all -37
qn -- at an -20
qn -- at her -29
qn -- at his -19
qn -- at its -19
qn -- at one -15
qn -- at the -6
qn -- at their -23
qn -- at this -25
qn -- at w -6
qn -- at which 75
qn -- because " -15
qn -- because , -15
qn -- because CAP -31
qn -- because he -14
qn -- because it 56
qn -- because she 48
qn -- because the 28
qn -- because they -19
qn -- because w 6
qn -- before , -23
qn -- before -ing 52
qn -- before -s -60
qn -- before CAP -11
qn -- before a 31
qn -- before he 44
qn -- before his -34
qn -- before it -20
qn -- before the -31
qn -- before they -17
qn -- but " -29
qn -- but -ed 45
qn -- but -ing -17
qn -- but -ly -56
qn -- but CAP -21
qn -- but by -8
qn -- but did 114
qn -- but he -65
qn -- but his -11
qn -- but in -19
qn -- but it -20
qn -- but never -6
qn -- but not 23
qn -- but she 22
qn -- but that -66
qn -- but the -46
qn -- but they -15
qn -- but w -10
qn -- but was 6
qn -- but would 21
qn -- by -ed -24
qn -- by -ing 73
qn -- by -ly -27
qn -- by -s -36
qn -- by CAP -19
qn -- by NUM -50
qn -- by a 40
qn -- by an -28
qn -- by another -5
qn -- by her -10
qn -- by his -18
qn -- by one -18
qn -- by some -47
qn -- by the -18
qn -- by their -29
qn -- by w -18
qn -- despite -ing -14
qn -- despite CAP -15
qn -- despite his 23
qn -- despite the 23
qn -- despite w 31
qn -- during CAP 16
qn -- during an 82
qn -- during her 25
qn -- during his -55
qn -- during the -40
qn -- for " -33
qn -- for , -7
qn -- for -ed -41
qn -- for -ing -37
qn -- for -ly -19
qn -- for -s 42
qn -- for . -11
qn -- for CAP -22
qn -- for NUM -19
qn -- for a -28
qn -- for all -24
qn -- for an -27
qn -- for another -6
qn -- for being -9
qn -- for her -29
qn -- for him -17
qn -- for his 11
qn -- for it -26
qn -- for its -17
qn -- for many -5
qn -- for not 28
qn -- for one -10
qn -- for some -10
qn -- for that -28
qn -- for the -34
qn -- for their 27
qn -- for them -18
qn -- for this 79
qn -- for those -6
qn -- for w -23
qn -- for what -30
qn -- from " -20
qn -- from -ing -43
qn -- from -s 10
qn -- from CAP -17
qn -- from NUM -30
qn -- from a 16
qn -- from getting -5
qn -- from her -33
qn -- from his -39
qn -- from its -5
qn -- from some -21
qn -- from them -9
qn -- from those -16
qn -- from w 7
qn -- if -ed -16
qn -- if -s -6
qn -- if CAP 39
qn -- if he -21
qn -- if his -8
qn -- if it -24
qn -- if not -8
qn -- if she -28
qn -- if that -13
qn -- if the -15
qn -- if they -32
qn -- if w 56
qn -- in " -22
qn -- in , -17
qn -- in -ed -29
qn -- in -ing -68
qn -- in -ly 38
qn -- in -s 15
qn -- in . -12
qn -- in CAP -22
qn -- in DAY -54
qn -- in a 38
qn -- in all -41
qn -- in an 95
qn -- in and -27
qn -- in both -40
qn -- in her -29
qn -- in his -13
qn -- in its -30
qn -- in may 35
qn -- in on -19
qn -- in one 73
qn -- in other 48
qn -- in some -32
qn -- in that -22
qn -- in the -11
qn -- in their 51
qn -- in this -40
qn -- in those 60
qn -- in two -15
qn -- in w -19
qn -- in what -12
qn -- in which -88
qn -- on " -32
qn -- on -ed -42
qn -- on -ing -46
qn -- on -ly -19
qn -- on -s -45
qn -- on . -30
qn -- on CAP 8
qn -- on DAY 84
qn -- on a -55
qn -- on all -18
qn -- on an -30
qn -- on her -54
qn -- on his -56
qn -- on how -19
qn -- on it -7
qn -- on its 17
qn -- on other -13
qn -- on some -10
qn -- on the -7
qn -- on their 26
qn -- on this -21
qn -- on to -17
qn -- on w -14
qn -- on what -25
qn -- on whether -40
qn -- or -ed 26
qn -- or -ing 17
qn -- or -ly -12
qn -- or -s -21
qn -- or CAP -32
qn -- or a -9
qn -- or how -15
qn -- or not 50
qn -- or so -9
qn -- or that -12
qn -- or the -36
qn -- or their -6
qn -- over , -12
qn -- over -s 55
qn -- over . -9
qn -- over CAP -43
qn -- over NUM -7
qn -- over a -23
qn -- over and -12
qn -- over her -13
qn -- over his -54
qn -- over w -31
qn -- since -ed -20
qn -- since -ing -18
qn -- since CAP -20
qn -- since NUM -22
qn -- since he 97
qn -- since his -8
qn -- since the -33
qn -- since w -23
qn -- than " -14
qn -- than -ed -7
qn -- than -ing -33
qn -- than -s -11
qn -- than CAP -60
qn -- than NUM -46
qn -- than a 36
qn -- than any -17
qn -- than half -20
qn -- than he 91
qn -- than his 53
qn -- than in -23
qn -- than it -9
qn -- than most -14
qn -- than the -28
qn -- than their -15
qn -- than they -15
qn -- than to -16
qn -- than what 29
qn -- that " -30
qn -- that 's -9
qn -- that , 36
qn -- that -ed -6
qn -- that -ing -29
qn -- that -ly -24
qn -- that -s 7
qn -- that . -19
qn -- that CAP -22
qn -- that NUM -10
qn -- that a -32
qn -- that an -8
qn -- that any -10
qn -- that are 45
qn -- that as -10
qn -- that can -17
qn -- that could -28
qn -- that had -24
qn -- that has -33
qn -- that have -30
qn -- that he -7
qn -- that her -15
qn -- that his -18
qn -- that i 66
qn -- that if -7
qn -- that in -17
qn -- that is 60
qn -- that it 17
qn -- that many -18
qn -- that may -18
qn -- that might -8
qn -- that of -19
qn -- that one -7
qn -- that our -8
qn -- that she 8
qn -- that some 23
qn -- that the -28
qn -- that their -12
qn -- that they 61
qn -- that those -6
qn -- that w -25
qn -- that was 44
qn -- that were -25
qn -- that will 72
qn -- that with -7
qn -- that ’s -12
qn -- though CAP -10
qn -- though he -20
qn -- though it -17
qn -- though not -14
qn -- though the -13
qn -- to " -27
qn -- to -ed -12
qn -- to -ing 21
qn -- to -ly -30
qn -- to -s 27
qn -- to . -14
qn -- to CAP -7
qn -- to NUM -23
qn -- to all 74
qn -- to an -14
qn -- to any -28
qn -- to be -28
qn -- to do -26
qn -- to get -21
qn -- to have -21
qn -- to her -16
qn -- to him -22
qn -- to his 18
qn -- to how -12
qn -- to its -14
qn -- to one -8
qn -- to other -10
qn -- to some 74
qn -- to that -26
qn -- to their -14
qn -- to them -7
qn -- to this -13
qn -- to w -18
qn -- to what -15
qn -- to which -22
qn -- until CAP 31
qn -- until after -14
qn -- until he 18
qn -- until the -42
qn -- until w 45
qn -- when -ed 25
qn -- when -ing -13
qn -- when -s -64
qn -- when a 35
qn -- when he 58
qn -- when i 38
qn -- when it -43
qn -- when she -48
qn -- when the 28
qn -- when they 23
qn -- when w -58
qn -- where -s -6
qn -- where CAP 31
qn -- where he 52
qn -- where his -7
qn -- where it -9
qn -- where she -11
qn -- where the -14
qn -- where w -28
qn -- which -ed -13
qn -- which -s -42
qn -- which CAP -31
qn -- which a -18
qn -- which are -6
qn -- which had -13
qn -- which has -28
qn -- which he -22
qn -- which is -22
qn -- which she -26
qn -- which the -33
qn -- which they -10
qn -- which w -38
qn -- which was -12
qn -- which were -7
qn -- which will -9
qn -- which would 66
qn -- while -ing 8
qn -- while -ly -11
qn -- while CAP 7
qn -- while NUM 35
qn -- while he -18
qn -- while others -9
qn -- while she -23
qn -- while the -13
qn -- while w 13
qn -- who 's 61
qn -- who , -6
qn -- who -ed -42
qn -- who -ly -16
qn -- who -s -29
qn -- who CAP -27
qn -- who are -19
qn -- who can -11
qn -- who could -20
qn -- who had 30
qn -- who has -26
qn -- who have -38
qn -- who he 53
qn -- who is 34
qn -- who may -7
qn -- who w -20
qn -- who was -23
qn -- who were -22
qn -- who will -21
qn -- who would 40
qn -- who ’s -8
qn -- with " -34
qn -- with , -10
qn -- with -ing -31
qn -- with -ly -14
qn -- with -s 14
qn -- with CAP -30
qn -- with NUM 21
qn -- with a 13
qn -- with an -45
qn -- with both -15
qn -- with her 47
qn -- with him -21
qn -- with his -37
qn -- with it -29
qn -- with no -9
qn -- with one -21
qn -- with other -30
qn -- with that -23
qn -- with the -9
qn -- with their -37
qn -- with those -9
qn -- with what -25
qn -- with whom -11
qn -- — -ed -35
qn -- — -ing 12
qn -- — -ly -96
qn -- — -s -31
qn -- — CAP -70
qn -- — NUM -29
qn -- — a 69
qn -- — all 97
qn -- — although 93
qn -- — an 31
qn -- — and 8
qn -- — are 21
qn -- — as -36
qn -- — at -25
qn -- — but 74
qn -- — from -40
qn -- — had -36
qn -- — has -46
qn -- — he 35
qn -- — his 35
qn -- — if -7
qn -- — is 46
qn -- — it 37
qn -- — like -114
qn -- — not 25
qn -- — of -88
qn -- — one -12
qn -- — that 31
qn -- — the 17
qn -- — though 89
qn -- — to -29
qn -- — w -34
qn -- — which -10
qn -- — while 8
qn -- — who -135
qn -- — would -59
qn -q " w -18
qn -q $ $ 20
qn -q -ed to 45
qn -q -ing , 76
qn -q -ing -s -88
qn -q -ing that 174
qn -q -ing to 124
qn -q -ing w 82
qn -q -s . -18
qn -q -s in -16
qn -q CAP . 17
qn -q CAP CAP 39
qn -q CAP w 10
qn -q a w 62
qn -q all of -19
qn -q and " -91
qn -q and -ed 30
qn -q and -ing 13
qn -q and -s 61
qn -q and CAP 99
qn -q and has 30
qn -q and he 23
qn -q and his 68
qn -q and that -115
qn -q and the -53
qn -q and w 85
qn -q as CAP -40
qn -q as a -42
qn -q as w -25
qn -q at a -32
qn -q at the -32
qn -q because " -22
qn -q because he -31
qn -q because they -32
qn -q but -ing 40
qn -q but he 68
qn -q but w -14
qn -q by -ing -41
qn -q by CAP -51
qn -q by the -22
qn -q during the -44
qn -q for -ing -39
qn -q for CAP -41
qn -q for his -13
qn -q for the 37
qn -q for w 65
qn -q from CAP -15
qn -q he -ed 54
qn -q he w 52
qn -q if CAP -23
qn -q in -ing 61
qn -q in -s -58
qn -q in CAP -38
qn -q in a 109
qn -q in his -41
qn -q in the -84
qn -q in w -41
qn -q of -ing -11
qn -q of -s -9
qn -q of CAP -11
qn -q of the -17
qn -q of w -11
qn -q on CAP 60
qn -q on DAY 45
qn -q on the -43
qn -q on w -52
qn -q or " -12
qn -q out of -27
qn -q she w -22
qn -q that -ed -11
qn -q that -s -24
qn -q that CAP -17
qn -q the -s -70
qn -q the CAP -37
qn -q the w 34
qn -q to CAP -24
qn -q to the -18
qn -q to w -44
qn -q w , -8
qn -q w -s -19
qn -q w . -30
qn -q w CAP -8
qn -q w and 43
qn -q w in -17
qn -q w of -42
qn -q w than -7
qn -q w that -59
qn -q w w -29
qn -q who w -34
qn -q with CAP 25
qn -q with the -23
qn -q — and 58
qn -q — w 49
qn q- " CAP -13
qn q- " w -10
qn q- , " -22
qn q- , -ing -88
qn q- , CAP 88
qn q- , and -121
qn q- , w -43
qn q- -ed , -7
qn q- -ed -s -13
qn q- -ed CAP -7
qn q- -ed a -8
qn q- -ed by -7
qn q- -ed the -11
qn q- -ed to -10
qn q- -ed w -12
qn q- -ing -s -13
qn q- -ing to -24
qn q- -ing w -7
qn q- -ly -ed -10
qn q- . $ -13
qn q- . CAP -26
qn q- and -ed -49
qn q- and CAP -11
qn q- and w -25
qn q- as w -16
qn q- in CAP -9
qn q- in the -38
qn q- in w -20
qn q- on the -9
qn q- on w -6
qn q- to CAP -7
qn q- to the -8
qn q- to w -18
qn qq $ $ 10
qn qq= and " -107
qn qq= and -ed 68
qn qq= in the -130
r 0 ! 31
r 0 $ 18
r 0 ) 15
r 0 , -28
r 0 -ed -29
r 0 -ing -28
r 0 -ly -24
r 0 -s 23
r 0 . 17
r 0 : 11
r 0 ? 16
r 0 CAP -128
r 0 DAY -15
r 0 about -25
r 0 after -55
r 0 and -86
r 0 as 6
r 0 at -31
r 0 before -39
r 0 but -41
r 0 by 10
r 0 for 24
r 0 from -47
r 0 he -24
r 0 if -16
r 0 in -29
r 0 or -34
r 0 over -34
r 0 she -8
r 0 since -33
r 0 than -70
r 0 that -41
r 0 to -37
r 0 w -77
r 0 with -80
r 0 — -36
r 18 " -17
r 18 ) 31
r 18 , 43
r 18 -s 49
r 18 . -27
r 18 : 46
r 18 ; 74
r 18 CAP 97
r 18 DAY 22
r 18 a 24
r 18 about -16
r 18 after 43
r 18 although -26
r 18 and 28
r 18 as 29
r 18 at 57
r 18 because 12
r 18 before -23
r 18 but 48
r 18 by 22
r 18 during 36
r 18 from -7
r 18 if -24
r 18 in 26
r 18 of -8
r 18 on 14
r 18 or 20
r 18 over -34
r 18 she 41
r 18 since 32
r 18 than 31
r 18 the 74
r 18 though 45
r 18 until 59
r 18 w 28
r 18 was 44
r 18 when 43
r 18 where 62
r 18 while 16
r 18 who 28
r 18 with 13
r 18 — 48
r 4 " -18
r 4 ) -63
r 4 , -15
r 4 -ed -22
r 4 -ing -23
r 4 -ly -23
r 4 -s -46
r 4 . -41
r 4 : -50
r 4 CAP -71
r 4 DAY -26
r 4 about -23
r 4 after -72
r 4 although 64
r 4 amid 46
r 4 and -39
r 4 as -48
r 4 at -17
r 4 because -43
r 4 before 11
r 4 between -37
r 4 but -45
r 4 by -33
r 4 despite 63
r 4 during 11
r 4 for -23
r 4 if -35
r 4 in -18
r 4 is 40
r 4 of -32
r 4 on -16
r 4 or -27
r 4 over 19
r 4 than -23
r 4 that -21
r 4 the -43
r 4 though -29
r 4 to -16
r 4 until -27
r 4 when -46
r 4 where -64
r 4 while 6
r 4 who -18
r 9 " -19
r 9 ( 81
r 9 ) 25
r 9 , 30
r 9 -ed -15
r 9 -ing -13
r 9 -ly -12
r 9 -s -24
r 9 . -5
r 9 : 26
r 9 ; 58
r 9 CAP 48
r 9 DAY 21
r 9 a -41
r 9 about -24
r 9 after 66
r 9 all -19
r 9 although -21
r 9 amid -30
r 9 and 25
r 9 at -37
r 9 because 40
r 9 before 37
r 9 but 23
r 9 by -12
r 9 despite -21
r 9 during -17
r 9 for -23
r 9 from -11
r 9 he 40
r 9 if 13
r 9 is -70
r 9 of -28
r 9 on -17
r 9 or -26
r 9 over -14
r 9 since -46
r 9 than 7
r 9 that -8
r 9 the -15
r 9 though -26
r 9 to -17
r 9 until 11
r 9 w -17
r 9 was -53
r 9 when 36
r 9 where -38
r 9 which -10
r 9 while 16
r 9 who -33
r 9 with -6
r 9 — 48
z 1 mid -ing 14
z 1 mid CAP 58
z 1 mid a -21
z 1 mid other 68
z 1 mid pro 102
z 1 mid that -20
z 1 mid the -30
z 1 mid to -35
z 1 mid wh 29
z 12 end " -24
z 12 end -ing 43
z 12 end CAP 14
z 12 end a 18
z 12 end pro 25
z 12 end that 40
z 12 end the 26
z 12 end to 13
z 12 end wh 24
z 12 mid " -20
z 12 mid -ing -11
z 12 mid CAP -13
z 12 mid a -8
z 12 mid other -23
z 12 mid pro -16
z 12 mid the -18
z 12 mid to -14
z 2 end -ing 19
z 2 end CAP 73
z 2 end other -77
z 2 mid CAP 7
z 2 mid a 27
z 2 mid other 60
z 2 mid pro -13
z 2 mid that 11
z 2 mid the 84
z 2 mid wh -72
z 24 end " -17
z 24 end -ing -16
z 24 end CAP 22
z 24 end a 11
z 24 end other 23
z 24 end pro 8
z 24 end that 25
z 24 end to -13
z 24 end wh 23
z 24 mid " -44
z 24 mid -ing -30
z 24 mid CAP -32
z 24 mid a -51
z 24 mid other -34
z 24 mid pro -16
z 24 mid that 11
z 24 mid to -39
z 24 mid wh -14
z 3 end " 123
z 3 end -ing -7
z 3 end CAP -7
z 3 end a 58
z 3 end other -8
z 3 end pro 23
z 3 end that -112
z 3 end the -19
z 3 end to 28
z 3 end wh 12
z 3 mid -ing 17
z 3 mid CAP 15
z 3 mid a 35
z 3 mid other 16
z 3 mid pro -16
z 3 mid that -31
z 3 mid the 15
z 3 mid to 13
z 3 mid wh -21
z 6 end " 18
z 6 end -ing 28
z 6 end CAP -7
z 6 end a 21
z 6 end other 20
z 6 end pro -7
z 6 end that 17
z 6 end to 46
z 6 end wh 22
z 6 mid " 40
z 6 mid -ing -12
z 6 mid CAP -11
z 6 mid a -7
z 6 mid other -16
z 6 mid pro 8
z 6 mid the -7
z 6 mid to 17
zn 1 " -26
zn 1 , 32
zn 1 -ed -36
zn 1 -ing -29
zn 1 -ly 37
zn 1 . -62
zn 1 : 55
zn 1 ; 81
zn 1 DAY 100
zn 1 about -32
zn 1 after 29
zn 1 although -11
zn 1 and 52
zn 1 as -10
zn 1 at 129
zn 1 because 105
zn 1 before 95
zn 1 but 119
zn 1 by 22
zn 1 during 18
zn 1 for 16
zn 1 from 53
zn 1 if -26
zn 1 in 161
zn 1 on 17
zn 1 or 70
zn 1 over 99
zn 1 than 60
zn 1 that 9
zn 1 to -11
zn 1 when 115
zn 1 while 103
zn 1 who 40
zn 1 with 58
zn 1 — 11
zn 12 " -13
zn 12 $ 13
zn 12 ( 44
zn 12 ) -21
zn 12 , 21
zn 12 -ed -9
zn 12 -ing -12
zn 12 -ly -23
zn 12 -s -25
zn 12 . 21
zn 12 : -25
zn 12 ; 61
zn 12 ? 8
zn 12 CAP 61
zn 12 DAY -41
zn 12 about -12
zn 12 after -16
zn 12 although -13
zn 12 and -25
zn 12 as -39
zn 12 at -55
zn 12 because -43
zn 12 before -71
zn 12 by -44
zn 12 despite -5
zn 12 during -63
zn 12 for -23
zn 12 from -36
zn 12 he 13
zn 12 if 34
zn 12 in -31
zn 12 of -24
zn 12 on -55
zn 12 or -24
zn 12 over -28
zn 12 she -7
zn 12 since -45
zn 12 than 7
zn 12 that -17
zn 12 the 37
zn 12 though 31
zn 12 to -20
zn 12 until -53
zn 12 w -44
zn 12 when -18
zn 12 where 55
zn 12 which 7
zn 12 while -7
zn 12 who 17
zn 12 with -33
zn 12 — 37
zn 2 " -22
zn 2 ) 57
zn 2 , 68
zn 2 -ed -31
zn 2 -ing -27
zn 2 -ly -10
zn 2 . -45
zn 2 : 82
zn 2 ; 67
zn 2 DAY 116
zn 2 about -37
zn 2 after 114
zn 2 and 9
zn 2 as -14
zn 2 at 83
zn 2 because 106
zn 2 before -5
zn 2 but -14
zn 2 by 60
zn 2 during 103
zn 2 for 14
zn 2 from 36
zn 2 if -15
zn 2 in 62
zn 2 on 121
zn 2 or 23
zn 2 over -64
zn 2 than 27
zn 2 that -8
zn 2 until 133
zn 2 when 78
zn 2 which -44
zn 2 while 83
zn 2 who -76
zn 2 with -32
zn 2 — 66
zn 24 " -10
zn 24 $ 18
zn 24 ( -43
zn 24 ) -43
zn 24 , -37
zn 24 -ed -13
zn 24 -ing -8
zn 24 -ly -16
zn 24 . 20
zn 24 : 39
zn 24 ; -126
zn 24 ? -41
zn 24 CAP -18
zn 24 DAY -29
zn 24 about -8
zn 24 after -33
zn 24 and -47
zn 24 because -23
zn 24 before -33
zn 24 but -49
zn 24 by -33
zn 24 despite -15
zn 24 during 25
zn 24 for -15
zn 24 from -22
zn 24 if -11
zn 24 in -29
zn 24 of -8
zn 24 or -12
zn 24 over -18
zn 24 since -8
zn 24 than -24
zn 24 that -6
zn 24 the -42
zn 24 to -12
zn 24 until -25
zn 24 w -17
zn 24 when -36
zn 24 where -9
zn 24 which -25
zn 24 while -42
zn 24 who -18
zn 24 with -22
zn 24 — -16
zn 3 " -25
zn 3 $ -8
zn 3 ( -82
zn 3 ) 99
zn 3 , 30
zn 3 -ed -10
zn 3 -ing -26
zn 3 -s 8
zn 3 . -11
zn 3 : -24
zn 3 ; 77
zn 3 ? 44
zn 3 CAP -44
zn 3 about -27
zn 3 after 25
zn 3 although -16
zn 3 and 58
zn 3 as 15
zn 3 at 9
zn 3 because 21
zn 3 before 45
zn 3 but 9
zn 3 by 26
zn 3 despite 30
zn 3 during 9
zn 3 for -17
zn 3 from 33
zn 3 if -39
zn 3 in 24
zn 3 of -18
zn 3 on 8
zn 3 or -54
zn 3 over -55
zn 3 since 65
zn 3 though -19
zn 3 until -27
zn 3 w 29
zn 3 was 33
zn 3 when 29
zn 3 where -56
zn 3 who -55
zn 3 with 28
zn 3 — 13
zn 6 ! -20
zn 6 " -14
zn 6 $ 27
zn 6 ( 17
zn 6 ) -34
zn 6 , 43
zn 6 -ed -14
zn 6 -ing -7
zn 6 -ly -22
zn 6 -s 7
zn 6 . 7
zn 6 : 23
zn 6 ; 39
zn 6 ? 37
zn 6 CAP 10
zn 6 DAY -51
zn 6 a 35
zn 6 about -21
zn 6 after -35
zn 6 although 51
zn 6 amid -41
zn 6 and 14
zn 6 as 15
zn 6 at -36
zn 6 because -24
zn 6 before 11
zn 6 between -43
zn 6 but 24
zn 6 despite 17
zn 6 during -30
zn 6 for -10
zn 6 from -46
zn 6 if -39
zn 6 in -17
zn 6 of -33
zn 6 on -25
zn 6 or -33
zn 6 over -14
zn 6 since -55
zn 6 than -52
zn 6 that -16
zn 6 the 24
zn 6 though -26
zn 6 to -19
zn 6 until -82
zn 6 w -21
zn 6 when -36
zn 6 where -41
zn 6 while -64
zn 6 with -7
zn 6 — 52
`
