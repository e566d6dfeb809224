/** Made by bench/attribution/train.ts. */
export const source: string = `
1 first -ing -78
1 first -s -21
1 first CAP 16
1 first DAY -74
1 first NUM -6
1 first a -15
1 first all -110
1 first an -9
1 first another -7
1 first any 50
1 first both -17
1 first each 53
1 first eight -7
1 first he 42
1 first how -55
1 first i -6
1 first it -70
1 first its -14
1 first many 70
1 first most 26
1 first neither -7
1 first never -8
1 first no -19
1 first not -61
1 first one -100
1 first other -63
1 first others 9
1 first our 42
1 first seven -22
1 first several -26
1 first she 31
1 first six -27
1 first some 9
1 first someone -41
1 first such -66
1 first the 13
1 first their -26
1 first they 43
1 first this -14
1 first those -99
1 first three -46
1 first w -47
1 first we 68
1 first what -107
1 first whom -54
1 first whose -7
1 first why 61
1 left -ed -108
1 left -ing -141
1 left -ly -89
1 left -s -30
1 left CAP 14
1 left DAY -103
1 left NUM -13
1 left a 16
1 left all -94
1 left an 19
1 left another 48
1 left any -79
1 left anyone 109
1 left both 24
1 left each -13
1 left eight -95
1 left every -37
1 left everyone 91
1 left few -6
1 left five -47
1 left four -56
1 left half -127
1 left he 41
1 left her 62
1 left herself -16
1 left him -29
1 left himself -41
1 left his 46
1 left how -30
1 left hundreds 60
1 left i 11
1 left it -93
1 left its 20
1 left many 95
1 left me -12
1 left most 54
1 left my 49
1 left neither 115
1 left never -13
1 left nine -9
1 left no -30
1 left not -64
1 left one 34
1 left other 11
1 left others 50
1 left our -56
1 left seven -60
1 left several 58
1 left she 50
1 left six -22
1 left some 91
1 left someone 26
1 left such -144
1 left that 86
1 left their 28
1 left them -44
1 left themselves -13
1 left these -46
1 left they 26
1 left this -73
1 left those 114
1 left thousands 105
1 left three -35
1 left two -28
1 left w -53
1 left we 36
1 left which -48
1 left who -85
1 left whom -81
1 left whose 108
1 left why -80
1 left you 42
1 left your -39
1 relative -ed -111
1 relative -ing -103
1 relative -ly -60
1 relative -s -39
1 relative CAP -38
1 relative DAY -41
1 relative NUM -63
1 relative a 135
1 relative an -62
1 relative another -25
1 relative he -17
1 relative her 32
1 relative him -20
1 relative his -26
1 relative it -45
1 relative not -27
1 relative one 76
1 relative she -17
1 relative that -19
1 relative the -25
1 relative they -25
1 relative this -12
1 relative two 71
1 relative w -28
1 relative which -10
1 relative who -14
1 right -ed -20
1 right -ing -75
1 right -ly -49
1 right -s -8
1 right DAY -56
1 right NUM 37
1 right a -19
1 right all -40
1 right an 11
1 right another -10
1 right any 10
1 right both -22
1 right each -18
1 right four -7
1 right he -34
1 right her -22
1 right herself -23
1 right him -69
1 right himself -27
1 right his -37
1 right how -71
1 right it -19
1 right its -24
1 right many 59
1 right me 38
1 right most 80
1 right my -14
1 right no -37
1 right not -41
1 right other -22
1 right several 38
1 right she -27
1 right some 57
1 right such -7
1 right that -43
1 right the -15
1 right their -65
1 right them -38
1 right themselves -13
1 right these -10
1 right they -31
1 right this -44
1 right three 10
1 right two 6
1 right us -16
1 right w -7
1 right we -22
1 right what -79
1 right which -19
1 right who -15
1 right why -49
1 right you -7
1 shared -s 74
1 shared CAP 41
1 shared NUM 9
1 shared a 10
1 shared an -48
1 shared both -6
1 shared his -95
1 shared i -64
1 shared it 29
1 shared many 42
1 shared most -7
1 shared one -10
1 shared other 19
1 shared others -9
1 shared she 28
1 shared some 22
1 shared that 17
1 shared the -7
1 shared they -23
1 shared those -28
1 shared two 20
1 shared w 14
1 shared you -30
a first " -92
a first 'd 35
a first 're 91
a first 's -78
a first 've 101
a first ( -105
a first ) -43
a first , -17
a first -ed 43
a first -ly -27
a first / -73
a first : -140
a first ; -64
a first ?sym -113
a first are 10
a first be 18
a first been -17
a first being -28
a first can 56
a first cannot 28
a first could -53
a first did -11
a first didn’t 58
a first do 28
a first does -49
a first doesn't -7
a first doesn’t 24
a first don't 106
a first get -53
a first got -33
a first had 59
a first has 51
a first hasn't 33
a first have 107
a first is -19
a first isn't -19
a first isn’t -17
a first may -68
a first might -19
a first must 47
a first should -86
a first that -97
a first was -24
a first wasn’t -48
a first were -18
a first which -95
a first who 19
a first will -29
a first would 7
a first — -6
a first ’ll -29
a first ’re 11
a left , -12
a left -ed 33
a left -ing -10
a left -ly 28
a left -s 6
a left CAP -35
a left are -24
a left aren't -68
a left can -36
a left could -22
a left did 73
a left didn't 53
a left didn’t 44
a left do 40
a left does 45
a left doesn't 40
a left doesn’t -8
a left don’t 43
a left had 20
a left has -13
a left hasn't 30
a left have 18
a left is -46
a left isn’t 37
a left it -87
a left may 25
a left might -33
a left most -33
a left must -47
a left never 26
a left not -52
a left once 10
a left should -11
a left so -59
a left to -59
a left w 16
a left was -111
a left were -27
a left will -30
a left would 17
a left wouldn’t 9
a left ’ll 21
a left ’re 31
a left ’s 20
a left ’ve 23
a relative who -10
a right " -54
a right $ 50
a right ' 19
a right 's 38
a right ( 44
a right ) 73
a right , 39
a right -ed -77
a right -ing -45
a right . 56
a right / 68
a right : 63
a right ; 57
a right ? -14
a right ?sym -6
a right DAY -26
a right about -29
a right across -17
a right after -63
a right against -44
a right among -39
a right and -39
a right are -46
a right around -21
a right as -23
a right at -48
a right be -61
a right because -43
a right been -35
a right before -50
a right behind 60
a right being -34
a right between -20
a right both -25
a right but -101
a right by -117
a right can -38
a right can’t -5
a right could -52
a right did -28
a right didn’t -26
a right do -24
a right does -23
a right doesn’t -17
a right down -5
a right during 8
a right for -81
a right from -113
a right get -19
a right getting -8
a right had -61
a right has 29
a right have -49
a right having -14
a right he -66
a right if -14
a right in -32
a right inside -16
a right into -59
a right isn’t -10
a right it -44
a right like -39
a right many -69
a right may 50
a right might -15
a right most -37
a right must -11
a right of -50
a right off -11
a right on -24
a right once -40
a right one -56
a right or -58
a right others -20
a right out -28
a right outside -9
a right over 33
a right she -59
a right should -32
a right since -44
a right so -26
a right some -26
a right someone -5
a right these -11
a right they -42
a right this -43
a right those -63
a right through -20
a right to -27
a right toward -16
a right under -25
a right until -7
a right up -54
a right was -83
a right wasn't -27
a right were -55
a right when 11
a right where -22
a right whether -29
a right which -28
a right while -9
a right who -22
a right will -81
a right with -53
a right within -7
a right without -6
a right won't -30
a right won’t -14
a right would -50
a right yet -5
a right you -10
a right — 29
a right ’d -9
a right ’ll 40
a right ’re -6
a right ’s -65
a shared 's -83
a shared , 22
a shared -ed -73
a shared -ing 19
a shared -ly -58
a shared -s 126
a shared . -107
a shared CAP 71
a shared are -121
a shared did -89
a shared does -8
a shared has -134
a shared have -129
a shared is -118
a shared that 34
a shared to 77
a shared w 162
a shared was -133
a shared were -76
a shared will -45
a shared would -56
a shared — -106
a shared ’re -11
a shared ’s 13
b first 's -16
b first , 42
b first -ed -33
b first -ing -64
b first -s -94
b first . -64
b first : 41
b first ; 30
b first ^ 18
b first about -33
b first across -6
b first after 9
b first against -11
b first although 28
b first amid -7
b first among 29
b first and -17
b first are -8
b first as -54
b first at -50
b first be -77
b first because -41
b first been -28
b first before -58
b first behind -35
b first between -6
b first beyond -22
b first but 36
b first by -32
b first could -6
b first despite 15
b first did -56
b first does -43
b first during -50
b first from -80
b first had -26
b first has -61
b first have -10
b first if -45
b first in -20
b first is -26
b first like -77
b first may -7
b first might -7
b first of -83
b first on -66
b first once -24
b first or -68
b first outside 42
b first over -14
b first since -65
b first so -14
b first than -32
b first to 82
b first under -16
b first unlike -53
b first until -35
b first w -18
b first was -43
b first when -19
b first where -42
b first whether 48
b first while -41
b first will 15
b first with -37
b first within 73
b first without -25
b first would -34
b first yet -7
b first — 34
b first ’s -20
b left " 75
b left & -69
b left ' -39
b left 're -6
b left 's -120
b left ( 19
b left ) -114
b left , 59
b left -ed -39
b left -ing -48
b left -ly -44
b left -s 15
b left . -50
b left / -127
b left : 126
b left ; 168
b left ?sym -85
b left @ -66
b left CAP 26
b left DAY 34
b left NUM -28
b left ^ 43
b left about 6
b left across -112
b left after 51
b left against -136
b left along -14
b left although 46
b left amid -30
b left among -54
b left and 9
b left are -39
b left around -89
b left as 56
b left at -71
b left be -58
b left because 103
b left been -58
b left before 41
b left behind -105
b left being -77
b left between -26
b left beyond 39
b left but 92
b left by -63
b left can 11
b left cannot -6
b left concerning -9
b left could -43
b left despite -7
b left did -59
b left didn't -16
b left didn’t -35
b left do -26
b left does 115
b left doesn’t -35
b left don't -16
b left done -9
b left don’t -28
b left down -42
b left during -118
b left for -27
b left from -47
b left get -79
b left gets -5
b left getting 12
b left got 54
b left had -15
b left has -138
b left have -106
b left him -48
b left how -27
b left if 34
b left in -88
b left inside -36
b left into -26
b left is -23
b left isn't -5
b left isn’t -31
b left it -80
b left like -60
b left may -66
b left might -26
b left near -39
b left neither -47
b left never -14
b left nor -81
b left not -119
b left of -99
b left off -85
b left on -73
b left once -63
b left or -144
b left others -9
b left out 40
b left outside -104
b left over -52
b left regarding -12
b left should 18
b left since 36
b left so 17
b left than -17
b left though 155
b left through -93
b left to -36
b left toward -52
b left under -8
b left unless -25
b left unlike -35
b left until -46
b left up -16
b left w -13
b left was -73
b left wasn’t -11
b left were -68
b left what 203
b left when 69
b left where 83
b left whether 26
b left which 154
b left while 96
b left who 101
b left whom 120
b left why 62
b left will 40
b left with 25
b left within -35
b left without -26
b left won’t -6
b left would 14
b left yet 95
b left ~ 49
b left — 59
b left ’ll -6
b left ’s -138
b relative " -61
b relative 's -40
b relative , 24
b relative -ed -12
b relative -ing 56
b relative -ly 18
b relative -s -29
b relative . -20
b relative CAP -15
b relative ^ 36
b relative after -48
b relative among -77
b relative and -70
b relative are 32
b relative as 51
b relative at -47
b relative been -5
b relative but -50
b relative by -69
b relative for 22
b relative from 46
b relative has -60
b relative have -36
b relative in -40
b relative is -56
b relative not -21
b relative on 22
b relative than -17
b relative to -78
b relative w -62
b relative was 38
b relative while -8
b relative with 26
b relative would -10
b relative — -45
b relative ’s -51
b right -ed -12
b right -ing -81
b right -ly -32
b right -s -13
b right CAP -28
b right DAY -9
b right a -85
b right about -119
b right after -13
b right against -53
b right an -26
b right as -86
b right at -52
b right by 16
b right down -13
b right for -62
b right from 68
b right his -13
b right is -28
b right it -21
b right no -27
b right not -27
b right of -12
b right off -20
b right on -64
b right out -77
b right over -31
b right to 29
b right up 56
b right upon -7
b right was -8
b right with 66
b shared " -29
b shared , -10
b shared -ed -59
b shared -ing 20
b shared -s 25
b shared . 46
b shared : 5
b shared ; -6
b shared CAP 35
b shared ^ -6
b shared about -27
b shared after -49
b shared although -49
b shared and -32
b shared are -31
b shared as -38
b shared but -15
b shared despite -9
b shared for -42
b shared if -34
b shared in -33
b shared since -9
b shared though -57
b shared to 22
b shared w 9
b shared when 36
b shared where 127
b shared which 96
b shared while -50
b shared with 26
b shared — 40
b1 first " -ing -7
b1 first " -s -8
b1 first " CAP 29
b1 first " a 60
b1 first " he 68
b1 first " she -14
b1 first " the 22
b1 first " w -151
b1 first 's why -9
b1 first ( CAP 11
b1 first ( the -10
b1 first , -ing -108
b1 first , -s -9
b1 first , CAP 22
b1 first , NUM -43
b1 first , a -24
b1 first , an 5
b1 first , another -26
b1 first , both 50
b1 first , he 83
b1 first , her 36
b1 first , his 97
b1 first , i 6
b1 first , it 20
b1 first , its -7
b1 first , many 47
b1 first , most -20
b1 first , no -31
b1 first , one -52
b1 first , she 35
b1 first , some -12
b1 first , such -32
b1 first , the 33
b1 first , they -8
b1 first , this -29
b1 first , those -23
b1 first , three -25
b1 first , two 17
b1 first , w 12
b1 first , what -18
b1 first , whose 25
b1 first , you 50
b1 first -ed CAP -81
b1 first -ed w 82
b1 first -ing w -12
b1 first -s CAP -92
b1 first . CAP -64
b1 first : CAP 47
b1 first : NUM 54
b1 first : he -62
b1 first : the 51
b1 first ; CAP 61
b1 first ^ CAP 6
b1 first ^ DAY -48
b1 first ^ NUM -69
b1 first ^ a 54
b1 first ^ all -28
b1 first ^ an 17
b1 first ^ another 12
b1 first ^ any -37
b1 first ^ both 8
b1 first ^ eight -7
b1 first ^ he -30
b1 first ^ her -44
b1 first ^ his -9
b1 first ^ i 26
b1 first ^ it -52
b1 first ^ its 38
b1 first ^ many 21
b1 first ^ most 77
b1 first ^ neither -7
b1 first ^ no 30
b1 first ^ not 28
b1 first ^ one 6
b1 first ^ other -21
b1 first ^ others 75
b1 first ^ our 44
b1 first ^ seven -14
b1 first ^ several -21
b1 first ^ she 35
b1 first ^ six -26
b1 first ^ some 32
b1 first ^ such -20
b1 first ^ the -27
b1 first ^ these 19
b1 first ^ they 14
b1 first ^ this 12
b1 first ^ those -42
b1 first ^ three -18
b1 first ^ two 14
b1 first ^ we 36
b1 first ^ what -34
b1 first ^ why -30
b1 first ^ you -72
b1 first about -s -62
b1 first about NUM 70
b1 first after -ing -15
b1 first after -s 68
b1 first after CAP -21
b1 first after NUM -6
b1 first after a -34
b1 first after he -121
b1 first after she 13
b1 first after the 65
b1 first after w -19
b1 first although CAP -21
b1 first although he -47
b1 first although w 51
b1 first among CAP -67
b1 first among the 73
b1 first and -ing -27
b1 first and -s -64
b1 first and CAP 17
b1 first and a 33
b1 first and he 92
b1 first and her 33
b1 first and his -42
b1 first and it -9
b1 first and its -32
b1 first and not -5
b1 first and other -23
b1 first and others -66
b1 first and the 12
b1 first and they -40
b1 first and w -65
b1 first as -s -33
b1 first as CAP 34
b1 first as a -86
b1 first as an -35
b1 first as he 12
b1 first as it -7
b1 first as she -10
b1 first as the -11
b1 first as they 16
b1 first as w -52
b1 first at -s -24
b1 first at CAP -16
b1 first at a -33
b1 first at the -65
b1 first at w 49
b1 first be w -11
b1 first because CAP -9
b1 first before CAP -15
b1 first before the -28
b1 first but -ing -12
b1 first but -s -41
b1 first but CAP 81
b1 first but he 76
b1 first but his -13
b1 first but it -22
b1 first but one -59
b1 first but she 63
b1 first but the -5
b1 first but w 43
b1 first by -ing -6
b1 first by the -11
b1 first by w -9
b1 first could w -6
b1 first despite CAP 71
b1 first despite his -16
b1 first despite the -6
b1 first despite w -29
b1 first did not -56
b1 first during a -17
b1 first during an -12
b1 first during the -22
b1 first for -s -25
b1 first for CAP -69
b1 first for a -37
b1 first for all -90
b1 first for the 53
b1 first for those -17
b1 first for w 29
b1 first from his -9
b1 first had w -16
b1 first has w -30
b1 first if -s -5
b1 first if CAP -45
b1 first if he -63
b1 first if it -10
b1 first if she -50
b1 first if such -7
b1 first if the 57
b1 first if you 59
b1 first in -ing -13
b1 first in -s -30
b1 first in CAP -45
b1 first in NUM -15
b1 first in a -77
b1 first in an 32
b1 first in both -28
b1 first in his 22
b1 first in other -7
b1 first in some -6
b1 first in the 16
b1 first in this -8
b1 first in w 41
b1 first in what -8
b1 first is -ing -11
b1 first is a -10
b1 first is the 13
b1 first is w -29
b1 first like CAP -49
b1 first may w -7
b1 first might w -7
b1 first of CAP -54
b1 first of the -37
b1 first of w 73
b1 first on CAP -7
b1 first on DAY -27
b1 first on a -12
b1 first on the -52
b1 first once a -8
b1 first once the -8
b1 first or CAP -47
b1 first outside the -59
b1 first over the -11
b1 first since CAP -48
b1 first since NUM -8
b1 first since the -11
b1 first so many 46
b1 first so w -44
b1 first than CAP -92
b1 first than NUM 81
b1 first though -s 46
b1 first though CAP -24
b1 first though she -20
b1 first to a 55
b1 first to the 40
b1 first to w -75
b1 first w CAP 12
b1 first w the -15
b1 first was a -9
b1 first was w -22
b1 first when CAP 75
b1 first when a -21
b1 first when he 21
b1 first when i 37
b1 first when she -85
b1 first when the -74
b1 first when w -9
b1 first where CAP -31
b1 first where he 36
b1 first where the -15
b1 first whether he -26
b1 first whether the 76
b1 first while CAP -20
b1 first while a -8
b1 first while he 25
b1 first while many 18
b1 first while most -23
b1 first while not -6
b1 first while some -9
b1 first while the -68
b1 first while w 15
b1 first with -s -15
b1 first with CAP 7
b1 first with a -8
b1 first with his 11
b1 first with the -30
b1 first with w -11
b1 first within -s 83
b1 first would w -32
b1 first yet CAP -20
b1 first — -ing -6
b1 first — -s 22
b1 first — CAP 55
b1 first — NUM -13
b1 first — a 34
b1 first — an -30
b1 first — he 45
b1 first — the -31
b1 first — w -65
b1 first — whose -27
b1 first ’s w -11
b1 left " -ed -35
b1 left " -ing -9
b1 left " -s -74
b1 left " CAP 42
b1 left " a -30
b1 left " another 88
b1 left " he -47
b1 left " his 36
b1 left " i 28
b1 left " it 41
b1 left " one -6
b1 left " that 22
b1 left " the 189
b1 left " w 14
b1 left & CAP -69
b1 left ' -s -61
b1 left ' CAP 46
b1 left ' NUM -26
b1 left ' w -58
b1 left 's -ed -8
b1 left 's -ing -18
b1 left 's -ly -7
b1 left 's -s -78
b1 left 's CAP -97
b1 left 's NUM -21
b1 left 's a 67
b1 left 's most -11
b1 left 's w -79
b1 left ( CAP 53
b1 left ) -ed -5
b1 left ) w -28
b1 left , -ed -58
b1 left , -ing -122
b1 left , -ly -36
b1 left , -s 52
b1 left , CAP 34
b1 left , NUM -57
b1 left , a -23
b1 left , all 86
b1 left , an -118
b1 left , another -8
b1 left , both -8
b1 left , he 23
b1 left , her 56
b1 left , his 125
b1 left , i 13
b1 left , it -95
b1 left , its -10
b1 left , many 35
b1 left , most 41
b1 left , no 51
b1 left , not -6
b1 left , one 13
b1 left , other 59
b1 left , others 25
b1 left , several 28
b1 left , some 122
b1 left , such -25
b1 left , that -61
b1 left , the 78
b1 left , these 23
b1 left , they 38
b1 left , this -30
b1 left , those 67
b1 left , three 103
b1 left , two 77
b1 left , w 32
b1 left , we -23
b1 left , what -16
b1 left , which -61
b1 left , who -8
b1 left , whom -45
b1 left , whose 48
b1 left -ed -ing -7
b1 left -ed -ly -34
b1 left -ed -s -124
b1 left -ed CAP 24
b1 left -ed DAY -69
b1 left -ed NUM -45
b1 left -ed a -129
b1 left -ed an -57
b1 left -ed another -26
b1 left -ed both -11
b1 left -ed he 18
b1 left -ed her -34
b1 left -ed him -69
b1 left -ed himself -26
b1 left -ed his 26
b1 left -ed hundreds -21
b1 left -ed it -15
b1 left -ed its -12
b1 left -ed no -8
b1 left -ed some 70
b1 left -ed that 122
b1 left -ed the -45
b1 left -ed their 90
b1 left -ed this -39
b1 left -ed those 41
b1 left -ed w 17
b1 left -ed what -7
b1 left -ing -ed -11
b1 left -ing -ly -6
b1 left -ing -s -143
b1 left -ing DAY -22
b1 left -ing NUM -9
b1 left -ing a -73
b1 left -ing an 64
b1 left -ing he 47
b1 left -ing him 43
b1 left -ing his -70
b1 left -ing she 27
b1 left -ing some 33
b1 left -ing that 25
b1 left -ing the 28
b1 left -ing their -43
b1 left -ing them 54
b1 left -ing w -37
b1 left -ing what -10
b1 left -ly -ed -51
b1 left -ly -ing -14
b1 left -ly -ly -5
b1 left -ly -s -125
b1 left -ly CAP -50
b1 left -ly NUM -45
b1 left -ly a 56
b1 left -ly that 77
b1 left -ly the 56
b1 left -ly three -38
b1 left -ly w -130
b1 left -s CAP 15
b1 left -s DAY -51
b1 left -s a -56
b1 left -s all -20
b1 left -s he 22
b1 left -s her 19
b1 left -s his 45
b1 left -s it 55
b1 left -s its -11
b1 left -s she -40
b1 left -s that -8
b1 left -s the 28
b1 left -s they 27
b1 left -s this -55
b1 left -s who -66
b1 left -s whose -12
b1 left . CAP -68
b1 left . NUM -65
b1 left . w -9
b1 left / CAP -117
b1 left / NUM -15
b1 left : CAP 56
b1 left : NUM 109
b1 left : he -5
b1 left : i 60
b1 left : the -29
b1 left : w -26
b1 left ; CAP 45
b1 left ; NUM 61
b1 left ; he 31
b1 left ; one 20
b1 left ; she -30
b1 left ; the -21
b1 left ; w 55
b1 left ?sym a -51
b1 left ?sym w -15
b1 left CAP -ly -45
b1 left CAP -s -22
b1 left CAP CAP 114
b1 left CAP DAY -7
b1 left CAP NUM 79
b1 left CAP a -66
b1 left CAP all -76
b1 left CAP an 60
b1 left CAP both -116
b1 left CAP half -106
b1 left CAP he 59
b1 left CAP her -40
b1 left CAP his 87
b1 left CAP i -62
b1 left CAP it 40
b1 left CAP one 67
b1 left CAP she 34
b1 left CAP some 61
b1 left CAP that 26
b1 left CAP the 69
b1 left CAP this -80
b1 left CAP w 10
b1 left CAP who -92
b1 left DAY that -31
b1 left NUM CAP -53
b1 left NUM that 41
b1 left ^ CAP 30
b1 left ^ DAY -104
b1 left ^ NUM 132
b1 left ^ a 79
b1 left ^ all -38
b1 left ^ an 109
b1 left ^ another 37
b1 left ^ any -7
b1 left ^ anyone 53
b1 left ^ both 75
b1 left ^ each 14
b1 left ^ eight -18
b1 left ^ every -9
b1 left ^ he 7
b1 left ^ her 113
b1 left ^ his -33
b1 left ^ how -56
b1 left ^ hundreds 11
b1 left ^ i 14
b1 left ^ it -89
b1 left ^ many 8
b1 left ^ most 71
b1 left ^ my 20
b1 left ^ neither 100
b1 left ^ not 33
b1 left ^ one -18
b1 left ^ other 54
b1 left ^ others -11
b1 left ^ our -51
b1 left ^ several 71
b1 left ^ she 27
b1 left ^ six 48
b1 left ^ such -66
b1 left ^ that -194
b1 left ^ the 23
b1 left ^ their 20
b1 left ^ these -36
b1 left ^ they -16
b1 left ^ this -30
b1 left ^ those 85
b1 left ^ three -73
b1 left ^ two 47
b1 left ^ w -29
b1 left ^ we 59
b1 left ^ what -74
b1 left ^ why -116
b1 left ^ you -49
b1 left about -ing -11
b1 left about -s 50
b1 left about CAP -52
b1 left about NUM 47
b1 left about a 49
b1 left about four 66
b1 left about her -25
b1 left about his -19
b1 left about how -9
b1 left about it -11
b1 left about the -91
b1 left about w -62
b1 left across CAP -17
b1 left across the -72
b1 left across w -13
b1 left after -ing -37
b1 left after -s 16
b1 left after CAP -22
b1 left after a 7
b1 left after he 8
b1 left after his -9
b1 left after it 8
b1 left after several 35
b1 left after she -44
b1 left after the 32
b1 left after w 47
b1 left against CAP -63
b1 left against him -26
b1 left against the -51
b1 left against w -5
b1 left along the -12
b1 left although he 9
b1 left although the -51
b1 left although w -46
b1 left among -s -13
b1 left among the -43
b1 left among those -22
b1 left among w -9
b1 left and -ed -44
b1 left and -ing 37
b1 left and -ly 25
b1 left and -s -27
b1 left and NUM 81
b1 left and a -65
b1 left and an -66
b1 left and both 133
b1 left and he 28
b1 left and her -12
b1 left and his -17
b1 left and i 9
b1 left and it 18
b1 left and its -36
b1 left and many -6
b1 left and most -82
b1 left and not -5
b1 left and one -10
b1 left and other -116
b1 left and others -7
b1 left and she 39
b1 left and some -34
b1 left and that -55
b1 left and their -71
b1 left and they 5
b1 left and those 148
b1 left and w -36
b1 left and who -7
b1 left are -ed -24
b1 left are -ing -27
b1 left are -ly -5
b1 left are -s -23
b1 left are CAP 58
b1 left are a -14
b1 left are not -5
b1 left are the -52
b1 left are w 7
b1 left around CAP -52
b1 left around the -23
b1 left as -ed -55
b1 left as -s 27
b1 left as CAP 81
b1 left as a -78
b1 left as an -57
b1 left as he 50
b1 left as her -18
b1 left as his -15
b1 left as it 40
b1 left as many 81
b1 left as one 47
b1 left as some 54
b1 left as the 29
b1 left as they 21
b1 left as w -10
b1 left at -s -8
b1 left at CAP -53
b1 left at a -102
b1 left at an -46
b1 left at his -13
b1 left at its -35
b1 left at one -40
b1 left at the -99
b1 left at this -12
b1 left at w 150
b1 left at which -27
b1 left be -ed -46
b1 left be a -57
b1 left be the -55
b1 left be w -68
b1 left because CAP 13
b1 left because he 13
b1 left because i -18
b1 left because it -78
b1 left because she 19
b1 left because the 56
b1 left because they -31
b1 left because w 58
b1 left been -ed -27
b1 left been -ing -16
b1 left been -ly -30
b1 left been a -51
b1 left been an 71
b1 left been the -14
b1 left been w -40
b1 left before -ing -7
b1 left before CAP 74
b1 left before a 9
b1 left before the -57
b1 left behind CAP -52
b1 left behind a -13
b1 left being -ed -23
b1 left being w -15
b1 left between CAP -65
b1 left between NUM -20
b1 left between the 39
b1 left beyond that -10
b1 left but -ed -9
b1 left but -ing -20
b1 left but -ly -24
b1 left but -s 33
b1 left but CAP 34
b1 left but DAY 53
b1 left but NUM 41
b1 left but a 89
b1 left but her 7
b1 left but his 95
b1 left but it -93
b1 left but many 87
b1 left but no -52
b1 left but not 10
b1 left but she -20
b1 left but some 15
b1 left but that -24
b1 left but the -39
b1 left but they 9
b1 left but two -42
b1 left but w 51
b1 left by -s -31
b1 left by CAP -33
b1 left by NUM 71
b1 left by a 38
b1 left by an -22
b1 left by her 22
b1 left by his 19
b1 left by the -143
b1 left by w -54
b1 left can w -80
b1 left could w -55
b1 left despite CAP -86
b1 left despite the -19
b1 left despite w 35
b1 left did not -47
b1 left did the 7
b1 left did w -27
b1 left didn't w -16
b1 left didn’t w -7
b1 left do w -6
b1 left do you -26
b1 left does CAP 85
b1 left does not -13
b1 left does w -39
b1 left doesn’t w -28
b1 left don't w -16
b1 left down the -23
b1 left during CAP -12
b1 left during a -56
b1 left during an -14
b1 left during her -27
b1 left during his 17
b1 left during the -63
b1 left for -ing -20
b1 left for -s 76
b1 left for CAP -50
b1 left for NUM -49
b1 left for a 109
b1 left for all -57
b1 left for an -43
b1 left for both 49
b1 left for her -27
b1 left for him 65
b1 left for his -13
b1 left for its -11
b1 left for many -26
b1 left for one -20
b1 left for some -10
b1 left for the -108
b1 left for those -62
b1 left for three -18
b1 left for two -17
b1 left for w 5
b1 left for what -5
b1 left from -s 31
b1 left from CAP -18
b1 left from NUM -38
b1 left from a -40
b1 left from her 13
b1 left from his -26
b1 left from the -172
b1 left from w -21
b1 left get a -25
b1 left had -ed -23
b1 left had -ly -28
b1 left had -s 62
b1 left had a -49
b1 left had no -15
b1 left had two -12
b1 left had w -91
b1 left has -ed -44
b1 left has -ly -16
b1 left has a -52
b1 left has not -13
b1 left has w -71
b1 left have -ed -68
b1 left have -ly -12
b1 left have a -49
b1 left have all -45
b1 left have any -30
b1 left have both -74
b1 left have no -6
b1 left have w 21
b1 left how many -57
b1 left how the 59
b1 left if -s -10
b1 left if he -13
b1 left if she -65
b1 left if the 47
b1 left if they 22
b1 left if w 53
b1 left if you -8
b1 left in -ing -22
b1 left in -s 86
b1 left in CAP -72
b1 left in DAY -6
b1 left in NUM -80
b1 left in a -68
b1 left in all -42
b1 left in another -5
b1 left in both -65
b1 left in each 58
b1 left in eight -45
b1 left in five -44
b1 left in her 45
b1 left in his 37
b1 left in its -12
b1 left in many -42
b1 left in one -44
b1 left in other -13
b1 left in several -11
b1 left in some -43
b1 left in that -18
b1 left in the -89
b1 left in their 35
b1 left in those -17
b1 left in three -41
b1 left in two -9
b1 left in w -80
b1 left in what -11
b1 left in which 56
b1 left into -s 95
b1 left into CAP -68
b1 left into a -22
b1 left into her -6
b1 left into the -119
b1 left into w 68
b1 left is -ed -31
b1 left is -ing -35
b1 left is -ly -61
b1 left is -s -70
b1 left is CAP 5
b1 left is NUM -11
b1 left is a -123
b1 left is an -68
b1 left is most -37
b1 left is no 63
b1 left is not -22
b1 left is one 19
b1 left is that 131
b1 left is the -50
b1 left is w -32
b1 left is what 47
b1 left is why 58
b1 left like CAP -26
b1 left like many -6
b1 left like the -23
b1 left may NUM -59
b1 left may w -10
b1 left might w -21
b1 left neither CAP -34
b1 left neither w -14
b1 left nor CAP -50
b1 left not -ed -16
b1 left not -ing -7
b1 left not -ly -10
b1 left not all -11
b1 left not the 23
b1 left not w -42
b1 left of -ed -17
b1 left of -ing -12
b1 left of -ly -9
b1 left of -s -107
b1 left of CAP -6
b1 left of NUM -83
b1 left of a 96
b1 left of all -13
b1 left of an -16
b1 left of both -20
b1 left of her -77
b1 left of his -39
b1 left of how 81
b1 left of its -8
b1 left of one -19
b1 left of other -13
b1 left of that -26
b1 left of the -91
b1 left of their -40
b1 left of them -54
b1 left of these -15
b1 left of those -136
b1 left of thousands -29
b1 left of three -27
b1 left of w -26
b1 left of what -9
b1 left of whom -43
b1 left off a -29
b1 left off the -32
b1 left on -s 78
b1 left on CAP -79
b1 left on DAY -25
b1 left on a -93
b1 left on an -6
b1 left on both -38
b1 left on his -10
b1 left on how -34
b1 left on its 44
b1 left on other -8
b1 left on that -14
b1 left on the -35
b1 left on their -32
b1 left once -ed -15
b1 left once a -29
b1 left once the -8
b1 left once w -11
b1 left or -ing -9
b1 left or -s -60
b1 left or CAP -82
b1 left or w -23
b1 left out -ly -7
b1 left out CAP -28
b1 left out his -16
b1 left out the -15
b1 left out their -40
b1 left out w -26
b1 left outside -s -56
b1 left outside CAP -27
b1 left outside the -25
b1 left outside w -9
b1 left over CAP -40
b1 left over NUM -60
b1 left over his 20
b1 left over the -15
b1 left over w -40
b1 left should w -21
b1 left since CAP 14
b1 left since NUM -35
b1 left since he 28
b1 left since she 24
b1 left since the -9
b1 left since w 37
b1 left so it -49
b1 left so many -99
b1 left so w -60
b1 left than CAP 9
b1 left than NUM -126
b1 left than a -60
b1 left than half -67
b1 left than that -14
b1 left than the 82
b1 left than two -62
b1 left than w -39
b1 left though -s 67
b1 left though CAP -30
b1 left though he 18
b1 left though she -11
b1 left though the -48
b1 left though they 30
b1 left though w 80
b1 left through CAP -18
b1 left through a -57
b1 left through his -10
b1 left through the -14
b1 left through w -13
b1 left to -ed 88
b1 left to -ing -14
b1 left to -ly -19
b1 left to -s -20
b1 left to CAP -61
b1 left to NUM -68
b1 left to a 47
b1 left to an 84
b1 left to her -23
b1 left to his -45
b1 left to some -23
b1 left to that -50
b1 left to the -27
b1 left to w -76
b1 left to what 84
b1 left to which 57
b1 left toward CAP -30
b1 left under CAP -64
b1 left under NUM -20
b1 left under the -22
b1 left under w -22
b1 left until the -19
b1 left up a 26
b1 left up his 42
b1 left up the -42
b1 left up w -7
b1 left w -ed -38
b1 left w -ing -35
b1 left w -ly -39
b1 left w CAP -69
b1 left w DAY -58
b1 left w NUM -21
b1 left w a 29
b1 left w all -20
b1 left w any -9
b1 left w each -15
b1 left w everyone 50
b1 left w few -65
b1 left w four -42
b1 left w half -23
b1 left w he 101
b1 left w her -68
b1 left w his 6
b1 left w hundreds 70
b1 left w it 17
b1 left w its 23
b1 left w many 63
b1 left w most -53
b1 left w no -13
b1 left w one -29
b1 left w several 54
b1 left w she 64
b1 left w some 6
b1 left w that 120
b1 left w the -5
b1 left w their -117
b1 left w they 50
b1 left w this -47
b1 left w those -50
b1 left w three -37
b1 left w two -52
b1 left w w -143
b1 left w who -69
b1 left w whose 82
b1 left was -ed -64
b1 left was -ing -22
b1 left was -ly -22
b1 left was CAP 115
b1 left was a -22
b1 left was an -35
b1 left was no -6
b1 left was not -19
b1 left was one 37
b1 left was the -45
b1 left was w -87
b1 left were -ed -17
b1 left were -s -54
b1 left were CAP 22
b1 left were a 38
b1 left were not -10
b1 left were the -31
b1 left were w -65
b1 left what CAP 151
b1 left what he -6
b1 left what i -58
b1 left what it 58
b1 left what the 46
b1 left what they 10
b1 left what we 23
b1 left when -ed -26
b1 left when -s -16
b1 left when CAP 58
b1 left when NUM 41
b1 left when a 85
b1 left when he -21
b1 left when i 9
b1 left when it -44
b1 left when many -23
b1 left when she 16
b1 left when the 51
b1 left when they -75
b1 left when w 56
b1 left where -s 6
b1 left where CAP 55
b1 left where he -60
b1 left where his -83
b1 left where she 10
b1 left where w 96
b1 left whether CAP -9
b1 left whether he -8
b1 left whether the 62
b1 left which CAP 66
b1 left which he 11
b1 left which the 61
b1 left which they -55
b1 left while -ing -33
b1 left while -s 81
b1 left while CAP 22
b1 left while a 90
b1 left while he -44
b1 left while her 46
b1 left while it -36
b1 left while many -9
b1 left while most -34
b1 left while not -79
b1 left while she -51
b1 left while some -8
b1 left while the 72
b1 left while w 102
b1 left who CAP 29
b1 left who he 37
b1 left who many 70
b1 left whom CAP 80
b1 left whom he 11
b1 left why CAP 28
b1 left will -ed -15
b1 left will -ly -12
b1 left will not -8
b1 left will w -116
b1 left with -s -6
b1 left with CAP -25
b1 left with NUM 120
b1 left with a 19
b1 left with an -64
b1 left with each -44
b1 left with her -7
b1 left with his 36
b1 left with many 29
b1 left with some -56
b1 left with that -13
b1 left with the -77
b1 left with their -23
b1 left within -s -9
b1 left within the -96
b1 left without w -10
b1 left won’t w -6
b1 left would w 12
b1 left yet CAP 117
b1 left — -ed 32
b1 left — -ing -46
b1 left — -ly -26
b1 left — -s -17
b1 left — CAP 91
b1 left — NUM 27
b1 left — a -39
b1 left — all -41
b1 left — an -65
b1 left — both -33
b1 left — four -14
b1 left — he 7
b1 left — his -77
b1 left — it 14
b1 left — that -43
b1 left — the 130
b1 left — w -24
b1 left — which -67
b1 left — who -12
b1 left — whose 25
b1 left ’s -ing -8
b1 left ’s -s -77
b1 left ’s CAP -80
b1 left ’s a -32
b1 left ’s w -70
b1 relative 's w -17
b1 relative , -ing -31
b1 relative , CAP -47
b1 relative , a -9
b1 relative , it -15
b1 relative , the -32
b1 relative , which -10
b1 relative -ed CAP -5
b1 relative -ed w -37
b1 relative -ing -s -56
b1 relative -ing w 27
b1 relative -ly w 13
b1 relative -s a -21
b1 relative . CAP -20
b1 relative ^ CAP 94
b1 relative ^ the -33
b1 relative and -s -19
b1 relative and CAP -14
b1 relative and w -18
b1 relative at the -17
b1 relative but w -27
b1 relative by CAP -20
b1 relative for CAP -26
b1 relative has -ed -7
b1 relative has w -6
b1 relative in CAP -50
b1 relative in NUM -23
b1 relative in a -21
b1 relative in the -47
b1 relative in w 60
b1 relative is -ly -11
b1 relative is w -9
b1 relative of -s -60
b1 relative of CAP -27
b1 relative of the 121
b1 relative on DAY -26
b1 relative on w -24
b1 relative to CAP -8
b1 relative to w -16
b1 relative w CAP -48
b1 relative w a 22
b1 relative was -ed -39
b1 relative would w -7
b1 relative — w -16
b1 relative ’s w -31
b1 right -ed -ed -46
b1 right -ed -ing -28
b1 right -ed -ly -71
b1 right -ed CAP -23
b1 right -ed DAY -22
b1 right -ed NUM -69
b1 right -ed a -40
b1 right -ed an -85
b1 right -ed another 10
b1 right -ed any -18
b1 right -ed both -6
b1 right -ed he -9
b1 right -ed her 25
b1 right -ed him -28
b1 right -ed himself -6
b1 right -ed his 7
b1 right -ed how -9
b1 right -ed it -44
b1 right -ed its -20
b1 right -ed many 18
b1 right -ed me -14
b1 right -ed no -17
b1 right -ed not -14
b1 right -ed one -22
b1 right -ed several -7
b1 right -ed she -15
b1 right -ed some 91
b1 right -ed that -42
b1 right -ed the 25
b1 right -ed their -28
b1 right -ed them -21
b1 right -ed they -9
b1 right -ed this -23
b1 right -ed those -29
b1 right -ed w 52
b1 right -ed what -10
b1 right -ed which -5
b1 right -ed why -5
b1 right -ing -ed -9
b1 right -ing -ing -16
b1 right -ing -ly -22
b1 right -ing -s -75
b1 right -ing CAP -72
b1 right -ing a -58
b1 right -ing an -74
b1 right -ing he -11
b1 right -ing her -41
b1 right -ing him -10
b1 right -ing his -25
b1 right -ing how -12
b1 right -ing it -20
b1 right -ing not -8
b1 right -ing some -5
b1 right -ing that -28
b1 right -ing the -87
b1 right -ing them -8
b1 right -ing w 29
b1 right -ing why -8
b1 right -ly -ed -18
b1 right -s -ed -25
b1 right -s -ing -10
b1 right -s -ly -27
b1 right -s -s -41
b1 right -s CAP 22
b1 right -s NUM -6
b1 right -s a 36
b1 right -s he -54
b1 right -s her -6
b1 right -s herself -6
b1 right -s himself -5
b1 right -s his -20
b1 right -s it -9
b1 right -s she -41
b1 right -s some -7
b1 right -s that -54
b1 right -s they 31
b1 right -s w -36
b1 right -s what -19
b1 right -s why -11
b1 right CAP CAP 17
b1 right CAP a -58
b1 right CAP he -8
b1 right CAP that 60
b1 right CAP the -83
b1 right CAP w -65
b1 right CAP what -22
b1 right CAP why -19
b1 right DAY -ing -7
b1 right a -ing -9
b1 right a w -76
b1 right about -ing -6
b1 right about -s -15
b1 right about CAP -50
b1 right about her -32
b1 right about his -24
b1 right about how -6
b1 right about the -38
b1 right about what -11
b1 right after CAP -13
b1 right against CAP -9
b1 right against the -16
b1 right an w -23
b1 right as CAP -38
b1 right as a -23
b1 right as the -23
b1 right as w -10
b1 right at CAP -20
b1 right at the -19
b1 right for -ed -6
b1 right for -ing -11
b1 right for -s -39
b1 right for CAP -48
b1 right for a -27
b1 right for an -8
b1 right for her -42
b1 right for him -8
b1 right for his -15
b1 right for its -9
b1 right for the 60
b1 right for w -51
b1 right his w -10
b1 right in the -17
b1 right is w -25
b1 right no w -25
b1 right not w -14
b1 right of -ing -44
b1 right of -ly -11
b1 right of -s 10
b1 right of CAP -31
b1 right of a -47
b1 right of her 43
b1 right of his -51
b1 right of the -9
b1 right of w -13
b1 right off the -9
b1 right on -ing -6
b1 right on -s -30
b1 right on CAP -62
b1 right on a -8
b1 right on her -7
b1 right on the -69
b1 right on those -10
b1 right on w -35
b1 right out -s -15
b1 right out CAP -45
b1 right out a -8
b1 right out an -5
b1 right out that -5
b1 right over w -18
b1 right the w 9
b1 right to -ing 19
b1 right to -ly 31
b1 right to -s 15
b1 right to a 33
b1 right to an 26
b1 right to his 37
b1 right to one 11
b1 right to the 28
b1 right to three 14
b1 right to w -50
b1 right w -ed 51
b1 right w -ing -68
b1 right w -ly -29
b1 right w -s 48
b1 right w CAP 21
b1 right w DAY -47
b1 right w NUM -12
b1 right w a -19
b1 right w all -32
b1 right w an 65
b1 right w any -12
b1 right w both 32
b1 right w he -10
b1 right w her -39
b1 right w him -19
b1 right w himself -6
b1 right w his -25
b1 right w how -11
b1 right w it -45
b1 right w its -5
b1 right w many 30
b1 right w me -23
b1 right w most 29
b1 right w no -21
b1 right w not -17
b1 right w one 24
b1 right w other -8
b1 right w she -5
b1 right w that -75
b1 right w the -35
b1 right w their -42
b1 right w them -10
b1 right w themselves -5
b1 right w they -50
b1 right w this -25
b1 right w those -7
b1 right w w 34
b1 right w who -6
b1 right w you -6
b1 right with CAP 52
b1 right with a -29
b1 right with the -74
b1 right with w 34
b1 shared " CAP -39
b1 shared " he 42
b1 shared " she -36
b1 shared " the 46
b1 shared , -s 37
b1 shared , CAP 41
b1 shared , NUM 19
b1 shared , a -17
b1 shared , he 10
b1 shared , his -13
b1 shared , she -54
b1 shared , the -48
b1 shared -ed CAP 11
b1 shared -ing CAP 40
b1 shared -s CAP 48
b1 shared . CAP 90
b1 shared : CAP 24
b1 shared ^ a -18
b1 shared ^ he 48
b1 shared ^ her 10
b1 shared ^ his -56
b1 shared ^ i -9
b1 shared ^ many 16
b1 shared ^ one -51
b1 shared ^ some 11
b1 shared ^ the 11
b1 shared after the -21
b1 shared and CAP 9
b1 shared and he -9
b1 shared as CAP -51
b1 shared as he -108
b1 shared but CAP -34
b1 shared but he -76
b1 shared for a -77
b1 shared though she -11
b1 shared w CAP -116
b1 shared w a 102
b1 shared w that 50
b1 shared w w 88
b1 shared when CAP 45
b1 shared when he -6
b1 shared which he 56
b1 shared while CAP -12
b1 shared while he -17
b1 shared while many -9
b1 shared while w -21
b1 shared with CAP 42
b1 shared — CAP 12
bb first " and -34
bb first ' " -29
bb first ) , -105
bb first ) and -26
bb first ) — 154
bb first , " 8
bb first , about -20
bb first , after 6
bb first , although 56
bb first , and 60
bb first , as -30
bb first , at 40
bb first , but 64
bb first , despite -33
bb first , did -17
bb first , during -20
bb first , for -59
bb first , from -25
bb first , has -13
bb first , if -64
bb first , in 25
bb first , is -10
bb first , like -53
bb first , of -36
bb first , on -62
bb first , or -12
bb first , so -19
bb first , though -26
bb first , to -43
bb first , was -19
bb first , when -45
bb first , where -9
bb first , while -66
bb first , with 31
bb first -ed , 31
bb first -ed after -90
bb first -ed and -8
bb first -ed as -65
bb first -ed in -13
bb first -ed to -19
bb first -ed when 66
bb first -ed whether -10
bb first -ing , -28
bb first -ing and -23
bb first -ing as 67
bb first -ly , 74
bb first -ly after -9
bb first -ly and -23
bb first -ly when -22
bb first -s , -18
bb first -s : 57
bb first -s ; 66
bb first -s after 100
bb first -s and -140
bb first -s as 70
bb first -s before -9
bb first -s than -53
bb first -s — -60
bb first . , 66
bb first . — -13
bb first CAP , -33
bb first CAP -ed -11
bb first CAP . -64
bb first CAP : -19
bb first CAP after -15
bb first CAP and -170
bb first CAP as -47
bb first CAP if -23
bb first CAP is -11
bb first CAP when -80
bb first CAP — -38
bb first CAP ’s -11
bb first DAY , 35
bb first NUM , 27
bb first NUM — -17
bb first ^ ^ 18
bb first ^ about -6
bb first ^ after -103
bb first ^ amid -7
bb first ^ among 39
bb first ^ and 45
bb first ^ as -16
bb first ^ at -84
bb first ^ because -12
bb first ^ before -13
bb first ^ beyond -22
bb first ^ but 19
bb first ^ by -25
bb first ^ despite 39
bb first ^ during -33
bb first ^ for 84
bb first ^ from -14
bb first ^ if -29
bb first ^ in -76
bb first ^ like -20
bb first ^ of 65
bb first ^ on -17
bb first ^ outside -59
bb first ^ over -13
bb first ^ since -49
bb first ^ so -36
bb first ^ though -30
bb first ^ to 129
bb first ^ under -15
bb first ^ when -88
bb first ^ whether -5
bb first ^ while 33
bb first ^ with -39
bb first ^ within -20
bb first ^ yet -6
bb first a : -22
bb first all , -9
bb first along with -13
bb first and , -6
bb first and although -32
bb first and in 64
bb first and is 37
bb first and when 10
bb first and while -97
bb first as for -31
bb first as if 74
bb first because of -66
bb first but as 13
bb first but in 51
bb first but on -14
bb first but when -77
bb first but while -15
bb first has been -28
bb first he -s -34
bb first he has -6
bb first he would -5
bb first him , -58
bb first may , 127
bb first not , -34
bb first on , 76
bb first so , -89
bb first that 's -13
bb first that , -39
bb first that -ed -63
bb first that -s -66
bb first that is -51
bb first that w -41
bb first that was -8
bb first that would -10
bb first that ’s -9
bb first though , 14
bb first to , -50
bb first w , 29
bb first w -ed 44
bb first w : -29
bb first w ; -33
bb first w after -86
bb first w as -6
bb first w because -54
bb first w before -23
bb first w but -6
bb first w if -37
bb first w in -32
bb first w of -65
bb first w or -16
bb first w since -8
bb first w to -19
bb first w w 51
bb first w when -17
bb first w while -17
bb first w would -15
bb first w — -71
bb first would be -20
bb first — and -66
bb first — but -13
bb first — in -5
bb left ! " 46
bb left " ' 105
bb left " -ed 105
bb left " -s 110
bb left " and 121
bb left " as 21
bb left " for -76
bb left " in -20
bb left " on -6
bb left " to -17
bb left " w 203
bb left " when 36
bb left " which 57
bb left " with -29
bb left " — -40
bb left ' " 69
bb left ' CAP -23
bb left ' w 54
bb left 's -ed -16
bb left 's -ing -85
bb left 's -ly -14
bb left 's w -61
bb left ) , 6
bb left ) -ed -12
bb left ) and -83
bb left ) on -8
bb left ) — 97
bb left , " 83
bb left , -ed -174
bb left , -ing 104
bb left , -ly 6
bb left , -s 64
bb left , after 54
bb left , although 84
bb left , among -39
bb left , and 165
bb left , are -9
bb left , as 68
bb left , at 11
bb left , because 21
bb left , but 126
bb left , despite 55
bb left , did 65
bb left , during -45
bb left , for -64
bb left , from 28
bb left , had -25
bb left , has 30
bb left , have -48
bb left , if 19
bb left , in 62
bb left , is -126
bb left , like -62
bb left , not -11
bb left , of -51
bb left , on -46
bb left , so 17
bb left , through -15
bb left , to 25
bb left , under -14
bb left , w 24
bb left , was -32
bb left , when 45
bb left , where 13
bb left , which 96
bb left , while 113
bb left , who 57
bb left , whom 91
bb left , with 226
bb left -ed " -34
bb left -ed , 19
bb left -ed -ing -24
bb left -ed -ly -18
bb left -ed -s -33
bb left -ed CAP -5
bb left -ed about -12
bb left -ed after 37
bb left -ed against -9
bb left -ed and 54
bb left -ed as -39
bb left -ed at -41
bb left -ed before 34
bb left -ed by -33
bb left -ed down -13
bb left -ed during -12
bb left -ed for -41
bb left -ed from -80
bb left -ed in -13
bb left -ed into -41
bb left -ed off -34
bb left -ed on -44
bb left -ed out -82
bb left -ed over -8
bb left -ed so -7
bb left -ed through -55
bb left -ed to 5
bb left -ed w -71
bb left -ed when 69
bb left -ed whether -13
bb left -ed with -113
bb left -ed — 52
bb left -ing , 59
bb left -ing -ed -12
bb left -ing -ing -6
bb left -ing -s -65
bb left -ing CAP 52
bb left -ing about -84
bb left -ing against -10
bb left -ing and -43
bb left -ing around -15
bb left -ing as -10
bb left -ing at 61
bb left -ing by -7
bb left -ing down -15
bb left -ing for 81
bb left -ing from -36
bb left -ing in -104
bb left -ing into -23
bb left -ing is -10
bb left -ing of -46
bb left -ing on -31
bb left -ing out -8
bb left -ing over -11
bb left -ing to -24
bb left -ing up -19
bb left -ing w -6
bb left -ing what 37
bb left -ing when 96
bb left -ing with -116
bb left -ing — -22
bb left -ly , 75
bb left -ly -ed -40
bb left -ly -ing 80
bb left -ly -s -82
bb left -ly and -35
bb left -ly as 73
bb left -ly at -7
bb left -ly for -13
bb left -ly in 11
bb left -ly of -15
bb left -ly on 91
bb left -ly to -41
bb left -ly w -35
bb left -ly when -10
bb left -ly with 89
bb left -s " 29
bb left -s ' -53
bb left -s , 20
bb left -s -ed -32
bb left -s -ing -109
bb left -s -ly -19
bb left -s -s 92
bb left -s : -14
bb left -s ; 52
bb left -s about -77
bb left -s across -44
bb left -s after 61
bb left -s against -59
bb left -s among 11
bb left -s and -95
bb left -s are -19
bb left -s around -37
bb left -s as 22
bb left -s at 9
bb left -s because -48
bb left -s before 34
bb left -s behind -30
bb left -s being -18
bb left -s beyond 11
bb left -s by -95
bb left -s during -17
bb left -s for 34
bb left -s had -13
bb left -s has -8
bb left -s have -55
bb left -s in -123
bb left -s is -32
bb left -s like -109
bb left -s might -6
bb left -s of -48
bb left -s on -136
bb left -s or -63
bb left -s outside -18
bb left -s over -15
bb left -s since 34
bb left -s than 65
bb left -s through 19
bb left -s to -28
bb left -s w -123
bb left -s was -24
bb left -s when 33
bb left -s where -23
bb left -s while 12
bb left -s will -60
bb left -s with -44
bb left -s would -9
bb left -s — 14
bb left . " 34
bb left . ) -79
bb left . , -12
bb left . CAP -13
bb left . — 28
bb left ; and 99
bb left ? " 94
bb left CAP " -132
bb left CAP & -69
bb left CAP ' -163
bb left CAP 's -115
bb left CAP ) -9
bb left CAP , -22
bb left CAP -ing -84
bb left CAP -ly 70
bb left CAP -s 26
bb left CAP . -70
bb left CAP / -80
bb left CAP : 43
bb left CAP ; -44
bb left CAP ?sym -85
bb left CAP CAP 23
bb left CAP about -59
bb left CAP across -43
bb left CAP against -10
bb left CAP and -205
bb left CAP are 6
bb left CAP as -89
bb left CAP at -56
bb left CAP because 7
bb left CAP before -16
bb left CAP but -13
bb left CAP by -29
bb left CAP can -29
bb left CAP could -11
bb left CAP did -26
bb left CAP didn’t -30
bb left CAP during -20
bb left CAP for -172
bb left CAP from -81
bb left CAP had -52
bb left CAP has -92
bb left CAP have -6
bb left CAP if -26
bb left CAP in -41
bb left CAP into -35
bb left CAP is -11
bb left CAP isn’t -14
bb left CAP like 125
bb left CAP nor -81
bb left CAP of -213
bb left CAP on -10
bb left CAP or -66
bb left CAP over 23
bb left CAP should -9
bb left CAP since 42
bb left CAP so -5
bb left CAP than -123
bb left CAP though 57
bb left CAP under -27
bb left CAP w -113
bb left CAP was -84
bb left CAP were -68
bb left CAP what -23
bb left CAP when 61
bb left CAP where -25
bb left CAP whether -5
bb left CAP will -54
bb left CAP with 18
bb left CAP would -54
bb left CAP — 41
bb left CAP ’s -98
bb left DAY 's -22
bb left DAY , 61
bb left DAY -ed -28
bb left DAY -ing 18
bb left DAY / -39
bb left DAY about -21
bb left DAY after 17
bb left DAY as 106
bb left DAY at -33
bb left DAY by -8
bb left DAY in -17
bb left DAY to 73
bb left DAY w 90
bb left DAY when 20
bb left DAY with -23
bb left DAY — -22
bb left DAY ’s -39
bb left NUM , -11
bb left NUM -ed -14
bb left NUM -s 48
bb left NUM NUM 190
bb left NUM and -44
bb left NUM in -81
bb left NUM of -80
bb left NUM to -38
bb left NUM w -111
bb left NUM when -30
bb left NUM — -145
bb left ^ ( 8
bb left ^ CAP 58
bb left ^ NUM -51
bb left ^ ^ 43
bb left ^ about 139
bb left ^ after -35
bb left ^ although -29
bb left ^ amid -17
bb left ^ among 34
bb left ^ and 172
bb left ^ as -10
bb left ^ because 37
bb left ^ before -21
bb left ^ beyond -26
bb left ^ but 46
bb left ^ by 57
bb left ^ despite -49
bb left ^ does 44
bb left ^ during -37
bb left ^ for 29
bb left ^ from 29
bb left ^ if -20
bb left ^ in -29
bb left ^ like -17
bb left ^ neither -36
bb left ^ not -82
bb left ^ of -16
bb left ^ on -18
bb left ^ once -6
bb left ^ outside -17
bb left ^ over -18
bb left ^ regarding -9
bb left ^ since -41
bb left ^ so 39
bb left ^ though 20
bb left ^ through -5
bb left ^ to 13
bb left ^ under -7
bb left ^ when -31
bb left ^ where 38
bb left ^ whether -42
bb left ^ while -51
bb left ^ with -72
bb left ^ within 67
bb left ^ yet 74
bb left ^ ~ 49
bb left ^ — 27
bb left a -ed -125
bb left a -ing -88
bb left a -ly -35
bb left a . -39
bb left a : -19
bb left a NUM -49
bb left a w 112
bb left about -ing -21
bb left after -ing 7
bb left after w -32
bb left all , 27
bb left all -ed -21
bb left all of -52
bb left an -ed -7
bb left an -ing -44
bb left an -ly -8
bb left an w 89
bb left and , 9
bb left and -ed -5
bb left and -ing -127
bb left and -ly -39
bb left and -s -35
bb left and CAP -71
bb left and after -29
bb left and although 59
bb left and as 91
bb left and at -53
bb left and if 102
bb left and in 48
bb left and is -22
bb left and on -7
bb left and w -11
bb left and when -11
bb left and while -5
bb left another , -37
bb left another w 20
bb left any of -42
bb left any w -62
bb left are -ing 49
bb left are in -11
bb left are w -36
bb left as for 68
bb left as if 25
bb left as w -80
bb left at -ing -10
bb left at w -143
bb left at what 29
bb left be , 16
bb left be -ed -15
bb left be -ing -16
bb left because of 68
bb left been -ing -43
bb left been -ly 55
bb left before -ing -7
bb left both of -23
bb left but , 26
bb left but -ed -17
bb left but -ing 62
bb left but -ly 28
bb left but after -31
bb left but as 66
bb left but at 103
bb left but despite -5
bb left but if -49
bb left but in -72
bb left but on -19
bb left but w 28
bb left but when -27
bb left but while -20
bb left by -ing -11
bb left by -ly -21
bb left by w -16
bb left can w -42
bb left could be -24
bb left could w 84
bb left did , 64
bb left did not -29
bb left did w -59
bb left during which 14
bb left each of -19
bb left for -ing -64
bb left for -s -43
bb left for w -67
bb left for what 49
bb left four in -50
bb left from -ing -18
bb left from -s 29
bb left from CAP 46
bb left from w -7
bb left had -ed -36
bb left had -ly -10
bb left had been -46
bb left had w -20
bb left half of -123
bb left has -ed 11
bb left has -ly -15
bb left has been -83
bb left has not -10
bb left has w -45
bb left have -ed -36
bb left have -ly -9
bb left have been -70
bb left have to -9
bb left have w -118
bb left he 's 84
bb left he -ed -62
bb left he -ly -6
bb left he -s -91
bb left he and -152
bb left he could -7
bb left he did -48
bb left he does -8
bb left he had -6
bb left he has -45
bb left he is -16
bb left he w -65
bb left he was 65
bb left he will -17
bb left he would -11
bb left her -ed -11
bb left her to -7
bb left her w -37
bb left him , 53
bb left him on -57
bb left himself as -16
bb left his -ing -13
bb left his w -105
bb left how w -9
bb left hundreds of -32
bb left i -ed -14
bb left i w 79
bb left in , 32
bb left in -ing -16
bb left in -ly -26
bb left in -s -23
bb left in CAP 28
bb left in NUM -24
bb left in on -5
bb left in w -37
bb left in what 90
bb left in which 42
bb left is -ing -117
bb left is -ly -41
bb left is not 31
bb left is on -6
bb left is w -61
bb left it 's -83
bb left it , -82
bb left it -ed 79
bb left it -s 75
bb left it had -6
bb left it is 19
bb left it w -17
bb left it was -14
bb left it ’s -35
bb left many in -21
bb left many of -117
bb left many w -66
bb left may , -18
bb left may be -22
bb left may w -15
bb left me , 14
bb left might be -31
bb left might w -73
bb left most of -37
bb left most w -49
bb left no . 48
bb left no w 93
bb left not , 16
bb left not -ed -63
bb left not -ing 42
bb left not -ly -7
bb left not as -17
bb left not w -67
bb left of -ed -108
bb left of -ing -27
bb left of -ly -52
bb left of -s 18
bb left of CAP -13
bb left of about -66
bb left of being -49
bb left of how -72
bb left of w -22
bb left on , -59
bb left on -ed -5
bb left on -ing -8
bb left on DAY -26
bb left on w 5
bb left on what -26
bb left one , 51
bb left one -ed -36
bb left one -ing -14
bb left one in -58
bb left one of -37
bb left one w 79
bb left or -ing -39
bb left or w -61
bb left other than -26
bb left other w -17
bb left others , 16
bb left others -ing -14
bb left out , 10
bb left out of 45
bb left outside of -6
bb left over , 12
bb left over -ing -5
bb left several of -13
bb left she 's -6
bb left she -ed 6
bb left she -s -7
bb left she and -131
bb left she did -42
bb left she has -11
bb left she is -7
bb left she w -62
bb left she was -19
bb left she will -14
bb left she would -11
bb left should be -6
bb left since w 80
bb left six in -29
bb left so , 104
bb left so w 16
bb left some -s 27
bb left some of 27
bb left some w -33
bb left such as -72
bb left that 's -24
bb left that , 95
bb left that -ed 97
bb left that -ing -31
bb left that -ly -13
bb left that -s -81
bb left that could -16
bb left that has -10
bb left that have -9
bb left that is 21
bb left that w 19
bb left that was 9
bb left that would -9
bb left that ’s -23
bb left the -ed -90
bb left the -ing -84
bb left the -ly -81
bb left the -s 60
bb left the NUM -91
bb left the w 17
bb left their w -66
bb left them , 24
bb left themselves as -46
bb left they -ed -32
bb left they are -44
bb left they w -57
bb left they were -12
bb left this , 21
bb left this -s 23
bb left this is -66
bb left this w 85
bb left this was -19
bb left those -s -74
bb left though , 38
bb left thousands of -14
bb left three in -34
bb left three of -13
bb left three w -10
bb left to , -15
bb left to -ed -11
bb left to -ing 44
bb left to -ly -8
bb left to -s -77
bb left to be -79
bb left to do -5
bb left to get -7
bb left to w -27
bb left two -ing -14
bb left two of -21
bb left up in -8
bb left up on -15
bb left up to -33
bb left w " -55
bb left w 's -92
bb left w ( -58
bb left w , 40
bb left w -ed 29
bb left w -ing 22
bb left w -ly -48
bb left w : 84
bb left w ; 120
bb left w CAP -92
bb left w DAY 26
bb left w about -93
bb left w after 50
bb left w against -88
bb left w along -9
bb left w among -32
bb left w and -14
bb left w are 40
bb left w around -26
bb left w as 32
bb left w at -92
bb left w be -5
bb left w because 106
bb left w been -8
bb left w before 25
bb left w between -6
bb left w but 34
bb left w by -20
bb left w can -37
bb left w could -14
bb left w did -32
bb left w does -7
bb left w doesn’t -8
bb left w down -13
bb left w during -25
bb left w for -11
bb left w from -68
bb left w had 37
bb left w has -67
bb left w have 12
bb left w how -127
bb left w if 36
bb left w in -9
bb left w into 32
bb left w is 41
bb left w like -73
bb left w of 6
bb left w off -21
bb left w on 7
bb left w or -27
bb left w out 64
bb left w outside -44
bb left w since -41
bb left w so 61
bb left w than 13
bb left w though 112
bb left w through -25
bb left w to -12
bb left w toward -23
bb left w under -47
bb left w until 10
bb left w up 5
bb left w w -39
bb left w was -82
bb left w were 16
bb left w what -9
bb left w when -24
bb left w where 30
bb left w whether 78
bb left w while 11
bb left w who 25
bb left w will -22
bb left w with -112
bb left w within -25
bb left w would 54
bb left w ’s -58
bb left was -ed -18
bb left was -ing -53
bb left was -ly -25
bb left was among -106
bb left was in -6
bb left was not -17
bb left was once -31
bb left was so -5
bb left was to -6
bb left was w -34
bb left were -ed -6
bb left were not -7
bb left were w 81
bb left what is -6
bb left which -ed 107
bb left which has -10
bb left which is 53
bb left which w 141
bb left which was -22
bb left while -ing -25
bb left while -ly 45
bb left while not -10
bb left while w -107
bb left who -ed -140
bb left who -ly -8
bb left who -s -82
bb left who are -53
bb left who had -41
bb left who has -40
bb left who have -47
bb left who is -66
bb left who w -79
bb left who was 16
bb left will -ed -24
bb left will w -62
bb left with -s -5
bb left with w -33
bb left without -ing -7
bb left would be -42
bb left would have -30
bb left would w -9
bb left yet to -6
bb left — -ed -27
bb left — -ing 83
bb left — -ly 54
bb left — -s -25
bb left — after -68
bb left — and 55
bb left — are -5
bb left — as 75
bb left — but 17
bb left — in -6
bb left — is 54
bb left — to -17
bb left — w -87
bb left — was -19
bb left — which 11
bb left ’s -ed -54
bb left ’s -ing -18
bb left ’s not -25
bb left ’s w -73
bb relative , " -37
bb relative , w -25
bb relative -ed on 59
bb relative -s , 40
bb relative -s and -28
bb relative -s in 44
bb relative -s of 9
bb relative CAP 's -18
bb relative CAP , -31
bb relative CAP -ed 53
bb relative CAP . -20
bb relative CAP and -21
bb relative CAP is -30
bb relative CAP w -50
bb relative CAP ’s -39
bb relative NUM , 43
bb relative NUM — -20
bb relative ^ CAP -12
bb relative ^ ^ 36
bb relative ^ but -42
bb relative a w -11
bb relative has -ed -6
bb relative is -ly -16
bb relative the w -25
bb relative to w -11
bb relative w , 54
bb relative w -ed -19
bb relative w -ing -41
bb relative w and -23
bb relative w as 63
bb relative w for 61
bb relative w from 46
bb relative w in -50
bb relative w is -20
bb relative w of 18
bb relative w on -49
bb relative w to -44
bb relative w w -31
bb relative w was 62
bb relative w with -19
bb right " -ed 49
bb right " -ing -48
bb right " -s 21
bb right " w 31
bb right 's -ing -22
bb right 's w -36
bb right ) -ed -13
bb right ) w -11
bb right , -ed 13
bb right , -ing -55
bb right , -s 47
bb right , w 52
bb right -ed -s -6
bb right -ed a -35
bb right -ed about -56
bb right -ed against -17
bb right -ed an -20
bb right -ed as -20
bb right -ed by -25
bb right -ed for -49
bb right -ed his -7
bb right -ed in -43
bb right -ed of -23
bb right -ed off -15
bb right -ed on 30
bb right -ed out -11
bb right -ed over -12
bb right -ed the -30
bb right -ed to -95
bb right -ed up 73
bb right -ed upon -6
bb right -ed w 17
bb right -ed with 18
bb right -ing -ed -16
bb right -ing -s -26
bb right -ing a -29
bb right -ing about -41
bb right -ing for -59
bb right -ing of 31
bb right -ing on -54
bb right -ing out -60
bb right -ing to 96
bb right -ing w 32
bb right -ly -ed -49
bb right -ly -ing -37
bb right -ly -s -21
bb right -ly w 33
bb right -s -ing -72
bb right -s -s -15
bb right -s about -44
bb right -s at -7
bb right -s for -30
bb right -s of 27
bb right -s on -44
bb right -s out -7
bb right -s to -55
bb right -s with -33
bb right CAP -ed 10
bb right CAP -ing -15
bb right CAP CAP -100
bb right CAP about -42
bb right CAP for -27
bb right CAP of -44
bb right CAP to 15
bb right CAP w -9
bb right DAY -ed -54
bb right DAY w -37
bb right NUM w -21
bb right ^ CAP -18
bb right a -ed -35
bb right a CAP -13
bb right a w -37
bb right after -ing 44
bb right all -ed -5
bb right an w -24
bb right and -ed -48
bb right and -ing -16
bb right and -s -21
bb right and w -53
bb right are -ed 77
bb right are -ing -16
bb right be -ed -41
bb right be -ing -27
bb right been -ed -60
bb right been -ing -7
bb right been w 42
bb right before -ing -12
bb right both -ed -17
bb right both w -12
bb right but -ed -37
bb right but -ing -36
bb right but -s -17
bb right but w 36
bb right by -ing -32
bb right can w -14
bb right could w -12
bb right did not -14
bb right didn't w -15
bb right didn’t w -10
bb right does w -20
bb right doesn't w -23
bb right doesn’t w 72
bb right down on -8
bb right had -ed 28
bb right had w -23
bb right has -ed -44
bb right has w 6
bb right hasn't -ed -12
bb right have -ed -10
bb right he -ed -19
bb right he -s -10
bb right he w -15
bb right her w -8
bb right himself from -12
bb right his w -14
bb right i w -8
bb right in -ing -41
bb right in a -24
bb right in on -22
bb right is -ed 59
bb right is -ing 19
bb right is w -19
bb right it -ed -32
bb right it -s -14
bb right it is -17
bb right it w -28
bb right it was -8
bb right many w -11
bb right may w -8
bb right might w -9
bb right must w -18
bb right never -ed -8
bb right not -ed -29
bb right not w -62
bb right of -ing 27
bb right on the -20
bb right on to -40
bb right out at -18
bb right several w -29
bb right she -ed -13
bb right she -s -13
bb right she w 46
bb right since -ed -31
bb right that -ed 49
bb right that -s -10
bb right that w -7
bb right the -s -21
bb right the w -34
bb right them -ed -15
bb right they -ed -6
bb right they w -16
bb right those -ing -7
bb right to -s -56
bb right to CAP -13
bb right to w -87
bb right two w -15
bb right w -ed -53
bb right w -ly -17
bb right w -s -32
bb right w DAY -7
bb right w a -40
bb right w about -44
bb right w against -14
bb right w as -75
bb right w at -28
bb right w by -14
bb right w in -37
bb right w of -34
bb right w on -80
bb right w out -26
bb right w the 43
bb right w to -134
bb right w w -62
bb right w with 41
bb right was -ed 25
bb right was -ing -6
bb right was w -7
bb right were -ed -52
bb right were w -17
bb right when -ed -19
bb right while -ing -5
bb right will -s -28
bb right will w -62
bb right without -ing -17
bb right would w -43
bb right — -ed -26
bb right — -ing -14
bb right — -s -20
bb right — w -44
bb right ’s w -13
bb shared " w 11
bb shared , " -60
bb shared , and -16
bb shared , but -17
bb shared , when -10
bb shared , which 24
bb shared , while 7
bb shared , with 45
bb shared -ed , 14
bb shared -ing , -42
bb shared -s , 22
bb shared -s ; 24
bb shared -s after -23
bb shared -s as -42
bb shared CAP , -59
bb shared CAP — 118
bb shared DAY , 63
bb shared NUM , 16
bb shared ^ CAP 15
bb shared ^ ^ -6
bb shared ^ about -20
bb shared ^ although -50
bb shared ^ and -5
bb shared ^ as -58
bb shared ^ despite -9
bb shared ^ if -30
bb shared ^ in -29
bb shared ^ though -15
bb shared ^ when -11
bb shared ^ while -44
bb shared ^ with -12
bb shared a w 81
bb shared and while -6
bb shared in which 110
bb shared may , -38
bb shared the w -74
bb shared w -ed -16
bb shared w : -28
bb shared w and -35
bb shared w as 50
bb shared w for -14
bb shared w of -34
bb shared w w -19
bb shared w when 38
bb shared w — 24
c first 0 -6
c left 0 17
c left 1 -50
c left 2 39
c left 3 92
c relative 0 25
c relative 1 -59
c relative 2 -83
c relative 3 49
c right 0 -15
c right 1 -50
c right 2 14
c right 3 12
c shared 0 -42
c shared 1 145
c shared 2 62
c shared 3 40
cl first 0 " " -36
cl first 0 " , 33
cl first 0 " ^ 32
cl first 0 " and -23
cl first 0 " as -25
cl first 0 " but -34
cl first 0 " in -22
cl first 0 " on -8
cl first 0 's , -22
cl first 0 's ^ -15
cl first 0 's and -39
cl first 0 's but 54
cl first 0 's in -19
cl first 0 ) , -22
cl first 0 ) ^ 38
cl first 0 , " 8
cl first 0 , -ed -93
cl first 0 , -s -24
cl first 0 , . -47
cl first 0 , : -37
cl first 0 , ; 61
cl first 0 , ^ 91
cl first 0 , and 72
cl first 0 , are -7
cl first 0 , as -57
cl first 0 , at 8
cl first 0 , be -60
cl first 0 , before -37
cl first 0 , but 16
cl first 0 , despite -71
cl first 0 , during -19
cl first 0 , for -102
cl first 0 , from -5
cl first 0 , if -124
cl first 0 , in -41
cl first 0 , like -51
cl first 0 , of -81
cl first 0 , on -53
cl first 0 , once -10
cl first 0 , or -51
cl first 0 , so 23
cl first 0 , than -77
cl first 0 , to -22
cl first 0 , was -11
cl first 0 , when 84
cl first 0 , where -21
cl first 0 , whether 18
cl first 0 , with -28
cl first 0 , would -13
cl first 0 , yet -66
cl first 0 , — 22
cl first 0 -ed , -49
cl first 0 -ed ^ -20
cl first 0 -ed and 77
cl first 0 -ed by -6
cl first 0 -ed while -59
cl first 0 -ing , -24
cl first 0 -ing ^ -46
cl first 0 -ing and -39
cl first 0 -s " 68
cl first 0 -s , -11
cl first 0 -s -ed -19
cl first 0 -s : 82
cl first 0 -s ^ -53
cl first 0 -s after -11
cl first 0 -s and -83
cl first 0 -s as -39
cl first 0 -s at -7
cl first 0 -s but 8
cl first 0 -s despite -7
cl first 0 -s for 54
cl first 0 -s if -19
cl first 0 -s in 44
cl first 0 -s of -26
cl first 0 -s on -6
cl first 0 -s than -6
cl first 0 -s to -8
cl first 0 -s w -13
cl first 0 -s when -62
cl first 0 -s where -9
cl first 0 -s while -41
cl first 0 -s with -41
cl first 0 -s — -40
cl first 0 -s ’s -6
cl first 0 CAP " -24
cl first 0 CAP , 36
cl first 0 CAP -ed -28
cl first 0 CAP -ing -10
cl first 0 CAP : -19
cl first 0 CAP after 33
cl first 0 CAP among 85
cl first 0 CAP and -90
cl first 0 CAP as -37
cl first 0 CAP at -5
cl first 0 CAP but -40
cl first 0 CAP despite -9
cl first 0 CAP during -10
cl first 0 CAP for -30
cl first 0 CAP from -11
cl first 0 CAP if -17
cl first 0 CAP in 39
cl first 0 CAP on -17
cl first 0 CAP so -63
cl first 0 CAP though -19
cl first 0 CAP to -12
cl first 0 CAP until -32
cl first 0 CAP when -47
cl first 0 CAP where -6
cl first 0 CAP whether -9
cl first 0 CAP while -20
cl first 0 CAP with -7
cl first 0 CAP — -19
cl first 0 DAY , -52
cl first 0 DAY ^ -14
cl first 0 NUM , -45
cl first 0 NUM ^ -12
cl first 0 NUM about -13
cl first 0 a , -53
cl first 0 a ^ 43
cl first 0 a while 39
cl first 0 after , -35
cl first 0 after ^ 68
cl first 0 all , -86
cl first 0 all ^ 58
cl first 0 an ^ -84
cl first 0 and " -38
cl first 0 and , 43
cl first 0 and -s -38
cl first 0 and ^ 15
cl first 0 and after 42
cl first 0 and at -54
cl first 0 and but -43
cl first 0 and had -19
cl first 0 and if -23
cl first 0 and in -90
cl first 0 and is 22
cl first 0 and on -8
cl first 0 and w -47
cl first 0 and was -18
cl first 0 and when 91
cl first 0 and while 40
cl first 0 and — -49
cl first 0 before " -23
cl first 0 before , -106
cl first 0 before ^ 131
cl first 0 both , -49
cl first 0 both ^ 67
cl first 0 both and -31
cl first 0 but , 55
cl first 0 but ^ 36
cl first 0 but in -11
cl first 0 by , -34
cl first 0 by ^ 19
cl first 0 by after 70
cl first 0 by in -20
cl first 0 for , 21
cl first 0 from ^ -15
cl first 0 he , -46
cl first 0 he ^ -58
cl first 0 he and -14
cl first 0 he but -6
cl first 0 her , 7
cl first 0 her ^ -48
cl first 0 his , 54
cl first 0 his after -39
cl first 0 his and 55
cl first 0 his but -40
cl first 0 i , -16
cl first 0 i ^ -25
cl first 0 in , 22
cl first 0 in ^ 13
cl first 0 it , -37
cl first 0 it ^ -64
cl first 0 it and -7
cl first 0 it as -17
cl first 0 it but -10
cl first 0 many ^ -33
cl first 0 of , -31
cl first 0 of ^ -10
cl first 0 one ^ -32
cl first 0 or ^ 7
cl first 0 others ^ -10
cl first 0 she , -27
cl first 0 she ; -5
cl first 0 she ^ -39
cl first 0 she while -7
cl first 0 since ^ -7
cl first 0 some , 28
cl first 0 some ^ 18
cl first 0 that ^ -23
cl first 0 that and -8
cl first 0 that but -26
cl first 0 that in -7
cl first 0 the , -28
cl first 0 the ^ -49
cl first 0 the while -25
cl first 0 their , -38
cl first 0 their ^ 40
cl first 0 them ^ -17
cl first 0 they , 29
cl first 0 they ^ -78
cl first 0 they and -6
cl first 0 they but 68
cl first 0 they in -7
cl first 0 w " -46
cl first 0 w -ed -7
cl first 0 w : -18
cl first 0 w ; -8
cl first 0 w ^ -5
cl first 0 w after -19
cl first 0 w although -23
cl first 0 w among -49
cl first 0 w and -109
cl first 0 w as 40
cl first 0 w at -10
cl first 0 w because -13
cl first 0 w but -60
cl first 0 w for 105
cl first 0 w has -8
cl first 0 w if -8
cl first 0 w in 18
cl first 0 w is -7
cl first 0 w of -8
cl first 0 w on -29
cl first 0 w or -7
cl first 0 w since -26
cl first 0 w than -48
cl first 0 w to 55
cl first 0 w was -9
cl first 0 w when -50
cl first 0 w where -38
cl first 0 w while 46
cl first 0 w with -26
cl first 0 w — -29
cl first 0 we ^ -25
cl first 0 what ^ -31
cl first 0 when " -11
cl first 0 when , 27
cl first 0 when ^ -49
cl first 0 which , -7
cl first 0 which ^ -62
cl first 0 while , 80
cl first 0 while ^ 10
cl first 0 who , -56
cl first 0 who ^ -14
cl first 0 with , 21
cl first 0 with ^ -67
cl first 0 you ^ -16
cl first 0 — , 36
cl first 0 — ^ 22
cl first 0 — after -18
cl first 0 — and -30
cl first 0 — as 60
cl first 0 — in -21
cl first 0 — — -93
cl left 0 ' ^ -58
cl left 0 's , 7
cl left 0 's -ed 142
cl left 0 's -ing 103
cl left 0 's . -128
cl left 0 's ^ -149
cl left 0 's and -72
cl left 0 's but -55
cl left 0 's for 82
cl left 0 's in 100
cl left 0 's of 106
cl left 0 's to 143
cl left 0 's w 47
cl left 0 ) " 81
cl left 0 ) , 147
cl left 0 ) . -5
cl left 0 ) ^ -51
cl left 0 ) and 8
cl left 0 ) as 22
cl left 0 ) w -18
cl left 0 , " -334
cl left 0 , & -33
cl left 0 , ' -41
cl left 0 , 's -59
cl left 0 , ) -8
cl left 0 , , -192
cl left 0 , -ed -155
cl left 0 , -ing -248
cl left 0 , -ly -98
cl left 0 , -s -164
cl left 0 , . -174
cl left 0 , : -38
cl left 0 , CAP -112
cl left 0 , NUM -73
cl left 0 , ^ -121
cl left 0 , about -124
cl left 0 , across -44
cl left 0 , after -156
cl left 0 , against -64
cl left 0 , among -60
cl left 0 , and -221
cl left 0 , are -57
cl left 0 , around -54
cl left 0 , as -264
cl left 0 , at -176
cl left 0 , be -50
cl left 0 , been -22
cl left 0 , before -92
cl left 0 , behind -42
cl left 0 , between -7
cl left 0 , but -22
cl left 0 , by -122
cl left 0 , could -11
cl left 0 , did -17
cl left 0 , do -7
cl left 0 , during -84
cl left 0 , for -112
cl left 0 , from -138
cl left 0 , had -46
cl left 0 , has -53
cl left 0 , have -9
cl left 0 , how -58
cl left 0 , if -25
cl left 0 , in -189
cl left 0 , into -61
cl left 0 , is -117
cl left 0 , like -68
cl left 0 , not -32
cl left 0 , of -150
cl left 0 , off -21
cl left 0 , on -150
cl left 0 , once -32
cl left 0 , or -49
cl left 0 , out -19
cl left 0 , outside -23
cl left 0 , over -72
cl left 0 , should -9
cl left 0 , since -55
cl left 0 , so -19
cl left 0 , than -132
cl left 0 , through -20
cl left 0 , to -133
cl left 0 , toward -27
cl left 0 , under -56
cl left 0 , up -7
cl left 0 , w -125
cl left 0 , was -15
cl left 0 , were -42
cl left 0 , what -22
cl left 0 , when -99
cl left 0 , where -78
cl left 0 , whether -13
cl left 0 , which -137
cl left 0 , while -129
cl left 0 , whom -40
cl left 0 , will -21
cl left 0 , with -175
cl left 0 , within 28
cl left 0 , would -38
cl left 0 , — -144
cl left 0 , ’s -42
cl left 0 -ed , -41
cl left 0 -ed ^ 33
cl left 0 -ed and -80
cl left 0 -ed as 32
cl left 0 -ed has -7
cl left 0 -ed in -25
cl left 0 -ed of -61
cl left 0 -ed w 66
cl left 0 -ing 's -10
cl left 0 -ing , -45
cl left 0 -ing . -27
cl left 0 -ing ^ 83
cl left 0 -ing and 18
cl left 0 -ing but 6
cl left 0 -ing in -6
cl left 0 -ing of 25
cl left 0 -ing on -24
cl left 0 -ing w 84
cl left 0 -ing was -21
cl left 0 -ing with -65
cl left 0 -s " -10
cl left 0 -s ' -57
cl left 0 -s 's -83
cl left 0 -s , 80
cl left 0 -s -ed 16
cl left 0 -s -ing 17
cl left 0 -s -s 97
cl left 0 -s . -86
cl left 0 -s : -26
cl left 0 -s CAP 46
cl left 0 -s NUM -43
cl left 0 -s ^ 50
cl left 0 -s about 38
cl left 0 -s after 156
cl left 0 -s and -39
cl left 0 -s are 83
cl left 0 -s as 43
cl left 0 -s be 33
cl left 0 -s been -26
cl left 0 -s but 118
cl left 0 -s by -92
cl left 0 -s for 37
cl left 0 -s from 61
cl left 0 -s has -62
cl left 0 -s have 62
cl left 0 -s if 91
cl left 0 -s in 18
cl left 0 -s into 64
cl left 0 -s is 61
cl left 0 -s not -29
cl left 0 -s of -64
cl left 0 -s on 83
cl left 0 -s over 38
cl left 0 -s so -51
cl left 0 -s than 76
cl left 0 -s though 67
cl left 0 -s through -63
cl left 0 -s to 45
cl left 0 -s w 36
cl left 0 -s was 44
cl left 0 -s were -69
cl left 0 -s when 111
cl left 0 -s where 29
cl left 0 -s while 70
cl left 0 -s will 35
cl left 0 -s with 90
cl left 0 -s — 78
cl left 0 -s ’s -83
cl left 0 CAP " 154
cl left 0 CAP ' -9
cl left 0 CAP 's -72
cl left 0 CAP ( -9
cl left 0 CAP , 121
cl left 0 CAP -ed 88
cl left 0 CAP -ing 69
cl left 0 CAP -ly 15
cl left 0 CAP -s 15
cl left 0 CAP . -124
cl left 0 CAP / -55
cl left 0 CAP : 64
cl left 0 CAP ; 93
cl left 0 CAP ?sym -52
cl left 0 CAP CAP 87
cl left 0 CAP NUM 35
cl left 0 CAP ^ 31
cl left 0 CAP about 40
cl left 0 CAP after 155
cl left 0 CAP although 79
cl left 0 CAP and 10
cl left 0 CAP are -37
cl left 0 CAP as 88
cl left 0 CAP be -35
cl left 0 CAP because 86
cl left 0 CAP been -46
cl left 0 CAP before 124
cl left 0 CAP between 38
cl left 0 CAP but -66
cl left 0 CAP for -14
cl left 0 CAP from -9
cl left 0 CAP has 52
cl left 0 CAP have -14
cl left 0 CAP if 111
cl left 0 CAP in -34
cl left 0 CAP into -48
cl left 0 CAP is -50
cl left 0 CAP like 9
cl left 0 CAP neither -19
cl left 0 CAP nor -43
cl left 0 CAP of -25
cl left 0 CAP on -129
cl left 0 CAP over -39
cl left 0 CAP since 27
cl left 0 CAP so -27
cl left 0 CAP than -49
cl left 0 CAP though 77
cl left 0 CAP to -7
cl left 0 CAP w 23
cl left 0 CAP was -9
cl left 0 CAP what 50
cl left 0 CAP when 139
cl left 0 CAP where 70
cl left 0 CAP which 70
cl left 0 CAP while 108
cl left 0 CAP whom 78
cl left 0 CAP will -26
cl left 0 CAP with 55
cl left 0 CAP yet 66
cl left 0 CAP — 165
cl left 0 CAP ’s -82
cl left 0 DAY , 84
cl left 0 DAY -ed -61
cl left 0 DAY -ing -39
cl left 0 DAY -s -65
cl left 0 DAY . -32
cl left 0 DAY ^ 49
cl left 0 DAY in -47
cl left 0 DAY of -53
cl left 0 DAY on -87
cl left 0 DAY to -92
cl left 0 DAY w -86
cl left 0 DAY — 117
cl left 0 NUM , 124
cl left 0 NUM -ing -6
cl left 0 NUM : 61
cl left 0 NUM ^ 75
cl left 0 NUM about 69
cl left 0 NUM in -114
cl left 0 NUM of -18
cl left 0 NUM to -15
cl left 0 a , -73
cl left 0 a -ed -8
cl left 0 a -ing -44
cl left 0 a ^ -6
cl left 0 a and -53
cl left 0 a have -14
cl left 0 a in -7
cl left 0 a is -14
cl left 0 a to -6
cl left 0 a w -29
cl left 0 a — -32
cl left 0 after ^ -25
cl left 0 all , -154
cl left 0 all ^ -43
cl left 0 all and -67
cl left 0 all have -45
cl left 0 an ^ -32
cl left 0 an in -6
cl left 0 and " -21
cl left 0 and , -100
cl left 0 and -ed -58
cl left 0 and -ing -33
cl left 0 and -ly -9
cl left 0 and -s -27
cl left 0 and . -5
cl left 0 and CAP -9
cl left 0 and NUM -11
cl left 0 and about -17
cl left 0 and and -17
cl left 0 and are -14
cl left 0 and as -42
cl left 0 and at -20
cl left 0 and but -20
cl left 0 and for -14
cl left 0 and from -6
cl left 0 and in -28
cl left 0 and into -9
cl left 0 and is -6
cl left 0 and not -5
cl left 0 and of -30
cl left 0 and on -23
cl left 0 and to -29
cl left 0 and w 34
cl left 0 and when -18
cl left 0 and while -6
cl left 0 and with -51
cl left 0 and — -34
cl left 0 another ^ -24
cl left 0 as as -23
cl left 0 before , -38
cl left 0 before ^ -17
cl left 0 before w -7
cl left 0 both , 20
cl left 0 both . -12
cl left 0 both CAP -105
cl left 0 both ^ 45
cl left 0 both and -14
cl left 0 both have -74
cl left 0 both w -10
cl left 0 but , -9
cl left 0 but -ed -9
cl left 0 but -s -5
cl left 0 but ^ -27
cl left 0 but w -19
cl left 0 by , -46
cl left 0 by -ed -17
cl left 0 by -ing -9
cl left 0 by ^ 24
cl left 0 by and -39
cl left 0 by in -7
cl left 0 by of -13
cl left 0 by on -8
cl left 0 by to -7
cl left 0 by w 33
cl left 0 everyone ^ 39
cl left 0 five in -44
cl left 0 for , -38
cl left 0 he " 51
cl left 0 he , 6
cl left 0 he -ing 38
cl left 0 he -ly 27
cl left 0 he -s 36
cl left 0 he : 25
cl left 0 he CAP 36
cl left 0 he DAY 30
cl left 0 he ^ 13
cl left 0 he about -7
cl left 0 he after 17
cl left 0 he although 12
cl left 0 he and 18
cl left 0 he as 78
cl left 0 he at -8
cl left 0 he because 34
cl left 0 he but 17
cl left 0 he for -7
cl left 0 he had 6
cl left 0 he in -10
cl left 0 he on -5
cl left 0 he since 28
cl left 0 he than -6
cl left 0 he though 24
cl left 0 he to -13
cl left 0 he w 87
cl left 0 he when 10
cl left 0 he where -31
cl left 0 he which 89
cl left 0 he while 23
cl left 0 he who 38
cl left 0 he with -7
cl left 0 he — 26
cl left 0 her , -67
cl left 0 her ^ -50
cl left 0 her and 6
cl left 0 her in 68
cl left 0 her to 23
cl left 0 her w -38
cl left 0 him , 111
cl left 0 himself ^ 21
cl left 0 his , 17
cl left 0 his -ed -113
cl left 0 his -ing -21
cl left 0 his -ly 29
cl left 0 his ^ -86
cl left 0 his after -18
cl left 0 his and 31
cl left 0 his from 25
cl left 0 his has -6
cl left 0 his in 91
cl left 0 his is -7
cl left 0 his of 93
cl left 0 his on 23
cl left 0 his to 13
cl left 0 his w -65
cl left 0 his was 6
cl left 0 his with 91
cl left 0 his — -17
cl left 0 i " 28
cl left 0 i , 25
cl left 0 i : 13
cl left 0 i ^ -80
cl left 0 i and 22
cl left 0 i when 25
cl left 0 in , -30
cl left 0 in ^ 26
cl left 0 in been -20
cl left 0 in of -24
cl left 0 it " 45
cl left 0 it -ed -17
cl left 0 it ^ 17
cl left 0 it after 6
cl left 0 it and 85
cl left 0 it as 69
cl left 0 it but -86
cl left 0 it for -15
cl left 0 it to -5
cl left 0 it w 69
cl left 0 it what 58
cl left 0 it when -13
cl left 0 many , 65
cl left 0 of , -41
cl left 0 of ^ -54
cl left 0 of has -7
cl left 0 of in -13
cl left 0 one , 144
cl left 0 one ^ 55
cl left 0 others , 33
cl left 0 others ^ 16
cl left 0 several , 19
cl left 0 she " 29
cl left 0 she , 45
cl left 0 she -ed -6
cl left 0 she -ing 12
cl left 0 she -ly 33
cl left 0 she -s 55
cl left 0 she ^ -16
cl left 0 she and 63
cl left 0 she as 24
cl left 0 she at -5
cl left 0 she because 20
cl left 0 she but -22
cl left 0 she in -11
cl left 0 she though 10
cl left 0 she to -8
cl left 0 she w 62
cl left 0 she when 20
cl left 0 she where 15
cl left 0 she which 21
cl left 0 she — -8
cl left 0 since ^ -63
cl left 0 some , 9
cl left 0 some ^ -33
cl left 0 that -s 27
cl left 0 that CAP 48
cl left 0 that ^ -96
cl left 0 that w -22
cl left 0 the , -113
cl left 0 the -ed -9
cl left 0 the CAP -35
cl left 0 the ^ -77
cl left 0 the and -20
cl left 0 the but -50
cl left 0 the in -6
cl left 0 the of -8
cl left 0 the to -14
cl left 0 the w -18
cl left 0 the was -27
cl left 0 the with -6
cl left 0 their , -38
cl left 0 their -ed 89
cl left 0 their ^ -53
cl left 0 their and -8
cl left 0 their in 55
cl left 0 their w -151
cl left 0 them , -19
cl left 0 them of -54
cl left 0 they , 61
cl left 0 they -ing -8
cl left 0 they -s 22
cl left 0 they ^ -5
cl left 0 they and 30
cl left 0 they as 33
cl left 0 they because 32
cl left 0 they for -8
cl left 0 they if 26
cl left 0 they though 28
cl left 0 they w 85
cl left 0 they what 38
cl left 0 they which -62
cl left 0 this ^ -49
cl left 0 those ^ -15
cl left 0 three ^ 65
cl left 0 under ^ -22
cl left 0 w " 10
cl left 0 w ' -33
cl left 0 w 's -10
cl left 0 w ( 43
cl left 0 w , 78
cl left 0 w -ed -12
cl left 0 w -ing 19
cl left 0 w -ly -68
cl left 0 w -s 67
cl left 0 w . -113
cl left 0 w / -69
cl left 0 w : 116
cl left 0 w ; 85
cl left 0 w CAP 27
cl left 0 w NUM -71
cl left 0 w ^ 36
cl left 0 w about 7
cl left 0 w after 84
cl left 0 w although 11
cl left 0 w among -25
cl left 0 w and 31
cl left 0 w are -92
cl left 0 w as 69
cl left 0 w at 72
cl left 0 w be -37
cl left 0 w because 99
cl left 0 w but 42
cl left 0 w by 11
cl left 0 w did -19
cl left 0 w for 18
cl left 0 w from -19
cl left 0 w had 78
cl left 0 w has -46
cl left 0 w have -72
cl left 0 w if 33
cl left 0 w in -28
cl left 0 w into 42
cl left 0 w is 52
cl left 0 w neither -14
cl left 0 w not -15
cl left 0 w of -16
cl left 0 w on 7
cl left 0 w out 104
cl left 0 w over -34
cl left 0 w than 22
cl left 0 w to 12
cl left 0 w w 11
cl left 0 w were -17
cl left 0 w when 135
cl left 0 w where 68
cl left 0 w which 120
cl left 0 w while 38
cl left 0 w will -28
cl left 0 w with 38
cl left 0 w would -78
cl left 0 w — 33
cl left 0 w ’s -62
cl left 0 we , 16
cl left 0 we ^ 8
cl left 0 we and 30
cl left 0 we what 43
cl left 0 what ^ -41
cl left 0 when " -37
cl left 0 when , -8
cl left 0 when ^ -11
cl left 0 whom , 114
cl left 0 whom of -40
cl left 0 with ^ -21
cl left 0 you , 19
cl left 0 you : -21
cl left 0 you ^ -22
cl left 0 you do 24
cl left 0 you if 27
cl left 0 you of -82
cl left 0 you w 30
cl left 0 — 's -6
cl left 0 — , 63
cl left 0 — -ed -84
cl left 0 — -ing -109
cl left 0 — -ly -16
cl left 0 — -s -50
cl left 0 — . -31
cl left 0 — ^ 147
cl left 0 — and 15
cl left 0 — as -72
cl left 0 — by -24
cl left 0 — for -30
cl left 0 — from -14
cl left 0 — has -8
cl left 0 — in -42
cl left 0 — of -55
cl left 0 — on -15
cl left 0 — to -52
cl left 0 — w -116
cl left 0 — with -56
cl left 0 — — -210
cl left 1 's ^ -71
cl left 1 's and -13
cl left 1 's w -24
cl left 1 ) -ed -7
cl left 1 ) after -29
cl left 1 ) in -10
cl left 1 ) of -7
cl left 1 ) to -12
cl left 1 ) w -17
cl left 1 , " 178
cl left 1 , ' 71
cl left 1 , 's -7
cl left 1 , , 211
cl left 1 , -ed 74
cl left 1 , -ing 32
cl left 1 , -ly -10
cl left 1 , -s -52
cl left 1 , . 84
cl left 1 , : 144
cl left 1 , ?sym -5
cl left 1 , CAP 211
cl left 1 , ^ 232
cl left 1 , about -32
cl left 1 , after 54
cl left 1 , and 89
cl left 1 , are -6
cl left 1 , as 187
cl left 1 , at -14
cl left 1 , be 83
cl left 1 , before -6
cl left 1 , but 201
cl left 1 , by -10
cl left 1 , for 42
cl left 1 , from -14
cl left 1 , had -5
cl left 1 , in -45
cl left 1 , is -9
cl left 1 , like -7
cl left 1 , of 30
cl left 1 , on -37
cl left 1 , over -13
cl left 1 , so 74
cl left 1 , than -7
cl left 1 , to -17
cl left 1 , w 130
cl left 1 , was -11
cl left 1 , when 55
cl left 1 , while 100
cl left 1 , will 110
cl left 1 , with -23
cl left 1 , — 138
cl left 1 , ’s -9
cl left 1 -ed , -20
cl left 1 -ed ^ -72
cl left 1 -ed by 80
cl left 1 -ed w -5
cl left 1 -ing , -32
cl left 1 -ing ^ -60
cl left 1 -ing and -5
cl left 1 -ing w -36
cl left 1 -s " -61
cl left 1 -s 's -6
cl left 1 -s , -54
cl left 1 -s -ed -107
cl left 1 -s -ing -60
cl left 1 -s -ly -46
cl left 1 -s -s -70
cl left 1 -s . -29
cl left 1 -s : -51
cl left 1 -s CAP -74
cl left 1 -s NUM -9
cl left 1 -s ^ -72
cl left 1 -s about -23
cl left 1 -s after -60
cl left 1 -s among -44
cl left 1 -s and -76
cl left 1 -s are 79
cl left 1 -s as -142
cl left 1 -s at -26
cl left 1 -s be -7
cl left 1 -s before -53
cl left 1 -s between -14
cl left 1 -s by -34
cl left 1 -s despite -21
cl left 1 -s during -8
cl left 1 -s for -77
cl left 1 -s from -24
cl left 1 -s had -9
cl left 1 -s has -9
cl left 1 -s have -8
cl left 1 -s if -32
cl left 1 -s in -18
cl left 1 -s into -22
cl left 1 -s is -54
cl left 1 -s like -17
cl left 1 -s of -86
cl left 1 -s on -57
cl left 1 -s over -24
cl left 1 -s since -29
cl left 1 -s than -14
cl left 1 -s through -11
cl left 1 -s to -73
cl left 1 -s under -17
cl left 1 -s w -117
cl left 1 -s was -11
cl left 1 -s were -11
cl left 1 -s when -31
cl left 1 -s where -21
cl left 1 -s while -80
cl left 1 -s with -63
cl left 1 -s — -7
cl left 1 -s ’s -7
cl left 1 CAP " 17
cl left 1 CAP 's -10
cl left 1 CAP , -66
cl left 1 CAP -ed -70
cl left 1 CAP -ing -83
cl left 1 CAP -ly -28
cl left 1 CAP -s -76
cl left 1 CAP . -25
cl left 1 CAP : -46
cl left 1 CAP CAP -140
cl left 1 CAP NUM 79
cl left 1 CAP ^ -80
cl left 1 CAP about -49
cl left 1 CAP after -127
cl left 1 CAP against -15
cl left 1 CAP although -11
cl left 1 CAP among -10
cl left 1 CAP and -96
cl left 1 CAP are -11
cl left 1 CAP around -15
cl left 1 CAP as -66
cl left 1 CAP at -53
cl left 1 CAP be -8
cl left 1 CAP been -7
cl left 1 CAP before -44
cl left 1 CAP between -15
cl left 1 CAP but -86
cl left 1 CAP by -49
cl left 1 CAP despite -16
cl left 1 CAP did -5
cl left 1 CAP does -11
cl left 1 CAP during -31
cl left 1 CAP for -107
cl left 1 CAP from -40
cl left 1 CAP had -6
cl left 1 CAP have -11
cl left 1 CAP how -9
cl left 1 CAP if -48
cl left 1 CAP in -29
cl left 1 CAP into -13
cl left 1 CAP is -50
cl left 1 CAP like -29
cl left 1 CAP not -7
cl left 1 CAP of -65
cl left 1 CAP off -5
cl left 1 CAP on -54
cl left 1 CAP or -7
cl left 1 CAP out -18
cl left 1 CAP outside -9
cl left 1 CAP over -20
cl left 1 CAP should -5
cl left 1 CAP since -28
cl left 1 CAP so -9
cl left 1 CAP than -33
cl left 1 CAP though -42
cl left 1 CAP through -8
cl left 1 CAP to -7
cl left 1 CAP under -5
cl left 1 CAP up -7
cl left 1 CAP w -128
cl left 1 CAP was -18
cl left 1 CAP were -13
cl left 1 CAP what -46
cl left 1 CAP when -102
cl left 1 CAP where -17
cl left 1 CAP which -22
cl left 1 CAP while -50
cl left 1 CAP with -88
cl left 1 CAP would -18
cl left 1 CAP — -64
cl left 1 CAP ’s -9
cl left 1 DAY , -35
cl left 1 DAY -ed -17
cl left 1 DAY -ing -38
cl left 1 DAY ^ -86
cl left 1 DAY of 85
cl left 1 DAY w -22
cl left 1 NUM , -49
cl left 1 NUM about -10
cl left 1 NUM of -17
cl left 1 NUM w -47
cl left 1 a , -16
cl left 1 a . 89
cl left 1 a ^ 42
cl left 1 a of -6
cl left 1 after ^ -7
cl left 1 all , 41
cl left 1 and " -31
cl left 1 and , -41
cl left 1 and -ed -24
cl left 1 and -s -5
cl left 1 and ^ 48
cl left 1 and about -5
cl left 1 and and -14
cl left 1 and as -10
cl left 1 and for -19
cl left 1 and in -14
cl left 1 and w -18
cl left 1 and with -7
cl left 1 and — -8
cl left 1 but -ed -8
cl left 1 but ^ -24
cl left 1 but w -5
cl left 1 by ^ -7
cl left 1 five of -13
cl left 1 he " -34
cl left 1 he , -36
cl left 1 he -ed -15
cl left 1 he -ing -8
cl left 1 he -s -14
cl left 1 he CAP -20
cl left 1 he ^ -127
cl left 1 he about -5
cl left 1 he after -8
cl left 1 he and -17
cl left 1 he as -13
cl left 1 he at -6
cl left 1 he but -12
cl left 1 he for -12
cl left 1 he in -17
cl left 1 he is -8
cl left 1 he of -6
cl left 1 he on -7
cl left 1 he to -9
cl left 1 he w -31
cl left 1 he when -11
cl left 1 he while -10
cl left 1 he with -15
cl left 1 her , -22
cl left 1 her ^ -11
cl left 1 his , -22
cl left 1 his -ing -6
cl left 1 his ^ -44
cl left 1 his w -10
cl left 1 i , -7
cl left 1 i ^ -54
cl left 1 i w -9
cl left 1 in , -15
cl left 1 it , -31
cl left 1 it -ed -11
cl left 1 it -s -8
cl left 1 it ^ -46
cl left 1 it and -9
cl left 1 it in -7
cl left 1 it of -7
cl left 1 it on -10
cl left 1 it to -7
cl left 1 it w -19
cl left 1 many ^ -26
cl left 1 one ^ -30
cl left 1 or ^ -7
cl left 1 she " -13
cl left 1 she , -25
cl left 1 she -ed -7
cl left 1 she -ing -6
cl left 1 she ^ -86
cl left 1 she after -5
cl left 1 she and -7
cl left 1 she as -7
cl left 1 she for -9
cl left 1 she in -7
cl left 1 she of -5
cl left 1 she to -8
cl left 1 she w -20
cl left 1 the ^ 118
cl left 1 the w -6
cl left 1 they , -26
cl left 1 they ^ -58
cl left 1 they and -7
cl left 1 they as -11
cl left 1 they for -5
cl left 1 they w -19
cl left 1 w " 8
cl left 1 w 's -6
cl left 1 w , -103
cl left 1 w -ed -99
cl left 1 w -ing -74
cl left 1 w -ly -31
cl left 1 w -s -63
cl left 1 w . -39
cl left 1 w ; -25
cl left 1 w CAP -113
cl left 1 w ^ -128
cl left 1 w about -14
cl left 1 w after -89
cl left 1 w among 37
cl left 1 w and -116
cl left 1 w are -12
cl left 1 w as -128
cl left 1 w at -49
cl left 1 w be -24
cl left 1 w been -7
cl left 1 w before -18
cl left 1 w between -25
cl left 1 w but -81
cl left 1 w by -32
cl left 1 w during -9
cl left 1 w for -109
cl left 1 w from -18
cl left 1 w had -6
cl left 1 w has -6
cl left 1 w have -8
cl left 1 w in -74
cl left 1 w into -15
cl left 1 w is -29
cl left 1 w of -67
cl left 1 w on -51
cl left 1 w or -6
cl left 1 w over -11
cl left 1 w since -33
cl left 1 w so -9
cl left 1 w than -7
cl left 1 w to -71
cl left 1 w w -125
cl left 1 w was -21
cl left 1 w when -80
cl left 1 w while -26
cl left 1 w with -46
cl left 1 w would -13
cl left 1 w — -30
cl left 1 w ’s -6
cl left 1 we ^ -48
cl left 1 when ^ -5
cl left 1 with , -6
cl left 1 you ^ -10
cl left 1 you w -9
cl left 1 — , -48
cl left 1 — -ing -6
cl left 1 — ^ 154
cl left 1 — in -8
cl left 1 — w -15
cl left 1 — — -86
cl left 2 , , -11
cl left 2 , -ed -26
cl left 2 , -ing 61
cl left 2 , -ly 56
cl left 2 , -s -18
cl left 2 , . -24
cl left 2 , CAP -27
cl left 2 , ^ 136
cl left 2 , after -30
cl left 2 , and -50
cl left 2 , as -13
cl left 2 , at -18
cl left 2 , but 94
cl left 2 , for -20
cl left 2 , from -7
cl left 2 , in -59
cl left 2 , of -21
cl left 2 , on -16
cl left 2 , to -49
cl left 2 , w 21
cl left 2 , with -18
cl left 2 , — -51
cl left 2 -s , -88
cl left 2 -s -ed -36
cl left 2 -s -ing -7
cl left 2 -s -ly -8
cl left 2 -s -s -27
cl left 2 -s . -11
cl left 2 -s ^ -71
cl left 2 -s after -6
cl left 2 -s at -19
cl left 2 -s from -7
cl left 2 -s in -26
cl left 2 -s of -13
cl left 2 -s on -16
cl left 2 -s to -62
cl left 2 -s w -64
cl left 2 -s was -5
cl left 2 CAP , -56
cl left 2 CAP -ed -30
cl left 2 CAP -ing -13
cl left 2 CAP -ly -15
cl left 2 CAP . -10
cl left 2 CAP CAP -19
cl left 2 CAP ^ -85
cl left 2 CAP after -22
cl left 2 CAP and -28
cl left 2 CAP as -61
cl left 2 CAP at -34
cl left 2 CAP by -9
cl left 2 CAP during -6
cl left 2 CAP for -19
cl left 2 CAP in -40
cl left 2 CAP of -10
cl left 2 CAP on -12
cl left 2 CAP to -13
cl left 2 CAP w -63
cl left 2 CAP was -6
cl left 2 CAP when -54
cl left 2 CAP with -29
cl left 2 DAY ^ 19
cl left 2 a , 83
cl left 2 a ^ -12
cl left 2 and , 65
cl left 2 and -ed -6
cl left 2 and ^ 131
cl left 2 and and -7
cl left 2 and of -8
cl left 2 and w -11
cl left 2 he , -20
cl left 2 he -ed -5
cl left 2 he ^ -30
cl left 2 he after -9
cl left 2 he w -5
cl left 2 his ^ -32
cl left 2 i ^ -13
cl left 2 it ^ -6
cl left 2 she , -6
cl left 2 she ^ -32
cl left 2 she w -6
cl left 2 they , -6
cl left 2 they ^ -11
cl left 2 w 's -5
cl left 2 w , -59
cl left 2 w -ed -9
cl left 2 w -ing -17
cl left 2 w -s -26
cl left 2 w . -12
cl left 2 w CAP -41
cl left 2 w ^ 40
cl left 2 w after -37
cl left 2 w among -17
cl left 2 w and 25
cl left 2 w as -11
cl left 2 w at -7
cl left 2 w during -7
cl left 2 w for -8
cl left 2 w in -43
cl left 2 w of -13
cl left 2 w on -9
cl left 2 w to -19
cl left 2 w w -89
cl left 2 w was -6
cl left 2 w will -6
cl left 2 w with -29
cl left 2 — , 35
cl left 2 — ^ 140
cl left 3 , , 58
cl left 3 , -ed -15
cl left 3 , . 85
cl left 3 , ^ 135
cl left 3 , at -16
cl left 3 , in -21
cl left 3 , of -6
cl left 3 , on 83
cl left 3 , w 81
cl left 3 -s , -63
cl left 3 -s ^ -84
cl left 3 CAP , -36
cl left 3 CAP -ed -13
cl left 3 CAP . -6
cl left 3 CAP ^ -47
cl left 3 CAP after -61
cl left 3 CAP and -16
cl left 3 CAP at -9
cl left 3 CAP for -14
cl left 3 CAP in -23
cl left 3 CAP to -7
cl left 3 CAP w -18
cl left 3 CAP with -21
cl left 3 and ^ -27
cl left 3 he , -9
cl left 3 he ^ -22
cl left 3 she ^ -10
cl left 3 w , -62
cl left 3 w . -12
cl left 3 w ^ -166
cl left 3 w in -6
cl left 3 w of -17
cl left 3 w on -11
cl left 3 w w 67
cl left 3 w while -61
cl relative 0 that 's -26
cl relative 0 that , 47
cl relative 0 that -ed -93
cl relative 0 that -ing 48
cl relative 0 that -ly 30
cl relative 0 that ^ -160
cl relative 0 that after -48
cl relative 0 that and -45
cl relative 0 that at -29
cl relative 0 that but -41
cl relative 0 that by -64
cl relative 0 that for 28
cl relative 0 that has -48
cl relative 0 that in -7
cl relative 0 that is -41
cl relative 0 that on 29
cl relative 0 that to -60
cl relative 0 that w -31
cl relative 0 that was 41
cl relative 0 that with -9
cl relative 0 that — -43
cl relative 0 that ’s -49
cl relative 0 which , -12
cl relative 0 which -ed 63
cl relative 0 which ^ -36
cl relative 0 which and -8
cl relative 0 which in -28
cl relative 0 which of -10
cl relative 0 who . -8
cl relative 0 who ^ 41
cl relative 0 who but -8
cl relative 0 who in -8
cl relative 0 who of 27
cl relative 0 who to -9
cl relative 0 who w -25
cl relative 1 that , -12
cl relative 1 that -ed -7
cl relative 1 that -ing -25
cl relative 1 that ^ 72
cl relative 1 that and -10
cl relative 1 that by -7
cl relative 1 that has -7
cl relative 1 that in -8
cl relative 1 that of -9
cl relative 1 that w -10
cl relative 1 who , -14
cl relative 1 who -ing -12
cl relative 1 who ^ -12
cl relative 1 who w -6
cl relative 2 that , -10
cl relative 2 that ^ -5
cl relative 2 that in -7
cl relative 2 who , -31
cl right 0 " -ing -45
cl right 0 " -s -12
cl right 0 " to 13
cl right 0 " w -14
cl right 0 ' w 62
cl right 0 's -ing -23
cl right 0 's for -9
cl right 0 's of -6
cl right 0 's on -9
cl right 0 's to -25
cl right 0 's w -42
cl right 0 ) -ed -16
cl right 0 ) w -23
cl right 0 , -ed -32
cl right 0 , -ing -51
cl right 0 , -s 10
cl right 0 , a -49
cl right 0 , about -18
cl right 0 , as -55
cl right 0 , at -15
cl right 0 , by -18
cl right 0 , for -54
cl right 0 , of -65
cl right 0 , on 32
cl right 0 , out -22
cl right 0 , to 107
cl right 0 , w -61
cl right 0 , with -53
cl right 0 -ed for -33
cl right 0 -ed w 31
cl right 0 -ing -ed -16
cl right 0 -ing -s -26
cl right 0 -ing of -36
cl right 0 -ing w 35
cl right 0 -s -ed -19
cl right 0 -s -ing -61
cl right 0 -s -s -22
cl right 0 -s for -12
cl right 0 -s of -24
cl right 0 -s on -19
cl right 0 -s to 34
cl right 0 -s w -5
cl right 0 -s with 50
cl right 0 CAP -ed 29
cl right 0 CAP -ing -71
cl right 0 CAP -ly -16
cl right 0 CAP CAP -12
cl right 0 CAP a -15
cl right 0 CAP about -43
cl right 0 CAP against -10
cl right 0 CAP an -6
cl right 0 CAP as -8
cl right 0 CAP by -12
cl right 0 CAP for -24
cl right 0 CAP from -14
cl right 0 CAP his -9
cl right 0 CAP in 31
cl right 0 CAP not -10
cl right 0 CAP of -44
cl right 0 CAP off -10
cl right 0 CAP on -19
cl right 0 CAP the 33
cl right 0 CAP to 11
cl right 0 CAP up -6
cl right 0 CAP w -26
cl right 0 CAP with -23
cl right 0 DAY -ed 27
cl right 0 DAY w -28
cl right 0 NUM -ing -5
cl right 0 NUM w -21
cl right 0 ^ CAP -74
cl right 0 ^ about -20
cl right 0 ^ to 189
cl right 0 ^ w -27
cl right 0 a -ed -37
cl right 0 a of -9
cl right 0 a to -10
cl right 0 a w 27
cl right 0 after -ing -18
cl right 0 all -ed -5
cl right 0 an w -23
cl right 0 and -ed -45
cl right 0 and -ing -15
cl right 0 and -s -22
cl right 0 and for -9
cl right 0 and of -15
cl right 0 and to -10
cl right 0 and w -54
cl right 0 before -ing -10
cl right 0 both -ed -17
cl right 0 both w -15
cl right 0 but -ed -45
cl right 0 but -ing -29
cl right 0 but -s -14
cl right 0 but w 27
cl right 0 by -ing -28
cl right 0 he -ed -22
cl right 0 he -s -10
cl right 0 he to -7
cl right 0 he w -18
cl right 0 her w -8
cl right 0 him w -11
cl right 0 his of -6
cl right 0 his w -12
cl right 0 i w -8
cl right 0 in -ing -34
cl right 0 in of -20
cl right 0 it -ed -23
cl right 0 it -s -18
cl right 0 it w 25
cl right 0 many w -9
cl right 0 of -ing 39
cl right 0 of about -10
cl right 0 one w -12
cl right 0 others -ed -5
cl right 0 several w -29
cl right 0 she -ed -26
cl right 0 she -s -7
cl right 0 she w 45
cl right 0 since -ed -31
cl right 0 some w -6
cl right 0 that -ed 55
cl right 0 that to -18
cl right 0 that w 30
cl right 0 the -ed -81
cl right 0 the -s 19
cl right 0 the of 105
cl right 0 the w 19
cl right 0 their of -12
cl right 0 them -ed -12
cl right 0 they -ed -9
cl right 0 they w -19
cl right 0 two w -15
cl right 0 w -ed 28
cl right 0 w -ing 13
cl right 0 w -s -49
cl right 0 w a -24
cl right 0 w about -18
cl right 0 w as -7
cl right 0 w by -20
cl right 0 w for -38
cl right 0 w of -58
cl right 0 w on -24
cl right 0 w out -30
cl right 0 w to -12
cl right 0 w w 13
cl right 0 w with 61
cl right 0 when -ed -12
cl right 0 when about -6
cl right 0 while -ing -5
cl right 0 who -ed -11
cl right 0 who w -19
cl right 0 without -ing -12
cl right 0 you w -5
cl right 0 — -ed -30
cl right 0 — -ing -31
cl right 0 — -s -23
cl right 0 — w -56
cl right 1 " -ed 18
cl right 1 " -s -46
cl right 1 " w 46
cl right 1 's -ing -6
cl right 1 's w -17
cl right 1 , -ed -57
cl right 1 , -ing -38
cl right 1 , -s -54
cl right 1 , as -15
cl right 1 , on -25
cl right 1 , to -41
cl right 1 , w 115
cl right 1 -ed w -16
cl right 1 -s -ed -45
cl right 1 -s -ing -29
cl right 1 -s on -7
cl right 1 -s to -32
cl right 1 -s w -60
cl right 1 CAP -ed -50
cl right 1 CAP -ing -10
cl right 1 CAP -s -15
cl right 1 CAP CAP -14
cl right 1 CAP about -9
cl right 1 CAP against -6
cl right 1 CAP at -5
cl right 1 CAP for -7
cl right 1 CAP in 7
cl right 1 CAP of -11
cl right 1 CAP the -6
cl right 1 CAP to -37
cl right 1 CAP w -56
cl right 1 DAY -ed -12
cl right 1 DAY w -12
cl right 1 ^ CAP -23
cl right 1 ^ about -8
cl right 1 ^ to -167
cl right 1 a w -26
cl right 1 and -ed -6
cl right 1 and -ing -5
cl right 1 and w -10
cl right 1 but w -15
cl right 1 he -ed -8
cl right 1 he w -5
cl right 1 in -ing -9
cl right 1 it -ed -17
cl right 1 it w -29
cl right 1 that -ed -40
cl right 1 that -s -26
cl right 1 that w -46
cl right 1 the of 41
cl right 1 the w -65
cl right 1 w -ed -75
cl right 1 w -ing -29
cl right 1 w -s -26
cl right 1 w a -23
cl right 1 w for -13
cl right 1 w of -26
cl right 1 w on -10
cl right 1 w to -17
cl right 1 w w 13
cl right 1 when -ed -8
cl right 1 — -ing 38
cl right 2 " -ed 26
cl right 2 " -s 6
cl right 2 " w 32
cl right 2 , -ed -24
cl right 2 , -ing -18
cl right 2 , -s 87
cl right 2 , w 26
cl right 2 -s -ed -20
cl right 2 -s -ing 64
cl right 2 -s w -12
cl right 2 CAP -ed -25
cl right 2 CAP -s -8
cl right 2 CAP to -26
cl right 2 CAP w -21
cl right 2 ^ to -105
cl right 2 it w -7
cl right 2 she -s -5
cl right 2 w -ed -16
cl right 2 w to -9
cl right 2 w w -51
cl right 3 " -s 99
cl right 3 " w -40
cl right 3 CAP -ed -6
cl right 3 ^ to -42
cl right 3 w w -25
cl shared 0 " " 22
cl shared 0 " , -28
cl shared 0 " ^ -84
cl shared 0 , " 46
cl shared 0 , , -8
cl shared 0 , ^ -10
cl shared 0 , as 8
cl shared 0 , but 109
cl shared 0 , w 35
cl shared 0 , when -58
cl shared 0 , while -23
cl shared 0 , — -16
cl shared 0 -ing ^ -43
cl shared 0 -s , -13
cl shared 0 -s ^ -46
cl shared 0 -s as 81
cl shared 0 -s w -10
cl shared 0 -s with -12
cl shared 0 CAP " -43
cl shared 0 CAP , -23
cl shared 0 CAP ^ -56
cl shared 0 CAP as -6
cl shared 0 NUM , -15
cl shared 0 and " -47
cl shared 0 and , 7
cl shared 0 and ^ -12
cl shared 0 and as -88
cl shared 0 and but -99
cl shared 0 and when 78
cl shared 0 and — 67
cl shared 0 before " 46
cl shared 0 before ^ -72
cl shared 0 but ^ -25
cl shared 0 by , -10
cl shared 0 by ^ -26
cl shared 0 he " -8
cl shared 0 he , -13
cl shared 0 he ^ -26
cl shared 0 i ^ -10
cl shared 0 it , -16
cl shared 0 it ^ -22
cl shared 0 she , -10
cl shared 0 she ^ -11
cl shared 0 that , -21
cl shared 0 that ^ -30
cl shared 0 w " 7
cl shared 0 w w 38
cl shared 0 when " -43
cl shared 0 while , -12
cl shared 0 while ^ -32
cl shared 0 — ^ -9
cl shared 1 , ^ 102
cl shared 1 , w -117
cl shared 1 CAP ^ -19
cl shared 1 and ^ 143
cl shared 1 he ^ -11
cl shared 1 w ^ -12
g first 1 base 55
g first 1 ed -62
g first 1 ing -43
g first 1 s 8
g first 12 base -95
g first 12 ed -39
g first 12 ing -44
g first 12 s -102
g first 2 base 59
g first 2 ed 27
g first 2 ing 114
g first 2 s 65
g first 6 base -9
g first 6 ed -24
g first 6 ing 21
g first 6 s -10
g left 0 base 10
g left 1 base -10
g left 1 ed -7
g left 1 ing -19
g relative 1 s -41
g relative 2 ed -48
g right r base -29
g right r ed -14
g right r ing -25
g right r s -27
g shared 1 ed 41
g shared 1 ing -73
g shared 12 base -90
g shared 12 ed -47
g shared 12 ing -11
g shared 12 s -15
g shared 2 base 92
g shared 2 ed -26
g shared 2 ing 71
g shared 2 s 73
g shared 6 base 7
g shared 6 ed -6
g shared 6 ing 79
g shared 6 s -11
gl first 1 's 136
gl first 1 've 102
gl first 1 ) -30
gl first 1 , -227
gl first 1 -ed 92
gl first 1 that -36
gl first 1 who -25
gl first 1 — -99
gl first 12 " -45
gl first 12 's -92
gl first 12 ) -40
gl first 12 , 12
gl first 12 -ed -133
gl first 12 -ing -109
gl first 12 -s -29
gl first 12 CAP -59
gl first 12 DAY -70
gl first 12 NUM -21
gl first 12 a -75
gl first 12 after -18
gl first 12 all -40
gl first 12 an 66
gl first 12 and 28
gl first 12 another -11
gl first 12 as 31
gl first 12 before -20
gl first 12 both -16
gl first 12 but 60
gl first 12 by -64
gl first 12 five -10
gl first 12 he -54
gl first 12 her -61
gl first 12 him -93
gl first 12 his -53
gl first 12 i -16
gl first 12 in -100
gl first 12 it -59
gl first 12 many -5
gl first 12 of -57
gl first 12 one -7
gl first 12 or 29
gl first 12 others -23
gl first 12 she -29
gl first 12 some -42
gl first 12 that 39
gl first 12 the -78
gl first 12 their -43
gl first 12 them -20
gl first 12 they -69
gl first 12 w -85
gl first 12 when -22
gl first 12 which -35
gl first 12 while 11
gl first 12 who -62
gl first 12 with 73
gl first 12 — 40
gl first 2 " -12
gl first 2 's -145
gl first 2 ) 51
gl first 2 , 80
gl first 2 -ed -71
gl first 2 -ing 57
gl first 2 DAY 32
gl first 2 NUM 57
gl first 2 a 19
gl first 2 after -8
gl first 2 all 16
gl first 2 before 39
gl first 2 both 81
gl first 2 but -56
gl first 2 by 41
gl first 2 few -56
gl first 2 he -39
gl first 2 her 80
gl first 2 his 64
gl first 2 i -26
gl first 2 in 114
gl first 2 it 41
gl first 2 many -30
gl first 2 of -15
gl first 2 one -31
gl first 2 others -10
gl first 2 she -30
gl first 2 since 57
gl first 2 some 60
gl first 2 that -60
gl first 2 the -6
gl first 2 their 41
gl first 2 them -5
gl first 2 they 24
gl first 2 we -31
gl first 2 what -33
gl first 2 when -26
gl first 2 which -9
gl first 2 while 17
gl first 2 who -84
gl first 2 with -23
gl first 2 you -21
gl first 2 — -67
gl first 6 " 28
gl first 6 's -99
gl first 6 ) -41
gl first 6 , 48
gl first 6 -ed -49
gl first 6 -ing -74
gl first 6 -s -35
gl first 6 CAP -11
gl first 6 DAY 46
gl first 6 NUM -76
gl first 6 a 40
gl first 6 after 38
gl first 6 all -55
gl first 6 and 23
gl first 6 before -12
gl first 6 both -33
gl first 6 but -13
gl first 6 by 40
gl first 6 for -89
gl first 6 he -54
gl first 6 her -29
gl first 6 his -49
gl first 6 i -7
gl first 6 in -49
gl first 6 it -34
gl first 6 of -15
gl first 6 she -32
gl first 6 some -9
gl first 6 that -84
gl first 6 the -133
gl first 6 their -5
gl first 6 they 27
gl first 6 those -54
gl first 6 w 12
gl first 6 we 71
gl first 6 what -31
gl first 6 which -35
gl first 6 who 48
gl first 6 without -47
gl first 6 you -6
gl left 0 " -70
gl left 0 ' 76
gl left 0 's 24
gl left 0 've -72
gl left 0 ) 37
gl left 0 -s 25
gl left 0 CAP 25
gl left 0 DAY 27
gl left 0 NUM 28
gl left 0 a -46
gl left 0 after -64
gl left 0 all 40
gl left 0 an -83
gl left 0 and -68
gl left 0 anyone 40
gl left 0 as -58
gl left 0 before -76
gl left 0 both 7
gl left 0 but -86
gl left 0 by -29
gl left 0 everyone 68
gl left 0 few -18
gl left 0 five 24
gl left 0 for -41
gl left 0 from -21
gl left 0 he 8
gl left 0 her 10
gl left 0 him 10
gl left 0 his 28
gl left 0 i 31
gl left 0 in -35
gl left 0 it 11
gl left 0 its 50
gl left 0 many -22
gl left 0 my 47
gl left 0 of -58
gl left 0 one 32
gl left 0 or -67
gl left 0 others 25
gl left 0 out 10
gl left 0 several -53
gl left 0 she 16
gl left 0 since -11
gl left 0 some 13
gl left 0 that 5
gl left 0 the -57
gl left 0 their 22
gl left 0 them 23
gl left 0 this -16
gl left 0 those 8
gl left 0 three 18
gl left 0 two 29
gl left 0 under -40
gl left 0 w 8
gl left 0 we 22
gl left 0 what -73
gl left 0 when -73
gl left 0 while -50
gl left 0 whom 23
gl left 0 whose 25
gl left 0 with -84
gl left 0 without -31
gl left 0 you 51
gl left 0 — -13
gl left 1 , -12
gl relative 1 who -10
gl relative 2 which -25
gl relative 2 who 25
gl right r " 33
gl right r ' -10
gl right r 's -24
gl right r 've -10
gl right r ) -44
gl right r -ed -31
gl right r -ing 8
gl right r -s -27
gl right r CAP -16
gl right r DAY -18
gl right r NUM -33
gl right r ^ -16
gl right r a -50
gl right r all -38
gl right r an -34
gl right r and -79
gl right r another -15
gl right r as -80
gl right r before -44
gl right r both -40
gl right r but -40
gl right r by -37
gl right r despite -21
gl right r everyone -24
gl right r few -10
gl right r for -38
gl right r from -44
gl right r he -30
gl right r her -13
gl right r him -33
gl right r himself -9
gl right r his -25
gl right r i -16
gl right r in -10
gl right r it -37
gl right r many -27
gl right r of 22
gl right r one -24
gl right r or -50
gl right r others -21
gl right r several -29
gl right r she 8
gl right r since -55
gl right r some -11
gl right r the 33
gl right r their -13
gl right r them -25
gl right r they -34
gl right r this 29
gl right r those -17
gl right r three -12
gl right r two -21
gl right r w -19
gl right r we -12
gl right r what 37
gl right r when -43
gl right r which 50
gl right r while -39
gl right r who -45
gl right r whom -10
gl right r with -83
gl right r without -17
gl right r you -13
gl right r — -49
gl shared 1 , -124
gl shared 12 " -48
gl shared 12 's -20
gl shared 12 ) -21
gl shared 12 , 41
gl shared 12 -ing -57
gl shared 12 -s -97
gl shared 12 CAP -92
gl shared 12 NUM -35
gl shared 12 a 6
gl shared 12 and 41
gl shared 12 another -17
gl shared 12 but 83
gl shared 12 by -46
gl shared 12 five -26
gl shared 12 he -39
gl shared 12 her -16
gl shared 12 his -10
gl shared 12 it -28
gl shared 12 others -10
gl shared 12 she -30
gl shared 12 that -57
gl shared 12 they -12
gl shared 12 w -115
gl shared 12 when 52
gl shared 12 while -23
gl shared 12 — 6
gl shared 2 , 12
gl shared 2 -s -29
gl shared 2 CAP 59
gl shared 2 and 83
gl shared 2 before 69
gl shared 2 but -31
gl shared 2 he -5
gl shared 2 w -42
gl shared 2 when -41
gl shared 6 " 95
gl shared 6 , 42
gl shared 6 -s 6
gl shared 6 CAP -62
gl shared 6 NUM -26
gl shared 6 and 47
gl shared 6 before 10
gl shared 6 but 24
gl shared 6 by -38
gl shared 6 he -31
gl shared 6 i -7
gl shared 6 it -30
gl shared 6 she -14
gl shared 6 the -110
gl shared 6 w 30
gl shared 6 when -18
gl shared 6 — -29
k first ed -20
k first ing 21
k first s -18
k left base 9
k left ing -9
k none base 21
k none ed 43
k none ing -6
k none s 50
k relative base 8
k relative ed -14
k relative s -15
k right base -29
k right ed -14
k right ing -25
k right s -27
k shared base -15
k shared ed -34
k shared ing 53
k shared s 23
kfl first base " 14
kfl first base 's -33
kfl first base ) -66
kfl first base , 16
kfl first base -ing -71
kfl first base -s -33
kfl first base CAP 29
kfl first base DAY 14
kfl first base NUM -35
kfl first base a 32
kfl first base all 48
kfl first base an 32
kfl first base and 7
kfl first base both 9
kfl first base but 19
kfl first base he -27
kfl first base him 25
kfl first base his 23
kfl first base i -23
kfl first base it -37
kfl first base many -24
kfl first base of -81
kfl first base one -36
kfl first base she -16
kfl first base some -8
kfl first base that 64
kfl first base the -57
kfl first base they 35
kfl first base w -20
kfl first base we -22
kfl first base who -67
kfl first base with 25
kfl first base you -19
kfl first base — -13
kfl first ed " -35
kfl first ed 's 41
kfl first ed ) -43
kfl first ed , 22
kfl first ed -ed -106
kfl first ed -ing -24
kfl first ed -s -46
kfl first ed CAP -45
kfl first ed DAY 46
kfl first ed NUM -34
kfl first ed a -66
kfl first ed all -94
kfl first ed and 34
kfl first ed both 48
kfl first ed but 6
kfl first ed he -59
kfl first ed his -7
kfl first ed i -10
kfl first ed it 42
kfl first ed many -11
kfl first ed others -36
kfl first ed she -46
kfl first ed since 24
kfl first ed that -129
kfl first ed the 8
kfl first ed them -22
kfl first ed they -43
kfl first ed we 66
kfl first ed what -58
kfl first ed when -55
kfl first ed which -64
kfl first ed who -81
kfl first ed whom -10
kfl first ed — 36
kfl first ing " 21
kfl first ing 's 54
kfl first ing , -11
kfl first ing -s -9
kfl first ing CAP 8
kfl first ing NUM 22
kfl first ing after 31
kfl first ing an -47
kfl first ing and 67
kfl first ing before -31
kfl first ing but 20
kfl first ing by 25
kfl first ing he -28
kfl first ing in 30
kfl first ing of 46
kfl first ing the -68
kfl first ing they -17
kfl first ing those 30
kfl first ing w -40
kfl first ing while 13
kfl first ing without -27
kfl first ing — -103
kfl first s " -82
kfl first s 's 16
kfl first s -ed 55
kfl first s -ing 35
kfl first s -s 46
kfl first s CAP -43
kfl first s and -85
kfl first s but -8
kfl first s he -24
kfl first s her 20
kfl first s his 12
kfl first s in -5
kfl first s it -75
kfl first s of -46
kfl first s she -19
kfl first s that -56
kfl first s the -25
kfl first s w -8
kfl first s who 32
kfl first s with -11
kfl first s — 19
kfl left base 's 61
kfl left base ) 5
kfl left base , -10
kfl left base -ed -16
kfl left base -ing -12
kfl left base -s 39
kfl left base DAY 17
kfl left base all 25
kfl left base an -58
kfl left base and -46
kfl left base both 17
kfl left base but -46
kfl left base five 23
kfl left base he -25
kfl left base her 8
kfl left base him 8
kfl left base his 15
kfl left base i 57
kfl left base it -16
kfl left base many 54
kfl left base my 47
kfl left base of -69
kfl left base one -21
kfl left base others 20
kfl left base she 60
kfl left base some 36
kfl left base that -10
kfl left base the -10
kfl left base their 26
kfl left base two 29
kfl left base under -40
kfl left base w -14
kfl left base we 63
kfl left base with -40
kfl left base you 44
kfl left base — 25
kfl left ed " -70
kfl left ed 's -89
kfl left ed ) 53
kfl left ed , -7
kfl left ed -ed 44
kfl left ed -ing 39
kfl left ed -s -10
kfl left ed CAP 13
kfl left ed DAY -12
kfl left ed NUM 33
kfl left ed a -68
kfl left ed all 25
kfl left ed and -58
kfl left ed another 9
kfl left ed both -17
kfl left ed but -62
kfl left ed he 7
kfl left ed himself 32
kfl left ed his 13
kfl left ed i -24
kfl left ed it -17
kfl left ed many 39
kfl left ed since -7
kfl left ed some 12
kfl left ed that 44
kfl left ed the -34
kfl left ed them -28
kfl left ed they -14
kfl left ed three 18
kfl left ed w -6
kfl left ed we -34
kfl left ed what -44
kfl left ed when -65
kfl left ed whom 23
kfl left ed you 17
kfl left ed — -13
kfl left ing 's -29
kfl left ing , -19
kfl left ing -s 28
kfl left ing CAP 60
kfl left ing a -63
kfl left ing after -53
kfl left ing an -40
kfl left ing and -50
kfl left ing before -43
kfl left ing but -5
kfl left ing by -16
kfl left ing from 12
kfl left ing he 65
kfl left ing in 13
kfl left ing of 26
kfl left ing she 18
kfl left ing that -121
kfl left ing the -18
kfl left ing they 53
kfl left ing those 7
kfl left ing w 27
kfl left ing while -44
kfl left ing without 6
kfl left ing you 7
kfl left ing — -60
kfl left s ' 30
kfl left s 's 48
kfl left s -ed -30
kfl left s -ing -18
kfl left s -s -15
kfl left s CAP 33
kfl left s and -31
kfl left s but -27
kfl left s he 9
kfl left s his 7
kfl left s in -50
kfl left s it 39
kfl left s of -44
kfl left s she 11
kfl left s the -83
kfl left s this -16
kfl left s w 26
kfl left s with -43
kfl left s — 32
kfl none base " -65
kfl none base 's -34
kfl none base ) 40
kfl none base , 12
kfl none base -ed 22
kfl none base -ing 25
kfl none base -s -34
kfl none base CAP -39
kfl none base DAY -52
kfl none base NUM 60
kfl none base ^ 101
kfl none base a -14
kfl none base all -107
kfl none base an 40
kfl none base and -25
kfl none base both -28
kfl none base but -30
kfl none base he 61
kfl none base him -34
kfl none base his -55
kfl none base i -70
kfl none base in 27
kfl none base it 26
kfl none base many -39
kfl none base my -35
kfl none base of 80
kfl none base one 49
kfl none base others -13
kfl none base she -46
kfl none base some -39
kfl none base the 36
kfl none base their -67
kfl none base they -21
kfl none base two -37
kfl none base under 57
kfl none base w 17
kfl none base we -65
kfl none base who -46
kfl none base with -26
kfl none base you -38
kfl none base — -10
kfl none ed " -68
kfl none ed 's 73
kfl none ed ) -73
kfl none ed , -18
kfl none ed -ed 28
kfl none ed -ing -16
kfl none ed -s 75
kfl none ed DAY -51
kfl none ed NUM -28
kfl none ed ^ -26
kfl none ed a 60
kfl none ed all 25
kfl none ed and 8
kfl none ed another 5
kfl none ed both -42
kfl none ed but -46
kfl none ed he 23
kfl none ed himself -25
kfl none ed i 51
kfl none ed it 32
kfl none ed many -21
kfl none ed others 34
kfl none ed she 10
kfl none ed since -6
kfl none ed some -6
kfl none ed that -14
kfl none ed the 99
kfl none ed them 76
kfl none ed they 49
kfl none ed three -10
kfl none ed w 26
kfl none ed we -41
kfl none ed what 82
kfl none ed when 148
kfl none ed which 32
kfl none ed who 86
kfl none ed whom -15
kfl none ed you -14
kfl none ed — -8
kfl none ing " -50
kfl none ing 's -108
kfl none ing , 20
kfl none ing -s -78
kfl none ing CAP -159
kfl none ing NUM -16
kfl none ing ^ 27
kfl none ing a 47
kfl none ing after -27
kfl none ing an 107
kfl none ing and -52
kfl none ing before 29
kfl none ing but 8
kfl none ing by 21
kfl none ing from -18
kfl none ing he -46
kfl none ing in -38
kfl none ing of -125
kfl none ing she -9
kfl none ing that 99
kfl none ing the 9
kfl none ing they -27
kfl none ing those -45
kfl none ing while 22
kfl none ing without -78
kfl none ing — 83
kfl none s " -7
kfl none s ' -32
kfl none s 's -112
kfl none s , -85
kfl none s -ed -33
kfl none s -ing 23
kfl none s -s -13
kfl none s CAP -7
kfl none s ^ -39
kfl none s and 20
kfl none s but 55
kfl none s he 12
kfl none s her -20
kfl none s his -25
kfl none s in 55
kfl none s of 113
kfl none s she 10
kfl none s that -92
kfl none s the 18
kfl none s this -49
kfl none s who 20
kfl none s with 44
kfl none s — -70
kfl relative base that -31
kfl relative base who 65
kfl relative ed that -8
kfl relative ed which -19
kfl relative ed who -6
kfl relative s that 30
kfl relative s who -69
kfl right base " 21
kfl right base 's -84
kfl right base ) -17
kfl right base , -67
kfl right base -ing 58
kfl right base -s -26
kfl right base CAP -11
kfl right base DAY -25
kfl right base NUM -19
kfl right base ^ -93
kfl right base a -15
kfl right base all -30
kfl right base an -27
kfl right base and -55
kfl right base both -20
kfl right base but 34
kfl right base he -16
kfl right base her -12
kfl right base him -18
kfl right base his -21
kfl right base i -9
kfl right base in -44
kfl right base it 24
kfl right base many -11
kfl right base of 30
kfl right base one -12
kfl right base she -7
kfl right base some -8
kfl right base that -13
kfl right base the 10
kfl right base their -13
kfl right base they -23
kfl right base two -15
kfl right base w 38
kfl right base we -7
kfl right base who -19
kfl right base you -8
kfl right base — -29
kfl right ed " 34
kfl right ed 's -24
kfl right ed ) -28
kfl right ed -ed -31
kfl right ed -ing -31
kfl right ed -s -30
kfl right ed CAP -12
kfl right ed DAY -5
kfl right ed NUM -13
kfl right ed ^ 22
kfl right ed a -38
kfl right ed all -6
kfl right ed and -60
kfl right ed another -12
kfl right ed both -24
kfl right ed but -89
kfl right ed he -28
kfl right ed i -11
kfl right ed it -72
kfl right ed many -9
kfl right ed others -11
kfl right ed she 19
kfl right ed since -34
kfl right ed that 11
kfl right ed the -104
kfl right ed them -19
kfl right ed they -21
kfl right ed three -12
kfl right ed w -24
kfl right ed we -5
kfl right ed when -34
kfl right ed which 51
kfl right ed who -13
kfl right ed whom -10
kfl right ed you -6
kfl right ed — -68
kfl right ing " -36
kfl right ing 's 55
kfl right ing , 11
kfl right ing -s 6
kfl right ing CAP -50
kfl right ing NUM -5
kfl right ing ^ -13
kfl right ing after 17
kfl right ing and -29
kfl right ing before -25
kfl right ing but -27
kfl right ing by -33
kfl right ing from -44
kfl right ing he -6
kfl right ing in -41
kfl right ing of 22
kfl right ing she -6
kfl right ing that -13
kfl right ing the 40
kfl right ing those -17
kfl right ing w -25
kfl right ing while -14
kfl right ing without -17
kfl right ing — 29
kfl right s " 15
kfl right s ' -7
kfl right s 's -16
kfl right s -ed -5
kfl right s -ing -55
kfl right s -s -41
kfl right s CAP -23
kfl right s ^ 26
kfl right s and -27
kfl right s but -17
kfl right s he -12
kfl right s in -21
kfl right s it -29
kfl right s of -30
kfl right s she -15
kfl right s that -11
kfl right s the 58
kfl right s w -63
kfl right s who -16
kfl right s — -20
kfl shared base , 33
kfl shared base -s -76
kfl shared base CAP 40
kfl shared base NUM -34
kfl shared base a -25
kfl shared base and 62
kfl shared base but -6
kfl shared base he -12
kfl shared base his -8
kfl shared base i -5
kfl shared base it -16
kfl shared base she -9
kfl shared base some -8
kfl shared base the 15
kfl shared base they -15
kfl shared base w -40
kfl shared base we -5
kfl shared ed 's -7
kfl shared ed ) -16
kfl shared ed , -91
kfl shared ed -s -50
kfl shared ed CAP -55
kfl shared ed NUM -12
kfl shared ed and 47
kfl shared ed but 109
kfl shared ed he -39
kfl shared ed it -20
kfl shared ed she -19
kfl shared ed that -40
kfl shared ed w 19
kfl shared ed when -74
kfl shared ed which -17
kfl shared ed who -18
kfl shared ed — -19
kfl shared ing " 47
kfl shared ing , 21
kfl shared ing -s 10
kfl shared ing CAP -41
kfl shared ing and -17
kfl shared ing before 54
kfl shared ing by -66
kfl shared ing — 8
kfl shared s , 106
kfl shared s CAP -49
kfl shared s and 106
kfl shared s but -33
kfl shared s he -23
kfl shared s it -22
kfl shared s she -15
kfl shared s w -68
kg first -ing ing 15
kg first -ly base -20
kg first -ly ed 38
kg first -ly ing 33
kg first -ly s 35
kg first -s base -45
kg first CAP base -58
kg first CAP ed 83
kg first CAP s -17
kg first are base -43
kg first are ed 53
kg first are ing -46
kg first can base -13
kg first could base -33
kg first could ed -22
kg first did base -13
kg first do base -13
kg first does base -32
kg first doesn't base -79
kg first doesn’t base -73
kg first don’t base -13
kg first had base -6
kg first had ed -45
kg first has base 12
kg first has ed -37
kg first has ing -22
kg first have ed -19
kg first have ing -37
kg first is base -104
kg first is ed -120
kg first is ing 7
kg first it base -104
kg first may base 51
kg first might base -27
kg first not base 45
kg first not ing 81
kg first once ed -29
kg first should base -13
kg first so ed -26
kg first to base 112
kg first to ed 75
kg first to ing 22
kg first to s -95
kg first w base -6
kg first w ed -21
kg first w ing 20
kg first w s 27
kg first was base -41
kg first was ed -133
kg first was ing 25
kg first were base -86
kg first were ed -100
kg first were ing -67
kg first will base 24
kg first will ed -34
kg first would base 21
kg first would ed 22
kg first ’re ing -11
kg first ’s base 108
kg left -ed ed 20
kg left -ing ing -21
kg left -ly base 9
kg left -ly ed 16
kg left -ly ing -56
kg left -ly s 13
kg left -s s 9
kg left CAP ed -74
kg left CAP s -6
kg left are base 27
kg left are ed -121
kg left are ing 98
kg left are s -99
kg left can base -18
kg left could base 64
kg left could ed -98
kg left did base 23
kg left didn't base 53
kg left didn’t base 43
kg left do base 40
kg left doesn't base 75
kg left doesn’t base 39
kg left don't base -49
kg left don’t base 43
kg left had base 24
kg left had ed -10
kg left has base -45
kg left has ed 32
kg left has ing 42
kg left hasn't ed 30
kg left have base -86
kg left have ed 43
kg left have ing 32
kg left is base -24
kg left is ed -95
kg left is ing 52
kg left isn’t ing 16
kg left it base 18
kg left may base -20
kg left may ed 11
kg left might base -39
kg left must base 52
kg left never ed 45
kg left not base -64
kg left not ing -26
kg left once ed 87
kg left should base -16
kg left so ed 8
kg left to base -21
kg left to ed -137
kg left to ing -155
kg left to s -53
kg left w base -8
kg left w ed 30
kg left w ing -67
kg left w s 22
kg left was base 43
kg left was ed -166
kg left was ing 45
kg left were base 56
kg left were ed -110
kg left were ing 83
kg left will base 41
kg left will ed -153
kg left will ing -56
kg left wouldn’t base 54
kg left ’ll base 6
kg left ’re ing 23
kg left ’s base -5
kg left ’s ed 26
kg left ’s ing 16
kg none -ed ed -55
kg none -ing ing 16
kg none -ly base -20
kg none -ly ed -48
kg none -ly ing 39
kg none -ly s -35
kg none -s base 49
kg none -s s 17
kg none CAP base 70
kg none CAP ed 24
kg none CAP ing 8
kg none CAP s 15
kg none are base -13
kg none are ed 96
kg none are ing -107
kg none are s 103
kg none can base 39
kg none could base -17
kg none could ed 107
kg none didn't base -34
kg none didn’t base -36
kg none do base -27
kg none does base -115
kg none doesn't base -15
kg none doesn’t base -122
kg none don't base 11
kg none don’t base -47
kg none had base -15
kg none had ed 18
kg none had ing -8
kg none has base -34
kg none has ed 18
kg none has ing -24
kg none hasn't ed -21
kg none have base 53
kg none have ed -74
kg none have ing -36
kg none is base 99
kg none is ed 156
kg none is ing -125
kg none isn’t ing -12
kg none it base 94
kg none may base -6
kg none may ed -9
kg none might base -12
kg none must base -42
kg none never ed -20
kg none not base 60
kg none not ed 14
kg none not ing -63
kg none once ed 9
kg none should base 39
kg none so ed 30
kg none to base -61
kg none to ed 23
kg none to ing 87
kg none to s 108
kg none w base 18
kg none w ed -51
kg none w ing -65
kg none w s -98
kg none was ed 252
kg none was ing -61
kg none were base -14
kg none were ed 162
kg none were ing -38
kg none were s 52
kg none will base -36
kg none will ed 197
kg none will ing 64
kg none would ed 26
kg none wouldn’t base -12
kg none ’re ing -17
kg none ’s base -66
kg none ’s ed -17
kg none ’s ing -27
kg relative -ed ed 72
kg relative -s s 10
kg relative are ed -33
kg relative has ed -77
kg relative is ed -85
kg relative w base -15
kg relative w ed 56
kg relative was ed -116
kg right -ed ed -17
kg right -ing ing -14
kg right -ly base 34
kg right -ly ed -14
kg right -ly ing -12
kg right -ly s -26
kg right -s base -34
kg right -s s -18
kg right CAP base -82
kg right CAP ed 22
kg right CAP ing -7
kg right CAP s -89
kg right are base -18
kg right are ed 20
kg right are ing -52
kg right can base -19
kg right could base -45
kg right did base -53
kg right didn't base -21
kg right didn’t base -10
kg right does base -31
kg right doesn't base -23
kg right doesn’t base 72
kg right don't base -26
kg right had ed -7
kg right has base 43
kg right has ed -35
kg right has ing -11
kg right hasn't ed -12
kg right have base 38
kg right have ed -65
kg right have ing -7
kg right is base -43
kg right is ed 53
kg right is ing -20
kg right it base -48
kg right may base -11
kg right might base 64
kg right must base -18
kg right never ed -7
kg right not base -13
kg right should base -19
kg right to base -139
kg right to ing -35
kg right to s -46
kg right w base 7
kg right w ed -10
kg right w ing 26
kg right w s -9
kg right was base -30
kg right was ed -17
kg right was ing -32
kg right were base -26
kg right were ed -67
kg right were ing -28
kg right will base -108
kg right will ed -16
kg right will ing -27
kg right would base -60
kg right ’s base -25
kg right ’s ed -5
kg right ’s ing 11
kg shared -ed ed 9
kg shared -ing ing 38
kg shared -ly base -30
kg shared -ly ed -50
kg shared -ly s -6
kg shared -s s -53
kg shared CAP s 77
kg shared are ing -54
kg shared did base -12
kg shared does base 60
kg shared had ed -10
kg shared has base -10
kg shared has ed -30
kg shared have ed -20
kg shared is ed -108
kg shared is ing -5
kg shared it base -61
kg shared w ed 20
kg shared w ing 78
kg shared w s 43
kg shared was ed -27
kg shared would base 23
kl first " -21
kl first ' -50
kl first 's 34
kl first 've 83
kl first ) -13
kl first , 11
kl first -ed -31
kl first -ing -46
kl first -s -26
kl first CAP -29
kl first DAY 10
kl first NUM -30
kl first a 12
kl first after 5
kl first all -32
kl first an -5
kl first and 46
kl first another -18
kl first as 45
kl first both 39
kl first but 19
kl first by 16
kl first few -103
kl first five -11
kl first for -12
kl first from -10
kl first he -77
kl first her 13
kl first him -8
kl first his 16
kl first i -41
kl first it -21
kl first many -43
kl first of -64
kl first one -47
kl first or 80
kl first others -41
kl first several 70
kl first she -62
kl first since 24
kl first some 27
kl first that -49
kl first the -91
kl first their 16
kl first them -29
kl first those 30
kl first two -9
kl first w -30
kl first we 48
kl first what -59
kl first when -37
kl first which -69
kl first while 23
kl first who -63
kl first whom -10
kl first with 37
kl first without -40
kl first you -28
kl left " -70
kl left ' 76
kl left 's 24
kl left 've -72
kl left ) 37
kl left , -12
kl left -s 25
kl left CAP 25
kl left DAY 27
kl left NUM 28
kl left a -46
kl left after -64
kl left all 40
kl left an -83
kl left and -68
kl left anyone 40
kl left as -58
kl left before -76
kl left both 7
kl left but -86
kl left by -29
kl left everyone 68
kl left few -18
kl left five 24
kl left for -41
kl left from -21
kl left he 8
kl left her 10
kl left him 10
kl left his 28
kl left i 31
kl left in -35
kl left it 11
kl left its 50
kl left many -22
kl left my 47
kl left of -58
kl left one 32
kl left or -67
kl left others 25
kl left out 10
kl left several -53
kl left she 16
kl left since -11
kl left some 13
kl left that 5
kl left the -57
kl left their 22
kl left them 23
kl left this -16
kl left those 8
kl left three 18
kl left two 29
kl left under -40
kl left w 8
kl left we 22
kl left what -73
kl left when -73
kl left while -50
kl left whom 23
kl left whose 25
kl left with -84
kl left without -31
kl left you 51
kl left — -13
kl none " -101
kl none ' -80
kl none 's -76
kl none 've -22
kl none ) -19
kl none , -15
kl none -ed 22
kl none -ing 36
kl none -s 5
kl none CAP -15
kl none DAY -106
kl none NUM 23
kl none ^ 33
kl none a 46
kl none after 26
kl none all -54
kl none an 117
kl none and -11
kl none another 32
kl none anyone -48
kl none as 62
kl none before 30
kl none both -66
kl none but -7
kl none by 54
kl none despite 102
kl none everyone -81
kl none few 85
kl none five -5
kl none for 62
kl none from 35
kl none he 34
kl none her -17
kl none him 41
kl none himself -31
kl none his -76
kl none in 20
kl none it 40
kl none its -35
kl none many 67
kl none my -35
kl none of 101
kl none one -12
kl none or -107
kl none others 16
kl none out -22
kl none several -39
kl none since 13
kl none some -53
kl none that 10
kl none the 82
kl none their -86
kl none them 17
kl none they 17
kl none this -63
kl none those -46
kl none three -10
kl none two -41
kl none under 57
kl none w 26
kl none we -100
kl none what 66
kl none when 93
kl none which 55
kl none while 31
kl none who 59
kl none whom -15
kl none whose -23
kl none with 5
kl none you -51
kl none — 27
kl relative which -38
kl relative who 8
kl right " 33
kl right ' -10
kl right 's -24
kl right 've -10
kl right ) -44
kl right -ed -31
kl right -ing 8
kl right -s -27
kl right CAP -16
kl right DAY -18
kl right NUM -33
kl right ^ -16
kl right a -50
kl right all -38
kl right an -34
kl right and -79
kl right another -15
kl right as -80
kl right before -44
kl right both -40
kl right but -40
kl right by -37
kl right despite -21
kl right everyone -24
kl right few -10
kl right for -38
kl right from -44
kl right he -30
kl right her -13
kl right him -33
kl right himself -9
kl right his -25
kl right i -16
kl right in -10
kl right it -37
kl right many -27
kl right of 22
kl right one -24
kl right or -50
kl right others -21
kl right several -29
kl right she 8
kl right since -55
kl right some -11
kl right the 33
kl right their -13
kl right them -25
kl right they -34
kl right this 29
kl right those -17
kl right three -12
kl right two -21
kl right w -19
kl right we -12
kl right what 37
kl right when -43
kl right which 50
kl right while -39
kl right who -45
kl right whom -10
kl right with -83
kl right without -17
kl right you -13
kl right — -49
kl shared " 52
kl shared 's -24
kl shared ) -21
kl shared , 23
kl shared -ing -57
kl shared -s -76
kl shared CAP -52
kl shared NUM -58
kl shared a 40
kl shared an -72
kl shared and 101
kl shared another -17
kl shared before 54
kl shared but 64
kl shared by -79
kl shared five -26
kl shared he -64
kl shared her -16
kl shared his -15
kl shared i -11
kl shared in 12
kl shared it -59
kl shared or 44
kl shared others -13
kl shared she -42
kl shared some -8
kl shared that 17
kl shared the -13
kl shared they -37
kl shared w -36
kl shared we -6
kl shared which -17
kl shared who -18
kl shared — -9
kn first " -37
kn first ) -12
kn first -ed 9
kn first -ly -17
kn first -s -23
kn first . -96
kn first : 30
kn first ; -16
kn first DAY 72
kn first NUM 17
kn first about 8
kn first against 49
kn first all -85
kn first an -20
kn first and 6
kn first another -8
kn first any -75
kn first as -146
kn first at 53
kn first because -84
kn first before -7
kn first both 92
kn first by 59
kn first during -22
kn first for 11
kn first from -81
kn first has -23
kn first he 50
kn first her -29
kn first herself 18
kn first himself 79
kn first how -5
kn first if -65
kn first in -87
kn first into -37
kn first is 39
kn first it 40
kn first its -107
kn first like 38
kn first many -39
kn first me 26
kn first most -56
kn first my 16
kn first no -21
kn first not -147
kn first of -54
kn first off 24
kn first one 9
kn first other 41
kn first out 22
kn first over -19
kn first several 12
kn first she 43
kn first so -82
kn first some -18
kn first someone -45
kn first such 21
kn first that 28
kn first the -9
kn first their 32
kn first them -32
kn first themselves -92
kn first they 27
kn first this -93
kn first those 55
kn first three -24
kn first to 18
kn first up 72
kn first us -31
kn first was -41
kn first we -24
kn first were -44
kn first what -42
kn first when 35
kn first where -14
kn first whether -37
kn first who -103
kn first why -35
kn first will -9
kn first with 47
kn first would -78
kn left 's -58
kn left ) 20
kn left , -29
kn left -ed -81
kn left -ing 20
kn left -ly -7
kn left : 30
kn left ; -58
kn left CAP 8
kn left DAY -63
kn left NUM -31
kn left a 8
kn left about -27
kn left after -80
kn left against -42
kn left all 40
kn left an 18
kn left and -19
kn left any 44
kn left as -68
kn left at 26
kn left because -77
kn left before 52
kn left both -52
kn left by 35
kn left could 6
kn left during 29
kn left each -9
kn left for -62
kn left from -112
kn left has -42
kn left having 18
kn left her 24
kn left herself 30
kn left him 15
kn left himself -63
kn left his 29
kn left how -9
kn left if 50
kn left in 14
kn left into 8
kn left is -125
kn left it 28
kn left its 37
kn left itself 10
kn left like -86
kn left many -82
kn left me -18
kn left most -58
kn left my 21
kn left not -15
kn left of -43
kn left off -67
kn left on -22
kn left one -21
kn left other 23
kn left our -93
kn left out 14
kn left over -17
kn left several 8
kn left she -12
kn left some -35
kn left someone -22
kn left such 14
kn left that 11
kn left the 22
kn left their 12
kn left themselves 77
kn left these 31
kn left they 16
kn left this 40
kn left those 24
kn left three 13
kn left to -31
kn left two 23
kn left up 15
kn left us 67
kn left we 83
kn left what 57
kn left when -14
kn left where 30
kn left whether 32
kn left which 36
kn left who -25
kn left why 68
kn left will 16
kn left with -19
kn left would -57
kn left yet 6
kn left you 36
kn left — 10
kn none " 76
kn none 's 61
kn none ) -11
kn none , 24
kn none -ed 98
kn none -ing 24
kn none -ly 12
kn none . 30
kn none : -78
kn none ; 75
kn none CAP -39
kn none DAY 64
kn none NUM -55
kn none a -19
kn none about 30
kn none after 55
kn none against -13
kn none all 27
kn none an -26
kn none and 18
kn none another 18
kn none any 35
kn none as 162
kn none at -56
kn none because 119
kn none before -50
kn none both -66
kn none by -132
kn none during -51
kn none each -51
kn none for 86
kn none four -19
kn none from 102
kn none has 64
kn none have -59
kn none having 51
kn none he -72
kn none her -55
kn none herself -38
kn none him -71
kn none himself 9
kn none how 26
kn none if -32
kn none in 27
kn none into 20
kn none is 140
kn none it -77
kn none its 31
kn none itself -22
kn none like 39
kn none many 26
kn none me -79
kn none my -28
kn none no 39
kn none not 109
kn none of 66
kn none off 39
kn none on 25
kn none one 13
kn none other -68
kn none our 81
kn none out -49
kn none over 46
kn none several -38
kn none she -101
kn none since 65
kn none so 59
kn none some -64
kn none someone -12
kn none such -31
kn none that -13
kn none the -31
kn none their -24
kn none themselves -61
kn none these -38
kn none they -156
kn none this 43
kn none those -111
kn none three -12
kn none to 54
kn none two -34
kn none up -104
kn none us -35
kn none w 39
kn none was 20
kn none we -64
kn none were 50
kn none what -40
kn none when -40
kn none where -18
kn none whether -12
kn none which -20
kn none who 30
kn none why -85
kn none will -21
kn none with -38
kn none would 156
kn none yet -6
kn none you -67
kn none — -21
kn relative -ing -99
kn relative -s 48
kn relative CAP 11
kn relative a 39
kn relative for -52
kn relative the -24
kn relative to -68
kn relative w -42
kn right -ed -20
kn right -ing -75
kn right -ly -49
kn right -s -8
kn right DAY -56
kn right NUM 37
kn right a -19
kn right all -40
kn right an 11
kn right another -10
kn right any 10
kn right both -22
kn right each -18
kn right four -7
kn right he -34
kn right her -22
kn right herself -23
kn right him -69
kn right himself -27
kn right his -37
kn right how -71
kn right it -19
kn right its -24
kn right many 59
kn right me 38
kn right most 80
kn right my -14
kn right no -37
kn right not -41
kn right other -22
kn right several 38
kn right she -27
kn right some 57
kn right such -7
kn right that -43
kn right the -15
kn right their -65
kn right them -38
kn right themselves -13
kn right these -10
kn right they -31
kn right this -44
kn right three 10
kn right two 6
kn right us -16
kn right w -7
kn right we -22
kn right what -79
kn right which -19
kn right who -15
kn right why -49
kn right you -7
kn shared " -100
kn shared , 37
kn shared -ed -13
kn shared -ing 49
kn shared -ly 97
kn shared -s -31
kn shared . -40
kn shared : -39
kn shared CAP 14
kn shared DAY -8
kn shared a -9
kn shared about -13
kn shared an -37
kn shared any -6
kn shared as -82
kn shared at -17
kn shared for -41
kn shared he 61
kn shared her 59
kn shared him 61
kn shared himself -18
kn shared how 39
kn shared in 27
kn shared it -57
kn shared its 23
kn shared not -33
kn shared of 38
kn shared she 42
kn shared some 21
kn shared that -8
kn shared the 21
kn shared their -13
kn shared themselves -22
kn shared they -10
kn shared to -46
kn shared w -51
kn shared was -7
kn shared what 63
kn shared whether -37
kn shared why 36
ks first abl -16
ks first accord -253
ks first accus -40
ks first accusation 11
ks first acknowledg -96
ks first ad -55
ks first address -27
ks first admit -59
ks first advis -22
ks first advocat -65
ks first agr 40
ks first agre -39
ks first aim 22
ks first alarm -37
ks first allow -64
ks first allud 14
ks first anger -59
ks first announc -45
ks first answer 32
ks first apologiz 14
ks first appeal -27
ks first appear -111
ks first applaud -17
ks first argu -7
ks first ask -73
ks first assail -58
ks first assert -133
ks first assertion 124
ks first attack 48
ks first attempt -27
ks first attribut -18
ks first back -18
ks first bash -10
ks first becom -26
ks first begin -106
ks first believ -48
ks first blam -39
ks first blast 76
ks first bring 24
ks first car -7
ks first cast 14
ks first celebrat 9
ks first challeng 53
ks first chant 16
ks first characteriz -18
ks first charg 17
ks first cheer -67
ks first chid 71
ks first cit 42
ks first claim 88
ks first clear -45
ks first com -87
ks first complain -43
ks first complaint -62
ks first conced 11
ks first concern -128
ks first conclud -36
ks first condemn -15
ks first confident 11
ks first confirm -73
ks first consider -6
ks first continu 73
ks first contrast 63
ks first convinc 15
ks first count 40
ks first critical -12
ks first criticism -93
ks first criticiz 22
ks first debat 5
ks first decid -10
ks first decision 9
ks first declar 22
ks first declin -16
ks first decry -90
ks first deem 7
ks first deep 16
ks first defend 38
ks first deliver 16
ks first demand -54
ks first denounc -57
ks first deny 51
ks first describ 70
ks first design -81
ks first determin 73
ks first devot -21
ks first disclos 51
ks first discuss 10
ks first display -53
ks first disput 50
ks first distanc -80
ks first doubt 23
ks first draw 5
ks first eager 80
ks first echo -85
ks first embrac 66
ks first emphasiz 26
ks first encourag 51
ks first endorsement -155
ks first envision 66
ks first estimat -20
ks first expand 47
ks first expect -155
ks first explain -45
ks first expos 81
ks first express 48
ks first favor -154
ks first fear -22
ks first feel -6
ks first figur 31
ks first fil -13
ks first find -10
ks first fir -7
ks first focus 51
ks first forecast -11
ks first giv -118
ks first go 5
ks first goe 23
ks first going -33
ks first grow -85
ks first hard 56
ks first highlight -13
ks first hint -29
ks first hir -59
ks first hit -15
ks first hold 78
ks first hop 28
ks first idea 85
ks first identify -25
ks first ignor -48
ks first imagin -11
ks first imply 6
ks first includ 45
ks first indicat -21
ks first intend 32
ks first interest 10
ks first interpret 57
ks first introduc -72
ks first invok -35
ks first issu 35
ks first it -118
ks first jok 27
ks first know -99
ks first label 69
ks first lament -33
ks first launch 36
ks first learn 35
ks first leav 89
ks first list 72
ks first look -73
ks first maintain 21
ks first mak 14
ks first mark -73
ks first mean -37
ks first mention 18
ks first messag 12
ks first mind 34
ks first mock 69
ks first movement 39
ks first nam -39
ks first need 24
ks first negativ 33
ks first not 32
ks first observ 53
ks first offer -31
ks first open -27
ks first oppos -61
ks first opposition 46
ks first optimistic -45
ks first order 19
ks first outlin -13
ks first paint 88
ks first pass 47
ks first persuad -50
ks first plan -38
ks first plead -71
ks first point 13
ks first portray 30
ks first post -11
ks first prais 13
ks first prefer -66
ks first present -16
ks first press -97
ks first project -55
ks first promis -81
ks first promot 119
ks first propos 19
ks first proposal -7
ks first prov -91
ks first provid 64
ks first publish -87
ks first push -60
ks first put -49
ks first question -77
ks first quick 36
ks first quot -32
ks first rail -62
ks first rais -97
ks first reach 62
ks first react -20
ks first read 5
ks first reaffirm -15
ks first reason -36
ks first rebuf -44
ks first recall -39
ks first recit -8
ks first recommend 36
ks first refer 17
ks first referenc 26
ks first reflect 74
ks first refus 60
ks first regard -9
ks first reiterat 73
ks first reject -67
ks first releas -47
ks first remark 9
ks first remember -92
ks first remind 43
ks first repeat 11
ks first reply -18
ks first report -49
ks first represent -24
ks first request -130
ks first requir 73
ks first respond 62
ks first restrict -25
ks first reveal 48
ks first rul 62
ks first run -129
ks first say -8
ks first see -83
ks first seek -21
ks first seem -47
ks first send -64
ks first set -86
ks first shar -19
ks first sharp 11
ks first shout 67
ks first show -20
ks first shrug -77
ks first sid 61
ks first sign -69
ks first signal -24
ks first singl -27
ks first skeptical 67
ks first sound -8
ks first speak 20
ks first speculat -38
ks first speculation -34
ks first stand 30
ks first start 26
ks first stat -117
ks first statement -52
ks first strategy -82
ks first stress 81
ks first stuck 41
ks first suggest -43
ks first suggestion 28
ks first support -30
ks first supporter 103
ks first surpris -73
ks first suspect -25
ks first talk 25
ks first tell 37
ks first thank -12
ks first ther -99
ks first threaten 60
ks first titl -63
ks first tout -44
ks first try 118
ks first turn 35
ks first tweet 22
ks first understand 15
ks first unveil 8
ks first urg -69
ks first used 15
ks first voic -46
ks first vot 25
ks first vouch -69
ks first vow -20
ks first want 26
ks first weigh -10
ks first welcom 83
ks first wonder -109
ks first worry 15
ks first writ 20
ks first yell -14
ks left abl 91
ks left accept 30
ks left accord -86
ks left accus -42
ks left accusation -54
ks left acknowledg 26
ks left acquiesc 33
ks left ad 71
ks left add -44
ks left address 26
ks left admit -7
ks left adopt 8
ks left advic -17
ks left advis -49
ks left advocat 46
ks left agr 28
ks left aim 26
ks left air -112
ks left alarm -110
ks left alleg -30
ks left allegation -159
ks left allow 52
ks left anger -102
ks left announc 36
ks left announcement -85
ks left answer -8
ks left apologiz 14
ks left appeal 71
ks left appear -241
ks left applaud 28
ks left appoint 76
ks left approv 16
ks left argu 24
ks left assail -41
ks left assert 27
ks left assertion -104
ks left attack -10
ks left attempt -50
ks left attribut -36
ks left avoid 15
ks left awar -6
ks left back -6
ks left ban -54
ks left bash -51
ks left becam -146
ks left becom 25
ks left begin 85
ks left believ 42
ks left bemoan 12
ks left best -129
ks left blam 34
ks left blast 25
ks left block 39
ks left boast 26
ks left bring 16
ks left brush 29
ks left calculat 91
ks left call -26
ks left car 40
ks left carry 43
ks left cast 63
ks left caution 24
ks left celebrat 22
ks left certain -143
ks left challeng -13
ks left champion -62
ks left chant 6
ks left characteriz 41
ks left charg -79
ks left cheer 52
ks left chid -39
ks left choos 31
ks left cit 39
ks left claim 10
ks left clear -37
ks left com -92
ks left comment 39
ks left compar -9
ks left complain -14
ks left complaint -94
ks left conced -45
ks left conclud 58
ks left condemn 23
ks left confident -24
ks left confirm 28
ks left congratulat -56
ks left consider -83
ks left contemplat 36
ks left contend 13
ks left conversation -16
ks left count -23
ks left creat 12
ks left credit -48
ks left critical 39
ks left criticism -74
ks left criticiz -44
ks left cry -41
ks left cut 16
ks left debat -178
ks left decid 70
ks left decision -28
ks left declar -26
ks left declin 94
ks left decry 105
ks left deem -97
ks left deep -25
ks left defend 28
ks left deliver 50
ks left demand 63
ks left demonstrat 23
ks left denounc 36
ks left deny 5
ks left derid -63
ks left describ -17
ks left design -124
ks left detail -65
ks left determin 8
ks left devot 135
ks left disagre 60
ks left disagreement -16
ks left disavow 6
ks left disclos -22
ks left discuss 43
ks left discussion -86
ks left dismiss 26
ks left display -41
ks left distanc 68
ks left divid 112
ks left document 34
ks left doubl 23
ks left doubt -40
ks left draw -130
ks left dub -30
ks left dwell -91
ks left eager 28
ks left echo 45
ks left elect -11
ks left embrac -26
ks left emerg -82
ks left emphasiz 17
ks left encourag 21
ks left end 54
ks left endors 43
ks left endorsement 43
ks left enjoy 37
ks left envision -42
ks left estimat 59
ks left expand -19
ks left expect -77
ks left experienc -56
ks left explain 73
ks left expos -36
ks left express 31
ks left fail 33
ks left far -75
ks left favor -10
ks left fear -23
ks left featur -78
ks left feel -15
ks left fight -81
ks left figur -28
ks left fil 58
ks left find 51
ks left focus 31
ks left follow 72
ks left forget 31
ks left fram 12
ks left giv 62
ks left go -49
ks left goal -48
ks left goe -39
ks left going 72
ks left grow -31
ks left guess -43
ks left hail 21
ks left hard -136
ks left hat 14
ks left hear 74
ks left highlight 30
ks left hint -28
ks left hir 19
ks left hit -37
ks left hold 7
ks left hop 26
ks left hopeful 16
ks left idea -21
ks left identify -28
ks left ignor 20
ks left imagin -27
ks left imply 17
ks left impress 73
ks left includ 25
ks left indicat 7
ks left inform 31
ks left insist 17
ks left intend -46
ks left interest -24
ks left interject -74
ks left interpret -58
ks left introduc -14
ks left invok 51
ks left issu -12
ks left it 11
ks left join 5
ks left jok 27
ks left judg -85
ks left keep 22
ks left knock 9
ks left know -95
ks left label -166
ks left lament 17
ks left lash 68
ks left launch 59
ks left lay 41
ks left learn -52
ks left leav -60
ks left less 42
ks left liken 23
ks left lin 30
ks left list -35
ks left look -138
ks left lov 46
ks left maintain 54
ks left mak 68
ks left mark -15
ks left mean 7
ks left mention -44
ks left messag 24
ks left mind -7
ks left mock -54
ks left mount -88
ks left mov 28
ks left movement -180
ks left nam -38
ks left need 19
ks left negativ 8
ks left nominat 31
ks left not -36
ks left observ -32
ks left offer 12
ks left open 89
ks left oppos 77
ks left opposition -108
ks left opt -43
ks left optimistic 29
ks left order 28
ks left outlin 50
ks left outrag 7
ks left outspoken -92
ks left paint -49
ks left pass -120
ks left peg 30
ks left persuad 91
ks left pick -32
ks left plan 21
ks left play 21
ks left plead 47
ks left pledg 30
ks left point 9
ks left position 23
ks left post -6
ks left prais 18
ks left predict -20
ks left prefer 63
ks left present 21
ks left press -14
ks left pressur -66
ks left proclaim 51
ks left project -15
ks left promis 21
ks left promot -16
ks left proposal 7
ks left protest 11
ks left proud 31
ks left prov 87
ks left provid 34
ks left publish 45
ks left push 80
ks left put 73
ks left question -60
ks left quot 24
ks left rail 13
ks left rais -25
ks left rattl -94
ks left reach -33
ks left react 64
ks left reaffirm 18
ks left realiz 12
ks left reason 6
ks left rebuk -66
ks left rebut 14
ks left recall 18
ks left receiv -148
ks left recit -21
ks left recogniz 25
ks left recommend 14
ks left refer 59
ks left referenc -118
ks left reflect -56
ks left refus 17
ks left regard -110
ks left reiterat -66
ks left reject 65
ks left remain -28
ks left remark 22
ks left remember 10
ks left remind -142
ks left renew -101
ks left repeat 30
ks left reply 32
ks left report -9
ks left represent 8
ks left request -48
ks left requir -82
ks left resist 5
ks left respond 17
ks left restrict 28
ks left return -87
ks left reveal 59
ks left rip 61
ks left rul 19
ks left run 52
ks left say 42
ks left scar 47
ks left see -37
ks left seek 82
ks left seem -237
ks left send 88
ks left sens -87
ks left set 20
ks left shar 97
ks left sharp -87
ks left shift 104
ks left shock 123
ks left shoot 13
ks left shout -30
ks left show 44
ks left shrug 57
ks left sid -50
ks left sign 13
ks left signal 66
ks left singl 27
ks left skeptical 27
ks left slam -41
ks left sound -143
ks left spar -24
ks left speak 41
ks left speculat 42
ks left speculation -144
ks left spent 46
ks left split 43
ks left stand -30
ks left start 72
ks left stat 38
ks left statement 53
ks left step 34
ks left stop 45
ks left strategy 13
ks left struck -44
ks left struggl 52
ks left stuck -15
ks left suggest 44
ks left suggestion -35
ks left support 33
ks left supporter -168
ks left supportiv -41
ks left sur -93
ks left surpris -38
ks left suspect 8
ks left tak 56
ks left target -49
ks left tell 17
ks left tend 35
ks left testify 11
ks left thank 17
ks left ther -77
ks left think 60
ks left threaten 29
ks left titl -164
ks left tout -7
ks left trad 13
ks left try -24
ks left turn -18
ks left underscor 38
ks left understand 24
ks left unveil 20
ks left upset -44
ks left urg 45
ks left used 22
ks left very 23
ks left view -54
ks left voic 62
ks left vouch 65
ks left vow 108
ks left want 63
ks left wary 24
ks left watch -9
ks left weigh 38
ks left welcom -67
ks left withdraw 17
ks left witness 53
ks left wonder 65
ks left worry -12
ks left writ 35
ks left yell 26
ks left zero -57
ks none abl -49
ks none accept -34
ks none accord -139
ks none accus 82
ks none accusation 83
ks none acknowledg 6
ks none acquiesc -20
ks none ad -35
ks none add -28
ks none address -51
ks none adopt -17
ks none advis 68
ks none advocat -106
ks none agr -126
ks none agre 22
ks none aim -112
ks none air 56
ks none alarm -100
ks none alleg 64
ks none allegation 178
ks none allow -13
ks none allud -12
ks none announc 51
ks none announcement 110
ks none answer -6
ks none apologiz -31
ks none appeal -59
ks none appear 293
ks none applaud -34
ks none appoint -12
ks none approv 32
ks none argu -48
ks none argument 76
ks none ask 125
ks none assail 73
ks none assert 111
ks none assertion 38
ks none assum 17
ks none assur 6
ks none attack -10
ks none attempt 78
ks none attribut 58
ks none avoid -13
ks none awar 14
ks none back -71
ks none balk -33
ks none ban 56
ks none bash 52
ks none becam 112
ks none becom -72
ks none begin -88
ks none believ -31
ks none bemoan -9
ks none best 123
ks none blam -37
ks none blast -66
ks none block -15
ks none boast -52
ks none bring -45
ks none brush -23
ks none calculat -45
ks none call 68
ks none car -38
ks none carry -47
ks none cast -99
ks none caution -34
ks none certain 91
ks none challeng -16
ks none champion -41
ks none characteriz -23
ks none charg 100
ks none cheer -95
ks none chid -19
ks none choos -39
ks none cit -169
ks none claim -87
ks none clarify -8
ks none clear 98
ks none com 93
ks none comment -19
ks none compar -45
ks none complain 40
ks none complaint 134
ks none conced -63
ks none concern 85
ks none conclud -67
ks none condemn -30
ks none confident -82
ks none confirm 21
ks none consider 87
ks none contemplat -9
ks none contend -22
ks none continu -67
ks none contradict -25
ks none contrast -36
ks none conversation -47
ks none convinc -61
ks none count 11
ks none counter 11
ks none cover -39
ks none creat -9
ks none credit -25
ks none critical -31
ks none criticism 126
ks none criticiz 77
ks none cry 48
ks none cut 53
ks none debat 160
ks none decid -129
ks none decision -8
ks none declar 32
ks none declin -155
ks none decry -62
ks none deem 94
ks none deep -66
ks none defend -122
ks none deliver -72
ks none demand -17
ks none demonstrat -28
ks none denounc 9
ks none deny -12
ks none derid -32
ks none describ -62
ks none design 154
ks none detail 66
ks none determin -83
ks none devot -129
ks none disagre -61
ks none disagreement 69
ks none disclos -23
ks none disclosur 108
ks none discuss -9
ks none discussion 107
ks none dismiss 11
ks none display 53
ks none disput -58
ks none distanc -18
ks none divid -122
ks none document -62
ks none doubl -20
ks none doubt 38
ks none downplay -54
ks none draw 42
ks none dub 34
ks none dwell -44
ks none eager -146
ks none echo 17
ks none embrac -7
ks none emerg 126
ks none emphasiz -54
ks none encourag -95
ks none endors -117
ks none endorsement -21
ks none enjoy -54
ks none envision -23
ks none estimat -53
ks none expand 23
ks none expect 175
ks none experienc -84
ks none explain -115
ks none expos -39
ks none express -125
ks none fail -23
ks none far 99
ks none favor 5
ks none fear 74
ks none featur -75
ks none feel -20
ks none fight 65
ks none figur -67
ks none fil -63
ks none find -147
ks none focus -51
ks none follow -68
ks none forecast 26
ks none forget -11
ks none fram -11
ks none giv 23
ks none go 25
ks none goal -89
ks none goe -77
ks none going -66
ks none grow 34
ks none guess 64
ks none hail -10
ks none hard 74
ks none harsh -32
ks none hat 42
ks none hear -43
ks none hint 19
ks none hir 37
ks none hit 45
ks none hold -94
ks none hop -146
ks none hopeful -15
ks none idea -43
ks none identify 66
ks none ignor 26
ks none imagin 56
ks none imply -50
ks none impos 42
ks none impress -137
ks none includ -101
ks none indicat 28
ks none insist -84
ks none intend 25
ks none interest -8
ks none interject -15
ks none interpret -9
ks none introduc 6
ks none invok -17
ks none issu -5
ks none it 109
ks none join -18
ks none jok -42
ks none judg 21
ks none keep -18
ks none know 204
ks none label 135
ks none lambast 9
ks none lament -35
ks none lash -7
ks none launch -55
ks none lay -69
ks none learn 36
ks none leav -123
ks none less -51
ks none let -14
ks none liken -20
ks none lin -42
ks none list 23
ks none lobby -9
ks none look 206
ks none lov -40
ks none maintain -50
ks none mak -71
ks none mark 59
ks none mean 60
ks none mention 12
ks none messag -64
ks none mind -39
ks none mock -37
ks none mount -10
ks none mov -20
ks none movement 112
ks none nam 37
ks none need -71
ks none negativ -71
ks none nominat -44
ks none not 14
ks none observ -58
ks none offer 9
ks none open -79
ks none oppos -130
ks none opposition 108
ks none opt -57
ks none optimistic 9
ks none order -33
ks none outlin -30
ks none outspoken -97
ks none paint -38
ks none pass -63
ks none peg -42
ks none persuad -75
ks none pick -15
ks none pivot -31
ks none plan -24
ks none play -10
ks none plead -5
ks none pledg -84
ks none point -18
ks none portray 13
ks none position -47
ks none post 13
ks none prais -45
ks none predict -106
ks none prefer -74
ks none present 46
ks none press 118
ks none pressur 26
ks none proclaim -6
ks none project 85
ks none promis -14
ks none promot -60
ks none propos 12
ks none proposal 9
ks none protest -50
ks none proud -26
ks none prov -46
ks none provid -40
ks none push -121
ks none put -116
ks none question 152
ks none quick -48
ks none quot -109
ks none rail 51
ks none rais 156
ks none rattl -56
ks none reach -30
ks none react -73
ks none read -49
ks none reaffirm -16
ks none realiz -13
ks none reason 14
ks none rebuf 36
ks none rebuk -14
ks none rebut -12
ks none recall -37
ks none receiv 76
ks none recit 68
ks none recogniz 16
ks none recommend -59
ks none refer 85
ks none referenc 66
ks none reflect -32
ks none refus -81
ks none regard 147
ks none reiterat -56
ks none reject 27
ks none releas 16
ks none remain -73
ks none remark -99
ks none remember 91
ks none remind 40
ks none renew 65
ks none repeat -66
ks none reply -29
ks none report 13
ks none represent -44
ks none request 151
ks none requir -30
ks none resist -15
ks none respond -111
ks none restrict -31
ks none return 40
ks none retweet 27
ks none reveal -129
ks none rip -7
ks none rul -105
ks none run -48
ks none say -101
ks none scar -43
ks none see 151
ks none seek -134
ks none seem 293
ks none seiz -12
ks none send -73
ks none sens 92
ks none shar -58
ks none sharp 26
ks none shift -29
ks none shock -123
ks none shoot -9
ks none shout -49
ks none show -86
ks none shrug 48
ks none sid -45
ks none sign 57
ks none signal -50
ks none singl -12
ks none skeptical -98
ks none slam -82
ks none sound 154
ks none spar -66
ks none speak -148
ks none speculat -11
ks none speculation 154
ks none spent -44
ks none split -47
ks none stand -44
ks none start -128
ks none stat 23
ks none statement -95
ks none step -35
ks none stop -31
ks none story 28
ks none strategy 54
ks none stress -61
ks none struck -41
ks none struggl -40
ks none stuck -49
ks none suggest -101
ks none suggestion -22
ks none supporter 82
ks none supportiv -30
ks none sur -74
ks none surpris -13
ks none tak -115
ks none target 9
ks none tend -28
ks none testify -9
ks none thank -11
ks none ther 142
ks none think -120
ks none threaten -118
ks none titl 167
ks none tout 45
ks none trad -8
ks none try -92
ks none turn -87
ks none tweet -45
ks none underscor -35
ks none understand -49
ks none unveil -32
ks none upset -52
ks none urg 6
ks none used -51
ks none using -8
ks none very -30
ks none view 34
ks none voic -49
ks none vot -121
ks none vouch -22
ks none vow -84
ks none want -145
ks none warn -48
ks none wary -31
ks none watch -59
ks none wav 8
ks none weigh -47
ks none welcom -60
ks none withdraw -15
ks none witness -48
ks none wonder -9
ks none worry -115
ks none writ -137
ks none yell -20
ks none zero -53
ks relative appear -16
ks relative ask -46
ks relative expect -60
ks relative nominat 14
ks relative seem -63
ks relative show 87
ks right accept -8
ks right accord 179
ks right accus -59
ks right accusation -62
ks right acknowledg -48
ks right ad 16
ks right address -16
ks right admit -19
ks right advis -26
ks right advocat -13
ks right agr -53
ks right agre -16
ks right aim -39
ks right alarm 165
ks right alleg -59
ks right allegation -27
ks right allow -53
ks right allud -66
ks right anger 123
ks right announc -80
ks right answer -18
ks right appear -48
ks right applaud -11
ks right appoint -13
ks right approv -12
ks right argu -21
ks right ask -66
ks right assail -8
ks right assert -18
ks right assertion -16
ks right assum -11
ks right assur -10
ks right attack -73
ks right attempt -16
ks right attribut -23
ks right awar -12
ks right back 31
ks right ban -5
ks right bash -20
ks right becam 60
ks right becom 28
ks right believ -26
ks right blam -57
ks right blast -40
ks right block -11
ks right boast -5
ks right bring -21
ks right brush -5
ks right calculat -14
ks right call -57
ks right carry -11
ks right cast -51
ks right caution -12
ks right challeng -33
ks right characteriz -10
ks right charg -45
ks right cheer 41
ks right chid -13
ks right choos -16
ks right cit -49
ks right claim -58
ks right clear -16
ks right com 26
ks right comment -17
ks right compar -29
ks right complain -6
ks right complaint -12
ks right conced -14
ks right concern -27
ks right condemn -11
ks right confident -36
ks right confirm -12
ks right consider -12
ks right contradict -5
ks right contrast -9
ks right convinc 36
ks right count -10
ks right cover -46
ks right critical -27
ks right criticism 73
ks right criticiz -64
ks right debat -55
ks right decid -19
ks right decision 26
ks right declar -39
ks right declin -12
ks right decry -24
ks right deem -25
ks right deep 58
ks right defend -64
ks right deliver -11
ks right demand -41
ks right denounc -40
ks right deny -20
ks right describ -61
ks right detail -21
ks right determin -12
ks right devot -39
ks right disclos -30
ks right disclosur -34
ks right discuss -31
ks right dismiss -31
ks right display -13
ks right distanc -13
ks right divid -13
ks right document -49
ks right doubl -8
ks right doubt -9
ks right downplay -39
ks right draw 99
ks right dwell -24
ks right echo -10
ks right embrac -44
ks right emphasiz -6
ks right encourag -17
ks right end -50
ks right endors -70
ks right endorsement 84
ks right expand -13
ks right expect -31
ks right experienc -19
ks right expos -19
ks right express -44
ks right far -27
ks right fear -39
ks right featur 106
ks right feel 27
ks right fil -19
ks right find -89
ks right fir -7
ks right focus -57
ks right follow -5
ks right forecast -21
ks right forget -7
ks right giv -55
ks right go -32
ks right goe -6
ks right going -40
ks right grow 47
ks right hail -17
ks right hard -39
ks right hat -60
ks right hear -10
ks right highlight -39
ks right hint -25
ks right hir -13
ks right hit -16
ks right hold -26
ks right hop 31
ks right idea -34
ks right identify -28
ks right ignor -29
ks right imagin -39
ks right includ -29
ks right indicat -25
ks right inform -16
ks right insist -12
ks right interest 15
ks right interpret -6
ks right introduc -17
ks right invok -7
ks right issu -42
ks right it -50
ks right join -6
ks right judg -14
ks right know -80
ks right label -18
ks right lament -5
ks right lash -18
ks right launch -16
ks right lay -18
ks right learn -15
ks right leav 79
ks right less -27
ks right lin -19
ks right list -64
ks right look -58
ks right mak -62
ks right mark -8
ks right mean -22
ks right mention -43
ks right messag -9
ks right mock -29
ks right mount 81
ks right nam 36
ks right need -14
ks right negativ -41
ks right nominat -21
ks right not -56
ks right offer -75
ks right open -23
ks right oppos -68
ks right opposition -47
ks right order -25
ks right outlin -6
ks right paint -7
ks right pass 115
ks right pick 70
ks right pivot -8
ks right play -11
ks right pledg -16
ks right point -100
ks right portray -50
ks right position -6
ks right prais -47
ks right predict 24
ks right prefer -29
ks right press -50
ks right pressur -14
ks right project -55
ks right promis 46
ks right promot -31
ks right propos -45
ks right protest -11
ks right provid -59
ks right publish -13
ks right push -49
ks right put -40
ks right question 19
ks right quick -10
ks right quot -23
ks right rail -14
ks right rais -39
ks right rattl 153
ks right reach -11
ks right read 35
ks right rebuk -12
ks right recall 37
ks right receiv 138
ks right recogniz -25
ks right recommend -15
ks right refer -208
ks right referenc -36
ks right regard -35
ks right reiterat -21
ks right reject -27
ks right releas -63
ks right remain 73
ks right remark -8
ks right remember -57
ks right remind 92
ks right renew -7
ks right repeat -56
ks right reply 5
ks right report 54
ks right represent -17
ks right request -25
ks right requir -59
ks right respond -75
ks right restrict -8
ks right return -9
ks right retweet -28
ks right reveal -42
ks right rul -18
ks right run -33
ks right say 8
ks right see -76
ks right seek -45
ks right seem -87
ks right seiz -5
ks right send -21
ks right set -21
ks right shar -71
ks right sharp -75
ks right show -76
ks right shrug -10
ks right sid -54
ks right sign -12
ks right signal -9
ks right singl -13
ks right skeptical -26
ks right slam -32
ks right sound -80
ks right spar -11
ks right speak -105
ks right spent -15
ks right stand 67
ks right start -36
ks right stat 21
ks right statement 65
ks right strategy -6
ks right stress -49
ks right struck 57
ks right struggl -9
ks right suggest -55
ks right support -45
ks right supporter -66
ks right supportiv -30
ks right sur 71
ks right surpris 98
ks right tak -65
ks right talk -76
ks right target -66
ks right tell -84
ks right tend -11
ks right thank -10
ks right ther -23
ks right think -42
ks right threaten -9
ks right tout -26
ks right try -61
ks right turn -52
ks right tweet -7
ks right understand -24
ks right unveil -5
ks right urg -49
ks right used -29
ks right very 5
ks right view 28
ks right voic -20
ks right vot -63
ks right vouch -14
ks right vow -11
ks right want -34
ks right warn -47
ks right watch -8
ks right welcom 26
ks right withdraw -6
ks right witness -9
ks right worry 106
ks right writ 27
ks right zero -21
ks shared accord -63
ks shared acknowledg 72
ks shared ad -9
ks shared admit 84
ks shared advocat -34
ks shared allud 49
ks shared announc -40
ks shared answer -9
ks shared appear 40
ks shared ask -82
ks shared assert -66
ks shared assertion -59
ks shared attack 42
ks shared believ 28
ks shared blam 66
ks shared call 38
ks shared cit -15
ks shared claim -31
ks shared conced 59
ks shared concern -65
ks shared consider 42
ks shared continu -6
ks shared criticiz -14
ks shared declar 33
ks shared declin -25
ks shared defend 46
ks shared deliver -30
ks shared denounc -24
ks shared deny -65
ks shared describ 32
ks shared determin -41
ks shared discuss -78
ks shared expect -57
ks shared explain -9
ks shared favor 16
ks shared fear 8
ks shared focus 38
ks shared go 53
ks shared imply 23
ks shared indicat -30
ks shared insist 62
ks shared introduc 80
ks shared it -61
ks shared know -119
ks shared look -20
ks shared mak -83
ks shared mention 68
ks shared not 26
ks shared offer 68
ks shared oppos 59
ks shared pledg 68
ks shared point 66
ks shared prais 24
ks shared promis 50
ks shared propos -23
ks shared push 58
ks shared question -75
ks shared quot 100
ks shared rais -92
ks shared refer -18
ks shared referenc 57
ks shared refus 7
ks shared reject -24
ks shared remark 46
ks shared remind -27
ks shared repeat 50
ks shared report -17
ks shared respond 51
ks shared say -23
ks shared see -31
ks shared seek -17
ks shared seem -24
ks shared show -52
ks shared sign -39
ks shared slam 80
ks shared sound 26
ks shared speak 84
ks shared stat -13
ks shared suggest 33
ks shared support -54
ks shared tak 22
ks shared talk 30
ks shared tell -9
ks shared think -33
ks shared threaten -21
ks shared tout 14
ks shared try -26
ks shared tweet 11
ks shared understand 42
ks shared urg 5
ks shared view 32
ks shared vot 65
ks shared vow -88
ks shared want -31
ks shared writ -9
n first 1 29
n first 12 -76
n first 2 -18
n first 4 -9
n first 7 -38
n left 1 115
n left 12 -63
n left 2 19
n left 3 19
n left 4 -20
n left 7 -44
n relative 1 57
n relative 12 -118
n relative 2 56
n relative 3 -8
n relative 7 -75
n right 1 -26
n right 12 -24
n right 2 -24
n right 3 -16
n right 4 -15
n right 7 -18
n shared 1 -17
n shared 12 82
n shared 2 -22
n shared 4 -6
n shared 7 32
n1 first 1 -ing -45
n1 first 1 -s -81
n1 first 1 CAP 44
n1 first 1 DAY -53
n1 first 1 NUM -5
n1 first 1 a -63
n1 first 1 an -42
n1 first 1 another -33
n1 first 1 any -48
n1 first 1 he 98
n1 first 1 her 20
n1 first 1 his 61
n1 first 1 i 49
n1 first 1 it -33
n1 first 1 many -8
n1 first 1 most -20
n1 first 1 never -8
n1 first 1 not -47
n1 first 1 one -33
n1 first 1 others 15
n1 first 1 she 102
n1 first 1 some -23
n1 first 1 the -134
n1 first 1 they 94
n1 first 1 this -51
n1 first 1 those -59
n1 first 1 w -182
n1 first 1 we 68
n1 first 1 what -51
n1 first 1 why -30
n1 first 1 you 7
n1 first 12 -ing -19
n1 first 12 -s -23
n1 first 12 CAP -76
n1 first 12 NUM -16
n1 first 12 a -15
n1 first 12 he -26
n1 first 12 his -33
n1 first 12 other 69
n1 first 12 the -30
n1 first 12 w 36
n1 first 2 -ing -116
n1 first 2 -s -59
n1 first 2 CAP -33
n1 first 2 DAY -11
n1 first 2 NUM 44
n1 first 2 a -37
n1 first 2 an -59
n1 first 2 another -81
n1 first 2 any 84
n1 first 2 both 44
n1 first 2 he -120
n1 first 2 her 36
n1 first 2 it -27
n1 first 2 many 104
n1 first 2 most 65
n1 first 2 no 43
n1 first 2 not -24
n1 first 2 one -81
n1 first 2 other -50
n1 first 2 several 15
n1 first 2 she -72
n1 first 2 some 27
n1 first 2 the 57
n1 first 2 their 22
n1 first 2 these 22
n1 first 2 they -61
n1 first 2 this -6
n1 first 2 two -52
n1 first 2 w 28
n1 first 2 what -9
n1 first 2 whose -73
n1 first 2 why -9
n1 first 3 -ing 19
n1 first 3 -s -8
n1 first 3 CAP 45
n1 first 3 NUM -53
n1 first 3 a 22
n1 first 3 all -14
n1 first 3 an -92
n1 first 3 he -82
n1 first 3 her -34
n1 first 3 his 26
n1 first 3 it -10
n1 first 3 many -82
n1 first 3 no -30
n1 first 3 not -20
n1 first 3 one -113
n1 first 3 other -54
n1 first 3 seven -10
n1 first 3 she -69
n1 first 3 some 69
n1 first 3 such -22
n1 first 3 the 19
n1 first 3 this 59
n1 first 3 those -27
n1 first 3 three -14
n1 first 3 two 54
n1 first 3 w -45
n1 first 3 whose 58
n1 first 4 -ing 7
n1 first 4 -s 14
n1 first 4 DAY -13
n1 first 4 NUM 25
n1 first 4 a -27
n1 first 4 all -27
n1 first 4 an 59
n1 first 4 another 67
n1 first 4 both -46
n1 first 4 each -12
n1 first 4 he 11
n1 first 4 her -51
n1 first 4 his -51
n1 first 4 i -59
n1 first 4 it -41
n1 first 4 many 62
n1 first 4 most -30
n1 first 4 no -30
n1 first 4 not 15
n1 first 4 one 24
n1 first 4 other -50
n1 first 4 several 20
n1 first 4 she -79
n1 first 4 some -33
n1 first 4 such -30
n1 first 4 the -23
n1 first 4 their -32
n1 first 4 they -53
n1 first 4 this -8
n1 first 4 those -26
n1 first 4 three -12
n1 first 4 w 31
n1 first 4 what -61
n1 first 4 whose -66
n1 first 7 -ing -48
n1 first 7 -s 80
n1 first 7 CAP -34
n1 first 7 DAY -11
n1 first 7 NUM -44
n1 first 7 a 49
n1 first 7 all -78
n1 first 7 an 19
n1 first 7 both 46
n1 first 7 he -101
n1 first 7 his -32
n1 first 7 it -16
n1 first 7 many -25
n1 first 7 no -24
n1 first 7 not -18
n1 first 7 one -21
n1 first 7 other -12
n1 first 7 she -9
n1 first 7 some -71
n1 first 7 such -8
n1 first 7 the 35
n1 first 7 they -43
n1 first 7 this -28
n1 first 7 two -19
n1 first 7 w -46
n1 first 7 whose 45
n1 left 1 -ed -138
n1 left 1 -ing -88
n1 left 1 -ly -7
n1 left 1 CAP -8
n1 left 1 DAY -170
n1 left 1 NUM -33
n1 left 1 a -255
n1 left 1 all -163
n1 left 1 an -64
n1 left 1 another 23
n1 left 1 anyone 109
n1 left 1 both -32
n1 left 1 everyone 29
n1 left 1 few 45
n1 left 1 five -39
n1 left 1 he 193
n1 left 1 her 192
n1 left 1 his 235
n1 left 1 i 171
n1 left 1 it 149
n1 left 1 its 130
n1 left 1 many 33
n1 left 1 my 93
n1 left 1 one -71
n1 left 1 others 85
n1 left 1 several -30
n1 left 1 she 200
n1 left 1 some 114
n1 left 1 the -216
n1 left 1 their 101
n1 left 1 them -17
n1 left 1 they 183
n1 left 1 this 26
n1 left 1 those 143
n1 left 1 w -138
n1 left 1 we 143
n1 left 1 what -47
n1 left 1 whom -40
n1 left 1 whose 113
n1 left 1 you 186
n1 left 12 -ed -30
n1 left 12 -ing -84
n1 left 12 -ly -78
n1 left 12 -s -31
n1 left 12 CAP 18
n1 left 12 DAY 5
n1 left 12 NUM -35
n1 left 12 a -28
n1 left 12 all -50
n1 left 12 an 37
n1 left 12 another -15
n1 left 12 any -17
n1 left 12 both -53
n1 left 12 each -82
n1 left 12 every -16
n1 left 12 few -48
n1 left 12 five -7
n1 left 12 four -18
n1 left 12 half -27
n1 left 12 he -143
n1 left 12 her -74
n1 left 12 him -10
n1 left 12 himself -12
n1 left 12 his -91
n1 left 12 how -63
n1 left 12 hundreds -14
n1 left 12 i -7
n1 left 12 it -153
n1 left 12 its -50
n1 left 12 many -6
n1 left 12 most -88
n1 left 12 no 23
n1 left 12 not -66
n1 left 12 one -37
n1 left 12 other 7
n1 left 12 others 41
n1 left 12 seven -25
n1 left 12 several -31
n1 left 12 she -138
n1 left 12 six 10
n1 left 12 some 7
n1 left 12 such -33
n1 left 12 that -8
n1 left 12 the -59
n1 left 12 their -49
n1 left 12 them -11
n1 left 12 these -51
n1 left 12 they -81
n1 left 12 this -51
n1 left 12 those 39
n1 left 12 thousands 81
n1 left 12 three 53
n1 left 12 two 50
n1 left 12 w -76
n1 left 12 we -19
n1 left 12 what -61
n1 left 12 which 10
n1 left 12 who 14
n1 left 12 whose 42
n1 left 12 you -53
n1 left 2 -ed -8
n1 left 2 -ing 21
n1 left 2 -ly -106
n1 left 2 -s 27
n1 left 2 DAY 9
n1 left 2 NUM 109
n1 left 2 a 24
n1 left 2 all -28
n1 left 2 an 67
n1 left 2 another -8
n1 left 2 both -38
n1 left 2 each 19
n1 left 2 he -157
n1 left 2 her 36
n1 left 2 him -11
n1 left 2 his 31
n1 left 2 it -189
n1 left 2 many 96
n1 left 2 most 68
n1 left 2 neither 83
n1 left 2 no 25
n1 left 2 not 84
n1 left 2 one 24
n1 left 2 other 13
n1 left 2 several 42
n1 left 2 she -122
n1 left 2 some 5
n1 left 2 such -59
n1 left 2 that -53
n1 left 2 the 74
n1 left 2 their -63
n1 left 2 these 10
n1 left 2 they -24
n1 left 2 this -43
n1 left 2 those -12
n1 left 2 three -90
n1 left 2 two 37
n1 left 2 w 44
n1 left 2 what -110
n1 left 2 which -113
n1 left 2 who -11
n1 left 2 whom -11
n1 left 2 whose 24
n1 left 3 -ed -111
n1 left 3 -ing -118
n1 left 3 -ly -47
n1 left 3 -s -18
n1 left 3 CAP 34
n1 left 3 DAY -57
n1 left 3 NUM -88
n1 left 3 a 59
n1 left 3 all 122
n1 left 3 an 6
n1 left 3 another -19
n1 left 3 any -8
n1 left 3 both 7
n1 left 3 he -120
n1 left 3 her -57
n1 left 3 him -18
n1 left 3 his 5
n1 left 3 how 78
n1 left 3 it -153
n1 left 3 its -49
n1 left 3 many 15
n1 left 3 most 60
n1 left 3 no -11
n1 left 3 not -54
n1 left 3 one 106
n1 left 3 other 26
n1 left 3 others -60
n1 left 3 our -47
n1 left 3 several 36
n1 left 3 she -56
n1 left 3 some 20
n1 left 3 that 113
n1 left 3 the 63
n1 left 3 their -5
n1 left 3 them -13
n1 left 3 these 70
n1 left 3 they -80
n1 left 3 this -17
n1 left 3 those 44
n1 left 3 three 59
n1 left 3 two -30
n1 left 3 w -29
n1 left 3 what 32
n1 left 3 who -33
n1 left 3 why 27
n1 left 4 -ed -49
n1 left 4 -ing -103
n1 left 4 DAY -32
n1 left 4 NUM 19
n1 left 4 a 51
n1 left 4 all -7
n1 left 4 an -45
n1 left 4 another 11
n1 left 4 any 35
n1 left 4 both 94
n1 left 4 each -17
n1 left 4 every -13
n1 left 4 five 45
n1 left 4 four -35
n1 left 4 half 40
n1 left 4 he -145
n1 left 4 her 5
n1 left 4 him -14
n1 left 4 himself -23
n1 left 4 his -23
n1 left 4 how -34
n1 left 4 i -126
n1 left 4 it -118
n1 left 4 its -6
n1 left 4 many 19
n1 left 4 most -18
n1 left 4 my -10
n1 left 4 neither 60
n1 left 4 no -101
n1 left 4 not -103
n1 left 4 one -13
n1 left 4 other -52
n1 left 4 others 27
n1 left 4 several 74
n1 left 4 she -54
n1 left 4 some 37
n1 left 4 someone 22
n1 left 4 such -27
n1 left 4 that 116
n1 left 4 the 17
n1 left 4 their -27
n1 left 4 them -11
n1 left 4 they -121
n1 left 4 this 7
n1 left 4 those -13
n1 left 4 thousands -14
n1 left 4 three -53
n1 left 4 two -47
n1 left 4 w -24
n1 left 4 what 101
n1 left 4 which -16
n1 left 4 who -115
n1 left 4 whose -13
n1 left 4 you -79
n1 left 7 -ed -50
n1 left 7 -ing -94
n1 left 7 -ly 8
n1 left 7 -s -44
n1 left 7 CAP 11
n1 left 7 NUM -72
n1 left 7 a 20
n1 left 7 all -46
n1 left 7 an 30
n1 left 7 another 72
n1 left 7 any -45
n1 left 7 both 40
n1 left 7 each 65
n1 left 7 five -8
n1 left 7 four 10
n1 left 7 half -40
n1 left 7 he -125
n1 left 7 her -73
n1 left 7 him -6
n1 left 7 his -80
n1 left 7 how -17
n1 left 7 hundreds -29
n1 left 7 i -13
n1 left 7 it -143
n1 left 7 its -58
n1 left 7 many 8
n1 left 7 most 55
n1 left 7 my 39
n1 left 7 never -6
n1 left 7 nine -9
n1 left 7 one 45
n1 left 7 other 12
n1 left 7 others -76
n1 left 7 several 7
n1 left 7 she -85
n1 left 7 six 25
n1 left 7 some -11
n1 left 7 the -31
n1 left 7 them -13
n1 left 7 these -14
n1 left 7 they -118
n1 left 7 this -94
n1 left 7 three -31
n1 left 7 two 28
n1 left 7 w -35
n1 left 7 we -110
n1 left 7 what 23
n1 left 7 which 41
n1 left 7 who -94
n1 left 7 whose -54
n1 left 7 why -8
n1 left 7 you -84
n1 relative 1 -ing -41
n1 relative 1 -s 40
n1 relative 1 CAP 9
n1 relative 1 w -46
n1 relative 12 -ed -12
n1 relative 12 -ly -9
n1 relative 12 -s -11
n1 relative 12 CAP 21
n1 relative 12 a -89
n1 relative 12 it -6
n1 relative 12 one -6
n1 relative 12 that -6
n1 relative 12 the -32
n1 relative 12 w -49
n1 relative 12 who -10
n1 relative 2 CAP -66
n1 relative 2 a 62
n1 relative 2 the -88
n1 relative 2 w 98
n1 relative 3 CAP -23
n1 relative 3 a 57
n1 relative 3 the 33
n1 relative 3 w -53
n1 relative 4 -ing -51
n1 relative 4 -s -59
n1 relative 4 CAP -85
n1 relative 4 DAY -33
n1 relative 4 a 114
n1 relative 4 an -21
n1 relative 4 her 51
n1 relative 4 it -36
n1 relative 4 the -61
n1 relative 4 w -95
n1 relative 7 -ed -25
n1 relative 7 -ing -9
n1 relative 7 -s -40
n1 relative 7 CAP 8
n1 relative 7 NUM -12
n1 relative 7 the 52
n1 relative 7 w -73
n1 right 1 -ed -27
n1 right 1 -ing -25
n1 right 1 -ly -17
n1 right 1 -s -8
n1 right 1 DAY -26
n1 right 1 NUM -23
n1 right 1 a -40
n1 right 1 an -15
n1 right 1 any -6
n1 right 1 he 40
n1 right 1 her -15
n1 right 1 herself -7
n1 right 1 him 33
n1 right 1 it -17
n1 right 1 me 65
n1 right 1 most -26
n1 right 1 one -55
n1 right 1 she 53
n1 right 1 some -30
n1 right 1 that -14
n1 right 1 the -34
n1 right 1 them -8
n1 right 1 they 31
n1 right 1 this -14
n1 right 1 those -22
n1 right 1 w -128
n1 right 1 we -6
n1 right 1 what -13
n1 right 1 why -5
n1 right 12 -ed -85
n1 right 12 -ing -55
n1 right 12 -ly 44
n1 right 12 -s -28
n1 right 12 CAP 47
n1 right 12 DAY -27
n1 right 12 NUM -71
n1 right 12 a 17
n1 right 12 all -19
n1 right 12 an 81
n1 right 12 any -29
n1 right 12 both -30
n1 right 12 he -55
n1 right 12 her -95
n1 right 12 him -14
n1 right 12 his -15
n1 right 12 how -25
n1 right 12 it -39
n1 right 12 its -8
n1 right 12 many 30
n1 right 12 me -8
n1 right 12 most 64
n1 right 12 no -10
n1 right 12 not -15
n1 right 12 one -81
n1 right 12 she -35
n1 right 12 some -90
n1 right 12 that -18
n1 right 12 the -104
n1 right 12 their -30
n1 right 12 them -6
n1 right 12 they -40
n1 right 12 this -9
n1 right 12 those -37
n1 right 12 three 60
n1 right 12 w -19
n1 right 12 what -26
n1 right 12 which -5
n1 right 12 why -11
n1 right 2 -ed -60
n1 right 2 -ing -27
n1 right 2 -ly -45
n1 right 2 -s -46
n1 right 2 CAP -89
n1 right 2 DAY -6
n1 right 2 NUM -27
n1 right 2 a -106
n1 right 2 an -33
n1 right 2 another -9
n1 right 2 any -10
n1 right 2 both -15
n1 right 2 he -9
n1 right 2 her 83
n1 right 2 him -57
n1 right 2 his -21
n1 right 2 how -19
n1 right 2 it -15
n1 right 2 its -7
n1 right 2 many 62
n1 right 2 most -5
n1 right 2 not -5
n1 right 2 one 69
n1 right 2 other -9
n1 right 2 several 50
n1 right 2 she -8
n1 right 2 some 93
n1 right 2 that -51
n1 right 2 the 60
n1 right 2 their -26
n1 right 2 this -17
n1 right 2 those -11
n1 right 2 w -24
n1 right 3 -ed -35
n1 right 3 -ing -19
n1 right 3 -ly -16
n1 right 3 -s -91
n1 right 3 CAP -35
n1 right 3 DAY -7
n1 right 3 an -61
n1 right 3 another -29
n1 right 3 both -11
n1 right 3 he -6
n1 right 3 her -48
n1 right 3 herself -9
n1 right 3 him -17
n1 right 3 his -38
n1 right 3 how -14
n1 right 3 it -8
n1 right 3 its 12
n1 right 3 many -6
n1 right 3 me -19
n1 right 3 most 59
n1 right 3 one 96
n1 right 3 she -30
n1 right 3 that -34
n1 right 3 the 40
n1 right 3 their -14
n1 right 3 them -11
n1 right 3 they -11
n1 right 3 those -6
n1 right 3 three -76
n1 right 3 what -8
n1 right 4 -ed 54
n1 right 4 -ing -6
n1 right 4 -ly -29
n1 right 4 -s 17
n1 right 4 CAP -12
n1 right 4 DAY -11
n1 right 4 NUM 134
n1 right 4 a -26
n1 right 4 an -42
n1 right 4 another 22
n1 right 4 any -28
n1 right 4 both 35
n1 right 4 he -50
n1 right 4 her -107
n1 right 4 him -24
n1 right 4 himself -10
n1 right 4 his -44
n1 right 4 how -29
n1 right 4 it 39
n1 right 4 its -14
n1 right 4 many -44
n1 right 4 me -14
n1 right 4 most 11
n1 right 4 my -9
n1 right 4 no -18
n1 right 4 not -10
n1 right 4 one -9
n1 right 4 she -44
n1 right 4 some 91
n1 right 4 that -53
n1 right 4 the -23
n1 right 4 them -12
n1 right 4 themselves -5
n1 right 4 they -34
n1 right 4 this -9
n1 right 4 those 51
n1 right 4 two -21
n1 right 4 us -14
n1 right 4 what -28
n1 right 4 which -10
n1 right 4 why -11
n1 right 7 -ed 28
n1 right 7 -ing -64
n1 right 7 -ly -84
n1 right 7 -s 35
n1 right 7 CAP 10
n1 right 7 DAY -21
n1 right 7 NUM -75
n1 right 7 a -9
n1 right 7 all -14
n1 right 7 another -8
n1 right 7 any 58
n1 right 7 he -52
n1 right 7 her 42
n1 right 7 him -46
n1 right 7 himself -9
n1 right 7 how -15
n1 right 7 it -36
n1 right 7 its -13
n1 right 7 many 12
n1 right 7 most -26
n1 right 7 no -6
n1 right 7 not -14
n1 right 7 one -38
n1 right 7 other -8
n1 right 7 several -8
n1 right 7 she -37
n1 right 7 some -90
n1 right 7 that -45
n1 right 7 the -19
n1 right 7 their -22
n1 right 7 them -8
n1 right 7 they -32
n1 right 7 this -5
n1 right 7 those -17
n1 right 7 three 31
n1 right 7 two -116
n1 right 7 w 42
n1 right 7 what -27
n1 right 7 who -7
n1 right 7 why -24
n1 shared 1 -s 40
n1 shared 1 he 7
n1 shared 1 her -8
n1 shared 1 his -56
n1 shared 1 i -62
n1 shared 1 it 29
n1 shared 1 others -9
n1 shared 1 she 35
n1 shared 1 some 61
n1 shared 1 that 37
n1 shared 1 they -23
n1 shared 1 you -30
n1 shared 12 CAP 11
n1 shared 12 the 83
n1 shared 2 CAP 20
n1 shared 2 NUM -54
n1 shared 2 his -31
n1 shared 2 many -29
n1 shared 2 some -43
n1 shared 2 the -32
n1 shared 2 w 70
n1 shared 3 CAP -12
n1 shared 3 a -11
n1 shared 3 his -22
n1 shared 3 many -26
n1 shared 3 one 10
n1 shared 3 some 17
n1 shared 3 the 21
n1 shared 3 w 74
n1 shared 4 -s -20
n1 shared 4 CAP 24
n1 shared 4 NUM 20
n1 shared 4 a 32
n1 shared 4 many 75
n1 shared 4 the 9
n1 shared 4 w -83
n1 shared 7 -s 31
n1 shared 7 CAP 64
n1 shared 7 an -17
n1 shared 7 the -101
n1 shared 7 w -22
ra " 1 -20
ra " 12 -57
ra " 2 -15
ra " 3 -22
ra " 4 -81
ra " 7 33
ra $ 12 53
ra ' 1 -21
ra ' 12 87
ra ' 2 -7
ra ' 4 -16
ra ' 7 -60
ra 's 1 -93
ra 's 12 35
ra 's 2 -39
ra 's 3 -79
ra 's 4 57
ra 's 7 86
ra ( 12 54
ra ( 3 -19
ra ( 4 15
ra ( 7 -11
ra , 1 65
ra , 12 38
ra , 2 -76
ra , 4 56
ra , 7 10
ra -ed 1 -80
ra -ed 12 -33
ra -ed 2 -45
ra -ed 3 -59
ra -ed 4 -95
ra -ed 7 9
ra -ing 1 6
ra -ing 12 -89
ra -ing 2 -82
ra -ing 3 31
ra -ing 4 -83
ra . 1 -8
ra . 12 18
ra . 2 106
ra . 3 82
ra . 4 21
ra . 7 44
ra : 1 54
ra : 2 -16
ra : 3 -45
ra : 4 70
ra ; 2 -16
ra ; 4 -6
ra ; 7 -14
ra ? 3 -5
ra DAY 1 -27
ra DAY 12 58
ra DAY 2 -8
ra DAY 3 -15
ra DAY 4 -59
ra DAY 7 -32
ra about 1 -31
ra about 12 -32
ra about 2 -19
ra about 3 -16
ra about 4 32
ra about 7 -37
ra across 12 -7
ra after 12 -39
ra after 4 -7
ra after 7 -19
ra against 12 -24
ra against 4 -5
ra against 7 -15
ra among 1 -8
ra among 12 -22
ra and 1 -42
ra and 12 -36
ra and 2 34
ra and 3 -36
ra and 7 -60
ra are 1 -13
ra are 12 -18
ra are 2 -6
ra are 4 -7
ra are 7 -13
ra around 7 -19
ra as 1 -29
ra as 12 -80
ra as 2 -24
ra as 3 -51
ra as 4 30
ra as 7 32
ra at 1 75
ra at 12 -57
ra at 2 -23
ra at 3 -65
ra at 4 -65
ra at 7 -27
ra be 12 -17
ra be 2 -7
ra be 3 -14
ra be 4 -21
ra be 7 -29
ra because 12 -20
ra because 7 -21
ra been 12 -14
ra been 2 -5
ra been 4 -11
ra been 7 -9
ra before 12 -18
ra before 4 -12
ra before 7 -23
ra behind 12 -22
ra behind 4 80
ra being 12 -6
ra being 2 -9
ra being 7 -18
ra between 2 -6
ra between 4 -8
ra both 4 -7
ra but 1 -9
ra but 12 -23
ra but 4 -39
ra but 7 -45
ra by 1 -15
ra by 12 -35
ra by 2 -18
ra by 3 -29
ra by 4 -48
ra by 7 -20
ra can 3 -13
ra can 4 -16
ra could 1 -10
ra could 12 -15
ra could 2 -18
ra could 4 -6
ra could 7 -12
ra did 7 -18
ra didn’t 7 -20
ra do 4 -5
ra do 7 -18
ra does 3 -5
ra does 4 -17
ra doesn’t 1 -16
ra during 1 -9
ra during 12 -49
ra during 2 -9
ra during 4 64
ra during 7 -20
ra for 1 -47
ra for 12 -62
ra for 2 -43
ra for 3 -26
ra for 4 21
ra for 7 -78
ra from 1 -6
ra from 12 -31
ra from 2 -22
ra from 3 -32
ra from 4 -37
ra from 7 -38
ra get 12 -9
ra get 4 -8
ra had 1 -25
ra had 12 -24
ra had 2 -5
ra had 3 -7
ra had 4 -12
ra had 7 -15
ra has 1 80
ra has 12 7
ra has 2 -16
ra has 3 -23
ra has 4 -65
ra has 7 6
ra have 12 -12
ra have 3 -7
ra have 4 -25
ra have 7 -14
ra having 12 -13
ra he 1 -10
ra he 12 -37
ra he 2 -5
ra he 3 -10
ra he 4 -22
ra he 7 -25
ra if 12 -5
ra in 12 -124
ra in 2 47
ra in 3 -78
ra in 4 63
ra in 7 -120
ra into 12 -21
ra into 4 -30
ra into 7 -13
ra is 1 -35
ra is 12 -76
ra is 2 -21
ra is 3 -52
ra is 4 24
ra is 7 65
ra it 12 -27
ra it 4 -11
ra it 7 -12
ra like 1 -11
ra like 12 -5
ra like 4 -16
ra like 7 -10
ra many 12 -24
ra many 2 -7
ra many 3 -13
ra many 4 -18
ra many 7 -14
ra may 2 75
ra may 4 -36
ra might 12 -5
ra might 4 -6
ra most 1 -22
ra most 3 -5
ra most 7 -9
ra must 1 -8
ra of 1 5
ra of 12 13
ra of 2 -21
ra of 4 -111
ra of 7 -98
ra off 12 -8
ra on 1 -36
ra on 12 -96
ra on 2 36
ra on 3 95
ra on 4 -61
ra on 7 -109
ra once 12 -16
ra once 7 -21
ra one 12 -21
ra one 4 -12
ra one 7 -25
ra or 12 -21
ra or 4 -24
ra or 7 -17
ra others 12 -14
ra out 12 -18
ra out 7 -8
ra over 1 -10
ra over 12 -14
ra over 2 -9
ra over 3 77
ra over 4 -15
ra over 7 -25
ra she 12 -31
ra she 2 -11
ra she 7 -21
ra should 2 -9
ra should 3 -8
ra should 4 -7
ra should 7 -6
ra since 12 -23
ra since 7 -22
ra so 12 -6
ra so 2 -5
ra so 7 -7
ra some 12 -6
ra some 3 -9
ra some 4 -8
ra than 12 -41
ra than 3 -20
ra than 4 -16
ra than 7 47
ra that 1 -68
ra that 12 -57
ra that 2 24
ra that 3 -14
ra that 4 29
ra that 7 37
ra they 1 -7
ra they 12 -10
ra they 2 -7
ra they 3 -5
ra they 4 -19
ra they 7 -6
ra this 1 -5
ra this 12 -12
ra this 4 -8
ra this 7 -19
ra those 12 -19
ra those 2 -19
ra those 4 -25
ra those 7 -8
ra through 4 -14
ra to 1 -34
ra to 12 18
ra to 2 -46
ra to 3 -68
ra to 4 -20
ra to 7 -9
ra under 12 -14
ra under 7 -11
ra up 12 -26
ra up 4 -17
ra up 7 -11
ra was 1 -21
ra was 12 -33
ra was 2 -9
ra was 3 -10
ra was 4 -50
ra was 7 -21
ra were 1 -6
ra were 12 -9
ra were 4 -21
ra were 7 -32
ra when 1 -7
ra when 12 -8
ra when 2 -16
ra when 4 45
ra when 7 -13
ra where 4 -15
ra whether 12 -11
ra whether 3 -7
ra whether 4 -9
ra which 12 -7
ra which 7 -16
ra who 1 -54
ra who 2 -17
ra who 3 33
ra who 4 -29
ra who 7 -8
ra will 1 -37
ra will 12 -14
ra will 2 -8
ra will 3 -19
ra will 4 -6
ra will 7 -22
ra with 1 -56
ra with 12 -48
ra with 2 11
ra with 3 -56
ra with 4 19
ra with 7 -47
ra won't 1 -5
ra won’t 7 -13
ra would 1 -12
ra would 12 -20
ra would 2 -6
ra would 3 -19
ra would 4 -13
ra would 7 -13
ra you 4 -9
ra — 1 -41
ra — 12 94
ra — 2 -23
ra — 3 -12
ra — 4 -48
ra — 7 25
ra ’d 4 -6
ra ’ll 1 52
ra ’ll 4 -18
ra ’s 1 -50
ra ’s 12 25
ra ’s 2 -34
ra ’s 3 -8
ra ’s 4 -38
ra ’s 7 -58
rc 0 " -14
rc 0 $ -9
rc 0 ' -60
rc 0 's -76
rc 0 ) 73
rc 0 , 42
rc 0 -ed -79
rc 0 -ing -9
rc 0 . -13
rc 0 : 34
rc 0 ; 59
rc 0 ? -12
rc 0 DAY -103
rc 0 about 10
rc 0 across -11
rc 0 after -20
rc 0 against -18
rc 0 among -18
rc 0 and -25
rc 0 are -31
rc 0 as 26
rc 0 at -15
rc 0 be -37
rc 0 because -20
rc 0 been -12
rc 0 before -36
rc 0 behind 71
rc 0 being -32
rc 0 between -17
rc 0 both -21
rc 0 but -63
rc 0 by -109
rc 0 can -38
rc 0 can’t -5
rc 0 could -33
rc 0 did -10
rc 0 didn’t -26
rc 0 does -17
rc 0 doesn’t -16
rc 0 during 43
rc 0 for -21
rc 0 from -80
rc 0 get -12
rc 0 getting -8
rc 0 had -35
rc 0 has 62
rc 0 have -38
rc 0 he -34
rc 0 if -8
rc 0 in 25
rc 0 inside -16
rc 0 into -37
rc 0 is 33
rc 0 isn’t -10
rc 0 it -20
rc 0 like -22
rc 0 many -24
rc 0 may 54
rc 0 might -14
rc 0 most -31
rc 0 must -11
rc 0 of -45
rc 0 on 11
rc 0 one -24
rc 0 or -43
rc 0 others -5
rc 0 out -12
rc 0 outside -9
rc 0 over 43
rc 0 she -27
rc 0 should -29
rc 0 so -18
rc 0 some -19
rc 0 than 22
rc 0 that 28
rc 0 these -10
rc 0 they -26
rc 0 this -35
rc 0 those -33
rc 0 through -19
rc 0 to -33
rc 0 toward -14
rc 0 until -5
rc 0 up -17
rc 0 was -45
rc 0 wasn't -27
rc 0 were -37
rc 0 when 15
rc 0 where -21
rc 0 whether -19
rc 0 which -14
rc 0 while -9
rc 0 will -59
rc 0 with -12
rc 0 won't -6
rc 0 would -36
rc 0 you -10
rc 0 — 38
rc 0 ’d -9
rc 0 ’ll 51
rc 0 ’re -5
rc 0 ’s -84
rc 1 " -81
rc 1 's 112
rc 1 ( 49
rc 1 , 43
rc 1 -ed -113
rc 1 -ing -97
rc 1 . 118
rc 1 : 62
rc 1 DAY -18
rc 1 about -85
rc 1 across -6
rc 1 after -43
rc 1 against -22
rc 1 among -6
rc 1 and -18
rc 1 are -19
rc 1 as -116
rc 1 at -49
rc 1 be -34
rc 1 because -27
rc 1 been -23
rc 1 before -9
rc 1 behind -19
rc 1 but -26
rc 1 by -9
rc 1 could -25
rc 1 did -19
rc 1 do -22
rc 1 does -7
rc 1 during -56
rc 1 for -119
rc 1 from -50
rc 1 had -25
rc 1 has -111
rc 1 have -14
rc 1 having -13
rc 1 he -37
rc 1 if -6
rc 1 in -154
rc 1 into -15
rc 1 is -10
rc 1 it -19
rc 1 like -17
rc 1 many -24
rc 1 may -7
rc 1 most -8
rc 1 of -70
rc 1 off -7
rc 1 on -85
rc 1 once -23
rc 1 one -23
rc 1 or -6
rc 1 over -12
rc 1 she -18
rc 1 since -36
rc 1 some -8
rc 1 than -17
rc 1 that -116
rc 1 they -17
rc 1 those -18
rc 1 to -130
rc 1 under -24
rc 1 up -29
rc 1 was -53
rc 1 were -25
rc 1 who -21
rc 1 will -18
rc 1 with -81
rc 1 would -27
rc 1 — -14
rc 1 ’ll -18
rc 1 ’s -74
rc 2 " -31
rc 2 's 41
rc 2 , -100
rc 2 -ed 36
rc 2 -ing -69
rc 2 . 38
rc 2 : -14
rc 2 DAY 70
rc 2 against -11
rc 2 and -67
rc 2 as -26
rc 2 at -19
rc 2 be -7
rc 2 by -16
rc 2 for -34
rc 2 from -15
rc 2 had -17
rc 2 has 33
rc 2 have -6
rc 2 he -12
rc 2 in -67
rc 2 into -12
rc 2 is -42
rc 2 it -18
rc 2 many -28
rc 2 of 32
rc 2 on -31
rc 2 one -16
rc 2 or -15
rc 2 she -25
rc 2 than -25
rc 2 that 18
rc 2 this -9
rc 2 those -12
rc 2 to 83
rc 2 up -14
rc 2 was -21
rc 2 which -13
rc 2 who -24
rc 2 will -17
rc 2 with -27
rc 2 — 16
rc 2 ’s 47
rc 3 , -7
rc 3 -ed -12
rc 3 -ing -21
rc 3 . 102
rc 3 and -12
rc 3 for -10
rc 3 he -14
rc 3 in -10
rc 3 is -43
rc 3 of -13
rc 3 that -23
rc 3 to -26
rc 3 with -8
rs accord -ly 31
rs accord -s 58
rs accord CAP 75
rs accord a 57
rs accord an 28
rs accord his 51
rs accord one 11
rs accord the 99
rs accord three 14
rs accord w 102
rs accus -ing -8
rs accus CAP -47
rs accus him -5
rs accus the -9
rs accusation w -62
rs ad CAP 10
rs ad a 15
rs ad that -9
rs address the -6
rs agr that -13
rs agre CAP -6
rs alleg w -54
rs announc -s -16
rs announc his -16
rs announc the -20
rs announc w -30
rs appear -ed -9
rs appear w -39
rs argu that -13
rs ask -s -7
rs ask a -22
rs ask her -19
rs ask his -9
rs ask the -19
rs ask them -5
rs ask w -8
rs ask what -23
rs ask which -13
rs ask why -19
rs assum that -11
rs attack CAP -43
rs attack the -12
rs attack w -6
rs attempt w -11
rs back CAP 13
rs back w -23
rs bash CAP -20
rs begin -ing -6
rs begin w -15
rs believ CAP -6
rs believ the -9
rs believ w -6
rs blam CAP -18
rs blam w -7
rs blast CAP -26
rs blast the -8
rs call -s -12
rs call CAP -104
rs call a -17
rs call her -8
rs call him -7
rs call it 77
rs call the -34
rs call w -34
rs cast -s -34
rs cast himself -6
rs challeng CAP -17
rs charg w -24
rs cheer CAP 72
rs cit -s -11
rs cit CAP -7
rs cit a -10
rs cit his -10
rs cit w -20
rs claim CAP -10
rs claim he -8
rs claim that -9
rs claim w -31
rs com w -69
rs compar CAP -16
rs complaint that -12
rs condemn the -11
rs consider a -36
rs consider the -6
rs consider w 40
rs continu w -36
rs convinc that -8
rs critical CAP -25
rs criticism CAP -65
rs criticiz CAP -51
rs criticiz the -16
rs criticiz w -5
rs debat w -28
rs declar the -62
rs deem w -10
rs defend CAP -32
rs defend her -8
rs defend his -12
rs defend the -14
rs deliver w -6
rs demand w -40
rs denounc CAP -29
rs denounc the -5
rs deny any -6
rs deny the -11
rs describ a -17
rs describ the -39
rs describ themselves -8
rs discuss the -12
rs discuss w -6
rs dismiss CAP -6
rs dismiss the -13
rs dismiss w -13
rs doubt that -6
rs draw w 138
rs endors CAP -53
rs endors the -9
rs endorsement CAP 13
rs explain CAP 76
rs explain the -6
rs explain why -15
rs express w -27
rs far -ed -19
rs favor CAP 53
rs fear that -6
rs feel -ed -21
rs feel w -57
rs fil w -6
rs find CAP -45
rs find that -15
rs find w -21
rs focus the -6
rs focus w -16
rs giv CAP -22
rs giv w -12
rs go w -18
rs goe w -6
rs highlight CAP -22
rs hit CAP -10
rs hold w -11
rs hop that -37
rs hop the 38
rs hop w -15
rs idea that -34
rs identify the -17
rs ignor CAP -9
rs includ a -22
rs indicat he -5
rs indicat that -8
rs introduc w -11
rs invok the -7
rs it -ed -7
rs it w -26
rs know CAP -51
rs know the -17
rs know w -6
rs lash CAP -14
rs launch w -11
rs lay a -6
rs lay w -8
rs less w -20
rs list the -18
rs look -s -8
rs look a -9
rs look w -16
rs mak w -52
rs mention CAP -29
rs mention the -6
rs messag w -9
rs mock CAP -21
rs nam CAP -8
rs need w -8
rs nominat CAP -14
rs not that -12
rs not the -13
rs not w -38
rs offer -s -14
rs offer a -8
rs offer w -34
rs oppos CAP -16
rs oppos the -19
rs opposition the -34
rs order the -13
rs pass the 104
rs pass w -75
rs point CAP -50
rs point a -18
rs point the -35
rs point w -29
rs portray CAP -23
rs post a -11
rs post w -28
rs prais CAP -38
rs prais the -11
rs prefer CAP -21
rs press w -24
rs promot a -8
rs propos -ing -6
rs propos a -21
rs propos w -7
rs provid w -43
rs publish w -6
rs push CAP -29
rs push a -9
rs push the -8
rs question CAP -20
rs question her -6
rs question his -8
rs question the -26
rs quot CAP -15
rs rais -s -12
rs rais w -17
rs reach w -10
rs recall CAP -10
rs recall that 69
rs recall the -7
rs refer CAP -97
rs refer the -102
rs refer w -9
rs reiterat his -7
rs reject CAP -6
rs reject the -11
rs releas w -45
rs remain w 75
rs remark that -7
rs remind -s -13
rs remind CAP -33
rs repeat the -8
rs report -ing -10
rs report CAP 58
rs report a -14
rs report that -15
rs report the 74
rs report w 21
rs represent the -15
rs respond -s -23
rs respond CAP -16
rs respond a -7
rs respond the -29
rs reveal CAP -22
rs reveal a -13
rs reveal w -8
rs say -ed -14
rs say -ing -42
rs say -ly -12
rs say -s -33
rs say CAP 51
rs say DAY -32
rs say NUM -19
rs say a 70
rs say an 71
rs say he -66
rs say her -18
rs say his -13
rs say it -32
rs say one 16
rs say she -88
rs say that -32
rs say the -51
rs say their -30
rs say they -42
rs say w 24
rs see -s -17
rs see CAP -26
rs see a -18
rs see the -17
rs see w -32
rs seem -ed -6
rs seem w -55
rs set w -20
rs sharp w -58
rs show -ing -5
rs show -s -12
rs show CAP -61
rs show a -17
rs show he -7
rs show that -6
rs show the -15
rs show w -14
rs sid CAP -34
rs slam CAP -28
rs sound w -71
rs speak CAP -21
rs speak the -13
rs speak w -9
rs start -ing -6
rs stress that -9
rs struggl w -9
rs suggest CAP -15
rs suggest a -21
rs suggest she -6
rs suggest that -12
rs suggest the -6
rs suggest they -5
rs support -s 30
rs support CAP -112
rs support a -8
rs support the -72
rs support w 56
rs supporter CAP -43
rs surpris that -8
rs tak the -15
rs tak w -43
rs talk -ing -10
rs talk -s -10
rs talk CAP -17
rs talk the -7
rs tell -s -50
rs tell CAP -65
rs tell a -19
rs tell an -13
rs tell me -23
rs tell the -45
rs tell w -12
rs tell you -5
rs ther w -23
rs think CAP -7
rs think he -5
rs think the -13
rs think w -8
rs tout her -12
rs tout his -5
rs try w -59
rs turn w -44
rs tweet a -11
rs understand the -14
rs urg CAP -9
rs urg the -12
rs urg w -28
rs used w -9
rs very w 6
rs view CAP -17
rs vot CAP -11
rs vot the -36
rs vot w -16
rs want CAP -12
rs want w -8
rs warn the -6
rs welcom CAP -8
rs worry CAP 36
rs worry that -8
rs writ CAP 54
rs writ that -7
rs writ w 16
v first 0 -6
v left 0 22
v left 1 -105
v left 2 -102
v relative 0 24
v relative 1 -55
v relative 2 -83
v right 1 -73
v right 2 -108
v shared 1 61
x first 1 -136
x first 2 -69
x left 0 24
x left 1 -85
x left 2 -99
x relative 0 13
x relative 1 -35
x relative 2 -46
x right 1 -77
x right 2 -70
x shared 0 11
x shared 1 -9
z first ' -30
z first -ing -112
z first -s 46
z first . -76
z first CAP 34
z first DAY -41
z first NUM -86
z first a -138
z first all -62
z first an -66
z first and 17
z first another -56
z first any -48
z first anyone -8
z first as -14
z first before -7
z first both 15
z first but -26
z first by -28
z first from -52
z first he 40
z first her 10
z first him -11
z first himself 6
z first his 25
z first how -44
z first i 53
z first in -65
z first it -70
z first many -8
z first most -34
z first never -28
z first not -60
z first of -109
z first on -23
z first one -13
z first or -6
z first other -25
z first others 64
z first out -18
z first she 51
z first so -10
z first some -35
z first someone -21
z first the -161
z first them -19
z first these -16
z first they 49
z first this -51
z first those -132
z first to -39
z first two -18
z first we 63
z first what -83
z first why -39
z first — 94
z first ’s -15
z left " -70
z left ' 76
z left 's 25
z left 've -72
z left ) 66
z left -ed -10
z left -ing -46
z left -ly -66
z left -s 13
z left . 43
z left CAP 31
z left DAY -27
z left NUM 9
z left a -46
z left after -64
z left all 40
z left an -83
z left and -68
z left anyone 40
z left as -58
z left before -76
z left both 7
z left but -86
z left by -29
z left everyone 68
z left few -18
z left five 24
z left for -42
z left from -21
z left he 8
z left her 7
z left him -10
z left his 28
z left i 31
z left in -35
z left it -20
z left its 50
z left many -22
z left my 47
z left of -58
z left on -118
z left or -67
z left others 42
z left out -53
z left several -53
z left she 16
z left since -11
z left some 13
z left the -57
z left their 22
z left them 23
z left this -16
z left those 8
z left though -82
z left three 18
z left two 26
z left under -40
z left we 22
z left what -73
z left when -73
z left while -50
z left whom 23
z left whose 25
z left with -84
z left without -31
z left you 51
z left — -13
z relative -ing -76
z relative -s 39
z relative CAP -8
z relative and -31
z relative w -19
z right -ed -58
z right -ing -17
z right -ly -38
z right -s 15
z right CAP 28
z right DAY 7
z right NUM -43
z right a -64
z right about -21
z right after -20
z right all -8
z right among -26
z right an -46
z right and -105
z right any -10
z right are -9
z right as -52
z right at -8
z right be -30
z right because -27
z right been -7
z right before -7
z right being -10
z right both -16
z right but -61
z right by -26
z right can -8
z right could -11
z right each -5
z right for -84
z right from -37
z right had -15
z right half -8
z right has -47
z right have -16
z right he -18
z right herself -10
z right him 6
z right himself -10
z right his -9
z right how -11
z right i -5
z right in -34
z right is 12
z right it -68
z right itself -16
z right like -36
z right many -32
z right may -8
z right me 64
z right most -33
z right no -7
z right not -34
z right of -10
z right off -5
z right on 18
z right once -12
z right or -19
z right other -16
z right others 92
z right out -22
z right she 13
z right should -6
z right so -9
z right some -41
z right someone -27
z right such -15
z right than -7
z right that -66
z right the -72
z right them -23
z right themselves -10
z right they 9
z right this -23
z right those -54
z right though -6
z right thousands -20
z right through -12
z right to -54
z right two -21
z right up -35
z right us -8
z right w -24
z right was -42
z right wasn't -6
z right we -9
z right were -12
z right what -26
z right when -22
z right which 26
z right who -104
z right why -7
z right will -21
z right with 50
z right would -18
z right you -11
z right ’ll -5
z right ’s -36
z shared 's -56
z shared ) 46
z shared -ed -25
z shared -s -13
z shared CAP -38
z shared DAY 74
z shared NUM 33
z shared he 7
z shared her -8
z shared his -56
z shared i -62
z shared it 29
z shared one -14
z shared others -22
z shared she 35
z shared some 61
z shared that 37
z shared they -23
z shared w 41
z shared you -30
za first -ing " -14
za first -ing , 29
za first -ing -ed -61
za first -ing is -42
za first -ing that -18
za first -ing was -10
za first -s " -63
za first -s , 6
za first -s -ed 8
za first -s : -52
za first -s ; -25
za first -s are 31
za first -s had 62
za first -s has -75
za first -s have 24
za first -s is -85
za first -s may 64
za first -s might -14
za first -s should -53
za first -s that -34
za first -s was -72
za first -s were -7
za first -s who 30
za first -s will 35
za first -s would 6
za first . ) -8
za first . , -64
za first CAP " -114
za first CAP 's -106
za first CAP ( -158
za first CAP , 9
za first CAP -ed 84
za first CAP -ly 81
za first CAP / -49
za first CAP : -39
za first CAP ; -12
za first CAP ?sym -113
za first CAP are 37
za first CAP can 60
za first CAP could 8
za first CAP didn’t 62
za first CAP does -14
za first CAP got 37
za first CAP had 49
za first CAP has 58
za first CAP have 20
za first CAP is 101
za first CAP isn’t -7
za first CAP may -58
za first CAP should -29
za first CAP that -108
za first CAP was 76
za first CAP were -7
za first CAP who -60
za first CAP will -43
za first CAP would -33
za first CAP — -22
za first DAY 's -37
za first DAY , -64
za first DAY -ed 53
za first DAY / -7
za first DAY that -27
za first NUM ( -6
za first NUM , -131
za first NUM -ed -8
za first NUM / -19
za first NUM have 62
za first NUM — -6
za first a " -28
za first a -ed -103
za first a -ly -32
za first a : -9
za first all , -7
za first an " -7
za first an -ed -30
za first an -ly -35
za first and -ed 34
za first and -ly -11
za first another , -34
za first as " -12
za first both -ed 32
za first he " -11
za first he 's 139
za first he -ed 26
za first he could -21
za first he did 35
za first he does -10
za first he had -86
za first he has -45
za first he is -38
za first he was -41
za first he would 27
za first her -ly -40
za first him , -6
za first his " 69
za first his -ed 14
za first his -ly -70
za first i -ed 17
za first in which -42
za first it " -8
za first it 's -125
za first it -ed 108
za first it -ly -32
za first it could -5
za first it has 32
za first it may -28
za first it was -60
za first it would -17
za first many -ed -86
za first most -ly -28
za first never -ed -22
za first not , -5
za first not -ed -31
za first not -ly -13
za first of " -10
za first of -ed -57
za first of -ly -34
za first of that -5
za first of which -11
za first on , -16
za first one -ed 36
za first other -ed 30
za first others , 14
za first others are -25
za first out , -10
za first she 's 39
za first she -ed 22
za first she -ly 88
za first she did 20
za first she didn't 13
za first she had -69
za first she has 21
za first she is -48
za first she was 25
za first she will -44
za first she would -28
za first so , -7
za first some -ed -18
za first the " -16
za first the -ed -107
za first the -ly -87
za first they 're 91
za first they -ed -25
za first they are -24
za first they did -52
za first they have 75
za first they were -17
za first they would -73
za first this is -26
za first this was -7
za first those -ed -83
za first those who -42
za first to " -7
za first to -ly -14
za first to be 21
za first to get -9
za first to have -38
za first to that -17
za first w " 75
za first w 's -97
za first w ( 79
za first w ) -19
za first w -ed 29
za first w -ly -12
za first w : -83
za first w ; -26
za first w are -113
za first w can -54
za first w could -42
za first w did -26
za first w doesn’t 56
za first w had 50
za first w has 55
za first w have -56
za first w is -61
za first w may -74
za first w that 8
za first w was -24
za first w were 55
za first w who -8
za first w will 11
za first w would -7
za first w — 40
za first we -ed -8
za first what is -23
za first you can 45
za first — -ed -61
za first ’s " -19
za first ’s -ed 17
za first ’s -ly -6
za left ' -s 30
za left 's -ing -5
za left 's -s 52
za left 's w 28
za left ) , 59
za left ) -ed 36
za left ) has 22
za left ) w 31
za left -ed , -22
za left -ed -s -30
za left -ed to 25
za left -ed w -53
za left -ing , -85
za left -ing -ed 6
za left -ing -s -29
za left -ing w -15
za left -ly , -66
za left -s , -31
za left -s -ed 33
za left -s -ing 23
za left -s -ly 48
za left -s -s -16
za left -s are -14
za left -s had 65
za left -s have 24
za left -s is -34
za left -s to -104
za left -s w 51
za left -s were 62
za left -s will -33
za left -s would -25
za left . , 27
za left CAP , 38
za left CAP -ed 38
za left CAP -ing 35
za left CAP -ly 35
za left CAP -s 39
za left CAP CAP -38
za left CAP are -56
za left CAP could -26
za left CAP did 76
za left CAP didn’t 22
za left CAP does 50
za left CAP don’t 24
za left CAP have -45
za left CAP is -45
za left CAP isn’t 37
za left CAP may 14
za left CAP might -96
za left CAP must -81
za left CAP never 12
za left CAP to -20
za left CAP w 28
za left CAP was -9
za left CAP were -31
za left CAP would 20
za left CAP wouldn’t 9
za left CAP ’s 28
za left DAY , -116
za left DAY -ed 28
za left DAY w 33
za left NUM , -12
za left NUM -ed 13
za left NUM -ing -5
za left NUM w 49
za left a -ed -60
za left after -ing -48
za left all -ed 80
za left all w -29
za left an -ing -40
za left an w -51
za left and -ed -45
za left and -ing -40
za left and -ly -33
za left and -s -30
za left and has -41
za left and have -16
za left and is -8
za left and to -42
za left and w -38
za left before -ing -39
za left both -ed -51
za left both have 39
za left both w 27
za left but -ed -43
za left but -s -22
za left but did -26
za left but w -50
za left by -ing -89
za left five w 24
za left from -ing 12
za left he -ed -16
za left he -ly 33
za left he -s 5
za left he did 16
za left he does 13
za left he had 18
za left he has 17
za left he is -85
za left he w 45
za left he was -55
za left he will 6
za left he ’s 21
za left him , -30
za left him w -78
za left his -ed 12
za left his -s 5
za left his w 15
za left i -ed 26
za left i don’t 18
za left i have 7
za left i w 38
za left in -ing 13
za left in -s -50
za left in w -89
za left it , -128
za left it -ed 19
za left it -ly 46
za left it -s 48
za left it does 44
za left it has -14
za left it is -21
za left it w -13
za left it was -83
za left many -ed 27
za left many w 43
za left my w 47
za left of -ing 26
za left of -s -44
za left of w -69
za left one w -63
za left others -ed -44
za left others w 15
za left several w -73
za left she -ed 20
za left she -ly 10
za left she had 9
za left she has 42
za left she is -14
za left she was -95
za left she ’s 17
za left since -ed 13
za left some w -20
za left that -s 24
za left that has -37
za left that is 44
za left that w -19
za left that was 54
za left that will -5
za left the -ing -18
za left the -s -73
za left the w -18
za left their w 25
za left them -ed 41
za left they -ed 68
za left they -ly 22
za left they are -43
za left they have 40
za left they w 13
za left they were 22
za left they ’re 29
za left those -ing 7
za left two w 25
za left under w -40
za left w -ed 7
za left w -ing 49
za left w -ly -9
za left w -s 32
za left w are 57
za left w does 48
za left w doesn’t -52
za left w had 30
za left w has 27
za left w is -13
za left w not 37
za left w to -48
za left w w -9
za left w was -30
za left w were -37
za left w will -41
za left w would 40
za left we -ed 28
za left we w 52
za left what is -21
za left when -ed -65
za left while -ing -39
za left while w -9
za left with -s -43
za left with w -40
za left without -ing 14
za left you can 12
za left you w 36
za left — -ed 34
za left — -ing -163
za left — -ly 27
za left — -s 32
za left — have -18
za left — is 86
za left — w -60
za relative -s that 13
za relative -s who 67
za relative CAP , 33
za relative w , -52
za relative w that 12
za relative w who -40
za right -ed " -18
za right -ed , 51
za right -ed -ing -5
za right -ed . 46
za right -ed : -12
za right -ed DAY -53
za right -ed about -24
za right -ed and -17
za right -ed as -21
za right -ed at -18
za right -ed by -41
za right -ed for -37
za right -ed in -92
za right -ed on -53
za right -ed that -35
za right -ed through -13
za right -ed to 15
za right -ed up -11
za right -ed with -27
za right -ing , 45
za right -ing -ing -10
za right -ing . -61
za right -ing : -10
za right -ing and -13
za right -ing as -14
za right -ing by -11
za right -ing for -15
za right -ing he -6
za right -ing in -27
za right -ing it -11
za right -ing of -15
za right -ing on -15
za right -ing one -10
za right -ing that 10
za right -ing those -13
za right -ing to 83
za right -ing up -19
za right -ing whether -12
za right -ing with -6
za right -ly , -5
za right -ly -ed -24
za right -ly -ing -9
za right -ly . -17
za right -ly : -7
za right -ly about -17
za right -ly as -5
za right -ly by -5
za right -ly for -8
za right -ly of -6
za right -ly on 67
za right -ly than -35
za right -ly to -11
za right -ly with -18
za right -s " -7
za right -s ' 35
za right -s ( 60
za right -s -ed -68
za right -s -ing 43
za right -s . 39
za right -s : -40
za right -s ; 69
za right -s about 30
za right -s across -11
za right -s after -26
za right -s against -17
za right -s and -38
za right -s are -21
za right -s as 88
za right -s at 10
za right -s before -23
za right -s between -9
za right -s but -9
za right -s by -37
za right -s can -15
za right -s do -17
za right -s during -20
za right -s for -41
za right -s from -23
za right -s has -31
za right -s have -25
za right -s he -11
za right -s in -14
za right -s into -14
za right -s is 82
za right -s like -24
za right -s may 67
za right -s of -28
za right -s on -51
za right -s or -31
za right -s should -10
za right -s than 75
za right -s that 47
za right -s to -22
za right -s was -6
za right -s were -11
za right -s when -21
za right -s where -18
za right -s who -128
za right -s will -6
za right -s with -80
za right -s won’t -13
za right -s would -7
za right -s — -7
za right CAP " -16
za right CAP $ 50
za right CAP ' -20
za right CAP 's 33
za right CAP ( 10
za right CAP ) 61
za right CAP , 6
za right CAP -ed 16
za right CAP -ing -22
za right CAP . 36
za right CAP / 70
za right CAP : 157
za right CAP ; -8
za right CAP DAY -20
za right CAP about -9
za right CAP after -18
za right CAP among -6
za right CAP and -27
za right CAP are -9
za right CAP as -40
za right CAP at -83
za right CAP behind -22
za right CAP but -71
za right CAP can -7
za right CAP could -20
za right CAP during 40
za right CAP for -95
za right CAP from -36
za right CAP had -37
za right CAP has -43
za right CAP have -7
za right CAP if -5
za right CAP in 111
za right CAP isn’t -10
za right CAP must -9
za right CAP of -62
za right CAP on 18
za right CAP or -21
za right CAP over -13
za right CAP should -13
za right CAP since -15
za right CAP than -5
za right CAP to -54
za right CAP under -12
za right CAP was -25
za right CAP were -7
za right CAP when 61
za right CAP who 23
za right CAP will -16
za right CAP with 60
za right CAP would -18
za right CAP — 67
za right CAP ’s -46
za right DAY 's -8
za right DAY , -41
za right DAY -ing -6
za right DAY . 65
za right DAY by -20
za right DAY that -15
za right DAY to -5
za right NUM , -89
za right NUM -ed -7
za right NUM . 25
za right NUM and -8
za right NUM in -6
za right NUM of -11
za right NUM that -18
za right NUM to -40
za right NUM — 18
za right a " -14
za right a -ed -18
za right a -ing -39
za right a DAY -10
za right about -ing -7
za right about whether -6
za right after -ing -6
za right among many -6
za right among those -18
za right an " -28
za right an -ed -16
za right and " -11
za right and , -11
za right and -ed -25
za right and -ing -18
za right and has -23
za right and is -19
za right and one -15
za right and that -7
za right another -ed -9
za right as " -24
za right as he -13
za right as they -14
za right be -ed -10
za right be in -11
za right because of -10
za right because she -11
za right but -ed -6
za right by -ed -6
za right by -ing -14
za right can get -7
za right could be -11
za right for -ing -13
za right for . -61
za right for it -5
za right for one -16
za right from -ing -6
za right from those -7
za right had -ed -6
za right had been -8
za right has -ed -26
za right has been -22
za right have been -7
za right he 's -7
za right he -ed -11
za right he could -10
za right he does -17
za right he doesn’t -16
za right he had -12
za right he has 71
za right he is -25
za right he was -6
za right he will -24
za right he would -15
za right he ’ll -19
za right her . 11
za right her as -8
za right him , 29
za right him . 8
za right him as -6
za right in -ing -8
za right in may -6
za right in which -15
za right is -ing -17
za right is that 54
za right it 's -7
za right it . -53
za right it as -5
za right it into -7
za right many in -13
za right many of -13
za right me . -6
za right most of -22
za right not -ed -15
za right not -ing -9
za right of " 40
za right of -ing -16
za right of some -7
za right of those -21
za right on DAY 44
za right on this -16
za right on to -7
za right once it -8
za right one -ed -24
za right one . 17
za right one of 21
za right or others -14
za right others , 115
za right others . -13
za right out . -9
za right out of -6
za right she 's -8
za right she -ed -26
za right she had -9
za right she has 71
za right she was -11
za right she will -11
za right she ’ll -6
za right should be -6
za right some of -8
za right such as -15
za right that , -8
za right that -ed -14
za right that has -15
za right that he -19
za right that it -5
za right that she -10
za right that they -7
za right that were -9
za right that will -6
za right that would -10
za right the " -24
za right the -ed -11
za right the -ing -26
za right the most -30
za right them , -7
za right them . -11
za right they are -7
za right they can -14
za right they have -5
za right they were -6
za right they would -6
za right those -ed -12
za right those -ing -10
za right those in -22
za right those who -11
za right to " -11
za right to be -26
za right to get -11
za right to that -5
za right two . -6
za right two of -12
za right up in -7
za right up to -9
za right up with -9
za right w " -26
za right w 's 29
za right w ( -26
za right w , 67
za right w -ed -78
za right w -ing -12
za right w . 58
za right w : -93
za right w ; -7
za right w ? -8
za right w DAY -28
za right w about -48
za right w after -18
za right w against -30
za right w among -12
za right w are -16
za right w as -107
za right w at -23
za right w because -37
za right w before -11
za right w behind 79
za right w being -14
za right w between -12
za right w but -32
za right w by -45
za right w could -23
za right w did -17
za right w during -29
za right w for 6
za right w from -82
za right w had -8
za right w has -26
za right w he -29
za right w if -6
za right w in -109
za right w into -39
za right w is 13
za right w it -7
za right w may -16
za right w might -9
za right w of -71
za right w off -10
za right w on -38
za right w or -11
za right w out -17
za right w over 50
za right w she -30
za right w should -6
za right w since -26
za right w than -69
za right w that -51
za right w they -14
za right w this -17
za right w those -6
za right w to -68
za right w toward -9
za right w under -13
za right w up -27
za right w was -27
za right w were -21
za right w when -38
za right w who 13
za right w will -31
za right w with -47
za right w won't -25
za right w would -17
za right w — -22
za right w ’s -52
za right was -ed -11
za right what is -10
za right when she -11
za right which -ed -43
za right which has 69
za right which was -6
za right who , -41
za right who -ed 56
za right who does -5
za right who had -14
za right who has -91
za right who have -15
za right who is -89
za right who was -53
za right will be -19
za right with -ing -7
za right with that -5
za right would be -11
za right ’ll be -5
za right ’s -ing -25
za shared 's w -55
za shared ) -ed 39
za shared -s , 10
za shared -s -ed -43
za shared -s -ing 71
za shared -s -ly 63
za shared -s are -58
za shared -s have -66
za shared -s w 27
za shared -s were -70
za shared CAP 's -45
za shared CAP , -17
za shared CAP -ed -98
za shared CAP -ing 26
za shared CAP -ly -74
za shared CAP -s 104
za shared CAP . -107
za shared CAP CAP 71
za shared CAP are -62
za shared CAP did -75
za shared CAP had -44
za shared CAP has -139
za shared CAP have -62
za shared CAP is -86
za shared CAP w 131
za shared CAP was -77
za shared CAP will -45
za shared DAY -ed 65
za shared DAY w 10
za shared NUM , 63
za shared NUM w -41
za shared he -ed -29
za shared he -ly -64
za shared he -s 51
za shared he did -22
za shared he has -69
za shared he w 94
za shared he was -26
za shared her w -7
za shared his -s -57
za shared his w -11
za shared i w -51
za shared she -ed -105
za shared she -s 45
za shared she has -40
za shared she w 58
za shared she was -37
za shared some w 61
za shared that -ed 83
za shared they -ed -14
za shared they w 29
za shared w , -30
za shared w -ed -59
za shared w -ing -71
za shared w -s 94
za shared w had 76
za shared w has 26
za shared w w 71
za shared you w -29
`
