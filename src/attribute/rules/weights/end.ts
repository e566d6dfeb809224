/** Made by bench/attribution/train.ts. */
export const end: string = `
a - " -16
a - $ 15
a - ( -16
a - ) -16
a - , -28
a - -ed -16
a - -ing -20
a - -ly -14
a - . 12
a - : -49
a - ? 21
a - about -21
a - after -12
a - and -34
a - as -20
a - at -8
a - because -42
a - before -48
a - but -49
a - by -25
a - for -15
a - from -16
a - if -21
a - in -8
a - of -27
a - on -14
a - or -28
a - over -18
a - since -34
a - than -10
a - that -18
a - to -14
a - until 11
a - w -23
a - when -66
a - while -49
a - who -19
a - with -11
a A " -11
a A , 73
a A -ing -6
a A . 18
a A : 139
a A DAY 33
a A about -16
a A after 39
a A and 72
a A as -9
a A at 46
a A but 66
a A for 17
a A from 8
a A in 38
a A on 69
a A or -16
a A than 130
a A that 7
a A to -8
a A which -31
a A while 19
a A who -7
a A with 18
a A — 93
a B " -12
a B , 60
a B -ed -14
a B -ing 7
a B -ly -8
a B . -26
a B and 54
a B as 24
a B but 24
a B by -7
a B for -32
a B in 14
a B on -45
a B that -13
a B to -9
a B when 22
a B which 30
a B who 37
a B — 65
a C " -18
a C , 38
a C -ed -11
a C -ing -10
a C -ly -11
a C . -26
a C DAY -41
a C about -14
a C after 16
a C and 30
a C as -15
a C at 32
a C because -9
a C but -15
a C by 44
a C for -14
a C from 30
a C in 13
a C on 34
a C or 12
a C that -9
a C to -6
a C while -52
a C who 9
a C — 19
a D " -14
a D , 56
a D -ed -9
a D -ing -16
a D -ly -11
a D . -13
a D : 73
a D about -14
a D after 28
a D and 47
a D as 19
a D at -12
a D because 48
a D but 18
a D by 49
a D for -15
a D from -6
a D if -35
a D in -7
a D on 6
a D or 19
a D over 41
a D than -27
a D to -13
a D when 74
a D which 5
a D while -8
a D who -25
a D with -30
a D — 44
a E " -15
a E ( 11
a E ) -32
a E , 18
a E -ed -13
a E -ing -11
a E -ly -7
a E : 12
a E DAY 37
a E about -16
a E at -20
a E because -6
a E before 46
a E but 7
a E by -14
a E during 6
a E for -9
a E from -16
a E if -9
a E in -7
a E on -22
a E or -22
a E over 6
a E since 30
a E than -31
a E that -7
a E though -28
a E to -14
a E w -58
a E when 16
a E where -33
a E which -9
a E while -6
a E who -11
a E — 20
c 0 " -17
c 0 $ 21
c 0 ( 54
c 0 ) 48
c 0 , 43
c 0 -ed -13
c 0 -ing -12
c 0 -ly -8
c 0 . 15
c 0 : 36
c 0 ; 122
c 0 ? -40
c 0 CAP 45
c 0 DAY 18
c 0 about -21
c 0 after 44
c 0 and 26
c 0 because 29
c 0 before 26
c 0 but 77
c 0 despite 96
c 0 during 26
c 0 for -11
c 0 from -8
c 0 he 57
c 0 if -11
c 0 of -40
c 0 or -10
c 0 over -9
c 0 since 23
c 0 that -8
c 0 the 13
c 0 though 25
c 0 to -14
c 0 until 77
c 0 when 47
c 0 where -24
c 0 which 32
c 0 while 42
c 0 who -10
c 0 — 35
c 1 " -11
c 1 ( 23
c 1 ) -18
c 1 , -33
c 1 -ed -12
c 1 -ing -13
c 1 -ly -16
c 1 . -7
c 1 DAY -24
c 1 about -8
c 1 after -63
c 1 and -39
c 1 as -13
c 1 at -22
c 1 because -41
c 1 before -40
c 1 but -27
c 1 by -22
c 1 despite -40
c 1 for -13
c 1 from -17
c 1 if -18
c 1 in -23
c 1 on -27
c 1 or -16
c 1 over -14
c 1 since -26
c 1 than -20
c 1 that -13
c 1 though -22
c 1 to -11
c 1 w -19
c 1 when -18
c 1 where -23
c 1 which -15
c 1 while -33
c 1 with -15
c 1 — 12
c 2 " -8
c 2 $ 7
c 2 ) -35
c 2 , -11
c 2 -ed -9
c 2 -ing -10
c 2 -ly -11
c 2 . 26
c 2 about -7
c 2 after -45
c 2 and -22
c 2 as -16
c 2 at -16
c 2 but -24
c 2 by -10
c 2 for -10
c 2 from -13
c 2 if -11
c 2 in -15
c 2 on -15
c 2 or -11
c 2 than -12
c 2 that -12
c 2 to -8
c 2 when -23
c 2 which -15
c 2 who -14
c 2 with -13
c 2 — 64
ck 0 end " 20
ck 0 end -ing 17
ck 0 end CAP 13
ck 0 end a 39
ck 0 end other 19
ck 0 end pro 31
ck 0 end that 27
ck 0 end the 17
ck 0 end to 23
ck 0 end wh 30
ck 0 mid CAP 8
ck 0 mid other 6
ck 0 mid the 5
ck 0 mid to 9
ck 1 end -ing 27
ck 1 end CAP -11
ck 1 end a -19
ck 1 end other -12
ck 1 end pro -20
ck 1 end that 12
ck 1 end the -16
ck 1 end to -19
ck 1 end wh -21
ck 1 mid " -16
ck 1 mid -ing -14
ck 1 mid CAP -23
ck 1 mid a -24
ck 1 mid other -17
ck 1 mid pro -20
ck 1 mid that -9
ck 1 mid the -19
ck 1 mid to -21
ck 1 mid wh -21
ck 2 end -ing 7
ck 2 end CAP 50
ck 2 end other 15
ck 2 end pro -29
ck 2 end that 50
ck 2 end the 32
ck 2 end to 26
ck 2 end wh 65
ck 2 mid -ing -19
ck 2 mid CAP -12
ck 2 mid a -6
ck 2 mid other -15
ck 2 mid pro -14
ck 2 mid the -9
ck 2 mid to -21
ck 2 mid wh 12
e end accord 119
e end accus 43
e end acknowledg 12
e end add 45
e end admit 10
e end agre 30
e end announc -24
e end appear 13
e end argu 42
e end attack -13
e end back -48
e end begin -20
e end believ 37
e end blam 12
e end call -6
e end cast -19
e end challeng 18
e end cit 33
e end claim -24
e end conclud 25
e end consider -12
e end criticism -19
e end criticiz 7
e end decid -40
e end declar -33
e end declin -15
e end defend -8
e end denounc -25
e end deny -81
e end describ 8
e end discuss 34
e end dismiss 22
e end endors -65
e end expect 18
e end explain 30
e end fear 36
e end feel 17
e end find 71
e end focus 16
e end giv -9
e end hop 63
e end indicat 27
e end insist 17
e end issu 33
e end it 12
e end know 6
e end list -50
e end mak -18
e end mention -11
e end nam -22
e end not 62
e end offer -29
e end oppos -66
e end order 13
e end plan -6
e end point 34
e end post -27
e end praiz 7
e end predict 35
e end promiz 43
e end propos -16
e end push -26
e end put 46
e end question 8
e end recall 88
e end recogniz 49
e end refer 9
e end refus -15
e end releas 16
e end report 55
e end respond 33
e end reveal 43
e end say 49
e end see 20
e end seek 41
e end seem 12
e end show 60
e end slam 6
e end speak 7
e end stat 26
e end suggest 29
e end support -26
e end tak 7
e end talk -18
e end tell 38
e end think 28
e end try -26
e end tweet -31
e end urg 29
e end vot -73
e end vow 27
e end want 45
e end warn -5
e end worry -26
e mid accord -20
e mid accus -11
e mid add -11
e mid agre -6
e mid argu -8
e mid back 12
e mid believ -9
e mid challeng -6
e mid cit -6
e mid claim 6
e mid decid 12
e mid declar 6
e mid declin 5
e mid deny 22
e mid discuss -11
e mid dismiss -8
e mid endors 17
e mid explain -9
e mid fear -9
e mid find -13
e mid focus -6
e mid hop -12
e mid indicat -6
e mid insist -6
e mid issu -8
e mid not -12
e mid offer 7
e mid oppos 18
e mid point -6
e mid post 11
e mid predict -10
e mid promiz -11
e mid push 5
e mid put -21
e mid recall -19
e mid recogniz -16
e mid releas -8
e mid report -9
e mid respond -8
e mid reveal -11
e mid say -11
e mid seek -12
e mid show -11
e mid stat -7
e mid suggest -8
e mid tell -9
e mid think -6
e mid try 6
e mid tweet 12
e mid urg -9
e mid vot 24
e mid vow -9
e mid want -10
e mid worry 9
ef end base " -21
ef end base -ing 61
ef end base CAP 11
ef end base a -6
ef end base other 18
ef end base that 30
ef end base to -7
ef end base wh -9
ef end ed " 14
ef end ed -ing -15
ef end ed CAP 9
ef end ed a 6
ef end ed other 5
ef end ed pro 17
ef end ed that 29
ef end ed the 18
ef end ed to 21
ef end ed wh 36
ef end ing " -33
ef end ing -ing 10
ef end ing a 26
ef end ing other 17
ef end ing pro 8
ef end ing that 20
ef end ing the -5
ef end ing to 15
ef end ing wh 41
ef end s " 11
ef end s -ing 69
ef end s CAP 23
ef end s a 72
ef end s other 13
ef end s pro 28
ef end s that 16
ef end s the 12
ef end s to 12
ef end s wh 35
ef mid base -ing -15
ef mid ed that -7
ef mid ed wh -7
ef mid ing a -6
ef mid ing that -6
ef mid ing wh -13
ef mid s -ing -20
ef mid s CAP -5
ef mid s a -14
ef mid s pro -5
ef mid s wh -9
i A end -50
i A mid -32
i B end -27
i B mid -25
i C end 7
i C mid -17
i D end 15
i D mid -13
i E end 31
l " $ 20
l " -ed 116
l " -ing 256
l " -s -7
l " CAP 33
l " and 41
l " as 67
l " because -79
l " but 90
l " by -75
l " for -20
l " he 36
l " in 29
l " of -35
l " on 71
l " that -60
l " the 27
l " to -36
l " w -8
l " who -12
l " with 18
l " — 44
l 's " -18
l 's -ed -17
l 's -ing -20
l ) $ -209
l ) . -85
l , " -14
l , -ed -12
l , -ing -14
l , -ly -23
l , although -30
l , and -41
l , as -30
l , at -23
l , but -30
l , despite -40
l , for -12
l , if -18
l , in -22
l , or -22
l , that -16
l , though -18
l , to -14
l , when -50
l , where -23
l , which -19
l , while -32
l , who -18
l , with -21
l -ed " -13
l -ed -ed -15
l -ed -ing -17
l -ed -ly -23
l -ed . -8
l -ed about -8
l -ed and -41
l -ed as -26
l -ed at -44
l -ed by -27
l -ed for -20
l -ed from -24
l -ed in -30
l -ed on -16
l -ed that -14
l -ed to -15
l -ed with -22
l -ed — 16
l -ing " -17
l -ing , 34
l -ing -ed -17
l -ing -ing -16
l -ing -ly -24
l -ing . 10
l -ing about -16
l -ing and 8
l -ing as 9
l -ing at -11
l -ing for -19
l -ing from -30
l -ing in -26
l -ing on -13
l -ing that -17
l -ing to -11
l -ing with -32
l -ly , -47
l -ly -ed -19
l -ly -ing -20
l -ly . 20
l -ly and -70
l -ly in -15
l -ly on -61
l -ly that -25
l -ly to -15
l -s , 15
l -s -ed 7
l -s -ing -22
l -s -ly -14
l -s . 27
l -s : 58
l -s ; 22
l -s about -18
l -s after 13
l -s and 17
l -s as 22
l -s because 36
l -s but 84
l -s for -9
l -s if 35
l -s on -18
l -s or -30
l -s over -22
l -s since -29
l -s than 32
l -s that -16
l -s to -11
l -s when 53
l -s where 21
l -s while 88
l -s with 6
l -s — 36
l . ) -61
l : " -13
l CAP " -17
l CAP $ 107
l CAP ( -38
l CAP ) -34
l CAP , 29
l CAP -ed 6
l CAP -ing -5
l CAP -ly 45
l CAP . 6
l CAP : 22
l CAP DAY -16
l CAP after 60
l CAP at 61
l CAP because 109
l CAP before 18
l CAP but 91
l CAP by 24
l CAP during 58
l CAP from 17
l CAP if -26
l CAP in 24
l CAP on 23
l CAP or -8
l CAP over 28
l CAP that 29
l CAP to -9
l CAP when 85
l CAP who 18
l CAP with 35
l CAP — 56
l DAY , 28
l DAY . -50
l NUM . -8
l NUM and -6
l NUM in -36
l NUM to -16
l NUM — -82
l a " -15
l a -ed -19
l a -ing -17
l a -ly -22
l about -ing -23
l after -ing -12
l along with -27
l an " -19
l an -ed -26
l an -ing -20
l an -ly -20
l and " -15
l and -ed -16
l and -ing -16
l and -ly -18
l and in -46
l and that -18
l and to -17
l are " -13
l are -ed -17
l are -ing -18
l are -ly -15
l as " -18
l as -ed -24
l as -ing -22
l at -ing -18
l be " -13
l be -ed -17
l be -ing -19
l been -ed -19
l been -ing -14
l before -ing -16
l being -ed -18
l but -ed -9
l but that -15
l by -ing -21
l could -ly -19
l for " -20
l for -ed -24
l for -ing -28
l from -ing -19
l had " -10
l had -ed -17
l had -ly -14
l has " -12
l has -ed -15
l has -ly -12
l have -ed -16
l have to -15
l he " -16
l he -ed -18
l he -ly -30
l he and -56
l her " -14
l her -ing -20
l her . -10
l her to -26
l him " -21
l him , 61
l him . 21
l him as 6
l him in 16
l him to -25
l himself as 6
l his -ed -24
l his -ing -25
l how to -24
l if -ed -13
l in -ing -21
l in which -44
l is " -12
l is -ed -15
l is -ing -16
l is -ly -17
l is in -33
l is to -19
l it " -18
l it -ed -20
l it . -30
l it as 23
l it to -22
l most -ly -20
l never -ed -26
l not -ed -17
l not -ing -19
l not -ly -15
l not to -32
l of " -17
l of -ed -19
l of -ing -19
l on -ing -16
l on DAY -54
l or -ing -21
l out . 51
l she -ed -21
l such as -29
l that " -12
l that , -68
l that -ed -22
l that -ing -12
l that -ly -17
l that if -14
l that in 47
l the " -18
l the -ed -22
l the -ing -17
l the -ly -21
l them . 33
l they -ed -22
l those who -21
l to " -15
l to -ed -13
l to -ing -17
l to -ly -24
l up to -17
l w " -13
l w ( 89
l w ) 77
l w , 31
l w -ing -11
l w . 13
l w : 34
l w ; 86
l w ? -63
l w DAY 34
l w about -16
l w after 26
l w and 22
l w as -7
l w at 6
l w because 12
l w before 7
l w but 77
l w during 81
l w for -13
l w from -12
l w in -7
l w or -9
l w over -16
l w than -18
l w though -32
l w to -14
l w until -42
l w when -5
l w where -38
l w while -9
l w with -10
l w — 46
l was " -13
l was -ed -18
l was -ing -18
l was -ly -22
l was in -29
l were " -10
l were -ed -18
l were -ing -16
l were -ly -21
l which -ed -10
l while -ing -17
l who -ed -18
l would " -12
l would -ly -23
l — " -9
l — -ed -11
l — -ing -12
l — -ly -21
l — and -51
l — but -65
l — or -12
l ’s " -12
l ’s -ed -22
l ’s -ing -20
n " mid -15
n $ end 15
n ( mid 36
n ) mid 20
n , mid 22
n -ed mid -12
n -ing mid -12
n -ly mid -10
n -s mid -7
n . end 15
n . mid -19
n : end 6
n : mid 25
n ; end -7
n ; mid 71
n ? end 21
n CAP mid 33
n DAY mid 7
n about mid -18
n after mid 12
n although mid 16
n as mid -7
n because mid 13
n before mid 7
n but mid 9
n despite mid 41
n during mid 21
n for mid -12
n from mid -11
n he mid 36
n if mid -12
n of mid -35
n on mid -6
n or mid -12
n over mid -10
n since mid 5
n than mid -6
n that mid -10
n the mid 27
n though mid -5
n to mid -13
n until mid 33
n w mid -8
n when mid 23
n where mid -5
n while mid 12
n who mid -6
n with mid -7
n — mid 34
na 0 " -15
na 0 $ 15
na 0 ( 35
na 0 , 12
na 0 -ed -11
na 0 -ing -14
na 0 -ly -10
na 0 -s -15
na 0 . 11
na 0 : 34
na 0 ; 50
na 0 ? 20
na 0 CAP -7
na 0 about -18
na 0 after 7
na 0 although 24
na 0 and -9
na 0 as -10
na 0 because 7
na 0 before -10
na 0 but -10
na 0 by -7
na 0 despite 44
na 0 during 23
na 0 for -14
na 0 from -10
na 0 if -18
na 0 of -36
na 0 on -10
na 0 or -16
na 0 over -6
na 0 since 9
na 0 than -10
na 0 that -10
na 0 the -34
na 0 to -14
na 0 until 49
na 0 w -35
na 0 when 18
na 0 while -13
na 0 who -10
na 0 with -7
na 0 — 29
na 1 " -11
na 1 , 65
na 1 -ed -17
na 1 -ly -9
na 1 . 17
na 1 ; 73
na 1 CAP 67
na 1 DAY 29
na 1 about -20
na 1 after 38
na 1 and 82
na 1 as 34
na 1 at -49
na 1 because 53
na 1 but 52
na 1 by 17
na 1 for 19
na 1 from -30
na 1 he 45
na 1 if 24
na 1 in 13
na 1 on 39
na 1 or 30
na 1 to -7
na 1 when 37
na 1 which -17
na 1 while 76
na 1 — 60
nk " " -23
nk " -ing -26
nk " CAP -19
nk " other -18
nk " pro -12
nk " that -10
nk " the -18
nk " to -17
nk " wh -16
nk $ " 47
nk $ -ing -34
nk $ CAP 19
nk $ a 32
nk $ other 11
nk $ pro 12
nk $ that 19
nk $ the 6
nk $ to 9
nk ( other 21
nk ) CAP 7
nk ) other 17
nk ) that 17
nk , " -50
nk , -ing 33
nk , CAP 20
nk , a 17
nk , other 22
nk , pro 37
nk , that 20
nk , the 14
nk , to 36
nk , wh 19
nk -ed " -10
nk -ed -ing -17
nk -ed CAP -15
nk -ed a -23
nk -ed other -13
nk -ed pro -12
nk -ed that -8
nk -ed the -9
nk -ed to -8
nk -ed wh -14
nk -ing " 36
nk -ing -ing -16
nk -ing CAP -12
nk -ing a -16
nk -ing other -17
nk -ing pro -11
nk -ing the -15
nk -ing to -19
nk -ing wh -16
nk -ly -ing -23
nk -ly a -24
nk -ly other -6
nk -ly pro -19
nk -ly that -12
nk -ly the -25
nk -ly wh -19
nk . " -16
nk . -ing 26
nk . a 12
nk . other 8
nk . pro 12
nk . that 25
nk . the 13
nk . to 9
nk . wh 16
nk : CAP -65
nk : that 41
nk : the 11
nk : to 128
nk ; other 10
nk ? other 39
nk DAY CAP -18
nk DAY other 39
nk DAY pro -27
nk DAY that -29
nk DAY the 45
nk DAY to -22
nk about CAP -19
nk about a -20
nk about other -23
nk about pro -9
nk about that -10
nk about the -17
nk about to -17
nk after CAP 27
nk after other 17
nk after pro -12
nk after that -14
nk after the -13
nk after to 33
nk and " -40
nk and -ing -25
nk and CAP 14
nk and a -17
nk and other 7
nk and pro 26
nk and that -8
nk and the 9
nk and to -10
nk as -ing -37
nk as CAP -35
nk as a 33
nk as the -28
nk as to 47
nk as wh -29
nk at CAP -6
nk at a 44
nk at other 13
nk at pro -22
nk at that -16
nk at the -45
nk at to -5
nk because CAP 11
nk because other 44
nk because pro -28
nk because that -25
nk because the 61
nk before CAP 35
nk before other 17
nk before that -24
nk before the 46
nk but other -14
nk but that 14
nk but the 71
nk but to 25
nk by CAP 36
nk by a -20
nk by other 17
nk by pro 15
nk by that -29
nk by the -21
nk by to -26
nk by wh -23
nk during CAP 51
nk during other -20
nk during that -10
nk during the 46
nk for -ing -27
nk for CAP -14
nk for a 8
nk for other -16
nk for that -14
nk for the -12
nk for to -9
nk for wh -17
nk from -ing -35
nk from a -32
nk from other -11
nk from pro -18
nk from that -16
nk from the 45
nk from to -32
nk from wh -24
nk if CAP -25
nk if other -25
nk if pro -16
nk if the -19
nk in " 19
nk in -ing -9
nk in CAP 8
nk in a 24
nk in pro -11
nk in that -18
nk in the 11
nk in to -20
nk in wh -32
nk on " -11
nk on -ing -20
nk on a 6
nk on pro -20
nk on that -8
nk on to -45
nk on wh -26
nk or CAP 5
nk or other -9
nk or pro 31
nk or that -14
nk or the -30
nk or to -24
nk or wh -22
nk over CAP 10
nk over other -10
nk over pro -20
nk over that -15
nk over the -28
nk over to -29
nk since other 15
nk since that -25
nk than pro 12
nk than the 10
nk than to -35
nk that " -31
nk that CAP -5
nk that a -8
nk that other -6
nk that pro -17
nk that the -21
nk that to -17
nk that wh -21
nk to " -19
nk to -ing -7
nk to CAP -15
nk to a -18
nk to other -13
nk to pro -13
nk to that -7
nk to the -13
nk to to -19
nk to wh -17
nk w CAP -28
nk w other -16
nk w that -23
nk when CAP -29
nk when other 27
nk when that -53
nk when the 25
nk where other 10
nk which CAP 7
nk which a -32
nk which other -5
nk which pro -17
nk which that -18
nk which to 14
nk while CAP 30
nk while other 69
nk while that -43
nk while the 20
nk who a -35
nk who other -13
nk who pro -19
nk who the -15
nk who to -25
nk with -ing -41
nk with CAP 6
nk with a -29
nk with other -9
nk with pro -23
nk with that -20
nk with the 22
nk with wh -20
nk — CAP 27
nk — a 7
nk — other 11
nk — pro 33
nk — that 31
nk — the 55
nk — to 54
nn " -ed -16
nn " -ing -13
nn " -ly -14
nn " -s -15
nn " CAP -18
nn " a -15
nn " an -15
nn " has -11
nn " i -10
nn " in -13
nn " no -13
nn " not -11
nn " the -17
nn " to -15
nn " w -13
nn " we -10
nn $ $ 15
nn ( CAP -27
nn ) $ 11
nn ) . 21
nn , " -51
nn , -ed 11
nn , -ing 20
nn , -s -9
nn , NUM 10
nn , a 43
nn , although 61
nn , an 51
nn , and 31
nn , as 20
nn , but 54
nn , despite 43
nn , for 8
nn , has 25
nn , he 31
nn , his 21
nn , if -30
nn , in -19
nn , is 77
nn , it 41
nn , like -35
nn , not -44
nn , one 41
nn , or -58
nn , she 12
nn , such -92
nn , that 7
nn , the 36
nn , they 38
nn , though 27
nn , to -13
nn , was 45
nn , when 20
nn , where 35
nn , which 51
nn , while 52
nn , who 11
nn , with 16
nn , would -37
nn -ed " -15
nn -ed , -15
nn -ed -ed -15
nn -ed -ly -16
nn -ed -s -14
nn -ed . -16
nn -ed CAP -13
nn -ed NUM -17
nn -ed a -18
nn -ed about -13
nn -ed against -16
nn -ed an -16
nn -ed and -20
nn -ed as -19
nn -ed at -22
nn -ed by -14
nn -ed for -20
nn -ed from -18
nn -ed her -18
nn -ed him -17
nn -ed into -16
nn -ed it -17
nn -ed of -17
nn -ed out 9
nn -ed that -14
nn -ed the -9
nn -ed to -6
nn -ed w -13
nn -ed with -15
nn -ed — -12
nn -ing " -19
nn -ing , 6
nn -ing -ed -16
nn -ing -ing -15
nn -ing -ly -20
nn -ing -s -23
nn -ing . -22
nn -ing CAP -16
nn -ing NUM -20
nn -ing about -23
nn -ing an 13
nn -ing and -27
nn -ing as -22
nn -ing at -15
nn -ing for -16
nn -ing from -42
nn -ing he 20
nn -ing him -17
nn -ing in -10
nn -ing into 9
nn -ing it -15
nn -ing its -28
nn -ing of -32
nn -ing on -18
nn -ing out -15
nn -ing that 23
nn -ing the -12
nn -ing their -17
nn -ing them -14
nn -ing up -38
nn -ing w -17
nn -ing with -18
nn -ly -ed -11
nn -ly -ing -23
nn -ly -s -24
nn -ly . 10
nn -ly CAP -18
nn -ly NUM -14
nn -ly a -16
nn -ly and -20
nn -ly in 55
nn -ly on 74
nn -ly that -24
nn -ly the -17
nn -ly to -18
nn -ly w -17
nn . $ 15
nn . ) 75
nn . CAP -41
nn . NUM -42
nn : " 13
nn : $ 6
nn : CAP 24
nn ; $ -7
nn ? $ 21
nn DAY 's -48
nn DAY , 32
nn DAY . -7
nn DAY w -6
nn DAY ’s -38
nn about -ing -14
nn about -s -16
nn about CAP -20
nn about NUM -12
nn about her -26
nn about his -16
nn about the -14
nn about w -15
nn after -ing 23
nn after CAP 26
nn after a 46
nn after the 12
nn and " -81
nn and -ed 50
nn and -ing 31
nn and -ly 37
nn and -s 6
nn and CAP -10
nn and NUM -18
nn and a -12
nn and has 78
nn and he 71
nn and her -62
nn and his 9
nn and how -70
nn and is 54
nn and it -35
nn and other -44
nn and that -32
nn and the -31
nn as " -28
nn as -ed -43
nn as -ing -33
nn as -s -6
nn as CAP -8
nn as a -14
nn as an -27
nn as he 122
nn as his -47
nn as the -10
nn as w -12
nn at -s 18
nn at CAP -19
nn at NUM -26
nn at a 49
nn at the -7
nn at w -13
nn because he -24
nn because of -5
nn because they -30
nn before -ing 80
nn before the -21
nn but -ed 49
nn but -s -18
nn but he 6
nn but that -53
nn but w -10
nn by -ing 51
nn by -s -25
nn by CAP -22
nn by NUM -35
nn by a 28
nn by the -16
nn by w -16
nn during a 40
nn during the -51
nn for " -26
nn for -ed 23
nn for -ing -29
nn for -s 21
nn for CAP -18
nn for a -19
nn for her -24
nn for him -16
nn for his -15
nn for the -17
nn for w -11
nn from -ing -27
nn from CAP -15
nn from NUM -23
nn from his -32
nn if CAP 10
nn if he -26
nn if it -24
nn if the -14
nn if they -26
nn in -ing -10
nn in -s 7
nn in CAP -17
nn in NUM 16
nn in a 44
nn in an 107
nn in her -25
nn in its -24
nn in the -16
nn in their 40
nn in w -15
nn in which -15
nn on -ing -35
nn on -s -30
nn on CAP 12
nn on DAY 76
nn on a -39
nn on her -41
nn on his 21
nn on the -12
nn on w -15
nn or -ing 18
nn or -s -19
nn or CAP -22
nn or w -7
nn over CAP -33
nn over the -6
nn over w -37
nn since the -31
nn than CAP -39
nn than NUM -27
nn than a 22
nn than the -26
nn than w -6
nn that " -20
nn that , 22
nn that -ed -7
nn that -ing -23
nn that CAP -20
nn that a -24
nn that could -22
nn that has -23
nn that have -26
nn that he -10
nn that his -17
nn that is 45
nn that it 6
nn that the -19
nn that they 45
nn that w -20
nn that were -24
nn that would -10
nn the w 45
nn to " -17
nn to -ed -13
nn to -ing 6
nn to -ly -19
nn to -s 12
nn to CAP -12
nn to NUM -16
nn to a -8
nn to an -15
nn to be -18
nn to do -18
nn to get -24
nn to have -21
nn to her -15
nn to him -21
nn to the -7
nn to their -13
nn to w -15
nn w . -30
nn when CAP 14
nn when he 45
nn when it 40
nn when she -30
nn when the 19
nn where CAP 22
nn which -ed -20
nn which -s 15
nn which CAP -29
nn which he -21
nn which is 63
nn which w -40
nn while -ing 8
nn while CAP 62
nn who -ed -10
nn who -s 25
nn who are -27
nn who had 12
nn who has -19
nn who have -26
nn who is 17
nn who w -18
nn who was -20
nn with CAP -14
nn with NUM 13
nn with a -5
nn with him -17
nn with his -26
nn with the -8
nn — -ed -28
nn — -ing 19
nn — -ly -46
nn — -s -21
nn — CAP -7
nn — NUM -18
nn — a 17
nn — and 21
nn — but 36
nn — the 55
nn — w -23
ns " accus -13
ns " add -9
ns " argu -9
ns " ask -17
ns " call -24
ns " describ -21
ns " not -8
ns " promiz -13
ns " say -10
ns " stat -13
ns " suggest -13
ns " tell -10
ns " writ -21
ns $ add 42
ns $ ask -87
ns $ call 8
ns $ describ 32
ns $ not 16
ns $ say 31
ns $ tell 26
ns $ tweet 11
ns $ writ -27
ns ) say 70
ns , accord -17
ns , accus -21
ns , add -52
ns , agre 10
ns , announc 11
ns , appear 41
ns , ask 62
ns , believ -35
ns , call -8
ns , cit -18
ns , claim -62
ns , criticiz 21
ns , expect 44
ns , find -6
ns , hop 8
ns , it 52
ns , know 40
ns , mak 7
ns , mention -19
ns , point -60
ns , promiz 29
ns , question -28
ns , report 5
ns , say 5
ns , see 68
ns , seek 52
ns , seem 22
ns , show 10
ns , suggest 39
ns , talk -18
ns , tell 17
ns , think 11
ns , writ 9
ns -ed accord -8
ns -ed acknowledg -18
ns -ed add -11
ns -ed announc -28
ns -ed appear -22
ns -ed argu -9
ns -ed ask -15
ns -ed call -22
ns -ed cit -16
ns -ed claim 15
ns -ed criticiz -20
ns -ed expect -14
ns -ed find -9
ns -ed hop -10
ns -ed it -16
ns -ed know 14
ns -ed mak -23
ns -ed not -9
ns -ed offer -34
ns -ed point -16
ns -ed question -19
ns -ed report -14
ns -ed respond -13
ns -ed say -11
ns -ed see 28
ns -ed seek -12
ns -ed seem -22
ns -ed show -11
ns -ed suggest -13
ns -ed support 19
ns -ed talk -20
ns -ed tell -14
ns -ed think -18
ns -ed want -14
ns -ed writ -19
ns -ing accord 41
ns -ing accus -19
ns -ing acknowledg -29
ns -ing add -10
ns -ing announc -21
ns -ing appear -17
ns -ing argu 7
ns -ing ask -14
ns -ing attack -19
ns -ing blam -16
ns -ing call 21
ns -ing cit -17
ns -ing claim -8
ns -ing criticiz -24
ns -ing expect -13
ns -ing express 14
ns -ing find -10
ns -ing go -20
ns -ing hop -7
ns -ing insist 31
ns -ing know -11
ns -ing mak -18
ns -ing not -8
ns -ing point -20
ns -ing question -18
ns -ing report -12
ns -ing say -6
ns -ing see -14
ns -ing seek -11
ns -ing seem -17
ns -ing show -12
ns -ing suggest -17
ns -ing support -22
ns -ing tak -17
ns -ing talk -10
ns -ing think -15
ns -ing vow -10
ns -ing want 8
ns -ing warn -17
ns -ing writ -22
ns -ly argu -10
ns -ly ask -24
ns -ly call -16
ns -ly expect -22
ns -ly find -9
ns -ly not -9
ns -ly say -18
ns -ly see -27
ns -ly seem -33
ns -ly show -16
ns -ly suggest -16
ns -ly tell -16
ns -ly think -26
ns . accord 65
ns . accus 29
ns . add 33
ns . admit 16
ns . agre 23
ns . announc -23
ns . appear 10
ns . argu 62
ns . attack -11
ns . back -59
ns . believ 38
ns . blam 5
ns . blast 12
ns . call -11
ns . cast -20
ns . cit 21
ns . claim -36
ns . conclud 36
ns . continu -16
ns . criticism -24
ns . criticiz 9
ns . decid -40
ns . declar -32
ns . declin 12
ns . denounc -36
ns . deny -30
ns . describ -12
ns . discuss 32
ns . endors -61
ns . expect 13
ns . explain 26
ns . fear 29
ns . feel 10
ns . find 52
ns . focus -37
ns . giv -22
ns . go -10
ns . hop 66
ns . indicat 47
ns . insist 13
ns . it 6
ns . know 27
ns . mak -15
ns . mention -8
ns . nam -24
ns . not 69
ns . offer -33
ns . oppos -51
ns . order 12
ns . plan -8
ns . pledg -26
ns . point 25
ns . post -29
ns . praiz -29
ns . predict 64
ns . propos -26
ns . push -27
ns . recall 51
ns . refer 14
ns . refus -7
ns . reject -5
ns . releas -30
ns . report 19
ns . respond 40
ns . reveal 33
ns . say 46
ns . see 34
ns . seek 34
ns . seem 22
ns . show 41
ns . speak 14
ns . suggest 28
ns . support -18
ns . tak 7
ns . talk -13
ns . tell 32
ns . think 37
ns . try -20
ns . tweet -10
ns . vot -29
ns . vow 10
ns . want 43
ns . warn -13
ns . worry -25
ns . writ 30
ns : say -41
ns DAY say -27
ns about say -13
ns after say -43
ns and accord -33
ns and announc -61
ns and appear -63
ns and argu -20
ns and ask -20
ns and attack 55
ns and call 22
ns and cit 7
ns and claim 55
ns and criticiz 13
ns and expect 29
ns and find -20
ns and hop 9
ns and know 27
ns and mak -40
ns and not 22
ns and offer -32
ns and point 31
ns and promiz -40
ns and report -67
ns and say -10
ns and see -60
ns and seek 9
ns and seem -38
ns and show -34
ns and suggest -10
ns and support 18
ns and talk -18
ns and tell -11
ns as call 22
ns as cit -47
ns as describ -49
ns as see -40
ns at say -31
ns because say -39
ns before say -60
ns but say -9
ns by say -29
ns by show -26
ns during say -28
ns for announc -37
ns for ask -22
ns for call -48
ns for cit 30
ns for criticiz -47
ns for say -11
ns for show -10
ns for suggest -13
ns for support 62
ns for tell -13
ns from call -32
ns from say -19
ns if say -16
ns in accord -24
ns in announc 29
ns in appear -47
ns in argu -32
ns in ask 27
ns in call -16
ns in cit -60
ns in claim -40
ns in expect -39
ns in find -25
ns in hop -21
ns in know -28
ns in mak 95
ns in not -18
ns in point -56
ns in report -12
ns in say -10
ns in see -41
ns in seem 53
ns in show -7
ns in suggest -42
ns in support 22
ns in tell -32
ns in think 23
ns on call -36
ns on expect -39
ns on report 10
ns on say -10
ns on seem -35
ns on suggest -16
ns on tell -24
ns or say -15
ns over say -16
ns since say -27
ns than say 19
ns that appear -21
ns that argu -11
ns that ask -24
ns that not -10
ns that point -25
ns that say -15
ns that seem 10
ns that show 37
ns that suggest -14
ns that tell -18
ns to accord -8
ns to accus -18
ns to acknowledg -18
ns to add -9
ns to agre -12
ns to appear -23
ns to argu -10
ns to ask -16
ns to believ -12
ns to call -32
ns to claim -30
ns to criticiz -21
ns to declar -26
ns to expect -19
ns to find -9
ns to hop -9
ns to insist -17
ns to know -14
ns to look -22
ns to not -8
ns to offer 45
ns to point 79
ns to question -17
ns to report -14
ns to respond -14
ns to say -12
ns to see -19
ns to seek -14
ns to seem -23
ns to show -10
ns to suggest -13
ns to support 9
ns to talk -41
ns to tell -14
ns to think -16
ns to urg -33
ns to want -20
ns to writ -25
ns when say -70
ns which say -18
ns while say 26
ns who say -15
ns with call -40
ns with say -22
ns with show -43
ns with tell -20
ns — call -42
ns — show 14
q -- end 15
q -q end 16
q -q mid 40
q q- mid -23
q qq end 14
q qq= mid 73
qk -- -ing end 20
qk -- CAP end 10
qk -- a end 15
qk -- other end 10
qk -- pro end 16
qk -- pro mid -6
qk -- that end 27
qk -- that mid -7
qk -- the end 12
qk -- to end 16
qk -- wh end 33
qk -- wh mid -8
qk -q -ing mid -44
qk -q CAP end 15
qk -q a end 48
qk -q a mid 71
qk -q other end 15
qk -q other mid 39
qk -q pro end 13
qk -q pro mid 71
qk -q that end 24
qk -q that mid 41
qk -q the mid 45
qk -q to end -8
qk -q to mid 50
qk -q wh mid 42
qk q- " mid -23
qk qq " end 14
qk qq= " mid 73
qn -- " -ed -16
qn -- " -ing -13
qn -- " -ly -14
qn -- " -s -15
qn -- " CAP -16
qn -- " a -15
qn -- " an -14
qn -- " has -11
qn -- " i -10
qn -- " in -13
qn -- " not -11
qn -- " the -17
qn -- " to -16
qn -- " w -13
qn -- " we -10
qn -- $ $ -41
qn -- ( CAP -27
qn -- ) $ -67
qn -- ) . 20
qn -- , " -51
qn -- , -ed 12
qn -- , -ing 23
qn -- , -ly -16
qn -- , NUM 13
qn -- , a 50
qn -- , although 61
qn -- , an 51
qn -- , and 38
qn -- , as 23
qn -- , but 54
qn -- , despite 43
qn -- , for 11
qn -- , has 36
qn -- , he 17
qn -- , his 21
qn -- , if -30
qn -- , in -19
qn -- , is 77
qn -- , it 41
qn -- , like -35
qn -- , not -44
qn -- , one 41
qn -- , or -58
qn -- , she 12
qn -- , such -92
qn -- , that 9
qn -- , the 38
qn -- , they 38
qn -- , though 27
qn -- , to -13
qn -- , was 45
qn -- , when 20
qn -- , where 35
qn -- , which 48
qn -- , while 62
qn -- , who 13
qn -- , with 16
qn -- , would -37
qn -- -ed " -16
qn -- -ed , -15
qn -- -ed -ed -15
qn -- -ed -ly -16
qn -- -ed -s -14
qn -- -ed . -16
qn -- -ed CAP -13
qn -- -ed NUM -17
qn -- -ed a -16
qn -- -ed about -13
qn -- -ed against -16
qn -- -ed an -16
qn -- -ed and -15
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
qn -- -ed out 9
qn -- -ed that -14
qn -- -ed the -8
qn -- -ed to -8
qn -- -ed w -13
qn -- -ed with -15
qn -- -ed — -12
qn -- -ing " -19
qn -- -ing , -22
qn -- -ing -ed -16
qn -- -ing -ing -16
qn -- -ing -ly -20
qn -- -ing -s -15
qn -- -ing . -22
qn -- -ing CAP -17
qn -- -ing NUM -19
qn -- -ing a -10
qn -- -ing about -24
qn -- -ing an -21
qn -- -ing and -18
qn -- -ing as -19
qn -- -ing at -15
qn -- -ing for -17
qn -- -ing from -15
qn -- -ing he 20
qn -- -ing him -16
qn -- -ing in -18
qn -- -ing into -18
qn -- -ing it -15
qn -- -ing its -12
qn -- -ing of -23
qn -- -ing on -18
qn -- -ing out -15
qn -- -ing that -22
qn -- -ing the -15
qn -- -ing their -17
qn -- -ing them -14
qn -- -ing to -19
qn -- -ing up -14
qn -- -ing w -19
qn -- -ing with -18
qn -- -ly , 6
qn -- -ly -ed -14
qn -- -ly -ing -22
qn -- -ly -s -24
qn -- -ly . 10
qn -- -ly CAP -18
qn -- -ly NUM -14
qn -- -ly a -16
qn -- -ly and -19
qn -- -ly in 55
qn -- -ly on 80
qn -- -ly that -24
qn -- -ly the -17
qn -- -ly to -18
qn -- -ly w -16
qn -- . $ 15
qn -- . ) 75
qn -- . CAP -41
qn -- . NUM -42
qn -- : " 18
qn -- : $ 6
qn -- : CAP 24
qn -- ; $ -16
qn -- ? $ 37
qn -- DAY 's -48
qn -- DAY , 9
qn -- DAY . -6
qn -- DAY ’s -38
qn -- about -ing -13
qn -- about CAP -17
qn -- about NUM -12
qn -- about her -11
qn -- about his -16
qn -- about the -13
qn -- about w -15
qn -- after -ing 58
qn -- after CAP 10
qn -- after a 46
qn -- after the 7
qn -- and " -21
qn -- and -ed 51
qn -- and -ing 23
qn -- and -ly 16
qn -- and -s -12
qn -- and CAP -17
qn -- and NUM -23
qn -- and has 61
qn -- and he 47
qn -- and her -58
qn -- and his -9
qn -- and how -56
qn -- and is 55
qn -- and it -35
qn -- and other -44
qn -- and the -27
qn -- and to 17
qn -- and w -7
qn -- as " -28
qn -- as -ed -39
qn -- as -ing -33
qn -- as a -12
qn -- as an -27
qn -- as he 93
qn -- as his -22
qn -- as the -17
qn -- as w -10
qn -- at -s 18
qn -- at CAP -44
qn -- at NUM -27
qn -- at a 58
qn -- at the -5
qn -- at w -13
qn -- because he -17
qn -- before -ing 64
qn -- before the -21
qn -- but -ed 37
qn -- but he -50
qn -- but that -53
qn -- but the -35
qn -- but w -7
qn -- by -ing 58
qn -- by -s -25
qn -- by CAP -17
qn -- by NUM -35
qn -- by a 29
qn -- by the -14
qn -- by w -14
qn -- during a 16
qn -- during the -40
qn -- for " -26
qn -- for -ing -27
qn -- for -s 24
qn -- for CAP -16
qn -- for a -19
qn -- for her -24
qn -- for him -16
qn -- for the -22
qn -- for w -16
qn -- from -ing -26
qn -- from CAP -12
qn -- from NUM -23
qn -- from his -28
qn -- if CAP 21
qn -- if he -16
qn -- if the -14
qn -- if they -26
qn -- in -ing -42
qn -- in -s 13
qn -- in CAP -15
qn -- in NUM 6
qn -- in a 27
qn -- in an 81
qn -- in her -24
qn -- in his -6
qn -- in its -24
qn -- in the -10
qn -- in their 45
qn -- in w -15
qn -- in which -54
qn -- on -ing -32
qn -- on -s -30
qn -- on CAP 6
qn -- on DAY 67
qn -- on a -40
qn -- on her -34
qn -- on his -38
qn -- on the -9
qn -- on w -12
qn -- or -ing 18
qn -- or -s -19
qn -- or CAP -22
qn -- or w -6
qn -- over CAP -31
qn -- over the -6
qn -- over w -21
qn -- since the -31
qn -- than CAP -39
qn -- than NUM -27
qn -- than a 22
qn -- than the -25
qn -- that " -20
qn -- that , 22
qn -- that -ed -6
qn -- that -ing -23
qn -- that CAP -19
qn -- that a -24
qn -- that could -21
qn -- that has -23
qn -- that have -23
qn -- that he -8
qn -- that his -17
qn -- that is 46
qn -- that it 6
qn -- that the -19
qn -- that they 46
qn -- that w -19
qn -- that were -24
qn -- that would -6
qn -- to " -18
qn -- to -ed -11
qn -- to -ing 6
qn -- to -ly -19
qn -- to -s 13
qn -- to CAP -9
qn -- to NUM -16
qn -- to a -7
qn -- to an -13
qn -- to be -18
qn -- to do -18
qn -- to get -17
qn -- to have -16
qn -- to her -15
qn -- to him -21
qn -- to his 5
qn -- to the -6
qn -- to their -13
qn -- to w -15
qn -- when CAP 14
qn -- when he 45
qn -- when it -35
qn -- when she -30
qn -- when the 21
qn -- where CAP 22
qn -- which -ed -15
qn -- which -s -35
qn -- which CAP -29
qn -- which he -21
qn -- which is -26
qn -- which w -37
qn -- while -ing 9
qn -- who -ed -26
qn -- who -s -22
qn -- who are -16
qn -- who had 16
qn -- who has -19
qn -- who have -26
qn -- who is 17
qn -- who w -15
qn -- who was -19
qn -- with -s 6
qn -- with CAP -22
qn -- with NUM 13
qn -- with a 7
qn -- with him -17
qn -- with his -26
qn -- with the -7
qn -- — -ed -28
qn -- — -ing 13
qn -- — -ly -75
qn -- — -s -21
qn -- — CAP -47
qn -- — NUM -18
qn -- — a 52
qn -- — and 9
qn -- — but 69
qn -- — the 23
qn -- — w -34
qn -q $ $ 16
qn -q and " -68
qn -q and -ed 34
qn -q and w 78
qn -q for the 24
qn -q in the -57
qn -q to w -32
qn -q w . -30
qn q- . $ -9
qn q- to w -16
qn qq $ $ 14
r 0 $ 15
r 0 ) 11
r 0 , -30
r 0 -ed -19
r 0 -ing -22
r 0 -ly -13
r 0 . 14
r 0 : 7
r 0 ; -7
r 0 ? 21
r 0 DAY -12
r 0 about -23
r 0 and -60
r 0 at -28
r 0 for 6
r 0 from -33
r 0 in -14
r 0 or -28
r 0 over -26
r 0 than -47
r 0 that -29
r 0 to -23
r 0 w -49
r 0 with -49
r 18 " -13
r 18 ( 6
r 18 ) 17
r 18 , 36
r 18 . -18
r 18 : 46
r 18 ; 67
r 18 DAY 18
r 18 about -13
r 18 after 42
r 18 and 22
r 18 as 12
r 18 at 34
r 18 because 14
r 18 before -20
r 18 but 33
r 18 by 14
r 18 during 47
r 18 for -5
r 18 from -10
r 18 if -17
r 18 in 15
r 18 on 13
r 18 or 10
r 18 over -26
r 18 since 42
r 18 than 17
r 18 that -7
r 18 to -7
r 18 w 33
r 18 when 48
r 18 where 46
r 18 while 21
r 18 who 14
r 18 — 44
r 4 " -16
r 4 , -15
r 4 -ed -17
r 4 -ing -17
r 4 -ly -19
r 4 . -36
r 4 : -50
r 4 DAY -7
r 4 about -20
r 4 after -53
r 4 and -26
r 4 as -32
r 4 at -14
r 4 because -21
r 4 before 11
r 4 but -33
r 4 by -21
r 4 during 6
r 4 for -17
r 4 if -24
r 4 in -15
r 4 of -29
r 4 on -16
r 4 or -19
r 4 over 8
r 4 since 7
r 4 than -8
r 4 that -10
r 4 though -31
r 4 to -14
r 4 until -37
r 4 w -7
r 4 when -32
r 4 where -39
r 4 while -6
r 4 who -13
r 4 with -5
r 9 " -16
r 9 ( 80
r 9 ) 57
r 9 , 25
r 9 -ed -15
r 9 -ing -13
r 9 -ly -10
r 9 . -6
r 9 : 18
r 9 ; 57
r 9 CAP 42
r 9 DAY 25
r 9 about -19
r 9 after 57
r 9 and 20
r 9 at -23
r 9 because 31
r 9 before 30
r 9 but 16
r 9 by -10
r 9 despite -36
r 9 for -16
r 9 from -13
r 9 on -13
r 9 or -16
r 9 over -16
r 9 since -31
r 9 than -6
r 9 that -10
r 9 though -24
r 9 to -15
r 9 until -12
r 9 w -14
r 9 when 31
r 9 where -29
r 9 which -6
r 9 while 20
r 9 who -21
r 9 with -8
r 9 — 40
z 1 mid CAP 43
z 1 mid a -17
z 1 mid other 48
z 1 mid pro 71
z 1 mid that -18
z 1 mid the -23
z 1 mid to -22
z 1 mid wh 11
z 12 end -ing 39
z 12 end CAP 15
z 12 end a 16
z 12 end other 6
z 12 end pro 24
z 12 end that 36
z 12 end the 25
z 12 end to 10
z 12 end wh 33
z 12 mid " -15
z 12 mid CAP -10
z 12 mid a -9
z 12 mid other -16
z 12 mid pro -9
z 12 mid the -15
z 12 mid to -10
z 12 mid wh -5
z 2 end CAP 60
z 2 end other -64
z 2 mid a 23
z 2 mid other 45
z 2 mid pro -13
z 2 mid the 64
z 2 mid wh -49
z 24 end " -24
z 24 end CAP 21
z 24 end a 17
z 24 end other 18
z 24 end pro 9
z 24 end that 22
z 24 end the 7
z 24 end to -8
z 24 end wh 16
z 24 mid " -40
z 24 mid -ing -21
z 24 mid CAP -22
z 24 mid a -30
z 24 mid other -22
z 24 mid pro -13
z 24 mid the -10
z 24 mid to -25
z 24 mid wh -16
z 3 end " 120
z 3 end -ing -7
z 3 end a 50
z 3 end other -6
z 3 end pro 14
z 3 end that -88
z 3 end the -32
z 3 end to 23
z 3 mid " 15
z 3 mid -ing 10
z 3 mid CAP 13
z 3 mid a 25
z 3 mid other 8
z 3 mid pro -13
z 3 mid that -22
z 3 mid the 12
z 3 mid to 6
z 3 mid wh -18
z 6 end " 30
z 6 end -ing 20
z 6 end CAP -9
z 6 end a 21
z 6 end other 18
z 6 end that 19
z 6 end the -6
z 6 end to 45
z 6 end wh 25
z 6 mid " 30
z 6 mid -ing -8
z 6 mid CAP -8
z 6 mid other -11
z 6 mid pro 6
z 6 mid that -5
z 6 mid the -6
z 6 mid to 12
z 6 mid wh 6
zn 1 " -19
zn 1 , 46
zn 1 -ed -24
zn 1 -ing -23
zn 1 -ly 32
zn 1 . -47
zn 1 about -25
zn 1 and 49
zn 1 as -9
zn 1 at 113
zn 1 by 32
zn 1 for 10
zn 1 if -18
zn 1 in 152
zn 1 on 19
zn 1 that 6
zn 1 to -13
zn 1 with 51
zn 12 " -11
zn 12 $ 11
zn 12 ( 31
zn 12 ) -17
zn 12 , 13
zn 12 -ed -9
zn 12 -ing -11
zn 12 -ly -18
zn 12 . 19
zn 12 : -22
zn 12 ; 49
zn 12 DAY -31
zn 12 about -11
zn 12 after -12
zn 12 and -19
zn 12 as -21
zn 12 at -32
zn 12 because -33
zn 12 before -51
zn 12 by -29
zn 12 during -51
zn 12 for -15
zn 12 from -23
zn 12 if 15
zn 12 in -20
zn 12 of -24
zn 12 on -36
zn 12 or -18
zn 12 over -20
zn 12 since -34
zn 12 than -8
zn 12 that -12
zn 12 though 23
zn 12 to -14
zn 12 w -31
zn 12 when -29
zn 12 where 35
zn 12 which 9
zn 12 with -21
zn 12 — 32
zn 2 " -17
zn 2 , 71
zn 2 -ed -20
zn 2 -ing -20
zn 2 -ly -11
zn 2 . -31
zn 2 about -32
zn 2 after 100
zn 2 and 25
zn 2 as -14
zn 2 at 69
zn 2 by 56
zn 2 for 6
zn 2 from 32
zn 2 in 51
zn 2 on 94
zn 2 to -9
zn 2 who -55
zn 2 with -20
zn 2 — 58
zn 24 " -8
zn 24 $ 15
zn 24 ) -27
zn 24 , -32
zn 24 -ed -10
zn 24 -ing -9
zn 24 -ly -12
zn 24 . 13
zn 24 : 32
zn 24 DAY -26
zn 24 about -8
zn 24 after -24
zn 24 and -30
zn 24 as -6
zn 24 because -25
zn 24 before -31
zn 24 but -35
zn 24 by -20
zn 24 for -12
zn 24 from -16
zn 24 if -10
zn 24 in -19
zn 24 on -6
zn 24 or -12
zn 24 over -14
zn 24 than -20
zn 24 that -8
zn 24 to -9
zn 24 when -42
zn 24 which -18
zn 24 while -40
zn 24 who -13
zn 24 with -16
zn 24 — -17
zn 3 " -19
zn 3 $ -7
zn 3 ( -54
zn 3 , 32
zn 3 -ed -11
zn 3 -ing -19
zn 3 . -7
zn 3 : -14
zn 3 ; 89
zn 3 about -21
zn 3 after 29
zn 3 and 52
zn 3 at 11
zn 3 because 15
zn 3 before 44
zn 3 but 6
zn 3 by 18
zn 3 during 11
zn 3 for -16
zn 3 from 15
zn 3 if -26
zn 3 in 15
zn 3 on 6
zn 3 or -39
zn 3 over -41
zn 3 than -11
zn 3 that -5
zn 3 to -9
zn 3 w 29
zn 3 when 10
zn 3 which -12
zn 3 who -32
zn 3 with 13
zn 3 — 21
zn 6 " -14
zn 6 $ 27
zn 6 ( 22
zn 6 ) -20
zn 6 , 37
zn 6 -ed -14
zn 6 -ing -7
zn 6 -ly -17
zn 6 . 8
zn 6 : 11
zn 6 ; 39
zn 6 DAY -48
zn 6 about -19
zn 6 after -25
zn 6 and 10
zn 6 as 6
zn 6 at -24
zn 6 because -19
zn 6 before 14
zn 6 but 14
zn 6 despite 7
zn 6 during -28
zn 6 for -15
zn 6 from -30
zn 6 if -28
zn 6 in -13
zn 6 on -15
zn 6 or -27
zn 6 over -15
zn 6 since -45
zn 6 than -36
zn 6 that -12
zn 6 though -24
zn 6 to -15
zn 6 w -6
zn 6 when -26
zn 6 where -32
zn 6 while -55
zn 6 with -8
zn 6 — 48
`
