/** Made by bench/attribution/train.ts. */
export const side: string = `
b after 17
b both -12
f after 0 left 42
f after 0 none 49
f after 0 right 42
f after 1 left 63
f after 1 none 25
f after 2 left 34
f after 2 none 25
f after 2 right 20
f after 3 far 38
f after 3 none -17
f after 3 right -28
f before 0 left -22
f before 0 none -25
f before 0 right -8
f before 1 left -30
f before 1 none -31
f before 2 left -41
f before 2 none -31
f before 2 right -8
f before 3 far -15
f before 3 left 7
f before 3 right 35
f both 0 left -21
f both 0 none -25
f both 0 right -40
f both 1 left -33
f both 2 right -19
f both 3 far -22
f both 3 left -9
f both 3 none 14
f both 3 right -7
g after -ed ed 23
g after -ing ing 51
g after -ly base -13
g after -ly ed 37
g after -ly ing 39
g after -ly s -26
g after -s base 32
g after -s s 24
g after CAP base 15
g after CAP ed -12
g after CAP ing 54
g after CAP s 40
g after am base 17
g after are base 36
g after are ed -21
g after are ing -6
g after are s 53
g after can base 34
g after could base 15
g after could ed -30
g after did base 51
g after didn't base 9
g after didn’t base 65
g after do base 78
g after does base 46
g after doesn't base 19
g after don't base 39
g after don’t base -19
g after had base 21
g after had ed 9
g after had ing 16
g after has base 39
g after has ed 32
g after has ing -23
g after hasn't ed 13
g after have base 33
g after have ed 7
g after have ing -24
g after is base -7
g after is ed -31
g after it base 23
g after may ed 11
g after must base 26
g after not base 63
g after not ed -15
g after not ing 47
g after once ed 66
g after should base 28
g after so ed 37
g after to base 75
g after to ed 25
g after to ing 49
g after to s 77
g after w base 23
g after w ing 66
g after w s 27
g after was base 33
g after was ed -47
g after were base 32
g after were ed 6
g after were ing 15
g after were s 55
g after will base 24
g after will ed 32
g after will ing 27
g after would ed -25
g after wouldn’t base 29
g after ’ll base 14
g after ’re ing 14
g after ’s ed 10
g after ’s ing -16
g before -ed ed -10
g before -ing ing -23
g before -ly base 32
g before -ly ed -23
g before -ly ing -8
g before -ly s 97
g before -s base -15
g before -s s -15
g before CAP base -7
g before CAP ed -27
g before CAP ing -31
g before CAP s -22
g before am base -7
g before are base -53
g before are s -17
g before can base -75
g before could base -56
g before could ed -14
g before did base -24
g before didn’t base -45
g before do base -33
g before does base -13
g before doesn't base -12
g before doesn’t base 25
g before don't base -34
g before don’t base -26
g before had base -11
g before had ed -7
g before had ing -10
g before has base -56
g before has ed -6
g before has ing 50
g before hasn't ed -7
g before have base 35
g before have ing 49
g before is base 6
g before is ed -15
g before it base -20
g before may base -14
g before may ed -5
g before might base -7
g before must base -11
g before never ed 19
g before not base -28
g before not ed 16
g before not ing -42
g before once ed 14
g before should base -13
g before so ed -25
g before to base -26
g before to ing -20
g before to s -35
g before w base -10
g before w ed 8
g before w ing -45
g before w s -55
g before was ed 21
g before was ing -31
g before were ing -10
g before were s -39
g before will base 20
g before will ed 24
g before will ing -8
g before would base 32
g before would ed 8
g before wouldn’t base -19
g before ’re ing -8
g before ’s base 51
g before ’s ed -23
g before ’s ing 28
g both -ed ed -12
g both -ing ing -28
g both -ly base -24
g both -ly ed -14
g both -ly ing -32
g both -ly s -91
g both -s base -17
g both -s s -9
g both CAP base -8
g both CAP ed 36
g both CAP ing -23
g both CAP s -20
g both am base -9
g both are base 12
g both are ed 18
g both are ing 5
g both are s -40
g both can base 18
g both could base 29
g both could ed 36
g both did base -27
g both didn’t base -26
g both do base -55
g both does base -34
g both doesn't base -9
g both doesn’t base -31
g both don't base -6
g both don’t base 37
g both had base -10
g both had ing -5
g both has base 20
g both has ed -25
g both has ing -43
g both hasn't ed -7
g both have base -72
g both have ed -5
g both have ing -39
g both is ed 43
g both it base -7
g both may base 11
g both may ed -5
g both might base 6
g both must base -14
g both never ed -24
g both not base -39
g both not ed -6
g both not ing -8
g both once ed -93
g both should base -16
g both so ed -16
g both to base -50
g both to ed -30
g both to ing -35
g both to s -48
g both w base -13
g both w ed -7
g both w ing -27
g both w s 18
g both was base -31
g both was ed 24
g both was ing 20
g both were base -37
g both were ed -7
g both were ing -5
g both were s -21
g both will base -48
g both will ed -61
g both will ing -21
g both would base -42
g both would ed 16
g both wouldn’t base -10
g both ’ll base -9
g both ’re ing -6
g both ’s base -63
g both ’s ed 11
g both ’s ing -14
l after " -23
l after ' -43
l after 's -24
l after ( 32
l after , 12
l after -ed -14
l after -ing -10
l after -ly 12
l after -s -48
l after . 70
l after : 87
l after ; 62
l after CAP -32
l after NUM 6
l after ^ 42
l after a 51
l after about 48
l after after 73
l after although 67
l after among 18
l after an 55
l after and 49
l after are 27
l after at 65
l after because 68
l after before 59
l after but 52
l after by 46
l after despite 53
l after did 39
l after do -45
l after for 65
l after from 44
l after had 34
l after he -37
l after how -20
l after if 78
l after in 24
l after is 5
l after it 67
l after of 29
l after on 21
l after or 23
l after out -9
l after over 33
l after she -83
l after since 52
l after so 30
l after than -45
l after that -49
l after the 56
l after they -5
l after this -47
l after though 54
l after to 39
l after under -28
l after up 43
l after w -24
l after was -25
l after what -69
l after when 60
l after where 34
l after whether 65
l after which -76
l after while 63
l after who -51
l after whom -71
l after why 45
l after with 42
l after without -23
l after yet 55
l after ~ 50
l after — 65
l before " 36
l before ' 45
l before 's 21
l before ( -9
l before , -9
l before -ed 25
l before -ly 17
l before -s 13
l before . -32
l before : -48
l before ; -24
l before CAP 6
l before DAY 10
l before NUM -23
l before ^ -21
l before a -11
l before about -22
l before after -45
l before although -39
l before among -7
l before an -29
l before and -22
l before are -11
l before as 14
l before at -40
l before because -30
l before before -33
l before but -26
l before by -23
l before despite -31
l before did -28
l before do 42
l before does -18
l before for -36
l before from -24
l before had -20
l before have 14
l before he -10
l before how -39
l before if -40
l before in -41
l before is -9
l before it 9
l before on 9
l before or -12
l before out -22
l before over -20
l before she -25
l before since -24
l before so -14
l before than 81
l before that 54
l before they -49
l before this 14
l before though -33
l before to -43
l before under 64
l before up -15
l before w 9
l before was 47
l before what 27
l before when -38
l before where -44
l before whether -38
l before which 8
l before while -28
l before who -11
l before whom 12
l before why -15
l before will 23
l before with -12
l before without -42
l before yet -27
l before ~ -8
l before — -42
l both " -13
l both ( -23
l both -ed -12
l both -ing 9
l both -ly -34
l both -s 35
l both . -41
l both : -42
l both ; -39
l both CAP 25
l both DAY -14
l both NUM 14
l both ^ -22
l both a -45
l both about -27
l both after -29
l both although -30
l both among -11
l both an -30
l both and -26
l both are -17
l both as -11
l both at -29
l both because -39
l both before -27
l both but -25
l both by -23
l both despite -25
l both did -11
l both do 6
l both does 14
l both for -31
l both from -21
l both had -15
l both have -17
l both he 42
l both how 41
l both if -41
l both it -81
l both of -29
l both on -43
l both or -11
l both out 27
l both over -14
l both she 94
l both since -29
l both so -16
l both than -38
l both that -13
l both the -61
l both they 38
l both this 33
l both though -23
l both under -57
l both up -32
l both w 15
l both was -37
l both what 43
l both when -20
l both whether -30
l both which 62
l both while -35
l both who 55
l both whom 57
l both why -30
l both will -29
l both with -30
l both without 52
l both yet -30
l both ~ -44
l both — -25
ln after " " -38
ln after " 's -32
ln after " , -27
ln after " -ed -20
ln after " -ing -37
ln after " -ly -36
ln after " . -19
ln after " : 25
ln after " DAY -33
ln after " NUM 5
ln after " a 19
ln after " about -64
ln after " after -19
ln after " an -10
ln after " and -12
ln after " as -29
ln after " at -40
ln after " during -42
ln after " from -14
ln after " he 56
ln after " him -25
ln after " his 39
ln after " in -31
ln after " it 43
ln after " me -55
ln after " of -38
ln after " on -53
ln after " that 32
ln after " them -52
ln after " this -23
ln after " w -14
ln after " when -19
ln after " who -11
ln after " with -8
ln after " — -21
ln after ' . -15
ln after ( that 10
ln after , 's -21
ln after , , -50
ln after , -ed 33
ln after , -ing 22
ln after , -ly 28
ln after , -s 30
ln after , . -39
ln after , : -32
ln after , ; -75
ln after , CAP 15
ln after , DAY -31
ln after , NUM 34
ln after , a 34
ln after , about 33
ln after , after -28
ln after , any 37
ln after , as 107
ln after , at 19
ln after , both 28
ln after , by 26
ln after , for 53
ln after , he 38
ln after , her 12
ln after , herself 28
ln after , him 42
ln after , himself 44
ln after , how 29
ln after , in 11
ln after , it 35
ln after , its 33
ln after , no -11
ln after , of 35
ln after , on -29
ln after , one 20
ln after , several 29
ln after , she 41
ln after , some 14
ln after , that 18
ln after , the 28
ln after , their 40
ln after , they 46
ln after , this -22
ln after , those 20
ln after , to 35
ln after , up 32
ln after , w 19
ln after , what 28
ln after , whether 16
ln after , why 21
ln after , with 60
ln after , — -60
ln after -ed -ing -89
ln after -ed that 22
ln after -ed the -49
ln after -ed to 28
ln after -ed w 87
ln after -ing -s 35
ln after -ing . 45
ln after -ing is -65
ln after -ing that 64
ln after -ing to -15
ln after -ing w -47
ln after -s , 53
ln after -s -ed -35
ln after -s -ing -64
ln after -s -ly -78
ln after -s -s 95
ln after -s . -19
ln after -s CAP -18
ln after -s a -74
ln after -s as -60
ln after -s for -90
ln after -s in -54
ln after -s that -10
ln after -s the 66
ln after -s to -17
ln after . CAP 13
ln after : CAP 22
ln after : it 8
ln after : that 10
ln after : the 9
ln after : they 9
ln after : to 15
ln after : w 16
ln after ; they 9
ln after CAP " 76
ln after CAP , -37
ln after CAP -ed -41
ln after CAP -ing 23
ln after CAP . -32
ln after CAP CAP 20
ln after CAP a 6
ln after CAP as -22
ln after CAP for -14
ln after CAP is -87
ln after CAP on 16
ln after CAP that 20
ln after CAP the 42
ln after CAP to -30
ln after CAP w -17
ln after NUM CAP 26
ln after ^ " -13
ln after ^ 's 44
ln after ^ , 66
ln after ^ -ed 51
ln after ^ -ing 31
ln after ^ -ly 48
ln after ^ -s 35
ln after ^ : 39
ln after ^ CAP 37
ln after ^ DAY 49
ln after ^ NUM 30
ln after ^ a 38
ln after ^ about 24
ln after ^ against 10
ln after ^ all 23
ln after ^ an 20
ln after ^ and 35
ln after ^ another 30
ln after ^ any 15
ln after ^ as 20
ln after ^ at 49
ln after ^ both 21
ln after ^ by 18
ln after ^ for 41
ln after ^ he 31
ln after ^ her 31
ln after ^ herself 15
ln after ^ him 24
ln after ^ himself 18
ln after ^ his 26
ln after ^ how 14
ln after ^ if 15
ln after ^ in 77
ln after ^ is 37
ln after ^ it 20
ln after ^ its 26
ln after ^ many 26
ln after ^ me 15
ln after ^ most 31
ln after ^ no 19
ln after ^ not 19
ln after ^ of 56
ln after ^ on 53
ln after ^ one 7
ln after ^ other 14
ln after ^ our 5
ln after ^ over 12
ln after ^ several 13
ln after ^ she 30
ln after ^ so 15
ln after ^ some 12
ln after ^ that 26
ln after ^ the 33
ln after ^ their 26
ln after ^ them 9
ln after ^ these 29
ln after ^ they 29
ln after ^ this 43
ln after ^ those 12
ln after ^ to 39
ln after ^ up 9
ln after ^ w 40
ln after ^ was 56
ln after ^ what 13
ln after ^ when 59
ln after ^ whether 16
ln after ^ why 10
ln after ^ with 40
ln after ^ you 11
ln after ^ — 51
ln after a -ing 15
ln after a that 12
ln after a w 48
ln after about they 12
ln after after -ing 7
ln after after -s 15
ln after after CAP 21
ln after after a 23
ln after after him 17
ln after after his 9
ln after after that 18
ln after after the 34
ln after after to 13
ln after after w 25
ln after although that 16
ln after although the 10
ln after an that 15
ln after and " 54
ln after and , 29
ln after and -ed -24
ln after and -ing 26
ln after and -ly 14
ln after and -s 36
ln after and CAP 35
ln after and a 31
ln after and he 30
ln after and her 21
ln after and him 30
ln after and himself 8
ln after and his 27
ln after and how 6
ln after and it 21
ln after and she 16
ln after and that 27
ln after and the 37
ln after and their 11
ln after and them 31
ln after and they 22
ln after and to 16
ln after and w 40
ln after and what 15
ln after and whether 6
ln after as -ing -21
ln after as -s 49
ln after as . -49
ln after as : -20
ln after as CAP 5
ln after as his 26
ln after as how 23
ln after as that 27
ln after as the 65
ln after as their 21
ln after as to 59
ln after as w 21
ln after because CAP 13
ln after because that 11
ln after because the 7
ln after before CAP 7
ln after before that 14
ln after before the 7
ln after but , 85
ln after but -ing 20
ln after but -ly 13
ln after but -s 12
ln after but CAP 28
ln after but a 13
ln after but he 28
ln after but her 9
ln after but his 17
ln after but how 6
ln after but it 9
ln after but she 21
ln after but that 27
ln after but the 36
ln after but they 20
ln after but to 20
ln after but w 19
ln after by CAP 9
ln after by a 16
ln after by that 21
ln after by the 6
ln after by w 11
ln after for the 9
ln after from w 23
ln after he to 20
ln after he w -42
ln after if to 21
ln after in CAP 36
ln after in the 17
ln after in to -37
ln after in w 39
ln after it that 67
ln after it to -19
ln after it w -6
ln after of -s -46
ln after of CAP 14
ln after of that 18
ln after of w 31
ln after she to -12
ln after since his 12
ln after than . -23
ln after that to 31
ln after the , -34
ln after the -ing 12
ln after the . -24
ln after the CAP 18
ln after the has 57
ln after the is 31
ln after the of 26
ln after the that 19
ln after the to -33
ln after though CAP 25
ln after though that 14
ln after though they 7
ln after though w 8
ln after to -s 18
ln after to w 23
ln after w " -5
ln after w , 17
ln after w -ed -41
ln after w -ing 17
ln after w -ly -31
ln after w . -50
ln after w : -65
ln after w DAY 7
ln after w a 15
ln after w about -5
ln after w as -52
ln after w at -56
ln after w for -25
ln after w he -21
ln after w her 21
ln after w his 55
ln after w in -44
ln after w is -89
ln after w of 40
ln after w on 19
ln after w that 26
ln after w the 24
ln after w to -51
ln after w was -64
ln after w whether 36
ln after w will -34
ln after w — -105
ln after what " 36
ln after what . -18
ln after what as 12
ln after what w -78
ln after when , 16
ln after when -s 12
ln after when CAP 53
ln after when a 19
ln after when him 11
ln after when his 9
ln after when how 8
ln after when that 12
ln after when the -10
ln after when they 8
ln after when to 25
ln after when w 26
ln after when whether 9
ln after where to 32
ln after which " -25
ln after which , 28
ln after which . -17
ln after which CAP -12
ln after which as -58
ln after which in -36
ln after which that 66
ln after which the 32
ln after which to -19
ln after which w -34
ln after which was -18
ln after while -ly 18
ln after while CAP 21
ln after while a 15
ln after while he 8
ln after while that 11
ln after while the 23
ln after while they 21
ln after while to 20
ln after while w 19
ln after who as -29
ln after who to -52
ln after whom as -37
ln after with -s 17
ln after with CAP 15
ln after with that 8
ln after with the 13
ln after with they 6
ln after with to 12
ln after with w 21
ln after — , -35
ln after — -s 27
ln after — CAP 31
ln after — a 28
ln after — an 8
ln after — he 11
ln after — it 6
ln after — she 14
ln after — that 18
ln after — the 66
ln after — to -48
ln after — w 58
ln before " 's 57
ln before " , 8
ln before " -ed 55
ln before " -ing 59
ln before " -ly 56
ln before " -s -5
ln before " . 32
ln before " : -42
ln before " CAP 11
ln before " DAY 57
ln before " a 11
ln before " about 25
ln before " after 44
ln before " an 42
ln before " and 22
ln before " as 62
ln before " at 20
ln before " during 57
ln before " from 28
ln before " he -39
ln before " him -14
ln before " his -19
ln before " in 27
ln before " it -32
ln before " me 64
ln before " on 84
ln before " that -10
ln before " this 44
ln before " to 25
ln before " w 21
ln before " when 29
ln before " who 23
ln before " with 17
ln before " — 46
ln before ' . 24
ln before ( that -5
ln before , " -27
ln before , 's 44
ln before , , -37
ln before , -ed -56
ln before , -ly -60
ln before , -s -19
ln before , . 61
ln before , : -41
ln before , ; 38
ln before , CAP -13
ln before , DAY 25
ln before , NUM -24
ln before , a -28
ln before , about -12
ln before , after -8
ln before , an -32
ln before , any -21
ln before , as -57
ln before , at -6
ln before , both -16
ln before , by -13
ln before , for -21
ln before , he -26
ln before , her -10
ln before , herself -19
ln before , him -19
ln before , himself -18
ln before , how -15
ln before , in -33
ln before , it -19
ln before , its -20
ln before , no -21
ln before , not 46
ln before , of 11
ln before , on 18
ln before , one -32
ln before , several -16
ln before , she -19
ln before , some -7
ln before , that -17
ln before , the -10
ln before , their -15
ln before , them -52
ln before , they -18
ln before , this 25
ln before , those -9
ln before , to -8
ln before , up -18
ln before , w -10
ln before , what -12
ln before , whether -8
ln before , who 15
ln before , why -12
ln before , with -44
ln before , — 40
ln before -ed -ing 53
ln before -ed that -14
ln before -ed the -15
ln before -ed to -17
ln before -ed w -44
ln before -ing -s -17
ln before -ing . -30
ln before -ing is 30
ln before -ing that -35
ln before -ing to 48
ln before -ing w 32
ln before -s , 56
ln before -s -ed -20
ln before -s -ing -47
ln before -s -ly 21
ln before -s -s -42
ln before -s . 46
ln before -s CAP -63
ln before -s a -23
ln before -s as -54
ln before -s for 69
ln before -s in 43
ln before -s that -29
ln before -s the -32
ln before -s to -17
ln before -s w 12
ln before . CAP -10
ln before : CAP -8
ln before : it -5
ln before : w -7
ln before CAP " -20
ln before CAP , 119
ln before CAP -ed 26
ln before CAP -ing -44
ln before CAP . 26
ln before CAP CAP -65
ln before CAP a -31
ln before CAP as -52
ln before CAP for -24
ln before CAP is 42
ln before CAP on 29
ln before CAP the -50
ln before CAP to -37
ln before CAP w 11
ln before NUM CAP -9
ln before ^ " 47
ln before ^ 's -36
ln before ^ , -38
ln before ^ -ed -23
ln before ^ -ing -15
ln before ^ -ly -31
ln before ^ -s -17
ln before ^ : -20
ln before ^ CAP -20
ln before ^ DAY -36
ln before ^ NUM -20
ln before ^ a -20
ln before ^ about -6
ln before ^ after 6
ln before ^ all -12
ln before ^ an -8
ln before ^ and -30
ln before ^ another -21
ln before ^ any -8
ln before ^ as -8
ln before ^ at -40
ln before ^ both -11
ln before ^ by -8
ln before ^ for -18
ln before ^ he -13
ln before ^ her -15
ln before ^ herself -8
ln before ^ him -10
ln before ^ himself -7
ln before ^ his -14
ln before ^ how -9
ln before ^ if -6
ln before ^ in -44
ln before ^ is -18
ln before ^ it -10
ln before ^ its -11
ln before ^ many -18
ln before ^ me -10
ln before ^ most -10
ln before ^ no -9
ln before ^ not -7
ln before ^ of -16
ln before ^ on -42
ln before ^ over -8
ln before ^ several -7
ln before ^ she -12
ln before ^ so -7
ln before ^ some -6
ln before ^ that -13
ln before ^ the -17
ln before ^ their -11
ln before ^ them -6
ln before ^ these -9
ln before ^ they -12
ln before ^ this -20
ln before ^ those -6
ln before ^ to -13
ln before ^ w -22
ln before ^ was -17
ln before ^ what -6
ln before ^ when -53
ln before ^ whether -6
ln before ^ with -30
ln before ^ you -6
ln before ^ — -42
ln before a -ing -7
ln before a that -7
ln before a w -28
ln before after -s -5
ln before after CAP -13
ln before after a -11
ln before after him -10
ln before after his -6
ln before after that -11
ln before after the -20
ln before after w -16
ln before although that -8
ln before although the -5
ln before an that -11
ln before and " -9
ln before and , -10
ln before and -ed -12
ln before and -ing -15
ln before and -ly -9
ln before and -s -19
ln before and CAP -17
ln before and a -10
ln before and he -14
ln before and her -12
ln before and him -9
ln before and his -18
ln before and it -13
ln before and she -8
ln before and that -12
ln before and the -16
ln before and their -6
ln before and them -16
ln before and they -10
ln before and to -13
ln before and w -22
ln before and what -11
ln before as -ing 32
ln before as -s -28
ln before as . 64
ln before as : 36
ln before as CAP -47
ln before as a 26
ln before as his -18
ln before as how -15
ln before as in -26
ln before as on 5
ln before as that -19
ln before as the -47
ln before as their -9
ln before as to -25
ln before as w -65
ln before because CAP -5
ln before because that -5
ln before before that -9
ln before but , -70
ln before but -ing -11
ln before but -ly -7
ln before but -s -6
ln before but CAP -15
ln before but a -5
ln before but he -12
ln before but his -11
ln before but she -10
ln before but that -14
ln before but the -15
ln before but they -8
ln before but to -18
ln before but w -19
ln before by CAP -6
ln before by a -6
ln before by that -13
ln before by w -6
ln before from w -10
ln before he to -28
ln before he w -25
ln before in , -47
ln before in CAP -6
ln before in the -8
ln before in to 19
ln before in w -16
ln before it that -42
ln before it to -27
ln before it w -22
ln before of -s -22
ln before of CAP -8
ln before of that -8
ln before of w -18
ln before she to -7
ln before since his -9
ln before than . 32
ln before that . 7
ln before that to -53
ln before the , 39
ln before the -ing -7
ln before the . 30
ln before the CAP -12
ln before the has -30
ln before the is -24
ln before the of -13
ln before the that -5
ln before the to 41
ln before the w 25
ln before though CAP -15
ln before though that -6
ln before though to -11
ln before to -s -5
ln before to w -10
ln before w " -40
ln before w , 71
ln before w -ed 8
ln before w -ing -28
ln before w -ly 27
ln before w -s -79
ln before w . 88
ln before w : 86
ln before w CAP -34
ln before w DAY 37
ln before w a -7
ln before w about -53
ln before w and 18
ln before w as -12
ln before w at 42
ln before w for -47
ln before w he -43
ln before w her -7
ln before w his -29
ln before w in 56
ln before w is 31
ln before w on 16
ln before w over 34
ln before w that -15
ln before w the -47
ln before w to -6
ln before w w -10
ln before w was 44
ln before w whether -21
ln before w will -15
ln before w — 63
ln before what " -30
ln before what . 52
ln before what as -48
ln before what is -29
ln before what to -41
ln before what w 11
ln before when -s -6
ln before when CAP -33
ln before when a -8
ln before when the -37
ln before when w -11
ln before which " -31
ln before which , 51
ln before which . 45
ln before which CAP -38
ln before which as 22
ln before which in 9
ln before which that -27
ln before which the -41
ln before which to -50
ln before which w 19
ln before which was -25
ln before while -ly -10
ln before while CAP -11
ln before while that -5
ln before while the -8
ln before while they -12
ln before while to -5
ln before while w -9
ln before who as -36
ln before who to -14
ln before whom as -22
ln before with -s -8
ln before with CAP -9
ln before with that -5
ln before with the -5
ln before with w -9
ln before — , 63
ln before — -s -17
ln before — CAP -14
ln before — a -19
ln before — she -8
ln before — that -8
ln before — the -25
ln before — to -14
ln before — w -35
ln both " " 23
ln both " 's -31
ln both " , 17
ln both " -ed -39
ln both " -ing -31
ln both " -ly -25
ln both " . -14
ln both " : 6
ln both " CAP -16
ln both " DAY -25
ln both " NUM -15
ln both " a -37
ln both " about 17
ln both " after -27
ln both " an -42
ln both " and -10
ln both " as -40
ln both " at 11
ln both " during -24
ln both " from -16
ln both " he -22
ln both " him 42
ln both " his -31
ln both " it -17
ln both " me -13
ln both " of 32
ln both " on -35
ln both " that -25
ln both " them 32
ln both " this -22
ln both " to -33
ln both " w -14
ln both " when -11
ln both " who -12
ln both " with -15
ln both " — -28
ln both ' . -10
ln both , " 16
ln both , 's -24
ln both , , 83
ln both , -ed 7
ln both , -ing -21
ln both , -ly 14
ln both , -s -13
ln both , . -22
ln both , : 59
ln both , ; 21
ln both , NUM -11
ln both , a -10
ln both , about -21
ln both , after 38
ln both , an 27
ln both , any -18
ln both , as -77
ln both , at -18
ln both , both -13
ln both , by -13
ln both , for -34
ln both , he -13
ln both , herself -9
ln both , him -23
ln both , himself -27
ln both , how -15
ln both , in 16
ln both , it -16
ln both , its -14
ln both , no 30
ln both , not -57
ln both , of -63
ln both , on 16
ln both , one 9
ln both , several -15
ln both , she -22
ln both , some -7
ln both , the -19
ln both , their -26
ln both , them 31
ln both , they -29
ln both , those -12
ln both , to -29
ln both , up -14
ln both , w -10
ln both , what -17
ln both , whether -8
ln both , who -13
ln both , why -9
ln both , with -18
ln both , — 12
ln both -ed -ing 47
ln both -ed that -8
ln both -ed the 58
ln both -ed to -13
ln both -ed w -53
ln both -ing -s -18
ln both -ing . -34
ln both -ing is 16
ln both -ing that -33
ln both -ing to -34
ln both -ing w 18
ln both -s , -115
ln both -s -ed 42
ln both -s -ing 90
ln both -s -ly 46
ln both -s -s -71
ln both -s . -28
ln both -s CAP 58
ln both -s a 86
ln both -s as 97
ln both -s in -10
ln both -s that 27
ln both -s the -40
ln both -s to 29
ln both -s w -9
ln both : CAP -15
ln both : that -6
ln both : the -6
ln both : they -6
ln both : to -12
ln both : w -10
ln both CAP " -65
ln both CAP , -107
ln both CAP -ed 7
ln both CAP -ing 6
ln both CAP . -5
ln both CAP CAP 19
ln both CAP a 19
ln both CAP as 69
ln both CAP for 36
ln both CAP is 36
ln both CAP on -56
ln both CAP that -32
ln both CAP to 63
ln both NUM CAP -17
ln both ^ " -39
ln both ^ 's -8
ln both ^ , -32
ln both ^ -ed -29
ln both ^ -ing -16
ln both ^ -ly -17
ln both ^ -s -18
ln both ^ : -19
ln both ^ CAP -18
ln both ^ DAY -14
ln both ^ NUM -11
ln both ^ a -18
ln both ^ about -18
ln both ^ after -16
ln both ^ against -6
ln both ^ all -11
ln both ^ an -12
ln both ^ another -10
ln both ^ any -7
ln both ^ as -13
ln both ^ at -10
ln both ^ both -11
ln both ^ by -10
ln both ^ for -23
ln both ^ he -19
ln both ^ her -17
ln both ^ herself -7
ln both ^ him -14
ln both ^ himself -11
ln both ^ his -12
ln both ^ if -9
ln both ^ in -40
ln both ^ is -20
ln both ^ it -10
ln both ^ its -14
ln both ^ many -7
ln both ^ most -21
ln both ^ no -10
ln both ^ not -11
ln both ^ of -40
ln both ^ on -11
ln both ^ other -9
ln both ^ several -6
ln both ^ she -18
ln both ^ so -8
ln both ^ some -6
ln both ^ that -14
ln both ^ the -16
ln both ^ their -14
ln both ^ these -20
ln both ^ they -17
ln both ^ this -23
ln both ^ those -6
ln both ^ to -26
ln both ^ w -18
ln both ^ was -42
ln both ^ what -7
ln both ^ when -8
ln both ^ whether -10
ln both ^ why -6
ln both ^ with -10
ln both ^ — -11
ln both a -ing -8
ln both a w -22
ln both about they -7
ln both after -s -10
ln both after CAP -9
ln both after a -12
ln both after him -7
ln both after that -7
ln both after the -14
ln both after to -11
ln both after w -10
ln both although that -8
ln both and " -47
ln both and , -19
ln both and -ed 33
ln both and -ing -11
ln both and -ly -5
ln both and -s -17
ln both and CAP -18
ln both and a -21
ln both and he -16
ln both and her -9
ln both and him -21
ln both and his -9
ln both and it -9
ln both and she -8
ln both and that -15
ln both and the -21
ln both and their -6
ln both and them -15
ln both and they -13
ln both and to -5
ln both and w -19
ln both as -ing -19
ln both as -s -22
ln both as . -17
ln both as : -21
ln both as CAP 29
ln both as a -44
ln both as his -9
ln both as how -9
ln both as in 28
ln both as on -11
ln both as that -8
ln both as the -20
ln both as their -12
ln both as to -36
ln both as w 27
ln both because CAP -8
ln both because that -5
ln both before that -6
ln both but , -25
ln both but -ing -8
ln both but -ly -6
ln both but -s -6
ln both but CAP -13
ln both but a -7
ln both but he -16
ln both but her -5
ln both but his -6
ln both but she -12
ln both but that -14
ln both but the -22
ln both but they -12
ln both but to -8
ln both by a -10
ln both by that -9
ln both for the -6
ln both from w -13
ln both he w 61
ln both if to -17
ln both in , 26
ln both in CAP -30
ln both in the -10
ln both in to 23
ln both in w -25
ln both it that -29
ln both it to 31
ln both it w 20
ln both of -s 59
ln both of CAP -6
ln both of that -11
ln both of w -14
ln both she to 19
ln both than . -10
ln both the , -6
ln both the . -6
ln both the CAP -7
ln both the has -34
ln both the is -8
ln both the of -13
ln both the that -17
ln both the to -9
ln both the w -27
ln both though CAP -11
ln both though that -9
ln both though to 15
ln both to -s -13
ln both to w -14
ln both w " 29
ln both w , -126
ln both w -ed 29
ln both w -s 47
ln both w . -42
ln both w : -41
ln both w CAP 19
ln both w DAY -55
ln both w a -12
ln both w about 35
ln both w and -23
ln both w as 60
ln both w at 10
ln both w for 58
ln both w he 46
ln both w her -14
ln both w his -28
ln both w in -24
ln both w is 48
ln both w of -49
ln both w on -59
ln both w over -48
ln both w that -17
ln both w the 8
ln both w to 55
ln both w was 10
ln both w whether -18
ln both w will 44
ln both w — 32
ln both what " -23
ln both what . -36
ln both what as 15
ln both what is 25
ln both what to 21
ln both what w 55
ln both when , -14
ln both when -s -6
ln both when CAP -22
ln both when a -11
ln both when him -9
ln both when his -5
ln both when that -7
ln both when the 37
ln both when to -21
ln both when w -15
ln both where to -27
ln both which " 43
ln both which , -96
ln both which . -29
ln both which CAP 39
ln both which as 25
ln both which in 13
ln both which that -45
ln both which the -8
ln both which to 54
ln both which w 11
ln both which was 37
ln both while -ly -8
ln both while CAP -10
ln both while a -12
ln both while that -5
ln both while the -15
ln both while they -8
ln both while to -15
ln both while w -10
ln both who as 60
ln both who to 61
ln both whom as 54
ln both with -s -9
ln both with CAP -6
ln both with the -8
ln both with to -8
ln both with w -13
ln both — , -48
ln both — -s -11
ln both — CAP -18
ln both — a -10
ln both — an -5
ln both — he -7
ln both — she -7
ln both — that -10
ln both — the -46
ln both — to 57
ln both — w -39
n after " 11
n after ( -8
n after ) -89
n after , -8
n after -ed -9
n after -ing 32
n after -s 33
n after . -25
n after : 13
n after ; -90
n after CAP 31
n after DAY -12
n after NUM 31
n after a 28
n after about 45
n after after -68
n after against 55
n after an 44
n after and -28
n after any 68
n after as -30
n after because -59
n after before 28
n after both 41
n after by 56
n after could -64
n after each 50
n after for 24
n after has 8
n after having 10
n after he 39
n after her 33
n after herself 58
n after him 52
n after himself 17
n after his 39
n after how 66
n after if 87
n after in -23
n after into -62
n after is -33
n after it 56
n after its 30
n after itself 35
n after like 17
n after many 21
n after me 59
n after most -28
n after my 32
n after no 47
n after not 7
n after of -11
n after off -35
n after on 7
n after one 55
n after other 60
n after out 43
n after over 25
n after several 37
n after she 44
n after since -10
n after so 40
n after some 69
n after such 49
n after that 33
n after the 32
n after their 37
n after them 22
n after themselves 58
n after these -21
n after they 44
n after this 27
n after those 69
n after to 17
n after two 10
n after up 51
n after us -6
n after w 28
n after was -60
n after we 50
n after were 25
n after what 75
n after when -30
n after where 45
n after whether 50
n after which 61
n after why 57
n after will -70
n after would 12
n after yet 36
n after you 64
n after — -53
n before " -26
n before 's 36
n before ( 38
n before ) 121
n before , 6
n before -ing -21
n before -ly 15
n before -s -26
n before . 44
n before : -8
n before ; 69
n before CAP -20
n before DAY 33
n before a -24
n before about -61
n before after 99
n before against -28
n before all 28
n before an -35
n before and 75
n before another 22
n before any -30
n before at 21
n before because 65
n before before 18
n before both -23
n before by -48
n before could -58
n before during 39
n before each -26
n before for -40
n before four -62
n before from 24
n before has -64
n before having -29
n before he -25
n before her -21
n before herself -40
n before him -40
n before himself -30
n before his -22
n before how -34
n before if -56
n before in 30
n before into 99
n before it -28
n before its -21
n before itself -22
n before like -49
n before many 21
n before me -37
n before most -68
n before my -17
n before no -44
n before not -18
n before of -14
n before off 25
n before on 31
n before one -50
n before other -35
n before our -21
n before out -20
n before several -20
n before she -31
n before since 70
n before so -35
n before some -40
n before such -25
n before that -19
n before the -21
n before their -35
n before them -21
n before themselves -22
n before these -18
n before they -31
n before this -27
n before those -34
n before to -21
n before two -66
n before up -30
n before us -40
n before w -16
n before was 6
n before we -20
n before were -78
n before what -43
n before when 80
n before where -19
n before whether -27
n before which -28
n before who 35
n before why -31
n before will -46
n before with 30
n before would -30
n before yet -17
n before you -37
n before — 71
n both " 10
n both 's -38
n both ( -35
n both ) -64
n both -ed 6
n both -ing -12
n both -ly -21
n both -s -7
n both . -19
n both : -6
n both CAP -10
n both DAY -23
n both NUM -39
n both a -5
n both after -50
n both against -30
n both all -43
n both an -11
n both and -57
n both another -31
n both any -42
n both as 28
n both at -23
n both because -22
n both before -54
n both both -20
n both by -12
n both could 95
n both during -61
n both each -27
n both for 16
n both four 52
n both from -27
n both has 39
n both having 16
n both he -13
n both her -12
n both herself -20
n both him -14
n both himself 8
n both his -17
n both how -32
n both if -40
n both in -8
n both into -68
n both is 25
n both it -28
n both its -11
n both itself -14
n both like 17
n both many -42
n both me -32
n both most 73
n both my -15
n both no -7
n both not 8
n both of 19
n both off 12
n both on -37
n both one -15
n both other -27
n both our 18
n both out -24
n both over -28
n both several -19
n both she -13
n both since -73
n both so -7
n both some -34
n both such -26
n both that -14
n both the -11
n both themselves -38
n both these 33
n both they -13
n both this -6
n both those -38
n both two 48
n both up -21
n both us 29
n both w -13
n both was 42
n both we -31
n both were 18
n both what -34
n both when -72
n both where -28
n both whether -23
n both which -40
n both who -54
n both why -28
n both will 97
n both with -38
n both would 12
n both yet -23
n both you -31
n both — -30
nn after " CAP -14
nn after " a 32
nn after " no 9
nn after " the -21
nn after " w -9
nn after " we 51
nn after 's -s -10
nn after 's CAP 8
nn after ) . -37
nn after , " 47
nn after , -ed -83
nn after , -ing -51
nn after , -s -10
nn after , CAP 22
nn after , NUM 49
nn after , a -27
nn after , about 73
nn after , and -80
nn after , as -24
nn after , because -75
nn after , before 26
nn after , but -53
nn after , could -43
nn after , for 9
nn after , has -69
nn after , he 43
nn after , in -7
nn after , is -33
nn after , she -69
nn after , that -66
nn after , the 26
nn after , they -43
nn after , though 40
nn after , to 29
nn after , w -11
nn after , was -34
nn after , which 76
nn after , while -35
nn after , who -30
nn after , whose -7
nn after , will -48
nn after , with -23
nn after , would -91
nn after -ed , 23
nn after -ed -s 30
nn after -ed . -91
nn after -ed at 9
nn after -ed by 16
nn after -ed that 37
nn after -ed w 78
nn after -ing -s 65
nn after -ing CAP 21
nn after -ing NUM 24
nn after -ing a 65
nn after -ing about 37
nn after -ing an 14
nn after -ing at -13
nn after -ing for 26
nn after -ing her 30
nn after -ing his 20
nn after -ing in -26
nn after -ing it 8
nn after -ing on -21
nn after -ing out 19
nn after -ing that 54
nn after -ing the 30
nn after -ing their 6
nn after -ing to -56
nn after -ing w 30
nn after -ly -ed -37
nn after -ly -ing 29
nn after -ly about 40
nn after -ly of 17
nn after -ly on 24
nn after -ly that 36
nn after -ly to 9
nn after -ly w -29
nn after -ly what 18
nn after -s " 7
nn after -s -ed 16
nn after -s -ing 6
nn after -s -ly 10
nn after -s -s 50
nn after -s . -64
nn after -s CAP 10
nn after -s DAY 29
nn after -s about 61
nn after -s and 44
nn after -s are 10
nn after -s as -21
nn after -s at 9
nn after -s by 9
nn after -s for -22
nn after -s from 9
nn after -s he 35
nn after -s in -25
nn after -s of 19
nn after -s on 12
nn after -s that 67
nn after -s the 16
nn after -s to 5
nn after -s w -15
nn after -s were 7
nn after -s who 9
nn after -s with 22
nn after . $ -26
nn after . ) -6
nn after . CAP 41
nn after : " 63
nn after : CAP -38
nn after CAP " 20
nn after CAP ' -19
nn after CAP 's 34
nn after CAP , -16
nn after CAP -ed 20
nn after CAP -ing 38
nn after CAP -ly 6
nn after CAP -s 55
nn after CAP . -8
nn after CAP CAP 17
nn after CAP DAY -69
nn after CAP NUM 30
nn after CAP a 16
nn after CAP about 6
nn after CAP and 19
nn after CAP are 13
nn after CAP as 96
nn after CAP at 34
nn after CAP by 18
nn after CAP could 10
nn after CAP for 35
nn after CAP had 26
nn after CAP has -16
nn after CAP he 61
nn after CAP how 62
nn after CAP in -18
nn after CAP is -50
nn after CAP of 33
nn after CAP on 14
nn after CAP or 114
nn after CAP should 32
nn after CAP that 126
nn after CAP the 8
nn after CAP to 6
nn after CAP up -22
nn after CAP w 18
nn after CAP was 54
nn after CAP will 33
nn after CAP with 15
nn after CAP would 18
nn after CAP ’s 53
nn after DAY 's 44
nn after DAY , -56
nn after DAY -ing -56
nn after DAY . -112
nn after DAY during -51
nn after DAY in -42
nn after DAY that 92
nn after DAY to 30
nn after DAY w 6
nn after NUM -s -21
nn after NUM of 14
nn after NUM w 32
nn after a " -23
nn after a -ed 23
nn after a -ing 77
nn after a -ly 71
nn after a CAP 16
nn after a NUM 22
nn after a w 26
nn after about CAP -55
nn after about the 34
nn after about w 13
nn after after -ing 14
nn after after a -13
nn after against the 31
nn after all -s 17
nn after all the -33
nn after an -ed 45
nn after an CAP 61
nn after an w 35
nn after and -ed 30
nn after and CAP -20
nn after and w 11
nn after another w -9
nn after any -s 9
nn after any w 30
nn after as " -34
nn after as -ing -48
nn after as CAP -80
nn after as a -18
nn after as the -26
nn after as w 41
nn after at CAP 15
nn after at DAY -22
nn after at a 7
nn after at the -21
nn after at w 69
nn after both CAP 14
nn after by -ing 7
nn after by the -20
nn after during the 11
nn after for -ing -80
nn after for -s -49
nn after for CAP 65
nn after for a 83
nn after for the 13
nn after for w 62
nn after from the -36
nn after he " 12
nn after he 'd 9
nn after he 'll 6
nn after he 's 28
nn after he -ed 9
nn after he -ly 5
nn after he -s -6
nn after he and 12
nn after he can 18
nn after he could 7
nn after he did 19
nn after he didn’t 8
nn after he does 13
nn after he had 54
nn after he has 19
nn after he is 25
nn after he w 33
nn after he was 38
nn after he will 28
nn after he would -12
nn after he ’d 14
nn after he ’s 24
nn after her " 7
nn after her -ed -43
nn after her -ing 25
nn after her -ly 6
nn after her -s 69
nn after her . -41
nn after her as 16
nn after her to 49
nn after her w 43
nn after herself as 25
nn after him " 5
nn after him , 9
nn after him . -62
nn after him as 29
nn after him for 76
nn after him of 31
nn after him to -51
nn after him w 38
nn after himself as 29
nn after his -ed -7
nn after his -ing 49
nn after his -ly 58
nn after his -s 64
nn after his CAP 26
nn after his w 22
nn after how -s 20
nn after how CAP 18
nn after how he 10
nn after how the 6
nn after how to 8
nn after how w 51
nn after if CAP 5
nn after if he 38
nn after if w 56
nn after in -ing 9
nn after in -s -55
nn after in CAP -17
nn after in a 23
nn after in an -23
nn after in her -29
nn after in his -88
nn after in its -70
nn after in one 10
nn after in the -31
nn after in w 46
nn after is that 56
nn after is w -61
nn after is whether 57
nn after it " 13
nn after it -ed 17
nn after it -s 7
nn after it . 34
nn after it as 60
nn after it could 20
nn after it had 6
nn after it has 7
nn after it is 12
nn after it to 10
nn after it w 44
nn after it was 36
nn after it will 8
nn after it would 34
nn after it ’s 13
nn after its -s 48
nn after its w -6
nn after like a -74
nn after me . -52
nn after my w 27
nn after no -s 16
nn after no to 19
nn after no w 17
nn after not to 55
nn after not w 34
nn after of -ing 15
nn after of -s 54
nn after of CAP -28
nn after of a 43
nn after of his 31
nn after of the -8
nn after of w 70
nn after on -s 39
nn after on DAY -40
nn after on a -79
nn after on the -16
nn after on w 48
nn after one of 34
nn after one w 18
nn after other -s 25
nn after our -s 24
nn after over CAP 42
nn after over the -22
nn after several -s 33
nn after she -ed -25
nn after she -s 14
nn after she could 25
nn after she did 28
nn after she had 17
nn after she is 17
nn after she w 14
nn after she was 25
nn after she will 5
nn after she would 28
nn after she ’ll 7
nn after so . 25
nn after so w 6
nn after some of 43
nn after some w 53
nn after that " 31
nn after that , 29
nn after that -ing 25
nn after that -ly -49
nn after that -s 9
nn after that CAP 31
nn after that NUM 18
nn after that a 43
nn after that about 6
nn after that an 9
nn after that any 26
nn after that as 10
nn after that at 13
nn after that by 29
nn after that he 33
nn after that her 15
nn after that his 36
nn after that if 21
nn after that in -48
nn after that it 39
nn after that its 9
nn after that most 11
nn after that one 11
nn after that she 15
nn after that some 13
nn after that the 50
nn after that their 20
nn after that they 48
nn after that this 11
nn after that w 42
nn after that was 13
nn after that when 18
nn after that while 17
nn after that would -60
nn after that ’s 8
nn after the " -19
nn after the -ed 48
nn after the -ing 54
nn after the -ly 19
nn after the -s 52
nn after the CAP 23
nn after the NUM 42
nn after the other 12
nn after the w 30
nn after their -s 58
nn after their w 14
nn after them . -28
nn after them to 36
nn after themselves as 12
nn after these -s -30
nn after they -ed 12
nn after they are 25
nn after they could 18
nn after they had 57
nn after they have 28
nn after they w -5
nn after they were 35
nn after they will 17
nn after they would 30
nn after they ’re -54
nn after this w -39
nn after those -s 26
nn after to " 27
nn after to -ing -8
nn after to -ly 47
nn after to -s 24
nn after to CAP -42
nn after to a -8
nn after to be 25
nn after to do -13
nn after to get 19
nn after to have -34
nn after to his 8
nn after to the -44
nn after to w 34
nn after w 's 17
nn after w , -77
nn after w -ed -45
nn after w -ing -16
nn after w -s 65
nn after w . -102
nn after w CAP 35
nn after w DAY -41
nn after w a 22
nn after w about 34
nn after w after -19
nn after w against 36
nn after w and -39
nn after w are 38
nn after w as -41
nn after w at 56
nn after w for 12
nn after w from 21
nn after w he 40
nn after w her 26
nn after w him 66
nn after w in -27
nn after w is 59
nn after w of 57
nn after w on 41
nn after w over 10
nn after w than 65
nn after w that 64
nn after w the 47
nn after w this -57
nn after w to -10
nn after w w -11
nn after w was 39
nn after w were 43
nn after w with 70
nn after w — -34
nn after was a -16
nn after what -ed 37
nn after what he 57
nn after what she 5
nn after what the 11
nn after when -ed -11
nn after whether CAP 23
nn after whether he 28
nn after whether she 16
nn after whether the 16
nn after which w 18
nn after who -ed -76
nn after why CAP 28
nn after why he 26
nn after why the 23
nn after will w -65
nn after with -s -16
nn after with CAP 54
nn after with a 36
nn after with the 54
nn after — and -37
nn after — w -27
nn before " CAP 27
nn before " a -25
nn before " the -33
nn before " w -42
nn before " we -18
nn before 's -s 17
nn before 's NUM 12
nn before 's w 17
nn before ) . 68
nn before , " -44
nn before , -ed 19
nn before , -ing 138
nn before , -ly -16
nn before , -s -28
nn before , CAP -58
nn before , NUM -55
nn before , a 71
nn before , about -113
nn before , and 39
nn before , as 62
nn before , because -60
nn before , but 58
nn before , could -31
nn before , for -30
nn before , has -50
nn before , he -36
nn before , in 52
nn before , is -71
nn before , it -47
nn before , she 53
nn before , that -59
nn before , the -27
nn before , they -5
nn before , though 9
nn before , to -78
nn before , w -5
nn before , was -80
nn before , which 23
nn before , while 55
nn before , who 120
nn before , whose 40
nn before , will -27
nn before , with 42
nn before , would -26
nn before -ed , -58
nn before -ed . 100
nn before -ed at -20
nn before -ed that -12
nn before -ed to -10
nn before -ed w -54
nn before -ing , -17
nn before -ing -s -39
nn before -ing CAP -20
nn before -ing NUM -15
nn before -ing a -22
nn before -ing about -27
nn before -ing an -6
nn before -ing at -21
nn before -ing for -11
nn before -ing her -21
nn before -ing his -28
nn before -ing in -38
nn before -ing on -12
nn before -ing out -14
nn before -ing that -30
nn before -ing the -36
nn before -ing to 41
nn before -ing w -25
nn before -ly -ed 27
nn before -ly -ing -22
nn before -ly -s -23
nn before -ly about -24
nn before -ly of -8
nn before -ly on -9
nn before -ly that -18
nn before -ly to -36
nn before -ly what -10
nn before -s , -59
nn before -s -ed -10
nn before -s -ing 22
nn before -s -ly -6
nn before -s -s -20
nn before -s . 66
nn before -s about -27
nn before -s and -18
nn before -s as 9
nn before -s at 7
nn before -s for -18
nn before -s he -19
nn before -s in 25
nn before -s of -29
nn before -s on 11
nn before -s that -39
nn before -s the -11
nn before -s to -25
nn before -s w 13
nn before -s with -10
nn before . $ 46
nn before . ) 11
nn before . , 16
nn before . CAP -24
nn before . w 6
nn before : " -30
nn before : CAP 38
nn before CAP " -6
nn before CAP ' -17
nn before CAP , 13
nn before CAP -ed -9
nn before CAP -ing -12
nn before CAP -s -57
nn before CAP . 10
nn before CAP CAP -27
nn before CAP DAY 43
nn before CAP NUM -10
nn before CAP a -7
nn before CAP and -37
nn before CAP as -54
nn before CAP at -12
nn before CAP by -11
nn before CAP for -14
nn before CAP had -13
nn before CAP has -26
nn before CAP he -51
nn before CAP how -56
nn before CAP in 38
nn before CAP is -28
nn before CAP of -13
nn before CAP on -7
nn before CAP or -21
nn before CAP should -16
nn before CAP that -109
nn before CAP to -22
nn before CAP up -7
nn before CAP w 9
nn before CAP was -26
nn before CAP will -9
nn before CAP with -7
nn before CAP would -9
nn before CAP ’s -11
nn before DAY 's -41
nn before DAY , -8
nn before DAY -ing 66
nn before DAY . 132
nn before DAY during 77
nn before DAY in 62
nn before DAY that -73
nn before DAY to -26
nn before NUM -s 47
nn before NUM of -7
nn before NUM w -21
nn before a " -27
nn before a -ed -15
nn before a -ing -21
nn before a -ly -37
nn before a -s -7
nn before a CAP 11
nn before a NUM -11
nn before a w -32
nn before about CAP 10
nn before about the -20
nn before about w 17
nn before after -ing 6
nn before after CAP -10
nn before after a 30
nn before against the -13
nn before all -s -8
nn before all the 52
nn before an -ed -14
nn before an CAP -29
nn before an w -22
nn before and -ed 16
nn before and CAP 27
nn before and w 9
nn before another w 26
nn before any w -20
nn before as " -17
nn before as -ing -7
nn before as CAP 63
nn before as a 30
nn before as w -80
nn before at CAP -6
nn before at DAY 75
nn before at a -15
nn before at one 7
nn before at the 50
nn before at w -43
nn before both CAP -7
nn before by the -17
nn before for -ing -35
nn before for -s 16
nn before for CAP -27
nn before for a -65
nn before for the 20
nn before for w -23
nn before from the 82
nn before he 's -11
nn before he -ed -30
nn before he -s -25
nn before he and -6
nn before he could -19
nn before he did -9
nn before he had -25
nn before he has -8
nn before he is -12
nn before he w -16
nn before he was -17
nn before he will -12
nn before he would -24
nn before he ’d -5
nn before he ’s -10
nn before her -ed -9
nn before her -ing -8
nn before her -s -33
nn before her . 53
nn before her CAP 18
nn before her as -7
nn before her to -21
nn before her w -25
nn before herself as -16
nn before him . 84
nn before him as -12
nn before him for -62
nn before him of -8
nn before him to -22
nn before him w -16
nn before himself as -11
nn before his -ed -23
nn before his -ing -30
nn before his -ly -15
nn before his -s -46
nn before his CAP -13
nn before his w -10
nn before how -s -14
nn before how CAP -8
nn before how he -8
nn before how w -21
nn before if he -13
nn before if w -51
nn before in -ing -9
nn before in -s -74
nn before in NUM 32
nn before in a -7
nn before in an 23
nn before in her 68
nn before in his 47
nn before in its 78
nn before in may 56
nn before in the 87
nn before in w -57
nn before is that 49
nn before is w 41
nn before is whether -21
nn before it -ed -11
nn before it . -20
nn before it as -26
nn before it could -13
nn before it is -5
nn before it w -22
nn before it was -21
nn before it would -18
nn before it ’s -7
nn before its -s -41
nn before like a -7
nn before me . 60
nn before my w -13
nn before no -s -9
nn before no to -10
nn before no w -7
nn before not to -53
nn before not w -17
nn before of -ing -92
nn before of -s 18
nn before of CAP 36
nn before of a 38
nn before of his -50
nn before of the -7
nn before of w -21
nn before on -s -33
nn before on CAP 21
nn before on DAY 42
nn before on a 85
nn before on the 53
nn before on w -36
nn before one of -28
nn before one w -29
nn before other -s -15
nn before over CAP -28
nn before over the 47
nn before over w 21
nn before several -s -17
nn before she -ed -34
nn before she -s -6
nn before she could -12
nn before she did -12
nn before she had -9
nn before she w -6
nn before she was -14
nn before she would -15
nn before so . -10
nn before so w -23
nn before some of -29
nn before some w -27
nn before that " -12
nn before that , -12
nn before that -ing -10
nn before that -ly -52
nn before that -s 13
nn before that CAP -22
nn before that NUM -12
nn before that a -20
nn before that any -10
nn before that at -7
nn before that by -16
nn before that he -30
nn before that her -8
nn before that his -14
nn before that if -10
nn before that in 58
nn before that it -21
nn before that one -5
nn before that she -30
nn before that some -6
nn before that the -26
nn before that their -8
nn before that they -30
nn before that w -21
nn before that was -6
nn before that when -11
nn before that while -7
nn before that would 73
nn before the " -27
nn before the -ed -22
nn before the -ing -35
nn before the -s -18
nn before the CAP -18
nn before the NUM -18
nn before the other -7
nn before the two -83
nn before the w -19
nn before their -s -25
nn before their w -31
nn before them . 69
nn before them to -17
nn before these -s -15
nn before they -ed -6
nn before they are -11
nn before they could -11
nn before they had -42
nn before they have -10
nn before they w -22
nn before they were -21
nn before they will -7
nn before they would -17
nn before they ’re -14
nn before this w -5
nn before those -s -14
nn before to " -33
nn before to -ing -30
nn before to -ly -24
nn before to -s -8
nn before to CAP 82
nn before to a 15
nn before to be -74
nn before to do -26
nn before to get -6
nn before to have -33
nn before to the 101
nn before to w -30
nn before w 's -7
nn before w , -11
nn before w -ed -42
nn before w -ing -40
nn before w -ly -34
nn before w -s -51
nn before w . 110
nn before w CAP -20
nn before w DAY 56
nn before w a -33
nn before w about -19
nn before w after 7
nn before w against -22
nn before w and 39
nn before w are -16
nn before w as -80
nn before w at -44
nn before w for -62
nn before w from -13
nn before w he -25
nn before w her -12
nn before w him -39
nn before w his 10
nn before w in 41
nn before w of 6
nn before w on -32
nn before w over -38
nn before w than -22
nn before w that -24
nn before w the -37
nn before w this 66
nn before w to -29
nn before w w 20
nn before w was -20
nn before w were -28
nn before w with -23
nn before w — 57
nn before was a -59
nn before what -ed -11
nn before what he -41
nn before what the -6
nn before when -ed 17
nn before whether CAP -11
nn before whether he -13
nn before whether she -11
nn before whether the -9
nn before which w -10
nn before who -ed 86
nn before why CAP -12
nn before why he -20
nn before why the -10
nn before will w -41
nn before with -s 21
nn before with CAP -26
nn before with a -23
nn before with the -33
nn before — and 85
nn before — w -98
nn both " CAP -10
nn both " a -18
nn both " the 39
nn both " w 36
nn both " we -39
nn both 's -s -7
nn both 's CAP -10
nn both 's NUM -8
nn both 's w -20
nn both ) . -47
nn both , -ed 41
nn both , -ing -95
nn both , -ly 16
nn both , -s 32
nn both , CAP 31
nn both , NUM -9
nn both , a -59
nn both , about 59
nn both , and 18
nn both , as -40
nn both , because 118
nn both , before -38
nn both , but -26
nn both , could 69
nn both , for 20
nn both , has 100
nn both , he -6
nn both , in -51
nn both , is 80
nn both , it 31
nn both , she -6
nn both , that 114
nn both , the -9
nn both , they 45
nn both , though -54
nn both , to 34
nn both , w 12
nn both , was 75
nn both , which -112
nn both , while -33
nn both , who -104
nn both , whose -33
nn both , will 70
nn both , with -20
nn both , would 87
nn both -ed , 31
nn both -ed -s -27
nn both -ed . -36
nn both -ed at 9
nn both -ed by -19
nn both -ed that -25
nn both -ed to 8
nn both -ed w -36
nn both -ing , 13
nn both -ing -s -32
nn both -ing CAP -8
nn both -ing NUM -10
nn both -ing a -54
nn both -ing about -11
nn both -ing an -7
nn both -ing at 31
nn both -ing for -16
nn both -ing her -10
nn both -ing in 52
nn both -ing on 31
nn both -ing that -26
nn both -ing to 17
nn both -ing w -6
nn both -ly -ing -7
nn both -ly -s 21
nn both -ly about -17
nn both -ly of -10
nn both -ly on -15
nn both -ly that -18
nn both -ly to 17
nn both -ly w 24
nn both -ly what -8
nn both -s " -5
nn both -s , 54
nn both -s -ed -6
nn both -s -ing -32
nn both -s -s -33
nn both -s CAP -5
nn both -s DAY -29
nn both -s about -39
nn both -s and -28
nn both -s are -7
nn both -s as 13
nn both -s at -16
nn both -s for 36
nn both -s from -6
nn both -s he -17
nn both -s on -23
nn both -s that -31
nn both -s to 17
nn both -s with -12
nn both . $ -20
nn both . ) -5
nn both . , -12
nn both . CAP -24
nn both : " -36
nn both : CAP -7
nn both CAP " -14
nn both CAP ' 33
nn both CAP 's -34
nn both CAP -ed -12
nn both CAP -ing -27
nn both CAP CAP 9
nn both CAP DAY 28
nn both CAP NUM -20
nn both CAP a -9
nn both CAP and 9
nn both CAP are -8
nn both CAP as -54
nn both CAP at -24
nn both CAP by -7
nn both CAP could -5
nn both CAP for -21
nn both CAP had -14
nn both CAP has 32
nn both CAP he -13
nn both CAP how -9
nn both CAP in -23
nn both CAP is 64
nn both CAP of -21
nn both CAP on -7
nn both CAP or -107
nn both CAP should -17
nn both CAP that -26
nn both CAP to 12
nn both CAP up 26
nn both CAP w -28
nn both CAP was -31
nn both CAP will -24
nn both CAP with -8
nn both CAP would -10
nn both CAP ’s -43
nn both DAY , 59
nn both DAY -ing -22
nn both DAY . -35
nn both DAY during -44
nn both DAY in -33
nn both DAY that -23
nn both DAY to -5
nn both DAY w -7
nn both NUM -s -37
nn both NUM of -6
nn both NUM w -15
nn both a " 39
nn both a -ed -9
nn both a -ing -66
nn both a -ly -41
nn both a CAP -37
nn both a NUM -11
nn both a w 6
nn both about CAP 47
nn both about the -19
nn both about w -33
nn both after -ing -22
nn both after CAP 13
nn both after a -18
nn both against the -18
nn both all -s -9
nn both all the -34
nn both an -ed -35
nn both an CAP -35
nn both an w -14
nn both and -ed -59
nn both and CAP -7
nn both and w -19
nn both another w -28
nn both any w -12
nn both as " 48
nn both as -ing 49
nn both as CAP -7
nn both as a -8
nn both as the 25
nn both as w 7
nn both at CAP -8
nn both at DAY -61
nn both at a 9
nn both at one -7
nn both at the -42
nn both at w -34
nn both both CAP -7
nn both by the 34
nn both during the -13
nn both for -ing 101
nn both for -s 22
nn both for CAP -41
nn both for a -31
nn both for the -37
nn both for w -43
nn both from the -65
nn both he " -8
nn both he 'd -5
nn both he 's -18
nn both he -ed 15
nn both he -s 25
nn both he and -6
nn both he can -13
nn both he could 7
nn both he did -10
nn both he does -8
nn both he had -31
nn both he has -11
nn both he is -14
nn both he w -17
nn both he was -21
nn both he will -16
nn both he would 33
nn both he ’d -9
nn both he ’s -14
nn both her -ed 48
nn both her -ing -17
nn both her -s -38
nn both her . -23
nn both her CAP -16
nn both her as -9
nn both her to -30
nn both her w -18
nn both herself as -9
nn both him , -5
nn both him . -38
nn both him as -17
nn both him for -25
nn both him of -24
nn both him to 62
nn both him w -24
nn both himself as -18
nn both his -ed 27
nn both his -ing -22
nn both his -ly -47
nn both his -s -19
nn both his CAP -13
nn both his w -11
nn both how -s -7
nn both how CAP -10
nn both how w -34
nn both if he -27
nn both if w -11
nn both in -s 96
nn both in CAP 10
nn both in NUM -36
nn both in a -14
nn both in her -52
nn both in his 26
nn both in its -13
nn both in may -56
nn both in one -8
nn both in the -76
nn both in w 13
nn both is that -127
nn both is w 9
nn both is whether -39
nn both it " -9
nn both it -ed -7
nn both it . -15
nn both it as -39
nn both it could -7
nn both it is -7
nn both it w -27
nn both it was -16
nn both it would -18
nn both it ’s -7
nn both its -s -18
nn both like a 78
nn both me . -11
nn both my w -14
nn both no -s -7
nn both no to -9
nn both no w -9
nn both not to -7
nn both not w -17
nn both of -ing 83
nn both of -s -74
nn both of CAP -14
nn both of a -81
nn both of his 27
nn both of the 17
nn both of w -48
nn both on -s -8
nn both on CAP -20
nn both on a -13
nn both on the -50
nn both on w -14
nn both one of -14
nn both one w 10
nn both other -s -10
nn both our -s -20
nn both over CAP -17
nn both over the -41
nn both over w -23
nn both several -s -17
nn both she -ed 48
nn both she -s -9
nn both she could -14
nn both she did -17
nn both she had -8
nn both she is -13
nn both she w -8
nn both she was -12
nn both she would -13
nn both so . -16
nn both so w 16
nn both some of -15
nn both some w -33
nn both that " -19
nn both that , -18
nn both that -ing -15
nn both that -ly 75
nn both that -s -26
nn both that CAP -7
nn both that NUM -6
nn both that a -24
nn both that an -6
nn both that any -17
nn both that as -6
nn both that at -6
nn both that by -15
nn both that her -8
nn both that his -22
nn both that if -12
nn both that in -19
nn both that it -18
nn both that its -5
nn both that most -8
nn both that one -6
nn both that she 12
nn both that some -7
nn both that the -24
nn both that their -12
nn both that they -19
nn both that this -8
nn both that w -22
nn both that was -7
nn both that when -7
nn both that while -10
nn both that would -26
nn both the " 39
nn both the -ed -29
nn both the -ing -22
nn both the -ly -25
nn both the -s -34
nn both the CAP -5
nn both the NUM -25
nn both the two 68
nn both the w -11
nn both their -s -36
nn both their w 14
nn both them . -68
nn both them to -20
nn both themselves as -8
nn both these -s 39
nn both they -ed -6
nn both they are -14
nn both they could -7
nn both they had -20
nn both they have -18
nn both they w 23
nn both they were -15
nn both they will -10
nn both they would -14
nn both they ’re 61
nn both this w 43
nn both those -s -12
nn both to -ing 30
nn both to -ly -29
nn both to -s -18
nn both to CAP -57
nn both to a -8
nn both to be 37
nn both to do 32
nn both to get -13
nn both to have 62
nn both to his -8
nn both to the -73
nn both w 's -10
nn both w , 83
nn both w -ed 64
nn both w -ing 45
nn both w -ly 22
nn both w -s -15
nn both w . -25
nn both w CAP -18
nn both w DAY -22
nn both w a 7
nn both w about -16
nn both w after 13
nn both w against -15
nn both w and -10
nn both w are -23
nn both w as 85
nn both w at -16
nn both w for 37
nn both w from -9
nn both w he -21
nn both w her -14
nn both w him -38
nn both w his -8
nn both w in -18
nn both w is -73
nn both w of -67
nn both w on -13
nn both w over 11
nn both w than -51
nn both w that -42
nn both w the -12
nn both w this -15
nn both w to 31
nn both w w -10
nn both w was -19
nn both w were -24
nn both w with -59
nn both w — -35
nn both was a 60
nn both what -ed -30
nn both what he -21
nn both what the -5
nn both when -ed -7
nn both whether CAP -12
nn both whether he -15
nn both whether the -7
nn both which w -9
nn both who -ed -19
nn both who w -7
nn both why CAP -16
nn both why he -7
nn both why the -12
nn both will w 90
nn both with -s -7
nn both with CAP -31
nn both with a -21
nn both with the -26
nn both would w -7
nn both — and -70
nn both — w 106
q after -/- 22
q after -/near 40
q after -/touch 46
q after near/near 33
q after near/touch 22
q after touch/- -17
q after touch/touch 8
q before -/- -11
q before -/near -28
q before -/touch -31
q before near/near -33
q before near/touch -44
q before touch/- 38
q before touch/near -19
q before touch/touch -67
q both -/- -11
q both -/near -12
q both -/touch -13
q both near/- -5
q both near/near -8
q both near/touch 7
q both touch/- -21
q both touch/near 19
q both touch/touch 53
qn after -/- 's 34
qn after -/- ) -84
qn after -/- , -39
qn after -/- -ing 37
qn after -/- -ly 16
qn after -/- -s 38
qn after -/- . -51
qn after -/- : -68
qn after -/- ; -76
qn after -/- CAP 32
qn after -/- DAY 23
qn after -/- NUM 54
qn after -/- a 25
qn after -/- about 54
qn after -/- after -31
qn after -/- against 40
qn after -/- all 58
qn after -/- an 49
qn after -/- and -27
qn after -/- another -17
qn after -/- any 37
qn after -/- as 22
qn after -/- at 8
qn after -/- because -58
qn after -/- before 44
qn after -/- both 38
qn after -/- by 50
qn after -/- could -64
qn after -/- during 21
qn after -/- for -11
qn after -/- from 6
qn after -/- has 13
qn after -/- having 10
qn after -/- he 37
qn after -/- her 22
qn after -/- herself 26
qn after -/- him 37
qn after -/- himself 37
qn after -/- his 31
qn after -/- how 54
qn after -/- if 62
qn after -/- in -25
qn after -/- is -22
qn after -/- it 52
qn after -/- its 61
qn after -/- like 25
qn after -/- many 18
qn after -/- me 60
qn after -/- most 15
qn after -/- my 32
qn after -/- no 45
qn after -/- not 5
qn after -/- of 11
qn after -/- off -48
qn after -/- on 21
qn after -/- one 41
qn after -/- other 45
qn after -/- out 36
qn after -/- over 36
qn after -/- several 37
qn after -/- she 37
qn after -/- since -10
qn after -/- so 36
qn after -/- some 56
qn after -/- such 44
qn after -/- that 34
qn after -/- the 27
qn after -/- their 36
qn after -/- them 28
qn after -/- themselves 44
qn after -/- these 29
qn after -/- they 34
qn after -/- this 21
qn after -/- those 54
qn after -/- to 10
qn after -/- two 51
qn after -/- up 40
qn after -/- us -6
qn after -/- w 26
qn after -/- was -63
qn after -/- we 44
qn after -/- were -17
qn after -/- what 56
qn after -/- when -36
qn after -/- where 45
qn after -/- whether 52
qn after -/- which 56
qn after -/- who 56
qn after -/- why 45
qn after -/- will -61
qn after -/- with -21
qn after -/- would -11
qn after -/- you 52
qn after -/near , -19
qn after -/near -ed -21
qn after -/near -ing 46
qn after -/near -ly -62
qn after -/near -s 13
qn after -/near CAP 49
qn after -/near DAY -5
qn after -/near NUM -15
qn after -/near a 55
qn after -/near an 17
qn after -/near as -89
qn after -/near at 46
qn after -/near for 7
qn after -/near he 17
qn after -/near her 53
qn after -/near him 18
qn after -/near himself -15
qn after -/near his 51
qn after -/near how 11
qn after -/near if 6
qn after -/near in -7
qn after -/near it 22
qn after -/near of 61
qn after -/near on 75
qn after -/near she 35
qn after -/near that 24
qn after -/near the 55
qn after -/near they 14
qn after -/near this 49
qn after -/near to 30
qn after -/near w 42
qn after -/near what 8
qn after -/near whether 6
qn after -/near why 8
qn after -/near with 38
qn after -/touch " 21
qn after -/touch , 55
qn after -/touch : 42
qn after -/touch CAP 20
qn after -/touch a -25
qn after -/touch as -33
qn after -/touch he 10
qn after -/touch her 7
qn after -/touch him 5
qn after -/touch it 10
qn after -/touch that 29
qn after -/touch the -6
qn after -/touch to 20
qn after near/- , -43
qn after near/- -ing -28
qn after near/- -ly 72
qn after near/- -s -18
qn after near/- . -34
qn after near/- CAP 29
qn after near/- a 23
qn after near/- her 14
qn after near/- him 20
qn after near/- his 25
qn after near/- how 23
qn after near/- it 15
qn after near/- that 13
qn after near/- the 65
qn after near/- to 64
qn after near/- w 17
qn after near/near that 26
qn after near/near the 46
qn after near/touch " -49
qn after near/touch , 69
qn after touch/- 's -11
qn after touch/- , -34
qn after touch/- -ed -20
qn after touch/- -ly -23
qn after touch/- -s 17
qn after touch/- . -18
qn after touch/- CAP 6
qn after touch/- DAY -23
qn after touch/- NUM 5
qn after touch/- a 31
qn after touch/- about -64
qn after touch/- after -8
qn after touch/- an 9
qn after touch/- and -8
qn after touch/- as -15
qn after touch/- at -29
qn after touch/- he 70
qn after touch/- him -10
qn after touch/- his 15
qn after touch/- in -29
qn after touch/- it 46
qn after touch/- me 23
qn after touch/- of -63
qn after touch/- on -34
qn after touch/- that 46
qn after touch/- the 20
qn after touch/- them -52
qn after touch/- this -23
qn after touch/- w 30
qn after touch/- when -19
qn after touch/- who -19
qn after touch/- with -8
qn after touch/- — -6
qn after touch/near , -24
qn after touch/near CAP 14
qn after touch/near a -6
qn after touch/near he 44
qn after touch/near his 48
qn after touch/near in -39
qn after touch/near it 13
qn after touch/near of 16
qn after touch/near on -36
qn after touch/near that 47
qn after touch/near the 24
qn after touch/near to 14
qn after touch/near w -29
qn after touch/touch " 6
qn after touch/touch , -15
qn after touch/touch : 83
qn after touch/touch that 11
qn before -/- 's -6
qn before -/- ( 26
qn before -/- ) 104
qn before -/- , 35
qn before -/- -ed -20
qn before -/- -ing -34
qn before -/- -s -31
qn before -/- . 86
qn before -/- : 56
qn before -/- ; 47
qn before -/- CAP -22
qn before -/- DAY 29
qn before -/- NUM -39
qn before -/- a -23
qn before -/- about -76
qn before -/- after 38
qn before -/- against -23
qn before -/- all -38
qn before -/- an -55
qn before -/- and 72
qn before -/- another 34
qn before -/- any -22
qn before -/- as -17
qn before -/- at 58
qn before -/- because 96
qn before -/- before -30
qn before -/- both -22
qn before -/- by -48
qn before -/- could -58
qn before -/- for -16
qn before -/- from 9
qn before -/- has -85
qn before -/- having -29
qn before -/- he -26
qn before -/- her -22
qn before -/- herself -17
qn before -/- him -39
qn before -/- himself -17
qn before -/- his -18
qn before -/- how -26
qn before -/- if -30
qn before -/- in 41
qn before -/- is -36
qn before -/- it -26
qn before -/- its -71
qn before -/- like -48
qn before -/- many 23
qn before -/- me -42
qn before -/- most -46
qn before -/- my -17
qn before -/- no -43
qn before -/- not -18
qn before -/- of -56
qn before -/- off 31
qn before -/- on 15
qn before -/- one -40
qn before -/- other -24
qn before -/- our -21
qn before -/- out -18
qn before -/- over -23
qn before -/- several -20
qn before -/- she -30
qn before -/- since 70
qn before -/- so -34
qn before -/- some -28
qn before -/- such -24
qn before -/- that -18
qn before -/- the -23
qn before -/- their -34
qn before -/- them -15
qn before -/- themselves -17
qn before -/- these -9
qn before -/- they -24
qn before -/- this -36
qn before -/- those -30
qn before -/- to -20
qn before -/- two -24
qn before -/- up -24
qn before -/- us -40
qn before -/- w -14
qn before -/- was -29
qn before -/- we -18
qn before -/- were -68
qn before -/- what -24
qn before -/- when 79
qn before -/- where -19
qn before -/- whether -29
qn before -/- which -27
qn before -/- who -23
qn before -/- why -22
qn before -/- will -29
qn before -/- with 37
qn before -/- would -23
qn before -/- you -33
qn before -/- — 17
qn before -/near , 18
qn before -/near -ed 25
qn before -/near -ing -28
qn before -/near -ly 41
qn before -/near -s -46
qn before -/near CAP -34
qn before -/near DAY -10
qn before -/near NUM 39
qn before -/near a -32
qn before -/near about -13
qn before -/near an -7
qn before -/near as 7
qn before -/near at -32
qn before -/near he -17
qn before -/near her -25
qn before -/near him -9
qn before -/near himself -20
qn before -/near his -34
qn before -/near how -6
qn before -/near in -57
qn before -/near it -11
qn before -/near of -57
qn before -/near on -76
qn before -/near she -16
qn before -/near that -22
qn before -/near the -20
qn before -/near they -6
qn before -/near this -29
qn before -/near to -33
qn before -/near w -41
qn before -/near with -18
qn before -/touch " -22
qn before -/touch , -36
qn before -/touch : -26
qn before -/touch CAP -6
qn before -/touch a -27
qn before -/touch as -14
qn before -/touch that -12
qn before -/touch the -24
qn before -/touch to -34
qn before near/- , -40
qn before near/- -ing 57
qn before near/- -ly -39
qn before near/- -s 37
qn before near/- . 61
qn before near/- CAP 28
qn before near/- a -17
qn before near/- her -9
qn before near/- him -9
qn before near/- his -14
qn before near/- how -12
qn before near/- it -11
qn before near/- that -55
qn before near/- the -26
qn before near/- to -52
qn before near/- w -26
qn before near/near that -8
qn before near/near the -11
qn before near/touch " -22
qn before near/touch , -20
qn before touch/- 's 18
qn before touch/- , 36
qn before touch/- -ed 55
qn before touch/- -ing 9
qn before touch/- -ly 34
qn before touch/- -s 8
qn before touch/- . 34
qn before touch/- CAP 30
qn before touch/- DAY 39
qn before touch/- a -12
qn before touch/- about 25
qn before touch/- after 21
qn before touch/- and 14
qn before touch/- as 32
qn before touch/- at 68
qn before touch/- he -42
qn before touch/- her 17
qn before touch/- him -18
qn before touch/- in 54
qn before touch/- it -36
qn before touch/- me -12
qn before touch/- of 33
qn before touch/- on 44
qn before touch/- that -28
qn before touch/- the 7
qn before touch/- this 44
qn before touch/- to 10
qn before touch/- w 26
qn before touch/- when 29
qn before touch/- who 30
qn before touch/- with 17
qn before touch/- — 18
qn before touch/near , 27
qn before touch/near CAP -84
qn before touch/near a 31
qn before touch/near he -20
qn before touch/near his -29
qn before touch/near in -45
qn before touch/near it -6
qn before touch/near of -36
qn before touch/near on 57
qn before touch/near that -23
qn before touch/near the -28
qn before touch/near to 19
qn before touch/near w -50
qn before touch/touch , -68
qn before touch/touch : -23
qn both -/- 's -30
qn both -/- ( -28
qn both -/- ) -45
qn both -/- , 5
qn both -/- -ed 17
qn both -/- -ly -16
qn both -/- -s -6
qn both -/- . -34
qn both -/- : 15
qn both -/- ; 16
qn both -/- CAP -11
qn both -/- DAY -66
qn both -/- NUM -16
qn both -/- after -15
qn both -/- against -18
qn both -/- all -22
qn both -/- and -56
qn both -/- another -27
qn both -/- any -16
qn both -/- as -10
qn both -/- at -91
qn both -/- because -66
qn both -/- before -16
qn both -/- both -18
qn both -/- by -6
qn both -/- could 95
qn both -/- during -41
qn both -/- for 28
qn both -/- from -20
qn both -/- has 46
qn both -/- having 16
qn both -/- he -11
qn both -/- herself -9
qn both -/- himself -21
qn both -/- his -13
qn both -/- how -29
qn both -/- if -37
qn both -/- in -24
qn both -/- is 53
qn both -/- it -26
qn both -/- like 8
qn both -/- many -41
qn both -/- me -23
qn both -/- most 24
qn both -/- my -15
qn both -/- no -5
qn both -/- not 9
qn both -/- of 34
qn both -/- off 22
qn both -/- on -42
qn both -/- one -9
qn both -/- other -23
qn both -/- our 18
qn both -/- out -19
qn both -/- over -19
qn both -/- several -19
qn both -/- she -7
qn both -/- since -73
qn both -/- some -32
qn both -/- such -22
qn both -/- that -16
qn both -/- them -17
qn both -/- themselves -29
qn both -/- these -20
qn both -/- they -10
qn both -/- this 9
qn both -/- those -26
qn both -/- to 10
qn both -/- two -31
qn both -/- up -17
qn both -/- us 29
qn both -/- w -12
qn both -/- was 81
qn both -/- we -28
qn both -/- were 56
qn both -/- what -34
qn both -/- when -73
qn both -/- where -28
qn both -/- whether -23
qn both -/- which -36
qn both -/- who -48
qn both -/- why -25
qn both -/- will 77
qn both -/- with -26
qn both -/- would 27
qn both -/- you -23
qn both -/- — -15
qn both -/near -ed -10
qn both -/near -ing -19
qn both -/near -ly 26
qn both -/near -s 25
qn both -/near CAP -15
qn both -/near DAY 13
qn both -/near NUM -32
qn both -/near a -24
qn both -/near about 13
qn both -/near an -10
qn both -/near as 87
qn both -/near at -14
qn both -/near her -29
qn both -/near him -9
qn both -/near himself 29
qn both -/near his -19
qn both -/near in 52
qn both -/near it -11
qn both -/near of -13
qn both -/near on -8
qn both -/near she -20
qn both -/near the -35
qn both -/near they -8
qn both -/near this -23
qn both -/near w -5
qn both -/near why -5
qn both -/near with -23
qn both -/touch , -30
qn both -/touch : -19
qn both -/touch CAP -14
qn both -/touch a 41
qn both -/touch as 44
qn both -/touch he -7
qn both -/touch it -6
qn both -/touch that -18
qn both -/touch the 24
qn both -/touch to 9
qn both near/- , 70
qn both near/- -ing -32
qn both near/- -ly -40
qn both near/- -s -29
qn both near/- . -27
qn both near/- CAP -67
qn both near/- a -7
qn both near/- her -5
qn both near/- him -11
qn both near/- his -11
qn both near/- how -12
qn both near/- that 29
qn both near/- the -44
qn both near/- to -29
qn both near/- w 6
qn both near/near that -19
qn both near/near the -39
qn both near/touch " 66
qn both near/touch , -59
qn both touch/- 's -8
qn both touch/- , -6
qn both touch/- -ed -39
qn both touch/- -ing -13
qn both touch/- -ly -11
qn both touch/- -s -34
qn both touch/- . -15
qn both touch/- CAP -45
qn both touch/- DAY -16
qn both touch/- NUM -15
qn both touch/- a -23
qn both touch/- about 17
qn both touch/- after -14
qn both touch/- an -15
qn both touch/- and -6
qn both touch/- as -18
qn both touch/- at -40
qn both touch/- he -33
qn both touch/- her -14
qn both touch/- him 30
qn both touch/- his -14
qn both touch/- in -26
qn both touch/- it -15
qn both touch/- me -19
qn both touch/- of 8
qn both touch/- on -11
qn both touch/- that -20
qn both touch/- the -35
qn both touch/- them 32
qn both touch/- this -22
qn both touch/- to -18
qn both touch/- w -74
qn both touch/- when -11
qn both touch/- who -12
qn both touch/- with -15
qn both touch/- — -12
qn both touch/near , -13
qn both touch/near CAP 62
qn both touch/near a -28
qn both touch/near he -27
qn both touch/near his -25
qn both touch/near in 62
qn both touch/near it -7
qn both touch/near of 21
qn both touch/near on -25
qn both touch/near that -26
qn both touch/near to -37
qn both touch/near w 67
qn both touch/touch " -8
qn both touch/touch , 69
qn both touch/touch : -72
qn both touch/touch that -9
qw after -/- far 37
qw after -/- left 27
qw after -/- none -7
qw after -/- right -17
qw after -/near far 50
qw after -/near left 40
qw after -/near none 14
qw after -/near right -14
qw after -/touch far 42
qw after -/touch left 59
qw after -/touch none 21
qw after -/touch right -131
qw after near/- far -17
qw after near/- left 6
qw after near/- none 38
qw after near/- right -7
qw after near/near far 12
qw after near/near left -31
qw after near/near none 24
qw after near/touch far 32
qw after near/touch left 41
qw after touch/- far 49
qw after touch/- left -18
qw after touch/- none -11
qw after touch/- right -19
qw after touch/near far 55
qw after touch/near left -12
qw after touch/near right -26
qw after touch/touch far 45
qw after touch/touch left -10
qw after touch/touch right -33
qw before -/- far -16
qw before -/- left -15
qw before -/- right 34
qw before -/near far -29
qw before -/near left -26
qw before -/near none -33
qw before -/near right -74
qw before -/touch far -14
qw before -/touch left -41
qw before -/touch none -24
qw before -/touch right 46
qw before near/- far 45
qw before near/- left -8
qw before near/- none -61
qw before near/- right 16
qw before near/near far -6
qw before near/near left -17
qw before near/near none -6
qw before near/touch far -10
qw before near/touch left -39
qw before touch/- far -26
qw before touch/- left 38
qw before touch/- none 12
qw before touch/- right 43
qw before touch/near far -32
qw before touch/near left -20
qw before touch/near right 11
qw before touch/touch far -9
qw before touch/touch left -26
qw before touch/touch right -129
qw both -/- far -21
qw both -/- left -13
qw both -/- none 9
qw both -/- right -17
qw both -/near far -21
qw both -/near left -15
qw both -/near none 12
qw both -/near right 56
qw both -/touch far -28
qw both -/touch left -19
qw both -/touch right 92
qw both near/- far -34
qw both near/- none 8
qw both near/- right -10
qw both near/near far -6
qw both near/near left 43
qw both near/near none -18
qw both near/touch far -23
qw both near/touch left -19
qw both touch/- far -26
qw both touch/- left -20
qw both touch/- right -24
qw both touch/near far -24
qw both touch/near left 30
qw both touch/touch far -36
qw both touch/touch left 32
qw both touch/touch right 141
s after abl 19
s after accept 42
s after accord -12
s after accus 17
s after accusation 60
s after acknowledg 21
s after acquiesc 13
s after add 12
s after address 14
s after admit 15
s after advic -7
s after adviz 93
s after advocat -46
s after agre 24
s after aim 27
s after air -44
s after alarm 35
s after alleg 31
s after allow 35
s after allud 40
s after anger 54
s after announc 15
s after answer 58
s after apologiz 10
s after appeal 18
s after appear -45
s after applaud -15
s after appoint 28
s after approv -12
s after argu -6
s after argument 59
s after ask 59
s after assail 20
s after assertion 32
s after assum 15
s after assumption 10
s after attack 56
s after attempt 36
s after attribut 12
s after avoid 33
s after awar 19
s after back 18
s after balk 7
s after ban 20
s after bash 11
s after becam -21
s after becom 17
s after begin 19
s after believ -32
s after bemoan 6
s after best -64
s after blam 9
s after blast 27
s after boast 25
s after bring -30
s after brush 23
s after call 26
s after car -17
s after carry 6
s after cast 42
s after caution 11
s after celebrat 42
s after certain -27
s after challeng 31
s after champion 6
s after chant 49
s after characteriz -10
s after cheer -15
s after chid 8
s after choos 15
s after cit 74
s after claim 35
s after clarify 9
s after clear -22
s after compar 36
s after complain 11
s after complaint 57
s after concern 67
s after conclud -16
s after confident 10
s after confirm -35
s after congratulat 18
s after consider -23
s after contemplat 46
s after contend 13
s after continu 28
s after contradict 10
s after contrast 11
s after conversation 20
s after convinc 70
s after count -9
s after counter 54
s after cover 18
s after creat -25
s after credit 45
s after critical 22
s after criticiz 25
s after cry 45
s after debat 28
s after decid 19
s after decision 92
s after declar 6
s after declin -10
s after decry 19
s after deep 8
s after defend 29
s after deliver 28
s after demand 48
s after demonstrat 15
s after denounc 15
s after deny -24
s after derid 11
s after describ 17
s after detail 35
s after determin 25
s after devot 36
s after disagre 12
s after disagreement 30
s after disavow 5
s after disclos 25
s after disclosur 22
s after discuss 53
s after discussion 18
s after dismiss 7
s after display 43
s after disput 13
s after distanc 27
s after divid 27
s after document 40
s after doubl 20
s after doubt 25
s after downplay 12
s after draw -34
s after dub -14
s after dwell 7
s after eager 15
s after echo 7
s after embrac 19
s after emerg 38
s after emphasiz 25
s after encourag 32
s after end 16
s after endors 40
s after endorsement -48
s after enjoy 23
s after envision -81
s after expand 31
s after expect -39
s after experienc 49
s after explain 25
s after expos -38
s after express 46
s after fail 30
s after far -36
s after favor -29
s after fear -22
s after feel -14
s after fight -41
s after figur -19
s after fil 14
s after find 29
s after fir 11
s after focus 53
s after follow 11
s after forecast -22
s after forget 5
s after fram 8
s after giv 34
s after go 63
s after goal 15
s after grow 27
s after guess 24
s after hail 10
s after hard 21
s after harsh 15
s after hear -82
s after highlight 21
s after hint 20
s after hir 12
s after hold -22
s after hop 16
s after hopeful 9
s after idea 108
s after ignor 36
s after imagin 41
s after imply -71
s after impos -10
s after impress -28
s after includ 29
s after indicat 31
s after inform 52
s after insist 13
s after intend 29
s after interest 51
s after interject 29
s after introduc 44
s after invok 9
s after issu -30
s after it 35
s after join 22
s after jok 60
s after judg 30
s after keep 25
s after knock 15
s after know -5
s after label -9
s after lament 38
s after lash 39
s after launch 38
s after lay 49
s after learn 32
s after leav 26
s after less 22
s after let 14
s after liken -17
s after lin 23
s after list 39
s after lov 97
s after mak 13
s after mark -22
s after mean -57
s after messag 59
s after mind -44
s after mock 10
s after mount 55
s after mov 8
s after movement -27
s after nam -12
s after need -6
s after negativ 15
s after nominat 43
s after offer 28
s after open 45
s after oppos 8
s after opposition 54
s after opt 22
s after optimistic 8
s after order 41
s after outlin 14
s after outrag 45
s after outspoken 22
s after pass -12
s after peg 5
s after persuad 7
s after pivot 15
s after plan 31
s after play 10
s after plead 50
s after pledg 33
s after point 23
s after portray 46
s after position -11
s after post -13
s after praiz 20
s after prefer -48
s after present 61
s after press 77
s after pressur 54
s after proclaim -12
s after project -48
s after promiz 12
s after promot 38
s after propos 16
s after proposal 78
s after protest 11
s after proud 10
s after prov 19
s after provid 10
s after publish 16
s after push 26
s after put -15
s after question 75
s after quick 12
s after quot 55
s after rail 28
s after rais 49
s after rattl -13
s after reach 15
s after react 78
s after read -24
s after reaffirm 16
s after reason 56
s after rebuf -27
s after rebuk 16
s after recall -20
s after receiv -46
s after recit 18
s after recogniz 9
s after recommend 17
s after refer 48
s after referenc 53
s after reflect 22
s after refus 60
s after reiterat 23
s after reject 16
s after releas 12
s after remain 23
s after remark -17
s after remember 8
s after remind 13
s after renew 38
s after repeat 42
s after reply 40
s after report -12
s after represent 22
s after request 41
s after requir -40
s after resist 25
s after respond 33
s after restrict 10
s after return 51
s after retweet -21
s after reveal 34
s after rip 5
s after rul -68
s after run 19
s after see -12
s after seek 12
s after seem -46
s after seiz 13
s after send 76
s after sens 40
s after set 6
s after shar 11
s after sharp -20
s after shift 22
s after shock 29
s after shrug 10
s after sid 27
s after sign 37
s after signal 23
s after skeptical 26
s after slam 20
s after sound -89
s after spar 14
s after speak 57
s after speculat 6
s after speculation 61
s after spent 25
s after split 7
s after start 31
s after stat 18
s after statement 55
s after step 43
s after stop 10
s after story 13
s after strategy 68
s after stress 25
s after struck -27
s after struggl 18
s after stuck 19
s after suggest 8
s after suggestion 22
s after support 17
s after supporter -35
s after supportiv 11
s after surpriz 11
s after suspect 19
s after tak 41
s after talk 14
s after target 17
s after tell -29
s after tend 14
s after testify 26
s after thank 35
s after ther 70
s after threaten 18
s after titl 14
s after touch 60
s after tout 44
s after trad 12
s after try 42
s after turn 58
s after underscor 55
s after understand 48
s after unveil 54
s after upset 7
s after urg 22
s after used -6
s after using 48
s after very 7
s after view -11
s after voic -50
s after vot 56
s after vouch 30
s after vow 20
s after warn 19
s after wary 63
s after watch 11
s after wav 34
s after weigh 25
s after welcom -6
s after withdraw 7
s after wonder 34
s after worry 14
s after writ -15
s after yell 39
s before abl -10
s before accept -20
s before accord 21
s before accus -33
s before accusation -21
s before acknowledg -10
s before acquiesc -9
s before add -12
s before address -6
s before admit 7
s before advic 23
s before adviz -74
s before advocat 59
s before agre -27
s before aim -12
s before air 52
s before alarm -21
s before alleg -11
s before allegation 39
s before allow -36
s before allud -34
s before anger -24
s before announc 27
s before announcement 21
s before apologiz 34
s before appeal -8
s before appear -31
s before applaud 28
s before appoint -14
s before approv 50
s before argu -29
s before argument -41
s before ask -19
s before assert 11
s before assertion -19
s before assumption -6
s before assur 21
s before attack -23
s before attempt -15
s before attribut -27
s before avoid -18
s before awar 10
s before back 20
s before ban -9
s before bash -6
s before becom -6
s before believ 9
s before best -21
s before blam -41
s before blast -16
s before boast -13
s before bring -31
s before brush -12
s before call -28
s before car 32
s before cast -22
s before celebrat -32
s before certain -16
s before challeng -62
s before champion 10
s before characteriz -28
s before charg -24
s before cheer 33
s before choos -7
s before cit -50
s before claim -38
s before clear 37
s before comment 25
s before compar -13
s before complain 11
s before complaint -30
s before conced 20
s before concern -28
s before conclud -8
s before condemn 7
s before confirm 62
s before congratulat -9
s before consider -46
s before contemplat -31
s before contend -8
s before continu -10
s before contradict -6
s before contrast -7
s before conversation -7
s before convinc -45
s before count -28
s before counter -10
s before cover -9
s before creat 52
s before credit -39
s before critical -15
s before criticism -74
s before criticiz -41
s before cry -8
s before debat 36
s before decid -32
s before decision -58
s before declar -8
s before declin 26
s before decry -6
s before deem -59
s before deep 19
s before defend -12
s before deliver -14
s before demand -11
s before demonstrat -7
s before denounc 29
s before deny 50
s before derid 8
s before describ -36
s before design -30
s before detail -12
s before determin -11
s before devot -15
s before disagre -6
s before disagreement -17
s before disclos 19
s before disclosur -7
s before discuss -7
s before discussion 34
s before dismiss 21
s before display -19
s before distanc -16
s before divid -16
s before document -26
s before doubl -14
s before doubt -15
s before downplay -7
s before draw 23
s before dub -22
s before eager -27
s before echo 30
s before elect -22
s before embrac -5
s before emerg -48
s before emphasiz -17
s before encourag -14
s before end -9
s before endors -19
s before endorsement 63
s before enjoy -9
s before estimat -44
s before expand -17
s before expect 10
s before experienc -38
s before explain -16
s before expos 52
s before express -31
s before fail -16
s before far 27
s before favor 36
s before fear -22
s before featur 31
s before feel -26
s before fight 59
s before figur -62
s before fil 15
s before fir -9
s before focus -22
s before forecast 35
s before giv 7
s before go -27
s before goal 12
s before grow -15
s before guess -11
s before hard 22
s before harsh -6
s before hat 23
s before hear -63
s before highlight -31
s before hint 16
s before hir -47
s before hit 20
s before hold 12
s before hop -15
s before idea -89
s before identify -7
s before imagin -8
s before imply 76
s before impos 51
s before impress 36
s before includ -14
s before indicat -36
s before inform -15
s before intend -33
s before interest -26
s before interject -8
s before interpret -29
s before introduc 18
s before issu 47
s before it -23
s before join -12
s before jok -26
s before judg -17
s before keep -14
s before knock -6
s before know -7
s before label -38
s before lambast -12
s before lament -16
s before lash -35
s before launch -25
s before lay -20
s before leav -42
s before less -10
s before let -10
s before liken -14
s before lin -10
s before list -18
s before look -70
s before lov -27
s before maintain 5
s before mak -10
s before mark -21
s before mean -16
s before mention 29
s before messag -45
s before mind 62
s before mock 11
s before mount -28
s before movement 64
s before nam -23
s before need -23
s before negativ -8
s before nominat -37
s before not 7
s before offer -10
s before open -30
s before oppos 32
s before opposition -35
s before opt -9
s before order -38
s before outlin -7
s before outrag -32
s before outspoken -18
s before paint 27
s before pass 47
s before persuad -17
s before pick 11
s before pivot -9
s before plan 28
s before play -5
s before plead -29
s before pledg -14
s before point -14
s before portray -47
s before position 35
s before post 11
s before praiz -32
s before predict -15
s before prefer -24
s before present -18
s before press -31
s before pressur -43
s before proclaim 20
s before project 27
s before promiz -26
s before promot -17
s before propos 29
s before proposal -34
s before protest -5
s before proud -6
s before prov -6
s before provid 32
s before publish 5
s before push -13
s before question -29
s before quick -6
s before quot -42
s before rail -11
s before rais 19
s before rattl 56
s before reach -8
s before react -65
s before read 52
s before reaffirm -7
s before reason -18
s before rebuf 51
s before rebuk -9
s before recall -31
s before receiv 96
s before recit -10
s before recogniz -30
s before refer -73
s before referenc -34
s before reflect -8
s before refus -61
s before regard -53
s before reiterat -14
s before reject 13
s before releas 41
s before remark 42
s before remind -41
s before renew -15
s before reply 12
s before report 26
s before represent -10
s before request -23
s before requir 21
s before resist -13
s before respond -12
s before return -13
s before retweet 42
s before reveal -10
s before rul 81
s before run -7
s before scar 16
s before see -18
s before seek -32
s before seem -34
s before send -67
s before sens -20
s before set 30
s before shar 22
s before sharp -24
s before shift -14
s before shock -20
s before shoot 26
s before shout 20
s before show 9
s before sid -12
s before sign 9
s before signal -11
s before singl -15
s before skeptical -13
s before slam -9
s before sound 8
s before spar -10
s before speak -21
s before speculation -16
s before spent -11
s before stand 27
s before start -16
s before stat 6
s before statement -40
s before step -12
s before story -7
s before strategy -33
s before stress -15
s before struck -42
s before struggl -9
s before stuck -7
s before suggest -15
s before suggestion -13
s before support 28
s before supporter 81
s before supportiv -6
s before surpriz -41
s before suspect -12
s before tak 8
s before talk 9
s before target -11
s before tell 41
s before tend -7
s before testify -15
s before thank -24
s before ther -39
s before think -7
s before threaten -35
s before titl -35
s before touch -16
s before tout -19
s before trad -7
s before try -22
s before turn -38
s before tweet 6
s before underscor -30
s before understand -29
s before unveil -47
s before urg -11
s before used 42
s before using -45
s before very 11
s before view -12
s before voic 63
s before vot -14
s before vouch -14
s before vow -23
s before want -21
s before warn 8
s before wary -12
s before watch -5
s before wav -17
s before weigh -16
s before welcom 18
s before worry 27
s before writ 17
s before yell -10
s both abl -9
s both accept -23
s both accord -9
s both accus 15
s both accusation -44
s both acknowledg -12
s both address -8
s both admit -24
s both adopt -6
s both advic -21
s both adviz -31
s both advocat -23
s both aim -16
s both air -12
s both alarm -18
s both alleg -21
s both allegation -64
s both allud -6
s both anger -39
s both announc -43
s both announcement -21
s both answer -57
s both apologiz -50
s both appeal -9
s both appear 72
s both applaud -14
s both appoint -15
s both approv -43
s both argu 32
s both argument -25
s both ask -43
s both assail -15
s both assert -16
s both assertion -14
s both assum -11
s both assur -25
s both attack -35
s both attempt -22
s both attribut 14
s both avoid -15
s both awar -30
s both back -45
s both ban -11
s both bash -5
s both becam 19
s both becom -11
s both begin -25
s both believ 23
s both best 74
s both blam 30
s both blast -10
s both boast -12
s both bring 49
s both brush -11
s both car -19
s both cast -20
s both caution -7
s both celebrat -19
s both certain 41
s both challeng 28
s both champion -16
s both chant -58
s both characteriz 34
s both charg 20
s both cheer -22
s both choos -8
s both cit -29
s both clear -23
s both com -5
s both comment -40
s both compar -24
s both complain -27
s both complaint -32
s both conced -21
s both concern -44
s both conclud 23
s both condemn -11
s both confident -5
s both confirm -37
s both congratulat -9
s both consider 56
s both contemplat -17
s both continu -19
s both conversation -14
s both convinc -33
s both count 33
s both counter -47
s both cover -9
s both creat -31
s both credit -8
s both critical -8
s both criticism 60
s both criticiz 16
s both cry -39
s both debat -72
s both decid 10
s both decision -45
s both declin -18
s both decry -13
s both deem 54
s both deep -33
s both defend -17
s both deliver -14
s both demand -38
s both demonstrat -8
s both denounc -44
s both deny -34
s both derid -19
s both describ 19
s both design 15
s both detail -25
s both determin -14
s both devot -23
s both disagre -6
s both disagreement -13
s both disclos -49
s both disclosur -16
s both discuss -58
s both discussion -61
s both dismiss -29
s both display -27
s both disput -10
s both distanc -12
s both divid -12
s both document -16
s both doubl -5
s both doubt -10
s both draw 8
s both dub 26
s both echo -51
s both elect 22
s both embrac -14
s both emphasiz -9
s both encourag -19
s both end -7
s both endors -21
s both endorsement -24
s both enjoy -14
s both envision 70
s both estimat 35
s both expand -15
s both expect 28
s both experienc -13
s both explain -11
s both expos -24
s both express -16
s both fail -14
s both favor -10
s both fear 37
s both featur -36
s both feel 34
s both fight -35
s both figur 68
s both fil -29
s both find -32
s both focus -32
s both follow -7
s both forecast -18
s both giv -40
s both go -40
s both goal -33
s both grow -12
s both guess -14
s both hail -7
s both hard -48
s both harsh -8
s both hat -29
s both hear 115
s both highlight 7
s both hint -40
s both hir 35
s both hit -45
s both hold 9
s both hopeful -5
s both idea -30
s both ignor -39
s both imagin -35
s both imply -11
s both impos -44
s both impress -10
s both includ -16
s both inform -41
s both insist -12
s both intend -6
s both interest -31
s both interject -22
s both interpret 14
s both introduc -64
s both issu -24
s both it -16
s both join -11
s both jok -55
s both judg -14
s both keep -11
s both knock -9
s both know 9
s both label 36
s both lambast 16
s both lament -22
s both lash -6
s both launch -14
s both lay -34
s both learn -58
s both leav 16
s both less -12
s both liken 28
s both lin -14
s both list -21
s both look 55
s both lov -85
s both maintain -5
s both mark 38
s both mean 66
s both mention -27
s both messag -18
s both mind -37
s both mock -20
s both mount -34
s both movement -58
s both nam 31
s both need 23
s both negativ -7
s both nominat -9
s both not -9
s both offer -19
s both open -16
s both oppos -45
s both opposition -24
s both opt -14
s both optimistic -5
s both order -13
s both outlin -7
s both outrag -17
s both paint -25
s both pass -45
s both persuad 10
s both pick -14
s both pivot -6
s both plan -62
s both plead -24
s both pledg -20
s both point -11
s both portray -12
s both position -36
s both praiz 10
s both predict 9
s both prefer 62
s both present -51
s both press -59
s both pressur -15
s both proclaim -9
s both project 23
s both promiz 12
s both promot -22
s both propos -52
s both proposal -52
s both protest -5
s both prov -13
s both provid -45
s both publish -22
s both push -14
s both put 12
s both question -48
s both quick -7
s both quot -14
s both rail -16
s both rais -82
s both rattl -53
s both reach -7
s both react -23
s both read -36
s both reaffirm -9
s both realiz -5
s both reason -44
s both rebuf -31
s both rebuk -7
s both recall 47
s both receiv -74
s both recit -8
s both recogniz 18
s both recommend -13
s both refer 20
s both referenc -20
s both reflect -15
s both refus -7
s both regard 34
s both reiterat -10
s both reject -33
s both releas -56
s both remain -17
s both remark -33
s both remember -12
s both remind 23
s both renew -28
s both repeat -44
s both reply -55
s both report -13
s both represent -13
s both request -22
s both requir 19
s both resist -13
s both respond -22
s both restrict -7
s both return -43
s both retweet -30
s both reveal -26
s both rul -25
s both run -12
s both scar -17
s both see 28
s both seek 15
s both seem 76
s both seiz -8
s both send -13
s both sens -26
s both set -46
s both shar -36
s both sharp 35
s both shift -8
s both shock -10
s both shoot -32
s both shout -16
s both show -14
s both shrug -7
s both sid -16
s both sign -49
s both signal -12
s both singl 12
s both skeptical -13
s both slam -12
s both sound 79
s both speak -36
s both speculat -9
s both speculation -53
s both spent -14
s both stand -42
s both start -15
s both stat -23
s both statement -19
s both step -33
s both story -6
s both strategy -41
s both stress -11
s both struck 54
s both struggl -9
s both stuck -12
s both suggest 7
s both suggestion -9
s both support -46
s both supporter -70
s both surpriz 35
s both suspect -7
s both tak -63
s both talk -24
s both target -7
s both tell -13
s both tend -7
s both testify -11
s both thank -12
s both ther -38
s both think 8
s both threaten 11
s both touch -51
s both tout -27
s both try -21
s both turn -22
s both underscor -28
s both understand -22
s both unveil -10
s both upset -6
s both urg -13
s both used -50
s both very -18
s both view 20
s both voic -21
s both vot -47
s both vouch -17
s both want 16
s both warn -29
s both wary -57
s both watch -5
s both wav -18
s both weigh -10
s both welcom -14
s both wonder -35
s both worry -49
s both yell -29
sf after abl base 19
sf after accept base 29
sf after accord ing -12
sf after accus ing 7
sf after accus s 35
sf after accusation s 57
sf after acknowledg base -32
sf after acknowledg ed 11
sf after acknowledg ing 66
sf after add ed -28
sf after add ing 84
sf after add s 64
sf after address base 10
sf after admit s 9
sf after advic base -7
sf after advocat base 15
sf after agre base 20
sf after agre ed 18
sf after aim ed 15
sf after aim ing 10
sf after alleg ed 35
sf after alleg ing 6
sf after allow ed 10
sf after allud ing 34
sf after announc base 14
sf after announc ing 20
sf after announc s 22
sf after answer ed 53
sf after apologiz ed -21
sf after appear base -55
sf after appear ed 12
sf after appear s -103
sf after appoint ed 27
sf after approv ed -18
sf after argu base -19
sf after argu ed -8
sf after argu ing 19
sf after argu s -9
sf after argument base 27
sf after ask base 30
sf after ask ed 55
sf after ask ing 51
sf after ask s 5
sf after assail ed 18
sf after assert ed -8
sf after assert ing 14
sf after assertion base 32
sf after assumption base 10
sf after assur ed -15
sf after attack base -9
sf after attack ed 29
sf after attack ing 12
sf after attack s 73
sf after attempt ed 5
sf after attribut ed -6
sf after avoid ed 25
sf after awar base 19
sf after back base 32
sf after back ed -8
sf after back ing 6
sf after balk ed 7
sf after becam base -21
sf after becom base 17
sf after begin ed 79
sf after believ base -31
sf after believ ed 19
sf after believ s -43
sf after bemoan ed 6
sf after best base -64
sf after blam base -14
sf after blam ed -11
sf after blam ing 38
sf after blam s 10
sf after blast ed 14
sf after blast ing 8
sf after blast s 14
sf after boast ed 18
sf after boast s 10
sf after bring ing -35
sf after brush ed 16
sf after call base 44
sf after call ed 13
sf after call ing 37
sf after call s 9
sf after car base -20
sf after cast base 43
sf after caution ed 7
sf after celebrat ed 42
sf after certain base -27
sf after challeng ed 27
sf after challeng ing 7
sf after chant ed 56
sf after cheer base 7
sf after cheer ed -27
sf after choos ed 11
sf after cit ed 42
sf after cit ing 84
sf after cit s 6
sf after claim base 61
sf after claim ed 18
sf after claim ing 9
sf after clear base -22
sf after comment base -60
sf after comment ed 23
sf after compar ed 38
sf after complain ed 20
sf after complaint s 29
sf after conced ed -7
sf after concern ed 18
sf after concern s 63
sf after conclud base 8
sf after conclud ed -31
sf after conclud s 10
sf after confident base 10
sf after confirm ed -38
sf after consider base 67
sf after consider ed -74
sf after consider ing 24
sf after consider s 15
sf after continu base 27
sf after continu s 54
sf after convinc base 42
sf after convinc ed 44
sf after count ing 7
sf after critical base 22
sf after criticism base -20
sf after criticiz ing 30
sf after debat base 56
sf after debat ed -49
sf after decid base -30
sf after decid ed 47
sf after decision base 32
sf after declar base 24
sf after declar ed -27
sf after declar ing 34
sf after declin ed -10
sf after decry ed 13
sf after deep base 8
sf after defend ed 22
sf after defend ing 12
sf after deliver ed 27
sf after demand ing 22
sf after demand s 37
sf after denounc ed 10
sf after denounc ing 13
sf after deny ed -12
sf after describ base 7
sf after describ ing 36
sf after determin ed 20
sf after devot ed 30
sf after disclos ed 16
sf after discuss base 10
sf after discuss ed 63
sf after discuss ing -32
sf after distanc ed 17
sf after divid ed 27
sf after doubl ed 19
sf after doubt s 24
sf after draw base -65
sf after draw ed 26
sf after dub ed -14
sf after eager base 15
sf after echo ed 49
sf after embrac ed 9
sf after emerg ed 38
sf after emphasiz ed 22
sf after encourag ed 16
sf after endors base 25
sf after endors ed 40
sf after endorsement base -13
sf after enjoy ed 6
sf after estimat ed -20
sf after estimat s 15
sf after expect base -16
sf after expect ed -12
sf after expect ing -39
sf after explain base 14
sf after explain ed -7
sf after explain ing 64
sf after explain s 19
sf after expos ed -44
sf after express ed 50
sf after fail ed 30
sf after far base -36
sf after favor base 20
sf after favor ed -34
sf after favor s -22
sf after fear base -54
sf after fear s 46
sf after feel base -41
sf after feel ed 44
sf after fil ed 12
sf after find base 9
sf after find ed 46
sf after find s -38
sf after focus ed 30
sf after focus s 46
sf after forecast base -22
sf after giv ed 28
sf after go base -7
sf after go ed 61
sf after go ing 50
sf after goal base 15
sf after grow ing 27
sf after hail ed 8
sf after hard base 21
sf after harsh base 15
sf after highlight ed 39
sf after hir ed 12
sf after hit base -5
sf after hold base 16
sf after hold ed 40
sf after hold s -67
sf after hop base -33
sf after hop ed -32
sf after hop ing 50
sf after hop s 60
sf after hopeful base 9
sf after idea base 17
sf after ignor base 20
sf after imply ed 14
sf after impress ed -28
sf after includ ed 19
sf after includ s 15
sf after indicat base 12
sf after indicat ed 70
sf after indicat s -65
sf after inform ed 52
sf after insist base 38
sf after insist ed -21
sf after insist ing 9
sf after insist s 8
sf after intend ed 27
sf after interest base 13
sf after interest ed 46
sf after interject ed 29
sf after introduc ed -47
sf after introduc ing 55
sf after invok ed 7
sf after issu ed 48
sf after it base 35
sf after join ed 22
sf after jok ed 61
sf after knock ed 15
sf after know base 37
sf after know ed -47
sf after know ing 36
sf after know s 43
sf after label ed -69
sf after lament ed 21
sf after lash ed 39
sf after launch ed 39
sf after lay ed 42
sf after learn ed 96
sf after leav base 7
sf after leav ed 23
sf after less base 22
sf after liken ed -17
sf after list ed 10
sf after list s 19
sf after look base -24
sf after look ed 42
sf after look ing 31
sf after look s -54
sf after maintain ed 7
sf after mak base -8
sf after mak ed 18
sf after mak ing 16
sf after mak s 6
sf after mean base -43
sf after mean ed -31
sf after mention base 16
sf after mention ed -41
sf after mention ing 52
sf after mention s -7
sf after messag base 60
sf after mind base -44
sf after mock ed 6
sf after mock ing 7
sf after movement base -27
sf after nam ed -23
sf after need ed -14
sf after need s 11
sf after negativ base 15
sf after nominat ed 33
sf after not base -16
sf after not ing 44
sf after not s -46
sf after offer ed 23
sf after offer ing 20
sf after offer s 18
sf after open ed 39
sf after oppos base 9
sf after oppos ed -15
sf after oppos s 24
sf after opposition base 54
sf after opt ed 22
sf after optimistic base 8
sf after order ed -31
sf after outspoken base 22
sf after pass ed -23
sf after plan base 50
sf after plan ed -41
sf after plan ing 6
sf after plan s 35
sf after play ed 10
sf after plead ed 47
sf after pledg base 12
sf after pledg ed 30
sf after point base -8
sf after point ed 62
sf after point ing 20
sf after point s -31
sf after portray ed 40
sf after post ed -37
sf after praiz ing 6
sf after praiz s 10
sf after predict base -10
sf after predict ed 14
sf after predict ing 6
sf after prefer base 35
sf after prefer ed -84
sf after prefer s 7
sf after present ed 7
sf after press ed 79
sf after press ing 10
sf after project ed -52
sf after promiz base 69
sf after promiz ed -10
sf after promiz ing -26
sf after promiz s 13
sf after promot base 18
sf after propos ed 11
sf after propos ing -8
sf after proposal base 45
sf after proud base 10
sf after provid base 14
sf after publish ed 16
sf after push base 11
sf after push ed 18
sf after push ing 14
sf after put base 31
sf after put s -52
sf after question base 70
sf after question ed 48
sf after question s 61
sf after quick base 12
sf after rail ed 31
sf after rais ed -17
sf after rais ing 24
sf after rattl ed -13
sf after reach ed 14
sf after react ed 66
sf after read base -12
sf after read s -26
sf after reason base 54
sf after rebuf ed -27
sf after recall base -54
sf after recall ed -42
sf after recall ing 77
sf after receiv ed -26
sf after recogniz base 14
sf after recogniz ed -34
sf after recommend ed 13
sf after refer ed -55
sf after refer ing 67
sf after refer s 7
sf after referenc base 27
sf after referenc ed 12
sf after referenc ing 27
sf after refus base -47
sf after refus ed 84
sf after refus s 36
sf after regard ed -52
sf after reiterat ed 23
sf after reject ed 13
sf after releas ed 9
sf after releas ing 9
sf after remain ed 21
sf after remark ed 14
sf after remark ing 21
sf after remark s -48
sf after remind ing 28
sf after repeat ed 23
sf after repeat ing 29
sf after reply ed 40
sf after report base 55
sf after report ed -24
sf after report ing 8
sf after report s -7
sf after represent base 18
sf after request base 16
sf after request ed -34
sf after request s 78
sf after requir base 22
sf after requir ed -66
sf after respond base 8
sf after respond ed 39
sf after restrict ing 10
sf after return ed 50
sf after retweet ed -21
sf after reveal base 6
sf after reveal ed 33
sf after run base 7
sf after run ed 9
sf after say base -27
sf after say ing 40
sf after say s -14
sf after see base 45
sf after see ed -38
sf after see s -22
sf after seek base 13
sf after seek ed 45
sf after seek ing -17
sf after seek s -14
sf after seem base -49
sf after seem ed -19
sf after seem s -46
sf after send ed 76
sf after sens base 41
sf after set base 6
sf after shar base -16
sf after shar ed 24
sf after shar s 9
sf after sharp base -20
sf after shock ed 29
sf after shout ed -6
sf after show base 7
sf after show ing 30
sf after show s -18
sf after sid ed 28
sf after sign base 36
sf after sign ed 9
sf after signal ed 22
sf after skeptical base 26
sf after slam ed 9
sf after slam s 7
sf after sound ed 38
sf after sound s -99
sf after spar ed 13
sf after speak base 31
sf after speak ed 40
sf after speak ing 33
sf after speculation base 61
sf after spent base 25
sf after split base 7
sf after stand ed 21
sf after start ed 23
sf after start s 14
sf after stat ing 58
sf after stat s -20
sf after statement base 49
sf after stop ed 8
sf after story s 13
sf after strategy base 68
sf after stress ed 14
sf after struck base -27
sf after struggl ed 10
sf after stuck base 19
sf after suggest base 42
sf after suggest ed -30
sf after suggest ing 57
sf after suggest s 22
sf after suggestion base 14
sf after support base 10
sf after support ed 15
sf after support ing 6
sf after support s 16
sf after supporter base -50
sf after supportiv base 11
sf after surpriz ed 6
sf after tak base 9
sf after tak ed 39
sf after tak ing 11
sf after tak s 7
sf after talk base 27
sf after talk ed 40
sf after talk ing -28
sf after talk s 15
sf after tell base 15
sf after tell ed -42
sf after tell ing 48
sf after tell s -10
sf after testify ed 9
sf after thank ed 37
sf after ther base 70
sf after think base 30
sf after think ed 8
sf after think s 26
sf after threaten base 43
sf after threaten ed -25
sf after threaten ing 6
sf after titl ed 14
sf after touch ed 60
sf after tout ed 49
sf after try base 27
sf after try ed 29
sf after try ing 14
sf after turn ed 51
sf after tweet ed -27
sf after tweet ing 17
sf after understand base 10
sf after understand ed 28
sf after understand ing 14
sf after unveil ed 54
sf after upset base 7
sf after urg ing 45
sf after used ed -6
sf after using ing 48
sf after very base 7
sf after view base -19
sf after view ed -17
sf after view s 39
sf after voic ed 29
sf after vot base 9
sf after vot ed 65
sf after vot ing 11
sf after vow ing 6
sf after vow s 42
sf after want base -9
sf after want ed 17
sf after warn base 15
sf after warn ed 5
sf after warn ing 20
sf after wary base 63
sf after watch ed 9
sf after weigh ed 24
sf after welcom ed 15
sf after withdraw base 7
sf after wonder base 41
sf after wonder ed -12
sf after worry ed 38
sf after worry s -15
sf after writ base -17
sf after writ ed -15
sf after writ ing 28
sf after writ s -15
sf after yell ed 39
sf before abl base -10
sf before accept base -14
sf before accord ing 21
sf before accus ed -27
sf before accus s -25
sf before accusation s -19
sf before acknowledg base -13
sf before acknowledg ed 16
sf before acknowledg ing -46
sf before add ed -8
sf before add ing -32
sf before add s 8
sf before admit ed 17
sf before advic base 23
sf before advocat base -10
sf before agre base -8
sf before agre ed -32
sf before aim ed -7
sf before alleg ed -19
sf before alleg s 9
sf before allegation s 39
sf before allow ed -25
sf before allud ing -31
sf before anger ed 12
sf before announc base -10
sf before announc ed 38
sf before announc ing -16
sf before announc s -18
sf before announcement base 21
sf before apologiz ed 53
sf before appear base -38
sf before appear ed -57
sf before appear s 15
sf before appoint ed -14
sf before approv ed 54
sf before argu base -47
sf before argu ed -16
sf before argu ing -10
sf before argu s -13
sf before argument base -12
sf before ask base -12
sf before ask ed -17
sf before ask ing -22
sf before assert ed 17
sf before assertion base -19
sf before assumption base -6
sf before assur ed 27
sf before attack base 15
sf before attack ed -13
sf before attack ing -6
sf before attack s -39
sf before attribut ed -24
sf before avoid ed -13
sf before awar base 10
sf before back base -5
sf before back ed 34
sf before back ing 9
sf before becom base -6
sf before begin ed -67
sf before believ ed -29
sf before believ s 29
sf before best base -21
sf before blam base -8
sf before blam ed -29
sf before blam ing -30
sf before blast ed -15
sf before boast ed -9
sf before boast s -5
sf before bring ed -12
sf before bring ing -22
sf before brush ed -7
sf before call base -31
sf before call ed -29
sf before call ing -13
sf before call s -30
sf before car base 35
sf before cast base -23
sf before celebrat ed -32
sf before certain base -16
sf before challeng ed -69
sf before chant ed -7
sf before chant s 13
sf before charg ed -24
sf before cheer ed 41
sf before choos ed -5
sf before cit ed -12
sf before cit ing -78
sf before claim base -22
sf before claim ed -43
sf before claim s -23
sf before clear base 37
sf before comment base 71
sf before comment ed -15
sf before compar ed -13
sf before complaint s -13
sf before conced ed 25
sf before concern ed -8
sf before concern s -24
sf before conclud ed -9
sf before condemn ed 7
sf before confirm ed 66
sf before consider base -18
sf before consider ed -42
sf before consider s -6
sf before continu base -13
sf before continu s -8
sf before convinc base -20
sf before convinc ed -34
sf before critical base -15
sf before criticism base -64
sf before criticiz ed -24
sf before criticiz ing -46
sf before debat base -27
sf before debat ed 75
sf before decid base -22
sf before decid ed -22
sf before decision base -15
sf before declar base -13
sf before declar ed 12
sf before declar ing -28
sf before declin ed 27
sf before decry ed -5
sf before deem ed -60
sf before deep base 19
sf before defend ing -6
sf before deliver ed -13
sf before demand ed 11
sf before demand ing -15
sf before demand s -8
sf before denounc ed 37
sf before denounc ing -7
sf before deny ed 34
sf before derid ed 18
sf before describ ed -36
sf before describ ing -12
sf before describ s -14
sf before design ed -30
sf before determin ed -8
sf before devot ed -10
sf before disclos ed 28
sf before discuss base -5
sf before discuss ed -50
sf before discuss ing 51
sf before dismiss ed 25
sf before distanc ed -8
sf before divid ed -16
sf before doubl ed -14
sf before doubt base -6
sf before doubt s -11
sf before draw base 27
sf before dub ed -22
sf before eager base -27
sf before echo ed -27
sf before emerg ed -48
sf before emphasiz ed -15
sf before encourag ed -7
sf before endors base -14
sf before endors ed -18
sf before endorsement base 23
sf before estimat ed -40
sf before estimat s -11
sf before expect base -24
sf before expect ing 61
sf before explain base -9
sf before explain ing -40
sf before expos ed 54
sf before express ed -34
sf before fail ed -16
sf before far base 27
sf before favor base -9
sf before favor ed -20
sf before favor s 66
sf before fear base -16
sf before fear s -11
sf before feel base -37
sf before fil ed 17
sf before find base -5
sf before find ed -34
sf before find s 70
sf before fir ed -6
sf before focus ed -11
sf before focus s -20
sf before forecast base 35
sf before giv ed 10
sf before go base 35
sf before go ed -50
sf before go ing -28
sf before go s 8
sf before goal base 12
sf before grow ing -15
sf before hard base 22
sf before harsh base -6
sf before hat base 25
sf before highlight ed -17
sf before hint s 27
sf before hir ed -47
sf before hit base 27
sf before hold base -7
sf before hold ed -23
sf before hold s 37
sf before hop base 29
sf before hop ed -32
sf before hop ing -9
sf before hop s -45
sf before idea base -11
sf before identify base -14
sf before ignor base -9
sf before ignor ed 28
sf before imply ed -6
sf before impress ed 36
sf before includ ed -9
sf before includ s -7
sf before indicat ed -45
sf before indicat s 6
sf before inform ed -15
sf before insist base -16
sf before insist ed 12
sf before intend ed -35
sf before interest ed -28
sf before interject ed -8
sf before introduc ed 75
sf before introduc ing -51
sf before issu ed -48
sf before it base -23
sf before join ed -12
sf before jok ed -26
sf before knock ed -6
sf before know ed 5
sf before know ing -32
sf before know s -26
sf before label ed -35
sf before lambast ed -12
sf before lament ed -7
sf before lash ed -35
sf before launch ed -26
sf before lay ed -14
sf before learn ed -79
sf before leav ed -45
sf before less base -10
sf before liken ed -14
sf before list ed -15
sf before look base -64
sf before look ed -29
sf before look ing -17
sf before look s -40
sf before mak base -54
sf before mak ed 6
sf before mak ing -7
sf before mean base 11
sf before mean ed -38
sf before mention base -10
sf before mention ed 59
sf before mention ing -46
sf before mention s 19
sf before messag base -45
sf before mind base 62
sf before mock ed 15
sf before mock ing -5
sf before movement base 64
sf before nam ed -20
sf before need ed -22
sf before negativ base -8
sf before nominat ed -35
sf before not base -8
sf before not ed 8
sf before not ing -29
sf before not s 42
sf before offer base 25
sf before offer ed -24
sf before offer ing -10
sf before offer s -8
sf before open ed -29
sf before oppos base 10
sf before oppos ed 44
sf before oppos s -14
sf before opposition base -35
sf before opt ed -9
sf before order ed -19
sf before outspoken base -18
sf before pass ed 56
sf before persuad ed -16
sf before pick ed 11
sf before plan base -19
sf before plan ed 82
sf before plan s -12
sf before play ed -5
sf before plead ed -27
sf before pledg base -6
sf before pledg ed -11
sf before point base 39
sf before point ed -27
sf before point ing -8
sf before point s -38
sf before portray ed -51
sf before post ed 24
sf before praiz ed -27
sf before praiz s -5
sf before predict base -9
sf before predict ed -8
sf before prefer base -11
sf before prefer ed -24
sf before present ed 31
sf before press ed -34
sf before project ed 29
sf before promiz base -31
sf before promiz ed -38
sf before promiz ing 52
sf before promiz s -53
sf before promot base -8
sf before propos ed 32
sf before propos ing 14
sf before proposal base -11
sf before proud base -6
sf before provid base -6
sf before provid ed 40
sf before publish ed 6
sf before push ed -10
sf before push ing -7
sf before put base 11
sf before put s -13
sf before question base -34
sf before question ed -13
sf before question s -26
sf before quick base -6
sf before quot ed 10
sf before rail ed -19
sf before rais ed 49
sf before rais ing -20
sf before rattl ed 56
sf before reach ed -7
sf before react ed -62
sf before read base 35
sf before read s 40
sf before reason base -16
sf before rebuf ed 51
sf before recall base -34
sf before recall ed 17
sf before recall ing -61
sf before receiv ed 72
sf before recogniz base -6
sf before recogniz ed -25
sf before refer ed -13
sf before refer ing -64
sf before referenc base -16
sf before referenc ing -23
sf before refus base -18
sf before refus ed -60
sf before refus s -8
sf before regard ed -36
sf before reiterat ed -14
sf before reject ed 16
sf before releas ed 47
sf before releas ing -6
sf before remain base 9
sf before remain ed -15
sf before remark ed 10
sf before remark ing -16
sf before remark s 55
sf before remember base 34
sf before remember ed -30
sf before remind ed -28
sf before remind ing -9
sf before repeat ed -14
sf before repeat ing 6
sf before reply ed 12
sf before report base -45
sf before report ed 24
sf before report ing -6
sf before report s 41
sf before represent base -7
sf before request base -8
sf before request s -25
sf before requir base -9
sf before requir ed 34
sf before respond ed -14
sf before return ed -12
sf before retweet ed 42
sf before reveal ed -9
sf before say base -28
sf before say ed 6
sf before say ing -16
sf before scar ed 16
sf before see ed -5
sf before see s -51
sf before seek base -7
sf before seek ing -36
sf before seek s -27
sf before seem base -39
sf before seem ed -43
sf before send ed -67
sf before sens base -20
sf before set base 30
sf before shar base 44
sf before shar ed -13
sf before sharp base -24
sf before shock ed -20
sf before shoot base 26
sf before shout ed 21
sf before show base 30
sf before show ed 15
sf before show ing -21
sf before show s -16
sf before sid ed -12
sf before sign base -23
sf before sign ed 27
sf before signal ed -10
sf before singl ed -14
sf before skeptical base -13
sf before sound ed -47
sf before sound s 52
sf before spar ed -9
sf before speak base -20
sf before speak ed -17
sf before speculat ed 7
sf before speculation base -16
sf before spent base -11
sf before stand ed -7
sf before start ed -13
sf before start s -6
sf before stat ed 50
sf before stat ing -39
sf before stat s -39
sf before statement base -37
sf before story s -7
sf before strategy base -33
sf before stress ed -8
sf before struck base -42
sf before stuck base -7
sf before suggest base -21
sf before suggest ing -41
sf before suggest s -9
sf before suggestion base -8
sf before support base 36
sf before support ing 6
sf before support s 9
sf before supporter base 62
sf before supporter s 45
sf before supportiv base -6
sf before surpriz base 23
sf before surpriz ed -73
sf before suspect ed -7
sf before tak base -6
sf before tak ed 15
sf before tak ing -8
sf before talk base -12
sf before talk ed -16
sf before talk ing 54
sf before talk s -46
sf before tell base -58
sf before tell ed 51
sf before tell ing -29
sf before tell s 52
sf before thank ed -25
sf before ther base -39
sf before think base -32
sf before think ed -57
sf before think s -24
sf before threaten base -25
sf before threaten ed -18
sf before titl ed -35
sf before touch ed -16
sf before tout ed -21
sf before try base -14
sf before try ed -16
sf before try ing -7
sf before turn ed -38
sf before tweet ed 13
sf before tweet ing -9
sf before understand base -5
sf before understand ed -24
sf before understand ing -6
sf before unveil ed -48
sf before urg ing -18
sf before used ed 42
sf before using ing -45
sf before very base 11
sf before view base 19
sf before view ed -50
sf before view s -27
sf before voic ed -14
sf before vot base 20
sf before vot ed -37
sf before vow ed -15
sf before vow s -23
sf before want base -45
sf before want s 7
sf before warn base -11
sf before warn ed 23
sf before warn ing -13
sf before wary base -12
sf before weigh ed -15
sf before welcom ed -6
sf before wonder base -16
sf before wonder ed 20
sf before worry base 16
sf before worry ed -17
sf before worry s 49
sf before writ ed 20
sf before writ ing -10
sf before yell ed -10
sf both abl base -9
sf both accept base -15
sf both accord ing -9
sf both accus ed 29
sf both accus s -14
sf both accusation s -43
sf both acknowledg base 42
sf both acknowledg ed -27
sf both acknowledg ing -23
sf both add ed 36
sf both add ing -61
sf both add s -71
sf both address base -6
sf both admit ed -22
sf both adopt ed -6
sf both advic base -21
sf both agre base -13
sf both agre ed 10
sf both aim ed -8
sf both aim ing -7
sf both alleg ed -18
sf both alleg s -7
sf both allegation s -64
sf both allow ed 13
sf both anger ed -12
sf both announc ed -45
sf both announcement base -21
sf both answer ed -56
sf both apologiz ed -46
sf both appear base 83
sf both appear ed 30
sf both appear s 88
sf both appoint ed -14
sf both approv ed -42
sf both argu base 57
sf both argu ed 20
sf both argu ing -10
sf both argu s 21
sf both argument base -17
sf both ask base -19
sf both ask ed -41
sf both ask ing -32
sf both assail ed -14
sf both assert ed -9
sf both assert ing -9
sf both assertion base -14
sf both assur ed -14
sf both attack base -8
sf both attack ed -16
sf both attack ing -6
sf both attack s -40
sf both attribut ed 29
sf both avoid ed -13
sf both awar base -30
sf both back base -28
sf both back ed -31
sf both back ing -22
sf both becam base 19
sf both becom base -11
sf both begin ed -16
sf both believ base 27
sf both believ ed 9
sf both believ s 13
sf both best base 74
sf both blam base 21
sf both blam ed 37
sf both blam ing -9
sf both blam s -8
sf both blast s -13
sf both boast ed -9
sf both boast s -5
sf both bring ed 7
sf both bring ing 47
sf both brush ed -10
sf both call base -12
sf both call ed 12
sf both call ing -26
sf both call s 15
sf both car base -19
sf both cast base -21
sf both celebrat ed -19
sf both certain base 41
sf both challeng ed 39
sf both chant ed -57
sf both chant s -14
sf both charg ed 21
sf both cheer ed -21
sf both choos ed -6
sf both cit ed -32
sf both cit ing -14
sf both claim base -42
sf both claim ed 24
sf both claim ing -5
sf both claim s 21
sf both clear base -23
sf both com base -5
sf both comment base -17
sf both comment ed -8
sf both compar ed -25
sf both complain ed -17
sf both complaint s -16
sf both conced ed -20
sf both concern ed -10
sf both concern s -44
sf both conclud base -7
sf both conclud ed 38
sf both conclud s -13
sf both condemn ed -11
sf both confident base -5
sf both confirm ed -39
sf both consider base -56
sf both consider ed 97
sf both consider ing -19
sf both consider s -9
sf both continu base -14
sf both continu s -47
sf both convinc base -26
sf both convinc ed -13
sf both critical base -8
sf both criticism base 69
sf both criticiz ed 20
sf both criticiz ing 14
sf both debat base -34
sf both debat ed -50
sf both decid base 44
sf both decid ed -26
sf both decision base -17
sf both declar base -11
sf both declar ed 14
sf both declar ing -7
sf both declin ed -19
sf both decry ed -8
sf both deem ed 61
sf both deep base -33
sf both defend ed -17
sf both defend ing -6
sf both deliver ed -14
sf both demand ed -9
sf both demand ing -8
sf both demand s -31
sf both denounc ed -47
sf both denounc ing -6
sf both deny ed -28
sf both derid ed -18
sf both describ ed 31
sf both describ ing -24
sf both describ s 10
sf both design ed 15
sf both determin ed -12
sf both devot ed -21
sf both disclos ed -52
sf both discuss ed -19
sf both discuss ing -33
sf both dismiss ed -31
sf both distanc ed -10
sf both divid ed -12
sf both doubt s -14
sf both draw base 29
sf both draw ed -31
sf both dub ed 26
sf both echo ed -27
sf both embrac ed -7
sf both emphasiz ed -7
sf both encourag ed -10
sf both endors base -11
sf both endors ed -23
sf both endorsement base -13
sf both estimat ed 47
sf both expect base 31
sf both expect ed 11
sf both expect ing -38
sf both explain ing -28
sf both explain s -17
sf both expos ed -20
sf both express ed -17
sf both fail ed -14
sf both favor base -12
sf both favor ed 45
sf both favor s -60
sf both fear base 63
sf both fear s -37
sf both feel base 61
sf both feel ed -48
sf both fil ed -29
sf both find ed -13
sf both find s -51
sf both focus ed -19
sf both focus s -28
sf both forecast base -18
sf both giv ed -37
sf both go base -35
sf both go ed -17
sf both go ing -30
sf both go s -9
sf both goal base -33
sf both grow ing -12
sf both hail ed -6
sf both hard base -48
sf both harsh base -8
sf both hat base -28
sf both highlight ed -25
sf both hint s -37
sf both hir ed 35
sf both hit base -46
sf both hold base -9
sf both hold ed -15
sf both hold s 32
sf both hop ed 54
sf both hop ing -42
sf both hop s -27
sf both hopeful base -5
sf both idea base -6
sf both identify base 15
sf both ignor base -11
sf both ignor ed -32
sf both imply ed -8
sf both impress ed -10
sf both includ ed -11
sf both includ s -8
sf both indicat base -7
sf both indicat ed -41
sf both indicat s 57
sf both inform ed -41
sf both insist base -28
sf both insist ed 12
sf both interest base -12
sf both interest ed -23
sf both interject ed -22
sf both introduc ed -45
sf both issu ed -5
sf both it base -16
sf both join ed -11
sf both jok ed -57
sf both knock ed -9
sf both know base -42
sf both know ed 37
sf both know s -19
sf both label ed 86
sf both lambast ed 16
sf both lament ed -14
sf both lash ed -6
sf both launch ed -14
sf both lay ed -32
sf both learn ed -37
sf both leav ed 20
sf both less base -12
sf both liken ed 28
sf both list s -14
sf both look base 60
sf both look ed -21
sf both look ing -17
sf both look s 77
sf both mak base 39
sf both mak ed -28
sf both mak ing -9
sf both mean base 33
sf both mean ed 59
sf both mention base -5
sf both mention ed -26
sf both mention ing -6
sf both mention s -13
sf both messag base -18
sf both mind base -37
sf both mock ed -22
sf both movement base -58
sf both nam ed 38
sf both need ed 29
sf both need s -7
sf both negativ base -7
sf both not base 23
sf both not ed -14
sf both not ing -16
sf both offer base -33
sf both offer ing -10
sf both offer s -10
sf both open ed -11
sf both oppos base -19
sf both oppos ed -38
sf both oppos s -10
sf both opposition base -24
sf both opt ed -14
sf both optimistic base -5
sf both order ed 45
sf both pass ed -44
sf both persuad ed 14
sf both pick ed -14
sf both plan base -33
sf both plan ed -64
sf both plan s -24
sf both plead ed -24
sf both pledg base -7
sf both pledg ed -19
sf both point base -41
sf both point ed -38
sf both point ing -12
sf both point s 59
sf both post ed 13
sf both praiz ed 27
sf both praiz s -5
sf both predict base 19
sf both predict ed -8
sf both prefer base -25
sf both prefer ed 93
sf both prefer s -10
sf both present ed -38
sf both press ed -61
sf both press ing -8
sf both project ed 26
sf both promiz base -46
sf both promiz ed 40
sf both promiz ing -40
sf both promiz s 39
sf both promot base -10
sf both propos ed -52
sf both propos ing -6
sf both proposal base -37
sf both provid base -8
sf both provid ed -45
sf both publish ed -23
sf both push base -7
sf both push ed -9
sf both push ing -7
sf both put base -54
sf both put s 60
sf both question base -39
sf both question ed -41
sf both question s -38
sf both quick base -7
sf both quot ed -12
sf both rail ed -13
sf both rais ed -41
sf both rattl ed -53
sf both reach ed -7
sf both react ed -9
sf both read base -27
sf both read s -20
sf both reason base -43
sf both rebuf ed -31
sf both recall base 69
sf both recall ed 22
sf both recall ing -19
sf both receiv ed -60
sf both recogniz base -8
sf both recogniz ed 54
sf both recommend ed -11
sf both refer ed 63
sf both refer ing -9
sf both refer s -6
sf both referenc base -12
sf both referenc ed -7
sf both refus base 57
sf both refus ed -36
sf both refus s -29
sf both regard ed 78
sf both reiterat ed -10
sf both reject ed -34
sf both releas ed -61
sf both remain base -14
sf both remain ed -6
sf both remark ed -25
sf both remark ing -5
sf both remark s -11
sf both remember base -37
sf both remember ed 32
sf both remind ed 26
sf both remind ing -21
sf both repeat ed -10
sf both repeat ing -46
sf both reply ed -56
sf both report base -11
sf both report s -57
sf both represent base -10
sf both request base -9
sf both request ed 28
sf both request s -62
sf both requir base -13
sf both requir ed 33
sf both respond ed -28
sf both restrict ing -7
sf both return ed -44
sf both retweet ed -30
sf both reveal ed -27
sf both rul ed -7
sf both run base -5
sf both run ed -6
sf both say base 54
sf both say ing -25
sf both say s 17
sf both scar ed -17
sf both see base -37
sf both see ed 36
sf both see s 59
sf both seek base -7
sf both seek ed -41
sf both seek ing 42
sf both seek s 33
sf both seem base 74
sf both seem ed 50
sf both seem s 39
sf both send ed -13
sf both sens base -26
sf both set base -47
sf both shar base -34
sf both shar ed -11
sf both shar s -5
sf both sharp base 35
sf both shock ed -10
sf both shoot base -32
sf both shout ed -15
sf both show base -44
sf both show ed -21
sf both show ing -9
sf both show s 33
sf both sid ed -16
sf both sign base -17
sf both sign ed -40
sf both signal ed -12
sf both singl ed 14
sf both skeptical base -13
sf both sound s 46
sf both speak base -11
sf both speak ed -23
sf both speak ing -31
sf both speculat ed -6
sf both speculation base -53
sf both spent base -14
sf both stand ed -21
sf both start ed -10
sf both start s -8
sf both stat ed -50
sf both stat ing -25
sf both stat s 50
sf both statement base -16
sf both story s -6
sf both strategy base -41
sf both stress ed -6
sf both struck base 54
sf both struggl ed -5
sf both stuck base -12
sf both suggest base -22
sf both suggest ed 29
sf both suggest ing -18
sf both suggest s -13
sf both suggestion base -6
sf both support base -60
sf both support ed -20
sf both support ing -13
sf both support s -27
sf both supporter base -18
sf both supporter s -66
sf both surpriz base -34
sf both surpriz ed 64
sf both suspect ed 6
sf both tak ed -77
sf both talk base -15
sf both talk ed -26
sf both talk ing -37
sf both talk s 23
sf both tell base 23
sf both tell ed -10
sf both tell ing -19
sf both tell s -48
sf both testify ed -7
sf both thank ed -12
sf both ther base -38
sf both think ed 39
sf both threaten base -22
sf both threaten ed 37
sf both touch ed -51
sf both tout ed -31
sf both try base -15
sf both try ed -13
sf both try ing -7
sf both turn ed -14
sf both tweet ed 14
sf both tweet ing -8
sf both understand base -5
sf both understand ed -5
sf both understand ing -8
sf both unveil ed -10
sf both upset base -6
sf both urg ing -29
sf both used ed -50
sf both very base -18
sf both view ed 43
sf both view s -16
sf both voic ed -15
sf both vot base -34
sf both vot ed -36
sf both vot ing -7
sf both vow ed 16
sf both vow s -21
sf both want base 43
sf both want ed -26
sf both want s -8
sf both warn ed -29
sf both warn ing -8
sf both wary base -57
sf both weigh ed -9
sf both welcom ed -9
sf both wonder base -27
sf both wonder ed -8
sf both worry base -23
sf both worry ed -19
sf both worry s -41
sf both writ base 19
sf both writ ed -6
sf both writ ing -19
sf both writ s 12
sf both yell ed -30
sn after abl w 19
sn after accord 's -11
sn after accord , 49
sn after accord . -13
sn after accord — 44
sn after accus -ing -75
sn after accus CAP 10
sn after accus him 31
sn after accus the 16
sn after accusation w 57
sn after acknowledg , 41
sn after acknowledg that 20
sn after acknowledg the 12
sn after add , 13
sn after add . -28
sn after add : 49
sn after add that -9
sn after address CAP 7
sn after address the 6
sn after admit that 31
sn after agre that 10
sn after agre to -23
sn after aim to 18
sn after alarm . -14
sn after alleg w 34
sn after announc , -32
sn after announc -s 27
sn after announc . -20
sn after announc a 28
sn after announc his 31
sn after announc it 15
sn after announc on -29
sn after announc that 23
sn after announc the -42
sn after announc they 11
sn after announc w -41
sn after appear -ed -7
sn after appear to -22
sn after appear w -81
sn after applaud CAP 7
sn after argu , 10
sn after argu . -22
sn after argu in -86
sn after argu that 39
sn after argu the 15
sn after ask , 25
sn after ask -s 58
sn after ask . -41
sn after ask CAP -33
sn after ask a 70
sn after ask her 15
sn after ask him -40
sn after ask his 17
sn after ask how 7
sn after ask if 54
sn after ask our 5
sn after ask the 65
sn after ask to 6
sn after ask w 26
sn after ask what 53
sn after ask whether 19
sn after ask which 52
sn after ask why 9
sn after assert that 25
sn after assertion that 16
sn after assum that 15
sn after assur CAP -26
sn after attack CAP 31
sn after attempt w 31
sn after back CAP 28
sn after back w 8
sn after bash CAP 11
sn after begin -ing 29
sn after believ , -56
sn after believ CAP -40
sn after believ he -31
sn after believ it 51
sn after believ that 47
sn after believ the 41
sn after believ w 21
sn after bemoan the 5
sn after blam CAP 22
sn after blam the 20
sn after blast CAP 28
sn after blast the 7
sn after boast his 15
sn after boast that 8
sn after call " -97
sn after call -ing 12
sn after call -s 20
sn after call CAP 17
sn after call a -11
sn after call her 11
sn after call him 63
sn after call his 20
sn after call it 12
sn after call the -8
sn after call them -19
sn after call to 69
sn after call w -28
sn after cast -s 21
sn after cast himself 10
sn after cast the 9
sn after caution that 6
sn after challeng CAP 5
sn after chant " 75
sn after charg that 11
sn after charg w 24
sn after cit " 5
sn after cit -s 11
sn after cit CAP 22
sn after cit a 11
sn after cit the 15
sn after cit w 59
sn after claim he 16
sn after claim that 16
sn after claim to 46
sn after claim w 15
sn after clarify that 9
sn after compar CAP 5
sn after compar the 25
sn after complain that 8
sn after complaint that 29
sn after conced that 8
sn after concern that 10
sn after conclud , -44
sn after conclud . -13
sn after conclud that 29
sn after condemn the 11
sn after confirm that 21
sn after consider -ing 32
sn after consider a 7
sn after consider the 44
sn after consider w -33
sn after contend that 5
sn after continu , -64
sn after continu . -28
sn after continu : 24
sn after continu w 83
sn after convinc that 44
sn after critical CAP 7
sn after criticism CAP 43
sn after criticiz CAP 28
sn after criticiz for -25
sn after criticiz the 23
sn after criticiz w -8
sn after debat w 77
sn after decid not 19
sn after decid to -40
sn after decision to 23
sn after declar . -7
sn after declar CAP 18
sn after declar that 34
sn after declar the -65
sn after declin to 33
sn after decry the 11
sn after defend CAP 12
sn after defend her 21
sn after defend his 18
sn after defend the 7
sn after deliver w 11
sn after demand w 25
sn after denounc CAP 9
sn after denounc the 8
sn after deny any 17
sn after deny that 24
sn after deny the 16
sn after describ -s 6
sn after describ as -50
sn after describ himself 19
sn after describ his 7
sn after describ how 27
sn after describ the 47
sn after describ themselves 12
sn after discuss the 39
sn after discuss w 77
sn after dismiss -s 6
sn after dismiss CAP 13
sn after dismiss the 5
sn after dismiss w 6
sn after doubt that 9
sn after draw . -6
sn after eager to 14
sn after endors CAP 24
sn after endors her 8
sn after endors the 11
sn after estimat that 18
sn after expect . -13
sn after expect a 32
sn after expect the -68
sn after explain , -11
sn after explain . -17
sn after explain how 31
sn after explain that 10
sn after explain the 9
sn after explain why 46
sn after express that 7
sn after express w 12
sn after fail w 13
sn after far -ed -43
sn after favor CAP 12
sn after fear that 14
sn after fear the 51
sn after feel -ed 53
sn after feel w 23
sn after fil w 12
sn after find . -41
sn after find CAP 14
sn after find that 16
sn after find w 78
sn after focus -ing 11
sn after focus the 14
sn after focus w 30
sn after giv CAP 12
sn after giv w 75
sn after go , 20
sn after go CAP 7
sn after go w 42
sn after hit CAP 6
sn after hold w -65
sn after hop that 15
sn after hop to 7
sn after hop w 12
sn after hop will -23
sn after idea that 6
sn after identify as -25
sn after identify the 7
sn after imply that 8
sn after includ a 9
sn after indicat that 14
sn after insist that 25
sn after insist they 10
sn after intend to 29
sn after introduc w -10
sn after invok the 7
sn after issu -ing 9
sn after issu that 9
sn after it 's 58
sn after it w -62
sn after keep -ing 21
sn after know " -66
sn after know , -56
sn after know -ing -52
sn after know CAP 39
sn after know how 15
sn after know that 9
sn after know to -27
sn after know what 41
sn after launch w 17
sn after lay w 15
sn after less w 11
sn after list the 12
sn after look -s -47
sn after look a -53
sn after look to 56
sn after look w -49
sn after maintain that 6
sn after mak CAP 20
sn after mak his 9
sn after mak that 18
sn after mak to -22
sn after mak w 16
sn after mean to -42
sn after mention CAP 60
sn after mention his 29
sn after mention the 37
sn after mock CAP 11
sn after nam CAP 17
sn after need w -29
sn after nominat CAP 53
sn after not , 17
sn after not . -21
sn after not that 33
sn after not the 41
sn after offer -ly 19
sn after offer -s 15
sn after offer a 16
sn after offer the -29
sn after offer w 17
sn after oppos CAP 10
sn after oppos the 31
sn after opposition the 10
sn after order the 14
sn after pass w 59
sn after plan to 47
sn after pledg that 15
sn after pledg to 21
sn after point , -41
sn after point . -18
sn after point CAP 44
sn after point a 5
sn after point that 18
sn after point the 12
sn after point w 22
sn after portray CAP 17
sn after post . -14
sn after post : 29
sn after post a 30
sn after post w 15
sn after praiz CAP 21
sn after praiz his 8
sn after praiz the 16
sn after predict . -13
sn after predict that 28
sn after prefer CAP 19
sn after prefer the 14
sn after press w 14
sn after promiz to 28
sn after promot a 19
sn after propos -ing 22
sn after propos a 41
sn after propos w 20
sn after proposal to 51
sn after provid w 19
sn after publish w 10
sn after push a 12
sn after push to 8
sn after push w 7
sn after put , -28
sn after question CAP 60
sn after question her 11
sn after question his 15
sn after question how 7
sn after question is 65
sn after question the 34
sn after question whether 13
sn after question why 10
sn after quick that 6
sn after quick w 7
sn after quot CAP 31
sn after rais -s 9
sn after rais w 20
sn after reach w 6
sn after read , 11
sn after read . -8
sn after recall CAP 13
sn after recall that 13
sn after recall the 9
sn after recogniz that 10
sn after refer CAP 13
sn after refer the 15
sn after refer w 65
sn after refus to 47
sn after reiterat his 17
sn after reject the 16
sn after releas -ing 11
sn after releas w 38
sn after remain w 13
sn after remark that 15
sn after remind -s 10
sn after remind CAP 35
sn after repeat his 13
sn after reply , 23
sn after reply . -21
sn after reply : 6
sn after report , 43
sn after report . -24
sn after report CAP -86
sn after report a -64
sn after report in -53
sn after report on 23
sn after report that 46
sn after report w -81
sn after represent the 8
sn after requir -s 5
sn after requir to -44
sn after respond , 9
sn after respond . -24
sn after respond CAP 7
sn after respond a 6
sn after reveal , -8
sn after reveal CAP 12
sn after reveal that 9
sn after reveal w -27
sn after rul that -62
sn after say " 37
sn after say 's -35
sn after say , -17
sn after say -ed -90
sn after say -ing 19
sn after say -ly -6
sn after say -s 11
sn after say . -19
sn after say CAP 8
sn after say DAY 14
sn after say NUM -31
sn after say a 29
sn after say about 20
sn after say after -52
sn after say an -100
sn after say and -12
sn after say at -39
sn after say before -39
sn after say for 69
sn after say he 30
sn after say her 54
sn after say his -12
sn after say if 62
sn after say in -45
sn after say is -61
sn after say it 44
sn after say its 13
sn after say no 25
sn after say of -57
sn after say on 32
sn after say she 36
sn after say so 31
sn after say some 15
sn after say that 19
sn after say the 12
sn after say their 23
sn after say they 42
sn after say this -37
sn after say those 13
sn after say to -66
sn after say w -34
sn after say was -27
sn after say were 64
sn after say when -18
sn after say — -28
sn after see -ing -27
sn after see CAP 43
sn after see a 79
sn after see him 19
sn after see it 5
sn after see the 19
sn after see w -55
sn after seek to -12
sn after seek w 46
sn after seem -ed -29
sn after seem -ly -22
sn after seem like -51
sn after seem w -85
sn after send w 11
sn after set w 14
sn after shar a 10
sn after sharp w -23
sn after show , -18
sn after show -ing -29
sn after show -s 67
sn after show . -38
sn after show CAP 55
sn after show a 11
sn after show he 10
sn after show her -79
sn after show how 20
sn after show that 24
sn after show the 11
sn after show to -9
sn after show w 61
sn after sid CAP 15
sn after sign a 9
sn after slam CAP 15
sn after slam the 8
sn after speak -ly 14
sn after speak CAP 11
sn after speak how 8
sn after speak the 11
sn after speak w 10
sn after speculat that 8
sn after start -ing 16
sn after stat , 13
sn after stat . -13
sn after stat that 26
sn after stat w 5
sn after stop -ing 7
sn after stress the 8
sn after struggl w 12
sn after suggest -ing 9
sn after suggest CAP 56
sn after suggest he 9
sn after suggest she 10
sn after suggest that 42
sn after suggest the 13
sn after suggest they 24
sn after suggest w -49
sn after suggestion that 8
sn after support -ing -35
sn after support . -47
sn after support CAP 61
sn after support a 29
sn after support the 45
sn after support w 55
sn after supporter CAP 83
sn after surpriz that 17
sn after suspect that 22
sn after tak -ing -32
sn after tak the 7
sn after tak w 74
sn after talk -ing 14
sn after talk -ly 31
sn after talk -s 6
sn after talk CAP 38
sn after talk how 10
sn after talk the 15
sn after talk to 43
sn after talk w -13
sn after tell -s -33
sn after tell CAP -39
sn after tell a -22
sn after tell an 26
sn after tell her -37
sn after tell him 20
sn after tell his -57
sn after tell me 72
sn after tell the -59
sn after tell them -38
sn after tell w 61
sn after tell you 21
sn after tend w 10
sn after ther w 21
sn after think CAP 34
sn after think he 53
sn after think it 5
sn after think she 10
sn after think that 18
sn after think the 16
sn after think w 17
sn after threaten to -14
sn after titl " 61
sn after tout his 19
sn after try w 40
sn after turn w 12
sn after tweet , -29
sn after tweet . -11
sn after tweet a 25
sn after tweet on 13
sn after tweet that 18
sn after tweet w -46
sn after underscor the 52
sn after understand the 13
sn after unveil w 6
sn after urg -s 17
sn after urg CAP 52
sn after urg him -66
sn after urg the 20
sn after urg w 30
sn after used w 48
sn after view , 31
sn after view CAP -13
sn after view as 17
sn after vot CAP 19
sn after vot a 13
sn after vot the 13
sn after vot w 6
sn after vow to 9
sn after want CAP -5
sn after want a 16
sn after want the 14
sn after want to -42
sn after want w 55
sn after warn CAP 86
sn after warn that 14
sn after warn the 7
sn after wonder if 11
sn after wonder whether 20
sn after worry -ing -11
sn after worry CAP 25
sn after worry that 20
sn after writ " -51
sn after writ , 23
sn after writ -ing -58
sn after writ . -13
sn after writ : 49
sn after writ CAP -78
sn after writ in -13
sn after writ that 36
sn after writ the 14
sn after writ to 47
sn after writ w 39
sn before abl w -10
sn before accord 's 19
sn before accord , -60
sn before accord . 23
sn before accord — -69
sn before accus -ing -16
sn before accus CAP -11
sn before accus him -8
sn before accusation w -18
sn before acknowledg , -21
sn before acknowledg that -10
sn before acknowledg the -7
sn before add , -58
sn before add . 51
sn before add : -9
sn before add that -15
sn before admit that -22
sn before agre to -13
sn before aim to -7
sn before alarm . 28
sn before alleg w -17
sn before announc , 98
sn before announc -s -15
sn before announc . 27
sn before announc a -23
sn before announc his -24
sn before announc it -12
sn before announc on 40
sn before announc that -16
sn before announc the -38
sn before announc they -8
sn before announc w 48
sn before appear -ed -42
sn before appear to -37
sn before appear w -38
sn before applaud CAP -6
sn before argu , -34
sn before argu . 37
sn before argu in 30
sn before argu that -12
sn before ask , 16
sn before ask -s -22
sn before ask . 46
sn before ask CAP -7
sn before ask a -15
sn before ask her -5
sn before ask him 48
sn before ask if -22
sn before ask the -29
sn before ask to -26
sn before ask w -21
sn before ask what -19
sn before ask whether -8
sn before ask which -23
sn before assert that -11
sn before assertion that -8
sn before assur CAP 33
sn before attack CAP -11
sn before attempt w -12
sn before back CAP -18
sn before back w -6
sn before bash CAP -6
sn before begin -ing -19
sn before begin w 13
sn before believ , 54
sn before believ CAP -20
sn before believ he -16
sn before believ it -25
sn before believ that -17
sn before believ the -12
sn before believ w -11
sn before blam CAP -8
sn before blast CAP -8
sn before boast his -8
sn before call " -38
sn before call -ing -6
sn before call CAP -18
sn before call a -21
sn before call him -14
sn before call his -8
sn before call the -11
sn before call them -62
sn before call to -11
sn before call w -50
sn before cast -s -9
sn before cast himself -6
sn before chant " -36
sn before charg that -6
sn before charg w -65
sn before cit -s -5
sn before cit CAP -17
sn before cit a -6
sn before cit the -13
sn before cit w -59
sn before claim he -5
sn before claim that -5
sn before claim to -5
sn before claim w -6
sn before com w 40
sn before compar the -6
sn before complaint that -13
sn before conced that -5
sn before concern that -6
sn before conclud , -25
sn before conclud . 28
sn before conclud that -9
sn before confirm that -16
sn before consider -ing -6
sn before consider a -21
sn before consider the -6
sn before consider w -18
sn before continu . 39
sn before continu : -11
sn before continu w -33
sn before convinc that -34
sn before criticiz CAP -7
sn before criticiz for -26
sn before criticiz the -6
sn before criticiz w -35
sn before debat w -50
sn before decid not -8
sn before decid to -11
sn before declar . 14
sn before declar CAP -8
sn before declar that -14
sn before declar the -66
sn before declin to -20
sn before deem w -36
sn before defend CAP -6
sn before defend her -15
sn before defend his -11
sn before deliver w -7
sn before demand w -16
sn before denounc CAP -6
sn before deny any -12
sn before deny that -19
sn before deny the -12
sn before describ as -31
sn before describ how -12
sn before describ the -5
sn before design to -30
sn before discuss the -36
sn before discuss w -33
sn before dismiss CAP -8
sn before draw . 24
sn before draw w 35
sn before eager to -27
sn before endors CAP -10
sn before endors the -6
sn before expect . 44
sn before expect the -8
sn before expect to -58
sn before explain . 26
sn before explain how -24
sn before explain that -6
sn before explain why -27
sn before express w -6
sn before fail w -6
sn before far -ed 29
sn before favor CAP -6
sn before fear that -5
sn before fear the -9
sn before feel -ed -30
sn before fil w -8
sn before find . 47
sn before find CAP -9
sn before find that -9
sn before find w -75
sn before focus w -16
sn before giv CAP -6
sn before giv w -47
sn before go , -15
sn before go w -22
sn before hold w 36
sn before hop that -5
sn before hop to -43
sn before hop w -5
sn before hop will -11
sn before identify as -29
sn before indicat that -6
sn before insist that -12
sn before intend to -23
sn before introduc w 41
sn before it 's -42
sn before it -ed 47
sn before it w -30
sn before keep -ing -12
sn before know " -19
sn before know , 123
sn before know -ing -27
sn before know CAP -58
sn before know how -6
sn before know the -36
sn before know to -19
sn before know w 61
sn before know what -29
sn before launch w -10
sn before lay w -9
sn before less w -6
sn before look -s -11
sn before look a -18
sn before look to -11
sn before look w -39
sn before mak CAP -9
sn before mak his -5
sn before mak that -10
sn before mak to 46
sn before mak w 18
sn before mean to -38
sn before mention CAP -50
sn before mention his -22
sn before mention the -24
sn before mock CAP -6
sn before nam CAP -23
sn before need w -30
sn before nominat CAP -10
sn before not , -103
sn before not . 30
sn before not that -18
sn before not the -15
sn before offer -ly -9
sn before offer -s -7
sn before offer the -12
sn before offer w -8
sn before oppos CAP -6
sn before oppos the -20
sn before order the -5
sn before pass w -44
sn before plan to -18
sn before pledg that -6
sn before pledg to -8
sn before point , -43
sn before point . 25
sn before point CAP -34
sn before point that -7
sn before point w -12
sn before post . 17
sn before post : -7
sn before post a -12
sn before post w -6
sn before praiz CAP -6
sn before predict . 18
sn before predict that -10
sn before promiz to -24
sn before promot a -9
sn before propos -ing -16
sn before propos a -24
sn before propos w -15
sn before proposal to -12
sn before provid w -14
sn before publish w -6
sn before push a -6
sn before put , -37
sn before question CAP -48
sn before question his -8
sn before question is -31
sn before question the -10
sn before question whether -8
sn before question why -6
sn before quot CAP -29
sn before rais -s 28
sn before rais w -18
sn before read , 16
sn before read . 12
sn before recall the 9
sn before refer CAP -33
sn before refer the -36
sn before refer w -53
sn before refus to -11
sn before reiterat his -10
sn before reject the -9
sn before releas -ing -9
sn before releas w -30
sn before remain w -6
sn before remark that -9
sn before remind CAP -11
sn before repeat his -9
sn before reply , 43
sn before reply . 23
sn before report , -6
sn before report -ing -36
sn before report . 34
sn before report CAP 51
sn before report a 68
sn before report in 17
sn before report on -15
sn before report that -30
sn before report w 92
sn before requir to -24
sn before respond , 11
sn before respond . 28
sn before reveal , 49
sn before reveal CAP -5
sn before reveal w -28
sn before rul that 66
sn before say " -14
sn before say 's 63
sn before say , -22
sn before say -ed -18
sn before say -ing 13
sn before say -ly 31
sn before say -s -31
sn before say . 34
sn before say : -49
sn before say CAP -18
sn before say NUM 42
sn before say a -9
sn before say about -24
sn before say after 72
sn before say an 62
sn before say and 22
sn before say as 38
sn before say at 31
sn before say before 64
sn before say for -25
sn before say he -23
sn before say her -25
sn before say if -52
sn before say in 52
sn before say is 8
sn before say it -20
sn before say its -5
sn before say no -12
sn before say of 5
sn before say on -33
sn before say she -29
sn before say so -14
sn before say some -8
sn before say that -20
sn before say the -31
sn before say their -9
sn before say they -23
sn before say this 63
sn before say those -6
sn before say to 58
sn before say w 15
sn before say was -58
sn before say were -58
sn before say when 30
sn before say who 11
sn before say — 42
sn before see -ing -18
sn before see CAP -43
sn before see a -51
sn before see him -7
sn before see the -20
sn before see w 39
sn before seek to -39
sn before seek w -21
sn before seem -ed -29
sn before seem -ly -42
sn before seem like -34
sn before seem to -17
sn before seem w 50
sn before set w -8
sn before sharp w -23
sn before shout , 16
sn before show , 44
sn before show -ing -27
sn before show -s -27
sn before show . 44
sn before show CAP -24
sn before show a -6
sn before show her -9
sn before show how -13
sn before show that -13
sn before show the -6
sn before show to -36
sn before show w -43
sn before sid CAP -5
sn before slam CAP -6
sn before sound w -29
sn before speak -ly -11
sn before speak CAP -6
sn before speak w -6
sn before speculat that -5
sn before start -ing -10
sn before stat , -49
sn before stat . 17
sn before stat that -11
sn before struggl w -6
sn before suggest CAP -42
sn before suggest that -19
sn before suggest the -5
sn before suggest they -12
sn before suggest w -22
sn before suggestion that -5
sn before support -ing 41
sn before support . 50
sn before support CAP -37
sn before support a -21
sn before support the -33
sn before support w -48
sn before supporter CAP -68
sn before surpriz that -6
sn before suspect that -8
sn before tak -ing 50
sn before tak w -65
sn before talk -ing -9
sn before talk -ly -18
sn before talk CAP -15
sn before talk how -7
sn before talk the -9
sn before talk to -37
sn before talk w 38
sn before tell -s 6
sn before tell CAP 41
sn before tell a 60
sn before tell her 50
sn before tell him -6
sn before tell his 62
sn before tell me -56
sn before tell the 53
sn before tell them -28
sn before tell w -28
sn before tell you -9
sn before tend w -5
sn before ther w -7
sn before think CAP -15
sn before think he -7
sn before think that -7
sn before think w -6
sn before threaten to -18
sn before titl " -22
sn before tout his -16
sn before try w -21
sn before turn w -6
sn before tweet . 20
sn before tweet a -11
sn before tweet on -9
sn before tweet that -7
sn before tweet w -29
sn before underscor the -30
sn before urg -s -5
sn before urg CAP -21
sn before urg him -19
sn before urg the -10
sn before urg w -15
sn before used w -35
sn before view , -85
sn before view CAP -17
sn before view as -36
sn before vot CAP -11
sn before vot a -7
sn before vot the -6
sn before vow to -20
sn before want CAP -29
sn before want the -5
sn before want to -11
sn before want w -43
sn before warn CAP -34
sn before warn that -9
sn before wonder if -6
sn before wonder whether -13
sn before worry -ing 17
sn before worry CAP -13
sn before worry that -13
sn before writ " -18
sn before writ , -53
sn before writ -ing 63
sn before writ . 26
sn before writ : -12
sn before writ CAP 85
sn before writ in -26
sn before writ that -19
sn before writ the -9
sn before writ to -27
sn before writ w -25
sn both abl w -9
sn both accord 's -8
sn both accord , 7
sn both accord . -10
sn both accord — 36
sn both accus -ing 83
sn both accus him -24
sn both accus the -12
sn both accusation w -44
sn both acknowledg , -28
sn both acknowledg that -10
sn both acknowledg the -5
sn both add , 29
sn both add . -23
sn both add : -41
sn both add that 23
sn both admit that -10
sn both agre that -6
sn both agre to 32
sn both aim to -11
sn both alarm . -14
sn both alleg w -18
sn both announc , -82
sn both announc -s -12
sn both announc . -7
sn both announc a -6
sn both announc his -7
sn both announc on -18
sn both announc that -7
sn both announc the 66
sn both announc w -8
sn both appear -ed 41
sn both appear to 51
sn both appear w 102
sn both argu , 10
sn both argu . -16
sn both argu in 39
sn both argu that -27
sn both argu the -11
sn both ask , -47
sn both ask -s -45
sn both ask CAP 39
sn both ask a -60
sn both ask her -10
sn both ask him -12
sn both ask his -12
sn both ask if -39
sn both ask the -48
sn both ask to 6
sn both ask w -6
sn both ask what -39
sn both ask whether -11
sn both ask which -36
sn both ask why -6
sn both assert that -14
sn both assertion that -8
sn both assum that -11
sn both assur CAP -9
sn both attack CAP -20
sn both attempt w -20
sn both back CAP -10
sn both bash CAP -5
sn both begin -ing -10
sn both begin w -21
sn both believ , -12
sn both believ CAP 50
sn both believ he 40
sn both believ it -29
sn both believ that -30
sn both believ the -30
sn both believ w -11
sn both blam CAP -14
sn both blam the -16
sn both blast CAP -20
sn both blast the -5
sn both boast his -7
sn both call " 112
sn both call -ing -6
sn both call -s -15
sn both call a 25
sn both call her -7
sn both call him -55
sn both call his -12
sn both call it -9
sn both call the 20
sn both call them 66
sn both call to -61
sn both call w 61
sn both cast -s -12
sn both cast the -7
sn both chant " -47
sn both charg that -6
sn both charg w 20
sn both cit -s -6
sn both cit CAP -5
sn both cit a -5
sn both claim he -11
sn both claim that -11
sn both claim to -43
sn both claim w -9
sn both com w -61
sn both compar the -19
sn both complaint that -16
sn both conclud , 63
sn both conclud . -15
sn both conclud that -20
sn both condemn the -6
sn both consider -ing -26
sn both consider a 11
sn both consider the -39
sn both consider w 41
sn both continu , 61
sn both continu . -11
sn both continu : -14
sn both continu w -63
sn both convinc that -12
sn both criticism CAP -39
sn both criticiz CAP -21
sn both criticiz for 48
sn both criticiz the -18
sn both criticiz w 39
sn both debat w -35
sn both decid not -11
sn both decid to 47
sn both decision to -19
sn both declar . -6
sn both declar CAP -9
sn both declar that -21
sn both declar the 105
sn both declin to -14
sn both decry the -7
sn both deem w 35
sn both defend CAP -7
sn both defend her -6
sn both defend his -7
sn both demand w -9
sn both deny that -5
sn both describ as 68
sn both describ himself -15
sn both describ how -15
sn both describ the -43
sn both describ themselves -8
sn both design to 15
sn both discuss w -59
sn both doubt that -6
sn both draw . -19
sn both draw w -35
sn both endors CAP -14
sn both estimat that -14
sn both expect . -32
sn both expect a -28
sn both expect the 71
sn both expect to 49
sn both explain , 11
sn both explain . -10
sn both explain how -8
sn both explain why -21
sn both express w -6
sn both fail w -7
sn both favor CAP -6
sn both fear that -9
sn both fear the -44
sn both feel -ed -33
sn both feel w -21
sn both find . -7
sn both find CAP -6
sn both find that -7
sn both find w -5
sn both focus -ing -7
sn both focus the -10
sn both focus w -15
sn both giv CAP -6
sn both giv w -44
sn both go , -7
sn both go w -25
sn both hold w 31
sn both hop that -9
sn both hop to 18
sn both hop w -6
sn both hop will 31
sn both identify as 50
sn both includ a -7
sn both indicat that -8
sn both insist that -13
sn both insist they -5
sn both intend to -17
sn both introduc w -37
sn both it 's -20
sn both it -ed -63
sn both it w 75
sn both keep -ing -9
sn both know " 79
sn both know , -102
sn both know -ing 72
sn both know how -9
sn both know that -5
sn both know the 19
sn both know to 44
sn both know w -71
sn both know what -15
sn both launch w -8
sn both lay w -7
sn both less w -5
sn both list the -8
sn both look -s 53
sn both look a 63
sn both look to -47
sn both look w 72
sn both mak CAP -12
sn both mak that -8
sn both mak to -37
sn both mak w -40
sn both mean to 68
sn both mention CAP -12
sn both mention his -7
sn both mention the -14
sn both need w 47
sn both nominat CAP -45
sn both not , 59
sn both not . -9
sn both not that -14
sn both not the -27
sn both offer -ly -10
sn both offer -s -8
sn both offer a -11
sn both offer the 37
sn both offer w -9
sn both oppos the -12
sn both opposition the -7
sn both order the -9
sn both pass w -19
sn both plan to -31
sn both pledg that -9
sn both pledg to -13
sn both point , 66
sn both point . -7
sn both point CAP -12
sn both point that -11
sn both point the -8
sn both point w -10
sn both portray CAP -13
sn both post : -23
sn both post a -20
sn both post w -9
sn both praiz CAP -15
sn both praiz the -12
sn both predict . -6
sn both predict that -19
sn both prefer CAP -16
sn both prefer the -10
sn both press w -11
sn both promiz to -6
sn both promot a -10
sn both propos -ing -8
sn both propos a -18
sn both proposal to -43
sn both push a -6
sn both push to -6
sn both put , 49
sn both question CAP -16
sn both question her -6
sn both question his -7
sn both question is -38
sn both question the -27
sn both question whether -5
sn both rais -s -45
sn both read , -29
sn both recall CAP -10
sn both recall that -8
sn both recall the -23
sn both recogniz that -7
sn both refer CAP 15
sn both refer the 16
sn both refer w -16
sn both refus to -37
sn both reiterat his -7
sn both reject the -6
sn both releas w -8
sn both remain w -6
sn both remark that -6
sn both remind -s -8
sn both remind CAP -27
sn both reply , -68
sn both report , -42
sn both report -ing 27
sn both report . -10
sn both report CAP 39
sn both report a -10
sn both report in 12
sn both report on -16
sn both report that -16
sn both report w -27
sn both requir to 57
sn both respond , -21
sn both reveal , -62
sn both reveal CAP -7
sn both reveal w 49
sn both rul that -9
sn both say " -26
sn both say 's -33
sn both say , 39
sn both say -ed 94
sn both say -ing -35
sn both say -ly -28
sn both say -s 18
sn both say . -14
sn both say : 39
sn both say CAP 9
sn both say DAY -11
sn both say NUM -14
sn both say a -20
sn both say after -29
sn both say an 52
sn both say and -10
sn both say as -45
sn both say before -36
sn both say for -53
sn both say he -7
sn both say her -30
sn both say his 14
sn both say if -15
sn both say in -12
sn both say is 36
sn both say it -24
sn both say its -8
sn both say no -14
sn both say of 34
sn both say she -8
sn both say so -18
sn both say some -7
sn both say the 19
sn both say their -15
sn both say they -19
sn both say this -48
sn both say those -7
sn both say w 18
sn both say was 74
sn both say were -31
sn both say when -17
sn both say who -15
sn both say — -19
sn both see -ing 42
sn both see -s 9
sn both see a -50
sn both see him -11
sn both see w 6
sn both seek to 43
sn both seek w -26
sn both seem -ed 54
sn both seem -ly 51
sn both seem like 73
sn both seem to 12
sn both seem w 25
sn both send w -6
sn both set w -6
sn both shar a -6
sn both sharp w 37
sn both shout , -12
sn both show , -33
sn both show -ing 51
sn both show -s -48
sn both show . -8
sn both show CAP -32
sn both show a -6
sn both show her 81
sn both show how -8
sn both show that -11
sn both show to 41
sn both show w -20
sn both sid CAP -10
sn both slam CAP -9
sn both sound w 25
sn both speak the -6
sn both start -ing -6
sn both stat , 34
sn both stat that -16
sn both struggl w -6
sn both suggest -ing -5
sn both suggest CAP -16
sn both suggest he -6
sn both suggest she -6
sn both suggest that -23
sn both suggest the -8
sn both suggest they -12
sn both suggest w 60
sn both support -ing -10
sn both support CAP -27
sn both support a -8
sn both support the -13
sn both support w -8
sn both supporter CAP -21
sn both surpriz that -12
sn both suspect that -15
sn both tak -ing -27
sn both tak w -11
sn both talk -ing -5
sn both talk -ly -15
sn both talk CAP -23
sn both talk the -6
sn both talk to -8
sn both talk w -36
sn both tell -s 25
sn both tell a -50
sn both tell an -26
sn both tell her -22
sn both tell him -14
sn both tell his -10
sn both tell me -26
sn both tell the 5
sn both tell them 52
sn both tell w -57
sn both tell you -13
sn both tend w -5
sn both ther w -15
sn both think CAP -19
sn both think he -48
sn both think that -11
sn both think the -11
sn both think w -11
sn both threaten to 27
sn both titl " -49
sn both try w -20
sn both turn w -6
sn both tweet , 28
sn both tweet . -9
sn both tweet a -14
sn both tweet that -12
sn both tweet w 59
sn both underscor the -26
sn both understand the -10
sn both urg -s -12
sn both urg CAP -39
sn both urg him 72
sn both urg the -11
sn both urg w -16
sn both used w -16
sn both view , 26
sn both view CAP 24
sn both view as 6
sn both vot CAP -8
sn both vot a -6
sn both vot the -7
sn both vow to 8
sn both want CAP 26
sn both want a -13
sn both want the -9
sn both want to 47
sn both want w -20
sn both warn CAP -72
sn both wonder whether -7
sn both worry -ing -7
sn both worry CAP -13
sn both worry that -7
sn both writ " 61
sn both writ , 16
sn both writ -ing -12
sn both writ . -13
sn both writ : -38
sn both writ CAP -17
sn both writ in 36
sn both writ that -17
sn both writ to -22
sn both writ w -18
w after far base 46
w after far ed 36
w after far ing 37
w after far s 44
w after left base 32
w after left ed 14
w after left ing 64
w after left s 21
w after none base 36
w after none ed -54
w after none ing 72
w after none s 59
w after right ed -24
w after right ing -14
w after right s -33
w before far base -7
w before far ed -17
w before far ing -18
w before left base -15
w before left ing -27
w before left s -15
w before none base -7
w before none ing -32
w before none s -22
w before right base 29
w before right ed 28
w before right ing 27
w before right s 27
w both far base -38
w both far ed -18
w both far ing -20
w both far s -50
w both left base -17
w both left ed -12
w both left ing -37
w both left s -6
w both none base -31
w both none ed 53
w both none ing -45
w both none s -39
w both right base -43
w both right ing -14
wl after far " 60
wl after far , 37
wl after far -ed 13
wl after far -s 16
wl after far CAP -18
wl after far DAY 23
wl after far a -32
wl after far after 12
wl after far an 18
wl after far and 33
wl after far before 17
wl after far but 50
wl after far by 23
wl after far in 47
wl after far or 20
wl after far the 29
wl after far w 12
wl after far while 18
wl after far with 17
wl after far without 29
wl after far — 59
wl after left " -25
wl after left ' -43
wl after left ( 39
wl after left , 16
wl after left -ed 15
wl after left -ing -42
wl after left -ly 12
wl after left -s -78
wl after left . 70
wl after left : 64
wl after left ; 59
wl after left CAP 41
wl after left DAY 42
wl after left NUM 41
wl after left ^ 42
wl after left about 48
wl after left after 53
wl after left although 63
wl after left among 18
wl after left and 57
wl after left are 27
wl after left as 9
wl after left at 65
wl after left because 67
wl after left before 52
wl after left but 50
wl after left by 55
wl after left despite 30
wl after left did 39
wl after left do -45
wl after left for 37
wl after left from 40
wl after left had 34
wl after left how -32
wl after left if 78
wl after left is 5
wl after left of 16
wl after left on 16
wl after left over 24
wl after left since 54
wl after left so 30
wl after left than -37
wl after left though 70
wl after left to 39
wl after left w -32
wl after left was -25
wl after left what -58
wl after left when 51
wl after left where 34
wl after left whether 65
wl after left which -73
wl after left while 56
wl after left who -72
wl after left whom -71
wl after left why 38
wl after left with 28
wl after left yet 55
wl after left — 52
wl after none " -45
wl after none 's 18
wl after none , -36
wl after none -ed -31
wl after none -s -12
wl after none CAP -47
wl after none NUM -44
wl after none ^ 49
wl after none a 78
wl after none after 31
wl after none an 47
wl after none and 86
wl after none as -65
wl after none but 24
wl after none by 14
wl after none despite 26
wl after none for 62
wl after none he -37
wl after none in 29
wl after none it 62
wl after none of 46
wl after none she -83
wl after none that -50
wl after none the 66
wl after none they -23
wl after none under -69
wl after none w -15
wl after none what -40
wl after none when 72
wl after none which -32
wl after none while 56
wl after none who -10
wl after none with 45
wl after right " -21
wl after right , -53
wl after right -s -44
wl after right CAP -88
wl after right ^ 42
wl after right but 14
wl after right that -23
wl after right w -28
wl before far " -25
wl before far , -15
wl before far -ed -10
wl before far -s -30
wl before far CAP 41
wl before far DAY -16
wl before far a 40
wl before far after -5
wl before far an -13
wl before far and -15
wl before far before -10
wl before far but -30
wl before far by -12
wl before far in -25
wl before far or -11
wl before far the -23
wl before far w 9
wl before far while -13
wl before far with -7
wl before far without -13
wl before far — -43
wl before left " 37
wl before left ' 42
wl before left ( -19
wl before left , -14
wl before left -ed 34
wl before left -ing 44
wl before left -ly 17
wl before left -s 32
wl before left . -32
wl before left : -29
wl before left ; -24
wl before left CAP -21
wl before left DAY -24
wl before left NUM -47
wl before left ^ -22
wl before left about -22
wl before left after -30
wl before left although -38
wl before left among -7
wl before left and -27
wl before left are -11
wl before left as 9
wl before left at -40
wl before left because -30
wl before left before -27
wl before left but -26
wl before left by -30
wl before left despite -17
wl before left did -28
wl before left do 42
wl before left does -18
wl before left for -18
wl before left from -22
wl before left had -20
wl before left have 14
wl before left how -33
wl before left if -41
wl before left in -50
wl before left is -9
wl before left of -41
wl before left on 12
wl before left over -13
wl before left since -32
wl before left so -14
wl before left than 38
wl before left though -33
wl before left to -43
wl before left was 47
wl before left what 22
wl before left when -37
wl before left where -44
wl before left whether -38
wl before left while -25
wl before left who -6
wl before left whom 12
wl before left why -14
wl before left will 23
wl before left yet -27
wl before left — -27
wl before none " 9
wl before none 's -38
wl before none , -8
wl before none -ed 17
wl before none -ing -75
wl before none -s 6
wl before none CAP 14
wl before none NUM 15
wl before none ^ -25
wl before none a -36
wl before none after -11
wl before none an -20
wl before none and -51
wl before none as 43
wl before none but -37
wl before none by -5
wl before none despite -15
wl before none for -40
wl before none he -10
wl before none in -16
wl before none it 15
wl before none of 10
wl before none she -33
wl before none that 47
wl before none the -17
wl before none they -44
wl before none under 85
wl before none w 7
wl before none what -26
wl before none when -37
wl before none which 17
wl before none while -18
wl before none who -9
wl before none with -23
wl before none — 9
wl before right " 34
wl before right , 41
wl before right -s 5
wl before right CAP -25
wl before right ^ -8
wl before right but 12
wl before right that 38
wl before right the 35
wl before right w 37
wl both far " -37
wl both far , -22
wl both far -s 7
wl both far CAP -32
wl both far DAY -7
wl both far a -12
wl both far after -7
wl both far and -17
wl both far before -8
wl both far but -21
wl both far by -12
wl both far in -25
wl both far or -8
wl both far the -7
wl both far w -24
wl both far with -10
wl both far without -17
wl both far — -19
wl both left " -12
wl both left ( -20
wl both left -ed -73
wl both left -ly -34
wl both left -s 48
wl both left . -41
wl both left : -36
wl both left ; -37
wl both left CAP -23
wl both left DAY -19
wl both left ^ -21
wl both left about -27
wl both left after -24
wl both left although -27
wl both left among -11
wl both left and -30
wl both left are -17
wl both left as -17
wl both left at -29
wl both left because -38
wl both left before -27
wl both left but -25
wl both left by -28
wl both left despite -14
wl both left did -11
wl both left do 6
wl both left does 14
wl both left for -20
wl both left from -19
wl both left had -15
wl both left have -17
wl both left how 50
wl both left if -41
wl both left in 29
wl both left of 15
wl both left on -40
wl both left over -11
wl both left since -23
wl both left so -16
wl both left though -41
wl both left w 31
wl both left was -37
wl both left what 37
wl both left when -14
wl both left whether -30
wl both left which 66
wl both left while -30
wl both left who 69
wl both left whom 57
wl both left why -24
wl both left will -29
wl both left with -25
wl both left yet -30
wl both left — -26
wl both none " 24
wl both none 's 15
wl both none , 42
wl both none -ed 12
wl both none -ing 54
wl both none -s 6
wl both none CAP 30
wl both none NUM 24
wl both none ^ -25
wl both none a -47
wl both none after -23
wl both none an -29
wl both none and -56
wl both none as 30
wl both none by -9
wl both none despite -13
wl both none for -27
wl both none he 42
wl both none in -15
wl both none it -80
wl both none of -68
wl both none she 100
wl both none the -55
wl both none they 50
wl both none under -39
wl both none w 7
wl both none what 63
wl both none when -37
wl both none which 9
wl both none while -45
wl both none who 16
wl both none with -24
wl both right " -13
wl both right , 11
wl both right -s 29
wl both right CAP 79
wl both right ^ -40
wl both right but -36
wl both right that -17
wl both right the -54
wl both right w -15
wn after far " , 32
wn after far " that 8
wn after far " the 26
wn after far , " 33
wn after far , , 51
wn after far , -ed 12
wn after far , -ing 20
wn after far , -ly 16
wn after far , -s -7
wn after far , CAP 20
wn after far , DAY 16
wn after far , a 27
wn after far , at 25
wn after far , he 20
wn after far , her 21
wn after far , him 7
wn after far , himself 13
wn after far , his 24
wn after far , in 87
wn after far , it 6
wn after far , of -41
wn after far , on 53
wn after far , she 10
wn after far , that 21
wn after far , the 22
wn after far , them 16
wn after far , to 34
wn after far , w 39
wn after far -s CAP 16
wn after far CAP CAP 33
wn after far CAP w 26
wn after far a w 13
wn after far and , 12
wn after far and -ing 14
wn after far and -s 12
wn after far and CAP 21
wn after far and a 13
wn after far and he 14
wn after far and her 16
wn after far and him 13
wn after far and himself 8
wn after far and his 17
wn after far and it 14
wn after far and she 8
wn after far and that 21
wn after far and the 20
wn after far and their 8
wn after far and them 16
wn after far and to 24
wn after far and w 15
wn after far and what 6
wn after far before that 6
wn after far but -ing 7
wn after far but CAP 7
wn after far but his 8
wn after far but that 15
wn after far but the 16
wn after far but to 15
wn after far but w 19
wn after far by CAP 9
wn after far by a 9
wn after far by w 6
wn after far w CAP 44
wn after far w his 6
wn after far w that 9
wn after far w the 17
wn after far w w 44
wn after far — the 9
wn after left " " -50
wn after left " , -28
wn after left " -ing -63
wn after left " -ly -36
wn after left " -s -10
wn after left " . -20
wn after left " : 34
wn after left " DAY -33
wn after left " NUM 5
wn after left " a 17
wn after left " about -64
wn after left " after -18
wn after left " an -15
wn after left " as -29
wn after left " at -40
wn after left " he 45
wn after left " him -25
wn after left " his 37
wn after left " in -32
wn after left " me -55
wn after left " of -38
wn after left " on -53
wn after left " that 75
wn after left " the -6
wn after left " them -52
wn after left " this -23
wn after left " to -5
wn after left " w -20
wn after left " when -19
wn after left " with -8
wn after left " — -20
wn after left ' . -13
wn after left ( that 10
wn after left , , -63
wn after left , -ed 49
wn after left , -ing 49
wn after left , -ly 42
wn after left , -s 53
wn after left , . -67
wn after left , : -12
wn after left , ; -75
wn after left , CAP 13
wn after left , DAY -42
wn after left , NUM 34
wn after left , a 9
wn after left , about 33
wn after left , an 6
wn after left , any 26
wn after left , as 54
wn after left , at 15
wn after left , by 25
wn after left , for 53
wn after left , he 40
wn after left , him 50
wn after left , himself 26
wn after left , his -13
wn after left , how 28
wn after left , in -34
wn after left , it 42
wn after left , its 32
wn after left , not 42
wn after left , of 72
wn after left , on -24
wn after left , one 47
wn after left , several 29
wn after left , she 45
wn after left , some 14
wn after left , that 46
wn after left , the 32
wn after left , their 36
wn after left , them -11
wn after left , they 51
wn after left , this -54
wn after left , those 17
wn after left , to 62
wn after left , up 26
wn after left , w 28
wn after left , why 20
wn after left , with 60
wn after left , — -70
wn after left -ed to 28
wn after left -ing -s 35
wn after left -ing . -66
wn after left -ing that 57
wn after left -ing to -25
wn after left -ing w 66
wn after left -s to -22
wn after left -s w 18
wn after left . CAP 13
wn after left : CAP 20
wn after left : it 8
wn after left : that 10
wn after left : the 9
wn after left : they 9
wn after left : to 15
wn after left : w 16
wn after left ; they 9
wn after left CAP CAP 22
wn after left CAP that 13
wn after left CAP the 20
wn after left CAP to -37
wn after left CAP w 39
wn after left NUM CAP 26
wn after left ^ " 40
wn after left ^ , 60
wn after left ^ -ed 50
wn after left ^ -ing 31
wn after left ^ -ly 46
wn after left ^ -s 35
wn after left ^ : 31
wn after left ^ CAP 37
wn after left ^ DAY 48
wn after left ^ NUM 30
wn after left ^ a 38
wn after left ^ about 24
wn after left ^ against 10
wn after left ^ all 20
wn after left ^ an 20
wn after left ^ and 35
wn after left ^ another 30
wn after left ^ any 15
wn after left ^ as 20
wn after left ^ at 44
wn after left ^ both 21
wn after left ^ by 18
wn after left ^ for 41
wn after left ^ he 31
wn after left ^ her 31
wn after left ^ herself 15
wn after left ^ him 24
wn after left ^ himself 18
wn after left ^ his 26
wn after left ^ how 13
wn after left ^ if 9
wn after left ^ in 75
wn after left ^ is 37
wn after left ^ it 19
wn after left ^ its 26
wn after left ^ many 26
wn after left ^ me 15
wn after left ^ most 31
wn after left ^ no 19
wn after left ^ not 19
wn after left ^ of 49
wn after left ^ on 50
wn after left ^ one 7
wn after left ^ other 14
wn after left ^ our 5
wn after left ^ over 12
wn after left ^ several 13
wn after left ^ she 30
wn after left ^ so 15
wn after left ^ some 12
wn after left ^ that 26
wn after left ^ the 36
wn after left ^ their 26
wn after left ^ them 9
wn after left ^ these 29
wn after left ^ they 29
wn after left ^ this 43
wn after left ^ those 12
wn after left ^ to 39
wn after left ^ up 9
wn after left ^ w 40
wn after left ^ was 50
wn after left ^ what 12
wn after left ^ when 59
wn after left ^ whether 7
wn after left ^ why 6
wn after left ^ with 40
wn after left ^ you 9
wn after left ^ — 51
wn after left about they 12
wn after left after -s 13
wn after left after CAP 21
wn after left after a 20
wn after left after him 17
wn after left after his 8
wn after left after that 14
wn after left after the 34
wn after left after to 11
wn after left after w 22
wn after left although that 16
wn after left although the 10
wn after left and -ing 16
wn after left and -s 26
wn after left and CAP 25
wn after left and a 26
wn after left and he 24
wn after left and him 6
wn after left and his 14
wn after left and it 13
wn after left and she 9
wn after left and that 20
wn after left and the 25
wn after left and them 19
wn after left and they 15
wn after left and to 50
wn after left and w 32
wn after left as -ing -21
wn after left as -s 49
wn after left as . -49
wn after left as : -20
wn after left as CAP 5
wn after left as his 26
wn after left as how 23
wn after left as that 17
wn after left as the 47
wn after left as their 21
wn after left as to 59
wn after left as w 78
wn after left because CAP 13
wn after left because that 11
wn after left because the 7
wn after left but , 24
wn after left but -ing 16
wn after left but -ly 8
wn after left but -s 6
wn after left but CAP 24
wn after left but a 9
wn after left but he 27
wn after left but her 7
wn after left but his 12
wn after left but it 7
wn after left but she 19
wn after left but that 25
wn after left but the 27
wn after left but they 20
wn after left but to 35
wn after left but w 35
wn after left for the 9
wn after left from w 18
wn after left if to 21
wn after left in , -20
wn after left in CAP 34
wn after left in to -17
wn after left in w 26
wn after left of CAP 9
wn after left of that 13
wn after left since his 12
wn after left than . -23
wn after left though CAP 25
wn after left though that 14
wn after left though they 7
wn after left though to 28
wn after left though w 8
wn after left to -s 18
wn after left to w 23
wn after left w " 7
wn after left w , 16
wn after left w -ing 70
wn after left w -s 20
wn after left w . -44
wn after left w CAP 27
wn after left w a 107
wn after left w about -31
wn after left w at -40
wn after left w he -39
wn after left w his 52
wn after left w in -69
wn after left w that 18
wn after left w the 24
wn after left w to -22
wn after left w was -64
wn after left w will -34
wn after left what " 36
wn after left what . -18
wn after left what as 13
wn after left what w -78
wn after left when , 16
wn after left when -s 12
wn after left when CAP 34
wn after left when a 19
wn after left when him 11
wn after left when his 6
wn after left when that 12
wn after left when the -13
wn after left when they 8
wn after left when to 13
wn after left when w 20
wn after left where to 32
wn after left which " -25
wn after left which , 28
wn after left which as -58
wn after left which that 66
wn after left which the 14
wn after left which w -34
wn after left which was -18
wn after left while CAP 21
wn after left while a 15
wn after left while he 8
wn after left while that 9
wn after left while the 22
wn after left while they 21
wn after left while to 20
wn after left while w 19
wn after left whom as -37
wn after left with CAP 15
wn after left with that 8
wn after left with the 9
wn after left with they 6
wn after left with to 6
wn after left with w 15
wn after left — -s 27
wn after left — CAP 30
wn after left — a 28
wn after left — an 8
wn after left — he 11
wn after left — it 6
wn after left — she 13
wn after left — that 15
wn after left — the 22
wn after left — to 28
wn after left — w 10
wn after none , -ed -21
wn after none , a 66
wn after none , that -53
wn after none , the -16
wn after none , to -53
wn after none , w -54
wn after none -s , -14
wn after none -s -ed -18
wn after none -s -ing -45
wn after none -s -ly -78
wn after none -s CAP -35
wn after none -s as -28
wn after none -s that 57
wn after none -s to -35
wn after none -s w -28
wn after none CAP , 26
wn after none CAP -ed -41
wn after none CAP -ing 20
wn after none CAP a -12
wn after none CAP as -22
wn after none CAP for -20
wn after none CAP the 31
wn after none CAP to -12
wn after none CAP w -48
wn after none ^ 's 15
wn after none ^ CAP 15
wn after none ^ if 12
wn after none ^ on 13
wn after none ^ that 6
wn after none ^ the -54
wn after none ^ w 20
wn after none ^ whether 13
wn after none a that 10
wn after none a w 43
wn after none and CAP 21
wn after none and to -28
wn after none and w 25
wn after none he to 20
wn after none he w -42
wn after none it that 50
wn after none it to -19
wn after none it w -6
wn after none she to -12
wn after none that to 31
wn after none the CAP 18
wn after none the is 19
wn after none the of 25
wn after none the that 17
wn after none w " -17
wn after none w -ed -42
wn after none w -ing -8
wn after none w -s -21
wn after none w . -14
wn after none w CAP -49
wn after none w a -69
wn after none w as 21
wn after none w in 29
wn after none w of 25
wn after none w on 39
wn after none w that -15
wn after none w to -26
wn after none w w -7
wn after none when whether 9
wn after none which to -15
wn after none who to -52
wn after right " 's -11
wn after right " , -31
wn after right " . -11
wn after right " and -7
wn after right " who -11
wn after right , 's -46
wn after right , , 6
wn after right , . -11
wn after right , — -39
wn after right -s , -26
wn after right CAP . -9
wn after right ^ , 74
wn after right the , -34
wn after right the . -24
wn after right w , 32
wn after right w . -9
wn before far " that -5
wn before far " the -18
wn before far , " -8
wn before far , , -11
wn before far , -ing -9
wn before far , -ly -8
wn before far , -s 23
wn before far , DAY -7
wn before far , a -9
wn before far , at -21
wn before far , he -8
wn before far , her -13
wn before far , himself -6
wn before far , his -17
wn before far , in -62
wn before far , of 54
wn before far , on -48
wn before far , that -10
wn before far , the -13
wn before far , to -14
wn before far , w -24
wn before far -s CAP -6
wn before far CAP CAP -15
wn before far CAP w -22
wn before far a w -9
wn before far and , -5
wn before far and -ing -8
wn before far and CAP -11
wn before far and he -6
wn before far and her -9
wn before far and his -12
wn before far and it -9
wn before far and that -11
wn before far and the -11
wn before far and them -10
wn before far and to -7
wn before far and w -11
wn before far but that -8
wn before far but the -11
wn before far but w -9
wn before far by CAP -6
wn before far w CAP -26
wn before far w that -6
wn before far w the -6
wn before far w w -29
wn before far — the -7
wn before left " " 8
wn before left " -ing 80
wn before left " -ly 56
wn before left " . 36
wn before left " : -71
wn before left " DAY 56
wn before left " a 13
wn before left " about 25
wn before left " after 37
wn before left " an 46
wn before left " as 62
wn before left " at 20
wn before left " he -33
wn before left " him -14
wn before left " his -17
wn before left " in 26
wn before left " me 64
wn before left " of -15
wn before left " on 85
wn before left " that -53
wn before left " the 25
wn before left " this 44
wn before left " to 54
wn before left " w 20
wn before left " when 29
wn before left " with 17
wn before left " — 39
wn before left ' . 21
wn before left ( that -5
wn before left , " -24
wn before left , , -34
wn before left , -ed -44
wn before left , -ing -7
wn before left , -ly -56
wn before left , -s -36
wn before left , . 96
wn before left , : -47
wn before left , ; 38
wn before left , CAP -11
wn before left , DAY 31
wn before left , NUM -24
wn before left , a -29
wn before left , about -12
wn before left , an -31
wn before left , any -17
wn before left , as -29
wn before left , by -13
wn before left , for -21
wn before left , he -31
wn before left , him -24
wn before left , himself -10
wn before left , his 13
wn before left , how -14
wn before left , in 18
wn before left , it -23
wn before left , its -20
wn before left , not -21
wn before left , of -41
wn before left , on 16
wn before left , one -29
wn before left , several -15
wn before left , she -21
wn before left , some -7
wn before left , that -29
wn before left , their -13
wn before left , them -55
wn before left , they -20
wn before left , this 33
wn before left , those -6
wn before left , to -17
wn before left , up -13
wn before left , w -18
wn before left , why -11
wn before left , with -44
wn before left , — 92
wn before left -ed to -17
wn before left -ing -s -17
wn before left -ing . 77
wn before left -ing that -33
wn before left -ing to 57
wn before left -ing w -52
wn before left -s CAP -38
wn before left -s to 21
wn before left . CAP -10
wn before left : CAP -7
wn before left : it -5
wn before left : w -7
wn before left CAP CAP -8
wn before left CAP the -6
wn before left CAP to -8
wn before left CAP w -24
wn before left NUM CAP -9
wn before left ^ " -15
wn before left ^ , -32
wn before left ^ -ed -23
wn before left ^ -ing -15
wn before left ^ -ly -31
wn before left ^ -s -17
wn before left ^ : -16
wn before left ^ CAP -20
wn before left ^ DAY -36
wn before left ^ NUM -20
wn before left ^ a -20
wn before left ^ about -6
wn before left ^ after 6
wn before left ^ all -9
wn before left ^ an -8
wn before left ^ and -30
wn before left ^ another -21
wn before left ^ any -8
wn before left ^ as -8
wn before left ^ at -37
wn before left ^ both -11
wn before left ^ by -8
wn before left ^ for -18
wn before left ^ he -13
wn before left ^ her -15
wn before left ^ herself -8
wn before left ^ him -10
wn before left ^ himself -7
wn before left ^ his -14
wn before left ^ how -9
wn before left ^ in -43
wn before left ^ is -18
wn before left ^ it -10
wn before left ^ its -11
wn before left ^ many -18
wn before left ^ me -10
wn before left ^ most -10
wn before left ^ no -9
wn before left ^ not -7
wn before left ^ of -16
wn before left ^ on -40
wn before left ^ over -8
wn before left ^ several -7
wn before left ^ she -12
wn before left ^ so -7
wn before left ^ some -6
wn before left ^ that -13
wn before left ^ the -17
wn before left ^ their -11
wn before left ^ them -6
wn before left ^ these -9
wn before left ^ they -12
wn before left ^ this -20
wn before left ^ those -6
wn before left ^ to -13
wn before left ^ w -22
wn before left ^ was -15
wn before left ^ what -6
wn before left ^ when -53
wn before left ^ with -30
wn before left ^ — -42
wn before left after -s -5
wn before left after CAP -13
wn before left after a -10
wn before left after him -10
wn before left after his -5
wn before left after that -9
wn before left after the -20
wn before left after w -15
wn before left although that -8
wn before left although the -5
wn before left and -ing -9
wn before left and -s -18
wn before left and CAP -12
wn before left and a -9
wn before left and he -12
wn before left and his -10
wn before left and it -7
wn before left and that -8
wn before left and the -12
wn before left and them -9
wn before left and they -8
wn before left and to -9
wn before left and w -17
wn before left as , -9
wn before left as -ing 32
wn before left as -s -28
wn before left as . 56
wn before left as : 36
wn before left as CAP -47
wn before left as a 26
wn before left as his -18
wn before left as how -15
wn before left as in -26
wn before left as on 5
wn before left as that -11
wn before left as the -31
wn before left as their -9
wn before left as to -25
wn before left as w -46
wn before left because CAP -5
wn before left because that -5
wn before left but , -13
wn before left but -ing -9
wn before left but -ly -5
wn before left but CAP -13
wn before left but he -11
wn before left but his -8
wn before left but she -8
wn before left but that -13
wn before left but the -10
wn before left but they -8
wn before left but to -9
wn before left but w -16
wn before left from w -7
wn before left in , -32
wn before left in to -15
wn before left in w -7
wn before left since his -9
wn before left than . 32
wn before left though CAP -15
wn before left though that -6
wn before left though to -10
wn before left to -s -5
wn before left to w -10
wn before left w " -20
wn before left w , 30
wn before left w -ing -26
wn before left w -s -45
wn before left w . 75
wn before left w CAP -66
wn before left w a -47
wn before left w about -14
wn before left w he -33
wn before left w his -26
wn before left w in 16
wn before left w that 18
wn before left w the -35
wn before left w to 12
wn before left w w 31
wn before left w was 44
wn before left w will -15
wn before left what " -30
wn before left what . 52
wn before left what as -48
wn before left what w 11
wn before left when -s -6
wn before left when CAP -20
wn before left when a -8
wn before left when the -37
wn before left when w -9
wn before left which " -31
wn before left which , 51
wn before left which as 22
wn before left which that -27
wn before left which the -32
wn before left which w 19
wn before left which was -25
wn before left while CAP -11
wn before left while the -7
wn before left while they -12
wn before left while to -5
wn before left while w -9
wn before left whom as -22
wn before left with CAP -9
wn before left with that -5
wn before left with w -6
wn before left — -s -17
wn before left — CAP -13
wn before left — a -19
wn before left — she -7
wn before left — that -6
wn before left — the -15
wn before left — to -10
wn before left — w -5
wn before none , -ed -27
wn before none , CAP -53
wn before none , a -15
wn before none , that -15
wn before none , the -46
wn before none , to 8
wn before none , w 41
wn before none -s , 60
wn before none -s -ed 10
wn before none -s -ing -27
wn before none -s -ly 21
wn before none -s CAP -34
wn before none -s as -39
wn before none -s that -17
wn before none -s to -41
wn before none -s w 18
wn before none CAP , 53
wn before none CAP -ed 26
wn before none CAP -ing -45
wn before none CAP CAP -63
wn before none CAP a -28
wn before none CAP as -52
wn before none CAP for -23
wn before none CAP the -56
wn before none CAP to -36
wn before none CAP w 31
wn before none ^ 's -11
wn before none ^ on -9
wn before none ^ the -7
wn before none ^ w -7
wn before none a that -6
wn before none a w -24
wn before none and CAP -10
wn before none and to -11
wn before none and w -10
wn before none he to -28
wn before none he w -25
wn before none it that -27
wn before none it to -27
wn before none it w -22
wn before none she to -7
wn before none that to -53
wn before none the CAP -12
wn before none the is -13
wn before none the of -13
wn before none the that -12
wn before none the w 25
wn before none w " -28
wn before none w , 75
wn before none w -ed 24
wn before none w -ing -60
wn before none w -s -49
wn before none w . 43
wn before none w CAP 23
wn before none w a 29
wn before none w as -70
wn before none w in 21
wn before none w on -8
wn before none w that -40
wn before none w the -33
wn before none w to -14
wn before none w w -45
wn before none which to -23
wn before none who to -14
wn before right " 's 18
wn before right " , 26
wn before right " . 14
wn before right " and 15
wn before right " in 11
wn before right " who 23
wn before right " — 12
wn before right , 's 62
wn before right , , -62
wn before right , . 23
wn before right , — -19
wn before right -s , 42
wn before right CAP . -14
wn before right ^ , -47
wn before right that . 7
wn before right the , 39
wn before right the . 30
wn before right w , -16
wn before right w . 15
wn both far " , -29
wn both far " the -8
wn both far , " -25
wn both far , , -41
wn both far , -ed -8
wn both far , -ing -11
wn both far , -ly -8
wn both far , -s -21
wn both far , CAP -21
wn both far , DAY -11
wn both far , a -18
wn both far , he -12
wn both far , her -8
wn both far , himself -6
wn both far , his -7
wn both far , in -34
wn both far , of -25
wn both far , on -6
wn both far , she -6
wn both far , that -11
wn both far , the -9
wn both far , them -12
wn both far , to -20
wn both far , w -16
wn both far -s CAP -10
wn both far CAP CAP -19
wn both far and , -7
wn both far and -ing -5
wn both far and -s -8
wn both far and CAP -10
wn both far and a -9
wn both far and he -7
wn both far and her -7
wn both far and him -9
wn both far and it -5
wn both far and that -10
wn both far and the -9
wn both far and them -7
wn both far and to -18
wn both far but that -7
wn both far but to -13
wn both far but w -9
wn both far by a -5
wn both far w CAP -18
wn both far w the -11
wn both far w w -17
wn both left " " 27
wn both left " , 26
wn both left " -ing -28
wn both left " -ly -25
wn both left " . -16
wn both left " : 19
wn both left " CAP -7
wn both left " DAY -24
wn both left " NUM -15
wn both left " a -37
wn both left " about 17
wn both left " after -19
wn both left " an -42
wn both left " as -40
wn both left " at 11
wn both left " he -15
wn both left " him 42
wn both left " his -31
wn both left " me -13
wn both left " of 43
wn both left " on -35
wn both left " that -25
wn both left " the -23
wn both left " them 32
wn both left " this -22
wn both left " to -69
wn both left " when -11
wn both left " with -15
wn both left " — -21
wn both left ' . -8
wn both left , " 15
wn both left , , 91
wn both left , -ed -17
wn both left , -ing -46
wn both left , -s -19
wn both left , . -30
wn both left , : 42
wn both left , ; 21
wn both left , DAY 9
wn both left , NUM -11
wn both left , a 15
wn both left , about -21
wn both left , an 18
wn both left , any -10
wn both left , as -29
wn both left , at -16
wn both left , by -13
wn both left , for -34
wn both left , he -12
wn both left , him -27
wn both left , himself -16
wn both left , how -15
wn both left , in 13
wn both left , it -19
wn both left , its -13
wn both left , not -22
wn both left , of -37
wn both left , on 11
wn both left , one -20
wn both left , several -14
wn both left , she -25
wn both left , some -7
wn both left , that -18
wn both left , the -31
wn both left , their -23
wn both left , them 44
wn both left , they -33
wn both left , this 24
wn both left , those -11
wn both left , to -48
wn both left , up -13
wn both left , w -12
wn both left , why -9
wn both left , with -18
wn both left , — -45
wn both left -ed to -13
wn both left -ing -s -18
wn both left -ing . -13
wn both left -ing that -28
wn both left -ing to -33
wn both left -ing w -18
wn both left -s CAP 26
wn both left -s w -21
wn both left : CAP -13
wn both left : that -6
wn both left : the -6
wn both left : they -6
wn both left : to -12
wn both left : w -10
wn both left CAP CAP -14
wn both left CAP that -9
wn both left CAP the -14
wn both left CAP to 41
wn both left CAP w -16
wn both left NUM CAP -18
wn both left ^ " -25
wn both left ^ , -32
wn both left ^ -ed -28
wn both left ^ -ing -16
wn both left ^ -ly -16
wn both left ^ -s -18
wn both left ^ : -16
wn both left ^ CAP -17
wn both left ^ DAY -12
wn both left ^ NUM -11
wn both left ^ a -18
wn both left ^ about -18
wn both left ^ after -16
wn both left ^ against -6
wn both left ^ all -11
wn both left ^ an -12
wn both left ^ another -10
wn both left ^ any -7
wn both left ^ as -13
wn both left ^ at -8
wn both left ^ both -11
wn both left ^ by -10
wn both left ^ for -23
wn both left ^ he -19
wn both left ^ her -17
wn both left ^ herself -7
wn both left ^ him -14
wn both left ^ himself -11
wn both left ^ his -12
wn both left ^ in -39
wn both left ^ is -20
wn both left ^ it -9
wn both left ^ its -14
wn both left ^ many -7
wn both left ^ most -21
wn both left ^ no -10
wn both left ^ not -11
wn both left ^ of -34
wn both left ^ on -10
wn both left ^ other -9
wn both left ^ several -6
wn both left ^ she -18
wn both left ^ so -8
wn both left ^ some -6
wn both left ^ that -14
wn both left ^ the -19
wn both left ^ their -14
wn both left ^ these -20
wn both left ^ they -17
wn both left ^ this -23
wn both left ^ those -6
wn both left ^ to -26
wn both left ^ w -18
wn both left ^ was -37
wn both left ^ what -6
wn both left ^ when -8
wn both left ^ with -10
wn both left ^ — -11
wn both left about they -7
wn both left after -s -8
wn both left after CAP -9
wn both left after a -10
wn both left after him -7
wn both left after the -14
wn both left after to -9
wn both left after w -7
wn both left although that -8
wn both left and -ing -7
wn both left and -s -8
wn both left and CAP -14
wn both left and a -17
wn both left and he -13
wn both left and it -6
wn both left and she -5
wn both left and that -12
wn both left and the -12
wn both left and them -11
wn both left and they -8
wn both left and to -42
wn both left and w -15
wn both left as -ing -19
wn both left as -s -22
wn both left as . -9
wn both left as : -21
wn both left as CAP 29
wn both left as a -44
wn both left as his -9
wn both left as how -9
wn both left as in 28
wn both left as on -11
wn both left as that -6
wn both left as the -17
wn both left as their -12
wn both left as to -36
wn both left as w -34
wn both left because CAP -8
wn both left because that -5
wn both left but , -12
wn both left but -ing -7
wn both left but CAP -11
wn both left but a -5
wn both left but he -16
wn both left but she -11
wn both left but that -12
wn both left but the -18
wn both left but they -12
wn both left but to -26
wn both left but w -19
wn both left for the -6
wn both left from w -11
wn both left if to -17
wn both left in , 38
wn both left in CAP -31
wn both left in to 25
wn both left in w -19
wn both left of CAP -5
wn both left of that -9
wn both left than . -10
wn both left though CAP -11
wn both left though that -9
wn both left though to -19
wn both left to -s -13
wn both left to w -14
wn both left w , -63
wn both left w -ing -51
wn both left w -s 10
wn both left w . -34
wn both left w CAP 9
wn both left w a -69
wn both left w about 39
wn both left w at 34
wn both left w he 57
wn both left w his -27
wn both left w in 34
wn both left w that -53
wn both left w to 13
wn both left w w -32
wn both left w was 10
wn both left w will 44
wn both left what " -23
wn both left what . -36
wn both left what as 15
wn both left what w 55
wn both left when , -14
wn both left when -s -6
wn both left when CAP -15
wn both left when a -11
wn both left when him -9
wn both left when that -7
wn both left when the 39
wn both left when to -10
wn both left when w -11
wn both left where to -27
wn both left which " 43
wn both left which , -96
wn both left which as 25
wn both left which that -45
wn both left which the 5
wn both left which w 11
wn both left which was 37
wn both left while CAP -11
wn both left while a -12
wn both left while the -15
wn both left while they -8
wn both left while to -15
wn both left while w -10
wn both left whom as 54
wn both left with CAP -6
wn both left with w -9
wn both left — -s -11
wn both left — CAP -17
wn both left — a -10
wn both left — an -5
wn both left — he -7
wn both left — she -6
wn both left — that -9
wn both left — the -8
wn both left — to -18
wn both none , -ed 39
wn both none , CAP 21
wn both none , a -57
wn both none , that 62
wn both none , the 40
wn both none , to 40
wn both none , w 14
wn both none -s , -52
wn both none -s -ing 67
wn both none -s -ly 46
wn both none -s CAP 62
wn both none -s as 62
wn both none -s that -43
wn both none -s to 63
wn both none -s w 7
wn both none CAP , -76
wn both none CAP -ed 7
wn both none CAP -ing 9
wn both none CAP CAP 35
wn both none CAP a 35
wn both none CAP as 69
wn both none CAP for 42
wn both none CAP the 11
wn both none CAP to 44
wn both none CAP w 13
wn both none ^ CAP -10
wn both none ^ if -8
wn both none ^ the 58
wn both none ^ w -13
wn both none ^ whether -9
wn both none a w -22
wn both none and CAP -11
wn both none and to 33
wn both none and w -16
wn both none he w 61
wn both none it that -26
wn both none it to 31
wn both none it w 20
wn both none she to 19
wn both none the CAP -7
wn both none the is -6
wn both none the of -12
wn both none the that -6
wn both none the w -27
wn both none w " 36
wn both none w , -105
wn both none w -ed 12
wn both none w -ing 48
wn both none w -s 53
wn both none w . -29
wn both none w CAP 29
wn both none w a 42
wn both none w as 32
wn both none w in -54
wn both none w of -36
wn both none w on -53
wn both none w that 40
wn both none w the 27
wn both none w to 36
wn both none w w 44
wn both none which to 35
wn both none who to 61
wn both right " 's -8
wn both right " and -8
wn both right " in -7
wn both right " who -12
wn both right " — -9
wn both right , 's -18
wn both right , , 52
wn both right , . -11
wn both right , — 43
wn both right -s , -18
wn both right CAP . 20
wn both right ^ , -29
wn both right the , -6
wn both right the . -6
wn both right w , -22
wn both right w . -7
`
