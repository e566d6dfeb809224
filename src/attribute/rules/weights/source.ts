/** Made by bench/attribution/train.ts. */
export const source: string = `
1 first -ing -29
1 first -s -11
1 first CAP 11
1 first DAY -19
1 first NUM -11
1 first a -8
1 first all -65
1 first another -17
1 first both 8
1 first he 19
1 first her 5
1 first i 9
1 first it -31
1 first its 35
1 first many 57
1 first most 8
1 first no 7
1 first not -25
1 first one -40
1 first other -26
1 first others 45
1 first she 19
1 first some -5
1 first they 17
1 first this -9
1 first those -43
1 first two -6
1 first w -18
1 first what -50
1 first whose -6
1 first you 36
1 left -ed -27
1 left -ing -32
1 left -ly -25
1 left CAP 14
1 left DAY -28
1 left a 5
1 left all -21
1 left an -9
1 left another 50
1 left any -36
1 left both 20
1 left each 13
1 left few 31
1 left five -42
1 left half -46
1 left he 45
1 left her 17
1 left him 5
1 left his 11
1 left how -36
1 left hundreds 31
1 left i 46
1 left it -24
1 left its 17
1 left many 58
1 left most 60
1 left no -9
1 left not -27
1 left one 31
1 left other 8
1 left others 35
1 left several 59
1 left she 49
1 left some 47
1 left such -85
1 left that 20
1 left their 16
1 left them -26
1 left these -20
1 left they 48
1 left this -34
1 left those 93
1 left three -15
1 left two 16
1 left w -19
1 left we 59
1 left what -11
1 left which -22
1 left who -31
1 left whom -108
1 left whose 82
1 left why -73
1 left you 35
1 relative -ed -48
1 relative -ing -56
1 relative -s -14
1 relative CAP -16
1 relative a 104
1 relative the -20
1 relative w -9
1 right -ed -7
1 right -ing -14
1 right -ly -10
1 right -s -6
1 right DAY -7
1 right he -10
1 right her -11
1 right him -10
1 right himself -14
1 right his -10
1 right how -11
1 right it -10
1 right its -7
1 right me -6
1 right no -15
1 right not -11
1 right one 6
1 right she -7
1 right some 18
1 right that -10
1 right the -7
1 right their -14
1 right them -14
1 right they -9
1 right this -11
1 right those -9
1 right w -5
1 right what -14
1 right why -17
1 shared -s 45
1 shared CAP 13
1 shared he 10
1 shared his -51
1 shared many 70
1 shared she 24
1 shared that 59
1 shared w 5
a first " -32
a first ( -45
a first , -8
a first -ed 33
a first / -39
a first : -42
a first ; -40
a first are 17
a first can 58
a first could -33
a first did 19
a first had 37
a first has 45
a first have 73
a first may -39
a first should -44
a first that -26
a first were 9
a first which -47
a first who 8
a first will 8
a first would 8
a left 's -21
a left , -6
a left -ed 12
a left -ly 9
a left -s 7
a left could -30
a left did 31
a left does 34
a left had 11
a left has 6
a left have 15
a left is -6
a left to -21
a left w 10
a left was -43
a left were -10
a left will -23
a left would 22
a left ’s -21
a relative , -11
a relative who 11
a right " -11
a right $ 34
a right 's -21
a right , 11
a right -ed -14
a right -ing -13
a right . 23
a right : 8
a right ; 8
a right ? -21
a right DAY -12
a right about -13
a right across -15
a right after -14
a right against -13
a right among -16
a right and -14
a right are -13
a right around -12
a right as -11
a right at -15
a right be -12
a right because -12
a right been -13
a right before -16
a right behind 8
a right being -13
a right between -12
a right beyond -9
a right both -14
a right but -23
a right by -20
a right can -13
a right could -12
a right did -11
a right do -9
a right does -17
a right doesn’t -17
a right done -9
a right down -9
a right during -7
a right for -15
a right from -19
a right get -12
a right had -12
a right have -12
a right having -15
a right he -11
a right i -8
a right if -9
a right in -14
a right into -16
a right is -9
a right it -10
a right like -17
a right many -24
a right might -14
a right most -15
a right must -13
a right of -18
a right off -13
a right on -14
a right once -29
a right one -16
a right or -13
a right others -18
a right out -12
a right outside -16
a right she -12
a right should -11
a right since -18
a right so -15
a right some -14
a right someone -13
a right than -9
a right that -10
a right they -11
a right this -13
a right those -20
a right through -17
a right to -10
a right toward -19
a right under -26
a right until -12
a right up -15
a right was -12
a right were -13
a right where -13
a right whether -14
a right which -15
a right while -10
a right who -10
a right will -15
a right with -12
a right within -20
a right without -13
a right would -10
a right yet -19
a right ’d -11
a right ’ll 35
a right ’s -17
a shared , 23
a shared -ed -35
a shared -ing 29
a shared -ly -47
a shared -s 62
a shared are -97
a shared had -11
a shared has -66
a shared have -89
a shared is -74
a shared w 71
a shared was -94
b first , 8
b first -ed -19
b first -s -68
b first . -48
b first : 18
b first ; 27
b first ^ 10
b first although 12
b first as -10
b first at -20
b first be -51
b first because -64
b first before -27
b first but 15
b first by -21
b first despite -28
b first during -22
b first from -35
b first had -33
b first has -46
b first if -28
b first in -17
b first is -10
b first like -43
b first of -55
b first on -21
b first or -36
b first since -31
b first so -11
b first than -23
b first though 13
b first to 18
b first w -7
b first was -31
b first when -12
b first where -39
b first whether 26
b first while -14
b first with -19
b first would -35
b first — 14
b left " 37
b left ' -19
b left 's -30
b left ( 23
b left ) -76
b left , 28
b left -ed -12
b left -ing -14
b left -ly -16
b left -s 9
b left . -37
b left / -71
b left : 100
b left ; 150
b left ?sym -56
b left CAP 15
b left ^ 30
b left about 19
b left across -73
b left after 34
b left against -42
b left although 90
b left among -22
b left are -16
b left around -64
b left as 26
b left at -24
b left be -23
b left because 103
b left been -36
b left before 35
b left behind -66
b left being -50
b left between -13
b left but 47
b left by -21
b left can -6
b left could -17
b left despite 22
b left did -20
b left do -10
b left does 111
b left during -31
b left for -14
b left from -17
b left get -70
b left had -10
b left has -24
b left have -30
b left how 14
b left if 29
b left in -27
b left into -12
b left is -13
b left like -19
b left may -41
b left not -30
b left of -27
b left off -51
b left on -20
b left once -42
b left or -49
b left out 16
b left outside -59
b left over -19
b left should 7
b left since 43
b left so 9
b left than 9
b left though 126
b left through -31
b left to -16
b left toward -53
b left under -18
b left up -11
b left w -8
b left was -14
b left were -28
b left what 167
b left when 42
b left where 90
b left whether 18
b left which 103
b left while 45
b left who 148
b left will 8
b left within -23
b left would -6
b left yet 80
b left — 22
b left ’s -32
b relative , 18
b relative -ed -20
b relative -ing 36
b relative ^ 10
b relative and -44
b relative in -20
b relative to -42
b relative w -20
b right -ed -6
b right -ing -16
b right -s -9
b right CAP -17
b right a -15
b right about -17
b right against -16
b right an -13
b right as -27
b right at -13
b right by 8
b right for -13
b right on -16
b right out -18
b right the -6
b right to 16
b shared , -8
b shared after -30
b shared and -33
b shared as -19
b shared w 31
b shared when 6
b shared while -23
b shared — 81
b1 first " CAP 15
b1 first " he 54
b1 first " she -6
b1 first " the 8
b1 first " w -78
b1 first , -ing -38
b1 first , -s -6
b1 first , CAP 20
b1 first , NUM -30
b1 first , a -12
b1 first , an 16
b1 first , he 71
b1 first , his 65
b1 first , she 58
b1 first , the 24
b1 first , whose 13
b1 first . CAP -48
b1 first : CAP 7
b1 first ^ CAP 12
b1 first ^ DAY -29
b1 first ^ a 31
b1 first ^ an 33
b1 first ^ he 11
b1 first ^ his 16
b1 first ^ i 36
b1 first ^ it -32
b1 first ^ many 17
b1 first ^ she 18
b1 first ^ some 18
b1 first ^ they 43
b1 first ^ this 5
b1 first ^ what -28
b1 first after -ing -17
b1 first after CAP -20
b1 first after a -20
b1 first after the 31
b1 first and -s -27
b1 first and a 13
b1 first and he 61
b1 first and the 28
b1 first and w -24
b1 first as -s -24
b1 first as a -29
b1 first as the -17
b1 first as w -22
b1 first at a -23
b1 first at the -27
b1 first at w 14
b1 first but CAP 51
b1 first but he 67
b1 first but w 21
b1 first during the -16
b1 first for CAP -26
b1 first if CAP -31
b1 first in -ing -17
b1 first in CAP -31
b1 first in NUM -13
b1 first in a -20
b1 first in his 9
b1 first in the -9
b1 first in w -17
b1 first is w -31
b1 first like CAP -48
b1 first on CAP -41
b1 first on DAY -16
b1 first on the -26
b1 first so w -37
b1 first to w -41
b1 first when CAP 48
b1 first when the -51
b1 first while the -32
b1 first would w -37
b1 first — CAP 56
b1 left " CAP 44
b1 left " he 17
b1 left " she 13
b1 left " the 86
b1 left " w 28
b1 left ' CAP 42
b1 left ' w -34
b1 left 's -ed -22
b1 left 's -ing -25
b1 left 's -s -36
b1 left 's CAP -55
b1 left 's w -26
b1 left ( CAP 61
b1 left , -ed -44
b1 left , -ing -59
b1 left , -ly -28
b1 left , -s 48
b1 left , CAP 50
b1 left , NUM -23
b1 left , a -6
b1 left , an -60
b1 left , both 32
b1 left , he 64
b1 left , his 106
b1 left , i 33
b1 left , it -54
b1 left , many 51
b1 left , one 51
b1 left , she 48
b1 left , some 103
b1 left , the 49
b1 left , they 50
b1 left , w 6
b1 left , which -35
b1 left , who -27
b1 left , whose 39
b1 left -ed -ing -18
b1 left -ed -ly -28
b1 left -ed -s -41
b1 left -ed CAP 6
b1 left -ed DAY -47
b1 left -ed NUM -26
b1 left -ed a -36
b1 left -ed an -36
b1 left -ed her -21
b1 left -ed his -6
b1 left -ed that 32
b1 left -ed the -22
b1 left -ed w -13
b1 left -ing -ed -23
b1 left -ing -s -45
b1 left -ing CAP -7
b1 left -ing a -39
b1 left -ing his -30
b1 left -ing that 25
b1 left -ing w -24
b1 left -ly -ed -21
b1 left -ly -ing -18
b1 left -ly -s -50
b1 left -ly CAP -21
b1 left -ly NUM -25
b1 left -ly w -31
b1 left -s CAP 7
b1 left -s DAY -38
b1 left -s a -28
b1 left -s he 48
b1 left -s the 14
b1 left -s who -33
b1 left . CAP -39
b1 left . NUM -30
b1 left / CAP -71
b1 left : CAP 45
b1 left CAP CAP 80
b1 left CAP a -41
b1 left CAP that 25
b1 left CAP the 26
b1 left CAP this -44
b1 left CAP w -12
b1 left CAP who -53
b1 left NUM CAP -8
b1 left ^ CAP 34
b1 left ^ DAY -71
b1 left ^ a 68
b1 left ^ all -7
b1 left ^ an 77
b1 left ^ another 59
b1 left ^ both 81
b1 left ^ he 19
b1 left ^ her 77
b1 left ^ i 20
b1 left ^ it -41
b1 left ^ many 15
b1 left ^ other 47
b1 left ^ several 74
b1 left ^ she 26
b1 left ^ some 21
b1 left ^ that -107
b1 left ^ the 23
b1 left ^ they 9
b1 left ^ this -28
b1 left ^ we 30
b1 left ^ what -54
b1 left about CAP -29
b1 left about NUM 36
b1 left about the -39
b1 left about w -41
b1 left after -ing -45
b1 left after CAP 17
b1 left after a 34
b1 left after he 76
b1 left after the 26
b1 left against CAP -34
b1 left and -ed -33
b1 left and -ing -5
b1 left and -s -8
b1 left and NUM 37
b1 left and he 50
b1 left and her -17
b1 left and other -48
b1 left and w -24
b1 left are -ed -30
b1 left are -ing -24
b1 left are w -16
b1 left as -s 26
b1 left as CAP 66
b1 left as a -31
b1 left as an -31
b1 left as he 58
b1 left as she 76
b1 left as the 19
b1 left as they 49
b1 left as w -14
b1 left at CAP -44
b1 left at a -31
b1 left at the -34
b1 left at w 55
b1 left be -ed -29
b1 left be a -40
b1 left be w -33
b1 left been -ed -22
b1 left been -ing -18
b1 left been a -49
b1 left been w -22
b1 left before the -23
b1 left between CAP -42
b1 left but -s 61
b1 left but CAP 59
b1 left but he 28
b1 left but she 35
b1 left but the -14
b1 left but they 40
b1 left but w 14
b1 left by -ing -11
b1 left by CAP -24
b1 left by NUM 25
b1 left by a 17
b1 left by the -48
b1 left by w -29
b1 left can w -57
b1 left could w -34
b1 left did not -37
b1 left during a -34
b1 left during the -33
b1 left for -ing -19
b1 left for -s 36
b1 left for CAP -25
b1 left for a 50
b1 left for the -41
b1 left for w -17
b1 left from -ing -17
b1 left from -s 10
b1 left from CAP -20
b1 left from the -48
b1 left from w -31
b1 left had -ed -20
b1 left had w -33
b1 left has -ed -19
b1 left has -ly -20
b1 left has a -47
b1 left has w -25
b1 left have -ed -33
b1 left have w -9
b1 left if CAP 34
b1 left if he 9
b1 left if the 51
b1 left in -ing -23
b1 left in -s 18
b1 left in CAP -33
b1 left in NUM -35
b1 left in a -27
b1 left in an -11
b1 left in her 27
b1 left in the -29
b1 left in w -24
b1 left in which 17
b1 left into the -54
b1 left is -ed -26
b1 left is -ing -23
b1 left is -ly -38
b1 left is a -55
b1 left is not -26
b1 left is the -28
b1 left is w -21
b1 left like CAP -22
b1 left not -ed -23
b1 left not -ly -19
b1 left not w -25
b1 left of -ed -26
b1 left of -ing -13
b1 left of -s -39
b1 left of CAP -23
b1 left of NUM -44
b1 left of a 29
b1 left of her -62
b1 left of his -11
b1 left of the -33
b1 left of those -81
b1 left of w -23
b1 left on -s 29
b1 left on CAP -35
b1 left on DAY -19
b1 left on a -38
b1 left on his -14
b1 left on the -21
b1 left on w -18
b1 left or w -23
b1 left over the -13
b1 left since CAP 34
b1 left so w -45
b1 left than CAP 17
b1 left than NUM -56
b1 left than w -47
b1 left to -ing -21
b1 left to -s -11
b1 left to CAP -13
b1 left to NUM -39
b1 left to his -20
b1 left to the -8
b1 left to w -24
b1 left under w -25
b1 left w -ed -20
b1 left w -ing -28
b1 left w -ly -23
b1 left w CAP -29
b1 left w DAY -28
b1 left w a 7
b1 left w an -9
b1 left w he 91
b1 left w her -29
b1 left w his 5
b1 left w many 76
b1 left w one -23
b1 left w she 84
b1 left w some 21
b1 left w that 71
b1 left w their -58
b1 left w they 42
b1 left w this -25
b1 left w two -38
b1 left w w -38
b1 left w who -29
b1 left was -ed -29
b1 left was -ing -23
b1 left was -ly -28
b1 left was a -9
b1 left was not -19
b1 left was the -31
b1 left was w -34
b1 left were -ed -25
b1 left were w -37
b1 left when -ed -34
b1 left when CAP 64
b1 left when he 38
b1 left when she 61
b1 left when the 19
b1 left which CAP 54
b1 left which he 21
b1 left while CAP 29
b1 left while he 8
b1 left while the 52
b1 left while w 64
b1 left will w -41
b1 left with -s -8
b1 left with CAP -8
b1 left with a 11
b1 left with his 51
b1 left with the -29
b1 left with w -6
b1 left would w -9
b1 left — -ing -50
b1 left — CAP 93
b1 left — the 82
b1 left — w -29
b1 left ’s -ing -21
b1 left ’s -s -35
b1 left ’s CAP -48
b1 left ’s w -27
b1 relative , a 23
b1 relative ^ CAP 57
b1 relative ^ the -22
b1 relative w CAP -31
b1 right -ed -ed -13
b1 right -ed -ing -12
b1 right -ed -ly -14
b1 right -ed -s -6
b1 right -ed CAP -9
b1 right -ed a -9
b1 right -ed an -17
b1 right -ed her -6
b1 right -ed him -9
b1 right -ed his -11
b1 right -ed how -7
b1 right -ed it -10
b1 right -ed that -8
b1 right -ed the -6
b1 right -ed their -16
b1 right -ing -s -12
b1 right -ing CAP -22
b1 right -ing a -19
b1 right -ing he -11
b1 right -ing her -24
b1 right -ing him -12
b1 right -ing his -16
b1 right -ing it -16
b1 right -ing that -13
b1 right -ing the -14
b1 right -ing w -13
b1 right -s -ing -13
b1 right -s -s -10
b1 right -s a -6
b1 right -s he -11
b1 right -s his -8
b1 right -s it -9
b1 right -s that -14
b1 right -s the -7
b1 right -s w -7
b1 right a w -14
b1 right about CAP -20
b1 right about the -12
b1 right for -ing -10
b1 right for CAP -25
b1 right for a -11
b1 right for w -15
b1 right of -ing -19
b1 right of CAP -19
b1 right of w -11
b1 right on CAP -18
b1 right on the -17
b1 right out that -9
b1 right to -s 17
b1 right to CAP 17
b1 right to a 37
b1 right to the 24
b1 right to w -7
b1 right w -ed 13
b1 right w -ing -12
b1 right w -ly -16
b1 right w CAP 7
b1 right w DAY -12
b1 right w an 11
b1 right w he -9
b1 right w her -10
b1 right w his -10
b1 right w it -9
b1 right w one 15
b1 right w she -6
b1 right w that -10
b1 right w the -10
b1 right w their -14
b1 right w they -10
b1 right w this -12
b1 shared " CAP -9
b1 shared " he 20
b1 shared " she -19
b1 shared , CAP 12
b1 shared , the -33
b1 shared ^ she 8
b1 shared w CAP -86
b1 shared when CAP 26
b1 shared while CAP -13
bb first ) , -47
bb first , and 24
bb first , as 13
bb first , but 44
bb first , for -31
bb first , in -22
bb first , like -44
bb first , on -36
bb first , when -34
bb first , where -33
bb first , while -50
bb first -ed , 39
bb first -ed as -33
bb first -ing , -6
bb first -s and -22
bb first -s — -42
bb first CAP , -10
bb first CAP . -48
bb first CAP and -50
bb first CAP as -32
bb first CAP — -40
bb first DAY , 35
bb first NUM , 21
bb first ^ ^ 10
bb first ^ after -33
bb first ^ among 8
bb first ^ and 31
bb first ^ as -18
bb first ^ at -25
bb first ^ but 11
bb first ^ by -18
bb first ^ despite -21
bb first ^ during -16
bb first ^ for 30
bb first ^ if -21
bb first ^ in -20
bb first ^ on -17
bb first ^ since -39
bb first ^ though -15
bb first ^ to 100
bb first ^ when -44
bb first ^ with -21
bb first and in 39
bb first that -ed -38
bb first that w -31
bb first w , 25
bb first w : 9
bb first w and -8
bb first w than -9
bb first w when -16
bb first w — -39
bb left ! " 36
bb left " and 90
bb left " w 140
bb left ' " 36
bb left 's -ing -58
bb left 's w -25
bb left ) , -19
bb left ) — 86
bb left , " 41
bb left , -ed -50
bb left , -ing 39
bb left , -s 45
bb left , after 54
bb left , and 129
bb left , as 51
bb left , but 84
bb left , for -44
bb left , if 17
bb left , in 15
bb left , is -62
bb left , like -50
bb left , on -42
bb left , though 42
bb left , was -32
bb left , when 47
bb left , where 47
bb left , which 88
bb left , while 92
bb left , with 174
bb left -ed , 51
bb left -ed -ing -27
bb left -ed about -7
bb left -ed as -28
bb left -ed at -29
bb left -ed by -24
bb left -ed for -26
bb left -ed from -35
bb left -ed in -20
bb left -ed into -34
bb left -ed on -20
bb left -ed out -47
bb left -ed w -30
bb left -ed with -52
bb left -ing , 51
bb left -ing about -57
bb left -ing and -33
bb left -ing for 34
bb left -ing in -39
bb left -ing of -34
bb left -ing on -26
bb left -ing to -26
bb left -ing w -9
bb left -ing with -51
bb left -ly , 100
bb left -ly -ed -17
bb left -ly -ing 42
bb left -ly in 11
bb left -ly to -29
bb left -ly w -16
bb left -s , 33
bb left -s -ed -17
bb left -s -ing -46
bb left -s -ly -29
bb left -s about -39
bb left -s after 57
bb left -s and -27
bb left -s are -18
bb left -s as 35
bb left -s at -13
bb left -s before 15
bb left -s by -48
bb left -s from -6
bb left -s have -29
bb left -s in -42
bb left -s is -34
bb left -s like -59
bb left -s of -27
bb left -s on -36
bb left -s to -22
bb left -s w -46
bb left -s were -7
bb left -s with -17
bb left -s — 27
bb left . , 9
bb left ? " 52
bb left CAP " -97
bb left CAP ' -62
bb left CAP 's -32
bb left CAP -ed -13
bb left CAP -ing -38
bb left CAP -ly 10
bb left CAP . -38
bb left CAP / -51
bb left CAP : 50
bb left CAP ?sym -57
bb left CAP CAP 13
bb left CAP about -40
bb left CAP after 25
bb left CAP and -65
bb left CAP are -14
bb left CAP as -27
bb left CAP at -38
bb left CAP before 5
bb left CAP by -24
bb left CAP did -26
bb left CAP for -52
bb left CAP from -45
bb left CAP had -23
bb left CAP has -23
bb left CAP have -11
bb left CAP if -30
bb left CAP in -27
bb left CAP is -18
bb left CAP of -58
bb left CAP on -17
bb left CAP than -65
bb left CAP to -10
bb left CAP w -44
bb left CAP was -23
bb left CAP will -32
bb left CAP with 8
bb left CAP — 40
bb left CAP ’s -31
bb left DAY , 47
bb left NUM , 11
bb left NUM and -35
bb left NUM in -52
bb left NUM to -26
bb left NUM w -75
bb left NUM — -56
bb left ^ ( 30
bb left ^ CAP 35
bb left ^ ^ 30
bb left ^ after -12
bb left ^ although -12
bb left ^ and 91
bb left ^ at -13
bb left ^ but 30
bb left ^ by 11
bb left ^ despite 9
bb left ^ during -27
bb left ^ for -7
bb left ^ if -8
bb left ^ in -22
bb left ^ on -20
bb left ^ since -42
bb left ^ so 31
bb left ^ though 11
bb left ^ to -38
bb left ^ when -21
bb left ^ with -40
bb left ^ yet 63
bb left a -ed -52
bb left a -ing -38
bb left a -ly -32
bb left a w 61
bb left after -ing 6
bb left all of -49
bb left an w 89
bb left and -ing -69
bb left and in 9
bb left and w -8
bb left are -ing 20
bb left are w -37
bb left at w -85
bb left because of 35
bb left but w 13
bb left by -ing -15
bb left can w -27
bb left could w 47
bb left did not -32
bb left for -ing -34
bb left had -ed -24
bb left had been -25
bb left had w -31
bb left half of -78
bb left has -ly -22
bb left has been -33
bb left has w -18
bb left have -ed 11
bb left have been -26
bb left have w -62
bb left he -ed -13
bb left he -s -43
bb left he has -33
bb left he w -26
bb left he was 17
bb left his w -58
bb left in -ing -25
bb left in CAP 14
bb left in w -23
bb left in which 49
bb left is -ing -55
bb left is -ly -32
bb left is w -20
bb left it 's -52
bb left it is 18
bb left it was 22
bb left it ’s -45
bb left many of -50
bb left most of -41
bb left not w -36
bb left of -ed -58
bb left of -ing -21
bb left one of -19
bb left she has -17
bb left she w -30
bb left some of -12
bb left that , 79
bb left that -ed 68
bb left the -ed -38
bb left the -ing -37
bb left the -ly -51
bb left the -s 31
bb left the NUM -63
bb left the w 5
bb left to -ing 7
bb left to -s -29
bb left to be -30
bb left to w -10
bb left w " -27
bb left w 's -33
bb left w , 42
bb left w -ing -13
bb left w -ly -24
bb left w : 81
bb left w ; 110
bb left w about -36
bb left w after 57
bb left w against -38
bb left w among -28
bb left w and -6
bb left w are 33
bb left w as 34
bb left w at -39
bb left w because 87
bb left w before 24
bb left w by -15
bb left w during -19
bb left w for -9
bb left w from -31
bb left w had 6
bb left w has -34
bb left w have 12
bb left w in -22
bb left w into 6
bb left w is 18
bb left w of -18
bb left w on -13
bb left w or -22
bb left w out 47
bb left w than 25
bb left w to -11
bb left w under -34
bb left w w -14
bb left w was -28
bb left w were -14
bb left w when 9
bb left w with -36
bb left w would 25
bb left w — 28
bb left w ’s -28
bb left was -ing -34
bb left was -ly -23
bb left was not -18
bb left was w -30
bb left who -ed -48
bb left who -s -54
bb left who has -32
bb left who is -32
bb left who w -43
bb left who was 6
bb left will be -10
bb left will w -17
bb left would be -29
bb left — -ing 70
bb left — and 82
bb left — w -32
bb left ’s w -30
bb relative CAP , -15
bb relative ^ ^ 10
bb relative w in -39
bb right " -ed 29
bb right " -ing -27
bb right " -s 20
bb right " w 14
bb right , -ed -9
bb right , -ing -16
bb right , w 7
bb right -ed a -14
bb right -ed about -16
bb right -ed for -11
bb right -ed of -12
bb right -ed on -9
bb right -ed out -9
bb right -ed to -15
bb right -ing about -11
bb right -ing for -19
bb right -ing on -17
bb right -ing to 61
bb right -ly -ed -11
bb right -ly -ing -16
bb right -ly -s -11
bb right -s -ed -7
bb right -s -ing -22
bb right -s about -19
bb right -s for -21
bb right -s of -7
bb right -s on -20
bb right -s to -21
bb right -s w -7
bb right CAP -ed -5
bb right CAP -ing -12
bb right CAP -s -7
bb right CAP CAP -19
bb right CAP w -7
bb right DAY -ed -15
bb right NUM w -14
bb right ^ CAP -17
bb right a w -11
bb right and -ed -11
bb right and -ing -9
bb right and -s -15
bb right and w -10
bb right by -ing -11
bb right has w -6
bb right have -ed -14
bb right have w -6
bb right he -ed -5
bb right he -s -6
bb right he w -6
bb right in a -14
bb right is -ing -6
bb right not w -12
bb right she -ed -6
bb right she -s -6
bb right that -ed 20
bb right the w -25
bb right they -ed -5
bb right they w -7
bb right to w -17
bb right w -ed -11
bb right w -ing -14
bb right w -s -11
bb right w a -11
bb right w about -14
bb right w as -25
bb right w for -8
bb right w of -6
bb right w on -23
bb right w out -15
bb right w to -17
bb right w w -12
bb right was -ed 24
bb right would w -17
bb shared " w 33
bb shared , " -11
bb shared CAP , -26
bb shared DAY , 35
bb shared ^ but 9
bb shared ^ when -17
bb shared ^ while -23
bb shared w , 5
c left 0 15
c left 1 -16
c left 3 10
c relative 0 13
c relative 1 -23
c relative 2 -32
c right 0 -6
c right 1 -8
c shared 1 126
cl first 0 " , 23
cl first 0 ) , -15
cl first 0 , " 7
cl first 0 , ^ 49
cl first 0 , after -7
cl first 0 , and 14
cl first 0 , as -29
cl first 0 , at -11
cl first 0 , but 18
cl first 0 , for -53
cl first 0 , in -33
cl first 0 , on -32
cl first 0 , than -53
cl first 0 , when 42
cl first 0 , while -10
cl first 0 -ed , -19
cl first 0 -ed ^ -10
cl first 0 -ing ^ -40
cl first 0 -s , 7
cl first 0 -s ^ -29
cl first 0 -s and -37
cl first 0 -s as 16
cl first 0 -s but -9
cl first 0 CAP ^ -16
cl first 0 CAP and -24
cl first 0 CAP as -18
cl first 0 CAP at -8
cl first 0 CAP but -32
cl first 0 CAP during -8
cl first 0 CAP for -22
cl first 0 CAP if -16
cl first 0 CAP on -8
cl first 0 CAP when -31
cl first 0 CAP while -17
cl first 0 CAP with -10
cl first 0 DAY ^ 10
cl first 0 a ^ 5
cl first 0 and , 61
cl first 0 and ^ 39
cl first 0 and in -49
cl first 0 but , 59
cl first 0 but ^ 58
cl first 0 by ^ 11
cl first 0 he , -25
cl first 0 he ^ -25
cl first 0 he and -16
cl first 0 he as -9
cl first 0 he but -20
cl first 0 he in -5
cl first 0 he while -12
cl first 0 his ^ -11
cl first 0 i ^ -20
cl first 0 it ^ -23
cl first 0 she , -22
cl first 0 she ^ -21
cl first 0 that , -7
cl first 0 that ^ -31
cl first 0 the ^ -58
cl first 0 they , 15
cl first 0 they ^ -33
cl first 0 w ^ -7
cl first 0 w and -37
cl first 0 w as 15
cl first 0 w but -29
cl first 0 w for 63
cl first 0 w in -28
cl first 0 who ^ -25
cl first 0 — , 46
cl first 0 — ^ 15
cl first 0 — — -54
cl left 0 's ^ -74
cl left 0 ) , 152
cl left 0 ) . -28
cl left 0 ) ^ 21
cl left 0 , " -76
cl left 0 , ' -33
cl left 0 , 's -32
cl left 0 , , -71
cl left 0 , -ed -30
cl left 0 , -ing -51
cl left 0 , -ly -26
cl left 0 , -s -51
cl left 0 , . -38
cl left 0 , CAP -56
cl left 0 , ^ -37
cl left 0 , about -47
cl left 0 , after -86
cl left 0 , against -37
cl left 0 , and -50
cl left 0 , are -33
cl left 0 , as -84
cl left 0 , at -46
cl left 0 , be -28
cl left 0 , been -16
cl left 0 , but 5
cl left 0 , by -41
cl left 0 , during -48
cl left 0 , for -40
cl left 0 , from -48
cl left 0 , had -32
cl left 0 , has -21
cl left 0 , have -14
cl left 0 , in -47
cl left 0 , is -30
cl left 0 , not -26
cl left 0 , of -38
cl left 0 , on -38
cl left 0 , over -44
cl left 0 , than -58
cl left 0 , to -37
cl left 0 , w -32
cl left 0 , was -8
cl left 0 , were -23
cl left 0 , when -60
cl left 0 , with -53
cl left 0 , would -21
cl left 0 , — -60
cl left 0 , ’s -26
cl left 0 -ed ^ 20
cl left 0 -ing ^ 72
cl left 0 -s 's -62
cl left 0 -s , 95
cl left 0 -s -ed 11
cl left 0 -s -ing 11
cl left 0 -s -ly -15
cl left 0 -s . -58
cl left 0 -s CAP 57
cl left 0 -s ^ 64
cl left 0 -s as 102
cl left 0 -s but 119
cl left 0 -s in -25
cl left 0 -s is 80
cl left 0 -s of -52
cl left 0 -s on 57
cl left 0 -s to 30
cl left 0 -s w 49
cl left 0 -s when 125
cl left 0 -s while 131
cl left 0 -s with 108
cl left 0 -s — 81
cl left 0 -s ’s -64
cl left 0 CAP " 59
cl left 0 CAP 's -55
cl left 0 CAP , 107
cl left 0 CAP -ed 49
cl left 0 CAP -ing 49
cl left 0 CAP -s 49
cl left 0 CAP . -63
cl left 0 CAP : 79
cl left 0 CAP CAP 83
cl left 0 CAP ^ 52
cl left 0 CAP after 135
cl left 0 CAP and 17
cl left 0 CAP as 108
cl left 0 CAP at -35
cl left 0 CAP but 11
cl left 0 CAP by -12
cl left 0 CAP for -26
cl left 0 CAP from -16
cl left 0 CAP in -62
cl left 0 CAP is -9
cl left 0 CAP of -50
cl left 0 CAP on -73
cl left 0 CAP to -6
cl left 0 CAP was -19
cl left 0 CAP when 126
cl left 0 CAP which 94
cl left 0 CAP while 109
cl left 0 CAP with 73
cl left 0 CAP — 131
cl left 0 CAP ’s -63
cl left 0 DAY ^ 72
cl left 0 DAY on -64
cl left 0 NUM ^ 83
cl left 0 NUM in -103
cl left 0 a ^ -20
cl left 0 and 's -10
cl left 0 and , -35
cl left 0 and -ed -21
cl left 0 and -ing -18
cl left 0 and -ly -15
cl left 0 and -s -26
cl left 0 and . -10
cl left 0 and ^ -32
cl left 0 and as -39
cl left 0 and for -18
cl left 0 and has -9
cl left 0 and in -20
cl left 0 and of -21
cl left 0 and on -18
cl left 0 and to -16
cl left 0 and w -7
cl left 0 and with -36
cl left 0 and ’s -12
cl left 0 but ^ -37
cl left 0 by , -40
cl left 0 by -ed -14
cl left 0 by w 23
cl left 0 he " 23
cl left 0 he , 49
cl left 0 he -ing 39
cl left 0 he -ly 17
cl left 0 he ^ 18
cl left 0 he and 40
cl left 0 he as 108
cl left 0 he but 27
cl left 0 he in -20
cl left 0 he of -19
cl left 0 he to -28
cl left 0 he w 56
cl left 0 he when 66
cl left 0 he which 104
cl left 0 he — 69
cl left 0 his ^ -58
cl left 0 i , 49
cl left 0 i ^ -13
cl left 0 it , 20
cl left 0 it ^ 18
cl left 0 she " 19
cl left 0 she , 56
cl left 0 she ^ 8
cl left 0 she and 67
cl left 0 she but 40
cl left 0 she w 46
cl left 0 that -s 31
cl left 0 the , -75
cl left 0 the ^ -62
cl left 0 they , 52
cl left 0 they ^ 18
cl left 0 w " 42
cl left 0 w 's -43
cl left 0 w , 84
cl left 0 w -ed -14
cl left 0 w -ly -39
cl left 0 w -s 57
cl left 0 w . -57
cl left 0 w CAP 45
cl left 0 w ^ 51
cl left 0 w after 111
cl left 0 w and 32
cl left 0 w as 96
cl left 0 w but 86
cl left 0 w for 20
cl left 0 w from -27
cl left 0 w has -51
cl left 0 w in -37
cl left 0 w is 53
cl left 0 w of -24
cl left 0 w on -13
cl left 0 w to -8
cl left 0 w was 8
cl left 0 w when 158
cl left 0 w while 92
cl left 0 w with 71
cl left 0 w — 44
cl left 0 w ’s -48
cl left 0 we ^ 6
cl left 0 you ^ -11
cl left 0 — , 53
cl left 0 — ^ 135
cl left 0 — of -41
cl left 0 — w -55
cl left 0 — — -92
cl left 0 ’s ^ -113
cl left 1 , " 180
cl left 1 , 's -14
cl left 1 , , 115
cl left 1 , -ed 18
cl left 1 , -ly -12
cl left 1 , -s -29
cl left 1 , CAP 143
cl left 1 , ^ 164
cl left 1 , and 40
cl left 1 , as 165
cl left 1 , at -15
cl left 1 , but 172
cl left 1 , from -16
cl left 1 , in -18
cl left 1 , is -18
cl left 1 , of -10
cl left 1 , on -19
cl left 1 , to -14
cl left 1 , w 49
cl left 1 , — 85
cl left 1 , ’s -17
cl left 1 -s 's -20
cl left 1 -s , -48
cl left 1 -s -ed -38
cl left 1 -s -ing -33
cl left 1 -s -ly -35
cl left 1 -s -s -51
cl left 1 -s . -25
cl left 1 -s ^ -51
cl left 1 -s and -38
cl left 1 -s as -71
cl left 1 -s by -32
cl left 1 -s for -44
cl left 1 -s has -27
cl left 1 -s in -27
cl left 1 -s is -36
cl left 1 -s of -33
cl left 1 -s on -31
cl left 1 -s to -31
cl left 1 -s w -37
cl left 1 -s with -44
cl left 1 -s ’s -22
cl left 1 CAP 's -16
cl left 1 CAP , -49
cl left 1 CAP -ed -24
cl left 1 CAP -ing -26
cl left 1 CAP -ly -22
cl left 1 CAP -s -36
cl left 1 CAP . -18
cl left 1 CAP CAP -49
cl left 1 CAP ^ -55
cl left 1 CAP about -36
cl left 1 CAP after -57
cl left 1 CAP and -32
cl left 1 CAP are -21
cl left 1 CAP as -40
cl left 1 CAP at -28
cl left 1 CAP be -15
cl left 1 CAP but -63
cl left 1 CAP by -28
cl left 1 CAP during -26
cl left 1 CAP for -37
cl left 1 CAP from -30
cl left 1 CAP has -11
cl left 1 CAP if -43
cl left 1 CAP in -20
cl left 1 CAP is -26
cl left 1 CAP like -32
cl left 1 CAP not -17
cl left 1 CAP of -23
cl left 1 CAP on -24
cl left 1 CAP to -20
cl left 1 CAP w -35
cl left 1 CAP was -25
cl left 1 CAP when -57
cl left 1 CAP while -44
cl left 1 CAP with -35
cl left 1 CAP — -51
cl left 1 CAP ’s -16
cl left 1 and , -25
cl left 1 and -ed -13
cl left 1 and -ing -10
cl left 1 and ^ -9
cl left 1 and and -20
cl left 1 and for -17
cl left 1 and in -10
cl left 1 and of -9
cl left 1 and on -11
cl left 1 and to -7
cl left 1 and w -11
cl left 1 but ^ -31
cl left 1 but w -10
cl left 1 he " -36
cl left 1 he 's -8
cl left 1 he , -29
cl left 1 he -ed -16
cl left 1 he -ing -13
cl left 1 he -ly -11
cl left 1 he -s -22
cl left 1 he . -10
cl left 1 he ^ -50
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
cl left 1 he with -25
cl left 1 he ’s -6
cl left 1 she , -42
cl left 1 she -ed -16
cl left 1 she ^ -50
cl left 1 she in -17
cl left 1 she of -12
cl left 1 she on -18
cl left 1 she to -16
cl left 1 she w -19
cl left 1 the ^ 48
cl left 1 they , -32
cl left 1 they ^ -39
cl left 1 they in -10
cl left 1 they of -8
cl left 1 they w -15
cl left 1 w 's -20
cl left 1 w , -56
cl left 1 w -ed -36
cl left 1 w -ing -32
cl left 1 w -ly -29
cl left 1 w -s -42
cl left 1 w . -24
cl left 1 w CAP -59
cl left 1 w ^ -68
cl left 1 w after -67
cl left 1 w and -45
cl left 1 w as -67
cl left 1 w at -42
cl left 1 w by -30
cl left 1 w for -43
cl left 1 w has -22
cl left 1 w in -33
cl left 1 w is -30
cl left 1 w of -29
cl left 1 w on -35
cl left 1 w to -30
cl left 1 w w -39
cl left 1 w was -23
cl left 1 w with -33
cl left 1 w ’s -15
cl left 2 , -ed -20
cl left 2 , -ing 30
cl left 2 , . -18
cl left 2 , ^ 131
cl left 2 , in -22
cl left 2 , of -17
cl left 2 , on -19
cl left 2 , to -28
cl left 2 -s ^ -36
cl left 2 -s in -24
cl left 2 -s w -35
cl left 2 CAP , -38
cl left 2 CAP -ed -24
cl left 2 CAP ^ -38
cl left 2 CAP and -24
cl left 2 CAP in -21
cl left 2 CAP of -16
cl left 2 CAP on -20
cl left 2 CAP to -15
cl left 2 CAP w -25
cl left 2 and ^ 88
cl left 2 and w -13
cl left 2 he , -24
cl left 2 he ^ -36
cl left 2 he in -11
cl left 2 he w -12
cl left 2 w , -38
cl left 2 w ^ 29
cl left 2 w in -29
cl left 2 w w -39
cl left 3 , ^ 170
cl left 3 CAP ^ -22
cl relative 0 that , 54
cl relative 0 that ^ -71
cl relative 0 that in -9
cl right 0 " -ing -25
cl right 0 " -s -10
cl right 0 ) w -13
cl right 0 , -ed -12
cl right 0 , -ing -16
cl right 0 , -s -6
cl right 0 , a -20
cl right 0 , for -31
cl right 0 , on -9
cl right 0 , to 101
cl right 0 , w -12
cl right 0 -s -ed -8
cl right 0 -s -ing -19
cl right 0 -s -s -13
cl right 0 -s for -11
cl right 0 -s w -8
cl right 0 CAP -ed -5
cl right 0 CAP -ing -11
cl right 0 CAP -s -7
cl right 0 CAP CAP -15
cl right 0 CAP a -9
cl right 0 CAP about -13
cl right 0 CAP for -8
cl right 0 CAP of -16
cl right 0 CAP on -10
cl right 0 CAP out -7
cl right 0 CAP to -9
cl right 0 CAP w -8
cl right 0 NUM w -13
cl right 0 ^ CAP -31
cl right 0 ^ to 154
cl right 0 and -ed -10
cl right 0 and -ing -8
cl right 0 and -s -15
cl right 0 and w -11
cl right 0 but -ed -12
cl right 0 by -ing -11
cl right 0 he -s -6
cl right 0 he to -9
cl right 0 he w -6
cl right 0 i w -5
cl right 0 it -s -9
cl right 0 she -ed -6
cl right 0 she -s -5
cl right 0 that -ed 30
cl right 0 that w 11
cl right 0 the of 88
cl right 0 they -ed -5
cl right 0 they w -7
cl right 0 w -ing -11
cl right 0 w -s -12
cl right 0 w a -18
cl right 0 w for -26
cl right 0 w of -21
cl right 0 w on -16
cl right 0 w to -12
cl right 0 — w -19
cl right 1 " -ed 12
cl right 1 " -s -36
cl right 1 " w 15
cl right 1 , -ed -19
cl right 1 , -ing -21
cl right 1 , to -23
cl right 1 , w 64
cl right 1 -s -ed -12
cl right 1 -s w -12
cl right 1 CAP -ed -9
cl right 1 CAP -ing -11
cl right 1 CAP -s -9
cl right 1 CAP a -9
cl right 1 CAP about -13
cl right 1 CAP for -10
cl right 1 CAP to -16
cl right 1 CAP w -9
cl right 1 ^ to -51
cl right 1 he -ed -7
cl right 1 he w -6
cl right 1 she -ed -7
cl right 1 she w -5
cl right 1 w -ed -13
cl right 1 w -ing -27
cl right 1 w -s -15
cl right 1 w w -12
cl right 2 " w 38
cl right 2 , w 16
cl right 2 -s -ed -13
cl right 2 -s w -9
cl right 2 CAP -ed -9
cl right 2 CAP w -8
cl right 2 w -ed -17
cl right 2 w w -19
cl right 3 CAP -ed -13
cl shared 0 " ^ -44
cl shared 0 , " 31
cl shared 0 -s ^ -27
cl shared 0 CAP , -18
cl shared 0 CAP ^ -29
cl shared 0 and , 8
cl shared 0 he , -18
cl shared 0 he ^ -22
cl shared 0 she ^ -19
cl shared 0 w ^ -17
g first 1 base -13
g first 1 ed -36
g first 1 ing -40
g first 1 s -28
g first 12 base -33
g first 12 ed -8
g first 12 s -26
g first 2 base 45
g first 2 ed 9
g first 2 ing 80
g first 2 s 21
g first 6 base 11
g first 6 ing 40
g left 0 ed 9
g left 0 ing 6
g left 0 s 5
g left 1 ing -12
g relative 1 base 7
g relative 1 s -15
g relative 2 ed -24
g right r base -10
g right r ed -5
g right r s -11
g shared 1 ing -77
g shared 12 base -22
g shared 12 ed -17
g shared 12 ing 18
g shared 12 s -13
g shared 2 base 79
g shared 2 ed -21
g shared 2 ing 56
g shared 6 ed 6
g shared 6 ing 44
g shared 6 s -18
gl first 1 , -40
gl first 1 -ed 114
gl first 1 that -15
gl first 1 — -10
gl first 12 " -32
gl first 12 ) -20
gl first 12 , 15
gl first 12 -s -25
gl first 12 CAP -20
gl first 12 and 36
gl first 12 but 49
gl first 12 he -23
gl first 12 his -34
gl first 12 i -13
gl first 12 it -35
gl first 12 she -18
gl first 12 that -7
gl first 12 they -26
gl first 12 w -31
gl first 12 — 23
gl first 2 ) 6
gl first 2 , 77
gl first 2 -ed -23
gl first 2 -s 5
gl first 2 CAP -8
gl first 2 a 65
gl first 2 and 45
gl first 2 he -11
gl first 2 his 47
gl first 2 i -18
gl first 2 it 37
gl first 2 she -14
gl first 2 that -46
gl first 2 the -25
gl first 2 w 10
gl first 6 ) -29
gl first 6 , 36
gl first 6 -s -21
gl first 6 CAP -9
gl first 6 NUM -47
gl first 6 a 33
gl first 6 and 56
gl first 6 but 26
gl first 6 by 38
gl first 6 he -21
gl first 6 i -18
gl first 6 she -21
gl first 6 that -48
gl first 6 the -39
gl first 6 they 33
gl first 6 w -5
gl left 0 's 36
gl left 0 ) 25
gl left 0 -s 12
gl left 0 CAP 15
gl left 0 DAY 20
gl left 0 NUM 18
gl left 0 a -20
gl left 0 and -19
gl left 0 both 5
gl left 0 but -21
gl left 0 by -14
gl left 0 he 12
gl left 0 his 11
gl left 0 i 19
gl left 0 in -24
gl left 0 many 6
gl left 0 of -37
gl left 0 others 24
gl left 0 she 12
gl left 0 some 10
gl left 0 that 23
gl left 0 the -36
gl left 0 their 8
gl left 0 they 8
gl left 0 w 5
gl left 0 we 18
gl left 0 you 24
gl left 0 ’s 43
gl left 1 , -6
gl relative 1 who 11
gl right r " 12
gl right r 's -17
gl right r ) -11
gl right r -ed -18
gl right r -ing -6
gl right r -s -9
gl right r CAP -7
gl right r DAY -13
gl right r NUM -15
gl right r ^ -9
gl right r a -19
gl right r and -11
gl right r but -12
gl right r by -11
gl right r he -6
gl right r his -8
gl right r i -6
gl right r in -13
gl right r it -13
gl right r she -5
gl right r the 14
gl right r they -7
gl right r w -9
gl right r we -7
gl right r when -11
gl right r you -7
gl right r — -10
gl right r ’s -16
gl shared 1 , -117
gl shared 12 " -48
gl shared 12 , 28
gl shared 12 -s -37
gl shared 12 CAP -30
gl shared 12 and 59
gl shared 12 but 80
gl shared 12 he -23
gl shared 12 she -27
gl shared 12 they -13
gl shared 12 w -51
gl shared 2 , 38
gl shared 2 and 90
gl shared 6 , 46
gl shared 6 -s 6
gl shared 6 CAP -36
gl shared 6 and 48
gl shared 6 but 28
gl shared 6 he -27
gl shared 6 w 27
k first ing 17
k first s -6
k left ed 7
k none base 16
k none s 26
k relative base 10
k right base -10
k right ed -5
k right s -11
k shared ed -9
k shared ing 32
k shared s 30
kfl first base , 19
kfl first base -ed 7
kfl first base -s -13
kfl first base CAP 12
kfl first base a 37
kfl first base and 29
kfl first base he -32
kfl first base i -12
kfl first base that 21
kfl first base the -11
kfl first base they 12
kfl first base w -7
kfl first ed " -25
kfl first ed ) -16
kfl first ed , 9
kfl first ed -s -21
kfl first ed CAP -15
kfl first ed DAY 18
kfl first ed and 51
kfl first ed but 38
kfl first ed he -18
kfl first ed it 5
kfl first ed she -15
kfl first ed that -34
kfl first ed they -21
kfl first ed w -13
kfl first ed who -29
kfl first ed — 28
kfl first ing " 19
kfl first ing , 12
kfl first ing -s -13
kfl first ing CAP -23
kfl first ing and 54
kfl first ing by 55
kfl first ing w -19
kfl first s , 11
kfl first s -s 22
kfl first s CAP -11
kfl first s and -35
kfl first s he -14
kfl first s it -29
kfl first s she -18
kfl left base 's 26
kfl left base -ing -24
kfl left base -s 20
kfl left base CAP 13
kfl left base a -8
kfl left base and -17
kfl left base he 11
kfl left base his 9
kfl left base i 24
kfl left base it -7
kfl left base she 29
kfl left base that 7
kfl left base the -20
kfl left base they 5
kfl left base w -9
kfl left base we 27
kfl left base you 19
kfl left base ’s 37
kfl left ed ) 29
kfl left ed -s 6
kfl left ed CAP 14
kfl left ed DAY 10
kfl left ed and -21
kfl left ed but -16
kfl left ed he 12
kfl left ed i 7
kfl left ed she 10
kfl left ed that 30
kfl left ed they 6
kfl left ed w 5
kfl left ing , -12
kfl left ing -s 15
kfl left ing CAP 36
kfl left ing and -14
kfl left ing by -12
kfl left ing he 39
kfl left ing w 20
kfl left s -ing -9
kfl left s -s -9
kfl left s CAP 17
kfl left s and -21
kfl left s he 10
kfl left s it 14
kfl left s she 14
kfl left s w 13
kfl none base 's 12
kfl none base , 34
kfl none base -ed 30
kfl none base -ing 31
kfl none base -s -19
kfl none base CAP -12
kfl none base NUM 61
kfl none base ^ 119
kfl none base a 30
kfl none base and 37
kfl none base but 19
kfl none base he 23
kfl none base his -26
kfl none base i -26
kfl none base it 53
kfl none base she -34
kfl none base that 33
kfl none base the 36
kfl none base they -11
kfl none base w 47
kfl none base we -42
kfl none base you -26
kfl none base ’s -52
kfl none ed " -52
kfl none ed ) -25
kfl none ed -s 40
kfl none ed DAY -10
kfl none ed ^ 27
kfl none ed and 26
kfl none ed i 16
kfl none ed it 52
kfl none ed she -6
kfl none ed that 20
kfl none ed they 15
kfl none ed w 22
kfl none ed we -22
kfl none ed when 184
kfl none ed who 105
kfl none ed — 19
kfl none ing " -24
kfl none ing , 8
kfl none ing -s -27
kfl none ing CAP -43
kfl none ing ^ 14
kfl none ing and -8
kfl none ing by 34
kfl none ing he -30
kfl none s " -26
kfl none s , -23
kfl none s -ing 80
kfl none s -s 55
kfl none s and 66
kfl none s it 17
kfl none s she -6
kfl none s w 16
kfl relative base that -12
kfl right base 's -15
kfl right base , -19
kfl right base -ed -11
kfl right base -s -10
kfl right base CAP -10
kfl right base NUM -13
kfl right base ^ -26
kfl right base a -12
kfl right base and -15
kfl right base he -8
kfl right base his -7
kfl right base i -5
kfl right base she -6
kfl right base that -7
kfl right base the 9
kfl right base they -7
kfl right base you -6
kfl right base ’s -16
kfl right ed " 13
kfl right ed ) -10
kfl right ed -s -7
kfl right ed CAP -6
kfl right ed DAY -10
kfl right ed ^ -6
kfl right ed and -11
kfl right ed but -12
kfl right ed he -6
kfl right ed i -7
kfl right ed it -17
kfl right ed they -6
kfl right ed w -8
kfl right ed when -9
kfl right ed — -19
kfl right ing " -16
kfl right ing , 9
kfl right ing -s -9
kfl right ing CAP -11
kfl right ing and -10
kfl right ing by -10
kfl right ing he -10
kfl right ing w -16
kfl right s " 17
kfl right s , -9
kfl right s -s -16
kfl right s CAP -9
kfl right s and -15
kfl right s he -6
kfl right s it -12
kfl right s she -7
kfl right s w -15
kfl shared base -s -47
kfl shared base CAP 13
kfl shared base and 84
kfl shared base w -31
kfl shared ed , -65
kfl shared ed -s -31
kfl shared ed CAP -25
kfl shared ed and 57
kfl shared ed but 77
kfl shared ed he -22
kfl shared ed she -21
kfl shared ing " 40
kfl shared ing , 23
kfl shared ing CAP -52
kfl shared ing and 19
kfl shared s CAP -39
kfl shared s and 91
kfl shared s he -29
kg first -ing ing 18
kg first -ly base 10
kg first -ly ed 17
kg first -ly ing 38
kg first are ed 52
kg first are ing -32
kg first had ed -28
kg first has ed -8
kg first have ed -10
kg first is ed -54
kg first to base 81
kg first w ed -11
kg first w s 11
kg first was ed -38
kg first will base 8
kg left -ed ed 9
kg left -ing ing -9
kg left -ly base 6
kg left -ly ed 5
kg left -ly ing -19
kg left -ly s 16
kg left -s s 6
kg left CAP base 14
kg left CAP ed -57
kg left CAP s 8
kg left are base 22
kg left are ed -66
kg left are ing 30
kg left could base 43
kg left did base 27
kg left does base 19
kg left has base -16
kg left has ed 10
kg left have base -29
kg left have ed 18
kg left is base -16
kg left is ed -49
kg left is ing 33
kg left it base 6
kg left to base -6
kg left w ed 14
kg left w ing -25
kg left w s 12
kg left was base 24
kg left was ed -69
kg left was ing 48
kg left were base 45
kg left were ed -62
kg left will base 26
kg left would base 18
kg none -ed ed -6
kg none -ing ing 12
kg none -ly ed 7
kg none -ly ing 41
kg none -ly s -25
kg none -s s 17
kg none CAP base 85
kg none CAP ed 60
kg none CAP s 21
kg none are base -14
kg none are ed 157
kg none are ing -43
kg none could base -12
kg none did base -39
kg none does base -73
kg none had ed 38
kg none has base -17
kg none has ed 15
kg none have base 45
kg none have ed -10
kg none is base 121
kg none is ed 199
kg none is ing -35
kg none it base 136
kg none to base -8
kg none w base 19
kg none w ed -18
kg none w ing -9
kg none w s -37
kg none was base 18
kg none was ed 263
kg none was ing -41
kg none were base -10
kg none were ed 210
kg none will base -22
kg none would base -17
kg relative -ed ed 28
kg right -ed ed -7
kg right -ly base -6
kg right -ly ed -8
kg right -ly ing -17
kg right -ly s -11
kg right -s s -10
kg right CAP base -41
kg right CAP ed -9
kg right CAP s -28
kg right are ed -6
kg right are ing -8
kg right did base -10
kg right had ed -7
kg right has base 7
kg right has ed -7
kg right have base 6
kg right have ed -13
kg right is ed 8
kg right is ing -11
kg right it base -9
kg right to base -27
kg right w base -8
kg right w ing -6
kg right w s -7
kg right was base -13
kg right was ed 7
kg right was ing -15
kg right will base -19
kg right would base -15
kg shared -ed ed -5
kg shared -ing ing 28
kg shared -ly ed -34
kg shared -s s -24
kg shared has ed -13
kg shared have ed -13
kg shared to base 6
kg shared w base 7
kl first " -14
kl first 's -60
kl first ) -11
kl first , 11
kl first -ing -22
kl first -s -15
kl first CAP -12
kl first DAY 15
kl first NUM -16
kl first and 45
kl first but 35
kl first by 45
kl first he -19
kl first his -5
kl first i -17
kl first in 40
kl first it -11
kl first she -17
kl first that -23
kl first the -43
kl first w -9
kl first we 19
kl first who -33
kl first you -27
kl first — 11
kl left 's 36
kl left ) 25
kl left , -6
kl left -s 12
kl left CAP 15
kl left DAY 20
kl left NUM 18
kl left a -20
kl left and -19
kl left both 5
kl left but -21
kl left by -14
kl left he 12
kl left his 11
kl left i 19
kl left in -24
kl left many 6
kl left of -37
kl left others 24
kl left she 12
kl left some 10
kl left that 23
kl left the -36
kl left their 8
kl left they 8
kl left w 5
kl left we 18
kl left you 24
kl left ’s 43
kl none " -48
kl none 's -12
kl none -ed 52
kl none -ing 53
kl none -s 10
kl none CAP -6
kl none DAY -29
kl none NUM 15
kl none ^ 52
kl none a 115
kl none after 41
kl none and 31
kl none both -36
kl none but 44
kl none by 66
kl none her -12
kl none his -29
kl none i -11
kl none in 59
kl none it 49
kl none many 60
kl none of 185
kl none she -8
kl none some -33
kl none that 26
kl none the 115
kl none their -73
kl none w 23
kl none we -36
kl none when 152
kl none while 25
kl none who 60
kl none you -27
kl none — 47
kl none ’s -67
kl relative who 12
kl right " 12
kl right 's -17
kl right ) -11
kl right -ed -18
kl right -ing -6
kl right -s -9
kl right CAP -7
kl right DAY -13
kl right NUM -15
kl right ^ -9
kl right a -19
kl right and -11
kl right but -12
kl right by -11
kl right he -6
kl right his -8
kl right i -6
kl right in -13
kl right it -13
kl right she -5
kl right the 14
kl right they -7
kl right w -9
kl right we -7
kl right when -11
kl right you -7
kl right — -10
kl right ’s -16
kl shared " 46
kl shared , 29
kl shared -s -33
kl shared CAP -23
kl shared and 68
kl shared but 83
kl shared he -24
kl shared she -29
kl shared they -39
kl shared w -21
kn first " -12
kn first -ing 11
kn first -ly -12
kn first . -28
kn first : 13
kn first DAY 31
kn first about 11
kn first an -28
kn first as -51
kn first at 22
kn first for 31
kn first he 33
kn first his 14
kn first how 10
kn first in -34
kn first it 25
kn first its -52
kn first of -15
kn first on 12
kn first one -14
kn first she 26
kn first some -23
kn first that 20
kn first their 23
kn first them 16
kn first this -50
kn first to 9
kn first what 5
kn first whether -33
kn first with 19
kn left " -6
kn left -ed -24
kn left -ing 12
kn left . 8
kn left : 6
kn left CAP 9
kn left a 5
kn left about -12
kn left after -16
kn left an 8
kn left and -28
kn left any 23
kn left as -16
kn left at 6
kn left for -28
kn left he 12
kn left her 11
kn left him 9
kn left himself -24
kn left his 12
kn left if 18
kn left is -47
kn left it 11
kn left its 10
kn left no 22
kn left not 9
kn left of -19
kn left on -9
kn left over -25
kn left she 12
kn left some -27
kn left that 10
kn left the 12
kn left their 12
kn left them -7
kn left they 23
kn left this 30
kn left those 11
kn left to -15
kn left what 20
kn left when -8
kn left whether 8
kn left why 30
kn none " 59
kn none , 8
kn none -ed 101
kn none -ing 21
kn none -ly 25
kn none -s 8
kn none : -23
kn none CAP -17
kn none DAY 27
kn none NUM -28
kn none about 40
kn none after 86
kn none an 9
kn none and 38
kn none any 26
kn none as 139
kn none at -8
kn none for 73
kn none he -20
kn none her -15
kn none him -24
kn none how 25
kn none in 14
kn none is 96
kn none it -26
kn none its 22
kn none me -39
kn none no 32
kn none not 105
kn none of 53
kn none on 24
kn none one 12
kn none over 67
kn none she -28
kn none some -14
kn none the -8
kn none their -16
kn none them 22
kn none they -41
kn none this 6
kn none those -55
kn none to 48
kn none w 35
kn none was 6
kn none whether 9
kn none why -31
kn none with -22
kn none — -9
kn relative CAP 11
kn relative to -8
kn right -ed -7
kn right -ing -14
kn right -ly -10
kn right -s -6
kn right DAY -7
kn right he -10
kn right her -11
kn right him -10
kn right himself -14
kn right his -10
kn right how -11
kn right it -10
kn right its -7
kn right me -6
kn right no -15
kn right not -11
kn right one 6
kn right she -7
kn right some 18
kn right that -10
kn right the -7
kn right their -14
kn right them -14
kn right they -9
kn right this -11
kn right those -9
kn right w -5
kn right what -14
kn right why -17
kn shared " -65
kn shared , 34
kn shared -ing 37
kn shared -s 10
kn shared . -29
kn shared CAP 15
kn shared a 18
kn shared he 18
kn shared her 51
kn shared him 36
kn shared his -12
kn shared in -6
kn shared she 26
kn shared that 12
kn shared the 15
kn shared they -16
kn shared to -10
kn shared w -19
ks first accord -80
ks first acknowledg -34
ks first add -6
ks first announc -23
ks first appear -35
ks first argu 18
ks first ask -24
ks first attack 20
ks first back -26
ks first believ -23
ks first call 9
ks first cit 32
ks first claim 36
ks first continu 29
ks first criticism -50
ks first criticiz 23
ks first decid 10
ks first declar 29
ks first declin 9
ks first defend 23
ks first describ 34
ks first discuss 9
ks first endors 12
ks first expect -44
ks first explain -22
ks first express 23
ks first find -8
ks first focus 46
ks first go 23
ks first hop 20
ks first indicat -21
ks first insist -6
ks first issu 29
ks first know -25
ks first look -37
ks first mak 11
ks first mention 27
ks first not 27
ks first oppos -36
ks first plan -17
ks first pledg 9
ks first point 32
ks first post -9
ks first praiz 18
ks first predict 10
ks first promiz -34
ks first propos 7
ks first question -35
ks first recall -24
ks first refer 24
ks first refus 16
ks first releas -11
ks first report -24
ks first reveal 28
ks first see -19
ks first seem -7
ks first show -11
ks first stat -52
ks first suggest -11
ks first support -15
ks first talk 8
ks first tell 28
ks first try 101
ks first tweet 25
ks first urg -29
ks first vot 35
ks first warn 26
ks first writ 7
ks left accord -16
ks left acknowledg 14
ks left add 13
ks left admit 6
ks left agre 20
ks left announc 17
ks left appear -78
ks left argu 8
ks left assur 12
ks left begin 46
ks left believ 15
ks left blam 23
ks left blast 19
ks left cast 21
ks left challeng -8
ks left charg -46
ks left cit 21
ks left claim 14
ks left com -41
ks left conclud 20
ks left confirm 30
ks left consider -30
ks left continu 14
ks left criticism -29
ks left decid 17
ks left declin 23
ks left defend 17
ks left denounc 10
ks left describ 8
ks left discuss 26
ks left dismiss 29
ks left endors 18
ks left expect -28
ks left explain 25
ks left express 22
ks left find 26
ks left focus 14
ks left giv 33
ks left hop 9
ks left includ 10
ks left indicat 18
ks left insist 12
ks left know -23
ks left learn -7
ks left list 7
ks left look -30
ks left mak 30
ks left mention -10
ks left mock -18
ks left offer 9
ks left oppos 30
ks left order 11
ks left pass -64
ks left point 17
ks left praiz 7
ks left propos 8
ks left push 41
ks left put 41
ks left question -14
ks left read 12
ks left recall 16
ks left refer 32
ks left reject 31
ks left repeat 16
ks left reply 15
ks left report 6
ks left respond 16
ks left reveal 25
ks left say 15
ks left see -6
ks left seek 22
ks left seem -83
ks left shar 41
ks left show 28
ks left sign 6
ks left slam -18
ks left speak 23
ks left stat 12
ks left suggest 23
ks left support 16
ks left tak 18
ks left talk 9
ks left tell 17
ks left think 26
ks left tout 11
ks left try 6
ks left tweet 6
ks left urg 17
ks left used 18
ks left view -19
ks left vot 8
ks left vow 24
ks left want 19
ks left worry 7
ks left writ 11
ks none accord -37
ks none accus 53
ks none add -19
ks none agre -32
ks none announc 40
ks none appear 282
ks none argu -15
ks none ask 86
ks none attack 25
ks none back -41
ks none begin -41
ks none believ -19
ks none blam -22
ks none blast -35
ks none call 34
ks none cast -67
ks none charg 98
ks none cit -47
ks none claim -36
ks none com 78
ks none conclud -31
ks none confirm 27
ks none consider 94
ks none continu -28
ks none criticism 111
ks none criticiz 55
ks none decid -66
ks none declar 19
ks none declin -61
ks none defend -40
ks none denounc 24
ks none deny -5
ks none describ -23
ks none discuss -9
ks none dismiss 19
ks none endors -39
ks none expect 160
ks none explain -46
ks none express -45
ks none fear 59
ks none feel -14
ks none find -41
ks none focus -8
ks none giv 19
ks none go -15
ks none hop -52
ks none includ -71
ks none indicat 12
ks none insist -33
ks none issu 11
ks none it 150
ks none know 176
ks none learn 23
ks none list 15
ks none look 152
ks none mak -25
ks none mention 21
ks none mock -22
ks none nam 64
ks none not -5
ks none offer 6
ks none oppos -70
ks none order -23
ks none plan -8
ks none pledg -42
ks none point -7
ks none post 10
ks none praiz -19
ks none predict -44
ks none promiz -11
ks none propos 8
ks none push -49
ks none put -58
ks none question 127
ks none rais 137
ks none read -57
ks none recall -9
ks none recogniz 8
ks none refer 65
ks none refus -44
ks none releas 24
ks none remark -43
ks none repeat -13
ks none reply -27
ks none report 7
ks none respond -37
ks none reveal -56
ks none say -27
ks none see 108
ks none seek -52
ks none seem 286
ks none shar -34
ks none show -40
ks none sign 66
ks none slam -49
ks none speak -52
ks none stat 6
ks none suggest -35
ks none tak -38
ks none talk 13
ks none tell -8
ks none think -37
ks none tout 49
ks none try -37
ks none tweet -24
ks none urg 7
ks none used -31
ks none view 42
ks none vot -40
ks none vow -37
ks none want -54
ks none warn -14
ks none worry -59
ks none writ -31
ks right accord 75
ks right accus -11
ks right acknowledg -8
ks right admit -13
ks right agre -13
ks right announc -14
ks right appear -10
ks right argu -10
ks right ask -13
ks right attack -15
ks right begin -8
ks right believ -11
ks right blam -12
ks right blast -13
ks right call -14
ks right cast -17
ks right cit -10
ks right claim -13
ks right conclud -5
ks right consider -9
ks right continu -6
ks right criticism 26
ks right criticiz -14
ks right declar -14
ks right defend -16
ks right denounc -14
ks right deny -12
ks right describ -15
ks right discuss -12
ks right dismiss -12
ks right endors -15
ks right express -10
ks right fear -11
ks right find -13
ks right focus -17
ks right giv -12
ks right go -9
ks right hop -7
ks right indicat -13
ks right insist -8
ks right issu -13
ks right it -9
ks right know -15
ks right look -17
ks right mak -11
ks right mention -11
ks right nam -5
ks right not -8
ks right offer -14
ks right oppos -17
ks right pass 47
ks right point -22
ks right praiz -12
ks right promiz 15
ks right propos -13
ks right push -15
ks right question -7
ks right recall -6
ks right refer -59
ks right reject -8
ks right releas -16
ks right respond -15
ks right reveal -6
ks right see -15
ks right seek -19
ks right seem -9
ks right show -12
ks right slam -17
ks right speak -17
ks right suggest -11
ks right support -10
ks right tak -12
ks right talk -11
ks right tell -11
ks right think -12
ks right tout -12
ks right try -16
ks right tweet -8
ks right urg -14
ks right view -8
ks right vot -21
ks right want -13
ks right warn -13
ks right worry 19
ks shared add 13
ks shared argu 10
ks shared ask -43
ks shared call 21
ks shared cit -13
ks shared not 42
ks shared refer 25
ks shared say -15
ks shared suggest 28
ks shared support -42
ks shared tell -22
n first 1 16
n first 12 -23
n first 3 7
n first 4 -5
n first 7 -14
n left 1 51
n left 12 -18
n left 2 22
n left 3 21
n left 7 -14
n relative 1 79
n relative 12 -26
n relative 2 43
n relative 3 29
n relative 4 26
n relative 7 -28
n right 1 -5
n right 12 -7
n right 2 -11
n right 4 -6
n right 7 -7
n shared 1 7
n shared 12 77
n shared 3 7
n shared 7 25
n1 first 1 -ing -38
n1 first 1 -s -30
n1 first 1 CAP 39
n1 first 1 DAY -20
n1 first 1 NUM -17
n1 first 1 a -30
n1 first 1 he 54
n1 first 1 i 46
n1 first 1 it -20
n1 first 1 not -36
n1 first 1 she 79
n1 first 1 the -50
n1 first 1 they 57
n1 first 1 this -39
n1 first 1 those -37
n1 first 1 w -42
n1 first 12 -ing -23
n1 first 12 CAP -33
n1 first 12 a -15
n1 first 12 the -36
n1 first 12 w 17
n1 first 2 -ing -40
n1 first 2 -s -35
n1 first 2 CAP -16
n1 first 2 DAY -14
n1 first 2 NUM 19
n1 first 2 a -19
n1 first 2 an -29
n1 first 2 he -58
n1 first 2 her 60
n1 first 2 his 7
n1 first 2 one -37
n1 first 2 she -40
n1 first 2 some 49
n1 first 2 the 26
n1 first 2 this -7
n1 first 3 -ing -13
n1 first 3 -s 6
n1 first 3 CAP 30
n1 first 3 NUM -29
n1 first 3 an -55
n1 first 3 his 13
n1 first 3 the 10
n1 first 3 w -23
n1 first 4 -ing -27
n1 first 4 DAY -14
n1 first 4 NUM -29
n1 first 4 a -10
n1 first 4 an 17
n1 first 4 he -6
n1 first 4 his -29
n1 first 4 it -39
n1 first 4 many 44
n1 first 4 one 21
n1 first 4 w -5
n1 first 7 -ing -25
n1 first 7 -s 27
n1 first 7 CAP -19
n1 first 7 a 5
n1 first 7 an 12
n1 first 7 he -65
n1 first 7 it -36
n1 first 7 w -21
n1 left 1 -ed -64
n1 left 1 -ing -63
n1 left 1 -s 33
n1 left 1 CAP 31
n1 left 1 DAY -63
n1 left 1 NUM 12
n1 left 1 a -85
n1 left 1 both 25
n1 left 1 he 85
n1 left 1 her 219
n1 left 1 his 247
n1 left 1 i 137
n1 left 1 it 124
n1 left 1 many 118
n1 left 1 others 130
n1 left 1 she 97
n1 left 1 some 142
n1 left 1 that 19
n1 left 1 the -69
n1 left 1 their 150
n1 left 1 they 131
n1 left 1 w -42
n1 left 1 we 143
n1 left 1 you 174
n1 left 12 -ed -17
n1 left 12 -ing -24
n1 left 12 -ly -25
n1 left 12 -s -23
n1 left 12 DAY -13
n1 left 12 NUM -15
n1 left 12 a -17
n1 left 12 all -36
n1 left 12 an -8
n1 left 12 any -24
n1 left 12 both -64
n1 left 12 he -65
n1 left 12 her -32
n1 left 12 his -29
n1 left 12 i -45
n1 left 12 it -58
n1 left 12 its -33
n1 left 12 many -15
n1 left 12 most -68
n1 left 12 no -10
n1 left 12 not -28
n1 left 12 one -30
n1 left 12 she -67
n1 left 12 that -17
n1 left 12 the -29
n1 left 12 their -28
n1 left 12 they -65
n1 left 12 this -28
n1 left 12 those 11
n1 left 12 three 18
n1 left 12 two 22
n1 left 12 w -23
n1 left 12 what -40
n1 left 12 which -13
n1 left 12 who -18
n1 left 12 whose 7
n1 left 2 -ed -18
n1 left 2 -ing -30
n1 left 2 -ly -76
n1 left 2 -s 16
n1 left 2 CAP 7
n1 left 2 DAY -54
n1 left 2 NUM 83
n1 left 2 a 28
n1 left 2 both -14
n1 left 2 he -69
n1 left 2 her 50
n1 left 2 his 42
n1 left 2 many 105
n1 left 2 one 48
n1 left 2 other 5
n1 left 2 some 49
n1 left 2 that -7
n1 left 2 the 63
n1 left 2 this -35
n1 left 2 those 41
n1 left 2 w 21
n1 left 2 what -49
n1 left 2 which -43
n1 left 3 -ed -45
n1 left 3 -ing -59
n1 left 3 -ly -37
n1 left 3 -s -13
n1 left 3 CAP 35
n1 left 3 DAY -22
n1 left 3 NUM -31
n1 left 3 a 51
n1 left 3 an 26
n1 left 3 her -19
n1 left 3 his 26
n1 left 3 it -103
n1 left 3 many 58
n1 left 3 one 90
n1 left 3 some 50
n1 left 3 that 142
n1 left 3 the 51
n1 left 3 w -17
n1 left 4 -ed -32
n1 left 4 -ing -38
n1 left 4 -ly -18
n1 left 4 CAP 6
n1 left 4 DAY -25
n1 left 4 a 31
n1 left 4 all -14
n1 left 4 an -18
n1 left 4 both 62
n1 left 4 he -83
n1 left 4 him -28
n1 left 4 it -73
n1 left 4 its -26
n1 left 4 many 52
n1 left 4 most -12
n1 left 4 not -59
n1 left 4 one -11
n1 left 4 other -72
n1 left 4 she -30
n1 left 4 some 52
n1 left 4 that 88
n1 left 4 the 11
n1 left 4 their -20
n1 left 4 they -99
n1 left 4 this -16
n1 left 4 two -46
n1 left 4 w -16
n1 left 4 which -35
n1 left 4 who -50
n1 left 7 -ed -25
n1 left 7 -ing -29
n1 left 7 -ly -18
n1 left 7 -s -16
n1 left 7 DAY -18
n1 left 7 NUM -29
n1 left 7 all -55
n1 left 7 an 7
n1 left 7 both 21
n1 left 7 he -72
n1 left 7 her -16
n1 left 7 his -27
n1 left 7 it -68
n1 left 7 its -44
n1 left 7 no -22
n1 left 7 not -16
n1 left 7 one 36
n1 left 7 she -64
n1 left 7 some -23
n1 left 7 that 7
n1 left 7 the -19
n1 left 7 their -11
n1 left 7 they -74
n1 left 7 this -48
n1 left 7 those -22
n1 left 7 two 10
n1 left 7 w -21
n1 left 7 which 7
n1 left 7 who -35
n1 relative 12 CAP -8
n1 relative 12 a -62
n1 relative 12 the -20
n1 relative 12 w -24
n1 relative 2 w 115
n1 relative 4 CAP -55
n1 relative 4 w -51
n1 relative 7 CAP -11
n1 relative 7 the 19
n1 relative 7 w -36
n1 right 1 -ed -16
n1 right 1 -ing -14
n1 right 1 -ly -13
n1 right 1 -s -6
n1 right 1 CAP 10
n1 right 1 DAY -15
n1 right 1 a -25
n1 right 1 her -11
n1 right 1 his -10
n1 right 1 how -7
n1 right 1 it -9
n1 right 1 me 26
n1 right 1 not -8
n1 right 1 one -22
n1 right 1 she 6
n1 right 1 that -8
n1 right 1 the -16
n1 right 1 them -12
n1 right 1 w -19
n1 right 1 what -11
n1 right 12 -ed -21
n1 right 12 -ing -14
n1 right 12 -ly 14
n1 right 12 -s -10
n1 right 12 CAP 17
n1 right 12 a -7
n1 right 12 an 11
n1 right 12 he -11
n1 right 12 her -20
n1 right 12 his -12
n1 right 12 how -14
n1 right 12 it -13
n1 right 12 not -12
n1 right 12 she -13
n1 right 12 that -11
n1 right 12 the -16
n1 right 12 their -18
n1 right 12 they -13
n1 right 12 this -18
n1 right 12 w -12
n1 right 12 what -16
n1 right 2 -ed -22
n1 right 2 -ing -11
n1 right 2 -ly -25
n1 right 2 -s -10
n1 right 2 CAP -37
n1 right 2 DAY -9
n1 right 2 a -27
n1 right 2 an -14
n1 right 2 he -6
n1 right 2 her 14
n1 right 2 him -20
n1 right 2 his -6
n1 right 2 how -6
n1 right 2 it -8
n1 right 2 its -15
n1 right 2 she -8
n1 right 2 that -9
n1 right 2 the 11
n1 right 2 their -21
n1 right 2 they -7
n1 right 2 this -22
n1 right 2 those -17
n1 right 2 w -6
n1 right 2 what -10
n1 right 3 -ed -22
n1 right 3 -ing -10
n1 right 3 -ly -15
n1 right 3 -s -20
n1 right 3 CAP -5
n1 right 3 DAY -9
n1 right 3 a -9
n1 right 3 an -22
n1 right 3 he -7
n1 right 3 her -15
n1 right 3 him -22
n1 right 3 his -7
n1 right 3 how -9
n1 right 3 it -9
n1 right 3 she -8
n1 right 3 that -9
n1 right 3 the 9
n1 right 3 their -18
n1 right 3 they -10
n1 right 3 what -12
n1 right 4 -ed 25
n1 right 4 -ing -11
n1 right 4 -ly -20
n1 right 4 CAP -15
n1 right 4 DAY -8
n1 right 4 NUM 90
n1 right 4 an -11
n1 right 4 he -10
n1 right 4 her -18
n1 right 4 him -13
n1 right 4 his -5
n1 right 4 how -13
n1 right 4 its -13
n1 right 4 not -9
n1 right 4 one 37
n1 right 4 she -11
n1 right 4 some 61
n1 right 4 that -9
n1 right 4 them -13
n1 right 4 they -12
n1 right 4 this 20
n1 right 4 those 20
n1 right 4 w -5
n1 right 4 what -15
n1 right 4 why -16
n1 right 7 -ing -14
n1 right 7 -ly -27
n1 right 7 CAP -5
n1 right 7 DAY -11
n1 right 7 NUM -21
n1 right 7 an 8
n1 right 7 he -10
n1 right 7 him -15
n1 right 7 his -14
n1 right 7 how -10
n1 right 7 it -11
n1 right 7 its -19
n1 right 7 not -12
n1 right 7 one -12
n1 right 7 she -10
n1 right 7 some -10
n1 right 7 that -10
n1 right 7 the -11
n1 right 7 their -15
n1 right 7 them -13
n1 right 7 they -11
n1 right 7 this -14
n1 right 7 those -20
n1 right 7 w 6
n1 right 7 what -14
n1 right 7 why -22
n1 shared 1 CAP 5
n1 shared 1 he 11
n1 shared 1 she 26
n1 shared 12 CAP 23
n1 shared 2 CAP 12
n1 shared 2 the -10
n1 shared 3 the 22
n1 shared 4 CAP 21
n1 shared 7 CAP 77
ra " 1 -10
ra " 12 -17
ra " 2 -8
ra " 3 -9
ra " 4 -14
ra " 7 -7
ra ' 12 38
ra ' 4 -17
ra ' 7 -34
ra 's 1 -21
ra 's 12 -20
ra 's 2 -20
ra 's 3 -15
ra 's 4 -27
ra 's 7 -24
ra ( 12 6
ra ( 7 -10
ra , 1 55
ra , 12 8
ra , 2 -35
ra , 3 27
ra , 4 24
ra , 7 11
ra -ed 1 -22
ra -ed 12 -11
ra -ed 2 -17
ra -ed 3 -18
ra -ed 4 -16
ra -ed 7 -14
ra -ing 1 -16
ra -ing 12 -13
ra -ing 2 -13
ra -ing 3 -5
ra -ing 4 -14
ra -ing 7 -13
ra . 1 22
ra . 12 13
ra . 2 61
ra . 3 61
ra . 4 26
ra . 7 29
ra : 1 53
ra : 12 -14
ra : 4 42
ra DAY 1 -20
ra DAY 2 -15
ra DAY 3 -15
ra DAY 4 -27
ra about 1 -14
ra about 12 -17
ra about 2 -13
ra about 3 -12
ra about 7 -14
ra after 12 -19
ra after 4 -9
ra after 7 -14
ra against 12 -16
ra against 2 -11
ra against 4 -11
ra against 7 -14
ra among 12 -18
ra among 4 -9
ra among 7 -15
ra and 1 -19
ra and 12 -15
ra and 2 -5
ra and 3 -15
ra and 4 -10
ra and 7 -17
ra are 1 -12
ra are 12 -15
ra are 3 -9
ra are 4 -11
ra are 7 -12
ra as 1 -13
ra as 12 -18
ra as 2 -11
ra as 3 -22
ra as 4 -9
ra at 1 20
ra at 2 -22
ra at 3 -36
ra at 4 -25
ra at 7 -25
ra be 12 -12
ra be 2 -9
ra be 3 -10
ra be 4 -12
ra be 7 -14
ra because 12 -16
ra because 4 -10
ra because 7 -10
ra been 12 -15
ra been 2 -7
ra been 4 -13
ra been 7 -13
ra before 12 -17
ra before 4 -9
ra before 7 -20
ra behind 12 -23
ra being 12 -17
ra being 2 -9
ra being 7 -11
ra between 12 -9
ra between 4 -11
ra both 12 -17
ra but 12 -24
ra but 4 -21
ra but 7 -16
ra by 1 -18
ra by 12 -16
ra by 2 -25
ra by 3 -34
ra by 4 -26
ra by 7 -17
ra can 12 -9
ra can 4 -15
ra could 1 -11
ra could 12 -13
ra could 2 -11
ra could 3 -12
ra could 4 -11
ra could 7 -11
ra did 12 -8
ra did 4 -8
ra did 7 -21
ra do 12 -8
ra do 4 -8
ra do 7 -11
ra down 12 -7
ra down 4 -11
ra during 4 34
ra during 7 -29
ra for 1 -14
ra for 12 -12
ra for 2 -15
ra for 3 -13
ra for 4 -14
ra for 7 -25
ra from 1 -19
ra from 12 -15
ra from 2 -26
ra from 3 -37
ra from 4 -18
ra from 7 -18
ra get 12 -13
ra get 7 -8
ra had 1 -11
ra had 12 -15
ra had 2 -8
ra had 3 -10
ra had 4 -10
ra had 7 -13
ra has 1 35
ra has 12 -12
ra has 2 -13
ra has 3 15
ra has 4 -23
ra has 7 -9
ra have 1 -10
ra have 12 -10
ra have 2 -9
ra have 3 -13
ra have 4 -14
ra have 7 -12
ra he 1 -8
ra he 12 -12
ra he 2 -8
ra he 3 -10
ra he 4 -10
ra he 7 -15
ra if 1 -7
ra if 12 -12
ra if 4 -6
ra if 7 -10
ra in 1 -8
ra in 12 -18
ra in 3 -21
ra in 7 -19
ra into 12 -16
ra into 4 -19
ra into 7 -13
ra is 1 -11
ra is 12 -19
ra is 2 -11
ra is 3 -18
ra is 4 -7
ra it 1 -8
ra it 12 -11
ra it 2 -8
ra it 4 -12
ra it 7 -10
ra like 12 -19
ra like 7 -12
ra many 12 -28
ra may 12 -12
ra might 12 -22
ra most 12 -10
ra most 4 -9
ra most 7 -11
ra of 1 -9
ra of 12 -11
ra of 2 -18
ra of 3 -19
ra of 4 -26
ra of 7 -20
ra on 1 -15
ra on 12 -18
ra on 3 19
ra on 4 -17
ra on 7 -23
ra one 12 -16
ra one 4 -14
ra one 7 -21
ra or 12 -14
ra or 4 -15
ra or 7 -12
ra out 12 -20
ra out 4 -9
ra out 7 -10
ra over 12 -15
ra over 4 -11
ra over 7 -11
ra she 1 -9
ra she 12 -16
ra she 3 -10
ra she 4 -9
ra she 7 -14
ra should 12 -10
ra should 2 -10
ra should 3 -9
ra should 4 -9
ra should 7 -13
ra since 12 -26
ra since 7 -17
ra so 12 -12
ra some 12 -19
ra some 4 -11
ra some 7 -8
ra than 12 -19
ra than 4 -14
ra than 7 8
ra that 1 -12
ra that 12 -15
ra that 3 -8
ra that 4 -6
ra they 1 -11
ra they 12 -11
ra they 2 -13
ra they 3 -10
ra they 4 -15
ra they 7 -10
ra this 12 -16
ra this 4 -11
ra this 7 -15
ra those 12 -16
ra those 4 -19
ra those 7 -16
ra through 12 -19
ra through 7 -8
ra to 1 -11
ra to 12 -6
ra to 2 -13
ra to 3 -14
ra to 4 -11
ra to 7 -14
ra up 12 -20
ra up 4 -10
ra up 7 -12
ra was 1 -9
ra was 12 -15
ra was 2 -9
ra was 3 -11
ra was 4 -19
ra was 7 -12
ra were 1 -9
ra were 12 -11
ra were 4 -16
ra were 7 -19
ra when 12 -12
ra when 4 35
ra when 7 -15
ra whether 12 -10
ra which 12 -14
ra while 12 -8
ra who 3 45
ra who 4 -18
ra who 7 -21
ra will 1 -15
ra will 12 -16
ra will 2 -11
ra will 3 -17
ra will 4 -9
ra will 7 -14
ra with 1 -27
ra with 12 -9
ra with 3 -27
ra with 4 -8
ra with 7 -16
ra would 1 -9
ra would 12 -13
ra would 2 -10
ra would 3 -11
ra would 4 -10
ra would 7 -9
ra — 1 -20
ra — 2 -19
ra — 3 -16
ra — 4 -7
ra — 7 14
ra ’s 1 -19
ra ’s 12 -11
ra ’s 2 -22
ra ’s 3 -11
ra ’s 4 -15
ra ’s 7 -19
rc 0 " -9
rc 0 ' -18
rc 0 's -15
rc 0 , 8
rc 0 -ed -13
rc 0 -ing -10
rc 0 . 6
rc 0 : 10
rc 0 ; 12
rc 0 ? -19
rc 0 DAY -21
rc 0 about -9
rc 0 across -11
rc 0 after -10
rc 0 against -10
rc 0 among -12
rc 0 and -9
rc 0 are -11
rc 0 around -10
rc 0 as -6
rc 0 at -10
rc 0 be -10
rc 0 because -10
rc 0 been -9
rc 0 before -13
rc 0 behind 18
rc 0 being -10
rc 0 between -10
rc 0 both -13
rc 0 but -16
rc 0 by -21
rc 0 can -14
rc 0 could -10
rc 0 did -8
rc 0 do -7
rc 0 does -9
rc 0 down -9
rc 0 for -10
rc 0 from -16
rc 0 get -11
rc 0 had -9
rc 0 has 8
rc 0 have -11
rc 0 he -9
rc 0 if -8
rc 0 in -7
rc 0 into -13
rc 0 it -9
rc 0 like -12
rc 0 many -15
rc 0 may 12
rc 0 might -12
rc 0 most -14
rc 0 must -13
rc 0 of -15
rc 0 off -10
rc 0 on -9
rc 0 one -13
rc 0 or -12
rc 0 out -8
rc 0 she -10
rc 0 should -10
rc 0 since -9
rc 0 so -14
rc 0 some -11
rc 0 that -5
rc 0 they -10
rc 0 this -12
rc 0 those -14
rc 0 through -17
rc 0 to -10
rc 0 toward -17
rc 0 under -8
rc 0 until -10
rc 0 up -9
rc 0 was -9
rc 0 were -12
rc 0 where -12
rc 0 whether -13
rc 0 which -14
rc 0 while -11
rc 0 will -12
rc 0 with -10
rc 0 without -9
rc 0 would -9
rc 0 ’d -11
rc 0 ’s -14
rc 1 " -23
rc 1 's -38
rc 1 ( 9
rc 1 , 24
rc 1 -ed -18
rc 1 -ing -21
rc 1 . 67
rc 1 : 14
rc 1 DAY -23
rc 1 about -31
rc 1 after -29
rc 1 against -26
rc 1 among -15
rc 1 and -25
rc 1 are -17
rc 1 as -24
rc 1 at -39
rc 1 be -18
rc 1 because -24
rc 1 been -21
rc 1 before -20
rc 1 both -15
rc 1 but -31
rc 1 by -13
rc 1 could -23
rc 1 did -17
rc 1 do -12
rc 1 for -32
rc 1 from -24
rc 1 had -22
rc 1 has -32
rc 1 have -14
rc 1 he -16
rc 1 if -16
rc 1 in -29
rc 1 into -16
rc 1 is -19
rc 1 it -12
rc 1 many -24
rc 1 most -18
rc 1 of -33
rc 1 on -31
rc 1 one -23
rc 1 or -13
rc 1 out -18
rc 1 over -13
rc 1 she -15
rc 1 should -13
rc 1 since -23
rc 1 so -13
rc 1 some -22
rc 1 than -16
rc 1 that -19
rc 1 they -13
rc 1 this -8
rc 1 those -24
rc 1 through -10
rc 1 to -23
rc 1 up -22
rc 1 was -21
rc 1 were -19
rc 1 when -16
rc 1 which -10
rc 1 who -23
rc 1 will -16
rc 1 with -17
rc 1 would -16
rc 1 ’s -28
rc 2 " -21
rc 2 's -41
rc 2 , -13
rc 2 -ed -9
rc 2 -ing -25
rc 2 . 43
rc 2 and -25
rc 2 as -27
rc 2 be -13
rc 2 by -28
rc 2 for -26
rc 2 from -32
rc 2 had -26
rc 2 has 8
rc 2 have -11
rc 2 he -15
rc 2 in -26
rc 2 is -29
rc 2 of -10
rc 2 on -35
rc 2 that -7
rc 2 to 23
rc 2 was -27
rc 2 who -10
rc 2 with -27
rc 3 , -10
rc 3 -ed -18
rc 3 -ing -24
rc 3 . 69
rc 3 and -16
rc 3 to -22
rs accord -s 76
rs accord CAP 65
rs accord a 63
rs accord the 69
rs accord w 94
rs accus CAP -11
rs acknowledg that -7
rs add that -6
rs argu that -8
rs ask CAP -5
rs ask the -11
rs attack CAP -14
rs back CAP -7
rs call CAP -19
rs call a -9
rs call him -9
rs call it 25
rs call the -12
rs call w -20
rs claim that -9
rs continu w -12
rs criticiz CAP -17
rs describ the -16
rs endors CAP -25
rs find that -8
rs go w -18
rs insist that -7
rs mak w -13
rs not that -7
rs point that -6
rs praiz CAP -13
rs refer the -59
rs report that -11
rs say -ing -15
rs say -s -8
rs say CAP 14
rs say DAY -11
rs say a 28
rs say he -9
rs say his -9
rs say it -10
rs say one 12
rs say she -11
rs say that -8
rs say the -9
rs say they -10
rs see the -10
rs seem w -11
rs show CAP -14
rs show that -9
rs suggest that -10
rs support CAP -28
rs tak w -12
rs tell -s -10
rs tell CAP -12
rs tell a -8
rs tell the -11
rs try w -20
rs warn that -9
rs writ CAP 47
v left 0 14
v left 1 -41
v left 2 -37
v relative 0 8
v relative 1 -26
v relative 2 -34
v right 1 -14
v right 2 -13
v shared 0 8
x first 1 -42
x first 2 -37
x left 0 14
x left 1 -29
x left 2 -31
x relative 1 -19
x right 1 -12
x right 2 -12
x shared 0 8
x shared 1 40
z first 's -37
z first -ing -42
z first -s 7
z first . -36
z first CAP 16
z first NUM -27
z first a -40
z first an -50
z first and -5
z first he 26
z first i 48
z first in -43
z first it -28
z first not -36
z first of -49
z first one 28
z first others 64
z first she 28
z first the -45
z first they 24
z first this -38
z first those -45
z first to -41
z first w -8
z first what -58
z first — 34
z first ’s -11
z left 's 37
z left ) 30
z left -ed -15
z left -ing -13
z left . 25
z left CAP 14
z left DAY -9
z left a -20
z left after -60
z left and -19
z left both 5
z left but -21
z left by -14
z left he 12
z left his 11
z left i 19
z left in -24
z left many 6
z left of -37
z left others 29
z left she 12
z left some 10
z left that 16
z left the -36
z left their 8
z left they 8
z left we 18
z left you 24
z left ’s 43
z relative -s 21
z relative w -8
z right 's -9
z right -ed -15
z right -ly -17
z right NUM -6
z right a -16
z right about -16
z right after -17
z right all -13
z right among -22
z right an -17
z right and -15
z right any -12
z right are -12
z right as -13
z right at -12
z right be -11
z right because -13
z right been -12
z right before -17
z right being -12
z right but -16
z right by -13
z right can -12
z right could -9
z right did -9
z right do -9
z right down -10
z right for -15
z right from -13
z right get -9
z right had -10
z right has -10
z right have -11
z right he -10
z right her -10
z right herself -17
z right him -7
z right himself -11
z right his -14
z right how -10
z right if -7
z right in -13
z right is -11
z right it -10
z right like -22
z right many -27
z right may -14
z right me 21
z right might -9
z right most -13
z right never -6
z right no -13
z right not -13
z right of -11
z right off -12
z right on -5
z right one -9
z right or -16
z right other -25
z right others 46
z right out -7
z right over -10
z right she -6
z right should -9
z right since -19
z right so -17
z right some -16
z right such -11
z right than -12
z right that -11
z right the -15
z right them -13
z right themselves -16
z right this -19
z right those -23
z right though -13
z right to -11
z right two -30
z right up -14
z right w -7
z right was -11
z right were -11
z right what -12
z right when -14
z right whether -11
z right while -9
z right who -31
z right why -12
z right will -12
z right with 7
z right ’s -14
z shared he 11
z shared she 26
z shared w 11
za first -ing , -6
za first -ing that -28
za first -s , -6
za first -s -ed 22
za first -s -ly 6
za first -s are 39
za first -s have 54
za first -s that -21
za first -s were 13
za first -s who 24
za first -s — -5
za first . , -33
za first CAP " -68
za first CAP ( -56
za first CAP -ed 77
za first CAP -ly 62
za first CAP / -30
za first CAP : -34
za first CAP are 25
za first CAP did 11
za first CAP had 37
za first CAP has 60
za first CAP have 51
za first CAP is 47
za first CAP that -49
za first CAP was 49
za first CAP who -31
za first CAP — -7
za first DAY , -22
za first NUM , -28
za first a " -32
za first a -ed -50
za first a -ly -30
za first he -ed 36
za first he has 13
za first he was -10
za first it is -25
za first it was -35
za first she -ed 42
za first she has 51
za first the " -22
za first the -ed -63
za first the -ly -41
za first they -ed 20
za first those -ed -60
za first those who -22
za first w " 13
za first w , -12
za first w -ed 20
za first w -ly -15
za first w : -35
za first w are -69
za first w had 19
za first w has 35
za first w have 17
za first w is -25
za first w that -18
za first w was -15
za first w were 72
za first w will 18
za first w — 13
za left ) -ed 27
za left ) w 24
za left -ed , -29
za left -ed w -9
za left -ing , -41
za left -ing -s -13
za left -ing w -26
za left -s , -18
za left -s -ed 17
za left -s -ing 14
za left -s -ly 30
za left -s have 17
za left -s to -36
za left -s w 21
za left -s were 14
za left . , 16
za left CAP , 13
za left CAP -ed 19
za left CAP -ing 24
za left CAP -ly 24
za left CAP -s 18
za left CAP are -19
za left CAP did 35
za left CAP had 7
za left CAP has 17
za left CAP is -9
za left CAP to -11
za left CAP w 17
za left CAP was -27
za left CAP will -9
za left DAY , -48
za left DAY -ed 27
za left DAY w 19
za left NUM , -8
za left NUM w 29
za left a w -8
za left and -ed -21
za left and -ing -12
za left and -s -21
za left and w -19
za left but -ed -15
za left but w -24
za left by -ing -19
za left he -ed 12
za left he -ly 19
za left he -s 9
za left he has 6
za left he w 16
za left he was -46
za left his w 8
za left i w 16
za left it -ed 22
za left it -s 16
za left it w 9
za left she -ed 13
za left she -s 12
za left she has 20
za left she w 10
za left that -ed 30
za left the w -22
za left they -ed 17
za left they w 6
za left w , -7
za left w -ed 9
za left w -ing 24
za left w -s 17
za left w had 7
za left w to -46
za left w w 9
za left w was -34
za left you w 21
za left — w -20
za left ’s w 36
za relative -s that 7
za relative CAP , 9
za right 's -ed -12
za right 's -ing -24
za right -ed " -17
za right -ed -ed -7
za right -ed -ing -12
za right -ed . -12
za right -ed DAY -64
za right -ed about -22
za right -ed against -9
za right -ed and -15
za right -ed as -31
za right -ed at -16
za right -ed by -20
za right -ed for -22
za right -ed from -7
za right -ed in -24
za right -ed into -10
za right -ed it -7
za right -ed of -9
za right -ed on -21
za right -ed out -14
za right -ed that -21
za right -ed to -10
za right -ed with -21
za right -ing " -8
za right -ing , 14
za right -ing -ed -13
za right -ing -ing -14
za right -ing . -18
za right -ing about -9
za right -ing and -14
za right -ing as -19
za right -ing at -9
za right -ing for -19
za right -ing from -10
za right -ing he -10
za right -ing it -12
za right -ing of -13
za right -ing on -15
za right -ing out -12
za right -ing that -6
za right -ing to 17
za right -ing up -14
za right -ing with -13
za right -ly , -22
za right -ly -ed -17
za right -ly -ing -12
za right -ly . -32
za right -ly in -10
za right -ly on 25
za right -ly that -18
za right -ly to -14
za right -ly with -25
za right -s " -13
za right -s ' 11
za right -s , 7
za right -s -ed -24
za right -s -ing -5
za right -s . 15
za right -s : -26
za right -s ; 44
za right -s DAY -8
za right -s after -15
za right -s against -12
za right -s and -12
za right -s are -12
za right -s as 26
za right -s at -11
za right -s because -8
za right -s before -15
za right -s but -16
za right -s by -27
za right -s can -17
za right -s could -9
za right -s for -14
za right -s from -12
za right -s had -16
za right -s have -16
za right -s he -11
za right -s in -12
za right -s is 48
za right -s like -21
za right -s of -14
za right -s on -14
za right -s or -16
za right -s over -11
za right -s should -10
za right -s since -14
za right -s than 45
za right -s that 6
za right -s to -10
za right -s were -10
za right -s who -31
za right -s will -12
za right -s with -23
za right -s would -11
za right -s — -14
za right CAP " -11
za right CAP $ 34
za right CAP ' -10
za right CAP 's -24
za right CAP , 12
za right CAP -ing -24
za right CAP . 56
za right CAP : 129
za right CAP DAY -18
za right CAP about -12
za right CAP after -19
za right CAP and -18
za right CAP are -12
za right CAP as -16
za right CAP at -18
za right CAP but -32
za right CAP by -12
za right CAP could -13
za right CAP did -7
za right CAP during 46
za right CAP for -23
za right CAP from -27
za right CAP had -14
za right CAP have -15
za right CAP if -12
za right CAP is -7
za right CAP of -40
za right CAP on -13
za right CAP or -16
za right CAP over -11
za right CAP should -11
za right CAP to -15
za right CAP was -11
za right CAP will -13
za right CAP with 9
za right CAP would -11
za right CAP — 39
za right CAP ’s -18
za right DAY 's -12
za right DAY -ing -12
za right DAY . 39
za right DAY that -11
za right DAY ’s -8
za right NUM , -23
za right NUM . 37
za right NUM and -23
za right NUM in -11
za right NUM of -16
za right NUM to -37
za right a " -10
za right a -ed -23
za right a -ing -15
za right about -ing -14
za right after -ing -18
za right an " -16
za right an -ed -19
za right and -ed -17
za right and -ing -13
za right and has -26
za right and is -38
za right and that -9
za right and to -9
za right are -ed -9
za right are -ing -11
za right as " -15
za right as -ing -12
za right as he -13
za right be " -6
za right be -ed -12
za right be -ing -8
za right because he -8
za right because of -12
za right been -ed -12
za right been -ing -10
za right being -ed -12
za right but -ed -13
za right but he -5
za right but that -8
za right by -ing -10
za right can be -9
za right could be -10
za right for " -8
za right for -ing -10
za right from -ing -10
za right had " -13
za right had -ed -10
za right had been -12
za right has -ed -9
za right has been -15
za right have -ed -10
za right have been -10
za right have to -7
za right he 's -5
za right he -ed -10
za right he and -6
za right he could -16
za right he did -14
za right he does -10
za right he had -9
za right he has 10
za right he is -13
za right he was -9
za right he will -14
za right he would -8
za right he ’s -7
za right her " -9
za right her to -6
za right him , 12
za right him . -6
za right him as -12
za right him for -8
za right him to -7
za right himself as -12
za right his -ing -9
za right if he -7
za right in -ing -11
za right in which -11
za right is " -7
za right is -ed -13
za right is -ing -15
za right it " -8
za right it -ed -8
za right it . -23
za right it is -8
za right it was -7
za right it will -12
za right it would -9
za right it ’s -7
za right many of -20
za right might be -10
za right most of -14
za right not -ed -20
za right not -ing -14
za right not be -9
za right not to -8
za right of " 14
za right of -ed -12
za right of -ing -11
za right on -ing -10
za right on DAY 7
za right out of -12
za right she -ed -16
za right she had -13
za right she has 43
za right she is -11
za right she was -10
za right she would -9
za right should be -9
za right some of -10
za right such as -11
za right that " -8
za right that , -15
za right that -ed -17
za right that -ing -5
za right that has -12
za right that he -10
za right that if -6
za right that is -12
za right that it -9
za right that she -10
za right that some -8
za right that they -12
za right that would -12
za right the " -16
za right the -ed -15
za right the -ing -16
za right the most -22
za right them . -17
za right they -ed -10
za right they are -9
za right they had -9
za right they have -10
za right they were -9
za right they will -8
za right they would -10
za right to " -10
za right to -ing -8
za right to be -14
za right to do -7
za right to get -11
za right to have -10
za right up to -11
za right w " -16
za right w 's -19
za right w , 16
za right w -ed -19
za right w -ing -15
za right w . 16
za right w : -22
za right w ; -13
za right w DAY -16
za right w about -15
za right w after -13
za right w against -16
za right w among -13
za right w and -12
za right w are -16
za right w as -16
za right w at -17
za right w because -15
za right w before -12
za right w behind 38
za right w between -11
za right w but -22
za right w by -19
za right w could -15
za right w down -7
za right w during -23
za right w for -13
za right w from -23
za right w had -9
za right w has -13
za right w have -10
za right w he -13
za right w if -10
za right w in -17
za right w into -17
za right w is -8
za right w it -9
za right w might -13
za right w of -19
za right w off -14
za right w on -15
za right w one -9
za right w or -11
za right w out -13
za right w over 6
za right w she -20
za right w should -9
za right w since -18
za right w some -16
za right w than -15
za right w that -15
za right w they -14
za right w this -14
za right w through -11
za right w to -15
za right w up -14
za right w was -11
za right w were -16
za right w when -13
za right w will -14
za right w with -10
za right w would -12
za right w ’s -18
za right was " -8
za right was -ed -16
za right was -ing -7
za right were -ed -8
za right were -ing -9
za right what he -16
za right when he -12
za right which he -8
za right who -ed -25
za right who had -16
za right who has -51
za right who have -17
za right who is -48
za right who was -50
za right will be -14
za right would " -9
za right would be -10
za right would have -8
za right ’s " -7
za right ’s -ed -9
za right ’s -ing -19
za shared -s -ed -34
za shared -s w 23
za shared CAP , -14
za shared CAP -ed -61
za shared CAP -ly -40
za shared CAP -s 77
za shared CAP has -62
za shared CAP is -63
za shared CAP w 87
za shared he -ed -26
za shared he -s 71
za shared he w 78
za shared she -ed -45
za shared she w 59
za shared w , 19
za shared w -ed -80
za shared w -s 72
za shared w w 82
`
