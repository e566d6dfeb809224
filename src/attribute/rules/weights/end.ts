/** Made by bench/attribution/train.ts. */
export const end: string = `
a - " -15
a - $ 15
a - ( -14
a - ) -16
a - , -29
a - -ed -16
a - -ing -19
a - -ly -14
a - . 13
a - : -49
a - ; 6
a - ? 22
a - about -21
a - after -12
a - and -38
a - as -18
a - at -12
a - because -42
a - before -47
a - but -48
a - by -24
a - for -13
a - from -16
a - if -20
a - in -10
a - of -27
a - on -12
a - or -27
a - over -19
a - since -33
a - than -10
a - that -18
a - to -16
a - until 13
a - w -26
a - when -65
a - while -47
a - who -21
a - with -12
a A " -12
a A , 72
a A -ing -6
a A -ly -6
a A . 18
a A : 140
a A DAY 32
a A about -16
a A after 42
a A and 75
a A as -8
a A at 48
a A but 65
a A for 18
a A from 9
a A in 37
a A on 67
a A or -16
a A than 133
a A that 8
a A to -8
a A which -32
a A while 16
a A who -8
a A with 18
a A — 95
a B " -12
a B , 61
a B -ed -12
a B -ing 8
a B -ly -9
a B . -26
a B and 53
a B as 26
a B but 26
a B by -5
a B for -33
a B in 13
a B on -45
a B that -13
a B to -9
a B when 23
a B which 30
a B who 37
a B — 64
a C " -18
a C , 38
a C -ed -12
a C -ing -10
a C -ly -12
a C . -27
a C DAY -42
a C about -14
a C after 17
a C and 29
a C as -15
a C at 33
a C because -11
a C but -15
a C by 46
a C for -16
a C from 31
a C in 13
a C on 34
a C or 14
a C that -8
a C while -48
a C who 8
a C — 18
a D " -14
a D , 55
a D -ed -11
a D -ing -17
a D -ly -11
a D . -14
a D : 61
a D about -14
a D after 27
a D and 43
a D as 20
a D at -11
a D because 51
a D but 19
a D by 49
a D for -14
a D from -5
a D if -35
a D in -6
a D on 5
a D or 18
a D over 41
a D than -27
a D to -10
a D when 74
a D which 7
a D while -8
a D who -25
a D with -30
a D — 43
a E " -16
a E ( 14
a E ) -29
a E , 18
a E -ed -10
a E -ing -11
a E -ly -8
a E : 14
a E DAY 38
a E about -16
a E as 6
a E at -17
a E because -7
a E before 45
a E but 7
a E by -15
a E for -9
a E from -14
a E if -7
a E in -5
a E on -21
a E or -23
a E over 5
a E since 29
a E than -31
a E that -8
a E though -27
a E to -12
a E w -58
a E when 16
a E where -34
a E which -10
a E who -7
a E — 19
c 0 " -17
c 0 $ 18
c 0 ( 57
c 0 ) 46
c 0 , 43
c 0 -ed -12
c 0 -ing -13
c 0 -ly -10
c 0 . 17
c 0 : 33
c 0 ; 126
c 0 ? -39
c 0 CAP 43
c 0 DAY 19
c 0 about -21
c 0 after 44
c 0 and 24
c 0 because 30
c 0 before 24
c 0 but 78
c 0 despite 94
c 0 during 24
c 0 for -10
c 0 from -7
c 0 he 58
c 0 if -9
c 0 of -40
c 0 or -11
c 0 over -9
c 0 since 22
c 0 that -9
c 0 the 15
c 0 though 25
c 0 to -13
c 0 until 79
c 0 w -6
c 0 when 47
c 0 where -25
c 0 which 33
c 0 while 46
c 0 who -9
c 0 — 34
c 1 " -10
c 1 $ 6
c 1 ( 22
c 1 ) -18
c 1 , -36
c 1 -ed -12
c 1 -ing -12
c 1 -ly -15
c 1 . -10
c 1 DAY -25
c 1 about -8
c 1 after -62
c 1 and -36
c 1 as -11
c 1 at -21
c 1 because -41
c 1 before -40
c 1 but -28
c 1 by -22
c 1 despite -39
c 1 for -13
c 1 from -17
c 1 if -18
c 1 in -22
c 1 on -25
c 1 or -16
c 1 over -14
c 1 since -27
c 1 than -19
c 1 that -12
c 1 though -22
c 1 to -11
c 1 w -20
c 1 when -18
c 1 where -24
c 1 which -12
c 1 while -32
c 1 with -13
c 1 — 11
c 2 " -8
c 2 $ 9
c 2 ) -33
c 2 , -10
c 2 -ed -9
c 2 -ing -7
c 2 -ly -10
c 2 . 29
c 2 about -7
c 2 after -44
c 2 and -22
c 2 as -17
c 2 at -16
c 2 but -25
c 2 by -10
c 2 for -10
c 2 from -13
c 2 if -10
c 2 in -15
c 2 on -14
c 2 or -11
c 2 than -11
c 2 that -12
c 2 to -8
c 2 when -23
c 2 which -15
c 2 who -14
c 2 with -12
c 2 — 64
ck 0 end " 18
ck 0 end -ing 17
ck 0 end CAP 12
ck 0 end a 40
ck 0 end other 19
ck 0 end pro 32
ck 0 end that 26
ck 0 end the 18
ck 0 end to 27
ck 0 end wh 32
ck 0 mid CAP 8
ck 0 mid other 6
ck 0 mid to 7
ck 1 end -ing 29
ck 1 end CAP -13
ck 1 end a -19
ck 1 end other -11
ck 1 end pro -19
ck 1 end that 10
ck 1 end the -17
ck 1 end to -19
ck 1 end wh -19
ck 1 mid " -14
ck 1 mid -ing -12
ck 1 mid CAP -23
ck 1 mid a -24
ck 1 mid other -18
ck 1 mid pro -19
ck 1 mid that -11
ck 1 mid the -19
ck 1 mid to -22
ck 1 mid wh -21
ck 2 end -ing 10
ck 2 end CAP 51
ck 2 end a 5
ck 2 end other 16
ck 2 end pro -27
ck 2 end that 52
ck 2 end the 33
ck 2 end to 28
ck 2 end wh 65
ck 2 mid -ing -19
ck 2 mid CAP -12
ck 2 mid a -8
ck 2 mid other -16
ck 2 mid pro -12
ck 2 mid that -6
ck 2 mid the -8
ck 2 mid to -20
ck 2 mid wh 14
e end accord 118
e end accus 42
e end acknowledg 13
e end add 45
e end admit 12
e end agre 30
e end announc -27
e end appear 13
e end argu 42
e end attack -12
e end back -50
e end begin -18
e end believ 36
e end blam 16
e end cast -20
e end challeng 17
e end cit 35
e end claim -25
e end conclud 25
e end consider -11
e end criticism -23
e end criticiz 5
e end decid -40
e end declar -35
e end declin -13
e end defend -7
e end denounc -31
e end deny -80
e end describ 8
e end discuss 30
e end dismiss 22
e end endors -65
e end expect 18
e end explain 28
e end fear 37
e end feel 16
e end find 74
e end focus 17
e end giv -7
e end go -8
e end hop 61
e end indicat 23
e end insist 18
e end issu 32
e end it 9
e end know 8
e end list -48
e end look 8
e end mak -20
e end mention -14
e end nam -20
e end not 61
e end offer -31
e end oppos -64
e end order 14
e end point 33
e end post -28
e end praiz 7
e end predict 36
e end promiz 46
e end propos -16
e end push -25
e end put 48
e end question 9
e end recall 89
e end recogniz 46
e end refer 7
e end refus -14
e end releas 15
e end report 52
e end respond 33
e end reveal 42
e end say 51
e end see 20
e end seek 42
e end seem 12
e end show 56
e end slam 5
e end stat 27
e end suggest 28
e end support -29
e end talk -21
e end tell 36
e end think 28
e end try -26
e end tweet -31
e end urg 27
e end vot -71
e end vow 25
e end want 46
e end worry -25
e mid accord -20
e mid accus -10
e mid add -12
e mid agre -6
e mid announc 6
e mid argu -8
e mid back 14
e mid believ -8
e mid blam -7
e mid challeng -5
e mid cit -7
e mid claim 7
e mid conclud -5
e mid criticism 6
e mid decid 12
e mid declar 7
e mid denounc 6
e mid deny 21
e mid discuss -9
e mid dismiss -8
e mid endors 17
e mid explain -10
e mid fear -10
e mid find -15
e mid focus -7
e mid hop -12
e mid insist -7
e mid issu -13
e mid not -10
e mid offer 8
e mid oppos 18
e mid point -5
e mid post 10
e mid predict -8
e mid promiz -12
e mid put -22
e mid recall -20
e mid recogniz -14
e mid releas -6
e mid report -9
e mid respond -8
e mid reveal -12
e mid say -12
e mid see -5
e mid seek -12
e mid show -8
e mid stat -8
e mid suggest -6
e mid support 6
e mid talk 6
e mid tell -8
e mid think -5
e mid try 7
e mid tweet 12
e mid urg -8
e mid vot 21
e mid vow -7
e mid want -12
e mid worry 7
ef end base " -27
ef end base -ing 61
ef end base CAP 11
ef end base a -5
ef end base other 18
ef end base that 29
ef end base to -7
ef end base wh -9
ef end ed " 15
ef end ed -ing -13
ef end ed CAP 9
ef end ed a 7
ef end ed other 6
ef end ed pro 19
ef end ed that 27
ef end ed the 18
ef end ed to 23
ef end ed wh 37
ef end ing " -32
ef end ing -ing 10
ef end ing a 26
ef end ing other 15
ef end ing pro 7
ef end ing that 20
ef end ing to 14
ef end ing wh 42
ef end s " 12
ef end s -ing 68
ef end s CAP 24
ef end s a 72
ef end s other 16
ef end s pro 29
ef end s that 18
ef end s the 11
ef end s to 11
ef end s wh 28
ef mid base -ing -15
ef mid ed pro -5
ef mid ed to -5
ef mid ed wh -8
ef mid ing a -6
ef mid ing that -6
ef mid ing wh -14
ef mid s -ing -20
ef mid s CAP -6
ef mid s a -12
ef mid s pro -5
ef mid s wh -7
i A end -50
i A mid -33
i B end -28
i B mid -23
i C end 7
i C mid -18
i D end 18
i D mid -14
i E end 32
l " $ 21
l " -ed 114
l " -ing 256
l " CAP 32
l " and 43
l " as 68
l " because -79
l " but 91
l " by -75
l " for -18
l " he 35
l " in 29
l " of -34
l " on 71
l " that -57
l " the 29
l " to -36
l " w -9
l " who -11
l " with 16
l " — 44
l 's " -18
l 's -ed -17
l 's -ing -20
l ) $ -212
l ) . -87
l , " -13
l , -ed -12
l , -ing -14
l , -ly -20
l , although -30
l , and -39
l , as -30
l , at -23
l , but -30
l , despite -40
l , for -12
l , if -17
l , in -22
l , or -22
l , that -16
l , though -18
l , to -13
l , when -49
l , where -24
l , which -19
l , while -31
l , who -19
l , with -21
l -ed " -13
l -ed -ed -15
l -ed -ing -17
l -ed -ly -21
l -ed . -7
l -ed about -8
l -ed and -40
l -ed as -26
l -ed at -44
l -ed by -25
l -ed for -21
l -ed from -24
l -ed in -30
l -ed on -16
l -ed that -14
l -ed to -15
l -ed with -21
l -ed — 15
l -ing " -17
l -ing , 36
l -ing -ed -17
l -ing -ing -16
l -ing -ly -24
l -ing . 14
l -ing about -16
l -ing and 9
l -ing as 8
l -ing at -11
l -ing for -18
l -ing from -28
l -ing in -26
l -ing on -13
l -ing that -16
l -ing to -12
l -ing with -30
l -ly , -42
l -ly -ed -18
l -ly -ing -20
l -ly . 27
l -ly and -67
l -ly for -16
l -ly in -19
l -ly on -64
l -ly that -27
l -ly to -16
l -s , 17
l -s -ed 8
l -s -ing -22
l -s -ly -13
l -s . 25
l -s : 59
l -s ; 18
l -s about -18
l -s after 10
l -s and 16
l -s as 24
l -s because 32
l -s but 83
l -s for -11
l -s if 34
l -s on -18
l -s or -29
l -s over -21
l -s since -29
l -s than 34
l -s that -18
l -s to -10
l -s when 57
l -s where 21
l -s while 88
l -s with 7
l -s — 39
l . ) -61
l : " -13
l CAP " -17
l CAP $ 103
l CAP ( -38
l CAP ) -32
l CAP , 27
l CAP -ed 5
l CAP -ing -7
l CAP -ly 30
l CAP . 6
l CAP : 22
l CAP DAY -10
l CAP after 64
l CAP at 62
l CAP because 108
l CAP before 18
l CAP but 91
l CAP by 21
l CAP during 58
l CAP from 18
l CAP if -25
l CAP in 24
l CAP on 23
l CAP or -11
l CAP over 29
l CAP that 28
l CAP to -7
l CAP when 87
l CAP who 19
l CAP with 35
l CAP — 55
l DAY , 27
l DAY . -50
l NUM . -7
l NUM and -6
l NUM in -36
l NUM to -16
l NUM — -81
l a " -16
l a -ed -19
l a -ing -17
l a -ly -28
l about -ing -23
l after -ing -12
l along with -26
l an " -19
l an -ed -26
l an -ing -20
l an -ly -21
l and " -15
l and -ed -15
l and -ing -16
l and -ly -17
l and in -46
l and that -19
l and to -17
l are " -13
l are -ed -17
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
l been -ing -15
l before -ing -17
l being -ed -18
l but -ed -9
l but that -15
l by -ing -20
l could -ly -18
l for " -19
l for -ed -24
l for -ing -29
l from -ing -19
l had " -10
l had -ed -17
l had -ly -14
l has " -12
l has -ed -14
l has -ly -13
l have -ed -16
l have to -15
l he " -16
l he -ed -17
l he -ly -29
l he and -54
l her " -14
l her -ing -20
l her . -10
l her to -27
l him " -20
l him , 59
l him . 20
l him as 8
l him in 14
l him to -25
l himself as 9
l his -ed -24
l his -ing -25
l his -ly -41
l how to -24
l if -ed -12
l in -ing -20
l in which -44
l is " -12
l is -ed -15
l is -ing -16
l is -ly -16
l is in -34
l is to -18
l it " -18
l it -ed -20
l it . -32
l it as 23
l it to -23
l most -ly -18
l never -ed -25
l not -ed -17
l not -ing -19
l not -ly -16
l not to -32
l of " -17
l of -ed -19
l of -ing -19
l on -ing -16
l on DAY -56
l or -ing -20
l out . 51
l she -ed -21
l such as -29
l that " -12
l that , -67
l that -ed -22
l that -ing -12
l that -ly -17
l that if -13
l that in 49
l the " -17
l the -ed -21
l the -ing -17
l the -ly -21
l them . 36
l they -ed -22
l those who -21
l to " -15
l to -ed -12
l to -ing -18
l to -ly -26
l up to -17
l w " -13
l w ( 93
l w ) 78
l w , 29
l w -ing -11
l w . 14
l w : 28
l w ; 86
l w ? -59
l w DAY 36
l w about -16
l w after 29
l w and 20
l w as -9
l w because 12
l w but 78
l w during 79
l w for -12
l w from -11
l w in -8
l w or -10
l w over -15
l w than -16
l w though -32
l w to -13
l w until -42
l w where -38
l w while -7
l w with -10
l w — 44
l was " -13
l was -ed -18
l was -ing -17
l was -ly -22
l was in -29
l were " -10
l were -ed -18
l were -ing -15
l were -ly -21
l which -ed -10
l while -ing -17
l who -ed -19
l would " -12
l would -ly -24
l — " -9
l — -ed -11
l — -ing -12
l — -ly -20
l — and -51
l — but -65
l — or -12
l ’s " -12
l ’s -ed -22
l ’s -ing -21
n " mid -15
n $ end 15
n ( mid 38
n ) mid 19
n , mid 21
n -ed mid -12
n -ing mid -12
n -ly mid -11
n . end 16
n . mid -19
n : mid 24
n ; end -8
n ; mid 74
n ? end 22
n CAP mid 32
n DAY mid 9
n about mid -18
n after mid 13
n although mid 15
n as mid -5
n because mid 13
n but mid 10
n despite mid 42
n during mid 19
n for mid -11
n from mid -10
n he mid 35
n if mid -11
n of mid -34
n on mid -7
n or mid -13
n over mid -10
n that mid -10
n the mid 29
n to mid -12
n until mid 35
n w mid -9
n when mid 22
n where mid -5
n while mid 16
n who mid -6
n with mid -6
n — mid 33
na 0 " -16
na 0 $ 15
na 0 ( 37
na 0 , 12
na 0 -ed -10
na 0 -ing -15
na 0 -ly -11
na 0 -s -17
na 0 . 12
na 0 : 33
na 0 ; 51
na 0 ? 22
na 0 CAP -6
na 0 about -18
na 0 after 7
na 0 although 23
na 0 and -12
na 0 as -8
na 0 because 7
na 0 before -11
na 0 but -9
na 0 by -8
na 0 despite 45
na 0 during 22
na 0 for -12
na 0 from -9
na 0 if -14
na 0 in -6
na 0 of -35
na 0 on -9
na 0 or -16
na 0 over -7
na 0 since 8
na 0 than -8
na 0 that -11
na 0 the -36
na 0 to -12
na 0 until 51
na 0 w -38
na 0 when 17
na 0 while -10
na 0 who -9
na 0 with -7
na 0 — 28
na 1 " -12
na 1 , 64
na 1 -ed -16
na 1 -ly -10
na 1 . 16
na 1 ; 74
na 1 CAP 65
na 1 DAY 32
na 1 about -21
na 1 after 38
na 1 and 82
na 1 as 34
na 1 at -50
na 1 because 53
na 1 but 53
na 1 by 19
na 1 for 20
na 1 from -29
na 1 he 47
na 1 if 24
na 1 in 13
na 1 on 37
na 1 or 29
na 1 to -7
na 1 when 37
na 1 which -16
na 1 while 77
na 1 with 6
na 1 — 61
nk " " -22
nk " -ing -26
nk " CAP -19
nk " other -18
nk " pro -12
nk " that -10
nk " the -18
nk " to -17
nk " wh -16
nk $ " 48
nk $ -ing -36
nk $ CAP 21
nk $ a 31
nk $ other 9
nk $ pro 12
nk $ that 18
nk $ the 5
nk $ to 11
nk ( other 21
nk ) CAP 10
nk ) other 15
nk ) that 18
nk , " -48
nk , -ing 31
nk , CAP 19
nk , a 19
nk , other 19
nk , pro 37
nk , that 22
nk , the 14
nk , to 35
nk , wh 22
nk -ed " -10
nk -ed -ing -17
nk -ed CAP -14
nk -ed a -23
nk -ed other -11
nk -ed pro -15
nk -ed that -10
nk -ed the -9
nk -ed to -8
nk -ed wh -14
nk -ing " 37
nk -ing -ing -15
nk -ing CAP -12
nk -ing a -15
nk -ing other -18
nk -ing pro -12
nk -ing the -16
nk -ing to -18
nk -ing wh -15
nk -ly -ing -23
nk -ly a -26
nk -ly other -7
nk -ly pro -18
nk -ly that -12
nk -ly the -25
nk -ly wh -18
nk . " -15
nk . -ing 28
nk . a 12
nk . other 9
nk . pro 13
nk . that 24
nk . the 14
nk . to 11
nk . wh 15
nk : CAP -62
nk : that 41
nk : the 10
nk : to 130
nk ; other 15
nk ? other 42
nk DAY CAP -16
nk DAY other 41
nk DAY pro -26
nk DAY that -29
nk DAY the 43
nk DAY to -25
nk about CAP -19
nk about a -21
nk about other -23
nk about pro -9
nk about that -10
nk about the -17
nk about to -17
nk after CAP 29
nk after other 16
nk after pro -16
nk after that -16
nk after the -16
nk after to 33
nk and " -38
nk and -ing -26
nk and CAP 15
nk and a -17
nk and pro 25
nk and that -9
nk and the 9
nk and to -8
nk as -ing -38
nk as CAP -35
nk as a 36
nk as the -31
nk as to 47
nk as wh -30
nk at a 42
nk at other 12
nk at pro -21
nk at that -18
nk at the -44
nk because CAP 9
nk because other 45
nk because pro -26
nk because that -25
nk because the 62
nk before CAP 35
nk before other 14
nk before that -24
nk before the 46
nk but other -15
nk but that 15
nk but the 72
nk but to 24
nk by CAP 34
nk by a -21
nk by other 17
nk by pro 16
nk by that -29
nk by the -19
nk by to -26
nk by wh -24
nk during CAP 48
nk during other -21
nk during that -14
nk during the 45
nk for -ing -27
nk for CAP -14
nk for a 7
nk for other -16
nk for that -14
nk for the -10
nk for to -8
nk for wh -17
nk from -ing -36
nk from a -32
nk from other -9
nk from pro -18
nk from that -16
nk from the 45
nk from to -32
nk from wh -24
nk if CAP -25
nk if other -26
nk if pro -17
nk if the -19
nk in " 20
nk in -ing -8
nk in CAP 10
nk in a 23
nk in pro -10
nk in that -18
nk in the 11
nk in to -24
nk in wh -33
nk on " -11
nk on -ing -18
nk on a 6
nk on other 6
nk on pro -19
nk on that -7
nk on to -46
nk on wh -26
nk or other -9
nk or pro 32
nk or that -14
nk or the -31
nk or to -24
nk or wh -23
nk over CAP 10
nk over other -10
nk over pro -20
nk over that -15
nk over the -27
nk over to -30
nk since other 15
nk since that -26
nk than pro 13
nk than the 12
nk than to -36
nk that " -30
nk that CAP -6
nk that a -8
nk that pro -17
nk that the -22
nk that to -16
nk that wh -21
nk to " -18
nk to -ing -7
nk to CAP -13
nk to a -18
nk to other -12
nk to pro -14
nk to that -7
nk to the -11
nk to to -20
nk to wh -18
nk w CAP -28
nk w other -14
nk w that -22
nk when CAP -33
nk when other 29
nk when that -54
nk when the 27
nk where other 10
nk which CAP 6
nk which a -32
nk which pro -16
nk which that -18
nk which to 16
nk while CAP 31
nk while other 72
nk while that -42
nk while the 22
nk who a -34
nk who other -13
nk who pro -19
nk who the -16
nk who to -26
nk with -ing -42
nk with CAP 7
nk with a -28
nk with other -8
nk with pro -23
nk with that -18
nk with the 21
nk with wh -20
nk — CAP 26
nk — a 11
nk — other 12
nk — pro 35
nk — that 30
nk — the 55
nk — to 53
nn " -ed -15
nn " -ing -13
nn " -ly -14
nn " -s -16
nn " CAP -20
nn " a -14
nn " an -15
nn " has -11
nn " i -9
nn " in -12
nn " no -13
nn " not -11
nn " the -17
nn " to -16
nn " w -13
nn " we -10
nn $ $ 15
nn ( CAP -25
nn ) $ 8
nn ) . 21
nn , " -51
nn , -ed 8
nn , -ing 17
nn , -s -10
nn , NUM 12
nn , a 42
nn , although 64
nn , an 49
nn , and 31
nn , as 20
nn , at -6
nn , but 53
nn , despite 40
nn , for 7
nn , has 25
nn , he 31
nn , his 25
nn , if -29
nn , in -22
nn , is 76
nn , it 43
nn , like -34
nn , not -45
nn , one 39
nn , or -57
nn , she 10
nn , such -91
nn , that 6
nn , the 38
nn , they 37
nn , though 28
nn , to -13
nn , was 45
nn , when 21
nn , where 35
nn , which 51
nn , while 52
nn , who 9
nn , with 17
nn , would -38
nn -ed " -16
nn -ed , -15
nn -ed -ed -15
nn -ed -ly -16
nn -ed -s -16
nn -ed . -19
nn -ed CAP -12
nn -ed NUM -16
nn -ed a -16
nn -ed about -13
nn -ed against -16
nn -ed an -16
nn -ed and -19
nn -ed as -19
nn -ed at -21
nn -ed by -12
nn -ed for -19
nn -ed from -18
nn -ed her -18
nn -ed him -17
nn -ed into -16
nn -ed it -16
nn -ed of -17
nn -ed out 12
nn -ed that -14
nn -ed the -11
nn -ed to -8
nn -ed w -10
nn -ed with -14
nn -ed — -12
nn -ing " -19
nn -ing , 7
nn -ing -ed -16
nn -ing -ing -15
nn -ing -ly -19
nn -ing -s -23
nn -ing . -22
nn -ing CAP -17
nn -ing NUM -21
nn -ing about -23
nn -ing an 12
nn -ing and -27
nn -ing as -22
nn -ing at -15
nn -ing for -14
nn -ing from -44
nn -ing he 19
nn -ing him -17
nn -ing in -11
nn -ing into 10
nn -ing it -15
nn -ing its -27
nn -ing of -33
nn -ing on -18
nn -ing out -15
nn -ing that 24
nn -ing the -11
nn -ing their -17
nn -ing them -14
nn -ing up -38
nn -ing w -17
nn -ing with -18
nn -ly -ed -10
nn -ly -ing -22
nn -ly -s -23
nn -ly . 7
nn -ly CAP -20
nn -ly NUM -14
nn -ly a -16
nn -ly and -21
nn -ly for -24
nn -ly in 44
nn -ly on 67
nn -ly that -24
nn -ly the -17
nn -ly to -18
nn -ly w -17
nn . $ 16
nn . ) 74
nn . CAP -41
nn . NUM -41
nn : " 16
nn : CAP 23
nn ; $ -8
nn ? $ 22
nn DAY 's -48
nn DAY , 31
nn DAY . -6
nn DAY ’s -39
nn about -ing -14
nn about -s -15
nn about CAP -19
nn about NUM -12
nn about her -25
nn about his -16
nn about the -14
nn about w -15
nn after -ing 25
nn after CAP 26
nn after a 48
nn after the 10
nn and " -80
nn and -ed 49
nn and -ing 29
nn and -ly 38
nn and CAP -11
nn and NUM -17
nn and a -13
nn and has 79
nn and he 72
nn and her -62
nn and his 7
nn and how -69
nn and is 51
nn and it -36
nn and other -43
nn and that -32
nn and the -29
nn as " -28
nn as -ed -44
nn as -ing -33
nn as CAP -6
nn as a -15
nn as an -28
nn as he 122
nn as his -47
nn as the -10
nn as w -9
nn at -s 16
nn at CAP -17
nn at NUM -26
nn at a 49
nn at the -8
nn at w -12
nn because he -24
nn because of -6
nn because they -29
nn before -ing 81
nn before the -23
nn but -ed 49
nn but -s -19
nn but he 10
nn but that -52
nn but w -8
nn by -ing 50
nn by -s -25
nn by CAP -21
nn by NUM -33
nn by a 29
nn by the -17
nn by w -15
nn during a 39
nn during the -51
nn for " -25
nn for -ed 24
nn for -ing -28
nn for -s 22
nn for CAP -19
nn for a -20
nn for her -23
nn for him -15
nn for his -15
nn for the -19
nn for w -10
nn from -ing -27
nn from CAP -14
nn from NUM -23
nn from a 6
nn from his -31
nn if CAP 12
nn if he -25
nn if it -26
nn if the -14
nn if they -25
nn in -ing -11
nn in -s 9
nn in CAP -18
nn in NUM 15
nn in a 44
nn in an 107
nn in her -25
nn in its -24
nn in the -17
nn in their 39
nn in w -14
nn in which -15
nn on -ing -37
nn on -s -30
nn on CAP 11
nn on DAY 76
nn on a -38
nn on her -41
nn on his 18
nn on the -10
nn on w -17
nn or -ing 16
nn or -s -18
nn or CAP -22
nn or w -8
nn over CAP -33
nn over the -7
nn over w -38
nn since the -32
nn than CAP -40
nn than NUM -27
nn than a 23
nn than the -26
nn than w -5
nn that " -21
nn that , 22
nn that -ed -6
nn that -ing -23
nn that CAP -19
nn that a -23
nn that could -21
nn that has -21
nn that have -26
nn that he -10
nn that his -17
nn that is 45
nn that it 5
nn that the -20
nn that they 43
nn that w -19
nn that were -23
nn that would -9
nn the w 46
nn to " -18
nn to -ed -13
nn to -ing 7
nn to -ly -22
nn to -s 12
nn to CAP -12
nn to NUM -16
nn to a -6
nn to an -15
nn to be -19
nn to do -18
nn to get -25
nn to have -21
nn to her -15
nn to him -21
nn to the -8
nn to their -13
nn to w -14
nn w . -30
nn when CAP 14
nn when he 43
nn when it 38
nn when she -32
nn when the 18
nn where CAP 24
nn which -ed -19
nn which -s 14
nn which CAP -28
nn which he -21
nn which is 64
nn which w -41
nn while -ing 11
nn while CAP 60
nn who -ed -10
nn who -s 25
nn who are -27
nn who had 11
nn who has -19
nn who have -27
nn who is 17
nn who w -19
nn who was -20
nn with -s 6
nn with CAP -12
nn with NUM 11
nn with a -7
nn with him -17
nn with his -25
nn with the -9
nn — " -6
nn — -ed -28
nn — -ing 20
nn — -ly -45
nn — -s -22
nn — CAP -5
nn — NUM -20
nn — a 17
nn — and 18
nn — but 35
nn — or -9
nn — the 53
nn — w -21
ns " accus -13
ns " add -9
ns " argu -9
ns " ask -17
ns " call -24
ns " describ -21
ns " not -8
ns " promiz -12
ns " say -10
ns " stat -13
ns " suggest -13
ns " tell -10
ns " writ -21
ns $ add 43
ns $ ask -85
ns $ call 7
ns $ describ 32
ns $ not 14
ns $ say 31
ns $ tell 23
ns $ tweet 10
ns $ writ -27
ns ) say 70
ns , accord -15
ns , accus -22
ns , add -50
ns , agre 10
ns , announc 11
ns , appear 42
ns , ask 63
ns , believ -37
ns , call -13
ns , cit -21
ns , claim -62
ns , criticiz 22
ns , expect 46
ns , find -8
ns , hop 8
ns , it 56
ns , know 38
ns , look 12
ns , mak 9
ns , mention -20
ns , point -62
ns , promiz 27
ns , question -29
ns , report 7
ns , see 69
ns , seek 53
ns , seem 22
ns , show 13
ns , suggest 39
ns , talk -17
ns , tell 20
ns , think 11
ns , writ 11
ns -ed accord -9
ns -ed acknowledg -17
ns -ed add -10
ns -ed announc -28
ns -ed appear -22
ns -ed argu -9
ns -ed ask -16
ns -ed call -20
ns -ed cit -15
ns -ed claim 16
ns -ed criticiz -20
ns -ed expect -14
ns -ed find -9
ns -ed hop -10
ns -ed it -15
ns -ed know 14
ns -ed mak -24
ns -ed not -9
ns -ed offer -33
ns -ed point -15
ns -ed question -18
ns -ed report -14
ns -ed respond -13
ns -ed say -12
ns -ed see 28
ns -ed seek -11
ns -ed seem -22
ns -ed show -11
ns -ed suggest -13
ns -ed support 19
ns -ed talk -20
ns -ed tell -14
ns -ed think -19
ns -ed want -15
ns -ed writ -18
ns -ing accord 42
ns -ing accus -19
ns -ing acknowledg -29
ns -ing add -10
ns -ing announc -22
ns -ing appear -17
ns -ing argu 6
ns -ing ask -15
ns -ing attack -20
ns -ing blam -16
ns -ing call 20
ns -ing cit -16
ns -ing claim -7
ns -ing criticiz -25
ns -ing expect -12
ns -ing express 16
ns -ing find -10
ns -ing go -20
ns -ing hop -7
ns -ing insist 30
ns -ing know -11
ns -ing mak -19
ns -ing not -7
ns -ing point -20
ns -ing question -18
ns -ing report -12
ns -ing say -6
ns -ing see -14
ns -ing seek -11
ns -ing seem -16
ns -ing show -12
ns -ing suggest -17
ns -ing support -21
ns -ing tak -18
ns -ing talk -10
ns -ing think -15
ns -ing vow -10
ns -ing want 6
ns -ing warn -18
ns -ing writ -22
ns -ly argu -10
ns -ly ask -21
ns -ly call -18
ns -ly expect -21
ns -ly find -9
ns -ly not -12
ns -ly say -16
ns -ly see -26
ns -ly seem -31
ns -ly show -14
ns -ly suggest -14
ns -ly tell -16
ns -ly think -25
ns . accord 65
ns . accus 29
ns . add 33
ns . admit 17
ns . agre 24
ns . announc -25
ns . appear 8
ns . argu 63
ns . attack -9
ns . back -63
ns . believ 36
ns . blam 9
ns . blast 15
ns . call -8
ns . cast -20
ns . cit 24
ns . claim -38
ns . conclud 36
ns . continu -17
ns . criticism -30
ns . criticiz 6
ns . decid -40
ns . declar -35
ns . declin 14
ns . denounc -37
ns . deny -30
ns . describ -12
ns . discuss 28
ns . endors -62
ns . expect 13
ns . explain 28
ns . fear 29
ns . feel 10
ns . find 54
ns . focus -36
ns . giv -23
ns . go -11
ns . hop 63
ns . indicat 49
ns . insist 15
ns . know 28
ns . look 6
ns . mak -15
ns . mention -6
ns . nam -22
ns . not 67
ns . offer -35
ns . oppos -50
ns . order 13
ns . plan -6
ns . pledg -25
ns . point 25
ns . post -30
ns . praiz -29
ns . predict 62
ns . propos -25
ns . push -27
ns . recall 54
ns . refer 10
ns . refus -5
ns . releas -30
ns . report 19
ns . respond 41
ns . reveal 33
ns . say 48
ns . see 34
ns . seek 34
ns . seem 22
ns . show 38
ns . speak 12
ns . suggest 27
ns . support -20
ns . talk -17
ns . tell 31
ns . think 37
ns . try -20
ns . tweet -8
ns . vot -24
ns . vow 9
ns . want 46
ns . warn -16
ns . worry -27
ns . writ 27
ns : say -41
ns DAY say -26
ns about say -12
ns after say -45
ns and accord -36
ns and announc -65
ns and appear -63
ns and argu -22
ns and ask -21
ns and attack 53
ns and call 24
ns and cit 9
ns and claim 58
ns and criticiz 14
ns and expect 28
ns and find -19
ns and hop 10
ns and know 26
ns and mak -36
ns and not 23
ns and offer -27
ns and point 31
ns and promiz -39
ns and report -63
ns and say -10
ns and see -59
ns and seek 9
ns and seem -38
ns and show -32
ns and suggest -8
ns and support 18
ns and talk -16
ns and tell -11
ns and want 6
ns as call 21
ns as cit -48
ns as describ -48
ns as see -40
ns at say -28
ns because say -38
ns before say -58
ns but say -9
ns by say -28
ns by show -26
ns during say -29
ns for announc -39
ns for ask -23
ns for call -48
ns for cit 31
ns for criticiz -48
ns for say -9
ns for show -10
ns for suggest -12
ns for support 61
ns for tell -13
ns from call -32
ns from say -18
ns if say -17
ns in accord -25
ns in announc 30
ns in appear -48
ns in argu -33
ns in ask 23
ns in call -16
ns in cit -60
ns in claim -39
ns in expect -40
ns in find -24
ns in hop -23
ns in know -29
ns in mak 92
ns in not -19
ns in point -57
ns in report -10
ns in say -9
ns in see -41
ns in seem 51
ns in show -7
ns in suggest -42
ns in support 23
ns in tell -32
ns in think 23
ns on call -39
ns on expect -37
ns on report 10
ns on say -10
ns on seem -37
ns on show 7
ns on suggest -17
ns on tell -25
ns or say -16
ns over say -16
ns since say -28
ns than say 22
ns that appear -20
ns that argu -12
ns that ask -24
ns that not -10
ns that point -25
ns that say -15
ns that seem 11
ns that show 37
ns that suggest -14
ns that tell -17
ns to accord -7
ns to accus -18
ns to acknowledg -18
ns to add -9
ns to agre -12
ns to appear -24
ns to argu -10
ns to ask -14
ns to believ -12
ns to call -31
ns to claim -29
ns to criticiz -20
ns to declar -28
ns to expect -20
ns to find -9
ns to hop -9
ns to insist -17
ns to know -15
ns to not -8
ns to offer 44
ns to point 78
ns to question -18
ns to report -14
ns to respond -14
ns to say -12
ns to see -20
ns to seek -14
ns to seem -23
ns to show -10
ns to suggest -13
ns to support 10
ns to talk -42
ns to tell -14
ns to think -16
ns to urg -33
ns to want -20
ns to writ -25
ns when say -70
ns which say -18
ns while say 26
ns who say -16
ns with call -39
ns with say -22
ns with show -42
ns with tell -19
ns — call -42
ns — show 17
q -- end 16
q -- mid -5
q -q end 17
q -q mid 41
q q- mid -21
q qq end 15
q qq= mid 72
qk -- -ing end 21
qk -- CAP end 9
qk -- a end 16
qk -- a mid -5
qk -- other end 11
qk -- pro end 16
qk -- pro mid -7
qk -- that end 26
qk -- that mid -6
qk -- the end 13
qk -- to end 17
qk -- wh end 33
qk -- wh mid -7
qk -q -ing mid -46
qk -q CAP end 17
qk -q a end 46
qk -q a mid 73
qk -q other end 15
qk -q other mid 41
qk -q pro end 15
qk -q pro mid 71
qk -q that end 23
qk -q that mid 43
qk -q the mid 45
qk -q to end -6
qk -q to mid 51
qk -q wh mid 40
qk q- " mid -21
qk qq " end 15
qk qq= " mid 72
qn -- " -ed -15
qn -- " -ing -13
qn -- " -ly -14
qn -- " -s -16
qn -- " CAP -17
qn -- " a -14
qn -- " an -14
qn -- " has -11
qn -- " i -10
qn -- " in -13
qn -- " not -11
qn -- " the -17
qn -- " to -17
qn -- " w -13
qn -- " we -10
qn -- $ $ -42
qn -- ( CAP -25
qn -- ) $ -66
qn -- ) . 18
qn -- , " -51
qn -- , -ed 9
qn -- , -ing 20
qn -- , -ly -14
qn -- , NUM 13
qn -- , a 49
qn -- , although 64
qn -- , an 49
qn -- , and 38
qn -- , as 23
qn -- , at -6
qn -- , but 52
qn -- , despite 40
qn -- , for 10
qn -- , has 34
qn -- , he 17
qn -- , his 25
qn -- , if -29
qn -- , in -22
qn -- , is 76
qn -- , it 43
qn -- , like -34
qn -- , not -45
qn -- , one 39
qn -- , or -57
qn -- , she 10
qn -- , such -91
qn -- , that 9
qn -- , the 40
qn -- , they 37
qn -- , though 28
qn -- , to -13
qn -- , was 45
qn -- , when 22
qn -- , where 35
qn -- , which 48
qn -- , while 63
qn -- , who 11
qn -- , with 17
qn -- , would -38
qn -- -ed " -16
qn -- -ed , -15
qn -- -ed -ed -15
qn -- -ed -ly -16
qn -- -ed -s -16
qn -- -ed . -19
qn -- -ed CAP -11
qn -- -ed NUM -16
qn -- -ed a -15
qn -- -ed about -13
qn -- -ed against -16
qn -- -ed an -16
qn -- -ed and -15
qn -- -ed as -19
qn -- -ed at -19
qn -- -ed by -16
qn -- -ed for -16
qn -- -ed from -17
qn -- -ed her -18
qn -- -ed him -17
qn -- -ed his -20
qn -- -ed in -10
qn -- -ed into -16
qn -- -ed it -16
qn -- -ed of -18
qn -- -ed out 12
qn -- -ed that -14
qn -- -ed the -11
qn -- -ed to -10
qn -- -ed w -10
qn -- -ed with -14
qn -- -ed — -12
qn -- -ing " -19
qn -- -ing , -21
qn -- -ing -ed -16
qn -- -ing -ing -17
qn -- -ing -ly -19
qn -- -ing -s -16
qn -- -ing . -22
qn -- -ing CAP -17
qn -- -ing NUM -20
qn -- -ing a -12
qn -- -ing about -24
qn -- -ing an -21
qn -- -ing and -18
qn -- -ing as -19
qn -- -ing at -14
qn -- -ing for -16
qn -- -ing from -15
qn -- -ing he 19
qn -- -ing him -17
qn -- -ing in -17
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
qn -- -ing to -19
qn -- -ing up -14
qn -- -ing w -18
qn -- -ing with -18
qn -- -ly -ed -14
qn -- -ly -ing -22
qn -- -ly -s -23
qn -- -ly . 7
qn -- -ly CAP -20
qn -- -ly NUM -14
qn -- -ly a -16
qn -- -ly and -20
qn -- -ly in 44
qn -- -ly on 72
qn -- -ly that -24
qn -- -ly the -17
qn -- -ly to -18
qn -- -ly w -17
qn -- . $ 16
qn -- . ) 74
qn -- . CAP -41
qn -- . NUM -41
qn -- : " 20
qn -- : CAP 23
qn -- ; $ -18
qn -- ? $ 38
qn -- DAY 's -48
qn -- DAY , 7
qn -- DAY ’s -39
qn -- about -ing -13
qn -- about CAP -16
qn -- about NUM -12
qn -- about her -11
qn -- about his -16
qn -- about the -13
qn -- about w -15
qn -- after -ing 61
qn -- after CAP 9
qn -- after a 48
qn -- after the 7
qn -- and " -21
qn -- and -ed 50
qn -- and -ing 22
qn -- and -ly 17
qn -- and -s -16
qn -- and CAP -19
qn -- and NUM -23
qn -- and has 63
qn -- and he 47
qn -- and her -57
qn -- and his -12
qn -- and how -55
qn -- and is 53
qn -- and it -36
qn -- and other -43
qn -- and the -25
qn -- and to 15
qn -- and w -9
qn -- as " -28
qn -- as -ed -40
qn -- as -ing -33
qn -- as a -12
qn -- as an -28
qn -- as he 92
qn -- as his -21
qn -- as the -16
qn -- as w -7
qn -- at -s 16
qn -- at CAP -42
qn -- at NUM -26
qn -- at a 57
qn -- at the -6
qn -- at w -12
qn -- because he -17
qn -- before -ing 62
qn -- before the -22
qn -- but -ed 37
qn -- but he -50
qn -- but that -52
qn -- but the -36
qn -- but w -7
qn -- by -ing 57
qn -- by -s -25
qn -- by CAP -16
qn -- by NUM -33
qn -- by a 31
qn -- by the -16
qn -- by w -14
qn -- during a 15
qn -- during the -40
qn -- for " -26
qn -- for -ing -26
qn -- for -s 26
qn -- for CAP -17
qn -- for a -20
qn -- for her -23
qn -- for him -15
qn -- for the -23
qn -- for w -15
qn -- from -ing -26
qn -- from CAP -11
qn -- from NUM -23
qn -- from a 6
qn -- from his -28
qn -- if CAP 23
qn -- if he -16
qn -- if the -14
qn -- if they -25
qn -- in -ing -43
qn -- in -s 13
qn -- in CAP -16
qn -- in a 27
qn -- in an 82
qn -- in her -24
qn -- in his -8
qn -- in its -24
qn -- in the -11
qn -- in their 44
qn -- in w -14
qn -- in which -55
qn -- on -ing -34
qn -- on -s -31
qn -- on DAY 68
qn -- on a -38
qn -- on her -34
qn -- on his -39
qn -- on the -8
qn -- on w -14
qn -- or -ing 16
qn -- or -s -18
qn -- or CAP -22
qn -- or w -7
qn -- over CAP -30
qn -- over the -6
qn -- over w -21
qn -- since the -32
qn -- than CAP -40
qn -- than NUM -27
qn -- than a 23
qn -- than the -24
qn -- that " -21
qn -- that , 22
qn -- that -ing -23
qn -- that CAP -18
qn -- that a -23
qn -- that could -20
qn -- that has -21
qn -- that have -22
qn -- that he -8
qn -- that his -17
qn -- that is 46
qn -- that it 5
qn -- that the -20
qn -- that they 44
qn -- that w -19
qn -- that were -23
qn -- that would -5
qn -- to " -18
qn -- to -ed -11
qn -- to -ing 7
qn -- to -ly -22
qn -- to -s 13
qn -- to CAP -9
qn -- to NUM -16
qn -- to a -6
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
qn -- when CAP 14
qn -- when he 43
qn -- when it -37
qn -- when she -32
qn -- when the 20
qn -- where CAP 24
qn -- which -ed -14
qn -- which -s -35
qn -- which CAP -28
qn -- which he -20
qn -- which is -25
qn -- which w -38
qn -- while -ing 12
qn -- who -ed -26
qn -- who -s -23
qn -- who are -16
qn -- who had 14
qn -- who has -19
qn -- who have -27
qn -- who is 17
qn -- who w -16
qn -- who was -19
qn -- with -s 7
qn -- with CAP -20
qn -- with NUM 11
qn -- with a 5
qn -- with him -17
qn -- with his -25
qn -- with the -7
qn -- — -ed -28
qn -- — -ing 13
qn -- — -ly -72
qn -- — -s -22
qn -- — CAP -50
qn -- — NUM -20
qn -- — a 54
qn -- — and 7
qn -- — but 67
qn -- — or -9
qn -- — the 21
qn -- — w -33
qn -q $ $ 16
qn -q and " -69
qn -q and -ed 34
qn -q and w 79
qn -q for the 23
qn -q in the -56
qn -q to w -33
qn -q w . -30
qn q- . $ -9
qn q- to w -16
qn qq $ $ 15
r 0 $ 15
r 0 ) 10
r 0 , -26
r 0 -ed -22
r 0 -ing -23
r 0 -ly -15
r 0 . 15
r 0 : 8
r 0 ; -8
r 0 ? 22
r 0 DAY -10
r 0 about -24
r 0 and -61
r 0 at -28
r 0 for 8
r 0 from -34
r 0 in -16
r 0 or -28
r 0 over -27
r 0 than -48
r 0 that -30
r 0 to -24
r 0 w -52
r 0 with -49
r 18 " -14
r 18 ( 8
r 18 ) 17
r 18 , 35
r 18 -ing -5
r 18 . -16
r 18 : 45
r 18 ; 70
r 18 DAY 17
r 18 about -13
r 18 after 43
r 18 and 24
r 18 as 16
r 18 at 37
r 18 because 14
r 18 before -19
r 18 but 32
r 18 by 14
r 18 during 46
r 18 from -8
r 18 if -16
r 18 in 13
r 18 on 10
r 18 or 11
r 18 over -26
r 18 since 41
r 18 than 19
r 18 that -7
r 18 w 33
r 18 when 47
r 18 where 46
r 18 while 22
r 18 who 12
r 18 — 44
r 4 " -16
r 4 , -12
r 4 -ed -16
r 4 -ing -17
r 4 -ly -17
r 4 . -35
r 4 : -49
r 4 DAY -6
r 4 about -19
r 4 after -53
r 4 and -26
r 4 as -31
r 4 at -18
r 4 because -23
r 4 before 10
r 4 but -33
r 4 by -21
r 4 during 7
r 4 for -16
r 4 if -24
r 4 in -14
r 4 of -28
r 4 on -17
r 4 or -21
r 4 over 8
r 4 since 7
r 4 than -6
r 4 that -10
r 4 though -32
r 4 to -14
r 4 until -36
r 4 w -9
r 4 when -30
r 4 where -39
r 4 which 5
r 4 who -11
r 9 " -15
r 9 ( 80
r 9 ) 58
r 9 , 23
r 9 -ed -12
r 9 -ing -11
r 9 -ly -12
r 9 . -6
r 9 : 16
r 9 ; 53
r 9 CAP 39
r 9 DAY 26
r 9 about -20
r 9 after 57
r 9 and 18
r 9 at -23
r 9 because 32
r 9 before 29
r 9 but 19
r 9 by -8
r 9 despite -38
r 9 during -5
r 9 for -19
r 9 from -11
r 9 on -13
r 9 or -17
r 9 over -14
r 9 since -32
r 9 than -5
r 9 that -10
r 9 though -23
r 9 to -14
r 9 until -12
r 9 w -13
r 9 when 32
r 9 where -29
r 9 while 23
r 9 who -22
r 9 with -8
r 9 — 40
z 1 mid CAP 47
z 1 mid a -17
z 1 mid other 50
z 1 mid pro 71
z 1 mid that -19
z 1 mid the -23
z 1 mid to -23
z 1 mid wh 12
z 12 end " -9
z 12 end -ing 41
z 12 end CAP 15
z 12 end a 16
z 12 end other 6
z 12 end pro 22
z 12 end that 34
z 12 end the 26
z 12 end to 13
z 12 end wh 32
z 12 mid " -15
z 12 mid CAP -11
z 12 mid a -9
z 12 mid other -18
z 12 mid pro -11
z 12 mid the -15
z 12 mid to -9
z 2 end CAP 58
z 2 end other -62
z 2 mid a 21
z 2 mid other 46
z 2 mid pro -12
z 2 mid the 61
z 2 mid wh -49
z 24 end " -22
z 24 end CAP 22
z 24 end a 17
z 24 end other 20
z 24 end pro 11
z 24 end that 21
z 24 end the 6
z 24 end to -8
z 24 end wh 17
z 24 mid " -42
z 24 mid -ing -22
z 24 mid CAP -23
z 24 mid a -30
z 24 mid other -24
z 24 mid pro -13
z 24 mid the -9
z 24 mid to -26
z 24 mid wh -13
z 3 end " 124
z 3 end -ing -12
z 3 end a 51
z 3 end other -7
z 3 end pro 14
z 3 end that -85
z 3 end the -32
z 3 end to 22
z 3 mid " 16
z 3 mid -ing 10
z 3 mid CAP 12
z 3 mid a 24
z 3 mid other 7
z 3 mid pro -13
z 3 mid that -20
z 3 mid the 11
z 3 mid wh -19
z 6 end " 29
z 6 end -ing 20
z 6 end CAP -11
z 6 end a 19
z 6 end other 18
z 6 end pro 6
z 6 end that 20
z 6 end to 45
z 6 end wh 26
z 6 mid " 30
z 6 mid -ing -10
z 6 mid CAP -10
z 6 mid other -11
z 6 mid to 10
z 6 mid wh 5
zn 1 " -19
zn 1 , 47
zn 1 -ed -23
zn 1 -ing -26
zn 1 -ly 31
zn 1 . -47
zn 1 about -25
zn 1 and 50
zn 1 as -8
zn 1 at 113
zn 1 by 33
zn 1 for 11
zn 1 if -18
zn 1 in 152
zn 1 on 19
zn 1 to -13
zn 1 with 51
zn 12 " -11
zn 12 $ 9
zn 12 ( 33
zn 12 ) -18
zn 12 , 12
zn 12 -ed -9
zn 12 -ing -8
zn 12 -ly -16
zn 12 . 20
zn 12 : -20
zn 12 ; 54
zn 12 DAY -31
zn 12 about -10
zn 12 after -15
zn 12 and -20
zn 12 as -22
zn 12 at -31
zn 12 because -32
zn 12 before -50
zn 12 by -29
zn 12 during -49
zn 12 for -16
zn 12 from -24
zn 12 if 16
zn 12 in -22
zn 12 of -23
zn 12 on -33
zn 12 or -18
zn 12 over -19
zn 12 since -36
zn 12 than -7
zn 12 that -13
zn 12 though 24
zn 12 to -15
zn 12 w -32
zn 12 when -29
zn 12 where 35
zn 12 which 10
zn 12 with -21
zn 12 — 33
zn 2 " -17
zn 2 , 68
zn 2 -ed -20
zn 2 -ing -21
zn 2 -ly -11
zn 2 . -30
zn 2 about -31
zn 2 after 100
zn 2 and 25
zn 2 as -12
zn 2 at 71
zn 2 by 58
zn 2 from 32
zn 2 in 49
zn 2 on 94
zn 2 that -5
zn 2 to -8
zn 2 who -55
zn 2 with -18
zn 2 — 60
zn 24 " -8
zn 24 $ 16
zn 24 ) -26
zn 24 , -33
zn 24 -ed -10
zn 24 -ing -7
zn 24 -ly -12
zn 24 . 15
zn 24 : 30
zn 24 DAY -27
zn 24 about -8
zn 24 after -24
zn 24 and -28
zn 24 as -6
zn 24 because -25
zn 24 before -31
zn 24 but -35
zn 24 by -20
zn 24 for -12
zn 24 from -16
zn 24 if -10
zn 24 in -19
zn 24 or -12
zn 24 over -15
zn 24 than -19
zn 24 that -7
zn 24 to -9
zn 24 when -41
zn 24 which -18
zn 24 while -40
zn 24 who -13
zn 24 with -15
zn 24 — -17
zn 3 " -20
zn 3 $ -8
zn 3 ( -53
zn 3 , 32
zn 3 -ed -10
zn 3 -ing -20
zn 3 -ly -7
zn 3 . -10
zn 3 : -25
zn 3 ; 95
zn 3 about -22
zn 3 after 27
zn 3 and 51
zn 3 at 11
zn 3 because 16
zn 3 before 41
zn 3 but 8
zn 3 by 18
zn 3 during 7
zn 3 for -14
zn 3 from 16
zn 3 if -26
zn 3 in 15
zn 3 or -40
zn 3 over -41
zn 3 than -11
zn 3 that -5
zn 3 to -8
zn 3 w 28
zn 3 when 9
zn 3 which -11
zn 3 who -33
zn 3 with 14
zn 3 — 19
zn 6 " -14
zn 6 $ 26
zn 6 ( 23
zn 6 ) -20
zn 6 , 37
zn 6 -ed -13
zn 6 -ing -8
zn 6 -ly -16
zn 6 . 8
zn 6 : 10
zn 6 ; 42
zn 6 DAY -48
zn 6 about -19
zn 6 after -25
zn 6 and 9
zn 6 as 7
zn 6 at -24
zn 6 because -23
zn 6 before 12
zn 6 but 15
zn 6 despite 6
zn 6 during -31
zn 6 for -10
zn 6 from -30
zn 6 if -28
zn 6 in -14
zn 6 on -14
zn 6 or -28
zn 6 over -15
zn 6 since -45
zn 6 than -34
zn 6 that -13
zn 6 though -24
zn 6 to -15
zn 6 w -5
zn 6 when -26
zn 6 where -32
zn 6 while -51
zn 6 with -9
zn 6 — 46
`
