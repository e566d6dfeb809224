/** Made by bench/attribution/train.ts. */
export const side: string = `
b after 17
b before -6
b both -11
f after 0 left 42
f after 0 none 47
f after 0 right 44
f after 1 left 63
f after 1 none 22
f after 2 left 33
f after 2 none 28
f after 2 right 25
f after 3 far 41
f after 3 none -16
f after 3 right -26
f before 0 left -23
f before 0 none -24
f before 0 right -10
f before 1 left -30
f before 1 none -31
f before 1 right -5
f before 2 left -36
f before 2 none -32
f before 2 right -7
f before 3 far -17
f before 3 left 6
f before 3 right 33
f both 0 left -20
f both 0 none -23
f both 0 right -39
f both 1 left -33
f both 2 right -24
f both 3 far -24
f both 3 left -7
f both 3 none 14
f both 3 right -6
g after -ed ed 24
g after -ing ing 52
g after -ly base -9
g after -ly ed 40
g after -ly ing 37
g after -ly s -27
g after -s base 32
g after -s s 27
g after CAP base 15
g after CAP ed -12
g after CAP ing 56
g after CAP s 41
g after am base 18
g after are base 34
g after are ed -19
g after are s 54
g after can base 35
g after could base 10
g after could ed -27
g after did base 51
g after didn't base 9
g after didn’t base 63
g after do base 75
g after does base 46
g after doesn't base 26
g after doesn’t base 5
g after don't base 36
g after don’t base -21
g after had base 18
g after had ed 9
g after had ing 15
g after has base 37
g after has ed 32
g after has ing -22
g after hasn't ed 12
g after have base 34
g after have ing -26
g after is base -8
g after is ed -33
g after it base 26
g after may ed 12
g after must base 26
g after not base 63
g after not ed -14
g after not ing 46
g after once ed 66
g after should base 27
g after so ed 39
g after to base 78
g after to ed 33
g after to ing 49
g after to s 78
g after w base 22
g after w ing 65
g after w s 25
g after was base 32
g after was ed -47
g after were base 31
g after were ing 16
g after were s 55
g after will base 20
g after will ed 37
g after will ing 26
g after would ed -22
g after wouldn’t base 27
g after ’ll base 14
g after ’re ing 13
g after ’s base 32
g after ’s ed 9
g after ’s ing -18
g before -ed ed -10
g before -ing ing -24
g before -ly base 32
g before -ly ed -24
g before -ly ing -6
g before -ly s 92
g before -s base -15
g before -s s -14
g before CAP base -7
g before CAP ed -27
g before CAP ing -33
g before CAP s -22
g before am base -8
g before are base -52
g before are s -18
g before can base -76
g before could base -52
g before could ed -18
g before did base -24
g before didn’t base -44
g before do base -33
g before does base -12
g before doesn't base -10
g before doesn’t base 22
g before don't base -32
g before don’t base -25
g before had base -9
g before had ed -7
g before had ing -10
g before has base -59
g before has ed -7
g before has ing 50
g before hasn't ed -6
g before have base 36
g before have ing 51
g before is base 6
g before is ed -13
g before it base -21
g before may base -15
g before may ed -5
g before might base -7
g before must base -12
g before never ed 17
g before not base -29
g before not ed 19
g before not ing -40
g before once ed 14
g before should base -16
g before so ed -26
g before to base -28
g before to ing -17
g before to s -38
g before w base -11
g before w ed 6
g before w ing -45
g before w s -52
g before was ed 19
g before was ing -29
g before were base 7
g before were ing -11
g before were s -39
g before will base 22
g before will ed 23
g before will ing -6
g before would base 33
g before would ed 12
g before wouldn’t base -18
g before ’re ing -8
g before ’s base -22
g before ’s ed -19
g before ’s ing 28
g both -ed ed -14
g both -ing ing -28
g both -ly base -28
g both -ly ed -16
g both -ly ing -31
g both -ly s -89
g both -s base -18
g both -s s -12
g both CAP base -8
g both CAP ed 36
g both CAP ing -23
g both CAP s -20
g both am base -10
g both are base 12
g both are ed 20
g both are ing 6
g both are s -41
g both can base 14
g both could base 30
g both could ed 35
g both did base -27
g both didn’t base -21
g both do base -53
g both does base -34
g both doesn't base -16
g both doesn’t base -33
g both don’t base 38
g both had base -9
g both had ing -5
g both has base 22
g both has ed -25
g both has ing -43
g both hasn't ed -7
g both have base -76
g both have ing -40
g both is ed 40
g both it base -8
g both may base 10
g both may ed -7
g both might base 10
g both must base -15
g both never ed -22
g both not base -40
g both not ed -7
g both not ing -9
g both once ed -91
g both should base -12
g both so ed -14
g both to base -50
g both to ed -36
g both to ing -34
g both to s -50
g both w base -11
g both w ed -5
g both w ing -26
g both w s 19
g both was base -31
g both was ed 23
g both was ing 19
g both were base -38
g both were ing -5
g both were s -26
g both will base -47
g both will ed -62
g both will ing -21
g both would base -41
g both would ed 11
g both wouldn’t base -9
g both ’ll base -9
g both ’re ing -6
g both ’s base -11
g both ’s ed 7
g both ’s ing -13
l after " -22
l after ' -44
l after 's -25
l after ( 32
l after , 12
l after -ed -17
l after -ing -9
l after -ly 11
l after -s -48
l after . 72
l after : 87
l after ; 62
l after CAP -33
l after NUM 7
l after ^ 42
l after a 52
l after about 47
l after after 72
l after although 67
l after among 19
l after an 56
l after and 48
l after are 27
l after as -5
l after at 64
l after because 67
l after before 59
l after but 52
l after by 47
l after despite 52
l after did 37
l after do -45
l after for 62
l after from 44
l after had 33
l after he -33
l after how -19
l after if 78
l after in 22
l after it 62
l after of 32
l after on 23
l after or 23
l after out -9
l after over 33
l after she -81
l after since 53
l after so 29
l after than -45
l after that -48
l after the 57
l after they -6
l after this -47
l after though 54
l after to 38
l after under -24
l after up 48
l after w -24
l after was -6
l after what -69
l after when 60
l after where 34
l after whether 63
l after which -74
l after while 63
l after who -51
l after whom -70
l after why 44
l after with 41
l after without -22
l after yet 57
l after ~ 50
l after — 67
l before " 33
l before ' 46
l before 's 24
l before ( -9
l before , -8
l before -ed 27
l before -ly 19
l before -s 14
l before . -33
l before : -47
l before ; -25
l before DAY 12
l before NUM -25
l before ^ -22
l before a -11
l before about -21
l before after -44
l before although -39
l before among -8
l before an -29
l before and -23
l before are -11
l before as 16
l before at -40
l before because -31
l before before -35
l before but -26
l before by -24
l before despite -32
l before did -26
l before do 41
l before does -19
l before for -35
l before from -23
l before had -19
l before have 16
l before he -9
l before how -39
l before if -41
l before in -29
l before is -9
l before it 7
l before on 10
l before or -12
l before out -22
l before over -20
l before she -25
l before since -26
l before so -13
l before than 82
l before that 57
l before they -49
l before this 14
l before though -33
l before to -38
l before under 63
l before up -20
l before w 8
l before was 26
l before what 28
l before when -39
l before where -44
l before whether -38
l before which 8
l before while -28
l before who -14
l before whom 16
l before why -15
l before will 26
l before with -11
l before without -41
l before yet -27
l before ~ -8
l before — -42
l both " -10
l both ( -23
l both -ed -11
l both -ing 9
l both -ly -34
l both -s 30
l both . -42
l both : -42
l both ; -39
l both CAP 28
l both DAY -12
l both NUM 12
l both ^ -20
l both a -45
l both about -27
l both after -29
l both although -30
l both among -11
l both an -28
l both and -25
l both are -17
l both as -11
l both at -29
l both because -38
l both before -27
l both but -25
l both by -24
l both despite -25
l both did -11
l both does 11
l both for -29
l both from -22
l both had -15
l both have -17
l both he 39
l both how 41
l both if -41
l both it -82
l both of -30
l both on -44
l both or -11
l both out 26
l both over -14
l both she 94
l both since -30
l both so -16
l both than -36
l both that -13
l both the -61
l both they 37
l both this 33
l both though -23
l both to -8
l both under -60
l both up -32
l both w 15
l both was -30
l both what 45
l both when -20
l both whether -28
l both which 62
l both while -35
l both who 57
l both whom 60
l both why -31
l both will -32
l both with -30
l both without 51
l both yet -32
l both ~ -44
l both — -28
ln after " " -37
ln after " 's -33
ln after " , -25
ln after " -ed -19
ln after " -ing -35
ln after " -ly -36
ln after " . -19
ln after " : 27
ln after " DAY -33
ln after " NUM 6
ln after " a 17
ln after " about -63
ln after " after -20
ln after " an -10
ln after " and -11
ln after " as -29
ln after " at -39
ln after " during -42
ln after " from -14
ln after " he 55
ln after " him -21
ln after " his 38
ln after " in -31
ln after " it 45
ln after " me -56
ln after " of -40
ln after " on -53
ln after " that 32
ln after " them -51
ln after " this -22
ln after " w -14
ln after " when -19
ln after " who -11
ln after " with -9
ln after " — -22
ln after ' . -13
ln after ( that 9
ln after , 's -18
ln after , , -48
ln after , -ed 29
ln after , -ing 24
ln after , -ly 27
ln after , -s 31
ln after , . -39
ln after , : -30
ln after , ; -76
ln after , CAP 15
ln after , DAY -30
ln after , NUM 34
ln after , a 31
ln after , about 34
ln after , after -41
ln after , any 36
ln after , as 109
ln after , at 19
ln after , both 26
ln after , by 25
ln after , for 53
ln after , he 39
ln after , her 11
ln after , herself 29
ln after , him 41
ln after , himself 45
ln after , how 27
ln after , in 9
ln after , it 35
ln after , its 32
ln after , no -11
ln after , of 35
ln after , on -31
ln after , one 20
ln after , several 26
ln after , she 40
ln after , some 13
ln after , that 18
ln after , the 28
ln after , their 41
ln after , they 45
ln after , this -18
ln after , those 22
ln after , to 35
ln after , up 34
ln after , w 17
ln after , what 29
ln after , whether 15
ln after , why 17
ln after , with 62
ln after , — -61
ln after -ed -ing -89
ln after -ed that 21
ln after -ed the -46
ln after -ed to 28
ln after -ed w 88
ln after -ing -s 34
ln after -ing . 45
ln after -ing is -62
ln after -ing that 62
ln after -ing to -7
ln after -ing w -47
ln after -s , 55
ln after -s -ed -35
ln after -s -ing -66
ln after -s -ly -77
ln after -s -s 94
ln after -s . -24
ln after -s CAP -20
ln after -s a -74
ln after -s as -59
ln after -s for -94
ln after -s in -57
ln after -s that -7
ln after -s the 71
ln after -s to -14
ln after . CAP 13
ln after : CAP 23
ln after : it 8
ln after : that 11
ln after : the 11
ln after : they 9
ln after : to 16
ln after : w 19
ln after ; they 10
ln after CAP " 75
ln after CAP , -37
ln after CAP -ed -40
ln after CAP -ing 25
ln after CAP . -33
ln after CAP CAP 19
ln after CAP as -24
ln after CAP for -19
ln after CAP is -88
ln after CAP on 14
ln after CAP that 20
ln after CAP the 41
ln after CAP to -33
ln after CAP w -17
ln after NUM CAP 28
ln after ^ " -14
ln after ^ 's 42
ln after ^ , 66
ln after ^ -ed 51
ln after ^ -ing 31
ln after ^ -ly 47
ln after ^ -s 33
ln after ^ : 37
ln after ^ CAP 37
ln after ^ DAY 48
ln after ^ NUM 29
ln after ^ a 38
ln after ^ about 25
ln after ^ against 12
ln after ^ all 23
ln after ^ an 20
ln after ^ and 35
ln after ^ another 31
ln after ^ any 14
ln after ^ as 20
ln after ^ at 51
ln after ^ both 22
ln after ^ by 19
ln after ^ for 40
ln after ^ he 30
ln after ^ her 31
ln after ^ herself 14
ln after ^ him 24
ln after ^ himself 18
ln after ^ his 26
ln after ^ how 14
ln after ^ if 13
ln after ^ in 76
ln after ^ is 38
ln after ^ it 19
ln after ^ its 26
ln after ^ many 26
ln after ^ me 14
ln after ^ most 31
ln after ^ no 19
ln after ^ not 18
ln after ^ of 56
ln after ^ on 53
ln after ^ one 8
ln after ^ other 14
ln after ^ our 5
ln after ^ over 12
ln after ^ several 14
ln after ^ she 29
ln after ^ so 16
ln after ^ some 12
ln after ^ that 27
ln after ^ the 33
ln after ^ their 25
ln after ^ them 9
ln after ^ these 29
ln after ^ they 28
ln after ^ this 44
ln after ^ those 12
ln after ^ to 39
ln after ^ up 10
ln after ^ w 40
ln after ^ was 60
ln after ^ what 14
ln after ^ when 59
ln after ^ whether 15
ln after ^ why 10
ln after ^ with 41
ln after ^ you 15
ln after ^ — 52
ln after a -ing 17
ln after a that 11
ln after a w 46
ln after about they 14
ln after after -ing 7
ln after after -s 14
ln after after CAP 18
ln after after a 22
ln after after him 21
ln after after his 9
ln after after that 19
ln after after the 34
ln after after to 14
ln after after w 24
ln after although that 15
ln after although the 8
ln after an that 14
ln after and " 53
ln after and , 30
ln after and -ed -25
ln after and -ing 26
ln after and -ly 14
ln after and -s 36
ln after and CAP 35
ln after and a 29
ln after and he 31
ln after and her 21
ln after and him 29
ln after and himself 7
ln after and his 29
ln after and how 6
ln after and it 22
ln after and she 16
ln after and some 5
ln after and that 27
ln after and the 35
ln after and their 11
ln after and them 34
ln after and they 19
ln after and to 16
ln after and w 39
ln after and what 16
ln after and whether 6
ln after as -ing -20
ln after as -s 48
ln after as . -51
ln after as : -22
ln after as his 27
ln after as how 22
ln after as that 25
ln after as the 67
ln after as their 22
ln after as to 61
ln after as w 22
ln after because CAP 12
ln after because that 11
ln after because the 6
ln after before CAP 7
ln after before that 13
ln after before the 7
ln after but , 84
ln after but -ing 19
ln after but -ly 12
ln after but -s 15
ln after but CAP 28
ln after but a 13
ln after but he 27
ln after but her 10
ln after but his 19
ln after but how 6
ln after but it 10
ln after but she 21
ln after but that 26
ln after but the 37
ln after but they 21
ln after but to 21
ln after but w 19
ln after by CAP 13
ln after by a 13
ln after by that 19
ln after by the 7
ln after by w 11
ln after for the 9
ln after from w 22
ln after he to 17
ln after he w -38
ln after if CAP 7
ln after if to 21
ln after in CAP 36
ln after in the 16
ln after in to -42
ln after in w 38
ln after it that 67
ln after it to -21
ln after it w -6
ln after of -s -45
ln after of CAP 15
ln after of that 16
ln after of the 11
ln after of w 35
ln after she to -16
ln after since his 11
ln after than . -21
ln after that to 32
ln after the , -36
ln after the -ing 12
ln after the . -26
ln after the CAP 19
ln after the has 55
ln after the is 32
ln after the of 25
ln after the that 13
ln after the to -38
ln after though CAP 25
ln after though that 17
ln after though they 14
ln after though w 10
ln after to -s 20
ln after to w 22
ln after w , 17
ln after w -ed -42
ln after w -ing 17
ln after w -ly -27
ln after w -s 5
ln after w . -49
ln after w : -68
ln after w a 13
ln after w as -54
ln after w at -55
ln after w for -28
ln after w he -20
ln after w her 21
ln after w his 56
ln after w in -47
ln after w is -93
ln after w of 43
ln after w on 20
ln after w that 29
ln after w the 24
ln after w to -48
ln after w was -65
ln after w whether 32
ln after w will -33
ln after w — -106
ln after what " 33
ln after what . -15
ln after what as 6
ln after what is 8
ln after what w -77
ln after when , 16
ln after when -s 18
ln after when CAP 53
ln after when a 19
ln after when him 12
ln after when his 10
ln after when that 12
ln after when the -11
ln after when they 9
ln after when to 23
ln after when w 26
ln after when whether 12
ln after where to 32
ln after which " -22
ln after which , 29
ln after which . -17
ln after which CAP -8
ln after which as -59
ln after which in -36
ln after which that 68
ln after which the 33
ln after which to -26
ln after which w -33
ln after which was -19
ln after while -ly 17
ln after while CAP 21
ln after while a 14
ln after while he 7
ln after while that 10
ln after while the 23
ln after while they 19
ln after while to 18
ln after while w 21
ln after who as -31
ln after who to -55
ln after whom as -39
ln after with -s 18
ln after with CAP 12
ln after with that 9
ln after with the 14
ln after with they 7
ln after with to 16
ln after with w 22
ln after — , -36
ln after — -s 27
ln after — CAP 33
ln after — a 30
ln after — an 8
ln after — he 13
ln after — it 6
ln after — she 11
ln after — that 20
ln after — the 64
ln after — to -41
ln after — w 61
ln before " 's 59
ln before " , 7
ln before " -ed 55
ln before " -ing 59
ln before " -ly 59
ln before " -s -9
ln before " . 33
ln before " : -42
ln before " CAP 10
ln before " DAY 56
ln before " a 11
ln before " about 24
ln before " after 44
ln before " an 42
ln before " and 21
ln before " as 63
ln before " at 21
ln before " during 57
ln before " from 29
ln before " he -37
ln before " him -16
ln before " his -17
ln before " in 22
ln before " it -34
ln before " me 68
ln before " on 85
ln before " that -9
ln before " this 43
ln before " to 24
ln before " w 23
ln before " when 30
ln before " who 22
ln before " with 17
ln before " — 47
ln before ' . 23
ln before ( that -5
ln before , " -27
ln before , 's 40
ln before , , -36
ln before , -ed -56
ln before , -ly -59
ln before , -s -18
ln before , . 61
ln before , : -43
ln before , ; 40
ln before , CAP -13
ln before , DAY 27
ln before , NUM -25
ln before , a -27
ln before , about -12
ln before , an -32
ln before , any -21
ln before , as -57
ln before , at -8
ln before , both -16
ln before , by -12
ln before , for -20
ln before , he -25
ln before , her -12
ln before , herself -19
ln before , him -20
ln before , himself -18
ln before , how -13
ln before , in -26
ln before , it -19
ln before , its -20
ln before , no -20
ln before , not 47
ln before , of 12
ln before , on 18
ln before , one -30
ln before , several -14
ln before , she -19
ln before , some -6
ln before , that -18
ln before , the -9
ln before , their -15
ln before , them -55
ln before , they -17
ln before , this 28
ln before , those -9
ln before , to -7
ln before , up -20
ln before , w -8
ln before , what -12
ln before , whether -8
ln before , who 13
ln before , why -10
ln before , with -46
ln before , — 38
ln before -ed -ing 54
ln before -ed that -14
ln before -ed the -18
ln before -ed to -15
ln before -ed w -44
ln before -ing -s -18
ln before -ing . -28
ln before -ing is 40
ln before -ing that -36
ln before -ing to 44
ln before -ing w 33
ln before -s , 56
ln before -s -ed -28
ln before -s -ing -46
ln before -s -ly 21
ln before -s -s -44
ln before -s . 51
ln before -s CAP -63
ln before -s a -20
ln before -s as -55
ln before -s for 66
ln before -s in 40
ln before -s that -30
ln before -s the -33
ln before -s to -15
ln before -s w 14
ln before . CAP -11
ln before : CAP -8
ln before : w -8
ln before CAP " -20
ln before CAP , 115
ln before CAP -ed 28
ln before CAP -ing -45
ln before CAP . 27
ln before CAP CAP -64
ln before CAP a -33
ln before CAP as -51
ln before CAP for -23
ln before CAP is 47
ln before CAP on 32
ln before CAP the -52
ln before CAP to -36
ln before CAP w 13
ln before NUM CAP -9
ln before ^ " 46
ln before ^ 's -35
ln before ^ , -38
ln before ^ -ed -24
ln before ^ -ing -15
ln before ^ -ly -31
ln before ^ -s -16
ln before ^ : -19
ln before ^ CAP -20
ln before ^ DAY -35
ln before ^ NUM -19
ln before ^ a -20
ln before ^ about -6
ln before ^ against -5
ln before ^ all -13
ln before ^ an -8
ln before ^ and -30
ln before ^ another -20
ln before ^ any -8
ln before ^ as -8
ln before ^ at -41
ln before ^ both -11
ln before ^ by -8
ln before ^ for -18
ln before ^ he -12
ln before ^ her -14
ln before ^ herself -8
ln before ^ him -10
ln before ^ himself -7
ln before ^ his -14
ln before ^ how -9
ln before ^ if -5
ln before ^ in -43
ln before ^ is -17
ln before ^ it -10
ln before ^ its -12
ln before ^ many -18
ln before ^ me -9
ln before ^ most -10
ln before ^ no -9
ln before ^ not -6
ln before ^ of -16
ln before ^ on -42
ln before ^ over -9
ln before ^ several -7
ln before ^ she -12
ln before ^ so -7
ln before ^ some -6
ln before ^ that -13
ln before ^ the -18
ln before ^ their -11
ln before ^ them -6
ln before ^ these -9
ln before ^ they -12
ln before ^ this -20
ln before ^ those -6
ln before ^ to -13
ln before ^ up -5
ln before ^ w -22
ln before ^ was -15
ln before ^ what -7
ln before ^ when -53
ln before ^ whether -6
ln before ^ with -31
ln before ^ you -8
ln before ^ — -44
ln before a -ing -10
ln before a that -7
ln before a w -27
ln before about they -6
ln before after -s -5
ln before after CAP -10
ln before after a -11
ln before after him -12
ln before after his -6
ln before after that -12
ln before after the -21
ln before after w -17
ln before although that -7
ln before an that -10
ln before and " -10
ln before and , -10
ln before and -ed -12
ln before and -ing -15
ln before and -ly -8
ln before and -s -19
ln before and CAP -17
ln before and a -10
ln before and he -15
ln before and her -12
ln before and him -10
ln before and his -19
ln before and it -13
ln before and she -8
ln before and that -12
ln before and the -16
ln before and their -6
ln before and them -18
ln before and they -8
ln before and to -13
ln before and w -21
ln before and what -12
ln before as -ing 35
ln before as -s -28
ln before as . 66
ln before as : 37
ln before as CAP -48
ln before as a 24
ln before as his -18
ln before as how -13
ln before as in -30
ln before as that -17
ln before as the -48
ln before as their -9
ln before as to -25
ln before as w -63
ln before because CAP -6
ln before because that -6
ln before before that -8
ln before but , -68
ln before but -ing -11
ln before but -ly -7
ln before but -s -8
ln before but CAP -16
ln before but a -6
ln before but he -11
ln before but his -11
ln before but it -5
ln before but she -10
ln before but that -13
ln before but the -15
ln before but they -9
ln before but to -18
ln before but w -18
ln before by CAP -8
ln before by that -11
ln before by w -6
ln before from w -10
ln before he to -27
ln before he w -27
ln before in , -50
ln before in CAP -7
ln before in the -7
ln before in to 18
ln before in w -17
ln before it that -44
ln before it to -27
ln before it w -23
ln before of -s -23
ln before of CAP -8
ln before of that -7
ln before of the -6
ln before of w -18
ln before she to -7
ln before since his -10
ln before than . 31
ln before that . 7
ln before that to -53
ln before the , 40
ln before the -ing -8
ln before the . 33
ln before the CAP -12
ln before the has -28
ln before the is -24
ln before the of -13
ln before the to 45
ln before the w 25
ln before though CAP -13
ln before though that -7
ln before though they -8
ln before though to -12
ln before to -s -6
ln before to w -10
ln before w " -42
ln before w , 72
ln before w -ed 7
ln before w -ing -28
ln before w -ly 19
ln before w -s -80
ln before w . 87
ln before w : 88
ln before w CAP -37
ln before w DAY 36
ln before w a -8
ln before w about -52
ln before w and 20
ln before w as -18
ln before w at 40
ln before w for -46
ln before w he -43
ln before w her -7
ln before w his -31
ln before w in 56
ln before w is 37
ln before w on 15
ln before w over 35
ln before w that -17
ln before w the -47
ln before w to -6
ln before w w -6
ln before w was 41
ln before w whether -15
ln before w will -15
ln before w — 64
ln before what " -30
ln before what . 51
ln before what as -47
ln before what is -33
ln before what to -42
ln before what w 18
ln before when -s -9
ln before when CAP -33
ln before when a -8
ln before when the -38
ln before when w -12
ln before when whether -5
ln before which " -30
ln before which , 50
ln before which . 43
ln before which CAP -39
ln before which as 19
ln before which in 12
ln before which that -27
ln before which the -45
ln before which to -47
ln before which w 18
ln before which was -20
ln before while -ly -9
ln before while CAP -11
ln before while that -5
ln before while the -8
ln before while they -12
ln before while to -5
ln before while w -10
ln before who as -35
ln before who to -16
ln before whom as -23
ln before with -s -9
ln before with CAP -7
ln before with that -6
ln before with the -5
ln before with they -5
ln before with to -6
ln before with w -9
ln before — , 65
ln before — -s -17
ln before — CAP -14
ln before — a -19
ln before — he -5
ln before — she -5
ln before — that -10
ln before — the -24
ln before — to -16
ln before — w -34
ln both " " 20
ln both " 's -32
ln both " , 17
ln both " -ed -38
ln both " -ing -29
ln both " -ly -26
ln both " . -14
ln both " : 6
ln both " CAP -13
ln both " DAY -26
ln both " NUM -15
ln both " a -36
ln both " about 17
ln both " after -27
ln both " an -40
ln both " and -10
ln both " as -42
ln both " at 12
ln both " during -23
ln both " from -16
ln both " he -21
ln both " him 42
ln both " his -31
ln both " in 8
ln both " it -16
ln both " me -13
ln both " of 32
ln both " on -35
ln both " that -26
ln both " them 34
ln both " this -23
ln both " to -32
ln both " w -15
ln both " when -12
ln both " who -12
ln both " with -15
ln both " — -28
ln both ' . -10
ln both , " 15
ln both , 's -25
ln both , , 81
ln both , -ed 10
ln both , -ing -21
ln both , -ly 14
ln both , -s -16
ln both , . -21
ln both , : 60
ln both , ; 27
ln both , NUM -10
ln both , a -8
ln both , about -22
ln both , after 42
ln both , an 26
ln both , any -17
ln both , as -81
ln both , at -18
ln both , both -10
ln both , by -13
ln both , for -34
ln both , he -14
ln both , herself -11
ln both , him -22
ln both , himself -28
ln both , his -7
ln both , how -14
ln both , in 13
ln both , it -16
ln both , its -13
ln both , no 29
ln both , not -57
ln both , of -64
ln both , on 18
ln both , one 9
ln both , several -13
ln both , she -21
ln both , some -7
ln both , the -19
ln both , their -27
ln both , them 33
ln both , they -28
ln both , this -6
ln both , those -13
ln both , to -29
ln both , up -15
ln both , w -9
ln both , what -18
ln both , whether -8
ln both , who -11
ln both , why -7
ln both , with -19
ln both , — 13
ln both -ed -ing 49
ln both -ed that -7
ln both -ed the 58
ln both -ed to -13
ln both -ed w -55
ln both -ing -s -17
ln both -ing . -35
ln both -ing is 18
ln both -ing that -33
ln both -ing to -35
ln both -ing w 19
ln both -s , -120
ln both -s -ed 50
ln both -s -ing 89
ln both -s -ly 49
ln both -s -s -69
ln both -s . -29
ln both -s CAP 59
ln both -s a 84
ln both -s as 97
ln both -s in -7
ln both -s that 27
ln both -s the -46
ln both -s to 27
ln both -s w -11
ln both : CAP -15
ln both : that -6
ln both : the -7
ln both : they -6
ln both : to -12
ln both : w -12
ln both ; they -6
ln both CAP " -63
ln both CAP , -101
ln both CAP . -8
ln both CAP CAP 17
ln both CAP a 23
ln both CAP as 69
ln both CAP for 36
ln both CAP is 33
ln both CAP on -57
ln both CAP that -28
ln both CAP to 65
ln both NUM CAP -19
ln both ^ " -41
ln both ^ 's -8
ln both ^ , -31
ln both ^ -ed -28
ln both ^ -ing -16
ln both ^ -ly -17
ln both ^ -s -18
ln both ^ : -19
ln both ^ CAP -17
ln both ^ DAY -13
ln both ^ NUM -11
ln both ^ a -18
ln both ^ about -19
ln both ^ against -7
ln both ^ all -11
ln both ^ an -12
ln both ^ and -5
ln both ^ another -11
ln both ^ any -7
ln both ^ as -12
ln both ^ at -10
ln both ^ both -11
ln both ^ by -11
ln both ^ for -22
ln both ^ he -18
ln both ^ her -17
ln both ^ herself -7
ln both ^ him -15
ln both ^ himself -11
ln both ^ his -12
ln both ^ how -5
ln both ^ if -8
ln both ^ in -41
ln both ^ is -21
ln both ^ it -10
ln both ^ its -14
ln both ^ many -8
ln both ^ most -22
ln both ^ no -10
ln both ^ not -12
ln both ^ of -41
ln both ^ on -11
ln both ^ one -5
ln both ^ other -9
ln both ^ several -7
ln both ^ she -17
ln both ^ so -9
ln both ^ some -7
ln both ^ that -14
ln both ^ the -15
ln both ^ their -14
ln both ^ these -20
ln both ^ they -17
ln both ^ this -24
ln both ^ those -6
ln both ^ to -27
ln both ^ w -18
ln both ^ was -46
ln both ^ what -7
ln both ^ when -8
ln both ^ whether -9
ln both ^ why -6
ln both ^ with -10
ln both ^ you -7
ln both ^ — -11
ln both a -ing -7
ln both a w -20
ln both about they -8
ln both after -s -9
ln both after CAP -8
ln both after a -11
ln both after him -10
ln both after that -8
ln both after the -14
ln both after to -12
ln both after w -8
ln both although that -8
ln both and " -46
ln both and , -20
ln both and -ed 35
ln both and -ing -11
ln both and -ly -5
ln both and -s -17
ln both and CAP -18
ln both and a -19
ln both and he -16
ln both and her -9
ln both and him -20
ln both and his -10
ln both and it -9
ln both and she -8
ln both and that -15
ln both and the -20
ln both and their -5
ln both and them -17
ln both and they -11
ln both and to -6
ln both and w -19
ln both as -ing -23
ln both as -s -21
ln both as . -17
ln both as : -23
ln both as CAP 28
ln both as a -42
ln both as his -9
ln both as how -9
ln both as in 30
ln both as on -12
ln both as that -8
ln both as the -21
ln both as their -13
ln both as to -38
ln both as w 26
ln both because CAP -6
ln both because that -5
ln both before that -5
ln both but , -26
ln both but -ing -9
ln both but -ly -5
ln both but -s -7
ln both but CAP -13
ln both but a -7
ln both but he -16
ln both but her -5
ln both but his -8
ln both but she -11
ln both but that -13
ln both but the -22
ln both but they -12
ln both but to -10
ln both by CAP -5
ln both by a -9
ln both by that -8
ln both by w -5
ln both for the -6
ln both from w -13
ln both he w 60
ln both if to -18
ln both in , 28
ln both in CAP -29
ln both in the -9
ln both in to 28
ln both in w -22
ln both it that -27
ln both it to 34
ln both it w 21
ln both of -s 58
ln both of CAP -7
ln both of that -10
ln both of the -6
ln both of w -17
ln both she to 22
ln both than . -11
ln both the , -6
ln both the . -7
ln both the CAP -7
ln both the has -35
ln both the is -10
ln both the of -12
ln both the that -15
ln both the to -8
ln both the w -25
ln both though CAP -13
ln both though that -10
ln both though they -7
ln both though to 16
ln both though w -5
ln both to -s -14
ln both to w -12
ln both w " 29
ln both w , -123
ln both w -ed 28
ln both w -ing 6
ln both w -s 43
ln both w . -40
ln both w : -41
ln both w CAP 19
ln both w DAY -53
ln both w a -10
ln both w about 32
ln both w and -24
ln both w as 60
ln both w at 6
ln both w for 54
ln both w he 45
ln both w her -15
ln both w his -27
ln both w in -23
ln both w is 48
ln both w of -53
ln both w on -60
ln both w over -50
ln both w that -19
ln both w the 13
ln both w to 50
ln both w was 5
ln both w whether -18
ln both w will 44
ln both w — 30
ln both what " -22
ln both what . -37
ln both what as 18
ln both what is 23
ln both what to 21
ln both what w 58
ln both when , -14
ln both when -s -10
ln both when CAP -23
ln both when a -11
ln both when him -10
ln both when his -5
ln both when that -7
ln both when the 37
ln both when they -5
ln both when to -19
ln both when w -14
ln both when whether -6
ln both where to -29
ln both which " 38
ln both which , -102
ln both which . -27
ln both which CAP 37
ln both which as 26
ln both which in 10
ln both which that -47
ln both which to 58
ln both which w 10
ln both which was 37
ln both while -ly -7
ln both while CAP -10
ln both while a -12
ln both while that -5
ln both while the -14
ln both while they -7
ln both while to -13
ln both while w -11
ln both who as 61
ln both who to 63
ln both whom as 56
ln both with -s -9
ln both with CAP -5
ln both with the -9
ln both with to -10
ln both with w -14
ln both — , -51
ln both — -s -10
ln both — CAP -19
ln both — a -13
ln both — an -5
ln both — he -8
ln both — she -6
ln both — that -10
ln both — the -46
ln both — to 51
ln both — w -41
n after " 10
n after ( -6
n after ) -89
n after , -9
n after -ed -11
n after -ing 31
n after -s 35
n after . -27
n after : 12
n after ; -84
n after CAP 32
n after DAY -8
n after NUM 32
n after a 25
n after about 45
n after after -58
n after against 54
n after an 43
n after and -25
n after any 67
n after as -24
n after because -56
n after before 24
n after both 41
n after by 56
n after could -66
n after each 45
n after for 23
n after has 10
n after having 9
n after he 38
n after her 33
n after herself 58
n after him 53
n after himself 18
n after his 40
n after how 66
n after if 85
n after in -23
n after into -58
n after is -31
n after it 54
n after its 31
n after itself 25
n after like 15
n after many 19
n after me 63
n after most -30
n after my 32
n after no 48
n after not 6
n after of -10
n after off -38
n after on 11
n after one 56
n after other 59
n after out 42
n after over 22
n after several 36
n after she 43
n after since -9
n after so 42
n after some 68
n after such 50
n after that 34
n after the 32
n after their 35
n after them 20
n after themselves 57
n after these -22
n after they 44
n after this 26
n after those 67
n after to 18
n after two 9
n after up 51
n after us -7
n after w 27
n after was -59
n after we 49
n after were 34
n after what 76
n after when -32
n after where 46
n after whether 51
n after which 57
n after why 57
n after will -72
n after with -9
n after would 13
n after yet 34
n after you 63
n after — -51
n before " -27
n before 's 37
n before ( 38
n before ) 120
n before , 6
n before -ing -19
n before -ly 14
n before -s -28
n before . 45
n before : -9
n before ; 66
n before CAP -22
n before DAY 30
n before a -24
n before about -60
n before after 93
n before against -26
n before all 29
n before an -36
n before and 73
n before another 24
n before any -30
n before at 19
n before because 67
n before before 21
n before both -23
n before by -48
n before could -57
n before during 37
n before each -24
n before for -43
n before four -63
n before from 23
n before has -63
n before having -31
n before he -24
n before her -22
n before herself -41
n before him -42
n before himself -31
n before his -20
n before how -35
n before if -55
n before in 30
n before into 93
n before is 6
n before it -27
n before its -24
n before itself -13
n before like -50
n before many 19
n before me -41
n before most -70
n before my -17
n before no -43
n before not -19
n before of -15
n before off 23
n before on 29
n before one -48
n before other -35
n before our -19
n before out -20
n before several -18
n before she -31
n before since 68
n before so -35
n before some -41
n before such -26
n before that -21
n before the -22
n before their -35
n before them -20
n before themselves -21
n before these -19
n before they -31
n before this -24
n before those -34
n before to -21
n before two -69
n before up -31
n before us -41
n before w -15
n before we -22
n before were -77
n before what -42
n before when 81
n before where -18
n before whether -28
n before which -26
n before who 43
n before why -30
n before will -46
n before with 35
n before would -25
n before yet -17
n before you -37
n before — 66
n both " 13
n both 's -38
n both ( -34
n both ) -62
n both -ed 10
n both -ing -13
n both -ly -21
n both -s -7
n both . -18
n both : -5
n both CAP -10
n both DAY -25
n both NUM -38
n both about 5
n both after -53
n both against -30
n both all -43
n both an -9
n both and -58
n both another -33
n both any -41
n both as 25
n both at -20
n both because -23
n both before -50
n both both -19
n both by -13
n both could 95
n both during -60
n both each -22
n both for 13
n both four 55
n both from -27
n both has 36
n both having 18
n both he -12
n both her -11
n both herself -21
n both him -14
n both himself 8
n both his -19
n both how -31
n both if -37
n both in -7
n both into -67
n both is 25
n both it -26
n both its -10
n both itself -12
n both like 16
n both many -41
n both me -31
n both most 72
n both my -15
n both no -9
n both not 10
n both of 21
n both off 11
n both on -41
n both one -14
n both other -26
n both our 17
n both out -24
n both over -30
n both several -18
n both she -13
n both since -73
n both so -8
n both some -34
n both such -26
n both that -13
n both the -9
n both themselves -38
n both these 36
n both they -12
n both this -9
n both those -36
n both two 49
n both up -22
n both us 30
n both w -12
n both was 40
n both we -30
n both were 15
n both what -35
n both when -69
n both where -30
n both whether -24
n both which -37
n both who -52
n both why -29
n both will 95
n both with -37
n both would 8
n both yet -18
n both you -31
n both — -26
nn after " CAP -10
nn after " a 32
nn after " no 8
nn after " the -17
nn after " w -10
nn after " we 52
nn after 's -s -10
nn after 's CAP 16
nn after 's NUM -6
nn after ) . -37
nn after , " 46
nn after , -ed -78
nn after , -ing -52
nn after , -s -11
nn after , CAP 24
nn after , NUM 50
nn after , a -27
nn after , about 77
nn after , and -77
nn after , as -26
nn after , because -72
nn after , before 28
nn after , but -49
nn after , could -40
nn after , for 6
nn after , has -68
nn after , he 50
nn after , in -10
nn after , is -34
nn after , she -70
nn after , that -67
nn after , the 26
nn after , they -50
nn after , though 40
nn after , to 29
nn after , w -5
nn after , was -35
nn after , which 77
nn after , while -37
nn after , who -30
nn after , whose -7
nn after , will -49
nn after , with -22
nn after , would -95
nn after -ed , 23
nn after -ed -s 32
nn after -ed . -91
nn after -ed at 7
nn after -ed by 15
nn after -ed that 37
nn after -ed w 76
nn after -ing -s 65
nn after -ing CAP 21
nn after -ing NUM 26
nn after -ing a 62
nn after -ing about 37
nn after -ing an 14
nn after -ing at -10
nn after -ing for 28
nn after -ing her 26
nn after -ing his 20
nn after -ing in -27
nn after -ing it 8
nn after -ing on -20
nn after -ing out 19
nn after -ing that 46
nn after -ing the 24
nn after -ing their 6
nn after -ing to -55
nn after -ing w 30
nn after -ly -ed -37
nn after -ly -ing 29
nn after -ly about 39
nn after -ly of 15
nn after -ly on 23
nn after -ly that 36
nn after -ly to 9
nn after -ly w -29
nn after -ly what 17
nn after -s " 9
nn after -s -ed 16
nn after -s -ing 5
nn after -s -ly 11
nn after -s -s 50
nn after -s . -62
nn after -s CAP 12
nn after -s DAY 29
nn after -s about 61
nn after -s and 45
nn after -s are 11
nn after -s as -20
nn after -s at 9
nn after -s by 9
nn after -s for -23
nn after -s from 9
nn after -s he 37
nn after -s in -25
nn after -s of 20
nn after -s on 12
nn after -s that 68
nn after -s the 16
nn after -s to 7
nn after -s w -14
nn after -s were 7
nn after -s who 9
nn after -s with 21
nn after . $ -28
nn after . CAP 40
nn after : " 60
nn after : CAP -40
nn after CAP " 20
nn after CAP ' -21
nn after CAP 's 36
nn after CAP , -14
nn after CAP -ed 21
nn after CAP -ing 38
nn after CAP -ly 5
nn after CAP -s 47
nn after CAP . -7
nn after CAP CAP 19
nn after CAP DAY -69
nn after CAP NUM 31
nn after CAP a 19
nn after CAP about 5
nn after CAP and 21
nn after CAP are 15
nn after CAP as 94
nn after CAP at 36
nn after CAP by 16
nn after CAP could 9
nn after CAP for 35
nn after CAP had 28
nn after CAP has -17
nn after CAP he 60
nn after CAP how 61
nn after CAP in -20
nn after CAP is -51
nn after CAP of 34
nn after CAP on 15
nn after CAP or 114
nn after CAP should 31
nn after CAP that 124
nn after CAP the 10
nn after CAP up -15
nn after CAP w 19
nn after CAP was 55
nn after CAP will 35
nn after CAP with 13
nn after CAP would 18
nn after CAP ’s 53
nn after DAY 's 44
nn after DAY , -53
nn after DAY -ing -54
nn after DAY . -111
nn after DAY during -46
nn after DAY in -43
nn after DAY that 96
nn after DAY to 30
nn after DAY w 5
nn after NUM -s -19
nn after NUM of 12
nn after NUM w 34
nn after a " -29
nn after a -ed 25
nn after a -ing 74
nn after a -ly 68
nn after a CAP 17
nn after a NUM 21
nn after a w 24
nn after about CAP -50
nn after about the 35
nn after about w 16
nn after after CAP -14
nn after after a -11
nn after against the 36
nn after all -s 17
nn after all the -34
nn after an -ed 48
nn after an CAP 60
nn after an w 35
nn after and -ed 38
nn after and CAP -24
nn after and w 15
nn after another w -10
nn after any -s 8
nn after any w 31
nn after as " -35
nn after as -ing -47
nn after as CAP -80
nn after as a -21
nn after as the -28
nn after as w 44
nn after at CAP 18
nn after at DAY -22
nn after at a 7
nn after at the -20
nn after at w 69
nn after both CAP 15
nn after by -ing 7
nn after by the -19
nn after during the 7
nn after for -ing -80
nn after for -s -52
nn after for CAP 66
nn after for a 80
nn after for the 12
nn after for w 60
nn after from the -37
nn after he " 11
nn after he 'd 10
nn after he 'll 6
nn after he 's 28
nn after he -ed 10
nn after he -s -7
nn after he and 12
nn after he can 17
nn after he did 17
nn after he didn’t 7
nn after he does 14
nn after he had 56
nn after he has 19
nn after he is 27
nn after he w 33
nn after he was 38
nn after he will 27
nn after he would -13
nn after he ’d 13
nn after he ’s 25
nn after her " 7
nn after her -ed -44
nn after her -ing 29
nn after her -ly 6
nn after her -s 67
nn after her . -42
nn after her as 16
nn after her to 47
nn after her w 44
nn after herself as 26
nn after him , 7
nn after him . -64
nn after him as 35
nn after him for 72
nn after him of 30
nn after him to -51
nn after him w 39
nn after himself as 29
nn after his -ing 50
nn after his -ly 58
nn after his -s 64
nn after his CAP 27
nn after his w 22
nn after how -s 19
nn after how CAP 18
nn after how he 10
nn after how the 7
nn after how to 9
nn after how w 52
nn after if CAP 5
nn after if he 36
nn after if w 56
nn after in -s -55
nn after in CAP -17
nn after in a 19
nn after in an -23
nn after in her -25
nn after in his -85
nn after in its -73
nn after in may -7
nn after in one 10
nn after in the -32
nn after in w 45
nn after is that 58
nn after is w -62
nn after is whether 58
nn after it " 13
nn after it -ed 16
nn after it -s 8
nn after it . 34
nn after it a 5
nn after it as 60
nn after it could 19
nn after it had 7
nn after it has 8
nn after it is 12
nn after it to 12
nn after it w 45
nn after it was 35
nn after it will 8
nn after it would 32
nn after it ’s 14
nn after its -s 47
nn after like a -75
nn after me . -52
nn after my w 25
nn after no -s 16
nn after no to 19
nn after no w 15
nn after not to 55
nn after not w 32
nn after of -ing 17
nn after of -s 56
nn after of CAP -25
nn after of a 38
nn after of his 32
nn after of the -7
nn after of w 69
nn after on -s 39
nn after on DAY -38
nn after on a -76
nn after on the -14
nn after on w 48
nn after one of 33
nn after one w 21
nn after other -s 26
nn after our -s 25
nn after over CAP 42
nn after over the -22
nn after several -s 31
nn after she -ed -29
nn after she -s 14
nn after she could 24
nn after she did 29
nn after she had 16
nn after she is 24
nn after she w 14
nn after she was 25
nn after she will 9
nn after she would 25
nn after she ’ll 7
nn after so . 23
nn after so w 7
nn after some of 42
nn after some w 55
nn after that " 31
nn after that , 28
nn after that -ing 26
nn after that -ly -46
nn after that -s 10
nn after that CAP 30
nn after that NUM 18
nn after that a 42
nn after that about 6
nn after that an 10
nn after that any 26
nn after that as 10
nn after that at 13
nn after that by 29
nn after that he 32
nn after that her 15
nn after that his 35
nn after that if 22
nn after that in -48
nn after that it 39
nn after that its 9
nn after that most 11
nn after that one 10
nn after that she 14
nn after that some 14
nn after that the 49
nn after that their 22
nn after that they 47
nn after that this 10
nn after that w 43
nn after that was 14
nn after that when 17
nn after that while 16
nn after that would -64
nn after that ’s 9
nn after the " -21
nn after the -ed 47
nn after the -ing 55
nn after the -ly 20
nn after the -s 50
nn after the CAP 24
nn after the NUM 43
nn after the other 11
nn after the w 31
nn after their -s 60
nn after their w 11
nn after them . -30
nn after them to 35
nn after themselves as 15
nn after these -s -31
nn after they -ed 18
nn after they are 25
nn after they could 19
nn after they had 57
nn after they have 28
nn after they w -5
nn after they were 34
nn after they will 17
nn after they would 31
nn after they ’re -57
nn after this w -38
nn after those -s 25
nn after to " 25
nn after to -ing -10
nn after to -ly 51
nn after to -s 23
nn after to CAP -41
nn after to a -7
nn after to be 28
nn after to do -14
nn after to get 21
nn after to have -29
nn after to his 8
nn after to the -43
nn after to w 34
nn after w 's 18
nn after w , -79
nn after w -ed -46
nn after w -ing -17
nn after w -s 67
nn after w . -99
nn after w CAP 34
nn after w DAY -38
nn after w a 23
nn after w about 33
nn after w after -16
nn after w against 35
nn after w and -43
nn after w are 40
nn after w as -46
nn after w at 55
nn after w for 9
nn after w from 28
nn after w he 37
nn after w her 29
nn after w him 62
nn after w in -26
nn after w is 61
nn after w of 58
nn after w on 39
nn after w over 8
nn after w than 64
nn after w that 65
nn after w the 47
nn after w this -63
nn after w to -8
nn after w w -9
nn after w was 41
nn after w were 41
nn after w with 71
nn after w — -32
nn after was a -15
nn after what -ed 35
nn after what he 56
nn after what she 6
nn after what the 8
nn after when -ed -9
nn after whether CAP 23
nn after whether he 28
nn after whether she 20
nn after whether the 13
nn after which w 21
nn after who -ed -87
nn after why CAP 29
nn after why he 22
nn after why the 24
nn after will w -69
nn after with -s -17
nn after with CAP 46
nn after with a 42
nn after with the 57
nn after — and -37
nn after — w -29
nn before " CAP 26
nn before " a -26
nn before " the -34
nn before " w -43
nn before " we -20
nn before 's -s 19
nn before 's CAP -8
nn before 's NUM 12
nn before 's w 19
nn before ) . 67
nn before , " -43
nn before , -ed 27
nn before , -ing 136
nn before , -ly -16
nn before , -s -27
nn before , CAP -56
nn before , NUM -47
nn before , a 66
nn before , about -116
nn before , and 42
nn before , as 65
nn before , because -60
nn before , but 60
nn before , could -36
nn before , for -26
nn before , has -48
nn before , he -38
nn before , in 59
nn before , is -73
nn before , it -47
nn before , she 55
nn before , that -63
nn before , the -24
nn before , to -82
nn before , was -82
nn before , which 18
nn before , while 53
nn before , who 123
nn before , whose 37
nn before , will -28
nn before , with 42
nn before , would -30
nn before -ed , -55
nn before -ed . 98
nn before -ed at -16
nn before -ed by 6
nn before -ed on -19
nn before -ed that -12
nn before -ed to -11
nn before -ed w -54
nn before -ing , -17
nn before -ing -s -38
nn before -ing CAP -26
nn before -ing NUM -15
nn before -ing a -22
nn before -ing about -26
nn before -ing an -7
nn before -ing at -25
nn before -ing for -14
nn before -ing her -19
nn before -ing his -27
nn before -ing in -38
nn before -ing on -13
nn before -ing out -14
nn before -ing that -21
nn before -ing the -31
nn before -ing to 42
nn before -ing w -23
nn before -ly -ed 24
nn before -ly -ing -22
nn before -ly -s -21
nn before -ly about -24
nn before -ly of -6
nn before -ly on -9
nn before -ly that -18
nn before -ly to -39
nn before -ly what -10
nn before -s , -63
nn before -s -ed -10
nn before -s -ing 22
nn before -s -ly -6
nn before -s -s -20
nn before -s . 64
nn before -s CAP -5
nn before -s about -28
nn before -s and -19
nn before -s as 6
nn before -s at 6
nn before -s for -17
nn before -s he -20
nn before -s in 27
nn before -s of -30
nn before -s on 9
nn before -s that -41
nn before -s the -11
nn before -s to -27
nn before -s w 10
nn before -s with -10
nn before . $ 47
nn before . ) 9
nn before . , 20
nn before . CAP -23
nn before . w 5
nn before : " -31
nn before : CAP 38
nn before CAP " -7
nn before CAP ' -16
nn before CAP 's -6
nn before CAP , 10
nn before CAP -ed -9
nn before CAP -ing -12
nn before CAP -s -54
nn before CAP . 10
nn before CAP CAP -28
nn before CAP DAY 39
nn before CAP NUM -11
nn before CAP a -8
nn before CAP and -37
nn before CAP are -5
nn before CAP as -54
nn before CAP at -12
nn before CAP by -10
nn before CAP for -14
nn before CAP had -14
nn before CAP has -26
nn before CAP he -49
nn before CAP how -56
nn before CAP in 39
nn before CAP is -29
nn before CAP of -12
nn before CAP on -8
nn before CAP or -21
nn before CAP should -15
nn before CAP that -107
nn before CAP to -22
nn before CAP w 10
nn before CAP was -26
nn before CAP will -10
nn before CAP with -6
nn before CAP would -9
nn before CAP ’s -11
nn before DAY 's -42
nn before DAY , -5
nn before DAY -ing 63
nn before DAY . 131
nn before DAY during 69
nn before DAY in 65
nn before DAY that -75
nn before DAY to -24
nn before NUM -s 44
nn before NUM of -7
nn before NUM w -21
nn before a " -27
nn before a -ed -16
nn before a -ing -20
nn before a -ly -34
nn before a -s -5
nn before a CAP 13
nn before a NUM -11
nn before a w -33
nn before about CAP 6
nn before about the -19
nn before about w 16
nn before after -ing 14
nn before after a 33
nn before against the -16
nn before all -s -8
nn before all the 51
nn before an -ed -15
nn before an CAP -28
nn before an w -23
nn before and -ed 14
nn before and CAP 30
nn before and w 6
nn before another w 29
nn before any w -20
nn before as " -15
nn before as -ing -7
nn before as CAP 63
nn before as a 30
nn before as w -77
nn before at CAP -10
nn before at DAY 64
nn before at a -13
nn before at one 9
nn before at the 54
nn before at w -45
nn before both CAP -7
nn before by the -16
nn before for -ing -35
nn before for -s 21
nn before for CAP -29
nn before for a -64
nn before for the 20
nn before for w -22
nn before from the 82
nn before he 's -11
nn before he -ed -30
nn before he -s -25
nn before he and -6
nn before he could -19
nn before he did -8
nn before he does -5
nn before he had -26
nn before he has -8
nn before he is -12
nn before he w -16
nn before he was -17
nn before he will -10
nn before he would -24
nn before he ’s -10
nn before her -ed -9
nn before her -ing -10
nn before her -s -34
nn before her . 55
nn before her CAP 20
nn before her as -7
nn before her to -21
nn before her w -26
nn before herself as -16
nn before him . 87
nn before him as -16
nn before him for -60
nn before him of -7
nn before him to -23
nn before him w -16
nn before himself as -11
nn before his -ed -23
nn before his -ing -29
nn before his -ly -14
nn before his -s -46
nn before his CAP -14
nn before his w -8
nn before how -s -14
nn before how CAP -8
nn before how he -8
nn before how w -21
nn before if he -13
nn before if w -50
nn before in -ing -5
nn before in -s -74
nn before in NUM 26
nn before in a -7
nn before in an 24
nn before in her 65
nn before in his 46
nn before in its 82
nn before in may 54
nn before in the 85
nn before in w -51
nn before is that 50
nn before is w 48
nn before is whether -21
nn before it -ed -10
nn before it . -22
nn before it as -27
nn before it could -12
nn before it is -6
nn before it to -8
nn before it w -22
nn before it was -20
nn before it would -16
nn before it ’s -7
nn before its -s -43
nn before like a -10
nn before me . 62
nn before my w -12
nn before no -s -9
nn before no to -11
nn before no w -7
nn before not to -51
nn before not w -16
nn before of -ing -94
nn before of -s 16
nn before of CAP 33
nn before of a 37
nn before of his -53
nn before of the -13
nn before of w -27
nn before on -s -34
nn before on CAP 22
nn before on DAY 41
nn before on a 84
nn before on the 49
nn before on w -36
nn before one of -26
nn before one w -28
nn before other -s -16
nn before over CAP -30
nn before over the 50
nn before over w 26
nn before several -s -16
nn before she -ed -32
nn before she -s -6
nn before she could -11
nn before she did -12
nn before she had -8
nn before she is -6
nn before she w -6
nn before she was -13
nn before she would -13
nn before so . -9
nn before so w -24
nn before some of -28
nn before some w -30
nn before that " -12
nn before that , -11
nn before that -ing -10
nn before that -ly -54
nn before that -s 13
nn before that CAP -23
nn before that NUM -12
nn before that a -20
nn before that any -9
nn before that at -7
nn before that by -15
nn before that he -30
nn before that her -8
nn before that his -14
nn before that if -10
nn before that in 58
nn before that it -21
nn before that she -30
nn before that some -6
nn before that the -26
nn before that their -9
nn before that they -31
nn before that w -21
nn before that was -6
nn before that when -9
nn before that while -7
nn before that would 74
nn before the " -27
nn before the -ed -19
nn before the -ing -34
nn before the -s -17
nn before the CAP -19
nn before the NUM -18
nn before the other -7
nn before the two -85
nn before the w -19
nn before their -s -25
nn before their w -31
nn before them . 70
nn before them to -18
nn before themselves as -6
nn before these -s -16
nn before they -ed -10
nn before they are -10
nn before they could -12
nn before they had -43
nn before they have -9
nn before they w -22
nn before they were -20
nn before they will -7
nn before they would -17
nn before they ’re -13
nn before those -s -13
nn before to " -33
nn before to -ing -29
nn before to -ly -27
nn before to -s -6
nn before to CAP 83
nn before to a 9
nn before to be -77
nn before to do -28
nn before to get -7
nn before to have -34
nn before to the 100
nn before to w -30
nn before w 's -7
nn before w , -11
nn before w -ed -42
nn before w -ing -39
nn before w -ly -36
nn before w -s -52
nn before w . 110
nn before w CAP -20
nn before w DAY 55
nn before w a -33
nn before w about -19
nn before w after 7
nn before w against -20
nn before w and 44
nn before w are -17
nn before w as -77
nn before w at -45
nn before w for -58
nn before w from -16
nn before w he -21
nn before w her -15
nn before w him -39
nn before w his 9
nn before w in 42
nn before w is -5
nn before w of 8
nn before w on -30
nn before w over -37
nn before w than -20
nn before w that -26
nn before w the -38
nn before w this 70
nn before w to -28
nn before w w 18
nn before w was -23
nn before w were -21
nn before w with -25
nn before w — 55
nn before was a -59
nn before what -ed -11
nn before what he -39
nn before when -ed 15
nn before whether CAP -11
nn before whether he -14
nn before whether she -12
nn before whether the -6
nn before which w -11
nn before who -ed 97
nn before why CAP -13
nn before why he -16
nn before why the -10
nn before will w -42
nn before with -s 22
nn before with CAP -15
nn before with a -27
nn before with the -35
nn before would w 6
nn before — and 83
nn before — w -99
nn both " CAP -16
nn both " a -17
nn both " the 38
nn both " w 37
nn both " we -38
nn both 's -s -10
nn both 's CAP -8
nn both 's NUM -6
nn both 's w -21
nn both ) . -45
nn both , -ed 40
nn both , -ing -94
nn both , -ly 15
nn both , -s 30
nn both , CAP 29
nn both , NUM -19
nn both , a -55
nn both , about 62
nn both , and 15
nn both , as -43
nn both , because 110
nn both , before -43
nn both , but -25
nn both , could 65
nn both , for 19
nn both , has 102
nn both , he -16
nn both , in -51
nn both , is 78
nn both , it 34
nn both , that 120
nn both , the -9
nn both , they 50
nn both , though -51
nn both , to 34
nn both , w 10
nn both , was 78
nn both , which -112
nn both , while -30
nn both , who -105
nn both , whose -30
nn both , will 71
nn both , with -21
nn both , would 80
nn both -ed , 33
nn both -ed -s -29
nn both -ed . -34
nn both -ed at 9
nn both -ed by -21
nn both -ed on 20
nn both -ed that -26
nn both -ed to 10
nn both -ed w -34
nn both -ing , 13
nn both -ing -s -32
nn both -ing NUM -11
nn both -ing a -50
nn both -ing about -11
nn both -ing an -7
nn both -ing at 31
nn both -ing for -15
nn both -ing her -7
nn both -ing in 53
nn both -ing on 30
nn both -ing that -27
nn both -ing to 13
nn both -ing w -7
nn both -ly -ed 7
nn both -ly -ing -7
nn both -ly -s 17
nn both -ly about -16
nn both -ly of -9
nn both -ly on -14
nn both -ly that -19
nn both -ly to 21
nn both -ly w 25
nn both -ly what -7
nn both -s " -5
nn both -s , 55
nn both -s -ed -6
nn both -s -ing -30
nn both -s -s -34
nn both -s CAP -6
nn both -s DAY -28
nn both -s about -39
nn both -s and -28
nn both -s are -7
nn both -s as 14
nn both -s at -15
nn both -s for 36
nn both -s he -18
nn both -s on -22
nn both -s that -29
nn both -s to 16
nn both -s with -11
nn both . $ -19
nn both . , -15
nn both . CAP -24
nn both : " -32
nn both : CAP -6
nn both CAP " -13
nn both CAP ' 33
nn both CAP 's -29
nn both CAP -ed -12
nn both CAP -ing -26
nn both CAP CAP 9
nn both CAP DAY 29
nn both CAP NUM -20
nn both CAP a -11
nn both CAP and 8
nn both CAP are -9
nn both CAP as -54
nn both CAP at -25
nn both CAP by -7
nn both CAP for -21
nn both CAP had -14
nn both CAP has 32
nn both CAP he -15
nn both CAP how -8
nn both CAP in -23
nn both CAP is 67
nn both CAP of -21
nn both CAP on -7
nn both CAP or -106
nn both CAP should -17
nn both CAP that -26
nn both CAP the -6
nn both CAP to 14
nn both CAP up 19
nn both CAP w -29
nn both CAP was -31
nn both CAP will -27
nn both CAP with -7
nn both CAP would -9
nn both CAP ’s -44
nn both DAY , 53
nn both DAY -ing -21
nn both DAY . -37
nn both DAY during -35
nn both DAY in -32
nn both DAY that -25
nn both DAY to -6
nn both DAY w -7
nn both NUM -s -36
nn both NUM of -5
nn both NUM w -17
nn both a " 43
nn both a -ed -9
nn both a -ing -66
nn both a -ly -41
nn both a CAP -38
nn both a NUM -10
nn both a w 8
nn both about CAP 46
nn both about the -21
nn both about w -34
nn both after -ing -19
nn both after CAP 10
nn both after a -23
nn both against the -20
nn both all -s -9
nn both all the -32
nn both an -ed -38
nn both an CAP -35
nn both an w -13
nn both and -ed -58
nn both and CAP -9
nn both and w -17
nn both another w -29
nn both any w -12
nn both as " 45
nn both as -ing 49
nn both as a -8
nn both as the 29
nn both at CAP -8
nn both at DAY -51
nn both at a 9
nn both at one -7
nn both at the -43
nn both at w -36
nn both both CAP -8
nn both by the 33
nn both during the -11
nn both for -ing 94
nn both for -s 21
nn both for CAP -44
nn both for a -30
nn both for the -34
nn both for w -42
nn both from the -69
nn both he " -7
nn both he 'd -6
nn both he 's -18
nn both he -ed 15
nn both he -s 26
nn both he and -6
nn both he can -13
nn both he could 10
nn both he did -9
nn both he does -9
nn both he had -32
nn both he has -11
nn both he is -15
nn both he w -17
nn both he was -21
nn both he will -17
nn both he would 31
nn both he ’d -8
nn both he ’s -15
nn both her -ed 50
nn both her -ing -19
nn both her -s -39
nn both her . -23
nn both her CAP -16
nn both her as -9
nn both her to -28
nn both her w -19
nn both herself as -10
nn both him . -39
nn both him as -20
nn both him for -23
nn both him of -24
nn both him to 63
nn both him w -25
nn both himself as -18
nn both his -ed 25
nn both his -ing -23
nn both his -ly -47
nn both his -s -19
nn both his CAP -13
nn both his w -13
nn both how -s -5
nn both how CAP -10
nn both how w -35
nn both if he -25
nn both if w -10
nn both in -s 96
nn both in CAP 10
nn both in NUM -29
nn both in a -11
nn both in her -49
nn both in his 20
nn both in its -17
nn both in may -53
nn both in one -8
nn both in the -72
nn both in w 11
nn both is that -126
nn both is w 9
nn both is whether -40
nn both it " -9
nn both it -ed -6
nn both it . -13
nn both it as -39
nn both it could -7
nn both it is -6
nn both it w -26
nn both it was -15
nn both it would -17
nn both it ’s -7
nn both its -s -17
nn both like a 80
nn both me . -11
nn both my w -14
nn both no -s -7
nn both no to -9
nn both no w -8
nn both not to -10
nn both not w -17
nn both of -ing 85
nn both of -s -74
nn both of CAP -16
nn both of a -79
nn both of his 30
nn both of the 17
nn both of w -44
nn both on -s -6
nn both on CAP -23
nn both on a -15
nn both on the -53
nn both on w -15
nn both one of -11
nn both one w 7
nn both other -s -11
nn both our -s -20
nn both over CAP -15
nn both over the -42
nn both over w -27
nn both several -s -16
nn both she -ed 49
nn both she -s -8
nn both she could -14
nn both she did -18
nn both she had -7
nn both she is -19
nn both she w -8
nn both she was -12
nn both she would -12
nn both so . -15
nn both so w 16
nn both some of -15
nn both some w -34
nn both that " -19
nn both that , -17
nn both that -ing -16
nn both that -ly 77
nn both that -s -25
nn both that CAP -6
nn both that NUM -6
nn both that a -23
nn both that an -7
nn both that any -17
nn both that as -6
nn both that at -6
nn both that by -16
nn both that her -8
nn both that his -21
nn both that if -13
nn both that in -18
nn both that it -18
nn both that its -5
nn both that most -8
nn both that one -5
nn both that she 12
nn both that some -8
nn both that the -23
nn both that their -14
nn both that they -17
nn both that this -7
nn both that w -22
nn both that was -8
nn both that when -8
nn both that while -9
nn both that would -21
nn both that ’s -5
nn both the " 41
nn both the -ed -30
nn both the -ing -23
nn both the -ly -24
nn both the -s -33
nn both the CAP -6
nn both the NUM -26
nn both the two 66
nn both the w -11
nn both their -s -38
nn both their w 16
nn both them . -68
nn both them to -18
nn both themselves as -9
nn both these -s 41
nn both they -ed -9
nn both they are -14
nn both they could -7
nn both they had -21
nn both they have -19
nn both they w 23
nn both they were -14
nn both they will -10
nn both they would -14
nn both they ’re 63
nn both this w 37
nn both those -s -12
nn both to -ing 31
nn both to -ly -31
nn both to -s -19
nn both to CAP -61
nn both to be 33
nn both to do 35
nn both to get -14
nn both to have 57
nn both to his -7
nn both to the -76
nn both w 's -11
nn both w , 80
nn both w -ed 66
nn both w -ing 44
nn both w -ly 22
nn both w -s -16
nn both w . -25
nn both w CAP -17
nn both w DAY -22
nn both w a 7
nn both w about -14
nn both w after 9
nn both w against -16
nn both w and -9
nn both w are -23
nn both w as 89
nn both w at -15
nn both w for 36
nn both w from -13
nn both w he -20
nn both w her -14
nn both w him -32
nn both w his -6
nn both w in -20
nn both w is -74
nn both w of -65
nn both w on -14
nn both w over 12
nn both w than -50
nn both w that -40
nn both w the -11
nn both w this -13
nn both w to 29
nn both w w -10
nn both w was -19
nn both w were -22
nn both w with -59
nn both w — -37
nn both was a 62
nn both what -ed -26
nn both what he -23
nn both when -ed -6
nn both whether CAP -12
nn both whether he -14
nn both whether she -8
nn both whether the -7
nn both which w -11
nn both who -ed -20
nn both who w -7
nn both why CAP -18
nn both why he -7
nn both why the -15
nn both will w 90
nn both with -s -7
nn both with CAP -32
nn both with a -21
nn both with the -28
nn both would w -7
nn both — and -69
nn both — w 108
q after -/- 23
q after -/near 39
q after -/touch 45
q after near/near 33
q after near/touch 17
q after touch/- -15
q after touch/touch 10
q before -/- -12
q before -/near -25
q before -/touch -32
q before near/- 5
q before near/near -36
q before near/touch -45
q before touch/- 36
q before touch/near -25
q before touch/touch -67
q both -/- -11
q both -/near -13
q both -/touch -12
q both near/- -8
q both near/near -7
q both near/touch 11
q both touch/- -21
q both touch/near 24
q both touch/touch 50
qn after -/- 's 28
qn after -/- ) -81
qn after -/- , -41
qn after -/- -ing 37
qn after -/- -ly 16
qn after -/- -s 39
qn after -/- . -53
qn after -/- : -65
qn after -/- ; -71
qn after -/- CAP 33
qn after -/- DAY 26
qn after -/- NUM 54
qn after -/- a 24
qn after -/- about 56
qn after -/- against 35
qn after -/- all 57
qn after -/- an 48
qn after -/- and -24
qn after -/- another -14
qn after -/- any 37
qn after -/- as 24
qn after -/- at 10
qn after -/- because -58
qn after -/- before 42
qn after -/- both 39
qn after -/- by 51
qn after -/- could -66
qn after -/- during 24
qn after -/- for -12
qn after -/- has 14
qn after -/- having 9
qn after -/- he 36
qn after -/- her 23
qn after -/- herself 25
qn after -/- him 38
qn after -/- himself 37
qn after -/- his 31
qn after -/- how 55
qn after -/- if 61
qn after -/- in -24
qn after -/- is -22
qn after -/- it 51
qn after -/- its 57
qn after -/- like 23
qn after -/- many 16
qn after -/- me 60
qn after -/- most 13
qn after -/- my 32
qn after -/- no 45
qn after -/- of 16
qn after -/- off -49
qn after -/- on 23
qn after -/- one 42
qn after -/- other 46
qn after -/- out 36
qn after -/- over 34
qn after -/- several 36
qn after -/- she 36
qn after -/- since -9
qn after -/- so 38
qn after -/- some 55
qn after -/- such 46
qn after -/- that 36
qn after -/- the 27
qn after -/- their 33
qn after -/- them 27
qn after -/- themselves 44
qn after -/- these 29
qn after -/- they 34
qn after -/- this 21
qn after -/- those 55
qn after -/- to 11
qn after -/- two 51
qn after -/- up 39
qn after -/- us -7
qn after -/- w 25
qn after -/- was -63
qn after -/- we 44
qn after -/- were -15
qn after -/- what 58
qn after -/- when -35
qn after -/- where 46
qn after -/- whether 52
qn after -/- which 56
qn after -/- who 58
qn after -/- why 47
qn after -/- will -60
qn after -/- with -24
qn after -/- would -6
qn after -/- you 53
qn after -/near , -19
qn after -/near -ed -21
qn after -/near -ing 46
qn after -/near -ly -63
qn after -/near -s 15
qn after -/near CAP 50
qn after -/near NUM -17
qn after -/near a 56
qn after -/near about -7
qn after -/near an 17
qn after -/near as -88
qn after -/near at 46
qn after -/near for 8
qn after -/near he 16
qn after -/near her 52
qn after -/near him 18
qn after -/near himself -18
qn after -/near his 52
qn after -/near how 8
qn after -/near if 5
qn after -/near it 21
qn after -/near of 64
qn after -/near on 75
qn after -/near she 37
qn after -/near that 23
qn after -/near the 55
qn after -/near they 14
qn after -/near this 47
qn after -/near to 32
qn after -/near w 41
qn after -/near what 8
qn after -/near whether 6
qn after -/near why 8
qn after -/near with 38
qn after -/touch " 21
qn after -/touch , 53
qn after -/touch : 39
qn after -/touch CAP 20
qn after -/touch a -31
qn after -/touch as -35
qn after -/touch he 8
qn after -/touch her 7
qn after -/touch it 9
qn after -/touch that 29
qn after -/touch the -6
qn after -/touch to 19
qn after near/- , -43
qn after near/- -ing -26
qn after near/- -ly 72
qn after near/- -s -15
qn after near/- . -42
qn after near/- CAP 30
qn after near/- DAY -39
qn after near/- a 23
qn after near/- her 15
qn after near/- him 20
qn after near/- his 27
qn after near/- how 22
qn after near/- it 15
qn after near/- that 15
qn after near/- the 65
qn after near/- to 64
qn after near/- w 16
qn after near/near that 25
qn after near/near the 47
qn after near/touch " -47
qn after near/touch , 69
qn after touch/- 's -9
qn after touch/- , -32
qn after touch/- -ed -19
qn after touch/- -ly -24
qn after touch/- -s 16
qn after touch/- . -18
qn after touch/- CAP 5
qn after touch/- DAY -22
qn after touch/- NUM 6
qn after touch/- a 29
qn after touch/- about -63
qn after touch/- after -10
qn after touch/- an 7
qn after touch/- and -8
qn after touch/- as -17
qn after touch/- at -29
qn after touch/- he 70
qn after touch/- her -6
qn after touch/- him -9
qn after touch/- his 15
qn after touch/- in -29
qn after touch/- it 48
qn after touch/- me 24
qn after touch/- of -61
qn after touch/- on -34
qn after touch/- that 47
qn after touch/- the 21
qn after touch/- them -51
qn after touch/- this -22
qn after touch/- w 31
qn after touch/- when -19
qn after touch/- who -18
qn after touch/- with -9
qn after touch/- — -8
qn after touch/near , -21
qn after touch/near CAP 19
qn after touch/near a -6
qn after touch/near he 47
qn after touch/near his 47
qn after touch/near in -39
qn after touch/near it 14
qn after touch/near of 20
qn after touch/near on -34
qn after touch/near that 46
qn after touch/near the 26
qn after touch/near to 11
qn after touch/near w -33
qn after touch/touch " 9
qn after touch/touch , -10
qn after touch/touch : 81
qn after touch/touch that 11
qn before -/- ( 24
qn before -/- ) 103
qn before -/- , 35
qn before -/- -ed -19
qn before -/- -ing -30
qn before -/- -s -31
qn before -/- . 87
qn before -/- : 51
qn before -/- ; 47
qn before -/- CAP -23
qn before -/- DAY 26
qn before -/- NUM -39
qn before -/- a -24
qn before -/- about -75
qn before -/- after 22
qn before -/- against -20
qn before -/- all -37
qn before -/- an -56
qn before -/- and 71
qn before -/- another 34
qn before -/- any -22
qn before -/- as -18
qn before -/- at 58
qn before -/- because 95
qn before -/- before -29
qn before -/- both -22
qn before -/- by -47
qn before -/- could -57
qn before -/- for -17
qn before -/- from 12
qn before -/- has -84
qn before -/- having -31
qn before -/- he -25
qn before -/- her -23
qn before -/- herself -16
qn before -/- him -40
qn before -/- himself -17
qn before -/- his -17
qn before -/- how -27
qn before -/- if -30
qn before -/- in 44
qn before -/- is -35
qn before -/- it -26
qn before -/- its -70
qn before -/- like -48
qn before -/- many 21
qn before -/- me -43
qn before -/- most -45
qn before -/- my -17
qn before -/- no -42
qn before -/- not -19
qn before -/- of -60
qn before -/- off 29
qn before -/- on 15
qn before -/- one -40
qn before -/- other -24
qn before -/- our -19
qn before -/- out -18
qn before -/- over -22
qn before -/- several -18
qn before -/- she -30
qn before -/- since 68
qn before -/- so -35
qn before -/- some -29
qn before -/- such -25
qn before -/- that -20
qn before -/- the -24
qn before -/- their -35
qn before -/- them -14
qn before -/- themselves -17
qn before -/- these -9
qn before -/- they -24
qn before -/- this -35
qn before -/- those -31
qn before -/- to -20
qn before -/- two -25
qn before -/- up -24
qn before -/- us -41
qn before -/- w -13
qn before -/- was -32
qn before -/- we -19
qn before -/- were -68
qn before -/- what -24
qn before -/- when 81
qn before -/- where -18
qn before -/- whether -29
qn before -/- which -26
qn before -/- who -27
qn before -/- why -22
qn before -/- will -29
qn before -/- with 40
qn before -/- would -21
qn before -/- you -34
qn before -/- — 11
qn before -/near , 16
qn before -/near -ed 23
qn before -/near -ing -27
qn before -/near -ly 40
qn before -/near -s -45
qn before -/near CAP -36
qn before -/near DAY -12
qn before -/near NUM 39
qn before -/near a -33
qn before -/near about -13
qn before -/near an -6
qn before -/near at -33
qn before -/near he -17
qn before -/near her -26
qn before -/near him -9
qn before -/near himself -21
qn before -/near his -33
qn before -/near in -53
qn before -/near it -11
qn before -/near of -58
qn before -/near on -78
qn before -/near she -16
qn before -/near that -22
qn before -/near the -21
qn before -/near they -6
qn before -/near this -28
qn before -/near to -32
qn before -/near w -43
qn before -/near with -19
qn before -/touch " -25
qn before -/touch , -34
qn before -/touch : -27
qn before -/touch CAP -7
qn before -/touch a -26
qn before -/touch as -12
qn before -/touch that -12
qn before -/touch the -25
qn before -/touch to -34
qn before near/- , -42
qn before near/- -ing 58
qn before near/- -ly -41
qn before near/- -s 36
qn before near/- . 73
qn before near/- CAP 27
qn before near/- DAY -40
qn before near/- a -16
qn before near/- her -10
qn before near/- him -9
qn before near/- his -14
qn before near/- how -11
qn before near/- it -11
qn before near/- that -54
qn before near/- the -26
qn before near/- to -50
qn before near/- w -28
qn before near/near that -7
qn before near/near the -14
qn before near/touch " -22
qn before near/touch , -18
qn before touch/- 's 17
qn before touch/- , 35
qn before touch/- -ed 55
qn before touch/- -ing 10
qn before touch/- -ly 37
qn before touch/- -s 9
qn before touch/- . 35
qn before touch/- CAP 34
qn before touch/- DAY 36
qn before touch/- a -11
qn before touch/- about 24
qn before touch/- after 21
qn before touch/- and 13
qn before touch/- as 34
qn before touch/- at 68
qn before touch/- he -41
qn before touch/- her 20
qn before touch/- him -19
qn before touch/- his -6
qn before touch/- in 54
qn before touch/- it -37
qn before touch/- me -12
qn before touch/- of 33
qn before touch/- on 43
qn before touch/- that -30
qn before touch/- the 8
qn before touch/- this 43
qn before touch/- to 8
qn before touch/- w 25
qn before touch/- when 30
qn before touch/- who 29
qn before touch/- with 17
qn before touch/- — 18
qn before touch/near , 24
qn before touch/near CAP -84
qn before touch/near a 31
qn before touch/near he -22
qn before touch/near his -26
qn before touch/near in -46
qn before touch/near it -6
qn before touch/near of -40
qn before touch/near on 57
qn before touch/near that -21
qn before touch/near the -26
qn before touch/near to 18
qn before touch/near w -50
qn before touch/touch , -68
qn before touch/touch : -21
qn both -/- 's -32
qn both -/- ( -27
qn both -/- ) -44
qn both -/- , 6
qn both -/- -ed 20
qn both -/- -ing -7
qn both -/- -ly -16
qn both -/- -s -7
qn both -/- . -33
qn both -/- : 14
qn both -/- ; 14
qn both -/- CAP -11
qn both -/- DAY -61
qn both -/- NUM -17
qn both -/- after -20
qn both -/- against -16
qn both -/- all -22
qn both -/- and -57
qn both -/- another -30
qn both -/- any -16
qn both -/- as -11
qn both -/- at -85
qn both -/- because -63
qn both -/- before -14
qn both -/- both -17
qn both -/- by -8
qn both -/- could 95
qn both -/- during -43
qn both -/- for 24
qn both -/- from -19
qn both -/- has 43
qn both -/- having 18
qn both -/- he -11
qn both -/- herself -9
qn both -/- himself -21
qn both -/- his -14
qn both -/- how -28
qn both -/- if -35
qn both -/- in -25
qn both -/- is 55
qn both -/- it -25
qn both -/- like 6
qn both -/- many -40
qn both -/- me -22
qn both -/- most 21
qn both -/- my -15
qn both -/- no -7
qn both -/- not 11
qn both -/- of 34
qn both -/- off 20
qn both -/- on -46
qn both -/- one -6
qn both -/- other -23
qn both -/- our 17
qn both -/- out -19
qn both -/- over -17
qn both -/- several -18
qn both -/- she -7
qn both -/- since -73
qn both -/- some -32
qn both -/- such -23
qn both -/- that -16
qn both -/- them -17
qn both -/- themselves -28
qn both -/- these -20
qn both -/- they -9
qn both -/- those -27
qn both -/- to 9
qn both -/- two -30
qn both -/- up -16
qn both -/- us 30
qn both -/- w -12
qn both -/- was 79
qn both -/- we -27
qn both -/- were 59
qn both -/- what -35
qn both -/- when -71
qn both -/- where -30
qn both -/- whether -24
qn both -/- which -36
qn both -/- who -45
qn both -/- why -26
qn both -/- will 78
qn both -/- with -25
qn both -/- would 22
qn both -/- you -22
qn both -/- — -11
qn both -/near -ed -6
qn both -/near -ing -19
qn both -/near -ly 25
qn both -/near -s 24
qn both -/near CAP -15
qn both -/near DAY 15
qn both -/near NUM -31
qn both -/near a -24
qn both -/near about 18
qn both -/near an -11
qn both -/near as 90
qn both -/near at -14
qn both -/near her -28
qn both -/near him -9
qn both -/near himself 31
qn both -/near his -21
qn both -/near in 46
qn both -/near it -11
qn both -/near of -15
qn both -/near on -10
qn both -/near she -21
qn both -/near the -35
qn both -/near they -8
qn both -/near this -21
qn both -/near why -5
qn both -/near with -22
qn both -/touch , -27
qn both -/touch : -17
qn both -/touch CAP -13
qn both -/touch a 44
qn both -/touch as 42
qn both -/touch he -5
qn both -/touch it -6
qn both -/touch that -17
qn both -/touch the 25
qn both -/touch to 8
qn both near/- , 72
qn both near/- -ing -32
qn both near/- -ly -41
qn both near/- -s -30
qn both near/- . -31
qn both near/- CAP -68
qn both near/- DAY 65
qn both near/- a -8
qn both near/- her -6
qn both near/- him -11
qn both near/- his -13
qn both near/- how -12
qn both near/- that 27
qn both near/- the -44
qn both near/- to -27
qn both near/- w 11
qn both near/near that -18
qn both near/near the -37
qn both near/touch " 60
qn both near/touch , -60
qn both touch/- 's -8
qn both touch/- , -5
qn both touch/- -ed -38
qn both touch/- -ing -14
qn both touch/- -ly -14
qn both touch/- -s -36
qn both touch/- . -16
qn both touch/- CAP -45
qn both touch/- DAY -15
qn both touch/- NUM -15
qn both touch/- a -22
qn both touch/- about 17
qn both touch/- after -12
qn both touch/- an -14
qn both touch/- and -6
qn both touch/- as -19
qn both touch/- at -41
qn both touch/- he -32
qn both touch/- her -15
qn both touch/- him 31
qn both touch/- his -14
qn both touch/- in -26
qn both touch/- it -16
qn both touch/- me -19
qn both touch/- of 7
qn both touch/- on -10
qn both touch/- that -21
qn both touch/- the -36
qn both touch/- them 34
qn both touch/- this -23
qn both touch/- to -18
qn both touch/- w -72
qn both touch/- when -12
qn both touch/- who -12
qn both touch/- with -15
qn both touch/- — -11
qn both touch/near , -12
qn both touch/near CAP 65
qn both touch/near a -28
qn both touch/near he -27
qn both touch/near his -25
qn both touch/near in 63
qn both touch/near it -8
qn both touch/near of 24
qn both touch/near on -25
qn both touch/near that -26
qn both touch/near to -35
qn both touch/near w 62
qn both touch/touch " -8
qn both touch/touch , 68
qn both touch/touch : -68
qn both touch/touch that -9
qw after -/- far 39
qw after -/- left 28
qw after -/- none -6
qw after -/- right -16
qw after -/near far 48
qw after -/near left 39
qw after -/near none 16
qw after -/near right -17
qw after -/touch far 42
qw after -/touch left 58
qw after -/touch none 24
qw after -/touch right -133
qw after near/- far -17
qw after near/- none 37
qw after near/- right -7
qw after near/near far 12
qw after near/near left -31
qw after near/near none 24
qw after near/touch far 34
qw after near/touch left 41
qw after touch/- far 49
qw after touch/- left -17
qw after touch/- none -8
qw after touch/- right -18
qw after touch/near far 56
qw after touch/near left -13
qw after touch/near right -27
qw after touch/touch far 43
qw after touch/touch left -10
qw after touch/touch right -36
qw before -/- far -17
qw before -/- left -14
qw before -/- right 31
qw before -/near far -27
qw before -/near left -24
qw before -/near none -31
qw before -/near right -74
qw before -/touch far -14
qw before -/touch left -41
qw before -/touch none -26
qw before -/touch right 42
qw before near/- far 44
qw before near/- none -60
qw before near/- right 18
qw before near/near far -6
qw before near/near left -21
qw before near/near none -6
qw before near/touch far -11
qw before near/touch left -38
qw before touch/- far -28
qw before touch/- left 36
qw before touch/- none 9
qw before touch/- right 43
qw before touch/near far -32
qw before touch/near left -22
qw before touch/near right 13
qw before touch/touch far -10
qw before touch/touch left -24
qw before touch/touch right -133
qw both -/- far -23
qw both -/- left -13
qw both -/- none 9
qw both -/- right -17
qw both -/near far -20
qw both -/near left -16
qw both -/near none 11
qw both -/near right 62
qw both -/touch far -28
qw both -/touch left -17
qw both -/touch right 90
qw both near/- far -34
qw both near/- none 12
qw both near/- right -12
qw both near/near far -6
qw both near/near left 46
qw both near/near none -18
qw both near/touch far -24
qw both near/touch left -22
qw both touch/- far -26
qw both touch/- left -19
qw both touch/- none -6
qw both touch/- right -25
qw both touch/near far -24
qw both touch/near left 34
qw both touch/touch far -36
qw both touch/touch left 32
qw both touch/touch right 144
s after abl 19
s after accept 43
s after accord -10
s after accus 17
s after accusation 58
s after acknowledg 23
s after acquiesc 12
s after add 9
s after address 14
s after admit 13
s after adopt 6
s after advic -7
s after adviz 90
s after advocat -43
s after agre 26
s after aim 27
s after air -45
s after alarm 33
s after alleg 30
s after allegation 5
s after allow 33
s after allud 40
s after anger 53
s after announc 15
s after answer 59
s after apologiz 5
s after appeal 18
s after appear -48
s after applaud -15
s after appoint 32
s after approv -11
s after argument 59
s after ask 55
s after assail 20
s after assert 6
s after assertion 33
s after assum 12
s after assumption 8
s after attack 54
s after attempt 35
s after attribut 9
s after avoid 32
s after awar 19
s after back 16
s after balk 8
s after ban 20
s after bash 11
s after becam -18
s after becom 17
s after begin 22
s after believ -31
s after bemoan 6
s after best -64
s after blam 7
s after blast 25
s after boast 25
s after boo -6
s after bring -33
s after brush 24
s after call 24
s after car -13
s after carry 7
s after cast 43
s after caution 10
s after celebrat 41
s after certain -26
s after challeng 32
s after champion 5
s after chant 49
s after characteriz -7
s after cheer -16
s after choos 14
s after cit 72
s after claim 34
s after clarify 9
s after clear -20
s after compar 37
s after complain 12
s after complaint 54
s after concern 67
s after conclud -14
s after confident 9
s after confirm -34
s after congratulat 19
s after consider -23
s after contemplat 43
s after contend 14
s after continu 28
s after contradict 10
s after contrast 11
s after conversation 24
s after convinc 70
s after counter 54
s after cover 16
s after creat -24
s after credit 46
s after critical 21
s after criticiz 23
s after cry 45
s after debat 26
s after decid 20
s after decision 93
s after declar 6
s after declin -9
s after decry 17
s after deep 7
s after defend 30
s after deliver 27
s after demand 47
s after demonstrat 14
s after denounc 13
s after deny -24
s after derid 11
s after describ 19
s after detail 35
s after determin 26
s after devot 35
s after disagre 12
s after disagreement 33
s after disclos 27
s after disclosur 23
s after discuss 60
s after discussion 16
s after dismiss 7
s after display 45
s after disput 13
s after distanc 27
s after divid 26
s after document 39
s after doubl 20
s after doubt 22
s after downplay 11
s after draw -34
s after dub -14
s after dwell 7
s after eager 18
s after echo 7
s after embrac 20
s after emerg 36
s after emphasiz 27
s after encourag 35
s after end 15
s after endors 39
s after endorsement -48
s after enjoy 25
s after envision -78
s after estimat 6
s after expand 33
s after expect -37
s after experienc 49
s after explain 23
s after expos -37
s after express 48
s after fail 31
s after far -36
s after favor -28
s after fear -21
s after feel -19
s after fight -39
s after figur -23
s after fil 15
s after find 28
s after fir 11
s after focus 52
s after follow 12
s after forecast -25
s after forget 5
s after fram 8
s after full -34
s after giv 35
s after go 64
s after goal 12
s after grow 26
s after guess 24
s after hail 8
s after hard 20
s after harsh 13
s after hear -82
s after highlight 21
s after hint 17
s after hir 10
s after hold -23
s after hop 15
s after hopeful 10
s after idea 105
s after identify 6
s after ignor 39
s after imagin 42
s after imply -70
s after impos -19
s after impress -27
s after includ 29
s after indicat 32
s after inform 53
s after insist 14
s after intend 27
s after interest 52
s after interject 31
s after introduc 42
s after invok 9
s after issu -28
s after it 36
s after join 21
s after jok 59
s after judg 32
s after keep 25
s after knock 15
s after know -7
s after label -16
s after lament 37
s after lash 37
s after launch 38
s after lay 50
s after learn 33
s after leav 29
s after less 21
s after let 14
s after liken -18
s after lin 22
s after list 39
s after look -6
s after lov 100
s after mak 14
s after mark -21
s after mean -57
s after mention -6
s after messag 58
s after mind -43
s after mock 11
s after mount 57
s after mov 8
s after movement -25
s after nam -12
s after need -7
s after negativ 15
s after nominat 43
s after offer 30
s after open 47
s after oppos 11
s after opposition 54
s after opt 22
s after optimistic 9
s after order 41
s after outlin 17
s after outrag 44
s after outspoken 18
s after pass -11
s after persuad 8
s after pivot 16
s after plan 33
s after play 10
s after plead 51
s after pledg 33
s after point 23
s after portray 42
s after position 45
s after post -14
s after praiz 20
s after prefer -48
s after present 60
s after press 74
s after pressur 51
s after proclaim -9
s after project -49
s after promiz 9
s after promot 39
s after propos 18
s after proposal 74
s after protest 11
s after proud 10
s after prov 18
s after provid 7
s after publish 16
s after push 25
s after put -15
s after question 74
s after quick 10
s after quot 55
s after rail 28
s after rais 47
s after rattl -12
s after reach 17
s after react 79
s after read -23
s after reaffirm 16
s after reason 58
s after rebuf -28
s after rebuk 16
s after recall -22
s after receiv -43
s after recit 18
s after recogniz 7
s after recommend 16
s after refer 49
s after referenc 54
s after reflect 22
s after refus 60
s after refusal 27
s after reiterat 22
s after reject 17
s after releas 13
s after remain 23
s after remark -18
s after remember 10
s after remind 12
s after renew 35
s after repeat 40
s after reply 40
s after report -14
s after represent 20
s after request 41
s after requir -35
s after resist 24
s after respond 34
s after respons 21
s after restrict 10
s after return 49
s after retweet -23
s after reveal 32
s after rip 6
s after rul -67
s after run 19
s after say -6
s after see -14
s after seek 13
s after seem -45
s after seiz 12
s after send 75
s after sens 42
s after sentiment -15
s after shar 10
s after sharp -18
s after shift 23
s after shock 29
s after shrug 10
s after sid 26
s after sign 38
s after signal 24
s after skeptical 25
s after slam 21
s after sound -86
s after spar 15
s after speak 56
s after speculat 8
s after speculation 60
s after spent 22
s after split 8
s after start 32
s after stat 16
s after statement 49
s after step 43
s after stop 10
s after story 13
s after strategy 67
s after stress 25
s after struck -25
s after struggl 19
s after stuck 18
s after suggest 7
s after suggestion 25
s after support 18
s after supporter -34
s after supportiv 9
s after surpriz 6
s after suspect 18
s after tak 40
s after talk 14
s after target 18
s after tell -29
s after tend 15
s after testify 24
s after thank 36
s after ther 68
s after threaten 16
s after titl 17
s after touch 60
s after tout 43
s after trad 10
s after try 43
s after turn 58
s after underscor 56
s after understand 47
s after unveil 57
s after upset 7
s after urg 21
s after using 46
s after very 6
s after view -14
s after voic -53
s after vot 55
s after vouch 32
s after vow 18
s after warn 20
s after wary 63
s after watch 11
s after wav 32
s after weigh 23
s after withdraw 7
s after wonder 33
s after worry 14
s after writ -15
s after yell 41
s before abl -10
s before accept -19
s before accord 20
s before accus -33
s before accusation -19
s before acknowledg -11
s before acquiesc -8
s before add -12
s before address -6
s before admit 8
s before advic 21
s before adviz -73
s before advocat 58
s before agre -27
s before aim -12
s before air 53
s before alarm -20
s before alleg -9
s before allegation 44
s before allow -34
s before allud -35
s before anger -21
s before announc 27
s before announcement 20
s before apologiz 35
s before appeal -8
s before appear -31
s before applaud 27
s before appoint -17
s before approv 51
s before argu -28
s before argument -40
s before ask -17
s before assail -6
s before assert 11
s before assertion -20
s before assum -7
s before assumption -6
s before assur 20
s before attack -22
s before attempt -13
s before attribut -27
s before avoid -18
s before awar 12
s before back 24
s before ban -9
s before bash -6
s before becam -5
s before becom -6
s before believ 9
s before best -17
s before blam -42
s before blast -16
s before boast -13
s before boo 51
s before bring -30
s before brush -12
s before call -26
s before car 31
s before cast -23
s before celebrat -31
s before certain -15
s before challeng -61
s before champion 10
s before characteriz -27
s before charg -25
s before cheer 33
s before choos -6
s before cit -49
s before claim -38
s before clear 35
s before comment 27
s before compar -12
s before complain 11
s before complaint -28
s before conced 21
s before concern -29
s before conclud -8
s before condemn 6
s before confirm 63
s before congratulat -9
s before consider -44
s before contemplat -29
s before contend -9
s before continu -10
s before contradict -6
s before contrast -7
s before conversation -10
s before convinc -43
s before count -28
s before counter -11
s before cover -8
s before creat 51
s before credit -40
s before critical -14
s before criticism -74
s before criticiz -42
s before cry -10
s before debat 37
s before decid -33
s before decision -57
s before declar -5
s before declin 25
s before decry -6
s before deem -56
s before deep 22
s before defend -12
s before deliver -14
s before demand -13
s before demonstrat -7
s before denounc 28
s before deny 51
s before derid 10
s before describ -36
s before design -28
s before detail -12
s before determin -12
s before devot -15
s before disagre -6
s before disagreement -20
s before disclos 21
s before disclosur -6
s before discuss -10
s before discussion 34
s before dismiss 19
s before display -20
s before distanc -15
s before divid -15
s before document -25
s before doubl -14
s before doubt -13
s before downplay -7
s before draw 24
s before dub -20
s before eager -26
s before echo 30
s before elect -22
s before embrac -6
s before emerg -51
s before emphasiz -19
s before encourag -15
s before end -9
s before endors -18
s before endorsement 65
s before enjoy -10
s before envision -7
s before estimat -45
s before expand -18
s before expect 13
s before experienc -37
s before explain -13
s before expos 51
s before express -32
s before fail -16
s before far 26
s before favor 38
s before fear -22
s before featur 29
s before feel -25
s before fight 58
s before figur -67
s before fil 17
s before fir -9
s before focus -22
s before follow -5
s before forecast 37
s before full 40
s before giv 7
s before go -30
s before goal 15
s before grow -14
s before guess -10
s before hard 23
s before harsh -6
s before hat 22
s before hear -63
s before highlight -31
s before hint 16
s before hir -46
s before hit 24
s before hold 14
s before hop -13
s before idea -86
s before identify -8
s before imagin -8
s before imply 76
s before impos 55
s before impress 35
s before includ -13
s before indicat -37
s before inform -20
s before intend -33
s before interest -25
s before interject -10
s before interpret -30
s before introduc 15
s before issu 45
s before it -24
s before join -12
s before jok -26
s before judg -17
s before keep -14
s before knock -6
s before know -6
s before label -37
s before lambast -12
s before lament -16
s before lash -33
s before launch -25
s before lay -21
s before leav -43
s before less -10
s before let -9
s before liken -15
s before lin -9
s before list -19
s before look -70
s before lov -26
s before mak -10
s before mark -18
s before mean -11
s before mention 27
s before messag -44
s before mind 60
s before mock 11
s before mount -29
s before movement 62
s before nam -22
s before need -22
s before negativ -8
s before nominat -36
s before not 9
s before offer -12
s before open -31
s before oppos 28
s before opposition -33
s before opt -9
s before order -39
s before outlin -8
s before outrag -30
s before outspoken -13
s before paint 25
s before pass 45
s before persuad -15
s before pick 14
s before pivot -11
s before plan 28
s before plead -29
s before pledg -14
s before point -14
s before portray -47
s before position -24
s before post 10
s before praiz -31
s before predict -15
s before prefer -23
s before present -15
s before press -32
s before pressur -41
s before proclaim 17
s before project 27
s before promiz -23
s before promot -18
s before propos 30
s before proposal -33
s before protest -5
s before proud -5
s before prov -6
s before provid 31
s before publish 6
s before push -12
s before question -30
s before quick -5
s before quot -44
s before rail -13
s before rais 20
s before rattl 57
s before reach -8
s before react -66
s before read 51
s before reaffirm -8
s before reason -19
s before rebuf 53
s before rebuk -9
s before recall -30
s before receiv 93
s before recit -10
s before recogniz -29
s before refer -74
s before referenc -33
s before reflect -8
s before refus -62
s before refusal -6
s before regard -50
s before reiterat -13
s before reject 12
s before releas 40
s before remain -6
s before remark 42
s before remind -39
s before renew -15
s before repeat -6
s before reply 9
s before report 25
s before represent -9
s before request -20
s before requir 17
s before resist -13
s before respond -14
s before respons -8
s before return -13
s before retweet 42
s before reveal -9
s before rul 79
s before run -7
s before scar 16
s before see -10
s before seek -31
s before seem -34
s before send -67
s before sens -23
s before sentiment 44
s before set 29
s before shar 23
s before sharp -27
s before shift -14
s before shock -19
s before shoot 27
s before shout 19
s before show 11
s before sid -11
s before sign 8
s before signal -12
s before singl -14
s before skeptical -12
s before slam -9
s before sound 10
s before spar -12
s before speak -21
s before speculation -16
s before spent -11
s before stand 27
s before start -17
s before stat 7
s before statement -35
s before step -13
s before stop -5
s before story -6
s before strategy -31
s before stress -15
s before struck -42
s before struggl -10
s before stuck -7
s before suggest -16
s before suggestion -14
s before support 27
s before supporter 81
s before supportiv -5
s before surpriz -39
s before suspect -13
s before tak 9
s before talk 9
s before target -12
s before tell 39
s before tend -7
s before testify -15
s before thank -24
s before ther -41
s before think -8
s before threaten -34
s before titl -35
s before touch -19
s before tout -19
s before trad -6
s before try -21
s before turn -38
s before underscor -30
s before understand -27
s before unveil -50
s before urg -12
s before used 43
s before using -43
s before very 12
s before view -7
s before voic 63
s before vot -13
s before vouch -16
s before vow -24
s before want -20
s before warn 8
s before wary -12
s before watch -6
s before wav -16
s before weigh -14
s before welcom 19
s before worry 26
s before writ 17
s before yell -12
s both abl -9
s both accept -25
s both accord -10
s both accus 15
s both accusation -43
s both acknowledg -14
s both address -8
s both admit -23
s both adopt -7
s both advic -16
s both adviz -32
s both advocat -25
s both aim -16
s both air -14
s both alarm -17
s both alleg -22
s both allegation -67
s both allud -6
s both anger -37
s both announc -42
s both announcement -26
s both answer -58
s both apologiz -49
s both appeal -10
s both appear 75
s both applaud -14
s both appoint -16
s both approv -43
s both argu 31
s both argument -22
s both ask -40
s both assail -15
s both assert -18
s both assertion -14
s both assum -5
s both assur -23
s both attack -34
s both attempt -22
s both attribut 17
s both avoid -15
s both awar -32
s both back -45
s both ban -11
s both bash -6
s both becam 17
s both becom -12
s both begin -25
s both believ 22
s both best 74
s both blam 31
s both blast -9
s both boast -12
s both boo -49
s both bring 50
s both brush -12
s both car -21
s both cast -21
s both caution -6
s both celebrat -18
s both certain 40
s both challeng 27
s both champion -15
s both chant -56
s both characteriz 31
s both charg 20
s both cheer -22
s both choos -8
s both cit -27
s both clear -22
s both comment -37
s both compar -26
s both complain -27
s both complaint -29
s both conced -20
s both concern -43
s both conclud 21
s both condemn -11
s both confirm -38
s both congratulat -10
s both consider 56
s both contemplat -15
s both continu -19
s both conversation -15
s both convinc -33
s both count 29
s both counter -47
s both cover -8
s both creat -32
s both credit -8
s both critical -7
s both criticism 62
s both criticiz 17
s both cry -39
s both debat -74
s both decid 8
s both decision -47
s both declin -18
s both decry -11
s both deem 49
s both deep -32
s both defend -18
s both deliver -14
s both demand -37
s both demonstrat -7
s both denounc -42
s both deny -35
s both derid -21
s both describ 17
s both design 14
s both detail -28
s both determin -15
s both devot -21
s both disagre -5
s both disagreement -13
s both disclos -51
s both disclosur -18
s both discuss -59
s both discussion -61
s both dismiss -28
s both display -29
s both disput -10
s both distanc -12
s both divid -11
s both document -15
s both doubl -5
s both doubt -10
s both draw 9
s both dub 25
s both echo -51
s both elect 22
s both embrac -15
s both emphasiz -8
s both encourag -21
s both end -6
s both endors -21
s both endorsement -25
s both enjoy -16
s both envision 75
s both estimat 34
s both expand -16
s both expect 26
s both experienc -15
s both explain -11
s both expos -24
s both express -16
s both fail -15
s both favor -13
s both fear 37
s both featur -34
s both feel 38
s both fight -36
s both figur 73
s both fil -32
s both find -33
s both focus -32
s both follow -7
s both forecast -18
s both full -8
s both giv -39
s both go -40
s both goal -33
s both grow -13
s both guess -14
s both hail -5
s both hard -49
s both harsh -7
s both hat -27
s both hear 116
s both highlight 7
s both hint -40
s both hir 35
s both hit -45
s both hold 9
s both hopeful -6
s both idea -32
s both ignor -38
s both imagin -36
s both imply -12
s both impos -46
s both impress -10
s both includ -16
s both inform -43
s both insist -15
s both intend -6
s both interest -31
s both interject -23
s both interpret 16
s both introduc -65
s both issu -23
s both it -16
s both join -10
s both jok -55
s both judg -16
s both keep -11
s both knock -9
s both know 11
s both label 41
s both lambast 15
s both lament -22
s both lash -6
s both launch -14
s both lay -34
s both learn -59
s both leav 14
s both less -12
s both liken 30
s both lin -13
s both list -21
s both look 57
s both lov -88
s both mak -6
s both mark 36
s both mean 67
s both mention -27
s both messag -18
s both mind -35
s both mock -21
s both mount -35
s both movement -57
s both nam 29
s both need 23
s both negativ -7
s both nominat -11
s both not -10
s both offer -20
s both open -18
s both oppos -44
s both opposition -25
s both opt -13
s both optimistic -6
s both order -14
s both outlin -9
s both outrag -20
s both paint -23
s both pass -44
s both persuad 7
s both pick -17
s both pivot -5
s both plan -60
s both plead -24
s both pledg -20
s both point -10
s both portray -6
s both position -22
s both praiz 10
s both predict 9
s both prefer 61
s both present -50
s both press -56
s both pressur -14
s both proclaim -9
s both project 22
s both promiz 12
s both promot -22
s both propos -52
s both proposal -47
s both protest -6
s both proud -5
s both prov -12
s both provid -45
s both publish -22
s both push -13
s both put 12
s both question -45
s both quot -13
s both rail -15
s both rais -83
s both rattl -53
s both reach -9
s both react -22
s both read -36
s both reaffirm -8
s both realiz -5
s both reason -47
s both rebuf -33
s both rebuk -7
s both recall 47
s both receiv -76
s both recit -8
s both recogniz 20
s both recommend -11
s both refer 18
s both referenc -22
s both reflect -14
s both refus -6
s both refusal -22
s both regard 34
s both reiterat -8
s both reject -32
s both releas -54
s both remain -17
s both remark -33
s both remember -13
s both remind 21
s both renew -23
s both repeat -44
s both reply -53
s both report -13
s both represent -11
s both request -26
s both requir 21
s both resist -12
s both respond -22
s both respons -13
s both restrict -6
s both return -42
s both retweet -30
s both reveal -27
s both rul -25
s both run -12
s both scar -16
s both see 24
s both seek 14
s both seem 73
s both seiz -7
s both send -12
s both sens -20
s both sentiment -35
s both set -44
s both shar -36
s both sharp 35
s both shift -9
s both shock -10
s both shoot -32
s both shout -16
s both show -14
s both shrug -6
s both sid -15
s both sign -51
s both signal -13
s both singl 12
s both skeptical -13
s both slam -12
s both sound 79
s both speak -35
s both speculat -9
s both speculation -54
s both spent -12
s both stand -41
s both start -15
s both stat -26
s both statement -18
s both step -34
s both story -6
s both strategy -40
s both stress -11
s both struck 54
s both struggl -10
s both stuck -11
s both suggest 8
s both suggestion -11
s both support -45
s both supporter -69
s both surpriz 34
s both tak -63
s both talk -25
s both target -7
s both tell -10
s both tend -7
s both testify -9
s both thank -13
s both ther -36
s both think 9
s both threaten 11
s both touch -48
s both tout -27
s both try -22
s both turn -22
s both tweet -6
s both underscor -28
s both understand -21
s both unveil -10
s both upset -6
s both urg -11
s both used -49
s both very -19
s both view 21
s both voic -18
s both vot -46
s both vouch -17
s both want 14
s both warn -31
s both wary -57
s both watch -6
s both wav -17
s both weigh -9
s both welcom -15
s both wonder -36
s both worry -49
s both yell -30
sf after abl base 19
sf after accept base 31
sf after accord ing -10
sf after accus ing 7
sf after accus s 36
sf after accusation s 59
sf after acknowledg base -30
sf after acknowledg ed 13
sf after acknowledg ing 63
sf after add ed -29
sf after add ing 81
sf after add s 61
sf after address base 11
sf after admit s 8
sf after adopt ed 6
sf after advic base -7
sf after advocat base 15
sf after agre base 21
sf after agre ed 20
sf after aim ed 15
sf after aim ing 13
sf after alleg ed 38
sf after alleg s -5
sf after allegation s 5
sf after allow ed 13
sf after allud ing 35
sf after announc base 14
sf after announc ing 22
sf after announc s 21
sf after answer ed 55
sf after apologiz ed -26
sf after appear base -59
sf after appear ed 8
sf after appear s -99
sf after appoint ed 28
sf after approv ed -20
sf after argu base -21
sf after argu ed -7
sf after argu ing 21
sf after argu s -7
sf after argument base 26
sf after ask base 29
sf after ask ed 50
sf after ask ing 54
sf after ask s 6
sf after assail ed 19
sf after assert ed -8
sf after assert ing 15
sf after assertion base 33
sf after assumption base 8
sf after assur ed -14
sf after attack base -15
sf after attack ed 29
sf after attack ing 13
sf after attack s 72
sf after attempt ed 6
sf after attribut ed -7
sf after avoid ed 26
sf after awar base 19
sf after back base 31
sf after back ed -7
sf after balk ed 8
sf after becam base -18
sf after becom base 17
sf after begin ed 82
sf after believ base -32
sf after believ ed 21
sf after believ s -39
sf after bemoan ed 6
sf after best base -64
sf after blam base -15
sf after blam ed -12
sf after blam ing 37
sf after blam s 11
sf after blast ed 13
sf after blast ing 8
sf after blast s 11
sf after boast ed 19
sf after boast s 9
sf after bring ing -32
sf after brush ed 17
sf after call base 48
sf after call ed 11
sf after call ing 38
sf after call s 9
sf after car base -21
sf after cast base 43
sf after caution ed 7
sf after celebrat ed 41
sf after certain base -26
sf after challeng ed 28
sf after challeng ing 7
sf after chant ed 57
sf after cheer base 7
sf after cheer ed -28
sf after choos ed 10
sf after cit ed 43
sf after cit ing 81
sf after cit s 6
sf after claim base 65
sf after claim ed 15
sf after claim ing 9
sf after clear base -20
sf after comment base -56
sf after comment ed 24
sf after comment s 55
sf after compar ed 39
sf after complain ed 21
sf after complaint s 28
sf after conced ed -9
sf after concern ed 21
sf after concern s 61
sf after conclud base 8
sf after conclud ed -29
sf after conclud s 10
sf after confident base 9
sf after confirm ed -37
sf after consider base 68
sf after consider ed -77
sf after consider ing 23
sf after consider s 14
sf after continu base 27
sf after continu ed 6
sf after continu s 50
sf after convinc base 42
sf after convinc ed 43
sf after count ing 8
sf after critical base 21
sf after criticism base -18
sf after criticiz ing 30
sf after debat base 55
sf after debat ed -49
sf after decid base -31
sf after decid ed 47
sf after decision base 34
sf after declar base 22
sf after declar ed -26
sf after declar ing 27
sf after declin ed -10
sf after decry ed 11
sf after deem ed -8
sf after deep base 7
sf after defend ed 23
sf after defend ing 12
sf after deliver ed 27
sf after demand ing 22
sf after demand s 36
sf after denounc ed 8
sf after denounc ing 12
sf after deny ed -13
sf after describ base 8
sf after describ ing 36
sf after describ s 7
sf after determin ed 19
sf after devot ed 30
sf after disclos ed 16
sf after discuss base 9
sf after discuss ed 63
sf after discuss ing -32
sf after distanc ed 17
sf after divid ed 26
sf after doubl ed 19
sf after doubt s 23
sf after draw base -66
sf after draw ed 24
sf after dub ed -14
sf after eager base 18
sf after echo ed 48
sf after embrac ed 11
sf after emerg ed 36
sf after emphasiz ed 22
sf after encourag ed 21
sf after endors base 25
sf after endors ed 39
sf after endorsement base -13
sf after estimat ed -21
sf after estimat s 16
sf after expect base -16
sf after expect ed -13
sf after expect ing -31
sf after explain base 12
sf after explain ed -10
sf after explain ing 64
sf after explain s 21
sf after expos ed -43
sf after express ed 52
sf after fail ed 31
sf after far base -36
sf after favor base 19
sf after favor ed -30
sf after favor s -23
sf after fear base -51
sf after fear s 44
sf after feel base -42
sf after feel ed 39
sf after fil ed 14
sf after find base 9
sf after find ed 45
sf after find s -38
sf after focus ed 29
sf after focus s 45
sf after forecast base -25
sf after full base -34
sf after giv ed 31
sf after go base -10
sf after go ed 64
sf after go ing 53
sf after goal base 12
sf after grow ing 26
sf after hail ed 6
sf after hard base 20
sf after harsh base 13
sf after highlight ed 40
sf after highlight ing 5
sf after hir ed 10
sf after hold base 16
sf after hold ed 39
sf after hold s -65
sf after hop base -36
sf after hop ed -34
sf after hop ing 51
sf after hop s 59
sf after hopeful base 10
sf after idea base 17
sf after ignor base 19
sf after imply ed 15
sf after impress ed -27
sf after includ ed 21
sf after includ s 14
sf after indicat base 11
sf after indicat ed 70
sf after indicat s -65
sf after inform ed 53
sf after insist base 37
sf after insist ed -19
sf after insist ing 6
sf after insist s 9
sf after intend ed 26
sf after interest base 10
sf after interest ed 48
sf after interject ed 31
sf after introduc ed -46
sf after introduc ing 60
sf after invok ed 7
sf after issu ed 49
sf after it base 36
sf after join ed 21
sf after jok ed 60
sf after knock ed 15
sf after know base 36
sf after know ed -48
sf after know ing 38
sf after know s 43
sf after label ed -64
sf after lament ed 20
sf after lash ed 38
sf after launch ed 38
sf after lay ed 44
sf after learn ed 96
sf after leav base 7
sf after leav ed 26
sf after less base 21
sf after liken ed -18
sf after list ed 12
sf after list s 17
sf after look base -23
sf after look ed 40
sf after look ing 30
sf after look s -51
sf after maintain ed 7
sf after mak base -5
sf after mak ed 18
sf after mak ing 14
sf after mak s 6
sf after mean base -48
sf after mean ed -29
sf after mention base 16
sf after mention ed -43
sf after mention ing 51
sf after mention s -5
sf after messag base 59
sf after mind base -43
sf after mock ed 7
sf after mock ing 8
sf after movement base -25
sf after nam ed -25
sf after need ed -15
sf after need s 13
sf after negativ base 15
sf after nominat ed 30
sf after not base -8
sf after not ing 44
sf after not s -49
sf after offer base 7
sf after offer ed 23
sf after offer ing 20
sf after offer s 13
sf after open ed 40
sf after oppos base 8
sf after oppos ed -13
sf after oppos s 25
sf after opposition base 54
sf after opt ed 22
sf after optimistic base 9
sf after order ed -31
sf after outspoken base 18
sf after pass ed -20
sf after plan base 49
sf after plan ed -39
sf after plan ing 6
sf after plan s 35
sf after play ed 10
sf after plead ed 48
sf after pledg base 15
sf after pledg ed 29
sf after pledg ing 5
sf after pledg s 5
sf after point base -7
sf after point ed 60
sf after point ing 19
sf after point s -34
sf after portray ed 36
sf after post ed -37
sf after praiz ing 6
sf after praiz s 11
sf after predict base -14
sf after predict ed 19
sf after predict ing 6
sf after prefer base 33
sf after prefer ed -83
sf after prefer s 7
sf after present ed 8
sf after press ed 78
sf after project ed -54
sf after promiz base 64
sf after promiz ed -9
sf after promiz ing -27
sf after promiz s 11
sf after promot base 18
sf after propos ed 12
sf after propos ing -5
sf after proposal base 51
sf after proud base 10
sf after provid base 16
sf after provid ed -7
sf after publish ed 16
sf after push base 11
sf after push ed 19
sf after push ing 10
sf after put base 28
sf after put s -52
sf after question base 68
sf after question ed 48
sf after question s 58
sf after quick base 10
sf after rail ed 32
sf after rais ed -16
sf after rais ing 28
sf after rattl ed -12
sf after reach ed 16
sf after react ed 66
sf after read base -12
sf after read s -25
sf after reason base 57
sf after rebuf ed -28
sf after recall base -53
sf after recall ed -44
sf after recall ing 76
sf after receiv ed -23
sf after recogniz base 15
sf after recogniz ed -34
sf after recommend ed 12
sf after refer ed -53
sf after refer ing 68
sf after referenc base 29
sf after referenc ed 12
sf after referenc ing 24
sf after refus base -48
sf after refus ed 84
sf after refus s 37
sf after refusal base 27
sf after regard ed -53
sf after reiterat ed 22
sf after reject ed 12
sf after releas ed 10
sf after releas ing 9
sf after remain ed 22
sf after remark ed 13
sf after remark ing 25
sf after remark s -50
sf after remind ing 27
sf after repeat ed 22
sf after repeat ing 30
sf after reply ed 40
sf after report base 54
sf after report ed -24
sf after report ing 10
sf after report s -10
sf after represent base 15
sf after request base 11
sf after request ed -36
sf after request s 80
sf after requir base 20
sf after requir ed -59
sf after respond base 8
sf after respond ed 40
sf after respons base 21
sf after restrict ing 10
sf after return ed 50
sf after retweet ed -23
sf after reveal base 5
sf after reveal ed 32
sf after rul ed 8
sf after run base 7
sf after run ed 9
sf after say base -28
sf after say ed -6
sf after say ing 40
sf after say s -11
sf after see base 44
sf after see ed -33
sf after see s -14
sf after seek base 15
sf after seek ed 43
sf after seek ing -15
sf after seek s -14
sf after seem base -48
sf after seem ed -18
sf after seem s -46
sf after send ed 75
sf after sens base 43
sf after shar base -20
sf after shar ed 25
sf after shar s 9
sf after sharp base -18
sf after shock ed 29
sf after shout ed -5
sf after show base 7
sf after show ing 30
sf after show s -18
sf after sid ed 26
sf after sign base 37
sf after sign ed 10
sf after signal ed 23
sf after skeptical base 25
sf after slam ed 10
sf after slam s 7
sf after sound ed 36
sf after sound s -97
sf after spar ed 14
sf after speak base 30
sf after speak ed 40
sf after speak ing 32
sf after speculation base 60
sf after spent base 22
sf after split base 8
sf after stand ed 26
sf after start ed 24
sf after start s 14
sf after stat ed -6
sf after stat ing 58
sf after stat s -21
sf after statement base 48
sf after stop ed 9
sf after story s 13
sf after strategy base 67
sf after stress ed 15
sf after struck base -25
sf after struggl ed 9
sf after stuck base 18
sf after suggest base 37
sf after suggest ed -31
sf after suggest ing 58
sf after suggest s 23
sf after suggestion base 19
sf after support base 14
sf after support ed 13
sf after support s 14
sf after supporter base -49
sf after supportiv base 9
sf after surpriz ed 5
sf after tak base 9
sf after tak ed 38
sf after tak ing 11
sf after tak s 8
sf after talk base 27
sf after talk ed 45
sf after talk ing -28
sf after talk s 14
sf after tell base 14
sf after tell ed -41
sf after tell ing 48
sf after tell s -11
sf after testify ed 8
sf after thank ed 38
sf after ther base 68
sf after think base 29
sf after think s 27
sf after threaten base 41
sf after threaten ed -28
sf after threaten ing 6
sf after titl ed 17
sf after touch ed 60
sf after tout ed 48
sf after try base 24
sf after try ed 30
sf after try ing 16
sf after turn base 6
sf after turn ed 51
sf after tweet ed -22
sf after tweet ing 19
sf after understand base 8
sf after understand ed 27
sf after understand ing 15
sf after unveil ed 57
sf after upset base 7
sf after urg ing 42
sf after using ing 46
sf after very base 6
sf after view base -23
sf after view ed -19
sf after view s 40
sf after voic ed 27
sf after vot base 11
sf after vot ed 63
sf after vot ing 12
sf after vow ed -7
sf after vow ing 6
sf after vow s 46
sf after want base -8
sf after want ed 17
sf after warn base 14
sf after warn ed 8
sf after warn ing 21
sf after wary base 63
sf after watch ed 10
sf after weigh ed 22
sf after welcom ed 16
sf after withdraw base 7
sf after wonder base 44
sf after wonder ed -12
sf after worry ed 39
sf after worry s -17
sf after writ base -17
sf after writ ed -16
sf after writ ing 28
sf after writ s -11
sf after yell ed 41
sf before abl base -10
sf before accept base -14
sf before accord ing 20
sf before accus ed -27
sf before accus s -27
sf before accusation s -19
sf before acknowledg base -12
sf before acknowledg ed 14
sf before acknowledg ing -45
sf before add ed -8
sf before add ing -31
sf before add s 9
sf before admit ed 18
sf before advic base 21
sf before advocat base -10
sf before agre base -8
sf before agre ed -32
sf before aim ed -8
sf before alleg ed -20
sf before alleg s 11
sf before allegation s 44
sf before allow ed -24
sf before allud ing -33
sf before anger ed 8
sf before announc base -9
sf before announc ed 39
sf before announc ing -15
sf before announc s -17
sf before announcement base 20
sf before apologiz ed 56
sf before appear base -35
sf before appear ed -56
sf before appear s 13
sf before appoint ed -15
sf before approv ed 54
sf before argu base -47
sf before argu ed -15
sf before argu ing -11
sf before argu s -14
sf before argument base -12
sf before ask base -13
sf before ask ed -14
sf before ask ing -25
sf before assail ed -5
sf before assert ed 18
sf before assert ing -5
sf before assertion base -20
sf before assumption base -6
sf before assur ed 26
sf before attack base 20
sf before attack ed -14
sf before attack ing -7
sf before attack s -39
sf before attribut ed -24
sf before avoid ed -14
sf before awar base 12
sf before back base -7
sf before back ed 37
sf before back ing 13
sf before becam base -5
sf before becom base -6
sf before begin ed -69
sf before believ ed -28
sf before believ s 32
sf before best base -17
sf before blam base -8
sf before blam ed -31
sf before blam ing -28
sf before blast ed -15
sf before boast ed -10
sf before bring ed -11
sf before bring ing -22
sf before brush ed -7
sf before call base -35
sf before call ed -28
sf before call ing -12
sf before call s -29
sf before car base 37
sf before cast base -24
sf before celebrat ed -31
sf before certain base -15
sf before challeng ed -68
sf before chant ed -9
sf before chant s 12
sf before charg ed -26
sf before cheer ed 42
sf before cit ed -13
sf before cit ing -75
sf before claim base -22
sf before claim ed -43
sf before claim s -24
sf before clear base 35
sf before comment base 66
sf before comment ed -15
sf before comment s -37
sf before compar ed -13
sf before complaint s -12
sf before conced ed 25
sf before concern ed -10
sf before concern s -25
sf before conclud ed -9
sf before condemn ed 6
sf before confirm ed 67
sf before consider base -21
sf before consider ed -38
sf before consider s -5
sf before continu base -14
sf before continu s -9
sf before convinc base -18
sf before convinc ed -33
sf before critical base -14
sf before criticism base -65
sf before criticiz ed -26
sf before criticiz ing -45
sf before debat base -27
sf before debat ed 78
sf before decid base -21
sf before decid ed -22
sf before decision base -18
sf before declar base -12
sf before declar ed 11
sf before declar ing -21
sf before declin ed 26
sf before deem ed -57
sf before deep base 22
sf before defend ed -5
sf before defend ing -6
sf before deliver ed -13
sf before demand ed 10
sf before demand ing -15
sf before demand s -8
sf before denounc ed 36
sf before denounc ing -6
sf before deny ed 36
sf before derid ed 19
sf before describ ed -36
sf before describ ing -13
sf before describ s -17
sf before design ed -28
sf before determin ed -7
sf before devot ed -11
sf before disclos ed 32
sf before discuss ed -49
sf before discuss ing 51
sf before dismiss ed 23
sf before distanc ed -8
sf before divid ed -15
sf before doubl ed -14
sf before doubt s -10
sf before draw base 28
sf before draw ed 6
sf before dub ed -20
sf before eager base -26
sf before echo ed -26
sf before emerg ed -51
sf before emphasiz ed -17
sf before encourag ed -8
sf before endors base -12
sf before endors ed -18
sf before endorsement base 25
sf before estimat ed -41
sf before estimat s -10
sf before expect base -25
sf before expect ing 61
sf before explain base -8
sf before explain ing -40
sf before expos ed 54
sf before express ed -36
sf before fail ed -16
sf before far base 26
sf before favor base -8
sf before favor ed -23
sf before favor s 67
sf before fear base -17
sf before fear s -10
sf before feel base -38
sf before feel ed 5
sf before fil ed 19
sf before find ed -33
sf before find s 73
sf before fir ed -7
sf before focus ed -11
sf before focus s -19
sf before forecast base 37
sf before full base 40
sf before giv ed 9
sf before go base 34
sf before go ed -53
sf before go ing -30
sf before go s 7
sf before goal base 15
sf before grow ing -14
sf before hard base 23
sf before harsh base -6
sf before hat base 25
sf before highlight ed -17
sf before hint s 26
sf before hir ed -46
sf before hit base 27
sf before hold base -8
sf before hold ed -21
sf before hold s 35
sf before hop base 31
sf before hop ed -34
sf before hop ing -10
sf before hop s -46
sf before idea base -12
sf before identify base -14
sf before ignor base -8
sf before ignor ed 29
sf before imply ed -6
sf before impress ed 35
sf before includ ed -10
sf before includ s -7
sf before indicat ed -45
sf before inform ed -20
sf before insist base -9
sf before insist ed 8
sf before intend ed -34
sf before interest ed -26
sf before interject ed -10
sf before introduc ed 72
sf before introduc ing -55
sf before issu ed -50
sf before it base -24
sf before join ed -12
sf before jok ed -27
sf before knock ed -6
sf before know ed 6
sf before know ing -33
sf before know s -26
sf before label ed -33
sf before lambast ed -12
sf before lament ed -7
sf before lash ed -34
sf before launch ed -26
sf before lay ed -14
sf before learn ed -76
sf before leav ed -45
sf before less base -10
sf before liken ed -15
sf before list ed -16
sf before look base -66
sf before look ed -29
sf before look ing -16
sf before look s -42
sf before mak base -55
sf before mak ed 6
sf before mak ing -7
sf before mean base 16
sf before mean ed -37
sf before mention base -11
sf before mention ed 56
sf before mention ing -45
sf before mention s 18
sf before messag base -45
sf before mind base 60
sf before mock ed 16
sf before mock ing -6
sf before movement base 62
sf before nam ed -19
sf before need ed -20
sf before negativ base -8
sf before nominat ed -33
sf before not base -16
sf before not ed 10
sf before not ing -28
sf before not s 45
sf before offer base 21
sf before offer ed -24
sf before offer ing -10
sf before offer s -6
sf before open ed -30
sf before oppos base 7
sf before oppos ed 42
sf before oppos s -14
sf before opposition base -33
sf before opt ed -9
sf before order ed -18
sf before outspoken base -13
sf before pass ed 54
sf before persuad ed -14
sf before pick ed 14
sf before plan base -20
sf before plan ed 81
sf before plan s -13
sf before plead ed -27
sf before pledg base -6
sf before pledg ed -11
sf before point base 36
sf before point ed -26
sf before point ing -8
sf before point s -39
sf before portray ed -50
sf before post ed 22
sf before praiz ed -26
sf before predict base -9
sf before predict ed -7
sf before prefer base -9
sf before prefer ed -25
sf before prefer s 5
sf before present ed 30
sf before press ed -34
sf before project ed 29
sf before promiz base -30
sf before promiz ed -38
sf before promiz ing 52
sf before promiz s -51
sf before promot base -8
sf before propos ed 34
sf before propos ing 12
sf before proposal base -12
sf before proud base -5
sf before provid base -7
sf before provid ed 40
sf before publish ed 7
sf before push ed -11
sf before put base 12
sf before put s -14
sf before question base -34
sf before question ed -10
sf before question s -28
sf before quick base -5
sf before quot ed 10
sf before rail ed -20
sf before rais ed 49
sf before rais ing -24
sf before rattl ed 57
sf before reach ed -8
sf before react ed -62
sf before read base 35
sf before read s 38
sf before reason base -17
sf before rebuf ed 53
sf before recall base -35
sf before recall ed 17
sf before recall ing -61
sf before receiv ed 73
sf before recogniz base -7
sf before recogniz ed -24
sf before refer ed -13
sf before refer ing -64
sf before referenc base -16
sf before referenc ing -21
sf before refus base -17
sf before refus ed -62
sf before refus s -8
sf before refusal base -6
sf before regard ed -36
sf before reiterat ed -13
sf before reject ed 17
sf before releas ed 46
sf before releas ing -6
sf before remain base 9
sf before remain ed -16
sf before remark ed 9
sf before remark ing -17
sf before remark s 57
sf before remember base 33
sf before remember ed -28
sf before remind ed -28
sf before remind ing -7
sf before repeat ed -13
sf before reply ed 9
sf before report base -44
sf before report ed 21
sf before report ing -7
sf before report s 42
sf before represent base -7
sf before request base -5
sf before request ed 6
sf before request s -29
sf before requir base -8
sf before requir ed 28
sf before respond ed -16
sf before respons base -8
sf before return ed -11
sf before retweet ed 42
sf before reveal ed -8
sf before say base -29
sf before say ed 5
sf before say ing -16
sf before scar ed 16
sf before see base -7
sf before see ed -10
sf before see s -53
sf before seek base -8
sf before seek ing -36
sf before seek s -29
sf before seem base -39
sf before seem ed -42
sf before seem s 5
sf before send ed -67
sf before sens base -24
sf before set base 30
sf before shar base 45
sf before shar ed -14
sf before sharp base -27
sf before shock ed -19
sf before shoot base 27
sf before shout ed 20
sf before show base 32
sf before show ed 17
sf before show ing -21
sf before show s -16
sf before sid ed -11
sf before sign base -23
sf before sign ed 26
sf before signal ed -11
sf before singl ed -14
sf before skeptical base -12
sf before sound ed -46
sf before sound s 52
sf before spar ed -11
sf before speak base -18
sf before speak ed -18
sf before speculat ed 7
sf before speculation base -16
sf before spent base -11
sf before stand ed -11
sf before start ed -14
sf before start s -6
sf before stat ed 51
sf before stat ing -39
sf before stat s -37
sf before statement base -35
sf before story s -6
sf before strategy base -31
sf before stress ed -8
sf before struck base -42
sf before stuck base -7
sf before suggest base -16
sf before suggest ing -41
sf before suggest s -10
sf before suggestion base -11
sf before support base 31
sf before support ed 8
sf before support ing 8
sf before support s 10
sf before supporter base 59
sf before supporter s 49
sf before supportiv base -5
sf before surpriz base 30
sf before surpriz ed -77
sf before suspect ed -8
sf before tak base -7
sf before tak ed 16
sf before tak ing -9
sf before talk base -13
sf before talk ed -15
sf before talk ing 52
sf before talk s -45
sf before tell base -59
sf before tell ed 50
sf before tell ing -29
sf before tell s 51
sf before thank ed -26
sf before ther base -41
sf before think base -33
sf before think ed -50
sf before think s -25
sf before threaten base -22
sf before threaten ed -20
sf before titl ed -35
sf before touch ed -19
sf before tout ed -21
sf before try base -12
sf before try ed -15
sf before try ing -8
sf before turn ed -38
sf before tweet ed 11
sf before tweet ing -11
sf before understand ed -21
sf before understand ing -7
sf before unveil ed -51
sf before urg ing -17
sf before used ed 43
sf before using ing -43
sf before very base 12
sf before view base 29
sf before view ed -51
sf before view s -27
sf before voic ed -14
sf before vot base 20
sf before vot ed -37
sf before vow ed -15
sf before vow s -24
sf before want base -46
sf before warn base -10
sf before warn ed 22
sf before warn ing -13
sf before wary base -12
sf before watch ed -5
sf before weigh ed -14
sf before welcom ed -6
sf before wonder base -16
sf before wonder ed 22
sf before worry base 16
sf before worry ed -21
sf before worry s 51
sf before writ ed 20
sf before writ ing -10
sf before yell ed -12
sf both abl base -9
sf both accept base -17
sf both accord ing -10
sf both accus ed 29
sf both accus s -13
sf both accusation s -44
sf both acknowledg base 40
sf both acknowledg ed -27
sf both acknowledg ing -22
sf both add ed 38
sf both add ing -60
sf both add s -68
sf both address base -6
sf both admit ed -21
sf both adopt ed -7
sf both advic base -16
sf both agre base -13
sf both agre ed 8
sf both aim ed -7
sf both aim ing -8
sf both alleg ed -20
sf both alleg s -5
sf both allegation s -67
sf both allow ed 7
sf both anger ed -13
sf both announc ed -44
sf both announc ing -8
sf both announcement base -26
sf both answer ed -58
sf both apologiz ed -46
sf both appear base 84
sf both appear ed 32
sf both appear s 90
sf both appoint ed -14
sf both approv ed -41
sf both argu base 57
sf both argu ed 19
sf both argu ing -10
sf both argu s 19
sf both argument base -14
sf both ask base -17
sf both ask ed -39
sf both ask ing -33
sf both assail ed -14
sf both assert ed -10
sf both assert ing -10
sf both assertion base -14
sf both assur ed -14
sf both attack base -7
sf both attack ed -15
sf both attack ing -6
sf both attack s -40
sf both attribut ed 29
sf both avoid ed -13
sf both awar base -32
sf both back base -25
sf both back ed -34
sf both back ing -22
sf both becam base 17
sf both becom base -12
sf both begin ed -16
sf both believ base 29
sf both believ ed 7
sf both believ s 6
sf both best base 74
sf both blam base 21
sf both blam ed 38
sf both blam ing -10
sf both blam s -8
sf both blast s -10
sf both boast ed -9
sf both bring ed 12
sf both bring ing 45
sf both brush ed -10
sf both call base -14
sf both call ed 14
sf both call ing -26
sf both call s 14
sf both car base -20
sf both cast base -21
sf both celebrat ed -18
sf both certain base 40
sf both challeng ed 38
sf both challeng ing -5
sf both chant ed -55
sf both chant s -15
sf both charg ed 21
sf both cheer ed -20
sf both choos ed -6
sf both cit ed -31
sf both cit ing -14
sf both claim base -46
sf both claim ed 25
sf both claim s 23
sf both clear base -22
sf both comment base -17
sf both comment ed -10
sf both comment s -22
sf both compar ed -27
sf both complain ed -18
sf both complaint s -17
sf both conced ed -19
sf both concern ed -11
sf both concern s -42
sf both conclud base -7
sf both conclud ed 35
sf both conclud s -13
sf both condemn ed -11
sf both confirm ed -40
sf both consider base -55
sf both consider ed 95
sf both consider ing -18
sf both consider s -9
sf both continu base -14
sf both continu s -42
sf both convinc base -27
sf both convinc ed -12
sf both count ing -5
sf both critical base -7
sf both criticism base 71
sf both criticiz ed 21
sf both criticiz ing 14
sf both debat base -37
sf both debat ed -51
sf both decid base 44
sf both decid ed -27
sf both decision base -17
sf both declar base -9
sf both declar ed 12
sf both declar ing -6
sf both declin ed -19
sf both decry ed -6
sf both deem ed 58
sf both deep base -32
sf both defend ed -18
sf both defend ing -5
sf both deliver ed -14
sf both demand ed -8
sf both demand ing -7
sf both demand s -30
sf both denounc ed -46
sf both denounc ing -6
sf both deny ed -29
sf both derid ed -18
sf both describ ed 28
sf both describ ing -24
sf both describ s 9
sf both design ed 14
sf both determin ed -12
sf both devot ed -20
sf both disclos ed -54
sf both discuss ed -18
sf both discuss ing -35
sf both dismiss ed -29
sf both distanc ed -10
sf both divid ed -11
sf both doubt s -14
sf both draw base 35
sf both draw ed -30
sf both dub ed 25
sf both echo ed -26
sf both embrac ed -8
sf both emphasiz ed -6
sf both encourag ed -13
sf both endors base -14
sf both endors ed -22
sf both endorsement base -15
sf both estimat ed 51
sf both estimat s -7
sf both expect base 32
sf both expect ed 12
sf both expect ing -38
sf both explain ed 6
sf both explain ing -27
sf both explain s -19
sf both expos ed -21
sf both express ed -17
sf both fail ed -15
sf both favor base -11
sf both favor ed 43
sf both favor s -62
sf both fear base 63
sf both fear s -35
sf both feel base 62
sf both feel ed -46
sf both fil ed -34
sf both find ed -13
sf both find s -54
sf both focus ed -18
sf both focus s -29
sf both forecast base -18
sf both full base -8
sf both giv ed -38
sf both go base -33
sf both go ed -18
sf both go ing -28
sf both go s -9
sf both goal base -33
sf both grow ing -13
sf both hard base -49
sf both harsh base -7
sf both hat base -26
sf both highlight ed -26
sf both hint s -37
sf both hir ed 35
sf both hit base -47
sf both hold base -8
sf both hold ed -18
sf both hold s 34
sf both hop ed 55
sf both hop ing -43
sf both hop s -26
sf both hopeful base -6
sf both idea base -5
sf both identify base 15
sf both ignor base -10
sf both ignor ed -31
sf both imply ed -8
sf both impress ed -10
sf both includ ed -12
sf both includ s -8
sf both indicat base -7
sf both indicat ed -42
sf both indicat s 60
sf both inform ed -43
sf both insist base -32
sf both insist ed 11
sf both insist s -5
sf both interest base -9
sf both interest ed -26
sf both interject ed -23
sf both introduc ed -47
sf both introduc ing -6
sf both issu ed -7
sf both it base -16
sf both join ed -10
sf both jok ed -57
sf both knock ed -9
sf both know base -41
sf both know ed 37
sf both know ing -6
sf both know s -20
sf both label ed 83
sf both lambast ed 15
sf both lament ed -13
sf both lash ed -6
sf both launch ed -14
sf both lay ed -33
sf both learn ed -39
sf both leav ed 19
sf both less base -12
sf both liken ed 30
sf both list s -13
sf both look base 61
sf both look ed -19
sf both look ing -17
sf both look s 75
sf both mak base 39
sf both mak ed -29
sf both mak ing -8
sf both mean base 34
sf both mean ed 58
sf both mention base -6
sf both mention ed -25
sf both mention ing -7
sf both mention s -14
sf both messag base -18
sf both mind base -35
sf both mock ed -23
sf both movement base -57
sf both nam ed 37
sf both need ed 29
sf both need s -8
sf both negativ base -7
sf both not base 26
sf both not ed -14
sf both not ing -17
sf both offer base -34
sf both offer ing -10
sf both offer s -7
sf both open ed -11
sf both oppos base -16
sf both oppos ed -37
sf both oppos s -12
sf both opposition base -25
sf both opt ed -13
sf both optimistic base -6
sf both order ed 44
sf both pass ed -45
sf both persuad ed 11
sf both pick ed -17
sf both plan base -33
sf both plan ed -64
sf both plan s -24
sf both plead ed -24
sf both pledg base -9
sf both pledg ed -18
sf both point base -40
sf both point ed -37
sf both point ing -11
sf both point s 58
sf both post ed 12
sf both praiz ed 26
sf both praiz s -6
sf both predict base 22
sf both predict ed -13
sf both prefer base -25
sf both prefer ed 93
sf both prefer s -12
sf both present ed -38
sf both press ed -62
sf both project ed 25
sf both promiz base -43
sf both promiz ed 37
sf both promiz ing -41
sf both promiz s 39
sf both promot base -10
sf both propos ed -52
sf both propos ing -7
sf both proposal base -42
sf both proud base -5
sf both provid base -9
sf both provid ed -43
sf both publish ed -23
sf both push base -7
sf both push ed -8
sf both push ing -6
sf both put base -54
sf both put s 59
sf both question base -39
sf both question ed -40
sf both question s -35
sf both quot ed -11
sf both rail ed -12
sf both rais ed -41
sf both rattl ed -53
sf both reach ed -8
sf both react ed -9
sf both read base -28
sf both read s -19
sf both reason base -47
sf both rebuf ed -33
sf both recall base 68
sf both recall ed 23
sf both recall ing -18
sf both receiv ed -62
sf both recogniz base -9
sf both recogniz ed 54
sf both recommend ed -10
sf both refer ed 61
sf both refer ing -10
sf both referenc base -14
sf both referenc ed -8
sf both refus base 56
sf both refus ed -34
sf both refus s -30
sf both refusal base -22
sf both regard ed 75
sf both reiterat ed -8
sf both reject ed -33
sf both releas ed -58
sf both remain base -14
sf both remain ed -6
sf both remark ed -22
sf both remark ing -8
sf both remark s -12
sf both remember base -38
sf both remember ed 31
sf both remind ed 25
sf both remind ing -21
sf both repeat ed -9
sf both repeat ing -47
sf both reply ed -54
sf both report base -11
sf both report s -54
sf both represent base -9
sf both request base -5
sf both request ed 23
sf both request s -62
sf both requir base -12
sf both requir ed 36
sf both respond ed -27
sf both respons base -13
sf both restrict ing -6
sf both return ed -44
sf both retweet ed -30
sf both reveal ed -29
sf both rul ed -6
sf both run base -5
sf both run ed -6
sf both say base 56
sf both say ing -25
sf both say s 14
sf both scar ed -16
sf both see base -35
sf both see ed 39
sf both see s 61
sf both seek base -7
sf both seek ed -41
sf both seek ing 40
sf both seek s 35
sf both seem base 77
sf both seem ed 49
sf both seem s 37
sf both send ed -12
sf both sens base -21
sf both set base -45
sf both shar base -34
sf both shar ed -11
sf both shar s -5
sf both sharp base 35
sf both shock ed -10
sf both shoot base -32
sf both shout ed -15
sf both show base -44
sf both show ed -22
sf both show ing -10
sf both show s 32
sf both sid ed -16
sf both sign base -18
sf both sign ed -42
sf both signal ed -12
sf both singl ed 14
sf both skeptical base -13
sf both slam ed -5
sf both sound s 44
sf both speak base -12
sf both speak ed -24
sf both speak ing -28
sf both speculat ed -7
sf both speculation base -54
sf both spent base -12
sf both stand ed -17
sf both start ed -10
sf both start s -8
sf both stat ed -52
sf both stat ing -26
sf both stat s 48
sf both statement base -16
sf both story s -6
sf both strategy base -40
sf both stress ed -7
sf both struck base 54
sf both stuck base -11
sf both suggest base -22
sf both suggest ed 31
sf both suggest ing -19
sf both suggest s -14
sf both suggestion base -8
sf both support base -58
sf both support ed -21
sf both support ing -13
sf both support s -26
sf both supporter base -17
sf both supporter s -66
sf both surpriz base -37
sf both surpriz ed 66
sf both suspect ed 9
sf both tak ed -75
sf both talk base -15
sf both talk ed -26
sf both talk ing -36
sf both talk s 20
sf both tell base 27
sf both tell ed -9
sf both tell ing -20
sf both tell s -46
sf both testify ed -5
sf both thank ed -13
sf both ther base -36
sf both think ed 39
sf both threaten base -24
sf both threaten ed 41
sf both touch ed -48
sf both tout ed -31
sf both try base -13
sf both try ed -16
sf both try ing -8
sf both turn ed -14
sf both tweet ed 10
sf both tweet ing -8
sf both understand ed -6
sf both understand ing -8
sf both unveil ed -10
sf both upset base -6
sf both urg ing -27
sf both used ed -49
sf both very base -19
sf both view base -6
sf both view ed 50
sf both view s -17
sf both voic ed -13
sf both vot base -36
sf both vot ed -34
sf both vot ing -8
sf both vow ed 20
sf both vow s -24
sf both want base 44
sf both want ed -24
sf both want s -6
sf both warn ed -31
sf both warn ing -8
sf both wary base -57
sf both weigh ed -9
sf both welcom ed -10
sf both wonder base -29
sf both wonder ed -10
sf both worry base -23
sf both worry ed -17
sf both worry s -43
sf both writ base 19
sf both writ ed -5
sf both writ ing -18
sf both writ s 8
sf both yell ed -30
sn after abl w 19
sn after accord 's -13
sn after accord , 49
sn after accord . -13
sn after accord — 46
sn after accus -ing -73
sn after accus CAP 9
sn after accus him 30
sn after accus the 17
sn after accusation w 59
sn after acknowledg , 42
sn after acknowledg that 19
sn after acknowledg the 11
sn after add , 12
sn after add . -27
sn after add : 51
sn after add that -10
sn after address CAP 8
sn after address the 6
sn after admit that 28
sn after agre that 10
sn after agre to -20
sn after aim to 18
sn after alarm . -15
sn after alleg w 37
sn after announc , -37
sn after announc -s 26
sn after announc . -21
sn after announc a 26
sn after announc his 29
sn after announc it 13
sn after announc on -25
sn after announc that 21
sn after announc the -40
sn after announc they 12
sn after announc w -43
sn after appear -ed -7
sn after appear to -26
sn after appear w -83
sn after applaud CAP 8
sn after argu , 11
sn after argu . -20
sn after argu in -90
sn after argu that 40
sn after argu the 16
sn after ask , 23
sn after ask -s 61
sn after ask . -40
sn after ask CAP -31
sn after ask a 69
sn after ask her 21
sn after ask him -45
sn after ask his 19
sn after ask if 51
sn after ask our 5
sn after ask the 65
sn after ask to 5
sn after ask w 27
sn after ask what 54
sn after ask whether 19
sn after ask which 47
sn after ask why 10
sn after assert that 26
sn after assertion that 16
sn after assum that 11
sn after assur CAP -28
sn after attack CAP 33
sn after attack w 5
sn after attempt w 29
sn after back CAP 28
sn after back w 9
sn after bash CAP 11
sn after begin -ing 30
sn after begin w -6
sn after believ , -53
sn after believ CAP -45
sn after believ he -31
sn after believ it 48
sn after believ that 46
sn after believ the 39
sn after believ w 23
sn after bemoan the 5
sn after blam CAP 21
sn after blam the 21
sn after blast CAP 26
sn after blast the 6
sn after boast his 15
sn after boast that 7
sn after call " -99
sn after call -ing 15
sn after call -s 18
sn after call CAP 15
sn after call a -12
sn after call her 10
sn after call him 62
sn after call his 20
sn after call it 13
sn after call the -12
sn after call them -21
sn after call to 70
sn after call w -28
sn after cast -s 20
sn after cast himself 13
sn after cast the 8
sn after caution that 6
sn after challeng CAP 6
sn after chant " 73
sn after charg that 10
sn after charg w 30
sn after cit " 8
sn after cit -s 10
sn after cit CAP 20
sn after cit a 12
sn after cit the 13
sn after cit w 60
sn after claim he 15
sn after claim that 16
sn after claim to 48
sn after claim w 16
sn after clarify that 9
sn after compar CAP 5
sn after compar the 26
sn after complain that 8
sn after complaint that 28
sn after conced that 7
sn after concern that 9
sn after conclud , -44
sn after conclud . -13
sn after conclud that 28
sn after condemn the 11
sn after confirm that 21
sn after consider -ing 32
sn after consider the 42
sn after consider w -37
sn after contend that 5
sn after continu , -69
sn after continu . -29
sn after continu : 24
sn after continu w 79
sn after convinc that 43
sn after critical CAP 7
sn after criticism CAP 44
sn after criticiz CAP 27
sn after criticiz for -30
sn after criticiz the 24
sn after criticiz w -9
sn after debat w 74
sn after decid not 19
sn after decid to -39
sn after decision not 17
sn after decision to 26
sn after declar . -7
sn after declar CAP 18
sn after declar that 33
sn after declar the -66
sn after declin to 35
sn after decry the 9
sn after deem w -7
sn after defend CAP 13
sn after defend her 20
sn after defend his 17
sn after defend the 6
sn after deliver w 11
sn after demand w 24
sn after denounc CAP 12
sn after denounc the 7
sn after deny any 20
sn after deny that 23
sn after deny the 16
sn after describ -s 6
sn after describ as -49
sn after describ himself 18
sn after describ his 10
sn after describ how 28
sn after describ the 47
sn after describ themselves 15
sn after discuss the 41
sn after discuss w 75
sn after dismiss -s 6
sn after dismiss CAP 12
sn after dismiss the 5
sn after doubt that 6
sn after draw . -6
sn after draw w -8
sn after eager to 17
sn after endors CAP 23
sn after endors her 8
sn after endors the 9
sn after endorsement CAP 11
sn after estimat that 19
sn after expect . -10
sn after expect a 31
sn after expect the -68
sn after explain , -9
sn after explain . -17
sn after explain how 32
sn after explain that 10
sn after explain the 9
sn after explain why 44
sn after express that 7
sn after express w 12
sn after fail w 13
sn after far -ed -42
sn after favor CAP 13
sn after fear that 13
sn after fear the 49
sn after feel -ed 50
sn after feel w 21
sn after fil w 12
sn after find . -40
sn after find CAP 13
sn after find that 15
sn after find w 75
sn after focus -ing 9
sn after focus the 13
sn after focus w 32
sn after giv CAP 17
sn after giv w 75
sn after go , 22
sn after go CAP 7
sn after go w 44
sn after highlight CAP 5
sn after hit CAP 6
sn after hold w -64
sn after hop that 16
sn after hop w 12
sn after hop will -22
sn after idea that 6
sn after identify as -24
sn after identify the 8
sn after imply that 8
sn after includ a 8
sn after indicat that 15
sn after insist that 24
sn after insist they 11
sn after intend to 29
sn after introduc w -10
sn after invok the 7
sn after issu -ing 9
sn after issu that 9
sn after it 's 63
sn after it w -64
sn after keep -ing 21
sn after know " -66
sn after know , -55
sn after know -ing -53
sn after know CAP 45
sn after know how 16
sn after know that 8
sn after know to -31
sn after know what 39
sn after launch w 18
sn after lay w 15
sn after less w 12
sn after list the 16
sn after look -s -49
sn after look a -53
sn after look to 57
sn after look w -49
sn after maintain that 6
sn after mak CAP 17
sn after mak his 9
sn after mak that 18
sn after mak to -20
sn after mak w 16
sn after mean to -41
sn after mention CAP 57
sn after mention his 29
sn after mention the 37
sn after mock CAP 11
sn after nam CAP 13
sn after need w -30
sn after nominat CAP 52
sn after not , 13
sn after not . -24
sn after not that 32
sn after not the 39
sn after offer -ly 20
sn after offer -s 16
sn after offer a 18
sn after offer the -32
sn after offer to 5
sn after offer w 17
sn after oppos CAP 12
sn after oppos the 31
sn after opposition the 9
sn after order that 5
sn after order the 12
sn after pass w 56
sn after plan to 46
sn after pledg that 14
sn after pledg to 22
sn after point , -41
sn after point . -17
sn after point CAP 43
sn after point a 6
sn after point that 18
sn after point the 12
sn after point w 23
sn after portray CAP 16
sn after post . -6
sn after post : 27
sn after post a 32
sn after post w 15
sn after praiz CAP 21
sn after praiz his 8
sn after praiz the 16
sn after predict . -14
sn after predict that 29
sn after prefer CAP 21
sn after prefer the 13
sn after promiz to 26
sn after promot a 19
sn after propos -ing 19
sn after propos a 39
sn after propos w 22
sn after provid w 18
sn after publish w 9
sn after push a 6
sn after push to 9
sn after push w 7
sn after put , -30
sn after question CAP 57
sn after question her 8
sn after question his 14
sn after question how 7
sn after question is 66
sn after question the 37
sn after question whether 13
sn after question why 9
sn after quick that 6
sn after quot CAP 32
sn after rais -s 11
sn after rais w 22
sn after reach w 8
sn after read , 10
sn after read . -9
sn after recall CAP 12
sn after recall that 13
sn after recall the 12
sn after recogniz that 12
sn after refer CAP 16
sn after refer the 15
sn after refer w 67
sn after refus to 47
sn after refusal to 27
sn after reiterat his 13
sn after reject the 18
sn after releas -ing 10
sn after releas w 38
sn after remain w 12
sn after remark that 15
sn after remind -s 11
sn after remind CAP 35
sn after repeat his 13
sn after reply , 23
sn after reply . -22
sn after reply : 7
sn after report , 42
sn after report . -23
sn after report CAP -89
sn after report a -64
sn after report in -48
sn after report on 16
sn after report that 46
sn after report w -80
sn after represent the 7
sn after requir -s 7
sn after requir to -38
sn after respond , 9
sn after respond . -25
sn after respond CAP 7
sn after respond a 6
sn after reveal , -7
sn after reveal CAP 11
sn after reveal that 9
sn after reveal w -28
sn after rul that -62
sn after say " 40
sn after say 's -36
sn after say , -17
sn after say -ed -93
sn after say -ing 22
sn after say -s 7
sn after say . -19
sn after say CAP 8
sn after say DAY 12
sn after say NUM -28
sn after say a 28
sn after say about 18
sn after say after -55
sn after say an -98
sn after say and -11
sn after say at -41
sn after say before -36
sn after say for 72
sn after say he 30
sn after say her 54
sn after say his -13
sn after say if 59
sn after say in -45
sn after say is -60
sn after say it 43
sn after say its 13
sn after say no 25
sn after say of -57
sn after say on 34
sn after say she 36
sn after say so 31
sn after say some 13
sn after say that 18
sn after say the 12
sn after say their 20
sn after say they 42
sn after say this -37
sn after say those 13
sn after say to -62
sn after say w -37
sn after say was -30
sn after say were 67
sn after say when -20
sn after say — -30
sn after see -ing -29
sn after see CAP 40
sn after see a 73
sn after see him -23
sn after see it 6
sn after see the 21
sn after see w -52
sn after seek to -11
sn after seek w 47
sn after seem -ed -30
sn after seem -ly -15
sn after seem like -51
sn after seem to 5
sn after seem w -82
sn after send w 8
sn after set w 10
sn after shar a 10
sn after sharp w -20
sn after show , -20
sn after show -ing -28
sn after show -s 69
sn after show . -39
sn after show CAP 55
sn after show a 11
sn after show he 10
sn after show her -78
sn after show how 15
sn after show that 24
sn after show the 11
sn after show to -11
sn after show w 63
sn after sid CAP 17
sn after sign a 10
sn after slam CAP 15
sn after slam the 8
sn after speak -ly 14
sn after speak CAP 10
sn after speak how 12
sn after speak the 12
sn after speak w 8
sn after speculat that 8
sn after start -ing 18
sn after stat , 10
sn after stat . -13
sn after stat that 27
sn after stat w 6
sn after stop -ing 7
sn after stress the 9
sn after struggl w 13
sn after suggest -ing 10
sn after suggest CAP 59
sn after suggest he 11
sn after suggest she 9
sn after suggest that 42
sn after suggest the 14
sn after suggest they 25
sn after suggest w -48
sn after suggestion that 14
sn after support -ing -36
sn after support . -53
sn after support CAP 56
sn after support a 30
sn after support the 38
sn after support w 51
sn after supporter CAP 81
sn after surpriz that 20
sn after suspect that 22
sn after tak -ing -30
sn after tak the 8
sn after tak w 73
sn after talk -ing 14
sn after talk -ly 30
sn after talk -s 6
sn after talk CAP 37
sn after talk how 13
sn after talk the 14
sn after talk to 40
sn after talk w -17
sn after tell -s -33
sn after tell CAP -39
sn after tell a -22
sn after tell an 28
sn after tell her -38
sn after tell him 20
sn after tell his -58
sn after tell me 68
sn after tell the -58
sn after tell them -39
sn after tell w 64
sn after tell you 19
sn after tend w 11
sn after ther w 14
sn after think CAP 33
sn after think he 49
sn after think it 7
sn after think she 11
sn after think that 19
sn after think the 17
sn after think w 16
sn after threaten to -16
sn after titl " 57
sn after tout his 17
sn after try w 41
sn after turn w 13
sn after tweet , -19
sn after tweet . -11
sn after tweet a 25
sn after tweet on 14
sn after tweet that 18
sn after tweet w -47
sn after underscor the 52
sn after understand the 13
sn after unveil w 6
sn after urg -s 19
sn after urg CAP 52
sn after urg him -67
sn after urg the 19
sn after urg w 33
sn after used w 44
sn after view , 35
sn after view CAP -13
sn after view as 18
sn after vot CAP 21
sn after vot a 13
sn after vot the 13
sn after vow to 9
sn after want CAP -6
sn after want a 19
sn after want the 13
sn after want to -40
sn after want w 55
sn after warn CAP 90
sn after warn that 13
sn after warn the 8
sn after wonder if 9
sn after wonder whether 20
sn after worry -ing -12
sn after worry CAP 22
sn after worry that 20
sn after writ " -54
sn after writ , 26
sn after writ -ing -57
sn after writ . -13
sn after writ : 47
sn after writ CAP -82
sn after writ in -15
sn after writ that 35
sn after writ the 13
sn after writ to 47
sn after writ w 38
sn before abl w -10
sn before accord 's 23
sn before accord , -56
sn before accord . 23
sn before accord — -72
sn before accus -ing -16
sn before accus CAP -10
sn before accus him -7
sn before accusation w -19
sn before acknowledg , -18
sn before acknowledg that -10
sn before acknowledg the -6
sn before add , -60
sn before add . 51
sn before add : -10
sn before add that -15
sn before admit that -20
sn before agre to -13
sn before aim to -6
sn before alarm . 27
sn before alleg w -18
sn before announc , 99
sn before announc -s -16
sn before announc . 28
sn before announc a -22
sn before announc his -24
sn before announc it -10
sn before announc on 40
sn before announc that -15
sn before announc the -40
sn before announc they -9
sn before announc w 51
sn before appear -ed -42
sn before appear to -35
sn before appear w -38
sn before applaud CAP -6
sn before argu , -33
sn before argu . 35
sn before argu in 28
sn before argu that -13
sn before ask , 17
sn before ask -s -24
sn before ask . 44
sn before ask a -15
sn before ask her -7
sn before ask him 52
sn before ask his -5
sn before ask if -20
sn before ask the -28
sn before ask to -27
sn before ask w -23
sn before ask what -19
sn before ask whether -8
sn before ask which -20
sn before assert that -12
sn before assertion that -8
sn before assum that -7
sn before assur CAP 36
sn before attack CAP -12
sn before attempt w -11
sn before back CAP -19
sn before back w -6
sn before bash CAP -6
sn before begin -ing -19
sn before begin w 15
sn before believ , 55
sn before believ CAP -18
sn before believ he -15
sn before believ it -22
sn before believ that -17
sn before believ the -12
sn before believ w -11
sn before blam CAP -7
sn before blast CAP -8
sn before boast his -9
sn before call " -38
sn before call -ing -6
sn before call CAP -18
sn before call a -23
sn before call him -14
sn before call his -8
sn before call the -11
sn before call them -61
sn before call to -10
sn before call w -51
sn before cast -s -8
sn before cast himself -8
sn before chant " -35
sn before charg w -61
sn before cit CAP -14
sn before cit a -7
sn before cit the -11
sn before cit w -60
sn before claim to -6
sn before claim w -6
sn before com w 41
sn before compar the -7
sn before complaint that -12
sn before conclud , -25
sn before conclud . 27
sn before conclud that -9
sn before confirm that -18
sn before consider -ing -10
sn before consider a -20
sn before consider the -7
sn before consider w -19
sn before continu . 40
sn before continu : -11
sn before continu w -32
sn before convinc that -33
sn before criticism CAP -5
sn before criticiz CAP -6
sn before criticiz for -25
sn before criticiz the -6
sn before criticiz w -38
sn before debat w -52
sn before decid not -8
sn before decid to -10
sn before declar . 14
sn before declar CAP -8
sn before declar that -14
sn before declar the -64
sn before declin to -21
sn before deem w -37
sn before defend CAP -6
sn before defend her -14
sn before defend his -11
sn before deliver w -6
sn before demand w -16
sn before denounc CAP -8
sn before deny any -14
sn before deny that -19
sn before deny the -12
sn before describ as -29
sn before describ how -12
sn before describ the -5
sn before describ themselves -6
sn before design to -28
sn before discuss the -38
sn before discuss w -31
sn before dismiss CAP -7
sn before draw . 26
sn before draw w 35
sn before eager to -26
sn before endors CAP -10
sn before endorsement CAP -7
sn before expect . 42
sn before expect the -7
sn before expect to -57
sn before explain . 26
sn before explain how -25
sn before explain that -6
sn before explain why -25
sn before express w -7
sn before fail w -6
sn before far -ed 29
sn before favor CAP -7
sn before fear the -8
sn before feel -ed -29
sn before fil w -8
sn before find . 46
sn before find CAP -8
sn before find that -9
sn before find w -73
sn before focus w -16
sn before giv CAP -8
sn before giv w -45
sn before go , -16
sn before go w -24
sn before hold w 34
sn before hop that -6
sn before hop to -44
sn before hop w -6
sn before hop will -13
sn before identify as -30
sn before indicat that -6
sn before insist that -12
sn before insist they -5
sn before intend to -25
sn before introduc w 40
sn before it 's -49
sn before it -ed 49
sn before it w -29
sn before keep -ing -12
sn before know " -20
sn before know , 128
sn before know -ing -28
sn before know CAP -58
sn before know how -7
sn before know the -34
sn before know to -20
sn before know w 61
sn before know what -28
sn before launch w -11
sn before lay w -10
sn before less w -6
sn before look -s -12
sn before look a -20
sn before look to -10
sn before look w -39
sn before mak CAP -8
sn before mak his -5
sn before mak that -9
sn before mak to 45
sn before mak w 18
sn before mean to -37
sn before mention CAP -47
sn before mention his -22
sn before mention the -23
sn before mock CAP -6
sn before nam CAP -23
sn before need w -27
sn before nominat CAP -9
sn before not , -104
sn before not . 32
sn before not that -18
sn before not the -14
sn before offer -ly -9
sn before offer -s -7
sn before offer the -12
sn before offer w -8
sn before oppos CAP -5
sn before oppos the -19
sn before pass w -41
sn before plan to -18
sn before pledg that -5
sn before pledg to -8
sn before point , -45
sn before point . 25
sn before point CAP -33
sn before point that -7
sn before point w -14
sn before post . 9
sn before post a -11
sn before post w -6
sn before praiz CAP -6
sn before predict . 19
sn before predict that -11
sn before promiz to -24
sn before promot a -9
sn before propos -ing -14
sn before propos a -23
sn before propos w -18
sn before provid w -13
sn before publish w -5
sn before put , -38
sn before question CAP -46
sn before question his -8
sn before question is -33
sn before question the -7
sn before question whether -8
sn before question why -5
sn before quot CAP -30
sn before rais -s 27
sn before rais w -20
sn before read , 17
sn before read . 13
sn before recall the 7
sn before refer CAP -31
sn before refer the -37
sn before refer w -54
sn before refus to -11
sn before refusal to -6
sn before reiterat his -9
sn before reject the -11
sn before releas -ing -8
sn before releas w -28
sn before remain w -6
sn before remark that -8
sn before remind CAP -9
sn before repeat his -9
sn before reply , 39
sn before reply . 25
sn before report , -8
sn before report -ing -37
sn before report . 33
sn before report CAP 49
sn before report a 68
sn before report in 23
sn before report on -8
sn before report that -30
sn before report w 90
sn before requir to -24
sn before respond , 10
sn before respond . 30
sn before reveal , 52
sn before reveal w -25
sn before rul that 66
sn before say " -19
sn before say 's 66
sn before say , -24
sn before say -ed -23
sn before say -ing 11
sn before say -ly 32
sn before say -s -32
sn before say . 34
sn before say : -48
sn before say CAP -18
sn before say NUM 39
sn before say a -9
sn before say about -24
sn before say after 76
sn before say an 60
sn before say and 21
sn before say as 40
sn before say at 32
sn before say before 62
sn before say for -27
sn before say he -22
sn before say her -26
sn before say if -50
sn before say in 51
sn before say is 8
sn before say it -20
sn before say its -5
sn before say no -11
sn before say on -33
sn before say she -28
sn before say so -14
sn before say some -7
sn before say that -21
sn before say the -31
sn before say their -7
sn before say they -23
sn before say this 67
sn before say those -5
sn before say to 60
sn before say w 19
sn before say was -58
sn before say were -57
sn before say when 32
sn before say who 11
sn before say — 44
sn before see -ing -19
sn before see -s -5
sn before see CAP -45
sn before see a -49
sn before see him 46
sn before see the -19
sn before see w 36
sn before seek to -39
sn before seek w -22
sn before seem -ed -26
sn before seem -ly -44
sn before seem like -33
sn before seem to -20
sn before seem w 52
sn before set w -6
sn before sharp w -26
sn before shout , 15
sn before show , 43
sn before show -ing -29
sn before show -s -25
sn before show . 47
sn before show CAP -25
sn before show a -5
sn before show he -5
sn before show her -9
sn before show how -11
sn before show that -13
sn before show the -6
sn before show to -37
sn before show w -43
sn before sid CAP -7
sn before slam CAP -6
sn before sound w -28
sn before speak -ly -10
sn before speak how -5
sn before speak the -5
sn before speculat that -5
sn before start -ing -11
sn before stat , -47
sn before stat . 17
sn before stat that -12
sn before stat w -5
sn before struggl w -7
sn before suggest CAP -43
sn before suggest that -18
sn before suggest the -5
sn before suggest they -13
sn before suggest w -24
sn before suggestion that -9
sn before support -ing 42
sn before support . 56
sn before support CAP -33
sn before support a -21
sn before support the -27
sn before support w -44
sn before supporter CAP -69
sn before surpriz that -6
sn before suspect that -7
sn before tak -ing 51
sn before tak the -5
sn before tak w -65
sn before talk -ing -9
sn before talk -ly -17
sn before talk CAP -14
sn before talk how -8
sn before talk the -9
sn before talk to -33
sn before talk w 39
sn before tell CAP 38
sn before tell a 61
sn before tell her 51
sn before tell his 63
sn before tell me -53
sn before tell the 52
sn before tell them -31
sn before tell w -30
sn before tell you -7
sn before tend w -6
sn before ther w -6
sn before think CAP -14
sn before think he -7
sn before think that -8
sn before think the -6
sn before think w -6
sn before threaten to -20
sn before titl " -22
sn before tout his -15
sn before try w -20
sn before turn w -6
sn before tweet . 21
sn before tweet a -11
sn before tweet on -10
sn before tweet that -7
sn before tweet w -31
sn before underscor the -30
sn before urg -s -6
sn before urg CAP -17
sn before urg him -20
sn before urg the -9
sn before urg w -16
sn before used w -34
sn before view , -87
sn before view CAP -18
sn before view as -36
sn before vot CAP -11
sn before vot a -6
sn before vot the -6
sn before vow to -21
sn before want CAP -30
sn before want to -10
sn before want w -48
sn before warn CAP -39
sn before warn that -9
sn before wonder if -6
sn before wonder whether -12
sn before worry -ing 19
sn before worry CAP -11
sn before worry that -13
sn before writ " -19
sn before writ , -52
sn before writ -ing 63
sn before writ . 26
sn before writ : -13
sn before writ CAP 89
sn before writ in -22
sn before writ that -19
sn before writ the -8
sn before writ to -27
sn before writ w -22
sn both abl w -9
sn both accord 's -12
sn both accord , 5
sn both accord . -10
sn both accord — 39
sn both accus -ing 82
sn both accus him -24
sn both accus the -12
sn both accusation w -44
sn both acknowledg , -31
sn both acknowledg that -9
sn both add , 28
sn both add . -24
sn both add : -44
sn both add that 24
sn both admit that -9
sn both agre that -6
sn both agre to 29
sn both aim to -12
sn both alarm . -13
sn both alleg w -21
sn both announc , -80
sn both announc -s -11
sn both announc . -7
sn both announc his -6
sn both announc on -19
sn both announc that -6
sn both announc the 68
sn both announc w -9
sn both appear -ed 39
sn both appear to 55
sn both appear w 105
sn both argu , 9
sn both argu . -16
sn both argu in 37
sn both argu that -27
sn both argu the -11
sn both ask , -47
sn both ask -s -46
sn both ask . -5
sn both ask CAP 38
sn both ask a -59
sn both ask her -15
sn both ask him -11
sn both ask his -14
sn both ask if -36
sn both ask the -49
sn both ask to 7
sn both ask what -40
sn both ask whether -11
sn both ask which -33
sn both ask why -7
sn both assert that -15
sn both assertion that -8
sn both assur CAP -9
sn both attack CAP -21
sn both attempt w -19
sn both back CAP -9
sn both bash CAP -6
sn both begin -ing -12
sn both begin w -18
sn both believ , -12
sn both believ CAP 53
sn both believ he 40
sn both believ it -28
sn both believ that -30
sn both believ the -28
sn both believ w -13
sn both blam CAP -14
sn both blam the -17
sn both blast CAP -18
sn both boast his -7
sn both call " 114
sn both call -ing -9
sn both call -s -14
sn both call a 27
sn both call her -6
sn both call him -54
sn both call his -12
sn both call it -8
sn both call the 22
sn both call them 65
sn both call to -62
sn both call w 61
sn both cast -s -12
sn both cast himself -5
sn both cast the -6
sn both chant " -49
sn both charg that -5
sn both charg w 14
sn both cit " -7
sn both cit -s -6
sn both cit CAP -6
sn both cit a -6
sn both claim he -11
sn both claim that -11
sn both claim to -44
sn both claim w -10
sn both com w -58
sn both compar the -20
sn both complaint that -17
sn both conclud , 63
sn both conclud . -14
sn both conclud that -19
sn both condemn the -6
sn both consider -ing -23
sn both consider a 15
sn both consider the -37
sn both consider w 46
sn both continu , 67
sn both continu . -11
sn both continu : -13
sn both continu w -60
sn both convinc that -12
sn both criticism CAP -39
sn both criticiz CAP -21
sn both criticiz for 48
sn both criticiz the -18
sn both criticiz w 43
sn both debat w -35
sn both decid not -11
sn both decid to 45
sn both decision not -12
sn both decision to -23
sn both declar . -7
sn both declar CAP -10
sn both declar that -19
sn both declar the 105
sn both declin to -14
sn both decry the -6
sn both deem w 38
sn both defend CAP -7
sn both defend her -6
sn both defend his -7
sn both demand w -8
sn both deny any -7
sn both describ as 68
sn both describ himself -14
sn both describ his -8
sn both describ how -17
sn both describ the -43
sn both describ themselves -9
sn both design to 14
sn both discuss w -58
sn both draw . -20
sn both draw w -34
sn both endors CAP -13
sn both estimat that -15
sn both expect . -32
sn both expect a -27
sn both expect the 71
sn both expect to 47
sn both explain , 9
sn both explain . -9
sn both explain how -7
sn both explain why -21
sn both express w -6
sn both fail w -7
sn both favor CAP -6
sn both fear that -8
sn both fear the -42
sn both feel -ed -28
sn both feel w -19
sn both find . -6
sn both find CAP -5
sn both find that -7
sn both find w -5
sn both focus -ing -6
sn both focus the -10
sn both focus w -16
sn both giv CAP -9
sn both giv w -46
sn both go , -7
sn both go w -23
sn both hold w 33
sn both hop that -10
sn both hop to 24
sn both hop w -6
sn both hop will 32
sn both identify as 50
sn both includ a -6
sn both indicat that -9
sn both insist that -13
sn both insist they -6
sn both intend to -14
sn both introduc w -38
sn both it 's -19
sn both it -ed -64
sn both it w 77
sn both keep -ing -9
sn both know " 78
sn both know , -108
sn both know -ing 70
sn both know how -9
sn both know the 14
sn both know to 48
sn both know w -69
sn both know what -15
sn both launch w -8
sn both less w -6
sn both list the -13
sn both look -s 54
sn both look a 63
sn both look to -48
sn both look w 74
sn both mak CAP -9
sn both mak that -9
sn both mak to -37
sn both mak w -40
sn both mean to 68
sn both mention CAP -11
sn both mention his -8
sn both mention the -15
sn both mock CAP -5
sn both need w 47
sn both nominat CAP -45
sn both not , 65
sn both not . -8
sn both not that -15
sn both not the -27
sn both offer -ly -11
sn both offer -s -8
sn both offer a -13
sn both offer the 40
sn both offer w -10
sn both oppos CAP -6
sn both oppos the -12
sn both opposition the -6
sn both order the -8
sn both pass w -20
sn both plan to -30
sn both pledg that -9
sn both pledg to -14
sn both point , 65
sn both point . -8
sn both point CAP -13
sn both point that -11
sn both point the -8
sn both point w -9
sn both portray CAP -11
sn both post : -23
sn both post a -22
sn both post w -9
sn both praiz CAP -15
sn both praiz the -12
sn both predict . -5
sn both predict that -19
sn both prefer CAP -17
sn both prefer the -10
sn both promot a -11
sn both propos -ing -5
sn both propos a -16
sn both push to -6
sn both put , 51
sn both question CAP -15
sn both question his -6
sn both question is -40
sn both question the -30
sn both rais -s -44
sn both read , -30
sn both recall CAP -9
sn both recall that -8
sn both recall the -24
sn both recogniz that -8
sn both refer CAP 11
sn both refer the 18
sn both refer w -16
sn both refus to -38
sn both refusal to -22
sn both reject the -7
sn both releas w -10
sn both remain w -6
sn both remark that -7
sn both remind -s -8
sn both remind CAP -28
sn both reply , -65
sn both reply : -5
sn both report , -40
sn both report -ing 26
sn both report . -10
sn both report CAP 40
sn both report a -9
sn both report in 14
sn both report on -16
sn both report that -17
sn both report w -28
sn both requir to 55
sn both respond , -19
sn both respond . -5
sn both reveal , -68
sn both reveal CAP -7
sn both reveal w 48
sn both rul that -9
sn both say " -28
sn both say 's -33
sn both say , 40
sn both say -ed 95
sn both say -ing -35
sn both say -ly -29
sn both say -s 18
sn both say . -15
sn both say : 41
sn both say CAP 9
sn both say DAY -13
sn both say NUM -13
sn both say a -19
sn both say after -29
sn both say an 51
sn both say and -10
sn both say as -48
sn both say before -35
sn both say for -55
sn both say he -7
sn both say her -31
sn both say his 12
sn both say if -14
sn both say in -10
sn both say is 38
sn both say it -23
sn both say its -8
sn both say no -14
sn both say of 36
sn both say she -8
sn both say so -18
sn both say some -6
sn both say the 18
sn both say their -13
sn both say they -18
sn both say this -51
sn both say those -8
sn both say w 17
sn both say was 79
sn both say were -30
sn both say when -17
sn both say who -15
sn both say — -19
sn both see -ing 46
sn both see -s 6
sn both see a -45
sn both see him -31
sn both see w 12
sn both seek to 42
sn both seek w -27
sn both seem -ed 54
sn both seem -ly 47
sn both seem like 72
sn both seem to 10
sn both seem w 25
sn both shar a -6
sn both sharp w 37
sn both shout , -12
sn both show , -30
sn both show -ing 48
sn both show -s -52
sn both show . -9
sn both show CAP -31
sn both show a -6
sn both show he -5
sn both show her 81
sn both show that -10
sn both show to 40
sn both show w -22
sn both sid CAP -10
sn both sign a -6
sn both slam CAP -9
sn both sound w 22
sn both speak how -6
sn both speak the -7
sn both start -ing -7
sn both stat , 31
sn both stat that -16
sn both struggl w -6
sn both suggest -ing -6
sn both suggest CAP -19
sn both suggest he -7
sn both suggest she -5
sn both suggest that -24
sn both suggest the -9
sn both suggest they -13
sn both suggest w 62
sn both suggestion that -6
sn both support -ing -8
sn both support CAP -24
sn both support a -10
sn both support the -11
sn both support w -7
sn both supporter CAP -20
sn both surpriz that -14
sn both suspect that -15
sn both tak -ing -30
sn both tak w -9
sn both talk -ly -13
sn both talk CAP -23
sn both talk the -5
sn both talk to -8
sn both talk w -33
sn both tell -s 27
sn both tell a -48
sn both tell an -25
sn both tell her -22
sn both tell him -18
sn both tell his -11
sn both tell me -25
sn both tell the 5
sn both tell them 54
sn both tell w -59
sn both tell you -12
sn both tend w -5
sn both ther w -9
sn both think CAP -19
sn both think he -44
sn both think she -6
sn both think that -12
sn both think the -11
sn both think w -11
sn both threaten to 31
sn both titl " -46
sn both try w -22
sn both turn w -7
sn both tweet , 20
sn both tweet . -10
sn both tweet a -14
sn both tweet that -11
sn both tweet w 59
sn both underscor the -26
sn both understand the -10
sn both urg -s -13
sn both urg CAP -38
sn both urg him 74
sn both urg the -10
sn both urg w -18
sn both used w -11
sn both view , 40
sn both view CAP 24
sn both view as 5
sn both vot CAP -10
sn both vot a -7
sn both vot the -7
sn both vow to 9
sn both want CAP 29
sn both want a -16
sn both want the -9
sn both want to 43
sn both want w -16
sn both warn CAP -71
sn both wonder whether -8
sn both worry -ing -8
sn both worry CAP -11
sn both worry that -8
sn both writ " 66
sn both writ , 20
sn both writ -ing -12
sn both writ . -13
sn both writ : -35
sn both writ CAP -18
sn both writ in 33
sn both writ that -16
sn both writ to -22
sn both writ w -18
w after far base 47
w after far ed 36
w after far ing 39
w after far s 47
w after left base 30
w after left ed 14
w after left ing 64
w after left s 24
w after none base 36
w after none ed -53
w after none ing 71
w after none s 59
w after right ed -25
w after right ing -13
w after right s -36
w before far base -9
w before far ed -16
w before far ing -20
w before left base -14
w before left ing -27
w before left s -12
w before none base -6
w before none ing -33
w before none s -23
w before right base 26
w before right ed 29
w before right ing 27
w before right s 29
w both far base -37
w both far ed -20
w both far ing -19
w both far s -51
w both left base -15
w both left ed -10
w both left ing -37
w both left s -11
w both none base -31
w both none ed 52
w both none ing -44
w both none s -40
w both right base -35
w both right ing -14
w both right s 6
wl after far " 61
wl after far , 36
wl after far -ed 14
wl after far -s 15
wl after far CAP -21
wl after far DAY 22
wl after far a -33
wl after far after 13
wl after far an 19
wl after far and 34
wl after far before 18
wl after far but 50
wl after far by 24
wl after far from 5
wl after far in 48
wl after far or 20
wl after far the 27
wl after far w 13
wl after far while 18
wl after far with 16
wl after far without 28
wl after far — 58
wl after left " -24
wl after left ' -44
wl after left ( 39
wl after left , 16
wl after left -ed 12
wl after left -ing -42
wl after left -ly 11
wl after left -s -81
wl after left . 72
wl after left : 63
wl after left ; 58
wl after left CAP 41
wl after left DAY 41
wl after left NUM 39
wl after left ^ 42
wl after left about 46
wl after left after 54
wl after left although 63
wl after left among 19
wl after left and 57
wl after left are 27
wl after left as 5
wl after left at 64
wl after left because 68
wl after left before 50
wl after left but 50
wl after left by 53
wl after left despite 31
wl after left did 37
wl after left do -45
wl after left for 37
wl after left from 41
wl after left had 33
wl after left how -30
wl after left if 78
wl after left of 19
wl after left on 18
wl after left over 24
wl after left since 54
wl after left so 29
wl after left than -39
wl after left though 69
wl after left to 38
wl after left w -34
wl after left was -6
wl after left what -58
wl after left when 52
wl after left where 34
wl after left whether 63
wl after left which -72
wl after left while 56
wl after left who -75
wl after left whom -70
wl after left why 34
wl after left with 28
wl after left yet 57
wl after left — 51
wl after none " -49
wl after none 's 18
wl after none , -36
wl after none -ed -34
wl after none -s -13
wl after none CAP -46
wl after none NUM -45
wl after none ^ 47
wl after none a 78
wl after none after 21
wl after none an 46
wl after none and 85
wl after none as -67
wl after none but 18
wl after none by 15
wl after none despite 27
wl after none for 57
wl after none he -33
wl after none in 26
wl after none it 57
wl after none of 48
wl after none she -81
wl after none that -49
wl after none the 69
wl after none they -25
wl after none under -68
wl after none w -13
wl after none what -42
wl after none when 72
wl after none which -34
wl after none while 57
wl after none who -9
wl after none with 46
wl after right " -20
wl after right , -53
wl after right -s -42
wl after right CAP -88
wl after right ^ 44
wl after right but 7
wl after right that -24
wl after right w -26
wl before far " -28
wl before far , -15
wl before far -ed -10
wl before far -s -31
wl before far CAP 44
wl before far DAY -16
wl before far a 41
wl before far after -5
wl before far an -14
wl before far and -16
wl before far before -10
wl before far but -30
wl before far by -13
wl before far in -27
wl before far or -12
wl before far the -21
wl before far w 7
wl before far while -13
wl before far with -7
wl before far without -12
wl before far — -42
wl before left " 34
wl before left ' 43
wl before left ( -20
wl before left , -13
wl before left -ed 37
wl before left -ing 44
wl before left -ly 19
wl before left -s 31
wl before left . -33
wl before left : -28
wl before left ; -23
wl before left CAP -20
wl before left DAY -25
wl before left NUM -48
wl before left ^ -23
wl before left about -21
wl before left after -31
wl before left although -38
wl before left among -8
wl before left and -27
wl before left are -11
wl before left as 12
wl before left at -40
wl before left because -31
wl before left before -27
wl before left but -25
wl before left by -28
wl before left despite -18
wl before left did -26
wl before left do 41
wl before left does -19
wl before left for -18
wl before left from -21
wl before left had -19
wl before left have 16
wl before left how -34
wl before left if -41
wl before left in -32
wl before left is -9
wl before left of -38
wl before left on 13
wl before left over -13
wl before left since -34
wl before left so -13
wl before left than 37
wl before left though -32
wl before left to -38
wl before left was 26
wl before left what 24
wl before left when -38
wl before left where -44
wl before left whether -38
wl before left while -26
wl before left whom 16
wl before left why -14
wl before left will 26
wl before left yet -27
wl before left — -26
wl before none " 7
wl before none 's -36
wl before none , -9
wl before none -ed 18
wl before none -ing -76
wl before none CAP 12
wl before none NUM 14
wl before none ^ -24
wl before none a -36
wl before none after -8
wl before none an -21
wl before none and -51
wl before none as 44
wl before none but -34
wl before none by -6
wl before none despite -16
wl before none for -37
wl before none he -9
wl before none in -15
wl before none it 13
wl before none of 6
wl before none she -34
wl before none that 49
wl before none the -19
wl before none they -43
wl before none under 86
wl before none w 7
wl before none what -28
wl before none when -37
wl before none which 17
wl before none while -19
wl before none who -11
wl before none with -23
wl before none — 13
wl before right " 32
wl before right , 42
wl before right CAP -26
wl before right ^ -10
wl before right but 16
wl before right that 40
wl before right the 31
wl before right w 32
wl both far " -37
wl both far , -21
wl both far -s 6
wl both far CAP -33
wl both far DAY -6
wl both far a -12
wl both far after -7
wl both far an -5
wl both far and -18
wl both far before -8
wl both far but -21
wl both far by -12
wl both far in -24
wl both far or -8
wl both far the -7
wl both far w -24
wl both far with -9
wl both far without -16
wl both far — -19
wl both left " -10
wl both left ( -20
wl both left -ed -74
wl both left -ly -34
wl both left -s 49
wl both left . -42
wl both left : -36
wl both left ; -37
wl both left CAP -25
wl both left DAY -17
wl both left ^ -20
wl both left about -26
wl both left after -24
wl both left although -27
wl both left among -11
wl both left and -30
wl both left are -17
wl both left as -17
wl both left at -29
wl both left because -38
wl both left before -26
wl both left but -25
wl both left by -27
wl both left despite -14
wl both left did -11
wl both left does 11
wl both left for -20
wl both left from -21
wl both left had -15
wl both left have -17
wl both left how 49
wl both left if -41
wl both left in 24
wl both left of 11
wl both left on -41
wl both left over -11
wl both left since -22
wl both left so -16
wl both left though -40
wl both left to -8
wl both left w 32
wl both left was -30
wl both left what 37
wl both left when -15
wl both left whether -28
wl both left which 67
wl both left while -31
wl both left who 69
wl both left whom 60
wl both left why -21
wl both left will -32
wl both left with -25
wl both left yet -32
wl both left — -27
wl both none " 27
wl both none 's 14
wl both none , 44
wl both none -ed 16
wl both none -ing 52
wl both none -s 7
wl both none CAP 32
wl both none NUM 24
wl both none ^ -23
wl both none a -48
wl both none after -13
wl both none an -27
wl both none and -52
wl both none as 27
wl both none by -9
wl both none despite -13
wl both none for -24
wl both none he 39
wl both none in -12
wl both none it -81
wl both none of -64
wl both none she 99
wl both none the -56
wl both none they 50
wl both none under -40
wl both none w 6
wl both none what 66
wl both none when -37
wl both none which 9
wl both none while -45
wl both none who 17
wl both none with -24
wl both none — -7
wl both right " -12
wl both right , 11
wl both right -s 28
wl both right CAP 76
wl both right ^ -39
wl both right but -35
wl both right that -19
wl both right the -54
wl both right w -13
wn after far " , 31
wn after far " that 15
wn after far " the 24
wn after far , " 33
wn after far , , 52
wn after far , -ed 12
wn after far , -ing 22
wn after far , -ly 12
wn after far , -s -10
wn after far , CAP 18
wn after far , DAY 19
wn after far , a 27
wn after far , at 25
wn after far , he 21
wn after far , her 22
wn after far , himself 15
wn after far , his 23
wn after far , in 85
wn after far , it 9
wn after far , of -38
wn after far , on 53
wn after far , she 11
wn after far , that 21
wn after far , the 22
wn after far , them 16
wn after far , to 34
wn after far , w 39
wn after far -s CAP 17
wn after far CAP CAP 36
wn after far CAP w 21
wn after far a w 13
wn after far and , 13
wn after far and -ing 14
wn after far and -s 12
wn after far and CAP 20
wn after far and a 14
wn after far and he 15
wn after far and her 16
wn after far and him 13
wn after far and himself 7
wn after far and his 20
wn after far and it 14
wn after far and she 8
wn after far and that 21
wn after far and the 21
wn after far and their 7
wn after far and them 17
wn after far and to 25
wn after far and w 14
wn after far and what 7
wn after far before that 7
wn after far but -ing 7
wn after far but CAP 7
wn after far but his 7
wn after far but that 14
wn after far but the 17
wn after far but to 15
wn after far but w 18
wn after far by CAP 13
wn after far by a 6
wn after far by w 6
wn after far w CAP 42
wn after far w his 5
wn after far w that 8
wn after far w the 17
wn after far w w 46
wn after far — the 9
wn after left " " -53
wn after left " , -26
wn after left " -ing -63
wn after left " -ly -36
wn after left " -s -11
wn after left " . -21
wn after left " : 35
wn after left " DAY -33
wn after left " NUM 6
wn after left " a 16
wn after left " about -63
wn after left " after -20
wn after left " an -14
wn after left " as -29
wn after left " at -39
wn after left " he 44
wn after left " him -21
wn after left " his 38
wn after left " in -32
wn after left " me -56
wn after left " of -41
wn after left " on -54
wn after left " that 76
wn after left " the -7
wn after left " them -51
wn after left " this -22
wn after left " w -21
wn after left " when -19
wn after left " with -9
wn after left " — -19
wn after left ' . -12
wn after left ( that 9
wn after left , , -63
wn after left , -ed 47
wn after left , -ing 51
wn after left , -ly 41
wn after left , -s 53
wn after left , . -67
wn after left , : -13
wn after left , ; -76
wn after left , CAP 14
wn after left , DAY -42
wn after left , NUM 34
wn after left , a 7
wn after left , about 34
wn after left , any 27
wn after left , as 52
wn after left , at 15
wn after left , by 24
wn after left , for 53
wn after left , he 41
wn after left , him 50
wn after left , himself 27
wn after left , his -13
wn after left , how 26
wn after left , in -36
wn after left , it 42
wn after left , its 32
wn after left , not 41
wn after left , of 73
wn after left , on -17
wn after left , one 46
wn after left , several 26
wn after left , she 44
wn after left , some 12
wn after left , that 47
wn after left , the 33
wn after left , their 39
wn after left , them -15
wn after left , they 50
wn after left , this -53
wn after left , those 18
wn after left , to 61
wn after left , up 28
wn after left , w 26
wn after left , why 17
wn after left , with 62
wn after left , — -69
wn after left -ed to 28
wn after left -ing -s 34
wn after left -ing . -65
wn after left -ing that 56
wn after left -ing to -24
wn after left -ing w 63
wn after left -s to -20
wn after left -s w 17
wn after left . CAP 13
wn after left : CAP 21
wn after left : it 8
wn after left : that 11
wn after left : the 11
wn after left : they 9
wn after left : to 16
wn after left : w 19
wn after left ; they 10
wn after left CAP CAP 21
wn after left CAP that 13
wn after left CAP the 21
wn after left CAP to -37
wn after left CAP w 42
wn after left NUM CAP 28
wn after left ^ " 41
wn after left ^ , 59
wn after left ^ -ed 51
wn after left ^ -ing 31
wn after left ^ -ly 46
wn after left ^ -s 33
wn after left ^ : 30
wn after left ^ CAP 36
wn after left ^ DAY 46
wn after left ^ NUM 29
wn after left ^ a 38
wn after left ^ about 25
wn after left ^ against 12
wn after left ^ all 20
wn after left ^ an 20
wn after left ^ and 35
wn after left ^ another 31
wn after left ^ any 14
wn after left ^ as 20
wn after left ^ at 46
wn after left ^ both 22
wn after left ^ by 19
wn after left ^ for 40
wn after left ^ he 30
wn after left ^ her 31
wn after left ^ herself 14
wn after left ^ him 24
wn after left ^ himself 18
wn after left ^ his 26
wn after left ^ how 14
wn after left ^ if 9
wn after left ^ in 74
wn after left ^ is 38
wn after left ^ it 19
wn after left ^ its 26
wn after left ^ many 26
wn after left ^ me 14
wn after left ^ most 31
wn after left ^ no 19
wn after left ^ not 18
wn after left ^ of 48
wn after left ^ on 50
wn after left ^ one 8
wn after left ^ other 14
wn after left ^ our 5
wn after left ^ over 12
wn after left ^ several 14
wn after left ^ she 29
wn after left ^ so 16
wn after left ^ some 12
wn after left ^ that 26
wn after left ^ the 36
wn after left ^ their 25
wn after left ^ them 9
wn after left ^ these 29
wn after left ^ they 28
wn after left ^ this 44
wn after left ^ those 12
wn after left ^ to 40
wn after left ^ up 10
wn after left ^ w 40
wn after left ^ was 54
wn after left ^ what 13
wn after left ^ when 59
wn after left ^ whether 8
wn after left ^ why 5
wn after left ^ with 41
wn after left ^ you 7
wn after left ^ — 52
wn after left about they 14
wn after left after -s 12
wn after left after CAP 18
wn after left after a 20
wn after left after him 21
wn after left after his 8
wn after left after that 16
wn after left after the 34
wn after left after to 12
wn after left after w 23
wn after left although that 15
wn after left although the 8
wn after left and -ing 16
wn after left and -s 25
wn after left and CAP 26
wn after left and a 22
wn after left and he 25
wn after left and him 6
wn after left and his 14
wn after left and it 13
wn after left and she 10
wn after left and that 21
wn after left and the 23
wn after left and them 22
wn after left and they 14
wn after left and to 51
wn after left and w 31
wn after left as -ing -20
wn after left as -s 48
wn after left as . -52
wn after left as : -22
wn after left as his 27
wn after left as how 22
wn after left as that 15
wn after left as the 49
wn after left as their 22
wn after left as to 61
wn after left as w 77
wn after left because CAP 12
wn after left because that 11
wn after left because the 6
wn after left but , 25
wn after left but -ing 15
wn after left but -ly 9
wn after left but -s 8
wn after left but CAP 25
wn after left but a 9
wn after left but he 26
wn after left but her 7
wn after left but his 15
wn after left but it 6
wn after left but she 18
wn after left but that 25
wn after left but the 27
wn after left but they 21
wn after left but to 37
wn after left but w 34
wn after left for the 9
wn after left from w 18
wn after left if CAP 7
wn after left if to 21
wn after left in , -23
wn after left in CAP 34
wn after left in to -26
wn after left in w 30
wn after left of CAP 12
wn after left of that 12
wn after left since his 11
wn after left than . -21
wn after left though CAP 25
wn after left though that 17
wn after left though they 14
wn after left though to 29
wn after left though w 10
wn after left to -s 20
wn after left to w 22
wn after left w " 13
wn after left w , 19
wn after left w -ing 68
wn after left w -s 19
wn after left w . -45
wn after left w CAP 30
wn after left w a 104
wn after left w about -32
wn after left w at -43
wn after left w he -39
wn after left w his 52
wn after left w in -65
wn after left w that 21
wn after left w the 25
wn after left w to -26
wn after left w w -9
wn after left w was -65
wn after left w will -33
wn after left what " 33
wn after left what . -15
wn after left what as 6
wn after left what w -77
wn after left when , 16
wn after left when -s 12
wn after left when CAP 33
wn after left when a 19
wn after left when him 12
wn after left when his 6
wn after left when that 12
wn after left when the -14
wn after left when they 9
wn after left when to 13
wn after left when w 23
wn after left where to 32
wn after left which " -22
wn after left which , 29
wn after left which as -59
wn after left which that 68
wn after left which the 17
wn after left which w -33
wn after left which was -19
wn after left while CAP 21
wn after left while a 14
wn after left while he 7
wn after left while that 9
wn after left while the 21
wn after left while they 19
wn after left while to 18
wn after left while w 21
wn after left whom as -39
wn after left with CAP 12
wn after left with that 9
wn after left with the 10
wn after left with they 7
wn after left with to 10
wn after left with w 14
wn after left — -s 27
wn after left — CAP 31
wn after left — a 30
wn after left — an 8
wn after left — he 13
wn after left — it 6
wn after left — she 10
wn after left — that 16
wn after left — the 22
wn after left — to 29
wn after left — w 8
wn after none , -ed -22
wn after none , CAP 7
wn after none , a 75
wn after none , that -52
wn after none , the -19
wn after none , to -51
wn after none , w -52
wn after none -s , -16
wn after none -s -ed -18
wn after none -s -ing -50
wn after none -s -ly -77
wn after none -s CAP -38
wn after none -s as -28
wn after none -s that 58
wn after none -s to -38
wn after none -s w -27
wn after none CAP , 23
wn after none CAP -ed -40
wn after none CAP -ing 22
wn after none CAP a -13
wn after none CAP as -24
wn after none CAP for -25
wn after none CAP the 28
wn after none CAP to -14
wn after none CAP w -51
wn after none ^ 's 15
wn after none ^ CAP 16
wn after none ^ if 9
wn after none ^ on 16
wn after none ^ that 7
wn after none ^ the -55
wn after none ^ w 19
wn after none ^ whether 10
wn after none a that 10
wn after none a w 40
wn after none and CAP 24
wn after none and to -28
wn after none and w 27
wn after none he to 17
wn after none he w -38
wn after none it that 52
wn after none it to -21
wn after none it w -6
wn after none she to -16
wn after none that to 32
wn after none the CAP 19
wn after none the is 18
wn after none the of 25
wn after none the that 16
wn after none w " -17
wn after none w , 6
wn after none w -ed -44
wn after none w -ing -10
wn after none w -s -18
wn after none w . -14
wn after none w CAP -47
wn after none w a -65
wn after none w as 21
wn after none w in 26
wn after none w of 24
wn after none w on 42
wn after none w that -14
wn after none w the -6
wn after none w to -24
wn after none w w -8
wn after none when whether 12
wn after none which to -14
wn after none who to -55
wn after right " 's -9
wn after right " , -31
wn after right " . -10
wn after right " and -7
wn after right " who -11
wn after right " — -6
wn after right , 's -45
wn after right , , 7
wn after right , . -11
wn after right , — -40
wn after right -s , -25
wn after right CAP . -9
wn after right ^ , 75
wn after right the , -36
wn after right the . -26
wn after right w , 37
wn after right w . -7
wn before far " that -11
wn before far " the -17
wn before far , " -9
wn before far , , -11
wn before far , -ing -10
wn before far , -ly -6
wn before far , -s 24
wn before far , DAY -7
wn before far , a -10
wn before far , at -22
wn before far , he -9
wn before far , her -14
wn before far , himself -7
wn before far , his -17
wn before far , in -61
wn before far , of 52
wn before far , on -47
wn before far , she -6
wn before far , that -11
wn before far , the -13
wn before far , to -14
wn before far , w -23
wn before far -s CAP -6
wn before far CAP CAP -16
wn before far CAP w -17
wn before far a w -9
wn before far and , -5
wn before far and -ing -9
wn before far and CAP -11
wn before far and he -7
wn before far and her -9
wn before far and his -14
wn before far and it -9
wn before far and that -11
wn before far and the -12
wn before far and them -11
wn before far and to -7
wn before far and w -10
wn before far and what -5
wn before far but that -7
wn before far but the -12
wn before far but w -9
wn before far by CAP -8
wn before far w CAP -25
wn before far w that -5
wn before far w the -5
wn before far w w -29
wn before far — the -7
wn before left " " 9
wn before left " -ing 81
wn before left " -ly 59
wn before left " . 38
wn before left " : -69
wn before left " DAY 56
wn before left " a 13
wn before left " about 24
wn before left " after 39
wn before left " an 45
wn before left " as 63
wn before left " at 21
wn before left " he -31
wn before left " him -16
wn before left " his -17
wn before left " in 21
wn before left " me 68
wn before left " of -13
wn before left " on 86
wn before left " that -52
wn before left " the 25
wn before left " this 43
wn before left " to 57
wn before left " w 22
wn before left " when 29
wn before left " with 17
wn before left " — 38
wn before left ' . 20
wn before left ( that -5
wn before left , " -24
wn before left , , -33
wn before left , -ed -44
wn before left , -ing -10
wn before left , -ly -55
wn before left , -s -35
wn before left , . 96
wn before left , : -45
wn before left , ; 40
wn before left , CAP -12
wn before left , DAY 32
wn before left , NUM -25
wn before left , a -28
wn before left , about -12
wn before left , an -31
wn before left , any -17
wn before left , as -28
wn before left , at -5
wn before left , by -12
wn before left , for -20
wn before left , he -31
wn before left , her -5
wn before left , him -25
wn before left , himself -11
wn before left , his 15
wn before left , how -13
wn before left , in 20
wn before left , it -23
wn before left , its -20
wn before left , not -20
wn before left , of -40
wn before left , on 10
wn before left , one -27
wn before left , several -13
wn before left , she -21
wn before left , some -6
wn before left , that -30
wn before left , their -14
wn before left , them -56
wn before left , they -19
wn before left , this 38
wn before left , those -6
wn before left , to -17
wn before left , up -15
wn before left , w -16
wn before left , why -10
wn before left , with -46
wn before left , — 92
wn before left -ed to -15
wn before left -ing -s -18
wn before left -ing . 77
wn before left -ing that -34
wn before left -ing to 57
wn before left -ing w -51
wn before left -s CAP -36
wn before left -s to 22
wn before left . CAP -11
wn before left : CAP -7
wn before left : w -8
wn before left CAP CAP -7
wn before left CAP the -7
wn before left CAP to -8
wn before left CAP w -24
wn before left NUM CAP -9
wn before left ^ " -15
wn before left ^ , -32
wn before left ^ -ed -24
wn before left ^ -ing -15
wn before left ^ -ly -30
wn before left ^ -s -16
wn before left ^ : -15
wn before left ^ CAP -20
wn before left ^ DAY -35
wn before left ^ NUM -19
wn before left ^ a -20
wn before left ^ about -6
wn before left ^ against -5
wn before left ^ all -10
wn before left ^ an -8
wn before left ^ and -30
wn before left ^ another -20
wn before left ^ any -8
wn before left ^ as -8
wn before left ^ at -39
wn before left ^ both -11
wn before left ^ by -8
wn before left ^ for -18
wn before left ^ he -12
wn before left ^ her -14
wn before left ^ herself -8
wn before left ^ him -10
wn before left ^ himself -7
wn before left ^ his -14
wn before left ^ how -9
wn before left ^ in -42
wn before left ^ is -17
wn before left ^ it -10
wn before left ^ its -12
wn before left ^ many -18
wn before left ^ me -9
wn before left ^ most -10
wn before left ^ no -9
wn before left ^ not -6
wn before left ^ of -15
wn before left ^ on -40
wn before left ^ over -9
wn before left ^ several -7
wn before left ^ she -12
wn before left ^ so -7
wn before left ^ some -6
wn before left ^ that -13
wn before left ^ the -18
wn before left ^ their -11
wn before left ^ them -6
wn before left ^ these -9
wn before left ^ they -12
wn before left ^ this -20
wn before left ^ those -6
wn before left ^ to -13
wn before left ^ up -5
wn before left ^ w -22
wn before left ^ was -14
wn before left ^ what -7
wn before left ^ when -53
wn before left ^ with -31
wn before left ^ — -44
wn before left about they -6
wn before left after CAP -10
wn before left after a -11
wn before left after him -12
wn before left after his -5
wn before left after that -10
wn before left after the -21
wn before left after w -16
wn before left although that -7
wn before left and -ing -9
wn before left and -s -18
wn before left and CAP -12
wn before left and a -8
wn before left and he -12
wn before left and his -9
wn before left and it -7
wn before left and she -5
wn before left and that -8
wn before left and the -12
wn before left and them -10
wn before left and they -6
wn before left and to -9
wn before left and w -18
wn before left as , -6
wn before left as -ing 35
wn before left as -s -28
wn before left as . 60
wn before left as : 37
wn before left as CAP -48
wn before left as a 24
wn before left as his -18
wn before left as how -13
wn before left as in -30
wn before left as that -9
wn before left as the -32
wn before left as their -9
wn before left as to -25
wn before left as w -45
wn before left because CAP -6
wn before left because that -6
wn before left but , -14
wn before left but -ing -8
wn before left but -ly -6
wn before left but CAP -15
wn before left but he -11
wn before left but his -8
wn before left but she -9
wn before left but that -13
wn before left but the -10
wn before left but they -9
wn before left but to -9
wn before left but w -15
wn before left from w -8
wn before left in , -33
wn before left in CAP -6
wn before left in to -15
wn before left in w -10
wn before left of CAP -5
wn before left since his -10
wn before left than . 31
wn before left though CAP -13
wn before left though that -7
wn before left though they -8
wn before left though to -11
wn before left to -s -6
wn before left to w -10
wn before left w " -20
wn before left w , 30
wn before left w -ing -25
wn before left w -s -46
wn before left w . 75
wn before left w CAP -67
wn before left w a -49
wn before left w about -16
wn before left w at 6
wn before left w he -33
wn before left w his -28
wn before left w in 22
wn before left w that 17
wn before left w the -36
wn before left w to 9
wn before left w w 34
wn before left w was 41
wn before left w will -15
wn before left what " -30
wn before left what . 51
wn before left what as -47
wn before left what w 18
wn before left when -s -6
wn before left when CAP -20
wn before left when a -8
wn before left when the -37
wn before left when w -11
wn before left which " -30
wn before left which , 50
wn before left which as 19
wn before left which that -27
wn before left which the -37
wn before left which w 18
wn before left which was -20
wn before left while CAP -11
wn before left while the -7
wn before left while they -12
wn before left while to -5
wn before left while w -10
wn before left whom as -23
wn before left with CAP -7
wn before left with that -6
wn before left with the -5
wn before left with they -5
wn before left with w -6
wn before left — -s -17
wn before left — CAP -13
wn before left — a -19
wn before left — he -5
wn before left — that -8
wn before left — the -14
wn before left — to -11
wn before none , -ed -27
wn before none , CAP -53
wn before none , a -14
wn before none , that -15
wn before none , the -45
wn before none , to 9
wn before none , w 44
wn before none -s , 61
wn before none -s -ed 9
wn before none -s -ing -28
wn before none -s -ly 21
wn before none -s CAP -36
wn before none -s as -39
wn before none -s that -18
wn before none -s to -40
wn before none -s w 20
wn before none CAP , 55
wn before none CAP -ed 28
wn before none CAP -ing -46
wn before none CAP CAP -61
wn before none CAP a -32
wn before none CAP as -51
wn before none CAP for -22
wn before none CAP the -57
wn before none CAP to -36
wn before none CAP w 31
wn before none ^ 's -11
wn before none ^ CAP -5
wn before none ^ on -11
wn before none ^ the -7
wn before none ^ w -7
wn before none a that -6
wn before none a w -22
wn before none and CAP -12
wn before none and to -12
wn before none and w -10
wn before none he to -27
wn before none he w -27
wn before none it that -29
wn before none it to -27
wn before none it w -23
wn before none she to -7
wn before none that to -53
wn before none the CAP -12
wn before none the is -11
wn before none the of -13
wn before none the that -12
wn before none the w 25
wn before none w " -30
wn before none w , 70
wn before none w -ed 23
wn before none w -ing -61
wn before none w -s -49
wn before none w . 43
wn before none w CAP 22
wn before none w a 28
wn before none w as -71
wn before none w in 20
wn before none w of 5
wn before none w on -8
wn before none w that -38
wn before none w the -33
wn before none w to -13
wn before none w w -46
wn before none when whether -5
wn before none which to -20
wn before none who to -16
wn before right " 's 17
wn before right " , 25
wn before right " . 14
wn before right " and 14
wn before right " in 11
wn before right " who 22
wn before right " — 15
wn before right , 's 62
wn before right , , -60
wn before right , . 22
wn before right , — -22
wn before right -s , 43
wn before right CAP . -15
wn before right ^ , -48
wn before right that . 7
wn before right the , 40
wn before right the . 33
wn before right w , -22
wn before right w . 14
wn both far " , -29
wn both far " the -7
wn both far , " -25
wn both far , , -41
wn both far , -ed -8
wn both far , -ing -12
wn both far , -ly -6
wn both far , -s -20
wn both far , CAP -21
wn both far , DAY -14
wn both far , a -18
wn both far , he -12
wn both far , her -8
wn both far , himself -8
wn both far , his -7
wn both far , in -32
wn both far , of -25
wn both far , on -6
wn both far , she -6
wn both far , that -11
wn both far , the -10
wn both far , them -11
wn both far , to -20
wn both far , w -16
wn both far -s CAP -10
wn both far CAP CAP -20
wn both far and , -8
wn both far and -ing -5
wn both far and -s -8
wn both far and CAP -9
wn both far and a -10
wn both far and he -8
wn both far and her -7
wn both far and him -9
wn both far and his -6
wn both far and it -5
wn both far and that -10
wn both far and the -9
wn both far and them -7
wn both far and to -18
wn both far but that -6
wn both far but the -5
wn both far but to -13
wn both far but w -9
wn both far w CAP -17
wn both far w the -12
wn both far w w -19
wn both left " " 27
wn both left " , 24
wn both left " -ing -26
wn both left " -ly -26
wn both left " . -17
wn both left " : 17
wn both left " DAY -25
wn both left " NUM -15
wn both left " a -36
wn both left " about 17
wn both left " after -21
wn both left " an -41
wn both left " as -42
wn both left " at 12
wn both left " he -15
wn both left " him 42
wn both left " his -31
wn both left " in 10
wn both left " me -13
wn both left " of 44
wn both left " on -36
wn both left " that -26
wn both left " the -22
wn both left " them 34
wn both left " this -23
wn both left " to -72
wn both left " w -6
wn both left " when -11
wn both left " with -15
wn both left " — -21
wn both left ' . -8
wn both left , " 12
wn both left , , 90
wn both left , -ed -15
wn both left , -ing -45
wn both left , -s -22
wn both left , . -30
wn both left , : 43
wn both left , ; 27
wn both left , NUM -10
wn both left , a 16
wn both left , about -22
wn both left , an 18
wn both left , any -11
wn both left , as -27
wn both left , at -16
wn both left , by -13
wn both left , for -34
wn both left , he -13
wn both left , him -27
wn both left , himself -17
wn both left , how -14
wn both left , in 11
wn both left , it -19
wn both left , its -12
wn both left , not -22
wn both left , of -38
wn both left , on 11
wn both left , one -21
wn both left , several -13
wn both left , she -24
wn both left , some -6
wn both left , that -18
wn both left , the -32
wn both left , their -26
wn both left , them 47
wn both left , they -32
wn both left , this 22
wn both left , those -12
wn both left , to -48
wn both left , up -14
wn both left , w -9
wn both left , why -7
wn both left , with -19
wn both left , — -44
wn both left -ed to -13
wn both left -ing -s -17
wn both left -ing . -15
wn both left -ing that -28
wn both left -ing to -31
wn both left -ing w -16
wn both left -s CAP 23
wn both left -s w -19
wn both left : CAP -14
wn both left : that -6
wn both left : the -7
wn both left : they -6
wn both left : to -12
wn both left : w -12
wn both left ; they -6
wn both left CAP CAP -14
wn both left CAP that -9
wn both left CAP the -15
wn both left CAP to 41
wn both left CAP w -20
wn both left NUM CAP -19
wn both left ^ " -26
wn both left ^ , -31
wn both left ^ -ed -27
wn both left ^ -ing -16
wn both left ^ -ly -16
wn both left ^ -s -17
wn both left ^ : -16
wn both left ^ CAP -17
wn both left ^ DAY -12
wn both left ^ NUM -11
wn both left ^ a -18
wn both left ^ about -19
wn both left ^ against -7
wn both left ^ all -10
wn both left ^ an -12
wn both left ^ and -5
wn both left ^ another -11
wn both left ^ any -7
wn both left ^ as -12
wn both left ^ at -8
wn both left ^ both -11
wn both left ^ by -11
wn both left ^ for -22
wn both left ^ he -18
wn both left ^ her -17
wn both left ^ herself -7
wn both left ^ him -15
wn both left ^ himself -11
wn both left ^ his -12
wn both left ^ if -5
wn both left ^ in -40
wn both left ^ is -21
wn both left ^ it -9
wn both left ^ its -14
wn both left ^ many -8
wn both left ^ most -22
wn both left ^ no -10
wn both left ^ not -12
wn both left ^ of -34
wn both left ^ on -10
wn both left ^ one -5
wn both left ^ other -9
wn both left ^ several -7
wn both left ^ she -17
wn both left ^ so -9
wn both left ^ some -7
wn both left ^ that -14
wn both left ^ the -18
wn both left ^ their -14
wn both left ^ these -20
wn both left ^ they -17
wn both left ^ this -24
wn both left ^ those -6
wn both left ^ to -27
wn both left ^ w -18
wn both left ^ was -42
wn both left ^ what -6
wn both left ^ when -8
wn both left ^ with -10
wn both left ^ — -11
wn both left about they -8
wn both left after -s -8
wn both left after CAP -8
wn both left after a -9
wn both left after him -10
wn both left after that -6
wn both left after the -14
wn both left after to -10
wn both left after w -7
wn both left although that -8
wn both left and -ing -7
wn both left and -s -8
wn both left and CAP -14
wn both left and a -14
wn both left and he -12
wn both left and it -6
wn both left and that -13
wn both left and the -12
wn both left and them -12
wn both left and they -8
wn both left and to -43
wn both left and w -14
wn both left as -ing -23
wn both left as -s -21
wn both left as . -10
wn both left as : -23
wn both left as CAP 28
wn both left as a -42
wn both left as his -9
wn both left as how -9
wn both left as in 30
wn both left as on -12
wn both left as that -6
wn both left as the -18
wn both left as their -13
wn both left as to -38
wn both left as w -34
wn both left because CAP -6
wn both left because that -5
wn both left but , -11
wn both left but -ing -7
wn both left but CAP -11
wn both left but a -5
wn both left but he -16
wn both left but his -7
wn both left but she -10
wn both left but that -12
wn both left but the -18
wn both left but they -12
wn both left but to -30
wn both left but w -19
wn both left for the -6
wn both left from w -11
wn both left if to -18
wn both left in , 42
wn both left in CAP -29
wn both left in to 35
wn both left in w -21
wn both left of CAP -7
wn both left of that -8
wn both left than . -11
wn both left though CAP -13
wn both left though that -10
wn both left though they -7
wn both left though to -18
wn both left though w -5
wn both left to -s -14
wn both left to w -12
wn both left w , -64
wn both left w -ing -47
wn both left w -s 9
wn both left w . -33
wn both left w CAP 11
wn both left w a -65
wn both left w about 40
wn both left w at 33
wn both left w he 57
wn both left w his -26
wn both left w in 31
wn both left w that -53
wn both left w to 12
wn both left w w -34
wn both left w was 5
wn both left w will 44
wn both left what " -22
wn both left what . -37
wn both left what as 17
wn both left what w 58
wn both left when , -14
wn both left when -s -6
wn both left when CAP -14
wn both left when a -11
wn both left when him -10
wn both left when that -7
wn both left when the 39
wn both left when they -5
wn both left when to -11
wn both left when w -12
wn both left where to -29
wn both left which " 38
wn both left which , -102
wn both left which as 26
wn both left which that -47
wn both left which the 9
wn both left which w 10
wn both left which was 37
wn both left while CAP -10
wn both left while a -12
wn both left while the -14
wn both left while they -7
wn both left while to -13
wn both left while w -11
wn both left whom as 56
wn both left with CAP -5
wn both left with the -5
wn both left with to -6
wn both left with w -7
wn both left — -s -10
wn both left — CAP -18
wn both left — a -13
wn both left — an -5
wn both left — he -8
wn both left — that -9
wn both left — the -7
wn both left — to -19
wn both none , -ed 39
wn both none , CAP 20
wn both none , a -66
wn both none , that 60
wn both none , the 41
wn both none , to 41
wn both none , w 12
wn both none -s , -50
wn both none -s -ed 7
wn both none -s -ing 66
wn both none -s -ly 49
wn both none -s CAP 66
wn both none -s as 62
wn both none -s that -43
wn both none -s to 70
wn both none -s w 5
wn both none CAP , -74
wn both none CAP -ing 7
wn both none CAP CAP 34
wn both none CAP a 36
wn both none CAP as 69
wn both none CAP for 40
wn both none CAP the 11
wn both none CAP to 46
wn both none CAP w 13
wn both none ^ CAP -11
wn both none ^ if -6
wn both none ^ the 59
wn both none ^ w -12
wn both none ^ whether -7
wn both none a w -19
wn both none and CAP -12
wn both none and to 34
wn both none and w -18
wn both none he w 60
wn both none it that -25
wn both none it to 34
wn both none it w 21
wn both none she to 22
wn both none the CAP -7
wn both none the is -8
wn both none the of -12
wn both none the w -25
wn both none w " 37
wn both none w , -100
wn both none w -ed 12
wn both none w -ing 50
wn both none w -s 50
wn both none w . -29
wn both none w CAP 26
wn both none w a 40
wn both none w as 33
wn both none w in -55
wn both none w of -39
wn both none w on -55
wn both none w that 39
wn both none w the 30
wn both none w to 34
wn both none w w 43
wn both none when whether -6
wn both none which to 33
wn both none who to 63
wn both right " 's -8
wn both right " and -8
wn both right " in -8
wn both right " who -12
wn both right " — -10
wn both right , 's -19
wn both right , , 49
wn both right , . -11
wn both right , — 44
wn both right -s , -20
wn both right CAP . 21
wn both right ^ , -28
wn both right the , -6
wn both right the . -7
wn both right w , -22
wn both right w . -6
`
