/** Made by bench/attribution/train.ts. */
export const source: string = `
1 first -ing -39
1 first -s -13
1 first CAP 13
1 first DAY -24
1 first NUM -11
1 first a -9
1 first all -73
1 first an -9
1 first another -7
1 first any 38
1 first both -11
1 first each 36
1 first eight -16
1 first he 27
1 first her 17
1 first how -48
1 first it -35
1 first its 35
1 first many 57
1 first most 12
1 first neither -13
1 first never -6
1 first no -11
1 first not -35
1 first one -52
1 first other -43
1 first others 8
1 first our 44
1 first seven -29
1 first several -17
1 first she 25
1 first six -27
1 first some 9
1 first someone -37
1 first such -53
1 first the 7
1 first their -10
1 first they 32
1 first those -53
1 first three -43
1 first w -23
1 first we 65
1 first what -64
1 first whom -50
1 first whose -6
1 first why 63
1 left -ed -32
1 left -ing -41
1 left -ly -29
1 left -s -11
1 left CAP 16
1 left DAY -33
1 left NUM -6
1 left a 10
1 left all -39
1 left an 12
1 left another 50
1 left any -48
1 left anyone 98
1 left both 35
1 left each 6
1 left eight -74
1 left every -28
1 left everyone 99
1 left few 29
1 left five -30
1 left four -32
1 left half -60
1 left he 47
1 left her 31
1 left herself -22
1 left him -5
1 left himself -37
1 left his 18
1 left how -32
1 left hundreds 52
1 left i 44
1 left it -33
1 left its 11
1 left many 68
1 left me -18
1 left most 48
1 left my 58
1 left neither 88
1 left never -21
1 left nine 23
1 left no -23
1 left not -27
1 left one 34
1 left other 9
1 left others 54
1 left our -23
1 left seven -55
1 left several 54
1 left she 56
1 left some 61
1 left someone 36
1 left such -101
1 left that 32
1 left their 25
1 left them -18
1 left themselves -16
1 left these -28
1 left they 48
1 left this -29
1 left those 78
1 left thousands 87
1 left three -15
1 left w -23
1 left we 54
1 left what -7
1 left which -22
1 left who -36
1 left whom -59
1 left whose 88
1 left why -54
1 left you 51
1 left your -39
1 relative -ed -77
1 relative -ing -63
1 relative -ly -46
1 relative -s -21
1 relative CAP -20
1 relative DAY -32
1 relative NUM -48
1 relative a 111
1 relative an -51
1 relative another -25
1 relative he -18
1 relative her 37
1 relative him -19
1 relative his -28
1 relative it -37
1 relative not -26
1 relative one 80
1 relative she -18
1 relative that -21
1 relative the -12
1 relative they -22
1 relative this -12
1 relative two 70
1 relative w -12
1 relative which -12
1 relative who -20
1 right -ed -8
1 right -ing -15
1 right -ly -13
1 right DAY -15
1 right NUM 17
1 right a -6
1 right all -24
1 right another -8
1 right both -8
1 right each -18
1 right four -10
1 right he -12
1 right her -11
1 right herself -16
1 right him -15
1 right himself -17
1 right his -12
1 right how -17
1 right it -13
1 right its -9
1 right itself -10
1 right many 40
1 right most 40
1 right my -14
1 right no -18
1 right not -15
1 right other -20
1 right our -9
1 right several 24
1 right she -10
1 right some 21
1 right someone 8
1 right such -14
1 right that -12
1 right the -8
1 right their -19
1 right them -17
1 right themselves -13
1 right these -12
1 right they -12
1 right this -15
1 right those -9
1 right three 14
1 right two 6
1 right us -19
1 right w -5
1 right we -22
1 right what -21
1 right which -17
1 right who -15
1 right why -23
1 right you -14
1 shared -s 59
1 shared CAP 15
1 shared NUM 12
1 shared a 11
1 shared an -43
1 shared both -10
1 shared he 10
1 shared his -64
1 shared i -49
1 shared it 31
1 shared many 42
1 shared most -10
1 shared other 20
1 shared others -9
1 shared she 22
1 shared some 29
1 shared that 15
1 shared the -6
1 shared they -14
1 shared those -17
1 shared two 27
1 shared w 12
1 shared you -26
a first " -43
a first 'd 39
a first 're 85
a first 's -48
a first 've 96
a first ( -57
a first ) -38
a first -ed 42
a first -ly -9
a first / -52
a first : -63
a first ; -45
a first ?sym -82
a first am 18
a first are 20
a first be 12
a first been -19
a first being -21
a first can 43
a first cannot 29
a first could -40
a first did 10
a first didn't -6
a first didn’t 53
a first do 36
a first does -40
a first doesn't -15
a first doesn’t 23
a first don't 107
a first don’t -6
a first get -49
a first gets -13
a first got -22
a first had 47
a first has 51
a first hasn't 39
a first have 83
a first isn't -18
a first isn’t -20
a first may -40
a first might -21
a first must 43
a first should -58
a first that -36
a first wasn’t -57
a first were 7
a first which -62
a first who 16
a first would 9
a first wouldn’t -7
a first — 7
a first ’ll -25
a first ’re 9
a left , -7
a left -ed 14
a left -ly 14
a left -s 7
a left CAP -15
a left am 9
a left aren't -57
a left can -16
a left could -17
a left did 39
a left didn't 55
a left didn’t 37
a left do 24
a left does 34
a left doesn't 36
a left don’t 33
a left had 9
a left hasn't 26
a left have 14
a left is -14
a left isn’t 42
a left it -48
a left may 25
a left might -11
a left most -9
a left must -34
a left never 28
a left not -33
a left once 9
a left should -11
a left so -45
a left to -23
a left w 12
a left was -60
a left were -19
a left will -5
a left would 11
a left wouldn’t 15
a left ’ll 18
a left ’re 31
a left ’s -37
a left ’ve 20
a right ! -6
a right " -13
a right $ 40
a right ' 6
a right 're -7
a right 's 10
a right ( 11
a right ) 71
a right , 16
a right -ed -21
a right -ing -16
a right . 26
a right / 67
a right : 15
a right ; 24
a right ? -20
a right ?sym -12
a right DAY -18
a right about -13
a right above -9
a right across -18
a right after -20
a right against -17
a right along -6
a right among -26
a right and -19
a right anyone -6
a right are -15
a right aren’t -6
a right around -15
a right as -13
a right at -23
a right be -14
a right because -17
a right been -16
a right before -24
a right behind 24
a right being -18
a right between -16
a right beyond -6
a right both -19
a right but -38
a right by -31
a right can -20
a right cannot -7
a right can’t -8
a right could -15
a right couldn’t -7
a right did -13
a right didn't -10
a right didn’t -23
a right do -13
a right does -17
a right doesn't -6
a right doesn’t -16
a right done -6
a right down -9
a right for -25
a right from -29
a right get -16
a right getting -10
a right got -8
a right had -15
a right hadn't -12
a right hadn’t -6
a right hasn’t -5
a right have -15
a right having -16
a right he -13
a right i -5
a right if -11
a right in -15
a right inside -17
a right into -24
a right is -6
a right isn’t -16
a right it -13
a right like -20
a right many -33
a right may 20
a right might -15
a right most -21
a right must -13
a right of -24
a right off -15
a right on -17
a right once -38
a right one -23
a right or -18
a right others -21
a right out -17
a right outside -16
a right she -18
a right should -14
a right since -25
a right so -19
a right some -15
a right someone -12
a right than -8
a right that -6
a right these -16
a right they -15
a right this -18
a right those -29
a right though -9
a right through -19
a right to -15
a right toward -19
a right under -22
a right until -12
a right up -21
a right was -17
a right wasn't -26
a right we -7
a right were -18
a right where -17
a right whether -17
a right which -17
a right while -12
a right who -10
a right will -18
a right with -20
a right within -13
a right without -11
a right won't -27
a right won’t -18
a right would -13
a right wouldn’t -6
a right yet -9
a right you -11
a right — 6
a right ’d -11
a right ’ll 43
a right ’re -11
a right ’s -23
a shared 's -77
a shared , 23
a shared -ed -51
a shared -ing 19
a shared -ly -45
a shared -s 81
a shared . -99
a shared CAP 60
a shared are -96
a shared did -80
a shared does -15
a shared had -8
a shared has -81
a shared have -90
a shared is -91
a shared that 43
a shared to 78
a shared w 97
a shared was -106
a shared were -74
a shared will -37
a shared would -61
a shared — -102
a shared ’re -14
a shared ’s 43
b first 's -19
b first , 12
b first -ed -23
b first -ing -61
b first -s -70
b first . -51
b first : 24
b first ; 26
b first ^ 11
b first about -19
b first across -11
b first against -15
b first although 7
b first amid -14
b first among 16
b first and -8
b first are -18
b first as -17
b first at -26
b first be -57
b first because -29
b first been -26
b first before -42
b first behind -31
b first between -17
b first beyond -26
b first but 22
b first by -25
b first can -8
b first could -9
b first despite 10
b first did -51
b first does -41
b first during -29
b first from -62
b first had -33
b first has -51
b first have -16
b first if -23
b first in -18
b first is -15
b first like -47
b first may -12
b first might -13
b first of -56
b first on -25
b first once -28
b first or -38
b first outside 39
b first over -18
b first should -6
b first since -36
b first so -14
b first than -25
b first though 10
b first through -9
b first to 37
b first under -17
b first unlike -46
b first until -32
b first w -13
b first was -35
b first when -10
b first where -30
b first whether 28
b first while -23
b first will 12
b first with -19
b first within 61
b first without -24
b first would -32
b first yet 7
b first — 16
b first ’s -24
b left " 50
b left & -55
b left ' -24
b left 're -11
b left 's -40
b left ( 30
b left ) -84
b left , 30
b left -ed -15
b left -ing -18
b left -ly -20
b left -s 11
b left . -39
b left / -79
b left : 101
b left ; 136
b left ?sym -65
b left @ -48
b left CAP 21
b left DAY 52
b left NUM -12
b left ^ 35
b left across -73
b left after 41
b left against -54
b left along -20
b left although 55
b left amid -31
b left among -29
b left are -18
b left around -63
b left as 32
b left at -32
b left be -25
b left because 92
b left been -34
b left before 37
b left behind -75
b left being -59
b left between -11
b left beyond 36
b left but 62
b left by -27
b left can 9
b left cannot -14
b left concerning -14
b left could -16
b left despite 12
b left did -22
b left didn't -23
b left didn’t -32
b left do -8
b left does 106
b left doesn't -11
b left doesn’t -33
b left don't -11
b left done -9
b left don’t -33
b left down -36
b left during -40
b left for -14
b left from -26
b left get -68
b left gets -11
b left getting 13
b left got 42
b left has -36
b left hasn't -7
b left have -33
b left having -6
b left him -31
b left how 23
b left if 21
b left in -32
b left inside -31
b left into -14
b left is -12
b left isn't -8
b left isn’t -32
b left it -69
b left like -24
b left may -45
b left might -29
b left near -35
b left neither -45
b left never -19
b left nor -66
b left not -50
b left of -34
b left off -61
b left on -28
b left once -45
b left or -55
b left others -14
b left out 23
b left outside -65
b left over -19
b left regarding -17
b left should 30
b left since 40
b left so 18
b left though 115
b left through -45
b left to -19
b left toward -45
b left unlike -37
b left until -23
b left up -9
b left w -10
b left was -24
b left wasn’t -15
b left were -32
b left what 155
b left when 52
b left where 80
b left whether 25
b left which 127
b left while 58
b left who 101
b left whom 122
b left why 73
b left will 26
b left with 5
b left within -17
b left without -26
b left won’t -14
b left would 8
b left yet 90
b left ~ 62
b left — 35
b left ’ll -11
b left ’re -8
b left ’s -41
b relative " -42
b relative 's -35
b relative , 16
b relative -ed -11
b relative -ing 49
b relative -ly 17
b relative -s -31
b relative . -21
b relative CAP -16
b relative ^ 18
b relative after -44
b relative among -59
b relative and -41
b relative are 40
b relative as 42
b relative at -40
b relative been -11
b relative but -45
b relative by -51
b relative for 18
b relative from 47
b relative has -50
b relative have -32
b relative in -30
b relative is -45
b relative not -22
b relative on 22
b relative than -17
b relative to -57
b relative w -33
b relative was 32
b relative while -9
b relative with 36
b relative would -12
b relative — -37
b relative ’s -40
b right -ed -8
b right -ing -21
b right -ly -20
b right -s -9
b right CAP -19
b right DAY -16
b right a -18
b right about -23
b right after -14
b right against -22
b right an -16
b right as -28
b right at -13
b right by -6
b right down -16
b right during -7
b right for -16
b right from 45
b right his -9
b right into -12
b right is -19
b right it -24
b right no -23
b right of -8
b right off -18
b right on -19
b right out -18
b right over -30
b right the -9
b right to 18
b right up 36
b right upon -10
b right was -15
b right with 20
b shared " -6
b shared -ed -43
b shared -ing 28
b shared -s 23
b shared . 58
b shared : -8
b shared CAP 32
b shared about -29
b shared after -35
b shared although -50
b shared and -23
b shared are -16
b shared as -29
b shared but 7
b shared despite -9
b shared for -30
b shared if -27
b shared in -41
b shared of 30
b shared since -8
b shared though -50
b shared to 23
b shared w 16
b shared what 7
b shared when 20
b shared where 121
b shared which 92
b shared while -23
b shared with 22
b shared — 37
b1 first " -ing -11
b1 first " -s -20
b1 first " CAP 13
b1 first " a 61
b1 first " he 56
b1 first " she -12
b1 first " the 17
b1 first " w -109
b1 first 's w -6
b1 first 's why -12
b1 first ( CAP 13
b1 first ( the -15
b1 first , -ing -52
b1 first , CAP 24
b1 first , NUM -34
b1 first , a -16
b1 first , an 10
b1 first , another -26
b1 first , both 43
b1 first , he 84
b1 first , her 30
b1 first , his 85
b1 first , it 9
b1 first , its -14
b1 first , many 57
b1 first , most -18
b1 first , no -34
b1 first , not -7
b1 first , one -55
b1 first , she 46
b1 first , such -30
b1 first , the 27
b1 first , this -21
b1 first , those -21
b1 first , three -26
b1 first , two 21
b1 first , w -6
b1 first , what -13
b1 first , whose 23
b1 first , you 49
b1 first -ed CAP -59
b1 first -ed w 73
b1 first -ing w -15
b1 first -s CAP -76
b1 first . CAP -51
b1 first : CAP 42
b1 first : NUM 50
b1 first : he -52
b1 first : the 48
b1 first ; CAP 59
b1 first ^ CAP 14
b1 first ^ DAY -40
b1 first ^ NUM -57
b1 first ^ a 41
b1 first ^ all -29
b1 first ^ an 13
b1 first ^ another 9
b1 first ^ any -38
b1 first ^ both 11
b1 first ^ eight -16
b1 first ^ her -44
b1 first ^ i 38
b1 first ^ it -41
b1 first ^ its 29
b1 first ^ many 22
b1 first ^ most 76
b1 first ^ neither -13
b1 first ^ no 27
b1 first ^ not 28
b1 first ^ other -18
b1 first ^ others 73
b1 first ^ our 47
b1 first ^ seven -18
b1 first ^ several -8
b1 first ^ she 34
b1 first ^ six -27
b1 first ^ some 28
b1 first ^ such -19
b1 first ^ these 16
b1 first ^ they 25
b1 first ^ this 12
b1 first ^ those -41
b1 first ^ three -18
b1 first ^ two 10
b1 first ^ we 37
b1 first ^ what -28
b1 first ^ why -32
b1 first ^ you -74
b1 first about -s -48
b1 first about NUM 59
b1 first after -ing -19
b1 first after -s 54
b1 first after CAP -19
b1 first after NUM -12
b1 first after a -28
b1 first after he -104
b1 first after she 20
b1 first after the 33
b1 first after w -20
b1 first although CAP -27
b1 first although he -48
b1 first although w 37
b1 first among CAP -53
b1 first among the 60
b1 first and -ing -22
b1 first and -s -44
b1 first and CAP 5
b1 first and a 23
b1 first and he 79
b1 first and her 31
b1 first and his -41
b1 first and it -14
b1 first and its -43
b1 first and not -8
b1 first and other -28
b1 first and others -64
b1 first and the 33
b1 first and they -15
b1 first and w -43
b1 first as -s -35
b1 first as CAP 10
b1 first as a -49
b1 first as an -37
b1 first as it -12
b1 first as many -15
b1 first as she -15
b1 first as the -23
b1 first as they 15
b1 first as w -34
b1 first at -s -24
b1 first at CAP -25
b1 first at a -30
b1 first at one -6
b1 first at the -40
b1 first at w 30
b1 first be w -18
b1 first because CAP -13
b1 first been w -6
b1 first before CAP -17
b1 first before the -28
b1 first but -ing -18
b1 first but -s -47
b1 first but CAP 65
b1 first but a -7
b1 first but he 64
b1 first but his -18
b1 first but it -27
b1 first but she 73
b1 first but those -8
b1 first but w 19
b1 first by -ing -11
b1 first by the -12
b1 first by w -14
b1 first can w -7
b1 first could w -9
b1 first despite CAP 68
b1 first despite his -19
b1 first despite the -9
b1 first despite w -29
b1 first did not -52
b1 first during a -22
b1 first during an -14
b1 first during the -18
b1 first for -s -27
b1 first for CAP -56
b1 first for a -36
b1 first for all -78
b1 first for one -7
b1 first for the 48
b1 first for those -17
b1 first from his -13
b1 first had w -23
b1 first has w -34
b1 first have w -7
b1 first if -s -7
b1 first if CAP -37
b1 first if he -56
b1 first if it -15
b1 first if she -56
b1 first if the 48
b1 first if w -7
b1 first if we -9
b1 first if you 53
b1 first in -ing -22
b1 first in -s -37
b1 first in CAP -38
b1 first in NUM -14
b1 first in a -32
b1 first in an 9
b1 first in both -28
b1 first in her -9
b1 first in one -7
b1 first in other -7
b1 first in some -12
b1 first in this -14
b1 first in what -13
b1 first is -ing -16
b1 first is a -15
b1 first is the 22
b1 first is w -32
b1 first like CAP -43
b1 first may w -11
b1 first might w -13
b1 first of CAP -50
b1 first of the -30
b1 first of w 43
b1 first on CAP -19
b1 first on DAY -16
b1 first on a -17
b1 first on his -5
b1 first on the -39
b1 first on w -9
b1 first once a -12
b1 first once the -11
b1 first once w -6
b1 first or CAP -39
b1 first or w -7
b1 first outside the -56
b1 first over the -12
b1 first since CAP -42
b1 first since NUM -6
b1 first since the -16
b1 first so many 36
b1 first so w -38
b1 first than CAP -75
b1 first than NUM 58
b1 first than w -10
b1 first though -s 42
b1 first though he -11
b1 first though she -13
b1 first to a 61
b1 first to the 25
b1 first to w -51
b1 first w CAP 14
b1 first w the -14
b1 first was -ing -7
b1 first was a -14
b1 first was w -26
b1 first when CAP 52
b1 first when a -24
b1 first when he 10
b1 first when i 31
b1 first when it -6
b1 first when she -84
b1 first when the -57
b1 first when w -13
b1 first where CAP -33
b1 first where he 39
b1 first where the -19
b1 first whether CAP 8
b1 first whether he -33
b1 first whether the 63
b1 first while -ing -8
b1 first while CAP -10
b1 first while a -9
b1 first while he 19
b1 first while many 18
b1 first while most -21
b1 first while not -9
b1 first while some -9
b1 first while the -48
b1 first while w 6
b1 first will w -11
b1 first with -s -14
b1 first with a -10
b1 first with his 16
b1 first with the -28
b1 first with w -14
b1 first within -s 81
b1 first would w -31
b1 first yet CAP -24
b1 first yet w -5
b1 first — -ing -12
b1 first — -s 24
b1 first — CAP 52
b1 first — NUM -12
b1 first — a 24
b1 first — an -35
b1 first — he 41
b1 first — the -36
b1 first — w -58
b1 first — whose -28
b1 first ’s w -15
b1 left " -ed -48
b1 left " -ing -22
b1 left " -s -64
b1 left " CAP 55
b1 left " a 18
b1 left " another 96
b1 left " he 19
b1 left " his 72
b1 left " i 39
b1 left " it 52
b1 left " one 31
b1 left " she 15
b1 left " that 9
b1 left " the 123
b1 left " w 36
b1 left " which 26
b1 left & CAP -55
b1 left ' -s -47
b1 left ' CAP 37
b1 left ' NUM -26
b1 left ' w -42
b1 left 's -ed -23
b1 left 's -ing -30
b1 left 's -ly -13
b1 left 's -s -48
b1 left 's CAP -75
b1 left 's NUM -36
b1 left 's a 45
b1 left 's most -24
b1 left 's w -34
b1 left ( CAP 54
b1 left ) -ed -8
b1 left ) w -31
b1 left , -ed -58
b1 left , -ing -80
b1 left , -ly -35
b1 left , -s 51
b1 left , CAP 52
b1 left , NUM -21
b1 left , a -6
b1 left , all 90
b1 left , an -74
b1 left , another -8
b1 left , both 13
b1 left , he 66
b1 left , her 83
b1 left , his 122
b1 left , i 31
b1 left , it -61
b1 left , its -17
b1 left , many 47
b1 left , most 44
b1 left , no 62
b1 left , not -14
b1 left , one 22
b1 left , other 60
b1 left , others 37
b1 left , several 33
b1 left , she 50
b1 left , some 114
b1 left , such -29
b1 left , that -38
b1 left , the 61
b1 left , these 33
b1 left , they 54
b1 left , this -49
b1 left , those 95
b1 left , three 100
b1 left , two 82
b1 left , w 13
b1 left , what -23
b1 left , which -45
b1 left , who -24
b1 left , whom -48
b1 left , whose 41
b1 left , you 7
b1 left -ed -ed -10
b1 left -ed -ing -18
b1 left -ed -ly -34
b1 left -ed -s -56
b1 left -ed CAP 13
b1 left -ed DAY -62
b1 left -ed NUM -34
b1 left -ed a -54
b1 left -ed an -47
b1 left -ed another -28
b1 left -ed both -17
b1 left -ed he 46
b1 left -ed her -25
b1 left -ed him -52
b1 left -ed himself -25
b1 left -ed his 15
b1 left -ed hundreds -21
b1 left -ed it -20
b1 left -ed its -16
b1 left -ed no -10
b1 left -ed some 66
b1 left -ed that 66
b1 left -ed the -32
b1 left -ed their 98
b1 left -ed them -6
b1 left -ed this -36
b1 left -ed those 32
b1 left -ed w -10
b1 left -ed what -7
b1 left -ing -ed -22
b1 left -ing -ing -14
b1 left -ing -ly -16
b1 left -ing -s -72
b1 left -ing CAP -6
b1 left -ing DAY -24
b1 left -ing NUM -14
b1 left -ing a -49
b1 left -ing an 51
b1 left -ing he 77
b1 left -ing him 25
b1 left -ing himself -6
b1 left -ing his -44
b1 left -ing it -6
b1 left -ing its -7
b1 left -ing many 18
b1 left -ing she 56
b1 left -ing some 52
b1 left -ing that 16
b1 left -ing the 7
b1 left -ing their -40
b1 left -ing them 48
b1 left -ing this -8
b1 left -ing w -27
b1 left -ing what -14
b1 left -ly -ed -27
b1 left -ly -ing -22
b1 left -ly -ly -9
b1 left -ly -s -71
b1 left -ly CAP -29
b1 left -ly DAY -8
b1 left -ly NUM -31
b1 left -ly a 49
b1 left -ly that 69
b1 left -ly the 41
b1 left -ly three -35
b1 left -ly w -47
b1 left -s CAP 19
b1 left -s DAY -46
b1 left -s a -43
b1 left -s all -20
b1 left -s he 44
b1 left -s her 26
b1 left -s his 36
b1 left -s it 38
b1 left -s its -14
b1 left -s such -7
b1 left -s that -6
b1 left -s the 25
b1 left -s they 43
b1 left -s this -53
b1 left -s w -7
b1 left -s who -49
b1 left . CAP -43
b1 left . NUM -42
b1 left . w -12
b1 left / CAP -77
b1 left / NUM -15
b1 left : CAP 48
b1 left : NUM 103
b1 left : a 25
b1 left : he 29
b1 left : i 81
b1 left : the -26
b1 left : w -38
b1 left ; CAP 41
b1 left ; NUM 82
b1 left ; he 52
b1 left ; one 15
b1 left ; she -24
b1 left ; the -17
b1 left ; w 46
b1 left ?sym a -41
b1 left ?sym w -20
b1 left CAP -ly -43
b1 left CAP -s -31
b1 left CAP CAP 111
b1 left CAP DAY -16
b1 left CAP NUM 87
b1 left CAP a -56
b1 left CAP all -72
b1 left CAP an 60
b1 left CAP both -108
b1 left CAP half -92
b1 left CAP he 107
b1 left CAP her -41
b1 left CAP his 80
b1 left CAP i -47
b1 left CAP it 35
b1 left CAP one 62
b1 left CAP she 73
b1 left CAP some 71
b1 left CAP that 28
b1 left CAP the 42
b1 left CAP this -66
b1 left CAP w -8
b1 left CAP who -76
b1 left DAY that -33
b1 left NUM CAP -34
b1 left NUM that 41
b1 left ^ CAP 40
b1 left ^ DAY -95
b1 left ^ NUM 135
b1 left ^ a 81
b1 left ^ all -20
b1 left ^ an 107
b1 left ^ another 53
b1 left ^ any -11
b1 left ^ anyone 50
b1 left ^ both 78
b1 left ^ each 13
b1 left ^ eight -16
b1 left ^ every -17
b1 left ^ he 27
b1 left ^ her 100
b1 left ^ his -7
b1 left ^ how -46
b1 left ^ hundreds 16
b1 left ^ i 20
b1 left ^ it -53
b1 left ^ many 17
b1 left ^ most 62
b1 left ^ my 29
b1 left ^ neither 75
b1 left ^ not 27
b1 left ^ other 46
b1 left ^ our -41
b1 left ^ several 81
b1 left ^ she 29
b1 left ^ six 47
b1 left ^ some 24
b1 left ^ such -59
b1 left ^ that -132
b1 left ^ the 25
b1 left ^ their 29
b1 left ^ these -28
b1 left ^ they 6
b1 left ^ this -17
b1 left ^ those 59
b1 left ^ three -77
b1 left ^ two 47
b1 left ^ w -37
b1 left ^ we 48
b1 left ^ what -60
b1 left ^ why -111
b1 left ^ you -41
b1 left about -ing -25
b1 left about -s 43
b1 left about CAP -26
b1 left about NUM 43
b1 left about a 45
b1 left about four 65
b1 left about her -19
b1 left about him -5
b1 left about his -17
b1 left about how -8
b1 left about it -13
b1 left about the -49
b1 left about w -56
b1 left across CAP -21
b1 left across the -56
b1 left across w -15
b1 left after -ing -53
b1 left after -ly -8
b1 left after -s 16
b1 left after CAP 9
b1 left after a 28
b1 left after all -11
b1 left after he 59
b1 left after it 21
b1 left after several 39
b1 left after she -32
b1 left after the 32
b1 left after w 38
b1 left against CAP -42
b1 left against him -26
b1 left against the -41
b1 left against w -10
b1 left along the -18
b1 left although CAP 10
b1 left although he 23
b1 left although the -37
b1 left although w -41
b1 left among -s -13
b1 left among CAP -5
b1 left among the -44
b1 left among w -16
b1 left and -ed -41
b1 left and -ly 10
b1 left and -s -15
b1 left and CAP 6
b1 left and NUM 58
b1 left and a -21
b1 left and an -60
b1 left and both 145
b1 left and he 57
b1 left and i 17
b1 left and it 11
b1 left and its -30
b1 left and most -60
b1 left and not -11
b1 left and one 20
b1 left and other -74
b1 left and others -7
b1 left and she 57
b1 left and that -58
b1 left and their -64
b1 left and they 25
b1 left and those 139
b1 left and w -30
b1 left and who -16
b1 left are -ed -33
b1 left are -ing -31
b1 left are -ly -14
b1 left are -s -30
b1 left are CAP 74
b1 left are a -20
b1 left are not -8
b1 left are the -45
b1 left are w -7
b1 left around CAP -41
b1 left around NUM -7
b1 left around the -24
b1 left as -ed -51
b1 left as -ing -13
b1 left as -s 38
b1 left as CAP 82
b1 left as a -43
b1 left as an -43
b1 left as he 71
b1 left as it 29
b1 left as many 74
b1 left as one 54
b1 left as she 42
b1 left as some 80
b1 left as the 30
b1 left as they 40
b1 left as w -19
b1 left at -s -15
b1 left at CAP -61
b1 left at DAY -6
b1 left at NUM -7
b1 left at a -51
b1 left at an -44
b1 left at his -18
b1 left at its -31
b1 left at one -39
b1 left at the -46
b1 left at this -14
b1 left at w 86
b1 left at which -31
b1 left be -ed -39
b1 left be -ing -16
b1 left be -ly -10
b1 left be a -47
b1 left be the -47
b1 left be w -40
b1 left because CAP 27
b1 left because he 32
b1 left because i -8
b1 left because it -76
b1 left because she 46
b1 left because the 67
b1 left because w 36
b1 left been -ed -27
b1 left been -ing -23
b1 left been -ly -30
b1 left been a -46
b1 left been an 70
b1 left been the -17
b1 left been w -27
b1 left before -ing -18
b1 left before CAP 42
b1 left before the -32
b1 left behind CAP -42
b1 left behind a -12
b1 left being -ed -32
b1 left being w -19
b1 left between CAP -53
b1 left between NUM -21
b1 left between the 29
b1 left beyond that -17
b1 left but -ed -23
b1 left but -ing -22
b1 left but -ly -11
b1 left but -s 54
b1 left but CAP 59
b1 left but DAY 48
b1 left but NUM 52
b1 left but a 93
b1 left but he 23
b1 left but his 96
b1 left but i 16
b1 left but it -64
b1 left but many 104
b1 left but no -27
b1 left but she 26
b1 left but some 26
b1 left but the -20
b1 left but they 14
b1 left but this -6
b1 left but two -13
b1 left but w 31
b1 left by -ing -12
b1 left by -ly -12
b1 left by -s -37
b1 left by CAP -25
b1 left by NUM 45
b1 left by a 30
b1 left by an -25
b1 left by her 26
b1 left by his 22
b1 left by one -7
b1 left by the -77
b1 left by w -41
b1 left can w -68
b1 left cannot w -9
b1 left could -ly -7
b1 left could w -44
b1 left despite CAP -83
b1 left despite his 8
b1 left despite the -26
b1 left despite w 34
b1 left did not -37
b1 left did the 23
b1 left did w -34
b1 left didn't w -22
b1 left didn’t w -16
b1 left do not -9
b1 left do w -12
b1 left does CAP 107
b1 left does not -22
b1 left does w -42
b1 left doesn't w -9
b1 left doesn’t w -28
b1 left don't w -11
b1 left don’t w -6
b1 left down the -22
b1 left during CAP -20
b1 left during DAY -7
b1 left during a -41
b1 left during an -17
b1 left during her -26
b1 left during his 16
b1 left during the -44
b1 left during w -6
b1 left for -ing -23
b1 left for -s 50
b1 left for CAP -29
b1 left for NUM -45
b1 left for a 78
b1 left for all -54
b1 left for an -39
b1 left for both 44
b1 left for her -23
b1 left for him 80
b1 left for its -11
b1 left for many -29
b1 left for one -27
b1 left for some -11
b1 left for the -58
b1 left for their -8
b1 left for this -6
b1 left for those -39
b1 left for three -20
b1 left for two -14
b1 left for w -14
b1 left for what -8
b1 left from -ing -14
b1 left from -s 23
b1 left from CAP -18
b1 left from NUM -43
b1 left from a -42
b1 left from her 14
b1 left from the -85
b1 left from w -41
b1 left get -s -20
b1 left get a -28
b1 left get w -7
b1 left had -ed -26
b1 left had -ly -32
b1 left had -s 65
b1 left had a -41
b1 left had no -14
b1 left had the -10
b1 left had two -19
b1 left had w -57
b1 left has -ed -25
b1 left has -ly -21
b1 left has a -56
b1 left has not -22
b1 left has the -9
b1 left has w -35
b1 left hasn't -ed -7
b1 left have -ed -46
b1 left have -ly -20
b1 left have a -43
b1 left have all -40
b1 left have any -24
b1 left have both -74
b1 left have no -8
b1 left have not -5
b1 left how he 20
b1 left how many -49
b1 left how the 86
b1 left if -ed -6
b1 left if -s -18
b1 left if CAP 7
b1 left if it -7
b1 left if she -59
b1 left if the 41
b1 left if they 32
b1 left if w 41
b1 left if we 8
b1 left in -ing -29
b1 left in -ly -11
b1 left in -s 50
b1 left in CAP -41
b1 left in DAY -11
b1 left in NUM -40
b1 left in a -37
b1 left in all -53
b1 left in an -14
b1 left in another -13
b1 left in both -74
b1 left in each 41
b1 left in eight -45
b1 left in five -38
b1 left in her 25
b1 left in his 6
b1 left in its -19
b1 left in many -50
b1 left in one -51
b1 left in other -28
b1 left in several -22
b1 left in some -76
b1 left in that -22
b1 left in the -40
b1 left in their 17
b1 left in this -7
b1 left in those -19
b1 left in three -39
b1 left in two -16
b1 left in w -33
b1 left in what -13
b1 left in which 36
b1 left inside the -6
b1 left into -s 94
b1 left into CAP -54
b1 left into a -27
b1 left into her -7
b1 left into the -78
b1 left into w 45
b1 left is -ed -34
b1 left is -ing -28
b1 left is -ly -52
b1 left is -s -65
b1 left is CAP 6
b1 left is NUM -14
b1 left is a -69
b1 left is an -56
b1 left is most -42
b1 left is no 60
b1 left is not -23
b1 left is one 23
b1 left is that 129
b1 left is the -34
b1 left is w -25
b1 left is what 51
b1 left is why 60
b1 left like CAP -24
b1 left like many -8
b1 left like the -26
b1 left may NUM -43
b1 left may w -17
b1 left might w -26
b1 left neither CAP -37
b1 left neither w -18
b1 left never -ed -9
b1 left never w -8
b1 left nor CAP -42
b1 left not -ed -24
b1 left not -ing -12
b1 left not -ly -17
b1 left not all -13
b1 left not the 19
b1 left not w -28
b1 left of -ed -28
b1 left of -ing -16
b1 left of -ly -18
b1 left of -s -54
b1 left of CAP -24
b1 left of DAY -12
b1 left of NUM -56
b1 left of a 50
b1 left of all -20
b1 left of an -25
b1 left of both -31
b1 left of four -10
b1 left of her -62
b1 left of his -27
b1 left of how 64
b1 left of it -6
b1 left of its -15
b1 left of one -26
b1 left of other -19
b1 left of that -38
b1 left of the -43
b1 left of their -37
b1 left of them -49
b1 left of these -19
b1 left of this -11
b1 left of those -88
b1 left of thousands -36
b1 left of three -23
b1 left of w -25
b1 left of what -10
b1 left of which -8
b1 left of whom -34
b1 left off a -23
b1 left off the -33
b1 left on -ed -6
b1 left on -ing -14
b1 left on -s 49
b1 left on CAP -48
b1 left on DAY -22
b1 left on a -62
b1 left on an -11
b1 left on both -53
b1 left on his -18
b1 left on how -28
b1 left on its 49
b1 left on other -13
b1 left on that -24
b1 left on the -26
b1 left on their -36
b1 left on w -18
b1 left on what -5
b1 left once -ed -20
b1 left once a -20
b1 left once the -9
b1 left once w -15
b1 left or -ing -12
b1 left or -s -50
b1 left or CAP -59
b1 left or not -9
b1 left or w -25
b1 left out -ly -12
b1 left out CAP -22
b1 left out his -17
b1 left out the -18
b1 left out their -34
b1 left out w -34
b1 left outside -s -43
b1 left outside CAP -28
b1 left outside the -28
b1 left outside w -12
b1 left over CAP -33
b1 left over NUM -54
b1 left over his 27
b1 left over the -11
b1 left over w -43
b1 left should w -29
b1 left since -ing -6
b1 left since CAP 23
b1 left since NUM -37
b1 left since he 73
b1 left since she 49
b1 left since the -8
b1 left since w 28
b1 left so -ed -12
b1 left so -ly -13
b1 left so it -34
b1 left so many -88
b1 left so w -57
b1 left than -ed -7
b1 left than -ing -12
b1 left than -s 24
b1 left than CAP 17
b1 left than NUM -78
b1 left than a -54
b1 left than any -7
b1 left than half -64
b1 left than that -31
b1 left than the 68
b1 left than two -58
b1 left than w -47
b1 left though -s 63
b1 left though CAP -22
b1 left though he 41
b1 left though the -45
b1 left though they 40
b1 left though w 88
b1 left through CAP -20
b1 left through a -43
b1 left through his -13
b1 left through the -16
b1 left through w -19
b1 left to -ed 73
b1 left to -ing -23
b1 left to -ly -25
b1 left to -s -11
b1 left to CAP -25
b1 left to NUM -47
b1 left to a 17
b1 left to an 70
b1 left to his -27
b1 left to its -5
b1 left to some -31
b1 left to that -41
b1 left to the -10
b1 left to w -31
b1 left to what 81
b1 left to which 67
b1 left toward -ing -6
b1 left toward CAP -28
b1 left under CAP -48
b1 left under NUM -19
b1 left under the -24
b1 left under w -24
b1 left until the -23
b1 left up a 30
b1 left up his 39
b1 left up the -34
b1 left up w -18
b1 left w -ed -25
b1 left w -ing -38
b1 left w -ly -31
b1 left w CAP -38
b1 left w DAY -32
b1 left w NUM -26
b1 left w a 20
b1 left w all -26
b1 left w an -7
b1 left w any -29
b1 left w each -15
b1 left w every -6
b1 left w everyone 61
b1 left w few -51
b1 left w four -47
b1 left w half -26
b1 left w he 119
b1 left w her -41
b1 left w his 15
b1 left w hundreds 69
b1 left w it 7
b1 left w its 26
b1 left w many 70
b1 left w most -49
b1 left w no -16
b1 left w one -20
b1 left w several 45
b1 left w she 91
b1 left w some 26
b1 left w that 93
b1 left w their -70
b1 left w they 44
b1 left w this -39
b1 left w those -37
b1 left w three -32
b1 left w two -40
b1 left w w -56
b1 left w who -41
b1 left w whose 71
b1 left w you 22
b1 left was -ed -40
b1 left was -ing -25
b1 left was -ly -24
b1 left was CAP 131
b1 left was NUM -6
b1 left was a -7
b1 left was an -30
b1 left was no -7
b1 left was not -22
b1 left was one 25
b1 left was the -35
b1 left was w -45
b1 left were -ed -25
b1 left were -ing -9
b1 left were -ly -6
b1 left were -s -55
b1 left were CAP 32
b1 left were a 44
b1 left were not -10
b1 left were the -29
b1 left were w -50
b1 left what CAP 150
b1 left what he 13
b1 left what i -38
b1 left what it 69
b1 left what the 47
b1 left what they 20
b1 left what we 22
b1 left when -ed -38
b1 left when CAP 65
b1 left when NUM 50
b1 left when a 83
b1 left when he 37
b1 left when i 12
b1 left when it -37
b1 left when many -23
b1 left when she 44
b1 left when the 36
b1 left when they -67
b1 left when w 53
b1 left where -s 23
b1 left where CAP 49
b1 left where he -12
b1 left where his -77
b1 left where she 35
b1 left where the 6
b1 left where w 89
b1 left whether CAP 6
b1 left whether the 50
b1 left which CAP 73
b1 left which he 39
b1 left which she 15
b1 left which the 62
b1 left which they -31
b1 left while -ing -48
b1 left while -ly 6
b1 left while -s 87
b1 left while CAP 31
b1 left while NUM 25
b1 left while a 83
b1 left while he -16
b1 left while her 59
b1 left while it -38
b1 left while many 9
b1 left while most -24
b1 left while not -75
b1 left while she -48
b1 left while some -8
b1 left while the 63
b1 left while w 79
b1 left who CAP 38
b1 left who he 70
b1 left who many 69
b1 left whom CAP 92
b1 left whom he 21
b1 left why CAP 35
b1 left will -ed -21
b1 left will -ly -20
b1 left will not -11
b1 left will w -62
b1 left with -ed -15
b1 left with CAP -8
b1 left with NUM 121
b1 left with a 18
b1 left with an -48
b1 left with both -7
b1 left with each -21
b1 left with her 9
b1 left with his 39
b1 left with many 46
b1 left with some -39
b1 left with that -17
b1 left with the -38
b1 left with their -28
b1 left with w -8
b1 left within -s -12
b1 left within the -79
b1 left without -ing -6
b1 left won’t w -14
b1 left would -ly -10
b1 left would w 6
b1 left yet CAP 124
b1 left — -ed 10
b1 left — -ing -58
b1 left — -ly -37
b1 left — -s -27
b1 left — CAP 105
b1 left — NUM 19
b1 left — a -17
b1 left — all -35
b1 left — an -53
b1 left — both -13
b1 left — four -21
b1 left — he 61
b1 left — his -79
b1 left — it 29
b1 left — that -33
b1 left — the 108
b1 left — w -28
b1 left — which -66
b1 left — who -19
b1 left — whose 28
b1 left ’s -ed -13
b1 left ’s -ing -21
b1 left ’s -ly -6
b1 left ’s -s -47
b1 left ’s CAP -63
b1 left ’s NUM -10
b1 left ’s a -43
b1 left ’s not -6
b1 left ’s w -35
b1 left ’s why -9
b1 relative 's w -19
b1 relative , -ing -32
b1 relative , CAP -41
b1 relative , it -14
b1 relative , the -31
b1 relative , which -12
b1 relative -ed CAP -7
b1 relative -ed w -33
b1 relative -ing -s -56
b1 relative -ing w 28
b1 relative -ly w 15
b1 relative -s a -25
b1 relative . CAP -21
b1 relative ^ CAP 72
b1 relative ^ the -29
b1 relative and -s -18
b1 relative and CAP -17
b1 relative and w -20
b1 relative at the -18
b1 relative but w -28
b1 relative by CAP -18
b1 relative for CAP -32
b1 relative has -ed -10
b1 relative has w -5
b1 relative in CAP -44
b1 relative in NUM -17
b1 relative in a -39
b1 relative in the -34
b1 relative in w 54
b1 relative is -ly -13
b1 relative is w -11
b1 relative of -s -48
b1 relative of CAP -31
b1 relative of the 107
b1 relative of w -8
b1 relative on DAY -21
b1 relative on w -23
b1 relative to CAP -12
b1 relative to w -14
b1 relative w CAP -36
b1 relative w a 24
b1 relative w that -6
b1 relative w the -7
b1 relative was -ed -36
b1 relative with w 9
b1 relative would w -9
b1 relative — w -14
b1 relative ’s w -27
b1 right -ed -ed -25
b1 right -ed -ing -13
b1 right -ed -ly -24
b1 right -ed -s -6
b1 right -ed CAP -11
b1 right -ed DAY -13
b1 right -ed NUM -37
b1 right -ed a -13
b1 right -ed an -26
b1 right -ed another 7
b1 right -ed any -13
b1 right -ed both -14
b1 right -ed he -13
b1 right -ed him -13
b1 right -ed himself -8
b1 right -ed his -8
b1 right -ed how -8
b1 right -ed it -15
b1 right -ed its -15
b1 right -ed many 22
b1 right -ed me -17
b1 right -ed no -14
b1 right -ed not -13
b1 right -ed one -16
b1 right -ed our -9
b1 right -ed several -11
b1 right -ed she -16
b1 right -ed some 71
b1 right -ed that -9
b1 right -ed their -17
b1 right -ed them -16
b1 right -ed they -11
b1 right -ed this -18
b1 right -ed those -19
b1 right -ed w 7
b1 right -ed what -10
b1 right -ed which -7
b1 right -ed why -8
b1 right -ing -ed -14
b1 right -ing -ing -30
b1 right -ing -ly -21
b1 right -ing -s -25
b1 right -ing CAP -27
b1 right -ing a -24
b1 right -ing an -59
b1 right -ing he -13
b1 right -ing her -33
b1 right -ing him -15
b1 right -ing his -17
b1 right -ing how -22
b1 right -ing it -20
b1 right -ing not -16
b1 right -ing she -8
b1 right -ing some -13
b1 right -ing that -15
b1 right -ing the -24
b1 right -ing them -16
b1 right -ing they -10
b1 right -ing w -13
b1 right -ing what -8
b1 right -ing why -14
b1 right -ly -ed -16
b1 right -s -ed -21
b1 right -s -ing -13
b1 right -s -ly -20
b1 right -s -s -12
b1 right -s NUM -13
b1 right -s he -14
b1 right -s her -9
b1 right -s herself -7
b1 right -s himself -10
b1 right -s his -10
b1 right -s how -7
b1 right -s it -9
b1 right -s its -7
b1 right -s not -8
b1 right -s she -24
b1 right -s some -10
b1 right -s that -16
b1 right -s the -8
b1 right -s they 18
b1 right -s this -6
b1 right -s w -11
b1 right -s what -26
b1 right -s why -20
b1 right CAP CAP 6
b1 right CAP a -57
b1 right CAP he -14
b1 right CAP that 6
b1 right CAP the -68
b1 right CAP w -47
b1 right CAP what -31
b1 right CAP why -29
b1 right DAY -ing -14
b1 right DAY that -8
b1 right a -ing -14
b1 right a -s -8
b1 right a CAP -12
b1 right a w -18
b1 right about -ing -13
b1 right about -s -15
b1 right about CAP -26
b1 right about a -7
b1 right about her -37
b1 right about his -23
b1 right about how -9
b1 right about the -15
b1 right about w -11
b1 right about what -26
b1 right after CAP -14
b1 right against -ing -7
b1 right against CAP -12
b1 right against a -8
b1 right against the -22
b1 right an w -15
b1 right as CAP -45
b1 right as a -22
b1 right as the -21
b1 right as w -15
b1 right at -ing -6
b1 right at CAP -15
b1 right at the -15
b1 right by -ing -5
b1 right for -ed -12
b1 right for -ing -16
b1 right for -s -24
b1 right for CAP -34
b1 right for a -14
b1 right for an -9
b1 right for her -30
b1 right for him -10
b1 right for his -13
b1 right for its -16
b1 right for the 10
b1 right for w -23
b1 right his w -10
b1 right in the -17
b1 right is w -19
b1 right no w -22
b1 right of -ing -25
b1 right of -ly -13
b1 right of -s 7
b1 right of CAP -17
b1 right of a -30
b1 right of her 44
b1 right of his -38
b1 right of the -11
b1 right of w -14
b1 right off the -17
b1 right on -ing -16
b1 right on -s -28
b1 right on CAP -29
b1 right on a -11
b1 right on her -9
b1 right on his -14
b1 right on the -27
b1 right on those -12
b1 right on w -23
b1 right out -s -15
b1 right out CAP -45
b1 right out a -14
b1 right out an -7
b1 right out that -9
b1 right over w -19
b1 right the w -6
b1 right to -ly 27
b1 right to -s 21
b1 right to CAP 21
b1 right to a 48
b1 right to an 44
b1 right to his 34
b1 right to one 34
b1 right to the 31
b1 right to three 27
b1 right to w -10
b1 right w -ed 20
b1 right w -ing -21
b1 right w -ly -16
b1 right w -s 6
b1 right w CAP 11
b1 right w DAY -15
b1 right w NUM -18
b1 right w a -9
b1 right w all -27
b1 right w an 31
b1 right w any -13
b1 right w both 17
b1 right w he -11
b1 right w her -12
b1 right w him -19
b1 right w himself -9
b1 right w his -12
b1 right w how -17
b1 right w it -13
b1 right w its -9
b1 right w many 29
b1 right w me -24
b1 right w most 20
b1 right w my -11
b1 right w no -20
b1 right w not -11
b1 right w one 19
b1 right w other -12
b1 right w she -7
b1 right w that -12
b1 right w the -14
b1 right w their -19
b1 right w them -17
b1 right w themselves -11
b1 right w they -15
b1 right w this -14
b1 right w those -10
b1 right w what -8
b1 right w who -10
b1 right w you -11
b1 right with CAP 39
b1 right with a -14
b1 right with the -35
b1 right with w 12
b1 shared " CAP -17
b1 shared " he 39
b1 shared " she -20
b1 shared " the 32
b1 shared , -s 31
b1 shared , CAP 20
b1 shared , NUM 22
b1 shared , a -10
b1 shared , he 10
b1 shared , his -20
b1 shared , many -14
b1 shared , she -52
b1 shared , the -37
b1 shared , w -6
b1 shared -ed CAP 9
b1 shared -ing CAP 44
b1 shared -s CAP 42
b1 shared . CAP 101
b1 shared : CAP 13
b1 shared CAP that 10
b1 shared ^ a -22
b1 shared ^ he 16
b1 shared ^ her 16
b1 shared ^ his -58
b1 shared ^ i -8
b1 shared ^ many 17
b1 shared ^ one -56
b1 shared ^ she 6
b1 shared ^ some 7
b1 shared ^ the 7
b1 shared after the -18
b1 shared although CAP -6
b1 shared and CAP 9
b1 shared as CAP -45
b1 shared as he -95
b1 shared but CAP -26
b1 shared but he -66
b1 shared for a -71
b1 shared though CAP -5
b1 shared though she -10
b1 shared w CAP -80
b1 shared w a 102
b1 shared w that 36
b1 shared w w 91
b1 shared when CAP 33
b1 shared which he 62
b1 shared while he -20
b1 shared while many -14
b1 shared while w -20
b1 shared with CAP 46
b1 shared — CAP 13
bb first " and -34
bb first ' " -8
bb first ) , -74
bb first ) and -29
bb first ) — 140
bb first , although 52
bb first , and 34
bb first , as 15
bb first , at 24
bb first , but 53
bb first , despite -31
bb first , did -27
bb first , during -25
bb first , for -42
bb first , from -25
bb first , had -5
bb first , has -15
bb first , if -48
bb first , is -14
bb first , like -41
bb first , of -34
bb first , on -49
bb first , once -5
bb first , or -13
bb first , though -19
bb first , to -37
bb first , was -25
bb first , when -35
bb first , where -6
bb first , while -59
bb first , with 20
bb first -ed , 34
bb first -ed after -80
bb first -ed and -19
bb first -ed as -45
bb first -ed in -18
bb first -ed so -5
bb first -ed to -13
bb first -ed when 64
bb first -ed whether -16
bb first -ing , -18
bb first -ing and -31
bb first -ing as 71
bb first -ly , 79
bb first -ly after 6
bb first -ly and -22
bb first -ly when -24
bb first -s : 38
bb first -s ; 63
bb first -s after 93
bb first -s and -38
bb first -s as 51
bb first -s before -18
bb first -s of -8
bb first -s since -6
bb first -s than -48
bb first -s to -6
bb first -s — -43
bb first . , 66
bb first . — -9
bb first CAP , -14
bb first CAP -ed -14
bb first CAP . -51
bb first CAP : -25
bb first CAP after -20
bb first CAP and -86
bb first CAP as -44
bb first CAP if -21
bb first CAP is -13
bb first CAP than -7
bb first CAP when -69
bb first CAP would -7
bb first CAP — -33
bb first CAP ’s -13
bb first DAY , 42
bb first NUM , 27
bb first NUM — -28
bb first ^ ^ 11
bb first ^ about -12
bb first ^ after -49
bb first ^ although -6
bb first ^ amid -14
bb first ^ among 29
bb first ^ and 29
bb first ^ as -23
bb first ^ at -34
bb first ^ because -17
bb first ^ before -15
bb first ^ beyond -26
bb first ^ but 16
bb first ^ by -21
bb first ^ despite 28
bb first ^ during -22
bb first ^ for 48
bb first ^ from -15
bb first ^ if -22
bb first ^ in -27
bb first ^ like -23
bb first ^ of 38
bb first ^ on -17
bb first ^ outside -56
bb first ^ over -14
bb first ^ since -39
bb first ^ so -40
bb first ^ though -17
bb first ^ through -7
bb first ^ to 103
bb first ^ under -17
bb first ^ when -62
bb first ^ where -8
bb first ^ whether -17
bb first ^ while 12
bb first ^ with -30
bb first ^ within -32
bb first ^ yet 9
bb first a : -24
bb first all , -22
bb first along with -20
bb first and , -7
bb first and although -36
bb first and in 51
bb first and is 39
bb first and when 16
bb first and while -91
bb first are so -7
bb first as for -30
bb first as if 69
bb first because of -57
bb first but after -7
bb first but as 12
bb first but at -6
bb first but in 49
bb first but on -26
bb first but to -8
bb first but when -71
bb first but while -16
bb first has been -27
bb first he -s -22
bb first he has -6
bb first he was -7
bb first he would -7
bb first him , -48
bb first it was -8
bb first may , 124
bb first not , -29
bb first on , 77
bb first others , -6
bb first so , -85
bb first that 's -17
bb first that , -35
bb first that -ed -38
bb first that -ing -9
bb first that -s -61
bb first that have -7
bb first that is -45
bb first that w -35
bb first that was -12
bb first that would -11
bb first that ’s -14
bb first though , 21
bb first to , -41
bb first w , 29
bb first w -ed 30
bb first w : -15
bb first w ; -12
bb first w after -64
bb first w and -11
bb first w as -10
bb first w because -44
bb first w before -22
bb first w but -10
bb first w if -34
bb first w in -34
bb first w is -9
bb first w of -58
bb first w or -18
bb first w since -7
bb first w than -7
bb first w to -20
bb first w w 56
bb first w when -16
bb first w while -24
bb first w would -23
bb first w — -49
bb first would be -15
bb first — and -61
bb first — but -8
bb first — in -9
bb left ! " 46
bb left " ' 114
bb left " -ed 102
bb left " -ing -11
bb left " -s 105
bb left " and 115
bb left " as 26
bb left " at -6
bb left " but 16
bb left " by -6
bb left " for -72
bb left " in -39
bb left " of -5
bb left " on -16
bb left " to -27
bb left " w 172
bb left " when 52
bb left " which 40
bb left " with -27
bb left " — -20
bb left ' " 44
bb left ' CAP -31
bb left ' w 52
bb left 's -ed -24
bb left 's -ing -80
bb left 's -ly -19
bb left 's w -40
bb left ) -ed -18
bb left ) and -59
bb left ) on -14
bb left ) — 92
bb left , " 55
bb left , -ed -88
bb left , -ing 62
bb left , -s 57
bb left , about 15
bb left , after 61
bb left , although 94
bb left , among -33
bb left , and 148
bb left , are -12
bb left , as 57
bb left , at 13
bb left , because 41
bb left , but 111
bb left , despite 62
bb left , did 54
bb left , during -36
bb left , for -49
bb left , from 30
bb left , had -28
bb left , have -37
bb left , if 21
bb left , in 27
bb left , is -82
bb left , like -52
bb left , not -11
bb left , of -48
bb left , on -54
bb left , once -6
bb left , so 37
bb left , though 22
bb left , through -20
bb left , to 15
bb left , under -16
bb left , w 6
bb left , was -31
bb left , when 44
bb left , where 26
bb left , which 88
bb left , while 108
bb left , who 71
bb left , whom 101
bb left , will 6
bb left , with 199
bb left -ed " -36
bb left -ed , 45
bb left -ed -ed -7
bb left -ed -ing -30
bb left -ed -ly -27
bb left -ed -s -27
bb left -ed CAP -8
bb left -ed after 27
bb left -ed against -13
bb left -ed and 62
bb left -ed as -31
bb left -ed at -37
bb left -ed before 57
bb left -ed by -24
bb left -ed down -12
bb left -ed during -13
bb left -ed for -32
bb left -ed from -57
bb left -ed in -22
bb left -ed into -36
bb left -ed of -7
bb left -ed off -26
bb left -ed on -27
bb left -ed out -65
bb left -ed so -9
bb left -ed through -42
bb left -ed w -41
bb left -ed when 81
bb left -ed whether -15
bb left -ed with -66
bb left -ed — 73
bb left -ing , 57
bb left -ing -ed -20
bb left -ing -ing -14
bb left -ing -ly -6
bb left -ing -s -52
bb left -ing CAP 51
bb left -ing about -62
bb left -ing after 6
bb left -ing against -12
bb left -ing and -37
bb left -ing around -18
bb left -ing at 47
bb left -ing by -12
bb left -ing down -17
bb left -ing for 54
bb left -ing from -37
bb left -ing in -57
bb left -ing into -25
bb left -ing is -13
bb left -ing of -49
bb left -ing on -33
bb left -ing out -15
bb left -ing over -15
bb left -ing to -25
bb left -ing up -16
bb left -ing w -12
bb left -ing what 45
bb left -ing when 99
bb left -ing with -76
bb left -ing — -11
bb left -ly , 75
bb left -ly -ed -31
bb left -ly -ing 52
bb left -ly -s -68
bb left -ly about -5
bb left -ly after 6
bb left -ly and -31
bb left -ly as 88
bb left -ly at -9
bb left -ly be -12
bb left -ly been -9
bb left -ly by -11
bb left -ly did 10
bb left -ly for -16
bb left -ly in -5
bb left -ly of -20
bb left -ly on 68
bb left -ly to -41
bb left -ly w -20
bb left -ly with 80
bb left -s " 25
bb left -s ' -40
bb left -s , 33
bb left -s -ed -29
bb left -s -ing -64
bb left -s -ly -30
bb left -s -s 95
bb left -s : 10
bb left -s ; 68
bb left -s about -48
bb left -s across -36
bb left -s after 65
bb left -s against -48
bb left -s among 29
bb left -s and -38
bb left -s are -17
bb left -s around -31
bb left -s as 35
bb left -s at -7
bb left -s because -36
bb left -s before 35
bb left -s behind -20
bb left -s being -26
bb left -s beyond 15
bb left -s by -69
bb left -s can -6
bb left -s during -25
bb left -s for 14
bb left -s from -5
bb left -s had -19
bb left -s has -13
bb left -s have -39
bb left -s in -62
bb left -s into 5
bb left -s is -33
bb left -s like -75
bb left -s might -6
bb left -s of -30
bb left -s on -55
bb left -s or -52
bb left -s outside -21
bb left -s over -19
bb left -s since 46
bb left -s than 52
bb left -s through 31
bb left -s to -23
bb left -s w -65
bb left -s were -8
bb left -s when 43
bb left -s where -37
bb left -s while 33
bb left -s will -49
bb left -s with -24
bb left -s would -18
bb left -s — 26
bb left . " 86
bb left . ) -61
bb left . , 5
bb left . CAP -11
bb left . — 53
bb left : when 21
bb left ; and 101
bb left ? " 74
bb left CAP " -116
bb left CAP & -55
bb left CAP ' -81
bb left CAP 's -40
bb left CAP ( -11
bb left CAP ) -14
bb left CAP -ed -10
bb left CAP -ing -58
bb left CAP -ly 25
bb left CAP -s 6
bb left CAP . -42
bb left CAP / -59
bb left CAP : 53
bb left CAP ; -24
bb left CAP ?sym -66
bb left CAP CAP 26
bb left CAP about -48
bb left CAP across -45
bb left CAP after 19
bb left CAP against -14
bb left CAP and -100
bb left CAP are -6
bb left CAP as -42
bb left CAP at -43
bb left CAP but -15
bb left CAP by -29
bb left CAP can -36
bb left CAP could -13
bb left CAP did -26
bb left CAP didn’t -26
bb left CAP during -22
bb left CAP for -83
bb left CAP from -58
bb left CAP had -36
bb left CAP has -35
bb left CAP if -28
bb left CAP in -32
bb left CAP into -36
bb left CAP is -12
bb left CAP isn’t -19
bb left CAP like 122
bb left CAP nor -66
bb left CAP of -84
bb left CAP on -22
bb left CAP or -47
bb left CAP over 30
bb left CAP should -13
bb left CAP since 47
bb left CAP so -12
bb left CAP than -81
bb left CAP though 54
bb left CAP to -15
bb left CAP under -24
bb left CAP w -66
bb left CAP was -37
bb left CAP were -60
bb left CAP what -40
bb left CAP when 75
bb left CAP whether -10
bb left CAP will -45
bb left CAP with 19
bb left CAP would -44
bb left CAP — 48
bb left CAP ’s -40
bb left DAY 's -28
bb left DAY , 56
bb left DAY -ed -33
bb left DAY -ing 19
bb left DAY / -39
bb left DAY about -16
bb left DAY after 38
bb left DAY as 117
bb left DAY at -39
bb left DAY by -11
bb left DAY in -29
bb left DAY to 18
bb left DAY w 81
bb left DAY when 98
bb left DAY with -24
bb left DAY — -25
bb left DAY ’s -40
bb left NUM , 15
bb left NUM -ed -20
bb left NUM -ing -15
bb left NUM -s 50
bb left NUM NUM 200
bb left NUM and -42
bb left NUM in -66
bb left NUM of -56
bb left NUM on -5
bb left NUM to -33
bb left NUM w -99
bb left NUM when -14
bb left NUM — -79
bb left ^ ( 21
bb left ^ CAP 39
bb left ^ NUM -49
bb left ^ ^ 35
bb left ^ about 130
bb left ^ after -22
bb left ^ although -19
bb left ^ amid -22
bb left ^ among 22
bb left ^ and 125
bb left ^ at -12
bb left ^ because 30
bb left ^ before -24
bb left ^ beyond -34
bb left ^ but 42
bb left ^ by 24
bb left ^ despite -21
bb left ^ does 57
bb left ^ during -34
bb left ^ from 35
bb left ^ if -15
bb left ^ in -30
bb left ^ like -15
bb left ^ neither -38
bb left ^ not -74
bb left ^ of -28
bb left ^ on -24
bb left ^ once -6
bb left ^ outside -19
bb left ^ over -24
bb left ^ regarding -13
bb left ^ since -38
bb left ^ so 32
bb left ^ through -8
bb left ^ to -48
bb left ^ under -10
bb left ^ when -24
bb left ^ where 33
bb left ^ whether -49
bb left ^ while -20
bb left ^ with -54
bb left ^ within 66
bb left ^ yet 64
bb left ^ ~ 62
bb left ^ — 35
bb left a -ed -78
bb left a -ing -53
bb left a -ly -46
bb left a . -36
bb left a : -12
bb left a NUM -50
bb left a w 81
bb left about -ing -29
bb left after w -32
bb left all , 37
bb left all -ed -14
bb left all of -52
bb left along with 14
bb left an -ed -11
bb left an -ing -45
bb left an -ly -18
bb left an w 108
bb left and , 20
bb left and -ing -100
bb left and -ly -36
bb left and -s -42
bb left and CAP -64
bb left and after -41
bb left and although 54
bb left and as 95
bb left and at -43
bb left and has -8
bb left and if 99
bb left and in 23
bb left and is -23
bb left and on -11
bb left and w -6
bb left and when -9
bb left and while 23
bb left and with 16
bb left another , -7
bb left another w 19
bb left any of -43
bb left any w -49
bb left are -ed -6
bb left are -ing 36
bb left are -ly -8
bb left are in -19
bb left are w -40
bb left as -ing -11
bb left as for 47
bb left as if 31
bb left as of -9
bb left as on -8
bb left as w -63
bb left at -ing -17
bb left at w -104
bb left at what 47
bb left be , 36
bb left be -ed -16
bb left be -ing -29
bb left be -ly -9
bb left because of 45
bb left been -ed -6
bb left been -ing -40
bb left been -ly 40
bb left been w -10
bb left before -ing -12
bb left both -ed -8
bb left both of -25
bb left but , 32
bb left but -ed -17
bb left but -ing 65
bb left but -ly 35
bb left but after -41
bb left but as 47
bb left but at 100
bb left but despite -9
bb left but if -27
bb left but in -51
bb left but on -27
bb left but w 21
bb left but when -30
bb left but while -15
bb left by -ing -15
bb left by -ly -24
bb left by w -26
bb left can w -34
bb left could be -27
bb left could w 60
bb left did , 74
bb left did not -30
bb left did w -50
bb left didn’t w -8
bb left does not -5
bb left down on -9
bb left during which 36
bb left each of -30
bb left every w 8
bb left for -ing -49
bb left for -s -50
bb left for w -56
bb left for what 55
bb left four in -52
bb left from -ing -24
bb left from -s 32
bb left from CAP 47
bb left from w -17
bb left had -ed -30
bb left had -ly -16
bb left had been -37
bb left had w -33
bb left half of -95
bb left has -ly -22
bb left has been -40
bb left has not -19
bb left has w -21
bb left have -ed -5
bb left have -ly -19
bb left have been -48
bb left have to -16
bb left have w -82
bb left he 's 76
bb left he -ed -24
bb left he -ly -12
bb left he -s -63
bb left he and -115
bb left he could -9
bb left he did -40
bb left he does -17
bb left he had -12
bb left he has -42
bb left he is -21
bb left he w -43
bb left he was 32
bb left he will -21
bb left he would -16
bb left he ’s -11
bb left her -ed -13
bb left her in -6
bb left her to -15
bb left her w -44
bb left him , 54
bb left him on -43
bb left himself as -20
bb left his -ed -7
bb left his -ing -23
bb left his w -83
bb left how w -13
bb left hundreds of -38
bb left i -ed -20
bb left i w 63
bb left i was -7
bb left in , 57
bb left in -ing -25
bb left in -ly -27
bb left in CAP 19
bb left in on -11
bb left in w -24
bb left in what 97
bb left in which 47
bb left is -ed -7
bb left is -ing -74
bb left is -ly -41
bb left is in -8
bb left is not 20
bb left is on -11
bb left is w -27
bb left it 's -79
bb left it , -67
bb left it -ed 72
bb left it -s 67
bb left it had -10
bb left it has -11
bb left it is 13
bb left it w -27
bb left it was 28
bb left it ’s -45
bb left like -ing -9
bb left many in -24
bb left many of -69
bb left many w -62
bb left may , 21
bb left may be -27
bb left may have -16
bb left may w -15
bb left me , 34
bb left might be -27
bb left might w -76
bb left most of -38
bb left most w -44
bb left must be -5
bb left never -ed -7
bb left no . 46
bb left no w 84
bb left not , 19
bb left not -ed -46
bb left not -ing 35
bb left not -ly -15
bb left not as -27
bb left not be -7
bb left not been -10
bb left not have -11
bb left not to -8
bb left not w -54
bb left of -ed -80
bb left of -ing -32
bb left of -ly -49
bb left of -s 17
bb left of CAP -15
bb left of about -63
bb left of being -34
bb left of how -10
bb left of not -6
bb left on , -58
bb left on -ed -9
bb left on -ing -14
bb left on DAY -19
bb left on to -6
bb left on what -5
bb left one , 54
bb left one -ed -32
bb left one -ing -22
bb left one in -53
bb left one of -31
bb left one w 75
bb left or -ing -27
bb left or w -41
bb left other than -32
bb left other w -19
bb left others , 37
bb left others -ing -21
bb left others are -7
bb left out , 16
bb left out of 11
bb left outside of -10
bb left over , 17
bb left over -ing -12
bb left several of -18
bb left she 's -10
bb left she -ed 8
bb left she -s -14
bb left she and -106
bb left she did -38
bb left she didn't -10
bb left she had -7
bb left she has -14
bb left she is -11
bb left she w -46
bb left she was -26
bb left she will -15
bb left should be -14
bb left should w 18
bb left since -ing -9
bb left since w 76
bb left six in -35
bb left so , 104
bb left so w 51
bb left some -s 24
bb left some in -6
bb left some w -17
bb left such as -39
bb left than -ing -15
bb left than w -5
bb left that 's -36
bb left that , 95
bb left that -ed 84
bb left that -ing -31
bb left that -ly -16
bb left that -s -74
bb left that could -19
bb left that has -19
bb left that have -14
bb left that is 14
bb left that w 22
bb left that was -48
bb left that would -18
bb left that ’s -35
bb left the -ed -59
bb left the -ing -52
bb left the -ly -56
bb left the -s 48
bb left the NUM -74
bb left the w 10
bb left their w -59
bb left them , 46
bb left them as 10
bb left themselves as -40
bb left they -ed -35
bb left they are -36
bb left they w -46
bb left they were -18
bb left they would -9
bb left this , 37
bb left this -s 34
bb left this is -62
bb left this w 91
bb left this was -27
bb left those -s -71
bb left those of -8
bb left though , 35
bb left thousands of -19
bb left three in -30
bb left three of -19
bb left three w -16
bb left to , -13
bb left to -ed -17
bb left to -ing 17
bb left to -ly -17
bb left to -s -43
bb left to be -44
bb left to do -10
bb left to get -9
bb left to have -6
bb left to w -14
bb left two -ing -16
bb left two of -30
bb left up for -9
bb left up in -12
bb left up on -23
bb left up to -40
bb left up w -8
bb left w " -37
bb left w 's -46
bb left w ( -54
bb left w , 46
bb left w -ing -7
bb left w -ly -34
bb left w : 80
bb left w ; 103
bb left w CAP -78
bb left w DAY 41
bb left w about -48
bb left w after 57
bb left w against -52
bb left w along -13
bb left w among -26
bb left w are 25
bb left w around -21
bb left w as 47
bb left w at -55
bb left w be -12
bb left w because 96
bb left w been -52
bb left w before 34
bb left w behind -12
bb left w but 49
bb left w by -18
bb left w can -36
bb left w could -19
bb left w did -41
bb left w does -15
bb left w doesn’t -12
bb left w down -13
bb left w during -17
bb left w for -9
bb left w from -40
bb left w had 23
bb left w has -45
bb left w have 7
bb left w how -113
bb left w if 50
bb left w in -20
bb left w into 23
bb left w is 16
bb left w like -54
bb left w may -8
bb left w might -5
bb left w of -19
bb left w off -25
bb left w on -11
bb left w or -26
bb left w out 57
bb left w outside -38
bb left w over 7
bb left w since -12
bb left w so 61
bb left w than 17
bb left w though 128
bb left w through -23
bb left w to -12
bb left w toward -23
bb left w under -36
bb left w until 32
bb left w up 5
bb left w w -22
bb left w was -48
bb left w were 7
bb left w what -6
bb left w when 11
bb left w where 31
bb left w whether 94
bb left w while 22
bb left w who 27
bb left w will -25
bb left w with -53
bb left w within -21
bb left w would 43
bb left w — 19
bb left w ’s -38
bb left was -ed -21
bb left was -ing -42
bb left was -ly -28
bb left was among -90
bb left was in -15
bb left was not -19
bb left was once -24
bb left was so -10
bb left was to -14
bb left was w -32
bb left were -ed -7
bb left were -ing -9
bb left were not -12
bb left were w 74
bb left what is -12
bb left when -ed -11
bb left which -ed 90
bb left which -s 7
bb left which had -7
bb left which has -20
bb left which is 41
bb left which w 123
bb left which was -25
bb left while -ing -26
bb left while -ly 50
bb left while not -15
bb left while w -97
bb left who -ed -76
bb left who -ly -15
bb left who -s -69
bb left who are -46
bb left who had -35
bb left who has -41
bb left who have -47
bb left who is -48
bb left who w -60
bb left who was 10
bb left who ’s -12
bb left will -ly -10
bb left will w -31
bb left with -s -11
bb left with w -34
bb left without -ing -13
bb left would be -34
bb left would have -30
bb left yet to -9
bb left you w -15
bb left — -ed -31
bb left — -ing 76
bb left — -ly 72
bb left — -s -24
bb left — after -32
bb left — and 89
bb left — are -7
bb left — as 92
bb left — but 61
bb left — has -10
bb left — in -13
bb left — is 57
bb left — to -23
bb left — w -48
bb left — was -16
bb left — which 28
bb left — with 24
bb left ’s -ed -51
bb left ’s -ing -27
bb left ’s -ly -12
bb left ’s not -26
bb left ’s w -52
bb relative , " -26
bb relative , and -6
bb relative , in -6
bb relative , w -28
bb relative -ed on 58
bb relative -s , 40
bb relative -s and -29
bb relative -s in 43
bb relative -s of 14
bb relative CAP 's -18
bb relative CAP , -27
bb relative CAP -ed 51
bb relative CAP . -21
bb relative CAP and -23
bb relative CAP is -25
bb relative CAP w -49
bb relative CAP ’s -34
bb relative NUM , 46
bb relative NUM — -19
bb relative ^ CAP -11
bb relative ^ ^ 18
bb relative ^ but -38
bb relative a w -13
bb relative has -ed -9
bb relative is -ly -25
bb relative the w -21
bb relative to w -14
bb relative w , 48
bb relative w -ed -18
bb relative w -ing -38
bb relative w and -19
bb relative w as 62
bb relative w for 50
bb relative w from 47
bb relative w in -43
bb relative w is -20
bb relative w of 10
bb relative w on -38
bb relative w to -35
bb relative w w -28
bb relative w was 59
bb relative w with -11
bb right " -ed 37
bb right " -ing -35
bb right " -s 24
bb right " w 18
bb right 's -ing -18
bb right 's w -18
bb right ) -ed -10
bb right ) w -13
bb right , -ed -6
bb right , -ing -20
bb right , -s 8
bb right , w 13
bb right -ed -s -21
bb right -ed DAY -11
bb right -ed a -14
bb right -ed about -23
bb right -ed against -12
bb right -ed an -21
bb right -ed as -20
bb right -ed at -8
bb right -ed by -18
bb right -ed for -15
bb right -ed his -6
bb right -ed in -24
bb right -ed of -17
bb right -ed off -17
bb right -ed on -5
bb right -ed out -9
bb right -ed over -15
bb right -ed the -19
bb right -ed to -21
bb right -ed up 66
bb right -ed upon -10
bb right -ed with 9
bb right -ing -ed -21
bb right -ing -s -24
bb right -ing a -24
bb right -ing about -23
bb right -ing an -7
bb right -ing for -23
bb right -ing of 31
bb right -ing on -24
bb right -ing out -43
bb right -ing to 77
bb right -ing w 13
bb right -ly -ed -12
bb right -ly -ing -17
bb right -ly -s -14
bb right -ly w -5
bb right -s -ed -11
bb right -s -ing -35
bb right -s -s -17
bb right -s about -21
bb right -s at -11
bb right -s for -20
bb right -s of 6
bb right -s on -23
bb right -s out -12
bb right -s to -36
bb right -s w -9
bb right -s with -25
bb right CAP -ed -7
bb right CAP -ing -17
bb right CAP -s -8
bb right CAP CAP -32
bb right CAP about -49
bb right CAP for -34
bb right CAP of -53
bb right CAP to 8
bb right CAP w -7
bb right DAY -ed -21
bb right DAY w -17
bb right NUM -ing -10
bb right NUM w -16
bb right ^ CAP -16
bb right a -ed -27
bb right a CAP -12
bb right a w -14
bb right after -ing 18
bb right all -ed -8
bb right an w -23
bb right and -ed -15
bb right and -ing -17
bb right and -s -21
bb right and w -15
bb right are -ed 55
bb right are -ing -14
bb right be -ed -23
bb right be -ing -29
bb right been -ed -43
bb right been -ing -11
bb right been w 29
bb right before -ing -12
bb right both -ed -18
bb right both w -9
bb right but -ed -21
bb right but -ing -39
bb right but -s -17
bb right but w 16
bb right by -ing -17
bb right can w -14
bb right could w -14
bb right didn't w -13
bb right didn’t w -13
bb right does w -12
bb right doesn't w -25
bb right doesn’t w 44
bb right don't w -5
bb right don’t w -7
bb right down on -13
bb right during a -6
bb right five w -7
bb right from -ing -10
bb right had -ed 8
bb right had w -16
bb right has -ed -12
bb right hasn't -ed -9
bb right have -ed -10
bb right he -ed -6
bb right he -s -6
bb right he w -6
bb right her w -10
bb right himself from -12
bb right his w -10
bb right i -ed -7
bb right i w -5
bb right in -ing -38
bb right in a -16
bb right in on -25
bb right is -ed 48
bb right is -ing -10
bb right is w -23
bb right it -ed -20
bb right it -s -11
bb right it is -15
bb right it w -23
bb right it was -15
bb right many w -10
bb right may w -9
bb right might w -20
bb right must w -15
bb right never -ed -9
bb right no w -14
bb right not -ed -20
bb right not -ing -8
bb right not w -18
bb right of -ing 18
bb right on CAP -7
bb right on the -15
bb right on to -29
bb right others w -5
bb right out at -15
bb right several w -21
bb right she -ed -6
bb right she -s -8
bb right since -ed -19
bb right some w -8
bb right that -ed 35
bb right that -s -9
bb right the -s -20
bb right the w -30
bb right them -ed -16
bb right they -ed -6
bb right they w -8
bb right those -ing -10
bb right to -s -40
bb right to CAP -18
bb right to w -25
bb right two w -11
bb right w -ed -13
bb right w -ing -14
bb right w -ly -15
bb right w -s -14
bb right w DAY -14
bb right w a -18
bb right w about -15
bb right w against -19
bb right w an -9
bb right w as -30
bb right w at -13
bb right w by -11
bb right w during -7
bb right w for -10
bb right w in -27
bb right w of -11
bb right w on -33
bb right w out -16
bb right w the 12
bb right w to -29
bb right w up -8
bb right w w -15
bb right w with 11
bb right was -ed 13
bb right was -ing -10
bb right was w -11
bb right we -ed -6
bb right were -ed -36
bb right were w -20
bb right when -ed -15
bb right while -ing -11
bb right will -s -21
bb right will w -27
bb right without -ing -33
bb right would w -20
bb right — -ed -20
bb right — -ing -27
bb right — -s -19
bb right — w -23
bb right ’s w -17
bb shared " w 12
bb shared , " -21
bb shared , and -16
bb shared , as -6
bb shared , but -19
bb shared , when -15
bb shared , which 24
bb shared , while 11
bb shared , with 49
bb shared -ed , 22
bb shared -ing , -38
bb shared -s , 14
bb shared -s ; 25
bb shared -s after -23
bb shared -s as -23
bb shared CAP , -37
bb shared CAP — 108
bb shared DAY , 47
bb shared ^ CAP 11
bb shared ^ about -25
bb shared ^ although -52
bb shared ^ and -6
bb shared ^ as -69
bb shared ^ but 16
bb shared ^ despite -9
bb shared ^ if -25
bb shared ^ in -30
bb shared ^ though -20
bb shared ^ when -11
bb shared ^ while -30
bb shared ^ with -18
bb shared a w 69
bb shared in which 107
bb shared may , -41
bb shared the w -68
bb shared w , 7
bb shared w -ed -20
bb shared w : -27
bb shared w and -37
bb shared w as 45
bb shared w of -13
bb shared w w -24
bb shared w when 49
bb shared w — 33
c left 0 17
c left 1 -19
c left 2 7
c left 3 31
c relative 0 16
c relative 1 -24
c relative 2 -52
c relative 3 26
c right 0 -7
c right 1 -12
c shared 1 137
c shared 2 72
c shared 3 45
cl first 0 " " -40
cl first 0 " , 22
cl first 0 " ^ 28
cl first 0 " and -31
cl first 0 " as -36
cl first 0 " but -40
cl first 0 " in -36
cl first 0 " on -14
cl first 0 's , -16
cl first 0 's and -34
cl first 0 's but 41
cl first 0 's in -22
cl first 0 ) , -17
cl first 0 ) ^ 9
cl first 0 ) after -5
cl first 0 ) in -6
cl first 0 , -ed -80
cl first 0 , -s -24
cl first 0 , . -44
cl first 0 , : -29
cl first 0 , ; 57
cl first 0 , ^ 62
cl first 0 , about 8
cl first 0 , after -5
cl first 0 , and 26
cl first 0 , are -19
cl first 0 , as -38
cl first 0 , at -5
cl first 0 , be -54
cl first 0 , been -7
cl first 0 , before -37
cl first 0 , but 13
cl first 0 , by -8
cl first 0 , despite -65
cl first 0 , during -28
cl first 0 , for -76
cl first 0 , from -8
cl first 0 , has -6
cl first 0 , if -111
cl first 0 , in -44
cl first 0 , like -46
cl first 0 , of -70
cl first 0 , on -50
cl first 0 , once -13
cl first 0 , or -43
cl first 0 , over -10
cl first 0 , since -8
cl first 0 , so 8
cl first 0 , than -63
cl first 0 , to -34
cl first 0 , was -21
cl first 0 , when 71
cl first 0 , where -27
cl first 0 , whether 23
cl first 0 , with -32
cl first 0 , would -15
cl first 0 , yet -49
cl first 0 , — 13
cl first 0 -ed , -27
cl first 0 -ed ^ -15
cl first 0 -ed and 84
cl first 0 -ed by -9
cl first 0 -ed while -54
cl first 0 -ing , -22
cl first 0 -ing ^ -36
cl first 0 -ing and -43
cl first 0 -s " 60
cl first 0 -s -ed -18
cl first 0 -s : 73
cl first 0 -s ^ -38
cl first 0 -s after -17
cl first 0 -s and -54
cl first 0 -s as 30
cl first 0 -s at -12
cl first 0 -s despite -17
cl first 0 -s for 53
cl first 0 -s if -24
cl first 0 -s in 9
cl first 0 -s of -24
cl first 0 -s on -11
cl first 0 -s so -6
cl first 0 -s than -12
cl first 0 -s though -7
cl first 0 -s to -11
cl first 0 -s w -15
cl first 0 -s when -60
cl first 0 -s where -14
cl first 0 -s while -42
cl first 0 -s with -31
cl first 0 -s — -44
cl first 0 -s ’s -10
cl first 0 CAP " -30
cl first 0 CAP , 9
cl first 0 CAP -ed -27
cl first 0 CAP -ing -10
cl first 0 CAP : -20
cl first 0 CAP ^ -17
cl first 0 CAP after 6
cl first 0 CAP although -8
cl first 0 CAP among 79
cl first 0 CAP and -44
cl first 0 CAP as -26
cl first 0 CAP at -8
cl first 0 CAP but -41
cl first 0 CAP despite -13
cl first 0 CAP during -11
cl first 0 CAP for -28
cl first 0 CAP from -12
cl first 0 CAP if -20
cl first 0 CAP on -11
cl first 0 CAP or -6
cl first 0 CAP so -53
cl first 0 CAP than -8
cl first 0 CAP though -27
cl first 0 CAP to -15
cl first 0 CAP until -30
cl first 0 CAP w -9
cl first 0 CAP when -42
cl first 0 CAP where -10
cl first 0 CAP whether -19
cl first 0 CAP while -24
cl first 0 CAP with -12
cl first 0 CAP yet -9
cl first 0 CAP — -20
cl first 0 DAY , -44
cl first 0 NUM , -47
cl first 0 NUM ^ -10
cl first 0 NUM about -13
cl first 0 a , -33
cl first 0 a ^ 47
cl first 0 a while 47
cl first 0 after , -31
cl first 0 after ^ 26
cl first 0 all , -81
cl first 0 all ^ 51
cl first 0 an ^ -42
cl first 0 and " -36
cl first 0 and , 68
cl first 0 and -s -30
cl first 0 and ^ 39
cl first 0 and after 51
cl first 0 and as -10
cl first 0 and at -60
cl first 0 and but 12
cl first 0 and had -31
cl first 0 and if -24
cl first 0 and in -70
cl first 0 and is 23
cl first 0 and on -19
cl first 0 and w -47
cl first 0 and was -27
cl first 0 and when 93
cl first 0 and while 56
cl first 0 and — -29
cl first 0 before " -5
cl first 0 before , -99
cl first 0 before ^ 114
cl first 0 both , -41
cl first 0 both ^ 61
cl first 0 both and -34
cl first 0 but , 62
cl first 0 but ^ 50
cl first 0 but in -17
cl first 0 by ^ 30
cl first 0 by after 68
cl first 0 by in -25
cl first 0 for , 7
cl first 0 from ^ -12
cl first 0 he , -34
cl first 0 he ^ -29
cl first 0 he although -12
cl first 0 he and -22
cl first 0 he as -13
cl first 0 he at -6
cl first 0 he before -6
cl first 0 he but -21
cl first 0 he if -12
cl first 0 he in -6
cl first 0 he when -15
cl first 0 he while -10
cl first 0 her , 7
cl first 0 her ^ -50
cl first 0 his , 38
cl first 0 his ^ -10
cl first 0 his after -36
cl first 0 his and 57
cl first 0 his but -44
cl first 0 i , -22
cl first 0 i ^ -23
cl first 0 in , 50
cl first 0 in ^ 14
cl first 0 it , -31
cl first 0 it ^ -33
cl first 0 it and -9
cl first 0 it as -17
cl first 0 it but -14
cl first 0 many ^ -31
cl first 0 of , -32
cl first 0 one ^ -34
cl first 0 or ^ 13
cl first 0 others ^ -14
cl first 0 she , -28
cl first 0 she ; -8
cl first 0 she ^ -25
cl first 0 she and -5
cl first 0 she as -6
cl first 0 she but -7
cl first 0 she when -5
cl first 0 she while -10
cl first 0 some , 37
cl first 0 some ^ 15
cl first 0 that ^ -33
cl first 0 that after -6
cl first 0 that and -16
cl first 0 that but -34
cl first 0 that in -12
cl first 0 the , -24
cl first 0 the ^ -59
cl first 0 the while -32
cl first 0 their , -46
cl first 0 their ^ 58
cl first 0 them ^ -19
cl first 0 they , 10
cl first 0 they ^ -44
cl first 0 they and 73
cl first 0 they as -13
cl first 0 they but 62
cl first 0 they in -10
cl first 0 they so -5
cl first 0 they while -8
cl first 0 w " -43
cl first 0 w -ed -9
cl first 0 w : -20
cl first 0 w ; -11
cl first 0 w ^ -8
cl first 0 w after -21
cl first 0 w although -29
cl first 0 w among -46
cl first 0 w and -63
cl first 0 w as 20
cl first 0 w at -20
cl first 0 w because -19
cl first 0 w but -48
cl first 0 w despite -7
cl first 0 w for 75
cl first 0 w has -8
cl first 0 w if -11
cl first 0 w is -8
cl first 0 w of -8
cl first 0 w on -33
cl first 0 w or -11
cl first 0 w since -28
cl first 0 w than -49
cl first 0 w to 42
cl first 0 w was -13
cl first 0 w when -53
cl first 0 w where -38
cl first 0 w while 26
cl first 0 w with -25
cl first 0 w — -28
cl first 0 we ^ -29
cl first 0 what ^ -29
cl first 0 when " -14
cl first 0 when , 42
cl first 0 when ^ -42
cl first 0 which , -12
cl first 0 which ^ -57
cl first 0 while , 88
cl first 0 while ^ 20
cl first 0 who " -5
cl first 0 who , -37
cl first 0 who ^ -22
cl first 0 who but -10
cl first 0 with , 32
cl first 0 with ^ -52
cl first 0 you ^ -21
cl first 0 — , 48
cl first 0 — ^ 30
cl first 0 — after -16
cl first 0 — and -30
cl first 0 — as 57
cl first 0 — in -29
cl first 0 — — -61
cl first 0 ’s ^ 20
cl left 0 ' ^ -64
cl left 0 's , 16
cl left 0 's -ed 146
cl left 0 's -ing 98
cl left 0 's . -120
cl left 0 's ^ -103
cl left 0 's and -63
cl left 0 's but -35
cl left 0 's for 84
cl left 0 's in 79
cl left 0 's of 96
cl left 0 's to 139
cl left 0 's w 55
cl left 0 ) " 93
cl left 0 ) , 160
cl left 0 ) . -27
cl left 0 ) ^ -5
cl left 0 ) and 16
cl left 0 ) as 35
cl left 0 ) of -11
cl left 0 , " -129
cl left 0 , & -31
cl left 0 , ' -39
cl left 0 , 's -40
cl left 0 , ) -11
cl left 0 , , -95
cl left 0 , -ed -54
cl left 0 , -ing -82
cl left 0 , -ly -38
cl left 0 , -s -76
cl left 0 , . -61
cl left 0 , : -52
cl left 0 , CAP -75
cl left 0 , NUM -51
cl left 0 , ^ -48
cl left 0 , about -63
cl left 0 , across -34
cl left 0 , after -113
cl left 0 , against -45
cl left 0 , among -43
cl left 0 , and -79
cl left 0 , are -38
cl left 0 , around -41
cl left 0 , as -133
cl left 0 , at -70
cl left 0 , be -37
cl left 0 , been -22
cl left 0 , before -74
cl left 0 , behind -34
cl left 0 , between -10
cl left 0 , by -60
cl left 0 , could -16
cl left 0 , did -16
cl left 0 , do -13
cl left 0 , during -60
cl left 0 , for -56
cl left 0 , from -67
cl left 0 , had -33
cl left 0 , has -30
cl left 0 , have -14
cl left 0 , how -58
cl left 0 , if -28
cl left 0 , in -68
cl left 0 , into -51
cl left 0 , is -49
cl left 0 , like -63
cl left 0 , not -31
cl left 0 , of -61
cl left 0 , off -25
cl left 0 , on -56
cl left 0 , once -24
cl left 0 , or -41
cl left 0 , out -19
cl left 0 , outside -22
cl left 0 , over -53
cl left 0 , should -12
cl left 0 , since -50
cl left 0 , so -22
cl left 0 , than -82
cl left 0 , through -20
cl left 0 , to -53
cl left 0 , toward -22
cl left 0 , under -41
cl left 0 , up -10
cl left 0 , w -46
cl left 0 , was -16
cl left 0 , were -32
cl left 0 , what -27
cl left 0 , when -89
cl left 0 , where -67
cl left 0 , whether -13
cl left 0 , which -130
cl left 0 , while -95
cl left 0 , whom -54
cl left 0 , will -19
cl left 0 , with -85
cl left 0 , within 40
cl left 0 , would -26
cl left 0 , — -87
cl left 0 , ’s -36
cl left 0 -ed , -13
cl left 0 -ed ^ 24
cl left 0 -ed and -78
cl left 0 -ed as 41
cl left 0 -ed has -16
cl left 0 -ed in -31
cl left 0 -ed of -67
cl left 0 -ed w 80
cl left 0 -ing 's -22
cl left 0 -ing , -9
cl left 0 -ing . -32
cl left 0 -ing ^ 86
cl left 0 -ing and 8
cl left 0 -ing but 32
cl left 0 -ing in -14
cl left 0 -ing of 20
cl left 0 -ing on -36
cl left 0 -ing w 80
cl left 0 -ing was -35
cl left 0 -ing with -65
cl left 0 -ing ’s -12
cl left 0 -s " 23
cl left 0 -s ' -50
cl left 0 -s 's -81
cl left 0 -s , 99
cl left 0 -s -ed 14
cl left 0 -s -ing 16
cl left 0 -s -ly -12
cl left 0 -s -s 102
cl left 0 -s . -74
cl left 0 -s CAP 68
cl left 0 -s NUM -27
cl left 0 -s ^ 70
cl left 0 -s about 57
cl left 0 -s after 173
cl left 0 -s and -8
cl left 0 -s are 82
cl left 0 -s as 85
cl left 0 -s be 30
cl left 0 -s been -31
cl left 0 -s but 123
cl left 0 -s by -78
cl left 0 -s for 46
cl left 0 -s from 59
cl left 0 -s has -62
cl left 0 -s have 46
cl left 0 -s if 102
cl left 0 -s in -7
cl left 0 -s into 77
cl left 0 -s is 65
cl left 0 -s not -30
cl left 0 -s of -59
cl left 0 -s on 72
cl left 0 -s over 41
cl left 0 -s so -19
cl left 0 -s than 92
cl left 0 -s though 87
cl left 0 -s through -52
cl left 0 -s to 43
cl left 0 -s w 57
cl left 0 -s was 37
cl left 0 -s were -59
cl left 0 -s when 123
cl left 0 -s where 54
cl left 0 -s while 107
cl left 0 -s will 47
cl left 0 -s with 107
cl left 0 -s — 89
cl left 0 -s ’s -78
cl left 0 CAP " 79
cl left 0 CAP 's -69
cl left 0 CAP , 126
cl left 0 CAP -ed 76
cl left 0 CAP -ing 63
cl left 0 CAP -ly 8
cl left 0 CAP -s 47
cl left 0 CAP . -78
cl left 0 CAP / -49
cl left 0 CAP : 91
cl left 0 CAP ; 106
cl left 0 CAP ?sym -43
cl left 0 CAP CAP 83
cl left 0 CAP NUM 47
cl left 0 CAP ^ 55
cl left 0 CAP about 43
cl left 0 CAP after 158
cl left 0 CAP although 95
cl left 0 CAP and 22
cl left 0 CAP are -26
cl left 0 CAP as 118
cl left 0 CAP at -41
cl left 0 CAP be -40
cl left 0 CAP because 104
cl left 0 CAP been -41
cl left 0 CAP before 131
cl left 0 CAP between 48
cl left 0 CAP by -5
cl left 0 CAP for -17
cl left 0 CAP from -13
cl left 0 CAP has 30
cl left 0 CAP have -19
cl left 0 CAP if 103
cl left 0 CAP in -80
cl left 0 CAP into -47
cl left 0 CAP is -18
cl left 0 CAP like 6
cl left 0 CAP neither -22
cl left 0 CAP nor -35
cl left 0 CAP not -9
cl left 0 CAP of -57
cl left 0 CAP on -92
cl left 0 CAP over -35
cl left 0 CAP since 53
cl left 0 CAP so -37
cl left 0 CAP than -52
cl left 0 CAP though 95
cl left 0 CAP w 8
cl left 0 CAP was -36
cl left 0 CAP were 10
cl left 0 CAP what 73
cl left 0 CAP when 141
cl left 0 CAP where 68
cl left 0 CAP which 85
cl left 0 CAP while 124
cl left 0 CAP whom 96
cl left 0 CAP will -26
cl left 0 CAP with 80
cl left 0 CAP yet 55
cl left 0 CAP — 163
cl left 0 CAP ’s -80
cl left 0 DAY , 107
cl left 0 DAY -ed -56
cl left 0 DAY -ing -45
cl left 0 DAY -s -58
cl left 0 DAY . -39
cl left 0 DAY ^ 73
cl left 0 DAY in -52
cl left 0 DAY of -63
cl left 0 DAY on -80
cl left 0 DAY to -80
cl left 0 DAY w -79
cl left 0 DAY — 136
cl left 0 NUM , 96
cl left 0 NUM -ing -12
cl left 0 NUM : 73
cl left 0 NUM ^ 89
cl left 0 NUM about 90
cl left 0 NUM in -99
cl left 0 NUM of -28
cl left 0 NUM to -18
cl left 0 a , -54
cl left 0 a -ed -12
cl left 0 a -ing -40
cl left 0 a ^ -17
cl left 0 a and -50
cl left 0 a have -7
cl left 0 a in -15
cl left 0 a is -19
cl left 0 a of -10
cl left 0 a to -9
cl left 0 a w -29
cl left 0 a — -34
cl left 0 after -ed -6
cl left 0 after ^ -41
cl left 0 all , -142
cl left 0 all ^ -41
cl left 0 all and -84
cl left 0 all have -42
cl left 0 an , -19
cl left 0 an -ed -7
cl left 0 an ^ -48
cl left 0 an in -8
cl left 0 an w -10
cl left 0 and " -27
cl left 0 and 's -11
cl left 0 and , -49
cl left 0 and -ed -30
cl left 0 and -ing -26
cl left 0 and -ly -17
cl left 0 and -s -31
cl left 0 and . -11
cl left 0 and CAP -17
cl left 0 and NUM -18
cl left 0 and ^ -27
cl left 0 and about -25
cl left 0 and and -31
cl left 0 and are -19
cl left 0 and as -51
cl left 0 and at -25
cl left 0 and be -5
cl left 0 and but -34
cl left 0 and by -9
cl left 0 and for -20
cl left 0 and from -13
cl left 0 and has -7
cl left 0 and have -6
cl left 0 and in -27
cl left 0 and into -14
cl left 0 and is -12
cl left 0 and not -10
cl left 0 and of -29
cl left 0 and on -26
cl left 0 and over -7
cl left 0 and to -23
cl left 0 and was -10
cl left 0 and were -7
cl left 0 and when -38
cl left 0 and while -16
cl left 0 and with -50
cl left 0 and — -48
cl left 0 and ’s -11
cl left 0 another ^ -22
cl left 0 as as -25
cl left 0 before , -47
cl left 0 before -ed -6
cl left 0 before ^ -21
cl left 0 before w -10
cl left 0 both , 23
cl left 0 both . -23
cl left 0 both CAP -97
cl left 0 both ^ 33
cl left 0 both and -16
cl left 0 both have -74
cl left 0 but 's -7
cl left 0 but , -28
cl left 0 but -ed -20
cl left 0 but -ing -11
cl left 0 but -s -16
cl left 0 but ^ -42
cl left 0 but for -8
cl left 0 but in -8
cl left 0 but of -5
cl left 0 but to -6
cl left 0 but w -30
cl left 0 but with -9
cl left 0 but would -8
cl left 0 by , -45
cl left 0 by -ed -18
cl left 0 by -ing -12
cl left 0 by and -43
cl left 0 by in -12
cl left 0 by is -6
cl left 0 by of -19
cl left 0 by on -15
cl left 0 by to -12
cl left 0 by w 26
cl left 0 everyone ^ 37
cl left 0 five in -38
cl left 0 for , -32
cl left 0 he " 28
cl left 0 he 's -6
cl left 0 he , 53
cl left 0 he -ing 43
cl left 0 he -ly 21
cl left 0 he -s 63
cl left 0 he : 64
cl left 0 he CAP 60
cl left 0 he DAY 56
cl left 0 he ^ 26
cl left 0 he about -13
cl left 0 he after 59
cl left 0 he although 32
cl left 0 he and 39
cl left 0 he as 118
cl left 0 he at -20
cl left 0 he because 60
cl left 0 he but 26
cl left 0 he by -9
cl left 0 he for -15
cl left 0 he had 17
cl left 0 he has -7
cl left 0 he if 27
cl left 0 he in -20
cl left 0 he is -12
cl left 0 he not -6
cl left 0 he of -14
cl left 0 he on -18
cl left 0 he over -8
cl left 0 he since 73
cl left 0 he than -19
cl left 0 he though 69
cl left 0 he to -26
cl left 0 he w 78
cl left 0 he was -7
cl left 0 he what 35
cl left 0 he when 69
cl left 0 he where 16
cl left 0 he which 106
cl left 0 he while 69
cl left 0 he who 75
cl left 0 he with -18
cl left 0 he — 52
cl left 0 he ’s -9
cl left 0 her , -72
cl left 0 her -ed 10
cl left 0 her ^ -46
cl left 0 her in 68
cl left 0 her to 33
cl left 0 her w -19
cl left 0 him , 117
cl left 0 himself ^ 28
cl left 0 his , 12
cl left 0 his -ed -100
cl left 0 his -ly 33
cl left 0 his . -9
cl left 0 his ^ -75
cl left 0 his after -22
cl left 0 his and 41
cl left 0 his from 40
cl left 0 his has -10
cl left 0 his in 92
cl left 0 his is -8
cl left 0 his of 107
cl left 0 his on 21
cl left 0 his to 13
cl left 0 his w -28
cl left 0 his was 15
cl left 0 his with 100
cl left 0 his — -26
cl left 0 i " 36
cl left 0 i , 48
cl left 0 i : 28
cl left 0 i ^ -29
cl left 0 i and 25
cl left 0 i but 16
cl left 0 i when 50
cl left 0 in , -35
cl left 0 in ^ 10
cl left 0 in been -18
cl left 0 in of -36
cl left 0 it " 55
cl left 0 it , 17
cl left 0 it -ed -26
cl left 0 it ^ 16
cl left 0 it after 17
cl left 0 it and 98
cl left 0 it as 76
cl left 0 it but -48
cl left 0 it for -14
cl left 0 it of -9
cl left 0 it to -8
cl left 0 it w 67
cl left 0 it what 69
cl left 0 many , 84
cl left 0 many ^ -8
cl left 0 of , -44
cl left 0 of ^ -56
cl left 0 of has -14
cl left 0 of in -20
cl left 0 one , 152
cl left 0 one ^ 51
cl left 0 others , 56
cl left 0 others ^ 23
cl left 0 several , 23
cl left 0 she " 23
cl left 0 she , 65
cl left 0 she -ed -18
cl left 0 she -ing 22
cl left 0 she -ly 49
cl left 0 she -s 86
cl left 0 she CAP 24
cl left 0 she ^ 8
cl left 0 she and 66
cl left 0 she as 72
cl left 0 she at -8
cl left 0 she because 52
cl left 0 she but 21
cl left 0 she during -6
cl left 0 she in -37
cl left 0 she of -16
cl left 0 she on -7
cl left 0 she though 28
cl left 0 she to -18
cl left 0 she w 63
cl left 0 she when 54
cl left 0 she where 47
cl left 0 she which 54
cl left 0 she with -13
cl left 0 she — 17
cl left 0 since ^ -58
cl left 0 some , 18
cl left 0 some ^ -30
cl left 0 that -s 24
cl left 0 that CAP 46
cl left 0 that ^ -68
cl left 0 that w -12
cl left 0 the , -89
cl left 0 the -ed -14
cl left 0 the CAP -28
cl left 0 the ^ -76
cl left 0 the and -34
cl left 0 the but -58
cl left 0 the had -9
cl left 0 the has -12
cl left 0 the in -14
cl left 0 the of -20
cl left 0 the to -20
cl left 0 the w -23
cl left 0 the was -32
cl left 0 the with -14
cl left 0 the ’s -8
cl left 0 their , -27
cl left 0 their -ed 100
cl left 0 their ^ -53
cl left 0 their and -21
cl left 0 their in 39
cl left 0 their w -127
cl left 0 them of -53
cl left 0 they , 65
cl left 0 they -ing 17
cl left 0 they -s 32
cl left 0 they ^ 11
cl left 0 they and 42
cl left 0 they as 39
cl left 0 they because 57
cl left 0 they but 18
cl left 0 they for -11
cl left 0 they if 40
cl left 0 they in -15
cl left 0 they is -6
cl left 0 they of -6
cl left 0 they on -8
cl left 0 they so 24
cl left 0 they though 32
cl left 0 they to -7
cl left 0 they w 72
cl left 0 they what 58
cl left 0 they which -41
cl left 0 this ^ -55
cl left 0 those ^ -33
cl left 0 three ^ 79
cl left 0 under ^ -29
cl left 0 w " 40
cl left 0 w ' -40
cl left 0 w 's -48
cl left 0 w ( 59
cl left 0 w , 94
cl left 0 w -ed -7
cl left 0 w -ing 19
cl left 0 w -ly -53
cl left 0 w -s 78
cl left 0 w . -79
cl left 0 w / -57
cl left 0 w : 130
cl left 0 w ; 86
cl left 0 w CAP 48
cl left 0 w NUM -69
cl left 0 w ^ 54
cl left 0 w about 22
cl left 0 w after 113
cl left 0 w although 16
cl left 0 w among -24
cl left 0 w and 38
cl left 0 w are -75
cl left 0 w as 90
cl left 0 w at 66
cl left 0 w be -34
cl left 0 w because 82
cl left 0 w been -65
cl left 0 w before 35
cl left 0 w but 75
cl left 0 w did -10
cl left 0 w for 28
cl left 0 w from -24
cl left 0 w had 74
cl left 0 w has -63
cl left 0 w have -64
cl left 0 w if 56
cl left 0 w in -44
cl left 0 w into 46
cl left 0 w is 54
cl left 0 w neither -18
cl left 0 w not -23
cl left 0 w of -31
cl left 0 w on -6
cl left 0 w out 112
cl left 0 w over -41
cl left 0 w than 45
cl left 0 w w 11
cl left 0 w was 16
cl left 0 w were -25
cl left 0 w when 144
cl left 0 w where 68
cl left 0 w which 137
cl left 0 w while 73
cl left 0 w will -30
cl left 0 w with 65
cl left 0 w would -61
cl left 0 w — 47
cl left 0 w ’s -63
cl left 0 we , 38
cl left 0 we ^ 7
cl left 0 we and 41
cl left 0 we what 53
cl left 0 what , -8
cl left 0 what ^ -32
cl left 0 when " -38
cl left 0 when , -16
cl left 0 when ^ -7
cl left 0 when w -8
cl left 0 while , -6
cl left 0 whom , 126
cl left 0 whom of -33
cl left 0 with ^ -24
cl left 0 you , 40
cl left 0 you : -15
cl left 0 you ^ -15
cl left 0 you do 41
cl left 0 you if 47
cl left 0 you of -97
cl left 0 you w 39
cl left 0 — 's -20
cl left 0 — , 65
cl left 0 — -ed -71
cl left 0 — -ing -88
cl left 0 — -ly -25
cl left 0 — -s -42
cl left 0 — . -36
cl left 0 — ^ 142
cl left 0 — and 11
cl left 0 — as -65
cl left 0 — by -25
cl left 0 — for -32
cl left 0 — from -16
cl left 0 — has -14
cl left 0 — in -51
cl left 0 — is -7
cl left 0 — of -57
cl left 0 — on -22
cl left 0 — to -50
cl left 0 — w -78
cl left 0 — with -45
cl left 0 — — -142
cl left 0 — ’s -14
cl left 0 ’s , -35
cl left 0 ’s -ly -35
cl left 0 ’s ^ -133
cl left 0 ’s of 174
cl left 0 ’s to 141
cl left 0 ’s w -53
cl left 0 ’s ’s -24
cl left 1 's ^ -74
cl left 1 's and -28
cl left 1 's w -38
cl left 1 ) -ed -10
cl left 1 ) ^ -13
cl left 1 ) after -38
cl left 1 ) in -22
cl left 1 ) of -16
cl left 1 ) on -10
cl left 1 ) to -22
cl left 1 ) w -22
cl left 1 , " 187
cl left 1 , ' 61
cl left 1 , 's -17
cl left 1 , , 155
cl left 1 , -ed 38
cl left 1 , -ing 12
cl left 1 , -ly -12
cl left 1 , -s -44
cl left 1 , . 19
cl left 1 , : 140
cl left 1 , ?sym -8
cl left 1 , CAP 176
cl left 1 , NUM -5
cl left 1 , ^ 194
cl left 1 , about -27
cl left 1 , after 49
cl left 1 , and 61
cl left 1 , are -8
cl left 1 , as 178
cl left 1 , at -17
cl left 1 , be 79
cl left 1 , before -10
cl left 1 , but 187
cl left 1 , by -16
cl left 1 , for 18
cl left 1 , from -17
cl left 1 , had -10
cl left 1 , has -7
cl left 1 , in -24
cl left 1 , is -15
cl left 1 , like -12
cl left 1 , not -6
cl left 1 , of -8
cl left 1 , on -30
cl left 1 , or -6
cl left 1 , over -15
cl left 1 , so 72
cl left 1 , than -9
cl left 1 , to -18
cl left 1 , w 87
cl left 1 , was -16
cl left 1 , when 73
cl left 1 , while 103
cl left 1 , will 107
cl left 1 , with -23
cl left 1 , — 112
cl left 1 , ’s -18
cl left 1 -ed , -24
cl left 1 -ed ^ -79
cl left 1 -ed by 71
cl left 1 -ed in -5
cl left 1 -ed to -5
cl left 1 -ed w -10
cl left 1 -ing , -42
cl left 1 -ing ^ -75
cl left 1 -ing and -12
cl left 1 -ing in -14
cl left 1 -ing of -8
cl left 1 -ing on -9
cl left 1 -ing w -42
cl left 1 -s " -59
cl left 1 -s 's -21
cl left 1 -s , -57
cl left 1 -s -ed -61
cl left 1 -s -ing -48
cl left 1 -s -ly -47
cl left 1 -s -s -66
cl left 1 -s . -33
cl left 1 -s : -59
cl left 1 -s CAP -67
cl left 1 -s NUM -14
cl left 1 -s ^ -62
cl left 1 -s about -30
cl left 1 -s after -67
cl left 1 -s among -46
cl left 1 -s and -56
cl left 1 -s are 59
cl left 1 -s as -107
cl left 1 -s at -38
cl left 1 -s be -16
cl left 1 -s been -9
cl left 1 -s before -57
cl left 1 -s between -19
cl left 1 -s but -20
cl left 1 -s by -37
cl left 1 -s despite -30
cl left 1 -s during -14
cl left 1 -s for -67
cl left 1 -s from -35
cl left 1 -s had -17
cl left 1 -s has -26
cl left 1 -s have -16
cl left 1 -s if -41
cl left 1 -s in -31
cl left 1 -s into -28
cl left 1 -s is -52
cl left 1 -s like -23
cl left 1 -s not -8
cl left 1 -s of -49
cl left 1 -s on -46
cl left 1 -s out -10
cl left 1 -s over -27
cl left 1 -s since -38
cl left 1 -s than -26
cl left 1 -s through -15
cl left 1 -s to -46
cl left 1 -s under -21
cl left 1 -s w -56
cl left 1 -s was -20
cl left 1 -s were -19
cl left 1 -s when -43
cl left 1 -s where -37
cl left 1 -s while -78
cl left 1 -s will -12
cl left 1 -s with -54
cl left 1 -s — -19
cl left 1 -s ’s -21
cl left 1 CAP " 8
cl left 1 CAP ' -6
cl left 1 CAP 's -18
cl left 1 CAP , -59
cl left 1 CAP -ed -34
cl left 1 CAP -ing -37
cl left 1 CAP -ly -29
cl left 1 CAP -s -52
cl left 1 CAP . -24
cl left 1 CAP : -42
cl left 1 CAP CAP -78
cl left 1 CAP NUM 67
cl left 1 CAP ^ -68
cl left 1 CAP about -41
cl left 1 CAP after -84
cl left 1 CAP against -20
cl left 1 CAP although -22
cl left 1 CAP among -16
cl left 1 CAP and -47
cl left 1 CAP are -20
cl left 1 CAP around -17
cl left 1 CAP as -55
cl left 1 CAP at -39
cl left 1 CAP be -15
cl left 1 CAP been -12
cl left 1 CAP before -48
cl left 1 CAP between -23
cl left 1 CAP but -80
cl left 1 CAP by -41
cl left 1 CAP can -8
cl left 1 CAP could -9
cl left 1 CAP despite -26
cl left 1 CAP did -9
cl left 1 CAP does -20
cl left 1 CAP during -32
cl left 1 CAP for -60
cl left 1 CAP from -37
cl left 1 CAP get -5
cl left 1 CAP had -12
cl left 1 CAP has -9
cl left 1 CAP have -21
cl left 1 CAP how -23
cl left 1 CAP if -45
cl left 1 CAP in -27
cl left 1 CAP into -19
cl left 1 CAP is -37
cl left 1 CAP like -35
cl left 1 CAP not -15
cl left 1 CAP of -32
cl left 1 CAP off -9
cl left 1 CAP on -32
cl left 1 CAP or -14
cl left 1 CAP out -23
cl left 1 CAP outside -10
cl left 1 CAP over -23
cl left 1 CAP should -11
cl left 1 CAP since -40
cl left 1 CAP so -11
cl left 1 CAP than -42
cl left 1 CAP though -54
cl left 1 CAP through -13
cl left 1 CAP to -20
cl left 1 CAP under -8
cl left 1 CAP up -14
cl left 1 CAP w -49
cl left 1 CAP was -27
cl left 1 CAP were -21
cl left 1 CAP what -43
cl left 1 CAP when -82
cl left 1 CAP where -34
cl left 1 CAP whether -14
cl left 1 CAP which -43
cl left 1 CAP while -54
cl left 1 CAP will -6
cl left 1 CAP with -49
cl left 1 CAP without -7
cl left 1 CAP would -26
cl left 1 CAP — -67
cl left 1 CAP ’s -18
cl left 1 DAY 's -15
cl left 1 DAY , -47
cl left 1 DAY -ed -23
cl left 1 DAY -ing -36
cl left 1 DAY ^ -89
cl left 1 DAY of 69
cl left 1 DAY w -24
cl left 1 NUM , -60
cl left 1 NUM about -28
cl left 1 NUM of -33
cl left 1 NUM on -12
cl left 1 NUM w -60
cl left 1 a , -23
cl left 1 a -ing -6
cl left 1 a . 83
cl left 1 a ^ 33
cl left 1 a in -7
cl left 1 a of -11
cl left 1 after ^ -7
cl left 1 all , 29
cl left 1 and " -33
cl left 1 and , -33
cl left 1 and -ed -21
cl left 1 and -ing -9
cl left 1 and -ly -5
cl left 1 and -s -10
cl left 1 and . -12
cl left 1 and CAP -10
cl left 1 and about -9
cl left 1 and after -7
cl left 1 and and -24
cl left 1 and are -9
cl left 1 and as -16
cl left 1 and at -5
cl left 1 and by -6
cl left 1 and for -28
cl left 1 and in -14
cl left 1 and of -12
cl left 1 and on -12
cl left 1 and to -8
cl left 1 and w -17
cl left 1 and when -8
cl left 1 and with -12
cl left 1 and — -9
cl left 1 as w -7
cl left 1 before " -8
cl left 1 both and -9
cl left 1 but , -13
cl left 1 but -ed -18
cl left 1 but ^ -41
cl left 1 but in -7
cl left 1 but to -9
cl left 1 but w -12
cl left 1 by ^ -14
cl left 1 five of -19
cl left 1 he " -41
cl left 1 he 's -5
cl left 1 he , -34
cl left 1 he -ed -20
cl left 1 he -ing -14
cl left 1 he -ly -8
cl left 1 he -s -25
cl left 1 he . -10
cl left 1 he CAP -30
cl left 1 he ^ -71
cl left 1 he about -10
cl left 1 he after -19
cl left 1 he although -9
cl left 1 he and -27
cl left 1 he are -6
cl left 1 he as -31
cl left 1 he at -13
cl left 1 he because -9
cl left 1 he before -8
cl left 1 he but -27
cl left 1 he by -8
cl left 1 he can -7
cl left 1 he for -21
cl left 1 he have -6
cl left 1 he if -13
cl left 1 he in -19
cl left 1 he is -13
cl left 1 he of -13
cl left 1 he on -14
cl left 1 he over -5
cl left 1 he since -7
cl left 1 he to -15
cl left 1 he toward -7
cl left 1 he w -22
cl left 1 he was -6
cl left 1 he what -14
cl left 1 he when -25
cl left 1 he whether -5
cl left 1 he while -23
cl left 1 he with -25
cl left 1 he would -9
cl left 1 he — -10
cl left 1 her , -31
cl left 1 her ^ -28
cl left 1 her in -6
cl left 1 her to -9
cl left 1 his , -35
cl left 1 his -ing -10
cl left 1 his ^ -49
cl left 1 his of -8
cl left 1 his on -11
cl left 1 his w -18
cl left 1 his with -7
cl left 1 i , -17
cl left 1 i ^ -56
cl left 1 i to -7
cl left 1 i w -19
cl left 1 in , -21
cl left 1 in ^ -7
cl left 1 in w -9
cl left 1 it 's -7
cl left 1 it , -40
cl left 1 it -ed -19
cl left 1 it -s -14
cl left 1 it ^ -57
cl left 1 it and -14
cl left 1 it in -15
cl left 1 it of -15
cl left 1 it on -16
cl left 1 it to -14
cl left 1 it w -31
cl left 1 many ^ -36
cl left 1 many w -9
cl left 1 of , -11
cl left 1 of w -8
cl left 1 one ^ -39
cl left 1 or ^ -14
cl left 1 she " -21
cl left 1 she , -42
cl left 1 she -ed -16
cl left 1 she -ing -16
cl left 1 she -s -11
cl left 1 she . -5
cl left 1 she CAP -11
cl left 1 she ^ -70
cl left 1 she after -15
cl left 1 she and -16
cl left 1 she as -13
cl left 1 she at -12
cl left 1 she for -16
cl left 1 she in -16
cl left 1 she like -7
cl left 1 she of -11
cl left 1 she on -15
cl left 1 she over -5
cl left 1 she to -15
cl left 1 she w -20
cl left 1 she when -8
cl left 1 she while -12
cl left 1 she with -13
cl left 1 the ^ 77
cl left 1 the and -6
cl left 1 the in -10
cl left 1 the of -7
cl left 1 the w -14
cl left 1 them of -12
cl left 1 they , -31
cl left 1 they -ed -9
cl left 1 they -ly -6
cl left 1 they -s -6
cl left 1 they CAP -10
cl left 1 they ^ -48
cl left 1 they and -11
cl left 1 they as -22
cl left 1 they for -12
cl left 1 they in -9
cl left 1 they of -7
cl left 1 they on -7
cl left 1 they to -6
cl left 1 they w -18
cl left 1 they — -7
cl left 1 w " 16
cl left 1 w 's -21
cl left 1 w , -82
cl left 1 w -ed -57
cl left 1 w -ing -49
cl left 1 w -ly -37
cl left 1 w -s -55
cl left 1 w . -34
cl left 1 w ; -42
cl left 1 w CAP -87
cl left 1 w ^ -91
cl left 1 w about -20
cl left 1 w after -85
cl left 1 w among 28
cl left 1 w and -71
cl left 1 w are -24
cl left 1 w as -94
cl left 1 w at -56
cl left 1 w be -28
cl left 1 w been -14
cl left 1 w before -29
cl left 1 w between -27
cl left 1 w but -87
cl left 1 w by -36
cl left 1 w did -8
cl left 1 w during -15
cl left 1 w for -61
cl left 1 w from -25
cl left 1 w had -14
cl left 1 w has -19
cl left 1 w have -19
cl left 1 w if -13
cl left 1 w in -45
cl left 1 w into -23
cl left 1 w is -37
cl left 1 w not -14
cl left 1 w of -40
cl left 1 w on -49
cl left 1 w or -12
cl left 1 w over -16
cl left 1 w since -36
cl left 1 w so -14
cl left 1 w than -15
cl left 1 w to -41
cl left 1 w w -53
cl left 1 w was -28
cl left 1 w were -6
cl left 1 w when -82
cl left 1 w while -59
cl left 1 w will -9
cl left 1 w with -45
cl left 1 w would -16
cl left 1 w — -48
cl left 1 w ’s -13
cl left 1 we ^ -54
cl left 1 when ^ -12
cl left 1 while , -5
cl left 1 while ^ -13
cl left 1 with , -10
cl left 1 you ^ -29
cl left 1 you on -7
cl left 1 you w -18
cl left 1 — , -57
cl left 1 — -ed -6
cl left 1 — -ing -10
cl left 1 — ^ 133
cl left 1 — in -19
cl left 1 — of -13
cl left 1 — w -18
cl left 1 — — -81
cl left 1 ’s ^ -63
cl left 2 , 's -8
cl left 2 , -ed -24
cl left 2 , -ing 47
cl left 2 , -ly 54
cl left 2 , -s -16
cl left 2 , . -22
cl left 2 , CAP -25
cl left 2 , ^ 154
cl left 2 , about -7
cl left 2 , after -27
cl left 2 , and -41
cl left 2 , as -12
cl left 2 , at -20
cl left 2 , been -5
cl left 2 , but 105
cl left 2 , by -7
cl left 2 , for -22
cl left 2 , from -10
cl left 2 , in -33
cl left 2 , is -7
cl left 2 , of -22
cl left 2 , on -22
cl left 2 , to -37
cl left 2 , w 15
cl left 2 , with -21
cl left 2 , — -38
cl left 2 , ’s -5
cl left 2 -s 's -6
cl left 2 -s , -71
cl left 2 -s -ed -29
cl left 2 -s -ing -12
cl left 2 -s -ly -12
cl left 2 -s -s -25
cl left 2 -s . -13
cl left 2 -s ^ -49
cl left 2 -s after -12
cl left 2 -s and -7
cl left 2 -s at -17
cl left 2 -s for -5
cl left 2 -s from -10
cl left 2 -s have -5
cl left 2 -s in -29
cl left 2 -s is -7
cl left 2 -s of -19
cl left 2 -s on -21
cl left 2 -s to -47
cl left 2 -s w -46
cl left 2 -s was -15
cl left 2 -s ’s -10
cl left 2 CAP 's -6
cl left 2 CAP , -44
cl left 2 CAP -ed -29
cl left 2 CAP -ing -17
cl left 2 CAP -ly -16
cl left 2 CAP . -11
cl left 2 CAP CAP -26
cl left 2 CAP ^ -50
cl left 2 CAP after -32
cl left 2 CAP and -28
cl left 2 CAP as -48
cl left 2 CAP at -27
cl left 2 CAP by -13
cl left 2 CAP during -9
cl left 2 CAP for -20
cl left 2 CAP in -28
cl left 2 CAP of -17
cl left 2 CAP on -21
cl left 2 CAP to -16
cl left 2 CAP w -37
cl left 2 CAP was -11
cl left 2 CAP when -45
cl left 2 CAP with -35
cl left 2 CAP ’s -6
cl left 2 DAY ^ 60
cl left 2 a , 70
cl left 2 a ^ -14
cl left 2 and , 48
cl left 2 and -ed -9
cl left 2 and ^ 113
cl left 2 and and -11
cl left 2 and but -9
cl left 2 and in -5
cl left 2 and of -10
cl left 2 and w -14
cl left 2 but , -5
cl left 2 he , -27
cl left 2 he -ed -9
cl left 2 he . -6
cl left 2 he CAP -6
cl left 2 he ^ -41
cl left 2 he after -16
cl left 2 he and -7
cl left 2 he at -6
cl left 2 he in -10
cl left 2 he of -5
cl left 2 he w -12
cl left 2 he with -7
cl left 2 his ^ -35
cl left 2 i ^ -17
cl left 2 it ^ -16
cl left 2 she , -12
cl left 2 she ^ -43
cl left 2 she in -9
cl left 2 she w -11
cl left 2 they , -8
cl left 2 they -ing -5
cl left 2 they ^ -16
cl left 2 they w -6
cl left 2 w 's -8
cl left 2 w , -45
cl left 2 w -ed -19
cl left 2 w -ing -24
cl left 2 w -ly -7
cl left 2 w -s -28
cl left 2 w . -14
cl left 2 w CAP -38
cl left 2 w ^ 34
cl left 2 w after -44
cl left 2 w among -16
cl left 2 w and 27
cl left 2 w as -18
cl left 2 w at -13
cl left 2 w by -11
cl left 2 w during -9
cl left 2 w for -11
cl left 2 w from -7
cl left 2 w in -41
cl left 2 w of -21
cl left 2 w on -13
cl left 2 w to -27
cl left 2 w w -57
cl left 2 w was -12
cl left 2 w will -13
cl left 2 w with -25
cl left 2 — , 47
cl left 2 — ^ 153
cl left 3 , , 74
cl left 3 , -ed -13
cl left 3 , . 77
cl left 3 , ^ 173
cl left 3 , at -15
cl left 3 , in -21
cl left 3 , of -9
cl left 3 , on 72
cl left 3 , w 80
cl left 3 -s , -51
cl left 3 -s ^ -64
cl left 3 CAP , -38
cl left 3 CAP -ed -16
cl left 3 CAP -ly -5
cl left 3 CAP . -8
cl left 3 CAP ^ -29
cl left 3 CAP after -52
cl left 3 CAP and -21
cl left 3 CAP at -11
cl left 3 CAP for -14
cl left 3 CAP in -24
cl left 3 CAP of -7
cl left 3 CAP to -10
cl left 3 CAP w -17
cl left 3 CAP with -17
cl left 3 and , -7
cl left 3 and ^ -27
cl left 3 but ^ -11
cl left 3 he , -17
cl left 3 he ^ -35
cl left 3 she ^ -15
cl left 3 they ^ -11
cl left 3 w , -54
cl left 3 w . -14
cl left 3 w ^ -128
cl left 3 w in -12
cl left 3 w of -20
cl left 3 w on -13
cl left 3 w to -6
cl left 3 w w 53
cl left 3 w while -49
cl relative 0 that 's -26
cl relative 0 that , 50
cl relative 0 that -ed -72
cl relative 0 that -ing 56
cl relative 0 that -ly 36
cl relative 0 that ^ -105
cl relative 0 that after -44
cl relative 0 that and -40
cl relative 0 that at -26
cl relative 0 that but -36
cl relative 0 that by -53
cl relative 0 that for 30
cl relative 0 that has -44
cl relative 0 that in -12
cl relative 0 that is -38
cl relative 0 that of 7
cl relative 0 that on 36
cl relative 0 that to -57
cl relative 0 that w -18
cl relative 0 that was 39
cl relative 0 that — -37
cl relative 0 that ’s -44
cl relative 0 which , -11
cl relative 0 which -ed 62
cl relative 0 which ^ -27
cl relative 0 which and -9
cl relative 0 which for -6
cl relative 0 which in -26
cl relative 0 which of -16
cl relative 0 who , 10
cl relative 0 who . -11
cl relative 0 who ^ 47
cl relative 0 who but -14
cl relative 0 who in -7
cl relative 0 who of 22
cl relative 0 who to -9
cl relative 0 who w -26
cl relative 1 that , -19
cl relative 1 that -ed -10
cl relative 1 that -ing -32
cl relative 1 that ^ 55
cl relative 1 that and -13
cl relative 1 that at -7
cl relative 1 that by -6
cl relative 1 that for -6
cl relative 1 that has -10
cl relative 1 that in -13
cl relative 1 that of -15
cl relative 1 that w -16
cl relative 1 who , -20
cl relative 1 who -ed -6
cl relative 1 who -ing -15
cl relative 1 who ^ -16
cl relative 2 that , -12
cl relative 2 that ^ -9
cl relative 2 that in -8
cl relative 2 who , -39
cl right 0 " -ed 13
cl right 0 " -ing -31
cl right 0 " to 23
cl right 0 ' w 52
cl right 0 's -ing -26
cl right 0 's -s -11
cl right 0 's for -18
cl right 0 's of -11
cl right 0 's on -10
cl right 0 's to -30
cl right 0 's w -24
cl right 0 ) -ed -11
cl right 0 ) w -18
cl right 0 , -ed -13
cl right 0 , -ing -20
cl right 0 , CAP -7
cl right 0 , a -30
cl right 0 , about -21
cl right 0 , as -47
cl right 0 , at -15
cl right 0 , by -25
cl right 0 , for -46
cl right 0 , of -45
cl right 0 , on 6
cl right 0 , out -21
cl right 0 , to 119
cl right 0 , w -18
cl right 0 , with -32
cl right 0 -ed for -37
cl right 0 -ed w 10
cl right 0 -ing -ed -21
cl right 0 -ing -s -24
cl right 0 -ing of -28
cl right 0 -ing w 31
cl right 0 -s -ed -13
cl right 0 -s -ing -26
cl right 0 -s -s -18
cl right 0 -s a -7
cl right 0 -s about -11
cl right 0 -s as -13
cl right 0 -s at -6
cl right 0 -s for -14
cl right 0 -s of -33
cl right 0 -s on -18
cl right 0 -s out -5
cl right 0 -s to 9
cl right 0 -s w -10
cl right 0 -s with 39
cl right 0 CAP -ing -15
cl right 0 CAP -ly -16
cl right 0 CAP -s -8
cl right 0 CAP CAP -19
cl right 0 CAP DAY -10
cl right 0 CAP a -10
cl right 0 CAP about -20
cl right 0 CAP against -15
cl right 0 CAP an -9
cl right 0 CAP as -13
cl right 0 CAP at -7
cl right 0 CAP by -12
cl right 0 CAP for -11
cl right 0 CAP from -14
cl right 0 CAP his -11
cl right 0 CAP in 24
cl right 0 CAP of -24
cl right 0 CAP off -16
cl right 0 CAP on -12
cl right 0 CAP out -7
cl right 0 CAP the 9
cl right 0 CAP to -6
cl right 0 CAP up -8
cl right 0 CAP w -8
cl right 0 CAP with -16
cl right 0 DAY -s -5
cl right 0 DAY w -15
cl right 0 NUM -ing -11
cl right 0 NUM w -15
cl right 0 ^ CAP -39
cl right 0 ^ about -36
cl right 0 ^ to 180
cl right 0 ^ w -23
cl right 0 a -ed -26
cl right 0 a of -13
cl right 0 a to -15
cl right 0 a w 6
cl right 0 after -ing -13
cl right 0 all -ed -8
cl right 0 an w -22
cl right 0 and -ed -14
cl right 0 and -ing -11
cl right 0 and -s -20
cl right 0 and about -11
cl right 0 and for -10
cl right 0 and of -23
cl right 0 and on -5
cl right 0 and to -16
cl right 0 and w -16
cl right 0 before -ing -10
cl right 0 both -ed -18
cl right 0 both w -14
cl right 0 but -ed -22
cl right 0 but -ing -27
cl right 0 but -s -16
cl right 0 but to 43
cl right 0 by -ing -17
cl right 0 five w -7
cl right 0 from -ing -10
cl right 0 he -ed -6
cl right 0 he -ing -8
cl right 0 he -s -6
cl right 0 he a -5
cl right 0 he for -8
cl right 0 he of -7
cl right 0 he to -13
cl right 0 he w -6
cl right 0 her w -8
cl right 0 him w -15
cl right 0 his of -6
cl right 0 his w -9
cl right 0 i -ed -7
cl right 0 i w -5
cl right 0 in -ing -35
cl right 0 in of -19
cl right 0 it -ed -17
cl right 0 it -s -13
cl right 0 it on -11
cl right 0 it w 7
cl right 0 many w -7
cl right 0 of -ing 32
cl right 0 of about -19
cl right 0 one w -13
cl right 0 others -ed -5
cl right 0 others w -7
cl right 0 several w -21
cl right 0 she -ed -7
cl right 0 she -ing -7
cl right 0 she -s -7
cl right 0 she a -5
cl right 0 she about -5
cl right 0 she of -5
cl right 0 she to -5
cl right 0 since -ed -19
cl right 0 some -ed -5
cl right 0 some w -8
cl right 0 that -ed 38
cl right 0 that to -6
cl right 0 that w 22
cl right 0 the -ed -53
cl right 0 the -s 18
cl right 0 the of 98
cl right 0 their of -13
cl right 0 them -ed -9
cl right 0 they -ed -8
cl right 0 they of -5
cl right 0 they on -5
cl right 0 they w -8
cl right 0 those -ing -8
cl right 0 two w -9
cl right 0 w -ing -13
cl right 0 w -s -19
cl right 0 w a -20
cl right 0 w about -23
cl right 0 w as -12
cl right 0 w by -15
cl right 0 w for -25
cl right 0 w no -6
cl right 0 w of -34
cl right 0 w on -21
cl right 0 w out -25
cl right 0 w to -13
cl right 0 w with 60
cl right 0 we -ed -6
cl right 0 we w -5
cl right 0 when -ed -12
cl right 0 when about -10
cl right 0 while -ing -11
cl right 0 who -ed -15
cl right 0 who w -26
cl right 0 whom -ed -6
cl right 0 without -ing -21
cl right 0 you -ed -8
cl right 0 you w -7
cl right 0 — -ed -22
cl right 0 — -ing -30
cl right 0 — -s -27
cl right 0 — w -23
cl right 0 ’s w -14
cl right 1 " -ed 5
cl right 1 " -s -34
cl right 1 " w 23
cl right 1 's -ing -13
cl right 1 's w -16
cl right 1 ) -ed -8
cl right 1 ) w -16
cl right 1 , -ed -30
cl right 1 , -ing -27
cl right 1 , -s -23
cl right 1 , about -15
cl right 1 , as -32
cl right 1 , on -32
cl right 1 , to -40
cl right 1 , w 104
cl right 1 -ed w -19
cl right 1 -s -ed -18
cl right 1 -s -ing -28
cl right 1 -s for -14
cl right 1 -s on -15
cl right 1 -s to -46
cl right 1 -s w -16
cl right 1 -s with -17
cl right 1 CAP -ed -12
cl right 1 CAP -ing -13
cl right 1 CAP -s -9
cl right 1 CAP CAP -21
cl right 1 CAP a -8
cl right 1 CAP about -16
cl right 1 CAP against -7
cl right 1 CAP as -8
cl right 1 CAP at -9
cl right 1 CAP for -13
cl right 1 CAP in 26
cl right 1 CAP of -11
cl right 1 CAP on -8
cl right 1 CAP out -8
cl right 1 CAP the -17
cl right 1 CAP to -26
cl right 1 CAP w -12
cl right 1 DAY -ed -13
cl right 1 DAY w -16
cl right 1 ^ CAP -26
cl right 1 ^ about -32
cl right 1 ^ to -92
cl right 1 a w -27
cl right 1 and -ed -14
cl right 1 and -ing -26
cl right 1 and w -24
cl right 1 but -ed -8
cl right 1 but w -18
cl right 1 by -ing -9
cl right 1 he -ed -7
cl right 1 he -s -5
cl right 1 he of -5
cl right 1 he to -5
cl right 1 he w -6
cl right 1 i -ed -6
cl right 1 i w -5
cl right 1 in -ing -26
cl right 1 it -ed -17
cl right 1 it -s -8
cl right 1 it w -27
cl right 1 she -ed -7
cl right 1 she -s -5
cl right 1 she w -6
cl right 1 that -ed -57
cl right 1 that -s -24
cl right 1 that w -48
cl right 1 the of 33
cl right 1 the w -59
cl right 1 they -ed -6
cl right 1 they w -11
cl right 1 w -ed -25
cl right 1 w -ing -29
cl right 1 w -s -18
cl right 1 w a -25
cl right 1 w for -21
cl right 1 w of -25
cl right 1 w on -22
cl right 1 w out -9
cl right 1 w to -37
cl right 1 w w -12
cl right 1 when -ed -12
cl right 1 when about -6
cl right 1 — -ed -11
cl right 1 — -ing 24
cl right 1 — w -10
cl right 2 " -ed 32
cl right 2 " w 40
cl right 2 , -ed -25
cl right 2 , -ing -23
cl right 2 , -s 77
cl right 2 , w 33
cl right 2 -s -ed -20
cl right 2 -s -ing 53
cl right 2 -s w -11
cl right 2 CAP -ed -12
cl right 2 CAP -ing -8
cl right 2 CAP -s -9
cl right 2 CAP about -6
cl right 2 CAP for -6
cl right 2 CAP to -41
cl right 2 CAP w -10
cl right 2 ^ to -94
cl right 2 and -ed -7
cl right 2 by -ing -7
cl right 2 he -ed -5
cl right 2 he w -5
cl right 2 it w -11
cl right 2 she -s -6
cl right 2 she w -5
cl right 2 w -ed -20
cl right 2 w -ing -8
cl right 2 w -s -9
cl right 2 w to -15
cl right 2 w w -29
cl right 3 " -s 101
cl right 3 " w -24
cl right 3 -s w -8
cl right 3 CAP -ed -13
cl right 3 CAP -s -5
cl right 3 CAP w -13
cl right 3 ^ to -57
cl right 3 he -ed -5
cl right 3 w -s -6
cl right 3 w w -34
cl shared 0 " , -28
cl shared 0 " ^ -59
cl shared 0 , " 44
cl shared 0 , , 7
cl shared 0 , but 79
cl shared 0 , w 26
cl shared 0 , when -53
cl shared 0 , while -26
cl shared 0 , — -16
cl shared 0 -ing ^ -38
cl shared 0 -s , -23
cl shared 0 -s ^ -35
cl shared 0 -s as 78
cl shared 0 -s w -21
cl shared 0 -s while -5
cl shared 0 -s with -18
cl shared 0 CAP " -34
cl shared 0 CAP , -28
cl shared 0 CAP ^ -38
cl shared 0 CAP when -7
cl shared 0 CAP while -7
cl shared 0 NUM , -23
cl shared 0 and " -44
cl shared 0 and , 16
cl shared 0 and as -81
cl shared 0 and but -75
cl shared 0 and when 78
cl shared 0 and — 76
cl shared 0 before " 37
cl shared 0 before ^ -71
cl shared 0 by , -17
cl shared 0 by ^ -22
cl shared 0 he " -13
cl shared 0 he , -25
cl shared 0 he ^ -24
cl shared 0 he when -5
cl shared 0 he while -8
cl shared 0 i ^ -10
cl shared 0 it , -17
cl shared 0 it ^ -25
cl shared 0 she , -14
cl shared 0 she ^ -16
cl shared 0 that , -25
cl shared 0 that ^ -22
cl shared 0 they ^ -8
cl shared 0 w , 6
cl shared 0 w w 28
cl shared 0 when " -44
cl shared 0 while , -12
cl shared 0 while ^ -33
cl shared 1 , ^ 112
cl shared 1 , w -87
cl shared 1 CAP ^ -27
cl shared 1 and ^ 157
cl shared 1 he ^ -27
cl shared 1 w ^ -6
g first 1 base 17
g first 1 ed -43
g first 1 ing -45
g first 1 s -29
g first 12 base -42
g first 12 ed -10
g first 12 s -36
g first 2 base 49
g first 2 ed 13
g first 2 ing 91
g first 2 s 34
g first 6 base 16
g first 6 ed -7
g first 6 ing 43
g left 0 base 5
g left 0 ed 9
g left 0 ing 7
g left 0 s 6
g left 1 base -5
g left 1 ing -13
g relative 1 s -25
g relative 2 ed -18
g right r base -11
g right r ed -6
g right r ing -5
g right r s -12
g shared 1 ed 47
g shared 1 ing -69
g shared 12 base -40
g shared 12 ed -20
g shared 2 base 83
g shared 2 ed -23
g shared 2 ing 55
g shared 2 s 74
g shared 6 ed 7
g shared 6 ing 56
g shared 6 s -24
gl first 1 's 110
gl first 1 've 100
gl first 1 ) -19
gl first 1 , -64
gl first 1 -ed 95
gl first 1 that -22
gl first 1 who -20
gl first 1 — -62
gl first 12 " -37
gl first 12 's -81
gl first 12 ) -27
gl first 12 , 20
gl first 12 -ed -114
gl first 12 -ing -101
gl first 12 -s -27
gl first 12 CAP -28
gl first 12 DAY -51
gl first 12 NUM -15
gl first 12 a -72
gl first 12 after -18
gl first 12 all -39
gl first 12 an 49
gl first 12 and 40
gl first 12 another -20
gl first 12 as 26
gl first 12 before -16
gl first 12 both -15
gl first 12 but 53
gl first 12 by -47
gl first 12 five -10
gl first 12 he -27
gl first 12 her -65
gl first 12 him -81
gl first 12 his -41
gl first 12 i -15
gl first 12 in -88
gl first 12 it -40
gl first 12 many -7
gl first 12 of -59
gl first 12 one -12
gl first 12 or 9
gl first 12 others -26
gl first 12 she -20
gl first 12 some -47
gl first 12 that 6
gl first 12 the -68
gl first 12 their -60
gl first 12 them -21
gl first 12 they -40
gl first 12 w -45
gl first 12 when -22
gl first 12 which -34
gl first 12 while 15
gl first 12 who -58
gl first 12 with 54
gl first 12 you -6
gl first 12 — 40
gl first 12 ’s -21
gl first 2 's -115
gl first 2 ) 20
gl first 2 , 95
gl first 2 -ed -46
gl first 2 -ing 62
gl first 2 -s 8
gl first 2 DAY 6
gl first 2 NUM 46
gl first 2 a 44
gl first 2 after 19
gl first 2 all 36
gl first 2 an 11
gl first 2 and 47
gl first 2 before 47
gl first 2 both 85
gl first 2 but -18
gl first 2 by 65
gl first 2 few -41
gl first 2 he -15
gl first 2 her 87
gl first 2 his 55
gl first 2 i -24
gl first 2 in 113
gl first 2 it 42
gl first 2 many -28
gl first 2 one -29
gl first 2 others -11
gl first 2 she -19
gl first 2 since 59
gl first 2 some 69
gl first 2 that -51
gl first 2 the -14
gl first 2 their 63
gl first 2 them -7
gl first 2 they 6
gl first 2 w 11
gl first 2 we -28
gl first 2 what -28
gl first 2 when -21
gl first 2 which -12
gl first 2 while 33
gl first 2 who -72
gl first 2 with -5
gl first 2 you -16
gl first 2 — -40
gl first 2 ’s 31
gl first 6 " 17
gl first 6 's -80
gl first 6 ) -35
gl first 6 , 44
gl first 6 -ed -51
gl first 6 -ing -69
gl first 6 -s -28
gl first 6 CAP -11
gl first 6 DAY 62
gl first 6 NUM -59
gl first 6 a 35
gl first 6 all -60
gl first 6 and 50
gl first 6 both -33
gl first 6 but 17
gl first 6 by 46
gl first 6 for -90
gl first 6 he -29
gl first 6 her -37
gl first 6 his -45
gl first 6 i -15
gl first 6 in -44
gl first 6 it -28
gl first 6 of -13
gl first 6 she -25
gl first 6 some -15
gl first 6 that -70
gl first 6 the -47
gl first 6 their -11
gl first 6 they 46
gl first 6 those -54
gl first 6 we 60
gl first 6 what -29
gl first 6 which -36
gl first 6 who 39
gl first 6 without -38
gl first 6 you -12
gl first 6 — 8
gl first 6 ’s -19
gl left 0 " -66
gl left 0 ' 61
gl left 0 's 19
gl left 0 've -65
gl left 0 ) 29
gl left 0 -s 14
gl left 0 CAP 17
gl left 0 DAY 22
gl left 0 NUM 11
gl left 0 a -25
gl left 0 after -38
gl left 0 all 31
gl left 0 an -42
gl left 0 and -22
gl left 0 another 8
gl left 0 anyone 33
gl left 0 as -43
gl left 0 before -44
gl left 0 both 7
gl left 0 but -27
gl left 0 by -18
gl left 0 everyone 53
gl left 0 few -15
gl left 0 five 21
gl left 0 for -33
gl left 0 from -20
gl left 0 he 10
gl left 0 her 5
gl left 0 him 10
gl left 0 his 14
gl left 0 i 19
gl left 0 in -25
gl left 0 its 40
gl left 0 many -8
gl left 0 my 39
gl left 0 of -38
gl left 0 one 26
gl left 0 or -49
gl left 0 others 19
gl left 0 several -28
gl left 0 she 12
gl left 0 since -22
gl left 0 some 8
gl left 0 that 22
gl left 0 the -34
gl left 0 their 12
gl left 0 them 16
gl left 0 they 6
gl left 0 this -20
gl left 0 those 9
gl left 0 three 23
gl left 0 two 35
gl left 0 under -34
gl left 0 w 6
gl left 0 we 18
gl left 0 what -44
gl left 0 when -39
gl left 0 while -27
gl left 0 whom 19
gl left 0 whose 26
gl left 0 with -47
gl left 0 without -36
gl left 0 you 29
gl left 0 ’s 48
gl left 1 , -7
gl relative 2 which -12
gl relative 2 who 11
gl right r " 16
gl right r ' -13
gl right r 's -19
gl right r 've -15
gl right r ) -14
gl right r -ed -24
gl right r -ing -8
gl right r -s -13
gl right r CAP -8
gl right r DAY -12
gl right r NUM -18
gl right r ^ -9
gl right r a -27
gl right r after -18
gl right r all -30
gl right r an -32
gl right r and -16
gl right r another -18
gl right r anyone -8
gl right r as -56
gl right r before -35
gl right r both -18
gl right r but -14
gl right r by -16
gl right r despite -35
gl right r everyone -19
gl right r few -25
gl right r five -7
gl right r for -36
gl right r from -44
gl right r he -7
gl right r her -12
gl right r him -27
gl right r himself -17
gl right r his -9
gl right r i -6
gl right r in -10
gl right r it -16
gl right r many -15
gl right r one -22
gl right r or -45
gl right r others -17
gl right r several -21
gl right r since -39
gl right r some -9
gl right r that -6
gl right r the 16
gl right r their -14
gl right r them -22
gl right r they -8
gl right r this 16
gl right r those -14
gl right r three -12
gl right r two -16
gl right r w -9
gl right r we -5
gl right r what 26
gl right r when -19
gl right r which 43
gl right r while -20
gl right r who -29
gl right r whom -12
gl right r with -56
gl right r without -33
gl right r you -7
gl right r — -16
gl right r ’s -18
gl shared 1 , -112
gl shared 12 " -41
gl shared 12 's -18
gl shared 12 ) -27
gl shared 12 , 32
gl shared 12 -ing -55
gl shared 12 -s -57
gl shared 12 CAP -45
gl shared 12 NUM -42
gl shared 12 a 11
gl shared 12 and 55
gl shared 12 another -23
gl shared 12 but 85
gl shared 12 by -39
gl shared 12 five -31
gl shared 12 he -28
gl shared 12 her -12
gl shared 12 his -19
gl shared 12 it -28
gl shared 12 others -15
gl shared 12 she -29
gl shared 12 that -60
gl shared 12 they -14
gl shared 12 w -68
gl shared 12 when 46
gl shared 12 while -24
gl shared 12 — 19
gl shared 2 , 20
gl shared 2 -s -33
gl shared 2 CAP 55
gl shared 2 and 85
gl shared 2 before 65
gl shared 2 but -17
gl shared 2 he -11
gl shared 2 w -52
gl shared 2 when -42
gl shared 6 " 88
gl shared 6 , 41
gl shared 6 CAP -43
gl shared 6 NUM -28
gl shared 6 and 58
gl shared 6 before 16
gl shared 6 but 29
gl shared 6 by -35
gl shared 6 he -31
gl shared 6 his -8
gl shared 6 i -10
gl shared 6 it -30
gl shared 6 she -27
gl shared 6 the -103
gl shared 6 w 28
gl shared 6 when -21
gl shared 6 — -35
k first base 6
k first ed -6
k first ing 19
k first s -5
k left ed 7
k left s 5
k none base 16
k none s 27
k relative s -8
k right base -11
k right ed -6
k right ing -5
k right s -12
k shared ed -9
k shared ing 33
k shared s 11
kfl first base 's -21
kfl first base ) -56
kfl first base , 21
kfl first base -ed 6
kfl first base -ing -51
kfl first base -s -17
kfl first base CAP 24
kfl first base DAY 23
kfl first base NUM -23
kfl first base a 35
kfl first base all 45
kfl first base an 34
kfl first base and 33
kfl first base both 10
kfl first base but 21
kfl first base he -32
kfl first base her -11
kfl first base him 28
kfl first base i -18
kfl first base it -36
kfl first base many -24
kfl first base of -77
kfl first base one -37
kfl first base she -23
kfl first base some -20
kfl first base that 35
kfl first base the -25
kfl first base their 8
kfl first base they 22
kfl first base w -9
kfl first base we -20
kfl first base who -56
kfl first base with 26
kfl first base you -17
kfl first base — -6
kfl first base ’s 10
kfl first ed " -46
kfl first ed 's 44
kfl first ed ) -24
kfl first ed , 14
kfl first ed -ed -100
kfl first ed -ing -31
kfl first ed -s -26
kfl first ed CAP -19
kfl first ed DAY 38
kfl first ed NUM -38
kfl first ed a -56
kfl first ed all -81
kfl first ed and 54
kfl first ed both 50
kfl first ed but 39
kfl first ed he -22
kfl first ed his -11
kfl first ed i -13
kfl first ed it 24
kfl first ed many -10
kfl first ed others -39
kfl first ed she -18
kfl first ed since 29
kfl first ed that -54
kfl first ed the 8
kfl first ed them -22
kfl first ed they -28
kfl first ed w -14
kfl first ed we 58
kfl first ed what -47
kfl first ed when -42
kfl first ed which -46
kfl first ed who -51
kfl first ed whom -13
kfl first ed — 33
kfl first ing " 28
kfl first ing 's 59
kfl first ing , 11
kfl first ing -s -8
kfl first ing NUM 21
kfl first ing after 77
kfl first ing an -44
kfl first ing and 66
kfl first ing before -11
kfl first ing but 24
kfl first ing by 48
kfl first ing for 53
kfl first ing from 5
kfl first ing he -44
kfl first ing in 33
kfl first ing of 48
kfl first ing the -66
kfl first ing they -17
kfl first ing those 24
kfl first ing w -32
kfl first ing while 34
kfl first ing without -15
kfl first ing you -7
kfl first ing — -70
kfl first s " -68
kfl first s 's 9
kfl first s , 12
kfl first s -ed 64
kfl first s -ing 23
kfl first s -s 34
kfl first s CAP -21
kfl first s and -60
kfl first s he -17
kfl first s her 25
kfl first s his 10
kfl first s it -44
kfl first s of -46
kfl first s she -24
kfl first s that -40
kfl first s the -33
kfl first s who 31
kfl first s with -15
kfl first s — 12
kfl left base 's 46
kfl left base ) 6
kfl left base , -5
kfl left base -ed -6
kfl left base -ing -20
kfl left base -s 24
kfl left base CAP 11
kfl left base DAY 21
kfl left base NUM -11
kfl left base a -9
kfl left base all 28
kfl left base an -47
kfl left base and -27
kfl left base both 13
kfl left base but -43
kfl left base five 21
kfl left base he 11
kfl left base her 7
kfl left base him 11
kfl left base his 13
kfl left base i 31
kfl left base in -8
kfl left base it -7
kfl left base many 31
kfl left base my 39
kfl left base of -54
kfl left base one -35
kfl left base others 16
kfl left base she 39
kfl left base some 32
kfl left base that 8
kfl left base the -25
kfl left base their 18
kfl left base two 25
kfl left base under -34
kfl left base w -11
kfl left base we 35
kfl left base with -45
kfl left base you 23
kfl left base — 16
kfl left base ’s 42
kfl left ed " -66
kfl left ed 's -70
kfl left ed ) 39
kfl left ed -ed 38
kfl left ed -ing 43
kfl left ed -s 6
kfl left ed CAP 15
kfl left ed NUM 25
kfl left ed a -57
kfl left ed all 14
kfl left ed and -23
kfl left ed but -26
kfl left ed he 11
kfl left ed himself 38
kfl left ed his 11
kfl left ed many 35
kfl left ed she 10
kfl left ed since -17
kfl left ed some 17
kfl left ed that 55
kfl left ed the -39
kfl left ed them -17
kfl left ed they 6
kfl left ed three 23
kfl left ed w 5
kfl left ed we -11
kfl left ed what -32
kfl left ed when -36
kfl left ed whom 19
kfl left ed you 24
kfl left ing 's -26
kfl left ing , -13
kfl left ing -s 20
kfl left ing CAP 43
kfl left ing NUM 9
kfl left ing a -48
kfl left ing after -30
kfl left ing an -28
kfl left ing and -16
kfl left ing before -24
kfl left ing but -11
kfl left ing by -13
kfl left ing for -34
kfl left ing from 8
kfl left ing he 48
kfl left ing of 14
kfl left ing she 31
kfl left ing that -124
kfl left ing the -26
kfl left ing they 35
kfl left ing those 8
kfl left ing w 22
kfl left ing while -23
kfl left ing you 11
kfl left ing — -41
kfl left s ' 29
kfl left s 's 41
kfl left s -ed -35
kfl left s -ing -13
kfl left s -s -7
kfl left s CAP 23
kfl left s and -29
kfl left s but -33
kfl left s he 8
kfl left s her -5
kfl left s his 7
kfl left s in -41
kfl left s it 17
kfl left s of -31
kfl left s she 11
kfl left s that 9
kfl left s the -53
kfl left s this -11
kfl left s w 16
kfl left s with -39
kfl left s — 14
kfl left s ’s 28
kfl none base " -52
kfl none base 's -19
kfl none base ) 50
kfl none base , 27
kfl none base -ed 31
kfl none base -ing 35
kfl none base -s -23
kfl none base CAP -13
kfl none base DAY -48
kfl none base NUM 74
kfl none base ^ 113
kfl none base a 22
kfl none base all -95
kfl none base an 20
kfl none base and 21
kfl none base both -25
kfl none base but 8
kfl none base five -9
kfl none base he 29
kfl none base her -6
kfl none base him -36
kfl none base his -41
kfl none base i -40
kfl none base in 33
kfl none base it 30
kfl none base many -37
kfl none base my -30
kfl none base of 86
kfl none base one 77
kfl none base others -14
kfl none base she -47
kfl none base some -33
kfl none base that 9
kfl none base the 51
kfl none base their -61
kfl none base they -10
kfl none base two -30
kfl none base under 70
kfl none base w 40
kfl none base we -53
kfl none base who -50
kfl none base with -11
kfl none base you -31
kfl none base — 6
kfl none base ’s -70
kfl none ed " -62
kfl none ed 's 83
kfl none ed ) -44
kfl none ed , -7
kfl none ed -ed 31
kfl none ed -ing -11
kfl none ed -s 54
kfl none ed DAY -27
kfl none ed NUM -32
kfl none ed ^ -10
kfl none ed a 70
kfl none ed all 26
kfl none ed and 37
kfl none ed another 20
kfl none ed both -22
kfl none ed but -7
kfl none ed himself -26
kfl none ed his -6
kfl none ed i 33
kfl none ed it 43
kfl none ed many -25
kfl none ed others 33
kfl none ed she -7
kfl none ed some -11
kfl none ed the 104
kfl none ed them 79
kfl none ed they 29
kfl none ed three -11
kfl none ed w 28
kfl none ed we -34
kfl none ed what 90
kfl none ed when 156
kfl none ed which 37
kfl none ed who 89
kfl none ed whom -13
kfl none ed you -16
kfl none ed — 16
kfl none ing " -38
kfl none ing 's -96
kfl none ing , 17
kfl none ing -s -46
kfl none ing CAP -60
kfl none ing NUM -26
kfl none ing ^ 28
kfl none ing a 67
kfl none ing after -26
kfl none ing an 123
kfl none ing and -21
kfl none ing before 28
kfl none ing but 22
kfl none ing by 40
kfl none ing for -9
kfl none ing he -35
kfl none ing in -12
kfl none ing of -110
kfl none ing she -13
kfl none ing that 89
kfl none ing they -25
kfl none ing those -41
kfl none ing while 17
kfl none ing without -71
kfl none ing — 86
kfl none s " -28
kfl none s ' -26
kfl none s 's -99
kfl none s , -36
kfl none s -ed -11
kfl none s -ing 51
kfl none s -s 22
kfl none s CAP -6
kfl none s and 66
kfl none s but 63
kfl none s he 7
kfl none s her -20
kfl none s his -26
kfl none s in 67
kfl none s it 18
kfl none s of 121
kfl none s she 8
kfl none s that -74
kfl none s the 58
kfl none s this -48
kfl none s w 17
kfl none s who 15
kfl none s with 64
kfl none s — -32
kfl none s ’s -44
kfl relative base that -17
kfl relative base who 55
kfl relative ed which -13
kfl relative s that 19
kfl relative s who -63
kfl right base " 20
kfl right base 's -30
kfl right base ) -27
kfl right base , -26
kfl right base -ed -13
kfl right base -ing 44
kfl right base -s -12
kfl right base CAP -10
kfl right base DAY -20
kfl right base NUM -19
kfl right base ^ -35
kfl right base a -15
kfl right base all -37
kfl right base an -26
kfl right base and -24
kfl right base both -12
kfl right base but 14
kfl right base five -6
kfl right base he -10
kfl right base her -11
kfl right base him -20
kfl right base his -10
kfl right base i -5
kfl right base in -31
kfl right base many -9
kfl right base of 21
kfl right base one -13
kfl right base she -7
kfl right base some -10
kfl right base that -14
kfl right base the 9
kfl right base their -14
kfl right base they -8
kfl right base two -11
kfl right base who -26
kfl right base you -7
kfl right base — -28
kfl right base ’s -18
kfl right ed " 19
kfl right ed 's -22
kfl right ed ) -11
kfl right ed -ed -27
kfl right ed -ing -31
kfl right ed -s -13
kfl right ed CAP -8
kfl right ed DAY -10
kfl right ed NUM -14
kfl right ed ^ 6
kfl right ed a -28
kfl right ed all -9
kfl right ed and -14
kfl right ed another -14
kfl right ed both -23
kfl right ed but -23
kfl right ed he -6
kfl right ed i -7
kfl right ed it -24
kfl right ed many -8
kfl right ed others -12
kfl right ed since -16
kfl right ed some -6
kfl right ed the -66
kfl right ed them -19
kfl right ed they -9
kfl right ed three -12
kfl right ed w -9
kfl right ed we -6
kfl right ed what -7
kfl right ed when -16
kfl right ed which 47
kfl right ed who -18
kfl right ed whom -12
kfl right ed you -11
kfl right ed — -24
kfl right ing " -26
kfl right ing 's 20
kfl right ing , 9
kfl right ing -s -13
kfl right ing CAP -14
kfl right ing NUM -11
kfl right ing ^ -7
kfl right ing after -7
kfl right ing and -16
kfl right ing before -18
kfl right ing but -19
kfl right ing by -15
kfl right ing from -46
kfl right ing he -13
kfl right ing in -35
kfl right ing of 11
kfl right ing she -8
kfl right ing the 40
kfl right ing those -12
kfl right ing w -18
kfl right ing while -13
kfl right ing without -33
kfl right ing — 19
kfl right s " 17
kfl right s ' -11
kfl right s 's -24
kfl right s , -5
kfl right s -ed -19
kfl right s -ing -27
kfl right s -s -23
kfl right s CAP -10
kfl right s and -20
kfl right s but -17
kfl right s he -6
kfl right s his -7
kfl right s in -27
kfl right s it -16
kfl right s of -24
kfl right s she -8
kfl right s that -10
kfl right s the 31
kfl right s w -20
kfl right s who -15
kfl right s — -19
kfl shared base , 40
kfl shared base -s -58
kfl shared base CAP 29
kfl shared base NUM -35
kfl shared base a -26
kfl shared base an 51
kfl shared base and 83
kfl shared base but 10
kfl shared base he -21
kfl shared base his -15
kfl shared base i -6
kfl shared base it -17
kfl shared base she -18
kfl shared base some -14
kfl shared base the 31
kfl shared base they -19
kfl shared base w -41
kfl shared base we -7
kfl shared ed 's -10
kfl shared ed ) -25
kfl shared ed , -77
kfl shared ed -s -40
kfl shared ed CAP -34
kfl shared ed NUM -17
kfl shared ed and 64
kfl shared ed but 93
kfl shared ed he -26
kfl shared ed it -21
kfl shared ed she -21
kfl shared ed that -43
kfl shared ed they -7
kfl shared ed when -71
kfl shared ed which -20
kfl shared ed who -30
kfl shared ed — -21
kfl shared ing " 40
kfl shared ing , 26
kfl shared ing -s 9
kfl shared ing CAP -52
kfl shared ing and 9
kfl shared ing before 49
kfl shared ing but 9
kfl shared ing by -51
kfl shared ing w 8
kfl shared ing — 18
kfl shared s , 111
kfl shared s CAP -48
kfl shared s and 84
kfl shared s but -16
kfl shared s he -32
kfl shared s it -24
kfl shared s she -22
kfl shared s w -62
kg first -ing ing 19
kg first -ly base -17
kg first -ly ed 25
kg first -ly ing 34
kg first -ly s 25
kg first -s base -46
kg first CAP base -43
kg first CAP ed 76
kg first CAP s -25
kg first are base -40
kg first are ed 39
kg first are ing -40
kg first can base -17
kg first could base -27
kg first could ed -36
kg first did base -15
kg first didn’t base -9
kg first do base -13
kg first does base -37
kg first doesn't base -65
kg first doesn’t base -62
kg first don’t base -6
kg first had base -12
kg first had ed -31
kg first has base 11
kg first has ed -20
kg first has ing -30
kg first have base -5
kg first have ed -17
kg first have ing -40
kg first is base -74
kg first is ed -61
kg first it base -81
kg first may base 41
kg first might base -33
kg first not base 13
kg first not ing 92
kg first once ed -31
kg first should base -13
kg first so ed -25
kg first to base 99
kg first to ed 71
kg first to ing 31
kg first to s -85
kg first w ed -14
kg first w ing 24
kg first w s 24
kg first was base -37
kg first was ed -61
kg first were base -75
kg first were ed -88
kg first were ing -64
kg first will base 14
kg first will ed -36
kg first would base 11
kg first would ed 29
kg first ’re ing -15
kg first ’s ed -15
kg first ’s ing -10
kg left -ed ed 9
kg left -ing ing -10
kg left -ly base 12
kg left -ly ing -23
kg left -ly s 18
kg left -s base 6
kg left -s s 6
kg left CAP base 12
kg left CAP ed -73
kg left CAP s 16
kg left am base 9
kg left are base 23
kg left are ed -100
kg left are ing 49
kg left are s -101
kg left could base 50
kg left could ed -97
kg left did base 32
kg left didn't base 55
kg left didn’t base 37
kg left do base 24
kg left does base 11
kg left doesn't base 46
kg left doesn’t base 28
kg left don't base -38
kg left don’t base 33
kg left had base 23
kg left had ed -6
kg left had ing 13
kg left has base -33
kg left has ed 13
kg left has ing 42
kg left hasn't ed 26
kg left have base -53
kg left have ed 20
kg left have ing 31
kg left is base -23
kg left is ed -77
kg left is ing 48
kg left isn’t ing 31
kg left it base 13
kg left may base -6
kg left may ed 17
kg left might base -18
kg left must base 50
kg left never ed 37
kg left not base -42
kg left not ed -19
kg left not ing -18
kg left once ed 57
kg left should base -13
kg left so ed -14
kg left to base -10
kg left to ed -133
kg left to ing -130
kg left to s -51
kg left w ed 15
kg left w ing -30
kg left w s 17
kg left was base 27
kg left was ed -94
kg left was ing 53
kg left were base 59
kg left were ed -95
kg left were ing 83
kg left were s 8
kg left will base 29
kg left will ed -129
kg left will ing -46
kg left would base 10
kg left would ed -14
kg left wouldn’t base 55
kg left ’ll base 9
kg left ’re ing 24
kg left ’s base -87
kg left ’s ed -32
kg left ’s ing 33
kg none -ed ed -9
kg none -ing ing 16
kg none -ly base -14
kg none -ly ing 44
kg none -ly s -29
kg none -s base 41
kg none -s s 20
kg none CAP base 63
kg none CAP ed 54
kg none CAP ing 6
kg none CAP s 26
kg none are base -5
kg none are ed 152
kg none are ing -68
kg none are s 114
kg none can base 31
kg none could base -10
kg none could ed 136
kg none did base -40
kg none didn't base -36
kg none didn’t base -38
kg none do base -28
kg none does base -86
kg none doesn’t base -109
kg none don't base 8
kg none don’t base -46
kg none had base -18
kg none had ed 42
kg none had ing -12
kg none has base -24
kg none has ed 31
kg none has ing -27
kg none hasn't ed -14
kg none have base 50
kg none have ed -16
kg none have ing -38
kg none is base 109
kg none is ed 203
kg none is ing -66
kg none isn’t ing -20
kg none it base 111
kg none may base 6
kg none may ed -8
kg none might base -11
kg none must base -44
kg none never ed -13
kg none not base 66
kg none not ed 48
kg none not ing -77
kg none once ed 30
kg none should base 41
kg none so ed 57
kg none to base -10
kg none to ed 62
kg none to ing 90
kg none to s 142
kg none w base 15
kg none w ed -20
kg none w ing -48
kg none w s -54
kg none was base 8
kg none was ed 302
kg none was ing -53
kg none were base -24
kg none were ed 196
kg none were ing -48
kg none were s 56
kg none will base -21
kg none will ed 215
kg none will ing 64
kg none would ed 43
kg none wouldn’t base -17
kg none ’re ing -19
kg none ’s base 42
kg none ’s ed 66
kg none ’s ing -43
kg relative -ed ed 42
kg relative are ed -25
kg relative has ed -70
kg relative is ed -28
kg relative w base -8
kg relative w ed 43
kg relative was ed -44
kg right -ed ed -8
kg right -ly ed -8
kg right -ly ing -11
kg right -ly s -14
kg right -s base -30
kg right -s s -10
kg right CAP base -44
kg right CAP s -36
kg right are base -16
kg right are ing -18
kg right can base -19
kg right could base -31
kg right did base -14
kg right didn't base -15
kg right didn’t base -13
kg right do base -5
kg right does base -15
kg right doesn't base -25
kg right doesn’t base 44
kg right don't base -20
kg right don’t base -8
kg right had ed -7
kg right has base 25
kg right has ed -10
kg right has ing -12
kg right hasn't ed -9
kg right have base 15
kg right have ed -14
kg right have ing -10
kg right is base -25
kg right is ed 17
kg right is ing -15
kg right it base -18
kg right may base -9
kg right may ed -7
kg right might base 45
kg right must base -15
kg right never ed -7
kg right not base -24
kg right not ing -12
kg right should base -26
kg right to base -39
kg right to ing -44
kg right to s -49
kg right w base -8
kg right w ing 6
kg right w s -10
kg right was base -20
kg right was ed -7
kg right was ing -18
kg right were base -22
kg right were ed -31
kg right were ing -28
kg right will base -30
kg right will ed -18
kg right will ing -30
kg right would base -17
kg right ’s base -52
kg right ’s ed -26
kg shared -ing ing 33
kg shared -ly base -34
kg shared -ly ed -37
kg shared -ly ing 15
kg shared -ly s -11
kg shared -s s -32
kg shared CAP s 77
kg shared are ing -65
kg shared did base 14
kg shared does base 56
kg shared had ed -14
kg shared has base -18
kg shared has ed -18
kg shared have ed -21
kg shared is ed -80
kg shared it base -59
kg shared w ed 5
kg shared w ing 71
kg shared w s 59
kg shared was ed -28
kg shared would base 27
kl first " -17
kl first ' -40
kl first 's 28
kl first 've 78
kl first ) -10
kl first , 14
kl first -ed -14
kl first -ing -24
kl first -s -15
kl first CAP -13
kl first DAY 14
kl first NUM -21
kl first a 16
kl first all -21
kl first and 54
kl first another -25
kl first as 42
kl first before 13
kl first both 39
kl first but 38
kl first by 36
kl first few -89
kl first five -11
kl first for -21
kl first he -23
kl first her 9
kl first i -24
kl first in 11
kl first it -8
kl first many -34
kl first of -42
kl first one -44
kl first or 82
kl first others -38
kl first several 54
kl first she -20
kl first since 29
kl first some 23
kl first that -29
kl first the -47
kl first their 25
kl first them -28
kl first those 24
kl first two -10
kl first w -14
kl first we 32
kl first what -47
kl first when -19
kl first which -52
kl first while 34
kl first who -40
kl first whom -13
kl first with 37
kl first without -28
kl first you -21
kl first — 6
kl first ’s 8
kl left " -66
kl left ' 61
kl left 's 19
kl left 've -65
kl left ) 29
kl left , -7
kl left -s 14
kl left CAP 17
kl left DAY 22
kl left NUM 11
kl left a -25
kl left after -38
kl left all 31
kl left an -42
kl left and -22
kl left another 8
kl left anyone 33
kl left as -43
kl left before -44
kl left both 7
kl left but -27
kl left by -18
kl left everyone 53
kl left few -15
kl left five 21
kl left for -33
kl left from -20
kl left he 10
kl left her 5
kl left him 10
kl left his 14
kl left i 19
kl left in -25
kl left its 40
kl left many -8
kl left my 39
kl left of -38
kl left one 26
kl left or -49
kl left others 19
kl left several -28
kl left she 12
kl left since -22
kl left some 8
kl left that 22
kl left the -34
kl left their 12
kl left them 16
kl left they 6
kl left this -20
kl left those 9
kl left three 23
kl left two 35
kl left under -34
kl left w 6
kl left we 18
kl left what -44
kl left when -39
kl left while -27
kl left whom 19
kl left whose 26
kl left with -47
kl left without -36
kl left you 29
kl left ’s 48
kl none " -61
kl none ' -58
kl none 's -39
kl none 've -21
kl none ) -12
kl none -ed 39
kl none -ing 51
kl none -s 11
kl none CAP -8
kl none DAY -47
kl none NUM 33
kl none ^ 44
kl none a 82
kl none after 75
kl none all -35
kl none an 106
kl none and 42
kl none another 38
kl none anyone -43
kl none as 92
kl none before 50
kl none both -35
kl none but 32
kl none by 72
kl none despite 116
kl none everyone -60
kl none few 90
kl none five -9
kl none for 83
kl none from 55
kl none her -15
kl none him 46
kl none himself -33
kl none his -42
kl none i -9
kl none in 45
kl none it 45
kl none its -31
kl none many 60
kl none my -30
kl none of 117
kl none or -76
kl none others 13
kl none out -18
kl none several -37
kl none she -8
kl none since 43
kl none some -37
kl none that 15
kl none the 96
kl none their -69
kl none them 33
kl none they 6
kl none this -63
kl none those -43
kl none three -11
kl none two -34
kl none under 70
kl none w 30
kl none we -56
kl none what 72
kl none when 113
kl none which 61
kl none while 47
kl none who 61
kl none whom -13
kl none whose -24
kl none with 30
kl none without 23
kl none you -34
kl none — 52
kl none ’s -89
kl relative which -19
kl right " 16
kl right ' -13
kl right 's -19
kl right 've -15
kl right ) -14
kl right -ed -24
kl right -ing -8
kl right -s -13
kl right CAP -8
kl right DAY -12
kl right NUM -18
kl right ^ -9
kl right a -27
kl right after -18
kl right all -30
kl right an -32
kl right and -16
kl right another -18
kl right anyone -8
kl right as -56
kl right before -35
kl right both -18
kl right but -14
kl right by -16
kl right despite -35
kl right everyone -19
kl right few -25
kl right five -7
kl right for -36
kl right from -44
kl right he -7
kl right her -12
kl right him -27
kl right himself -17
kl right his -9
kl right i -6
kl right in -10
kl right it -16
kl right many -15
kl right one -22
kl right or -45
kl right others -17
kl right several -21
kl right since -39
kl right some -9
kl right that -6
kl right the 16
kl right their -14
kl right them -22
kl right they -8
kl right this 16
kl right those -14
kl right three -12
kl right two -16
kl right w -9
kl right we -5
kl right what 26
kl right when -19
kl right which 43
kl right while -20
kl right who -29
kl right whom -12
kl right with -56
kl right without -33
kl right you -7
kl right — -16
kl right ’s -18
kl shared " 36
kl shared 's -23
kl shared ) -27
kl shared , 24
kl shared -ing -55
kl shared -s -48
kl shared CAP -31
kl shared NUM -57
kl shared a 31
kl shared an -17
kl shared and 85
kl shared another -23
kl shared before 49
kl shared but 70
kl shared by -60
kl shared five -31
kl shared he -29
kl shared her -12
kl shared his -24
kl shared i -12
kl shared it -52
kl shared or 31
kl shared others -16
kl shared she -38
kl shared some -13
kl shared that 13
kl shared they -34
kl shared w -24
kl shared we -8
kl shared which -20
kl shared who -30
kn first " -23
kn first ) -35
kn first -ed 17
kn first -ing 5
kn first -ly -15
kn first -s -13
kn first . -41
kn first : 8
kn first ; -19
kn first DAY 67
kn first NUM 8
kn first about 6
kn first after -56
kn first against 42
kn first all -80
kn first an -18
kn first another -14
kn first any -67
kn first as -75
kn first at 40
kn first because -78
kn first before -13
kn first both 80
kn first by 50
kn first during -33
kn first for 36
kn first from -74
kn first has -33
kn first he 43
kn first her -6
kn first herself 24
kn first him 7
kn first himself 68
kn first his 8
kn first how 25
kn first if -51
kn first in -49
kn first into -32
kn first is 26
kn first it 30
kn first its -85
kn first like 64
kn first many -33
kn first me 24
kn first most -56
kn first my 39
kn first no -29
kn first not -108
kn first of -28
kn first off 31
kn first other 33
kn first out 19
kn first over -13
kn first several 7
kn first she 39
kn first so -75
kn first some -20
kn first someone -52
kn first such 26
kn first that 25
kn first the -6
kn first their 37
kn first them -9
kn first themselves -77
kn first they 14
kn first this -70
kn first those 53
kn first three -41
kn first to 11
kn first up 77
kn first us -32
kn first was -34
kn first we -25
kn first were -46
kn first what -10
kn first when 24
kn first where -10
kn first whether -34
kn first who -82
kn first why -15
kn first will -19
kn first with 35
kn first would -70
kn first you 13
kn left 's -51
kn left ) 49
kn left , -7
kn left -ed -35
kn left -ing 13
kn left -s 7
kn left . 6
kn left : 15
kn left ; -42
kn left CAP 7
kn left DAY -14
kn left NUM -14
kn left a 5
kn left about -15
kn left after -31
kn left against -32
kn left all 34
kn left an 10
kn left and -13
kn left any 23
kn left as -29
kn left at 14
kn left because -63
kn left before 36
kn left both -24
kn left by 18
kn left could 6
kn left during 23
kn left each -11
kn left for -45
kn left four 8
kn left from -73
kn left has -26
kn left he 14
kn left her 10
kn left herself 19
kn left him 10
kn left himself -24
kn left his 11
kn left how -6
kn left if 19
kn left into -7
kn left is -72
kn left it 16
kn left its 19
kn left itself 17
kn left like -74
kn left many -48
kn left most -35
kn left my 9
kn left no 16
kn left of -21
kn left off -53
kn left on -9
kn left one -9
kn left other 18
kn left our -71
kn left out 12
kn left over -26
kn left several -5
kn left she 11
kn left so 5
kn left some -24
kn left someone -13
kn left such 15
kn left that 13
kn left the 16
kn left their 8
kn left themselves 59
kn left these 30
kn left they 23
kn left this 30
kn left those 19
kn left three 13
kn left to -17
kn left two 25
kn left us 58
kn left was 7
kn left we 66
kn left were -7
kn left what 26
kn left when -10
kn left where 16
kn left whether 12
kn left which 20
kn left who -23
kn left why 46
kn left will 11
kn left with -12
kn left would -29
kn left you 32
kn none " 62
kn none 's 60
kn none ) -29
kn none , 14
kn none -ed 103
kn none -ing 32
kn none -ly 31
kn none -s 8
kn none . 5
kn none : -45
kn none ; 66
kn none CAP -20
kn none DAY 49
kn none NUM -42
kn none about 36
kn none after 79
kn none all 25
kn none an -7
kn none and 31
kn none another 27
kn none any 34
kn none as 166
kn none at -29
kn none because 121
kn none before -43
kn none both -56
kn none by -102
kn none could -6
kn none during -40
kn none each -54
kn none for 82
kn none four -18
kn none from 96
kn none has 70
kn none having 61
kn none he -31
kn none her -20
kn none herself -36
kn none him -36
kn none himself 16
kn none his 8
kn none how 39
kn none if -7
kn none in 19
kn none into 31
kn none is 116
kn none it -38
kn none its 24
kn none itself -25
kn none like 38
kn none many 27
kn none me -48
kn none most 12
kn none my -36
kn none no 41
kn none not 109
kn none of 61
kn none off 32
kn none on 23
kn none one 8
kn none other -59
kn none our 72
kn none out -44
kn none over 58
kn none several -35
kn none she -43
kn none since 78
kn none so 48
kn none some -36
kn none someone -14
kn none such -36
kn none the -12
kn none their -12
kn none them 21
kn none themselves -47
kn none these -29
kn none they -65
kn none this 33
kn none those -76
kn none three -16
kn none to 58
kn none two -41
kn none up -80
kn none us -28
kn none w 37
kn none was 14
kn none we -53
kn none were 56
kn none what -11
kn none when -16
kn none where -9
kn none whether 7
kn none which 8
kn none who 44
kn none why -48
kn none will -19
kn none with -21
kn none would 148
kn none you -57
kn none — -10
kn relative -ing -77
kn relative -s 29
kn relative CAP 7
kn relative a 26
kn relative for -40
kn relative the -21
kn relative to -29
kn relative w -31
kn right -ed -8
kn right -ing -15
kn right -ly -13
kn right DAY -15
kn right NUM 17
kn right a -6
kn right all -24
kn right another -8
kn right both -8
kn right each -18
kn right four -10
kn right he -12
kn right her -11
kn right herself -16
kn right him -15
kn right himself -17
kn right his -12
kn right how -17
kn right it -13
kn right its -9
kn right itself -10
kn right many 40
kn right most 40
kn right my -14
kn right no -18
kn right not -15
kn right other -20
kn right our -9
kn right several 24
kn right she -10
kn right some 21
kn right someone 8
kn right such -14
kn right that -12
kn right the -8
kn right their -19
kn right them -17
kn right themselves -13
kn right these -12
kn right they -12
kn right this -15
kn right those -9
kn right three 14
kn right two 6
kn right us -19
kn right w -5
kn right we -22
kn right what -21
kn right which -17
kn right who -15
kn right why -23
kn right you -14
kn shared " -87
kn shared , 30
kn shared -ed -11
kn shared -ing 42
kn shared -ly 91
kn shared . -33
kn shared : -33
kn shared DAY -34
kn shared about -30
kn shared an -34
kn shared any -17
kn shared as -64
kn shared at -28
kn shared for -44
kn shared he 40
kn shared her 56
kn shared him 49
kn shared himself -35
kn shared his 6
kn shared how 43
kn shared in 12
kn shared it -30
kn shared its 32
kn shared not -30
kn shared of 52
kn shared on 7
kn shared she 33
kn shared some 29
kn shared that 14
kn shared the 19
kn shared themselves -25
kn shared they -16
kn shared to -16
kn shared w -32
kn shared was -10
kn shared what 62
kn shared whether -19
kn shared why 30
ks first abl -17
ks first accept -9
ks first accord -99
ks first accus -13
ks first accusation 9
ks first acknowledg -55
ks first add -13
ks first address -14
ks first admit -39
ks first adviz -11
ks first advocat -40
ks first agre 5
ks first aim 26
ks first alarm -34
ks first allow -57
ks first allud 20
ks first anger -46
ks first announc -28
ks first answer 29
ks first apologiz 9
ks first appeal -31
ks first appear -55
ks first applaud -7
ks first argu 7
ks first ask -40
ks first assail -57
ks first assert -99
ks first assertion 112
ks first attack 42
ks first attempt -31
ks first attribut -14
ks first awar 9
ks first back -16
ks first bash 14
ks first becom -18
ks first begin -85
ks first believ -30
ks first blam -23
ks first blast 63
ks first boast -15
ks first bring 18
ks first call 6
ks first car -16
ks first cast 28
ks first celebrat 8
ks first challeng 71
ks first characteriz -8
ks first charg 45
ks first cheer -55
ks first chid 78
ks first cit 37
ks first claim 66
ks first clear -50
ks first com -74
ks first comment -13
ks first complain -54
ks first complaint -59
ks first conced 29
ks first concern -109
ks first conclud -23
ks first condemn -27
ks first confident 5
ks first confirm -65
ks first continu 51
ks first contrast 62
ks first convinc 20
ks first count 30
ks first criticism -85
ks first criticiz 25
ks first declar 34
ks first decry -78
ks first deem 7
ks first deep 11
ks first defend 31
ks first deliver 21
ks first demand -45
ks first denounc -33
ks first deny 40
ks first describ 61
ks first design -70
ks first determin 72
ks first devot -25
ks first disagre -18
ks first disclos 37
ks first dismiss 9
ks first display -33
ks first disput 47
ks first distanc -74
ks first doubt 18
ks first eager 84
ks first echo -80
ks first embrac 51
ks first emphasiz 27
ks first encourag 46
ks first endorsement -139
ks first enjoy -5
ks first envision 56
ks first estimat -28
ks first expand 33
ks first expect -70
ks first explain -32
ks first expos 83
ks first express 32
ks first fail -7
ks first favor -104
ks first fear -19
ks first figur 23
ks first fil -20
ks first find -14
ks first fir -11
ks first focus 48
ks first forecast -18
ks first giv -89
ks first go 17
ks first grow -72
ks first hard 57
ks first highlight -21
ks first hint -25
ks first hir -44
ks first hold 71
ks first hop 34
ks first idea 79
ks first identify -28
ks first ignor -40
ks first imagin -17
ks first imply 24
ks first includ 42
ks first indicat -22
ks first intend 33
ks first interest -5
ks first interpret 49
ks first introduc -59
ks first invok -26
ks first issu 32
ks first it -93
ks first jok 33
ks first keep -7
ks first knock -6
ks first know -52
ks first label 67
ks first lament -35
ks first launch 43
ks first lay 15
ks first learn 28
ks first leav 89
ks first list 57
ks first look -35
ks first maintain 31
ks first mak 17
ks first mark -48
ks first mean -35
ks first mention 42
ks first messag 12
ks first mind 39
ks first mock 69
ks first movement 39
ks first nam -26
ks first need 16
ks first negativ 40
ks first nominat -6
ks first not 34
ks first observ 41
ks first offer -12
ks first open -21
ks first oppos -40
ks first opposition 36
ks first optimistic -59
ks first order 21
ks first outlin 8
ks first paint 85
ks first pass 39
ks first persuad -45
ks first plan -32
ks first plead -65
ks first point 21
ks first portray 20
ks first post -20
ks first praiz 19
ks first prefer -54
ks first present -19
ks first press -79
ks first project -53
ks first promiz -48
ks first promot 93
ks first propos 14
ks first prov -85
ks first provid 56
ks first publish -76
ks first push -39
ks first put -38
ks first question -49
ks first quick 46
ks first quot -10
ks first rail -52
ks first rais -73
ks first rattl -7
ks first reach 55
ks first react -25
ks first reaffirm -16
ks first reason -22
ks first rebuf -46
ks first recall -26
ks first recommend 45
ks first refer 16
ks first referenc 10
ks first reflect 68
ks first refus 50
ks first reiterat 72
ks first reject -57
ks first releas -28
ks first remain -8
ks first remark 12
ks first remember -74
ks first remind 34
ks first reply -16
ks first report -35
ks first represent -30
ks first request -110
ks first requir 64
ks first respond 70
ks first restrict -26
ks first reveal 44
ks first rul 53
ks first run -120
ks first say -7
ks first see -41
ks first seek -6
ks first seem -22
ks first send -33
ks first set -83
ks first shar -19
ks first sharp 6
ks first shout 64
ks first show -13
ks first shrug -66
ks first sid 65
ks first sign -44
ks first signal -8
ks first singl -34
ks first skeptical 65
ks first slam 18
ks first sound -9
ks first speculat -33
ks first speculation -44
ks first stand 10
ks first start 25
ks first stat -84
ks first strategy -72
ks first stress 74
ks first stuck 29
ks first suggest -24
ks first suggestion 14
ks first support -22
ks first supporter 98
ks first surpriz -74
ks first suspect -30
ks first talk 27
ks first tell 33
ks first ther -101
ks first threaten 59
ks first titl -73
ks first tout -40
ks first try 110
ks first turn 34
ks first tweet 27
ks first underscor 6
ks first understand 7
ks first unveil 8
ks first urg -49
ks first used 17
ks first view 14
ks first voic -30
ks first vot 26
ks first vouch -46
ks first vow -10
ks first want 8
ks first warn 18
ks first weigh -13
ks first welcom 77
ks first wonder -95
ks first worry 14
ks first writ 5
ks first yell -19
ks left abl 81
ks left accept 23
ks left accord -16
ks left accus -16
ks left accusation -53
ks left acknowledg 18
ks left acquiesc 38
ks left add 17
ks left address 20
ks left adopt 10
ks left advic -26
ks left adviz -51
ks left advocat 34
ks left agre 21
ks left aim 17
ks left air -103
ks left alarm -117
ks left alleg -21
ks left allegation -132
ks left allow 34
ks left allud 10
ks left anger -93
ks left announc 17
ks left announcement -58
ks left apologiz 13
ks left appeal 60
ks left appear -123
ks left applaud 20
ks left appoint 69
ks left approv 12
ks left argu 13
ks left argument -6
ks left assail -31
ks left assert 15
ks left assertion -81
ks left assumption -38
ks left assur 8
ks left attempt -38
ks left attribut -32
ks left avoid 22
ks left back 5
ks left ban -31
ks left bash -62
ks left becam -141
ks left becom 10
ks left begin 57
ks left believ 19
ks left bemoan 17
ks left best -116
ks left blam 21
ks left blast 20
ks left block 38
ks left boast 16
ks left boo -54
ks left bring 16
ks left brush 29
ks left calculat 85
ks left call -6
ks left car 40
ks left carry 35
ks left cast 39
ks left caution 19
ks left celebrat 14
ks left certain -137
ks left challeng -15
ks left champion -56
ks left characteriz 32
ks left charg -62
ks left cheer 43
ks left chid -38
ks left choos 22
ks left cit 27
ks left claim 6
ks left clarify 10
ks left clear -19
ks left com -61
ks left comment 33
ks left complaint -81
ks left conced -28
ks left conclud 30
ks left condemn 28
ks left confident -21
ks left confirm 24
ks left congratulat -37
ks left consider -53
ks left contemplat 31
ks left contend 14
ks left continu 10
ks left contrast 7
ks left conversation -36
ks left count -20
ks left creat 14
ks left credit -42
ks left critical 29
ks left criticism -48
ks left criticiz -16
ks left cry -37
ks left cut 11
ks left debat -106
ks left decid 27
ks left decision -13
ks left declar -15
ks left declin 42
ks left decry 68
ks left deem -77
ks left deep -21
ks left defend 20
ks left deliver 29
ks left demand 44
ks left demonstrat 21
ks left denounc 26
ks left deny 8
ks left derid -43
ks left design -110
ks left detail -45
ks left determin 8
ks left devot 100
ks left disagre 46
ks left disagreement -13
ks left disavow 11
ks left disclos -18
ks left discuss 24
ks left discussion -81
ks left dismiss 27
ks left display -46
ks left distanc 56
ks left divid 90
ks left document 30
ks left doubl 26
ks left doubt -22
ks left draw -97
ks left dub -25
ks left dwell -78
ks left eager 14
ks left echo 32
ks left elect -17
ks left embrac -11
ks left emerg -81
ks left emphasiz 8
ks left encourag 13
ks left end 47
ks left endors 29
ks left endorsement 11
ks left enjoy 31
ks left envision -24
ks left estimat 39
ks left expand -7
ks left expect -42
ks left experienc -42
ks left explain 36
ks left expos -31
ks left express 26
ks left fail 28
ks left far -74
ks left favor -15
ks left fear -8
ks left featur -71
ks left fight -82
ks left figur -27
ks left fil 39
ks left find 34
ks left focus 19
ks left follow 59
ks left forget 36
ks left fram 16
ks left full 34
ks left giv 41
ks left go -10
ks left goal -65
ks left grow -23
ks left guess -24
ks left hail 21
ks left hard -107
ks left hat 15
ks left hear 71
ks left highlight 18
ks left hint -22
ks left hit -28
ks left hop 11
ks left hopeful 19
ks left idea -21
ks left identify -22
ks left ignor 10
ks left imagin -16
ks left imply 10
ks left impress 60
ks left includ 30
ks left indicat 13
ks left inform 19
ks left insist 14
ks left intend -36
ks left interest -20
ks left interject -78
ks left interpret -51
ks left introduc -7
ks left invok 38
ks left issu -10
ks left it 5
ks left join 13
ks left jok 19
ks left judg -64
ks left keep 25
ks left knock 13
ks left know -45
ks left label -134
ks left lament 16
ks left lash 56
ks left launch 37
ks left lay 29
ks left learn -19
ks left leav -50
ks left less 34
ks left liken 25
ks left lin 25
ks left list -13
ks left look -72
ks left lov 38
ks left maintain 39
ks left mak 36
ks left mark -10
ks left mention -21
ks left messag 24
ks left mind -16
ks left mock -28
ks left mount -73
ks left mov 20
ks left movement -152
ks left nam -22
ks left need 22
ks left nominat 17
ks left observ -30
ks left offer 9
ks left open 62
ks left oppos 38
ks left opposition -82
ks left opt -37
ks left optimistic 37
ks left order 17
ks left outlin 38
ks left outrag -18
ks left outspoken -60
ks left paint -44
ks left pass -74
ks left peg 25
ks left persuad 67
ks left pick -30
ks left pivot 9
ks left plan 7
ks left play 26
ks left plead 25
ks left pledg 7
ks left point 18
ks left position 21
ks left praiz 10
ks left predict -13
ks left prefer 42
ks left present 8
ks left press -10
ks left pressur -57
ks left proclaim 42
ks left project -13
ks left proposal -11
ks left proud 35
ks left prov 69
ks left provid 27
ks left publish 25
ks left push 44
ks left put 48
ks left question -30
ks left quick 8
ks left quot 30
ks left rail 8
ks left rais -13
ks left rattl -93
ks left reach -22
ks left react 58
ks left reaffirm 20
ks left realiz 12
ks left reason -6
ks left rebuf -11
ks left rebuk -54
ks left rebut 18
ks left recall 18
ks left receiv -130
ks left recit -15
ks left recogniz 17
ks left recommend 10
ks left refer 35
ks left referenc -69
ks left reflect -36
ks left refus 6
ks left refusal 17
ks left regard -89
ks left reiterat -36
ks left reject 37
ks left remain -18
ks left remark 13
ks left remind -81
ks left renew -88
ks left repeat 17
ks left reply 18
ks left represent 15
ks left request -54
ks left requir -61
ks left resist 8
ks left respond 16
ks left restrict 29
ks left return -62
ks left retweet -6
ks left reveal 36
ks left rip 50
ks left rul 15
ks left run 45
ks left say 20
ks left scar 38
ks left see -18
ks left seek 35
ks left seem -123
ks left send 54
ks left sens -74
ks left sentiment -155
ks left set 12
ks left shar 62
ks left sharp -75
ks left shift 81
ks left shock 108
ks left shoot 17
ks left shout -25
ks left show 32
ks left shrug 40
ks left sid -50
ks left signal 60
ks left singl 10
ks left skeptical 13
ks left slam -18
ks left sound -96
ks left spar -39
ks left speak 31
ks left speculat 32
ks left speculation -135
ks left spent 47
ks left split 37
ks left stand -12
ks left start 49
ks left stat 18
ks left statement 36
ks left step 34
ks left stop 19
ks left strategy 16
ks left struck -37
ks left struggl 45
ks left stuck -11
ks left suggest 28
ks left suggestion -22
ks left support 18
ks left supporter -130
ks left supportiv -27
ks left sur -70
ks left surpriz -42
ks left tak 28
ks left talk 6
ks left target -47
ks left tell 17
ks left tend 33
ks left testify 13
ks left thank 23
ks left ther -75
ks left think 29
ks left threaten 13
ks left titl -138
ks left touch 7
ks left trad 11
ks left turn -14
ks left tweet 5
ks left underscor 40
ks left understand 25
ks left unveil 18
ks left upset -39
ks left urg 23
ks left used 17
ks left very 16
ks left view -47
ks left voic 44
ks left vouch 47
ks left vow 39
ks left want 27
ks left wary 13
ks left watch -10
ks left wav 5
ks left weigh 33
ks left welcom -45
ks left withdraw 20
ks left witness 45
ks left wonder 44
ks left worry -9
ks left writ 19
ks left yell 19
ks left zero -60
ks none abl -42
ks none accept -30
ks none accord -47
ks none accus 77
ks none accusation 96
ks none acknowledg 5
ks none acquiesc -24
ks none add -18
ks none address -44
ks none admit 5
ks none adopt -19
ks none advic 23
ks none adviz 74
ks none advocat -91
ks none agre -38
ks none aim -92
ks none air 51
ks none alarm -93
ks none alleg 61
ks none allegation 183
ks none allow -5
ks none allud -11
ks none anger 21
ks none announc 48
ks none announcement 119
ks none answer 8
ks none apologiz -25
ks none appeal -50
ks none appear 312
ks none applaud -26
ks none appoint -14
ks none approv 43
ks none argu -20
ks none argument 88
ks none ask 111
ks none assail 67
ks none assert 101
ks none assertion 53
ks none assum 36
ks none attack 13
ks none attempt 89
ks none attribut 58
ks none avoid -13
ks none awar 16
ks none back -45
ks none balk -31
ks none ban 45
ks none bash 59
ks none becam 119
ks none becom -66
ks none begin -60
ks none believ -22
ks none bemoan -11
ks none best 118
ks none blam -17
ks none blast -44
ks none block -16
ks none boast -40
ks none boo 60
ks none bring -36
ks none brush -20
ks none calculat -33
ks none call 53
ks none car -42
ks none carry -48
ks none cast -70
ks none caution -31
ks none celebrat 7
ks none certain 90
ks none champion -33
ks none chant 10
ks none characteriz -19
ks none charg 104
ks none cheer -75
ks none chid -16
ks none choos -41
ks none cit -82
ks none claim -44
ks none clarify -9
ks none clear 103
ks none com 100
ks none compar -38
ks none complain 38
ks none complaint 158
ks none conced -47
ks none concern 104
ks none conclud -43
ks none condemn -19
ks none confident -68
ks none confirm 19
ks none congratulat -8
ks none consider 97
ks none contemplat -10
ks none contend -23
ks none continu -37
ks none contradict -27
ks none contrast -31
ks none conversation -35
ks none convinc -46
ks none count 23
ks none counter 15
ks none cover -37
ks none creat -8
ks none credit -22
ks none critical -33
ks none criticism 118
ks none criticiz 74
ks none cry 52
ks none cut 55
ks none debat 174
ks none decid -83
ks none declar 30
ks none declin -91
ks none decry -47
ks none deem 123
ks none deep -59
ks none defend -73
ks none deliver -54
ks none demand -13
ks none demonstrat -29
ks none denounc 22
ks none derid -21
ks none describ -30
ks none design 165
ks none detail 61
ks none determin -68
ks none devot -105
ks none disagre -56
ks none disagreement 75
ks none disavow -6
ks none disclos 5
ks none disclosur 107
ks none discussion 118
ks none dismiss 23
ks none display 50
ks none disput -52
ks none distanc -16
ks none divid -112
ks none document -58
ks none doubl -21
ks none doubt 63
ks none downplay -49
ks none draw 36
ks none dub 38
ks none dwell -32
ks none eager -125
ks none echo 21
ks none elect 16
ks none embrac 9
ks none emerg 127
ks none emphasiz -41
ks none encourag -76
ks none endors -60
ks none endorsement -27
ks none enjoy -41
ks none envision -22
ks none estimat -43
ks none expand 37
ks none expect 180
ks none experienc -77
ks none explain -61
ks none expos -42
ks none express -67
ks none fail -20
ks none far 104
ks none favor 16
ks none fear 67
ks none featur -71
ks none feel -12
ks none fight 57
ks none figur -53
ks none fil -39
ks none find -66
ks none fir 15
ks none focus -32
ks none follow -57
ks none forecast 30
ks none forget -16
ks none fram -13
ks none full -60
ks none giv 28
ks none goal -76
ks none grow 42
ks none guess 63
ks none hail -9
ks none hard 98
ks none harsh -31
ks none hat 35
ks none hear -36
ks none highlight 26
ks none hint 32
ks none hir 38
ks none hit 32
ks none hold -56
ks none hop -85
ks none hopeful -18
ks none idea -8
ks none identify 68
ks none ignor 27
ks none imagin 57
ks none imply -45
ks none impos 50
ks none impress -121
ks none includ -80
ks none indicat 26
ks none inform 11
ks none insist -48
ks none intend 36
ks none interest -11
ks none interject -21
ks none interpret 8
ks none introduc 16
ks none invok -20
ks none issu 13
ks none it 130
ks none join -18
ks none jok -36
ks none judg 34
ks none keep -22
ks none know 207
ks none label 141
ks none lambast 14
ks none lament -31
ks none lash -10
ks none launch -46
ks none lay -56
ks none learn 35
ks none leav -100
ks none less -45
ks none let -14
ks none liken -17
ks none lin -36
ks none list 20
ks none lobby -11
ks none look 194
ks none lov -39
ks none maintain -42
ks none mak -39
ks none mark 55
ks none mean 75
ks none mention 28
ks none messag -47
ks none mind -34
ks none mock -20
ks none mount 16
ks none mov -20
ks none movement 122
ks none nam 54
ks none need -52
ks none negativ -66
ks none nominat -24
ks none observ -13
ks none offer 12
ks none open -63
ks none oppos -79
ks none opposition 115
ks none opt -47
ks none optimistic 14
ks none order -23
ks none outlin -29
ks none outrag 21
ks none outspoken -96
ks none paint -37
ks none pass -15
ks none peg -44
ks none persuad -58
ks none pick -17
ks none pivot -29
ks none plan -14
ks none play -11
ks none plead 25
ks none pledg -57
ks none point -5
ks none portray 26
ks none position -33
ks none post 20
ks none praiz -23
ks none predict -69
ks none prefer -48
ks none present 55
ks none press 111
ks none pressur 23
ks none proclaim -9
ks none project 86
ks none promot -47
ks none propos 16
ks none proposal 36
ks none protest -41
ks none proud -23
ks none prov -42
ks none provid -23
ks none publish 12
ks none push -75
ks none put -80
ks none question 147
ks none quick -44
ks none quot -85
ks none rail 49
ks none rais 150
ks none rattl -49
ks none reach -29
ks none react -65
ks none read -41
ks none reaffirm -15
ks none realiz -12
ks none reason 15
ks none rebuf 50
ks none rebuk -18
ks none rebut -13
ks none recall -15
ks none receiv 73
ks none recit 55
ks none recogniz 31
ks none recommend -51
ks none refer 78
ks none referenc 70
ks none reflect -31
ks none refus -55
ks none refusal -9
ks none regard 148
ks none reiterat -44
ks none reject 15
ks none releas 23
ks none remain -54
ks none remark -58
ks none remember 103
ks none remind 49
ks none renew 61
ks none repeat -39
ks none reply -29
ks none report 24
ks none represent -44
ks none request 156
ks none requir -12
ks none resist -15
ks none respond -50
ks none respons 90
ks none restrict -27
ks none return 34
ks none retweet 31
ks none reveal -70
ks none rip -9
ks none rul -89
ks none run -46
ks none say -40
ks none scar -39
ks none see 133
ks none seek -75
ks none seem 311
ks none seiz -15
ks none send -48
ks none sens 102
ks none sentiment 41
ks none set 12
ks none shar -41
ks none sharp 37
ks none shift -23
ks none shock -111
ks none shoot -13
ks none shout -44
ks none show -48
ks none shrug 41
ks none sid -39
ks none sign 59
ks none signal -40
ks none singl 23
ks none skeptical -85
ks none slam -60
ks none sound 155
ks none spar -62
ks none speak -76
ks none speculat -12
ks none speculation 165
ks none spent -40
ks none split -46
ks none stand -35
ks none start -98
ks none stat 19
ks none statement -87
ks none step -33
ks none stop -28
ks none story 39
ks none strategy 46
ks none stress -49
ks none struck -38
ks none struggl -34
ks none stuck -40
ks none suggest -55
ks none support 10
ks none supporter 92
ks none supportiv -37
ks none sur -74
ks none surpriz 15
ks none suspect 24
ks none tak -56
ks none talk 18
ks none target 12
ks none tend -26
ks none testify -11
ks none thank -14
ks none ther 164
ks none think -52
ks none threaten -91
ks none titl 176
ks none touch -5
ks none tout 48
ks none trad -8
ks none try -50
ks none turn -58
ks none tweet -32
ks none underscor -34
ks none understand -33
ks none unveil -26
ks none upset -58
ks none urg 14
ks none used -40
ks none using -11
ks none very -34
ks none view 53
ks none voic -42
ks none vot -63
ks none vouch -21
ks none vow -54
ks none want -77
ks none warn -28
ks none wary -28
ks none watch -54
ks none wav 20
ks none weigh -47
ks none welcom -60
ks none withdraw -17
ks none witness -39
ks none wonder -14
ks none worry -81
ks none writ -48
ks none yell -18
ks none zero -40
ks relative ask -39
ks relative expect -26
ks relative nominat 16
ks relative say 8
ks relative seem -45
ks relative show 73
ks right abl -8
ks right accept -11
ks right accord 101
ks right accus -16
ks right accusation -45
ks right acknowledg -15
ks right address -15
ks right admit -16
ks right adopt -8
ks right adviz -32
ks right advocat -17
ks right agre -18
ks right aim -38
ks right alarm 175
ks right alleg -29
ks right allegation -34
ks right allow -27
ks right allud -67
ks right anger 91
ks right announc -17
ks right answer -17
ks right appear -15
ks right applaud -13
ks right appoint -14
ks right approv -15
ks right argu -11
ks right ask -20
ks right assail -11
ks right assert -15
ks right assertion -20
ks right assum -30
ks right assur -12
ks right attack -23
ks right attempt -22
ks right attribut -17
ks right avoid -8
ks right awar -17
ks right back 5
ks right balk -7
ks right ban -16
ks right bash -32
ks right becam 49
ks right becom 27
ks right begin -9
ks right believ -13
ks right bemoan -6
ks right best -10
ks right blam -19
ks right blast -14
ks right block -11
ks right boast -6
ks right bring -16
ks right brush -8
ks right calculat -15
ks right call -18
ks right carry -17
ks right cast -19
ks right caution -12
ks right challeng -19
ks right characteriz -18
ks right charg -23
ks right cheer 16
ks right chid -15
ks right choos -19
ks right cit -14
ks right claim -15
ks right clear -23
ks right com 20
ks right comment -22
ks right compar -19
ks right complain -9
ks right complaint -24
ks right conced -12
ks right concern -22
ks right conclud -5
ks right condemn -13
ks right confident -33
ks right confirm -14
ks right congratulat -9
ks right consider -10
ks right continu -8
ks right contradict -8
ks right contrast -18
ks right convinc 12
ks right count -15
ks right cover -38
ks right credit -8
ks right critical -24
ks right criticism 50
ks right criticiz -19
ks right debat -27
ks right decid -13
ks right decision 13
ks right declar -17
ks right declin -15
ks right decry -16
ks right deem -25
ks right deep 49
ks right defend -20
ks right deliver -13
ks right demand -24
ks right demonstrat -7
ks right denounc -20
ks right deny -14
ks right derid -10
ks right describ -17
ks right detail -20
ks right determin -21
ks right devot -52
ks right disagre -5
ks right disavow -5
ks right disclos -22
ks right disclosur -34
ks right discuss -13
ks right dismiss -19
ks right display -14
ks right disput -8
ks right distanc -14
ks right divid -15
ks right document -40
ks right doubl -13
ks right doubt -27
ks right downplay -46
ks right draw 72
ks right dwell -26
ks right echo -15
ks right embrac -35
ks right emphasiz -8
ks right encourag -20
ks right end -35
ks right endors -22
ks right endorsement 75
ks right enjoy -8
ks right estimat -8
ks right expand -17
ks right expect -19
ks right experienc -23
ks right expos -26
ks right express -14
ks right fail -8
ks right far -25
ks right fear -15
ks right featur 92
ks right feel 5
ks right fil -18
ks right find -21
ks right fir -13
ks right focus -19
ks right follow -8
ks right forecast -14
ks right forget -15
ks right full 50
ks right giv -19
ks right go -21
ks right grow 23
ks right hail -15
ks right hard -54
ks right hat -43
ks right hear -22
ks right highlight -28
ks right hint -30
ks right hir -12
ks right hit -18
ks right hold -18
ks right idea -42
ks right identify -16
ks right ignor -23
ks right imagin -27
ks right imply -8
ks right includ -20
ks right indicat -14
ks right inform -14
ks right insist -8
ks right interest 26
ks right interpret -16
ks right introduc -16
ks right invok -12
ks right issu -21
ks right it -19
ks right join -8
ks right jok -8
ks right judg -21
ks right keep -9
ks right know -18
ks right label -17
ks right lament -9
ks right lash -15
ks right launch -18
ks right lay -12
ks right learn -16
ks right leav 44
ks right less -20
ks right lin -17
ks right list -37
ks right look -27
ks right maintain -11
ks right mak -14
ks right mark -17
ks right mean -23
ks right mention -16
ks right messag -16
ks right mock -19
ks right mount 61
ks right nam 6
ks right need -11
ks right negativ -30
ks right nominat -23
ks right not -10
ks right offer -17
ks right open -20
ks right oppos -26
ks right opposition -52
ks right order -14
ks right outlin -15
ks right paint -13
ks right pass 81
ks right peg -8
ks right persuad -7
ks right pick 52
ks right pivot -10
ks right play -13
ks right pledg -11
ks right point -26
ks right portray -38
ks right position -9
ks right post -10
ks right praiz -17
ks right predict 7
ks right prefer -19
ks right present -7
ks right press -22
ks right pressur -20
ks right project -45
ks right promiz 15
ks right promot -23
ks right propos -18
ks right protest -18
ks right proud -12
ks right provid -30
ks right publish -14
ks right push -17
ks right put -19
ks right quick -15
ks right quot -22
ks right rail -16
ks right rais -20
ks right rattl 146
ks right reach -12
ks right read 31
ks right rebuk -17
ks right receiv 117
ks right recogniz -21
ks right recommend -25
ks right refer -93
ks right referenc -24
ks right reflect -7
ks right refus -6
ks right regard -34
ks right reiterat -17
ks right reject -11
ks right releas -19
ks right remain 30
ks right remark -22
ks right remember -44
ks right remind 29
ks right renew -15
ks right repeat -24
ks right represent -18
ks right request -18
ks right requir -33
ks right resist -5
ks right respond -21
ks right respons -21
ks right restrict -13
ks right return -16
ks right retweet -18
ks right reveal -15
ks right rul -17
ks right run -26
ks right see -19
ks right seek -25
ks right seem -18
ks right seiz -9
ks right send -19
ks right set -20
ks right shar -28
ks right sharp -45
ks right shoot -7
ks right show -18
ks right shrug -14
ks right sid -39
ks right sign -14
ks right signal -11
ks right singl -19
ks right skeptical -30
ks right slam -18
ks right sound -54
ks right spar -15
ks right speak -27
ks right speculat -6
ks right spent -12
ks right stand 41
ks right start -21
ks right statement 54
ks right stop -6
ks right strategy -14
ks right stress -14
ks right struck 40
ks right struggl -12
ks right suggest -15
ks right suggestion -15
ks right support -17
ks right supporter -43
ks right supportiv -25
ks right sur 74
ks right surpriz 63
ks right suspect -9
ks right tak -16
ks right talk -20
ks right target -42
ks right tell -17
ks right tend -13
ks right thank -13
ks right ther -25
ks right think -10
ks right threaten -11
ks right tout -22
ks right try -22
ks right turn -21
ks right tweet -8
ks right underscor -8
ks right understand -20
ks right unveil -8
ks right urg -20
ks right used -17
ks right using -9
ks right very 12
ks right view 6
ks right voic -15
ks right vot -29
ks right vouch -14
ks right vow -17
ks right want -14
ks right warn -18
ks right watch -20
ks right welcom 15
ks right withdraw -7
ks right witness -11
ks right wonder -13
ks right worry 47
ks right writ 8
ks right zero -29
ks shared accord -73
ks shared accus 12
ks shared acknowledg 63
ks shared add 11
ks shared admit 80
ks shared advocat -42
ks shared allud 54
ks shared announc -29
ks shared answer -13
ks shared appear 39
ks shared argu 10
ks shared ask -56
ks shared assert -52
ks shared assertion -58
ks shared attack 30
ks shared believ 23
ks shared blam 62
ks shared call 36
ks shared cit -6
ks shared claim -24
ks shared conced 54
ks shared concern -61
ks shared consider 46
ks shared continu -14
ks shared criticiz 6
ks shared decid -8
ks shared declar 15
ks shared declin -35
ks shared defend 49
ks shared deliver -42
ks shared denounc -22
ks shared deny -61
ks shared describ 33
ks shared determin -45
ks shared discuss -69
ks shared embrac 6
ks shared explain 12
ks shared express -6
ks shared favor 19
ks shared fear 11
ks shared find -7
ks shared focus 39
ks shared go 32
ks shared hop 5
ks shared imply 12
ks shared indicat -34
ks shared insist 56
ks shared introduc 80
ks shared it -59
ks shared know -101
ks shared look -13
ks shared mak -75
ks shared mention 50
ks shared nam -7
ks shared not 43
ks shared offer 54
ks shared oppos 58
ks shared order -39
ks shared pass -8
ks shared pledg 59
ks shared point 74
ks shared praiz 25
ks shared predict 14
ks shared promiz 44
ks shared propos -28
ks shared push 65
ks shared question -62
ks shared quot 91
ks shared rail -11
ks shared rais -92
ks shared recall 16
ks shared referenc 60
ks shared reject -23
ks shared remark 36
ks shared remind -28
ks shared repeat 37
ks shared report -15
ks shared respond 49
ks shared say -14
ks shared see 27
ks shared seek -27
ks shared seem -31
ks shared show -43
ks shared sign -41
ks shared slam 78
ks shared sound 30
ks shared speak 74
ks shared stat -11
ks shared suggest 36
ks shared support -51
ks shared tak 25
ks shared talk 29
ks shared think -37
ks shared threaten -18
ks shared tout 17
ks shared try -25
ks shared tweet 12
ks shared understand 38
ks shared urg 18
ks shared view 38
ks shared vot 63
ks shared vow -92
ks shared want -32
ks shared worry -10
n first 1 17
n first 12 -34
n first 2 -6
n first 3 10
n first 4 -6
n first 7 -17
n left 1 61
n left 12 -23
n left 2 24
n left 3 23
n left 7 -16
n relative 1 71
n relative 12 -34
n relative 2 62
n relative 3 17
n relative 4 14
n relative 7 -28
n right 1 -6
n right 12 -7
n right 2 -13
n right 3 -9
n right 4 -7
n right 7 -6
n shared 12 76
n shared 2 -8
n shared 3 9
n shared 7 34
n1 first 1 -ing -39
n1 first 1 -s -44
n1 first 1 CAP 42
n1 first 1 DAY -23
n1 first 1 NUM -19
n1 first 1 a -37
n1 first 1 an -35
n1 first 1 another -28
n1 first 1 any -44
n1 first 1 he 75
n1 first 1 her 12
n1 first 1 his 50
n1 first 1 i 56
n1 first 1 it -27
n1 first 1 many 7
n1 first 1 most -19
n1 first 1 never -6
n1 first 1 not -37
n1 first 1 one -38
n1 first 1 others 16
n1 first 1 she 86
n1 first 1 some -26
n1 first 1 the -77
n1 first 1 they 77
n1 first 1 this -41
n1 first 1 those -38
n1 first 1 w -60
n1 first 1 we 66
n1 first 1 what -36
n1 first 1 why -32
n1 first 1 you 14
n1 first 12 -ing -27
n1 first 12 -s -29
n1 first 12 CAP -50
n1 first 12 NUM -20
n1 first 12 a -18
n1 first 12 an -9
n1 first 12 he -35
n1 first 12 his -31
n1 first 12 other 53
n1 first 12 the -32
n1 first 12 w 13
n1 first 2 -ing -72
n1 first 2 -s -48
n1 first 2 CAP -21
n1 first 2 DAY -14
n1 first 2 NUM 21
n1 first 2 a -27
n1 first 2 all -5
n1 first 2 an -45
n1 first 2 another -65
n1 first 2 any 75
n1 first 2 both 48
n1 first 2 he -82
n1 first 2 her 65
n1 first 2 his 6
n1 first 2 it -32
n1 first 2 its 62
n1 first 2 many 104
n1 first 2 most 59
n1 first 2 no 51
n1 first 2 not -25
n1 first 2 one -50
n1 first 2 other -49
n1 first 2 several 19
n1 first 2 she -58
n1 first 2 some 43
n1 first 2 the 33
n1 first 2 their 26
n1 first 2 these 21
n1 first 2 they -54
n1 first 2 this -10
n1 first 2 those -8
n1 first 2 two -50
n1 first 2 w 6
n1 first 2 what -13
n1 first 2 whose -67
n1 first 2 why -14
n1 first 3 -s -8
n1 first 3 CAP 34
n1 first 3 NUM -46
n1 first 3 a 9
n1 first 3 all -20
n1 first 3 an -69
n1 first 3 he -75
n1 first 3 her -28
n1 first 3 his 21
n1 first 3 it -14
n1 first 3 its -9
n1 first 3 many -63
n1 first 3 no -32
n1 first 3 not -19
n1 first 3 one -99
n1 first 3 other -45
n1 first 3 seven -16
n1 first 3 she -70
n1 first 3 some 71
n1 first 3 such -18
n1 first 3 the 11
n1 first 3 their -8
n1 first 3 this 67
n1 first 3 those -31
n1 first 3 three -17
n1 first 3 two 48
n1 first 3 w -27
n1 first 3 whose 53
n1 first 4 -ing -37
n1 first 4 -s 7
n1 first 4 DAY -14
n1 first 4 NUM 19
n1 first 4 a -16
n1 first 4 all -21
n1 first 4 an 32
n1 first 4 another 60
n1 first 4 both -40
n1 first 4 each -18
n1 first 4 he -10
n1 first 4 her -45
n1 first 4 his -33
n1 first 4 i -58
n1 first 4 it -39
n1 first 4 its -9
n1 first 4 many 46
n1 first 4 most -36
n1 first 4 no -32
n1 first 4 not 8
n1 first 4 one 23
n1 first 4 other -42
n1 first 4 several 14
n1 first 4 she -69
n1 first 4 some -29
n1 first 4 such -29
n1 first 4 the -10
n1 first 4 their -30
n1 first 4 they -60
n1 first 4 this -7
n1 first 4 those -18
n1 first 4 three -18
n1 first 4 what -53
n1 first 4 whose -55
n1 first 7 -ing -34
n1 first 7 -s 47
n1 first 7 CAP -29
n1 first 7 DAY -12
n1 first 7 NUM -38
n1 first 7 a 13
n1 first 7 all -70
n1 first 7 an 20
n1 first 7 both 39
n1 first 7 he -88
n1 first 7 her -10
n1 first 7 his -40
n1 first 7 it -24
n1 first 7 many -32
n1 first 7 no -24
n1 first 7 not -23
n1 first 7 one -21
n1 first 7 other -13
n1 first 7 she -16
n1 first 7 some -74
n1 first 7 such -12
n1 first 7 the 13
n1 first 7 they -46
n1 first 7 this -20
n1 first 7 two -23
n1 first 7 w -30
n1 first 7 whose 38
n1 left 1 -ed -88
n1 left 1 -ing -72
n1 left 1 -ly -8
n1 left 1 -s 39
n1 left 1 CAP 36
n1 left 1 DAY -76
n1 left 1 NUM 9
n1 left 1 a -135
n1 left 1 all -117
n1 left 1 an -58
n1 left 1 another 63
n1 left 1 anyone 137
n1 left 1 both 36
n1 left 1 everyone 48
n1 left 1 few 73
n1 left 1 five -33
n1 left 1 he 99
n1 left 1 her 229
n1 left 1 him 40
n1 left 1 his 263
n1 left 1 i 156
n1 left 1 it 145
n1 left 1 its 152
n1 left 1 many 85
n1 left 1 my 111
n1 left 1 one -14
n1 left 1 others 116
n1 left 1 several 13
n1 left 1 she 119
n1 left 1 some 141
n1 left 1 that 17
n1 left 1 the -98
n1 left 1 their 128
n1 left 1 them 7
n1 left 1 they 159
n1 left 1 this 37
n1 left 1 those 177
n1 left 1 w -53
n1 left 1 we 153
n1 left 1 what -38
n1 left 1 whom -33
n1 left 1 whose 132
n1 left 1 you 190
n1 left 12 -ed -21
n1 left 12 -ing -34
n1 left 12 -ly -33
n1 left 12 -s -30
n1 left 12 DAY -14
n1 left 12 NUM -23
n1 left 12 a -20
n1 left 12 all -37
n1 left 12 another -17
n1 left 12 any -22
n1 left 12 both -61
n1 left 12 each -80
n1 left 12 every -16
n1 left 12 few -47
n1 left 12 five -13
n1 left 12 four -27
n1 left 12 half -31
n1 left 12 he -87
n1 left 12 her -50
n1 left 12 him -16
n1 left 12 himself -12
n1 left 12 his -44
n1 left 12 how -47
n1 left 12 hundreds -27
n1 left 12 i -38
n1 left 12 it -86
n1 left 12 its -42
n1 left 12 many -20
n1 left 12 most -77
n1 left 12 my -9
n1 left 12 never -11
n1 left 12 no 6
n1 left 12 not -39
n1 left 12 one -37
n1 left 12 others 32
n1 left 12 seven -31
n1 left 12 several -34
n1 left 12 she -94
n1 left 12 six -5
n1 left 12 some -6
n1 left 12 such -33
n1 left 12 that -20
n1 left 12 the -36
n1 left 12 their -36
n1 left 12 them -17
n1 left 12 these -56
n1 left 12 they -72
n1 left 12 this -39
n1 left 12 those 28
n1 left 12 thousands 70
n1 left 12 three 33
n1 left 12 two 28
n1 left 12 w -32
n1 left 12 we -44
n1 left 12 what -54
n1 left 12 which -8
n1 left 12 who -14
n1 left 12 whose 20
n1 left 12 why -8
n1 left 12 you -65
n1 left 2 -ed -21
n1 left 2 -ing -19
n1 left 2 -ly -85
n1 left 2 -s 21
n1 left 2 CAP 6
n1 left 2 DAY -25
n1 left 2 NUM 91
n1 left 2 a 38
n1 left 2 all -26
n1 left 2 an 71
n1 left 2 another 12
n1 left 2 both -17
n1 left 2 each 24
n1 left 2 he -115
n1 left 2 her 47
n1 left 2 him -13
n1 left 2 his 54
n1 left 2 it -180
n1 left 2 many 112
n1 left 2 most 92
n1 left 2 neither 90
n1 left 2 no 14
n1 left 2 not 74
n1 left 2 one 36
n1 left 2 other 21
n1 left 2 several 57
n1 left 2 she -112
n1 left 2 some 41
n1 left 2 such -62
n1 left 2 that -30
n1 left 2 the 74
n1 left 2 their -36
n1 left 2 these 16
n1 left 2 they -26
n1 left 2 this -41
n1 left 2 those 17
n1 left 2 three -81
n1 left 2 two 57
n1 left 2 w 33
n1 left 2 what -70
n1 left 2 which -64
n1 left 2 who -21
n1 left 2 whom -24
n1 left 2 whose 35
n1 left 3 -ed -63
n1 left 3 -ing -84
n1 left 3 -ly -41
n1 left 3 -s -17
n1 left 3 CAP 36
n1 left 3 DAY -38
n1 left 3 NUM -45
n1 left 3 a 64
n1 left 3 all 102
n1 left 3 an 27
n1 left 3 another -25
n1 left 3 any -22
n1 left 3 both 10
n1 left 3 he -121
n1 left 3 her -31
n1 left 3 him -24
n1 left 3 his 21
n1 left 3 how 56
n1 left 3 it -130
n1 left 3 its -11
n1 left 3 many 37
n1 left 3 most 65
n1 left 3 not -58
n1 left 3 one 100
n1 left 3 other 56
n1 left 3 others -60
n1 left 3 our -45
n1 left 3 several 42
n1 left 3 she -65
n1 left 3 some 41
n1 left 3 that 145
n1 left 3 the 63
n1 left 3 these 64
n1 left 3 they -87
n1 left 3 this -19
n1 left 3 those 46
n1 left 3 three 70
n1 left 3 two -9
n1 left 3 w -16
n1 left 3 what 38
n1 left 3 which 12
n1 left 3 who -36
n1 left 3 why 21
n1 left 4 -ed -38
n1 left 4 -ing -47
n1 left 4 -ly -14
n1 left 4 -s -7
n1 left 4 CAP 8
n1 left 4 DAY -29
n1 left 4 NUM 9
n1 left 4 a 40
n1 left 4 all -8
n1 left 4 an -27
n1 left 4 another 6
n1 left 4 any 27
n1 left 4 both 75
n1 left 4 each -24
n1 left 4 five 43
n1 left 4 four -20
n1 left 4 half 41
n1 left 4 he -109
n1 left 4 him -22
n1 left 4 himself -24
n1 left 4 his -6
n1 left 4 how -50
n1 left 4 i -125
n1 left 4 it -95
n1 left 4 its -29
n1 left 4 many 41
n1 left 4 most -9
n1 left 4 my -17
n1 left 4 neither 49
n1 left 4 no -88
n1 left 4 not -75
n1 left 4 one -7
n1 left 4 other -72
n1 left 4 others 12
n1 left 4 several 62
n1 left 4 she -55
n1 left 4 some 49
n1 left 4 someone 20
n1 left 4 such -29
n1 left 4 that 108
n1 left 4 the 16
n1 left 4 their -25
n1 left 4 them -18
n1 left 4 these 12
n1 left 4 they -114
n1 left 4 those -6
n1 left 4 thousands -16
n1 left 4 three -39
n1 left 4 two -45
n1 left 4 w -18
n1 left 4 what 81
n1 left 4 which -29
n1 left 4 who -75
n1 left 4 whose -20
n1 left 4 you -82
n1 left 7 -ed -31
n1 left 7 -ing -41
n1 left 7 -ly -14
n1 left 7 -s -31
n1 left 7 CAP 7
n1 left 7 DAY -19
n1 left 7 NUM -43
n1 left 7 a 8
n1 left 7 all -44
n1 left 7 an 16
n1 left 7 another 66
n1 left 7 any -38
n1 left 7 both 20
n1 left 7 each 52
n1 left 7 five -13
n1 left 7 four 7
n1 left 7 half -37
n1 left 7 he -100
n1 left 7 her -29
n1 left 7 him -12
n1 left 7 his -39
n1 left 7 how -21
n1 left 7 hundreds -29
n1 left 7 i -26
n1 left 7 it -98
n1 left 7 its -47
n1 left 7 most 44
n1 left 7 my 36
n1 left 7 never -11
n1 left 7 nine -12
n1 left 7 no -9
n1 left 7 one 43
n1 left 7 other 9
n1 left 7 others -81
n1 left 7 she -87
n1 left 7 six 21
n1 left 7 some -25
n1 left 7 such -7
n1 left 7 the -17
n1 left 7 them -18
n1 left 7 these -18
n1 left 7 they -95
n1 left 7 this -72
n1 left 7 those -17
n1 left 7 three -34
n1 left 7 two 16
n1 left 7 w -25
n1 left 7 we -101
n1 left 7 which 10
n1 left 7 who -46
n1 left 7 whose -62
n1 left 7 why -9
n1 left 7 you -90
n1 relative 1 -ing -38
n1 relative 1 -s 47
n1 relative 1 CAP 18
n1 relative 1 w -42
n1 relative 12 -ed -16
n1 relative 12 -ing -5
n1 relative 12 -ly -12
n1 relative 12 -s -16
n1 relative 12 DAY -5
n1 relative 12 a -75
n1 relative 12 he -8
n1 relative 12 his -8
n1 relative 12 it -12
n1 relative 12 one -11
n1 relative 12 that -12
n1 relative 12 the -26
n1 relative 12 w -34
n1 relative 12 who -15
n1 relative 2 CAP -60
n1 relative 2 a 60
n1 relative 2 the -71
n1 relative 2 w 110
n1 relative 3 CAP -23
n1 relative 3 a 66
n1 relative 3 the 32
n1 relative 3 w -48
n1 relative 4 -ing -45
n1 relative 4 -s -47
n1 relative 4 CAP -61
n1 relative 4 DAY -26
n1 relative 4 a 131
n1 relative 4 an -23
n1 relative 4 her 50
n1 relative 4 it -28
n1 relative 4 the -44
n1 relative 4 w -61
n1 relative 7 -ed -21
n1 relative 7 -ing -13
n1 relative 7 -s -39
n1 relative 7 NUM -11
n1 relative 7 the 33
n1 relative 7 w -48
n1 right 1 -ed -20
n1 right 1 -ing -21
n1 right 1 -ly -17
n1 right 1 -s -7
n1 right 1 CAP 6
n1 right 1 DAY -18
n1 right 1 NUM -21
n1 right 1 a -35
n1 right 1 an -26
n1 right 1 any -7
n1 right 1 her -13
n1 right 1 herself -10
n1 right 1 him 7
n1 right 1 himself -7
n1 right 1 his -10
n1 right 1 how -9
n1 right 1 it -11
n1 right 1 me 42
n1 right 1 most -31
n1 right 1 no -5
n1 right 1 not -6
n1 right 1 one -46
n1 right 1 she 18
n1 right 1 some -34
n1 right 1 that -9
n1 right 1 the -22
n1 right 1 them -12
n1 right 1 they 9
n1 right 1 this -16
n1 right 1 those -15
n1 right 1 w -29
n1 right 1 we -5
n1 right 1 what -15
n1 right 1 why -8
n1 right 1 you -9
n1 right 12 -ed -45
n1 right 12 -ing -17
n1 right 12 -ly 32
n1 right 12 -s -16
n1 right 12 CAP 30
n1 right 12 DAY -17
n1 right 12 NUM -37
n1 right 12 all -20
n1 right 12 an 31
n1 right 12 another -9
n1 right 12 any -26
n1 right 12 both -23
n1 right 12 he -15
n1 right 12 her -31
n1 right 12 him -17
n1 right 12 himself -11
n1 right 12 his -14
n1 right 12 how -22
n1 right 12 it -18
n1 right 12 its -13
n1 right 12 many 9
n1 right 12 me -13
n1 right 12 most 42
n1 right 12 no -14
n1 right 12 not -15
n1 right 12 one -65
n1 right 12 several -11
n1 right 12 she -14
n1 right 12 some -45
n1 right 12 that -13
n1 right 12 the -26
n1 right 12 their -21
n1 right 12 them -17
n1 right 12 themselves -6
n1 right 12 they -18
n1 right 12 this -12
n1 right 12 those -26
n1 right 12 three 43
n1 right 12 w -13
n1 right 12 what -21
n1 right 12 which -9
n1 right 12 who -6
n1 right 12 why -19
n1 right 12 you -7
n1 right 2 -ed -36
n1 right 2 -ing -18
n1 right 2 -ly -39
n1 right 2 -s -18
n1 right 2 CAP -53
n1 right 2 DAY -9
n1 right 2 NUM -22
n1 right 2 a -42
n1 right 2 an -22
n1 right 2 another -10
n1 right 2 any -13
n1 right 2 both -16
n1 right 2 he -8
n1 right 2 her 35
n1 right 2 him -31
n1 right 2 his -9
n1 right 2 how -13
n1 right 2 it -11
n1 right 2 its -11
n1 right 2 many 84
n1 right 2 most -7
n1 right 2 no -6
n1 right 2 not -6
n1 right 2 one 67
n1 right 2 other -10
n1 right 2 several 62
n1 right 2 she -10
n1 right 2 some 100
n1 right 2 that -13
n1 right 2 the 25
n1 right 2 their -25
n1 right 2 them -7
n1 right 2 they -8
n1 right 2 this -20
n1 right 2 those -13
n1 right 2 w -8
n1 right 2 what -7
n1 right 2 why -6
n1 right 3 -ed -26
n1 right 3 -ing -15
n1 right 3 -ly -18
n1 right 3 -s -31
n1 right 3 CAP -19
n1 right 3 DAY -12
n1 right 3 NUM -8
n1 right 3 a -10
n1 right 3 all -5
n1 right 3 an -44
n1 right 3 another -31
n1 right 3 both -15
n1 right 3 he -7
n1 right 3 her -23
n1 right 3 herself -6
n1 right 3 him -24
n1 right 3 himself -6
n1 right 3 his -18
n1 right 3 how -11
n1 right 3 it -10
n1 right 3 its 39
n1 right 3 many -7
n1 right 3 me -26
n1 right 3 most 62
n1 right 3 not -5
n1 right 3 one 79
n1 right 3 several 15
n1 right 3 she -13
n1 right 3 that -11
n1 right 3 the 13
n1 right 3 their -18
n1 right 3 them -13
n1 right 3 they -12
n1 right 3 this -5
n1 right 3 those -6
n1 right 3 three -60
n1 right 3 what -13
n1 right 3 why -8
n1 right 4 -ed 29
n1 right 4 -ing -10
n1 right 4 -ly -27
n1 right 4 -s 7
n1 right 4 CAP -12
n1 right 4 DAY -10
n1 right 4 NUM 117
n1 right 4 all -5
n1 right 4 an -17
n1 right 4 another 17
n1 right 4 any -18
n1 right 4 both 40
n1 right 4 he -14
n1 right 4 her -31
n1 right 4 herself -9
n1 right 4 him -16
n1 right 4 himself -11
n1 right 4 his -9
n1 right 4 how -21
n1 right 4 its -16
n1 right 4 many -40
n1 right 4 me -14
n1 right 4 most 21
n1 right 4 my -9
n1 right 4 no -17
n1 right 4 not -12
n1 right 4 one 24
n1 right 4 other -10
n1 right 4 several -10
n1 right 4 she -21
n1 right 4 some 77
n1 right 4 that -12
n1 right 4 the -5
n1 right 4 their -6
n1 right 4 them -15
n1 right 4 themselves -10
n1 right 4 they -18
n1 right 4 this -14
n1 right 4 those 33
n1 right 4 three 17
n1 right 4 two -42
n1 right 4 us -17
n1 right 4 what -21
n1 right 4 which -12
n1 right 4 who -7
n1 right 4 why -13
n1 right 7 -ed 13
n1 right 7 -ing -19
n1 right 7 -ly -44
n1 right 7 -s 7
n1 right 7 DAY -15
n1 right 7 NUM -52
n1 right 7 all -17
n1 right 7 an 9
n1 right 7 another -13
n1 right 7 any 46
n1 right 7 both -11
n1 right 7 he -16
n1 right 7 her 5
n1 right 7 herself -6
n1 right 7 him -20
n1 right 7 himself -15
n1 right 7 his -11
n1 right 7 how -13
n1 right 7 it -15
n1 right 7 its -23
n1 right 7 many 8
n1 right 7 me -6
n1 right 7 most -32
n1 right 7 my -6
n1 right 7 no -10
n1 right 7 not -15
n1 right 7 one -33
n1 right 7 other -14
n1 right 7 our -5
n1 right 7 several -15
n1 right 7 she -16
n1 right 7 some -70
n1 right 7 such -7
n1 right 7 that -12
n1 right 7 the -9
n1 right 7 their -16
n1 right 7 them -14
n1 right 7 these -6
n1 right 7 they -14
n1 right 7 this -10
n1 right 7 those -21
n1 right 7 three 27
n1 right 7 two -85
n1 right 7 w 12
n1 right 7 what -21
n1 right 7 which -8
n1 right 7 who -14
n1 right 7 why -30
n1 shared 1 -s 25
n1 shared 1 he 11
n1 shared 1 her -21
n1 shared 1 his -34
n1 shared 1 i -48
n1 shared 1 it 31
n1 shared 1 others -9
n1 shared 1 she 25
n1 shared 1 some 61
n1 shared 1 that 37
n1 shared 1 they -14
n1 shared 1 you -26
n1 shared 12 CAP 32
n1 shared 12 the 70
n1 shared 2 CAP 18
n1 shared 2 NUM -54
n1 shared 2 his -36
n1 shared 2 many -10
n1 shared 2 some -50
n1 shared 2 the -19
n1 shared 2 w 63
n1 shared 3 his -28
n1 shared 3 many -31
n1 shared 3 one 9
n1 shared 3 some 29
n1 shared 3 the 16
n1 shared 3 w 71
n1 shared 4 -s -23
n1 shared 4 CAP 18
n1 shared 4 NUM 22
n1 shared 4 a 20
n1 shared 4 many 78
n1 shared 4 the 18
n1 shared 4 w -81
n1 shared 7 -s 36
n1 shared 7 CAP 61
n1 shared 7 a -6
n1 shared 7 an -6
n1 shared 7 the -90
n1 shared 7 w -27
ra " 1 -13
ra " 12 -18
ra " 2 -9
ra " 3 -12
ra " 4 -21
ra " 7 -6
ra $ 12 50
ra $ 7 -6
ra ' 1 -20
ra ' 12 66
ra ' 2 -8
ra ' 3 -5
ra ' 4 -17
ra ' 7 -51
ra 's 1 -41
ra 's 12 12
ra 's 2 -24
ra 's 3 -54
ra 's 4 42
ra 's 7 69
ra ( 12 20
ra ( 3 -20
ra ( 4 20
ra ( 7 -15
ra , 1 73
ra , 12 14
ra , 2 -50
ra , 3 12
ra , 4 51
ra , 7 12
ra -ed 1 -38
ra -ed 12 -16
ra -ed 2 -25
ra -ed 3 -27
ra -ed 4 -28
ra -ed 7 -17
ra -ing 1 -14
ra -ing 12 -18
ra -ing 2 -21
ra -ing 4 -24
ra -ing 7 -14
ra . 12 14
ra . 2 66
ra . 3 66
ra . 4 27
ra . 7 37
ra / 4 17
ra : 1 56
ra : 12 -8
ra : 2 -21
ra : 3 -28
ra : 4 47
ra ; 1 -5
ra ; 12 -9
ra ; 2 -16
ra ; 4 -9
ra ; 7 -23
ra ? 12 -10
ra ? 3 -8
ra ? 7 -10
ra DAY 1 -27
ra DAY 12 26
ra DAY 2 -17
ra DAY 3 -18
ra DAY 4 -40
ra DAY 7 -25
ra about 1 -18
ra about 12 -23
ra about 2 -18
ra about 3 -16
ra about 4 6
ra about 7 -21
ra across 12 -12
ra across 7 -6
ra after 1 -8
ra after 12 -26
ra after 2 -9
ra after 4 -11
ra after 7 -19
ra against 1 -6
ra against 12 -21
ra against 2 -8
ra against 4 -11
ra against 7 -19
ra among 1 -13
ra among 12 -26
ra among 2 -9
ra among 4 -6
ra among 7 -11
ra and 1 -26
ra and 12 -18
ra and 3 -20
ra and 4 -15
ra and 7 -26
ra are 1 -13
ra are 12 -17
ra are 2 -14
ra are 3 -6
ra are 4 -12
ra are 7 -16
ra around 7 -12
ra as 1 -15
ra as 12 -25
ra as 2 -13
ra as 3 -32
ra at 1 41
ra at 12 -27
ra at 2 -29
ra at 3 -46
ra at 4 -39
ra at 7 -28
ra be 12 -13
ra be 2 -11
ra be 3 -13
ra be 4 -15
ra be 7 -17
ra because 12 -22
ra because 4 -10
ra because 7 -14
ra been 12 -17
ra been 2 -7
ra been 3 -5
ra been 4 -17
ra been 7 -14
ra before 12 -23
ra before 4 -11
ra before 7 -22
ra behind 12 -29
ra behind 3 -8
ra behind 4 69
ra behind 7 -9
ra being 12 -15
ra being 2 -9
ra being 7 -14
ra between 12 -7
ra between 2 -9
ra between 4 -12
ra between 7 -10
ra both 12 -8
ra both 2 -6
ra both 4 -11
ra but 1 -24
ra but 12 -26
ra but 4 -29
ra but 7 -27
ra by 1 -24
ra by 12 -23
ra by 2 -30
ra by 3 -45
ra by 4 -40
ra by 7 -20
ra can 1 -6
ra can 12 -8
ra can 2 -7
ra can 3 -12
ra can 4 -22
ra can 7 -5
ra can’t 3 -6
ra could 1 -12
ra could 12 -15
ra could 2 -13
ra could 3 -8
ra could 4 -10
ra could 7 -14
ra did 1 -6
ra did 12 -7
ra did 3 -8
ra did 4 -8
ra did 7 -16
ra didn’t 1 -6
ra didn’t 7 -18
ra do 12 -6
ra do 4 -9
ra do 7 -16
ra does 3 -8
ra does 4 -17
ra doesn’t 1 -17
ra down 12 -5
ra down 4 -8
ra during 1 -16
ra during 12 -31
ra during 2 -7
ra during 4 53
ra during 7 -24
ra for 1 -25
ra for 12 -19
ra for 2 -20
ra for 3 -19
ra for 4 -19
ra for 7 -37
ra from 1 -24
ra from 12 -18
ra from 2 -39
ra from 3 -47
ra from 4 -26
ra from 7 -27
ra get 12 -13
ra get 4 -11
ra get 7 -7
ra had 1 -16
ra had 12 -19
ra had 2 -10
ra had 3 -11
ra had 4 -15
ra had 7 -16
ra hadn’t 1 -6
ra has 1 63
ra has 2 -16
ra has 3 -21
ra has 4 -32
ra have 1 -7
ra have 12 -12
ra have 2 -8
ra have 3 -13
ra have 4 -21
ra have 7 -13
ra having 12 -15
ra he 1 -9
ra he 12 -16
ra he 2 -9
ra he 3 -13
ra he 4 -15
ra he 7 -17
ra if 1 -6
ra if 12 -11
ra if 4 -7
ra if 7 -10
ra in 12 -29
ra in 2 12
ra in 3 -32
ra in 4 8
ra in 7 -28
ra into 12 -20
ra into 4 -27
ra into 7 -19
ra is 1 -17
ra is 12 -26
ra is 2 -14
ra is 3 -29
ra is 7 24
ra it 1 -8
ra it 12 -15
ra it 2 -6
ra it 3 -9
ra it 4 -15
ra it 7 -12
ra like 1 -10
ra like 12 -10
ra like 4 -17
ra like 7 -12
ra many 12 -27
ra many 2 -8
ra many 3 -19
ra many 4 -14
ra many 7 -20
ra may 12 -6
ra may 2 62
ra may 3 -7
ra may 4 -25
ra may 7 -9
ra might 12 -12
ra might 2 -6
ra might 4 -11
ra most 1 -30
ra most 12 -9
ra most 3 -8
ra most 4 -6
ra most 7 -11
ra must 1 -9
ra of 1 -10
ra of 12 -14
ra of 2 -21
ra of 3 -21
ra of 4 -40
ra of 7 -29
ra off 12 -15
ra off 4 -6
ra off 7 -7
ra on 1 -20
ra on 12 -27
ra on 2 6
ra on 3 43
ra on 4 -22
ra on 7 -37
ra once 12 -22
ra once 4 -5
ra once 7 -23
ra one 12 -20
ra one 3 -8
ra one 4 -17
ra one 7 -28
ra or 1 -8
ra or 12 -16
ra or 4 -19
ra or 7 -16
ra others 12 -16
ra others 7 -8
ra out 12 -26
ra out 4 -10
ra out 7 -12
ra over 1 -10
ra over 12 -20
ra over 2 -9
ra over 3 71
ra over 4 -14
ra over 7 -20
ra she 1 -9
ra she 12 -24
ra she 2 -17
ra she 3 -9
ra she 4 -8
ra she 7 -18
ra should 1 -8
ra should 12 -9
ra should 2 -10
ra should 3 -9
ra should 4 -12
ra should 7 -10
ra since 12 -26
ra since 7 -22
ra so 12 -10
ra so 2 -8
ra so 7 -16
ra some 12 -12
ra some 2 -5
ra some 3 -11
ra some 4 -15
ra some 7 -7
ra someone 7 -7
ra than 12 -27
ra than 3 -23
ra than 4 -16
ra than 7 22
ra that 1 -20
ra that 12 -18
ra that 2 10
ra that 3 -5
ra they 1 -10
ra they 12 -13
ra they 2 -11
ra they 3 -14
ra they 4 -21
ra they 7 -9
ra this 1 -6
ra this 12 -17
ra this 2 -10
ra this 4 -11
ra this 7 -19
ra those 12 -18
ra those 2 -26
ra those 4 -25
ra those 7 -14
ra though 12 -7
ra through 12 -12
ra through 4 -22
ra through 7 -8
ra to 1 -14
ra to 12 -11
ra to 2 -18
ra to 3 -23
ra to 4 -15
ra to 7 -17
ra toward 1 -7
ra toward 4 -8
ra toward 7 -9
ra under 12 -21
ra under 7 -12
ra until 7 -6
ra up 1 -7
ra up 12 -27
ra up 4 -14
ra up 7 -16
ra was 1 -13
ra was 12 -19
ra was 2 -11
ra was 3 -14
ra was 4 -27
ra was 7 -14
ra were 1 -9
ra were 12 -12
ra were 4 -20
ra were 7 -27
ra when 1 -11
ra when 12 -12
ra when 2 -15
ra when 3 -11
ra when 4 45
ra when 7 -15
ra where 12 -5
ra where 4 -8
ra whether 12 -9
ra whether 3 -8
ra whether 4 -14
ra which 12 -11
ra which 3 -6
ra which 4 -6
ra which 7 -17
ra while 1 -6
ra while 12 -9
ra who 1 -60
ra who 2 -8
ra who 3 48
ra who 4 -23
ra who 7 -17
ra will 1 -23
ra will 12 -19
ra will 2 -12
ra will 3 -20
ra will 4 -10
ra will 7 -20
ra with 1 -40
ra with 12 -20
ra with 3 -45
ra with 4 -8
ra with 7 -22
ra within 7 -10
ra without 12 -10
ra won't 1 -5
ra won’t 7 -16
ra would 1 -11
ra would 12 -16
ra would 2 -11
ra would 3 -16
ra would 4 -12
ra would 7 -13
ra you 4 -9
ra — 1 -26
ra — 12 24
ra — 2 -21
ra — 3 -16
ra — 4 -14
ra — 7 19
ra ’d 4 -8
ra ’ll 1 64
ra ’ll 4 -18
ra ’s 1 -27
ra ’s 12 -8
ra ’s 2 -33
ra ’s 3 -12
ra ’s 4 -23
ra ’s 7 -32
rc 0 ! -6
rc 0 " -10
rc 0 $ -21
rc 0 ' -26
rc 0 're -6
rc 0 's -18
rc 0 ) 71
rc 0 , 18
rc 0 -ed -20
rc 0 -ing -11
rc 0 . 6
rc 0 / 9
rc 0 : 11
rc 0 ; 28
rc 0 ? -18
rc 0 ?sym -6
rc 0 DAY -30
rc 0 about -6
rc 0 above -6
rc 0 across -13
rc 0 after -13
rc 0 against -11
rc 0 along -6
rc 0 among -17
rc 0 and -13
rc 0 anyone -6
rc 0 are -13
rc 0 around -8
rc 0 at -12
rc 0 be -11
rc 0 because -11
rc 0 been -11
rc 0 before -20
rc 0 behind 36
rc 0 being -17
rc 0 between -14
rc 0 both -20
rc 0 but -27
rc 0 by -34
rc 0 can -21
rc 0 cannot -7
rc 0 can’t -8
rc 0 could -12
rc 0 couldn’t -7
rc 0 did -10
rc 0 didn’t -23
rc 0 do -7
rc 0 does -15
rc 0 doesn’t -16
rc 0 done -6
rc 0 down -9
rc 0 during 11
rc 0 for -15
rc 0 from -26
rc 0 get -13
rc 0 getting -8
rc 0 got -7
rc 0 had -11
rc 0 hadn’t -6
rc 0 has 18
rc 0 have -14
rc 0 having -6
rc 0 he -10
rc 0 if -9
rc 0 inside -17
rc 0 into -21
rc 0 isn’t -16
rc 0 it -10
rc 0 like -16
rc 0 many -18
rc 0 may 28
rc 0 might -15
rc 0 most -20
rc 0 must -13
rc 0 of -18
rc 0 off -10
rc 0 on -10
rc 0 once -9
rc 0 one -16
rc 0 or -17
rc 0 others -12
rc 0 out -11
rc 0 outside -15
rc 0 over 10
rc 0 she -12
rc 0 should -14
rc 0 since -8
rc 0 so -16
rc 0 some -13
rc 0 someone -10
rc 0 these -16
rc 0 they -13
rc 0 this -17
rc 0 those -20
rc 0 through -21
rc 0 to -13
rc 0 toward -16
rc 0 under -6
rc 0 until -9
rc 0 up -11
rc 0 was -13
rc 0 wasn't -27
rc 0 were -16
rc 0 where -16
rc 0 whether -15
rc 0 which -13
rc 0 while -13
rc 0 will -16
rc 0 with -13
rc 0 within -8
rc 0 without -6
rc 0 won't -7
rc 0 would -12
rc 0 yet -8
rc 0 you -12
rc 0 — 8
rc 0 ’d -11
rc 0 ’ll 54
rc 0 ’re -11
rc 0 ’s -20
rc 1 " -30
rc 1 's 102
rc 1 ( 25
rc 1 , 21
rc 1 -ed -30
rc 1 -ing -30
rc 1 . 80
rc 1 : 33
rc 1 ? -6
rc 1 DAY -20
rc 1 about -52
rc 1 across -10
rc 1 after -36
rc 1 against -31
rc 1 among -12
rc 1 and -31
rc 1 are -22
rc 1 as -41
rc 1 at -46
rc 1 be -28
rc 1 because -34
rc 1 been -27
rc 1 before -21
rc 1 behind -22
rc 1 being -12
rc 1 between -11
rc 1 both -8
rc 1 but -27
rc 1 by -14
rc 1 could -27
rc 1 did -17
rc 1 didn't -9
rc 1 do -18
rc 1 does -10
rc 1 during -52
rc 1 for -55
rc 1 from -35
rc 1 had -28
rc 1 has -47
rc 1 have -15
rc 1 having -14
rc 1 he -19
rc 1 if -14
rc 1 in -52
rc 1 into -19
rc 1 is -18
rc 1 it -15
rc 1 like -17
rc 1 many -25
rc 1 may -16
rc 1 might -7
rc 1 most -15
rc 1 of -48
rc 1 off -13
rc 1 on -43
rc 1 once -25
rc 1 one -28
rc 1 or -11
rc 1 others -5
rc 1 out -15
rc 1 over -17
rc 1 she -22
rc 1 should -11
rc 1 since -32
rc 1 so -13
rc 1 some -17
rc 1 than -22
rc 1 that -28
rc 1 they -15
rc 1 this -5
rc 1 those -27
rc 1 though -6
rc 1 through -6
rc 1 to -35
rc 1 under -30
rc 1 until -6
rc 1 up -32
rc 1 was -28
rc 1 were -23
rc 1 when -10
rc 1 whether -5
rc 1 which -7
rc 1 who -28
rc 1 will -20
rc 1 with -39
rc 1 within -10
rc 1 would -20
rc 1 — -13
rc 1 ’ll -16
rc 1 ’s -44
rc 2 " -24
rc 2 's 48
rc 2 , -45
rc 2 -ing -37
rc 2 . 53
rc 2 : -16
rc 2 DAY 69
rc 2 against -18
rc 2 and -37
rc 2 are -5
rc 2 as -29
rc 2 at -29
rc 2 be -11
rc 2 been -7
rc 2 by -28
rc 2 for -40
rc 2 from -24
rc 2 had -19
rc 2 has 31
rc 2 have -12
rc 2 he -18
rc 2 in -52
rc 2 into -20
rc 2 is -38
rc 2 it -28
rc 2 many -34
rc 2 on -44
rc 2 one -21
rc 2 or -17
rc 2 out -8
rc 2 over -8
rc 2 she -35
rc 2 than -31
rc 2 that 16
rc 2 this -15
rc 2 those -16
rc 2 to 31
rc 2 up -21
rc 2 was -28
rc 2 which -19
rc 2 who -15
rc 2 will -24
rc 2 with -32
rc 2 — 13
rc 2 ’s 15
rc 3 " -10
rc 3 -ed -23
rc 3 -ing -31
rc 3 . 100
rc 3 and -17
rc 3 for -17
rc 3 he -20
rc 3 in -28
rc 3 is -35
rc 3 of -21
rc 3 that -27
rc 3 to -26
rc 3 with -20
rs abl w -8
rs accord -ly 27
rs accord -s 77
rs accord CAP 84
rs accord a 77
rs accord an 46
rs accord his 101
rs accord one 34
rs accord the 87
rs accord three 27
rs accord w 110
rs accus -ing -12
rs accus CAP -18
rs accus him -8
rs accus the -10
rs accusation w -48
rs acknowledg that -11
rs acknowledg the -5
rs add CAP 18
rs add a 13
rs add that -7
rs address the -11
rs admit that -13
rs agre CAP -10
rs agre that -9
rs agre the -23
rs alleg that -8
rs alleg w -38
rs announc -s -18
rs announc CAP -7
rs announc a -8
rs announc his -21
rs announc it -5
rs announc that -8
rs announc the -13
rs announc w -18
rs appear -ed -8
rs appear w -17
rs applaud CAP -11
rs argu that -10
rs argu the -7
rs ask -s -9
rs ask CAP -8
rs ask a -19
rs ask her -42
rs ask his -22
rs ask our -5
rs ask the -15
rs ask them -12
rs ask w -15
rs ask what -28
rs ask which -15
rs ask why -28
rs assert that -10
rs assertion that -13
rs assum that -31
rs attack CAP -19
rs attack the -17
rs attack w -9
rs attempt w -19
rs back CAP -5
rs back w -20
rs bash CAP -32
rs begin -ing -8
rs begin w -27
rs believ CAP -11
rs believ he -9
rs believ it -5
rs believ that -6
rs believ the -20
rs believ w -12
rs bemoan the -6
rs blam CAP -18
rs blam w -7
rs blast CAP -16
rs blast the -10
rs boast his -6
rs call -ing -5
rs call -s -15
rs call CAP -34
rs call a -12
rs call her -10
rs call him -9
rs call his -6
rs call it 48
rs call the -16
rs call them -5
rs call w -29
rs cast -s -21
rs cast himself -9
rs cast the -7
rs challeng CAP -16
rs charg that -8
rs charg w -19
rs cheer CAP 61
rs cit -s -17
rs cit CAP -13
rs cit a -11
rs cit his -14
rs cit w -28
rs claim CAP -20
rs claim he -12
rs claim that -9
rs claim the -7
rs claim w -25
rs com w -31
rs compar CAP -22
rs complaint that -24
rs conced that -7
rs concern that -14
rs conclud that -7
rs condemn the -14
rs confident that -13
rs confirm that -10
rs consider -ing -8
rs consider a -34
rs consider the -11
rs consider w 45
rs continu -ing -9
rs continu w -18
rs convinc that -28
rs critical CAP -24
rs criticism CAP -57
rs criticiz CAP -24
rs criticiz the -17
rs criticiz w -8
rs debat w -25
rs decid not -6
rs decision not -8
rs declar CAP -6
rs declar that -7
rs declar the -37
rs deem w -7
rs defend CAP -40
rs defend her -15
rs defend his -11
rs defend the -10
rs deliver w -11
rs demand that -8
rs demand w -30
rs denounc CAP -29
rs denounc the -10
rs deny any -11
rs deny that -12
rs deny the -13
rs describ -s -8
rs describ a -22
rs describ himself -7
rs describ how -5
rs describ the -24
rs describ themselves -11
rs discuss the -13
rs discuss w -10
rs dismiss CAP -7
rs dismiss the -36
rs dismiss w -10
rs doubt that -29
rs draw w 125
rs emphasiz that -7
rs emphasiz the -5
rs endors CAP -25
rs endors her -7
rs endors the -14
rs estimat that -6
rs expect a -6
rs expect the -9
rs explain CAP 87
rs explain that -8
rs explain the -10
rs explain why -16
rs express -s -7
rs express w -14
rs fail w -6
rs far -ed -21
rs favor CAP 52
rs fear that -12
rs fear the -10
rs feel -ed -14
rs feel w -41
rs fil w -14
rs find CAP -30
rs find that -13
rs find the -6
rs find w -18
rs focus -ing -8
rs focus the -10
rs focus w -16
rs giv CAP -17
rs giv w -10
rs go CAP -14
rs go w -27
rs highlight CAP -44
rs hit CAP -18
rs hold w -13
rs hop that -25
rs hop the 36
rs hop w -13
rs idea that -49
rs identify the -18
rs ignor CAP -17
rs imply that -7
rs includ a -20
rs indicat he -10
rs indicat that -13
rs insist that -7
rs insist they -7
rs introduc w -15
rs invok the -13
rs issu -ing -8
rs it -ed -10
rs it w -17
rs know -ing -8
rs know CAP -37
rs know how -6
rs know that -6
rs know the -22
rs know w -9
rs know what -10
rs lash CAP -11
rs launch w -16
rs lay a -11
rs lay w -11
rs learn that -7
rs less w -18
rs list CAP -6
rs list the -17
rs look -s -9
rs look a -20
rs look w -18
rs maintain that -11
rs mak CAP -5
rs mak his -6
rs mak that -10
rs mak the -13
rs mak w -16
rs mention CAP -18
rs mention the -9
rs messag w -16
rs mock CAP -24
rs nam CAP -12
rs need w -12
rs nominat CAP -20
rs not that -9
rs not the -13
rs offer -ly -6
rs offer -s -15
rs offer a -11
rs offer the -6
rs offer w -22
rs oppos CAP -25
rs oppos the -16
rs opposition the -47
rs order the -14
rs pass the 112
rs pass w -72
rs point CAP -33
rs point a -34
rs point that -8
rs point the -36
rs point w -32
rs portray CAP -21
rs post a -10
rs post w -21
rs praiz CAP -19
rs praiz the -11
rs predict that -10
rs prefer CAP -21
rs press w -21
rs promot a -10
rs propos -ing -13
rs propos a -22
rs propos w -8
rs provid w -34
rs publish w -10
rs push CAP -23
rs push a -13
rs push the -24
rs push w -8
rs question CAP -20
rs question her -8
rs question his -9
rs question how -12
rs question the -20
rs question why -6
rs quick that -11
rs quick w -13
rs quot CAP -19
rs rais -s -14
rs rais w -21
rs reach w -12
rs recall CAP -12
rs recall that 34
rs recall the -11
rs recogniz that -11
rs refer CAP -88
rs refer the -78
rs refer w -16
rs referenc the -5
rs reiterat his -11
rs reject CAP -8
rs reject the -8
rs releas -ing -10
rs releas w -20
rs remain w 47
rs remark that -25
rs remind -s -18
rs remind CAP -33
rs repeat his -7
rs repeat the -19
rs report -ing -15
rs report CAP 26
rs report a -20
rs report that -17
rs report the 64
rs report w 14
rs represent the -17
rs requir -s -9
rs respond -s -29
rs respond CAP -23
rs respond a -11
rs respond that -5
rs respond the -28
rs respond w -9
rs reveal CAP -24
rs reveal a -18
rs reveal that -7
rs reveal w -15
rs rul that -7
rs say -ed -9
rs say -ing -24
rs say -ly -15
rs say -s -10
rs say CAP 25
rs say DAY -13
rs say NUM -17
rs say a 39
rs say an 41
rs say he -12
rs say her -11
rs say his -11
rs say it -11
rs say its -9
rs say no -7
rs say one 15
rs say she -16
rs say some 5
rs say that -10
rs say the -15
rs say their -26
rs say they -14
rs say this -9
rs see -ing -5
rs see -s -25
rs see CAP -22
rs see a -22
rs see him -9
rs see it -6
rs see the -18
rs see w -23
rs seek w -10
rs seem -ed -7
rs seem -ly -10
rs seem w -21
rs set w -19
rs shar -s -7
rs sharp w -37
rs show -ing -11
rs show -s -14
rs show CAP -24
rs show a -22
rs show he -15
rs show her -16
rs show how -6
rs show that -10
rs show the -19
rs show w -16
rs sid CAP -24
rs sign a -6
rs slam CAP -22
rs slam the -6
rs sound w -61
rs speak -ly -10
rs speak CAP -25
rs speak the -13
rs speak w -16
rs start -ing -13
rs stat that -13
rs stat w -7
rs stop -ing -5
rs stress that -6
rs struggl w -13
rs suggest -ing -6
rs suggest CAP -17
rs suggest a -29
rs suggest she -9
rs suggest that -14
rs suggest the -9
rs suggest they -10
rs suggest w -7
rs suggestion that -15
rs support -ing -7
rs support -s 13
rs support CAP -45
rs support a -12
rs support the -36
rs support w 30
rs supporter CAP -31
rs surpriz that -29
rs suspect that -9
rs tak the -14
rs tak w -18
rs talk -ing -23
rs talk -ly -6
rs talk -s -11
rs talk CAP -22
rs talk the -13
rs talk w -5
rs tell -s -12
rs tell CAP -20
rs tell a -11
rs tell an -16
rs tell her -8
rs tell his -9
rs tell me -24
rs tell the -15
rs tell them -10
rs tell w -13
rs tell you -13
rs tend w -8
rs ther w -25
rs think CAP -9
rs think he -7
rs think that -6
rs think the -16
rs think w -13
rs tout her -11
rs tout his -9
rs try w -26
rs turn w -21
rs tweet a -14
rs tweet that -11
rs tweet w -6
rs understand the -16
rs unveil w -6
rs urg -s -10
rs urg CAP -11
rs urg him -9
rs urg the -12
rs urg w -35
rs used w -9
rs very w 15
rs view CAP -20
rs vot CAP -19
rs vot a -8
rs vot the -37
rs vot w -17
rs want CAP -15
rs want a -8
rs want the -7
rs want w -9
rs warn that -11
rs warn the -9
rs welcom CAP -13
rs worry CAP 37
rs worry that -20
rs writ -ing -12
rs writ CAP 49
rs writ that -15
rs writ w 21
v left 0 17
v left 1 -53
v left 2 -49
v relative 0 13
v relative 1 -33
v relative 2 -55
v right 1 -19
v right 2 -19
v shared 0 6
v shared 1 57
x first 1 -57
x first 2 -49
x left 0 17
x left 1 -40
x left 2 -39
x relative 0 6
x relative 1 -23
x relative 2 -39
x right 1 -17
x right 2 -17
x shared 0 7
z first ' -41
z first -ing -50
z first -s 13
z first . -47
z first CAP 15
z first DAY -20
z first NUM -38
z first a -56
z first all -47
z first an -51
z first and 9
z first another -46
z first any -44
z first anyone -9
z first as -25
z first before -19
z first both 30
z first but -34
z first by -19
z first for -8
z first from -46
z first he 37
z first him -17
z first himself 7
z first his 19
z first how -43
z first i 52
z first in -48
z first it -40
z first like -8
z first many 7
z first most -30
z first never -25
z first not -41
z first of -62
z first on -29
z first or -12
z first other -7
z first others 44
z first out -28
z first she 38
z first so -16
z first some -37
z first someone -16
z first than -12
z first the -69
z first them -31
z first these -19
z first they 35
z first this -40
z first those -75
z first to -35
z first two -25
z first up -8
z first w -6
z first we 55
z first what -61
z first why -41
z first — 82
z first ’s -7
z left " -66
z left ' 61
z left 's 21
z left 've -65
z left ) 37
z left -ed -11
z left -ing -26
z left -ly -51
z left . 29
z left CAP 18
z left DAY -18
z left a -25
z left after -37
z left all 31
z left an -42
z left and -22
z left another 8
z left anyone 33
z left as -43
z left before -43
z left both 7
z left but -27
z left by -18
z left everyone 53
z left few -15
z left five 21
z left for -30
z left from -20
z left he 10
z left him -13
z left his 14
z left i 19
z left in -24
z left it -6
z left its 40
z left many -8
z left my 39
z left of -38
z left on -34
z left one -7
z left or -49
z left others 29
z left out -52
z left several -28
z left she 12
z left since -22
z left some 8
z left that 14
z left the -34
z left their 12
z left them 16
z left they 6
z left this -20
z left those 9
z left though -89
z left three 23
z left two 27
z left under -34
z left we 18
z left what -44
z left when -39
z left while -27
z left whom 19
z left whose 26
z left with -47
z left without -36
z left you 29
z left ’s 48
z relative -ing -60
z relative -s 26
z relative CAP -7
z relative and -21
z relative w -11
z right -ed -20
z right -ing -10
z right -ly -15
z right CAP 9
z right NUM -14
z right a -21
z right about -21
z right after -22
z right against -12
z right all -14
z right along -6
z right among -26
z right an -29
z right and -21
z right any -13
z right anyone -5
z right are -14
z right as -19
z right at -12
z right be -14
z right because -17
z right been -13
z right before -18
z right behind -7
z right being -16
z right both -16
z right but -24
z right by -18
z right can -12
z right can’t -5
z right could -11
z right did -8
z right do -7
z right done -7
z right down -7
z right each -6
z right few -5
z right for -22
z right from -21
z right get -8
z right had -11
z right half -22
z right has -21
z right have -13
z right having -8
z right he -10
z right her -12
z right herself -14
z right himself -13
z right his -14
z right how -12
z right i -10
z right if -7
z right in -16
z right is -10
z right it -15
z right its -5
z right itself -19
z right like -28
z right many -33
z right may -16
z right me 39
z right might -9
z right most -25
z right never -6
z right no -13
z right not -18
z right of -12
z right off -12
z right on -9
z right once -23
z right one -11
z right or -18
z right other -29
z right others 69
z right out -19
z right over -8
z right several -5
z right she -8
z right should -11
z right since -9
z right so -17
z right some -23
z right someone -29
z right such -14
z right than -14
z right that -13
z right the -20
z right their -6
z right them -17
z right themselves -13
z right this -20
z right those -36
z right though -13
z right thousands -21
z right through -31
z right to -13
z right toward -6
z right two -27
z right up -21
z right us -11
z right w -10
z right was -15
z right wasn't -20
z right we -8
z right were -13
z right what -13
z right when -19
z right where -9
z right whether -11
z right while -7
z right who -44
z right whom -6
z right why -10
z right will -16
z right with 17
z right won’t -11
z right would -11
z right yet -6
z right you -15
z right ’ll -9
z right ’re -6
z right ’s -20
z shared 's -34
z shared ) 77
z shared -ed -31
z shared CAP -7
z shared DAY 73
z shared NUM 32
z shared he 11
z shared her -21
z shared his -34
z shared i -48
z shared it 31
z shared one -18
z shared others -24
z shared she 25
z shared some 61
z shared that 37
z shared they -14
z shared w 32
z shared you -26
z shared ’s -8
za first -ing " -20
za first -ing , 7
za first -ing -ed -65
za first -ing -ly -7
za first -ing is -45
za first -ing that -30
za first -ing was -19
za first -s " -66
za first -s ( -8
za first -s -ed 16
za first -s -ly 11
za first -s : -57
za first -s ; -24
za first -s are 46
za first -s had 73
za first -s has -56
za first -s have 50
za first -s is -66
za first -s may 67
za first -s might -18
za first -s should -40
za first -s that -31
za first -s was -77
za first -s were -6
za first -s who 26
za first -s will 28
za first -s would 11
za first . ) -18
za first . , -43
za first CAP " -89
za first CAP 's -58
za first CAP ( -83
za first CAP , 9
za first CAP -ed 92
za first CAP -ly 70
za first CAP / -39
za first CAP : -31
za first CAP ; -11
za first CAP ?sym -82
za first CAP are 38
za first CAP can 76
za first CAP could 10
za first CAP did 32
za first CAP didn’t 61
za first CAP does -14
za first CAP got 44
za first CAP had 43
za first CAP has 63
za first CAP have 45
za first CAP is 72
za first CAP isn’t -10
za first CAP may -48
za first CAP should -26
za first CAP that -75
za first CAP was 63
za first CAP who -37
za first CAP will -25
za first CAP would -31
za first DAY 's -35
za first DAY , -24
za first DAY -ed 44
za first DAY / -10
za first DAY that -38
za first NUM ( -11
za first NUM , -43
za first NUM -ed -20
za first NUM / -23
za first NUM have 58
za first NUM — -8
za first a " -32
za first a -ed -68
za first a -ly -29
za first a : -15
za first all , -9
za first an " -11
za first an -ed -30
za first an -ly -32
za first and -ed 34
za first and -ly -18
za first another , -30
za first as " -21
za first both -ed 46
za first he " -29
za first he 's 140
za first he -ed 32
za first he -ly 15
za first he could -29
za first he did 32
za first he does -15
za first he had -77
za first he has -22
za first he is -32
za first he was -29
za first he will -9
za first he would 27
za first her -ly -47
za first him , -12
za first his " 59
za first his -ed 20
za first his -ly -58
za first i -ed 8
za first i was -10
za first in which -30
za first it " -22
za first it 's -90
za first it , -6
za first it -ed 90
za first it -ly -31
za first it could -9
za first it has 37
za first it is -17
za first it may -27
za first it was -42
za first it would -24
za first many -ed -75
za first most -ly -26
za first never -ed -22
za first not , -10
za first not -ed -25
za first not -ly -12
za first of " -12
za first of -ed -54
za first of -ly -37
za first of that -10
za first of which -14
za first on , -20
za first one -ed 36
za first other -ed 37
za first others , 18
za first others are -25
za first out , -16
za first she 's 41
za first she -ed 38
za first she -ly 83
za first she did 19
za first she didn't 6
za first she had -69
za first she has 31
za first she is -35
za first she was 20
za first she will -43
za first she would -22
za first so , -14
za first some -ed -22
za first than -ed -12
za first the " -25
za first the -ed -80
za first the -ly -58
za first they 're 89
za first they -ed -7
za first they are -25
za first they did -49
za first they have 59
za first they were -11
za first they would -69
za first this is -29
za first this was -13
za first those -ed -68
za first those who -36
za first to " -17
za first to -ly -17
za first to be 15
za first to get -12
za first to have -46
za first to that -18
za first up , -8
za first w " 43
za first w 's -52
za first w ( 72
za first w ) -18
za first w , -13
za first w -ed 31
za first w -ly -17
za first w : -54
za first w ; -26
za first w are -93
za first w can -51
za first w could -35
za first w did -33
za first w doesn’t 55
za first w had 42
za first w has 55
za first w have -48
za first w is -36
za first w may -69
za first w might -6
za first w that -17
za first w was -22
za first w were 78
za first w will 32
za first w — 17
za first we -ed -11
za first we ’re -10
za first what is -22
za first you can 40
za first — " -5
za first — -ed -56
za first ’s " -27
za first ’s -ed 31
za first ’s -ly -13
za left ' -s 29
za left 's -ed 6
za left 's -ing -11
za left 's -s 45
za left 's w 34
za left ) , 43
za left ) -ed 35
za left ) has 31
za left ) w 28
za left -ed , -30
za left -ed -s -35
za left -ed to 8
za left -ed w -24
za left -ing , -62
za left -ing -ed 9
za left -ing -s -22
za left -ing to -19
za left -ing w -19
za left -ly , -51
za left -s , -26
za left -s -ed 20
za left -s -ing 16
za left -s -ly 37
za left -s -s -8
za left -s are -6
za left -s had 43
za left -s have 21
za left -s is -28
za left -s to -59
za left -s w 26
za left -s were 30
za left -s will -19
za left -s would -17
za left . , 18
za left CAP , 21
za left CAP -ed 23
za left CAP -ing 30
za left CAP -ly 23
za left CAP -s 24
za left CAP CAP -20
za left CAP are -35
za left CAP did 43
za left CAP didn’t 25
za left CAP does 47
za left CAP don’t 29
za left CAP has 10
za left CAP have -11
za left CAP is -20
za left CAP isn’t 42
za left CAP may 21
za left CAP might -86
za left CAP must -72
za left CAP never 16
za left CAP to -8
za left CAP w 20
za left CAP was -32
za left CAP were -27
za left CAP will 6
za left CAP would 19
za left CAP wouldn’t 15
za left DAY , -73
za left DAY -ed 30
za left DAY w 13
za left NUM , -11
za left NUM -ed 17
za left NUM -ing 6
za left NUM w 21
za left a -ed -51
za left a w -8
za left after -ing -31
za left all -ed 64
za left all w -16
za left an -ing -28
za left an w -43
za left and -ed -24
za left and -ing -15
za left and -ly -26
za left and -s -29
za left and has -26
za left and have -24
za left and is -11
za left and to -40
za left and w -24
za left before -ing -23
za left both -ed -30
za left both have 26
za left both w 32
za left but -ed -28
za left but -ing -9
za left but -s -30
za left but did -34
za left but w -31
za left by -ing -29
za left five w 21
za left from -ing 8
za left he -ed 10
za left he -ly 26
za left he -s 6
za left he did 12
za left he does 14
za left he had 14
za left he has 14
za left he is -65
za left he w 18
za left he was -61
za left he will 8
za left he ’s -11
za left her -s -5
za left him , -30
za left him w -52
za left his -ed 10
za left his -s 6
za left his w 13
za left i -ed 30
za left i am 9
za left i don’t 15
za left i have 13
za left i w 21
za left in -s -41
za left in w -65
za left it , -101
za left it -ed 20
za left it -ly 35
za left it -s 19
za left it does 43
za left it has -19
za left it is -26
za left it was -83
za left many -ed 28
za left many w 30
za left my w 39
za left of -ing 14
za left of -s -31
za left of w -54
za left one w -46
za left others -ed -37
za left others w 16
za left several w -50
za left she -ed 15
za left she -ly 16
za left she -s 8
za left she had 13
za left she has 25
za left she is -9
za left she w 9
za left she was -95
za left she ’s 32
za left some w -7
za left that -ed 12
za left that -s 32
za left that has -48
za left that is 36
za left that w -6
za left that was 29
za left that will -16
za left the -ing -26
za left the -s -51
za left the w -25
za left their w 17
za left them -ed 40
za left they -ed 27
za left they -ly 14
za left they are -32
za left they have 31
za left they w 7
za left they were 22
za left they ’re 28
za left those -ing 8
za left two w 28
za left under w -34
za left w , -10
za left w -ed 11
za left w -ing 29
za left w -ly -8
za left w -s 19
za left w are 39
za left w could -25
za left w did 61
za left w does 43
za left w doesn’t -57
za left w had 8
za left w has 7
za left w is -12
za left w not 34
za left w to -38
za left w w 6
za left w was -37
za left w were -32
za left w will -38
za left w would 37
za left we -ed 30
za left we w 37
za left what is -11
za left when -ed -36
za left while -ing -22
za left while w -18
za left with -s -39
za left with w -45
za left without -ing 10
za left you can 19
za left you w 25
za left — -ed 34
za left — -ing -93
za left — -ly 16
za left — -s 14
za left — is 69
za left — w -38
za left ’s -s 28
za left ’s w 41
za relative -s that 10
za relative -s who 58
za relative CAP , 17
za relative w , -29
za relative w who -32
za right -ed " -19
za right -ed , 13
za right -ed -ing -13
za right -ed : -19
za right -ed DAY -76
za right -ed about -29
za right -ed against -7
za right -ed and -20
za right -ed as -25
za right -ed at -21
za right -ed by -29
za right -ed for -33
za right -ed from -7
za right -ed in -39
za right -ed into -6
za right -ed it -6
za right -ed of -9
za right -ed on -40
za right -ed out -12
za right -ed over -8
za right -ed since -8
za right -ed some -11
za right -ed that -26
za right -ed this -8
za right -ed through -21
za right -ed to -12
za right -ed up -18
za right -ed when -6
za right -ed with -26
za right -ing " -8
za right -ing ( -13
za right -ing , 32
za right -ing -ed -15
za right -ing -ing -17
za right -ing . -27
za right -ing : -17
za right -ing DAY -6
za right -ing about -7
za right -ing and -17
za right -ing as -17
za right -ing at -8
za right -ing by -26
za right -ing down -5
za right -ing for -24
za right -ing from -10
za right -ing he -9
za right -ing in -17
za right -ing is -8
za right -ing it -14
za right -ing of -19
za right -ing on -18
za right -ing one -15
za right -ing out -9
za right -ing those -22
za right -ing to 11
za right -ing up -19
za right -ing whether -10
za right -ing with -11
za right -ing — -8
za right -ly -ed -20
za right -ly -ing -14
za right -ly . -6
za right -ly : -9
za right -ly about -18
za right -ly and -15
za right -ly as -9
za right -ly because -7
za right -ly behind -10
za right -ly by -18
za right -ly for -19
za right -ly in -8
za right -ly of -15
za right -ly on 40
za right -ly than -42
za right -ly that -8
za right -ly to -11
za right -ly with -28
za right -s " -9
za right -s ' 31
za right -s ( 58
za right -s , 13
za right -s -ed -41
za right -s . 22
za right -s : -29
za right -s ; 57
za right -s ? -10
za right -s about 6
za right -s across -17
za right -s after -23
za right -s against -14
za right -s among -6
za right -s and -16
za right -s are -16
za right -s as 43
za right -s at -7
za right -s before -18
za right -s between -14
za right -s but -11
za right -s by -38
za right -s can -15
za right -s could -7
za right -s do -17
za right -s during -16
za right -s for -23
za right -s from -14
za right -s had -8
za right -s has -33
za right -s have -21
za right -s he -13
za right -s in -9
za right -s into -20
za right -s is 70
za right -s it -11
za right -s like -20
za right -s may 71
za right -s of -19
za right -s on -17
za right -s or -22
za right -s out -7
za right -s over -7
za right -s should -11
za right -s since -6
za right -s so -6
za right -s than 66
za right -s that 21
za right -s they -8
za right -s through -9
za right -s to -12
za right -s until -6
za right -s was -12
za right -s were -12
za right -s when -16
za right -s where -13
za right -s while -5
za right -s who -57
za right -s will -11
za right -s with -37
za right -s won’t -18
za right -s would -11
za right -s — -9
za right CAP " -13
za right CAP $ 40
za right CAP ' -14
za right CAP 's 22
za right CAP ( 10
za right CAP ) 64
za right CAP , 14
za right CAP -ed -12
za right CAP -ing -30
za right CAP . 47
za right CAP / 74
za right CAP : 151
za right CAP ; -15
za right CAP ?sym -8
za right CAP DAY -23
za right CAP about -13
za right CAP after -19
za right CAP among -11
za right CAP and -26
za right CAP are -13
za right CAP as -19
za right CAP at -59
za right CAP because -7
za right CAP behind -25
za right CAP but -52
za right CAP by -6
za right CAP can -8
za right CAP could -17
za right CAP did -7
za right CAP during 38
za right CAP for -47
za right CAP from -38
za right CAP had -20
za right CAP has -11
za right CAP have -12
za right CAP he -7
za right CAP if -11
za right CAP in 31
za right CAP isn’t -16
za right CAP might -6
za right CAP must -9
za right CAP of -51
za right CAP on -9
za right CAP or -19
za right CAP over -10
za right CAP should -13
za right CAP since -13
za right CAP than -9
za right CAP to -15
za right CAP under -18
za right CAP was -17
za right CAP were -10
za right CAP when 62
za right CAP who 30
za right CAP will -19
za right CAP with 28
za right CAP would -13
za right CAP — 55
za right CAP ’s -26
za right DAY 's -22
za right DAY , -8
za right DAY -ing -10
za right DAY . 48
za right DAY by -45
za right DAY in -10
za right DAY that -13
za right DAY to -8
za right DAY ’s -7
za right NUM , -50
za right NUM -ed -28
za right NUM . 28
za right NUM and -14
za right NUM in -8
za right NUM of -17
za right NUM that -19
za right NUM to -43
za right NUM — 8
za right a " -12
za right a -ed -28
za right a -ing -24
za right a DAY -25
za right about -ing -17
za right about whether -7
za right after -ing -16
za right all . -5
za right along with -6
za right among many -7
za right among those -23
za right an " -24
za right an -ed -24
za right and " -19
za right and , -16
za right and -ed -20
za right and -ing -19
za right and as -10
za right and has -32
za right and is -31
za right and it -8
za right and one -33
za right and others -8
za right and some -6
za right and that -10
za right and to -5
za right and was -5
za right and would -6
za right another -ed -15
za right any of -5
za right are " -16
za right are -ed -8
za right are -ing -12
za right as " -24
za right as -ed -6
za right as he -21
za right as they -15
za right at -ing -6
za right be " -6
za right be -ed -11
za right be -ing -9
za right be in -12
za right because he -8
za right because of -16
za right because she -17
za right been -ed -11
za right been -ing -8
za right been in -10
za right before -ing -10
za right before he -9
za right being -ed -14
za right but -ed -14
za right but it -8
za right but that -6
za right but was -7
za right by -ed -13
za right by -ing -13
za right by one -6
za right can get -11
za right can’t be -5
za right could be -12
za right for -ing -13
za right for . -55
za right for it -13
za right for one -25
za right from -ing -11
za right from those -7
za right had " -8
za right had -ed -12
za right had been -11
za right has -ed -25
za right has been -22
za right have -ed -10
za right have been -13
za right have to -5
za right having -ed -8
za right he " -6
za right he 's -12
za right he -ed -11
za right he can -5
za right he could -15
za right he did -9
za right he does -15
za right he doesn’t -16
za right he had -13
za right he has 30
za right he is -18
za right he was -10
za right he will -19
za right he would -10
za right he ’d -6
za right he ’ll -23
za right he ’s -7
za right her " -7
za right her -ed -17
za right her -ing -7
za right her as -13
za right her in -6
za right him , 26
za right him as -13
za right him for -7
za right him in -12
za right him of -5
za right him out -7
za right him to -8
za right himself as -7
za right his " -12
za right his -ed -6
za right his -ing -10
za right how he -5
za right how to -11
za right if he -6
za right in -ing -14
za right in . -6
za right in both -5
za right in may -13
za right in some -5
za right in which -12
za right is " -7
za right is -ed -13
za right is -ing -18
za right is in -5
za right is on -6
za right is that 46
za right is to -12
za right it " -8
za right it 's -17
za right it , -8
za right it -ed -5
za right it . -36
za right it as -8
za right it had -5
za right it has -8
za right it into -13
za right it is -8
za right it was -7
za right it will -13
za right it would -9
za right it ’s -6
za right like . -8
za right many in -14
za right many of -20
za right may . -6
za right may be -6
za right may have -10
za right me . -11
za right might be -8
za right most -ed -5
za right most of -23
za right no one -9
za right not -ed -27
za right not -ing -18
za right not . -11
za right not in -8
za right not to -8
za right of " 22
za right of -ed -13
za right of -ing -12
za right of being -5
za right of it -7
za right of many -6
za right of some -10
za right of those -29
za right off . -11
za right on " -11
za right on -ed -14
za right on -ing -8
za right on . -10
za right on DAY 8
za right on this -19
za right on to -16
za right once -ed -11
za right once it -15
za right one -ed -37
za right one . 17
za right one that -9
za right or others -16
za right other than -7
za right others , 125
za right others . -25
za right out . -23
za right out of -10
za right out that -7
za right she 's -23
za right she -ed -27
za right she had -15
za right she has 68
za right she is -7
za right she was -15
za right she will -14
za right she would -9
za right she ’ll -9
za right should be -12
za right since he -9
za right some of -11
za right such as -14
za right than -ing -6
za right than they -5
za right that " -10
za right that 's -8
za right that , -18
za right that -ed -19
za right that -ing -6
za right that . -11
za right that are -10
za right that could -6
za right that had -5
za right that has -16
za right that have -6
za right that he -11
za right that in -5
za right that is -10
za right that it -12
za right that she -13
za right that some -6
za right that they -15
za right that this -6
za right that were -19
za right that will -15
za right that would -19
za right the " -18
za right the -ed -18
za right the -ing -22
za right the many -10
za right the most -27
za right them , -18
za right them . -17
za right they -ed -11
za right they are -9
za right they can -22
za right they had -6
za right they have -9
za right they were -9
za right they will -8
za right they would -12
za right they ’re -9
za right those -ed -23
za right those -ing -21
za right those in -13
za right those who -9
za right though he -11
za right thousands of -6
za right to " -13
za right to -ed -11
za right to -ing -8
za right to be -16
za right to do -7
za right to get -14
za right to have -7
za right to that -6
za right toward -ing -6
za right two . -9
za right two of -19
za right up . -5
za right up for -6
za right up in -12
za right up to -13
za right up with -12
za right w " -18
za right w 's 6
za right w ( -41
za right w , 24
za right w -ed -33
za right w -ing -22
za right w . 22
za right w : -39
za right w ; -14
za right w ? -15
za right w DAY -18
za right w about -22
za right w after -17
za right w against -22
za right w among -16
za right w and -16
za right w are -20
za right w as -25
za right w at -26
za right w be -10
za right w because -22
za right w been -5
za right w before -14
za right w behind 62
za right w being -18
za right w between -14
za right w but -30
za right w by -30
za right w can -6
za right w can’t -5
za right w could -17
za right w did -16
za right w down -6
za right w during -28
za right w for -17
za right w from -38
za right w had -11
za right w has -17
za right w have -9
za right w he -19
za right w if -10
za right w in -24
za right w into -29
za right w is -8
za right w it -9
za right w may -25
za right w might -15
za right w of -28
za right w off -15
za right w on -19
za right w one -7
za right w or -11
za right w out -16
za right w over 16
za right w she -30
za right w should -8
za right w since -27
za right w some -10
za right w than -22
za right w that -15
za right w they -17
za right w this -17
za right w those -7
za right w though -9
za right w through -10
za right w to -22
za right w toward -17
za right w under -17
za right w up -19
za right w was -15
za right w were -21
za right w when -23
za right w where -8
za right w whether -8
za right w which -5
za right w will -19
za right w with -27
za right w within -11
za right w won't -25
za right w would -17
za right w — -7
za right w ’s -27
za right was " -9
za right was -ed -18
za right was -ing -8
za right was behind -7
za right was in -6
za right was on -5
za right were " -16
za right were -ed -8
za right were -ing -7
za right what he -7
za right what is -7
za right when -ed -10
za right when he -10
za right when she -19
za right when they -8
za right whether to -7
za right which -ed -39
za right which has 70
za right which he -8
za right which was -13
za right who , -51
za right who -ed -19
za right who does -7
za right who had -18
za right who has -68
za right who have -20
za right who he -12
za right who is -69
za right who was -64
za right who will -7
za right who ’s -8
za right will be -20
za right with -ing -6
za right with that -6
za right won’t be -11
za right would " -6
za right would be -11
za right would do -8
za right would have -7
za right ’ll be -9
za right ’re -ing -5
za right ’s " -6
za right ’s -ing -26
za shared 's w -34
za shared ) -ed 51
za shared -s , 14
za shared -s -ed -35
za shared -s -ing 73
za shared -s -ly 55
za shared -s are -50
za shared -s have -65
za shared -s w 33
za shared -s were -65
za shared CAP 's -40
za shared CAP , -14
za shared CAP -ed -77
za shared CAP -ing 21
za shared CAP -ly -57
za shared CAP -s 78
za shared CAP . -99
za shared CAP CAP 60
za shared CAP are -61
za shared CAP did -66
za shared CAP had -44
za shared CAP has -84
za shared CAP have -65
za shared CAP is -61
za shared CAP w 109
za shared CAP was -64
za shared CAP will -37
za shared DAY -ed 55
za shared DAY w 33
za shared NUM , 67
za shared NUM w -40
za shared he -ed -31
za shared he -ly -63
za shared he -s 59
za shared he did -30
za shared he has -73
za shared he w 84
za shared he was -27
za shared her w -7
za shared his -s -55
za shared i w -48
za shared she -ed -89
za shared she -s 62
za shared she has -55
za shared she w 66
za shared she was -42
za shared some w 61
za shared that -ed 89
za shared they -ed -19
za shared they w 38
za shared w -ed -50
za shared w -ing -54
za shared w -s 85
za shared w had 73
za shared w has 15
za shared w w 84
za shared you w -25
za shared ’s w -8
`
