/** Made by bench/attribution/train.ts. */
export const source: string = `
1 first -ing -29
1 first -s -11
1 first CAP 11
1 first DAY -19
1 first NUM -13
1 first a -9
1 first all -67
1 first an -6
1 first another -17
1 first both 8
1 first he 22
1 first her 14
1 first i 10
1 first it -29
1 first its 38
1 first many 55
1 first most 9
1 first not -27
1 first one -44
1 first other -40
1 first others 44
1 first she 21
1 first some -8
1 first such -65
1 first they 37
1 first those -42
1 first w -18
1 first what -47
1 first whose -6
1 first you 34
1 left -ed -26
1 left -ing -32
1 left -ly -25
1 left -s -8
1 left CAP 13
1 left DAY -27
1 left a 6
1 left all -19
1 left another 52
1 left any -36
1 left both 19
1 left each 13
1 left few 30
1 left five -45
1 left half -46
1 left he 43
1 left her 17
1 left his 12
1 left how -36
1 left i 41
1 left it -25
1 left its 18
1 left many 57
1 left most 56
1 left no -11
1 left not -24
1 left one 30
1 left other 9
1 left others 34
1 left several 57
1 left she 50
1 left some 47
1 left such -85
1 left that 18
1 left their 16
1 left them -27
1 left these -22
1 left they 42
1 left this -34
1 left those 94
1 left three -17
1 left two 17
1 left w -19
1 left we 36
1 left what -14
1 left which -23
1 left who -30
1 left whom -109
1 left whose 83
1 left why -73
1 left you 33
1 relative -ed -48
1 relative -ing -58
1 relative -s -13
1 relative CAP -15
1 relative a 108
1 relative the -18
1 relative w -10
1 right -ed -8
1 right -ing -12
1 right -ly -8
1 right -s -6
1 right DAY -11
1 right NUM 5
1 right he -9
1 right her -10
1 right him -11
1 right himself -13
1 right his -10
1 right how -12
1 right it -10
1 right its -8
1 right me -9
1 right no -16
1 right not -12
1 right one 8
1 right she -8
1 right some 17
1 right that -9
1 right the -7
1 right their -15
1 right them -15
1 right they -10
1 right this -13
1 right those -9
1 right w -7
1 right what -16
1 right why -17
1 shared -s 46
1 shared CAP 13
1 shared a 6
1 shared he 9
1 shared his -49
1 shared many 56
1 shared she 15
1 shared that 60
a first " -34
a first 's -31
a first ( -45
a first , -5
a first -ed 37
a first -ly -6
a first / -39
a first : -43
a first ; -36
a first are 17
a first can 57
a first could -30
a first did 16
a first had 32
a first has 45
a first have 71
a first may -40
a first should -41
a first that -26
a first were 8
a first which -47
a first who 7
a first will 10
a first would 6
a left , -5
a left -ed 12
a left -ly 6
a left -s 6
a left could -31
a left did 29
a left does 35
a left had 11
a left has 7
a left have 15
a left is -8
a left to -22
a left w 10
a left was -40
a left were -10
a left will -23
a left would 20
a left ’s -18
a relative , -10
a relative who 9
a right " -10
a right $ 33
a right 's 6
a right , 8
a right -ed -16
a right -ing -14
a right . 20
a right : 7
a right ; 7
a right ? -21
a right DAY -17
a right about -11
a right across -15
a right after -15
a right against -14
a right among -17
a right and -16
a right are -12
a right around -13
a right as -12
a right at -18
a right be -11
a right because -13
a right been -13
a right before -18
a right behind 9
a right being -12
a right between -12
a right both -13
a right but -24
a right by -22
a right can -15
a right could -12
a right did -10
a right do -10
a right does -15
a right doesn’t -17
a right down -9
a right during -9
a right for -19
a right from -21
a right get -13
a right had -11
a right have -13
a right having -16
a right he -11
a right i -8
a right if -10
a right in -13
a right into -16
a right is -8
a right it -12
a right like -16
a right many -21
a right may 7
a right might -13
a right most -15
a right must -13
a right of -18
a right off -14
a right on -14
a right once -33
a right one -18
a right or -14
a right others -19
a right out -12
a right outside -12
a right she -14
a right should -11
a right since -18
a right so -15
a right some -12
a right someone -14
a right than -9
a right that -7
a right they -12
a right this -13
a right those -21
a right through -15
a right to -12
a right toward -20
a right under -20
a right until -12
a right up -14
a right was -13
a right were -13
a right where -13
a right whether -14
a right which -14
a right while -10
a right who -9
a right will -13
a right with -15
a right within -15
a right without -14
a right would -10
a right ’d -11
a right ’ll 37
a right ’s -18
a shared , 22
a shared -ed -30
a shared -ing 24
a shared -ly -41
a shared -s 68
a shared are -98
a shared had -6
a shared has -63
a shared have -74
a shared is -69
a shared w 71
a shared was -88
b first , 10
b first -ed -18
b first -s -68
b first . -46
b first : 11
b first ; 27
b first ^ 10
b first although 8
b first and -9
b first as -12
b first at -20
b first be -52
b first because -24
b first before -37
b first but 15
b first by -22
b first despite 8
b first during -23
b first for -7
b first from -53
b first had -33
b first has -46
b first if -30
b first in -15
b first is -10
b first like -43
b first of -47
b first on -17
b first or -37
b first since -34
b first so -10
b first than -27
b first though 12
b first to 20
b first was -32
b first when -10
b first where -27
b first whether 28
b first while -15
b first with -18
b first would -36
b first yet 34
b first — 21
b left " 40
b left ' -19
b left 's -30
b left ( 29
b left ) -78
b left , 28
b left -ed -14
b left -ing -15
b left -ly -17
b left -s 8
b left . -36
b left / -70
b left : 101
b left ; 150
b left ?sym -55
b left CAP 15
b left NUM -10
b left ^ 30
b left about 18
b left across -73
b left after 33
b left against -39
b left although 89
b left among -21
b left are -17
b left around -63
b left as 25
b left at -25
b left be -25
b left because 103
b left been -30
b left before 36
b left behind -67
b left being -52
b left between -11
b left but 50
b left by -23
b left could -19
b left did -20
b left do -9
b left does 111
b left during -31
b left for -14
b left from -20
b left get -71
b left had -8
b left has -28
b left have -31
b left how 12
b left if 31
b left in -25
b left into -12
b left is -11
b left like -20
b left may -41
b left not -32
b left of -28
b left off -52
b left on -24
b left once -42
b left or -51
b left out 17
b left outside -59
b left over -19
b left should 8
b left since 40
b left so 7
b left than 11
b left though 125
b left through -31
b left to -15
b left toward -53
b left under -18
b left up -10
b left w -9
b left was -17
b left were -29
b left what 169
b left when 44
b left where 88
b left whether 15
b left which 105
b left while 43
b left who 148
b left will 9
b left within -24
b left yet 76
b left — 24
b left ’s -32
b relative , 18
b relative -ed -17
b relative -ing 39
b relative ^ 11
b relative and -42
b relative in -22
b relative to -43
b relative w -20
b right -ed -7
b right -ing -16
b right -s -9
b right CAP -17
b right a -14
b right about -18
b right against -15
b right an -13
b right as -26
b right at -14
b right by 9
b right for -13
b right of -6
b right on -17
b right out -21
b right the -6
b right to 17
b right with 6
b shared , -6
b shared after -34
b shared and -31
b shared as -36
b shared but 7
b shared w 8
b shared when 8
b shared while -23
b shared — 73
b1 first " CAP 8
b1 first " he 49
b1 first " she -16
b1 first " the 9
b1 first " w -72
b1 first , -ing -38
b1 first , CAP 20
b1 first , NUM -28
b1 first , a -13
b1 first , an 17
b1 first , he 73
b1 first , his 66
b1 first , she 76
b1 first , the 22
b1 first , w -6
b1 first , whose 14
b1 first -ed CAP -49
b1 first . CAP -46
b1 first : CAP 17
b1 first ^ CAP 13
b1 first ^ DAY -29
b1 first ^ a 27
b1 first ^ he 8
b1 first ^ her -43
b1 first ^ his 14
b1 first ^ i 45
b1 first ^ it -34
b1 first ^ many 15
b1 first ^ she 26
b1 first ^ some 17
b1 first ^ they 16
b1 first ^ this 9
b1 first after -ing -17
b1 first after CAP -19
b1 first after a -22
b1 first after the 31
b1 first and -s -31
b1 first and a 12
b1 first and he 61
b1 first and the 24
b1 first and w -28
b1 first as -s -24
b1 first as a -28
b1 first as an -29
b1 first as the -19
b1 first as w -23
b1 first at a -21
b1 first at the -29
b1 first at w 17
b1 first but CAP 59
b1 first but he 68
b1 first but w 21
b1 first during the -17
b1 first for CAP -33
b1 first if CAP -32
b1 first in -ing -17
b1 first in CAP -31
b1 first in NUM -14
b1 first in a -21
b1 first in his 8
b1 first in the -8
b1 first in w -9
b1 first is w -32
b1 first like CAP -43
b1 first on CAP -14
b1 first on DAY -15
b1 first on the -27
b1 first so w -37
b1 first than NUM 41
b1 first to w -39
b1 first when CAP 43
b1 first when the -53
b1 first while he 9
b1 first while the -29
b1 first with CAP -5
b1 first would w -38
b1 first — CAP 49
b1 first — w -53
b1 left " CAP 46
b1 left " he 17
b1 left " she 15
b1 left " the 87
b1 left " w 31
b1 left ' CAP 43
b1 left ' w -33
b1 left 's -ed -21
b1 left 's -ing -25
b1 left 's -s -38
b1 left 's CAP -54
b1 left 's w -27
b1 left ( CAP 49
b1 left , -ed -41
b1 left , -ing -57
b1 left , -ly -28
b1 left , -s 45
b1 left , CAP 49
b1 left , NUM -17
b1 left , an -60
b1 left , both 33
b1 left , he 61
b1 left , his 103
b1 left , i 32
b1 left , it -53
b1 left , many 48
b1 left , one 50
b1 left , she 53
b1 left , some 102
b1 left , the 50
b1 left , they 41
b1 left , w 6
b1 left , which -37
b1 left , who -27
b1 left , whose 37
b1 left -ed -ing -18
b1 left -ed -ly -28
b1 left -ed -s -38
b1 left -ed CAP 5
b1 left -ed DAY -49
b1 left -ed NUM -26
b1 left -ed a -35
b1 left -ed an -38
b1 left -ed her -23
b1 left -ed his -8
b1 left -ed that 32
b1 left -ed the -23
b1 left -ed w -14
b1 left -ing -ed -23
b1 left -ing -s -44
b1 left -ing CAP -10
b1 left -ing a -39
b1 left -ing his -30
b1 left -ing that 25
b1 left -ing w -24
b1 left -ly -ed -21
b1 left -ly -ing -18
b1 left -ly -s -48
b1 left -ly CAP -23
b1 left -ly NUM -27
b1 left -ly w -32
b1 left -s CAP 9
b1 left -s DAY -39
b1 left -s a -27
b1 left -s he 50
b1 left -s the 15
b1 left -s who -33
b1 left . CAP -38
b1 left . NUM -30
b1 left / CAP -71
b1 left : CAP 45
b1 left CAP CAP 90
b1 left CAP a -43
b1 left CAP that 28
b1 left CAP the 26
b1 left CAP this -45
b1 left CAP w -12
b1 left CAP who -54
b1 left NUM CAP -23
b1 left ^ CAP 32
b1 left ^ DAY -72
b1 left ^ a 68
b1 left ^ all -6
b1 left ^ an 91
b1 left ^ another 58
b1 left ^ both 79
b1 left ^ he 20
b1 left ^ her 77
b1 left ^ i 14
b1 left ^ it -43
b1 left ^ many 15
b1 left ^ other 46
b1 left ^ several 72
b1 left ^ she 21
b1 left ^ some 22
b1 left ^ that -106
b1 left ^ the 22
b1 left ^ they 9
b1 left ^ this -30
b1 left ^ what -55
b1 left about CAP -28
b1 left about NUM 36
b1 left about the -38
b1 left about w -41
b1 left after -ing -45
b1 left after CAP 16
b1 left after a 34
b1 left after he 77
b1 left after the 25
b1 left against CAP -35
b1 left against the -37
b1 left and -ed -32
b1 left and -ing -8
b1 left and -s -10
b1 left and NUM 34
b1 left and he 50
b1 left and her -17
b1 left and other -48
b1 left and w -25
b1 left are -ed -31
b1 left are -ing -25
b1 left are w -17
b1 left as -s 24
b1 left as CAP 64
b1 left as a -30
b1 left as an -33
b1 left as he 59
b1 left as she 78
b1 left as the 20
b1 left as they 50
b1 left as w -16
b1 left at CAP -43
b1 left at a -32
b1 left at the -35
b1 left at w 56
b1 left be -ed -29
b1 left be a -40
b1 left be w -33
b1 left been -ed -23
b1 left been -ing -19
b1 left been a -48
b1 left been w -24
b1 left before the -22
b1 left between CAP -41
b1 left but -s 61
b1 left but CAP 55
b1 left but he 34
b1 left but she 36
b1 left but the -12
b1 left but they 22
b1 left but w 19
b1 left by -ing -12
b1 left by CAP -25
b1 left by NUM 23
b1 left by a 15
b1 left by the -49
b1 left by w -28
b1 left can w -56
b1 left could w -35
b1 left did not -36
b1 left during a -34
b1 left during the -34
b1 left for -ing -18
b1 left for -s 35
b1 left for CAP -24
b1 left for a 47
b1 left for the -42
b1 left for w -18
b1 left from -ing -17
b1 left from -s 8
b1 left from CAP -20
b1 left from the -51
b1 left from w -32
b1 left had -ed -22
b1 left had w -34
b1 left has -ed -21
b1 left has -ly -20
b1 left has a -46
b1 left has w -25
b1 left have -ed -32
b1 left have w -10
b1 left if CAP 31
b1 left if he 9
b1 left if the 51
b1 left in -ing -21
b1 left in -s 17
b1 left in CAP -31
b1 left in NUM -36
b1 left in a -28
b1 left in an -14
b1 left in her 25
b1 left in the -30
b1 left in w -25
b1 left in which 19
b1 left into the -56
b1 left is -ed -27
b1 left is -ing -23
b1 left is -ly -38
b1 left is a -56
b1 left is not -26
b1 left is the -29
b1 left is w -23
b1 left like CAP -24
b1 left not -ed -23
b1 left not -ly -19
b1 left not w -24
b1 left of -ed -25
b1 left of -ing -13
b1 left of -s -39
b1 left of CAP -25
b1 left of NUM -45
b1 left of a 25
b1 left of her -48
b1 left of his -10
b1 left of the -32
b1 left of those -79
b1 left of w -22
b1 left on -s 29
b1 left on CAP -39
b1 left on DAY -22
b1 left on a -38
b1 left on his -11
b1 left on the -23
b1 left on w -17
b1 left or w -22
b1 left over the -12
b1 left since CAP 26
b1 left so w -45
b1 left than CAP 22
b1 left than NUM -55
b1 left than w -49
b1 left to -ing -21
b1 left to -s -13
b1 left to CAP -14
b1 left to NUM -38
b1 left to a 7
b1 left to his -19
b1 left to the -7
b1 left to w -23
b1 left w -ed -20
b1 left w -ing -28
b1 left w -ly -24
b1 left w CAP -31
b1 left w DAY -28
b1 left w a 6
b1 left w an -11
b1 left w he 93
b1 left w her -32
b1 left w his 6
b1 left w many 77
b1 left w one -18
b1 left w she 82
b1 left w some 23
b1 left w that 68
b1 left w their -57
b1 left w they 44
b1 left w this -26
b1 left w two -37
b1 left w w -38
b1 left w who -29
b1 left was -ed -29
b1 left was -ing -22
b1 left was -ly -29
b1 left was a -11
b1 left was not -19
b1 left was the -31
b1 left was w -36
b1 left were -ed -25
b1 left were w -40
b1 left when -ed -34
b1 left when CAP 61
b1 left when he 40
b1 left when she 61
b1 left when the 20
b1 left which CAP 56
b1 left which he 23
b1 left while CAP 29
b1 left while the 49
b1 left while w 63
b1 left will w -42
b1 left with -s -9
b1 left with CAP -7
b1 left with a 10
b1 left with his 53
b1 left with the -28
b1 left with w -8
b1 left would w -7
b1 left — -ing -48
b1 left — CAP 98
b1 left — the 84
b1 left — w -27
b1 left ’s -ing -22
b1 left ’s -s -34
b1 left ’s CAP -49
b1 left ’s w -27
b1 relative , a 25
b1 relative ^ CAP 56
b1 relative ^ the -24
b1 relative w CAP -31
b1 right -ed -ed -13
b1 right -ed -ing -11
b1 right -ed -ly -13
b1 right -ed -s -6
b1 right -ed CAP -7
b1 right -ed DAY -10
b1 right -ed a -9
b1 right -ed an -19
b1 right -ed him -9
b1 right -ed his -10
b1 right -ed how -7
b1 right -ed it -10
b1 right -ed that -7
b1 right -ed the -6
b1 right -ed their -15
b1 right -ing -s -18
b1 right -ing CAP -24
b1 right -ing a -17
b1 right -ing he -10
b1 right -ing her -26
b1 right -ing him -13
b1 right -ing his -15
b1 right -ing it -15
b1 right -ing that -11
b1 right -ing the -16
b1 right -ing w -11
b1 right -s -ing -10
b1 right -s -s -9
b1 right -s he -10
b1 right -s his -8
b1 right -s it -8
b1 right -s that -15
b1 right -s the -7
b1 right -s w -10
b1 right a w -13
b1 right about CAP -17
b1 right about the -12
b1 right for -ing -10
b1 right for CAP -26
b1 right for a -12
b1 right for w -15
b1 right of -ing -20
b1 right of CAP -18
b1 right of the -7
b1 right of w -12
b1 right on CAP -19
b1 right on the -19
b1 right out that -9
b1 right to -s 18
b1 right to CAP 20
b1 right to a 38
b1 right to the 26
b1 right to w -8
b1 right w -ed 7
b1 right w -ing -12
b1 right w -ly -15
b1 right w CAP 8
b1 right w DAY -11
b1 right w a -5
b1 right w an 12
b1 right w he -9
b1 right w her -10
b1 right w him -13
b1 right w his -10
b1 right w it -10
b1 right w one 17
b1 right w she -6
b1 right w that -9
b1 right w the -11
b1 right w their -15
b1 right w they -12
b1 right w this -11
b1 shared " he 15
b1 shared " she -16
b1 shared , CAP 15
b1 shared , the -32
b1 shared ^ CAP 5
b1 shared ^ she 18
b1 shared ^ the 11
b1 shared w CAP -126
b1 shared when CAP 26
b1 shared while CAP -14
bb first ) , -52
bb first , and 21
bb first , as 11
bb first , but 44
bb first , for -33
bb first , in -7
bb first , like -43
bb first , on -42
bb first , when -33
bb first , where -5
bb first , while -50
bb first -ed , 36
bb first -ed as -33
bb first -ly , 66
bb first -s and -26
bb first -s — -41
bb first CAP , -10
bb first CAP . -46
bb first CAP and -55
bb first CAP as -33
bb first CAP — -20
bb first DAY , 35
bb first NUM , 21
bb first ^ ^ 10
bb first ^ after -32
bb first ^ among 10
bb first ^ and 29
bb first ^ as -21
bb first ^ at -26
bb first ^ but 14
bb first ^ by -19
bb first ^ despite 25
bb first ^ during -16
bb first ^ for 32
bb first ^ if -22
bb first ^ in -18
bb first ^ on -11
bb first ^ since -42
bb first ^ though -16
bb first ^ to 96
bb first ^ when -46
bb first ^ with -23
bb first and in 36
bb first that -ed -35
bb first that w -32
bb first w , 24
bb first w : -7
bb first w and -7
bb first w as -11
bb first w than -14
bb first w when -25
bb first w — -27
bb left ! " 37
bb left " and 90
bb left " w 144
bb left ' " 33
bb left 's -ing -57
bb left 's w -22
bb left ) , -18
bb left ) — 88
bb left , " 44
bb left , -ed -52
bb left , -ing 38
bb left , -s 46
bb left , after 54
bb left , and 129
bb left , as 52
bb left , but 91
bb left , for -44
bb left , if 18
bb left , in 14
bb left , is -63
bb left , like -51
bb left , on -41
bb left , though 44
bb left , was -33
bb left , when 47
bb left , where 43
bb left , which 90
bb left , while 93
bb left , with 174
bb left -ed , 50
bb left -ed -ing -26
bb left -ed about -7
bb left -ed as -29
bb left -ed at -30
bb left -ed by -23
bb left -ed for -25
bb left -ed from -36
bb left -ed in -21
bb left -ed into -34
bb left -ed on -20
bb left -ed out -50
bb left -ed to -6
bb left -ed w -28
bb left -ed with -51
bb left -ing , 53
bb left -ing about -57
bb left -ing and -34
bb left -ing for 32
bb left -ing in -38
bb left -ing of -36
bb left -ing on -27
bb left -ing to -25
bb left -ing w -13
bb left -ing with -51
bb left -ly , 70
bb left -ly -ed -20
bb left -ly -ing 40
bb left -ly in -6
bb left -ly to -32
bb left -ly w -17
bb left -s , 33
bb left -s -ed -17
bb left -s -ing -45
bb left -s -ly -29
bb left -s about -38
bb left -s after 57
bb left -s and -25
bb left -s are -18
bb left -s as 33
bb left -s at -15
bb left -s before 13
bb left -s by -49
bb left -s from -10
bb left -s have -29
bb left -s in -38
bb left -s is -37
bb left -s like -59
bb left -s of -24
bb left -s on -36
bb left -s to -20
bb left -s w -44
bb left -s were -10
bb left -s with -18
bb left -s — 24
bb left . , 11
bb left ? " 51
bb left CAP " -100
bb left CAP ' -61
bb left CAP 's -31
bb left CAP -ed -14
bb left CAP -ing -39
bb left CAP -ly 5
bb left CAP . -37
bb left CAP / -51
bb left CAP : 49
bb left CAP ?sym -57
bb left CAP CAP 12
bb left CAP about -40
bb left CAP after 24
bb left CAP and -66
bb left CAP are -15
bb left CAP as -27
bb left CAP at -37
bb left CAP before 8
bb left CAP by -23
bb left CAP did -27
bb left CAP for -53
bb left CAP from -46
bb left CAP had -23
bb left CAP has -26
bb left CAP have -10
bb left CAP if -30
bb left CAP in -27
bb left CAP is -20
bb left CAP of -56
bb left CAP on -19
bb left CAP than -63
bb left CAP to -11
bb left CAP w -46
bb left CAP was -23
bb left CAP will -32
bb left CAP with 11
bb left CAP — 41
bb left CAP ’s -31
bb left DAY , 46
bb left NUM , 15
bb left NUM and -35
bb left NUM in -52
bb left NUM to -26
bb left NUM w -78
bb left NUM — -54
bb left ^ ( 34
bb left ^ CAP 33
bb left ^ ^ 30
bb left ^ after -14
bb left ^ although -12
bb left ^ and 90
bb left ^ at -15
bb left ^ but 30
bb left ^ by 9
bb left ^ despite -22
bb left ^ during -27
bb left ^ for -9
bb left ^ if -8
bb left ^ in -23
bb left ^ on -23
bb left ^ since -42
bb left ^ so 30
bb left ^ though 8
bb left ^ to -37
bb left ^ when -18
bb left ^ while -8
bb left ^ with -40
bb left ^ yet 48
bb left a -ed -52
bb left a -ing -38
bb left a -ly -32
bb left a w 61
bb left all of -50
bb left an w 88
bb left and -ing -69
bb left and in 10
bb left and w -7
bb left are -ing 17
bb left are w -36
bb left at w -87
bb left because of 31
bb left but w 13
bb left by -ing -15
bb left can w -25
bb left could w 45
bb left did not -31
bb left for -ing -34
bb left had -ed -24
bb left had been -27
bb left had w -31
bb left half of -79
bb left has -ly -21
bb left has been -34
bb left has w -17
bb left have -ed 12
bb left have been -29
bb left have w -63
bb left he -ed -16
bb left he -s -41
bb left he has -33
bb left he w -30
bb left he was 14
bb left his w -58
bb left in -ing -22
bb left in CAP 13
bb left in w -24
bb left in which 49
bb left is -ing -53
bb left is -ly -32
bb left is w -20
bb left it 's -49
bb left it is 18
bb left it was 24
bb left it ’s -44
bb left many of -50
bb left most of -41
bb left not w -37
bb left of -ed -56
bb left of -ing -21
bb left one of -18
bb left she has -17
bb left she w -33
bb left some of -13
bb left that , 77
bb left that -ed 67
bb left the -ed -39
bb left the -ing -39
bb left the -ly -41
bb left the -s 30
bb left the NUM -67
bb left to -s -29
bb left to be -30
bb left to w -11
bb left w " -26
bb left w 's -35
bb left w , 42
bb left w -ing -13
bb left w -ly -25
bb left w : 84
bb left w ; 112
bb left w about -37
bb left w after 58
bb left w against -37
bb left w among -27
bb left w and -7
bb left w are 34
bb left w as 35
bb left w at -38
bb left w because 86
bb left w before 25
bb left w by -17
bb left w during -19
bb left w for -8
bb left w from -33
bb left w had 10
bb left w has -35
bb left w have 6
bb left w in -19
bb left w into 7
bb left w is 18
bb left w of -20
bb left w on -16
bb left w or -22
bb left w out 49
bb left w than 26
bb left w to -11
bb left w under -35
bb left w w -16
bb left w was -31
bb left w were -12
bb left w when 6
bb left w with -37
bb left w would 26
bb left w — 24
bb left w ’s -28
bb left was -ing -34
bb left was -ly -24
bb left was not -18
bb left was w -30
bb left who -ed -50
bb left who -s -54
bb left who has -32
bb left who is -35
bb left who w -44
bb left who was 7
bb left will be -11
bb left will w -18
bb left would be -30
bb left — -ing 71
bb left — and 76
bb left — w -33
bb left ’s w -30
bb relative CAP , -18
bb relative ^ ^ 11
bb relative w in -38
bb right " -ed 33
bb right " -ing -26
bb right " -s 21
bb right " w 15
bb right 's w -14
bb right , -ed -7
bb right , -ing -15
bb right , w 8
bb right -ed a -13
bb right -ed about -17
bb right -ed for -13
bb right -ed of -12
bb right -ed on -10
bb right -ed out -7
bb right -ed to -16
bb right -ing about -17
bb right -ing for -17
bb right -ing on -16
bb right -ing to 65
bb right -ly -ed -9
bb right -ly -ing -15
bb right -ly -s -13
bb right -s -ed -10
bb right -s -ing -22
bb right -s about -18
bb right -s for -22
bb right -s of -8
bb right -s on -22
bb right -s to -22
bb right -s w -9
bb right CAP -ed -6
bb right CAP -ing -14
bb right CAP -s -7
bb right CAP CAP -21
bb right CAP w -6
bb right DAY -ed -15
bb right NUM w -14
bb right ^ CAP -19
bb right a w -9
bb right and -ed -11
bb right and -ing -9
bb right and w -10
bb right are -ing -12
bb right by -ing -10
bb right has -ed -7
bb right have -ed -8
bb right have w -6
bb right he -ed -6
bb right he -s -5
bb right he w -6
bb right in a -12
bb right is -ing -8
bb right not w -14
bb right she -ed -6
bb right she -s -7
bb right that -ed 30
bb right the w -24
bb right they -ed -5
bb right they w -6
bb right to w -16
bb right w -ed -10
bb right w -ing -14
bb right w -s -10
bb right w a -12
bb right w about -12
bb right w as -25
bb right w for -8
bb right w of -6
bb right w on -22
bb right w out -16
bb right w to -21
bb right w w -10
bb right would w -16
bb shared " w -25
bb shared , " -7
bb shared -s , 18
bb shared CAP , -28
bb shared DAY , 33
bb shared ^ but 20
bb shared ^ when -15
bb shared ^ while -23
c left 0 15
c left 1 -15
c left 3 7
c relative 0 12
c relative 1 -22
c relative 2 -35
c right 0 -6
c right 1 -9
c right 2 -5
c shared 1 117
cl first 0 " , 28
cl first 0 " ^ 13
cl first 0 's ^ -15
cl first 0 ) , -15
cl first 0 , ^ 50
cl first 0 , after -6
cl first 0 , and 11
cl first 0 , as -24
cl first 0 , at -10
cl first 0 , but 9
cl first 0 , for -56
cl first 0 , in -34
cl first 0 , on -37
cl first 0 , than -54
cl first 0 , when 54
cl first 0 , while -9
cl first 0 -ed , -24
cl first 0 -ed ^ -14
cl first 0 -ing ^ -40
cl first 0 -s ^ -28
cl first 0 -s and -38
cl first 0 -s as 17
cl first 0 -s but -8
cl first 0 -s while -39
cl first 0 CAP " -28
cl first 0 CAP ^ -14
cl first 0 CAP and -23
cl first 0 CAP as -19
cl first 0 CAP at -8
cl first 0 CAP but -33
cl first 0 CAP during -9
cl first 0 CAP for -22
cl first 0 CAP if -16
cl first 0 CAP on -8
cl first 0 CAP when -30
cl first 0 CAP while -19
cl first 0 CAP with -11
cl first 0 DAY ^ 10
cl first 0 a ^ 30
cl first 0 and , 60
cl first 0 and ^ 39
cl first 0 and as -7
cl first 0 and in -50
cl first 0 but , 61
cl first 0 but ^ 57
cl first 0 by ^ 13
cl first 0 he , -25
cl first 0 he ^ -23
cl first 0 he and -16
cl first 0 he as -9
cl first 0 he but -22
cl first 0 he in -5
cl first 0 he when -17
cl first 0 he while -14
cl first 0 his ^ -12
cl first 0 i ^ -23
cl first 0 it ^ -23
cl first 0 she , -22
cl first 0 she ^ -21
cl first 0 that , -7
cl first 0 that ^ -32
cl first 0 the ^ -60
cl first 0 they , 13
cl first 0 they ^ -34
cl first 0 w ^ -10
cl first 0 w and -44
cl first 0 w as 12
cl first 0 w but -37
cl first 0 w for 57
cl first 0 w in -10
cl first 0 w while 10
cl first 0 who ^ -30
cl first 0 — , 35
cl first 0 — ^ 18
cl first 0 — — -51
cl left 0 's ^ -76
cl left 0 ) , 151
cl left 0 ) . -29
cl left 0 ) ^ 22
cl left 0 , " -73
cl left 0 , ' -33
cl left 0 , 's -31
cl left 0 , , -70
cl left 0 , -ed -32
cl left 0 , -ing -49
cl left 0 , -ly -26
cl left 0 , -s -50
cl left 0 , . -37
cl left 0 , CAP -56
cl left 0 , ^ -36
cl left 0 , about -47
cl left 0 , after -86
cl left 0 , against -36
cl left 0 , and -53
cl left 0 , are -32
cl left 0 , as -82
cl left 0 , at -46
cl left 0 , be -28
cl left 0 , been -17
cl left 0 , but 13
cl left 0 , by -39
cl left 0 , during -47
cl left 0 , for -40
cl left 0 , from -47
cl left 0 , had -29
cl left 0 , has -22
cl left 0 , have -14
cl left 0 , in -48
cl left 0 , is -31
cl left 0 , not -26
cl left 0 , of -41
cl left 0 , on -38
cl left 0 , over -43
cl left 0 , than -58
cl left 0 , to -38
cl left 0 , w -30
cl left 0 , was -9
cl left 0 , were -24
cl left 0 , when -64
cl left 0 , with -53
cl left 0 , would -21
cl left 0 , — -60
cl left 0 , ’s -27
cl left 0 -ed ^ 19
cl left 0 -ing ^ 83
cl left 0 -s 's -61
cl left 0 -s , 94
cl left 0 -s -ed 10
cl left 0 -s -ing 10
cl left 0 -s -ly -15
cl left 0 -s . -58
cl left 0 -s CAP 67
cl left 0 -s ^ 65
cl left 0 -s as 103
cl left 0 -s but 120
cl left 0 -s in -26
cl left 0 -s is 75
cl left 0 -s of -52
cl left 0 -s on 55
cl left 0 -s to 29
cl left 0 -s w 52
cl left 0 -s when 123
cl left 0 -s while 127
cl left 0 -s with 109
cl left 0 -s — 82
cl left 0 -s ’s -63
cl left 0 CAP " 57
cl left 0 CAP 's -56
cl left 0 CAP , 109
cl left 0 CAP -ed 49
cl left 0 CAP -ing 47
cl left 0 CAP -s 49
cl left 0 CAP . -62
cl left 0 CAP : 79
cl left 0 CAP CAP 78
cl left 0 CAP NUM 81
cl left 0 CAP ^ 52
cl left 0 CAP after 134
cl left 0 CAP and 18
cl left 0 CAP as 108
cl left 0 CAP at -39
cl left 0 CAP but 19
cl left 0 CAP by -14
cl left 0 CAP for -26
cl left 0 CAP from -17
cl left 0 CAP in -60
cl left 0 CAP is -8
cl left 0 CAP of -50
cl left 0 CAP on -71
cl left 0 CAP to -7
cl left 0 CAP was -20
cl left 0 CAP when 130
cl left 0 CAP which 96
cl left 0 CAP while 107
cl left 0 CAP with 76
cl left 0 CAP — 132
cl left 0 CAP ’s -65
cl left 0 DAY ^ 69
cl left 0 DAY on -64
cl left 0 NUM ^ 86
cl left 0 NUM in -103
cl left 0 a ^ -16
cl left 0 and 's -12
cl left 0 and , -35
cl left 0 and -ed -23
cl left 0 and -ing -18
cl left 0 and -ly -15
cl left 0 and -s -25
cl left 0 and . -10
cl left 0 and ^ -24
cl left 0 and for -18
cl left 0 and has -8
cl left 0 and in -20
cl left 0 and of -21
cl left 0 and on -19
cl left 0 and to -16
cl left 0 and w -8
cl left 0 and with -37
cl left 0 and ’s -12
cl left 0 but ^ -38
cl left 0 by , -40
cl left 0 by -ed -14
cl left 0 by w 28
cl left 0 he " 22
cl left 0 he , 47
cl left 0 he -ing 41
cl left 0 he -ly 15
cl left 0 he ^ 16
cl left 0 he and 41
cl left 0 he as 108
cl left 0 he but 32
cl left 0 he in -21
cl left 0 he of -19
cl left 0 he to -28
cl left 0 he w 57
cl left 0 he when 69
cl left 0 he which 101
cl left 0 he — 63
cl left 0 his ^ -59
cl left 0 i , 49
cl left 0 i ^ -12
cl left 0 it , 20
cl left 0 it ^ 21
cl left 0 she " 21
cl left 0 she , 53
cl left 0 she ^ 9
cl left 0 she and 67
cl left 0 she but 39
cl left 0 she w 46
cl left 0 that -s 31
cl left 0 that w 13
cl left 0 the , -77
cl left 0 the ^ -65
cl left 0 they , 58
cl left 0 they ^ 15
cl left 0 w " 42
cl left 0 w 's -42
cl left 0 w , 84
cl left 0 w -ed -11
cl left 0 w -ing 6
cl left 0 w -ly -41
cl left 0 w -s 57
cl left 0 w . -56
cl left 0 w CAP 45
cl left 0 w ^ 49
cl left 0 w after 111
cl left 0 w and 32
cl left 0 w as 95
cl left 0 w but 85
cl left 0 w for 27
cl left 0 w from -31
cl left 0 w has -51
cl left 0 w in -38
cl left 0 w is 50
cl left 0 w of -31
cl left 0 w on -16
cl left 0 w to -6
cl left 0 w was 13
cl left 0 w when 153
cl left 0 w while 88
cl left 0 w with 70
cl left 0 w — 42
cl left 0 w ’s -49
cl left 0 we ^ 13
cl left 0 you ^ -14
cl left 0 — , 60
cl left 0 — ^ 133
cl left 0 — and 8
cl left 0 — of -41
cl left 0 — w -54
cl left 0 — — -91
cl left 0 ’s ^ -111
cl left 1 , " 180
cl left 1 , 's -15
cl left 1 , , 116
cl left 1 , -ed 17
cl left 1 , -ly -12
cl left 1 , -s -30
cl left 1 , CAP 139
cl left 1 , ^ 163
cl left 1 , and 41
cl left 1 , as 163
cl left 1 , at -15
cl left 1 , but 173
cl left 1 , from -17
cl left 1 , in -17
cl left 1 , of -12
cl left 1 , on -19
cl left 1 , to -15
cl left 1 , w 52
cl left 1 , — 86
cl left 1 , ’s -17
cl left 1 -s 's -20
cl left 1 -s , -48
cl left 1 -s -ed -39
cl left 1 -s -ing -34
cl left 1 -s -ly -34
cl left 1 -s -s -52
cl left 1 -s . -25
cl left 1 -s ^ -49
cl left 1 -s and -39
cl left 1 -s as -73
cl left 1 -s by -32
cl left 1 -s for -45
cl left 1 -s has -27
cl left 1 -s in -27
cl left 1 -s is -37
cl left 1 -s of -35
cl left 1 -s on -31
cl left 1 -s to -31
cl left 1 -s w -37
cl left 1 -s with -44
cl left 1 -s ’s -22
cl left 1 CAP 's -16
cl left 1 CAP , -49
cl left 1 CAP -ed -24
cl left 1 CAP -ing -26
cl left 1 CAP -ly -23
cl left 1 CAP -s -36
cl left 1 CAP . -18
cl left 1 CAP CAP -49
cl left 1 CAP ^ -55
cl left 1 CAP about -37
cl left 1 CAP after -57
cl left 1 CAP and -33
cl left 1 CAP are -21
cl left 1 CAP as -40
cl left 1 CAP at -28
cl left 1 CAP be -15
cl left 1 CAP but -63
cl left 1 CAP by -29
cl left 1 CAP during -27
cl left 1 CAP for -38
cl left 1 CAP from -30
cl left 1 CAP has -11
cl left 1 CAP if -41
cl left 1 CAP in -23
cl left 1 CAP is -27
cl left 1 CAP like -32
cl left 1 CAP not -17
cl left 1 CAP of -24
cl left 1 CAP on -23
cl left 1 CAP to -19
cl left 1 CAP w -34
cl left 1 CAP was -25
cl left 1 CAP when -58
cl left 1 CAP while -45
cl left 1 CAP with -35
cl left 1 CAP — -50
cl left 1 CAP ’s -16
cl left 1 and , -25
cl left 1 and -ed -13
cl left 1 and -ing -11
cl left 1 and ^ -7
cl left 1 and and -21
cl left 1 and for -18
cl left 1 and in -10
cl left 1 and of -9
cl left 1 and on -11
cl left 1 and to -7
cl left 1 and w -11
cl left 1 but ^ -32
cl left 1 but w -11
cl left 1 he " -36
cl left 1 he 's -8
cl left 1 he , -28
cl left 1 he -ed -15
cl left 1 he -ing -13
cl left 1 he -ly -10
cl left 1 he -s -23
cl left 1 he . -10
cl left 1 he ^ -50
cl left 1 he and -22
cl left 1 he at -14
cl left 1 he for -18
cl left 1 he in -16
cl left 1 he is -13
cl left 1 he of -11
cl left 1 he on -12
cl left 1 he to -13
cl left 1 he w -18
cl left 1 he was -8
cl left 1 he with -25
cl left 1 he ’s -6
cl left 1 she , -43
cl left 1 she -ed -16
cl left 1 she ^ -50
cl left 1 she in -17
cl left 1 she of -12
cl left 1 she on -17
cl left 1 she to -15
cl left 1 she w -18
cl left 1 the ^ 48
cl left 1 they , -33
cl left 1 they ^ -38
cl left 1 they in -11
cl left 1 they of -9
cl left 1 they w -16
cl left 1 w 's -20
cl left 1 w , -58
cl left 1 w -ed -36
cl left 1 w -ing -32
cl left 1 w -ly -30
cl left 1 w -s -42
cl left 1 w . -25
cl left 1 w CAP -59
cl left 1 w ^ -68
cl left 1 w after -66
cl left 1 w and -46
cl left 1 w as -67
cl left 1 w at -42
cl left 1 w by -29
cl left 1 w for -43
cl left 1 w has -22
cl left 1 w in -33
cl left 1 w is -31
cl left 1 w of -28
cl left 1 w on -35
cl left 1 w to -29
cl left 1 w w -39
cl left 1 w was -23
cl left 1 w with -34
cl left 1 w ’s -15
cl left 2 , -ed -20
cl left 2 , -ing 28
cl left 2 , . -18
cl left 2 , ^ 132
cl left 2 , in -22
cl left 2 , of -18
cl left 2 , on -20
cl left 2 , to -29
cl left 2 -s ^ -36
cl left 2 -s in -24
cl left 2 -s w -36
cl left 2 CAP , -38
cl left 2 CAP -ed -25
cl left 2 CAP ^ -38
cl left 2 CAP and -24
cl left 2 CAP in -21
cl left 2 CAP of -16
cl left 2 CAP on -20
cl left 2 CAP to -15
cl left 2 CAP w -25
cl left 2 and ^ 89
cl left 2 and w -12
cl left 2 he , -24
cl left 2 he ^ -37
cl left 2 he in -11
cl left 2 he w -12
cl left 2 w , -38
cl left 2 w ^ 29
cl left 2 w in -29
cl left 2 w w -39
cl left 3 , ^ 169
cl left 3 CAP ^ -23
cl relative 0 that , 55
cl relative 0 that ^ -72
cl relative 0 that in -11
cl right 0 " -ed 17
cl right 0 " -ing -24
cl right 0 's w -16
cl right 0 ) w -14
cl right 0 , -ed -10
cl right 0 , -ing -15
cl right 0 , -s -6
cl right 0 , a -21
cl right 0 , on -9
cl right 0 , to 106
cl right 0 , w -13
cl right 0 -s -ed -11
cl right 0 -s -ing -18
cl right 0 -s -s -14
cl right 0 -s for -11
cl right 0 -s w -9
cl right 0 CAP -ing -12
cl right 0 CAP -s -7
cl right 0 CAP CAP -14
cl right 0 CAP a -9
cl right 0 CAP about -13
cl right 0 CAP for -8
cl right 0 CAP of -16
cl right 0 CAP on -11
cl right 0 CAP out -7
cl right 0 CAP to -8
cl right 0 CAP w -7
cl right 0 NUM w -13
cl right 0 ^ CAP -25
cl right 0 ^ to 151
cl right 0 and -ed -11
cl right 0 and -ing -7
cl right 0 and -s -15
cl right 0 and w -11
cl right 0 but -ed -12
cl right 0 by -ing -10
cl right 0 he -ed -6
cl right 0 he to -9
cl right 0 he w -6
cl right 0 i w -5
cl right 0 it -s -10
cl right 0 she -ed -6
cl right 0 she -s -6
cl right 0 that -ed 32
cl right 0 that w 15
cl right 0 the of 93
cl right 0 they -ed -6
cl right 0 they w -6
cl right 0 w -ing -13
cl right 0 w -s -14
cl right 0 w a -17
cl right 0 w for -23
cl right 0 w of -23
cl right 0 w on -16
cl right 0 w to -12
cl right 0 — w -20
cl right 1 " -s -24
cl right 1 " w 20
cl right 1 , -ed -18
cl right 1 , -ing -19
cl right 1 , -s -14
cl right 1 , to -31
cl right 1 , w 80
cl right 1 -s -ed -12
cl right 1 -s -ing -23
cl right 1 -s w -11
cl right 1 CAP -ed -9
cl right 1 CAP -ing -11
cl right 1 CAP -s -8
cl right 1 CAP a -8
cl right 1 CAP about -12
cl right 1 CAP for -9
cl right 1 CAP to -18
cl right 1 CAP w -9
cl right 1 ^ to -66
cl right 1 he -ed -7
cl right 1 he w -6
cl right 1 she w -5
cl right 1 w -ed -18
cl right 1 w -s -14
cl right 1 w w -8
cl right 2 " w 35
cl right 2 , w 20
cl right 2 -s w -9
cl right 2 CAP -ed -9
cl right 2 CAP w -8
cl shared 0 " ^ -44
cl shared 0 , " 47
cl shared 0 -s ^ -29
cl shared 0 CAP , -20
cl shared 0 CAP ^ -29
cl shared 0 and , 15
cl shared 0 and ^ 5
cl shared 0 he , -19
cl shared 0 he ^ -22
cl shared 0 she ^ -19
cl shared 0 w ^ -19
g first 1 base 7
g first 1 ed -27
g first 1 ing -26
g first 1 s -24
g first 12 base -29
g first 12 ed -9
g first 12 s -23
g first 2 base 40
g first 2 ed 8
g first 2 ing 78
g first 2 s 19
g first 6 base 10
g first 6 ed -5
g first 6 ing 38
g left 0 ed 8
g left 1 ing -11
g relative 1 base 8
g relative 1 s -18
g relative 2 ed -21
g right r base -11
g right r ed -5
g right r s -11
g shared 12 base -26
g shared 12 ed -16
g shared 12 ing 18
g shared 12 s -14
g shared 2 base 89
g shared 2 ed -18
g shared 2 ing 48
g shared 6 ing 51
g shared 6 s -15
gl first 1 's 99
gl first 1 , -45
gl first 1 -ed 104
gl first 1 that -16
gl first 1 — -45
gl first 12 " -29
gl first 12 ) -20
gl first 12 , 13
gl first 12 -s -24
gl first 12 CAP -21
gl first 12 a -60
gl first 12 and 39
gl first 12 but 47
gl first 12 he -20
gl first 12 his -33
gl first 12 i -18
gl first 12 it -34
gl first 12 she -18
gl first 12 that -7
gl first 12 the -55
gl first 12 they -28
gl first 12 w -34
gl first 12 — 31
gl first 2 , 76
gl first 2 -ed -22
gl first 2 -ing 63
gl first 2 a 39
gl first 2 and 41
gl first 2 but 9
gl first 2 he -12
gl first 2 his 46
gl first 2 i -18
gl first 2 it 37
gl first 2 she -16
gl first 2 that -46
gl first 2 the -21
gl first 2 w 5
gl first 6 " 16
gl first 6 's -67
gl first 6 ) -29
gl first 6 , 33
gl first 6 -s -20
gl first 6 CAP -9
gl first 6 NUM -43
gl first 6 a 35
gl first 6 and 49
gl first 6 but 22
gl first 6 by 39
gl first 6 he -22
gl first 6 it -25
gl first 6 she -21
gl first 6 that -50
gl first 6 the -48
gl first 6 they 29
gl first 6 w -7
gl first 6 — 8
gl left 0 's 19
gl left 0 ) 25
gl left 0 -s 12
gl left 0 CAP 15
gl left 0 DAY 19
gl left 0 NUM 18
gl left 0 a -21
gl left 0 and -17
gl left 0 but -22
gl left 0 by -13
gl left 0 he 10
gl left 0 his 12
gl left 0 i 19
gl left 0 in -26
gl left 0 many 7
gl left 0 of -33
gl left 0 others 24
gl left 0 she 11
gl left 0 some 8
gl left 0 that 23
gl left 0 the -34
gl left 0 their 9
gl left 0 they 9
gl left 0 w 5
gl left 0 we 17
gl left 0 you 24
gl left 0 ’s 42
gl left 1 , -5
gl relative 1 who 9
gl right r " 14
gl right r 's -15
gl right r ) -11
gl right r -ed -18
gl right r -ing -10
gl right r -s -11
gl right r CAP -7
gl right r DAY -11
gl right r NUM -15
gl right r ^ -9
gl right r a -18
gl right r and -11
gl right r but -14
gl right r by -10
gl right r he -6
gl right r his -8
gl right r i -6
gl right r in -17
gl right r it -13
gl right r the 16
gl right r they -7
gl right r w -8
gl right r we -7
gl right r when -10
gl right r you -6
gl right r — -9
gl right r ’s -16
gl shared 12 " -47
gl shared 12 , 33
gl shared 12 -s -38
gl shared 12 CAP -29
gl shared 12 and 55
gl shared 12 but 80
gl shared 12 he -23
gl shared 12 she -27
gl shared 12 they -13
gl shared 12 w -52
gl shared 2 , 30
gl shared 2 and 85
gl shared 6 , 46
gl shared 6 -s 6
gl shared 6 CAP -36
gl shared 6 and 51
gl shared 6 but 30
gl shared 6 he -27
gl shared 6 w 31
k first base 5
k first ed -5
k first ing 18
k first s -6
k left ed 7
k none base 14
k none s 26
k relative base 9
k relative ed -5
k relative s -7
k right base -11
k right ed -5
k right s -11
k shared ed -7
k shared ing 28
k shared s 30
kfl first base 's -19
kfl first base , 19
kfl first base -s -14
kfl first base CAP 17
kfl first base a 40
kfl first base and 32
kfl first base he -31
kfl first base i -14
kfl first base that 20
kfl first base the -18
kfl first base they 10
kfl first ed " -35
kfl first ed ) -17
kfl first ed , 9
kfl first ed -s -19
kfl first ed CAP -14
kfl first ed DAY 17
kfl first ed and 48
kfl first ed but 36
kfl first ed he -17
kfl first ed it 7
kfl first ed she -15
kfl first ed that -35
kfl first ed they -22
kfl first ed w -17
kfl first ed who -32
kfl first ed — 25
kfl first ing " 16
kfl first ing , 12
kfl first ing -s -12
kfl first ing CAP -14
kfl first ing and 52
kfl first ing by 55
kfl first ing w -25
kfl first s , 10
kfl first s -s 23
kfl first s CAP -12
kfl first s and -39
kfl first s he -14
kfl first s it -27
kfl first s she -18
kfl left base 's 31
kfl left base -ing -23
kfl left base -s 20
kfl left base CAP 12
kfl left base a -9
kfl left base and -20
kfl left base he 10
kfl left base her 7
kfl left base his 11
kfl left base i 24
kfl left base she 29
kfl left base that 7
kfl left base the -18
kfl left base they 6
kfl left base w -10
kfl left base we 29
kfl left base you 19
kfl left base ’s 36
kfl left ed ) 29
kfl left ed -s 6
kfl left ed CAP 14
kfl left ed DAY 10
kfl left ed and -18
kfl left ed but -17
kfl left ed he 11
kfl left ed i 7
kfl left ed she 9
kfl left ed that 38
kfl left ed they 7
kfl left ed w 6
kfl left ed we -5
kfl left ing , -11
kfl left ing -s 16
kfl left ing CAP 35
kfl left ing and -12
kfl left ing by -11
kfl left ing he 34
kfl left ing w 21
kfl left s -ing -10
kfl left s -s -11
kfl left s CAP 19
kfl left s and -21
kfl left s he 9
kfl left s it 12
kfl left s she 12
kfl left s w 10
kfl none base 's 7
kfl none base , 36
kfl none base -ed 30
kfl none base -ing 61
kfl none base -s -19
kfl none base CAP -14
kfl none base NUM 59
kfl none base ^ 121
kfl none base a 29
kfl none base and 33
kfl none base but 15
kfl none base he 23
kfl none base his -27
kfl none base i -26
kfl none base it 36
kfl none base she -35
kfl none base that 32
kfl none base the 39
kfl none base they -11
kfl none base w 43
kfl none base we -46
kfl none base you -24
kfl none base ’s -54
kfl none ed " -51
kfl none ed ) -26
kfl none ed -s 38
kfl none ed CAP -6
kfl none ed DAY -12
kfl none ed ^ 21
kfl none ed and 25
kfl none ed i 15
kfl none ed it 52
kfl none ed she -6
kfl none ed that 12
kfl none ed they 12
kfl none ed w 24
kfl none ed we -26
kfl none ed when 181
kfl none ed who 103
kfl none ed — 17
kfl none ing " -22
kfl none ing , 6
kfl none ing -s -28
kfl none ing CAP -42
kfl none ing ^ 14
kfl none ing and -7
kfl none ing by 40
kfl none ing he -28
kfl none ing w -6
kfl none s " -26
kfl none s , -25
kfl none s -ing 79
kfl none s -s 51
kfl none s CAP -7
kfl none s and 71
kfl none s it 19
kfl none s w 19
kfl relative base that -11
kfl right base 's -20
kfl right base , -20
kfl right base -ed -11
kfl right base -s -10
kfl right base CAP -9
kfl right base NUM -14
kfl right base ^ -32
kfl right base a -11
kfl right base and -14
kfl right base he -8
kfl right base his -8
kfl right base i -5
kfl right base she -6
kfl right base that -9
kfl right base the 13
kfl right base they -7
kfl right base you -6
kfl right base ’s -16
kfl right ed " 15
kfl right ed ) -9
kfl right ed -s -11
kfl right ed CAP -6
kfl right ed DAY -9
kfl right ed ^ -5
kfl right ed and -11
kfl right ed but -12
kfl right ed he -6
kfl right ed i -7
kfl right ed it -18
kfl right ed that 11
kfl right ed they -6
kfl right ed w -8
kfl right ed when -9
kfl right ed — -18
kfl right ing " -16
kfl right ing , 11
kfl right ing -s -12
kfl right ing CAP -12
kfl right ing and -10
kfl right ing by -10
kfl right ing he -11
kfl right ing w -16
kfl right s " 16
kfl right s , -9
kfl right s -s -16
kfl right s CAP -8
kfl right s and -15
kfl right s he -5
kfl right s it -12
kfl right s she -7
kfl right s w -16
kfl shared base -s -45
kfl shared base CAP 18
kfl shared base and 87
kfl shared base w -30
kfl shared ed , -65
kfl shared ed -s -31
kfl shared ed CAP -24
kfl shared ed and 58
kfl shared ed but 78
kfl shared ed he -22
kfl shared ed she -20
kfl shared ing " 43
kfl shared ing , 20
kfl shared ing CAP -52
kfl shared ing and 14
kfl shared s CAP -39
kfl shared s and 93
kfl shared s he -30
kg first -ing ing 19
kg first -ly ed 18
kg first -ly ing 46
kg first are ed 36
kg first are ing -32
kg first had ed -29
kg first has base -8
kg first has ed -11
kg first have ed -17
kg first is ed -44
kg first to base 74
kg first w ed -10
kg first w ing 24
kg first w s 10
kg first was ed -36
kg first will base 5
kg left -ed ed 9
kg left -ing ing -9
kg left -ly base 9
kg left -ly ing -21
kg left -ly s 15
kg left -s s 6
kg left CAP base 12
kg left CAP ed -58
kg left CAP s 8
kg left are base 22
kg left are ed -68
kg left are ing 33
kg left could base 40
kg left did base 24
kg left does base 19
kg left has base -19
kg left has ed 11
kg left have base -29
kg left have ed 17
kg left is base -18
kg left is ed -52
kg left is ing 33
kg left to base -5
kg left w ed 13
kg left w ing -24
kg left w s 11
kg left was base 21
kg left was ed -66
kg left was ing 45
kg left were base 46
kg left were ed -63
kg left will base 26
kg left would base 17
kg none -ed ed -7
kg none -ing ing 9
kg none -ly ed 6
kg none -ly ing 33
kg none -ly s -26
kg none -s s 18
kg none CAP base 78
kg none CAP ed 56
kg none CAP ing -5
kg none CAP s 19
kg none are base -14
kg none are ed 157
kg none are ing -44
kg none could base -12
kg none did base -40
kg none does base -73
kg none had ed 37
kg none has base -19
kg none has ed 16
kg none have base 43
kg none have ed -11
kg none is base 115
kg none is ed 194
kg none is ing -36
kg none it base 136
kg none to base -6
kg none w base 17
kg none w ed -18
kg none w ing -21
kg none w s -39
kg none was base 18
kg none was ed 273
kg none was ing -41
kg none were base -13
kg none were ed 208
kg none will base -23
kg none would base -16
kg relative -ed ed 29
kg right -ed ed -7
kg right -ly base -5
kg right -ly ed -6
kg right -ly ing -14
kg right -ly s -12
kg right -s s -10
kg right CAP base -41
kg right CAP ed -9
kg right CAP s -28
kg right are ing -13
kg right did base -12
kg right had ed -6
kg right has base 17
kg right has ed -7
kg right have base 7
kg right have ed -10
kg right is ed 9
kg right is ing -12
kg right it base -9
kg right to base -26
kg right w base -9
kg right w ing -5
kg right w s -7
kg right was base -13
kg right was ed -6
kg right was ing -15
kg right will base -19
kg right would base -14
kg shared -ing ing 23
kg shared -ly ed -36
kg shared -s s -24
kg shared has ed -10
kg shared have ed -12
kg shared to base 7
kl first " -15
kl first 's 20
kl first ) -14
kl first , 11
kl first -ed -5
kl first -ing -29
kl first -s -13
kl first CAP -11
kl first DAY 14
kl first NUM -16
kl first a 12
kl first and 43
kl first but 36
kl first by 45
kl first he -18
kl first his -7
kl first i -19
kl first in 45
kl first it -10
kl first she -17
kl first that -23
kl first the -42
kl first w -14
kl first who -35
kl first you -27
kl left 's 19
kl left ) 25
kl left , -5
kl left -s 12
kl left CAP 15
kl left DAY 19
kl left NUM 18
kl left a -21
kl left and -17
kl left but -22
kl left by -13
kl left he 10
kl left his 12
kl left i 19
kl left in -26
kl left many 7
kl left of -33
kl left others 24
kl left she 11
kl left some 8
kl left that 23
kl left the -34
kl left their 9
kl left they 9
kl left w 5
kl left we 17
kl left you 24
kl left ’s 42
kl none " -51
kl none 's -26
kl none -ed 50
kl none -ing 63
kl none -s 8
kl none CAP -9
kl none DAY -30
kl none NUM 12
kl none ^ 49
kl none a 109
kl none after 57
kl none and 29
kl none both -38
kl none but 42
kl none by 72
kl none his -29
kl none i -11
kl none in 56
kl none it 44
kl none many 57
kl none of 185
kl none she -7
kl none some -35
kl none that 23
kl none the 111
kl none their -72
kl none w 25
kl none we -39
kl none when 145
kl none while 31
kl none who 56
kl none you -26
kl none — 53
kl none ’s -69
kl relative who 9
kl right " 14
kl right 's -15
kl right ) -11
kl right -ed -18
kl right -ing -10
kl right -s -11
kl right CAP -7
kl right DAY -11
kl right NUM -15
kl right ^ -9
kl right a -18
kl right and -11
kl right but -14
kl right by -10
kl right he -6
kl right his -8
kl right i -6
kl right in -17
kl right it -13
kl right the 16
kl right they -7
kl right w -8
kl right we -7
kl right when -10
kl right you -6
kl right — -9
kl right ’s -16
kl shared " 46
kl shared , 24
kl shared -s -32
kl shared CAP -24
kl shared and 68
kl shared but 81
kl shared he -24
kl shared she -28
kl shared they -41
kl shared w -21
kn first " -16
kn first -ed 15
kn first -ing 6
kn first -ly -18
kn first . -27
kn first DAY 45
kn first about 8
kn first an -15
kn first as -54
kn first at 32
kn first for 26
kn first he 31
kn first her 5
kn first him 9
kn first his 15
kn first how 6
kn first in -33
kn first it 25
kn first its -55
kn first not -73
kn first of -21
kn first on 9
kn first one -15
kn first she 24
kn first some -24
kn first that 20
kn first their 29
kn first them 14
kn first this -52
kn first to 9
kn first was -28
kn first what 5
kn first whether -31
kn first with 16
kn first — -13
kn left " -7
kn left -ed -26
kn left -ing 11
kn left -s 6
kn left . 8
kn left : 10
kn left CAP 6
kn left a 6
kn left about -11
kn left after -15
kn left and -19
kn left any 24
kn left as -15
kn left for -27
kn left he 12
kn left her 8
kn left him 7
kn left himself -23
kn left his 7
kn left if 19
kn left is -45
kn left it 11
kn left its 10
kn left me 5
kn left no 7
kn left of -15
kn left on -7
kn left one -6
kn left over -26
kn left she 10
kn left some -23
kn left that 9
kn left the 14
kn left their 11
kn left they 22
kn left this 30
kn left those 11
kn left to -13
kn left was 8
kn left what 19
kn left when -7
kn left whether 8
kn left why 30
kn left — 7
kn none " 62
kn none , 7
kn none -ed 103
kn none -ing 23
kn none -ly 23
kn none -s 6
kn none . -5
kn none : -25
kn none CAP -19
kn none DAY 31
kn none NUM -30
kn none about 38
kn none after 85
kn none an 9
kn none and 35
kn none any 26
kn none as 139
kn none at -8
kn none for 73
kn none he -23
kn none her -14
kn none him -26
kn none how 26
kn none in 12
kn none is 97
kn none it -25
kn none its 20
kn none me -38
kn none no 26
kn none not 99
kn none of 51
kn none on 22
kn none one 12
kn none over 68
kn none she -28
kn none some -12
kn none the -10
kn none their -16
kn none them 23
kn none they -45
kn none this 14
kn none those -56
kn none to 46
kn none w 37
kn none whether 7
kn none why -34
kn none with -21
kn none — -8
kn relative CAP 8
kn relative to -16
kn right -ed -8
kn right -ing -12
kn right -ly -8
kn right -s -6
kn right DAY -11
kn right NUM 5
kn right he -9
kn right her -10
kn right him -11
kn right himself -13
kn right his -10
kn right how -12
kn right it -10
kn right its -8
kn right me -9
kn right no -16
kn right not -12
kn right one 8
kn right she -8
kn right some 17
kn right that -9
kn right the -7
kn right their -15
kn right them -15
kn right they -10
kn right this -13
kn right those -9
kn right w -7
kn right what -16
kn right why -17
kn shared " -63
kn shared , 22
kn shared -ing 34
kn shared . -28
kn shared CAP 15
kn shared he 28
kn shared her 49
kn shared him 39
kn shared in -7
kn shared it -15
kn shared she 25
kn shared that 16
kn shared the 17
kn shared they -18
kn shared to -18
kn shared w -19
ks first accord -75
ks first accus -5
ks first acknowledg -35
ks first announc -22
ks first appear -33
ks first argu 15
ks first ask -27
ks first attack 22
ks first back -30
ks first believ -22
ks first cit 30
ks first claim 45
ks first continu 46
ks first criticism -52
ks first criticiz 25
ks first decid 8
ks first declar 28
ks first defend 27
ks first describ 36
ks first discuss 8
ks first expect -45
ks first explain -19
ks first express 20
ks first find -11
ks first focus 40
ks first go 23
ks first hop 22
ks first indicat -23
ks first insist -6
ks first issu 26
ks first know -28
ks first look -19
ks first mak 17
ks first mention 36
ks first not 26
ks first offer 12
ks first oppos -32
ks first plan -20
ks first pledg 8
ks first point 15
ks first post -12
ks first praiz 19
ks first predict 7
ks first promiz -36
ks first propos 14
ks first question -33
ks first recall -19
ks first refer 22
ks first refus 36
ks first releas -13
ks first report -22
ks first reveal 28
ks first see -24
ks first seem -10
ks first show -14
ks first stat -48
ks first suggest -11
ks first support -15
ks first talk 14
ks first tell 27
ks first think -6
ks first try 97
ks first tweet 21
ks first urg -34
ks first vot 23
ks first vow 5
ks first warn 18
ks left accord -13
ks left acknowledg 13
ks left add 12
ks left admit 7
ks left agre 20
ks left announc 13
ks left appear -77
ks left argu 7
ks left assur 12
ks left begin 46
ks left believ 15
ks left blam 23
ks left blast 17
ks left cast 21
ks left challeng -11
ks left charg -48
ks left cit 20
ks left claim 9
ks left com -32
ks left conclud 21
ks left confirm 26
ks left consider -34
ks left continu 11
ks left criticism -31
ks left decid 17
ks left declin 25
ks left defend 13
ks left denounc 9
ks left describ 7
ks left discuss 24
ks left dismiss 29
ks left endors 22
ks left expect -25
ks left explain 26
ks left express 22
ks left find 26
ks left focus 10
ks left giv 34
ks left hop 9
ks left indicat 17
ks left insist 10
ks left know -23
ks left learn -9
ks left list 6
ks left look -34
ks left mak 28
ks left mention -9
ks left mock -24
ks left not 5
ks left oppos 27
ks left order 11
ks left pass -64
ks left point 19
ks left praiz 6
ks left propos 6
ks left push 33
ks left put 32
ks left question -15
ks left read 9
ks left recall 17
ks left recogniz 15
ks left refer 30
ks left refus 5
ks left reject 30
ks left repeat 13
ks left reply 15
ks left respond 15
ks left reveal 27
ks left say 15
ks left see -6
ks left seek 22
ks left seem -80
ks left shar 42
ks left show 27
ks left slam -20
ks left speak 20
ks left stat 10
ks left suggest 21
ks left support 16
ks left tak 17
ks left talk 8
ks left tell 16
ks left think 25
ks left tout 8
ks left try 5
ks left tweet 8
ks left urg 21
ks left used 18
ks left view -19
ks left vow 24
ks left want 20
ks left warn 6
ks left worry -7
ks left writ 11
ks none accord -36
ks none accus 53
ks none add -17
ks none agre -31
ks none announc 41
ks none appear 281
ks none argu -16
ks none ask 87
ks none attack 23
ks none back -41
ks none begin -42
ks none believ -18
ks none blam -23
ks none blast -36
ks none call 32
ks none cast -67
ks none charg 98
ks none cit -47
ks none claim -35
ks none com 94
ks none conclud -30
ks none confirm 26
ks none consider 92
ks none continu -31
ks none criticism 108
ks none criticiz 53
ks none decid -67
ks none declar 17
ks none declin -61
ks none defend -43
ks none denounc 24
ks none describ -25
ks none discuss -9
ks none dismiss 18
ks none endors -39
ks none expect 156
ks none explain -46
ks none express -44
ks none fear 57
ks none feel -15
ks none find -45
ks none focus -8
ks none giv 18
ks none go -7
ks none hop -55
ks none indicat 13
ks none insist -34
ks none issu 10
ks none it 149
ks none know 175
ks none learn 24
ks none list 14
ks none look 155
ks none mak -30
ks none mention 17
ks none mock -24
ks none nam 60
ks none not -8
ks none oppos -62
ks none order -26
ks none pass -8
ks none plan -8
ks none pledg -42
ks none post 7
ks none praiz -19
ks none predict -46
ks none promiz -10
ks none propos 6
ks none push -51
ks none put -59
ks none question 123
ks none rais 137
ks none read -60
ks none recall -8
ks none recogniz 32
ks none refer 60
ks none refus -39
ks none releas 21
ks none remark -43
ks none repeat -13
ks none reply -27
ks none report 16
ks none respond -38
ks none reveal -41
ks none say -29
ks none see 104
ks none seek -53
ks none seem 283
ks none shar -35
ks none show -40
ks none sign 63
ks none slam -51
ks none speak -54
ks none stat 7
ks none suggest -37
ks none tak -40
ks none talk 17
ks none tell -6
ks none think -36
ks none tout 49
ks none try -37
ks none tweet -26
ks none urg 8
ks none used -31
ks none view 41
ks none vot -44
ks none vow -37
ks none want -54
ks none warn -18
ks none worry -65
ks none writ -32
ks right accord 79
ks right accus -12
ks right acknowledg -9
ks right admit -13
ks right agre -14
ks right announc -13
ks right appear -8
ks right argu -8
ks right ask -14
ks right attack -16
ks right back 5
ks right begin -8
ks right believ -10
ks right blam -12
ks right blast -13
ks right call -14
ks right cast -17
ks right cit -10
ks right claim -11
ks right conclud -6
ks right consider -8
ks right criticism 32
ks right criticiz -15
ks right declar -12
ks right defend -15
ks right denounc -14
ks right deny -12
ks right describ -14
ks right discuss -12
ks right dismiss -14
ks right endors -15
ks right express -11
ks right fear -11
ks right find -15
ks right focus -17
ks right giv -13
ks right go -16
ks right hop -6
ks right indicat -12
ks right insist -7
ks right issu -13
ks right it -10
ks right know -15
ks right look -16
ks right mak -11
ks right mention -12
ks right not -8
ks right offer -13
ks right oppos -23
ks right pass 55
ks right point -24
ks right praiz -12
ks right promiz 5
ks right propos -14
ks right push -13
ks right recall -6
ks right refer -62
ks right reject -8
ks right releas -14
ks right respond -18
ks right reveal -13
ks right see -15
ks right seek -18
ks right seem -10
ks right show -14
ks right slam -16
ks right speak -18
ks right suggest -11
ks right support -14
ks right tak -14
ks right talk -13
ks right tell -12
ks right think -9
ks right tout -11
ks right try -17
ks right tweet -7
ks right urg -15
ks right view -7
ks right vot -22
ks right want -12
ks right warn -12
ks right worry 26
ks right writ 6
ks shared add 16
ks shared argu 10
ks shared ask -42
ks shared call 26
ks shared cit -9
ks shared not 39
ks shared say -11
ks shared suggest 27
ks shared support -43
ks shared tell -17
n first 1 15
n first 12 -25
n first 3 7
n first 4 -6
n first 7 -14
n left 1 52
n left 12 -18
n left 2 20
n left 3 21
n left 7 -13
n relative 1 78
n relative 12 -25
n relative 2 43
n relative 3 27
n relative 4 21
n relative 7 -25
n right 12 -6
n right 2 -10
n right 3 -7
n right 4 -7
n right 7 -6
n shared 1 5
n shared 12 79
n shared 4 6
n shared 7 34
n1 first 1 -ing -37
n1 first 1 -s -31
n1 first 1 CAP 32
n1 first 1 DAY -18
n1 first 1 NUM -14
n1 first 1 a -28
n1 first 1 he 56
n1 first 1 i 50
n1 first 1 it -23
n1 first 1 not -39
n1 first 1 she 81
n1 first 1 the -52
n1 first 1 they 81
n1 first 1 this -40
n1 first 1 those -36
n1 first 1 w -37
n1 first 1 what -30
n1 first 12 -ing -22
n1 first 12 CAP -38
n1 first 12 a -15
n1 first 12 the -28
n1 first 12 w 16
n1 first 2 -ing -44
n1 first 2 -s -31
n1 first 2 CAP -14
n1 first 2 DAY -15
n1 first 2 NUM 18
n1 first 2 a -21
n1 first 2 an -33
n1 first 2 he -58
n1 first 2 her 64
n1 first 2 his 9
n1 first 2 one -39
n1 first 2 she -46
n1 first 2 some 45
n1 first 2 the 21
n1 first 2 this -7
n1 first 3 -ing -14
n1 first 3 -s 6
n1 first 3 CAP 29
n1 first 3 NUM -27
n1 first 3 an -51
n1 first 3 his 13
n1 first 3 the 8
n1 first 3 w -24
n1 first 4 -ing -27
n1 first 4 NUM -7
n1 first 4 a -12
n1 first 4 an 20
n1 first 4 he -11
n1 first 4 his -29
n1 first 4 it -38
n1 first 4 many 50
n1 first 4 one 17
n1 first 4 the -5
n1 first 7 -ing -26
n1 first 7 -s 25
n1 first 7 CAP -21
n1 first 7 an 20
n1 first 7 he -69
n1 first 7 the 7
n1 first 7 w -22
n1 left 1 -ed -67
n1 left 1 -ing -62
n1 left 1 -s 33
n1 left 1 CAP 31
n1 left 1 DAY -62
n1 left 1 NUM 12
n1 left 1 a -84
n1 left 1 both 28
n1 left 1 he 83
n1 left 1 her 221
n1 left 1 his 247
n1 left 1 i 135
n1 left 1 it 124
n1 left 1 many 120
n1 left 1 others 131
n1 left 1 she 97
n1 left 1 some 142
n1 left 1 that 19
n1 left 1 the -73
n1 left 1 their 150
n1 left 1 they 136
n1 left 1 w -40
n1 left 1 we 148
n1 left 1 you 174
n1 left 12 -ed -18
n1 left 12 -ing -26
n1 left 12 -ly -26
n1 left 12 -s -24
n1 left 12 DAY -15
n1 left 12 NUM -14
n1 left 12 a -16
n1 left 12 all -35
n1 left 12 any -24
n1 left 12 both -64
n1 left 12 he -64
n1 left 12 her -32
n1 left 12 his -30
n1 left 12 i -41
n1 left 12 it -58
n1 left 12 its -34
n1 left 12 many -15
n1 left 12 most -68
n1 left 12 no -8
n1 left 12 not -27
n1 left 12 one -32
n1 left 12 she -65
n1 left 12 that -20
n1 left 12 the -28
n1 left 12 their -27
n1 left 12 they -59
n1 left 12 this -29
n1 left 12 those 13
n1 left 12 three 17
n1 left 12 two 22
n1 left 12 w -23
n1 left 12 what -41
n1 left 12 which -14
n1 left 12 who -17
n1 left 12 whose 7
n1 left 2 -ed -15
n1 left 2 -ing -29
n1 left 2 -ly -73
n1 left 2 -s 14
n1 left 2 CAP 6
n1 left 2 DAY -26
n1 left 2 NUM 85
n1 left 2 a 28
n1 left 2 both -15
n1 left 2 he -92
n1 left 2 her 49
n1 left 2 his 48
n1 left 2 many 108
n1 left 2 one 48
n1 left 2 other 10
n1 left 2 she -101
n1 left 2 some 48
n1 left 2 that -14
n1 left 2 the 61
n1 left 2 this -36
n1 left 2 those 41
n1 left 2 w 22
n1 left 2 what -50
n1 left 2 which -42
n1 left 3 -ed -47
n1 left 3 -ing -58
n1 left 3 -ly -36
n1 left 3 -s -17
n1 left 3 CAP 33
n1 left 3 DAY -25
n1 left 3 NUM -34
n1 left 3 a 51
n1 left 3 an 26
n1 left 3 he -105
n1 left 3 her -19
n1 left 3 his 29
n1 left 3 it -99
n1 left 3 many 56
n1 left 3 one 91
n1 left 3 some 48
n1 left 3 that 137
n1 left 3 the 52
n1 left 3 w -17
n1 left 4 -ed -29
n1 left 4 -ing -36
n1 left 4 -ly -20
n1 left 4 -s -5
n1 left 4 CAP 7
n1 left 4 DAY -23
n1 left 4 a 30
n1 left 4 all -18
n1 left 4 an -16
n1 left 4 both 64
n1 left 4 he -76
n1 left 4 him -28
n1 left 4 his -7
n1 left 4 it -74
n1 left 4 its -27
n1 left 4 many 51
n1 left 4 most -12
n1 left 4 not -57
n1 left 4 one -10
n1 left 4 other -75
n1 left 4 she -45
n1 left 4 some 53
n1 left 4 that 90
n1 left 4 the 11
n1 left 4 their -19
n1 left 4 they -92
n1 left 4 this -16
n1 left 4 two -45
n1 left 4 w -17
n1 left 4 which -34
n1 left 4 who -51
n1 left 7 -ed -26
n1 left 7 -ing -30
n1 left 7 -ly -17
n1 left 7 -s -20
n1 left 7 CAP 5
n1 left 7 DAY -16
n1 left 7 NUM -26
n1 left 7 all -48
n1 left 7 an 11
n1 left 7 both 20
n1 left 7 he -74
n1 left 7 her -18
n1 left 7 his -27
n1 left 7 it -68
n1 left 7 its -44
n1 left 7 no -22
n1 left 7 not -15
n1 left 7 one 35
n1 left 7 she -65
n1 left 7 some -25
n1 left 7 that 5
n1 left 7 the -18
n1 left 7 their -13
n1 left 7 they -70
n1 left 7 this -49
n1 left 7 those -19
n1 left 7 two 12
n1 left 7 w -20
n1 left 7 who -36
n1 relative 12 CAP -6
n1 relative 12 a -60
n1 relative 12 the -19
n1 relative 12 w -24
n1 relative 2 w 119
n1 relative 4 CAP -53
n1 relative 4 w -49
n1 relative 7 CAP -8
n1 relative 7 the 22
n1 relative 7 w -36
n1 right 1 -ed -16
n1 right 1 -ing -15
n1 right 1 -ly -14
n1 right 1 -s -7
n1 right 1 CAP 7
n1 right 1 DAY -13
n1 right 1 a -26
n1 right 1 he -5
n1 right 1 her -11
n1 right 1 his -11
n1 right 1 how -7
n1 right 1 it -9
n1 right 1 me 26
n1 right 1 not -8
n1 right 1 one -31
n1 right 1 she 6
n1 right 1 that -8
n1 right 1 the -15
n1 right 1 them -12
n1 right 1 w -20
n1 right 1 what -12
n1 right 12 -ed -27
n1 right 12 -ing -13
n1 right 12 -ly 22
n1 right 12 -s -12
n1 right 12 CAP 22
n1 right 12 DAY -12
n1 right 12 an 9
n1 right 12 he -10
n1 right 12 her -21
n1 right 12 him -12
n1 right 12 his -13
n1 right 12 how -15
n1 right 12 it -13
n1 right 12 she -11
n1 right 12 that -10
n1 right 12 the -18
n1 right 12 their -16
n1 right 12 they -14
n1 right 12 this -11
n1 right 12 w -11
n1 right 12 what -16
n1 right 2 -ed -21
n1 right 2 -ing -14
n1 right 2 -ly -23
n1 right 2 -s -9
n1 right 2 CAP -40
n1 right 2 DAY -9
n1 right 2 a -29
n1 right 2 an -10
n1 right 2 he -7
n1 right 2 her 15
n1 right 2 him -19
n1 right 2 his -5
n1 right 2 how -12
n1 right 2 it -9
n1 right 2 its -14
n1 right 2 she -8
n1 right 2 that -11
n1 right 2 the 12
n1 right 2 their -21
n1 right 2 they -7
n1 right 2 this -18
n1 right 2 those -17
n1 right 2 w -5
n1 right 2 what -11
n1 right 3 -ed -18
n1 right 3 -ing -11
n1 right 3 -ly -15
n1 right 3 -s -22
n1 right 3 CAP -16
n1 right 3 DAY -10
n1 right 3 a -10
n1 right 3 an -24
n1 right 3 he -7
n1 right 3 her -15
n1 right 3 him -17
n1 right 3 his -11
n1 right 3 how -10
n1 right 3 it -8
n1 right 3 she -8
n1 right 3 that -9
n1 right 3 the 7
n1 right 3 their -17
n1 right 3 they -10
n1 right 3 what -13
n1 right 4 -ed 11
n1 right 4 -ing -9
n1 right 4 -ly -20
n1 right 4 CAP -12
n1 right 4 DAY -9
n1 right 4 NUM 93
n1 right 4 a 6
n1 right 4 an -8
n1 right 4 he -10
n1 right 4 her -19
n1 right 4 him -12
n1 right 4 his -6
n1 right 4 how -13
n1 right 4 its -16
n1 right 4 not -10
n1 right 4 one 31
n1 right 4 she -11
n1 right 4 some 60
n1 right 4 that -9
n1 right 4 their -9
n1 right 4 them -13
n1 right 4 they -14
n1 right 4 this -12
n1 right 4 those 18
n1 right 4 w -7
n1 right 4 what -16
n1 right 4 why -15
n1 right 7 -ing -13
n1 right 7 -ly -28
n1 right 7 DAY -11
n1 right 7 an 10
n1 right 7 he -12
n1 right 7 him -14
n1 right 7 his -10
n1 right 7 how -10
n1 right 7 it -11
n1 right 7 its -16
n1 right 7 not -13
n1 right 7 one -28
n1 right 7 she -10
n1 right 7 some -33
n1 right 7 that -10
n1 right 7 the -9
n1 right 7 their -15
n1 right 7 they -12
n1 right 7 this -11
n1 right 7 those -19
n1 right 7 what -16
n1 right 7 why -23
n1 shared 1 he 10
n1 shared 1 his -6
n1 shared 1 she 18
n1 shared 12 CAP 29
n1 shared 2 CAP 16
n1 shared 2 the -13
n1 shared 4 CAP 25
n1 shared 4 the 8
n1 shared 7 CAP 72
ra " 1 -10
ra " 12 -13
ra " 2 -8
ra " 3 -10
ra " 4 -14
ra " 7 -8
ra ' 12 42
ra ' 4 -16
ra ' 7 -37
ra 's 1 -33
ra 's 12 6
ra 's 2 -19
ra 's 3 -40
ra 's 4 34
ra 's 7 49
ra ( 12 12
ra , 1 55
ra , 12 6
ra , 2 -39
ra , 3 9
ra , 4 33
ra , 7 6
ra -ed 1 -25
ra -ed 12 -12
ra -ed 2 -18
ra -ed 3 -18
ra -ed 4 -19
ra -ed 7 -14
ra -ing 1 -12
ra -ing 12 -14
ra -ing 2 -15
ra -ing 3 -6
ra -ing 4 -18
ra -ing 7 -13
ra . 12 11
ra . 2 49
ra . 3 53
ra . 4 21
ra . 7 27
ra : 1 48
ra : 12 -5
ra : 4 38
ra : 7 -8
ra DAY 1 -20
ra DAY 12 11
ra DAY 2 -17
ra DAY 3 -17
ra DAY 4 -32
ra DAY 7 -20
ra about 1 -13
ra about 12 -15
ra about 2 -14
ra about 3 -12
ra about 7 -15
ra after 12 -18
ra after 4 -10
ra after 7 -15
ra against 12 -17
ra against 2 -11
ra against 4 -11
ra against 7 -15
ra among 12 -22
ra among 7 -12
ra and 1 -19
ra and 12 -14
ra and 2 -5
ra and 3 -14
ra and 4 -14
ra and 7 -19
ra are 1 -12
ra are 12 -13
ra are 3 -8
ra are 4 -12
ra are 7 -12
ra as 1 -13
ra as 12 -16
ra as 2 -11
ra as 3 -25
ra as 7 -6
ra at 1 18
ra at 12 -19
ra at 2 -22
ra at 3 -33
ra at 4 -28
ra at 7 -22
ra be 12 -11
ra be 2 -9
ra be 3 -10
ra be 4 -12
ra be 7 -13
ra because 12 -17
ra because 4 -10
ra because 7 -11
ra been 12 -14
ra been 2 -8
ra been 4 -15
ra been 7 -12
ra before 12 -20
ra before 4 -10
ra before 7 -19
ra being 12 -14
ra being 2 -9
ra being 7 -11
ra between 4 -11
ra but 12 -24
ra but 4 -24
ra but 7 -17
ra by 1 -19
ra by 12 -17
ra by 2 -26
ra by 3 -36
ra by 4 -28
ra by 7 -16
ra can 12 -9
ra can 4 -18
ra could 1 -12
ra could 12 -12
ra could 2 -12
ra could 3 -10
ra could 4 -11
ra could 7 -11
ra did 12 -8
ra did 4 -9
ra did 7 -14
ra do 12 -8
ra do 4 -8
ra do 7 -12
ra down 12 -7
ra down 4 -10
ra during 12 -24
ra during 4 35
ra during 7 -22
ra for 1 -15
ra for 12 -14
ra for 2 -15
ra for 3 -14
ra for 4 -18
ra for 7 -28
ra from 1 -20
ra from 12 -14
ra from 2 -30
ra from 3 -34
ra from 4 -20
ra from 7 -20
ra get 12 -13
ra had 1 -12
ra had 12 -14
ra had 2 -9
ra had 3 -9
ra had 4 -11
ra had 7 -13
ra has 1 37
ra has 12 -6
ra has 2 -11
ra has 3 -18
ra has 4 -22
ra has 7 -7
ra have 1 -10
ra have 12 -10
ra have 2 -9
ra have 3 -13
ra have 4 -14
ra have 7 -13
ra he 1 -8
ra he 12 -12
ra he 2 -8
ra he 3 -10
ra he 4 -11
ra he 7 -13
ra if 1 -7
ra if 12 -11
ra if 4 -7
ra if 7 -11
ra in 1 -8
ra in 12 -19
ra in 3 -20
ra in 7 -19
ra into 12 -17
ra into 4 -20
ra into 7 -14
ra is 1 -11
ra is 12 -20
ra is 2 -12
ra is 3 -19
ra is 4 -6
ra is 7 6
ra it 1 -9
ra it 12 -13
ra it 2 -8
ra it 4 -13
ra it 7 -11
ra like 12 -14
ra like 7 -13
ra many 12 -23
ra might 12 -16
ra most 12 -9
ra of 1 -10
ra of 12 -12
ra of 2 -17
ra of 3 -18
ra of 4 -28
ra of 7 -21
ra on 1 -15
ra on 12 -19
ra on 3 18
ra on 4 -16
ra on 7 -24
ra one 12 -16
ra one 4 -15
ra one 7 -24
ra or 12 -14
ra or 4 -15
ra or 7 -12
ra out 12 -18
ra out 4 -8
ra out 7 -10
ra over 12 -16
ra over 4 -12
ra over 7 -13
ra she 1 -9
ra she 12 -18
ra she 3 -10
ra she 4 -8
ra she 7 -14
ra should 12 -9
ra should 2 -10
ra should 3 -9
ra should 4 -10
ra should 7 -13
ra since 12 -21
ra since 7 -18
ra so 12 -12
ra some 12 -12
ra some 4 -13
ra some 7 -8
ra than 12 -19
ra than 4 -14
ra than 7 8
ra that 1 -14
ra that 12 -12
ra that 3 -5
ra they 1 -12
ra they 12 -11
ra they 2 -13
ra they 3 -11
ra they 4 -16
ra they 7 -10
ra this 12 -14
ra this 4 -11
ra this 7 -16
ra those 12 -18
ra those 4 -19
ra those 7 -18
ra through 12 -13
ra through 7 -8
ra to 1 -11
ra to 12 -11
ra to 2 -13
ra to 3 -15
ra to 4 -12
ra to 7 -14
ra up 12 -21
ra up 4 -11
ra up 7 -13
ra was 1 -9
ra was 12 -15
ra was 2 -10
ra was 3 -11
ra was 4 -20
ra was 7 -11
ra were 1 -9
ra were 12 -10
ra were 4 -16
ra were 7 -19
ra when 12 -9
ra when 4 33
ra when 7 -14
ra which 12 -11
ra who 3 44
ra who 4 -17
ra who 7 -17
ra will 1 -16
ra will 12 -16
ra will 2 -11
ra will 3 -19
ra will 4 -8
ra will 7 -14
ra with 1 -28
ra with 12 -16
ra with 2 -5
ra with 3 -28
ra with 4 -11
ra with 7 -16
ra would 1 -9
ra would 12 -13
ra would 2 -10
ra would 3 -12
ra would 4 -10
ra would 7 -9
ra — 12 7
ra — 2 -18
ra — 3 -14
ra — 4 -6
ra — 7 12
ra ’s 1 -20
ra ’s 12 -10
ra ’s 2 -22
ra ’s 3 -10
ra ’s 4 -16
ra ’s 7 -22
rc 0 " -9
rc 0 ' -19
rc 0 's -13
rc 0 , 10
rc 0 -ed -15
rc 0 -ing -11
rc 0 . 5
rc 0 : 7
rc 0 ; 12
rc 0 ? -20
rc 0 DAY -22
rc 0 about -7
rc 0 after -11
rc 0 against -10
rc 0 among -12
rc 0 and -12
rc 0 are -11
rc 0 around -10
rc 0 as -8
rc 0 at -10
rc 0 be -9
rc 0 because -10
rc 0 been -9
rc 0 before -14
rc 0 behind 20
rc 0 being -10
rc 0 between -10
rc 0 both -14
rc 0 but -17
rc 0 by -23
rc 0 can -15
rc 0 could -10
rc 0 did -9
rc 0 do -7
rc 0 does -11
rc 0 down -9
rc 0 for -12
rc 0 from -17
rc 0 get -12
rc 0 had -9
rc 0 have -12
rc 0 he -9
rc 0 if -8
rc 0 in -6
rc 0 into -13
rc 0 it -9
rc 0 like -13
rc 0 many -13
rc 0 may 15
rc 0 might -12
rc 0 most -14
rc 0 must -13
rc 0 of -14
rc 0 off -10
rc 0 on -9
rc 0 one -14
rc 0 or -12
rc 0 out -9
rc 0 she -10
rc 0 should -11
rc 0 since -10
rc 0 so -13
rc 0 some -11
rc 0 they -11
rc 0 this -13
rc 0 those -14
rc 0 through -17
rc 0 to -10
rc 0 toward -17
rc 0 under -7
rc 0 until -10
rc 0 up -9
rc 0 was -11
rc 0 were -11
rc 0 where -12
rc 0 whether -12
rc 0 which -12
rc 0 while -11
rc 0 will -11
rc 0 with -11
rc 0 without -8
rc 0 would -10
rc 0 ’d -11
rc 0 ’s -14
rc 1 " -21
rc 1 's 82
rc 1 , 11
rc 1 -ed -21
rc 1 -ing -21
rc 1 . 60
rc 1 : 15
rc 1 DAY -17
rc 1 about -33
rc 1 after -28
rc 1 against -26
rc 1 and -25
rc 1 are -17
rc 1 as -24
rc 1 at -36
rc 1 be -19
rc 1 because -26
rc 1 been -22
rc 1 by -13
rc 1 could -22
rc 1 did -14
rc 1 do -13
rc 1 for -40
rc 1 from -28
rc 1 had -21
rc 1 has -32
rc 1 have -14
rc 1 he -15
rc 1 if -17
rc 1 in -33
rc 1 into -17
rc 1 is -18
rc 1 it -12
rc 1 many -21
rc 1 most -17
rc 1 of -36
rc 1 on -30
rc 1 one -24
rc 1 or -12
rc 1 out -13
rc 1 over -14
rc 1 she -15
rc 1 should -12
rc 1 since -25
rc 1 so -15
rc 1 some -16
rc 1 than -17
rc 1 that -17
rc 1 they -12
rc 1 this -7
rc 1 those -25
rc 1 to -25
rc 1 up -24
rc 1 was -22
rc 1 were -19
rc 1 which -10
rc 1 who -24
rc 1 will -17
rc 1 with -27
rc 1 would -15
rc 1 — -8
rc 1 ’s -32
rc 2 " -16
rc 2 's 35
rc 2 , -30
rc 2 -ed -11
rc 2 -ing -24
rc 2 . 41
rc 2 and -24
rc 2 as -25
rc 2 be -11
rc 2 by -27
rc 2 for -28
rc 2 from -27
rc 2 has 23
rc 2 he -13
rc 2 in -32
rc 2 is -32
rc 2 of -6
rc 2 on -37
rc 2 that 9
rc 2 to 9
rc 2 was -23
rc 2 who -12
rc 2 with -27
rc 3 , -5
rc 3 -ed -20
rc 3 -ing -28
rc 3 . 84
rc 3 and -15
rc 3 to -22
rs accord -s 74
rs accord CAP 73
rs accord a 64
rs accord the 71
rs accord w 99
rs accus CAP -12
rs acknowledg that -8
rs add that -6
rs argu that -8
rs ask CAP -7
rs ask the -11
rs attack CAP -15
rs back CAP -6
rs call CAP -20
rs call a -10
rs call him -8
rs call it 25
rs call the -11
rs call w -19
rs claim that -8
rs continu w -14
rs criticiz CAP -18
rs describ the -17
rs endors CAP -16
rs find that -10
rs go w -17
rs insist that -7
rs mak w -12
rs not that -7
rs point that -7
rs praiz CAP -13
rs refer the -50
rs report that -11
rs say -ing -15
rs say -s -9
rs say CAP 17
rs say DAY -10
rs say a 22
rs say he -8
rs say his -8
rs say it -9
rs say one 13
rs say she -11
rs say that -8
rs say the -10
rs say they -12
rs see the -11
rs seem w -11
rs show CAP -17
rs show that -9
rs suggest that -9
rs support CAP -32
rs tak w -12
rs tell -s -9
rs tell CAP -14
rs tell a -9
rs tell the -11
rs try w -19
rs warn that -9
rs writ CAP 50
v left 0 13
v left 1 -40
v left 2 -35
v relative 0 7
v relative 1 -26
v relative 2 -35
v right 1 -14
v right 2 -13
v shared 0 6
x first 1 -40
x first 2 -34
x left 0 14
x left 1 -31
x left 2 -29
x relative 1 -18
x right 1 -12
x right 2 -12
x shared 0 7
x shared 1 38
z first -ing -37
z first -s 8
z first . -38
z first CAP 12
z first DAY -16
z first NUM -26
z first a -36
z first an -49
z first he 31
z first his 26
z first i 51
z first in -41
z first it -29
z first not -38
z first of -53
z first one 27
z first others 63
z first she 35
z first the -44
z first they 41
z first this -38
z first those -45
z first to -40
z first w -8
z first what -49
z first — 50
z left 's 19
z left ) 30
z left -ed -12
z left -ing -13
z left -ly -38
z left . 22
z left CAP 15
z left DAY -10
z left a -21
z left after -60
z left and -17
z left but -22
z left by -13
z left he 10
z left his 12
z left i 19
z left in -25
z left it -5
z left many 7
z left of -33
z left others 29
z left she 11
z left some 8
z left that 14
z left the -34
z left their 9
z left they 9
z left we 17
z left you 24
z left ’s 42
z relative -s 20
z relative CAP -5
z relative w -9
z right -ed -16
z right -ing -9
z right -ly -12
z right CAP 7
z right NUM -8
z right a -16
z right about -16
z right after -17
z right all -14
z right an -19
z right and -16
z right any -12
z right are -12
z right as -13
z right at -10
z right be -11
z right because -13
z right been -11
z right before -16
z right being -11
z right but -17
z right by -14
z right can -11
z right could -10
z right did -8
z right do -9
z right down -9
z right for -16
z right from -14
z right get -10
z right had -9
z right has -16
z right have -11
z right he -9
z right her -9
z right herself -19
z right him -7
z right himself -10
z right his -13
z right how -11
z right if -7
z right in -12
z right is -8
z right it -12
z right like -24
z right many -23
z right may -14
z right me 21
z right might -10
z right most -14
z right never -6
z right no -13
z right not -14
z right of -11
z right off -14
z right on -10
z right one -12
z right or -17
z right other -23
z right others 52
z right out -14
z right over -10
z right she -8
z right should -9
z right so -18
z right some -17
z right such -12
z right than -12
z right that -10
z right the -15
z right them -13
z right themselves -17
z right this -16
z right those -24
z right though -13
z right to -11
z right two -26
z right up -14
z right w -9
z right was -11
z right were -12
z right what -9
z right when -16
z right whether -10
z right while -9
z right who -31
z right why -12
z right will -12
z right would -9
z right ’s -15
z shared CAP -6
z shared he 10
z shared his -6
z shared she 18
z shared w 20
za first -ing that -28
za first -s , -6
za first -s -ed 13
za first -s are 38
za first -s have 56
za first -s that -20
za first -s who 21
za first . , -35
za first CAP " -66
za first CAP 's -41
za first CAP ( -55
za first CAP , 5
za first CAP -ed 82
za first CAP -ly 59
za first CAP / -29
za first CAP : -31
za first CAP are 33
za first CAP did 13
za first CAP had 54
za first CAP has 58
za first CAP have 53
za first CAP is 50
za first CAP that -48
za first CAP was 53
za first CAP who -27
za first CAP will 10
za first DAY , -19
za first NUM , -29
za first a " -32
za first a -ed -48
za first a -ly -24
za first he 's 154
za first he -ed 30
za first he was -14
za first it 's -60
za first it is -20
za first it was -36
za first she -ed 37
za first she has 41
za first the " -22
za first the -ed -59
za first the -ly -42
za first they -ed -9
za first those -ed -60
za first those who -22
za first w " 16
za first w 's -38
za first w , -13
za first w -ed 27
za first w -ly -17
za first w : -37
za first w are -71
za first w had 33
za first w has 43
za first w have -22
za first w is -23
za first w that -18
za first w was -13
za first w were 65
za first w will 19
za first w would 10
za first w — 13
za left 's w 18
za left ) -ed 27
za left ) w 25
za left -ed , -23
za left -ing , -36
za left -ing -s -14
za left -ly , -38
za left -s , -18
za left -s -ed 17
za left -s -ing 12
za left -s -ly 29
za left -s -s -5
za left -s have 16
za left -s to -37
za left -s w 20
za left -s were 12
za left . , 15
za left CAP , 13
za left CAP -ed 19
za left CAP -ing 24
za left CAP -ly 20
za left CAP -s 19
za left CAP are -18
za left CAP did 35
za left CAP had 6
za left CAP has 15
za left CAP is -8
za left CAP to -6
za left CAP w 17
za left CAP was -25
za left CAP will -8
za left DAY , -48
za left DAY -ed 28
za left DAY w 18
za left NUM , -9
za left NUM w 28
za left a w -10
za left and -ed -20
za left and -ing -12
za left and -s -21
za left and w -18
za left but -ed -16
za left but w -25
za left by -ing -17
za left he -ed 12
za left he -ly 19
za left he -s 8
za left he has 12
za left he w 15
za left he was -48
za left his w 10
za left i w 16
za left it -ed 21
za left it -s 13
za left it w 8
za left she -ed 12
za left she -s 10
za left she has 19
za left she w 10
za left that -ed 16
za left the w -21
za left they -ed 19
za left they w 7
za left w , -8
za left w -ed 11
za left w -ing 22
za left w -s 16
za left w had 7
za left w has 5
za left w to -46
za left w w 8
za left w was -26
za left you w 21
za left — w -22
za left ’s w 36
za relative -s that 7
za right -ed " -16
za right -ed -ed -5
za right -ed -ing -13
za right -ed . -8
za right -ed about -22
za right -ed against -8
za right -ed and -17
za right -ed as -20
za right -ed at -16
za right -ed by -20
za right -ed for -21
za right -ed from -8
za right -ed in -23
za right -ed into -9
za right -ed it -8
za right -ed of -10
za right -ed on -26
za right -ed out -11
za right -ed that -18
za right -ed to -11
za right -ed with -18
za right -ing " -8
za right -ing , 18
za right -ing -ed -15
za right -ing -ing -14
za right -ing . -14
za right -ing about -8
za right -ing and -14
za right -ing at -8
za right -ing for -18
za right -ing from -10
za right -ing he -10
za right -ing in -12
za right -ing it -12
za right -ing of -14
za right -ing on -15
za right -ing out -9
za right -ing that -5
za right -ing up -13
za right -ing with -12
za right -ly -ed -16
za right -ly -ing -12
za right -ly for -19
za right -ly in -11
za right -ly on 23
za right -ly that -10
za right -ly to -13
za right -ly with -26
za right -s " -9
za right -s ' 15
za right -s , 7
za right -s -ed -25
za right -s . 14
za right -s : -26
za right -s ; 44
za right -s DAY -5
za right -s after -18
za right -s against -13
za right -s and -12
za right -s are -11
za right -s as 17
za right -s at -11
za right -s before -16
za right -s but -14
za right -s by -25
za right -s for -15
za right -s from -12
za right -s had -10
za right -s have -18
za right -s he -12
za right -s in -8
za right -s is 51
za right -s like -18
za right -s of -14
za right -s on -13
za right -s or -15
za right -s should -10
za right -s since -9
za right -s that 8
za right -s to -9
za right -s were -9
za right -s who -34
za right -s will -11
za right -s with -25
za right -s would -10
za right -s — -10
za right CAP " -11
za right CAP $ 33
za right CAP ' -13
za right CAP 's 14
za right CAP , 10
za right CAP -ed -11
za right CAP -ing -23
za right CAP . 41
za right CAP : 138
za right CAP DAY -18
za right CAP about -12
za right CAP after -16
za right CAP and -20
za right CAP are -12
za right CAP as -16
za right CAP at -42
za right CAP but -39
za right CAP by -7
za right CAP could -13
za right CAP did -7
za right CAP during 25
za right CAP for -34
za right CAP from -31
za right CAP had -14
za right CAP has -9
za right CAP have -14
za right CAP if -13
za right CAP in 6
za right CAP is -6
za right CAP of -39
za right CAP on -11
za right CAP or -14
za right CAP over -10
za right CAP should -11
za right CAP to -13
za right CAP was -12
za right CAP who 20
za right CAP will -14
za right CAP with 11
za right CAP would -11
za right CAP — 33
za right CAP ’s -20
za right DAY 's -20
za right DAY -ing -11
za right DAY . 33
za right DAY that -11
za right DAY ’s -8
za right NUM , -31
za right NUM . 22
za right NUM and -14
za right NUM of -16
za right NUM to -33
za right a " -11
za right a -ed -21
za right a -ing -16
za right about -ing -15
za right an " -17
za right an -ed -21
za right and -ed -14
za right and -ing -13
za right and that -10
za right are -ed -9
za right are -ing -11
za right as " -17
za right as -ing -6
za right as he -15
za right be " -7
za right be -ed -9
za right be -ing -8
za right because he -9
za right because of -13
za right been -ed -10
za right been -ing -10
za right being -ed -11
za right but that -9
za right by -ing -11
za right can be -7
za right could be -11
za right for -ing -11
za right from -ing -11
za right had " -9
za right had -ed -10
za right had been -9
za right has -ed -18
za right has been -17
za right have -ed -10
za right have been -12
za right have to -6
za right he 's -10
za right he -ed -9
za right he and -6
za right he could -15
za right he did -9
za right he had -10
za right he has 10
za right he is -13
za right he was -9
za right he will -15
za right he would -9
za right he ’s -7
za right her to -6
za right him , 15
za right him . -5
za right him as -12
za right him for -7
za right him to -7
za right himself as -10
za right his -ing -10
za right if he -7
za right in -ing -11
za right in which -11
za right is " -7
za right is -ed -11
za right is -ing -14
za right it " -9
za right it -ed -7
za right it . -22
za right it is -9
za right it was -7
za right it will -12
za right it would -8
za right it ’s -7
za right many of -18
za right might be -10
za right most of -15
za right not -ed -19
za right not -ing -15
za right not be -7
za right not to -8
za right of " 13
za right of -ed -12
za right of -ing -10
za right on -ing -10
za right out of -10
za right she -ed -18
za right she had -14
za right she is -8
za right she was -10
za right she would -9
za right should be -10
za right some of -10
za right such as -12
za right that " -8
za right that , -15
za right that -ed -14
za right that -ing -6
za right that has -13
za right that he -9
za right that if -6
za right that is -13
za right that it -10
za right that she -10
za right that some -8
za right that they -13
za right that would -11
za right the " -14
za right the -ed -14
za right the -ing -16
za right the most -22
za right them . -17
za right they -ed -10
za right they are -10
za right they had -8
za right they have -10
za right they were -9
za right they will -8
za right they would -11
za right to " -11
za right to -ing -9
za right to be -12
za right to do -7
za right to get -11
za right to have -11
za right up to -11
za right w " -14
za right w , 11
za right w -ed -22
za right w -ing -16
za right w . 14
za right w : -23
za right w ; -15
za right w DAY -13
za right w about -16
za right w after -14
za right w against -17
za right w among -11
za right w and -14
za right w are -17
za right w as -15
za right w at -21
za right w because -15
za right w before -13
za right w between -11
za right w but -22
za right w by -21
za right w could -14
za right w down -7
za right w during -22
za right w for -15
za right w from -25
za right w had -9
za right w has -12
za right w he -13
za right w if -10
za right w in -17
za right w into -17
za right w is -9
za right w it -9
za right w might -14
za right w of -21
za right w off -14
za right w on -14
za right w one -10
za right w or -11
za right w out -12
za right w over 6
za right w she -22
za right w should -9
za right w since -20
za right w some -13
za right w than -15
za right w that -12
za right w they -14
za right w this -13
za right w through -9
za right w to -16
za right w up -14
za right w was -12
za right w were -17
za right w when -14
za right w will -14
za right w with -19
za right w would -13
za right w ’s -19
za right was " -7
za right was -ed -14
za right was -ing -8
za right were -ed -8
za right were -ing -9
za right what he -8
za right when he -10
za right which he -8
za right who -ed -24
za right who had -17
za right who has -48
za right who have -18
za right who is -50
za right who was -52
za right will be -14
za right would be -9
za right would have -7
za right ’s " -7
za right ’s -ed -7
za right ’s -ing -20
za shared -s -ed -36
za shared -s w 24
za shared CAP , -13
za shared CAP -ed -63
za shared CAP -ly -42
za shared CAP -s 76
za shared CAP has -64
za shared CAP is -57
za shared CAP w 87
za shared he -ed -23
za shared he -s 67
za shared he w 83
za shared she -ed -80
za shared she w 59
za shared w -ed -55
za shared w -s 65
za shared w w 81
`
