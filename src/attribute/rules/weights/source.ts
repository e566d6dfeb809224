/** Made by bench/attribution/train.ts. */
export const source: string = `
1 first -ing -27
1 first -s -10
1 first CAP 10
1 first DAY -18
1 first NUM -12
1 first a -9
1 first all -66
1 first another -17
1 first both 8
1 first he 17
1 first her 5
1 first i 5
1 first it -28
1 first its 34
1 first many 56
1 first most 8
1 first not -28
1 first one -41
1 first other -24
1 first others 43
1 first she 19
1 first they 15
1 first this -7
1 first those -44
1 first two -6
1 first w -18
1 first what -51
1 first whose -8
1 first you 29
1 left -ed -24
1 left -ing -31
1 left -ly -27
1 left -s -6
1 left CAP 13
1 left DAY -27
1 left all -21
1 left an -10
1 left another 48
1 left any -30
1 left both 19
1 left each 9
1 left few 27
1 left five -47
1 left half -44
1 left he 45
1 left her 17
1 left his 13
1 left how -37
1 left hundreds 30
1 left i 42
1 left it -23
1 left its 16
1 left many 58
1 left most 57
1 left no -9
1 left not -26
1 left one 29
1 left other 9
1 left others 34
1 left several 59
1 left she 47
1 left some 45
1 left such -84
1 left that 21
1 left their 15
1 left them -28
1 left these -22
1 left they 49
1 left this -35
1 left those 92
1 left three -16
1 left two 14
1 left w -18
1 left we 55
1 left what -12
1 left which -23
1 left who -28
1 left whom -109
1 left whose 81
1 left why -72
1 left you 31
1 relative -ed -49
1 relative -ing -59
1 relative -s -15
1 relative CAP -19
1 relative a 103
1 relative the -20
1 relative w -10
1 right -ed -9
1 right -ing -14
1 right -ly -10
1 right -s -6
1 right DAY -9
1 right a -6
1 right he -13
1 right her -11
1 right him -12
1 right himself -15
1 right his -12
1 right how -10
1 right it -10
1 right its -10
1 right me -9
1 right no -16
1 right not -12
1 right one 6
1 right she -14
1 right some 17
1 right that -11
1 right the -7
1 right their -17
1 right them -16
1 right they -14
1 right this -12
1 right those -10
1 right w -5
1 right what -13
1 right why -16
1 shared -s 43
1 shared CAP 13
1 shared a 6
1 shared he 10
1 shared his -50
1 shared many 68
1 shared she 21
1 shared that 58
a first " -31
a first ( -49
a first , -8
a first -ed 33
a first / -39
a first : -43
a first ; -39
a first are 17
a first can 59
a first could -28
a first did 19
a first had 39
a first has 43
a first have 69
a first may -40
a first should -45
a first that -26
a first were 8
a first which -47
a first who 8
a first will 5
a first would 9
a left , -7
a left -ed 12
a left -ly 9
a left -s 5
a left could -28
a left did 31
a left does 39
a left had 12
a left has 6
a left have 14
a left is -8
a left to -20
a left w 9
a left was -43
a left were -11
a left will -23
a left would 20
a left ’s -17
a relative , -13
a relative who 12
a right " -12
a right 's -23
a right , 11
a right -ed -15
a right -ing -11
a right . 25
a right : 6
a right ; 13
a right ? -22
a right DAY -14
a right about -14
a right across -15
a right after -15
a right against -14
a right among -19
a right and -17
a right are -14
a right around -14
a right as -7
a right at -16
a right be -14
a right because -15
a right been -15
a right before -17
a right behind 11
a right being -14
a right between -14
a right both -18
a right but -27
a right by -23
a right can -16
a right could -14
a right did -14
a right do -10
a right does -22
a right down -9
a right during -5
a right for -16
a right from -20
a right get -13
a right had -14
a right has -10
a right have -13
a right having -14
a right he -12
a right if -11
a right in -15
a right into -17
a right is -12
a right it -12
a right like -17
a right many -25
a right may -16
a right might -19
a right most -16
a right of -20
a right off -14
a right on -14
a right once -33
a right one -18
a right or -14
a right others -18
a right out -15
a right outside -16
a right she -14
a right should -12
a right since -21
a right so -17
a right some -15
a right someone -14
a right than -10
a right that -8
a right they -12
a right this -15
a right those -23
a right through -17
a right to -11
a right toward -21
a right under -32
a right until -14
a right up -15
a right was -15
a right were -17
a right where -14
a right whether -14
a right which -16
a right while -11
a right who -10
a right will -15
a right with -13
a right within -23
a right without -16
a right would -12
a right ’s -18
a shared , 20
a shared -ed -37
a shared -ing 28
a shared -ly -48
a shared -s 62
a shared are -97
a shared had -9
a shared has -66
a shared have -90
a shared is -73
a shared w 72
a shared was -93
b first , 8
b first -ed -18
b first -s -69
b first . -48
b first : 19
b first ; 27
b first ^ 10
b first although 10
b first as -12
b first at -21
b first be -53
b first because -70
b first before -29
b first but 13
b first by -23
b first despite -28
b first during -23
b first from -37
b first had -34
b first has -46
b first if -27
b first in -17
b first is -11
b first like -42
b first of -54
b first on -21
b first or -38
b first since -33
b first so -12
b first than -25
b first though 13
b first to 19
b first w -10
b first was -32
b first when -12
b first where -40
b first whether 24
b first while -13
b first with -20
b first would -33
b first — 17
b left " 40
b left ' -18
b left 's -32
b left ( 25
b left ) -80
b left , 29
b left -ed -14
b left -ing -15
b left -ly -16
b left -s 6
b left . -35
b left / -70
b left : 100
b left ; 148
b left ?sym -55
b left CAP 14
b left ^ 29
b left about 19
b left across -73
b left after 29
b left against -41
b left although 90
b left among -21
b left are -17
b left around -64
b left as 25
b left at -23
b left be -24
b left because 98
b left been -36
b left before 35
b left behind -67
b left being -51
b left between -14
b left but 46
b left by -23
b left can -5
b left could -19
b left despite 20
b left did -22
b left do -10
b left does 109
b left during -31
b left for -13
b left from -16
b left get -70
b left had -8
b left has -26
b left have -31
b left how 12
b left if 28
b left in -28
b left into -12
b left is -12
b left like -20
b left may -41
b left not -32
b left of -28
b left off -53
b left on -21
b left once -42
b left or -51
b left out 19
b left outside -60
b left over -21
b left should 7
b left since 43
b left so 10
b left than 9
b left though 126
b left through -31
b left to -16
b left toward -53
b left under -20
b left up -10
b left w -8
b left was -16
b left were -31
b left what 166
b left when 39
b left where 93
b left whether 18
b left which 104
b left while 42
b left who 147
b left will 10
b left within -23
b left would -7
b left yet 83
b left — 21
b left ’s -31
b relative , 19
b relative -ed -21
b relative -ing 34
b relative ^ 8
b relative and -46
b relative in -22
b relative to -43
b relative w -21
b right -ed -8
b right -ing -17
b right -s -9
b right CAP -19
b right about -20
b right against -18
b right as -29
b right at -14
b right by 6
b right for -13
b right of -5
b right on -16
b right out -18
b right to 16
b right with -6
b shared , -8
b shared after -30
b shared and -35
b shared as -19
b shared w 31
b shared while -23
b shared — 75
b1 first " CAP 13
b1 first " he 54
b1 first " she -8
b1 first " the 6
b1 first " w -76
b1 first , -ing -37
b1 first , CAP 19
b1 first , NUM -31
b1 first , a -13
b1 first , an 16
b1 first , he 71
b1 first , his 67
b1 first , she 58
b1 first , the 25
b1 first , whose 13
b1 first . CAP -48
b1 first : CAP 6
b1 first ^ CAP 12
b1 first ^ DAY -30
b1 first ^ a 29
b1 first ^ an 32
b1 first ^ he 10
b1 first ^ his 15
b1 first ^ i 33
b1 first ^ it -29
b1 first ^ many 16
b1 first ^ one -6
b1 first ^ she 20
b1 first ^ some 17
b1 first ^ they 41
b1 first ^ this 7
b1 first ^ what -28
b1 first after -ing -18
b1 first after CAP -22
b1 first after a -19
b1 first after the 32
b1 first and -s -27
b1 first and a 13
b1 first and he 62
b1 first and the 28
b1 first and w -25
b1 first as -s -25
b1 first as a -29
b1 first as the -16
b1 first as w -22
b1 first at a -24
b1 first at the -27
b1 first at w 13
b1 first but CAP 52
b1 first but he 63
b1 first but w 24
b1 first during the -17
b1 first for CAP -26
b1 first if CAP -30
b1 first in -ing -21
b1 first in CAP -32
b1 first in NUM -12
b1 first in a -20
b1 first in his 9
b1 first in the -8
b1 first in w -17
b1 first is w -32
b1 first like CAP -47
b1 first on CAP -41
b1 first on DAY -16
b1 first on the -26
b1 first so w -38
b1 first to w -41
b1 first when CAP 49
b1 first when the -52
b1 first while the -33
b1 first would w -35
b1 first — CAP 61
b1 left " CAP 45
b1 left " he 15
b1 left " she 13
b1 left " the 86
b1 left " w 28
b1 left ' CAP 46
b1 left ' w -33
b1 left 's -ed -22
b1 left 's -ing -25
b1 left 's -s -37
b1 left 's CAP -56
b1 left 's w -26
b1 left ( CAP 60
b1 left , -ed -42
b1 left , -ing -58
b1 left , -ly -30
b1 left , -s 45
b1 left , CAP 49
b1 left , NUM -24
b1 left , a -6
b1 left , an -59
b1 left , both 31
b1 left , he 64
b1 left , his 102
b1 left , i 33
b1 left , it -55
b1 left , many 50
b1 left , one 47
b1 left , she 48
b1 left , some 103
b1 left , the 50
b1 left , they 52
b1 left , w 9
b1 left , which -36
b1 left , who -25
b1 left , whose 40
b1 left -ed -ing -18
b1 left -ed -ly -28
b1 left -ed -s -39
b1 left -ed CAP 5
b1 left -ed DAY -47
b1 left -ed NUM -27
b1 left -ed a -36
b1 left -ed an -36
b1 left -ed her -22
b1 left -ed his -7
b1 left -ed that 32
b1 left -ed the -24
b1 left -ed w -13
b1 left -ing -ed -22
b1 left -ing -s -46
b1 left -ing CAP -10
b1 left -ing a -39
b1 left -ing his -29
b1 left -ing that 24
b1 left -ing w -24
b1 left -ly -ed -21
b1 left -ly -ing -18
b1 left -ly -s -51
b1 left -ly CAP -21
b1 left -ly NUM -25
b1 left -ly w -32
b1 left -s CAP 7
b1 left -s DAY -38
b1 left -s a -28
b1 left -s he 46
b1 left -s the 14
b1 left -s who -33
b1 left . CAP -37
b1 left . NUM -30
b1 left / CAP -70
b1 left : CAP 44
b1 left CAP CAP 79
b1 left CAP a -43
b1 left CAP that 28
b1 left CAP the 24
b1 left CAP this -45
b1 left CAP w -12
b1 left CAP who -54
b1 left NUM CAP -10
b1 left ^ CAP 32
b1 left ^ DAY -71
b1 left ^ a 67
b1 left ^ all -9
b1 left ^ an 78
b1 left ^ another 62
b1 left ^ both 81
b1 left ^ he 18
b1 left ^ her 79
b1 left ^ i 18
b1 left ^ it -40
b1 left ^ many 15
b1 left ^ other 49
b1 left ^ several 74
b1 left ^ she 25
b1 left ^ some 19
b1 left ^ that -110
b1 left ^ the 22
b1 left ^ they 8
b1 left ^ this -27
b1 left ^ we 30
b1 left ^ what -55
b1 left about CAP -29
b1 left about NUM 37
b1 left about the -38
b1 left about w -41
b1 left after -ing -46
b1 left after CAP 14
b1 left after a 34
b1 left after he 77
b1 left after the 23
b1 left against CAP -34
b1 left and -ed -31
b1 left and -s -9
b1 left and NUM 36
b1 left and he 50
b1 left and her -17
b1 left and other -49
b1 left and w -27
b1 left are -ed -31
b1 left are -ing -25
b1 left are w -17
b1 left as -s 24
b1 left as CAP 64
b1 left as a -30
b1 left as an -32
b1 left as he 59
b1 left as she 79
b1 left as the 19
b1 left as they 47
b1 left as w -14
b1 left at CAP -43
b1 left at a -32
b1 left at the -33
b1 left at w 54
b1 left be -ed -30
b1 left be a -40
b1 left be w -34
b1 left been -ed -22
b1 left been -ing -19
b1 left been a -48
b1 left been w -23
b1 left before the -20
b1 left between CAP -42
b1 left but -s 59
b1 left but CAP 58
b1 left but he 27
b1 left but she 36
b1 left but the -14
b1 left but they 37
b1 left but w 16
b1 left by -ing -12
b1 left by CAP -26
b1 left by NUM 25
b1 left by a 16
b1 left by the -51
b1 left by w -29
b1 left can w -57
b1 left could w -35
b1 left did not -36
b1 left during a -33
b1 left during the -33
b1 left for -ing -19
b1 left for -s 35
b1 left for CAP -24
b1 left for a 48
b1 left for the -42
b1 left for w -17
b1 left from -ing -17
b1 left from -s 10
b1 left from CAP -19
b1 left from the -49
b1 left from w -30
b1 left had -ed -21
b1 left had w -33
b1 left has -ed -21
b1 left has -ly -19
b1 left has a -48
b1 left has w -25
b1 left have -ed -32
b1 left have w -10
b1 left if CAP 38
b1 left if he 13
b1 left if the 50
b1 left in -ing -25
b1 left in -s 19
b1 left in CAP -31
b1 left in NUM -35
b1 left in a -29
b1 left in an -14
b1 left in her 28
b1 left in the -31
b1 left in w -23
b1 left in which 17
b1 left into the -56
b1 left is -ed -26
b1 left is -ing -23
b1 left is -ly -38
b1 left is a -55
b1 left is not -25
b1 left is the -28
b1 left is w -20
b1 left like CAP -24
b1 left not -ed -24
b1 left not -ly -19
b1 left not w -24
b1 left of -ed -26
b1 left of -ing -13
b1 left of -s -40
b1 left of CAP -25
b1 left of NUM -44
b1 left of a 30
b1 left of her -63
b1 left of his -11
b1 left of the -31
b1 left of those -83
b1 left of w -22
b1 left on -s 30
b1 left on CAP -34
b1 left on DAY -19
b1 left on a -38
b1 left on his -14
b1 left on the -23
b1 left on w -16
b1 left or w -24
b1 left over the -15
b1 left since CAP 31
b1 left so w -45
b1 left than CAP 19
b1 left than NUM -56
b1 left than w -47
b1 left to -ing -21
b1 left to -s -11
b1 left to CAP -15
b1 left to NUM -38
b1 left to his -19
b1 left to the -7
b1 left to w -24
b1 left under w -25
b1 left w -ed -20
b1 left w -ing -29
b1 left w -ly -24
b1 left w CAP -31
b1 left w DAY -28
b1 left w a 5
b1 left w an -9
b1 left w he 93
b1 left w her -30
b1 left w his 5
b1 left w many 77
b1 left w one -21
b1 left w she 81
b1 left w some 24
b1 left w that 72
b1 left w their -57
b1 left w they 43
b1 left w this -26
b1 left w two -38
b1 left w w -37
b1 left w who -29
b1 left was -ed -30
b1 left was -ing -23
b1 left was -ly -28
b1 left was a -10
b1 left was not -19
b1 left was the -31
b1 left was w -35
b1 left were -ed -24
b1 left were w -38
b1 left when -ed -35
b1 left when CAP 61
b1 left when he 38
b1 left when she 62
b1 left when the 21
b1 left which CAP 55
b1 left which he 21
b1 left while CAP 29
b1 left while he 7
b1 left while the 48
b1 left while w 60
b1 left will w -40
b1 left with -s -8
b1 left with CAP -8
b1 left with a 11
b1 left with his 51
b1 left with the -29
b1 left with w -9
b1 left would w -10
b1 left — -ing -49
b1 left — CAP 91
b1 left — the 81
b1 left — w -30
b1 left ’s -ing -22
b1 left ’s -s -35
b1 left ’s CAP -49
b1 left ’s w -27
b1 relative , a 22
b1 relative ^ CAP 55
b1 relative ^ the -22
b1 relative w CAP -32
b1 right -ed -ed -13
b1 right -ed -ing -12
b1 right -ed -ly -15
b1 right -ed -s -5
b1 right -ed CAP -8
b1 right -ed a -10
b1 right -ed an -18
b1 right -ed him -9
b1 right -ed his -13
b1 right -ed it -13
b1 right -ed that -8
b1 right -ed the -9
b1 right -ed their -18
b1 right -ing -s -15
b1 right -ing CAP -23
b1 right -ing a -19
b1 right -ing her -25
b1 right -ing him -12
b1 right -ing his -17
b1 right -ing it -17
b1 right -ing that -11
b1 right -ing the -17
b1 right -ing w -12
b1 right -s -ing -14
b1 right -s -s -12
b1 right -s a -6
b1 right -s he -10
b1 right -s his -9
b1 right -s that -16
b1 right -s the -8
b1 right -s w -9
b1 right about CAP -21
b1 right about the -12
b1 right for -ing -10
b1 right for CAP -28
b1 right for a -11
b1 right for w -14
b1 right of -ing -20
b1 right of CAP -18
b1 right of w -13
b1 right on CAP -18
b1 right on the -19
b1 right out that -10
b1 right to -s 16
b1 right to CAP 15
b1 right to a 38
b1 right to the 25
b1 right to w -8
b1 right w -ed 10
b1 right w -ing -15
b1 right w -ly -14
b1 right w CAP 7
b1 right w DAY -13
b1 right w a -7
b1 right w an 5
b1 right w he -12
b1 right w her -11
b1 right w him -14
b1 right w his -11
b1 right w it -11
b1 right w one 15
b1 right w she -11
b1 right w that -12
b1 right w the -8
b1 right w their -17
b1 right w they -14
b1 right w this -14
b1 shared " CAP -12
b1 shared " he 21
b1 shared " she -16
b1 shared , CAP 12
b1 shared , the -33
b1 shared ^ CAP 6
b1 shared ^ she 6
b1 shared w CAP -87
b1 shared when CAP 23
b1 shared while CAP -13
bb first ) , -47
bb first , and 23
bb first , as 14
bb first , but 42
bb first , for -32
bb first , in -23
bb first , like -45
bb first , on -37
bb first , when -34
bb first , where -35
bb first , while -50
bb first -ed , 41
bb first -ed as -34
bb first -ing , -10
bb first -s and -22
bb first -s — -39
bb first CAP , -11
bb first CAP . -48
bb first CAP and -53
bb first CAP as -33
bb first CAP — -40
bb first DAY , 35
bb first NUM , 21
bb first ^ ^ 10
bb first ^ after -34
bb first ^ among 7
bb first ^ and 30
bb first ^ as -19
bb first ^ at -25
bb first ^ but 11
bb first ^ by -19
bb first ^ despite -21
bb first ^ during -16
bb first ^ for 30
bb first ^ if -19
bb first ^ in -19
bb first ^ on -17
bb first ^ since -41
bb first ^ though -13
bb first ^ to 101
bb first ^ when -46
bb first ^ while 6
bb first ^ with -21
bb first and in 40
bb first that -ed -38
bb first that w -32
bb first w , 26
bb first w : 9
bb first w and -6
bb first w as -7
bb first w than -11
bb first w when -17
bb first w — -41
bb left ! " 36
bb left " and 90
bb left " w 140
bb left ' " 36
bb left 's -ing -59
bb left 's w -29
bb left ) , -17
bb left ) — 85
bb left , " 43
bb left , -ed -51
bb left , -ing 39
bb left , -s 47
bb left , after 52
bb left , and 129
bb left , as 49
bb left , but 86
bb left , for -44
bb left , if 15
bb left , in 12
bb left , is -62
bb left , like -51
bb left , on -43
bb left , though 41
bb left , was -33
bb left , when 47
bb left , where 49
bb left , which 88
bb left , while 92
bb left , with 170
bb left -ed , 51
bb left -ed -ing -27
bb left -ed about -8
bb left -ed as -27
bb left -ed at -30
bb left -ed by -24
bb left -ed for -27
bb left -ed from -35
bb left -ed in -20
bb left -ed into -34
bb left -ed on -20
bb left -ed out -48
bb left -ed to -6
bb left -ed w -31
bb left -ed with -52
bb left -ing , 52
bb left -ing about -57
bb left -ing and -33
bb left -ing for 32
bb left -ing in -37
bb left -ing of -35
bb left -ing on -26
bb left -ing to -27
bb left -ing w -13
bb left -ing with -50
bb left -ly , 102
bb left -ly -ed -20
bb left -ly -ing 39
bb left -ly in 11
bb left -ly to -28
bb left -ly w -16
bb left -s , 33
bb left -s -ed -17
bb left -s -ing -45
bb left -s -ly -29
bb left -s about -39
bb left -s after 55
bb left -s and -26
bb left -s are -17
bb left -s as 34
bb left -s at -13
bb left -s before 14
bb left -s by -50
bb left -s from -6
bb left -s have -29
bb left -s in -42
bb left -s is -34
bb left -s like -59
bb left -s of -27
bb left -s on -37
bb left -s to -20
bb left -s w -43
bb left -s were -9
bb left -s with -18
bb left -s — 26
bb left . , 9
bb left ? " 51
bb left CAP " -100
bb left CAP ' -61
bb left CAP 's -31
bb left CAP -ed -14
bb left CAP -ing -38
bb left CAP -ly 9
bb left CAP . -36
bb left CAP / -52
bb left CAP : 51
bb left CAP ?sym -57
bb left CAP CAP 12
bb left CAP about -39
bb left CAP after 22
bb left CAP and -64
bb left CAP are -16
bb left CAP as -27
bb left CAP at -38
bb left CAP before 6
bb left CAP by -24
bb left CAP did -27
bb left CAP for -53
bb left CAP from -46
bb left CAP had -24
bb left CAP has -23
bb left CAP have -11
bb left CAP if -30
bb left CAP in -26
bb left CAP is -19
bb left CAP of -57
bb left CAP on -20
bb left CAP than -65
bb left CAP to -10
bb left CAP w -45
bb left CAP was -23
bb left CAP will -31
bb left CAP with 10
bb left CAP — 38
bb left CAP ’s -32
bb left DAY , 47
bb left NUM , 12
bb left NUM and -35
bb left NUM in -52
bb left NUM to -27
bb left NUM w -76
bb left NUM — -55
bb left ^ ( 30
bb left ^ CAP 33
bb left ^ ^ 29
bb left ^ after -15
bb left ^ although -10
bb left ^ and 91
bb left ^ at -14
bb left ^ but 27
bb left ^ by 10
bb left ^ despite 7
bb left ^ during -27
bb left ^ for -8
bb left ^ if -6
bb left ^ in -26
bb left ^ on -19
bb left ^ since -45
bb left ^ so 32
bb left ^ though 10
bb left ^ to -38
bb left ^ when -23
bb left ^ while -9
bb left ^ with -38
bb left ^ yet 64
bb left a -ed -54
bb left a -ing -37
bb left a -ly -31
bb left a w 61
bb left after -ing 8
bb left all of -50
bb left an w 88
bb left and -ing -70
bb left and in 10
bb left are -ing 19
bb left are w -37
bb left at w -86
bb left because of 34
bb left but w 9
bb left by -ing -16
bb left can w -26
bb left could w 47
bb left did not -31
bb left for -ing -34
bb left had -ed -24
bb left had been -26
bb left had w -31
bb left half of -79
bb left has -ly -21
bb left has been -33
bb left has w -19
bb left have -ed 10
bb left have been -27
bb left have w -62
bb left he -ed -13
bb left he -s -42
bb left he has -34
bb left he w -27
bb left he was 16
bb left his w -58
bb left in -ing -31
bb left in CAP 14
bb left in w -23
bb left in which 48
bb left is -ing -53
bb left is -ly -32
bb left is w -20
bb left it 's -52
bb left it is 19
bb left it was 22
bb left it ’s -44
bb left many of -51
bb left most of -42
bb left not w -36
bb left of -ed -58
bb left of -ing -20
bb left one of -20
bb left she has -17
bb left she w -30
bb left some of -11
bb left that , 81
bb left that -ed 67
bb left the -ed -39
bb left the -ing -37
bb left the -ly -52
bb left the -s 31
bb left the NUM -65
bb left to -ing 7
bb left to -s -30
bb left to be -30
bb left to w -10
bb left w " -27
bb left w 's -34
bb left w , 41
bb left w -ing -13
bb left w -ly -24
bb left w : 81
bb left w ; 109
bb left w about -37
bb left w after 54
bb left w against -37
bb left w among -28
bb left w and -8
bb left w are 34
bb left w as 35
bb left w at -38
bb left w because 84
bb left w before 24
bb left w by -19
bb left w during -19
bb left w for -7
bb left w from -31
bb left w had 6
bb left w has -36
bb left w have 10
bb left w in -19
bb left w into 7
bb left w is 17
bb left w of -19
bb left w on -13
bb left w or -23
bb left w out 48
bb left w than 23
bb left w to -12
bb left w under -35
bb left w w -15
bb left w was -30
bb left w were -15
bb left w when 7
bb left w with -40
bb left w would 24
bb left w — 27
bb left w ’s -28
bb left was -ing -34
bb left was -ly -23
bb left was not -18
bb left was w -29
bb left who -ed -50
bb left who -s -55
bb left who has -33
bb left who is -33
bb left who w -43
bb left who was 7
bb left will be -10
bb left will w -16
bb left would be -30
bb left — -ing 69
bb left — and 79
bb left — w -32
bb left ’s w -31
bb relative CAP , -16
bb relative ^ ^ 8
bb relative w in -39
bb right " -ed 31
bb right " -ing -29
bb right " -s 18
bb right " w 13
bb right , -ed -10
bb right , -ing -14
bb right , w 11
bb right -ed about -18
bb right -ed for -13
bb right -ed of -13
bb right -ed on -8
bb right -ed out -11
bb right -ed to -18
bb right -ed w 15
bb right -ing for -17
bb right -ing on -17
bb right -ing to 58
bb right -ly -ed -12
bb right -ly -ing -17
bb right -ly -s -11
bb right -s -ed -10
bb right -s -ing -23
bb right -s about -22
bb right -s for -23
bb right -s on -20
bb right -s to -20
bb right -s w -9
bb right CAP -ed -7
bb right CAP -ing -14
bb right CAP -s -7
bb right CAP CAP -24
bb right CAP w -9
bb right DAY -ed -15
bb right ^ CAP -17
bb right a w -10
bb right and -ed -10
bb right and -ing -10
bb right and w -14
bb right by -ing -11
bb right has w -6
bb right have -ed -12
bb right he -ed -6
bb right he -s -7
bb right he w -7
bb right i w -5
bb right is -ing -7
bb right not w -12
bb right she -ed -6
bb right she -s -7
bb right that -ed 21
bb right they -ed -5
bb right they w -7
bb right to w -16
bb right w -ed -13
bb right w -ing -14
bb right w -s -12
bb right w about -16
bb right w as -27
bb right w for -7
bb right w of -6
bb right w on -23
bb right w out -15
bb right w to -18
bb right w w -12
bb right was -ed 23
bb right would w -17
bb shared " w 33
bb shared , " -12
bb shared CAP , -27
bb shared DAY , 38
bb shared ^ but 8
bb shared ^ when -19
bb shared ^ while -23
c left 0 14
c left 1 -16
c left 3 11
c relative 0 12
c relative 1 -26
c relative 2 -34
c right 0 -5
c right 1 -9
c right 2 -5
c shared 1 126
cl first 0 " , 25
cl first 0 ) , -15
cl first 0 , " 7
cl first 0 , ^ 48
cl first 0 , after -10
cl first 0 , and 15
cl first 0 , as -31
cl first 0 , at -11
cl first 0 , but 18
cl first 0 , for -53
cl first 0 , in -35
cl first 0 , on -31
cl first 0 , than -53
cl first 0 , when 41
cl first 0 , while -9
cl first 0 -ed , -23
cl first 0 -ed ^ -15
cl first 0 -ing ^ -35
cl first 0 -s , 5
cl first 0 -s ^ -29
cl first 0 -s and -39
cl first 0 -s as 16
cl first 0 -s but -10
cl first 0 CAP ^ -15
cl first 0 CAP and -21
cl first 0 CAP as -19
cl first 0 CAP at -8
cl first 0 CAP but -32
cl first 0 CAP during -9
cl first 0 CAP for -22
cl first 0 CAP if -16
cl first 0 CAP in -5
cl first 0 CAP on -8
cl first 0 CAP when -31
cl first 0 CAP while -18
cl first 0 CAP with -10
cl first 0 DAY ^ 12
cl first 0 a ^ 6
cl first 0 and , 59
cl first 0 and ^ 38
cl first 0 and in -49
cl first 0 but , 59
cl first 0 but ^ 57
cl first 0 by ^ 13
cl first 0 he , -24
cl first 0 he ^ -25
cl first 0 he and -16
cl first 0 he as -10
cl first 0 he but -20
cl first 0 he in -5
cl first 0 he while -12
cl first 0 his ^ -11
cl first 0 i ^ -20
cl first 0 it ^ -20
cl first 0 she , -22
cl first 0 she ^ -21
cl first 0 that , -7
cl first 0 that ^ -30
cl first 0 the ^ -59
cl first 0 they , 15
cl first 0 they ^ -33
cl first 0 w ^ -9
cl first 0 w and -39
cl first 0 w as 15
cl first 0 w but -35
cl first 0 w for 62
cl first 0 w in -27
cl first 0 who ^ -26
cl first 0 — , 45
cl first 0 — ^ 17
cl first 0 — — -55
cl left 0 's ^ -71
cl left 0 ) , 152
cl left 0 ) . -29
cl left 0 ) ^ 21
cl left 0 , " -73
cl left 0 , ' -33
cl left 0 , 's -32
cl left 0 , , -72
cl left 0 , -ed -32
cl left 0 , -ing -50
cl left 0 , -ly -27
cl left 0 , -s -52
cl left 0 , . -37
cl left 0 , CAP -54
cl left 0 , ^ -36
cl left 0 , about -45
cl left 0 , after -87
cl left 0 , against -38
cl left 0 , and -53
cl left 0 , are -33
cl left 0 , as -82
cl left 0 , at -45
cl left 0 , be -27
cl left 0 , been -16
cl left 0 , but 8
cl left 0 , by -40
cl left 0 , during -46
cl left 0 , for -40
cl left 0 , from -47
cl left 0 , had -31
cl left 0 , has -22
cl left 0 , have -15
cl left 0 , in -48
cl left 0 , is -29
cl left 0 , not -26
cl left 0 , of -40
cl left 0 , on -39
cl left 0 , over -44
cl left 0 , than -57
cl left 0 , to -39
cl left 0 , w -32
cl left 0 , was -9
cl left 0 , were -23
cl left 0 , when -61
cl left 0 , with -53
cl left 0 , would -20
cl left 0 , — -63
cl left 0 , ’s -27
cl left 0 -ed ^ 18
cl left 0 -ing ^ 78
cl left 0 -s 's -62
cl left 0 -s , 95
cl left 0 -s -ed 12
cl left 0 -s -ing 9
cl left 0 -s -ly -16
cl left 0 -s . -59
cl left 0 -s CAP 57
cl left 0 -s ^ 65
cl left 0 -s as 103
cl left 0 -s but 119
cl left 0 -s in -23
cl left 0 -s is 79
cl left 0 -s of -54
cl left 0 -s on 55
cl left 0 -s to 32
cl left 0 -s w 50
cl left 0 -s when 124
cl left 0 -s while 131
cl left 0 -s with 107
cl left 0 -s — 80
cl left 0 -s ’s -65
cl left 0 CAP " 58
cl left 0 CAP 's -56
cl left 0 CAP , 110
cl left 0 CAP -ed 49
cl left 0 CAP -ing 47
cl left 0 CAP -s 46
cl left 0 CAP . -62
cl left 0 CAP : 79
cl left 0 CAP CAP 81
cl left 0 CAP ^ 51
cl left 0 CAP after 130
cl left 0 CAP and 18
cl left 0 CAP as 108
cl left 0 CAP at -36
cl left 0 CAP but 11
cl left 0 CAP by -15
cl left 0 CAP for -27
cl left 0 CAP from -15
cl left 0 CAP in -63
cl left 0 CAP is -8
cl left 0 CAP of -51
cl left 0 CAP on -73
cl left 0 CAP to -6
cl left 0 CAP was -21
cl left 0 CAP when 125
cl left 0 CAP which 95
cl left 0 CAP while 110
cl left 0 CAP with 73
cl left 0 CAP — 129
cl left 0 CAP ’s -64
cl left 0 DAY ^ 71
cl left 0 DAY on -64
cl left 0 NUM ^ 86
cl left 0 NUM in -104
cl left 0 a ^ -21
cl left 0 and 's -11
cl left 0 and , -35
cl left 0 and -ed -22
cl left 0 and -ing -18
cl left 0 and -ly -16
cl left 0 and -s -26
cl left 0 and . -11
cl left 0 and ^ -33
cl left 0 and as -39
cl left 0 and for -18
cl left 0 and has -9
cl left 0 and in -20
cl left 0 and of -21
cl left 0 and on -18
cl left 0 and to -16
cl left 0 and w -7
cl left 0 and with -37
cl left 0 and ’s -12
cl left 0 but ^ -37
cl left 0 by , -39
cl left 0 by -ed -14
cl left 0 by ^ -7
cl left 0 by w 22
cl left 0 he " 22
cl left 0 he , 48
cl left 0 he -ing 41
cl left 0 he -ly 16
cl left 0 he ^ 16
cl left 0 he and 40
cl left 0 he as 111
cl left 0 he but 25
cl left 0 he in -20
cl left 0 he of -19
cl left 0 he to -29
cl left 0 he w 57
cl left 0 he when 64
cl left 0 he which 104
cl left 0 he — 68
cl left 0 his ^ -59
cl left 0 i , 48
cl left 0 i ^ -14
cl left 0 it , 18
cl left 0 it ^ 17
cl left 0 she " 19
cl left 0 she , 54
cl left 0 she ^ 8
cl left 0 she and 67
cl left 0 she but 39
cl left 0 she w 44
cl left 0 that -s 35
cl left 0 that w 6
cl left 0 the , -74
cl left 0 the ^ -63
cl left 0 they , 54
cl left 0 they ^ 16
cl left 0 w " 42
cl left 0 w 's -45
cl left 0 w , 85
cl left 0 w -ed -14
cl left 0 w -ly -39
cl left 0 w -s 56
cl left 0 w . -57
cl left 0 w CAP 44
cl left 0 w ^ 50
cl left 0 w after 110
cl left 0 w and 32
cl left 0 w as 96
cl left 0 w but 86
cl left 0 w for 19
cl left 0 w from -27
cl left 0 w has -52
cl left 0 w in -38
cl left 0 w is 52
cl left 0 w of -23
cl left 0 w on -16
cl left 0 w to -9
cl left 0 w was 7
cl left 0 w when 156
cl left 0 w while 93
cl left 0 w with 68
cl left 0 w — 43
cl left 0 w ’s -50
cl left 0 we ^ 5
cl left 0 you ^ -8
cl left 0 — , 51
cl left 0 — ^ 132
cl left 0 — of -42
cl left 0 — w -55
cl left 0 — — -92
cl left 0 ’s ^ -110
cl left 1 , " 182
cl left 1 , 's -14
cl left 1 , , 114
cl left 1 , -ed 17
cl left 1 , -ly -12
cl left 1 , -s -30
cl left 1 , CAP 141
cl left 1 , ^ 162
cl left 1 , and 41
cl left 1 , as 161
cl left 1 , at -15
cl left 1 , but 170
cl left 1 , from -17
cl left 1 , in -17
cl left 1 , is -18
cl left 1 , of -13
cl left 1 , on -19
cl left 1 , to -14
cl left 1 , w 48
cl left 1 , — 84
cl left 1 , ’s -18
cl left 1 -s 's -20
cl left 1 -s , -48
cl left 1 -s -ed -39
cl left 1 -s -ing -33
cl left 1 -s -ly -34
cl left 1 -s -s -51
cl left 1 -s . -25
cl left 1 -s ^ -51
cl left 1 -s and -38
cl left 1 -s as -74
cl left 1 -s by -31
cl left 1 -s for -44
cl left 1 -s has -27
cl left 1 -s in -30
cl left 1 -s is -36
cl left 1 -s of -33
cl left 1 -s on -31
cl left 1 -s to -31
cl left 1 -s w -38
cl left 1 -s with -45
cl left 1 -s ’s -22
cl left 1 CAP 's -16
cl left 1 CAP , -48
cl left 1 CAP -ed -25
cl left 1 CAP -ing -25
cl left 1 CAP -ly -22
cl left 1 CAP -s -36
cl left 1 CAP . -18
cl left 1 CAP CAP -48
cl left 1 CAP ^ -54
cl left 1 CAP about -36
cl left 1 CAP after -57
cl left 1 CAP and -33
cl left 1 CAP are -22
cl left 1 CAP as -38
cl left 1 CAP at -28
cl left 1 CAP be -15
cl left 1 CAP but -64
cl left 1 CAP by -28
cl left 1 CAP during -27
cl left 1 CAP for -38
cl left 1 CAP from -30
cl left 1 CAP has -12
cl left 1 CAP if -43
cl left 1 CAP in -25
cl left 1 CAP is -27
cl left 1 CAP like -33
cl left 1 CAP not -17
cl left 1 CAP of -24
cl left 1 CAP on -23
cl left 1 CAP to -22
cl left 1 CAP w -35
cl left 1 CAP was -25
cl left 1 CAP when -59
cl left 1 CAP while -44
cl left 1 CAP with -36
cl left 1 CAP — -52
cl left 1 CAP ’s -16
cl left 1 and , -26
cl left 1 and -ed -14
cl left 1 and -ing -11
cl left 1 and ^ -8
cl left 1 and and -20
cl left 1 and for -18
cl left 1 and in -11
cl left 1 and of -9
cl left 1 and on -11
cl left 1 and to -7
cl left 1 and w -11
cl left 1 but ^ -32
cl left 1 but w -10
cl left 1 he " -37
cl left 1 he 's -8
cl left 1 he , -29
cl left 1 he -ed -16
cl left 1 he -ing -14
cl left 1 he -ly -11
cl left 1 he -s -22
cl left 1 he . -10
cl left 1 he ^ -51
cl left 1 he and -22
cl left 1 he at -14
cl left 1 he for -18
cl left 1 he in -16
cl left 1 he is -12
cl left 1 he of -12
cl left 1 he on -12
cl left 1 he to -13
cl left 1 he w -18
cl left 1 he was -8
cl left 1 he with -26
cl left 1 he ’s -6
cl left 1 she , -42
cl left 1 she -ed -16
cl left 1 she ^ -50
cl left 1 she in -17
cl left 1 she of -12
cl left 1 she on -18
cl left 1 she to -16
cl left 1 she w -19
cl left 1 the ^ 49
cl left 1 they , -32
cl left 1 they ^ -38
cl left 1 they in -10
cl left 1 they of -9
cl left 1 they w -15
cl left 1 w 's -20
cl left 1 w , -58
cl left 1 w -ed -38
cl left 1 w -ing -33
cl left 1 w -ly -30
cl left 1 w -s -42
cl left 1 w . -24
cl left 1 w CAP -60
cl left 1 w ^ -68
cl left 1 w after -67
cl left 1 w and -46
cl left 1 w as -67
cl left 1 w at -43
cl left 1 w by -30
cl left 1 w for -43
cl left 1 w has -22
cl left 1 w in -33
cl left 1 w is -30
cl left 1 w of -28
cl left 1 w on -35
cl left 1 w to -30
cl left 1 w w -39
cl left 1 w was -24
cl left 1 w with -34
cl left 1 w ’s -15
cl left 2 , -ed -20
cl left 2 , -ing 29
cl left 2 , . -18
cl left 2 , ^ 131
cl left 2 , in -22
cl left 2 , of -17
cl left 2 , on -19
cl left 2 , to -28
cl left 2 -s ^ -37
cl left 2 -s in -24
cl left 2 -s w -35
cl left 2 CAP , -39
cl left 2 CAP -ed -25
cl left 2 CAP ^ -39
cl left 2 CAP and -24
cl left 2 CAP in -21
cl left 2 CAP of -16
cl left 2 CAP on -21
cl left 2 CAP to -15
cl left 2 CAP w -25
cl left 2 and ^ 87
cl left 2 and w -13
cl left 2 he , -25
cl left 2 he ^ -37
cl left 2 he in -12
cl left 2 he w -12
cl left 2 w , -37
cl left 2 w ^ 30
cl left 2 w in -29
cl left 2 w w -38
cl left 3 , ^ 171
cl left 3 CAP ^ -21
cl relative 0 that , 55
cl relative 0 that ^ -71
cl relative 0 that in -8
cl right 0 " -ing -26
cl right 0 " -s -9
cl right 0 , -ed -11
cl right 0 , -ing -13
cl right 0 , on -9
cl right 0 , to 100
cl right 0 , w -13
cl right 0 -s -ed -11
cl right 0 -s -ing -19
cl right 0 -s for -12
cl right 0 -s to -5
cl right 0 -s w -10
cl right 0 CAP -ed -6
cl right 0 CAP -ing -13
cl right 0 CAP -s -7
cl right 0 CAP CAP -17
cl right 0 CAP about -13
cl right 0 CAP for -9
cl right 0 CAP of -17
cl right 0 CAP on -12
cl right 0 CAP out -9
cl right 0 CAP to -8
cl right 0 CAP w -9
cl right 0 ^ CAP -43
cl right 0 ^ to 161
cl right 0 and -ed -10
cl right 0 and -ing -9
cl right 0 and w -12
cl right 0 but -ed -14
cl right 0 by -ing -12
cl right 0 he -s -6
cl right 0 he to -10
cl right 0 he w -7
cl right 0 i w -6
cl right 0 it -s -10
cl right 0 she -ed -7
cl right 0 she -s -6
cl right 0 that -ed 32
cl right 0 that w 14
cl right 0 the of 90
cl right 0 they -ed -6
cl right 0 they w -7
cl right 0 w -ing -10
cl right 0 w -s -13
cl right 0 w for -28
cl right 0 w of -22
cl right 0 w on -16
cl right 0 w to -14
cl right 0 — w -16
cl right 1 " -ed 7
cl right 1 " -s -36
cl right 1 " w 14
cl right 1 , -ed -19
cl right 1 , -ing -23
cl right 1 , to -26
cl right 1 , w 71
cl right 1 -s -ed -13
cl right 1 -s w -12
cl right 1 CAP -ed -9
cl right 1 CAP -ing -12
cl right 1 CAP -s -9
cl right 1 CAP for -11
cl right 1 CAP to -17
cl right 1 CAP w -12
cl right 1 ^ to -52
cl right 1 he -ed -8
cl right 1 he w -7
cl right 1 she -ed -7
cl right 1 she w -6
cl right 1 w -ed -16
cl right 1 w -ing -26
cl right 1 w -s -16
cl right 1 w w -14
cl right 2 " w 38
cl right 2 , w 14
cl right 2 -s w -10
cl right 2 CAP -ed -10
cl right 2 CAP w -9
cl right 2 w -ed -18
cl right 2 w w -21
cl right 3 CAP -ed -13
cl shared 0 " ^ -56
cl shared 0 , " 30
cl shared 0 -s ^ -28
cl shared 0 CAP , -19
cl shared 0 CAP ^ -30
cl shared 0 and , 8
cl shared 0 he , -19
cl shared 0 he ^ -22
cl shared 0 she ^ -19
cl shared 0 w ^ -18
g first 1 base -15
g first 1 ed -37
g first 1 ing -39
g first 1 s -29
g first 12 base -33
g first 12 ed -7
g first 12 s -26
g first 2 base 43
g first 2 ed 8
g first 2 ing 79
g first 2 s 19
g first 6 base 12
g first 6 ing 39
g left 0 ed 8
g left 0 ing 5
g left 1 ing -13
g relative 1 base 6
g relative 1 s -15
g relative 2 ed -22
g right r base -9
g right r ed -6
g right r s -11
g shared 1 ing -79
g shared 12 base -24
g shared 12 ed -16
g shared 12 ing 17
g shared 12 s -16
g shared 2 base 79
g shared 2 ed -22
g shared 2 ing 55
g shared 6 ing 44
g shared 6 s -17
gl first 1 , -41
gl first 1 -ed 111
gl first 1 that -15
gl first 1 — -9
gl first 12 " -25
gl first 12 ) -22
gl first 12 , 16
gl first 12 -s -23
gl first 12 CAP -21
gl first 12 and 36
gl first 12 but 48
gl first 12 he -22
gl first 12 his -34
gl first 12 i -14
gl first 12 it -35
gl first 12 she -18
gl first 12 that -7
gl first 12 they -27
gl first 12 w -35
gl first 12 — 26
gl first 2 , 73
gl first 2 -ed -25
gl first 2 CAP -7
gl first 2 a 64
gl first 2 and 44
gl first 2 he -12
gl first 2 his 43
gl first 2 i -18
gl first 2 it 39
gl first 2 she -14
gl first 2 that -46
gl first 2 the -23
gl first 2 w 9
gl first 6 " -5
gl first 6 ) -31
gl first 6 , 35
gl first 6 -s -22
gl first 6 CAP -10
gl first 6 NUM -48
gl first 6 a 36
gl first 6 and 53
gl first 6 but 21
gl first 6 by 41
gl first 6 he -22
gl first 6 i -18
gl first 6 she -21
gl first 6 that -49
gl first 6 the -43
gl first 6 they 33
gl first 6 w -7
gl left 0 's 36
gl left 0 ) 25
gl left 0 -s 11
gl left 0 CAP 15
gl left 0 DAY 18
gl left 0 NUM 18
gl left 0 a -21
gl left 0 and -18
gl left 0 both 6
gl left 0 but -23
gl left 0 by -15
gl left 0 he 11
gl left 0 his 12
gl left 0 i 18
gl left 0 in -23
gl left 0 many 6
gl left 0 of -34
gl left 0 others 22
gl left 0 she 10
gl left 0 some 9
gl left 0 that 22
gl left 0 the -35
gl left 0 their 8
gl left 0 they 8
gl left 0 w 5
gl left 0 we 15
gl left 0 you 24
gl left 0 — -9
gl left 0 ’s 46
gl left 1 , -7
gl relative 1 who 12
gl right r " 12
gl right r 's -20
gl right r ) -13
gl right r -ed -20
gl right r -ing -12
gl right r -s -12
gl right r CAP -8
gl right r DAY -9
gl right r NUM -18
gl right r ^ -6
gl right r a -17
gl right r and -12
gl right r but -11
gl right r by -11
gl right r he -7
gl right r his -8
gl right r i -7
gl right r in -17
gl right r it -13
gl right r the 19
gl right r they -7
gl right r w -11
gl right r we -7
gl right r when -10
gl right r you -7
gl right r — -11
gl shared 1 , -115
gl shared 12 " -43
gl shared 12 , 27
gl shared 12 -s -38
gl shared 12 CAP -32
gl shared 12 and 57
gl shared 12 but 75
gl shared 12 he -24
gl shared 12 she -28
gl shared 12 they -13
gl shared 12 w -54
gl shared 2 , 39
gl shared 2 and 90
gl shared 6 , 46
gl shared 6 CAP -35
gl shared 6 and 48
gl shared 6 but 25
gl shared 6 he -28
gl shared 6 w 27
k first ing 16
k first s -6
k left ed 6
k left ing -6
k none base 13
k none s 23
k relative base 8
k relative ed -5
k relative s -6
k right base -9
k right ed -6
k right s -11
k shared ed -10
k shared ing 32
k shared s 27
kfl first base , 17
kfl first base -s -14
kfl first base CAP 14
kfl first base a 38
kfl first base and 29
kfl first base he -32
kfl first base i -13
kfl first base that 21
kfl first base the -12
kfl first base they 13
kfl first base w -9
kfl first ed " -25
kfl first ed ) -16
kfl first ed , 9
kfl first ed -s -20
kfl first ed CAP -15
kfl first ed DAY 19
kfl first ed and 50
kfl first ed but 35
kfl first ed he -18
kfl first ed she -15
kfl first ed that -34
kfl first ed they -21
kfl first ed w -17
kfl first ed who -29
kfl first ed — 28
kfl first ing " 21
kfl first ing , 11
kfl first ing -s -13
kfl first ing CAP -23
kfl first ing and 52
kfl first ing by 52
kfl first ing w -20
kfl first s , 9
kfl first s -s 20
kfl first s CAP -14
kfl first s and -35
kfl first s he -15
kfl first s it -28
kfl first s she -18
kfl left base 's 29
kfl left base -ing -18
kfl left base -s 19
kfl left base CAP 12
kfl left base a -9
kfl left base and -18
kfl left base he 12
kfl left base his 9
kfl left base i 22
kfl left base she 30
kfl left base the -20
kfl left base w -8
kfl left base we 27
kfl left base you 19
kfl left base ’s 39
kfl left ed ) 28
kfl left ed CAP 13
kfl left ed DAY 10
kfl left ed and -20
kfl left ed but -17
kfl left ed he 11
kfl left ed i 7
kfl left ed she 9
kfl left ed that 33
kfl left ed they 7
kfl left ed w 6
kfl left ed we -7
kfl left ing , -13
kfl left ing -s 16
kfl left ing CAP 37
kfl left ing and -13
kfl left ing by -14
kfl left ing he 38
kfl left ing w 20
kfl left s -ing -8
kfl left s -s -8
kfl left s CAP 18
kfl left s and -20
kfl left s he 8
kfl left s it 14
kfl left s she 11
kfl left s w 10
kfl none base 's 8
kfl none base , 34
kfl none base -ed 28
kfl none base -ing 44
kfl none base -s -21
kfl none base CAP -13
kfl none base NUM 59
kfl none base ^ 111
kfl none base a 27
kfl none base and 31
kfl none base but 17
kfl none base he 23
kfl none base his -27
kfl none base i -26
kfl none base it 51
kfl none base she -34
kfl none base that 26
kfl none base the 34
kfl none base they -11
kfl none base w 45
kfl none base we -42
kfl none base you -26
kfl none base ’s -51
kfl none ed " -48
kfl none ed ) -27
kfl none ed -s 39
kfl none ed DAY -11
kfl none ed ^ 23
kfl none ed and 23
kfl none ed i 14
kfl none ed it 49
kfl none ed she -6
kfl none ed that 23
kfl none ed they 12
kfl none ed w 20
kfl none ed we -23
kfl none ed when 185
kfl none ed who 103
kfl none ed — 20
kfl none ing " -27
kfl none ing , 7
kfl none ing -s -31
kfl none ing CAP -42
kfl none ing by 33
kfl none ing he -29
kfl none s " -24
kfl none s , -24
kfl none s -ing 76
kfl none s -s 52
kfl none s CAP -7
kfl none s and 63
kfl none s it 15
kfl none s w 15
kfl relative base that -14
kfl right base , -22
kfl right base -ed -11
kfl right base -s -10
kfl right base CAP -11
kfl right base ^ -24
kfl right base a -10
kfl right base and -15
kfl right base he -9
kfl right base his -8
kfl right base i -6
kfl right base the 13
kfl right base they -8
kfl right ed " 13
kfl right ed ) -10
kfl right ed -s -13
kfl right ed CAP -8
kfl right ed DAY -7
kfl right ed ^ -5
kfl right ed and -11
kfl right ed but -12
kfl right ed he -6
kfl right ed i -7
kfl right ed it -17
kfl right ed they -6
kfl right ed w -11
kfl right ed — -20
kfl right ing " -18
kfl right ing , 12
kfl right ing -s -11
kfl right ing CAP -12
kfl right ing and -11
kfl right ing by -10
kfl right ing he -11
kfl right ing w -15
kfl right s " 18
kfl right s , -9
kfl right s -s -20
kfl right s CAP -8
kfl right s and -17
kfl right s he -7
kfl right s it -12
kfl right s she -8
kfl right s w -16
kfl shared base -s -48
kfl shared base CAP 13
kfl shared base and 83
kfl shared base w -31
kfl shared ed , -64
kfl shared ed -s -31
kfl shared ed CAP -25
kfl shared ed and 56
kfl shared ed but 77
kfl shared ed he -23
kfl shared ed she -21
kfl shared ing " 43
kfl shared ing , 23
kfl shared ing CAP -52
kfl shared ing and 18
kfl shared s CAP -42
kfl shared s and 88
kfl shared s he -31
kg first -ing ing 17
kg first -ly base 11
kg first -ly ed 18
kg first -ly ing 37
kg first are ed 52
kg first are ing -30
kg first had ed -29
kg first has ed -12
kg first have ed -12
kg first is ed -53
kg first to base 82
kg first w ed -11
kg first w s 15
kg first was ed -38
kg first will base 9
kg left -ed ed 9
kg left -ing ing -10
kg left -ly base 5
kg left -ly ed 5
kg left -ly ing -20
kg left -ly s 16
kg left CAP base 13
kg left CAP ed -56
kg left CAP s 6
kg left are base 24
kg left are ed -70
kg left are ing 31
kg left could base 43
kg left did base 28
kg left does base 22
kg left has base -12
kg left has ed 10
kg left have base -26
kg left have ed 17
kg left is base -20
kg left is ed -50
kg left is ing 32
kg left it base 5
kg left w ed 12
kg left w ing -26
kg left w s 14
kg left was base 23
kg left was ed -69
kg left was ing 48
kg left were base 41
kg left were ed -61
kg left will base 27
kg left would base 17
kg none -ed ed -5
kg none -ing ing 12
kg none -ly ed 5
kg none -ly ing 42
kg none -ly s -26
kg none -s s 15
kg none CAP base 75
kg none CAP ed 57
kg none CAP s 15
kg none are base -13
kg none are ed 155
kg none are ing -47
kg none could base -8
kg none did base -38
kg none does base -74
kg none had ed 37
kg none has base -21
kg none has ed 17
kg none have base 41
kg none have ed -10
kg none is base 116
kg none is ed 197
kg none is ing -36
kg none it base 136
kg none to base -11
kg none w base 17
kg none w ed -19
kg none w ing -10
kg none w s -38
kg none was base 17
kg none was ed 261
kg none was ing -41
kg none were base -14
kg none were ed 210
kg none will base -22
kg none would base -17
kg relative -ed ed 28
kg right -ed ed -9
kg right -ly ed -10
kg right -ly ing -17
kg right -ly s -11
kg right -s s -9
kg right CAP base -41
kg right CAP ed -10
kg right CAP s -31
kg right are ing -11
kg right did base -10
kg right had ed -9
kg right has base 7
kg right has ed -9
kg right have base 7
kg right have ed -12
kg right is ed 11
kg right is ing -10
kg right it base -9
kg right to base -28
kg right w base -7
kg right w s -13
kg right was base -13
kg right was ed 8
kg right was ing -15
kg right will base -20
kg right would base -15
kg shared -ed ed -6
kg shared -ing ing 28
kg shared -ly ed -32
kg shared -s s -25
kg shared has ed -13
kg shared have ed -11
kg shared w base 7
kl first " -12
kl first 's -57
kl first ) -14
kl first , 10
kl first -ed -6
kl first -ing -17
kl first -s -14
kl first CAP -12
kl first DAY 16
kl first NUM -17
kl first and 43
kl first but 33
kl first by 42
kl first he -19
kl first his -7
kl first i -18
kl first in 40
kl first it -9
kl first she -17
kl first that -24
kl first the -43
kl first w -12
kl first we 20
kl first who -34
kl first you -27
kl first — 13
kl left 's 36
kl left ) 25
kl left , -7
kl left -s 11
kl left CAP 15
kl left DAY 18
kl left NUM 18
kl left a -21
kl left and -18
kl left both 6
kl left but -23
kl left by -15
kl left he 11
kl left his 12
kl left i 18
kl left in -23
kl left many 6
kl left of -34
kl left others 22
kl left she 10
kl left some 9
kl left that 22
kl left the -35
kl left their 8
kl left they 8
kl left w 5
kl left we 15
kl left you 24
kl left — -9
kl left ’s 46
kl none " -48
kl none 's -15
kl none ) -6
kl none -ed 46
kl none -ing 56
kl none -s 8
kl none CAP -6
kl none DAY -30
kl none NUM 14
kl none ^ 40
kl none a 115
kl none after 40
kl none and 28
kl none both -37
kl none but 43
kl none by 65
kl none her -12
kl none his -30
kl none i -13
kl none in 58
kl none it 46
kl none many 56
kl none of 180
kl none she -7
kl none some -34
kl none that 24
kl none the 109
kl none their -73
kl none they -6
kl none w 22
kl none we -36
kl none when 148
kl none while 22
kl none who 61
kl none you -28
kl none — 45
kl none ’s -66
kl relative who 11
kl right " 12
kl right 's -20
kl right ) -13
kl right -ed -20
kl right -ing -12
kl right -s -12
kl right CAP -8
kl right DAY -9
kl right NUM -18
kl right ^ -6
kl right a -17
kl right and -12
kl right but -11
kl right by -11
kl right he -7
kl right his -8
kl right i -7
kl right in -17
kl right it -13
kl right the 19
kl right they -7
kl right w -11
kl right we -7
kl right when -10
kl right you -7
kl right — -11
kl shared " 37
kl shared , 29
kl shared -s -33
kl shared CAP -24
kl shared and 67
kl shared but 80
kl shared he -25
kl shared she -30
kl shared they -40
kl shared w -23
kn first " -11
kn first -ing 6
kn first -ly -12
kn first . -26
kn first : 13
kn first DAY 22
kn first an -28
kn first as -50
kn first at 23
kn first for 29
kn first he 26
kn first her 6
kn first his 17
kn first how 6
kn first in -36
kn first it 20
kn first its -53
kn first of -19
kn first on 13
kn first one -13
kn first she 20
kn first some -24
kn first that 19
kn first their 29
kn first them 17
kn first this -51
kn first to 9
kn first w -8
kn first whether -35
kn first with 19
kn left " -9
kn left -ed -22
kn left -ing 12
kn left . 7
kn left : 6
kn left CAP 9
kn left a 8
kn left about -9
kn left after -14
kn left an 11
kn left and -27
kn left any 27
kn left as -15
kn left by 6
kn left during 19
kn left for -29
kn left he 8
kn left her 10
kn left him 10
kn left himself -25
kn left his 9
kn left if 19
kn left in 7
kn left is -45
kn left it 7
kn left its 11
kn left no 24
kn left not 10
kn left of -18
kn left on -9
kn left one -6
kn left over -25
kn left she 7
kn left some -26
kn left that 7
kn left the 11
kn left their 10
kn left them -7
kn left they 16
kn left this 29
kn left those 13
kn left to -15
kn left what 17
kn left when -6
kn left whether 9
kn left why 27
kn none " 61
kn none , 9
kn none -ed 105
kn none -ing 24
kn none -ly 25
kn none -s 10
kn none : -24
kn none CAP -17
kn none DAY 27
kn none NUM -25
kn none a -5
kn none about 35
kn none after 84
kn none an 6
kn none and 34
kn none any 27
kn none as 138
kn none at -6
kn none by -83
kn none during -21
kn none for 73
kn none he -24
kn none her -15
kn none him -25
kn none how 14
kn none in 9
kn none is 97
kn none it -28
kn none its 21
kn none me -38
kn none no 29
kn none not 102
kn none of 53
kn none on 25
kn none one 14
kn none over 67
kn none she -29
kn none some -16
kn none the -9
kn none their -17
kn none them 22
kn none they -44
kn none this 5
kn none those -56
kn none to 48
kn none w 39
kn none whether 6
kn none why -41
kn none with -21
kn none — -10
kn relative CAP 10
kn relative to -8
kn right -ed -9
kn right -ing -14
kn right -ly -10
kn right -s -6
kn right DAY -9
kn right a -6
kn right he -13
kn right her -11
kn right him -12
kn right himself -15
kn right his -12
kn right how -10
kn right it -10
kn right its -10
kn right me -9
kn right no -16
kn right not -12
kn right one 6
kn right she -14
kn right some 17
kn right that -11
kn right the -7
kn right their -17
kn right them -16
kn right they -14
kn right this -12
kn right those -10
kn right w -5
kn right what -13
kn right why -16
kn shared " -60
kn shared , 35
kn shared -ing 41
kn shared -s 11
kn shared . -28
kn shared CAP 15
kn shared a 11
kn shared he 15
kn shared her 52
kn shared him 35
kn shared his -11
kn shared in -9
kn shared it -5
kn shared she 26
kn shared that 10
kn shared the 16
kn shared they -22
kn shared to -11
kn shared w -21
ks first accord -77
ks first acknowledg -36
ks first add -6
ks first announc -25
ks first appear -36
ks first argu 16
ks first ask -22
ks first attack 21
ks first back -23
ks first believ -25
ks first call 11
ks first cit 31
ks first claim 37
ks first continu 30
ks first criticism -53
ks first criticiz 24
ks first decid 9
ks first declar 29
ks first declin 9
ks first defend 24
ks first describ 37
ks first discuss 11
ks first endors 11
ks first expect -44
ks first explain -24
ks first express 21
ks first find -7
ks first focus 44
ks first go 23
ks first hop 19
ks first indicat -23
ks first insist -7
ks first issu 28
ks first know -27
ks first look -37
ks first mak 12
ks first mention 27
ks first not 27
ks first oppos -34
ks first plan -18
ks first pledg 7
ks first point 30
ks first post -8
ks first praiz 20
ks first predict 9
ks first promiz -32
ks first propos 6
ks first question -32
ks first recall -24
ks first refer 29
ks first refus 14
ks first releas -12
ks first report -20
ks first reveal 24
ks first say -6
ks first see -19
ks first seem -8
ks first show -12
ks first stat -54
ks first suggest -13
ks first support -17
ks first talk 8
ks first tell 29
ks first think -6
ks first try 102
ks first tweet 20
ks first urg -28
ks first vot 34
ks first warn 24
ks first writ 7
ks left accord -15
ks left acknowledg 13
ks left add 12
ks left admit 6
ks left agre 18
ks left announc 15
ks left appear -79
ks left argu 5
ks left assur 14
ks left begin 46
ks left believ 10
ks left blam 24
ks left blast 22
ks left cast 19
ks left challeng -10
ks left charg -44
ks left cit 21
ks left claim 12
ks left com -40
ks left conclud 20
ks left confirm 26
ks left consider -30
ks left continu 15
ks left criticism -29
ks left decid 17
ks left declin 23
ks left defend 17
ks left denounc 10
ks left describ 8
ks left discuss 27
ks left dismiss 34
ks left endors 26
ks left expect -26
ks left explain 24
ks left express 23
ks left find 26
ks left focus 15
ks left giv 34
ks left hop 13
ks left includ 10
ks left indicat 14
ks left insist 8
ks left know -22
ks left learn -9
ks left list 6
ks left look -31
ks left mak 32
ks left mention -8
ks left mock -16
ks left offer 8
ks left oppos 30
ks left order 11
ks left pass -61
ks left point 14
ks left praiz 8
ks left predict -6
ks left propos 8
ks left push 40
ks left put 42
ks left question -13
ks left read 10
ks left recall 17
ks left recogniz -9
ks left refer 32
ks left reject 31
ks left repeat 16
ks left reply 15
ks left respond 16
ks left reveal 24
ks left say 12
ks left see -5
ks left seek 23
ks left seem -80
ks left shar 43
ks left show 26
ks left slam -13
ks left speak 24
ks left stat 11
ks left suggest 18
ks left support 18
ks left tak 21
ks left talk 10
ks left tell 18
ks left think 21
ks left tout 12
ks left try 7
ks left tweet 8
ks left urg 18
ks left used 18
ks left view -21
ks left vot 8
ks left vow 24
ks left want 18
ks left writ 12
ks none accord -35
ks none accus 53
ks none acknowledg -6
ks none add -17
ks none admit -7
ks none agre -35
ks none announc 41
ks none appear 283
ks none argu -14
ks none ask 86
ks none attack 23
ks none back -38
ks none begin -41
ks none believ -22
ks none blam -23
ks none blast -35
ks none call 32
ks none cast -66
ks none charg 98
ks none cit -47
ks none claim -37
ks none com 81
ks none conclud -31
ks none confirm 25
ks none consider 95
ks none continu -30
ks none criticism 108
ks none criticiz 53
ks none decid -66
ks none declar 22
ks none declin -61
ks none defend -39
ks none denounc 23
ks none deny -7
ks none describ -26
ks none discuss -9
ks none dismiss 22
ks none endors -39
ks none expect 158
ks none explain -46
ks none express -46
ks none fear 55
ks none feel -10
ks none find -43
ks none focus -8
ks none giv 20
ks none go -14
ks none hop -52
ks none includ -73
ks none indicat 11
ks none insist -35
ks none issu 15
ks none it 148
ks none know 174
ks none learn 21
ks none list 16
ks none look 151
ks none mak -26
ks none mention 18
ks none mock -22
ks none nam 50
ks none not -8
ks none oppos -71
ks none order -23
ks none plan -9
ks none pledg -43
ks none point -8
ks none post 6
ks none praiz -20
ks none predict -47
ks none promiz -8
ks none propos 8
ks none push -48
ks none put -54
ks none question 126
ks none rais 134
ks none read -57
ks none recall -8
ks none refer 65
ks none refus -42
ks none releas 24
ks none remark -63
ks none repeat -11
ks none reply -27
ks none report 8
ks none respond -36
ks none reveal -58
ks none say -30
ks none see 105
ks none seek -53
ks none seem 283
ks none shar -34
ks none show -38
ks none sign 64
ks none slam -49
ks none speak -53
ks none stat 6
ks none suggest -39
ks none support -6
ks none tak -35
ks none talk 11
ks none tell -9
ks none think -39
ks none tout 50
ks none try -39
ks none tweet -26
ks none urg 8
ks none used -28
ks none view 38
ks none vot -44
ks none vow -42
ks none want -57
ks none warn -16
ks none worry -67
ks none writ -32
ks right accord 72
ks right accus -13
ks right acknowledg -10
ks right admit -16
ks right agre -13
ks right announc -19
ks right appear -9
ks right argu -9
ks right ask -14
ks right attack -16
ks right begin -9
ks right believ -8
ks right blam -12
ks right blast -14
ks right call -11
ks right cast -16
ks right cit -11
ks right claim -15
ks right consider -9
ks right continu -9
ks right criticiz -16
ks right declar -16
ks right defend -15
ks right denounc -14
ks right deny -13
ks right describ -16
ks right discuss -13
ks right dismiss -16
ks right endors -17
ks right express -13
ks right find -15
ks right focus -17
ks right giv -15
ks right go -12
ks right hop -11
ks right insist -7
ks right issu -14
ks right it -9
ks right know -17
ks right look -16
ks right mak -11
ks right mention -11
ks right not -9
ks right offer -13
ks right oppos -19
ks right pass 41
ks right point -22
ks right praiz -12
ks right propos -12
ks right push -15
ks right question -10
ks right recall -8
ks right refer -56
ks right reject -9
ks right releas -16
ks right respond -16
ks right see -14
ks right seek -20
ks right seem -9
ks right show -15
ks right slam -17
ks right speak -17
ks right suggest -10
ks right support -10
ks right tak -14
ks right talk -13
ks right tell -13
ks right think -11
ks right try -16
ks right tweet -8
ks right urg -14
ks right view -5
ks right vot -19
ks right want -14
ks right warn -13
ks shared add 13
ks shared argu 6
ks shared ask -43
ks shared call 23
ks shared cit -13
ks shared not 42
ks shared refer 30
ks shared say -16
ks shared suggest 24
ks shared support -43
ks shared tell -20
n first 1 15
n first 12 -24
n first 3 5
n first 7 -13
n left 1 52
n left 12 -19
n left 2 21
n left 3 20
n left 7 -15
n relative 1 77
n relative 12 -27
n relative 2 42
n relative 3 29
n relative 4 25
n relative 7 -28
n right 1 -5
n right 12 -8
n right 2 -10
n right 4 -5
n right 7 -6
n shared 1 6
n shared 12 76
n shared 7 25
n1 first 1 -ing -40
n1 first 1 -s -32
n1 first 1 CAP 38
n1 first 1 DAY -20
n1 first 1 NUM -17
n1 first 1 a -29
n1 first 1 he 52
n1 first 1 i 42
n1 first 1 it -17
n1 first 1 not -37
n1 first 1 she 78
n1 first 1 the -50
n1 first 1 they 56
n1 first 1 this -39
n1 first 1 those -38
n1 first 1 w -40
n1 first 12 -ing -23
n1 first 12 CAP -38
n1 first 12 a -15
n1 first 12 the -35
n1 first 12 w 18
n1 first 2 -ing -44
n1 first 2 -s -34
n1 first 2 CAP -15
n1 first 2 DAY -14
n1 first 2 NUM 18
n1 first 2 a -18
n1 first 2 an -28
n1 first 2 he -57
n1 first 2 her 60
n1 first 2 his 7
n1 first 2 one -38
n1 first 2 she -39
n1 first 2 some 47
n1 first 2 the 25
n1 first 2 this -7
n1 first 3 -ing -12
n1 first 3 -s 8
n1 first 3 CAP 29
n1 first 3 NUM -29
n1 first 3 an -55
n1 first 3 his 13
n1 first 3 the 7
n1 first 3 w -23
n1 first 4 -ing -25
n1 first 4 DAY -14
n1 first 4 NUM -30
n1 first 4 a -11
n1 first 4 an 18
n1 first 4 he -9
n1 first 4 his -31
n1 first 4 it -39
n1 first 4 many 48
n1 first 4 one 20
n1 first 7 -ing -26
n1 first 7 -s 25
n1 first 7 CAP -20
n1 first 7 an 9
n1 first 7 he -68
n1 first 7 it -34
n1 first 7 w -20
n1 left 1 -ed -64
n1 left 1 -ing -63
n1 left 1 -s 32
n1 left 1 CAP 31
n1 left 1 DAY -62
n1 left 1 NUM 11
n1 left 1 a -87
n1 left 1 both 27
n1 left 1 he 85
n1 left 1 her 220
n1 left 1 his 246
n1 left 1 i 134
n1 left 1 it 124
n1 left 1 many 116
n1 left 1 others 127
n1 left 1 she 94
n1 left 1 some 142
n1 left 1 that 18
n1 left 1 the -69
n1 left 1 their 151
n1 left 1 they 131
n1 left 1 w -41
n1 left 1 we 140
n1 left 1 you 173
n1 left 12 -ed -17
n1 left 12 -ing -26
n1 left 12 -ly -26
n1 left 12 -s -26
n1 left 12 DAY -14
n1 left 12 NUM -16
n1 left 12 a -18
n1 left 12 all -36
n1 left 12 an -11
n1 left 12 any -25
n1 left 12 both -66
n1 left 12 he -63
n1 left 12 her -30
n1 left 12 his -28
n1 left 12 i -45
n1 left 12 it -57
n1 left 12 its -33
n1 left 12 many -16
n1 left 12 most -67
n1 left 12 no -8
n1 left 12 not -30
n1 left 12 one -31
n1 left 12 she -67
n1 left 12 that -20
n1 left 12 the -28
n1 left 12 their -28
n1 left 12 they -64
n1 left 12 this -29
n1 left 12 those 12
n1 left 12 three 17
n1 left 12 two 21
n1 left 12 w -22
n1 left 12 what -39
n1 left 12 which -14
n1 left 12 who -16
n1 left 12 whose 7
n1 left 2 -ed -15
n1 left 2 -ing -27
n1 left 2 -ly -75
n1 left 2 -s 12
n1 left 2 CAP 5
n1 left 2 DAY -55
n1 left 2 NUM 81
n1 left 2 a 26
n1 left 2 both -15
n1 left 2 he -68
n1 left 2 her 50
n1 left 2 his 45
n1 left 2 many 106
n1 left 2 one 46
n1 left 2 other 6
n1 left 2 some 48
n1 left 2 the 60
n1 left 2 this -37
n1 left 2 those 36
n1 left 2 w 21
n1 left 2 what -52
n1 left 2 which -42
n1 left 3 -ed -47
n1 left 3 -ing -58
n1 left 3 -ly -41
n1 left 3 -s -15
n1 left 3 CAP 33
n1 left 3 DAY -22
n1 left 3 NUM -30
n1 left 3 a 52
n1 left 3 an 26
n1 left 3 her -19
n1 left 3 his 26
n1 left 3 it -103
n1 left 3 many 59
n1 left 3 one 88
n1 left 3 some 45
n1 left 3 that 144
n1 left 3 the 52
n1 left 3 w -17
n1 left 4 -ed -28
n1 left 4 -ing -38
n1 left 4 -ly -18
n1 left 4 CAP 6
n1 left 4 DAY -24
n1 left 4 a 26
n1 left 4 all -14
n1 left 4 an -16
n1 left 4 both 63
n1 left 4 he -82
n1 left 4 him -27
n1 left 4 it -72
n1 left 4 its -26
n1 left 4 many 50
n1 left 4 most -14
n1 left 4 not -58
n1 left 4 one -8
n1 left 4 other -73
n1 left 4 she -31
n1 left 4 some 53
n1 left 4 that 87
n1 left 4 the 13
n1 left 4 their -18
n1 left 4 they -97
n1 left 4 this -13
n1 left 4 two -49
n1 left 4 w -16
n1 left 4 which -34
n1 left 4 who -50
n1 left 7 -ed -26
n1 left 7 -ing -29
n1 left 7 -ly -19
n1 left 7 -s -17
n1 left 7 DAY -17
n1 left 7 NUM -29
n1 left 7 all -56
n1 left 7 an 6
n1 left 7 both 19
n1 left 7 he -70
n1 left 7 her -17
n1 left 7 his -29
n1 left 7 it -69
n1 left 7 its -43
n1 left 7 no -21
n1 left 7 not -16
n1 left 7 one 35
n1 left 7 other 6
n1 left 7 she -64
n1 left 7 some -24
n1 left 7 that 7
n1 left 7 the -20
n1 left 7 their -13
n1 left 7 they -75
n1 left 7 this -47
n1 left 7 those -22
n1 left 7 two 11
n1 left 7 w -20
n1 left 7 which 5
n1 left 7 who -36
n1 relative 12 CAP -8
n1 relative 12 a -64
n1 relative 12 the -20
n1 relative 12 w -25
n1 relative 2 w 114
n1 relative 4 CAP -54
n1 relative 4 w -50
n1 relative 7 CAP -13
n1 relative 7 the 19
n1 relative 7 w -36
n1 right 1 -ed -16
n1 right 1 -ing -15
n1 right 1 -ly -13
n1 right 1 -s -6
n1 right 1 CAP 14
n1 right 1 DAY -16
n1 right 1 a -23
n1 right 1 he -7
n1 right 1 her -10
n1 right 1 how -8
n1 right 1 it -10
n1 right 1 me 25
n1 right 1 not -7
n1 right 1 one -22
n1 right 1 she -8
n1 right 1 that -9
n1 right 1 the -16
n1 right 1 them -12
n1 right 1 w -23
n1 right 1 what -12
n1 right 12 -ed -24
n1 right 12 -ing -15
n1 right 12 -ly 14
n1 right 12 -s -14
n1 right 12 CAP 17
n1 right 12 a -7
n1 right 12 an 7
n1 right 12 he -16
n1 right 12 her -22
n1 right 12 him -14
n1 right 12 his -14
n1 right 12 how -11
n1 right 12 it -18
n1 right 12 she -15
n1 right 12 that -13
n1 right 12 the -19
n1 right 12 their -19
n1 right 12 they -15
n1 right 12 w -12
n1 right 12 what -15
n1 right 2 -ed -24
n1 right 2 -ing -12
n1 right 2 -ly -27
n1 right 2 -s -8
n1 right 2 CAP -40
n1 right 2 DAY -10
n1 right 2 a -24
n1 right 2 an -12
n1 right 2 he -7
n1 right 2 her 17
n1 right 2 him -18
n1 right 2 his -8
n1 right 2 how -7
n1 right 2 it -11
n1 right 2 its -15
n1 right 2 she -11
n1 right 2 that -8
n1 right 2 the 13
n1 right 2 their -23
n1 right 2 they -7
n1 right 2 this -23
n1 right 2 those -18
n1 right 2 w -5
n1 right 2 what -11
n1 right 3 -ed -24
n1 right 3 -ing -11
n1 right 3 -ly -17
n1 right 3 -s -20
n1 right 3 CAP -8
n1 right 3 DAY -10
n1 right 3 a -12
n1 right 3 an -21
n1 right 3 he -8
n1 right 3 her -18
n1 right 3 him -20
n1 right 3 his -10
n1 right 3 how -6
n1 right 3 it -11
n1 right 3 she -10
n1 right 3 that -9
n1 right 3 the 9
n1 right 3 what -13
n1 right 4 -ed 26
n1 right 4 -ing -10
n1 right 4 -ly -20
n1 right 4 CAP -17
n1 right 4 DAY -8
n1 right 4 NUM 98
n1 right 4 an -10
n1 right 4 he -12
n1 right 4 her -19
n1 right 4 him -12
n1 right 4 his -6
n1 right 4 how -11
n1 right 4 not -10
n1 right 4 one 39
n1 right 4 she -16
n1 right 4 some 62
n1 right 4 that -10
n1 right 4 them -14
n1 right 4 they -13
n1 right 4 this 26
n1 right 4 those 23
n1 right 4 w -5
n1 right 4 what -15
n1 right 7 -ing -17
n1 right 7 -ly -32
n1 right 7 DAY -12
n1 right 7 an 8
n1 right 7 he -12
n1 right 7 him -14
n1 right 7 his -14
n1 right 7 how -10
n1 right 7 it -14
n1 right 7 its -21
n1 right 7 not -12
n1 right 7 one -12
n1 right 7 she -11
n1 right 7 some -14
n1 right 7 that -11
n1 right 7 the -8
n1 right 7 their -16
n1 right 7 they -15
n1 right 7 this -15
n1 right 7 those -23
n1 right 7 w 7
n1 right 7 what -14
n1 shared 1 he 10
n1 shared 1 she 24
n1 shared 12 CAP 25
n1 shared 2 CAP 15
n1 shared 2 the -9
n1 shared 3 CAP -6
n1 shared 3 the 19
n1 shared 4 CAP 20
n1 shared 7 CAP 78
ra " 1 -11
ra " 12 -18
ra " 2 -9
ra " 3 -11
ra " 4 -15
ra " 7 -7
ra 's 1 -23
ra 's 12 -22
ra 's 2 -19
ra 's 3 -16
ra 's 4 -27
ra 's 7 -25
ra ( 12 7
ra ( 7 -11
ra , 1 54
ra , 12 10
ra , 2 -35
ra , 3 23
ra , 4 24
ra , 7 11
ra -ed 1 -23
ra -ed 12 -13
ra -ed 2 -21
ra -ed 3 -20
ra -ed 4 -14
ra -ed 7 -15
ra -ing 1 -13
ra -ing 12 -16
ra -ing 2 -14
ra -ing 4 -15
ra -ing 7 -11
ra . 1 20
ra . 12 15
ra . 2 62
ra . 3 62
ra . 4 27
ra . 7 33
ra : 1 48
ra : 12 -14
ra : 3 -18
ra : 4 45
ra : 7 -7
ra DAY 1 -20
ra DAY 2 -19
ra DAY 3 -17
ra DAY 4 -31
ra about 1 -14
ra about 12 -19
ra about 2 -13
ra about 3 -12
ra about 7 -15
ra after 12 -21
ra after 4 -10
ra after 7 -15
ra against 12 -17
ra against 2 -11
ra against 4 -10
ra against 7 -14
ra among 12 -20
ra among 7 -16
ra and 1 -18
ra and 12 -17
ra and 2 -5
ra and 3 -15
ra and 4 -13
ra and 7 -19
ra are 12 -16
ra are 4 -12
ra are 7 -13
ra as 1 -14
ra as 12 -19
ra as 2 -12
ra as 3 -24
ra as 4 -6
ra as 7 6
ra at 1 18
ra at 2 -22
ra at 3 -38
ra at 4 -27
ra at 7 -25
ra be 12 -15
ra be 3 -7
ra be 4 -11
ra be 7 -14
ra because 12 -18
ra because 7 -13
ra been 12 -16
ra been 4 -15
ra been 7 -13
ra before 12 -17
ra before 4 -10
ra before 7 -23
ra being 12 -18
ra being 7 -11
ra but 12 -26
ra but 7 -19
ra by 1 -17
ra by 12 -17
ra by 2 -26
ra by 3 -36
ra by 4 -31
ra by 7 -19
ra could 12 -14
ra could 4 -13
ra could 7 -13
ra did 12 -8
ra did 4 -7
ra do 12 -8
ra do 7 -12
ra down 4 -10
ra during 7 -32
ra for 1 -15
ra for 12 -11
ra for 2 -15
ra for 3 -14
ra for 4 -17
ra for 7 -27
ra from 1 -18
ra from 12 -15
ra from 2 -24
ra from 3 -37
ra from 4 -19
ra from 7 -21
ra had 12 -18
ra had 2 -9
ra had 3 -13
ra had 4 -11
ra had 7 -15
ra has 12 -11
ra has 2 -8
ra has 3 31
ra has 4 -24
ra has 7 -8
ra have 12 -11
ra have 4 -14
ra have 7 -13
ra he 1 -8
ra he 12 -14
ra he 2 -8
ra he 3 -11
ra he 4 -11
ra he 7 -15
ra if 1 -7
ra if 12 -16
ra if 7 -11
ra in 1 -9
ra in 12 -19
ra in 3 -22
ra in 7 -20
ra into 12 -19
ra into 4 -19
ra into 7 -14
ra is 12 -21
ra is 2 -12
ra is 3 -22
ra is 4 -8
ra it 1 -9
ra it 12 -13
ra it 2 -8
ra it 4 -14
ra it 7 -11
ra like 12 -19
ra like 7 -11
ra many 12 -29
ra may 12 -10
ra most 12 -10
ra most 4 -10
ra most 7 -11
ra of 1 -10
ra of 12 -13
ra of 2 -19
ra of 3 -19
ra of 4 -28
ra of 7 -22
ra on 1 -17
ra on 12 -20
ra on 3 22
ra on 4 -17
ra on 7 -26
ra one 12 -18
ra one 4 -16
ra one 7 -22
ra or 12 -16
ra or 4 -15
ra or 7 -13
ra out 12 -21
ra out 4 -10
ra out 7 -10
ra over 12 -15
ra over 4 -12
ra over 7 -14
ra she 1 -9
ra she 12 -18
ra she 4 -10
ra she 7 -15
ra should 12 -10
ra should 4 -10
ra should 7 -14
ra since 12 -30
ra since 7 -19
ra so 12 -15
ra some 12 -19
ra some 4 -13
ra some 7 -8
ra than 12 -20
ra than 4 -14
ra than 7 12
ra that 1 -13
ra that 12 -16
ra that 3 -9
ra they 1 -11
ra they 12 -12
ra they 2 -13
ra they 3 -10
ra they 4 -15
ra they 7 -10
ra this 12 -18
ra this 4 -11
ra this 7 -17
ra those 12 -19
ra those 4 -22
ra those 7 -19
ra through 12 -20
ra to 1 -12
ra to 12 -8
ra to 2 -13
ra to 3 -18
ra to 4 -14
ra to 7 -12
ra up 12 -21
ra up 4 -10
ra up 7 -13
ra was 12 -17
ra was 2 -8
ra was 3 -19
ra was 4 -21
ra was 7 -12
ra were 12 -12
ra were 4 -17
ra were 7 -20
ra when 12 -14
ra when 7 -17
ra which 12 -15
ra who 2 15
ra who 3 27
ra who 4 -18
ra who 7 -21
ra will 12 -16
ra will 4 -9
ra will 7 -16
ra with 1 -28
ra with 12 -12
ra with 3 -29
ra with 4 -7
ra with 7 -18
ra would 12 -14
ra would 2 -8
ra would 3 -12
ra would 4 -11
ra would 7 -10
ra — 1 -20
ra — 2 -20
ra — 3 -17
ra — 4 -6
ra — 7 16
ra ’s 1 -20
ra ’s 12 -10
ra ’s 2 -23
ra ’s 3 -11
ra ’s 4 -17
ra ’s 7 -22
rc 0 " -9
rc 0 's -16
rc 0 , 9
rc 0 -ed -17
rc 0 -ing -7
rc 0 . 8
rc 0 : 8
rc 0 ; 19
rc 0 ? -20
rc 0 DAY -24
rc 0 about -10
rc 0 across -11
rc 0 after -11
rc 0 against -10
rc 0 among -14
rc 0 and -11
rc 0 are -12
rc 0 at -14
rc 0 be -11
rc 0 because -12
rc 0 been -9
rc 0 before -14
rc 0 behind 23
rc 0 being -10
rc 0 between -12
rc 0 both -15
rc 0 but -20
rc 0 by -24
rc 0 can -18
rc 0 could -10
rc 0 did -9
rc 0 do -7
rc 0 does -12
rc 0 down -9
rc 0 for -12
rc 0 from -18
rc 0 get -10
rc 0 had -10
rc 0 has 9
rc 0 have -12
rc 0 he -9
rc 0 if -9
rc 0 in -7
rc 0 into -13
rc 0 it -10
rc 0 like -12
rc 0 many -15
rc 0 may -12
rc 0 might -13
rc 0 most -14
rc 0 of -15
rc 0 off -11
rc 0 on -9
rc 0 one -13
rc 0 or -13
rc 0 out -9
rc 0 she -11
rc 0 should -10
rc 0 since -9
rc 0 so -15
rc 0 some -11
rc 0 they -11
rc 0 this -13
rc 0 those -15
rc 0 through -16
rc 0 to -10
rc 0 toward -19
rc 0 under -8
rc 0 up -9
rc 0 was -10
rc 0 were -14
rc 0 where -14
rc 0 whether -13
rc 0 which -13
rc 0 while -12
rc 0 will -9
rc 0 with -9
rc 0 would -10
rc 0 ’s -17
rc 1 " -25
rc 1 's -39
rc 1 ( 12
rc 1 , 22
rc 1 -ed -16
rc 1 -ing -22
rc 1 . 70
rc 1 : 17
rc 1 DAY -26
rc 1 about -32
rc 1 after -30
rc 1 against -24
rc 1 among -16
rc 1 and -26
rc 1 are -17
rc 1 as -26
rc 1 at -37
rc 1 be -20
rc 1 because -23
rc 1 been -21
rc 1 before -21
rc 1 but -32
rc 1 by -14
rc 1 could -24
rc 1 did -20
rc 1 do -14
rc 1 for -31
rc 1 from -24
rc 1 had -22
rc 1 has -34
rc 1 have -15
rc 1 he -17
rc 1 if -18
rc 1 in -31
rc 1 into -18
rc 1 is -20
rc 1 it -12
rc 1 many -25
rc 1 most -19
rc 1 of -34
rc 1 on -32
rc 1 one -24
rc 1 or -14
rc 1 out -18
rc 1 over -14
rc 1 she -16
rc 1 should -13
rc 1 since -24
rc 1 some -24
rc 1 than -17
rc 1 that -20
rc 1 they -14
rc 1 this -8
rc 1 to -25
rc 1 up -23
rc 1 was -22
rc 1 were -21
rc 1 which -10
rc 1 who -23
rc 1 will -16
rc 1 with -20
rc 1 would -16
rc 1 ’s -31
rc 2 " -21
rc 2 's -42
rc 2 , -16
rc 2 -ed -10
rc 2 -ing -27
rc 2 . 42
rc 2 and -27
rc 2 as -28
rc 2 be -17
rc 2 by -29
rc 2 for -27
rc 2 from -30
rc 2 has 9
rc 2 have -12
rc 2 he -15
rc 2 in -25
rc 2 is -30
rc 2 of -12
rc 2 on -34
rc 2 to 24
rc 2 was -26
rc 2 who -9
rc 2 with -30
rc 3 , -9
rc 3 -ed -17
rc 3 -ing -25
rc 3 . 67
rc 3 and -16
rc 3 to -22
rs accord -s 72
rs accord CAP 64
rs accord a 62
rs accord the 67
rs accord w 89
rs accus CAP -12
rs acknowledg that -7
rs add that -6
rs argu that -8
rs ask CAP -5
rs ask the -12
rs attack CAP -15
rs back CAP -8
rs call CAP -16
rs call a -9
rs call him -8
rs call it 26
rs call the -12
rs call w -19
rs continu w -15
rs criticiz CAP -18
rs describ the -17
rs endors CAP -20
rs find that -9
rs not that -8
rs praiz CAP -13
rs refer the -59
rs report that -12
rs say -s -7
rs say CAP 16
rs say DAY -12
rs say a 35
rs say he -11
rs say his -10
rs say it -11
rs say one 11
rs say she -15
rs say that -10
rs say the -7
rs say they -14
rs say w 8
rs see the -10
rs seem w -10
rs show CAP -17
rs show that -9
rs suggest that -9
rs support CAP -27
rs tell -s -10
rs tell CAP -15
rs tell a -9
rs tell the -12
rs try w -18
rs writ CAP 43
v left 0 13
v left 1 -41
v left 2 -35
v relative 0 7
v relative 1 -25
v relative 2 -34
v right 1 -15
v right 2 -15
v shared 0 7
x first 1 -40
x first 2 -36
x left 0 13
x left 1 -30
x left 2 -34
x relative 1 -19
x right 1 -15
x right 2 -14
x shared 0 7
x shared 1 38
z first 's -39
z first -ing -41
z first . -37
z first CAP 16
z first NUM -26
z first a -39
z first an -49
z first and -6
z first he 23
z first i 47
z first in -41
z first it -24
z first not -36
z first of -51
z first one 24
z first others 63
z first she 29
z first the -46
z first they 22
z first this -38
z first those -46
z first to -40
z first w -8
z first what -59
z first — 32
z first ’s -9
z left 's 37
z left ) 31
z left -ed -16
z left -ing -12
z left . 26
z left CAP 14
z left DAY -10
z left a -21
z left after -59
z left and -18
z left both 6
z left but -23
z left by -15
z left he 11
z left his 12
z left i 18
z left in -22
z left it -5
z left many 6
z left of -34
z left others 28
z left she 10
z left some 9
z left that 15
z left the -35
z left their 8
z left they 8
z left we 15
z left you 24
z left — -9
z left ’s 46
z relative -s 20
z relative CAP -6
z relative w -9
z right 's -10
z right -ed -19
z right -ing -5
z right -ly -16
z right CAP 6
z right a -17
z right about -16
z right after -19
z right all -14
z right among -23
z right an -20
z right and -15
z right any -13
z right are -14
z right as -13
z right at -13
z right be -13
z right because -15
z right been -15
z right before -19
z right being -14
z right but -18
z right by -15
z right could -8
z right did -9
z right do -10
z right down -11
z right for -15
z right from -15
z right get -10
z right had -13
z right has -10
z right have -11
z right he -11
z right her -11
z right herself -17
z right him -7
z right himself -10
z right his -14
z right how -10
z right if -8
z right in -14
z right is -12
z right it -12
z right like -24
z right many -29
z right may -14
z right me 21
z right most -13
z right never -6
z right not -16
z right of -10
z right one -10
z right or -16
z right other -24
z right others 52
z right out -8
z right over -11
z right she -15
z right should -9
z right so -19
z right some -19
z right such -11
z right than -11
z right that -12
z right the -18
z right them -13
z right themselves -18
z right they -12
z right this -21
z right those -27
z right though -13
z right to -13
z right up -16
z right w -8
z right was -15
z right were -13
z right what -13
z right when -16
z right whether -9
z right while -9
z right who -32
z right why -13
z right will -12
z right with 8
z right ’s -15
z shared he 10
z shared she 24
z shared w 11
za first -ing , -6
za first -ing that -27
za first -s , -10
za first -s -ed 20
za first -s -ly 6
za first -s are 38
za first -s have 54
za first -s that -22
za first -s were 11
za first -s who 21
za first . , -34
za first CAP " -64
za first CAP ( -60
za first CAP -ed 78
za first CAP -ly 64
za first CAP / -31
za first CAP : -35
za first CAP are 26
za first CAP did 7
za first CAP had 39
za first CAP has 55
za first CAP have 50
za first CAP is 46
za first CAP that -50
za first CAP was 48
za first CAP who -30
za first CAP will 6
za first CAP — -6
za first DAY , -22
za first NUM , -28
za first a " -35
za first a -ed -49
za first a -ly -30
za first he -ed 33
za first he has 12
za first he was -11
za first it is -25
za first it was -34
za first she -ed 40
za first she has 54
za first the " -23
za first the -ed -64
za first the -ly -42
za first they -ed 19
za first those -ed -63
za first those who -21
za first w " 12
za first w , -14
za first w -ed 21
za first w -ly -18
za first w : -34
za first w are -69
za first w had 20
za first w has 37
za first w have 15
za first w is -25
za first w that -17
za first w was -13
za first w were 72
za first w who 5
za first w will 15
za first w would 5
za first w — 11
za left 's w 7
za left ) -ed 27
za left ) w 25
za left -ed , -32
za left -ed w -11
za left -ing , -40
za left -ing -s -11
za left -s , -19
za left -s -ed 16
za left -s -ing 14
za left -s -ly 30
za left -s have 17
za left -s to -37
za left -s w 19
za left -s were 14
za left . , 17
za left CAP , 13
za left CAP -ed 19
za left CAP -ing 24
za left CAP -ly 23
za left CAP -s 19
za left CAP are -21
za left CAP did 35
za left CAP had 7
za left CAP has 16
za left CAP is -11
za left CAP to -6
za left CAP w 17
za left CAP was -30
za left CAP will -11
za left DAY , -47
za left DAY -ed 27
za left DAY w 17
za left NUM , -7
za left NUM w 29
za left a w -9
za left and -ed -21
za left and -ing -12
za left and -s -20
za left and w -19
za left but -ed -16
za left but w -24
za left by -ing -20
za left he -ed 12
za left he -ly 19
za left he -s 7
za left he w 15
za left he was -44
za left his w 8
za left i w 15
za left it -ed 19
za left it -s 15
za left it w 6
za left she -ed 12
za left she -s 8
za left she has 20
za left she w 9
za left that -ed 27
za left the w -20
za left they -ed 18
za left they w 5
za left w , -9
za left w -ed 11
za left w -ing 22
za left w -s 16
za left w had 8
za left w to -48
za left w w 6
za left w was -31
za left you w 21
za left — w -21
za left ’s w 39
za relative -s that 5
za relative CAP , 8
za right 's -ed -13
za right 's -ing -24
za right -ed " -19
za right -ed -ed -6
za right -ed -ing -11
za right -ed . -9
za right -ed about -24
za right -ed against -9
za right -ed and -16
za right -ed as -32
za right -ed at -15
za right -ed by -22
za right -ed for -24
za right -ed from -8
za right -ed in -27
za right -ed it -7
za right -ed of -9
za right -ed on -25
za right -ed out -15
za right -ed that -22
za right -ed to -13
za right -ed with -23
za right -ing " -9
za right -ing , 14
za right -ing -ed -14
za right -ing -ing -14
za right -ing . -19
za right -ing about -9
za right -ing and -16
za right -ing at -10
za right -ing for -21
za right -ing from -10
za right -ing he -10
za right -ing it -13
za right -ing of -15
za right -ing on -15
za right -ing out -13
za right -ing to 22
za right -ing up -14
za right -ing with -14
za right -ly , -21
za right -ly -ed -20
za right -ly -ing -12
za right -ly . -33
za right -ly in -8
za right -ly on 26
za right -ly to -15
za right -s " -14
za right -s , 10
za right -s -ed -26
za right -s . 18
za right -s : -29
za right -s DAY -8
za right -s about -5
za right -s after -17
za right -s against -13
za right -s and -15
za right -s are -14
za right -s as 31
za right -s at -14
za right -s before -16
za right -s by -31
za right -s for -13
za right -s from -13
za right -s have -15
za right -s he -12
za right -s in -14
za right -s like -21
za right -s of -15
za right -s on -14
za right -s or -17
za right -s over -12
za right -s that 8
za right -s to -12
za right -s were -11
za right -s who -33
za right -s will -12
za right -s with -25
za right -s would -11
za right -s — -13
za right CAP " -13
za right CAP 's -26
za right CAP , 11
za right CAP -ing -21
za right CAP . 59
za right CAP : 127
za right CAP DAY -17
za right CAP about -12
za right CAP after -19
za right CAP and -17
za right CAP are -12
za right CAP as -16
za right CAP at -19
za right CAP but -38
za right CAP by -12
za right CAP could -13
za right CAP did -7
za right CAP during 48
za right CAP for -22
za right CAP from -27
za right CAP had -17
za right CAP has 26
za right CAP have -15
za right CAP if -14
za right CAP in 5
za right CAP of -40
za right CAP on -13
za right CAP or -17
za right CAP should -11
za right CAP to -15
za right CAP was -12
za right CAP will -11
za right CAP with 12
za right CAP would -13
za right CAP — 39
za right CAP ’s -19
za right DAY 's -12
za right DAY -ing -12
za right DAY . 41
za right DAY that -12
za right NUM , -23
za right NUM . 42
za right NUM and -21
za right NUM of -16
za right NUM to -40
za right a " -11
za right a -ed -22
za right a -ing -17
za right about -ing -14
za right an " -17
za right an -ed -22
za right and -ed -16
za right and -ing -13
za right and has -26
za right and is -38
za right and that -9
za right are -ed -8
za right are -ing -12
za right as " -15
za right as -ing -12
za right as he -13
za right be " -6
za right be -ed -15
za right be -ing -7
za right because he -6
za right because of -16
za right been -ed -13
za right being -ed -14
za right by -ing -11
za right could be -8
za right for -ing -10
za right from -ing -11
za right had -ed -12
za right had been -13
za right has -ed -8
za right has been -18
za right have -ed -11
za right have been -11
za right he -ed -10
za right he and -6
za right he did -17
za right he had -10
za right he has -10
za right he is -16
za right he was -11
za right he will -7
za right he would -9
za right he ’s -7
za right her to -6
za right him , 16
za right him as -12
za right him for -8
za right him to -8
za right himself as -11
za right his -ing -9
za right if he -8
za right in -ing -11
za right in which -10
za right is " -8
za right is -ed -14
za right is -ing -18
za right it " -8
za right it -ed -9
za right it . -27
za right it is -8
za right it was -8
za right it would -8
za right it ’s -7
za right many of -21
za right most of -14
za right not -ed -27
za right not -ing -14
za right not to -8
za right of " 13
za right of -ed -11
za right of -ing -11
za right on -ing -10
za right on DAY 9
za right one of -5
za right out of -12
za right she -ed -16
za right she had -15
za right she was -10
za right she would -8
za right some of -11
za right such as -11
za right that " -8
za right that , -16
za right that -ed -18
za right that -ing -6
za right that has -12
za right that he -10
za right that if -7
za right that it -9
za right that she -11
za right that some -9
za right that they -13
za right that would -13
za right the " -17
za right the -ed -17
za right the -ing -18
za right the most -22
za right them . -19
za right they -ed -10
za right they are -8
za right to " -16
za right to -ing -9
za right to be -16
za right to do -7
za right to get -13
za right to have -11
za right up to -11
za right w " -14
za right w 's -20
za right w , 16
za right w -ed -18
za right w -ing -13
za right w . 16
za right w : -27
za right w ; -16
za right w DAY -16
za right w about -15
za right w after -13
za right w against -17
za right w among -14
za right w and -15
za right w are -18
za right w as -18
za right w at -16
za right w because -18
za right w before -12
za right w behind 39
za right w between -13
za right w but -23
za right w by -21
za right w could -18
za right w down -8
za right w during -23
za right w for -15
za right w from -25
za right w had -13
za right w has -15
za right w he -14
za right w if -12
za right w in -18
za right w into -17
za right w is -6
za right w it -10
za right w of -21
za right w off -14
za right w on -17
za right w one -9
za right w or -12
za right w out -14
za right w over 7
za right w she -22
za right w should -9
za right w since -20
za right w than -18
za right w that -14
za right w they -15
za right w this -16
za right w through -12
za right w to -15
za right w up -15
za right w was -14
za right w were -20
za right w when -14
za right w will -13
za right w with -11
za right w would -13
za right w — -6
za right w ’s -21
za right was " -10
za right was -ed -20
za right was -ing -9
za right were -ed -9
za right were -ing -10
za right what he -17
za right when he -14
za right which he -9
za right who -ed -24
za right who had -17
za right who has -51
za right who have -17
za right who is -48
za right who was -50
za right will be -14
za right would be -10
za right would have -9
za right ’s " -7
za right ’s -ed -9
za right ’s -ing -19
za shared -s -ed -33
za shared -s w 22
za shared CAP , -17
za shared CAP -ed -61
za shared CAP -ly -38
za shared CAP -s 73
za shared CAP has -61
za shared CAP is -61
za shared CAP w 87
za shared he -ed -27
za shared he -s 72
za shared he w 78
za shared she -ed -48
za shared she w 59
za shared w , 21
za shared w -ed -81
za shared w -s 73
za shared w w 83
`
