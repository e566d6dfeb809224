/** Made by bench/attribution/train.ts. */
export const end: string = `
a - ! 26
a - " -28
a - $ 15
a - ) -31
a - , -48
a - -ed -40
a - -ing -81
a - -ly -12
a - . 15
a - : -145
a - ; 41
a - ? 11
a - CAP -158
a - DAY -22
a - a 33
a - about -53
a - after -41
a - against -26
a - although -15
a - amid 45
a - and -111
a - as -36
a - at -13
a - because -105
a - before -107
a - between -51
a - but -77
a - by -51
a - despite 40
a - for -33
a - from -66
a - if -54
a - is 23
a - like -63
a - of -51
a - on -28
a - or -97
a - over -55
a - since -53
a - than -35
a - that -46
a - the -88
a - though -19
a - to -37
a - until 28
a - w -78
a - was -39
a - were -26
a - when -138
a - where 14
a - which -16
a - while -73
a - who -45
a - with -15
a A " -41
a A ( 84
a A ) 47
a A , 48
a A -ing -58
a A -ly -13
a A . 63
a A : 116
a A ; 45
a A CAP -13
a A DAY 27
a A about -23
a A after 26
a A and 48
a A as -56
a A at 62
a A because 12
a A but 68
a A by -61
a A during 42
a A for 59
a A from 26
a A he -60
a A if -13
a A in 58
a A on 80
a A or -17
a A over -18
a A she 38
a A since -13
a A than 146
a A that -12
a A the -61
a A though 61
a A to -37
a A w -24
a A when -61
a A which -63
a A while 36
a A who -31
a A with 26
a A — 93
a B " -22
a B ( 32
a B ) 24
a B , 55
a B -ed -48
a B -ing -5
a B -ly -34
a B . -69
a B : 51
a B ; 94
a B CAP 44
a B DAY -96
a B and 52
a B as 29
a B because 60
a B before 49
a B but 19
a B by -38
a B for -90
a B from -16
a B he 84
a B if -26
a B in -13
a B on -149
a B or 39
a B over -26
a B since -23
a B than -42
a B that -36
a B though -11
a B to -10
a B w 60
a B where -10
a B which 56
a B while 121
a B who 67
a B with -18
a B — 40
a C " -61
a C ( -11
a C ) 33
a C , 14
a C -ed -14
a C -ing -28
a C -ly -35
a C -s -21
a C . -48
a C : -38
a C ; 26
a C CAP 84
a C DAY -65
a C about -11
a C after 13
a C although -16
a C as -45
a C at 17
a C because -53
a C before -6
a C but -51
a C by 58
a C despite -9
a C during 66
a C for -38
a C from 54
a C if 41
a C on 47
a C or 6
a C over -63
a C than -38
a C the 76
a C though -14
a C w 67
a C when 49
a C where 57
a C while -94
a C who 34
a C with 5
a C — -32
a D " -34
a D ( -37
a D ) 32
a D , 51
a D -ed -28
a D -ing -55
a D -ly -53
a D -s 17
a D . 7
a D : 58
a D ; -5
a D about -15
a D after 32
a D although -11
a D and 57
a D as 25
a D at -40
a D because 97
a D before -64
a D but 20
a D by 70
a D during -103
a D for -36
a D if -69
a D in -37
a D or 46
a D over 63
a D since 13
a D than -59
a D the 43
a D though -17
a D to -24
a D w -64
a D when 117
a D where -25
a D which 6
a D while -32
a D who -93
a D with -124
a D — 37
a E " -47
a E ( 17
a E ) -22
a E , 22
a E -ed -25
a E -ing 24
a E -s 10
a E . 47
a E : 38
a E CAP 28
a E DAY 69
a E a 43
a E about -34
a E after -9
a E although 49
a E and -17
a E as 18
a E at -53
a E because -24
a E before 91
a E but 32
a E by -31
a E despite 21
a E for 13
a E from -37
a E if 8
a E in -24
a E of -27
a E on -53
a E or -75
a E over 14
a E since 25
a E than -127
a E the -22
a E though -46
a E to -13
a E until -6
a E w -107
a E when 5
a E where -88
a E which -28
a E while 8
a E who -17
a E with 12
c 0 ! -8
c 0 " -43
c 0 $ 28
c 0 ( 72
c 0 ) 54
c 0 , 65
c 0 -ed -17
c 0 -ing -67
c 0 -s -65
c 0 . 27
c 0 : 41
c 0 ; 121
c 0 ? -23
c 0 CAP -98
c 0 DAY 33
c 0 a -118
c 0 about -75
c 0 after 60
c 0 against -45
c 0 although -15
c 0 amid 10
c 0 and 45
c 0 at 27
c 0 because 56
c 0 before 51
c 0 between -34
c 0 but 71
c 0 by 12
c 0 despite 75
c 0 during 23
c 0 for -28
c 0 he 49
c 0 if -7
c 0 in 31
c 0 of -66
c 0 or -18
c 0 over -12
c 0 she 46
c 0 since 8
c 0 than 23
c 0 that -10
c 0 the -136
c 0 though -29
c 0 to -21
c 0 until 53
c 0 w -60
c 0 was -110
c 0 when 38
c 0 where -22
c 0 which -41
c 0 while 35
c 0 who -55
c 0 with -13
c 0 — 46
c 1 ! 37
c 1 " -48
c 1 $ -21
c 1 ( 10
c 1 ) -103
c 1 , -32
c 1 -ed -55
c 1 -ing 28
c 1 -ly -99
c 1 -s 64
c 1 . -33
c 1 ; -113
c 1 ? 8
c 1 CAP 90
c 1 DAY -71
c 1 a 94
c 1 about -16
c 1 after -135
c 1 although 28
c 1 and -89
c 1 as -26
c 1 at -98
c 1 because -104
c 1 before -66
c 1 but -50
c 1 by -88
c 1 despite -81
c 1 during -53
c 1 for 27
c 1 from -60
c 1 he -10
c 1 if -57
c 1 in -61
c 1 of -9
c 1 on -43
c 1 or -53
c 1 over -32
c 1 since -46
c 1 than -61
c 1 that -79
c 1 the 53
c 1 though 10
c 1 to -40
c 1 until -77
c 1 w 25
c 1 when -60
c 1 where -68
c 1 while -47
c 1 who 32
c 1 — 14
c 2 " -26
c 2 $ 14
c 2 ( -81
c 2 -ed -48
c 2 -ly -37
c 2 . 16
c 2 ; 54
c 2 ? 53
c 2 DAY -14
c 2 about -6
c 2 after -72
c 2 and -24
c 2 as 7
c 2 at -34
c 2 because -22
c 2 before -33
c 2 but 8
c 2 by -22
c 2 despite -13
c 2 during 44
c 2 for -36
c 2 from -19
c 2 he -18
c 2 if -11
c 2 in -69
c 2 of -6
c 2 on -73
c 2 or -15
c 2 over -14
c 2 she -60
c 2 since -9
c 2 than -16
c 2 that 26
c 2 the 48
c 2 though -9
c 2 to -35
c 2 until -14
c 2 w -12
c 2 when 53
c 2 where 55
c 2 which 9
c 2 while 35
c 2 who 16
c 2 with -40
c 2 — 95
ck 0 end " 57
ck 0 end -ing -14
ck 0 end CAP 5
ck 0 end a 45
ck 0 end other 17
ck 0 end pro 48
ck 0 end that 6
ck 0 end the 14
ck 0 end wh 16
ck 0 mid " -23
ck 0 mid -ing 10
ck 0 mid CAP 22
ck 0 mid a 11
ck 0 mid other 13
ck 0 mid pro 10
ck 0 mid that -10
ck 0 mid the 11
ck 0 mid to 20
ck 0 mid wh -20
ck 1 end " -88
ck 1 end -ing 46
ck 1 end CAP -22
ck 1 end a -9
ck 1 end other -11
ck 1 end pro -29
ck 1 end that 6
ck 1 end the -35
ck 1 end wh -23
ck 1 mid " 67
ck 1 mid -ing -38
ck 1 mid CAP -51
ck 1 mid a -69
ck 1 mid other -25
ck 1 mid pro -33
ck 1 mid that -19
ck 1 mid the -11
ck 1 mid to -36
ck 1 mid wh -44
ck 2 end " -29
ck 2 end -ing -6
ck 2 end CAP 24
ck 2 end a -31
ck 2 end pro -43
ck 2 end that 37
ck 2 end the 7
ck 2 end to 12
ck 2 end wh 78
ck 2 mid " -27
ck 2 mid -ing -66
ck 2 mid CAP -21
ck 2 mid other -22
ck 2 mid pro -17
ck 2 mid the -23
ck 2 mid to -51
ck 2 mid wh 44
e end accept -85
e end accord 110
e end accus 49
e end accusation -72
e end acknowledg 9
e end acquiesc -15
e end ad 60
e end add 38
e end adopt -48
e end advic 82
e end advis 17
e end advocat 21
e end agr 22
e end agre 30
e end aim 52
e end alleg -8
e end allegation -34
e end allow -25
e end allud 39
e end announc -24
e end answer -70
e end apologiz -34
e end appear 17
e end applaud 102
e end appoint 9
e end approv 51
e end argu 48
e end argument -46
e end ask -8
e end assail -38
e end assertion -92
e end assum -13
e end assur 29
e end attempt -83
e end attribut 101
e end avoid -84
e end awar 62
e end back -52
e end balk 63
e end ban -61
e end bash -54
e end becom -11
e end begin -18
e end believ 36
e end bemoan 9
e end best 37
e end blam 9
e end block -66
e end boast 16
e end bring -89
e end brush -41
e end calculat 49
e end car 84
e end carry -84
e end cast -14
e end caution 35
e end certain 37
e end chant -74
e end characteriz -18
e end charg -5
e end cheer -15
e end choos 14
e end cit 38
e end claim -27
e end clarify 53
e end clear 75
e end com -47
e end compar 24
e end complain 22
e end complaint -14
e end conced -37
e end concern 22
e end conclud 40
e end condemn -27
e end confident -57
e end confirm -25
e end congratulat 27
e end consider -22
e end contemplat 38
e end continu 5
e end contradict 96
e end contrast 52
e end convinc 43
e end count -55
e end counter -7
e end cover 28
e end credit 80
e end critical 15
e end criticism -26
e end decid -47
e end decision -11
e end declar -37
e end declin -26
e end decry -32
e end deem -45
e end deep 29
e end defend -6
e end demand -6
e end demonstrat 49
e end denounc -23
e end deny -87
e end derid 64
e end describ 15
e end detail 32
e end devot 11
e end disagre 54
e end disagreement -83
e end disavow 50
e end disclos 23
e end discuss 24
e end dismiss 18
e end display -49
e end disput 21
e end distanc -103
e end divid 61
e end document 8
e end doubl -34
e end doubt -59
e end downplay -5
e end draw -48
e end dub -20
e end dwell -24
e end eager -37
e end echo 33
e end elect -63
e end embrac -46
e end emerg -86
e end emphasiz -11
e end encourag 52
e end end -46
e end endors -61
e end endorsement -66
e end enjoy 41
e end envision 54
e end expand 54
e end expect 17
e end experienc 44
e end explain 34
e end expos 7
e end fail 38
e end far 13
e end favor -9
e end fear 30
e end feel 6
e end figur 80
e end fil -14
e end find 79
e end fir 37
e end focus 30
e end follow 49
e end forecast 65
e end fram 62
e end giv -14
e end go -8
e end goal 17
e end goe 70
e end going -27
e end grow -20
e end hail -18
e end hard -40
e end harsh -62
e end highlight 56
e end hold -8
e end hop 63
e end hopeful -21
e end idea -50
e end identify -30
e end ignor -61
e end imagin 39
e end imply -23
e end includ 69
e end indicat 20
e end inform 18
e end insist 12
e end intend -38
e end interest 8
e end interject -36
e end interpret -19
e end introduc -57
e end invok -71
e end issu 34
e end it 9
e end join -47
e end judg -77
e end keep -40
e end knock 58
e end know 9
e end label -14
e end lambast -68
e end lament 55
e end lash -78
e end lay -22
e end learn -37
e end leav 92
e end less -11
e end let 42
e end liken 72
e end lin 44
e end lov -77
e end maintain -58
e end mak -17
e end mark 22
e end mean 24
e end mention -13
e end messag 84
e end nam -14
e end need -29
e end negativ -29
e end nominat -54
e end not 70
e end offer -38
e end open 58
e end oppos -64
e end opt 55
e end optimistic 7
e end order 15
e end outlin 20
e end outspoken -115
e end pass -47
e end peg 47
e end persuad 23
e end pivot 50
e end plan -15
e end play 65
e end plead 13
e end pledg -10
e end point 29
e end portray 89
e end position -19
e end post -42
e end prais 15
e end predict 26
e end prefer 24
e end present 32
e end press -41
e end pressur -12
e end project -68
e end promis 38
e end promot -18
e end proposal -31
e end protest -60
e end proud 22
e end prov 35
e end provid 38
e end publish 93
e end push -14
e end put 45
e end quick 24
e end quot 106
e end rais 20
e end reach 26
e end react 59
e end read -26
e end reaffirm 45
e end reason -11
e end rebuk 43
e end rebut 105
e end recall 87
e end recit 8
e end recogniz 38
e end recommend 43
e end refer 9
e end referenc 19
e end reflect 40
e end refus -16
e end regard -47
e end reiterat 28
e end reject -11
e end remark 34
e end remember 59
e end remind -16
e end repeat -19
e end reply 59
e end report 58
e end request 22
e end requir 34
e end resist 44
e end respond 28
e end restrict -16
e end return 5
e end retweet 5
e end reveal 40
e end rip 14
e end rul -13
e end run -46
e end say 80
e end see 25
e end seek 35
e end seem 10
e end seiz -86
e end send 48
e end set -44
e end shar 9
e end sharp -98
e end shift -23
e end shoot 38
e end shout -10
e end show 59
e end shrug -82
e end sid -35
e end sign -37
e end signal -26
e end singl 26
e end slam -5
e end sound 26
e end spar -11
e end speculat -30
e end spent -8
e end split 21
e end stand 51
e end start -5
e end stat 22
e end statement 9
e end step -84
e end stop -28
e end strategy 46
e end stress 46
e end struggl -10
e end stuck 55
e end suggest 27
e end suggestion -36
e end support -29
e end supporter -106
e end supportiv -71
e end sur 35
e end surpris 103
e end suspect 18
e end tak 17
e end talk -32
e end target -51
e end tell 47
e end tend -47
e end testify 49
e end thank -26
e end ther -15
e end think 27
e end threaten -11
e end titl -42
e end touch 27
e end tout -44
e end trad 35
e end try -31
e end turn -21
e end tweet -32
e end underscor 33
e end understand 16
e end unveil 32
e end upset 39
e end urg 30
e end very -7
e end view 13
e end voic -68
e end vot -78
e end vouch -11
e end vow 41
e end want 52
e end warn 6
e end wary -36
e end watch -16
e end wav -45
e end weigh -44
e end welcom -21
e end withdraw -43
e end witness -56
e end wonder 26
e end worry -30
e end yell -67
e end zero -71
e mid accept 61
e mid accord -92
e mid accus -45
e mid accusation 47
e mid acknowledg -9
e mid acquiesc 14
e mid ad -49
e mid add -43
e mid advic -94
e mid advis -20
e mid advocat -15
e mid agr -13
e mid agre -28
e mid aim -53
e mid alleg 7
e mid allegation 20
e mid allow 16
e mid allud -35
e mid announc 16
e mid answer 51
e mid apologiz 21
e mid appear -14
e mid applaud -111
e mid appoint -9
e mid approv -50
e mid argu -39
e mid argument 36
e mid assail 37
e mid assertion 76
e mid assum 10
e mid assur -17
e mid attempt 56
e mid attribut -123
e mid avoid 43
e mid awar -65
e mid back 40
e mid ban 44
e mid begin 12
e mid believ -31
e mid bemoan -8
e mid best -34
e mid blam -10
e mid block 54
e mid boast -17
e mid bring 83
e mid brush 38
e mid calculat -50
e mid car -79
e mid cast 10
e mid caution -29
e mid certain -49
e mid chant 61
e mid characteriz 10
e mid cheer 12
e mid choos -17
e mid cit -30
e mid claim 22
e mid clarify -50
e mid clear -75
e mid com 34
e mid compar -26
e mid complain -21
e mid complaint 10
e mid conced 30
e mid concern -19
e mid conclud -34
e mid condemn 22
e mid confident 50
e mid confirm 19
e mid congratulat -28
e mid consider 17
e mid contemplat -37
e mid continu -5
e mid contrast -51
e mid convinc -35
e mid count 43
e mid cover -35
e mid credit -88
e mid critical -16
e mid criticism 21
e mid debat -8
e mid decid 36
e mid decision 7
e mid declar 27
e mid declin 20
e mid decry 24
e mid deem 37
e mid deep -34
e mid defend 7
e mid demonstrat -50
e mid denounc 19
e mid deny 50
e mid derid -64
e mid describ -13
e mid detail -36
e mid devot -8
e mid disavow -53
e mid disclos -24
e mid discuss -20
e mid dismiss -19
e mid display 42
e mid distanc 57
e mid divid -60
e mid document -9
e mid doubl 21
e mid doubt 47
e mid draw 32
e mid dwell 21
e mid eager 21
e mid echo -31
e mid elect 40
e mid embrac 39
e mid emerg 77
e mid emphasiz 9
e mid encourag -48
e mid end 39
e mid endors 47
e mid endorsement 45
e mid enjoy -41
e mid envision -58
e mid expand -52
e mid expect -12
e mid experienc -43
e mid explain -32
e mid express -9
e mid fail -37
e mid favor 8
e mid fear -31
e mid feel -7
e mid figur -82
e mid fil 13
e mid find -65
e mid fir -33
e mid focus -31
e mid follow -43
e mid fram -57
e mid giv 12
e mid goe -53
e mid grow 15
e mid hail 14
e mid hard 23
e mid highlight -59
e mid hop -58
e mid hopeful 16
e mid idea 34
e mid identify 21
e mid ignor 42
e mid imagin -39
e mid imply 21
e mid includ -66
e mid indicat -18
e mid inform -18
e mid insist -14
e mid intend 28
e mid interest -8
e mid introduc 51
e mid invok 41
e mid issu -34
e mid it -9
e mid join 40
e mid keep 35
e mid knock -58
e mid lambast 55
e mid lament -60
e mid lash 39
e mid launch -5
e mid lay 15
e mid learn 20
e mid leav -93
e mid less 10
e mid liken -73
e mid look -7
e mid lov 60
e mid maintain 54
e mid mak 7
e mid mark -22
e mid mean -25
e mid mention 8
e mid messag -88
e mid mount -5
e mid nam 6
e mid need 27
e mid nominat 36
e mid not -48
e mid offer 26
e mid open -63
e mid oppos 41
e mid opt -45
e mid optimistic -10
e mid order -17
e mid outlin -20
e mid paint -9
e mid pass 32
e mid peg -49
e mid persuad -25
e mid pivot -47
e mid plan 6
e mid play -47
e mid plead -16
e mid pledg 7
e mid point -25
e mid portray -93
e mid position 11
e mid post 35
e mid prais -14
e mid predict -23
e mid prefer -26
e mid present -33
e mid press 34
e mid pressur 11
e mid project 30
e mid promis -34
e mid promot 14
e mid proposal 18
e mid protest 59
e mid proud -23
e mid prov -35
e mid provid -37
e mid publish -96
e mid push 9
e mid put -45
e mid quick -23
e mid quot -109
e mid rais -18
e mid reach -18
e mid react -60
e mid read 21
e mid reason 7
e mid rebuk -41
e mid recall -80
e mid recogniz -34
e mid recommend -42
e mid refer -16
e mid referenc -17
e mid reflect -41
e mid refus 12
e mid regard 35
e mid reiterat -27
e mid reject 5
e mid remark -34
e mid remember -66
e mid remind 11
e mid repeat 13
e mid report -41
e mid represent -13
e mid request -22
e mid requir -35
e mid resist -45
e mid respond -27
e mid restrict 15
e mid return -6
e mid reveal -37
e mid rip -7
e mid rul 11
e mid run 35
e mid say -33
e mid see -22
e mid seek -32
e mid seem -11
e mid send -41
e mid set 36
e mid shar -10
e mid sharp 87
e mid show -44
e mid shrug 64
e mid sid 33
e mid sign 23
e mid signal 21
e mid skeptical -5
e mid sound -18
e mid speak -6
e mid speculat 27
e mid split -20
e mid stand -46
e mid stat -25
e mid statement -9
e mid step 72
e mid stop 19
e mid strategy -45
e mid stress -40
e mid struggl 8
e mid suggest -21
e mid suggestion 27
e mid support 16
e mid supporter 79
e mid sur -35
e mid surpris -110
e mid suspect -18
e mid tak -17
e mid talk 22
e mid target 34
e mid tell -32
e mid tend 25
e mid testify -43
e mid thank 19
e mid ther 12
e mid think -25
e mid threaten 6
e mid titl 31
e mid touch -30
e mid tout 32
e mid try 22
e mid turn 16
e mid tweet 27
e mid underscor -32
e mid understand -15
e mid unveil -32
e mid upset -27
e mid urg -29
e mid used -9
e mid view -13
e mid voic 41
e mid vot 59
e mid vouch 9
e mid vow -33
e mid want -48
e mid warn -9
e mid watch 14
e mid weigh 22
e mid welcom 19
e mid wonder -20
e mid worry 25
e mid zero 67
ef end base " -8
ef end base -ing 41
ef end base CAP 10
ef end base a -18
ef end base other 16
ef end base pro -16
ef end base that 31
ef end base the -22
ef end base to -16
ef end base wh -32
ef end ed " 9
ef end ed -ing -30
ef end ed a -11
ef end ed other -6
ef end ed pro 7
ef end ed that 14
ef end ed the 7
ef end ed to 16
ef end ed wh 30
ef end ing " -72
ef end ing -ing 5
ef end ing CAP -9
ef end ing a 14
ef end ing other 14
ef end ing pro -8
ef end ing the -31
ef end ing to -8
ef end ing wh 30
ef end s " 30
ef end s -ing 54
ef end s CAP 24
ef end s a 44
ef end s pro 19
ef end s the -7
ef end s to 16
ef end s wh 20
ef mid base -ing -34
ef mid base CAP -8
ef mid base a 13
ef mid base other -10
ef mid base pro 12
ef mid base that -22
ef mid base the 13
ef mid base to 10
ef mid base wh 22
ef mid ed " -6
ef mid ed -ing 19
ef mid ed pro -6
ef mid ed that -7
ef mid ed the -6
ef mid ed to -12
ef mid ed wh -24
ef mid ing " 55
ef mid ing -ing -6
ef mid ing a -13
ef mid ing other -9
ef mid ing the 18
ef mid ing wh -27
ef mid s " -23
ef mid s -ing -52
ef mid s CAP -17
ef mid s a -44
ef mid s other -7
ef mid s pro -13
ef mid s to -14
ef mid s wh -21
i A end -111
i A mid -166
i B end -51
i B mid -95
i C mid -61
i D end 19
i D mid -32
i E end 67
i E mid 29
l " " -50
l " $ 54
l " ) 56
l " , -37
l " -ed 143
l " -ing 282
l " -ly 29
l " -s -31
l " ; -70
l " CAP 19
l " about -22
l " after -13
l " against -52
l " all -21
l " and 30
l " as 79
l " at 37
l " because -150
l " before 51
l " between -68
l " but 83
l " by -121
l " during 21
l " for -20
l " from -75
l " he 14
l " if -74
l " in 45
l " is -17
l " like 47
l " of -75
l " on 88
l " or -36
l " out -38
l " over -54
l " than -59
l " that -157
l " to -81
l " until -23
l " w -41
l " was -7
l " were -8
l " when 62
l " where -50
l " which 131
l " while 63
l " who -12
l " with -20
l " without -73
l " — -6
l 's " -15
l 's , 55
l 's -ed -27
l 's -ing -24
l 's -ly -18
l ( and -28
l ( though -8
l ) $ -274
l ) , -179
l ) . -132
l ) and -111
l ) to 89
l ) — 41
l , " -21
l , -ed -34
l , -ing -96
l , -ly -55
l , after -59
l , although -56
l , and -176
l , as -119
l , at -31
l , because -34
l , before -15
l , but -178
l , despite -84
l , during -14
l , for -14
l , from -12
l , if -18
l , in -54
l , on -7
l , or -35
l , since -7
l , that -23
l , though -43
l , to -17
l , when -85
l , where -48
l , which -106
l , while -121
l , who -102
l , with -84
l -ed " -11
l -ed ) 81
l -ed , -16
l -ed -ed -16
l -ed -ing -35
l -ed -ly -52
l -ed . -14
l -ed : -61
l -ed ; 59
l -ed DAY -24
l -ed after -35
l -ed and -41
l -ed as -83
l -ed at -134
l -ed because -47
l -ed before -8
l -ed by -135
l -ed during -73
l -ed for -68
l -ed from -51
l -ed if -6
l -ed in -121
l -ed on -19
l -ed over -23
l -ed since -6
l -ed that -41
l -ed to -87
l -ed when -50
l -ed with -79
l -ed — 27
l -ing " -11
l -ing ( 24
l -ing , 42
l -ing -ed -23
l -ing -ing -25
l -ing -ly -35
l -ing . 8
l -ing : -38
l -ing DAY 77
l -ing about -9
l -ing after 45
l -ing and 28
l -ing as -71
l -ing at 6
l -ing because -54
l -ing before -11
l -ing by -24
l -ing for -42
l -ing from -74
l -ing in -76
l -ing on -36
l -ing over -18
l -ing that -51
l -ing to -17
l -ing when 80
l -ing with -114
l -ing — 87
l -ly , -94
l -ly -ed -89
l -ly -ing -51
l -ly -ly -18
l -ly . 45
l -ly : 6
l -ly DAY -19
l -ly after -55
l -ly and -115
l -ly as 25
l -ly because -44
l -ly but 15
l -ly by -19
l -ly for -18
l -ly from -20
l -ly if -8
l -ly in -21
l -ly on -126
l -ly than -17
l -ly that -33
l -ly to -42
l -ly when -121
l -ly with -25
l -s " 60
l -s ( 56
l -s ) -61
l -s , 15
l -s -ed 85
l -s -ing -74
l -s -ly -13
l -s . 37
l -s : 65
l -s ; -10
l -s ? 27
l -s DAY 98
l -s about -42
l -s after 16
l -s and 45
l -s as 63
l -s at 5
l -s because 28
l -s but 96
l -s by -8
l -s despite 79
l -s during 8
l -s for -29
l -s from 5
l -s if 48
l -s in 22
l -s on -52
l -s or -68
l -s over -31
l -s since -36
l -s than 65
l -s that -39
l -s to -12
l -s until 50
l -s when 70
l -s where 36
l -s while 113
l -s who 21
l -s with 23
l -s — 53
l . ) -154
l . , -96
l . — -37
l : " -16
l : that -7
l : to -7
l ; and -19
l CAP ! 65
l CAP " -33
l CAP $ 127
l CAP ( -74
l CAP ) -84
l CAP , 38
l CAP -ed 80
l CAP -ing 31
l CAP -ly 102
l CAP . 10
l CAP : 10
l CAP ? 96
l CAP DAY -43
l CAP about -6
l CAP after 74
l CAP and 17
l CAP as 27
l CAP at 93
l CAP because 114
l CAP before 28
l CAP but 89
l CAP by 6
l CAP despite 58
l CAP during 50
l CAP from 69
l CAP if -35
l CAP in 51
l CAP on 36
l CAP or -18
l CAP over 35
l CAP since 40
l CAP than 82
l CAP that 80
l CAP to 21
l CAP until 83
l CAP when 124
l CAP where 77
l CAP while -18
l CAP who 42
l CAP with 71
l CAP — 55
l DAY , 52
l DAY -ed -6
l DAY -ing -6
l DAY . -72
l DAY and -26
l DAY as -62
l DAY at -42
l DAY in -45
l DAY that -10
l DAY to -8
l DAY with -13
l NUM ) -55
l NUM , -12
l NUM -ed -18
l NUM -ing -12
l NUM . -17
l NUM after -53
l NUM as 92
l NUM but -47
l NUM by -13
l NUM for -13
l NUM in -72
l NUM on -19
l NUM that 79
l NUM to -20
l NUM when 27
l NUM — -137
l a " -42
l a -ed -48
l a -ing -36
l a -ly -90
l a DAY -38
l about -ing -28
l after -ing -11
l against -ing -5
l against . -11
l all , 35
l all . 176
l all but -56
l along with -51
l an " -15
l an -ed -68
l an -ing -12
l an -ly -37
l and " -25
l and , -135
l and -ed -61
l and -ing -55
l and -ly -38
l and as -17
l and at -6
l and by -9
l and for -8
l and in -96
l and that -60
l and to -16
l and when -86
l and which -6
l and who -5
l and with -7
l another -ed -11
l another . -29
l any -ing -5
l are " -12
l are -ed -33
l are -ing -45
l are -ly -19
l are . -19
l are in -14
l around . 6
l as " -29
l as -ed -27
l as -ing -25
l as -ly -18
l as if -17
l as in -9
l as to -24
l at -ing -12
l at DAY -43
l at which -14
l be " -8
l be , 28
l be -ed -65
l be -ing -35
l be -ly -8
l be . 55
l be as -10
l be in -35
l be on -27
l because , -93
l been -ed -47
l been -ing -19
l been -ly -7
l been in -35
l been on -28
l before , 73
l before -ing -11
l behind , 94
l behind . 7
l being -ed -24
l but -ed -9
l but -ly -5
l but in -10
l but that -13
l by -ed -6
l by -ing -70
l by -ly -12
l could -ly -12
l did , -24
l did . -26
l did in -36
l do -ing -8
l do . 61
l do that -11
l do with -44
l done . 11
l done in -18
l down , 30
l down . -12
l down on 52
l down to -16
l down with -17
l for " -11
l for -ed -22
l for -ing -106
l for -ly -10
l for . -13
l for that -52
l from -ing -45
l had " -6
l had -ed -56
l had -ing -7
l had -ly -10
l had to -6
l has -ed -60
l has -ly -11
l has in -11
l has to -5
l hasn’t -ed -7
l have -ed -60
l have -ly -11
l have . 32
l have to -16
l he " -8
l he , -21
l he -ed -88
l he -ly -64
l he and -106
l her " -6
l her -ed -23
l her -ing -17
l her -ly 48
l her and 66
l her as -41
l her at -38
l her for -25
l her in 18
l her to -42
l her with 73
l herself . 8
l herself as -43
l him " -10
l him , 84
l him -ed 88
l him -ing -8
l him -ly 86
l him . 37
l him and 41
l him as 32
l him at -30
l him because 66
l him by 39
l him for 12
l him from -7
l him in 29
l him on -42
l him to -52
l him with -51
l him — 23
l himself . 9
l himself and -60
l himself as 20
l himself on 12
l his " -7
l his -ed -39
l his -ing -35
l his -ly -75
l how -ly -5
l how to -37
l if -ed -11
l in , -112
l in -ed -8
l in -ing -48
l in . -74
l in DAY -36
l in and 12
l in on -8
l in that -9
l in which -100
l is " -13
l is , 25
l is -ed -38
l is -ing -50
l is -ly -35
l is . -18
l is as -7
l is at -10
l is because -32
l is in -57
l is on -30
l is that -68
l is to -21
l it " -9
l it , 43
l it -ed -43
l it -ly -23
l it . -52
l it and 41
l it as 19
l it by 122
l it in 93
l it on -10
l it to -24
l its -ly -7
l itself . 62
l itself as -27
l like . -15
l many as -21
l me , 44
l me . 39
l most -ed -18
l most -ly -18
l never -ed -26
l no . 40
l not , -99
l not -ed -33
l not -ing -37
l not -ly -20
l not . -65
l not in -27
l not to -80
l of " -16
l of -ed -37
l of -ing -60
l of -ly -23
l of DAY -30
l of that -6
l of which -10
l off . 62
l on -ed -17
l on -ing -18
l on -ly -7
l on . -6
l on DAY -201
l on to -7
l once -ed -6
l one , -19
l one -ed -7
l one . -117
l one in -17
l one that -24
l one with 64
l or , -72
l or -ed -13
l or -ing -18
l or -ly -6
l or in -7
l or that -8
l other than -47
l others , 43
l others . 108
l out , 84
l out . 77
l out after -65
l out and -89
l out in -55
l out that -7
l out to -7
l over , -6
l over . -13
l over and -35
l she -ed -66
l she -ly -12
l she and -128
l since -ing -13
l so , 14
l so -ly -14
l so . -22
l so as -8
l so in 128
l so that -5
l someone who -12
l such as -95
l than -ing -9
l than in -28
l that " -18
l that , -88
l that -ed -79
l that -ing -14
l that -ly -22
l that . 84
l that DAY -11
l that after -39
l that although -8
l that as -22
l that at -12
l that by -11
l that despite -59
l that during -21
l that if -21
l that in 82
l that on 85
l that to 87
l that when -27
l that while -45
l that with -8
l that — -37
l the " -32
l the -ed -73
l the -ing -46
l the -ly -48
l their -ed -15
l their -ing -6
l them -ly 90
l them . 71
l them as -33
l them for 68
l them in 89
l them on 61
l them to -22
l themselves , 31
l themselves as -44
l they -ed -42
l they -ly -6
l this -ing -5
l those -ing -15
l those in -42
l those who -30
l those with -10
l to " -27
l to -ed -12
l to -ing -42
l to -ly -86
l to . 6
l to that 56
l to which -28
l two . 62
l until after -5
l up , -92
l up . 93
l up and -58
l up in -47
l up on -9
l up to -21
l up until -9
l up with -20
l w ( 105
l w ) 96
l w , 38
l w -ed 44
l w -ing 15
l w -ly 70
l w . 22
l w : 30
l w ; 90
l w ? -65
l w DAY 51
l w about -43
l w after 40
l w and 54
l w as -19
l w at 37
l w before 14
l w but 72
l w despite 58
l w during 72
l w for -16
l w from -41
l w if 13
l w in -22
l w or 7
l w over -42
l w since 13
l w than -54
l w that 38
l w though -47
l w to -30
l w until -38
l w when -24
l w where -72
l w which -51
l w while -24
l w who 11
l w with -14
l w — 63
l was " -18
l was -ed -50
l was -ing -49
l was -ly -49
l was at -14
l was in -45
l was on -32
l wasn’t -ing -6
l were -ed -36
l were -ing -24
l were -ly -24
l were . 8
l were in -9
l were on -8
l were to -9
l what -ed -34
l when -ed -9
l when -ing -6
l whether or -11
l whether to -9
l which , -49
l which -ed -12
l while -ing -25
l who , -40
l who -ed -52
l who -ly -8
l will -ly -7
l with , 74
l with -ed -6
l with -ing -8
l with that -8
l without -ing -10
l would " -6
l would -ing -8
l would -ly -21
l you . -149
l — -ed -9
l — -ing -20
l — -ly -45
l — although -7
l — and -178
l — as -26
l — at -15
l — but -152
l — from -14
l — in -26
l — or -7
l — though -10
l — where -7
l — which -15
l — while -56
l — who -8
l — with -10
l ’s " -9
l ’s -ed -28
l ’s -ing -30
l ’s -ly -12
l ’s . -23
n ! end 35
n " mid -44
n $ end 15
n ( mid 59
n ) mid 27
n , mid 48
n -ed mid -29
n -ing mid -31
n -ly mid -36
n -s mid -31
n . end 16
n . mid 10
n : end 15
n : mid 40
n ; end 15
n ; mid 98
n ? end 11
n CAP mid 19
n DAY mid 9
n about mid -69
n after mid 20
n against mid -52
n all mid -21
n although mid 16
n amid mid 7
n as mid -9
n at mid -6
n because mid 21
n before mid 16
n between mid -68
n but mid 33
n by mid -17
n despite mid 37
n during mid 24
n for mid -20
n from mid -22
n he mid 14
n if mid -34
n is mid -17
n like mid 47
n of mid -75
n on mid -17
n or mid -44
n out mid -38
n over mid -27
n since mid -19
n that mid -24
n though mid -15
n to mid -27
n until mid 15
n w mid -41
n was mid -7
n were mid -8
n when mid 34
n where mid -14
n which mid -18
n while mid 25
n who mid -12
n with mid -15
n without mid -73
n — mid 69
na 0 ! 26
na 0 " -43
na 0 $ 15
na 0 ( 58
na 0 , 22
na 0 -ed -12
na 0 -ing -38
na 0 -ly -27
na 0 -s -12
na 0 . 11
na 0 : 72
na 0 ; 82
na 0 ? 11
na 0 CAP -23
na 0 DAY -13
na 0 a -6
na 0 about -63
na 0 after 11
na 0 against -31
na 0 all -21
na 0 although 24
na 0 amid 7
na 0 and -38
na 0 as -29
na 0 at 15
na 0 because 9
na 0 before -11
na 0 between -68
na 0 but -15
na 0 by -10
na 0 despite 39
na 0 during 32
na 0 for -48
na 0 from -12
na 0 he -17
na 0 if -60
na 0 is -17
na 0 like 47
na 0 of -72
na 0 on -29
na 0 or -46
na 0 out -38
na 0 over -9
na 0 than -15
na 0 that -21
na 0 the -48
na 0 to -27
na 0 until 44
na 0 w -76
na 0 was -7
na 0 were -8
na 0 when 22
na 0 where -5
na 0 which 13
na 0 while -23
na 0 who -21
na 0 with -18
na 0 — 37
na 1 " -23
na 1 ( 9
na 1 ) 44
na 1 , 83
na 1 -ed -87
na 1 -ly -42
na 1 -s -30
na 1 . 69
na 1 : -88
na 1 ; 41
na 1 CAP 50
na 1 DAY 49
na 1 about -23
na 1 after 9
na 1 although -12
na 1 and 76
na 1 as 55
na 1 at -105
na 1 because 12
na 1 before 47
na 1 but 76
na 1 by -17
na 1 for 65
na 1 from -58
na 1 he 24
na 1 if 26
na 1 on 34
na 1 over -53
na 1 she 38
na 1 since -34
na 1 than 28
na 1 that -19
na 1 the 61
na 1 though -24
na 1 to -22
na 1 w 46
na 1 when 15
na 1 where -25
na 1 which -51
na 1 while 66
na 1 — 63
nk ! other 43
nk " " -57
nk " -ing -28
nk " CAP -61
nk " a 63
nk " other -43
nk " pro -32
nk " that -30
nk " the -54
nk " to -36
nk " wh -18
nk $ " 58
nk $ -ing -60
nk $ CAP 10
nk $ a 41
nk $ the 7
nk $ wh -22
nk ( CAP 13
nk ( a -66
nk ( other -7
nk ( pro -29
nk ( that -14
nk ( the 48
nk ( to 27
nk ( wh -26
nk ) -ing -29
nk ) CAP 15
nk ) a 41
nk ) other 17
nk ) pro -19
nk ) that 22
nk ) the -89
nk ) to 30
nk ) wh -90
nk , " -36
nk , -ing 49
nk , CAP -8
nk , a -10
nk , other 11
nk , pro 25
nk , that 36
nk , the -24
nk , to 23
nk , wh 31
nk -ed " 23
nk -ed -ing -60
nk -ed CAP -40
nk -ed a -117
nk -ed other -17
nk -ed pro -34
nk -ed that -18
nk -ed wh -53
nk -ing " 68
nk -ing -ing -43
nk -ing CAP -12
nk -ing a -19
nk -ing other -44
nk -ing pro -23
nk -ing that 10
nk -ing the -36
nk -ing to -63
nk -ing wh -37
nk -ly " 19
nk -ly -ing -36
nk -ly CAP 23
nk -ly a -88
nk -ly other -19
nk -ly pro -17
nk -ly that -19
nk -ly the -125
nk -ly to 44
nk -ly wh -40
nk -s " 8
nk -s other -56
nk -s that -24
nk -s the -63
nk . " -52
nk . -ing 51
nk . CAP -17
nk . that 30
nk . the 21
nk . to 6
nk : CAP -110
nk : a -69
nk : other -28
nk : pro 29
nk : that 78
nk : the 7
nk : to 111
nk : wh 55
nk ; -ing 106
nk ; CAP -19
nk ; a 57
nk ; other 15
nk ; pro 24
nk ; that 17
nk ; the -41
nk ; to 11
nk ? CAP -22
nk ? a 22
nk ? other 51
nk ? that -21
nk ? the -70
nk ? wh 66
nk CAP " -26
nk CAP CAP -67
nk CAP other 76
nk CAP that 79
nk CAP the -21
nk DAY " -10
nk DAY -ing -21
nk DAY CAP -44
nk DAY a 59
nk DAY other 49
nk DAY pro -38
nk DAY that -69
nk DAY the 40
nk DAY to -34
nk DAY wh -8
nk a " -53
nk a that -78
nk about " -15
nk about CAP -23
nk about a -16
nk about other -52
nk about pro -7
nk about that -14
nk about the -17
nk about to -11
nk after " 57
nk after -ing -85
nk after CAP 28
nk after a -6
nk after pro -12
nk after that -12
nk after the -36
nk after to 22
nk after wh 19
nk against that -12
nk although CAP -13
nk although other -12
nk although that -17
nk although the -21
nk and " -48
nk and -ing -68
nk and CAP 7
nk and a -52
nk and other 10
nk and pro 66
nk and that -6
nk and the 15
nk and to -30
nk and wh 31
nk as -ing -72
nk as CAP -120
nk as a 77
nk as other 13
nk as pro 21
nk as the -98
nk as to 79
nk as wh -52
nk at " 67
nk at -ing -36
nk at CAP -17
nk at a 55
nk at other 39
nk at pro -38
nk at that -23
nk at the -150
nk at to -10
nk at wh -38
nk because CAP -29
nk because a 13
nk because other 53
nk because pro -88
nk because that -54
nk because the 43
nk because to -60
nk before " -11
nk before -ing 39
nk before CAP 44
nk before a -50
nk before other 8
nk before pro -57
nk before that -42
nk before the 63
nk before to -40
nk before wh -22
nk between " -61
nk but " 15
nk but -ing -74
nk but CAP 17
nk but a -52
nk but other -78
nk but that 21
nk but the 129
nk but to 26
nk but wh 22
nk by " -9
nk by -ing -69
nk by CAP 50
nk by a -13
nk by other 38
nk by pro 29
nk by that -117
nk by the -45
nk by to -67
nk by wh -21
nk despite CAP 25
nk despite other 18
nk despite pro -11
nk despite that 34
nk despite the -16
nk despite to 26
nk during -ing 58
nk during CAP 71
nk during a -24
nk during other -61
nk during pro -32
nk during that -15
nk during the 13
nk during to -90
nk during wh 41
nk for " 24
nk for -ing -54
nk for CAP -29
nk for a 53
nk for other -47
nk for pro 53
nk for that -62
nk for the -7
nk for to -5
nk for wh -27
nk from " -28
nk from -ing -75
nk from CAP 11
nk from a -80
nk from other -31
nk from pro -27
nk from that -49
nk from the 117
nk from to -85
nk from wh -28
nk he pro -37
nk he that 33
nk if -ing -25
nk if CAP -34
nk if a -13
nk if other -60
nk if pro -22
nk if that 10
nk if the -18
nk if to 66
nk if wh -13
nk in " 48
nk in -ing 14
nk in CAP 15
nk in a 48
nk in other -18
nk in pro -14
nk in that -52
nk in the 39
nk in to -58
nk in wh -112
nk of CAP -14
nk of other -16
nk of that -12
nk of the -20
nk on " 26
nk on -ing -27
nk on CAP 17
nk on a 18
nk on other 11
nk on pro -63
nk on that 23
nk on the -15
nk on to -180
nk on wh -33
nk or " -23
nk or -ing -9
nk or other -11
nk or pro 52
nk or that -24
nk or the -51
nk or to -39
nk or wh -24
nk over " -28
nk over -ing -8
nk over CAP 16
nk over a 65
nk over other -8
nk over pro -23
nk over that -23
nk over the -53
nk over to -58
nk over wh -13
nk since CAP 41
nk since a -23
nk since other 31
nk since pro -25
nk since that -48
nk since the -28
nk than -ing -7
nk than CAP -8
nk than a -62
nk than pro 18
nk than that 30
nk than the 45
nk than to -51
nk than wh -44
nk that " -33
nk that -ing 21
nk that CAP 16
nk that a -21
nk that other 12
nk that pro -71
nk that that 33
nk that the -71
nk that to -45
nk that wh -53
nk the " 69
nk the CAP 52
nk the other -18
nk the pro 30
nk the that -60
nk the the -90
nk though CAP -12
nk though other 39
nk though pro -12
nk though that -17
nk though the -18
nk though to -11
nk to " -30
nk to -ing 11
nk to CAP -28
nk to a -42
nk to other -11
nk to pro -66
nk to that 22
nk to to -108
nk to wh -53
nk until CAP 18
nk until other 80
nk until pro -58
nk until that -20
nk until to -62
nk w " 50
nk w -ing -29
nk w CAP -21
nk w pro -61
nk w that -20
nk w the -31
nk w to -19
nk was " 17
nk were that -26
nk when " 50
nk when CAP -64
nk when a 10
nk when other 6
nk when pro 12
nk when that -120
nk when the 22
nk when to 94
nk where CAP 50
nk where a -12
nk where other 18
nk where pro -13
nk where that -18
nk where the -57
nk where to -23
nk where wh -8
nk which CAP 42
nk which a -44
nk which pro -13
nk which that -66
nk which to 17
nk while -ing -9
nk while CAP 40
nk while a -97
nk while other 66
nk while pro 90
nk while that -104
nk while the 7
nk while to -65
nk who " 125
nk who -ing -26
nk who CAP -7
nk who a -96
nk who other -26
nk who pro -47
nk who the -18
nk who to -41
nk who wh -15
nk with -ing -84
nk with CAP 49
nk with a -74
nk with other -20
nk with pro -93
nk with that -90
nk with the 65
nk with wh -25
nk — " -71
nk — -ing 28
nk — CAP 9
nk — a -18
nk — pro 46
nk — that 28
nk — the 41
nk — to 45
nk — wh 34
nn ! $ 35
nn " -ed -26
nn " -ing -14
nn " -ly -20
nn " -s -29
nn " CAP -70
nn " a -23
nn " an -11
nn " as -6
nn " i -7
nn " in -5
nn " no -7
nn " not -7
nn " that -7
nn " the -30
nn " this -6
nn " to -11
nn " w -7
nn " we -6
nn $ $ 15
nn ( -ly 52
nn ( CAP -45
nn ( and -31
nn ( the 78
nn ( though -65
nn ( w -31
nn ) , -55
nn ) -ed 65
nn ) -s -50
nn ) . 36
nn ) CAP -19
nn ) and 30
nn ) to -74
nn ) w -32
nn ) — -6
nn , " -82
nn , -ed -7
nn , -ly -22
nn , -s -31
nn , CAP -9
nn , a 38
nn , after 20
nn , all 21
nn , along -51
nn , although 67
nn , among -19
nn , an 43
nn , and 16
nn , are 10
nn , as 12
nn , at -24
nn , because 15
nn , before -68
nn , both 30
nn , but 43
nn , by -38
nn , could -45
nn , despite 45
nn , did -21
nn , during -65
nn , from -64
nn , had -40
nn , has 10
nn , have 72
nn , having -27
nn , he 20
nn , her -24
nn , how -80
nn , i 30
nn , if -60
nn , in -46
nn , is 81
nn , it 43
nn , like -63
nn , many -20
nn , most -60
nn , no -48
nn , not -80
nn , of 22
nn , on -72
nn , once -77
nn , one 38
nn , or -106
nn , others 60
nn , she 6
nn , since 62
nn , so 24
nn , some 42
nn , such -157
nn , that 9
nn , the 28
nn , they 31
nn , this 12
nn , though 9
nn , to -37
nn , w -31
nn , was 50
nn , we 7
nn , were 10
nn , what -12
nn , when 20
nn , where 23
nn , whether 41
nn , which 45
nn , while 43
nn , who -10
nn , whom -82
nn , whose 60
nn , will -64
nn , without 7
nn , would -77
nn , you -73
nn -ed " -39
nn -ed , -64
nn -ed -ed -21
nn -ed -ing 34
nn -ed -ly -39
nn -ed -s -26
nn -ed . -24
nn -ed : -11
nn -ed CAP -7
nn -ed DAY -14
nn -ed NUM -28
nn -ed a -58
nn -ed about -16
nn -ed after -26
nn -ed against -18
nn -ed an -31
nn -ed and -42
nn -ed any -10
nn -ed as -56
nn -ed at -46
nn -ed because -7
nn -ed behind -6
nn -ed by -16
nn -ed during -17
nn -ed for -52
nn -ed from -41
nn -ed her -46
nn -ed him -30
nn -ed his 27
nn -ed in 27
nn -ed into -19
nn -ed it -19
nn -ed its -7
nn -ed like 72
nn -ed not -9
nn -ed of -31
nn -ed off 80
nn -ed on 13
nn -ed or -7
nn -ed out 53
nn -ed over -16
nn -ed that -43
nn -ed the 9
nn -ed their -7
nn -ed them -6
nn -ed to 10
nn -ed under -10
nn -ed up -16
nn -ed w -10
nn -ed when -8
nn -ed with -41
nn -ed would -7
nn -ed — -15
nn -ing " -29
nn -ing ( -6
nn -ing , 38
nn -ing -ed -19
nn -ing -ing 23
nn -ing -ly -28
nn -ing -s -102
nn -ing . -46
nn -ing : 11
nn -ing CAP -52
nn -ing DAY -7
nn -ing NUM -25
nn -ing a 41
nn -ing about -26
nn -ing after -6
nn -ing all -7
nn -ing an 18
nn -ing and -53
nn -ing any -9
nn -ing around -6
nn -ing as -31
nn -ing at -15
nn -ing before -6
nn -ing by -9
nn -ing down -19
nn -ing from -91
nn -ing has -6
nn -ing he 51
nn -ing her 21
nn -ing him -32
nn -ing his 37
nn -ing in -7
nn -ing into 14
nn -ing is -13
nn -ing it -61
nn -ing its -60
nn -ing of -74
nn -ing off -5
nn -ing on -38
nn -ing one -20
nn -ing out -18
nn -ing over -9
nn -ing she -12
nn -ing so -6
nn -ing some 29
nn -ing that 49
nn -ing the -11
nn -ing their -19
nn -ing them -21
nn -ing themselves -7
nn -ing they -6
nn -ing this -8
nn -ing those 83
nn -ing toward -9
nn -ing two 74
nn -ing up -77
nn -ing w -28
nn -ing was -6
nn -ing when -5
nn -ing with -34
nn -ing — -6
nn -ly " -8
nn -ly 's -31
nn -ly , -13
nn -ly -ed -14
nn -ly -ing -76
nn -ly -ly 57
nn -ly -s -74
nn -ly . 18
nn -ly : -9
nn -ly CAP -42
nn -ly DAY -5
nn -ly NUM -28
nn -ly a -22
nn -ly after 77
nn -ly and -31
nn -ly as -24
nn -ly be -8
nn -ly because -15
nn -ly been -12
nn -ly behind -7
nn -ly by -9
nn -ly did -9
nn -ly for -45
nn -ly from -22
nn -ly had -13
nn -ly he -6
nn -ly if -12
nn -ly in 63
nn -ly of -5
nn -ly on 101
nn -ly one -12
nn -ly than -27
nn -ly that -38
nn -ly the -17
nn -ly to -61
nn -ly w -51
nn -ly was -11
nn -ly when 73
nn -ly with -18
nn -s . -17
nn -s in -59
nn -s to 46
nn . " -31
nn . $ 14
nn . ) 71
nn . , 140
nn . CAP -167
nn . NUM -116
nn . w -24
nn . — 77
nn : " 31
nn : $ 15
nn : -ing -81
nn : -s -43
nn : CAP 30
nn : NUM -11
nn : a 51
nn : his -5
nn : that -20
nn : the -40
nn : to -45
nn ; $ 15
nn ; -s 61
nn ; CAP 37
nn ; NUM 28
nn ; and -49
nn ; he -21
nn ; she -33
nn ; the -40
nn ; w 64
nn ? $ 11
nn CAP , -41
nn CAP -ed 69
nn CAP . 8
nn CAP CAP 26
nn CAP w -31
nn DAY 's -94
nn DAY , 44
nn DAY -ed -45
nn DAY -s -13
nn DAY and -6
nn DAY as 82
nn DAY at -30
nn DAY in 28
nn DAY that 30
nn DAY to -66
nn DAY with -8
nn DAY ’s -56
nn a w 11
nn about -ing -10
nn about -s -11
nn about CAP -26
nn about NUM -8
nn about a -8
nn about her -12
nn about his -16
nn about the -21
nn about their -5
nn about w -15
nn about whether -7
nn after -ing 17
nn after -s -31
nn after CAP 25
nn after DAY -50
nn after a 53
nn after her 7
nn after his -16
nn after it -15
nn after the 18
nn after w 18
nn all of -21
nn although CAP -10
nn although the -7
nn although w -14
nn and " -211
nn and , 89
nn and -ed 60
nn and -ing 31
nn and -ly 58
nn and CAP -8
nn and a -58
nn and about 69
nn and an -23
nn and another -52
nn and are 22
nn and as 53
nn and at -5
nn and by 94
nn and could -11
nn and for -63
nn and get -28
nn and had -49
nn and has 96
nn and have 69
nn and he 91
nn and her -136
nn and his -8
nn and how -147
nn and in 8
nn and is 71
nn and it -52
nn and its -45
nn and many -31
nn and may 83
nn and most -9
nn and no -64
nn and not -39
nn and of -18
nn and on -12
nn and one 36
nn and other -124
nn and others 78
nn and she 52
nn and some -41
nn and that -47
nn and the -59
nn and their -58
nn and they -39
nn and those 24
nn and through -26
nn and w -12
nn and was -45
nn and we 12
nn and what -59
nn and when -44
nn and whether -79
nn and which -13
nn and who 85
nn and will 57
nn and with -8
nn and would -20
nn as " -81
nn as -ed -73
nn as -ing -70
nn as -ly -31
nn as NUM -44
nn as a -25
nn as an -83
nn as being -22
nn as both -25
nn as having -10
nn as he 169
nn as her -20
nn as his -81
nn as if -60
nn as in -6
nn as it 96
nn as its -13
nn as many -22
nn as not -21
nn as one -32
nn as she 91
nn as that -7
nn as the -26
nn as their -23
nn as they 24
nn as to -11
nn as w -17
nn at " -16
nn at -ing -34
nn at -s 23
nn at CAP -36
nn at DAY 48
nn at NUM -62
nn at a 65
nn at all -50
nn at an -23
nn at her -39
nn at his -16
nn at its -22
nn at one -15
nn at the -16
nn at their -9
nn at this -28
nn at w -10
nn at which 76
nn because " -41
nn because , -20
nn because CAP -37
nn because he -34
nn because it 51
nn because of -20
nn because she 55
nn because so -37
nn because the 21
nn because they -58
nn before , -25
nn before -ing 84
nn before -s -65
nn before CAP -20
nn before a 29
nn before being -20
nn before he 34
nn before his -37
nn before it -15
nn before the -47
nn before they -14
nn between the -33
nn but " -92
nn but -ed 68
nn but -ly -61
nn but -s -20
nn but CAP 22
nn but did 104
nn but he 31
nn but his -7
nn but in 14
nn but it -17
nn but never -10
nn but not 10
nn but she 27
nn but that -96
nn but they -11
nn but w -38
nn but would 23
nn by -ed -21
nn by -ing 81
nn by -ly -36
nn by -s -41
nn by CAP -46
nn by NUM -68
nn by a 47
nn by an -24
nn by his -10
nn by one -12
nn by some -56
nn by the -29
nn by their -38
nn by w -26
nn despite -ing -33
nn despite CAP -13
nn despite his -34
nn despite the 21
nn despite w 30
nn during a 34
nn during an 76
nn during her 29
nn during his -62
nn during the -71
nn for " -43
nn for -ed 61
nn for -ing -87
nn for -ly -11
nn for -s 63
nn for . -6
nn for CAP -101
nn for NUM -24
nn for a -58
nn for all -20
nn for an -28
nn for being -9
nn for her -33
nn for him -14
nn for his -15
nn for how -46
nn for it -35
nn for its -15
nn for not 25
nn for one -10
nn for some -14
nn for that -28
nn for the -37
nn for their 33
nn for them -14
nn for this 90
nn for w -24
nn for what -36
nn from " -11
nn from -ing -88
nn from -s 21
nn from CAP -26
nn from NUM -29
nn from a 39
nn from her -40
nn from his -49
nn from some -18
nn from the 5
nn from them -8
nn from those -18
nn from w 10
nn he -ed 52
nn he w -20
nn if -ed -17
nn if CAP 43
nn if he -61
nn if it -40
nn if not -8
nn if she -34
nn if that -8
nn if the -14
nn if they -34
nn if w 56
nn in " -26
nn in , -31
nn in -ed -44
nn in -ing -38
nn in -ly 31
nn in -s 6
nn in . -14
nn in CAP -58
nn in DAY -77
nn in NUM 16
nn in a 80
nn in all -52
nn in an 138
nn in and -31
nn in both -55
nn in her -42
nn in his -23
nn in its -37
nn in may 28
nn in on -24
nn in one 62
nn in other 41
nn in some -39
nn in that -30
nn in the -51
nn in their 47
nn in this -50
nn in those 66
nn in two -18
nn in w -39
nn in what -13
nn in which -50
nn of -ing -7
nn of -s -15
nn of CAP -13
nn of the -29
nn of w -13
nn on " -35
nn on -ed -51
nn on -ing -84
nn on -ly -16
nn on -s -85
nn on . -29
nn on CAP 33
nn on DAY 126
nn on a -108
nn on all -72
nn on an -42
nn on her -82
nn on his 30
nn on how -36
nn on its 21
nn on other -9
nn on some -6
nn on the -9
nn on their 25
nn on this -19
nn on to -12
nn on w -26
nn on what -27
nn on whether -41
nn or " -18
nn or , -13
nn or -ed 30
nn or -ing 27
nn or -ly -8
nn or -s -19
nn or CAP -48
nn or a -9
nn or how -10
nn or not 51
nn or that -11
nn or the -39
nn or w 9
nn out of -38
nn over , -11
nn over -s 64
nn over . -10
nn over CAP -72
nn over NUM -6
nn over a -24
nn over and -12
nn over her -33
nn over his -77
nn over the 6
nn over w -58
nn she w -6
nn since -ed -24
nn since -ing -21
nn since CAP -22
nn since NUM -23
nn since he 85
nn since his -8
nn since the -44
nn since w -30
nn than " -12
nn than -ed -8
nn than -ing -92
nn than -s -8
nn than CAP -94
nn than NUM -87
nn than a 42
nn than any -20
nn than half -18
nn than he 84
nn than his 57
nn than in -24
nn than it -6
nn than most -11
nn than the -49
nn than their -10
nn than they -14
nn than to -13
nn than w 11
nn than what 26
nn that " -54
nn that , 42
nn that -ed -43
nn that -ing -35
nn that -ly -23
nn that -s 6
nn that . -17
nn that CAP -50
nn that NUM -7
nn that a -40
nn that an -8
nn that any -5
nn that are 43
nn that as -8
nn that can -19
nn that could -39
nn that had -30
nn that has -46
nn that have -50
nn that he -22
nn that her -13
nn that his -14
nn that i 68
nn that in -13
nn that is 81
nn that it 24
nn that many -18
nn that may -12
nn that might -9
nn that of -27
nn that our -5
nn that she 7
nn that some 10
nn that the -84
nn that their -20
nn that they 85
nn that w -57
nn that was 41
nn that were -23
nn that will 86
nn that would -8
nn that ’s -8
nn the -s -62
nn the CAP 19
nn the w 48
nn though CAP -10
nn though he -21
nn though it -16
nn though not -13
nn though the -7
nn to " -61
nn to -ed -13
nn to -ing 45
nn to -ly -58
nn to -s 51
nn to . -8
nn to CAP -14
nn to NUM -38
nn to a 9
nn to all 78
nn to an -14
nn to any -38
nn to be -85
nn to do -52
nn to get -70
nn to have -34
nn to her -15
nn to him -22
nn to his 32
nn to how -10
nn to its -11
nn to other -6
nn to some 81
nn to that -35
nn to the 5
nn to their -12
nn to them -5
nn to this -8
nn to w -36
nn to what -19
nn to which -33
nn until CAP 21
nn until NUM -9
nn until after -10
nn until he 17
nn until the -57
nn until w 47
nn w , -12
nn w -s -37
nn w . -40
nn w CAP -14
nn w and 48
nn w in -12
nn w that 35
nn w w -11
nn when -ed 16
nn when -ing 14
nn when -s -82
nn when a 54
nn when he 70
nn when i -27
nn when it 55
nn when she -58
nn when the 27
nn when they 20
nn when w -13
nn where -s -37
nn where CAP 29
nn where he 61
nn where his -8
nn where it -9
nn where she -9
nn where the -38
nn where w -30
nn which -ed -53
nn which -s 31
nn which CAP -47
nn which a -13
nn which are -5
nn which had -13
nn which has 37
nn which he -36
nn which is 63
nn which she -23
nn which the -35
nn which they -7
nn which w -96
nn which was -10
nn which were -6
nn which will 41
nn which would 78
nn while -ing -8
nn while -ly -8
nn while CAP 99
nn while NUM 11
nn while a -56
nn while he -14
nn while others -9
nn while she -20
nn while the -13
nn while w -13
nn who " -15
nn who 's 45
nn who , -11
nn who -ly -23
nn who -s 53
nn who CAP -23
nn who are -55
nn who can -10
nn who could -18
nn who had 40
nn who has -36
nn who have -45
nn who he 56
nn who is 49
nn who may -6
nn who w -58
nn who was -26
nn who were -33
nn who will -20
nn who would 42
nn who ’s -6
nn with " -43
nn with , -7
nn with -ed -32
nn with -ing -40
nn with -ly -13
nn with -s 11
nn with CAP -24
nn with NUM 29
nn with a -21
nn with an -10
nn with both -12
nn with her 41
nn with him -26
nn with his -66
nn with it -34
nn with no -6
nn with one -25
nn with other -38
nn with that -24
nn with the -22
nn with their -41
nn with those -8
nn with what -32
nn with whom -10
nn — " -31
nn — -ed -46
nn — -ing 14
nn — -ly -76
nn — -s -41
nn — CAP -23
nn — NUM -38
nn — a 13
nn — all 102
nn — although 93
nn — an 62
nn — and 16
nn — are 9
nn — as -19
nn — at -61
nn — but 42
nn — from -49
nn — had -40
nn — has -68
nn — he 28
nn — his 13
nn — if -26
nn — is 36
nn — it 29
nn — like -127
nn — not 18
nn — of -98
nn — one -18
nn — or -7
nn — so -21
nn — that -16
nn — the 49
nn — though 92
nn — to -35
nn — w -36
nn — were -95
nn — where -107
nn — which 18
nn — while 8
nn — who -145
nn — would -68
ns " accus -5
ns " ad -6
ns " argu -8
ns " ask -19
ns " assertion 90
ns " call -70
ns " chant -11
ns " claim -9
ns " declar -8
ns " describ -17
ns " mak -6
ns " not -5
ns " offer -5
ns " pledg -13
ns " promis -5
ns " refer -8
ns " refus -6
ns " releas -6
ns " say -26
ns " speak -6
ns " stat -5
ns " suggest -5
ns " talk -17
ns " tell -13
ns " used -7
ns " want -5
ns " warn -6
ns " writ -16
ns $ accord 130
ns $ accus 68
ns $ acknowledg 46
ns $ ad 56
ns $ address -55
ns $ announc -27
ns $ appear -6
ns $ argu -48
ns $ ask -126
ns $ attack -76
ns $ call 19
ns $ chant 10
ns $ claim 64
ns $ conclud -58
ns $ condemn -16
ns $ continu -11
ns $ declar -12
ns $ declin -39
ns $ defend -24
ns $ deliver -19
ns $ describ 61
ns $ end -118
ns $ endors -26
ns $ explain 5
ns $ express -12
ns $ find 38
ns $ giv 28
ns $ go 13
ns $ insist 21
ns $ interject -78
ns $ issu -7
ns $ know -106
ns $ not 22
ns $ offer -37
ns $ pledg 37
ns $ point -41
ns $ prais 76
ns $ predict -52
ns $ promis 88
ns $ publish 100
ns $ put 57
ns $ question -37
ns $ quot 57
ns $ read -19
ns $ recall 37
ns $ refer 38
ns $ releas 97
ns $ remark 52
ns $ report 121
ns $ respond 7
ns $ say 49
ns $ see -46
ns $ seem -57
ns $ shar 33
ns $ shout -23
ns $ show 9
ns $ slam -28
ns $ speak -62
ns $ stat 71
ns $ suggest 43
ns $ talk -20
ns $ tell 32
ns $ thank -80
ns $ tweet 23
ns $ urg 71
ns $ used -21
ns $ want -10
ns $ warn -7
ns $ writ -40
ns ( cit 83
ns ( say -12
ns ( show -66
ns ) cit 75
ns ) say 126
ns ) show 56
ns , accus -54
ns , acknowledg 37
ns , ad -58
ns , address -16
ns , admit 21
ns , advocat -31
ns , agr -37
ns , agre 57
ns , aim -13
ns , alleg -15
ns , allow 76
ns , announc -20
ns , answer 79
ns , appear 36
ns , ask 81
ns , assert -77
ns , assur -38
ns , attack -14
ns , avoid -109
ns , awar -67
ns , back -32
ns , begin -32
ns , believ -77
ns , blam 35
ns , boast 15
ns , call -39
ns , cast 30
ns , caution 41
ns , challeng -7
ns , charg -12
ns , cit -34
ns , claim -94
ns , com 70
ns , compar -60
ns , complain 80
ns , complaint 103
ns , concern -68
ns , conclud -32
ns , confirm -131
ns , consider 17
ns , contemplat -5
ns , cover -51
ns , criticism -30
ns , criticiz 6
ns , debat -140
ns , decid -64
ns , declar 19
ns , declin -70
ns , deem -16
ns , defend -60
ns , deliver -13
ns , demand 18
ns , denounc -33
ns , deny 40
ns , describ 33
ns , disclos 22
ns , discuss -110
ns , dismiss 69
ns , draw 5
ns , echo -49
ns , embrac -59
ns , emphasiz -34
ns , endors -29
ns , estimat 42
ns , expect 47
ns , explain -30
ns , express 28
ns , favor -73
ns , fear 7
ns , feel -67
ns , fil -109
ns , find 7
ns , fir -50
ns , focus 12
ns , giv 13
ns , goe -78
ns , highlight 28
ns , hint 92
ns , hit -12
ns , hold 86
ns , idea 86
ns , identify 29
ns , includ -31
ns , indicat -11
ns , inform 11
ns , insist -97
ns , intend 92
ns , introduc -46
ns , issu 52
ns , it 37
ns , jok 41
ns , know 39
ns , lash -12
ns , launch -63
ns , lay -9
ns , learn -42
ns , list 95
ns , look 16
ns , mak -29
ns , mention -42
ns , mock 26
ns , nam -8
ns , need -24
ns , not 28
ns , offer 39
ns , oppos 14
ns , order 27
ns , pass -46
ns , plan 18
ns , plead 31
ns , pledg -81
ns , point -87
ns , portray 53
ns , post -137
ns , prais -5
ns , predict -58
ns , press 86
ns , project 20
ns , promis 26
ns , promot -18
ns , propos 10
ns , proposal -27
ns , prov -12
ns , provid 7
ns , publish -9
ns , push -17
ns , put 28
ns , question -61
ns , quick -18
ns , rail 34
ns , rais -45
ns , recall 46
ns , recogniz -29
ns , recommend -32
ns , refer 20
ns , referenc 59
ns , refus 28
ns , regard 19
ns , reject 53
ns , releas -95
ns , remain 63
ns , remember -48
ns , remind -35
ns , repeat -14
ns , respond -20
ns , reveal -30
ns , say 24
ns , see 92
ns , seek 57
ns , seem 22
ns , send 5
ns , shar -39
ns , show 22
ns , sign 53
ns , signal 8
ns , slam 30
ns , sound 70
ns , speak 7
ns , start 15
ns , stat 20
ns , strategy -29
ns , suggest 46
ns , support -18
ns , supporter -52
ns , tak 33
ns , talk -36
ns , target 82
ns , tell 24
ns , thank -50
ns , threaten 7
ns , titl 62
ns , tout -37
ns , try 96
ns , turn -44
ns , tweet 56
ns , understand -104
ns , unveil -87
ns , used 51
ns , view -74
ns , voic -19
ns , vot -51
ns , vow 56
ns , want 11
ns , warn 41
ns , watch -9
ns -ed accord -21
ns -ed accus -7
ns -ed acknowledg -27
ns -ed ad -10
ns -ed admit -9
ns -ed advocat -13
ns -ed agr -16
ns -ed alleg 80
ns -ed allegation 88
ns -ed allow -11
ns -ed announc -47
ns -ed appear -48
ns -ed argu -22
ns -ed ask -47
ns -ed attack -10
ns -ed back 80
ns -ed becom -6
ns -ed begin -16
ns -ed believ -6
ns -ed blam 79
ns -ed blast -6
ns -ed call -66
ns -ed chant -5
ns -ed charg -14
ns -ed cit -28
ns -ed claim 54
ns -ed complain -7
ns -ed concern -7
ns -ed conclud -14
ns -ed condemn -8
ns -ed consider -22
ns -ed continu -14
ns -ed criticism -17
ns -ed criticiz -28
ns -ed decid -17
ns -ed decision 86
ns -ed declar -20
ns -ed declin -50
ns -ed decry -7
ns -ed defend -13
ns -ed deliver -7
ns -ed deny -15
ns -ed describ -20
ns -ed discuss -13
ns -ed dismiss -13
ns -ed distanc -6
ns -ed emphasiz -6
ns -ed endors -19
ns -ed expect -36
ns -ed explain -11
ns -ed express -18
ns -ed fear -16
ns -ed feel -8
ns -ed find -14
ns -ed focus -13
ns -ed giv -13
ns -ed go -18
ns -ed hit -9
ns -ed hold -7
ns -ed hop -17
ns -ed identify -18
ns -ed ignor -20
ns -ed indicat -26
ns -ed insist -24
ns -ed invok -14
ns -ed issu -5
ns -ed it -13
ns -ed know 45
ns -ed lay -8
ns -ed learn -17
ns -ed list -31
ns -ed look -20
ns -ed mak -43
ns -ed mention -21
ns -ed mock -13
ns -ed not -32
ns -ed offer -51
ns -ed oppos -18
ns -ed order -9
ns -ed pass 66
ns -ed plan 64
ns -ed plead -6
ns -ed pledg -21
ns -ed point -27
ns -ed post -48
ns -ed prais -8
ns -ed predict -5
ns -ed press -14
ns -ed promis -12
ns -ed propos -8
ns -ed publish -5
ns -ed push 48
ns -ed question -30
ns -ed quot -8
ns -ed rais -6
ns -ed recall -6
ns -ed recogniz -7
ns -ed refer -14
ns -ed referenc -9
ns -ed refus -15
ns -ed reject -22
ns -ed releas -46
ns -ed remind -17
ns -ed repeat -22
ns -ed report -44
ns -ed request -10
ns -ed respond -26
ns -ed reveal -14
ns -ed say -31
ns -ed see 72
ns -ed seek -13
ns -ed seem -38
ns -ed shar -9
ns -ed show -27
ns -ed sid -7
ns -ed sign -11
ns -ed skeptical -9
ns -ed slam -18
ns -ed speak -34
ns -ed stat -5
ns -ed stress -5
ns -ed suggest -26
ns -ed support 57
ns -ed tak -13
ns -ed talk -27
ns -ed tell -45
ns -ed thank -12
ns -ed think -33
ns -ed threaten -8
ns -ed tout -13
ns -ed try -29
ns -ed turn 82
ns -ed tweet -23
ns -ed urg -11
ns -ed used -9
ns -ed view -10
ns -ed vot -26
ns -ed want -14
ns -ed warn -6
ns -ed wonder -7
ns -ed worry 77
ns -ed writ -32
ns -ing accord 78
ns -ing accus -29
ns -ing acknowledg -39
ns -ing ad -7
ns -ing address -47
ns -ing advocat -5
ns -ing agr -7
ns -ing allow -14
ns -ing announc -28
ns -ing appear -23
ns -ing argu 15
ns -ing ask -24
ns -ing attack -21
ns -ing back -11
ns -ing begin -11
ns -ing believ -9
ns -ing blam -8
ns -ing blast -11
ns -ing boast -79
ns -ing brush -9
ns -ing call 93
ns -ing charg -11
ns -ing chid -8
ns -ing cit -17
ns -ing claim -11
ns -ing compar -5
ns -ing concern -8
ns -ing condemn -6
ns -ing consider -6
ns -ing continu -11
ns -ing criticism -9
ns -ing criticiz -46
ns -ing decid -16
ns -ing declar 80
ns -ing declin -9
ns -ing decry -9
ns -ing defend -13
ns -ing deliver -21
ns -ing demand -8
ns -ing denounc -6
ns -ing deny -20
ns -ing discuss -11
ns -ing dismiss -13
ns -ing eager -10
ns -ing emphasiz -8
ns -ing endors -20
ns -ing expect -13
ns -ing explain -5
ns -ing express 29
ns -ing fear -13
ns -ing feel -15
ns -ing find -10
ns -ing fir 24
ns -ing focus -13
ns -ing giv -26
ns -ing go -22
ns -ing hail 60
ns -ing highlight -5
ns -ing hold -5
ns -ing hop -7
ns -ing identify -5
ns -ing includ 65
ns -ing indicat -7
ns -ing insist 21
ns -ing issu -9
ns -ing it -18
ns -ing know -13
ns -ing learn -6
ns -ing look -15
ns -ing mak -23
ns -ing mention -10
ns -ing mock 21
ns -ing nam -13
ns -ing not -20
ns -ing offer -17
ns -ing oppos -6
ns -ing order -7
ns -ing pass -5
ns -ing plan -19
ns -ing point -26
ns -ing post -21
ns -ing prais -16
ns -ing press -9
ns -ing propos -9
ns -ing publish -13
ns -ing push -12
ns -ing question -22
ns -ing quot -11
ns -ing rail -13
ns -ing recall -10
ns -ing refer -15
ns -ing refus -8
ns -ing reject -12
ns -ing releas -50
ns -ing remind -14
ns -ing repeat -5
ns -ing report -18
ns -ing respond -15
ns -ing reveal -11
ns -ing run 86
ns -ing say 13
ns -ing see -15
ns -ing seek -8
ns -ing seem -22
ns -ing shar -11
ns -ing show -34
ns -ing sign 38
ns -ing signal -6
ns -ing slam -10
ns -ing speak -9
ns -ing stat 21
ns -ing stress 24
ns -ing suggest -41
ns -ing support -34
ns -ing supporter -13
ns -ing tak -12
ns -ing talk -18
ns -ing thank -5
ns -ing think -16
ns -ing tout -18
ns -ing try -23
ns -ing tweet 57
ns -ing underscor -6
ns -ing urg -5
ns -ing used -17
ns -ing voic -13
ns -ing vow -6
ns -ing want 21
ns -ing warn -15
ns -ing worry -13
ns -ing writ -33
ns -ly accord -6
ns -ly ad -6
ns -ly agr -5
ns -ly alleg -8
ns -ly announc -7
ns -ly appear -38
ns -ly argu -17
ns -ly ask -50
ns -ly believ -16
ns -ly blam -35
ns -ly blast -11
ns -ly boast 62
ns -ly call -16
ns -ly charg -11
ns -ly cit -8
ns -ly claim -10
ns -ly com -60
ns -ly conclud -12
ns -ly consider -20
ns -ly continu -6
ns -ly criticism -16
ns -ly criticiz -8
ns -ly declar -7
ns -ly declin 58
ns -ly deem -46
ns -ly defend -6
ns -ly deny -7
ns -ly describ -17
ns -ly discuss -10
ns -ly dismiss -7
ns -ly endors 57
ns -ly expect -34
ns -ly express -12
ns -ly find -8
ns -ly focus -38
ns -ly go -19
ns -ly it -5
ns -ly know -9
ns -ly lay -8
ns -ly look -10
ns -ly mak -9
ns -ly mention 36
ns -ly not -20
ns -ly offer -28
ns -ly plan 58
ns -ly pledg 84
ns -ly point -11
ns -ly promis 79
ns -ly propos -9
ns -ly push -32
ns -ly question -15
ns -ly refer -8
ns -ly releas -13
ns -ly repeat 62
ns -ly report -16
ns -ly say -32
ns -ly see -43
ns -ly seem -72
ns -ly show -36
ns -ly sign -9
ns -ly suggest -28
ns -ly support -13
ns -ly tak -24
ns -ly talk 67
ns -ly tell -30
ns -ly think -55
ns -ly threaten -12
ns -ly try -11
ns -ly view 39
ns -ly vot -20
ns -ly want -8
ns -ly worry -8
ns -ly writ -10
ns -s call 56
ns -s say -28
ns . accept -85
ns . accord 66
ns . accus 22
ns . accusation -72
ns . acknowledg -5
ns . acquiesc -15
ns . ad 26
ns . address 29
ns . admit 47
ns . advic 82
ns . advis 46
ns . advocat 21
ns . agr 19
ns . agre 30
ns . alleg -10
ns . allegation -82
ns . allow -25
ns . allud 47
ns . anger -6
ns . announc -21
ns . answer -41
ns . apologiz -31
ns . applaud 79
ns . appoint 9
ns . approv 51
ns . argu 71
ns . argument -55
ns . ask 11
ns . assail -75
ns . assert 47
ns . assum -13
ns . assur 68
ns . attack -11
ns . attempt -83
ns . attribut 101
ns . avoid -83
ns . awar 62
ns . back -65
ns . balk 63
ns . ban -27
ns . bash -54
ns . becom -11
ns . begin -14
ns . believ 37
ns . bemoan 15
ns . best 37
ns . blast 36
ns . block -50
ns . boast -31
ns . bring -98
ns . brush -41
ns . calculat 49
ns . call -7
ns . car 84
ns . cast -14
ns . caution 16
ns . certain 37
ns . challeng 43
ns . chant -87
ns . charg 8
ns . chid -7
ns . choos 14
ns . cit 31
ns . claim -33
ns . clarify 53
ns . clear 75
ns . com -47
ns . compar 32
ns . complain 42
ns . complaint -14
ns . conced -52
ns . concern 21
ns . conclud 35
ns . condemn -18
ns . confident -58
ns . confirm -44
ns . congratulat 27
ns . contemplat 38
ns . contend -25
ns . continu -7
ns . contradict 95
ns . contrast -15
ns . convinc 71
ns . count -56
ns . cover 28
ns . credit 82
ns . critical 19
ns . criticism -30
ns . decid -47
ns . decision -12
ns . declar -34
ns . declin 13
ns . decry -16
ns . deem -45
ns . deep 28
ns . deliver 7
ns . demand -6
ns . demonstrat 49
ns . denounc -29
ns . deny -35
ns . derid 64
ns . describ -22
ns . detail 32
ns . devot 9
ns . disagre 53
ns . disagreement -83
ns . disavow 50
ns . disclos 31
ns . discuss 24
ns . dismiss 55
ns . display -76
ns . disput 35
ns . distanc -104
ns . divid 61
ns . doubl -34
ns . doubt -50
ns . draw -48
ns . dwell -25
ns . eager -37
ns . echo 37
ns . elect -63
ns . embrac -90
ns . emerg -86
ns . emphasiz -12
ns . encourag 52
ns . endors -61
ns . endorsement -66
ns . enjoy 41
ns . envision 54
ns . estimat 29
ns . expand 54
ns . expect 16
ns . experienc 44
ns . explain 32
ns . expos 7
ns . express 7
ns . fail 55
ns . far 13
ns . favor -23
ns . fear 28
ns . figur 70
ns . fil -14
ns . find 65
ns . fir -32
ns . focus -62
ns . follow 49
ns . forecast 65
ns . fram 62
ns . giv -28
ns . go -14
ns . goal 17
ns . goe 68
ns . going -27
ns . grow -20
ns . hail 18
ns . hard -40
ns . harsh -62
ns . highlight 52
ns . hint 11
ns . hir -7
ns . hit 31
ns . hold -13
ns . hop 72
ns . hopeful -21
ns . idea -56
ns . identify 44
ns . ignor -55
ns . imply -23
ns . includ 48
ns . indicat 48
ns . inform 61
ns . insist 6
ns . interest 26
ns . interpret -19
ns . introduc -64
ns . invok -78
ns . issu 36
ns . it 8
ns . join -25
ns . jok 20
ns . judg -77
ns . keep 77
ns . knock 58
ns . know 36
ns . label -23
ns . lambast -10
ns . lament 61
ns . lash -81
ns . lay 29
ns . learn 31
ns . leav 92
ns . less -17
ns . let 42
ns . lin 43
ns . list -75
ns . look 7
ns . lov -35
ns . maintain -44
ns . mak -12
ns . mark 22
ns . mean -10
ns . mention -9
ns . messag 84
ns . mock -37
ns . nam -14
ns . need -29
ns . negativ -29
ns . not 73
ns . offer -46
ns . open 58
ns . oppos -51
ns . opt 54
ns . optimistic 7
ns . order 15
ns . outlin 20
ns . paint 21
ns . pass -47
ns . peg 46
ns . persuad 9
ns . plan -10
ns . play 42
ns . plead 27
ns . pledg -32
ns . point 40
ns . portray 23
ns . position -19
ns . post -43
ns . prais -25
ns . predict 60
ns . prefer -34
ns . present 32
ns . press 12
ns . pressur -12
ns . project -68
ns . promot -34
ns . propos -25
ns . proposal -31
ns . protest -60
ns . proud 22
ns . prov 35
ns . provid 65
ns . publish 12
ns . push -24
ns . put 16
ns . question -16
ns . quick 24
ns . quot 76
ns . rail 32
ns . rais 17
ns . reach 26
ns . read -11
ns . reaffirm 45
ns . reason -13
ns . rebuk 38
ns . recall 57
ns . recogniz 31
ns . recommend 68
ns . refer 29
ns . referenc 37
ns . reflect 40
ns . regard -47
ns . reiterat 27
ns . reject -8
ns . releas -46
ns . remember 53
ns . remind 60
ns . report 17
ns . request 22
ns . requir 34
ns . resist 60
ns . respond 37
ns . restrict -16
ns . return 5
ns . retweet -47
ns . reveal 33
ns . rul -13
ns . run -51
ns . say 63
ns . see 44
ns . seek 33
ns . seem 36
ns . seiz -87
ns . send 46
ns . set -44
ns . shar -27
ns . sharp -99
ns . shift -23
ns . show 48
ns . shrug -75
ns . sid -44
ns . sign -37
ns . signal -39
ns . singl 26
ns . slam 7
ns . sound 32
ns . spar -9
ns . speak 27
ns . speculat -30
ns . spent -9
ns . split 18
ns . stand -38
ns . start -5
ns . stat -13
ns . statement 9
ns . stop -28
ns . strategy 46
ns . stress 45
ns . struggl -10
ns . stuck 53
ns . suggest 37
ns . suggestion -15
ns . support -7
ns . supporter -111
ns . supportiv -71
ns . surpris 38
ns . suspect 17
ns . tak 19
ns . talk -14
ns . target -52
ns . tell 31
ns . tend -47
ns . testify 32
ns . thank 28
ns . ther -15
ns . think 36
ns . threaten -11
ns . touch 26
ns . tout -41
ns . trad 35
ns . try -17
ns . turn -9
ns . tweet 11
ns . underscor 6
ns . understand 48
ns . unveil 32
ns . upset 39
ns . used 12
ns . very -7
ns . view 12
ns . voic -51
ns . vot -21
ns . vouch -11
ns . vow 12
ns . want 51
ns . warn -9
ns . wary -36
ns . watch -7
ns . wav -45
ns . weigh 11
ns . welcom -21
ns . withdraw -53
ns . witness -56
ns . wonder -33
ns . worry -25
ns . writ 49
ns . zero -71
ns : hop -116
ns : know -94
ns : not -32
ns : say -56
ns : seem 91
ns : show 88
ns : suggest -18
ns : talk 14
ns : tell 80
ns ; call 109
ns ; say -6
ns ? ask 71
ns ? say -53
ns ? think -55
ns CAP say 26
ns DAY acknowledg -10
ns DAY announc 13
ns DAY call -17
ns DAY defend 35
ns DAY endors 101
ns DAY expect -29
ns DAY hop -18
ns DAY know -122
ns DAY mak 32
ns DAY not -7
ns DAY plan -58
ns DAY pledg -36
ns DAY prais -13
ns DAY report -8
ns DAY say -49
ns DAY show -9
ns DAY tell -23
ns a say 9
ns about ask -11
ns about offer -11
ns about say -18
ns about seek -5
ns about tell -9
ns after ad -18
ns after announc 54
ns after appear 112
ns after call -48
ns after point -75
ns after say -44
ns after show -55
ns after tell 12
ns although say 54
ns and accord -79
ns and accus -21
ns and ad -14
ns and admit -42
ns and advocat -15
ns and agr -79
ns and aim -7
ns and allow -58
ns and announc -112
ns and appear -80
ns and argu -28
ns and ask -29
ns and assur 39
ns and attack 93
ns and awar 56
ns and back 25
ns and begin 45
ns and believ 25
ns and blam -67
ns and blast 10
ns and boast -40
ns and call 33
ns and challeng 53
ns and chant 15
ns and charg 22
ns and cit 27
ns and claim 89
ns and com -64
ns and compar 32
ns and complain -20
ns and complaint -12
ns and concern 12
ns and conclud 59
ns and confident 53
ns and confirm 11
ns and consider 15
ns and continu 84
ns and convinc -30
ns and criticism 24
ns and criticiz -33
ns and debat 55
ns and decid 73
ns and decision -104
ns and declin 91
ns and decry 35
ns and deep -21
ns and defend -35
ns and demand -13
ns and deny 122
ns and describ 22
ns and discuss -72
ns and dismiss 28
ns and doubt 63
ns and eager 50
ns and echo 73
ns and embrac 74
ns and estimat -36
ns and expect 49
ns and explain -16
ns and express 36
ns and favor 57
ns and fear 78
ns and find -31
ns and focus -59
ns and giv -58
ns and go 34
ns and highlight -13
ns and hit 24
ns and hold -24
ns and hop 27
ns and includ -15
ns and insist -50
ns and intend -5
ns and introduc -32
ns and issu -60
ns and it 31
ns and know 54
ns and lay -11
ns and learn -78
ns and list -61
ns and look 98
ns and mak -52
ns and mean -115
ns and mention -15
ns and mock -68
ns and nam -26
ns and need -47
ns and not 62
ns and offer -26
ns and oppos 5
ns and order -53
ns and outlin 84
ns and pass -51
ns and plan -136
ns and pledg 92
ns and point 64
ns and portray -45
ns and prais 63
ns and predict -34
ns and prefer -64
ns and press -51
ns and promis -61
ns and promot 128
ns and propos 117
ns and provid -34
ns and publish -72
ns and push -53
ns and quick 35
ns and rail 57
ns and rais 18
ns and recall -16
ns and recogniz -31
ns and refer 71
ns and reflect -9
ns and refus -87
ns and reiterat -16
ns and reject 19
ns and releas 19
ns and remain -18
ns and remember -47
ns and remind -76
ns and repeat -33
ns and report -130
ns and requir -39
ns and respond 52
ns and reveal -15
ns and run -37
ns and see -114
ns and seek 39
ns and seem -83
ns and send -52
ns and shar -92
ns and show -97
ns and sign -17
ns and skeptical 32
ns and slam -79
ns and speak -102
ns and stat 45
ns and stress -38
ns and suggest -24
ns and support 11
ns and talk -12
ns and tell -18
ns and thank 125
ns and think -16
ns and tout -39
ns and try 53
ns and tweet 23
ns and urg 33
ns and used -68
ns and view -29
ns and voic 28
ns and vot -62
ns and vow 24
ns and want 42
ns and wonder -44
ns and worry 31
ns and writ 23
ns as accus -45
ns as acknowledg -9
ns as agr -9
ns as announc 57
ns as appear -26
ns as argu 81
ns as ask 71
ns as attack -25
ns as call 29
ns as cast -96
ns as cit -76
ns as claim -13
ns as consider -14
ns as continu -31
ns as criticiz 88
ns as defend -45
ns as denounc -12
ns as describ -99
ns as dismiss -17
ns as expect -37
ns as feel 122
ns as find -12
ns as focus -18
ns as go -48
ns as highlight 34
ns as hop -20
ns as identify -23
ns as insist -31
ns as know -38
ns as list -18
ns as look -49
ns as mak -54
ns as mention -48
ns as mock -12
ns as nam -72
ns as not -14
ns as offer -85
ns as oppos 88
ns as paint 56
ns as point -20
ns as portray -24
ns as position -19
ns as prais -10
ns as present -28
ns as promis -10
ns as question -6
ns as quot -37
ns as recall -8
ns as refer -34
ns as regard -14
ns as report 42
ns as reveal -32
ns as say 31
ns as see -86
ns as seek 15
ns as seem 79
ns as show -34
ns as slam -16
ns as speak -41
ns as suggest -20
ns as support -31
ns as talk -10
ns as tell -12
ns as think -40
ns as tout -31
ns as view -57
ns as vot 78
ns as vow -34
ns as want -13
ns at accus -83
ns at ad -6
ns at announc -25
ns at appear -19
ns at assur -34
ns at call 23
ns at continu -9
ns at decid 17
ns at expect -62
ns at express -74
ns at indicat -8
ns at it -17
ns at look -17
ns at mention 44
ns at offer -30
ns at plan -83
ns at point -12
ns at put -38
ns at question -19
ns at refer -46
ns at report -67
ns at say -119
ns at see -7
ns at seem -64
ns at show -51
ns at suggest -13
ns at support 49
ns at talk 37
ns at tell -8
ns at urg 83
ns at want -9
ns at writ -7
ns because argu -9
ns because call 5
ns because say -84
ns because suggest -27
ns because tell -21
ns because warn -16
ns because writ -21
ns before call 28
ns before hop -24
ns before say -108
ns before vow 28
ns between say -41
ns but acknowledg 81
ns but ad -45
ns but admit -43
ns but appear 63
ns but argu -65
ns but ask -10
ns but call 8
ns but claim 28
ns but endors -11
ns but mak -40
ns but mention 10
ns but not -8
ns but prais -64
ns but propos -33
ns but say -40
ns but see -52
ns but seem -18
ns but show -38
ns but suggest -38
ns but support -25
ns but tell -33
ns but think -6
ns but warn 60
ns by accus -32
ns by announc -16
ns by appear -6
ns by argu -79
ns by ask -30
ns by call 36
ns by cit -16
ns by criticiz -7
ns by defend 106
ns by describ -15
ns by dismiss 30
ns by expect -27
ns by fear -7
ns by find -17
ns by hop -7
ns by includ -35
ns by introduc -12
ns by it -6
ns by mention -41
ns by not -9
ns by plan -14
ns by point -12
ns by promis -13
ns by propos -15
ns by push -16
ns by question 45
ns by recall -5
ns by refer -19
ns by reveal -10
ns by say -102
ns by see -16
ns by seek -20
ns by seem 49
ns by show -44
ns by speak -15
ns by suggest -10
ns by support 57
ns by tell -28
ns by think -34
ns by try -102
ns by vow -36
ns by writ -17
ns despite insist 95
ns despite say -118
ns during ask 65
ns during call 20
ns during criticiz 46
ns during focus -18
ns during report -23
ns during say -46
ns for accus -14
ns for admit -20
ns for announc -35
ns for appear -10
ns for ask -33
ns for attack -71
ns for back -55
ns for begin -13
ns for believ -13
ns for blam 53
ns for blast -41
ns for call -123
ns for chid -20
ns for cit 60
ns for claim -8
ns for conced -10
ns for congratulat -11
ns for consider -8
ns for criticiz -107
ns for decid -20
ns for declar -53
ns for declin 40
ns for demand -22
ns for describ 83
ns for discuss -5
ns for endors -40
ns for expect -5
ns for explain -8
ns for express -9
ns for go -17
ns for hit -35
ns for hold -6
ns for hop -6
ns for indicat -6
ns for insist -10
ns for it -6
ns for know 124
ns for list -5
ns for look -14
ns for mak -34
ns for mock -47
ns for need -14
ns for nominat -26
ns for not -8
ns for offer -71
ns for pass -26
ns for plan -10
ns for point 74
ns for prais -31
ns for promis -6
ns for propos -29
ns for push -11
ns for rail -17
ns for refus -17
ns for reject -17
ns for repeat -8
ns for report -8
ns for respond -38
ns for reveal -31
ns for say -20
ns for see -28
ns for seek -22
ns for seem -16
ns for show -8
ns for sign -7
ns for slam 75
ns for speak -5
ns for suggest -11
ns for support 105
ns for tak -17
ns for talk 64
ns for tell -12
ns for thank -63
ns for think -10
ns for try -16
ns for tweet 83
ns for urg -12
ns for view -11
ns for vot 99
ns for vow -7
ns for want -11
ns for writ -5
ns from accus -16
ns from acknowledg -7
ns from announc -57
ns from appear -22
ns from ask -26
ns from attack 53
ns from blam -13
ns from call -52
ns from charg -30
ns from cit -13
ns from criticism 62
ns from criticiz 78
ns from demand -5
ns from estimat -6
ns from expect -15
ns from explain -9
ns from intend -10
ns from it -8
ns from not -22
ns from oppos -15
ns from plan -11
ns from point -36
ns from propos -27
ns from question -7
ns from refer -6
ns from referenc -5
ns from reject -23
ns from report -31
ns from respond -17
ns from say -61
ns from seek -20
ns from seem -26
ns from show -8
ns from suggest -11
ns from support -6
ns from tell -9
ns from vot -15
ns from warn -7
ns he say 81
ns if argu -12
ns if ask -9
ns if promis -14
ns if say -43
ns if suggest -11
ns if tell -6
ns if warn -17
ns in accord -57
ns in accus -49
ns in acknowledg 64
ns in ad -15
ns in admit -5
ns in advocat -25
ns in agr -32
ns in agre -10
ns in aim -16
ns in alleg -9
ns in announc 74
ns in appear -102
ns in argu -60
ns in ask 57
ns in assur -17
ns in attack 17
ns in awar -13
ns in back 70
ns in begin -6
ns in believ -39
ns in blam -74
ns in blast -22
ns in boast -47
ns in call -69
ns in cast 66
ns in caution -62
ns in challeng -65
ns in charg -71
ns in cit -136
ns in claim -81
ns in compar -29
ns in conclud -20
ns in consider -88
ns in continu -16
ns in convinc -5
ns in cover -15
ns in criticism -25
ns in criticiz 45
ns in decid 27
ns in decision -16
ns in declar -106
ns in declin -62
ns in defend 69
ns in denounc 79
ns in deny -102
ns in describ 23
ns in disclos -11
ns in discuss 71
ns in dismiss -48
ns in eager -6
ns in endors 14
ns in expect -100
ns in explain 77
ns in express 36
ns in favor 17
ns in fear -44
ns in feel -76
ns in find -57
ns in focus 46
ns in giv -47
ns in go -32
ns in hir -63
ns in hold -36
ns in hop -34
ns in idea -40
ns in insist -22
ns in invok -20
ns in it -25
ns in know -45
ns in lament -35
ns in lay -31
ns in learn 58
ns in list -112
ns in look 30
ns in mak 121
ns in mention 32
ns in nominat 72
ns in not -64
ns in offer 47
ns in oppos -112
ns in order 35
ns in plan -7
ns in pledg -95
ns in point -112
ns in post -77
ns in prais -17
ns in predict -36
ns in press -18
ns in promis -53
ns in propos -20
ns in push 42
ns in put -26
ns in question 15
ns in rais -6
ns in recall -45
ns in recogniz -16
ns in refer 23
ns in referenc -39
ns in reflect -12
ns in refus -74
ns in reiterat -8
ns in releas -66
ns in remark -19
ns in remind 67
ns in repeat -13
ns in report -17
ns in requir -13
ns in respond -31
ns in reveal -19
ns in run -6
ns in say 6
ns in see -76
ns in seek -33
ns in seem 84
ns in send -56
ns in shar -20
ns in show -23
ns in slam 97
ns in speak 76
ns in stat -50
ns in strategy -8
ns in suggest -90
ns in suggestion -21
ns in support 23
ns in tak -74
ns in talk -12
ns in tell -94
ns in think 56
ns in threaten -46
ns in tout 66
ns in try 61
ns in turn -26
ns in tweet -85
ns in understand 42
ns in urg -33
ns in view 61
ns in vot 23
ns in vow 59
ns in want -49
ns in warn -45
ns in watch -22
ns in welcom -41
ns in worry -118
ns in writ 23
ns of call -8
ns of say -14
ns on accus 60
ns on acknowledg 7
ns on ad -12
ns on agr 63
ns on allow -6
ns on announc 90
ns on appear -33
ns on argu 74
ns on ask -65
ns on blam 21
ns on blast -102
ns on boast -13
ns on call -80
ns on challeng -35
ns on cit -8
ns on claim -11
ns on consider -21
ns on continu 29
ns on criticiz -53
ns on declar -48
ns on defend -32
ns on deny -16
ns on describ -43
ns on discuss 38
ns on endors -11
ns on expect -50
ns on explain -10
ns on express -5
ns on feel -34
ns on find -7
ns on focus -12
ns on go -56
ns on hit -27
ns on hop 80
ns on includ -49
ns on introduc 66
ns on know -36
ns on mention 56
ns on not -54
ns on offer -35
ns on oppos -5
ns on plan -9
ns on pledg -84
ns on point -40
ns on post 97
ns on prais -77
ns on predict -11
ns on promis -39
ns on propos -82
ns on push -37
ns on question 60
ns on refer -35
ns on refus -20
ns on report 35
ns on respond -10
ns on say 25
ns on see -17
ns on seek -21
ns on seem -59
ns on shar 142
ns on show 24
ns on slam -77
ns on spent -10
ns on stat 53
ns on suggest -21
ns on support -74
ns on tak -36
ns on talk -41
ns on tell -32
ns on think -21
ns on try -20
ns on tweet 17
ns on urg -26
ns on vow -9
ns on warn -17
ns on writ 31
ns or appear -18
ns or ask -14
ns or call -7
ns or declin -17
ns or know -22
ns or mention -21
ns or offer -17
ns or question 77
ns or say -32
ns or support 37
ns or want 58
ns over agr 83
ns over appear -8
ns over ask -5
ns over call -18
ns over say -26
ns over show -6
ns over suggest -6
ns over want -18
ns since say -43
ns since show -6
ns than argu -6
ns than ask -7
ns than call -8
ns than find -9
ns than list -7
ns than not -8
ns than predict -12
ns than report -12
ns than say 71
ns than see -7
ns than seem -39
ns than show -29
ns than suggest -11
ns than tell -22
ns that acknowledg -7
ns that agr -11
ns that announc -42
ns that appear -23
ns that argu -14
ns that ask -55
ns that assur -18
ns that attack -7
ns that back -34
ns that believ -10
ns that blam -11
ns that cast -10
ns that caution -9
ns that challeng -10
ns that cit -34
ns that claim -17
ns that compar -20
ns that conclud -6
ns that consider -8
ns that continu -16
ns that criticism -21
ns that criticiz -29
ns that decid -29
ns that declar 87
ns that declin -13
ns that defend -19
ns that deliver -7
ns that denounc -9
ns that deny -9
ns that describ -44
ns that discuss -12
ns that dismiss -32
ns that eager -13
ns that echo -14
ns that embrac -19
ns that emphasiz -12
ns that expect -15
ns that explain -9
ns that express -51
ns that find -17
ns that go -19
ns that hop -12
ns that identify -7
ns that insist -15
ns that intend -13
ns that issu -13
ns that it -30
ns that know -51
ns that lay -7
ns that look -13
ns that mak 27
ns that mention -19
ns that mock -15
ns that not -16
ns that offer 43
ns that oppos 67
ns that order -6
ns that pass 15
ns that point -48
ns that press -6
ns that propos -59
ns that push -8
ns that put -13
ns that question -38
ns that rais -7
ns that refer -21
ns that referenc -16
ns that refus -21
ns that reject -39
ns that releas -13
ns that repeat -47
ns that report -17
ns that respond -19
ns that say -68
ns that see -22
ns that seek -32
ns that seem 35
ns that send -12
ns that show 81
ns that sign 64
ns that speak -34
ns that stress -12
ns that suggest -17
ns that support -24
ns that tak -11
ns that talk -45
ns that tell -31
ns that think 74
ns that try -21
ns that urg -10
ns that view 62
ns that want -14
ns that warn -7
ns that worry 132
ns that writ -22
ns the call 47
ns though say 49
ns to accord -20
ns to accus -24
ns to acknowledg -16
ns to ad -8
ns to agr -11
ns to agre -10
ns to allow -54
ns to announc 27
ns to appear -50
ns to argu -13
ns to ask -18
ns to attack -18
ns to begin -12
ns to believ -10
ns to blam -6
ns to blast -7
ns to boast -11
ns to call -137
ns to challeng -36
ns to choos -14
ns to cit -16
ns to claim -42
ns to com -7
ns to compar -56
ns to concern -6
ns to conclud -9
ns to condemn -15
ns to confirm 88
ns to consider -24
ns to continu -28
ns to criticism -27
ns to criticiz -47
ns to debat -18
ns to decid -63
ns to decision -13
ns to declar -40
ns to declin -36
ns to decry -7
ns to defend -67
ns to deny -19
ns to describ -18
ns to detail -6
ns to determin -9
ns to discuss -23
ns to dismiss -11
ns to doubl -14
ns to eager -6
ns to emphasiz -28
ns to encourag -17
ns to endors -22
ns to endorsement 51
ns to estimat -9
ns to expect -35
ns to explain 81
ns to express -14
ns to feel -9
ns to find -10
ns to focus -18
ns to giv 78
ns to go -11
ns to hail -12
ns to highlight -11
ns to hop -16
ns to idea -10
ns to identify 89
ns to includ -6
ns to indicat -6
ns to insist -23
ns to issu -24
ns to it -32
ns to jok -15
ns to know -34
ns to look -23
ns to mak 23
ns to mention -23
ns to mock -11
ns to nam -18
ns to need 78
ns to nominat -9
ns to not -21
ns to offer 61
ns to oppos -41
ns to order -25
ns to plan -11
ns to pledg -30
ns to point 131
ns to position -6
ns to post 77
ns to prais -18
ns to predict -5
ns to prefer -16
ns to press -23
ns to pressur -27
ns to promis -12
ns to propos -15
ns to provid -5
ns to push -30
ns to question -30
ns to rail -22
ns to rais -13
ns to read -28
ns to refer -15
ns to referenc -10
ns to refus -28
ns to reiterat -7
ns to reject -17
ns to releas 59
ns to remain -6
ns to remind -20
ns to report -20
ns to requir -21
ns to respond -22
ns to reveal -12
ns to say -52
ns to see -30
ns to seek -16
ns to seem -66
ns to show -23
ns to skeptical -9
ns to slam -17
ns to speak -17
ns to stat -16
ns to suggest -31
ns to support 48
ns to supporter -7
ns to tak -7
ns to talk -98
ns to tell -37
ns to ther -9
ns to think -37
ns to tout -33
ns to try -26
ns to turn -19
ns to tweet -47
ns to understand -6
ns to urg -75
ns to used 80
ns to view -14
ns to vot -21
ns to vow -13
ns to want -53
ns to warn -21
ns to welcom -17
ns to worry -24
ns to writ -46
ns until say -14
ns w ask -9
ns w call 111
ns w say -13
ns when appear 44
ns when ask -60
ns when call -66
ns when know -64
ns when not -9
ns when recall -80
ns when say -138
ns when talk 48
ns when tell -58
ns where ask -5
ns where say -21
ns which appear -21
ns which ask -16
ns which call 59
ns which cit -11
ns which mak -5
ns which say -39
ns which see 54
ns which support -8
ns which tell -17
ns which vot -39
ns while ask -55
ns while call 10
ns while find -15
ns while not -14
ns while say 32
ns while seek -6
ns while show -46
ns who accus -15
ns who ad -15
ns who announc -30
ns who ask -34
ns who attack -7
ns who blast 82
ns who call -80
ns who cit -22
ns who dismiss -23
ns who expect 83
ns who express -24
ns who go -6
ns who mak -8
ns who mention -24
ns who offer -17
ns who point -8
ns who portray -12
ns who prais -15
ns who propos -9
ns who say -50
ns who seem -10
ns who suggest -11
ns who support 63
ns who talk -12
ns who tell -7
ns who used 67
ns with accord -11
ns with accus -19
ns with agr -17
ns with announc 18
ns with appear -26
ns with argu -7
ns with ask -48
ns with attack -26
ns with believ -11
ns with call -84
ns with charg -53
ns with cit -24
ns with claim -27
ns with continu 74
ns with contrast -45
ns with cover 82
ns with criticiz -6
ns with defend -9
ns with deny -14
ns with describ 72
ns with discuss 70
ns with dismiss -9
ns with endors 59
ns with expect -23
ns with explain -19
ns with express -15
ns with find -26
ns with focus -23
ns with giv -26
ns with go 68
ns with hop -13
ns with insist -22
ns with it -10
ns with know 28
ns with look -30
ns with mak 68
ns with mock -22
ns with not -15
ns with offer -32
ns with point -8
ns with promis -22
ns with question -36
ns with report -33
ns with respond 89
ns with say -119
ns with see -26
ns with seek 68
ns with seem -18
ns with show -154
ns with speak -10
ns with suggest -11
ns with tell -23
ns with think -23
ns with try -21
ns with want -31
ns with writ -12
ns — accord -115
ns — acknowledg -69
ns — announc 19
ns — argu -94
ns — ask 72
ns — call -80
ns — claim 151
ns — continu -42
ns — endors -16
ns — expect 41
ns — find -93
ns — focus 32
ns — hop -89
ns — indicat -14
ns — insist 28
ns — it 82
ns — know -59
ns — mak -58
ns — not -42
ns — point 51
ns — prais 8
ns — promis 42
ns — push -21
ns — report 44
ns — say 16
ns — see 95
ns — seem -28
ns — show 19
ns — suggest 113
ns — support -112
ns — tak -10
ns — talk -168
ns — tell 65
ns — think 30
ns — want -48
q -- end 19
q -- mid -12
q -q end 21
q -q mid 112
q q- end -15
q q- mid -63
q qq mid -8
q qq= mid 65
qk -- -ing end 15
qk -- -ing mid -6
qk -- CAP end 5
qk -- a mid -28
qk -- other mid -6
qk -- pro mid -22
qk -- that end 21
qk -- that mid -18
qk -- the mid -10
qk -- to end 16
qk -- to mid -18
qk -- wh end 38
qk -- wh mid -24
qk -q -ing end 11
qk -q -ing mid -58
qk -q CAP end -18
qk -q CAP mid -21
qk -q a end 66
qk -q a mid 81
qk -q other end 11
qk -q other mid 47
qk -q pro end 7
qk -q pro mid 94
qk -q that end 22
qk -q that mid 25
qk -q the mid 42
qk -q to end -24
qk -q to mid 63
qk -q wh end -22
qk -q wh mid 17
qk q- " end -15
qk q- " mid -63
qk qq " mid -8
qk qq= " mid 65
qn -- ! $ 35
qn -- " -ed -26
qn -- " -ing -14
qn -- " -ly -20
qn -- " -s -29
qn -- " CAP -38
qn -- " a -23
qn -- " an -11
qn -- " as -6
qn -- " i -6
qn -- " in -5
qn -- " not -7
qn -- " that -7
qn -- " the -30
qn -- " this -6
qn -- " to -11
qn -- " we -6
qn -- $ $ -52
qn -- ( -ly 52
qn -- ( CAP -45
qn -- ( and -31
qn -- ( the 78
qn -- ( though -65
qn -- ( w -31
qn -- ) $ -106
qn -- ) , -79
qn -- ) -ed 65
qn -- ) -s -50
qn -- ) . 27
qn -- ) CAP -48
qn -- ) and 41
qn -- ) to -22
qn -- ) w -32
qn -- ) — -6
qn -- , " -68
qn -- , -ed -6
qn -- , -ing 7
qn -- , -ly -41
qn -- , -s -10
qn -- , CAP -23
qn -- , a 43
qn -- , after 20
qn -- , all 21
qn -- , along -49
qn -- , although 67
qn -- , among -19
qn -- , an 43
qn -- , and 31
qn -- , are 10
qn -- , as 12
qn -- , at -24
qn -- , because 15
qn -- , both 30
qn -- , but 47
qn -- , by -38
qn -- , could -45
qn -- , despite 45
qn -- , did -21
qn -- , during -65
qn -- , for 10
qn -- , from -64
qn -- , had -40
qn -- , has 18
qn -- , have 72
qn -- , having -27
qn -- , her -24
qn -- , how -80
qn -- , i 30
qn -- , if -60
qn -- , in -46
qn -- , is 81
qn -- , it 43
qn -- , like -63
qn -- , many -20
qn -- , most -60
qn -- , no -48
qn -- , not -80
qn -- , of 22
qn -- , on -72
qn -- , once -77
qn -- , one 38
qn -- , or -106
qn -- , others 60
qn -- , she 6
qn -- , since 62
qn -- , so 24
qn -- , some 42
qn -- , such -157
qn -- , that 9
qn -- , the 30
qn -- , they 31
qn -- , this 12
qn -- , though 9
qn -- , to -37
qn -- , w -28
qn -- , was 50
qn -- , we 7
qn -- , were 10
qn -- , what -12
qn -- , when 20
qn -- , where 23
qn -- , whether 41
qn -- , which 39
qn -- , while 54
qn -- , who -7
qn -- , whom -82
qn -- , whose 60
qn -- , will -64
qn -- , without 7
qn -- , would -77
qn -- , you -68
qn -- -ed " -36
qn -- -ed , -61
qn -- -ed -ed -21
qn -- -ed -ing 34
qn -- -ed -ly -38
qn -- -ed -s -24
qn -- -ed . -21
qn -- -ed : -11
qn -- -ed CAP -6
qn -- -ed DAY -13
qn -- -ed NUM -28
qn -- -ed a -46
qn -- -ed about -16
qn -- -ed after -14
qn -- -ed against -18
qn -- -ed an -31
qn -- -ed and -25
qn -- -ed any -10
qn -- -ed as -56
qn -- -ed at -40
qn -- -ed because -7
qn -- -ed behind -6
qn -- -ed by -95
qn -- -ed during -17
qn -- -ed for -39
qn -- -ed from -26
qn -- -ed her -46
qn -- -ed him -30
qn -- -ed his -45
qn -- -ed in -25
qn -- -ed into -19
qn -- -ed it -19
qn -- -ed its -7
qn -- -ed like 72
qn -- -ed not -9
qn -- -ed of -31
qn -- -ed off 80
qn -- -ed on 15
qn -- -ed or -7
qn -- -ed out 53
qn -- -ed over -14
qn -- -ed that -43
qn -- -ed the 11
qn -- -ed their -7
qn -- -ed them -6
qn -- -ed under -10
qn -- -ed up -15
qn -- -ed w -7
qn -- -ed when -8
qn -- -ed with -40
qn -- -ed would -7
qn -- -ed — -15
qn -- -ing " -29
qn -- -ing ( -6
qn -- -ing , -76
qn -- -ing -ed -19
qn -- -ing -ing -45
qn -- -ing -ly -28
qn -- -ing -s -47
qn -- -ing . -44
qn -- -ing : -10
qn -- -ing CAP -68
qn -- -ing DAY -7
qn -- -ing NUM -25
qn -- -ing a -9
qn -- -ing about -26
qn -- -ing after -6
qn -- -ing against -7
qn -- -ing all -7
qn -- -ing an -28
qn -- -ing and -30
qn -- -ing any -9
qn -- -ing around -6
qn -- -ing as -19
qn -- -ing at -15
qn -- -ing before -6
qn -- -ing by -9
qn -- -ing down -19
qn -- -ing for -47
qn -- -ing from -20
qn -- -ing has -6
qn -- -ing he 51
qn -- -ing her 21
qn -- -ing him -32
qn -- -ing his 45
qn -- -ing in -58
qn -- -ing into -19
qn -- -ing is -13
qn -- -ing it -29
qn -- -ing its -9
qn -- -ing of -50
qn -- -ing off -5
qn -- -ing on -38
qn -- -ing one -20
qn -- -ing out -18
qn -- -ing over -9
qn -- -ing she -12
qn -- -ing so -6
qn -- -ing some -11
qn -- -ing that -92
qn -- -ing the -39
qn -- -ing their -19
qn -- -ing them -21
qn -- -ing themselves -7
qn -- -ing they -14
qn -- -ing this -8
qn -- -ing those 83
qn -- -ing to -90
qn -- -ing toward -9
qn -- -ing two 74
qn -- -ing up -19
qn -- -ing w -76
qn -- -ing was -6
qn -- -ing when -5
qn -- -ing with -34
qn -- -ing — -6
qn -- -ly 's -31
qn -- -ly , 12
qn -- -ly -ed -52
qn -- -ly -ing -75
qn -- -ly -ly 57
qn -- -ly -s -74
qn -- -ly . 18
qn -- -ly : -9
qn -- -ly CAP -42
qn -- -ly DAY -5
qn -- -ly NUM -28
qn -- -ly a -22
qn -- -ly after 77
qn -- -ly and -31
qn -- -ly as -24
qn -- -ly be -8
qn -- -ly because -8
qn -- -ly been -12
qn -- -ly behind -7
qn -- -ly by -9
qn -- -ly did -9
qn -- -ly for -45
qn -- -ly from -22
qn -- -ly had -13
qn -- -ly he -6
qn -- -ly if -12
qn -- -ly in 63
qn -- -ly of -5
qn -- -ly on 104
qn -- -ly one -11
qn -- -ly than -27
qn -- -ly that -38
qn -- -ly the -17
qn -- -ly to -61
qn -- -ly w -50
qn -- -ly was -11
qn -- -ly when 73
qn -- -ly with -18
qn -- . $ 19
qn -- . ) 71
qn -- . , 143
qn -- . CAP -166
qn -- . NUM -116
qn -- . w -24
qn -- : " 39
qn -- : $ 15
qn -- : -ing -81
qn -- : -s -43
qn -- : CAP 30
qn -- : NUM -11
qn -- : a 51
qn -- : his -5
qn -- : that -20
qn -- : the -40
qn -- : to 9
qn -- ; $ -21
qn -- ; -s 61
qn -- ; CAP 37
qn -- ; NUM 28
qn -- ; and -47
qn -- ; he -29
qn -- ; she -33
qn -- ; the -40
qn -- ; w 64
qn -- ? $ 33
qn -- DAY 's -94
qn -- DAY , 10
qn -- DAY -ed -45
qn -- DAY -s -13
qn -- DAY and -6
qn -- DAY as 82
qn -- DAY at -30
qn -- DAY in 28
qn -- DAY that 30
qn -- DAY to -66
qn -- DAY with -8
qn -- DAY ’s -56
qn -- about -ing -9
qn -- about -s -8
qn -- about CAP -20
qn -- about NUM -8
qn -- about a -6
qn -- about her -6
qn -- about his -16
qn -- about the -20
qn -- about their -5
qn -- about w -15
qn -- about whether -7
qn -- after -ing 66
qn -- after -s -17
qn -- after CAP 10
qn -- after DAY -50
qn -- after NUM -28
qn -- after a 53
qn -- after her 7
qn -- after his -6
qn -- after it -15
qn -- after the 19
qn -- after w 18
qn -- although CAP -10
qn -- although the -7
qn -- although w -14
qn -- and " -27
qn -- and , 71
qn -- and -ed 58
qn -- and -ing 16
qn -- and -ly 11
qn -- and -s -46
qn -- and CAP -47
qn -- and NUM -46
qn -- and a -18
qn -- and about 69
qn -- and an -21
qn -- and another -52
qn -- and are 22
qn -- and as 69
qn -- and at -5
qn -- and by 94
qn -- and could -11
qn -- and for -63
qn -- and get -28
qn -- and has 86
qn -- and have 70
qn -- and he 112
qn -- and her -119
qn -- and his -32
qn -- and how -109
qn -- and in 8
qn -- and is 71
qn -- and it -52
qn -- and its -45
qn -- and many -31
qn -- and may 83
qn -- and most -9
qn -- and not -39
qn -- and of -18
qn -- and on -11
qn -- and one 36
qn -- and other -124
qn -- and others 78
qn -- and she 52
qn -- and some -41
qn -- and that 16
qn -- and the -44
qn -- and their -58
qn -- and they -39
qn -- and those 24
qn -- and through -26
qn -- and to 15
qn -- and w -41
qn -- and was -45
qn -- and we 12
qn -- and what -58
qn -- and when -44
qn -- and whether -79
qn -- and which -13
qn -- and who 85
qn -- and will 59
qn -- and with -8
qn -- and would 20
qn -- as " -81
qn -- as -ed -68
qn -- as -ing -70
qn -- as -ly -31
qn -- as -s 10
qn -- as CAP 18
qn -- as NUM -44
qn -- as a -12
qn -- as an -83
qn -- as being -22
qn -- as both -25
qn -- as having -10
qn -- as he 126
qn -- as her -20
qn -- as his -28
qn -- as if -37
qn -- as it 96
qn -- as its -13
qn -- as many -22
qn -- as not -21
qn -- as one -32
qn -- as she 62
qn -- as that -7
qn -- as the -70
qn -- as their -23
qn -- as they -35
qn -- as to -11
qn -- as w -7
qn -- at " -16
qn -- at -ing -34
qn -- at -s 23
qn -- at CAP -132
qn -- at DAY 48
qn -- at NUM -62
qn -- at a 71
qn -- at all -50
qn -- at an -23
qn -- at her -39
qn -- at his -16
qn -- at its -22
qn -- at one -15
qn -- at the -5
qn -- at their -9
qn -- at this -28
qn -- at w -10
qn -- at which 76
qn -- because " -13
qn -- because , -20
qn -- because CAP -37
qn -- because he -12
qn -- because it 59
qn -- because of -15
qn -- because she 55
qn -- because the 31
qn -- because they -31
qn -- before , -25
qn -- before -ing 55
qn -- before -s -65
qn -- before CAP -20
qn -- before a 29
qn -- before he 43
qn -- before his -37
qn -- before it -15
qn -- before the -45
qn -- before they -14
qn -- but " -22
qn -- but -ed 46
qn -- but -ing -32
qn -- but -ly -63
qn -- but CAP -18
qn -- but did 132
qn -- but he -86
qn -- but his -7
qn -- but in -19
qn -- but it -17
qn -- but never -10
qn -- but not 10
qn -- but she 27
qn -- but that -96
qn -- but the -65
qn -- but they -11
qn -- but w -28
qn -- but would 23
qn -- by -ed -21
qn -- by -ing 93
qn -- by -ly -26
qn -- by -s -41
qn -- by CAP -24
qn -- by NUM -67
qn -- by a 48
qn -- by an -24
qn -- by his -10
qn -- by one -12
qn -- by some -56
qn -- by the -20
qn -- by their -38
qn -- by w -24
qn -- despite -ing -14
qn -- despite CAP -13
qn -- despite his 11
qn -- despite the 21
qn -- despite w 30
qn -- during a -6
qn -- during an 84
qn -- during her 29
qn -- during his -62
qn -- during the -42
qn -- for " -40
qn -- for -ed -46
qn -- for -ing -64
qn -- for -ly -11
qn -- for -s 71
qn -- for . -6
qn -- for CAP -80
qn -- for NUM -17
qn -- for a -58
qn -- for all -20
qn -- for an -28
qn -- for being -5
qn -- for her -33
qn -- for him -14
qn -- for his 16
qn -- for it -35
qn -- for its -15
qn -- for not 25
qn -- for one -10
qn -- for some -10
qn -- for that -28
qn -- for the -97
qn -- for their 35
qn -- for them -14
qn -- for this 90
qn -- for w -56
qn -- for what -36
qn -- from " -10
qn -- from -ing -83
qn -- from -s 21
qn -- from CAP -20
qn -- from NUM -29
qn -- from a 39
qn -- from her -40
qn -- from his -43
qn -- from some -18
qn -- from the 7
qn -- from them -8
qn -- from those -18
qn -- from w 19
qn -- if -ed -13
qn -- if CAP 59
qn -- if he -32
qn -- if it -31
qn -- if not -8
qn -- if she -31
qn -- if that -8
qn -- if the -14
qn -- if they -34
qn -- if w 57
qn -- in " -26
qn -- in , -26
qn -- in -ed -44
qn -- in -ing -134
qn -- in -ly 31
qn -- in -s 16
qn -- in . -14
qn -- in CAP -42
qn -- in DAY -77
qn -- in NUM -16
qn -- in a 36
qn -- in all -52
qn -- in an 100
qn -- in and -31
qn -- in both -55
qn -- in her -36
qn -- in his -32
qn -- in its -37
qn -- in may 29
qn -- in on -24
qn -- in one 63
qn -- in other 41
qn -- in some -39
qn -- in that -28
qn -- in the -6
qn -- in their 56
qn -- in this -50
qn -- in those 66
qn -- in two -18
qn -- in w -43
qn -- in what -13
qn -- in which -160
qn -- on " -35
qn -- on -ed -51
qn -- on -ing -74
qn -- on -ly -16
qn -- on -s -85
qn -- on . -29
qn -- on CAP 11
qn -- on DAY 110
qn -- on a -108
qn -- on all -19
qn -- on an -42
qn -- on her -70
qn -- on his -82
qn -- on how -24
qn -- on its 21
qn -- on other -9
qn -- on some -6
qn -- on their 25
qn -- on this -18
qn -- on to -12
qn -- on w -10
qn -- on what -27
qn -- on whether -41
qn -- or -ed 30
qn -- or -ing 27
qn -- or -ly -8
qn -- or -s -19
qn -- or CAP -47
qn -- or how -10
qn -- or not 51
qn -- or that -10
qn -- or the -39
qn -- or w 10
qn -- over , -11
qn -- over -s 64
qn -- over . -7
qn -- over CAP -64
qn -- over NUM -6
qn -- over a -24
qn -- over and -12
qn -- over her -12
qn -- over his -76
qn -- over the 9
qn -- over w -41
qn -- since -ed -24
qn -- since -ing -21
qn -- since CAP -22
qn -- since NUM -21
qn -- since he 96
qn -- since his -8
qn -- since the -44
qn -- since w -30
qn -- than " -12
qn -- than -ed -8
qn -- than -ing -59
qn -- than -s -8
qn -- than CAP -94
qn -- than NUM -87
qn -- than a 42
qn -- than any -20
qn -- than half -18
qn -- than he 84
qn -- than his 57
qn -- than in -24
qn -- than it -6
qn -- than most -11
qn -- than the -46
qn -- than their -10
qn -- than they -14
qn -- than to -13
qn -- than w 19
qn -- than what 26
qn -- that " -49
qn -- that , 42
qn -- that -ed -38
qn -- that -ing -35
qn -- that -ly -23
qn -- that -s 18
qn -- that . -16
qn -- that CAP -44
qn -- that NUM -7
qn -- that a -40
qn -- that an -8
qn -- that any -5
qn -- that are 45
qn -- that as -8
qn -- that can -19
qn -- that could -35
qn -- that had -30
qn -- that has -46
qn -- that have -35
qn -- that her -13
qn -- that his -14
qn -- that i 68
qn -- that in -13
qn -- that is 82
qn -- that it 24
qn -- that many -18
qn -- that may -12
qn -- that might -9
qn -- that of -27
qn -- that our -5
qn -- that she 11
qn -- that some 10
qn -- that the -83
qn -- that their -10
qn -- that they 85
qn -- that w -54
qn -- that was 51
qn -- that were -23
qn -- that will 91
qn -- that ’s -8
qn -- though CAP -10
qn -- though he -21
qn -- though it -16
qn -- though not -13
qn -- though the -7
qn -- to " -59
qn -- to -ed -11
qn -- to -ing 46
qn -- to -ly -58
qn -- to -s 53
qn -- to . -8
qn -- to NUM -38
qn -- to a 10
qn -- to all 78
qn -- to an -14
qn -- to any -38
qn -- to be -80
qn -- to do -52
qn -- to get -34
qn -- to have -28
qn -- to her -15
qn -- to him -22
qn -- to his 37
qn -- to how -10
qn -- to its -11
qn -- to other -6
qn -- to some 81
qn -- to that -35
qn -- to the 12
qn -- to their -12
qn -- to them -5
qn -- to this -8
qn -- to w -39
qn -- to what -19
qn -- to which -33
qn -- until CAP 23
qn -- until NUM -9
qn -- until after -10
qn -- until he 17
qn -- until the -28
qn -- until w 47
qn -- when -ed 14
qn -- when -ing -19
qn -- when -s -70
qn -- when a 54
qn -- when he 70
qn -- when i 22
qn -- when it -61
qn -- when she -58
qn -- when the 28
qn -- when they 20
qn -- when w -58
qn -- where -s -6
qn -- where CAP 29
qn -- where he 61
qn -- where his -8
qn -- where it -9
qn -- where she -9
qn -- where the -20
qn -- where w -30
qn -- which -ed -16
qn -- which -s -62
qn -- which CAP -47
qn -- which a -13
qn -- which are -5
qn -- which had -13
qn -- which has -24
qn -- which he -33
qn -- which is -25
qn -- which she -23
qn -- which the -33
qn -- which they -7
qn -- which w -59
qn -- which was -10
qn -- which were -6
qn -- which will -6
qn -- which would 78
qn -- while -ly -8
qn -- while NUM 11
qn -- while he -14
qn -- while others -9
qn -- while she -20
qn -- while the -13
qn -- while w 15
qn -- who 's 61
qn -- who , -11
qn -- who -ed -103
qn -- who -ly -18
qn -- who -s -39
qn -- who CAP -23
qn -- who are -21
qn -- who can -10
qn -- who could -18
qn -- who had 42
qn -- who has -36
qn -- who have -45
qn -- who he 56
qn -- who is 49
qn -- who may -6
qn -- who w -40
qn -- who was -25
qn -- who were -27
qn -- who will -20
qn -- who would 42
qn -- who ’s -6
qn -- with " -43
qn -- with , -7
qn -- with -ing -33
qn -- with -ly -12
qn -- with -s 11
qn -- with CAP -62
qn -- with NUM 29
qn -- with a 22
qn -- with an -56
qn -- with both -12
qn -- with her 53
qn -- with him -26
qn -- with his -65
qn -- with it -34
qn -- with no -6
qn -- with one -25
qn -- with other -38
qn -- with that -24
qn -- with the -13
qn -- with their -41
qn -- with those -8
qn -- with what -32
qn -- with whom -10
qn -- — " -23
qn -- — -ed -46
qn -- — -ing 12
qn -- — -ly -125
qn -- — -s -41
qn -- — CAP -86
qn -- — NUM -38
qn -- — a 64
qn -- — all 102
qn -- — although 93
qn -- — an 31
qn -- — and 7
qn -- — are 9
qn -- — as -44
qn -- — at -37
qn -- — but 77
qn -- — from -49
qn -- — had -40
qn -- — has -68
qn -- — he 28
qn -- — his 13
qn -- — if -26
qn -- — is 36
qn -- — it 29
qn -- — like -127
qn -- — not 18
qn -- — of -98
qn -- — one -18
qn -- — or -7
qn -- — that 34
qn -- — the 13
qn -- — though 92
qn -- — to -35
qn -- — w -47
qn -- — while 8
qn -- — who -145
qn -- — with -10
qn -- — would -68
qn -q " w -10
qn -q $ $ 21
qn -q -ed to 41
qn -q -ing , 77
qn -q -ing -s -86
qn -q -ing that 144
qn -q -ing to 115
qn -q -ing w 95
qn -q -s . -12
qn -q -s in -14
qn -q CAP , -41
qn -q CAP . 8
qn -q CAP CAP 40
qn -q CAP w -38
qn -q a w 62
qn -q all of -21
qn -q and " -127
qn -q and -ed 24
qn -q and -ing 20
qn -q and -s 43
qn -q and CAP 120
qn -q and has 16
qn -q and that -129
qn -q and the -48
qn -q and w 91
qn -q as CAP -50
qn -q as a -53
qn -q as w -24
qn -q at a -15
qn -q at the -34
qn -q because " -29
qn -q because he -41
qn -q because they -34
qn -q but -ing 40
qn -q but he 89
qn -q but w -13
qn -q by -ing -43
qn -q by CAP -54
qn -q by the -19
qn -q during the -55
qn -q for -ing -50
qn -q for CAP -39
qn -q for his -15
qn -q for the 48
qn -q for w 58
qn -q from CAP -13
qn -q he -ed 21
qn -q he w 54
qn -q if CAP -26
qn -q in -ing 45
qn -q in -s -54
qn -q in CAP -41
qn -q in a 111
qn -q in his -54
qn -q in the -113
qn -q in w -53
qn -q of -ing -7
qn -q of -s -6
qn -q of CAP -13
qn -q of the -18
qn -q of w -13
qn -q on CAP 57
qn -q on DAY 19
qn -q on the -45
qn -q on w -44
qn -q or " -8
qn -q out of -38
qn -q she w -19
qn -q that -ed -10
qn -q that -s -29
qn -q that CAP -12
qn -q the -s -62
qn -q the CAP -25
qn -q the w 40
qn -q to CAP -23
qn -q to the -13
qn -q to w -51
qn -q w , -8
qn -q w -s -17
qn -q w . -40
qn -q w CAP -6
qn -q w and 49
qn -q w in -12
qn -q w of -34
qn -q w that -52
qn -q w w -28
qn -q who w -28
qn -q with CAP 34
qn -q with the -28
qn -q — and 39
qn -q — w 47
qn q- " CAP -11
qn q- " w -5
qn q- , " -12
qn q- , -ing -82
qn q- , CAP 80
qn q- , and -124
qn q- , w -31
qn q- -ed , -5
qn q- -ed -s -6
qn q- -ed a -6
qn q- -ed by -7
qn q- -ed in -6
qn q- -ed the -8
qn q- -ed to -7
qn q- -ed w -9
qn q- -ing -s -5
qn q- -ing to -22
qn q- -ly -ed -12
qn q- . $ -44
qn q- . CAP -11
qn q- and -ed -28
qn q- and w -19
qn q- as w -12
qn q- in the -19
qn q- in w -10
qn q- on the -6
qn q- to w -9
qn qq= and " -95
qn qq= and -ed 41
qn qq= in the -135
r 0 ! 35
r 0 $ 15
r 0 ) 26
r 0 , -35
r 0 -ed -69
r 0 -ing -74
r 0 -ly -55
r 0 -s -10
r 0 . 21
r 0 : 18
r 0 ; 15
r 0 ? 11
r 0 CAP -112
r 0 DAY -24
r 0 about -19
r 0 after -62
r 0 and -190
r 0 as 11
r 0 at -34
r 0 before -37
r 0 but -45
r 0 by 19
r 0 for 59
r 0 from -68
r 0 he -20
r 0 if -9
r 0 in -42
r 0 or -38
r 0 over -36
r 0 she -32
r 0 since -40
r 0 than -87
r 0 that -74
r 0 to -122
r 0 w -84
r 0 with -156
r 0 — -37
r 18 " -46
r 18 ( -14
r 18 ) 38
r 18 , 51
r 18 -ed 27
r 18 -s 21
r 18 . -44
r 18 : 48
r 18 ; 64
r 18 CAP 78
r 18 DAY 23
r 18 a 9
r 18 about -36
r 18 after 40
r 18 although -31
r 18 and 35
r 18 as 57
r 18 at 72
r 18 because 6
r 18 before -34
r 18 but 58
r 18 by 30
r 18 despite -15
r 18 during 28
r 18 from -15
r 18 he -27
r 18 if -53
r 18 in 44
r 18 of -7
r 18 or 37
r 18 over -83
r 18 she 44
r 18 since 40
r 18 than 35
r 18 the 51
r 18 though 42
r 18 to 12
r 18 until 65
r 18 w 36
r 18 was 27
r 18 when 35
r 18 where 60
r 18 which 5
r 18 while 12
r 18 who 54
r 18 with 19
r 18 — 45
r 4 " -16
r 4 ( 9
r 4 ) -85
r 4 , -24
r 4 -ed -68
r 4 -ing -37
r 4 -ly -55
r 4 -s -32
r 4 . -37
r 4 : -96
r 4 CAP -69
r 4 DAY -42
r 4 about -35
r 4 after -99
r 4 although 57
r 4 amid 45
r 4 and -54
r 4 as -97
r 4 at -22
r 4 because -75
r 4 before 15
r 4 between -47
r 4 but -73
r 4 by -58
r 4 despite 64
r 4 during 6
r 4 for -31
r 4 if -75
r 4 in -32
r 4 is 36
r 4 of -43
r 4 on -15
r 4 or -46
r 4 over 37
r 4 than -40
r 4 that -53
r 4 the -51
r 4 though -36
r 4 to -26
r 4 until -34
r 4 w -46
r 4 when -67
r 4 where -84
r 4 which -9
r 4 while 14
r 4 who -26
r 9 " -62
r 9 ( 84
r 9 ) 14
r 9 , 34
r 9 -ed -37
r 9 -ing -32
r 9 -s -22
r 9 . 30
r 9 : 29
r 9 ; 65
r 9 CAP 47
r 9 DAY 33
r 9 a -75
r 9 about -48
r 9 after 75
r 9 all -21
r 9 although -28
r 9 amid -29
r 9 and 46
r 9 at -75
r 9 because 59
r 9 before 42
r 9 but 40
r 9 by -29
r 9 despite -12
r 9 during -13
r 9 for -76
r 9 from -6
r 9 he 67
r 9 if 33
r 9 is -72
r 9 of -32
r 9 on -29
r 9 or -61
r 9 over -20
r 9 since -68
r 9 than 32
r 9 the -10
r 9 though -43
r 9 to -38
r 9 until -6
r 9 w -11
r 9 was -36
r 9 when 44
r 9 where -67
r 9 which -29
r 9 while 12
r 9 who -75
r 9 — 51
z 1 mid -ing 29
z 1 mid CAP 84
z 1 mid a -22
z 1 mid other 103
z 1 mid pro 179
z 1 mid that -20
z 1 mid the -54
z 1 mid to -52
z 1 mid wh 59
z 12 end " -33
z 12 end -ing 36
z 12 end a 10
z 12 end other -9
z 12 end pro 17
z 12 end that 37
z 12 end the 11
z 12 end wh 6
z 12 mid " -29
z 12 mid -ing -18
z 12 mid CAP -32
z 12 mid other -48
z 12 mid pro -38
z 12 mid that -9
z 12 mid the -41
z 12 mid to -28
z 12 mid wh -5
z 2 end -ing 20
z 2 end CAP 85
z 2 end other -100
z 2 mid -ing -15
z 2 mid CAP 18
z 2 mid a 41
z 2 mid other 91
z 2 mid pro -23
z 2 mid that 37
z 2 mid the 121
z 2 mid to 32
z 2 mid wh -101
z 24 end " -21
z 24 end -ing -38
z 24 end CAP 26
z 24 end other 23
z 24 end that 27
z 24 end to -28
z 24 end wh 18
z 24 mid " -94
z 24 mid -ing -73
z 24 mid CAP -82
z 24 mid a -140
z 24 mid other -97
z 24 mid pro -35
z 24 mid that 43
z 24 mid to -111
z 24 mid wh -17
z 3 end " 86
z 3 end -ing 6
z 3 end CAP -24
z 3 end a 62
z 3 end other -7
z 3 end pro 29
z 3 end that -138
z 3 end the -34
z 3 end to 34
z 3 end wh 10
z 3 mid " 22
z 3 mid -ing 30
z 3 mid CAP 14
z 3 mid a 48
z 3 mid other 13
z 3 mid pro -40
z 3 mid that -65
z 3 mid the 12
z 3 mid to 19
z 3 mid wh -22
z 6 end " 15
z 6 end -ing 25
z 6 end CAP -16
z 6 end a 18
z 6 end other 21
z 6 end pro -53
z 6 end that -17
z 6 end the -16
z 6 end to 54
z 6 end wh 16
z 6 mid " 57
z 6 mid -ing -23
z 6 mid CAP -31
z 6 mid a -19
z 6 mid other -45
z 6 mid that -15
z 6 mid the -31
z 6 mid to 24
zn 1 " -65
zn 1 , -31
zn 1 -ed -78
zn 1 -ing -54
zn 1 -ly 34
zn 1 . -77
zn 1 : 33
zn 1 ; 64
zn 1 DAY 85
zn 1 about -21
zn 1 although -8
zn 1 and 29
zn 1 as -36
zn 1 at 107
zn 1 because 82
zn 1 before 95
zn 1 but 103
zn 1 by -6
zn 1 for 26
zn 1 if -33
zn 1 in 142
zn 1 on -19
zn 1 or 68
zn 1 over 91
zn 1 than 50
zn 1 to -18
zn 1 when 92
zn 1 while 95
zn 1 who 32
zn 1 with 50
zn 1 — -26
zn 12 " -34
zn 12 $ 8
zn 12 ( 51
zn 12 ) -20
zn 12 , 31
zn 12 -ing -34
zn 12 -ly -83
zn 12 -s -47
zn 12 . 27
zn 12 : -44
zn 12 ; 57
zn 12 ? 14
zn 12 CAP 52
zn 12 DAY -63
zn 12 about -20
zn 12 after -5
zn 12 although -11
zn 12 and -30
zn 12 as -86
zn 12 at -176
zn 12 because -73
zn 12 before -106
zn 12 but 14
zn 12 by -107
zn 12 despite 9
zn 12 during -74
zn 12 for -82
zn 12 from -106
zn 12 he -7
zn 12 if 58
zn 12 in -79
zn 12 of -30
zn 12 on -189
zn 12 or -43
zn 12 over -52
zn 12 she -16
zn 12 since -84
zn 12 than 19
zn 12 that -54
zn 12 the 42
zn 12 though 32
zn 12 to -67
zn 12 until -61
zn 12 w -82
zn 12 when -18
zn 12 where 67
zn 12 which 22
zn 12 who 49
zn 12 with -106
zn 12 — 42
zn 2 " -24
zn 2 ) 38
zn 2 , 25
zn 2 -ed -96
zn 2 -ing -39
zn 2 -ly -25
zn 2 . -71
zn 2 : 53
zn 2 ; 65
zn 2 DAY 95
zn 2 about -30
zn 2 after 85
zn 2 and -38
zn 2 as -35
zn 2 at 63
zn 2 because 86
zn 2 before -16
zn 2 but -33
zn 2 by 40
zn 2 during 108
zn 2 for 19
zn 2 from 44
zn 2 if -11
zn 2 in 31
zn 2 on 122
zn 2 or 23
zn 2 over -84
zn 2 than 15
zn 2 that -19
zn 2 until 127
zn 2 when 51
zn 2 which -46
zn 2 while 64
zn 2 who -104
zn 2 with -67
zn 2 — 30
zn 24 " -16
zn 24 ( -43
zn 24 ) -70
zn 24 , -27
zn 24 -ed -45
zn 24 -ing -5
zn 24 -ly -42
zn 24 . 26
zn 24 : 78
zn 24 ; -153
zn 24 ? -36
zn 24 CAP -6
zn 24 DAY -38
zn 24 about -7
zn 24 after -42
zn 24 and -149
zn 24 as 5
zn 24 at 30
zn 24 because -26
zn 24 before -24
zn 24 but -55
zn 24 by -64
zn 24 despite -14
zn 24 during 32
zn 24 for -48
zn 24 from -39
zn 24 he 48
zn 24 if -11
zn 24 in -105
zn 24 of -9
zn 24 on 17
zn 24 or -15
zn 24 over -19
zn 24 since -7
zn 24 than -28
zn 24 that 6
zn 24 the -37
zn 24 to -44
zn 24 until -18
zn 24 w -15
zn 24 when -37
zn 24 where -7
zn 24 which -42
zn 24 while -48
zn 24 who -39
zn 24 with -61
zn 24 — -9
zn 3 " -74
zn 3 ( -117
zn 3 ) 89
zn 3 -ed -7
zn 3 -ing -47
zn 3 -s 18
zn 3 . -28
zn 3 : -60
zn 3 ; 61
zn 3 ? 32
zn 3 CAP -25
zn 3 DAY -20
zn 3 about -41
zn 3 after 13
zn 3 although -25
zn 3 and 60
zn 3 as 26
zn 3 at -11
zn 3 because 12
zn 3 before 38
zn 3 by 31
zn 3 despite 15
zn 3 during -6
zn 3 for -20
zn 3 from 55
zn 3 if -56
zn 3 in 11
zn 3 of -16
zn 3 or -96
zn 3 over -83
zn 3 since 55
zn 3 though -25
zn 3 to 20
zn 3 until -25
zn 3 w 35
zn 3 was 17
zn 3 when 18
zn 3 where -72
zn 3 which 15
zn 3 who -123
zn 3 with 50
zn 3 — -12
zn 6 ! -19
zn 6 " -6
zn 6 $ 7
zn 6 ( 12
zn 6 ) -54
zn 6 , 43
zn 6 -ed -16
zn 6 -ly -10
zn 6 -s -24
zn 6 . -9
zn 6 : 20
zn 6 ; 46
zn 6 ? 36
zn 6 CAP -14
zn 6 DAY -93
zn 6 a 16
zn 6 about -34
zn 6 after -40
zn 6 although 47
zn 6 and 18
zn 6 as 50
zn 6 at -70
zn 6 because -35
zn 6 before 6
zn 6 between -48
zn 6 but 33
zn 6 despite 28
zn 6 during -37
zn 6 from -127
zn 6 if -81
zn 6 in -40
zn 6 of -36
zn 6 on -50
zn 6 or -66
zn 6 over -13
zn 6 since -81
zn 6 than -133
zn 6 that -13
zn 6 though -36
zn 6 to -25
zn 6 until -100
zn 6 w -27
zn 6 when -64
zn 6 where -55
zn 6 which -6
zn 6 while -94
zn 6 who 20
zn 6 with -9
zn 6 — 54
`
