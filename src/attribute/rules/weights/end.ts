/** Made by bench/attribution/train.ts. */
export const end: string = `
a - " -16
a - $ 15
a - ( -15
a - ) -17
a - , -28
a - -ed -17
a - -ing -22
a - -ly -15
a - . 12
a - : -50
a - ; 6
a - ? 24
a - about -20
a - after -12
a - and -36
a - as -22
a - at -10
a - because -42
a - before -47
a - but -50
a - by -23
a - for -13
a - from -15
a - if -21
a - in -10
a - of -26
a - on -13
a - or -28
a - over -19
a - since -8
a - than -14
a - that -18
a - to -14
a - until 13
a - w -26
a - when -66
a - while -48
a - who -19
a - with -10
a A " -11
a A , 73
a A -ly -6
a A . 18
a A : 135
a A DAY 35
a A about -16
a A after 39
a A and 74
a A as -8
a A at 47
a A but 66
a A for 17
a A from 9
a A in 38
a A on 68
a A or -16
a A than 135
a A that 11
a A to -10
a A which -31
a A while 17
a A who -7
a A with 20
a A — 94
a B " -12
a B , 60
a B -ed -13
a B -ing 6
a B -ly -8
a B . -27
a B and 52
a B as 29
a B but 25
a B for -32
a B in 10
a B on -46
a B that -10
a B to -8
a B when 25
a B which 29
a B who 37
a B — 66
a C " -18
a C , 40
a C -ed -12
a C -ing -10
a C -ly -12
a C . -27
a C DAY -40
a C about -14
a C after 19
a C and 27
a C as -15
a C at 33
a C because -11
a C but -15
a C by 45
a C for -16
a C from 32
a C in 15
a C on 35
a C or 14
a C that -15
a C while -50
a C who 10
a C — 19
a D " -14
a D , 55
a D -ed -10
a D -ing -18
a D -ly -12
a D . -12
a D : 69
a D about -14
a D after 28
a D and 46
a D as 20
a D at -11
a D because 51
a D but 17
a D by 47
a D for -14
a D from -5
a D if -33
a D on 5
a D or 19
a D than -25
a D to -10
a D when 74
a D which 7
a D while -7
a D who -26
a D with -30
a D — 47
a E " -16
a E ( 13
a E ) -30
a E , 18
a E -ed -12
a E -ing -10
a E -ly -7
a E : 13
a E DAY 36
a E about -17
a E and -5
a E at -21
a E because -8
a E before 46
a E but 7
a E by -13
a E during 5
a E for -10
a E from -14
a E if -10
a E in -7
a E on -22
a E or -23
a E since 23
a E than -30
a E that -7
a E though -27
a E to -13
a E w -58
a E when 18
a E where -34
a E which -9
a E who -10
a E — 18
c 0 " -17
c 0 $ 18
c 0 ( 55
c 0 ) 46
c 0 , 44
c 0 -ed -13
c 0 -ing -13
c 0 -ly -10
c 0 . 16
c 0 : 34
c 0 ; 122
c 0 ? -42
c 0 CAP 40
c 0 DAY 18
c 0 about -21
c 0 after 45
c 0 and 24
c 0 because 29
c 0 before 26
c 0 but 77
c 0 despite 95
c 0 during 27
c 0 for -11
c 0 from -6
c 0 he 60
c 0 if -11
c 0 of -40
c 0 or -10
c 0 over -10
c 0 since 34
c 0 that -8
c 0 the 14
c 0 though 24
c 0 to -13
c 0 until 80
c 0 when 49
c 0 where -25
c 0 which 34
c 0 while 45
c 0 who -9
c 0 — 35
c 1 " -11
c 1 $ 5
c 1 ( 23
c 1 ) -18
c 1 , -35
c 1 -ed -12
c 1 -ing -13
c 1 -ly -15
c 1 . -8
c 1 DAY -24
c 1 about -8
c 1 after -63
c 1 and -38
c 1 as -11
c 1 at -22
c 1 because -41
c 1 before -40
c 1 but -28
c 1 by -23
c 1 despite -40
c 1 for -13
c 1 from -17
c 1 if -18
c 1 in -23
c 1 on -25
c 1 or -16
c 1 over -14
c 1 since -29
c 1 than -18
c 1 that -11
c 1 though -22
c 1 to -11
c 1 w -19
c 1 when -15
c 1 where -23
c 1 which -16
c 1 while -31
c 1 with -15
c 1 — 9
c 2 " -8
c 2 $ 12
c 2 ) -34
c 2 , -12
c 2 -ed -9
c 2 -ing -8
c 2 -ly -11
c 2 . 26
c 2 about -7
c 2 after -45
c 2 and -21
c 2 as -16
c 2 at -16
c 2 because -22
c 2 but -24
c 2 by -10
c 2 for -10
c 2 from -13
c 2 if -10
c 2 in -15
c 2 on -15
c 2 or -11
c 2 than -11
c 2 that -12
c 2 to -8
c 2 when -23
c 2 which -15
c 2 who -14
c 2 with -12
c 2 — 67
ck 0 end " 20
ck 0 end -ing 16
ck 0 end CAP 13
ck 0 end a 38
ck 0 end other 19
ck 0 end pro 30
ck 0 end that 27
ck 0 end the 17
ck 0 end to 25
ck 0 end wh 31
ck 0 mid CAP 8
ck 0 mid a 5
ck 0 mid other 5
ck 0 mid the 6
ck 0 mid to 10
ck 0 mid wh -5
ck 1 end -ing 27
ck 1 end CAP -14
ck 1 end a -18
ck 1 end other -11
ck 1 end pro -18
ck 1 end that 11
ck 1 end the -15
ck 1 end to -21
ck 1 end wh -18
ck 1 mid " -16
ck 1 mid -ing -14
ck 1 mid CAP -22
ck 1 mid a -24
ck 1 mid other -19
ck 1 mid pro -18
ck 1 mid that -12
ck 1 mid the -21
ck 1 mid to -21
ck 1 mid wh -19
ck 2 end -ing 10
ck 2 end CAP 52
ck 2 end a 6
ck 2 end other 15
ck 2 end pro -28
ck 2 end that 52
ck 2 end the 29
ck 2 end to 25
ck 2 end wh 65
ck 2 mid -ing -19
ck 2 mid CAP -13
ck 2 mid a -7
ck 2 mid other -13
ck 2 mid pro -12
ck 2 mid that -5
ck 2 mid the -9
ck 2 mid to -21
ck 2 mid wh 13
e end accord 120
e end accus 45
e end acknowledg 13
e end add 45
e end admit 9
e end agre 31
e end announc -25
e end appear 12
e end argu 44
e end attack -14
e end back -49
e end begin -19
e end believ 36
e end blam 12
e end cast -20
e end challeng 19
e end cit 34
e end claim -23
e end conclud 25
e end consider -15
e end criticism -19
e end criticiz 6
e end decid -37
e end declar -34
e end declin -13
e end defend -9
e end denounc -28
e end deny -79
e end describ 7
e end discuss 34
e end dismiss 21
e end endors -68
e end expect 19
e end explain 30
e end fear 37
e end feel 17
e end find 75
e end focus 16
e end giv -11
e end go -6
e end hop 59
e end indicat 26
e end insist 17
e end issu 31
e end it 11
e end list -45
e end mak -18
e end mention -8
e end nam -22
e end not 60
e end offer -27
e end oppos -66
e end order 11
e end plan -6
e end point 35
e end post -28
e end praiz 6
e end predict 36
e end promiz 44
e end propos -17
e end push -26
e end put 49
e end question 6
e end recall 88
e end recogniz 29
e end refer 7
e end refus -17
e end releas 16
e end report 54
e end respond 32
e end reveal 41
e end say 48
e end see 19
e end seek 40
e end seem 13
e end show 59
e end slam 6
e end stat 27
e end suggest 25
e end support -28
e end talk -18
e end tell 37
e end think 29
e end try -26
e end tweet -28
e end urg 25
e end vot -71
e end vow 28
e end want 40
e end worry -21
e mid accord -21
e mid accus -13
e mid add -12
e mid agre -6
e mid announc 6
e mid argu -9
e mid back 13
e mid believ -9
e mid cast 6
e mid challeng -6
e mid cit -6
e mid decid 10
e mid declar 7
e mid denounc 5
e mid deny 21
e mid discuss -10
e mid dismiss -8
e mid endors 17
e mid explain -10
e mid fear -10
e mid find -14
e mid hop -11
e mid indicat -5
e mid insist -5
e mid issu -9
e mid not -10
e mid offer 6
e mid oppos 16
e mid point -7
e mid post 11
e mid predict -8
e mid promiz -11
e mid propos 5
e mid push 5
e mid put -27
e mid recall -23
e mid recogniz -8
e mid releas -6
e mid report -10
e mid reveal -11
e mid say -10
e mid seek -9
e mid show -11
e mid stat -7
e mid tell -8
e mid think -6
e mid try 6
e mid tweet 9
e mid urg -7
e mid vot 23
e mid vow -9
e mid want -9
e mid worry 6
ef end base " -22
ef end base -ing 60
ef end base CAP 9
ef end base a -6
ef end base other 20
ef end base that 32
ef end base to -7
ef end base wh -8
ef end ed " 16
ef end ed -ing -15
ef end ed CAP 8
ef end ed a 7
ef end ed other 6
ef end ed pro 18
ef end ed that 28
ef end ed the 18
ef end ed to 21
ef end ed wh 39
ef end ing " -29
ef end ing -ing 11
ef end ing a 22
ef end ing other 15
ef end ing pro 7
ef end ing that 18
ef end ing the -5
ef end ing to 11
ef end ing wh 40
ef end s " 14
ef end s -ing 66
ef end s CAP 25
ef end s a 74
ef end s other 15
ef end s pro 31
ef end s that 18
ef end s the 11
ef end s to 10
ef end s wh 26
ef mid base -ing -15
ef mid base other -5
ef mid base that -7
ef mid ed that -5
ef mid ed wh -9
ef mid ing a -5
ef mid ing wh -12
ef mid s " -5
ef mid s -ing -19
ef mid s CAP -7
ef mid s a -13
ef mid s pro -8
ef mid s wh -8
i A end -51
i A mid -33
i B end -28
i B mid -24
i C end 6
i C mid -18
i D end 16
i D mid -13
i E end 33
i E mid 5
l " $ 21
l " -ed 114
l " -ing 255
l " -s -8
l " CAP 30
l " and 43
l " as 68
l " because -80
l " but 89
l " by -75
l " for -18
l " he 39
l " in 29
l " of -34
l " on 73
l " that -58
l " the 28
l " to -35
l " w -6
l " who -9
l " with 17
l " — 41
l 's " -18
l 's -ed -17
l 's -ing -20
l ) $ -216
l ) . -85
l , " -14
l , -ed -12
l , -ing -14
l , -ly -22
l , although -30
l , and -41
l , as -30
l , at -24
l , but -30
l , despite -40
l , for -12
l , if -18
l , in -22
l , or -22
l , that -16
l , though -18
l , to -14
l , when -49
l , where -24
l , which -20
l , while -30
l , who -19
l , with -21
l -ed " -13
l -ed -ed -15
l -ed -ing -17
l -ed -ly -23
l -ed . -7
l -ed about -8
l -ed and -37
l -ed as -26
l -ed at -44
l -ed by -27
l -ed for -21
l -ed from -24
l -ed in -31
l -ed on -16
l -ed that -13
l -ed to -16
l -ed with -22
l -ed — 15
l -ing " -16
l -ing , 34
l -ing -ed -17
l -ing -ing -16
l -ing -ly -25
l -ing . 12
l -ing about -16
l -ing and 12
l -ing as 8
l -ing at -8
l -ing for -20
l -ing from -29
l -ing in -27
l -ing on -14
l -ing that -16
l -ing to -12
l -ing with -32
l -ly , -44
l -ly -ed -19
l -ly -ing -19
l -ly . 22
l -ly and -72
l -ly in -15
l -ly on -63
l -ly that -26
l -ly to -15
l -s , 16
l -s -ed 7
l -s -ing -22
l -s -ly -15
l -s . 25
l -s : 57
l -s ; 21
l -s about -18
l -s after 11
l -s and 14
l -s as 24
l -s because 33
l -s but 83
l -s for -10
l -s if 34
l -s in 5
l -s on -18
l -s or -30
l -s over -21
l -s since -34
l -s than 35
l -s that -21
l -s to -12
l -s when 55
l -s where 21
l -s while 90
l -s with 9
l -s — 40
l . ) -60
l : " -13
l CAP " -17
l CAP $ 102
l CAP ( -38
l CAP ) -33
l CAP , 28
l CAP -ly 45
l CAP . 6
l CAP : 20
l CAP DAY -10
l CAP after 64
l CAP at 60
l CAP because 109
l CAP before 16
l CAP but 93
l CAP by 24
l CAP during 60
l CAP from 19
l CAP if -26
l CAP in 23
l CAP on 23
l CAP or -9
l CAP over 27
l CAP that 29
l CAP to -8
l CAP when 90
l CAP who 18
l CAP with 34
l CAP — 55
l DAY , 27
l DAY . -51
l NUM . -6
l NUM in -36
l NUM to -16
l NUM — -84
l a " -16
l a -ed -19
l a -ing -17
l a -ly -22
l about -ing -24
l after -ing -12
l along with -27
l an " -19
l an -ed -27
l an -ing -20
l an -ly -21
l and " -16
l and -ed -15
l and -ing -16
l and -ly -18
l and in -45
l and that -19
l and to -17
l are " -13
l are -ed -16
l are -ing -17
l are -ly -15
l as " -18
l as -ed -24
l as -ing -22
l at -ing -17
l be " -13
l be -ed -18
l be -ing -19
l been -ed -19
l been -ing -14
l before -ing -16
l being -ed -18
l but -ed -9
l but that -14
l by -ing -20
l could -ly -18
l for " -20
l for -ed -23
l for -ing -29
l from -ing -19
l had " -10
l had -ed -17
l had -ly -14
l has " -12
l has -ed -15
l has -ly -13
l have -ed -16
l have to -14
l he " -16
l he -ed -17
l he -ly -30
l he and -55
l her " -14
l her -ing -20
l her . -11
l her to -26
l him " -20
l him , 54
l him . 21
l him as 7
l him in -6
l him to -24
l himself as 8
l his -ed -24
l his -ing -25
l how to -24
l if -ed -13
l in -ing -21
l in which -43
l is " -13
l is -ed -15
l is -ing -17
l is -ly -16
l is in -34
l is to -19
l it " -18
l it -ed -20
l it . -30
l it as 25
l it to -22
l most -ly -20
l never -ed -27
l not -ed -17
l not -ing -19
l not -ly -16
l not to -30
l of " -17
l of -ed -19
l of -ing -19
l on -ing -16
l on DAY -54
l or -ing -20
l out . 54
l she -ed -20
l such as -29
l that " -12
l that , -71
l that -ed -21
l that -ing -12
l that -ly -17
l that if -14
l that in 53
l the " -17
l the -ed -21
l the -ing -17
l the -ly -22
l them . 34
l they -ed -21
l those who -21
l to " -16
l to -ed -12
l to -ing -17
l to -ly -24
l up to -17
l w " -11
l w ( 94
l w ) 75
l w , 30
l w -ing -9
l w . 13
l w : 31
l w ; 85
l w ? -65
l w DAY 31
l w about -16
l w after 27
l w and 20
l w as -7
l w at 6
l w because 13
l w before 6
l w but 80
l w during 81
l w for -14
l w from -10
l w in -6
l w or -9
l w over -14
l w since 22
l w than -17
l w though -33
l w to -13
l w until -42
l w where -39
l w while -9
l w with -9
l w — 46
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
l who -ed -18
l would " -12
l would -ly -22
l — " -9
l — -ed -11
l — -ing -12
l — -ly -22
l — and -52
l — but -65
l — or -12
l ’s " -12
l ’s -ed -22
l ’s -ing -21
n " mid -16
n $ end 15
n ( mid 37
n ) mid 19
n , mid 22
n -ed mid -12
n -ing mid -12
n -ly mid -11
n -s mid -8
n . end 15
n . mid -20
n : end 8
n : mid 22
n ; end -9
n ; mid 73
n ? end 24
n CAP mid 30
n DAY mid 8
n about mid -17
n after mid 13
n although mid 18
n as mid -7
n because mid 13
n before mid 6
n but mid 9
n despite mid 41
n during mid 21
n for mid -12
n from mid -9
n he mid 39
n if mid -12
n of mid -34
n on mid -7
n or mid -12
n over mid -11
n since mid 12
n that mid -9
n the mid 28
n though mid -5
n to mid -12
n until mid 36
n w mid -6
n when mid 25
n where mid -8
n while mid 15
n who mid -6
n with mid -6
n — mid 34
na 0 " -16
na 0 $ 15
na 0 ( 36
na 0 , 12
na 0 -ed -11
na 0 -ing -15
na 0 -ly -11
na 0 -s -16
na 0 . 11
na 0 : 32
na 0 ; 51
na 0 ? 23
na 0 CAP -9
na 0 about -17
na 0 after 8
na 0 although 25
na 0 and -12
na 0 as -11
na 0 because 7
na 0 before -10
na 0 but -11
na 0 by -7
na 0 despite 44
na 0 during 23
na 0 for -13
na 0 from -8
na 0 if -17
na 0 in -5
na 0 of -35
na 0 on -10
na 0 or -16
na 0 over -8
na 0 since 16
na 0 than -7
na 0 that -11
na 0 the -33
na 0 to -12
na 0 until 51
na 0 w -35
na 0 when 20
na 0 where -5
na 0 while -12
na 0 who -10
na 0 with -7
na 0 — 27
na 1 " -11
na 1 , 65
na 1 -ed -16
na 1 -ly -9
na 1 . 16
na 1 ; 74
na 1 CAP 70
na 1 DAY 31
na 1 about -20
na 1 after 37
na 1 and 81
na 1 as 38
na 1 at -50
na 1 because 54
na 1 but 53
na 1 by 16
na 1 for 19
na 1 from -29
na 1 he 49
na 1 if 25
na 1 in 16
na 1 on 38
na 1 or 30
na 1 to -6
na 1 when 40
na 1 which -16
na 1 while 78
na 1 — 63
nk " " -22
nk " -ing -27
nk " CAP -19
nk " other -17
nk " pro -12
nk " that -10
nk " the -19
nk " to -17
nk " wh -16
nk $ " 45
nk $ -ing -37
nk $ CAP 19
nk $ a 32
nk $ other 9
nk $ pro 11
nk $ that 19
nk $ the 6
nk $ to 11
nk ( other 22
nk ) CAP 7
nk ) other 15
nk ) that 19
nk , " -50
nk , -ing 31
nk , CAP 20
nk , a 17
nk , other 19
nk , pro 37
nk , that 20
nk , the 16
nk , to 38
nk , wh 21
nk -ed " -12
nk -ed -ing -16
nk -ed CAP -14
nk -ed a -22
nk -ed other -14
nk -ed pro -12
nk -ed that -9
nk -ed the -10
nk -ed to -7
nk -ed wh -14
nk -ing " 37
nk -ing -ing -16
nk -ing CAP -12
nk -ing a -15
nk -ing other -20
nk -ing pro -11
nk -ing the -15
nk -ing to -18
nk -ing wh -16
nk -ly -ing -24
nk -ly a -25
nk -ly other -9
nk -ly pro -17
nk -ly that -12
nk -ly the -25
nk -ly wh -19
nk . " -15
nk . -ing 27
nk . a 12
nk . other 10
nk . pro 12
nk . that 24
nk . the 13
nk . to 7
nk . wh 14
nk : CAP -62
nk : that 39
nk : the 9
nk : to 129
nk ; other 11
nk ? other 47
nk DAY CAP -16
nk DAY other 39
nk DAY pro -26
nk DAY that -29
nk DAY the 46
nk DAY to -24
nk about CAP -19
nk about a -21
nk about other -23
nk about pro -9
nk about that -10
nk about the -17
nk about to -17
nk after CAP 28
nk after other 17
nk after pro -15
nk after that -16
nk after the -17
nk after to 29
nk and " -42
nk and -ing -24
nk and CAP 14
nk and a -15
nk and pro 24
nk and that -7
nk and the 8
nk and to -9
nk as -ing -38
nk as CAP -36
nk as a 34
nk as the -29
nk as to 45
nk as wh -30
nk at a 43
nk at other 13
nk at pro -21
nk at that -17
nk at the -43
nk at to -5
nk because CAP 11
nk because other 45
nk because pro -26
nk because that -22
nk because the 61
nk before CAP 33
nk before other 14
nk before that -24
nk before the 46
nk but other -16
nk but that 14
nk but the 72
nk but to 25
nk by CAP 36
nk by a -21
nk by other 17
nk by pro 15
nk by that -30
nk by the -19
nk by to -26
nk by wh -24
nk during CAP 49
nk during other -20
nk during that -14
nk during the 48
nk for -ing -27
nk for CAP -13
nk for a 8
nk for other -16
nk for that -15
nk for the -12
nk for to -10
nk for wh -18
nk from -ing -35
nk from a -33
nk from other -11
nk from pro -18
nk from that -16
nk from the 47
nk from to -32
nk from wh -24
nk if CAP -24
nk if other -26
nk if pro -16
nk if the -19
nk in " 20
nk in -ing -8
nk in CAP 8
nk in a 24
nk in pro -9
nk in that -18
nk in the 10
nk in to -22
nk in wh -32
nk on " -14
nk on -ing -18
nk on a 8
nk on other 5
nk on pro -21
nk on that -6
nk on to -46
nk on wh -27
nk or other -8
nk or pro 31
nk or that -14
nk or the -32
nk or to -24
nk or wh -23
nk over CAP 9
nk over other -10
nk over pro -19
nk over that -15
nk over the -27
nk over to -30
nk since other 6
nk since that -30
nk than pro 12
nk than the 12
nk than to -34
nk that " -32
nk that CAP -5
nk that a -8
nk that pro -16
nk that the -21
nk that to -17
nk that wh -21
nk to " -18
nk to -ing -9
nk to CAP -14
nk to a -16
nk to other -12
nk to pro -14
nk to that -6
nk to the -12
nk to to -20
nk to wh -17
nk w CAP -27
nk w other -12
nk w that -21
nk when CAP -29
nk when other 27
nk when that -54
nk when the 29
nk where other 10
nk which CAP 8
nk which a -32
nk which other -6
nk which pro -16
nk which that -19
nk which to 15
nk while CAP 28
nk while other 71
nk while that -42
nk while the 19
nk who a -35
nk who other -11
nk who pro -19
nk who the -18
nk who to -26
nk with -ing -42
nk with CAP 5
nk with a -28
nk with other -8
nk with pro -23
nk with that -18
nk with the 22
nk with wh -20
nk — CAP 27
nk — a 8
nk — other 13
nk — pro 32
nk — that 28
nk — the 53
nk — to 51
nn " -ed -16
nn " -ing -13
nn " -ly -14
nn " -s -15
nn " CAP -19
nn " a -15
nn " an -15
nn " has -11
nn " i -10
nn " in -14
nn " no -13
nn " not -11
nn " the -17
nn " to -16
nn " w -13
nn " we -10
nn $ $ 15
nn ( CAP -26
nn ) $ 11
nn ) . 19
nn , " -51
nn , -ed 8
nn , -ing 19
nn , -s -13
nn , CAP 6
nn , NUM 11
nn , a 41
nn , although 62
nn , an 49
nn , and 32
nn , as 20
nn , at -6
nn , but 55
nn , despite 45
nn , for 21
nn , has 25
nn , he 33
nn , his 23
nn , if -29
nn , in -22
nn , is 77
nn , it 41
nn , like -34
nn , not -45
nn , one 40
nn , or -58
nn , she 11
nn , such -91
nn , that 9
nn , the 35
nn , they 38
nn , though 27
nn , to -13
nn , w -7
nn , was 46
nn , when 21
nn , where 36
nn , which 51
nn , while 51
nn , who 8
nn , with 16
nn , would -37
nn -ed " -15
nn -ed , -15
nn -ed -ed -16
nn -ed -ly -16
nn -ed -s -15
nn -ed . -19
nn -ed CAP -12
nn -ed NUM -16
nn -ed a -16
nn -ed about -13
nn -ed against -16
nn -ed an -16
nn -ed and -20
nn -ed as -19
nn -ed at -21
nn -ed by -14
nn -ed for -19
nn -ed from -18
nn -ed her -19
nn -ed him -17
nn -ed into -16
nn -ed it -17
nn -ed of -17
nn -ed out 10
nn -ed that -14
nn -ed the -7
nn -ed to -8
nn -ed w -13
nn -ed with -14
nn -ed — -12
nn -ing " -19
nn -ing , 5
nn -ing -ed -16
nn -ing -ing -15
nn -ing -ly -20
nn -ing -s -22
nn -ing . -22
nn -ing CAP -16
nn -ing NUM -20
nn -ing about -24
nn -ing an 10
nn -ing and -27
nn -ing as -22
nn -ing at -15
nn -ing for -17
nn -ing from -45
nn -ing he 20
nn -ing him -16
nn -ing in -10
nn -ing into 10
nn -ing it -16
nn -ing its -28
nn -ing of -34
nn -ing on -18
nn -ing out -15
nn -ing that 23
nn -ing the -11
nn -ing their -17
nn -ing them -14
nn -ing to -5
nn -ing up -38
nn -ing w -17
nn -ing with -18
nn -ly -ed -10
nn -ly -ing -22
nn -ly -s -24
nn -ly . 8
nn -ly CAP -18
nn -ly NUM -15
nn -ly a -16
nn -ly and -21
nn -ly in 55
nn -ly on 73
nn -ly that -24
nn -ly the -18
nn -ly to -18
nn -ly w -16
nn . $ 15
nn . ) 74
nn . CAP -42
nn . NUM -43
nn : " 12
nn : $ 8
nn : CAP 22
nn ; $ -9
nn ? $ 24
nn DAY 's -48
nn DAY , 31
nn DAY ’s -38
nn about -ing -14
nn about -s -16
nn about CAP -19
nn about NUM -11
nn about her -26
nn about his -15
nn about the -14
nn about w -15
nn after -ing 29
nn after CAP 25
nn after a 47
nn after the 12
nn and " -82
nn and -ed 48
nn and -ing 35
nn and -ly 39
nn and CAP -8
nn and NUM -17
nn and a -18
nn and has 75
nn and he 68
nn and her -61
nn and his 6
nn and how -69
nn and is 54
nn and other -44
nn and that -30
nn and the -29
nn and w -7
nn as " -28
nn as -ed -44
nn as -ing -33
nn as -s -6
nn as CAP -6
nn as a -13
nn as an -28
nn as he 120
nn as his -46
nn as the -12
nn as w -12
nn at -s 16
nn at CAP -20
nn at NUM -26
nn at a 49
nn at the -8
nn at w -12
nn because he -24
nn because of -6
nn because they -24
nn before -ing 84
nn before the -24
nn but -ed 46
nn but -s -16
nn but he 8
nn but that -51
nn but w -10
nn by -ing 49
nn by -s -24
nn by CAP -19
nn by NUM -33
nn by a 27
nn by the -15
nn by w -15
nn during a 39
nn during the -49
nn for " -25
nn for -ed 25
nn for -ing -28
nn for -s 22
nn for CAP -18
nn for a -19
nn for her -23
nn for him -16
nn for his -15
nn for the -19
nn for their 24
nn for w -12
nn from -ing -27
nn from CAP -12
nn from NUM -23
nn from a 5
nn from his -30
nn if CAP 9
nn if he -24
nn if it -26
nn if the -14
nn if they -26
nn in -ing -9
nn in -s 9
nn in CAP -17
nn in NUM 18
nn in a 44
nn in an 107
nn in her -26
nn in its -25
nn in the -14
nn in their 39
nn in w -16
nn in which -15
nn on -ing -36
nn on -s -30
nn on CAP 12
nn on DAY 78
nn on a -39
nn on her -41
nn on his 19
nn on the -11
nn on w -17
nn or -ing 16
nn or -s -19
nn or CAP -22
nn or w -6
nn over CAP -31
nn over the -7
nn over w -37
nn since the -40
nn than CAP -36
nn than NUM -25
nn than a 25
nn than the -25
nn that " -21
nn that , 20
nn that -ed -6
nn that -ing -22
nn that CAP -22
nn that a -22
nn that could -22
nn that has -22
nn that have -26
nn that he -10
nn that his -17
nn that is 45
nn that it 8
nn that the -19
nn that they 43
nn that w -19
nn that were -23
nn that would -10
nn the w 44
nn to " -18
nn to -ed -13
nn to -ing 8
nn to -ly -19
nn to -s 14
nn to CAP -11
nn to NUM -16
nn to a -7
nn to an -15
nn to be -19
nn to do -19
nn to get -26
nn to have -20
nn to her -15
nn to him -21
nn to the -8
nn to their -13
nn to w -16
nn w . -29
nn when CAP 14
nn when he 45
nn when it 38
nn when she -30
nn when the 19
nn where CAP 23
nn which -ed -19
nn which -s 15
nn which CAP -28
nn which he -22
nn which is 64
nn which w -41
nn while -ing 11
nn while CAP 60
nn who -ed -10
nn who -s 25
nn who are -27
nn who had 12
nn who has -19
nn who have -26
nn who is 18
nn who w -19
nn who was -20
nn with CAP -13
nn with NUM 13
nn with a -5
nn with his -26
nn with the -11
nn — " -6
nn — -ed -30
nn — -ing 21
nn — -ly -42
nn — -s -19
nn — CAP -7
nn — NUM -18
nn — a 17
nn — and 20
nn — but 38
nn — or -6
nn — the 56
nn — w -20
ns " accord -7
ns " accus -14
ns " add -9
ns " argu -9
ns " ask -17
ns " call -25
ns " describ -21
ns " not -8
ns " promiz -12
ns " say -10
ns " stat -12
ns " suggest -13
ns " tell -9
ns " writ -22
ns $ add 42
ns $ ask -86
ns $ call 8
ns $ describ 33
ns $ not 11
ns $ say 27
ns $ tell 24
ns $ tweet 13
ns $ writ -28
ns ) say 70
ns , accord -19
ns , accus -20
ns , add -53
ns , agre 9
ns , announc 13
ns , appear 40
ns , ask 62
ns , believ -35
ns , call -11
ns , cit -21
ns , claim -62
ns , criticiz 21
ns , endors -27
ns , expect 44
ns , find -6
ns , it 55
ns , know 40
ns , mak 6
ns , mention -17
ns , point -62
ns , promiz 30
ns , question -28
ns , report 6
ns , say 6
ns , see 67
ns , seek 55
ns , seem 25
ns , show 12
ns , suggest 40
ns , talk -17
ns , tell 16
ns , think 10
ns , writ 8
ns -ed accord -9
ns -ed acknowledg -17
ns -ed add -11
ns -ed announc -28
ns -ed appear -23
ns -ed argu -9
ns -ed ask -15
ns -ed call -21
ns -ed cit -16
ns -ed claim 14
ns -ed criticiz -20
ns -ed expect -14
ns -ed find -9
ns -ed hop -11
ns -ed it -16
ns -ed know 15
ns -ed mak -23
ns -ed not -9
ns -ed offer -34
ns -ed point -15
ns -ed question -18
ns -ed report -14
ns -ed respond -13
ns -ed say -12
ns -ed see 29
ns -ed seek -12
ns -ed seem -23
ns -ed show -11
ns -ed suggest -13
ns -ed support 19
ns -ed talk -21
ns -ed tell -14
ns -ed think -19
ns -ed want -16
ns -ed writ -19
ns -ing accord 40
ns -ing accus -18
ns -ing acknowledg -28
ns -ing add -10
ns -ing announc -22
ns -ing appear -17
ns -ing argu 6
ns -ing ask -15
ns -ing attack -19
ns -ing blam -17
ns -ing call 20
ns -ing cit -16
ns -ing claim -10
ns -ing criticiz -25
ns -ing expect -12
ns -ing express 16
ns -ing find -9
ns -ing go -20
ns -ing hop -7
ns -ing insist 31
ns -ing know -11
ns -ing mak -19
ns -ing not -7
ns -ing point -20
ns -ing question -18
ns -ing report -12
ns -ing say -6
ns -ing see -14
ns -ing seek -10
ns -ing seem -17
ns -ing show -12
ns -ing suggest -16
ns -ing support -22
ns -ing tak -18
ns -ing talk -11
ns -ing think -15
ns -ing vow -10
ns -ing want 7
ns -ing warn -17
ns -ing writ -22
ns -ly argu -10
ns -ly ask -23
ns -ly call -16
ns -ly expect -22
ns -ly find -9
ns -ly not -9
ns -ly say -17
ns -ly see -28
ns -ly seem -33
ns -ly show -15
ns -ly suggest -16
ns -ly tell -16
ns -ly think -25
ns . accord 64
ns . accus 30
ns . add 32
ns . admit 14
ns . agre 25
ns . announc -24
ns . appear 9
ns . argu 64
ns . attack -10
ns . back -60
ns . believ 36
ns . blast 12
ns . call -7
ns . cast -20
ns . cit 22
ns . claim -38
ns . conclud 35
ns . consider -7
ns . continu -13
ns . criticism -26
ns . criticiz 8
ns . decid -37
ns . declar -33
ns . declin 16
ns . denounc -41
ns . deny -30
ns . describ -12
ns . discuss 31
ns . endors -63
ns . expect 14
ns . explain 26
ns . fear 29
ns . feel 11
ns . find 54
ns . focus -38
ns . giv -27
ns . go -12
ns . hop 60
ns . indicat 48
ns . insist 15
ns . it 6
ns . know 26
ns . mak -15
ns . nam -24
ns . not 68
ns . offer -34
ns . oppos -51
ns . order 10
ns . plan -7
ns . pledg -30
ns . point 28
ns . post -30
ns . praiz -29
ns . predict 60
ns . promiz 5
ns . propos -28
ns . push -27
ns . recall 54
ns . recogniz 23
ns . refer 14
ns . refus -7
ns . reject -5
ns . releas -33
ns . report 19
ns . respond 39
ns . reveal 32
ns . say 45
ns . see 33
ns . seek 32
ns . seem 23
ns . show 41
ns . speak 15
ns . suggest 25
ns . support -17
ns . tak 6
ns . talk -12
ns . tell 32
ns . think 36
ns . try -20
ns . tweet -10
ns . urg -6
ns . vot -28
ns . vow 10
ns . want 38
ns . warn -14
ns . worry -25
ns . writ 24
ns : say -43
ns DAY say -27
ns about say -12
ns after say -43
ns and accord -35
ns and announc -62
ns and appear -62
ns and argu -21
ns and ask -19
ns and attack 55
ns and call 21
ns and cit 7
ns and claim 56
ns and expect 30
ns and find -19
ns and hop 6
ns and know 26
ns and mak -35
ns and not 21
ns and offer -32
ns and point 32
ns and promiz -42
ns and report -63
ns and say -11
ns and see -59
ns and seek 12
ns and seem -38
ns and show -35
ns and suggest -10
ns and support 22
ns and talk -20
ns and tell -11
ns as call 23
ns as cit -46
ns as describ -49
ns as see -40
ns at say -30
ns because say -38
ns before say -59
ns but say -11
ns by say -30
ns by show -27
ns during say -29
ns for announc -37
ns for ask -24
ns for call -48
ns for cit 29
ns for criticiz -48
ns for say -11
ns for show -10
ns for suggest -13
ns for support 63
ns for tell -13
ns from call -33
ns from say -18
ns if say -16
ns in accord -23
ns in announc 29
ns in appear -48
ns in argu -34
ns in ask 27
ns in call -16
ns in cit -61
ns in claim -38
ns in expect -39
ns in find -24
ns in hop -23
ns in know -28
ns in mak 94
ns in not -19
ns in point -56
ns in report -11
ns in say -9
ns in see -41
ns in seem 52
ns in show -8
ns in suggest -39
ns in support 20
ns in tell -32
ns in think 25
ns on call -39
ns on expect -37
ns on report 8
ns on say -7
ns on seem -37
ns on show 5
ns on suggest -15
ns on tell -24
ns or say -15
ns over say -15
ns since say -36
ns than say 25
ns that appear -21
ns that argu -12
ns that ask -23
ns that not -10
ns that point -23
ns that say -14
ns that seem 13
ns that show 35
ns that suggest -14
ns that tell -17
ns to accord -8
ns to accus -18
ns to acknowledg -17
ns to add -9
ns to agre -12
ns to appear -24
ns to argu -9
ns to ask -14
ns to believ -13
ns to call -31
ns to claim -30
ns to criticiz -20
ns to declar -26
ns to expect -19
ns to find -9
ns to hop -9
ns to insist -17
ns to know -15
ns to look -23
ns to not -8
ns to offer 45
ns to point 79
ns to question -18
ns to report -15
ns to respond -14
ns to say -12
ns to see -20
ns to seek -14
ns to seem -23
ns to show -10
ns to suggest -13
ns to support 7
ns to talk -40
ns to tell -14
ns to think -16
ns to urg -33
ns to want -21
ns to writ -26
ns when say -71
ns which say -19
ns while say 28
ns who say -17
ns with call -41
ns with say -22
ns with show -42
ns with tell -20
ns — call -42
ns — show 16
q -- end 15
q -q end 16
q -q mid 41
q q- mid -22
q qq end 13
q qq= mid 71
qk -- -ing end 20
qk -- CAP end 10
qk -- a end 15
qk -- other end 12
qk -- pro end 16
qk -- that end 27
qk -- that mid -7
qk -- the end 12
qk -- to end 15
qk -- wh end 33
qk -- wh mid -7
qk -q -ing mid -45
qk -q CAP end 16
qk -q a end 50
qk -q a mid 79
qk -q other end 14
qk -q other mid 39
qk -q pro end 14
qk -q pro mid 68
qk -q that end 24
qk -q that mid 44
qk -q the mid 46
qk -q to end -7
qk -q to mid 51
qk -q wh mid 40
qk q- " mid -22
qk qq " end 13
qk qq= " mid 71
qn -- " -ed -16
qn -- " -ing -13
qn -- " -ly -14
qn -- " -s -15
qn -- " CAP -16
qn -- " a -15
qn -- " an -14
qn -- " has -11
qn -- " i -10
qn -- " not -11
qn -- " the -17
qn -- " to -16
qn -- " w -13
qn -- " we -10
qn -- $ $ -39
qn -- ( CAP -26
qn -- ) $ -66
qn -- ) . 18
qn -- , " -51
qn -- , -ed 9
qn -- , -ing 22
qn -- , -ly -15
qn -- , NUM 12
qn -- , a 47
qn -- , although 62
qn -- , an 49
qn -- , and 39
qn -- , as 23
qn -- , at -6
qn -- , but 54
qn -- , despite 45
qn -- , for 27
qn -- , has 35
qn -- , he 19
qn -- , his 23
qn -- , if -29
qn -- , in -22
qn -- , is 77
qn -- , it 41
qn -- , like -34
qn -- , not -45
qn -- , one 40
qn -- , or -58
qn -- , she 11
qn -- , such -91
qn -- , that 11
qn -- , the 37
qn -- , they 38
qn -- , though 27
qn -- , to -13
qn -- , w -6
qn -- , was 46
qn -- , when 21
qn -- , where 36
qn -- , which 48
qn -- , while 61
qn -- , who 10
qn -- , with 16
qn -- , would -37
qn -- -ed " -15
qn -- -ed , -15
qn -- -ed -ed -16
qn -- -ed -ly -16
qn -- -ed -s -14
qn -- -ed . -18
qn -- -ed CAP -11
qn -- -ed NUM -16
qn -- -ed a -15
qn -- -ed about -13
qn -- -ed against -16
qn -- -ed an -16
qn -- -ed and -15
qn -- -ed as -19
qn -- -ed at -18
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
qn -- -ed out 10
qn -- -ed that -14
qn -- -ed the -7
qn -- -ed to -10
qn -- -ed w -13
qn -- -ed with -14
qn -- -ed — -12
qn -- -ing " -19
qn -- -ing , -22
qn -- -ing -ed -16
qn -- -ing -ing -17
qn -- -ing -ly -20
qn -- -ing -s -15
qn -- -ing . -22
qn -- -ing CAP -17
qn -- -ing NUM -20
qn -- -ing a -10
qn -- -ing about -24
qn -- -ing an -21
qn -- -ing and -18
qn -- -ing as -19
qn -- -ing at -14
qn -- -ing for -17
qn -- -ing from -15
qn -- -ing he 20
qn -- -ing him -16
qn -- -ing in -18
qn -- -ing into -17
qn -- -ing it -15
qn -- -ing its -12
qn -- -ing of -23
qn -- -ing on -18
qn -- -ing out -15
qn -- -ing that -22
qn -- -ing the -14
qn -- -ing their -17
qn -- -ing them -14
qn -- -ing to -20
qn -- -ing up -14
qn -- -ing w -18
qn -- -ing with -18
qn -- -ly , 7
qn -- -ly -ed -14
qn -- -ly -ing -22
qn -- -ly -s -24
qn -- -ly . 8
qn -- -ly CAP -18
qn -- -ly NUM -15
qn -- -ly a -16
qn -- -ly and -21
qn -- -ly in 55
qn -- -ly on 79
qn -- -ly that -24
qn -- -ly the -18
qn -- -ly to -18
qn -- -ly w -16
qn -- . $ 15
qn -- . ) 74
qn -- . CAP -42
qn -- . NUM -43
qn -- : " 15
qn -- : $ 8
qn -- : CAP 22
qn -- ; $ -17
qn -- ? $ 39
qn -- DAY 's -48
qn -- DAY , 8
qn -- DAY ’s -38
qn -- about -ing -13
qn -- about CAP -16
qn -- about NUM -11
qn -- about her -11
qn -- about his -16
qn -- about the -13
qn -- about w -15
qn -- after -ing 64
qn -- after CAP 10
qn -- after a 47
qn -- after the 9
qn -- and " -21
qn -- and -ed 51
qn -- and -ing 21
qn -- and -ly 19
qn -- and -s -15
qn -- and CAP -16
qn -- and NUM -23
qn -- and a -8
qn -- and has 62
qn -- and he 47
qn -- and her -56
qn -- and his -12
qn -- and how -54
qn -- and is 55
qn -- and other -44
qn -- and the -24
qn -- and to 16
qn -- and w -9
qn -- as " -28
qn -- as -ed -41
qn -- as -ing -33
qn -- as a -11
qn -- as an -28
qn -- as he 92
qn -- as his -23
qn -- as the -19
qn -- as w -10
qn -- at -s 16
qn -- at CAP -45
qn -- at NUM -26
qn -- at a 58
qn -- at the -6
qn -- at w -12
qn -- because he -17
qn -- before -ing 65
qn -- before the -23
qn -- but -ed 36
qn -- but he -51
qn -- but that -51
qn -- but the -35
qn -- but w -8
qn -- by -ing 56
qn -- by -s -24
qn -- by CAP -14
qn -- by NUM -33
qn -- by a 30
qn -- by the -14
qn -- by w -13
qn -- during a 15
qn -- during the -39
qn -- for " -25
qn -- for -ing -26
qn -- for -s 26
qn -- for CAP -16
qn -- for a -19
qn -- for her -23
qn -- for him -16
qn -- for the -22
qn -- for w -16
qn -- from -ing -26
qn -- from CAP -9
qn -- from NUM -23
qn -- from a 5
qn -- from his -27
qn -- from w 5
qn -- if CAP 20
qn -- if he -16
qn -- if the -14
qn -- if they -25
qn -- in -ing -43
qn -- in -s 14
qn -- in CAP -16
qn -- in NUM 8
qn -- in a 28
qn -- in an 83
qn -- in her -24
qn -- in his -8
qn -- in its -25
qn -- in the -7
qn -- in their 45
qn -- in w -16
qn -- in which -51
qn -- on -ing -33
qn -- on -s -30
qn -- on DAY 69
qn -- on a -39
qn -- on her -34
qn -- on his -39
qn -- on the -9
qn -- on w -14
qn -- or -ing 16
qn -- or -s -19
qn -- or CAP -22
qn -- or w -6
qn -- over CAP -29
qn -- over the -6
qn -- over w -20
qn -- since the -40
qn -- than CAP -36
qn -- than NUM -25
qn -- than a 25
qn -- than the -22
qn -- that " -21
qn -- that , 20
qn -- that -ing -22
qn -- that CAP -22
qn -- that a -23
qn -- that could -21
qn -- that has -22
qn -- that have -22
qn -- that he -8
qn -- that his -17
qn -- that is 47
qn -- that it 8
qn -- that the -19
qn -- that they 43
qn -- that w -18
qn -- that were -23
qn -- that would -6
qn -- to " -18
qn -- to -ed -11
qn -- to -ing 8
qn -- to -ly -19
qn -- to -s 15
qn -- to CAP -8
qn -- to NUM -16
qn -- to a -7
qn -- to an -13
qn -- to be -19
qn -- to do -19
qn -- to get -17
qn -- to have -17
qn -- to her -15
qn -- to him -21
qn -- to his 6
qn -- to the -7
qn -- to their -13
qn -- to w -17
qn -- when CAP 14
qn -- when he 45
qn -- when it -36
qn -- when she -30
qn -- when the 22
qn -- where CAP 23
qn -- which -ed -14
qn -- which -s -35
qn -- which CAP -28
qn -- which he -21
qn -- which is -26
qn -- which w -37
qn -- while -ing 10
qn -- who -ed -26
qn -- who -s -23
qn -- who are -16
qn -- who had 15
qn -- who has -19
qn -- who have -26
qn -- who is 18
qn -- who w -15
qn -- who was -20
qn -- with CAP -21
qn -- with NUM 13
qn -- with a 8
qn -- with his -26
qn -- with the -9
qn -- — -ed -30
qn -- — -ing 14
qn -- — -ly -75
qn -- — -s -19
qn -- — CAP -49
qn -- — NUM -18
qn -- — a 50
qn -- — and 8
qn -- — but 67
qn -- — or -6
qn -- — the 23
qn -- — w -31
qn -q $ $ 16
qn -q and " -69
qn -q and -ed 28
qn -q and w 78
qn -q for the 21
qn -q in the -58
qn -q to w -33
qn -q w . -29
qn q- . $ -8
qn q- to w -17
qn qq $ $ 13
r 0 $ 15
r 0 ) 10
r 0 , -26
r 0 -ed -21
r 0 -ing -22
r 0 -ly -15
r 0 . 14
r 0 : 8
r 0 ; -9
r 0 ? 24
r 0 DAY -10
r 0 about -24
r 0 and -57
r 0 at -28
r 0 for 6
r 0 from -33
r 0 in -13
r 0 on 5
r 0 or -28
r 0 over -26
r 0 than -41
r 0 that -31
r 0 to -23
r 0 w -51
r 0 with -49
r 18 " -13
r 18 ( 8
r 18 ) 15
r 18 , 36
r 18 -ing -5
r 18 . -17
r 18 : 44
r 18 ; 70
r 18 DAY 18
r 18 about -13
r 18 after 43
r 18 and 20
r 18 as 14
r 18 at 36
r 18 because 15
r 18 before -19
r 18 but 30
r 18 by 15
r 18 during 46
r 18 for -6
r 18 from -8
r 18 if -17
r 18 in 15
r 18 on 11
r 18 or 10
r 18 over -24
r 18 since 40
r 18 than 22
r 18 that -7
r 18 w 34
r 18 when 49
r 18 where 47
r 18 while 23
r 18 who 14
r 18 — 46
r 4 " -16
r 4 , -15
r 4 -ed -17
r 4 -ing -17
r 4 -ly -19
r 4 . -37
r 4 : -52
r 4 DAY -8
r 4 about -19
r 4 after -53
r 4 and -27
r 4 as -30
r 4 at -17
r 4 because -22
r 4 before 13
r 4 but -31
r 4 by -18
r 4 during 6
r 4 for -16
r 4 if -24
r 4 in -15
r 4 of -28
r 4 on -17
r 4 or -20
r 4 over 6
r 4 since 34
r 4 that -8
r 4 though -31
r 4 to -14
r 4 until -35
r 4 w -9
r 4 when -29
r 4 where -39
r 4 who -13
r 9 " -16
r 9 ( 80
r 9 ) 59
r 9 , 25
r 9 -ed -12
r 9 -ing -12
r 9 -ly -11
r 9 . -6
r 9 : 17
r 9 ; 56
r 9 CAP 43
r 9 DAY 26
r 9 about -19
r 9 after 57
r 9 and 19
r 9 at -24
r 9 because 31
r 9 before 28
r 9 but 17
r 9 by -11
r 9 despite -36
r 9 for -17
r 9 from -12
r 9 on -13
r 9 or -15
r 9 over -14
r 9 since -35
r 9 than -15
r 9 that -10
r 9 though -23
r 9 to -13
r 9 until -11
r 9 w -9
r 9 when 35
r 9 where -30
r 9 while 22
r 9 who -22
r 9 with -7
r 9 — 36
z 1 mid CAP 43
z 1 mid a -17
z 1 mid other 46
z 1 mid pro 72
z 1 mid that -18
z 1 mid the -23
z 1 mid to -22
z 1 mid wh 13
z 12 end " -5
z 12 end -ing 39
z 12 end CAP 17
z 12 end a 15
z 12 end other 7
z 12 end pro 24
z 12 end that 34
z 12 end the 27
z 12 end to 9
z 12 end wh 31
z 12 mid " -14
z 12 mid CAP -11
z 12 mid a -9
z 12 mid other -16
z 12 mid pro -12
z 12 mid the -13
z 12 mid to -9
z 2 end CAP 59
z 2 end other -64
z 2 mid CAP 6
z 2 mid a 23
z 2 mid other 46
z 2 mid pro -11
z 2 mid the 62
z 2 mid to 7
z 2 mid wh -52
z 24 end " -24
z 24 end CAP 21
z 24 end a 17
z 24 end other 19
z 24 end pro 9
z 24 end that 23
z 24 end the 6
z 24 end to -7
z 24 end wh 18
z 24 mid " -40
z 24 mid -ing -22
z 24 mid CAP -20
z 24 mid a -29
z 24 mid other -22
z 24 mid pro -10
z 24 mid the -10
z 24 mid to -28
z 24 mid wh -16
z 3 end " 123
z 3 end -ing -11
z 3 end a 51
z 3 end other -6
z 3 end pro 15
z 3 end that -86
z 3 end the -35
z 3 end to 23
z 3 mid " 14
z 3 mid -ing 8
z 3 mid CAP 11
z 3 mid a 23
z 3 mid other 9
z 3 mid pro -15
z 3 mid that -21
z 3 mid the 13
z 3 mid wh -20
z 6 end " 30
z 6 end -ing 20
z 6 end CAP -11
z 6 end a 18
z 6 end other 18
z 6 end that 19
z 6 end the -6
z 6 end to 43
z 6 end wh 26
z 6 mid " 29
z 6 mid -ing -6
z 6 mid CAP -7
z 6 mid other -12
z 6 mid pro 7
z 6 mid that -5
z 6 mid the -6
z 6 mid to 14
zn 1 " -19
zn 1 , 46
zn 1 -ed -25
zn 1 -ing -24
zn 1 -ly 30
zn 1 . -46
zn 1 about -24
zn 1 and 50
zn 1 as -10
zn 1 at 113
zn 1 by 35
zn 1 for 11
zn 1 if -18
zn 1 in 148
zn 1 on 21
zn 1 that -9
zn 1 to -10
zn 1 with 52
zn 12 " -11
zn 12 $ 11
zn 12 ( 31
zn 12 ) -19
zn 12 , 13
zn 12 -ed -8
zn 12 -ing -10
zn 12 -ly -17
zn 12 . 19
zn 12 : -22
zn 12 ; 51
zn 12 DAY -28
zn 12 about -11
zn 12 after -12
zn 12 and -19
zn 12 as -22
zn 12 at -32
zn 12 because -31
zn 12 before -49
zn 12 by -29
zn 12 during -51
zn 12 for -16
zn 12 from -24
zn 12 if 16
zn 12 in -21
zn 12 of -23
zn 12 on -34
zn 12 or -18
zn 12 over -19
zn 12 since -39
zn 12 that -13
zn 12 though 23
zn 12 to -14
zn 12 w -31
zn 12 when -28
zn 12 where 34
zn 12 which 10
zn 12 with -21
zn 12 — 32
zn 2 " -16
zn 2 , 68
zn 2 -ed -21
zn 2 -ing -20
zn 2 -ly -11
zn 2 . -30
zn 2 about -32
zn 2 after 98
zn 2 and 25
zn 2 as -13
zn 2 at 66
zn 2 by 58
zn 2 for 7
zn 2 from 34
zn 2 in 53
zn 2 on 92
zn 2 to -8
zn 2 who -54
zn 2 with -19
zn 2 — 63
zn 24 " -9
zn 24 $ 15
zn 24 ) -26
zn 24 , -33
zn 24 -ed -11
zn 24 -ing -7
zn 24 -ly -12
zn 24 . 14
zn 24 : 31
zn 24 DAY -26
zn 24 about -8
zn 24 after -22
zn 24 and -29
zn 24 as -6
zn 24 because -25
zn 24 before -32
zn 24 but -34
zn 24 by -21
zn 24 for -12
zn 24 from -16
zn 24 if -10
zn 24 in -19
zn 24 on -5
zn 24 or -12
zn 24 over -14
zn 24 than -17
zn 24 that -6
zn 24 to -9
zn 24 when -42
zn 24 which -20
zn 24 while -40
zn 24 who -13
zn 24 with -16
zn 24 — -15
zn 3 " -20
zn 3 $ -6
zn 3 ( -56
zn 3 , 32
zn 3 -ed -11
zn 3 -ing -19
zn 3 -ly -6
zn 3 . -8
zn 3 : -15
zn 3 ; 95
zn 3 about -22
zn 3 after 26
zn 3 and 48
zn 3 at 11
zn 3 because 15
zn 3 before 41
zn 3 but 6
zn 3 by 18
zn 3 during 12
zn 3 for -18
zn 3 from 17
zn 3 if -26
zn 3 in 18
zn 3 or -38
zn 3 over -40
zn 3 than -8
zn 3 that -5
zn 3 to -9
zn 3 w 29
zn 3 when 10
zn 3 which -12
zn 3 who -33
zn 3 with 14
zn 3 — 17
zn 6 " -14
zn 6 $ 28
zn 6 ( 26
zn 6 ) -20
zn 6 , 37
zn 6 -ed -13
zn 6 -ing -9
zn 6 -ly -17
zn 6 . 6
zn 6 : 10
zn 6 ; 39
zn 6 DAY -50
zn 6 about -19
zn 6 after -23
zn 6 and 10
zn 6 as 7
zn 6 at -24
zn 6 because -22
zn 6 before 13
zn 6 but 13
zn 6 by -6
zn 6 despite 7
zn 6 during -29
zn 6 for -14
zn 6 from -31
zn 6 if -26
zn 6 in -15
zn 6 on -13
zn 6 or -27
zn 6 over -14
zn 6 since -56
zn 6 than -32
zn 6 that -11
zn 6 though -24
zn 6 to -16
zn 6 when -24
zn 6 where -34
zn 6 while -53
zn 6 with -8
zn 6 — 47
`
