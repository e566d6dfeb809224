/** Made by bench/attribution/train.ts. */
export const source: string = `
1 first -ing -74
1 first -s -22
1 first CAP 21
1 first DAY -76
1 first a -10
1 first all -110
1 first an -7
1 first any 44
1 first both -14
1 first each 48
1 first eight -7
1 first he 45
1 first how -53
1 first i -5
1 first it -63
1 first its -17
1 first many 76
1 first most 30
1 first neither -9
1 first no -15
1 first not -65
1 first one -97
1 first other -59
1 first others 8
1 first our 41
1 first seven -21
1 first several -23
1 first she 30
1 first six -28
1 first some 8
1 first someone -36
1 first such -64
1 first the 14
1 first their -21
1 first they 43
1 first this -10
1 first those -97
1 first three -45
1 first w -50
1 first we 73
1 first what -108
1 first whom -48
1 first whose -7
1 first why 66
1 left -ed -109
1 left -ing -138
1 left -ly -87
1 left -s -28
1 left CAP 16
1 left DAY -100
1 left NUM -18
1 left a 16
1 left all -91
1 left an 18
1 left another 43
1 left any -81
1 left anyone 109
1 left both 22
1 left each -7
1 left eight -97
1 left every -40
1 left everyone 93
1 left few -6
1 left five -43
1 left four -56
1 left half -123
1 left he 39
1 left her 63
1 left herself -16
1 left him -28
1 left himself -42
1 left his 44
1 left how -26
1 left hundreds 60
1 left i 18
1 left it -91
1 left its 20
1 left many 99
1 left me -14
1 left most 51
1 left my 48
1 left neither 116
1 left never -11
1 left nine -8
1 left no -29
1 left not -62
1 left one 32
1 left other 11
1 left others 46
1 left our -56
1 left seven -62
1 left several 57
1 left she 51
1 left six -24
1 left some 93
1 left someone 26
1 left such -142
1 left that 89
1 left their 28
1 left them -44
1 left themselves -12
1 left these -47
1 left they 24
1 left this -69
1 left those 116
1 left thousands 104
1 left three -31
1 left two -32
1 left w -57
1 left we 38
1 left which -42
1 left who -85
1 left whom -82
1 left whose 105
1 left why -77
1 left you 40
1 left your -43
1 relative -ed -108
1 relative -ing -105
1 relative -ly -56
1 relative -s -38
1 relative CAP -35
1 relative DAY -42
1 relative NUM -68
1 relative a 136
1 relative an -65
1 relative another -24
1 relative he -16
1 relative her 36
1 relative him -20
1 relative his -29
1 relative it -45
1 relative not -30
1 relative one 77
1 relative she -12
1 relative that -19
1 relative the -27
1 relative they -25
1 relative this -9
1 relative two 69
1 relative w -28
1 relative which -9
1 relative who -13
1 right -ed -22
1 right -ing -74
1 right -ly -50
1 right -s -6
1 right DAY -54
1 right NUM 39
1 right a -19
1 right all -41
1 right an 11
1 right another -9
1 right any 9
1 right both -19
1 right each -17
1 right four -7
1 right he -35
1 right her -20
1 right herself -25
1 right him -68
1 right himself -26
1 right his -39
1 right how -75
1 right it -19
1 right its -23
1 right many 61
1 right me 37
1 right most 81
1 right my -8
1 right no -36
1 right not -41
1 right one 6
1 right other -24
1 right our -6
1 right several 38
1 right she -26
1 right some 58
1 right such -7
1 right that -44
1 right the -16
1 right their -65
1 right them -41
1 right themselves -12
1 right these -9
1 right they -30
1 right this -45
1 right those -5
1 right three 6
1 right two 16
1 right us -18
1 right w -8
1 right we -23
1 right what -78
1 right which -18
1 right who -16
1 right why -49
1 right you -9
1 shared -s 79
1 shared CAP 45
1 shared NUM 12
1 shared a 13
1 shared an -54
1 shared both -8
1 shared he 7
1 shared his -92
1 shared i -58
1 shared it 25
1 shared many 44
1 shared most -6
1 shared other 16
1 shared others -7
1 shared she 25
1 shared some 24
1 shared that 17
1 shared the -6
1 shared they -21
1 shared those -23
1 shared two 18
1 shared w 15
1 shared you -28
a first " -88
a first 'd 38
a first 're 91
a first 's -84
a first 've 99
a first ( -98
a first ) -42
a first , -14
a first -ed 45
a first -ly -25
a first / -71
a first : -141
a first ; -62
a first ?sym -111
a first are 18
a first be 22
a first been -13
a first being -27
a first can 51
a first cannot 33
a first could -57
a first did -12
a first didn't 7
a first didn’t 58
a first do 29
a first does -45
a first doesn't -6
a first doesn’t 24
a first don't 107
a first get -53
a first gets -6
a first got -32
a first had 64
a first has 58
a first hasn't 30
a first have 109
a first is -22
a first isn't -17
a first isn’t -15
a first may -64
a first might -17
a first must 44
a first should -82
a first that -94
a first was -21
a first wasn’t -42
a first were -18
a first which -103
a first who 20
a first will -27
a first ’ll -27
a first ’re 10
a left , -12
a left -ed 31
a left -ing -12
a left -ly 32
a left -s 8
a left CAP -38
a left are -19
a left aren't -64
a left can -32
a left could -33
a left did 76
a left didn't 57
a left didn’t 43
a left do 36
a left does 43
a left doesn't 35
a left don't -5
a left don’t 39
a left had 24
a left has -18
a left hasn't 31
a left have 12
a left is -47
a left isn’t 34
a left it -89
a left may 29
a left might -30
a left most -25
a left must -45
a left never 24
a left not -59
a left once 11
a left should -18
a left so -60
a left to -71
a left w 15
a left was -109
a left were -26
a left will -38
a left would 13
a left wouldn’t 10
a left ’ll 18
a left ’re 34
a left ’s 22
a left ’ve 22
a relative who -10
a right " -53
a right $ 55
a right ' 16
a right 's 35
a right ( 44
a right ) 71
a right , 38
a right -ed -74
a right -ing -46
a right . 55
a right / 69
a right : 64
a right ; 57
a right ? -14
a right ?sym -5
a right DAY -27
a right about -27
a right across -17
a right after -61
a right against -44
a right among -39
a right and -37
a right are -45
a right around -24
a right as -21
a right at -49
a right be -61
a right because -44
a right been -35
a right before -50
a right behind 60
a right being -33
a right between -21
a right both -24
a right but -101
a right by -118
a right can -37
a right can’t -6
a right could -50
a right couldn’t -6
a right did -28
a right didn’t -27
a right do -25
a right does -23
a right doesn’t -18
a right down -5
a right during 8
a right for -78
a right from -112
a right get -19
a right getting -10
a right had -60
a right has 31
a right have -48
a right having -14
a right he -65
a right if -14
a right in -31
a right inside -16
a right into -58
a right isn’t -11
a right it -45
a right like -38
a right many -71
a right may 50
a right might -15
a right most -36
a right must -12
a right of -52
a right off -11
a right on -25
a right once -39
a right one -56
a right or -58
a right others -20
a right out -28
a right outside -9
a right over 32
a right she -57
a right should -32
a right since -41
a right so -24
a right some -26
a right someone -5
a right that 5
a right these -11
a right they -42
a right this -43
a right those -64
a right through -21
a right to -27
a right toward -15
a right under -25
a right until -7
a right up -53
a right was -82
a right wasn't -23
a right were -54
a right when 11
a right where -21
a right whether -29
a right which -26
a right while -10
a right who -20
a right will -80
a right with -52
a right within -6
a right without -6
a right won't -29
a right won’t -13
a right would -50
a right you -10
a right — 31
a right ’d -9
a right ’ll 40
a right ’re -5
a right ’s -63
a shared 's -86
a shared , 15
a shared -ed -78
a shared -ly -56
a shared -s 118
a shared . -110
a shared CAP 68
a shared are -129
a shared did -99
a shared does -11
a shared had -6
a shared has -139
a shared have -123
a shared is -119
a shared that 33
a shared to 77
a shared w 151
a shared was -136
a shared were -77
a shared will -45
a shared would -53
a shared — -105
a shared ’re -12
a shared ’s 9
b first 's -14
b first , 45
b first -ed -29
b first -ing -62
b first -s -95
b first . -64
b first : 43
b first ; 30
b first ^ 18
b first about -34
b first across -7
b first after 15
b first against -11
b first although 26
b first amid -8
b first among 30
b first and -12
b first are -10
b first as -50
b first at -50
b first be -78
b first because -37
b first been -28
b first before -58
b first behind -36
b first between -6
b first beyond -22
b first but 34
b first by -29
b first could -5
b first despite 18
b first did -56
b first does -38
b first during -48
b first from -78
b first had -24
b first has -59
b first have -11
b first if -43
b first in -23
b first is -22
b first like -75
b first may -8
b first might -8
b first of -87
b first on -66
b first once -24
b first or -67
b first outside 41
b first over -15
b first since -67
b first so -16
b first than -33
b first though -7
b first to 78
b first under -16
b first unlike -51
b first until -36
b first w -17
b first was -43
b first when -13
b first where -49
b first whether 45
b first while -50
b first will 18
b first with -33
b first within 74
b first without -27
b first would -35
b first — 33
b first ’s -22
b left " 73
b left & -70
b left ' -47
b left 're -5
b left 's -122
b left ( 20
b left ) -113
b left , 56
b left -ed -38
b left -ing -51
b left -ly -42
b left -s 13
b left . -48
b left / -127
b left : 127
b left ; 164
b left ?sym -88
b left @ -63
b left CAP 27
b left DAY 32
b left NUM -28
b left ^ 45
b left about 6
b left across -112
b left after 52
b left against -141
b left along -14
b left although 44
b left amid -30
b left among -58
b left and 7
b left are -38
b left around -92
b left as 56
b left at -71
b left be -57
b left because 103
b left been -63
b left before 38
b left behind -106
b left being -78
b left between -24
b left beyond 34
b left but 86
b left by -60
b left can 17
b left cannot -6
b left concerning -8
b left could -45
b left did -59
b left didn't -17
b left didn’t -33
b left do -22
b left does 118
b left doesn’t -35
b left don't -10
b left done -6
b left don’t -28
b left down -40
b left during -119
b left for -30
b left from -50
b left get -79
b left gets -8
b left getting 6
b left got 52
b left had -14
b left has -140
b left have -108
b left him -48
b left how -26
b left if 38
b left in -87
b left inside -33
b left into -29
b left is -25
b left isn't -6
b left isn’t -30
b left it -78
b left like -57
b left may -69
b left might -26
b left near -44
b left neither -48
b left never -13
b left nor -82
b left not -121
b left of -93
b left off -84
b left on -70
b left once -65
b left or -146
b left others -11
b left out 39
b left outside -103
b left over -54
b left regarding -13
b left should 20
b left since 37
b left so 19
b left than -15
b left though 156
b left through -94
b left to -41
b left toward -52
b left under -7
b left unless -24
b left unlike -34
b left until -49
b left up -18
b left w -16
b left was -68
b left wasn’t -11
b left were -74
b left what 200
b left when 76
b left where 87
b left whether 25
b left which 153
b left while 95
b left who 102
b left whom 124
b left why 58
b left will 38
b left with 19
b left within -38
b left without -24
b left won’t -6
b left would 14
b left yet 94
b left ~ 50
b left — 55
b left ’ll -6
b left ’s -138
b relative " -50
b relative 's -43
b relative , 19
b relative -ed -10
b relative -ing 56
b relative -ly 19
b relative -s -32
b relative . -20
b relative CAP -16
b relative ^ 36
b relative after -49
b relative among -75
b relative and -72
b relative are 25
b relative as 52
b relative at -47
b relative been -5
b relative but -48
b relative by -69
b relative for 23
b relative from 46
b relative has -59
b relative have -38
b relative in -39
b relative is -55
b relative not -22
b relative of 6
b relative on 23
b relative than -15
b relative to -78
b relative w -65
b relative was 33
b relative while -8
b relative with 27
b relative would -10
b relative — -44
b relative ’s -45
b right -ed -13
b right -ing -80
b right -ly -31
b right -s -14
b right CAP -29
b right DAY -10
b right a -85
b right about -119
b right after -12
b right against -56
b right an -26
b right as -86
b right at -55
b right by 20
b right down -12
b right for -61
b right from 66
b right his -12
b right into -10
b right is -25
b right it -21
b right no -30
b right not -26
b right of -6
b right off -22
b right on -62
b right out -78
b right over -32
b right the -8
b right to 30
b right up 56
b right upon -9
b right was -7
b right with 62
b shared " -31
b shared , -9
b shared -ed -56
b shared -ing 24
b shared -s 20
b shared . 42
b shared : 8
b shared ; -11
b shared CAP 33
b shared ^ -9
b shared about -27
b shared after -46
b shared although -51
b shared and -34
b shared are -28
b shared as -38
b shared but -8
b shared despite -10
b shared for -43
b shared if -33
b shared in -34
b shared since -7
b shared though -59
b shared to 21
b shared w 12
b shared when 35
b shared where 128
b shared which 92
b shared while -52
b shared with 30
b shared — 46
b1 first " -ing -6
b1 first " -s -8
b1 first " CAP 29
b1 first " a 58
b1 first " he 70
b1 first " she -11
b1 first " the 24
b1 first " w -149
b1 first 's why -5
b1 first ( CAP 11
b1 first ( the -9
b1 first , -ing -106
b1 first , CAP 20
b1 first , NUM -46
b1 first , a -31
b1 first , an 9
b1 first , another -25
b1 first , both 48
b1 first , he 85
b1 first , her 39
b1 first , his 95
b1 first , it 20
b1 first , its -7
b1 first , many 41
b1 first , most -19
b1 first , no -31
b1 first , one -60
b1 first , she 29
b1 first , some -9
b1 first , such -31
b1 first , the 32
b1 first , they -7
b1 first , this -29
b1 first , those -23
b1 first , three -25
b1 first , two 16
b1 first , w 12
b1 first , what -15
b1 first , whose 24
b1 first , you 51
b1 first -ed CAP -83
b1 first -ed w 83
b1 first -ing w -9
b1 first -s CAP -89
b1 first . CAP -64
b1 first : CAP 42
b1 first : NUM 56
b1 first : he -61
b1 first : the 60
b1 first ; CAP 64
b1 first ^ CAP 10
b1 first ^ DAY -43
b1 first ^ NUM -65
b1 first ^ a 55
b1 first ^ all -29
b1 first ^ an 15
b1 first ^ another 16
b1 first ^ any -38
b1 first ^ both 12
b1 first ^ eight -7
b1 first ^ he -24
b1 first ^ her -42
b1 first ^ i 34
b1 first ^ it -56
b1 first ^ its 39
b1 first ^ many 22
b1 first ^ most 80
b1 first ^ neither -9
b1 first ^ no 31
b1 first ^ not 28
b1 first ^ one 11
b1 first ^ other -14
b1 first ^ others 83
b1 first ^ our 42
b1 first ^ seven -12
b1 first ^ several -18
b1 first ^ she 34
b1 first ^ six -28
b1 first ^ some 35
b1 first ^ such -22
b1 first ^ the -22
b1 first ^ these 22
b1 first ^ they 17
b1 first ^ this 16
b1 first ^ those -39
b1 first ^ three -16
b1 first ^ two 15
b1 first ^ we 41
b1 first ^ what -38
b1 first ^ why -31
b1 first ^ you -72
b1 first about -s -63
b1 first about NUM 72
b1 first after -ing -17
b1 first after -s 68
b1 first after CAP -28
b1 first after NUM -8
b1 first after a -38
b1 first after he -120
b1 first after she 17
b1 first after the 62
b1 first after w -22
b1 first although CAP -25
b1 first although he -44
b1 first although w 51
b1 first among CAP -63
b1 first among the 73
b1 first and -ing -27
b1 first and -s -62
b1 first and CAP 16
b1 first and a 32
b1 first and he 87
b1 first and her 31
b1 first and his -43
b1 first and it -10
b1 first and its -32
b1 first and other -26
b1 first and others -68
b1 first and the 16
b1 first and they -41
b1 first and w -61
b1 first as -s -35
b1 first as CAP 30
b1 first as a -86
b1 first as an -33
b1 first as he 7
b1 first as it -9
b1 first as she -12
b1 first as the -15
b1 first as they 19
b1 first as w -53
b1 first at -s -22
b1 first at CAP -23
b1 first at a -37
b1 first at the -62
b1 first at w 47
b1 first be w -12
b1 first because CAP -9
b1 first before CAP -19
b1 first before the -26
b1 first but -ing -16
b1 first but -s -45
b1 first but CAP 82
b1 first but he 79
b1 first but his -12
b1 first but it -22
b1 first but one -54
b1 first but she 70
b1 first but w 45
b1 first by -ing -6
b1 first by the -9
b1 first by w -8
b1 first could w -5
b1 first despite CAP 77
b1 first despite his -18
b1 first despite the -6
b1 first despite w -29
b1 first did not -56
b1 first during a -17
b1 first during an -11
b1 first during the -21
b1 first for -s -27
b1 first for CAP -80
b1 first for a -37
b1 first for all -86
b1 first for the 53
b1 first for those -16
b1 first for w 22
b1 first from his -8
b1 first had w -12
b1 first has w -30
b1 first if CAP -47
b1 first if he -67
b1 first if it -6
b1 first if she -48
b1 first if such -6
b1 first if the 60
b1 first if we -6
b1 first if you 55
b1 first in -ing -13
b1 first in -s -28
b1 first in CAP -45
b1 first in NUM -14
b1 first in a -80
b1 first in an 34
b1 first in both -27
b1 first in his 19
b1 first in some -7
b1 first in the 22
b1 first in this -7
b1 first in w 44
b1 first in what -9
b1 first is -ing -13
b1 first is a -7
b1 first is the 15
b1 first is w -31
b1 first like CAP -50
b1 first may w -8
b1 first might w -8
b1 first of CAP -52
b1 first of a -8
b1 first of the -37
b1 first of w 78
b1 first on CAP -8
b1 first on DAY -28
b1 first on a -14
b1 first on the -50
b1 first once a -9
b1 first once the -5
b1 first or CAP -43
b1 first outside the -59
b1 first over the -12
b1 first since CAP -50
b1 first since NUM -8
b1 first since the -9
b1 first so many 43
b1 first so w -45
b1 first than CAP -91
b1 first than NUM 81
b1 first though -s 49
b1 first though CAP -23
b1 first though she -26
b1 first to a 55
b1 first to the 42
b1 first to w -73
b1 first w CAP 13
b1 first w the -17
b1 first was a -8
b1 first was w -18
b1 first when CAP 68
b1 first when a -22
b1 first when he 25
b1 first when i 41
b1 first when she -92
b1 first when the -74
b1 first when w -9
b1 first where CAP -29
b1 first where he 32
b1 first where the -14
b1 first whether he -30
b1 first whether the 77
b1 first while CAP -16
b1 first while a -8
b1 first while he 24
b1 first while many 16
b1 first while most -21
b1 first while not -6
b1 first while some -7
b1 first while the -64
b1 first while w 11
b1 first will w -5
b1 first with -s -17
b1 first with CAP 8
b1 first with a -5
b1 first with his 14
b1 first with the -32
b1 first with w -11
b1 first within -s 83
b1 first would w -33
b1 first yet CAP -24
b1 first — -s 27
b1 first — CAP 57
b1 first — NUM -13
b1 first — a 35
b1 first — an -25
b1 first — he 42
b1 first — the -35
b1 first — w -67
b1 first — whose -27
b1 first ’s w -13
b1 left " -ed -35
b1 left " -ing -9
b1 left " -s -73
b1 left " CAP 42
b1 left " a -30
b1 left " another 87
b1 left " he -45
b1 left " his 35
b1 left " i 29
b1 left " it 41
b1 left " that 20
b1 left " the 189
b1 left " w 16
b1 left & CAP -70
b1 left ' -s -59
b1 left ' CAP 45
b1 left ' NUM -27
b1 left ' w -57
b1 left 's -ed -8
b1 left 's -ing -19
b1 left 's -ly -6
b1 left 's -s -78
b1 left 's CAP -102
b1 left 's NUM -21
b1 left 's a 68
b1 left 's most -10
b1 left 's w -79
b1 left ( CAP 52
b1 left ) -ed -6
b1 left ) w -31
b1 left , -ed -54
b1 left , -ing -122
b1 left , -ly -35
b1 left , -s 56
b1 left , CAP 34
b1 left , NUM -54
b1 left , a -23
b1 left , all 82
b1 left , an -119
b1 left , another -9
b1 left , he 26
b1 left , her 61
b1 left , his 123
b1 left , i 15
b1 left , it -91
b1 left , its -11
b1 left , many 33
b1 left , most 41
b1 left , no 51
b1 left , not -6
b1 left , one 15
b1 left , other 58
b1 left , others 31
b1 left , several 31
b1 left , some 122
b1 left , such -20
b1 left , that -55
b1 left , the 80
b1 left , these 25
b1 left , they 36
b1 left , this -28
b1 left , those 63
b1 left , three 98
b1 left , two 85
b1 left , w 32
b1 left , we -20
b1 left , what -19
b1 left , which -58
b1 left , who -9
b1 left , whom -45
b1 left , whose 49
b1 left -ed -ing -9
b1 left -ed -ly -33
b1 left -ed -s -119
b1 left -ed CAP 21
b1 left -ed DAY -68
b1 left -ed NUM -45
b1 left -ed a -133
b1 left -ed an -59
b1 left -ed another -27
b1 left -ed both -10
b1 left -ed he 19
b1 left -ed her -30
b1 left -ed him -68
b1 left -ed himself -27
b1 left -ed his 24
b1 left -ed hundreds -20
b1 left -ed it -15
b1 left -ed its -12
b1 left -ed no -7
b1 left -ed some 67
b1 left -ed that 122
b1 left -ed the -48
b1 left -ed their 88
b1 left -ed this -39
b1 left -ed those 38
b1 left -ed w 15
b1 left -ed what -10
b1 left -ing -ed -12
b1 left -ing -ly -6
b1 left -ing -s -145
b1 left -ing DAY -21
b1 left -ing NUM -9
b1 left -ing a -76
b1 left -ing an 63
b1 left -ing he 45
b1 left -ing her 6
b1 left -ing him 42
b1 left -ing his -71
b1 left -ing she 31
b1 left -ing some 34
b1 left -ing that 27
b1 left -ing the 27
b1 left -ing their -39
b1 left -ing them 55
b1 left -ing this -6
b1 left -ing w -38
b1 left -ing what -10
b1 left -ly -ed -50
b1 left -ly -ing -13
b1 left -ly -ly -6
b1 left -ly -s -122
b1 left -ly CAP -52
b1 left -ly NUM -45
b1 left -ly a 56
b1 left -ly that 77
b1 left -ly the 56
b1 left -ly three -38
b1 left -ly w -129
b1 left -s CAP 16
b1 left -s DAY -53
b1 left -s a -58
b1 left -s all -16
b1 left -s he 20
b1 left -s her 22
b1 left -s his 44
b1 left -s it 51
b1 left -s its -10
b1 left -s she -39
b1 left -s the 30
b1 left -s they 29
b1 left -s this -58
b1 left -s who -65
b1 left -s whose -10
b1 left . CAP -68
b1 left . NUM -63
b1 left . w -7
b1 left / CAP -118
b1 left / NUM -14
b1 left : CAP 53
b1 left : NUM 111
b1 left : i 59
b1 left : the -30
b1 left : w -27
b1 left ; CAP 43
b1 left ; NUM 61
b1 left ; he 31
b1 left ; one 24
b1 left ; she -31
b1 left ; the -23
b1 left ; w 57
b1 left ?sym a -50
b1 left ?sym w -16
b1 left CAP -ly -42
b1 left CAP -s -22
b1 left CAP CAP 114
b1 left CAP DAY -8
b1 left CAP NUM 79
b1 left CAP a -71
b1 left CAP all -73
b1 left CAP an 61
b1 left CAP both -113
b1 left CAP half -104
b1 left CAP he 61
b1 left CAP her -40
b1 left CAP his 88
b1 left CAP i -64
b1 left CAP it 40
b1 left CAP one 68
b1 left CAP she 33
b1 left CAP some 63
b1 left CAP that 27
b1 left CAP the 67
b1 left CAP this -84
b1 left CAP w 9
b1 left CAP who -94
b1 left DAY that -31
b1 left NUM CAP -59
b1 left NUM that 42
b1 left ^ CAP 28
b1 left ^ DAY -107
b1 left ^ NUM 139
b1 left ^ a 73
b1 left ^ all -39
b1 left ^ an 102
b1 left ^ another 40
b1 left ^ any -10
b1 left ^ anyone 51
b1 left ^ both 75
b1 left ^ each 12
b1 left ^ eight -18
b1 left ^ every -11
b1 left ^ her 112
b1 left ^ his -36
b1 left ^ how -58
b1 left ^ hundreds 8
b1 left ^ i 8
b1 left ^ it -93
b1 left ^ most 66
b1 left ^ my 17
b1 left ^ neither 101
b1 left ^ not 36
b1 left ^ one -24
b1 left ^ other 59
b1 left ^ others -6
b1 left ^ our -52
b1 left ^ several 71
b1 left ^ she 19
b1 left ^ six 49
b1 left ^ such -66
b1 left ^ that -198
b1 left ^ the 20
b1 left ^ their 19
b1 left ^ these -40
b1 left ^ they -18
b1 left ^ this -35
b1 left ^ those 83
b1 left ^ three -76
b1 left ^ two 45
b1 left ^ w -34
b1 left ^ we 62
b1 left ^ what -71
b1 left ^ why -116
b1 left ^ you -52
b1 left about -ing -12
b1 left about -s 50
b1 left about CAP -53
b1 left about NUM 49
b1 left about a 50
b1 left about four 65
b1 left about her -22
b1 left about his -19
b1 left about how -9
b1 left about it -12
b1 left about the -91
b1 left about w -60
b1 left across CAP -18
b1 left across the -74
b1 left across w -11
b1 left after -ing -41
b1 left after -s 18
b1 left after CAP -20
b1 left after a 9
b1 left after he 11
b1 left after it 12
b1 left after several 35
b1 left after she -41
b1 left after the 34
b1 left after w 48
b1 left against CAP -63
b1 left against him -24
b1 left against the -53
b1 left against w -5
b1 left along the -13
b1 left although he 9
b1 left although the -51
b1 left although w -44
b1 left among -s -16
b1 left among the -40
b1 left among those -24
b1 left among w -9
b1 left and -ed -40
b1 left and -ing 38
b1 left and -ly 28
b1 left and -s -25
b1 left and NUM 81
b1 left and a -63
b1 left and an -64
b1 left and both 134
b1 left and he 21
b1 left and her -5
b1 left and his -17
b1 left and i 8
b1 left and it 19
b1 left and its -36
b1 left and most -81
b1 left and one -14
b1 left and other -118
b1 left and she 41
b1 left and some -37
b1 left and that -56
b1 left and the -6
b1 left and their -69
b1 left and they 9
b1 left and those 149
b1 left and w -35
b1 left and who -8
b1 left are -ed -24
b1 left are -ing -29
b1 left are -ly -5
b1 left are -s -24
b1 left are CAP 61
b1 left are a -15
b1 left are the -50
b1 left around CAP -51
b1 left around the -24
b1 left as -ed -53
b1 left as -s 24
b1 left as CAP 83
b1 left as a -85
b1 left as an -65
b1 left as he 45
b1 left as her -18
b1 left as his -16
b1 left as it 38
b1 left as many 82
b1 left as one 50
b1 left as some 54
b1 left as the 28
b1 left as they 21
b1 left as w -12
b1 left at -s -8
b1 left at CAP -51
b1 left at a -106
b1 left at an -50
b1 left at his -14
b1 left at its -38
b1 left at one -38
b1 left at the -101
b1 left at this -13
b1 left at w 147
b1 left at which -30
b1 left be -ed -45
b1 left be a -55
b1 left be the -56
b1 left be w -69
b1 left because CAP 14
b1 left because i -17
b1 left because it -88
b1 left because she 19
b1 left because the 58
b1 left because they -27
b1 left because w 56
b1 left been -ed -23
b1 left been -ing -14
b1 left been -ly -31
b1 left been a -49
b1 left been an 70
b1 left been the -14
b1 left been w -41
b1 left before -ing -7
b1 left before CAP 74
b1 left before a 15
b1 left before the -57
b1 left behind CAP -52
b1 left behind a -13
b1 left being -ed -22
b1 left being w -15
b1 left between CAP -66
b1 left between NUM -19
b1 left between the 39
b1 left beyond that -9
b1 left but -ed -8
b1 left but -ing -24
b1 left but -ly -21
b1 left but -s 33
b1 left but CAP 36
b1 left but DAY 54
b1 left but NUM 39
b1 left but a 90
b1 left but her 6
b1 left but his 92
b1 left but i 14
b1 left but it -86
b1 left but many 91
b1 left but no -56
b1 left but not 16
b1 left but she -23
b1 left but some 17
b1 left but that -23
b1 left but the -43
b1 left but they 14
b1 left but this -6
b1 left but two -36
b1 left but w 50
b1 left by -ly -5
b1 left by -s -34
b1 left by CAP -34
b1 left by NUM 71
b1 left by a 39
b1 left by an -23
b1 left by her 17
b1 left by his 18
b1 left by the -143
b1 left by w -53
b1 left can w -83
b1 left could w -55
b1 left despite CAP -87
b1 left despite the -17
b1 left despite w 33
b1 left did not -50
b1 left did the 6
b1 left did w -29
b1 left didn't w -17
b1 left didn’t w -7
b1 left do not -5
b1 left do w -7
b1 left do you -17
b1 left does CAP 85
b1 left does not -14
b1 left does w -40
b1 left doesn’t w -29
b1 left don't w -10
b1 left down the -23
b1 left during CAP -13
b1 left during a -57
b1 left during an -12
b1 left during her -24
b1 left during his 18
b1 left during the -64
b1 left for -ing -19
b1 left for -s 79
b1 left for CAP -48
b1 left for NUM -43
b1 left for a 109
b1 left for all -57
b1 left for an -41
b1 left for both 50
b1 left for her -24
b1 left for him 67
b1 left for his -10
b1 left for its -10
b1 left for many -24
b1 left for one -19
b1 left for some -8
b1 left for the -104
b1 left for those -55
b1 left for three -18
b1 left for two -17
b1 left for w 7
b1 left from -s 32
b1 left from CAP -15
b1 left from NUM -40
b1 left from a -38
b1 left from his -22
b1 left from the -170
b1 left from w -20
b1 left get a -27
b1 left had -ed -26
b1 left had -ly -26
b1 left had -s 61
b1 left had a -52
b1 left had no -16
b1 left had two -15
b1 left had w -92
b1 left has -ed -44
b1 left has -ly -14
b1 left has a -54
b1 left has not -11
b1 left has w -73
b1 left have -ed -66
b1 left have -ly -14
b1 left have a -47
b1 left have all -47
b1 left have any -30
b1 left have both -72
b1 left have w 22
b1 left how many -56
b1 left how the 58
b1 left if -s -9
b1 left if he -14
b1 left if she -68
b1 left if the 48
b1 left if they 27
b1 left if w 53
b1 left if you -11
b1 left in -ing -21
b1 left in -s 89
b1 left in CAP -71
b1 left in DAY -5
b1 left in NUM -77
b1 left in a -66
b1 left in all -39
b1 left in both -69
b1 left in each 54
b1 left in eight -44
b1 left in five -44
b1 left in her 46
b1 left in his 38
b1 left in its -13
b1 left in many -44
b1 left in one -43
b1 left in other -17
b1 left in several -12
b1 left in some -45
b1 left in that -17
b1 left in the -89
b1 left in their 38
b1 left in those -17
b1 left in three -42
b1 left in two -8
b1 left in w -80
b1 left in what -10
b1 left in which 55
b1 left into -s 95
b1 left into CAP -74
b1 left into a -25
b1 left into her -7
b1 left into the -122
b1 left into w 67
b1 left is -ed -32
b1 left is -ing -38
b1 left is -ly -61
b1 left is -s -69
b1 left is NUM -11
b1 left is a -125
b1 left is an -64
b1 left is most -37
b1 left is no 66
b1 left is not -21
b1 left is one 22
b1 left is that 129
b1 left is the -54
b1 left is w -32
b1 left is what 49
b1 left is why 57
b1 left like CAP -28
b1 left like many -6
b1 left like the -26
b1 left may NUM -62
b1 left may w -10
b1 left might w -22
b1 left neither CAP -34
b1 left neither w -17
b1 left nor CAP -52
b1 left not -ed -16
b1 left not -ing -5
b1 left not -ly -11
b1 left not all -10
b1 left not the 23
b1 left not w -45
b1 left of -ed -17
b1 left of -ing -10
b1 left of -ly -10
b1 left of -s -107
b1 left of DAY -6
b1 left of NUM -82
b1 left of a 95
b1 left of all -13
b1 left of an -16
b1 left of both -19
b1 left of her -78
b1 left of his -40
b1 left of how 82
b1 left of its -8
b1 left of one -19
b1 left of other -15
b1 left of that -26
b1 left of the -92
b1 left of their -40
b1 left of them -55
b1 left of these -15
b1 left of this -5
b1 left of those -136
b1 left of thousands -30
b1 left of three -28
b1 left of w -26
b1 left of what -7
b1 left of which -5
b1 left of whom -44
b1 left off a -29
b1 left off the -34
b1 left on -s 77
b1 left on CAP -78
b1 left on DAY -27
b1 left on a -94
b1 left on an -7
b1 left on both -38
b1 left on his -9
b1 left on how -32
b1 left on its 45
b1 left on other -7
b1 left on that -14
b1 left on the -37
b1 left on their -31
b1 left on what -5
b1 left once -ed -18
b1 left once a -29
b1 left once the -11
b1 left once w -10
b1 left or -ing -10
b1 left or -s -60
b1 left or CAP -84
b1 left or not -5
b1 left or w -20
b1 left out -ly -8
b1 left out CAP -29
b1 left out his -15
b1 left out the -16
b1 left out their -42
b1 left out w -26
b1 left outside -s -54
b1 left outside CAP -27
b1 left outside the -25
b1 left outside w -10
b1 left over CAP -38
b1 left over NUM -58
b1 left over his 17
b1 left over the -14
b1 left over w -40
b1 left should w -21
b1 left since CAP 14
b1 left since NUM -34
b1 left since he 27
b1 left since she 29
b1 left since the -8
b1 left since w 39
b1 left so it -53
b1 left so many -98
b1 left so w -58
b1 left than -ing -6
b1 left than -s -6
b1 left than CAP 8
b1 left than NUM -129
b1 left than a -63
b1 left than half -67
b1 left than that -14
b1 left than the 81
b1 left than two -61
b1 left than w -39
b1 left though -s 66
b1 left though CAP -35
b1 left though he 19
b1 left though she -11
b1 left though the -44
b1 left though they 26
b1 left though w 79
b1 left through CAP -16
b1 left through a -59
b1 left through his -10
b1 left through the -15
b1 left through w -13
b1 left to -ed 88
b1 left to -ing -13
b1 left to -ly -22
b1 left to -s -18
b1 left to CAP -58
b1 left to NUM -69
b1 left to a 45
b1 left to an 84
b1 left to her -17
b1 left to his -59
b1 left to some -26
b1 left to that -48
b1 left to the -29
b1 left to w -74
b1 left to what 84
b1 left to which 60
b1 left toward CAP -31
b1 left under CAP -65
b1 left under NUM -21
b1 left under the -23
b1 left under w -20
b1 left until the -19
b1 left up a 28
b1 left up his 40
b1 left up the -40
b1 left up w -11
b1 left w -ed -37
b1 left w -ing -37
b1 left w -ly -36
b1 left w CAP -70
b1 left w DAY -58
b1 left w NUM -19
b1 left w a 25
b1 left w all -21
b1 left w an -8
b1 left w any -9
b1 left w each -17
b1 left w everyone 47
b1 left w few -64
b1 left w four -41
b1 left w half -24
b1 left w he 95
b1 left w her -63
b1 left w hundreds 71
b1 left w it 17
b1 left w its 24
b1 left w many 66
b1 left w most -54
b1 left w no -11
b1 left w one -23
b1 left w several 53
b1 left w she 65
b1 left w some 6
b1 left w that 122
b1 left w the -5
b1 left w their -115
b1 left w they 48
b1 left w this -49
b1 left w those -51
b1 left w three -36
b1 left w two -51
b1 left w w -142
b1 left w who -70
b1 left w whose 89
b1 left was -ed -61
b1 left was -ing -22
b1 left was -ly -17
b1 left was CAP 112
b1 left was a -19
b1 left was an -38
b1 left was no -5
b1 left was not -17
b1 left was one 36
b1 left was the -47
b1 left was w -90
b1 left were -ed -14
b1 left were -ly -5
b1 left were -s -52
b1 left were CAP 29
b1 left were a 41
b1 left were not -8
b1 left were the -33
b1 left were w -64
b1 left what CAP 150
b1 left what i -59
b1 left what it 58
b1 left what the 48
b1 left what they 6
b1 left what we 21
b1 left when -ed -27
b1 left when -s -19
b1 left when CAP 51
b1 left when NUM 43
b1 left when a 80
b1 left when he -24
b1 left when i 6
b1 left when it -45
b1 left when many -24
b1 left when she 9
b1 left when the 52
b1 left when they -76
b1 left when w 54
b1 left where CAP 56
b1 left where he -59
b1 left where his -83
b1 left where she 14
b1 left where w 94
b1 left whether CAP -12
b1 left whether he -5
b1 left whether the 61
b1 left which CAP 64
b1 left which he 12
b1 left which the 59
b1 left which they -62
b1 left while -ing -28
b1 left while -s 80
b1 left while CAP 20
b1 left while a 86
b1 left while he -51
b1 left while her 44
b1 left while it -39
b1 left while many -9
b1 left while most -29
b1 left while not -78
b1 left while she -49
b1 left while some -9
b1 left while the 73
b1 left while w 100
b1 left who CAP 35
b1 left who he 37
b1 left who many 69
b1 left whom CAP 84
b1 left whom he 11
b1 left why CAP 28
b1 left will -ed -15
b1 left will -ly -11
b1 left will not -8
b1 left will w -118
b1 left with CAP -21
b1 left with NUM 124
b1 left with a 19
b1 left with an -66
b1 left with each -39
b1 left with his 41
b1 left with many 31
b1 left with some -54
b1 left with that -13
b1 left with the -73
b1 left with their -22
b1 left within -s -7
b1 left within the -96
b1 left without w -9
b1 left won’t w -6
b1 left would w 15
b1 left yet CAP 118
b1 left — -ed 38
b1 left — -ing -46
b1 left — -ly -23
b1 left — -s -16
b1 left — CAP 92
b1 left — NUM 27
b1 left — a -39
b1 left — all -38
b1 left — an -66
b1 left — both -34
b1 left — four -12
b1 left — he 7
b1 left — his -79
b1 left — it 14
b1 left — that -42
b1 left — the 133
b1 left — w -15
b1 left — which -72
b1 left — who -11
b1 left — whose 23
b1 left ’s -ing -7
b1 left ’s -s -75
b1 left ’s CAP -79
b1 left ’s a -30
b1 left ’s w -71
b1 relative 's w -22
b1 relative , -ing -37
b1 relative , CAP -42
b1 relative , a -11
b1 relative , it -19
b1 relative , the -29
b1 relative , w 6
b1 relative , which -9
b1 relative -ed CAP -6
b1 relative -ed w -36
b1 relative -ing -s -61
b1 relative -ing w 25
b1 relative -ly w 19
b1 relative -s a -23
b1 relative . CAP -20
b1 relative ^ CAP 100
b1 relative ^ the -35
b1 relative and -s -19
b1 relative and CAP -13
b1 relative and w -21
b1 relative at the -15
b1 relative but w -30
b1 relative by CAP -18
b1 relative for CAP -30
b1 relative has -ed -8
b1 relative in CAP -47
b1 relative in NUM -20
b1 relative in a -22
b1 relative in the -43
b1 relative in w 59
b1 relative is -ly -15
b1 relative is w -9
b1 relative of -s -52
b1 relative of CAP -34
b1 relative of the 120
b1 relative of w -5
b1 relative on DAY -29
b1 relative on w -24
b1 relative to CAP -9
b1 relative to w -15
b1 relative w CAP -46
b1 relative w a 21
b1 relative w the -5
b1 relative was -ed -38
b1 relative would w -7
b1 relative — w -16
b1 relative ’s w -32
b1 right -ed -ed -46
b1 right -ed -ing -29
b1 right -ed -ly -74
b1 right -ed -s 9
b1 right -ed CAP -26
b1 right -ed DAY -22
b1 right -ed NUM -76
b1 right -ed a -36
b1 right -ed an -83
b1 right -ed another 12
b1 right -ed any -17
b1 right -ed both -6
b1 right -ed he -8
b1 right -ed her 28
b1 right -ed him -28
b1 right -ed himself -6
b1 right -ed his 7
b1 right -ed how -8
b1 right -ed it -45
b1 right -ed its -22
b1 right -ed many 20
b1 right -ed me -12
b1 right -ed no -15
b1 right -ed not -14
b1 right -ed one -23
b1 right -ed several -8
b1 right -ed she -17
b1 right -ed some 92
b1 right -ed that -42
b1 right -ed the 22
b1 right -ed their -27
b1 right -ed them -20
b1 right -ed they -11
b1 right -ed this -24
b1 right -ed those -26
b1 right -ed w 49
b1 right -ed what -10
b1 right -ed why -5
b1 right -ing -ed -8
b1 right -ing -ing -26
b1 right -ing -ly -22
b1 right -ing -s -72
b1 right -ing CAP -73
b1 right -ing a -58
b1 right -ing an -72
b1 right -ing he -9
b1 right -ing her -44
b1 right -ing him -11
b1 right -ing his -25
b1 right -ing how -12
b1 right -ing it -24
b1 right -ing not -9
b1 right -ing that -26
b1 right -ing the -83
b1 right -ing them -11
b1 right -ing w 31
b1 right -ing why -9
b1 right -ly -ed -20
b1 right -s -ed -23
b1 right -s -ing -13
b1 right -s -ly -24
b1 right -s -s -37
b1 right -s CAP 23
b1 right -s a 31
b1 right -s he -55
b1 right -s his -20
b1 right -s it -15
b1 right -s she -34
b1 right -s some -8
b1 right -s that -53
b1 right -s they 31
b1 right -s w -34
b1 right -s what -19
b1 right -s why -10
b1 right CAP CAP 17
b1 right CAP a -59
b1 right CAP he -8
b1 right CAP that 61
b1 right CAP the -84
b1 right CAP w -67
b1 right CAP what -20
b1 right CAP why -18
b1 right DAY -ing -8
b1 right a -ing -8
b1 right a CAP -15
b1 right a w -73
b1 right about -ing -8
b1 right about -s -12
b1 right about CAP -53
b1 right about her -31
b1 right about his -25
b1 right about the -38
b1 right about what -14
b1 right after CAP -12
b1 right against CAP -10
b1 right against the -16
b1 right an w -23
b1 right as CAP -37
b1 right as a -24
b1 right as the -22
b1 right as w -11
b1 right at CAP -21
b1 right at the -19
b1 right for -ed -6
b1 right for -ing -12
b1 right for -s -41
b1 right for CAP -45
b1 right for a -27
b1 right for an -7
b1 right for her -37
b1 right for him -7
b1 right for his -16
b1 right for its -10
b1 right for the 63
b1 right for w -51
b1 right his w -10
b1 right in the -20
b1 right is w -21
b1 right no w -27
b1 right not w -10
b1 right of -ing -44
b1 right of -ly -6
b1 right of -s 12
b1 right of CAP -39
b1 right of a -47
b1 right of her 45
b1 right of his -56
b1 right of the -7
b1 right of w -21
b1 right off the -10
b1 right on -ing -6
b1 right on -s -27
b1 right on CAP -58
b1 right on a -7
b1 right on her -7
b1 right on the -66
b1 right on those -10
b1 right on w -38
b1 right out -s -16
b1 right out CAP -43
b1 right out a -9
b1 right over w -18
b1 right the w 12
b1 right to -ing 13
b1 right to -ly 32
b1 right to -s 6
b1 right to CAP 6
b1 right to a 32
b1 right to an 21
b1 right to his 40
b1 right to one 12
b1 right to the 24
b1 right to three 10
b1 right to w -42
b1 right w -ed 51
b1 right w -ing -62
b1 right w -ly -29
b1 right w -s 52
b1 right w CAP 20
b1 right w DAY -46
b1 right w NUM -13
b1 right w a -17
b1 right w all -31
b1 right w an 65
b1 right w any -12
b1 right w both 32
b1 right w he -12
b1 right w her -34
b1 right w him -20
b1 right w himself -6
b1 right w his -26
b1 right w how -17
b1 right w it -44
b1 right w its -8
b1 right w many 34
b1 right w me -23
b1 right w most 28
b1 right w no -22
b1 right w not -16
b1 right w one 28
b1 right w other -9
b1 right w she -6
b1 right w that -74
b1 right w the -34
b1 right w their -42
b1 right w them -11
b1 right w they -49
b1 right w this -25
b1 right w those -6
b1 right w w 34
b1 right w who -8
b1 right w you -7
b1 right with CAP 48
b1 right with a -30
b1 right with the -68
b1 right with w 33
b1 shared " CAP -44
b1 shared " he 43
b1 shared " she -36
b1 shared " the 47
b1 shared , -s 36
b1 shared , CAP 36
b1 shared , NUM 14
b1 shared , a -15
b1 shared , he 17
b1 shared , his -15
b1 shared , she -52
b1 shared , the -48
b1 shared -ing CAP 39
b1 shared -s CAP 49
b1 shared . CAP 90
b1 shared : CAP 23
b1 shared CAP that 8
b1 shared ^ CAP -9
b1 shared ^ a -15
b1 shared ^ he 47
b1 shared ^ her 7
b1 shared ^ his -51
b1 shared ^ many 17
b1 shared ^ one -50
b1 shared ^ she 6
b1 shared ^ some 10
b1 shared ^ the 6
b1 shared after the -19
b1 shared and he -11
b1 shared as CAP -56
b1 shared as he -107
b1 shared but CAP -37
b1 shared but he -77
b1 shared for a -78
b1 shared though she -11
b1 shared w CAP -108
b1 shared w a 109
b1 shared w that 50
b1 shared w w 87
b1 shared when CAP 47
b1 shared when he -10
b1 shared which he 52
b1 shared while CAP -10
b1 shared while he -18
b1 shared while many -6
b1 shared while w -16
b1 shared with CAP 44
b1 shared — CAP 9
bb first " and -34
bb first ' " -36
bb first ) , -103
bb first ) and -21
bb first ) — 157
bb first , " 10
bb first , about -24
bb first , after 7
bb first , although 55
bb first , and 61
bb first , as -27
bb first , at 31
bb first , but 64
bb first , despite -32
bb first , did -17
bb first , during -20
bb first , for -62
bb first , from -24
bb first , has -9
bb first , if -65
bb first , in 24
bb first , is -10
bb first , like -48
bb first , of -33
bb first , on -61
bb first , or -10
bb first , so -24
bb first , though -26
bb first , to -44
bb first , was -20
bb first , when -45
bb first , where -16
bb first , while -67
bb first , with 31
bb first -ed , 35
bb first -ed after -92
bb first -ed and -10
bb first -ed as -69
bb first -ed in -13
bb first -ed to -17
bb first -ed when 68
bb first -ed whether -14
bb first -ing , -34
bb first -ing and -25
bb first -ing as 66
bb first -ly , 68
bb first -ly after -11
bb first -ly and -25
bb first -ly when -26
bb first -s , -20
bb first -s : 57
bb first -s ; 69
bb first -s after 99
bb first -s and -141
bb first -s as 71
bb first -s before -10
bb first -s than -54
bb first -s — -53
bb first . , 65
bb first . — -13
bb first CAP , -33
bb first CAP -ed -8
bb first CAP . -64
bb first CAP : -17
bb first CAP after -15
bb first CAP and -163
bb first CAP as -52
bb first CAP if -20
bb first CAP is -12
bb first CAP when -80
bb first CAP — -38
bb first CAP ’s -13
bb first DAY , 30
bb first NUM , 26
bb first NUM — -16
bb first ^ ^ 18
bb first ^ after -108
bb first ^ amid -8
bb first ^ among 40
bb first ^ and 41
bb first ^ as -16
bb first ^ at -84
bb first ^ because -11
bb first ^ before -15
bb first ^ beyond -22
bb first ^ but 16
bb first ^ by -22
bb first ^ despite 42
bb first ^ during -31
bb first ^ for 83
bb first ^ from -11
bb first ^ if -31
bb first ^ in -77
bb first ^ like -22
bb first ^ of 66
bb first ^ on -16
bb first ^ outside -59
bb first ^ over -14
bb first ^ since -52
bb first ^ so -38
bb first ^ though -31
bb first ^ to 129
bb first ^ under -14
bb first ^ when -87
bb first ^ whether -6
bb first ^ while 41
bb first ^ with -38
bb first ^ within -17
bb first a : -20
bb first all , -11
bb first along with -12
bb first and , -8
bb first and although -32
bb first and in 64
bb first and is 36
bb first and when 10
bb first and while -97
bb first as for -33
bb first as if 74
bb first because of -67
bb first but as 13
bb first but in 51
bb first but on -20
bb first but when -74
bb first but while -22
bb first has been -28
bb first he -s -29
bb first he has -7
bb first he would -5
bb first him , -62
bb first may , 131
bb first not , -36
bb first on , 74
bb first so , -87
bb first that 's -10
bb first that , -34
bb first that -ed -62
bb first that -ing -5
bb first that -s -69
bb first that is -50
bb first that w -42
bb first that was -8
bb first that would -10
bb first that ’s -9
bb first though , 22
bb first to , -53
bb first w , 28
bb first w -ed 39
bb first w : -24
bb first w ; -33
bb first w after -86
bb first w and -11
bb first w as -5
bb first w because -55
bb first w before -22
bb first w but -6
bb first w if -38
bb first w in -36
bb first w is -6
bb first w of -68
bb first w or -17
bb first w since -9
bb first w to -19
bb first w w 50
bb first w when -16
bb first w while -15
bb first w would -17
bb first w — -71
bb first would be -20
bb first — and -69
bb first — but -17
bb first — in -5
bb left ! " 47
bb left " ' 107
bb left " -ed 108
bb left " -ing -5
bb left " -s 103
bb left " and 128
bb left " as 25
bb left " for -78
bb left " in -18
bb left " on -7
bb left " to -18
bb left " w 207
bb left " when 33
bb left " which 59
bb left " with -27
bb left " — -40
bb left ' " 71
bb left ' CAP -24
bb left ' w 54
bb left 's -ed -16
bb left 's -ing -85
bb left 's -ly -12
bb left 's w -65
bb left ) -ed -12
bb left ) and -83
bb left ) on -9
bb left ) — 97
bb left , " 85
bb left , -ed -172
bb left , -ing 105
bb left , -s 63
bb left , about 6
bb left , after 58
bb left , although 85
bb left , among -37
bb left , and 165
bb left , are -9
bb left , as 68
bb left , at 14
bb left , because 15
bb left , but 126
bb left , despite 52
bb left , did 64
bb left , during -43
bb left , for -62
bb left , from 26
bb left , had -27
bb left , has 25
bb left , have -44
bb left , if 10
bb left , in 64
bb left , is -128
bb left , like -64
bb left , not -9
bb left , of -49
bb left , on -49
bb left , so 23
bb left , through -16
bb left , to 26
bb left , under -15
bb left , w 24
bb left , was -27
bb left , when 47
bb left , where 14
bb left , which 95
bb left , while 118
bb left , who 57
bb left , whom 91
bb left , with 224
bb left -ed " -35
bb left -ed , 18
bb left -ed -ing -25
bb left -ed -ly -20
bb left -ed -s -29
bb left -ed CAP -6
bb left -ed about -9
bb left -ed after 34
bb left -ed against -7
bb left -ed and 54
bb left -ed as -41
bb left -ed at -44
bb left -ed before 28
bb left -ed by -30
bb left -ed down -13
bb left -ed during -7
bb left -ed for -37
bb left -ed from -78
bb left -ed in -12
bb left -ed into -42
bb left -ed off -33
bb left -ed on -43
bb left -ed out -81
bb left -ed over -6
bb left -ed so -7
bb left -ed through -57
bb left -ed up -7
bb left -ed w -73
bb left -ed when 67
bb left -ed whether -12
bb left -ed with -115
bb left -ed — 48
bb left -ing , 60
bb left -ing -ed -12
bb left -ing -ing -5
bb left -ing -s -66
bb left -ing CAP 51
bb left -ing about -83
bb left -ing against -13
bb left -ing and -39
bb left -ing around -15
bb left -ing as -7
bb left -ing at 59
bb left -ing by -7
bb left -ing down -14
bb left -ing for 85
bb left -ing from -39
bb left -ing in -103
bb left -ing into -24
bb left -ing is -8
bb left -ing of -45
bb left -ing on -29
bb left -ing out -10
bb left -ing over -11
bb left -ing to -26
bb left -ing up -20
bb left -ing what 35
bb left -ing when 93
bb left -ing with -117
bb left -ing — -15
bb left -ly , 74
bb left -ly -ed -38
bb left -ly -ing 83
bb left -ly -s -80
bb left -ly after -7
bb left -ly and -32
bb left -ly as 74
bb left -ly be -5
bb left -ly for -10
bb left -ly in 11
bb left -ly of -16
bb left -ly on 92
bb left -ly to -44
bb left -ly w -32
bb left -ly when -12
bb left -ly with 91
bb left -s " 31
bb left -s ' -52
bb left -s , 17
bb left -s -ed -32
bb left -s -ing -109
bb left -s -ly -19
bb left -s -s 99
bb left -s : -10
bb left -s ; 45
bb left -s about -75
bb left -s across -43
bb left -s after 65
bb left -s against -58
bb left -s among 11
bb left -s and -93
bb left -s are -17
bb left -s around -38
bb left -s as 17
bb left -s at 8
bb left -s because -49
bb left -s before 32
bb left -s behind -29
bb left -s being -17
bb left -s by -97
bb left -s during -19
bb left -s for 33
bb left -s had -14
bb left -s has -5
bb left -s have -53
bb left -s in -122
bb left -s is -28
bb left -s like -105
bb left -s might -6
bb left -s of -50
bb left -s on -138
bb left -s or -61
bb left -s outside -20
bb left -s over -15
bb left -s since 31
bb left -s than 62
bb left -s through 20
bb left -s to -30
bb left -s w -124
bb left -s was -22
bb left -s when 28
bb left -s where -26
bb left -s while 16
bb left -s will -59
bb left -s with -44
bb left -s would -8
bb left -s — 17
bb left . " 33
bb left . ) -81
bb left . , -8
bb left . CAP -13
bb left . — 29
bb left ; and 99
bb left ? " 91
bb left CAP " -131
bb left CAP & -70
bb left CAP ' -159
bb left CAP 's -116
bb left CAP ) -10
bb left CAP , -27
bb left CAP -ing -81
bb left CAP -ly 68
bb left CAP -s 25
bb left CAP . -69
bb left CAP / -80
bb left CAP : 46
bb left CAP ; -45
bb left CAP ?sym -88
bb left CAP CAP 25
bb left CAP about -57
bb left CAP across -46
bb left CAP against -10
bb left CAP and -205
bb left CAP are 9
bb left CAP as -90
bb left CAP at -59
bb left CAP before -13
bb left CAP but -11
bb left CAP by -30
bb left CAP can -28
bb left CAP could -13
bb left CAP did -27
bb left CAP didn’t -28
bb left CAP during -19
bb left CAP for -171
bb left CAP from -79
bb left CAP had -53
bb left CAP has -94
bb left CAP if -26
bb left CAP in -41
bb left CAP into -39
bb left CAP isn’t -14
bb left CAP like 123
bb left CAP nor -82
bb left CAP of -211
bb left CAP on -11
bb left CAP or -66
bb left CAP over 25
bb left CAP should -9
bb left CAP since 42
bb left CAP so -5
bb left CAP than -124
bb left CAP though 55
bb left CAP under -27
bb left CAP w -109
bb left CAP was -82
bb left CAP were -66
bb left CAP what -23
bb left CAP when 61
bb left CAP where -25
bb left CAP whether -6
bb left CAP will -55
bb left CAP with 19
bb left CAP would -55
bb left CAP — 42
bb left CAP ’s -98
bb left DAY 's -22
bb left DAY , 60
bb left DAY -ed -24
bb left DAY -ing 17
bb left DAY / -42
bb left DAY about -21
bb left DAY after 16
bb left DAY as 106
bb left DAY at -36
bb left DAY by -8
bb left DAY in -15
bb left DAY to 71
bb left DAY w 84
bb left DAY when 25
bb left DAY with -25
bb left DAY — -19
bb left DAY ’s -37
bb left NUM , -13
bb left NUM -ed -14
bb left NUM -s 47
bb left NUM NUM 188
bb left NUM and -43
bb left NUM in -80
bb left NUM of -76
bb left NUM to -37
bb left NUM w -113
bb left NUM when -26
bb left NUM — -148
bb left ^ ( 15
bb left ^ CAP 57
bb left ^ NUM -49
bb left ^ ^ 45
bb left ^ about 142
bb left ^ after -32
bb left ^ although -26
bb left ^ amid -17
bb left ^ among 36
bb left ^ and 169
bb left ^ as -16
bb left ^ at -9
bb left ^ because 39
bb left ^ before -20
bb left ^ beyond -25
bb left ^ but 50
bb left ^ by 55
bb left ^ despite -50
bb left ^ does 48
bb left ^ during -38
bb left ^ for 29
bb left ^ from 28
bb left ^ if -14
bb left ^ in -30
bb left ^ like -16
bb left ^ neither -36
bb left ^ not -79
bb left ^ of -19
bb left ^ on -20
bb left ^ once -9
bb left ^ outside -16
bb left ^ over -18
bb left ^ regarding -9
bb left ^ since -40
bb left ^ so 36
bb left ^ though 21
bb left ^ through -5
bb left ^ to 11
bb left ^ under -6
bb left ^ when -33
bb left ^ where 38
bb left ^ whether -43
bb left ^ while -50
bb left ^ with -71
bb left ^ within 66
bb left ^ yet 72
bb left ^ ~ 50
bb left ^ — 22
bb left a -ed -125
bb left a -ing -87
bb left a -ly -35
bb left a . -39
bb left a : -20
bb left a NUM -50
bb left a w 113
bb left about -ing -21
bb left after w -32
bb left all , 22
bb left all -ed -19
bb left all of -54
bb left along with 5
bb left an -ed -7
bb left an -ing -49
bb left an -ly -10
bb left an w 95
bb left and , 11
bb left and -ing -126
bb left and -ly -38
bb left and -s -34
bb left and CAP -71
bb left and after -30
bb left and although 62
bb left and as 90
bb left and at -55
bb left and has -6
bb left and if 102
bb left and in 48
bb left and is -20
bb left and on -6
bb left and w -11
bb left and when -8
bb left another , -41
bb left another w 19
bb left any of -42
bb left any w -56
bb left are -ing 49
bb left are in -14
bb left are w -35
bb left as for 69
bb left as if 24
bb left as w -80
bb left at -ing -10
bb left at w -148
bb left at what 33
bb left be , 14
bb left be -ed -16
bb left be -ing -15
bb left because of 72
bb left been -ing -42
bb left been -ly 54
bb left before -ing -8
bb left both of -21
bb left but , 25
bb left but -ed -15
bb left but -ing 66
bb left but -ly 30
bb left but after -35
bb left but as 65
bb left but at 102
bb left but despite -6
bb left but if -54
bb left but in -73
bb left but on -16
bb left but w 27
bb left but when -30
bb left but while -15
bb left by -ing -10
bb left by -ly -19
bb left by w -15
bb left can be -6
bb left can w -39
bb left could be -24
bb left could w 80
bb left did , 63
bb left did not -31
bb left did w -58
bb left down , -8
bb left during which 17
bb left each of -21
bb left every w 6
bb left for -ing -64
bb left for -s -42
bb left for w -65
bb left for what 42
bb left four in -50
bb left from -ing -16
bb left from -s 31
bb left from CAP 44
bb left from w -5
bb left had -ed -33
bb left had -ly -8
bb left had been -49
bb left had w -20
bb left half of -126
bb left has -ed 13
bb left has -ly -14
bb left has been -80
bb left has not -9
bb left has w -43
bb left have -ed -29
bb left have -ly -10
bb left have been -67
bb left have to -10
bb left have w -116
bb left he 's 83
bb left he -ed -62
bb left he -ly -7
bb left he -s -90
bb left he and -154
bb left he could -7
bb left he did -55
bb left he does -10
bb left he had -6
bb left he has -46
bb left he is -15
bb left he w -64
bb left he was 64
bb left he will -17
bb left he would -11
bb left her -ed -11
bb left her to -7
bb left her w -37
bb left him , 53
bb left him on -55
bb left himself as -13
bb left his -ing -12
bb left his w -103
bb left how w -8
bb left hundreds of -33
bb left i -ed -15
bb left i w 79
bb left in , 32
bb left in -ing -20
bb left in -ly -27
bb left in -s -20
bb left in CAP 27
bb left in NUM -24
bb left in on -6
bb left in w -33
bb left in what 84
bb left in which 43
bb left is -ing -119
bb left is -ly -40
bb left is not 33
bb left is w -59
bb left it 's -81
bb left it , -83
bb left it -ed 79
bb left it -s 76
bb left it had -6
bb left it is 21
bb left it w -18
bb left it was -14
bb left it ’s -35
bb left many in -16
bb left many of -115
bb left many w -65
bb left may , -23
bb left may be -21
bb left may w -16
bb left me , 18
bb left might be -30
bb left might w -72
bb left most of -37
bb left most w -47
bb left never -ed -5
bb left no . 48
bb left no w 89
bb left not , 14
bb left not -ed -61
bb left not -ing 44
bb left not -ly -7
bb left not as -18
bb left not w -71
bb left of -ed -108
bb left of -ing -29
bb left of -ly -54
bb left of -s 9
bb left of CAP -15
bb left of about -65
bb left of being -50
bb left of how -67
bb left of w -22
bb left on , -59
bb left on -ing -7
bb left on DAY -26
bb left on w 7
bb left on what -24
bb left one , 50
bb left one -ed -35
bb left one -ing -15
bb left one in -59
bb left one of -41
bb left one w 85
bb left or -ing -41
bb left or w -56
bb left other than -29
bb left other w -16
bb left others , 15
bb left others -ing -13
bb left out , 10
bb left out of 47
bb left outside of -7
bb left over , 8
bb left over -ing -5
bb left several of -12
bb left she 's -6
bb left she -ed 7
bb left she -s -8
bb left she and -131
bb left she did -43
bb left she has -12
bb left she is -8
bb left she w -56
bb left she was -19
bb left she will -14
bb left she would -10
bb left should be -5
bb left since w 80
bb left six in -28
bb left so , 102
bb left so w 14
bb left some -s 26
bb left some of 24
bb left some w -38
bb left such as -79
bb left than -ing -6
bb left that 's -24
bb left that , 96
bb left that -ed 98
bb left that -ing -34
bb left that -ly -15
bb left that -s -82
bb left that could -15
bb left that has -6
bb left that have -7
bb left that is 18
bb left that w 23
bb left that was 6
bb left that would -9
bb left that ’s -26
bb left the -ed -91
bb left the -ing -82
bb left the -ly -81
bb left the -s 58
bb left the CAP -5
bb left the NUM -94
bb left the w 19
bb left their w -68
bb left them , 20
bb left them as 6
bb left themselves as -46
bb left they -ed -28
bb left they are -42
bb left they w -56
bb left they were -14
bb left this , 20
bb left this -s 24
bb left this is -66
bb left this w 84
bb left this was -20
bb left those -s -75
bb left though , 30
bb left thousands of -13
bb left three in -36
bb left three of -15
bb left three w -10
bb left to , -14
bb left to -ed -10
bb left to -ing 43
bb left to -ly -11
bb left to -s -79
bb left to be -78
bb left to do -6
bb left to get -7
bb left to w -25
bb left two -ing -15
bb left two of -22
bb left up in -8
bb left up on -14
bb left up to -32
bb left w " -51
bb left w 's -92
bb left w ( -64
bb left w , 35
bb left w -ed 32
bb left w -ing 21
bb left w -ly -48
bb left w : 85
bb left w ; 120
bb left w CAP -91
bb left w DAY 25
bb left w about -92
bb left w after 47
bb left w against -87
bb left w along -10
bb left w among -29
bb left w and -15
bb left w are 35
bb left w around -26
bb left w as 29
bb left w at -91
bb left w because 108
bb left w been -7
bb left w before 23
bb left w between -7
bb left w but 42
bb left w by -19
bb left w can -36
bb left w could -14
bb left w did -34
bb left w does -7
bb left w doesn’t -8
bb left w down -11
bb left w during -28
bb left w for -8
bb left w from -65
bb left w had 33
bb left w has -65
bb left w have 14
bb left w how -129
bb left w if 35
bb left w in -6
bb left w into 35
bb left w is 42
bb left w like -71
bb left w of 10
bb left w off -21
bb left w or -25
bb left w out 66
bb left w outside -43
bb left w over 7
bb left w since -39
bb left w so 61
bb left w than 10
bb left w though 109
bb left w through -23
bb left w to -17
bb left w toward -19
bb left w under -48
bb left w until 9
bb left w up 6
bb left w w -37
bb left w was -85
bb left w were 13
bb left w what -8
bb left w when -24
bb left w where 25
bb left w whether 78
bb left w while 9
bb left w who 24
bb left w will -21
bb left w with -112
bb left w within -27
bb left w would 54
bb left w ’s -58
bb left was -ed -14
bb left was -ing -52
bb left was -ly -25
bb left was among -107
bb left was in -6
bb left was not -14
bb left was once -31
bb left was so -6
bb left was to -8
bb left was w -33
bb left were not -7
bb left were w 80
bb left what is -6
bb left which -ed 107
bb left which has -10
bb left which is 54
bb left which w 138
bb left which was -21
bb left while -ing -19
bb left while -ly 47
bb left while not -9
bb left while w -106
bb left who -ed -142
bb left who -ly -6
bb left who -s -81
bb left who are -51
bb left who had -42
bb left who has -41
bb left who have -47
bb left who is -66
bb left who w -77
bb left who was 15
bb left will -ed -24
bb left will w -62
bb left with -s -5
bb left with w -32
bb left without -ing -6
bb left would be -42
bb left would have -35
bb left yet to -7
bb left — -ed -27
bb left — -ing 86
bb left — -ly 51
bb left — -s -23
bb left — after -64
bb left — and 55
bb left — as 76
bb left — but 19
bb left — in -5
bb left — is 55
bb left — to -15
bb left — w -84
bb left — was -17
bb left — which 12
bb left — with 9
bb left ’s -ed -52
bb left ’s -ing -17
bb left ’s not -26
bb left ’s w -77
bb left ’s why -11
bb relative , " -31
bb relative , w -25
bb relative -ed on 58
bb relative -s , 40
bb relative -s and -31
bb relative -s in 39
bb relative -s of 15
bb relative CAP 's -21
bb relative CAP , -26
bb relative CAP -ed 51
bb relative CAP . -20
bb relative CAP and -19
bb relative CAP is -28
bb relative CAP w -51
bb relative CAP ’s -39
bb relative NUM , 48
bb relative NUM — -21
bb relative ^ CAP -13
bb relative ^ ^ 36
bb relative ^ but -39
bb relative a w -11
bb relative has -ed -5
bb relative is -ly -18
bb relative the w -26
bb relative to w -10
bb relative w , 49
bb relative w -ed -19
bb relative w -ing -38
bb relative w and -23
bb relative w as 64
bb relative w for 58
bb relative w from 46
bb relative w in -45
bb relative w is -22
bb relative w of 16
bb relative w on -46
bb relative w to -43
bb relative w w -33
bb relative w was 61
bb relative w with -22
bb right " -ed 44
bb right " -ing -45
bb right " -s 23
bb right " w 35
bb right 's -ing -24
bb right 's w -36
bb right ) -ed -13
bb right ) w -11
bb right , -ed 13
bb right , -ing -57
bb right , -s 43
bb right , w 51
bb right -ed -s -6
bb right -ed a -34
bb right -ed about -54
bb right -ed against -16
bb right -ed an -20
bb right -ed as -21
bb right -ed by -23
bb right -ed for -51
bb right -ed his -6
bb right -ed in -44
bb right -ed of -21
bb right -ed off -17
bb right -ed on 32
bb right -ed out -12
bb right -ed over -13
bb right -ed the -35
bb right -ed to -93
bb right -ed up 72
bb right -ed upon -8
bb right -ed w 18
bb right -ed with 15
bb right -ing -ed -17
bb right -ing -s -26
bb right -ing a -36
bb right -ing about -36
bb right -ing for -56
bb right -ing of 27
bb right -ing on -51
bb right -ing out -61
bb right -ing to 96
bb right -ing w 31
bb right -ly -ed -46
bb right -ly -ing -35
bb right -ly -s -19
bb right -ly w 36
bb right -s -ing -75
bb right -s -s -15
bb right -s about -45
bb right -s at -11
bb right -s for -31
bb right -s of 29
bb right -s on -44
bb right -s out -6
bb right -s to -54
bb right -s with -29
bb right CAP -ed 7
bb right CAP -ing -13
bb right CAP CAP -99
bb right CAP about -43
bb right CAP for -28
bb right CAP of -47
bb right CAP to 16
bb right CAP w -7
bb right DAY -ed -51
bb right DAY w -37
bb right NUM w -21
bb right ^ CAP -15
bb right a -ed -35
bb right a CAP -12
bb right a w -30
bb right after -ing 44
bb right all -ed -6
bb right an w -26
bb right and -ed -48
bb right and -ing -15
bb right and -s -25
bb right and w -52
bb right are -ed 76
bb right are -ing -16
bb right be -ed -41
bb right be -ing -26
bb right been -ed -58
bb right been -ing -7
bb right been w 44
bb right before -ing -10
bb right both -ed -18
bb right both w -12
bb right but -ed -39
bb right but -ing -35
bb right but -s -22
bb right but w 38
bb right by -ing -33
bb right can w -13
bb right could w -13
bb right did not -10
bb right didn't w -14
bb right didn’t w -10
bb right does w -19
bb right doesn't w -24
bb right doesn’t w 65
bb right down on -9
bb right had -ed 28
bb right had w -20
bb right has -ed -46
bb right hasn't -ed -12
bb right have -ed -7
bb right he -ed -18
bb right he -s -9
bb right he w -11
bb right her w -7
bb right himself from -13
bb right his w -15
bb right i w -9
bb right in -ing -38
bb right in a -21
bb right in on -19
bb right is -ed 60
bb right is -ing 19
bb right is w -19
bb right it -ed -31
bb right it -s -12
bb right it is -16
bb right it w -27
bb right it was -7
bb right many w -12
bb right may w -6
bb right might w -9
bb right must w -19
bb right never -ed -8
bb right not -ed -29
bb right not w -60
bb right of -ing 26
bb right on the -19
bb right on to -40
bb right out at -17
bb right several w -30
bb right she -ed -13
bb right she -s -10
bb right she w 46
bb right since -ed -27
bb right that -ed 53
bb right that -s -10
bb right that w -5
bb right the -s -21
bb right the w -35
bb right them -ed -14
bb right they -ed -7
bb right they w -14
bb right those -ing -5
bb right to -s -63
bb right to CAP -14
bb right to w -87
bb right two w -14
bb right w -ed -54
bb right w -ly -14
bb right w -s -31
bb right w DAY -8
bb right w a -42
bb right w about -47
bb right w against -18
bb right w as -74
bb right w at -31
bb right w by -14
bb right w in -37
bb right w of -34
bb right w on -78
bb right w out -26
bb right w the 43
bb right w to -136
bb right w w -62
bb right w with 39
bb right was -ed 26
bb right were -ed -53
bb right were w -16
bb right when -ed -16
bb right will -s -23
bb right will w -64
bb right without -ing -18
bb right would w -44
bb right — -ed -27
bb right — -ing -15
bb right — -s -21
bb right — w -45
bb right ’s w -13
bb shared ) — -6
bb shared , " -52
bb shared , and -13
bb shared , as -6
bb shared , but -14
bb shared , when -10
bb shared , which 14
bb shared , while 12
bb shared , with 47
bb shared -ed , 17
bb shared -ing , -51
bb shared -s , 17
bb shared -s ; 22
bb shared -s after -22
bb shared -s as -42
bb shared CAP , -54
bb shared CAP — 113
bb shared DAY , 59
bb shared NUM , 20
bb shared ^ CAP 11
bb shared ^ ^ -9
bb shared ^ about -21
bb shared ^ although -51
bb shared ^ and -7
bb shared ^ as -64
bb shared ^ despite -10
bb shared ^ if -30
bb shared ^ in -30
bb shared ^ though -15
bb shared ^ when -10
bb shared ^ while -49
bb shared ^ with -12
bb shared a w 79
bb shared in which 114
bb shared may , -41
bb shared the w -75
bb shared w , 10
bb shared w -ed -17
bb shared w : -25
bb shared w and -32
bb shared w as 52
bb shared w for -16
bb shared w of -31
bb shared w w -21
bb shared w when 37
bb shared w — 28
c left 0 16
c left 1 -50
c left 2 40
c left 3 93
c relative 0 29
c relative 1 -59
c relative 2 -82
c relative 3 50
c right 0 -13
c right 1 -55
c right 2 12
c right 3 16
c shared 0 -48
c shared 1 143
c shared 2 71
c shared 3 41
cl first 0 " " -41
cl first 0 " , 28
cl first 0 " ^ 33
cl first 0 " and -22
cl first 0 " as -25
cl first 0 " but -29
cl first 0 " in -23
cl first 0 " on -7
cl first 0 's , -15
cl first 0 's ^ -21
cl first 0 's and -40
cl first 0 's but 48
cl first 0 's in -17
cl first 0 ) , -23
cl first 0 ) ^ 37
cl first 0 , " 7
cl first 0 , -ed -91
cl first 0 , -s -24
cl first 0 , . -53
cl first 0 , : -37
cl first 0 , ; 63
cl first 0 , ^ 89
cl first 0 , and 75
cl first 0 , are -7
cl first 0 , as -55
cl first 0 , at 13
cl first 0 , be -60
cl first 0 , before -39
cl first 0 , but 18
cl first 0 , despite -67
cl first 0 , during -19
cl first 0 , for -103
cl first 0 , has -5
cl first 0 , if -122
cl first 0 , in -44
cl first 0 , like -45
cl first 0 , of -78
cl first 0 , on -51
cl first 0 , once -9
cl first 0 , or -50
cl first 0 , so 23
cl first 0 , than -76
cl first 0 , to -24
cl first 0 , was -12
cl first 0 , when 82
cl first 0 , where -21
cl first 0 , whether 17
cl first 0 , with -28
cl first 0 , would -12
cl first 0 , yet -67
cl first 0 , — 23
cl first 0 -ed , -52
cl first 0 -ed ^ -25
cl first 0 -ed and 78
cl first 0 -ed by -7
cl first 0 -ed while -57
cl first 0 -ing , -27
cl first 0 -ing ^ -47
cl first 0 -ing and -36
cl first 0 -s " 69
cl first 0 -s , -8
cl first 0 -s -ed -20
cl first 0 -s : 81
cl first 0 -s ^ -48
cl first 0 -s after -10
cl first 0 -s and -82
cl first 0 -s as -44
cl first 0 -s at -5
cl first 0 -s but 10
cl first 0 -s despite -7
cl first 0 -s for 56
cl first 0 -s if -23
cl first 0 -s in 44
cl first 0 -s of -26
cl first 0 -s on -6
cl first 0 -s so -5
cl first 0 -s than -8
cl first 0 -s to -6
cl first 0 -s w -14
cl first 0 -s when -61
cl first 0 -s where -6
cl first 0 -s while -42
cl first 0 -s with -36
cl first 0 -s — -39
cl first 0 -s ’s -6
cl first 0 CAP " -20
cl first 0 CAP , 34
cl first 0 CAP -ed -29
cl first 0 CAP -ing -8
cl first 0 CAP : -20
cl first 0 CAP after 33
cl first 0 CAP among 85
cl first 0 CAP and -88
cl first 0 CAP as -38
cl first 0 CAP but -42
cl first 0 CAP despite -12
cl first 0 CAP during -9
cl first 0 CAP for -28
cl first 0 CAP from -8
cl first 0 CAP if -17
cl first 0 CAP in 38
cl first 0 CAP on -19
cl first 0 CAP since -6
cl first 0 CAP so -62
cl first 0 CAP though -17
cl first 0 CAP to -12
cl first 0 CAP until -34
cl first 0 CAP when -44
cl first 0 CAP whether -10
cl first 0 CAP while -18
cl first 0 CAP with -6
cl first 0 CAP — -19
cl first 0 DAY , -49
cl first 0 DAY ^ -17
cl first 0 NUM , -47
cl first 0 NUM ^ -13
cl first 0 NUM about -18
cl first 0 a , -55
cl first 0 a ^ 50
cl first 0 a while 44
cl first 0 after , -35
cl first 0 after ^ 64
cl first 0 all , -92
cl first 0 all ^ 57
cl first 0 an ^ -86
cl first 0 and " -36
cl first 0 and , 42
cl first 0 and -s -34
cl first 0 and ^ 12
cl first 0 and after 40
cl first 0 and as -14
cl first 0 and at -58
cl first 0 and but -48
cl first 0 and had -17
cl first 0 and if -21
cl first 0 and in -84
cl first 0 and is 24
cl first 0 and on -10
cl first 0 and w -47
cl first 0 and was -16
cl first 0 and when 92
cl first 0 and while 43
cl first 0 and — -42
cl first 0 before " -24
cl first 0 before , -102
cl first 0 before ^ 124
cl first 0 both , -44
cl first 0 both ^ 64
cl first 0 both and -27
cl first 0 but , 62
cl first 0 but ^ 34
cl first 0 but in -10
cl first 0 by , -40
cl first 0 by ^ 18
cl first 0 by after 69
cl first 0 by in -22
cl first 0 for , 17
cl first 0 from ^ -17
cl first 0 he , -43
cl first 0 he ^ -58
cl first 0 he and -14
cl first 0 he but -6
cl first 0 he if -5
cl first 0 he while -5
cl first 0 her ^ -51
cl first 0 his , 55
cl first 0 his ^ 10
cl first 0 his after -39
cl first 0 his and 55
cl first 0 his but -42
cl first 0 i , -15
cl first 0 i ^ -22
cl first 0 in , 26
cl first 0 in ^ 12
cl first 0 it , -36
cl first 0 it ^ -64
cl first 0 it and -8
cl first 0 it as -16
cl first 0 it but -10
cl first 0 many ^ -36
cl first 0 of , -31
cl first 0 of ^ -8
cl first 0 one ^ -33
cl first 0 or ^ 12
cl first 0 others ^ -9
cl first 0 she , -28
cl first 0 she ^ -38
cl first 0 she while -7
cl first 0 since ^ -9
cl first 0 some , 35
cl first 0 some ^ 17
cl first 0 that ^ -28
cl first 0 that and -9
cl first 0 that but -28
cl first 0 that in -8
cl first 0 the , -28
cl first 0 the ^ -51
cl first 0 the while -27
cl first 0 their , -32
cl first 0 their ^ 42
cl first 0 them ^ -18
cl first 0 they , 31
cl first 0 they ^ -79
cl first 0 they but 68
cl first 0 they in -8
cl first 0 w " -43
cl first 0 w , -6
cl first 0 w -ed -7
cl first 0 w : -17
cl first 0 w ; -7
cl first 0 w after -15
cl first 0 w although -24
cl first 0 w among -50
cl first 0 w and -108
cl first 0 w as 36
cl first 0 w at -10
cl first 0 w because -14
cl first 0 w but -51
cl first 0 w for 104
cl first 0 w has -6
cl first 0 w if -6
cl first 0 w in 18
cl first 0 w is -7
cl first 0 w of -10
cl first 0 w on -32
cl first 0 w or -10
cl first 0 w since -27
cl first 0 w than -45
cl first 0 w to 58
cl first 0 w was -9
cl first 0 w when -49
cl first 0 w where -42
cl first 0 w while 49
cl first 0 w with -24
cl first 0 w — -25
cl first 0 we ^ -27
cl first 0 what ^ -29
cl first 0 when " -11
cl first 0 when , 27
cl first 0 when ^ -50
cl first 0 which , -6
cl first 0 which ^ -64
cl first 0 while , 81
cl first 0 while ^ 12
cl first 0 who , -60
cl first 0 who ^ -14
cl first 0 with , 18
cl first 0 with ^ -62
cl first 0 you ^ -16
cl first 0 — , 39
cl first 0 — ^ 27
cl first 0 — after -17
cl first 0 — and -25
cl first 0 — as 61
cl first 0 — in -18
cl first 0 — — -91
cl left 0 ' ^ -59
cl left 0 's , 8
cl left 0 's -ed 138
cl left 0 's -ing 103
cl left 0 's . -125
cl left 0 's ^ -147
cl left 0 's and -73
cl left 0 's but -56
cl left 0 's for 84
cl left 0 's in 100
cl left 0 's of 104
cl left 0 's to 145
cl left 0 's w 45
cl left 0 ) " 84
cl left 0 ) , 147
cl left 0 ) ^ -50
cl left 0 ) as 31
cl left 0 ) w -15
cl left 0 , " -340
cl left 0 , & -36
cl left 0 , ' -44
cl left 0 , 's -59
cl left 0 , ) -9
cl left 0 , , -198
cl left 0 , -ed -159
cl left 0 , -ing -244
cl left 0 , -ly -102
cl left 0 , -s -163
cl left 0 , . -175
cl left 0 , : -42
cl left 0 , CAP -113
cl left 0 , NUM -73
cl left 0 , ^ -123
cl left 0 , about -122
cl left 0 , across -43
cl left 0 , after -159
cl left 0 , against -66
cl left 0 , among -60
cl left 0 , and -222
cl left 0 , are -58
cl left 0 , around -55
cl left 0 , as -259
cl left 0 , at -183
cl left 0 , be -51
cl left 0 , been -23
cl left 0 , before -92
cl left 0 , behind -45
cl left 0 , between -8
cl left 0 , but -20
cl left 0 , by -124
cl left 0 , could -13
cl left 0 , did -15
cl left 0 , do -8
cl left 0 , during -83
cl left 0 , for -118
cl left 0 , from -140
cl left 0 , had -48
cl left 0 , has -53
cl left 0 , have -11
cl left 0 , how -58
cl left 0 , if -26
cl left 0 , in -193
cl left 0 , into -63
cl left 0 , is -117
cl left 0 , like -68
cl left 0 , not -30
cl left 0 , of -155
cl left 0 , off -22
cl left 0 , on -149
cl left 0 , once -32
cl left 0 , or -53
cl left 0 , out -20
cl left 0 , outside -24
cl left 0 , over -74
cl left 0 , should -9
cl left 0 , since -57
cl left 0 , so -18
cl left 0 , than -137
cl left 0 , through -19
cl left 0 , to -134
cl left 0 , toward -23
cl left 0 , under -57
cl left 0 , up -8
cl left 0 , w -126
cl left 0 , was -25
cl left 0 , were -39
cl left 0 , what -24
cl left 0 , when -102
cl left 0 , where -78
cl left 0 , whether -11
cl left 0 , which -138
cl left 0 , while -127
cl left 0 , whom -44
cl left 0 , will -21
cl left 0 , with -180
cl left 0 , within 20
cl left 0 , would -41
cl left 0 , — -148
cl left 0 , ’s -42
cl left 0 -ed , -40
cl left 0 -ed ^ 33
cl left 0 -ed and -83
cl left 0 -ed as 27
cl left 0 -ed has -6
cl left 0 -ed in -28
cl left 0 -ed of -61
cl left 0 -ed w 64
cl left 0 -ing 's -10
cl left 0 -ing , -34
cl left 0 -ing . -25
cl left 0 -ing ^ 84
cl left 0 -ing and 9
cl left 0 -ing but 9
cl left 0 -ing in -6
cl left 0 -ing of 28
cl left 0 -ing on -26
cl left 0 -ing w 85
cl left 0 -ing was -25
cl left 0 -ing with -66
cl left 0 -s " -7
cl left 0 -s ' -56
cl left 0 -s 's -83
cl left 0 -s , 82
cl left 0 -s -ed 11
cl left 0 -s -ing 14
cl left 0 -s -ly -6
cl left 0 -s -s 99
cl left 0 -s . -85
cl left 0 -s : -27
cl left 0 -s CAP 44
cl left 0 -s NUM -42
cl left 0 -s ^ 51
cl left 0 -s about 42
cl left 0 -s after 155
cl left 0 -s and -41
cl left 0 -s are 84
cl left 0 -s as 45
cl left 0 -s be 34
cl left 0 -s been -27
cl left 0 -s but 119
cl left 0 -s by -93
cl left 0 -s for 40
cl left 0 -s from 64
cl left 0 -s has -64
cl left 0 -s have 61
cl left 0 -s if 88
cl left 0 -s in 21
cl left 0 -s into 65
cl left 0 -s is 63
cl left 0 -s not -30
cl left 0 -s of -63
cl left 0 -s on 83
cl left 0 -s over 38
cl left 0 -s so -44
cl left 0 -s than 75
cl left 0 -s though 66
cl left 0 -s through -64
cl left 0 -s to 45
cl left 0 -s w 40
cl left 0 -s was 40
cl left 0 -s were -68
cl left 0 -s when 107
cl left 0 -s where 30
cl left 0 -s while 69
cl left 0 -s will 36
cl left 0 -s with 96
cl left 0 -s — 78
cl left 0 -s ’s -80
cl left 0 CAP " 155
cl left 0 CAP ' -7
cl left 0 CAP 's -71
cl left 0 CAP ( -11
cl left 0 CAP , 118
cl left 0 CAP -ed 85
cl left 0 CAP -ing 71
cl left 0 CAP -ly 16
cl left 0 CAP -s 16
cl left 0 CAP . -121
cl left 0 CAP / -53
cl left 0 CAP : 62
cl left 0 CAP ; 91
cl left 0 CAP ?sym -51
cl left 0 CAP CAP 87
cl left 0 CAP NUM 38
cl left 0 CAP ^ 35
cl left 0 CAP about 42
cl left 0 CAP after 153
cl left 0 CAP although 84
cl left 0 CAP and 10
cl left 0 CAP are -33
cl left 0 CAP as 88
cl left 0 CAP be -38
cl left 0 CAP because 87
cl left 0 CAP been -48
cl left 0 CAP before 124
cl left 0 CAP between 39
cl left 0 CAP but -62
cl left 0 CAP did 8
cl left 0 CAP for -14
cl left 0 CAP from -5
cl left 0 CAP has 50
cl left 0 CAP have -12
cl left 0 CAP if 107
cl left 0 CAP in -34
cl left 0 CAP into -49
cl left 0 CAP is -44
cl left 0 CAP neither -19
cl left 0 CAP nor -44
cl left 0 CAP of -26
cl left 0 CAP on -130
cl left 0 CAP over -38
cl left 0 CAP since 28
cl left 0 CAP so -26
cl left 0 CAP than -49
cl left 0 CAP though 79
cl left 0 CAP w 27
cl left 0 CAP was -8
cl left 0 CAP what 50
cl left 0 CAP when 133
cl left 0 CAP where 68
cl left 0 CAP which 72
cl left 0 CAP while 112
cl left 0 CAP whom 84
cl left 0 CAP will -25
cl left 0 CAP with 58
cl left 0 CAP yet 66
cl left 0 CAP — 167
cl left 0 CAP ’s -83
cl left 0 DAY , 85
cl left 0 DAY -ed -61
cl left 0 DAY -ing -38
cl left 0 DAY -s -62
cl left 0 DAY . -30
cl left 0 DAY ^ 50
cl left 0 DAY in -46
cl left 0 DAY of -56
cl left 0 DAY on -89
cl left 0 DAY to -90
cl left 0 DAY w -86
cl left 0 DAY — 119
cl left 0 NUM , 123
cl left 0 NUM -ing -7
cl left 0 NUM : 61
cl left 0 NUM ^ 75
cl left 0 NUM about 67
cl left 0 NUM in -114
cl left 0 NUM of -19
cl left 0 NUM to -14
cl left 0 a , -71
cl left 0 a -ed -8
cl left 0 a -ing -44
cl left 0 a and -52
cl left 0 a in -8
cl left 0 a is -17
cl left 0 a to -11
cl left 0 a w -32
cl left 0 a — -31
cl left 0 after ^ -26
cl left 0 all , -156
cl left 0 all ^ -48
cl left 0 all and -66
cl left 0 all have -47
cl left 0 an ^ -32
cl left 0 an in -8
cl left 0 and " -19
cl left 0 and , -102
cl left 0 and -ed -58
cl left 0 and -ing -32
cl left 0 and -ly -9
cl left 0 and -s -27
cl left 0 and . -6
cl left 0 and CAP -10
cl left 0 and NUM -8
cl left 0 and about -18
cl left 0 and and -23
cl left 0 and are -14
cl left 0 and as -39
cl left 0 and at -20
cl left 0 and but -18
cl left 0 and for -14
cl left 0 and from -6
cl left 0 and in -27
cl left 0 and into -6
cl left 0 and is -5
cl left 0 and of -26
cl left 0 and on -24
cl left 0 and to -27
cl left 0 and w 38
cl left 0 and when -18
cl left 0 and while -5
cl left 0 and with -52
cl left 0 and — -34
cl left 0 another ^ -19
cl left 0 as as -24
cl left 0 before , -38
cl left 0 before ^ -15
cl left 0 before w -6
cl left 0 both , 19
cl left 0 both . -13
cl left 0 both CAP -104
cl left 0 both ^ 45
cl left 0 both and -12
cl left 0 both have -72
cl left 0 both w -7
cl left 0 but , -8
cl left 0 but -ed -8
cl left 0 but -s -5
cl left 0 but ^ -26
cl left 0 but w -20
cl left 0 by , -48
cl left 0 by -ed -17
cl left 0 by -ing -7
cl left 0 by ^ 26
cl left 0 by and -36
cl left 0 by in -6
cl left 0 by of -15
cl left 0 by on -8
cl left 0 by to -7
cl left 0 by w 36
cl left 0 everyone ^ 41
cl left 0 five in -42
cl left 0 for , -39
cl left 0 he " 50
cl left 0 he , 6
cl left 0 he -ing 35
cl left 0 he -ly 24
cl left 0 he -s 34
cl left 0 he : 22
cl left 0 he CAP 38
cl left 0 he DAY 29
cl left 0 he ^ 15
cl left 0 he about -7
cl left 0 he after 17
cl left 0 he although 11
cl left 0 he and 15
cl left 0 he as 72
cl left 0 he at -8
cl left 0 he because 27
cl left 0 he but 18
cl left 0 he for -8
cl left 0 he had 6
cl left 0 he in -10
cl left 0 he on -6
cl left 0 he since 27
cl left 0 he than -6
cl left 0 he though 25
cl left 0 he to -11
cl left 0 he w 87
cl left 0 he what 5
cl left 0 he when 11
cl left 0 he where -34
cl left 0 he which 90
cl left 0 he while 18
cl left 0 he who 38
cl left 0 he with -8
cl left 0 he — 20
cl left 0 her , -68
cl left 0 her -ed 6
cl left 0 her ^ -50
cl left 0 her in 67
cl left 0 her to 26
cl left 0 her w -37
cl left 0 him , 111
cl left 0 himself ^ 23
cl left 0 his , 9
cl left 0 his -ed -118
cl left 0 his -ing -20
cl left 0 his -ly 31
cl left 0 his ^ -85
cl left 0 his after -19
cl left 0 his and 29
cl left 0 his from 27
cl left 0 his in 95
cl left 0 his is -5
cl left 0 his of 93
cl left 0 his on 26
cl left 0 his to 5
cl left 0 his w -62
cl left 0 his was 11
cl left 0 his with 93
cl left 0 his — -19
cl left 0 i " 28
cl left 0 i , 23
cl left 0 i : 12
cl left 0 i ^ -79
cl left 0 i and 16
cl left 0 i but 14
cl left 0 i when 24
cl left 0 in , -31
cl left 0 in ^ 22
cl left 0 in been -20
cl left 0 in of -25
cl left 0 it " 42
cl left 0 it , -7
cl left 0 it -ed -18
cl left 0 it ^ 19
cl left 0 it after 10
cl left 0 it and 84
cl left 0 it as 70
cl left 0 it but -79
cl left 0 it for -14
cl left 0 it w 72
cl left 0 it what 58
cl left 0 it when -8
cl left 0 many , 70
cl left 0 of , -42
cl left 0 of ^ -56
cl left 0 of has -8
cl left 0 of in -11
cl left 0 one , 140
cl left 0 one ^ 49
cl left 0 others , 40
cl left 0 others ^ 15
cl left 0 several , 17
cl left 0 she " 27
cl left 0 she , 38
cl left 0 she -ed -7
cl left 0 she -ing 16
cl left 0 she -ly 31
cl left 0 she -s 44
cl left 0 she ^ -19
cl left 0 she and 62
cl left 0 she as 23
cl left 0 she because 20
cl left 0 she but -24
cl left 0 she in -12
cl left 0 she of -6
cl left 0 she though 9
cl left 0 she to -12
cl left 0 she w 61
cl left 0 she when 15
cl left 0 she where 19
cl left 0 she which 24
cl left 0 since ^ -59
cl left 0 some , 9
cl left 0 some ^ -37
cl left 0 that -s 22
cl left 0 that CAP 39
cl left 0 that ^ -98
cl left 0 that w -15
cl left 0 the , -115
cl left 0 the -ed -10
cl left 0 the CAP -30
cl left 0 the ^ -72
cl left 0 the and -19
cl left 0 the but -42
cl left 0 the in -7
cl left 0 the of -7
cl left 0 the to -13
cl left 0 the w -18
cl left 0 the was -26
cl left 0 the with -7
cl left 0 their , -40
cl left 0 their -ed 84
cl left 0 their ^ -52
cl left 0 their and -9
cl left 0 their in 58
cl left 0 their w -151
cl left 0 them , -24
cl left 0 them of -55
cl left 0 they , 62
cl left 0 they -ing -8
cl left 0 they -s 25
cl left 0 they ^ -5
cl left 0 they and 33
cl left 0 they as 35
cl left 0 they because 34
cl left 0 they but 7
cl left 0 they for -6
cl left 0 they if 29
cl left 0 they though 23
cl left 0 they w 88
cl left 0 they what 33
cl left 0 they which -68
cl left 0 they — -5
cl left 0 this ^ -49
cl left 0 those ^ -18
cl left 0 three ^ 64
cl left 0 under ^ -23
cl left 0 w " 10
cl left 0 w ' -34
cl left 0 w 's -7
cl left 0 w ( 43
cl left 0 w , 77
cl left 0 w -ed -12
cl left 0 w -ing 20
cl left 0 w -ly -66
cl left 0 w -s 70
cl left 0 w . -111
cl left 0 w / -70
cl left 0 w : 114
cl left 0 w ; 87
cl left 0 w CAP 29
cl left 0 w NUM -71
cl left 0 w ^ 33
cl left 0 w about 6
cl left 0 w after 85
cl left 0 w although 18
cl left 0 w among -24
cl left 0 w and 32
cl left 0 w are -88
cl left 0 w as 75
cl left 0 w at 71
cl left 0 w be -34
cl left 0 w because 99
cl left 0 w before 8
cl left 0 w but 47
cl left 0 w by 10
cl left 0 w did -20
cl left 0 w for 18
cl left 0 w from -18
cl left 0 w had 81
cl left 0 w has -49
cl left 0 w have -69
cl left 0 w if 26
cl left 0 w in -27
cl left 0 w into 43
cl left 0 w is 58
cl left 0 w neither -17
cl left 0 w not -15
cl left 0 w of -15
cl left 0 w on 10
cl left 0 w out 100
cl left 0 w over -30
cl left 0 w than 26
cl left 0 w to 13
cl left 0 w w 13
cl left 0 w were -17
cl left 0 w when 130
cl left 0 w where 66
cl left 0 w which 120
cl left 0 w while 38
cl left 0 w will -29
cl left 0 w with 45
cl left 0 w would -76
cl left 0 w — 35
cl left 0 w ’s -63
cl left 0 we , 20
cl left 0 we and 29
cl left 0 we what 41
cl left 0 what ^ -39
cl left 0 when " -42
cl left 0 when , -6
cl left 0 when ^ -6
cl left 0 whom , 111
cl left 0 whom of -41
cl left 0 with ^ -18
cl left 0 you , 22
cl left 0 you : -21
cl left 0 you ^ -21
cl left 0 you do 28
cl left 0 you if 26
cl left 0 you of -80
cl left 0 you w 32
cl left 0 — 's -6
cl left 0 — , 64
cl left 0 — -ed -85
cl left 0 — -ing -109
cl left 0 — -ly -17
cl left 0 — -s -45
cl left 0 — . -29
cl left 0 — ^ 148
cl left 0 — and 13
cl left 0 — as -72
cl left 0 — by -24
cl left 0 — for -32
cl left 0 — from -12
cl left 0 — has -8
cl left 0 — in -43
cl left 0 — of -57
cl left 0 — on -15
cl left 0 — to -53
cl left 0 — w -113
cl left 0 — with -56
cl left 0 — — -208
cl left 1 's ^ -70
cl left 1 's and -13
cl left 1 's w -23
cl left 1 ) -ed -6
cl left 1 ) after -31
cl left 1 ) in -11
cl left 1 ) of -7
cl left 1 ) to -10
cl left 1 ) w -17
cl left 1 , " 176
cl left 1 , ' 70
cl left 1 , 's -7
cl left 1 , , 204
cl left 1 , -ed 69
cl left 1 , -ing 32
cl left 1 , -ly -10
cl left 1 , -s -53
cl left 1 , . 83
cl left 1 , : 139
cl left 1 , ?sym -6
cl left 1 , CAP 208
cl left 1 , ^ 227
cl left 1 , about -33
cl left 1 , after 52
cl left 1 , and 85
cl left 1 , are -6
cl left 1 , as 189
cl left 1 , at -16
cl left 1 , be 82
cl left 1 , before -6
cl left 1 , but 201
cl left 1 , by -12
cl left 1 , for 41
cl left 1 , from -15
cl left 1 , in -47
cl left 1 , is -8
cl left 1 , like -8
cl left 1 , not -5
cl left 1 , of 26
cl left 1 , on -38
cl left 1 , over -13
cl left 1 , so 70
cl left 1 , than -6
cl left 1 , to -18
cl left 1 , w 126
cl left 1 , was -14
cl left 1 , when 51
cl left 1 , while 105
cl left 1 , will 106
cl left 1 , with -21
cl left 1 , — 138
cl left 1 , ’s -9
cl left 1 -ed , -19
cl left 1 -ed ^ -70
cl left 1 -ed by 79
cl left 1 -ing , -33
cl left 1 -ing ^ -60
cl left 1 -ing and -5
cl left 1 -ing on -7
cl left 1 -ing w -32
cl left 1 -s " -58
cl left 1 -s 's -6
cl left 1 -s , -56
cl left 1 -s -ed -108
cl left 1 -s -ing -62
cl left 1 -s -ly -45
cl left 1 -s -s -72
cl left 1 -s . -28
cl left 1 -s : -50
cl left 1 -s CAP -74
cl left 1 -s NUM -8
cl left 1 -s ^ -71
cl left 1 -s about -22
cl left 1 -s after -61
cl left 1 -s among -47
cl left 1 -s and -78
cl left 1 -s are 79
cl left 1 -s as -140
cl left 1 -s at -27
cl left 1 -s be -7
cl left 1 -s before -53
cl left 1 -s between -14
cl left 1 -s but 7
cl left 1 -s by -37
cl left 1 -s despite -20
cl left 1 -s during -8
cl left 1 -s for -78
cl left 1 -s from -23
cl left 1 -s had -12
cl left 1 -s has -8
cl left 1 -s have -9
cl left 1 -s if -32
cl left 1 -s in -21
cl left 1 -s into -22
cl left 1 -s is -53
cl left 1 -s like -18
cl left 1 -s of -87
cl left 1 -s on -54
cl left 1 -s over -22
cl left 1 -s since -29
cl left 1 -s than -14
cl left 1 -s through -11
cl left 1 -s to -73
cl left 1 -s under -17
cl left 1 -s w -117
cl left 1 -s was -9
cl left 1 -s were -12
cl left 1 -s when -32
cl left 1 -s where -20
cl left 1 -s while -79
cl left 1 -s with -63
cl left 1 -s — -7
cl left 1 -s ’s -8
cl left 1 CAP " 22
cl left 1 CAP 's -8
cl left 1 CAP , -66
cl left 1 CAP -ed -71
cl left 1 CAP -ing -80
cl left 1 CAP -ly -27
cl left 1 CAP -s -77
cl left 1 CAP . -24
cl left 1 CAP : -46
cl left 1 CAP CAP -139
cl left 1 CAP NUM 79
cl left 1 CAP ^ -81
cl left 1 CAP about -49
cl left 1 CAP after -126
cl left 1 CAP against -15
cl left 1 CAP although -10
cl left 1 CAP among -10
cl left 1 CAP and -95
cl left 1 CAP are -10
cl left 1 CAP around -15
cl left 1 CAP as -63
cl left 1 CAP at -52
cl left 1 CAP be -8
cl left 1 CAP been -6
cl left 1 CAP before -45
cl left 1 CAP between -16
cl left 1 CAP but -87
cl left 1 CAP by -50
cl left 1 CAP can -5
cl left 1 CAP despite -17
cl left 1 CAP does -11
cl left 1 CAP during -32
cl left 1 CAP for -108
cl left 1 CAP from -40
cl left 1 CAP had -6
cl left 1 CAP have -10
cl left 1 CAP how -9
cl left 1 CAP if -49
cl left 1 CAP in -29
cl left 1 CAP into -13
cl left 1 CAP is -49
cl left 1 CAP like -32
cl left 1 CAP not -7
cl left 1 CAP of -66
cl left 1 CAP on -55
cl left 1 CAP or -8
cl left 1 CAP out -17
cl left 1 CAP outside -8
cl left 1 CAP over -17
cl left 1 CAP should -5
cl left 1 CAP since -29
cl left 1 CAP so -7
cl left 1 CAP than -34
cl left 1 CAP though -42
cl left 1 CAP through -7
cl left 1 CAP up -8
cl left 1 CAP w -126
cl left 1 CAP was -18
cl left 1 CAP were -12
cl left 1 CAP what -44
cl left 1 CAP when -100
cl left 1 CAP where -16
cl left 1 CAP whether -6
cl left 1 CAP which -24
cl left 1 CAP while -48
cl left 1 CAP with -86
cl left 1 CAP would -17
cl left 1 CAP — -63
cl left 1 CAP ’s -9
cl left 1 DAY , -34
cl left 1 DAY -ed -14
cl left 1 DAY -ing -35
cl left 1 DAY ^ -87
cl left 1 DAY of 85
cl left 1 DAY w -22
cl left 1 NUM , -49
cl left 1 NUM about -10
cl left 1 NUM of -18
cl left 1 NUM w -45
cl left 1 a , -16
cl left 1 a . 89
cl left 1 a ^ 40
cl left 1 a of -7
cl left 1 all , 41
cl left 1 and " -36
cl left 1 and , -41
cl left 1 and -ed -23
cl left 1 and -ing -6
cl left 1 and -s -5
cl left 1 and ^ 46
cl left 1 and and -14
cl left 1 and as -9
cl left 1 and for -21
cl left 1 and in -14
cl left 1 and on -5
cl left 1 and to -6
cl left 1 and w -19
cl left 1 and with -8
cl left 1 and — -8
cl left 1 before " -6
cl left 1 but , -6
cl left 1 but -ed -7
cl left 1 but ^ -27
cl left 1 but w -8
cl left 1 by ^ -9
cl left 1 five of -13
cl left 1 he " -32
cl left 1 he , -35
cl left 1 he -ed -15
cl left 1 he -ing -7
cl left 1 he -s -14
cl left 1 he CAP -18
cl left 1 he ^ -125
cl left 1 he after -7
cl left 1 he and -17
cl left 1 he as -11
cl left 1 he at -6
cl left 1 he but -12
cl left 1 he for -12
cl left 1 he in -15
cl left 1 he is -10
cl left 1 he of -6
cl left 1 he on -7
cl left 1 he to -8
cl left 1 he w -29
cl left 1 he when -12
cl left 1 he while -10
cl left 1 he with -15
cl left 1 her , -21
cl left 1 her ^ -11
cl left 1 his , -22
cl left 1 his -ing -6
cl left 1 his ^ -48
cl left 1 his on -5
cl left 1 his w -11
cl left 1 i , -7
cl left 1 i ^ -53
cl left 1 i w -10
cl left 1 in , -14
cl left 1 it , -31
cl left 1 it -ed -12
cl left 1 it -s -7
cl left 1 it ^ -45
cl left 1 it and -9
cl left 1 it in -8
cl left 1 it of -8
cl left 1 it on -11
cl left 1 it to -6
cl left 1 it w -18
cl left 1 many ^ -31
cl left 1 of , -5
cl left 1 one ^ -30
cl left 1 or ^ -9
cl left 1 she " -13
cl left 1 she , -26
cl left 1 she -ed -7
cl left 1 she -ing -6
cl left 1 she ^ -91
cl left 1 she after -5
cl left 1 she and -7
cl left 1 she as -6
cl left 1 she for -5
cl left 1 she in -7
cl left 1 she to -7
cl left 1 she w -17
cl left 1 the ^ 116
cl left 1 the w -6
cl left 1 they , -26
cl left 1 they -ed -5
cl left 1 they ^ -61
cl left 1 they and -6
cl left 1 they as -13
cl left 1 they for -5
cl left 1 they w -19
cl left 1 w " 13
cl left 1 w 's -8
cl left 1 w , -106
cl left 1 w -ed -101
cl left 1 w -ing -73
cl left 1 w -ly -29
cl left 1 w -s -59
cl left 1 w . -37
cl left 1 w ; -24
cl left 1 w CAP -116
cl left 1 w ^ -130
cl left 1 w about -13
cl left 1 w after -90
cl left 1 w among 39
cl left 1 w and -115
cl left 1 w are -14
cl left 1 w as -124
cl left 1 w at -51
cl left 1 w be -24
cl left 1 w been -8
cl left 1 w before -20
cl left 1 w between -24
cl left 1 w but -82
cl left 1 w by -31
cl left 1 w during -10
cl left 1 w for -107
cl left 1 w from -17
cl left 1 w had -7
cl left 1 w has -6
cl left 1 w have -9
cl left 1 w if -6
cl left 1 w in -74
cl left 1 w into -14
cl left 1 w is -26
cl left 1 w of -69
cl left 1 w on -52
cl left 1 w or -7
cl left 1 w over -11
cl left 1 w since -28
cl left 1 w so -9
cl left 1 w than -7
cl left 1 w to -70
cl left 1 w w -122
cl left 1 w was -21
cl left 1 w when -82
cl left 1 w while -25
cl left 1 w with -43
cl left 1 w would -12
cl left 1 w — -28
cl left 1 we ^ -47
cl left 1 when ^ -7
cl left 1 while ^ -7
cl left 1 with , -8
cl left 1 you ^ -10
cl left 1 you w -9
cl left 1 — , -51
cl left 1 — -ing -5
cl left 1 — ^ 154
cl left 1 — in -9
cl left 1 — w -16
cl left 1 — — -87
cl left 2 , , -14
cl left 2 , -ed -29
cl left 2 , -ing 62
cl left 2 , -ly 57
cl left 2 , -s -18
cl left 2 , . -24
cl left 2 , CAP -28
cl left 2 , ^ 131
cl left 2 , about -5
cl left 2 , after -31
cl left 2 , and -49
cl left 2 , as -12
cl left 2 , at -21
cl left 2 , but 92
cl left 2 , for -19
cl left 2 , from -7
cl left 2 , in -63
cl left 2 , of -22
cl left 2 , on -16
cl left 2 , to -50
cl left 2 , w 21
cl left 2 , with -19
cl left 2 , — -49
cl left 2 -s , -92
cl left 2 -s -ed -33
cl left 2 -s -ing -6
cl left 2 -s -ly -7
cl left 2 -s -s -25
cl left 2 -s . -10
cl left 2 -s ^ -73
cl left 2 -s after -6
cl left 2 -s at -21
cl left 2 -s from -8
cl left 2 -s in -25
cl left 2 -s of -13
cl left 2 -s on -16
cl left 2 -s to -60
cl left 2 -s w -64
cl left 2 -s was -6
cl left 2 CAP , -58
cl left 2 CAP -ed -30
cl left 2 CAP -ing -13
cl left 2 CAP -ly -14
cl left 2 CAP . -9
cl left 2 CAP CAP -18
cl left 2 CAP ^ -83
cl left 2 CAP after -24
cl left 2 CAP and -29
cl left 2 CAP as -60
cl left 2 CAP at -35
cl left 2 CAP by -10
cl left 2 CAP during -6
cl left 2 CAP for -19
cl left 2 CAP in -41
cl left 2 CAP of -11
cl left 2 CAP on -14
cl left 2 CAP to -13
cl left 2 CAP w -62
cl left 2 CAP was -7
cl left 2 CAP when -50
cl left 2 CAP with -29
cl left 2 DAY ^ 20
cl left 2 a , 83
cl left 2 a ^ -13
cl left 2 and , 65
cl left 2 and -ed -6
cl left 2 and ^ 135
cl left 2 and and -7
cl left 2 and of -8
cl left 2 and w -10
cl left 2 he , -20
cl left 2 he -ed -5
cl left 2 he ^ -29
cl left 2 he after -10
cl left 2 he w -5
cl left 2 his ^ -29
cl left 2 i ^ -16
cl left 2 it ^ -6
cl left 2 she , -7
cl left 2 she ^ -33
cl left 2 she w -5
cl left 2 they , -7
cl left 2 they ^ -10
cl left 2 w 's -5
cl left 2 w , -62
cl left 2 w -ed -10
cl left 2 w -ing -18
cl left 2 w -s -23
cl left 2 w . -10
cl left 2 w CAP -40
cl left 2 w ^ 37
cl left 2 w after -35
cl left 2 w among -16
cl left 2 w and 25
cl left 2 w as -12
cl left 2 w at -6
cl left 2 w by -5
cl left 2 w during -7
cl left 2 w for -9
cl left 2 w in -45
cl left 2 w of -14
cl left 2 w on -9
cl left 2 w to -17
cl left 2 w w -87
cl left 2 w was -7
cl left 2 w will -6
cl left 2 w with -31
cl left 2 — , 37
cl left 2 — ^ 139
cl left 3 , , 59
cl left 3 , -ed -16
cl left 3 , . 85
cl left 3 , ^ 132
cl left 3 , at -17
cl left 3 , in -21
cl left 3 , of -6
cl left 3 , on 84
cl left 3 , w 81
cl left 3 -s , -63
cl left 3 -s ^ -84
cl left 3 CAP , -36
cl left 3 CAP -ed -14
cl left 3 CAP . -6
cl left 3 CAP ^ -52
cl left 3 CAP after -60
cl left 3 CAP and -16
cl left 3 CAP at -9
cl left 3 CAP for -14
cl left 3 CAP in -24
cl left 3 CAP to -6
cl left 3 CAP w -17
cl left 3 CAP with -21
cl left 3 and ^ -25
cl left 3 he , -8
cl left 3 he ^ -21
cl left 3 she ^ -10
cl left 3 they ^ -5
cl left 3 w , -63
cl left 3 w . -12
cl left 3 w ^ -168
cl left 3 w in -7
cl left 3 w of -18
cl left 3 w on -10
cl left 3 w w 67
cl left 3 w while -62
cl relative 0 that 's -26
cl relative 0 that , 47
cl relative 0 that -ed -92
cl relative 0 that -ing 49
cl relative 0 that -ly 33
cl relative 0 that ^ -159
cl relative 0 that after -49
cl relative 0 that and -48
cl relative 0 that at -28
cl relative 0 that but -37
cl relative 0 that by -65
cl relative 0 that for 31
cl relative 0 that has -48
cl relative 0 that in -7
cl relative 0 that is -38
cl relative 0 that on 31
cl relative 0 that to -61
cl relative 0 that w -34
cl relative 0 that was 37
cl relative 0 that — -43
cl relative 0 that ’s -43
cl relative 0 which , -10
cl relative 0 which -ed 63
cl relative 0 which ^ -38
cl relative 0 which and -7
cl relative 0 which for -6
cl relative 0 which in -27
cl relative 0 which of -9
cl relative 0 who . -8
cl relative 0 who ^ 41
cl relative 0 who but -11
cl relative 0 who in -6
cl relative 0 who of 30
cl relative 0 who to -8
cl relative 0 who w -23
cl relative 1 that , -12
cl relative 1 that -ed -7
cl relative 1 that -ing -25
cl relative 1 that ^ 71
cl relative 1 that and -11
cl relative 1 that has -7
cl relative 1 that in -9
cl relative 1 that of -10
cl relative 1 that w -11
cl relative 1 who , -14
cl relative 1 who -ing -9
cl relative 1 who ^ -8
cl relative 2 that , -7
cl relative 2 that ^ -5
cl relative 2 that in -6
cl relative 2 who , -31
cl right 0 " -ing -32
cl right 0 " -s -14
cl right 0 " to 9
cl right 0 " w -14
cl right 0 ' w 63
cl right 0 's -ing -24
cl right 0 's for -8
cl right 0 's of -8
cl right 0 's on -8
cl right 0 's to -22
cl right 0 's w -43
cl right 0 ) -ed -15
cl right 0 ) w -20
cl right 0 , -ed -33
cl right 0 , -ing -52
cl right 0 , -s 9
cl right 0 , CAP -6
cl right 0 , a -47
cl right 0 , about -17
cl right 0 , as -53
cl right 0 , at -12
cl right 0 , by -17
cl right 0 , for -55
cl right 0 , of -69
cl right 0 , on 31
cl right 0 , out -24
cl right 0 , to 109
cl right 0 , w -58
cl right 0 , with -53
cl right 0 -ed for -31
cl right 0 -ed w 30
cl right 0 -ing -ed -17
cl right 0 -ing -s -25
cl right 0 -ing of -33
cl right 0 -ing w 34
cl right 0 -s -ed -18
cl right 0 -s -ing -65
cl right 0 -s -s -22
cl right 0 -s as -6
cl right 0 -s for -11
cl right 0 -s of -25
cl right 0 -s on -18
cl right 0 -s to 35
cl right 0 -s with 51
cl right 0 CAP -ed 27
cl right 0 CAP -ing -71
cl right 0 CAP -ly -14
cl right 0 CAP CAP -13
cl right 0 CAP a -16
cl right 0 CAP about -44
cl right 0 CAP against -12
cl right 0 CAP an -8
cl right 0 CAP as -9
cl right 0 CAP by -13
cl right 0 CAP for -24
cl right 0 CAP from -15
cl right 0 CAP his -10
cl right 0 CAP in 28
cl right 0 CAP not -12
cl right 0 CAP of -44
cl right 0 CAP off -11
cl right 0 CAP on -19
cl right 0 CAP out -6
cl right 0 CAP the 32
cl right 0 CAP to 11
cl right 0 CAP up -6
cl right 0 CAP w -25
cl right 0 CAP with -25
cl right 0 DAY -ed 28
cl right 0 DAY w -27
cl right 0 NUM w -21
cl right 0 ^ CAP -77
cl right 0 ^ about -22
cl right 0 ^ to 190
cl right 0 ^ w -29
cl right 0 a -ed -36
cl right 0 a of -13
cl right 0 a to -11
cl right 0 a w 25
cl right 0 after -ing -17
cl right 0 all -ed -6
cl right 0 an w -24
cl right 0 and -ed -46
cl right 0 and -ing -14
cl right 0 and -s -25
cl right 0 and for -7
cl right 0 and of -15
cl right 0 and to -15
cl right 0 and w -52
cl right 0 before -ing -8
cl right 0 both -ed -18
cl right 0 both w -14
cl right 0 but -ed -47
cl right 0 but -ing -26
cl right 0 but -s -20
cl right 0 but w 27
cl right 0 by -ing -29
cl right 0 he -ed -23
cl right 0 he -s -9
cl right 0 he to -8
cl right 0 he w -15
cl right 0 her w -7
cl right 0 him w -12
cl right 0 his w -12
cl right 0 i w -9
cl right 0 in -ing -32
cl right 0 in of -18
cl right 0 it -ed -22
cl right 0 it -s -17
cl right 0 it w 28
cl right 0 many w -9
cl right 0 of -ing 40
cl right 0 of about -12
cl right 0 one w -12
cl right 0 several w -30
cl right 0 she -ed -27
cl right 0 she -s -6
cl right 0 she to -5
cl right 0 she w 45
cl right 0 since -ed -27
cl right 0 some w -5
cl right 0 that -ed 58
cl right 0 that to -19
cl right 0 that w 31
cl right 0 the -ed -83
cl right 0 the -s 16
cl right 0 the of 101
cl right 0 the w 15
cl right 0 their of -11
cl right 0 them -ed -10
cl right 0 they -ed -10
cl right 0 they w -17
cl right 0 two w -14
cl right 0 w -ed 27
cl right 0 w -ing 12
cl right 0 w -s -50
cl right 0 w a -24
cl right 0 w about -16
cl right 0 w as -6
cl right 0 w by -22
cl right 0 w for -37
cl right 0 w of -59
cl right 0 w on -22
cl right 0 w out -30
cl right 0 w to -14
cl right 0 w w 15
cl right 0 w with 64
cl right 0 when -ed -12
cl right 0 who -ed -13
cl right 0 who w -16
cl right 0 without -ing -12
cl right 0 you -ed -5
cl right 0 — -ed -30
cl right 0 — -ing -31
cl right 0 — -s -24
cl right 0 — w -56
cl right 1 " -ed 20
cl right 1 " -s -41
cl right 1 " w 45
cl right 1 's -ing -7
cl right 1 's w -17
cl right 1 ) w -5
cl right 1 , -ed -56
cl right 1 , -ing -38
cl right 1 , -s -63
cl right 1 , about -6
cl right 1 , as -16
cl right 1 , on -22
cl right 1 , to -41
cl right 1 , w 119
cl right 1 -ed w -14
cl right 1 -s -ed -48
cl right 1 -s -ing -29
cl right 1 -s on -5
cl right 1 -s to -31
cl right 1 -s w -57
cl right 1 CAP -ed -51
cl right 1 CAP -ing -8
cl right 1 CAP -s -15
cl right 1 CAP CAP -13
cl right 1 CAP about -8
cl right 1 CAP against -5
cl right 1 CAP at -8
cl right 1 CAP for -6
cl right 1 CAP in 8
cl right 1 CAP of -10
cl right 1 CAP the -6
cl right 1 CAP to -36
cl right 1 CAP w -56
cl right 1 DAY -ed -11
cl right 1 DAY w -13
cl right 1 ^ CAP -23
cl right 1 ^ about -8
cl right 1 ^ to -163
cl right 1 a w -22
cl right 1 and -ed -5
cl right 1 and -ing -6
cl right 1 and w -10
cl right 1 but w -10
cl right 1 he -ed -7
cl right 1 he w -9
cl right 1 in -ing -8
cl right 1 it -ed -18
cl right 1 it w -27
cl right 1 that -ed -40
cl right 1 that -s -25
cl right 1 that w -44
cl right 1 the of 39
cl right 1 the w -63
cl right 1 w -ed -75
cl right 1 w -ing -27
cl right 1 w -s -22
cl right 1 w a -25
cl right 1 w for -12
cl right 1 w of -26
cl right 1 w on -9
cl right 1 w to -14
cl right 1 w w 14
cl right 1 when -ed -6
cl right 1 — -ing 36
cl right 2 " -ed 29
cl right 2 " w 35
cl right 2 , -ed -29
cl right 2 , -ing -19
cl right 2 , -s 87
cl right 2 , w 35
cl right 2 -s -ed -21
cl right 2 -s -ing 63
cl right 2 -s w -11
cl right 2 CAP -ed -25
cl right 2 CAP -s -9
cl right 2 CAP to -27
cl right 2 CAP w -23
cl right 2 ^ to -96
cl right 2 it w -7
cl right 2 w -ed -17
cl right 2 w to -8
cl right 2 w w -54
cl right 3 " -s 94
cl right 3 " w -42
cl right 3 CAP -ed -7
cl right 3 ^ to -44
cl right 3 w w -25
cl shared 0 " " 25
cl shared 0 " , -30
cl shared 0 " ^ -73
cl shared 0 , " 43
cl shared 0 , , -10
cl shared 0 , ^ -9
cl shared 0 , but 108
cl shared 0 , w 31
cl shared 0 , when -59
cl shared 0 , while -25
cl shared 0 , — -12
cl shared 0 -ing ^ -37
cl shared 0 -s , -14
cl shared 0 -s ^ -37
cl shared 0 -s as 81
cl shared 0 -s w -14
cl shared 0 -s while -8
cl shared 0 -s with -12
cl shared 0 CAP " -49
cl shared 0 CAP , -24
cl shared 0 CAP ^ -59
cl shared 0 CAP as -8
cl shared 0 NUM , -15
cl shared 0 and " -36
cl shared 0 and ^ -10
cl shared 0 and as -85
cl shared 0 and but -97
cl shared 0 and when 79
cl shared 0 and — 67
cl shared 0 before " 48
cl shared 0 before ^ -71
cl shared 0 but , 10
cl shared 0 but ^ -24
cl shared 0 by , -10
cl shared 0 by ^ -29
cl shared 0 he , -12
cl shared 0 he ^ -27
cl shared 0 i ^ -8
cl shared 0 it , -14
cl shared 0 it ^ -19
cl shared 0 she , -6
cl shared 0 she ^ -10
cl shared 0 that , -20
cl shared 0 that ^ -26
cl shared 0 w w 34
cl shared 0 when " -47
cl shared 0 while , -12
cl shared 0 while ^ -33
cl shared 0 — ^ -6
cl shared 1 , ^ 110
cl shared 1 , w -115
cl shared 1 CAP ^ -18
cl shared 1 and ^ 152
cl shared 1 he ^ -10
g first 1 base 56
g first 1 ed -61
g first 1 ing -49
g first 1 s 8
g first 12 base -99
g first 12 ed -41
g first 12 ing -53
g first 12 s -104
g first 2 base 53
g first 2 ed 27
g first 2 ing 109
g first 2 s 67
g first 6 base -14
g first 6 ed -19
g first 6 ing 17
g first 6 s -6
g left 0 base 9
g left 0 ing 7
g left 1 base -9
g left 1 ed -7
g left 1 ing -21
g relative 1 s -43
g relative 2 ed -49
g right r base -29
g right r ed -14
g right r ing -26
g right r s -28
g shared 1 ed 43
g shared 1 ing -67
g shared 12 base -96
g shared 12 ed -47
g shared 12 ing -13
g shared 12 s -19
g shared 2 base 80
g shared 2 ed -27
g shared 2 ing 74
g shared 2 s 73
g shared 6 base -6
g shared 6 ed -8
g shared 6 ing 71
g shared 6 s -14
gl first 1 's 134
gl first 1 've 100
gl first 1 ) -30
gl first 1 , -226
gl first 1 -ed 91
gl first 1 that -35
gl first 1 who -21
gl first 1 — -101
gl first 12 " -43
gl first 12 's -94
gl first 12 ) -40
gl first 12 , 17
gl first 12 -ed -127
gl first 12 -ing -112
gl first 12 -s -30
gl first 12 CAP -59
gl first 12 DAY -72
gl first 12 NUM -17
gl first 12 a -84
gl first 12 after -21
gl first 12 all -39
gl first 12 an 66
gl first 12 and 36
gl first 12 another -14
gl first 12 as 31
gl first 12 before -11
gl first 12 both -12
gl first 12 but 64
gl first 12 by -70
gl first 12 five -8
gl first 12 he -55
gl first 12 her -64
gl first 12 him -87
gl first 12 his -55
gl first 12 i -10
gl first 12 in -101
gl first 12 it -62
gl first 12 many -7
gl first 12 of -58
gl first 12 one -6
gl first 12 or 23
gl first 12 others -22
gl first 12 she -33
gl first 12 some -38
gl first 12 that 34
gl first 12 the -76
gl first 12 their -42
gl first 12 them -21
gl first 12 they -69
gl first 12 w -84
gl first 12 when -19
gl first 12 which -35
gl first 12 who -64
gl first 12 with 70
gl first 12 — 42
gl first 2 " -10
gl first 2 's -143
gl first 2 ) 53
gl first 2 , 84
gl first 2 -ed -63
gl first 2 -ing 53
gl first 2 -s 7
gl first 2 DAY 24
gl first 2 NUM 60
gl first 2 a 23
gl first 2 after -10
gl first 2 all 22
gl first 2 and 5
gl first 2 before 37
gl first 2 both 83
gl first 2 but -55
gl first 2 by 46
gl first 2 few -53
gl first 2 he -38
gl first 2 her 82
gl first 2 his 63
gl first 2 i -27
gl first 2 in 115
gl first 2 it 41
gl first 2 many -32
gl first 2 of -17
gl first 2 one -30
gl first 2 others -8
gl first 2 she -28
gl first 2 since 61
gl first 2 some 59
gl first 2 that -59
gl first 2 the -6
gl first 2 their 48
gl first 2 them -5
gl first 2 they 26
gl first 2 we -30
gl first 2 what -35
gl first 2 when -27
gl first 2 which -10
gl first 2 while 18
gl first 2 who -83
gl first 2 with -28
gl first 2 you -19
gl first 2 — -66
gl first 6 " 24
gl first 6 's -95
gl first 6 ) -44
gl first 6 , 52
gl first 6 -ed -45
gl first 6 -ing -71
gl first 6 -s -41
gl first 6 CAP -9
gl first 6 DAY 48
gl first 6 NUM -81
gl first 6 a 37
gl first 6 after 40
gl first 6 all -56
gl first 6 and 27
gl first 6 before -21
gl first 6 both -34
gl first 6 but -13
gl first 6 by 36
gl first 6 for -96
gl first 6 he -52
gl first 6 her -29
gl first 6 his -49
gl first 6 i -8
gl first 6 in -55
gl first 6 it -33
gl first 6 of -20
gl first 6 she -30
gl first 6 some -11
gl first 6 that -90
gl first 6 the -128
gl first 6 their -6
gl first 6 they 28
gl first 6 those -61
gl first 6 w 10
gl first 6 we 69
gl first 6 what -27
gl first 6 which -38
gl first 6 who 41
gl first 6 without -46
gl first 6 you -5
gl left 0 " -70
gl left 0 ' 77
gl left 0 's 24
gl left 0 've -74
gl left 0 ) 37
gl left 0 -s 24
gl left 0 CAP 25
gl left 0 DAY 28
gl left 0 NUM 26
gl left 0 a -47
gl left 0 after -61
gl left 0 all 46
gl left 0 an -85
gl left 0 and -66
gl left 0 anyone 39
gl left 0 as -58
gl left 0 before -77
gl left 0 both 5
gl left 0 but -87
gl left 0 by -27
gl left 0 everyone 65
gl left 0 few -18
gl left 0 five 23
gl left 0 for -43
gl left 0 from -24
gl left 0 he 7
gl left 0 her 9
gl left 0 him 9
gl left 0 his 27
gl left 0 i 29
gl left 0 in -33
gl left 0 it 8
gl left 0 its 46
gl left 0 many -21
gl left 0 my 47
gl left 0 of -63
gl left 0 one 33
gl left 0 or -67
gl left 0 others 23
gl left 0 out 11
gl left 0 several -55
gl left 0 she 14
gl left 0 since -11
gl left 0 some 15
gl left 0 that 6
gl left 0 the -61
gl left 0 their 21
gl left 0 them 20
gl left 0 this -16
gl left 0 those 9
gl left 0 three 17
gl left 0 two 29
gl left 0 under -38
gl left 0 w 6
gl left 0 we 22
gl left 0 what -73
gl left 0 when -67
gl left 0 while -50
gl left 0 whom 22
gl left 0 whose 27
gl left 0 with -86
gl left 0 without -30
gl left 0 you 52
gl left 0 — -9
gl left 1 , -12
gl relative 1 who -10
gl relative 2 which -26
gl relative 2 who 20
gl right r " 31
gl right r ' -15
gl right r 's -24
gl right r 've -11
gl right r ) -44
gl right r -ed -27
gl right r -ing 10
gl right r -s -28
gl right r CAP -18
gl right r DAY -17
gl right r NUM -32
gl right r ^ -15
gl right r a -51
gl right r all -40
gl right r an -33
gl right r and -79
gl right r another -13
gl right r as -78
gl right r before -43
gl right r both -41
gl right r but -40
gl right r by -38
gl right r despite -19
gl right r everyone -24
gl right r few -11
gl right r for -35
gl right r from -43
gl right r he -30
gl right r her -13
gl right r him -33
gl right r himself -14
gl right r his -23
gl right r i -16
gl right r in -10
gl right r it -38
gl right r many -30
gl right r of 23
gl right r one -23
gl right r or -50
gl right r others -22
gl right r several -30
gl right r she 7
gl right r since -57
gl right r some -10
gl right r the 37
gl right r their -11
gl right r them -25
gl right r they -33
gl right r this 28
gl right r those -17
gl right r three -11
gl right r two -21
gl right r w -18
gl right r we -11
gl right r what 38
gl right r when -45
gl right r which 51
gl right r while -37
gl right r who -45
gl right r whom -9
gl right r with -83
gl right r without -18
gl right r you -13
gl right r — -43
gl shared 1 , -126
gl shared 12 " -52
gl shared 12 's -17
gl shared 12 ) -25
gl shared 12 , 44
gl shared 12 -ing -58
gl shared 12 -s -97
gl shared 12 CAP -93
gl shared 12 NUM -37
gl shared 12 a 10
gl shared 12 and 40
gl shared 12 another -17
gl shared 12 but 82
gl shared 12 by -47
gl shared 12 five -25
gl shared 12 he -38
gl shared 12 her -11
gl shared 12 his -10
gl shared 12 it -26
gl shared 12 others -11
gl shared 12 she -26
gl shared 12 that -56
gl shared 12 they -10
gl shared 12 w -115
gl shared 12 when 47
gl shared 12 while -23
gl shared 12 — 11
gl shared 2 , 8
gl shared 2 -s -33
gl shared 2 CAP 56
gl shared 2 and 81
gl shared 2 before 75
gl shared 2 but -29
gl shared 2 he -5
gl shared 2 w -40
gl shared 2 when -40
gl shared 6 " 99
gl shared 6 , 48
gl shared 6 CAP -66
gl shared 6 NUM -22
gl shared 6 and 50
gl shared 6 before 14
gl shared 6 but 23
gl shared 6 by -43
gl shared 6 he -29
gl shared 6 i -6
gl shared 6 it -31
gl shared 6 she -15
gl shared 6 the -109
gl shared 6 w 33
gl shared 6 when -14
gl shared 6 — -31
k first ed -23
k first ing 24
k first s -20
k left base 9
k left ing -10
k none base 22
k none ed 43
k none ing -9
k none s 48
k relative base 10
k relative ed -15
k relative s -18
k right base -29
k right ed -14
k right ing -26
k right s -28
k shared base -23
k shared ed -36
k shared ing 47
k shared s 21
kfl first base " 5
kfl first base 's -37
kfl first base ) -69
kfl first base , 13
kfl first base -ed -7
kfl first base -ing -76
kfl first base -s -34
kfl first base CAP 27
kfl first base DAY 20
kfl first base NUM -33
kfl first base a 32
kfl first base all 51
kfl first base an 33
kfl first base and 10
kfl first base both 11
kfl first base but 15
kfl first base he -25
kfl first base him 24
kfl first base his 25
kfl first base i -17
kfl first base it -31
kfl first base many -29
kfl first base of -87
kfl first base one -35
kfl first base she -10
kfl first base some -7
kfl first base that 64
kfl first base the -59
kfl first base they 33
kfl first base w -20
kfl first base we -21
kfl first base who -70
kfl first base with 25
kfl first base you -22
kfl first base — -14
kfl first ed " -33
kfl first ed 's 44
kfl first ed ) -42
kfl first ed , 28
kfl first ed -ed -103
kfl first ed -ing -26
kfl first ed -s -46
kfl first ed CAP -46
kfl first ed DAY 45
kfl first ed NUM -32
kfl first ed a -60
kfl first ed all -100
kfl first ed and 37
kfl first ed both 48
kfl first ed he -58
kfl first ed his -9
kfl first ed i -12
kfl first ed it 45
kfl first ed many -9
kfl first ed others -38
kfl first ed she -46
kfl first ed since 23
kfl first ed that -130
kfl first ed the 10
kfl first ed them -23
kfl first ed they -40
kfl first ed we 65
kfl first ed what -59
kfl first ed when -52
kfl first ed which -65
kfl first ed who -79
kfl first ed whom -12
kfl first ed — 42
kfl first ing " 26
kfl first ing 's 49
kfl first ing , -14
kfl first ing -s -12
kfl first ing NUM 19
kfl first ing after 26
kfl first ing an -49
kfl first ing and 65
kfl first ing before -31
kfl first ing but 17
kfl first ing by 32
kfl first ing from -6
kfl first ing he -31
kfl first ing in 28
kfl first ing of 40
kfl first ing the -66
kfl first ing they -12
kfl first ing those 30
kfl first ing w -43
kfl first ing while 12
kfl first ing without -26
kfl first ing — -100
kfl first s " -87
kfl first s 's 16
kfl first s -ed 54
kfl first s -ing 36
kfl first s -s 45
kfl first s CAP -45
kfl first s and -88
kfl first s but -9
kfl first s he -22
kfl first s her 22
kfl first s his 10
kfl first s in -13
kfl first s it -82
kfl first s of -45
kfl first s she -24
kfl first s that -58
kfl first s the -26
kfl first s w -9
kfl first s who 33
kfl first s with -13
kfl first s — 22
kfl left base 's 55
kfl left base ) 7
kfl left base , -9
kfl left base -ed -9
kfl left base -ing -14
kfl left base -s 43
kfl left base CAP -5
kfl left base DAY 13
kfl left base all 24
kfl left base an -59
kfl left base and -43
kfl left base both 17
kfl left base but -47
kfl left base five 26
kfl left base he -23
kfl left base her 9
kfl left base him 10
kfl left base his 13
kfl left base i 53
kfl left base in -5
kfl left base it -21
kfl left base many 58
kfl left base my 47
kfl left base of -72
kfl left base one -21
kfl left base others 18
kfl left base she 60
kfl left base some 36
kfl left base that -9
kfl left base the -15
kfl left base their 28
kfl left base two 28
kfl left base under -38
kfl left base w -18
kfl left base we 58
kfl left base with -40
kfl left base you 42
kfl left base — 26
kfl left ed " -70
kfl left ed 's -89
kfl left ed ) 53
kfl left ed , -7
kfl left ed -ed 42
kfl left ed -ing 38
kfl left ed CAP 15
kfl left ed DAY -10
kfl left ed NUM 28
kfl left ed a -68
kfl left ed all 17
kfl left ed and -56
kfl left ed another 5
kfl left ed both -11
kfl left ed but -63
kfl left ed he 7
kfl left ed himself 35
kfl left ed his 14
kfl left ed i -22
kfl left ed it -18
kfl left ed many 39
kfl left ed since -6
kfl left ed some 11
kfl left ed that 43
kfl left ed the -34
kfl left ed them -30
kfl left ed they -12
kfl left ed three 17
kfl left ed w -7
kfl left ed we -33
kfl left ed what -43
kfl left ed when -59
kfl left ed whom 22
kfl left ed you 18
kfl left ed — -16
kfl left ing 's -33
kfl left ing , -21
kfl left ing -s 29
kfl left ing CAP 61
kfl left ing a -61
kfl left ing after -54
kfl left ing an -41
kfl left ing and -49
kfl left ing before -42
kfl left ing by -19
kfl left ing from 12
kfl left ing he 63
kfl left ing in 11
kfl left ing of 28
kfl left ing she 18
kfl left ing that -125
kfl left ing the -14
kfl left ing they 51
kfl left ing those 8
kfl left ing w 31
kfl left ing while -42
kfl left ing without 8
kfl left ing you 6
kfl left ing — -57
kfl left s ' 32
kfl left s 's 47
kfl left s -ed -27
kfl left s -ing -20
kfl left s -s -19
kfl left s CAP 34
kfl left s and -30
kfl left s but -25
kfl left s he 7
kfl left s in -50
kfl left s it 40
kfl left s of -42
kfl left s she 10
kfl left s that -5
kfl left s the -83
kfl left s this -17
kfl left s w 29
kfl left s with -41
kfl left s — 30
kfl none base " -58
kfl none base 's -31
kfl none base ) 42
kfl none base , 8
kfl none base -ed 23
kfl none base -ing 25
kfl none base -s -34
kfl none base CAP -38
kfl none base DAY -53
kfl none base NUM 63
kfl none base ^ 97
kfl none base a -11
kfl none base all -111
kfl none base an 35
kfl none base and -22
kfl none base both -29
kfl none base but -23
kfl none base he 61
kfl none base her -5
kfl none base him -34
kfl none base his -56
kfl none base i -71
kfl none base in 29
kfl none base it 20
kfl none base many -40
kfl none base my -33
kfl none base of 85
kfl none base one 46
kfl none base others -11
kfl none base she -47
kfl none base some -40
kfl none base the 34
kfl none base their -65
kfl none base they -17
kfl none base two -36
kfl none base under 60
kfl none base w 13
kfl none base we -66
kfl none base who -55
kfl none base with -27
kfl none base you -36
kfl none base — -6
kfl none ed " -68
kfl none ed 's 83
kfl none ed ) -75
kfl none ed , -18
kfl none ed -ed 26
kfl none ed -ing -21
kfl none ed -s 76
kfl none ed DAY -53
kfl none ed NUM -31
kfl none ed ^ -25
kfl none ed a 58
kfl none ed all 24
kfl none ed and 8
kfl none ed another 7
kfl none ed both -39
kfl none ed but -46
kfl none ed he 20
kfl none ed himself -25
kfl none ed i 50
kfl none ed it 32
kfl none ed many -22
kfl none ed others 36
kfl none ed she 12
kfl none ed since -9
kfl none ed some -6
kfl none ed that -14
kfl none ed the 95
kfl none ed them 77
kfl none ed they 50
kfl none ed three -11
kfl none ed w 22
kfl none ed we -41
kfl none ed what 78
kfl none ed when 148
kfl none ed which 33
kfl none ed who 82
kfl none ed whom -14
kfl none ed you -16
kfl none ing " -51
kfl none ing 's -106
kfl none ing , 19
kfl none ing -s -78
kfl none ing CAP -157
kfl none ing NUM -17
kfl none ing ^ 29
kfl none ing a 48
kfl none ing after -25
kfl none ing an 110
kfl none ing and -47
kfl none ing before 31
kfl none ing but 9
kfl none ing by 17
kfl none ing from -19
kfl none ing he -42
kfl none ing in -41
kfl none ing of -123
kfl none ing she -9
kfl none ing that 98
kfl none ing the 13
kfl none ing they -27
kfl none ing those -45
kfl none ing w -7
kfl none ing while 22
kfl none ing without -76
kfl none ing — 86
kfl none s " -9
kfl none s ' -32
kfl none s 's -115
kfl none s , -86
kfl none s -ed -33
kfl none s -ing 29
kfl none s -s -10
kfl none s CAP -5
kfl none s ^ -41
kfl none s and 17
kfl none s but 64
kfl none s he 15
kfl none s her -19
kfl none s his -23
kfl none s in 57
kfl none s it 10
kfl none s of 115
kfl none s she 18
kfl none s that -97
kfl none s the 20
kfl none s this -50
kfl none s who 21
kfl none s with 44
kfl none s — -64
kfl relative base that -34
kfl relative base who 68
kfl relative ed that -7
kfl relative ed which -19
kfl relative ed who -6
kfl relative s that 28
kfl relative s who -70
kfl right base " 26
kfl right base 's -86
kfl right base ) -15
kfl right base , -68
kfl right base -ing 59
kfl right base -s -26
kfl right base CAP -11
kfl right base DAY -20
kfl right base NUM -18
kfl right base ^ -91
kfl right base a -17
kfl right base all -30
kfl right base an -28
kfl right base and -53
kfl right base both -20
kfl right base but 39
kfl right base he -19
kfl right base her -11
kfl right base him -17
kfl right base his -19
kfl right base i -9
kfl right base in -43
kfl right base it 23
kfl right base many -12
kfl right base of 32
kfl right base one -12
kfl right base she -8
kfl right base some -7
kfl right base that -12
kfl right base the 8
kfl right base their -11
kfl right base they -22
kfl right base two -14
kfl right base w 38
kfl right base who -16
kfl right base you -8
kfl right base — -29
kfl right ed " 39
kfl right ed 's -23
kfl right ed ) -27
kfl right ed -ed -33
kfl right ed -ing -33
kfl right ed -s -29
kfl right ed CAP -15
kfl right ed DAY -7
kfl right ed NUM -15
kfl right ed ^ 21
kfl right ed a -38
kfl right ed all -7
kfl right ed and -62
kfl right ed another -11
kfl right ed both -25
kfl right ed but -85
kfl right ed he -27
kfl right ed i -11
kfl right ed it -70
kfl right ed many -9
kfl right ed others -12
kfl right ed she 19
kfl right ed since -30
kfl right ed that 10
kfl right ed the -105
kfl right ed them -18
kfl right ed they -22
kfl right ed three -11
kfl right ed w -24
kfl right ed we -6
kfl right ed when -33
kfl right ed which 52
kfl right ed who -15
kfl right ed whom -9
kfl right ed you -6
kfl right ed — -67
kfl right ing " -48
kfl right ing 's 57
kfl right ing , 11
kfl right ing -s 6
kfl right ing CAP -47
kfl right ing ^ -13
kfl right ing after 23
kfl right ing and -25
kfl right ing before -24
kfl right ing but -23
kfl right ing by -34
kfl right ing from -43
kfl right ing he -7
kfl right ing in -39
kfl right ing of 20
kfl right ing she -7
kfl right ing that -6
kfl right ing the 35
kfl right ing those -16
kfl right ing w -22
kfl right ing while -15
kfl right ing without -18
kfl right ing — 34
kfl right s " 16
kfl right s ' -6
kfl right s 's -15
kfl right s -ed -5
kfl right s -ing -53
kfl right s -s -40
kfl right s CAP -26
kfl right s ^ 32
kfl right s and -28
kfl right s but -22
kfl right s he -11
kfl right s in -17
kfl right s it -29
kfl right s of -30
kfl right s she -15
kfl right s that -12
kfl right s the 56
kfl right s w -62
kfl right s who -18
kfl right s — -21
kfl shared base , 30
kfl shared base -s -83
kfl shared base CAP 36
kfl shared base NUM -32
kfl shared base a -23
kfl shared base and 65
kfl shared base but -12
kfl shared base he -14
kfl shared base his -6
kfl shared base it -11
kfl shared base she -9
kfl shared base some -8
kfl shared base the 18
kfl shared base they -14
kfl shared base w -46
kfl shared ed 's -8
kfl shared ed ) -17
kfl shared ed , -79
kfl shared ed -s -46
kfl shared ed CAP -55
kfl shared ed NUM -12
kfl shared ed and 50
kfl shared ed but 117
kfl shared ed he -35
kfl shared ed it -22
kfl shared ed she -18
kfl shared ed that -39
kfl shared ed w 29
kfl shared ed when -69
kfl shared ed which -18
kfl shared ed who -24
kfl shared ed — -12
kfl shared ing " 45
kfl shared ing , 17
kfl shared ing -s 11
kfl shared ing CAP -44
kfl shared ing and -16
kfl shared ing before 53
kfl shared ing by -69
kfl shared ing — 8
kfl shared s , 111
kfl shared s CAP -52
kfl shared s and 99
kfl shared s but -34
kfl shared s he -23
kfl shared s it -23
kfl shared s she -13
kfl shared s w -74
kg first -ing ing 12
kg first -ly base -23
kg first -ly ed 38
kg first -ly ing 28
kg first -ly s 29
kg first -s base -52
kg first -s s -6
kg first CAP base -59
kg first CAP ed 83
kg first CAP s -17
kg first are base -51
kg first are ed 52
kg first are ing -51
kg first can base -11
kg first could base -26
kg first could ed -22
kg first did base -15
kg first didn’t base -5
kg first do base -12
kg first does base -35
kg first doesn't base -76
kg first doesn’t base -79
kg first don’t base -6
kg first had base -7
kg first had ed -43
kg first has base 12
kg first has ed -38
kg first has ing -20
kg first have base -18
kg first have ed -19
kg first have ing -33
kg first is base -101
kg first is ed -119
kg first is ing 8
kg first it base -103
kg first may base 55
kg first might base -31
kg first not base 45
kg first not ing 78
kg first once ed -26
kg first should base -11
kg first so ed -29
kg first to base 99
kg first to ed 70
kg first to ing 20
kg first to s -97
kg first w base -10
kg first w ed -24
kg first w ing 16
kg first w s 19
kg first was base -49
kg first was ed -133
kg first was ing 21
kg first were base -81
kg first were ed -103
kg first were ing -71
kg first will base 21
kg first will ed -34
kg first would base 15
kg first would ed 17
kg first ’re ing -10
kg first ’s base 106
kg left -ed ed 20
kg left -ing ing -22
kg left -ly ed 18
kg left -ly ing -63
kg left -ly s 19
kg left -s s 11
kg left CAP ed -70
kg left are base 31
kg left are ed -125
kg left are ing 97
kg left are s -98
kg left can base -20
kg left could base 65
kg left could ed -95
kg left did base 23
kg left didn't base 57
kg left didn’t base 42
kg left do base 36
kg left doesn't base 69
kg left doesn’t base 40
kg left don't base -49
kg left don’t base 39
kg left had base 22
kg left had ed -13
kg left had ing 8
kg left has base -45
kg left has ed 28
kg left has ing 43
kg left hasn't ed 31
kg left have base -82
kg left have ed 51
kg left have ing 36
kg left is base -23
kg left is ed -87
kg left is ing 58
kg left isn’t ing 13
kg left it base 22
kg left may base -12
kg left may ed 13
kg left might base -37
kg left must base 54
kg left never ed 48
kg left not base -66
kg left not ing -37
kg left once ed 94
kg left should base -20
kg left to base -24
kg left to ed -129
kg left to ing -156
kg left to s -49
kg left w base -11
kg left w ed 29
kg left w ing -64
kg left w s 24
kg left was base 39
kg left was ed -169
kg left was ing 37
kg left were base 59
kg left were ed -114
kg left were ing 81
kg left will base 40
kg left will ed -154
kg left will ing -59
kg left would base 5
kg left wouldn’t base 59
kg left ’ll base 5
kg left ’re ing 26
kg left ’s ed 25
kg left ’s ing 15
kg none -ed ed -54
kg none -ing ing 16
kg none -ly base -17
kg none -ly ed -40
kg none -ly ing 45
kg none -ly s -36
kg none -s base 48
kg none -s s 18
kg none CAP base 70
kg none CAP ed 24
kg none CAP ing 8
kg none CAP s 13
kg none are base -8
kg none are ed 96
kg none are ing -103
kg none are s 101
kg none can base 40
kg none could base -20
kg none could ed 106
kg none did base 6
kg none didn't base -35
kg none didn’t base -33
kg none do base -22
kg none does base -115
kg none doesn't base -18
kg none doesn’t base -123
kg none don't base 12
kg none don’t base -50
kg none had base -14
kg none had ed 22
kg none had ing -8
kg none has base -35
kg none has ed 11
kg none has ing -24
kg none hasn't ed -18
kg none have base 53
kg none have ed -75
kg none have ing -37
kg none is base 95
kg none is ed 158
kg none is ing -123
kg none isn’t ing -10
kg none it base 91
kg none may base -7
kg none may ed -9
kg none might base -11
kg none must base -42
kg none never ed -18
kg none not base 59
kg none not ed 12
kg none not ing -60
kg none should base 39
kg none so ed 34
kg none to base -77
kg none to ed 19
kg none to ing 85
kg none to s 106
kg none w base 16
kg none w ed -52
kg none w ing -59
kg none w s -103
kg none was base 6
kg none was ed 258
kg none was ing -56
kg none were base -16
kg none were ed 155
kg none were ing -34
kg none were s 52
kg none will base -34
kg none will ed 190
kg none will ing 64
kg none would ed 28
kg none wouldn’t base -12
kg none ’re ing -21
kg none ’s base -68
kg none ’s ed -19
kg none ’s ing -26
kg relative -ed ed 70
kg relative are ed -39
kg relative has ed -80
kg relative is ed -86
kg relative w base -8
kg relative w ed 44
kg relative was ed -121
kg right -ed ed -16
kg right -ing ing -13
kg right -ly base 30
kg right -ly ed -13
kg right -ly ing -13
kg right -ly s -24
kg right -s base -33
kg right -s s -20
kg right CAP base -80
kg right CAP ed 19
kg right CAP s -90
kg right are base -17
kg right are ed 15
kg right are ing -50
kg right can base -18
kg right could base -45
kg right did base -47
kg right didn't base -19
kg right didn’t base -11
kg right does base -31
kg right doesn't base -24
kg right doesn’t base 65
kg right don't base -28
kg right don’t base -6
kg right had ed -8
kg right has base 44
kg right has ed -36
kg right has ing -11
kg right hasn't ed -12
kg right have base 36
kg right have ed -63
kg right is base -48
kg right is ed 53
kg right is ing -24
kg right it base -47
kg right may base -9
kg right might base 65
kg right must base -19
kg right never ed -8
kg right not base -12
kg right should base -21
kg right to base -147
kg right to ing -33
kg right to s -46
kg right w base 8
kg right w ed -9
kg right w ing 26
kg right w s -8
kg right was base -29
kg right was ed -15
kg right was ing -29
kg right were base -24
kg right were ed -68
kg right were ing -31
kg right will base -108
kg right will ed -19
kg right will ing -26
kg right would base -61
kg right ’s base -24
kg right ’s ed -5
kg right ’s ing 11
kg shared -ed ed 6
kg shared -ing ing 37
kg shared -ly base -29
kg shared -ly ed -50
kg shared -ly ing 6
kg shared -ly s -9
kg shared -s s -52
kg shared CAP s 74
kg shared are ing -52
kg shared did base -11
kg shared does base 65
kg shared had ed -9
kg shared has base -17
kg shared has ed -29
kg shared have ed -12
kg shared is ed -101
kg shared is ing -6
kg shared it base -60
kg shared w ed 14
kg shared w ing 77
kg shared w s 53
kg shared was ed -27
kg shared would base 24
kl first " -26
kl first ' -50
kl first 's 35
kl first 've 78
kl first ) -10
kl first , 11
kl first -ed -25
kl first -ing -47
kl first -s -28
kl first CAP -29
kl first DAY 13
kl first NUM -33
kl first a 11
kl first after 9
kl first all -38
kl first an -6
kl first and 49
kl first another -21
kl first as 44
kl first both 42
kl first but 26
kl first by 17
kl first few -102
kl first five -9
kl first for -14
kl first from -14
kl first he -76
kl first her 12
kl first him -5
kl first his 13
kl first i -41
kl first it -25
kl first many -45
kl first of -72
kl first one -46
kl first or 75
kl first others -41
kl first several 70
kl first she -64
kl first since 23
kl first some 26
kl first that -50
kl first the -97
kl first their 20
kl first them -30
kl first those 30
kl first two -9
kl first w -28
kl first we 49
kl first what -60
kl first when -37
kl first which -72
kl first while 22
kl first who -70
kl first whom -12
kl first with 39
kl first without -40
kl first you -27
kl first — -7
kl left " -70
kl left ' 77
kl left 's 24
kl left 've -74
kl left ) 37
kl left , -12
kl left -s 24
kl left CAP 25
kl left DAY 28
kl left NUM 26
kl left a -47
kl left after -61
kl left all 46
kl left an -85
kl left and -66
kl left anyone 39
kl left as -58
kl left before -77
kl left both 5
kl left but -87
kl left by -27
kl left everyone 65
kl left few -18
kl left five 23
kl left for -43
kl left from -24
kl left he 7
kl left her 9
kl left him 9
kl left his 27
kl left i 29
kl left in -33
kl left it 8
kl left its 46
kl left many -21
kl left my 47
kl left of -63
kl left one 33
kl left or -67
kl left others 23
kl left out 11
kl left several -55
kl left she 14
kl left since -11
kl left some 15
kl left that 6
kl left the -61
kl left their 21
kl left them 20
kl left this -16
kl left those 9
kl left three 17
kl left two 29
kl left under -38
kl left w 6
kl left we 22
kl left what -73
kl left when -67
kl left while -50
kl left whom 22
kl left whose 27
kl left with -86
kl left without -30
kl left you 52
kl left — -9
kl none " -96
kl none ' -74
kl none 's -78
kl none 've -22
kl none ) -19
kl none , -12
kl none -ed 25
kl none -ing 37
kl none -s 7
kl none CAP -18
kl none DAY -106
kl none NUM 26
kl none ^ 33
kl none a 46
kl none after 24
kl none all -54
kl none an 117
kl none and -8
kl none another 30
kl none anyone -49
kl none as 66
kl none before 31
kl none both -62
kl none by 52
kl none despite 103
kl none everyone -78
kl none few 87
kl none for 62
kl none from 36
kl none he 33
kl none her -17
kl none him 42
kl none himself -33
kl none his -76
kl none in 23
kl none it 43
kl none its -34
kl none many 66
kl none my -33
kl none of 101
kl none one -11
kl none or -101
kl none others 19
kl none out -18
kl none several -38
kl none she 7
kl none since 20
kl none some -53
kl none that 9
kl none the 81
kl none their -80
kl none them 17
kl none they 17
kl none this -57
kl none those -47
kl none three -11
kl none two -41
kl none under 60
kl none w 32
kl none we -100
kl none what 65
kl none when 101
kl none which 55
kl none while 32
kl none who 58
kl none whom -14
kl none whose -23
kl none with 7
kl none without 5
kl none you -51
kl none — 33
kl relative which -37
kl relative who 6
kl right " 31
kl right ' -15
kl right 's -24
kl right 've -11
kl right ) -44
kl right -ed -27
kl right -ing 10
kl right -s -28
kl right CAP -18
kl right DAY -17
kl right NUM -32
kl right ^ -15
kl right a -51
kl right all -40
kl right an -33
kl right and -79
kl right another -13
kl right as -78
kl right before -43
kl right both -41
kl right but -40
kl right by -38
kl right despite -19
kl right everyone -24
kl right few -11
kl right for -35
kl right from -43
kl right he -30
kl right her -13
kl right him -33
kl right himself -14
kl right his -23
kl right i -16
kl right in -10
kl right it -38
kl right many -30
kl right of 23
kl right one -23
kl right or -50
kl right others -22
kl right several -30
kl right she 7
kl right since -57
kl right some -10
kl right the 37
kl right their -11
kl right them -25
kl right they -33
kl right this 28
kl right those -17
kl right three -11
kl right two -21
kl right w -18
kl right we -11
kl right what 38
kl right when -45
kl right which 51
kl right while -37
kl right who -45
kl right whom -9
kl right with -83
kl right without -18
kl right you -13
kl right — -43
kl shared " 47
kl shared 's -21
kl shared ) -25
kl shared , 23
kl shared -ing -58
kl shared -s -77
kl shared CAP -49
kl shared NUM -56
kl shared a 35
kl shared an -74
kl shared and 103
kl shared another -17
kl shared before 53
kl shared but 58
kl shared by -85
kl shared five -25
kl shared he -62
kl shared her -11
kl shared his -13
kl shared i -10
kl shared in 9
kl shared it -58
kl shared or 38
kl shared others -14
kl shared she -40
kl shared some -8
kl shared that 26
kl shared the -14
kl shared they -34
kl shared w -30
kl shared we -5
kl shared which -18
kl shared who -24
kl shared — -5
kn first " -32
kn first ) -13
kn first -ed 9
kn first -ing -6
kn first -ly -13
kn first -s -26
kn first . -96
kn first : 25
kn first ; -16
kn first DAY 71
kn first NUM 13
kn first after 8
kn first against 45
kn first all -86
kn first an -23
kn first another -16
kn first any -84
kn first as -144
kn first at 52
kn first because -84
kn first before -7
kn first both 94
kn first by 55
kn first during -30
kn first for 8
kn first from -77
kn first has -21
kn first he 47
kn first her -32
kn first herself 17
kn first himself 75
kn first how -6
kn first if -61
kn first in -85
kn first into -39
kn first is 40
kn first it 40
kn first its -115
kn first like 45
kn first many -28
kn first me 22
kn first most -57
kn first my 9
kn first no -21
kn first not -152
kn first of -57
kn first off 25
kn first one 12
kn first other 38
kn first out 18
kn first over -21
kn first several 8
kn first she 39
kn first so -83
kn first some -14
kn first someone -42
kn first such 20
kn first that 28
kn first the -11
kn first their 33
kn first them -29
kn first themselves -90
kn first they 31
kn first this -100
kn first those 57
kn first three -24
kn first to 18
kn first up 68
kn first us -39
kn first w -9
kn first was -31
kn first we -28
kn first were -46
kn first what -40
kn first when 37
kn first where -5
kn first whether -42
kn first who -106
kn first why -39
kn first will -10
kn first with 43
kn first would -81
kn left " -9
kn left 's -63
kn left ) 17
kn left , -25
kn left -ed -81
kn left -ing 18
kn left -ly -8
kn left . 6
kn left : 30
kn left ; -59
kn left CAP 7
kn left DAY -62
kn left NUM -27
kn left a 6
kn left about -28
kn left after -77
kn left against -41
kn left all 37
kn left an 19
kn left and -18
kn left another 6
kn left any 41
kn left as -66
kn left at 29
kn left because -73
kn left before 47
kn left both -49
kn left by 34
kn left could 7
kn left during 24
kn left each -10
kn left for -61
kn left from -107
kn left has -38
kn left having 14
kn left he -6
kn left her 23
kn left herself 25
kn left him 18
kn left himself -54
kn left his 28
kn left how -8
kn left if 46
kn left in 16
kn left into 9
kn left is -119
kn left it 25
kn left its 35
kn left itself 12
kn left like -85
kn left many -85
kn left me -20
kn left most -56
kn left my 23
kn left not -15
kn left of -41
kn left off -65
kn left on -19
kn left one -18
kn left other 24
kn left our -88
kn left out 19
kn left over -21
kn left several 5
kn left she -12
kn left some -38
kn left someone -20
kn left such 14
kn left that 11
kn left the 20
kn left their 17
kn left themselves 71
kn left these 27
kn left they 24
kn left this 41
kn left those 28
kn left three 12
kn left to -31
kn left two 23
kn left up 21
kn left us 68
kn left we 78
kn left what 57
kn left when -12
kn left where 20
kn left whether 33
kn left which 33
kn left who -21
kn left why 66
kn left will 11
kn left with -16
kn left would -47
kn left you 36
kn left — 11
kn none " 76
kn none 's 65
kn none ) -8
kn none , 27
kn none -ed 95
kn none -ing 23
kn none -ly 12
kn none -s 5
kn none . 30
kn none : -75
kn none ; 74
kn none CAP -40
kn none DAY 71
kn none NUM -53
kn none a -18
kn none about 30
kn none after 56
kn none against -14
kn none all 27
kn none an -29
kn none and 24
kn none another 20
kn none any 41
kn none as 168
kn none at -52
kn none because 126
kn none before -50
kn none both -65
kn none by -132
kn none during -56
kn none each -51
kn none for 88
kn none four -18
kn none from 101
kn none has 60
kn none have -57
kn none having 51
kn none he -72
kn none her -57
kn none herself -39
kn none him -71
kn none himself 17
kn none how 32
kn none if -32
kn none in 30
kn none into 23
kn none is 143
kn none it -80
kn none its 29
kn none itself -24
kn none like 41
kn none many 34
kn none me -78
kn none most 8
kn none my -25
kn none no 42
kn none not 108
kn none of 76
kn none off 36
kn none on 29
kn none one 13
kn none other -68
kn none our 80
kn none out -52
kn none over 41
kn none several -36
kn none she -100
kn none since 63
kn none so 55
kn none some -54
kn none someone -15
kn none such -31
kn none that -13
kn none the -32
kn none their -31
kn none themselves -55
kn none these -34
kn none they -148
kn none this 42
kn none those -111
kn none three -12
kn none to 54
kn none two -35
kn none up -100
kn none us -34
kn none w 40
kn none was 16
kn none we -66
kn none were 52
kn none what -36
kn none when -49
kn none where -15
kn none whether -11
kn none which -17
kn none who 35
kn none why -94
kn none will -16
kn none with -36
kn none would 156
kn none you -67
kn none — -20
kn relative -ing -104
kn relative -s 45
kn relative a 31
kn relative for -57
kn relative the -29
kn relative to -61
kn relative w -47
kn right -ed -22
kn right -ing -74
kn right -ly -50
kn right -s -6
kn right DAY -54
kn right NUM 39
kn right a -19
kn right all -41
kn right an 11
kn right another -9
kn right any 9
kn right both -19
kn right each -17
kn right four -7
kn right he -35
kn right her -20
kn right herself -25
kn right him -68
kn right himself -26
kn right his -39
kn right how -75
kn right it -19
kn right its -23
kn right many 61
kn right me 37
kn right most 81
kn right my -8
kn right no -36
kn right not -41
kn right one 6
kn right other -24
kn right our -6
kn right several 38
kn right she -26
kn right some 58
kn right such -7
kn right that -44
kn right the -16
kn right their -65
kn right them -41
kn right themselves -12
kn right these -9
kn right they -30
kn right this -45
kn right those -5
kn right three 6
kn right two 16
kn right us -18
kn right w -8
kn right we -23
kn right what -78
kn right which -18
kn right who -16
kn right why -49
kn right you -9
kn shared " -96
kn shared , 36
kn shared -ed -17
kn shared -ing 47
kn shared -ly 94
kn shared -s -26
kn shared . -39
kn shared : -34
kn shared CAP 18
kn shared DAY -9
kn shared a -10
kn shared about -15
kn shared an -30
kn shared any -6
kn shared as -81
kn shared at -23
kn shared for -39
kn shared he 56
kn shared her 61
kn shared him 61
kn shared himself -31
kn shared his 6
kn shared how 48
kn shared in 22
kn shared it -58
kn shared its 32
kn shared not -32
kn shared of 30
kn shared she 35
kn shared some 23
kn shared that -8
kn shared the 16
kn shared their -7
kn shared them -6
kn shared themselves -20
kn shared they -16
kn shared to -38
kn shared w -48
kn shared was -8
kn shared what 61
kn shared whether -31
kn shared why 39
ks first abl -14
ks first accord -255
ks first accus -42
ks first accusation 9
ks first acknowledg -92
ks first ad -59
ks first address -23
ks first admit -62
ks first adviz -18
ks first advocat -60
ks first agr 35
ks first agre -41
ks first aim 21
ks first alarm -35
ks first allow -71
ks first allud 14
ks first anger -59
ks first announc -44
ks first answer 32
ks first apologiz 11
ks first appeal -27
ks first appear -113
ks first applaud -19
ks first ask -72
ks first assail -60
ks first assert -130
ks first assertion 122
ks first attack 50
ks first attempt -26
ks first attribut -13
ks first back -10
ks first bash -8
ks first becom -27
ks first begin -109
ks first believ -53
ks first blam -39
ks first blast 72
ks first boast -7
ks first bring 20
ks first car -8
ks first cast 22
ks first celebrat 8
ks first challeng 50
ks first chant 12
ks first characteriz -14
ks first charg 19
ks first cheer -69
ks first chid 65
ks first cit 46
ks first claim 92
ks first clear -51
ks first com -91
ks first complain -45
ks first complaint -59
ks first conced 20
ks first concern -126
ks first conclud -37
ks first condemn -19
ks first confident 5
ks first confirm -71
ks first consider -10
ks first continu 74
ks first contrast 61
ks first count 36
ks first critical -11
ks first criticism -94
ks first criticiz 24
ks first decid -8
ks first decision 9
ks first declar 23
ks first declin -15
ks first decry -92
ks first deem 9
ks first deep 12
ks first defend 28
ks first deliver 14
ks first demand -55
ks first denounc -55
ks first deny 48
ks first describ 70
ks first design -77
ks first determin 79
ks first devot -23
ks first disclos 54
ks first discuss 6
ks first display -48
ks first disput 51
ks first distanc -83
ks first doubt 23
ks first eager 74
ks first echo -84
ks first embrac 61
ks first emphasiz 24
ks first encourag 49
ks first endorsement -155
ks first enjoy -6
ks first envision 67
ks first estimat -16
ks first expand 52
ks first expect -156
ks first explain -37
ks first expos 80
ks first express 47
ks first favor -158
ks first fear -29
ks first figur 26
ks first fil -13
ks first find -12
ks first fir -6
ks first focus 51
ks first forecast -12
ks first giv -120
ks first go 7
ks first goe 26
ks first going -32
ks first grow -85
ks first hard 64
ks first highlight -16
ks first hint -25
ks first hir -56
ks first hit -15
ks first hold 80
ks first hop 29
ks first idea 82
ks first identify -29
ks first ignor -52
ks first imagin -17
ks first imply 10
ks first includ 51
ks first indicat -23
ks first intend 35
ks first interest 13
ks first interpret 54
ks first introduc -63
ks first invok -20
ks first issu 36
ks first it -122
ks first jok 28
ks first know -90
ks first label 68
ks first lament -36
ks first launch 45
ks first learn 36
ks first leav 88
ks first list 73
ks first look -69
ks first maintain 21
ks first mak 17
ks first mark -70
ks first mean -28
ks first mention 16
ks first messag 12
ks first mind 35
ks first mock 61
ks first movement 40
ks first nam -36
ks first need 25
ks first negativ 31
ks first not 37
ks first observ 46
ks first offer -29
ks first open -28
ks first oppos -62
ks first opposition 37
ks first optimistic -40
ks first order 14
ks first outlin -11
ks first paint 85
ks first pass 41
ks first persuad -49
ks first plan -38
ks first plead -69
ks first point 15
ks first portray 29
ks first post -17
ks first praiz 8
ks first predict -8
ks first prefer -69
ks first present -15
ks first press -96
ks first project -58
ks first promiz -83
ks first promot 111
ks first propos 21
ks first prov -92
ks first provid 56
ks first publish -85
ks first push -60
ks first put -48
ks first question -85
ks first quick 37
ks first quot -34
ks first rail -69
ks first rais -90
ks first reach 62
ks first react -20
ks first reaffirm -15
ks first reason -39
ks first rebuf -42
ks first recall -41
ks first recit -16
ks first recogniz -12
ks first recommend 39
ks first refer 18
ks first referenc 17
ks first reflect 74
ks first refus 57
ks first regard -8
ks first reiterat 73
ks first reject -87
ks first releas -50
ks first remain -6
ks first remember -87
ks first remind 40
ks first repeat 6
ks first reply -10
ks first report -57
ks first represent -28
ks first request -130
ks first requir 74
ks first respond 67
ks first restrict -23
ks first reveal 51
ks first rul 62
ks first run -129
ks first see -82
ks first seek -12
ks first seem -46
ks first send -65
ks first set -88
ks first shar -15
ks first sharp 19
ks first shout 65
ks first show -21
ks first shrug -73
ks first sid 64
ks first sign -59
ks first signal -25
ks first singl -28
ks first skeptical 70
ks first sound -9
ks first speak 15
ks first speculat -38
ks first speculation -39
ks first stand 29
ks first start 28
ks first stat -114
ks first statement -49
ks first stop -9
ks first strategy -82
ks first stress 82
ks first stuck 40
ks first suggest -46
ks first suggestion 26
ks first support -29
ks first supporter 99
ks first surpriz -74
ks first suspect -27
ks first tak -11
ks first talk 25
ks first tell 36
ks first thank -10
ks first ther -103
ks first threaten 69
ks first titl -62
ks first tout -47
ks first try 119
ks first turn 35
ks first tweet 23
ks first understand 18
ks first unveil 8
ks first urg -68
ks first used 19
ks first view 9
ks first voic -42
ks first vot 29
ks first vouch -61
ks first vow -27
ks first want 22
ks first warn 9
ks first weigh -10
ks first welcom 83
ks first wonder -111
ks first worry 18
ks first writ 21
ks first yell -13
ks left abl 92
ks left accept 26
ks left accord -86
ks left accus -45
ks left accusation -58
ks left acknowledg 29
ks left acquiesc 33
ks left ad 67
ks left add -45
ks left address 21
ks left admit -15
ks left adopt 7
ks left advic -16
ks left adviz -63
ks left advocat 48
ks left agr 28
ks left agre 8
ks left aim 33
ks left air -117
ks left alarm -111
ks left alleg -26
ks left allegation -158
ks left allow 58
ks left anger -100
ks left announc 29
ks left announcement -80
ks left apologiz 18
ks left appeal 73
ks left appear -243
ks left applaud 26
ks left appoint 73
ks left approv 15
ks left argu 23
ks left argument -5
ks left assail -41
ks left assert 26
ks left assertion -111
ks left attack -8
ks left attempt -57
ks left attribut -40
ks left avoid 16
ks left ban -59
ks left bash -53
ks left becam -147
ks left becom 27
ks left begin 82
ks left believ 37
ks left bemoan 11
ks left best -125
ks left blam 33
ks left blast 23
ks left block 35
ks left boast 25
ks left bring 18
ks left brush 32
ks left calculat 103
ks left call -27
ks left car 35
ks left carry 48
ks left cast 71
ks left caution 24
ks left celebrat 23
ks left certain -144
ks left challeng -14
ks left champion -60
ks left chant 9
ks left characteriz 30
ks left charg -83
ks left cheer 50
ks left chid -38
ks left choos 28
ks left cit 43
ks left claim 11
ks left clarify 6
ks left clear -32
ks left com -90
ks left comment 40
ks left compar -9
ks left complain -12
ks left complaint -102
ks left conced -48
ks left conclud 52
ks left condemn 24
ks left confident -16
ks left confirm 29
ks left congratulat -51
ks left consider -81
ks left contemplat 39
ks left contend 15
ks left conversation -14
ks left count -25
ks left counter -6
ks left creat 10
ks left credit -51
ks left critical 36
ks left criticism -77
ks left criticiz -49
ks left cry -44
ks left cut 15
ks left debat -180
ks left decid 79
ks left decision -18
ks left declar -25
ks left declin 96
ks left decry 100
ks left deem -96
ks left deep -22
ks left defend 27
ks left deliver 47
ks left demand 64
ks left demonstrat 20
ks left denounc 45
ks left deny 5
ks left derid -57
ks left describ -14
ks left design -131
ks left detail -63
ks left determin 9
ks left devot 137
ks left disagre 56
ks left disagreement -16
ks left disavow 6
ks left disclos -24
ks left discuss 39
ks left discussion -95
ks left dismiss 29
ks left display -44
ks left disput -6
ks left distanc 65
ks left divid 113
ks left document 24
ks left doubl 21
ks left doubt -36
ks left draw -125
ks left dub -30
ks left dwell -92
ks left eager 32
ks left echo 46
ks left elect -13
ks left embrac -33
ks left emerg -83
ks left emphasiz 18
ks left encourag 23
ks left end 54
ks left endors 43
ks left endorsement 43
ks left enjoy 40
ks left envision -38
ks left estimat 56
ks left expand -23
ks left expect -78
ks left experienc -48
ks left explain 73
ks left expos -47
ks left express 34
ks left fail 32
ks left far -82
ks left favor -11
ks left fear -25
ks left featur -82
ks left feel -18
ks left fight -95
ks left figur -26
ks left fil 61
ks left find 49
ks left focus 33
ks left follow 70
ks left forecast 9
ks left forget 26
ks left fram 12
ks left giv 67
ks left go -55
ks left goal -52
ks left goe -38
ks left going 75
ks left grow -22
ks left guess -38
ks left hail 19
ks left hard -129
ks left hat 11
ks left hear 76
ks left highlight 26
ks left hint -30
ks left hir 20
ks left hit -36
ks left hold 7
ks left hop 27
ks left hopeful 18
ks left idea -19
ks left identify -33
ks left ignor 16
ks left imagin -19
ks left imply 13
ks left impress 76
ks left includ 25
ks left indicat 7
ks left inform 33
ks left insist 18
ks left intend -48
ks left interest -20
ks left interject -81
ks left interpret -57
ks left introduc -20
ks left invok 46
ks left issu -15
ks left it 10
ks left jok 26
ks left judg -84
ks left keep 23
ks left knock 9
ks left know -86
ks left label -173
ks left lament 16
ks left lash 69
ks left launch 55
ks left lay 43
ks left learn -47
ks left leav -56
ks left less 40
ks left liken 23
ks left lin 28
ks left list -40
ks left look -137
ks left lov 47
ks left maintain 52
ks left mak 70
ks left mark -11
ks left mean 7
ks left mention -42
ks left messag 24
ks left mind -12
ks left mock -46
ks left mount -82
ks left mov 29
ks left movement -176
ks left nam -33
ks left need 17
ks left negativ 11
ks left nominat 22
ks left not -36
ks left observ -35
ks left offer 13
ks left open 93
ks left oppos 78
ks left opposition -115
ks left opt -47
ks left optimistic 32
ks left order 27
ks left outlin 54
ks left outrag 9
ks left outspoken -89
ks left paint -52
ks left pass -122
ks left peg 33
ks left persuad 87
ks left pick -33
ks left plan 17
ks left play 23
ks left plead 36
ks left pledg 32
ks left point 9
ks left portray 7
ks left position 22
ks left praiz 22
ks left predict -21
ks left prefer 63
ks left present 25
ks left press -13
ks left pressur -69
ks left proclaim 53
ks left project -11
ks left promiz 22
ks left promot -13
ks left propos -5
ks left protest 6
ks left proud 34
ks left prov 85
ks left provid 36
ks left publish 40
ks left push 76
ks left put 81
ks left question -61
ks left quick 6
ks left quot 26
ks left rail 12
ks left rais -30
ks left rattl -88
ks left reach -34
ks left react 69
ks left reaffirm 18
ks left realiz 13
ks left rebuf -8
ks left rebuk -61
ks left rebut 16
ks left recall 18
ks left receiv -140
ks left recit -5
ks left recogniz 19
ks left recommend 16
ks left refer 64
ks left referenc -117
ks left reflect -55
ks left refus 18
ks left regard -115
ks left reiterat -65
ks left reject 65
ks left remain -31
ks left remark 17
ks left remind -143
ks left renew -100
ks left repeat 31
ks left reply 26
ks left report -8
ks left represent 9
ks left request -56
ks left requir -86
ks left respond 18
ks left restrict 29
ks left return -77
ks left retweet -5
ks left reveal 56
ks left rip 60
ks left rul 26
ks left run 53
ks left say 41
ks left scar 48
ks left see -37
ks left seek 79
ks left seem -231
ks left send 89
ks left sens -85
ks left set 16
ks left shar 97
ks left sharp -81
ks left shift 105
ks left shock 123
ks left shoot 13
ks left shout -35
ks left show 40
ks left shrug 57
ks left sid -59
ks left sign 13
ks left signal 72
ks left singl 26
ks left skeptical 23
ks left slam -44
ks left sound -141
ks left spar -26
ks left speak 39
ks left speculat 42
ks left speculation -144
ks left spent 52
ks left split 42
ks left stand -21
ks left start 64
ks left stat 35
ks left statement 48
ks left step 36
ks left stop 41
ks left strategy 20
ks left struck -50
ks left struggl 48
ks left stuck -12
ks left suggest 44
ks left suggestion -38
ks left support 36
ks left supporter -176
ks left supportiv -34
ks left sur -89
ks left surpriz -34
ks left suspect 8
ks left tak 50
ks left target -49
ks left tell 17
ks left tend 35
ks left testify 14
ks left thank 19
ks left ther -81
ks left think 56
ks left threaten 29
ks left titl -161
ks left trad 12
ks left try -19
ks left turn -22
ks left underscor 42
ks left understand 26
ks left unveil 24
ks left upset -45
ks left urg 45
ks left used 15
ks left very 18
ks left view -57
ks left voic 59
ks left vouch 52
ks left vow 107
ks left want 57
ks left wary 25
ks left watch -10
ks left weigh 39
ks left welcom -64
ks left withdraw 19
ks left witness 46
ks left wonder 68
ks left worry -13
ks left writ 35
ks left yell 26
ks left zero -58
ks none abl -48
ks none accept -32
ks none accord -138
ks none accus 82
ks none accusation 85
ks none acknowledg 9
ks none acquiesc -19
ks none ad -37
ks none add -28
ks none address -52
ks none admit 7
ks none adopt -17
ks none adviz 68
ks none advocat -104
ks none agr -130
ks none agre 23
ks none aim -115
ks none air 55
ks none alarm -96
ks none alleg 68
ks none allegation 179
ks none allow -12
ks none allud -12
ks none anger 5
ks none announc 44
ks none announcement 110
ks none apologiz -33
ks none appeal -58
ks none appear 289
ks none applaud -34
ks none appoint -12
ks none approv 33
ks none argu -48
ks none argument 76
ks none ask 126
ks none assail 73
ks none assert 108
ks none assertion 36
ks none assum 11
ks none attack -12
ks none attempt 78
ks none attribut 59
ks none avoid -13
ks none awar 14
ks none back -69
ks none balk -36
ks none ban 59
ks none bash 52
ks none becam 118
ks none becom -71
ks none begin -89
ks none believ -35
ks none bemoan -8
ks none best 120
ks none blam -38
ks none blast -65
ks none block -12
ks none boast -48
ks none bring -43
ks none brush -25
ks none calculat -44
ks none call 68
ks none car -35
ks none carry -47
ks none cast -99
ks none caution -34
ks none certain 93
ks none challeng -14
ks none champion -41
ks none characteriz -23
ks none charg 94
ks none cheer -91
ks none chid -18
ks none choos -41
ks none cit -167
ks none claim -83
ks none clarify -10
ks none clear 98
ks none com 85
ks none comment -22
ks none compar -45
ks none complain 39
ks none complaint 140
ks none conced -63
ks none concern 88
ks none conclud -68
ks none condemn -29
ks none confident -85
ks none confirm 17
ks none congratulat -6
ks none consider 86
ks none contemplat -13
ks none contend -23
ks none continu -64
ks none contradict -28
ks none contrast -38
ks none conversation -48
ks none convinc -61
ks none count 14
ks none counter 15
ks none cover -39
ks none creat -9
ks none credit -24
ks none critical -33
ks none criticism 121
ks none criticiz 76
ks none cry 50
ks none cut 55
ks none debat 161
ks none decid -125
ks none decision -7
ks none declar 35
ks none declin -153
ks none decry -62
ks none deem 102
ks none deep -65
ks none defend -119
ks none deliver -70
ks none demand -18
ks none demonstrat -32
ks none denounc 8
ks none deny -12
ks none derid -32
ks none describ -63
ks none design 161
ks none detail 68
ks none determin -85
ks none devot -131
ks none disagre -63
ks none disagreement 67
ks none disclos -14
ks none disclosur 112
ks none discuss -9
ks none discussion 107
ks none dismiss 12
ks none display 50
ks none disput -56
ks none distanc -17
ks none divid -125
ks none document -62
ks none doubl -22
ks none doubt 35
ks none downplay -52
ks none draw 44
ks none dub 33
ks none dwell -41
ks none eager -145
ks none echo 20
ks none embrac -14
ks none emerg 127
ks none emphasiz -53
ks none encourag -95
ks none endors -117
ks none endorsement -22
ks none enjoy -52
ks none envision -20
ks none estimat -56
ks none expand 22
ks none expect 175
ks none experienc -86
ks none explain -114
ks none expos -38
ks none express -121
ks none fail -22
ks none far 98
ks none favor 8
ks none fear 69
ks none featur -77
ks none feel -19
ks none fight 65
ks none figur -69
ks none fil -59
ks none find -152
ks none focus -49
ks none follow -67
ks none forecast 19
ks none forget -13
ks none fram -11
ks none giv 27
ks none go 21
ks none goal -92
ks none goe -76
ks none going -64
ks none grow 35
ks none guess 63
ks none hail -11
ks none hard 77
ks none harsh -31
ks none hat 41
ks none hear -41
ks none hint 20
ks none hir 35
ks none hit 44
ks none hold -94
ks none hop -151
ks none hopeful -18
ks none idea -48
ks none identify 64
ks none ignor 24
ks none imagin 54
ks none imply -51
ks none impos 42
ks none impress -139
ks none includ -106
ks none indicat 27
ks none insist -85
ks none intend 28
ks none interest -14
ks none interject -20
ks none invok -19
ks none issu -6
ks none it 110
ks none join -18
ks none jok -43
ks none judg 22
ks none keep -18
ks none know 215
ks none label 132
ks none lambast 10
ks none lament -36
ks none lash -6
ks none launch -57
ks none lay -74
ks none learn 35
ks none leav -127
ks none less -52
ks none let -14
ks none liken -20
ks none lin -38
ks none list 25
ks none lobby -9
ks none look 205
ks none lov -42
ks none maintain -52
ks none mak -67
ks none mark 61
ks none mean 67
ks none mention 14
ks none messag -62
ks none mind -39
ks none mock -36
ks none mount -13
ks none mov -22
ks none movement 111
ks none nam 39
ks none need -70
ks none negativ -70
ks none nominat -49
ks none not 11
ks none observ -59
ks none offer 7
ks none open -77
ks none oppos -131
ks none opposition 109
ks none opt -56
ks none optimistic 8
ks none order -35
ks none outlin -31
ks none outrag -6
ks none outspoken -98
ks none paint -39
ks none pass -64
ks none peg -47
ks none persuad -74
ks none pick -17
ks none pivot -29
ks none plan -25
ks none play -11
ks none pledg -76
ks none point -16
ks none portray 12
ks none position -46
ks none post 22
ks none praiz -43
ks none predict -104
ks none prefer -72
ks none present 44
ks none press 116
ks none pressur 20
ks none proclaim -8
ks none project 88
ks none promiz -17
ks none promot -59
ks none propos 9
ks none proposal 9
ks none protest -50
ks none proud -28
ks none prov -51
ks none provid -45
ks none push -124
ks none put -109
ks none question 147
ks none quick -47
ks none quot -109
ks none rail 56
ks none rais 158
ks none rattl -55
ks none reach -29
ks none react -75
ks none read -45
ks none reaffirm -15
ks none realiz -12
ks none reason 17
ks none rebuf 36
ks none rebuk -15
ks none rebut -13
ks none recall -37
ks none receiv 76
ks none recit 64
ks none recogniz 20
ks none recommend -60
ks none refer 84
ks none referenc 64
ks none reflect -33
ks none refus -82
ks none regard 146
ks none reiterat -58
ks none reject 23
ks none releas 16
ks none remain -76
ks none remark -100
ks none remember 96
ks none remind 39
ks none renew 66
ks none repeat -60
ks none reply -27
ks none report 9
ks none represent -44
ks none request 147
ks none requir -31
ks none resist -13
ks none respond -107
ks none restrict -31
ks none return 38
ks none retweet 32
ks none reveal -132
ks none rip -7
ks none rul -106
ks none run -49
ks none say -102
ks none scar -46
ks none see 152
ks none seek -131
ks none seem 295
ks none seiz -15
ks none send -73
ks none sens 97
ks none set 6
ks none shar -56
ks none sharp 22
ks none shift -31
ks none shock -123
ks none shoot -9
ks none shout -50
ks none show -92
ks none shrug 43
ks none sid -47
ks none sign 54
ks none signal -49
ks none singl -8
ks none skeptical -96
ks none slam -83
ks none sound 156
ks none spar -64
ks none speak -147
ks none speculat -13
ks none speculation 154
ks none spent -44
ks none split -47
ks none stand -43
ks none start -129
ks none stat 24
ks none statement -89
ks none step -39
ks none stop -29
ks none story 23
ks none strategy 48
ks none stress -60
ks none struck -39
ks none struggl -37
ks none stuck -50
ks none suggest -103
ks none suggestion -25
ks none supporter 72
ks none supportiv -33
ks none sur -74
ks none surpriz -16
ks none tak -118
ks none target 8
ks none tend -29
ks none testify -12
ks none thank -12
ks none ther 137
ks none think -125
ks none threaten -114
ks none titl 169
ks none tout 47
ks none trad -8
ks none try -92
ks none turn -88
ks none tweet -46
ks none underscor -38
ks none understand -54
ks none unveil -33
ks none upset -58
ks none urg 6
ks none used -55
ks none using -8
ks none very -28
ks none view 36
ks none voic -49
ks none vot -121
ks none vouch -21
ks none vow -88
ks none want -153
ks none warn -45
ks none wary -31
ks none watch -59
ks none wav 11
ks none weigh -50
ks none welcom -61
ks none withdraw -17
ks none witness -47
ks none wonder -7
ks none worry -114
ks none writ -137
ks none yell -20
ks none zero -54
ks relative appear -18
ks relative ask -45
ks relative expect -60
ks relative nominat 26
ks relative seem -64
ks relative show 87
ks right accept -8
ks right accord 179
ks right accus -58
ks right accusation -62
ks right acknowledg -52
ks right ad 15
ks right address -17
ks right admit -18
ks right adviz -31
ks right advocat -17
ks right agr -49
ks right agre -17
ks right aim -37
ks right alarm 167
ks right alleg -65
ks right allegation -30
ks right allow -54
ks right allud -74
ks right anger 122
ks right announc -80
ks right answer -21
ks right appear -44
ks right applaud -11
ks right appoint -12
ks right approv -10
ks right argu -21
ks right ask -67
ks right assail -8
ks right assert -15
ks right assertion -16
ks right assum -10
ks right assur -10
ks right attack -74
ks right attempt -17
ks right attribut -25
ks right awar -13
ks right back 32
ks right ban -6
ks right bash -20
ks right becam 61
ks right becom 24
ks right believ -25
ks right blam -57
ks right blast -40
ks right block -10
ks right bring -20
ks right brush -5
ks right calculat -15
ks right call -55
ks right carry -14
ks right cast -50
ks right caution -10
ks right challeng -34
ks right characteriz -11
ks right charg -46
ks right cheer 44
ks right chid -15
ks right choos -14
ks right cit -47
ks right claim -53
ks right clear -15
ks right com 24
ks right comment -18
ks right compar -28
ks right complain -6
ks right complaint -11
ks right conced -13
ks right concern -24
ks right condemn -12
ks right confident -37
ks right confirm -11
ks right consider -14
ks right contrast -7
ks right convinc 36
ks right count -8
ks right cover -48
ks right critical -29
ks right criticism 70
ks right criticiz -67
ks right debat -54
ks right decid -16
ks right decision 27
ks right declar -36
ks right declin -12
ks right decry -31
ks right deem -25
ks right deep 58
ks right defend -62
ks right deliver -12
ks right demand -38
ks right denounc -40
ks right deny -19
ks right describ -60
ks right detail -19
ks right determin -13
ks right devot -41
ks right disclos -27
ks right disclosur -39
ks right discuss -30
ks right dismiss -28
ks right display -19
ks right distanc -15
ks right divid -11
ks right document -52
ks right doubl -9
ks right doubt -9
ks right downplay -38
ks right draw 98
ks right dwell -25
ks right echo -8
ks right embrac -39
ks right encourag -17
ks right end -52
ks right endors -67
ks right endorsement 84
ks right expand -11
ks right expect -31
ks right experienc -19
ks right explain 9
ks right expos -19
ks right express -42
ks right fail -6
ks right far -26
ks right fear -36
ks right featur 105
ks right feel 25
ks right fil -16
ks right find -87
ks right fir -8
ks right focus -54
ks right forecast -23
ks right forget -6
ks right giv -57
ks right go -33
ks right going -43
ks right grow 50
ks right hail -15
ks right hard -39
ks right hat -56
ks right hear -11
ks right highlight -40
ks right hint -26
ks right hir -16
ks right hit -17
ks right hold -27
ks right hop 32
ks right idea -36
ks right identify -27
ks right ignor -31
ks right imagin -40
ks right includ -29
ks right indicat -25
ks right inform -15
ks right insist -13
ks right interest 22
ks right interpret -6
ks right introduc -17
ks right invok -13
ks right issu -41
ks right it -49
ks right judg -15
ks right know -76
ks right label -21
ks right lament -5
ks right lash -17
ks right launch -16
ks right lay -18
ks right learn -14
ks right leav 80
ks right less -25
ks right lin -19
ks right list -64
ks right look -58
ks right mak -63
ks right mark -6
ks right mean -22
ks right mention -42
ks right messag -12
ks right mock -34
ks right mount 78
ks right nam 32
ks right need -17
ks right negativ -42
ks right nominat -21
ks right not -57
ks right offer -72
ks right open -23
ks right oppos -68
ks right opposition -49
ks right order -26
ks right outlin -11
ks right paint -9
ks right pass 115
ks right pick 70
ks right pivot -10
ks right play -12
ks right pledg -15
ks right point -102
ks right portray -46
ks right position -6
ks right praiz -48
ks right predict 22
ks right prefer -24
ks right press -48
ks right pressur -16
ks right project -58
ks right promiz 49
ks right promot -33
ks right propos -44
ks right protest -8
ks right provid -60
ks right publish -13
ks right push -51
ks right put -36
ks right question 21
ks right quick -10
ks right quot -23
ks right rail -15
ks right rais -38
ks right rattl 155
ks right reach -10
ks right read 38
ks right rebuk -13
ks right recall 40
ks right receiv 141
ks right recogniz -25
ks right recommend -14
ks right refer -208
ks right referenc -34
ks right regard -36
ks right reiterat -23
ks right reject -29
ks right releas -66
ks right remain 72
ks right remark -7
ks right remember -65
ks right remind 93
ks right renew -8
ks right repeat -60
ks right reply 6
ks right report 55
ks right represent -18
ks right request -26
ks right requir -62
ks right respond -74
ks right restrict -7
ks right return -10
ks right retweet -29
ks right reveal -43
ks right rul -21
ks right run -36
ks right say 6
ks right see -75
ks right seek -46
ks right seem -88
ks right seiz -6
ks right send -20
ks right set -21
ks right shar -71
ks right sharp -74
ks right show -78
ks right shrug -11
ks right sid -50
ks right sign -15
ks right signal -9
ks right singl -15
ks right skeptical -24
ks right slam -32
ks right sound -81
ks right spar -12
ks right speak -105
ks right spent -16
ks right stand 64
ks right start -33
ks right stat 19
ks right statement 64
ks right strategy -7
ks right stress -43
ks right struck 61
ks right struggl -9
ks right suggest -57
ks right support -40
ks right supporter -68
ks right supportiv -31
ks right sur 73
ks right surpriz 98
ks right tak -65
ks right talk -75
ks right target -62
ks right tell -86
ks right tend -13
ks right thank -11
ks right ther -24
ks right think -44
ks right threaten -8
ks right tout -23
ks right try -65
ks right turn -52
ks right tweet -7
ks right understand -26
ks right unveil -6
ks right urg -50
ks right used -28
ks right very 6
ks right view 20
ks right voic -21
ks right vot -66
ks right vouch -14
ks right vow -9
ks right want -33
ks right warn -46
ks right watch -7
ks right welcom 27
ks right withdraw -8
ks right witness -11
ks right worry 104
ks right writ 28
ks right zero -18
ks shared accord -62
ks shared acknowledg 63
ks shared ad -9
ks shared admit 87
ks shared advocat -37
ks shared allud 52
ks shared announc -40
ks shared answer -10
ks shared appear 37
ks shared ask -78
ks shared assert -65
ks shared assertion -56
ks shared attack 41
ks shared believ 30
ks shared blam 66
ks shared call 40
ks shared cast -6
ks shared cit -10
ks shared claim -32
ks shared conced 64
ks shared concern -62
ks shared consider 47
ks shared continu -7
ks shared criticiz -14
ks shared declar 22
ks shared declin -28
ks shared defend 45
ks shared deliver -30
ks shared denounc -26
ks shared deny -67
ks shared describ 32
ks shared determin -44
ks shared discuss -83
ks shared expect -54
ks shared explain -11
ks shared favor 23
ks shared fear 10
ks shared focus 33
ks shared go 53
ks shared imply 24
ks shared indicat -27
ks shared insist 62
ks shared introduc 77
ks shared it -60
ks shared know -109
ks shared look -14
ks shared mak -80
ks shared mention 60
ks shared not 34
ks shared offer 59
ks shared oppos 58
ks shared pledg 65
ks shared point 79
ks shared praiz 21
ks shared predict 6
ks shared promiz 47
ks shared propos -21
ks shared push 56
ks shared question -77
ks shared quot 96
ks shared rais -90
ks shared refer -20
ks shared referenc 58
ks shared refus 6
ks shared reject -19
ks shared remark 50
ks shared remind -30
ks shared repeat 47
ks shared report -15
ks shared respond 52
ks shared say -19
ks shared see -26
ks shared seek -20
ks shared seem -29
ks shared show -57
ks shared sign -44
ks shared slam 84
ks shared sound 28
ks shared speak 89
ks shared stat -7
ks shared suggest 31
ks shared support -54
ks shared tak 27
ks shared talk 22
ks shared tell -13
ks shared think -25
ks shared threaten -19
ks shared try -27
ks shared tweet 10
ks shared understand 42
ks shared view 27
ks shared vot 65
ks shared vow -90
ks shared want -33
ks shared worry -8
n first 1 31
n first 12 -77
n first 2 -20
n first 4 -9
n first 7 -39
n left 1 118
n left 12 -62
n left 2 18
n left 3 19
n left 4 -18
n left 7 -44
n relative 1 62
n relative 12 -116
n relative 2 59
n relative 7 -66
n right 1 -27
n right 12 -23
n right 2 -25
n right 3 -16
n right 4 -11
n right 7 -22
n shared 1 -16
n shared 12 83
n shared 2 -26
n shared 4 -6
n shared 7 30
n1 first 1 -ing -41
n1 first 1 -s -82
n1 first 1 CAP 41
n1 first 1 DAY -55
n1 first 1 NUM -6
n1 first 1 a -64
n1 first 1 an -43
n1 first 1 another -31
n1 first 1 any -51
n1 first 1 he 100
n1 first 1 her 22
n1 first 1 his 62
n1 first 1 i 51
n1 first 1 it -34
n1 first 1 many -10
n1 first 1 most -19
n1 first 1 not -48
n1 first 1 one -38
n1 first 1 others 15
n1 first 1 she 103
n1 first 1 some -25
n1 first 1 the -134
n1 first 1 they 94
n1 first 1 this -51
n1 first 1 those -58
n1 first 1 w -184
n1 first 1 we 73
n1 first 1 what -51
n1 first 1 why -31
n1 first 1 you 5
n1 first 12 -ing -20
n1 first 12 -s -22
n1 first 12 CAP -79
n1 first 12 NUM -19
n1 first 12 a -19
n1 first 12 he -26
n1 first 12 his -27
n1 first 12 other 68
n1 first 12 the -33
n1 first 12 w 39
n1 first 2 -ing -112
n1 first 2 -s -61
n1 first 2 CAP -34
n1 first 2 DAY -11
n1 first 2 NUM 43
n1 first 2 a -36
n1 first 2 an -56
n1 first 2 another -81
n1 first 2 any 83
n1 first 2 both 44
n1 first 2 he -117
n1 first 2 her 34
n1 first 2 it -25
n1 first 2 many 105
n1 first 2 most 68
n1 first 2 no 47
n1 first 2 not -23
n1 first 2 one -83
n1 first 2 other -48
n1 first 2 several 14
n1 first 2 she -69
n1 first 2 some 34
n1 first 2 the 60
n1 first 2 their 25
n1 first 2 these 26
n1 first 2 they -62
n1 first 2 this -7
n1 first 2 two -53
n1 first 2 w 26
n1 first 2 what -9
n1 first 2 whose -72
n1 first 2 why -6
n1 first 3 -ing 20
n1 first 3 -s -6
n1 first 3 CAP 45
n1 first 3 NUM -55
n1 first 3 a 20
n1 first 3 all -12
n1 first 3 an -85
n1 first 3 he -76
n1 first 3 her -33
n1 first 3 his 32
n1 first 3 how -5
n1 first 3 it -11
n1 first 3 many -78
n1 first 3 no -29
n1 first 3 not -19
n1 first 3 one -114
n1 first 3 other -54
n1 first 3 seven -11
n1 first 3 she -64
n1 first 3 some 76
n1 first 3 such -23
n1 first 3 the 22
n1 first 3 this 58
n1 first 3 those -23
n1 first 3 three -13
n1 first 3 two 57
n1 first 3 w -40
n1 first 3 whose 53
n1 first 4 -s 18
n1 first 4 DAY -13
n1 first 4 NUM 27
n1 first 4 a -27
n1 first 4 all -22
n1 first 4 an 60
n1 first 4 another 75
n1 first 4 both -43
n1 first 4 each -12
n1 first 4 he 13
n1 first 4 her -51
n1 first 4 his -51
n1 first 4 i -65
n1 first 4 it -37
n1 first 4 many 61
n1 first 4 most -30
n1 first 4 no -30
n1 first 4 not 18
n1 first 4 one 32
n1 first 4 other -51
n1 first 4 several 17
n1 first 4 she -67
n1 first 4 some -29
n1 first 4 such -30
n1 first 4 the -24
n1 first 4 their -32
n1 first 4 they -52
n1 first 4 those -30
n1 first 4 three -14
n1 first 4 w 27
n1 first 4 what -60
n1 first 4 whose -66
n1 first 7 -ing -50
n1 first 7 -s 79
n1 first 7 CAP -37
n1 first 7 DAY -11
n1 first 7 NUM -40
n1 first 7 a 49
n1 first 7 all -79
n1 first 7 an 20
n1 first 7 both 47
n1 first 7 he -101
n1 first 7 his -32
n1 first 7 it -18
n1 first 7 many -18
n1 first 7 no -21
n1 first 7 not -16
n1 first 7 one -24
n1 first 7 other -14
n1 first 7 she -9
n1 first 7 some -78
n1 first 7 such -8
n1 first 7 the 28
n1 first 7 they -41
n1 first 7 this -27
n1 first 7 two -20
n1 first 7 w -46
n1 first 7 whose 45
n1 left 1 -ed -136
n1 left 1 -ing -91
n1 left 1 -ly -6
n1 left 1 DAY -170
n1 left 1 NUM -28
n1 left 1 a -247
n1 left 1 all -169
n1 left 1 an -61
n1 left 1 another 25
n1 left 1 anyone 112
n1 left 1 both -33
n1 left 1 everyone 31
n1 left 1 few 39
n1 left 1 five -39
n1 left 1 he 197
n1 left 1 her 191
n1 left 1 his 235
n1 left 1 i 171
n1 left 1 it 150
n1 left 1 its 132
n1 left 1 many 32
n1 left 1 my 94
n1 left 1 one -62
n1 left 1 others 88
n1 left 1 several -24
n1 left 1 she 202
n1 left 1 some 116
n1 left 1 the -230
n1 left 1 their 100
n1 left 1 them -19
n1 left 1 they 194
n1 left 1 this 26
n1 left 1 those 143
n1 left 1 w -134
n1 left 1 we 140
n1 left 1 what -50
n1 left 1 whom -41
n1 left 1 whose 110
n1 left 1 you 189
n1 left 12 -ed -27
n1 left 12 -ing -83
n1 left 12 -ly -77
n1 left 12 -s -31
n1 left 12 CAP 20
n1 left 12 NUM -32
n1 left 12 a -22
n1 left 12 all -49
n1 left 12 an 41
n1 left 12 another -18
n1 left 12 any -15
n1 left 12 both -52
n1 left 12 each -83
n1 left 12 every -16
n1 left 12 few -46
n1 left 12 five -6
n1 left 12 four -19
n1 left 12 half -27
n1 left 12 he -137
n1 left 12 her -72
n1 left 12 him -9
n1 left 12 himself -13
n1 left 12 his -87
n1 left 12 how -61
n1 left 12 hundreds -16
n1 left 12 i -6
n1 left 12 it -152
n1 left 12 its -49
n1 left 12 most -91
n1 left 12 my -6
n1 left 12 no 21
n1 left 12 not -66
n1 left 12 one -30
n1 left 12 others 40
n1 left 12 seven -24
n1 left 12 several -31
n1 left 12 she -135
n1 left 12 six 12
n1 left 12 some 6
n1 left 12 such -36
n1 left 12 that -10
n1 left 12 the -57
n1 left 12 their -46
n1 left 12 them -9
n1 left 12 these -52
n1 left 12 they -75
n1 left 12 this -54
n1 left 12 those 42
n1 left 12 thousands 81
n1 left 12 three 53
n1 left 12 two 51
n1 left 12 w -76
n1 left 12 we -18
n1 left 12 what -64
n1 left 12 which 7
n1 left 12 who 14
n1 left 12 whose 39
n1 left 12 you -50
n1 left 2 -ed -10
n1 left 2 -ing 22
n1 left 2 -ly -103
n1 left 2 -s 28
n1 left 2 DAY 8
n1 left 2 NUM 114
n1 left 2 a 26
n1 left 2 all -27
n1 left 2 an 63
n1 left 2 another -7
n1 left 2 both -32
n1 left 2 each 18
n1 left 2 he -153
n1 left 2 her 35
n1 left 2 him -9
n1 left 2 his 34
n1 left 2 it -186
n1 left 2 many 95
n1 left 2 most 65
n1 left 2 neither 83
n1 left 2 no 28
n1 left 2 not 82
n1 left 2 one 24
n1 left 2 other 16
n1 left 2 several 46
n1 left 2 she -121
n1 left 2 some 11
n1 left 2 such -60
n1 left 2 that -56
n1 left 2 the 74
n1 left 2 their -58
n1 left 2 these 15
n1 left 2 they -24
n1 left 2 this -42
n1 left 2 those -9
n1 left 2 three -86
n1 left 2 two 40
n1 left 2 w 45
n1 left 2 what -112
n1 left 2 which -112
n1 left 2 who -13
n1 left 2 whom -12
n1 left 2 whose 33
n1 left 3 -ed -110
n1 left 3 -ing -117
n1 left 3 -ly -49
n1 left 3 -s -16
n1 left 3 CAP 34
n1 left 3 DAY -57
n1 left 3 NUM -81
n1 left 3 a 61
n1 left 3 all 117
n1 left 3 an 6
n1 left 3 another -22
n1 left 3 any -8
n1 left 3 both 9
n1 left 3 he -109
n1 left 3 her -55
n1 left 3 him -18
n1 left 3 his 9
n1 left 3 how 80
n1 left 3 it -155
n1 left 3 its -51
n1 left 3 many 18
n1 left 3 most 61
n1 left 3 no -9
n1 left 3 not -54
n1 left 3 one 109
n1 left 3 other 28
n1 left 3 others -61
n1 left 3 our -45
n1 left 3 several 34
n1 left 3 she -55
n1 left 3 some 20
n1 left 3 that 114
n1 left 3 the 63
n1 left 3 them -13
n1 left 3 these 69
n1 left 3 they -73
n1 left 3 this -16
n1 left 3 those 43
n1 left 3 three 57
n1 left 3 two -29
n1 left 3 w -27
n1 left 3 what 24
n1 left 3 who -29
n1 left 3 why 28
n1 left 4 -ed -46
n1 left 4 -ing -106
n1 left 4 DAY -38
n1 left 4 NUM 17
n1 left 4 a 52
n1 left 4 an -43
n1 left 4 another 13
n1 left 4 any 39
n1 left 4 both 92
n1 left 4 each -18
n1 left 4 every -15
n1 left 4 five 45
n1 left 4 four -35
n1 left 4 half 35
n1 left 4 he -144
n1 left 4 her 8
n1 left 4 him -16
n1 left 4 himself -23
n1 left 4 his -24
n1 left 4 how -38
n1 left 4 i -127
n1 left 4 it -120
n1 left 4 its -5
n1 left 4 many 19
n1 left 4 most -20
n1 left 4 my -7
n1 left 4 neither 56
n1 left 4 no -100
n1 left 4 not -111
n1 left 4 one -19
n1 left 4 other -57
n1 left 4 others 28
n1 left 4 several 70
n1 left 4 she -54
n1 left 4 some 35
n1 left 4 someone 23
n1 left 4 such -24
n1 left 4 that 114
n1 left 4 the 13
n1 left 4 their -27
n1 left 4 them -11
n1 left 4 they -115
n1 left 4 this 10
n1 left 4 those -11
n1 left 4 thousands -14
n1 left 4 three -59
n1 left 4 two -46
n1 left 4 w -24
n1 left 4 what 100
n1 left 4 which -23
n1 left 4 who -119
n1 left 4 whose -12
n1 left 4 you -82
n1 left 7 -ed -48
n1 left 7 -ing -93
n1 left 7 -ly 9
n1 left 7 -s -43
n1 left 7 CAP 11
n1 left 7 NUM -70
n1 left 7 a 23
n1 left 7 all -44
n1 left 7 an 30
n1 left 7 another 71
n1 left 7 any -46
n1 left 7 both 39
n1 left 7 each 62
n1 left 7 five -7
n1 left 7 four 13
n1 left 7 half -37
n1 left 7 he -124
n1 left 7 her -74
n1 left 7 him -5
n1 left 7 his -75
n1 left 7 how -19
n1 left 7 hundreds -28
n1 left 7 i -15
n1 left 7 it -149
n1 left 7 its -58
n1 left 7 many 6
n1 left 7 most 54
n1 left 7 my 39
n1 left 7 never -6
n1 left 7 nine -10
n1 left 7 one 45
n1 left 7 other 15
n1 left 7 others -74
n1 left 7 she -84
n1 left 7 six 25
n1 left 7 some -11
n1 left 7 the -32
n1 left 7 them -14
n1 left 7 these -14
n1 left 7 they -114
n1 left 7 this -95
n1 left 7 those -9
n1 left 7 three -28
n1 left 7 two 31
n1 left 7 w -34
n1 left 7 we -109
n1 left 7 what 26
n1 left 7 which 37
n1 left 7 who -97
n1 left 7 whose -56
n1 left 7 why -9
n1 left 7 you -85
n1 relative 1 -ing -38
n1 relative 1 -s 47
n1 relative 1 CAP 14
n1 relative 1 w -42
n1 relative 12 -ed -11
n1 relative 12 -ing -5
n1 relative 12 -ly -8
n1 relative 12 -s -11
n1 relative 12 CAP 24
n1 relative 12 a -88
n1 relative 12 it -9
n1 relative 12 one -8
n1 relative 12 that -6
n1 relative 12 the -30
n1 relative 12 w -48
n1 relative 12 who -10
n1 relative 2 CAP -65
n1 relative 2 a 59
n1 relative 2 the -83
n1 relative 2 w 95
n1 relative 3 CAP -24
n1 relative 3 a 56
n1 relative 3 the 35
n1 relative 3 w -53
n1 relative 4 -ing -52
n1 relative 4 -s -55
n1 relative 4 CAP -86
n1 relative 4 DAY -36
n1 relative 4 a 120
n1 relative 4 an -22
n1 relative 4 her 51
n1 relative 4 it -34
n1 relative 4 the -64
n1 relative 4 w -93
n1 relative 7 -ed -21
n1 relative 7 -ing -11
n1 relative 7 -s -41
n1 relative 7 NUM -11
n1 relative 7 the 53
n1 relative 7 w -77
n1 right 1 -ed -28
n1 right 1 -ing -24
n1 right 1 -ly -17
n1 right 1 -s -5
n1 right 1 DAY -26
n1 right 1 NUM -22
n1 right 1 a -39
n1 right 1 an -13
n1 right 1 any -6
n1 right 1 he 40
n1 right 1 her -12
n1 right 1 herself -9
n1 right 1 him 33
n1 right 1 it -15
n1 right 1 me 63
n1 right 1 most -26
n1 right 1 one -55
n1 right 1 she 53
n1 right 1 some -29
n1 right 1 that -14
n1 right 1 the -33
n1 right 1 them -8
n1 right 1 they 33
n1 right 1 this -14
n1 right 1 those -23
n1 right 1 w -122
n1 right 1 we -5
n1 right 1 what -13
n1 right 12 -ed -84
n1 right 12 -ing -54
n1 right 12 -ly 44
n1 right 12 -s -27
n1 right 12 CAP 49
n1 right 12 DAY -27
n1 right 12 NUM -72
n1 right 12 a 18
n1 right 12 all -18
n1 right 12 an 83
n1 right 12 any -30
n1 right 12 both -30
n1 right 12 he -53
n1 right 12 her -93
n1 right 12 him -17
n1 right 12 his -18
n1 right 12 how -28
n1 right 12 it -39
n1 right 12 its -8
n1 right 12 many 29
n1 right 12 me -7
n1 right 12 most 63
n1 right 12 no -10
n1 right 12 not -15
n1 right 12 one -74
n1 right 12 she -36
n1 right 12 some -91
n1 right 12 that -17
n1 right 12 the -101
n1 right 12 their -31
n1 right 12 them -9
n1 right 12 they -41
n1 right 12 this -7
n1 right 12 those -37
n1 right 12 three 61
n1 right 12 w -21
n1 right 12 what -27
n1 right 12 why -11
n1 right 2 -ed -58
n1 right 2 -ing -32
n1 right 2 -ly -45
n1 right 2 -s -55
n1 right 2 CAP -88
n1 right 2 DAY -5
n1 right 2 NUM -29
n1 right 2 a -106
n1 right 2 an -36
n1 right 2 another -11
n1 right 2 any -9
n1 right 2 both -15
n1 right 2 he -9
n1 right 2 her 84
n1 right 2 him -55
n1 right 2 his -20
n1 right 2 how -12
n1 right 2 it -17
n1 right 2 its -9
n1 right 2 many 63
n1 right 2 most -5
n1 right 2 one 71
n1 right 2 other -8
n1 right 2 several 50
n1 right 2 she -7
n1 right 2 some 91
n1 right 2 that -49
n1 right 2 the 63
n1 right 2 their -26
n1 right 2 this -19
n1 right 2 those -10
n1 right 2 w -22
n1 right 3 -ed -38
n1 right 3 -ing -19
n1 right 3 -ly -16
n1 right 3 -s -88
n1 right 3 CAP -34
n1 right 3 DAY -6
n1 right 3 an -59
n1 right 3 another -29
n1 right 3 both -11
n1 right 3 he -6
n1 right 3 her -45
n1 right 3 herself -10
n1 right 3 him -18
n1 right 3 his -36
n1 right 3 how -14
n1 right 3 it -7
n1 right 3 its 18
n1 right 3 me -19
n1 right 3 most 61
n1 right 3 one 97
n1 right 3 she -31
n1 right 3 that -32
n1 right 3 the 40
n1 right 3 their -13
n1 right 3 them -10
n1 right 3 they -11
n1 right 3 those -7
n1 right 3 three -85
n1 right 3 what -8
n1 right 4 -ed 53
n1 right 4 -ing -5
n1 right 4 -ly -28
n1 right 4 -s 19
n1 right 4 CAP -11
n1 right 4 DAY -10
n1 right 4 NUM 131
n1 right 4 a -26
n1 right 4 an -38
n1 right 4 another 25
n1 right 4 any -27
n1 right 4 both 34
n1 right 4 he -52
n1 right 4 her -104
n1 right 4 him -26
n1 right 4 himself -10
n1 right 4 his -41
n1 right 4 how -29
n1 right 4 it 41
n1 right 4 its -14
n1 right 4 many -43
n1 right 4 me -13
n1 right 4 most 12
n1 right 4 no -19
n1 right 4 not -10
n1 right 4 one -11
n1 right 4 other -5
n1 right 4 she -41
n1 right 4 some 92
n1 right 4 that -53
n1 right 4 the -22
n1 right 4 them -11
n1 right 4 they -34
n1 right 4 this -9
n1 right 4 those 50
n1 right 4 two -21
n1 right 4 us -13
n1 right 4 what -26
n1 right 4 which -11
n1 right 4 why -12
n1 right 7 -ed 31
n1 right 7 -ing -63
n1 right 7 -ly -84
n1 right 7 -s 32
n1 right 7 CAP 6
n1 right 7 DAY -21
n1 right 7 NUM -74
n1 right 7 a -7
n1 right 7 all -17
n1 right 7 another -9
n1 right 7 any 56
n1 right 7 he -54
n1 right 7 her 43
n1 right 7 him -46
n1 right 7 himself -9
n1 right 7 how -15
n1 right 7 it -36
n1 right 7 its -16
n1 right 7 many 12
n1 right 7 most -26
n1 right 7 no -5
n1 right 7 not -15
n1 right 7 one -37
n1 right 7 other -11
n1 right 7 several -9
n1 right 7 she -37
n1 right 7 some -88
n1 right 7 that -45
n1 right 7 the -19
n1 right 7 their -21
n1 right 7 them -9
n1 right 7 they -31
n1 right 7 this -5
n1 right 7 those -16
n1 right 7 three 28
n1 right 7 two -113
n1 right 7 w 37
n1 right 7 what -27
n1 right 7 who -8
n1 right 7 why -24
n1 shared 1 -s 46
n1 shared 1 he 10
n1 shared 1 her -10
n1 shared 1 his -52
n1 shared 1 i -58
n1 shared 1 it 25
n1 shared 1 others -7
n1 shared 1 she 36
n1 shared 1 some 63
n1 shared 1 that 40
n1 shared 1 they -21
n1 shared 1 you -28
n1 shared 12 CAP 5
n1 shared 12 the 84
n1 shared 2 CAP 25
n1 shared 2 NUM -55
n1 shared 2 his -36
n1 shared 2 many -26
n1 shared 2 some -42
n1 shared 2 the -27
n1 shared 2 w 71
n1 shared 3 CAP -10
n1 shared 3 his -22
n1 shared 3 many -28
n1 shared 3 one 10
n1 shared 3 some 19
n1 shared 3 the 15
n1 shared 3 w 76
n1 shared 4 -s -18
n1 shared 4 CAP 24
n1 shared 4 NUM 23
n1 shared 4 a 34
n1 shared 4 many 76
n1 shared 4 w -89
n1 shared 7 -s 32
n1 shared 7 CAP 68
n1 shared 7 a -6
n1 shared 7 an -20
n1 shared 7 the -98
n1 shared 7 w -19
ra " 1 -21
ra " 12 -55
ra " 2 -14
ra " 3 -24
ra " 4 -83
ra " 7 35
ra $ 12 51
ra ' 1 -25
ra ' 12 87
ra ' 2 -7
ra ' 4 -15
ra ' 7 -58
ra 's 1 -90
ra 's 12 37
ra 's 2 -38
ra 's 3 -75
ra 's 4 54
ra 's 7 89
ra ( 12 53
ra ( 3 -18
ra ( 4 16
ra ( 7 -11
ra , 1 73
ra , 12 41
ra , 2 -71
ra , 4 61
ra , 7 10
ra -ed 1 -80
ra -ed 12 -33
ra -ed 2 -45
ra -ed 3 -60
ra -ed 4 -94
ra -ed 7 12
ra -ing 12 -87
ra -ing 2 -80
ra -ing 3 32
ra -ing 4 -83
ra . 12 19
ra . 2 106
ra . 3 79
ra . 4 22
ra . 7 43
ra / 4 6
ra : 1 51
ra : 2 -16
ra : 3 -42
ra : 4 69
ra ; 2 -17
ra ; 4 -5
ra ; 7 -13
ra DAY 1 -26
ra DAY 12 57
ra DAY 2 -8
ra DAY 3 -17
ra DAY 4 -59
ra DAY 7 -32
ra about 1 -29
ra about 12 -33
ra about 2 -19
ra about 3 -15
ra about 4 35
ra about 7 -36
ra across 12 -6
ra after 12 -38
ra after 4 -7
ra after 7 -20
ra against 12 -23
ra against 4 -5
ra against 7 -16
ra among 1 -9
ra among 12 -22
ra and 1 -42
ra and 12 -34
ra and 2 32
ra and 3 -36
ra and 7 -56
ra are 1 -14
ra are 12 -19
ra are 2 -6
ra are 4 -6
ra are 7 -12
ra around 7 -21
ra as 1 -29
ra as 12 -76
ra as 2 -22
ra as 3 -52
ra as 4 35
ra as 7 33
ra at 1 77
ra at 12 -55
ra at 2 -22
ra at 3 -64
ra at 4 -64
ra at 7 -26
ra be 12 -16
ra be 2 -7
ra be 3 -14
ra be 4 -21
ra be 7 -28
ra because 12 -20
ra because 4 -6
ra because 7 -21
ra been 12 -14
ra been 2 -5
ra been 4 -11
ra been 7 -8
ra before 12 -20
ra before 4 -12
ra before 7 -22
ra behind 12 -21
ra behind 4 81
ra being 12 -6
ra being 2 -8
ra being 7 -18
ra between 2 -6
ra between 4 -8
ra both 4 -6
ra but 1 -15
ra but 12 -23
ra but 4 -36
ra but 7 -44
ra by 1 -14
ra by 12 -35
ra by 2 -18
ra by 3 -30
ra by 4 -49
ra by 7 -19
ra can 3 -14
ra can 4 -16
ra can’t 3 -5
ra could 1 -8
ra could 12 -15
ra could 2 -17
ra could 4 -7
ra could 7 -11
ra did 7 -18
ra didn’t 1 -6
ra didn’t 7 -20
ra do 7 -19
ra does 4 -17
ra doesn’t 1 -18
ra during 1 -9
ra during 12 -51
ra during 2 -9
ra during 4 64
ra during 7 -18
ra for 1 -46
ra for 12 -62
ra for 2 -44
ra for 3 -28
ra for 4 24
ra for 7 -78
ra from 1 -7
ra from 12 -29
ra from 2 -19
ra from 3 -33
ra from 4 -36
ra from 7 -40
ra get 12 -9
ra get 4 -8
ra had 1 -25
ra had 12 -22
ra had 2 -5
ra had 3 -6
ra had 4 -13
ra had 7 -16
ra has 1 80
ra has 12 8
ra has 2 -15
ra has 3 -22
ra has 4 -67
ra has 7 8
ra have 12 -12
ra have 3 -7
ra have 4 -25
ra have 7 -13
ra having 12 -13
ra he 1 -10
ra he 12 -38
ra he 2 -5
ra he 3 -9
ra he 4 -22
ra he 7 -25
ra if 12 -5
ra in 12 -124
ra in 2 48
ra in 3 -75
ra in 4 65
ra in 7 -118
ra into 12 -21
ra into 4 -28
ra into 7 -14
ra is 1 -37
ra is 12 -74
ra is 2 -22
ra is 3 -49
ra is 4 20
ra is 7 65
ra it 12 -31
ra it 4 -11
ra it 7 -12
ra like 1 -10
ra like 4 -15
ra like 7 -11
ra many 12 -23
ra many 2 -8
ra many 3 -15
ra many 4 -17
ra many 7 -16
ra may 2 74
ra may 4 -33
ra might 12 -6
ra might 4 -6
ra most 1 -22
ra most 7 -8
ra must 1 -8
ra of 12 13
ra of 2 -21
ra of 4 -111
ra of 7 -98
ra off 12 -7
ra on 1 -37
ra on 12 -98
ra on 2 34
ra on 3 94
ra on 4 -62
ra on 7 -110
ra once 12 -15
ra once 7 -22
ra one 12 -21
ra one 4 -13
ra one 7 -24
ra or 12 -18
ra or 4 -25
ra or 7 -18
ra others 12 -15
ra out 12 -17
ra out 7 -9
ra over 1 -10
ra over 12 -14
ra over 2 -9
ra over 3 77
ra over 4 -16
ra over 7 -24
ra she 12 -30
ra she 2 -10
ra she 7 -21
ra should 1 -5
ra should 2 -10
ra should 3 -8
ra should 4 -6
ra should 7 -6
ra since 12 -23
ra since 7 -20
ra so 2 -5
ra so 7 -7
ra some 12 -5
ra some 3 -11
ra some 4 -9
ra than 12 -41
ra than 3 -19
ra than 4 -17
ra than 7 47
ra that 1 -67
ra that 12 -55
ra that 2 21
ra that 3 -11
ra that 4 28
ra that 7 37
ra they 1 -6
ra they 12 -10
ra they 2 -7
ra they 4 -20
ra they 7 -6
ra this 12 -11
ra this 4 -8
ra this 7 -20
ra those 12 -19
ra those 2 -19
ra those 4 -26
ra those 7 -7
ra through 4 -16
ra to 1 -35
ra to 12 16
ra to 2 -49
ra to 3 -71
ra to 4 -18
ra to 7 -7
ra under 12 -15
ra under 7 -10
ra up 12 -27
ra up 4 -17
ra up 7 -11
ra was 1 -21
ra was 12 -34
ra was 2 -9
ra was 3 -10
ra was 4 -47
ra was 7 -21
ra were 1 -6
ra were 12 -8
ra were 4 -23
ra were 7 -30
ra when 1 -7
ra when 12 -8
ra when 2 -15
ra when 4 45
ra when 7 -13
ra where 4 -14
ra whether 12 -11
ra whether 3 -7
ra whether 4 -9
ra which 12 -6
ra which 7 -15
ra who 1 -57
ra who 12 -6
ra who 2 -26
ra who 3 29
ra who 4 -34
ra who 7 -10
ra will 1 -36
ra will 12 -16
ra will 2 -7
ra will 3 -17
ra will 4 -6
ra will 7 -23
ra with 1 -52
ra with 12 -48
ra with 2 15
ra with 3 -56
ra with 4 21
ra with 7 -48
ra won’t 7 -12
ra would 1 -11
ra would 12 -21
ra would 2 -9
ra would 3 -17
ra would 4 -13
ra would 7 -13
ra you 4 -9
ra — 1 -40
ra — 12 94
ra — 2 -24
ra — 3 -14
ra — 4 -51
ra — 7 26
ra ’d 4 -7
ra ’ll 1 53
ra ’ll 4 -18
ra ’s 1 -53
ra ’s 12 24
ra ’s 2 -33
ra ’s 3 -8
ra ’s 4 -37
ra ’s 7 -57
rc 0 " -15
rc 0 ' -63
rc 0 's -78
rc 0 ) 71
rc 0 , 41
rc 0 -ed -79
rc 0 -ing -10
rc 0 . -11
rc 0 : 37
rc 0 ; 59
rc 0 ? -11
rc 0 DAY -103
rc 0 about 11
rc 0 across -11
rc 0 after -19
rc 0 against -19
rc 0 among -18
rc 0 and -24
rc 0 are -29
rc 0 as 28
rc 0 at -15
rc 0 be -36
rc 0 because -21
rc 0 been -12
rc 0 before -34
rc 0 behind 71
rc 0 being -30
rc 0 between -17
rc 0 both -20
rc 0 but -64
rc 0 by -109
rc 0 can -37
rc 0 can’t -6
rc 0 could -31
rc 0 couldn’t -6
rc 0 did -10
rc 0 didn’t -27
rc 0 does -19
rc 0 doesn’t -18
rc 0 during 41
rc 0 for -20
rc 0 from -81
rc 0 get -12
rc 0 getting -10
rc 0 had -35
rc 0 has 63
rc 0 have -38
rc 0 he -33
rc 0 if -8
rc 0 in 26
rc 0 inside -15
rc 0 into -36
rc 0 is 33
rc 0 isn’t -11
rc 0 it -19
rc 0 like -21
rc 0 many -26
rc 0 may 55
rc 0 might -13
rc 0 most -30
rc 0 must -12
rc 0 of -46
rc 0 on 10
rc 0 one -24
rc 0 or -43
rc 0 others -6
rc 0 out -13
rc 0 outside -9
rc 0 over 41
rc 0 she -25
rc 0 should -29
rc 0 so -18
rc 0 some -20
rc 0 than 22
rc 0 that 30
rc 0 these -10
rc 0 they -25
rc 0 this -36
rc 0 those -33
rc 0 through -20
rc 0 to -33
rc 0 toward -12
rc 0 until -6
rc 0 up -17
rc 0 was -44
rc 0 wasn't -23
rc 0 were -37
rc 0 when 15
rc 0 where -20
rc 0 whether -19
rc 0 which -14
rc 0 while -10
rc 0 will -57
rc 0 with -10
rc 0 would -36
rc 0 you -10
rc 0 — 35
rc 0 ’d -9
rc 0 ’ll 51
rc 0 ’re -5
rc 0 ’s -84
rc 1 " -79
rc 1 's 112
rc 1 ( 47
rc 1 , 44
rc 1 -ed -113
rc 1 -ing -99
rc 1 . 117
rc 1 : 61
rc 1 DAY -17
rc 1 about -84
rc 1 across -6
rc 1 after -41
rc 1 against -22
rc 1 and -18
rc 1 are -20
rc 1 as -115
rc 1 at -48
rc 1 be -34
rc 1 because -27
rc 1 been -23
rc 1 before -10
rc 1 behind -19
rc 1 but -26
rc 1 by -11
rc 1 could -25
rc 1 did -20
rc 1 do -21
rc 1 does -5
rc 1 during -56
rc 1 for -119
rc 1 from -48
rc 1 had -27
rc 1 has -111
rc 1 have -12
rc 1 having -12
rc 1 he -37
rc 1 if -7
rc 1 in -152
rc 1 into -14
rc 1 is -12
rc 1 it -21
rc 1 like -16
rc 1 many -24
rc 1 may -6
rc 1 most -7
rc 1 of -68
rc 1 off -6
rc 1 on -84
rc 1 once -23
rc 1 one -22
rc 1 over -11
rc 1 she -18
rc 1 since -35
rc 1 some -7
rc 1 than -17
rc 1 that -116
rc 1 they -18
rc 1 those -18
rc 1 to -129
rc 1 under -24
rc 1 up -27
rc 1 was -54
rc 1 were -25
rc 1 who -29
rc 1 will -21
rc 1 with -79
rc 1 would -27
rc 1 — -12
rc 1 ’ll -17
rc 1 ’s -72
rc 2 " -31
rc 2 's 41
rc 2 , -97
rc 2 -ed 36
rc 2 -ing -71
rc 2 . 37
rc 2 : -17
rc 2 DAY 68
rc 2 against -11
rc 2 and -68
rc 2 as -24
rc 2 at -20
rc 2 be -7
rc 2 by -16
rc 2 for -34
rc 2 from -13
rc 2 had -15
rc 2 has 33
rc 2 have -6
rc 2 he -12
rc 2 in -66
rc 2 into -13
rc 2 is -41
rc 2 it -19
rc 2 many -28
rc 2 of 28
rc 2 on -34
rc 2 one -18
rc 2 or -15
rc 2 she -26
rc 2 than -25
rc 2 that 20
rc 2 this -9
rc 2 those -12
rc 2 to 83
rc 2 up -16
rc 2 was -21
rc 2 which -12
rc 2 who -26
rc 2 will -17
rc 2 with -28
rc 2 — 14
rc 2 ’s 47
rc 3 , -6
rc 3 -ed -12
rc 3 -ing -20
rc 3 . 103
rc 3 and -12
rc 3 for -9
rc 3 he -15
rc 3 in -10
rc 3 is -44
rc 3 of -12
rc 3 that -25
rc 3 to -26
rc 3 with -8
rs accord -ly 32
rs accord -s 47
rs accord CAP 74
rs accord a 52
rs accord an 22
rs accord his 55
rs accord one 12
rs accord the 97
rs accord three 10
rs accord w 83
rs accus -ing -5
rs accus CAP -44
rs accus the -9
rs accusation w -62
rs acknowledg that -17
rs ad CAP 9
rs ad a 12
rs ad that -7
rs address the -6
rs agr that -13
rs agre CAP -6
rs alleg w -52
rs announc -s -14
rs announc his -14
rs announc the -19
rs announc w -28
rs appear -ed -9
rs appear w -35
rs applaud CAP -5
rs argu that -13
rs ask -s -6
rs ask a -23
rs ask her -17
rs ask his -15
rs ask the -20
rs ask them -5
rs ask w -6
rs ask what -20
rs ask which -13
rs ask why -17
rs assum that -10
rs attack CAP -43
rs attack the -12
rs attack w -7
rs attempt w -11
rs back CAP 14
rs back w -23
rs bash CAP -20
rs begin w -17
rs believ CAP -7
rs believ the -8
rs blam CAP -19
rs blast CAP -26
rs blast the -9
rs call -s -11
rs call CAP -102
rs call a -15
rs call her -7
rs call him -6
rs call it 76
rs call the -35
rs call w -38
rs cast -s -32
rs cast himself -6
rs challeng CAP -19
rs charg w -23
rs cheer CAP 75
rs cit -s -9
rs cit CAP -7
rs cit a -9
rs cit his -9
rs cit w -22
rs claim CAP -10
rs claim he -8
rs claim w -31
rs com w -72
rs compar CAP -14
rs complaint that -11
rs condemn the -11
rs consider a -34
rs consider the -6
rs consider w 39
rs continu w -37
rs convinc that -8
rs critical CAP -24
rs criticism CAP -62
rs criticiz CAP -51
rs criticiz the -17
rs criticiz w -6
rs debat w -30
rs declar the -62
rs deem w -8
rs defend CAP -33
rs defend his -13
rs defend the -12
rs deliver w -6
rs demand w -36
rs denounc CAP -30
rs denounc the -6
rs deny any -5
rs deny the -10
rs describ a -14
rs describ the -42
rs describ themselves -8
rs discuss the -13
rs discuss w -10
rs dismiss CAP -7
rs dismiss the -12
rs dismiss w -10
rs doubt that -7
rs draw w 140
rs endors CAP -52
rs endors the -7
rs endorsement CAP 16
rs explain CAP 82
rs explain the -5
rs explain why -15
rs express w -21
rs far -ed -19
rs favor CAP 56
rs fear the -6
rs feel -ed -24
rs feel w -57
rs find CAP -49
rs find that -11
rs find w -20
rs focus the -5
rs focus w -17
rs giv CAP -22
rs giv w -12
rs go w -20
rs highlight CAP -25
rs hit CAP -11
rs hold w -11
rs hop that -34
rs hop the 39
rs hop w -17
rs idea that -36
rs identify the -18
rs ignor CAP -8
rs includ a -19
rs indicat that -9
rs introduc w -10
rs invok the -13
rs it -ed -7
rs it w -24
rs know CAP -48
rs know the -18
rs know w -6
rs lash CAP -13
rs launch w -12
rs lay a -6
rs lay w -8
rs less w -21
rs list the -21
rs look -s -8
rs look a -13
rs look w -15
rs mak w -52
rs mention CAP -28
rs mention the -6
rs messag w -12
rs mock CAP -27
rs nam CAP -11
rs need w -9
rs nominat CAP -16
rs not that -13
rs not the -13
rs not w -40
rs offer -s -15
rs offer a -9
rs offer w -35
rs oppos CAP -16
rs oppos the -17
rs opposition the -41
rs order the -13
rs pass the 109
rs pass w -73
rs point CAP -47
rs point a -21
rs point the -37
rs point w -30
rs portray CAP -19
rs post a -8
rs post w -27
rs praiz CAP -38
rs praiz the -10
rs prefer CAP -19
rs press w -22
rs promot a -7
rs propos a -23
rs propos w -6
rs provid w -43
rs publish w -6
rs push CAP -31
rs push a -10
rs push the -7
rs question CAP -20
rs question her -7
rs question his -8
rs question the -24
rs quick w -6
rs quot CAP -14
rs rais -s -13
rs rais w -15
rs reach w -9
rs recall CAP -10
rs recall that 68
rs recall the -8
rs refer CAP -97
rs refer the -103
rs refer w -13
rs reiterat his -9
rs reject the -17
rs releas w -44
rs remain w 76
rs remark that -7
rs remind -s -13
rs remind CAP -35
rs repeat the -8
rs report -ing -10
rs report CAP 66
rs report a -15
rs report that -16
rs report the 73
rs report w 17
rs represent the -15
rs respond -s -21
rs respond CAP -16
rs respond a -10
rs respond the -27
rs reveal CAP -23
rs reveal a -13
rs reveal w -9
rs say -ed -16
rs say -ing -42
rs say -ly -10
rs say -s -34
rs say CAP 52
rs say DAY -31
rs say NUM -18
rs say a 76
rs say an 66
rs say he -67
rs say her -17
rs say his -15
rs say it -34
rs say one 10
rs say she -89
rs say that -32
rs say the -53
rs say their -31
rs say they -40
rs say this -6
rs say w 26
rs see -s -18
rs see CAP -23
rs see a -19
rs see the -17
rs see w -32
rs seem -ed -6
rs seem -ly -6
rs seem w -51
rs set w -19
rs sharp w -55
rs show -ing -6
rs show -s -11
rs show CAP -61
rs show a -17
rs show he -10
rs show that -6
rs show the -14
rs show w -17
rs sid CAP -33
rs slam CAP -28
rs sound w -75
rs speak CAP -19
rs speak the -17
rs speak w -9
rs start -ing -6
rs struggl w -8
rs suggest CAP -19
rs suggest a -18
rs suggest she -8
rs suggest that -13
rs suggest the -5
rs suggest they -7
rs support -s 32
rs support CAP -107
rs support a -7
rs support the -67
rs support w 59
rs supporter CAP -45
rs surpriz that -8
rs tak the -15
rs tak w -41
rs talk -ing -12
rs talk -s -9
rs talk CAP -19
rs tell -s -50
rs tell CAP -66
rs tell a -19
rs tell an -17
rs tell me -23
rs tell the -46
rs tell w -10
rs tell you -6
rs ther w -24
rs think CAP -9
rs think the -11
rs think w -9
rs tout her -8
rs tout his -6
rs try w -64
rs turn w -44
rs tweet a -12
rs understand the -12
rs urg CAP -6
rs urg the -12
rs urg w -31
rs used w -6
rs very w 8
rs view CAP -21
rs vot CAP -13
rs vot the -37
rs vot w -13
rs want CAP -12
rs want a -5
rs want w -9
rs warn the -6
rs welcom CAP -8
rs worry CAP 32
rs worry that -8
rs writ -ing -5
rs writ CAP 51
rs writ that -9
rs writ w 17
v left 0 23
v left 1 -105
v left 2 -100
v relative 0 24
v relative 1 -58
v relative 2 -86
v right 1 -73
v right 2 -109
v shared 0 7
v shared 1 64
x first 0 7
x first 1 -133
x first 2 -67
x left 0 23
x left 1 -84
x left 2 -98
x relative 0 7
x relative 1 -33
x relative 2 -43
x right 1 -79
x right 2 -69
x shared 0 11
z first ' -29
z first -ing -111
z first -s 45
z first . -75
z first CAP 31
z first DAY -40
z first NUM -86
z first a -136
z first all -62
z first an -65
z first and 8
z first another -48
z first any -51
z first anyone -6
z first as -13
z first before -6
z first both 13
z first but -27
z first by -28
z first from -54
z first he 44
z first her 12
z first him -15
z first his 28
z first how -42
z first i 50
z first in -68
z first it -69
z first many -10
z first most -34
z first never -23
z first not -60
z first of -108
z first on -21
z first one -7
z first or -6
z first other -24
z first others 65
z first out -15
z first she 48
z first so -7
z first some -37
z first someone -17
z first the -171
z first them -17
z first these -18
z first they 51
z first this -51
z first those -132
z first to -43
z first two -18
z first we 68
z first what -82
z first why -41
z first — 92
z first ’s -14
z left " -70
z left ' 77
z left 's 25
z left 've -74
z left ) 62
z left -ed -11
z left -ing -42
z left -ly -64
z left -s 12
z left . 41
z left CAP 32
z left DAY -32
z left NUM 12
z left a -47
z left after -61
z left all 46
z left an -85
z left and -66
z left anyone 39
z left as -58
z left before -78
z left both 5
z left but -87
z left by -27
z left everyone 65
z left few -18
z left five 23
z left for -43
z left from -24
z left he 7
z left her 6
z left him -9
z left his 27
z left i 29
z left in -33
z left it -21
z left its 46
z left many -21
z left my 47
z left of -63
z left on -117
z left one -7
z left or -67
z left others 37
z left out -49
z left several -55
z left she 14
z left since -11
z left some 15
z left the -61
z left their 21
z left them 20
z left this -16
z left those 9
z left though -77
z left three 17
z left two 27
z left under -38
z left we 22
z left what -73
z left when -67
z left while -50
z left whom 22
z left whose 27
z left with -86
z left without -30
z left you 52
z left — -9
z relative -ing -74
z relative -s 30
z relative CAP -11
z relative and -25
z relative w -19
z right -ed -57
z right -ing -14
z right -ly -37
z right -s 15
z right CAP 29
z right DAY 7
z right NUM -44
z right a -63
z right about -19
z right after -18
z right all -7
z right among -25
z right an -43
z right and -105
z right any -10
z right are -10
z right as -51
z right at -8
z right be -28
z right because -28
z right been -7
z right before -8
z right being -9
z right both -15
z right but -61
z right by -25
z right can -8
z right could -9
z right for -85
z right from -36
z right had -16
z right half -8
z right has -46
z right have -16
z right he -18
z right her -6
z right herself -11
z right him 7
z right himself -10
z right his -8
z right how -11
z right i -6
z right in -33
z right is 12
z right it -70
z right itself -16
z right like -33
z right many -33
z right may -8
z right me 62
z right most -33
z right no -7
z right not -32
z right of -9
z right on 16
z right once -12
z right one 6
z right or -18
z right other -19
z right others 92
z right out -22
z right she 14
z right should -6
z right so -7
z right some -40
z right someone -28
z right such -15
z right than -5
z right that -66
z right the -72
z right them -24
z right themselves -9
z right they 11
z right this -23
z right those -55
z right though -6
z right thousands -21
z right through -16
z right to -55
z right two -20
z right up -34
z right us -8
z right w -27
z right was -42
z right we -7
z right were -13
z right what -27
z right when -22
z right which 26
z right who -102
z right why -7
z right will -23
z right with 51
z right would -20
z right you -12
z right ’ll -5
z right ’s -37
z shared 's -57
z shared ) 52
z shared -ed -28
z shared -s -14
z shared CAP -34
z shared DAY 80
z shared NUM 33
z shared he 10
z shared her -10
z shared his -52
z shared i -58
z shared it 25
z shared one -14
z shared others -19
z shared she 36
z shared some 63
z shared that 40
z shared they -21
z shared w 46
z shared you -28
za first -ing " -11
za first -ing , 24
za first -ing -ed -59
za first -ing is -40
za first -ing that -21
za first -ing was -13
za first -s " -62
za first -s , 8
za first -s -ed 12
za first -s : -56
za first -s ; -22
za first -s are 28
za first -s had 64
za first -s has -72
za first -s have 23
za first -s is -81
za first -s may 65
za first -s might -13
za first -s should -50
za first -s that -33
za first -s was -74
za first -s were -5
za first -s who 28
za first -s will 39
za first -s would 12
za first -s — -5
za first . ) -6
za first . , -64
za first CAP " -108
za first CAP 's -97
za first CAP ( -164
za first CAP , 13
za first CAP -ed 92
za first CAP -ly 86
za first CAP / -47
za first CAP : -38
za first CAP ; -12
za first CAP ?sym -111
za first CAP are 27
za first CAP can 65
za first CAP could 9
za first CAP did 7
za first CAP didn’t 62
za first CAP does -15
za first CAP got 35
za first CAP had 55
za first CAP has 62
za first CAP have 23
za first CAP is 112
za first CAP may -54
za first CAP should -27
za first CAP that -106
za first CAP was 79
za first CAP were -8
za first CAP who -55
za first CAP will -42
za first CAP would -25
za first CAP — -14
za first DAY 's -32
za first DAY , -65
za first DAY -ed 51
za first DAY / -7
za first DAY that -28
za first NUM ( -6
za first NUM , -130
za first NUM -ed -7
za first NUM / -16
za first NUM have 64
za first NUM — -7
za first a " -26
za first a -ed -101
za first a -ly -31
za first a : -9
za first all , -9
za first an " -6
za first an -ed -26
za first an -ly -37
za first and -ed 36
za first and -ly -21
za first another , -27
za first as " -13
za first both -ed 32
za first he " -9
za first he 's 140
za first he -ed 21
za first he could -28
za first he did 34
za first he does -12
za first he had -74
za first he has -59
za first he is -36
za first he was -48
za first he would 26
za first her -ly -36
za first him , -9
za first his " 69
za first his -ed 14
za first his -ly -69
za first i -ed 17
za first in which -45
za first it " -8
za first it 's -118
za first it -ed 109
za first it -ly -33
za first it has 36
za first it may -30
za first it was -61
za first it would -19
za first many -ed -82
za first most -ly -29
za first never -ed -21
za first not , -6
za first not -ed -30
za first not -ly -11
za first of " -12
za first of -ed -59
za first of -ly -30
za first of that -7
za first of which -11
za first on , -16
za first one , 9
za first one -ed 32
za first other -ed 29
za first others , 8
za first others are -26
za first out , -8
za first she 's 44
za first she -ed 25
za first she -ly 93
za first she did 13
za first she didn't 17
za first she had -70
za first she has 22
za first she is -43
za first she was 25
za first she will -41
za first she would -25
za first so , -6
za first some -ed -18
za first the " -18
za first the -ed -107
za first the -ly -89
za first they 're 92
za first they -ed -26
za first they are -23
za first they did -49
za first they have 72
za first they were -15
za first they would -71
za first this is -27
za first this was -11
za first those -ed -81
za first those who -46
za first to " -8
za first to -ly -13
za first to be 25
za first to get -10
za first to have -40
za first to that -13
za first w " 65
za first w 's -95
za first w ( 77
za first w ) -20
za first w -ed 26
za first w -ly -12
za first w : -81
za first w ; -26
za first w are -120
za first w can -60
za first w could -41
za first w did -29
za first w doesn’t 54
za first w had 49
za first w has 52
za first w have -52
za first w is -51
za first w may -74
za first w was -27
za first w were 54
za first w will 10
za first w — 33
za first we -ed -6
za first we ’re -5
za first what is -22
za first you can 46
za first — -ed -61
za first ’s " -17
za first ’s -ed 12
za first ’s -ly -8
za left ' -s 32
za left 's -ing -9
za left 's -s 54
za left 's w 40
za left ) , 61
za left ) -ed 35
za left ) has 23
za left ) w 34
za left -ed , -22
za left -ed -s -27
za left -ed to 26
za left -ed w -55
za left -ing , -91
za left -ing -ed 7
za left -ing -s -31
za left -ing w -12
za left -ly , -64
za left -s , -29
za left -s -ed 30
za left -s -ing 24
za left -s -ly 46
za left -s -s -7
za left -s are -9
za left -s had 64
za left -s have 20
za left -s is -39
za left -s to -107
za left -s w 45
za left -s were 58
za left -s will -36
za left -s would -23
za left . , 25
za left CAP , 39
za left CAP -ed 38
za left CAP -ing 38
za left CAP -ly 27
za left CAP -s 39
za left CAP CAP -42
za left CAP are -56
za left CAP could -25
za left CAP did 73
za left CAP didn’t 21
za left CAP does 53
za left CAP don’t 29
za left CAP had -6
za left CAP have -42
za left CAP is -43
za left CAP isn’t 34
za left CAP may 14
za left CAP might -93
za left CAP must -82
za left CAP never 14
za left CAP to -14
za left CAP w 27
za left CAP was -6
za left CAP were -26
za left CAP will -7
za left CAP would 15
za left CAP wouldn’t 10
za left CAP ’s 27
za left DAY , -113
za left DAY -ed 29
za left DAY w 32
za left NUM , -13
za left NUM -ed 12
za left NUM w 46
za left a -ed -57
za left after -ing -54
za left all -ed 72
za left all w -34
za left an -ing -41
za left an w -54
za left and -ed -46
za left and -ing -40
za left and -ly -31
za left and -s -29
za left and has -44
za left and have -16
za left and is -9
za left and to -44
za left and w -39
za left before -ing -35
za left both -ed -45
za left both have 42
za left both w 24
za left but -ed -47
za left but -s -20
za left but did -25
za left but w -45
za left by -ing -88
za left five w 23
za left from -ing 12
za left he -ed -15
za left he -ly 31
za left he did 13
za left he does 10
za left he had 18
za left he has 23
za left he is -86
za left he w 43
za left he was -53
za left he will 5
za left he ’s 21
za left him , -26
za left him w -78
za left his -ed 12
za left his w 12
za left i -ed 26
za left i don’t 9
za left i have 6
za left i w 40
za left in -ing 11
za left in -s -50
za left in w -83
za left it , -129
za left it -ed 11
za left it -ly 38
za left it -s 40
za left it does 45
za left it has -13
za left it is -15
za left it w -16
za left it was -83
za left many -ed 28
za left many w 43
za left my w 47
za left of -ing 28
za left of -s -42
za left of w -72
za left one w -66
za left others -ed -43
za left others w 13
za left several w -77
za left she -ed 20
za left she -ly 13
za left she had 10
za left she has 45
za left she is -14
za left she was -97
za left she ’s 19
za left since -ed 14
za left some w -24
za left that -s 17
za left that has -46
za left that is 46
za left that w -19
za left that was 55
za left that will -11
za left the -ing -14
za left the -s -76
za left the w -20
za left their w 28
za left them -ed 39
za left they -ed 67
za left they -ly 19
za left they are -44
za left they have 43
za left they w 17
za left they were 22
za left they ’re 34
za left those -ing 7
za left two w 26
za left under w -38
za left w -ed 10
za left w -ing 46
za left w -ly -11
za left w -s 38
za left w are 53
za left w does 50
za left w doesn’t -56
za left w had 37
za left w has 34
za left w is -16
za left w not 45
za left w to -49
za left w w -9
za left w was -27
za left w were -38
za left w will -43
za left w would 38
za left we -ed 31
za left we w 52
za left what is -11
za left when -ed -59
za left while -ing -33
za left while w -14
za left with -s -41
za left with w -40
za left without -ing 16
za left you can 11
za left you w 34
za left — -ed 40
za left — -ing -164
za left — -ly 33
za left — -s 30
za left — have -24
za left — is 94
za left — w -62
za relative -s who 64
za relative CAP , 34
za relative w , -58
za relative w that 9
za relative w who -39
za right -ed " -20
za right -ed , 52
za right -ed . 49
za right -ed : -11
za right -ed DAY -52
za right -ed about -25
za right -ed and -15
za right -ed as -20
za right -ed at -15
za right -ed by -41
za right -ed for -37
za right -ed in -91
za right -ed on -54
za right -ed that -33
za right -ed through -15
za right -ed to 17
za right -ed up -11
za right -ed with -26
za right -ing , 48
za right -ing -ing -10
za right -ing . -60
za right -ing : -10
za right -ing and -12
za right -ing as -14
za right -ing by -11
za right -ing for -16
za right -ing he -5
za right -ing in -27
za right -ing it -11
za right -ing of -14
za right -ing on -14
za right -ing one -10
za right -ing that 8
za right -ing those -13
za right -ing to 81
za right -ing up -20
za right -ing whether -12
za right -ly , -7
za right -ly -ed -24
za right -ly -ing -9
za right -ly . -19
za right -ly : -7
za right -ly about -19
za right -ly and -5
za right -ly by -5
za right -ly for -9
za right -ly of -7
za right -ly on 66
za right -ly than -36
za right -ly to -10
za right -ly with -17
za right -s " -5
za right -s ' 40
za right -s ( 59
za right -s -ed -68
za right -s -ing 43
za right -s . 40
za right -s : -39
za right -s ; 70
za right -s about 29
za right -s across -12
za right -s after -27
za right -s against -17
za right -s and -36
za right -s are -20
za right -s as 90
za right -s at 13
za right -s before -23
za right -s between -9
za right -s but -10
za right -s by -37
za right -s can -16
za right -s do -17
za right -s during -20
za right -s for -40
za right -s from -22
za right -s has -32
za right -s have -24
za right -s he -11
za right -s in -13
za right -s into -14
za right -s is 81
za right -s like -25
za right -s may 68
za right -s of -27
za right -s on -53
za right -s or -31
za right -s should -12
za right -s than 76
za right -s that 47
za right -s to -21
za right -s were -10
za right -s when -21
za right -s where -17
za right -s who -130
za right -s will -6
za right -s with -78
za right -s won’t -12
za right -s would -6
za right -s — -5
za right CAP " -15
za right CAP $ 55
za right CAP ' -24
za right CAP 's 33
za right CAP ( 13
za right CAP ) 63
za right CAP , 6
za right CAP -ed 18
za right CAP -ing -22
za right CAP . 36
za right CAP / 70
za right CAP : 159
za right CAP ; -8
za right CAP DAY -20
za right CAP about -8
za right CAP after -18
za right CAP and -29
za right CAP are -9
za right CAP as -38
za right CAP at -82
za right CAP behind -22
za right CAP but -68
za right CAP can -6
za right CAP could -20
za right CAP during 41
za right CAP for -96
za right CAP from -35
za right CAP had -38
za right CAP has -42
za right CAP have -7
za right CAP if -5
za right CAP in 113
za right CAP isn’t -11
za right CAP must -9
za right CAP of -63
za right CAP on 19
za right CAP or -20
za right CAP over -13
za right CAP should -12
za right CAP since -12
za right CAP to -54
za right CAP under -13
za right CAP was -25
za right CAP were -7
za right CAP when 62
za right CAP who 24
za right CAP will -14
za right CAP with 58
za right CAP would -17
za right CAP — 64
za right CAP ’s -46
za right DAY 's -8
za right DAY , -42
za right DAY -ing -6
za right DAY . 71
za right DAY by -22
za right DAY that -15
za right DAY to -6
za right NUM , -81
za right NUM -ed -6
za right NUM . 29
za right NUM and -7
za right NUM of -10
za right NUM that -18
za right NUM to -38
za right NUM — 15
za right a " -14
za right a -ed -18
za right a -ing -38
za right a DAY -9
za right about -ing -7
za right about whether -6
za right after -ing -6
za right among many -7
za right among those -17
za right an " -27
za right an -ed -14
za right and " -11
za right and , -11
za right and -ed -24
za right and -ing -19
za right and has -25
za right and is -18
za right and one -16
za right and that -7
za right another -ed -9
za right as " -22
za right as he -12
za right as they -15
za right be -ed -8
za right be in -10
za right because of -11
za right because she -10
za right being -ed -5
za right but -ed -6
za right by -ed -7
za right by -ing -13
za right can get -7
za right could be -9
za right for -ing -13
za right for . -64
za right for one -15
za right from -ing -6
za right from those -7
za right had -ed -7
za right had been -8
za right has -ed -26
za right has been -22
za right have been -7
za right he 's -6
za right he -ed -12
za right he could -10
za right he does -17
za right he doesn’t -18
za right he had -11
za right he has 71
za right he is -26
za right he was -7
za right he will -25
za right he would -14
za right he ’ll -18
za right her . 9
za right her as -8
za right him , 29
za right him . 9
za right him as -6
za right in -ing -7
za right in may -5
za right in which -13
za right is -ing -17
za right is that 56
za right it 's -6
za right it . -55
za right it into -9
za right many in -13
za right many of -15
za right me . -6
za right most of -22
za right not -ed -13
za right not -ing -8
za right not to -5
za right of " 42
za right of -ing -16
za right of some -9
za right of those -20
za right on DAY 44
za right on this -16
za right on to -7
za right once it -7
za right one -ed -21
za right one . 17
za right one of 18
za right or others -14
za right others , 116
za right others . -13
za right out . -9
za right out of -7
za right she 's -8
za right she -ed -26
za right she had -9
za right she has 72
za right she was -10
za right she will -11
za right she ’ll -7
za right should be -6
za right some of -8
za right such as -15
za right that , -8
za right that -ed -15
za right that has -15
za right that he -19
za right that she -11
za right that they -7
za right that were -9
za right that will -6
za right that would -11
za right the " -23
za right the -ed -13
za right the -ing -27
za right the most -28
za right them , -7
za right them . -11
za right they are -7
za right they can -14
za right they were -6
za right they would -6
za right those -ed -12
za right those -ing -10
za right those in -23
za right those who -11
za right to " -13
za right to be -25
za right to get -12
za right to that -5
za right two of -12
za right up in -7
za right up to -9
za right up with -9
za right w " -23
za right w 's 30
za right w ( -25
za right w , 68
za right w -ed -77
za right w -ing -14
za right w . 57
za right w : -95
za right w ; -7
za right w ? -9
za right w DAY -29
za right w about -47
za right w after -17
za right w against -28
za right w among -12
za right w and -5
za right w are -17
za right w as -105
za right w at -22
za right w because -37
za right w before -12
za right w behind 80
za right w being -14
za right w between -12
za right w but -35
za right w by -44
za right w can’t -5
za right w could -22
za right w did -18
za right w during -29
za right w for 6
za right w from -81
za right w had -8
za right w has -24
za right w he -29
za right w if -6
za right w in -109
za right w into -37
za right w is 9
za right w it -7
za right w may -16
za right w might -10
za right w of -70
za right w off -10
za right w on -39
za right w or -10
za right w out -18
za right w over 49
za right w she -29
za right w should -6
za right w since -27
za right w than -73
za right w that -49
za right w they -14
za right w this -18
za right w those -7
za right w to -70
za right w toward -9
za right w under -12
za right w up -26
za right w was -26
za right w were -23
za right w when -37
za right w who 11
za right w will -32
za right w with -47
za right w won't -24
za right w would -19
za right w — -23
za right w ’s -51
za right was -ed -11
za right were " -9
za right what is -10
za right when she -11
za right which -ed -42
za right which has 69
za right which was -6
za right who , -41
za right who -ed 56
za right who had -14
za right who has -91
za right who have -15
za right who is -89
za right who was -53
za right will be -20
za right with -ing -8
za right with that -6
za right would be -11
za right ’ll be -5
za right ’s -ing -27
za shared 's w -55
za shared ) -ed 42
za shared -s , 14
za shared -s -ed -41
za shared -s -ing 67
za shared -s -ly 61
za shared -s are -59
za shared -s have -65
za shared -s w 26
za shared -s were -69
za shared CAP 's -46
za shared CAP , -10
za shared CAP -ed -98
za shared CAP -ing 27
za shared CAP -ly -78
za shared CAP -s 100
za shared CAP . -110
za shared CAP CAP 68
za shared CAP are -69
za shared CAP did -82
za shared CAP had -43
za shared CAP has -144
za shared CAP have -69
za shared CAP is -85
za shared CAP w 133
za shared CAP was -71
za shared CAP will -45
za shared DAY -ed 66
za shared DAY w 13
za shared NUM , 56
za shared NUM w -30
za shared he -ed -29
za shared he -ly -63
za shared he -s 47
za shared he did -22
za shared he has -72
za shared he w 90
za shared he was -30
za shared her w -7
za shared his -s -60
za shared i w -53
za shared she -ed -97
za shared she -s 39
za shared she has -43
za shared she w 66
za shared she was -38
za shared some w 63
za shared that -ed 89
za shared they -ed -11
za shared they w 29
za shared w , -32
za shared w -ed -62
za shared w -ing -78
za shared w -s 94
za shared w had 71
za shared w has 34
za shared w w 72
za shared you w -27
`
