/** Made by bench/attribution/train.ts. */
export const side: string = `
b after 19
b before -5
b both -14
f after 0 left 41
f after 0 none 48
f after 0 right 41
f after 1 left 64
f after 1 none 20
f after 1 right -6
f after 2 left 35
f after 2 none 27
f after 2 right 26
f after 3 far 39
f after 3 none -16
f after 3 right -27
f before 0 left -21
f before 0 none -25
f before 0 right -10
f before 1 left -31
f before 1 none -31
f before 2 left -37
f before 2 none -33
f before 2 right -10
f before 3 far -15
f before 3 left 5
f before 3 right 35
f both 0 left -19
f both 0 none -24
f both 0 right -39
f both 1 left -33
f both 1 none 5
f both 2 right -23
f both 3 far -24
f both 3 left -9
f both 3 none 14
f both 3 right -7
g after -ed ed 25
g after -ing ing 52
g after -ly base -7
g after -ly ed 39
g after -ly ing 39
g after -ly s -29
g after -s base 32
g after -s s 25
g after CAP base 15
g after CAP ed -11
g after CAP ing 53
g after CAP s 42
g after am base 17
g after are base 36
g after are ed -20
g after are s 57
g after can base 33
g after could base 12
g after could ed -28
g after did base 52
g after didn't base 9
g after didn’t base 65
g after do base 75
g after does base 46
g after doesn't base 27
g after don't base 40
g after don’t base -20
g after had base 18
g after had ed 9
g after had ing 15
g after has base 35
g after has ed 33
g after has ing -21
g after hasn't ed 12
g after have base 32
g after have ed 5
g after have ing -30
g after is base -14
g after is ed -31
g after it base 25
g after may ed 12
g after must base 27
g after not base 63
g after not ed -13
g after not ing 45
g after once ed 68
g after should base 26
g after so ed 40
g after to base 74
g after to ed 26
g after to ing 51
g after to s 79
g after w base 22
g after w ing 60
g after w s 26
g after was base 33
g after was ed -45
g after were base 33
g after were ed 6
g after were ing 16
g after were s 56
g after will base 21
g after will ed 33
g after will ing 24
g after would ed -19
g after wouldn’t base 29
g after ’ll base 13
g after ’re ing 14
g after ’s base -6
g after ’s ed 8
g after ’s ing -14
g before -ed ed -12
g before -ing ing -22
g before -ly base 28
g before -ly ed -22
g before -ly ing -9
g before -ly s 93
g before -s base -16
g before -s s -16
g before CAP base -5
g before CAP ed -26
g before CAP ing -31
g before CAP s -22
g before am base -8
g before are base -50
g before are ed -5
g before are s -18
g before can base -75
g before could base -53
g before could ed -13
g before did base -25
g before didn’t base -47
g before do base -33
g before does base -13
g before doesn't base -12
g before doesn’t base 25
g before don't base -32
g before don’t base -24
g before had base -9
g before had ed -6
g before had ing -10
g before has base -58
g before has ed -7
g before has ing 48
g before hasn't ed -6
g before have base 37
g before have ing 56
g before is base 6
g before is ed -13
g before it base -21
g before may base -16
g before may ed -6
g before must base -12
g before never ed 21
g before not base -32
g before not ed 16
g before not ing -39
g before once ed 10
g before should base -14
g before so ed -23
g before to base -25
g before to ing -23
g before to s -36
g before w base -9
g before w ed 6
g before w ing -40
g before w s -52
g before was ed 17
g before was ing -29
g before were ing -11
g before were s -42
g before will base 20
g before will ed 27
g before will ing -5
g before would base 30
g before would ed 7
g before wouldn’t base -19
g before ’re ing -8
g before ’s base 48
g before ’s ed -21
g before ’s ing 26
g both -ed ed -14
g both -ing ing -30
g both -ly base -25
g both -ly ed -18
g both -ly ing -31
g both -ly s -89
g both -s base -17
g both -s s -9
g both CAP base -9
g both CAP ed 35
g both CAP ing -23
g both CAP s -21
g both am base -9
g both are base 10
g both are ed 21
g both are ing 5
g both are s -44
g both can base 17
g both could base 28
g both could ed 33
g both did base -27
g both didn’t base -22
g both do base -53
g both does base -34
g both doesn't base -15
g both doesn’t base -32
g both don't base -9
g both don’t base 36
g both had base -10
g both had ing -5
g both has base 24
g both has ed -26
g both has ing -41
g both hasn't ed -6
g both have base -75
g both have ing -41
g both is ed 41
g both it base -10
g both may base 15
g both may ed -6
g both might base 5
g both must base -15
g both never ed -22
g both not base -37
g both not ed -8
g both not ing -8
g both once ed -88
g both should base -12
g both so ed -20
g both to base -50
g both to ed -34
g both to ing -34
g both to s -52
g both w base -13
g both w ed -7
g both w ing -26
g both w s 20
g both was base -31
g both was ed 25
g both was ing 22
g both were base -39
g both were ing -5
g both were s -23
g both will base -45
g both will ed -64
g both will ing -20
g both would base -41
g both would ed 12
g both wouldn’t base -10
g both ’ll base -8
g both ’re ing -6
g both ’s base -61
g both ’s ed 11
g both ’s ing -14
l after " -21
l after ' -42
l after 's -26
l after ( 33
l after , 13
l after -ed -16
l after -ing -11
l after -ly 10
l after -s -48
l after . 70
l after : 89
l after ; 62
l after CAP -33
l after NUM 7
l after ^ 41
l after a 54
l after about 48
l after after 73
l after although 67
l after among 18
l after an 56
l after and 48
l after are 28
l after at 62
l after because 67
l after before 59
l after but 53
l after by 46
l after despite 50
l after did 38
l after do -44
l after for 65
l after from 43
l after had 33
l after he -34
l after how -15
l after if 78
l after in 26
l after it 65
l after of 32
l after on 21
l after or 23
l after out -6
l after over 33
l after she -84
l after since 52
l after so 30
l after than -46
l after that -48
l after the 57
l after they -9
l after this -49
l after though 54
l after to 40
l after under -23
l after up 52
l after w -22
l after was -29
l after what -71
l after when 62
l after where 33
l after whether 64
l after which -77
l after while 64
l after who -52
l after whom -75
l after why 45
l after with 41
l after without -25
l after yet 57
l after ~ 52
l after — 66
l before " 33
l before ' 48
l before 's 23
l before ( -10
l before , -8
l before -ed 23
l before -ly 19
l before -s 14
l before . -31
l before : -49
l before ; -25
l before CAP 6
l before DAY 11
l before NUM -24
l before ^ -21
l before a -13
l before about -23
l before after -45
l before although -39
l before among -7
l before an -29
l before and -22
l before are -10
l before as 15
l before at -39
l before because -31
l before before -34
l before but -28
l before by -23
l before despite -31
l before did -27
l before do 43
l before does -19
l before for -36
l before from -23
l before had -19
l before have 15
l before he -11
l before how -41
l before if -41
l before in -40
l before is -7
l before it 10
l before on 11
l before or -12
l before out -22
l before over -20
l before she -22
l before since -23
l before so -14
l before than 82
l before that 56
l before they -49
l before this 9
l before though -32
l before to -39
l before under 63
l before up -23
l before w 8
l before was 50
l before what 29
l before when -39
l before where -43
l before whether -37
l before which 9
l before while -29
l before who -11
l before whom 16
l before why -18
l before will 28
l before with -12
l before without -42
l before yet -28
l before ~ -7
l before — -42
l both " -11
l both ( -23
l both -ed -10
l both -ing 7
l both -ly -33
l both -s 32
l both . -42
l both : -42
l both ; -39
l both CAP 26
l both DAY -14
l both NUM 12
l both ^ -20
l both a -45
l both about -27
l both after -29
l both although -30
l both among -11
l both an -29
l both and -25
l both are -18
l both as -12
l both at -28
l both because -38
l both before -27
l both but -26
l both by -23
l both despite -27
l both did -12
l both does 14
l both for -31
l both from -21
l both had -15
l both have -17
l both he 40
l both how 38
l both if -40
l both it -79
l both of -31
l both on -44
l both or -11
l both out 25
l both over -13
l both she 94
l both since -29
l both so -16
l both than -34
l both that -14
l both the -62
l both they 39
l both this 38
l both though -23
l both to -6
l both under -59
l both up -32
l both w 12
l both was -36
l both what 46
l both when -22
l both whether -31
l both which 60
l both while -35
l both who 57
l both whom 61
l both why -30
l both will -34
l both with -29
l both without 53
l both yet -31
l both ~ -47
l both — -26
ln after " " -39
ln after " 's -33
ln after " , -25
ln after " -ed -19
ln after " -ing -33
ln after " -ly -36
ln after " . -20
ln after " : 24
ln after " DAY -33
ln after " NUM 5
ln after " a 18
ln after " about -63
ln after " after -21
ln after " an -12
ln after " and -13
ln after " as -28
ln after " at -39
ln after " during -42
ln after " from -14
ln after " he 53
ln after " him -21
ln after " his 36
ln after " in -32
ln after " it 43
ln after " me -54
ln after " of -41
ln after " on -53
ln after " that 33
ln after " them -51
ln after " this -23
ln after " w -12
ln after " when -18
ln after " who -12
ln after " with -9
ln after " — -20
ln after ' . -11
ln after ( that 10
ln after , 's -21
ln after , , -50
ln after , -ed 32
ln after , -ing 23
ln after , -ly 30
ln after , -s 31
ln after , . -39
ln after , : -28
ln after , ; -76
ln after , CAP 14
ln after , DAY -31
ln after , NUM 34
ln after , a 32
ln after , about 35
ln after , after -27
ln after , any 37
ln after , as 108
ln after , at 19
ln after , both 28
ln after , by 27
ln after , for 51
ln after , he 37
ln after , her 12
ln after , herself 30
ln after , him 41
ln after , himself 44
ln after , how 26
ln after , in 9
ln after , it 35
ln after , its 34
ln after , no -15
ln after , of 36
ln after , on -25
ln after , one 20
ln after , several 28
ln after , she 40
ln after , some 15
ln after , that 18
ln after , the 28
ln after , their 39
ln after , they 45
ln after , this -21
ln after , those 21
ln after , to 37
ln after , up 32
ln after , w 19
ln after , what 26
ln after , whether 16
ln after , why 18
ln after , with 61
ln after , — -59
ln after -ed -ing -89
ln after -ed that 21
ln after -ed the -49
ln after -ed to 26
ln after -ed w 89
ln after -ing -s 35
ln after -ing . 45
ln after -ing is -64
ln after -ing that 63
ln after -ing to -16
ln after -ing w -47
ln after -s , 51
ln after -s -ed -32
ln after -s -ing -64
ln after -s -ly -74
ln after -s -s 93
ln after -s . -24
ln after -s CAP -15
ln after -s a -73
ln after -s as -59
ln after -s for -88
ln after -s in -57
ln after -s that -6
ln after -s the 64
ln after -s to -15
ln after . CAP 12
ln after : CAP 23
ln after : it 9
ln after : that 12
ln after : the 8
ln after : they 8
ln after : to 16
ln after : w 17
ln after ; they 9
ln after CAP " 77
ln after CAP , -39
ln after CAP -ed -40
ln after CAP -ing 21
ln after CAP . -36
ln after CAP CAP 19
ln after CAP as -25
ln after CAP for -17
ln after CAP is -87
ln after CAP on 15
ln after CAP that 20
ln after CAP the 39
ln after CAP to -32
ln after CAP w -15
ln after NUM CAP 27
ln after ^ " -16
ln after ^ 's 43
ln after ^ , 65
ln after ^ -ed 51
ln after ^ -ing 31
ln after ^ -ly 49
ln after ^ -s 34
ln after ^ : 37
ln after ^ CAP 36
ln after ^ DAY 48
ln after ^ NUM 31
ln after ^ a 38
ln after ^ about 26
ln after ^ after 6
ln after ^ against 11
ln after ^ all 23
ln after ^ an 20
ln after ^ and 35
ln after ^ another 30
ln after ^ any 15
ln after ^ as 20
ln after ^ at 53
ln after ^ both 21
ln after ^ by 20
ln after ^ for 40
ln after ^ he 31
ln after ^ her 31
ln after ^ herself 15
ln after ^ him 25
ln after ^ himself 18
ln after ^ his 26
ln after ^ how 14
ln after ^ if 13
ln after ^ in 76
ln after ^ is 40
ln after ^ it 20
ln after ^ its 25
ln after ^ many 25
ln after ^ me 14
ln after ^ most 31
ln after ^ no 19
ln after ^ not 19
ln after ^ of 56
ln after ^ on 54
ln after ^ one 7
ln after ^ other 14
ln after ^ our 5
ln after ^ over 12
ln after ^ several 13
ln after ^ she 30
ln after ^ so 17
ln after ^ some 12
ln after ^ that 26
ln after ^ the 33
ln after ^ their 26
ln after ^ them 8
ln after ^ these 30
ln after ^ they 29
ln after ^ this 43
ln after ^ those 12
ln after ^ to 39
ln after ^ up 9
ln after ^ w 39
ln after ^ was 56
ln after ^ what 14
ln after ^ when 58
ln after ^ whether 15
ln after ^ why 12
ln after ^ with 40
ln after ^ you 13
ln after ^ — 53
ln after a -ing 12
ln after a that 11
ln after a w 49
ln after about they 12
ln after after -ing 6
ln after after -s 16
ln after after CAP 21
ln after after a 23
ln after after him 17
ln after after his 10
ln after after that 17
ln after after the 35
ln after after to 13
ln after after w 25
ln after although that 15
ln after although the 9
ln after an that 15
ln after and " 55
ln after and , 29
ln after and -ed -27
ln after and -ing 26
ln after and -ly 15
ln after and -s 36
ln after and CAP 35
ln after and a 30
ln after and he 31
ln after and her 20
ln after and him 30
ln after and himself 7
ln after and his 28
ln after and how 5
ln after and it 21
ln after and she 18
ln after and that 28
ln after and the 37
ln after and their 11
ln after and them 33
ln after and they 19
ln after and to 17
ln after and w 40
ln after and what 16
ln after and whether 7
ln after as -ing -20
ln after as -s 48
ln after as . -51
ln after as : -22
ln after as his 26
ln after as how 23
ln after as that 26
ln after as the 66
ln after as their 23
ln after as to 59
ln after as w 24
ln after because CAP 13
ln after because that 10
ln after because the 6
ln after before CAP 7
ln after before that 17
ln after before the 6
ln after but , 84
ln after but -ing 19
ln after but -ly 12
ln after but -s 13
ln after but CAP 28
ln after but a 12
ln after but he 26
ln after but her 12
ln after but his 16
ln after but how 7
ln after but it 9
ln after but she 22
ln after but that 27
ln after but the 36
ln after but they 20
ln after but to 20
ln after but w 22
ln after by CAP 10
ln after by a 13
ln after by that 20
ln after by the 6
ln after by w 13
ln after for the 9
ln after from w 23
ln after he to 18
ln after he w -42
ln after if to 25
ln after in CAP 35
ln after in the 15
ln after in to -40
ln after in w 38
ln after it that 68
ln after it to -20
ln after it w -6
ln after of -s -42
ln after of CAP 16
ln after of that 18
ln after of w 34
ln after she to -15
ln after since his 11
ln after than . -21
ln after that to 31
ln after the , -31
ln after the -ing 10
ln after the . -23
ln after the CAP 17
ln after the has 55
ln after the is 34
ln after the of 28
ln after the that 13
ln after the to -32
ln after the w -6
ln after though CAP 27
ln after though that 14
ln after though they 7
ln after though w 11
ln after to -s 18
ln after to w 24
ln after w , 20
ln after w -ed -41
ln after w -ing 20
ln after w -ly -31
ln after w -s 5
ln after w . -50
ln after w : -66
ln after w CAP 5
ln after w DAY 8
ln after w a 17
ln after w as -54
ln after w at -53
ln after w for -26
ln after w he -19
ln after w her 19
ln after w his 56
ln after w in -43
ln after w is -89
ln after w of 41
ln after w on 19
ln after w that 27
ln after w the 24
ln after w to -47
ln after w was -63
ln after w whether 32
ln after w will -33
ln after w — -106
ln after what " 30
ln after what . -18
ln after what as 10
ln after what w -80
ln after when , 13
ln after when -s 13
ln after when CAP 52
ln after when a 19
ln after when him 14
ln after when his 10
ln after when how 7
ln after when that 13
ln after when the -11
ln after when they 8
ln after when to 28
ln after when w 26
ln after when whether 10
ln after where to 31
ln after which " -22
ln after which , 31
ln after which . -18
ln after which CAP -11
ln after which as -56
ln after which in -37
ln after which that 67
ln after which the 32
ln after which to -25
ln after which w -33
ln after which was -16
ln after while -ly 18
ln after while CAP 21
ln after while a 14
ln after while he 9
ln after while that 14
ln after while the 23
ln after while they 20
ln after while to 19
ln after while w 20
ln after who as -31
ln after who to -54
ln after whom as -39
ln after with -s 16
ln after with CAP 15
ln after with that 8
ln after with the 12
ln after with they 7
ln after with to 14
ln after with w 22
ln after — , -37
ln after — -s 26
ln after — CAP 32
ln after — a 32
ln after — an 11
ln after — he 18
ln after — it 8
ln after — she 12
ln after — that 19
ln after — the 63
ln after — to -48
ln after — w 64
ln before " 's 59
ln before " , 7
ln before " -ed 54
ln before " -ing 58
ln before " -ly 57
ln before " -s -9
ln before " . 33
ln before " : -41
ln before " CAP 13
ln before " DAY 57
ln before " a 11
ln before " about 25
ln before " after 44
ln before " an 45
ln before " and 22
ln before " as 63
ln before " at 21
ln before " during 58
ln before " from 30
ln before " he -36
ln before " him -14
ln before " his -18
ln before " in 25
ln before " it -32
ln before " me 65
ln before " on 83
ln before " that -10
ln before " this 43
ln before " to 24
ln before " w 20
ln before " when 30
ln before " who 23
ln before " with 17
ln before " — 46
ln before ' . 22
ln before ( that -5
ln before , " -28
ln before , 's 43
ln before , , -35
ln before , -ed -55
ln before , -ly -59
ln before , -s -20
ln before , . 61
ln before , : -42
ln before , ; 39
ln before , CAP -11
ln before , DAY 27
ln before , NUM -24
ln before , a -29
ln before , about -12
ln before , after -12
ln before , an -32
ln before , any -21
ln before , as -54
ln before , at -5
ln before , both -18
ln before , by -12
ln before , for -21
ln before , he -25
ln before , her -12
ln before , herself -20
ln before , him -19
ln before , himself -17
ln before , how -13
ln before , in -33
ln before , it -19
ln before , its -20
ln before , no -20
ln before , not 47
ln before , of 13
ln before , on 14
ln before , one -29
ln before , several -14
ln before , she -18
ln before , some -8
ln before , that -19
ln before , the -10
ln before , their -15
ln before , them -54
ln before , they -18
ln before , this 26
ln before , those -9
ln before , to -8
ln before , up -18
ln before , w -10
ln before , what -11
ln before , whether -8
ln before , who 15
ln before , why -10
ln before , with -45
ln before , — 38
ln before -ed -ing 55
ln before -ed that -14
ln before -ed the -16
ln before -ed to -14
ln before -ed w -43
ln before -ing -s -17
ln before -ing . -29
ln before -ing is 34
ln before -ing that -35
ln before -ing to 47
ln before -ing w 35
ln before -s , 56
ln before -s -ed -23
ln before -s -ing -44
ln before -s -ly 21
ln before -s -s -40
ln before -s . 51
ln before -s CAP -64
ln before -s a -19
ln before -s as -53
ln before -s for 68
ln before -s in 46
ln before -s that -31
ln before -s the -34
ln before -s to -17
ln before -s w 13
ln before . CAP -10
ln before : CAP -8
ln before : it -5
ln before : w -8
ln before CAP " -20
ln before CAP , 123
ln before CAP -ed 28
ln before CAP -ing -46
ln before CAP . 29
ln before CAP CAP -66
ln before CAP a -32
ln before CAP as -49
ln before CAP for -25
ln before CAP is 45
ln before CAP on 34
ln before CAP the -51
ln before CAP to -37
ln before CAP w 9
ln before NUM CAP -9
ln before ^ " 46
ln before ^ 's -35
ln before ^ , -37
ln before ^ -ed -23
ln before ^ -ing -15
ln before ^ -ly -31
ln before ^ -s -16
ln before ^ : -19
ln before ^ CAP -19
ln before ^ DAY -35
ln before ^ NUM -20
ln before ^ a -20
ln before ^ about -6
ln before ^ all -12
ln before ^ an -8
ln before ^ and -30
ln before ^ another -20
ln before ^ any -8
ln before ^ as -7
ln before ^ at -43
ln before ^ both -10
ln before ^ by -8
ln before ^ for -19
ln before ^ he -13
ln before ^ her -14
ln before ^ herself -8
ln before ^ him -10
ln before ^ himself -7
ln before ^ his -14
ln before ^ how -9
ln before ^ if -5
ln before ^ in -43
ln before ^ is -18
ln before ^ it -10
ln before ^ its -12
ln before ^ many -17
ln before ^ me -10
ln before ^ most -9
ln before ^ no -9
ln before ^ not -8
ln before ^ of -16
ln before ^ on -42
ln before ^ over -9
ln before ^ several -7
ln before ^ she -12
ln before ^ so -7
ln before ^ some -5
ln before ^ that -12
ln before ^ the -19
ln before ^ their -12
ln before ^ them -6
ln before ^ these -9
ln before ^ they -12
ln before ^ this -20
ln before ^ those -6
ln before ^ to -13
ln before ^ w -21
ln before ^ was -15
ln before ^ what -7
ln before ^ when -51
ln before ^ whether -6
ln before ^ why -5
ln before ^ with -30
ln before ^ you -7
ln before ^ — -43
ln before a -ing -7
ln before a that -7
ln before a w -28
ln before after -s -6
ln before after CAP -12
ln before after a -11
ln before after him -10
ln before after his -6
ln before after that -10
ln before after the -21
ln before after w -17
ln before although that -7
ln before although the -5
ln before an that -10
ln before and " -10
ln before and , -10
ln before and -ed -12
ln before and -ing -15
ln before and -ly -9
ln before and -s -19
ln before and CAP -17
ln before and a -10
ln before and he -14
ln before and her -11
ln before and him -9
ln before and his -19
ln before and it -13
ln before and she -9
ln before and that -12
ln before and the -16
ln before and their -6
ln before and them -18
ln before and they -7
ln before and to -13
ln before and w -22
ln before and what -12
ln before as -ing 33
ln before as -s -27
ln before as . 64
ln before as : 36
ln before as CAP -48
ln before as a 25
ln before as his -18
ln before as how -15
ln before as in -29
ln before as that -18
ln before as the -47
ln before as their -11
ln before as to -24
ln before as w -67
ln before because CAP -6
ln before before that -8
ln before but , -70
ln before but -ing -11
ln before but -ly -7
ln before but -s -6
ln before but CAP -15
ln before but a -5
ln before but he -11
ln before but his -11
ln before but she -11
ln before but that -13
ln before but the -15
ln before but they -8
ln before but to -17
ln before but w -18
ln before by CAP -7
ln before by that -12
ln before by w -7
ln before from w -11
ln before he to -25
ln before he w -25
ln before if to -5
ln before in , -47
ln before in CAP -6
ln before in the -6
ln before in to 22
ln before in w -15
ln before it that -43
ln before it to -26
ln before it w -22
ln before of -s -24
ln before of CAP -9
ln before of that -7
ln before of w -18
ln before she to -6
ln before since his -8
ln before than . 32
ln before that . 7
ln before that to -52
ln before the , 35
ln before the -ing -7
ln before the . 29
ln before the CAP -11
ln before the has -28
ln before the is -22
ln before the of -15
ln before the to 42
ln before the w 24
ln before though CAP -15
ln before though that -5
ln before though to -12
ln before though w -5
ln before to -s -5
ln before to w -11
ln before w " -40
ln before w , 74
ln before w -ed 7
ln before w -ing -29
ln before w -ly 25
ln before w -s -80
ln before w . 87
ln before w : 87
ln before w CAP -37
ln before w DAY 35
ln before w a -8
ln before w about -53
ln before w and 19
ln before w as -17
ln before w at 38
ln before w for -47
ln before w he -43
ln before w her -7
ln before w his -30
ln before w in 54
ln before w is 37
ln before w on 16
ln before w over 34
ln before w that -15
ln before w the -47
ln before w to -6
ln before w w -10
ln before w was 38
ln before w whether -17
ln before w will -14
ln before w — 64
ln before what " -30
ln before what . 51
ln before what as -48
ln before what is -29
ln before what to -40
ln before what w 17
ln before when -s -7
ln before when CAP -31
ln before when a -9
ln before when the -37
ln before when to -6
ln before when w -11
ln before when whether -5
ln before which " -31
ln before which , 51
ln before which . 45
ln before which CAP -39
ln before which as 22
ln before which in 13
ln before which that -26
ln before which the -43
ln before which to -50
ln before which w 17
ln before which was -20
ln before while -ly -10
ln before while CAP -11
ln before while that -8
ln before while the -8
ln before while they -12
ln before while to -5
ln before while w -10
ln before who as -33
ln before who to -15
ln before whom as -21
ln before with -s -8
ln before with CAP -9
ln before with they -5
ln before with to -5
ln before with w -9
ln before — , 66
ln before — -s -16
ln before — CAP -14
ln before — a -21
ln before — he -12
ln before — she -5
ln before — that -9
ln before — the -25
ln before — to -14
ln before — w -34
ln both " " 22
ln both " 's -29
ln both " , 18
ln both " -ed -37
ln both " -ing -32
ln both " -ly -25
ln both " . -14
ln both " : 11
ln both " CAP -16
ln both " DAY -25
ln both " NUM -15
ln both " a -35
ln both " about 15
ln both " after -28
ln both " an -43
ln both " and -9
ln both " as -40
ln both " at 13
ln both " during -26
ln both " from -17
ln both " he -21
ln both " him 43
ln both " his -29
ln both " in 6
ln both " it -16
ln both " me -13
ln both " of 27
ln both " on -35
ln both " that -25
ln both " them 33
ln both " this -22
ln both " to -33
ln both " w -14
ln both " when -12
ln both " who -12
ln both " with -15
ln both " — -30
ln both ' . -11
ln both , " 16
ln both , 's -23
ln both , , 81
ln both , -ed 14
ln both , -ing -22
ln both , -ly 15
ln both , -s -14
ln both , . -21
ln both , : 55
ln both , ; 25
ln both , NUM -11
ln both , a -8
ln both , about -23
ln both , after 40
ln both , an 25
ln both , any -19
ln both , as -80
ln both , at -19
ln both , both -12
ln both , by -16
ln both , for -33
ln both , he -13
ln both , herself -11
ln both , him -22
ln both , himself -29
ln both , his -5
ln both , how -14
ln both , in 17
ln both , it -16
ln both , its -14
ln both , no 33
ln both , not -58
ln both , of -63
ln both , on 16
ln both , one 8
ln both , several -14
ln both , she -22
ln both , some -7
ln both , the -19
ln both , their -24
ln both , them 33
ln both , they -28
ln both , those -12
ln both , to -32
ln both , up -15
ln both , w -11
ln both , what -16
ln both , whether -8
ln both , who -13
ln both , why -8
ln both , with -17
ln both , — 14
ln both -ed -ing 50
ln both -ed that -7
ln both -ed the 58
ln both -ed to -12
ln both -ed w -55
ln both -ing -s -18
ln both -ing . -33
ln both -ing is 17
ln both -ing that -32
ln both -ing to -25
ln both -ing w 17
ln both -s , -116
ln both -s -ed 44
ln both -s -ing 90
ln both -s -ly 47
ln both -s -s -68
ln both -s . -30
ln both -s CAP 60
ln both -s a 82
ln both -s as 96
ln both -s in -9
ln both -s that 27
ln both -s the -38
ln both -s to 27
ln both -s w -7
ln both : CAP -15
ln both : that -7
ln both : the -5
ln both : they -5
ln both : to -12
ln both : w -9
ln both ; they -5
ln both CAP " -67
ln both CAP , -107
ln both CAP -ed 7
ln both CAP -ing 7
ln both CAP CAP 15
ln both CAP a 22
ln both CAP as 70
ln both CAP for 40
ln both CAP is 35
ln both CAP on -58
ln both CAP that -27
ln both CAP to 62
ln both NUM CAP -18
ln both ^ " -41
ln both ^ 's -9
ln both ^ , -30
ln both ^ -ed -28
ln both ^ -ing -16
ln both ^ -ly -18
ln both ^ -s -18
ln both ^ : -19
ln both ^ CAP -17
ln both ^ DAY -13
ln both ^ NUM -11
ln both ^ a -18
ln both ^ about -20
ln both ^ after -16
ln both ^ against -6
ln both ^ all -11
ln both ^ an -12
ln both ^ another -10
ln both ^ any -7
ln both ^ as -13
ln both ^ at -11
ln both ^ both -11
ln both ^ by -12
ln both ^ for -21
ln both ^ he -18
ln both ^ her -17
ln both ^ herself -7
ln both ^ him -15
ln both ^ himself -11
ln both ^ his -12
ln both ^ if -8
ln both ^ in -41
ln both ^ is -22
ln both ^ it -10
ln both ^ its -14
ln both ^ many -8
ln both ^ most -22
ln both ^ no -11
ln both ^ not -11
ln both ^ of -41
ln both ^ on -12
ln both ^ one -5
ln both ^ other -10
ln both ^ several -6
ln both ^ she -18
ln both ^ so -10
ln both ^ some -6
ln both ^ that -13
ln both ^ the -15
ln both ^ their -14
ln both ^ these -22
ln both ^ they -17
ln both ^ this -23
ln both ^ those -7
ln both ^ to -26
ln both ^ w -18
ln both ^ was -43
ln both ^ what -8
ln both ^ when -8
ln both ^ whether -9
ln both ^ why -7
ln both ^ with -10
ln both ^ you -6
ln both ^ — -12
ln both a w -22
ln both about they -7
ln both after -s -10
ln both after CAP -10
ln both after a -12
ln both after him -7
ln both after that -7
ln both after the -15
ln both after to -11
ln both after w -8
ln both although that -8
ln both an that -5
ln both and " -47
ln both and , -20
ln both and -ed 37
ln both and -ing -10
ln both and -ly -6
ln both and -s -17
ln both and CAP -18
ln both and a -20
ln both and he -17
ln both and her -9
ln both and him -21
ln both and his -9
ln both and it -8
ln both and she -9
ln both and that -16
ln both and the -21
ln both and their -5
ln both and them -16
ln both and they -11
ln both and w -19
ln both and whether -5
ln both as -ing -20
ln both as -s -22
ln both as . -15
ln both as : -22
ln both as CAP 29
ln both as a -43
ln both as his -9
ln both as how -9
ln both as in 30
ln both as on -13
ln both as that -8
ln both as the -21
ln both as their -13
ln both as to -37
ln both as w 25
ln both because CAP -7
ln both before that -9
ln both but , -25
ln both but -ing -9
ln both but -s -7
ln both but CAP -13
ln both but a -7
ln both but he -16
ln both but her -7
ln both but his -6
ln both but she -12
ln both but that -14
ln both but the -22
ln both but they -12
ln both but to -9
ln both by a -9
ln both by that -8
ln both by w -6
ln both for the -5
ln both from w -12
ln both he w 60
ln both if to -20
ln both in , 23
ln both in CAP -30
ln both in the -9
ln both in to 22
ln both in w -23
ln both it that -28
ln both it to 32
ln both it w 19
ln both of -s 56
ln both of CAP -7
ln both of that -10
ln both of w -16
ln both she to 20
ln both than . -11
ln both the , -6
ln both the . -6
ln both the CAP -6
ln both the has -34
ln both the is -15
ln both the of -15
ln both the that -15
ln both the to -11
ln both the w -23
ln both though CAP -12
ln both though that -9
ln both though to 16
ln both though w -6
ln both to -s -13
ln both to w -13
ln both w " 28
ln both w , -122
ln both w -ed 27
ln both w -s 47
ln both w . -42
ln both w : -43
ln both w CAP 20
ln both w DAY -55
ln both w a -13
ln both w about 36
ln both w and -24
ln both w as 59
ln both w at 7
ln both w for 59
ln both w he 45
ln both w her -13
ln both w his -28
ln both w in -20
ln both w is 45
ln both w of -50
ln both w on -59
ln both w over -49
ln both w that -18
ln both w the 11
ln both w to 51
ln both w was 10
ln both w whether -18
ln both w will 44
ln both w — 33
ln both what " -19
ln both what . -35
ln both what as 16
ln both what is 27
ln both what to 25
ln both what w 57
ln both when , -11
ln both when -s -7
ln both when CAP -23
ln both when a -10
ln both when him -10
ln both when his -5
ln both when that -8
ln both when the 36
ln both when to -23
ln both when w -15
ln both when whether -5
ln both where to -27
ln both which " 41
ln both which , -98
ln both which . -28
ln both which CAP 41
ln both which as 25
ln both which in 11
ln both which that -46
ln both which to 56
ln both which w 12
ln both which was 35
ln both while -ly -8
ln both while CAP -10
ln both while a -11
ln both while he -6
ln both while that -7
ln both while the -15
ln both while they -8
ln both while to -14
ln both while w -10
ln both who as 59
ln both who to 65
ln both whom as 53
ln both with -s -9
ln both with CAP -6
ln both with the -8
ln both with to -9
ln both with w -13
ln both — , -51
ln both — -s -10
ln both — CAP -18
ln both — a -11
ln both — an -7
ln both — he -8
ln both — she -6
ln both — that -11
ln both — the -43
ln both — to 56
ln both — w -43
n after " 9
n after ( -9
n after ) -89
n after , -8
n after -ed -11
n after -ing 32
n after -s 37
n after . -27
n after : 15
n after ; -86
n after CAP 33
n after DAY -11
n after NUM 32
n after a 25
n after about 44
n after after -69
n after against 57
n after all 6
n after an 42
n after and -24
n after any 68
n after as -28
n after because -55
n after before 29
n after both 41
n after by 53
n after could -62
n after each 47
n after for 25
n after has 11
n after having 10
n after he 38
n after her 33
n after herself 59
n after him 55
n after himself 17
n after his 40
n after how 66
n after if 85
n after in -20
n after into -57
n after is -33
n after it 56
n after its 30
n after itself 34
n after like 15
n after many 20
n after me 59
n after most -27
n after my 32
n after no 46
n after of -8
n after off -35
n after on 11
n after one 56
n after other 59
n after out 44
n after over 24
n after several 36
n after she 45
n after since -8
n after so 42
n after some 70
n after such 51
n after that 34
n after the 32
n after their 35
n after them 20
n after themselves 57
n after these -21
n after they 44
n after this 29
n after those 68
n after to 18
n after two 8
n after up 51
n after us -7
n after w 28
n after was -53
n after we 48
n after were 30
n after what 78
n after when -33
n after where 46
n after whether 50
n after which 58
n after why 58
n after will -69
n after with -6
n after would 13
n after yet 34
n after you 64
n after — -55
n before " -25
n before 's 37
n before ( 38
n before ) 122
n before , 6
n before -ing -20
n before -ly 15
n before -s -31
n before . 45
n before : -11
n before ; 63
n before CAP -19
n before DAY 30
n before a -25
n before about -59
n before after 101
n before against -28
n before all 29
n before an -35
n before and 70
n before another 24
n before any -31
n before at 17
n before because 69
n before before 17
n before both -23
n before by -49
n before could -58
n before during 39
n before each -24
n before for -43
n before four -64
n before from 23
n before has -66
n before having -30
n before he -24
n before her -23
n before herself -41
n before him -42
n before himself -30
n before his -21
n before how -34
n before if -55
n before in 29
n before into 94
n before is 6
n before it -28
n before its -24
n before itself -21
n before like -50
n before many 19
n before me -38
n before most -68
n before my -18
n before no -44
n before not -19
n before of -14
n before off 26
n before on 28
n before one -48
n before other -34
n before our -20
n before out -21
n before several -19
n before she -31
n before since 68
n before so -35
n before some -41
n before such -27
n before that -20
n before the -22
n before their -35
n before them -20
n before themselves -20
n before these -20
n before they -30
n before this -26
n before those -35
n before to -23
n before two -71
n before up -30
n before us -41
n before w -17
n before was 11
n before we -20
n before were -79
n before what -44
n before when 82
n before where -19
n before whether -27
n before which -29
n before who 35
n before why -32
n before will -46
n before with 36
n before would -27
n before yet -16
n before you -36
n before — 74
n both " 12
n both 's -37
n both ( -36
n both ) -64
n both -ed 8
n both -ing -14
n both -ly -22
n both -s -6
n both . -19
n both : -6
n both CAP -14
n both DAY -21
n both NUM -39
n both about 7
n both after -52
n both against -30
n both all -42
n both an -9
n both and -59
n both another -33
n both any -42
n both as 26
n both at -20
n both because -28
n both before -53
n both both -19
n both by -12
n both could 92
n both during -62
n both each -25
n both for 18
n both four 52
n both from -30
n both has 39
n both having 18
n both he -12
n both her -11
n both herself -21
n both him -14
n both himself 6
n both his -18
n both how -32
n both if -38
n both in -10
n both into -68
n both is 23
n both it -28
n both its -10
n both itself -14
n both like 15
n both many -42
n both me -31
n both most 73
n both my -15
n both no -7
n both not 8
n both of 19
n both off 10
n both on -41
n both one -13
n both other -27
n both our 18
n both out -25
n both over -29
n both several -18
n both she -14
n both since -75
n both so -9
n both some -35
n both such -26
n both that -13
n both the -9
n both themselves -39
n both these 35
n both they -13
n both this -11
n both those -37
n both two 51
n both up -22
n both us 31
n both w -11
n both was 37
n both we -30
n both were 17
n both what -36
n both when -73
n both where -29
n both whether -24
n both which -38
n both who -54
n both why -28
n both will 97
n both with -39
n both would 7
n both yet -19
n both you -32
n both — -31
nn after " CAP -13
nn after " a 34
nn after " no 9
nn after " the -24
nn after " we 54
nn after 's -s -7
nn after 's CAP 14
nn after ) . -40
nn after , " 49
nn after , -ed -81
nn after , -ing -49
nn after , -s -9
nn after , CAP 23
nn after , NUM 49
nn after , a -23
nn after , about 73
nn after , and -85
nn after , as -26
nn after , because -74
nn after , before 25
nn after , but -51
nn after , could -43
nn after , for 9
nn after , has -65
nn after , he 41
nn after , is -32
nn after , she -63
nn after , that -68
nn after , the 28
nn after , they -42
nn after , though 37
nn after , to 33
nn after , w -8
nn after , was -32
nn after , which 77
nn after , while -34
nn after , who -31
nn after , whose -6
nn after , will -47
nn after , with -25
nn after , would -91
nn after -ed , 21
nn after -ed -s 28
nn after -ed . -92
nn after -ed at 13
nn after -ed by 16
nn after -ed that 42
nn after -ed w 75
nn after -ing -s 66
nn after -ing CAP 19
nn after -ing NUM 27
nn after -ing a 61
nn after -ing about 39
nn after -ing an 15
nn after -ing at -14
nn after -ing for 27
nn after -ing her 30
nn after -ing his 21
nn after -ing in -30
nn after -ing it 8
nn after -ing on -18
nn after -ing out 22
nn after -ing that 54
nn after -ing the 27
nn after -ing their 5
nn after -ing to -61
nn after -ing w 29
nn after -ly -ed -34
nn after -ly -ing 30
nn after -ly about 38
nn after -ly of 15
nn after -ly on 24
nn after -ly that 38
nn after -ly to 11
nn after -ly w -26
nn after -ly what 20
nn after -s " 6
nn after -s , -6
nn after -s -ed 16
nn after -s -ing 6
nn after -s -ly 10
nn after -s -s 49
nn after -s . -65
nn after -s CAP 11
nn after -s DAY 31
nn after -s about 62
nn after -s and 46
nn after -s are 10
nn after -s as -23
nn after -s at 10
nn after -s by 9
nn after -s for -20
nn after -s from 9
nn after -s he 37
nn after -s in -23
nn after -s of 16
nn after -s on 11
nn after -s that 67
nn after -s the 16
nn after -s to 7
nn after -s w -15
nn after -s were 7
nn after -s who 8
nn after -s with 20
nn after . $ -28
nn after . ) -6
nn after . CAP 41
nn after : " 61
nn after : CAP -42
nn after CAP " 20
nn after CAP ' -20
nn after CAP 's 34
nn after CAP , -16
nn after CAP -ed 20
nn after CAP -ing 38
nn after CAP -ly 5
nn after CAP -s 57
nn after CAP . -6
nn after CAP CAP 20
nn after CAP DAY -71
nn after CAP NUM 30
nn after CAP a 17
nn after CAP about 9
nn after CAP and 20
nn after CAP are 14
nn after CAP as 97
nn after CAP at 38
nn after CAP by 18
nn after CAP could 10
nn after CAP for 36
nn after CAP had 27
nn after CAP has -16
nn after CAP he 59
nn after CAP how 58
nn after CAP in -20
nn after CAP is -50
nn after CAP of 35
nn after CAP on 15
nn after CAP or 114
nn after CAP should 32
nn after CAP that 125
nn after CAP the 9
nn after CAP to 7
nn after CAP up -16
nn after CAP w 19
nn after CAP was 56
nn after CAP will 33
nn after CAP with 12
nn after CAP would 16
nn after CAP ’s 56
nn after DAY 's 41
nn after DAY , -59
nn after DAY -ing -55
nn after DAY . -111
nn after DAY during -52
nn after DAY in -41
nn after DAY that 91
nn after DAY to 31
nn after NUM -s -21
nn after NUM of 12
nn after NUM w 34
nn after a " -29
nn after a -ed 24
nn after a -ing 77
nn after a -ly 72
nn after a CAP 14
nn after a NUM 22
nn after a w 21
nn after about CAP -57
nn after about the 30
nn after about w 13
nn after after -ing 17
nn after after CAP -7
nn after after a -13
nn after against the 33
nn after all -s 17
nn after all the -32
nn after an -ed 47
nn after an CAP 56
nn after an w 35
nn after and -ed 34
nn after and CAP -19
nn after and w 9
nn after another w -10
nn after any -s 9
nn after any w 30
nn after as " -36
nn after as -ing -47
nn after as CAP -77
nn after as a -18
nn after as the -25
nn after as w 40
nn after at CAP 16
nn after at DAY -22
nn after at a 7
nn after at the -21
nn after at w 69
nn after both CAP 14
nn after by -ing 7
nn after by the -20
nn after during the 9
nn after for -ing -81
nn after for -s -48
nn after for CAP 63
nn after for a 80
nn after for the 10
nn after for w 60
nn after from the -37
nn after he " 11
nn after he 'd 10
nn after he 'll 6
nn after he 's 30
nn after he -ed 13
nn after he -s -6
nn after he and 10
nn after he can 17
nn after he did 20
nn after he didn’t 9
nn after he does 12
nn after he had 55
nn after he has 18
nn after he is 26
nn after he w 33
nn after he was 37
nn after he will 26
nn after he would -15
nn after he ’d 15
nn after he ’ll 5
nn after he ’s 26
nn after her " 8
nn after her -ed -44
nn after her -ing 30
nn after her -ly 6
nn after her -s 69
nn after her . -41
nn after her as 15
nn after her to 50
nn after her w 44
nn after herself as 28
nn after him , 7
nn after him . -59
nn after him a 5
nn after him as 34
nn after him for 74
nn after him of 32
nn after him to -53
nn after him w 38
nn after himself as 29
nn after his -ed -6
nn after his -ing 48
nn after his -ly 57
nn after his -s 65
nn after his CAP 27
nn after his w 22
nn after how -s 19
nn after how CAP 19
nn after how he 12
nn after how the 7
nn after how to 9
nn after how w 52
nn after if CAP 5
nn after if he 39
nn after if w 56
nn after in -ing 12
nn after in -s -53
nn after in CAP -18
nn after in a 22
nn after in an -20
nn after in her -28
nn after in his -87
nn after in its -69
nn after in one 9
nn after in the -32
nn after in w 45
nn after is that 52
nn after is w -67
nn after is whether 59
nn after it " 14
nn after it -ed 18
nn after it -s 8
nn after it . 37
nn after it as 57
nn after it could 20
nn after it had 6
nn after it has 7
nn after it is 12
nn after it to 8
nn after it w 45
nn after it was 36
nn after it will 7
nn after it would 33
nn after it ’s 14
nn after its -s 44
nn after like a -73
nn after me . -51
nn after my w 27
nn after no -s 17
nn after no to 21
nn after no w 16
nn after not to 52
nn after not w 33
nn after of -ing 15
nn after of -s 55
nn after of CAP -29
nn after of a 43
nn after of his 30
nn after of the -7
nn after of w 68
nn after on -s 37
nn after on DAY -40
nn after on a -75
nn after on the -12
nn after on w 50
nn after one of 35
nn after one w 19
nn after other -s 27
nn after our -s 22
nn after over CAP 44
nn after over the -22
nn after several -s 32
nn after she -ed -26
nn after she -s 14
nn after she could 26
nn after she did 31
nn after she had 17
nn after she is 21
nn after she w 14
nn after she was 24
nn after she will 5
nn after she would 27
nn after she ’ll 7
nn after so . 26
nn after so w 7
nn after some of 44
nn after some w 54
nn after that " 31
nn after that , 29
nn after that -ing 25
nn after that -ly -48
nn after that -s 8
nn after that CAP 32
nn after that NUM 19
nn after that a 42
nn after that about 6
nn after that an 9
nn after that any 26
nn after that as 10
nn after that at 13
nn after that by 28
nn after that he 32
nn after that her 17
nn after that his 36
nn after that if 24
nn after that in -48
nn after that it 39
nn after that its 10
nn after that most 9
nn after that one 11
nn after that she 14
nn after that some 13
nn after that the 49
nn after that their 19
nn after that they 48
nn after that this 10
nn after that w 42
nn after that was 14
nn after that when 18
nn after that while 16
nn after that would -60
nn after that ’s 9
nn after the " -17
nn after the -ed 49
nn after the -ing 53
nn after the -ly 17
nn after the -s 51
nn after the CAP 23
nn after the NUM 43
nn after the other 12
nn after the w 29
nn after their -s 59
nn after their w 10
nn after them . -28
nn after them to 36
nn after themselves as 13
nn after these -s -30
nn after they -ed 12
nn after they are 23
nn after they could 20
nn after they had 59
nn after they have 28
nn after they w -6
nn after they were 35
nn after they will 18
nn after they would 31
nn after they ’re -54
nn after this w -38
nn after those -s 25
nn after to " 24
nn after to -ing -6
nn after to -ly 50
nn after to -s 26
nn after to CAP -37
nn after to a -6
nn after to be 28
nn after to do -14
nn after to get 21
nn after to have -33
nn after to his 9
nn after to the -39
nn after to w 35
nn after w 's 19
nn after w , -76
nn after w -ed -44
nn after w -ing -16
nn after w -s 67
nn after w . -97
nn after w CAP 35
nn after w DAY -45
nn after w a 26
nn after w about 33
nn after w after -19
nn after w against 35
nn after w and -41
nn after w are 45
nn after w as -42
nn after w at 58
nn after w for 9
nn after w from 23
nn after w he 39
nn after w her 28
nn after w him 67
nn after w in -27
nn after w is 58
nn after w of 59
nn after w on 43
nn after w over 13
nn after w than 69
nn after w that 65
nn after w the 47
nn after w this -57
nn after w to -10
nn after w w -12
nn after w was 41
nn after w were 42
nn after w with 70
nn after w — -34
nn after was a -11
nn after what -ed 33
nn after what CAP 5
nn after what he 61
nn after what she 11
nn after what the 12
nn after when -ed -10
nn after whether CAP 21
nn after whether he 27
nn after whether she 15
nn after whether the 14
nn after which w 21
nn after who -ed -78
nn after why CAP 26
nn after why he 26
nn after why the 26
nn after will w -66
nn after with -s -16
nn after with CAP 51
nn after with a 34
nn after with the 55
nn after — and -34
nn after — w -26
nn before " CAP 26
nn before " a -27
nn before " the -33
nn before " w -42
nn before " we -22
nn before 's -s 15
nn before 's CAP -6
nn before 's NUM 9
nn before 's w 20
nn before ) . 71
nn before , " -43
nn before , -ed 24
nn before , -ing 135
nn before , -ly -18
nn before , -s -29
nn before , CAP -55
nn before , NUM -49
nn before , a 70
nn before , about -115
nn before , and 43
nn before , as 58
nn before , because -60
nn before , before 5
nn before , but 56
nn before , could -31
nn before , for -28
nn before , has -47
nn before , he -39
nn before , in 53
nn before , is -73
nn before , it -45
nn before , she 54
nn before , that -62
nn before , the -22
nn before , they -9
nn before , to -85
nn before , w -6
nn before , was -83
nn before , which 13
nn before , while 55
nn before , who 123
nn before , whose 39
nn before , will -29
nn before , with 44
nn before , would -29
nn before -ed , -55
nn before -ed . 95
nn before -ed at -20
nn before -ed that -12
nn before -ed to -7
nn before -ed w -50
nn before -ing , -18
nn before -ing -s -38
nn before -ing CAP -21
nn before -ing NUM -17
nn before -ing a -22
nn before -ing about -28
nn before -ing an -6
nn before -ing at -23
nn before -ing for -13
nn before -ing her -21
nn before -ing his -26
nn before -ing in -38
nn before -ing on -14
nn before -ing out -17
nn before -ing that -29
nn before -ing the -31
nn before -ing to 44
nn before -ing w -25
nn before -ly -ed 27
nn before -ly -ing -23
nn before -ly -s -20
nn before -ly about -24
nn before -ly of -7
nn before -ly on -10
nn before -ly that -18
nn before -ly to -36
nn before -ly what -11
nn before -s , -55
nn before -s -ed -10
nn before -s -ing 21
nn before -s -ly -6
nn before -s -s -20
nn before -s . 65
nn before -s about -27
nn before -s and -18
nn before -s as 8
nn before -s for -20
nn before -s he -19
nn before -s in 26
nn before -s of -29
nn before -s on 10
nn before -s that -40
nn before -s the -12
nn before -s to -25
nn before -s w 13
nn before -s with -9
nn before . $ 47
nn before . ) 11
nn before . , 20
nn before . CAP -25
nn before : " -29
nn before : CAP 38
nn before CAP " -6
nn before CAP ' -16
nn before CAP , 13
nn before CAP -ed -9
nn before CAP -ing -13
nn before CAP -s -56
nn before CAP . 10
nn before CAP CAP -28
nn before CAP DAY 41
nn before CAP NUM -11
nn before CAP a -7
nn before CAP and -38
nn before CAP as -55
nn before CAP at -11
nn before CAP by -10
nn before CAP for -14
nn before CAP had -14
nn before CAP has -25
nn before CAP he -49
nn before CAP how -52
nn before CAP in 39
nn before CAP is -28
nn before CAP of -13
nn before CAP on -8
nn before CAP or -23
nn before CAP should -15
nn before CAP that -108
nn before CAP to -23
nn before CAP w 9
nn before CAP was -26
nn before CAP will -8
nn before CAP with -6
nn before CAP would -8
nn before CAP ’s -10
nn before DAY 's -38
nn before DAY -ing 66
nn before DAY . 133
nn before DAY during 70
nn before DAY in 64
nn before DAY that -74
nn before DAY to -26
nn before NUM -s 45
nn before NUM of -7
nn before NUM w -21
nn before a " -27
nn before a -ed -16
nn before a -ing -22
nn before a -ly -39
nn before a CAP 14
nn before a NUM -11
nn before a w -30
nn before about the -22
nn before about w 15
nn before after CAP -6
nn before after a 35
nn before against the -15
nn before all -s -8
nn before all the 52
nn before an -ed -16
nn before an CAP -26
nn before an w -22
nn before and -ed 12
nn before and CAP 25
nn before another w 29
nn before any w -20
nn before as " -16
nn before as CAP 64
nn before as a 31
nn before as the -10
nn before as w -77
nn before at CAP -9
nn before at DAY 67
nn before at a -12
nn before at one 8
nn before at the 56
nn before at w -43
nn before both CAP -7
nn before by the -18
nn before for -ing -31
nn before for -s 17
nn before for CAP -27
nn before for a -63
nn before for the 21
nn before for w -23
nn before from the 84
nn before he 's -12
nn before he -ed -30
nn before he -s -26
nn before he could -19
nn before he did -9
nn before he had -24
nn before he has -7
nn before he is -12
nn before he w -16
nn before he was -17
nn before he will -10
nn before he would -24
nn before he ’d -7
nn before he ’s -10
nn before her -ed -9
nn before her -ing -11
nn before her -s -33
nn before her . 54
nn before her CAP 18
nn before her as -6
nn before her to -22
nn before her w -26
nn before herself as -17
nn before him . 82
nn before him as -16
nn before him for -61
nn before him of -9
nn before him to -22
nn before him w -15
nn before himself as -11
nn before his -ed -24
nn before his -ing -29
nn before his -ly -16
nn before his -s -48
nn before his CAP -14
nn before his w -9
nn before how -s -13
nn before how CAP -9
nn before how he -9
nn before how w -20
nn before if he -15
nn before if w -51
nn before in -ing -13
nn before in -s -77
nn before in NUM 30
nn before in a -6
nn before in an 22
nn before in her 71
nn before in his 47
nn before in its 77
nn before in may 55
nn before in the 85
nn before in w -52
nn before is that 46
nn before is w 41
nn before is whether -22
nn before it " -5
nn before it -ed -11
nn before it . -26
nn before it as -25
nn before it could -13
nn before it is -5
nn before it w -22
nn before it was -20
nn before it would -16
nn before it ’s -7
nn before its -s -43
nn before like a -10
nn before me . 61
nn before my w -14
nn before no -s -9
nn before no to -11
nn before no w -6
nn before not to -52
nn before not w -16
nn before of -ing -92
nn before of -s 16
nn before of CAP 36
nn before of a 39
nn before of his -47
nn before of w -26
nn before on -s -31
nn before on CAP 21
nn before on DAY 41
nn before on a 80
nn before on the 53
nn before on w -39
nn before one of -27
nn before one w -29
nn before other -s -17
nn before over CAP -30
nn before over the 49
nn before over w 17
nn before several -s -16
nn before she -ed -33
nn before she -s -6
nn before she could -11
nn before she did -17
nn before she had -9
nn before she is -5
nn before she w -6
nn before she was -13
nn before she would -14
nn before so . -10
nn before so w -23
nn before some of -29
nn before some w -29
nn before that " -12
nn before that , -11
nn before that -ing -10
nn before that -ly -51
nn before that -s 14
nn before that CAP -23
nn before that NUM -13
nn before that a -20
nn before that any -9
nn before that at -7
nn before that by -13
nn before that he -29
nn before that her -8
nn before that his -14
nn before that if -11
nn before that in 59
nn before that it -21
nn before that one -5
nn before that she -29
nn before that some -5
nn before that the -26
nn before that their -8
nn before that they -32
nn before that w -20
nn before that was -6
nn before that when -10
nn before that while -7
nn before that would 71
nn before the " -28
nn before the -ed -22
nn before the -ing -34
nn before the -s -18
nn before the CAP -19
nn before the NUM -18
nn before the other -7
nn before the two -84
nn before the w -19
nn before their -s -26
nn before their w -31
nn before them . 69
nn before them to -18
nn before themselves as -5
nn before these -s -17
nn before they -ed -6
nn before they are -10
nn before they could -13
nn before they had -43
nn before they have -10
nn before they w -22
nn before they were -21
nn before they will -7
nn before they would -16
nn before they ’re -14
nn before those -s -13
nn before to " -33
nn before to -ing -29
nn before to -ly -25
nn before to -s -7
nn before to CAP 82
nn before to a 12
nn before to be -76
nn before to do -25
nn before to get -8
nn before to have -33
nn before to the 99
nn before to w -30
nn before w 's -8
nn before w , -13
nn before w -ed -45
nn before w -ing -40
nn before w -ly -32
nn before w -s -51
nn before w . 113
nn before w CAP -18
nn before w DAY 57
nn before w a -32
nn before w about -20
nn before w after 6
nn before w against -21
nn before w and 39
nn before w are -18
nn before w as -78
nn before w at -48
nn before w for -61
nn before w from -15
nn before w he -21
nn before w her -13
nn before w him -36
nn before w his 9
nn before w in 41
nn before w of 6
nn before w on -33
nn before w over -37
nn before w than -19
nn before w that -25
nn before w the -38
nn before w this 65
nn before w to -29
nn before w w 20
nn before w was -20
nn before w were -23
nn before w with -22
nn before w — 57
nn before was a -59
nn before what -ed -11
nn before what he -43
nn before what she -6
nn before what the -6
nn before when -ed 16
nn before whether CAP -10
nn before whether he -13
nn before whether she -11
nn before whether the -7
nn before which w -11
nn before who -ed 89
nn before why CAP -13
nn before why he -19
nn before why the -12
nn before will w -41
nn before with -s 21
nn before with CAP -19
nn before with a -22
nn before with the -34
nn before — and 84
nn before — w -96
nn both " CAP -17
nn both " a -18
nn both " the 40
nn both " w 34
nn both " we -39
nn both 's -s -8
nn both 's CAP -8
nn both 's NUM -5
nn both 's w -21
nn both ) . -46
nn both , -ed 36
nn both , -ing -94
nn both , -ly 14
nn both , -s 32
nn both , CAP 29
nn both , NUM -12
nn both , a -61
nn both , about 62
nn both , and 20
nn both , as -37
nn both , because 113
nn both , before -45
nn both , but -24
nn both , could 69
nn both , for 17
nn both , has 97
nn both , he -11
nn both , in -56
nn both , is 79
nn both , it 32
nn both , she -6
nn both , that 116
nn both , the -14
nn both , they 48
nn both , though -47
nn both , to 37
nn both , w 10
nn both , was 80
nn both , which -112
nn both , while -38
nn both , who -105
nn both , whose -33
nn both , will 69
nn both , with -19
nn both , would 86
nn both -ed , 33
nn both -ed -s -27
nn both -ed . -34
nn both -ed at 5
nn both -ed by -19
nn both -ed that -31
nn both -ed to 10
nn both -ed w -38
nn both -ing , 13
nn both -ing -s -32
nn both -ing NUM -11
nn both -ing a -51
nn both -ing about -12
nn both -ing an -9
nn both -ing at 33
nn both -ing for -15
nn both -ing her -10
nn both -ing in 57
nn both -ing on 29
nn both -ing that -27
nn both -ing to 14
nn both -ly -ing -7
nn both -ly -s 19
nn both -ly about -15
nn both -ly of -8
nn both -ly on -15
nn both -ly that -21
nn both -ly to 17
nn both -ly w 22
nn both -ly what -9
nn both -s , 54
nn both -s -ed -6
nn both -s -ing -30
nn both -s -s -33
nn both -s CAP -6
nn both -s DAY -29
nn both -s about -39
nn both -s and -30
nn both -s are -6
nn both -s as 16
nn both -s at -15
nn both -s for 36
nn both -s from -5
nn both -s he -19
nn both -s of 6
nn both -s on -22
nn both -s that -29
nn both -s to 16
nn both -s with -11
nn both . $ -20
nn both . ) -5
nn both . , -15
nn both . CAP -23
nn both : " -35
nn both CAP " -13
nn both CAP ' 33
nn both CAP 's -34
nn both CAP -ed -12
nn both CAP -ing -26
nn both CAP . -5
nn both CAP CAP 8
nn both CAP DAY 31
nn both CAP NUM -20
nn both CAP a -10
nn both CAP and 10
nn both CAP are -9
nn both CAP as -53
nn both CAP at -28
nn both CAP by -8
nn both CAP could -6
nn both CAP for -22
nn both CAP had -13
nn both CAP has 31
nn both CAP he -13
nn both CAP how -9
nn both CAP in -22
nn both CAP is 65
nn both CAP of -22
nn both CAP on -7
nn both CAP or -107
nn both CAP should -17
nn both CAP that -27
nn both CAP the -5
nn both CAP to 12
nn both CAP up 19
nn both CAP w -29
nn both CAP was -32
nn both CAP will -25
nn both CAP with -6
nn both CAP would -9
nn both CAP ’s -46
nn both DAY , 60
nn both DAY -ing -21
nn both DAY . -35
nn both DAY during -34
nn both DAY in -36
nn both DAY that -23
nn both DAY to -5
nn both DAY w -7
nn both NUM -s -35
nn both NUM of -6
nn both NUM w -17
nn both a " 43
nn both a -ed -8
nn both a -ing -65
nn both a -ly -41
nn both a CAP -38
nn both a NUM -11
nn both a w 9
nn both about CAP 49
nn both about the -13
nn both about w -28
nn both after -ing -21
nn both after CAP 13
nn both after a -26
nn both against the -19
nn both all -s -9
nn both all the -34
nn both an -ed -35
nn both an CAP -33
nn both an w -13
nn both and -ed -57
nn both and CAP -6
nn both and w -16
nn both another w -30
nn both any w -10
nn both as " 47
nn both as -ing 47
nn both as CAP -8
nn both as a -12
nn both as the 32
nn both as w 11
nn both at CAP -7
nn both at DAY -53
nn both at a 8
nn both at one -7
nn both at the -43
nn both at w -36
nn both both CAP -7
nn both by the 33
nn both during the -12
nn both for -ing 98
nn both for -s 22
nn both for CAP -40
nn both for a -32
nn both for the -33
nn both for w -39
nn both from the -71
nn both he " -7
nn both he 'd -6
nn both he 's -20
nn both he -ed 14
nn both he -s 25
nn both he and -5
nn both he can -12
nn both he could 9
nn both he did -11
nn both he does -7
nn both he had -32
nn both he has -11
nn both he is -15
nn both he w -17
nn both he was -21
nn both he will -16
nn both he would 33
nn both he ’d -9
nn both he ’s -16
nn both her " -5
nn both her -ed 49
nn both her -ing -20
nn both her -s -37
nn both her . -24
nn both her CAP -15
nn both her as -9
nn both her to -31
nn both her w -18
nn both herself as -11
nn both him . -39
nn both him as -19
nn both him for -23
nn both him of -25
nn both him to 62
nn both him w -25
nn both himself as -18
nn both his -ed 28
nn both his -ing -21
nn both his -ly -46
nn both his -s -19
nn both his CAP -13
nn both his w -13
nn both how -s -6
nn both how CAP -11
nn both how w -34
nn both if he -29
nn both if w -10
nn both in -s 95
nn both in CAP 10
nn both in NUM -32
nn both in a -12
nn both in an -6
nn both in her -54
nn both in his 26
nn both in its -14
nn both in may -59
nn both in one -8
nn both in the -72
nn both in w 11
nn both is that -130
nn both is whether -41
nn both it " -9
nn both it -ed -7
nn both it . -14
nn both it as -37
nn both it could -7
nn both it is -6
nn both it w -27
nn both it was -15
nn both it would -18
nn both it ’s -7
nn both its -s -14
nn both like a 76
nn both me . -11
nn both my w -13
nn both no -s -8
nn both no to -10
nn both no w -9
nn both not to -10
nn both not w -18
nn both of -ing 83
nn both of -s -75
nn both of CAP -17
nn both of a -85
nn both of his 28
nn both of the 13
nn both of w -49
nn both on -s -6
nn both on CAP -20
nn both on a -15
nn both on the -53
nn both on w -13
nn both one of -12
nn both one w 9
nn both other -s -11
nn both our -s -18
nn both over CAP -16
nn both over the -43
nn both over w -24
nn both several -s -16
nn both she -ed 47
nn both she -s -9
nn both she could -15
nn both she did -16
nn both she had -8
nn both she is -16
nn both she w -8
nn both she was -12
nn both she would -13
nn both so . -16
nn both so w 15
nn both some of -19
nn both some w -30
nn both that " -19
nn both that , -18
nn both that -ing -15
nn both that -ly 75
nn both that -s -25
nn both that CAP -8
nn both that NUM -6
nn both that a -23
nn both that an -6
nn both that any -17
nn both that as -6
nn both that at -6
nn both that by -16
nn both that her -9
nn both that his -22
nn both that if -13
nn both that in -18
nn both that it -18
nn both that its -6
nn both that most -6
nn both that one -6
nn both that she 12
nn both that some -8
nn both that the -23
nn both that their -11
nn both that they -18
nn both that this -7
nn both that w -21
nn both that was -8
nn both that when -8
nn both that while -9
nn both that would -21
nn both that ’s -6
nn both the " 39
nn both the -ed -29
nn both the -ing -23
nn both the -ly -25
nn both the -s -33
nn both the CAP -5
nn both the NUM -26
nn both the two 66
nn both the w -10
nn both their -s -37
nn both their w 17
nn both them . -68
nn both them to -19
nn both themselves as -8
nn both these -s 41
nn both they -ed -6
nn both they are -13
nn both they could -7
nn both they had -21
nn both they have -18
nn both they w 23
nn both they were -15
nn both they will -11
nn both they would -15
nn both they ’re 62
nn both this w 38
nn both those -s -12
nn both to -ing 27
nn both to -ly -31
nn both to -s -20
nn both to CAP -58
nn both to a -7
nn both to be 33
nn both to do 32
nn both to get -14
nn both to have 56
nn both to his -9
nn both to the -72
nn both w 's -12
nn both w , 80
nn both w -ed 65
nn both w -ing 45
nn both w -ly 20
nn both w -s -16
nn both w . -26
nn both w CAP -19
nn both w DAY -20
nn both w about -14
nn both w after 13
nn both w against -15
nn both w and -7
nn both w are -28
nn both w as 83
nn both w at -15
nn both w for 36
nn both w from -9
nn both w he -21
nn both w her -15
nn both w him -41
nn both w his -7
nn both w in -17
nn both w is -70
nn both w of -64
nn both w on -13
nn both w over 8
nn both w than -57
nn both w that -42
nn both w the -10
nn both w this -14
nn both w to 31
nn both w w -8
nn both w was -22
nn both w were -21
nn both w with -57
nn both w — -36
nn both was a 60
nn both what -ed -23
nn both what he -22
nn both what she -6
nn both what the -7
nn both when -ed -7
nn both whether CAP -11
nn both whether he -15
nn both whether the -7
nn both which w -10
nn both who -ed -21
nn both who w -6
nn both why CAP -14
nn both why he -8
nn both why the -15
nn both will w 90
nn both with -s -6
nn both with CAP -32
nn both with a -20
nn both with the -25
nn both would w -7
nn both — and -71
nn both — w 104
q after -/- 24
q after -/near 38
q after -/touch 46
q after near/near 35
q after near/touch 21
q after touch/- -14
q after touch/touch 13
q before -/- -11
q before -/near -26
q before -/touch -32
q before near/near -36
q before near/touch -44
q before touch/- 35
q before touch/near -24
q before touch/touch -65
q both -/- -13
q both -/near -12
q both -/touch -14
q both near/- -6
q both near/near -6
q both near/touch 9
q both touch/- -20
q both touch/near 22
q both touch/touch 47
qn after -/- 's 31
qn after -/- ) -83
qn after -/- , -40
qn after -/- -ing 38
qn after -/- -ly 15
qn after -/- -s 40
qn after -/- . -53
qn after -/- : -65
qn after -/- ; -73
qn after -/- CAP 34
qn after -/- DAY 24
qn after -/- NUM 53
qn after -/- a 23
qn after -/- about 55
qn after -/- after -34
qn after -/- against 39
qn after -/- all 57
qn after -/- an 48
qn after -/- and -22
qn after -/- another -16
qn after -/- any 38
qn after -/- as 26
qn after -/- at 10
qn after -/- because -57
qn after -/- before 44
qn after -/- both 38
qn after -/- by 48
qn after -/- could -62
qn after -/- during 24
qn after -/- for -12
qn after -/- has 15
qn after -/- having 10
qn after -/- he 35
qn after -/- her 23
qn after -/- herself 25
qn after -/- him 36
qn after -/- himself 37
qn after -/- his 31
qn after -/- how 55
qn after -/- if 61
qn after -/- in -24
qn after -/- is -25
qn after -/- it 52
qn after -/- its 58
qn after -/- like 25
qn after -/- many 17
qn after -/- me 58
qn after -/- most 14
qn after -/- my 32
qn after -/- no 44
qn after -/- of 12
qn after -/- off -49
qn after -/- on 22
qn after -/- one 42
qn after -/- other 47
qn after -/- out 35
qn after -/- over 34
qn after -/- several 36
qn after -/- she 38
qn after -/- since -8
qn after -/- so 38
qn after -/- some 58
qn after -/- such 46
qn after -/- that 35
qn after -/- the 27
qn after -/- their 34
qn after -/- them 25
qn after -/- themselves 45
qn after -/- these 30
qn after -/- they 34
qn after -/- this 23
qn after -/- those 55
qn after -/- to 11
qn after -/- two 51
qn after -/- up 40
qn after -/- us -7
qn after -/- w 27
qn after -/- was -65
qn after -/- we 43
qn after -/- were -17
qn after -/- what 58
qn after -/- when -38
qn after -/- where 46
qn after -/- whether 51
qn after -/- which 57
qn after -/- who 49
qn after -/- why 46
qn after -/- will -62
qn after -/- with -21
qn after -/- would -8
qn after -/- you 53
qn after -/near , -19
qn after -/near -ed -19
qn after -/near -ing 47
qn after -/near -ly -64
qn after -/near -s 14
qn after -/near CAP 50
qn after -/near NUM -16
qn after -/near a 56
qn after -/near an 16
qn after -/near as -90
qn after -/near at 47
qn after -/near for 7
qn after -/near he 17
qn after -/near her 52
qn after -/near him 17
qn after -/near himself -17
qn after -/near his 52
qn after -/near how 8
qn after -/near in -6
qn after -/near it 21
qn after -/near of 58
qn after -/near on 73
qn after -/near she 37
qn after -/near that 22
qn after -/near the 54
qn after -/near they 14
qn after -/near this 51
qn after -/near to 32
qn after -/near w 41
qn after -/near what 7
qn after -/near whether 5
qn after -/near why 11
qn after -/near with 39
qn after -/touch " 19
qn after -/touch , 56
qn after -/touch : 42
qn after -/touch CAP 20
qn after -/touch a -31
qn after -/touch as -35
qn after -/touch he 8
qn after -/touch her 8
qn after -/touch it 11
qn after -/touch that 29
qn after -/touch the -5
qn after -/touch to 18
qn after near/- , -41
qn after near/- -ing -27
qn after near/- -ly 69
qn after near/- -s -17
qn after near/- . -34
qn after near/- CAP 30
qn after near/- a 22
qn after near/- her 16
qn after near/- him 20
qn after near/- his 27
qn after near/- how 22
qn after near/- it 14
qn after near/- that 13
qn after near/- the 67
qn after near/- to 63
qn after near/- w 13
qn after near/near that 25
qn after near/near the 44
qn after near/touch " -48
qn after near/touch , 70
qn after touch/- 's -9
qn after touch/- , -31
qn after touch/- -ed -19
qn after touch/- -ly -23
qn after touch/- -s 22
qn after touch/- . -19
qn after touch/- CAP 6
qn after touch/- DAY -22
qn after touch/- NUM 5
qn after touch/- a 33
qn after touch/- about -63
qn after touch/- after -7
qn after touch/- an 7
qn after touch/- and -9
qn after touch/- as -16
qn after touch/- at -29
qn after touch/- he 68
qn after touch/- her -10
qn after touch/- him -8
qn after touch/- his 14
qn after touch/- in -29
qn after touch/- it 43
qn after touch/- me 25
qn after touch/- of -63
qn after touch/- on -33
qn after touch/- that 47
qn after touch/- the 22
qn after touch/- them -51
qn after touch/- this -23
qn after touch/- to 6
qn after touch/- w 32
qn after touch/- when -18
qn after touch/- who -17
qn after touch/- with -9
qn after touch/- — -5
qn after touch/near , -24
qn after touch/near CAP 17
qn after touch/near a -5
qn after touch/near he 42
qn after touch/near his 47
qn after touch/near in -42
qn after touch/near it 12
qn after touch/near of 19
qn after touch/near on -36
qn after touch/near that 45
qn after touch/near the 19
qn after touch/near to 10
qn after touch/near w -33
qn after touch/touch " 8
qn after touch/touch , -13
qn after touch/touch : 78
qn after touch/touch that 10
qn before -/- ( 27
qn before -/- ) 105
qn before -/- , 35
qn before -/- -ed -20
qn before -/- -ing -33
qn before -/- -s -31
qn before -/- . 87
qn before -/- : 51
qn before -/- ; 43
qn before -/- CAP -21
qn before -/- DAY 26
qn before -/- NUM -38
qn before -/- a -24
qn before -/- about -75
qn before -/- after 46
qn before -/- against -22
qn before -/- all -37
qn before -/- an -56
qn before -/- and 68
qn before -/- another 36
qn before -/- any -22
qn before -/- as -19
qn before -/- at 55
qn before -/- because 95
qn before -/- before -30
qn before -/- both -22
qn before -/- by -49
qn before -/- could -58
qn before -/- for -19
qn before -/- from 11
qn before -/- has -83
qn before -/- having -30
qn before -/- he -25
qn before -/- her -24
qn before -/- herself -16
qn before -/- him -40
qn before -/- himself -17
qn before -/- his -17
qn before -/- how -27
qn before -/- if -29
qn before -/- in 43
qn before -/- is -33
qn before -/- it -26
qn before -/- its -72
qn before -/- like -48
qn before -/- many 21
qn before -/- me -42
qn before -/- most -45
qn before -/- my -18
qn before -/- no -43
qn before -/- not -19
qn before -/- of -57
qn before -/- off 32
qn before -/- on 13
qn before -/- one -40
qn before -/- other -25
qn before -/- our -20
qn before -/- out -17
qn before -/- over -20
qn before -/- several -19
qn before -/- she -30
qn before -/- since 68
qn before -/- so -34
qn before -/- some -30
qn before -/- such -25
qn before -/- that -18
qn before -/- the -23
qn before -/- their -35
qn before -/- them -14
qn before -/- themselves -16
qn before -/- these -9
qn before -/- they -24
qn before -/- this -36
qn before -/- those -32
qn before -/- to -21
qn before -/- two -25
qn before -/- up -23
qn before -/- us -41
qn before -/- w -16
qn before -/- was -29
qn before -/- we -18
qn before -/- were -71
qn before -/- what -24
qn before -/- when 82
qn before -/- where -19
qn before -/- whether -29
qn before -/- which -28
qn before -/- who -19
qn before -/- why -24
qn before -/- will -30
qn before -/- with 39
qn before -/- would -23
qn before -/- you -33
qn before -/- — 16
qn before -/near , 19
qn before -/near -ed 25
qn before -/near -ing -28
qn before -/near -ly 39
qn before -/near -s -45
qn before -/near CAP -35
qn before -/near DAY -13
qn before -/near NUM 39
qn before -/near a -33
qn before -/near about -15
qn before -/near an -6
qn before -/near as 6
qn before -/near at -33
qn before -/near he -17
qn before -/near her -25
qn before -/near him -8
qn before -/near himself -20
qn before -/near his -33
qn before -/near in -57
qn before -/near it -10
qn before -/near of -56
qn before -/near on -75
qn before -/near she -18
qn before -/near that -22
qn before -/near the -21
qn before -/near they -6
qn before -/near this -29
qn before -/near to -32
qn before -/near w -41
qn before -/near with -20
qn before -/touch " -23
qn before -/touch , -35
qn before -/touch : -26
qn before -/touch CAP -6
qn before -/touch a -27
qn before -/touch as -14
qn before -/touch that -12
qn before -/touch the -25
qn before -/touch to -34
qn before near/- , -37
qn before near/- -ing 59
qn before near/- -ly -39
qn before near/- -s 36
qn before near/- . 60
qn before near/- CAP 31
qn before near/- a -14
qn before near/- her -9
qn before near/- him -9
qn before near/- his -15
qn before near/- how -11
qn before near/- it -11
qn before near/- that -55
qn before near/- the -25
qn before near/- to -51
qn before near/- w -24
qn before near/near that -7
qn before near/near the -10
qn before near/touch " -24
qn before near/touch , -17
qn before touch/- 's 17
qn before touch/- , 34
qn before touch/- -ed 54
qn before touch/- -ing 8
qn before touch/- -ly 35
qn before touch/- . 35
qn before touch/- CAP 32
qn before touch/- DAY 37
qn before touch/- a -13
qn before touch/- about 25
qn before touch/- after 17
qn before touch/- an 6
qn before touch/- and 15
qn before touch/- as 36
qn before touch/- at 70
qn before touch/- he -42
qn before touch/- her 21
qn before touch/- him -17
qn before touch/- in 55
qn before touch/- it -34
qn before touch/- me -13
qn before touch/- of 31
qn before touch/- on 42
qn before touch/- that -29
qn before touch/- the 5
qn before touch/- this 43
qn before touch/- to 8
qn before touch/- w 24
qn before touch/- when 30
qn before touch/- who 28
qn before touch/- with 17
qn before touch/- — 15
qn before touch/near , 30
qn before touch/near CAP -85
qn before touch/near a 28
qn before touch/near he -17
qn before touch/near his -28
qn before touch/near in -42
qn before touch/near it -6
qn before touch/near of -36
qn before touch/near on 56
qn before touch/near that -22
qn before touch/near the -20
qn before touch/near to 17
qn before touch/near w -52
qn before touch/touch , -68
qn before touch/touch : -21
qn both -/- 's -31
qn both -/- ( -29
qn both -/- ) -45
qn both -/- -ed 21
qn both -/- -ing -7
qn both -/- -ly -17
qn both -/- -s -8
qn both -/- . -34
qn both -/- : 13
qn both -/- ; 16
qn both -/- CAP -13
qn both -/- DAY -63
qn both -/- NUM -16
qn both -/- after -19
qn both -/- against -18
qn both -/- all -22
qn both -/- an 5
qn both -/- and -59
qn both -/- another -30
qn both -/- any -18
qn both -/- as -13
qn both -/- at -88
qn both -/- because -62
qn both -/- before -15
qn both -/- both -18
qn both -/- by -8
qn both -/- could 92
qn both -/- during -42
qn both -/- for 30
qn both -/- from -21
qn both -/- has 45
qn both -/- having 18
qn both -/- he -9
qn both -/- herself -9
qn both -/- himself -22
qn both -/- his -14
qn both -/- how -29
qn both -/- if -37
qn both -/- in -27
qn both -/- is 51
qn both -/- it -26
qn both -/- many -41
qn both -/- me -22
qn both -/- most 23
qn both -/- my -15
qn both -/- no -5
qn both -/- not 9
qn both -/- of 32
qn both -/- off 21
qn both -/- on -47
qn both -/- one -6
qn both -/- other -23
qn both -/- our 18
qn both -/- out -19
qn both -/- over -18
qn both -/- several -18
qn both -/- she -8
qn both -/- since -75
qn both -/- so -6
qn both -/- some -33
qn both -/- such -23
qn both -/- that -17
qn both -/- them -15
qn both -/- themselves -30
qn both -/- these -22
qn both -/- they -10
qn both -/- those -26
qn both -/- to 9
qn both -/- two -30
qn both -/- up -17
qn both -/- us 31
qn both -/- w -12
qn both -/- was 83
qn both -/- we -27
qn both -/- were 60
qn both -/- what -35
qn both -/- when -74
qn both -/- where -29
qn both -/- whether -25
qn both -/- which -37
qn both -/- who -46
qn both -/- why -25
qn both -/- will 80
qn both -/- with -27
qn both -/- would 22
qn both -/- you -24
qn both -/- — -14
qn both -/near -ed -11
qn both -/near -ing -19
qn both -/near -ly 28
qn both -/near -s 24
qn both -/near CAP -15
qn both -/near DAY 16
qn both -/near NUM -32
qn both -/near a -24
qn both -/near about 15
qn both -/near an -10
qn both -/near as 89
qn both -/near at -14
qn both -/near her -27
qn both -/near him -9
qn both -/near himself 29
qn both -/near his -19
qn both -/near in 51
qn both -/near it -10
qn both -/near of -10
qn both -/near on -7
qn both -/near she -20
qn both -/near the -34
qn both -/near they -8
qn both -/near this -25
qn both -/near why -7
qn both -/near with -22
qn both -/touch , -29
qn both -/touch : -20
qn both -/touch CAP -13
qn both -/touch a 45
qn both -/touch as 45
qn both -/touch he -5
qn both -/touch her -5
qn both -/touch it -7
qn both -/touch that -17
qn both -/touch the 25
qn both -/touch to 9
qn both near/- , 68
qn both near/- -ing -32
qn both near/- -ly -41
qn both near/- -s -28
qn both near/- . -27
qn both near/- CAP -73
qn both near/- a -9
qn both near/- her -7
qn both near/- him -11
qn both near/- his -12
qn both near/- how -11
qn both near/- that 28
qn both near/- the -46
qn both near/- to -31
qn both near/- w 8
qn both near/near that -18
qn both near/near the -37
qn both near/touch " 66
qn both near/touch , -61
qn both touch/- 's -8
qn both touch/- , -5
qn both touch/- -ed -37
qn both touch/- -ing -14
qn both touch/- -ly -12
qn both touch/- -s -33
qn both touch/- . -16
qn both touch/- CAP -45
qn both touch/- DAY -16
qn both touch/- NUM -15
qn both touch/- a -22
qn both touch/- about 15
qn both touch/- after -10
qn both touch/- an -16
qn both touch/- and -6
qn both touch/- as -22
qn both touch/- at -41
qn both touch/- he -32
qn both touch/- her -12
qn both touch/- him 32
qn both touch/- his -15
qn both touch/- in -26
qn both touch/- it -13
qn both touch/- me -19
qn both touch/- of 7
qn both touch/- on -11
qn both touch/- that -20
qn both touch/- the -32
qn both touch/- them 33
qn both touch/- this -22
qn both touch/- to -19
qn both touch/- w -72
qn both touch/- when -12
qn both touch/- who -12
qn both touch/- with -15
qn both touch/- — -10
qn both touch/near , -13
qn both touch/near CAP 64
qn both touch/near a -28
qn both touch/near he -26
qn both touch/near his -23
qn both touch/near in 61
qn both touch/near it -7
qn both touch/near of 23
qn both touch/near on -23
qn both touch/near that -25
qn both touch/near to -33
qn both touch/near w 66
qn both touch/touch " -8
qn both touch/touch , 73
qn both touch/touch : -66
qn both touch/touch that -8
qw after -/- far 37
qw after -/- left 29
qw after -/- none -6
qw after -/- right -16
qw after -/near far 51
qw after -/near left 39
qw after -/near none 14
qw after -/near right -12
qw after -/touch far 43
qw after -/touch left 60
qw after -/touch none 23
qw after -/touch right -128
qw after near/- far -18
qw after near/- left 6
qw after near/- none 36
qw after near/- right -8
qw after near/near far 12
qw after near/near left -28
qw after near/near none 22
qw after near/touch far 34
qw after near/touch left 44
qw after touch/- far 48
qw after touch/- left -16
qw after touch/- none -9
qw after touch/- right -17
qw after touch/near far 56
qw after touch/near left -13
qw after touch/near right -27
qw after touch/touch far 45
qw after touch/touch left -9
qw after touch/touch right -33
qw before -/- far -15
qw before -/- left -15
qw before -/- right 35
qw before -/near far -30
qw before -/near left -24
qw before -/near none -31
qw before -/near right -71
qw before -/touch far -14
qw before -/touch left -40
qw before -/touch none -26
qw before -/touch right 43
qw before near/- far 46
qw before near/- left -9
qw before near/- none -61
qw before near/- right 19
qw before near/near far -6
qw before near/near left -18
qw before near/near none -6
qw before near/touch far -10
qw before near/touch left -37
qw before touch/- far -26
qw before touch/- left 35
qw before touch/- none 9
qw before touch/- right 42
qw before touch/near far -33
qw before touch/near left -21
qw before touch/near right 11
qw before touch/touch far -9
qw before touch/touch left -24
qw before touch/touch right -132
qw both -/- far -22
qw both -/- left -14
qw both -/- none 8
qw both -/- right -19
qw both -/near far -22
qw both -/near left -15
qw both -/near none 13
qw both -/near right 63
qw both -/touch far -29
qw both -/touch left -20
qw both -/touch right 91
qw both near/- far -33
qw both near/- none 10
qw both near/- right -13
qw both near/near far -7
qw both near/near left 41
qw both near/near none -17
qw both near/touch far -24
qw both near/touch left -23
qw both touch/- far -26
qw both touch/- left -19
qw both touch/- right -24
qw both touch/near far -25
qw both touch/near left 32
qw both touch/near right 6
qw both touch/touch far -38
qw both touch/touch left 31
qw both touch/touch right 144
s after abl 18
s after accept 41
s after accord -13
s after accus 17
s after accusation 56
s after acknowledg 23
s after acquiesc 12
s after add 11
s after address 14
s after admit 15
s after adviz 91
s after advocat -43
s after agre 26
s after aim 28
s after air -44
s after alarm 34
s after alleg 31
s after allegation 8
s after allow 36
s after allud 38
s after anger 54
s after announc 16
s after answer 61
s after appeal 19
s after appear -48
s after applaud -18
s after appoint 30
s after approv -13
s after argument 60
s after ask 57
s after assail 19
s after assertion 32
s after assum 12
s after assumption 8
s after attack 55
s after attempt 36
s after attribut 14
s after avoid 31
s after awar 18
s after back 14
s after balk 8
s after ban 20
s after bash 10
s after becam -21
s after becom 17
s after begin 20
s after believ -32
s after bemoan 6
s after best -66
s after blam 6
s after blast 25
s after boast 27
s after boo -8
s after bring -33
s after brush 24
s after call 25
s after car -17
s after carry 8
s after cast 42
s after caution 10
s after celebrat 40
s after certain -27
s after challeng 29
s after champion 6
s after chant 50
s after characteriz -12
s after cheer -17
s after choos 15
s after cit 73
s after claim 34
s after clarify 9
s after clear -21
s after compar 36
s after complain 15
s after complaint 58
s after concern 64
s after conclud -16
s after confident 10
s after confirm -32
s after congratulat 17
s after consider -22
s after contemplat 44
s after contend 13
s after continu 29
s after contradict 10
s after contrast 11
s after conversation 20
s after convinc 71
s after counter 56
s after cover 17
s after creat -25
s after credit 50
s after critical 21
s after criticiz 25
s after cry 46
s after debat 28
s after decid 20
s after decision 93
s after declar 7
s after declin -9
s after decry 17
s after deep 10
s after defend 30
s after deliver 27
s after demand 48
s after demonstrat 15
s after denounc 14
s after deny -26
s after derid 8
s after describ 17
s after detail 36
s after determin 25
s after devot 34
s after disagre 13
s after disagreement 33
s after disclos 23
s after disclosur 22
s after discuss 61
s after discussion 16
s after dismiss 9
s after display 47
s after disput 16
s after distanc 25
s after divid 27
s after document 40
s after doubl 19
s after doubt 24
s after downplay 15
s after draw -35
s after dub -12
s after dwell 7
s after eager 15
s after echo 7
s after embrac 21
s after emerg 39
s after emphasiz 27
s after encourag 33
s after end 18
s after endors 40
s after endorsement -49
s after enjoy 25
s after envision -75
s after expand 33
s after expect -37
s after experienc 51
s after explain 24
s after expos -37
s after express 46
s after fail 29
s after far -37
s after favor -28
s after fear -20
s after feel -16
s after fight -39
s after figur -22
s after fil 15
s after find 29
s after fir 11
s after focus 51
s after follow 13
s after forecast -21
s after forget 6
s after fram 7
s after giv 34
s after go 66
s after goal 14
s after grow 28
s after guess 24
s after hail 9
s after hard 21
s after harsh 13
s after hear -81
s after highlight 21
s after hint 20
s after hir 10
s after hold -25
s after hop 19
s after hopeful 11
s after idea 107
s after identify 7
s after ignor 38
s after imagin 44
s after imply -71
s after impos -7
s after impress -30
s after includ 30
s after indicat 30
s after inform 51
s after insist 14
s after intend 28
s after interest 53
s after interject 28
s after introduc 44
s after invok 9
s after issu -30
s after it 34
s after join 20
s after jok 62
s after judg 30
s after keep 25
s after knock 14
s after know -6
s after label -17
s after lament 38
s after lash 40
s after launch 39
s after lay 49
s after learn 35
s after leav 28
s after less 22
s after let 13
s after liken -15
s after lin 24
s after list 40
s after look -7
s after lov 101
s after mak 15
s after mark -23
s after mean -57
s after messag 60
s after mind -43
s after mock 11
s after mount 55
s after mov 7
s after movement -23
s after nam -12
s after need -6
s after negativ 15
s after nominat 42
s after offer 30
s after open 45
s after oppos 7
s after opposition 53
s after opt 22
s after optimistic 9
s after order 42
s after outlin 14
s after outrag 44
s after outspoken 22
s after paint -6
s after pass -11
s after persuad 10
s after pivot 15
s after plan 33
s after play 10
s after plead 48
s after pledg 33
s after point 22
s after portray 43
s after position -12
s after post -12
s after praiz 19
s after predict 6
s after prefer -47
s after present 59
s after press 73
s after pressur 53
s after proclaim -7
s after project -49
s after promiz 11
s after promot 38
s after propos 15
s after proposal 77
s after protest 10
s after proud 11
s after prov 18
s after provid 7
s after publish 18
s after push 26
s after put -16
s after question 74
s after quick 10
s after quot 57
s after rail 28
s after rais 49
s after rattl -10
s after reach 14
s after react 78
s after read -25
s after reaffirm 16
s after reason 59
s after rebuf -31
s after rebuk 15
s after recall -23
s after receiv -43
s after recit 18
s after recogniz 9
s after recommend 16
s after refer 46
s after referenc 51
s after reflect 22
s after refus 60
s after regard 7
s after reiterat 23
s after reject 18
s after releas 13
s after remain 23
s after remark -16
s after remember 7
s after remind 12
s after renew 36
s after repeat 41
s after reply 41
s after report -13
s after represent 22
s after request 40
s after requir -41
s after resist 25
s after respond 33
s after restrict 10
s after return 51
s after retweet -22
s after reveal 32
s after rip 5
s after rul -68
s after run 18
s after see -15
s after seek 11
s after seem -49
s after seiz 11
s after send 75
s after sens 43
s after shar 12
s after sharp -19
s after shift 23
s after shock 30
s after shrug 10
s after sid 26
s after sign 36
s after signal 24
s after skeptical 23
s after slam 20
s after sound -90
s after spar 14
s after speak 56
s after speculat 9
s after speculation 59
s after spent 23
s after split 8
s after start 31
s after stat 17
s after statement 50
s after step 42
s after stop 10
s after story 14
s after strategy 66
s after stress 25
s after struck -24
s after struggl 20
s after stuck 18
s after suggest 8
s after suggestion 21
s after support 14
s after supporter -38
s after supportiv 10
s after surpriz 10
s after suspect 18
s after tak 41
s after talk 17
s after target 19
s after tell -30
s after tend 15
s after testify 23
s after thank 35
s after ther 71
s after threaten 17
s after titl 15
s after touch 60
s after tout 45
s after trad 11
s after try 44
s after turn 59
s after underscor 54
s after understand 47
s after unveil 56
s after upset 8
s after urg 20
s after using 46
s after very 9
s after view -10
s after voic -50
s after vot 57
s after vouch 31
s after vow 22
s after warn 20
s after wary 63
s after watch 12
s after wav 33
s after weigh 26
s after welcom -5
s after withdraw 7
s after wonder 33
s after worry 12
s after writ -12
s after yell 37
s before abl -9
s before accept -19
s before accord 22
s before accus -33
s before accusation -16
s before acknowledg -11
s before acquiesc -8
s before add -12
s before address -6
s before admit 7
s before advic 20
s before adviz -73
s before advocat 57
s before agre -27
s before aim -11
s before air 52
s before alarm -19
s before alleg -10
s before allegation 46
s before allow -35
s before allud -33
s before anger -23
s before announc 26
s before announcement 22
s before apologiz 35
s before appeal -9
s before appear -32
s before applaud 30
s before appoint -15
s before approv 51
s before argu -28
s before argument -41
s before ask -19
s before assert 12
s before assertion -19
s before assum -5
s before assumption -5
s before assur 23
s before attack -23
s before attempt -14
s before attribut -25
s before avoid -17
s before awar 12
s before back 22
s before ban -9
s before bash -5
s before becam -6
s before becom -6
s before believ 10
s before best -19
s before blam -41
s before blast -16
s before boast -14
s before boo 49
s before bring -30
s before brush -12
s before call -28
s before car 35
s before cast -23
s before celebrat -30
s before certain -18
s before challeng -63
s before champion 9
s before characteriz -27
s before charg -28
s before cheer 34
s before choos -6
s before cit -50
s before claim -38
s before clear 36
s before comment 25
s before compar -12
s before complain 11
s before complaint -33
s before conced 22
s before concern -29
s before conclud -8
s before condemn 7
s before confirm 61
s before congratulat -9
s before consider -45
s before contemplat -29
s before contend -9
s before continu -10
s before contradict -6
s before contrast -7
s before conversation -6
s before convinc -45
s before count -28
s before counter -12
s before cover -8
s before creat 52
s before credit -44
s before critical -14
s before criticism -73
s before criticiz -41
s before cry -7
s before debat 38
s before decid -34
s before decision -58
s before declar -9
s before declin 26
s before decry -6
s before deem -56
s before deep 20
s before defend -12
s before deliver -13
s before demand -12
s before demonstrat -7
s before denounc 27
s before deny 54
s before derid 9
s before describ -36
s before design -28
s before detail -12
s before determin -12
s before devot -14
s before disagre -7
s before disagreement -18
s before disclos 18
s before disclosur -5
s before discuss -11
s before discussion 35
s before dismiss 19
s before display -21
s before disput -5
s before distanc -14
s before divid -16
s before document -27
s before doubl -14
s before doubt -15
s before downplay -9
s before draw 25
s before dub -20
s before eager -25
s before echo 30
s before elect -21
s before embrac -6
s before emerg -49
s before emphasiz -19
s before encourag -14
s before end -10
s before endors -19
s before endorsement 64
s before enjoy -10
s before envision -6
s before estimat -43
s before expand -18
s before expect 10
s before experienc -38
s before explain -17
s before expos 51
s before express -32
s before fail -16
s before far 26
s before favor 37
s before fear -23
s before featur 34
s before feel -25
s before fight 59
s before figur -70
s before fil 16
s before fir -8
s before focus -21
s before follow -6
s before forecast 34
s before giv 6
s before go -30
s before goal 13
s before grow -16
s before guess -11
s before hard 22
s before harsh -6
s before hat 24
s before hear -62
s before highlight -29
s before hint 16
s before hir -46
s before hit 23
s before hold 14
s before hop -15
s before idea -89
s before identify -8
s before imagin -8
s before imply 76
s before impos 49
s before impress 38
s before includ -14
s before indicat -38
s before inform -18
s before intend -33
s before interest -26
s before interject -9
s before interpret -29
s before introduc 16
s before issu 47
s before it -24
s before join -11
s before jok -23
s before judg -17
s before keep -14
s before knock -6
s before know -6
s before label -37
s before lambast -12
s before lament -16
s before lash -35
s before launch -27
s before lay -21
s before leav -42
s before less -10
s before let -8
s before liken -15
s before lin -10
s before list -20
s before look -70
s before lov -27
s before mak -11
s before mark -17
s before mean -12
s before mention 24
s before messag -44
s before mind 62
s before mock 9
s before mount -29
s before movement 64
s before nam -21
s before need -23
s before negativ -8
s before nominat -36
s before not 6
s before offer -12
s before open -27
s before oppos 33
s before opposition -33
s before opt -8
s before order -37
s before outlin -7
s before outrag -32
s before outspoken -18
s before paint 27
s before pass 45
s before persuad -15
s before pick 13
s before pivot -9
s before plan 28
s before play -5
s before plead -30
s before pledg -14
s before point -12
s before portray -47
s before position 37
s before post 8
s before praiz -32
s before predict -14
s before prefer -22
s before present -16
s before press -30
s before pressur -42
s before proclaim 17
s before project 27
s before promiz -27
s before promot -17
s before propos 30
s before proposal -35
s before proud -6
s before prov -6
s before provid 31
s before push -13
s before question -28
s before quick -5
s before quot -44
s before rail -12
s before rais 20
s before rattl 57
s before reach -7
s before react -66
s before read 52
s before reaffirm -7
s before reason -19
s before rebuf 51
s before rebuk -9
s before recall -28
s before receiv 93
s before recit -10
s before recogniz -31
s before refer -73
s before referenc -35
s before reflect -8
s before refus -62
s before regard -52
s before reiterat -14
s before reject 12
s before releas 41
s before remain -8
s before remark 41
s before remind -41
s before renew -13
s before repeat -5
s before reply 10
s before report 27
s before represent -10
s before request -20
s before requir 19
s before resist -13
s before respond -12
s before return -14
s before retweet 42
s before reveal -9
s before rul 81
s before run -7
s before scar 15
s before see -11
s before seek -31
s before seem -36
s before send -67
s before sens -23
s before set 28
s before shar 20
s before sharp -25
s before shift -15
s before shock -20
s before shoot 29
s before shout 19
s before show 10
s before sid -12
s before sign 11
s before signal -12
s before singl -14
s before skeptical -11
s before slam -9
s before sound 10
s before spar -11
s before speak -21
s before speculation -15
s before spent -11
s before stand 28
s before start -16
s before stat 7
s before statement -36
s before step -12
s before story -7
s before strategy -31
s before stress -15
s before struck -42
s before struggl -10
s before stuck -7
s before suggest -16
s before suggestion -12
s before support 30
s before supporter 83
s before supportiv -6
s before surpriz -42
s before suspect -11
s before tak 7
s before talk 9
s before target -12
s before tell 40
s before tend -7
s before testify -13
s before thank -24
s before ther -42
s before think -7
s before threaten -35
s before titl -35
s before touch -16
s before tout -19
s before trad -7
s before try -22
s before turn -39
s before tweet 5
s before underscor -30
s before understand -28
s before unveil -49
s before urg -10
s before used 40
s before using -44
s before very 10
s before view -13
s before voic 62
s before vot -14
s before vouch -14
s before vow -24
s before want -22
s before warn 7
s before wary -12
s before watch -6
s before wav -16
s before weigh -16
s before welcom 19
s before worry 26
s before writ 17
s before yell -10
s both abl -10
s both accept -23
s both accord -10
s both accus 15
s both accusation -43
s both acknowledg -13
s both address -8
s both admit -23
s both adopt -6
s both advic -17
s both adviz -32
s both advocat -25
s both aim -17
s both air -11
s both alarm -18
s both alleg -22
s both allegation -61
s both allow -6
s both allud -7
s both anger -36
s both announc -42
s both announcement -25
s both answer -61
s both apologiz -49
s both appeal -10
s both appear 74
s both applaud -14
s both appoint -16
s both approv -45
s both argu 30
s both argument -22
s both ask -42
s both assail -15
s both assert -17
s both assertion -13
s both assum -6
s both assur -25
s both attack -34
s both attempt -22
s both attribut 11
s both avoid -14
s both awar -30
s both back -45
s both ban -11
s both bash -5
s both becam 21
s both becom -11
s both begin -25
s both believ 20
s both best 75
s both blam 32
s both blast -9
s both boast -13
s both boo -49
s both bring 51
s both brush -12
s both car -21
s both cast -20
s both caution -6
s both celebrat -17
s both certain 42
s both challeng 26
s both champion -16
s both chant -57
s both characteriz 32
s both charg 23
s both cheer -22
s both choos -8
s both cit -27
s both clear -23
s both comment -40
s both compar -25
s both complain -27
s both complaint -32
s both conced -21
s both concern -44
s both conclud 23
s both condemn -12
s both confident -5
s both confirm -38
s both congratulat -8
s both consider 54
s both contemplat -16
s both continu -20
s both conversation -13
s both convinc -33
s both count 28
s both counter -47
s both cover -9
s both creat -32
s both credit -7
s both critical -8
s both criticism 60
s both criticiz 16
s both cry -40
s both debat -76
s both decid 9
s both decision -45
s both declin -19
s both decry -10
s both deem 49
s both deep -33
s both defend -17
s both deliver -14
s both demand -39
s both demonstrat -8
s both denounc -41
s both deny -35
s both derid -17
s both describ 18
s both design 13
s both detail -27
s both determin -14
s both devot -20
s both disagre -7
s both disagreement -16
s both disclos -47
s both disclosur -17
s both discuss -58
s both discussion -62
s both dismiss -28
s both display -30
s both disput -11
s both distanc -11
s both divid -12
s both document -15
s both doubl -6
s both doubt -11
s both downplay -6
s both draw 10
s both dub 23
s both echo -51
s both elect 21
s both embrac -15
s both emphasiz -8
s both encourag -20
s both end -9
s both endors -22
s both endorsement -23
s both enjoy -15
s both envision 71
s both estimat 37
s both expand -16
s both expect 27
s both experienc -16
s both explain -10
s both expos -25
s both express -16
s both fail -14
s both favor -13
s both fear 36
s both featur -38
s both feel 35
s both fight -36
s both figur 68
s both fil -32
s both find -34
s both focus -31
s both follow -7
s both forecast -16
s both giv -38
s both go -42
s both goal -32
s both grow -13
s both guess -13
s both hail -6
s both hard -49
s both harsh -7
s both hat -29
s both hear 114
s both hint -39
s both hir 34
s both hit -46
s both hold 9
s both hop -7
s both hopeful -6
s both idea -29
s both ignor -39
s both imagin -38
s both imply -12
s both impos -44
s both impress -10
s both includ -16
s both inform -41
s both insist -15
s both intend -7
s both interest -30
s both interject -20
s both interpret 13
s both introduc -64
s both invok -5
s both issu -25
s both it -16
s both join -10
s both jok -56
s both judg -15
s both keep -11
s both knock -9
s both know 11
s both label 41
s both lambast 15
s both lament -23
s both lash -7
s both launch -14
s both lay -33
s both learn -57
s both leav 16
s both less -12
s both liken 27
s both lin -15
s both list -21
s both look 57
s both lov -88
s both mak -6
s both mark 36
s both mean 65
s both mention -28
s both messag -20
s both mind -36
s both mock -19
s both mount -32
s both movement -60
s both nam 30
s both need 22
s both negativ -8
s both nominat -10
s both not -11
s both offer -19
s both open -19
s both oppos -45
s both opposition -24
s both opt -14
s both optimistic -6
s both order -15
s both outlin -7
s both outrag -18
s both paint -23
s both pass -44
s both persuad 5
s both pick -15
s both pivot -5
s both plan -62
s both plead -24
s both pledg -20
s both point -11
s both portray -8
s both position -37
s both praiz 11
s both predict 8
s both prefer 60
s both present -50
s both press -55
s both pressur -15
s both proclaim -10
s both project 23
s both promiz 13
s both promot -21
s both propos -52
s both proposal -49
s both protest -5
s both proud -5
s both prov -12
s both provid -46
s both publish -22
s both push -14
s both put 15
s both question -46
s both quot -14
s both rail -17
s both rais -81
s both rattl -52
s both reach -7
s both react -21
s both read -35
s both reaffirm -9
s both reason -46
s both rebuf -30
s both rebuk -6
s both recall 46
s both receiv -75
s both recit -8
s both recogniz 21
s both recommend -12
s both refer 17
s both referenc -22
s both reflect -14
s both refus -6
s both regard 32
s both reiterat -9
s both reject -34
s both releas -55
s both remain -16
s both remark -32
s both remember -12
s both remind 23
s both renew -25
s both repeat -42
s both reply -56
s both report -15
s both represent -12
s both request -22
s both requir 25
s both resist -12
s both respond -21
s both restrict -7
s both return -44
s both retweet -30
s both reveal -24
s both rul -27
s both run -11
s both scar -16
s both see 25
s both seek 13
s both seem 76
s both seiz -7
s both send -12
s both sens -24
s both set -47
s both shar -35
s both sharp 36
s both shift -8
s both shock -10
s both shoot -35
s both shout -16
s both show -14
s both shrug -6
s both sid -15
s both sign -51
s both signal -12
s both singl 11
s both skeptical -12
s both slam -12
s both sound 74
s both speak -35
s both speculat -10
s both speculation -53
s both spent -12
s both stand -41
s both start -15
s both stat -24
s both statement -18
s both step -33
s both stop -5
s both story -7
s both strategy -42
s both stress -10
s both struck 54
s both struggl -10
s both stuck -12
s both suggest 8
s both suggestion -9
s both support -45
s both supporter -71
s both surpriz 34
s both suspect -8
s both tak -66
s both talk -26
s both target -7
s both tell -10
s both tend -7
s both testify -10
s both thank -13
s both ther -36
s both think 8
s both threaten 10
s both titl 5
s both touch -49
s both tout -28
s both try -23
s both turn -22
s both underscor -26
s both understand -21
s both unveil -11
s both upset -11
s both urg -11
s both used -50
s both very -19
s both view 22
s both voic -19
s both vot -47
s both vouch -17
s both want 15
s both warn -32
s both wary -58
s both watch -6
s both wav -17
s both weigh -11
s both welcom -15
s both wonder -35
s both worry -48
s both writ -5
s both yell -28
sf after abl base 18
sf after accept base 28
sf after accord ing -13
sf after accus ing 6
sf after accus s 36
sf after accusation s 57
sf after acknowledg base -30
sf after acknowledg ed 13
sf after acknowledg ing 64
sf after add ed -29
sf after add ing 85
sf after add s 64
sf after address base 10
sf after admit s 10
sf after advocat base 14
sf after agre base 18
sf after agre ed 21
sf after aim ed 14
sf after aim ing 9
sf after alleg ed 36
sf after alleg ing 6
sf after allegation s 8
sf after allow ed 15
sf after allud ing 34
sf after announc base 15
sf after announc ing 18
sf after announc s 22
sf after answer ed 53
sf after apologiz ed -29
sf after appear base -60
sf after appear ed 10
sf after appear s -101
sf after appoint ed 28
sf after approv ed -20
sf after argu base -16
sf after argu ed -6
sf after argu ing 22
sf after argu s -12
sf after argument base 26
sf after ask base 33
sf after ask ed 53
sf after ask ing 51
sf after ask s 6
sf after assail ed 17
sf after assert ed -9
sf after assert ing 16
sf after assertion base 32
sf after assumption base 8
sf after assur ed -14
sf after attack base -16
sf after attack ed 30
sf after attack ing 13
sf after attack s 72
sf after attempt ed 6
sf after avoid ed 24
sf after awar base 18
sf after back base 32
sf after back ed -10
sf after balk ed 8
sf after becam base -21
sf after becom base 17
sf after begin ed 79
sf after believ base -31
sf after believ ed 20
sf after believ s -44
sf after bemoan ed 6
sf after best base -66
sf after blam base -13
sf after blam ed -13
sf after blam ing 36
sf after blam s 9
sf after blast ed 12
sf after blast ing 8
sf after blast s 14
sf after boast ed 21
sf after boast s 9
sf after bring ing -34
sf after brush ed 18
sf after call base 42
sf after call ed 13
sf after call ing 37
sf after call s 7
sf after car base -20
sf after cast base 42
sf after caution ed 7
sf after celebrat ed 40
sf after certain base -27
sf after challeng ed 25
sf after challeng ing 7
sf after chant ed 56
sf after cheer base 7
sf after cheer ed -28
sf after choos ed 10
sf after cit ed 42
sf after cit ing 83
sf after cit s 8
sf after claim base 60
sf after claim ed 12
sf after claim ing 10
sf after clear base -21
sf after comment base -59
sf after comment ed 22
sf after compar ed 38
sf after complain ed 20
sf after complaint s 29
sf after conced ed -8
sf after concern ed 18
sf after concern s 61
sf after conclud base 8
sf after conclud ed -31
sf after conclud s 10
sf after confident base 10
sf after confirm ed -35
sf after consider base 66
sf after consider ed -79
sf after consider ing 20
sf after consider s 14
sf after continu base 29
sf after continu ed 7
sf after continu s 50
sf after convinc base 43
sf after convinc ed 44
sf after count ing 7
sf after critical base 21
sf after criticism base -20
sf after criticiz ing 33
sf after debat base 57
sf after debat ed -50
sf after decid base -31
sf after decid ed 47
sf after decision base 37
sf after declar base 22
sf after declar ed -26
sf after declar ing 35
sf after declin ed -9
sf after decry ed 12
sf after deep base 10
sf after defend ed 23
sf after defend ing 11
sf after deliver ed 26
sf after demand ing 26
sf after demand s 36
sf after denounc ed 9
sf after denounc ing 12
sf after deny ed -12
sf after describ base 8
sf after describ ing 36
sf after determin ed 20
sf after devot ed 28
sf after disclos ed 16
sf after discuss base 12
sf after discuss ed 64
sf after discuss ing -31
sf after distanc ed 17
sf after divid ed 27
sf after doubl ed 19
sf after doubt s 25
sf after draw base -64
sf after draw ed 23
sf after dub ed -12
sf after eager base 15
sf after echo ed 47
sf after embrac ed 10
sf after emerg ed 39
sf after emphasiz ed 22
sf after encourag ed 17
sf after endors base 25
sf after endors ed 41
sf after endorsement base -16
sf after enjoy ed 5
sf after estimat ed -22
sf after estimat s 16
sf after expect base -15
sf after expect ed -10
sf after expect ing -37
sf after explain base 14
sf after explain ed -7
sf after explain ing 64
sf after explain s 19
sf after expos ed -42
sf after express ed 50
sf after fail ed 29
sf after far base -37
sf after favor base 21
sf after favor ed -32
sf after favor s -23
sf after fear base -54
sf after fear s 47
sf after feel base -38
sf after feel ed 41
sf after fil ed 14
sf after find base 9
sf after find ed 46
sf after find s -35
sf after focus ed 29
sf after focus s 45
sf after forecast base -21
sf after giv ed 28
sf after go base -12
sf after go ed 65
sf after go ing 54
sf after goal base 14
sf after grow ing 28
sf after hail ed 7
sf after hard base 21
sf after harsh base 13
sf after highlight ed 38
sf after hint s 7
sf after hir ed 10
sf after hold base 16
sf after hold ed 40
sf after hold s -67
sf after hop base -30
sf after hop ed -34
sf after hop ing 53
sf after hop s 59
sf after hopeful base 11
sf after idea base 17
sf after ignor base 19
sf after imply ed 15
sf after impress ed -30
sf after includ ed 21
sf after includ s 15
sf after indicat base 14
sf after indicat ed 69
sf after indicat s -66
sf after inform ed 51
sf after insist base 44
sf after insist ed -22
sf after insist ing 6
sf after insist s 9
sf after intend ed 27
sf after interest base 13
sf after interest ed 46
sf after interject ed 28
sf after introduc ed -46
sf after introduc ing 61
sf after invok ed 8
sf after issu ed 51
sf after it base 34
sf after join ed 20
sf after jok ed 63
sf after knock ed 14
sf after know base 37
sf after know ed -52
sf after know ing 36
sf after know s 43
sf after label ed -66
sf after lament ed 20
sf after lash ed 40
sf after launch ed 40
sf after lay ed 42
sf after learn ed 96
sf after leav base 8
sf after leav ed 23
sf after less base 22
sf after liken ed -15
sf after list ed 9
sf after list s 19
sf after look base -26
sf after look ed 41
sf after look ing 32
sf after look s -52
sf after maintain ed 7
sf after mak ed 18
sf after mak ing 15
sf after mak s 6
sf after mean base -45
sf after mean ed -28
sf after mention base 16
sf after mention ed -42
sf after mention ing 51
sf after mention s -8
sf after messag base 60
sf after mind base -43
sf after mock ed 6
sf after mock ing 7
sf after movement base -23
sf after nam ed -24
sf after need ed -14
sf after need s 12
sf after negativ base 15
sf after nominat ed 31
sf after not base -19
sf after not ed 6
sf after not ing 43
sf after not s -46
sf after offer base 6
sf after offer ed 23
sf after offer ing 20
sf after offer s 17
sf after open ed 39
sf after oppos base 9
sf after oppos ed -17
sf after oppos s 26
sf after opposition base 53
sf after opt ed 22
sf after optimistic base 9
sf after order ed -29
sf after outspoken base 22
sf after pass ed -22
sf after plan base 49
sf after plan ed -38
sf after plan ing 7
sf after plan s 35
sf after play ed 10
sf after plead ed 47
sf after pledg base 11
sf after pledg ed 31
sf after point base -10
sf after point ed 60
sf after point ing 19
sf after point s -32
sf after portray ed 39
sf after post ed -40
sf after praiz ing 6
sf after praiz s 9
sf after predict base -14
sf after predict ed 19
sf after predict ing 5
sf after prefer base 33
sf after prefer ed -83
sf after prefer s 8
sf after present ed 6
sf after press ed 78
sf after project ed -54
sf after promiz base 65
sf after promiz ed -9
sf after promiz ing -28
sf after promiz s 11
sf after promot base 18
sf after propos ed 11
sf after propos ing -8
sf after proposal base 46
sf after proud base 11
sf after provid base 17
sf after provid ed -6
sf after publish ed 18
sf after push base 11
sf after push ed 18
sf after push ing 12
sf after put base 33
sf after put s -55
sf after question base 69
sf after question ed 47
sf after question s 59
sf after quick base 10
sf after rail ed 33
sf after rais ed -16
sf after rais ing 26
sf after rattl ed -10
sf after reach ed 14
sf after react ed 67
sf after read base -14
sf after read s -25
sf after reason base 58
sf after rebuf ed -31
sf after recall base -52
sf after recall ed -43
sf after recall ing 74
sf after receiv ed -29
sf after recogniz base 12
sf after recogniz ed -33
sf after recommend ed 12
sf after refer ed -52
sf after refer ing 65
sf after refer s 8
sf after referenc base 31
sf after referenc ed 12
sf after referenc ing 26
sf after refus base -44
sf after refus ed 84
sf after refus s 37
sf after regard ed -53
sf after reiterat ed 23
sf after reject ed 14
sf after releas ed 9
sf after releas ing 10
sf after remain ed 23
sf after remark ed 14
sf after remark ing 23
sf after remark s -49
sf after remember ed -5
sf after remind ing 26
sf after repeat ed 24
sf after repeat ing 26
sf after reply ed 42
sf after report base 56
sf after report ed -24
sf after report ing 10
sf after report s -9
sf after represent base 16
sf after request base 12
sf after request ed -32
sf after request s 80
sf after requir base 22
sf after requir ed -66
sf after respond base 8
sf after respond ed 39
sf after restrict ing 10
sf after return ed 51
sf after retweet ed -22
sf after reveal base 8
sf after reveal ed 30
sf after run base 7
sf after run ed 8
sf after say base -28
sf after say ing 39
sf after say s -13
sf after see base 48
sf after see ed -33
sf after see s -16
sf after seek base 14
sf after seek ed 43
sf after seek ing -17
sf after seek s -16
sf after seem base -49
sf after seem ed -16
sf after seem s -48
sf after send ed 75
sf after sens base 44
sf after shar base -19
sf after shar ed 24
sf after shar s 12
sf after sharp base -19
sf after shock ed 30
sf after shout ed -5
sf after show base 8
sf after show ing 30
sf after show s -19
sf after sid ed 27
sf after sign base 36
sf after sign ed 8
sf after signal ed 23
sf after skeptical base 23
sf after slam ed 9
sf after slam s 7
sf after sound ed 37
sf after sound s -102
sf after spar ed 13
sf after speak base 28
sf after speak ed 40
sf after speak ing 33
sf after speculation base 59
sf after spent base 23
sf after split base 8
sf after stand ed 25
sf after start ed 24
sf after start s 12
sf after stat ed -6
sf after stat ing 58
sf after stat s -21
sf after statement base 49
sf after stop ed 9
sf after story s 14
sf after strategy base 66
sf after stress ed 13
sf after struck base -24
sf after struggl ed 10
sf after stuck base 18
sf after suggest base 41
sf after suggest ed -31
sf after suggest ing 56
sf after suggest s 21
sf after suggestion base 15
sf after support base 6
sf after support ed 17
sf after support ing 7
sf after support s 15
sf after supporter base -48
sf after supportiv base 10
sf after surpriz ed 5
sf after tak base 9
sf after tak ed 39
sf after tak ing 11
sf after tak s 6
sf after talk base 27
sf after talk ed 41
sf after talk ing -28
sf after talk s 19
sf after tell base 14
sf after tell ed -43
sf after tell ing 48
sf after tell s -9
sf after testify ed 9
sf after thank ed 37
sf after ther base 71
sf after think base 28
sf after think ed 7
sf after think s 26
sf after threaten base 45
sf after threaten ed -25
sf after threaten ing 7
sf after titl ed 15
sf after touch ed 60
sf after tout ed 49
sf after tout ing 5
sf after try base 25
sf after try ed 27
sf after try ing 19
sf after turn base 5
sf after turn ed 52
sf after tweet ed -26
sf after tweet ing 17
sf after understand base 9
sf after understand ed 27
sf after understand ing 14
sf after unveil ed 57
sf after upset base 8
sf after urg ing 42
sf after using ing 46
sf after very base 9
sf after view base -18
sf after view ed -17
sf after view s 38
sf after voic ed 28
sf after vot base 10
sf after vot ed 65
sf after vot ing 10
sf after vow ing 7
sf after vow s 44
sf after want base -9
sf after want ed 17
sf after warn base 15
sf after warn ed 7
sf after warn ing 20
sf after wary base 63
sf after watch ed 10
sf after weigh ed 25
sf after welcom ed 16
sf after withdraw base 7
sf after wonder base 41
sf after wonder ed -12
sf after worry ed 40
sf after worry s -19
sf after writ base -15
sf after writ ed -13
sf after writ ing 29
sf after writ s -16
sf after yell ed 37
sf before abl base -9
sf before accept base -13
sf before accord ing 22
sf before accus ed -26
sf before accus s -26
sf before accusation s -16
sf before acknowledg base -13
sf before acknowledg ed 14
sf before acknowledg ing -44
sf before add ed -7
sf before add ing -32
sf before add s 8
sf before admit ed 18
sf before admit s -6
sf before advic base 20
sf before advocat base -10
sf before agre base -6
sf before agre ed -33
sf before aim ed -7
sf before alleg ed -18
sf before alleg s 9
sf before allegation s 46
sf before allow ed -25
sf before allud ing -31
sf before anger ed 9
sf before announc base -10
sf before announc ed 38
sf before announc ing -14
sf before announc s -18
sf before announcement base 22
sf before apologiz ed 55
sf before appear base -38
sf before appear ed -56
sf before appear s 13
sf before appoint ed -14
sf before approv ed 55
sf before argu base -47
sf before argu ed -15
sf before argu ing -13
sf before argu s -12
sf before argument base -12
sf before ask base -13
sf before ask ed -17
sf before ask ing -23
sf before assert ed 17
sf before assert ing -5
sf before assertion base -19
sf before assumption base -5
sf before assur ed 29
sf before attack base 20
sf before attack ed -15
sf before attack ing -6
sf before attack s -38
sf before attribut ed -22
sf before avoid ed -12
sf before awar base 12
sf before back base -6
sf before back ed 34
sf before back ing 12
sf before becam base -6
sf before becom base -6
sf before begin ed -67
sf before believ ed -31
sf before believ s 31
sf before best base -19
sf before blam base -7
sf before blam ed -28
sf before blam ing -28
sf before blast ed -15
sf before boast ed -11
sf before boast s -5
sf before bring ed -12
sf before bring ing -21
sf before brush ed -7
sf before call base -34
sf before call ed -29
sf before call ing -12
sf before call s -30
sf before car base 37
sf before cast base -24
sf before celebrat ed -30
sf before certain base -18
sf before challeng ed -70
sf before chant ed -8
sf before chant s 14
sf before charg ed -28
sf before cheer ed 42
sf before cit ed -12
sf before cit ing -76
sf before claim base -24
sf before claim ed -42
sf before claim s -24
sf before clear base 36
sf before comment base 68
sf before comment ed -13
sf before compar ed -13
sf before complaint s -12
sf before conced ed 27
sf before concern ed -9
sf before concern s -25
sf before conclud ed -9
sf before condemn ed 7
sf before confirm ed 65
sf before consider base -19
sf before consider ed -42
sf before consider s -6
sf before continu base -14
sf before continu s -9
sf before convinc base -19
sf before convinc ed -34
sf before critical base -14
sf before criticism base -62
sf before criticiz ed -25
sf before criticiz ing -46
sf before debat base -27
sf before debat ed 78
sf before decid base -23
sf before decid ed -23
sf before decision base -16
sf before declar base -12
sf before declar ed 11
sf before declar ing -29
sf before declin ed 26
sf before decry ed -5
sf before deem ed -57
sf before deep base 20
sf before defend ing -6
sf before deliver ed -12
sf before demand ed 11
sf before demand ing -18
sf before demand s -7
sf before denounc ed 35
sf before denounc ing -6
sf before deny ed 37
sf before derid ed 17
sf before describ ed -36
sf before describ ing -12
sf before describ s -14
sf before design ed -28
sf before determin ed -8
sf before devot ed -9
sf before disclos ed 27
sf before discuss base -7
sf before discuss ed -50
sf before discuss ing 51
sf before dismiss ed 23
sf before distanc ed -7
sf before divid ed -16
sf before doubl ed -14
sf before doubt base -6
sf before doubt s -12
sf before draw base 29
sf before dub ed -20
sf before eager base -25
sf before echo ed -26
sf before emerg ed -49
sf before emphasiz ed -17
sf before encourag ed -7
sf before endors base -14
sf before endors ed -18
sf before endorsement base 27
sf before estimat ed -37
sf before estimat s -12
sf before expect base -24
sf before expect ing 60
sf before explain base -9
sf before explain ing -40
sf before expos ed 53
sf before express ed -35
sf before fail ed -16
sf before far base 26
sf before favor base -9
sf before favor ed -21
sf before favor s 66
sf before fear base -17
sf before fear s -10
sf before feel base -36
sf before fil ed 18
sf before find ed -33
sf before find s 69
sf before focus ed -11
sf before focus s -18
sf before forecast base 34
sf before giv ed 9
sf before go base 37
sf before go ed -54
sf before go ing -26
sf before go s 5
sf before goal base 13
sf before grow ing -16
sf before hard base 22
sf before harsh base -6
sf before hat base 26
sf before highlight ed -16
sf before hint s 27
sf before hir ed -46
sf before hit base 25
sf before hold base -8
sf before hold ed -22
sf before hold s 35
sf before hop base 29
sf before hop ed -35
sf before hop ing -10
sf before hop s -47
sf before idea base -11
sf before identify base -15
sf before ignor base -8
sf before ignor ed 29
sf before imply ed -7
sf before impress ed 38
sf before includ ed -9
sf before includ s -7
sf before indicat base -5
sf before indicat ed -45
sf before inform ed -17
sf before insist base -12
sf before insist ed 10
sf before intend ed -35
sf before interest ed -26
sf before interject ed -9
sf before introduc ed 73
sf before introduc ing -56
sf before issu ed -47
sf before it base -24
sf before join ed -11
sf before jok ed -24
sf before knock ed -6
sf before know ed 8
sf before know ing -31
sf before know s -26
sf before label ed -32
sf before lambast ed -12
sf before lament ed -7
sf before lash ed -36
sf before launch ed -28
sf before lay ed -15
sf before learn ed -77
sf before leav ed -44
sf before less base -10
sf before liken ed -15
sf before list ed -16
sf before list s -5
sf before look base -65
sf before look ed -31
sf before look ing -17
sf before look s -42
sf before mak base -54
sf before mak ed 6
sf before mak ing -7
sf before mean base 15
sf before mean ed -37
sf before mention base -10
sf before mention ed 56
sf before mention ing -45
sf before mention s 20
sf before messag base -45
sf before mind base 62
sf before mock ed 13
sf before mock ing -6
sf before movement base 64
sf before nam ed -19
sf before need ed -22
sf before negativ base -8
sf before nominat ed -33
sf before not base -11
sf before not ed 8
sf before not ing -29
sf before not s 41
sf before offer base 20
sf before offer ed -24
sf before offer ing -10
sf before offer s -10
sf before open ed -26
sf before oppos base 10
sf before oppos ed 45
sf before oppos s -15
sf before opposition base -33
sf before opt ed -8
sf before order ed -18
sf before outspoken base -18
sf before pass ed 54
sf before persuad ed -14
sf before pick ed 13
sf before plan base -18
sf before plan ed 82
sf before plan s -12
sf before play ed -5
sf before plead ed -29
sf before pledg ed -13
sf before point base 41
sf before point ed -27
sf before point ing -8
sf before point s -38
sf before portray ed -51
sf before post ed 23
sf before praiz ed -27
sf before predict base -10
sf before predict ed -7
sf before prefer base -9
sf before prefer ed -23
sf before present ed 30
sf before press ed -33
sf before project ed 29
sf before promiz base -30
sf before promiz ed -40
sf before promiz ing 52
sf before promiz s -55
sf before promot base -8
sf before propos ed 32
sf before propos ing 13
sf before proposal base -11
sf before proud base -6
sf before provid base -7
sf before provid ed 41
sf before push ed -10
sf before push ing -6
sf before put base 8
sf before put s -14
sf before question base -36
sf before question ed -10
sf before question s -26
sf before quick base -5
sf before quot ed 11
sf before rail ed -20
sf before rais ed 49
sf before rais ing -22
sf before rattl ed 57
sf before reach ed -7
sf before react ed -63
sf before read base 37
sf before read s 37
sf before reason base -18
sf before rebuf ed 51
sf before recall base -34
sf before recall ed 15
sf before recall ing -59
sf before receiv ed 74
sf before recogniz base -5
sf before recogniz ed -26
sf before refer ed -13
sf before refer ing -65
sf before referenc base -17
sf before referenc ing -22
sf before refus base -18
sf before refus ed -62
sf before refus s -9
sf before regard ed -37
sf before reiterat ed -14
sf before reject ed 15
sf before releas ed 47
sf before releas ing -6
sf before remain base 8
sf before remain ed -17
sf before remark ed 8
sf before remark ing -17
sf before remark s 57
sf before remember base 35
sf before remember ed -30
sf before remind ed -28
sf before remind ing -6
sf before repeat ed -15
sf before repeat ing 7
sf before reply ed 10
sf before report base -46
sf before report ed 23
sf before report ing -7
sf before report s 45
sf before represent base -7
sf before request base -6
sf before request s -27
sf before requir base -8
sf before requir ed 30
sf before respond ed -13
sf before return ed -12
sf before retweet ed 42
sf before reveal ed -7
sf before say base -28
sf before say ed 6
sf before say ing -15
sf before scar ed 15
sf before see base -7
sf before see ed -12
sf before see s -56
sf before seek base -8
sf before seek ing -35
sf before seek s -27
sf before seem base -39
sf before seem ed -43
sf before send ed -67
sf before sens base -24
sf before set base 28
sf before shar base 43
sf before shar ed -13
sf before sharp base -25
sf before shock ed -20
sf before shoot base 29
sf before shout ed 20
sf before show base 31
sf before show ed 15
sf before show ing -21
sf before show s -16
sf before sid ed -12
sf before sign base -23
sf before sign ed 28
sf before signal ed -11
sf before singl ed -13
sf before skeptical base -11
sf before sound ed -46
sf before sound s 50
sf before spar ed -10
sf before speak base -18
sf before speak ed -18
sf before speculat ed 6
sf before speculation base -15
sf before spent base -11
sf before stand ed -9
sf before start ed -14
sf before stat ed 53
sf before stat ing -39
sf before stat s -37
sf before statement base -37
sf before story s -7
sf before strategy base -31
sf before stress ed -7
sf before struck base -42
sf before struggl ed -5
sf before stuck base -7
sf before suggest base -21
sf before suggest ing -39
sf before suggest s -9
sf before suggestion base -8
sf before support base 39
sf before support ing 6
sf before support s 11
sf before supporter base 59
sf before supporter s 51
sf before supportiv base -6
sf before surpriz base 22
sf before surpriz ed -72
sf before suspect ed -6
sf before tak base -6
sf before tak ed 14
sf before tak ing -9
sf before talk base -12
sf before talk ed -14
sf before talk ing 53
sf before talk s -46
sf before tell base -58
sf before tell ed 50
sf before tell ing -29
sf before tell s 51
sf before thank ed -25
sf before ther base -42
sf before think base -32
sf before think ed -56
sf before think s -23
sf before threaten base -24
sf before threaten ed -18
sf before titl ed -35
sf before touch ed -16
sf before tout ed -21
sf before try base -11
sf before try ed -14
sf before try ing -10
sf before turn ed -39
sf before tweet ed 13
sf before tweet ing -9
sf before understand ed -22
sf before understand ing -7
sf before unveil ed -50
sf before urg ing -17
sf before used ed 40
sf before using ing -44
sf before very base 10
sf before view base 22
sf before view ed -49
sf before view s -26
sf before voic ed -14
sf before vot base 21
sf before vot ed -38
sf before vow ed -15
sf before vow s -24
sf before want base -46
sf before warn base -10
sf before warn ed 21
sf before warn ing -12
sf before wary base -12
sf before weigh ed -15
sf before welcom ed -7
sf before wonder base -15
sf before wonder ed 21
sf before worry base 18
sf before worry ed -26
sf before worry s 49
sf before writ base -5
sf before writ ed 20
sf before writ ing -10
sf before yell ed -10
sf both abl base -10
sf both accept base -15
sf both accord ing -10
sf both accus ed 30
sf both accus s -13
sf both accusation s -44
sf both acknowledg base 40
sf both acknowledg ed -28
sf both acknowledg ing -23
sf both add ed 36
sf both add ing -59
sf both add s -71
sf both address base -6
sf both admit ed -23
sf both adopt ed -6
sf both advic base -17
sf both agre base -13
sf both agre ed 6
sf both aim ed -7
sf both aim ing -6
sf both alleg ed -19
sf both alleg s -6
sf both allegation s -61
sf both allow ed 7
sf both anger ed -13
sf both announc ed -44
sf both announcement base -25
sf both answer ed -58
sf both apologiz ed -42
sf both appear base 85
sf both appear ed 30
sf both appear s 89
sf both appoint ed -14
sf both approv ed -44
sf both argu base 56
sf both argu ed 18
sf both argu ing -10
sf both argu s 23
sf both argument base -14
sf both ask base -21
sf both ask ed -40
sf both ask ing -31
sf both assail ed -14
sf both assert ed -9
sf both assert ing -11
sf both assertion base -13
sf both assur ed -16
sf both attack base -6
sf both attack ed -16
sf both attack ing -7
sf both attack s -39
sf both attribut ed 25
sf both avoid ed -12
sf both awar base -30
sf both back base -27
sf both back ed -31
sf both back ing -23
sf both becam base 21
sf both becom base -11
sf both begin ed -16
sf both believ base 26
sf both believ ed 9
sf both believ s 9
sf both best base 75
sf both blam base 19
sf both blam ed 38
sf both blam ing -9
sf both blam s -7
sf both blast s -12
sf both boast ed -10
sf both bring ed 9
sf both bring ing 46
sf both brush ed -11
sf both call base -12
sf both call ed 13
sf both call ing -25
sf both call s 15
sf both car base -21
sf both cast base -20
sf both celebrat ed -17
sf both certain base 42
sf both challeng ed 35
sf both chant ed -57
sf both chant s -15
sf both charg ed 24
sf both cheer ed -21
sf both choos ed -6
sf both cit ed -31
sf both cit ing -13
sf both claim base -42
sf both claim ed 24
sf both claim ing -5
sf both claim s 19
sf both clear base -23
sf both comment base -16
sf both comment ed -9
sf both compar ed -26
sf both complain ed -16
sf both complaint s -18
sf both conced ed -21
sf both concern ed -9
sf both concern s -46
sf both conclud base -8
sf both conclud ed 37
sf both conclud s -13
sf both condemn ed -12
sf both confident base -5
sf both confirm ed -39
sf both consider base -54
sf both consider ed 96
sf both consider ing -16
sf both consider s -8
sf both continu base -15
sf both continu s -42
sf both convinc base -27
sf both convinc ed -12
sf both critical base -8
sf both criticism base 70
sf both criticiz ed 21
sf both criticiz ing 12
sf both debat base -37
sf both debat ed -52
sf both decid base 45
sf both decid ed -27
sf both decision base -22
sf both declar base -10
sf both declar ed 13
sf both declar ing -7
sf both declin ed -19
sf both decry ed -7
sf both deem ed 57
sf both deep base -33
sf both defend ed -18
sf both defend ing -6
sf both deliver ed -14
sf both demand ed -9
sf both demand ing -9
sf both demand s -31
sf both denounc ed -44
sf both denounc ing -6
sf both deny ed -29
sf both derid ed -16
sf both describ base -5
sf both describ ed 32
sf both describ ing -26
sf both describ s 12
sf both design ed 13
sf both determin ed -12
sf both devot ed -19
sf both disclos ed -51
sf both discuss base -5
sf both discuss ed -19
sf both discuss ing -34
sf both dismiss ed -29
sf both distanc ed -10
sf both divid ed -12
sf both doubl ed -5
sf both doubt s -16
sf both draw base 32
sf both draw ed -27
sf both dub ed 23
sf both echo ed -25
sf both embrac ed -7
sf both emphasiz ed -5
sf both encourag ed -11
sf both endors base -11
sf both endors ed -23
sf both endorsement base -13
sf both estimat ed 49
sf both expect base 30
sf both expect ed 9
sf both expect ing -38
sf both explain ed 5
sf both explain ing -27
sf both explain s -16
sf both expos ed -21
sf both express ed -17
sf both fail ed -14
sf both favor base -12
sf both favor ed 43
sf both favor s -62
sf both fear base 63
sf both fear s -38
sf both feel base 58
sf both feel ed -47
sf both fil ed -33
sf both find ed -13
sf both find s -54
sf both focus ed -18
sf both focus s -29
sf both forecast base -16
sf both giv ed -35
sf both go base -35
sf both go ed -18
sf both go ing -30
sf both go s -8
sf both goal base -32
sf both grow ing -13
sf both hard base -49
sf both harsh base -7
sf both hat base -27
sf both highlight ed -25
sf both hint s -37
sf both hir ed 34
sf both hit base -48
sf both hold base -8
sf both hold ed -18
sf both hold s 34
sf both hop ed 56
sf both hop ing -46
sf both hop s -26
sf both hopeful base -6
sf both idea base -6
sf both identify base 13
sf both ignor base -11
sf both ignor ed -33
sf both imply ed -8
sf both impress ed -10
sf both includ ed -11
sf both includ s -8
sf both indicat base -9
sf both indicat ed -40
sf both indicat s 60
sf both inform ed -41
sf both insist base -35
sf both insist ed 13
sf both insist s -5
sf both intend ed -6
sf both interest base -10
sf both interest ed -23
sf both interject ed -20
sf both introduc ed -48
sf both introduc ing -6
sf both issu ed -7
sf both it base -16
sf both join ed -10
sf both jok ed -58
sf both knock ed -9
sf both know base -41
sf both know ed 37
sf both know ing -6
sf both know s -20
sf both label ed 84
sf both lambast ed 15
sf both lament ed -14
sf both lash ed -6
sf both launch ed -14
sf both lay ed -31
sf both learn ed -38
sf both leav base -6
sf both leav ed 21
sf both less base -12
sf both liken ed 27
sf both list ed 7
sf both list s -14
sf both look base 62
sf both look ed -19
sf both look ing -17
sf both look s 74
sf both mak base 40
sf both mak ed -29
sf both mak ing -8
sf both mean base 32
sf both mean ed 60
sf both mention base -6
sf both mention ed -26
sf both mention ing -8
sf both mention s -13
sf both messag base -20
sf both mind base -36
sf both mock ed -19
sf both movement base -60
sf both nam ed 37
sf both need ed 28
sf both need s -7
sf both negativ base -8
sf both not base 27
sf both not ed -15
sf both not ing -18
sf both offer base -33
sf both offer ing -10
sf both offer s -8
sf both open ed -14
sf both oppos base -19
sf both oppos ed -36
sf both oppos s -12
sf both opposition base -24
sf both opt ed -14
sf both optimistic base -6
sf both order ed 43
sf both pass ed -44
sf both persuad ed 10
sf both pick ed -15
sf both plan base -33
sf both plan ed -66
sf both plan s -24
sf both plead ed -24
sf both pledg base -6
sf both pledg ed -20
sf both point base -41
sf both point ed -37
sf both point ing -11
sf both point s 60
sf both post ed 12
sf both praiz ed 26
sf both predict base 23
sf both predict ed -13
sf both prefer base -24
sf both prefer ed 92
sf both prefer s -12
sf both present ed -38
sf both press ed -61
sf both project ed 27
sf both promiz base -46
sf both promiz ed 42
sf both promiz ing -39
sf both promiz s 35
sf both promot base -10
sf both propos ed -53
sf both propos ing -6
sf both proposal base -38
sf both proud base -5
sf both provid base -9
sf both provid ed -45
sf both publish ed -22
sf both push base -7
sf both push ed -9
sf both push ing -6
sf both put base -54
sf both put s 62
sf both question base -41
sf both question ed -41
sf both question s -34
sf both quot ed -12
sf both rail ed -14
sf both rais ed -40
sf both rattl ed -52
sf both reach ed -7
sf both react ed -8
sf both read base -27
sf both read s -19
sf both reason base -46
sf both rebuf ed -30
sf both recall base 68
sf both recall ed 23
sf both recall ing -18
sf both receiv ed -63
sf both recogniz base -7
sf both recogniz ed 53
sf both recommend ed -11
sf both refer ed 60
sf both refer ing -8
sf both refer s -7
sf both referenc base -18
sf both referenc ed -7
sf both refus base 53
sf both refus ed -35
sf both refus s -31
sf both regard ed 78
sf both reiterat ed -9
sf both reject ed -35
sf both releas ed -60
sf both remain base -12
sf both remain ed -6
sf both remark ed -22
sf both remark ing -6
sf both remark s -12
sf both remember base -38
sf both remember ed 34
sf both remind ed 24
sf both remind ing -20
sf both repeat ed -9
sf both repeat ing -44
sf both reply ed -57
sf both report base -11
sf both report s -56
sf both represent base -9
sf both request base -5
sf both request ed 23
sf both request s -61
sf both requir base -14
sf both requir ed 42
sf both respond ed -27
sf both restrict ing -7
sf both return ed -45
sf both retweet ed -30
sf both reveal ed -25
sf both rul ed -8
sf both say base 56
sf both say ing -25
sf both say s 15
sf both scar ed -16
sf both see base -37
sf both see ed 39
sf both see s 60
sf both seek base -6
sf both seek ed -40
sf both seek ing 40
sf both seek s 35
sf both seem base 76
sf both seem ed 50
sf both seem s 37
sf both send ed -12
sf both sens base -24
sf both set base -48
sf both shar base -31
sf both shar ed -11
sf both shar s -8
sf both sharp base 36
sf both shock ed -10
sf both shoot base -35
sf both shout ed -15
sf both show base -43
sf both show ed -22
sf both show ing -10
sf both show s 31
sf both sid ed -15
sf both sign base -15
sf both sign ed -42
sf both signal ed -12
sf both singl ed 13
sf both skeptical base -12
sf both slam ed -5
sf both sound s 42
sf both speak base -10
sf both speak ed -23
sf both speak ing -30
sf both speculat ed -7
sf both speculation base -53
sf both spent base -12
sf both stand ed -17
sf both start ed -11
sf both start s -7
sf both stat ed -54
sf both stat ing -25
sf both stat s 48
sf both statement base -17
sf both story s -7
sf both strategy base -42
sf both stress ed -6
sf both struck base 54
sf both stuck base -12
sf both suggest base -21
sf both suggest ed 31
sf both suggest ing -21
sf both suggest s -13
sf both suggestion base -7
sf both support base -59
sf both support ed -20
sf both support ing -13
sf both support s -27
sf both supporter base -18
sf both supporter s -68
sf both surpriz base -35
sf both surpriz ed 62
sf both suspect ed 6
sf both tak ed -79
sf both talk base -15
sf both talk ed -27
sf both talk ing -36
sf both talk s 20
sf both tell base 26
sf both tell ed -8
sf both tell ing -19
sf both tell s -47
sf both testify ed -6
sf both thank ed -13
sf both ther base -36
sf both think ed 42
sf both threaten base -25
sf both threaten ed 37
sf both titl ed 5
sf both touch ed -49
sf both tout ed -32
sf both try base -15
sf both try ed -13
sf both try ing -10
sf both turn ed -15
sf both tweet ed 12
sf both tweet ing -8
sf both understand base -5
sf both understand ed -5
sf both understand ing -8
sf both unveil ed -11
sf both upset base -11
sf both urg ing -27
sf both used ed -50
sf both very base -19
sf both view ed 48
sf both view s -17
sf both voic ed -14
sf both vot base -37
sf both vot ed -35
sf both vot ing -7
sf both vow ed 14
sf both vow s -22
sf both want base 45
sf both want ed -24
sf both want s -8
sf both warn ed -32
sf both warn ing -8
sf both wary base -58
sf both watch ed -5
sf both weigh ed -10
sf both welcom ed -9
sf both wonder base -27
sf both wonder ed -10
sf both worry base -22
sf both worry ed -16
sf both worry s -41
sf both writ base 18
sf both writ ed -7
sf both writ ing -19
sf both writ s 11
sf both yell ed -28
sn after abl w 18
sn after accord 's -13
sn after accord , 53
sn after accord . -13
sn after accord — 45
sn after accus -ing -74
sn after accus CAP 7
sn after accus him 32
sn after accus the 16
sn after accusation w 57
sn after acknowledg , 41
sn after acknowledg that 18
sn after acknowledg the 11
sn after add , 12
sn after add . -27
sn after add : 53
sn after add that -9
sn after address CAP 7
sn after address the 7
sn after admit that 30
sn after agre that 11
sn after agre to -18
sn after aim to 20
sn after alarm . -13
sn after alleg w 34
sn after announc , -33
sn after announc -s 29
sn after announc . -22
sn after announc a 29
sn after announc his 30
sn after announc it 14
sn after announc on -25
sn after announc that 22
sn after announc the -40
sn after announc they 11
sn after announc w -43
sn after appear -ed -8
sn after appear to -26
sn after appear w -82
sn after applaud CAP 7
sn after argu , 9
sn after argu . -23
sn after argu in -87
sn after argu that 39
sn after argu the 16
sn after ask , 25
sn after ask -s 58
sn after ask . -40
sn after ask CAP -31
sn after ask a 70
sn after ask her 16
sn after ask him -43
sn after ask his 19
sn after ask how 6
sn after ask if 52
sn after ask our 5
sn after ask the 69
sn after ask to 12
sn after ask w 25
sn after ask what 52
sn after ask whether 18
sn after ask which 48
sn after ask why 10
sn after assert that 26
sn after assertion that 15
sn after assum that 11
sn after assur CAP -25
sn after attack CAP 33
sn after attack w 8
sn after attempt w 30
sn after back CAP 27
sn after back w 8
sn after bash CAP 10
sn after begin -ing 29
sn after believ , -59
sn after believ CAP -42
sn after believ he -32
sn after believ it 49
sn after believ that 45
sn after believ the 42
sn after believ w 21
sn after bemoan the 5
sn after blam CAP 20
sn after blam the 20
sn after blast CAP 27
sn after blast the 9
sn after boast his 16
sn after boast that 6
sn after call " -99
sn after call -ing 12
sn after call -s 19
sn after call CAP 15
sn after call a -13
sn after call her 11
sn after call him 63
sn after call his 21
sn after call it 13
sn after call the -9
sn after call them -19
sn after call to 73
sn after call w -30
sn after cast -s 18
sn after cast himself 12
sn after cast the 11
sn after caution that 6
sn after challeng CAP 6
sn after chant " 71
sn after charg that 10
sn after charg w 28
sn after cit " 5
sn after cit -s 11
sn after cit CAP 18
sn after cit a 15
sn after cit the 12
sn after cit w 59
sn after claim he 14
sn after claim that 16
sn after claim the 5
sn after claim to 47
sn after claim w 17
sn after clarify that 9
sn after compar CAP 6
sn after compar the 26
sn after complain that 8
sn after complaint that 29
sn after conced that 7
sn after concern that 10
sn after conclud , -46
sn after conclud . -13
sn after conclud that 30
sn after condemn the 13
sn after confirm that 19
sn after consider -ing 34
sn after consider the 37
sn after consider w -35
sn after contend that 5
sn after continu , -68
sn after continu . -29
sn after continu : 24
sn after continu w 80
sn after convinc that 44
sn after critical CAP 7
sn after criticism CAP 42
sn after criticiz CAP 28
sn after criticiz for -26
sn after criticiz the 24
sn after criticiz w -10
sn after debat w 76
sn after decid not 19
sn after decid to -42
sn after decision to 24
sn after declar . -7
sn after declar CAP 20
sn after declar that 34
sn after declar the -67
sn after declin to 34
sn after decry the 10
sn after defend CAP 12
sn after defend her 21
sn after defend his 19
sn after defend the 8
sn after deliver w 11
sn after demand w 28
sn after denounc CAP 11
sn after denounc the 7
sn after deny any 17
sn after deny that 25
sn after deny the 19
sn after describ -s 6
sn after describ as -48
sn after describ himself 19
sn after describ his 7
sn after describ how 30
sn after describ the 47
sn after describ themselves 13
sn after discuss the 39
sn after discuss w 79
sn after dismiss -s 6
sn after dismiss CAP 11
sn after dismiss the 6
sn after doubt that 7
sn after draw . -6
sn after eager to 15
sn after endors CAP 24
sn after endors her 8
sn after endors the 12
sn after estimat that 17
sn after expect . -11
sn after expect a 31
sn after expect the -68
sn after explain , -11
sn after explain . -17
sn after explain how 33
sn after explain that 10
sn after explain the 8
sn after explain why 44
sn after express that 9
sn after express w 12
sn after fail w 11
sn after far -ed -43
sn after favor CAP 13
sn after fear that 14
sn after fear the 52
sn after feel -ed 52
sn after feel w 20
sn after fil w 13
sn after find . -40
sn after find CAP 13
sn after find that 16
sn after find w 78
sn after focus -ing 10
sn after focus the 15
sn after focus w 32
sn after giv CAP 13
sn after giv w 77
sn after go , 20
sn after go CAP 8
sn after go w 43
sn after hit CAP 5
sn after hold w -66
sn after hop that 14
sn after hop to 6
sn after hop w 14
sn after hop will -26
sn after identify as -24
sn after identify the 8
sn after imply that 8
sn after includ a 9
sn after indicat he 7
sn after indicat that 14
sn after insist that 26
sn after insist they 11
sn after intend to 31
sn after introduc w -13
sn after invok the 7
sn after issu -ing 8
sn after issu that 9
sn after it 's 63
sn after it w -66
sn after keep -ing 22
sn after know " -67
sn after know , -56
sn after know -ing -50
sn after know CAP 43
sn after know how 19
sn after know that 9
sn after know to -30
sn after know what 45
sn after launch w 19
sn after lay w 16
sn after less w 12
sn after list the 12
sn after look -s -49
sn after look a -57
sn after look to 57
sn after look w -50
sn after maintain that 6
sn after mak CAP 19
sn after mak his 9
sn after mak that 19
sn after mak to -22
sn after mak w 16
sn after mean to -41
sn after mention CAP 55
sn after mention his 31
sn after mention the 37
sn after mock CAP 10
sn after nam CAP 20
sn after need w -28
sn after nominat CAP 52
sn after not , 11
sn after not . -21
sn after not that 32
sn after not the 39
sn after offer -ly 19
sn after offer -s 15
sn after offer a 15
sn after offer the -31
sn after offer w 18
sn after oppos CAP 11
sn after oppos the 31
sn after opposition the 10
sn after order that 5
sn after order the 12
sn after pass w 57
sn after plan to 46
sn after pledg that 13
sn after pledg to 23
sn after point , -42
sn after point . -18
sn after point CAP 44
sn after point a 5
sn after point that 19
sn after point the 11
sn after point w 22
sn after portray CAP 15
sn after post . -6
sn after post : 28
sn after post a 29
sn after post w 13
sn after praiz CAP 22
sn after praiz his 7
sn after praiz the 17
sn after predict . -15
sn after predict that 27
sn after prefer CAP 20
sn after prefer the 13
sn after press w 7
sn after promiz to 27
sn after promot a 20
sn after propos -ing 18
sn after propos a 40
sn after propos w 22
sn after proposal to 49
sn after provid w 19
sn after publish w 10
sn after push a 9
sn after push to 9
sn after push w 7
sn after put , -28
sn after question CAP 61
sn after question her 11
sn after question his 16
sn after question how 9
sn after question is 64
sn after question the 36
sn after question whether 17
sn after question why 9
sn after quick that 6
sn after quot CAP 31
sn after rais -s 12
sn after rais w 22
sn after reach w 6
sn after read , 13
sn after read . -8
sn after recall CAP 12
sn after recall that 13
sn after recall the 10
sn after recogniz that 11
sn after refer CAP 16
sn after refer the 17
sn after refer w 64
sn after refus to 47
sn after reiterat his 12
sn after reject the 16
sn after releas -ing 13
sn after releas w 40
sn after remain w 12
sn after remark that 14
sn after remind -s 12
sn after remind CAP 33
sn after repeat his 12
sn after reply , 25
sn after reply . -21
sn after report , 41
sn after report . -25
sn after report CAP -91
sn after report a -61
sn after report in -52
sn after report on 21
sn after report that 47
sn after report w -82
sn after represent the 7
sn after requir -s 6
sn after requir to -46
sn after respond , 11
sn after respond . -23
sn after respond CAP 6
sn after respond a 7
sn after reveal CAP 15
sn after reveal that 9
sn after reveal w -26
sn after rul that -61
sn after say " 35
sn after say 's -36
sn after say , -18
sn after say -ed -90
sn after say -ing 22
sn after say -s 14
sn after say . -20
sn after say CAP 9
sn after say DAY 13
sn after say NUM -27
sn after say a 29
sn after say about 25
sn after say after -52
sn after say an -103
sn after say and -13
sn after say as 6
sn after say at -40
sn after say before -39
sn after say for 68
sn after say he 30
sn after say her 56
sn after say his -11
sn after say if 59
sn after say in -45
sn after say is -60
sn after say it 44
sn after say its 13
sn after say no 27
sn after say of -60
sn after say on 35
sn after say she 38
sn after say so 31
sn after say some 12
sn after say that 18
sn after say the 12
sn after say their 22
sn after say they 43
sn after say this -33
sn after say those 11
sn after say to -62
sn after say w -35
sn after say was -27
sn after say were 65
sn after say when -19
sn after say — -31
sn after see -ing -28
sn after see -s -9
sn after see CAP 41
sn after see a 77
sn after see him -24
sn after see it 6
sn after see the 20
sn after see w -51
sn after seek to -11
sn after seek w 51
sn after seem -ed -30
sn after seem -ly -17
sn after seem like -52
sn after seem to 6
sn after seem w -81
sn after send w 9
sn after set w 12
sn after shar a 10
sn after sharp w -21
sn after show , -19
sn after show -ing -23
sn after show -s 67
sn after show . -39
sn after show CAP 58
sn after show a 10
sn after show he 10
sn after show her -78
sn after show how 15
sn after show that 24
sn after show the 11
sn after show to -9
sn after show w 63
sn after sid CAP 14
sn after sign a 9
sn after slam CAP 14
sn after slam the 8
sn after speak -ly 12
sn after speak CAP 11
sn after speak how 7
sn after speak the 12
sn after speak w 8
sn after speculat that 8
sn after start -ing 17
sn after stat , 12
sn after stat . -13
sn after stat that 28
sn after stat w 6
sn after stop -ing 8
sn after stress the 8
sn after struggl w 13
sn after suggest -ing 12
sn after suggest CAP 56
sn after suggest he 10
sn after suggest she 13
sn after suggest that 43
sn after suggest the 13
sn after suggest they 23
sn after suggest w -49
sn after suggestion that 8
sn after support -ing -33
sn after support . -44
sn after support CAP 59
sn after support a 29
sn after support the 42
sn after support w 54
sn after supporter CAP 82
sn after surpriz that 17
sn after suspect that 23
sn after tak -ing -31
sn after tak the 7
sn after tak w 75
sn after talk -ing 14
sn after talk -ly 30
sn after talk CAP 37
sn after talk how 11
sn after talk the 15
sn after talk to 40
sn after talk w -14
sn after tell -s -31
sn after tell CAP -40
sn after tell a -21
sn after tell an 25
sn after tell her -38
sn after tell him 18
sn after tell his -59
sn after tell me 70
sn after tell the -58
sn after tell them -39
sn after tell w 64
sn after tell you 19
sn after tend w 12
sn after ther w 16
sn after think CAP 33
sn after think he 50
sn after think she 10
sn after think that 18
sn after think the 17
sn after think w 18
sn after threaten to -14
sn after titl " 53
sn after tout his 19
sn after try w 42
sn after turn w 12
sn after tweet , -24
sn after tweet . -10
sn after tweet a 25
sn after tweet on 15
sn after tweet that 18
sn after tweet w -46
sn after underscor the 51
sn after understand the 13
sn after unveil w 6
sn after urg -s 16
sn after urg CAP 50
sn after urg him -65
sn after urg the 20
sn after urg w 32
sn after used w 48
sn after view , 31
sn after view CAP -13
sn after view as 18
sn after vot CAP 21
sn after vot a 16
sn after vot the 12
sn after vow to 10
sn after want a 18
sn after want the 13
sn after want to -39
sn after want w 59
sn after warn CAP 85
sn after warn that 14
sn after warn the 9
sn after wonder if 13
sn after wonder whether 17
sn after worry -ing -14
sn after worry CAP 20
sn after worry that 20
sn after writ " -55
sn after writ , 26
sn after writ -ing -55
sn after writ . -13
sn after writ : 49
sn after writ CAP -80
sn after writ in -13
sn after writ that 35
sn after writ the 13
sn after writ to 48
sn after writ w 38
sn before abl w -9
sn before accord 's 21
sn before accord , -58
sn before accord . 23
sn before accord — -72
sn before accus -ing -17
sn before accus CAP -10
sn before accus him -9
sn before accusation w -15
sn before acknowledg , -18
sn before acknowledg that -10
sn before acknowledg the -7
sn before add , -59
sn before add . 51
sn before add : -9
sn before add that -15
sn before admit that -22
sn before agre to -14
sn before aim to -6
sn before alarm . 26
sn before alleg w -16
sn before announc , 100
sn before announc -s -17
sn before announc . 30
sn before announc a -24
sn before announc his -24
sn before announc it -11
sn before announc on 39
sn before announc that -16
sn before announc the -40
sn before announc they -8
sn before announc w 49
sn before appear -ed -41
sn before appear to -35
sn before appear w -40
sn before applaud CAP -6
sn before argu , -35
sn before argu . 37
sn before argu in 29
sn before argu that -12
sn before ask , 19
sn before ask -s -21
sn before ask . 44
sn before ask CAP -7
sn before ask a -16
sn before ask her -6
sn before ask him 51
sn before ask his -6
sn before ask if -22
sn before ask the -30
sn before ask to -27
sn before ask w -20
sn before ask what -19
sn before ask whether -8
sn before ask which -22
sn before assert that -11
sn before assertion that -8
sn before assur CAP 34
sn before attack CAP -12
sn before attempt w -12
sn before back CAP -18
sn before back w -5
sn before bash CAP -5
sn before begin -ing -18
sn before begin w 11
sn before believ , 56
sn before believ CAP -20
sn before believ he -16
sn before believ it -23
sn before believ that -17
sn before believ the -14
sn before believ w -10
sn before blam CAP -7
sn before blast CAP -8
sn before boast his -9
sn before call " -38
sn before call -ing -6
sn before call CAP -17
sn before call a -22
sn before call him -15
sn before call his -8
sn before call the -11
sn before call them -62
sn before call to -10
sn before call w -52
sn before cast -s -8
sn before cast himself -8
sn before chant " -38
sn before charg w -57
sn before cit -s -6
sn before cit CAP -13
sn before cit a -10
sn before cit the -10
sn before cit w -59
sn before claim that -5
sn before claim to -6
sn before claim w -7
sn before com w 41
sn before compar the -6
sn before complaint that -12
sn before concern that -5
sn before conclud , -26
sn before conclud . 29
sn before conclud that -10
sn before condemn the -6
sn before confirm that -16
sn before consider -ing -9
sn before consider a -18
sn before consider the -8
sn before consider w -17
sn before continu , -5
sn before continu . 40
sn before continu : -10
sn before continu w -32
sn before convinc that -35
sn before criticiz CAP -6
sn before criticiz for -23
sn before criticiz the -7
sn before criticiz w -35
sn before debat w -51
sn before decid not -8
sn before decid to -10
sn before declar . 14
sn before declar CAP -10
sn before declar that -14
sn before declar the -66
sn before declin to -20
sn before deem w -37
sn before defend CAP -6
sn before defend her -15
sn before defend his -12
sn before deliver w -6
sn before demand w -19
sn before denounc CAP -7
sn before deny any -14
sn before deny that -21
sn before deny the -14
sn before describ as -28
sn before describ how -12
sn before describ the -6
sn before describ themselves -5
sn before design to -28
sn before discuss the -37
sn before discuss w -34
sn before dismiss CAP -6
sn before draw . 23
sn before draw w 33
sn before eager to -25
sn before endors CAP -10
sn before endors the -7
sn before expect . 43
sn before expect the -8
sn before expect to -59
sn before explain . 26
sn before explain how -26
sn before explain that -6
sn before explain why -26
sn before express w -6
sn before fail w -6
sn before far -ed 29
sn before favor CAP -7
sn before fear that -5
sn before fear the -9
sn before feel -ed -29
sn before fil w -8
sn before find . 45
sn before find CAP -8
sn before find that -9
sn before find w -75
sn before focus w -15
sn before giv CAP -6
sn before giv w -49
sn before go , -16
sn before go w -21
sn before hold w 33
sn before hop that -5
sn before hop to -43
sn before hop w -6
sn before hop will -12
sn before identify as -29
sn before indicat that -5
sn before insist that -12
sn before intend to -23
sn before introduc w 41
sn before it 's -48
sn before it -ed 49
sn before it w -31
sn before keep -ing -13
sn before know " -21
sn before know , 128
sn before know -ing -29
sn before know CAP -58
sn before know how -8
sn before know the -36
sn before know to -20
sn before know w 60
sn before know what -31
sn before launch w -11
sn before lay w -9
sn before less w -6
sn before look -s -11
sn before look a -19
sn before look to -10
sn before look w -43
sn before mak CAP -10
sn before mak his -5
sn before mak that -10
sn before mak to 47
sn before mak w 16
sn before mean to -36
sn before mention CAP -45
sn before mention his -21
sn before mention the -22
sn before mock CAP -5
sn before nam CAP -22
sn before need w -29
sn before nominat CAP -10
sn before not , -104
sn before not . 29
sn before not that -18
sn before not the -14
sn before offer -ly -9
sn before offer -s -7
sn before offer the -12
sn before offer w -8
sn before oppos CAP -6
sn before oppos the -19
sn before pass w -42
sn before plan to -17
sn before pledg to -10
sn before point , -42
sn before point . 25
sn before point CAP -34
sn before point that -8
sn before point w -12
sn before post . 9
sn before post a -9
sn before praiz CAP -7
sn before predict . 20
sn before predict that -11
sn before promiz to -22
sn before promot a -9
sn before propos -ing -14
sn before propos a -23
sn before propos w -18
sn before proposal to -10
sn before provid w -15
sn before put , -41
sn before question CAP -48
sn before question her -6
sn before question his -8
sn before question is -30
sn before question the -7
sn before question whether -8
sn before question why -6
sn before quot CAP -29
sn before rais -s 26
sn before rais w -20
sn before read , 12
sn before read . 12
sn before recall the 8
sn before refer CAP -32
sn before refer the -37
sn before refer w -50
sn before refus to -12
sn before reiterat his -8
sn before reject the -10
sn before releas -ing -11
sn before releas w -31
sn before remain w -6
sn before remark that -8
sn before remind CAP -7
sn before repeat his -8
sn before reply , 41
sn before reply . 23
sn before report , -8
sn before report -ing -37
sn before report . 35
sn before report CAP 49
sn before report a 64
sn before report in 22
sn before report on -13
sn before report that -31
sn before report w 93
sn before requir to -22
sn before respond , 14
sn before respond . 27
sn before reveal , 49
sn before reveal CAP -7
sn before reveal w -32
sn before rul that 65
sn before say " -15
sn before say 's 65
sn before say , -23
sn before say -ed -19
sn before say -ing 11
sn before say -ly 31
sn before say -s -38
sn before say . 34
sn before say : -49
sn before say CAP -19
sn before say NUM 39
sn before say a -9
sn before say about -29
sn before say after 74
sn before say an 65
sn before say and 22
sn before say as 36
sn before say at 30
sn before say before 67
sn before say for -27
sn before say he -23
sn before say her -25
sn before say if -51
sn before say in 51
sn before say is 10
sn before say it -21
sn before say no -12
sn before say on -33
sn before say she -28
sn before say so -14
sn before say some -6
sn before say that -22
sn before say the -31
sn before say their -7
sn before say they -23
sn before say this 63
sn before say to 57
sn before say w 16
sn before say was -57
sn before say were -56
sn before say when 31
sn before say who 12
sn before say — 43
sn before see -ing -18
sn before see -s -6
sn before see CAP -45
sn before see a -50
sn before see him 44
sn before see the -19
sn before see w 33
sn before seek to -38
sn before seek w -22
sn before seem -ed -33
sn before seem -ly -42
sn before seem like -33
sn before seem to -18
sn before seem w 50
sn before set w -8
sn before sharp w -24
sn before shout , 16
sn before show , 46
sn before show -ing -26
sn before show -s -25
sn before show . 46
sn before show CAP -24
sn before show a -5
sn before show he -5
sn before show her -9
sn before show how -11
sn before show that -13
sn before show the -6
sn before show to -38
sn before show w -43
sn before sid CAP -5
sn before slam CAP -6
sn before sound w -25
sn before speak -ly -10
sn before speak CAP -5
sn before speculat that -5
sn before start -ing -10
sn before stat , -46
sn before stat . 18
sn before stat that -12
sn before struggl w -6
sn before suggest CAP -41
sn before suggest she -6
sn before suggest that -19
sn before suggest they -11
sn before suggest w -19
sn before support -ing 41
sn before support . 48
sn before support CAP -36
sn before support a -22
sn before support the -31
sn before support w -47
sn before supporter CAP -70
sn before surpriz that -5
sn before suspect that -7
sn before tak -ing 50
sn before tak w -67
sn before talk -ing -9
sn before talk -ly -18
sn before talk CAP -15
sn before talk how -8
sn before talk the -10
sn before talk to -34
sn before talk w 38
sn before tell CAP 41
sn before tell a 60
sn before tell her 51
sn before tell his 63
sn before tell me -54
sn before tell the 52
sn before tell them -31
sn before tell w -29
sn before tell you -7
sn before tend w -6
sn before ther w -7
sn before think CAP -14
sn before think he -7
sn before think that -7
sn before think the -5
sn before think w -6
sn before threaten to -18
sn before titl " -22
sn before tout his -16
sn before try w -21
sn before tweet . 20
sn before tweet a -11
sn before tweet on -10
sn before tweet that -7
sn before tweet w -31
sn before underscor the -29
sn before urg CAP -17
sn before urg him -20
sn before urg the -10
sn before urg w -15
sn before used w -37
sn before view , -85
sn before view CAP -16
sn before view as -36
sn before vot CAP -11
sn before vot a -7
sn before vot the -5
sn before vow to -21
sn before want CAP -30
sn before want to -12
sn before want w -48
sn before warn CAP -37
sn before warn that -10
sn before warn the -6
sn before wonder if -8
sn before wonder whether -11
sn before worry -ing 20
sn before worry CAP -9
sn before worry that -12
sn before writ " -17
sn before writ , -52
sn before writ -ing 62
sn before writ . 26
sn before writ : -12
sn before writ CAP 87
sn before writ in -29
sn before writ that -20
sn before writ the -9
sn before writ to -27
sn before writ w -25
sn both abl w -10
sn both accord 's -9
sn both accord , 7
sn both accord . -10
sn both accord — 40
sn both accus -ing 83
sn both accus him -25
sn both accus the -11
sn both accusation w -44
sn both acknowledg , -30
sn both acknowledg that -9
sn both add , 28
sn both add . -24
sn both add : -45
sn both add that 22
sn both admit that -8
sn both agre that -6
sn both agre to 28
sn both aim to -14
sn both alarm . -13
sn both alleg w -19
sn both announc , -82
sn both announc -s -13
sn both announc . -8
sn both announc a -5
sn both announc his -7
sn both announc on -19
sn both announc that -6
sn both announc the 67
sn both announc w -8
sn both appear -ed 41
sn both appear to 52
sn both appear w 104
sn both argu , 18
sn both argu . -16
sn both argu in 33
sn both argu that -27
sn both argu the -11
sn both ask , -49
sn both ask -s -44
sn both ask CAP 39
sn both ask a -60
sn both ask her -10
sn both ask him -11
sn both ask his -13
sn both ask if -37
sn both ask the -50
sn both ask w -5
sn both ask what -37
sn both ask whether -11
sn both ask which -34
sn both ask why -6
sn both assert that -15
sn both assertion that -7
sn both assum that -6
sn both assur CAP -9
sn both attack CAP -22
sn both attempt w -19
sn both back CAP -9
sn both bash CAP -5
sn both begin -ing -11
sn both begin w -18
sn both believ , -16
sn both believ CAP 52
sn both believ he 42
sn both believ it -29
sn both believ that -29
sn both believ the -29
sn both believ w -11
sn both blam CAP -13
sn both blam the -16
sn both blast CAP -19
sn both blast the -6
sn both boast his -7
sn both call " 114
sn both call -ing -6
sn both call -s -15
sn both call a 26
sn both call her -7
sn both call him -56
sn both call his -13
sn both call it -9
sn both call the 20
sn both call them 65
sn both call to -67
sn both call w 62
sn both cast -s -10
sn both cast the -8
sn both chant " -42
sn both charg that -6
sn both charg w 13
sn both cit -s -5
sn both cit CAP -6
sn both cit a -5
sn both claim he -10
sn both claim that -11
sn both claim to -44
sn both claim w -10
sn both com w -58
sn both compar the -20
sn both complaint that -18
sn both conclud , 62
sn both conclud . -16
sn both conclud that -21
sn both condemn the -7
sn both consider -ing -27
sn both consider a 14
sn both consider the -29
sn both consider w 44
sn both continu , 69
sn both continu . -11
sn both continu : -14
sn both continu w -60
sn both convinc that -12
sn both criticism CAP -38
sn both criticiz CAP -22
sn both criticiz for 45
sn both criticiz the -17
sn both criticiz w 43
sn both debat w -32
sn both decid not -11
sn both decid to 48
sn both decision to -20
sn both declar . -7
sn both declar CAP -11
sn both declar that -21
sn both declar the 105
sn both declin to -14
sn both decry the -6
sn both deem w 36
sn both defend CAP -6
sn both defend her -6
sn both defend his -7
sn both demand w -11
sn both deny the -5
sn both describ as 67
sn both describ himself -16
sn both describ his -5
sn both describ how -20
sn both describ the -42
sn both describ themselves -8
sn both design to 13
sn both discuss w -58
sn both draw . -18
sn both draw w -35
sn both endors CAP -14
sn both endors the -5
sn both estimat that -13
sn both expect . -33
sn both expect a -27
sn both expect the 70
sn both expect to 47
sn both explain , 11
sn both explain . -9
sn both explain how -8
sn both explain why -19
sn both express that -6
sn both express w -6
sn both fail w -6
sn both favor CAP -6
sn both fear that -9
sn both fear the -44
sn both feel -ed -31
sn both feel w -18
sn both find . -5
sn both find CAP -5
sn both find that -7
sn both find w -6
sn both focus -ing -6
sn both focus the -12
sn both focus w -19
sn both giv CAP -7
sn both giv w -44
sn both go , -6
sn both go w -24
sn both hold w 34
sn both hop that -9
sn both hop to 18
sn both hop w -8
sn both hop will 35
sn both identify as 50
sn both includ a -6
sn both indicat that -9
sn both insist that -13
sn both insist they -6
sn both intend to -18
sn both introduc w -37
sn both issu that -5
sn both it 's -20
sn both it -ed -66
sn both it w 80
sn both keep -ing -10
sn both know " 79
sn both know , -104
sn both know -ing 73
sn both know how -11
sn both know that -5
sn both know the 13
sn both know to 48
sn both know w -66
sn both know what -18
sn both launch w -8
sn both lay w -7
sn both less w -6
sn both list the -9
sn both look -s 54
sn both look a 67
sn both look to -48
sn both look w 74
sn both mak CAP -10
sn both mak that -9
sn both mak to -38
sn both mak w -40
sn both mean to 71
sn both mention CAP -12
sn both mention his -10
sn both mention the -16
sn both mock CAP -5
sn both nam CAP -6
sn both need w 45
sn both nominat CAP -45
sn both not , 62
sn both not . -8
sn both not that -14
sn both not the -26
sn both offer -ly -10
sn both offer -s -8
sn both offer a -11
sn both offer the 39
sn both offer w -10
sn both oppos CAP -5
sn both oppos the -12
sn both opposition the -6
sn both order the -8
sn both pass w -18
sn both plan to -31
sn both pledg that -8
sn both pledg to -13
sn both point , 67
sn both point . -7
sn both point CAP -12
sn both point that -11
sn both point the -7
sn both point w -10
sn both portray CAP -11
sn both post : -24
sn both post a -21
sn both post w -8
sn both praiz CAP -15
sn both praiz the -13
sn both predict . -5
sn both predict that -18
sn both prefer CAP -17
sn both prefer the -9
sn both promiz to -6
sn both promot a -11
sn both propos a -19
sn both proposal to -42
sn both push to -6
sn both put , 52
sn both question CAP -17
sn both question his -7
sn both question is -39
sn both question the -29
sn both question whether -10
sn both rais -s -45
sn both read , -28
sn both recall CAP -9
sn both recall that -8
sn both recall the -23
sn both recogniz that -7
sn both refer CAP 12
sn both refer the 12
sn both refer w -17
sn both refus to -38
sn both reject the -6
sn both releas w -9
sn both remain w -6
sn both remark that -6
sn both remind -s -10
sn both remind CAP -26
sn both reply , -70
sn both report , -41
sn both report -ing 27
sn both report . -10
sn both report CAP 41
sn both report a -9
sn both report in 12
sn both report on -16
sn both report that -17
sn both report w -27
sn both requir to 60
sn both respond , -26
sn both reveal , -63
sn both reveal CAP -8
sn both reveal w 51
sn both rul that -9
sn both say " -26
sn both say 's -31
sn both say , 40
sn both say -ed 92
sn both say -ing -35
sn both say -ly -28
sn both say -s 19
sn both say . -14
sn both say : 39
sn both say CAP 8
sn both say DAY -10
sn both say NUM -14
sn both say a -20
sn both say after -31
sn both say an 51
sn both say and -9
sn both say as -45
sn both say before -36
sn both say for -51
sn both say he -7
sn both say her -33
sn both say his 13
sn both say if -14
sn both say in -12
sn both say is 38
sn both say it -24
sn both say its -8
sn both say no -16
sn both say of 32
sn both say she -9
sn both say so -18
sn both say some -6
sn both say the 19
sn both say their -15
sn both say they -19
sn both say this -52
sn both say those -6
sn both say w 17
sn both say was 73
sn both say were -34
sn both say when -17
sn both say who -15
sn both say — -17
sn both see -ing 44
sn both see -s 14
sn both see a -51
sn both see him -30
sn both see w 8
sn both seek to 40
sn both seek w -31
sn both seem -ed 54
sn both seem -ly 48
sn both seem like 71
sn both seem to 9
sn both seem w 20
sn both send w -5
sn both shar a -6
sn both sharp w 38
sn both shout , -12
sn both show , -34
sn both show -ing 46
sn both show -s -48
sn both show . -8
sn both show CAP -34
sn both show a -5
sn both show her 81
sn both show that -11
sn both show to 42
sn both show w -21
sn both sid CAP -9
sn both sign a -5
sn both slam CAP -9
sn both sound w 21
sn both speak CAP -6
sn both speak the -8
sn both start -ing -7
sn both stat , 32
sn both stat that -17
sn both struggl w -7
sn both suggest -ing -7
sn both suggest CAP -18
sn both suggest he -7
sn both suggest she -7
sn both suggest that -24
sn both suggest the -8
sn both suggest they -12
sn both suggest w 59
sn both support -ing -10
sn both support CAP -25
sn both support a -8
sn both support the -12
sn both support w -9
sn both supporter CAP -22
sn both surpriz that -11
sn both suspect that -16
sn both tak -ing -28
sn both tak w -10
sn both talk -ing -5
sn both talk -ly -13
sn both talk CAP -23
sn both talk the -5
sn both talk to -7
sn both talk w -35
sn both tell -s 27
sn both tell a -48
sn both tell an -24
sn both tell her -23
sn both tell him -15
sn both tell his -9
sn both tell me -27
sn both tell them 53
sn both tell w -61
sn both tell you -12
sn both tend w -6
sn both ther w -9
sn both think CAP -19
sn both think he -45
sn both think she -5
sn both think that -11
sn both think the -12
sn both think w -12
sn both threaten to 27
sn both titl " -39
sn both try w -23
sn both turn w -7
sn both tweet , 25
sn both tweet . -10
sn both tweet a -15
sn both tweet that -11
sn both tweet w 61
sn both underscor the -25
sn both understand the -10
sn both urg -s -11
sn both urg CAP -37
sn both urg him 72
sn both urg the -11
sn both urg w -17
sn both used w -12
sn both view , 27
sn both view CAP 23
sn both view as 5
sn both vot CAP -10
sn both vot a -10
sn both vot the -7
sn both vow to 7
sn both want CAP 25
sn both want a -15
sn both want the -8
sn both want to 45
sn both want w -19
sn both warn CAP -70
sn both wonder if -6
sn both wonder whether -6
sn both worry -ing -7
sn both worry CAP -11
sn both worry that -8
sn both writ " 64
sn both writ , 18
sn both writ -ing -12
sn both writ . -13
sn both writ : -39
sn both writ CAP -16
sn both writ in 36
sn both writ that -16
sn both writ to -22
sn both writ w -18
w after far base 45
w after far ed 35
w after far ing 40
w after far s 44
w after left base 32
w after left ed 16
w after left ing 64
w after left s 22
w after none base 35
w after none ed -52
w after none ing 73
w after none s 59
w after right ed -24
w after right ing -14
w after right s -31
w before far base -6
w before far ed -14
w before far ing -21
w before left base -14
w before left ing -28
w before left s -14
w before none base -6
w before none ing -32
w before none s -25
w before right base 30
w before right ed 27
w before right ing 29
w before right s 27
w both far base -38
w both far ed -21
w both far ing -19
w both far s -48
w both left base -18
w both left ed -13
w both left ing -36
w both left s -8
w both none base -30
w both none ed 51
w both none ing -46
w both none s -37
w both right base -40
w both right ing -15
wl after far " 60
wl after far , 35
wl after far -ed 16
wl after far -s 18
wl after far CAP -19
wl after far DAY 23
wl after far a -31
wl after far after 12
wl after far an 19
wl after far and 33
wl after far before 17
wl after far but 50
wl after far by 24
wl after far in 47
wl after far or 20
wl after far the 29
wl after far w 12
wl after far while 18
wl after far with 16
wl after far without 29
wl after far — 57
wl after left " -24
wl after left ' -41
wl after left ( 39
wl after left , 18
wl after left -ed 14
wl after left -ing -41
wl after left -ly 10
wl after left -s -75
wl after left . 70
wl after left : 63
wl after left ; 59
wl after left CAP 40
wl after left DAY 41
wl after left NUM 38
wl after left ^ 41
wl after left about 47
wl after left after 54
wl after left although 62
wl after left among 18
wl after left and 56
wl after left are 28
wl after left as 8
wl after left at 62
wl after left because 67
wl after left before 53
wl after left but 54
wl after left by 54
wl after left despite 29
wl after left did 38
wl after left do -44
wl after left for 37
wl after left from 40
wl after left had 33
wl after left how -34
wl after left if 78
wl after left in 7
wl after left of 18
wl after left on 15
wl after left over 23
wl after left since 54
wl after left so 30
wl after left than -40
wl after left though 70
wl after left to 40
wl after left w -33
wl after left was -29
wl after left what -57
wl after left when 53
wl after left where 33
wl after left whether 64
wl after left which -71
wl after left while 57
wl after left who -69
wl after left whom -75
wl after left why 36
wl after left with 28
wl after left yet 57
wl after left — 51
wl after none " -45
wl after none 's 15
wl after none , -34
wl after none -ed -34
wl after none -s -12
wl after none CAP -44
wl after none NUM -45
wl after none ^ 48
wl after none a 76
wl after none after 24
wl after none an 46
wl after none and 86
wl after none as -66
wl after none but 25
wl after none by 15
wl after none despite 28
wl after none for 60
wl after none he -34
wl after none in 29
wl after none it 60
wl after none of 47
wl after none she -84
wl after none that -50
wl after none the 70
wl after none they -26
wl after none under -68
wl after none w -13
wl after none what -41
wl after none when 74
wl after none which -34
wl after none while 56
wl after none who -8
wl after none with 45
wl after right " -19
wl after right , -55
wl after right -s -42
wl after right CAP -91
wl after right ^ 41
wl after right but 10
wl after right that -22
wl after right w -26
wl before far " -24
wl before far , -13
wl before far -ed -12
wl before far -s -31
wl before far CAP 42
wl before far DAY -16
wl before far a 39
wl before far after -5
wl before far an -13
wl before far and -15
wl before far before -9
wl before far but -30
wl before far by -12
wl before far in -25
wl before far or -12
wl before far the -23
wl before far w 8
wl before far while -13
wl before far with -7
wl before far without -13
wl before far — -41
wl before left " 35
wl before left ' 44
wl before left ( -20
wl before left , -15
wl before left -ed 37
wl before left -ing 46
wl before left -ly 19
wl before left -s 28
wl before left . -31
wl before left : -29
wl before left ; -24
wl before left CAP -20
wl before left DAY -24
wl before left NUM -48
wl before left ^ -21
wl before left about -22
wl before left after -30
wl before left although -37
wl before left among -7
wl before left and -27
wl before left are -10
wl before left as 10
wl before left at -39
wl before left because -31
wl before left before -29
wl before left but -29
wl before left by -29
wl before left despite -17
wl before left did -27
wl before left do 43
wl before left does -19
wl before left for -18
wl before left from -21
wl before left had -19
wl before left have 15
wl before left how -35
wl before left if -41
wl before left in -50
wl before left is -7
wl before left of -41
wl before left on 14
wl before left over -13
wl before left since -32
wl before left so -14
wl before left than 38
wl before left though -32
wl before left to -39
wl before left was 50
wl before left what 23
wl before left when -38
wl before left where -43
wl before left whether -37
wl before left while -27
wl before left who -6
wl before left whom 16
wl before left why -13
wl before left will 28
wl before left yet -28
wl before left — -27
wl before none " 8
wl before none 's -35
wl before none , -7
wl before none -ed 17
wl before none -ing -74
wl before none -s 6
wl before none CAP 11
wl before none NUM 18
wl before none ^ -25
wl before none a -36
wl before none after -9
wl before none an -20
wl before none and -51
wl before none as 40
wl before none but -34
wl before none by -6
wl before none despite -14
wl before none for -38
wl before none he -11
wl before none in -15
wl before none it 15
wl before none of 11
wl before none she -30
wl before none that 48
wl before none the -20
wl before none they -43
wl before none under 87
wl before none w 7
wl before none what -26
wl before none when -38
wl before none which 18
wl before none while -20
wl before none who -9
wl before none with -19
wl before none — 11
wl before right " 31
wl before right , 44
wl before right CAP -26
wl before right ^ -10
wl before right but 15
wl before right that 37
wl before right the 34
wl before right w 36
wl both far " -37
wl both far , -23
wl both far -s 6
wl both far CAP -31
wl both far DAY -7
wl both far a -12
wl both far after -7
wl both far an -6
wl both far and -18
wl both far before -7
wl both far but -20
wl both far by -12
wl both far in -25
wl both far or -8
wl both far the -7
wl both far w -23
wl both far with -9
wl both far without -16
wl both far — -18
wl both left " -11
wl both left ( -19
wl both left -ed -75
wl both left -ly -33
wl both left -s 48
wl both left . -42
wl both left : -35
wl both left ; -37
wl both left CAP -24
wl both left DAY -18
wl both left ^ -19
wl both left about -26
wl both left after -24
wl both left although -27
wl both left among -11
wl both left and -29
wl both left are -18
wl both left as -18
wl both left at -28
wl both left because -38
wl both left before -26
wl both left but -25
wl both left by -28
wl both left despite -13
wl both left did -12
wl both left does 14
wl both left for -19
wl both left from -20
wl both left had -15
wl both left have -17
wl both left how 51
wl both left if -40
wl both left in 26
wl both left of 13
wl both left on -41
wl both left over -10
wl both left since -23
wl both left so -16
wl both left though -40
wl both left to -6
wl both left w 30
wl both left was -36
wl both left what 39
wl both left when -16
wl both left whether -31
wl both left which 64
wl both left while -30
wl both left who 68
wl both left whom 61
wl both left why -23
wl both left will -34
wl both left with -23
wl both left yet -31
wl both left — -26
wl both none " 26
wl both none 's 16
wl both none , 40
wl both none -ed 14
wl both none -ing 51
wl both none CAP 31
wl both none NUM 23
wl both none ^ -24
wl both none a -47
wl both none after -16
wl both none an -27
wl both none and -54
wl both none as 29
wl both none by -9
wl both none despite -19
wl both none for -28
wl both none he 40
wl both none in -14
wl both none it -79
wl both none of -69
wl both none she 99
wl both none the -55
wl both none they 51
wl both none under -39
wl both none what 64
wl both none when -38
wl both none which 11
wl both none while -44
wl both none who 15
wl both none with -29
wl both none — -9
wl both right " -11
wl both right , 11
wl both right -s 30
wl both right CAP 79
wl both right ^ -39
wl both right but -36
wl both right that -18
wl both right the -56
wl both right w -15
wn after far " , 33
wn after far " that 8
wn after far " the 26
wn after far , " 36
wn after far , , 51
wn after far , -ed 14
wn after far , -ing 21
wn after far , -ly 12
wn after far , -s -8
wn after far , CAP 16
wn after far , DAY 18
wn after far , a 28
wn after far , at 25
wn after far , he 20
wn after far , her 23
wn after far , himself 11
wn after far , his 23
wn after far , in 85
wn after far , it 6
wn after far , of -39
wn after far , on 51
wn after far , she 9
wn after far , that 21
wn after far , the 22
wn after far , them 16
wn after far , to 33
wn after far , w 39
wn after far -s CAP 18
wn after far CAP CAP 33
wn after far CAP w 25
wn after far a w 13
wn after far and , 13
wn after far and -ing 14
wn after far and -s 12
wn after far and CAP 20
wn after far and a 15
wn after far and he 14
wn after far and her 15
wn after far and him 14
wn after far and himself 7
wn after far and his 17
wn after far and it 14
wn after far and she 10
wn after far and that 21
wn after far and the 21
wn after far and their 7
wn after far and them 16
wn after far and to 23
wn after far and w 16
wn after far and what 7
wn after far before that 6
wn after far but -ing 6
wn after far but CAP 7
wn after far but his 8
wn after far but that 14
wn after far but the 17
wn after far but to 18
wn after far but w 17
wn after far by CAP 10
wn after far by a 6
wn after far by w 6
wn after far w CAP 43
wn after far w his 7
wn after far w that 8
wn after far w the 19
wn after far w w 45
wn after far — the 9
wn after left " " -56
wn after left " , -27
wn after left " -ing -65
wn after left " -ly -36
wn after left " -s -8
wn after left " . -21
wn after left " : 34
wn after left " DAY -33
wn after left " NUM 5
wn after left " a 16
wn after left " about -63
wn after left " after -20
wn after left " an -16
wn after left " as -28
wn after left " at -40
wn after left " he 45
wn after left " him -21
wn after left " his 35
wn after left " in -33
wn after left " me -54
wn after left " of -41
wn after left " on -54
wn after left " that 75
wn after left " the -5
wn after left " them -51
wn after left " this -23
wn after left " to -7
wn after left " w -19
wn after left " when -18
wn after left " with -9
wn after left " — -19
wn after left ' . -10
wn after left ( that 10
wn after left , , -62
wn after left , -ed 47
wn after left , -ing 53
wn after left , -ly 44
wn after left , -s 53
wn after left , . -67
wn after left , : -10
wn after left , ; -76
wn after left , CAP 12
wn after left , DAY -40
wn after left , NUM 34
wn after left , a 7
wn after left , about 35
wn after left , any 25
wn after left , as 52
wn after left , at 14
wn after left , by 26
wn after left , for 51
wn after left , he 40
wn after left , him 51
wn after left , himself 27
wn after left , his -14
wn after left , how 25
wn after left , in -33
wn after left , it 42
wn after left , its 34
wn after left , not 41
wn after left , of 71
wn after left , on -19
wn after left , one 44
wn after left , several 27
wn after left , she 45
wn after left , some 15
wn after left , that 46
wn after left , the 32
wn after left , their 36
wn after left , them -15
wn after left , they 50
wn after left , this -57
wn after left , those 17
wn after left , to 63
wn after left , up 26
wn after left , w 27
wn after left , why 18
wn after left , with 61
wn after left , — -73
wn after left -ed to 26
wn after left -ing -s 35
wn after left -ing . -67
wn after left -ing that 54
wn after left -ing to -18
wn after left -ing w 63
wn after left -s to -19
wn after left -s w 18
wn after left . CAP 12
wn after left : CAP 21
wn after left : it 9
wn after left : that 12
wn after left : the 8
wn after left : they 8
wn after left : to 16
wn after left : w 17
wn after left ; they 9
wn after left CAP CAP 24
wn after left CAP that 14
wn after left CAP the 21
wn after left CAP to -34
wn after left CAP w 42
wn after left NUM CAP 27
wn after left ^ " 42
wn after left ^ , 58
wn after left ^ -ed 50
wn after left ^ -ing 31
wn after left ^ -ly 47
wn after left ^ -s 34
wn after left ^ : 31
wn after left ^ CAP 36
wn after left ^ DAY 47
wn after left ^ NUM 31
wn after left ^ a 38
wn after left ^ about 26
wn after left ^ after 6
wn after left ^ against 11
wn after left ^ all 19
wn after left ^ an 20
wn after left ^ and 35
wn after left ^ another 30
wn after left ^ any 15
wn after left ^ as 20
wn after left ^ at 47
wn after left ^ both 21
wn after left ^ by 20
wn after left ^ for 40
wn after left ^ he 31
wn after left ^ her 31
wn after left ^ herself 15
wn after left ^ him 25
wn after left ^ himself 18
wn after left ^ his 26
wn after left ^ how 14
wn after left ^ if 9
wn after left ^ in 73
wn after left ^ is 40
wn after left ^ it 19
wn after left ^ its 25
wn after left ^ many 25
wn after left ^ me 14
wn after left ^ most 31
wn after left ^ no 19
wn after left ^ not 19
wn after left ^ of 50
wn after left ^ on 51
wn after left ^ one 7
wn after left ^ other 14
wn after left ^ our 5
wn after left ^ over 12
wn after left ^ several 13
wn after left ^ she 30
wn after left ^ so 17
wn after left ^ some 12
wn after left ^ that 26
wn after left ^ the 37
wn after left ^ their 26
wn after left ^ them 8
wn after left ^ these 30
wn after left ^ they 29
wn after left ^ this 43
wn after left ^ those 12
wn after left ^ to 39
wn after left ^ up 9
wn after left ^ w 39
wn after left ^ was 49
wn after left ^ what 13
wn after left ^ when 58
wn after left ^ whether 8
wn after left ^ why 6
wn after left ^ with 40
wn after left ^ you 8
wn after left ^ — 53
wn after left about they 12
wn after left after -s 14
wn after left after CAP 21
wn after left after a 19
wn after left after him 17
wn after left after his 10
wn after left after that 13
wn after left after the 35
wn after left after to 11
wn after left after w 23
wn after left although that 15
wn after left although the 9
wn after left and -ing 15
wn after left and -s 26
wn after left and CAP 26
wn after left and a 22
wn after left and he 25
wn after left and him 6
wn after left and his 14
wn after left and it 13
wn after left and she 10
wn after left and that 21
wn after left and the 25
wn after left and them 21
wn after left and they 13
wn after left and to 50
wn after left and w 31
wn after left as -ing -20
wn after left as -s 48
wn after left as . -52
wn after left as : -22
wn after left as his 26
wn after left as how 23
wn after left as that 16
wn after left as the 50
wn after left as their 23
wn after left as to 59
wn after left as w 80
wn after left because CAP 13
wn after left because that 10
wn after left because the 6
wn after left but , 26
wn after left but -ing 16
wn after left but -ly 9
wn after left but -s 6
wn after left but CAP 24
wn after left but a 9
wn after left but he 26
wn after left but her 9
wn after left but his 11
wn after left but it 7
wn after left but she 19
wn after left but that 25
wn after left but the 27
wn after left but they 20
wn after left but to 32
wn after left but w 34
wn after left for the 9
wn after left from w 19
wn after left if to 25
wn after left in , -18
wn after left in CAP 33
wn after left in to -19
wn after left in w 29
wn after left of CAP 10
wn after left of that 13
wn after left since his 11
wn after left than . -21
wn after left though CAP 27
wn after left though that 14
wn after left though they 7
wn after left though to 28
wn after left though w 11
wn after left to -s 18
wn after left to w 24
wn after left w " 6
wn after left w , 14
wn after left w -ing 70
wn after left w -s 21
wn after left w . -46
wn after left w CAP 29
wn after left w a 103
wn after left w about -34
wn after left w at -41
wn after left w he -41
wn after left w his 52
wn after left w in -68
wn after left w that 19
wn after left w the 25
wn after left w to -21
wn after left w was -63
wn after left w will -33
wn after left what " 30
wn after left what . -18
wn after left what as 11
wn after left what w -80
wn after left when , 13
wn after left when -s 12
wn after left when CAP 32
wn after left when a 19
wn after left when him 14
wn after left when his 6
wn after left when that 13
wn after left when the -16
wn after left when they 8
wn after left when to 14
wn after left when w 21
wn after left where to 31
wn after left which " -22
wn after left which , 31
wn after left which as -56
wn after left which that 67
wn after left which the 12
wn after left which w -33
wn after left which was -16
wn after left while CAP 21
wn after left while a 14
wn after left while he 9
wn after left while that 13
wn after left while the 22
wn after left while they 20
wn after left while to 19
wn after left while w 20
wn after left whom as -39
wn after left with CAP 15
wn after left with that 8
wn after left with the 8
wn after left with they 7
wn after left with to 9
wn after left with w 13
wn after left — -s 26
wn after left — CAP 31
wn after left — a 32
wn after left — an 11
wn after left — he 19
wn after left — it 6
wn after left — she 10
wn after left — that 17
wn after left — the 21
wn after left — to 27
wn after left — w 10
wn after none , -ed -21
wn after none , CAP 15
wn after none , a 73
wn after none , that -52
wn after none , the -19
wn after none , to -50
wn after none , w -51
wn after none -s , -14
wn after none -s -ed -17
wn after none -s -ing -47
wn after none -s -ly -74
wn after none -s CAP -34
wn after none -s as -29
wn after none -s that 56
wn after none -s to -36
wn after none -s w -26
wn after none CAP , 23
wn after none CAP -ed -40
wn after none CAP -ing 18
wn after none CAP a -14
wn after none CAP as -25
wn after none CAP for -22
wn after none CAP the 27
wn after none CAP to -12
wn after none CAP w -50
wn after none ^ 's 18
wn after none ^ CAP 14
wn after none ^ if 8
wn after none ^ on 13
wn after none ^ that 6
wn after none ^ the -54
wn after none ^ w 19
wn after none ^ whether 11
wn after none a that 9
wn after none a w 43
wn after none and CAP 23
wn after none and to -29
wn after none and w 26
wn after none he to 18
wn after none he w -42
wn after none it that 52
wn after none it to -20
wn after none it w -6
wn after none she to -15
wn after none that to 31
wn after none the CAP 17
wn after none the is 24
wn after none the of 28
wn after none the that 16
wn after none the w -6
wn after none w " -15
wn after none w , 8
wn after none w -ed -44
wn after none w -ing -8
wn after none w -s -17
wn after none w . -13
wn after none w CAP -47
wn after none w a -70
wn after none w as 18
wn after none w in 28
wn after none w of 24
wn after none w on 43
wn after none w that -14
wn after none w the -5
wn after none w to -26
wn after none w w -9
wn after none when whether 10
wn after none which to -19
wn after none who to -54
wn after right " 's -9
wn after right " , -30
wn after right " . -10
wn after right " and -7
wn after right " who -12
wn after right , 's -45
wn after right , . -11
wn after right , — -38
wn after right -s , -26
wn after right CAP . -10
wn after right ^ , 72
wn after right the , -31
wn after right the . -23
wn after right w , 40
wn after right w . -8
wn before far " the -17
wn before far , " -9
wn before far , , -11
wn before far , -ing -9
wn before far , -ly -7
wn before far , -s 23
wn before far , DAY -9
wn before far , a -10
wn before far , at -22
wn before far , he -8
wn before far , her -15
wn before far , himself -5
wn before far , his -16
wn before far , in -61
wn before far , of 53
wn before far , on -46
wn before far , that -11
wn before far , the -12
wn before far , to -13
wn before far , w -23
wn before far -s CAP -7
wn before far CAP CAP -15
wn before far CAP w -21
wn before far a w -9
wn before far and , -5
wn before far and -ing -9
wn before far and CAP -11
wn before far and he -7
wn before far and her -8
wn before far and his -13
wn before far and it -9
wn before far and she -5
wn before far and that -11
wn before far and the -12
wn before far and them -10
wn before far and to -7
wn before far and w -11
wn before far but that -7
wn before far but the -11
wn before far but w -9
wn before far by CAP -6
wn before far w CAP -24
wn before far w that -5
wn before far w the -6
wn before far w w -28
wn before far — the -7
wn before left " " 9
wn before left " -ing 83
wn before left " -ly 57
wn before left " . 38
wn before left " : -69
wn before left " DAY 56
wn before left " a 13
wn before left " about 25
wn before left " after 39
wn before left " an 49
wn before left " as 63
wn before left " at 20
wn before left " he -32
wn before left " him -14
wn before left " his -17
wn before left " in 24
wn before left " me 65
wn before left " of -14
wn before left " on 84
wn before left " that -52
wn before left " the 26
wn before left " this 43
wn before left " to 56
wn before left " w 18
wn before left " when 29
wn before left " with 17
wn before left " — 40
wn before left ' . 18
wn before left ( that -5
wn before left , " -25
wn before left , , -32
wn before left , -ed -43
wn before left , -ing -9
wn before left , -ly -55
wn before left , -s -37
wn before left , . 96
wn before left , : -46
wn before left , ; 39
wn before left , CAP -10
wn before left , DAY 32
wn before left , NUM -24
wn before left , a -30
wn before left , about -12
wn before left , an -31
wn before left , any -17
wn before left , as -29
wn before left , by -12
wn before left , for -21
wn before left , he -31
wn before left , her -6
wn before left , him -24
wn before left , himself -11
wn before left , his 14
wn before left , how -12
wn before left , in 17
wn before left , it -23
wn before left , its -21
wn before left , not -19
wn before left , of -38
wn before left , on 12
wn before left , one -27
wn before left , several -14
wn before left , she -21
wn before left , some -8
wn before left , that -29
wn before left , their -14
wn before left , them -56
wn before left , they -19
wn before left , this 35
wn before left , those -6
wn before left , to -18
wn before left , up -13
wn before left , w -17
wn before left , why -10
wn before left , with -45
wn before left , — 96
wn before left -ed to -14
wn before left -ing -s -17
wn before left -ing . 79
wn before left -ing that -33
wn before left -ing to 56
wn before left -ing w -48
wn before left -s CAP -38
wn before left -s to 20
wn before left . CAP -10
wn before left : CAP -7
wn before left : it -5
wn before left : w -8
wn before left CAP CAP -8
wn before left CAP the -6
wn before left CAP to -8
wn before left CAP w -26
wn before left NUM CAP -9
wn before left ^ " -16
wn before left ^ , -31
wn before left ^ -ed -23
wn before left ^ -ing -15
wn before left ^ -ly -30
wn before left ^ -s -16
wn before left ^ : -15
wn before left ^ CAP -19
wn before left ^ DAY -35
wn before left ^ NUM -20
wn before left ^ a -20
wn before left ^ about -6
wn before left ^ all -9
wn before left ^ an -8
wn before left ^ and -30
wn before left ^ another -20
wn before left ^ any -8
wn before left ^ as -7
wn before left ^ at -40
wn before left ^ both -10
wn before left ^ by -8
wn before left ^ for -19
wn before left ^ he -13
wn before left ^ her -14
wn before left ^ herself -8
wn before left ^ him -10
wn before left ^ himself -7
wn before left ^ his -14
wn before left ^ how -9
wn before left ^ in -41
wn before left ^ is -18
wn before left ^ it -10
wn before left ^ its -12
wn before left ^ many -17
wn before left ^ me -10
wn before left ^ most -9
wn before left ^ no -9
wn before left ^ not -8
wn before left ^ of -16
wn before left ^ on -41
wn before left ^ over -9
wn before left ^ several -7
wn before left ^ she -12
wn before left ^ so -7
wn before left ^ some -5
wn before left ^ that -12
wn before left ^ the -19
wn before left ^ their -12
wn before left ^ them -6
wn before left ^ these -9
wn before left ^ they -12
wn before left ^ this -20
wn before left ^ those -6
wn before left ^ to -13
wn before left ^ w -21
wn before left ^ was -13
wn before left ^ what -6
wn before left ^ when -51
wn before left ^ with -30
wn before left ^ — -43
wn before left after -s -5
wn before left after CAP -12
wn before left after a -10
wn before left after him -10
wn before left after his -6
wn before left after that -9
wn before left after the -21
wn before left after w -17
wn before left although that -7
wn before left although the -5
wn before left and -ing -9
wn before left and -s -18
wn before left and CAP -12
wn before left and a -8
wn before left and he -12
wn before left and his -9
wn before left and it -7
wn before left and that -8
wn before left and the -12
wn before left and them -10
wn before left and they -6
wn before left and to -12
wn before left and w -17
wn before left as , -7
wn before left as -ing 33
wn before left as -s -27
wn before left as . 60
wn before left as : 36
wn before left as CAP -48
wn before left as a 25
wn before left as his -18
wn before left as how -15
wn before left as in -29
wn before left as that -10
wn before left as the -33
wn before left as their -11
wn before left as to -24
wn before left as w -47
wn before left because CAP -6
wn before left but , -16
wn before left but -ing -9
wn before left but -ly -6
wn before left but CAP -13
wn before left but he -11
wn before left but his -7
wn before left but she -8
wn before left but that -13
wn before left but the -9
wn before left but they -8
wn before left but to -8
wn before left but w -16
wn before left from w -8
wn before left if to -5
wn before left in , -31
wn before left in to -12
wn before left in w -8
wn before left since his -8
wn before left than . 32
wn before left though CAP -15
wn before left though that -5
wn before left though to -11
wn before left though w -5
wn before left to -s -5
wn before left to w -11
wn before left w " -21
wn before left w , 30
wn before left w -ing -28
wn before left w -s -45
wn before left w . 72
wn before left w CAP -67
wn before left w a -49
wn before left w about -14
wn before left w at 6
wn before left w he -33
wn before left w his -26
wn before left w in 16
wn before left w that 16
wn before left w the -36
wn before left w to 8
wn before left w w 31
wn before left w was 38
wn before left w will -14
wn before left what " -30
wn before left what . 51
wn before left what as -48
wn before left what w 17
wn before left when -s -6
wn before left when CAP -19
wn before left when a -9
wn before left when the -36
wn before left when w -10
wn before left which " -31
wn before left which , 51
wn before left which as 22
wn before left which that -26
wn before left which the -35
wn before left which w 17
wn before left which was -20
wn before left while CAP -11
wn before left while that -7
wn before left while the -8
wn before left while they -12
wn before left while to -5
wn before left while w -10
wn before left whom as -21
wn before left with CAP -9
wn before left with they -5
wn before left with w -6
wn before left — -s -16
wn before left — CAP -13
wn before left — a -22
wn before left — he -13
wn before left — that -7
wn before left — the -13
wn before left — to -9
wn before left — w -5
wn before none , -ed -31
wn before none , CAP -53
wn before none , a -13
wn before none , that -14
wn before none , the -48
wn before none , to 10
wn before none , w 40
wn before none -s , 62
wn before none -s -ed 7
wn before none -s -ing -25
wn before none -s -ly 21
wn before none -s CAP -36
wn before none -s as -38
wn before none -s that -18
wn before none -s to -41
wn before none -s w 19
wn before none CAP , 57
wn before none CAP -ed 28
wn before none CAP -ing -46
wn before none CAP CAP -61
wn before none CAP a -31
wn before none CAP as -49
wn before none CAP for -25
wn before none CAP the -57
wn before none CAP to -36
wn before none CAP w 30
wn before none ^ 's -13
wn before none ^ on -9
wn before none ^ the -7
wn before none ^ w -7
wn before none a that -5
wn before none a w -24
wn before none and CAP -11
wn before none and to -10
wn before none and w -10
wn before none he to -25
wn before none he w -25
wn before none it that -28
wn before none it to -26
wn before none it w -22
wn before none she to -6
wn before none that to -52
wn before none the CAP -11
wn before none the is -12
wn before none the of -15
wn before none the that -11
wn before none the w 24
wn before none w " -27
wn before none w , 73
wn before none w -ed 23
wn before none w -ing -62
wn before none w -s -50
wn before none w . 43
wn before none w CAP 20
wn before none w a 32
wn before none w as -68
wn before none w in 23
wn before none w on -12
wn before none w that -36
wn before none w the -33
wn before none w to -11
wn before none w w -45
wn before none which to -23
wn before none who to -15
wn before right " 's 17
wn before right " , 26
wn before right " . 13
wn before right " and 14
wn before right " in 11
wn before right " who 23
wn before right " — 11
wn before right , 's 61
wn before right , , -57
wn before right , . 22
wn before right , — -23
wn before right -s , 42
wn before right CAP . -9
wn before right ^ , -47
wn before right that . 7
wn before right the , 35
wn before right the . 29
wn before right w , -26
wn before right w . 15
wn both far " , -30
wn both far " the -9
wn both far , " -28
wn both far , , -40
wn both far , -ed -10
wn both far , -ing -12
wn both far , -ly -5
wn both far , -s -19
wn both far , CAP -22
wn both far , DAY -10
wn both far , a -18
wn both far , he -12
wn both far , her -9
wn both far , himself -6
wn both far , his -7
wn both far , in -33
wn both far , of -24
wn both far , on -6
wn both far , that -11
wn both far , the -10
wn both far , them -12
wn both far , to -20
wn both far , w -16
wn both far -s CAP -11
wn both far CAP CAP -18
wn both far and , -8
wn both far and -ing -6
wn both far and -s -8
wn both far and CAP -9
wn both far and a -11
wn both far and he -8
wn both far and her -6
wn both far and him -10
wn both far and that -10
wn both far and the -9
wn both far and them -6
wn both far and to -17
wn both far but that -7
wn both far but the -6
wn both far but to -16
wn both far but w -8
wn both far w CAP -19
wn both far w the -13
wn both far w w -19
wn both left " " 31
wn both left " , 26
wn both left " -ing -28
wn both left " -ly -25
wn both left " -s 6
wn both left " . -16
wn both left " : 24
wn both left " CAP -7
wn both left " DAY -24
wn both left " NUM -15
wn both left " a -35
wn both left " about 15
wn both left " after -23
wn both left " an -43
wn both left " as -40
wn both left " at 13
wn both left " he -16
wn both left " him 43
wn both left " his -30
wn both left " in 7
wn both left " me -13
wn both left " of 42
wn both left " on -36
wn both left " that -26
wn both left " the -25
wn both left " them 33
wn both left " this -22
wn both left " to -69
wn both left " when -11
wn both left " with -15
wn both left " — -25
wn both left ' . -9
wn both left , " 13
wn both left , , 90
wn both left , -ed -16
wn both left , -ing -46
wn both left , -s -20
wn both left , . -30
wn both left , : 39
wn both left , ; 25
wn both left , DAY 6
wn both left , NUM -11
wn both left , a 17
wn both left , about -23
wn both left , an 20
wn both left , any -8
wn both left , as -26
wn both left , at -17
wn both left , by -15
wn both left , for -33
wn both left , he -12
wn both left , him -28
wn both left , himself -16
wn both left , how -14
wn both left , in 12
wn both left , it -19
wn both left , its -14
wn both left , not -22
wn both left , of -37
wn both left , on 10
wn both left , one -20
wn both left , several -14
wn both left , she -25
wn both left , some -7
wn both left , that -17
wn both left , the -31
wn both left , their -23
wn both left , them 47
wn both left , they -32
wn both left , this 25
wn both left , those -12
wn both left , to -48
wn both left , up -14
wn both left , w -12
wn both left , why -7
wn both left , with -17
wn both left , — -46
wn both left -ed to -12
wn both left -ing -s -18
wn both left -ing . -15
wn both left -ing that -24
wn both left -ing to -33
wn both left -ing w -22
wn both left -s CAP 26
wn both left -s w -17
wn both left : CAP -14
wn both left : that -7
wn both left : the -5
wn both left : they -5
wn both left : to -12
wn both left : w -9
wn both left ; they -5
wn both left CAP CAP -16
wn both left CAP that -10
wn both left CAP the -15
wn both left CAP to 38
wn both left CAP w -19
wn both left NUM CAP -18
wn both left ^ " -27
wn both left ^ , -31
wn both left ^ -ed -27
wn both left ^ -ing -16
wn both left ^ -ly -16
wn both left ^ -s -18
wn both left ^ : -16
wn both left ^ CAP -16
wn both left ^ DAY -12
wn both left ^ NUM -11
wn both left ^ a -18
wn both left ^ about -20
wn both left ^ after -16
wn both left ^ against -6
wn both left ^ all -10
wn both left ^ an -12
wn both left ^ another -10
wn both left ^ any -7
wn both left ^ as -13
wn both left ^ at -7
wn both left ^ both -11
wn both left ^ by -12
wn both left ^ for -21
wn both left ^ he -18
wn both left ^ her -16
wn both left ^ herself -7
wn both left ^ him -15
wn both left ^ himself -11
wn both left ^ his -12
wn both left ^ in -39
wn both left ^ is -22
wn both left ^ it -9
wn both left ^ its -14
wn both left ^ many -8
wn both left ^ most -22
wn both left ^ no -11
wn both left ^ not -11
wn both left ^ of -35
wn both left ^ on -10
wn both left ^ one -5
wn both left ^ other -10
wn both left ^ several -6
wn both left ^ she -18
wn both left ^ so -10
wn both left ^ some -6
wn both left ^ that -13
wn both left ^ the -19
wn both left ^ their -14
wn both left ^ these -22
wn both left ^ they -17
wn both left ^ this -23
wn both left ^ those -7
wn both left ^ to -26
wn both left ^ w -18
wn both left ^ was -37
wn both left ^ what -6
wn both left ^ when -8
wn both left ^ with -10
wn both left ^ — -12
wn both left about they -7
wn both left after -s -9
wn both left after CAP -10
wn both left after a -9
wn both left after him -7
wn both left after the -15
wn both left after to -9
wn both left after w -7
wn both left although that -8
wn both left and -ing -6
wn both left and -s -9
wn both left and CAP -15
wn both left and a -14
wn both left and he -14
wn both left and it -6
wn both left and she -5
wn both left and that -13
wn both left and the -13
wn both left and them -12
wn both left and they -8
wn both left and to -42
wn both left and w -15
wn both left as -ing -20
wn both left as -s -22
wn both left as . -9
wn both left as : -22
wn both left as CAP 29
wn both left as a -43
wn both left as his -9
wn both left as how -9
wn both left as in 30
wn both left as on -13
wn both left as that -7
wn both left as the -18
wn both left as their -13
wn both left as to -37
wn both left as w -34
wn both left because CAP -7
wn both left but , -12
wn both left but -ing -7
wn both left but CAP -11
wn both left but a -5
wn both left but he -15
wn both left but her -6
wn both left but she -11
wn both left but that -12
wn both left but the -18
wn both left but they -12
wn both left but to -24
wn both left but w -18
wn both left for the -5
wn both left from w -11
wn both left if to -20
wn both left in , 35
wn both left in CAP -30
wn both left in to 26
wn both left in w -21
wn both left of CAP -5
wn both left of that -9
wn both left than . -11
wn both left though CAP -12
wn both left though that -9
wn both left though to -17
wn both left though w -6
wn both left to -s -13
wn both left to w -13
wn both left w " 6
wn both left w , -61
wn both left w -ing -47
wn both left w -s 10
wn both left w . -34
wn both left w CAP 11
wn both left w a -64
wn both left w about 42
wn both left w at 35
wn both left w he 58
wn both left w his -27
wn both left w in 34
wn both left w that -51
wn both left w to 14
wn both left w w -33
wn both left w was 10
wn both left w will 44
wn both left what " -19
wn both left what . -35
wn both left what as 15
wn both left what w 57
wn both left when , -11
wn both left when -s -6
wn both left when CAP -14
wn both left when a -10
wn both left when him -10
wn both left when that -8
wn both left when the 40
wn both left when to -11
wn both left when w -11
wn both left where to -27
wn both left which " 41
wn both left which , -98
wn both left which as 25
wn both left which that -46
wn both left which the 11
wn both left which w 12
wn both left which was 35
wn both left while CAP -10
wn both left while a -11
wn both left while he -6
wn both left while that -6
wn both left while the -15
wn both left while they -8
wn both left while to -14
wn both left while w -10
wn both left whom as 53
wn both left with CAP -6
wn both left with to -6
wn both left with w -7
wn both left — -s -10
wn both left — CAP -18
wn both left — a -11
wn both left — an -7
wn both left — he -8
wn both left — she -6
wn both left — that -10
wn both left — the -8
wn both left — to -18
wn both left — w -5
wn both none , -ed 42
wn both none , CAP 14
wn both none , a -67
wn both none , that 59
wn both none , the 44
wn both none , to 41
wn both none , w 11
wn both none -s , -53
wn both none -s -ed 6
wn both none -s -ing 65
wn both none -s -ly 47
wn both none -s CAP 62
wn both none -s as 62
wn both none -s that -40
wn both none -s to 69
wn both none -s w 6
wn both none CAP , -79
wn both none CAP -ed 7
wn both none CAP -ing 9
wn both none CAP CAP 32
wn both none CAP a 37
wn both none CAP as 70
wn both none CAP for 44
wn both none CAP the 13
wn both none CAP to 43
wn both none CAP w 13
wn both none ^ CAP -10
wn both none ^ if -5
wn both none ^ the 58
wn both none ^ w -12
wn both none ^ whether -8
wn both none a w -22
wn both none and CAP -12
wn both none and to 33
wn both none and w -17
wn both none he w 60
wn both none it that -26
wn both none it to 32
wn both none it w 19
wn both none she to 20
wn both none the CAP -6
wn both none the is -13
wn both none the of -15
wn both none the w -23
wn both none w " 34
wn both none w , -103
wn both none w -ed 11
wn both none w -ing 47
wn both none w -s 51
wn both none w . -31
wn both none w CAP 28
wn both none w a 39
wn both none w as 34
wn both none w in -53
wn both none w of -36
wn both none w on -53
wn both none w that 37
wn both none w the 29
wn both none w to 34
wn both none w w 43
wn both none when whether -5
wn both none which to 36
wn both none who to 65
wn both right " 's -8
wn both right " and -7
wn both right " in -7
wn both right " who -12
wn both right " — -8
wn both right , 's -18
wn both right , , 51
wn both right , . -11
wn both right , — 46
wn both right -s , -17
wn both right CAP . 17
wn both right ^ , -28
wn both right the , -6
wn both right the . -6
wn both right w , -20
wn both right w . -7
`
