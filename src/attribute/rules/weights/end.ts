/** Made by bench/attribution/train.ts. */
export const end: string = `
a - " -14
a - $ 16
a - ( -16
a - ) -16
a - , -30
a - -ed -18
a - -ing -21
a - -ly -15
a - . 13
a - : -50
a - ? 22
a - about -21
a - after -17
a - and -36
a - as -20
a - at -12
a - because -42
a - before -46
a - but -49
a - by -24
a - for -13
a - from -15
a - if -20
a - in -9
a - of -27
a - on -11
a - or -27
a - over -18
a - since -9
a - than -14
a - that -18
a - to -14
a - until 11
a - w -26
a - when -65
a - while -48
a - who -20
a - with -10
a A " -12
a A , 71
a A -ing -7
a A -ly -6
a A . 17
a A : 136
a A DAY 34
a A about -16
a A after 43
a A and 74
a A as -7
a A at 48
a A but 64
a A for 17
a A from 9
a A in 39
a A on 72
a A or -17
a A than 134
a A that 8
a A to -5
a A which -31
a A while 17
a A who -7
a A with 17
a A — 94
a B " -13
a B , 61
a B -ed -14
a B -ing 8
a B -ly -9
a B . -26
a B and 53
a B as 26
a B but 23
a B by -6
a B for -32
a B in 9
a B on -45
a B that -12
a B to -9
a B when 23
a B which 30
a B who 35
a B — 65
a C " -18
a C , 40
a C -ed -11
a C -ing -10
a C -ly -10
a C . -27
a C DAY -41
a C about -14
a C after 16
a C and 28
a C as -15
a C at 32
a C because -11
a C but -14
a C by 44
a C for -15
a C from 33
a C in 15
a C on 35
a C or 13
a C that -14
a C to -5
a C while -51
a C who 9
a C — 17
a D " -14
a D , 55
a D -ed -11
a D -ing -18
a D -ly -11
a D . -12
a D : 71
a D about -14
a D after 26
a D and 45
a D as 18
a D at -13
a D because 51
a D but 20
a D by 46
a D for -14
a D from -5
a D if -34
a D on 5
a D or 18
a D over 41
a D than -25
a D to -13
a D when 75
a D while -7
a D who -25
a D with -30
a D — 49
a E " -17
a E ( 12
a E ) -31
a E , 19
a E -ed -12
a E -ing -11
a E -ly -9
a E : 11
a E DAY 36
a E about -16
a E after 5
a E at -21
a E because -7
a E before 45
a E but 7
a E by -13
a E during 6
a E for -10
a E from -15
a E if -8
a E in -7
a E on -22
a E or -22
a E over 6
a E since 22
a E than -29
a E that -6
a E though -27
a E to -14
a E w -57
a E when 15
a E where -35
a E which -11
a E while -7
a E who -9
a E — 17
c 0 " -16
c 0 $ 19
c 0 ( 53
c 0 ) 48
c 0 , 43
c 0 -ed -13
c 0 -ing -13
c 0 -ly -9
c 0 . 16
c 0 : 34
c 0 ; 125
c 0 ? -37
c 0 CAP 42
c 0 DAY 18
c 0 about -21
c 0 after 42
c 0 and 25
c 0 because 29
c 0 before 24
c 0 but 76
c 0 despite 93
c 0 during 26
c 0 for -11
c 0 from -5
c 0 he 61
c 0 if -10
c 0 of -39
c 0 or -11
c 0 over -8
c 0 since 32
c 0 that -9
c 0 the 14
c 0 though 25
c 0 to -13
c 0 until 76
c 0 w -7
c 0 when 46
c 0 where -26
c 0 which 33
c 0 while 44
c 0 who -9
c 0 — 35
c 1 " -11
c 1 $ 7
c 1 ( 22
c 1 ) -17
c 1 , -35
c 1 -ed -12
c 1 -ing -13
c 1 -ly -16
c 1 . -6
c 1 DAY -24
c 1 about -9
c 1 after -61
c 1 and -36
c 1 as -12
c 1 at -22
c 1 because -41
c 1 before -41
c 1 but -29
c 1 by -22
c 1 despite -40
c 1 for -13
c 1 from -18
c 1 if -18
c 1 in -22
c 1 on -26
c 1 or -16
c 1 over -14
c 1 since -29
c 1 than -19
c 1 that -11
c 1 though -22
c 1 to -11
c 1 w -19
c 1 when -16
c 1 where -24
c 1 which -16
c 1 while -32
c 1 with -13
c 1 — 10
c 2 " -8
c 2 $ 10
c 2 ) -33
c 2 , -13
c 2 -ed -9
c 2 -ing -8
c 2 -ly -11
c 2 . 25
c 2 about -7
c 2 after -46
c 2 and -22
c 2 as -16
c 2 at -16
c 2 because -23
c 2 but -24
c 2 by -10
c 2 for -10
c 2 from -13
c 2 if -11
c 2 in -16
c 2 on -14
c 2 or -11
c 2 than -11
c 2 that -12
c 2 to -8
c 2 when -23
c 2 which -15
c 2 who -14
c 2 with -13
c 2 — 68
ck 0 end " 19
ck 0 end -ing 18
ck 0 end CAP 11
ck 0 end a 40
ck 0 end other 21
ck 0 end pro 31
ck 0 end that 25
ck 0 end the 16
ck 0 end to 26
ck 0 end wh 33
ck 0 mid CAP 8
ck 0 mid other 5
ck 0 mid the 6
ck 0 mid to 7
ck 0 mid wh -5
ck 1 end -ing 26
ck 1 end CAP -10
ck 1 end a -17
ck 1 end other -11
ck 1 end pro -18
ck 1 end that 11
ck 1 end the -14
ck 1 end to -18
ck 1 end wh -17
ck 1 mid " -17
ck 1 mid -ing -14
ck 1 mid CAP -24
ck 1 mid a -22
ck 1 mid other -17
ck 1 mid pro -18
ck 1 mid that -12
ck 1 mid the -19
ck 1 mid to -21
ck 1 mid wh -20
ck 2 end -ing 8
ck 2 end CAP 50
ck 2 end other 13
ck 2 end pro -28
ck 2 end that 53
ck 2 end the 29
ck 2 end to 26
ck 2 end wh 66
ck 2 mid -ing -20
ck 2 mid CAP -12
ck 2 mid a -7
ck 2 mid other -14
ck 2 mid pro -13
ck 2 mid that -7
ck 2 mid the -11
ck 2 mid to -19
ck 2 mid wh 13
e end accord 120
e end accus 43
e end acknowledg 12
e end add 43
e end admit 10
e end agre 29
e end announc -24
e end appear 13
e end argu 43
e end attack -13
e end back -48
e end begin -16
e end believ 37
e end blam 14
e end call -6
e end cast -19
e end challeng 18
e end cit 36
e end claim -26
e end conclud 23
e end consider -15
e end criticism -20
e end criticiz 9
e end decid -40
e end declar -33
e end declin -11
e end defend -8
e end denounc -28
e end deny -81
e end describ 7
e end discuss 34
e end dismiss 22
e end endors -68
e end expect 18
e end explain 29
e end fear 37
e end feel 16
e end find 73
e end focus 18
e end giv -7
e end go -6
e end hop 57
e end indicat 26
e end insist 17
e end issu 28
e end it 10
e end list -49
e end look 5
e end mak -18
e end mention -10
e end nam -21
e end not 63
e end offer -29
e end oppos -67
e end order 13
e end plan -6
e end point 35
e end post -27
e end praiz 10
e end predict 35
e end promiz 45
e end propos -16
e end push -25
e end put 45
e end question 9
e end recall 87
e end recogniz 34
e end refer 8
e end refus -14
e end releas 19
e end report 54
e end respond 32
e end reveal 43
e end say 48
e end see 20
e end seek 42
e end seem 12
e end show 58
e end stat 25
e end suggest 27
e end support -30
e end tak 6
e end talk -20
e end tell 37
e end think 29
e end try -26
e end tweet -31
e end urg 26
e end vot -72
e end vow 28
e end want 42
e end worry -25
e mid accord -21
e mid accus -11
e mid add -11
e mid agre -6
e mid argu -7
e mid back 13
e mid believ -9
e mid challeng -6
e mid cit -8
e mid claim 7
e mid conclud -6
e mid criticism 5
e mid decid 12
e mid declar 6
e mid denounc 5
e mid deny 24
e mid discuss -9
e mid dismiss -8
e mid endors 18
e mid explain -9
e mid fear -9
e mid find -15
e mid focus -6
e mid hop -10
e mid insist -6
e mid issu -9
e mid not -13
e mid offer 7
e mid oppos 17
e mid point -7
e mid post 9
e mid predict -9
e mid promiz -13
e mid put -21
e mid recall -21
e mid recogniz -11
e mid releas -10
e mid report -10
e mid respond -5
e mid reveal -13
e mid say -10
e mid seek -11
e mid show -10
e mid stat -7
e mid suggest -7
e mid support 7
e mid tell -9
e mid think -6
e mid try 7
e mid tweet 12
e mid urg -8
e mid vot 23
e mid vow -9
e mid want -12
e mid worry 7
ef end base " -23
ef end base -ing 60
ef end base CAP 11
ef end base a -7
ef end base other 20
ef end base that 29
ef end base the -5
ef end base wh -9
ef end ed " 14
ef end ed -ing -15
ef end ed CAP 9
ef end ed a 9
ef end ed other 6
ef end ed pro 18
ef end ed that 27
ef end ed the 18
ef end ed to 21
ef end ed wh 36
ef end ing " -32
ef end ing -ing 12
ef end ing a 22
ef end ing other 14
ef end ing pro 6
ef end ing that 21
ef end ing the -8
ef end ing to 12
ef end ing wh 40
ef end s " 14
ef end s -ing 68
ef end s CAP 25
ef end s a 73
ef end s other 14
ef end s pro 31
ef end s that 16
ef end s the 14
ef end s to 14
ef end s wh 31
ef mid base -ing -14
ef mid ed wh -7
ef mid ing a -6
ef mid ing that -7
ef mid ing wh -13
ef mid s -ing -22
ef mid s CAP -7
ef mid s a -13
ef mid s pro -8
ef mid s wh -10
i A end -50
i A mid -33
i B end -28
i B mid -25
i C mid -17
i D end 18
i D mid -13
i E end 32
l " $ 21
l " -ed 118
l " -ing 256
l " -s -7
l " CAP 31
l " and 45
l " as 64
l " because -81
l " but 87
l " by -75
l " for -18
l " he 39
l " in 27
l " of -34
l " on 69
l " that -58
l " the 29
l " to -35
l " w -10
l " who -10
l " with 17
l " — 40
l 's " -18
l 's -ed -17
l 's -ing -20
l ) $ -213
l ) . -89
l , " -14
l , -ed -12
l , -ing -13
l , -ly -23
l , although -31
l , and -39
l , as -30
l , at -23
l , but -29
l , despite -40
l , for -12
l , if -17
l , in -22
l , or -22
l , that -16
l , though -19
l , to -13
l , when -50
l , where -24
l , which -19
l , while -31
l , who -19
l , with -22
l -ed " -13
l -ed -ed -15
l -ed -ing -17
l -ed -ly -23
l -ed . -6
l -ed about -8
l -ed and -41
l -ed as -27
l -ed at -45
l -ed by -27
l -ed for -20
l -ed from -24
l -ed in -29
l -ed on -17
l -ed that -14
l -ed to -15
l -ed with -22
l -ed — 15
l -ing " -16
l -ing , 37
l -ing -ed -17
l -ing -ing -16
l -ing -ly -25
l -ing . 13
l -ing about -16
l -ing and 10
l -ing as 7
l -ing at -10
l -ing for -19
l -ing from -29
l -ing in -26
l -ing on -14
l -ing that -17
l -ing to -10
l -ing with -31
l -ly , -46
l -ly -ed -19
l -ly -ing -20
l -ly . 18
l -ly and -70
l -ly in -14
l -ly on -61
l -ly that -26
l -ly to -15
l -s , 14
l -s -ed 8
l -s -ing -22
l -s -ly -13
l -s . 27
l -s : 59
l -s ; 19
l -s about -18
l -s after 10
l -s and 15
l -s as 25
l -s because 33
l -s but 83
l -s for -10
l -s if 35
l -s on -18
l -s or -30
l -s over -22
l -s since -34
l -s than 35
l -s that -20
l -s to -13
l -s when 53
l -s where 20
l -s while 89
l -s with 6
l -s — 40
l . ) -63
l : " -13
l CAP " -18
l CAP $ 109
l CAP ( -38
l CAP ) -35
l CAP , 29
l CAP -ing -6
l CAP -ly 45
l CAP . 7
l CAP : 19
l CAP DAY -12
l CAP after 66
l CAP at 61
l CAP because 108
l CAP before 17
l CAP but 93
l CAP by 22
l CAP during 59
l CAP for -6
l CAP from 19
l CAP if -26
l CAP in 24
l CAP on 26
l CAP or -9
l CAP over 28
l CAP that 29
l CAP to -9
l CAP when 87
l CAP who 18
l CAP with 36
l CAP — 55
l DAY , 28
l DAY . -53
l NUM . -6
l NUM in -36
l NUM to -16
l NUM — -85
l a " -16
l a -ed -19
l a -ing -17
l a -ly -22
l about -ing -23
l after -ing -13
l along with -27
l an " -19
l an -ed -28
l an -ing -20
l an -ly -20
l and " -16
l and -ed -16
l and -ing -16
l and -ly -18
l and in -46
l and that -20
l and to -17
l are " -13
l are -ed -16
l are -ing -17
l are -ly -15
l as " -18
l as -ed -25
l as -ing -22
l at -ing -17
l be " -13
l be -ed -17
l be -ing -19
l been -ed -19
l been -ing -14
l before -ing -16
l being -ed -18
l but -ed -9
l but that -14
l by -ing -20
l could -ly -19
l for " -19
l for -ed -24
l for -ing -29
l from -ing -19
l had " -10
l had -ed -17
l had -ly -14
l has " -12
l has -ed -15
l has -ly -12
l have -ed -16
l have to -14
l he " -16
l he -ed -18
l he -ly -30
l he and -56
l her " -14
l her -ing -20
l her . -11
l her to -26
l him " -20
l him , 56
l him . 21
l him as 8
l him in -8
l him to -25
l himself as 8
l his -ed -24
l his -ing -25
l how to -24
l if -ed -13
l in -ing -20
l in which -45
l is " -12
l is -ed -15
l is -ing -16
l is -ly -17
l is in -35
l is to -19
l it " -17
l it -ed -20
l it . -29
l it as 24
l it to -23
l most -ly -20
l never -ed -27
l not -ed -17
l not -ing -19
l not -ly -15
l not to -32
l of " -17
l of -ed -19
l of -ing -18
l on -ing -16
l on DAY -53
l or -ing -20
l out . 56
l she -ed -21
l such as -29
l that " -12
l that , -71
l that -ed -22
l that -ing -12
l that -ly -16
l that if -13
l that in 52
l the " -17
l the -ed -21
l the -ing -17
l the -ly -22
l them . 33
l they -ed -22
l those who -21
l to " -17
l to -ed -12
l to -ing -17
l to -ly -25
l up to -17
l w " -12
l w ( 89
l w ) 80
l w , 31
l w -ed -6
l w -ing -11
l w . 13
l w : 32
l w ; 83
l w ? -56
l w DAY 33
l w about -16
l w after 26
l w and 21
l w as -8
l w because 11
l w before 6
l w but 79
l w during 83
l w for -13
l w from -10
l w or -10
l w over -16
l w since 20
l w than -19
l w though -32
l w to -12
l w until -44
l w when -7
l w where -40
l w while -13
l w who -6
l w with -10
l w — 47
l was " -13
l was -ed -18
l was -ing -18
l was -ly -22
l was in -28
l were " -10
l were -ed -18
l were -ing -16
l were -ly -21
l which -ed -10
l while -ing -17
l who -ed -19
l would " -12
l would -ly -23
l — " -9
l — -ed -11
l — -ing -12
l — -ly -22
l — and -53
l — but -64
l — or -12
l ’s " -12
l ’s -ed -22
l ’s -ing -21
n " mid -15
n $ end 16
n ( mid 35
n ) mid 22
n , mid 21
n -ed mid -13
n -ing mid -12
n -ly mid -11
n -s mid -7
n . end 15
n . mid -17
n : end 7
n : mid 24
n ; end -9
n ; mid 73
n ? end 22
n CAP mid 31
n DAY mid 8
n about mid -18
n after mid 12
n although mid 15
n as mid -8
n at mid -6
n because mid 12
n but mid 9
n by mid -5
n despite mid 41
n during mid 21
n for mid -11
n from mid -8
n he mid 39
n if mid -12
n of mid -34
n or mid -12
n over mid -9
n since mid 10
n than mid -5
n that mid -10
n the mid 29
n to mid -12
n until mid 33
n w mid -10
n when mid 22
n where mid -8
n while mid 13
n who mid -7
n with mid -6
n — mid 34
na 0 " -15
na 0 $ 16
na 0 ( 34
na 0 , 11
na 0 -ed -12
na 0 -ing -16
na 0 -ly -11
na 0 -s -17
na 0 . 12
na 0 : 33
na 0 ; 49
na 0 ? 22
na 0 CAP -7
na 0 about -18
na 0 after 6
na 0 although 23
na 0 and -10
na 0 as -11
na 0 because 6
na 0 before -11
na 0 but -11
na 0 by -7
na 0 despite 44
na 0 during 23
na 0 for -13
na 0 from -8
na 0 if -16
na 0 of -34
na 0 on -7
na 0 or -16
na 0 over -5
na 0 since 15
na 0 than -9
na 0 that -11
na 0 the -34
na 0 to -13
na 0 until 48
na 0 w -37
na 0 when 17
na 0 where -5
na 0 while -12
na 0 who -9
na 0 with -7
na 0 — 29
na 1 " -12
na 1 , 65
na 1 -ed -15
na 1 -ly -9
na 1 . 16
na 1 ; 76
na 1 CAP 67
na 1 DAY 29
na 1 about -20
na 1 after 36
na 1 and 81
na 1 as 37
na 1 at -52
na 1 because 56
na 1 but 53
na 1 by 16
na 1 for 20
na 1 from -29
na 1 he 50
na 1 if 23
na 1 in 15
na 1 on 39
na 1 or 29
na 1 to -7
na 1 when 37
na 1 which -17
na 1 while 76
na 1 — 61
nk " " -23
nk " -ing -27
nk " CAP -20
nk " other -16
nk " pro -12
nk " that -11
nk " the -20
nk " to -18
nk " wh -16
nk $ " 46
nk $ -ing -36
nk $ CAP 20
nk $ a 31
nk $ other 11
nk $ pro 14
nk $ that 19
nk $ to 8
nk ( other 19
nk ) CAP 8
nk ) other 15
nk ) that 19
nk , " -50
nk , -ing 32
nk , CAP 19
nk , a 16
nk , other 22
nk , pro 37
nk , that 21
nk , the 15
nk , to 35
nk , wh 21
nk -ed " -9
nk -ed -ing -17
nk -ed CAP -15
nk -ed a -23
nk -ed other -14
nk -ed pro -12
nk -ed that -9
nk -ed the -8
nk -ed to -10
nk -ed wh -14
nk -ing " 38
nk -ing -ing -15
nk -ing CAP -12
nk -ing a -15
nk -ing other -18
nk -ing pro -13
nk -ing the -17
nk -ing to -18
nk -ing wh -15
nk -ly -ing -24
nk -ly a -25
nk -ly other -8
nk -ly pro -18
nk -ly that -12
nk -ly the -25
nk -ly wh -20
nk . " -15
nk . -ing 26
nk . a 14
nk . other 9
nk . pro 12
nk . that 24
nk . the 13
nk . to 11
nk . wh 15
nk : CAP -65
nk : that 43
nk : the 9
nk : to 129
nk ; other 13
nk ? other 49
nk DAY CAP -18
nk DAY other 41
nk DAY pro -27
nk DAY that -30
nk DAY the 46
nk DAY to -25
nk about CAP -19
nk about a -20
nk about other -23
nk about pro -9
nk about that -10
nk about the -17
nk about to -17
nk after CAP 28
nk after other 17
nk after pro -14
nk after that -14
nk after the -14
nk after to 32
nk and " -41
nk and -ing -25
nk and CAP 15
nk and a -14
nk and other 5
nk and pro 24
nk and that -9
nk and the 8
nk and to -10
nk as -ing -38
nk as CAP -38
nk as a 34
nk as the -29
nk as to 45
nk as wh -30
nk at a 42
nk at other 12
nk at pro -22
nk at that -17
nk at the -42
nk at to -6
nk because CAP 10
nk because other 45
nk because pro -26
nk because that -26
nk because the 62
nk before CAP 33
nk before other 14
nk before that -25
nk before the 49
nk but other -15
nk but that 14
nk but the 72
nk but to 24
nk by CAP 35
nk by a -20
nk by other 15
nk by pro 16
nk by that -30
nk by the -18
nk by to -27
nk by wh -24
nk during CAP 49
nk during other -19
nk during that -14
nk during the 45
nk for -ing -28
nk for CAP -14
nk for a 6
nk for other -16
nk for that -14
nk for the -11
nk for to -11
nk for wh -18
nk from -ing -36
nk from a -32
nk from other -8
nk from pro -18
nk from that -16
nk from the 46
nk from to -33
nk from wh -24
nk if CAP -25
nk if other -26
nk if pro -16
nk if the -19
nk in " 19
nk in -ing -9
nk in CAP 8
nk in a 25
nk in pro -10
nk in that -16
nk in the 13
nk in to -22
nk in wh -32
nk on " -11
nk on -ing -16
nk on a 7
nk on other 6
nk on pro -18
nk on that -6
nk on to -45
nk on wh -26
nk or other -9
nk or pro 31
nk or that -14
nk or the -31
nk or to -24
nk or wh -22
nk over CAP 11
nk over other -9
nk over pro -19
nk over that -15
nk over the -27
nk over to -31
nk since that -30
nk than other -6
nk than pro 14
nk than the 13
nk than to -34
nk that " -30
nk that a -8
nk that other -9
nk that pro -17
nk that the -21
nk that to -17
nk that wh -21
nk to " -18
nk to -ing -6
nk to CAP -15
nk to a -17
nk to other -12
nk to pro -13
nk to that -7
nk to the -13
nk to to -20
nk to wh -17
nk w CAP -28
nk w other -13
nk w that -22
nk when CAP -31
nk when other 27
nk when that -55
nk when the 29
nk where other 9
nk which CAP 6
nk which a -33
nk which other -6
nk which pro -16
nk which that -18
nk which to 12
nk while CAP 29
nk while other 71
nk while that -41
nk while the 18
nk who a -35
nk who other -12
nk who pro -18
nk who the -18
nk who to -26
nk with -ing -42
nk with CAP 7
nk with a -29
nk with other -9
nk with pro -24
nk with that -20
nk with the 23
nk with wh -20
nk — CAP 27
nk — a 8
nk — other 12
nk — pro 33
nk — that 30
nk — the 53
nk — to 53
nn " -ed -16
nn " -ing -13
nn " -ly -14
nn " -s -15
nn " CAP -20
nn " a -15
nn " an -15
nn " has -11
nn " i -10
nn " in -14
nn " no -13
nn " not -11
nn " the -17
nn " to -16
nn " w -11
nn " we -9
nn $ $ 16
nn ( CAP -27
nn ) $ 11
nn ) . 22
nn , " -52
nn , -ed 7
nn , -ing 19
nn , -s -10
nn , CAP 6
nn , NUM 12
nn , a 44
nn , although 63
nn , an 49
nn , and 31
nn , as 20
nn , at -7
nn , but 52
nn , despite 42
nn , for 23
nn , has 22
nn , he 30
nn , his 22
nn , if -27
nn , in -22
nn , is 78
nn , it 42
nn , like -34
nn , not -43
nn , one 39
nn , or -58
nn , she 10
nn , such -92
nn , that 8
nn , the 36
nn , they 37
nn , though 27
nn , to -14
nn , w -6
nn , was 45
nn , when 18
nn , where 34
nn , which 52
nn , while 52
nn , who 9
nn , with 16
nn , would -38
nn -ed " -16
nn -ed , -15
nn -ed -ed -15
nn -ed -ly -16
nn -ed -s -14
nn -ed . -19
nn -ed CAP -14
nn -ed NUM -17
nn -ed a -16
nn -ed about -13
nn -ed against -16
nn -ed an -16
nn -ed and -20
nn -ed as -19
nn -ed at -21
nn -ed by -13
nn -ed for -19
nn -ed from -18
nn -ed her -19
nn -ed him -17
nn -ed into -16
nn -ed it -17
nn -ed of -17
nn -ed on -6
nn -ed out 12
nn -ed that -15
nn -ed the -8
nn -ed to -6
nn -ed w -14
nn -ed with -15
nn -ed — -12
nn -ing " -18
nn -ing , 6
nn -ing -ed -16
nn -ing -ing -16
nn -ing -ly -19
nn -ing -s -25
nn -ing . -21
nn -ing CAP -15
nn -ing NUM -21
nn -ing a -6
nn -ing about -24
nn -ing an 11
nn -ing and -27
nn -ing as -22
nn -ing at -14
nn -ing for -14
nn -ing from -45
nn -ing he 19
nn -ing him -17
nn -ing in -10
nn -ing into 9
nn -ing it -16
nn -ing its -27
nn -ing of -33
nn -ing on -18
nn -ing out -15
nn -ing that 23
nn -ing the -12
nn -ing their -17
nn -ing them -14
nn -ing up -37
nn -ing w -16
nn -ing with -17
nn -ly -ed -12
nn -ly -ing -23
nn -ly -s -24
nn -ly . 11
nn -ly CAP -18
nn -ly NUM -15
nn -ly a -16
nn -ly and -21
nn -ly in 56
nn -ly on 72
nn -ly that -24
nn -ly the -18
nn -ly to -17
nn -ly w -18
nn . $ 15
nn . ) 75
nn . CAP -41
nn . NUM -42
nn : " 15
nn : $ 7
nn : CAP 25
nn ; $ -9
nn ? $ 22
nn DAY 's -48
nn DAY , 32
nn DAY . -5
nn DAY w -7
nn DAY ’s -38
nn about -ing -14
nn about -s -16
nn about CAP -19
nn about NUM -11
nn about her -26
nn about his -16
nn about the -14
nn about w -15
nn after -ing 23
nn after CAP 28
nn after a 44
nn after the 11
nn and " -82
nn and -ed 48
nn and -ing 34
nn and -ly 38
nn and CAP -11
nn and NUM -17
nn and a -16
nn and has 77
nn and he 70
nn and her -62
nn and his 8
nn and how -68
nn and is 53
nn and other -42
nn and that -29
nn and the -31
nn and w -5
nn as " -27
nn as -ed -44
nn as -ing -34
nn as -s -5
nn as a -13
nn as an -28
nn as he 120
nn as his -46
nn as the -11
nn as w -13
nn at -s 17
nn at CAP -19
nn at NUM -26
nn at a 48
nn at the -9
nn at w -13
nn because he -25
nn because of -7
nn because they -28
nn before -ing 81
nn before the -23
nn but -ed 51
nn but -s -19
nn but he 8
nn but that -52
nn but w -10
nn by -ing 49
nn by -s -24
nn by CAP -20
nn by NUM -34
nn by a 27
nn by the -16
nn by w -14
nn during a 40
nn during the -49
nn for " -25
nn for -ed 24
nn for -ing -27
nn for -s 22
nn for CAP -19
nn for a -19
nn for her -23
nn for him -15
nn for his -15
nn for the -18
nn for their 25
nn for w -12
nn from -ing -27
nn from CAP -16
nn from NUM -23
nn from a 7
nn from his -31
nn if CAP 11
nn if he -25
nn if it -27
nn if the -14
nn if they -26
nn in -ing -10
nn in -s 9
nn in CAP -17
nn in NUM 17
nn in a 45
nn in an 107
nn in her -25
nn in its -24
nn in the -16
nn in their 40
nn in w -15
nn in which -15
nn on -ing -34
nn on -s -31
nn on CAP 12
nn on DAY 78
nn on a -37
nn on her -39
nn on his 19
nn on the -10
nn on w -17
nn or -ing 16
nn or -s -18
nn or CAP -22
nn or w -7
nn over CAP -31
nn over the -6
nn over w -38
nn since the -39
nn than CAP -37
nn than NUM -25
nn than a 27
nn than the -26
nn that " -22
nn that , 22
nn that -ed -6
nn that -ing -22
nn that CAP -23
nn that a -22
nn that could -22
nn that has -22
nn that have -25
nn that he -7
nn that his -17
nn that is 46
nn that it 8
nn that she -5
nn that the -19
nn that they 43
nn that w -18
nn that were -23
nn that would -9
nn the w 46
nn to " -18
nn to -ed -13
nn to -ing 7
nn to -ly -19
nn to -s 10
nn to CAP -10
nn to NUM -16
nn to a -9
nn to an -15
nn to be -19
nn to do -18
nn to get -26
nn to have -20
nn to her -15
nn to him -21
nn to the -8
nn to their -13
nn to w -14
nn w . -29
nn when CAP 12
nn when he 43
nn when it 36
nn when she -30
nn when the 18
nn where CAP 22
nn which -ed -19
nn which -s 14
nn which CAP -28
nn which he -21
nn which is 62
nn which w -40
nn while -ing 8
nn while CAP 61
nn who -ed -10
nn who -s 24
nn who are -27
nn who had 10
nn who has -19
nn who have -26
nn who is 18
nn who w -18
nn who was -20
nn with CAP -14
nn with NUM 14
nn with his -26
nn with the -11
nn — " -6
nn — -ed -26
nn — -ing 21
nn — -ly -46
nn — -s -22
nn — CAP -8
nn — NUM -15
nn — a 18
nn — and 22
nn — but 34
nn — or -6
nn — the 57
nn — w -19
ns " accord -8
ns " accus -13
ns " add -9
ns " argu -10
ns " ask -17
ns " call -25
ns " describ -20
ns " not -8
ns " promiz -12
ns " say -11
ns " stat -13
ns " suggest -13
ns " tell -10
ns " writ -21
ns $ add 40
ns $ ask -89
ns $ call 6
ns $ continu 7
ns $ describ 34
ns $ not 15
ns $ say 29
ns $ tell 24
ns $ tweet 10
ns $ writ -28
ns ) say 71
ns , accord -18
ns , accus -20
ns , add -49
ns , agre 11
ns , announc 14
ns , appear 41
ns , ask 62
ns , believ -38
ns , call -8
ns , cit -24
ns , claim -61
ns , criticiz 23
ns , endors -27
ns , expect 44
ns , find -6
ns , it 54
ns , know 39
ns , mak 8
ns , mention -13
ns , point -62
ns , promiz 30
ns , question -28
ns , report 6
ns , say 6
ns , see 68
ns , seek 54
ns , seem 26
ns , show 11
ns , suggest 41
ns , talk -19
ns , tell 20
ns , think 12
ns , want -6
ns -ed accord -9
ns -ed acknowledg -18
ns -ed add -11
ns -ed announc -27
ns -ed appear -23
ns -ed argu -9
ns -ed ask -16
ns -ed call -21
ns -ed cit -16
ns -ed claim 15
ns -ed criticiz -20
ns -ed expect -14
ns -ed find -9
ns -ed hop -11
ns -ed it -16
ns -ed know 14
ns -ed mak -25
ns -ed not -10
ns -ed offer -32
ns -ed point -15
ns -ed question -18
ns -ed report -14
ns -ed respond -13
ns -ed say -11
ns -ed see 29
ns -ed seek -12
ns -ed seem -23
ns -ed show -11
ns -ed suggest -13
ns -ed support 19
ns -ed talk -21
ns -ed tell -15
ns -ed think -18
ns -ed want -16
ns -ed writ -19
ns -ing accord 39
ns -ing accus -18
ns -ing acknowledg -29
ns -ing add -10
ns -ing announc -21
ns -ing appear -17
ns -ing ask -15
ns -ing attack -21
ns -ing blam -16
ns -ing call 19
ns -ing cit -17
ns -ing claim -9
ns -ing criticiz -25
ns -ing expect -12
ns -ing express 15
ns -ing find -9
ns -ing go -19
ns -ing hop -8
ns -ing insist 33
ns -ing know -12
ns -ing mak -19
ns -ing not -8
ns -ing point -21
ns -ing question -17
ns -ing report -12
ns -ing say -5
ns -ing see -13
ns -ing seek -11
ns -ing seem -17
ns -ing show -12
ns -ing suggest -18
ns -ing support -21
ns -ing tak -18
ns -ing talk -11
ns -ing think -15
ns -ing vow -10
ns -ing want 5
ns -ing warn -17
ns -ing writ -23
ns -ly argu -10
ns -ly ask -23
ns -ly call -16
ns -ly expect -21
ns -ly find -9
ns -ly not -10
ns -ly say -17
ns -ly see -28
ns -ly seem -34
ns -ly show -15
ns -ly suggest -15
ns -ly tell -17
ns -ly think -25
ns . accord 65
ns . accus 31
ns . add 31
ns . admit 19
ns . agre 23
ns . announc -23
ns . appear 10
ns . argu 63
ns . attack -10
ns . back -61
ns . believ 37
ns . blam 7
ns . blast 11
ns . call -9
ns . cast -19
ns . cit 25
ns . claim -37
ns . conclud 37
ns . continu -16
ns . criticism -27
ns . criticiz 7
ns . decid -40
ns . declar -33
ns . declin 13
ns . denounc -40
ns . deny -34
ns . describ -12
ns . discuss 31
ns . endors -64
ns . expect 13
ns . explain 26
ns . fear 29
ns . feel 12
ns . find 54
ns . focus -39
ns . giv -25
ns . go -12
ns . hop 58
ns . indicat 47
ns . insist 14
ns . know 24
ns . mak -16
ns . mention -6
ns . nam -23
ns . not 71
ns . offer -32
ns . oppos -51
ns . order 11
ns . plan -6
ns . pledg -23
ns . point 27
ns . post -29
ns . praiz -26
ns . predict 61
ns . promiz 7
ns . propos -25
ns . push -25
ns . recall 53
ns . recogniz 25
ns . refer 12
ns . refus -5
ns . reject -7
ns . releas -31
ns . report 18
ns . respond 39
ns . reveal 32
ns . say 46
ns . see 35
ns . seek 34
ns . seem 22
ns . show 40
ns . speak 13
ns . suggest 27
ns . support -21
ns . tak 6
ns . talk -13
ns . tell 32
ns . think 36
ns . try -20
ns . tweet -11
ns . vot -26
ns . vow 9
ns . want 41
ns . warn -14
ns . worry -28
ns . writ 23
ns : say -43
ns DAY say -26
ns about say -12
ns after say -42
ns and accord -34
ns and announc -62
ns and appear -63
ns and argu -21
ns and ask -20
ns and attack 51
ns and call 24
ns and cit 9
ns and claim 57
ns and criticiz 6
ns and expect 31
ns and find -19
ns and know 27
ns and mak -35
ns and not 22
ns and offer -31
ns and point 32
ns and promiz -41
ns and report -63
ns and say -9
ns and see -60
ns and seek 9
ns and seem -38
ns and show -33
ns and suggest -11
ns and support 20
ns and talk -22
ns and tell -13
ns as call 22
ns as cit -48
ns as describ -49
ns as see -39
ns at say -29
ns because say -38
ns before say -57
ns but say -10
ns by say -28
ns by show -27
ns during say -26
ns for announc -38
ns for ask -24
ns for call -48
ns for cit 29
ns for criticiz -49
ns for say -10
ns for show -10
ns for suggest -12
ns for support 63
ns for tell -13
ns from call -33
ns from say -19
ns if say -17
ns in accord -23
ns in announc 29
ns in appear -46
ns in argu -31
ns in ask 24
ns in call -15
ns in cit -60
ns in claim -37
ns in expect -38
ns in find -25
ns in hop -22
ns in know -28
ns in mak 94
ns in not -19
ns in point -55
ns in report -12
ns in say -10
ns in see -41
ns in seem 52
ns in show -7
ns in suggest -41
ns in support 24
ns in tell -33
ns in think 23
ns on call -36
ns on expect -37
ns on report 9
ns on say -7
ns on seem -39
ns on show 7
ns on suggest -16
ns on tell -24
ns or say -15
ns over say -15
ns since say -36
ns than say 23
ns that appear -20
ns that argu -12
ns that ask -22
ns that not -10
ns that point -24
ns that say -15
ns that seem 13
ns that show 37
ns that suggest -14
ns that tell -18
ns to accord -8
ns to accus -17
ns to acknowledg -18
ns to add -9
ns to agre -12
ns to appear -24
ns to argu -10
ns to ask -14
ns to believ -12
ns to call -31
ns to claim -30
ns to criticiz -20
ns to declar -27
ns to expect -18
ns to find -9
ns to hop -9
ns to insist -17
ns to know -15
ns to look -22
ns to not -8
ns to offer 43
ns to point 79
ns to question -17
ns to report -14
ns to respond -14
ns to say -12
ns to see -19
ns to seek -14
ns to seem -24
ns to show -10
ns to suggest -13
ns to support 10
ns to talk -42
ns to tell -14
ns to think -16
ns to urg -32
ns to want -22
ns to writ -25
ns when say -69
ns which say -19
ns while say 28
ns who say -16
ns with call -42
ns with say -23
ns with show -43
ns with tell -20
ns — call -43
ns — say -5
ns — show 12
q -- end 16
q -q end 17
q -q mid 42
q q- mid -23
q qq end 14
q qq= mid 73
qk -- -ing end 20
qk -- CAP end 10
qk -- a end 17
qk -- a mid -6
qk -- other end 11
qk -- pro end 15
qk -- pro mid -6
qk -- that end 26
qk -- that mid -7
qk -- the end 11
qk -- to end 18
qk -- to mid -5
qk -- wh end 33
qk -- wh mid -8
qk -q -ing mid -44
qk -q CAP end 17
qk -q a end 49
qk -q a mid 77
qk -q other end 16
qk -q other mid 40
qk -q pro end 16
qk -q pro mid 69
qk -q that end 24
qk -q that mid 44
qk -q the mid 46
qk -q to end -6
qk -q to mid 49
qk -q wh mid 44
qk q- " mid -23
qk qq " end 14
qk qq= " mid 73
qn -- " -ed -16
qn -- " -ing -13
qn -- " -ly -14
qn -- " -s -15
qn -- " CAP -17
qn -- " a -15
qn -- " an -14
qn -- " has -11
qn -- " i -10
qn -- " not -11
qn -- " the -17
qn -- " to -16
qn -- " w -11
qn -- " we -9
qn -- $ $ -43
qn -- ( CAP -27
qn -- ) $ -68
qn -- ) . 18
qn -- , " -52
qn -- , -ed 8
qn -- , -ing 22
qn -- , -ly -15
qn -- , NUM 13
qn -- , a 50
qn -- , although 63
qn -- , an 49
qn -- , and 38
qn -- , as 23
qn -- , at -7
qn -- , but 51
qn -- , despite 42
qn -- , for 29
qn -- , has 34
qn -- , he 16
qn -- , his 22
qn -- , if -27
qn -- , in -22
qn -- , is 78
qn -- , it 42
qn -- , like -34
qn -- , not -43
qn -- , one 39
qn -- , or -58
qn -- , she 10
qn -- , such -92
qn -- , that 11
qn -- , the 38
qn -- , they 37
qn -- , though 27
qn -- , to -14
qn -- , was 45
qn -- , when 19
qn -- , where 34
qn -- , which 49
qn -- , while 61
qn -- , who 11
qn -- , with 16
qn -- , would -38
qn -- -ed " -16
qn -- -ed , -15
qn -- -ed -ed -15
qn -- -ed -ly -16
qn -- -ed -s -14
qn -- -ed . -18
qn -- -ed CAP -14
qn -- -ed NUM -17
qn -- -ed a -15
qn -- -ed about -13
qn -- -ed against -16
qn -- -ed an -16
qn -- -ed and -16
qn -- -ed as -19
qn -- -ed at -19
qn -- -ed by -17
qn -- -ed for -17
qn -- -ed from -17
qn -- -ed her -19
qn -- -ed him -17
qn -- -ed his -21
qn -- -ed in -11
qn -- -ed into -16
qn -- -ed it -17
qn -- -ed of -17
qn -- -ed out 12
qn -- -ed that -14
qn -- -ed the -7
qn -- -ed to -8
qn -- -ed w -14
qn -- -ed with -15
qn -- -ed — -13
qn -- -ing " -18
qn -- -ing , -21
qn -- -ing -ed -16
qn -- -ing -ing -17
qn -- -ing -ly -19
qn -- -ing -s -15
qn -- -ing . -21
qn -- -ing CAP -16
qn -- -ing NUM -20
qn -- -ing a -12
qn -- -ing about -24
qn -- -ing an -20
qn -- -ing and -18
qn -- -ing as -19
qn -- -ing at -14
qn -- -ing for -17
qn -- -ing from -15
qn -- -ing he 19
qn -- -ing him -16
qn -- -ing his 5
qn -- -ing in -18
qn -- -ing into -17
qn -- -ing it -15
qn -- -ing its -12
qn -- -ing of -23
qn -- -ing on -18
qn -- -ing out -15
qn -- -ing that -23
qn -- -ing the -16
qn -- -ing their -17
qn -- -ing them -14
qn -- -ing to -19
qn -- -ing up -14
qn -- -ing w -18
qn -- -ing with -17
qn -- -ly -ed -15
qn -- -ly -ing -23
qn -- -ly -s -24
qn -- -ly . 11
qn -- -ly CAP -18
qn -- -ly NUM -15
qn -- -ly a -16
qn -- -ly and -20
qn -- -ly in 56
qn -- -ly on 78
qn -- -ly that -24
qn -- -ly the -18
qn -- -ly to -17
qn -- -ly w -18
qn -- . $ 16
qn -- . ) 75
qn -- . CAP -41
qn -- . NUM -42
qn -- : " 19
qn -- : $ 7
qn -- : CAP 25
qn -- ; $ -16
qn -- ? $ 38
qn -- DAY 's -48
qn -- DAY , 9
qn -- DAY ’s -38
qn -- about -ing -13
qn -- about CAP -16
qn -- about NUM -11
qn -- about her -11
qn -- about his -16
qn -- about the -13
qn -- about w -15
qn -- after -ing 57
qn -- after CAP 11
qn -- after a 44
qn -- after the 8
qn -- and " -21
qn -- and -ed 52
qn -- and -ing 21
qn -- and -ly 17
qn -- and -s -15
qn -- and CAP -19
qn -- and NUM -23
qn -- and a -8
qn -- and has 61
qn -- and he 48
qn -- and her -57
qn -- and his -10
qn -- and how -54
qn -- and is 55
qn -- and other -42
qn -- and the -27
qn -- and to 17
qn -- and w -9
qn -- as " -27
qn -- as -ed -41
qn -- as -ing -34
qn -- as a -11
qn -- as an -28
qn -- as he 94
qn -- as his -23
qn -- as the -19
qn -- as w -11
qn -- at -s 17
qn -- at CAP -44
qn -- at NUM -27
qn -- at a 56
qn -- at the -7
qn -- at w -13
qn -- because he -18
qn -- because of -6
qn -- before -ing 63
qn -- before the -22
qn -- but -ed 38
qn -- but he -52
qn -- but that -52
qn -- but the -35
qn -- but w -7
qn -- by -ing 56
qn -- by -s -24
qn -- by CAP -15
qn -- by NUM -34
qn -- by a 31
qn -- by the -15
qn -- by w -13
qn -- during a 17
qn -- during the -38
qn -- for " -25
qn -- for -ing -26
qn -- for -s 26
qn -- for CAP -17
qn -- for a -19
qn -- for her -23
qn -- for him -15
qn -- for the -22
qn -- for w -17
qn -- from -ing -26
qn -- from -s 5
qn -- from CAP -12
qn -- from NUM -23
qn -- from a 7
qn -- from his -27
qn -- if CAP 23
qn -- if he -16
qn -- if the -14
qn -- if they -26
qn -- in -ing -41
qn -- in -s 13
qn -- in CAP -16
qn -- in NUM 7
qn -- in a 28
qn -- in an 84
qn -- in her -24
qn -- in his -8
qn -- in its -24
qn -- in the -10
qn -- in their 46
qn -- in w -14
qn -- in which -55
qn -- on -ing -31
qn -- on -s -31
qn -- on CAP 5
qn -- on DAY 69
qn -- on a -37
qn -- on her -33
qn -- on his -38
qn -- on the -8
qn -- on w -13
qn -- or -ing 16
qn -- or -s -18
qn -- or CAP -22
qn -- or w -7
qn -- over CAP -29
qn -- over the -5
qn -- over w -22
qn -- since the -39
qn -- than CAP -37
qn -- than NUM -25
qn -- than a 27
qn -- than the -23
qn -- that " -22
qn -- that , 22
qn -- that -ing -22
qn -- that CAP -22
qn -- that a -22
qn -- that could -21
qn -- that has -22
qn -- that have -21
qn -- that he -5
qn -- that his -17
qn -- that is 47
qn -- that it 8
qn -- that the -20
qn -- that they 44
qn -- that w -18
qn -- that were -23
qn -- that would -5
qn -- to " -19
qn -- to -ed -11
qn -- to -ing 8
qn -- to -ly -19
qn -- to -s 12
qn -- to CAP -7
qn -- to NUM -16
qn -- to a -9
qn -- to an -13
qn -- to be -19
qn -- to do -18
qn -- to get -17
qn -- to have -17
qn -- to her -15
qn -- to him -21
qn -- to the -6
qn -- to their -13
qn -- to w -15
qn -- when CAP 12
qn -- when he 43
qn -- when it -37
qn -- when she -30
qn -- when the 20
qn -- where CAP 22
qn -- which -ed -15
qn -- which -s -36
qn -- which CAP -28
qn -- which he -21
qn -- which is -27
qn -- which w -37
qn -- while -ing 8
qn -- who -ed -26
qn -- who -s -24
qn -- who are -17
qn -- who had 13
qn -- who has -19
qn -- who have -26
qn -- who is 18
qn -- who w -16
qn -- who was -19
qn -- with -s 5
qn -- with CAP -21
qn -- with NUM 14
qn -- with a 7
qn -- with his -26
qn -- with the -9
qn -- — -ed -26
qn -- — -ing 14
qn -- — -ly -73
qn -- — -s -22
qn -- — CAP -48
qn -- — NUM -15
qn -- — a 50
qn -- — and 9
qn -- — but 66
qn -- — or -6
qn -- — the 23
qn -- — w -31
qn -q $ $ 17
qn -q and " -69
qn -q and -ed 27
qn -q and w 79
qn -q for the 24
qn -q in the -57
qn -q to w -32
qn -q w . -30
qn q- . $ -8
qn q- to w -16
qn qq $ $ 14
r 0 $ 16
r 0 ) 12
r 0 , -28
r 0 -ed -21
r 0 -ing -22
r 0 -ly -13
r 0 . 15
r 0 : 6
r 0 ; -9
r 0 ? 22
r 0 DAY -10
r 0 about -23
r 0 and -58
r 0 at -29
r 0 for 6
r 0 from -32
r 0 in -15
r 0 or -27
r 0 over -26
r 0 than -43
r 0 that -30
r 0 to -22
r 0 w -51
r 0 with -50
r 18 " -13
r 18 ) 18
r 18 , 36
r 18 -ing -5
r 18 . -17
r 18 : 46
r 18 ; 66
r 18 DAY 16
r 18 about -13
r 18 after 44
r 18 and 22
r 18 as 11
r 18 at 35
r 18 because 12
r 18 before -19
r 18 but 30
r 18 by 14
r 18 during 48
r 18 from -7
r 18 if -17
r 18 in 16
r 18 on 13
r 18 or 10
r 18 over -26
r 18 since 38
r 18 than 19
r 18 that -5
r 18 to -6
r 18 w 32
r 18 when 47
r 18 where 44
r 18 while 22
r 18 who 12
r 18 — 46
r 4 " -15
r 4 , -13
r 4 -ed -18
r 4 -ing -17
r 4 -ly -22
r 4 . -38
r 4 : -53
r 4 DAY -7
r 4 about -20
r 4 after -53
r 4 and -24
r 4 as -30
r 4 at -16
r 4 because -21
r 4 before 8
r 4 but -33
r 4 by -20
r 4 during 6
r 4 for -16
r 4 if -25
r 4 in -14
r 4 of -29
r 4 on -16
r 4 or -20
r 4 over 9
r 4 since 33
r 4 that -11
r 4 though -32
r 4 to -14
r 4 until -37
r 4 w -8
r 4 when -32
r 4 where -40
r 4 while -6
r 4 who -12
r 9 " -17
r 9 ( 79
r 9 ) 60
r 9 , 24
r 9 -ed -12
r 9 -ing -12
r 9 -ly -11
r 9 . -6
r 9 : 17
r 9 ; 55
r 9 CAP 38
r 9 DAY 27
r 9 about -19
r 9 after 52
r 9 and 18
r 9 at -25
r 9 because 32
r 9 before 30
r 9 but 18
r 9 by -11
r 9 despite -36
r 9 for -19
r 9 from -10
r 9 on -11
r 9 or -17
r 9 over -14
r 9 since -35
r 9 than -14
r 9 that -11
r 9 though -23
r 9 to -14
r 9 until -14
r 9 w -12
r 9 when 32
r 9 where -31
r 9 which -6
r 9 while 21
r 9 who -21
r 9 with -7
r 9 — 37
z 1 mid CAP 43
z 1 mid a -17
z 1 mid other 47
z 1 mid pro 69
z 1 mid that -19
z 1 mid the -23
z 1 mid to -23
z 1 mid wh 12
z 12 end " -5
z 12 end -ing 39
z 12 end CAP 17
z 12 end a 17
z 12 end other 7
z 12 end pro 23
z 12 end that 33
z 12 end the 26
z 12 end to 11
z 12 end wh 31
z 12 mid " -15
z 12 mid CAP -14
z 12 mid a -8
z 12 mid other -15
z 12 mid pro -9
z 12 mid the -15
z 12 mid to -10
z 2 end CAP 60
z 2 end other -61
z 2 mid CAP 7
z 2 mid a 22
z 2 mid other 47
z 2 mid pro -14
z 2 mid the 64
z 2 mid to 6
z 2 mid wh -49
z 24 end " -25
z 24 end CAP 22
z 24 end a 17
z 24 end other 18
z 24 end pro 9
z 24 end that 22
z 24 end the 6
z 24 end wh 17
z 24 mid " -39
z 24 mid -ing -22
z 24 mid CAP -22
z 24 mid a -31
z 24 mid other -21
z 24 mid pro -11
z 24 mid the -9
z 24 mid to -27
z 24 mid wh -16
z 3 end " 124
z 3 end -ing -13
z 3 end a 49
z 3 end other -5
z 3 end pro 14
z 3 end that -86
z 3 end the -33
z 3 end to 24
z 3 mid " 15
z 3 mid -ing 8
z 3 mid CAP 13
z 3 mid a 23
z 3 mid other 6
z 3 mid pro -14
z 3 mid that -21
z 3 mid the 12
z 3 mid wh -21
z 6 end " 31
z 6 end -ing 21
z 6 end CAP -12
z 6 end a 16
z 6 end other 18
z 6 end that 20
z 6 end the -7
z 6 end to 43
z 6 end wh 27
z 6 mid " 29
z 6 mid -ing -6
z 6 mid CAP -8
z 6 mid other -11
z 6 mid pro 5
z 6 mid the -6
z 6 mid to 11
z 6 mid wh 5
zn 1 " -20
zn 1 , 46
zn 1 -ed -25
zn 1 -ing -24
zn 1 -ly 29
zn 1 . -45
zn 1 about -25
zn 1 and 49
zn 1 as -11
zn 1 at 109
zn 1 by 36
zn 1 for 11
zn 1 if -19
zn 1 in 149
zn 1 on 22
zn 1 that -11
zn 1 to -13
zn 1 with 53
zn 12 " -12
zn 12 $ 12
zn 12 ( 30
zn 12 ) -15
zn 12 , 12
zn 12 -ed -9
zn 12 -ing -9
zn 12 -ly -17
zn 12 . 19
zn 12 : -21
zn 12 ; 52
zn 12 DAY -28
zn 12 about -11
zn 12 after -11
zn 12 and -20
zn 12 as -23
zn 12 at -33
zn 12 because -31
zn 12 before -53
zn 12 by -30
zn 12 during -49
zn 12 for -16
zn 12 from -24
zn 12 if 16
zn 12 in -21
zn 12 of -24
zn 12 on -36
zn 12 or -18
zn 12 over -19
zn 12 since -41
zn 12 than -5
zn 12 that -13
zn 12 though 24
zn 12 to -14
zn 12 w -31
zn 12 when -28
zn 12 where 34
zn 12 which 8
zn 12 with -22
zn 12 — 31
zn 2 " -16
zn 2 , 71
zn 2 -ed -21
zn 2 -ing -22
zn 2 -ly -12
zn 2 . -29
zn 2 about -31
zn 2 after 100
zn 2 and 24
zn 2 as -13
zn 2 at 67
zn 2 by 59
zn 2 from 33
zn 2 in 54
zn 2 on 94
zn 2 to -9
zn 2 who -54
zn 2 with -18
zn 2 — 62
zn 24 " -9
zn 24 $ 16
zn 24 ) -25
zn 24 , -32
zn 24 -ed -10
zn 24 -ing -9
zn 24 -ly -12
zn 24 . 14
zn 24 : 31
zn 24 DAY -26
zn 24 about -8
zn 24 after -24
zn 24 and -28
zn 24 as -5
zn 24 because -26
zn 24 before -31
zn 24 but -35
zn 24 by -21
zn 24 for -12
zn 24 from -16
zn 24 if -10
zn 24 in -19
zn 24 or -12
zn 24 over -14
zn 24 than -18
zn 24 that -6
zn 24 to -9
zn 24 when -42
zn 24 which -19
zn 24 while -41
zn 24 who -13
zn 24 with -16
zn 24 — -14
zn 3 " -21
zn 3 $ -8
zn 3 ( -55
zn 3 , 32
zn 3 -ed -10
zn 3 -ing -19
zn 3 . -8
zn 3 : -16
zn 3 ; 93
zn 3 about -22
zn 3 after 27
zn 3 and 51
zn 3 at 11
zn 3 because 12
zn 3 before 40
zn 3 but 6
zn 3 by 18
zn 3 during 10
zn 3 for -15
zn 3 from 17
zn 3 if -26
zn 3 in 17
zn 3 or -39
zn 3 over -41
zn 3 than -8
zn 3 to -8
zn 3 w 25
zn 3 when 8
zn 3 which -11
zn 3 who -33
zn 3 with 13
zn 3 — 17
zn 6 " -12
zn 6 $ 27
zn 6 ( 24
zn 6 ) -19
zn 6 , 37
zn 6 -ed -14
zn 6 -ing -8
zn 6 -ly -15
zn 6 . 7
zn 6 : 12
zn 6 ; 42
zn 6 DAY -48
zn 6 about -19
zn 6 after -26
zn 6 and 11
zn 6 at -21
zn 6 because -23
zn 6 before 12
zn 6 but 13
zn 6 by -7
zn 6 despite 6
zn 6 during -32
zn 6 for -12
zn 6 from -31
zn 6 if -28
zn 6 in -14
zn 6 on -11
zn 6 or -27
zn 6 over -15
zn 6 since -57
zn 6 than -33
zn 6 that -12
zn 6 though -24
zn 6 to -16
zn 6 w -6
zn 6 when -27
zn 6 where -33
zn 6 while -54
zn 6 who -5
zn 6 with -8
zn 6 — 47
`
