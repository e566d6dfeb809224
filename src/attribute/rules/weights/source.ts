/** Made by bench/attribution/train.ts. */
export const source: string = `
1 first -ing -28
1 first -s -12
1 first CAP 11
1 first DAY -19
1 first NUM -14
1 first a -10
1 first all -67
1 first another -17
1 first both 6
1 first he 22
1 first her 13
1 first i 9
1 first it -29
1 first its 35
1 first many 54
1 first most 11
1 first not -28
1 first one -38
1 first other -40
1 first others 40
1 first she 22
1 first some -6
1 first such -66
1 first they 38
1 first this -6
1 first those -42
1 first two -7
1 first w -15
1 first what -48
1 first whose -7
1 first you 34
1 left -ed -25
1 left -ing -31
1 left -ly -25
1 left -s -6
1 left CAP 13
1 left DAY -25
1 left a 6
1 left all -22
1 left an -8
1 left another 47
1 left any -36
1 left both 18
1 left each 12
1 left few 31
1 left five -44
1 left half -45
1 left he 45
1 left her 18
1 left him 5
1 left his 12
1 left how -36
1 left i 40
1 left it -26
1 left its 19
1 left many 59
1 left most 56
1 left no -6
1 left not -26
1 left one 29
1 left other 6
1 left others 33
1 left several 58
1 left she 50
1 left some 46
1 left such -86
1 left that 18
1 left their 16
1 left them -26
1 left these -22
1 left they 41
1 left this -33
1 left those 91
1 left three -17
1 left two 16
1 left w -20
1 left we 36
1 left what -12
1 left which -22
1 left who -28
1 left whom -109
1 left whose 81
1 left why -73
1 left you 30
1 relative -ed -47
1 relative -ing -57
1 relative -s -14
1 relative CAP -16
1 relative a 108
1 relative the -19
1 relative w -9
1 right -ed -7
1 right -ing -12
1 right -ly -9
1 right -s -6
1 right DAY -11
1 right a -5
1 right he -8
1 right her -9
1 right him -12
1 right himself -14
1 right his -10
1 right how -12
1 right it -9
1 right its -7
1 right me -8
1 right no -16
1 right not -13
1 right one 8
1 right she -8
1 right some 16
1 right that -10
1 right the -7
1 right their -15
1 right them -14
1 right they -10
1 right this -12
1 right those -8
1 right w -5
1 right what -15
1 right why -19
1 shared -s 46
1 shared CAP 14
1 shared a 6
1 shared he 9
1 shared his -49
1 shared many 50
1 shared she 21
1 shared that 58
a first " -33
a first 's -29
a first ( -46
a first -ed 35
a first / -38
a first : -41
a first ; -37
a first are 15
a first can 59
a first could -28
a first did 15
a first had 39
a first has 46
a first have 71
a first may -38
a first should -42
a first that -28
a first were 6
a first which -47
a first who 7
a first will 9
a first would 7
a left , -6
a left -ed 12
a left -ly 6
a left -s 7
a left could -30
a left did 30
a left does 34
a left had 10
a left has 7
a left have 14
a left is -9
a left to -20
a left w 10
a left was -41
a left were -10
a left will -24
a left would 20
a left ’s -19
a relative , -9
a relative who 8
a right " -11
a right $ 32
a right 's 7
a right ( 5
a right , 9
a right -ed -15
a right -ing -12
a right . 20
a right : 8
a right ; 8
a right ? -22
a right DAY -17
a right about -11
a right across -16
a right after -13
a right against -14
a right among -17
a right and -14
a right are -13
a right around -13
a right as -13
a right at -19
a right be -12
a right because -12
a right been -12
a right before -17
a right behind 7
a right being -13
a right between -13
a right both -14
a right but -24
a right by -21
a right can -15
a right could -12
a right did -10
a right do -10
a right does -15
a right doesn’t -17
a right down -9
a right during -7
a right for -17
a right from -19
a right get -13
a right had -11
a right have -12
a right having -16
a right he -11
a right i -8
a right if -9
a right in -13
a right into -16
a right is -10
a right it -11
a right like -16
a right many -21
a right may 8
a right might -13
a right most -15
a right must -13
a right of -19
a right off -14
a right on -14
a right once -32
a right one -18
a right or -14
a right others -19
a right out -12
a right outside -12
a right she -13
a right should -11
a right since -17
a right so -16
a right some -12
a right someone -14
a right than -9
a right they -12
a right this -14
a right those -21
a right through -16
a right to -13
a right toward -20
a right under -20
a right until -12
a right up -15
a right was -12
a right were -14
a right where -12
a right whether -14
a right which -14
a right while -10
a right who -11
a right will -14
a right with -14
a right within -15
a right without -14
a right would -10
a right ’d -11
a right ’ll 36
a right ’s -17
a shared , 21
a shared -ed -29
a shared -ing 24
a shared -ly -40
a shared -s 68
a shared are -98
a shared had -6
a shared has -64
a shared have -70
a shared is -72
a shared w 73
a shared was -90
b first , 10
b first -ed -16
b first -s -65
b first . -46
b first : 11
b first ; 28
b first ^ 10
b first although 9
b first and -9
b first as -12
b first at -21
b first be -54
b first because -26
b first before -39
b first but 16
b first by -21
b first despite 8
b first during -24
b first for -6
b first from -55
b first had -32
b first has -44
b first if -31
b first in -14
b first is -10
b first like -43
b first of -46
b first on -18
b first or -37
b first since -33
b first so -11
b first than -27
b first though 11
b first to 20
b first was -33
b first when -10
b first where -27
b first whether 28
b first while -14
b first with -19
b first would -35
b first yet 37
b first — 23
b left " 38
b left ' -20
b left 's -30
b left ( 29
b left ) -79
b left , 28
b left -ed -13
b left -ing -12
b left -ly -15
b left -s 8
b left . -35
b left / -70
b left : 101
b left ; 151
b left ?sym -55
b left CAP 14
b left ^ 28
b left about 20
b left across -73
b left after 34
b left against -40
b left although 91
b left among -21
b left are -17
b left around -64
b left as 27
b left at -22
b left be -23
b left because 104
b left been -29
b left before 36
b left behind -67
b left being -52
b left between -11
b left but 45
b left by -25
b left can -6
b left could -20
b left did -22
b left do -9
b left does 112
b left during -31
b left for -15
b left from -16
b left get -71
b left had -7
b left has -26
b left have -33
b left how 13
b left if 31
b left in -28
b left into -14
b left is -11
b left like -21
b left may -42
b left not -31
b left of -25
b left off -52
b left on -21
b left once -43
b left or -51
b left out 18
b left outside -61
b left over -22
b left should 9
b left since 41
b left so 7
b left than 10
b left though 125
b left through -33
b left to -15
b left toward -54
b left under -19
b left up -11
b left w -9
b left was -15
b left were -29
b left what 169
b left when 41
b left where 88
b left whether 14
b left which 103
b left while 44
b left who 147
b left will 11
b left within -24
b left would -6
b left yet 72
b left — 23
b left ’s -32
b relative , 18
b relative -ed -15
b relative -ing 37
b relative ^ 8
b relative and -43
b relative in -21
b relative to -41
b relative w -19
b right -ed -8
b right -ing -17
b right -s -9
b right CAP -15
b right a -13
b right about -18
b right against -16
b right an -13
b right as -24
b right at -14
b right by 9
b right for -12
b right on -15
b right out -18
b right to 17
b right with 6
b shared , -7
b shared after -33
b shared and -31
b shared as -16
b shared but 7
b shared w 9
b shared when 8
b shared while -25
b shared — 72
b1 first " CAP 11
b1 first " he 50
b1 first " she -11
b1 first " the 10
b1 first " w -73
b1 first , -ing -39
b1 first , CAP 21
b1 first , NUM -30
b1 first , a -12
b1 first , an 16
b1 first , he 74
b1 first , his 69
b1 first , she 76
b1 first , the 20
b1 first , whose 14
b1 first -ed CAP -50
b1 first . CAP -46
b1 first : CAP 17
b1 first ^ CAP 11
b1 first ^ DAY -29
b1 first ^ a 27
b1 first ^ an 34
b1 first ^ he 8
b1 first ^ her -44
b1 first ^ his 12
b1 first ^ i 44
b1 first ^ it -33
b1 first ^ many 15
b1 first ^ she 27
b1 first ^ some 18
b1 first ^ they 16
b1 first ^ this 8
b1 first after -ing -18
b1 first after CAP -19
b1 first after a -22
b1 first after the 29
b1 first and -s -30
b1 first and a 11
b1 first and he 59
b1 first and the 24
b1 first and w -25
b1 first as -s -25
b1 first as a -28
b1 first as an -29
b1 first as the -19
b1 first as w -22
b1 first at a -23
b1 first at the -29
b1 first at w 13
b1 first but CAP 59
b1 first but he 67
b1 first but w 20
b1 first during the -17
b1 first for CAP -35
b1 first if CAP -33
b1 first in -ing -17
b1 first in CAP -30
b1 first in NUM -14
b1 first in a -21
b1 first in his 8
b1 first in the -8
b1 first in w -8
b1 first is w -32
b1 first like CAP -44
b1 first on CAP -13
b1 first on DAY -16
b1 first on the -27
b1 first so w -36
b1 first to w -39
b1 first when CAP 44
b1 first when the -51
b1 first while he 7
b1 first while the -30
b1 first with CAP -6
b1 first would w -37
b1 first — CAP 52
b1 first — w -52
b1 left " CAP 45
b1 left " he 17
b1 left " she 13
b1 left " the 86
b1 left " w 29
b1 left ' CAP 41
b1 left ' w -33
b1 left 's -ed -20
b1 left 's -ing -25
b1 left 's -s -36
b1 left 's CAP -57
b1 left 's w -26
b1 left ( CAP 52
b1 left , -ed -41
b1 left , -ing -57
b1 left , -ly -29
b1 left , -s 46
b1 left , CAP 48
b1 left , NUM -22
b1 left , an -59
b1 left , both 32
b1 left , he 64
b1 left , his 103
b1 left , i 33
b1 left , it -54
b1 left , many 51
b1 left , one 52
b1 left , she 53
b1 left , some 101
b1 left , the 49
b1 left , they 39
b1 left , which -36
b1 left , who -25
b1 left , whose 36
b1 left -ed -ing -18
b1 left -ed -ly -28
b1 left -ed -s -37
b1 left -ed DAY -49
b1 left -ed NUM -26
b1 left -ed a -36
b1 left -ed an -38
b1 left -ed her -22
b1 left -ed his -8
b1 left -ed that 32
b1 left -ed the -21
b1 left -ed w -14
b1 left -ing -ed -22
b1 left -ing -s -43
b1 left -ing CAP -9
b1 left -ing a -38
b1 left -ing his -29
b1 left -ing that 22
b1 left -ing w -22
b1 left -ly -ed -22
b1 left -ly -ing -18
b1 left -ly -s -50
b1 left -ly CAP -22
b1 left -ly NUM -25
b1 left -ly w -31
b1 left -s CAP 8
b1 left -s DAY -39
b1 left -s a -26
b1 left -s he 48
b1 left -s the 15
b1 left -s who -33
b1 left . CAP -37
b1 left . NUM -30
b1 left / CAP -71
b1 left : CAP 45
b1 left CAP CAP 79
b1 left CAP a -42
b1 left CAP that 26
b1 left CAP the 24
b1 left CAP this -43
b1 left CAP w -12
b1 left CAP who -52
b1 left NUM CAP -6
b1 left ^ CAP 33
b1 left ^ DAY -72
b1 left ^ a 66
b1 left ^ all -8
b1 left ^ an 73
b1 left ^ another 56
b1 left ^ both 77
b1 left ^ he 19
b1 left ^ her 77
b1 left ^ his 7
b1 left ^ i 11
b1 left ^ it -42
b1 left ^ many 16
b1 left ^ other 45
b1 left ^ several 73
b1 left ^ she 23
b1 left ^ some 21
b1 left ^ that -106
b1 left ^ the 21
b1 left ^ they 10
b1 left ^ this -29
b1 left ^ what -56
b1 left about CAP -27
b1 left about NUM 37
b1 left about the -38
b1 left about w -40
b1 left after -ing -45
b1 left after CAP 17
b1 left after a 33
b1 left after he 75
b1 left after the 26
b1 left against CAP -35
b1 left against the -36
b1 left and -ed -34
b1 left and -ing -6
b1 left and -s -9
b1 left and NUM 35
b1 left and he 49
b1 left and her -18
b1 left and other -50
b1 left and the 7
b1 left and w -26
b1 left are -ed -30
b1 left are -ing -25
b1 left are w -18
b1 left as -s 24
b1 left as CAP 66
b1 left as a -29
b1 left as an -33
b1 left as he 61
b1 left as she 77
b1 left as the 20
b1 left as they 50
b1 left as w -16
b1 left at CAP -44
b1 left at a -31
b1 left at the -33
b1 left at w 57
b1 left be -ed -29
b1 left be a -39
b1 left be w -33
b1 left been -ed -23
b1 left been -ing -19
b1 left been a -49
b1 left been w -24
b1 left before the -21
b1 left between CAP -41
b1 left but -s 60
b1 left but CAP 53
b1 left but he 34
b1 left but she 35
b1 left but the -16
b1 left but they 21
b1 left but w 19
b1 left by -ing -12
b1 left by CAP -27
b1 left by NUM 24
b1 left by a 15
b1 left by the -50
b1 left by w -28
b1 left can w -57
b1 left could w -35
b1 left did not -36
b1 left during a -34
b1 left during the -34
b1 left for -ing -18
b1 left for -s 35
b1 left for CAP -24
b1 left for a 46
b1 left for the -43
b1 left for w -17
b1 left from -ing -17
b1 left from -s 9
b1 left from CAP -16
b1 left from the -49
b1 left from w -31
b1 left had -ed -21
b1 left had w -34
b1 left has -ed -20
b1 left has -ly -20
b1 left has a -46
b1 left has w -25
b1 left have -ed -33
b1 left have w -11
b1 left if CAP 31
b1 left if he 10
b1 left if the 51
b1 left in -ing -22
b1 left in -s 17
b1 left in CAP -31
b1 left in NUM -35
b1 left in a -29
b1 left in an -15
b1 left in her 27
b1 left in the -30
b1 left in w -24
b1 left in which 18
b1 left into the -56
b1 left is -ed -27
b1 left is -ing -23
b1 left is -ly -38
b1 left is a -55
b1 left is not -26
b1 left is the -29
b1 left is w -24
b1 left like CAP -24
b1 left not -ed -24
b1 left not -ly -19
b1 left not w -25
b1 left of -ed -26
b1 left of -ing -13
b1 left of -s -37
b1 left of CAP -23
b1 left of NUM -45
b1 left of a 26
b1 left of her -48
b1 left of his -10
b1 left of the -31
b1 left of those -79
b1 left of w -21
b1 left on -s 29
b1 left on CAP -37
b1 left on DAY -19
b1 left on a -37
b1 left on his -10
b1 left on the -22
b1 left on w -17
b1 left or w -23
b1 left over the -15
b1 left since CAP 27
b1 left so w -44
b1 left than CAP 22
b1 left than NUM -58
b1 left than w -49
b1 left to -ing -21
b1 left to -s -11
b1 left to CAP -13
b1 left to NUM -39
b1 left to his -20
b1 left to the -7
b1 left to w -21
b1 left w -ed -19
b1 left w -ing -28
b1 left w -ly -24
b1 left w -s -6
b1 left w CAP -29
b1 left w DAY -28
b1 left w a 8
b1 left w an -9
b1 left w he 92
b1 left w her -32
b1 left w many 76
b1 left w one -17
b1 left w she 83
b1 left w some 23
b1 left w that 66
b1 left w their -57
b1 left w they 42
b1 left w this -26
b1 left w two -40
b1 left w w -37
b1 left w who -28
b1 left was -ed -30
b1 left was -ing -22
b1 left was -ly -28
b1 left was a -7
b1 left was not -20
b1 left was the -31
b1 left was w -36
b1 left were -ed -25
b1 left were w -40
b1 left when -ed -34
b1 left when CAP 58
b1 left when he 41
b1 left when she 61
b1 left when the 22
b1 left which CAP 52
b1 left which he 23
b1 left while CAP 29
b1 left while the 49
b1 left while w 63
b1 left will w -40
b1 left with -s -9
b1 left with a 9
b1 left with his 50
b1 left with the -28
b1 left with w -8
b1 left would w -9
b1 left — -ing -48
b1 left — CAP 96
b1 left — the 84
b1 left — w -27
b1 left ’s -ing -22
b1 left ’s -s -35
b1 left ’s CAP -49
b1 left ’s w -27
b1 relative , a 21
b1 relative ^ CAP 54
b1 relative ^ the -23
b1 relative w CAP -31
b1 right -ed -ed -13
b1 right -ed -ing -12
b1 right -ed -ly -14
b1 right -ed CAP -9
b1 right -ed DAY -10
b1 right -ed a -10
b1 right -ed an -20
b1 right -ed him -9
b1 right -ed his -11
b1 right -ed how -6
b1 right -ed it -10
b1 right -ed that -8
b1 right -ed the -8
b1 right -ed their -15
b1 right -ing -s -18
b1 right -ing CAP -25
b1 right -ing a -19
b1 right -ing he -11
b1 right -ing her -29
b1 right -ing him -12
b1 right -ing his -15
b1 right -ing it -15
b1 right -ing that -12
b1 right -ing the -19
b1 right -ing w -10
b1 right -s -ing -11
b1 right -s -s -10
b1 right -s he -10
b1 right -s his -8
b1 right -s it -8
b1 right -s that -12
b1 right -s the -8
b1 right -s w -10
b1 right a w -13
b1 right about CAP -17
b1 right about the -12
b1 right for -ing -10
b1 right for CAP -27
b1 right for a -12
b1 right for w -15
b1 right of -ing -20
b1 right of CAP -18
b1 right of the -5
b1 right of w -10
b1 right on CAP -18
b1 right on the -18
b1 right out that -9
b1 right to -s 18
b1 right to CAP 21
b1 right to a 37
b1 right to the 26
b1 right to w -7
b1 right w -ed 8
b1 right w -ing -12
b1 right w -ly -15
b1 right w CAP 8
b1 right w DAY -11
b1 right w a -6
b1 right w an 13
b1 right w he -7
b1 right w her -9
b1 right w him -14
b1 right w his -10
b1 right w it -10
b1 right w one 18
b1 right w she -6
b1 right w that -11
b1 right w the -10
b1 right w their -14
b1 right w they -12
b1 right w this -11
b1 shared " he 21
b1 shared " she -21
b1 shared , CAP 17
b1 shared , the -33
b1 shared ^ CAP 6
b1 shared ^ she 13
b1 shared ^ the 9
b1 shared w CAP -134
b1 shared when CAP 26
b1 shared while CAP -13
bb first ) , -46
bb first , and 19
bb first , as 9
bb first , but 45
bb first , for -31
bb first , in -6
bb first , like -43
bb first , on -41
bb first , when -35
bb first , where -6
bb first , while -52
bb first -ed , 39
bb first -ed as -32
bb first -s , 5
bb first -s and -25
bb first -s — -41
bb first CAP , -11
bb first CAP . -46
bb first CAP and -56
bb first CAP as -32
bb first CAP — -18
bb first DAY , 32
bb first NUM , 22
bb first ^ ^ 10
bb first ^ after -33
bb first ^ among 10
bb first ^ and 31
bb first ^ as -20
bb first ^ at -25
bb first ^ but 14
bb first ^ by -18
bb first ^ despite 26
bb first ^ during -17
bb first ^ for 32
bb first ^ if -25
bb first ^ in -18
bb first ^ on -12
bb first ^ since -41
bb first ^ though -18
bb first ^ to 97
bb first ^ when -45
bb first ^ while 7
bb first ^ with -24
bb first and in 36
bb first that -ed -36
bb first that w -33
bb first w , 23
bb first w : -8
bb first w and -9
bb first w as -12
bb first w than -12
bb first w when -23
bb first w — -28
bb left ! " 36
bb left " and 89
bb left " w 146
bb left ' " 33
bb left 's -ing -57
bb left 's w -24
bb left ) , -15
bb left ) — 86
bb left , " 42
bb left , -ed -51
bb left , -ing 40
bb left , -s 47
bb left , after 53
bb left , and 128
bb left , as 52
bb left , but 88
bb left , for -45
bb left , if 16
bb left , in 13
bb left , is -63
bb left , like -51
bb left , on -41
bb left , though 44
bb left , was -32
bb left , when 47
bb left , where 43
bb left , which 89
bb left , while 93
bb left , with 175
bb left -ed , 52
bb left -ed -ing -26
bb left -ed about -6
bb left -ed as -26
bb left -ed at -30
bb left -ed by -26
bb left -ed for -26
bb left -ed from -36
bb left -ed in -20
bb left -ed into -34
bb left -ed on -19
bb left -ed out -50
bb left -ed to -5
bb left -ed w -30
bb left -ed with -50
bb left -ing , 52
bb left -ing about -55
bb left -ing and -34
bb left -ing for 33
bb left -ing in -39
bb left -ing of -34
bb left -ing on -27
bb left -ing to -27
bb left -ing w -11
bb left -ing with -50
bb left -ly , 100
bb left -ly -ed -18
bb left -ly -ing 42
bb left -ly in 10
bb left -ly to -29
bb left -ly w -17
bb left -s , 32
bb left -s -ed -18
bb left -s -ing -45
bb left -s -ly -29
bb left -s about -39
bb left -s after 56
bb left -s and -25
bb left -s are -17
bb left -s as 33
bb left -s at -12
bb left -s before 12
bb left -s by -50
bb left -s from -6
bb left -s have -29
bb left -s in -40
bb left -s is -37
bb left -s like -59
bb left -s of -26
bb left -s on -36
bb left -s to -18
bb left -s w -45
bb left -s were -9
bb left -s with -19
bb left -s — 25
bb left . , 9
bb left ? " 48
bb left CAP " -99
bb left CAP ' -62
bb left CAP 's -31
bb left CAP -ed -14
bb left CAP -ing -37
bb left CAP -ly 9
bb left CAP . -37
bb left CAP / -51
bb left CAP : 50
bb left CAP ?sym -56
bb left CAP CAP 15
bb left CAP about -40
bb left CAP after 24
bb left CAP and -64
bb left CAP are -15
bb left CAP as -23
bb left CAP at -38
bb left CAP before 8
bb left CAP by -24
bb left CAP did -27
bb left CAP for -54
bb left CAP from -45
bb left CAP had -23
bb left CAP has -23
bb left CAP have -12
bb left CAP if -30
bb left CAP in -28
bb left CAP is -20
bb left CAP of -56
bb left CAP on -18
bb left CAP than -65
bb left CAP to -11
bb left CAP w -47
bb left CAP was -24
bb left CAP will -32
bb left CAP with 10
bb left CAP — 40
bb left CAP ’s -30
bb left DAY , 46
bb left NUM , 10
bb left NUM and -35
bb left NUM in -52
bb left NUM to -27
bb left NUM w -75
bb left NUM — -53
bb left ^ ( 36
bb left ^ CAP 32
bb left ^ ^ 28
bb left ^ after -11
bb left ^ although -10
bb left ^ and 91
bb left ^ as -5
bb left ^ at -14
bb left ^ but 26
bb left ^ by 10
bb left ^ despite -21
bb left ^ during -27
bb left ^ for -9
bb left ^ if -7
bb left ^ in -25
bb left ^ on -23
bb left ^ since -41
bb left ^ so 30
bb left ^ though 10
bb left ^ to -38
bb left ^ when -18
bb left ^ while -7
bb left ^ with -38
bb left ^ yet 47
bb left a -ed -53
bb left a -ing -38
bb left a -ly -32
bb left a w 59
bb left after -ing 6
bb left all of -49
bb left an w 88
bb left and -ing -70
bb left and in 10
bb left are -ing 19
bb left are w -37
bb left at w -87
bb left because of 31
bb left but w 13
bb left by -ing -15
bb left can w -22
bb left could w 44
bb left did not -31
bb left for -ing -33
bb left had -ed -24
bb left had been -27
bb left had w -31
bb left half of -78
bb left has -ly -22
bb left has been -35
bb left has w -18
bb left have -ed 13
bb left have been -28
bb left have w -63
bb left he -ed -17
bb left he -s -42
bb left he has -34
bb left he w -29
bb left he was 17
bb left his w -58
bb left in -ing -24
bb left in CAP 14
bb left in w -24
bb left in which 47
bb left is -ing -54
bb left is -ly -32
bb left is w -19
bb left it 's -51
bb left it is 18
bb left it was 24
bb left it ’s -44
bb left many of -51
bb left most of -41
bb left not w -36
bb left of -ed -57
bb left of -ing -23
bb left one of -19
bb left she has -17
bb left she w -32
bb left some of -12
bb left that , 80
bb left that -ed 67
bb left the -ed -39
bb left the -ing -38
bb left the -ly -53
bb left the -s 31
bb left the NUM -66
bb left to -ing 5
bb left to -s -30
bb left to be -30
bb left to w -10
bb left w " -25
bb left w 's -34
bb left w , 42
bb left w -ed -5
bb left w -ing -10
bb left w -ly -24
bb left w : 81
bb left w ; 114
bb left w about -36
bb left w after 58
bb left w against -37
bb left w among -26
bb left w and -5
bb left w are 34
bb left w as 34
bb left w at -38
bb left w because 89
bb left w before 24
bb left w by -19
bb left w during -20
bb left w for -7
bb left w from -31
bb left w had 11
bb left w has -36
bb left w have 7
bb left w in -20
bb left w is 15
bb left w of -16
bb left w on -14
bb left w or -23
bb left w out 48
bb left w than 25
bb left w to -11
bb left w under -36
bb left w w -16
bb left w was -32
bb left w were -13
bb left w when 7
bb left w with -37
bb left w would 24
bb left w — 25
bb left w ’s -28
bb left was -ing -33
bb left was -ly -23
bb left was not -18
bb left was w -29
bb left who -ed -49
bb left who -s -54
bb left who has -33
bb left who is -34
bb left who w -43
bb left who was 6
bb left will be -10
bb left will w -18
bb left would be -29
bb left — -ing 71
bb left — and 75
bb left — w -34
bb left ’s w -32
bb relative CAP , -18
bb relative ^ ^ 8
bb relative w in -36
bb right " -ed 32
bb right " -ing -26
bb right " -s 20
bb right " w 16
bb right 's w -13
bb right , -ed -8
bb right , -ing -16
bb right , w 8
bb right -ed a -12
bb right -ed about -19
bb right -ed for -12
bb right -ed of -11
bb right -ed on -8
bb right -ed out -9
bb right -ed to -15
bb right -ing about -18
bb right -ing for -20
bb right -ing on -15
bb right -ing to 65
bb right -ly -ed -11
bb right -ly -ing -16
bb right -ly -s -12
bb right -s -ed -9
bb right -s -ing -22
bb right -s about -18
bb right -s for -22
bb right -s of -6
bb right -s on -22
bb right -s to -22
bb right -s w -8
bb right CAP -ed -6
bb right CAP -ing -14
bb right CAP -s -8
bb right CAP CAP -21
bb right CAP w -8
bb right DAY -ed -15
bb right NUM w -14
bb right ^ CAP -17
bb right a w -8
bb right and -ed -11
bb right and -ing -9
bb right and w -11
bb right are -ing -12
bb right by -ing -10
bb right has -ed -8
bb right have -ed -8
bb right have w -5
bb right he -ed -6
bb right he -s -6
bb right he w -6
bb right in a -12
bb right not w -14
bb right she -ed -6
bb right she -s -6
bb right that -ed 29
bb right the w -26
bb right they -ed -5
bb right they w -7
bb right to w -17
bb right w -ed -11
bb right w -ing -13
bb right w -s -12
bb right w a -12
bb right w about -11
bb right w as -23
bb right w for -6
bb right w on -22
bb right w out -16
bb right w to -20
bb right w w -11
bb right would w -15
bb shared " w -21
bb shared , " -7
bb shared -s , 15
bb shared CAP , -25
bb shared DAY , 37
bb shared ^ but 20
bb shared ^ when -14
bb shared ^ while -25
bb shared w , 5
c left 0 15
c left 1 -16
c left 3 9
c relative 0 13
c relative 1 -23
c relative 2 -33
c right 0 -6
c right 1 -8
c right 2 -6
c shared 1 117
cl first 0 " , 25
cl first 0 " ^ 15
cl first 0 's ^ -15
cl first 0 ) , -15
cl first 0 , ^ 49
cl first 0 , after -8
cl first 0 , and 11
cl first 0 , as -24
cl first 0 , at -13
cl first 0 , but 8
cl first 0 , for -55
cl first 0 , in -33
cl first 0 , on -36
cl first 0 , than -53
cl first 0 , when 52
cl first 0 , while -9
cl first 0 -ed , -21
cl first 0 -ed ^ -18
cl first 0 -ing ^ -43
cl first 0 -s ^ -28
cl first 0 -s and -37
cl first 0 -s as 17
cl first 0 -s but -10
cl first 0 -s while -38
cl first 0 CAP " -27
cl first 0 CAP ^ -13
cl first 0 CAP and -23
cl first 0 CAP as -19
cl first 0 CAP at -8
cl first 0 CAP but -33
cl first 0 CAP during -9
cl first 0 CAP for -21
cl first 0 CAP if -17
cl first 0 CAP on -9
cl first 0 CAP when -31
cl first 0 CAP while -19
cl first 0 CAP with -11
cl first 0 DAY ^ 8
cl first 0 a ^ 28
cl first 0 and , 58
cl first 0 and ^ 38
cl first 0 and as -6
cl first 0 and in -49
cl first 0 but , 59
cl first 0 but ^ 59
cl first 0 by ^ 12
cl first 0 he , -25
cl first 0 he ^ -24
cl first 0 he and -16
cl first 0 he as -9
cl first 0 he but -24
cl first 0 he in -6
cl first 0 he while -14
cl first 0 his ^ -11
cl first 0 i ^ -22
cl first 0 it ^ -24
cl first 0 she , -22
cl first 0 she ^ -22
cl first 0 that , -10
cl first 0 that ^ -30
cl first 0 the ^ -60
cl first 0 they , 16
cl first 0 they ^ -36
cl first 0 w ^ -9
cl first 0 w and -44
cl first 0 w as 12
cl first 0 w but -36
cl first 0 w for 56
cl first 0 w in -9
cl first 0 w while -37
cl first 0 who ^ -25
cl first 0 — , 32
cl first 0 — ^ 17
cl first 0 — — -57
cl left 0 's ^ -74
cl left 0 ) , 151
cl left 0 ) . -30
cl left 0 ) ^ 22
cl left 0 , " -73
cl left 0 , ' -33
cl left 0 , 's -29
cl left 0 , , -72
cl left 0 , -ed -30
cl left 0 , -ing -50
cl left 0 , -ly -27
cl left 0 , -s -51
cl left 0 , . -38
cl left 0 , CAP -56
cl left 0 , ^ -36
cl left 0 , about -47
cl left 0 , after -87
cl left 0 , against -36
cl left 0 , and -52
cl left 0 , are -34
cl left 0 , as -83
cl left 0 , at -46
cl left 0 , be -29
cl left 0 , been -17
cl left 0 , but 8
cl left 0 , by -39
cl left 0 , during -48
cl left 0 , for -41
cl left 0 , from -47
cl left 0 , had -28
cl left 0 , has -22
cl left 0 , have -15
cl left 0 , in -46
cl left 0 , is -29
cl left 0 , not -26
cl left 0 , of -39
cl left 0 , on -39
cl left 0 , over -43
cl left 0 , than -58
cl left 0 , to -38
cl left 0 , w -31
cl left 0 , was -9
cl left 0 , were -25
cl left 0 , when -62
cl left 0 , with -53
cl left 0 , would -21
cl left 0 , — -61
cl left 0 , ’s -27
cl left 0 -ed ^ 25
cl left 0 -ing ^ 82
cl left 0 -s 's -60
cl left 0 -s , 96
cl left 0 -s -ed 12
cl left 0 -s -ing 10
cl left 0 -s -ly -14
cl left 0 -s . -57
cl left 0 -s CAP 58
cl left 0 -s ^ 66
cl left 0 -s as 101
cl left 0 -s but 119
cl left 0 -s in -25
cl left 0 -s is 77
cl left 0 -s of -51
cl left 0 -s on 56
cl left 0 -s to 30
cl left 0 -s w 51
cl left 0 -s when 126
cl left 0 -s while 127
cl left 0 -s with 107
cl left 0 -s — 82
cl left 0 -s ’s -64
cl left 0 CAP " 58
cl left 0 CAP 's -56
cl left 0 CAP , 107
cl left 0 CAP -ed 50
cl left 0 CAP -ing 48
cl left 0 CAP -s 48
cl left 0 CAP . -60
cl left 0 CAP : 79
cl left 0 CAP CAP 78
cl left 0 CAP ^ 52
cl left 0 CAP after 132
cl left 0 CAP and 18
cl left 0 CAP as 109
cl left 0 CAP at -34
cl left 0 CAP but 10
cl left 0 CAP by -16
cl left 0 CAP for -26
cl left 0 CAP from -16
cl left 0 CAP in -62
cl left 0 CAP is -10
cl left 0 CAP of -48
cl left 0 CAP on -71
cl left 0 CAP to -7
cl left 0 CAP was -20
cl left 0 CAP when 128
cl left 0 CAP which 94
cl left 0 CAP while 108
cl left 0 CAP with 75
cl left 0 CAP — 129
cl left 0 CAP ’s -65
cl left 0 DAY ^ 69
cl left 0 DAY on -63
cl left 0 NUM ^ 85
cl left 0 NUM in -103
cl left 0 a ^ -15
cl left 0 and 's -12
cl left 0 and , -36
cl left 0 and -ed -22
cl left 0 and -ing -18
cl left 0 and -ly -15
cl left 0 and -s -25
cl left 0 and . -10
cl left 0 and ^ -23
cl left 0 and as -38
cl left 0 and for -18
cl left 0 and has -9
cl left 0 and in -22
cl left 0 and of -21
cl left 0 and on -19
cl left 0 and to -17
cl left 0 and w -7
cl left 0 and with -38
cl left 0 and ’s -12
cl left 0 but ^ -38
cl left 0 by , -40
cl left 0 by -ed -15
cl left 0 by w 27
cl left 0 he " 22
cl left 0 he , 49
cl left 0 he -ing 42
cl left 0 he -ly 17
cl left 0 he ^ 15
cl left 0 he and 39
cl left 0 he as 107
cl left 0 he but 32
cl left 0 he in -20
cl left 0 he of -18
cl left 0 he to -29
cl left 0 he w 56
cl left 0 he when 69
cl left 0 he which 102
cl left 0 he — 62
cl left 0 his ^ -58
cl left 0 i , 49
cl left 0 i ^ -10
cl left 0 it , 17
cl left 0 it ^ 22
cl left 0 she " 19
cl left 0 she , 52
cl left 0 she ^ 10
cl left 0 she and 66
cl left 0 she but 39
cl left 0 she w 46
cl left 0 that -s 31
cl left 0 that w 11
cl left 0 the , -75
cl left 0 the ^ -59
cl left 0 they , 55
cl left 0 they ^ 16
cl left 0 w " 42
cl left 0 w 's -41
cl left 0 w , 84
cl left 0 w -ed -14
cl left 0 w -ing 7
cl left 0 w -ly -39
cl left 0 w -s 56
cl left 0 w . -56
cl left 0 w CAP 44
cl left 0 w ^ 49
cl left 0 w after 114
cl left 0 w and 35
cl left 0 w as 96
cl left 0 w but 85
cl left 0 w for 22
cl left 0 w from -26
cl left 0 w has -51
cl left 0 w in -38
cl left 0 w is 48
cl left 0 w of -31
cl left 0 w on -14
cl left 0 w to -8
cl left 0 w was 12
cl left 0 w when 158
cl left 0 w while 95
cl left 0 w with 69
cl left 0 w — 46
cl left 0 w ’s -48
cl left 0 we ^ 14
cl left 0 you ^ -11
cl left 0 — , 63
cl left 0 — ^ 131
cl left 0 — of -41
cl left 0 — w -55
cl left 0 — — -93
cl left 0 ’s ^ -112
cl left 1 , " 180
cl left 1 , 's -15
cl left 1 , , 116
cl left 1 , -ed 18
cl left 1 , -ly -12
cl left 1 , -s -31
cl left 1 , CAP 140
cl left 1 , ^ 164
cl left 1 , and 40
cl left 1 , as 165
cl left 1 , at -15
cl left 1 , but 174
cl left 1 , from -16
cl left 1 , in -18
cl left 1 , of -13
cl left 1 , on -19
cl left 1 , to -15
cl left 1 , w 51
cl left 1 , — 85
cl left 1 , ’s -17
cl left 1 -s 's -20
cl left 1 -s , -49
cl left 1 -s -ed -39
cl left 1 -s -ing -33
cl left 1 -s -ly -35
cl left 1 -s -s -51
cl left 1 -s . -25
cl left 1 -s ^ -50
cl left 1 -s and -38
cl left 1 -s as -72
cl left 1 -s by -32
cl left 1 -s for -45
cl left 1 -s has -26
cl left 1 -s in -28
cl left 1 -s is -36
cl left 1 -s of -35
cl left 1 -s on -30
cl left 1 -s to -31
cl left 1 -s w -38
cl left 1 -s with -44
cl left 1 -s ’s -22
cl left 1 CAP 's -16
cl left 1 CAP , -48
cl left 1 CAP -ed -25
cl left 1 CAP -ing -26
cl left 1 CAP -ly -23
cl left 1 CAP -s -36
cl left 1 CAP . -18
cl left 1 CAP CAP -49
cl left 1 CAP ^ -54
cl left 1 CAP about -36
cl left 1 CAP after -57
cl left 1 CAP and -32
cl left 1 CAP are -21
cl left 1 CAP as -39
cl left 1 CAP at -28
cl left 1 CAP be -15
cl left 1 CAP but -63
cl left 1 CAP by -28
cl left 1 CAP during -27
cl left 1 CAP for -38
cl left 1 CAP from -30
cl left 1 CAP has -11
cl left 1 CAP if -41
cl left 1 CAP in -24
cl left 1 CAP is -28
cl left 1 CAP like -32
cl left 1 CAP not -17
cl left 1 CAP of -24
cl left 1 CAP on -23
cl left 1 CAP to -21
cl left 1 CAP w -35
cl left 1 CAP was -25
cl left 1 CAP when -58
cl left 1 CAP while -44
cl left 1 CAP with -36
cl left 1 CAP — -49
cl left 1 CAP ’s -16
cl left 1 and , -25
cl left 1 and -ed -14
cl left 1 and -ing -10
cl left 1 and ^ -8
cl left 1 and and -21
cl left 1 and for -17
cl left 1 and in -11
cl left 1 and of -9
cl left 1 and on -11
cl left 1 and to -7
cl left 1 and w -11
cl left 1 but ^ -31
cl left 1 but w -11
cl left 1 he " -36
cl left 1 he 's -8
cl left 1 he , -28
cl left 1 he -ed -16
cl left 1 he -ing -13
cl left 1 he -ly -10
cl left 1 he -s -22
cl left 1 he . -10
cl left 1 he ^ -52
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
cl left 1 she , -43
cl left 1 she -ed -16
cl left 1 she ^ -50
cl left 1 she in -17
cl left 1 she of -12
cl left 1 she on -17
cl left 1 she to -15
cl left 1 she w -18
cl left 1 the ^ 51
cl left 1 they , -33
cl left 1 they ^ -38
cl left 1 they in -10
cl left 1 they of -9
cl left 1 they w -16
cl left 1 w 's -20
cl left 1 w , -58
cl left 1 w -ed -36
cl left 1 w -ing -33
cl left 1 w -ly -30
cl left 1 w -s -42
cl left 1 w . -25
cl left 1 w CAP -60
cl left 1 w ^ -69
cl left 1 w after -67
cl left 1 w and -45
cl left 1 w as -66
cl left 1 w at -43
cl left 1 w by -30
cl left 1 w for -43
cl left 1 w has -22
cl left 1 w in -33
cl left 1 w is -30
cl left 1 w of -28
cl left 1 w on -35
cl left 1 w to -30
cl left 1 w w -38
cl left 1 w was -23
cl left 1 w with -33
cl left 1 w ’s -15
cl left 2 , -ed -20
cl left 2 , -ing 29
cl left 2 , . -18
cl left 2 , ^ 128
cl left 2 , in -23
cl left 2 , of -18
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
cl left 2 CAP on -20
cl left 2 CAP to -16
cl left 2 CAP w -25
cl left 2 and ^ 85
cl left 2 and w -12
cl left 2 he , -24
cl left 2 he ^ -37
cl left 2 he in -12
cl left 2 he w -12
cl left 2 w , -39
cl left 2 w ^ 30
cl left 2 w in -29
cl left 2 w w -39
cl left 3 , ^ 167
cl left 3 CAP ^ -23
cl relative 0 that , 56
cl relative 0 that ^ -72
cl relative 0 that in -10
cl right 0 " -ed 10
cl right 0 " -ing -23
cl right 0 's w -16
cl right 0 ) w -15
cl right 0 , -ed -10
cl right 0 , -ing -15
cl right 0 , -s -8
cl right 0 , a -22
cl right 0 , on -6
cl right 0 , to 106
cl right 0 , w -13
cl right 0 -s -ed -10
cl right 0 -s -ing -18
cl right 0 -s -s -14
cl right 0 -s for -11
cl right 0 -s w -9
cl right 0 CAP -ing -12
cl right 0 CAP -s -8
cl right 0 CAP CAP -13
cl right 0 CAP a -9
cl right 0 CAP about -14
cl right 0 CAP for -8
cl right 0 CAP of -16
cl right 0 CAP on -11
cl right 0 CAP out -8
cl right 0 CAP to -7
cl right 0 CAP w -9
cl right 0 NUM w -13
cl right 0 ^ CAP -24
cl right 0 ^ to 152
cl right 0 and -ed -10
cl right 0 and -ing -7
cl right 0 and -s -16
cl right 0 and w -12
cl right 0 but -ed -12
cl right 0 by -ing -10
cl right 0 he -ed -6
cl right 0 he -s -5
cl right 0 he to -10
cl right 0 he w -6
cl right 0 it -s -9
cl right 0 she -ed -6
cl right 0 she -s -6
cl right 0 that -ed 32
cl right 0 that w 15
cl right 0 the of 96
cl right 0 they -ed -6
cl right 0 they w -7
cl right 0 w -ed -6
cl right 0 w -ing -11
cl right 0 w -s -14
cl right 0 w a -17
cl right 0 w for -23
cl right 0 w of -21
cl right 0 w on -17
cl right 0 w to -13
cl right 0 — w -19
cl right 1 " -s -24
cl right 1 " w 20
cl right 1 , -ed -18
cl right 1 , -ing -20
cl right 1 , -s -14
cl right 1 , to -32
cl right 1 , w 80
cl right 1 -s -ed -12
cl right 1 -s -ing -23
cl right 1 -s w -11
cl right 1 CAP -ed -9
cl right 1 CAP -ing -10
cl right 1 CAP -s -8
cl right 1 CAP a -7
cl right 1 CAP about -13
cl right 1 CAP for -10
cl right 1 CAP to -18
cl right 1 CAP w -10
cl right 1 ^ to -67
cl right 1 he -ed -7
cl right 1 he w -6
cl right 1 she w -5
cl right 1 w -ed -18
cl right 1 w -s -14
cl right 1 w w -10
cl right 2 " w 36
cl right 2 , w 21
cl right 2 -s w -10
cl right 2 CAP -ed -9
cl right 2 CAP w -8
cl shared 0 " ^ -42
cl shared 0 , " 46
cl shared 0 -s ^ -29
cl shared 0 CAP , -19
cl shared 0 CAP ^ -30
cl shared 0 and , 13
cl shared 0 he , -18
cl shared 0 he ^ -22
cl shared 0 she ^ -19
cl shared 0 w ^ -16
g first 1 base 7
g first 1 ed -26
g first 1 ing -22
g first 1 s -23
g first 12 base -31
g first 12 ed -8
g first 12 s -22
g first 2 base 38
g first 2 ed 6
g first 2 ing 74
g first 2 s 18
g first 6 base 10
g first 6 ing 38
g left 0 ed 7
g left 0 s 5
g left 1 ing -13
g relative 1 base 8
g relative 1 s -17
g relative 2 ed -19
g right r base -10
g right r ed -5
g right r s -10
g shared 12 base -29
g shared 12 ed -16
g shared 12 ing 18
g shared 12 s -12
g shared 2 base 87
g shared 2 ed -21
g shared 2 ing 50
g shared 6 ed 5
g shared 6 ing 50
g shared 6 s -17
gl first 1 's 102
gl first 1 , -44
gl first 1 -ed 107
gl first 1 that -16
gl first 1 — -14
gl first 12 " -26
gl first 12 ) -20
gl first 12 , 13
gl first 12 -s -24
gl first 12 CAP -19
gl first 12 a -58
gl first 12 and 39
gl first 12 but 48
gl first 12 he -22
gl first 12 his -32
gl first 12 i -16
gl first 12 it -34
gl first 12 she -19
gl first 12 that -6
gl first 12 they -27
gl first 12 w -32
gl first 12 — 33
gl first 2 , 73
gl first 2 -ed -22
gl first 2 -ing 63
gl first 2 CAP -6
gl first 2 a 40
gl first 2 and 42
gl first 2 but 9
gl first 2 he -11
gl first 2 his 50
gl first 2 i -18
gl first 2 it 40
gl first 2 she -14
gl first 2 that -46
gl first 2 the -18
gl first 6 " 16
gl first 6 's -68
gl first 6 ) -30
gl first 6 , 36
gl first 6 -s -21
gl first 6 CAP -9
gl first 6 NUM -42
gl first 6 a 29
gl first 6 and 49
gl first 6 but 22
gl first 6 by 41
gl first 6 he -22
gl first 6 it -26
gl first 6 she -22
gl first 6 that -49
gl first 6 the -46
gl first 6 they 29
gl first 6 w -6
gl first 6 — 7
gl left 0 's 18
gl left 0 ) 26
gl left 0 -s 13
gl left 0 CAP 15
gl left 0 DAY 19
gl left 0 NUM 17
gl left 0 a -22
gl left 0 and -19
gl left 0 but -21
gl left 0 by -14
gl left 0 he 11
gl left 0 his 13
gl left 0 i 19
gl left 0 in -26
gl left 0 many 8
gl left 0 of -35
gl left 0 others 22
gl left 0 she 12
gl left 0 some 8
gl left 0 that 22
gl left 0 the -34
gl left 0 their 8
gl left 0 they 7
gl left 0 w 6
gl left 0 we 17
gl left 0 you 25
gl left 0 — -6
gl left 0 ’s 43
gl left 1 , -6
gl relative 1 who 8
gl right r " 14
gl right r 's -14
gl right r ) -12
gl right r -ed -17
gl right r -ing -7
gl right r -s -10
gl right r CAP -7
gl right r DAY -11
gl right r NUM -15
gl right r ^ -7
gl right r a -19
gl right r and -11
gl right r but -13
gl right r by -10
gl right r he -7
gl right r his -8
gl right r i -5
gl right r in -15
gl right r it -12
gl right r the 18
gl right r they -7
gl right r w -10
gl right r we -8
gl right r when -10
gl right r you -7
gl right r — -7
gl right r ’s -16
gl shared 12 " -48
gl shared 12 , 35
gl shared 12 -s -37
gl shared 12 CAP -31
gl shared 12 and 53
gl shared 12 but 78
gl shared 12 he -24
gl shared 12 she -26
gl shared 12 they -13
gl shared 12 w -51
gl shared 2 , 32
gl shared 2 and 84
gl shared 6 , 49
gl shared 6 -s 6
gl shared 6 CAP -36
gl shared 6 and 56
gl shared 6 but 29
gl shared 6 he -27
gl shared 6 w 28
k first ing 18
k left ed 6
k left ing -5
k none base 15
k none s 24
k relative base 10
k relative s -6
k right base -10
k right ed -5
k right s -10
k shared ed -8
k shared ing 29
k shared s 29
kfl first base 's -18
kfl first base , 14
kfl first base -s -15
kfl first base CAP 17
kfl first base a 39
kfl first base and 31
kfl first base he -31
kfl first base i -15
kfl first base that 20
kfl first base the -18
kfl first base they 12
kfl first ed " -33
kfl first ed ) -17
kfl first ed , 9
kfl first ed -s -18
kfl first ed CAP -16
kfl first ed DAY 16
kfl first ed and 49
kfl first ed but 36
kfl first ed he -18
kfl first ed it 8
kfl first ed she -16
kfl first ed that -34
kfl first ed they -23
kfl first ed w -17
kfl first ed who -28
kfl first ed — 23
kfl first ing " 17
kfl first ing , 12
kfl first ing -s -14
kfl first ing CAP -23
kfl first ing and 54
kfl first ing by 54
kfl first ing w -24
kfl first s , 12
kfl first s -s 21
kfl first s CAP -14
kfl first s and -40
kfl first s he -13
kfl first s it -27
kfl first s she -18
kfl left base 's 32
kfl left base -ing -20
kfl left base -s 20
kfl left base CAP 11
kfl left base a -9
kfl left base and -19
kfl left base he 10
kfl left base her 7
kfl left base his 9
kfl left base i 25
kfl left base she 30
kfl left base that 6
kfl left base the -17
kfl left base they 6
kfl left base w -10
kfl left base we 29
kfl left base you 19
kfl left base ’s 37
kfl left ed ) 29
kfl left ed -s 6
kfl left ed CAP 13
kfl left ed DAY 10
kfl left ed and -20
kfl left ed but -16
kfl left ed he 12
kfl left ed i 7
kfl left ed she 9
kfl left ed that 38
kfl left ed w 7
kfl left ed we -6
kfl left ing , -13
kfl left ing -s 17
kfl left ing CAP 36
kfl left ing and -11
kfl left ing by -12
kfl left ing he 33
kfl left ing w 20
kfl left s -ing -9
kfl left s -s -9
kfl left s CAP 19
kfl left s and -20
kfl left s he 10
kfl left s it 11
kfl left s she 13
kfl left s w 11
kfl none base , 36
kfl none base -ed 33
kfl none base -ing 51
kfl none base -s -19
kfl none base CAP -12
kfl none base NUM 59
kfl none base ^ 119
kfl none base a 30
kfl none base and 36
kfl none base but 16
kfl none base he 24
kfl none base his -27
kfl none base i -26
kfl none base it 38
kfl none base she -36
kfl none base that 34
kfl none base the 38
kfl none base they -13
kfl none base w 45
kfl none base we -46
kfl none base you -25
kfl none base ’s -53
kfl none ed " -53
kfl none ed ) -27
kfl none ed -s 37
kfl none ed CAP -5
kfl none ed DAY -10
kfl none ed ^ 22
kfl none ed and 23
kfl none ed i 15
kfl none ed it 51
kfl none ed she -5
kfl none ed that 13
kfl none ed they 15
kfl none ed w 22
kfl none ed we -27
kfl none ed when 180
kfl none ed who 101
kfl none ed — 19
kfl none ing " -23
kfl none ing , 6
kfl none ing -s -30
kfl none ing CAP -43
kfl none ing ^ 13
kfl none ing and -7
kfl none ing by 40
kfl none ing he -28
kfl none s " -26
kfl none s , -23
kfl none s -ing 80
kfl none s -s 51
kfl none s CAP -7
kfl none s and 67
kfl none s it 19
kfl none s w 18
kfl relative base that -11
kfl right base 's -19
kfl right base , -18
kfl right base -ed -10
kfl right base -s -9
kfl right base CAP -11
kfl right base NUM -14
kfl right base ^ -30
kfl right base a -11
kfl right base and -16
kfl right base he -9
kfl right base his -8
kfl right base i -5
kfl right base she -6
kfl right base that -8
kfl right base the 13
kfl right base they -8
kfl right base you -6
kfl right base ’s -16
kfl right ed " 16
kfl right ed ) -9
kfl right ed -s -11
kfl right ed CAP -6
kfl right ed DAY -9
kfl right ed and -10
kfl right ed but -12
kfl right ed he -6
kfl right ed i -7
kfl right ed it -18
kfl right ed that 11
kfl right ed they -6
kfl right ed w -9
kfl right ed when -9
kfl right ed — -19
kfl right ing " -16
kfl right ing , 10
kfl right ing -s -13
kfl right ing CAP -11
kfl right ing and -9
kfl right ing by -9
kfl right ing he -11
kfl right ing w -15
kfl right s " 15
kfl right s , -11
kfl right s -s -16
kfl right s CAP -9
kfl right s and -15
kfl right s he -6
kfl right s it -11
kfl right s she -7
kfl right s w -15
kfl shared base -s -46
kfl shared base CAP 15
kfl shared base and 82
kfl shared base w -31
kfl shared ed , -66
kfl shared ed -s -31
kfl shared ed CAP -25
kfl shared ed and 60
kfl shared ed but 76
kfl shared ed he -23
kfl shared ed she -20
kfl shared ing " 41
kfl shared ing , 23
kfl shared ing CAP -51
kfl shared ing and 13
kfl shared s CAP -38
kfl shared s and 96
kfl shared s he -29
kg first -ing ing 19
kg first -ly ed 20
kg first -ly ing 45
kg first are ed 38
kg first are ing -30
kg first had ed -28
kg first has base -6
kg first has ed -9
kg first have ed -15
kg first is ed -41
kg first to base 74
kg first w ed -9
kg first w ing 23
kg first w s 8
kg first was ed -35
kg left -ed ed 10
kg left -ing ing -10
kg left -ly base 8
kg left -ly ing -20
kg left -ly s 14
kg left -s s 6
kg left CAP base 14
kg left CAP ed -59
kg left CAP s 8
kg left are base 21
kg left are ed -67
kg left are ing 33
kg left could base 43
kg left did base 26
kg left does base 17
kg left has base -18
kg left has ed 10
kg left have base -28
kg left have ed 17
kg left is base -16
kg left is ed -55
kg left is ing 32
kg left w ed 12
kg left w ing -25
kg left w s 12
kg left was base 21
kg left was ed -66
kg left was ing 44
kg left were base 45
kg left were ed -63
kg left will base 26
kg left would base 17
kg none -ed ed -8
kg none -ing ing 10
kg none -ly ed 5
kg none -ly ing 37
kg none -ly s -26
kg none -s s 17
kg none CAP base 79
kg none CAP ed 54
kg none CAP ing -7
kg none CAP s 17
kg none are base -11
kg none are ed 156
kg none are ing -45
kg none could base -13
kg none did base -40
kg none does base -73
kg none had ed 38
kg none has base -19
kg none has ed 17
kg none have base 43
kg none have ed -11
kg none is base 117
kg none is ed 196
kg none is ing -35
kg none it base 137
kg none to base -9
kg none w base 17
kg none w ed -18
kg none w ing -18
kg none w s -39
kg none was base 20
kg none was ed 274
kg none was ing -42
kg none were base -11
kg none were ed 208
kg none will base -23
kg none would base -16
kg relative -ed ed 30
kg right -ed ed -9
kg right -ly ed -8
kg right -ly ing -15
kg right -ly s -12
kg right -s s -10
kg right CAP base -41
kg right CAP ed -9
kg right CAP s -27
kg right are ing -14
kg right did base -11
kg right had ed -7
kg right has base 15
kg right has ed -9
kg right have base 8
kg right have ed -9
kg right is ed 10
kg right is ing -8
kg right it base -9
kg right to base -30
kg right w base -8
kg right w ing -5
kg right w s -8
kg right was base -11
kg right was ing -16
kg right will base -20
kg right would base -14
kg shared -ing ing 25
kg shared -ly ed -36
kg shared -s s -24
kg shared has ed -11
kg shared have ed -12
kg shared to base 7
kl first " -14
kl first 's 21
kl first ) -15
kl first , 10
kl first -ed -6
kl first -ing -28
kl first -s -15
kl first CAP -11
kl first DAY 13
kl first NUM -16
kl first a 10
kl first and 44
kl first but 36
kl first by 44
kl first he -18
kl first his -7
kl first i -19
kl first in 47
kl first it -9
kl first she -18
kl first that -23
kl first the -41
kl first w -13
kl first who -31
kl first you -27
kl first — 6
kl left 's 18
kl left ) 26
kl left , -6
kl left -s 13
kl left CAP 15
kl left DAY 19
kl left NUM 17
kl left a -22
kl left and -19
kl left but -21
kl left by -14
kl left he 11
kl left his 13
kl left i 19
kl left in -26
kl left many 8
kl left of -35
kl left others 22
kl left she 12
kl left some 8
kl left that 22
kl left the -34
kl left their 8
kl left they 7
kl left w 6
kl left we 17
kl left you 25
kl left — -6
kl left ’s 43
kl none " -51
kl none 's -28
kl none ) -6
kl none -ed 52
kl none -ing 60
kl none -s 7
kl none CAP -8
kl none DAY -29
kl none NUM 13
kl none ^ 47
kl none a 111
kl none after 58
kl none and 28
kl none both -37
kl none but 43
kl none by 72
kl none his -30
kl none i -11
kl none in 53
kl none it 44
kl none many 58
kl none of 185
kl none others 6
kl none she -7
kl none some -35
kl none that 23
kl none the 111
kl none their -73
kl none w 24
kl none we -39
kl none when 147
kl none while 33
kl none who 55
kl none you -27
kl none — 46
kl none ’s -68
kl relative who 8
kl right " 14
kl right 's -14
kl right ) -12
kl right -ed -17
kl right -ing -7
kl right -s -10
kl right CAP -7
kl right DAY -11
kl right NUM -15
kl right ^ -7
kl right a -19
kl right and -11
kl right but -13
kl right by -10
kl right he -7
kl right his -8
kl right i -5
kl right in -15
kl right it -12
kl right the 18
kl right they -7
kl right w -10
kl right we -8
kl right when -10
kl right you -7
kl right — -7
kl right ’s -16
kl shared " 46
kl shared , 27
kl shared -s -32
kl shared CAP -24
kl shared and 68
kl shared but 77
kl shared he -24
kl shared she -29
kl shared they -38
kl shared w -23
kn first " -16
kn first -ed 16
kn first -ing 6
kn first -ly -13
kn first . -27
kn first : 9
kn first DAY 46
kn first about 7
kn first an -15
kn first as -54
kn first at 30
kn first for 25
kn first he 32
kn first him 6
kn first his 14
kn first how 6
kn first in -35
kn first it 28
kn first its -57
kn first not -73
kn first of -21
kn first on 10
kn first one -14
kn first she 26
kn first some -19
kn first that 21
kn first their 31
kn first them 12
kn first this -52
kn first to 8
kn first was -29
kn first whether -29
kn first with 17
kn first — -15
kn left " -5
kn left -ed -27
kn left -ing 10
kn left -s 6
kn left . 7
kn left : 9
kn left CAP 8
kn left a 7
kn left about -11
kn left after -17
kn left an 6
kn left and -20
kn left any 23
kn left as -14
kn left for -29
kn left he 10
kn left her 10
kn left him 7
kn left himself -24
kn left his 8
kn left if 20
kn left is -48
kn left it 10
kn left its 10
kn left no 7
kn left not 7
kn left of -15
kn left on -6
kn left one -5
kn left over -24
kn left she 9
kn left some -24
kn left that 9
kn left the 12
kn left their 9
kn left they 22
kn left this 31
kn left those 13
kn left to -14
kn left was 8
kn left what 19
kn left when -8
kn left whether 6
kn left why 30
kn left — 8
kn none " 59
kn none , 6
kn none -ed 102
kn none -ing 24
kn none -ly 23
kn none -s 7
kn none : -26
kn none CAP -18
kn none DAY 32
kn none NUM -30
kn none about 37
kn none after 84
kn none an 6
kn none and 34
kn none any 28
kn none as 136
kn none at -6
kn none for 76
kn none he -21
kn none her -14
kn none him -23
kn none himself -6
kn none how 25
kn none in 14
kn none is 100
kn none it -29
kn none its 21
kn none me -38
kn none no 26
kn none not 97
kn none of 51
kn none on 20
kn none one 10
kn none over 67
kn none she -28
kn none some -10
kn none the -7
kn none their -16
kn none them 24
kn none they -42
kn none this 14
kn none those -58
kn none to 48
kn none w 34
kn none whether 8
kn none why -34
kn none with -20
kn none — -11
kn relative CAP 10
kn relative to -16
kn right -ed -7
kn right -ing -12
kn right -ly -9
kn right -s -6
kn right DAY -11
kn right a -5
kn right he -8
kn right her -9
kn right him -12
kn right himself -14
kn right his -10
kn right how -12
kn right it -9
kn right its -7
kn right me -8
kn right no -16
kn right not -13
kn right one 8
kn right she -8
kn right some 16
kn right that -10
kn right the -7
kn right their -15
kn right them -14
kn right they -10
kn right this -12
kn right those -8
kn right w -5
kn right what -15
kn right why -19
kn shared " -62
kn shared , 34
kn shared -ing 33
kn shared . -29
kn shared CAP 12
kn shared he 29
kn shared her 43
kn shared him 36
kn shared in -8
kn shared it -5
kn shared she 22
kn shared that 17
kn shared the 16
kn shared they -18
kn shared to -19
kn shared w -18
ks first accord -76
ks first accus -5
ks first acknowledg -34
ks first announc -23
ks first appear -34
ks first argu 15
ks first ask -28
ks first attack 24
ks first back -29
ks first believ -23
ks first cit 27
ks first claim 45
ks first continu 47
ks first criticism -54
ks first criticiz 28
ks first decid 13
ks first declar 30
ks first defend 26
ks first describ 36
ks first discuss 11
ks first expect -43
ks first explain -19
ks first express 19
ks first find -10
ks first focus 41
ks first go 22
ks first hop 22
ks first indicat -21
ks first issu 26
ks first know -27
ks first look -23
ks first mak 14
ks first mention 34
ks first not 26
ks first offer 13
ks first oppos -34
ks first plan -18
ks first point 18
ks first post -11
ks first praiz 20
ks first predict 9
ks first promiz -35
ks first propos 13
ks first question -36
ks first recall -21
ks first refer 22
ks first refus 35
ks first releas -10
ks first report -22
ks first reveal 30
ks first see -28
ks first seem -10
ks first show -16
ks first stat -50
ks first suggest -10
ks first support -12
ks first talk 17
ks first tell 29
ks first think -9
ks first try 98
ks first tweet 21
ks first urg -37
ks first vot 23
ks first warn 16
ks left accord -15
ks left acknowledg 12
ks left add 11
ks left admit 7
ks left agre 20
ks left announc 15
ks left appear -80
ks left argu 7
ks left assur 11
ks left begin 45
ks left believ 16
ks left blam 22
ks left blast 19
ks left cast 22
ks left challeng -10
ks left charg -44
ks left cit 22
ks left claim 9
ks left com -31
ks left conclud 21
ks left confirm 27
ks left consider -32
ks left continu 9
ks left criticism -30
ks left criticiz -5
ks left decid 16
ks left declin 24
ks left defend 14
ks left denounc 9
ks left describ 8
ks left discuss 23
ks left dismiss 27
ks left endors 21
ks left expect -27
ks left explain 27
ks left express 23
ks left find 25
ks left focus 10
ks left giv 34
ks left hop 11
ks left indicat 18
ks left insist 10
ks left know -22
ks left learn -10
ks left look -33
ks left mak 29
ks left mention -8
ks left mock -20
ks left oppos 29
ks left order 12
ks left pass -64
ks left point 17
ks left promiz 6
ks left propos 6
ks left push 34
ks left put 32
ks left question -15
ks left read 10
ks left recall 18
ks left recogniz 15
ks left refer 30
ks left refus 6
ks left reject 30
ks left repeat 13
ks left reply 16
ks left report 6
ks left respond 14
ks left reveal 26
ks left say 14
ks left see -9
ks left seek 21
ks left seem -78
ks left shar 42
ks left show 27
ks left slam -20
ks left speak 20
ks left stat 10
ks left suggest 21
ks left support 14
ks left tak 19
ks left talk 6
ks left tell 15
ks left think 25
ks left tout 9
ks left try 6
ks left tweet 9
ks left urg 22
ks left used 18
ks left view -18
ks left vow 25
ks left want 21
ks left warn 6
ks left worry -7
ks left writ 13
ks none accord -36
ks none accus 52
ks none add -17
ks none agre -32
ks none announc 39
ks none appear 285
ks none argu -14
ks none ask 89
ks none attack 22
ks none back -40
ks none begin -41
ks none believ -20
ks none blam -22
ks none blast -37
ks none call 33
ks none cast -68
ks none charg 96
ks none cit -48
ks none claim -34
ks none com 92
ks none conclud -31
ks none confirm 27
ks none consider 91
ks none continu -29
ks none criticism 110
ks none criticiz 52
ks none decid -68
ks none declar 16
ks none declin -61
ks none defend -42
ks none denounc 24
ks none describ -26
ks none discuss -8
ks none dismiss 18
ks none endors -38
ks none expect 157
ks none explain -46
ks none express -45
ks none fear 55
ks none feel -16
ks none find -44
ks none focus -11
ks none giv 17
ks none go -6
ks none hop -56
ks none indicat 12
ks none insist -33
ks none issu 10
ks none it 151
ks none know 174
ks none learn 23
ks none list 14
ks none look 148
ks none mak -28
ks none mention 16
ks none mock -25
ks none nam 60
ks none not -8
ks none offer 5
ks none oppos -62
ks none order -26
ks none pass -6
ks none plan -7
ks none pledg -42
ks none post 9
ks none praiz -17
ks none predict -46
ks none promiz -10
ks none propos 8
ks none push -51
ks none put -59
ks none question 125
ks none rais 140
ks none read -59
ks none recall -9
ks none recogniz 31
ks none refer 62
ks none refus -41
ks none releas 22
ks none remark -44
ks none repeat -13
ks none reply -28
ks none report 12
ks none respond -37
ks none reveal -41
ks none say -31
ks none see 109
ks none seek -52
ks none seem 281
ks none shar -35
ks none show -38
ks none sign 65
ks none slam -49
ks none speak -53
ks none stat 7
ks none suggest -36
ks none tak -39
ks none talk 17
ks none tell -8
ks none think -36
ks none tout 49
ks none try -37
ks none tweet -25
ks none urg 7
ks none used -31
ks none view 42
ks none vot -42
ks none vow -41
ks none want -55
ks none warn -18
ks none worry -66
ks none writ -35
ks right accord 79
ks right accus -12
ks right acknowledg -10
ks right admit -12
ks right agre -14
ks right announc -14
ks right appear -8
ks right argu -7
ks right ask -15
ks right attack -17
ks right begin -7
ks right believ -9
ks right blam -12
ks right blast -13
ks right call -11
ks right cast -17
ks right cit -10
ks right claim -12
ks right conclud -6
ks right consider -7
ks right continu -8
ks right criticism 35
ks right criticiz -13
ks right declar -13
ks right defend -13
ks right denounc -16
ks right deny -12
ks right describ -17
ks right discuss -12
ks right dismiss -15
ks right endors -16
ks right express -12
ks right fear -11
ks right find -13
ks right focus -18
ks right giv -12
ks right go -16
ks right hop -6
ks right indicat -13
ks right insist -7
ks right issu -13
ks right it -9
ks right know -14
ks right look -16
ks right mak -12
ks right mention -12
ks right not -8
ks right offer -14
ks right oppos -24
ks right pass 53
ks right point -21
ks right praiz -13
ks right propos -13
ks right push -15
ks right recall -6
ks right refer -62
ks right reject -8
ks right releas -15
ks right respond -15
ks right reveal -13
ks right see -13
ks right seek -18
ks right seem -9
ks right show -14
ks right slam -17
ks right speak -16
ks right suggest -10
ks right support -12
ks right tak -12
ks right talk -14
ks right tell -11
ks right think -9
ks right tout -11
ks right try -17
ks right tweet -8
ks right urg -15
ks right view -6
ks right vot -24
ks right want -13
ks right warn -12
ks right worry 26
ks right writ 7
ks shared add 15
ks shared argu 7
ks shared ask -47
ks shared call 24
ks shared cit -7
ks shared not 39
ks shared say -11
ks shared suggest 25
ks shared support -42
ks shared tell -19
n first 1 18
n first 12 -22
n first 3 6
n first 4 -9
n first 7 -13
n left 1 51
n left 12 -19
n left 2 20
n left 3 23
n left 7 -13
n relative 1 78
n relative 12 -26
n relative 2 43
n relative 3 26
n relative 4 22
n relative 7 -26
n right 1 -8
n right 12 -7
n right 2 -11
n right 3 -7
n right 4 -5
n shared 1 8
n shared 12 78
n shared 2 -5
n shared 4 6
n shared 7 32
n1 first 1 -ing -36
n1 first 1 -s -31
n1 first 1 CAP 35
n1 first 1 DAY -19
n1 first 1 NUM -14
n1 first 1 a -31
n1 first 1 he 56
n1 first 1 i 50
n1 first 1 it -23
n1 first 1 not -40
n1 first 1 she 85
n1 first 1 the -53
n1 first 1 they 81
n1 first 1 this -40
n1 first 1 those -36
n1 first 1 w -38
n1 first 1 what -29
n1 first 12 -ing -23
n1 first 12 CAP -39
n1 first 12 a -17
n1 first 12 the -29
n1 first 12 w 18
n1 first 2 -ing -44
n1 first 2 -s -31
n1 first 2 CAP -16
n1 first 2 DAY -15
n1 first 2 NUM 17
n1 first 2 a -19
n1 first 2 an -30
n1 first 2 he -57
n1 first 2 her 64
n1 first 2 his 6
n1 first 2 one -39
n1 first 2 she -45
n1 first 2 some 45
n1 first 2 the 20
n1 first 2 this -7
n1 first 3 -ing -13
n1 first 3 -s 6
n1 first 3 CAP 28
n1 first 3 NUM -29
n1 first 3 an -56
n1 first 3 his 10
n1 first 3 the 9
n1 first 3 w -23
n1 first 4 -ing -28
n1 first 4 NUM -5
n1 first 4 a -12
n1 first 4 an 15
n1 first 4 he -15
n1 first 4 his -32
n1 first 4 it -39
n1 first 4 many 51
n1 first 4 one 22
n1 first 4 the -8
n1 first 7 -ing -26
n1 first 7 -s 27
n1 first 7 CAP -20
n1 first 7 an 18
n1 first 7 he -68
n1 first 7 the 7
n1 first 7 w -19
n1 left 1 -ed -65
n1 left 1 -ing -61
n1 left 1 -s 34
n1 left 1 CAP 32
n1 left 1 DAY -61
n1 left 1 NUM 11
n1 left 1 a -84
n1 left 1 both 26
n1 left 1 he 84
n1 left 1 her 222
n1 left 1 his 246
n1 left 1 i 134
n1 left 1 it 124
n1 left 1 many 121
n1 left 1 others 132
n1 left 1 she 95
n1 left 1 some 142
n1 left 1 that 18
n1 left 1 the -70
n1 left 1 their 150
n1 left 1 they 134
n1 left 1 w -43
n1 left 1 we 147
n1 left 1 you 171
n1 left 12 -ed -19
n1 left 12 -ing -25
n1 left 12 -ly -26
n1 left 12 -s -24
n1 left 12 DAY -13
n1 left 12 NUM -16
n1 left 12 a -17
n1 left 12 all -35
n1 left 12 an -11
n1 left 12 any -24
n1 left 12 both -64
n1 left 12 he -63
n1 left 12 her -32
n1 left 12 his -30
n1 left 12 i -43
n1 left 12 it -57
n1 left 12 its -34
n1 left 12 many -15
n1 left 12 most -69
n1 left 12 no -8
n1 left 12 not -29
n1 left 12 one -32
n1 left 12 she -65
n1 left 12 that -17
n1 left 12 the -29
n1 left 12 their -27
n1 left 12 they -61
n1 left 12 this -30
n1 left 12 those 10
n1 left 12 three 16
n1 left 12 two 22
n1 left 12 w -22
n1 left 12 what -41
n1 left 12 which -15
n1 left 12 who -16
n1 left 12 whose 7
n1 left 2 -ed -14
n1 left 2 -ing -28
n1 left 2 -ly -77
n1 left 2 -s 15
n1 left 2 CAP 7
n1 left 2 DAY -26
n1 left 2 NUM 83
n1 left 2 a 28
n1 left 2 both -14
n1 left 2 he -93
n1 left 2 her 52
n1 left 2 his 48
n1 left 2 many 108
n1 left 2 one 45
n1 left 2 other 7
n1 left 2 she -100
n1 left 2 some 49
n1 left 2 that -13
n1 left 2 the 61
n1 left 2 this -36
n1 left 2 those 41
n1 left 2 w 20
n1 left 2 what -51
n1 left 2 which -42
n1 left 3 -ed -45
n1 left 3 -ing -59
n1 left 3 -ly -36
n1 left 3 -s -15
n1 left 3 CAP 33
n1 left 3 DAY -22
n1 left 3 NUM -29
n1 left 3 a 52
n1 left 3 an 26
n1 left 3 he -105
n1 left 3 her -18
n1 left 3 his 28
n1 left 3 it -100
n1 left 3 many 56
n1 left 3 one 91
n1 left 3 some 48
n1 left 3 that 136
n1 left 3 the 53
n1 left 3 w -15
n1 left 4 -ed -31
n1 left 4 -ing -37
n1 left 4 -ly -18
n1 left 4 CAP 6
n1 left 4 DAY -24
n1 left 4 NUM 5
n1 left 4 a 29
n1 left 4 all -16
n1 left 4 an -16
n1 left 4 both 63
n1 left 4 he -78
n1 left 4 him -28
n1 left 4 it -74
n1 left 4 its -26
n1 left 4 many 51
n1 left 4 most -12
n1 left 4 not -58
n1 left 4 one -10
n1 left 4 other -77
n1 left 4 she -42
n1 left 4 some 52
n1 left 4 that 91
n1 left 4 the 12
n1 left 4 their -19
n1 left 4 they -93
n1 left 4 this -12
n1 left 4 two -45
n1 left 4 w -17
n1 left 4 which -35
n1 left 4 who -50
n1 left 7 -ed -26
n1 left 7 -ing -29
n1 left 7 -ly -18
n1 left 7 -s -17
n1 left 7 CAP 5
n1 left 7 DAY -17
n1 left 7 NUM -27
n1 left 7 all -55
n1 left 7 an 13
n1 left 7 both 19
n1 left 7 he -72
n1 left 7 her -18
n1 left 7 his -29
n1 left 7 it -69
n1 left 7 its -44
n1 left 7 no -22
n1 left 7 not -17
n1 left 7 one 36
n1 left 7 other 5
n1 left 7 she -63
n1 left 7 some -25
n1 left 7 that 5
n1 left 7 the -18
n1 left 7 their -12
n1 left 7 they -71
n1 left 7 this -47
n1 left 7 those -22
n1 left 7 two 14
n1 left 7 w -20
n1 left 7 which 7
n1 left 7 who -35
n1 relative 12 CAP -7
n1 relative 12 a -61
n1 relative 12 the -19
n1 relative 12 w -24
n1 relative 2 w 118
n1 relative 4 CAP -53
n1 relative 4 w -49
n1 relative 7 CAP -8
n1 relative 7 the 20
n1 relative 7 w -37
n1 right 1 -ed -15
n1 right 1 -ing -14
n1 right 1 -ly -14
n1 right 1 -s -7
n1 right 1 DAY -13
n1 right 1 a -26
n1 right 1 her -11
n1 right 1 his -11
n1 right 1 how -7
n1 right 1 it -9
n1 right 1 me 26
n1 right 1 not -9
n1 right 1 one -29
n1 right 1 she 5
n1 right 1 that -9
n1 right 1 the -16
n1 right 1 them -12
n1 right 1 w -20
n1 right 1 what -12
n1 right 12 -ed -26
n1 right 12 -ing -12
n1 right 12 -ly 23
n1 right 12 -s -11
n1 right 12 CAP 22
n1 right 12 DAY -13
n1 right 12 an 9
n1 right 12 he -9
n1 right 12 her -21
n1 right 12 him -13
n1 right 12 his -13
n1 right 12 how -14
n1 right 12 it -13
n1 right 12 she -11
n1 right 12 that -11
n1 right 12 the -18
n1 right 12 their -15
n1 right 12 they -13
n1 right 12 this -11
n1 right 12 w -11
n1 right 12 what -16
n1 right 2 -ed -21
n1 right 2 -ing -14
n1 right 2 -ly -26
n1 right 2 -s -11
n1 right 2 CAP -39
n1 right 2 DAY -9
n1 right 2 a -27
n1 right 2 an -12
n1 right 2 he -7
n1 right 2 her 14
n1 right 2 him -18
n1 right 2 his -5
n1 right 2 how -12
n1 right 2 it -8
n1 right 2 its -14
n1 right 2 she -8
n1 right 2 that -11
n1 right 2 the 12
n1 right 2 their -21
n1 right 2 they -8
n1 right 2 this -18
n1 right 2 those -17
n1 right 2 w -7
n1 right 2 what -11
n1 right 3 -ed -18
n1 right 3 -ing -11
n1 right 3 -ly -16
n1 right 3 -s -20
n1 right 3 CAP -15
n1 right 3 DAY -10
n1 right 3 a -12
n1 right 3 an -23
n1 right 3 he -7
n1 right 3 her -16
n1 right 3 him -18
n1 right 3 his -14
n1 right 3 how -10
n1 right 3 it -9
n1 right 3 she -8
n1 right 3 that -9
n1 right 3 the 7
n1 right 3 their -17
n1 right 3 they -10
n1 right 3 what -13
n1 right 4 -ed 11
n1 right 4 -ing -10
n1 right 4 -ly -22
n1 right 4 CAP -10
n1 right 4 DAY -9
n1 right 4 NUM 93
n1 right 4 a 5
n1 right 4 an -10
n1 right 4 he -10
n1 right 4 her -19
n1 right 4 him -12
n1 right 4 his -5
n1 right 4 how -14
n1 right 4 its -16
n1 right 4 not -11
n1 right 4 one 31
n1 right 4 she -11
n1 right 4 some 60
n1 right 4 that -9
n1 right 4 their -9
n1 right 4 them -13
n1 right 4 they -13
n1 right 4 this -12
n1 right 4 those 19
n1 right 4 what -15
n1 right 4 why -15
n1 right 7 -ing -13
n1 right 7 -ly -29
n1 right 7 DAY -11
n1 right 7 an 11
n1 right 7 he -10
n1 right 7 him -15
n1 right 7 his -11
n1 right 7 how -10
n1 right 7 it -12
n1 right 7 its -17
n1 right 7 not -14
n1 right 7 one -29
n1 right 7 she -11
n1 right 7 some -32
n1 right 7 that -10
n1 right 7 the -9
n1 right 7 their -15
n1 right 7 they -12
n1 right 7 this -11
n1 right 7 those -19
n1 right 7 what -15
n1 right 7 why -23
n1 shared 1 he 9
n1 shared 1 his -8
n1 shared 1 she 23
n1 shared 12 CAP 31
n1 shared 2 CAP 16
n1 shared 2 the -15
n1 shared 4 CAP 25
n1 shared 7 CAP 73
ra " 1 -11
ra " 12 -13
ra " 2 -8
ra " 3 -10
ra " 4 -16
ra " 7 -6
ra ' 12 40
ra ' 4 -17
ra ' 7 -37
ra 's 1 -32
ra 's 12 8
ra 's 2 -19
ra 's 3 -41
ra 's 4 35
ra 's 7 49
ra ( 12 12
ra , 1 53
ra , 12 6
ra , 2 -38
ra , 3 10
ra , 4 34
ra , 7 7
ra -ed 1 -26
ra -ed 12 -10
ra -ed 2 -17
ra -ed 3 -17
ra -ed 4 -20
ra -ed 7 -15
ra -ing 1 -16
ra -ing 12 -12
ra -ing 2 -14
ra -ing 4 -15
ra -ing 7 -10
ra . 12 10
ra . 2 48
ra . 3 54
ra . 4 20
ra . 7 29
ra : 1 50
ra : 4 39
ra : 7 -7
ra DAY 1 -20
ra DAY 12 10
ra DAY 2 -18
ra DAY 3 -17
ra DAY 4 -33
ra DAY 7 -20
ra about 1 -14
ra about 12 -15
ra about 2 -14
ra about 3 -13
ra about 7 -15
ra after 12 -17
ra after 4 -10
ra after 7 -15
ra against 12 -16
ra against 2 -11
ra against 4 -11
ra against 7 -14
ra among 12 -22
ra among 7 -12
ra and 1 -18
ra and 12 -14
ra and 3 -14
ra and 4 -13
ra and 7 -18
ra are 1 -12
ra are 12 -12
ra are 3 -8
ra are 4 -12
ra are 7 -13
ra as 1 -13
ra as 12 -17
ra as 2 -11
ra as 3 -25
ra as 7 -6
ra at 1 19
ra at 12 -19
ra at 2 -22
ra at 3 -34
ra at 4 -28
ra at 7 -23
ra be 12 -12
ra be 2 -9
ra be 3 -10
ra be 4 -12
ra be 7 -13
ra because 12 -16
ra because 4 -10
ra because 7 -10
ra been 12 -13
ra been 2 -8
ra been 4 -14
ra been 7 -12
ra before 12 -19
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
ra by 2 -25
ra by 3 -37
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
ra did 4 -8
ra did 7 -14
ra do 12 -8
ra do 4 -8
ra do 7 -12
ra down 12 -7
ra down 4 -10
ra during 12 -22
ra during 4 36
ra during 7 -22
ra for 1 -14
ra for 12 -12
ra for 2 -14
ra for 3 -14
ra for 4 -18
ra for 7 -25
ra from 1 -19
ra from 12 -13
ra from 2 -29
ra from 3 -34
ra from 4 -20
ra from 7 -20
ra get 12 -13
ra had 1 -12
ra had 12 -14
ra had 2 -8
ra had 3 -9
ra had 4 -11
ra had 7 -13
ra has 1 37
ra has 12 -5
ra has 2 -11
ra has 3 -18
ra has 4 -22
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
ra he 7 -12
ra if 1 -7
ra if 12 -11
ra if 4 -7
ra if 7 -11
ra in 1 -8
ra in 12 -19
ra in 3 -20
ra in 7 -20
ra into 12 -16
ra into 4 -20
ra into 7 -14
ra is 1 -11
ra is 12 -19
ra is 2 -11
ra is 3 -18
ra is 4 -8
ra is 7 6
ra it 1 -8
ra it 12 -12
ra it 2 -8
ra it 4 -13
ra it 7 -11
ra like 12 -14
ra like 7 -13
ra many 12 -22
ra might 12 -16
ra most 12 -9
ra of 1 -10
ra of 12 -13
ra of 2 -19
ra of 3 -18
ra of 4 -27
ra of 7 -20
ra on 1 -15
ra on 12 -18
ra on 3 18
ra on 4 -15
ra on 7 -23
ra one 12 -16
ra one 4 -15
ra one 7 -24
ra or 12 -14
ra or 4 -15
ra or 7 -12
ra out 12 -18
ra out 4 -8
ra out 7 -10
ra over 12 -17
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
ra since 12 -20
ra since 7 -18
ra so 12 -13
ra some 12 -12
ra some 4 -13
ra some 7 -8
ra than 12 -20
ra than 4 -14
ra than 7 8
ra that 1 -13
ra that 12 -12
ra that 3 -7
ra they 1 -12
ra they 12 -11
ra they 2 -13
ra they 3 -10
ra they 4 -16
ra they 7 -10
ra this 12 -15
ra this 4 -11
ra this 7 -16
ra those 12 -18
ra those 4 -19
ra those 7 -17
ra through 12 -13
ra through 7 -8
ra to 1 -11
ra to 12 -11
ra to 2 -14
ra to 3 -16
ra to 4 -12
ra to 7 -14
ra up 12 -21
ra up 4 -11
ra up 7 -13
ra was 1 -9
ra was 12 -15
ra was 2 -9
ra was 3 -11
ra was 4 -20
ra was 7 -11
ra were 1 -10
ra were 12 -10
ra were 4 -16
ra were 7 -20
ra when 12 -9
ra when 4 33
ra when 7 -14
ra which 12 -11
ra who 3 43
ra who 4 -18
ra who 7 -18
ra will 1 -17
ra will 12 -16
ra will 2 -11
ra will 3 -18
ra will 4 -8
ra will 7 -14
ra with 1 -28
ra with 12 -16
ra with 2 -5
ra with 3 -28
ra with 4 -10
ra with 7 -16
ra would 1 -9
ra would 12 -13
ra would 2 -9
ra would 3 -12
ra would 4 -10
ra would 7 -9
ra — 2 -18
ra — 3 -14
ra — 4 -8
ra — 7 14
ra ’s 1 -21
ra ’s 12 -9
ra ’s 2 -22
ra ’s 3 -10
ra ’s 4 -16
ra ’s 7 -22
rc 0 " -8
rc 0 ' -19
rc 0 's -13
rc 0 , 9
rc 0 -ed -15
rc 0 -ing -9
rc 0 . 5
rc 0 : 8
rc 0 ; 13
rc 0 ? -20
rc 0 DAY -23
rc 0 about -8
rc 0 after -10
rc 0 against -10
rc 0 among -12
rc 0 and -9
rc 0 are -12
rc 0 around -10
rc 0 as -9
rc 0 at -10
rc 0 be -10
rc 0 because -9
rc 0 been -9
rc 0 before -15
rc 0 behind 17
rc 0 being -10
rc 0 between -10
rc 0 both -15
rc 0 but -17
rc 0 by -23
rc 0 can -15
rc 0 could -10
rc 0 did -9
rc 0 do -7
rc 0 does -11
rc 0 down -9
rc 0 for -10
rc 0 from -16
rc 0 get -12
rc 0 had -9
rc 0 has 6
rc 0 have -11
rc 0 he -9
rc 0 if -8
rc 0 in -6
rc 0 into -13
rc 0 is -5
rc 0 it -9
rc 0 like -13
rc 0 many -13
rc 0 may 16
rc 0 might -12
rc 0 most -14
rc 0 must -13
rc 0 of -15
rc 0 off -10
rc 0 on -10
rc 0 one -13
rc 0 or -13
rc 0 out -8
rc 0 she -10
rc 0 should -11
rc 0 since -9
rc 0 so -14
rc 0 some -11
rc 0 they -11
rc 0 this -13
rc 0 those -14
rc 0 through -17
rc 0 to -11
rc 0 toward -17
rc 0 under -7
rc 0 until -9
rc 0 up -9
rc 0 was -10
rc 0 were -12
rc 0 where -12
rc 0 whether -12
rc 0 which -12
rc 0 while -11
rc 0 will -12
rc 0 with -10
rc 0 without -8
rc 0 would -10
rc 0 ’d -11
rc 0 ’s -15
rc 1 " -22
rc 1 's 83
rc 1 , 13
rc 1 -ed -21
rc 1 -ing -19
rc 1 . 60
rc 1 : 16
rc 1 DAY -17
rc 1 about -32
rc 1 after -27
rc 1 against -26
rc 1 and -26
rc 1 are -17
rc 1 as -24
rc 1 at -36
rc 1 be -19
rc 1 because -26
rc 1 been -21
rc 1 by -13
rc 1 could -22
rc 1 did -14
rc 1 do -13
rc 1 for -38
rc 1 from -27
rc 1 had -21
rc 1 has -30
rc 1 have -13
rc 1 he -15
rc 1 if -17
rc 1 in -34
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
rc 1 some -15
rc 1 than -18
rc 1 that -19
rc 1 they -13
rc 1 this -7
rc 1 those -24
rc 1 to -22
rc 1 up -24
rc 1 was -21
rc 1 were -19
rc 1 which -10
rc 1 who -24
rc 1 will -17
rc 1 with -26
rc 1 would -14
rc 1 — -9
rc 1 ’s -31
rc 2 " -17
rc 2 's 35
rc 2 , -30
rc 2 -ed -9
rc 2 -ing -25
rc 2 . 41
rc 2 and -24
rc 2 as -25
rc 2 be -15
rc 2 by -27
rc 2 for -27
rc 2 from -28
rc 2 has 24
rc 2 he -14
rc 2 in -34
rc 2 is -32
rc 2 of -7
rc 2 on -37
rc 2 that 10
rc 2 to 6
rc 2 was -23
rc 2 who -11
rc 2 with -27
rc 3 -ed -19
rc 3 -ing -27
rc 3 . 84
rc 3 and -15
rc 3 to -22
rs accord -s 74
rs accord CAP 74
rs accord a 64
rs accord the 71
rs accord w 99
rs accus CAP -13
rs acknowledg that -9
rs add that -6
rs argu that -7
rs ask CAP -6
rs ask the -11
rs attack CAP -16
rs back CAP -6
rs call CAP -19
rs call a -10
rs call him -8
rs call it 26
rs call the -11
rs call w -20
rs claim that -8
rs continu w -15
rs criticiz CAP -17
rs describ the -19
rs endors CAP -16
rs find that -9
rs go w -16
rs insist that -7
rs mak w -13
rs not that -7
rs point that -7
rs praiz CAP -14
rs refer the -51
rs report that -12
rs say -ing -17
rs say -s -8
rs say CAP 18
rs say DAY -11
rs say a 22
rs say he -7
rs say his -8
rs say it -10
rs say one 14
rs say she -10
rs say that -9
rs say the -10
rs say they -12
rs see the -10
rs seem w -11
rs show CAP -17
rs show that -9
rs suggest that -9
rs support CAP -32
rs tak w -12
rs tell -s -9
rs tell CAP -13
rs tell a -8
rs tell the -11
rs try w -19
rs warn that -9
rs writ CAP 49
v left 0 14
v left 1 -42
v left 2 -37
v relative 0 8
v relative 1 -26
v relative 2 -35
v right 1 -13
v right 2 -14
v shared 0 6
x first 1 -41
x first 2 -34
x left 0 14
x left 1 -32
x left 2 -31
x relative 1 -17
x right 1 -13
x right 2 -12
x shared 0 7
x shared 1 37
z first -ing -39
z first -s 7
z first . -36
z first CAP 14
z first DAY -15
z first NUM -26
z first a -41
z first an -46
z first he 30
z first i 51
z first in -40
z first it -28
z first not -39
z first of -54
z first one 26
z first others 63
z first she 34
z first the -47
z first they 39
z first this -38
z first those -44
z first to -39
z first w -8
z first what -51
z first — 47
z left 's 19
z left ) 31
z left -ed -12
z left -ing -13
z left -s 5
z left . 22
z left CAP 14
z left DAY -8
z left a -22
z left after -57
z left and -18
z left but -21
z left by -14
z left he 11
z left his 13
z left i 19
z left in -25
z left it -6
z left many 8
z left of -35
z left others 28
z left she 12
z left some 8
z left that 13
z left the -34
z left their 8
z left they 7
z left we 17
z left you 25
z left — -6
z left ’s 43
z relative -s 20
z relative w -9
z right -ed -14
z right -ing -11
z right -ly -17
z right CAP 8
z right NUM -9
z right a -16
z right about -16
z right after -16
z right all -14
z right an -20
z right and -14
z right any -12
z right are -12
z right as -15
z right at -11
z right be -10
z right because -12
z right been -11
z right before -16
z right being -11
z right but -16
z right by -13
z right can -12
z right could -10
z right did -8
z right do -9
z right down -9
z right for -15
z right from -14
z right get -9
z right had -9
z right has -15
z right have -11
z right he -8
z right her -11
z right herself -19
z right him -6
z right himself -10
z right his -11
z right how -11
z right if -7
z right in -12
z right is -7
z right it -11
z right like -24
z right many -23
z right may -14
z right me 21
z right might -10
z right most -13
z right never -7
z right no -14
z right not -14
z right of -9
z right off -14
z right on -9
z right one -12
z right or -17
z right other -22
z right others 52
z right out -14
z right over -10
z right she -8
z right should -9
z right so -18
z right some -18
z right such -12
z right than -12
z right that -11
z right the -16
z right them -13
z right themselves -18
z right they -7
z right this -16
z right those -24
z right though -14
z right to -13
z right two -26
z right up -15
z right w -9
z right was -11
z right were -12
z right what -10
z right when -15
z right whether -10
z right while -9
z right who -28
z right why -12
z right will -12
z right with 5
z right would -9
z right ’s -15
z shared CAP -7
z shared he 9
z shared his -8
z shared she 23
z shared w 18
za first -ing , -6
za first -ing that -27
za first -s , -6
za first -s -ed 15
za first -s are 36
za first -s have 56
za first -s that -20
za first -s were -6
za first -s who 23
za first -s — -5
za first . , -33
za first CAP " -65
za first CAP 's -40
za first CAP ( -56
za first CAP , 6
za first CAP -ed 82
za first CAP -ly 70
za first CAP / -30
za first CAP : -31
za first CAP are 33
za first CAP did 16
za first CAP had 53
za first CAP has 59
za first CAP have 53
za first CAP is 48
za first CAP that -47
za first CAP was 53
za first CAP who -30
za first CAP will 11
za first DAY , -20
za first NUM , -29
za first a " -31
za first a -ed -51
za first a -ly -31
za first he 's 156
za first he -ed 32
za first he was -15
za first it 's -59
za first it is -19
za first it was -35
za first she -ed 40
za first she has 40
za first the " -22
za first the -ed -60
za first the -ly -45
za first they -ed -8
za first those -ed -60
za first those who -21
za first w " 15
za first w 's -38
za first w , -13
za first w -ed 21
za first w -ly -15
za first w : -37
za first w are -71
za first w had 29
za first w has 46
za first w have -18
za first w is -23
za first w that -21
za first w was -13
za first w were 67
za first w will 20
za first w would 9
za first w — 11
za left 's w 18
za left ) -ed 27
za left ) w 25
za left -ed , -23
za left -ed w -5
za left -ing , -39
za left -ing -s -13
za left -s , -18
za left -s -ed 16
za left -s -ing 14
za left -s -ly 29
za left -s -s -5
za left -s have 17
za left -s to -37
za left -s w 20
za left -s were 14
za left . , 15
za left CAP , 13
za left CAP -ed 19
za left CAP -ing 23
za left CAP -ly 23
za left CAP -s 20
za left CAP are -18
za left CAP did 35
za left CAP had 7
za left CAP has 14
za left CAP is -12
za left CAP to -8
za left CAP w 17
za left CAP was -25
za left CAP will -7
za left DAY , -46
za left DAY -ed 28
za left DAY w 17
za left NUM , -9
za left NUM w 29
za left a w -10
za left and -ed -20
za left and -ing -11
za left and -s -20
za left and w -19
za left but -ed -15
za left but w -24
za left by -ing -19
za left he -ed 12
za left he -ly 19
za left he -s 9
za left he has 12
za left he w 15
za left he was -47
za left his w 9
za left i w 16
za left it -ed 19
za left it -s 13
za left it w 7
za left she -ed 13
za left she -s 11
za left she has 19
za left she w 10
za left that -ed 14
za left the w -19
za left they -ed 19
za left they w 7
za left w , -8
za left w -ed 12
za left w -ing 22
za left w -ly -6
za left w -s 17
za left w had 7
za left w has 6
za left w to -43
za left w w 7
za left w was -29
za left you w 21
za left — w -20
za left ’s w 37
za relative -s that 6
za right -ed " -17
za right -ed -ed -5
za right -ed -ing -13
za right -ed . -6
za right -ed about -22
za right -ed against -8
za right -ed and -16
za right -ed as -20
za right -ed at -17
za right -ed by -20
za right -ed for -21
za right -ed from -8
za right -ed in -24
za right -ed into -8
za right -ed it -7
za right -ed of -9
za right -ed on -25
za right -ed out -11
za right -ed that -19
za right -ed to -9
za right -ed with -18
za right -ing " -8
za right -ing , 19
za right -ing -ed -15
za right -ing -ing -14
za right -ing . -15
za right -ing about -8
za right -ing and -14
za right -ing at -8
za right -ing for -18
za right -ing from -10
za right -ing he -11
za right -ing in -12
za right -ing it -12
za right -ing of -14
za right -ing on -14
za right -ing out -9
za right -ing that -5
za right -ing up -14
za right -ing with -12
za right -ly , -22
za right -ly -ed -15
za right -ly -ing -12
za right -ly . -30
za right -ly in -11
za right -ly on 25
za right -ly that -10
za right -ly to -12
za right -ly with -26
za right -s " -9
za right -s ' 12
za right -s , 6
za right -s -ed -28
za right -s . 13
za right -s : -26
za right -s ; 44
za right -s DAY -5
za right -s after -17
za right -s against -13
za right -s and -12
za right -s are -12
za right -s as 19
za right -s at -11
za right -s before -15
za right -s but -15
za right -s by -26
za right -s for -14
za right -s from -11
za right -s had -10
za right -s have -18
za right -s he -12
za right -s in -11
za right -s is 49
za right -s like -18
za right -s of -14
za right -s on -11
za right -s or -15
za right -s should -10
za right -s since -9
za right -s that 10
za right -s to -9
za right -s were -9
za right -s who -35
za right -s will -11
za right -s with -24
za right -s would -10
za right -s — -11
za right CAP " -11
za right CAP $ 32
za right CAP ' -11
za right CAP 's 15
za right CAP , 10
za right CAP -ed -12
za right CAP -ing -26
za right CAP . 43
za right CAP : 140
za right CAP DAY -17
za right CAP about -13
za right CAP after -16
za right CAP and -20
za right CAP are -12
za right CAP as -17
za right CAP at -42
za right CAP but -39
za right CAP by -7
za right CAP could -13
za right CAP did -7
za right CAP during 25
za right CAP for -33
za right CAP from -31
za right CAP had -14
za right CAP has -8
za right CAP have -14
za right CAP if -13
za right CAP in 7
za right CAP is -7
za right CAP of -41
za right CAP on -11
za right CAP or -15
za right CAP over -10
za right CAP should -11
za right CAP to -12
za right CAP was -13
za right CAP who 21
za right CAP will -14
za right CAP with 11
za right CAP would -11
za right CAP — 33
za right CAP ’s -19
za right DAY 's -19
za right DAY -ing -11
za right DAY . 32
za right DAY that -11
za right DAY ’s -8
za right NUM , -31
za right NUM . 23
za right NUM and -14
za right NUM of -16
za right NUM to -33
za right a " -11
za right a -ed -20
za right a -ing -16
za right about -ing -15
za right an " -17
za right an -ed -21
za right and -ed -13
za right and -ing -13
za right and that -10
za right are -ed -9
za right are -ing -12
za right as " -18
za right as -ing -7
za right as he -15
za right be " -7
za right be -ed -10
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
za right has -ed -17
za right has been -16
za right have -ed -10
za right have been -11
za right have to -6
za right he 's -10
za right he -ed -9
za right he and -6
za right he could -15
za right he did -10
za right he had -10
za right he has 11
za right he is -13
za right he was -9
za right he will -16
za right he would -8
za right he ’s -7
za right her to -6
za right him , 15
za right him as -12
za right him for -8
za right him to -7
za right himself as -10
za right his -ing -10
za right if he -7
za right in -ing -11
za right in which -11
za right is " -7
za right is -ed -11
za right is -ing -13
za right it " -9
za right it -ed -7
za right it . -22
za right it is -9
za right it was -7
za right it will -11
za right it would -9
za right it ’s -7
za right many of -18
za right might be -10
za right most of -15
za right not -ed -20
za right not -ing -14
za right not be -7
za right not to -8
za right of " 12
za right of -ed -12
za right of -ing -9
za right on -ing -10
za right out of -9
za right she -ed -17
za right she had -14
za right she is -8
za right she was -10
za right she would -9
za right should be -10
za right some of -10
za right such as -12
za right that " -9
za right that , -15
za right that -ed -14
za right that -ing -6
za right that has -13
za right that he -9
za right that if -6
za right that is -12
za right that it -9
za right that she -11
za right that some -8
za right that they -12
za right that would -11
za right the " -14
za right the -ed -15
za right the -ing -16
za right the most -22
za right them . -16
za right they -ed -10
za right they are -10
za right they had -9
za right they have -9
za right they were -9
za right they will -8
za right they would -11
za right to " -12
za right to -ing -8
za right to be -14
za right to do -7
za right to get -11
za right to have -11
za right up to -11
za right w " -14
za right w , 12
za right w -ed -22
za right w -ing -14
za right w . 13
za right w : -24
za right w ; -14
za right w DAY -13
za right w about -16
za right w after -13
za right w against -17
za right w among -11
za right w and -13
za right w are -16
za right w as -18
za right w at -21
za right w because -15
za right w before -13
za right w behind 40
za right w between -12
za right w but -22
za right w by -21
za right w could -14
za right w down -7
za right w during -22
za right w for -14
za right w from -25
za right w had -9
za right w has -12
za right w he -13
za right w if -10
za right w in -18
za right w into -17
za right w is -10
za right w it -9
za right w might -14
za right w of -21
za right w off -14
za right w on -15
za right w one -10
za right w or -11
za right w out -12
za right w over 6
za right w she -21
za right w should -9
za right w since -20
za right w some -13
za right w than -16
za right w that -11
za right w they -14
za right w this -13
za right w through -9
za right w to -17
za right w up -14
za right w was -12
za right w were -18
za right w when -14
za right w who -7
za right w will -14
za right w with -18
za right w would -13
za right w ’s -18
za right was " -7
za right was -ed -14
za right was -ing -7
za right were -ed -8
za right were -ing -9
za right what he -8
za right when he -10
za right which he -8
za right who -ed -22
za right who had -17
za right who has -48
za right who have -18
za right who is -48
za right who was -52
za right will be -15
za right would be -10
za right would have -7
za right ’s " -7
za right ’s -ed -7
za right ’s -ing -19
za shared -s -ed -35
za shared -s w 26
za shared CAP , -14
za shared CAP -ed -63
za shared CAP -ly -45
za shared CAP -s 77
za shared CAP has -62
za shared CAP is -62
za shared CAP w 88
za shared he -ed -26
za shared he -s 68
za shared he w 83
za shared she -ed -39
za shared she w 57
za shared w -ed -57
za shared w -s 64
za shared w w 79
`
