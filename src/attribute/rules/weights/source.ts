/** Made by bench/attribution/train.ts. */
export const source: string = `
1 first -ing -38
1 first -s -12
1 first CAP 13
1 first DAY -24
1 first NUM -10
1 first a -9
1 first all -70
1 first an -7
1 first another -8
1 first any 38
1 first both -12
1 first each 33
1 first eight -17
1 first four -5
1 first he 28
1 first her 16
1 first how -45
1 first it -34
1 first its 33
1 first many 56
1 first most 10
1 first neither -12
1 first never -7
1 first no -9
1 first not -37
1 first one -47
1 first other -39
1 first others 7
1 first our 38
1 first seven -27
1 first several -14
1 first she 24
1 first six -26
1 first some 10
1 first someone -42
1 first such -52
1 first the 6
1 first their -11
1 first they 36
1 first those -55
1 first three -43
1 first w -22
1 first we 66
1 first what -64
1 first whom -52
1 first whose -7
1 first why 64
1 left -ed -33
1 left -ing -42
1 left -ly -30
1 left -s -9
1 left CAP 15
1 left DAY -31
1 left NUM -6
1 left a 9
1 left all -39
1 left an 11
1 left another 48
1 left any -47
1 left anyone 100
1 left both 36
1 left each 7
1 left eight -77
1 left every -28
1 left everyone 100
1 left few 30
1 left five -34
1 left four -31
1 left half -60
1 left he 49
1 left her 27
1 left herself -22
1 left himself -37
1 left his 17
1 left how -32
1 left hundreds 53
1 left i 44
1 left it -32
1 left its 10
1 left many 71
1 left me -18
1 left most 46
1 left my 58
1 left neither 88
1 left never -22
1 left nine 21
1 left no -17
1 left not -28
1 left one 34
1 left other 11
1 left others 50
1 left our -25
1 left seven -54
1 left several 54
1 left she 55
1 left six 7
1 left some 62
1 left someone 38
1 left such -100
1 left that 36
1 left their 24
1 left them -20
1 left themselves -16
1 left these -28
1 left they 49
1 left this -29
1 left those 72
1 left thousands 87
1 left three -15
1 left two -5
1 left w -22
1 left we 52
1 left what -5
1 left which -21
1 left who -36
1 left whom -58
1 left whose 84
1 left why -55
1 left you 52
1 left your -37
1 relative -ed -74
1 relative -ing -63
1 relative -ly -44
1 relative -s -19
1 relative CAP -21
1 relative DAY -36
1 relative NUM -51
1 relative a 110
1 relative an -50
1 relative another -26
1 relative he -19
1 relative her 39
1 relative him -17
1 relative his -28
1 relative it -36
1 relative not -29
1 relative one 82
1 relative she -17
1 relative that -22
1 relative the -11
1 relative they -24
1 relative this -13
1 relative two 68
1 relative w -14
1 relative which -13
1 relative who -19
1 right -ed -9
1 right -ing -16
1 right -ly -13
1 right -s -6
1 right DAY -15
1 right NUM 15
1 right a -6
1 right all -24
1 right another -8
1 right both -9
1 right each -17
1 right four -11
1 right he -13
1 right her -12
1 right herself -16
1 right him -14
1 right himself -17
1 right his -12
1 right how -18
1 right it -11
1 right its -9
1 right itself -10
1 right many 42
1 right me 5
1 right most 41
1 right my -14
1 right no -19
1 right not -15
1 right one 5
1 right other -19
1 right our -9
1 right several 23
1 right she -12
1 right some 21
1 right someone 6
1 right such -14
1 right that -12
1 right the -7
1 right their -19
1 right them -17
1 right themselves -13
1 right these -12
1 right they -12
1 right this -15
1 right those -8
1 right three 14
1 right two 6
1 right us -19
1 right w -5
1 right we -22
1 right what -19
1 right which -18
1 right who -16
1 right why -24
1 right you -12
1 shared -s 60
1 shared CAP 16
1 shared NUM 13
1 shared a 10
1 shared an -39
1 shared both -15
1 shared he 9
1 shared her -6
1 shared his -66
1 shared i -47
1 shared it 35
1 shared many 45
1 shared most -12
1 shared other 21
1 shared others -9
1 shared she 23
1 shared some 27
1 shared that 16
1 shared they -15
1 shared those -23
1 shared two 22
1 shared w 12
1 shared you -26
a first " -45
a first 'd 41
a first 're 87
a first 's -47
a first 've 97
a first ( -59
a first ) -39
a first -ed 39
a first -ly -7
a first / -52
a first : -61
a first ; -48
a first ?sym -82
a first am 19
a first are 18
a first be 11
a first been -20
a first being -23
a first can 44
a first cannot 27
a first could -39
a first did 11
a first didn't -8
a first didn’t 52
a first do 32
a first does -40
a first doesn't -17
a first doesn’t 24
a first don't 111
a first don’t -5
a first get -48
a first gets -14
a first got -21
a first had 47
a first has 53
a first hasn't 38
a first have 83
a first isn't -18
a first isn’t -17
a first may -39
a first might -20
a first must 40
a first should -55
a first that -35
a first wasn’t -52
a first which -61
a first who 17
a first would 11
a first wouldn’t -7
a first — 7
a first ’ll -20
a first ’re 8
a left , -7
a left -ed 13
a left -ly 14
a left -s 7
a left CAP -15
a left am 7
a left aren't -57
a left can -17
a left could -16
a left did 39
a left didn't 56
a left didn’t 34
a left do 23
a left does 33
a left doesn't 34
a left don’t 32
a left had 9
a left hasn't 24
a left have 13
a left is -14
a left isn’t 42
a left it -47
a left may 25
a left might -13
a left most -13
a left must -32
a left never 28
a left not -29
a left once 8
a left should -9
a left so -47
a left to -22
a left w 11
a left was -60
a left were -19
a left will -7
a left would 13
a left wouldn’t 16
a left ’ll 20
a left ’re 29
a left ’s 12
a left ’ve 19
a right ! -6
a right " -14
a right $ 40
a right ' 5
a right 're -5
a right 's 12
a right ( 12
a right ) 73
a right , 15
a right -ed -23
a right -ing -15
a right . 26
a right / 66
a right : 16
a right ; 24
a right ? -21
a right ?sym -11
a right DAY -18
a right about -13
a right above -9
a right across -18
a right after -19
a right against -17
a right along -7
a right among -26
a right and -17
a right anyone -6
a right are -16
a right aren’t -6
a right around -16
a right as -13
a right at -26
a right be -15
a right because -17
a right been -16
a right before -24
a right behind 25
a right being -18
a right between -17
a right beyond -6
a right both -19
a right but -38
a right by -29
a right can -20
a right cannot -7
a right can’t -8
a right could -15
a right couldn’t -6
a right did -13
a right didn't -10
a right didn’t -24
a right do -13
a right does -17
a right doesn't -6
a right doesn’t -16
a right done -5
a right down -9
a right for -25
a right from -27
a right get -16
a right getting -9
a right got -7
a right had -14
a right hadn't -12
a right hadn’t -6
a right hasn’t -5
a right have -15
a right having -15
a right he -14
a right i -5
a right if -11
a right in -15
a right inside -18
a right into -25
a right is -9
a right isn't -5
a right isn’t -16
a right it -13
a right like -20
a right many -33
a right may 20
a right might -15
a right most -20
a right must -13
a right of -24
a right off -15
a right on -16
a right once -38
a right one -23
a right or -18
a right others -21
a right out -17
a right outside -14
a right she -16
a right should -14
a right since -25
a right so -19
a right some -15
a right someone -12
a right than -10
a right these -17
a right they -15
a right this -17
a right those -30
a right though -8
a right through -19
a right to -16
a right toward -19
a right under -22
a right until -12
a right up -21
a right was -16
a right wasn't -26
a right we -7
a right were -17
a right where -16
a right whether -18
a right which -17
a right while -12
a right who -9
a right will -19
a right with -19
a right within -13
a right without -12
a right won't -27
a right won’t -18
a right would -13
a right wouldn’t -6
a right yet -9
a right you -12
a right ’d -12
a right ’ll 42
a right ’re -11
a right ’s -24
a shared 's -79
a shared , 21
a shared -ed -51
a shared -ing 18
a shared -ly -47
a shared -s 81
a shared . -100
a shared CAP 61
a shared are -96
a shared did -80
a shared does -16
a shared had -7
a shared has -79
a shared have -88
a shared is -91
a shared that 41
a shared to 71
a shared w 98
a shared was -104
a shared were -72
a shared will -37
a shared would -56
a shared — -107
a shared ’re -17
a shared ’s 31
b first 's -20
b first ( 7
b first , 10
b first -ed -23
b first -ing -64
b first -s -69
b first . -50
b first : 25
b first ; 27
b first ^ 12
b first about -18
b first across -12
b first against -14
b first although 8
b first amid -15
b first among 16
b first and -6
b first are -16
b first as -16
b first at -25
b first be -58
b first because -32
b first been -27
b first before -42
b first behind -34
b first between -14
b first beyond -26
b first but 21
b first by -25
b first can -8
b first could -9
b first despite 10
b first did -56
b first does -43
b first during -28
b first from -65
b first had -32
b first has -51
b first have -17
b first if -21
b first in -17
b first is -16
b first like -48
b first may -11
b first might -11
b first of -55
b first on -25
b first once -29
b first or -39
b first outside 34
b first over -18
b first should -5
b first since -35
b first so -15
b first than -25
b first though 10
b first through -7
b first to 37
b first under -17
b first unlike -47
b first until -34
b first w -13
b first was -35
b first when -13
b first where -31
b first whether 28
b first while -25
b first will 13
b first with -19
b first within 62
b first without -24
b first would -31
b first yet 6
b first — 16
b first ’s -22
b left " 50
b left & -54
b left ' -22
b left 're -11
b left 's -40
b left ( 28
b left ) -82
b left , 31
b left -ed -16
b left -ing -17
b left -ly -18
b left -s 10
b left . -39
b left / -79
b left : 98
b left ; 137
b left ?sym -65
b left @ -48
b left CAP 23
b left DAY 53
b left NUM -9
b left ^ 35
b left across -73
b left after 36
b left against -55
b left along -19
b left although 54
b left amid -32
b left among -27
b left are -19
b left around -63
b left as 32
b left at -31
b left be -25
b left because 93
b left been -31
b left before 42
b left behind -75
b left being -60
b left between -12
b left beyond 35
b left but 60
b left by -27
b left can 7
b left cannot -14
b left concerning -14
b left could -17
b left despite 11
b left did -23
b left didn't -24
b left didn’t -32
b left do -8
b left does 101
b left doesn't -11
b left doesn’t -34
b left don't -12
b left done -11
b left don’t -34
b left down -37
b left during -40
b left for -13
b left from -21
b left get -71
b left gets -10
b left getting 19
b left got 43
b left has -34
b left hasn't -8
b left have -34
b left having -6
b left him -32
b left how 22
b left if 21
b left in -34
b left inside -33
b left into -16
b left is -11
b left isn't -8
b left isn’t -32
b left it -68
b left like -24
b left may -47
b left might -30
b left near -36
b left neither -47
b left never -20
b left nor -67
b left not -51
b left of -34
b left off -62
b left on -26
b left once -45
b left or -56
b left others -13
b left out 22
b left outside -66
b left over -24
b left regarding -17
b left should 29
b left since 41
b left so 17
b left though 114
b left through -46
b left to -18
b left toward -45
b left unlike -38
b left until -24
b left up -9
b left w -9
b left was -26
b left wasn’t -16
b left were -32
b left what 150
b left when 51
b left where 84
b left whether 24
b left which 125
b left while 59
b left who 100
b left whom 121
b left why 70
b left will 26
b left with 5
b left within -17
b left without -27
b left won’t -14
b left would 7
b left yet 91
b left ~ 63
b left — 33
b left ’ll -11
b left ’re -7
b left ’s -42
b relative " -45
b relative 's -36
b relative , 17
b relative -ed -11
b relative -ing 51
b relative -ly 19
b relative -s -30
b relative . -21
b relative CAP -16
b relative ^ 16
b relative after -44
b relative among -61
b relative and -43
b relative are 39
b relative as 43
b relative at -39
b relative been -11
b relative but -44
b relative by -53
b relative for 17
b relative from 47
b relative has -52
b relative have -31
b relative in -29
b relative is -44
b relative not -25
b relative on 24
b relative than -15
b relative to -54
b relative w -34
b relative was 33
b relative while -9
b relative with 31
b relative would -13
b relative — -40
b relative ’s -38
b right -ed -8
b right -ing -20
b right -ly -18
b right -s -9
b right CAP -19
b right DAY -16
b right a -17
b right about -25
b right after -14
b right against -22
b right an -16
b right as -28
b right at -13
b right down -15
b right during -7
b right for -16
b right from 45
b right his -9
b right in 6
b right into -12
b right is -19
b right it -26
b right no -24
b right of -7
b right off -18
b right on -17
b right out -16
b right over -30
b right the -9
b right to 19
b right up 33
b right upon -10
b right was -15
b right with 19
b shared " -6
b shared -ed -37
b shared -ing 28
b shared -s 25
b shared . 61
b shared CAP 31
b shared about -30
b shared after -35
b shared although -50
b shared and -21
b shared are -7
b shared as -29
b shared but 6
b shared despite -9
b shared for -37
b shared if -28
b shared in -40
b shared of 28
b shared since -11
b shared though -51
b shared to 19
b shared w 19
b shared what 9
b shared when 20
b shared where 122
b shared which 88
b shared while -24
b shared with 24
b shared — 37
b1 first " -ing -11
b1 first " -s -18
b1 first " CAP 13
b1 first " a 52
b1 first " he 58
b1 first " she -11
b1 first " the 16
b1 first " w -109
b1 first 's w -7
b1 first 's why -12
b1 first ( CAP 16
b1 first ( the -15
b1 first , -ing -52
b1 first , CAP 23
b1 first , NUM -33
b1 first , a -17
b1 first , an 6
b1 first , another -26
b1 first , both 42
b1 first , he 84
b1 first , her 30
b1 first , his 88
b1 first , i 9
b1 first , it 9
b1 first , its -13
b1 first , many 56
b1 first , most -18
b1 first , no -35
b1 first , not -8
b1 first , one -54
b1 first , she 43
b1 first , such -34
b1 first , the 28
b1 first , they 11
b1 first , this -20
b1 first , those -20
b1 first , three -26
b1 first , two 23
b1 first , w -8
b1 first , what -16
b1 first , whose 24
b1 first , you 47
b1 first -ed CAP -61
b1 first -ed w 73
b1 first -ing w -15
b1 first -s CAP -74
b1 first . CAP -50
b1 first : CAP 41
b1 first : NUM 47
b1 first : he -52
b1 first : the 49
b1 first ; CAP 60
b1 first ^ CAP 15
b1 first ^ DAY -37
b1 first ^ NUM -59
b1 first ^ a 40
b1 first ^ all -30
b1 first ^ an 14
b1 first ^ another 7
b1 first ^ any -42
b1 first ^ both 10
b1 first ^ eight -16
b1 first ^ her -46
b1 first ^ i 38
b1 first ^ it -40
b1 first ^ its 32
b1 first ^ many 20
b1 first ^ most 76
b1 first ^ neither -12
b1 first ^ no 27
b1 first ^ not 29
b1 first ^ one 6
b1 first ^ other -11
b1 first ^ others 74
b1 first ^ our 42
b1 first ^ seven -18
b1 first ^ several -6
b1 first ^ she 32
b1 first ^ six -25
b1 first ^ some 28
b1 first ^ such -19
b1 first ^ these 15
b1 first ^ they 27
b1 first ^ this 10
b1 first ^ those -45
b1 first ^ three -18
b1 first ^ two 11
b1 first ^ we 41
b1 first ^ what -29
b1 first ^ why -31
b1 first ^ you -71
b1 first about -s -53
b1 first about NUM 62
b1 first after -ing -18
b1 first after -s 56
b1 first after CAP -25
b1 first after NUM -11
b1 first after a -28
b1 first after he -105
b1 first after she 16
b1 first after the 32
b1 first after w -20
b1 first although CAP -27
b1 first although he -48
b1 first although w 37
b1 first among CAP -59
b1 first among the 61
b1 first and -ing -21
b1 first and -s -45
b1 first and CAP 7
b1 first and a 26
b1 first and he 81
b1 first and her 27
b1 first and his -45
b1 first and it -16
b1 first and its -45
b1 first and not -8
b1 first and other -28
b1 first and others -59
b1 first and the 35
b1 first and they -13
b1 first and w -42
b1 first are w -5
b1 first as -s -33
b1 first as CAP 7
b1 first as a -51
b1 first as an -39
b1 first as it -12
b1 first as many -15
b1 first as she -14
b1 first as the -22
b1 first as they 20
b1 first as w -34
b1 first at -s -20
b1 first at CAP -24
b1 first at a -28
b1 first at one -6
b1 first at the -40
b1 first at w 29
b1 first be w -17
b1 first because CAP -11
b1 first because it -5
b1 first been w -5
b1 first before CAP -17
b1 first before the -29
b1 first but -ing -18
b1 first but -s -49
b1 first but CAP 62
b1 first but a -7
b1 first but he 63
b1 first but his -20
b1 first but it -29
b1 first but she 69
b1 first but those -9
b1 first but w 16
b1 first by -ing -9
b1 first by the -13
b1 first by w -15
b1 first can w -8
b1 first could w -9
b1 first despite CAP 69
b1 first despite his -22
b1 first despite the -10
b1 first despite w -31
b1 first did not -57
b1 first during a -21
b1 first during an -12
b1 first during the -19
b1 first for -s -27
b1 first for CAP -56
b1 first for a -35
b1 first for all -74
b1 first for one -6
b1 first for the 49
b1 first for those -17
b1 first from his -11
b1 first had w -24
b1 first has w -34
b1 first have w -6
b1 first if -s -8
b1 first if CAP -36
b1 first if he -56
b1 first if it -16
b1 first if she -58
b1 first if the 47
b1 first if we -9
b1 first if you 52
b1 first in -ing -22
b1 first in -s -34
b1 first in CAP -39
b1 first in NUM -14
b1 first in a -32
b1 first in an 10
b1 first in both -27
b1 first in her -10
b1 first in one -8
b1 first in other -8
b1 first in some -12
b1 first in this -15
b1 first in what -13
b1 first is -ing -16
b1 first is a -17
b1 first is the 21
b1 first is w -31
b1 first like CAP -45
b1 first may w -11
b1 first might w -11
b1 first of CAP -49
b1 first of a -5
b1 first of the -31
b1 first of w 44
b1 first on CAP -16
b1 first on DAY -16
b1 first on a -18
b1 first on his -5
b1 first on the -39
b1 first on w -9
b1 first once a -11
b1 first once the -11
b1 first once w -7
b1 first or CAP -41
b1 first or w -6
b1 first outside the -59
b1 first over the -12
b1 first since CAP -41
b1 first since NUM -6
b1 first since the -16
b1 first so many 37
b1 first so w -36
b1 first than CAP -75
b1 first than NUM 59
b1 first than w -10
b1 first though -s 44
b1 first though he -11
b1 first though she -11
b1 first to a 63
b1 first to the 27
b1 first to w -52
b1 first w CAP 12
b1 first w the -14
b1 first was -ing -6
b1 first was a -15
b1 first was w -25
b1 first when CAP 50
b1 first when a -25
b1 first when he 9
b1 first when i 29
b1 first when it -6
b1 first when she -84
b1 first when the -57
b1 first when w -13
b1 first where CAP -33
b1 first where he 37
b1 first where the -17
b1 first whether CAP 9
b1 first whether he -34
b1 first whether the 64
b1 first while -ing -9
b1 first while CAP -9
b1 first while a -7
b1 first while he 19
b1 first while many 17
b1 first while most -26
b1 first while not -10
b1 first while some -10
b1 first while the -50
b1 first while those -6
b1 first will w -10
b1 first with -s -14
b1 first with a -10
b1 first with his 15
b1 first with the -28
b1 first with w -13
b1 first within -s 81
b1 first would w -30
b1 first yet CAP -25
b1 first yet w -5
b1 first — -ing -10
b1 first — -s 22
b1 first — CAP 51
b1 first — NUM -14
b1 first — a 25
b1 first — an -32
b1 first — he 41
b1 first — the -35
b1 first — w -57
b1 first — whose -28
b1 first ’s w -14
b1 left " -ed -47
b1 left " -ing -24
b1 left " -s -65
b1 left " CAP 56
b1 left " a 15
b1 left " another 96
b1 left " he 16
b1 left " his 71
b1 left " i 38
b1 left " it 51
b1 left " one 34
b1 left " she 15
b1 left " that 13
b1 left " the 121
b1 left " w 37
b1 left " which 31
b1 left & CAP -54
b1 left ' -s -47
b1 left ' CAP 36
b1 left ' NUM -25
b1 left ' w -41
b1 left 's -ed -23
b1 left 's -ing -29
b1 left 's -ly -14
b1 left 's -s -48
b1 left 's CAP -75
b1 left 's NUM -36
b1 left 's a 43
b1 left 's most -25
b1 left 's w -34
b1 left ( CAP 55
b1 left ( the -5
b1 left ) -ed -8
b1 left ) w -31
b1 left , -ed -59
b1 left , -ing -81
b1 left , -ly -37
b1 left , -s 51
b1 left , CAP 52
b1 left , NUM -22
b1 left , a -8
b1 left , all 88
b1 left , an -75
b1 left , another -7
b1 left , both 12
b1 left , he 70
b1 left , her 81
b1 left , his 123
b1 left , i 32
b1 left , it -64
b1 left , its -17
b1 left , many 49
b1 left , most 42
b1 left , no 52
b1 left , not -13
b1 left , one 22
b1 left , other 62
b1 left , others 37
b1 left , several 30
b1 left , she 50
b1 left , some 116
b1 left , such -28
b1 left , that -38
b1 left , the 60
b1 left , these 32
b1 left , they 53
b1 left , this -50
b1 left , those 89
b1 left , three 100
b1 left , two 80
b1 left , w 15
b1 left , what -22
b1 left , which -44
b1 left , who -24
b1 left , whom -45
b1 left , whose 43
b1 left , you 9
b1 left -ed -ed -10
b1 left -ed -ing -19
b1 left -ed -ly -34
b1 left -ed -s -56
b1 left -ed CAP 9
b1 left -ed DAY -51
b1 left -ed NUM -34
b1 left -ed a -56
b1 left -ed an -47
b1 left -ed another -27
b1 left -ed both -17
b1 left -ed he 45
b1 left -ed her -25
b1 left -ed him -51
b1 left -ed himself -26
b1 left -ed his 17
b1 left -ed hundreds -20
b1 left -ed it -21
b1 left -ed its -15
b1 left -ed no -12
b1 left -ed some 66
b1 left -ed that 67
b1 left -ed the -33
b1 left -ed their 99
b1 left -ed them -5
b1 left -ed this -35
b1 left -ed those 34
b1 left -ed w -11
b1 left -ed what -11
b1 left -ing -ed -21
b1 left -ing -ing -14
b1 left -ing -ly -16
b1 left -ing -s -70
b1 left -ing DAY -24
b1 left -ing NUM -13
b1 left -ing a -49
b1 left -ing an 52
b1 left -ing he 77
b1 left -ing him 25
b1 left -ing himself -6
b1 left -ing his -45
b1 left -ing it -6
b1 left -ing its -6
b1 left -ing many 18
b1 left -ing she 57
b1 left -ing some 54
b1 left -ing that 17
b1 left -ing the 9
b1 left -ing their -40
b1 left -ing them 48
b1 left -ing this -7
b1 left -ing w -28
b1 left -ing what -15
b1 left -ly -ed -27
b1 left -ly -ing -22
b1 left -ly -ly -8
b1 left -ly -s -70
b1 left -ly CAP -28
b1 left -ly DAY -8
b1 left -ly NUM -32
b1 left -ly a 49
b1 left -ly that 67
b1 left -ly the 44
b1 left -ly three -35
b1 left -ly w -48
b1 left -s CAP 19
b1 left -s DAY -47
b1 left -s a -46
b1 left -s all -20
b1 left -s he 42
b1 left -s her 26
b1 left -s his 35
b1 left -s it 37
b1 left -s its -14
b1 left -s such -7
b1 left -s the 22
b1 left -s they 42
b1 left -s this -52
b1 left -s w -7
b1 left -s who -51
b1 left . CAP -44
b1 left . NUM -42
b1 left . w -12
b1 left / CAP -77
b1 left / NUM -17
b1 left : CAP 49
b1 left : NUM 105
b1 left : a 22
b1 left : he 30
b1 left : i 79
b1 left : the -26
b1 left : w -38
b1 left ; CAP 41
b1 left ; NUM 80
b1 left ; he 53
b1 left ; one 19
b1 left ; she -21
b1 left ; the -23
b1 left ; w 49
b1 left ?sym a -43
b1 left ?sym w -20
b1 left CAP -ly -45
b1 left CAP -s -29
b1 left CAP CAP 108
b1 left CAP DAY -16
b1 left CAP NUM 90
b1 left CAP a -55
b1 left CAP all -69
b1 left CAP an 58
b1 left CAP both -104
b1 left CAP half -94
b1 left CAP he 106
b1 left CAP her -39
b1 left CAP his 80
b1 left CAP i -47
b1 left CAP it 35
b1 left CAP one 64
b1 left CAP she 73
b1 left CAP some 72
b1 left CAP that 29
b1 left CAP the 42
b1 left CAP this -67
b1 left CAP w -7
b1 left CAP who -76
b1 left DAY that -32
b1 left NUM CAP -35
b1 left NUM that 49
b1 left ^ CAP 40
b1 left ^ DAY -93
b1 left ^ NUM 135
b1 left ^ a 82
b1 left ^ all -21
b1 left ^ an 102
b1 left ^ another 52
b1 left ^ any -11
b1 left ^ anyone 48
b1 left ^ both 77
b1 left ^ each 9
b1 left ^ eight -19
b1 left ^ every -18
b1 left ^ he 26
b1 left ^ her 98
b1 left ^ how -46
b1 left ^ hundreds 17
b1 left ^ i 18
b1 left ^ it -54
b1 left ^ many 13
b1 left ^ most 62
b1 left ^ my 27
b1 left ^ neither 69
b1 left ^ not 26
b1 left ^ one 6
b1 left ^ other 57
b1 left ^ our -39
b1 left ^ several 83
b1 left ^ she 29
b1 left ^ six 49
b1 left ^ some 26
b1 left ^ such -59
b1 left ^ that -136
b1 left ^ the 25
b1 left ^ their 30
b1 left ^ these -25
b1 left ^ they 5
b1 left ^ this -17
b1 left ^ those 40
b1 left ^ three -75
b1 left ^ two 46
b1 left ^ w -35
b1 left ^ we 49
b1 left ^ what -62
b1 left ^ why -110
b1 left ^ you -39
b1 left about -ing -25
b1 left about -s 46
b1 left about CAP -28
b1 left about NUM 44
b1 left about a 46
b1 left about four 63
b1 left about her -19
b1 left about him -5
b1 left about his -16
b1 left about how -8
b1 left about it -12
b1 left about the -49
b1 left about w -53
b1 left across CAP -22
b1 left across the -56
b1 left across w -14
b1 left after -ing -53
b1 left after -ly -8
b1 left after -s 20
b1 left after CAP 5
b1 left after a 25
b1 left after all -11
b1 left after he 58
b1 left after it 20
b1 left after several 40
b1 left after she -31
b1 left after the 32
b1 left after w 36
b1 left against CAP -44
b1 left against him -25
b1 left against the -40
b1 left against w -11
b1 left along the -17
b1 left although CAP 10
b1 left although he 23
b1 left although the -35
b1 left although w -42
b1 left among -s -13
b1 left among CAP -6
b1 left among the -37
b1 left among w -16
b1 left and -ed -41
b1 left and -ly 9
b1 left and -s -13
b1 left and NUM 59
b1 left and a -22
b1 left and an -59
b1 left and both 141
b1 left and he 58
b1 left and i 13
b1 left and it 15
b1 left and its -28
b1 left and many 5
b1 left and most -61
b1 left and not -10
b1 left and one 18
b1 left and other -78
b1 left and others -10
b1 left and she 56
b1 left and some 6
b1 left and that -59
b1 left and the 5
b1 left and their -64
b1 left and they 25
b1 left and those 143
b1 left and w -31
b1 left and who -16
b1 left are -ed -34
b1 left are -ing -31
b1 left are -ly -14
b1 left are -s -31
b1 left are CAP 71
b1 left are a -21
b1 left are not -9
b1 left are the -45
b1 left are w -9
b1 left around CAP -41
b1 left around NUM -7
b1 left around the -24
b1 left as -ed -51
b1 left as -ing -12
b1 left as -s 36
b1 left as CAP 81
b1 left as a -40
b1 left as an -46
b1 left as he 68
b1 left as it 29
b1 left as many 70
b1 left as one 53
b1 left as she 44
b1 left as some 80
b1 left as the 30
b1 left as they 38
b1 left as w -17
b1 left at -s -14
b1 left at CAP -39
b1 left at DAY -6
b1 left at NUM -6
b1 left at a -52
b1 left at an -47
b1 left at his -22
b1 left at its -31
b1 left at one -38
b1 left at the -50
b1 left at this -15
b1 left at w 85
b1 left at which -29
b1 left be -ed -39
b1 left be -ing -16
b1 left be -ly -11
b1 left be a -46
b1 left be the -47
b1 left be w -40
b1 left because CAP 28
b1 left because he 34
b1 left because i -13
b1 left because it -69
b1 left because she 44
b1 left because the 65
b1 left because they -5
b1 left because w 32
b1 left been -ed -28
b1 left been -ing -24
b1 left been -ly -30
b1 left been a -37
b1 left been an 71
b1 left been the -17
b1 left been w -28
b1 left before -ing -17
b1 left before CAP 67
b1 left before the -32
b1 left behind CAP -45
b1 left behind a -13
b1 left being -ed -31
b1 left being w -21
b1 left between CAP -54
b1 left between NUM -21
b1 left between the 33
b1 left beyond that -17
b1 left but -ed -23
b1 left but -ing -26
b1 left but -ly -9
b1 left but -s 51
b1 left but CAP 56
b1 left but DAY 46
b1 left but NUM 50
b1 left but a 89
b1 left but he 26
b1 left but her -6
b1 left but his 96
b1 left but i 16
b1 left but it -69
b1 left but many 106
b1 left but no -40
b1 left but not 5
b1 left but she 25
b1 left but some 25
b1 left but that -23
b1 left but the -21
b1 left but they 16
b1 left but two -9
b1 left but w 31
b1 left by -ing -11
b1 left by -ly -13
b1 left by -s -37
b1 left by CAP -25
b1 left by NUM 46
b1 left by a 28
b1 left by an -25
b1 left by her 27
b1 left by his 23
b1 left by one -7
b1 left by the -78
b1 left by w -41
b1 left can w -67
b1 left cannot w -8
b1 left could -ly -7
b1 left could w -44
b1 left despite CAP -77
b1 left despite his 6
b1 left despite the -24
b1 left despite w 33
b1 left did not -37
b1 left did the 22
b1 left did w -33
b1 left didn't w -23
b1 left didn’t w -16
b1 left do not -8
b1 left do w -13
b1 left does CAP 96
b1 left does not -22
b1 left does w -40
b1 left doesn't w -9
b1 left doesn’t w -27
b1 left don't w -12
b1 left don’t w -6
b1 left down the -22
b1 left during CAP -19
b1 left during DAY -7
b1 left during a -41
b1 left during an -19
b1 left during her -26
b1 left during his 18
b1 left during the -45
b1 left during w -6
b1 left for -ing -23
b1 left for -s 51
b1 left for CAP -29
b1 left for NUM -43
b1 left for a 77
b1 left for all -56
b1 left for an -40
b1 left for both 44
b1 left for her -25
b1 left for him 81
b1 left for its -11
b1 left for many -30
b1 left for one -26
b1 left for some -11
b1 left for the -57
b1 left for their -8
b1 left for this -6
b1 left for those -38
b1 left for three -21
b1 left for two -15
b1 left for w -13
b1 left for what -6
b1 left from -ing -14
b1 left from -s 22
b1 left from CAP -15
b1 left from NUM -44
b1 left from a -43
b1 left from her 12
b1 left from the -82
b1 left from w -29
b1 left get -s -15
b1 left get a -28
b1 left had -ed -26
b1 left had -ly -30
b1 left had -s 65
b1 left had a -38
b1 left had no -15
b1 left had the -10
b1 left had two -20
b1 left had w -59
b1 left has -ed -25
b1 left has -ly -22
b1 left has a -56
b1 left has not -19
b1 left has the -9
b1 left has w -35
b1 left hasn't -ed -8
b1 left have -ed -46
b1 left have -ly -20
b1 left have a -42
b1 left have all -40
b1 left have any -23
b1 left have both -72
b1 left have no -9
b1 left have not -6
b1 left how he 20
b1 left how many -50
b1 left how the 86
b1 left if -ed -5
b1 left if -s -15
b1 left if CAP 7
b1 left if it -8
b1 left if she -58
b1 left if the 38
b1 left if they 30
b1 left if w 40
b1 left if we 8
b1 left in -ing -30
b1 left in -ly -11
b1 left in -s 50
b1 left in CAP -43
b1 left in DAY -10
b1 left in NUM -41
b1 left in a -39
b1 left in all -54
b1 left in an -15
b1 left in another -13
b1 left in both -73
b1 left in each 43
b1 left in eight -44
b1 left in five -36
b1 left in her 26
b1 left in its -18
b1 left in many -53
b1 left in one -52
b1 left in other -31
b1 left in several -21
b1 left in some -74
b1 left in that -21
b1 left in the -41
b1 left in their 17
b1 left in this -7
b1 left in those -20
b1 left in three -37
b1 left in two -17
b1 left in w -33
b1 left in what -14
b1 left in which 33
b1 left inside the -7
b1 left into -s 96
b1 left into CAP -54
b1 left into a -27
b1 left into her -7
b1 left into the -77
b1 left into w 45
b1 left is -ed -33
b1 left is -ing -28
b1 left is -ly -50
b1 left is -s -63
b1 left is CAP 7
b1 left is NUM -14
b1 left is a -76
b1 left is an -58
b1 left is most -43
b1 left is no 59
b1 left is not -23
b1 left is one 24
b1 left is that 132
b1 left is the -33
b1 left is w -23
b1 left is what 53
b1 left is why 60
b1 left like -ing -5
b1 left like CAP -21
b1 left like many -9
b1 left like the -24
b1 left may NUM -46
b1 left may w -17
b1 left might w -27
b1 left neither CAP -37
b1 left neither w -21
b1 left never -ed -9
b1 left never w -9
b1 left nor CAP -45
b1 left not -ed -23
b1 left not -ing -13
b1 left not -ly -18
b1 left not all -12
b1 left not the 21
b1 left not w -28
b1 left of -ed -29
b1 left of -ing -16
b1 left of -ly -18
b1 left of -s -54
b1 left of CAP -24
b1 left of DAY -12
b1 left of NUM -58
b1 left of a 50
b1 left of all -21
b1 left of an -25
b1 left of both -31
b1 left of four -8
b1 left of her -63
b1 left of his -27
b1 left of how 63
b1 left of it -6
b1 left of its -15
b1 left of one -27
b1 left of other -19
b1 left of that -36
b1 left of the -44
b1 left of their -38
b1 left of them -47
b1 left of these -22
b1 left of this -11
b1 left of those -89
b1 left of thousands -37
b1 left of three -25
b1 left of w -27
b1 left of what -8
b1 left of which -9
b1 left of whom -34
b1 left off a -22
b1 left off the -32
b1 left on -ed -6
b1 left on -ing -14
b1 left on -s 48
b1 left on CAP -48
b1 left on DAY -22
b1 left on a -61
b1 left on an -11
b1 left on both -51
b1 left on his -16
b1 left on how -29
b1 left on its 49
b1 left on other -15
b1 left on that -24
b1 left on the -24
b1 left on their -38
b1 left on w -15
b1 left on what -6
b1 left once -ed -20
b1 left once a -18
b1 left once the -10
b1 left once w -15
b1 left or -ing -12
b1 left or -s -50
b1 left or CAP -58
b1 left or not -8
b1 left or w -24
b1 left out -ly -12
b1 left out CAP -23
b1 left out his -17
b1 left out the -19
b1 left out their -35
b1 left out w -34
b1 left outside -s -46
b1 left outside CAP -28
b1 left outside the -27
b1 left outside w -12
b1 left over CAP -34
b1 left over NUM -58
b1 left over his 25
b1 left over the -15
b1 left over w -42
b1 left should w -28
b1 left since CAP 23
b1 left since NUM -37
b1 left since he 73
b1 left since she 49
b1 left since the -11
b1 left since w 25
b1 left so -ed -11
b1 left so -ly -11
b1 left so it -39
b1 left so many -87
b1 left so w -55
b1 left than -ed -7
b1 left than -ing -11
b1 left than -s 24
b1 left than CAP 19
b1 left than NUM -77
b1 left than a -55
b1 left than any -7
b1 left than half -61
b1 left than that -33
b1 left than the 67
b1 left than two -58
b1 left than w -46
b1 left though -s 64
b1 left though CAP -23
b1 left though he 43
b1 left though the -44
b1 left though they 42
b1 left though w 92
b1 left through CAP -20
b1 left through a -42
b1 left through his -13
b1 left through the -17
b1 left through w -20
b1 left to -ed 73
b1 left to -ing -24
b1 left to -ly -25
b1 left to -s -10
b1 left to CAP -34
b1 left to NUM -52
b1 left to a 27
b1 left to an 70
b1 left to his -31
b1 left to its -5
b1 left to some -30
b1 left to that -47
b1 left to w -31
b1 left to what 80
b1 left to which 64
b1 left toward -ing -6
b1 left toward CAP -28
b1 left under CAP -48
b1 left under NUM -19
b1 left under the -25
b1 left under w -23
b1 left until the -23
b1 left up a 31
b1 left up his 43
b1 left up the -36
b1 left up w -19
b1 left w -ed -25
b1 left w -ing -38
b1 left w -ly -31
b1 left w CAP -38
b1 left w DAY -34
b1 left w NUM -26
b1 left w a 20
b1 left w all -26
b1 left w an -6
b1 left w any -29
b1 left w each -14
b1 left w every -6
b1 left w everyone 60
b1 left w few -51
b1 left w four -48
b1 left w half -27
b1 left w he 120
b1 left w her -43
b1 left w his 13
b1 left w hundreds 68
b1 left w its 24
b1 left w many 71
b1 left w most -50
b1 left w no -18
b1 left w one -21
b1 left w several 44
b1 left w she 92
b1 left w some 26
b1 left w that 98
b1 left w their -71
b1 left w they 44
b1 left w this -39
b1 left w those -36
b1 left w three -32
b1 left w two -41
b1 left w w -56
b1 left w who -42
b1 left w whose 71
b1 left w you 22
b1 left was -ed -40
b1 left was -ing -26
b1 left was -ly -25
b1 left was CAP 138
b1 left was NUM -7
b1 left was a -19
b1 left was an -29
b1 left was no -9
b1 left was not -23
b1 left was one 27
b1 left was the -39
b1 left was w -46
b1 left were -ed -25
b1 left were -ing -9
b1 left were -s -52
b1 left were CAP 34
b1 left were a 44
b1 left were not -11
b1 left were the -31
b1 left were w -50
b1 left what CAP 151
b1 left what he 15
b1 left what i -37
b1 left what it 67
b1 left what the 47
b1 left what they 20
b1 left what we 17
b1 left when -ed -39
b1 left when CAP 64
b1 left when NUM 50
b1 left when a 82
b1 left when he 36
b1 left when i 11
b1 left when it -39
b1 left when many -19
b1 left when she 42
b1 left when the 39
b1 left when they -67
b1 left when w 55
b1 left where -s 26
b1 left where CAP 48
b1 left where he -11
b1 left where his -78
b1 left where she 35
b1 left where w 88
b1 left whether CAP 6
b1 left whether the 50
b1 left which CAP 69
b1 left which he 41
b1 left which she 17
b1 left which the 60
b1 left which they -32
b1 left while -ing -49
b1 left while -s 84
b1 left while CAP 32
b1 left while NUM 22
b1 left while a 81
b1 left while he -16
b1 left while her 46
b1 left while it -38
b1 left while many 20
b1 left while most -21
b1 left while not -75
b1 left while she -48
b1 left while some -8
b1 left while the 61
b1 left while w 80
b1 left who CAP 39
b1 left who he 70
b1 left who many 69
b1 left whom CAP 90
b1 left whom he 24
b1 left why CAP 33
b1 left will -ed -21
b1 left will -ly -21
b1 left will not -11
b1 left will w -60
b1 left with -ed -14
b1 left with CAP -9
b1 left with NUM 122
b1 left with a 17
b1 left with an -48
b1 left with both -9
b1 left with each -27
b1 left with her 7
b1 left with his 38
b1 left with many 43
b1 left with some -40
b1 left with that -16
b1 left with the -40
b1 left with their -26
b1 left within -s -13
b1 left within the -78
b1 left without -ing -7
b1 left won’t w -14
b1 left would -ly -10
b1 left yet CAP 127
b1 left — -ed 10
b1 left — -ing -59
b1 left — -ly -40
b1 left — -s -26
b1 left — CAP 104
b1 left — NUM 19
b1 left — a -17
b1 left — all -37
b1 left — an -53
b1 left — both -16
b1 left — four -23
b1 left — he 61
b1 left — his -77
b1 left — it 26
b1 left — that -32
b1 left — the 107
b1 left — w -26
b1 left — which -66
b1 left — who -18
b1 left — whose 27
b1 left ’s -ed -13
b1 left ’s -ing -20
b1 left ’s -ly -5
b1 left ’s -s -49
b1 left ’s CAP -63
b1 left ’s NUM -10
b1 left ’s a -45
b1 left ’s not -7
b1 left ’s w -35
b1 left ’s why -9
b1 relative 's w -19
b1 relative , -ing -32
b1 relative , CAP -42
b1 relative , it -13
b1 relative , the -30
b1 relative , which -13
b1 relative -ed CAP -7
b1 relative -ed w -33
b1 relative -ing -s -56
b1 relative -ing w 23
b1 relative -ly w 14
b1 relative -s a -24
b1 relative . CAP -21
b1 relative ^ CAP 71
b1 relative ^ the -27
b1 relative and -s -17
b1 relative and CAP -16
b1 relative and w -23
b1 relative at the -16
b1 relative but w -30
b1 relative by CAP -20
b1 relative for CAP -30
b1 relative has -ed -10
b1 relative has w -6
b1 relative in CAP -45
b1 relative in NUM -18
b1 relative in a -32
b1 relative in the -40
b1 relative in w 56
b1 relative is -ly -14
b1 relative is w -11
b1 relative of -s -52
b1 relative of CAP -29
b1 relative of the 107
b1 relative of w -8
b1 relative on DAY -25
b1 relative on w -23
b1 relative to CAP -12
b1 relative to w -15
b1 relative w CAP -35
b1 relative w a 25
b1 relative w that -5
b1 relative w the -7
b1 relative was -ed -38
b1 relative with w 6
b1 relative would w -9
b1 relative — w -15
b1 relative ’s w -23
b1 right -ed -ed -24
b1 right -ed -ing -13
b1 right -ed -ly -25
b1 right -ed -s -6
b1 right -ed CAP -12
b1 right -ed DAY -14
b1 right -ed NUM -38
b1 right -ed a -13
b1 right -ed an -25
b1 right -ed another 7
b1 right -ed any -14
b1 right -ed both -14
b1 right -ed he -14
b1 right -ed him -13
b1 right -ed himself -8
b1 right -ed his -8
b1 right -ed how -8
b1 right -ed it -15
b1 right -ed its -16
b1 right -ed many 24
b1 right -ed me -17
b1 right -ed no -15
b1 right -ed not -13
b1 right -ed one -17
b1 right -ed our -9
b1 right -ed several -11
b1 right -ed she -17
b1 right -ed some 74
b1 right -ed that -9
b1 right -ed their -16
b1 right -ed them -15
b1 right -ed they -11
b1 right -ed this -18
b1 right -ed those -19
b1 right -ed w 7
b1 right -ed what -9
b1 right -ed which -7
b1 right -ed why -8
b1 right -ing -ed -15
b1 right -ing -ing -31
b1 right -ing -ly -21
b1 right -ing -s -26
b1 right -ing CAP -27
b1 right -ing a -24
b1 right -ing an -62
b1 right -ing he -13
b1 right -ing her -32
b1 right -ing him -15
b1 right -ing his -18
b1 right -ing how -23
b1 right -ing it -21
b1 right -ing not -14
b1 right -ing she -7
b1 right -ing some -13
b1 right -ing that -14
b1 right -ing the -24
b1 right -ing them -16
b1 right -ing they -10
b1 right -ing w -12
b1 right -ing what -8
b1 right -ing why -14
b1 right -ly -ed -16
b1 right -s -ed -21
b1 right -s -ing -14
b1 right -s -ly -20
b1 right -s -s -14
b1 right -s NUM -13
b1 right -s he -14
b1 right -s her -9
b1 right -s herself -6
b1 right -s himself -11
b1 right -s his -10
b1 right -s how -8
b1 right -s it -9
b1 right -s its -7
b1 right -s not -8
b1 right -s she -23
b1 right -s some -9
b1 right -s that -15
b1 right -s the -9
b1 right -s they 19
b1 right -s this -7
b1 right -s w -11
b1 right -s what -24
b1 right -s why -20
b1 right CAP CAP 6
b1 right CAP a -57
b1 right CAP he -14
b1 right CAP the -67
b1 right CAP w -46
b1 right CAP what -31
b1 right CAP why -29
b1 right DAY -ing -14
b1 right DAY that -8
b1 right a -ing -14
b1 right a -s -8
b1 right a CAP -11
b1 right a w -17
b1 right about -ing -12
b1 right about -s -15
b1 right about CAP -27
b1 right about a -7
b1 right about her -40
b1 right about his -24
b1 right about how -10
b1 right about the -15
b1 right about w -10
b1 right about what -27
b1 right after CAP -14
b1 right against -ing -5
b1 right against CAP -12
b1 right against a -8
b1 right against the -22
b1 right an w -15
b1 right as CAP -46
b1 right as a -23
b1 right as the -20
b1 right as w -15
b1 right at -ing -7
b1 right at CAP -15
b1 right at the -15
b1 right by -ing -5
b1 right for -ed -14
b1 right for -ing -15
b1 right for -s -24
b1 right for CAP -34
b1 right for a -15
b1 right for an -8
b1 right for her -31
b1 right for him -9
b1 right for his -14
b1 right for its -17
b1 right for the 10
b1 right for w -23
b1 right his w -10
b1 right in the -18
b1 right is w -19
b1 right no w -23
b1 right of -ing -24
b1 right of -ly -14
b1 right of -s 5
b1 right of CAP -17
b1 right of a -31
b1 right of her 45
b1 right of his -39
b1 right of the -10
b1 right of w -15
b1 right off the -16
b1 right on -ing -15
b1 right on -s -25
b1 right on CAP -29
b1 right on a -11
b1 right on her -10
b1 right on his -11
b1 right on the -25
b1 right on those -11
b1 right on w -22
b1 right out -s -15
b1 right out CAP -44
b1 right out a -14
b1 right out an -8
b1 right out that -9
b1 right over w -19
b1 right the w -7
b1 right to -ly 27
b1 right to -s 18
b1 right to CAP 20
b1 right to a 48
b1 right to an 41
b1 right to his 32
b1 right to one 36
b1 right to the 32
b1 right to three 25
b1 right to w -10
b1 right w -ed 21
b1 right w -ing -19
b1 right w -ly -16
b1 right w -s 6
b1 right w CAP 11
b1 right w DAY -15
b1 right w NUM -18
b1 right w a -11
b1 right w all -27
b1 right w an 30
b1 right w any -13
b1 right w both 16
b1 right w he -12
b1 right w her -12
b1 right w him -19
b1 right w himself -8
b1 right w his -12
b1 right w how -18
b1 right w it -13
b1 right w its -9
b1 right w many 31
b1 right w me -24
b1 right w most 19
b1 right w my -12
b1 right w no -21
b1 right w not -13
b1 right w one 20
b1 right w other -13
b1 right w she -9
b1 right w that -13
b1 right w the -13
b1 right w their -19
b1 right w them -15
b1 right w themselves -12
b1 right w they -15
b1 right w this -14
b1 right w those -11
b1 right w what -8
b1 right w who -11
b1 right w you -10
b1 right with CAP 38
b1 right with a -14
b1 right with the -33
b1 right with w 13
b1 shared " CAP -19
b1 shared " he 33
b1 shared " she -24
b1 shared " the 31
b1 shared , -s 34
b1 shared , CAP 21
b1 shared , NUM 22
b1 shared , a -14
b1 shared , he 11
b1 shared , his -21
b1 shared , many -9
b1 shared , she -46
b1 shared , the -38
b1 shared , w -5
b1 shared -ed CAP 9
b1 shared -ing CAP 45
b1 shared -s CAP 50
b1 shared . CAP 99
b1 shared : CAP 18
b1 shared CAP that 7
b1 shared ^ a -16
b1 shared ^ he 18
b1 shared ^ her 11
b1 shared ^ his -55
b1 shared ^ i -6
b1 shared ^ many 16
b1 shared ^ one -56
b1 shared ^ she 9
b1 shared ^ some 9
b1 shared ^ the 6
b1 shared ^ they 7
b1 shared after CAP -5
b1 shared after the -17
b1 shared although CAP -7
b1 shared and CAP 10
b1 shared and he -5
b1 shared as CAP -46
b1 shared as he -96
b1 shared but CAP -20
b1 shared but he -66
b1 shared for a -72
b1 shared though she -13
b1 shared w CAP -87
b1 shared w a 97
b1 shared w that 32
b1 shared w w 87
b1 shared when CAP 30
b1 shared which he 64
b1 shared while he -20
b1 shared while many -13
b1 shared while w -25
b1 shared with CAP 47
b1 shared — CAP 9
bb first " and -35
bb first ' " -12
bb first ) , -77
bb first ) and -26
bb first ) — 139
bb first , about -6
bb first , although 51
bb first , and 35
bb first , as 18
bb first , at 24
bb first , but 50
bb first , despite -30
bb first , did -30
bb first , during -25
bb first , for -44
bb first , from -24
bb first , had -6
bb first , has -14
bb first , if -48
bb first , in 5
bb first , is -14
bb first , like -42
bb first , of -31
bb first , on -49
bb first , once -5
bb first , or -14
bb first , so -6
bb first , though -18
bb first , to -39
bb first , was -24
bb first , when -38
bb first , where -9
bb first , while -62
bb first , with 19
bb first -ed , 40
bb first -ed after -82
bb first -ed and -18
bb first -ed as -45
bb first -ed in -22
bb first -ed to -13
bb first -ed when 65
bb first -ed whether -16
bb first -ing , -17
bb first -ing and -31
bb first -ing as 69
bb first -ly , 77
bb first -ly and -23
bb first -ly when -27
bb first -s : 40
bb first -s ; 64
bb first -s after 96
bb first -s and -37
bb first -s as 51
bb first -s before -20
bb first -s of -9
bb first -s since -6
bb first -s than -48
bb first -s to -6
bb first -s — -41
bb first . , 67
bb first . — -15
bb first CAP , -16
bb first CAP -ed -14
bb first CAP . -50
bb first CAP : -20
bb first CAP after -16
bb first CAP and -87
bb first CAP as -45
bb first CAP if -20
bb first CAP is -15
bb first CAP than -8
bb first CAP when -69
bb first CAP would -6
bb first CAP — -34
bb first CAP ’s -12
bb first DAY , 40
bb first NUM , 28
bb first NUM — -24
bb first ^ ( 7
bb first ^ ^ 12
bb first ^ about -12
bb first ^ after -50
bb first ^ amid -15
bb first ^ among 29
bb first ^ and 31
bb first ^ as -23
bb first ^ at -34
bb first ^ because -15
bb first ^ before -15
bb first ^ beyond -26
bb first ^ but 16
bb first ^ by -21
bb first ^ despite 26
bb first ^ during -21
bb first ^ for 48
bb first ^ from -16
bb first ^ if -21
bb first ^ in -27
bb first ^ like -23
bb first ^ of 37
bb first ^ on -16
bb first ^ outside -58
bb first ^ over -14
bb first ^ since -39
bb first ^ so -37
bb first ^ though -15
bb first ^ through -6
bb first ^ to 106
bb first ^ under -17
bb first ^ when -64
bb first ^ where -7
bb first ^ whether -17
bb first ^ while 12
bb first ^ with -30
bb first ^ within -31
bb first ^ yet 8
bb first a : -24
bb first all , -26
bb first along with -19
bb first and , -7
bb first and although -35
bb first and in 52
bb first and is 38
bb first and when 13
bb first and while -90
bb first are so -7
bb first as for -30
bb first as if 70
bb first because of -57
bb first but after -6
bb first but as 16
bb first but at -6
bb first but in 48
bb first but on -26
bb first but to -11
bb first but when -73
bb first but while -19
bb first but with -6
bb first has been -28
bb first he -s -23
bb first he has -6
bb first he was -6
bb first he would -9
bb first him , -45
bb first it was -6
bb first may , 121
bb first not , -31
bb first on , 76
bb first so , -85
bb first that 's -17
bb first that , -35
bb first that -ed -40
bb first that -ing -9
bb first that -s -56
bb first that have -6
bb first that is -45
bb first that w -35
bb first that was -14
bb first that would -11
bb first that ’s -14
bb first though , 23
bb first to , -41
bb first w , 26
bb first w -ed 35
bb first w : -16
bb first w ; -8
bb first w after -64
bb first w and -10
bb first w as -9
bb first w because -49
bb first w before -21
bb first w but -12
bb first w if -35
bb first w in -33
bb first w is -9
bb first w of -60
bb first w or -19
bb first w since -6
bb first w than -7
bb first w to -21
bb first w w 55
bb first w when -17
bb first w while -25
bb first w would -21
bb first w — -45
bb first would be -15
bb first — and -61
bb first — but -9
bb first — in -8
bb left ! " 44
bb left " ' 115
bb left " -ed 106
bb left " -ing -12
bb left " -s 107
bb left " and 120
bb left " as 32
bb left " at -7
bb left " but 20
bb left " by -6
bb left " for -74
bb left " in -39
bb left " on -16
bb left " to -27
bb left " w 169
bb left " when 48
bb left " which 41
bb left " with -27
bb left " — -16
bb left ' " 46
bb left ' CAP -32
bb left ' w 53
bb left 's -ed -23
bb left 's -ing -77
bb left 's -ly -19
bb left 's w -40
bb left ) -ed -17
bb left ) and -57
bb left ) on -14
bb left ) — 94
bb left , " 55
bb left , -ed -87
bb left , -ing 61
bb left , -s 56
bb left , about 16
bb left , after 62
bb left , although 94
bb left , among -34
bb left , and 149
bb left , are -13
bb left , as 56
bb left , at 13
bb left , because 42
bb left , but 108
bb left , despite 62
bb left , did 55
bb left , during -36
bb left , for -50
bb left , from 28
bb left , had -27
bb left , have -38
bb left , if 19
bb left , in 16
bb left , is -93
bb left , like -51
bb left , not -10
bb left , of -48
bb left , on -54
bb left , once -6
bb left , so 28
bb left , though 23
bb left , through -21
bb left , to 9
bb left , under -14
bb left , w 6
bb left , was -30
bb left , when 42
bb left , where 26
bb left , which 86
bb left , while 109
bb left , who 71
bb left , whom 101
bb left , with 196
bb left -ed " -38
bb left -ed , 47
bb left -ed -ed -7
bb left -ed -ing -30
bb left -ed -ly -27
bb left -ed -s -24
bb left -ed CAP -7
bb left -ed after 27
bb left -ed against -13
bb left -ed and 60
bb left -ed as -31
bb left -ed at -37
bb left -ed before 51
bb left -ed by -26
bb left -ed down -11
bb left -ed during -12
bb left -ed for -33
bb left -ed from -60
bb left -ed in -24
bb left -ed into -38
bb left -ed of -7
bb left -ed off -26
bb left -ed on -29
bb left -ed out -65
bb left -ed so -8
bb left -ed through -42
bb left -ed w -40
bb left -ed when 75
bb left -ed whether -14
bb left -ed with -66
bb left -ed — 72
bb left -ing , 55
bb left -ing -ed -19
bb left -ing -ing -14
bb left -ing -ly -7
bb left -ing -s -47
bb left -ing CAP 48
bb left -ing about -63
bb left -ing against -14
bb left -ing and -36
bb left -ing around -18
bb left -ing at 45
bb left -ing by -13
bb left -ing down -19
bb left -ing for 54
bb left -ing from -37
bb left -ing in -61
bb left -ing into -23
bb left -ing is -13
bb left -ing of -48
bb left -ing on -34
bb left -ing out -15
bb left -ing over -15
bb left -ing to -25
bb left -ing up -19
bb left -ing w -11
bb left -ing what 46
bb left -ing when 100
bb left -ing with -75
bb left -ing — -15
bb left -ly , 79
bb left -ly -ed -30
bb left -ly -ing 52
bb left -ly -s -69
bb left -ly about -5
bb left -ly and -32
bb left -ly as 86
bb left -ly at -9
bb left -ly be -12
bb left -ly been -8
bb left -ly by -11
bb left -ly did 11
bb left -ly for -14
bb left -ly in -6
bb left -ly of -20
bb left -ly on 68
bb left -ly to -42
bb left -ly w -20
bb left -ly with 81
bb left -s " 28
bb left -s ' -40
bb left -s , 32
bb left -s -ed -31
bb left -s -ing -64
bb left -s -ly -28
bb left -s -s 99
bb left -s : 6
bb left -s ; 65
bb left -s about -47
bb left -s across -35
bb left -s after 63
bb left -s against -51
bb left -s among 31
bb left -s and -43
bb left -s are -17
bb left -s around -31
bb left -s as 42
bb left -s at -10
bb left -s because -33
bb left -s before 32
bb left -s behind -21
bb left -s being -26
bb left -s beyond 13
bb left -s by -69
bb left -s can -6
bb left -s during -24
bb left -s for 14
bb left -s had -20
bb left -s has -13
bb left -s have -39
bb left -s in -64
bb left -s into 6
bb left -s is -33
bb left -s like -76
bb left -s might -7
bb left -s of -33
bb left -s on -55
bb left -s or -50
bb left -s outside -19
bb left -s over -22
bb left -s since 43
bb left -s than 54
bb left -s through 30
bb left -s to -26
bb left -s w -65
bb left -s was -7
bb left -s were -6
bb left -s when 44
bb left -s where -35
bb left -s while 31
bb left -s will -49
bb left -s with -25
bb left -s would -18
bb left -s — 30
bb left . " 85
bb left . ) -60
bb left . CAP -10
bb left . — 41
bb left : when 18
bb left ; and 102
bb left ? " 72
bb left CAP " -114
bb left CAP & -54
bb left CAP ' -80
bb left CAP 's -41
bb left CAP ( -6
bb left CAP ) -12
bb left CAP -ed -11
bb left CAP -ing -58
bb left CAP -ly 26
bb left CAP -s 9
bb left CAP . -43
bb left CAP / -58
bb left CAP : 54
bb left CAP ; -23
bb left CAP ?sym -66
bb left CAP CAP 28
bb left CAP about -47
bb left CAP across -46
bb left CAP after 19
bb left CAP against -12
bb left CAP and -96
bb left CAP are -6
bb left CAP as -41
bb left CAP at -47
bb left CAP but -15
bb left CAP by -29
bb left CAP can -36
bb left CAP could -14
bb left CAP did -26
bb left CAP didn’t -25
bb left CAP during -24
bb left CAP for -84
bb left CAP from -59
bb left CAP had -37
bb left CAP has -33
bb left CAP if -27
bb left CAP in -37
bb left CAP into -35
bb left CAP is -10
bb left CAP isn’t -18
bb left CAP like 121
bb left CAP nor -67
bb left CAP of -88
bb left CAP on -22
bb left CAP or -46
bb left CAP over 29
bb left CAP should -13
bb left CAP since 48
bb left CAP so -10
bb left CAP than -83
bb left CAP though 52
bb left CAP to -12
bb left CAP under -25
bb left CAP w -66
bb left CAP was -37
bb left CAP were -62
bb left CAP what -38
bb left CAP when 78
bb left CAP whether -11
bb left CAP will -45
bb left CAP with 18
bb left CAP would -46
bb left CAP — 49
bb left CAP ’s -40
bb left DAY 's -28
bb left DAY , 58
bb left DAY -ed -30
bb left DAY -ing 19
bb left DAY / -41
bb left DAY about -17
bb left DAY after 41
bb left DAY as 115
bb left DAY at -37
bb left DAY by -12
bb left DAY in -29
bb left DAY to 60
bb left DAY w 79
bb left DAY when 98
bb left DAY with -23
bb left DAY — -21
bb left DAY ’s -39
bb left NUM , 13
bb left NUM -ed -19
bb left NUM -ing -15
bb left NUM -s 50
bb left NUM NUM 202
bb left NUM and -40
bb left NUM in -69
bb left NUM of -58
bb left NUM on -5
bb left NUM to -35
bb left NUM w -98
bb left NUM when -11
bb left NUM — -77
bb left ^ ( 26
bb left ^ CAP 40
bb left ^ NUM -50
bb left ^ ^ 35
bb left ^ about 130
bb left ^ after -20
bb left ^ although -19
bb left ^ amid -22
bb left ^ among 26
bb left ^ and 124
bb left ^ as -6
bb left ^ at -14
bb left ^ because 31
bb left ^ before -26
bb left ^ beyond -34
bb left ^ but 39
bb left ^ by 26
bb left ^ despite -21
bb left ^ does 60
bb left ^ during -34
bb left ^ from 35
bb left ^ if -14
bb left ^ in -29
bb left ^ like -16
bb left ^ neither -38
bb left ^ not -75
bb left ^ of -31
bb left ^ on -23
bb left ^ once -7
bb left ^ outside -19
bb left ^ over -24
bb left ^ regarding -14
bb left ^ since -38
bb left ^ so 32
bb left ^ through -8
bb left ^ to -17
bb left ^ under -9
bb left ^ when -24
bb left ^ where 32
bb left ^ whether -49
bb left ^ while -18
bb left ^ with -53
bb left ^ within 64
bb left ^ yet 60
bb left ^ ~ 63
bb left ^ — 37
bb left a -ed -79
bb left a -ing -52
bb left a -ly -46
bb left a . -36
bb left a : -11
bb left a NUM -47
bb left a w 84
bb left about -ing -29
bb left after -ing 6
bb left after w -31
bb left all , 35
bb left all -ed -14
bb left all of -51
bb left along with 15
bb left an -ed -12
bb left an -ing -45
bb left an -ly -18
bb left an w 107
bb left and , 22
bb left and -ing -99
bb left and -ly -37
bb left and -s -43
bb left and CAP -62
bb left and after -40
bb left and although 53
bb left and as 93
bb left and at -46
bb left and for -6
bb left and has -7
bb left and if 99
bb left and in 22
bb left and is -22
bb left and on -12
bb left and when -9
bb left and while 22
bb left and with 19
bb left another w 17
bb left any of -48
bb left any w -49
bb left are -ed -6
bb left are -ing 37
bb left are -ly -7
bb left are in -19
bb left are w -41
bb left as -ing -10
bb left as for 55
bb left as if 30
bb left as of -9
bb left as on -10
bb left as w -64
bb left at -ing -17
bb left at w -104
bb left at what 48
bb left be , 37
bb left be -ed -15
bb left be -ing -28
bb left be -ly -10
bb left because of 46
bb left been -ed -7
bb left been -ing -40
bb left been -ly 40
bb left been w -8
bb left before -ing -12
bb left both -ed -6
bb left both of -26
bb left but , 32
bb left but -ed -16
bb left but -ing 67
bb left but -ly 35
bb left but after -41
bb left but as 50
bb left but at 100
bb left but despite -8
bb left but if -22
bb left but in -49
bb left but on -26
bb left but w 20
bb left but when -34
bb left but while -16
bb left by -ing -14
bb left by -ly -25
bb left by w -25
bb left can w -32
bb left could be -29
bb left could w 58
bb left did , 76
bb left did not -29
bb left did w -49
bb left didn’t w -8
bb left does not -5
bb left down , 8
bb left down on -8
bb left during which 36
bb left each of -28
bb left every w 7
bb left for -ing -48
bb left for -s -46
bb left for w -59
bb left for what 55
bb left four in -51
bb left from -ing -25
bb left from -s 31
bb left from CAP 43
bb left from w -16
bb left had -ed -30
bb left had -ly -16
bb left had been -38
bb left had w -33
bb left half of -96
bb left has -ly -24
bb left has been -36
bb left has not -16
bb left has w -22
bb left have -ly -19
bb left have been -49
bb left have to -18
bb left have w -83
bb left he 's 75
bb left he -ed -26
bb left he -ly -11
bb left he -s -66
bb left he and -115
bb left he could -9
bb left he did -38
bb left he does -16
bb left he had -10
bb left he has -43
bb left he is -20
bb left he w -43
bb left he was 33
bb left he will -23
bb left he would -16
bb left he ’s -11
bb left her -ed -11
bb left her in -7
bb left her to -17
bb left her w -43
bb left him , 58
bb left him on -43
bb left himself as -23
bb left his -ed -7
bb left his -ing -23
bb left his w -82
bb left how w -12
bb left hundreds of -39
bb left i -ed -20
bb left i w 65
bb left i was -8
bb left in , 53
bb left in -ing -26
bb left in -ly -28
bb left in CAP 18
bb left in on -12
bb left in w -22
bb left in what 100
bb left in which 49
bb left is -ed -7
bb left is -ing -76
bb left is -ly -37
bb left is in -9
bb left is not 20
bb left is on -11
bb left is w -27
bb left it 's -82
bb left it , -64
bb left it -ed 72
bb left it -s 67
bb left it had -10
bb left it has -11
bb left it is 11
bb left it w -28
bb left it was 8
bb left it ’s -47
bb left like -ing -11
bb left many in -26
bb left many of -65
bb left many w -60
bb left may , 20
bb left may be -30
bb left may have -8
bb left may w -16
bb left me , 36
bb left might be -25
bb left might w -77
bb left most of -39
bb left most w -42
bb left must be -6
bb left never -ed -7
bb left no . 46
bb left no w 89
bb left not , 22
bb left not -ed -48
bb left not -ing 36
bb left not -ly -15
bb left not as -26
bb left not be -6
bb left not been -9
bb left not have -13
bb left not on -5
bb left not to -7
bb left not w -55
bb left of -ed -79
bb left of -ing -33
bb left of -ly -51
bb left of -s 20
bb left of CAP -14
bb left of about -60
bb left of being -35
bb left of not -6
bb left on , -56
bb left on -ed -9
bb left on -ing -15
bb left on DAY -17
bb left on to -7
bb left one , 59
bb left one -ed -33
bb left one -ing -21
bb left one in -52
bb left one of -43
bb left one w 75
bb left or -ing -25
bb left or w -37
bb left other than -27
bb left other w -19
bb left others , 38
bb left others -ing -20
bb left others are -7
bb left out , 15
bb left out of 23
bb left outside of -11
bb left over , 23
bb left over -ing -11
bb left several of -17
bb left she 's -10
bb left she -ed 9
bb left she -s -14
bb left she and -106
bb left she did -39
bb left she didn't -11
bb left she had -8
bb left she has -14
bb left she is -10
bb left she w -46
bb left she was -26
bb left she will -14
bb left should be -13
bb left should w 19
bb left since -ing -7
bb left since w 76
bb left six in -37
bb left so , 105
bb left so w 46
bb left some -s 21
bb left some in -6
bb left some w -15
bb left such as -42
bb left than -ing -15
bb left than w -5
bb left that 's -39
bb left that , 96
bb left that -ed 83
bb left that -ing -32
bb left that -ly -15
bb left that -s -74
bb left that could -20
bb left that has -19
bb left that have -14
bb left that is 17
bb left that w 22
bb left that was 14
bb left that would -19
bb left that ’s -34
bb left the -ed -59
bb left the -ing -51
bb left the -ly -52
bb left the -s 50
bb left the CAP 6
bb left the NUM -73
bb left the w 10
bb left their w -62
bb left them , 47
bb left them as 7
bb left themselves as -38
bb left they -ed -36
bb left they are -37
bb left they w -46
bb left they were -17
bb left they would -10
bb left this , 35
bb left this -s 34
bb left this is -59
bb left this w 86
bb left this was -26
bb left those -s -69
bb left those of -8
bb left though , 31
bb left thousands of -20
bb left three in -31
bb left three of -21
bb left three w -16
bb left to , -15
bb left to -ed -15
bb left to -ing 21
bb left to -ly -17
bb left to -s -43
bb left to be -43
bb left to do -9
bb left to get -8
bb left to have -6
bb left to w -13
bb left two -ing -16
bb left two of -32
bb left up for -7
bb left up in -12
bb left up on -22
bb left up to -42
bb left up w -8
bb left w " -37
bb left w 's -46
bb left w ( -53
bb left w , 46
bb left w -ed 5
bb left w -ing -6
bb left w -ly -32
bb left w : 79
bb left w ; 105
bb left w CAP -80
bb left w DAY 42
bb left w about -47
bb left w after 55
bb left w against -52
bb left w along -12
bb left w among -27
bb left w are 27
bb left w around -22
bb left w as 45
bb left w at -44
bb left w be -13
bb left w because 96
bb left w been -51
bb left w before 25
bb left w behind -13
bb left w but 48
bb left w by -18
bb left w can -36
bb left w could -19
bb left w did -41
bb left w does -14
bb left w doesn’t -12
bb left w down -13
bb left w during -17
bb left w for -8
bb left w from -42
bb left w had 20
bb left w has -46
bb left w have 10
bb left w how -112
bb left w if 51
bb left w in -24
bb left w into 20
bb left w is 17
bb left w like -54
bb left w may -8
bb left w might -6
bb left w of -18
bb left w off -24
bb left w on -9
bb left w or -27
bb left w out 53
bb left w outside -38
bb left w over 5
bb left w since -16
bb left w so 64
bb left w than 15
bb left w though 127
bb left w through -24
bb left w to -16
bb left w toward -22
bb left w under -36
bb left w until 34
bb left w up 6
bb left w w -22
bb left w was -55
bb left w were 6
bb left w when 10
bb left w where 30
bb left w whether 92
bb left w while 22
bb left w who 24
bb left w will -26
bb left w with -53
bb left w within -22
bb left w would 42
bb left w — 21
bb left w ’s -39
bb left was -ed -21
bb left was -ing -42
bb left was -ly -27
bb left was among -90
bb left was in -13
bb left was not -20
bb left was once -22
bb left was so -11
bb left was to -13
bb left was w -31
bb left we ’re -5
bb left were -ed -7
bb left were -ing -9
bb left were not -13
bb left were w 74
bb left what is -14
bb left when -ed -9
bb left which -ed 90
bb left which had -8
bb left which has -20
bb left which is 41
bb left which w 121
bb left which was -25
bb left while -ing -27
bb left while -ly 50
bb left while not -15
bb left while w -99
bb left who -ed -75
bb left who -ly -15
bb left who -s -68
bb left who are -48
bb left who had -33
bb left who has -41
bb left who have -46
bb left who is -47
bb left who w -61
bb left who was 7
bb left who ’s -12
bb left will -ly -10
bb left will w -31
bb left with -ing -5
bb left with -s -11
bb left with w -35
bb left without -ing -14
bb left would be -34
bb left would have -31
bb left yet to -11
bb left you w -14
bb left — -ed -33
bb left — -ing 78
bb left — -ly 76
bb left — -s -23
bb left — after -27
bb left — and 73
bb left — are -8
bb left — as 92
bb left — but 59
bb left — has -10
bb left — in -14
bb left — is 58
bb left — to -21
bb left — w -48
bb left — was -17
bb left — which 32
bb left — with 20
bb left ’s -ed -51
bb left ’s -ing -24
bb left ’s -ly -12
bb left ’s not -27
bb left ’s w -50
bb relative , " -28
bb relative , and -6
bb relative , in -6
bb relative , w -26
bb relative -ed on 58
bb relative -s , 44
bb relative -s and -33
bb relative -s in 40
bb relative -s of 16
bb relative CAP 's -17
bb relative CAP , -19
bb relative CAP -ed 52
bb relative CAP . -21
bb relative CAP and -23
bb relative CAP is -26
bb relative CAP w -43
bb relative CAP ’s -31
bb relative NUM , 45
bb relative NUM — -23
bb relative ^ CAP -11
bb relative ^ ^ 16
bb relative ^ but -37
bb relative a w -12
bb relative has -ed -9
bb relative is -ly -26
bb relative the w -20
bb relative to w -13
bb relative w , 48
bb relative w -ed -18
bb relative w -ing -39
bb relative w and -19
bb relative w as 63
bb relative w for 49
bb relative w from 47
bb relative w in -40
bb relative w is -20
bb relative w of 8
bb relative w on -38
bb relative w to -34
bb relative w w -29
bb relative w was 60
bb relative w with -11
bb right " -ed 36
bb right " -ing -35
bb right " -s 25
bb right " w 18
bb right 's -ing -19
bb right 's w -18
bb right ) -ed -10
bb right ) w -13
bb right , -ed -6
bb right , -ing -20
bb right , -s 7
bb right , w 13
bb right -ed -s -24
bb right -ed DAY -11
bb right -ed a -15
bb right -ed about -25
bb right -ed against -12
bb right -ed an -21
bb right -ed as -21
bb right -ed at -8
bb right -ed by -17
bb right -ed for -15
bb right -ed his -6
bb right -ed in -18
bb right -ed of -16
bb right -ed off -17
bb right -ed out -9
bb right -ed over -15
bb right -ed the -18
bb right -ed to -19
bb right -ed up 65
bb right -ed upon -10
bb right -ed with 8
bb right -ing -ed -21
bb right -ing -s -25
bb right -ing a -23
bb right -ing about -22
bb right -ing an -6
bb right -ing for -26
bb right -ing of 29
bb right -ing on -25
bb right -ing out -42
bb right -ing to 77
bb right -ing w 13
bb right -ly -ed -13
bb right -ly -ing -16
bb right -ly -s -13
bb right -ly w -6
bb right -s -ed -10
bb right -s -ing -36
bb right -s -s -17
bb right -s about -22
bb right -s at -10
bb right -s for -20
bb right -s of 8
bb right -s on -24
bb right -s out -11
bb right -s to -35
bb right -s w -10
bb right -s with -26
bb right CAP -ed -8
bb right CAP -ing -17
bb right CAP -s -7
bb right CAP CAP -31
bb right CAP about -50
bb right CAP for -30
bb right CAP of -56
bb right CAP to 8
bb right CAP w -8
bb right DAY -ed -22
bb right DAY w -16
bb right NUM -ing -10
bb right NUM w -16
bb right ^ CAP -17
bb right a -ed -26
bb right a CAP -12
bb right a w -17
bb right after -ing 19
bb right all -ed -9
bb right an w -23
bb right and -ed -15
bb right and -ing -18
bb right and -s -21
bb right and w -16
bb right are -ed 54
bb right are -ing -13
bb right be -ed -25
bb right be -ing -30
bb right been -ed -41
bb right been -ing -11
bb right been w 27
bb right before -ing -12
bb right both -ed -18
bb right both w -9
bb right but -ed -20
bb right but -ing -40
bb right but -s -18
bb right but w 16
bb right by -ing -15
bb right can w -15
bb right could w -15
bb right didn't w -12
bb right didn’t w -13
bb right does w -12
bb right doesn't w -26
bb right doesn’t w 48
bb right don’t w -8
bb right down on -13
bb right during a -7
bb right five w -7
bb right from -ing -8
bb right had -ed 8
bb right had w -16
bb right has -ed -13
bb right hasn't -ed -10
bb right have -ed -11
bb right he -ed -6
bb right he -s -6
bb right he w -6
bb right her w -9
bb right himself from -11
bb right his w -10
bb right i -ed -7
bb right i w -5
bb right in -ing -37
bb right in a -17
bb right in on -24
bb right is -ed 47
bb right is -ing -8
bb right is w -23
bb right it -ed -19
bb right it -s -10
bb right it is -14
bb right it w -22
bb right it was -15
bb right many w -10
bb right may w -9
bb right might w -20
bb right must w -15
bb right never -ed -9
bb right no w -12
bb right not -ed -20
bb right not -ing -7
bb right not w -17
bb right of -ing 19
bb right on CAP -7
bb right on the -17
bb right on to -29
bb right others w -5
bb right out at -15
bb right several w -23
bb right she -ed -6
bb right she -s -8
bb right since -ed -19
bb right some w -8
bb right that -ed 30
bb right that -s -9
bb right the -s -24
bb right the w -30
bb right them -ed -16
bb right they -ed -6
bb right they w -8
bb right those -ing -9
bb right to -s -41
bb right to CAP -19
bb right to w -25
bb right two w -10
bb right w -ed -11
bb right w -ing -14
bb right w -ly -13
bb right w -s -14
bb right w DAY -13
bb right w a -17
bb right w about -16
bb right w against -18
bb right w an -9
bb right w as -30
bb right w at -13
bb right w by -10
bb right w during -7
bb right w for -9
bb right w in -27
bb right w of -11
bb right w on -32
bb right w out -16
bb right w the 11
bb right w to -28
bb right w up -8
bb right w w -16
bb right w with 12
bb right was -ed 12
bb right was -ing -10
bb right was w -10
bb right we -ed -6
bb right we w -5
bb right were -ed -38
bb right were w -20
bb right when -ed -15
bb right while -ing -14
bb right will -s -22
bb right will w -29
bb right without -ing -34
bb right would w -19
bb right — -ed -20
bb right — -ing -28
bb right — -s -20
bb right — w -24
bb right ’s w -17
bb shared " w 18
bb shared , " -22
bb shared , and -14
bb shared , as -7
bb shared , but -25
bb shared , when -14
bb shared , which 23
bb shared , while 12
bb shared , with 50
bb shared -ed , 27
bb shared -ing , -37
bb shared -s , 13
bb shared -s ; 25
bb shared -s after -23
bb shared -s as -24
bb shared CAP , -37
bb shared CAP — 112
bb shared DAY , 47
bb shared ^ CAP 10
bb shared ^ about -26
bb shared ^ although -51
bb shared ^ and -8
bb shared ^ as -68
bb shared ^ but 20
bb shared ^ despite -9
bb shared ^ if -25
bb shared ^ in -31
bb shared ^ though -19
bb shared ^ when -12
bb shared ^ while -30
bb shared ^ with -18
bb shared a w 68
bb shared and while -6
bb shared in which 106
bb shared may , -40
bb shared the w -68
bb shared w , 8
bb shared w -ed -22
bb shared w : -27
bb shared w and -38
bb shared w as 48
bb shared w for -10
bb shared w of -15
bb shared w w -23
bb shared w when 53
bb shared w — 34
c left 0 16
c left 1 -19
c left 2 6
c left 3 33
c relative 0 17
c relative 1 -26
c relative 2 -52
c relative 3 27
c right 0 -7
c right 1 -10
c shared 1 136
c shared 2 79
c shared 3 50
cl first 0 " " -37
cl first 0 " , 20
cl first 0 " ^ 29
cl first 0 " and -32
cl first 0 " as -37
cl first 0 " but -40
cl first 0 " in -35
cl first 0 " on -12
cl first 0 's , -19
cl first 0 's and -36
cl first 0 's but 40
cl first 0 's in -23
cl first 0 ) , -16
cl first 0 ) ^ 8
cl first 0 ) after -6
cl first 0 , -ed -83
cl first 0 , -s -26
cl first 0 , . -46
cl first 0 , : -28
cl first 0 , ; 58
cl first 0 , ^ 63
cl first 0 , about 5
cl first 0 , and 26
cl first 0 , are -16
cl first 0 , as -36
cl first 0 , be -55
cl first 0 , been -6
cl first 0 , before -39
cl first 0 , but 16
cl first 0 , by -8
cl first 0 , despite -66
cl first 0 , during -28
cl first 0 , for -75
cl first 0 , from -8
cl first 0 , has -7
cl first 0 , if -112
cl first 0 , in -43
cl first 0 , is -6
cl first 0 , like -46
cl first 0 , of -67
cl first 0 , on -48
cl first 0 , once -14
cl first 0 , or -43
cl first 0 , over -11
cl first 0 , since -8
cl first 0 , than -61
cl first 0 , to -34
cl first 0 , was -19
cl first 0 , when 69
cl first 0 , where -26
cl first 0 , whether 23
cl first 0 , with -33
cl first 0 , would -15
cl first 0 , yet -45
cl first 0 , — 16
cl first 0 -ed , -28
cl first 0 -ed ^ -15
cl first 0 -ed and 80
cl first 0 -ed by -9
cl first 0 -ed while -51
cl first 0 -ing , -23
cl first 0 -ing ^ -39
cl first 0 -ing and -43
cl first 0 -s " 64
cl first 0 -s -ed -16
cl first 0 -s : 74
cl first 0 -s ^ -36
cl first 0 -s after -14
cl first 0 -s and -53
cl first 0 -s as 27
cl first 0 -s at -12
cl first 0 -s be -5
cl first 0 -s despite -17
cl first 0 -s for 55
cl first 0 -s if -26
cl first 0 -s in 9
cl first 0 -s of -22
cl first 0 -s on -12
cl first 0 -s so -5
cl first 0 -s than -11
cl first 0 -s though -7
cl first 0 -s to -10
cl first 0 -s w -15
cl first 0 -s when -62
cl first 0 -s where -12
cl first 0 -s while -47
cl first 0 -s with -32
cl first 0 -s — -44
cl first 0 -s ’s -10
cl first 0 CAP " -30
cl first 0 CAP , 8
cl first 0 CAP -ed -29
cl first 0 CAP -ing -11
cl first 0 CAP : -19
cl first 0 CAP ^ -17
cl first 0 CAP after 8
cl first 0 CAP although -6
cl first 0 CAP among 78
cl first 0 CAP and -44
cl first 0 CAP as -25
cl first 0 CAP at -8
cl first 0 CAP but -39
cl first 0 CAP despite -14
cl first 0 CAP during -10
cl first 0 CAP for -28
cl first 0 CAP from -12
cl first 0 CAP if -19
cl first 0 CAP on -11
cl first 0 CAP or -5
cl first 0 CAP so -54
cl first 0 CAP than -9
cl first 0 CAP though -25
cl first 0 CAP to -16
cl first 0 CAP until -33
cl first 0 CAP w -8
cl first 0 CAP was -5
cl first 0 CAP when -43
cl first 0 CAP where -10
cl first 0 CAP whether -18
cl first 0 CAP while -24
cl first 0 CAP with -12
cl first 0 CAP yet -9
cl first 0 CAP — -26
cl first 0 DAY , -48
cl first 0 NUM , -45
cl first 0 NUM ^ -5
cl first 0 NUM about -15
cl first 0 a , -30
cl first 0 a ^ 46
cl first 0 a while 46
cl first 0 after , -28
cl first 0 after ^ 29
cl first 0 all , -79
cl first 0 all ^ 53
cl first 0 an ^ -42
cl first 0 and " -33
cl first 0 and , 67
cl first 0 and -s -31
cl first 0 and ^ 41
cl first 0 and after 52
cl first 0 and and 7
cl first 0 and as -7
cl first 0 and at -59
cl first 0 and but 10
cl first 0 and had -32
cl first 0 and if -22
cl first 0 and in -69
cl first 0 and is 22
cl first 0 and on -21
cl first 0 and w -45
cl first 0 and was -26
cl first 0 and when 97
cl first 0 and while 58
cl first 0 and — -26
cl first 0 before , -96
cl first 0 before ^ 118
cl first 0 both , -43
cl first 0 both ^ 63
cl first 0 both and -33
cl first 0 but , 64
cl first 0 but ^ 52
cl first 0 but in -19
cl first 0 by ^ 34
cl first 0 by after 68
cl first 0 by in -24
cl first 0 for , 7
cl first 0 from ^ -13
cl first 0 he , -32
cl first 0 he ^ -30
cl first 0 he although -12
cl first 0 he and -22
cl first 0 he as -12
cl first 0 he at -6
cl first 0 he before -7
cl first 0 he but -22
cl first 0 he if -12
cl first 0 he in -6
cl first 0 he when -15
cl first 0 he while -11
cl first 0 her , 9
cl first 0 her ^ -49
cl first 0 his , 40
cl first 0 his ^ -9
cl first 0 his after -37
cl first 0 his and 59
cl first 0 his but -43
cl first 0 his while -6
cl first 0 i , -22
cl first 0 i ^ -22
cl first 0 in , 52
cl first 0 in ^ 18
cl first 0 it , -31
cl first 0 it ^ -36
cl first 0 it and -14
cl first 0 it as -17
cl first 0 it but -13
cl first 0 many ^ -31
cl first 0 of , -32
cl first 0 of ^ 6
cl first 0 one ^ -33
cl first 0 or ^ 11
cl first 0 others ^ -15
cl first 0 she , -28
cl first 0 she ; -10
cl first 0 she ^ -26
cl first 0 she and -6
cl first 0 she as -6
cl first 0 she but -6
cl first 0 she when -6
cl first 0 she while -9
cl first 0 some , 37
cl first 0 some ^ 16
cl first 0 that , -7
cl first 0 that ^ -33
cl first 0 that after -6
cl first 0 that and -13
cl first 0 that but -34
cl first 0 that in -12
cl first 0 the , -21
cl first 0 the ^ -59
cl first 0 the while -29
cl first 0 their , -46
cl first 0 their ^ 56
cl first 0 them ^ -20
cl first 0 they , 13
cl first 0 they ^ -45
cl first 0 they and 72
cl first 0 they as -14
cl first 0 they but 63
cl first 0 they in -9
cl first 0 they while -8
cl first 0 w " -36
cl first 0 w -ed -10
cl first 0 w : -21
cl first 0 w ; -12
cl first 0 w ^ -7
cl first 0 w after -21
cl first 0 w although -28
cl first 0 w among -48
cl first 0 w and -61
cl first 0 w as 16
cl first 0 w at -18
cl first 0 w because -18
cl first 0 w but -44
cl first 0 w despite -8
cl first 0 w for 77
cl first 0 w has -7
cl first 0 w if -11
cl first 0 w is -7
cl first 0 w of -9
cl first 0 w on -33
cl first 0 w or -11
cl first 0 w since -29
cl first 0 w than -47
cl first 0 w to 43
cl first 0 w was -15
cl first 0 w when -51
cl first 0 w where -39
cl first 0 w while 28
cl first 0 w with -25
cl first 0 w — -27
cl first 0 we ^ -26
cl first 0 what ^ -27
cl first 0 when " -16
cl first 0 when , 40
cl first 0 when ^ -42
cl first 0 which , -11
cl first 0 which ^ -56
cl first 0 while , 89
cl first 0 while ^ 17
cl first 0 who " -5
cl first 0 who , -37
cl first 0 who ^ -19
cl first 0 who but -11
cl first 0 with , 25
cl first 0 with ^ -51
cl first 0 you ^ -19
cl first 0 — , 47
cl first 0 — ^ 30
cl first 0 — after -17
cl first 0 — and -34
cl first 0 — as 59
cl first 0 — in -32
cl first 0 — — -63
cl left 0 ' ^ -62
cl left 0 's , 13
cl left 0 's -ed 148
cl left 0 's -ing 99
cl left 0 's . -113
cl left 0 's ^ -101
cl left 0 's and -65
cl left 0 's but -36
cl left 0 's for 83
cl left 0 's in 79
cl left 0 's of 99
cl left 0 's to 148
cl left 0 's w 54
cl left 0 ) " 91
cl left 0 ) , 159
cl left 0 ) . -28
cl left 0 ) ^ -5
cl left 0 ) and 20
cl left 0 ) as 31
cl left 0 ) of -10
cl left 0 , " -129
cl left 0 , & -34
cl left 0 , ' -39
cl left 0 , 's -40
cl left 0 , ) -10
cl left 0 , , -97
cl left 0 , -ed -54
cl left 0 , -ing -84
cl left 0 , -ly -39
cl left 0 , -s -75
cl left 0 , . -61
cl left 0 , : -49
cl left 0 , CAP -74
cl left 0 , NUM -52
cl left 0 , ^ -50
cl left 0 , about -64
cl left 0 , across -36
cl left 0 , after -112
cl left 0 , against -45
cl left 0 , among -44
cl left 0 , and -78
cl left 0 , are -40
cl left 0 , around -41
cl left 0 , as -135
cl left 0 , at -73
cl left 0 , be -37
cl left 0 , been -23
cl left 0 , before -77
cl left 0 , behind -33
cl left 0 , between -10
cl left 0 , by -61
cl left 0 , could -17
cl left 0 , did -17
cl left 0 , do -12
cl left 0 , during -61
cl left 0 , for -56
cl left 0 , from -69
cl left 0 , had -33
cl left 0 , has -30
cl left 0 , have -15
cl left 0 , how -56
cl left 0 , if -28
cl left 0 , in -67
cl left 0 , into -50
cl left 0 , is -48
cl left 0 , like -61
cl left 0 , not -32
cl left 0 , of -58
cl left 0 , off -25
cl left 0 , on -57
cl left 0 , once -22
cl left 0 , or -39
cl left 0 , out -20
cl left 0 , outside -23
cl left 0 , over -55
cl left 0 , should -11
cl left 0 , since -49
cl left 0 , so -22
cl left 0 , than -84
cl left 0 , through -19
cl left 0 , to -49
cl left 0 , toward -23
cl left 0 , under -41
cl left 0 , up -11
cl left 0 , w -48
cl left 0 , was -19
cl left 0 , were -32
cl left 0 , what -28
cl left 0 , when -89
cl left 0 , where -67
cl left 0 , whether -11
cl left 0 , which -129
cl left 0 , while -97
cl left 0 , whom -53
cl left 0 , will -18
cl left 0 , with -85
cl left 0 , within 39
cl left 0 , would -27
cl left 0 , — -89
cl left 0 , ’s -37
cl left 0 -ed , -15
cl left 0 -ed ^ 25
cl left 0 -ed and -75
cl left 0 -ed as 38
cl left 0 -ed has -15
cl left 0 -ed in -30
cl left 0 -ed of -66
cl left 0 -ed w 81
cl left 0 -ing 's -21
cl left 0 -ing , -11
cl left 0 -ing . -30
cl left 0 -ing ^ 83
cl left 0 -ing and 15
cl left 0 -ing but 31
cl left 0 -ing in -14
cl left 0 -ing of 19
cl left 0 -ing on -37
cl left 0 -ing w 80
cl left 0 -ing was -32
cl left 0 -ing with -67
cl left 0 -ing ’s -13
cl left 0 -s " 21
cl left 0 -s ' -50
cl left 0 -s 's -82
cl left 0 -s , 102
cl left 0 -s -ed 13
cl left 0 -s -ing 14
cl left 0 -s -ly -13
cl left 0 -s -s 103
cl left 0 -s . -74
cl left 0 -s CAP 67
cl left 0 -s NUM -27
cl left 0 -s ^ 68
cl left 0 -s about 59
cl left 0 -s after 172
cl left 0 -s are 84
cl left 0 -s as 83
cl left 0 -s be 32
cl left 0 -s been -31
cl left 0 -s but 123
cl left 0 -s by -80
cl left 0 -s for 45
cl left 0 -s from 59
cl left 0 -s has -64
cl left 0 -s have 46
cl left 0 -s if 105
cl left 0 -s in -6
cl left 0 -s into 78
cl left 0 -s is 66
cl left 0 -s not -32
cl left 0 -s of -57
cl left 0 -s on 74
cl left 0 -s over 40
cl left 0 -s so -25
cl left 0 -s than 90
cl left 0 -s though 89
cl left 0 -s through -53
cl left 0 -s to 45
cl left 0 -s w 57
cl left 0 -s was 37
cl left 0 -s were -57
cl left 0 -s when 124
cl left 0 -s where 58
cl left 0 -s while 109
cl left 0 -s will 50
cl left 0 -s with 100
cl left 0 -s — 88
cl left 0 -s ’s -80
cl left 0 CAP " 79
cl left 0 CAP 's -70
cl left 0 CAP , 123
cl left 0 CAP -ed 75
cl left 0 CAP -ing 63
cl left 0 CAP -ly 5
cl left 0 CAP -s 45
cl left 0 CAP . -79
cl left 0 CAP / -49
cl left 0 CAP : 93
cl left 0 CAP ; 106
cl left 0 CAP ?sym -44
cl left 0 CAP CAP 90
cl left 0 CAP NUM 47
cl left 0 CAP ^ 55
cl left 0 CAP about 44
cl left 0 CAP after 152
cl left 0 CAP although 93
cl left 0 CAP and 26
cl left 0 CAP are -26
cl left 0 CAP as 118
cl left 0 CAP at -8
cl left 0 CAP be -39
cl left 0 CAP because 108
cl left 0 CAP been -41
cl left 0 CAP before 129
cl left 0 CAP between 46
cl left 0 CAP by -5
cl left 0 CAP for -14
cl left 0 CAP from -14
cl left 0 CAP has 30
cl left 0 CAP have -23
cl left 0 CAP if 107
cl left 0 CAP in -45
cl left 0 CAP into -46
cl left 0 CAP is -23
cl left 0 CAP like 9
cl left 0 CAP neither -23
cl left 0 CAP nor -38
cl left 0 CAP not -12
cl left 0 CAP of -37
cl left 0 CAP on -93
cl left 0 CAP over -35
cl left 0 CAP since 53
cl left 0 CAP so -34
cl left 0 CAP than -47
cl left 0 CAP though 91
cl left 0 CAP w 10
cl left 0 CAP was -14
cl left 0 CAP were 11
cl left 0 CAP what 75
cl left 0 CAP when 140
cl left 0 CAP where 76
cl left 0 CAP which 85
cl left 0 CAP while 125
cl left 0 CAP whom 94
cl left 0 CAP will -25
cl left 0 CAP with 76
cl left 0 CAP yet 56
cl left 0 CAP — 152
cl left 0 CAP ’s -79
cl left 0 DAY , 105
cl left 0 DAY -ed -56
cl left 0 DAY -ing -43
cl left 0 DAY -s -57
cl left 0 DAY . -40
cl left 0 DAY ^ 70
cl left 0 DAY in -51
cl left 0 DAY of -60
cl left 0 DAY on -79
cl left 0 DAY to -81
cl left 0 DAY w -80
cl left 0 DAY — 129
cl left 0 NUM , 92
cl left 0 NUM -ing -12
cl left 0 NUM : 74
cl left 0 NUM ^ 83
cl left 0 NUM about 92
cl left 0 NUM in -98
cl left 0 NUM of -29
cl left 0 NUM to -18
cl left 0 a , -54
cl left 0 a -ed -12
cl left 0 a -ing -39
cl left 0 a ^ -17
cl left 0 a and -48
cl left 0 a in -15
cl left 0 a is -21
cl left 0 a of -10
cl left 0 a to -15
cl left 0 a w -31
cl left 0 a — -32
cl left 0 after -ed -6
cl left 0 after ^ -40
cl left 0 all , -143
cl left 0 all ^ -43
cl left 0 all and -83
cl left 0 all have -43
cl left 0 an , -19
cl left 0 an -ed -7
cl left 0 an ^ -47
cl left 0 an in -5
cl left 0 an w -10
cl left 0 and " -28
cl left 0 and 's -11
cl left 0 and , -48
cl left 0 and -ed -29
cl left 0 and -ing -27
cl left 0 and -ly -17
cl left 0 and -s -31
cl left 0 and . -11
cl left 0 and CAP -17
cl left 0 and NUM -16
cl left 0 and ^ -26
cl left 0 and about -24
cl left 0 and and -31
cl left 0 and are -19
cl left 0 and as -53
cl left 0 and at -25
cl left 0 and be -5
cl left 0 and but -37
cl left 0 and by -8
cl left 0 and for -20
cl left 0 and from -12
cl left 0 and has -8
cl left 0 and have -5
cl left 0 and in -27
cl left 0 and into -13
cl left 0 and is -13
cl left 0 and not -10
cl left 0 and of -28
cl left 0 and on -26
cl left 0 and over -9
cl left 0 and to -23
cl left 0 and was -10
cl left 0 and were -6
cl left 0 and when -37
cl left 0 and while -16
cl left 0 and with -50
cl left 0 and — -48
cl left 0 and ’s -11
cl left 0 another ^ -23
cl left 0 as as -25
cl left 0 before , -46
cl left 0 before -ed -6
cl left 0 before ^ -20
cl left 0 before w -10
cl left 0 both , 20
cl left 0 both . -22
cl left 0 both CAP -94
cl left 0 both ^ 35
cl left 0 both and -11
cl left 0 both have -71
cl left 0 both w 5
cl left 0 but 's -8
cl left 0 but , -29
cl left 0 but -ed -19
cl left 0 but -ing -11
cl left 0 but -s -17
cl left 0 but ^ -45
cl left 0 but for -8
cl left 0 but in -7
cl left 0 but to -7
cl left 0 but w -29
cl left 0 but with -9
cl left 0 but would -8
cl left 0 by , -47
cl left 0 by -ed -17
cl left 0 by -ing -12
cl left 0 by ^ 6
cl left 0 by and -44
cl left 0 by in -11
cl left 0 by is -6
cl left 0 by of -17
cl left 0 by on -16
cl left 0 by to -10
cl left 0 by w 26
cl left 0 everyone ^ 40
cl left 0 five in -37
cl left 0 for , -32
cl left 0 he " 27
cl left 0 he 's -7
cl left 0 he , 56
cl left 0 he -ing 42
cl left 0 he -ly 22
cl left 0 he -s 63
cl left 0 he . -6
cl left 0 he : 65
cl left 0 he CAP 60
cl left 0 he DAY 59
cl left 0 he ^ 25
cl left 0 he about -13
cl left 0 he after 56
cl left 0 he although 33
cl left 0 he and 40
cl left 0 he as 118
cl left 0 he at -20
cl left 0 he because 57
cl left 0 he but 25
cl left 0 he by -11
cl left 0 he for -15
cl left 0 he had 18
cl left 0 he has -7
cl left 0 he if 30
cl left 0 he in -20
cl left 0 he is -14
cl left 0 he not -6
cl left 0 he of -13
cl left 0 he on -18
cl left 0 he over -9
cl left 0 he since 73
cl left 0 he than -18
cl left 0 he though 70
cl left 0 he to -25
cl left 0 he w 77
cl left 0 he was -7
cl left 0 he what 37
cl left 0 he when 64
cl left 0 he where 18
cl left 0 he which 105
cl left 0 he while 69
cl left 0 he who 74
cl left 0 he with -19
cl left 0 he — 51
cl left 0 he ’s -9
cl left 0 her , -74
cl left 0 her -ed 7
cl left 0 her ^ -48
cl left 0 her in 71
cl left 0 her to 34
cl left 0 her w -21
cl left 0 him , 116
cl left 0 himself ^ 29
cl left 0 his , 6
cl left 0 his -ed -102
cl left 0 his -ly 32
cl left 0 his . -9
cl left 0 his ^ -75
cl left 0 his after -17
cl left 0 his and 42
cl left 0 his from 38
cl left 0 his has -10
cl left 0 his in 90
cl left 0 his is -7
cl left 0 his of 111
cl left 0 his on 23
cl left 0 his to 14
cl left 0 his w -28
cl left 0 his was 9
cl left 0 his with 99
cl left 0 his — -25
cl left 0 i " 36
cl left 0 i , 45
cl left 0 i : 29
cl left 0 i ^ -30
cl left 0 i and 25
cl left 0 i but 16
cl left 0 i when 49
cl left 0 in , -36
cl left 0 in ^ 9
cl left 0 in been -20
cl left 0 in of -32
cl left 0 it " 53
cl left 0 it , 17
cl left 0 it -ed -26
cl left 0 it ^ 19
cl left 0 it after 17
cl left 0 it and 97
cl left 0 it as 75
cl left 0 it but -53
cl left 0 it for -15
cl left 0 it of -8
cl left 0 it to -7
cl left 0 it w 67
cl left 0 it what 67
cl left 0 it when -5
cl left 0 many , 85
cl left 0 many ^ -7
cl left 0 of , -45
cl left 0 of ^ -57
cl left 0 of has -12
cl left 0 of in -18
cl left 0 one , 149
cl left 0 one ^ 48
cl left 0 others , 54
cl left 0 others ^ 24
cl left 0 several , 17
cl left 0 she " 21
cl left 0 she , 64
cl left 0 she -ed -18
cl left 0 she -ing 23
cl left 0 she -ly 50
cl left 0 she -s 83
cl left 0 she CAP 25
cl left 0 she ^ 8
cl left 0 she and 66
cl left 0 she as 75
cl left 0 she at -8
cl left 0 she because 50
cl left 0 she but 20
cl left 0 she during -6
cl left 0 she in -36
cl left 0 she of -15
cl left 0 she on -7
cl left 0 she though 27
cl left 0 she to -19
cl left 0 she w 62
cl left 0 she when 54
cl left 0 she where 45
cl left 0 she which 55
cl left 0 she with -12
cl left 0 she — 11
cl left 0 since ^ -60
cl left 0 some , 18
cl left 0 some ^ -30
cl left 0 that -s 27
cl left 0 that CAP 46
cl left 0 that ^ -74
cl left 0 that w -7
cl left 0 the , -89
cl left 0 the -ed -14
cl left 0 the CAP -31
cl left 0 the ^ -77
cl left 0 the and -33
cl left 0 the but -54
cl left 0 the had -9
cl left 0 the has -12
cl left 0 the in -12
cl left 0 the of -17
cl left 0 the to -20
cl left 0 the w -24
cl left 0 the was -32
cl left 0 the with -13
cl left 0 the ’s -8
cl left 0 their , -24
cl left 0 their -ed 100
cl left 0 their ^ -53
cl left 0 their and -20
cl left 0 their in 40
cl left 0 their w -126
cl left 0 them of -53
cl left 0 they , 65
cl left 0 they -ing 16
cl left 0 they -s 33
cl left 0 they ^ 11
cl left 0 they and 45
cl left 0 they as 39
cl left 0 they because 58
cl left 0 they but 17
cl left 0 they for -11
cl left 0 they if 37
cl left 0 they in -15
cl left 0 they is -6
cl left 0 they of -6
cl left 0 they on -8
cl left 0 they so 27
cl left 0 they though 33
cl left 0 they to -8
cl left 0 they w 75
cl left 0 they what 57
cl left 0 they which -44
cl left 0 they — 10
cl left 0 this ^ -51
cl left 0 those ^ -33
cl left 0 three ^ 79
cl left 0 under ^ -22
cl left 0 w " 41
cl left 0 w ' -41
cl left 0 w 's -48
cl left 0 w ( 58
cl left 0 w , 96
cl left 0 w -ed -7
cl left 0 w -ing 19
cl left 0 w -ly -55
cl left 0 w -s 81
cl left 0 w . -80
cl left 0 w / -55
cl left 0 w : 134
cl left 0 w ; 88
cl left 0 w CAP 44
cl left 0 w NUM -69
cl left 0 w ^ 52
cl left 0 w about 22
cl left 0 w after 113
cl left 0 w although 17
cl left 0 w among -25
cl left 0 w and 40
cl left 0 w are -74
cl left 0 w as 90
cl left 0 w at 63
cl left 0 w be -34
cl left 0 w because 78
cl left 0 w been -66
cl left 0 w before 31
cl left 0 w but 74
cl left 0 w did -12
cl left 0 w for 27
cl left 0 w from -24
cl left 0 w had 74
cl left 0 w has -62
cl left 0 w have -65
cl left 0 w if 52
cl left 0 w in -43
cl left 0 w into 44
cl left 0 w is 55
cl left 0 w neither -22
cl left 0 w not -26
cl left 0 w of -28
cl left 0 w on -5
cl left 0 w out 112
cl left 0 w over -41
cl left 0 w than 47
cl left 0 w to 22
cl left 0 w w 12
cl left 0 w was 17
cl left 0 w were -23
cl left 0 w when 142
cl left 0 w where 68
cl left 0 w which 136
cl left 0 w while 70
cl left 0 w will -28
cl left 0 w with 64
cl left 0 w would -61
cl left 0 w — 46
cl left 0 w ’s -64
cl left 0 we , 37
cl left 0 we ^ 7
cl left 0 we and 40
cl left 0 we what 50
cl left 0 what ^ -37
cl left 0 when " -34
cl left 0 when , -13
cl left 0 when ^ -10
cl left 0 when w -7
cl left 0 whom , 126
cl left 0 whom of -34
cl left 0 with ^ -26
cl left 0 you , 41
cl left 0 you : -12
cl left 0 you ^ -15
cl left 0 you do 43
cl left 0 you if 48
cl left 0 you of -100
cl left 0 you w 39
cl left 0 — 's -21
cl left 0 — , 67
cl left 0 — -ed -68
cl left 0 — -ing -90
cl left 0 — -ly -26
cl left 0 — -s -42
cl left 0 — . -36
cl left 0 — ^ 142
cl left 0 — and 13
cl left 0 — as -68
cl left 0 — by -24
cl left 0 — for -32
cl left 0 — from -17
cl left 0 — has -15
cl left 0 — in -51
cl left 0 — is -7
cl left 0 — of -55
cl left 0 — on -22
cl left 0 — to -49
cl left 0 — w -80
cl left 0 — with -46
cl left 0 — — -143
cl left 0 — ’s -12
cl left 1 's ^ -76
cl left 1 's and -27
cl left 1 's w -40
cl left 1 ) -ed -10
cl left 1 ) ^ -12
cl left 1 ) after -38
cl left 1 ) in -21
cl left 1 ) of -15
cl left 1 ) on -9
cl left 1 ) to -21
cl left 1 ) w -24
cl left 1 , " 187
cl left 1 , ' 61
cl left 1 , 's -17
cl left 1 , , 154
cl left 1 , -ed 40
cl left 1 , -ing 12
cl left 1 , -ly -13
cl left 1 , -s -45
cl left 1 , . 20
cl left 1 , : 140
cl left 1 , ?sym -8
cl left 1 , CAP 177
cl left 1 , NUM -6
cl left 1 , ^ 193
cl left 1 , about -26
cl left 1 , after 48
cl left 1 , and 62
cl left 1 , are -9
cl left 1 , as 176
cl left 1 , at -18
cl left 1 , be 79
cl left 1 , before -9
cl left 1 , but 187
cl left 1 , by -16
cl left 1 , for 17
cl left 1 , from -18
cl left 1 , had -10
cl left 1 , has -6
cl left 1 , in -24
cl left 1 , is -15
cl left 1 , like -11
cl left 1 , not -7
cl left 1 , of -7
cl left 1 , on -29
cl left 1 , or -6
cl left 1 , over -17
cl left 1 , so 72
cl left 1 , than -8
cl left 1 , to -18
cl left 1 , w 85
cl left 1 , was -16
cl left 1 , when 75
cl left 1 , while 106
cl left 1 , will 108
cl left 1 , with -23
cl left 1 , — 112
cl left 1 , ’s -19
cl left 1 -ed , -24
cl left 1 -ed ^ -78
cl left 1 -ed by 72
cl left 1 -ed in -6
cl left 1 -ed to -5
cl left 1 -ed w -9
cl left 1 -ing , -43
cl left 1 -ing ^ -73
cl left 1 -ing and -13
cl left 1 -ing in -14
cl left 1 -ing of -8
cl left 1 -ing on -9
cl left 1 -ing w -44
cl left 1 -s " -56
cl left 1 -s 's -21
cl left 1 -s , -58
cl left 1 -s -ed -60
cl left 1 -s -ing -48
cl left 1 -s -ly -48
cl left 1 -s -s -65
cl left 1 -s . -32
cl left 1 -s : -59
cl left 1 -s CAP -69
cl left 1 -s NUM -14
cl left 1 -s ^ -63
cl left 1 -s about -30
cl left 1 -s after -69
cl left 1 -s among -47
cl left 1 -s and -54
cl left 1 -s are 58
cl left 1 -s as -108
cl left 1 -s at -40
cl left 1 -s be -16
cl left 1 -s been -9
cl left 1 -s before -62
cl left 1 -s between -20
cl left 1 -s but -20
cl left 1 -s by -37
cl left 1 -s despite -27
cl left 1 -s during -14
cl left 1 -s for -68
cl left 1 -s from -35
cl left 1 -s had -19
cl left 1 -s has -26
cl left 1 -s have -16
cl left 1 -s if -41
cl left 1 -s in -33
cl left 1 -s into -28
cl left 1 -s is -53
cl left 1 -s like -23
cl left 1 -s not -7
cl left 1 -s of -48
cl left 1 -s on -47
cl left 1 -s out -10
cl left 1 -s over -28
cl left 1 -s since -37
cl left 1 -s than -25
cl left 1 -s through -14
cl left 1 -s to -44
cl left 1 -s under -22
cl left 1 -s w -57
cl left 1 -s was -18
cl left 1 -s were -20
cl left 1 -s when -46
cl left 1 -s where -39
cl left 1 -s while -78
cl left 1 -s will -11
cl left 1 -s with -54
cl left 1 -s — -19
cl left 1 -s ’s -21
cl left 1 CAP " 7
cl left 1 CAP ' -6
cl left 1 CAP 's -18
cl left 1 CAP , -58
cl left 1 CAP -ed -34
cl left 1 CAP -ing -38
cl left 1 CAP -ly -29
cl left 1 CAP -s -51
cl left 1 CAP . -25
cl left 1 CAP : -40
cl left 1 CAP CAP -78
cl left 1 CAP NUM 65
cl left 1 CAP ^ -68
cl left 1 CAP about -41
cl left 1 CAP after -83
cl left 1 CAP against -24
cl left 1 CAP although -20
cl left 1 CAP among -18
cl left 1 CAP and -45
cl left 1 CAP are -20
cl left 1 CAP around -18
cl left 1 CAP as -54
cl left 1 CAP at -40
cl left 1 CAP be -15
cl left 1 CAP been -13
cl left 1 CAP before -51
cl left 1 CAP between -24
cl left 1 CAP but -79
cl left 1 CAP by -41
cl left 1 CAP can -8
cl left 1 CAP could -9
cl left 1 CAP despite -25
cl left 1 CAP did -9
cl left 1 CAP does -19
cl left 1 CAP during -32
cl left 1 CAP for -59
cl left 1 CAP from -37
cl left 1 CAP get -6
cl left 1 CAP had -13
cl left 1 CAP has -9
cl left 1 CAP have -21
cl left 1 CAP how -23
cl left 1 CAP if -45
cl left 1 CAP in -27
cl left 1 CAP into -19
cl left 1 CAP is -38
cl left 1 CAP like -37
cl left 1 CAP not -15
cl left 1 CAP of -31
cl left 1 CAP off -9
cl left 1 CAP on -32
cl left 1 CAP or -15
cl left 1 CAP out -23
cl left 1 CAP outside -11
cl left 1 CAP over -25
cl left 1 CAP should -11
cl left 1 CAP since -41
cl left 1 CAP so -11
cl left 1 CAP than -42
cl left 1 CAP though -55
cl left 1 CAP through -13
cl left 1 CAP to -23
cl left 1 CAP under -7
cl left 1 CAP up -15
cl left 1 CAP w -50
cl left 1 CAP was -27
cl left 1 CAP were -22
cl left 1 CAP what -44
cl left 1 CAP when -83
cl left 1 CAP where -35
cl left 1 CAP whether -14
cl left 1 CAP which -44
cl left 1 CAP while -54
cl left 1 CAP will -6
cl left 1 CAP with -49
cl left 1 CAP without -7
cl left 1 CAP would -26
cl left 1 CAP — -69
cl left 1 CAP ’s -19
cl left 1 DAY 's -14
cl left 1 DAY , -45
cl left 1 DAY -ed -22
cl left 1 DAY -ing -36
cl left 1 DAY ^ -91
cl left 1 DAY of 70
cl left 1 DAY w -25
cl left 1 NUM , -61
cl left 1 NUM about -28
cl left 1 NUM of -32
cl left 1 NUM on -13
cl left 1 NUM w -60
cl left 1 a , -25
cl left 1 a -ing -7
cl left 1 a . 82
cl left 1 a ^ 34
cl left 1 a in -7
cl left 1 a of -10
cl left 1 after ^ -13
cl left 1 all , 28
cl left 1 and " -36
cl left 1 and , -33
cl left 1 and -ed -22
cl left 1 and -ing -9
cl left 1 and -ly -6
cl left 1 and -s -10
cl left 1 and . -11
cl left 1 and CAP -6
cl left 1 and about -9
cl left 1 and after -7
cl left 1 and and -23
cl left 1 and are -8
cl left 1 and as -18
cl left 1 and at -5
cl left 1 and for -27
cl left 1 and in -14
cl left 1 and of -11
cl left 1 and on -12
cl left 1 and to -8
cl left 1 and w -17
cl left 1 and when -9
cl left 1 and with -13
cl left 1 and — -10
cl left 1 as w -9
cl left 1 before " -11
cl left 1 both and -8
cl left 1 but , -12
cl left 1 but -ed -17
cl left 1 but ^ -41
cl left 1 but and -6
cl left 1 but in -7
cl left 1 but to -8
cl left 1 but w -13
cl left 1 by ^ -15
cl left 1 five of -19
cl left 1 he " -40
cl left 1 he 's -6
cl left 1 he , -34
cl left 1 he -ed -20
cl left 1 he -ing -14
cl left 1 he -ly -8
cl left 1 he -s -25
cl left 1 he . -9
cl left 1 he CAP -31
cl left 1 he ^ -72
cl left 1 he about -10
cl left 1 he after -20
cl left 1 he although -9
cl left 1 he and -26
cl left 1 he are -6
cl left 1 he as -33
cl left 1 he at -13
cl left 1 he because -9
cl left 1 he before -9
cl left 1 he but -27
cl left 1 he by -8
cl left 1 he can -7
cl left 1 he for -21
cl left 1 he have -6
cl left 1 he if -13
cl left 1 he in -19
cl left 1 he is -13
cl left 1 he like -5
cl left 1 he of -12
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
cl left 1 her ^ -22
cl left 1 her in -7
cl left 1 her to -9
cl left 1 his , -33
cl left 1 his -ing -10
cl left 1 his ^ -49
cl left 1 his of -9
cl left 1 his on -10
cl left 1 his w -17
cl left 1 his with -7
cl left 1 i , -16
cl left 1 i ^ -57
cl left 1 i to -7
cl left 1 i w -20
cl left 1 in , -22
cl left 1 in ^ -7
cl left 1 in w -9
cl left 1 it 's -7
cl left 1 it , -39
cl left 1 it -ed -19
cl left 1 it -s -14
cl left 1 it ^ -60
cl left 1 it and -14
cl left 1 it in -15
cl left 1 it of -15
cl left 1 it on -17
cl left 1 it to -15
cl left 1 it w -31
cl left 1 many ^ -39
cl left 1 many w -10
cl left 1 of , -10
cl left 1 of w -8
cl left 1 one ^ -42
cl left 1 or ^ -15
cl left 1 she " -20
cl left 1 she , -40
cl left 1 she -ed -16
cl left 1 she -ing -16
cl left 1 she -s -11
cl left 1 she . -5
cl left 1 she CAP -11
cl left 1 she ^ -71
cl left 1 she after -14
cl left 1 she and -15
cl left 1 she as -13
cl left 1 she at -12
cl left 1 she for -16
cl left 1 she has -5
cl left 1 she in -16
cl left 1 she like -6
cl left 1 she of -11
cl left 1 she on -15
cl left 1 she over -5
cl left 1 she to -15
cl left 1 she w -20
cl left 1 she when -8
cl left 1 she while -11
cl left 1 she with -13
cl left 1 the ^ 78
cl left 1 the and -5
cl left 1 the in -10
cl left 1 the of -7
cl left 1 the w -15
cl left 1 them of -11
cl left 1 they , -31
cl left 1 they -ed -8
cl left 1 they -ly -5
cl left 1 they -s -6
cl left 1 they CAP -9
cl left 1 they ^ -48
cl left 1 they and -10
cl left 1 they as -23
cl left 1 they for -11
cl left 1 they in -9
cl left 1 they of -7
cl left 1 they on -7
cl left 1 they to -6
cl left 1 they w -18
cl left 1 they — -7
cl left 1 w " 13
cl left 1 w 's -21
cl left 1 w , -82
cl left 1 w -ed -56
cl left 1 w -ing -50
cl left 1 w -ly -37
cl left 1 w -s -57
cl left 1 w . -34
cl left 1 w ; -46
cl left 1 w CAP -89
cl left 1 w ^ -95
cl left 1 w about -20
cl left 1 w after -86
cl left 1 w among 30
cl left 1 w and -69
cl left 1 w are -24
cl left 1 w as -94
cl left 1 w at -57
cl left 1 w be -30
cl left 1 w been -14
cl left 1 w before -31
cl left 1 w between -29
cl left 1 w but -89
cl left 1 w by -38
cl left 1 w did -8
cl left 1 w during -15
cl left 1 w for -61
cl left 1 w from -26
cl left 1 w had -15
cl left 1 w has -19
cl left 1 w have -18
cl left 1 w if -14
cl left 1 w in -45
cl left 1 w into -24
cl left 1 w is -37
cl left 1 w not -13
cl left 1 w of -41
cl left 1 w on -48
cl left 1 w or -12
cl left 1 w over -16
cl left 1 w since -39
cl left 1 w so -13
cl left 1 w than -15
cl left 1 w to -41
cl left 1 w w -54
cl left 1 w was -27
cl left 1 w were -6
cl left 1 w when -85
cl left 1 w while -57
cl left 1 w will -8
cl left 1 w with -44
cl left 1 w would -16
cl left 1 w — -48
cl left 1 w ’s -14
cl left 1 we ^ -55
cl left 1 when ^ -11
cl left 1 while , -5
cl left 1 while ^ -14
cl left 1 with , -9
cl left 1 you ^ -31
cl left 1 you on -7
cl left 1 you w -17
cl left 1 — , -57
cl left 1 — -ed -6
cl left 1 — -ing -11
cl left 1 — ^ 130
cl left 1 — in -18
cl left 1 — of -12
cl left 1 — w -17
cl left 1 — — -83
cl left 2 , 's -7
cl left 2 , -ed -24
cl left 2 , -ing 46
cl left 2 , -ly 57
cl left 2 , -s -16
cl left 2 , . -23
cl left 2 , CAP -24
cl left 2 , ^ 153
cl left 2 , about -6
cl left 2 , after -26
cl left 2 , and -40
cl left 2 , as -13
cl left 2 , at -21
cl left 2 , been -6
cl left 2 , but 106
cl left 2 , by -7
cl left 2 , for -21
cl left 2 , from -10
cl left 2 , in -34
cl left 2 , is -7
cl left 2 , of -21
cl left 2 , on -22
cl left 2 , to -36
cl left 2 , w 16
cl left 2 , with -20
cl left 2 , — -38
cl left 2 , ’s -6
cl left 2 -s 's -6
cl left 2 -s , -70
cl left 2 -s -ed -31
cl left 2 -s -ing -15
cl left 2 -s -ly -13
cl left 2 -s -s -29
cl left 2 -s . -12
cl left 2 -s ^ -50
cl left 2 -s after -13
cl left 2 -s and -8
cl left 2 -s at -19
cl left 2 -s for -6
cl left 2 -s from -11
cl left 2 -s in -29
cl left 2 -s is -8
cl left 2 -s of -18
cl left 2 -s on -21
cl left 2 -s to -48
cl left 2 -s w -47
cl left 2 -s was -15
cl left 2 -s ’s -11
cl left 2 CAP 's -6
cl left 2 CAP , -44
cl left 2 CAP -ed -29
cl left 2 CAP -ing -17
cl left 2 CAP -ly -16
cl left 2 CAP . -12
cl left 2 CAP CAP -27
cl left 2 CAP ^ -50
cl left 2 CAP after -33
cl left 2 CAP and -27
cl left 2 CAP as -50
cl left 2 CAP at -27
cl left 2 CAP by -13
cl left 2 CAP during -9
cl left 2 CAP for -20
cl left 2 CAP in -28
cl left 2 CAP of -17
cl left 2 CAP on -20
cl left 2 CAP to -16
cl left 2 CAP w -37
cl left 2 CAP was -10
cl left 2 CAP when -44
cl left 2 CAP with -34
cl left 2 CAP ’s -6
cl left 2 DAY ^ 56
cl left 2 a , 71
cl left 2 a ^ -20
cl left 2 and , 50
cl left 2 and -ed -9
cl left 2 and ^ 110
cl left 2 and and -11
cl left 2 and but -9
cl left 2 and in -5
cl left 2 and of -10
cl left 2 and w -14
cl left 2 but , -5
cl left 2 he , -27
cl left 2 he -ed -9
cl left 2 he -ly -5
cl left 2 he . -7
cl left 2 he CAP -6
cl left 2 he ^ -41
cl left 2 he after -14
cl left 2 he and -6
cl left 2 he at -6
cl left 2 he in -10
cl left 2 he of -6
cl left 2 he w -12
cl left 2 he with -7
cl left 2 his ^ -33
cl left 2 i ^ -17
cl left 2 it ^ -15
cl left 2 she , -13
cl left 2 she ^ -43
cl left 2 she in -8
cl left 2 she w -11
cl left 2 they , -8
cl left 2 they -ing -6
cl left 2 they ^ -18
cl left 2 w 's -9
cl left 2 w , -45
cl left 2 w -ed -18
cl left 2 w -ing -24
cl left 2 w -ly -6
cl left 2 w -s -27
cl left 2 w . -14
cl left 2 w CAP -40
cl left 2 w ^ 34
cl left 2 w after -43
cl left 2 w among -16
cl left 2 w and 26
cl left 2 w as -20
cl left 2 w at -14
cl left 2 w by -10
cl left 2 w during -9
cl left 2 w for -11
cl left 2 w from -7
cl left 2 w in -41
cl left 2 w of -20
cl left 2 w on -13
cl left 2 w to -25
cl left 2 w w -58
cl left 2 w was -12
cl left 2 w will -12
cl left 2 w with -24
cl left 2 — , 45
cl left 2 — ^ 151
cl left 3 , , 73
cl left 3 , -ed -11
cl left 3 , . 77
cl left 3 , ^ 172
cl left 3 , at -17
cl left 3 , in -20
cl left 3 , of -8
cl left 3 , on 70
cl left 3 , w 79
cl left 3 -s ^ -56
cl left 3 CAP , -36
cl left 3 CAP -ed -17
cl left 3 CAP -ly -6
cl left 3 CAP . -8
cl left 3 CAP ^ -28
cl left 3 CAP after -52
cl left 3 CAP and -21
cl left 3 CAP at -11
cl left 3 CAP for -13
cl left 3 CAP in -24
cl left 3 CAP of -7
cl left 3 CAP to -10
cl left 3 CAP w -17
cl left 3 CAP with -17
cl left 3 and , -7
cl left 3 and ^ -28
cl left 3 but ^ -11
cl left 3 he , -16
cl left 3 he ^ -34
cl left 3 she ^ -16
cl left 3 they ^ -11
cl left 3 w , -54
cl left 3 w . -14
cl left 3 w ^ -125
cl left 3 w in -12
cl left 3 w of -19
cl left 3 w on -13
cl left 3 w to -5
cl left 3 w w 52
cl left 3 w while -49
cl relative 0 that 's -26
cl relative 0 that , 52
cl relative 0 that -ed -71
cl relative 0 that -ing 55
cl relative 0 that -ly 39
cl relative 0 that ^ -102
cl relative 0 that after -44
cl relative 0 that and -42
cl relative 0 that at -26
cl relative 0 that but -38
cl relative 0 that by -53
cl relative 0 that for 29
cl relative 0 that has -44
cl relative 0 that in -11
cl relative 0 that is -36
cl relative 0 that of 9
cl relative 0 that on 39
cl relative 0 that to -55
cl relative 0 that w -20
cl relative 0 that was 41
cl relative 0 that with -7
cl relative 0 that — -40
cl relative 0 that ’s -41
cl relative 0 which , -11
cl relative 0 which -ed 63
cl relative 0 which ^ -29
cl relative 0 which and -9
cl relative 0 which for -6
cl relative 0 which in -26
cl relative 0 which of -16
cl relative 0 who , 7
cl relative 0 who . -10
cl relative 0 who ^ 44
cl relative 0 who but -12
cl relative 0 who in -7
cl relative 0 who of 23
cl relative 0 who to -8
cl relative 0 who w -23
cl relative 1 that , -20
cl relative 1 that -ed -11
cl relative 1 that -ing -29
cl relative 1 that ^ 55
cl relative 1 that and -13
cl relative 1 that at -7
cl relative 1 that by -8
cl relative 1 that for -6
cl relative 1 that has -12
cl relative 1 that in -13
cl relative 1 that of -16
cl relative 1 that w -17
cl relative 1 who , -21
cl relative 1 who -ed -7
cl relative 1 who -ing -14
cl relative 1 who ^ -14
cl relative 1 who w -5
cl relative 2 that , -13
cl relative 2 that ^ -9
cl relative 2 that in -8
cl relative 2 who , -39
cl right 0 " -ed 11
cl right 0 " -ing -31
cl right 0 " to 21
cl right 0 ' w 50
cl right 0 's -ing -26
cl right 0 's -s -9
cl right 0 's for -16
cl right 0 's of -12
cl right 0 's on -11
cl right 0 's to -32
cl right 0 's w -23
cl right 0 ) -ed -11
cl right 0 ) w -17
cl right 0 , -ed -12
cl right 0 , -ing -19
cl right 0 , CAP -6
cl right 0 , a -30
cl right 0 , about -21
cl right 0 , as -46
cl right 0 , at -13
cl right 0 , by -25
cl right 0 , for -48
cl right 0 , of -45
cl right 0 , on 8
cl right 0 , out -22
cl right 0 , to 120
cl right 0 , w -18
cl right 0 , with -32
cl right 0 -ed for -37
cl right 0 -ed w 10
cl right 0 -ing -ed -21
cl right 0 -ing -s -25
cl right 0 -ing of -29
cl right 0 -ing w 31
cl right 0 -s -ed -13
cl right 0 -s -ing -26
cl right 0 -s -s -18
cl right 0 -s a -6
cl right 0 -s about -11
cl right 0 -s as -13
cl right 0 -s at -7
cl right 0 -s for -14
cl right 0 -s of -36
cl right 0 -s on -18
cl right 0 -s out -6
cl right 0 -s to 8
cl right 0 -s w -11
cl right 0 -s with 39
cl right 0 CAP -ed -6
cl right 0 CAP -ing -17
cl right 0 CAP -ly -15
cl right 0 CAP -s -7
cl right 0 CAP CAP -18
cl right 0 CAP DAY -10
cl right 0 CAP a -10
cl right 0 CAP about -20
cl right 0 CAP against -15
cl right 0 CAP an -10
cl right 0 CAP as -13
cl right 0 CAP at -7
cl right 0 CAP by -11
cl right 0 CAP for -11
cl right 0 CAP from -13
cl right 0 CAP his -11
cl right 0 CAP in 23
cl right 0 CAP of -24
cl right 0 CAP off -16
cl right 0 CAP on -13
cl right 0 CAP out -7
cl right 0 CAP the 8
cl right 0 CAP to -7
cl right 0 CAP up -8
cl right 0 CAP w -9
cl right 0 CAP with -17
cl right 0 DAY -s -5
cl right 0 DAY w -14
cl right 0 NUM -ing -11
cl right 0 NUM w -15
cl right 0 ^ CAP -40
cl right 0 ^ about -37
cl right 0 ^ to 180
cl right 0 ^ w -24
cl right 0 a -ed -24
cl right 0 a of -15
cl right 0 a to -16
cl right 0 after -ing -14
cl right 0 all -ed -9
cl right 0 an w -22
cl right 0 and -ed -14
cl right 0 and -ing -11
cl right 0 and -s -20
cl right 0 and about -10
cl right 0 and for -11
cl right 0 and of -23
cl right 0 and on -7
cl right 0 and to -15
cl right 0 and w -16
cl right 0 before -ing -10
cl right 0 both -ed -18
cl right 0 both w -13
cl right 0 but -ed -21
cl right 0 but -ing -28
cl right 0 but -s -16
cl right 0 but to 43
cl right 0 by -ing -15
cl right 0 five w -7
cl right 0 from -ing -8
cl right 0 he -ed -6
cl right 0 he -ing -7
cl right 0 he -s -6
cl right 0 he a -5
cl right 0 he for -8
cl right 0 he of -6
cl right 0 he to -12
cl right 0 he w -6
cl right 0 her w -8
cl right 0 him w -15
cl right 0 his of -7
cl right 0 his w -9
cl right 0 i -ed -7
cl right 0 i w -5
cl right 0 in -ing -35
cl right 0 in of -18
cl right 0 it -ed -16
cl right 0 it -s -13
cl right 0 it on -9
cl right 0 it w 6
cl right 0 many w -7
cl right 0 of -ing 32
cl right 0 of about -20
cl right 0 one w -14
cl right 0 others w -7
cl right 0 several w -23
cl right 0 she -ed -7
cl right 0 she -ing -9
cl right 0 she -s -7
cl right 0 she about -7
cl right 0 she of -6
cl right 0 she to -5
cl right 0 since -ed -19
cl right 0 some -ed -5
cl right 0 some w -8
cl right 0 that -ed 36
cl right 0 that w 21
cl right 0 the -ed -53
cl right 0 the -s 18
cl right 0 the of 99
cl right 0 their of -13
cl right 0 them -ed -9
cl right 0 they -ed -8
cl right 0 they on -5
cl right 0 they w -9
cl right 0 those -ing -6
cl right 0 two w -9
cl right 0 w -ing -10
cl right 0 w -s -19
cl right 0 w a -21
cl right 0 w about -23
cl right 0 w as -12
cl right 0 w by -16
cl right 0 w for -26
cl right 0 w no -6
cl right 0 w of -34
cl right 0 w on -21
cl right 0 w out -25
cl right 0 w to -11
cl right 0 w with 58
cl right 0 we -ed -6
cl right 0 we w -5
cl right 0 when -ed -12
cl right 0 when about -14
cl right 0 while -ing -12
cl right 0 who -ed -16
cl right 0 who w -25
cl right 0 whom -ed -7
cl right 0 without -ing -21
cl right 0 you -ed -8
cl right 0 you w -7
cl right 0 — -ed -22
cl right 0 — -ing -33
cl right 0 — -s -28
cl right 0 — w -23
cl right 1 " -ed 6
cl right 1 " -s -32
cl right 1 " w 24
cl right 1 's -ing -13
cl right 1 's w -15
cl right 1 ) -ed -10
cl right 1 ) w -16
cl right 1 , -ed -31
cl right 1 , -ing -27
cl right 1 , -s -24
cl right 1 , about -15
cl right 1 , as -33
cl right 1 , on -31
cl right 1 , to -42
cl right 1 , w 105
cl right 1 -ed w -18
cl right 1 -s -ed -18
cl right 1 -s -ing -27
cl right 1 -s for -16
cl right 1 -s on -15
cl right 1 -s to -46
cl right 1 -s w -16
cl right 1 -s with -16
cl right 1 CAP -ed -12
cl right 1 CAP -ing -12
cl right 1 CAP -s -9
cl right 1 CAP CAP -21
cl right 1 CAP a -7
cl right 1 CAP about -17
cl right 1 CAP against -7
cl right 1 CAP as -8
cl right 1 CAP at -9
cl right 1 CAP for -14
cl right 1 CAP in 27
cl right 1 CAP of -11
cl right 1 CAP on -9
cl right 1 CAP out -8
cl right 1 CAP the -16
cl right 1 CAP to -25
cl right 1 CAP w -11
cl right 1 DAY -ed -14
cl right 1 DAY w -16
cl right 1 ^ CAP -26
cl right 1 ^ about -32
cl right 1 ^ to -93
cl right 1 a w -28
cl right 1 and -ed -14
cl right 1 and -ing -27
cl right 1 and w -25
cl right 1 but -ed -8
cl right 1 but w -18
cl right 1 by -ing -9
cl right 1 he -ed -7
cl right 1 he -s -5
cl right 1 he w -7
cl right 1 i -ed -6
cl right 1 i w -5
cl right 1 in -ing -26
cl right 1 it -ed -19
cl right 1 it -s -8
cl right 1 it w -28
cl right 1 she -ed -7
cl right 1 she -s -5
cl right 1 she w -6
cl right 1 that -ed -58
cl right 1 that -s -26
cl right 1 that w -46
cl right 1 the of 35
cl right 1 the w -59
cl right 1 they -ed -5
cl right 1 they w -11
cl right 1 w -ed -24
cl right 1 w -ing -30
cl right 1 w -s -18
cl right 1 w a -28
cl right 1 w for -22
cl right 1 w of -27
cl right 1 w on -21
cl right 1 w out -7
cl right 1 w to -37
cl right 1 w w -12
cl right 1 when -ed -12
cl right 1 when about -7
cl right 1 you w -5
cl right 1 — -ed -11
cl right 1 — -ing 24
cl right 1 — w -11
cl right 2 " -ed 34
cl right 2 " w 39
cl right 2 , -ed -25
cl right 2 , -ing -21
cl right 2 , -s 76
cl right 2 , w 33
cl right 2 -s -ed -20
cl right 2 -s -ing 52
cl right 2 -s w -11
cl right 2 CAP -ed -13
cl right 2 CAP -ing -8
cl right 2 CAP -s -9
cl right 2 CAP about -6
cl right 2 CAP for -6
cl right 2 CAP to -39
cl right 2 CAP w -11
cl right 2 ^ to -96
cl right 2 and -ed -7
cl right 2 by -ing -7
cl right 2 he -ed -5
cl right 2 he w -6
cl right 2 it w -10
cl right 2 she -s -6
cl right 2 she w -6
cl right 2 w -ed -20
cl right 2 w -ing -9
cl right 2 w -s -9
cl right 2 w to -15
cl right 2 w w -28
cl right 3 " -s 103
cl right 3 " w -21
cl right 3 -s w -7
cl right 3 CAP -ed -13
cl right 3 CAP w -13
cl right 3 ^ to -61
cl right 3 w -s -5
cl right 3 w w -32
cl shared 0 " , -29
cl shared 0 " ^ -61
cl shared 0 , " 44
cl shared 0 , and -5
cl shared 0 , but 75
cl shared 0 , w 31
cl shared 0 , when -57
cl shared 0 , while -28
cl shared 0 , — -15
cl shared 0 -ing ^ -40
cl shared 0 -s , -25
cl shared 0 -s ^ -34
cl shared 0 -s as 78
cl shared 0 -s w -21
cl shared 0 -s while -6
cl shared 0 -s with -18
cl shared 0 CAP " -65
cl shared 0 CAP , -25
cl shared 0 CAP ^ -36
cl shared 0 CAP when -6
cl shared 0 CAP while -6
cl shared 0 NUM , -23
cl shared 0 and " -49
cl shared 0 and , 14
cl shared 0 and ^ 7
cl shared 0 and as -82
cl shared 0 and but -76
cl shared 0 and when 75
cl shared 0 and — 75
cl shared 0 before " 38
cl shared 0 before ^ -72
cl shared 0 but , 6
cl shared 0 but ^ -7
cl shared 0 by , -8
cl shared 0 by ^ -26
cl shared 0 he " -13
cl shared 0 he , -24
cl shared 0 he ^ -24
cl shared 0 he while -7
cl shared 0 i ^ -11
cl shared 0 it , -17
cl shared 0 it ^ -26
cl shared 0 she , -10
cl shared 0 she ^ -15
cl shared 0 that , -20
cl shared 0 that ^ -28
cl shared 0 they ^ -8
cl shared 0 w , 9
cl shared 0 w ^ -6
cl shared 0 w w 22
cl shared 0 when " -47
cl shared 0 while , -13
cl shared 0 while ^ -33
cl shared 1 , ^ 109
cl shared 1 , w -96
cl shared 1 CAP ^ -26
cl shared 1 and ^ 155
cl shared 1 he ^ -27
cl shared 1 w ^ -11
g first 1 base 20
g first 1 ed -42
g first 1 ing -46
g first 1 s -29
g first 12 base -39
g first 12 ed -11
g first 12 s -39
g first 2 base 48
g first 2 ed 12
g first 2 ing 88
g first 2 s 32
g first 6 base 15
g first 6 ing 45
g left 0 base 6
g left 0 ed 8
g left 0 ing 6
g left 0 s 6
g left 1 ing -16
g relative 1 s -24
g relative 2 ed -17
g right r base -11
g right r ed -6
g right r s -11
g shared 1 ed 46
g shared 1 ing -70
g shared 12 base -41
g shared 12 ed -21
g shared 2 base 72
g shared 2 ed -27
g shared 2 ing 56
g shared 2 s 75
g shared 6 base 10
g shared 6 ed 9
g shared 6 ing 55
g shared 6 s -26
gl first 1 's 109
gl first 1 've 102
gl first 1 ) -24
gl first 1 , -64
gl first 1 -ed 94
gl first 1 that -22
gl first 1 who -18
gl first 1 — -63
gl first 12 " -37
gl first 12 's -81
gl first 12 ) -28
gl first 12 , 19
gl first 12 -ed -114
gl first 12 -ing -96
gl first 12 -s -26
gl first 12 CAP -30
gl first 12 DAY -57
gl first 12 NUM -17
gl first 12 a -70
gl first 12 after -21
gl first 12 all -40
gl first 12 an 49
gl first 12 and 41
gl first 12 another -19
gl first 12 as 27
gl first 12 before -18
gl first 12 both -21
gl first 12 but 54
gl first 12 by -51
gl first 12 five -9
gl first 12 he -27
gl first 12 her -64
gl first 12 him -84
gl first 12 his -41
gl first 12 i -14
gl first 12 in -89
gl first 12 it -38
gl first 12 many -10
gl first 12 of -55
gl first 12 one -11
gl first 12 or 10
gl first 12 others -23
gl first 12 she -20
gl first 12 some -45
gl first 12 the -68
gl first 12 their -62
gl first 12 them -22
gl first 12 they -40
gl first 12 w -46
gl first 12 when -22
gl first 12 which -34
gl first 12 while 20
gl first 12 who -59
gl first 12 with 55
gl first 12 you -7
gl first 12 — 46
gl first 2 's -118
gl first 2 ) 23
gl first 2 , 93
gl first 2 -ed -41
gl first 2 -ing 69
gl first 2 -s 7
gl first 2 DAY 22
gl first 2 NUM 48
gl first 2 a 42
gl first 2 after 21
gl first 2 all 33
gl first 2 an 11
gl first 2 and 49
gl first 2 before 50
gl first 2 both 88
gl first 2 but -15
gl first 2 by 62
gl first 2 few -42
gl first 2 he -15
gl first 2 her 88
gl first 2 his 57
gl first 2 i -25
gl first 2 in 114
gl first 2 it 42
gl first 2 many -27
gl first 2 one -27
gl first 2 others -9
gl first 2 she -19
gl first 2 since 64
gl first 2 some 70
gl first 2 that -49
gl first 2 the -11
gl first 2 their 66
gl first 2 them -8
gl first 2 they 6
gl first 2 w 10
gl first 2 we -29
gl first 2 what -32
gl first 2 when -22
gl first 2 which -10
gl first 2 while 26
gl first 2 who -72
gl first 2 with -6
gl first 2 you -18
gl first 2 — -42
gl first 6 " 20
gl first 6 's -81
gl first 6 ) -34
gl first 6 , 45
gl first 6 -ed -48
gl first 6 -ing -68
gl first 6 -s -27
gl first 6 CAP -14
gl first 6 DAY 58
gl first 6 NUM -59
gl first 6 a 34
gl first 6 all -57
gl first 6 and 51
gl first 6 both -32
gl first 6 but 19
gl first 6 by 47
gl first 6 for -91
gl first 6 he -29
gl first 6 her -38
gl first 6 his -45
gl first 6 i -14
gl first 6 in -39
gl first 6 it -29
gl first 6 of -18
gl first 6 she -24
gl first 6 some -19
gl first 6 that -69
gl first 6 the -45
gl first 6 their -13
gl first 6 they 46
gl first 6 those -54
gl first 6 we 63
gl first 6 what -27
gl first 6 when 8
gl first 6 which -37
gl first 6 who 41
gl first 6 without -35
gl first 6 you -9
gl first 6 — 9
gl left 0 " -66
gl left 0 ' 64
gl left 0 's 19
gl left 0 've -67
gl left 0 ) 30
gl left 0 -s 14
gl left 0 CAP 17
gl left 0 DAY 21
gl left 0 NUM 12
gl left 0 a -27
gl left 0 after -37
gl left 0 all 32
gl left 0 an -40
gl left 0 and -24
gl left 0 another 6
gl left 0 anyone 34
gl left 0 as -41
gl left 0 before -43
gl left 0 both 9
gl left 0 but -28
gl left 0 by -18
gl left 0 everyone 54
gl left 0 few -14
gl left 0 five 20
gl left 0 for -33
gl left 0 from -20
gl left 0 he 11
gl left 0 her 6
gl left 0 him 9
gl left 0 his 14
gl left 0 i 19
gl left 0 in -23
gl left 0 its 40
gl left 0 many -7
gl left 0 my 40
gl left 0 of -39
gl left 0 one 30
gl left 0 or -52
gl left 0 others 19
gl left 0 several -28
gl left 0 she 11
gl left 0 since -20
gl left 0 some 10
gl left 0 that 23
gl left 0 the -34
gl left 0 their 13
gl left 0 them 16
gl left 0 they 5
gl left 0 this -18
gl left 0 those 11
gl left 0 three 22
gl left 0 two 36
gl left 0 under -36
gl left 0 w 6
gl left 0 we 18
gl left 0 what -42
gl left 0 when -40
gl left 0 while -28
gl left 0 whom 19
gl left 0 whose 25
gl left 0 with -46
gl left 0 without -36
gl left 0 you 30
gl left 0 — -6
gl left 1 , -7
gl relative 2 which -11
gl relative 2 who 11
gl right r " 16
gl right r ' -14
gl right r 's -18
gl right r 've -14
gl right r ) -14
gl right r -ed -24
gl right r -ing -8
gl right r -s -14
gl right r CAP -10
gl right r DAY -11
gl right r NUM -18
gl right r ^ -8
gl right r a -29
gl right r after -18
gl right r all -30
gl right r an -32
gl right r and -16
gl right r another -17
gl right r anyone -8
gl right r as -56
gl right r before -34
gl right r both -18
gl right r but -13
gl right r by -15
gl right r despite -34
gl right r everyone -18
gl right r few -24
gl right r five -7
gl right r for -37
gl right r from -41
gl right r he -7
gl right r her -12
gl right r him -27
gl right r himself -17
gl right r his -9
gl right r i -6
gl right r in -10
gl right r it -14
gl right r many -15
gl right r one -21
gl right r or -44
gl right r others -17
gl right r several -23
gl right r since -39
gl right r some -10
gl right r that -7
gl right r the 16
gl right r their -15
gl right r them -22
gl right r they -8
gl right r this 18
gl right r those -14
gl right r three -11
gl right r two -16
gl right r w -8
gl right r we -5
gl right r what 28
gl right r when -19
gl right r which 42
gl right r while -20
gl right r who -29
gl right r whom -12
gl right r with -57
gl right r without -34
gl right r you -7
gl right r — -16
gl shared 1 , -115
gl shared 12 " -44
gl shared 12 's -18
gl shared 12 ) -26
gl shared 12 , 33
gl shared 12 -ing -53
gl shared 12 -s -57
gl shared 12 CAP -45
gl shared 12 NUM -41
gl shared 12 a 5
gl shared 12 and 56
gl shared 12 another -23
gl shared 12 but 83
gl shared 12 by -40
gl shared 12 five -31
gl shared 12 he -28
gl shared 12 her -10
gl shared 12 his -17
gl shared 12 it -28
gl shared 12 others -15
gl shared 12 she -28
gl shared 12 that -62
gl shared 12 they -14
gl shared 12 w -67
gl shared 12 when 40
gl shared 12 while -27
gl shared 12 — 19
gl shared 2 , 22
gl shared 2 -s -36
gl shared 2 CAP 35
gl shared 2 and 86
gl shared 2 before 65
gl shared 2 but -18
gl shared 2 he -11
gl shared 2 w -50
gl shared 2 when -42
gl shared 6 " 91
gl shared 6 , 41
gl shared 6 CAP -40
gl shared 6 NUM -27
gl shared 6 and 59
gl shared 6 before 20
gl shared 6 but 31
gl shared 6 by -34
gl shared 6 he -29
gl shared 6 his -6
gl shared 6 i -12
gl shared 6 it -32
gl shared 6 she -25
gl shared 6 the -104
gl shared 6 w 25
gl shared 6 when -18
gl shared 6 — -34
k first base 8
k first ed -6
k first ing 19
k first s -7
k left ed 7
k left ing -7
k left s 6
k none base 15
k none ing 7
k none s 27
k relative s -5
k right base -11
k right ed -6
k right s -11
k shared base -6
k shared ed -10
k shared ing 34
k shared s 9
kfl first base 's -18
kfl first base ) -57
kfl first base , 21
kfl first base -ed 6
kfl first base -ing -54
kfl first base -s -17
kfl first base CAP 21
kfl first base DAY 41
kfl first base NUM -20
kfl first base a 35
kfl first base all 48
kfl first base an 33
kfl first base and 34
kfl first base both 11
kfl first base but 22
kfl first base he -33
kfl first base her -13
kfl first base him 30
kfl first base his 7
kfl first base i -17
kfl first base it -36
kfl first base many -26
kfl first base of -79
kfl first base one -33
kfl first base she -24
kfl first base some -18
kfl first base that 38
kfl first base the -22
kfl first base their 11
kfl first base they 23
kfl first base w -8
kfl first base we -20
kfl first base who -56
kfl first base with 27
kfl first base you -17
kfl first ed " -46
kfl first ed 's 44
kfl first ed ) -24
kfl first ed , 13
kfl first ed -ed -100
kfl first ed -ing -29
kfl first ed -s -27
kfl first ed CAP -19
kfl first ed DAY 33
kfl first ed NUM -39
kfl first ed a -54
kfl first ed all -80
kfl first ed and 54
kfl first ed both 48
kfl first ed but 37
kfl first ed he -21
kfl first ed his -18
kfl first ed i -13
kfl first ed it 22
kfl first ed many -10
kfl first ed others -36
kfl first ed she -19
kfl first ed since 32
kfl first ed that -56
kfl first ed them -24
kfl first ed they -28
kfl first ed w -13
kfl first ed we 60
kfl first ed what -48
kfl first ed when -45
kfl first ed which -45
kfl first ed who -51
kfl first ed whom -13
kfl first ed — 33
kfl first ing " 31
kfl first ing 's 62
kfl first ing , 11
kfl first ing -s -7
kfl first ing NUM 17
kfl first ing after 79
kfl first ing an -45
kfl first ing and 67
kfl first ing before -12
kfl first ing but 26
kfl first ing by 47
kfl first ing for 54
kfl first ing from 9
kfl first ing he -45
kfl first ing in 32
kfl first ing of 52
kfl first ing the -76
kfl first ing they -17
kfl first ing those 27
kfl first ing w -31
kfl first ing while 30
kfl first ing without -14
kfl first ing you -9
kfl first ing — -70
kfl first s " -63
kfl first s 's 10
kfl first s , 12
kfl first s -ed 67
kfl first s -ing 25
kfl first s -s 34
kfl first s CAP -22
kfl first s and -66
kfl first s but -6
kfl first s he -18
kfl first s her 29
kfl first s his 10
kfl first s in 6
kfl first s it -44
kfl first s of -42
kfl first s she -23
kfl first s that -40
kfl first s the -36
kfl first s w -5
kfl first s who 29
kfl first s with -16
kfl first s — 9
kfl left base 's 48
kfl left base ) 8
kfl left base -ed -6
kfl left base -ing -17
kfl left base -s 25
kfl left base CAP 13
kfl left base DAY 12
kfl left base NUM -10
kfl left base a -11
kfl left base all 24
kfl left base an -44
kfl left base and -25
kfl left base both 11
kfl left base but -44
kfl left base five 21
kfl left base he 11
kfl left base her 8
kfl left base him 9
kfl left base his 12
kfl left base i 31
kfl left base in -8
kfl left base it -10
kfl left base many 31
kfl left base my 40
kfl left base of -54
kfl left base one -19
kfl left base others 18
kfl left base she 38
kfl left base some 34
kfl left base that 5
kfl left base the -25
kfl left base their 16
kfl left base two 27
kfl left base under -36
kfl left base w -9
kfl left base we 36
kfl left base with -44
kfl left base you 24
kfl left base — 17
kfl left ed " -66
kfl left ed 's -72
kfl left ed ) 39
kfl left ed -ed 37
kfl left ed -ing 41
kfl left ed -s 6
kfl left ed CAP 16
kfl left ed NUM 26
kfl left ed a -54
kfl left ed all 14
kfl left ed and -26
kfl left ed but -25
kfl left ed he 10
kfl left ed himself 39
kfl left ed his 13
kfl left ed many 34
kfl left ed she 8
kfl left ed since -16
kfl left ed some 17
kfl left ed that 53
kfl left ed the -38
kfl left ed them -18
kfl left ed they 5
kfl left ed three 22
kfl left ed w 5
kfl left ed we -15
kfl left ed what -31
kfl left ed when -39
kfl left ed whom 19
kfl left ed you 19
kfl left ing 's -26
kfl left ing , -16
kfl left ing -s 19
kfl left ing CAP 43
kfl left ing NUM 8
kfl left ing a -48
kfl left ing after -31
kfl left ing an -29
kfl left ing and -17
kfl left ing before -24
kfl left ing but -11
kfl left ing by -13
kfl left ing for -33
kfl left ing from 5
kfl left ing he 48
kfl left ing of 12
kfl left ing she 31
kfl left ing that -119
kfl left ing the -28
kfl left ing they 37
kfl left ing those 9
kfl left ing w 21
kfl left ing while -23
kfl left ing you 13
kfl left ing — -42
kfl left s ' 32
kfl left s 's 42
kfl left s -ed -36
kfl left s -ing -14
kfl left s -s -7
kfl left s CAP 22
kfl left s and -31
kfl left s but -33
kfl left s he 10
kfl left s his 8
kfl left s in -43
kfl left s it 18
kfl left s of -32
kfl left s she 12
kfl left s that 6
kfl left s the -52
kfl left s this -16
kfl left s w 17
kfl left s with -39
kfl left s — 15
kfl none base " -51
kfl none base 's -20
kfl none base ) 49
kfl none base , 25
kfl none base -ed 33
kfl none base -ing 35
kfl none base -s -24
kfl none base CAP -14
kfl none base DAY -51
kfl none base NUM 73
kfl none base ^ 108
kfl none base a 21
kfl none base all -93
kfl none base an 20
kfl none base and 23
kfl none base both -24
kfl none base but 6
kfl none base five -8
kfl none base he 29
kfl none base her -7
kfl none base him -36
kfl none base his -42
kfl none base i -40
kfl none base in 34
kfl none base it 30
kfl none base many -37
kfl none base my -31
kfl none base of 85
kfl none base one 52
kfl none base others -14
kfl none base she -45
kfl none base some -35
kfl none base that 15
kfl none base the 52
kfl none base their -63
kfl none base they -12
kfl none base two -29
kfl none base under 70
kfl none base w 38
kfl none base we -54
kfl none base who -58
kfl none base with -12
kfl none base you -32
kfl none base — 5
kfl none ed " -64
kfl none ed 's 83
kfl none ed ) -45
kfl none ed , -5
kfl none ed -ed 29
kfl none ed -ing -9
kfl none ed -s 54
kfl none ed DAY -24
kfl none ed NUM -32
kfl none ed ^ -8
kfl none ed a 74
kfl none ed all 23
kfl none ed and 36
kfl none ed another 21
kfl none ed both -21
kfl none ed but -7
kfl none ed himself -26
kfl none ed i 32
kfl none ed it 48
kfl none ed many -23
kfl none ed others 36
kfl none ed since 5
kfl none ed some -9
kfl none ed the 103
kfl none ed them 77
kfl none ed they 29
kfl none ed three -11
kfl none ed w 29
kfl none ed we -32
kfl none ed what 84
kfl none ed when 153
kfl none ed which 34
kfl none ed who 87
kfl none ed whom -13
kfl none ed you -16
kfl none ed — 18
kfl none ing " -38
kfl none ing 's -95
kfl none ing , 19
kfl none ing -s -45
kfl none ing CAP -60
kfl none ing NUM -24
kfl none ing ^ 29
kfl none ing a 67
kfl none ing after -27
kfl none ing an 120
kfl none ing and -19
kfl none ing before 28
kfl none ing but 22
kfl none ing by 39
kfl none ing for -11
kfl none ing he -35
kfl none ing in -11
kfl none ing of -108
kfl none ing she -15
kfl none ing that 86
kfl none ing they -25
kfl none ing those -39
kfl none ing while 20
kfl none ing without -71
kfl none ing — 86
kfl none s " -25
kfl none s ' -25
kfl none s 's -99
kfl none s , -34
kfl none s -ed -17
kfl none s -ing 46
kfl none s -s 22
kfl none s and 67
kfl none s but 57
kfl none s her -20
kfl none s his -28
kfl none s in 64
kfl none s it 16
kfl none s of 121
kfl none s that -78
kfl none s the 54
kfl none s this -37
kfl none s w 15
kfl none s who 17
kfl none s with 62
kfl none s — -30
kfl relative base that -18
kfl relative base who 54
kfl relative ed which -12
kfl relative s that 19
kfl relative s who -57
kfl right base " 21
kfl right base 's -29
kfl right base ) -27
kfl right base , -26
kfl right base -ed -12
kfl right base -ing 43
kfl right base -s -12
kfl right base CAP -10
kfl right base DAY -19
kfl right base NUM -20
kfl right base ^ -34
kfl right base a -18
kfl right base all -36
kfl right base an -26
kfl right base and -24
kfl right base both -12
kfl right base but 16
kfl right base five -6
kfl right base he -10
kfl right base her -10
kfl right base him -21
kfl right base his -10
kfl right base i -5
kfl right base in -31
kfl right base many -9
kfl right base of 23
kfl right base one -14
kfl right base she -7
kfl right base some -10
kfl right base that -15
kfl right base the 6
kfl right base their -14
kfl right base they -8
kfl right base two -11
kfl right base who -25
kfl right base you -7
kfl right base — -27
kfl right ed " 19
kfl right ed 's -22
kfl right ed ) -11
kfl right ed -ed -27
kfl right ed -ing -31
kfl right ed -s -14
kfl right ed CAP -9
kfl right ed DAY -9
kfl right ed NUM -14
kfl right ed ^ 7
kfl right ed a -26
kfl right ed all -9
kfl right ed and -14
kfl right ed another -14
kfl right ed both -23
kfl right ed but -23
kfl right ed he -6
kfl right ed his -5
kfl right ed i -7
kfl right ed it -23
kfl right ed many -8
kfl right ed others -11
kfl right ed since -17
kfl right ed some -6
kfl right ed the -64
kfl right ed them -19
kfl right ed they -9
kfl right ed three -11
kfl right ed w -9
kfl right ed we -6
kfl right ed what -6
kfl right ed when -17
kfl right ed which 46
kfl right ed who -18
kfl right ed whom -12
kfl right ed you -9
kfl right ed — -24
kfl right ing " -26
kfl right ing 's 22
kfl right ing , 9
kfl right ing -s -13
kfl right ing CAP -14
kfl right ing NUM -11
kfl right ing ^ -8
kfl right ing after -7
kfl right ing and -17
kfl right ing before -18
kfl right ing but -19
kfl right ing by -14
kfl right ing from -43
kfl right ing he -13
kfl right ing in -34
kfl right ing of 10
kfl right ing she -7
kfl right ing the 37
kfl right ing those -12
kfl right ing w -14
kfl right ing while -14
kfl right ing without -34
kfl right ing — 19
kfl right s " 18
kfl right s ' -12
kfl right s 's -23
kfl right s , -6
kfl right s -ed -19
kfl right s -ing -28
kfl right s -s -24
kfl right s CAP -9
kfl right s and -21
kfl right s but -18
kfl right s he -6
kfl right s his -6
kfl right s in -27
kfl right s it -16
kfl right s of -24
kfl right s she -8
kfl right s that -10
kfl right s the 34
kfl right s w -21
kfl right s who -16
kfl right s — -20
kfl shared base , 40
kfl shared base -s -59
kfl shared base CAP 16
kfl shared base NUM -38
kfl shared base a -25
kfl shared base an 48
kfl shared base and 80
kfl shared base but 10
kfl shared base he -21
kfl shared base his -13
kfl shared base i -7
kfl shared base it -18
kfl shared base she -18
kfl shared base some -13
kfl shared base the 24
kfl shared base they -18
kfl shared base w -43
kfl shared base we -7
kfl shared ed 's -11
kfl shared ed ) -22
kfl shared ed , -83
kfl shared ed -s -42
kfl shared ed CAP -36
kfl shared ed NUM -16
kfl shared ed and 64
kfl shared ed but 92
kfl shared ed he -25
kfl shared ed it -23
kfl shared ed she -22
kfl shared ed that -46
kfl shared ed they -6
kfl shared ed when -70
kfl shared ed which -25
kfl shared ed who -29
kfl shared ed — -21
kfl shared ing " 43
kfl shared ing , 29
kfl shared ing -s 14
kfl shared ing CAP -49
kfl shared ing and 8
kfl shared ing before 53
kfl shared ing but 5
kfl shared ing by -48
kfl shared ing — 18
kfl shared s , 116
kfl shared s CAP -44
kfl shared s and 85
kfl shared s but -10
kfl shared s he -30
kfl shared s it -23
kfl shared s she -20
kfl shared s w -62
kg first -ing ing 18
kg first -ly base -16
kg first -ly ed 25
kg first -ly ing 35
kg first -ly s 26
kg first -s base -46
kg first CAP base -46
kg first CAP ed 75
kg first CAP s -25
kg first are base -37
kg first are ed 40
kg first are ing -39
kg first can base -19
kg first could base -26
kg first could ed -35
kg first did base -18
kg first didn’t base -9
kg first do base -13
kg first does base -37
kg first doesn't base -65
kg first doesn’t base -58
kg first don’t base -6
kg first had base -10
kg first had ed -32
kg first has base 12
kg first has ed -19
kg first has ing -30
kg first have base -6
kg first have ed -16
kg first have ing -42
kg first is base -78
kg first is ed -59
kg first is ing 5
kg first it base -84
kg first may base 42
kg first might base -32
kg first not base 8
kg first not ing 91
kg first once ed -32
kg first should base -13
kg first so ed -25
kg first to base 97
kg first to ed 68
kg first to ing 35
kg first to s -86
kg first w ed -13
kg first w ing 23
kg first w s 21
kg first was base -42
kg first was ed -62
kg first was ing 7
kg first were base -75
kg first were ed -87
kg first were ing -63
kg first will base 18
kg first will ed -37
kg first would base 11
kg first would ed 28
kg first ’re ing -16
kg first ’s base 79
kg first ’s ed -14
kg first ’s ing -8
kg left -ed ed 8
kg left -ing ing -11
kg left -ly base 8
kg left -ly ed 6
kg left -ly ing -24
kg left -ly s 17
kg left -s base 5
kg left -s s 7
kg left CAP base 12
kg left CAP ed -70
kg left CAP s 15
kg left am base 7
kg left are base 21
kg left are ed -100
kg left are ing 47
kg left are s -97
kg left could base 52
kg left could ed -100
kg left did base 32
kg left didn't base 56
kg left didn’t base 34
kg left do base 23
kg left does base 11
kg left doesn't base 45
kg left doesn’t base 23
kg left don't base -40
kg left don’t base 32
kg left had base 24
kg left had ing 11
kg left has base -33
kg left has ed 11
kg left has ing 42
kg left hasn't ed 24
kg left have base -52
kg left have ed 20
kg left have ing 31
kg left is base -22
kg left is ed -77
kg left is ing 46
kg left isn’t ing 31
kg left it base 11
kg left may base -7
kg left may ed 16
kg left might base -20
kg left must base 50
kg left never ed 37
kg left not base -38
kg left not ed -20
kg left not ing -18
kg left once ed 58
kg left should base -11
kg left so ed -12
kg left to base -9
kg left to ed -127
kg left to ing -125
kg left to s -49
kg left w ed 15
kg left w ing -31
kg left w s 18
kg left was base 28
kg left was ed -94
kg left was ing 53
kg left were base 57
kg left were ed -93
kg left were ing 83
kg left were s 5
kg left will base 29
kg left will ed -132
kg left will ing -43
kg left would base 12
kg left would ed -18
kg left wouldn’t base 54
kg left ’ll base 10
kg left ’re ing 24
kg left ’s base 16
kg left ’s ed -35
kg left ’s ing 23
kg none -ed ed -7
kg none -ing ing 18
kg none -ly base -10
kg none -ly ing 44
kg none -ly s -28
kg none -s base 43
kg none -s s 21
kg none CAP base 66
kg none CAP ed 49
kg none CAP ing 5
kg none CAP s 28
kg none are base -6
kg none are ed 152
kg none are ing -64
kg none are s 114
kg none can base 33
kg none could base -14
kg none could ed 136
kg none did base -40
kg none didn't base -36
kg none didn’t base -36
kg none do base -29
kg none does base -86
kg none doesn’t base -107
kg none don't base 9
kg none don’t base -48
kg none had base -17
kg none had ed 43
kg none had ing -11
kg none has base -22
kg none has ed 33
kg none has ing -27
kg none hasn't ed -13
kg none have base 49
kg none have ed -18
kg none have ing -38
kg none is base 107
kg none is ed 204
kg none is ing -67
kg none isn’t ing -20
kg none it base 109
kg none may base 6
kg none may ed -7
kg none might base -9
kg none must base -44
kg none never ed -14
kg none not base 71
kg none not ed 50
kg none not ing -78
kg none once ed 29
kg none should base 42
kg none so ed 59
kg none to base -11
kg none to ed 59
kg none to ing 90
kg none to s 142
kg none w base 18
kg none w ed -20
kg none w ing -46
kg none w s -53
kg none was base 11
kg none was ed 301
kg none was ing -54
kg none were base -24
kg none were ed 194
kg none were ing -48
kg none were s 56
kg none will base -21
kg none will ed 217
kg none will ing 63
kg none would ed 43
kg none wouldn’t base -20
kg none ’ll base -5
kg none ’re ing -20
kg none ’s base -54
kg none ’s ed 67
kg none ’s ing -35
kg relative -ed ed 42
kg relative -s s 5
kg relative are ed -26
kg relative has ed -69
kg relative is ed -28
kg relative w ed 43
kg relative was ed -45
kg right -ed ed -8
kg right -ly ed -8
kg right -ly ing -11
kg right -ly s -13
kg right -s base -29
kg right -s s -10
kg right CAP base -43
kg right CAP s -35
kg right are base -16
kg right are ing -17
kg right can base -20
kg right could base -32
kg right did base -14
kg right didn't base -14
kg right didn’t base -13
kg right does base -14
kg right doesn't base -26
kg right doesn’t base 48
kg right don't base -20
kg right don’t base -8
kg right had base -5
kg right had ed -7
kg right has base 23
kg right has ed -11
kg right has ing -12
kg right hasn't ed -10
kg right have base 15
kg right have ed -15
kg right have ing -9
kg right is base -25
kg right is ed 19
kg right is ing -13
kg right it base -18
kg right may base -9
kg right may ed -6
kg right might base 44
kg right must base -15
kg right never ed -7
kg right not base -22
kg right not ing -12
kg right should base -27
kg right to base -42
kg right to ing -42
kg right to s -50
kg right w base -8
kg right w s -11
kg right was base -21
kg right was ed -6
kg right was ing -18
kg right were base -22
kg right were ed -33
kg right were ing -28
kg right will base -32
kg right will ed -17
kg right will ing -29
kg right would base -16
kg right ’s base -30
kg right ’s ed -21
kg shared -ing ing 33
kg shared -ly base -33
kg shared -ly ed -37
kg shared -ly ing 8
kg shared -ly s -10
kg shared -s s -34
kg shared CAP s 78
kg shared are ing -58
kg shared did base 16
kg shared does base 55
kg shared had ed -14
kg shared has base -20
kg shared has ed -17
kg shared have ed -24
kg shared is ed -82
kg shared it base -60
kg shared to base 6
kg shared w base 5
kg shared w ing 70
kg shared w s 62
kg shared was ed -32
kg shared would base 24
kl first " -16
kl first ' -40
kl first 's 29
kl first 've 76
kl first ) -10
kl first , 13
kl first -ed -10
kl first -ing -25
kl first -s -15
kl first CAP -15
kl first DAY 18
kl first NUM -22
kl first a 14
kl first all -24
kl first and 54
kl first another -23
kl first as 43
kl first before 11
kl first both 36
kl first but 40
kl first by 36
kl first few -88
kl first five -11
kl first for -20
kl first he -23
kl first her 6
kl first i -24
kl first in 11
kl first it -9
kl first many -34
kl first of -41
kl first one -42
kl first or 81
kl first others -36
kl first several 61
kl first she -22
kl first since 32
kl first some 23
kl first that -30
kl first the -46
kl first their 24
kl first them -29
kl first those 27
kl first two -11
kl first w -13
kl first we 34
kl first what -48
kl first when -19
kl first which -50
kl first while 32
kl first who -38
kl first whom -13
kl first with 36
kl first without -26
kl first you -21
kl first — 7
kl left " -66
kl left ' 64
kl left 's 19
kl left 've -67
kl left ) 30
kl left , -7
kl left -s 14
kl left CAP 17
kl left DAY 21
kl left NUM 12
kl left a -27
kl left after -37
kl left all 32
kl left an -40
kl left and -24
kl left another 6
kl left anyone 34
kl left as -41
kl left before -43
kl left both 9
kl left but -28
kl left by -18
kl left everyone 54
kl left few -14
kl left five 20
kl left for -33
kl left from -20
kl left he 11
kl left her 6
kl left him 9
kl left his 14
kl left i 19
kl left in -23
kl left its 40
kl left many -7
kl left my 40
kl left of -39
kl left one 30
kl left or -52
kl left others 19
kl left several -28
kl left she 11
kl left since -20
kl left some 10
kl left that 23
kl left the -34
kl left their 13
kl left them 16
kl left they 5
kl left this -18
kl left those 11
kl left three 22
kl left two 36
kl left under -36
kl left w 6
kl left we 18
kl left what -42
kl left when -40
kl left while -28
kl left whom 19
kl left whose 25
kl left with -46
kl left without -36
kl left you 30
kl left — -6
kl none " -62
kl none ' -59
kl none 's -41
kl none 've -20
kl none ) -13
kl none , 6
kl none -ed 41
kl none -ing 51
kl none -s 12
kl none CAP -6
kl none DAY -45
kl none NUM 33
kl none ^ 43
kl none a 85
kl none after 76
kl none all -38
kl none an 107
kl none and 40
kl none another 39
kl none anyone -46
kl none as 91
kl none before 50
kl none both -34
kl none but 35
kl none by 75
kl none despite 124
kl none everyone -59
kl none few 89
kl none five -9
kl none for 83
kl none from 53
kl none her -16
kl none him 44
kl none himself -33
kl none his -42
kl none i -9
kl none in 45
kl none it 46
kl none its -32
kl none many 61
kl none my -31
kl none of 118
kl none one -5
kl none or -77
kl none others 16
kl none out -6
kl none several -33
kl none she -6
kl none since 45
kl none some -38
kl none that 16
kl none the 96
kl none their -71
kl none them 29
kl none they 5
kl none this -56
kl none those -41
kl none three -11
kl none two -33
kl none under 70
kl none w 29
kl none we -56
kl none what 67
kl none when 114
kl none which 58
kl none while 48
kl none who 59
kl none whom -13
kl none whose -25
kl none with 31
kl none without 22
kl none you -35
kl none — 51
kl relative which -19
kl right " 16
kl right ' -14
kl right 's -18
kl right 've -14
kl right ) -14
kl right -ed -24
kl right -ing -8
kl right -s -14
kl right CAP -10
kl right DAY -11
kl right NUM -18
kl right ^ -8
kl right a -29
kl right after -18
kl right all -30
kl right an -32
kl right and -16
kl right another -17
kl right anyone -8
kl right as -56
kl right before -34
kl right both -18
kl right but -13
kl right by -15
kl right despite -34
kl right everyone -18
kl right few -24
kl right five -7
kl right for -37
kl right from -41
kl right he -7
kl right her -12
kl right him -27
kl right himself -17
kl right his -9
kl right i -6
kl right in -10
kl right it -14
kl right many -15
kl right one -21
kl right or -44
kl right others -17
kl right several -23
kl right since -39
kl right some -10
kl right that -7
kl right the 16
kl right their -15
kl right them -22
kl right they -8
kl right this 18
kl right those -14
kl right three -11
kl right two -16
kl right w -8
kl right we -5
kl right what 28
kl right when -19
kl right which 42
kl right while -20
kl right who -29
kl right whom -12
kl right with -57
kl right without -34
kl right you -7
kl right — -16
kl shared " 36
kl shared 's -23
kl shared ) -26
kl shared , 25
kl shared -ing -53
kl shared -s -49
kl shared CAP -35
kl shared NUM -56
kl shared a 30
kl shared an -20
kl shared and 88
kl shared another -23
kl shared before 53
kl shared but 65
kl shared by -59
kl shared five -31
kl shared he -29
kl shared her -10
kl shared his -22
kl shared i -13
kl shared it -53
kl shared or 33
kl shared others -18
kl shared she -37
kl shared some -13
kl shared that 10
kl shared they -34
kl shared w -25
kl shared we -8
kl shared which -25
kl shared who -29
kn first " -21
kn first ) -37
kn first -ed 17
kn first -ly -15
kn first -s -11
kn first . -39
kn first ; -18
kn first DAY 68
kn first NUM 15
kn first about 6
kn first after -56
kn first against 44
kn first all -83
kn first an -19
kn first another -14
kn first any -66
kn first as -75
kn first at 40
kn first because -79
kn first before -14
kn first both 82
kn first by 42
kn first during -34
kn first for 24
kn first from -75
kn first has -34
kn first he 44
kn first her -6
kn first herself 25
kn first him 8
kn first himself 67
kn first his 8
kn first how 24
kn first if -52
kn first in -49
kn first into -34
kn first is 26
kn first it 29
kn first its -86
kn first like 62
kn first many -42
kn first me 29
kn first most -55
kn first my 39
kn first no -35
kn first not -110
kn first of -29
kn first off 26
kn first other 31
kn first out 17
kn first over -15
kn first several 10
kn first she 40
kn first so -75
kn first some -23
kn first someone -48
kn first such 29
kn first that 26
kn first their 37
kn first them -9
kn first themselves -81
kn first they 15
kn first this -72
kn first those 57
kn first three -48
kn first to 10
kn first up 75
kn first us -35
kn first was -32
kn first we -25
kn first were -44
kn first what -13
kn first when 24
kn first where -11
kn first whether -29
kn first who -86
kn first why -14
kn first will -17
kn first with 38
kn first would -70
kn first you 10
kn left 's -50
kn left ) 52
kn left -ed -39
kn left -ing 14
kn left -s 7
kn left : 16
kn left ; -41
kn left CAP 8
kn left DAY -17
kn left NUM -13
kn left about -16
kn left after -31
kn left against -34
kn left all 35
kn left an 11
kn left and -15
kn left another 6
kn left any 24
kn left as -27
kn left at 12
kn left because -62
kn left before 36
kn left both -26
kn left by 18
kn left could 7
kn left during 22
kn left each -14
kn left for -44
kn left four 11
kn left from -72
kn left has -27
kn left he 14
kn left her 14
kn left herself 19
kn left him 9
kn left himself -24
kn left his 12
kn left how -7
kn left if 22
kn left is -72
kn left it 17
kn left its 17
kn left itself 14
kn left like -73
kn left many -48
kn left most -42
kn left my 11
kn left no 17
kn left of -20
kn left off -51
kn left on -10
kn left one -9
kn left other 22
kn left our -71
kn left out 11
kn left over -25
kn left she 10
kn left so 7
kn left some -22
kn left someone -18
kn left such 13
kn left that 12
kn left the 14
kn left their 7
kn left themselves 61
kn left these 30
kn left they 23
kn left this 30
kn left those 19
kn left three 12
kn left to -18
kn left two 24
kn left us 62
kn left was 5
kn left we 71
kn left were -5
kn left what 28
kn left when -13
kn left where 17
kn left whether 12
kn left which 24
kn left who -24
kn left why 44
kn left will 10
kn left with -15
kn left would -29
kn left you 36
kn none " 63
kn none 's 62
kn none ) -30
kn none , 13
kn none -ed 105
kn none -ing 31
kn none -ly 30
kn none -s 9
kn none . 7
kn none : -46
kn none ; 65
kn none CAP -20
kn none DAY 51
kn none NUM -43
kn none about 36
kn none after 77
kn none all 27
kn none an -9
kn none and 31
kn none another 27
kn none any 35
kn none as 166
kn none at -25
kn none because 120
kn none before -45
kn none both -55
kn none by -106
kn none could -6
kn none during -40
kn none each -53
kn none for 81
kn none four -21
kn none from 93
kn none has 69
kn none having 61
kn none he -30
kn none her -22
kn none herself -34
kn none him -34
kn none himself 16
kn none his 8
kn none how 39
kn none if -7
kn none in 18
kn none into 30
kn none is 121
kn none it -38
kn none its 26
kn none itself -21
kn none like 38
kn none many 25
kn none me -52
kn none most 10
kn none my -39
kn none no 40
kn none not 106
kn none of 64
kn none off 30
kn none on 25
kn none one 10
kn none other -60
kn none our 71
kn none out -43
kn none over 59
kn none several -34
kn none she -43
kn none since 78
kn none so 47
kn none some -34
kn none someone -14
kn none such -37
kn none the -9
kn none their -12
kn none them 19
kn none themselves -47
kn none these -28
kn none they -65
kn none this 33
kn none those -75
kn none three -14
kn none to 60
kn none two -39
kn none up -82
kn none us -28
kn none w 36
kn none was 11
kn none we -56
kn none were 53
kn none what -11
kn none when -12
kn none where -10
kn none whether 7
kn none who 43
kn none why -47
kn none will -19
kn none with -23
kn none would 147
kn none you -56
kn none — -10
kn relative -ing -75
kn relative -s 29
kn relative CAP 5
kn relative a 24
kn relative for -39
kn relative the -23
kn relative to -26
kn relative w -31
kn right -ed -9
kn right -ing -16
kn right -ly -13
kn right -s -6
kn right DAY -15
kn right NUM 15
kn right a -6
kn right all -24
kn right another -8
kn right both -9
kn right each -17
kn right four -11
kn right he -13
kn right her -12
kn right herself -16
kn right him -14
kn right himself -17
kn right his -12
kn right how -18
kn right it -11
kn right its -9
kn right itself -10
kn right many 42
kn right me 5
kn right most 41
kn right my -14
kn right no -19
kn right not -15
kn right one 5
kn right other -19
kn right our -9
kn right several 23
kn right she -12
kn right some 21
kn right someone 6
kn right such -14
kn right that -12
kn right the -7
kn right their -19
kn right them -17
kn right themselves -13
kn right these -12
kn right they -12
kn right this -15
kn right those -8
kn right three 14
kn right two 6
kn right us -19
kn right w -5
kn right we -22
kn right what -19
kn right which -18
kn right who -16
kn right why -24
kn right you -12
kn shared " -83
kn shared , 29
kn shared -ed -17
kn shared -ing 42
kn shared -ly 88
kn shared . -33
kn shared : -32
kn shared DAY -12
kn shared a 8
kn shared about -25
kn shared an -32
kn shared any -13
kn shared as -69
kn shared at -27
kn shared for -42
kn shared he 43
kn shared her 54
kn shared him 49
kn shared himself -30
kn shared how 45
kn shared in 16
kn shared it -31
kn shared its 34
kn shared not -32
kn shared of 50
kn shared she 31
kn shared some 31
kn shared that 14
kn shared the 20
kn shared their -6
kn shared them 6
kn shared themselves -25
kn shared they -18
kn shared to -21
kn shared w -31
kn shared was -11
kn shared what 58
kn shared whether -33
kn shared why 27
ks first abl -17
ks first accept -8
ks first accord -98
ks first accus -11
ks first acknowledg -57
ks first add -13
ks first address -15
ks first admit -36
ks first adviz -16
ks first advocat -50
ks first agre 8
ks first aim 28
ks first alarm -32
ks first allow -57
ks first allud 20
ks first anger -44
ks first announc -30
ks first answer 31
ks first apologiz 13
ks first appeal -34
ks first appear -57
ks first applaud -8
ks first ask -40
ks first assail -59
ks first assert -103
ks first assertion 109
ks first attack 41
ks first attempt -38
ks first attribut -18
ks first awar 8
ks first back -14
ks first bash 13
ks first becom -15
ks first begin -86
ks first believ -31
ks first blam -24
ks first blast 61
ks first boast -18
ks first bring 9
ks first car -14
ks first cast 30
ks first celebrat 12
ks first challeng 68
ks first charg 39
ks first cheer -57
ks first chid 76
ks first cit 38
ks first claim 66
ks first clear -49
ks first com -76
ks first comment -9
ks first compar -6
ks first complain -54
ks first complaint -61
ks first conced 26
ks first concern -105
ks first conclud -23
ks first condemn -25
ks first confirm -66
ks first continu 51
ks first contrast 61
ks first convinc 22
ks first count 30
ks first critical -7
ks first criticism -86
ks first criticiz 23
ks first decid 6
ks first declar 38
ks first decry -79
ks first deem 8
ks first deep 12
ks first defend 31
ks first deliver 23
ks first demand -45
ks first denounc -34
ks first deny 40
ks first describ 60
ks first design -66
ks first determin 76
ks first devot -26
ks first disagre -18
ks first disclos 38
ks first dismiss 6
ks first display -32
ks first disput 46
ks first distanc -76
ks first doubt 18
ks first eager 79
ks first echo -79
ks first embrac 52
ks first emphasiz 28
ks first encourag 46
ks first endorsement -144
ks first enjoy -10
ks first envision 58
ks first estimat -27
ks first expand 38
ks first expect -69
ks first explain -32
ks first expos 84
ks first express 30
ks first fail -8
ks first far -6
ks first favor -101
ks first fear -23
ks first figur 21
ks first fil -18
ks first find -17
ks first fir -10
ks first focus 44
ks first forecast -17
ks first giv -86
ks first go 20
ks first grow -73
ks first hard 57
ks first highlight -18
ks first hint -24
ks first hir -49
ks first hold 73
ks first hop 35
ks first idea 79
ks first identify -24
ks first ignor -43
ks first imagin -14
ks first imply 22
ks first includ 43
ks first indicat -22
ks first insist 6
ks first intend 28
ks first interpret 47
ks first introduc -58
ks first invok -31
ks first issu 34
ks first it -96
ks first jok 31
ks first keep -7
ks first knock -6
ks first know -51
ks first label 69
ks first lament -32
ks first launch 45
ks first lay 12
ks first learn 29
ks first leav 92
ks first list 63
ks first look -41
ks first maintain 23
ks first mak 13
ks first mark -51
ks first mean -33
ks first mention 39
ks first messag 16
ks first mind 40
ks first mock 70
ks first movement 41
ks first nam -28
ks first need 17
ks first negativ 43
ks first not 35
ks first observ 43
ks first offer -12
ks first open -21
ks first oppos -45
ks first opposition 42
ks first optimistic -53
ks first order 18
ks first paint 86
ks first pass 40
ks first persuad -43
ks first plan -35
ks first plead -70
ks first point 26
ks first portray 21
ks first post -18
ks first praiz 20
ks first prefer -53
ks first present -18
ks first press -80
ks first project -54
ks first promiz -48
ks first promot 94
ks first propos 14
ks first prov -83
ks first provid 54
ks first publish -76
ks first push -39
ks first put -35
ks first question -49
ks first quick 45
ks first quot -7
ks first rail -58
ks first rais -72
ks first rattl -7
ks first reach 57
ks first react -25
ks first read 5
ks first reaffirm -18
ks first reason -31
ks first rebuf -49
ks first recall -27
ks first recommend 46
ks first refer 18
ks first referenc 15
ks first reflect 68
ks first refus 48
ks first regard -9
ks first reiterat 73
ks first reject -51
ks first releas -27
ks first remain -9
ks first remark 13
ks first remember -74
ks first remind 34
ks first reply -18
ks first report -32
ks first represent -32
ks first request -112
ks first requir 64
ks first respond 68
ks first restrict -26
ks first reveal 41
ks first rul 55
ks first run -115
ks first say -6
ks first see -49
ks first seem -22
ks first send -25
ks first set -82
ks first shar -20
ks first sharp 11
ks first shout 64
ks first show -12
ks first shrug -68
ks first sid 64
ks first sign -42
ks first signal -11
ks first singl -32
ks first skeptical 69
ks first slam 16
ks first sound -5
ks first speculat -33
ks first speculation -47
ks first stand 11
ks first start 26
ks first stat -81
ks first statement -44
ks first strategy -69
ks first stress 75
ks first stuck 35
ks first suggest -24
ks first suggestion 20
ks first support -22
ks first supporter 104
ks first surpriz -74
ks first suspect -32
ks first talk 30
ks first tell 32
ks first ther -100
ks first threaten 62
ks first titl -70
ks first tout -45
ks first try 111
ks first turn 29
ks first tweet 29
ks first underscor 9
ks first understand 8
ks first unveil 10
ks first urg -50
ks first used 16
ks first view 12
ks first voic -27
ks first vot 24
ks first vouch -48
ks first vow -7
ks first want 8
ks first warn 17
ks first weigh -11
ks first welcom 74
ks first wonder -96
ks first word 98
ks first worry 13
ks first writ 6
ks first yell -17
ks left abl 82
ks left accept 23
ks left accord -19
ks left accus -16
ks left accusation -51
ks left acknowledg 19
ks left acquiesc 36
ks left add 16
ks left address 19
ks left adopt 9
ks left advic -28
ks left adviz -46
ks left advocat 36
ks left agre 20
ks left aim 18
ks left air -106
ks left alarm -115
ks left alleg -23
ks left allegation -135
ks left allow 38
ks left allud 11
ks left anger -98
ks left announc 18
ks left announcement -72
ks left apologiz 11
ks left appeal 62
ks left appear -127
ks left applaud 21
ks left appoint 63
ks left approv 10
ks left argu 13
ks left argument -11
ks left assail -31
ks left assert 16
ks left assertion -77
ks left assum 6
ks left assumption -36
ks left attempt -35
ks left attribut -29
ks left avoid 22
ks left back 5
ks left ban -36
ks left bash -59
ks left becam -135
ks left becom 9
ks left begin 53
ks left believ 20
ks left bemoan 16
ks left best -112
ks left blam 20
ks left blast 21
ks left block 35
ks left boast 16
ks left bring 19
ks left brush 30
ks left calculat 83
ks left call -6
ks left car 33
ks left carry 36
ks left cast 39
ks left caution 18
ks left celebrat 14
ks left certain -132
ks left challeng -13
ks left champion -54
ks left characteriz 31
ks left charg -57
ks left cheer 42
ks left chid -34
ks left choos 20
ks left cit 29
ks left claim 5
ks left clarify 10
ks left clear -19
ks left com -60
ks left comment 27
ks left compar 6
ks left complaint -84
ks left conced -29
ks left conclud 30
ks left condemn 26
ks left confident -21
ks left confirm 26
ks left congratulat -39
ks left consider -51
ks left contemplat 34
ks left contend 16
ks left continu 10
ks left conversation -9
ks left convinc -7
ks left count -23
ks left cover -7
ks left creat 14
ks left credit -39
ks left critical 30
ks left criticism -48
ks left criticiz -16
ks left cry -41
ks left cut 10
ks left debat -109
ks left decid 27
ks left decision -13
ks left declar -16
ks left declin 42
ks left decry 70
ks left deem -79
ks left deep -20
ks left defend 20
ks left deliver 35
ks left demand 46
ks left demonstrat 22
ks left denounc 24
ks left deny 6
ks left derid -38
ks left design -110
ks left detail -52
ks left devot 99
ks left disagre 46
ks left disagreement -12
ks left disavow 10
ks left disclos -21
ks left discuss 26
ks left discussion -78
ks left dismiss 28
ks left display -45
ks left distanc 56
ks left divid 90
ks left document 35
ks left doubl 27
ks left doubt -26
ks left draw -97
ks left dub -25
ks left dwell -77
ks left eager 13
ks left echo 29
ks left elect -19
ks left embrac -11
ks left emerg -82
ks left emphasiz 8
ks left encourag 12
ks left end 50
ks left endors 27
ks left endorsement 6
ks left enjoy 32
ks left envision -25
ks left estimat 39
ks left expand -9
ks left expect -43
ks left experienc -41
ks left explain 37
ks left expos -34
ks left express 24
ks left fail 29
ks left far -76
ks left favor -13
ks left fear -8
ks left featur -69
ks left fight -81
ks left figur -25
ks left fil 39
ks left find 34
ks left focus 19
ks left follow 60
ks left forget 34
ks left fram 15
ks left giv 40
ks left go -10
ks left goal -62
ks left grow -23
ks left guess -24
ks left hail 20
ks left hard -106
ks left hat 16
ks left hear 71
ks left highlight 15
ks left hint -24
ks left hir 6
ks left hit -22
ks left hop 12
ks left hopeful 19
ks left idea -20
ks left identify -18
ks left ignor 12
ks left imagin -19
ks left imply 9
ks left impress 56
ks left includ 31
ks left indicat 13
ks left inform 15
ks left insist 13
ks left intend -34
ks left interest -20
ks left interject -75
ks left interpret -51
ks left invok 39
ks left issu -11
ks left join 11
ks left jok 18
ks left judg -56
ks left keep 24
ks left knock 14
ks left know -45
ks left label -135
ks left lament 14
ks left lash 61
ks left launch 40
ks left lay 31
ks left learn -19
ks left leav -51
ks left less 36
ks left liken 23
ks left lin 30
ks left list -13
ks left look -71
ks left lov 42
ks left maintain 41
ks left mak 35
ks left mark -7
ks left mean 6
ks left mention -18
ks left messag 16
ks left mind -18
ks left mock -27
ks left mount -76
ks left mov 22
ks left movement -148
ks left nam -20
ks left need 22
ks left negativ -5
ks left nominat 21
ks left observ -33
ks left offer 8
ks left open 61
ks left oppos 38
ks left opposition -89
ks left opt -37
ks left optimistic 33
ks left order 18
ks left outlin 39
ks left outrag -16
ks left outspoken -74
ks left paint -41
ks left pass -77
ks left peg 20
ks left persuad 68
ks left pick -30
ks left pivot 8
ks left plan 8
ks left play 25
ks left plead 28
ks left pledg 8
ks left point 17
ks left position 19
ks left praiz 10
ks left predict -17
ks left prefer 40
ks left present 9
ks left press -10
ks left pressur -57
ks left proclaim 40
ks left project -15
ks left propos 5
ks left proud 34
ks left prov 67
ks left provid 26
ks left publish 28
ks left push 46
ks left put 49
ks left question -32
ks left quick 11
ks left quot 28
ks left rail 8
ks left rais -15
ks left rattl -92
ks left reach -26
ks left react 55
ks left reaffirm 19
ks left realiz 15
ks left rebuf -8
ks left rebuk -55
ks left rebut 18
ks left recall 20
ks left receiv -130
ks left recit -15
ks left recogniz 17
ks left recommend 12
ks left refer 37
ks left referenc -72
ks left reflect -35
ks left regard -89
ks left reiterat -36
ks left reject 36
ks left remain -17
ks left remark 13
ks left remind -82
ks left renew -88
ks left repeat 19
ks left reply 19
ks left represent 16
ks left request -44
ks left requir -59
ks left resist 8
ks left respond 16
ks left restrict 31
ks left return -61
ks left retweet -7
ks left reveal 35
ks left rip 56
ks left rul 16
ks left run 46
ks left say 19
ks left scar 37
ks left see -14
ks left seek 35
ks left seem -125
ks left send 52
ks left sens -76
ks left set 14
ks left shar 62
ks left sharp -75
ks left shift 88
ks left shock 106
ks left shoot 17
ks left shout -25
ks left show 31
ks left shrug 40
ks left sid -49
ks left signal 56
ks left singl 12
ks left skeptical 16
ks left slam -17
ks left sound -95
ks left spar -39
ks left speak 33
ks left speculat 31
ks left speculation -132
ks left spent 45
ks left split 39
ks left stand -10
ks left start 48
ks left stat 18
ks left statement 40
ks left step 35
ks left stop 18
ks left strategy 10
ks left struck -40
ks left struggl 46
ks left stuck -13
ks left suggest 27
ks left suggestion -29
ks left support 18
ks left supporter -127
ks left supportiv -33
ks left sur -74
ks left surpriz -32
ks left tak 28
ks left talk 6
ks left target -46
ks left tell 17
ks left tend 36
ks left testify 14
ks left thank 21
ks left ther -76
ks left think 30
ks left threaten 15
ks left titl -136
ks left touch 6
ks left trad 12
ks left turn -13
ks left underscor 40
ks left understand 25
ks left unveil 16
ks left upset -39
ks left urg 23
ks left used 15
ks left very 19
ks left view -46
ks left voic 42
ks left vouch 47
ks left vow 41
ks left want 27
ks left warn 6
ks left wary 14
ks left watch -11
ks left wav 9
ks left weigh 27
ks left welcom -45
ks left withdraw 20
ks left witness 43
ks left wonder 45
ks left word -50
ks left worry -9
ks left writ 20
ks left yell 18
ks left zero -58
ks none abl -42
ks none accept -30
ks none accord -48
ks none accus 75
ks none accusation 95
ks none acquiesc -25
ks none add -21
ks none address -43
ks none admit 6
ks none adopt -18
ks none advic 21
ks none adviz 67
ks none advocat -90
ks none agre -39
ks none aim -90
ks none air 54
ks none alarm -91
ks none alleg 60
ks none allegation 187
ks none allow -10
ks none allud -11
ks none anger 19
ks none announc 47
ks none announcement 121
ks none apologiz -24
ks none appeal -51
ks none appear 314
ks none applaud -27
ks none appoint -14
ks none approv 44
ks none argu -18
ks none argument 90
ks none ask 110
ks none assail 66
ks none assert 102
ks none assertion 51
ks none assum 35
ks none assumption 6
ks none attack 10
ks none attempt 89
ks none attribut 59
ks none avoid -13
ks none awar 17
ks none back -47
ks none balk -32
ks none ban 44
ks none bash 58
ks none becam 116
ks none becom -63
ks none begin -59
ks none believ -22
ks none bemoan -10
ks none best 119
ks none blam -17
ks none blast -43
ks none block -15
ks none boast -40
ks none bring -35
ks none brush -22
ks none calculat -30
ks none call 55
ks none car -42
ks none carry -47
ks none cast -70
ks none caution -33
ks none celebrat 6
ks none certain 92
ks none champion -33
ks none chant 16
ks none characteriz -18
ks none charg 102
ks none cheer -74
ks none chid -16
ks none choos -40
ks none cit -81
ks none claim -45
ks none clarify -12
ks none clear 105
ks none com 99
ks none compar -37
ks none complain 37
ks none complaint 159
ks none conced -47
ks none concern 104
ks none conclud -43
ks none condemn -21
ks none confident -71
ks none confirm 23
ks none congratulat -8
ks none consider 98
ks none contemplat -10
ks none contend -22
ks none continu -37
ks none contradict -30
ks none contrast -32
ks none conversation -35
ks none convinc -46
ks none count 22
ks none counter 17
ks none cover -37
ks none creat -8
ks none credit -25
ks none critical -31
ks none criticism 119
ks none criticiz 71
ks none cry 53
ks none cut 52
ks none debat 178
ks none decid -83
ks none declar 31
ks none declin -90
ks none decry -50
ks none deem 122
ks none deep -60
ks none defend -73
ks none deliver -53
ks none demand -13
ks none demonstrat -28
ks none denounc 21
ks none derid -24
ks none describ -29
ks none design 162
ks none detail 65
ks none determin -63
ks none devot -101
ks none disagre -57
ks none disagreement 75
ks none disavow -6
ks none disclos 5
ks none disclosur 105
ks none discuss -6
ks none discussion 116
ks none dismiss 23
ks none display 52
ks none disput -51
ks none distanc -15
ks none divid -111
ks none document -59
ks none doubl -22
ks none doubt 61
ks none downplay -50
ks none draw 37
ks none dub 37
ks none dwell -34
ks none eager -120
ks none echo 20
ks none elect 20
ks none embrac 9
ks none emerg 127
ks none emphasiz -44
ks none encourag -75
ks none endors -61
ks none endorsement -29
ks none enjoy -39
ks none envision -23
ks none estimat -45
ks none expand 37
ks none expect 183
ks none experienc -76
ks none explain -61
ks none expos -39
ks none express -67
ks none fail -20
ks none far 104
ks none favor 22
ks none fear 68
ks none featur -73
ks none feel -11
ks none fight 55
ks none figur -52
ks none fil -37
ks none find -64
ks none fir 13
ks none focus -32
ks none follow -57
ks none forecast 30
ks none forget -14
ks none fram -12
ks none giv 28
ks none goal -80
ks none grow 43
ks none guess 64
ks none hail -5
ks none hard 96
ks none harsh -30
ks none hat 35
ks none hear -36
ks none highlight 20
ks none hint 32
ks none hir 40
ks none hit 32
ks none hold -58
ks none hop -86
ks none hopeful -17
ks none idea -15
ks none identify 69
ks none ignor 28
ks none imagin 57
ks none imply -42
ks none impos 51
ks none impress -121
ks none includ -83
ks none indicat 25
ks none inform 15
ks none insist -49
ks none intend 42
ks none interest -12
ks none interject -20
ks none interpret 14
ks none introduc 15
ks none invok -19
ks none issu 13
ks none it 126
ks none join -18
ks none jok -35
ks none judg 33
ks none keep -22
ks none know 207
ks none label 138
ks none lambast 10
ks none lament -29
ks none lash -10
ks none launch -46
ks none lay -53
ks none learn 31
ks none leav -102
ks none less -47
ks none let -12
ks none liken -18
ks none lin -39
ks none list 20
ks none lobby -11
ks none look 193
ks none lov -43
ks none maintain -42
ks none mak -38
ks none mark 55
ks none mean 71
ks none mention 28
ks none messag -39
ks none mind -33
ks none mock -18
ks none mount 17
ks none mov -22
ks none movement 122
ks none nam 58
ks none need -52
ks none negativ -63
ks none nominat -18
ks none observ -13
ks none offer 12
ks none open -65
ks none oppos -80
ks none opposition 118
ks none opt -47
ks none optimistic 17
ks none order -22
ks none outlin -28
ks none outrag 20
ks none outspoken -84
ks none paint -36
ks none pass -19
ks none peg -40
ks none persuad -61
ks none pick -16
ks none pivot -27
ks none plan -15
ks none play -11
ks none plead 24
ks none pledg -56
ks none portray 27
ks none position -35
ks none post 21
ks none praiz -25
ks none predict -67
ks none prefer -47
ks none present 48
ks none press 104
ks none pressur 22
ks none proclaim -8
ks none project 82
ks none promot -46
ks none propos 16
ks none proposal 24
ks none protest -41
ks none proud -23
ks none prov -41
ks none provid -24
ks none publish 12
ks none push -77
ks none put -81
ks none question 148
ks none quick -45
ks none quot -89
ks none rail 51
ks none rais 149
ks none rattl -51
ks none reach -28
ks none react -66
ks none read -41
ks none reaffirm -15
ks none realiz -17
ks none reason 17
ks none rebuf 48
ks none rebuk -18
ks none rebut -14
ks none recall -17
ks none receiv 76
ks none recit 55
ks none recogniz 27
ks none recommend -50
ks none refer 80
ks none referenc 70
ks none reflect -31
ks none refus -56
ks none regard 147
ks none reiterat -44
ks none reject 15
ks none releas 26
ks none remain -55
ks none remark -59
ks none remember 100
ks none remind 51
ks none renew 60
ks none repeat -41
ks none reply -29
ks none report 23
ks none represent -43
ks none request 148
ks none requir -9
ks none resist -15
ks none respond -49
ks none restrict -27
ks none return 33
ks none retweet 31
ks none reveal -71
ks none rip -10
ks none rul -91
ks none run -44
ks none say -40
ks none scar -39
ks none see 138
ks none seek -75
ks none seem 313
ks none seiz -16
ks none send -49
ks none sens 99
ks none set 9
ks none shar -41
ks none sharp 37
ks none shift -27
ks none shock -108
ks none shoot -13
ks none shout -45
ks none show -45
ks none shrug 44
ks none sid -39
ks none sign 59
ks none signal -41
ks none singl 20
ks none skeptical -85
ks none slam -61
ks none sound 153
ks none spar -62
ks none speak -76
ks none speculat -11
ks none speculation 166
ks none spent -38
ks none split -48
ks none stand -35
ks none start -100
ks none stat 18
ks none statement -91
ks none step -33
ks none stop -28
ks none story 39
ks none strategy 51
ks none stress -46
ks none struck -37
ks none struggl -36
ks none stuck -40
ks none suggest -51
ks none suggestion -7
ks none support 10
ks none supporter 99
ks none supportiv -28
ks none sur -75
ks none suspect 27
ks none tak -56
ks none talk 20
ks none target 9
ks none tend -27
ks none testify -12
ks none thank -14
ks none ther 158
ks none think -54
ks none threaten -89
ks none titl 174
ks none tout 50
ks none trad -8
ks none try -50
ks none turn -58
ks none tweet -31
ks none underscor -35
ks none understand -30
ks none unveil -27
ks none upset -57
ks none urg 15
ks none used -40
ks none using -10
ks none very -37
ks none view 49
ks none voic -42
ks none vot -62
ks none vouch -22
ks none vow -54
ks none want -76
ks none warn -28
ks none wary -28
ks none watch -54
ks none wav 16
ks none weigh -45
ks none welcom -62
ks none withdraw -17
ks none witness -42
ks none wonder -10
ks none word -69
ks none worry -82
ks none writ -50
ks none yell -18
ks none zero -42
ks relative ask -38
ks relative expect -25
ks relative nominat 11
ks relative say 6
ks relative seem -44
ks relative show 67
ks right abl -8
ks right accept -11
ks right accord 102
ks right accus -15
ks right accusation -44
ks right acknowledg -14
ks right address -15
ks right admit -16
ks right adopt -7
ks right adviz -31
ks right advocat -17
ks right agre -18
ks right aim -39
ks right alarm 173
ks right alleg -29
ks right allegation -34
ks right allow -27
ks right allud -69
ks right anger 91
ks right announc -15
ks right answer -18
ks right apologiz -5
ks right appear -15
ks right applaud -13
ks right appoint -15
ks right approv -15
ks right argu -10
ks right ask -20
ks right assail -11
ks right assert -15
ks right assertion -22
ks right assum -31
ks right assur -12
ks right attack -24
ks right attempt -21
ks right attribut -18
ks right avoid -8
ks right awar -17
ks right balk -8
ks right ban -17
ks right bash -34
ks right becam 50
ks right becom 24
ks right begin -9
ks right believ -13
ks right bemoan -6
ks right best -11
ks right blam -19
ks right blast -14
ks right block -12
ks right boast -6
ks right bring -14
ks right brush -8
ks right calculat -15
ks right call -14
ks right carry -19
ks right cast -19
ks right caution -13
ks right challeng -19
ks right characteriz -20
ks right charg -23
ks right cheer 17
ks right chid -15
ks right choos -19
ks right cit -14
ks right claim -15
ks right clear -23
ks right com 19
ks right comment -19
ks right compar -18
ks right complain -9
ks right complaint -24
ks right conced -12
ks right concern -22
ks right conclud -5
ks right condemn -12
ks right confident -33
ks right confirm -14
ks right congratulat -9
ks right consider -10
ks right contemplat -5
ks right continu -9
ks right contradict -10
ks right contrast -17
ks right convinc 14
ks right count -15
ks right cover -41
ks right credit -8
ks right critical -23
ks right criticism 52
ks right criticiz -18
ks right debat -28
ks right decid -12
ks right decision 18
ks right declar -17
ks right declin -15
ks right decry -17
ks right deem -26
ks right deep 49
ks right defend -20
ks right deliver -13
ks right demand -23
ks right demonstrat -7
ks right denounc -20
ks right deny -14
ks right derid -10
ks right describ -17
ks right detail -20
ks right determin -22
ks right devot -46
ks right disagre -6
ks right disavow -5
ks right disclos -22
ks right disclosur -36
ks right discuss -12
ks right dismiss -19
ks right display -14
ks right disput -8
ks right distanc -13
ks right divid -16
ks right document -39
ks right doubl -13
ks right doubt -24
ks right downplay -44
ks right draw 68
ks right dwell -25
ks right echo -15
ks right embrac -35
ks right emphasiz -9
ks right encourag -20
ks right end -35
ks right endors -22
ks right endorsement 79
ks right enjoy -8
ks right estimat -8
ks right expand -17
ks right expect -19
ks right experienc -22
ks right expos -23
ks right express -16
ks right fail -8
ks right far -24
ks right fear -16
ks right featur 92
ks right feel 5
ks right fil -19
ks right find -18
ks right fir -13
ks right focus -19
ks right follow -8
ks right forecast -13
ks right forget -14
ks right giv -19
ks right go -21
ks right grow 25
ks right hail -15
ks right hard -54
ks right hat -46
ks right hear -23
ks right highlight -27
ks right hint -29
ks right hir -12
ks right hit -17
ks right hold -19
ks right idea -45
ks right identify -16
ks right ignor -25
ks right imagin -28
ks right imply -8
ks right includ -20
ks right indicat -14
ks right inform -15
ks right insist -8
ks right interest 29
ks right interpret -16
ks right introduc -16
ks right invok -12
ks right issu -19
ks right it -18
ks right join -8
ks right jok -8
ks right judg -25
ks right keep -9
ks right know -19
ks right label -16
ks right lament -9
ks right lash -15
ks right launch -17
ks right lay -12
ks right learn -16
ks right leav 44
ks right less -19
ks right lin -19
ks right list -36
ks right look -28
ks right maintain -11
ks right mak -14
ks right mark -18
ks right mean -22
ks right mention -16
ks right messag -16
ks right mock -21
ks right mount 59
ks right nam 6
ks right need -12
ks right negativ -27
ks right nominat -23
ks right not -11
ks right offer -19
ks right open -19
ks right oppos -27
ks right opposition -53
ks right order -14
ks right outlin -16
ks right paint -13
ks right pass 79
ks right peg -8
ks right persuad -7
ks right pick 51
ks right pivot -10
ks right play -13
ks right pledg -11
ks right point -25
ks right portray -37
ks right position -9
ks right post -8
ks right praiz -18
ks right predict 8
ks right prefer -19
ks right present -8
ks right press -21
ks right pressur -21
ks right project -46
ks right promiz 14
ks right promot -24
ks right propos -17
ks right protest -18
ks right proud -12
ks right provid -31
ks right publish -15
ks right push -18
ks right put -20
ks right quick -14
ks right quot -22
ks right rail -16
ks right rais -20
ks right rattl 146
ks right reach -12
ks right read 32
ks right rebuk -17
ks right receiv 119
ks right recit -6
ks right recogniz -22
ks right recommend -25
ks right refer -90
ks right referenc -23
ks right reflect -7
ks right refus -5
ks right regard -34
ks right reiterat -17
ks right reject -11
ks right releas -19
ks right remain 30
ks right remark -21
ks right remember -41
ks right remind 31
ks right renew -15
ks right repeat -24
ks right represent -18
ks right request -18
ks right requir -34
ks right resist -6
ks right respond -20
ks right restrict -13
ks right return -16
ks right retweet -19
ks right reveal -15
ks right rul -19
ks right run -25
ks right see -18
ks right seek -25
ks right seem -18
ks right seiz -9
ks right send -19
ks right set -19
ks right shar -25
ks right sharp -44
ks right shoot -7
ks right show -17
ks right shrug -15
ks right sid -38
ks right sign -14
ks right signal -12
ks right singl -18
ks right skeptical -30
ks right slam -19
ks right sound -54
ks right spar -16
ks right speak -26
ks right speculat -6
ks right spent -12
ks right stand 40
ks right start -21
ks right statement 43
ks right stop -6
ks right strategy -15
ks right stress -14
ks right struck 42
ks right struggl -13
ks right suggest -14
ks right suggestion -16
ks right support -18
ks right supporter -42
ks right supportiv -23
ks right sur 72
ks right surpriz 66
ks right suspect -8
ks right tak -15
ks right talk -22
ks right target -43
ks right tell -17
ks right tend -14
ks right thank -13
ks right ther -25
ks right think -10
ks right threaten -11
ks right tout -23
ks right trad -5
ks right try -22
ks right turn -21
ks right tweet -8
ks right underscor -8
ks right understand -20
ks right unveil -8
ks right urg -18
ks right used -17
ks right using -9
ks right very 13
ks right view 6
ks right voic -16
ks right vot -30
ks right vouch -16
ks right vow -16
ks right want -14
ks right warn -17
ks right watch -20
ks right welcom 15
ks right withdraw -7
ks right witness -12
ks right wonder -13
ks right worry 47
ks right writ 8
ks right zero -27
ks shared accord -74
ks shared accus 10
ks shared acknowledg 69
ks shared add 12
ks shared admit 77
ks shared advocat -40
ks shared allud 53
ks shared announc -24
ks shared answer -13
ks shared appear 37
ks shared argu 8
ks shared ask -62
ks shared assert -56
ks shared assertion -55
ks shared attack 32
ks shared believ 28
ks shared blam 63
ks shared call 34
ks shared cast -9
ks shared cit -14
ks shared claim -26
ks shared conced 56
ks shared concern -58
ks shared consider 45
ks shared continu -14
ks shared decid -10
ks shared declar 12
ks shared declin -35
ks shared defend 53
ks shared deliver -45
ks shared denounc -21
ks shared deny -58
ks shared describ 37
ks shared determin -49
ks shared discuss -70
ks shared explain 7
ks shared favor 14
ks shared fear 15
ks shared find -5
ks shared focus 32
ks shared go 24
ks shared hop 7
ks shared imply 14
ks shared indicat -35
ks shared insist 57
ks shared introduc 78
ks shared it -60
ks shared know -103
ks shared look -14
ks shared mak -72
ks shared mention 59
ks shared not 37
ks shared offer 56
ks shared oppos 56
ks shared order -37
ks shared pass -5
ks shared pledg 62
ks shared point 78
ks shared praiz 31
ks shared predict 10
ks shared promiz 46
ks shared propos -30
ks shared push 59
ks shared question -58
ks shared quot 95
ks shared rail -7
ks shared rais -87
ks shared recall 20
ks shared referenc 58
ks shared refus 8
ks shared reject -28
ks shared remark 34
ks shared remind -29
ks shared repeat 32
ks shared report -14
ks shared respond 52
ks shared say -12
ks shared see -33
ks shared seek -25
ks shared seem -25
ks shared show -48
ks shared sign -39
ks shared slam 79
ks shared sound 29
ks shared speak 72
ks shared suggest 41
ks shared support -53
ks shared tak 26
ks shared talk 25
ks shared think -33
ks shared threaten -18
ks shared tout 20
ks shared try -32
ks shared tweet 10
ks shared understand 41
ks shared urg 10
ks shared view 40
ks shared vot 62
ks shared vow -87
ks shared want -30
ks shared worry -10
ks shared writ -6
n first 1 17
n first 12 -36
n first 2 -6
n first 3 8
n first 4 -6
n first 7 -16
n left 1 62
n left 12 -25
n left 2 22
n left 3 23
n left 7 -14
n relative 1 67
n relative 12 -35
n relative 2 58
n relative 3 21
n relative 4 13
n relative 7 -29
n right 1 -8
n right 12 -8
n right 2 -12
n right 3 -6
n right 4 -7
n right 7 -5
n shared 12 73
n shared 2 -9
n shared 3 6
n shared 7 32
n1 first 1 -ing -38
n1 first 1 -s -43
n1 first 1 CAP 42
n1 first 1 DAY -24
n1 first 1 NUM -18
n1 first 1 a -37
n1 first 1 an -34
n1 first 1 another -28
n1 first 1 any -47
n1 first 1 he 75
n1 first 1 her 16
n1 first 1 his 50
n1 first 1 i 57
n1 first 1 it -26
n1 first 1 many 6
n1 first 1 most -19
n1 first 1 never -7
n1 first 1 not -39
n1 first 1 one -38
n1 first 1 others 16
n1 first 1 she 88
n1 first 1 some -30
n1 first 1 the -77
n1 first 1 they 81
n1 first 1 this -41
n1 first 1 those -38
n1 first 1 w -61
n1 first 1 we 67
n1 first 1 what -36
n1 first 1 why -31
n1 first 1 you 13
n1 first 12 -ing -25
n1 first 12 -s -30
n1 first 12 CAP -50
n1 first 12 NUM -16
n1 first 12 a -15
n1 first 12 an -9
n1 first 12 he -34
n1 first 12 his -35
n1 first 12 other 52
n1 first 12 the -40
n1 first 12 w 14
n1 first 2 -ing -75
n1 first 2 -s -47
n1 first 2 CAP -21
n1 first 2 DAY -14
n1 first 2 NUM 20
n1 first 2 a -27
n1 first 2 an -44
n1 first 2 another -66
n1 first 2 any 75
n1 first 2 both 49
n1 first 2 he -84
n1 first 2 her 61
n1 first 2 his 8
n1 first 2 it -33
n1 first 2 its 60
n1 first 2 many 103
n1 first 2 most 59
n1 first 2 no 55
n1 first 2 not -26
n1 first 2 one -47
n1 first 2 other -41
n1 first 2 several 23
n1 first 2 she -55
n1 first 2 some 44
n1 first 2 the 32
n1 first 2 their 24
n1 first 2 these 21
n1 first 2 they -53
n1 first 2 this -10
n1 first 2 those -11
n1 first 2 two -47
n1 first 2 w 7
n1 first 2 what -14
n1 first 2 whose -66
n1 first 2 why -14
n1 first 3 -s -10
n1 first 3 CAP 33
n1 first 3 NUM -46
n1 first 3 a 8
n1 first 3 all -19
n1 first 3 an -68
n1 first 3 eight -7
n1 first 3 he -73
n1 first 3 her -32
n1 first 3 his 17
n1 first 3 it -14
n1 first 3 its -9
n1 first 3 many -63
n1 first 3 no -31
n1 first 3 not -20
n1 first 3 one -100
n1 first 3 other -44
n1 first 3 seven -16
n1 first 3 she -73
n1 first 3 some 72
n1 first 3 such -15
n1 first 3 the 10
n1 first 3 their -8
n1 first 3 this 65
n1 first 3 those -32
n1 first 3 three -19
n1 first 3 two 47
n1 first 3 w -26
n1 first 3 whose 54
n1 first 4 -ing -36
n1 first 4 DAY -12
n1 first 4 NUM 21
n1 first 4 a -15
n1 first 4 all -20
n1 first 4 an 33
n1 first 4 another 62
n1 first 4 both -39
n1 first 4 each -18
n1 first 4 he -10
n1 first 4 her -46
n1 first 4 his -38
n1 first 4 i -57
n1 first 4 it -38
n1 first 4 its -8
n1 first 4 many 43
n1 first 4 most -36
n1 first 4 no -33
n1 first 4 not 10
n1 first 4 one 22
n1 first 4 other -41
n1 first 4 several 19
n1 first 4 she -70
n1 first 4 some -28
n1 first 4 such -31
n1 first 4 the -9
n1 first 4 their -28
n1 first 4 they -58
n1 first 4 this -6
n1 first 4 those -21
n1 first 4 three -16
n1 first 4 two 6
n1 first 4 what -54
n1 first 4 whose -54
n1 first 7 -ing -34
n1 first 7 -s 50
n1 first 7 CAP -28
n1 first 7 DAY -12
n1 first 7 NUM -40
n1 first 7 a 14
n1 first 7 all -65
n1 first 7 an 20
n1 first 7 both 38
n1 first 7 he -90
n1 first 7 her -9
n1 first 7 his -41
n1 first 7 it -25
n1 first 7 many -34
n1 first 7 no -21
n1 first 7 not -22
n1 first 7 one -22
n1 first 7 other -15
n1 first 7 she -16
n1 first 7 some -75
n1 first 7 such -15
n1 first 7 the 13
n1 first 7 they -44
n1 first 7 this -19
n1 first 7 two -25
n1 first 7 w -31
n1 first 7 whose 37
n1 left 1 -ed -88
n1 left 1 -ing -74
n1 left 1 -ly -8
n1 left 1 -s 40
n1 left 1 CAP 36
n1 left 1 DAY -76
n1 left 1 NUM 10
n1 left 1 a -140
n1 left 1 all -121
n1 left 1 an -58
n1 left 1 another 62
n1 left 1 anyone 133
n1 left 1 both 37
n1 left 1 everyone 48
n1 left 1 few 76
n1 left 1 five -32
n1 left 1 he 101
n1 left 1 her 233
n1 left 1 him 40
n1 left 1 his 261
n1 left 1 i 155
n1 left 1 it 149
n1 left 1 its 152
n1 left 1 many 81
n1 left 1 my 110
n1 left 1 one -18
n1 left 1 others 114
n1 left 1 several 12
n1 left 1 she 116
n1 left 1 some 142
n1 left 1 that 19
n1 left 1 the -100
n1 left 1 their 130
n1 left 1 them 6
n1 left 1 they 160
n1 left 1 this 31
n1 left 1 those 176
n1 left 1 w -54
n1 left 1 we 151
n1 left 1 what -38
n1 left 1 whom -34
n1 left 1 whose 136
n1 left 1 you 186
n1 left 12 -ed -21
n1 left 12 -ing -32
n1 left 12 -ly -34
n1 left 12 -s -31
n1 left 12 DAY -15
n1 left 12 NUM -25
n1 left 12 a -21
n1 left 12 all -37
n1 left 12 another -16
n1 left 12 any -22
n1 left 12 both -60
n1 left 12 each -79
n1 left 12 eight -5
n1 left 12 every -18
n1 left 12 few -47
n1 left 12 five -13
n1 left 12 four -27
n1 left 12 half -32
n1 left 12 he -86
n1 left 12 her -50
n1 left 12 him -17
n1 left 12 himself -12
n1 left 12 his -45
n1 left 12 how -48
n1 left 12 hundreds -28
n1 left 12 i -40
n1 left 12 it -86
n1 left 12 its -42
n1 left 12 many -17
n1 left 12 most -77
n1 left 12 my -9
n1 left 12 never -11
n1 left 12 not -38
n1 left 12 one -38
n1 left 12 other -7
n1 left 12 others 31
n1 left 12 seven -30
n1 left 12 several -32
n1 left 12 she -95
n1 left 12 six -5
n1 left 12 some -8
n1 left 12 such -32
n1 left 12 that -16
n1 left 12 the -38
n1 left 12 their -35
n1 left 12 them -17
n1 left 12 these -58
n1 left 12 they -73
n1 left 12 this -38
n1 left 12 those 28
n1 left 12 thousands 71
n1 left 12 three 34
n1 left 12 two 27
n1 left 12 w -31
n1 left 12 we -44
n1 left 12 what -55
n1 left 12 which -9
n1 left 12 who -14
n1 left 12 whose 19
n1 left 12 why -8
n1 left 12 you -65
n1 left 2 -ed -20
n1 left 2 -ing -21
n1 left 2 -ly -86
n1 left 2 -s 23
n1 left 2 DAY -15
n1 left 2 NUM 92
n1 left 2 a 42
n1 left 2 all -25
n1 left 2 an 70
n1 left 2 another 12
n1 left 2 both -17
n1 left 2 each 18
n1 left 2 he -118
n1 left 2 her 50
n1 left 2 him -13
n1 left 2 his 54
n1 left 2 it -176
n1 left 2 many 112
n1 left 2 most 96
n1 left 2 neither 92
n1 left 2 no 27
n1 left 2 not 73
n1 left 2 one 33
n1 left 2 other 17
n1 left 2 several 60
n1 left 2 she -116
n1 left 2 some 41
n1 left 2 such -65
n1 left 2 that -24
n1 left 2 the 74
n1 left 2 their -35
n1 left 2 these 19
n1 left 2 they -21
n1 left 2 this -38
n1 left 2 those 22
n1 left 2 three -82
n1 left 2 two 60
n1 left 2 w 36
n1 left 2 what -72
n1 left 2 which -66
n1 left 2 who -21
n1 left 2 whom -21
n1 left 2 whose 33
n1 left 3 -ed -62
n1 left 3 -ing -84
n1 left 3 -ly -41
n1 left 3 -s -16
n1 left 3 CAP 36
n1 left 3 DAY -36
n1 left 3 NUM -45
n1 left 3 a 64
n1 left 3 all 102
n1 left 3 an 24
n1 left 3 another -25
n1 left 3 any -22
n1 left 3 both 10
n1 left 3 he -124
n1 left 3 her -30
n1 left 3 him -25
n1 left 3 his 27
n1 left 3 how 54
n1 left 3 it -131
n1 left 3 its -13
n1 left 3 many 38
n1 left 3 most 68
n1 left 3 not -58
n1 left 3 one 105
n1 left 3 other 52
n1 left 3 others -59
n1 left 3 our -46
n1 left 3 several 38
n1 left 3 she -65
n1 left 3 some 40
n1 left 3 that 140
n1 left 3 the 62
n1 left 3 them -15
n1 left 3 these 62
n1 left 3 they -85
n1 left 3 this -21
n1 left 3 those 47
n1 left 3 three 71
n1 left 3 two -12
n1 left 3 w -16
n1 left 3 what 35
n1 left 3 which 9
n1 left 3 who -37
n1 left 3 why 21
n1 left 4 -ed -40
n1 left 4 -ing -48
n1 left 4 -ly -14
n1 left 4 -s -8
n1 left 4 CAP 7
n1 left 4 DAY -30
n1 left 4 NUM 11
n1 left 4 a 38
n1 left 4 all -9
n1 left 4 an -31
n1 left 4 another 9
n1 left 4 any 30
n1 left 4 both 75
n1 left 4 each -23
n1 left 4 five 43
n1 left 4 four -18
n1 left 4 half 46
n1 left 4 he -120
n1 left 4 him -22
n1 left 4 himself -24
n1 left 4 his -7
n1 left 4 how -46
n1 left 4 i -124
n1 left 4 it -94
n1 left 4 its -30
n1 left 4 many 45
n1 left 4 most -10
n1 left 4 my -17
n1 left 4 neither 47
n1 left 4 no -89
n1 left 4 not -75
n1 left 4 other -50
n1 left 4 others 14
n1 left 4 several 63
n1 left 4 she -58
n1 left 4 some 48
n1 left 4 someone 20
n1 left 4 such -28
n1 left 4 that 109
n1 left 4 the 16
n1 left 4 their -27
n1 left 4 them -18
n1 left 4 these 10
n1 left 4 they -115
n1 left 4 those -6
n1 left 4 thousands -16
n1 left 4 three -39
n1 left 4 two -45
n1 left 4 w -18
n1 left 4 what 83
n1 left 4 which -30
n1 left 4 who -76
n1 left 4 whose -19
n1 left 4 you -84
n1 left 7 -ed -31
n1 left 7 -ing -42
n1 left 7 -ly -13
n1 left 7 -s -29
n1 left 7 CAP 9
n1 left 7 DAY -18
n1 left 7 NUM -44
n1 left 7 a 9
n1 left 7 all -45
n1 left 7 an 16
n1 left 7 another 63
n1 left 7 any -38
n1 left 7 both 22
n1 left 7 each 53
n1 left 7 five -13
n1 left 7 four 8
n1 left 7 half -38
n1 left 7 he -98
n1 left 7 her -33
n1 left 7 him -12
n1 left 7 his -39
n1 left 7 how -21
n1 left 7 hundreds -29
n1 left 7 i -27
n1 left 7 it -96
n1 left 7 its -47
n1 left 7 most 46
n1 left 7 my 38
n1 left 7 never -11
n1 left 7 nine -12
n1 left 7 no -6
n1 left 7 not -6
n1 left 7 one 45
n1 left 7 others -83
n1 left 7 she -85
n1 left 7 six 22
n1 left 7 some -14
n1 left 7 such -7
n1 left 7 the -18
n1 left 7 them -18
n1 left 7 these -21
n1 left 7 they -97
n1 left 7 this -69
n1 left 7 those -32
n1 left 7 three -34
n1 left 7 two 18
n1 left 7 w -26
n1 left 7 we -101
n1 left 7 which 12
n1 left 7 who -46
n1 left 7 whose -63
n1 left 7 why -9
n1 left 7 you -90
n1 relative 1 -ing -38
n1 relative 1 -s 49
n1 relative 1 CAP 18
n1 relative 1 w -43
n1 relative 12 -ed -15
n1 relative 12 -ly -11
n1 relative 12 -s -15
n1 relative 12 DAY -6
n1 relative 12 a -75
n1 relative 12 he -9
n1 relative 12 his -7
n1 relative 12 it -13
n1 relative 12 one -11
n1 relative 12 that -12
n1 relative 12 the -26
n1 relative 12 w -34
n1 relative 12 which -5
n1 relative 12 who -14
n1 relative 2 CAP -54
n1 relative 2 a 54
n1 relative 2 the -69
n1 relative 2 w 105
n1 relative 3 CAP -24
n1 relative 3 a 73
n1 relative 3 the 29
n1 relative 3 w -49
n1 relative 4 -ing -43
n1 relative 4 -s -48
n1 relative 4 CAP -61
n1 relative 4 DAY -29
n1 relative 4 a 133
n1 relative 4 an -22
n1 relative 4 her 51
n1 relative 4 it -26
n1 relative 4 the -48
n1 relative 4 w -61
n1 relative 7 -ed -22
n1 relative 7 -ing -14
n1 relative 7 -s -37
n1 relative 7 NUM -12
n1 relative 7 the 32
n1 relative 7 w -49
n1 right 1 -ed -20
n1 right 1 -ing -21
n1 right 1 -ly -16
n1 right 1 -s -8
n1 right 1 DAY -19
n1 right 1 NUM -22
n1 right 1 a -37
n1 right 1 an -27
n1 right 1 any -8
n1 right 1 her -12
n1 right 1 herself -11
n1 right 1 him 7
n1 right 1 himself -7
n1 right 1 his -9
n1 right 1 how -9
n1 right 1 it -11
n1 right 1 me 43
n1 right 1 most -30
n1 right 1 no -5
n1 right 1 not -7
n1 right 1 one -43
n1 right 1 she 16
n1 right 1 some -35
n1 right 1 that -9
n1 right 1 the -23
n1 right 1 them -13
n1 right 1 they 8
n1 right 1 this -15
n1 right 1 those -15
n1 right 1 w -30
n1 right 1 we -5
n1 right 1 what -15
n1 right 1 why -8
n1 right 1 you -8
n1 right 12 -ed -46
n1 right 12 -ing -16
n1 right 12 -ly 32
n1 right 12 -s -15
n1 right 12 CAP 30
n1 right 12 DAY -17
n1 right 12 NUM -37
n1 right 12 all -20
n1 right 12 an 30
n1 right 12 another -10
n1 right 12 any -26
n1 right 12 both -23
n1 right 12 he -15
n1 right 12 her -29
n1 right 12 him -17
n1 right 12 himself -12
n1 right 12 his -13
n1 right 12 how -21
n1 right 12 it -19
n1 right 12 its -13
n1 right 12 many 8
n1 right 12 me -13
n1 right 12 most 42
n1 right 12 no -14
n1 right 12 not -15
n1 right 12 one -65
n1 right 12 several -11
n1 right 12 she -14
n1 right 12 some -46
n1 right 12 that -13
n1 right 12 the -25
n1 right 12 their -20
n1 right 12 them -17
n1 right 12 themselves -6
n1 right 12 they -19
n1 right 12 this -11
n1 right 12 those -27
n1 right 12 three 45
n1 right 12 w -13
n1 right 12 what -21
n1 right 12 which -8
n1 right 12 who -7
n1 right 12 why -20
n1 right 12 you -6
n1 right 2 -ed -36
n1 right 2 -ing -18
n1 right 2 -ly -39
n1 right 2 -s -17
n1 right 2 CAP -52
n1 right 2 DAY -9
n1 right 2 NUM -23
n1 right 2 a -42
n1 right 2 an -21
n1 right 2 another -10
n1 right 2 any -14
n1 right 2 both -15
n1 right 2 he -8
n1 right 2 her 34
n1 right 2 him -31
n1 right 2 his -10
n1 right 2 how -14
n1 right 2 it -10
n1 right 2 its -11
n1 right 2 many 87
n1 right 2 most -8
n1 right 2 my -6
n1 right 2 no -6
n1 right 2 not -7
n1 right 2 one 69
n1 right 2 other -9
n1 right 2 several 61
n1 right 2 she -10
n1 right 2 some 102
n1 right 2 that -14
n1 right 2 the 26
n1 right 2 their -25
n1 right 2 them -6
n1 right 2 they -8
n1 right 2 this -19
n1 right 2 those -13
n1 right 2 w -8
n1 right 2 what -7
n1 right 2 why -6
n1 right 3 -ed -26
n1 right 3 -ing -15
n1 right 3 -ly -18
n1 right 3 -s -29
n1 right 3 CAP -16
n1 right 3 DAY -12
n1 right 3 NUM -8
n1 right 3 a -10
n1 right 3 all -6
n1 right 3 an -43
n1 right 3 another -29
n1 right 3 both -15
n1 right 3 he -7
n1 right 3 her -25
n1 right 3 herself -7
n1 right 3 him -24
n1 right 3 himself -6
n1 right 3 his -19
n1 right 3 how -11
n1 right 3 it -10
n1 right 3 its 42
n1 right 3 many -7
n1 right 3 me -25
n1 right 3 most 61
n1 right 3 not -6
n1 right 3 one 79
n1 right 3 several 12
n1 right 3 she -13
n1 right 3 that -11
n1 right 3 the 14
n1 right 3 their -17
n1 right 3 them -13
n1 right 3 they -12
n1 right 3 this -6
n1 right 3 those -6
n1 right 3 three -63
n1 right 3 what -13
n1 right 3 why -8
n1 right 4 -ed 30
n1 right 4 -ing -11
n1 right 4 -ly -29
n1 right 4 -s 6
n1 right 4 CAP -11
n1 right 4 DAY -11
n1 right 4 NUM 116
n1 right 4 all -5
n1 right 4 an -17
n1 right 4 another 16
n1 right 4 any -19
n1 right 4 both 39
n1 right 4 he -14
n1 right 4 her -30
n1 right 4 herself -9
n1 right 4 him -16
n1 right 4 himself -11
n1 right 4 his -12
n1 right 4 how -22
n1 right 4 it 5
n1 right 4 its -17
n1 right 4 many -40
n1 right 4 me -14
n1 right 4 most 24
n1 right 4 my -9
n1 right 4 no -18
n1 right 4 not -13
n1 right 4 one 22
n1 right 4 other -10
n1 right 4 several -10
n1 right 4 she -20
n1 right 4 some 77
n1 right 4 that -11
n1 right 4 the -6
n1 right 4 their -6
n1 right 4 them -15
n1 right 4 themselves -10
n1 right 4 they -17
n1 right 4 this -14
n1 right 4 those 33
n1 right 4 three 19
n1 right 4 two -42
n1 right 4 us -18
n1 right 4 what -21
n1 right 4 which -15
n1 right 4 who -7
n1 right 4 why -13
n1 right 7 -ed 13
n1 right 7 -ing -18
n1 right 7 -ly -42
n1 right 7 -s 7
n1 right 7 DAY -15
n1 right 7 NUM -53
n1 right 7 all -17
n1 right 7 an 9
n1 right 7 another -12
n1 right 7 any 45
n1 right 7 both -10
n1 right 7 he -16
n1 right 7 her 6
n1 right 7 herself -6
n1 right 7 him -20
n1 right 7 himself -16
n1 right 7 his -10
n1 right 7 how -13
n1 right 7 it -16
n1 right 7 its -23
n1 right 7 many 9
n1 right 7 me -6
n1 right 7 most -31
n1 right 7 my -6
n1 right 7 no -10
n1 right 7 not -15
n1 right 7 one -35
n1 right 7 other -13
n1 right 7 several -14
n1 right 7 she -17
n1 right 7 some -71
n1 right 7 such -8
n1 right 7 that -13
n1 right 7 the -9
n1 right 7 their -16
n1 right 7 them -13
n1 right 7 these -6
n1 right 7 they -14
n1 right 7 this -10
n1 right 7 those -21
n1 right 7 three 26
n1 right 7 two -86
n1 right 7 w 12
n1 right 7 what -19
n1 right 7 which -10
n1 right 7 who -15
n1 right 7 why -30
n1 shared 1 -s 30
n1 shared 1 he 10
n1 shared 1 her -18
n1 shared 1 his -34
n1 shared 1 i -47
n1 shared 1 it 35
n1 shared 1 others -9
n1 shared 1 she 26
n1 shared 1 some 63
n1 shared 1 that 35
n1 shared 1 they -15
n1 shared 1 you -26
n1 shared 12 CAP 26
n1 shared 12 the 68
n1 shared 2 CAP 19
n1 shared 2 NUM -55
n1 shared 2 a -5
n1 shared 2 his -35
n1 shared 2 many -17
n1 shared 2 some -48
n1 shared 2 the -21
n1 shared 2 w 63
n1 shared 3 his -30
n1 shared 3 many -30
n1 shared 3 one 9
n1 shared 3 some 30
n1 shared 3 the 14
n1 shared 3 w 67
n1 shared 4 -s -22
n1 shared 4 CAP 21
n1 shared 4 NUM 22
n1 shared 4 a 18
n1 shared 4 many 83
n1 shared 4 the 13
n1 shared 4 w -79
n1 shared 7 -s 37
n1 shared 7 CAP 68
n1 shared 7 a -12
n1 shared 7 an -5
n1 shared 7 the -79
n1 shared 7 w -22
ra " 1 -13
ra " 12 -18
ra " 2 -9
ra " 3 -12
ra " 4 -24
ra $ 12 49
ra $ 7 -7
ra ' 1 -27
ra ' 12 68
ra ' 2 -9
ra ' 4 -16
ra ' 7 -52
ra 's 1 -41
ra 's 12 12
ra 's 2 -24
ra 's 3 -54
ra 's 4 45
ra 's 7 70
ra ( 12 19
ra ( 3 -20
ra ( 4 20
ra ( 7 -14
ra , 1 72
ra , 12 14
ra , 2 -50
ra , 3 13
ra , 4 49
ra , 7 13
ra -ed 1 -38
ra -ed 12 -16
ra -ed 2 -26
ra -ed 3 -26
ra -ed 4 -27
ra -ed 7 -17
ra -ing 1 -15
ra -ing 12 -18
ra -ing 2 -19
ra -ing 4 -21
ra -ing 7 -14
ra . 12 13
ra . 2 67
ra . 3 67
ra . 4 27
ra . 7 38
ra / 4 11
ra : 1 56
ra : 12 -7
ra : 2 -22
ra : 3 -28
ra : 4 49
ra ; 1 -6
ra ; 12 -9
ra ; 2 -16
ra ; 4 -9
ra ; 7 -24
ra ? 12 -11
ra ? 3 -8
ra ? 7 -11
ra DAY 1 -26
ra DAY 12 25
ra DAY 2 -18
ra DAY 3 -18
ra DAY 4 -39
ra DAY 7 -25
ra about 1 -18
ra about 12 -22
ra about 2 -19
ra about 3 -16
ra about 4 7
ra about 7 -21
ra across 12 -13
ra across 7 -7
ra after 1 -8
ra after 12 -25
ra after 2 -10
ra after 4 -11
ra after 7 -19
ra against 1 -6
ra against 12 -20
ra against 2 -8
ra against 4 -11
ra against 7 -19
ra along 4 -5
ra among 1 -12
ra among 12 -25
ra among 2 -9
ra among 4 -6
ra among 7 -11
ra and 1 -26
ra and 12 -18
ra and 3 -19
ra and 4 -15
ra and 7 -25
ra are 1 -13
ra are 12 -17
ra are 2 -14
ra are 3 -6
ra are 4 -12
ra are 7 -15
ra around 7 -13
ra as 1 -15
ra as 12 -24
ra as 2 -13
ra as 3 -32
ra at 1 40
ra at 12 -27
ra at 2 -27
ra at 3 -47
ra at 4 -39
ra at 7 -29
ra be 12 -13
ra be 2 -11
ra be 3 -13
ra be 4 -15
ra be 7 -17
ra because 12 -22
ra because 4 -10
ra because 7 -14
ra been 12 -18
ra been 2 -7
ra been 3 -5
ra been 4 -17
ra been 7 -13
ra before 12 -23
ra before 4 -11
ra before 7 -22
ra behind 12 -29
ra behind 3 -7
ra behind 4 71
ra behind 7 -10
ra being 12 -14
ra being 2 -9
ra being 4 -5
ra being 7 -14
ra between 12 -7
ra between 2 -9
ra between 4 -12
ra between 7 -10
ra both 12 -8
ra both 2 -6
ra both 4 -12
ra but 1 -24
ra but 12 -26
ra but 4 -29
ra but 7 -26
ra by 1 -23
ra by 12 -23
ra by 2 -29
ra by 3 -45
ra by 4 -40
ra by 7 -20
ra can 1 -6
ra can 12 -8
ra can 2 -7
ra can 3 -11
ra can 4 -22
ra can 7 -5
ra can’t 3 -6
ra could 1 -11
ra could 12 -14
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
ra didn’t 7 -20
ra do 12 -6
ra do 4 -9
ra do 7 -15
ra does 3 -8
ra does 4 -18
ra doesn’t 1 -18
ra down 12 -5
ra down 4 -8
ra during 1 -16
ra during 12 -31
ra during 2 -8
ra during 4 53
ra during 7 -24
ra for 1 -24
ra for 12 -18
ra for 2 -20
ra for 3 -18
ra for 4 -20
ra for 7 -37
ra from 1 -22
ra from 12 -17
ra from 2 -39
ra from 3 -46
ra from 4 -27
ra from 7 -27
ra get 12 -14
ra get 4 -11
ra get 7 -6
ra had 1 -16
ra had 12 -18
ra had 2 -10
ra had 3 -11
ra had 4 -14
ra had 7 -16
ra hadn’t 1 -6
ra has 1 60
ra has 2 -16
ra has 3 -22
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
ra he 2 -10
ra he 3 -13
ra he 4 -15
ra he 7 -17
ra if 1 -6
ra if 12 -12
ra if 4 -7
ra if 7 -10
ra in 1 -7
ra in 12 -30
ra in 2 11
ra in 3 -32
ra in 4 11
ra in 7 -28
ra into 12 -20
ra into 4 -26
ra into 7 -19
ra is 1 -17
ra is 12 -26
ra is 2 -13
ra is 3 -28
ra is 7 24
ra it 1 -8
ra it 12 -15
ra it 2 -6
ra it 3 -9
ra it 4 -15
ra it 7 -12
ra like 1 -11
ra like 12 -10
ra like 4 -17
ra like 7 -12
ra many 12 -27
ra many 2 -8
ra many 3 -20
ra many 4 -14
ra many 7 -20
ra may 12 -6
ra may 2 63
ra may 3 -6
ra may 4 -26
ra may 7 -9
ra might 12 -12
ra might 2 -6
ra might 4 -11
ra most 1 -29
ra most 12 -8
ra most 3 -9
ra most 4 -6
ra most 7 -11
ra must 1 -9
ra of 1 -10
ra of 12 -13
ra of 2 -24
ra of 3 -21
ra of 4 -39
ra of 7 -28
ra off 12 -15
ra off 4 -5
ra off 7 -7
ra on 1 -21
ra on 12 -27
ra on 2 8
ra on 3 43
ra on 4 -22
ra on 7 -34
ra once 12 -23
ra once 4 -5
ra once 7 -23
ra one 12 -20
ra one 3 -9
ra one 4 -17
ra one 7 -27
ra or 1 -8
ra or 12 -16
ra or 4 -20
ra or 7 -16
ra others 12 -17
ra others 7 -8
ra out 12 -25
ra out 4 -10
ra out 7 -12
ra over 1 -10
ra over 12 -20
ra over 2 -10
ra over 3 71
ra over 4 -13
ra over 7 -20
ra she 1 -9
ra she 12 -23
ra she 2 -17
ra she 3 -9
ra she 4 -8
ra she 7 -18
ra should 1 -9
ra should 12 -9
ra should 2 -9
ra should 3 -9
ra should 4 -11
ra should 7 -11
ra since 12 -26
ra since 7 -22
ra so 12 -10
ra so 2 -9
ra so 4 -6
ra so 7 -15
ra some 12 -12
ra some 2 -6
ra some 3 -11
ra some 4 -16
ra some 7 -7
ra someone 7 -7
ra than 12 -27
ra than 3 -22
ra than 4 -16
ra than 7 21
ra that 1 -20
ra that 12 -18
ra that 2 12
ra that 3 -7
ra that 4 6
ra that 7 5
ra they 1 -10
ra they 12 -13
ra they 2 -12
ra they 3 -13
ra they 4 -22
ra they 7 -9
ra this 1 -7
ra this 12 -17
ra this 2 -10
ra this 4 -11
ra this 7 -19
ra those 12 -19
ra those 2 -27
ra those 4 -24
ra those 7 -14
ra though 12 -6
ra through 12 -12
ra through 4 -23
ra through 7 -7
ra to 1 -14
ra to 12 -11
ra to 2 -18
ra to 3 -25
ra to 4 -16
ra to 7 -17
ra toward 1 -7
ra toward 4 -8
ra toward 7 -9
ra under 12 -20
ra under 4 -5
ra under 7 -12
ra until 12 -6
ra until 7 -6
ra up 1 -6
ra up 12 -27
ra up 4 -14
ra up 7 -16
ra was 1 -14
ra was 12 -19
ra was 2 -11
ra was 3 -14
ra was 4 -27
ra was 7 -13
ra were 1 -9
ra were 12 -12
ra were 4 -20
ra were 7 -27
ra when 1 -10
ra when 12 -13
ra when 2 -14
ra when 3 -11
ra when 4 46
ra when 7 -15
ra where 12 -5
ra where 4 -7
ra where 7 -5
ra whether 12 -10
ra whether 3 -8
ra whether 4 -13
ra which 12 -11
ra which 3 -6
ra which 4 -6
ra which 7 -17
ra while 1 -6
ra while 12 -8
ra who 1 -58
ra who 2 -9
ra who 3 46
ra who 4 -23
ra who 7 -16
ra will 1 -24
ra will 12 -18
ra will 2 -12
ra will 3 -20
ra will 4 -10
ra will 7 -20
ra with 1 -39
ra with 12 -20
ra with 3 -45
ra with 4 -7
ra with 7 -21
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
ra — 12 22
ra — 2 -21
ra — 3 -15
ra — 4 -15
ra — 7 20
ra ’d 4 -8
ra ’ll 1 63
ra ’ll 4 -18
ra ’s 1 -28
ra ’s 12 -8
ra ’s 2 -33
ra ’s 3 -12
ra ’s 4 -23
ra ’s 7 -32
rc 0 ! -6
rc 0 " -10
rc 0 $ -21
rc 0 ' -28
rc 0 's -18
rc 0 ) 73
rc 0 , 17
rc 0 -ed -21
rc 0 -ing -9
rc 0 . 5
rc 0 : 12
rc 0 ; 28
rc 0 ? -19
rc 0 ?sym -5
rc 0 DAY -29
rc 0 about -6
rc 0 above -6
rc 0 across -13
rc 0 after -13
rc 0 against -11
rc 0 along -6
rc 0 among -17
rc 0 and -12
rc 0 anyone -6
rc 0 are -13
rc 0 around -9
rc 0 at -13
rc 0 be -12
rc 0 because -11
rc 0 been -11
rc 0 before -20
rc 0 behind 37
rc 0 being -17
rc 0 between -15
rc 0 both -20
rc 0 but -28
rc 0 by -33
rc 0 can -22
rc 0 cannot -7
rc 0 can’t -8
rc 0 could -11
rc 0 couldn’t -6
rc 0 did -10
rc 0 didn’t -24
rc 0 do -7
rc 0 does -15
rc 0 doesn't -5
rc 0 doesn’t -16
rc 0 done -5
rc 0 down -9
rc 0 during 12
rc 0 for -15
rc 0 from -25
rc 0 get -13
rc 0 getting -8
rc 0 got -6
rc 0 had -11
rc 0 hadn’t -6
rc 0 has 16
rc 0 have -15
rc 0 having -6
rc 0 he -11
rc 0 if -9
rc 0 inside -18
rc 0 into -22
rc 0 isn’t -16
rc 0 it -10
rc 0 like -16
rc 0 many -19
rc 0 may 29
rc 0 might -15
rc 0 most -20
rc 0 must -13
rc 0 of -18
rc 0 off -9
rc 0 on -9
rc 0 once -8
rc 0 one -16
rc 0 or -17
rc 0 others -12
rc 0 out -11
rc 0 outside -15
rc 0 over 10
rc 0 she -11
rc 0 should -14
rc 0 since -8
rc 0 so -17
rc 0 some -13
rc 0 someone -11
rc 0 these -17
rc 0 they -14
rc 0 this -17
rc 0 those -20
rc 0 through -21
rc 0 to -15
rc 0 toward -16
rc 0 under -6
rc 0 until -9
rc 0 up -11
rc 0 was -12
rc 0 wasn't -27
rc 0 were -15
rc 0 where -15
rc 0 whether -15
rc 0 which -13
rc 0 while -13
rc 0 will -17
rc 0 with -12
rc 0 within -7
rc 0 without -6
rc 0 won't -7
rc 0 won’t -5
rc 0 would -12
rc 0 yet -8
rc 0 you -12
rc 0 — 7
rc 0 ’d -12
rc 0 ’ll 53
rc 0 ’re -11
rc 0 ’s -22
rc 1 " -32
rc 1 's 103
rc 1 ( 23
rc 1 , 21
rc 1 -ed -30
rc 1 -ing -30
rc 1 . 82
rc 1 : 33
rc 1 ? -6
rc 1 DAY -19
rc 1 about -53
rc 1 across -11
rc 1 after -36
rc 1 against -30
rc 1 among -11
rc 1 and -30
rc 1 are -22
rc 1 as -41
rc 1 at -47
rc 1 be -28
rc 1 because -34
rc 1 been -27
rc 1 before -21
rc 1 behind -22
rc 1 being -11
rc 1 between -11
rc 1 both -8
rc 1 but -27
rc 1 by -14
rc 1 could -27
rc 1 did -16
rc 1 didn't -9
rc 1 do -18
rc 1 does -10
rc 1 during -51
rc 1 for -55
rc 1 from -36
rc 1 had -28
rc 1 has -47
rc 1 have -14
rc 1 having -14
rc 1 he -19
rc 1 if -15
rc 1 in -52
rc 1 into -19
rc 1 is -18
rc 1 it -16
rc 1 like -17
rc 1 many -25
rc 1 may -16
rc 1 might -7
rc 1 most -16
rc 1 of -47
rc 1 off -14
rc 1 on -42
rc 1 once -26
rc 1 one -28
rc 1 or -11
rc 1 others -5
rc 1 out -15
rc 1 over -17
rc 1 she -21
rc 1 should -11
rc 1 since -32
rc 1 so -13
rc 1 some -17
rc 1 than -22
rc 1 that -28
rc 1 they -16
rc 1 this -5
rc 1 those -26
rc 1 though -6
rc 1 through -6
rc 1 to -34
rc 1 under -31
rc 1 until -6
rc 1 up -32
rc 1 was -28
rc 1 were -24
rc 1 when -10
rc 1 whether -5
rc 1 which -7
rc 1 who -26
rc 1 will -20
rc 1 with -40
rc 1 within -9
rc 1 would -19
rc 1 — -15
rc 1 ’ll -16
rc 1 ’s -43
rc 2 " -25
rc 2 's 46
rc 2 , -44
rc 2 -ing -38
rc 2 . 52
rc 2 : -15
rc 2 DAY 69
rc 2 against -17
rc 2 and -37
rc 2 as -29
rc 2 at -28
rc 2 be -11
rc 2 been -7
rc 2 by -28
rc 2 for -39
rc 2 from -24
rc 2 had -19
rc 2 has 31
rc 2 have -12
rc 2 he -19
rc 2 in -53
rc 2 into -19
rc 2 is -38
rc 2 it -28
rc 2 many -34
rc 2 on -43
rc 2 one -20
rc 2 or -18
rc 2 out -8
rc 2 over -10
rc 2 she -36
rc 2 than -30
rc 2 that 18
rc 2 this -15
rc 2 those -17
rc 2 to 32
rc 2 up -20
rc 2 was -28
rc 2 which -19
rc 2 who -16
rc 2 will -24
rc 2 with -32
rc 2 would -5
rc 2 — 16
rc 2 ’s 17
rc 3 " -10
rc 3 -ed -23
rc 3 -ing -31
rc 3 . 97
rc 3 and -17
rc 3 for -17
rc 3 he -20
rc 3 in -26
rc 3 is -36
rc 3 of -21
rc 3 that -26
rc 3 to -25
rc 3 with -19
rs abl w -8
rs accord -ly 27
rs accord -s 77
rs accord CAP 85
rs accord a 79
rs accord an 43
rs accord his 98
rs accord one 36
rs accord the 86
rs accord three 25
rs accord w 109
rs accus -ing -13
rs accus CAP -17
rs accus him -8
rs accus the -10
rs accusation w -47
rs acknowledg that -10
rs acknowledg the -6
rs add CAP 13
rs add a 12
rs add that -7
rs address the -11
rs admit that -13
rs agre CAP -10
rs agre that -9
rs agre the -23
rs alleg that -8
rs alleg w -38
rs announc -s -19
rs announc CAP -6
rs announc a -7
rs announc his -21
rs announc it -5
rs announc that -8
rs announc the -13
rs announc w -18
rs appear -ed -8
rs appear w -17
rs applaud CAP -10
rs argu that -10
rs argu the -7
rs ask -s -9
rs ask CAP -9
rs ask a -20
rs ask her -43
rs ask his -22
rs ask our -6
rs ask the -15
rs ask them -13
rs ask w -15
rs ask what -28
rs ask which -19
rs ask why -29
rs assert that -10
rs assertion that -13
rs assum that -32
rs attack CAP -20
rs attack the -17
rs attack w -10
rs attempt w -18
rs back w -21
rs bash CAP -34
rs begin -ing -7
rs begin w -27
rs believ CAP -12
rs believ he -8
rs believ it -5
rs believ that -6
rs believ the -21
rs believ w -10
rs bemoan the -5
rs blam CAP -18
rs blam w -7
rs blast CAP -16
rs blast the -11
rs call -ing -5
rs call -s -15
rs call CAP -31
rs call a -12
rs call her -10
rs call him -10
rs call his -6
rs call it 48
rs call the -16
rs call them -5
rs call w -29
rs cast -s -19
rs cast himself -8
rs cast the -6
rs caution that -6
rs challeng CAP -16
rs charg that -8
rs charg w -19
rs cheer CAP 61
rs cit -s -17
rs cit CAP -11
rs cit a -10
rs cit his -13
rs cit w -30
rs claim CAP -19
rs claim he -12
rs claim that -8
rs claim the -7
rs claim w -23
rs com w -31
rs compar CAP -22
rs complaint that -24
rs conced that -8
rs concern that -15
rs conclud that -7
rs condemn the -13
rs confident that -13
rs confirm that -9
rs consider -ing -8
rs consider a -33
rs consider the -11
rs consider w 46
rs continu -ing -9
rs continu w -18
rs convinc that -28
rs critical CAP -23
rs criticism CAP -56
rs criticiz CAP -24
rs criticiz the -17
rs criticiz w -9
rs debat w -23
rs decid not -5
rs declar CAP -6
rs declar that -7
rs declar the -37
rs deem w -10
rs defend CAP -39
rs defend her -13
rs defend his -11
rs defend the -11
rs deliver w -11
rs demand that -8
rs demand w -29
rs denounc CAP -29
rs denounc the -9
rs deny any -11
rs deny that -12
rs deny the -13
rs describ -s -7
rs describ a -20
rs describ himself -8
rs describ how -6
rs describ the -24
rs describ themselves -11
rs discuss his -6
rs discuss the -12
rs discuss w -10
rs dismiss CAP -7
rs dismiss the -36
rs dismiss w -9
rs doubt that -23
rs draw w 123
rs emphasiz that -7
rs emphasiz the -6
rs endors CAP -24
rs endors her -7
rs endors the -15
rs estimat that -6
rs expect a -6
rs expect the -9
rs explain CAP 86
rs explain that -7
rs explain the -11
rs explain why -17
rs express -s -7
rs express w -15
rs fail w -7
rs far -ed -21
rs favor CAP 53
rs fear that -11
rs fear the -10
rs feel -ed -14
rs feel w -41
rs fil w -12
rs find CAP -28
rs find that -12
rs find the -6
rs find w -19
rs focus -ing -8
rs focus the -9
rs focus w -17
rs giv CAP -17
rs giv w -10
rs go CAP -14
rs go w -27
rs highlight CAP -43
rs hit CAP -16
rs hold w -13
rs hop that -25
rs hop the 34
rs hop w -13
rs idea that -55
rs identify the -20
rs ignor CAP -18
rs imply that -8
rs includ a -20
rs indicat he -15
rs indicat that -13
rs insist that -7
rs insist they -8
rs introduc w -15
rs invok the -13
rs issu -ing -8
rs it -ed -10
rs it w -17
rs jok that -5
rs know -ing -8
rs know CAP -37
rs know how -6
rs know that -6
rs know the -21
rs know w -10
rs know what -10
rs lash CAP -12
rs launch w -15
rs lay a -10
rs lay w -10
rs learn that -7
rs less w -18
rs list CAP -6
rs list the -17
rs look -s -10
rs look a -19
rs look w -18
rs maintain that -11
rs mak his -6
rs mak that -9
rs mak the -13
rs mak w -16
rs mention CAP -19
rs mention the -8
rs messag w -16
rs mock CAP -25
rs nam CAP -12
rs need w -12
rs nominat CAP -18
rs not that -9
rs not the -13
rs offer -ly -6
rs offer -s -14
rs offer a -11
rs offer the -7
rs offer w -21
rs oppos CAP -24
rs oppos the -15
rs opposition the -46
rs order the -14
rs pass the 106
rs pass w -72
rs point CAP -32
rs point a -37
rs point that -8
rs point the -38
rs point w -32
rs portray CAP -21
rs post a -10
rs post w -20
rs praiz CAP -20
rs praiz the -11
rs predict that -10
rs prefer CAP -22
rs press w -19
rs promot a -11
rs propos -ing -14
rs propos a -22
rs propos w -7
rs provid w -35
rs publish w -10
rs push CAP -22
rs push a -17
rs push the -21
rs push w -8
rs question CAP -21
rs question her -8
rs question his -9
rs question how -11
rs question the -21
rs question why -6
rs quick that -11
rs quick w -12
rs quot CAP -20
rs rais -s -15
rs rais w -21
rs reach w -12
rs recall CAP -11
rs recall that 33
rs recall the -10
rs recogniz that -11
rs refer CAP -88
rs refer the -78
rs refer w -15
rs referenc the -6
rs reiterat his -12
rs reject CAP -8
rs reject the -8
rs releas -ing -11
rs releas w -19
rs remain w 47
rs remark that -23
rs remind -s -18
rs remind CAP -35
rs repeat his -7
rs repeat the -23
rs report -ing -15
rs report CAP 24
rs report a -19
rs report that -16
rs report the 65
rs report w 16
rs represent the -17
rs requir -s -10
rs respond -s -32
rs respond CAP -24
rs respond a -11
rs respond that -5
rs respond the -25
rs respond w -8
rs reveal CAP -24
rs reveal a -17
rs reveal that -7
rs reveal w -14
rs rul that -7
rs say -ed -10
rs say -ing -23
rs say -ly -15
rs say -s -11
rs say CAP 25
rs say DAY -13
rs say NUM -16
rs say a 38
rs say an 40
rs say he -13
rs say her -11
rs say his -11
rs say it -12
rs say its -9
rs say no -7
rs say one 15
rs say she -16
rs say that -11
rs say the -14
rs say their -25
rs say they -14
rs say this -8
rs see -s -27
rs see CAP -23
rs see a -24
rs see him -6
rs see it -6
rs see the -17
rs see w -22
rs seek w -10
rs seem -ed -7
rs seem -ly -9
rs seem w -20
rs set w -19
rs shar -s -7
rs sharp w -38
rs show -ing -11
rs show -s -14
rs show CAP -24
rs show a -22
rs show he -16
rs show her -15
rs show how -6
rs show that -10
rs show the -18
rs show w -17
rs sid CAP -25
rs sign a -6
rs slam CAP -23
rs slam the -7
rs sound w -61
rs speak -ly -11
rs speak CAP -26
rs speak the -13
rs speak w -18
rs start -ing -13
rs stat that -12
rs stat w -7
rs stress that -6
rs struggl w -15
rs suggest -ing -6
rs suggest CAP -18
rs suggest a -28
rs suggest she -11
rs suggest that -13
rs suggest the -9
rs suggest they -10
rs suggest w -8
rs suggestion that -16
rs support -ing -7
rs support -s 14
rs support CAP -46
rs support a -12
rs support the -35
rs support w 30
rs supporter CAP -32
rs surpriz that -29
rs suspect that -9
rs tak the -15
rs tak w -18
rs talk -ing -20
rs talk -ly -7
rs talk -s -11
rs talk CAP -22
rs talk the -13
rs tell -s -14
rs tell CAP -20
rs tell a -11
rs tell an -16
rs tell her -8
rs tell his -9
rs tell me -24
rs tell the -15
rs tell them -10
rs tell w -12
rs tell you -12
rs tend w -9
rs ther w -25
rs think CAP -9
rs think he -7
rs think that -6
rs think the -15
rs think w -14
rs tout her -11
rs tout his -8
rs try w -25
rs turn w -21
rs tweet a -14
rs tweet that -12
rs understand the -17
rs unveil w -6
rs urg -s -10
rs urg CAP -11
rs urg him -8
rs urg the -12
rs urg w -33
rs used w -9
rs very w 15
rs view CAP -22
rs vot CAP -16
rs vot a -8
rs vot the -38
rs vot w -19
rs want CAP -14
rs want a -8
rs want the -6
rs want w -11
rs warn that -10
rs warn the -9
rs welcom CAP -13
rs worry CAP 39
rs worry that -22
rs writ -ing -13
rs writ CAP 47
rs writ that -15
rs writ w 23
v left 0 17
v left 1 -55
v left 2 -50
v relative 0 13
v relative 1 -34
v relative 2 -56
v right 1 -18
v right 2 -20
v shared 0 6
v shared 1 56
x first 1 -57
x first 2 -49
x left 0 16
x left 1 -37
x left 2 -39
x relative 0 6
x relative 1 -23
x relative 2 -39
x right 1 -18
x right 2 -17
x shared 0 7
z first ' -40
z first -ing -53
z first -s 15
z first . -46
z first CAP 15
z first DAY -23
z first NUM -37
z first a -56
z first all -48
z first an -52
z first and 8
z first another -46
z first any -47
z first anyone -9
z first as -23
z first before -16
z first both 28
z first but -32
z first by -20
z first for -7
z first from -43
z first he 36
z first him -16
z first himself 7
z first his 20
z first how -40
z first i 50
z first in -49
z first it -39
z first like -7
z first many 6
z first most -30
z first never -25
z first not -44
z first of -62
z first on -30
z first or -14
z first other -8
z first others 49
z first out -31
z first she 39
z first so -16
z first some -39
z first someone -17
z first than -11
z first the -69
z first them -28
z first these -19
z first they 37
z first this -41
z first those -75
z first to -36
z first two -22
z first up -8
z first w -6
z first we 56
z first what -62
z first why -42
z first — 80
z first ’s -11
z left " -66
z left ' 64
z left 's 21
z left 've -67
z left ) 39
z left -ed -13
z left -ing -25
z left -ly -49
z left . 30
z left CAP 17
z left DAY -19
z left a -27
z left after -36
z left all 32
z left an -40
z left and -24
z left another 6
z left anyone 34
z left as -41
z left before -42
z left both 9
z left but -28
z left by -18
z left everyone 54
z left few -14
z left five 20
z left for -31
z left from -20
z left he 11
z left him -10
z left his 14
z left i 19
z left in -22
z left it -6
z left its 40
z left many -7
z left my 40
z left of -39
z left on -26
z left or -52
z left others 28
z left out -55
z left several -28
z left she 11
z left since -20
z left some 10
z left that 15
z left the -34
z left their 13
z left them 16
z left they 5
z left this -18
z left those 11
z left though -92
z left three 22
z left two 28
z left under -36
z left we 18
z left what -42
z left when -40
z left while -28
z left whom 19
z left whose 25
z left with -46
z left without -36
z left you 30
z left — -6
z relative -ing -60
z relative -s 25
z relative and -22
z relative w -12
z right -ed -20
z right -ing -9
z right -ly -14
z right CAP 11
z right NUM -17
z right a -22
z right about -20
z right after -22
z right against -12
z right all -13
z right along -6
z right among -26
z right an -29
z right and -22
z right any -14
z right anyone -5
z right are -14
z right around -5
z right as -19
z right at -12
z right be -14
z right because -17
z right been -14
z right before -18
z right behind -7
z right being -15
z right both -15
z right but -24
z right by -17
z right can -12
z right can’t -5
z right could -11
z right did -8
z right do -7
z right done -6
z right down -8
z right each -7
z right for -23
z right from -21
z right get -8
z right had -11
z right half -22
z right has -21
z right have -13
z right having -8
z right he -11
z right her -11
z right herself -15
z right himself -14
z right his -14
z right how -12
z right i -10
z right if -7
z right in -15
z right is -9
z right it -15
z right itself -18
z right like -28
z right many -33
z right may -16
z right me 39
z right might -9
z right most -25
z right never -6
z right no -14
z right not -17
z right of -12
z right off -12
z right on -9
z right once -23
z right one -12
z right or -18
z right other -28
z right others 68
z right out -19
z right over -9
z right several -5
z right she -10
z right should -11
z right since -9
z right so -16
z right some -24
z right someone -29
z right such -14
z right than -13
z right that -13
z right the -20
z right their -6
z right them -16
z right themselves -14
z right this -20
z right those -36
z right though -13
z right thousands -22
z right through -32
z right to -15
z right toward -5
z right two -27
z right up -21
z right us -10
z right w -10
z right was -15
z right wasn't -20
z right we -9
z right were -13
z right what -12
z right when -19
z right where -9
z right whether -11
z right while -7
z right who -45
z right whom -7
z right why -11
z right will -17
z right with 17
z right won’t -11
z right would -12
z right yet -6
z right you -15
z right ’ll -9
z right ’re -6
z right ’s -19
z shared 's -36
z shared ) 73
z shared -ed -29
z shared DAY 68
z shared NUM 33
z shared he 10
z shared her -18
z shared his -34
z shared i -47
z shared it 35
z shared one -18
z shared others -21
z shared she 26
z shared some 63
z shared that 35
z shared they -15
z shared w 31
z shared you -26
za first -ing " -21
za first -ing -ed -65
za first -ing -ly -7
za first -ing is -43
za first -ing that -30
za first -ing was -21
za first -s " -69
za first -s -ed 17
za first -s -ly 10
za first -s : -50
za first -s ; -24
za first -s are 41
za first -s had 71
za first -s has -57
za first -s have 49
za first -s is -66
za first -s may 67
za first -s might -16
za first -s should -33
za first -s that -30
za first -s was -75
za first -s were -5
za first -s who 28
za first -s will 26
za first -s would 10
za first . ) -17
za first . , -42
za first CAP " -87
za first CAP 's -57
za first CAP ( -85
za first CAP , 9
za first CAP -ed 89
za first CAP -ly 71
za first CAP / -38
za first CAP : -32
za first CAP ; -12
za first CAP ?sym -82
za first CAP are 35
za first CAP can 72
za first CAP did 32
za first CAP didn’t 62
za first CAP does -14
za first CAP got 42
za first CAP had 47
za first CAP has 65
za first CAP have 46
za first CAP is 73
za first CAP isn’t -9
za first CAP may -50
za first CAP should -31
za first CAP that -77
za first CAP was 62
za first CAP who -38
za first CAP will -22
za first CAP would -25
za first DAY 's -35
za first DAY , -25
za first DAY -ed 40
za first DAY / -10
za first DAY that -37
za first NUM ( -13
za first NUM , -42
za first NUM -ed -18
za first NUM / -22
za first NUM have 57
za first NUM — -8
za first a " -31
za first a -ed -72
za first a -ly -27
za first a : -16
za first all , -9
za first an " -12
za first an -ed -32
za first an -ly -31
za first and -ed 34
za first and -ly -21
za first another , -30
za first as " -22
za first both -ed 45
za first he " -27
za first he 's 146
za first he -ed 34
za first he -ly 7
za first he could -25
za first he did 31
za first he does -16
za first he had -65
za first he has -21
za first he is -28
za first he was -26
za first he will -11
za first he would 29
za first her -ly -42
za first him , -13
za first his " 62
za first his -ed 16
za first his -ly -65
za first i -ed 8
za first in which -33
za first it " -20
za first it 's -89
za first it , -6
za first it -ed 91
za first it -ly -32
za first it could -9
za first it has 34
za first it is -16
za first it may -28
za first it was -41
za first it would -24
za first many -ed -77
za first most -ly -26
za first never -ed -23
za first not , -12
za first not -ed -23
za first not -ly -13
za first of " -12
za first of -ed -55
za first of -ly -37
za first of that -13
za first of which -11
za first on , -21
za first one -ed 36
za first other -ed 34
za first others , 15
za first others are -24
za first out , -16
za first she 's 47
za first she -ed 36
za first she -ly 86
za first she did 23
za first she didn't 6
za first she had -73
za first she has 30
za first she is -36
za first she was 22
za first she will -47
za first she would -20
za first so , -14
za first some -ed -26
za first than -ed -11
za first the " -27
za first the -ed -80
za first the -ly -59
za first they 're 92
za first they are -29
za first they did -49
za first they have 65
za first they were -15
za first they would -68
za first this is -30
za first this was -14
za first those -ed -70
za first those who -33
za first to " -18
za first to -ly -16
za first to be 13
za first to get -13
za first to have -43
za first to that -17
za first up , -8
za first w " 42
za first w 's -52
za first w ( 71
za first w ) -21
za first w , -12
za first w -ed 28
za first w -ly -17
za first w : -57
za first w ; -28
za first w are -94
za first w can -50
za first w could -35
za first w did -36
za first w doesn’t 56
za first w had 44
za first w has 60
za first w have -48
za first w is -36
za first w may -72
za first w might -6
za first w that -18
za first w was -22
za first w were 79
za first w will 32
za first w — 18
za first we -ed -10
za first we ’re -10
za first what is -24
za first you can 39
za first — -ed -58
za first ’s " -26
za first ’s -ed 25
za first ’s -ly -11
za left ' -s 32
za left 's -ing -12
za left 's -s 45
za left 's w 32
za left ) , 42
za left ) -ed 33
za left ) has 33
za left ) w 29
za left -ed , -32
za left -ed -s -36
za left -ed w -24
za left -ing , -63
za left -ing -ed 10
za left -ing -s -21
za left -ing to -16
za left -ing w -18
za left -ly , -49
za left -s , -25
za left -s -ed 19
za left -s -ing 16
za left -s -ly 37
za left -s -s -9
za left -s had 44
za left -s have 23
za left -s is -29
za left -s to -61
za left -s w 27
za left -s were 32
za left -s will -17
za left -s would -12
za left . , 19
za left CAP , 20
za left CAP -ed 22
za left CAP -ing 30
za left CAP -ly 22
za left CAP -s 23
za left CAP CAP -19
za left CAP are -32
za left CAP could -11
za left CAP did 39
za left CAP didn’t 24
za left CAP does 41
za left CAP don’t 27
za left CAP had 5
za left CAP has 10
za left CAP have -11
za left CAP is -21
za left CAP isn’t 42
za left CAP may 19
za left CAP might -86
za left CAP must -70
za left CAP never 18
za left CAP to -11
za left CAP w 20
za left CAP was -35
za left CAP were -31
za left CAP would 20
za left CAP wouldn’t 16
za left CAP ’s 27
za left DAY , -73
za left DAY -ed 29
za left DAY w 22
za left NUM , -10
za left NUM -ed 18
za left NUM -ing 5
za left NUM w 21
za left a -ed -50
za left a w -10
za left after -ing -31
za left all -ed 59
za left all w -24
za left an -ing -29
za left an w -41
za left and -ed -25
za left and -ing -16
za left and -ly -25
za left and -s -31
za left and has -27
za left and have -27
za left and is -11
za left and to -39
za left and w -27
za left before -ing -23
za left both -ed -33
za left both have 27
za left both w 29
za left but -ed -28
za left but -ing -9
za left but -s -31
za left but did -35
za left but w -31
za left by -ing -29
za left five w 20
za left from -ing 5
za left he -ed 10
za left he -ly 25
za left he -s 8
za left he did 12
za left he does 16
za left he had 15
za left he has 12
za left he is -66
za left he w 19
za left he was -57
za left he will 10
za left he ’s -25
za left him , -27
za left him w -52
za left his -ed 11
za left his -s 8
za left his w 11
za left i -ed 31
za left i am 7
za left i don’t 16
za left i have 13
za left i w 20
za left in -s -43
za left in w -63
za left it , -101
za left it -ed 16
za left it -ly 35
za left it -s 20
za left it does 45
za left it has -19
za left it is -26
za left it was -84
za left many -ed 25
za left many w 30
za left my w 40
za left of -ing 12
za left of -s -32
za left of w -54
za left one w -54
za left others -ed -36
za left others w 16
za left several w -44
za left she -ed 14
za left she -ly 15
za left she -s 9
za left she had 12
za left she has 27
za left she is -6
za left she w 9
za left she was -92
za left she ’s 25
za left since -ed 7
za left some w -8
za left that -ed 9
za left that -s 29
za left that has -35
za left that is 36
za left that was 36
za left that will -15
za left the -ing -28
za left the -s -50
za left the w -26
za left their w 15
za left them -ed 41
za left they -ed 26
za left they -ly 14
za left they are -33
za left they have 29
za left they w 6
za left they were 21
za left they ’re 28
za left those -ing 8
za left two w 28
za left under w -36
za left w , -11
za left w -ed 12
za left w -ing 28
za left w -ly -5
za left w -s 19
za left w are 43
za left w could -23
za left w did 59
za left w does 44
za left w doesn’t -58
za left w had 8
za left w has 7
za left w is -12
za left w not 27
za left w to -38
za left w was -38
za left w were -32
za left w will -36
za left w would 36
za left w ’s 50
za left we -ed 30
za left we w 39
za left when -ed -39
za left while -ing -23
za left while w -16
za left with -s -39
za left with w -44
za left without -ing 11
za left you can 21
za left you w 25
za left — -ed 34
za left — -ing -94
za left — -ly 19
za left — -s 15
za left — have -6
za left — is 66
za left — w -37
za relative -s that 9
za relative -s who 57
za relative CAP , 18
za relative w , -29
za relative w who -40
za right -ed " -20
za right -ed , 12
za right -ed -ing -13
za right -ed : -20
za right -ed DAY -76
za right -ed about -29
za right -ed against -7
za right -ed and -19
za right -ed as -25
za right -ed at -20
za right -ed by -29
za right -ed for -33
za right -ed from -7
za right -ed in -41
za right -ed into -6
za right -ed it -7
za right -ed of -9
za right -ed on -39
za right -ed out -12
za right -ed over -8
za right -ed since -8
za right -ed some -11
za right -ed that -26
za right -ed this -8
za right -ed through -22
za right -ed to -12
za right -ed up -19
za right -ed when -6
za right -ed with -27
za right -ing " -8
za right -ing ( -13
za right -ing , 35
za right -ing -ed -15
za right -ing -ing -17
za right -ing . -28
za right -ing : -17
za right -ing DAY -6
za right -ing about -8
za right -ing and -18
za right -ing as -17
za right -ing at -8
za right -ing by -25
za right -ing down -6
za right -ing for -24
za right -ing from -9
za right -ing he -10
za right -ing in -17
za right -ing is -9
za right -ing it -13
za right -ing of -19
za right -ing on -18
za right -ing one -15
za right -ing out -9
za right -ing those -20
za right -ing to 12
za right -ing up -19
za right -ing whether -11
za right -ing with -12
za right -ing — -9
za right -ly -ed -21
za right -ly -ing -14
za right -ly . -6
za right -ly : -9
za right -ly about -19
za right -ly and -13
za right -ly as -9
za right -ly because -7
za right -ly behind -10
za right -ly by -17
za right -ly for -19
za right -ly in -8
za right -ly of -14
za right -ly on 41
za right -ly than -41
za right -ly that -9
za right -ly to -11
za right -ly with -28
za right -s " -9
za right -s ' 30
za right -s ( 57
za right -s , 12
za right -s -ed -42
za right -s . 20
za right -s : -28
za right -s ; 57
za right -s ? -9
za right -s about 7
za right -s across -18
za right -s after -23
za right -s against -14
za right -s among -6
za right -s and -16
za right -s are -16
za right -s as 44
za right -s at -8
za right -s before -18
za right -s between -15
za right -s but -11
za right -s by -40
za right -s can -14
za right -s could -7
za right -s do -16
za right -s during -15
za right -s for -22
za right -s from -14
za right -s had -8
za right -s has -31
za right -s have -21
za right -s he -13
za right -s in -12
za right -s into -20
za right -s is 69
za right -s it -11
za right -s like -21
za right -s may 72
za right -s of -18
za right -s on -16
za right -s or -22
za right -s out -8
za right -s over -8
za right -s should -11
za right -s since -6
za right -s so -6
za right -s than 66
za right -s that 23
za right -s they -9
za right -s through -9
za right -s to -13
za right -s until -6
za right -s was -13
za right -s were -12
za right -s when -15
za right -s where -12
za right -s who -57
za right -s will -12
za right -s with -37
za right -s won’t -18
za right -s would -11
za right -s — -11
za right CAP " -14
za right CAP $ 40
za right CAP ' -14
za right CAP 's 23
za right CAP ( 12
za right CAP ) 63
za right CAP , 14
za right CAP -ed -10
za right CAP -ing -31
za right CAP . 48
za right CAP / 73
za right CAP : 153
za right CAP ; -14
za right CAP ?sym -8
za right CAP DAY -22
za right CAP about -12
za right CAP after -18
za right CAP among -11
za right CAP and -24
za right CAP are -13
za right CAP as -19
za right CAP at -60
za right CAP because -7
za right CAP behind -25
za right CAP but -52
za right CAP by -6
za right CAP can -8
za right CAP could -17
za right CAP did -7
za right CAP during 38
za right CAP for -45
za right CAP from -38
za right CAP had -20
za right CAP has -12
za right CAP have -13
za right CAP he -6
za right CAP if -11
za right CAP in 33
za right CAP isn’t -16
za right CAP might -6
za right CAP must -9
za right CAP of -53
za right CAP on -7
za right CAP or -19
za right CAP over -10
za right CAP should -13
za right CAP since -13
za right CAP than -9
za right CAP that 6
za right CAP to -15
za right CAP under -18
za right CAP was -17
za right CAP were -10
za right CAP when 62
za right CAP who 30
za right CAP will -20
za right CAP with 29
za right CAP would -13
za right CAP — 54
za right CAP ’s -26
za right DAY 's -21
za right DAY , -10
za right DAY -ing -10
za right DAY . 50
za right DAY by -44
za right DAY in -10
za right DAY that -14
za right DAY to -8
za right DAY ’s -7
za right NUM , -50
za right NUM -ed -29
za right NUM . 27
za right NUM and -14
za right NUM in -8
za right NUM of -18
za right NUM that -19
za right NUM to -43
za right NUM — 7
za right a " -12
za right a -ed -29
za right a -ing -25
za right a DAY -25
za right about -ing -17
za right about whether -8
za right after -ing -16
za right after he -5
za right all . -5
za right along with -6
za right among many -7
za right among those -23
za right an " -24
za right an -ed -24
za right and " -18
za right and , -16
za right and -ed -20
za right and -ing -19
za right and as -10
za right and has -31
za right and is -31
za right and it -7
za right and one -31
za right and others -9
za right and some -6
za right and that -11
za right and to -6
za right and was -5
za right and would -7
za right another -ed -15
za right any of -5
za right are " -16
za right are -ed -8
za right are -ing -12
za right as " -24
za right as -ed -6
za right as he -21
za right as they -17
za right at -ing -6
za right be " -6
za right be -ed -12
za right be -ing -9
za right be in -12
za right because he -8
za right because of -15
za right because she -16
za right been -ed -11
za right been -ing -8
za right been in -10
za right before -ing -10
za right before he -10
za right being -ed -14
za right but -ed -13
za right but it -8
za right but that -6
za right but was -8
za right by -ed -13
za right by -ing -13
za right can get -10
za right can’t be -5
za right could be -12
za right for " -6
za right for -ing -13
za right for . -52
za right for it -13
za right for one -25
za right from -ing -11
za right from those -8
za right had " -8
za right had -ed -12
za right had been -11
za right has -ed -24
za right has been -22
za right have -ed -10
za right have been -13
za right have to -5
za right having -ed -8
za right he " -6
za right he 's -12
za right he -ed -11
za right he and -5
za right he can -5
za right he could -14
za right he did -9
za right he does -14
za right he doesn’t -17
za right he had -13
za right he has 29
za right he is -18
za right he was -10
za right he will -20
za right he would -10
za right he ’d -6
za right he ’ll -23
za right he ’s -7
za right her " -7
za right her -ed -17
za right her -ing -7
za right her as -14
za right her in -6
za right him , 28
za right him -ing -5
za right him as -13
za right him for -8
za right him in -12
za right him of -5
za right him out -7
za right him to -8
za right himself as -7
za right his " -12
za right his -ed -6
za right his -ing -10
za right how he -5
za right how to -12
za right if he -7
za right in " -5
za right in -ing -14
za right in . -6
za right in may -13
za right in some -5
za right in which -13
za right is " -7
za right is -ed -13
za right is -ing -19
za right is in -5
za right is on -6
za right is so -5
za right is that 46
za right is to -12
za right it " -8
za right it 's -16
za right it , -8
za right it -ed -5
za right it . -37
za right it as -8
za right it had -5
za right it has -9
za right it into -13
za right it is -8
za right it was -7
za right it will -13
za right it would -9
za right it ’s -6
za right like . -8
za right many in -13
za right many of -20
za right may . -6
za right may be -5
za right may have -10
za right me . -12
za right might be -8
za right most of -22
za right no one -10
za right not -ed -27
za right not -ing -18
za right not . -11
za right not in -9
za right not to -8
za right of " 23
za right of -ed -13
za right of -ing -12
za right of being -5
za right of it -7
za right of many -5
za right of some -10
za right of those -29
za right off . -11
za right on " -11
za right on -ed -13
za right on -ing -8
za right on . -10
za right on DAY 8
za right on this -19
za right on to -17
za right once -ed -10
za right once it -16
za right one -ed -37
za right one . 17
za right one that -9
za right or others -17
za right other than -7
za right others , 126
za right others . -26
za right out . -23
za right out of -10
za right out that -6
za right she 's -23
za right she -ed -26
za right she had -15
za right she has 68
za right she is -7
za right she was -16
za right she will -15
za right she would -9
za right she ’ll -10
za right should be -12
za right since he -8
za right some of -11
za right such as -14
za right than -ing -7
za right that " -10
za right that 's -7
za right that , -17
za right that -ed -20
za right that -ing -6
za right that . -11
za right that are -11
za right that could -6
za right that had -5
za right that has -17
za right that have -6
za right that he -12
za right that if -5
za right that in -6
za right that is -10
za right that it -12
za right that many -5
za right that she -13
za right that some -6
za right that they -15
za right that this -6
za right that were -19
za right that will -14
za right that would -19
za right the " -18
za right the -ed -18
za right the -ing -22
za right the many -10
za right the most -27
za right them , -19
za right them . -16
za right they -ed -11
za right they are -9
za right they can -23
za right they had -6
za right they have -10
za right they were -9
za right they will -8
za right they would -11
za right they ’re -9
za right those -ed -23
za right those -ing -21
za right those in -13
za right those who -10
za right though he -11
za right thousands of -6
za right to " -15
za right to -ed -12
za right to -ing -9
za right to be -17
za right to do -6
za right to get -13
za right to have -8
za right to that -6
za right toward -ing -5
za right two . -8
za right two of -19
za right up . -5
za right up for -5
za right up in -12
za right up to -13
za right up with -12
za right w " -17
za right w 's 8
za right w ( -39
za right w , 24
za right w -ed -32
za right w -ing -21
za right w . 21
za right w : -39
za right w ; -13
za right w ? -15
za right w DAY -18
za right w about -21
za right w after -17
za right w against -22
za right w among -16
za right w and -16
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
za right w by -27
za right w can -6
za right w can’t -5
za right w could -17
za right w did -16
za right w down -6
za right w during -29
za right w for -17
za right w from -37
za right w had -11
za right w has -17
za right w have -9
za right w he -19
za right w if -10
za right w in -23
za right w into -29
za right w is -9
za right w it -9
za right w may -25
za right w might -15
za right w of -28
za right w off -15
za right w on -20
za right w one -8
za right w or -11
za right w out -16
za right w over 17
za right w she -29
za right w should -9
za right w since -28
za right w some -10
za right w than -23
za right w that -16
za right w they -17
za right w this -17
za right w those -8
za right w though -8
za right w through -9
za right w to -23
za right w toward -17
za right w under -18
za right w until -5
za right w up -19
za right w was -14
za right w were -21
za right w when -23
za right w where -8
za right w whether -7
za right w which -5
za right w will -19
za right w with -25
za right w within -11
za right w won't -24
za right w would -17
za right w — -8
za right w ’s -28
za right was " -9
za right was -ed -18
za right was -ing -8
za right was behind -7
za right was in -6
za right was on -6
za right were " -17
za right were -ed -8
za right were -ing -7
za right what he -7
za right what is -6
za right what they -5
za right when -ed -9
za right when he -10
za right when she -19
za right when they -8
za right whether to -7
za right which -ed -40
za right which has 69
za right which he -8
za right which was -12
za right who , -52
za right who -ed -18
za right who are -5
za right who does -7
za right who had -19
za right who has -68
za right who have -21
za right who he -11
za right who is -70
za right who was -64
za right who will -7
za right who ’s -9
za right will be -20
za right with -ing -6
za right with that -6
za right won’t be -11
za right would " -6
za right would be -11
za right would do -8
za right would have -7
za right ’ll be -9
za right ’re -ing -6
za right ’s " -5
za right ’s -ing -26
za shared 's w -37
za shared ) -ed 50
za shared -s , 18
za shared -s -ed -33
za shared -s -ing 76
za shared -s -ly 53
za shared -s are -49
za shared -s have -62
za shared -s w 32
za shared -s were -65
za shared CAP 's -43
za shared CAP , -12
za shared CAP -ed -75
za shared CAP -ing 23
za shared CAP -ly -61
za shared CAP -s 79
za shared CAP . -100
za shared CAP CAP 61
za shared CAP are -66
za shared CAP did -70
za shared CAP had -48
za shared CAP has -82
za shared CAP have -65
za shared CAP is -64
za shared CAP w 110
za shared CAP was -66
za shared CAP will -37
za shared DAY -ed 59
za shared DAY w 28
za shared NUM , 73
za shared NUM w -41
za shared he -ed -32
za shared he -ly -58
za shared he -s 58
za shared he did -26
za shared he has -78
za shared he w 85
za shared he was -24
za shared her w -7
za shared his -s -54
za shared i w -48
za shared she -ed -88
za shared she -s 60
za shared she has -57
za shared she w 67
za shared she was -39
za shared some w 63
za shared that -ed 86
za shared they -ed -16
za shared they w 37
za shared w -ed -50
za shared w -ing -56
za shared w -s 87
za shared w had 80
za shared w has 13
za shared w w 82
za shared you w -25
`
