/** Made by bench/attribution/train.ts. */
export const source: string = `
1 first -ing -41
1 first -s -13
1 first CAP 12
1 first DAY -24
1 first NUM -12
1 first a -7
1 first all -72
1 first an -8
1 first another -8
1 first any 36
1 first both -13
1 first each 35
1 first eight -16
1 first he 28
1 first her 16
1 first how -47
1 first it -35
1 first its 34
1 first many 55
1 first most 10
1 first neither -15
1 first never -8
1 first no -9
1 first not -37
1 first one -49
1 first other -40
1 first others 9
1 first our 41
1 first seven -28
1 first several -15
1 first she 25
1 first six -26
1 first some 10
1 first someone -37
1 first such -54
1 first the 6
1 first their -11
1 first they 35
1 first those -54
1 first three -44
1 first w -22
1 first we 65
1 first what -66
1 first whom -52
1 first whose -8
1 first why 65
1 left -ed -33
1 left -ing -40
1 left -ly -30
1 left -s -9
1 left CAP 15
1 left DAY -30
1 left NUM -5
1 left a 9
1 left all -40
1 left an 11
1 left another 49
1 left any -48
1 left anyone 99
1 left both 36
1 left each 6
1 left eight -77
1 left every -25
1 left everyone 102
1 left few 31
1 left five -31
1 left four -32
1 left half -60
1 left he 48
1 left her 30
1 left herself -21
1 left him -5
1 left himself -36
1 left his 17
1 left how -34
1 left hundreds 53
1 left i 42
1 left it -32
1 left its 12
1 left many 68
1 left me -19
1 left most 49
1 left my 58
1 left neither 89
1 left never -20
1 left nine 22
1 left no -18
1 left not -29
1 left one 31
1 left other 12
1 left others 52
1 left our -23
1 left seven -56
1 left several 56
1 left she 54
1 left six 8
1 left some 63
1 left someone 37
1 left such -99
1 left that 35
1 left their 23
1 left them -21
1 left themselves -16
1 left these -29
1 left they 48
1 left this -28
1 left those 74
1 left thousands 86
1 left three -15
1 left two -5
1 left w -21
1 left we 54
1 left which -23
1 left who -37
1 left whom -58
1 left whose 87
1 left why -54
1 left you 50
1 left your -40
1 relative -ed -75
1 relative -ing -62
1 relative -ly -45
1 relative -s -21
1 relative CAP -21
1 relative DAY -35
1 relative NUM -49
1 relative a 109
1 relative an -51
1 relative another -26
1 relative he -19
1 relative her 38
1 relative him -18
1 relative his -27
1 relative it -37
1 relative not -24
1 relative one 83
1 relative she -18
1 relative that -21
1 relative the -14
1 relative they -21
1 relative this -12
1 relative two 66
1 relative w -13
1 relative which -13
1 relative who -21
1 right -ed -10
1 right -ing -15
1 right -ly -13
1 right DAY -15
1 right NUM 16
1 right a -6
1 right all -25
1 right another -9
1 right both -9
1 right each -18
1 right four -11
1 right he -14
1 right her -9
1 right herself -15
1 right him -14
1 right himself -17
1 right his -13
1 right how -16
1 right it -10
1 right its -8
1 right itself -10
1 right many 41
1 right most 39
1 right my -14
1 right no -18
1 right not -15
1 right one 5
1 right other -20
1 right our -9
1 right several 24
1 right she -9
1 right some 22
1 right someone 8
1 right such -13
1 right that -13
1 right the -8
1 right their -18
1 right them -17
1 right themselves -13
1 right these -12
1 right they -12
1 right this -15
1 right those -8
1 right three 14
1 right two 8
1 right us -18
1 right w -5
1 right we -24
1 right what -18
1 right which -17
1 right who -16
1 right why -24
1 right you -13
1 shared -s 56
1 shared CAP 16
1 shared NUM 13
1 shared a 8
1 shared an -42
1 shared both -9
1 shared he 9
1 shared his -67
1 shared i -49
1 shared it 33
1 shared many 43
1 shared most -16
1 shared other 20
1 shared others -10
1 shared she 24
1 shared some 25
1 shared that 17
1 shared they -13
1 shared those -23
1 shared two 22
1 shared w 12
1 shared you -26
a first " -44
a first 'd 38
a first 're 86
a first 's -47
a first 've 96
a first ( -57
a first ) -37
a first -ed 39
a first -ly -8
a first / -54
a first : -62
a first ; -47
a first ?sym -83
a first am 18
a first are 20
a first be 14
a first been -18
a first being -19
a first can 41
a first cannot 25
a first could -34
a first did 13
a first didn’t 50
a first do 33
a first does -40
a first doesn't -14
a first doesn’t 27
a first don't 108
a first don’t -6
a first get -46
a first gets -12
a first got -18
a first had 47
a first has 52
a first hasn't 39
a first have 83
a first isn't -18
a first isn’t -20
a first may -41
a first might -22
a first must 37
a first should -59
a first that -37
a first wasn’t -54
a first which -61
a first who 19
a first will 6
a first would 13
a first wouldn’t -6
a first — 5
a first ’ll -15
a first ’re 6
a left , -7
a left -ed 14
a left -ly 14
a left -s 7
a left CAP -15
a left am 7
a left aren't -58
a left can -15
a left could -17
a left did 39
a left didn't 52
a left didn’t 35
a left do 24
a left does 33
a left doesn't 36
a left don’t 32
a left had 10
a left hasn't 25
a left have 14
a left is -13
a left isn’t 44
a left it -48
a left may 25
a left might -12
a left most -14
a left must -33
a left never 28
a left not -28
a left once 9
a left should -9
a left so -50
a left to -22
a left w 11
a left was -61
a left were -18
a left will -6
a left would 13
a left wouldn’t 15
a left ’ll 19
a left ’re 29
a left ’s 10
a left ’ve 21
a right ! -6
a right " -13
a right $ 39
a right 're -5
a right 's 11
a right ( 13
a right ) 73
a right , 17
a right -ed -21
a right -ing -17
a right . 25
a right / 68
a right : 17
a right ; 24
a right ? -21
a right ?sym -11
a right DAY -16
a right about -15
a right above -9
a right across -18
a right after -20
a right against -18
a right along -6
a right among -26
a right and -20
a right anyone -6
a right are -15
a right aren’t -5
a right around -15
a right as -12
a right at -24
a right be -15
a right because -17
a right been -16
a right before -24
a right behind 26
a right being -18
a right between -17
a right beyond -6
a right both -18
a right but -38
a right by -30
a right can -20
a right cannot -7
a right can’t -8
a right could -15
a right couldn’t -7
a right did -13
a right didn't -10
a right didn’t -24
a right do -13
a right does -17
a right doesn't -6
a right doesn’t -16
a right done -5
a right down -9
a right for -22
a right from -27
a right get -16
a right getting -9
a right got -7
a right had -15
a right hadn't -11
a right hadn’t -6
a right hasn’t -5
a right have -15
a right having -15
a right he -14
a right if -10
a right in -14
a right inside -17
a right into -24
a right is -8
a right isn’t -16
a right it -13
a right like -20
a right many -32
a right may 22
a right might -15
a right most -21
a right must -13
a right of -22
a right off -15
a right on -19
a right once -38
a right one -22
a right or -18
a right others -21
a right out -17
a right outside -14
a right she -17
a right should -14
a right since -25
a right so -20
a right some -15
a right someone -12
a right than -7
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
a right wasn't -27
a right we -7
a right were -17
a right where -16
a right whether -18
a right which -18
a right while -12
a right who -10
a right will -20
a right with -19
a right within -13
a right without -11
a right won't -28
a right won’t -18
a right would -14
a right wouldn’t -6
a right yet -9
a right you -11
a right — 5
a right ’d -11
a right ’ll 42
a right ’re -11
a right ’s -23
a shared 's -77
a shared , 20
a shared -ed -53
a shared -ing 20
a shared -ly -43
a shared -s 78
a shared . -97
a shared CAP 61
a shared are -97
a shared did -81
a shared didn’t -9
a shared does -13
a shared had -6
a shared has -81
a shared have -90
a shared is -91
a shared that 45
a shared to 76
a shared w 99
a shared was -105
a shared were -71
a shared will -41
a shared would -61
a shared — -103
a shared ’re -15
a shared ’s 27
b first 's -20
b first ( 6
b first , 9
b first -ed -22
b first -ing -64
b first -s -69
b first . -51
b first : 25
b first ; 24
b first ^ 12
b first about -17
b first across -11
b first against -14
b first although 7
b first amid -14
b first among 16
b first are -16
b first as -18
b first at -25
b first be -59
b first because -29
b first been -26
b first before -41
b first behind -31
b first between -16
b first beyond -26
b first but 22
b first by -24
b first can -7
b first could -9
b first despite 7
b first did -56
b first does -44
b first during -29
b first from -64
b first had -32
b first has -50
b first have -17
b first if -22
b first in -17
b first is -16
b first like -49
b first may -12
b first might -11
b first of -56
b first on -25
b first once -28
b first or -39
b first outside 35
b first over -19
b first should -6
b first since -35
b first so -16
b first than -27
b first though 10
b first through -8
b first to 37
b first under -17
b first unlike -46
b first until -33
b first w -12
b first was -34
b first when -13
b first where -28
b first whether 28
b first while -23
b first will 15
b first with -20
b first within 62
b first without -24
b first would -31
b first yet 10
b first — 17
b first ’s -23
b left " 50
b left & -55
b left ' -24
b left 're -11
b left 's -40
b left ( 31
b left ) -84
b left , 31
b left -ed -16
b left -ing -17
b left -ly -18
b left -s 9
b left . -39
b left / -79
b left : 98
b left ; 138
b left ?sym -65
b left @ -50
b left CAP 22
b left DAY 52
b left NUM -12
b left ^ 35
b left across -73
b left after 40
b left against -54
b left along -19
b left although 55
b left amid -31
b left among -28
b left are -16
b left around -63
b left as 34
b left at -30
b left be -22
b left because 94
b left been -33
b left before 44
b left behind -76
b left being -59
b left between -11
b left beyond 33
b left but 60
b left by -27
b left can 7
b left cannot -15
b left concerning -14
b left could -15
b left despite 13
b left did -21
b left didn't -24
b left didn’t -32
b left do -7
b left does 100
b left doesn't -10
b left doesn’t -34
b left don't -11
b left done -11
b left don’t -35
b left down -36
b left during -40
b left for -14
b left from -21
b left get -69
b left gets -9
b left getting 19
b left got 43
b left has -36
b left hasn't -8
b left have -34
b left having -6
b left him -33
b left how 22
b left if 21
b left in -32
b left inside -33
b left into -16
b left is -11
b left isn't -9
b left isn’t -31
b left it -67
b left like -24
b left may -47
b left might -29
b left near -34
b left neither -43
b left never -19
b left nor -65
b left not -48
b left of -34
b left off -62
b left on -28
b left once -46
b left or -56
b left others -14
b left out 22
b left outside -66
b left over -24
b left regarding -17
b left should 29
b left since 42
b left so 17
b left though 115
b left through -43
b left to -18
b left toward -44
b left unlike -37
b left until -24
b left up -10
b left w -9
b left was -24
b left wasn’t -15
b left were -31
b left what 155
b left when 49
b left where 82
b left whether 26
b left which 125
b left while 58
b left who 101
b left whom 122
b left why 71
b left will 26
b left with 6
b left within -17
b left without -27
b left won’t -14
b left would 8
b left yet 89
b left ~ 62
b left — 33
b left ’ll -11
b left ’re -7
b left ’s -40
b relative " -42
b relative 's -35
b relative , 15
b relative -ed -11
b relative -ing 52
b relative -ly 18
b relative -s -31
b relative . -21
b relative CAP -16
b relative ^ 15
b relative after -44
b relative among -59
b relative and -43
b relative are 39
b relative as 42
b relative at -40
b relative been -11
b relative but -46
b relative by -52
b relative for 19
b relative from 47
b relative has -51
b relative have -33
b relative in -30
b relative is -45
b relative not -20
b relative on 24
b relative than -16
b relative to -52
b relative w -32
b relative was 36
b relative while -8
b relative with 38
b relative would -12
b relative — -40
b relative ’s -41
b right -ed -8
b right -ing -21
b right -ly -19
b right -s -9
b right CAP -18
b right DAY -16
b right a -17
b right about -24
b right after -13
b right against -22
b right an -16
b right as -28
b right at -13
b right by -5
b right down -15
b right during -7
b right for -16
b right from 43
b right his -10
b right into -12
b right is -19
b right it -26
b right no -23
b right of -5
b right off -18
b right on -16
b right out -16
b right over -30
b right the -9
b right to 18
b right up 35
b right upon -11
b right was -15
b right with 19
b shared -ed -41
b shared -ing 24
b shared -s 30
b shared . 61
b shared CAP 30
b shared about -31
b shared after -34
b shared although -49
b shared and -22
b shared are -12
b shared as -31
b shared despite -9
b shared for -35
b shared if -29
b shared in -41
b shared of 28
b shared since -5
b shared though -54
b shared to 19
b shared w 19
b shared what 9
b shared when 19
b shared where 121
b shared which 89
b shared while -24
b shared with 23
b shared — 37
b1 first " -ing -12
b1 first " -s -17
b1 first " CAP 14
b1 first " a 59
b1 first " he 58
b1 first " she -14
b1 first " the 18
b1 first " w -111
b1 first 's w -7
b1 first 's why -12
b1 first ( CAP 16
b1 first ( the -15
b1 first , -ing -54
b1 first , CAP 22
b1 first , NUM -35
b1 first , a -16
b1 first , an 9
b1 first , another -26
b1 first , both 41
b1 first , he 80
b1 first , her 26
b1 first , his 86
b1 first , it 7
b1 first , its -13
b1 first , many 57
b1 first , most -18
b1 first , no -34
b1 first , not -7
b1 first , one -54
b1 first , she 44
b1 first , such -33
b1 first , the 25
b1 first , this -24
b1 first , those -17
b1 first , three -28
b1 first , two 21
b1 first , w -6
b1 first , what -14
b1 first , whose 26
b1 first , you 51
b1 first -ed CAP -60
b1 first -ed w 72
b1 first -ing w -16
b1 first -s CAP -73
b1 first . CAP -51
b1 first : CAP 40
b1 first : NUM 49
b1 first : he -52
b1 first : the 51
b1 first ; CAP 59
b1 first ^ CAP 13
b1 first ^ DAY -39
b1 first ^ NUM -59
b1 first ^ a 42
b1 first ^ all -32
b1 first ^ an 12
b1 first ^ another 8
b1 first ^ any -40
b1 first ^ both 11
b1 first ^ eight -16
b1 first ^ her -44
b1 first ^ i 40
b1 first ^ it -41
b1 first ^ its 30
b1 first ^ many 19
b1 first ^ most 77
b1 first ^ neither -15
b1 first ^ no 26
b1 first ^ not 28
b1 first ^ one 8
b1 first ^ other -12
b1 first ^ others 71
b1 first ^ our 45
b1 first ^ seven -19
b1 first ^ several -7
b1 first ^ she 32
b1 first ^ six -25
b1 first ^ some 27
b1 first ^ such -21
b1 first ^ these 18
b1 first ^ they 26
b1 first ^ this 12
b1 first ^ those -45
b1 first ^ three -16
b1 first ^ two 12
b1 first ^ we 38
b1 first ^ what -29
b1 first ^ why -31
b1 first ^ you -71
b1 first about -s -51
b1 first about NUM 61
b1 first after -ing -19
b1 first after -s 53
b1 first after CAP -24
b1 first after NUM -11
b1 first after a -29
b1 first after he -106
b1 first after she 15
b1 first after the 33
b1 first after w -18
b1 first although CAP -27
b1 first although he -51
b1 first although w 36
b1 first among CAP -57
b1 first among the 61
b1 first and -ing -23
b1 first and -s -46
b1 first and CAP 7
b1 first and a 23
b1 first and he 73
b1 first and her 27
b1 first and his -44
b1 first and it -13
b1 first and its -46
b1 first and not -10
b1 first and other -29
b1 first and others -61
b1 first and the 36
b1 first and they -13
b1 first and w -42
b1 first as -s -34
b1 first as CAP 8
b1 first as a -50
b1 first as an -39
b1 first as it -12
b1 first as many -13
b1 first as she -15
b1 first as the -23
b1 first as they 15
b1 first as w -34
b1 first at -s -26
b1 first at CAP -25
b1 first at a -27
b1 first at one -6
b1 first at the -40
b1 first at w 30
b1 first be w -17
b1 first because CAP -12
b1 first been w -6
b1 first before CAP -18
b1 first before the -29
b1 first but -ing -20
b1 first but -s -45
b1 first but CAP 64
b1 first but a -8
b1 first but he 60
b1 first but his -20
b1 first but it -27
b1 first but she 70
b1 first but those -6
b1 first but w 17
b1 first by -ing -11
b1 first by the -11
b1 first by w -14
b1 first can w -7
b1 first could w -9
b1 first despite CAP 67
b1 first despite his -18
b1 first despite the -9
b1 first despite w -28
b1 first did not -57
b1 first during a -22
b1 first during an -12
b1 first during the -19
b1 first for -s -28
b1 first for CAP -55
b1 first for a -37
b1 first for all -76
b1 first for one -6
b1 first for the 48
b1 first for those -17
b1 first from his -12
b1 first had w -22
b1 first has w -34
b1 first have w -7
b1 first if -s -7
b1 first if CAP -38
b1 first if he -56
b1 first if it -14
b1 first if she -57
b1 first if the 47
b1 first if we -10
b1 first if you 52
b1 first in -ing -21
b1 first in -s -34
b1 first in CAP -37
b1 first in NUM -14
b1 first in a -32
b1 first in an 10
b1 first in both -27
b1 first in her -10
b1 first in one -7
b1 first in other -9
b1 first in some -12
b1 first in this -15
b1 first in what -14
b1 first is -ing -16
b1 first is a -12
b1 first is the 19
b1 first is w -31
b1 first like CAP -46
b1 first may w -11
b1 first might w -11
b1 first of CAP -48
b1 first of a -5
b1 first of the -30
b1 first of w 38
b1 first on CAP -18
b1 first on DAY -16
b1 first on a -18
b1 first on the -37
b1 first on w -10
b1 first once a -11
b1 first once the -10
b1 first once w -7
b1 first or CAP -42
b1 first or w -8
b1 first outside the -57
b1 first over the -13
b1 first since CAP -42
b1 first since NUM -6
b1 first since the -16
b1 first so many 33
b1 first so w -37
b1 first than CAP -76
b1 first than NUM 59
b1 first than w -10
b1 first though -s 44
b1 first though he -11
b1 first though she -14
b1 first to a 62
b1 first to the 26
b1 first to w -51
b1 first w CAP 14
b1 first w the -13
b1 first was -ing -6
b1 first was a -13
b1 first was w -26
b1 first when CAP 52
b1 first when a -26
b1 first when he 6
b1 first when i 29
b1 first when it -6
b1 first when she -83
b1 first when the -55
b1 first when w -14
b1 first where CAP -34
b1 first where he 41
b1 first where the -18
b1 first whether CAP 8
b1 first whether he -33
b1 first whether the 64
b1 first while -ing -8
b1 first while CAP -10
b1 first while a -8
b1 first while he 21
b1 first while many 18
b1 first while most -23
b1 first while not -10
b1 first while some -8
b1 first while the -48
b1 first will w -11
b1 first with -s -16
b1 first with a -11
b1 first with his 19
b1 first with the -28
b1 first with w -14
b1 first within -s 81
b1 first would w -30
b1 first yet CAP -24
b1 first yet w -6
b1 first — -ing -9
b1 first — -s 24
b1 first — CAP 49
b1 first — NUM -14
b1 first — a 23
b1 first — an -35
b1 first — he 40
b1 first — the -36
b1 first — w -59
b1 first — whose -29
b1 first ’s w -14
b1 left " -ed -49
b1 left " -ing -24
b1 left " -s -64
b1 left " CAP 55
b1 left " a 19
b1 left " another 96
b1 left " he 17
b1 left " his 73
b1 left " i 40
b1 left " it 50
b1 left " one 34
b1 left " she 13
b1 left " that 9
b1 left " the 122
b1 left " w 37
b1 left " which 27
b1 left & CAP -55
b1 left ' -s -46
b1 left ' CAP 38
b1 left ' NUM -26
b1 left ' w -41
b1 left 's -ed -22
b1 left 's -ing -29
b1 left 's -ly -13
b1 left 's -s -49
b1 left 's CAP -76
b1 left 's NUM -34
b1 left 's a 41
b1 left 's most -25
b1 left 's w -34
b1 left ( CAP 55
b1 left ) -ed -8
b1 left ) w -29
b1 left , -ed -59
b1 left , -ing -81
b1 left , -ly -38
b1 left , -s 55
b1 left , CAP 52
b1 left , NUM -20
b1 left , a -7
b1 left , all 91
b1 left , an -76
b1 left , another -7
b1 left , both 10
b1 left , he 69
b1 left , her 85
b1 left , his 121
b1 left , i 30
b1 left , it -64
b1 left , its -16
b1 left , many 50
b1 left , most 46
b1 left , no 57
b1 left , not -13
b1 left , one 23
b1 left , other 61
b1 left , others 33
b1 left , several 29
b1 left , she 49
b1 left , some 114
b1 left , such -29
b1 left , that -35
b1 left , the 61
b1 left , these 30
b1 left , they 50
b1 left , this -48
b1 left , those 90
b1 left , three 100
b1 left , two 81
b1 left , w 14
b1 left , what -19
b1 left , which -44
b1 left , who -25
b1 left , whom -45
b1 left , whose 42
b1 left , you 9
b1 left -ed -ed -10
b1 left -ed -ing -18
b1 left -ed -ly -33
b1 left -ed -s -57
b1 left -ed CAP 8
b1 left -ed DAY -52
b1 left -ed NUM -33
b1 left -ed a -56
b1 left -ed an -49
b1 left -ed another -29
b1 left -ed both -17
b1 left -ed he 46
b1 left -ed her -26
b1 left -ed him -51
b1 left -ed himself -24
b1 left -ed his 17
b1 left -ed hundreds -21
b1 left -ed it -21
b1 left -ed its -16
b1 left -ed no -11
b1 left -ed some 70
b1 left -ed that 67
b1 left -ed the -32
b1 left -ed their 97
b1 left -ed them -6
b1 left -ed this -34
b1 left -ed those 33
b1 left -ed w -9
b1 left -ed what -9
b1 left -ing -ed -22
b1 left -ing -ing -14
b1 left -ing -ly -15
b1 left -ing -s -71
b1 left -ing DAY -24
b1 left -ing NUM -12
b1 left -ing a -49
b1 left -ing an 51
b1 left -ing he 76
b1 left -ing him 26
b1 left -ing himself -5
b1 left -ing his -44
b1 left -ing it -6
b1 left -ing its -7
b1 left -ing many 16
b1 left -ing she 55
b1 left -ing some 54
b1 left -ing that 13
b1 left -ing the 8
b1 left -ing their -39
b1 left -ing them 48
b1 left -ing this -8
b1 left -ing w -26
b1 left -ing what -14
b1 left -ly -ed -27
b1 left -ly -ing -22
b1 left -ly -ly -8
b1 left -ly -s -70
b1 left -ly CAP -28
b1 left -ly DAY -9
b1 left -ly NUM -29
b1 left -ly a 49
b1 left -ly that 70
b1 left -ly the 42
b1 left -ly three -34
b1 left -ly w -46
b1 left -s CAP 17
b1 left -s DAY -49
b1 left -s a -46
b1 left -s all -17
b1 left -s he 44
b1 left -s her 23
b1 left -s his 36
b1 left -s it 34
b1 left -s its -13
b1 left -s such -7
b1 left -s the 20
b1 left -s they 42
b1 left -s this -52
b1 left -s w -7
b1 left -s who -50
b1 left . CAP -43
b1 left . NUM -42
b1 left . w -12
b1 left / CAP -77
b1 left / NUM -16
b1 left : CAP 48
b1 left : NUM 104
b1 left : a 24
b1 left : he 32
b1 left : i 79
b1 left : the -26
b1 left : w -35
b1 left ; CAP 43
b1 left ; NUM 77
b1 left ; he 54
b1 left ; one 18
b1 left ; she -25
b1 left ; the -27
b1 left ; w 46
b1 left ?sym a -42
b1 left ?sym w -20
b1 left CAP -ly -44
b1 left CAP -s -30
b1 left CAP CAP 109
b1 left CAP DAY -17
b1 left CAP NUM 87
b1 left CAP a -51
b1 left CAP all -71
b1 left CAP an 59
b1 left CAP both -105
b1 left CAP half -93
b1 left CAP he 106
b1 left CAP her -39
b1 left CAP his 80
b1 left CAP i -50
b1 left CAP it 33
b1 left CAP one 63
b1 left CAP she 73
b1 left CAP some 70
b1 left CAP that 27
b1 left CAP the 46
b1 left CAP this -64
b1 left CAP w -9
b1 left CAP who -77
b1 left DAY that -32
b1 left NUM CAP -37
b1 left NUM that 53
b1 left ^ CAP 40
b1 left ^ DAY -94
b1 left ^ NUM 135
b1 left ^ a 81
b1 left ^ all -20
b1 left ^ an 102
b1 left ^ another 54
b1 left ^ any -13
b1 left ^ anyone 50
b1 left ^ both 77
b1 left ^ each 15
b1 left ^ eight -18
b1 left ^ every -16
b1 left ^ he 26
b1 left ^ her 102
b1 left ^ his -7
b1 left ^ how -48
b1 left ^ hundreds 18
b1 left ^ i 19
b1 left ^ it -54
b1 left ^ many 17
b1 left ^ most 60
b1 left ^ my 28
b1 left ^ neither 71
b1 left ^ not 26
b1 left ^ other 51
b1 left ^ our -41
b1 left ^ several 78
b1 left ^ she 28
b1 left ^ six 48
b1 left ^ some 28
b1 left ^ such -60
b1 left ^ that -135
b1 left ^ the 27
b1 left ^ their 28
b1 left ^ these -27
b1 left ^ they 6
b1 left ^ this -16
b1 left ^ those 44
b1 left ^ three -75
b1 left ^ two 46
b1 left ^ w -34
b1 left ^ we 52
b1 left ^ what -60
b1 left ^ why -108
b1 left ^ you -38
b1 left about -ing -25
b1 left about -s 47
b1 left about CAP -28
b1 left about NUM 44
b1 left about a 44
b1 left about four 65
b1 left about her -19
b1 left about him -6
b1 left about his -16
b1 left about how -7
b1 left about it -11
b1 left about the -50
b1 left about w -53
b1 left across CAP -23
b1 left across the -55
b1 left across w -15
b1 left after -ing -52
b1 left after -ly -8
b1 left after -s 21
b1 left after CAP 8
b1 left after a 30
b1 left after all -11
b1 left after he 60
b1 left after it 18
b1 left after several 40
b1 left after she -33
b1 left after the 32
b1 left after w 35
b1 left against CAP -44
b1 left against him -27
b1 left against the -40
b1 left against w -9
b1 left along the -17
b1 left although CAP 9
b1 left although he 22
b1 left although the -36
b1 left although w -44
b1 left among -s -13
b1 left among the -37
b1 left among w -15
b1 left and -ed -42
b1 left and -ly 11
b1 left and -s -14
b1 left and NUM 59
b1 left and a -18
b1 left and an -59
b1 left and both 140
b1 left and he 58
b1 left and his -6
b1 left and i 18
b1 left and it 15
b1 left and its -28
b1 left and many 7
b1 left and most -54
b1 left and not -11
b1 left and one 20
b1 left and other -77
b1 left and others -8
b1 left and she 59
b1 left and that -59
b1 left and the 5
b1 left and their -63
b1 left and they 28
b1 left and those 139
b1 left and w -29
b1 left and who -16
b1 left are -ed -33
b1 left are -ing -31
b1 left are -ly -15
b1 left are -s -32
b1 left are CAP 76
b1 left are a -21
b1 left are not -8
b1 left are the -43
b1 left are w -7
b1 left around CAP -40
b1 left around NUM -7
b1 left around the -25
b1 left as -ed -52
b1 left as -ing -13
b1 left as -s 34
b1 left as CAP 81
b1 left as a -38
b1 left as an -44
b1 left as he 71
b1 left as it 26
b1 left as many 73
b1 left as one 55
b1 left as she 43
b1 left as some 79
b1 left as the 27
b1 left as they 39
b1 left as w -19
b1 left at -s -15
b1 left at CAP -39
b1 left at DAY -6
b1 left at NUM -7
b1 left at a -49
b1 left at an -47
b1 left at his -19
b1 left at its -28
b1 left at one -39
b1 left at the -49
b1 left at this -18
b1 left at w 84
b1 left at which -31
b1 left be -ed -39
b1 left be -ing -16
b1 left be -ly -9
b1 left be a -46
b1 left be the -46
b1 left be w -40
b1 left because CAP 24
b1 left because he 32
b1 left because i -8
b1 left because it -76
b1 left because she 45
b1 left because the 66
b1 left because they -7
b1 left because w 35
b1 left been -ed -27
b1 left been -ing -24
b1 left been -ly -30
b1 left been a -36
b1 left been an 72
b1 left been the -15
b1 left been w -29
b1 left before -ing -18
b1 left before CAP 66
b1 left before the -34
b1 left behind CAP -43
b1 left behind a -12
b1 left being -ed -30
b1 left being w -21
b1 left between CAP -54
b1 left between NUM -20
b1 left between the 35
b1 left beyond that -16
b1 left but -ed -22
b1 left but -ing -22
b1 left but -ly -9
b1 left but -s 54
b1 left but CAP 57
b1 left but DAY 49
b1 left but NUM 52
b1 left but a 90
b1 left but he 23
b1 left but his 94
b1 left but i 15
b1 left but it -66
b1 left but many 106
b1 left but no -39
b1 left but she 25
b1 left but some 26
b1 left but that -21
b1 left but the -20
b1 left but they 14
b1 left but two -9
b1 left but w 31
b1 left by -ing -11
b1 left by -ly -12
b1 left by -s -39
b1 left by CAP -26
b1 left by NUM 47
b1 left by a 29
b1 left by an -25
b1 left by her 26
b1 left by his 25
b1 left by one -6
b1 left by the -78
b1 left by w -41
b1 left can w -68
b1 left cannot w -9
b1 left could -ly -7
b1 left could w -44
b1 left despite CAP -78
b1 left despite the -26
b1 left despite w 34
b1 left did not -37
b1 left did the 25
b1 left did w -33
b1 left didn't w -23
b1 left didn’t w -16
b1 left do not -8
b1 left do w -13
b1 left does CAP 95
b1 left does not -22
b1 left does w -41
b1 left doesn't w -9
b1 left doesn’t w -27
b1 left don't w -11
b1 left don’t w -6
b1 left down the -23
b1 left during CAP -19
b1 left during DAY -7
b1 left during a -41
b1 left during an -18
b1 left during her -25
b1 left during his 16
b1 left during the -44
b1 left during w -6
b1 left for -ing -23
b1 left for -s 49
b1 left for CAP -29
b1 left for NUM -43
b1 left for a 77
b1 left for all -53
b1 left for an -41
b1 left for both 42
b1 left for her -24
b1 left for him 81
b1 left for its -12
b1 left for many -28
b1 left for one -26
b1 left for some -11
b1 left for the -57
b1 left for their -8
b1 left for this -6
b1 left for those -35
b1 left for three -21
b1 left for two -16
b1 left for w -13
b1 left for what -6
b1 left from -ing -13
b1 left from -s 22
b1 left from CAP -14
b1 left from NUM -45
b1 left from a -42
b1 left from her 10
b1 left from the -85
b1 left from w -28
b1 left get -s -14
b1 left get a -28
b1 left get w -8
b1 left had -ed -26
b1 left had -ly -31
b1 left had -s 66
b1 left had a -40
b1 left had no -14
b1 left had the -6
b1 left had two -21
b1 left had w -58
b1 left has -ed -26
b1 left has -ly -21
b1 left has a -57
b1 left has not -19
b1 left has the -8
b1 left has w -34
b1 left hasn't -ed -8
b1 left have -ed -45
b1 left have -ly -21
b1 left have a -41
b1 left have all -40
b1 left have any -23
b1 left have both -72
b1 left have no -14
b1 left have not -5
b1 left how he 22
b1 left how many -50
b1 left how the 87
b1 left if -s -18
b1 left if CAP 8
b1 left if it -7
b1 left if she -57
b1 left if the 41
b1 left if they 33
b1 left if w 41
b1 left if we 5
b1 left in -ing -30
b1 left in -ly -11
b1 left in -s 50
b1 left in CAP -40
b1 left in DAY -11
b1 left in NUM -40
b1 left in a -37
b1 left in all -54
b1 left in an -16
b1 left in another -13
b1 left in both -74
b1 left in each 42
b1 left in eight -45
b1 left in five -37
b1 left in her 27
b1 left in its -18
b1 left in many -52
b1 left in one -51
b1 left in other -29
b1 left in several -23
b1 left in some -75
b1 left in that -21
b1 left in the -40
b1 left in their 20
b1 left in this -7
b1 left in those -18
b1 left in three -39
b1 left in two -17
b1 left in w -33
b1 left in what -14
b1 left in which 34
b1 left inside the -7
b1 left into -s 96
b1 left into CAP -53
b1 left into a -27
b1 left into her -8
b1 left into the -77
b1 left into w 44
b1 left is -ed -32
b1 left is -ing -29
b1 left is -ly -50
b1 left is -s -64
b1 left is CAP 9
b1 left is NUM -17
b1 left is a -75
b1 left is an -56
b1 left is most -44
b1 left is no 59
b1 left is not -22
b1 left is one 23
b1 left is that 131
b1 left is the -34
b1 left is w -23
b1 left is what 53
b1 left is why 60
b1 left like CAP -22
b1 left like many -9
b1 left like the -25
b1 left may NUM -44
b1 left may not -6
b1 left may w -18
b1 left might w -26
b1 left neither CAP -36
b1 left neither w -17
b1 left never -ed -9
b1 left never w -8
b1 left nor CAP -44
b1 left not -ed -23
b1 left not -ing -12
b1 left not -ly -16
b1 left not all -13
b1 left not the 17
b1 left not w -29
b1 left of -ed -28
b1 left of -ing -16
b1 left of -ly -18
b1 left of -s -54
b1 left of CAP -24
b1 left of DAY -13
b1 left of NUM -58
b1 left of a 51
b1 left of all -22
b1 left of an -25
b1 left of both -31
b1 left of four -8
b1 left of her -62
b1 left of his -29
b1 left of how 62
b1 left of it -7
b1 left of its -16
b1 left of one -26
b1 left of other -19
b1 left of that -37
b1 left of the -44
b1 left of their -37
b1 left of them -47
b1 left of these -22
b1 left of this -11
b1 left of those -88
b1 left of thousands -38
b1 left of three -25
b1 left of w -25
b1 left of what -8
b1 left of which -8
b1 left of whom -34
b1 left off a -23
b1 left off the -33
b1 left on -ed -6
b1 left on -ing -15
b1 left on -s 49
b1 left on CAP -48
b1 left on DAY -22
b1 left on a -61
b1 left on an -11
b1 left on both -53
b1 left on his -19
b1 left on how -27
b1 left on its 49
b1 left on other -14
b1 left on that -23
b1 left on the -26
b1 left on their -37
b1 left on w -17
b1 left on what -6
b1 left once -ed -20
b1 left once a -18
b1 left once the -16
b1 left once w -15
b1 left or -ing -13
b1 left or -s -50
b1 left or CAP -59
b1 left or not -8
b1 left or w -24
b1 left out -ly -11
b1 left out CAP -24
b1 left out his -17
b1 left out the -18
b1 left out their -35
b1 left out w -34
b1 left outside -s -46
b1 left outside CAP -28
b1 left outside the -28
b1 left outside w -12
b1 left over -s -6
b1 left over CAP -35
b1 left over NUM -55
b1 left over his 24
b1 left over the -13
b1 left over w -42
b1 left should w -29
b1 left since -ing -5
b1 left since CAP 24
b1 left since NUM -37
b1 left since he 73
b1 left since she 51
b1 left since the -9
b1 left since w 22
b1 left so -ed -13
b1 left so -ly -12
b1 left so it -38
b1 left so many -86
b1 left so w -57
b1 left than -ed -7
b1 left than -ing -11
b1 left than -s 24
b1 left than CAP 16
b1 left than NUM -77
b1 left than a -53
b1 left than any -7
b1 left than half -64
b1 left than that -33
b1 left than the 68
b1 left than two -59
b1 left than w -46
b1 left though -s 63
b1 left though CAP -23
b1 left though he 41
b1 left though the -43
b1 left though they 40
b1 left though w 91
b1 left through CAP -22
b1 left through a -44
b1 left through his -15
b1 left through the -17
b1 left through w -20
b1 left to -ed 73
b1 left to -ing -24
b1 left to -ly -25
b1 left to -s -10
b1 left to CAP -35
b1 left to NUM -51
b1 left to a 26
b1 left to an 69
b1 left to his -31
b1 left to its -6
b1 left to some -29
b1 left to that -46
b1 left to w -31
b1 left to what 81
b1 left to which 65
b1 left toward -ing -7
b1 left toward CAP -29
b1 left under CAP -49
b1 left under NUM -18
b1 left under the -25
b1 left under w -23
b1 left until the -24
b1 left up a 29
b1 left up his 39
b1 left up the -34
b1 left up w -18
b1 left w -ed -25
b1 left w -ing -39
b1 left w -ly -31
b1 left w CAP -37
b1 left w DAY -33
b1 left w NUM -25
b1 left w a 20
b1 left w all -26
b1 left w an -7
b1 left w any -30
b1 left w each -15
b1 left w every -6
b1 left w everyone 64
b1 left w few -52
b1 left w four -48
b1 left w half -26
b1 left w he 117
b1 left w her -42
b1 left w his 13
b1 left w hundreds 69
b1 left w it 6
b1 left w its 23
b1 left w many 70
b1 left w most -47
b1 left w no -17
b1 left w one -22
b1 left w several 44
b1 left w she 93
b1 left w some 28
b1 left w that 96
b1 left w their -71
b1 left w they 43
b1 left w this -39
b1 left w those -38
b1 left w three -31
b1 left w two -42
b1 left w w -57
b1 left w who -42
b1 left w whose 72
b1 left w you 22
b1 left was -ed -40
b1 left was -ing -25
b1 left was -ly -24
b1 left was CAP 143
b1 left was NUM -7
b1 left was a -15
b1 left was an -29
b1 left was no -9
b1 left was not -23
b1 left was one 28
b1 left was the -38
b1 left was w -46
b1 left were -ed -24
b1 left were -ing -9
b1 left were -ly -8
b1 left were -s -55
b1 left were CAP 30
b1 left were a 44
b1 left were not -10
b1 left were the -29
b1 left were w -49
b1 left what CAP 151
b1 left what he 15
b1 left what i -40
b1 left what it 66
b1 left what the 50
b1 left what they 17
b1 left what we 20
b1 left when -ed -39
b1 left when CAP 66
b1 left when NUM 51
b1 left when a 84
b1 left when he 38
b1 left when i 12
b1 left when it -37
b1 left when many -21
b1 left when she 43
b1 left when the 37
b1 left when they -69
b1 left when w 57
b1 left where -s 24
b1 left where CAP 47
b1 left where he -13
b1 left where his -76
b1 left where she 36
b1 left where w 88
b1 left whether CAP 8
b1 left whether he 5
b1 left whether the 50
b1 left which CAP 71
b1 left which he 38
b1 left which she 17
b1 left which the 62
b1 left which they -33
b1 left while -ing -48
b1 left while -s 86
b1 left while CAP 32
b1 left while NUM 24
b1 left while a 84
b1 left while he -14
b1 left while her 50
b1 left while it -41
b1 left while many 18
b1 left while most -23
b1 left while not -78
b1 left while she -46
b1 left while some -9
b1 left while the 64
b1 left while w 81
b1 left who CAP 40
b1 left who he 68
b1 left who many 69
b1 left whom CAP 90
b1 left whom he 22
b1 left why CAP 31
b1 left will -ed -21
b1 left will -ly -19
b1 left will not -11
b1 left will w -60
b1 left with -ed -13
b1 left with CAP -9
b1 left with NUM 118
b1 left with a 20
b1 left with an -48
b1 left with both -8
b1 left with each -29
b1 left with her 7
b1 left with his 35
b1 left with many 44
b1 left with some -41
b1 left with that -16
b1 left with the -40
b1 left with their -26
b1 left with w -6
b1 left within -s -12
b1 left within the -77
b1 left without -ing -6
b1 left won’t w -14
b1 left would -ly -10
b1 left would w 6
b1 left yet CAP 127
b1 left — -ed 11
b1 left — -ing -58
b1 left — -ly -38
b1 left — -s -27
b1 left — CAP 104
b1 left — NUM 22
b1 left — a -16
b1 left — all -35
b1 left — an -50
b1 left — both -12
b1 left — four -21
b1 left — he 61
b1 left — his -78
b1 left — it 30
b1 left — that -33
b1 left — the 108
b1 left — w -28
b1 left — which -65
b1 left — who -18
b1 left — whose 27
b1 left ’s -ed -13
b1 left ’s -ing -20
b1 left ’s -ly -5
b1 left ’s -s -50
b1 left ’s CAP -63
b1 left ’s NUM -10
b1 left ’s a -47
b1 left ’s not -6
b1 left ’s w -33
b1 left ’s why -9
b1 relative 's w -19
b1 relative , -ing -30
b1 relative , CAP -43
b1 relative , it -13
b1 relative , the -31
b1 relative , which -13
b1 relative -ed CAP -7
b1 relative -ed w -33
b1 relative -ing -s -57
b1 relative -ing w 24
b1 relative -ly w 17
b1 relative -s a -25
b1 relative . CAP -21
b1 relative ^ CAP 75
b1 relative ^ the -30
b1 relative and -s -18
b1 relative and CAP -18
b1 relative and w -21
b1 relative at the -17
b1 relative but w -33
b1 relative by CAP -19
b1 relative for CAP -32
b1 relative has -ed -11
b1 relative has w -5
b1 relative in CAP -46
b1 relative in NUM -18
b1 relative in a -32
b1 relative in the -40
b1 relative in w 56
b1 relative is -ly -14
b1 relative is w -11
b1 relative of -s -53
b1 relative of CAP -29
b1 relative of the 107
b1 relative of w -7
b1 relative on DAY -22
b1 relative on w -22
b1 relative to CAP -12
b1 relative to w -15
b1 relative w CAP -35
b1 relative w a 23
b1 relative w that -5
b1 relative w the -7
b1 relative was -ed -39
b1 relative with w 9
b1 relative would w -9
b1 relative — w -17
b1 relative ’s w -27
b1 right -ed -ed -25
b1 right -ed -ing -14
b1 right -ed -ly -25
b1 right -ed -s -6
b1 right -ed CAP -12
b1 right -ed DAY -13
b1 right -ed NUM -37
b1 right -ed a -14
b1 right -ed an -26
b1 right -ed another 7
b1 right -ed any -12
b1 right -ed both -15
b1 right -ed he -13
b1 right -ed him -13
b1 right -ed himself -7
b1 right -ed his -9
b1 right -ed how -8
b1 right -ed it -15
b1 right -ed its -16
b1 right -ed many 23
b1 right -ed me -16
b1 right -ed no -14
b1 right -ed not -14
b1 right -ed one -16
b1 right -ed our -9
b1 right -ed several -11
b1 right -ed she -17
b1 right -ed some 71
b1 right -ed that -11
b1 right -ed their -17
b1 right -ed them -16
b1 right -ed they -11
b1 right -ed this -17
b1 right -ed those -19
b1 right -ed w 7
b1 right -ed what -10
b1 right -ed which -10
b1 right -ed why -8
b1 right -ing -ed -14
b1 right -ing -ing -31
b1 right -ing -ly -22
b1 right -ing -s -26
b1 right -ing CAP -28
b1 right -ing a -24
b1 right -ing an -60
b1 right -ing he -13
b1 right -ing her -33
b1 right -ing him -15
b1 right -ing his -17
b1 right -ing how -23
b1 right -ing it -21
b1 right -ing not -15
b1 right -ing she -7
b1 right -ing some -14
b1 right -ing that -13
b1 right -ing the -25
b1 right -ing them -15
b1 right -ing they -10
b1 right -ing w -12
b1 right -ing what -8
b1 right -ing why -14
b1 right -ly -ed -16
b1 right -s -ed -20
b1 right -s -ing -14
b1 right -s -ly -20
b1 right -s -s -13
b1 right -s NUM -13
b1 right -s he -15
b1 right -s her -10
b1 right -s herself -6
b1 right -s himself -10
b1 right -s his -10
b1 right -s how -8
b1 right -s it -8
b1 right -s its -7
b1 right -s not -8
b1 right -s she -24
b1 right -s some -10
b1 right -s that -15
b1 right -s the -8
b1 right -s they 19
b1 right -s this -7
b1 right -s w -11
b1 right -s what -23
b1 right -s why -19
b1 right CAP a -54
b1 right CAP he -13
b1 right CAP the -66
b1 right CAP w -47
b1 right CAP what -31
b1 right CAP why -30
b1 right DAY -ing -13
b1 right DAY that -8
b1 right a -ing -14
b1 right a -s -8
b1 right a CAP -7
b1 right a w -16
b1 right about -ing -12
b1 right about -s -15
b1 right about CAP -27
b1 right about a -8
b1 right about her -40
b1 right about his -24
b1 right about how -9
b1 right about the -16
b1 right about w -10
b1 right about what -26
b1 right after CAP -12
b1 right against -ing -6
b1 right against CAP -12
b1 right against a -8
b1 right against the -22
b1 right an w -15
b1 right as CAP -45
b1 right as a -22
b1 right as the -20
b1 right as w -15
b1 right at -ing -6
b1 right at CAP -15
b1 right at the -15
b1 right by -ing -5
b1 right for -ed -13
b1 right for -ing -16
b1 right for -s -26
b1 right for CAP -34
b1 right for a -14
b1 right for an -8
b1 right for her -28
b1 right for him -10
b1 right for his -13
b1 right for its -16
b1 right for the 9
b1 right for w -24
b1 right his w -10
b1 right in the -18
b1 right is w -20
b1 right no w -22
b1 right of -ing -25
b1 right of -ly -14
b1 right of CAP -16
b1 right of a -28
b1 right of her 45
b1 right of his -40
b1 right of the -8
b1 right of w -14
b1 right off the -16
b1 right on -ing -15
b1 right on -s -27
b1 right on CAP -29
b1 right on a -12
b1 right on her -10
b1 right on his -12
b1 right on the -25
b1 right on those -11
b1 right on w -22
b1 right out -s -15
b1 right out CAP -44
b1 right out a -14
b1 right out an -8
b1 right out that -9
b1 right over w -19
b1 right the w -6
b1 right to -ly 27
b1 right to -s 20
b1 right to CAP 21
b1 right to a 47
b1 right to an 45
b1 right to his 33
b1 right to one 34
b1 right to the 32
b1 right to three 26
b1 right to w -9
b1 right w -ed 21
b1 right w -ing -18
b1 right w -ly -16
b1 right w -s 7
b1 right w CAP 11
b1 right w DAY -15
b1 right w NUM -17
b1 right w a -10
b1 right w all -29
b1 right w an 32
b1 right w any -12
b1 right w both 15
b1 right w he -13
b1 right w her -12
b1 right w him -19
b1 right w himself -8
b1 right w his -12
b1 right w how -18
b1 right w it -13
b1 right w its -9
b1 right w many 32
b1 right w me -24
b1 right w most 19
b1 right w my -10
b1 right w no -21
b1 right w not -13
b1 right w one 22
b1 right w other -11
b1 right w she -6
b1 right w that -15
b1 right w the -13
b1 right w their -18
b1 right w them -16
b1 right w themselves -12
b1 right w they -14
b1 right w this -14
b1 right w those -10
b1 right w what -8
b1 right w who -11
b1 right w you -11
b1 right with CAP 38
b1 right with a -14
b1 right with the -34
b1 right with w 13
b1 shared " CAP -14
b1 shared " he 37
b1 shared " she -25
b1 shared " the 28
b1 shared , -s 33
b1 shared , CAP 21
b1 shared , NUM 24
b1 shared , a -15
b1 shared , he 8
b1 shared , his -21
b1 shared , many -10
b1 shared , she -54
b1 shared , the -33
b1 shared -ed CAP 7
b1 shared -ing CAP 45
b1 shared -s CAP 45
b1 shared . CAP 101
b1 shared : CAP 14
b1 shared CAP that 12
b1 shared ^ a -20
b1 shared ^ he 17
b1 shared ^ her 13
b1 shared ^ his -62
b1 shared ^ i -12
b1 shared ^ many 16
b1 shared ^ one -57
b1 shared ^ she 10
b1 shared ^ some 9
b1 shared ^ the 6
b1 shared after the -20
b1 shared although CAP -6
b1 shared and CAP 9
b1 shared as CAP -46
b1 shared as he -94
b1 shared but CAP -22
b1 shared but he -67
b1 shared for a -71
b1 shared though she -11
b1 shared w CAP -80
b1 shared w a 100
b1 shared w that 30
b1 shared w w 89
b1 shared when CAP 34
b1 shared which he 61
b1 shared while CAP -7
b1 shared while he -18
b1 shared while many -13
b1 shared while w -19
b1 shared with CAP 47
b1 shared — CAP 12
bb first " and -34
bb first ' " -8
bb first ) , -76
bb first ) and -28
bb first ) — 137
bb first , about -5
bb first , although 51
bb first , and 33
bb first , as 15
bb first , at 23
bb first , but 50
bb first , despite -32
bb first , did -30
bb first , during -25
bb first , for -43
bb first , from -25
bb first , had -6
bb first , has -15
bb first , if -49
bb first , is -15
bb first , like -42
bb first , of -34
bb first , on -48
bb first , once -6
bb first , or -16
bb first , so -6
bb first , though -22
bb first , to -39
bb first , was -25
bb first , when -37
bb first , where -6
bb first , while -61
bb first , with 20
bb first -ed , 38
bb first -ed after -81
bb first -ed and -18
bb first -ed as -46
bb first -ed in -18
bb first -ed to -13
bb first -ed when 65
bb first -ed whether -15
bb first -ing , -16
bb first -ing and -31
bb first -ing as 69
bb first -ly , 77
bb first -ly and -23
bb first -ly when -28
bb first -s : 38
bb first -s ; 64
bb first -s after 92
bb first -s and -38
bb first -s as 55
bb first -s before -19
bb first -s of -7
bb first -s since -6
bb first -s than -49
bb first -s to -6
bb first -s — -42
bb first . , 68
bb first . — -17
bb first CAP , -16
bb first CAP -ed -12
bb first CAP -s -5
bb first CAP . -51
bb first CAP : -22
bb first CAP after -17
bb first CAP and -83
bb first CAP as -45
bb first CAP if -21
bb first CAP is -13
bb first CAP than -7
bb first CAP when -68
bb first CAP would -7
bb first CAP — -33
bb first CAP ’s -12
bb first DAY , 39
bb first NUM , 24
bb first NUM — -27
bb first ^ ( 6
bb first ^ ^ 12
bb first ^ about -12
bb first ^ after -49
bb first ^ although -5
bb first ^ amid -14
bb first ^ among 30
bb first ^ and 32
bb first ^ as -23
bb first ^ at -34
bb first ^ because -16
bb first ^ before -13
bb first ^ beyond -26
bb first ^ but 17
bb first ^ by -21
bb first ^ despite 26
bb first ^ during -22
bb first ^ for 50
bb first ^ from -16
bb first ^ if -21
bb first ^ in -28
bb first ^ like -23
bb first ^ of 32
bb first ^ on -18
bb first ^ outside -57
bb first ^ over -15
bb first ^ since -38
bb first ^ so -39
bb first ^ though -16
bb first ^ through -6
bb first ^ to 103
bb first ^ under -17
bb first ^ when -63
bb first ^ where -8
bb first ^ whether -15
bb first ^ while 14
bb first ^ with -30
bb first ^ within -31
bb first ^ yet 12
bb first a : -22
bb first all , -22
bb first along with -20
bb first and , -7
bb first and although -37
bb first and in 50
bb first and is 39
bb first and when 13
bb first and while -91
bb first are so -8
bb first as for -30
bb first as if 69
bb first because of -55
bb first but after -7
bb first but as 14
bb first but at -7
bb first but in 51
bb first but on -25
bb first but to -9
bb first but when -71
bb first but while -19
bb first but with -6
bb first has been -26
bb first he -s -25
bb first he has -6
bb first he was -7
bb first he would -6
bb first him , -50
bb first it was -6
bb first may , 120
bb first not , -27
bb first on , 79
bb first others , -8
bb first so , -85
bb first that 's -17
bb first that , -36
bb first that -ed -39
bb first that -ing -9
bb first that -s -57
bb first that have -7
bb first that is -45
bb first that w -35
bb first that was -12
bb first that would -11
bb first that ’s -14
bb first though , 23
bb first to , -37
bb first w , 28
bb first w -ed 32
bb first w : -17
bb first w ; -11
bb first w after -66
bb first w and -12
bb first w as -9
bb first w because -46
bb first w before -23
bb first w but -9
bb first w if -36
bb first w in -34
bb first w is -10
bb first w of -60
bb first w or -16
bb first w since -7
bb first w than -7
bb first w to -19
bb first w w 54
bb first w when -13
bb first w while -26
bb first w would -22
bb first w — -46
bb first would be -16
bb first — and -61
bb first — but -6
bb first — in -10
bb left ! " 46
bb left " ' 113
bb left " -ed 105
bb left " -ing -12
bb left " -s 105
bb left " and 118
bb left " as 29
bb left " at -7
bb left " but 19
bb left " by -5
bb left " for -72
bb left " in -40
bb left " of -5
bb left " on -16
bb left " to -27
bb left " w 169
bb left " when 54
bb left " which 40
bb left " with -28
bb left " — -15
bb left ' " 46
bb left ' CAP -33
bb left ' w 50
bb left 's -ed -24
bb left 's -ing -80
bb left 's -ly -19
bb left 's w -40
bb left ) -ed -17
bb left ) and -57
bb left ) on -16
bb left ) — 92
bb left , " 55
bb left , -ed -88
bb left , -ing 62
bb left , -s 55
bb left , about 16
bb left , after 60
bb left , although 98
bb left , among -35
bb left , and 149
bb left , are -13
bb left , as 57
bb left , at 12
bb left , because 39
bb left , but 112
bb left , despite 60
bb left , did 56
bb left , during -37
bb left , for -51
bb left , from 29
bb left , had -28
bb left , have -38
bb left , if 22
bb left , in 16
bb left , is -93
bb left , like -52
bb left , not -11
bb left , of -49
bb left , on -54
bb left , once -6
bb left , so 32
bb left , though 23
bb left , through -23
bb left , to 10
bb left , under -16
bb left , was -29
bb left , when 42
bb left , where 27
bb left , which 86
bb left , while 110
bb left , who 70
bb left , whom 103
bb left , with 200
bb left -ed " -39
bb left -ed , 45
bb left -ed -ed -7
bb left -ed -ing -30
bb left -ed -ly -26
bb left -ed -s -26
bb left -ed CAP -8
bb left -ed after 26
bb left -ed against -12
bb left -ed and 63
bb left -ed as -31
bb left -ed at -38
bb left -ed before 52
bb left -ed by -26
bb left -ed down -12
bb left -ed during -11
bb left -ed for -33
bb left -ed from -59
bb left -ed in -22
bb left -ed into -36
bb left -ed of -8
bb left -ed off -27
bb left -ed on -29
bb left -ed out -66
bb left -ed so -9
bb left -ed through -43
bb left -ed up 6
bb left -ed w -43
bb left -ed when 79
bb left -ed whether -15
bb left -ed with -65
bb left -ed — 73
bb left -ing , 56
bb left -ing -ed -19
bb left -ing -ing -13
bb left -ing -ly -7
bb left -ing -s -49
bb left -ing CAP 48
bb left -ing about -63
bb left -ing after 8
bb left -ing against -12
bb left -ing and -36
bb left -ing around -17
bb left -ing at 44
bb left -ing by -13
bb left -ing down -17
bb left -ing for 55
bb left -ing from -38
bb left -ing in -58
bb left -ing into -26
bb left -ing is -13
bb left -ing of -47
bb left -ing on -34
bb left -ing out -15
bb left -ing over -18
bb left -ing through -5
bb left -ing to -26
bb left -ing up -18
bb left -ing w -11
bb left -ing what 47
bb left -ing when 99
bb left -ing with -75
bb left -ing — -17
bb left -ly , 81
bb left -ly -ed -31
bb left -ly -ing 51
bb left -ly -s -69
bb left -ly about -5
bb left -ly and -32
bb left -ly as 86
bb left -ly at -10
bb left -ly be -13
bb left -ly been -7
bb left -ly by -10
bb left -ly did 10
bb left -ly for -15
bb left -ly in -6
bb left -ly of -20
bb left -ly on 69
bb left -ly to -42
bb left -ly w -19
bb left -ly with 81
bb left -s " 23
bb left -s ' -40
bb left -s , 32
bb left -s -ed -32
bb left -s -ing -63
bb left -s -ly -29
bb left -s -s 99
bb left -s : 7
bb left -s ; 68
bb left -s about -47
bb left -s across -37
bb left -s after 61
bb left -s against -52
bb left -s among 29
bb left -s and -44
bb left -s are -16
bb left -s around -31
bb left -s as 44
bb left -s at -9
bb left -s because -34
bb left -s before 30
bb left -s behind -22
bb left -s being -25
bb left -s beyond 13
bb left -s by -68
bb left -s can -6
bb left -s during -23
bb left -s for 15
bb left -s had -20
bb left -s has -13
bb left -s have -39
bb left -s in -65
bb left -s into 6
bb left -s is -33
bb left -s like -73
bb left -s might -7
bb left -s of -33
bb left -s on -57
bb left -s or -50
bb left -s outside -21
bb left -s over -22
bb left -s since 45
bb left -s than 56
bb left -s through 31
bb left -s to -25
bb left -s w -65
bb left -s was -9
bb left -s were -8
bb left -s when 45
bb left -s where -37
bb left -s while 33
bb left -s will -47
bb left -s with -26
bb left -s would -17
bb left -s — 29
bb left . " 86
bb left . ) -59
bb left . CAP -9
bb left . — 34
bb left : when 16
bb left ; and 98
bb left ? " 73
bb left CAP " -114
bb left CAP & -55
bb left CAP ' -81
bb left CAP 's -41
bb left CAP ( -13
bb left CAP ) -12
bb left CAP -ed -12
bb left CAP -ing -57
bb left CAP -ly 26
bb left CAP -s 8
bb left CAP . -43
bb left CAP / -58
bb left CAP : 53
bb left CAP ; -23
bb left CAP ?sym -66
bb left CAP CAP 31
bb left CAP about -49
bb left CAP across -43
bb left CAP after 20
bb left CAP against -13
bb left CAP and -98
bb left CAP as -42
bb left CAP at -47
bb left CAP but -16
bb left CAP by -29
bb left CAP can -36
bb left CAP could -14
bb left CAP did -26
bb left CAP didn’t -26
bb left CAP during -23
bb left CAP for -84
bb left CAP from -58
bb left CAP had -35
bb left CAP has -33
bb left CAP if -27
bb left CAP in -35
bb left CAP into -35
bb left CAP is -11
bb left CAP isn’t -17
bb left CAP like 122
bb left CAP nor -65
bb left CAP of -88
bb left CAP on -22
bb left CAP or -46
bb left CAP over 29
bb left CAP should -13
bb left CAP since 47
bb left CAP so -11
bb left CAP than -83
bb left CAP though 53
bb left CAP to -13
bb left CAP under -23
bb left CAP w -64
bb left CAP was -37
bb left CAP were -60
bb left CAP what -38
bb left CAP when 76
bb left CAP whether -10
bb left CAP will -45
bb left CAP with 18
bb left CAP would -44
bb left CAP — 49
bb left CAP ’s -39
bb left DAY 's -28
bb left DAY , 58
bb left DAY -ed -31
bb left DAY -ing 20
bb left DAY / -39
bb left DAY about -16
bb left DAY after 39
bb left DAY as 116
bb left DAY at -39
bb left DAY by -12
bb left DAY in -29
bb left DAY to 59
bb left DAY w 80
bb left DAY when 95
bb left DAY with -23
bb left DAY — -28
bb left DAY ’s -39
bb left NUM , 15
bb left NUM -ed -20
bb left NUM -ing -15
bb left NUM -s 51
bb left NUM NUM 202
bb left NUM and -41
bb left NUM in -69
bb left NUM of -59
bb left NUM on -8
bb left NUM to -34
bb left NUM w -99
bb left NUM when -11
bb left NUM — -78
bb left ^ ( 25
bb left ^ CAP 39
bb left ^ NUM -50
bb left ^ ^ 35
bb left ^ about 129
bb left ^ after -22
bb left ^ although -19
bb left ^ amid -21
bb left ^ among 25
bb left ^ and 125
bb left ^ as -7
bb left ^ at -14
bb left ^ because 29
bb left ^ before -26
bb left ^ beyond -33
bb left ^ but 40
bb left ^ by 25
bb left ^ despite -21
bb left ^ does 60
bb left ^ during -34
bb left ^ from 36
bb left ^ if -12
bb left ^ in -29
bb left ^ like -16
bb left ^ neither -37
bb left ^ not -74
bb left ^ of -30
bb left ^ on -26
bb left ^ once -13
bb left ^ outside -20
bb left ^ over -24
bb left ^ regarding -13
bb left ^ since -37
bb left ^ so 29
bb left ^ through -8
bb left ^ to -15
bb left ^ under -10
bb left ^ when -26
bb left ^ where 29
bb left ^ whether -50
bb left ^ while -22
bb left ^ with -56
bb left ^ within 62
bb left ^ yet 60
bb left ^ ~ 62
bb left ^ — 36
bb left a -ed -78
bb left a -ing -54
bb left a -ly -46
bb left a . -35
bb left a : -12
bb left a NUM -51
bb left a w 83
bb left about -ing -29
bb left after -ing 6
bb left after w -34
bb left all , 34
bb left all -ed -14
bb left all of -50
bb left along with 14
bb left an -ed -12
bb left an -ing -45
bb left an -ly -18
bb left an w 108
bb left and , 23
bb left and -ing -101
bb left and -ly -36
bb left and -s -43
bb left and CAP -63
bb left and after -31
bb left and although 52
bb left and as 95
bb left and at -50
bb left and has -8
bb left and if 99
bb left and in 22
bb left and is -21
bb left and on -12
bb left and w -5
bb left and when -8
bb left and while 22
bb left and with 14
bb left another , -5
bb left another w 17
bb left any of -48
bb left any w -51
bb left are -ed -6
bb left are -ing 37
bb left are -ly -8
bb left are in -19
bb left are w -41
bb left as -ing -10
bb left as for 58
bb left as if 31
bb left as of -9
bb left as on -9
bb left as w -65
bb left at -ing -16
bb left at w -107
bb left at what 48
bb left be , 36
bb left be -ed -16
bb left be -ing -27
bb left be -ly -8
bb left because of 45
bb left been -ed -6
bb left been -ing -41
bb left been -ly 41
bb left been w -9
bb left before -ing -12
bb left both -ed -5
bb left both of -24
bb left but , 33
bb left but -ed -16
bb left but -ing 64
bb left but -ly 35
bb left but after -41
bb left but as 48
bb left but at 100
bb left but despite -9
bb left but if -25
bb left but in -49
bb left but on -28
bb left but w 18
bb left but when -31
bb left but while -17
bb left by -ing -14
bb left by -ly -25
bb left by w -25
bb left can w -30
bb left could be -28
bb left could w 60
bb left did , 74
bb left did not -30
bb left did w -49
bb left didn’t w -8
bb left does not -6
bb left down on -9
bb left during which 35
bb left each of -29
bb left every w 8
bb left for -ing -48
bb left for -s -50
bb left for w -58
bb left for what 55
bb left four in -52
bb left from -ing -24
bb left from -s 31
bb left from CAP 45
bb left from w -17
bb left had -ed -30
bb left had -ly -16
bb left had been -38
bb left had w -33
bb left half of -96
bb left has -ly -22
bb left has been -37
bb left has not -16
bb left has w -22
bb left have -ly -20
bb left have been -49
bb left have to -18
bb left have w -84
bb left he 's 73
bb left he -ed -26
bb left he -ly -13
bb left he -s -66
bb left he and -117
bb left he could -9
bb left he did -39
bb left he does -16
bb left he had -10
bb left he has -42
bb left he is -20
bb left he w -43
bb left he was 34
bb left he will -23
bb left he would -16
bb left he ’s -12
bb left her -ed -12
bb left her in -6
bb left her to -16
bb left her w -44
bb left him , 55
bb left him on -45
bb left himself as -21
bb left his -ed -7
bb left his -ing -23
bb left his w -82
bb left how w -12
bb left hundreds of -39
bb left i -ed -19
bb left i w 65
bb left i was -8
bb left in , 54
bb left in -ing -26
bb left in -ly -27
bb left in CAP 21
bb left in on -11
bb left in w -23
bb left in what 100
bb left in which 45
bb left is -ed -7
bb left is -ing -75
bb left is -ly -38
bb left is in -9
bb left is not 22
bb left is on -11
bb left is w -27
bb left it 's -82
bb left it , -65
bb left it -ed 72
bb left it -s 67
bb left it had -11
bb left it has -11
bb left it is 10
bb left it w -29
bb left it was 11
bb left it ’s -47
bb left like -ing -9
bb left many in -25
bb left many of -69
bb left many w -63
bb left may , 20
bb left may be -27
bb left may have -8
bb left may w -17
bb left me , 36
bb left might be -25
bb left might w -75
bb left most of -40
bb left most w -44
bb left must be -6
bb left never -ed -7
bb left no . 46
bb left no w 85
bb left not , 22
bb left not -ed -47
bb left not -ing 35
bb left not -ly -14
bb left not as -25
bb left not be -8
bb left not been -8
bb left not have -11
bb left not to -7
bb left not w -54
bb left of -ed -79
bb left of -ing -31
bb left of -ly -50
bb left of -s 21
bb left of CAP -14
bb left of about -63
bb left of being -35
bb left of how -10
bb left of not -6
bb left on , -59
bb left on -ed -9
bb left on -ing -14
bb left on DAY -18
bb left on to -7
bb left on what -7
bb left one , 58
bb left one -ed -33
bb left one -ing -21
bb left one in -52
bb left one of -43
bb left one w 72
bb left or -ing -27
bb left or w -43
bb left other than -31
bb left other w -20
bb left others , 37
bb left others -ing -19
bb left others are -7
bb left out , 17
bb left out of 23
bb left outside of -10
bb left over , 19
bb left over -ing -11
bb left several of -19
bb left she 's -11
bb left she -ed 8
bb left she -s -13
bb left she and -107
bb left she did -41
bb left she didn't -10
bb left she had -8
bb left she has -14
bb left she is -10
bb left she w -47
bb left she was -27
bb left she will -14
bb left should be -14
bb left should w 18
bb left since -ing -7
bb left since w 74
bb left six in -35
bb left so , 104
bb left so w 48
bb left some -s 22
bb left some in -5
bb left some w -12
bb left such as -42
bb left than -ing -14
bb left than w -5
bb left that 's -37
bb left that , 96
bb left that -ed 83
bb left that -ing -32
bb left that -ly -15
bb left that -s -76
bb left that could -21
bb left that has -20
bb left that have -14
bb left that is 17
bb left that w 20
bb left that was 14
bb left that would -19
bb left that ’s -34
bb left the -ed -58
bb left the -ing -51
bb left the -ly -54
bb left the -s 49
bb left the NUM -73
bb left the w 11
bb left their w -64
bb left them , 47
bb left them as 10
bb left themselves as -40
bb left they -ed -36
bb left they are -38
bb left they w -46
bb left they were -18
bb left they would -10
bb left this , 37
bb left this -s 33
bb left this is -59
bb left this w 88
bb left this was -26
bb left those -s -70
bb left those of -8
bb left though , 35
bb left thousands of -19
bb left three in -31
bb left three of -21
bb left three w -17
bb left to , -17
bb left to -ed -16
bb left to -ing 20
bb left to -ly -17
bb left to -s -44
bb left to be -44
bb left to do -9
bb left to get -11
bb left to have -7
bb left to w -11
bb left two -ing -17
bb left two of -32
bb left up for -7
bb left up in -12
bb left up on -25
bb left up to -41
bb left up w -8
bb left w " -35
bb left w 's -46
bb left w ( -54
bb left w , 46
bb left w -ed 7
bb left w -ly -33
bb left w -s 5
bb left w : 79
bb left w ; 104
bb left w CAP -78
bb left w DAY 41
bb left w about -47
bb left w after 57
bb left w against -52
bb left w along -12
bb left w among -27
bb left w are 27
bb left w around -21
bb left w as 49
bb left w at -44
bb left w be -12
bb left w because 97
bb left w been -51
bb left w before 28
bb left w behind -12
bb left w but 47
bb left w by -17
bb left w can -36
bb left w could -19
bb left w did -41
bb left w does -14
bb left w doesn’t -12
bb left w down -14
bb left w during -18
bb left w for -11
bb left w from -41
bb left w had 22
bb left w has -45
bb left w have 9
bb left w how -112
bb left w if 51
bb left w in -22
bb left w into 19
bb left w is 17
bb left w like -53
bb left w may -10
bb left w might -5
bb left w of -18
bb left w off -25
bb left w on -9
bb left w or -27
bb left w out 54
bb left w outside -37
bb left w since -12
bb left w so 65
bb left w than 16
bb left w though 127
bb left w through -25
bb left w to -17
bb left w toward -22
bb left w under -37
bb left w until 33
bb left w w -21
bb left w was -55
bb left w were 7
bb left w when 11
bb left w where 32
bb left w whether 92
bb left w while 21
bb left w who 28
bb left w will -25
bb left w with -53
bb left w within -21
bb left w would 41
bb left w — 20
bb left w ’s -38
bb left was -ed -21
bb left was -ing -42
bb left was -ly -27
bb left was among -89
bb left was in -13
bb left was not -20
bb left was once -21
bb left was so -10
bb left was to -13
bb left was w -31
bb left we ’re -6
bb left were -ed -7
bb left were -ing -10
bb left were not -12
bb left were w 75
bb left what is -11
bb left when -ed -11
bb left which -ed 89
bb left which had -8
bb left which has -20
bb left which is 41
bb left which w 122
bb left which was -26
bb left while -ing -29
bb left while -ly 52
bb left while not -14
bb left while w -97
bb left who -ed -75
bb left who -ly -16
bb left who -s -69
bb left who are -47
bb left who had -33
bb left who has -41
bb left who have -46
bb left who is -47
bb left who w -61
bb left who was 7
bb left who ’s -13
bb left will -ly -10
bb left will w -31
bb left with -s -11
bb left with w -36
bb left without -ing -16
bb left would be -33
bb left would have -30
bb left yet to -10
bb left you w -14
bb left — -ed -31
bb left — -ing 79
bb left — -ly 75
bb left — -s -24
bb left — after -32
bb left — and 72
bb left — are -8
bb left — as 92
bb left — but 62
bb left — has -10
bb left — in -13
bb left — is 56
bb left — to -23
bb left — w -49
bb left — was -18
bb left — which 28
bb left — with 23
bb left ’s -ed -53
bb left ’s -ing -25
bb left ’s -ly -11
bb left ’s not -25
bb left ’s w -53
bb relative , " -27
bb relative , and -6
bb relative , in -6
bb relative , w -26
bb relative -ed on 59
bb relative -s , 39
bb relative -s and -30
bb relative -s in 38
bb relative -s of 11
bb relative CAP 's -18
bb relative CAP , -19
bb relative CAP -ed 49
bb relative CAP . -21
bb relative CAP and -24
bb relative CAP has -5
bb relative CAP is -27
bb relative CAP w -47
bb relative CAP ’s -32
bb relative NUM , 46
bb relative NUM — -20
bb relative ^ CAP -12
bb relative ^ ^ 15
bb relative ^ but -42
bb relative a w -11
bb relative has -ed -10
bb relative is -ly -25
bb relative the w -24
bb relative to w -14
bb relative w , 49
bb relative w -ed -18
bb relative w -ing -38
bb relative w and -19
bb relative w as 63
bb relative w for 51
bb relative w from 47
bb relative w in -42
bb relative w is -21
bb relative w of 10
bb relative w on -39
bb relative w to -34
bb relative w w -24
bb relative w was 61
bb relative w with -8
bb right " -ed 38
bb right " -ing -35
bb right " -s 23
bb right " w 18
bb right 's -ing -19
bb right 's w -19
bb right ) -ed -10
bb right ) w -12
bb right , -ed -8
bb right , -ing -19
bb right , -s 8
bb right , w 14
bb right -ed -s -21
bb right -ed DAY -11
bb right -ed a -14
bb right -ed about -23
bb right -ed against -12
bb right -ed an -22
bb right -ed as -21
bb right -ed at -8
bb right -ed by -20
bb right -ed for -15
bb right -ed his -6
bb right -ed in -23
bb right -ed of -16
bb right -ed off -17
bb right -ed out -9
bb right -ed over -16
bb right -ed the -18
bb right -ed to -21
bb right -ed up 66
bb right -ed upon -11
bb right -ed with 8
bb right -ing -ed -21
bb right -ing -s -24
bb right -ing a -23
bb right -ing about -24
bb right -ing an -6
bb right -ing for -25
bb right -ing of 31
bb right -ing on -24
bb right -ing out -42
bb right -ing to 76
bb right -ing w 14
bb right -ly -ed -11
bb right -ly -ing -16
bb right -ly -s -13
bb right -ly w -6
bb right -s -ed -10
bb right -s -ing -36
bb right -s -s -17
bb right -s about -21
bb right -s at -11
bb right -s for -21
bb right -s of 8
bb right -s on -24
bb right -s out -11
bb right -s to -35
bb right -s w -9
bb right -s with -28
bb right CAP -ed -6
bb right CAP -ing -17
bb right CAP -s -9
bb right CAP CAP -32
bb right CAP about -49
bb right CAP for -33
bb right CAP of -54
bb right CAP to 8
bb right CAP w -8
bb right DAY -ed -22
bb right DAY w -16
bb right NUM -ing -10
bb right NUM w -16
bb right ^ CAP -15
bb right a -ed -26
bb right a CAP -13
bb right a w -15
bb right after -ing 18
bb right all -ed -9
bb right an w -23
bb right and -ed -14
bb right and -ing -18
bb right and -s -21
bb right and w -15
bb right are -ed 55
bb right are -ing -14
bb right be -ed -26
bb right be -ing -28
bb right been -ed -42
bb right been -ing -11
bb right been w 29
bb right before -ing -11
bb right both -ed -19
bb right both w -9
bb right but -ed -20
bb right but -ing -40
bb right but -s -17
bb right but w 17
bb right by -ing -16
bb right can w -14
bb right could w -14
bb right didn't w -12
bb right didn’t w -12
bb right does w -13
bb right doesn't w -27
bb right doesn’t w 47
bb right don't w -5
bb right don’t w -8
bb right down on -13
bb right during a -7
bb right five w -7
bb right from -ing -8
bb right had -ed 7
bb right had w -15
bb right has -ed -13
bb right hasn't -ed -9
bb right have -ed -9
bb right he -ed -5
bb right he -s -6
bb right he w -6
bb right her w -10
bb right himself from -11
bb right his w -10
bb right i -ed -7
bb right i w -5
bb right in -ing -37
bb right in a -16
bb right in on -26
bb right is -ed 49
bb right is -ing -10
bb right is w -22
bb right it -ed -19
bb right it -s -10
bb right it is -15
bb right it w -21
bb right it was -15
bb right many w -11
bb right may w -8
bb right might w -22
bb right must w -15
bb right never -ed -9
bb right no w -13
bb right not -ed -20
bb right not -ing -7
bb right not w -18
bb right of -ing 14
bb right on CAP -7
bb right on the -16
bb right on to -29
bb right others w -5
bb right out at -15
bb right several w -20
bb right she -ed -6
bb right she -s -8
bb right since -ed -19
bb right some w -9
bb right that -ed 33
bb right that -s -9
bb right the -s -20
bb right the w -31
bb right them -ed -16
bb right they -ed -6
bb right they w -8
bb right those -ing -13
bb right to -s -41
bb right to CAP -20
bb right to w -25
bb right two w -10
bb right w -ed -15
bb right w -ing -15
bb right w -ly -14
bb right w -s -14
bb right w DAY -13
bb right w a -18
bb right w about -16
bb right w against -19
bb right w an -8
bb right w as -30
bb right w at -14
bb right w by -10
bb right w during -7
bb right w for -9
bb right w in -27
bb right w of -8
bb right w on -32
bb right w out -15
bb right w the 12
bb right w to -29
bb right w up -8
bb right w w -16
bb right w with 11
bb right was -ed 13
bb right was -ing -9
bb right was w -10
bb right we -ed -6
bb right we w -5
bb right were -ed -37
bb right were w -21
bb right when -ed -15
bb right while -ing -12
bb right will -s -21
bb right will w -29
bb right without -ing -33
bb right would w -20
bb right — -ed -21
bb right — -ing -27
bb right — -s -21
bb right — w -24
bb right ’s w -16
bb shared " w 17
bb shared ) — 5
bb shared , " -19
bb shared , and -17
bb shared , as -7
bb shared , but -19
bb shared , when -15
bb shared , which 17
bb shared , while 13
bb shared , with 50
bb shared -ed , 21
bb shared -ing , -31
bb shared -s , 14
bb shared -s ; 26
bb shared -s after -25
bb shared -s as -24
bb shared CAP , -37
bb shared CAP — 109
bb shared DAY , 46
bb shared ^ CAP 9
bb shared ^ about -27
bb shared ^ although -51
bb shared ^ and -5
bb shared ^ as -66
bb shared ^ but 13
bb shared ^ despite -9
bb shared ^ if -25
bb shared ^ in -30
bb shared ^ though -20
bb shared ^ when -10
bb shared ^ while -31
bb shared ^ with -18
bb shared a w 66
bb shared in which 110
bb shared may , -42
bb shared the w -67
bb shared w , 8
bb shared w -ed -21
bb shared w : -28
bb shared w and -39
bb shared w as 48
bb shared w for -8
bb shared w of -13
bb shared w w -23
bb shared w when 52
bb shared w — 32
c left 0 17
c left 1 -19
c left 2 7
c left 3 35
c relative 0 17
c relative 1 -25
c relative 2 -52
c relative 3 27
c right 0 -6
c right 1 -9
c shared 1 135
c shared 2 72
c shared 3 43
cl first 0 " " -37
cl first 0 " , 18
cl first 0 " ^ 25
cl first 0 " and -32
cl first 0 " as -38
cl first 0 " but -38
cl first 0 " in -34
cl first 0 " on -12
cl first 0 's , -18
cl first 0 's ^ -10
cl first 0 's and -39
cl first 0 's but 45
cl first 0 's in -24
cl first 0 ) , -17
cl first 0 ) ^ 11
cl first 0 ) after -7
cl first 0 , -ed -80
cl first 0 , -s -26
cl first 0 , . -44
cl first 0 , : -31
cl first 0 , ; 57
cl first 0 , ^ 63
cl first 0 , after -6
cl first 0 , and 29
cl first 0 , are -16
cl first 0 , as -38
cl first 0 , be -55
cl first 0 , been -7
cl first 0 , before -39
cl first 0 , but 16
cl first 0 , by -8
cl first 0 , despite -63
cl first 0 , during -27
cl first 0 , for -74
cl first 0 , from -8
cl first 0 , has -7
cl first 0 , if -111
cl first 0 , in -44
cl first 0 , like -47
cl first 0 , of -68
cl first 0 , on -48
cl first 0 , once -13
cl first 0 , or -43
cl first 0 , over -10
cl first 0 , since -8
cl first 0 , so 10
cl first 0 , than -64
cl first 0 , to -33
cl first 0 , was -20
cl first 0 , when 69
cl first 0 , where -26
cl first 0 , whether 20
cl first 0 , with -35
cl first 0 , would -16
cl first 0 , yet -46
cl first 0 , — 14
cl first 0 -ed , -25
cl first 0 -ed ^ -15
cl first 0 -ed and 83
cl first 0 -ed by -9
cl first 0 -ed while -54
cl first 0 -ing , -23
cl first 0 -ing ^ -37
cl first 0 -ing and -44
cl first 0 -s " 62
cl first 0 -s -ed -15
cl first 0 -s : 74
cl first 0 -s ^ -38
cl first 0 -s after -15
cl first 0 -s and -53
cl first 0 -s as 29
cl first 0 -s at -12
cl first 0 -s be -5
cl first 0 -s despite -17
cl first 0 -s for 52
cl first 0 -s if -25
cl first 0 -s in 9
cl first 0 -s of -23
cl first 0 -s on -12
cl first 0 -s so -5
cl first 0 -s than -13
cl first 0 -s though -8
cl first 0 -s to -10
cl first 0 -s w -15
cl first 0 -s when -60
cl first 0 -s where -15
cl first 0 -s while -43
cl first 0 -s with -33
cl first 0 -s — -47
cl first 0 -s ’s -10
cl first 0 CAP " -29
cl first 0 CAP , 8
cl first 0 CAP -ed -28
cl first 0 CAP -ing -12
cl first 0 CAP : -18
cl first 0 CAP ^ -16
cl first 0 CAP after 9
cl first 0 CAP although -6
cl first 0 CAP among 78
cl first 0 CAP and -44
cl first 0 CAP as -25
cl first 0 CAP at -8
cl first 0 CAP but -40
cl first 0 CAP despite -12
cl first 0 CAP during -11
cl first 0 CAP for -29
cl first 0 CAP from -13
cl first 0 CAP if -20
cl first 0 CAP on -11
cl first 0 CAP so -57
cl first 0 CAP than -9
cl first 0 CAP though -27
cl first 0 CAP to -16
cl first 0 CAP until -33
cl first 0 CAP w -8
cl first 0 CAP when -43
cl first 0 CAP where -10
cl first 0 CAP whether -18
cl first 0 CAP while -24
cl first 0 CAP with -12
cl first 0 CAP yet -9
cl first 0 CAP — -28
cl first 0 DAY , -48
cl first 0 DAY ^ 7
cl first 0 NUM , -44
cl first 0 NUM about -14
cl first 0 a , -31
cl first 0 a ^ 41
cl first 0 a while 48
cl first 0 after , -30
cl first 0 after ^ 23
cl first 0 all , -80
cl first 0 all ^ 59
cl first 0 an ^ -42
cl first 0 and " -32
cl first 0 and , 67
cl first 0 and -s -32
cl first 0 and ^ 41
cl first 0 and after 48
cl first 0 and and 7
cl first 0 and as -12
cl first 0 and at -62
cl first 0 and but 11
cl first 0 and had -31
cl first 0 and if -24
cl first 0 and in -69
cl first 0 and is 23
cl first 0 and on -20
cl first 0 and w -44
cl first 0 and was -25
cl first 0 and when 96
cl first 0 and while 61
cl first 0 and — -24
cl first 0 before " -5
cl first 0 before , -100
cl first 0 before ^ 121
cl first 0 both , -42
cl first 0 both ^ 58
cl first 0 both and -31
cl first 0 but , 63
cl first 0 but ^ 52
cl first 0 but in -17
cl first 0 by ^ 31
cl first 0 by after 69
cl first 0 by in -22
cl first 0 for , 11
cl first 0 from ^ -16
cl first 0 he , -34
cl first 0 he ^ -30
cl first 0 he although -12
cl first 0 he and -22
cl first 0 he as -13
cl first 0 he at -6
cl first 0 he before -6
cl first 0 he but -22
cl first 0 he if -11
cl first 0 he in -6
cl first 0 he when -14
cl first 0 he while -11
cl first 0 her , 11
cl first 0 her ^ -50
cl first 0 his , 40
cl first 0 his ^ -11
cl first 0 his after -38
cl first 0 his and 57
cl first 0 his but -41
cl first 0 his while -6
cl first 0 i , -21
cl first 0 i ^ -23
cl first 0 in , 51
cl first 0 in ^ 16
cl first 0 it , -31
cl first 0 it ^ -36
cl first 0 it and -11
cl first 0 it as -17
cl first 0 it but -12
cl first 0 many ^ -29
cl first 0 of , -30
cl first 0 of ^ 5
cl first 0 one ^ -34
cl first 0 or ^ 13
cl first 0 others ^ -15
cl first 0 she , -27
cl first 0 she ; -11
cl first 0 she ^ -25
cl first 0 she and -6
cl first 0 she as -6
cl first 0 she but -7
cl first 0 she when -6
cl first 0 she while -10
cl first 0 some , 35
cl first 0 some ^ 13
cl first 0 that , -6
cl first 0 that ^ -32
cl first 0 that after -6
cl first 0 that and -14
cl first 0 that but -32
cl first 0 that in -12
cl first 0 the , -18
cl first 0 the ^ -56
cl first 0 the while -31
cl first 0 their , -49
cl first 0 their ^ 52
cl first 0 them ^ -19
cl first 0 they , 13
cl first 0 they ^ -44
cl first 0 they and 73
cl first 0 they as -13
cl first 0 they but 62
cl first 0 they in -10
cl first 0 they so -6
cl first 0 they while -9
cl first 0 w " -43
cl first 0 w -ed -11
cl first 0 w : -22
cl first 0 w ; -11
cl first 0 w ^ -8
cl first 0 w after -22
cl first 0 w although -29
cl first 0 w among -46
cl first 0 w and -57
cl first 0 w as 17
cl first 0 w at -18
cl first 0 w because -17
cl first 0 w but -47
cl first 0 w despite -7
cl first 0 w for 76
cl first 0 w has -8
cl first 0 w if -12
cl first 0 w is -7
cl first 0 w of -9
cl first 0 w on -34
cl first 0 w or -11
cl first 0 w since -27
cl first 0 w so -6
cl first 0 w than -48
cl first 0 w to 42
cl first 0 w was -13
cl first 0 w when -49
cl first 0 w where -38
cl first 0 w while 24
cl first 0 w with -25
cl first 0 w — -25
cl first 0 we ^ -27
cl first 0 what ^ -27
cl first 0 when " -16
cl first 0 when , 41
cl first 0 when ^ -44
cl first 0 which , -12
cl first 0 which ^ -57
cl first 0 while , 90
cl first 0 while ^ 20
cl first 0 who , -37
cl first 0 who ^ -21
cl first 0 who but -10
cl first 0 with , 35
cl first 0 with ^ -54
cl first 0 you ^ -20
cl first 0 — , 49
cl first 0 — ^ 29
cl first 0 — after -17
cl first 0 — and -36
cl first 0 — as 59
cl first 0 — in -30
cl first 0 — — -64
cl left 0 ' ^ -64
cl left 0 's , 13
cl left 0 's -ed 146
cl left 0 's -ing 100
cl left 0 's . -117
cl left 0 's ^ -104
cl left 0 's and -62
cl left 0 's but -38
cl left 0 's for 84
cl left 0 's in 80
cl left 0 's of 98
cl left 0 's to 141
cl left 0 's w 56
cl left 0 ) " 93
cl left 0 ) , 158
cl left 0 ) . -26
cl left 0 ) ^ -7
cl left 0 ) and 19
cl left 0 ) as 32
cl left 0 ) of -10
cl left 0 ) w -6
cl left 0 , " -130
cl left 0 , & -31
cl left 0 , ' -40
cl left 0 , 's -40
cl left 0 , ) -10
cl left 0 , , -99
cl left 0 , -ed -55
cl left 0 , -ing -83
cl left 0 , -ly -39
cl left 0 , -s -76
cl left 0 , . -61
cl left 0 , : -53
cl left 0 , CAP -76
cl left 0 , NUM -51
cl left 0 , ^ -48
cl left 0 , about -63
cl left 0 , across -38
cl left 0 , after -113
cl left 0 , against -44
cl left 0 , among -45
cl left 0 , and -78
cl left 0 , are -39
cl left 0 , around -41
cl left 0 , as -135
cl left 0 , at -74
cl left 0 , be -37
cl left 0 , been -23
cl left 0 , before -78
cl left 0 , behind -35
cl left 0 , between -10
cl left 0 , by -61
cl left 0 , could -15
cl left 0 , did -15
cl left 0 , do -12
cl left 0 , during -61
cl left 0 , for -55
cl left 0 , from -69
cl left 0 , had -32
cl left 0 , has -30
cl left 0 , have -14
cl left 0 , how -55
cl left 0 , if -27
cl left 0 , in -67
cl left 0 , into -52
cl left 0 , is -48
cl left 0 , like -63
cl left 0 , not -31
cl left 0 , of -59
cl left 0 , off -27
cl left 0 , on -59
cl left 0 , once -22
cl left 0 , or -38
cl left 0 , out -20
cl left 0 , outside -22
cl left 0 , over -53
cl left 0 , should -12
cl left 0 , since -50
cl left 0 , so -23
cl left 0 , than -82
cl left 0 , through -21
cl left 0 , to -51
cl left 0 , toward -22
cl left 0 , under -42
cl left 0 , up -11
cl left 0 , w -48
cl left 0 , was -18
cl left 0 , were -32
cl left 0 , what -28
cl left 0 , when -88
cl left 0 , where -68
cl left 0 , whether -13
cl left 0 , which -130
cl left 0 , while -94
cl left 0 , whom -56
cl left 0 , will -18
cl left 0 , with -85
cl left 0 , within 37
cl left 0 , would -26
cl left 0 , — -88
cl left 0 , ’s -36
cl left 0 -ed , -12
cl left 0 -ed ^ 22
cl left 0 -ed and -75
cl left 0 -ed as 39
cl left 0 -ed has -14
cl left 0 -ed in -29
cl left 0 -ed of -66
cl left 0 -ed w 81
cl left 0 -ing 's -21
cl left 0 -ing , -10
cl left 0 -ing . -30
cl left 0 -ing ^ 81
cl left 0 -ing and 15
cl left 0 -ing but 33
cl left 0 -ing in -14
cl left 0 -ing of 21
cl left 0 -ing on -37
cl left 0 -ing w 84
cl left 0 -ing was -34
cl left 0 -ing with -67
cl left 0 -ing ’s -12
cl left 0 -s " 24
cl left 0 -s ' -49
cl left 0 -s 's -81
cl left 0 -s , 101
cl left 0 -s -ed 14
cl left 0 -s -ing 15
cl left 0 -s -ly -12
cl left 0 -s -s 103
cl left 0 -s . -75
cl left 0 -s CAP 65
cl left 0 -s NUM -29
cl left 0 -s ^ 69
cl left 0 -s about 59
cl left 0 -s after 173
cl left 0 -s and -6
cl left 0 -s are 83
cl left 0 -s as 84
cl left 0 -s be 34
cl left 0 -s been -31
cl left 0 -s but 122
cl left 0 -s by -79
cl left 0 -s for 44
cl left 0 -s from 60
cl left 0 -s has -63
cl left 0 -s have 46
cl left 0 -s if 102
cl left 0 -s in -5
cl left 0 -s into 79
cl left 0 -s is 67
cl left 0 -s not -32
cl left 0 -s of -56
cl left 0 -s on 72
cl left 0 -s over 39
cl left 0 -s so -25
cl left 0 -s than 92
cl left 0 -s though 88
cl left 0 -s through -55
cl left 0 -s to 46
cl left 0 -s w 56
cl left 0 -s was 35
cl left 0 -s were -57
cl left 0 -s when 127
cl left 0 -s where 60
cl left 0 -s while 111
cl left 0 -s will 50
cl left 0 -s with 106
cl left 0 -s — 88
cl left 0 -s ’s -80
cl left 0 CAP " 80
cl left 0 CAP 's -70
cl left 0 CAP , 126
cl left 0 CAP -ed 75
cl left 0 CAP -ing 63
cl left 0 CAP -ly 9
cl left 0 CAP -s 44
cl left 0 CAP . -79
cl left 0 CAP / -50
cl left 0 CAP : 91
cl left 0 CAP ; 106
cl left 0 CAP ?sym -44
cl left 0 CAP CAP 90
cl left 0 CAP NUM 43
cl left 0 CAP ^ 52
cl left 0 CAP about 45
cl left 0 CAP after 156
cl left 0 CAP although 94
cl left 0 CAP and 25
cl left 0 CAP are -27
cl left 0 CAP as 119
cl left 0 CAP at -7
cl left 0 CAP be -39
cl left 0 CAP because 105
cl left 0 CAP been -41
cl left 0 CAP before 129
cl left 0 CAP between 45
cl left 0 CAP but -6
cl left 0 CAP for -15
cl left 0 CAP from -17
cl left 0 CAP has 29
cl left 0 CAP have -24
cl left 0 CAP if 105
cl left 0 CAP in -43
cl left 0 CAP into -46
cl left 0 CAP is -21
cl left 0 CAP like 10
cl left 0 CAP neither -23
cl left 0 CAP nor -36
cl left 0 CAP not -7
cl left 0 CAP of -36
cl left 0 CAP on -93
cl left 0 CAP over -36
cl left 0 CAP since 51
cl left 0 CAP so -35
cl left 0 CAP than -50
cl left 0 CAP though 90
cl left 0 CAP w 10
cl left 0 CAP was -12
cl left 0 CAP were 11
cl left 0 CAP what 74
cl left 0 CAP when 141
cl left 0 CAP where 69
cl left 0 CAP which 84
cl left 0 CAP while 126
cl left 0 CAP whom 95
cl left 0 CAP will -25
cl left 0 CAP with 78
cl left 0 CAP yet 56
cl left 0 CAP — 152
cl left 0 CAP ’s -80
cl left 0 DAY , 106
cl left 0 DAY -ed -56
cl left 0 DAY -ing -42
cl left 0 DAY -s -59
cl left 0 DAY . -41
cl left 0 DAY ^ 68
cl left 0 DAY in -51
cl left 0 DAY of -60
cl left 0 DAY on -80
cl left 0 DAY to -83
cl left 0 DAY w -81
cl left 0 DAY — 126
cl left 0 NUM , 93
cl left 0 NUM -ing -12
cl left 0 NUM : 72
cl left 0 NUM ^ 85
cl left 0 NUM about 89
cl left 0 NUM in -98
cl left 0 NUM of -30
cl left 0 NUM to -16
cl left 0 a , -55
cl left 0 a -ed -12
cl left 0 a -ing -38
cl left 0 a ^ -23
cl left 0 a and -51
cl left 0 a have -5
cl left 0 a in -16
cl left 0 a is -20
cl left 0 a of -10
cl left 0 a to -9
cl left 0 a w -28
cl left 0 a — -31
cl left 0 after -ed -7
cl left 0 after ^ -41
cl left 0 all , -141
cl left 0 all ^ -44
cl left 0 all and -82
cl left 0 all have -43
cl left 0 an , -21
cl left 0 an -ed -7
cl left 0 an ^ -48
cl left 0 an w -6
cl left 0 and " -30
cl left 0 and 's -12
cl left 0 and , -48
cl left 0 and -ed -29
cl left 0 and -ing -27
cl left 0 and -ly -17
cl left 0 and -s -29
cl left 0 and . -12
cl left 0 and CAP -17
cl left 0 and NUM -18
cl left 0 and ^ -26
cl left 0 and about -26
cl left 0 and and -31
cl left 0 and are -19
cl left 0 and as -53
cl left 0 and at -26
cl left 0 and be -6
cl left 0 and but -33
cl left 0 and by -9
cl left 0 and for -20
cl left 0 and from -13
cl left 0 and has -7
cl left 0 and have -5
cl left 0 and in -26
cl left 0 and into -13
cl left 0 and is -12
cl left 0 and not -10
cl left 0 and of -28
cl left 0 and on -26
cl left 0 and over -7
cl left 0 and to -23
cl left 0 and was -9
cl left 0 and were -6
cl left 0 and when -37
cl left 0 and while -17
cl left 0 and with -49
cl left 0 and — -49
cl left 0 and ’s -11
cl left 0 another ^ -21
cl left 0 as as -24
cl left 0 before , -47
cl left 0 before -ed -6
cl left 0 before ^ -20
cl left 0 before w -11
cl left 0 both , 20
cl left 0 both . -21
cl left 0 both CAP -97
cl left 0 both ^ 35
cl left 0 both and -10
cl left 0 both have -72
cl left 0 but 's -7
cl left 0 but , -27
cl left 0 but -ed -19
cl left 0 but -ing -11
cl left 0 but -s -15
cl left 0 but ^ -44
cl left 0 but for -7
cl left 0 but in -8
cl left 0 but to -7
cl left 0 but w -27
cl left 0 but with -8
cl left 0 but would -7
cl left 0 by , -46
cl left 0 by -ed -17
cl left 0 by -ing -12
cl left 0 by ^ 8
cl left 0 by and -43
cl left 0 by in -11
cl left 0 by is -6
cl left 0 by of -17
cl left 0 by on -14
cl left 0 by to -11
cl left 0 by w 24
cl left 0 everyone ^ 41
cl left 0 five in -37
cl left 0 for , -31
cl left 0 he " 30
cl left 0 he 's -8
cl left 0 he , 56
cl left 0 he -ing 41
cl left 0 he -ly 21
cl left 0 he -s 63
cl left 0 he . -5
cl left 0 he : 64
cl left 0 he CAP 59
cl left 0 he DAY 57
cl left 0 he ^ 27
cl left 0 he about -14
cl left 0 he after 58
cl left 0 he although 32
cl left 0 he and 38
cl left 0 he as 112
cl left 0 he at -19
cl left 0 he because 61
cl left 0 he but 25
cl left 0 he by -10
cl left 0 he for -16
cl left 0 he had 16
cl left 0 he has -8
cl left 0 he if 28
cl left 0 he in -20
cl left 0 he is -12
cl left 0 he not -6
cl left 0 he of -13
cl left 0 he on -18
cl left 0 he over -8
cl left 0 he since 73
cl left 0 he than -18
cl left 0 he though 70
cl left 0 he to -26
cl left 0 he w 77
cl left 0 he was -7
cl left 0 he what 37
cl left 0 he when 66
cl left 0 he where 19
cl left 0 he which 109
cl left 0 he while 72
cl left 0 he who 72
cl left 0 he with -19
cl left 0 he — 51
cl left 0 he ’s -9
cl left 0 her , -72
cl left 0 her -ed 9
cl left 0 her ^ -45
cl left 0 her in 70
cl left 0 her to 34
cl left 0 her w -18
cl left 0 him , 116
cl left 0 himself ^ 28
cl left 0 his , 7
cl left 0 his -ed -102
cl left 0 his -ly 33
cl left 0 his . -8
cl left 0 his ^ -76
cl left 0 his after -16
cl left 0 his and 44
cl left 0 his from 39
cl left 0 his has -11
cl left 0 his in 89
cl left 0 his is -7
cl left 0 his of 111
cl left 0 his on 21
cl left 0 his to 14
cl left 0 his w -30
cl left 0 his was 9
cl left 0 his with 98
cl left 0 his — -25
cl left 0 i " 37
cl left 0 i , 45
cl left 0 i : 27
cl left 0 i ^ -30
cl left 0 i and 28
cl left 0 i but 15
cl left 0 i when 50
cl left 0 in , -35
cl left 0 in ^ 12
cl left 0 in been -19
cl left 0 in of -31
cl left 0 it " 53
cl left 0 it , 15
cl left 0 it -ed -26
cl left 0 it -ing -5
cl left 0 it ^ 20
cl left 0 it after 14
cl left 0 it and 98
cl left 0 it as 78
cl left 0 it but -52
cl left 0 it for -14
cl left 0 it of -9
cl left 0 it to -7
cl left 0 it w 66
cl left 0 it what 66
cl left 0 many , 84
cl left 0 of , -42
cl left 0 of ^ -56
cl left 0 of has -12
cl left 0 of in -19
cl left 0 one , 150
cl left 0 one ^ 49
cl left 0 others , 50
cl left 0 others ^ 23
cl left 0 several , 20
cl left 0 she " 22
cl left 0 she , 65
cl left 0 she -ed -19
cl left 0 she -ing 22
cl left 0 she -ly 50
cl left 0 she -s 82
cl left 0 she CAP 25
cl left 0 she ^ 8
cl left 0 she and 66
cl left 0 she as 74
cl left 0 she at -8
cl left 0 she because 52
cl left 0 she but 23
cl left 0 she during -7
cl left 0 she in -35
cl left 0 she of -16
cl left 0 she on -7
cl left 0 she though 30
cl left 0 she to -19
cl left 0 she w 63
cl left 0 she when 57
cl left 0 she where 47
cl left 0 she which 56
cl left 0 she with -13
cl left 0 she — 14
cl left 0 since ^ -60
cl left 0 some , 19
cl left 0 some ^ -32
cl left 0 that -s 29
cl left 0 that CAP 46
cl left 0 that ^ -83
cl left 0 that w -10
cl left 0 the , -88
cl left 0 the -ed -12
cl left 0 the CAP -31
cl left 0 the ^ -74
cl left 0 the and -32
cl left 0 the but -53
cl left 0 the had -6
cl left 0 the has -11
cl left 0 the in -12
cl left 0 the of -17
cl left 0 the to -18
cl left 0 the w -26
cl left 0 the was -30
cl left 0 the with -12
cl left 0 the ’s -7
cl left 0 their , -23
cl left 0 their -ed 103
cl left 0 their ^ -53
cl left 0 their and -19
cl left 0 their in 41
cl left 0 their w -125
cl left 0 them of -53
cl left 0 they , 64
cl left 0 they -ing 16
cl left 0 they -s 32
cl left 0 they ^ 11
cl left 0 they and 42
cl left 0 they as 38
cl left 0 they because 57
cl left 0 they but 16
cl left 0 they for -11
cl left 0 they if 42
cl left 0 they in -14
cl left 0 they is -5
cl left 0 they of -7
cl left 0 they on -7
cl left 0 they so 25
cl left 0 they though 33
cl left 0 they to -7
cl left 0 they w 71
cl left 0 they what 56
cl left 0 they which -44
cl left 0 they — 6
cl left 0 this ^ -55
cl left 0 those ^ -34
cl left 0 three ^ 81
cl left 0 under ^ -25
cl left 0 w " 42
cl left 0 w ' -39
cl left 0 w 's -47
cl left 0 w ( 59
cl left 0 w , 94
cl left 0 w -ed -7
cl left 0 w -ing 20
cl left 0 w -ly -54
cl left 0 w -s 74
cl left 0 w . -79
cl left 0 w / -56
cl left 0 w : 132
cl left 0 w ; 88
cl left 0 w CAP 44
cl left 0 w NUM -70
cl left 0 w ^ 53
cl left 0 w about 19
cl left 0 w after 115
cl left 0 w although 13
cl left 0 w among -24
cl left 0 w and 40
cl left 0 w are -75
cl left 0 w as 90
cl left 0 w at 63
cl left 0 w be -34
cl left 0 w because 76
cl left 0 w been -64
cl left 0 w before 34
cl left 0 w but 75
cl left 0 w did -13
cl left 0 w for 29
cl left 0 w from -25
cl left 0 w had 76
cl left 0 w has -63
cl left 0 w have -65
cl left 0 w if 54
cl left 0 w in -41
cl left 0 w into 48
cl left 0 w is 55
cl left 0 w neither -17
cl left 0 w not -25
cl left 0 w of -29
cl left 0 w on -7
cl left 0 w out 111
cl left 0 w over -42
cl left 0 w than 47
cl left 0 w to 22
cl left 0 w w 11
cl left 0 w was 20
cl left 0 w were -22
cl left 0 w when 141
cl left 0 w where 70
cl left 0 w which 132
cl left 0 w while 73
cl left 0 w will -27
cl left 0 w with 65
cl left 0 w would -59
cl left 0 w — 44
cl left 0 w ’s -63
cl left 0 we , 39
cl left 0 we ^ 7
cl left 0 we and 38
cl left 0 we what 51
cl left 0 what ^ -35
cl left 0 when " -35
cl left 0 when , -13
cl left 0 when ^ -14
cl left 0 when w -8
cl left 0 whom , 128
cl left 0 whom of -34
cl left 0 with ^ -23
cl left 0 you , 41
cl left 0 you : -12
cl left 0 you ^ -14
cl left 0 you do 43
cl left 0 you if 49
cl left 0 you of -100
cl left 0 you w 41
cl left 0 — 's -20
cl left 0 — , 67
cl left 0 — -ed -68
cl left 0 — -ing -89
cl left 0 — -ly -26
cl left 0 — -s -44
cl left 0 — . -35
cl left 0 — ^ 144
cl left 0 — and 13
cl left 0 — as -65
cl left 0 — by -22
cl left 0 — for -32
cl left 0 — from -17
cl left 0 — has -16
cl left 0 — in -50
cl left 0 — is -7
cl left 0 — of -56
cl left 0 — on -21
cl left 0 — to -49
cl left 0 — w -78
cl left 0 — with -46
cl left 0 — — -144
cl left 0 — ’s -13
cl left 1 's ^ -75
cl left 1 's and -27
cl left 1 's w -38
cl left 1 ) -ed -10
cl left 1 ) ^ -17
cl left 1 ) after -39
cl left 1 ) in -21
cl left 1 ) of -16
cl left 1 ) on -10
cl left 1 ) to -21
cl left 1 ) w -24
cl left 1 , " 185
cl left 1 , ' 61
cl left 1 , 's -17
cl left 1 , , 154
cl left 1 , -ed 41
cl left 1 , -ing 11
cl left 1 , -ly -13
cl left 1 , -s -44
cl left 1 , . 19
cl left 1 , : 141
cl left 1 , ?sym -8
cl left 1 , CAP 177
cl left 1 , NUM -7
cl left 1 , ^ 193
cl left 1 , about -27
cl left 1 , after 50
cl left 1 , and 63
cl left 1 , are -8
cl left 1 , as 181
cl left 1 , at -18
cl left 1 , be 79
cl left 1 , before -9
cl left 1 , but 187
cl left 1 , by -16
cl left 1 , for 17
cl left 1 , from -18
cl left 1 , had -11
cl left 1 , has -7
cl left 1 , in -24
cl left 1 , is -16
cl left 1 , like -11
cl left 1 , not -7
cl left 1 , of -8
cl left 1 , on -30
cl left 1 , or -6
cl left 1 , over -16
cl left 1 , so 75
cl left 1 , than -9
cl left 1 , to -18
cl left 1 , w 84
cl left 1 , was -16
cl left 1 , when 78
cl left 1 , while 100
cl left 1 , will 105
cl left 1 , with -23
cl left 1 , — 109
cl left 1 , ’s -19
cl left 1 -ed , -23
cl left 1 -ed ^ -77
cl left 1 -ed by 72
cl left 1 -ed in -5
cl left 1 -ed to -5
cl left 1 -ed w -10
cl left 1 -ing , -41
cl left 1 -ing ^ -75
cl left 1 -ing and -13
cl left 1 -ing in -14
cl left 1 -ing of -7
cl left 1 -ing on -8
cl left 1 -ing w -41
cl left 1 -s " -58
cl left 1 -s 's -21
cl left 1 -s , -58
cl left 1 -s -ed -61
cl left 1 -s -ing -47
cl left 1 -s -ly -48
cl left 1 -s -s -66
cl left 1 -s . -33
cl left 1 -s : -58
cl left 1 -s CAP -69
cl left 1 -s NUM -17
cl left 1 -s ^ -64
cl left 1 -s about -30
cl left 1 -s after -68
cl left 1 -s among -48
cl left 1 -s and -55
cl left 1 -s are 59
cl left 1 -s as -108
cl left 1 -s at -40
cl left 1 -s be -16
cl left 1 -s been -8
cl left 1 -s before -59
cl left 1 -s between -20
cl left 1 -s but -19
cl left 1 -s by -38
cl left 1 -s despite -30
cl left 1 -s during -14
cl left 1 -s for -67
cl left 1 -s from -35
cl left 1 -s had -18
cl left 1 -s has -26
cl left 1 -s have -17
cl left 1 -s if -40
cl left 1 -s in -33
cl left 1 -s into -29
cl left 1 -s is -53
cl left 1 -s like -25
cl left 1 -s not -7
cl left 1 -s of -48
cl left 1 -s on -46
cl left 1 -s out -10
cl left 1 -s over -30
cl left 1 -s since -38
cl left 1 -s than -25
cl left 1 -s through -16
cl left 1 -s to -44
cl left 1 -s under -22
cl left 1 -s w -56
cl left 1 -s was -18
cl left 1 -s were -19
cl left 1 -s when -44
cl left 1 -s where -39
cl left 1 -s while -78
cl left 1 -s will -11
cl left 1 -s with -54
cl left 1 -s — -19
cl left 1 -s ’s -21
cl left 1 CAP " 8
cl left 1 CAP ' -6
cl left 1 CAP 's -18
cl left 1 CAP , -57
cl left 1 CAP -ed -34
cl left 1 CAP -ing -38
cl left 1 CAP -ly -30
cl left 1 CAP -s -52
cl left 1 CAP . -24
cl left 1 CAP : -43
cl left 1 CAP CAP -78
cl left 1 CAP NUM 65
cl left 1 CAP ^ -68
cl left 1 CAP about -41
cl left 1 CAP after -83
cl left 1 CAP against -25
cl left 1 CAP although -21
cl left 1 CAP among -16
cl left 1 CAP and -45
cl left 1 CAP are -20
cl left 1 CAP around -17
cl left 1 CAP as -54
cl left 1 CAP at -40
cl left 1 CAP be -15
cl left 1 CAP been -13
cl left 1 CAP before -52
cl left 1 CAP between -23
cl left 1 CAP but -78
cl left 1 CAP by -41
cl left 1 CAP can -8
cl left 1 CAP could -9
cl left 1 CAP despite -26
cl left 1 CAP did -8
cl left 1 CAP does -19
cl left 1 CAP during -33
cl left 1 CAP for -60
cl left 1 CAP from -37
cl left 1 CAP get -5
cl left 1 CAP had -12
cl left 1 CAP has -9
cl left 1 CAP have -22
cl left 1 CAP how -22
cl left 1 CAP if -44
cl left 1 CAP in -28
cl left 1 CAP into -19
cl left 1 CAP is -37
cl left 1 CAP like -36
cl left 1 CAP not -15
cl left 1 CAP of -31
cl left 1 CAP off -10
cl left 1 CAP on -33
cl left 1 CAP or -15
cl left 1 CAP out -23
cl left 1 CAP outside -11
cl left 1 CAP over -23
cl left 1 CAP should -11
cl left 1 CAP since -41
cl left 1 CAP so -12
cl left 1 CAP than -42
cl left 1 CAP though -53
cl left 1 CAP through -14
cl left 1 CAP to -21
cl left 1 CAP under -8
cl left 1 CAP up -13
cl left 1 CAP w -49
cl left 1 CAP was -26
cl left 1 CAP were -22
cl left 1 CAP what -44
cl left 1 CAP when -82
cl left 1 CAP where -34
cl left 1 CAP whether -14
cl left 1 CAP which -44
cl left 1 CAP while -52
cl left 1 CAP will -6
cl left 1 CAP with -49
cl left 1 CAP without -7
cl left 1 CAP would -26
cl left 1 CAP — -70
cl left 1 CAP ’s -19
cl left 1 DAY 's -14
cl left 1 DAY , -46
cl left 1 DAY -ed -21
cl left 1 DAY -ing -36
cl left 1 DAY ^ -89
cl left 1 DAY of 70
cl left 1 DAY w -26
cl left 1 NUM , -62
cl left 1 NUM about -27
cl left 1 NUM of -32
cl left 1 NUM on -13
cl left 1 NUM w -61
cl left 1 a , -24
cl left 1 a -ing -7
cl left 1 a . 82
cl left 1 a ^ 33
cl left 1 a in -7
cl left 1 a of -10
cl left 1 after ^ -6
cl left 1 all , 26
cl left 1 and " -36
cl left 1 and , -33
cl left 1 and -ed -21
cl left 1 and -ing -9
cl left 1 and -ly -6
cl left 1 and -s -10
cl left 1 and . -11
cl left 1 and CAP -7
cl left 1 and about -10
cl left 1 and after -7
cl left 1 and and -23
cl left 1 and are -9
cl left 1 and as -17
cl left 1 and at -5
cl left 1 and for -27
cl left 1 and in -14
cl left 1 and of -12
cl left 1 and on -11
cl left 1 and to -8
cl left 1 and w -17
cl left 1 and when -8
cl left 1 and with -13
cl left 1 and — -10
cl left 1 as w -9
cl left 1 before " -10
cl left 1 both and -9
cl left 1 but , -13
cl left 1 but -ed -17
cl left 1 but ^ -41
cl left 1 but in -7
cl left 1 but to -7
cl left 1 but w -12
cl left 1 by ^ -14
cl left 1 five of -20
cl left 1 he " -42
cl left 1 he 's -5
cl left 1 he , -34
cl left 1 he -ed -20
cl left 1 he -ing -14
cl left 1 he -ly -9
cl left 1 he -s -25
cl left 1 he . -10
cl left 1 he CAP -31
cl left 1 he ^ -73
cl left 1 he about -10
cl left 1 he after -19
cl left 1 he although -9
cl left 1 he and -27
cl left 1 he are -6
cl left 1 he as -32
cl left 1 he at -13
cl left 1 he because -9
cl left 1 he before -8
cl left 1 he but -27
cl left 1 he by -10
cl left 1 he can -7
cl left 1 he for -21
cl left 1 he from -6
cl left 1 he have -6
cl left 1 he if -12
cl left 1 he in -19
cl left 1 he is -13
cl left 1 he of -12
cl left 1 he on -14
cl left 1 he over -5
cl left 1 he since -7
cl left 1 he to -15
cl left 1 he toward -7
cl left 1 he w -22
cl left 1 he was -6
cl left 1 he what -14
cl left 1 he when -24
cl left 1 he whether -5
cl left 1 he while -24
cl left 1 he with -24
cl left 1 he would -9
cl left 1 he — -11
cl left 1 her , -32
cl left 1 her ^ -21
cl left 1 her in -6
cl left 1 her to -9
cl left 1 his , -34
cl left 1 his -ing -10
cl left 1 his ^ -49
cl left 1 his of -8
cl left 1 his on -11
cl left 1 his w -17
cl left 1 his with -7
cl left 1 i , -16
cl left 1 i ^ -56
cl left 1 i to -7
cl left 1 i w -21
cl left 1 in , -22
cl left 1 in ^ -9
cl left 1 in w -8
cl left 1 it 's -6
cl left 1 it , -39
cl left 1 it -ed -18
cl left 1 it -s -14
cl left 1 it ^ -59
cl left 1 it and -14
cl left 1 it in -15
cl left 1 it of -15
cl left 1 it on -17
cl left 1 it to -13
cl left 1 it w -30
cl left 1 many ^ -35
cl left 1 many w -10
cl left 1 of , -13
cl left 1 of w -7
cl left 1 one ^ -42
cl left 1 or ^ -17
cl left 1 she " -22
cl left 1 she , -42
cl left 1 she -ed -16
cl left 1 she -ing -16
cl left 1 she -s -11
cl left 1 she . -6
cl left 1 she CAP -11
cl left 1 she ^ -70
cl left 1 she after -14
cl left 1 she and -16
cl left 1 she as -13
cl left 1 she at -12
cl left 1 she for -16
cl left 1 she in -16
cl left 1 she like -7
cl left 1 she of -10
cl left 1 she on -15
cl left 1 she to -15
cl left 1 she w -20
cl left 1 she when -8
cl left 1 she while -10
cl left 1 she with -12
cl left 1 the ^ 79
cl left 1 the and -5
cl left 1 the in -10
cl left 1 the of -7
cl left 1 the w -15
cl left 1 them of -11
cl left 1 they , -32
cl left 1 they -ed -10
cl left 1 they -ly -6
cl left 1 they -s -7
cl left 1 they CAP -9
cl left 1 they ^ -48
cl left 1 they and -10
cl left 1 they as -23
cl left 1 they for -12
cl left 1 they in -9
cl left 1 they of -8
cl left 1 they on -7
cl left 1 they to -6
cl left 1 they w -18
cl left 1 they — -7
cl left 1 w " 15
cl left 1 w 's -20
cl left 1 w , -84
cl left 1 w -ed -56
cl left 1 w -ing -49
cl left 1 w -ly -37
cl left 1 w -s -55
cl left 1 w . -34
cl left 1 w ; -44
cl left 1 w CAP -89
cl left 1 w ^ -95
cl left 1 w about -21
cl left 1 w after -85
cl left 1 w among 30
cl left 1 w and -70
cl left 1 w are -24
cl left 1 w as -93
cl left 1 w at -57
cl left 1 w be -27
cl left 1 w been -15
cl left 1 w before -31
cl left 1 w between -28
cl left 1 w but -88
cl left 1 w by -38
cl left 1 w did -8
cl left 1 w during -15
cl left 1 w for -61
cl left 1 w from -25
cl left 1 w had -15
cl left 1 w has -20
cl left 1 w have -20
cl left 1 w if -12
cl left 1 w in -44
cl left 1 w into -23
cl left 1 w is -38
cl left 1 w not -13
cl left 1 w of -41
cl left 1 w on -49
cl left 1 w or -12
cl left 1 w over -15
cl left 1 w since -37
cl left 1 w so -14
cl left 1 w than -15
cl left 1 w to -42
cl left 1 w w -54
cl left 1 w was -27
cl left 1 w were -6
cl left 1 w when -83
cl left 1 w while -54
cl left 1 w will -8
cl left 1 w with -44
cl left 1 w would -16
cl left 1 w — -49
cl left 1 w ’s -14
cl left 1 we ^ -55
cl left 1 when ^ -12
cl left 1 while , -6
cl left 1 while ^ -14
cl left 1 with , -10
cl left 1 you ^ -30
cl left 1 you on -7
cl left 1 you w -17
cl left 1 — , -55
cl left 1 — -ed -6
cl left 1 — -ing -12
cl left 1 — ^ 130
cl left 1 — in -18
cl left 1 — of -12
cl left 1 — w -18
cl left 1 — — -83
cl left 2 , 's -7
cl left 2 , , 5
cl left 2 , -ed -24
cl left 2 , -ing 46
cl left 2 , -ly 57
cl left 2 , -s -17
cl left 2 , . -23
cl left 2 , CAP -26
cl left 2 , ^ 151
cl left 2 , about -6
cl left 2 , after -26
cl left 2 , and -41
cl left 2 , as -14
cl left 2 , at -20
cl left 2 , been -6
cl left 2 , but 104
cl left 2 , by -7
cl left 2 , for -21
cl left 2 , from -11
cl left 2 , in -34
cl left 2 , is -7
cl left 2 , of -21
cl left 2 , on -23
cl left 2 , to -38
cl left 2 , w 15
cl left 2 , with -21
cl left 2 , — -38
cl left 2 , ’s -5
cl left 2 -s 's -6
cl left 2 -s , -71
cl left 2 -s -ed -29
cl left 2 -s -ing -13
cl left 2 -s -ly -14
cl left 2 -s -s -26
cl left 2 -s . -12
cl left 2 -s ^ -48
cl left 2 -s after -11
cl left 2 -s and -7
cl left 2 -s at -18
cl left 2 -s for -6
cl left 2 -s from -9
cl left 2 -s have -6
cl left 2 -s in -29
cl left 2 -s is -7
cl left 2 -s of -18
cl left 2 -s on -21
cl left 2 -s to -47
cl left 2 -s w -47
cl left 2 -s was -15
cl left 2 -s ’s -10
cl left 2 CAP 's -6
cl left 2 CAP , -44
cl left 2 CAP -ed -30
cl left 2 CAP -ing -17
cl left 2 CAP -ly -16
cl left 2 CAP . -12
cl left 2 CAP CAP -26
cl left 2 CAP ^ -51
cl left 2 CAP after -32
cl left 2 CAP and -28
cl left 2 CAP as -51
cl left 2 CAP at -28
cl left 2 CAP by -14
cl left 2 CAP during -9
cl left 2 CAP for -20
cl left 2 CAP in -28
cl left 2 CAP of -17
cl left 2 CAP on -21
cl left 2 CAP to -16
cl left 2 CAP w -37
cl left 2 CAP was -11
cl left 2 CAP when -42
cl left 2 CAP with -34
cl left 2 CAP ’s -6
cl left 2 DAY ^ 55
cl left 2 a , 71
cl left 2 a ^ -16
cl left 2 and , 50
cl left 2 and -ed -9
cl left 2 and ^ 110
cl left 2 and and -11
cl left 2 and but -9
cl left 2 and of -10
cl left 2 and w -14
cl left 2 but , -5
cl left 2 he , -27
cl left 2 he -ed -9
cl left 2 he . -6
cl left 2 he CAP -6
cl left 2 he ^ -41
cl left 2 he after -15
cl left 2 he and -6
cl left 2 he at -6
cl left 2 he in -10
cl left 2 he of -5
cl left 2 he w -12
cl left 2 he with -7
cl left 2 his ^ -33
cl left 2 i ^ -17
cl left 2 it ^ -16
cl left 2 she , -13
cl left 2 she ^ -45
cl left 2 she in -8
cl left 2 she w -11
cl left 2 they , -8
cl left 2 they -ing -6
cl left 2 they ^ -18
cl left 2 w 's -8
cl left 2 w , -45
cl left 2 w -ed -18
cl left 2 w -ing -24
cl left 2 w -ly -6
cl left 2 w -s -27
cl left 2 w . -15
cl left 2 w CAP -40
cl left 2 w ^ 34
cl left 2 w after -42
cl left 2 w among -16
cl left 2 w and 25
cl left 2 w as -19
cl left 2 w at -14
cl left 2 w by -11
cl left 2 w during -9
cl left 2 w for -12
cl left 2 w from -7
cl left 2 w in -41
cl left 2 w of -20
cl left 2 w on -13
cl left 2 w to -25
cl left 2 w w -58
cl left 2 w was -13
cl left 2 w will -12
cl left 2 w with -22
cl left 2 — , 43
cl left 2 — ^ 151
cl left 3 , , 76
cl left 3 , -ed -11
cl left 3 , . 77
cl left 3 , ^ 171
cl left 3 , at -17
cl left 3 , in -21
cl left 3 , of -8
cl left 3 , on 71
cl left 3 , w 80
cl left 3 -s , -52
cl left 3 -s ^ -64
cl left 3 CAP , -37
cl left 3 CAP -ed -16
cl left 3 CAP -ly -6
cl left 3 CAP . -8
cl left 3 CAP ^ -30
cl left 3 CAP after -53
cl left 3 CAP and -21
cl left 3 CAP at -12
cl left 3 CAP for -13
cl left 3 CAP in -24
cl left 3 CAP of -7
cl left 3 CAP to -9
cl left 3 CAP w -17
cl left 3 CAP with -18
cl left 3 and , -7
cl left 3 and ^ -28
cl left 3 but ^ -12
cl left 3 he , -16
cl left 3 he ^ -35
cl left 3 she ^ -16
cl left 3 they ^ -10
cl left 3 w , -54
cl left 3 w . -14
cl left 3 w ^ -127
cl left 3 w in -12
cl left 3 w of -20
cl left 3 w on -13
cl left 3 w to -5
cl left 3 w w 53
cl left 3 w while -49
cl relative 0 that 's -23
cl relative 0 that , 51
cl relative 0 that -ed -72
cl relative 0 that -ing 55
cl relative 0 that -ly 38
cl relative 0 that ^ -103
cl relative 0 that after -44
cl relative 0 that and -41
cl relative 0 that at -27
cl relative 0 that but -39
cl relative 0 that by -54
cl relative 0 that for 31
cl relative 0 that has -44
cl relative 0 that in -10
cl relative 0 that is -39
cl relative 0 that of 5
cl relative 0 that on 37
cl relative 0 that to -51
cl relative 0 that w -19
cl relative 0 that was 44
cl relative 0 that — -40
cl relative 0 that ’s -43
cl relative 0 which , -11
cl relative 0 which -ed 64
cl relative 0 which ^ -28
cl relative 0 which and -10
cl relative 0 which for -6
cl relative 0 which in -26
cl relative 0 which of -16
cl relative 0 who , 9
cl relative 0 who . -9
cl relative 0 who ^ 41
cl relative 0 who but -14
cl relative 0 who in -7
cl relative 0 who of 21
cl relative 0 who to -9
cl relative 0 who w -23
cl relative 1 that , -21
cl relative 1 that -ed -11
cl relative 1 that -ing -31
cl relative 1 that ^ 55
cl relative 1 that and -13
cl relative 1 that at -6
cl relative 1 that by -7
cl relative 1 that for -6
cl relative 1 that has -12
cl relative 1 that in -14
cl relative 1 that of -16
cl relative 1 that to -5
cl relative 1 that w -15
cl relative 1 that ’s -5
cl relative 1 who , -21
cl relative 1 who -ed -6
cl relative 1 who -ing -15
cl relative 1 who ^ -12
cl relative 2 that , -13
cl relative 2 that ^ -8
cl relative 2 that in -9
cl relative 2 who , -42
cl right 0 " -ed 8
cl right 0 " -ing -30
cl right 0 " to 26
cl right 0 ' w 49
cl right 0 's -ing -25
cl right 0 's -s -10
cl right 0 's for -17
cl right 0 's of -13
cl right 0 's on -11
cl right 0 's to -31
cl right 0 's w -24
cl right 0 ) -ed -11
cl right 0 ) w -17
cl right 0 , -ed -14
cl right 0 , -ing -18
cl right 0 , CAP -7
cl right 0 , a -31
cl right 0 , about -21
cl right 0 , as -46
cl right 0 , at -15
cl right 0 , by -26
cl right 0 , for -47
cl right 0 , of -45
cl right 0 , on 8
cl right 0 , out -21
cl right 0 , to 119
cl right 0 , w -18
cl right 0 , with -34
cl right 0 -ed for -36
cl right 0 -ed w 12
cl right 0 -ing -ed -21
cl right 0 -ing -s -24
cl right 0 -ing of -29
cl right 0 -ing w 32
cl right 0 -s -ed -12
cl right 0 -s -ing -26
cl right 0 -s -s -18
cl right 0 -s a -7
cl right 0 -s about -11
cl right 0 -s as -13
cl right 0 -s at -6
cl right 0 -s for -14
cl right 0 -s of -34
cl right 0 -s on -17
cl right 0 -s out -5
cl right 0 -s to 8
cl right 0 -s w -10
cl right 0 -s with 38
cl right 0 CAP -ing -16
cl right 0 CAP -ly -16
cl right 0 CAP -s -9
cl right 0 CAP CAP -18
cl right 0 CAP DAY -10
cl right 0 CAP a -10
cl right 0 CAP about -20
cl right 0 CAP against -14
cl right 0 CAP an -9
cl right 0 CAP as -13
cl right 0 CAP at -7
cl right 0 CAP by -11
cl right 0 CAP for -11
cl right 0 CAP from -14
cl right 0 CAP his -12
cl right 0 CAP in 24
cl right 0 CAP of -24
cl right 0 CAP off -16
cl right 0 CAP on -13
cl right 0 CAP out -7
cl right 0 CAP the 9
cl right 0 CAP to -8
cl right 0 CAP up -9
cl right 0 CAP w -9
cl right 0 CAP with -16
cl right 0 DAY -s -5
cl right 0 DAY w -14
cl right 0 NUM -ing -10
cl right 0 NUM w -15
cl right 0 ^ CAP -39
cl right 0 ^ about -35
cl right 0 ^ to 182
cl right 0 ^ w -22
cl right 0 a -ed -25
cl right 0 a of -14
cl right 0 a to -16
cl right 0 after -ing -13
cl right 0 all -ed -9
cl right 0 an w -22
cl right 0 and -ed -13
cl right 0 and -ing -12
cl right 0 and -s -20
cl right 0 and about -11
cl right 0 and for -10
cl right 0 and of -25
cl right 0 and on -7
cl right 0 and to -15
cl right 0 and w -16
cl right 0 before -ing -10
cl right 0 both -ed -19
cl right 0 both w -13
cl right 0 but -ed -21
cl right 0 but -ing -28
cl right 0 but -s -15
cl right 0 but to 44
cl right 0 but w 7
cl right 0 by -ing -16
cl right 0 five w -7
cl right 0 from -ing -8
cl right 0 he -ed -6
cl right 0 he -ing -7
cl right 0 he -s -6
cl right 0 he a -6
cl right 0 he for -8
cl right 0 he of -6
cl right 0 he to -12
cl right 0 he w -6
cl right 0 her w -9
cl right 0 him w -16
cl right 0 his of -8
cl right 0 his w -9
cl right 0 i -ed -7
cl right 0 i w -5
cl right 0 in -ing -34
cl right 0 in of -18
cl right 0 it -ed -16
cl right 0 it -s -13
cl right 0 it on -9
cl right 0 it w 8
cl right 0 many w -7
cl right 0 of -ing 29
cl right 0 of about -20
cl right 0 one w -14
cl right 0 others w -7
cl right 0 several w -20
cl right 0 she -ed -7
cl right 0 she -ing -7
cl right 0 she -s -7
cl right 0 she a -5
cl right 0 she about -5
cl right 0 she to -6
cl right 0 since -ed -19
cl right 0 some -ed -5
cl right 0 some w -8
cl right 0 that -ed 37
cl right 0 that w 22
cl right 0 the -ed -55
cl right 0 the -s 19
cl right 0 the of 99
cl right 0 their of -13
cl right 0 them -ed -9
cl right 0 they -ed -8
cl right 0 they on -6
cl right 0 they w -8
cl right 0 those -ing -7
cl right 0 two w -9
cl right 0 w -ing -13
cl right 0 w -s -18
cl right 0 w a -20
cl right 0 w about -23
cl right 0 w as -12
cl right 0 w by -13
cl right 0 w for -25
cl right 0 w no -7
cl right 0 w of -33
cl right 0 w on -20
cl right 0 w out -25
cl right 0 w to -12
cl right 0 w with 60
cl right 0 we -ed -6
cl right 0 we w -6
cl right 0 when -ed -13
cl right 0 when about -10
cl right 0 while -ing -11
cl right 0 who -ed -16
cl right 0 who w -24
cl right 0 whom -ed -6
cl right 0 without -ing -21
cl right 0 you -ed -8
cl right 0 you w -7
cl right 0 — -ed -22
cl right 0 — -ing -31
cl right 0 — -s -27
cl right 0 — w -23
cl right 1 " -ed 7
cl right 1 " -s -31
cl right 1 " w 24
cl right 1 's -ing -14
cl right 1 's w -16
cl right 1 ) -ed -8
cl right 1 ) w -15
cl right 1 , -ed -32
cl right 1 , -ing -27
cl right 1 , -s -22
cl right 1 , about -14
cl right 1 , as -31
cl right 1 , on -31
cl right 1 , to -41
cl right 1 , w 105
cl right 1 -ed w -19
cl right 1 -s -ed -19
cl right 1 -s -ing -27
cl right 1 -s for -14
cl right 1 -s on -15
cl right 1 -s to -46
cl right 1 -s w -15
cl right 1 -s with -15
cl right 1 CAP -ed -12
cl right 1 CAP -ing -12
cl right 1 CAP -s -9
cl right 1 CAP CAP -21
cl right 1 CAP a -7
cl right 1 CAP about -16
cl right 1 CAP against -7
cl right 1 CAP as -8
cl right 1 CAP at -10
cl right 1 CAP for -14
cl right 1 CAP in 25
cl right 1 CAP of -11
cl right 1 CAP on -8
cl right 1 CAP out -8
cl right 1 CAP the -17
cl right 1 CAP to -24
cl right 1 CAP w -12
cl right 1 DAY -ed -13
cl right 1 DAY w -15
cl right 1 ^ CAP -25
cl right 1 ^ about -31
cl right 1 ^ to -93
cl right 1 a w -28
cl right 1 and -ed -14
cl right 1 and -ing -28
cl right 1 and w -25
cl right 1 but -ed -7
cl right 1 but w -17
cl right 1 by -ing -9
cl right 1 he -ed -8
cl right 1 he -s -5
cl right 1 he w -6
cl right 1 i -ed -6
cl right 1 i w -5
cl right 1 in -ing -27
cl right 1 it -ed -18
cl right 1 it -s -9
cl right 1 it w -28
cl right 1 she -ed -7
cl right 1 she w -6
cl right 1 that -ed -55
cl right 1 that -s -25
cl right 1 that w -48
cl right 1 the of 36
cl right 1 the w -60
cl right 1 they -ed -6
cl right 1 they w -11
cl right 1 w -ed -25
cl right 1 w -ing -30
cl right 1 w -s -18
cl right 1 w a -25
cl right 1 w for -20
cl right 1 w of -26
cl right 1 w on -21
cl right 1 w out -7
cl right 1 w to -37
cl right 1 w w -12
cl right 1 when -ed -12
cl right 1 when about -7
cl right 1 — -ed -12
cl right 1 — -ing 23
cl right 1 — w -11
cl right 2 " -ed 32
cl right 2 " w 39
cl right 2 , -ed -26
cl right 2 , -ing -21
cl right 2 , -s 76
cl right 2 , w 32
cl right 2 -s -ed -20
cl right 2 -s -ing 51
cl right 2 -s w -11
cl right 2 CAP -ed -12
cl right 2 CAP -ing -8
cl right 2 CAP -s -9
cl right 2 CAP about -6
cl right 2 CAP for -6
cl right 2 CAP to -38
cl right 2 CAP w -11
cl right 2 ^ to -94
cl right 2 and -ed -8
cl right 2 by -ing -8
cl right 2 he -ed -5
cl right 2 he w -6
cl right 2 it w -11
cl right 2 she -s -7
cl right 2 she w -6
cl right 2 w -ed -19
cl right 2 w -ing -12
cl right 2 w -s -9
cl right 2 w to -15
cl right 2 w w -29
cl right 3 " -s 103
cl right 3 " w -25
cl right 3 -s w -7
cl right 3 CAP -ed -13
cl right 3 CAP w -13
cl right 3 ^ to -59
cl right 3 he -ed -5
cl right 3 w -s -5
cl right 3 w w -32
cl shared 0 " " 7
cl shared 0 " , -30
cl shared 0 " ^ -54
cl shared 0 , " 48
cl shared 0 , , 6
cl shared 0 , but 82
cl shared 0 , w 32
cl shared 0 , when -58
cl shared 0 , while -27
cl shared 0 , — -15
cl shared 0 -ing ^ -39
cl shared 0 -s , -24
cl shared 0 -s ^ -35
cl shared 0 -s as 78
cl shared 0 -s w -21
cl shared 0 -s while -5
cl shared 0 -s with -18
cl shared 0 CAP " -63
cl shared 0 CAP , -24
cl shared 0 CAP ^ -36
cl shared 0 CAP when -7
cl shared 0 CAP while -7
cl shared 0 NUM , -22
cl shared 0 and " -47
cl shared 0 and , 14
cl shared 0 and as -82
cl shared 0 and but -75
cl shared 0 and when 79
cl shared 0 and — 75
cl shared 0 before " 36
cl shared 0 before ^ -75
cl shared 0 but ^ -7
cl shared 0 by , -8
cl shared 0 by ^ -22
cl shared 0 he " -13
cl shared 0 he , -24
cl shared 0 he ^ -24
cl shared 0 he while -7
cl shared 0 i ^ -9
cl shared 0 it , -18
cl shared 0 it ^ -27
cl shared 0 she , -13
cl shared 0 she ^ -14
cl shared 0 that , -27
cl shared 0 that ^ -25
cl shared 0 they ^ -8
cl shared 0 w " 6
cl shared 0 w , 8
cl shared 0 w ^ -7
cl shared 0 w w 22
cl shared 0 when " -43
cl shared 0 while , -15
cl shared 0 while ^ -33
cl shared 1 , ^ 115
cl shared 1 , w -96
cl shared 1 CAP ^ -28
cl shared 1 and ^ 152
cl shared 1 he ^ -28
cl shared 1 w ^ -6
g first 1 base 18
g first 1 ed -43
g first 1 ing -44
g first 1 s -29
g first 12 base -41
g first 12 ed -10
g first 12 s -37
g first 2 base 49
g first 2 ed 12
g first 2 ing 90
g first 2 s 32
g first 6 base 17
g first 6 ed -5
g first 6 ing 40
g left 0 base 7
g left 0 ed 9
g left 0 ing 8
g left 0 s 6
g left 1 base -5
g left 1 ing -14
g relative 1 s -21
g relative 2 ed -18
g right r base -10
g right r ed -6
g right r ing -5
g right r s -10
g shared 1 ed 43
g shared 1 ing -67
g shared 12 base -40
g shared 12 ed -21
g shared 2 base 72
g shared 2 ed -24
g shared 2 ing 59
g shared 2 s 73
g shared 6 base 8
g shared 6 ed 7
g shared 6 ing 57
g shared 6 s -24
gl first 1 's 109
gl first 1 've 100
gl first 1 ) -19
gl first 1 , -64
gl first 1 -ed 94
gl first 1 that -23
gl first 1 who -19
gl first 1 — -63
gl first 12 " -37
gl first 12 's -80
gl first 12 ) -28
gl first 12 , 21
gl first 12 -ed -111
gl first 12 -ing -102
gl first 12 -s -28
gl first 12 CAP -28
gl first 12 DAY -59
gl first 12 NUM -17
gl first 12 a -68
gl first 12 after -22
gl first 12 all -39
gl first 12 an 46
gl first 12 and 43
gl first 12 another -18
gl first 12 as 27
gl first 12 before -14
gl first 12 both -17
gl first 12 but 53
gl first 12 by -52
gl first 12 five -10
gl first 12 he -27
gl first 12 her -62
gl first 12 him -83
gl first 12 his -41
gl first 12 i -16
gl first 12 in -88
gl first 12 it -39
gl first 12 many -10
gl first 12 of -55
gl first 12 one -11
gl first 12 others -24
gl first 12 she -21
gl first 12 some -44
gl first 12 that 6
gl first 12 the -65
gl first 12 their -60
gl first 12 them -23
gl first 12 they -41
gl first 12 w -45
gl first 12 when -26
gl first 12 which -33
gl first 12 while 15
gl first 12 who -57
gl first 12 with 57
gl first 12 you -7
gl first 12 — 46
gl first 2 's -112
gl first 2 ) 21
gl first 2 , 93
gl first 2 -ed -44
gl first 2 -ing 67
gl first 2 -s 8
gl first 2 DAY 18
gl first 2 NUM 48
gl first 2 a 41
gl first 2 after 22
gl first 2 all 33
gl first 2 an 13
gl first 2 and 47
gl first 2 before 48
gl first 2 both 87
gl first 2 but -17
gl first 2 by 62
gl first 2 few -42
gl first 2 he -15
gl first 2 her 87
gl first 2 his 58
gl first 2 i -24
gl first 2 in 117
gl first 2 it 41
gl first 2 many -25
gl first 2 one -29
gl first 2 others -10
gl first 2 she -18
gl first 2 since 63
gl first 2 some 65
gl first 2 that -49
gl first 2 the -7
gl first 2 their 65
gl first 2 them -7
gl first 2 they 7
gl first 2 w 10
gl first 2 we -29
gl first 2 what -29
gl first 2 when -25
gl first 2 which -9
gl first 2 while 32
gl first 2 who -74
gl first 2 you -19
gl first 2 — -47
gl first 6 " 20
gl first 6 's -83
gl first 6 ) -33
gl first 6 , 44
gl first 6 -ed -49
gl first 6 -ing -68
gl first 6 -s -29
gl first 6 CAP -12
gl first 6 DAY 59
gl first 6 NUM -60
gl first 6 a 33
gl first 6 all -56
gl first 6 and 50
gl first 6 before -8
gl first 6 both -33
gl first 6 but 19
gl first 6 by 45
gl first 6 for -91
gl first 6 he -29
gl first 6 her -42
gl first 6 his -47
gl first 6 i -13
gl first 6 in -40
gl first 6 it -28
gl first 6 of -15
gl first 6 she -24
gl first 6 some -17
gl first 6 that -67
gl first 6 the -46
gl first 6 their -13
gl first 6 they 49
gl first 6 those -54
gl first 6 we 63
gl first 6 what -26
gl first 6 when 11
gl first 6 which -39
gl first 6 who 37
gl first 6 without -37
gl first 6 you -9
gl first 6 — 11
gl left 0 " -65
gl left 0 ' 64
gl left 0 's 19
gl left 0 've -66
gl left 0 ) 29
gl left 0 -s 15
gl left 0 CAP 17
gl left 0 DAY 21
gl left 0 NUM 13
gl left 0 a -25
gl left 0 after -36
gl left 0 all 31
gl left 0 an -41
gl left 0 and -24
gl left 0 another 7
gl left 0 anyone 32
gl left 0 as -44
gl left 0 before -42
gl left 0 both 9
gl left 0 but -27
gl left 0 by -17
gl left 0 everyone 52
gl left 0 few -14
gl left 0 five 21
gl left 0 for -32
gl left 0 from -20
gl left 0 he 12
gl left 0 her 6
gl left 0 him 10
gl left 0 his 13
gl left 0 i 18
gl left 0 in -22
gl left 0 its 38
gl left 0 many -6
gl left 0 my 39
gl left 0 of -40
gl left 0 one 30
gl left 0 or -51
gl left 0 others 19
gl left 0 out -5
gl left 0 several -27
gl left 0 she 12
gl left 0 since -23
gl left 0 some 10
gl left 0 that 21
gl left 0 the -33
gl left 0 their 12
gl left 0 them 16
gl left 0 they 6
gl left 0 this -18
gl left 0 those 11
gl left 0 three 22
gl left 0 two 35
gl left 0 under -33
gl left 0 w 6
gl left 0 we 19
gl left 0 what -43
gl left 0 when -40
gl left 0 while -28
gl left 0 whom 19
gl left 0 whose 26
gl left 0 with -45
gl left 0 without -37
gl left 0 you 29
gl left 1 , -7
gl relative 2 which -12
gl relative 2 who 12
gl right r " 16
gl right r ' -14
gl right r 's -18
gl right r 've -15
gl right r ) -14
gl right r -ed -22
gl right r -ing -7
gl right r -s -13
gl right r CAP -8
gl right r DAY -12
gl right r NUM -18
gl right r ^ -8
gl right r a -29
gl right r after -19
gl right r all -30
gl right r an -32
gl right r and -16
gl right r another -17
gl right r anyone -8
gl right r as -57
gl right r before -34
gl right r both -18
gl right r but -12
gl right r by -15
gl right r despite -34
gl right r everyone -21
gl right r few -25
gl right r five -7
gl right r for -36
gl right r from -42
gl right r he -7
gl right r her -12
gl right r him -28
gl right r himself -18
gl right r his -9
gl right r i -6
gl right r in -9
gl right r it -15
gl right r many -14
gl right r one -21
gl right r or -44
gl right r others -17
gl right r several -20
gl right r since -40
gl right r some -9
gl right r that -6
gl right r the 18
gl right r their -15
gl right r them -22
gl right r they -8
gl right r this 17
gl right r those -14
gl right r three -12
gl right r two -16
gl right r w -12
gl right r we -5
gl right r what 25
gl right r when -20
gl right r which 42
gl right r while -21
gl right r who -29
gl right r whom -12
gl right r with -55
gl right r without -33
gl right r you -7
gl right r — -16
gl shared 1 , -115
gl shared 12 " -38
gl shared 12 's -17
gl shared 12 ) -27
gl shared 12 , 32
gl shared 12 -ing -54
gl shared 12 -s -57
gl shared 12 CAP -46
gl shared 12 NUM -41
gl shared 12 and 53
gl shared 12 another -21
gl shared 12 but 80
gl shared 12 by -41
gl shared 12 five -32
gl shared 12 he -29
gl shared 12 her -14
gl shared 12 his -17
gl shared 12 it -30
gl shared 12 others -16
gl shared 12 she -28
gl shared 12 that -62
gl shared 12 they -15
gl shared 12 w -67
gl shared 12 when 42
gl shared 12 while -25
gl shared 12 — 19
gl shared 2 , 24
gl shared 2 -s -32
gl shared 2 CAP 31
gl shared 2 and 88
gl shared 2 before 67
gl shared 2 but -12
gl shared 2 he -14
gl shared 2 w -53
gl shared 2 when -42
gl shared 6 " 95
gl shared 6 , 42
gl shared 6 CAP -39
gl shared 6 NUM -31
gl shared 6 and 60
gl shared 6 before 21
gl shared 6 but 31
gl shared 6 by -35
gl shared 6 he -30
gl shared 6 his -6
gl shared 6 i -8
gl shared 6 it -29
gl shared 6 she -24
gl shared 6 the -101
gl shared 6 w 27
gl shared 6 when -18
gl shared 6 — -33
k first base 7
k first ed -6
k first ing 18
k left base 6
k left ed 8
k none base 13
k none ing 5
k none s 27
k right base -10
k right ed -6
k right ing -5
k right s -10
k shared base -6
k shared ed -10
k shared ing 34
k shared s 8
kfl first base 's -17
kfl first base ) -54
kfl first base , 22
kfl first base -ed 6
kfl first base -ing -54
kfl first base -s -17
kfl first base CAP 23
kfl first base DAY 38
kfl first base NUM -20
kfl first base a 33
kfl first base all 51
kfl first base an 33
kfl first base and 34
kfl first base both 8
kfl first base but 18
kfl first base he -32
kfl first base her -12
kfl first base him 27
kfl first base his 6
kfl first base i -18
kfl first base it -33
kfl first base many -25
kfl first base of -78
kfl first base one -36
kfl first base she -26
kfl first base some -17
kfl first base that 36
kfl first base the -24
kfl first base their 7
kfl first base they 23
kfl first base w -7
kfl first base we -19
kfl first base who -57
kfl first base with 26
kfl first base you -18
kfl first ed " -48
kfl first ed 's 43
kfl first ed ) -24
kfl first ed , 13
kfl first ed -ed -98
kfl first ed -ing -28
kfl first ed -s -27
kfl first ed CAP -20
kfl first ed DAY 32
kfl first ed NUM -38
kfl first ed a -50
kfl first ed all -80
kfl first ed and 54
kfl first ed both 47
kfl first ed but 38
kfl first ed he -22
kfl first ed his -12
kfl first ed i -13
kfl first ed it 22
kfl first ed many -13
kfl first ed others -38
kfl first ed she -18
kfl first ed since 33
kfl first ed that -57
kfl first ed the 8
kfl first ed them -24
kfl first ed they -28
kfl first ed w -13
kfl first ed we 59
kfl first ed what -46
kfl first ed when -45
kfl first ed which -48
kfl first ed who -51
kfl first ed whom -13
kfl first ed — 32
kfl first ing " 29
kfl first ing 's 56
kfl first ing , 10
kfl first ing -s -9
kfl first ing CAP -5
kfl first ing NUM 19
kfl first ing after 77
kfl first ing an -48
kfl first ing and 66
kfl first ing before -12
kfl first ing but 22
kfl first ing by 46
kfl first ing for 55
kfl first ing he -43
kfl first ing in 35
kfl first ing of 53
kfl first ing the -74
kfl first ing they -17
kfl first ing those 30
kfl first ing w -31
kfl first ing while 32
kfl first ing without -13
kfl first ing you -9
kfl first ing — -67
kfl first s " -69
kfl first s 's 9
kfl first s , 15
kfl first s -ed 67
kfl first s -ing 25
kfl first s -s 34
kfl first s CAP -22
kfl first s and -64
kfl first s he -17
kfl first s her 27
kfl first s his 9
kfl first s in 8
kfl first s it -46
kfl first s of -41
kfl first s she -24
kfl first s that -41
kfl first s the -31
kfl first s who 33
kfl first s with -13
kfl first s — 11
kfl left base 's 45
kfl left base , -5
kfl left base -ed -6
kfl left base -ing -18
kfl left base -s 26
kfl left base CAP 12
kfl left base DAY 11
kfl left base NUM -10
kfl left base a -9
kfl left base all 24
kfl left base an -45
kfl left base and -26
kfl left base both 12
kfl left base but -42
kfl left base five 21
kfl left base he 11
kfl left base her 9
kfl left base him 14
kfl left base his 12
kfl left base i 31
kfl left base in -7
kfl left base it -10
kfl left base many 32
kfl left base my 39
kfl left base of -55
kfl left base one -19
kfl left base others 17
kfl left base she 38
kfl left base some 33
kfl left base the -24
kfl left base their 17
kfl left base two 28
kfl left base under -33
kfl left base w -9
kfl left base we 35
kfl left base with -43
kfl left base you 24
kfl left base — 16
kfl left ed " -65
kfl left ed 's -73
kfl left ed ) 39
kfl left ed -ed 37
kfl left ed -ing 37
kfl left ed -s 6
kfl left ed CAP 15
kfl left ed NUM 27
kfl left ed a -55
kfl left ed all 14
kfl left ed and -25
kfl left ed but -25
kfl left ed he 11
kfl left ed himself 39
kfl left ed his 10
kfl left ed many 34
kfl left ed she 9
kfl left ed since -18
kfl left ed some 17
kfl left ed that 57
kfl left ed the -37
kfl left ed them -16
kfl left ed they 6
kfl left ed three 22
kfl left ed w 5
kfl left ed we -13
kfl left ed what -31
kfl left ed when -37
kfl left ed whom 19
kfl left ed you 19
kfl left ing 's -25
kfl left ing , -14
kfl left ing -s 20
kfl left ing CAP 44
kfl left ing NUM 8
kfl left ing a -49
kfl left ing after -30
kfl left ing an -28
kfl left ing and -18
kfl left ing before -23
kfl left ing but -11
kfl left ing by -11
kfl left ing for -35
kfl left ing from 6
kfl left ing he 47
kfl left ing of 17
kfl left ing she 29
kfl left ing that -118
kfl left ing the -28
kfl left ing they 37
kfl left ing those 7
kfl left ing w 23
kfl left ing while -23
kfl left ing you 13
kfl left ing — -40
kfl left s ' 30
kfl left s 's 40
kfl left s -ed -31
kfl left s -ing -13
kfl left s -s -7
kfl left s CAP 24
kfl left s and -31
kfl left s but -33
kfl left s he 9
kfl left s his 6
kfl left s in -42
kfl left s it 17
kfl left s of -31
kfl left s she 11
kfl left s that 7
kfl left s the -52
kfl left s this -14
kfl left s w 16
kfl left s with -39
kfl left s — 16
kfl none base " -53
kfl none base 's -19
kfl none base ) 50
kfl none base , 28
kfl none base -ed 33
kfl none base -ing 34
kfl none base -s -26
kfl none base CAP -15
kfl none base DAY -51
kfl none base NUM 75
kfl none base ^ 107
kfl none base a 21
kfl none base all -93
kfl none base an 20
kfl none base and 26
kfl none base both -22
kfl none base but 8
kfl none base five -8
kfl none base he 30
kfl none base her -5
kfl none base him -37
kfl none base his -42
kfl none base i -39
kfl none base in 36
kfl none base it 32
kfl none base many -36
kfl none base my -30
kfl none base of 84
kfl none base one 50
kfl none base others -15
kfl none base she -46
kfl none base some -34
kfl none base that 12
kfl none base the 50
kfl none base their -64
kfl none base they -11
kfl none base two -32
kfl none base under 72
kfl none base w 38
kfl none base we -52
kfl none base who -55
kfl none base with -7
kfl none base you -32
kfl none ed " -64
kfl none ed 's 83
kfl none ed ) -44
kfl none ed , -9
kfl none ed -ed 30
kfl none ed -ing -9
kfl none ed -s 54
kfl none ed DAY -25
kfl none ed NUM -34
kfl none ed ^ -7
kfl none ed a 75
kfl none ed all 28
kfl none ed and 38
kfl none ed another 19
kfl none ed both -24
kfl none ed but -6
kfl none ed himself -26
kfl none ed i 34
kfl none ed it 44
kfl none ed many -23
kfl none ed others 37
kfl none ed she -7
kfl none ed some -10
kfl none ed the 105
kfl none ed them 79
kfl none ed they 29
kfl none ed three -12
kfl none ed w 29
kfl none ed we -34
kfl none ed what 88
kfl none ed when 153
kfl none ed which 35
kfl none ed who 89
kfl none ed whom -13
kfl none ed you -16
kfl none ed — 14
kfl none ing " -37
kfl none ing 's -97
kfl none ing , 19
kfl none ing -s -47
kfl none ing CAP -58
kfl none ing NUM -24
kfl none ing ^ 27
kfl none ing a 67
kfl none ing after -27
kfl none ing an 122
kfl none ing and -20
kfl none ing before 28
kfl none ing but 20
kfl none ing by 38
kfl none ing for -11
kfl none ing he -34
kfl none ing in -13
kfl none ing of -110
kfl none ing she -14
kfl none ing that 90
kfl none ing the 7
kfl none ing they -25
kfl none ing those -38
kfl none ing while 17
kfl none ing without -70
kfl none ing — 86
kfl none s " -27
kfl none s ' -23
kfl none s 's -102
kfl none s , -36
kfl none s -ed -15
kfl none s -ing 47
kfl none s -s 22
kfl none s CAP -7
kfl none s ^ -7
kfl none s and 61
kfl none s but 60
kfl none s he 6
kfl none s her -19
kfl none s his -27
kfl none s in 62
kfl none s it 17
kfl none s of 125
kfl none s she 7
kfl none s that -73
kfl none s the 53
kfl none s this -51
kfl none s w 16
kfl none s who 15
kfl none s with 63
kfl none s — -32
kfl relative base that -17
kfl relative base who 51
kfl relative ed which -12
kfl relative s that 24
kfl relative s who -61
kfl right base " 22
kfl right base 's -31
kfl right base ) -26
kfl right base , -25
kfl right base -ed -10
kfl right base -ing 45
kfl right base -s -13
kfl right base CAP -9
kfl right base DAY -19
kfl right base NUM -19
kfl right base ^ -35
kfl right base a -17
kfl right base all -37
kfl right base an -27
kfl right base and -23
kfl right base both -12
kfl right base but 17
kfl right base five -6
kfl right base he -9
kfl right base her -11
kfl right base him -22
kfl right base his -10
kfl right base i -6
kfl right base in -32
kfl right base many -10
kfl right base of 22
kfl right base one -14
kfl right base she -7
kfl right base some -11
kfl right base that -15
kfl right base the 8
kfl right base their -14
kfl right base they -8
kfl right base two -11
kfl right base we -5
kfl right base who -24
kfl right base you -7
kfl right base — -28
kfl right ed " 19
kfl right ed 's -21
kfl right ed ) -11
kfl right ed -ed -26
kfl right ed -ing -31
kfl right ed -s -12
kfl right ed CAP -7
kfl right ed DAY -10
kfl right ed NUM -14
kfl right ed ^ 6
kfl right ed a -27
kfl right ed all -9
kfl right ed and -13
kfl right ed another -14
kfl right ed both -23
kfl right ed but -22
kfl right ed he -7
kfl right ed i -7
kfl right ed it -23
kfl right ed many -7
kfl right ed others -11
kfl right ed since -17
kfl right ed some -6
kfl right ed the -67
kfl right ed them -20
kfl right ed they -9
kfl right ed three -12
kfl right ed w -12
kfl right ed we -6
kfl right ed when -17
kfl right ed which 46
kfl right ed who -17
kfl right ed whom -12
kfl right ed you -9
kfl right ed — -24
kfl right ing " -26
kfl right ing 's 21
kfl right ing , 10
kfl right ing -s -13
kfl right ing CAP -14
kfl right ing NUM -10
kfl right ing ^ -7
kfl right ing after -8
kfl right ing and -18
kfl right ing before -17
kfl right ing but -21
kfl right ing by -14
kfl right ing from -44
kfl right ing he -13
kfl right ing in -33
kfl right ing of 9
kfl right ing she -8
kfl right ing the 39
kfl right ing those -13
kfl right ing w -18
kfl right ing while -14
kfl right ing without -33
kfl right ing — 19
kfl right s " 17
kfl right s ' -11
kfl right s 's -26
kfl right s , -6
kfl right s -ed -18
kfl right s -ing -27
kfl right s -s -24
kfl right s CAP -11
kfl right s and -21
kfl right s but -17
kfl right s he -6
kfl right s his -6
kfl right s in -26
kfl right s it -16
kfl right s of -24
kfl right s she -7
kfl right s that -9
kfl right s the 33
kfl right s w -19
kfl right s who -17
kfl right s — -21
kfl shared base , 41
kfl shared base -s -58
kfl shared base CAP 13
kfl shared base NUM -36
kfl shared base a -22
kfl shared base an 50
kfl shared base and 76
kfl shared base he -20
kfl shared base his -12
kfl shared base i -6
kfl shared base it -19
kfl shared base she -18
kfl shared base some -13
kfl shared base the 28
kfl shared base they -19
kfl shared base w -45
kfl shared base we -8
kfl shared ed 's -9
kfl shared ed ) -24
kfl shared ed , -79
kfl shared ed -s -43
kfl shared ed CAP -35
kfl shared ed NUM -19
kfl shared ed and 63
kfl shared ed but 94
kfl shared ed he -25
kfl shared ed it -21
kfl shared ed she -20
kfl shared ed that -43
kfl shared ed they -8
kfl shared ed w 6
kfl shared ed when -68
kfl shared ed which -23
kfl shared ed who -25
kfl shared ed — -19
kfl shared ing " 38
kfl shared ing , 27
kfl shared ing -s 11
kfl shared ing CAP -49
kfl shared ing and 8
kfl shared ing before 53
kfl shared ing but 6
kfl shared ing by -49
kfl shared ing — 15
kfl shared s , 112
kfl shared s CAP -46
kfl shared s and 86
kfl shared s but -7
kfl shared s he -32
kfl shared s it -23
kfl shared s she -21
kfl shared s w -62
kg first -ing ing 18
kg first -ly base -18
kg first -ly ed 24
kg first -ly ing 33
kg first -ly s 27
kg first -s base -48
kg first CAP base -46
kg first CAP ed 77
kg first CAP s -25
kg first are base -38
kg first are ed 37
kg first are ing -39
kg first can base -19
kg first could base -28
kg first could ed -37
kg first did base -19
kg first didn’t base -8
kg first do base -16
kg first does base -39
kg first doesn't base -60
kg first doesn’t base -56
kg first don’t base -8
kg first had base -12
kg first had ed -32
kg first has base 12
kg first has ed -18
kg first has ing -31
kg first have base -7
kg first have ed -16
kg first have ing -40
kg first is base -80
kg first is ed -61
kg first it base -84
kg first may base 39
kg first might base -32
kg first not base 11
kg first not ing 78
kg first once ed -31
kg first should base -13
kg first so ed -26
kg first to base 97
kg first to ed 63
kg first to ing 33
kg first to s -88
kg first w ed -15
kg first w ing 24
kg first w s 23
kg first was base -42
kg first was ed -61
kg first was ing 8
kg first were base -69
kg first were ed -91
kg first were ing -64
kg first will base 17
kg first will ed -31
kg first would base 10
kg first would ed 28
kg first ’re ing -17
kg first ’s base 74
kg first ’s ed -16
kg first ’s ing -9
kg left -ed ed 9
kg left -ing ing -10
kg left -ly base 12
kg left -ly ed 6
kg left -ly ing -23
kg left -ly s 17
kg left -s base 10
kg left -s s 6
kg left CAP base 11
kg left CAP ed -74
kg left CAP s 15
kg left am base 7
kg left are base 24
kg left are ed -99
kg left are ing 49
kg left are s -94
kg left could base 55
kg left could ed -103
kg left did base 33
kg left didn't base 52
kg left didn’t base 35
kg left do base 24
kg left does base 10
kg left doesn't base 44
kg left doesn’t base 26
kg left don't base -36
kg left don’t base 32
kg left had base 24
kg left had ing 13
kg left has base -31
kg left has ed 10
kg left has ing 43
kg left hasn't ed 25
kg left have base -49
kg left have ed 20
kg left have ing 33
kg left is base -19
kg left is ed -77
kg left is ing 49
kg left isn’t ing 31
kg left it base 10
kg left may ed 18
kg left might base -19
kg left must base 49
kg left never ed 36
kg left not base -39
kg left not ed -21
kg left not ing -17
kg left once ed 59
kg left should base -10
kg left so ed -14
kg left to base -9
kg left to ed -129
kg left to ing -126
kg left to s -52
kg left w ed 16
kg left w ing -31
kg left w s 17
kg left was base 28
kg left was ed -94
kg left was ing 51
kg left were base 52
kg left were ed -95
kg left were ing 80
kg left will base 32
kg left will ed -131
kg left will ing -46
kg left would base 9
kg left would ed -14
kg left wouldn’t base 56
kg left ’ll base 9
kg left ’re ing 26
kg left ’s base 11
kg left ’s ed -33
kg left ’s ing 21
kg none -ed ed -9
kg none -ing ing 17
kg none -ly base -12
kg none -ly ing 45
kg none -ly s -28
kg none -s base 41
kg none -s s 19
kg none CAP base 66
kg none CAP ed 52
kg none CAP s 28
kg none are ed 151
kg none are ing -68
kg none are s 113
kg none can base 33
kg none could base -12
kg none could ed 137
kg none did base -41
kg none didn't base -35
kg none didn’t base -36
kg none do base -27
kg none does base -87
kg none doesn't base -7
kg none doesn’t base -106
kg none don't base 10
kg none don’t base -47
kg none had base -20
kg none had ed 40
kg none had ing -11
kg none has base -24
kg none has ed 34
kg none has ing -27
kg none hasn't ed -14
kg none have base 53
kg none have ed -18
kg none have ing -39
kg none is base 110
kg none is ed 204
kg none is ing -65
kg none isn’t ing -19
kg none it base 107
kg none may ed -9
kg none might base -9
kg none must base -43
kg none never ed -14
kg none not base 69
kg none not ed 51
kg none not ing -79
kg none once ed 31
kg none should base 39
kg none so ed 60
kg none to base -11
kg none to ed 59
kg none to ing 90
kg none to s 140
kg none w base 17
kg none w ed -19
kg none w ing -46
kg none w s -51
kg none was base 11
kg none was ed 301
kg none was ing -52
kg none were base -23
kg none were ed 192
kg none were ing -46
kg none were s 54
kg none will base -22
kg none will ed 212
kg none will ing 64
kg none would ed 43
kg none wouldn’t base -17
kg none ’re ing -20
kg none ’s base -56
kg none ’s ed 67
kg none ’s ing -33
kg relative -ed ed 41
kg relative -s s 7
kg relative are ed -26
kg relative has ed -67
kg relative is ed -29
kg relative w ed 44
kg relative was ed -45
kg right -ed ed -8
kg right -ly ed -8
kg right -ly ing -12
kg right -ly s -13
kg right -s base -30
kg right -s s -9
kg right CAP base -44
kg right CAP s -35
kg right are base -16
kg right are ed -5
kg right are ing -17
kg right can base -19
kg right could base -30
kg right did base -13
kg right didn't base -15
kg right didn’t base -12
kg right does base -15
kg right doesn't base -27
kg right doesn’t base 47
kg right don't base -19
kg right don’t base -8
kg right had base -6
kg right had ed -9
kg right has base 24
kg right has ed -12
kg right has ing -12
kg right hasn't ed -9
kg right have base 15
kg right have ed -13
kg right have ing -10
kg right is base -24
kg right is ed 20
kg right is ing -15
kg right it base -18
kg right may base -9
kg right may ed -7
kg right might base 42
kg right must base -15
kg right never ed -7
kg right not base -23
kg right not ing -13
kg right should base -27
kg right to base -45
kg right to ing -40
kg right to s -49
kg right w base -7
kg right w ing 6
kg right w s -10
kg right was base -20
kg right was ed -7
kg right was ing -17
kg right were base -22
kg right were ed -33
kg right were ing -28
kg right will base -33
kg right will ed -17
kg right will ing -28
kg right would base -17
kg right ’s base -29
kg right ’s ed -21
kg shared -ing ing 34
kg shared -ly base -29
kg shared -ly ed -38
kg shared -ly ing 13
kg shared -ly s -9
kg shared -s s -34
kg shared CAP s 76
kg shared are ing -61
kg shared did base 13
kg shared does base 56
kg shared had ed -13
kg shared has base -17
kg shared has ed -19
kg shared have ed -22
kg shared is ed -82
kg shared it base -56
kg shared to base 6
kg shared w base 6
kg shared w ing 69
kg shared w s 60
kg shared was ed -28
kg shared would base 30
kl first " -17
kl first ' -38
kl first 's 26
kl first 've 77
kl first ) -9
kl first , 14
kl first -ed -13
kl first -ing -24
kl first -s -16
kl first CAP -14
kl first DAY 19
kl first NUM -21
kl first a 13
kl first all -20
kl first and 55
kl first another -24
kl first as 40
kl first before 12
kl first both 36
kl first but 37
kl first by 35
kl first few -87
kl first five -12
kl first for -16
kl first he -24
kl first her 8
kl first i -24
kl first in 9
kl first it -10
kl first many -36
kl first of -41
kl first one -43
kl first or 80
kl first others -37
kl first several 54
kl first she -21
kl first since 33
kl first some 20
kl first that -28
kl first the -46
kl first their 22
kl first them -29
kl first those 30
kl first two -11
kl first w -13
kl first we 33
kl first what -47
kl first when -21
kl first which -52
kl first while 32
kl first who -40
kl first whom -13
kl first with 38
kl first without -25
kl first you -22
kl first — 6
kl left " -65
kl left ' 64
kl left 's 19
kl left 've -66
kl left ) 29
kl left , -7
kl left -s 15
kl left CAP 17
kl left DAY 21
kl left NUM 13
kl left a -25
kl left after -36
kl left all 31
kl left an -41
kl left and -24
kl left another 7
kl left anyone 32
kl left as -44
kl left before -42
kl left both 9
kl left but -27
kl left by -17
kl left everyone 52
kl left few -14
kl left five 21
kl left for -32
kl left from -20
kl left he 12
kl left her 6
kl left him 10
kl left his 13
kl left i 18
kl left in -22
kl left its 38
kl left many -6
kl left my 39
kl left of -40
kl left one 30
kl left or -51
kl left others 19
kl left out -5
kl left several -27
kl left she 12
kl left since -23
kl left some 10
kl left that 21
kl left the -33
kl left their 12
kl left them 16
kl left they 6
kl left this -18
kl left those 11
kl left three 22
kl left two 35
kl left under -33
kl left w 6
kl left we 19
kl left what -43
kl left when -40
kl left while -28
kl left whom 19
kl left whose 26
kl left with -45
kl left without -37
kl left you 29
kl none " -61
kl none ' -59
kl none 's -42
kl none 've -21
kl none ) -12
kl none -ed 42
kl none -ing 48
kl none -s 10
kl none CAP -8
kl none DAY -46
kl none NUM 33
kl none ^ 43
kl none a 83
kl none after 76
kl none all -36
kl none an 106
kl none and 42
kl none another 39
kl none anyone -45
kl none as 90
kl none before 49
kl none both -36
kl none but 38
kl none by 74
kl none despite 122
kl none everyone -60
kl none few 88
kl none five -9
kl none for 80
kl none from 54
kl none her -14
kl none him 44
kl none himself -34
kl none his -42
kl none i -7
kl none in 45
kl none it 48
kl none its -31
kl none many 63
kl none my -30
kl none of 117
kl none one -7
kl none or -79
kl none others 16
kl none out -14
kl none several -33
kl none she -8
kl none since 42
kl none some -37
kl none that 16
kl none the 94
kl none their -70
kl none them 32
kl none this -65
kl none those -42
kl none three -12
kl none two -34
kl none under 72
kl none w 29
kl none we -56
kl none what 73
kl none when 114
kl none which 58
kl none while 47
kl none who 59
kl none whom -13
kl none whose -26
kl none with 34
kl none without 24
kl none you -35
kl none — 49
kl relative which -19
kl right " 16
kl right ' -14
kl right 's -18
kl right 've -15
kl right ) -14
kl right -ed -22
kl right -ing -7
kl right -s -13
kl right CAP -8
kl right DAY -12
kl right NUM -18
kl right ^ -8
kl right a -29
kl right after -19
kl right all -30
kl right an -32
kl right and -16
kl right another -17
kl right anyone -8
kl right as -57
kl right before -34
kl right both -18
kl right but -12
kl right by -15
kl right despite -34
kl right everyone -21
kl right few -25
kl right five -7
kl right for -36
kl right from -42
kl right he -7
kl right her -12
kl right him -28
kl right himself -18
kl right his -9
kl right i -6
kl right in -9
kl right it -15
kl right many -14
kl right one -21
kl right or -44
kl right others -17
kl right several -20
kl right since -40
kl right some -9
kl right that -6
kl right the 18
kl right their -15
kl right them -22
kl right they -8
kl right this 17
kl right those -14
kl right three -12
kl right two -16
kl right w -12
kl right we -5
kl right what 25
kl right when -20
kl right which 42
kl right while -21
kl right who -29
kl right whom -12
kl right with -55
kl right without -33
kl right you -7
kl right — -16
kl shared " 36
kl shared 's -23
kl shared ) -27
kl shared , 25
kl shared -ed -5
kl shared -ing -54
kl shared -s -47
kl shared CAP -34
kl shared NUM -59
kl shared a 35
kl shared an -20
kl shared and 85
kl shared another -21
kl shared before 53
kl shared but 66
kl shared by -59
kl shared five -32
kl shared he -30
kl shared her -14
kl shared his -21
kl shared i -11
kl shared it -51
kl shared or 33
kl shared others -17
kl shared she -36
kl shared some -13
kl shared that 11
kl shared they -35
kl shared w -24
kl shared we -8
kl shared which -23
kl shared who -25
kn first " -24
kn first ) -32
kn first -ed 19
kn first -ly -14
kn first -s -13
kn first . -39
kn first : 5
kn first ; -20
kn first DAY 66
kn first NUM 9
kn first about 7
kn first after -59
kn first against 41
kn first all -79
kn first an -19
kn first another -15
kn first any -70
kn first as -75
kn first at 38
kn first because -77
kn first before -13
kn first both 86
kn first by 51
kn first during -30
kn first for 27
kn first from -75
kn first has -32
kn first he 43
kn first her -8
kn first herself 27
kn first him 8
kn first himself 71
kn first his 9
kn first how 25
kn first if -52
kn first in -52
kn first into -34
kn first is 25
kn first it 30
kn first its -84
kn first like 63
kn first many -40
kn first me 30
kn first most -57
kn first my 36
kn first no -31
kn first not -112
kn first of -27
kn first off 28
kn first on 6
kn first other 33
kn first out 17
kn first over -16
kn first several 12
kn first she 37
kn first so -75
kn first some -23
kn first someone -50
kn first such 27
kn first that 26
kn first their 33
kn first them -13
kn first themselves -81
kn first they 15
kn first this -71
kn first those 55
kn first three -46
kn first to 12
kn first up 77
kn first us -36
kn first w -5
kn first was -36
kn first we -24
kn first were -46
kn first what -10
kn first when 24
kn first where -12
kn first whether -34
kn first who -88
kn first why -15
kn first will -17
kn first with 39
kn first would -73
kn first you 18
kn first — -6
kn left 's -49
kn left ) 48
kn left , -6
kn left -ed -36
kn left -ing 14
kn left -s 6
kn left . 6
kn left : 15
kn left ; -41
kn left CAP 7
kn left DAY -16
kn left NUM -13
kn left about -16
kn left after -31
kn left against -31
kn left all 30
kn left an 10
kn left and -16
kn left any 24
kn left as -27
kn left at 13
kn left because -59
kn left before 35
kn left both -27
kn left by 21
kn left could 7
kn left during 25
kn left each -12
kn left for -42
kn left four 12
kn left from -75
kn left has -24
kn left he 14
kn left her 14
kn left herself 18
kn left him 9
kn left himself -26
kn left his 13
kn left how -7
kn left if 21
kn left in 7
kn left is -72
kn left it 16
kn left its 18
kn left itself 16
kn left like -75
kn left many -48
kn left most -38
kn left my 13
kn left no 17
kn left of -22
kn left off -54
kn left on -10
kn left one -9
kn left other 18
kn left our -72
kn left out 12
kn left over -25
kn left several -6
kn left she 11
kn left so 6
kn left some -22
kn left someone -17
kn left such 13
kn left that 12
kn left the 15
kn left their 10
kn left themselves 58
kn left these 30
kn left they 23
kn left this 31
kn left those 19
kn left three 12
kn left to -17
kn left two 29
kn left us 58
kn left was 8
kn left we 68
kn left were -6
kn left what 27
kn left when -11
kn left where 15
kn left whether 12
kn left which 21
kn left who -25
kn left why 45
kn left will 10
kn left with -15
kn left would -30
kn left you 27
kn left — 5
kn none " 62
kn none 's 60
kn none ) -30
kn none , 13
kn none -ed 106
kn none -ing 31
kn none -ly 30
kn none -s 11
kn none : -45
kn none ; 68
kn none CAP -19
kn none DAY 49
kn none NUM -43
kn none about 37
kn none after 77
kn none against 5
kn none all 24
kn none an -7
kn none and 33
kn none another 23
kn none any 37
kn none as 165
kn none at -26
kn none because 121
kn none before -42
kn none both -54
kn none by -104
kn none could -6
kn none during -43
kn none each -52
kn none for 84
kn none four -20
kn none from 92
kn none has 68
kn none having 60
kn none he -29
kn none her -22
kn none herself -35
kn none him -37
kn none himself 13
kn none his 8
kn none how 36
kn none if -9
kn none in 18
kn none into 29
kn none is 121
kn none it -38
kn none its 24
kn none itself -23
kn none like 38
kn none many 27
kn none me -50
kn none most 12
kn none my -38
kn none no 43
kn none not 103
kn none of 62
kn none off 30
kn none on 24
kn none one 9
kn none other -61
kn none our 71
kn none out -46
kn none over 57
kn none several -35
kn none she -43
kn none since 76
kn none so 45
kn none some -34
kn none someone -14
kn none such -35
kn none the -10
kn none their -10
kn none them 21
kn none themselves -47
kn none these -29
kn none they -64
kn none this 32
kn none those -76
kn none three -15
kn none to 58
kn none two -40
kn none up -81
kn none us -29
kn none w 34
kn none was 14
kn none we -57
kn none were 54
kn none what -10
kn none when -18
kn none where -8
kn none who 43
kn none why -49
kn none will -19
kn none with -22
kn none would 146
kn none you -58
kn none — -9
kn relative -ing -78
kn relative -s 27
kn relative a 29
kn relative for -40
kn relative the -23
kn relative to -26
kn relative w -33
kn right -ed -10
kn right -ing -15
kn right -ly -13
kn right DAY -15
kn right NUM 16
kn right a -6
kn right all -25
kn right another -9
kn right both -9
kn right each -18
kn right four -11
kn right he -14
kn right her -9
kn right herself -15
kn right him -14
kn right himself -17
kn right his -13
kn right how -16
kn right it -10
kn right its -8
kn right itself -10
kn right many 41
kn right most 39
kn right my -14
kn right no -18
kn right not -15
kn right one 5
kn right other -20
kn right our -9
kn right several 24
kn right she -9
kn right some 22
kn right someone 8
kn right such -13
kn right that -13
kn right the -8
kn right their -18
kn right them -17
kn right themselves -13
kn right these -12
kn right they -12
kn right this -15
kn right those -8
kn right three 14
kn right two 8
kn right us -18
kn right w -5
kn right we -24
kn right what -18
kn right which -17
kn right who -16
kn right why -24
kn right you -13
kn shared " -84
kn shared , 33
kn shared -ed -14
kn shared -ing 43
kn shared -ly 87
kn shared . -35
kn shared : -34
kn shared DAY -12
kn shared a 9
kn shared about -28
kn shared an -35
kn shared any -12
kn shared as -65
kn shared at -27
kn shared for -47
kn shared he 39
kn shared her 55
kn shared him 48
kn shared himself -30
kn shared how 45
kn shared in 14
kn shared it -33
kn shared its 36
kn shared not -29
kn shared of 49
kn shared on 6
kn shared she 32
kn shared some 33
kn shared that 14
kn shared the 20
kn shared their -8
kn shared them 8
kn shared themselves -25
kn shared they -16
kn shared to -22
kn shared w -30
kn shared was -14
kn shared what 58
kn shared whether -31
kn shared why 35
kn shared — -5
ks first abl -16
ks first accept -9
ks first accord -100
ks first accus -11
ks first accusation 8
ks first acknowledg -54
ks first add -12
ks first address -15
ks first admit -43
ks first adviz -14
ks first advocat -45
ks first aim 22
ks first alarm -31
ks first alleg 6
ks first allow -56
ks first allud 24
ks first anger -47
ks first announc -29
ks first answer 33
ks first apologiz 11
ks first appeal -34
ks first appear -55
ks first argu 7
ks first ask -39
ks first assail -58
ks first assert -103
ks first assertion 105
ks first attack 42
ks first attempt -31
ks first attribut -11
ks first awar 6
ks first back -17
ks first bash 14
ks first becom -13
ks first begin -83
ks first believ -29
ks first blam -21
ks first blast 59
ks first boast -16
ks first bring 12
ks first call 7
ks first car -16
ks first cast 29
ks first celebrat 12
ks first challeng 70
ks first characteriz -8
ks first charg 41
ks first cheer -56
ks first chid 75
ks first cit 37
ks first claim 69
ks first clear -49
ks first com -76
ks first comment -10
ks first complain -56
ks first complaint -57
ks first conced 26
ks first concern -107
ks first conclud -19
ks first condemn -24
ks first confident 8
ks first confirm -65
ks first continu 49
ks first contrast 63
ks first convinc 16
ks first count 32
ks first critical -8
ks first criticism -87
ks first criticiz 26
ks first decid 6
ks first decision 6
ks first declar 36
ks first declin -8
ks first decry -80
ks first deem 6
ks first deep 14
ks first defend 34
ks first deliver 26
ks first demand -41
ks first denounc -37
ks first deny 40
ks first describ 60
ks first design -69
ks first determin 72
ks first devot -23
ks first disagre -18
ks first disclos 37
ks first dismiss 10
ks first display -36
ks first disput 46
ks first distanc -78
ks first doubt 14
ks first eager 83
ks first echo -81
ks first embrac 52
ks first emphasiz 33
ks first encourag 48
ks first endorsement -137
ks first enjoy -9
ks first envision 60
ks first estimat -29
ks first expand 36
ks first expect -70
ks first explain -30
ks first expos 83
ks first express 28
ks first fail -9
ks first far -7
ks first favor -103
ks first fear -18
ks first figur 21
ks first fil -21
ks first find -16
ks first fir -10
ks first focus 49
ks first forecast -19
ks first giv -92
ks first go 19
ks first grow -72
ks first hard 56
ks first highlight -18
ks first hint -21
ks first hir -52
ks first hold 73
ks first hop 32
ks first idea 82
ks first identify -22
ks first ignor -34
ks first imagin -15
ks first imply 22
ks first includ 44
ks first indicat -21
ks first intend 35
ks first interpret 50
ks first introduc -62
ks first invok -27
ks first issu 32
ks first it -98
ks first jok 32
ks first keep -6
ks first knock -6
ks first know -45
ks first label 62
ks first lament -35
ks first launch 42
ks first lay 18
ks first learn 28
ks first leav 91
ks first list 63
ks first look -39
ks first maintain 25
ks first mak 15
ks first mark -51
ks first mean -36
ks first mention 39
ks first messag 17
ks first mind 41
ks first mock 72
ks first movement 40
ks first nam -23
ks first need 18
ks first negativ 44
ks first not 34
ks first observ 40
ks first offer -13
ks first open -16
ks first oppos -43
ks first opposition 37
ks first optimistic -55
ks first order 17
ks first paint 82
ks first pass 38
ks first persuad -48
ks first plan -29
ks first plead -67
ks first pledg 6
ks first point 22
ks first portray 22
ks first post -16
ks first praiz 19
ks first predict 6
ks first prefer -49
ks first present -20
ks first press -81
ks first project -51
ks first promiz -47
ks first promot 92
ks first propos 15
ks first prov -85
ks first provid 51
ks first publish -74
ks first push -40
ks first put -34
ks first question -49
ks first quick 40
ks first quot -12
ks first rail -57
ks first rais -73
ks first rattl -8
ks first reach 56
ks first react -21
ks first read 5
ks first reaffirm -16
ks first reason -25
ks first rebuf -47
ks first recall -28
ks first recit -5
ks first recommend 43
ks first refer 16
ks first referenc 10
ks first reflect 68
ks first refus 48
ks first regard -7
ks first reiterat 67
ks first reject -55
ks first releas -27
ks first remain -8
ks first remark 17
ks first remember -76
ks first remind 35
ks first reply -18
ks first report -33
ks first represent -34
ks first request -110
ks first requir 63
ks first respond 70
ks first restrict -25
ks first reveal 51
ks first rul 53
ks first run -117
ks first say -7
ks first see -40
ks first seek -8
ks first seem -23
ks first send -25
ks first set -79
ks first shar -21
ks first sharp 9
ks first shout 57
ks first show -13
ks first shrug -69
ks first sid 66
ks first sign -43
ks first signal -12
ks first singl -36
ks first skeptical 62
ks first slam 17
ks first sound -6
ks first speculat -28
ks first speculation -46
ks first stand 9
ks first start 25
ks first stat -85
ks first statement -43
ks first stop 7
ks first strategy -68
ks first stress 69
ks first stuck 33
ks first suggest -22
ks first suggestion 19
ks first support -22
ks first supporter 102
ks first surpriz -73
ks first suspect -31
ks first talk 28
ks first tell 33
ks first ther -100
ks first think -6
ks first threaten 62
ks first titl -75
ks first tout -47
ks first try 106
ks first turn 35
ks first tweet 26
ks first understand 8
ks first unveil 9
ks first urg -49
ks first used 16
ks first view 14
ks first voic -28
ks first vot 24
ks first vouch -49
ks first vow -10
ks first want 9
ks first warn 15
ks first weigh -15
ks first welcom 71
ks first wonder -93
ks first word 98
ks first worry 12
ks first yell -17
ks left abl 79
ks left accept 23
ks left accord -17
ks left accus -15
ks left accusation -51
ks left acknowledg 18
ks left acquiesc 39
ks left add 17
ks left address 22
ks left adopt 8
ks left advic -34
ks left adviz -50
ks left advocat 42
ks left agre 20
ks left aim 18
ks left air -104
ks left alarm -112
ks left alleg -17
ks left allegation -131
ks left allow 34
ks left allud 10
ks left anger -95
ks left announc 19
ks left announcement -76
ks left answer -8
ks left apologiz 13
ks left appeal 60
ks left appear -127
ks left applaud 20
ks left appoint 66
ks left approv 13
ks left argu 12
ks left argument -9
ks left assail -28
ks left assert 15
ks left assertion -76
ks left assumption -37
ks left assur 7
ks left attempt -34
ks left attribut -34
ks left avoid 23
ks left ban -34
ks left bash -61
ks left becam -138
ks left becom 7
ks left begin 55
ks left believ 19
ks left bemoan 18
ks left best -111
ks left blam 20
ks left blast 20
ks left block 37
ks left boast 16
ks left boo -54
ks left bring 18
ks left brush 28
ks left calculat 84
ks left call -7
ks left car 37
ks left carry 34
ks left cast 40
ks left caution 18
ks left celebrat 13
ks left certain -140
ks left challeng -13
ks left champion -56
ks left characteriz 28
ks left charg -56
ks left cheer 44
ks left chid -30
ks left choos 23
ks left cit 27
ks left clarify 10
ks left clear -20
ks left com -61
ks left comment 27
ks left complaint -85
ks left conced -25
ks left conclud 29
ks left condemn 26
ks left confident -20
ks left confirm 25
ks left congratulat -40
ks left consider -51
ks left contemplat 34
ks left contend 17
ks left continu 10
ks left contrast 6
ks left conversation -13
ks left convinc -6
ks left count -23
ks left cover -6
ks left creat 15
ks left credit -43
ks left critical 32
ks left criticism -48
ks left criticiz -15
ks left cry -39
ks left cut 11
ks left debat -107
ks left decid 26
ks left decision -17
ks left declar -16
ks left declin 44
ks left decry 66
ks left deem -79
ks left deep -17
ks left defend 21
ks left deliver 34
ks left demand 47
ks left demonstrat 20
ks left denounc 25
ks left deny 7
ks left derid -43
ks left design -116
ks left detail -46
ks left devot 103
ks left disagre 46
ks left disagreement -11
ks left disavow 10
ks left disclos -20
ks left discuss 25
ks left discussion -76
ks left dismiss 26
ks left display -43
ks left distanc 60
ks left divid 89
ks left document 31
ks left doubl 26
ks left doubt -25
ks left draw -100
ks left dub -24
ks left dwell -74
ks left eager 10
ks left echo 32
ks left elect -16
ks left embrac -9
ks left emerg -78
ks left emphasiz 7
ks left encourag 8
ks left end 49
ks left endors 28
ks left endorsement 10
ks left enjoy 33
ks left envision -26
ks left estimat 40
ks left expand -7
ks left expect -44
ks left experienc -41
ks left explain 37
ks left expos -33
ks left express 26
ks left fail 28
ks left far -73
ks left favor -13
ks left fear -7
ks left featur -75
ks left fight -81
ks left figur -34
ks left fil 39
ks left find 33
ks left fir 6
ks left focus 19
ks left follow 59
ks left forget 38
ks left fram 16
ks left giv 42
ks left go -10
ks left goal -62
ks left grow -20
ks left guess -29
ks left hail 20
ks left hard -102
ks left hat 8
ks left hear 71
ks left highlight 20
ks left hint -22
ks left hir 9
ks left hit -25
ks left hop 12
ks left hopeful 21
ks left idea -22
ks left identify -20
ks left ignor 10
ks left imagin -16
ks left imply 10
ks left impress 56
ks left includ 27
ks left indicat 13
ks left inform 18
ks left insist 15
ks left intend -34
ks left interest -22
ks left interject -77
ks left interpret -47
ks left introduc -9
ks left invok 38
ks left issu -11
ks left join 10
ks left jok 19
ks left judg -65
ks left keep 23
ks left knock 12
ks left know -42
ks left label -136
ks left lament 14
ks left lash 59
ks left launch 42
ks left lay 30
ks left learn -19
ks left leav -53
ks left less 35
ks left liken 29
ks left lin 28
ks left list -12
ks left look -71
ks left lov 39
ks left maintain 40
ks left mak 35
ks left mark -10
ks left mean 6
ks left mention -20
ks left messag 13
ks left mind -17
ks left mock -26
ks left mount -74
ks left mov 21
ks left movement -152
ks left nam -21
ks left need 21
ks left nominat 21
ks left observ -33
ks left offer 8
ks left open 60
ks left oppos 37
ks left opposition -86
ks left opt -38
ks left optimistic 30
ks left order 16
ks left outlin 38
ks left outrag -17
ks left outspoken -76
ks left paint -43
ks left pass -74
ks left peg 23
ks left persuad 70
ks left pick -24
ks left pivot 10
ks left plan 7
ks left play 24
ks left plead 26
ks left pledg 8
ks left point 16
ks left position 23
ks left praiz 10
ks left predict -14
ks left prefer 42
ks left present 11
ks left press -10
ks left pressur -58
ks left proclaim 40
ks left project -14
ks left proposal -7
ks left proud 34
ks left prov 69
ks left provid 30
ks left publish 28
ks left push 44
ks left put 50
ks left question -31
ks left quick 13
ks left quot 28
ks left rail 10
ks left rais -15
ks left rattl -92
ks left reach -22
ks left react 55
ks left read 6
ks left reaffirm 19
ks left realiz 11
ks left rebuf -10
ks left rebuk -54
ks left rebut 19
ks left recall 17
ks left receiv -128
ks left recit -14
ks left recogniz 17
ks left recommend 12
ks left refer 35
ks left referenc -71
ks left reflect -34
ks left refus 7
ks left regard -93
ks left reiterat -37
ks left reject 36
ks left remain -16
ks left remark 11
ks left remind -82
ks left renew -88
ks left repeat 19
ks left reply 19
ks left represent 18
ks left request -44
ks left requir -64
ks left resist 8
ks left respond 15
ks left restrict 28
ks left return -62
ks left retweet -6
ks left reveal 36
ks left rip 55
ks left rul 16
ks left run 45
ks left say 19
ks left scar 39
ks left see -20
ks left seek 35
ks left seem -125
ks left send 54
ks left sens -71
ks left set 19
ks left shar 63
ks left sharp -74
ks left shift 81
ks left shock 104
ks left shoot 17
ks left shout -23
ks left show 31
ks left shrug 39
ks left sid -48
ks left signal 56
ks left singl 10
ks left skeptical 17
ks left slam -17
ks left sound -96
ks left spar -38
ks left speak 33
ks left speculat 33
ks left speculation -141
ks left spent 47
ks left split 40
ks left stand -11
ks left start 48
ks left stat 19
ks left statement 39
ks left step 36
ks left stop 17
ks left strategy 14
ks left struck -40
ks left struggl 44
ks left stuck -12
ks left suggest 27
ks left suggestion -31
ks left support 19
ks left supporter -129
ks left supportiv -32
ks left sur -71
ks left surpriz -33
ks left tak 29
ks left talk 5
ks left target -46
ks left tell 18
ks left tend 35
ks left testify 13
ks left thank 22
ks left ther -77
ks left think 30
ks left threaten 12
ks left titl -140
ks left touch 6
ks left trad 10
ks left turn -14
ks left underscor 41
ks left understand 24
ks left unveil 18
ks left upset -38
ks left urg 22
ks left used 17
ks left very 18
ks left view -45
ks left voic 41
ks left vouch 46
ks left vow 40
ks left want 27
ks left wary 13
ks left watch -12
ks left wav 6
ks left weigh 34
ks left welcom -42
ks left withdraw 23
ks left witness 45
ks left wonder 44
ks left word -51
ks left worry -12
ks left writ 21
ks left yell 19
ks left zero -58
ks none abl -42
ks none accept -30
ks none accord -47
ks none accus 78
ks none accusation 97
ks none acquiesc -23
ks none add -21
ks none address -44
ks none adopt -19
ks none advic 22
ks none adviz 71
ks none advocat -89
ks none agre -39
ks none aim -92
ks none air 53
ks none alarm -94
ks none alleg 62
ks none allegation 184
ks none allow -5
ks none allud -11
ks none anger 21
ks none announc 46
ks none announcement 118
ks none apologiz -25
ks none appeal -50
ks none appear 310
ks none applaud -28
ks none appoint -13
ks none approv 42
ks none argu -18
ks none argument 87
ks none ask 112
ks none assail 67
ks none assert 99
ks none assertion 52
ks none assum 36
ks none assur 7
ks none attack 10
ks none attempt 87
ks none attribut 55
ks none avoid -13
ks none awar 16
ks none back -49
ks none balk -31
ks none ban 49
ks none bash 57
ks none becam 118
ks none becom -65
ks none begin -58
ks none believ -23
ks none bemoan -11
ks none best 118
ks none blam -18
ks none blast -44
ks none block -15
ks none boast -39
ks none boo 61
ks none bring -35
ks none brush -20
ks none calculat -31
ks none call 56
ks none car -41
ks none carry -44
ks none cast -69
ks none caution -33
ks none celebrat 6
ks none certain 91
ks none champion -32
ks none chant 12
ks none characteriz -18
ks none charg 102
ks none cheer -77
ks none chid -15
ks none choos -38
ks none cit -81
ks none claim -44
ks none clarify -10
ks none clear 106
ks none com 99
ks none compar -38
ks none complain 38
ks none complaint 158
ks none conced -46
ks none concern 102
ks none conclud -44
ks none condemn -23
ks none confident -71
ks none confirm 21
ks none congratulat -7
ks none consider 101
ks none contemplat -10
ks none contend -25
ks none continu -36
ks none contradict -31
ks none contrast -30
ks none conversation -34
ks none convinc -46
ks none count 24
ks none counter 15
ks none cover -35
ks none creat -9
ks none credit -23
ks none critical -33
ks none criticism 116
ks none criticiz 73
ks none cry 52
ks none cut 54
ks none debat 173
ks none decid -83
ks none declar 30
ks none declin -91
ks none decry -49
ks none deem 123
ks none deep -62
ks none defend -73
ks none deliver -54
ks none demand -11
ks none demonstrat -28
ks none denounc 22
ks none derid -20
ks none describ -32
ks none design 162
ks none detail 60
ks none determin -66
ks none devot -108
ks none disagre -58
ks none disagreement 72
ks none disavow -6
ks none disclosur 107
ks none discuss -5
ks none discussion 118
ks none dismiss 24
ks none display 49
ks none disput -51
ks none distanc -16
ks none divid -111
ks none document -57
ks none doubl -21
ks none doubt 60
ks none downplay -50
ks none draw 36
ks none dub 37
ks none dwell -32
ks none eager -126
ks none echo 23
ks none elect 16
ks none embrac 8
ks none emerg 124
ks none emphasiz -43
ks none encourag -77
ks none endors -60
ks none endorsement -26
ks none enjoy -42
ks none envision -22
ks none estimat -45
ks none expand 35
ks none expect 181
ks none experienc -78
ks none explain -60
ks none expos -42
ks none express -67
ks none fail -22
ks none far 103
ks none favor 21
ks none fear 66
ks none featur -69
ks none feel -12
ks none fight 56
ks none figur -53
ks none fil -40
ks none find -64
ks none fir 10
ks none focus -32
ks none follow -57
ks none forecast 30
ks none forget -14
ks none fram -12
ks none giv 27
ks none goal -81
ks none grow 40
ks none guess 65
ks none hail -8
ks none hard 94
ks none harsh -32
ks none hat 37
ks none hear -36
ks none highlight 22
ks none hint 31
ks none hir 39
ks none hit 31
ks none hold -58
ks none hop -88
ks none hopeful -19
ks none idea -14
ks none identify 68
ks none ignor 29
ks none imagin 57
ks none imply -45
ks none impos 50
ks none impress -117
ks none includ -82
ks none indicat 25
ks none inform 10
ks none insist -48
ks none intend 37
ks none interest -16
ks none interject -21
ks none interpret 12
ks none introduc 16
ks none invok -19
ks none issu 13
ks none it 128
ks none join -18
ks none jok -36
ks none judg 31
ks none keep -20
ks none know 207
ks none label 139
ks none lambast 10
ks none lament -32
ks none lash -8
ks none launch -44
ks none lay -54
ks none learn 35
ks none leav -101
ks none less -44
ks none let -13
ks none liken -19
ks none lin -35
ks none list 22
ks none lobby -11
ks none look 192
ks none lov -37
ks none maintain -40
ks none mak -36
ks none mark 57
ks none mean 68
ks none mention 27
ks none messag -40
ks none mind -35
ks none mock -16
ks none mount 17
ks none mov -20
ks none movement 121
ks none nam 56
ks none need -51
ks none negativ -65
ks none nominat -24
ks none observ -13
ks none offer 14
ks none open -68
ks none oppos -78
ks none opposition 120
ks none opt -48
ks none optimistic 17
ks none order -20
ks none outlin -30
ks none outrag 21
ks none outspoken -86
ks none paint -34
ks none pass -18
ks none peg -43
ks none persuad -62
ks none pick -17
ks none pivot -29
ks none plan -13
ks none play -10
ks none plead 23
ks none pledg -57
ks none portray 26
ks none position -36
ks none post 19
ks none praiz -23
ks none predict -66
ks none prefer -49
ks none present 50
ks none press 111
ks none pressur 23
ks none proclaim -10
ks none project 84
ks none promot -48
ks none propos 16
ks none proposal 27
ks none protest -39
ks none proud -23
ks none prov -41
ks none provid -26
ks none publish 11
ks none push -74
ks none put -79
ks none question 150
ks none quick -42
ks none quot -86
ks none rail 49
ks none rais 149
ks none rattl -51
ks none reach -29
ks none react -66
ks none read -42
ks none reaffirm -15
ks none realiz -11
ks none reason 14
ks none rebuf 50
ks none rebuk -19
ks none rebut -15
ks none recall -17
ks none receiv 76
ks none recit 58
ks none recogniz 34
ks none recommend -54
ks none refer 78
ks none referenc 73
ks none reflect -32
ks none refus -59
ks none regard 147
ks none reiterat -45
ks none reject 15
ks none releas 23
ks none remain -55
ks none remark -59
ks none remember 100
ks none remind 51
ks none renew 61
ks none repeat -43
ks none reply -29
ks none report 22
ks none represent -43
ks none request 146
ks none requir -15
ks none resist -15
ks none respond -49
ks none restrict -26
ks none return 33
ks none retweet 30
ks none reveal -72
ks none rip -10
ks none rul -88
ks none run -43
ks none say -37
ks none scar -38
ks none see 134
ks none seek -73
ks none seem 310
ks none seiz -16
ks none send -49
ks none sens 102
ks none set 9
ks none shar -41
ks none sharp 36
ks none shift -28
ks none shock -106
ks none shoot -13
ks none shout -41
ks none show -48
ks none shrug 43
ks none sid -41
ks none sign 60
ks none signal -41
ks none singl 22
ks none skeptical -85
ks none slam -59
ks none sound 157
ks none spar -62
ks none speak -77
ks none speculat -15
ks none speculation 162
ks none spent -37
ks none split -48
ks none stand -36
ks none start -99
ks none stat 18
ks none statement -90
ks none step -34
ks none stop -27
ks none story 40
ks none strategy 49
ks none stress -46
ks none struck -38
ks none struggl -33
ks none stuck -42
ks none suggest -51
ks none suggestion -8
ks none support 8
ks none supporter 94
ks none supportiv -28
ks none sur -79
ks none suspect 25
ks none tak -55
ks none talk 20
ks none target 11
ks none tend -29
ks none testify -11
ks none thank -14
ks none ther 157
ks none think -53
ks none threaten -92
ks none titl 172
ks none tout 52
ks none trad -8
ks none try -50
ks none turn -60
ks none tweet -31
ks none underscor -36
ks none understand -31
ks none unveil -26
ks none upset -59
ks none urg 17
ks none used -40
ks none using -11
ks none very -34
ks none view 51
ks none voic -41
ks none vot -62
ks none vouch -22
ks none vow -56
ks none want -77
ks none warn -27
ks none wary -30
ks none watch -54
ks none wav 19
ks none weigh -47
ks none welcom -60
ks none withdraw -19
ks none witness -41
ks none wonder -9
ks none word -74
ks none worry -84
ks none writ -49
ks none yell -19
ks none zero -42
ks relative ask -38
ks relative expect -25
ks relative nominat 13
ks relative say 10
ks relative seem -45
ks relative show 69
ks right abl -8
ks right accept -10
ks right accord 101
ks right accus -16
ks right accusation -45
ks right acknowledg -16
ks right address -15
ks right admit -15
ks right adopt -7
ks right adviz -30
ks right advocat -16
ks right agre -18
ks right aim -36
ks right alarm 174
ks right alleg -28
ks right allegation -33
ks right allow -28
ks right allud -66
ks right anger 88
ks right announc -18
ks right answer -18
ks right apologiz -5
ks right appear -15
ks right applaud -13
ks right appoint -14
ks right approv -15
ks right argu -11
ks right ask -20
ks right assail -12
ks right assert -16
ks right assertion -20
ks right assum -28
ks right assur -11
ks right attack -24
ks right attempt -21
ks right attribut -18
ks right avoid -9
ks right awar -17
ks right balk -8
ks right ban -17
ks right bash -33
ks right becam 49
ks right becom 26
ks right begin -9
ks right believ -12
ks right bemoan -6
ks right best -12
ks right blam -20
ks right blast -15
ks right block -11
ks right boast -7
ks right bring -15
ks right brush -8
ks right calculat -15
ks right call -14
ks right carry -17
ks right cast -19
ks right caution -11
ks right challeng -20
ks right characteriz -19
ks right charg -23
ks right cheer 15
ks right chid -14
ks right choos -19
ks right cit -14
ks right claim -15
ks right clear -21
ks right com 19
ks right comment -19
ks right compar -18
ks right complain -9
ks right complaint -25
ks right conced -12
ks right concern -23
ks right conclud -6
ks right condemn -12
ks right confident -32
ks right confirm -14
ks right congratulat -8
ks right consider -10
ks right contend -5
ks right continu -9
ks right contradict -9
ks right contrast -18
ks right convinc 13
ks right count -16
ks right cover -40
ks right credit -9
ks right critical -24
ks right criticism 51
ks right criticiz -16
ks right debat -28
ks right decid -12
ks right decision 16
ks right declar -17
ks right declin -16
ks right decry -16
ks right deem -26
ks right deep 48
ks right defend -21
ks right deliver -13
ks right demand -22
ks right demonstrat -7
ks right denounc -20
ks right deny -14
ks right derid -11
ks right describ -16
ks right detail -20
ks right determin -21
ks right devot -50
ks right disagre -8
ks right disavow -6
ks right disclos -22
ks right disclosur -36
ks right discuss -13
ks right dismiss -21
ks right display -14
ks right disput -8
ks right distanc -14
ks right divid -15
ks right document -41
ks right doubl -13
ks right doubt -25
ks right downplay -45
ks right draw 69
ks right dwell -26
ks right echo -14
ks right embrac -33
ks right emphasiz -9
ks right encourag -20
ks right end -34
ks right endors -22
ks right endorsement 81
ks right enjoy -8
ks right estimat -8
ks right expand -17
ks right expect -19
ks right experienc -21
ks right expos -24
ks right express -14
ks right fail -8
ks right far -23
ks right fear -15
ks right featur 95
ks right fil -18
ks right find -18
ks right fir -13
ks right focus -19
ks right follow -7
ks right forecast -13
ks right forget -14
ks right giv -19
ks right go -20
ks right grow 26
ks right hail -14
ks right hard -52
ks right hat -45
ks right hear -23
ks right highlight -28
ks right hint -28
ks right hir -12
ks right hit -17
ks right hold -19
ks right idea -45
ks right identify -16
ks right ignor -24
ks right imagin -28
ks right imply -8
ks right includ -20
ks right indicat -14
ks right inform -15
ks right insist -8
ks right interest 30
ks right interpret -19
ks right introduc -16
ks right invok -13
ks right issu -20
ks right it -18
ks right join -8
ks right jok -8
ks right judg -24
ks right keep -9
ks right know -17
ks right label -17
ks right lament -10
ks right lash -15
ks right launch -17
ks right lay -12
ks right learn -17
ks right leav 45
ks right less -19
ks right lin -19
ks right list -38
ks right look -26
ks right maintain -11
ks right mak -14
ks right mark -17
ks right mean -25
ks right mention -16
ks right messag -16
ks right mock -20
ks right mount 59
ks right nam 7
ks right need -12
ks right negativ -30
ks right nominat -24
ks right not -11
ks right offer -18
ks right open -22
ks right oppos -27
ks right opposition -56
ks right order -14
ks right outlin -15
ks right paint -14
ks right pass 81
ks right peg -9
ks right persuad -6
ks right pick 52
ks right pivot -10
ks right play -12
ks right pledg -11
ks right point -24
ks right portray -37
ks right position -10
ks right post -9
ks right praiz -18
ks right predict 8
ks right prefer -19
ks right present -7
ks right press -23
ks right pressur -21
ks right project -44
ks right promiz 16
ks right promot -24
ks right propos -19
ks right protest -16
ks right proud -13
ks right provid -29
ks right publish -14
ks right push -18
ks right put -19
ks right quick -14
ks right quot -21
ks right rail -16
ks right rais -20
ks right rattl 150
ks right reach -13
ks right read 32
ks right rebuk -18
ks right receiv 121
ks right recogniz -20
ks right recommend -24
ks right refer -93
ks right referenc -23
ks right reflect -7
ks right refus -6
ks right regard -34
ks right reiterat -17
ks right reject -11
ks right releas -20
ks right remain 30
ks right remark -21
ks right remember -41
ks right remind 30
ks right renew -16
ks right repeat -24
ks right represent -18
ks right request -19
ks right requir -35
ks right resist -5
ks right respond -21
ks right restrict -13
ks right return -17
ks right retweet -18
ks right reveal -15
ks right rul -17
ks right run -25
ks right see -19
ks right seek -25
ks right seem -18
ks right seiz -10
ks right send -20
ks right set -18
ks right shar -25
ks right sharp -43
ks right shoot -7
ks right show -20
ks right shrug -14
ks right sid -39
ks right sign -15
ks right signal -12
ks right singl -19
ks right skeptical -30
ks right slam -18
ks right sound -54
ks right spar -16
ks right speak -27
ks right speculat -6
ks right spent -11
ks right stand 41
ks right start -21
ks right statement 44
ks right stop -6
ks right strategy -15
ks right stress -14
ks right struck 42
ks right struggl -12
ks right suggest -14
ks right suggestion -17
ks right support -15
ks right supporter -41
ks right supportiv -25
ks right sur 72
ks right surpriz 64
ks right suspect -8
ks right tak -14
ks right talk -23
ks right target -45
ks right tell -16
ks right tend -13
ks right thank -12
ks right ther -25
ks right think -10
ks right threaten -11
ks right tout -22
ks right try -22
ks right turn -22
ks right tweet -8
ks right underscor -8
ks right understand -19
ks right unveil -8
ks right urg -19
ks right used -17
ks right using -9
ks right very 13
ks right view 8
ks right voic -15
ks right vot -31
ks right vouch -13
ks right vow -17
ks right want -14
ks right warn -17
ks right watch -20
ks right welcom 15
ks right withdraw -9
ks right witness -11
ks right wonder -12
ks right worry 46
ks right writ 9
ks right zero -30
ks shared accord -73
ks shared accus 11
ks shared acknowledg 63
ks shared add 14
ks shared admit 84
ks shared advocat -44
ks shared allud 47
ks shared announc -24
ks shared answer -14
ks shared appear 38
ks shared argu 10
ks shared ask -64
ks shared assert -55
ks shared assertion -56
ks shared attack 32
ks shared believ 24
ks shared blam 65
ks shared call 35
ks shared cast -7
ks shared cit -7
ks shared claim -26
ks shared conced 57
ks shared concern -60
ks shared consider 46
ks shared continu -15
ks shared decid -9
ks shared declar 20
ks shared declin -31
ks shared defend 50
ks shared deliver -43
ks shared denounc -19
ks shared deny -62
ks shared describ 31
ks shared determin -47
ks shared discuss -68
ks shared embrac -7
ks shared favor 18
ks shared fear 14
ks shared focus 37
ks shared go 31
ks shared hop 8
ks shared imply 14
ks shared indicat -30
ks shared insist 50
ks shared introduc 79
ks shared it -56
ks shared know -105
ks shared look -14
ks shared mak -74
ks shared mention 60
ks shared nam -7
ks shared not 42
ks shared offer 52
ks shared oppos 55
ks shared order -39
ks shared pledg 60
ks shared point 78
ks shared praiz 27
ks shared predict 6
ks shared promiz 44
ks shared propos -26
ks shared push 61
ks shared question -64
ks shared quot 89
ks shared rail -8
ks shared rais -87
ks shared recall 21
ks shared refer 6
ks shared referenc 54
ks shared refus 7
ks shared reject -21
ks shared remark 31
ks shared remind -29
ks shared repeat 38
ks shared report -15
ks shared respond 49
ks shared say -12
ks shared see 31
ks shared seek -26
ks shared seem -28
ks shared show -46
ks shared sign -45
ks shared slam 75
ks shared sound 30
ks shared speak 75
ks shared suggest 38
ks shared support -50
ks shared tak 26
ks shared talk 28
ks shared think -31
ks shared threaten -18
ks shared tout 23
ks shared try -26
ks shared tweet 10
ks shared understand 41
ks shared urg 9
ks shared view 33
ks shared vot 63
ks shared vow -92
ks shared want -30
ks shared warn 8
ks shared worry -10
n first 1 17
n first 12 -37
n first 2 -6
n first 3 9
n first 4 -6
n first 7 -16
n left 1 61
n left 12 -22
n left 2 23
n left 3 24
n left 7 -16
n relative 1 70
n relative 12 -34
n relative 2 60
n relative 3 20
n relative 4 14
n relative 7 -31
n right 1 -8
n right 12 -7
n right 2 -12
n right 3 -8
n right 4 -6
n right 7 -6
n shared 12 77
n shared 2 -6
n shared 3 7
n shared 7 34
n1 first 1 -ing -38
n1 first 1 -s -43
n1 first 1 CAP 42
n1 first 1 DAY -24
n1 first 1 NUM -17
n1 first 1 a -37
n1 first 1 an -34
n1 first 1 another -27
n1 first 1 any -44
n1 first 1 he 74
n1 first 1 her 12
n1 first 1 his 49
n1 first 1 i 55
n1 first 1 it -28
n1 first 1 many 6
n1 first 1 most -19
n1 first 1 never -8
n1 first 1 not -39
n1 first 1 one -40
n1 first 1 others 16
n1 first 1 she 89
n1 first 1 some -29
n1 first 1 the -75
n1 first 1 they 81
n1 first 1 this -41
n1 first 1 those -39
n1 first 1 w -60
n1 first 1 we 66
n1 first 1 what -36
n1 first 1 why -31
n1 first 1 you 17
n1 first 12 -ing -26
n1 first 12 -s -29
n1 first 12 CAP -50
n1 first 12 NUM -16
n1 first 12 a -14
n1 first 12 an -9
n1 first 12 he -36
n1 first 12 his -35
n1 first 12 other 52
n1 first 12 the -41
n1 first 12 w 13
n1 first 2 -ing -75
n1 first 2 -s -48
n1 first 2 CAP -23
n1 first 2 DAY -15
n1 first 2 NUM 19
n1 first 2 a -29
n1 first 2 all -7
n1 first 2 an -45
n1 first 2 another -66
n1 first 2 any 75
n1 first 2 both 50
n1 first 2 he -83
n1 first 2 her 66
n1 first 2 it -31
n1 first 2 its 60
n1 first 2 many 103
n1 first 2 most 55
n1 first 2 no 56
n1 first 2 not -25
n1 first 2 one -48
n1 first 2 other -42
n1 first 2 several 22
n1 first 2 she -59
n1 first 2 some 44
n1 first 2 the 33
n1 first 2 their 25
n1 first 2 these 24
n1 first 2 they -55
n1 first 2 this -11
n1 first 2 those -15
n1 first 2 two -48
n1 first 2 w 7
n1 first 2 what -13
n1 first 2 whose -65
n1 first 2 why -14
n1 first 3 -s -6
n1 first 3 CAP 34
n1 first 3 NUM -47
n1 first 3 a 10
n1 first 3 all -16
n1 first 3 an -70
n1 first 3 eight -5
n1 first 3 he -73
n1 first 3 her -31
n1 first 3 his 22
n1 first 3 it -14
n1 first 3 its -8
n1 first 3 many -64
n1 first 3 no -33
n1 first 3 not -21
n1 first 3 one -99
n1 first 3 other -45
n1 first 3 seven -17
n1 first 3 she -74
n1 first 3 some 73
n1 first 3 such -15
n1 first 3 the 10
n1 first 3 their -8
n1 first 3 this 66
n1 first 3 those -27
n1 first 3 three -19
n1 first 3 two 49
n1 first 3 w -25
n1 first 3 whose 55
n1 first 4 -ing -37
n1 first 4 DAY -14
n1 first 4 NUM 17
n1 first 4 a -14
n1 first 4 all -21
n1 first 4 an 32
n1 first 4 another 62
n1 first 4 both -39
n1 first 4 each -19
n1 first 4 he -11
n1 first 4 her -45
n1 first 4 his -34
n1 first 4 i -58
n1 first 4 it -40
n1 first 4 its -9
n1 first 4 many 45
n1 first 4 most -34
n1 first 4 no -31
n1 first 4 not 9
n1 first 4 one 26
n1 first 4 other -41
n1 first 4 several 16
n1 first 4 she -70
n1 first 4 some -28
n1 first 4 such -31
n1 first 4 the -10
n1 first 4 their -27
n1 first 4 they -57
n1 first 4 this -6
n1 first 4 those -21
n1 first 4 three -16
n1 first 4 what -54
n1 first 4 whose -55
n1 first 7 -ing -34
n1 first 7 -s 49
n1 first 7 CAP -27
n1 first 7 DAY -11
n1 first 7 NUM -39
n1 first 7 a 14
n1 first 7 all -69
n1 first 7 an 21
n1 first 7 both 39
n1 first 7 he -90
n1 first 7 her -10
n1 first 7 his -41
n1 first 7 it -24
n1 first 7 many -31
n1 first 7 no -21
n1 first 7 not -23
n1 first 7 one -23
n1 first 7 other -16
n1 first 7 she -15
n1 first 7 some -74
n1 first 7 such -15
n1 first 7 the 13
n1 first 7 they -46
n1 first 7 this -23
n1 first 7 two -24
n1 first 7 w -31
n1 first 7 whose 34
n1 left 1 -ed -88
n1 left 1 -ing -74
n1 left 1 -ly -11
n1 left 1 -s 39
n1 left 1 CAP 36
n1 left 1 DAY -76
n1 left 1 NUM 10
n1 left 1 a -137
n1 left 1 all -121
n1 left 1 an -59
n1 left 1 another 65
n1 left 1 anyone 133
n1 left 1 both 36
n1 left 1 everyone 52
n1 left 1 few 72
n1 left 1 five -32
n1 left 1 he 101
n1 left 1 her 233
n1 left 1 him 39
n1 left 1 his 263
n1 left 1 i 152
n1 left 1 it 151
n1 left 1 its 151
n1 left 1 many 84
n1 left 1 my 112
n1 left 1 one -17
n1 left 1 others 118
n1 left 1 several 10
n1 left 1 she 117
n1 left 1 some 137
n1 left 1 that 17
n1 left 1 the -99
n1 left 1 their 129
n1 left 1 them 7
n1 left 1 they 159
n1 left 1 this 35
n1 left 1 those 174
n1 left 1 w -54
n1 left 1 we 153
n1 left 1 what -37
n1 left 1 whom -34
n1 left 1 whose 135
n1 left 1 you 187
n1 left 12 -ed -23
n1 left 12 -ing -32
n1 left 12 -ly -34
n1 left 12 -s -28
n1 left 12 DAY -14
n1 left 12 NUM -24
n1 left 12 a -21
n1 left 12 all -37
n1 left 12 another -17
n1 left 12 any -21
n1 left 12 both -62
n1 left 12 each -79
n1 left 12 eight -5
n1 left 12 every -16
n1 left 12 few -48
n1 left 12 five -12
n1 left 12 four -26
n1 left 12 half -33
n1 left 12 he -86
n1 left 12 her -49
n1 left 12 him -17
n1 left 12 himself -12
n1 left 12 his -44
n1 left 12 how -47
n1 left 12 hundreds -27
n1 left 12 i -40
n1 left 12 it -85
n1 left 12 its -43
n1 left 12 many -18
n1 left 12 most -76
n1 left 12 my -9
n1 left 12 never -10
n1 left 12 not -39
n1 left 12 one -38
n1 left 12 others 34
n1 left 12 seven -30
n1 left 12 several -30
n1 left 12 she -95
n1 left 12 some -7
n1 left 12 such -32
n1 left 12 that -18
n1 left 12 the -36
n1 left 12 their -35
n1 left 12 them -17
n1 left 12 these -58
n1 left 12 they -73
n1 left 12 this -38
n1 left 12 those 27
n1 left 12 thousands 70
n1 left 12 three 34
n1 left 12 two 28
n1 left 12 w -31
n1 left 12 we -43
n1 left 12 what -54
n1 left 12 which -9
n1 left 12 who -14
n1 left 12 whose 20
n1 left 12 why -8
n1 left 12 you -66
n1 left 2 -ed -22
n1 left 2 -ing -19
n1 left 2 -ly -87
n1 left 2 -s 24
n1 left 2 DAY -14
n1 left 2 NUM 93
n1 left 2 a 41
n1 left 2 all -23
n1 left 2 an 70
n1 left 2 another 14
n1 left 2 both -13
n1 left 2 each 24
n1 left 2 he -118
n1 left 2 her 50
n1 left 2 him -14
n1 left 2 his 54
n1 left 2 it -177
n1 left 2 many 109
n1 left 2 most 89
n1 left 2 neither 92
n1 left 2 no 26
n1 left 2 not 73
n1 left 2 one 33
n1 left 2 other 19
n1 left 2 several 59
n1 left 2 she -113
n1 left 2 some 40
n1 left 2 such -61
n1 left 2 that -25
n1 left 2 the 75
n1 left 2 their -33
n1 left 2 these 18
n1 left 2 they -24
n1 left 2 this -39
n1 left 2 those 18
n1 left 2 three -83
n1 left 2 two 52
n1 left 2 w 35
n1 left 2 what -73
n1 left 2 which -67
n1 left 2 who -21
n1 left 2 whom -22
n1 left 2 whose 34
n1 left 3 -ed -63
n1 left 3 -ing -83
n1 left 3 -ly -41
n1 left 3 -s -14
n1 left 3 CAP 37
n1 left 3 DAY -36
n1 left 3 NUM -43
n1 left 3 a 64
n1 left 3 all 101
n1 left 3 an 25
n1 left 3 another -25
n1 left 3 any -22
n1 left 3 both 9
n1 left 3 he -121
n1 left 3 her -29
n1 left 3 him -24
n1 left 3 his 25
n1 left 3 how 53
n1 left 3 it -129
n1 left 3 its -14
n1 left 3 many 38
n1 left 3 most 67
n1 left 3 not -56
n1 left 3 one 99
n1 left 3 other 54
n1 left 3 others -60
n1 left 3 our -45
n1 left 3 several 40
n1 left 3 she -65
n1 left 3 some 42
n1 left 3 that 139
n1 left 3 the 60
n1 left 3 them -16
n1 left 3 these 61
n1 left 3 they -87
n1 left 3 this -19
n1 left 3 those 47
n1 left 3 three 68
n1 left 3 two -10
n1 left 3 w -15
n1 left 3 what 36
n1 left 3 which 9
n1 left 3 who -37
n1 left 3 why 23
n1 left 4 -ed -38
n1 left 4 -ing -48
n1 left 4 -ly -14
n1 left 4 -s -7
n1 left 4 CAP 7
n1 left 4 DAY -30
n1 left 4 NUM 8
n1 left 4 a 40
n1 left 4 all -9
n1 left 4 an -29
n1 left 4 another 8
n1 left 4 any 29
n1 left 4 both 76
n1 left 4 each -25
n1 left 4 five 43
n1 left 4 four -17
n1 left 4 half 45
n1 left 4 he -120
n1 left 4 him -22
n1 left 4 himself -22
n1 left 4 how -47
n1 left 4 i -124
n1 left 4 it -93
n1 left 4 its -28
n1 left 4 many 42
n1 left 4 most -9
n1 left 4 my -17
n1 left 4 neither 50
n1 left 4 no -90
n1 left 4 not -75
n1 left 4 other -48
n1 left 4 others 13
n1 left 4 several 61
n1 left 4 she -57
n1 left 4 some 46
n1 left 4 someone 21
n1 left 4 such -28
n1 left 4 that 109
n1 left 4 the 18
n1 left 4 their -29
n1 left 4 them -16
n1 left 4 these 11
n1 left 4 they -115
n1 left 4 those -8
n1 left 4 thousands -17
n1 left 4 three -38
n1 left 4 two -42
n1 left 4 w -16
n1 left 4 what 80
n1 left 4 which -31
n1 left 4 who -75
n1 left 4 whose -22
n1 left 4 you -86
n1 left 7 -ed -30
n1 left 7 -ing -41
n1 left 7 -ly -14
n1 left 7 -s -30
n1 left 7 CAP 8
n1 left 7 DAY -20
n1 left 7 NUM -44
n1 left 7 a 7
n1 left 7 all -44
n1 left 7 an 16
n1 left 7 another 66
n1 left 7 any -38
n1 left 7 both 20
n1 left 7 each 50
n1 left 7 five -12
n1 left 7 four 8
n1 left 7 half -37
n1 left 7 he -99
n1 left 7 her -33
n1 left 7 him -11
n1 left 7 his -41
n1 left 7 how -22
n1 left 7 hundreds -29
n1 left 7 i -28
n1 left 7 it -97
n1 left 7 its -48
n1 left 7 most 45
n1 left 7 my 38
n1 left 7 never -10
n1 left 7 nine -11
n1 left 7 no -6
n1 left 7 not -5
n1 left 7 one 43
n1 left 7 others -85
n1 left 7 she -85
n1 left 7 six 21
n1 left 7 some -16
n1 left 7 such -7
n1 left 7 the -16
n1 left 7 them -19
n1 left 7 these -20
n1 left 7 they -98
n1 left 7 this -70
n1 left 7 those -34
n1 left 7 three -33
n1 left 7 two 16
n1 left 7 w -26
n1 left 7 we -101
n1 left 7 which 9
n1 left 7 who -44
n1 left 7 whose -63
n1 left 7 why -9
n1 left 7 you -88
n1 relative 1 -ing -37
n1 relative 1 -s 49
n1 relative 1 CAP 18
n1 relative 1 w -42
n1 relative 12 -ed -16
n1 relative 12 -ing -5
n1 relative 12 -ly -13
n1 relative 12 -s -16
n1 relative 12 DAY -5
n1 relative 12 a -76
n1 relative 12 he -9
n1 relative 12 his -8
n1 relative 12 it -11
n1 relative 12 one -10
n1 relative 12 that -12
n1 relative 12 the -26
n1 relative 12 w -34
n1 relative 12 which -5
n1 relative 12 who -16
n1 relative 2 CAP -52
n1 relative 2 a 52
n1 relative 2 the -65
n1 relative 2 w 109
n1 relative 3 CAP -24
n1 relative 3 a 68
n1 relative 3 the 30
n1 relative 3 w -51
n1 relative 4 -ing -43
n1 relative 4 -s -49
n1 relative 4 CAP -61
n1 relative 4 DAY -29
n1 relative 4 a 130
n1 relative 4 an -23
n1 relative 4 her 52
n1 relative 4 it -29
n1 relative 4 the -47
n1 relative 4 w -60
n1 relative 7 -ed -22
n1 relative 7 -ing -14
n1 relative 7 -s -39
n1 relative 7 NUM -12
n1 relative 7 the 32
n1 relative 7 w -48
n1 right 1 -ed -20
n1 right 1 -ing -21
n1 right 1 -ly -17
n1 right 1 -s -7
n1 right 1 DAY -18
n1 right 1 NUM -21
n1 right 1 a -36
n1 right 1 an -26
n1 right 1 any -7
n1 right 1 her -12
n1 right 1 herself -9
n1 right 1 him 8
n1 right 1 himself -7
n1 right 1 his -10
n1 right 1 how -9
n1 right 1 it -11
n1 right 1 me 41
n1 right 1 most -29
n1 right 1 no -5
n1 right 1 not -7
n1 right 1 one -42
n1 right 1 she 18
n1 right 1 some -35
n1 right 1 that -9
n1 right 1 the -23
n1 right 1 them -12
n1 right 1 they 8
n1 right 1 this -14
n1 right 1 those -15
n1 right 1 w -28
n1 right 1 we -6
n1 right 1 what -14
n1 right 1 why -8
n1 right 1 you -8
n1 right 12 -ed -48
n1 right 12 -ing -16
n1 right 12 -ly 34
n1 right 12 -s -13
n1 right 12 CAP 31
n1 right 12 DAY -18
n1 right 12 NUM -36
n1 right 12 all -22
n1 right 12 an 33
n1 right 12 another -10
n1 right 12 any -27
n1 right 12 both -23
n1 right 12 he -15
n1 right 12 her -31
n1 right 12 him -18
n1 right 12 himself -11
n1 right 12 his -15
n1 right 12 how -20
n1 right 12 it -18
n1 right 12 its -12
n1 right 12 many 7
n1 right 12 me -12
n1 right 12 most 42
n1 right 12 no -14
n1 right 12 not -16
n1 right 12 one -67
n1 right 12 several -11
n1 right 12 she -14
n1 right 12 some -45
n1 right 12 that -14
n1 right 12 the -25
n1 right 12 their -20
n1 right 12 them -17
n1 right 12 themselves -6
n1 right 12 they -19
n1 right 12 this -11
n1 right 12 those -27
n1 right 12 three 45
n1 right 12 w -14
n1 right 12 what -21
n1 right 12 which -10
n1 right 12 who -7
n1 right 12 why -19
n1 right 12 you -7
n1 right 2 -ed -36
n1 right 2 -ing -18
n1 right 2 -ly -40
n1 right 2 -s -18
n1 right 2 CAP -51
n1 right 2 DAY -10
n1 right 2 NUM -22
n1 right 2 a -41
n1 right 2 an -22
n1 right 2 another -9
n1 right 2 any -13
n1 right 2 both -15
n1 right 2 he -8
n1 right 2 her 35
n1 right 2 him -30
n1 right 2 his -9
n1 right 2 how -14
n1 right 2 it -11
n1 right 2 its -11
n1 right 2 many 85
n1 right 2 most -8
n1 right 2 no -5
n1 right 2 not -6
n1 right 2 one 68
n1 right 2 other -9
n1 right 2 several 61
n1 right 2 she -10
n1 right 2 some 100
n1 right 2 that -14
n1 right 2 the 24
n1 right 2 their -24
n1 right 2 them -6
n1 right 2 they -8
n1 right 2 this -19
n1 right 2 those -14
n1 right 2 w -8
n1 right 2 what -7
n1 right 2 why -6
n1 right 3 -ed -26
n1 right 3 -ing -15
n1 right 3 -ly -19
n1 right 3 -s -31
n1 right 3 CAP -20
n1 right 3 DAY -14
n1 right 3 NUM -8
n1 right 3 a -11
n1 right 3 all -5
n1 right 3 an -42
n1 right 3 another -28
n1 right 3 both -15
n1 right 3 he -7
n1 right 3 her -24
n1 right 3 herself -6
n1 right 3 him -24
n1 right 3 himself -6
n1 right 3 his -18
n1 right 3 how -11
n1 right 3 it -10
n1 right 3 its 41
n1 right 3 many -8
n1 right 3 me -26
n1 right 3 most 61
n1 right 3 not -6
n1 right 3 one 77
n1 right 3 several 13
n1 right 3 she -14
n1 right 3 that -11
n1 right 3 the 12
n1 right 3 their -18
n1 right 3 them -12
n1 right 3 they -13
n1 right 3 this -6
n1 right 3 those -6
n1 right 3 three -64
n1 right 3 what -13
n1 right 3 why -8
n1 right 4 -ed 31
n1 right 4 -ing -11
n1 right 4 -ly -31
n1 right 4 -s 6
n1 right 4 CAP -13
n1 right 4 DAY -11
n1 right 4 NUM 117
n1 right 4 all -5
n1 right 4 an -17
n1 right 4 another 16
n1 right 4 any -19
n1 right 4 both 39
n1 right 4 he -15
n1 right 4 her -32
n1 right 4 herself -10
n1 right 4 him -16
n1 right 4 himself -11
n1 right 4 his -10
n1 right 4 how -21
n1 right 4 it 6
n1 right 4 its -16
n1 right 4 many -39
n1 right 4 me -15
n1 right 4 most 23
n1 right 4 my -9
n1 right 4 no -18
n1 right 4 not -13
n1 right 4 one 23
n1 right 4 other -10
n1 right 4 several -10
n1 right 4 she -21
n1 right 4 some 77
n1 right 4 that -12
n1 right 4 their -7
n1 right 4 them -15
n1 right 4 themselves -10
n1 right 4 they -17
n1 right 4 this -13
n1 right 4 those 34
n1 right 4 three 19
n1 right 4 two -43
n1 right 4 us -16
n1 right 4 what -20
n1 right 4 which -12
n1 right 4 who -7
n1 right 4 why -13
n1 right 7 -ed 12
n1 right 7 -ing -18
n1 right 7 -ly -44
n1 right 7 -s 7
n1 right 7 DAY -15
n1 right 7 NUM -53
n1 right 7 all -17
n1 right 7 an 9
n1 right 7 another -14
n1 right 7 any 45
n1 right 7 both -11
n1 right 7 he -16
n1 right 7 her 7
n1 right 7 herself -6
n1 right 7 him -20
n1 right 7 himself -16
n1 right 7 his -11
n1 right 7 how -13
n1 right 7 it -15
n1 right 7 its -22
n1 right 7 many 9
n1 right 7 me -6
n1 right 7 most -31
n1 right 7 my -6
n1 right 7 no -10
n1 right 7 not -16
n1 right 7 one -36
n1 right 7 other -16
n1 right 7 several -14
n1 right 7 she -17
n1 right 7 some -71
n1 right 7 such -6
n1 right 7 that -13
n1 right 7 the -9
n1 right 7 their -16
n1 right 7 them -14
n1 right 7 these -6
n1 right 7 they -14
n1 right 7 this -10
n1 right 7 those -21
n1 right 7 three 24
n1 right 7 two -86
n1 right 7 w 12
n1 right 7 what -20
n1 right 7 which -7
n1 right 7 who -15
n1 right 7 why -30
n1 shared 1 -s 26
n1 shared 1 he 10
n1 shared 1 her -18
n1 shared 1 his -33
n1 shared 1 i -49
n1 shared 1 it 33
n1 shared 1 others -10
n1 shared 1 she 27
n1 shared 1 some 60
n1 shared 1 that 36
n1 shared 1 they -13
n1 shared 1 you -26
n1 shared 12 CAP 29
n1 shared 12 a -10
n1 shared 12 the 68
n1 shared 2 CAP 19
n1 shared 2 NUM -55
n1 shared 2 a -5
n1 shared 2 his -36
n1 shared 2 many -16
n1 shared 2 some -48
n1 shared 2 the -21
n1 shared 2 w 62
n1 shared 3 his -29
n1 shared 3 many -30
n1 shared 3 one 6
n1 shared 3 some 32
n1 shared 3 the 17
n1 shared 3 w 71
n1 shared 4 -s -22
n1 shared 4 CAP 20
n1 shared 4 NUM 24
n1 shared 4 a 22
n1 shared 4 many 80
n1 shared 4 the 14
n1 shared 4 w -81
n1 shared 7 -s 35
n1 shared 7 CAP 63
n1 shared 7 a -10
n1 shared 7 an -6
n1 shared 7 the -86
n1 shared 7 w -24
ra " 1 -13
ra " 12 -17
ra " 2 -9
ra " 3 -12
ra " 4 -22
ra $ 12 48
ra $ 7 -7
ra ' 1 -26
ra ' 12 68
ra ' 2 -9
ra ' 4 -16
ra ' 7 -51
ra 's 1 -42
ra 's 12 13
ra 's 2 -24
ra 's 3 -52
ra 's 4 42
ra 's 7 70
ra ( 12 20
ra ( 3 -20
ra ( 4 20
ra ( 7 -15
ra , 1 72
ra , 12 15
ra , 2 -49
ra , 3 12
ra , 4 51
ra , 7 13
ra -ed 1 -38
ra -ed 12 -16
ra -ed 2 -25
ra -ed 3 -26
ra -ed 4 -28
ra -ed 7 -15
ra -ing 1 -17
ra -ing 12 -18
ra -ing 2 -19
ra -ing 4 -22
ra -ing 7 -15
ra . 12 13
ra . 2 66
ra . 3 66
ra . 4 27
ra . 7 36
ra / 4 13
ra : 1 57
ra : 12 -7
ra : 2 -21
ra : 3 -29
ra : 4 48
ra ; 1 -6
ra ; 12 -9
ra ; 2 -15
ra ; 4 -9
ra ; 7 -23
ra ? 12 -11
ra ? 3 -7
ra ? 7 -12
ra DAY 1 -26
ra DAY 12 27
ra DAY 2 -17
ra DAY 3 -17
ra DAY 4 -39
ra DAY 7 -26
ra about 1 -18
ra about 12 -22
ra about 2 -18
ra about 3 -16
ra about 7 -21
ra across 12 -12
ra across 7 -7
ra after 1 -8
ra after 12 -25
ra after 2 -9
ra after 4 -11
ra after 7 -19
ra against 1 -6
ra against 12 -20
ra against 2 -8
ra against 4 -11
ra against 7 -19
ra among 1 -13
ra among 12 -25
ra among 2 -9
ra among 4 -6
ra among 7 -11
ra and 1 -25
ra and 12 -17
ra and 3 -19
ra and 4 -15
ra and 7 -26
ra are 1 -13
ra are 12 -16
ra are 2 -13
ra are 3 -7
ra are 4 -11
ra are 7 -16
ra around 7 -12
ra as 1 -15
ra as 12 -24
ra as 2 -13
ra as 3 -33
ra at 1 41
ra at 12 -26
ra at 2 -29
ra at 3 -47
ra at 4 -39
ra at 7 -28
ra be 12 -13
ra be 2 -11
ra be 3 -13
ra be 4 -15
ra be 7 -17
ra because 12 -23
ra because 4 -10
ra because 7 -14
ra been 12 -17
ra been 2 -7
ra been 3 -5
ra been 4 -17
ra been 7 -13
ra before 12 -22
ra before 4 -11
ra before 7 -23
ra behind 12 -29
ra behind 3 -7
ra behind 4 71
ra behind 7 -10
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
ra but 1 -22
ra but 12 -27
ra but 4 -29
ra but 7 -26
ra by 1 -24
ra by 12 -24
ra by 2 -30
ra by 3 -46
ra by 4 -40
ra by 7 -20
ra can 1 -5
ra can 12 -9
ra can 2 -7
ra can 3 -11
ra can 4 -22
ra can 7 -5
ra can’t 3 -6
ra could 1 -12
ra could 12 -14
ra could 2 -13
ra could 3 -8
ra could 4 -11
ra could 7 -14
ra did 1 -5
ra did 12 -7
ra did 3 -8
ra did 4 -8
ra did 7 -16
ra didn’t 1 -6
ra didn’t 7 -20
ra do 12 -6
ra do 4 -10
ra do 7 -15
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
ra for 2 -21
ra for 3 -18
ra for 4 -17
ra for 7 -36
ra from 1 -23
ra from 12 -17
ra from 2 -39
ra from 3 -47
ra from 4 -26
ra from 7 -27
ra get 12 -13
ra get 4 -10
ra get 7 -6
ra had 1 -16
ra had 12 -18
ra had 2 -10
ra had 3 -11
ra had 4 -15
ra had 7 -16
ra hadn’t 1 -6
ra has 1 63
ra has 12 -6
ra has 2 -16
ra has 3 -22
ra has 4 -32
ra have 1 -8
ra have 12 -12
ra have 2 -8
ra have 3 -13
ra have 4 -20
ra have 7 -13
ra having 12 -15
ra he 1 -9
ra he 12 -16
ra he 2 -9
ra he 3 -14
ra he 4 -16
ra he 7 -16
ra if 1 -6
ra if 12 -12
ra if 4 -6
ra if 7 -10
ra in 1 -5
ra in 12 -28
ra in 2 13
ra in 3 -31
ra in 4 9
ra in 7 -28
ra into 12 -20
ra into 4 -27
ra into 7 -20
ra is 1 -17
ra is 12 -26
ra is 2 -13
ra is 3 -28
ra is 7 23
ra it 1 -8
ra it 12 -15
ra it 2 -7
ra it 3 -9
ra it 4 -15
ra it 7 -12
ra like 1 -12
ra like 12 -10
ra like 4 -16
ra like 7 -12
ra many 12 -27
ra many 2 -8
ra many 3 -19
ra many 4 -13
ra many 7 -20
ra may 12 -6
ra may 2 63
ra may 3 -6
ra may 4 -24
ra may 7 -8
ra might 12 -12
ra might 2 -6
ra might 4 -11
ra most 1 -29
ra most 12 -9
ra most 3 -9
ra most 4 -7
ra most 7 -11
ra must 1 -8
ra of 1 -10
ra of 12 -11
ra of 2 -21
ra of 3 -20
ra of 4 -40
ra of 7 -28
ra off 12 -15
ra off 4 -6
ra off 7 -7
ra on 1 -21
ra on 12 -26
ra on 2 6
ra on 3 42
ra on 4 -22
ra on 7 -35
ra once 12 -23
ra once 7 -22
ra one 12 -19
ra one 3 -8
ra one 4 -17
ra one 7 -27
ra or 1 -8
ra or 12 -16
ra or 4 -20
ra or 7 -16
ra others 12 -17
ra others 7 -7
ra out 12 -26
ra out 4 -10
ra out 7 -12
ra over 1 -9
ra over 12 -20
ra over 2 -10
ra over 3 70
ra over 4 -14
ra over 7 -20
ra she 1 -9
ra she 12 -24
ra she 2 -15
ra she 3 -9
ra she 4 -8
ra she 7 -18
ra should 1 -8
ra should 12 -9
ra should 2 -9
ra should 3 -10
ra should 4 -11
ra should 7 -11
ra since 12 -26
ra since 7 -22
ra so 12 -11
ra so 2 -9
ra so 4 -5
ra so 7 -16
ra some 12 -12
ra some 2 -5
ra some 3 -12
ra some 4 -16
ra some 7 -7
ra someone 7 -6
ra than 12 -27
ra than 3 -22
ra than 4 -16
ra than 7 22
ra that 1 -20
ra that 12 -18
ra that 2 10
ra that 3 -7
ra that 4 6
ra they 1 -11
ra they 12 -13
ra they 2 -11
ra they 3 -13
ra they 4 -21
ra they 7 -9
ra this 1 -7
ra this 12 -17
ra this 2 -9
ra this 4 -11
ra this 7 -19
ra those 12 -18
ra those 2 -25
ra those 4 -24
ra those 7 -14
ra though 12 -6
ra through 12 -12
ra through 4 -23
ra through 7 -7
ra to 1 -15
ra to 12 -12
ra to 2 -18
ra to 3 -22
ra to 4 -15
ra to 7 -16
ra toward 1 -8
ra toward 4 -8
ra toward 7 -9
ra under 12 -21
ra under 4 -5
ra under 7 -12
ra until 12 -5
ra until 7 -6
ra up 1 -6
ra up 12 -27
ra up 4 -14
ra up 7 -16
ra was 1 -14
ra was 12 -19
ra was 2 -12
ra was 3 -14
ra was 4 -27
ra was 7 -14
ra were 1 -9
ra were 12 -12
ra were 4 -21
ra were 7 -26
ra when 1 -11
ra when 12 -12
ra when 2 -15
ra when 3 -10
ra when 4 45
ra when 7 -15
ra where 12 -5
ra where 4 -8
ra whether 12 -10
ra whether 3 -10
ra whether 4 -13
ra which 12 -11
ra which 3 -6
ra which 4 -6
ra which 7 -17
ra while 1 -6
ra while 12 -8
ra who 1 -59
ra who 2 -9
ra who 3 48
ra who 4 -23
ra who 7 -18
ra will 1 -24
ra will 12 -18
ra will 2 -12
ra will 3 -20
ra will 4 -10
ra will 7 -20
ra with 1 -40
ra with 12 -20
ra with 3 -44
ra with 4 -7
ra with 7 -22
ra within 7 -10
ra without 12 -10
ra won't 1 -5
ra won’t 7 -16
ra would 1 -11
ra would 12 -17
ra would 2 -10
ra would 3 -16
ra would 4 -12
ra would 7 -14
ra you 4 -8
ra — 1 -25
ra — 12 22
ra — 2 -21
ra — 3 -15
ra — 4 -16
ra — 7 20
ra ’d 4 -7
ra ’ll 1 65
ra ’ll 4 -17
ra ’s 1 -27
ra ’s 12 -8
ra ’s 2 -32
ra ’s 3 -12
ra ’s 4 -23
ra ’s 7 -33
rc 0 ! -6
rc 0 " -10
rc 0 $ -21
rc 0 ' -28
rc 0 's -19
rc 0 ) 73
rc 0 , 18
rc 0 -ed -20
rc 0 -ing -12
rc 0 . 5
rc 0 / 5
rc 0 : 12
rc 0 ; 28
rc 0 ? -19
rc 0 DAY -30
rc 0 about -8
rc 0 above -6
rc 0 across -12
rc 0 after -13
rc 0 against -11
rc 0 along -6
rc 0 among -17
rc 0 and -14
rc 0 anyone -6
rc 0 are -13
rc 0 around -8
rc 0 at -12
rc 0 be -12
rc 0 because -12
rc 0 been -11
rc 0 before -20
rc 0 behind 37
rc 0 being -17
rc 0 between -15
rc 0 both -20
rc 0 but -27
rc 0 by -35
rc 0 can -21
rc 0 cannot -7
rc 0 can’t -8
rc 0 could -12
rc 0 couldn’t -7
rc 0 did -10
rc 0 didn’t -24
rc 0 do -7
rc 0 does -14
rc 0 doesn’t -16
rc 0 done -5
rc 0 down -9
rc 0 during 12
rc 0 for -12
rc 0 from -24
rc 0 get -12
rc 0 getting -7
rc 0 got -6
rc 0 had -11
rc 0 hadn’t -6
rc 0 has 19
rc 0 have -14
rc 0 having -6
rc 0 he -12
rc 0 if -9
rc 0 inside -17
rc 0 into -21
rc 0 isn’t -16
rc 0 it -10
rc 0 like -17
rc 0 many -18
rc 0 may 30
rc 0 might -15
rc 0 most -20
rc 0 must -13
rc 0 of -17
rc 0 off -9
rc 0 on -12
rc 0 once -9
rc 0 one -16
rc 0 or -18
rc 0 others -11
rc 0 out -11
rc 0 outside -14
rc 0 over 9
rc 0 she -11
rc 0 should -13
rc 0 since -8
rc 0 so -17
rc 0 some -13
rc 0 someone -11
rc 0 these -15
rc 0 they -14
rc 0 this -17
rc 0 those -20
rc 0 through -21
rc 0 to -12
rc 0 toward -16
rc 0 under -6
rc 0 until -9
rc 0 up -11
rc 0 was -13
rc 0 wasn't -27
rc 0 were -15
rc 0 where -16
rc 0 whether -16
rc 0 which -13
rc 0 while -13
rc 0 will -18
rc 0 with -12
rc 0 within -8
rc 0 without -6
rc 0 won't -7
rc 0 won’t -5
rc 0 would -13
rc 0 yet -9
rc 0 you -11
rc 0 — 8
rc 0 ’d -11
rc 0 ’ll 53
rc 0 ’re -11
rc 0 ’s -20
rc 1 " -30
rc 1 's 103
rc 1 ( 23
rc 1 , 22
rc 1 -ed -29
rc 1 -ing -30
rc 1 . 81
rc 1 : 34
rc 1 ? -6
rc 1 DAY -19
rc 1 about -53
rc 1 across -10
rc 1 after -37
rc 1 against -30
rc 1 among -11
rc 1 and -31
rc 1 are -22
rc 1 as -40
rc 1 at -46
rc 1 be -28
rc 1 because -34
rc 1 been -27
rc 1 before -20
rc 1 behind -22
rc 1 being -11
rc 1 between -11
rc 1 both -7
rc 1 but -26
rc 1 by -14
rc 1 could -27
rc 1 did -17
rc 1 didn't -9
rc 1 do -18
rc 1 does -10
rc 1 during -52
rc 1 for -54
rc 1 from -35
rc 1 had -28
rc 1 has -46
rc 1 have -14
rc 1 having -14
rc 1 he -19
rc 1 if -14
rc 1 in -51
rc 1 into -19
rc 1 is -18
rc 1 it -15
rc 1 like -16
rc 1 many -25
rc 1 may -16
rc 1 might -7
rc 1 most -16
rc 1 of -46
rc 1 off -13
rc 1 on -42
rc 1 once -25
rc 1 one -27
rc 1 or -11
rc 1 others -5
rc 1 out -15
rc 1 over -17
rc 1 she -21
rc 1 should -11
rc 1 since -32
rc 1 so -13
rc 1 some -16
rc 1 than -22
rc 1 that -28
rc 1 they -15
rc 1 this -5
rc 1 those -25
rc 1 though -5
rc 1 through -7
rc 1 to -33
rc 1 under -31
rc 1 until -6
rc 1 up -32
rc 1 was -28
rc 1 were -24
rc 1 when -10
rc 1 whether -6
rc 1 which -7
rc 1 who -29
rc 1 will -20
rc 1 with -40
rc 1 within -9
rc 1 would -20
rc 1 — -16
rc 1 ’ll -15
rc 1 ’s -44
rc 2 " -25
rc 2 's 48
rc 2 , -43
rc 2 -ing -37
rc 2 . 52
rc 2 : -16
rc 2 DAY 70
rc 2 against -17
rc 2 and -37
rc 2 as -28
rc 2 at -28
rc 2 be -11
rc 2 been -7
rc 2 by -28
rc 2 for -39
rc 2 from -25
rc 2 had -19
rc 2 has 29
rc 2 have -12
rc 2 he -19
rc 2 in -53
rc 2 into -19
rc 2 is -38
rc 2 it -29
rc 2 many -34
rc 2 on -43
rc 2 one -21
rc 2 or -18
rc 2 out -8
rc 2 over -8
rc 2 she -35
rc 2 than -31
rc 2 that 18
rc 2 this -15
rc 2 those -16
rc 2 to 30
rc 2 up -21
rc 2 was -27
rc 2 were -5
rc 2 which -19
rc 2 who -16
rc 2 will -25
rc 2 with -31
rc 2 — 15
rc 2 ’s 16
rc 3 " -10
rc 3 -ed -23
rc 3 -ing -31
rc 3 . 98
rc 3 and -17
rc 3 for -17
rc 3 he -19
rc 3 in -27
rc 3 is -35
rc 3 of -21
rc 3 that -26
rc 3 to -26
rc 3 with -20
rs abl w -8
rs accord -ly 27
rs accord -s 77
rs accord CAP 84
rs accord a 78
rs accord an 47
rs accord his 92
rs accord one 34
rs accord the 86
rs accord three 26
rs accord w 109
rs accus -ing -12
rs accus CAP -17
rs accus him -7
rs accus the -10
rs accusation w -48
rs acknowledg that -10
rs acknowledg the -6
rs add CAP 14
rs add a 13
rs add that -7
rs address CAP -5
rs address the -10
rs admit that -13
rs agre CAP -7
rs agre that -9
rs agre the -24
rs alleg that -8
rs alleg w -36
rs announc -s -18
rs announc CAP -6
rs announc a -8
rs announc his -21
rs announc that -9
rs announc the -13
rs announc w -18
rs appear -ed -9
rs appear w -18
rs applaud CAP -11
rs argu that -11
rs argu the -7
rs ask -s -9
rs ask CAP -9
rs ask a -20
rs ask her -42
rs ask his -22
rs ask how -5
rs ask our -5
rs ask the -15
rs ask them -13
rs ask w -15
rs ask what -28
rs ask which -16
rs ask why -28
rs assert that -10
rs assertion that -12
rs assum that -28
rs attack CAP -19
rs attack the -16
rs attack w -9
rs attempt w -18
rs back CAP -5
rs back w -19
rs bash CAP -33
rs begin -ing -8
rs begin w -25
rs believ CAP -12
rs believ he -9
rs believ it -5
rs believ that -6
rs believ the -18
rs believ w -10
rs bemoan the -6
rs blam CAP -18
rs blam w -6
rs blast CAP -16
rs blast the -9
rs boast his -7
rs call -ing -5
rs call -s -16
rs call CAP -32
rs call a -12
rs call her -11
rs call him -10
rs call his -6
rs call it 49
rs call the -16
rs call them -5
rs call w -29
rs cast -s -18
rs cast himself -9
rs cast the -6
rs caution that -5
rs challeng CAP -16
rs charg that -8
rs charg w -18
rs cheer CAP 59
rs cit -s -18
rs cit CAP -12
rs cit a -11
rs cit his -12
rs cit w -29
rs claim CAP -20
rs claim he -12
rs claim that -8
rs claim the -7
rs claim w -25
rs com w -32
rs compar CAP -21
rs complaint that -25
rs conced that -7
rs concern that -14
rs conclud that -8
rs condemn the -13
rs confident that -13
rs confirm that -10
rs consider -ing -8
rs consider a -33
rs consider the -11
rs consider w 45
rs continu -ing -10
rs continu w -18
rs convinc that -27
rs critical CAP -24
rs criticism CAP -55
rs criticiz CAP -23
rs criticiz the -17
rs criticiz w -8
rs debat w -23
rs decid not -6
rs declar CAP -8
rs declar that -7
rs declar the -37
rs deem w -9
rs defend CAP -42
rs defend her -14
rs defend his -11
rs defend the -11
rs deliver w -12
rs demand that -7
rs demand w -27
rs denounc CAP -30
rs denounc the -9
rs deny any -10
rs deny that -13
rs deny the -13
rs describ -s -7
rs describ a -21
rs describ himself -7
rs describ his -5
rs describ how -5
rs describ the -24
rs describ themselves -11
rs discuss the -13
rs discuss w -10
rs dismiss CAP -7
rs dismiss the -38
rs dismiss w -11
rs doubt that -24
rs draw w 126
rs emphasiz that -7
rs emphasiz the -6
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
rs express w -15
rs fail w -7
rs far -ed -21
rs favor CAP 52
rs fear that -11
rs fear the -10
rs feel -ed -13
rs feel w -40
rs fil w -12
rs find CAP -28
rs find that -12
rs find the -6
rs find w -18
rs focus -ing -8
rs focus the -10
rs focus w -17
rs giv CAP -17
rs giv w -11
rs go CAP -13
rs go w -26
rs highlight CAP -44
rs hit CAP -17
rs hold w -13
rs hop that -27
rs hop the 36
rs hop w -13
rs idea that -55
rs identify the -18
rs ignor CAP -17
rs imply that -8
rs includ a -20
rs indicat he -12
rs indicat that -13
rs insist that -7
rs insist they -7
rs introduc w -15
rs invok the -14
rs issu -ing -8
rs it -ed -12
rs it w -17
rs know -ing -8
rs know CAP -37
rs know how -6
rs know that -6
rs know the -18
rs know w -9
rs know what -9
rs lash CAP -12
rs launch w -15
rs lay a -11
rs lay w -11
rs learn that -7
rs less w -18
rs list CAP -6
rs list the -19
rs look -s -10
rs look a -19
rs look w -17
rs maintain that -11
rs mak his -6
rs mak that -9
rs mak the -15
rs mak w -15
rs mention CAP -19
rs mention the -9
rs messag w -16
rs mock CAP -24
rs nam CAP -13
rs need w -12
rs nominat CAP -18
rs not that -9
rs not the -14
rs offer -ly -7
rs offer -s -14
rs offer a -12
rs offer the -6
rs offer w -21
rs oppos CAP -21
rs oppos the -17
rs opposition the -49
rs order the -13
rs pass the 107
rs pass w -71
rs point CAP -31
rs point a -38
rs point that -8
rs point the -37
rs point w -31
rs portray CAP -23
rs post a -11
rs post w -21
rs praiz CAP -19
rs praiz the -11
rs predict that -10
rs prefer CAP -22
rs press w -21
rs promot a -11
rs propos -ing -13
rs propos a -23
rs propos w -9
rs provid w -34
rs publish w -9
rs push CAP -24
rs push a -15
rs push the -20
rs push w -7
rs question CAP -21
rs question her -8
rs question his -10
rs question how -11
rs question the -21
rs question why -6
rs quick that -11
rs quick w -12
rs quot CAP -18
rs rais -s -15
rs rais w -21
rs reach w -12
rs recall CAP -12
rs recall that 29
rs recall the -10
rs recogniz that -12
rs refer CAP -87
rs refer the -78
rs refer w -16
rs referenc the -5
rs reiterat his -12
rs reject CAP -8
rs reject the -8
rs releas -ing -9
rs releas w -19
rs remain w 47
rs remark that -24
rs remind -s -17
rs remind CAP -34
rs repeat his -7
rs repeat the -20
rs report -ing -15
rs report CAP 24
rs report a -20
rs report that -16
rs report the 64
rs report w 15
rs represent the -17
rs requir -s -10
rs respond -s -31
rs respond CAP -23
rs respond a -10
rs respond that -5
rs respond the -26
rs respond w -9
rs reveal CAP -26
rs reveal a -18
rs reveal that -7
rs reveal w -16
rs rul that -7
rs say -ed -9
rs say -ing -24
rs say -ly -16
rs say -s -9
rs say CAP 25
rs say DAY -14
rs say NUM -16
rs say a 40
rs say an 40
rs say he -14
rs say her -11
rs say his -12
rs say it -11
rs say its -9
rs say no -7
rs say one 16
rs say she -16
rs say that -11
rs say the -14
rs say their -26
rs say they -14
rs say this -9
rs see -ing -5
rs see -s -27
rs see CAP -22
rs see a -22
rs see him -9
rs see it -6
rs see the -18
rs see w -22
rs seek w -10
rs seem -ed -8
rs seem -ly -10
rs seem w -21
rs set w -18
rs shar -s -7
rs sharp w -36
rs show -ing -11
rs show -s -13
rs show CAP -25
rs show a -24
rs show he -15
rs show her -15
rs show how -6
rs show that -10
rs show the -18
rs show w -16
rs sid CAP -24
rs sign a -6
rs slam CAP -22
rs slam the -7
rs sound w -60
rs speak -ly -10
rs speak CAP -28
rs speak the -13
rs speak w -18
rs start -ing -12
rs stat that -12
rs stat w -7
rs stress that -6
rs stress the -5
rs struggl w -14
rs suggest -ing -6
rs suggest CAP -17
rs suggest a -30
rs suggest she -10
rs suggest that -12
rs suggest the -9
rs suggest they -12
rs suggest w -7
rs suggestion that -17
rs support -ing -7
rs support -s 12
rs support CAP -45
rs support a -11
rs support the -35
rs support w 31
rs supporter CAP -31
rs surpriz that -30
rs suspect that -9
rs tak the -15
rs tak w -17
rs talk -ing -21
rs talk -ly -7
rs talk -s -10
rs talk CAP -21
rs talk the -14
rs tell -s -14
rs tell CAP -19
rs tell a -10
rs tell an -17
rs tell her -8
rs tell his -9
rs tell me -24
rs tell the -16
rs tell them -9
rs tell w -13
rs tell you -14
rs tend w -8
rs ther w -25
rs think CAP -9
rs think he -8
rs think that -6
rs think the -16
rs think w -13
rs tout her -11
rs tout his -8
rs try w -26
rs turn w -22
rs tweet a -15
rs tweet that -11
rs tweet w -5
rs understand the -15
rs unveil w -6
rs urg -s -10
rs urg CAP -11
rs urg him -9
rs urg the -12
rs urg w -33
rs used w -9
rs very w 16
rs view CAP -20
rs vot CAP -18
rs vot a -8
rs vot the -39
rs vot w -14
rs want CAP -16
rs want a -8
rs want the -6
rs want w -11
rs warn that -11
rs warn the -9
rs welcom CAP -13
rs worry CAP 41
rs worry that -21
rs writ -ing -13
rs writ CAP 51
rs writ that -15
rs writ w 21
v left 0 18
v left 1 -56
v left 2 -50
v relative 0 13
v relative 1 -33
v relative 2 -55
v right 1 -18
v right 2 -20
v shared 0 6
v shared 1 56
x first 1 -56
x first 2 -50
x left 0 17
x left 1 -39
x left 2 -42
x relative 0 6
x relative 1 -23
x relative 2 -39
x right 1 -18
x right 2 -16
x shared 0 7
z first ' -37
z first -ing -52
z first -s 14
z first . -46
z first CAP 15
z first DAY -23
z first NUM -36
z first a -56
z first all -47
z first an -51
z first and 6
z first another -44
z first any -44
z first anyone -9
z first as -24
z first before -15
z first both 23
z first but -35
z first by -21
z first for -7
z first from -41
z first he 35
z first him -16
z first his 19
z first how -42
z first i 52
z first in -46
z first it -40
z first like -8
z first many 6
z first most -30
z first never -28
z first not -44
z first of -63
z first on -30
z first or -13
z first other -8
z first others 49
z first out -28
z first she 37
z first so -16
z first some -38
z first someone -18
z first than -12
z first the -69
z first them -26
z first these -20
z first they 38
z first this -40
z first those -75
z first to -34
z first two -23
z first up -8
z first w -6
z first we 56
z first what -62
z first why -42
z first — 83
z first ’s -12
z left " -65
z left ' 64
z left 's 21
z left 've -66
z left ) 37
z left -ed -12
z left -ing -26
z left -ly -49
z left . 29
z left CAP 17
z left DAY -19
z left a -25
z left after -35
z left all 31
z left an -41
z left and -24
z left another 7
z left anyone 32
z left as -44
z left before -41
z left both 9
z left but -27
z left by -17
z left everyone 52
z left few -14
z left five 21
z left for -30
z left from -20
z left he 12
z left him -11
z left his 13
z left i 18
z left in -22
z left it -6
z left its 38
z left many -6
z left my 39
z left of -40
z left on -26
z left or -51
z left others 28
z left out -52
z left several -27
z left she 12
z left since -23
z left some 10
z left that 15
z left the -33
z left their 12
z left them 16
z left they 6
z left this -18
z left those 11
z left though -90
z left three 22
z left two 28
z left under -33
z left we 19
z left what -43
z left when -40
z left while -28
z left whom 19
z left whose 26
z left with -45
z left without -37
z left you 29
z relative -ing -58
z relative -s 24
z relative and -21
z relative w -10
z right -ed -20
z right -ing -11
z right -ly -16
z right CAP 10
z right NUM -15
z right a -21
z right about -20
z right after -22
z right against -12
z right all -13
z right along -6
z right among -26
z right an -29
z right and -21
z right any -13
z right are -13
z right as -19
z right at -12
z right be -14
z right because -17
z right been -13
z right before -18
z right behind -6
z right being -15
z right both -16
z right but -23
z right by -17
z right can -12
z right can’t -6
z right could -12
z right did -7
z right do -7
z right done -6
z right down -8
z right each -7
z right for -22
z right from -21
z right get -7
z right had -12
z right half -22
z right has -21
z right have -12
z right having -7
z right he -12
z right her -12
z right herself -14
z right himself -14
z right his -14
z right how -12
z right i -9
z right if -7
z right in -16
z right is -10
z right it -15
z right itself -18
z right like -28
z right many -33
z right may -16
z right me 38
z right might -9
z right most -25
z right never -6
z right no -13
z right not -17
z right of -11
z right off -12
z right on -7
z right once -22
z right one -10
z right or -18
z right other -29
z right others 68
z right out -19
z right over -8
z right several -5
z right she -6
z right should -11
z right since -9
z right so -17
z right some -24
z right someone -30
z right such -14
z right than -13
z right that -16
z right the -21
z right their -6
z right them -16
z right themselves -13
z right this -19
z right those -36
z right though -13
z right thousands -21
z right through -31
z right to -14
z right toward -6
z right two -27
z right up -21
z right us -11
z right w -10
z right was -16
z right wasn't -20
z right we -9
z right were -13
z right what -12
z right when -19
z right where -9
z right whether -11
z right while -7
z right who -43
z right whom -6
z right why -11
z right will -16
z right with 18
z right won’t -11
z right would -11
z right yet -7
z right you -14
z right ’ll -9
z right ’re -6
z right ’s -19
z shared 's -36
z shared ) 77
z shared -ed -30
z shared CAP -5
z shared DAY 72
z shared NUM 32
z shared he 10
z shared her -18
z shared his -33
z shared i -48
z shared it 33
z shared one -17
z shared others -23
z shared she 27
z shared some 60
z shared that 36
z shared they -13
z shared w 32
z shared you -26
za first -ing " -20
za first -ing , 5
za first -ing -ed -66
za first -ing -ly -7
za first -ing is -46
za first -ing that -30
za first -ing was -19
za first -s " -65
za first -s -ed 18
za first -s -ly 7
za first -s : -49
za first -s ; -23
za first -s are 43
za first -s had 69
za first -s has -57
za first -s have 48
za first -s is -64
za first -s may 67
za first -s might -17
za first -s should -38
za first -s that -31
za first -s was -74
za first -s were -6
za first -s who 30
za first -s will 29
za first -s would 11
za first . ) -16
za first . , -42
za first . — -5
za first CAP " -86
za first CAP 's -57
za first CAP ( -82
za first CAP , 9
za first CAP -ed 91
za first CAP -ly 70
za first CAP / -40
za first CAP : -32
za first CAP ; -13
za first CAP ?sym -83
za first CAP are 33
za first CAP can 78
za first CAP could 9
za first CAP did 34
za first CAP didn’t 60
za first CAP does -15
za first CAP got 45
za first CAP had 45
za first CAP has 63
za first CAP have 43
za first CAP is 71
za first CAP isn’t -11
za first CAP may -49
za first CAP should -32
za first CAP that -76
za first CAP was 61
za first CAP who -37
za first CAP will -24
za first CAP would -24
za first DAY 's -35
za first DAY , -24
za first DAY -ed 41
za first DAY / -11
za first DAY that -35
za first NUM ( -13
za first NUM , -43
za first NUM -ed -17
za first NUM / -25
za first NUM have 57
za first NUM — -8
za first a " -33
za first a -ed -71
za first a -ly -27
za first a : -14
za first all , -7
za first an " -11
za first an -ed -32
za first an -ly -30
za first and -ed 33
za first and -ly -21
za first another , -29
za first as " -23
za first both -ed 44
za first he " -26
za first he 's 140
za first he -ed 32
za first he -ly 12
za first he could -30
za first he did 28
za first he does -15
za first he had -74
za first he has -24
za first he is -28
za first he was -29
za first he will -7
za first he would 28
za first her -ly -44
za first him , -12
za first his " 61
za first his -ed 15
za first his -ly -61
za first i -ed 12
za first i was -5
za first in which -29
za first it " -18
za first it 's -91
za first it , -6
za first it -ed 90
za first it -ly -31
za first it could -10
za first it has 37
za first it is -14
za first it may -27
za first it was -40
za first it would -26
za first many -ed -78
za first most -ly -26
za first never -ed -26
za first not , -12
za first not -ed -23
za first not -ly -13
za first of " -12
za first of -ed -55
za first of -ly -38
za first of that -12
za first of which -13
za first on , -20
za first one -ed 39
za first other -ed 36
za first others , 13
za first others are -22
za first out , -15
za first she 's 42
za first she -ed 42
za first she -ly 82
za first she did 23
za first she didn't 7
za first she had -72
za first she has 31
za first she is -39
za first she was 23
za first she will -48
za first she would -17
za first so , -14
za first some -ed -22
za first than -ed -12
za first the " -25
za first the -ed -82
za first the -ly -56
za first they 're 90
za first they -ed -7
za first they are -26
za first they did -45
za first they have 55
za first they were -12
za first they would -67
za first this is -30
za first this was -12
za first those -ed -67
za first those who -35
za first to " -18
za first to -ly -16
za first to be 17
za first to get -11
za first to have -45
za first to that -19
za first up , -8
za first w " 42
za first w 's -52
za first w ( 72
za first w ) -18
za first w , -12
za first w -ed 28
za first w -ly -18
za first w : -58
za first w ; -27
za first w are -93
za first w can -47
za first w could -38
za first w did -37
za first w doesn’t 57
za first w had 45
za first w has 60
za first w have -47
za first w is -37
za first w may -69
za first w might -7
za first w that -18
za first w was -21
za first w were 77
za first w will 31
za first w — 19
za first we -ed -10
za first we ’re -11
za first what is -23
za first you can 41
za first — " -5
za first — -ed -59
za first ’s " -26
za first ’s -ed 24
za first ’s -ly -14
za left ' -s 30
za left 's -ed 7
za left 's -ing -13
za left 's -s 42
za left 's w 35
za left ) , 42
za left ) -ed 34
za left ) has 34
za left ) w 28
za left -ed , -30
za left -ed -s -31
za left -ed w -22
za left -ing , -63
za left -ing -ed 11
za left -ing -s -21
za left -ing to -16
za left -ing w -19
za left -ly , -49
za left -s , -25
za left -s -ed 19
za left -s -ing 16
za left -s -ly 38
za left -s -s -8
za left -s had 45
za left -s have 23
za left -s is -27
za left -s to -59
za left -s w 26
za left -s were 32
za left -s will -19
za left -s would -16
za left . , 20
za left CAP , 20
za left CAP -ed 22
za left CAP -ing 29
za left CAP -ly 22
za left CAP -s 25
za left CAP CAP -18
za left CAP are -36
za left CAP could -9
za left CAP did 41
za left CAP didn’t 26
za left CAP does 44
za left CAP don’t 30
za left CAP has 10
za left CAP have -10
za left CAP is -23
za left CAP isn’t 44
za left CAP may 19
za left CAP might -85
za left CAP must -72
za left CAP never 17
za left CAP to -11
za left CAP w 20
za left CAP was -32
za left CAP were -29
za left CAP would 18
za left CAP wouldn’t 15
za left CAP ’s 30
za left DAY , -73
za left DAY -ed 30
za left DAY w 22
za left NUM , -11
za left NUM -ed 18
za left NUM -ing 6
za left NUM w 20
za left a -ed -49
za left a w -9
za left after -ing -31
za left all -ed 59
za left all w -21
za left an -ing -28
za left an w -42
za left and -ed -25
za left and -ing -17
za left and -ly -24
za left and -s -31
za left and has -26
za left and have -24
za left and is -11
za left and to -40
za left and w -26
za left before -ing -22
za left both -ed -33
za left both have 26
za left both w 28
za left but -ed -28
za left but -ing -9
za left but -s -30
za left but did -33
za left but w -30
za left by -ing -28
za left five w 21
za left from -ing 6
za left he -ed 10
za left he -ly 26
za left he -s 7
za left he did 12
za left he does 15
za left he had 15
za left he has 15
za left he is -64
za left he w 19
za left he was -57
za left he will 8
za left he ’s -22
za left him , -28
za left him w -54
za left his -ed 9
za left his -s 6
za left his w 12
za left i -ed 30
za left i am 7
za left i don’t 15
za left i have 14
za left i w 20
za left in -s -42
za left in w -62
za left it , -105
za left it -ed 19
za left it -ly 38
za left it -s 19
za left it does 43
za left it has -16
za left it is -25
za left it was -85
za left many -ed 25
za left many w 31
za left my w 39
za left of -ing 17
za left of -s -31
za left of w -55
za left one w -54
za left others -ed -37
za left others w 17
za left several w -45
za left she -ed 15
za left she -ly 15
za left she -s 8
za left she had 13
za left she has 25
za left she is -8
za left she w 8
za left she was -96
za left she ’s 24
za left some w -7
za left that -ed 12
za left that -s 30
za left that has -39
za left that is 40
za left that was 33
za left that will -6
za left the -ing -28
za left the -s -50
za left the w -25
za left their w 16
za left them -ed 38
za left they -ed 26
za left they -ly 14
za left they are -34
za left they have 30
za left they w 6
za left they were 21
za left they ’re 26
za left those -ing 7
za left two w 27
za left under w -33
za left w , -10
za left w -ed 11
za left w -ing 28
za left w -ly -7
za left w -s 19
za left w are 41
za left w could -26
za left w did 57
za left w does 43
za left w doesn’t -56
za left w had 12
za left w has 7
za left w is -13
za left w not 34
za left w to -38
za left w w 5
za left w was -37
za left w were -33
za left w will -34
za left w would 38
za left w ’s 59
za left we -ed 30
za left we w 38
za left what is -6
za left when -ed -37
za left while -ing -24
za left while w -17
za left with -s -39
za left with w -43
za left without -ing 9
za left you can 20
za left you w 25
za left — -ed 33
za left — -ing -93
za left — -ly 19
za left — -s 16
za left — is 69
za left — w -36
za relative -s that 8
za relative -s who 57
za relative CAP , 18
za relative CAP that 9
za relative w , -30
za relative w who -36
za right -ed " -20
za right -ed , 12
za right -ed -ing -13
za right -ed : -19
za right -ed DAY -76
za right -ed about -29
za right -ed against -7
za right -ed and -19
za right -ed as -25
za right -ed at -21
za right -ed by -28
za right -ed for -33
za right -ed from -7
za right -ed in -42
za right -ed into -6
za right -ed it -6
za right -ed of -9
za right -ed on -38
za right -ed out -13
za right -ed over -8
za right -ed since -8
za right -ed some -10
za right -ed that -27
za right -ed this -8
za right -ed through -22
za right -ed to -11
za right -ed up -19
za right -ed when -6
za right -ed with -27
za right -ing " -8
za right -ing ( -13
za right -ing , 33
za right -ing -ed -16
za right -ing -ing -17
za right -ing . -28
za right -ing : -16
za right -ing DAY -6
za right -ing about -7
za right -ing and -17
za right -ing as -17
za right -ing at -8
za right -ing by -26
za right -ing down -5
za right -ing for -23
za right -ing from -9
za right -ing he -10
za right -ing in -17
za right -ing is -9
za right -ing it -13
za right -ing of -19
za right -ing on -18
za right -ing one -15
za right -ing out -9
za right -ing those -19
za right -ing to 10
za right -ing up -19
za right -ing whether -10
za right -ing with -12
za right -ing — -9
za right -ly -ed -21
za right -ly -ing -14
za right -ly . -7
za right -ly : -10
za right -ly about -18
za right -ly and -14
za right -ly as -11
za right -ly because -7
za right -ly behind -10
za right -ly by -17
za right -ly for -19
za right -ly in -8
za right -ly of -14
za right -ly on 40
za right -ly than -41
za right -ly that -8
za right -ly to -11
za right -ly with -28
za right -s " -9
za right -s ' 28
za right -s ( 59
za right -s , 14
za right -s -ed -43
za right -s . 22
za right -s : -27
za right -s ; 57
za right -s ? -9
za right -s across -17
za right -s after -23
za right -s against -14
za right -s among -6
za right -s and -16
za right -s are -16
za right -s as 44
za right -s at -6
za right -s before -18
za right -s between -16
za right -s but -11
za right -s by -40
za right -s can -14
za right -s could -7
za right -s do -17
za right -s during -15
za right -s for -22
za right -s from -14
za right -s had -8
za right -s has -34
za right -s have -21
za right -s he -13
za right -s in -9
za right -s into -21
za right -s is 69
za right -s it -12
za right -s like -21
za right -s may 72
za right -s of -17
za right -s on -16
za right -s or -22
za right -s out -7
za right -s over -7
za right -s should -11
za right -s since -6
za right -s so -6
za right -s than 66
za right -s that 22
za right -s they -8
za right -s through -8
za right -s to -11
za right -s until -6
za right -s was -12
za right -s were -12
za right -s when -15
za right -s where -13
za right -s who -57
za right -s will -12
za right -s with -37
za right -s won’t -18
za right -s would -11
za right -s — -10
za right CAP " -14
za right CAP $ 39
za right CAP ' -15
za right CAP 's 22
za right CAP ( 13
za right CAP ) 64
za right CAP , 16
za right CAP -ed -11
za right CAP -ing -33
za right CAP . 46
za right CAP / 75
za right CAP : 152
za right CAP ; -14
za right CAP ?sym -7
za right CAP DAY -22
za right CAP about -13
za right CAP after -19
za right CAP among -11
za right CAP and -26
za right CAP are -13
za right CAP as -19
za right CAP at -60
za right CAP because -8
za right CAP behind -25
za right CAP but -52
za right CAP by -6
za right CAP can -7
za right CAP could -17
za right CAP did -7
za right CAP during 39
za right CAP for -46
za right CAP from -38
za right CAP had -20
za right CAP has -11
za right CAP have -12
za right CAP he -7
za right CAP if -11
za right CAP in 33
za right CAP isn’t -17
za right CAP might -6
za right CAP must -8
za right CAP of -51
za right CAP on -9
za right CAP or -18
za right CAP over -10
za right CAP she -5
za right CAP should -13
za right CAP since -13
za right CAP than -8
za right CAP to -15
za right CAP under -18
za right CAP was -17
za right CAP were -11
za right CAP when 62
za right CAP who 31
za right CAP will -20
za right CAP with 29
za right CAP would -13
za right CAP — 55
za right CAP ’s -26
za right DAY 's -22
za right DAY , -10
za right DAY -ing -9
za right DAY . 51
za right DAY by -44
za right DAY in -11
za right DAY that -14
za right DAY to -9
za right DAY ’s -7
za right NUM , -52
za right NUM -ed -29
za right NUM . 29
za right NUM and -14
za right NUM in -8
za right NUM of -18
za right NUM that -19
za right NUM to -43
za right NUM — 9
za right a " -12
za right a -ed -28
za right a -ing -25
za right a DAY -25
za right about -ing -17
za right about whether -9
za right after -ing -16
za right all . -5
za right along with -6
za right among many -7
za right among those -22
za right an " -24
za right an -ed -24
za right and " -18
za right and , -16
za right and -ed -20
za right and -ing -19
za right and as -9
za right and has -31
za right and is -30
za right and it -8
za right and one -33
za right and others -8
za right and some -6
za right and that -10
za right and to -6
za right and was -5
za right and would -6
za right another -ed -16
za right any of -6
za right are " -16
za right are -ed -7
za right are -ing -12
za right as " -25
za right as -ed -6
za right as he -21
za right as they -16
za right at -ing -6
za right be " -6
za right be -ed -12
za right be -ing -9
za right be in -13
za right because he -8
za right because of -16
za right because she -17
za right been -ed -11
za right been -ing -8
za right been in -10
za right before -ing -10
za right before he -9
za right being -ed -14
za right but -ed -13
za right but it -8
za right but that -6
za right but was -7
za right by -ed -13
za right by -ing -13
za right can get -10
za right can’t be -6
za right could be -12
za right for " -5
za right for -ing -13
za right for . -55
za right for it -13
za right for one -24
za right from -ing -11
za right from those -8
za right had " -8
za right had -ed -12
za right had been -11
za right has -ed -24
za right has been -22
za right have -ed -10
za right have been -12
za right have to -6
za right having -ed -8
za right he " -6
za right he 's -11
za right he -ed -11
za right he can -5
za right he could -15
za right he did -9
za right he does -14
za right he doesn’t -16
za right he had -13
za right he has 30
za right he is -18
za right he was -10
za right he will -20
za right he would -11
za right he ’d -7
za right he ’ll -22
za right he ’s -7
za right her " -7
za right her -ed -17
za right her -ing -7
za right her as -14
za right her in -6
za right him , 28
za right him -ing -5
za right him as -13
za right him for -7
za right him in -12
za right him of -5
za right him out -7
za right him to -8
za right himself as -7
za right his " -12
za right his -ed -6
za right his -ing -9
za right how he -5
za right how to -12
za right if he -6
za right in -ing -14
za right in . -6
za right in may -13
za right in some -5
za right in which -12
za right is " -7
za right is -ed -13
za right is -ing -18
za right is in -5
za right is on -6
za right is so -5
za right is that 46
za right is to -12
za right it " -8
za right it 's -16
za right it , -7
za right it -ed -5
za right it . -37
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
za right many in -13
za right many of -19
za right may . -5
za right may be -6
za right may have -10
za right me . -12
za right might be -9
za right most of -22
za right no one -9
za right not -ed -27
za right not -ing -17
za right not . -11
za right not in -8
za right not to -8
za right of " 24
za right of -ed -12
za right of -ing -12
za right of it -7
za right of some -11
za right of those -29
za right off . -11
za right on " -11
za right on -ed -13
za right on -ing -7
za right on . -10
za right on DAY 9
za right on this -18
za right on to -17
za right once -ed -9
za right once it -15
za right one -ed -36
za right one . 19
za right one that -8
za right or others -16
za right other than -7
za right others , 125
za right others . -24
za right out . -24
za right out of -10
za right out that -6
za right she 's -23
za right she -ed -26
za right she had -15
za right she has 69
za right she is -7
za right she was -16
za right she will -15
za right she would -9
za right she ’ll -9
za right should be -11
za right since he -9
za right some of -11
za right such as -15
za right than -ing -6
za right that " -10
za right that 's -8
za right that , -18
za right that -ed -20
za right that -ing -6
za right that . -11
za right that are -10
za right that could -5
za right that has -17
za right that have -6
za right that he -12
za right that if -5
za right that in -6
za right that is -10
za right that it -12
za right that she -13
za right that some -6
za right that they -15
za right that this -6
za right that were -18
za right that will -14
za right that would -20
za right the " -18
za right the -ed -18
za right the -ing -22
za right the many -11
za right the most -26
za right them , -18
za right them . -15
za right they -ed -11
za right they are -9
za right they can -22
za right they had -6
za right they have -9
za right they were -9
za right they will -8
za right they would -11
za right they ’re -9
za right those -ed -22
za right those -ing -20
za right those in -13
za right those who -10
za right though he -11
za right thousands of -6
za right to " -14
za right to -ed -11
za right to -ing -8
za right to be -17
za right to do -7
za right to get -14
za right to have -8
za right to that -6
za right toward -ing -6
za right two . -8
za right two of -19
za right up . -5
za right up for -6
za right up in -12
za right up to -13
za right up with -12
za right w " -17
za right w 's 8
za right w ( -41
za right w , 25
za right w -ed -33
za right w -ing -22
za right w . 20
za right w : -40
za right w ; -13
za right w ? -15
za right w DAY -17
za right w about -22
za right w after -17
za right w against -22
za right w among -16
za right w and -17
za right w are -20
za right w as -24
za right w at -27
za right w be -10
za right w because -22
za right w before -14
za right w behind 63
za right w being -18
za right w between -14
za right w but -30
za right w by -29
za right w can -6
za right w can’t -6
za right w could -16
za right w did -16
za right w down -6
za right w during -29
za right w for -13
za right w from -36
za right w had -11
za right w has -17
za right w have -9
za right w he -19
za right w if -10
za right w in -25
za right w into -29
za right w is -7
za right w it -9
za right w may -25
za right w might -15
za right w of -26
za right w off -15
za right w on -22
za right w one -7
za right w or -11
za right w out -15
za right w over 16
za right w she -29
za right w should -9
za right w since -27
za right w some -10
za right w than -22
za right w that -13
za right w they -17
za right w this -17
za right w those -8
za right w though -9
za right w through -9
za right w to -21
za right w toward -16
za right w under -17
za right w until -5
za right w up -19
za right w was -15
za right w were -21
za right w when -23
za right w where -8
za right w whether -8
za right w which -5
za right w will -18
za right w with -25
za right w within -11
za right w won't -25
za right w would -16
za right w — -7
za right w ’s -27
za right was " -9
za right was -ed -18
za right was -ing -8
za right was behind -7
za right was in -6
za right was on -5
za right were " -17
za right were -ed -8
za right were -ing -7
za right what he -7
za right what is -6
za right what they -5
za right when -ed -10
za right when he -10
za right when she -20
za right when they -8
za right whether to -7
za right which -ed -39
za right which has 70
za right which he -9
za right which was -12
za right who , -50
za right who -ed -18
za right who are -6
za right who does -7
za right who had -18
za right who has -68
za right who have -19
za right who he -11
za right who is -70
za right who was -64
za right who will -7
za right who ’s -8
za right will be -19
za right with -ing -6
za right with that -6
za right won’t be -11
za right would " -6
za right would be -11
za right would do -8
za right would have -7
za right ’ll be -9
za right ’re -ing -6
za right ’s " -6
za right ’s -ing -26
za shared 's w -36
za shared ) -ed 47
za shared -s , 14
za shared -s -ed -29
za shared -s -ing 75
za shared -s -ly 55
za shared -s are -54
za shared -s have -65
za shared -s w 37
za shared -s were -63
za shared CAP 's -43
za shared CAP , -13
za shared CAP -ed -76
za shared CAP -ing 20
za shared CAP -ly -59
za shared CAP -s 78
za shared CAP . -97
za shared CAP CAP 61
za shared CAP are -63
za shared CAP did -70
za shared CAP had -46
za shared CAP has -84
za shared CAP have -63
za shared CAP is -67
za shared CAP w 111
za shared CAP was -64
za shared CAP will -40
za shared DAY -ed 58
za shared DAY w 28
za shared NUM , 69
za shared NUM w -41
za shared he -ed -29
za shared he -ly -59
za shared he -s 62
za shared he did -26
za shared he has -77
za shared he w 84
za shared he was -25
za shared her w -7
za shared his -s -55
za shared i w -47
za shared she -ed -87
za shared she -s 61
za shared she has -53
za shared she w 69
za shared she was -40
za shared some w 60
za shared that -ed 86
za shared they -ed -23
za shared they w 36
za shared w -ed -47
za shared w -ing -55
za shared w -s 84
za shared w had 80
za shared w has 18
za shared w w 82
za shared you w -25
`
