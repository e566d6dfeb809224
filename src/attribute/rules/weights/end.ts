/** Made by bench/attribution/train.ts. */
export const end: string = `
a - ! 24
a - " -18
a - $ 17
a - ( -11
a - ) -16
a - , -35
a - -ed -20
a - -ing -28
a - -ly -14
a - -s -20
a - . 15
a - : -88
a - ; 10
a - ? 16
a - CAP -140
a - DAY -14
a - a 44
a - about -25
a - after -23
a - against -22
a - although -16
a - amid 44
a - and -53
a - as -25
a - at -11
a - because -61
a - before -68
a - between -41
a - but -63
a - by -28
a - despite 38
a - for -17
a - from -26
a - if -31
a - in -7
a - is 28
a - like -63
a - of -33
a - on -17
a - or -40
a - over -30
a - since -33
a - than -16
a - that -22
a - the -88
a - though -27
a - to -19
a - until 13
a - w -29
a - was -58
a - were -19
a - when -87
a - where 9
a - which -13
a - while -60
a - who -29
a - with -13
a A " -15
a A ( 79
a A ) 57
a A , 79
a A -ing -9
a A . 38
a A : 139
a A ; 51
a A CAP -12
a A DAY 31
a A about -19
a A after 40
a A and 76
a A as -18
a A at 64
a A because 33
a A but 80
a A by -11
a A during 48
a A for 40
a A from 21
a A he -49
a A if -10
a A in 56
a A on 89
a A or -17
a A over -16
a A she 42
a A since -10
a A than 143
a A that 7
a A the -26
a A though 70
a A to -11
a A when -39
a A which -32
a A while 21
a A who -10
a A with 24
a A — 117
a B " -14
a B ( 58
a B ) 32
a B , 75
a B -ed -18
a B -ing 8
a B -ly -13
a B . -39
a B : 62
a B ; 103
a B CAP 48
a B DAY -70
a B about -5
a B after 20
a B and 68
a B as 32
a B at 8
a B because 77
a B before 61
a B but 26
a B for -46
a B from -16
a B he 56
a B if -24
a B in 16
a B on -76
a B or 43
a B over -20
a B since -19
a B than -41
a B that -13
a B though -9
a B to -7
a B w 49
a B when 9
a B where -8
a B which 41
a B while 139
a B who 51
a B — 67
a C " -24
a C ( -12
a C ) 32
a C , 37
a C -ed -11
a C -ing -11
a C -ly -18
a C -s -23
a C . -33
a C ; 47
a C CAP 81
a C DAY -50
a C about -14
a C after 21
a C although -13
a C and 22
a C as -20
a C at 36
a C because -26
a C but -27
a C by 49
a C despite -8
a C during 79
a C for -18
a C from 48
a C if 42
a C in 19
a C on 49
a C or 12
a C over -45
a C than -27
a C the 86
a C though -10
a C w 70
a C when 55
a C where 50
a C while -53
a C who 20
a C with 9
a C — -7
a D " -18
a D ( -22
a D ) 35
a D , 64
a D -ed -11
a D -ing -21
a D -ly -19
a D -s 59
a D . -15
a D : 57
a D about -17
a D after 41
a D although -10
a D and 62
a D as 27
a D at -17
a D because 78
a D before -59
a D but 21
a D by 58
a D despite 5
a D during -98
a D for -18
a D if -46
a D in -11
a D or 36
a D over 54
a D since 13
a D than -39
a D the 26
a D though -15
a D to -13
a D until 19
a D w -53
a D when 105
a D where -22
a D while -15
a D who -41
a D with -48
a D — 44
a E " -21
a E ( 28
a E ) -26
a E , 24
a E -ed -14
a E -ing -13
a E -ly -9
a E : 29
a E ; 5
a E CAP 32
a E DAY 46
a E a 32
a E about -20
a E although 57
a E as 10
a E at -30
a E because -17
a E before 70
a E but 12
a E by -21
a E despite 9
a E for -6
a E from -19
a E in -14
a E of -29
a E on -28
a E or -28
a E over 7
a E since 21
a E than -51
a E that -12
a E the -15
a E though -30
a E to -13
a E until -8
a E w -67
a E where -55
a E which -17
a E while 6
a E who -15
a E — 12
c 0 " -21
c 0 $ 18
c 0 ( 66
c 0 ) 49
c 0 , 52
c 0 -ed -13
c 0 -ing -16
c 0 -ly -8
c 0 . 20
c 0 : 33
c 0 ; 113
c 0 ? -25
c 0 CAP 29
c 0 DAY 17
c 0 NUM 78
c 0 a 30
c 0 about -26
c 0 after 57
c 0 against -32
c 0 although 53
c 0 amid 21
c 0 and 35
c 0 at 13
c 0 because 34
c 0 before 33
c 0 between -49
c 0 but 95
c 0 despite 68
c 0 during 22
c 0 for -7
c 0 he 38
c 0 if -11
c 0 in 10
c 0 like 50
c 0 of -41
c 0 or -15
c 0 over -7
c 0 she 41
c 0 since 10
c 0 than 8
c 0 that -8
c 0 though 34
c 0 to -14
c 0 until 54
c 0 w -15
c 0 was 7
c 0 when 43
c 0 where -28
c 0 which 30
c 0 while 43
c 0 who -16
c 0 — 39
c 1 ! 32
c 1 " -12
c 1 ) -29
c 1 , -38
c 1 -ed -17
c 1 -ing -16
c 1 -ly -24
c 1 -s -11
c 1 . -10
c 1 : 13
c 1 ; -140
c 1 ? 16
c 1 CAP -52
c 1 DAY -34
c 1 about -9
c 1 after -79
c 1 although -33
c 1 and -57
c 1 as -14
c 1 at -35
c 1 because -58
c 1 before -52
c 1 but -40
c 1 by -33
c 1 despite -57
c 1 during 20
c 1 for -18
c 1 from -22
c 1 if -27
c 1 in -35
c 1 of -8
c 1 on -41
c 1 or -22
c 1 over -19
c 1 since -31
c 1 than -30
c 1 that -14
c 1 the 36
c 1 though -30
c 1 to -14
c 1 until -67
c 1 w -20
c 1 when -13
c 1 where -29
c 1 which -20
c 1 while -47
c 1 who 9
c 1 with -19
c 1 — 12
c 2 " -8
c 2 $ 21
c 2 ( -66
c 2 ) -43
c 2 -ed -11
c 2 -ing -14
c 2 -ly -14
c 2 . 29
c 2 ; 54
c 2 ? 54
c 2 CAP 26
c 2 DAY -13
c 2 about -7
c 2 after -50
c 2 and -34
c 2 as -23
c 2 at -23
c 2 because -17
c 2 before -22
c 2 but -35
c 2 by -12
c 2 despite -12
c 2 during -41
c 2 for -13
c 2 from -15
c 2 if -9
c 2 in -22
c 2 on -22
c 2 or -11
c 2 over -12
c 2 since -7
c 2 than -16
c 2 that -19
c 2 though -9
c 2 to -11
c 2 until -14
c 2 w -6
c 2 when -24
c 2 where 48
c 2 which -17
c 2 while 40
c 2 who -21
c 2 with -17
c 2 — 95
ck 0 end " 21
ck 0 end -ing 18
ck 0 end CAP 11
ck 0 end a 54
ck 0 end other 24
ck 0 end pro 38
ck 0 end that 28
ck 0 end the 20
ck 0 end to 25
ck 0 end wh 41
ck 0 mid -ing 7
ck 0 mid CAP 13
ck 0 mid a 7
ck 0 mid other 6
ck 0 mid the 8
ck 0 mid to 13
ck 0 mid wh -7
ck 1 end " -14
ck 1 end -ing 23
ck 1 end CAP -13
ck 1 end a -20
ck 1 end other -12
ck 1 end pro -25
ck 1 end that 12
ck 1 end the -26
ck 1 end to -17
ck 1 end wh -32
ck 1 mid " -22
ck 1 mid -ing -18
ck 1 mid CAP -36
ck 1 mid a -35
ck 1 mid other -24
ck 1 mid pro -28
ck 1 mid that -13
ck 1 mid the -26
ck 1 mid to -26
ck 1 mid wh -28
ck 2 end " -27
ck 2 end CAP 48
ck 2 end a -15
ck 2 end other 9
ck 2 end pro -38
ck 2 end that 53
ck 2 end the 31
ck 2 end to 21
ck 2 end wh 67
ck 2 mid -ing -29
ck 2 mid CAP -15
ck 2 mid a -8
ck 2 mid other -15
ck 2 mid pro -16
ck 2 mid the -13
ck 2 mid to -29
ck 2 mid wh 26
e end accept -81
e end accord 120
e end accus 47
e end accusation -77
e end acknowledg 15
e end acquiesc -14
e end add 55
e end address -10
e end admit 16
e end adopt -74
e end advic 81
e end adviz 27
e end advocat 22
e end agre 30
e end aim 54
e end allegation -39
e end allow -23
e end allud 39
e end announc -20
e end answer -69
e end apologiz -22
e end appear 21
e end applaud 87
e end appoint 7
e end approv 36
e end argu 48
e end argument -37
e end ask -5
e end assail -26
e end assertion -75
e end assum -14
e end assumption 15
e end assur 26
e end attack -6
e end attempt -68
e end attribut 98
e end avoid -85
e end awar 58
e end back -52
e end balk 70
e end ban -63
e end bash -44
e end becom -11
e end begin -13
e end believ 38
e end bemoan 7
e end best 32
e end blam 13
e end block -68
e end boast 20
e end bring -83
e end brush -37
e end calculat 41
e end car 79
e end carry -81
e end cast -17
e end caution 31
e end celebrat -19
e end certain 32
e end chant -56
e end characteriz -14
e end charg -5
e end cheer -17
e end choos 12
e end cit 40
e end claim -24
e end clarify 45
e end clear 68
e end com -42
e end comment 12
e end compar 16
e end complain 28
e end complaint -11
e end conced -21
e end concern 19
e end conclud 33
e end condemn -20
e end confident -49
e end confirm -32
e end congratulat 27
e end consider -15
e end contemplat 32
e end contend 7
e end contradict 91
e end contrast 54
e end convinc 33
e end count -49
e end counter -7
e end cover 38
e end credit 75
e end critical 17
e end criticism -21
e end criticiz 9
e end decid -45
e end decision -5
e end declar -38
e end declin -23
e end decry -26
e end deem -51
e end deep 32
e end defend -15
e end demonstrat 47
e end denounc -29
e end deny -77
e end derid 53
e end describ 12
e end detail 22
e end determin 11
e end devot 8
e end disagre 37
e end disagreement -71
e end disavow 44
e end disclos 25
e end discuss 26
e end dismiss 17
e end display -37
e end disput 17
e end distanc -102
e end divid 54
e end doubl -36
e end doubt -50
e end downplay -8
e end draw -44
e end dub -29
e end dwell -25
e end eager -33
e end echo 32
e end elect -56
e end embrac -39
e end emerg -81
e end emphasiz -10
e end encourag 40
e end end -48
e end endors -64
e end endorsement -73
e end enjoy 43
e end envision 54
e end expand 49
e end expect 17
e end experienc 41
e end explain 31
e end expos 11
e end fail 33
e end far 18
e end favor -7
e end fear 36
e end feel 10
e end figur 89
e end fil -16
e end find 81
e end fir 22
e end focus 27
e end follow 51
e end forecast 55
e end fram 59
e end giv -10
e end goal 28
e end grow -15
e end hail -14
e end hard -39
e end harsh -60
e end hear 13
e end highlight 60
e end hint -6
e end hir -6
e end hit -9
e end hop 63
e end hopeful -17
e end idea -47
e end identify -33
e end ignor -59
e end imagin 49
e end imply -8
e end includ 76
e end indicat 25
e end inform 16
e end insist 16
e end intend -20
e end interest 9
e end interject -31
e end interpret -25
e end introduc -48
e end invok -59
e end issu 29
e end it 14
e end join -47
e end judg -71
e end keep -40
e end knock 50
e end lambast -36
e end lament 42
e end lash -75
e end launch 6
e end lay -28
e end learn -35
e end leav 83
e end less -12
e end let 38
e end liken 68
e end lin 36
e end list -9
e end look 6
e end lov -76
e end maintain -54
e end mak -18
e end mark 27
e end mean 15
e end mention -13
e end messag 80
e end mock -6
e end mount 9
e end nam -17
e end need -27
e end negativ -35
e end nominat -55
e end not 78
e end offer -28
e end open 53
e end oppos -57
e end opt 48
e end optimistic 11
e end order 18
e end outlin 16
e end outspoken -108
e end pass -44
e end peg 45
e end persuad 23
e end pivot 36
e end plan -8
e end play 54
e end plead 14
e end pledg -8
e end point 44
e end portray 90
e end position -15
e end post -37
e end praiz 9
e end predict 32
e end prefer 30
e end present 9
e end press -35
e end pressur -18
e end project -55
e end promiz 40
e end promot -12
e end propos -10
e end proposal -32
e end protest -46
e end proud 25
e end prov 27
e end provid 40
e end publish 82
e end push -22
e end put 40
e end quick 17
e end quot 108
e end rais 14
e end reach 13
e end react 56
e end read -35
e end reaffirm 32
e end reason -10
e end rebuk 56
e end rebut 96
e end recall 91
e end recit 14
e end recogniz 34
e end recommend 36
e end refer 14
e end referenc 13
e end reflect 41
e end refus -14
e end regard -42
e end reiterat 31
e end remark 48
e end remember 69
e end remind -16
e end repeat -10
e end reply 92
e end report 56
e end request 15
e end requir 38
e end resist 32
e end respond 31
e end restrict -23
e end return 7
e end retweet 5
e end reveal 47
e end rip 12
e end rul -7
e end run -26
e end say 62
e end see 29
e end seek 41
e end seem 19
e end seiz -83
e end send 50
e end set -43
e end shar 7
e end sharp -86
e end shift -25
e end shoot 39
e end shout -13
e end show 67
e end shrug -88
e end sid -36
e end sign -34
e end signal -29
e end singl 9
e end skeptical 8
e end sound 18
e end spar -5
e end speak 6
e end speculat -32
e end speculation 6
e end split 22
e end stand 55
e end stat 25
e end step -86
e end stop -23
e end strategy 44
e end stress 52
e end struggl -7
e end stuck 58
e end suggest 26
e end suggestion -41
e end support -30
e end supporter -92
e end supportiv -62
e end sur 30
e end surpriz 96
e end suspect 19
e end tak 14
e end talk -23
e end target -44
e end tell 50
e end tend -49
e end testify 50
e end thank -28
e end ther -12
e end think 31
e end threaten -12
e end titl -47
e end touch 28
e end tout -45
e end trad 40
e end try -28
e end turn -20
e end tweet -26
e end underscor 33
e end understand 7
e end unveil 31
e end upset 32
e end urg 30
e end using 6
e end very -9
e end view 12
e end voic -62
e end vot -80
e end vouch -8
e end vow 36
e end want 51
e end warn 8
e end wary -37
e end watch -19
e end wav -28
e end weigh -38
e end welcom -24
e end withdraw -34
e end witness -44
e end wonder 29
e end worry -26
e end writ 6
e end yell -56
e end zero -64
e mid accept 48
e mid accord -28
e mid accus -15
e mid accusation 38
e mid acknowledg -7
e mid acquiesc 11
e mid add -19
e mid address 5
e mid admit -7
e mid advic -78
e mid adviz -22
e mid advocat -15
e mid agre -10
e mid aim -35
e mid allegation 22
e mid allow 8
e mid allud -28
e mid answer 37
e mid apologiz 10
e mid appear -9
e mid applaud -76
e mid appoint -7
e mid approv -28
e mid argu -11
e mid argument 25
e mid assail 23
e mid assertion 52
e mid assum 10
e mid assumption -12
e mid assur -13
e mid attempt 39
e mid attribut -76
e mid avoid 34
e mid awar -31
e mid back 22
e mid ban 42
e mid begin 6
e mid believ -12
e mid best -20
e mid blam -5
e mid block 46
e mid boast -13
e mid bring 59
e mid brush 26
e mid calculat -36
e mid car -68
e mid cast 8
e mid caution -16
e mid celebrat 13
e mid certain -35
e mid chant 29
e mid characteriz 7
e mid cheer 9
e mid choos -10
e mid cit -10
e mid claim 8
e mid clarify -37
e mid clear -65
e mid com 21
e mid comment -8
e mid compar -8
e mid complain -14
e mid conced 13
e mid concern -13
e mid conclud -14
e mid condemn 11
e mid confident 29
e mid confirm 19
e mid congratulat -23
e mid consider 7
e mid contemplat -24
e mid contend -7
e mid contrast -42
e mid convinc -19
e mid count 30
e mid cover -29
e mid credit -46
e mid critical -14
e mid criticism 8
e mid debat -6
e mid decid 17
e mid declar 13
e mid declin 9
e mid decry 12
e mid deem 30
e mid deep -25
e mid demonstrat -40
e mid denounc 11
e mid deny 31
e mid derid -47
e mid detail -20
e mid determin -8
e mid devot -6
e mid disavow -40
e mid disclos -14
e mid discuss -11
e mid dismiss -11
e mid display 25
e mid distanc 41
e mid divid -45
e mid doubl 17
e mid doubt 33
e mid draw 20
e mid dwell 19
e mid eager 12
e mid echo -19
e mid elect 27
e mid embrac 26
e mid emerg 60
e mid emphasiz 7
e mid encourag -30
e mid end 31
e mid endors 24
e mid endorsement 38
e mid enjoy -39
e mid envision -50
e mid expand -33
e mid expect -5
e mid experienc -37
e mid explain -15
e mid fail -19
e mid favor 6
e mid fear -16
e mid feel -6
e mid figur -61
e mid fil 12
e mid find -21
e mid fir -20
e mid focus -13
e mid follow -40
e mid fram -43
e mid grow 9
e mid hail 8
e mid hard 20
e mid hear -6
e mid highlight -33
e mid hop -19
e mid hopeful 10
e mid idea 21
e mid identify 16
e mid ignor 34
e mid imagin -40
e mid imply 5
e mid includ -25
e mid indicat -9
e mid inform -12
e mid insist -7
e mid intend 8
e mid interest -7
e mid introduc 27
e mid invok 35
e mid issu -14
e mid it -7
e mid join 25
e mid keep 29
e mid knock -32
e mid lambast 24
e mid lament -27
e mid lash 32
e mid lay 11
e mid learn 16
e mid leav -68
e mid less 8
e mid liken -60
e mid lov 47
e mid maintain 37
e mid mark -20
e mid mean -14
e mid mention 5
e mid messag -75
e mid mount -8
e mid nam 10
e mid need 18
e mid nominat 26
e mid not -17
e mid offer 10
e mid open -41
e mid oppos 24
e mid opt -32
e mid optimistic -9
e mid order -10
e mid outlin -15
e mid pass 23
e mid peg -37
e mid persuad -21
e mid pivot -26
e mid play -28
e mid plead -12
e mid point -12
e mid portray -53
e mid position 7
e mid post 21
e mid praiz -6
e mid predict -12
e mid prefer -20
e mid present -12
e mid press 14
e mid pressur 13
e mid project 26
e mid promiz -15
e mid promot 6
e mid proposal 16
e mid protest 39
e mid proud -17
e mid prov -22
e mid provid -22
e mid publish -52
e mid push 8
e mid put -27
e mid quick -12
e mid quot -65
e mid rais -8
e mid reach -9
e mid react -47
e mid read 21
e mid reason 9
e mid rebuk -37
e mid recall -34
e mid recogniz -15
e mid recommend -27
e mid refer -8
e mid referenc -8
e mid reflect -25
e mid regard 27
e mid reiterat -16
e mid remark -31
e mid remember -42
e mid remind 10
e mid reply -80
e mid report -13
e mid represent -11
e mid request -9
e mid requir -21
e mid resist -30
e mid respond -10
e mid restrict 14
e mid return -7
e mid reveal -23
e mid rip -7
e mid run 14
e mid say -13
e mid see -9
e mid seek -15
e mid seem -7
e mid send -24
e mid set 26
e mid sharp 69
e mid show -14
e mid shrug 56
e mid sid 27
e mid sign 15
e mid signal 15
e mid skeptical -5
e mid sound -13
e mid speculat 21
e mid speculation -6
e mid split -17
e mid stand -33
e mid stat -12
e mid step 52
e mid stop 18
e mid strategy -32
e mid stress -25
e mid suggest -6
e mid suggestion 20
e mid support 8
e mid supporter 63
e mid sur -29
e mid surpriz -78
e mid suspect -12
e mid tak -8
e mid talk 8
e mid target 25
e mid tell -13
e mid tend 17
e mid testify -31
e mid thank 15
e mid ther 5
e mid think -12
e mid threaten 5
e mid titl 29
e mid touch -24
e mid tout 21
e mid try 10
e mid turn 9
e mid tweet 13
e mid underscor -20
e mid understand -6
e mid unveil -24
e mid upset -21
e mid urg -13
e mid view -6
e mid voic 30
e mid vot 37
e mid vow -17
e mid want -20
e mid warn -5
e mid watch 12
e mid weigh 16
e mid welcom 13
e mid wonder -17
e mid worry 13
e mid zero 51
ef end base -ing 57
ef end base CAP 14
ef end base a -9
ef end base other 24
ef end base pro -10
ef end base that 39
ef end base the -10
ef end base to -12
ef end base wh -22
ef end ed " 15
ef end ed -ing -22
ef end ed CAP 7
ef end ed pro 16
ef end ed that 26
ef end ed the 21
ef end ed to 22
ef end ed wh 40
ef end ing " -34
ef end ing -ing 13
ef end ing a 27
ef end ing other 21
ef end ing that 15
ef end ing the -13
ef end ing wh 37
ef end s " 14
ef end s -ing 57
ef end s CAP 25
ef end s a 67
ef end s other 17
ef end s pro 33
ef end s that 17
ef end s the 8
ef end s to 20
ef end s wh 30
ef mid base -ing -18
ef mid base other -7
ef mid base that -8
ef mid ed " -6
ef mid ed wh -11
ef mid ing " 18
ef mid ing -ing -8
ef mid ing a -9
ef mid ing other -6
ef mid ing wh -17
ef mid s " -7
ef mid s -ing -26
ef mid s CAP -8
ef mid s a -21
ef mid s other -6
ef mid s pro -9
ef mid s that -6
ef mid s to -8
ef mid s wh -14
i A end -65
i A mid -49
i B end -32
i B mid -33
i C end 6
i C mid -28
i D end 16
i D mid -18
i E end 38
i E mid 8
l " " -56
l " $ 27
l " ) 77
l " , -34
l " -ed 126
l " -ing 281
l " -ly 19
l " -s -7
l " ; -54
l " CAP 28
l " NUM 78
l " a 21
l " about -40
l " against -35
l " all -18
l " and 37
l " as 73
l " at 15
l " because -104
l " before 56
l " between -49
l " but 92
l " by -88
l " during 23
l " for -12
l " from -70
l " he 15
l " if -64
l " in 43
l " is -12
l " like 45
l " of -38
l " on 80
l " or -42
l " out -26
l " over -45
l " she 12
l " than -47
l " that -93
l " the 15
l " to -46
l " until -13
l " w -18
l " when 87
l " where -47
l " which 152
l " while 53
l " who -11
l " with 6
l " without -55
l " — 43
l ' -ing -8
l 's " -26
l 's , 65
l 's -ed -22
l 's -ing -24
l 's -ly -23
l ( " -6
l ( and -31
l ( though -16
l ) $ -242
l ) , -137
l ) -ed -8
l ) . -114
l ) and -96
l ) to 79
l ) — 42
l , " -16
l , -ed -15
l , -ing -18
l , -ly -33
l , after -57
l , although -33
l , and -61
l , as -48
l , at -32
l , because -36
l , before -13
l , but -45
l , despite -57
l , during -18
l , for -14
l , from -17
l , if -19
l , in -30
l , on -11
l , or -31
l , since -8
l , that -21
l , though -26
l , to -17
l , when -57
l , where -34
l , which -23
l , while -48
l , who -33
l , with -33
l -ed " -14
l -ed ) 78
l -ed , -8
l -ed -ed -17
l -ed -ing -23
l -ed -ly -33
l -ed . -9
l -ed : -49
l -ed ; 56
l -ed DAY -24
l -ed about -7
l -ed after -31
l -ed and -47
l -ed as -46
l -ed at -75
l -ed because -47
l -ed before -11
l -ed by -42
l -ed during -58
l -ed for -30
l -ed from -33
l -ed if -8
l -ed in -52
l -ed on -18
l -ed or -7
l -ed over -23
l -ed since -7
l -ed that -21
l -ed to -23
l -ed when -53
l -ed with -34
l -ed — 27
l -ing " -19
l -ing ( 19
l -ing , 40
l -ing -ed -23
l -ing -ing -22
l -ing -ly -27
l -ing . 9
l -ing : -24
l -ing DAY 70
l -ing about -15
l -ing after 40
l -ing and 17
l -ing as 19
l -ing because -54
l -ing before -10
l -ing by -29
l -ing during -53
l -ing for -26
l -ing from -46
l -ing in -39
l -ing on -19
l -ing over -19
l -ing that -21
l -ing to -13
l -ing when 77
l -ing with -57
l -ing — 96
l -ly , -68
l -ly -ed -27
l -ly -ing -26
l -ly -ly -18
l -ly . 34
l -ly : 8
l -ly DAY -20
l -ly after -50
l -ly and -94
l -ly as 16
l -ly because -34
l -ly but 20
l -ly by -27
l -ly for -17
l -ly from -20
l -ly if -11
l -ly in -20
l -ly on -88
l -ly than -16
l -ly that -36
l -ly to -23
l -ly when -100
l -ly with -30
l -s " 16
l -s ( 50
l -s ) -62
l -s , 17
l -s -ed 27
l -s -ing -33
l -s -ly -9
l -s . 32
l -s : 69
l -s ? 37
l -s DAY 107
l -s about -25
l -s after 24
l -s and 24
l -s as 33
l -s because 26
l -s but 83
l -s despite 78
l -s during 9
l -s if 39
l -s in 13
l -s on -25
l -s or -42
l -s over -23
l -s since -28
l -s than 50
l -s that -23
l -s to -11
l -s until 48
l -s when 60
l -s where 28
l -s while 112
l -s who 9
l -s with 11
l -s — 47
l . ) -97
l . , -85
l . — -42
l : " -15
l : -ing -7
l : that -10
l : to -8
l ; and -23
l CAP ! 61
l CAP " -22
l CAP $ 113
l CAP ( -51
l CAP ) -56
l CAP , 36
l CAP -ed 22
l CAP -ly 55
l CAP : 18
l CAP ? 90
l CAP DAY -27
l CAP about -13
l CAP after 70
l CAP as 6
l CAP at 76
l CAP because 111
l CAP before 23
l CAP but 92
l CAP by 23
l CAP despite 58
l CAP during 50
l CAP from 38
l CAP if -32
l CAP in 35
l CAP on 34
l CAP or -15
l CAP over 33
l CAP since 39
l CAP than 70
l CAP that 49
l CAP until 93
l CAP when 100
l CAP where 79
l CAP who 26
l CAP with 60
l CAP — 57
l DAY , 35
l DAY -ed -7
l DAY -ing -12
l DAY . -58
l DAY and -23
l DAY as -61
l DAY at -37
l DAY in -42
l DAY that -12
l DAY to -11
l DAY with -11
l NUM ) -54
l NUM -ed -21
l NUM -ing -16
l NUM . -13
l NUM after -58
l NUM and -12
l NUM as 96
l NUM but -40
l NUM by -22
l NUM for -19
l NUM in -49
l NUM on -18
l NUM that 66
l NUM to -21
l NUM when 28
l NUM who -6
l NUM — -105
l a " -21
l a -ed -27
l a -ing -22
l a -ly -52
l a . -6
l a DAY -32
l about -ing -32
l after -ing -13
l against -ing -7
l all , 23
l all . 158
l all but -49
l along with -40
l among -ly -7
l an " -22
l an -ed -43
l an -ing -22
l an -ly -35
l and " -22
l and , -112
l and -ed -22
l and -ing -21
l and -ly -25
l and about -6
l and as -18
l and at -12
l and by -12
l and for -14
l and in -70
l and on -5
l and that -27
l and to -21
l and when -82
l and which -6
l and who -8
l and with -11
l another -ed -10
l another . -27
l any -ing -9
l are " -11
l are -ed -24
l are -ing -24
l are -ly -17
l are . -14
l are in -16
l around . 15
l as " -21
l as -ed -30
l as -ing -23
l as -ly -23
l as if -18
l as in -11
l as that -7
l as to -21
l at -ing -18
l at DAY -35
l at which -16
l be " -14
l be , 27
l be -ed -26
l be -ing -24
l be -ly -12
l be . 55
l be as -9
l be in -32
l be on -26
l be to -8
l because " -7
l because , -79
l been -ed -27
l been -ing -18
l been -ly -13
l been in -35
l been on -27
l before , 73
l before -ing -15
l behind , 94
l behind . 13
l being " -9
l being -ed -22
l both -ed -8
l but " -5
l but -ed -10
l but -ing -8
l but -ly -10
l but in -15
l but that -16
l by -ed -7
l by -ing -31
l by -ly -13
l can -ly -10
l could -ly -17
l did , -23
l did . -23
l did in -30
l do -ing -13
l do . 58
l do that -14
l do with -37
l done . 14
l done in -19
l down , 35
l down on 49
l down to -13
l down with -13
l for " -22
l for , -12
l for -ed -25
l for -ing -43
l for -ly -15
l for . -6
l for that -42
l from " -11
l from -ing -29
l get -ed -6
l get to -8
l had " -11
l had -ed -23
l had -ing -15
l had -ly -14
l had in -5
l had to -12
l had with -7
l has " -11
l has -ed -21
l has -ly -14
l has in -12
l has since -5
l has to -6
l hasn’t -ed -11
l have -ed -24
l have -ly -16
l have . 40
l have to -17
l having to -6
l he " -14
l he , -25
l he -ed -27
l he -ly -37
l he and -74
l her " -13
l her , -14
l her -ed -27
l her -ing -22
l her -ly 39
l her . -12
l her and 50
l her as -38
l her at -35
l her for -31
l her in 23
l her on -8
l her to -34
l her with 68
l herself . 7
l herself as -34
l him " -19
l him , 77
l him -ed 82
l him -ing -16
l him -ly 87
l him . 29
l him and 28
l him as 19
l him at -25
l him because 66
l him by 35
l him from -9
l him if -7
l him in 25
l him on -45
l him over -6
l him that -9
l him to -37
l him with -51
l him — 22
l himself and -63
l himself as 10
l himself on 23
l his " -12
l his -ed -31
l his -ing -30
l his -ly -56
l how -ly -9
l how to -30
l i -ed -5
l if -ed -12
l if that -7
l in " -6
l in , -100
l in -ed -11
l in -ing -27
l in -ly -7
l in . -62
l in DAY -32
l in on -9
l in that -14
l in which -54
l into -ing -6
l is " -14
l is , 42
l is -ed -21
l is -ing -21
l is -ly -24
l is . -28
l is as -7
l is at -15
l is because -32
l is in -49
l is on -32
l is that -50
l is to -22
l it " -19
l it , 22
l it -ed -28
l it -ly -27
l it . -43
l it and 55
l it as 30
l it by 122
l it in 94
l it on -14
l it to -25
l its -ing -12
l its -ly -11
l itself . 63
l itself as -32
l like . -19
l like to -7
l many as -18
l many in -12
l me , 43
l me . 37
l most -ed -17
l most -ing -6
l most -ly -20
l never -ed -30
l no . 69
l not " -6
l not , -111
l not -ed -24
l not -ing -26
l not -ly -20
l not . -42
l not in -20
l not to -42
l of " -21
l of -ed -25
l of -ing -24
l of -ly -27
l of DAY -30
l of that -13
l of which -9
l off . 58
l on " -11
l on -ed -21
l on -ing -20
l on -ly -10
l on . -12
l on DAY -79
l on to -10
l once -ed -10
l one , -13
l one -ed -11
l one . -104
l one in -16
l one that -25
l one with 74
l or " -7
l or , -67
l or -ed -18
l or -ing -21
l or -ly -10
l or that -11
l other -ed -6
l other than -41
l others , 51
l others . 110
l others to -7
l out , 86
l out . 68
l out after -70
l out and -81
l out in -47
l out that -10
l out to -12
l over . -8
l over and -40
l she " -7
l she -ed -30
l she -ly -11
l she and -110
l should " -7
l since -ed -8
l since -ing -13
l so -ly -19
l so . -12
l so as -9
l so in 125
l so that -9
l some -ing -5
l someone who -14
l such as -45
l than " -6
l than -ed -5
l than -ing -13
l than in -26
l than to -6
l that " -15
l that , -76
l that -ed -36
l that -ing -15
l that -ly -23
l that . 67
l that DAY -10
l that after -35
l that although -10
l that as -23
l that at -17
l that before -13
l that by -17
l that despite -53
l that during -25
l that if -18
l that in 63
l that on 81
l that to 85
l that when -36
l that while -54
l that with -13
l that — -38
l the " -22
l the -ed -33
l the -ing -22
l the -ly -30
l their -ed -18
l their -ing -20
l them " -9
l them , -11
l them -ly 85
l them . 46
l them as -31
l them for 67
l them in 85
l them on 56
l them to -23
l themselves , 34
l themselves as -35
l they -ed -31
l they -ly -12
l this -ing -7
l those -ing -17
l those in -41
l those that -5
l those who -27
l those with -15
l to " -19
l to -ed -15
l to -ing -25
l to -ly -40
l to . 14
l to that 54
l to which -30
l two . 38
l until after -8
l up , -76
l up -ing -7
l up . 82
l up and -57
l up for -8
l up in -38
l up on -10
l up to -20
l up until -12
l up with -28
l w " -15
l w ( 114
l w ) 83
l w , 38
l w -ing -11
l w -ly 23
l w . 18
l w : 25
l w ; 82
l w ? -46
l w DAY 45
l w about -20
l w after 36
l w and 28
l w as -17
l w at 18
l w because 7
l w before 17
l w but 77
l w despite 63
l w during 66
l w for -16
l w from -19
l w in -8
l w or -5
l w over -26
l w since 10
l w than -20
l w though -36
l w to -17
l w until -37
l w when -13
l w where -51
l w which -52
l w while -10
l w with -11
l w — 57
l was " -15
l was -ed -24
l was -ing -24
l was -ly -34
l was at -16
l was in -38
l was on -33
l was to -6
l wasn’t -ing -13
l we -ed -7
l were " -9
l were -ed -23
l were -ing -19
l were -ly -25
l were in -13
l were on -9
l were to -8
l what -ed -37
l when -ed -12
l when -ing -10
l whether or -17
l whether to -19
l which , -52
l which -ed -11
l while -ing -23
l who , -42
l who -ed -27
l who -ly -15
l will " -8
l will -ed -7
l will -ly -15
l with " -9
l with , 76
l with -ed -10
l with -ing -14
l with -ly -9
l with that -11
l without -ing -15
l would " -12
l would -ed -7
l would -ing -9
l would -ly -23
l you . -143
l — " -8
l — -ed -11
l — -ing -17
l — -ly -32
l — although -11
l — and -86
l — as -26
l — at -18
l — but -105
l — from -14
l — in -27
l — or -12
l — that -8
l — though -11
l — to -9
l — where -8
l — which -21
l — while -52
l — who -12
l — with -12
l ’re -ing -8
l ’s " -12
l ’s -ed -26
l ’s -ing -31
l ’s -ly -17
l ’s . -16
n ! end 30
n " mid -18
n $ end 17
n ( mid 44
n ) mid 18
n , mid 28
n -ed mid -14
n -ing mid -17
n -ly mid -12
n -s mid -7
n . end 18
n . mid -26
n : end 7
n : mid 30
n ; mid 84
n ? end 16
n CAP mid 28
n NUM mid 78
n a mid 21
n about mid -21
n after mid 20
n against mid -35
n all mid -18
n although mid 20
n amid mid 15
n as mid -6
n because mid 12
n before mid 9
n between mid -49
n but mid 15
n by mid -6
n despite mid 26
n during mid 19
n for mid -9
n from mid -8
n he mid 15
n if mid -15
n is mid -12
n like mid 45
n of mid -38
n on mid -6
n or mid -17
n out mid -26
n over mid -10
n she mid 12
n since mid -7
n that mid -11
n the mid 15
n to mid -14
n until mid 17
n w mid -18
n when mid 23
n which mid -6
n while mid 17
n who mid -7
n with mid -6
n without mid -55
n — mid 44
na 0 ! 24
na 0 " -18
na 0 $ 17
na 0 ( 45
na 0 ) 9
na 0 , 18
na 0 -ed -12
na 0 -ing -20
na 0 -ly -12
na 0 -s -15
na 0 . 13
na 0 : 46
na 0 ; 64
na 0 ? 16
na 0 CAP -15
na 0 about -21
na 0 after 13
na 0 against -23
na 0 all -18
na 0 although 28
na 0 amid 15
na 0 and -14
na 0 as -12
na 0 because 8
na 0 before -6
na 0 between -49
na 0 but -10
na 0 by -6
na 0 despite 28
na 0 during 24
na 0 for -14
na 0 from -7
na 0 he -37
na 0 if -22
na 0 is -12
na 0 like 45
na 0 of -38
na 0 on -9
na 0 or -20
na 0 out -26
na 0 over -7
na 0 than -8
na 0 that -12
na 0 the -42
na 0 to -15
na 0 until 32
na 0 w -47
na 0 when 16
na 0 while -13
na 0 who -12
na 0 with -8
na 0 — 34
na 1 " -15
na 1 ) 45
na 1 , 74
na 1 -ed -22
na 1 -ly -11
na 1 -s 7
na 1 . 38
na 1 : -73
na 1 ; 42
na 1 CAP 60
na 1 DAY 43
na 1 a 42
na 1 about -23
na 1 after 29
na 1 although -11
na 1 and 96
na 1 as 53
na 1 at -73
na 1 because 24
na 1 before 54
na 1 but 61
na 1 by 6
na 1 for 45
na 1 from -40
na 1 he 30
na 1 if 29
na 1 in 19
na 1 on 43
na 1 or 16
na 1 over -40
na 1 she 42
na 1 since -23
na 1 than 37
na 1 that 5
na 1 the 79
na 1 though -16
na 1 w 83
na 1 when 28
na 1 where -24
na 1 which -21
na 1 while 67
na 1 who 6
na 1 with 12
na 1 — 71
nk ! other 46
nk " " -36
nk " -ing -33
nk " CAP -23
nk " a 17
nk " other -23
nk " pro -15
nk " that -12
nk " the -22
nk " to -22
nk " wh -21
nk $ " 51
nk $ -ing -53
nk $ CAP 22
nk $ a 44
nk $ other 9
nk $ pro 13
nk $ that 14
nk $ the 5
nk $ wh -15
nk ( CAP 7
nk ( a -47
nk ( pro -25
nk ( that -6
nk ( the 40
nk ( to 27
nk ( wh -15
nk ) -ing -6
nk ) CAP 23
nk ) a 34
nk ) other 10
nk ) pro -32
nk ) that 26
nk ) the -69
nk ) to 28
nk ) wh -87
nk , " -39
nk , -ing 46
nk , CAP 17
nk , a 10
nk , other 24
nk , pro 43
nk , that 34
nk , to 36
nk , wh 27
nk -ed -ing -26
nk -ed CAP -18
nk -ed a -37
nk -ed other -14
nk -ed pro -17
nk -ed that -11
nk -ed the -7
nk -ed wh -18
nk -ing " 59
nk -ing -ing -19
nk -ing CAP -14
nk -ing a -14
nk -ing other -24
nk -ing pro -15
nk -ing the -21
nk -ing to -24
nk -ing wh -19
nk -ly -ing -31
nk -ly CAP 9
nk -ly a -41
nk -ly other -12
nk -ly pro -13
nk -ly that -11
nk -ly the -39
nk -ly to 14
nk -ly wh -27
nk -s " 26
nk -s other -55
nk -s that -28
nk -s the -59
nk . " -27
nk . -ing 35
nk . a 11
nk . other 11
nk . pro 10
nk . that 27
nk . the 17
nk . to 10
nk . wh 16
nk : CAP -87
nk : a -52
nk : other -18
nk : pro 27
nk : that 58
nk : the 7
nk : to 127
nk : wh 42
nk ; -ing 113
nk ; CAP -9
nk ; a 50
nk ; other 23
nk ; pro 28
nk ; that 24
nk ; the -36
nk ; to 7
nk ? CAP -19
nk ? other 56
nk ? that -22
nk ? the -65
nk ? wh 75
nk CAP " 16
nk CAP CAP -34
nk CAP other 41
nk CAP that 50
nk CAP the 9
nk DAY " -15
nk DAY -ing -23
nk DAY CAP -24
nk DAY a 55
nk DAY other 40
nk DAY pro -32
nk DAY that -40
nk DAY the 26
nk DAY to -23
nk DAY wh -11
nk a " -30
nk a that -94
nk about " -31
nk about -ing -8
nk about CAP -21
nk about a -23
nk about other -29
nk about pro -10
nk about that -11
nk about the -21
nk about to -17
nk after " 46
nk after -ing -76
nk after CAP 33
nk after a -7
nk after other 12
nk after pro -11
nk after that -8
nk after the -18
nk after to 32
nk after wh 23
nk against that -10
nk although CAP -10
nk although other -11
nk although that -16
nk although the -18
nk and " -48
nk and -ing -44
nk and CAP 14
nk and a -35
nk and pro 37
nk and that -7
nk and the 11
nk and to -18
nk and wh 20
nk as " -16
nk as -ing -55
nk as CAP -55
nk as a 49
nk as other 5
nk as pro 12
nk as the -47
nk as to 66
nk as wh -39
nk at " 52
nk at -ing -20
nk at CAP -7
nk at a 47
nk at other 23
nk at pro -28
nk at that -16
nk at the -75
nk at wh -36
nk because CAP -19
nk because a 19
nk because other 54
nk because pro -51
nk because that -30
nk because the 45
nk because to -52
nk before " -6
nk before -ing 44
nk before CAP 41
nk before a -47
nk before other 14
nk before pro -49
nk before that -33
nk before the 48
nk before to -31
nk before wh -24
nk between " -44
nk but " 28
nk but -ing -52
nk but CAP 11
nk but a -20
nk but other -42
nk but pro 5
nk but that 7
nk but the 99
nk but to 35
nk but wh 25
nk by " -16
nk by -ing -58
nk by CAP 48
nk by a -21
nk by other 31
nk by pro 22
nk by that -44
nk by the -32
nk by to -41
nk by wh -24
nk despite CAP 25
nk despite other 16
nk despite pro -16
nk despite that 33
nk despite to 35
nk during -ing 64
nk during CAP 61
nk during a -10
nk during other -42
nk during pro -43
nk during that -9
nk during the 22
nk during to -74
nk during wh 33
nk for -ing -37
nk for CAP -15
nk for a 21
nk for other -17
nk for pro 19
nk for that -20
nk for the -15
nk for to -15
nk for wh -24
nk from " -32
nk from -ing -49
nk from a -53
nk from other -16
nk from pro -23
nk from that -22
nk from the 79
nk from to -46
nk from wh -29
nk he " -37
nk he pro -44
nk he that 67
nk if -ing -24
nk if CAP -29
nk if a -17
nk if other -36
nk if pro -20
nk if the -22
nk if to 49
nk if wh -17
nk in " 41
nk in CAP 12
nk in a 38
nk in other -6
nk in pro -12
nk in that -26
nk in the 22
nk in to -29
nk in wh -56
nk of CAP -12
nk of other -22
nk of pro -5
nk of that -11
nk of the -12
nk on -ing -23
nk on CAP 9
nk on a 10
nk on other 11
nk on pro -28
nk on to -74
nk on wh -28
nk or " -27
nk or -ing -13
nk or a -8
nk or other -11
nk or pro 38
nk or that -17
nk or the -37
nk or to -32
nk or wh -32
nk over " -31
nk over -ing -11
nk over CAP 14
nk over a 54
nk over other -7
nk over pro -23
nk over that -18
nk over the -37
nk over to -46
nk over wh -12
nk since CAP 44
nk since a -18
nk since other 23
nk since pro -27
nk since that -33
nk since the -27
nk than -ing -10
nk than CAP -10
nk than a -47
nk than pro 8
nk than that 11
nk than the 28
nk than to -45
nk than wh -23
nk that " -32
nk that -ing 7
nk that a -9
nk that pro -26
nk that the -31
nk that to -27
nk that wh -33
nk the " 101
nk the CAP 42
nk the other -21
nk the pro 44
nk the that -86
nk the the -86
nk though CAP -13
nk though other 41
nk though pro -15
nk though that -14
nk though the -13
nk though to -13
nk to " -21
nk to -ing -5
nk to CAP -16
nk to a -24
nk to other -11
nk to pro -19
nk to that -6
nk to the -11
nk to to -33
nk to wh -25
nk until CAP 27
nk until other 70
nk until pro -43
nk until that -21
nk until to -58
nk w " 56
nk w -ing -30
nk w CAP -27
nk w a -8
nk w other -9
nk w pro -45
nk w that -17
nk w the -34
nk w to -18
nk was " 36
nk were that -19
nk when " 41
nk when CAP -40
nk when a 16
nk when other 21
nk when that -73
nk when the 40
nk when to 89
nk when wh 6
nk where CAP 43
nk where a -11
nk where other 15
nk where pro -14
nk where that -16
nk where the -40
nk where to -22
nk where wh -10
nk which " 13
nk which CAP 20
nk which a -39
nk which other -6
nk which pro -14
nk which that -37
nk which the 6
nk which to 12
nk which wh -7
nk while -ing -11
nk while CAP 27
nk while a -73
nk while other 68
nk while pro 76
nk while that -64
nk while the 20
nk while to -57
nk who " 117
nk who -ing -21
nk who a -63
nk who other -14
nk who pro -27
nk who the -17
nk who to -35
nk who wh -12
nk with " 27
nk with -ing -57
nk with CAP 25
nk with a -45
nk with other -10
nk with pro -42
nk with that -30
nk with the 40
nk with wh -22
nk — " -60
nk — -ing 32
nk — CAP 19
nk — a 5
nk — other 9
nk — pro 38
nk — that 25
nk — the 54
nk — to 49
nk — wh 52
nn ! $ 30
nn " -ed -19
nn " -ing -15
nn " -ly -18
nn " -s -21
nn " CAP -25
nn " DAY -6
nn " NUM -12
nn " a -18
nn " all -8
nn " an -16
nn " and -6
nn " are -6
nn " as -12
nn " be -8
nn " for -8
nn " has -10
nn " he -7
nn " i -11
nn " if -11
nn " in -12
nn " is -7
nn " it -6
nn " must -10
nn " my -12
nn " no -13
nn " not -12
nn " that -12
nn " the -23
nn " they -7
nn " this -14
nn " to -16
nn " w -15
nn " was -5
nn " we -12
nn " when -5
nn " would -10
nn " you -13
nn $ $ 17
nn ( " 9
nn ( -ly 45
nn ( CAP -30
nn ( and -22
nn ( the 82
nn ( though -25
nn ( w -28
nn ) $ 9
nn ) , -36
nn ) -ed 51
nn ) -s -42
nn ) . 22
nn ) and 37
nn ) to -65
nn ) w -28
nn ) — -7
nn , " -65
nn , -ed 5
nn , -ing 13
nn , -ly -8
nn , -s -13
nn , NUM 9
nn , a 44
nn , about 11
nn , after 34
nn , all 23
nn , along -43
nn , although 72
nn , among -13
nn , an 49
nn , and 29
nn , are 28
nn , as 23
nn , at -12
nn , because 14
nn , before -62
nn , both 45
nn , but 51
nn , by -34
nn , could -38
nn , despite 44
nn , did -13
nn , during -63
nn , for 5
nn , from -46
nn , had -19
nn , has 19
nn , have 76
nn , having -23
nn , he 28
nn , her -11
nn , his 15
nn , how -72
nn , i 34
nn , if -40
nn , in -24
nn , is 84
nn , it 46
nn , like -50
nn , most -43
nn , no -47
nn , not -53
nn , of 27
nn , on -60
nn , once -63
nn , one 44
nn , or -79
nn , others 74
nn , she 13
nn , since 60
nn , so 33
nn , some 45
nn , such -115
nn , that 13
nn , the 37
nn , they 39
nn , this 17
nn , though 22
nn , to -24
nn , w -12
nn , was 54
nn , we 12
nn , were 17
nn , when 31
nn , where 33
nn , whether 47
nn , which 52
nn , while 51
nn , whom -73
nn , whose 49
nn , will -58
nn , with 10
nn , without -9
nn , would -55
nn , you -71
nn -ed " -21
nn -ed , -25
nn -ed -ed -19
nn -ed -ing 12
nn -ed -ly -22
nn -ed -s -16
nn -ed . -23
nn -ed : -14
nn -ed CAP -12
nn -ed DAY -16
nn -ed NUM -23
nn -ed a -23
nn -ed about -15
nn -ed after -26
nn -ed against -18
nn -ed all -10
nn -ed an -22
nn -ed and -29
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
nn -ed from -25
nn -ed he -6
nn -ed her -27
nn -ed him -22
nn -ed his 8
nn -ed how -5
nn -ed if -7
nn -ed into -20
nn -ed it -20
nn -ed its -10
nn -ed like 63
nn -ed no -6
nn -ed not -11
nn -ed of -24
nn -ed off 71
nn -ed one -5
nn -ed or -10
nn -ed out 22
nn -ed over -19
nn -ed so -6
nn -ed some -8
nn -ed that -21
nn -ed the -8
nn -ed their -12
nn -ed them -13
nn -ed this -8
nn -ed through -6
nn -ed to -6
nn -ed toward -6
nn -ed under -14
nn -ed up -19
nn -ed w -12
nn -ed when -13
nn -ed whether -6
nn -ed with -20
nn -ed would -7
nn -ed — -17
nn -ing " -24
nn -ing ( -6
nn -ing -ed -20
nn -ing -ing -10
nn -ing -ly -23
nn -ing -s -29
nn -ing . -27
nn -ing : 28
nn -ing CAP -22
nn -ing DAY -12
nn -ing NUM -24
nn -ing a 5
nn -ing about -25
nn -ing after -7
nn -ing against 7
nn -ing all -14
nn -ing along -6
nn -ing an 19
nn -ing and -39
nn -ing another -6
nn -ing any -11
nn -ing around -11
nn -ing as -26
nn -ing at -18
nn -ing because -6
nn -ing before -6
nn -ing by -13
nn -ing down -22
nn -ing for -10
nn -ing from -62
nn -ing has -8
nn -ing he 29
nn -ing her 6
nn -ing herself -7
nn -ing him -22
nn -ing his 13
nn -ing how -5
nn -ing in -9
nn -ing is -14
nn -ing it -22
nn -ing its -35
nn -ing of -48
nn -ing off -11
nn -ing on -24
nn -ing one -20
nn -ing or -6
nn -ing other -7
nn -ing out -17
nn -ing over -12
nn -ing she -10
nn -ing so -9
nn -ing some 30
nn -ing such -5
nn -ing that 15
nn -ing the -12
nn -ing their -22
nn -ing them -16
nn -ing themselves -8
nn -ing they 15
nn -ing this -11
nn -ing those 78
nn -ing to -11
nn -ing toward -21
nn -ing two 67
nn -ing up -53
nn -ing w -21
nn -ing was -8
nn -ing when -6
nn -ing whether -12
nn -ing why -7
nn -ing will -5
nn -ing with -25
nn -ing — -9
nn -ly " -12
nn -ly 's -33
nn -ly , -11
nn -ly -ed -14
nn -ly -ing -30
nn -ly -ly 51
nn -ly -s -32
nn -ly . 10
nn -ly : -10
nn -ly CAP -28
nn -ly DAY -6
nn -ly NUM -20
nn -ly a -20
nn -ly after 66
nn -ly and -27
nn -ly as -23
nn -ly be -11
nn -ly because -15
nn -ly been -16
nn -ly behind -11
nn -ly but -6
nn -ly by -13
nn -ly did -11
nn -ly for -28
nn -ly four -5
nn -ly from -20
nn -ly got -5
nn -ly had -13
nn -ly he -8
nn -ly if -12
nn -ly in 57
nn -ly not -5
nn -ly of -9
nn -ly on 81
nn -ly one -14
nn -ly than -20
nn -ly that -31
nn -ly the -16
nn -ly to -27
nn -ly w -22
nn -ly was -10
nn -ly when 70
nn -ly with -18
nn -s . -24
nn -s in -68
nn -s to 60
nn . " -44
nn . $ 18
nn . ) 90
nn . , 153
nn . CAP -57
nn . NUM -58
nn . w -22
nn . — 75
nn : " 20
nn : $ 7
nn : -ing -71
nn : -s -53
nn : CAP 19
nn : NUM -6
nn : a 74
nn : he 14
nn : that -22
nn : the -36
nn : to -33
nn : w 11
nn ; -s 46
nn ; CAP 36
nn ; NUM 21
nn ; and -35
nn ; he -10
nn ; she -32
nn ; the -26
nn ; w 64
nn ? $ 16
nn CAP -ed 86
nn CAP . 20
nn CAP CAP 26
nn CAP w 11
nn DAY 's -64
nn DAY , 36
nn DAY -ed -36
nn DAY -ing 15
nn DAY -s -19
nn DAY and -7
nn DAY as 86
nn DAY at -26
nn DAY in 29
nn DAY that 34
nn DAY to -49
nn DAY with -11
nn DAY ’s -39
nn a w 10
nn about -ing -15
nn about -s -14
nn about CAP -23
nn about NUM -12
nn about a -16
nn about her -23
nn about his -22
nn about how -10
nn about the -17
nn about their -5
nn about w -17
nn about what -7
nn about whether -13
nn after -ing 23
nn after -s -30
nn after CAP 29
nn after DAY -46
nn after NUM 9
nn after a 51
nn after he 14
nn after her 14
nn after his -11
nn after it -20
nn after the 17
nn after w 14
nn all of -18
nn although CAP -11
nn although the -8
nn although w -13
nn and " -115
nn and , 99
nn and -ed 61
nn and -ing 34
nn and -ly 52
nn and CAP -11
nn and NUM -10
nn and a -38
nn and about 61
nn and all -8
nn and an -14
nn and another -49
nn and are 52
nn and as 51
nn and at -8
nn and by 86
nn and could -15
nn and for -52
nn and get -27
nn and had -41
nn and has 88
nn and have 68
nn and he 70
nn and her -89
nn and how -107
nn and is 64
nn and it -43
nn and its -38
nn and many -29
nn and may 79
nn and most -17
nn and no -74
nn and not -32
nn and of -23
nn and on -16
nn and one 41
nn and other -68
nn and others 78
nn and she 57
nn and so -9
nn and some -41
nn and that -25
nn and the -34
nn and their -51
nn and they -31
nn and those 26
nn and through -22
nn and w -5
nn and was -21
nn and we 33
nn and what -62
nn and when -41
nn and whether -66
nn and which -14
nn and who 86
nn and will 47
nn and with -13
nn as " -37
nn as -ed -53
nn as -ing -38
nn as -ly -30
nn as -s 5
nn as NUM -33
nn as a -10
nn as an -54
nn as being -22
nn as both -24
nn as having -11
nn as he 141
nn as her -21
nn as his -61
nn as if -47
nn as in -7
nn as it 89
nn as its -13
nn as many -20
nn as not -16
nn as one -29
nn as she 83
nn as that -7
nn as the -8
nn as their -23
nn as they 9
nn as to -13
nn as w -9
nn at " -17
nn at -ing -31
nn at -s 22
nn at CAP -29
nn at DAY 53
nn at NUM -35
nn at a 57
nn at all -38
nn at an -20
nn at her -29
nn at his -18
nn at its -21
nn at one -16
nn at the -9
nn at their -23
nn at this -25
nn at w -7
nn at which 71
nn because " -34
nn because , -15
nn because CAP -32
nn because he -23
nn because it 50
nn because of -6
nn because she 50
nn because so -31
nn because the 19
nn because they -41
nn because w 6
nn before , -26
nn before -ing 77
nn before -s -61
nn before CAP -8
nn before a 30
nn before being -20
nn before he 35
nn before his -38
nn before it -17
nn before the -34
nn before they -16
nn between the -33
nn but " -79
nn but -ed 59
nn but -ing 11
nn but -ly -44
nn but -s -9
nn but CAP 39
nn but by -8
nn but did 81
nn but he 11
nn but his -10
nn but in 16
nn but it -20
nn but never -7
nn but not 25
nn but she 23
nn but that -65
nn but they -15
nn but w -14
nn but was 7
nn but would 24
nn by -ed -25
nn by -ing 63
nn by -ly -31
nn by -s -36
nn by CAP -25
nn by NUM -53
nn by a 40
nn by an -27
nn by another -5
nn by her -9
nn by his -18
nn by one -16
nn by some -50
nn by the -20
nn by their -26
nn by w -17
nn despite -ing -29
nn despite CAP -16
nn despite his -38
nn despite the 22
nn despite w 29
nn during CAP 17
nn during a 37
nn during an 71
nn during her 24
nn during his -54
nn during the -46
nn for " -35
nn for , -6
nn for -ed 49
nn for -ing -42
nn for -ly -17
nn for -s 36
nn for . -12
nn for CAP -23
nn for NUM -20
nn for a -28
nn for all -22
nn for an -28
nn for being -13
nn for her -29
nn for him -17
nn for his -14
nn for how -45
nn for it -26
nn for its -19
nn for many -8
nn for not 24
nn for one -11
nn for some -14
nn for that -27
nn for the -23
nn for their 27
nn for them -19
nn for this 79
nn for those -6
nn for w -13
nn for what -31
nn from " -19
nn from -ing -43
nn from -s 14
nn from CAP -16
nn from NUM -28
nn from a 22
nn from her -34
nn from his -38
nn from some -18
nn from them -8
nn from those -16
nn from w 7
nn he -ed 40
nn if -ed -18
nn if -s -7
nn if CAP 27
nn if he -35
nn if his -8
nn if it -30
nn if not -8
nn if she -30
nn if that -12
nn if the -15
nn if they -33
nn if w 51
nn in " -23
nn in , -21
nn in -ed -28
nn in -ing -13
nn in -ly 37
nn in -s 16
nn in . -13
nn in CAP -24
nn in DAY -56
nn in NUM 15
nn in a 61
nn in all -40
nn in an 124
nn in and -26
nn in both -41
nn in five -5
nn in her -33
nn in his -9
nn in its -29
nn in may 33
nn in on -19
nn in one 66
nn in other 47
nn in some -32
nn in that -25
nn in the -18
nn in their 45
nn in this -38
nn in those 59
nn in two -16
nn in w -18
nn in what -12
nn in which -24
nn of -ing -7
nn of -s -23
nn of CAP -15
nn of the -27
nn of w -11
nn on " -32
nn on -ed -42
nn on -ing -50
nn on -ly -19
nn on -s -43
nn on . -30
nn on CAP 20
nn on DAY 96
nn on a -55
nn on all -76
nn on an -32
nn on her -63
nn on his 23
nn on how -42
nn on it -8
nn on its 17
nn on other -12
nn on some -9
nn on that -7
nn on the -10
nn on their 28
nn on this -23
nn on to -15
nn on w -17
nn on what -26
nn on whether -39
nn or " -25
nn or , -16
nn or -ed 24
nn or -ing 18
nn or -ly -12
nn or -s -20
nn or CAP -31
nn or a -17
nn or how -14
nn or not 47
nn or so -7
nn or that -15
nn or the -38
nn out of -26
nn over , -12
nn over -s 56
nn over . -12
nn over CAP -43
nn over NUM -9
nn over a -24
nn over and -13
nn over her -29
nn over his -54
nn over w -42
nn she w 22
nn since -ed -19
nn since -ing -17
nn since CAP -20
nn since NUM -24
nn since he 86
nn since his -8
nn since the -33
nn since w -22
nn than " -14
nn than -ed -9
nn than -ing -53
nn than -s -12
nn than CAP -60
nn than NUM -47
nn than a 35
nn than any -21
nn than half -20
nn than he 91
nn than his 51
nn than in -24
nn than it -8
nn than most -14
nn than the -31
nn than their -13
nn than they -16
nn than to -17
nn than what 28
nn that " -31
nn that 's -7
nn that , 34
nn that -ed -24
nn that -ing -29
nn that -ly -23
nn that . -19
nn that CAP -21
nn that NUM -8
nn that a -31
nn that an -8
nn that any -10
nn that are 43
nn that as -10
nn that can -17
nn that could -29
nn that had -24
nn that has -34
nn that have -36
nn that he -11
nn that her -15
nn that his -17
nn that i 65
nn that if -7
nn that in -17
nn that is 61
nn that it 19
nn that many -19
nn that may -15
nn that might -7
nn that of -20
nn that one -7
nn that our -7
nn that she 5
nn that some 23
nn that the -27
nn that their -19
nn that they 64
nn that those -6
nn that w -26
nn that was 37
nn that were -25
nn that will 73
nn that with -7
nn that would -8
nn that ’s -11
nn the -s -70
nn the CAP 25
nn the w 50
nn though CAP -10
nn though he -20
nn though it -16
nn though not -15
nn though the -9
nn to " -26
nn to -ed -17
nn to -ing 20
nn to -ly -30
nn to -s 25
nn to . -14
nn to CAP -13
nn to NUM -23
nn to all 72
nn to an -16
nn to any -29
nn to be -29
nn to do -27
nn to get -38
nn to have -28
nn to her -16
nn to him -23
nn to his 14
nn to how -12
nn to its -14
nn to one -11
nn to other -8
nn to some 73
nn to that -26
nn to their -15
nn to them -8
nn to this -13
nn to w -17
nn to what -16
nn to which -23
nn until CAP 46
nn until after -12
nn until he 16
nn until the -76
nn until w 46
nn w , -11
nn w -s -54
nn w . -31
nn w CAP -24
nn w and 41
nn w in -17
nn w than -8
nn w that 24
nn w w 12
nn when -ed 38
nn when -ing 8
nn when -s -77
nn when a 39
nn when he 63
nn when it 53
nn when she -49
nn when the 27
nn when they 23
nn when w -9
nn where -s -28
nn where CAP 28
nn where he 52
nn where his -7
nn where it -9
nn where she -10
nn where the -32
nn where w -26
nn which , -6
nn which -ed -36
nn which -s 15
nn which CAP -32
nn which a -19
nn which are -7
nn which could -5
nn which had -13
nn which has 31
nn which he -22
nn which is 55
nn which she -26
nn which the -36
nn which they -10
nn which w -57
nn which was -11
nn which were -5
nn which will 46
nn which would 66
nn while -ing -9
nn while -ly -10
nn while CAP 75
nn while NUM 36
nn while a -52
nn while he -17
nn while others -9
nn while she -27
nn while the -13
nn who " -20
nn who 's 52
nn who , -6
nn who -ed -12
nn who -ly -20
nn who -s 38
nn who CAP -28
nn who are -36
nn who can -11
nn who could -20
nn who had 26
nn who has -26
nn who have -37
nn who he 52
nn who is 33
nn who may -7
nn who w -28
nn who was -24
nn who were -27
nn who will -22
nn who would 39
nn who ’s -8
nn with " -34
nn with , -10
nn with -ed -42
nn with -ing -35
nn with -ly -18
nn with -s 12
nn with CAP -16
nn with NUM 21
nn with a -15
nn with an 15
nn with both -15
nn with her 35
nn with him -22
nn with his -40
nn with it -30
nn with many -10
nn with no -9
nn with one -21
nn with other -30
nn with some -6
nn with that -24
nn with the -12
nn with their -37
nn with those -10
nn with what -26
nn with whom -11
nn — -ed -33
nn — -ing 23
nn — -ly -57
nn — -s -30
nn — CAP -15
nn — NUM -28
nn — a 20
nn — all 95
nn — although 100
nn — an 64
nn — and 19
nn — are 21
nn — as -20
nn — at -63
nn — but 37
nn — from -44
nn — had -36
nn — has -45
nn — he 33
nn — his 31
nn — if -6
nn — is 45
nn — it 36
nn — like -117
nn — not 25
nn — of -88
nn — one -12
nn — that -17
nn — the 61
nn — though 88
nn — to -30
nn — w -25
nn — was 8
nn — were -85
nn — where -103
nn — which 23
nn — while 14
nn — who -135
nn — with 9
nn — would -61
ns " accus -11
ns " acknowledg -6
ns " add -10
ns " admit -6
ns " announc -12
ns " appear -5
ns " argu -12
ns " ask -23
ns " assertion 84
ns " assur -5
ns " attack -7
ns " begin -6
ns " blam -6
ns " blast -9
ns " boast -9
ns " call -33
ns " cast -5
ns " chant -11
ns " cit -12
ns " claim -18
ns " criticiz -7
ns " declar -18
ns " declin -7
ns " decry -8
ns " defend -9
ns " denounc -7
ns " describ -23
ns " discuss -7
ns " endors -8
ns " expect -6
ns " explain -10
ns " express -5
ns " go -14
ns " insist -9
ns " issu -11
ns " know -9
ns " mak -13
ns " mention -6
ns " mock -11
ns " not -8
ns " offer -14
ns " plan -8
ns " pledg -17
ns " post -9
ns " praiz -7
ns " predict -8
ns " promiz -9
ns " propos -7
ns " put -7
ns " question -10
ns " refer -15
ns " refus -10
ns " releas -11
ns " report -5
ns " respond -8
ns " say -11
ns " see -6
ns " seem -11
ns " shar -6
ns " show -8
ns " sign -7
ns " slam -8
ns " speak -10
ns " stat -9
ns " suggest -13
ns " tak -5
ns " talk -25
ns " tell -11
ns " tweet -11
ns " used -13
ns " vow -6
ns " want -9
ns " warn -13
ns " writ -24
ns $ accord 133
ns $ accus 63
ns $ acknowledg 38
ns $ add 53
ns $ address -76
ns $ announc -33
ns $ appear -16
ns $ argu -50
ns $ ask -103
ns $ attack -86
ns $ call 10
ns $ chant 19
ns $ claim 59
ns $ conclud -67
ns $ condemn -18
ns $ declar -22
ns $ declin -52
ns $ defend -26
ns $ deliver -23
ns $ describ 39
ns $ end -127
ns $ endors -54
ns $ explain 10
ns $ express -9
ns $ find 41
ns $ giv 37
ns $ go 6
ns $ insist 20
ns $ interject -78
ns $ issu -15
ns $ know -109
ns $ mak -6
ns $ not 15
ns $ offer -22
ns $ pledg 37
ns $ point 6
ns $ praiz 71
ns $ predict -50
ns $ promiz 95
ns $ publish 100
ns $ put 39
ns $ question -37
ns $ quot 49
ns $ read -47
ns $ recall 41
ns $ refer 30
ns $ releas 94
ns $ remark 39
ns $ reply 57
ns $ report 101
ns $ respond 6
ns $ say 44
ns $ see -52
ns $ seem -44
ns $ shar 30
ns $ shout -32
ns $ show 20
ns $ slam -28
ns $ speak -41
ns $ stat 79
ns $ suggest 31
ns $ talk -20
ns $ tell 35
ns $ thank -73
ns $ tweet 18
ns $ urg 61
ns $ used -22
ns $ want -8
ns $ warn -6
ns $ writ -33
ns ( cit 86
ns ( say -36
ns ( show -65
ns ) cit 67
ns ) say 96
ns ) show 56
ns , accord -14
ns , accus -32
ns , acknowledg 37
ns , add -60
ns , address -24
ns , admit 17
ns , advocat -25
ns , aim -11
ns , alleg -9
ns , allow 75
ns , announc 8
ns , answer 62
ns , appear 47
ns , ask 74
ns , assert -64
ns , assur -34
ns , attack -6
ns , avoid -107
ns , awar -62
ns , back -35
ns , begin -24
ns , believ -56
ns , blam 31
ns , boast 16
ns , call -26
ns , cast 41
ns , caution 46
ns , challeng 12
ns , cit -22
ns , claim -71
ns , com 61
ns , compar -41
ns , complain 69
ns , complaint 102
ns , concern -57
ns , conclud -23
ns , confirm -111
ns , consider 24
ns , contemplat 11
ns , continu 13
ns , cover -62
ns , criticism -12
ns , criticiz 17
ns , debat -129
ns , decid -60
ns , declar 36
ns , declin -51
ns , deem -8
ns , defend -54
ns , demand 37
ns , denounc -23
ns , deny 49
ns , describ 33
ns , disclos 30
ns , discuss -102
ns , dismiss 61
ns , draw 11
ns , eager 13
ns , echo -37
ns , embrac -37
ns , emphasiz -22
ns , endors -30
ns , estimat 50
ns , expect 54
ns , explain -35
ns , express 37
ns , favor -58
ns , feel -40
ns , fil -92
ns , fir -40
ns , focus 20
ns , giv 21
ns , go -9
ns , highlight 24
ns , hint 73
ns , hold 91
ns , idea 93
ns , identify 26
ns , includ -25
ns , inform 22
ns , insist -78
ns , intend 107
ns , introduc -40
ns , issu 58
ns , it 47
ns , jok 44
ns , know 38
ns , launch -50
ns , lay -19
ns , learn -35
ns , list 94
ns , look 19
ns , mak -8
ns , mention -29
ns , mock 48
ns , nam -11
ns , need -10
ns , not 5
ns , offer 41
ns , oppos 16
ns , order 30
ns , pass -32
ns , plan 23
ns , plead 36
ns , pledg -61
ns , point -71
ns , portray 46
ns , post -115
ns , predict -42
ns , press 80
ns , project 34
ns , promiz 26
ns , promot -9
ns , propos 27
ns , proposal -20
ns , provid 21
ns , publish -24
ns , put 30
ns , question -43
ns , quick -18
ns , rail 40
ns , rais -48
ns , recall 38
ns , recogniz -29
ns , recommend -19
ns , refer 26
ns , referenc 62
ns , refus 38
ns , regard 29
ns , reiterat 10
ns , reject 55
ns , releas -72
ns , remain 74
ns , remember -35
ns , remind -38
ns , repeat -17
ns , report 7
ns , respond -11
ns , reveal -20
ns , say 10
ns , see 80
ns , seek 59
ns , seem 23
ns , shar -38
ns , show 16
ns , sign 41
ns , signal 21
ns , slam 36
ns , sound 73
ns , speak 10
ns , start 15
ns , stat 32
ns , strategy -24
ns , suggest 48
ns , supporter -39
ns , tak 38
ns , talk -26
ns , target 86
ns , tell 24
ns , thank -46
ns , threaten 13
ns , titl 54
ns , tout -25
ns , try 90
ns , turn -34
ns , tweet 44
ns , understand -97
ns , unveil -87
ns , urg 5
ns , used 43
ns , view -52
ns , voic -16
ns , vot -27
ns , vow 55
ns , warn 39
ns , worry 25
ns , writ 9
ns -ed accord -13
ns -ed accus -11
ns -ed acknowledg -23
ns -ed add -13
ns -ed admit -10
ns -ed advocat -21
ns -ed agre -17
ns -ed aim -5
ns -ed alleg 67
ns -ed allegation 79
ns -ed allow -14
ns -ed announc -37
ns -ed answer -7
ns -ed appear -32
ns -ed argu -14
ns -ed ask -23
ns -ed assert -8
ns -ed attack -13
ns -ed avoid -7
ns -ed back 65
ns -ed becom -10
ns -ed begin -11
ns -ed believ -9
ns -ed blam 63
ns -ed blast -8
ns -ed boast -9
ns -ed call -31
ns -ed cast -8
ns -ed chant -7
ns -ed charg -15
ns -ed cit -19
ns -ed claim 30
ns -ed complain -7
ns -ed complaint -5
ns -ed concern -8
ns -ed conclud -18
ns -ed condemn -11
ns -ed confirm -9
ns -ed consider -21
ns -ed continu -18
ns -ed criticism -20
ns -ed criticiz -25
ns -ed decid -26
ns -ed decision 83
ns -ed declar -25
ns -ed declin -31
ns -ed decry -9
ns -ed defend -18
ns -ed deliver -10
ns -ed denounc -7
ns -ed deny -15
ns -ed describ -24
ns -ed determin -6
ns -ed disclos -5
ns -ed discuss -20
ns -ed dismiss -15
ns -ed distanc -12
ns -ed eager -6
ns -ed emphasiz -8
ns -ed endors -26
ns -ed estimat -5
ns -ed expect -24
ns -ed explain -12
ns -ed express -17
ns -ed fear -16
ns -ed feel -12
ns -ed find -12
ns -ed focus -15
ns -ed giv -18
ns -ed go -23
ns -ed highlight -7
ns -ed hit -11
ns -ed hold -11
ns -ed hop -14
ns -ed identify -15
ns -ed ignor -31
ns -ed includ -6
ns -ed indicat -20
ns -ed insist -23
ns -ed invok -27
ns -ed issu -8
ns -ed it -17
ns -ed know 24
ns -ed lament -6
ns -ed lash -9
ns -ed lay -9
ns -ed learn -20
ns -ed list -17
ns -ed look -23
ns -ed maintain -9
ns -ed mak -33
ns -ed mention -21
ns -ed mock -14
ns -ed nam -9
ns -ed nominat -10
ns -ed not -13
ns -ed offer -42
ns -ed oppos -21
ns -ed order -12
ns -ed paint -7
ns -ed pass 52
ns -ed plan 61
ns -ed play -6
ns -ed plead -9
ns -ed pledg -22
ns -ed point -20
ns -ed post -48
ns -ed praiz -11
ns -ed predict -7
ns -ed press -15
ns -ed promiz -11
ns -ed promot -7
ns -ed propos -14
ns -ed publish -5
ns -ed push 41
ns -ed put -5
ns -ed question -26
ns -ed quick -7
ns -ed quot -7
ns -ed rais -10
ns -ed recall -8
ns -ed recogniz -8
ns -ed refer -18
ns -ed referenc -17
ns -ed refus -18
ns -ed reiterat -9
ns -ed reject -21
ns -ed releas -40
ns -ed remind -14
ns -ed repeat -22
ns -ed report -21
ns -ed request -7
ns -ed respond -19
ns -ed reveal -14
ns -ed rul -5
ns -ed say -14
ns -ed see 51
ns -ed seek -15
ns -ed seem -31
ns -ed send -6
ns -ed shar -12
ns -ed show -15
ns -ed sid -12
ns -ed sign -19
ns -ed skeptical -14
ns -ed slam -16
ns -ed speak -28
ns -ed start -7
ns -ed stat -9
ns -ed statement -10
ns -ed stress -7
ns -ed suggest -18
ns -ed support 34
ns -ed tak -17
ns -ed talk -27
ns -ed tell -20
ns -ed testify -8
ns -ed thank -11
ns -ed think -32
ns -ed threaten -12
ns -ed tout -18
ns -ed try -26
ns -ed turn 71
ns -ed tweet -28
ns -ed urg -14
ns -ed used -12
ns -ed view -16
ns -ed voic -6
ns -ed vot -27
ns -ed vow -9
ns -ed want -18
ns -ed warn -9
ns -ed wonder -8
ns -ed worry 64
ns -ed writ -26
ns -ing accord 62
ns -ing accus -25
ns -ing acknowledg -39
ns -ing add -11
ns -ing address -48
ns -ing admit -5
ns -ing advocat -7
ns -ing agre -11
ns -ing aim -6
ns -ing allow -23
ns -ing announc -26
ns -ing apologiz -6
ns -ing appear -22
ns -ing argu 10
ns -ing ask -20
ns -ing attack -24
ns -ing awar -5
ns -ing back -16
ns -ing becom -8
ns -ing begin -22
ns -ing believ -13
ns -ing blam -18
ns -ing blast -17
ns -ing boast -82
ns -ing bring -7
ns -ing brush -20
ns -ing call 39
ns -ing cast -13
ns -ing challeng -7
ns -ing charg -19
ns -ing chid -14
ns -ing choos -7
ns -ing cit -18
ns -ing com -13
ns -ing comment -6
ns -ing compar -9
ns -ing concern -8
ns -ing condemn -12
ns -ing consider -13
ns -ing continu -13
ns -ing criticism -16
ns -ing criticiz -35
ns -ing decid -28
ns -ing decision -7
ns -ing declar 65
ns -ing declin -17
ns -ing decry -12
ns -ing defend -16
ns -ing demand -15
ns -ing denounc -10
ns -ing deny -19
ns -ing determin -8
ns -ing devot -7
ns -ing discuss -11
ns -ing dismiss -22
ns -ing draw -7
ns -ing eager -13
ns -ing embrac -10
ns -ing emphasiz -12
ns -ing endors -21
ns -ing expect -15
ns -ing explain -8
ns -ing express 26
ns -ing fear -10
ns -ing feel -18
ns -ing figur -8
ns -ing find -11
ns -ing fir 8
ns -ing focus -13
ns -ing giv -26
ns -ing go -22
ns -ing hail 62
ns -ing highlight -7
ns -ing hit -8
ns -ing hold -9
ns -ing hop -9
ns -ing identify -9
ns -ing imagin -7
ns -ing imply -11
ns -ing includ 47
ns -ing indicat -10
ns -ing insist 22
ns -ing issu -14
ns -ing it -21
ns -ing know -16
ns -ing lay -11
ns -ing learn -10
ns -ing look -18
ns -ing mak -22
ns -ing mention -14
ns -ing mock 7
ns -ing nam -14
ns -ing not -9
ns -ing offer -30
ns -ing oppos -9
ns -ing order -11
ns -ing pass -9
ns -ing plan -30
ns -ing plead -6
ns -ing pledg -8
ns -ing point -25
ns -ing post -33
ns -ing praiz -17
ns -ing press -10
ns -ing promiz -7
ns -ing promot -8
ns -ing propos -18
ns -ing proposal -10
ns -ing publish -14
ns -ing push -20
ns -ing question -21
ns -ing quot -13
ns -ing rail -20
ns -ing rais -6
ns -ing recall -14
ns -ing recogniz -6
ns -ing refer -30
ns -ing referenc -9
ns -ing refus -17
ns -ing reject -18
ns -ing releas -59
ns -ing remember -9
ns -ing remind -19
ns -ing repeat -12
ns -ing report -16
ns -ing requir -8
ns -ing respond -16
ns -ing restrict -6
ns -ing reveal -13
ns -ing run 80
ns -ing say -6
ns -ing see -15
ns -ing seek -12
ns -ing seem -21
ns -ing send -6
ns -ing shar -11
ns -ing show -17
ns -ing sid -8
ns -ing sign 32
ns -ing signal -9
ns -ing slam -15
ns -ing speak -15
ns -ing start -10
ns -ing stat 17
ns -ing stress 27
ns -ing suggest -24
ns -ing suggestion -7
ns -ing support -27
ns -ing supporter -12
ns -ing tak -17
ns -ing talk -22
ns -ing thank -12
ns -ing think -20
ns -ing threaten -10
ns -ing tout -29
ns -ing try -31
ns -ing tweet 42
ns -ing underscor -9
ns -ing understand -9
ns -ing urg -11
ns -ing used -16
ns -ing view -7
ns -ing voic -22
ns -ing vot -7
ns -ing want 14
ns -ing warn -17
ns -ing watch -6
ns -ing worry -23
ns -ing writ -28
ns -ly accord -6
ns -ly accus -6
ns -ly acknowledg -8
ns -ly add -10
ns -ly admit -9
ns -ly agre -13
ns -ly alleg -11
ns -ly announc -11
ns -ly appear -30
ns -ly argu -15
ns -ly ask -32
ns -ly believ -16
ns -ly blam -23
ns -ly blast -12
ns -ly boast 69
ns -ly call -23
ns -ly challeng -7
ns -ly charg -15
ns -ly cit -12
ns -ly claim -17
ns -ly com -48
ns -ly conclud -15
ns -ly consider -19
ns -ly continu -12
ns -ly criticism -23
ns -ly criticiz -16
ns -ly declar -15
ns -ly declin 49
ns -ly deem -52
ns -ly defend -10
ns -ly deny -12
ns -ly describ -21
ns -ly discuss -12
ns -ly dismiss -12
ns -ly eager -5
ns -ly endors 57
ns -ly expect -26
ns -ly explain -6
ns -ly express -15
ns -ly find -10
ns -ly focus -30
ns -ly go -20
ns -ly hop -8
ns -ly idea -5
ns -ly indicat -7
ns -ly insist -8
ns -ly it -9
ns -ly know -15
ns -ly lay -12
ns -ly look -16
ns -ly mak -16
ns -ly mention 51
ns -ly not -15
ns -ly offer -30
ns -ly plan 57
ns -ly pledg 80
ns -ly point -12
ns -ly promiz 75
ns -ly propos -16
ns -ly push -30
ns -ly question -21
ns -ly refer -9
ns -ly refus -7
ns -ly releas -15
ns -ly repeat 53
ns -ly report -18
ns -ly respond -7
ns -ly reveal -5
ns -ly say -15
ns -ly see -32
ns -ly seem -46
ns -ly show -21
ns -ly sign -9
ns -ly suggest -20
ns -ly support -17
ns -ly tak -31
ns -ly talk 57
ns -ly tell -22
ns -ly think -36
ns -ly threaten -14
ns -ly try -15
ns -ly urg -5
ns -ly view 42
ns -ly vot -27
ns -ly want -11
ns -ly warn -6
ns -ly worry -13
ns -ly writ -11
ns -s call 42
ns -s say -29
ns . accept -81
ns . accord 73
ns . accus 32
ns . accusation -76
ns . acquiesc -14
ns . add 32
ns . address 37
ns . admit 25
ns . advic 81
ns . adviz 36
ns . advocat 22
ns . agre 25
ns . alleg -7
ns . allegation -61
ns . allow -23
ns . allud 53
ns . announc -18
ns . answer -48
ns . apologiz -26
ns . appear 10
ns . applaud 69
ns . appoint 7
ns . approv 36
ns . argu 71
ns . argument -51
ns . ask 7
ns . assail -72
ns . assert 38
ns . assertion 19
ns . assum -14
ns . assumption 15
ns . assur 47
ns . attack -11
ns . attempt -67
ns . attribut 98
ns . avoid -84
ns . awar 56
ns . back -68
ns . balk 70
ns . ban -9
ns . bash -44
ns . becom -12
ns . begin -9
ns . believ 41
ns . bemoan 20
ns . best 32
ns . blam 5
ns . blast 24
ns . block -51
ns . boast -24
ns . bring -100
ns . brush -37
ns . calculat 39
ns . car 79
ns . cast -18
ns . certain 31
ns . challeng 40
ns . chant -84
ns . charg 12
ns . choos 12
ns . cit 30
ns . claim -36
ns . clarify 45
ns . clear 68
ns . com -42
ns . compar 23
ns . complain 49
ns . complaint -12
ns . conced -36
ns . concern 18
ns . conclud 26
ns . condemn -11
ns . confident -50
ns . confirm -43
ns . congratulat 27
ns . contemplat 32
ns . contend -14
ns . continu -13
ns . contradict 89
ns . contrast -14
ns . convinc 67
ns . count -49
ns . cover 38
ns . credit 83
ns . critical 18
ns . criticism -28
ns . criticiz 7
ns . decid -45
ns . decision -8
ns . declar -31
ns . declin 13
ns . decry -6
ns . deem -51
ns . deep 29
ns . defend -8
ns . deliver 12
ns . demonstrat 47
ns . denounc -34
ns . deny -25
ns . derid 53
ns . describ -11
ns . detail 22
ns . determin 9
ns . disagre 35
ns . disagreement -73
ns . disavow 44
ns . disclos 35
ns . discuss 24
ns . dismiss 53
ns . display -67
ns . disput 39
ns . distanc -105
ns . divid 53
ns . doubl -36
ns . doubt -42
ns . draw -44
ns . dwell -26
ns . eager -33
ns . echo 30
ns . elect -55
ns . embrac -85
ns . emerg -81
ns . emphasiz -11
ns . encourag 40
ns . endors -61
ns . endorsement -73
ns . enjoy 43
ns . envision 54
ns . estimat 23
ns . expand 49
ns . expect 13
ns . experienc 41
ns . explain 30
ns . expos 11
ns . fail 55
ns . far 18
ns . favor -24
ns . fear 29
ns . feel 6
ns . figur 71
ns . fil -16
ns . find 64
ns . fir -40
ns . focus -49
ns . follow 51
ns . forecast 55
ns . fram 59
ns . giv -32
ns . go -6
ns . goal 28
ns . grow -15
ns . hail 22
ns . hard -39
ns . harsh -60
ns . hear 13
ns . highlight 50
ns . hint 7
ns . hir -13
ns . hit 26
ns . hold -8
ns . hop 71
ns . hopeful -17
ns . idea -55
ns . identify 32
ns . ignor -54
ns . imply -8
ns . includ 53
ns . indicat 42
ns . inform 59
ns . insist 9
ns . interest 33
ns . interpret -25
ns . introduc -58
ns . invok -63
ns . issu 35
ns . it 9
ns . join -19
ns . jok 21
ns . judg -71
ns . keep 80
ns . knock 50
ns . know 23
ns . label -12
ns . lambast -25
ns . lament 53
ns . lash -84
ns . launch 8
ns . lay 21
ns . learn 24
ns . leav 83
ns . less -25
ns . let 38
ns . lin 33
ns . list -51
ns . look 17
ns . lov -21
ns . maintain -34
ns . mak -12
ns . mark 27
ns . mention -10
ns . messag 80
ns . mock -28
ns . mount 6
ns . nam -19
ns . need -27
ns . negativ -35
ns . not 83
ns . offer -44
ns . open 53
ns . oppos -47
ns . opt 42
ns . optimistic 11
ns . order 17
ns . outlin 16
ns . paint 19
ns . pass -45
ns . peg 43
ns . persuad 10
ns . plan -9
ns . play 30
ns . plead 31
ns . pledg -29
ns . point 37
ns . portray 26
ns . position -15
ns . post -39
ns . praiz -28
ns . predict 65
ns . prefer -20
ns . present 7
ns . press 20
ns . pressur -18
ns . project -55
ns . promiz 7
ns . promot -23
ns . propos -20
ns . proposal -32
ns . protest -46
ns . proud 25
ns . prov 27
ns . provid 59
ns . publish 11
ns . push -28
ns . put 21
ns . question -10
ns . quick 17
ns . quot 84
ns . rail 29
ns . rais 9
ns . reach 13
ns . read 8
ns . reaffirm 32
ns . reason -14
ns . rebuk 50
ns . recall 63
ns . recogniz 27
ns . recommend 62
ns . refer 32
ns . referenc 25
ns . reflect 41
ns . regard -42
ns . reiterat 27
ns . reject -6
ns . releas -39
ns . remark 24
ns . remember 49
ns . remind 60
ns . report 27
ns . request 15
ns . requir 38
ns . resist 56
ns . respond 38
ns . restrict -23
ns . return 7
ns . retweet -51
ns . reveal 36
ns . rul -7
ns . run -47
ns . say 57
ns . see 47
ns . seek 35
ns . seem 27
ns . seiz -84
ns . send 44
ns . set -44
ns . shar -23
ns . sharp -88
ns . shift -25
ns . show 49
ns . shrug -78
ns . sid -44
ns . sign -34
ns . signal -37
ns . singl 9
ns . skeptical 7
ns . slam 9
ns . sound 28
ns . speak 17
ns . speculat -32
ns . speculation 6
ns . spent -7
ns . split 18
ns . stand -21
ns . stat -15
ns . stop -23
ns . strategy 43
ns . stress 47
ns . struggl -7
ns . stuck 54
ns . suggest 39
ns . suggestion -14
ns . support -14
ns . supporter -104
ns . supportiv -62
ns . surpriz 34
ns . suspect 17
ns . tak 16
ns . talk -17
ns . target -46
ns . tell 38
ns . tend -48
ns . testify 37
ns . thank 13
ns . ther -12
ns . think 37
ns . threaten -12
ns . touch 25
ns . tout -40
ns . trad 40
ns . try -11
ns . turn -9
ns . understand 38
ns . unveil 31
ns . upset 32
ns . used 6
ns . using 6
ns . very -10
ns . view 16
ns . voic -47
ns . vot -26
ns . vouch -8
ns . vow 13
ns . want 50
ns . wary -36
ns . watch -10
ns . wav -28
ns . weigh 14
ns . welcom -24
ns . withdraw -42
ns . witness -44
ns . wonder -18
ns . worry -28
ns . writ 38
ns . zero -64
ns : ask -18
ns : hop -112
ns : know -88
ns : not -25
ns : say -51
ns : seem 84
ns : show 68
ns : suggest -13
ns : talk 13
ns : tell 83
ns ; call 100
ns ; say -15
ns ? ask 68
ns ? say -52
ns ? think -62
ns CAP say 6
ns DAY acknowledg -14
ns DAY announc 11
ns DAY call -26
ns DAY defend 41
ns DAY endors 106
ns DAY expect -34
ns DAY hop -18
ns DAY know -111
ns DAY mak 31
ns DAY not -8
ns DAY plan -50
ns DAY pledg -37
ns DAY praiz -15
ns DAY report -8
ns DAY say -32
ns DAY show -15
ns DAY tell -23
ns a say -13
ns about ask -19
ns about call -10
ns about continu -6
ns about describ -7
ns about go -7
ns about know -6
ns about mak -7
ns about offer -22
ns about question -6
ns about report -5
ns about say -13
ns about show -5
ns about tell -9
ns after add -20
ns after announc 60
ns after appear 118
ns after call -27
ns after declar 16
ns after point -64
ns after say -49
ns after show -51
ns after tell 13
ns although say 58
ns and accord -53
ns and accus -19
ns and add 42
ns and admit -43
ns and advocat -19
ns and agre -63
ns and aim -15
ns and allow -46
ns and announc -83
ns and appear -68
ns and argu -30
ns and ask -26
ns and assur 54
ns and attack 72
ns and awar 50
ns and back 31
ns and begin 41
ns and believ 21
ns and blam -57
ns and blast 21
ns and boast -35
ns and call 31
ns and cast 10
ns and challeng 50
ns and chant 33
ns and charg 23
ns and cit 16
ns and claim 81
ns and com -64
ns and compar 20
ns and complaint -26
ns and concern 19
ns and conclud 50
ns and confident 43
ns and confirm 14
ns and consider 18
ns and continu 76
ns and convinc -29
ns and criticism 23
ns and criticiz 17
ns and debat 47
ns and decid 77
ns and decision -86
ns and declar 7
ns and declin 80
ns and decry 46
ns and deep -17
ns and defend -36
ns and deliver 7
ns and demand -19
ns and denounc 23
ns and deny 103
ns and describ 21
ns and discuss -60
ns and dismiss 36
ns and doubt 64
ns and eager 50
ns and echo 62
ns and embrac 76
ns and estimat -36
ns and expect 38
ns and explain -28
ns and express 33
ns and favor 53
ns and fear 67
ns and find -24
ns and focus -59
ns and giv -48
ns and go 59
ns and highlight -17
ns and hit 17
ns and hold -32
ns and hop 15
ns and includ -15
ns and insist -56
ns and intend -13
ns and introduc -34
ns and issu -51
ns and it 27
ns and know 33
ns and learn -73
ns and list -59
ns and look 92
ns and mak -38
ns and mean -102
ns and mock -43
ns and nam -35
ns and need -46
ns and not 42
ns and offer -27
ns and oppos 16
ns and order -47
ns and outlin 91
ns and pass -52
ns and plan -100
ns and pledg 78
ns and point 52
ns and portray -41
ns and praiz 63
ns and predict -32
ns and prefer -68
ns and press -41
ns and promiz -49
ns and promot 106
ns and propos 101
ns and provid -38
ns and publish -69
ns and push -42
ns and question -6
ns and quick 31
ns and quot -5
ns and rail 61
ns and rais 18
ns and recall -16
ns and recogniz -10
ns and refer 70
ns and referenc -6
ns and reflect -12
ns and refus -77
ns and reiterat -25
ns and reject 20
ns and releas 9
ns and remain -23
ns and remember -42
ns and remind -62
ns and repeat -34
ns and report -97
ns and requir -36
ns and respond 47
ns and reveal -19
ns and run -48
ns and say -13
ns and see -89
ns and seek 23
ns and seem -60
ns and send -53
ns and shar -83
ns and show -51
ns and sign -27
ns and skeptical 32
ns and slam -65
ns and speak -91
ns and stat 39
ns and stress -42
ns and suggest -16
ns and support 12
ns and talk -14
ns and tell -14
ns and thank 132
ns and think -9
ns and tout -38
ns and try 47
ns and tweet 30
ns and urg 32
ns and used -65
ns and view -44
ns and voic 40
ns and vot -55
ns and want 16
ns and wonder -44
ns and worry 22
ns and writ 14
ns as accus -40
ns as acknowledg -15
ns as agre -12
ns as announc 47
ns as appear -32
ns as argu 74
ns as ask 62
ns as attack -26
ns as call 23
ns as cast -83
ns as cit -59
ns as claim -16
ns as consider -18
ns as continu -24
ns as criticiz 87
ns as defend -51
ns as denounc -15
ns as describ -63
ns as dismiss -11
ns as expect -33
ns as feel 120
ns as find -9
ns as focus -19
ns as go -35
ns as highlight 40
ns as hop -24
ns as identify -27
ns as includ -8
ns as insist -31
ns as know -35
ns as list -26
ns as look -43
ns as mak -40
ns as mention -45
ns as mock -17
ns as nam -66
ns as not -14
ns as offer -76
ns as oppos 86
ns as paint 57
ns as pledg 8
ns as point -23
ns as portray -21
ns as position -26
ns as praiz -6
ns as present -27
ns as promiz -14
ns as propos -10
ns as question -9
ns as quot -22
ns as recall -8
ns as refer -29
ns as regard -10
ns as report 39
ns as reveal -37
ns as say 6
ns as see -55
ns as seek 9
ns as seem 67
ns as show -26
ns as slam -20
ns as speak -57
ns as suggest -21
ns as support -34
ns as talk -9
ns as tell -13
ns as think -35
ns as tout -29
ns as view -46
ns as vot 72
ns as vow -32
ns as want -21
ns as writ -6
ns at accus -77
ns at add -9
ns at announc -26
ns at appear -23
ns at assur -39
ns at back -5
ns at continu -13
ns at decid 28
ns at expect -54
ns at express -67
ns at indicat -10
ns at it -18
ns at know -9
ns at look -14
ns at mention 41
ns at offer -30
ns at plan -69
ns at point -15
ns at put -29
ns at question -19
ns at refer -35
ns at report -56
ns at say -48
ns at see -10
ns at seek -6
ns at seem -52
ns at show -42
ns at suggest -15
ns at support 50
ns at talk 37
ns at tell -10
ns at urg 77
ns at want -17
ns at writ -10
ns because add -11
ns because argu -7
ns because call 15
ns because say -55
ns because suggest -27
ns because tell -22
ns because warn -17
ns because writ -24
ns before call 41
ns before hop -27
ns before say -80
ns before vow 34
ns between say -23
ns but acknowledg 71
ns but add -43
ns but admit -46
ns but agre -14
ns but appear 62
ns but argu -67
ns but ask -9
ns but call 6
ns but claim 33
ns but endors -13
ns but mak -35
ns but mention -7
ns but not -7
ns but praiz -45
ns but propos -29
ns but say -32
ns but see -43
ns but seem -15
ns but show -39
ns but suggest -30
ns but support -30
ns but tell -34
ns but think -6
ns but warn 74
ns by accord -10
ns by accus -34
ns by acknowledg -6
ns by announc -27
ns by appear -11
ns by argu -63
ns by ask -34
ns by call 20
ns by cit -16
ns by criticiz -12
ns by defend 109
ns by describ -17
ns by dismiss 38
ns by expect -27
ns by fear -10
ns by find -17
ns by hop -10
ns by includ -26
ns by indicat -5
ns by introduc -20
ns by it -10
ns by look -7
ns by mention -32
ns by not -11
ns by order -5
ns by plan -18
ns by point -14
ns by promiz -17
ns by propos -20
ns by push -19
ns by question 59
ns by recall -6
ns by refer -21
ns by releas -7
ns by report -7
ns by reveal -23
ns by say -44
ns by see -19
ns by seek -22
ns by seem 37
ns by show -36
ns by speak -10
ns by suggest -13
ns by support 51
ns by tell -29
ns by think -37
ns by try -90
ns by vow -33
ns by writ -23
ns despite insist 93
ns despite say -104
ns during ask 78
ns during call 24
ns during criticiz 52
ns during focus -18
ns during report -25
ns during say -51
ns for accord -6
ns for accus -17
ns for add -6
ns for admit -14
ns for agre -9
ns for announc -43
ns for appear -13
ns for argu -7
ns for ask -32
ns for attack -58
ns for back -49
ns for begin -18
ns for believ -19
ns for blam 35
ns for blast -39
ns for call -77
ns for challeng -8
ns for chid -21
ns for cit 49
ns for claim -18
ns for conced -19
ns for congratulat -15
ns for consider -10
ns for criticiz -71
ns for decid -24
ns for declar -59
ns for declin 29
ns for defend -9
ns for demand -22
ns for describ 79
ns for discuss -11
ns for endors -47
ns for expect -9
ns for explain -10
ns for express -19
ns for find -12
ns for go -28
ns for hit -27
ns for hold -10
ns for hop -9
ns for indicat -14
ns for insist -9
ns for it -9
ns for know 126
ns for list -12
ns for look -16
ns for mak -40
ns for mention -10
ns for mock -36
ns for need -22
ns for nominat -26
ns for not -9
ns for offer -60
ns for pass -25
ns for plan -20
ns for point 49
ns for praiz -25
ns for press -7
ns for promiz -8
ns for propos -28
ns for push -13
ns for rail -22
ns for refus -20
ns for reject -17
ns for repeat -11
ns for report -10
ns for respond -36
ns for reveal -16
ns for say -10
ns for see -27
ns for seek -27
ns for seem -19
ns for show -11
ns for sign -16
ns for slam 67
ns for speak -13
ns for suggest -14
ns for support 84
ns for tak -15
ns for talk 55
ns for tell -15
ns for thank -58
ns for think -12
ns for try -21
ns for tweet 76
ns for urg -15
ns for view -14
ns for vot 102
ns for vow -9
ns for want -16
ns for writ -7
ns from accord -6
ns from accus -18
ns from acknowledg -9
ns from announc -47
ns from appear -20
ns from argu -7
ns from ask -24
ns from attack 58
ns from blam -12
ns from call -42
ns from charg -21
ns from cit -13
ns from criticism 65
ns from criticiz 73
ns from demand -8
ns from estimat -13
ns from expect -13
ns from explain -12
ns from find -5
ns from hop -6
ns from intend -13
ns from it -13
ns from mak -7
ns from not -23
ns from oppos -19
ns from plan -14
ns from point -29
ns from propos -29
ns from question -11
ns from refer -7
ns from referenc -8
ns from reject -19
ns from report -29
ns from respond -15
ns from say -24
ns from see -5
ns from seek -15
ns from seem -25
ns from show -10
ns from suggest -14
ns from support -8
ns from tell -12
ns from think -6
ns from vot -18
ns from want -7
ns from warn -7
ns he say 125
ns if argu -10
ns if ask -17
ns if promiz -15
ns if say -22
ns if suggest -14
ns if tell -8
ns if warn -17
ns in accord -36
ns in accus -20
ns in acknowledg 56
ns in add -15
ns in admit -8
ns in advocat -24
ns in agre -34
ns in aim -20
ns in alleg -13
ns in announc 55
ns in appear -71
ns in argu -50
ns in ask 39
ns in assur -16
ns in attack 12
ns in awar -13
ns in back 59
ns in begin -13
ns in believ -33
ns in blam -58
ns in boast -42
ns in call -37
ns in cast 68
ns in caution -53
ns in challeng -60
ns in charg -65
ns in cit -93
ns in claim -54
ns in compar -34
ns in complain -5
ns in conclud -19
ns in consider -73
ns in continu -20
ns in convinc -7
ns in cover -15
ns in criticism -27
ns in decid 14
ns in decision -19
ns in declar -83
ns in declin -53
ns in defend 67
ns in denounc 70
ns in deny -90
ns in describ 18
ns in determin -7
ns in disclos -10
ns in discuss 66
ns in dismiss -39
ns in draw -6
ns in eager -11
ns in endors 34
ns in expect -60
ns in explain 80
ns in express 33
ns in favor 18
ns in fear -28
ns in feel -74
ns in find -39
ns in focus 44
ns in giv -41
ns in go -36
ns in hir -60
ns in hold -30
ns in hop -34
ns in idea -39
ns in includ -5
ns in indicat -7
ns in insist -23
ns in it -26
ns in know -45
ns in lament -30
ns in lay -38
ns in learn 49
ns in list -90
ns in look 24
ns in mak 108
ns in mention 42
ns in nominat 67
ns in not -30
ns in offer 41
ns in oppos -89
ns in order 31
ns in pledg -75
ns in point -78
ns in post -74
ns in praiz -10
ns in predict -34
ns in press -21
ns in promiz -48
ns in propos -12
ns in provid -5
ns in push 38
ns in put -28
ns in question 11
ns in quick -6
ns in rais 16
ns in recall -44
ns in recogniz -18
ns in refer 28
ns in referenc -38
ns in reflect -16
ns in refus -75
ns in reiterat -12
ns in releas -50
ns in remark -14
ns in remind 50
ns in repeat -19
ns in report -10
ns in requir -16
ns in respond -36
ns in reveal -21
ns in say -8
ns in see -53
ns in seek -35
ns in seem 68
ns in send -52
ns in shar -20
ns in show -8
ns in slam 95
ns in speak 69
ns in stat -50
ns in strategy -7
ns in suggest -57
ns in suggestion -25
ns in support 30
ns in tak -60
ns in talk -13
ns in tell -51
ns in think 38
ns in threaten -47
ns in tout 64
ns in try 48
ns in turn -25
ns in tweet -78
ns in understand 49
ns in urg -26
ns in view 50
ns in vot 31
ns in vow 48
ns in want -41
ns in warn -43
ns in watch -24
ns in welcom -38
ns in worry -98
ns in writ 23
ns of call -7
ns of say -14
ns on accus 66
ns on acknowledg 19
ns on add -14
ns on agre 55
ns on allow -12
ns on announc 90
ns on appear -33
ns on argu 58
ns on ask -53
ns on blam 19
ns on blast -88
ns on boast -15
ns on call -55
ns on challeng -38
ns on cit -12
ns on claim -12
ns on consider -23
ns on continu 51
ns on criticiz -46
ns on declar -55
ns on declin -6
ns on defend -8
ns on deny -17
ns on describ -39
ns on discuss 33
ns on endors -18
ns on expect -53
ns on explain -12
ns on express -10
ns on fear -8
ns on feel -39
ns on find -10
ns on focus -17
ns on go -46
ns on hit -31
ns on hop 62
ns on includ -47
ns on insist -7
ns on introduc 65
ns on know -35
ns on mention 51
ns on not -39
ns on offer -39
ns on oppos -7
ns on plan -15
ns on pledg -79
ns on point -36
ns on post 92
ns on praiz -69
ns on predict -12
ns on promiz -50
ns on propos -64
ns on push -39
ns on question 54
ns on refer -37
ns on refus -28
ns on report 21
ns on respond -11
ns on see -19
ns on seek -28
ns on seem -46
ns on shar 139
ns on show 12
ns on slam -66
ns on speak -8
ns on spent -13
ns on stat 55
ns on suggest -18
ns on support -57
ns on tak -43
ns on talk -26
ns on tell -29
ns on think -21
ns on try -27
ns on tweet 12
ns on urg -31
ns on vow -12
ns on warn -18
ns on writ 39
ns or appear -21
ns or ask -22
ns or call -12
ns or cit -7
ns or declin -19
ns or express -5
ns or it -6
ns or know -29
ns or mak -7
ns or mention -18
ns or offer -23
ns or question 78
ns or say -21
ns or suggest -5
ns or support 43
ns or think -6
ns or want 60
ns over agre 80
ns over announc -6
ns over appear -7
ns over ask -11
ns over call -21
ns over expect -6
ns over say -22
ns over show -8
ns over suggest -7
ns over want -22
ns since it -6
ns since say -35
ns since show -7
ns than argu -9
ns than ask -8
ns than call -15
ns than expect -11
ns than find -12
ns than list -14
ns than not -8
ns than predict -11
ns than report -13
ns than say 42
ns than see -9
ns than seem -36
ns than show -24
ns than suggest -12
ns than tell -20
ns that accus -6
ns that acknowledg -11
ns that agre -15
ns that announc -32
ns that appear -22
ns that argu -15
ns that ask -36
ns that assur -13
ns that attack -8
ns that back -35
ns that becom -7
ns that believ -11
ns that blam -14
ns that call 6
ns that cast -10
ns that caution -12
ns that challeng -17
ns that charg -7
ns that cit -34
ns that claim -21
ns that compar -12
ns that conclud -9
ns that consider -13
ns that continu -17
ns that criticism -17
ns that criticiz -24
ns that decid -27
ns that declar 76
ns that declin -17
ns that defend -25
ns that deliver -9
ns that denounc -9
ns that deny -9
ns that describ -35
ns that discuss -15
ns that dismiss -31
ns that eager -15
ns that echo -19
ns that embrac -21
ns that emphasiz -14
ns that endors -7
ns that expect -16
ns that explain -12
ns that express -34
ns that fear -7
ns that find -17
ns that go -21
ns that hop -15
ns that idea -6
ns that identify -10
ns that indicat -7
ns that insist -21
ns that intend -11
ns that issu -14
ns that it -33
ns that know -42
ns that lay -13
ns that look -16
ns that mak 23
ns that mention -22
ns that mock -11
ns that not -11
ns that offer 52
ns that oppos 64
ns that order -10
ns that pass 30
ns that pledg -9
ns that point -32
ns that press -8
ns that promiz -7
ns that promot -6
ns that propos -52
ns that publish -7
ns that push -13
ns that put -13
ns that question -35
ns that rais -11
ns that recall -5
ns that refer -26
ns that referenc -19
ns that refus -28
ns that reject -34
ns that releas -15
ns that repeat -37
ns that report -19
ns that respond -21
ns that say -20
ns that see -21
ns that seek -26
ns that seem 25
ns that send -10
ns that show 59
ns that sign 68
ns that speak -27
ns that stress -7
ns that suggest -15
ns that support -25
ns that tak -15
ns that talk -41
ns that tell -27
ns that think 60
ns that try -22
ns that urg -11
ns that view 63
ns that want -22
ns that warn -9
ns that worry 128
ns that writ -17
ns the call 55
ns the say 16
ns though say 45
ns to accord -11
ns to accus -22
ns to acknowledg -21
ns to add -12
ns to address -5
ns to admit -9
ns to advocat -5
ns to agre -16
ns to alleg -7
ns to allow -48
ns to announc 5
ns to appear -35
ns to argu -14
ns to ask -18
ns to attack -18
ns to back -9
ns to begin -13
ns to believ -14
ns to blam -10
ns to blast -15
ns to boast -14
ns to call -53
ns to caution -8
ns to challeng -33
ns to charg -7
ns to choos -21
ns to cit -19
ns to claim -36
ns to com -12
ns to compar -33
ns to concern -9
ns to conclud -13
ns to condemn -16
ns to confident -12
ns to confirm 80
ns to consider -23
ns to continu -21
ns to criticism -25
ns to criticiz -27
ns to debat -15
ns to decid -65
ns to decision -20
ns to declar -32
ns to declin -32
ns to decry -9
ns to defend -52
ns to denounc -8
ns to deny -20
ns to describ -20
ns to detail -7
ns to determin -11
ns to discuss -21
ns to dismiss -13
ns to doubl -20
ns to eager -7
ns to emphasiz -29
ns to encourag -23
ns to endors -29
ns to endorsement 58
ns to estimat -11
ns to expect -27
ns to explain 65
ns to express -16
ns to fear -6
ns to feel -14
ns to find -11
ns to focus -20
ns to giv 73
ns to go -16
ns to hail -10
ns to highlight -10
ns to hop -12
ns to idea -14
ns to identify 83
ns to includ -6
ns to indicat -9
ns to insist -24
ns to issu -33
ns to it -30
ns to jok -12
ns to know -26
ns to lash -7
ns to learn -11
ns to look -24
ns to mak 6
ns to mention -24
ns to mock -15
ns to nam -14
ns to need 69
ns to nominat -16
ns to not -11
ns to offer 56
ns to oppos -43
ns to order -23
ns to plan -21
ns to pledg -30
ns to point 107
ns to position -12
ns to post 69
ns to praiz -23
ns to predict -8
ns to prefer -22
ns to press -24
ns to pressur -26
ns to promiz -16
ns to propos -17
ns to provid -6
ns to push -35
ns to put -6
ns to question -26
ns to rail -24
ns to rais -13
ns to read -25
ns to recall -6
ns to refer -19
ns to referenc -11
ns to refus -27
ns to reiterat -9
ns to reject -20
ns to releas 50
ns to remain -11
ns to remind -19
ns to report -20
ns to requir -20
ns to respond -19
ns to reveal -14
ns to say -17
ns to see -24
ns to seek -18
ns to seem -39
ns to show -15
ns to sign -7
ns to skeptical -11
ns to slam -20
ns to speak -22
ns to speculat -5
ns to start -8
ns to stat -16
ns to stress -5
ns to suggest -18
ns to support 24
ns to supporter -13
ns to tak -13
ns to talk -63
ns to tell -19
ns to ther -13
ns to think -28
ns to threaten -6
ns to tout -35
ns to try -36
ns to turn -18
ns to tweet -34
ns to understand -10
ns to urg -46
ns to used 77
ns to view -18
ns to vot -30
ns to vow -18
ns to want -32
ns to warn -20
ns to welcom -24
ns to wonder -6
ns to worry -25
ns to writ -35
ns until say -13
ns w ask -14
ns w call 108
ns w say -9
ns when appear 46
ns when ask -61
ns when call -46
ns when know -59
ns when not -10
ns when recall -74
ns when say -94
ns when talk 64
ns when tell -62
ns where ask -7
ns where say -26
ns which appear -19
ns which argu -6
ns which ask -18
ns which call 54
ns which cit -14
ns which express -5
ns which it -5
ns which mak -7
ns which say -24
ns which see 55
ns which show -6
ns which suggest -5
ns which support -12
ns which tell -14
ns which vot -35
ns while ask -49
ns while call 24
ns while find -15
ns while not -10
ns while say 17
ns while seek -7
ns while show -41
ns who accus -13
ns who add -9
ns who announc -30
ns who argu -5
ns who ask -27
ns who attack -7
ns who blast 75
ns who call -61
ns who cit -19
ns who dismiss -24
ns who expect 78
ns who express -22
ns who go -16
ns who mak -11
ns who mention -24
ns who offer -24
ns who point -8
ns who portray -11
ns who praiz -15
ns who propos -10
ns who refer -5
ns who report -6
ns who say -23
ns who see -8
ns who seem -13
ns who show -6
ns who suggest -10
ns who support 60
ns who talk -16
ns who tell -10
ns who used 67
ns with accord -13
ns with accus -16
ns with acknowledg -5
ns with agre -16
ns with announc 17
ns with appear -26
ns with argu -8
ns with ask -32
ns with attack -23
ns with believ -13
ns with call -62
ns with charg -40
ns with cit -26
ns with claim -26
ns with continu 73
ns with contrast -45
ns with cover 82
ns with criticiz -10
ns with defend -12
ns with deny -17
ns with describ 82
ns with discuss 63
ns with dismiss -11
ns with endors 50
ns with expect -21
ns with explain -16
ns with express -20
ns with find -22
ns with focus -24
ns with giv -22
ns with go 66
ns with hop -15
ns with insist -24
ns with it -13
ns with know 51
ns with look -31
ns with mak 53
ns with mock -23
ns with not -11
ns with offer -32
ns with point -10
ns with promiz -20
ns with question -30
ns with recall -7
ns with report -30
ns with respond 85
ns with say -37
ns with see -25
ns with seek 56
ns with seem -23
ns with show -80
ns with speak -12
ns with suggest -15
ns with tell -22
ns with think -22
ns with try -17
ns with want -24
ns with warn -7
ns with writ -12
ns — accord -117
ns — acknowledg -48
ns — announc 24
ns — argu -87
ns — ask 69
ns — call -54
ns — claim 150
ns — continu -47
ns — endors 5
ns — expect 33
ns — find -89
ns — focus 42
ns — go -14
ns — hop -79
ns — indicat -5
ns — insist 35
ns — it 79
ns — know -45
ns — mak -42
ns — not -32
ns — point 54
ns — praiz 6
ns — promiz 51
ns — push -19
ns — report 49
ns — see 99
ns — seem -13
ns — show 22
ns — suggest 100
ns — support -88
ns — talk -162
ns — tell 82
ns — think 21
ns — want -44
q -- end 18
q -- mid -6
q -q end 19
q -q mid 57
q q- mid -27
q qq end 7
q qq mid -7
q qq= mid 75
qk -- -ing end 19
qk -- CAP end 11
qk -- a end 14
qk -- a mid -8
qk -- other end 13
qk -- other mid -5
qk -- pro end 15
qk -- pro mid -6
qk -- that end 30
qk -- that mid -8
qk -- the end 10
qk -- to end 17
qk -- wh end 41
qk -- wh mid -9
qk -q -ing end 18
qk -q -ing mid -37
qk -q CAP end 15
qk -q CAP mid -9
qk -q a end 58
qk -q a mid 89
qk -q other end 16
qk -q other mid 41
qk -q pro end 14
qk -q pro mid 88
qk -q that end 24
qk -q that mid 49
qk -q the mid 49
qk -q to end -13
qk -q to mid 63
qk -q wh end -15
qk -q wh mid 23
qk q- " mid -27
qk qq " end 7
qk qq " mid -7
qk qq= " mid 75
qn -- ! $ 30
qn -- " -ed -19
qn -- " -ing -14
qn -- " -ly -18
qn -- " -s -21
qn -- " CAP -21
qn -- " DAY -6
qn -- " NUM -12
qn -- " a -18
qn -- " all -8
qn -- " an -15
qn -- " are -6
qn -- " as -12
qn -- " be -8
qn -- " for -8
qn -- " has -10
qn -- " he -7
qn -- " i -11
qn -- " if -9
qn -- " in -12
qn -- " is -7
qn -- " it -6
qn -- " must -10
qn -- " my -12
qn -- " no -11
qn -- " not -12
qn -- " that -12
qn -- " the -23
qn -- " they -7
qn -- " this -14
qn -- " to -17
qn -- " w -14
qn -- " was -5
qn -- " we -11
qn -- " when -5
qn -- " would -6
qn -- " you -13
qn -- $ $ -56
qn -- ( " 9
qn -- ( -ly 45
qn -- ( CAP -30
qn -- ( and -22
qn -- ( the 82
qn -- ( though -25
qn -- ( w -28
qn -- ) $ -83
qn -- ) , -59
qn -- ) -ed 51
qn -- ) -s -42
qn -- ) . 24
qn -- ) CAP -40
qn -- ) and 36
qn -- ) to -19
qn -- ) w -28
qn -- ) — -7
qn -- , " -63
qn -- , -ed 6
qn -- , -ing 17
qn -- , -ly -24
qn -- , -s -5
qn -- , CAP -7
qn -- , NUM 9
qn -- , a 50
qn -- , about 11
qn -- , after 34
qn -- , all 23
qn -- , along -38
qn -- , although 72
qn -- , among -13
qn -- , an 49
qn -- , and 39
qn -- , are 28
qn -- , as 25
qn -- , at -12
qn -- , because 14
qn -- , both 45
qn -- , but 51
qn -- , by -34
qn -- , could -38
qn -- , despite 44
qn -- , did -13
qn -- , during -63
qn -- , for 9
qn -- , from -46
qn -- , had -19
qn -- , has 28
qn -- , have 76
qn -- , having -23
qn -- , he 10
qn -- , her -11
qn -- , his 15
qn -- , how -72
qn -- , i 34
qn -- , if -40
qn -- , in -24
qn -- , is 84
qn -- , it 46
qn -- , like -50
qn -- , most -43
qn -- , no -47
qn -- , not -53
qn -- , of 27
qn -- , on -60
qn -- , once -63
qn -- , one 44
qn -- , or -79
qn -- , others 74
qn -- , she 13
qn -- , since 60
qn -- , so 33
qn -- , some 45
qn -- , such -115
qn -- , that 14
qn -- , the 40
qn -- , they 39
qn -- , this 17
qn -- , though 22
qn -- , to -24
qn -- , w -11
qn -- , was 54
qn -- , we 12
qn -- , were 17
qn -- , when 31
qn -- , where 33
qn -- , whether 47
qn -- , which 48
qn -- , while 63
qn -- , who 6
qn -- , whom -73
qn -- , whose 49
qn -- , will -58
qn -- , with 10
qn -- , without -9
qn -- , would -55
qn -- , you -68
qn -- -ed " -21
qn -- -ed , -25
qn -- -ed -ed -19
qn -- -ed -ing 12
qn -- -ed -ly -23
qn -- -ed -s -15
qn -- -ed . -23
qn -- -ed : -14
qn -- -ed CAP -12
qn -- -ed DAY -14
qn -- -ed NUM -23
qn -- -ed a -21
qn -- -ed about -15
qn -- -ed after -13
qn -- -ed against -18
qn -- -ed all -10
qn -- -ed an -22
qn -- -ed and -20
qn -- -ed any -12
qn -- -ed as -35
qn -- -ed at -27
qn -- -ed because -12
qn -- -ed behind -9
qn -- -ed both -6
qn -- -ed by -24
qn -- -ed down -6
qn -- -ed during -19
qn -- -ed for -22
qn -- -ed from -22
qn -- -ed he -6
qn -- -ed her -28
qn -- -ed him -22
qn -- -ed his -29
qn -- -ed how -5
qn -- -ed if -7
qn -- -ed in -14
qn -- -ed into -20
qn -- -ed it -20
qn -- -ed its -10
qn -- -ed like 63
qn -- -ed no -6
qn -- -ed not -11
qn -- -ed of -24
qn -- -ed off 71
qn -- -ed one -5
qn -- -ed or -10
qn -- -ed out 22
qn -- -ed over -16
qn -- -ed so -6
qn -- -ed some -8
qn -- -ed that -21
qn -- -ed the -7
qn -- -ed their -12
qn -- -ed them -13
qn -- -ed this -8
qn -- -ed through -6
qn -- -ed to -7
qn -- -ed toward -6
qn -- -ed under -14
qn -- -ed up -16
qn -- -ed w -11
qn -- -ed when -12
qn -- -ed whether -5
qn -- -ed with -20
qn -- -ed would -7
qn -- -ed — -17
qn -- -ing " -24
qn -- -ing ( -6
qn -- -ing , -31
qn -- -ing -ed -20
qn -- -ing -ing -25
qn -- -ing -ly -23
qn -- -ing -s -19
qn -- -ing . -26
qn -- -ing : -15
qn -- -ing CAP -24
qn -- -ing DAY -12
qn -- -ing NUM -23
qn -- -ing a -11
qn -- -ing about -25
qn -- -ing after -7
qn -- -ing against -7
qn -- -ing all -14
qn -- -ing along -6
qn -- -ing an -26
qn -- -ing and -22
qn -- -ing another -6
qn -- -ing any -11
qn -- -ing around -11
qn -- -ing as -21
qn -- -ing at -17
qn -- -ing because -6
qn -- -ing before -6
qn -- -ing by -13
qn -- -ing down -22
qn -- -ing for -25
qn -- -ing from -19
qn -- -ing has -8
qn -- -ing he 29
qn -- -ing her 6
qn -- -ing herself -7
qn -- -ing him -22
qn -- -ing his 18
qn -- -ing how -5
qn -- -ing in -24
qn -- -ing into -21
qn -- -ing is -14
qn -- -ing it -19
qn -- -ing its -11
qn -- -ing of -31
qn -- -ing off -11
qn -- -ing on -24
qn -- -ing one -20
qn -- -ing or -6
qn -- -ing other -7
qn -- -ing out -17
qn -- -ing over -12
qn -- -ing she -10
qn -- -ing so -9
qn -- -ing some -19
qn -- -ing such -5
qn -- -ing that -28
qn -- -ing the -17
qn -- -ing their -22
qn -- -ing them -16
qn -- -ing themselves -8
qn -- -ing they -20
qn -- -ing this -11
qn -- -ing those 78
qn -- -ing to -26
qn -- -ing toward -21
qn -- -ing two 67
qn -- -ing up -16
qn -- -ing w -24
qn -- -ing was -8
qn -- -ing when -6
qn -- -ing whether -12
qn -- -ing will -5
qn -- -ing with -25
qn -- -ing — -9
qn -- -ly " -9
qn -- -ly 's -33
qn -- -ly , 9
qn -- -ly -ed -21
qn -- -ly -ing -30
qn -- -ly -ly 51
qn -- -ly -s -32
qn -- -ly . 10
qn -- -ly : -10
qn -- -ly CAP -28
qn -- -ly DAY -6
qn -- -ly NUM -20
qn -- -ly a -20
qn -- -ly after 66
qn -- -ly and -26
qn -- -ly as -23
qn -- -ly be -11
qn -- -ly because -11
qn -- -ly been -16
qn -- -ly behind -11
qn -- -ly by -13
qn -- -ly did -11
qn -- -ly for -28
qn -- -ly four -5
qn -- -ly from -20
qn -- -ly got -5
qn -- -ly had -13
qn -- -ly he -8
qn -- -ly if -12
qn -- -ly in 57
qn -- -ly not -5
qn -- -ly of -9
qn -- -ly on 84
qn -- -ly one -14
qn -- -ly than -20
qn -- -ly that -31
qn -- -ly the -16
qn -- -ly to -27
qn -- -ly w -22
qn -- -ly was -10
qn -- -ly when 70
qn -- -ly with -18
qn -- . $ 19
qn -- . ) 90
qn -- . , 158
qn -- . CAP -57
qn -- . NUM -58
qn -- . w -22
qn -- : " 25
qn -- : $ 7
qn -- : -ing -71
qn -- : -s -53
qn -- : CAP 19
qn -- : NUM -6
qn -- : a 74
qn -- : he 14
qn -- : that -22
qn -- : the -36
qn -- : to 16
qn -- : w 11
qn -- ; $ -17
qn -- ; -s 42
qn -- ; CAP 36
qn -- ; NUM 21
qn -- ; and -33
qn -- ; he -21
qn -- ; she -32
qn -- ; the -26
qn -- ; w 64
qn -- ? $ 34
qn -- DAY 's -64
qn -- DAY , 5
qn -- DAY -ed -36
qn -- DAY -ing 16
qn -- DAY -s -19
qn -- DAY and -7
qn -- DAY as 86
qn -- DAY at -26
qn -- DAY in 29
qn -- DAY that 34
qn -- DAY to -49
qn -- DAY w 5
qn -- DAY with -11
qn -- DAY ’s -39
qn -- about -ing -14
qn -- about -s -14
qn -- about CAP -19
qn -- about NUM -12
qn -- about a -12
qn -- about her -11
qn -- about his -22
qn -- about how -10
qn -- about the -16
qn -- about their -5
qn -- about w -17
qn -- about what -7
qn -- about whether -13
qn -- after -ing 67
qn -- after -s -13
qn -- after CAP 14
qn -- after DAY -46
qn -- after NUM -22
qn -- after a 51
qn -- after he 14
qn -- after her 14
qn -- after it -20
qn -- after the 16
qn -- after w 14
qn -- although CAP -11
qn -- although the -8
qn -- although w -13
qn -- and " -26
qn -- and , 78
qn -- and -ed 62
qn -- and -ing 30
qn -- and -ly 15
qn -- and -s -27
qn -- and CAP -20
qn -- and NUM -25
qn -- and a -12
qn -- and about 61
qn -- and all -8
qn -- and an -12
qn -- and another -49
qn -- and are 52
qn -- and as 68
qn -- and at -8
qn -- and by 86
qn -- and could -15
qn -- and for -52
qn -- and get -27
qn -- and has 78
qn -- and have 71
qn -- and he 69
qn -- and her -78
qn -- and his -21
qn -- and how -81
qn -- and is 65
qn -- and it -43
qn -- and its -38
qn -- and many -29
qn -- and may 79
qn -- and most -17
qn -- and not -32
qn -- and of -23
qn -- and on -13
qn -- and one 41
qn -- and other -68
qn -- and others 78
qn -- and she 57
qn -- and so -9
qn -- and some -41
qn -- and that 7
qn -- and the -28
qn -- and their -51
qn -- and they -31
qn -- and those 26
qn -- and through -22
qn -- and to 15
qn -- and w -12
qn -- and was -21
qn -- and we 33
qn -- and what -63
qn -- and when -41
qn -- and whether -66
qn -- and which -14
qn -- and who 89
qn -- and will 50
qn -- and with -13
qn -- and would 25
qn -- as " -37
qn -- as -ed -47
qn -- as -ing -38
qn -- as -ly -30
qn -- as -s 9
qn -- as NUM -33
qn -- as a -6
qn -- as an -54
qn -- as being -22
qn -- as both -24
qn -- as having -11
qn -- as he 105
qn -- as her -21
qn -- as his -27
qn -- as if -30
qn -- as it 89
qn -- as its -13
qn -- as many -20
qn -- as not -16
qn -- as one -29
qn -- as she 51
qn -- as that -7
qn -- as the -22
qn -- as their -23
qn -- as they -28
qn -- as to -13
qn -- as w -6
qn -- at " -17
qn -- at -ing -31
qn -- at -s 22
qn -- at CAP -73
qn -- at DAY 53
qn -- at NUM -35
qn -- at a 67
qn -- at all -38
qn -- at an -20
qn -- at her -29
qn -- at his -18
qn -- at its -21
qn -- at one -16
qn -- at the -6
qn -- at their -23
qn -- at this -25
qn -- at w -7
qn -- at which 73
qn -- because " -13
qn -- because , -15
qn -- because CAP -32
qn -- because he -9
qn -- because it 58
qn -- because she 50
qn -- because the 27
qn -- because they -23
qn -- because w 6
qn -- before , -26
qn -- before -ing 51
qn -- before -s -61
qn -- before CAP -8
qn -- before a 30
qn -- before he 41
qn -- before his -38
qn -- before it -17
qn -- before the -32
qn -- before they -16
qn -- but " -26
qn -- but -ed 43
qn -- but -ing -17
qn -- but -ly -54
qn -- but CAP -21
qn -- but by -8
qn -- but did 118
qn -- but he -64
qn -- but his -10
qn -- but in -19
qn -- but it -20
qn -- but never -7
qn -- but not 25
qn -- but she 23
qn -- but that -65
qn -- but the -47
qn -- but they -15
qn -- but w -10
qn -- but was 7
qn -- but would 24
qn -- by -ed -25
qn -- by -ing 73
qn -- by -ly -23
qn -- by -s -36
qn -- by CAP -18
qn -- by NUM -54
qn -- by a 42
qn -- by an -27
qn -- by another -5
qn -- by her -9
qn -- by his -18
qn -- by one -16
qn -- by some -50
qn -- by the -18
qn -- by their -26
qn -- by w -15
qn -- despite -ing -16
qn -- despite CAP -16
qn -- despite his 24
qn -- despite the 22
qn -- despite w 29
qn -- during CAP 17
qn -- during an 77
qn -- during her 24
qn -- during his -54
qn -- during the -28
qn -- for " -32
qn -- for , -6
qn -- for -ed -39
qn -- for -ing -38
qn -- for -ly -17
qn -- for -s 42
qn -- for . -12
qn -- for CAP -20
qn -- for NUM -18
qn -- for a -28
qn -- for all -22
qn -- for an -28
qn -- for being -10
qn -- for her -29
qn -- for him -17
qn -- for his 12
qn -- for it -26
qn -- for its -19
qn -- for many -5
qn -- for not 24
qn -- for one -11
qn -- for some -11
qn -- for that -27
qn -- for the -32
qn -- for their 30
qn -- for them -19
qn -- for this 79
qn -- for those -6
qn -- for w -24
qn -- for what -31
qn -- from " -18
qn -- from -ing -41
qn -- from -s 14
qn -- from CAP -13
qn -- from NUM -28
qn -- from a 22
qn -- from her -34
qn -- from his -36
qn -- from some -18
qn -- from them -8
qn -- from those -16
qn -- from w 13
qn -- if -ed -15
qn -- if -s -7
qn -- if CAP 39
qn -- if he -22
qn -- if his -8
qn -- if it -25
qn -- if not -8
qn -- if she -28
qn -- if that -12
qn -- if the -15
qn -- if they -33
qn -- if w 54
qn -- in " -23
qn -- in , -17
qn -- in -ed -28
qn -- in -ing -68
qn -- in -ly 37
qn -- in -s 17
qn -- in . -13
qn -- in CAP -21
qn -- in DAY -56
qn -- in a 36
qn -- in all -40
qn -- in an 94
qn -- in and -26
qn -- in both -41
qn -- in five -5
qn -- in her -30
qn -- in his -12
qn -- in its -29
qn -- in may 37
qn -- in on -19
qn -- in one 69
qn -- in other 47
qn -- in some -32
qn -- in that -23
qn -- in the -8
qn -- in their 52
qn -- in this -38
qn -- in those 59
qn -- in two -16
qn -- in w -18
qn -- in what -12
qn -- in which -87
qn -- on " -32
qn -- on -ed -42
qn -- on -ing -44
qn -- on -ly -19
qn -- on -s -43
qn -- on . -30
qn -- on CAP 9
qn -- on DAY 84
qn -- on a -55
qn -- on all -17
qn -- on an -32
qn -- on her -53
qn -- on his -57
qn -- on how -25
qn -- on it -8
qn -- on its 17
qn -- on other -12
qn -- on some -9
qn -- on the -6
qn -- on their 28
qn -- on this -23
qn -- on to -15
qn -- on w -12
qn -- on what -26
qn -- on whether -39
qn -- or -ed 24
qn -- or -ing 18
qn -- or -ly -12
qn -- or -s -20
qn -- or CAP -32
qn -- or a -10
qn -- or how -14
qn -- or not 47
qn -- or so -7
qn -- or that -12
qn -- or the -38
qn -- over , -12
qn -- over -s 56
qn -- over . -8
qn -- over CAP -41
qn -- over NUM -9
qn -- over a -24
qn -- over and -13
qn -- over her -13
qn -- over his -54
qn -- over w -33
qn -- since -ed -19
qn -- since -ing -17
qn -- since CAP -20
qn -- since NUM -23
qn -- since he 97
qn -- since his -8
qn -- since the -33
qn -- since w -22
qn -- than " -14
qn -- than -ed -9
qn -- than -ing -34
qn -- than -s -12
qn -- than CAP -60
qn -- than NUM -47
qn -- than a 35
qn -- than any -21
qn -- than half -20
qn -- than he 91
qn -- than his 51
qn -- than in -24
qn -- than it -8
qn -- than most -14
qn -- than the -29
qn -- than their -13
qn -- than they -16
qn -- than to -17
qn -- than w 7
qn -- than what 28
qn -- that " -31
qn -- that 's -7
qn -- that , 34
qn -- that -ed -23
qn -- that -ing -29
qn -- that -ly -23
qn -- that -s 5
qn -- that . -18
qn -- that CAP -20
qn -- that NUM -8
qn -- that a -32
qn -- that an -8
qn -- that any -10
qn -- that are 46
qn -- that as -10
qn -- that can -17
qn -- that could -27
qn -- that had -24
qn -- that has -34
qn -- that have -31
qn -- that he -6
qn -- that her -14
qn -- that his -17
qn -- that i 65
qn -- that if -7
qn -- that in -17
qn -- that is 62
qn -- that it 19
qn -- that many -19
qn -- that may -15
qn -- that might -7
qn -- that of -20
qn -- that one -7
qn -- that our -7
qn -- that she 9
qn -- that some 23
qn -- that the -27
qn -- that their -11
qn -- that they 65
qn -- that those -6
qn -- that w -25
qn -- that was 45
qn -- that were -25
qn -- that will 77
qn -- that with -7
qn -- that ’s -11
qn -- though CAP -10
qn -- though he -20
qn -- though it -16
qn -- though not -15
qn -- though the -9
qn -- to " -26
qn -- to -ed -13
qn -- to -ing 21
qn -- to -ly -30
qn -- to -s 27
qn -- to . -14
qn -- to CAP -7
qn -- to NUM -23
qn -- to all 72
qn -- to an -14
qn -- to any -29
qn -- to be -28
qn -- to do -27
qn -- to get -21
qn -- to have -22
qn -- to her -16
qn -- to him -23
qn -- to his 17
qn -- to how -12
qn -- to its -14
qn -- to one -8
qn -- to other -8
qn -- to some 73
qn -- to that -26
qn -- to their -15
qn -- to them -8
qn -- to this -13
qn -- to w -18
qn -- to what -16
qn -- to which -23
qn -- until CAP 27
qn -- until after -12
qn -- until he 16
qn -- until the -42
qn -- until w 46
qn -- when -ed 22
qn -- when -ing -11
qn -- when -s -61
qn -- when a 39
qn -- when he 63
qn -- when i 39
qn -- when it -41
qn -- when she -49
qn -- when the 28
qn -- when they 23
qn -- when w -56
qn -- where -s -6
qn -- where CAP 28
qn -- where he 52
qn -- where his -7
qn -- where it -9
qn -- where she -10
qn -- where the -14
qn -- where w -26
qn -- which , -6
qn -- which -ed -14
qn -- which -s -41
qn -- which CAP -32
qn -- which a -19
qn -- which are -7
qn -- which could -5
qn -- which had -13
qn -- which has -28
qn -- which he -21
qn -- which is -23
qn -- which she -26
qn -- which the -34
qn -- which they -10
qn -- which w -37
qn -- which was -11
qn -- which were -5
qn -- which will -10
qn -- which would 66
qn -- while -ing 8
qn -- while -ly -10
qn -- while CAP 6
qn -- while NUM 36
qn -- while he -17
qn -- while others -9
qn -- while she -27
qn -- while the -13
qn -- while w 10
qn -- who 's 62
qn -- who , -6
qn -- who -ed -41
qn -- who -ly -16
qn -- who -s -29
qn -- who CAP -28
qn -- who are -19
qn -- who can -11
qn -- who could -20
qn -- who had 29
qn -- who has -26
qn -- who have -37
qn -- who he 52
qn -- who is 33
qn -- who may -7
qn -- who w -21
qn -- who was -23
qn -- who were -21
qn -- who will -22
qn -- who would 39
qn -- who ’s -8
qn -- with " -34
qn -- with , -10
qn -- with -ing -28
qn -- with -ly -15
qn -- with -s 13
qn -- with CAP -33
qn -- with NUM 21
qn -- with a 13
qn -- with an -47
qn -- with both -15
qn -- with her 45
qn -- with him -22
qn -- with his -40
qn -- with it -30
qn -- with no -9
qn -- with one -21
qn -- with other -30
qn -- with that -24
qn -- with the -9
qn -- with their -37
qn -- with those -10
qn -- with what -26
qn -- with whom -11
qn -- — -ed -33
qn -- — -ing 13
qn -- — -ly -100
qn -- — -s -30
qn -- — CAP -67
qn -- — NUM -28
qn -- — a 66
qn -- — all 95
qn -- — although 100
qn -- — an 29
qn -- — and 9
qn -- — are 21
qn -- — as -36
qn -- — at -23
qn -- — but 73
qn -- — from -44
qn -- — had -36
qn -- — has -45
qn -- — he 33
qn -- — his 31
qn -- — if -6
qn -- — is 45
qn -- — it 36
qn -- — like -117
qn -- — not 25
qn -- — of -88
qn -- — one -12
qn -- — that 27
qn -- — the 21
qn -- — though 88
qn -- — to -30
qn -- — w -35
qn -- — was 8
qn -- — while 14
qn -- — who -135
qn -- — with -5
qn -- — would -61
qn -q " w -21
qn -q $ $ 19
qn -q -ed to 47
qn -q -ing , 76
qn -q -ing -s -85
qn -q -ing that 172
qn -q -ing to 127
qn -q -ing w 83
qn -q -s . -21
qn -q -s in -19
qn -q CAP . 20
qn -q CAP CAP 33
qn -q CAP w 8
qn -q a w 59
qn -q all of -18
qn -q and " -89
qn -q and -ed 31
qn -q and -ing 18
qn -q and -s 62
qn -q and CAP 99
qn -q and has 31
qn -q and he 21
qn -q and his 70
qn -q and that -113
qn -q and the -57
qn -q and w 82
qn -q as CAP -40
qn -q as a -41
qn -q as w -23
qn -q at a -34
qn -q at the -32
qn -q because " -21
qn -q because he -35
qn -q because they -30
qn -q but -ing 38
qn -q but he 68
qn -q but w -19
qn -q by -ing -44
qn -q by CAP -53
qn -q by the -21
qn -q during the -42
qn -q for -ing -36
qn -q for CAP -42
qn -q for his -17
qn -q for the 40
qn -q for w 66
qn -q from CAP -15
qn -q he -ed 55
qn -q he w 58
qn -q if CAP -25
qn -q in -ing 57
qn -q in -s -61
qn -q in CAP -38
qn -q in a 108
qn -q in his -40
qn -q in the -85
qn -q in w -43
qn -q of -ing -7
qn -q of -s -8
qn -q of CAP -15
qn -q of the -18
qn -q of w -11
qn -q on CAP 62
qn -q on DAY 44
qn -q on the -43
qn -q on w -53
qn -q or " -13
qn -q out of -26
qn -q she w -15
qn -q that -ed -10
qn -q that -s -23
qn -q that CAP -20
qn -q the -s -70
qn -q the CAP -32
qn -q the w 31
qn -q to CAP -25
qn -q to the -17
qn -q to w -44
qn -q w , -8
qn -q w -s -18
qn -q w . -31
qn -q w CAP -8
qn -q w and 44
qn -q w in -17
qn -q w of -37
qn -q w than -8
qn -q w that -55
qn -q w w -33
qn -q who w -33
qn -q with CAP 31
qn -q with the -23
qn -q — and 53
qn -q — w 48
qn q- " CAP -13
qn q- " w -10
qn q- , " -21
qn q- , -ing -83
qn q- , CAP 86
qn q- , and -120
qn q- , w -43
qn q- -ed , -8
qn q- -ed -s -12
qn q- -ed CAP -7
qn q- -ed a -8
qn q- -ed by -8
qn q- -ed in -5
qn q- -ed the -11
qn q- -ed to -10
qn q- -ed w -12
qn q- -ing -s -13
qn q- -ing to -24
qn q- -ing w -6
qn q- -ly -ed -11
qn q- . $ -20
qn q- . CAP -23
qn q- and -ed -51
qn q- and CAP -12
qn q- and w -23
qn q- as w -15
qn q- in CAP -10
qn q- in the -39
qn q- in w -17
qn q- on the -9
qn q- on w -6
qn q- to CAP -6
qn q- to the -8
qn q- to w -18
qn qq $ $ 7
qn qq= and " -111
qn qq= and -ed 67
qn qq= he -ed -8
qn qq= in the -130
r 0 ! 30
r 0 $ 17
r 0 ) 16
r 0 , -32
r 0 -ed -29
r 0 -ing -27
r 0 -ly -25
r 0 -s 26
r 0 . 17
r 0 : 12
r 0 ? 16
r 0 CAP -125
r 0 DAY -15
r 0 about -25
r 0 after -56
r 0 and -82
r 0 at -31
r 0 before -40
r 0 but -45
r 0 by 17
r 0 for 24
r 0 from -45
r 0 he -20
r 0 if -16
r 0 in -28
r 0 or -34
r 0 over -34
r 0 she -16
r 0 since -32
r 0 than -69
r 0 that -40
r 0 to -37
r 0 w -70
r 0 with -78
r 0 — -40
r 18 " -16
r 18 ) 30
r 18 , 45
r 18 -s 37
r 18 . -27
r 18 : 45
r 18 ; 73
r 18 CAP 95
r 18 DAY 21
r 18 a 20
r 18 about -16
r 18 after 44
r 18 although -25
r 18 and 27
r 18 as 29
r 18 at 56
r 18 because 12
r 18 before -23
r 18 but 49
r 18 by 23
r 18 during 35
r 18 if -24
r 18 in 27
r 18 of -8
r 18 on 16
r 18 or 20
r 18 over -35
r 18 she 42
r 18 since 31
r 18 than 32
r 18 the 71
r 18 though 43
r 18 until 62
r 18 w 28
r 18 was 40
r 18 when 42
r 18 where 60
r 18 while 18
r 18 who 28
r 18 with 13
r 18 — 49
r 4 " -17
r 4 ) -62
r 4 , -19
r 4 -ed -24
r 4 -ing -23
r 4 -ly -26
r 4 -s -47
r 4 . -43
r 4 : -80
r 4 CAP -80
r 4 DAY -28
r 4 about -23
r 4 after -70
r 4 although 63
r 4 amid 44
r 4 and -39
r 4 as -49
r 4 at -16
r 4 because -44
r 4 before 10
r 4 between -39
r 4 but -47
r 4 by -34
r 4 despite 62
r 4 for -23
r 4 from -8
r 4 if -35
r 4 in -17
r 4 is 38
r 4 of -33
r 4 on -16
r 4 or -27
r 4 over 20
r 4 than -22
r 4 that -28
r 4 the -46
r 4 though -29
r 4 to -16
r 4 until -25
r 4 when -48
r 4 where -65
r 4 which -5
r 4 while 6
r 4 who -19
r 4 with -6
r 9 " -20
r 9 ( 84
r 9 ) 23
r 9 , 32
r 9 -ed -15
r 9 -ing -15
r 9 -ly -7
r 9 -s -23
r 9 . -5
r 9 : 32
r 9 ; 58
r 9 CAP 51
r 9 DAY 23
r 9 a -40
r 9 about -24
r 9 after 67
r 9 all -18
r 9 although -21
r 9 amid -30
r 9 and 27
r 9 at -37
r 9 because 39
r 9 before 37
r 9 but 22
r 9 by -14
r 9 despite -20
r 9 during -10
r 9 for -19
r 9 from -8
r 9 he 38
r 9 if 11
r 9 is -69
r 9 of -27
r 9 on -17
r 9 or -27
r 9 over -13
r 9 since -48
r 9 than 8
r 9 that -7
r 9 the -10
r 9 though -26
r 9 to -18
r 9 until 12
r 9 w -21
r 9 was -50
r 9 when 39
r 9 where -39
r 9 which -11
r 9 while 15
r 9 who -33
r 9 with -7
r 9 — 46
z 1 mid -ing 13
z 1 mid CAP 56
z 1 mid a -22
z 1 mid other 66
z 1 mid pro 101
z 1 mid that -19
z 1 mid the -30
z 1 mid to -33
z 1 mid wh 26
z 12 end " -17
z 12 end -ing 36
z 12 end CAP 15
z 12 end a 20
z 12 end pro 23
z 12 end that 40
z 12 end the 24
z 12 end to 12
z 12 end wh 20
z 12 mid " -21
z 12 mid -ing -11
z 12 mid CAP -15
z 12 mid a -7
z 12 mid other -20
z 12 mid pro -16
z 12 mid the -21
z 12 mid to -11
z 2 end -ing 22
z 2 end CAP 68
z 2 end other -72
z 2 mid -ing -6
z 2 mid CAP 8
z 2 mid a 29
z 2 mid other 62
z 2 mid pro -14
z 2 mid that 11
z 2 mid the 84
z 2 mid to 6
z 2 mid wh -76
z 24 end " -18
z 24 end -ing -20
z 24 end CAP 21
z 24 end a 11
z 24 end other 23
z 24 end pro 8
z 24 end that 27
z 24 end to -14
z 24 end wh 20
z 24 mid " -41
z 24 mid -ing -32
z 24 mid CAP -31
z 24 mid a -52
z 24 mid other -34
z 24 mid pro -15
z 24 mid that 13
z 24 mid to -40
z 24 mid wh -15
z 3 end " 123
z 3 end CAP -8
z 3 end a 57
z 3 end pro 22
z 3 end that -115
z 3 end the -24
z 3 end to 30
z 3 end wh 11
z 3 mid -ing 16
z 3 mid CAP 15
z 3 mid a 37
z 3 mid other 13
z 3 mid pro -17
z 3 mid that -32
z 3 mid the 18
z 3 mid to 13
z 3 mid wh -20
z 6 end " 22
z 6 end -ing 29
z 6 end a 17
z 6 end other 22
z 6 end pro -8
z 6 end that 15
z 6 end to 44
z 6 end wh 20
z 6 mid " 39
z 6 mid CAP -9
z 6 mid a -9
z 6 mid other -17
z 6 mid pro 10
z 6 mid that -5
z 6 mid the -9
z 6 mid to 17
zn 1 " -26
zn 1 , 31
zn 1 -ed -36
zn 1 -ing -29
zn 1 -ly 35
zn 1 . -60
zn 1 : 49
zn 1 ; 82
zn 1 DAY 100
zn 1 about -32
zn 1 after 23
zn 1 although -10
zn 1 and 54
zn 1 as -11
zn 1 at 129
zn 1 because 110
zn 1 before 93
zn 1 but 113
zn 1 by 24
zn 1 during 15
zn 1 for 17
zn 1 from 11
zn 1 if -25
zn 1 in 163
zn 1 on 18
zn 1 or 72
zn 1 over 99
zn 1 than 62
zn 1 that 14
zn 1 to -11
zn 1 when 113
zn 1 while 103
zn 1 who 39
zn 1 with 58
zn 1 — 15
zn 12 " -13
zn 12 $ 11
zn 12 ( 41
zn 12 ) -23
zn 12 , 22
zn 12 -ed -9
zn 12 -ing -14
zn 12 -ly -24
zn 12 -s -27
zn 12 . 21
zn 12 : -26
zn 12 ; 58
zn 12 ? 17
zn 12 CAP 58
zn 12 DAY -41
zn 12 about -12
zn 12 after -14
zn 12 although -12
zn 12 and -23
zn 12 as -38
zn 12 at -59
zn 12 because -45
zn 12 before -72
zn 12 by -44
zn 12 during -62
zn 12 for -23
zn 12 from -35
zn 12 he 12
zn 12 if 32
zn 12 in -29
zn 12 of -25
zn 12 on -59
zn 12 or -23
zn 12 over -27
zn 12 she -13
zn 12 since -45
zn 12 than 8
zn 12 that -21
zn 12 the 41
zn 12 though 31
zn 12 to -20
zn 12 until -51
zn 12 w -43
zn 12 when -19
zn 12 where 56
zn 12 which 8
zn 12 while -5
zn 12 who 16
zn 12 with -32
zn 12 — 34
zn 2 " -21
zn 2 ) 53
zn 2 , 70
zn 2 -ed -31
zn 2 -ing -28
zn 2 -ly -11
zn 2 . -45
zn 2 : 81
zn 2 ; 69
zn 2 DAY 111
zn 2 about -38
zn 2 after 114
zn 2 and 9
zn 2 as -19
zn 2 at 81
zn 2 because 101
zn 2 but -17
zn 2 by 62
zn 2 during 120
zn 2 for 15
zn 2 from 46
zn 2 if -14
zn 2 in 64
zn 2 on 121
zn 2 or 23
zn 2 over -64
zn 2 than 27
zn 2 that -6
zn 2 until 133
zn 2 when 84
zn 2 which -42
zn 2 while 76
zn 2 who -74
zn 2 with -34
zn 2 — 62
zn 24 " -9
zn 24 $ 17
zn 24 ( -43
zn 24 ) -40
zn 24 , -36
zn 24 -ed -13
zn 24 -ing -8
zn 24 -ly -16
zn 24 . 19
zn 24 : 41
zn 24 ; -127
zn 24 ? -40
zn 24 CAP -15
zn 24 DAY -28
zn 24 about -8
zn 24 after -34
zn 24 and -49
zn 24 because -25
zn 24 before -36
zn 24 but -49
zn 24 by -35
zn 24 despite -15
zn 24 during 27
zn 24 for -15
zn 24 from -20
zn 24 if -12
zn 24 in -30
zn 24 of -9
zn 24 or -12
zn 24 over -18
zn 24 since -9
zn 24 than -24
zn 24 that -5
zn 24 the -40
zn 24 to -12
zn 24 until -24
zn 24 w -15
zn 24 when -37
zn 24 where -10
zn 24 which -25
zn 24 while -43
zn 24 who -17
zn 24 with -23
zn 24 — -20
zn 3 " -26
zn 3 ( -83
zn 3 ) 98
zn 3 , 30
zn 3 -ed -10
zn 3 -ing -26
zn 3 -ly -6
zn 3 -s 7
zn 3 . -7
zn 3 : -31
zn 3 ; 71
zn 3 ? 42
zn 3 CAP -43
zn 3 about -27
zn 3 after 25
zn 3 although -17
zn 3 and 58
zn 3 as 17
zn 3 at 10
zn 3 because 18
zn 3 before 42
zn 3 but 8
zn 3 by 26
zn 3 despite 29
zn 3 for -17
zn 3 from 37
zn 3 if -39
zn 3 in 25
zn 3 of -21
zn 3 on 9
zn 3 or -54
zn 3 over -54
zn 3 since 63
zn 3 though -20
zn 3 until -31
zn 3 w 26
zn 3 was 36
zn 3 when 34
zn 3 where -57
zn 3 who -56
zn 3 with 27
zn 3 — 11
zn 6 ! -24
zn 6 " -13
zn 6 $ 26
zn 6 ( 17
zn 6 ) -33
zn 6 , 43
zn 6 -ed -15
zn 6 -ing -8
zn 6 -ly -14
zn 6 -s 7
zn 6 . 7
zn 6 : 21
zn 6 ; 35
zn 6 ? 34
zn 6 CAP 11
zn 6 DAY -50
zn 6 a 34
zn 6 about -21
zn 6 after -36
zn 6 although 51
zn 6 and 15
zn 6 as 13
zn 6 at -34
zn 6 because -20
zn 6 before 15
zn 6 between -42
zn 6 but 23
zn 6 despite 18
zn 6 during -35
zn 6 for -12
zn 6 from -45
zn 6 if -38
zn 6 in -17
zn 6 of -29
zn 6 on -22
zn 6 or -34
zn 6 over -15
zn 6 since -54
zn 6 than -52
zn 6 that -14
zn 6 the 23
zn 6 though -26
zn 6 to -18
zn 6 until -86
zn 6 w -24
zn 6 when -35
zn 6 where -42
zn 6 which -7
zn 6 while -64
zn 6 with -7
zn 6 — 50
`
