/** Made by bench/attribution/train.ts. */
export const side: string = `
b after 42
b before -12
b both -34
f after 0 left 75
f after 0 none 60
f after 0 right 23
f after 1 left 132
f after 1 none 31
f after 1 right -24
f after 2 left 41
f after 2 none 33
f after 2 right 28
f after 3 far 76
f after 3 none -26
f after 3 right -74
f before 0 left -60
f before 0 none -48
f before 0 right 11
f before 1 left -89
f before 1 none -59
f before 2 left -66
f before 2 none -34
f before 2 right -13
f before 3 far -18
f before 3 left 9
f before 3 none 8
f before 3 right 55
f both 0 left -51
f both 0 none -28
f both 0 right -56
f both 1 left -80
f both 1 none 6
f both 1 right 13
f both 2 none -7
f both 2 right -21
f both 3 far -72
f both 3 left -12
f both 3 none 17
g after -ed ed 31
g after -ing ing 117
g after -ly base -39
g after -ly ed 59
g after -ly ing 45
g after -ly s -38
g after -s base 21
g after -s s 35
g after CAP base 14
g after CAP ed -37
g after CAP ing 80
g after CAP s 57
g after am base 8
g after are base 35
g after are ed -36
g after are ing -29
g after are s 40
g after can base 30
g after could base -7
g after could ed -33
g after did base 14
g after didn’t base 60
g after do base 72
g after does base 60
g after doesn’t base -13
g after don't base 26
g after don’t base -49
g after had base 14
g after had ed 5
g after had ing 7
g after has base 37
g after has ed 46
g after has ing -30
g after have base 40
g after have ed -16
g after have ing -41
g after is base -18
g after is ed -35
g after is ing -46
g after it base 21
g after may base -11
g after may ed 5
g after might base -6
g after must base 13
g after never ed -13
g after not base 68
g after not ed -14
g after not ing 43
g after once ed 67
g after should base 20
g after so ed 37
g after to base 106
g after to ed 39
g after to ing 49
g after to s 80
g after w base 18
g after w ing 67
g after w s 31
g after was base 40
g after was ed -67
g after was ing -14
g after were base 21
g after were ed 7
g after were ing 8
g after were s 46
g after will base 11
g after will ed 51
g after will ing 20
g after would base -11
g after would ed -29
g after wouldn’t base 13
g after ’ll base 6
g after ’re ing 9
g after ’s base -39
g after ’s ed 19
g after ’s ing -23
g before -ed ed -16
g before -ing ing -64
g before -ly base 65
g before -ly ed -55
g before -ly s 116
g before -s base -11
g before -s s -39
g before CAP base -11
g before CAP ed -35
g before CAP ing -53
g before CAP s -45
g before are base -73
g before are s -7
g before can base -93
g before could base -50
g before could ed -18
g before did base 32
g before didn’t base -43
g before do base -30
g before does base -25
g before doesn't base -13
g before doesn’t base 36
g before don't base -28
g before don’t base -19
g before had base -6
g before had ed -7
g before has base -80
g before has ed -5
g before has ing 53
g before have base 39
g before have ed 15
g before have ing 57
g before is ed -16
g before is ing 12
g before it base -27
g before may base -14
g before might base -11
g before never ed 25
g before not base -36
g before not ed 22
g before not ing -41
g before should base -6
g before so ed -28
g before to base -40
g before to ed -5
g before to ing -20
g before to s -44
g before w base -20
g before w ed 7
g before w ing -49
g before w s -85
g before was base -8
g before was ed 26
g before was ing -33
g before were base 16
g before were ed -6
g before were ing -5
g before were s -29
g before will base 45
g before will ed 14
g before would base 55
g before would ed 15
g before wouldn’t base -9
g before ’re ing -6
g before ’s base 69
g before ’s ed -8
g before ’s ing 27
g both -ed ed -19
g both -ing ing -66
g both -ly base -36
g both -ly ed -10
g both -ly ing -42
g both -ly s -114
g both -s base -11
g both CAP ed 63
g both CAP ing -33
g both CAP s -25
g both are base 24
g both are ed 19
g both are ing 29
g both are s -35
g both can base 24
g both could base 47
g both could ed 39
g both did base -66
g both didn’t base -22
g both do base -53
g both does base -41
g both doesn't base 11
g both doesn’t base -31
g both don’t base 60
g both had base -8
g both has base 49
g both has ed -47
g both has ing -37
g both have base -92
g both have ing -31
g both is base 10
g both is ed 47
g both is ing 35
g both may base 22
g both might base 16
g both must base -8
g both never ed -17
g both not base -38
g both not ed -12
g both once ed -83
g both should base -14
g both so ed -13
g both to base -108
g both to ed -37
g both to ing -35
g both to s -45
g both w ed -9
g both w ing -24
g both w s 27
g both was base -41
g both was ed 25
g both was ing 37
g both were base -39
g both were ed -7
g both were s -23
g both will base -63
g both will ed -61
g both will ing -19
g both would base -53
g both would ed 15
g both ’s base -57
g both ’s ed -12
g both ’s ing -6
l after " -51
l after ' -43
l after 's -39
l after ( -15
l after , 10
l after -ed -35
l after -ing -25
l after -ly 5
l after -s -88
l after . 81
l after : 134
l after ; 73
l after CAP -59
l after DAY -11
l after ^ 78
l after a 56
l after about 45
l after after 134
l after although 82
l after among 7
l after an 45
l after and 120
l after are 14
l after as -24
l after at 70
l after because 87
l after before 62
l after but 93
l after by 60
l after despite 43
l after did 31
l after do -61
l after does -16
l after for 87
l after from 45
l after had 20
l after he -44
l after how -38
l after if 103
l after in 11
l after is -9
l after it 81
l after of 21
l after on 8
l after or 7
l after out -11
l after over 17
l after she -93
l after since 54
l after so 19
l after than -50
l after that -59
l after the 71
l after they -15
l after this -42
l after though 74
l after to 22
l after under -44
l after up 40
l after w -49
l after was -56
l after what -94
l after when 108
l after where 34
l after whether 60
l after which -98
l after while 116
l after who -71
l after whom -76
l after why 40
l after with 66
l after without -28
l after yet 53
l after ~ 41
l after — 104
l before " 51
l before ' 44
l before 's 33
l before ( 37
l before , -10
l before -ed 44
l before -ing 5
l before -ly 21
l before -s 27
l before . -32
l before : -84
l before ; -23
l before CAP 15
l before DAY 26
l before NUM -24
l before ^ -54
l before about -17
l before after -94
l before although -48
l before an -19
l before and -64
l before as 31
l before at -46
l before because -43
l before before -37
l before but -46
l before by -30
l before despite -29
l before did -24
l before do 55
l before does -11
l before for -57
l before from -21
l before had -9
l before how -31
l before if -53
l before in -61
l before is -10
l before it 10
l before on 24
l before out -22
l before over -9
l before she -24
l before since -29
l before so -9
l before than 103
l before that 81
l before the 8
l before they -46
l before though -46
l before to -44
l before under 77
l before up -20
l before w 21
l before was 69
l before what 48
l before when -100
l before where -60
l before whether -36
l before which 19
l before while -56
l before who -16
l before whom 11
l before why -10
l before will 31
l before with -15
l before without -35
l before yet -29
l before — -86
l both " -9
l both 's 8
l both ( -24
l both -ed -10
l both -ing 16
l both -ly -34
l both -s 51
l both . -55
l both : -70
l both ; -55
l both CAP 43
l both DAY -22
l both NUM 16
l both ^ -56
l both a -77
l both about -29
l both after -60
l both although -40
l both an -28
l both and -79
l both are -11
l both as -9
l both at -33
l both because -52
l both before -30
l both but -64
l both by -36
l both despite -18
l both did -7
l both do 12
l both does 24
l both for -40
l both from -25
l both had -12
l both have -9
l both he 36
l both how 52
l both if -60
l both in 24
l both is 16
l both it -102
l both of -21
l both on -47
l both out 29
l both over -8
l both she 103
l both since -28
l both so -10
l both than -46
l both that -14
l both the -128
l both they 40
l both this 37
l both though -34
l both to 12
l both under -55
l both up -22
l both w 26
l both was -23
l both what 55
l both when -42
l both whether -28
l both which 79
l both while -82
l both who 75
l both whom 75
l both why -32
l both will -29
l both with -59
l both without 53
l both yet -28
l both ~ -39
l both — -42
ln after " " -27
ln after " 's -35
ln after " , -30
ln after " -ed -10
ln after " -ing -34
ln after " -ly -29
ln after " -s 18
ln after " . -26
ln after " : 38
ln after " CAP 16
ln after " DAY -32
ln after " NUM 13
ln after " a 23
ln after " about -61
ln after " after -16
ln after " an -12
ln after " and -6
ln after " as -20
ln after " at -45
ln after " during -41
ln after " from -13
ln after " he 50
ln after " him -29
ln after " his 38
ln after " in -54
ln after " it 31
ln after " me -59
ln after " of -47
ln after " on -69
ln after " that 42
ln after " them -51
ln after " this -17
ln after " to 8
ln after " w -9
ln after " when -16
ln after " — -16
ln after , " -16
ln after , 's -18
ln after , , -76
ln after , -ed 23
ln after , -ing -14
ln after , -ly 29
ln after , -s 27
ln after , . -61
ln after , : -41
ln after , ; -85
ln after , DAY -37
ln after , NUM 31
ln after , a 38
ln after , about 23
ln after , after -29
ln after , an -17
ln after , any 35
ln after , as 120
ln after , at 16
ln after , both 19
ln after , by 15
ln after , for 42
ln after , he 38
ln after , herself 18
ln after , him 52
ln after , himself 45
ln after , his -29
ln after , how 19
ln after , in 13
ln after , it 38
ln after , its 33
ln after , of 30
ln after , on -40
ln after , one 20
ln after , several 24
ln after , she 41
ln after , some 13
ln after , that -15
ln after , the 23
ln after , their 35
ln after , them -7
ln after , they 56
ln after , this -21
ln after , those 17
ln after , to 33
ln after , up 27
ln after , w 9
ln after , what 18
ln after , whether 12
ln after , who -6
ln after , why 14
ln after , with 58
ln after , — -73
ln after -ed -ing -92
ln after -ed that 10
ln after -ed the -59
ln after -ed to 15
ln after -ed w 88
ln after -ing -s 25
ln after -ing . 68
ln after -ing is -60
ln after -ing that 63
ln after -ing to -19
ln after -ing w -56
ln after -s , 67
ln after -s -ed -25
ln after -s -ing -64
ln after -s -ly -73
ln after -s -s 85
ln after -s CAP -33
ln after -s a -80
ln after -s as -52
ln after -s for -81
ln after -s in -43
ln after -s that -32
ln after -s the 71
ln after -s to -13
ln after . CAP 10
ln after : CAP 11
ln after : the 8
ln after : to 17
ln after : w 12
ln after ; they 10
ln after CAP " 81
ln after CAP , -37
ln after CAP -ed -32
ln after CAP -ing 30
ln after CAP . -17
ln after CAP CAP 17
ln after CAP a 9
ln after CAP as -18
ln after CAP for -9
ln after CAP is -81
ln after CAP on 24
ln after CAP that -6
ln after CAP the 44
ln after CAP to -38
ln after CAP w -15
ln after NUM CAP 24
ln after ^ " -59
ln after ^ 's 33
ln after ^ , 106
ln after ^ -ed 28
ln after ^ -ing 23
ln after ^ -ly 31
ln after ^ -s 29
ln after ^ : 25
ln after ^ CAP 43
ln after ^ DAY 38
ln after ^ NUM 8
ln after ^ a 33
ln after ^ after -45
ln after ^ all 7
ln after ^ and 7
ln after ^ another 10
ln after ^ at 25
ln after ^ both 7
ln after ^ for 13
ln after ^ he 24
ln after ^ her 19
ln after ^ his 12
ln after ^ if 5
ln after ^ in 43
ln after ^ its 7
ln after ^ most 9
ln after ^ of 28
ln after ^ on 40
ln after ^ she 16
ln after ^ that 21
ln after ^ the 10
ln after ^ their 8
ln after ^ these 8
ln after ^ they 14
ln after ^ this 22
ln after ^ to 40
ln after ^ w 50
ln after ^ was 24
ln after ^ when 29
ln after ^ whether 8
ln after ^ with 13
ln after ^ — 24
ln after a -ing 13
ln after a w 50
ln after about they 10
ln after after -ing 5
ln after after CAP 7
ln after after a 12
ln after after him 14
ln after after his 9
ln after after the 22
ln after after to 7
ln after after w 13
ln after although that 9
ln after and " 41
ln after and , 8
ln after and -ed -41
ln after and -ing 9
ln after and -s 26
ln after and CAP 26
ln after and a 14
ln after and he 16
ln after and her 7
ln after and him 21
ln after and his 11
ln after and it 7
ln after and that 15
ln after and the 32
ln after and them 10
ln after and they 6
ln after and to -10
ln after and w 34
ln after and what 6
ln after as , -13
ln after as -ing -20
ln after as -s 50
ln after as . -30
ln after as : -25
ln after as CAP -10
ln after as his 15
ln after as how 20
ln after as in 13
ln after as on 18
ln after as that 11
ln after as the 48
ln after as their 19
ln after as to 70
ln after as w 18
ln after because CAP 6
ln after but , 65
ln after but -ing 9
ln after but CAP 15
ln after but he 18
ln after but his 5
ln after but she 10
ln after but that 26
ln after but the 37
ln after but they 7
ln after but to 16
ln after but w -6
ln after by a 5
ln after by that 10
ln after by the 8
ln after by w 7
ln after for the 7
ln after from w 24
ln after he to 27
ln after he w -51
ln after if to 21
ln after in CAP 40
ln after in the 10
ln after in to -40
ln after in w 28
ln after it that 50
ln after it to -25
ln after it w -9
ln after of -s -57
ln after of CAP 9
ln after of that 8
ln after of w 26
ln after she to -10
ln after since his 8
ln after than . -14
ln after that to 40
ln after the , -26
ln after the -ing 7
ln after the . -13
ln after the CAP 9
ln after the has 45
ln after the is 27
ln after the of 22
ln after the that -7
ln after the to -37
ln after the w -16
ln after though CAP 19
ln after though that 15
ln after though w 7
ln after to -s 15
ln after to w 27
ln after w , 50
ln after w -ed -27
ln after w -ing 27
ln after w -ly -30
ln after w . -45
ln after w : -74
ln after w CAP 13
ln after w DAY 12
ln after w a 13
ln after w and 8
ln after w as -49
ln after w at -44
ln after w for -35
ln after w he -26
ln after w her 19
ln after w his 55
ln after w in -35
ln after w is -84
ln after w of 58
ln after w on 25
ln after w over -8
ln after w the 21
ln after w to -63
ln after w was -66
ln after w whether 28
ln after w will -36
ln after w — -87
ln after what " 28
ln after what . -6
ln after what as 11
ln after what w -71
ln after when , 6
ln after when -s 6
ln after when CAP 55
ln after when a 9
ln after when him 7
ln after when the -37
ln after when to 18
ln after when w 19
ln after when whether 7
ln after where to 33
ln after which " -28
ln after which , 36
ln after which CAP -30
ln after which as -55
ln after which in -25
ln after which that 56
ln after which the 33
ln after which to -16
ln after which w -32
ln after which was -14
ln after while -ly 12
ln after while CAP 8
ln after while a 5
ln after while the 14
ln after while they 15
ln after while to 13
ln after while w 10
ln after who as -34
ln after who to -62
ln after whom as -43
ln after with -s 8
ln after with CAP 7
ln after with the 6
ln after with to 9
ln after with w 13
ln after — , -44
ln after — -s 23
ln after — CAP 29
ln after — a 28
ln after — he 9
ln after — she 5
ln after — that 7
ln after — the 73
ln after — to -68
ln after — w 66
ln before " " -8
ln before " 's 64
ln before " , -12
ln before " -ed 41
ln before " -ing 56
ln before " -ly 51
ln before " -s -23
ln before " . 31
ln before " : -70
ln before " DAY 61
ln before " NUM -6
ln before " a 11
ln before " about 18
ln before " after 41
ln before " an 49
ln before " and 13
ln before " as 59
ln before " at 7
ln before " during 51
ln before " from 23
ln before " he -32
ln before " him -14
ln before " his -21
ln before " in 9
ln before " it -26
ln before " me 66
ln before " of -6
ln before " on 103
ln before " that -14
ln before " the -6
ln before " them -6
ln before " this 35
ln before " to 23
ln before " w 11
ln before " when 26
ln before " who 15
ln before " with 7
ln before " — 40
ln before ' . 10
ln before , " -17
ln before , 's 45
ln before , , -62
ln before , -ed -73
ln before , -ing 38
ln before , -ly -87
ln before , -s -19
ln before , . 93
ln before , : -56
ln before , ; 53
ln before , CAP 5
ln before , DAY 24
ln before , NUM -23
ln before , a -37
ln before , about -7
ln before , after -5
ln before , an -39
ln before , any -23
ln before , as -54
ln before , both -12
ln before , by -8
ln before , for -14
ln before , he -29
ln before , herself -12
ln before , him -26
ln before , himself -17
ln before , his 25
ln before , how -8
ln before , in -32
ln before , it -18
ln before , its -22
ln before , no -16
ln before , not 50
ln before , of 20
ln before , on 16
ln before , one -35
ln before , several -13
ln before , she -16
ln before , some -6
ln before , that -13
ln before , the 14
ln before , their -12
ln before , them -62
ln before , they -15
ln before , this 33
ln before , those -7
ln before , to 12
ln before , up -16
ln before , what -8
ln before , whether -5
ln before , who 16
ln before , why -8
ln before , with -46
ln before , — 39
ln before -ed -ing 58
ln before -ed to -7
ln before -ed w -44
ln before -ing -s -10
ln before -ing . -61
ln before -ing is 41
ln before -ing that -29
ln before -ing to 69
ln before -ing w 32
ln before -s , 53
ln before -s -ed -31
ln before -s -ing -53
ln before -s -ly 13
ln before -s -s -30
ln before -s CAP -61
ln before -s a -15
ln before -s as -61
ln before -s for 71
ln before -s in 28
ln before -s that -19
ln before -s the -17
ln before -s w 18
ln before . CAP -7
ln before : w -5
ln before CAP " -17
ln before CAP , 115
ln before CAP -ed 24
ln before CAP -ing -50
ln before CAP . -14
ln before CAP CAP -67
ln before CAP a -27
ln before CAP as -58
ln before CAP for -27
ln before CAP is 30
ln before CAP on 16
ln before CAP that 21
ln before CAP the -49
ln before CAP to -59
ln before CAP w 13
ln before ^ " 76
ln before ^ 's -29
ln before ^ , -79
ln before ^ -ed -13
ln before ^ -ing -11
ln before ^ -ly -21
ln before ^ -s -13
ln before ^ : -12
ln before ^ CAP -28
ln before ^ DAY -30
ln before ^ NUM -5
ln before ^ a -17
ln before ^ after 47
ln before ^ and -6
ln before ^ another -8
ln before ^ at -21
ln before ^ for -5
ln before ^ he -6
ln before ^ her -9
ln before ^ his -6
ln before ^ in -18
ln before ^ on -35
ln before ^ she -7
ln before ^ that -9
ln before ^ the -30
ln before ^ this -10
ln before ^ to -10
ln before ^ w -29
ln before ^ when -26
ln before ^ with -11
ln before ^ — -20
ln before a -ing -8
ln before a w -32
ln before after him -8
ln before after his -7
ln before after the -10
ln before after w -8
ln before and -ed -7
ln before and -ing -5
ln before and -s -14
ln before and CAP -9
ln before and he -9
ln before and him -6
ln before and his -9
ln before and that -6
ln before and the -9
ln before and them -5
ln before and to -14
ln before and w -20
ln before as -ing 34
ln before as -s -27
ln before as . 35
ln before as : 36
ln before as CAP -39
ln before as a 27
ln before as his -9
ln before as how -13
ln before as in -46
ln before as on -14
ln before as that -6
ln before as the -24
ln before as their -7
ln before as to -19
ln before as w -84
ln before but , -55
ln before but -ing -5
ln before but CAP -8
ln before but he -8
ln before but that -15
ln before but the -17
ln before but to -12
ln before but w -26
ln before by that -7
ln before from w -9
ln before he to -22
ln before he w -32
ln before in , -57
ln before in to 23
ln before in w -9
ln before it that -26
ln before it to -14
ln before it w -17
ln before of -s -15
ln before of w -12
ln before since his -8
ln before than . 18
ln before that to -43
ln before the , 31
ln before the -ing -6
ln before the . 15
ln before the has -25
ln before the is -22
ln before the of -13
ln before the that 16
ln before the to 41
ln before the w 31
ln before though CAP -11
ln before though to -10
ln before to -s -5
ln before to w -12
ln before w " -41
ln before w , 67
ln before w -ed 6
ln before w -ing -32
ln before w -ly 25
ln before w -s -76
ln before w . 82
ln before w : 92
ln before w CAP -85
ln before w DAY 31
ln before w a 11
ln before w about -50
ln before w and 11
ln before w as -24
ln before w at 25
ln before w for -48
ln before w he -35
ln before w her -6
ln before w his -32
ln before w in 51
ln before w is 46
ln before w over 43
ln before w that 7
ln before w the -47
ln before w to 19
ln before w w -6
ln before w was 46
ln before w whether -15
ln before w will -14
ln before w — 53
ln before what " -16
ln before what . 24
ln before what as -45
ln before what is -30
ln before what to -33
ln before what w 13
ln before when CAP -27
ln before when the -25
ln before when w -8
ln before which " -19
ln before which , 41
ln before which . 12
ln before which CAP -30
ln before which as 29
ln before which in -14
ln before which that -17
ln before which the -26
ln before which to -48
ln before which w 23
ln before which was -17
ln before while -ly -6
ln before while they -11
ln before who as -30
ln before who to -8
ln before whom as -20
ln before — , 66
ln before — -s -14
ln before — CAP -10
ln before — a -21
ln before — the -23
ln before — to -7
ln before — w -28
ln both " " 23
ln both " 's -38
ln both " , 33
ln both " -ed -31
ln both " -ing -30
ln both " -ly -26
ln both " . -10
ln both " : 17
ln both " CAP -17
ln both " DAY -31
ln both " NUM -10
ln both " a -43
ln both " about 22
ln both " after -27
ln both " an -47
ln both " and -7
ln both " as -43
ln both " at 22
ln both " during -19
ln both " from -10
ln both " he -23
ln both " him 56
ln both " his -28
ln both " in 26
ln both " it -7
ln both " me -9
ln both " of 37
ln both " on -46
ln both " that -33
ln both " the 7
ln both " them 40
ln both " this -20
ln both " to -44
ln both " w -8
ln both " when -11
ln both " who -11
ln both " with -11
ln both " — -27
ln both , " 27
ln both , 's -28
ln both , , 103
ln both , -ed 15
ln both , -ing -35
ln both , -ly 21
ln both , -s -15
ln both , . -44
ln both , : 70
ln both , ; 19
ln both , CAP -9
ln both , DAY 13
ln both , NUM -9
ln both , a -16
ln both , about -16
ln both , after 38
ln both , an 43
ln both , any -13
ln both , as -98
ln both , at -18
ln both , both -7
ln both , by -8
ln both , for -28
ln both , he -18
ln both , herself -6
ln both , him -28
ln both , himself -29
ln both , his 8
ln both , how -11
ln both , in 22
ln both , it -21
ln both , its -13
ln both , no 19
ln both , not -64
ln both , of -70
ln both , on 39
ln both , one 12
ln both , several -12
ln both , she -27
ln both , some -6
ln both , that 31
ln both , the -40
ln both , their -24
ln both , them 45
ln both , they -42
ln both , this -8
ln both , those -10
ln both , to -49
ln both , up -11
ln both , w -14
ln both , what -11
ln both , whether -7
ln both , who -11
ln both , why -6
ln both , with -15
ln both , — 21
ln both -ed -ing 49
ln both -ed the 61
ln both -ed to -9
ln both -ed w -55
ln both -ing -s -16
ln both -ing . -18
ln both -ing is 8
ln both -ing that -40
ln both -ing to -49
ln both -ing w 31
ln both -s , -129
ln both -s -ed 46
ln both -s -ing 91
ln both -s -ly 50
ln both -s -s -69
ln both -s CAP 67
ln both -s a 87
ln both -s as 94
ln both -s for -7
ln both -s that 44
ln both -s the -57
ln both -s to 12
ln both -s w -14
ln both : CAP -8
ln both : the -8
ln both : to -15
ln both : w -7
ln both ; they -6
ln both CAP " -73
ln both CAP , -106
ln both CAP . 25
ln both CAP CAP 17
ln both CAP a 10
ln both CAP as 71
ln both CAP for 33
ln both CAP is 48
ln both CAP on -50
ln both CAP that -22
ln both CAP the -13
ln both CAP to 68
ln both NUM CAP -20
ln both ^ " -37
ln both ^ , -47
ln both ^ -ed -16
ln both ^ -ing -13
ln both ^ -ly -11
ln both ^ -s -18
ln both ^ : -14
ln both ^ CAP -29
ln both ^ DAY -8
ln both ^ a -18
ln both ^ after -5
ln both ^ for -8
ln both ^ he -19
ln both ^ her -10
ln both ^ his -6
ln both ^ in -48
ln both ^ most -7
ln both ^ of -23
ln both ^ she -10
ln both ^ that -16
ln both ^ these -7
ln both ^ they -10
ln both ^ this -13
ln both ^ to -31
ln both ^ w -29
ln both ^ was -20
ln both ^ whether -6
ln both a -ing -6
ln both a w -20
ln both about they -6
ln both after a -8
ln both after him -7
ln both after the -12
ln both after to -6
ln both and " -38
ln both and , -6
ln both and -ed 46
ln both and -s -13
ln both and CAP -17
ln both and a -10
ln both and he -7
ln both and him -16
ln both and that -9
ln both and the -24
ln both and them -5
ln both and to 21
ln both and w -15
ln both as , 15
ln both as -ing -23
ln both as -s -24
ln both as . -7
ln both as : -18
ln both as CAP 34
ln both as a -43
ln both as his -5
ln both as how -7
ln both as in 36
ln both as on -8
ln both as the -25
ln both as their -13
ln both as to -53
ln both as w 37
ln both but , -15
ln both but CAP -7
ln both but he -11
ln both but she -6
ln both but that -12
ln both but the -25
ln both but to -10
ln both but w 27
ln both by the -6
ln both for the -5
ln both from w -16
ln both he to -15
ln both he w 70
ln both if to -19
ln both in , 43
ln both in CAP -36
ln both in the -6
ln both in to 23
ln both in w -19
ln both it that -26
ln both it to 31
ln both it w 21
ln both of -s 65
ln both of CAP -5
ln both of w -15
ln both she to 15
ln both that to -16
ln both the , -7
ln both the has -24
ln both the is -6
ln both the of -9
ln both the that -12
ln both the to -7
ln both the w -19
ln both though CAP -9
ln both though that -12
ln both though to 12
ln both to -s -10
ln both to w -16
ln both w " 23
ln both w , -153
ln both w -ed 16
ln both w -s 47
ln both w . -42
ln both w : -38
ln both w CAP 29
ln both w DAY -55
ln both w a -29
ln both w about 24
ln both w and -27
ln both w as 67
ln both w at 17
ln both w for 62
ln both w he 45
ln both w her -14
ln both w his -26
ln both w in -29
ln both w is 34
ln both w of -68
ln both w on -57
ln both w over -50
ln both w that -9
ln both w to 45
ln both w w -7
ln both w was 7
ln both w whether -15
ln both w will 44
ln both w — 28
ln both what " -21
ln both what . -18
ln both what as 14
ln both what is 31
ln both what to 20
ln both what w 58
ln both when , -5
ln both when CAP -31
ln both when a -7
ln both when him -6
ln both when the 54
ln both when to -17
ln both when w -12
ln both where to -30
ln both which " 37
ln both which , -96
ln both which . -7
ln both which CAP 49
ln both which as 26
ln both which in 27
ln both which that -42
ln both which the -16
ln both which to 45
ln both which was 29
ln both while -ly -7
ln both while the -12
ln both while they -5
ln both while to -11
ln both while w -6
ln both who as 53
ln both who to 66
ln both whom as 56
ln both with to -8
ln both with w -9
ln both — , -37
ln both — -s -9
ln both — CAP -20
ln both — a -7
ln both — he -7
ln both — the -60
ln both — to 72
ln both — w -50
n after 's 7
n after ( -7
n after ) -100
n after , -16
n after -ed -32
n after -ing 33
n after -ly -12
n after -s 50
n after . -50
n after : -7
n after ; -96
n after CAP 59
n after DAY -36
n after NUM 31
n after a 28
n after about 47
n after after -95
n after against 42
n after all -20
n after an 49
n after and -41
n after another -24
n after any 68
n after as -50
n after at -7
n after because -70
n after before 16
n after both 25
n after by 55
n after could -58
n after each 37
n after for 26
n after four -16
n after from -7
n after has 11
n after have 35
n after having 8
n after he 64
n after her 39
n after herself 41
n after him 67
n after himself -5
n after his 76
n after how 98
n after if 112
n after in -56
n after into -70
n after is -53
n after it 136
n after its 33
n after itself 12
n after like 20
n after many 12
n after me 74
n after most -52
n after my 18
n after no 47
n after of -29
n after off -58
n after on 8
n after one 62
n after other 44
n after our -10
n after out 19
n after over 17
n after several 27
n after she 67
n after since -38
n after so 34
n after some 81
n after such 44
n after that 66
n after the 63
n after their 34
n after themselves 40
n after these -36
n after they 61
n after this 18
n after those 78
n after to 17
n after up 33
n after us -20
n after w 32
n after was -75
n after we 42
n after were 32
n after what 118
n after when -61
n after where 42
n after whether 74
n after which 56
n after who -10
n after why 66
n after will -81
n after with -17
n after would 11
n after yet 16
n after you 57
n after — -82
n before " -26
n before 's 52
n before ( 36
n before ) 127
n before , 31
n before -ed 11
n before -ing -23
n before -ly 31
n before -s -66
n before . 70
n before ; 73
n before CAP -79
n before DAY 55
n before NUM 8
n before a -44
n before about -85
n before after 117
n before against -23
n before all 44
n before an -60
n before and 87
n before another 37
n before any -31
n before at 28
n before because 77
n before before 27
n before both -15
n before by -59
n before could -58
n before during 37
n before each -20
n before for -62
n before four -56
n before from 20
n before has -84
n before have -27
n before having -38
n before he -87
n before her -46
n before herself -31
n before him -74
n before himself -33
n before his -52
n before how -58
n before if -89
n before in 47
n before into 96
n before is 16
n before it -85
n before its -38
n before itself -8
n before like -69
n before many 26
n before me -56
n before most -73
n before my -12
n before no -48
n before not -21
n before of -21
n before off 43
n before on 49
n before one -65
n before other -29
n before our -12
n before out -9
n before several -14
n before she -73
n before since 86
n before so -33
n before some -51
n before such -25
n before that -65
n before the -88
n before their -60
n before them -27
n before themselves -14
n before these -11
n before they -81
n before this -28
n before those -46
n before to -42
n before two -75
n before up -20
n before us -37
n before w -30
n before was 14
n before we -18
n before were -84
n before what -83
n before when 103
n before where -17
n before whether -43
n before which -28
n before who 49
n before why -38
n before will -52
n before with 41
n before would -33
n before yet -8
n before you -34
n before — 86
n both " 19
n both 's -73
n both ( -30
n both ) -74
n both , -10
n both -ed 20
n both -ing -14
n both -ly -23
n both -s 7
n both . -29
n both DAY -31
n both NUM -49
n both a 6
n both about 11
n both after -51
n both against -21
n both all -40
n both an -7
n both and -65
n both another -22
n both any -41
n both as 48
n both at -29
n both because -25
n both before -49
n both both -10
n both could 91
n both during -55
n both each -19
n both for 27
n both four 60
n both from -22
n both has 47
n both have -8
n both having 24
n both he -12
n both herself -10
n both him -6
n both himself 26
n both his -36
n both how -59
n both if -50
n both into -59
n both is 34
n both it -83
n both like 22
n both many -37
n both me -31
n both most 90
n both my -6
n both not 16
n both of 36
n both off 16
n both on -82
n both one -15
n both other -15
n both our 21
n both out -10
n both over -24
n both several -13
n both she -15
n both since -67
n both so -5
n both some -40
n both such -22
n both that -23
n both the -7
n both their 9
n both them 17
n both themselves -26
n both these 43
n both those -45
n both to 15
n both two 62
n both up -13
n both us 39
n both w -11
n both was 51
n both we -28
n both were 19
n both what -57
n both when -76
n both where -27
n both whether -38
n both which -35
n both who -59
n both why -34
n both will 107
n both with -46
n both would 15
n both yet -8
n both you -26
n both — -28
nn after " CAP -24
nn after " a 24
nn after " the -28
nn after " w -18
nn after " we 53
nn after 's -s -11
nn after 's CAP 18
nn after 's w 7
nn after , " 58
nn after , -ed -97
nn after , -ing -86
nn after , -ly 7
nn after , CAP 41
nn after , NUM 51
nn after , a -31
nn after , about 82
nn after , and -78
nn after , as -23
nn after , because -69
nn after , before 31
nn after , but -44
nn after , could -37
nn after , for -10
nn after , has -74
nn after , he 64
nn after , in -15
nn after , is -20
nn after , she -71
nn after , that -99
nn after , the 40
nn after , they -34
nn after , though 41
nn after , to 49
nn after , was -22
nn after , which 96
nn after , while -44
nn after , who -28
nn after , will -44
nn after , with -35
nn after , would -96
nn after -ed , 29
nn after -ed -s 26
nn after -ed . -95
nn after -ed at 9
nn after -ed by 11
nn after -ed that 34
nn after -ed w 93
nn after -ing -s 84
nn after -ing CAP 25
nn after -ing NUM 22
nn after -ing a 65
nn after -ing about 42
nn after -ing an 5
nn after -ing at -9
nn after -ing for 25
nn after -ing her 25
nn after -ing his 16
nn after -ing in -42
nn after -ing on -31
nn after -ing out 19
nn after -ing that 52
nn after -ing the 29
nn after -ing to -63
nn after -ing w -7
nn after -ly -ed -33
nn after -ly -ing 28
nn after -ly -s -6
nn after -ly about 37
nn after -ly of 9
nn after -ly on 9
nn after -ly that 21
nn after -ly to 24
nn after -ly w -39
nn after -ly what 15
nn after -s , -11
nn after -s -ed 9
nn after -s -ing -22
nn after -s -s 42
nn after -s . -84
nn after -s CAP 6
nn after -s DAY 38
nn after -s about 72
nn after -s and 48
nn after -s as -25
nn after -s for -35
nn after -s he 30
nn after -s in -41
nn after -s on 5
nn after -s that 87
nn after -s w -42
nn after -s with 13
nn after . $ -58
nn after . ) -45
nn after . CAP 68
nn after : " 84
nn after : CAP -41
nn after CAP " 13
nn after CAP ' -42
nn after CAP 's 38
nn after CAP , -45
nn after CAP -ed 6
nn after CAP -ing 43
nn after CAP -s 62
nn after CAP . -54
nn after CAP CAP 6
nn after CAP DAY -95
nn after CAP NUM 12
nn after CAP a 7
nn after CAP as 105
nn after CAP at 28
nn after CAP by 13
nn after CAP for 32
nn after CAP had 16
nn after CAP has -40
nn after CAP he 64
nn after CAP how 48
nn after CAP in -27
nn after CAP is -83
nn after CAP of 25
nn after CAP on 8
nn after CAP or 113
nn after CAP should 23
nn after CAP that 155
nn after CAP to -28
nn after CAP up -13
nn after CAP w 6
nn after CAP was 61
nn after CAP will 34
nn after CAP with 5
nn after CAP would 6
nn after CAP ’s 87
nn after DAY 's 50
nn after DAY , -62
nn after DAY -ing -60
nn after DAY . -129
nn after DAY during -53
nn after DAY in -40
nn after DAY that 120
nn after DAY to 25
nn after DAY w 6
nn after NUM -s -19
nn after NUM of 6
nn after NUM w 41
nn after a " -41
nn after a -ed 10
nn after a -ing 92
nn after a -ly 69
nn after a NUM 13
nn after a w 15
nn after about CAP -64
nn after about the 23
nn after about w 7
nn after after CAP 14
nn after after a -8
nn after against the 21
nn after all the -38
nn after an -ed 42
nn after an CAP 52
nn after an w 47
nn after and -ed 29
nn after and CAP -17
nn after and w -9
nn after another w -26
nn after any w 27
nn after as " -37
nn after as -ing -51
nn after as CAP -86
nn after as a -28
nn after as the -21
nn after as w 50
nn after at CAP 16
nn after at DAY -20
nn after at the -35
nn after at w 83
nn after by the -18
nn after for -ing -84
nn after for -s -54
nn after for CAP 50
nn after for a 84
nn after for the 11
nn after for w 68
nn after from the -50
nn after he 's 24
nn after he -ed -20
nn after he -s -48
nn after he can 8
nn after he could 12
nn after he did 8
nn after he does 8
nn after he had 58
nn after he has 10
nn after he is 22
nn after he w 25
nn after he was 34
nn after he will 18
nn after he would -42
nn after he ’d 13
nn after he ’s 17
nn after her -ed -46
nn after her -ing 19
nn after her -s 84
nn after her . -38
nn after her CAP -9
nn after her as 8
nn after her to 51
nn after her w 85
nn after herself as 17
nn after him . -86
nn after him as 31
nn after him for 79
nn after him of 24
nn after him to -67
nn after him w 35
nn after himself as 26
nn after his -ed -8
nn after his -ing 45
nn after his -ly 53
nn after his -s 74
nn after his CAP 23
nn after his w 11
nn after how -s 16
nn after how CAP 17
nn after how to 6
nn after how w 48
nn after if he 27
nn after if w 63
nn after in -ing 16
nn after in -s -53
nn after in CAP -10
nn after in a 24
nn after in an -23
nn after in her -28
nn after in his -109
nn after in its -81
nn after in one 8
nn after in the -32
nn after in w 64
nn after is that 48
nn after is w -63
nn after is whether 50
nn after it -ed 6
nn after it . 13
nn after it as 33
nn after it could 6
nn after it is 6
nn after it w 39
nn after it was 24
nn after it would 30
nn after it ’s 6
nn after its -s 54
nn after its w -31
nn after like a -84
nn after me . -57
nn after my w 17
nn after no -s 10
nn after no to 12
nn after not to 49
nn after not w 33
nn after of -ing 16
nn after of -s 54
nn after of CAP -49
nn after of a 55
nn after of his 27
nn after of the -12
nn after of w 80
nn after on -s 39
nn after on CAP -11
nn after on DAY -55
nn after on a -67
nn after on the -20
nn after on w 46
nn after one of 34
nn after one w 24
nn after other -s 17
nn after over CAP 37
nn after over the -24
nn after several -s 26
nn after she -ed -53
nn after she -s 8
nn after she could 19
nn after she did 23
nn after she is 23
nn after she w 6
nn after she was 19
nn after she would 21
nn after so . 24
nn after so w 6
nn after some of 38
nn after some w 52
nn after that " 37
nn after that , 23
nn after that -ing 14
nn after that -ly -68
nn after that -s -24
nn after that CAP 37
nn after that a 45
nn after that any 11
nn after that by 27
nn after that he 16
nn after that her 7
nn after that his 38
nn after that if 8
nn after that in -74
nn after that it 28
nn after that she 9
nn after that the 134
nn after that their 15
nn after that they 37
nn after that w 73
nn after that was 7
nn after that when 10
nn after that while 15
nn after that would -78
nn after the " -27
nn after the -ed 51
nn after the -ing 53
nn after the -ly 15
nn after the -s 95
nn after the CAP 16
nn after the NUM 40
nn after the other 6
nn after the w 31
nn after their -s 59
nn after them . -31
nn after them to 39
nn after themselves as 10
nn after these -s -41
nn after they -ed 5
nn after they are 15
nn after they could 12
nn after they had 46
nn after they have 17
nn after they w -32
nn after they were 31
nn after they will 7
nn after they would 25
nn after they ’re -74
nn after this w -59
nn after those -s 20
nn after to " 27
nn after to -ly 51
nn after to -s 31
nn after to CAP -65
nn after to a -15
nn after to be 50
nn after to do -22
nn after to get 15
nn after to have -35
nn after to his 6
nn after to the -44
nn after to w 56
nn after w 's 11
nn after w , -103
nn after w -ed -49
nn after w -ing -32
nn after w -ly -24
nn after w -s 117
nn after w . -137
nn after w CAP 49
nn after w DAY -66
nn after w a 23
nn after w about 32
nn after w after -11
nn after w against 32
nn after w and -58
nn after w are 33
nn after w as -45
nn after w at 60
nn after w from 10
nn after w he 34
nn after w her 27
nn after w him 59
nn after w in -59
nn after w is 77
nn after w of 109
nn after w on 48
nn after w over 6
nn after w than 70
nn after w that 90
nn after w the 56
nn after w this -74
nn after w to -35
nn after w w -32
nn after w was 40
nn after w were 45
nn after w with 74
nn after w — -43
nn after was a -29
nn after what -ed 20
nn after what CAP 6
nn after what he 58
nn after what the 12
nn after when -ed -8
nn after whether CAP 20
nn after whether he 21
nn after whether she 11
nn after whether the 8
nn after which w 20
nn after who -ed -81
nn after who w 7
nn after why CAP 25
nn after why he 13
nn after why the 19
nn after will w -73
nn after with -s -31
nn after with CAP 50
nn after with a 34
nn after with the 43
nn after would w 9
nn after — and -62
nn after — w -22
nn before " CAP 33
nn before " a -23
nn before " the -28
nn before " w -43
nn before " we -14
nn before 's -s 16
nn before 's CAP -10
nn before 's NUM 8
nn before 's w 15
nn before , " -68
nn before , -ed 23
nn before , -ing 183
nn before , -ly -20
nn before , -s -40
nn before , CAP -80
nn before , NUM -62
nn before , a 75
nn before , about -122
nn before , and 53
nn before , as 63
nn before , because -60
nn before , but 70
nn before , could -27
nn before , for -19
nn before , has -43
nn before , he -43
nn before , in 64
nn before , is -94
nn before , it -42
nn before , she 64
nn before , that -59
nn before , the -23
nn before , they -7
nn before , to -76
nn before , was -94
nn before , which 15
nn before , while 66
nn before , who 159
nn before , whose 43
nn before , will -23
nn before , with 45
nn before , would -40
nn before -ed , -59
nn before -ed . 104
nn before -ed at -16
nn before -ed that -9
nn before -ed to -12
nn before -ed w -65
nn before -ing , -13
nn before -ing -s -56
nn before -ing CAP -30
nn before -ing NUM -15
nn before -ing a -25
nn before -ing about -30
nn before -ing at -24
nn before -ing for -9
nn before -ing her -19
nn before -ing his -24
nn before -ing in -41
nn before -ing on -11
nn before -ing out -16
nn before -ing that -31
nn before -ing the -44
nn before -ing to 45
nn before -ing w 16
nn before -ly -ed 21
nn before -ly -ing -22
nn before -ly -s -19
nn before -ly about -25
nn before -ly that -10
nn before -ly to -46
nn before -ly w 10
nn before -ly what -8
nn before -s , -59
nn before -s -ed -6
nn before -s -ing 40
nn before -s -s -13
nn before -s . 84
nn before -s DAY -6
nn before -s about -28
nn before -s and -16
nn before -s as 6
nn before -s at 10
nn before -s for -14
nn before -s he -12
nn before -s in 34
nn before -s of -37
nn before -s on 12
nn before -s that -48
nn before -s to -23
nn before -s w 41
nn before . $ 87
nn before . ) 47
nn before . , 18
nn before . CAP -52
nn before : " -50
nn before : CAP 38
nn before CAP ' -8
nn before CAP 's 25
nn before CAP , 15
nn before CAP -ing -10
nn before CAP -s -92
nn before CAP . 55
nn before CAP CAP -56
nn before CAP DAY 60
nn before CAP and -30
nn before CAP as -63
nn before CAP by -6
nn before CAP for -10
nn before CAP has -11
nn before CAP he -54
nn before CAP how -43
nn before CAP in 46
nn before CAP is -16
nn before CAP of -8
nn before CAP or -18
nn before CAP that -136
nn before CAP to -18
nn before CAP w 51
nn before CAP was -18
nn before CAP ’s 17
nn before DAY 's -48
nn before DAY , -8
nn before DAY -ing 71
nn before DAY . 142
nn before DAY during 73
nn before DAY in 65
nn before DAY that -105
nn before DAY to -23
nn before DAY w -11
nn before NUM -s 44
nn before NUM w -32
nn before a " -12
nn before a -ed -6
nn before a -ing -37
nn before a -ly -40
nn before a -s -6
nn before a CAP 22
nn before a NUM -6
nn before a w -71
nn before about CAP 19
nn before about the -13
nn before about w 22
nn before after -ing 18
nn before after CAP -23
nn before after a 31
nn before against the -10
nn before all the 55
nn before an -ed -12
nn before an CAP -22
nn before an w -28
nn before and -ed 15
nn before and CAP 20
nn before and w 16
nn before another w 38
nn before any w -19
nn before as " -13
nn before as -ing -14
nn before as CAP 73
nn before as a 33
nn before as the -12
nn before as w -90
nn before at CAP -12
nn before at DAY 68
nn before at a -17
nn before at one 7
nn before at the 68
nn before at w -64
nn before by the -19
nn before for -ing -38
nn before for -s 25
nn before for CAP -22
nn before for a -71
nn before for the 24
nn before for w -22
nn before from the 92
nn before he 's -13
nn before he -ed -24
nn before he -s -12
nn before he could -11
nn before he had -24
nn before he is -7
nn before he w -9
nn before he was -8
nn before he will -5
nn before he would -23
nn before her -ed -5
nn before her -ing -6
nn before her -s -37
nn before her . 50
nn before her CAP 17
nn before her to -23
nn before her w -52
nn before herself as -11
nn before him . 98
nn before him as -12
nn before him for -72
nn before him of -5
nn before him to -17
nn before him w -14
nn before himself as -10
nn before his -ed -21
nn before his -ing -29
nn before his -ly -13
nn before his -s -60
nn before his CAP -11
nn before how -s -10
nn before how CAP -7
nn before how w -20
nn before if he -10
nn before if w -60
nn before in -ing -17
nn before in -s -86
nn before in NUM 21
nn before in a -10
nn before in an 21
nn before in her 77
nn before in his 60
nn before in its 87
nn before in may 57
nn before in the 100
nn before in w -80
nn before is that 49
nn before is w 54
nn before is whether -20
nn before it . -8
nn before it as -17
nn before it w -18
nn before it was -12
nn before it would -15
nn before its -s -44
nn before me . 63
nn before my w -11
nn before no -s -5
nn before no to -8
nn before not to -63
nn before not w -15
nn before of -ing -97
nn before of -s 28
nn before of CAP 46
nn before of a 46
nn before of his -50
nn before of the -8
nn before of w -29
nn before on -s -35
nn before on CAP 27
nn before on DAY 50
nn before on a 71
nn before on the 52
nn before on w -40
nn before one of -30
nn before one w -30
nn before other -s -11
nn before over CAP -25
nn before over the 49
nn before over w 16
nn before several -s -13
nn before she -ed -29
nn before she could -7
nn before she did -5
nn before she is -5
nn before she was -9
nn before she would -9
nn before so . -8
nn before so w -21
nn before some of -30
nn before some w -26
nn before that " -8
nn before that -ly -46
nn before that -s 47
nn before that CAP -77
nn before that a -20
nn before that by -11
nn before that he -64
nn before that his -12
nn before that in 79
nn before that it -11
nn before that she -30
nn before that the -95
nn before that they -26
nn before that w -40
nn before that when -6
nn before that while -7
nn before that would 84
nn before the " -27
nn before the -ed -20
nn before the -ing -35
nn before the -ly 16
nn before the -s -20
nn before the CAP -25
nn before the NUM -10
nn before the two -77
nn before the w -35
nn before their -s -24
nn before their w -41
nn before them . 67
nn before them to -23
nn before these -s -9
nn before they could -6
nn before they had -36
nn before they w -20
nn before they were -14
nn before they would -17
nn before they ’re -5
nn before those -s -10
nn before to " -41
nn before to -ing -31
nn before to -ly -22
nn before to -s -8
nn before to CAP 109
nn before to a 17
nn before to be -151
nn before to do -24
nn before to have -40
nn before to the 112
nn before to w -95
nn before w , -14
nn before w -ed -49
nn before w -ing -50
nn before w -ly -33
nn before w -s -120
nn before w . 136
nn before w CAP -34
nn before w DAY 75
nn before w a -30
nn before w about -19
nn before w against -20
nn before w and 55
nn before w are -13
nn before w as -85
nn before w at -51
nn before w for -81
nn before w from -6
nn before w he -23
nn before w her -17
nn before w him -34
nn before w his 7
nn before w in 59
nn before w is -13
nn before w of 10
nn before w on -44
nn before w over -34
nn before w than -14
nn before w that -33
nn before w the -47
nn before w this 77
nn before w to -28
nn before w w 44
nn before w was -18
nn before w were -23
nn before w with -19
nn before w — 60
nn before was a -62
nn before what -ed -6
nn before what he -47
nn before when -ed 13
nn before whether CAP -10
nn before whether he -9
nn before whether she -7
nn before which w -7
nn before who -ed 92
nn before why CAP -11
nn before why he -11
nn before why the -8
nn before will w -46
nn before with -s 33
nn before with CAP -20
nn before with a -25
nn before with the -21
nn before would w -6
nn before — and 103
nn before — w -100
nn both " CAP -9
nn both " a -13
nn both " the 42
nn both " w 40
nn both " we -45
nn both 's -s -6
nn both 's CAP -7
nn both 's NUM -6
nn both 's w -25
nn both , " -10
nn both , -ed 44
nn both , -ing -142
nn both , -ly 12
nn both , -s 32
nn both , CAP 29
nn both , a -63
nn both , about 66
nn both , and 14
nn both , as -42
nn both , because 105
nn both , before -53
nn both , but -46
nn both , could 60
nn both , for 27
nn both , has 94
nn both , he -27
nn both , in -56
nn both , is 70
nn both , it 21
nn both , she -11
nn both , that 135
nn both , the -25
nn both , they 40
nn both , though -45
nn both , to 16
nn both , was 69
nn both , which -123
nn both , while -44
nn both , who -145
nn both , whose -41
nn both , will 62
nn both , with -11
nn both , would 95
nn both -ed , 31
nn both -ed -s -30
nn both -ed . -46
nn both -ed at 6
nn both -ed by -16
nn both -ed that -26
nn both -ed to 10
nn both -ed w -49
nn both -ing , 11
nn both -ing -s -46
nn both -ing NUM -7
nn both -ing a -52
nn both -ing about -14
nn both -ing at 29
nn both -ing for -17
nn both -ing her -6
nn both -ing his 6
nn both -ing in 65
nn both -ing on 38
nn both -ing that -23
nn both -ing to 17
nn both -ing w -12
nn both -ly -ed 9
nn both -ly -ing -6
nn both -ly -s 21
nn both -ly about -13
nn both -ly of -6
nn both -ly on -7
nn both -ly that -11
nn both -ly to 11
nn both -ly w 33
nn both -ly what -7
nn both -s , 66
nn both -s -ing -21
nn both -s -s -32
nn both -s . 8
nn both -s DAY -34
nn both -s about -55
nn both -s and -35
nn both -s as 19
nn both -s at -13
nn both -s for 44
nn both -s he -19
nn both -s in 6
nn both -s of 22
nn both -s on -17
nn both -s that -45
nn both -s to 21
nn both -s w 8
nn both -s with -8
nn both . $ -39
nn both . , -18
nn both . CAP -27
nn both : " -63
nn both CAP " -12
nn both CAP ' 48
nn both CAP 's -66
nn both CAP , 26
nn both CAP -ing -34
nn both CAP -s 12
nn both CAP . 7
nn both CAP CAP 31
nn both CAP DAY 39
nn both CAP NUM -10
nn both CAP and 23
nn both CAP as -70
nn both CAP at -24
nn both CAP by -7
nn both CAP for -23
nn both CAP had -12
nn both CAP has 45
nn both CAP he -16
nn both CAP how -5
nn both CAP in -23
nn both CAP is 91
nn both CAP of -18
nn both CAP or -108
nn both CAP should -18
nn both CAP that -41
nn both CAP to 38
nn both CAP up 14
nn both CAP w -48
nn both CAP was -45
nn both CAP will -33
nn both CAP ’s -108
nn both DAY , 68
nn both DAY -ing -25
nn both DAY . -45
nn both DAY during -35
nn both DAY in -39
nn both DAY that -29
nn both NUM -s -36
nn both NUM w -12
nn both a " 47
nn both a -ing -72
nn both a -ly -41
nn both a -s 7
nn both a CAP -41
nn both a NUM -7
nn both a w 36
nn both about CAP 56
nn both about the -15
nn both about w -30
nn both after -ing -16
nn both after CAP 15
nn both after a -25
nn both against the -12
nn both all the -33
nn both an -ed -33
nn both an CAP -33
nn both an w -21
nn both and -ed -54
nn both and w -8
nn both another w -21
nn both any w -8
nn both as " 45
nn both as -ing 59
nn both as the 29
nn both as w 16
nn both at DAY -54
nn both at a 18
nn both at one -5
nn both at the -51
nn both at w -32
nn both by the 34
nn both during the -5
nn both for -ing 100
nn both for -s 27
nn both for CAP -32
nn both for a -25
nn both for the -35
nn both for w -50
nn both from the -68
nn both he 's -12
nn both he -ed 35
nn both he -s 54
nn both he can -7
nn both he did -6
nn both he does -7
nn both he had -39
nn both he has -7
nn both he is -15
nn both he w -16
nn both he was -27
nn both he will -14
nn both he would 60
nn both he ’d -12
nn both he ’s -14
nn both her -ed 48
nn both her -ing -13
nn both her -s -54
nn both her . -23
nn both her CAP -8
nn both her as -5
nn both her to -32
nn both her w -41
nn both herself as -6
nn both him . -20
nn both him as -19
nn both him for -20
nn both him of -19
nn both him to 72
nn both him w -23
nn both himself as -17
nn both his -ed 27
nn both his -ing -17
nn both his -ly -43
nn both his -s -19
nn both his CAP -12
nn both his w -10
nn both how -s -6
nn both how CAP -10
nn both how w -31
nn both if he -17
nn both if w -8
nn both in -s 103
nn both in CAP 14
nn both in NUM -27
nn both in a -6
nn both in her -59
nn both in his 30
nn both in its -11
nn both in may -59
nn both in one -5
nn both in the -106
nn both in w 22
nn both is that -133
nn both is whether -33
nn both it . -6
nn both it as -17
nn both it w -26
nn both it was -12
nn both it would -16
nn both its -s -26
nn both its w 28
nn both like a 85
nn both me . -8
nn both my w -6
nn both not w -19
nn both of -ing 89
nn both of -s -83
nn both of CAP -11
nn both of a -101
nn both of his 30
nn both of the 16
nn both of w -57
nn both on CAP -21
nn both on DAY 9
nn both on a -8
nn both on the -52
nn both on w -8
nn both one of -12
nn both one w 5
nn both other -s -6
nn both over CAP -14
nn both over the -38
nn both over w -22
nn both several -s -13
nn both she -ed 67
nn both she -s -6
nn both she could -12
nn both she did -19
nn both she is -19
nn both she was -11
nn both she would -12
nn both so . -15
nn both so w 13
nn both some of -10
nn both some w -31
nn both that " -30
nn both that , -19
nn both that -ing -10
nn both that -ly 86
nn both that -s -34
nn both that CAP 11
nn both that a -27
nn both that any -7
nn both that by -18
nn both that he 23
nn both that her -5
nn both that his -27
nn both that if -5
nn both that in -9
nn both that it -18
nn both that she 16
nn both that the -83
nn both that their -11
nn both that they -12
nn both that w -48
nn both that was -6
nn both that while -8
nn both that would -19
nn both the " 50
nn both the -ed -35
nn both the -ing -20
nn both the -ly -36
nn both the -s -83
nn both the NUM -31
nn both the two 65
nn both the w -11
nn both their -s -39
nn both their w 33
nn both them . -64
nn both them to -18
nn both themselves as -7
nn both these -s 46
nn both they are -10
nn both they could -6
nn both they had -14
nn both they have -14
nn both they w 47
nn both they were -18
nn both they will -5
nn both they would -10
nn both they ’re 75
nn both this w 58
nn both those -s -10
nn both to " 7
nn both to -ing 27
nn both to -ly -36
nn both to -s -26
nn both to CAP -82
nn both to be 39
nn both to do 40
nn both to get -11
nn both to have 66
nn both to the -91
nn both w 's -7
nn both w , 107
nn both w -ed 71
nn both w -ing 61
nn both w -ly 45
nn both w -s -14
nn both w . -19
nn both w CAP -20
nn both w DAY -18
nn both w about -13
nn both w after 9
nn both w against -13
nn both w and -11
nn both w are -21
nn both w as 91
nn both w at -12
nn both w for 56
nn both w he -14
nn both w her -11
nn both w him -33
nn both w his -8
nn both w in -18
nn both w is -97
nn both w of -100
nn both w on -14
nn both w over 12
nn both w than -62
nn both w that -66
nn both w the -14
nn both w this -8
nn both w to 52
nn both w w -19
nn both w was -26
nn both w were -26
nn both w with -66
nn both w — -32
nn both was a 71
nn both what -ed -14
nn both what he -19
nn both what the -7
nn both when -ed -5
nn both whether CAP -11
nn both whether he -12
nn both which w -14
nn both who -ed -21
nn both why CAP -15
nn both why the -11
nn both will w 99
nn both with CAP -30
nn both with a -15
nn both with the -27
nn both would w -7
nn both — and -67
nn both — w 106
q after -/- 36
q after -/near 71
q after -/touch 70
q after near/- 6
q after near/near 39
q after near/touch 29
q after touch/- -12
q after touch/near 10
q after touch/touch 21
q before -/- -13
q before -/near -62
q before -/touch -74
q before near/near -35
q before near/touch -50
q before touch/- 58
q before touch/near -29
q before touch/touch -90
q both -/- -27
q both -/near -25
q both -/touch -27
q both near/- -8
q both near/near -19
q both touch/- -52
q both touch/near 13
q both touch/touch 47
qn after -/- 's 37
qn after -/- ( -6
qn after -/- ) -90
qn after -/- , -53
qn after -/- -ed -22
qn after -/- -ing 39
qn after -/- -ly 6
qn after -/- -s 58
qn after -/- . -70
qn after -/- : -74
qn after -/- ; -79
qn after -/- CAP 43
qn after -/- DAY 23
qn after -/- NUM 54
qn after -/- a 17
qn after -/- about 61
qn after -/- after -50
qn after -/- against 30
qn after -/- all 40
qn after -/- an 53
qn after -/- and -37
qn after -/- another -35
qn after -/- any 36
qn after -/- as 31
qn after -/- because -61
qn after -/- before 20
qn after -/- both 25
qn after -/- by 51
qn after -/- could -58
qn after -/- during 23
qn after -/- for -26
qn after -/- has 12
qn after -/- having 8
qn after -/- he 39
qn after -/- herself 14
qn after -/- him 32
qn after -/- himself 28
qn after -/- his 29
qn after -/- how 80
qn after -/- if 70
qn after -/- in -42
qn after -/- is -40
qn after -/- it 97
qn after -/- its 61
qn after -/- like 32
qn after -/- many 12
qn after -/- me 64
qn after -/- my 18
qn after -/- no 45
qn after -/- of -8
qn after -/- off -64
qn after -/- on 9
qn after -/- one 40
qn after -/- other 33
qn after -/- our -10
qn after -/- out 18
qn after -/- over 25
qn after -/- several 27
qn after -/- she 40
qn after -/- since -38
qn after -/- so 33
qn after -/- some 67
qn after -/- such 44
qn after -/- that 48
qn after -/- the 15
qn after -/- their 32
qn after -/- them 21
qn after -/- themselves 36
qn after -/- these 8
qn after -/- they 31
qn after -/- this 13
qn after -/- those 70
qn after -/- to -16
qn after -/- two 35
qn after -/- up 27
qn after -/- us -20
qn after -/- w 19
qn after -/- was -95
qn after -/- we 32
qn after -/- were -19
qn after -/- what 75
qn after -/- when -55
qn after -/- where 42
qn after -/- whether 69
qn after -/- which 55
qn after -/- who 58
qn after -/- why 55
qn after -/- will -72
qn after -/- with -48
qn after -/- you 44
qn after -/- — -17
qn after -/near , -32
qn after -/near -ed -26
qn after -/near -ing 52
qn after -/near -ly -74
qn after -/near -s -14
qn after -/near CAP 71
qn after -/near DAY -34
qn after -/near NUM -27
qn after -/near a 70
qn after -/near about -21
qn after -/near an 9
qn after -/near as -105
qn after -/near at 28
qn after -/near her 56
qn after -/near him 10
qn after -/near himself -28
qn after -/near his 49
qn after -/near in -39
qn after -/near it 8
qn after -/near of 50
qn after -/near on 78
qn after -/near she 33
qn after -/near that 20
qn after -/near the 127
qn after -/near they 7
qn after -/near this 37
qn after -/near to 20
qn after -/near w 47
qn after -/near with 38
qn after -/touch " 10
qn after -/touch , 59
qn after -/touch : 36
qn after -/touch CAP 13
qn after -/touch a -42
qn after -/touch as -34
qn after -/touch that 33
qn after -/touch the -27
qn after -/touch to 22
qn after near/- , -39
qn after near/- -ing -22
qn after near/- -ly 73
qn after near/- -s -21
qn after near/- . -37
qn after near/- CAP 57
qn after near/- a 23
qn after near/- him 18
qn after near/- his 15
qn after near/- how 17
qn after near/- that -10
qn after near/- the 70
qn after near/- to 73
qn after near/- w 14
qn after near/near that 21
qn after near/near the 43
qn after near/touch " -58
qn after near/touch , 80
qn after touch/- , -39
qn after touch/- -ed -10
qn after touch/- -ing 11
qn after touch/- -ly -18
qn after touch/- -s 25
qn after touch/- . -31
qn after touch/- DAY -21
qn after touch/- NUM 13
qn after touch/- a 36
qn after touch/- about -61
qn after touch/- after -6
qn after touch/- an 10
qn after touch/- as -11
qn after touch/- at -32
qn after touch/- he 49
qn after touch/- him -20
qn after touch/- his 10
qn after touch/- in -50
qn after touch/- it 33
qn after touch/- me 30
qn after touch/- of -87
qn after touch/- on -42
qn after touch/- that 55
qn after touch/- the 17
qn after touch/- them -51
qn after touch/- this -17
qn after touch/- to 8
qn after touch/- w 42
qn after touch/- when -16
qn after touch/- who -7
qn after touch/near , -10
qn after touch/near CAP 18
qn after touch/near a -8
qn after touch/near he 38
qn after touch/near his 48
qn after touch/near in -19
qn after touch/near of 17
qn after touch/near on -30
qn after touch/near that 38
qn after touch/near the 22
qn after touch/near to 12
qn after touch/near w -33
qn after touch/touch " 7
qn after touch/touch , -23
qn after touch/touch : 82
qn after touch/touch that 6
qn before -/- 's -6
qn before -/- ( 30
qn before -/- ) 106
qn before -/- , 60
qn before -/- -ed -15
qn before -/- -ing -56
qn before -/- -s -71
qn before -/- . 113
qn before -/- : 58
qn before -/- ; 50
qn before -/- CAP -59
qn before -/- DAY 37
qn before -/- NUM -42
qn before -/- a -31
qn before -/- about -115
qn before -/- after 48
qn before -/- against -19
qn before -/- all -29
qn before -/- an -117
qn before -/- and 81
qn before -/- another 46
qn before -/- any -25
qn before -/- as -24
qn before -/- at 72
qn before -/- because 96
qn before -/- before -14
qn before -/- both -15
qn before -/- by -57
qn before -/- could -58
qn before -/- for -17
qn before -/- from 9
qn before -/- has -90
qn before -/- having -38
qn before -/- he -59
qn before -/- her -31
qn before -/- herself -12
qn before -/- him -80
qn before -/- himself -12
qn before -/- his -21
qn before -/- how -40
qn before -/- if -41
qn before -/- in 52
qn before -/- is -38
qn before -/- it -53
qn before -/- its -91
qn before -/- like -66
qn before -/- many 26
qn before -/- me -51
qn before -/- most -48
qn before -/- my -12
qn before -/- no -48
qn before -/- not -20
qn before -/- of -71
qn before -/- off 45
qn before -/- on 23
qn before -/- one -46
qn before -/- other -20
qn before -/- our -12
qn before -/- out -9
qn before -/- over -15
qn before -/- several -14
qn before -/- she -58
qn before -/- since 86
qn before -/- so -33
qn before -/- some -35
qn before -/- such -25
qn before -/- that -28
qn before -/- the -74
qn before -/- their -59
qn before -/- them -16
qn before -/- themselves -12
qn before -/- they -52
qn before -/- this -42
qn before -/- those -42
qn before -/- to -21
qn before -/- two -22
qn before -/- up -16
qn before -/- us -37
qn before -/- w -14
qn before -/- was -31
qn before -/- we -11
qn before -/- were -78
qn before -/- what -37
qn before -/- when 91
qn before -/- where -17
qn before -/- whether -40
qn before -/- which -27
qn before -/- who -30
qn before -/- why -29
qn before -/- will -29
qn before -/- with 53
qn before -/- would -30
qn before -/- you -31
qn before -/- — 20
qn before -/near , 59
qn before -/near -ed 32
qn before -/near -ing -35
qn before -/near -ly 44
qn before -/near -s -61
qn before -/near CAP -108
qn before -/near DAY 8
qn before -/near NUM 45
qn before -/near a -40
qn before -/near about -7
qn before -/near as 16
qn before -/near at -19
qn before -/near he -15
qn before -/near her -29
qn before -/near himself -19
qn before -/near his -38
qn before -/near in -45
qn before -/near of -44
qn before -/near on -86
qn before -/near she -10
qn before -/near that -48
qn before -/near the -50
qn before -/near this -19
qn before -/near to -40
qn before -/near w -89
qn before -/near with -16
qn before -/touch " -13
qn before -/touch , -19
qn before -/touch : -25
qn before -/touch a -11
qn before -/touch as -10
qn before -/touch that -7
qn before -/touch the -16
qn before -/touch to -41
qn before near/- , -33
qn before near/- -ing 54
qn before near/- -ly -43
qn before near/- -s 35
qn before near/- . 64
qn before near/- CAP 15
qn before near/- a -9
qn before near/- him -7
qn before near/- his -8
qn before near/- how -8
qn before near/- that -48
qn before near/- the -19
qn before near/- to -52
qn before near/- w -23
qn before near/near the -9
qn before near/touch " -20
qn before near/touch , -13
qn before touch/- 's 11
qn before touch/- , 15
qn before touch/- -ed 41
qn before touch/- -ly 26
qn before touch/- -s -12
qn before touch/- . 50
qn before touch/- CAP 47
qn before touch/- DAY 35
qn before touch/- NUM -6
qn before touch/- a -21
qn before touch/- about 18
qn before touch/- after 14
qn before touch/- and 6
qn before touch/- as 25
qn before touch/- at 83
qn before touch/- he -34
qn before touch/- her 9
qn before touch/- him -17
qn before touch/- in 67
qn before touch/- it -29
qn before touch/- me -23
qn before touch/- of 15
qn before touch/- on 49
qn before touch/- that -39
qn before touch/- the 14
qn before touch/- them -6
qn before touch/- this 35
qn before touch/- to 5
qn before touch/- w 13
qn before touch/- when 26
qn before touch/- who 16
qn before touch/- with 7
qn before touch/- — 10
qn before touch/near , 18
qn before touch/near CAP -90
qn before touch/near a 32
qn before touch/near he -17
qn before touch/near his -32
qn before touch/near in -43
qn before touch/near of -17
qn before touch/near on 47
qn before touch/near that -16
qn before touch/near the -28
qn before touch/near to 20
qn before touch/near w -49
qn before touch/touch " -12
qn before touch/touch , -63
qn before touch/touch : -26
qn both -/- 's -38
qn both -/- ( -26
qn both -/- ) -50
qn both -/- , -6
qn both -/- -ed 33
qn both -/- -ing 9
qn both -/- -ly -10
qn both -/- -s -12
qn both -/- . -69
qn both -/- : 13
qn both -/- ; 15
qn both -/- DAY -91
qn both -/- NUM -13
qn both -/- a 9
qn both -/- about -5
qn both -/- against -13
qn both -/- all -12
qn both -/- an 20
qn both -/- and -61
qn both -/- another -21
qn both -/- any -12
qn both -/- as -13
qn both -/- at -126
qn both -/- because -64
qn both -/- before -6
qn both -/- both -10
qn both -/- could 91
qn both -/- during -37
qn both -/- for 39
qn both -/- from -16
qn both -/- has 51
qn both -/- having 24
qn both -/- her 21
qn both -/- him 24
qn both -/- himself -16
qn both -/- his -12
qn both -/- how -48
qn both -/- if -42
qn both -/- in -20
qn both -/- is 72
qn both -/- it -58
qn both -/- like 10
qn both -/- many -37
qn both -/- me -20
qn both -/- most 42
qn both -/- my -6
qn both -/- not 17
qn both -/- of 57
qn both -/- off 22
qn both -/- on -51
qn both -/- one -6
qn both -/- other -13
qn both -/- our 21
qn both -/- out -10
qn both -/- over -15
qn both -/- several -13
qn both -/- since -67
qn both -/- some -39
qn both -/- such -22
qn both -/- that -33
qn both -/- the 30
qn both -/- their 10
qn both -/- them -10
qn both -/- themselves -24
qn both -/- these -7
qn both -/- this 13
qn both -/- those -39
qn both -/- to 33
qn both -/- two -15
qn both -/- up -10
qn both -/- us 39
qn both -/- w -11
qn both -/- was 102
qn both -/- we -22
qn both -/- were 66
qn both -/- what -50
qn both -/- when -68
qn both -/- where -27
qn both -/- whether -35
qn both -/- which -34
qn both -/- who -42
qn both -/- why -31
qn both -/- will 85
qn both -/- with -26
qn both -/- would 25
qn both -/- you -16
qn both -/- — -7
qn both -/near , -21
qn both -/near -ed -12
qn both -/near -ing -18
qn both -/near -ly 37
qn both -/near -s 48
qn both -/near CAP -19
qn both -/near DAY 25
qn both -/near NUM -31
qn both -/near a -37
qn both -/near about 26
qn both -/near an -7
qn both -/near as 92
qn both -/near at -10
qn both -/near he 11
qn both -/near her -30
qn both -/near him -5
qn both -/near himself 39
qn both -/near his -15
qn both -/near in 66
qn both -/near of -17
qn both -/near on -15
qn both -/near she -24
qn both -/near that 11
qn both -/near the -101
qn both -/near this -20
qn both -/near to 15
qn both -/near w 6
qn both -/near with -25
qn both -/touch , -46
qn both -/touch : -27
qn both -/touch CAP -12
qn both -/touch a 47
qn both -/touch as 40
qn both -/touch that -26
qn both -/touch the 38
qn both -/touch to 12
qn both near/- , 65
qn both near/- -ing -35
qn both near/- -ly -41
qn both near/- -s -20
qn both near/- . -34
qn both near/- CAP -87
qn both near/- a -14
qn both near/- him -12
qn both near/- his -7
qn both near/- how -9
qn both near/- that 43
qn both near/- the -56
qn both near/- to -39
qn both near/near that -17
qn both near/near the -38
qn both near/touch " 71
qn both near/touch , -75
qn both touch/- 's -7
qn both touch/- , 11
qn both touch/- -ed -31
qn both touch/- -ing -9
qn both touch/- -ly -9
qn both touch/- -s -23
qn both touch/- . -25
qn both touch/- CAP -78
qn both touch/- DAY -15
qn both touch/- NUM -10
qn both touch/- a -17
qn both touch/- about 22
qn both touch/- after -8
qn both touch/- an -9
qn both touch/- as -15
qn both touch/- at -53
qn both touch/- he -17
qn both touch/- her -8
qn both touch/- him 47
qn both touch/- his -10
qn both touch/- in -29
qn both touch/- it -6
qn both touch/- me -12
qn both touch/- of 18
qn both touch/- on -9
qn both touch/- that -24
qn both touch/- the -50
qn both touch/- them 40
qn both touch/- this -20
qn both touch/- to -22
qn both touch/- w -133
qn both touch/- when -11
qn both touch/- who -8
qn both touch/- with -11
qn both touch/- — -6
qn both touch/near , -22
qn both touch/near CAP 65
qn both touch/near a -29
qn both touch/near he -24
qn both touch/near his -23
qn both touch/near in 51
qn both touch/near of 9
qn both touch/near on -20
qn both touch/near that -24
qn both touch/near the 8
qn both touch/near to -36
qn both touch/near w 63
qn both touch/touch , 61
qn both touch/touch : -73
qw after -/- far 45
qw after -/- left 40
qw after -/- none -8
qw after -/- right -12
qw after -/near far 115
qw after -/near left 55
qw after -/near right -8
qw after -/touch far 56
qw after -/touch left 83
qw after -/touch none 31
qw after -/touch right -130
qw after near/- far -57
qw after near/- left 12
qw after near/- none 42
qw after near/near left -40
qw after near/near none 21
qw after near/touch far 10
qw after near/touch left 55
qw after touch/- far 25
qw after touch/- left -5
qw after touch/- none -29
qw after touch/- right -51
qw after touch/near far 39
qw after touch/near right -13
qw after touch/touch far 29
qw after touch/touch left -6
qw after touch/touch right -9
qw before -/- far -17
qw before -/- left -19
qw before -/- right 35
qw before -/near far -81
qw before -/near left -28
qw before -/near none -27
qw before -/near right -78
qw before -/touch far -21
qw before -/touch left -140
qw before -/touch none -21
qw before -/touch right 54
qw before near/- far 80
qw before near/- left -11
qw before near/- none -83
qw before near/- right 11
qw before near/near left -14
qw before near/touch left -36
qw before touch/- left 41
qw before touch/- none 21
qw before touch/- right 97
qw before touch/near far -26
qw before touch/near left -30
qw before touch/near right 16
qw before touch/touch far -8
qw before touch/touch left -16
qw before touch/touch right -120
qw both -/- far -36
qw both -/- left -27
qw both -/- none 8
qw both -/- right -27
qw both -/near far -51
qw both -/near left -35
qw both -/near none 17
qw both -/near right 54
qw both -/touch far -37
qw both -/touch left -29
qw both -/touch none -15
qw both -/touch right 85
qw both near/- far -42
qw both near/- left -5
qw both near/- none 19
qw both near/- right -15
qw both near/near left 46
qw both near/near none -18
qw both near/touch far -6
qw both near/touch left -38
qw both touch/- far -32
qw both touch/- left -40
qw both touch/- right -74
qw both touch/near far -14
qw both touch/near left 21
qw both touch/near right -8
qw both touch/touch far -21
qw both touch/touch left 20
qw both touch/touch right 124
s after abl 16
s after accept 36
s after accord -23
s after accus 10
s after accusation 54
s after acknowledg 11
s after add 61
s after address 6
s after advic -15
s after advis 81
s after advocat -55
s after agr 11
s after agre 21
s after aim 16
s after air -52
s after alarm 41
s after alleg 32
s after allegation -14
s after allow 26
s after allud 26
s after anger 52
s after announc -5
s after announcement -5
s after answer 70
s after apologiz 7
s after appeal 6
s after appear -91
s after applaud -13
s after appoint 16
s after approv -19
s after argu -37
s after argument 52
s after ask 75
s after assail 12
s after assert -10
s after assertion 26
s after assum 6
s after assur -29
s after attack 73
s after attempt 31
s after avoid 21
s after awar 17
s after ban 11
s after becam -24
s after becom 13
s after begin 6
s after believ -84
s after best -80
s after blam -14
s after blast 10
s after boast 19
s after bring -57
s after brush 10
s after call 26
s after car -20
s after cast 43
s after celebrat 37
s after certain -32
s after challeng 34
s after chant 58
s after characteriz -22
s after cheer -24
s after choos 6
s after cit 104
s after claim 40
s after clear -31
s after compar 35
s after complaint 56
s after conced -8
s after concern 72
s after conclud -46
s after confirm -63
s after congratulat 14
s after consider -45
s after contemplat 34
s after contend 5
s after continu 36
s after contradict 5
s after conversation 10
s after convinc 77
s after count -26
s after counter 43
s after cover 8
s after creat -26
s after credit 22
s after critical 15
s after criticiz 15
s after cry 39
s after debat 35
s after decid 10
s after decision 104
s after declar -12
s after declin -50
s after decry 7
s after deem -11
s after deep 12
s after defend 25
s after deliver 18
s after demand 51
s after denounc 13
s after deny -51
s after detail 33
s after determin 14
s after devot 27
s after disagreement 26
s after disclos 20
s after disclosur 12
s after discuss 58
s after discussion 13
s after dismiss -5
s after display 44
s after disput 10
s after distanc 21
s after divid 12
s after document 26
s after doubl 6
s after doubt 10
s after downplay 5
s after draw -57
s after dub -27
s after eager 10
s after echo -8
s after embrac 22
s after emerg 39
s after emphasiz 25
s after encourag 25
s after end 12
s after endors 62
s after endorsement -74
s after enjoy 16
s after envision -88
s after estimat -17
s after expand 15
s after expect -63
s after experienc 52
s after explain 27
s after expos -58
s after express 57
s after fail 19
s after far -45
s after favor -58
s after fear -44
s after feel -25
s after fight -46
s after figur -37
s after fil 10
s after find 34
s after fir -10
s after focus 72
s after follow 6
s after forecast -26
s after giv 31
s after go 77
s after goe 21
s after going 44
s after grow 21
s after guess 14
s after hard 21
s after harsh 9
s after hat -5
s after hear -96
s after highlight 11
s after hir 7
s after hit -5
s after hold -50
s after hop 5
s after idea 109
s after identify -14
s after ignor 37
s after imagin 30
s after imply -86
s after impos -9
s after impress -41
s after includ 13
s after indicat 35
s after inform 55
s after intend 31
s after interest 54
s after interject 21
s after introduc 33
s after issu -58
s after it 39
s after join 12
s after jok 57
s after judg 22
s after keep 14
s after knock 9
s after know -30
s after label -27
s after lament 27
s after lash 36
s after launch 25
s after lay 45
s after learn 37
s after leav 21
s after less 17
s after let 5
s after liken -21
s after lin 27
s after list 34
s after look -32
s after lov 96
s after mark -26
s after mean -83
s after mention -37
s after messag 57
s after mind -63
s after mount 45
s after movement -38
s after nam -37
s after need -22
s after negativ 7
s after nominat 38
s after not -28
s after offer 27
s after open 39
s after oppos -11
s after opposition 53
s after opt 21
s after optimistic 5
s after order 27
s after outlin 7
s after outrag 44
s after outspoken 21
s after paint -8
s after pass -31
s after pivot 11
s after plan 42
s after plead 43
s after pledg 40
s after point 10
s after portray 42
s after position -14
s after post -32
s after prais 8
s after predict -20
s after prefer -72
s after present 61
s after press 82
s after pressur 52
s after proclaim -13
s after project -74
s after promot 31
s after propos 5
s after proposal 76
s after prov 7
s after publish 9
s after push 24
s after put -46
s after question 137
s after quot 33
s after rail 24
s after rais 43
s after rattl -22
s after reach 8
s after react 81
s after read -51
s after reaffirm 10
s after reason 54
s after rebuf -38
s after rebuk 6
s after recall -71
s after receiv -46
s after recommend 10
s after refer 35
s after referenc 44
s after reflect 10
s after refus 83
s after reiterat 9
s after reject 15
s after remain 9
s after remark -42
s after remember -11
s after renew 34
s after repeat 21
s after reply 43
s after report -41
s after represent 11
s after request 50
s after requir -74
s after resist 16
s after respond 53
s after return 50
s after retweet -29
s after reveal 39
s after rul -101
s after run 9
s after say -32
s after scar -15
s after see -37
s after seek -6
s after seem -89
s after send 85
s after sens 42
s after sharp -24
s after shift 9
s after shock 10
s after shout -9
s after show -26
s after sid 20
s after sign 32
s after signal 17
s after skeptical 16
s after slam 9
s after sound -125
s after spar 6
s after speak 76
s after speculation 65
s after spent 14
s after stand -13
s after start 23
s after stat 6
s after statement 49
s after step 36
s after story 5
s after strategy 68
s after stress 11
s after struck -28
s after struggl 10
s after stuck 16
s after suggest -19
s after suggestion 12
s after support 6
s after supporter -67
s after suspect 5
s after tak 33
s after target 12
s after tell -79
s after tend 7
s after testify 17
s after thank 33
s after ther 71
s after think -35
s after threaten 11
s after titl 15
s after touch 56
s after tout 42
s after trad 6
s after try 54
s after turn 66
s after tweet -27
s after underscor 39
s after understand 42
s after unveil 54
s after upset -6
s after urg 8
s after used -22
s after using 32
s after very 9
s after view -24
s after voic -70
s after vot 74
s after vouch 15
s after vow 6
s after want -10
s after wary 63
s after wav 20
s after weigh 11
s after welcom -12
s after wonder 20
s after writ -43
s after yell 34
s before abl -10
s before accept -14
s before accord 15
s before accus -64
s before accusation -17
s before acknowledg -11
s before ad -46
s before admit 23
s before advic 24
s before advis -67
s before advocat 63
s before agr -44
s before agre -15
s before aim -6
s before air 56
s before alarm -34
s before alleg -13
s before allegation 53
s before allow -24
s before allud -23
s before anger -30
s before announc 60
s before announcement 25
s before answer -13
s before apologiz 34
s before appear -46
s before applaud 19
s before appoint -8
s before approv 59
s before argu -55
s before argument -34
s before ask -27
s before assert 21
s before assertion -13
s before assur 41
s before attack -28
s before attempt -12
s before attribut -27
s before avoid -10
s before awar 13
s before back 39
s before ban -6
s before becam -9
s before begin 9
s before believ 37
s before best -15
s before blam -52
s before blast -14
s before boast -9
s before bring -20
s before call -75
s before car 34
s before cast -22
s before celebrat -27
s before certain -18
s before challeng -81
s before chant -9
s before characteriz -26
s before charg -41
s before cheer 43
s before cit -78
s before claim -84
s before clear 42
s before com -8
s before comment 27
s before compar -10
s before complain 25
s before complaint -31
s before conced 24
s before concern -31
s before conclud -15
s before confirm 86
s before congratulat -7
s before consider -66
s before contemplat -23
s before continu -30
s before convinc -49
s before count -28
s before counter -8
s before creat 47
s before credit -20
s before critical -11
s before criticism -109
s before criticiz -72
s before debat 38
s before decid -44
s before decision -67
s before declin 63
s before deem -64
s before deep 12
s before deliver -9
s before demand -9
s before denounc 39
s before deny 72
s before derid 13
s before describ -74
s before design -22
s before detail -11
s before determin -7
s before devot -11
s before disagreement -12
s before disclos 26
s before discussion 36
s before dismiss 30
s before display -19
s before distanc -13
s before divid -7
s before document -15
s before doubt -10
s before draw 36
s before dub -13
s before eager -22
s before echo 40
s before elect -20
s before embrac -10
s before emerg -60
s before emphasiz -22
s before encourag -8
s before end -9
s before endors -27
s before endorsement 86
s before envision -17
s before estimat -56
s before expand -9
s before expect 28
s before experienc -42
s before explain -31
s before expos 64
s before express -41
s before fail -11
s before far 26
s before favor 52
s before fear -21
s before featur 28
s before feel -37
s before fight 62
s before figur -74
s before fil 19
s before find 10
s before focus -32
s before forecast 35
s before giv 11
s before go -40
s before goal 15
s before goe -13
s before going -26
s before grow -12
s before guess -7
s before hard 22
s before hat 28
s before hear -63
s before highlight -34
s before hint 32
s before hir -53
s before hit 27
s before hold 26
s before hop -17
s before idea -95
s before imply 88
s before impos 50
s before impress 43
s before indicat -67
s before inform -13
s before insist 14
s before intend -35
s before interest -31
s before interpret -26
s before introduc 25
s before issu 69
s before it -35
s before join -6
s before jok -29
s before judg -13
s before keep -7
s before know 10
s before label -33
s before lambast -9
s before lament -6
s before lash -35
s before launch -18
s before lay -16
s before leav -42
s before less -7
s before liken -13
s before lin -8
s before list -19
s before look -126
s before lov -17
s before mak -17
s before mark -13
s before mention 56
s before messag -48
s before mind 75
s before mock 16
s before mount -22
s before movement 67
s before nam -18
s before need -28
s before nominat -35
s before not 43
s before offer -8
s before open -27
s before oppos 49
s before opposition -30
s before opt -7
s before order -31
s before outrag -34
s before outspoken -18
s before paint 33
s before pass 66
s before persuad -9
s before pick 12
s before pivot -8
s before plan 55
s before plead -24
s before pledg -12
s before point -25
s before portray -51
s before position 34
s before post 11
s before prais -50
s before predict -20
s before prefer -24
s before present -32
s before press -38
s before pressur -46
s before proclaim 18
s before project 43
s before promis -39
s before promot -13
s before propos 43
s before proposal -28
s before provid 46
s before publish 10
s before push -10
s before put 18
s before question -58
s before quot -26
s before rail -12
s before rais 32
s before rattl 60
s before react -72
s before read 71
s before reason -14
s before rebuf 53
s before recall -34
s before receiv 94
s before recogniz -41
s before refer -101
s before referenc -29
s before refus -101
s before regard -51
s before reiterat -6
s before reject 19
s before releas 58
s before remark 58
s before remember 8
s before remind -46
s before renew -9
s before repeat 11
s before reply 15
s before report 36
s before request -28
s before requir 32
s before resist -8
s before respond -27
s before return -12
s before retweet 47
s before reveal -15
s before rul 105
s before scar 22
s before see -23
s before seek -62
s before seem -48
s before send -78
s before sens -22
s before set 34
s before shar 37
s before sharp -24
s before shift -5
s before shock -8
s before shoot 29
s before shout 19
s before show 40
s before sid -7
s before sign 17
s before signal -9
s before singl -14
s before skeptical -8
s before sound 17
s before speak -37
s before speculation -26
s before spent -5
s before stand 34
s before start -13
s before stat 11
s before statement -37
s before step -8
s before strategy -31
s before stress -8
s before struck -41
s before struggl -5
s before suggest -33
s before suggestion -6
s before support 59
s before supporter 105
s before surpris -42
s before suspect -9
s before tak 23
s before talk 28
s before target -9
s before tell 74
s before testify -12
s before thank -24
s before ther -47
s before think -11
s before threaten -47
s before titl -33
s before touch -11
s before tout -21
s before try -30
s before turn -49
s before tweet 14
s before underscor -13
s before understand -24
s before unveil -49
s before upset 10
s before urg -12
s before used 58
s before using -31
s before view -7
s before voic 78
s before vot -28
s before vouch -8
s before vow -32
s before want -36
s before warn 26
s before wary -12
s before wav -8
s before weigh -7
s before welcom 23
s before wonder 12
s before worry 44
s before writ 21
s before yell -15
s both abl -7
s both accept -23
s both accus 40
s both accusation -41
s both ad 34
s both add -61
s both admit -26
s both advic -11
s both advis -24
s both advocat -19
s both agr 20
s both agre -7
s both aim -10
s both air -6
s both alarm -9
s both alleg -21
s both allegation -63
s both allow -6
s both anger -32
s both announc -69
s both announcement -22
s both answer -63
s both apologiz -52
s both appear 110
s both applaud -6
s both appoint -8
s both approv -46
s both argu 71
s both argument -21
s both ask -62
s both assail -9
s both assert -11
s both assertion -13
s both assur -15
s both attack -65
s both attempt -22
s both attribut 25
s both avoid -10
s both awar -31
s both back -60
s both ban -5
s both becam 28
s both becom -9
s both begin -26
s both believ 53
s both best 85
s both blam 58
s both boast -10
s both bring 66
s both brush -5
s both call 14
s both car -17
s both cast -22
s both celebrat -15
s both certain 46
s both challeng 42
s both chant -62
s both characteriz 43
s both charg 31
s both cheer -26
s both cit -47
s both claim 28
s both clear -16
s both com 7
s both comment -36
s both compar -26
s both complain -26
s both complaint -31
s both conced -17
s both concern -47
s both conclud 54
s both confirm -41
s both congratulat -8
s both consider 84
s both contemplat -11
s both continu -17
s both conversation -6
s both convinc -37
s both count 46
s both counter -38
s both creat -29
s both criticism 82
s both criticiz 46
s both cry -38
s both debat -88
s both decid 25
s both decision -50
s both declar 16
s both declin -20
s both decry -5
s both deem 67
s both deep -28
s both defend -28
s both deliver -9
s both demand -46
s both denounc -50
s both deny -37
s both derid -13
s both describ 51
s both design 12
s both detail -25
s both determin -7
s both devot -17
s both disagreement -14
s both disclos -51
s both disclosur -10
s both discuss -79
s both discussion -60
s both dismiss -27
s both display -29
s both disput -6
s both distanc -9
s both document -12
s both draw 21
s both dub 36
s both echo -48
s both elect 21
s both embrac -13
s both encourag -17
s both endors -39
s both endorsement -23
s both enjoy -11
s both envision 88
s both estimat 56
s both expand -7
s both expect 38
s both experienc -14
s both expos -19
s both express -20
s both fail -8
s both far 8
s both favor -5
s both fear 55
s both featur -27
s both feel 45
s both fight -33
s both figur 86
s both fil -30
s both find -68
s both fir 9
s both focus -46
s both forecast -11
s both giv -37
s both go -54
s both goal -24
s both goe -9
s both going -22
s both grow -10
s both guess -7
s both hard -51
s both harsh -6
s both hat -28
s both hear 126
s both highlight 18
s both hint -36
s both hir 45
s both hit -48
s both hold 27
s both idea -27
s both identify 17
s both ignor -41
s both imagin -31
s both imply -5
s both impos -44
s both includ -8
s both indicat 13
s both inform -47
s both insist -11
s both intend -10
s both interest -26
s both interject -18
s both interpret 21
s both introduc -73
s both issu -19
s both it -12
s both join -6
s both jok -52
s both judg -9
s both keep -7
s both knock -7
s both know 15
s both label 49
s both lambast 13
s both lament -21
s both launch -8
s both lay -33
s both learn -69
s both leav 23
s both less -9
s both liken 32
s both lin -21
s both list -16
s both look 89
s both lov -88
s both mak 11
s both mark 37
s both mean 85
s both mention -38
s both messag -13
s both mind -34
s both mock -18
s both mount -27
s both movement -49
s both nam 45
s both need 39
s both nominat -8
s both not -19
s both offer -21
s both open -13
s both oppos -56
s both opposition -28
s both opt -15
s both order -9
s both outrag -13
s both paint -28
s both pass -55
s both persuad 11
s both pick -12
s both plan -103
s both plead -24
s both pledg -29
s both point 10
s both portray -6
s both position -30
s both post 20
s both prais 27
s both predict 36
s both prefer 81
s both present -44
s both press -68
s both pressur -9
s both proclaim -5
s both project 29
s both promis 34
s both promot -19
s both propos -69
s both proposal -56
s both prov -5
s both provid -51
s both publish -19
s both push -15
s both put 35
s both question -99
s both quot -8
s both rail -13
s both rais -94
s both rattl -50
s both react -18
s both read -36
s both reaffirm -6
s both reason -44
s both rebuf -23
s both recall 88
s both receiv -75
s both recogniz 33
s both recommend -7
s both refer 55
s both referenc -18
s both reflect -8
s both refus 7
s both regard 38
s both reject -43
s both releas -74
s both remain -10
s both remark -25
s both remind 33
s both renew -28
s both repeat -44
s both reply -64
s both report 6
s both represent -6
s both request -23
s both requir 43
s both resist -8
s both respond -31
s both return -44
s both retweet -31
s both reveal -28
s both rul -10
s both run -6
s both say 30
s both scar -9
s both see 47
s both seek 42
s both seem 112
s both send -10
s both sens -24
s both set -43
s both shar -37
s both sharp 38
s both shoot -25
s both shout -11
s both show -10
s both sid -13
s both sign -58
s both signal -8
s both singl 18
s both skeptical -8
s both slam -6
s both sound 104
s both speak -47
s both speculation -49
s both spent -9
s both stand -34
s both start -10
s both stat -16
s both statement -18
s both step -29
s both strategy -43
s both struck 57
s both stuck -11
s both suggest 42
s both suggestion -6
s both support -125
s both supporter -76
s both surpris 50
s both tak -99
s both talk -34
s both thank -10
s both ther -33
s both think 41
s both threaten 28
s both touch -49
s both tout -26
s both try -27
s both turn -20
s both tweet 9
s both underscor -28
s both understand -19
s both unveil -8
s both used -56
s both very -12
s both view 29
s both voic -12
s both vot -71
s both vouch -7
s both vow 17
s both want 32
s both warn -34
s both wary -58
s both wav -11
s both welcom -11
s both wonder -34
s both worry -67
s both writ 19
s both yell -20
sf after abl base 16
sf after accept base 22
sf after accord ing -23
sf after accus ed -22
sf after accus s 30
sf after accusation s 54
sf after acknowledg base -41
sf after acknowledg ing 57
sf after ad ed -51
sf after ad ing 75
sf after add s 61
sf after admit ed -12
sf after admit s 7
sf after advic base -15
sf after advocat base 9
sf after agr ed 11
sf after agre base 21
sf after aim ed 8
sf after alleg ed 32
sf after allegation s -14
sf after allow ed 12
sf after allud ing 19
sf after anger ed 9
sf after announc base 8
sf after announc ed -19
sf after announc ing 7
sf after announc s 16
sf after announcement base -5
sf after answer ed 61
sf after apologiz ed -32
sf after appear base -63
sf after appear ed 5
sf after appear s -143
sf after appoint ed 15
sf after approv ed -21
sf after argu base -32
sf after argu ed -22
sf after argu ing 11
sf after argu s -12
sf after argument base 22
sf after ask base 23
sf after ask ed 61
sf after ask ing 33
sf after assail ed 12
sf after assert ed -18
sf after assert ing 7
sf after assertion base 26
sf after assur ed -42
sf after attack base -20
sf after attack ed 25
sf after attack ing 8
sf after attack s 84
sf after attribut ed -8
sf after avoid ed 19
sf after awar base 17
sf after back base 24
sf after back ed -8
sf after back ing -10
sf after becam base -24
sf after becom base 13
sf after begin ed 74
sf after believ base -57
sf after believ ed 14
sf after believ s -68
sf after best base -80
sf after blam base -21
sf after blam ed -27
sf after blam ing 24
sf after blam s 8
sf after blast s 11
sf after boast ed 13
sf after boast s 5
sf after bring ed -11
sf after bring ing -50
sf after brush ed 7
sf after call base 48
sf after call ed -6
sf after call ing 49
sf after call s -8
sf after car base -21
sf after cast base 43
sf after celebrat ed 37
sf after certain base -32
sf after challeng ed 30
sf after chant ed 48
sf after chant s 14
sf after cheer ed -26
sf after choos ed 5
sf after cit ed 52
sf after cit ing 69
sf after cit s 6
sf after claim base 74
sf after claim s -19
sf after clear base -31
sf after comment base -55
sf after comment ed 18
sf after compar ed 35
sf after complain ed 9
sf after complaint s 23
sf after conced ed -9
sf after concern ed 10
sf after concern s 60
sf after conclud base 5
sf after conclud ed -56
sf after conclud s 8
sf after confirm ed -63
sf after consider base 73
sf after consider ed -95
sf after consider ing 19
sf after consider s 7
sf after continu base 18
sf after continu s 42
sf after convinc base 39
sf after convinc ed 44
sf after critical base 15
sf after criticism base -15
sf after criticiz ing 7
sf after debat base 64
sf after debat ed -44
sf after decid base -34
sf after decid ed 49
sf after decision base 39
sf after declar base 16
sf after declar ed -34
sf after declar ing 10
sf after declin ed -50
sf after deem ed -15
sf after deep base 12
sf after defend ed 9
sf after deliver ed 17
sf after demand ing 14
sf after demand s 40
sf after denounc ed 11
sf after deny ed -31
sf after describ ing 14
sf after describ s -7
sf after determin ed 10
sf after devot ed 24
sf after disclos ed 15
sf after discuss base 7
sf after discuss ed 59
sf after discuss ing -44
sf after dismiss ed -6
sf after distanc ed 11
sf after divid ed 12
sf after doubl ed 6
sf after doubt base -5
sf after doubt s 14
sf after draw base -65
sf after draw ed 10
sf after dub ed -27
sf after eager base 10
sf after echo ed 47
sf after embrac ed 11
sf after emerg ed 39
sf after emphasiz ed 24
sf after encourag ed 15
sf after endors base 16
sf after endors ed 50
sf after endorsement base -30
sf after estimat ed -26
sf after expect base -28
sf after expect ed -6
sf after expect ing -53
sf after explain base 7
sf after explain ed -23
sf after explain ing 47
sf after explain s 21
sf after expos ed -60
sf after express ed 56
sf after fail ed 19
sf after far base -45
sf after favor base 14
sf after favor ed -48
sf after favor s -30
sf after fear base -68
sf after fear s 40
sf after feel base -56
sf after feel ed 42
sf after fil ed 10
sf after find ed 69
sf after find s -57
sf after fir ed -11
sf after focus ed 29
sf after focus s 45
sf after forecast base -26
sf after giv ed 24
sf after go base -21
sf after go ed 96
sf after goe s 21
sf after going ing 44
sf after grow ing 21
sf after hard base 21
sf after harsh base 9
sf after hat base -6
sf after highlight ed 36
sf after hint s -8
sf after hir ed 7
sf after hit base -5
sf after hold base 8
sf after hold ed 31
sf after hold s -73
sf after hop base -45
sf after hop ed -57
sf after hop ing 52
sf after hop s 60
sf after idea base 11
sf after identify base -7
sf after identify ed -12
sf after ignor base 14
sf after impress ed -41
sf after includ ed 9
sf after indicat ed 81
sf after indicat s -63
sf after inform ed 55
sf after insist base 41
sf after insist ed -50
sf after intend ed 29
sf after interest base 16
sf after interest ed 40
sf after interject ed 21
sf after introduc ed -52
sf after introduc ing 41
sf after issu ed 34
sf after it base 39
sf after join ed 12
sf after jok ed 56
sf after knock ed 9
sf after know base 38
sf after know ed -67
sf after know s 38
sf after label ed -72
sf after lament ed 9
sf after lash ed 36
sf after launch ed 25
sf after lay ed 41
sf after learn ed 106
sf after leav ed 19
sf after less base 17
sf after liken ed -21
sf after list ed 9
sf after list s 11
sf after look base -36
sf after look ed 44
sf after look ing 31
sf after look s -64
sf after mak base -11
sf after mak ed 9
sf after mak ing 12
sf after mean base -62
sf after mean ed -38
sf after mention base 8
sf after mention ed -69
sf after mention ing 29
sf after mention s 7
sf after messag base 57
sf after mind base -63
sf after movement base -38
sf after nam ed -44
sf after need ed -23
sf after negativ base 7
sf after nominat ed 30
sf after not base -43
sf after not ing 50
sf after not s -53
sf after offer base 6
sf after offer ed 14
sf after offer s 10
sf after open ed 34
sf after oppos base 5
sf after oppos ed -26
sf after oppos s 14
sf after opposition base 53
sf after opt ed 21
sf after optimistic base 5
sf after order ed -52
sf after outspoken base 21
sf after pass ed -36
sf after persuad ed -5
sf after plan base 40
sf after plan ed -39
sf after plan s 42
sf after plead ed 43
sf after pledg base 11
sf after pledg ed 28
sf after point base -14
sf after point ed 73
sf after point ing 8
sf after point s -36
sf after portray ed 37
sf after post ed -59
sf after prais ed -23
sf after predict base -28
sf after predict ed 14
sf after prefer base 26
sf after prefer ed -95
sf after press ed 81
sf after project ed -75
sf after promis base 67
sf after promis ed -24
sf after promis ing -46
sf after promot base 9
sf after propos ing -6
sf after proposal base 44
sf after provid base 8
sf after provid ed -13
sf after publish ed 9
sf after push base 11
sf after push ed 12
sf after put base 23
sf after put s -69
sf after question base 74
sf after question ed 43
sf after question s 53
sf after rail ed 26
sf after rais ed -33
sf after rais ing 18
sf after rattl ed -22
sf after reach ed 8
sf after react ed 71
sf after read base -10
sf after read s -45
sf after reason base 53
sf after rebuf ed -38
sf after recall base -54
sf after recall ed -72
sf after recall ing 54
sf after receiv ed -27
sf after recogniz ed -38
sf after recommend ed 8
sf after refer ed -62
sf after refer ing 40
sf after referenc base 29
sf after referenc ing 12
sf after refus base -54
sf after refus ed 105
sf after refus s 37
sf after regard ed -73
sf after reiterat ed 9
sf after reject ed 11
sf after releas ing 6
sf after remain ed 8
sf after remark ed 7
sf after remark ing 8
sf after remark s -54
sf after remember base -12
sf after remember ed -7
sf after remind ing 21
sf after repeat ed 23
sf after reply ed 43
sf after report base 55
sf after report ed -60
sf after represent base 9
sf after request base 17
sf after request ed -36
sf after request s 72
sf after requir base 8
sf after requir ed -80
sf after respond ed 53
sf after return ed 49
sf after retweet ed -29
sf after reveal ed 36
sf after rul ed -10
sf after say base -56
sf after say ed -22
sf after say ing 68
sf after say s -34
sf after scar ed -15
sf after see base 50
sf after see ed -43
sf after see s -38
sf after seek base 6
sf after seek ed 52
sf after seek ing -33
sf after seek s -11
sf after seem base -60
sf after seem ed -16
sf after seem s -66
sf after send ed 85
sf after sens base 42
sf after shar base -21
sf after shar ed 13
sf after sharp base -24
sf after shock ed 10
sf after shout ed -9
sf after show ed -6
sf after show ing 26
sf after show s -54
sf after sid ed 20
sf after sign base 38
sf after signal ed 16
sf after singl ed -6
sf after skeptical base 16
sf after sound ed 32
sf after sound s -111
sf after spar ed 5
sf after speak base 27
sf after speak ed 46
sf after speak ing 12
sf after speculation base 65
sf after spent base 14
sf after stand ed 33
sf after start ed 15
sf after start s 9
sf after stat ed -22
sf after stat ing 48
sf after stat s -26
sf after statement base 48
sf after story s 5
sf after strategy base 68
sf after stress ed 9
sf after struck base -28
sf after stuck base 16
sf after suggest base 40
sf after suggest ed -70
sf after suggest ing 57
sf after suggest s 19
sf after suggestion base 10
sf after support base 6
sf after support ed 14
sf after support ing -12
sf after support s 6
sf after supporter base -50
sf after supporter s -27
sf after tak ed 28
sf after talk base 27
sf after talk ed 56
sf after talk ing -63
sf after talk s 17
sf after tell base 10
sf after tell ed -81
sf after tell ing 26
sf after tell s -36
sf after thank ed 33
sf after ther base 71
sf after think base 21
sf after think s 24
sf after threaten base 44
sf after threaten ed -35
sf after titl ed 15
sf after touch ed 56
sf after tout ed 42
sf after try base 17
sf after try ed 28
sf after turn ed 56
sf after tweet ed -62
sf after understand base 6
sf after understand ed 20
sf after unveil ed 54
sf after upset base -6
sf after urg ed -12
sf after urg ing 24
sf after used ed -22
sf after using ing 32
sf after very base 9
sf after view base -26
sf after view ed -20
sf after view s 30
sf after voic ed 19
sf after vot base 7
sf after vot ed 76
sf after vot ing 8
sf after vow ed -25
sf after vow s 40
sf after want base -24
sf after want ed 19
sf after want s -6
sf after warn ing 9
sf after wary base 63
sf after weigh ed 10
sf after welcom ed 9
sf after wonder base 37
sf after wonder ed -23
sf after worry ed 29
sf after worry s -21
sf after writ base -26
sf after writ ed -32
sf after writ ing 7
sf after writ s -21
sf after yell ed 32
sf before abl base -10
sf before accept base -9
sf before accord ing 15
sf before accus ed -42
sf before accus s -26
sf before accusation s -17
sf before acknowledg base -14
sf before acknowledg ed 21
sf before acknowledg ing -34
sf before ad ed -30
sf before ad ing -36
sf before admit ed 26
sf before advic base 24
sf before advocat base -7
sf before agr ed -44
sf before agre base -15
sf before alleg ed -16
sf before allegation s 53
sf before allow ed -18
sf before allud ing -18
sf before announc base -7
sf before announc ed 70
sf before announc ing -6
sf before announc s -14
sf before announcement base 25
sf before answer ed -5
sf before apologiz ed 58
sf before appear base -41
sf before appear ed -74
sf before appear s 35
sf before appoint ed -8
sf before approv ed 60
sf before argu base -55
sf before argu ed -14
sf before argu ing -8
sf before argu s -13
sf before argument base -11
sf before ask base -6
sf before ask ed -20
sf before ask ing -13
sf before assert ed 22
sf before assertion base -13
sf before assur ed 45
sf before attack base 22
sf before attack ed -12
sf before attack s -48
sf before attribut ed -25
sf before avoid ed -9
sf before awar base 13
sf before back ed 35
sf before back ing 20
sf before becam base -9
sf before begin ed -64
sf before believ base 17
sf before believ ed -25
sf before believ s 44
sf before best base -15
sf before blam base -5
sf before blam ed -29
sf before blam ing -23
sf before blast ed -11
sf before boast ed -6
sf before bring ing -15
sf before call base -40
sf before call ed -37
sf before call ing -13
sf before call s -31
sf before car base 34
sf before cast base -22
sf before celebrat ed -27
sf before certain base -18
sf before challeng ed -79
sf before chant ed -6
sf before charg ed -41
sf before cheer ed 44
sf before cit ed -17
sf before cit ing -65
sf before claim base -27
sf before claim ed -52
sf before claim s -21
sf before clear base 42
sf before com base -8
sf before comment base 60
sf before comment ed -14
sf before compar ed -10
sf before complaint s -10
sf before conced ed 25
sf before concern s -27
sf before conclud ed -16
sf before confirm ed 86
sf before consider base -22
sf before consider ed -53
sf before continu base -6
sf before continu ed -23
sf before convinc base -20
sf before convinc ed -31
sf before critical base -11
sf before criticism base -98
sf before criticiz ed -43
sf before criticiz ing -32
sf before debat base -35
sf before debat ed 74
sf before decid base -17
sf before decid ed -29
sf before decision base -20
sf before declar base -9
sf before declar ed 10
sf before declar ing -9
sf before declin ed 63
sf before deem ed -63
sf before deep base 12
sf before defend ed 14
sf before deliver ed -8
sf before demand ed 10
sf before demand ing -11
sf before demand s -8
sf before denounc ed 41
sf before deny ed 50
sf before derid ed 16
sf before describ ed -65
sf before describ s -10
sf before design ed -22
sf before devot ed -8
sf before disclos ed 30
sf before discuss ed -47
sf before discuss ing 56
sf before dismiss ed 31
sf before divid ed -7
sf before doubt s -6
sf before draw base 25
sf before draw ed 14
sf before dub ed -13
sf before eager base -22
sf before echo ed -23
sf before embrac ed -7
sf before emerg ed -60
sf before emphasiz ed -22
sf before endors base -8
sf before endors ed -20
sf before endorsement base 39
sf before estimat ed -48
sf before estimat s -9
sf before expect base -23
sf before expect ing 65
sf before explain ed 6
sf before explain ing -37
sf before explain s -8
sf before expos ed 65
sf before express ed -41
sf before fail ed -11
sf before far base 26
sf before favor base -6
sf before favor ed -17
sf before favor s 69
sf before fear base -14
sf before fear s -5
sf before feel base -36
sf before fil ed 19
sf before find ed -61
sf before find s 84
sf before focus ed -12
sf before focus s -18
sf before forecast base 35
sf before giv ed 13
sf before go base 42
sf before go ed -85
sf before goal base 15
sf before goe s -13
sf before going ing -26
sf before grow ing -12
sf before hard base 22
sf before hat base 28
sf before highlight ed -15
sf before hint s 34
sf before hir ed -53
sf before hit base 27
sf before hold ed -15
sf before hold s 36
sf before hop base 42
sf before hop ed -32
sf before hop ing -7
sf before hop s -56
sf before idea base -9
sf before identify base -13
sf before identify ed 9
sf before ignor ed 29
sf before impress ed 43
sf before indicat ed -61
sf before indicat s -7
sf before inform ed -13
sf before insist base -21
sf before insist ed 30
sf before intend ed -35
sf before interest base -8
sf before interest ed -24
sf before introduc ed 81
sf before introduc ing -39
sf before issu ed -49
sf before it base -35
sf before join ed -6
sf before jok ed -29
sf before know base 13
sf before know ed 21
sf before know s -26
sf before label ed -31
sf before lambast ed -9
sf before lash ed -35
sf before launch ed -18
sf before lay ed -12
sf before learn ed -91
sf before leav ed -42
sf before less base -7
sf before liken ed -13
sf before list ed -16
sf before look base -73
sf before look ed -25
sf before look ing -15
sf before look s -35
sf before mak base -66
sf before mak ed 14
sf before mean base 20
sf before mean ed -32
sf before mention base -6
sf before mention ed 70
sf before mention ing -27
sf before mention s 8
sf before messag base -48
sf before mind base 75
sf before mock ed 17
sf before movement base 67
sf before nam ed -16
sf before need ed -27
sf before nominat ed -34
sf before not base 61
sf before not ing -40
sf before not s 42
sf before offer base 17
sf before offer ed -25
sf before offer s -5
sf before open ed -26
sf before oppos ed 54
sf before oppos s -8
sf before opposition base -30
sf before opt ed -7
sf before order ed -15
sf before outspoken base -18
sf before pass ed 70
sf before persuad ed -8
sf before pick ed 12
sf before plan base -14
sf before plan ed 77
sf before plan s -12
sf before plead ed -24
sf before pledg ed -8
sf before point base 43
sf before point ed -37
sf before point s -51
sf before portray ed -50
sf before post ed 26
sf before prais ed -35
sf before predict base -5
sf before predict ed -12
sf before prefer base -5
sf before prefer ed -21
sf before present ed 25
sf before press ed -37
sf before project ed 43
sf before promis base -33
sf before promis ed -60
sf before promis ing 66
sf before promis s -55
sf before propos ed 42
sf before propos ing 10
sf before proposal base -9
sf before provid ed 49
sf before publish ed 10
sf before push ed -7
sf before put base 23
sf before put s -6
sf before question base -41
sf before question ed -6
sf before question s -23
sf before quot ed 9
sf before rail ed -18
sf before rais ed 67
sf before rais ing -16
sf before rattl ed 60
sf before react ed -70
sf before read base 28
sf before read s 53
sf before reason base -14
sf before rebuf ed 53
sf before recall base -40
sf before recall ed 13
sf before recall ing -45
sf before receiv ed 76
sf before recogniz ed -28
sf before refer ed -6
sf before refer ing -70
sf before referenc base -18
sf before referenc ing -11
sf before refus base -19
sf before refus ed -88
sf before regard ed -28
sf before reiterat ed -6
sf before reject ed 22
sf before releas ed 61
sf before remain base 7
sf before remain ed -7
sf before remark ed 8
sf before remark ing -7
sf before remark s 58
sf before remember base 31
sf before remember ed -26
sf before remind ed -30
sf before repeat ed -14
sf before repeat ing 21
sf before reply ed 15
sf before report base -49
sf before report ed 41
sf before report s 16
sf before request base -10
sf before request s -31
sf before requir ed 35
sf before respond ed -26
sf before return ed -10
sf before retweet ed 47
sf before reveal ed -14
sf before rul ed 12
sf before say base -61
sf before say ed 7
sf before say ing -24
sf before say s 6
sf before scar ed 22
sf before see base 7
sf before see s -49
sf before seek ing -43
sf before seek s -27
sf before seem base -50
sf before seem ed -46
sf before seem s 19
sf before send ed -78
sf before sens base -22
sf before set base 34
sf before shar base 44
sf before shar ed -6
sf before sharp base -24
sf before shock ed -8
sf before shoot base 29
sf before shout ed 19
sf before show base 48
sf before show ed 27
sf before show ing -21
sf before show s -27
sf before sid ed -7
sf before sign base -23
sf before sign ed 33
sf before signal ed -9
sf before singl ed -13
sf before skeptical base -8
sf before sound ed -48
sf before sound s 53
sf before speak base -17
sf before speak ed -20
sf before speculation base -26
sf before spent base -5
sf before stand ed -25
sf before start ed -10
sf before stat ed 73
sf before stat ing -37
sf before stat s -39
sf before statement base -37
sf before strategy base -31
sf before stress ed -5
sf before struck base -41
sf before suggest base -15
sf before suggest ed 14
sf before suggest ing -48
sf before suggest s -5
sf before support base 42
sf before support ing 16
sf before support s 19
sf before supporter base 57
sf before supporter s 72
sf before surpris base 25
sf before surpris ed -74
sf before suspect ed -7
sf before tak ed 26
sf before talk base -13
sf before talk ed -27
sf before talk ing 78
sf before talk s -50
sf before tell base -74
sf before tell ed 75
sf before tell ing -18
sf before tell s 82
sf before thank ed -24
sf before ther base -47
sf before think base -58
sf before think ed -63
sf before think s -31
sf before threaten base -33
sf before threaten ed -15
sf before titl ed -33
sf before touch ed -11
sf before tout ed -20
sf before try base -10
sf before try ed -15
sf before turn ed -45
sf before tweet ed 23
sf before understand ed -18
sf before unveil ed -49
sf before upset base 10
sf before urg ing -11
sf before used ed 58
sf before using ing -31
sf before view base 26
sf before view ed -49
sf before view s -20
sf before voic ed -9
sf before vot base 18
sf before vot ed -54
sf before vow ed -16
sf before vow s -17
sf before want base -70
sf before want s 11
sf before warn ed 33
sf before warn ing -6
sf before wary base -12
sf before weigh ed -7
sf before wonder base -13
sf before wonder ed 28
sf before worry base 13
sf before worry ed -15
sf before worry s 51
sf before writ ed 24
sf before yell ed -14
sf both abl base -7
sf both accept base -14
sf both accus ed 50
sf both accus s -6
sf both accusation s -41
sf both acknowledg base 49
sf both acknowledg ed -23
sf both acknowledg ing -26
sf both ad ed 68
sf both ad ing -56
sf both add s -61
sf both admit ed -20
sf both advic base -11
sf both agr ed 20
sf both agre base -6
sf both alleg ed -19
sf both allegation s -63
sf both anger ed -13
sf both announc ed -68
sf both announcement base -22
sf both answer ed -60
sf both apologiz ed -43
sf both appear base 88
sf both appear ed 30
sf both appear s 110
sf both appoint ed -7
sf both approv ed -45
sf both argu base 68
sf both argu ed 28
sf both argu s 23
sf both argument base -12
sf both ask base -18
sf both ask ed -51
sf both ask ing -21
sf both assail ed -9
sf both assert ing -6
sf both assertion base -13
sf both attack ed -14
sf both attack s -50
sf both attribut ed 32
sf both avoid ed -10
sf both awar base -31
sf both back base -20
sf both back ed -31
sf both back ing -17
sf both becam base 28
sf both becom base -9
sf both begin ed -15
sf both believ base 40
sf both believ ed 10
sf both believ s 22
sf both best base 85
sf both blam base 25
sf both blam ed 49
sf both blam s -7
sf both blast ed 12
sf both blast s -11
sf both boast ed -7
sf both bring ed 15
sf both bring ing 57
sf both call base -11
sf both call ed 24
sf both call ing -38
sf both call s 28
sf both car base -17
sf both cast base -22
sf both celebrat ed -15
sf both certain base 46
sf both challeng ed 45
sf both chant ed -52
sf both chant s -12
sf both charg ed 31
sf both cheer ed -25
sf both cit ed -41
sf both cit ing -6
sf both claim base -54
sf both claim ed 52
sf both claim s 34
sf both clear base -16
sf both com base 7
sf both comment base -8
sf both compar ed -26
sf both complain ed -13
sf both complaint s -13
sf both conced ed -17
sf both concern ed -8
sf both concern s -38
sf both conclud ed 65
sf both conclud s -9
sf both confirm ed -41
sf both consider base -61
sf both consider ed 118
sf both consider ing -18
sf both continu base -13
sf both continu ed 13
sf both continu s -39
sf both convinc base -22
sf both convinc ed -15
sf both criticism base 90
sf both criticiz ed 41
sf both criticiz ing 21
sf both debat base -38
sf both debat ed -53
sf both decid base 45
sf both decid ed -23
sf both decision base -20
sf both declar base -8
sf both declar ed 31
sf both declin ed -20
sf both deem ed 70
sf both deep base -28
sf both defend ed -26
sf both deliver ed -9
sf both demand ed -6
sf both demand s -35
sf both denounc ed -49
sf both deny ed -28
sf both derid ed -13
sf both describ ed 49
sf both describ ing -10
sf both describ s 14
sf both design ed 12
sf both determin ed -5
sf both devot ed -16
sf both disclos ed -50
sf both discuss ed -18
sf both discuss ing -28
sf both dismiss ed -26
sf both distanc ed -7
sf both doubt base 9
sf both doubt s -8
sf both draw base 38
sf both draw ed -25
sf both dub ed 36
sf both echo ed -29
sf both embrac ed -5
sf both encourag ed -11
sf both endors base -8
sf both endors ed -33
sf both endorsement base -12
sf both estimat ed 59
sf both estimat s 8
sf both expect base 41
sf both expect ing -28
sf both explain ed 12
sf both explain ing -14
sf both explain s -15
sf both expos ed -17
sf both express ed -20
sf both fail ed -8
sf both far base 8
sf both favor base -9
sf both favor ed 57
sf both favor s -61
sf both fear base 75
sf both fear s -35
sf both feel base 70
sf both feel ed -43
sf both fil ed -30
sf both find ed -13
sf both find s -56
sf both fir ed 9
sf both focus ed -18
sf both focus s -29
sf both forecast base -11
sf both giv ed -33
sf both go base -29
sf both go ed -28
sf both goal base -24
sf both goe s -9
sf both going ing -22
sf both grow ing -10
sf both hard base -51
sf both harsh base -6
sf both hat base -27
sf both highlight ed -24
sf both hint s -34
sf both hir ed 45
sf both hit base -48
sf both hold ed -17
sf both hold s 42
sf both hop base 6
sf both hop ed 74
sf both hop ing -48
sf both hop s -30
sf both identify base 19
sf both ignor base -10
sf both ignor ed -31
sf both includ ed -6
sf both indicat ed -53
sf both indicat s 66
sf both inform ed -47
sf both insist base -28
sf both insist ed 27
sf both intend ed -8
sf both interest base -8
sf both interest ed -18
sf both interject ed -18
sf both introduc ed -47
sf both it base -12
sf both join ed -6
sf both jok ed -51
sf both knock ed -7
sf both know base -59
sf both know ed 41
sf both know s -15
sf both label ed 89
sf both lambast ed 13
sf both lament ed -7
sf both launch ed -8
sf both lay ed -32
sf both learn ed -40
sf both leav ed 24
sf both less base -9
sf both liken ed 32
sf both list ed 7
sf both list s -10
sf both look base 70
sf both look ed -26
sf both look ing -17
sf both look s 80
sf both mak base 52
sf both mak ed -31
sf both mak ing -7
sf both mean base 47
sf both mean ed 64
sf both mention ed -22
sf both mention s -18
sf both messag base -13
sf both mind base -34
sf both mock ed -17
sf both movement base -49
sf both nam ed 47
sf both need ed 40
sf both not base -33
sf both not ing -11
sf both not s 10
sf both offer base -28
sf both offer ed 9
sf both open ed -10
sf both oppos base -7
sf both oppos ed -46
sf both oppos s -6
sf both opposition base -28
sf both opt ed -15
sf both order ed 61
sf both pass ed -53
sf both persuad ed 13
sf both pick ed -12
sf both plan base -28
sf both plan ed -60
sf both plan s -34
sf both plead ed -24
sf both pledg base -8
sf both pledg ed -21
sf both point base -44
sf both point ed -43
sf both point ing -5
sf both point s 67
sf both post ed 31
sf both prais ed 44
sf both predict base 33
sf both prefer base -21
sf both prefer ed 102
sf both prefer s -6
sf both present ed -28
sf both press ed -68
sf both project ed 29
sf both promis base -49
sf both promis ed 60
sf both promis ing -44
sf both promis s 48
sf both propos ed -62
sf both proposal base -38
sf both provid base -5
sf both provid ed -48
sf both publish ed -19
sf both push base -9
sf both put base -64
sf both put s 73
sf both question base -39
sf both question ed -40
sf both question s -35
sf both quot ed -7
sf both rail ed -9
sf both rais ed -44
sf both rattl ed -50
sf both read base -22
sf both read s -17
sf both reason base -44
sf both rebuf ed -23
sf both recall base 72
sf both recall ed 47
sf both recall ing -10
sf both receiv ed -62
sf both recogniz ed 60
sf both recommend ed -7
sf both refer ed 66
sf both refer ing 22
sf both referenc base -13
sf both refus base 61
sf both refus ed -32
sf both refus s -34
sf both regard ed 91
sf both reject ed -41
sf both releas ed -73
sf both remain base -9
sf both remark ed -15
sf both remark s -8
sf both remember base -29
sf both remember ed 32
sf both remind ed 25
sf both remind ing -19
sf both repeat ed -10
sf both repeat ing -36
sf both reply ed -64
sf both report base -7
sf both report ed 18
sf both report s -24
sf both request base -7
sf both request ed 24
sf both request s -51
sf both requir ed 46
sf both respond ed -31
sf both return ed -44
sf both retweet ed -31
sf both reveal ed -26
sf both say base 88
sf both say ed 12
sf both say ing -51
sf both say s 26
sf both scar ed -9
sf both see base -42
sf both see ed 36
sf both see s 74
sf both seek ed -55
sf both seek ing 59
sf both seek s 31
sf both seem base 88
sf both seem ed 41
sf both seem s 35
sf both send ed -10
sf both sens base -24
sf both set base -43
sf both shar base -29
sf both shar ed -7
sf both sharp base 38
sf both shoot base -25
sf both shout ed -11
sf both show base -57
sf both show ed -26
sf both show s 69
sf both sid ed -13
sf both sign base -18
sf both sign ed -41
sf both signal ed -8
sf both singl ed 19
sf both skeptical base -8
sf both sound ed 11
sf both sound s 55
sf both speak base -11
sf both speak ed -29
sf both speak ing -10
sf both speculation base -49
sf both spent base -9
sf both stand ed -10
sf both start ed -6
sf both stat ed -60
sf both stat ing -19
sf both stat s 53
sf both statement base -17
sf both strategy base -43
sf both struck base 57
sf both stuck base -11
sf both suggest base -26
sf both suggest ed 65
sf both suggest ing -12
sf both suggest s -14
sf both suggestion base -5
sf both support base -94
sf both support ed -20
sf both support ing -6
sf both support s -30
sf both supporter base -13
sf both supporter s -68
sf both surpris base -30
sf both surpris ed 72
sf both suspect ed 9
sf both tak ed -97
sf both talk base -14
sf both talk ed -28
sf both talk ing -33
sf both talk s 23
sf both tell base 35
sf both tell ing -8
sf both tell s -59
sf both thank ed -10
sf both ther base -33
sf both think base 11
sf both think ed 49
sf both think s 6
sf both threaten base -16
sf both threaten ed 45
sf both touch ed -49
sf both tout ed -25
sf both try base -8
sf both try ed -15
sf both turn ed -13
sf both tweet ed 36
sf both unveil ed -8
sf both urg ed 12
sf both urg ing -14
sf both used ed -56
sf both very base -12
sf both view ed 46
sf both view s -12
sf both voic ed -10
sf both vot base -32
sf both vot ed -38
sf both vot ing -6
sf both vow ed 36
sf both vow s -24
sf both want base 61
sf both want ed -26
sf both want s -6
sf both warn ed -31
sf both wary base -58
sf both welcom ed -7
sf both wonder base -25
sf both wonder ed -6
sf both worry base -13
sf both worry ed -15
sf both worry s -43
sf both writ base 29
sf both writ ed 6
sf both writ s 22
sf both yell ed -19
sn after abl w 16
sn after accord 's -17
sn after accord , 70
sn after accord . -18
sn after accord — 48
sn after accus -ing -66
sn after accus him 24
sn after accus the 11
sn after accusation w 54
sn after acknowledg , 35
sn after acknowledg that 10
sn after ad . -18
sn after ad : 42
sn after ad that -48
sn after admit that 18
sn after agr that 7
sn after agr to -41
sn after aim to 9
sn after alleg w 31
sn after announc , -18
sn after announc -s 22
sn after announc . -6
sn after announc a 31
sn after announc his 33
sn after announc it 6
sn after announc on -31
sn after announc that 12
sn after announc the -50
sn after announc they 6
sn after announc w -54
sn after appear to -25
sn after appear w -104
sn after argu , 27
sn after argu . -8
sn after argu in -86
sn after argu that 59
sn after argu the 8
sn after ask , 7
sn after ask -s 55
sn after ask . -14
sn after ask CAP -77
sn after ask a 62
sn after ask her 11
sn after ask him -48
sn after ask his 10
sn after ask if 49
sn after ask the 57
sn after ask w 12
sn after ask what 42
sn after ask whether 15
sn after ask which 47
sn after assert that 12
sn after assertion that 11
sn after assum that 6
sn after assur CAP -38
sn after attack CAP 30
sn after attempt w 27
sn after back CAP 15
sn after begin -ing 27
sn after begin w -16
sn after believ , -48
sn after believ CAP -41
sn after believ he -36
sn after believ it 31
sn after believ that 36
sn after believ the 30
sn after believ w 15
sn after blam CAP 12
sn after blam the 8
sn after blast CAP 24
sn after boast his 12
sn after call " -108
sn after call -ing 10
sn after call -s 13
sn after call CAP 19
sn after call a -23
sn after call him 74
sn after call his 13
sn after call the -47
sn after call them -29
sn after call to 79
sn after call w -45
sn after cast -s 13
sn after cast himself 7
sn after cast the 8
sn after chant " 74
sn after charg w 35
sn after cit CAP 7
sn after cit a 9
sn after cit the 6
sn after cit w 41
sn after claim he 5
sn after claim that 10
sn after claim to 48
sn after claim w 12
sn after com w -9
sn after compar the 21
sn after complaint that 23
sn after concern that 6
sn after conclud , -41
sn after conclud that 19
sn after consider -ing 26
sn after consider the 38
sn after consider w -41
sn after continu , -90
sn after continu . -11
sn after continu : 15
sn after continu w 95
sn after convinc that 44
sn after criticism CAP 39
sn after criticiz CAP 29
sn after criticiz for -14
sn after criticiz the 13
sn after criticiz w -13
sn after debat w 74
sn after decid not 13
sn after decid to -50
sn after decision to 23
sn after declar CAP 11
sn after declar that 33
sn after declar the -63
sn after declin to 31
sn after defend CAP 9
sn after defend her 21
sn after defend his 15
sn after deliver w 7
sn after demand w 15
sn after deny any 16
sn after deny that 8
sn after describ as -56
sn after describ himself 12
sn after describ how 13
sn after describ the 57
sn after describ themselves 10
sn after discuss the 29
sn after discuss w 69
sn after draw . -7
sn after draw w -9
sn after eager to 10
sn after endors CAP 18
sn after endors her 7
sn after endors the 5
sn after estimat that 7
sn after expect . -6
sn after expect a 34
sn after expect the -74
sn after explain , -15
sn after explain how 28
sn after explain why 44
sn after express w 7
sn after fail w 8
sn after far -ed -46
sn after fear the 55
sn after feel -ed 49
sn after feel w 15
sn after fil w 6
sn after find . -26
sn after find that 7
sn after find w 75
sn after focus -ing 9
sn after focus the 10
sn after focus w 27
sn after giv w 84
sn after hold w -74
sn after hop that 6
sn after hop to 13
sn after hop w 11
sn after hop will -26
sn after identify as -23
sn after indicat that 6
sn after insist that 15
sn after intend to 36
sn after introduc w -10
sn after issu -ing 6
sn after it 's 57
sn after it w -67
sn after keep -ing 13
sn after know " -65
sn after know , -64
sn after know -ing -41
sn after know CAP 42
sn after know how 16
sn after know to -27
sn after know what 33
sn after launch w 15
sn after lay w 6
sn after less w 7
sn after list the 11
sn after look -s -53
sn after look a -60
sn after look to 64
sn after look w -51
sn after mak CAP 14
sn after mak that 8
sn after mak to -20
sn after mak w 17
sn after mean to -47
sn after mention CAP 41
sn after mention his 31
sn after mention the 24
sn after nam CAP 10
sn after need w -33
sn after nominat CAP 53
sn after not , 18
sn after not -ing -37
sn after not -ly -64
sn after not . -6
sn after not that 39
sn after not the 35
sn after not w -68
sn after offer -ly 12
sn after offer -s 6
sn after offer a 12
sn after offer the -29
sn after offer w 9
sn after oppos the 23
sn after opposition the 6
sn after order the 5
sn after pass w 53
sn after plan to 62
sn after pledg that 9
sn after pledg to 20
sn after point , -56
sn after point . -6
sn after point CAP 37
sn after point that 14
sn after point the 7
sn after point w 21
sn after portray CAP 10
sn after post : 21
sn after post a 32
sn after post w 8
sn after prais CAP 17
sn after prais the 15
sn after predict that 23
sn after promis to 21
sn after promot a 15
sn after propos -ing 17
sn after propos a 29
sn after propos w 18
sn after proposal to 51
sn after provid w 7
sn after push to 6
sn after push w 7
sn after put , -40
sn after question CAP 49
sn after question her 13
sn after question his 6
sn after question is 54
sn after question the 29
sn after question whether 6
sn after question why 5
sn after quot CAP 10
sn after rais w 17
sn after recall the -12
sn after refer CAP -5
sn after refer w 51
sn after refus to 67
sn after reiterat his 6
sn after reject the 6
sn after releas -ing 9
sn after releas w 33
sn after remain w 7
sn after remark that 5
sn after remind -s 6
sn after remind CAP 25
sn after repeat his 10
sn after reply , 10
sn after reply . -6
sn after report , 59
sn after report . -14
sn after report CAP -71
sn after report a -63
sn after report in -42
sn after report on 30
sn after report that 41
sn after report w -92
sn after requir to -63
sn after respond , -7
sn after respond . -9
sn after reveal , -42
sn after reveal CAP 6
sn after reveal w -21
sn after rul that -80
sn after say " 46
sn after say 's -41
sn after say , -6
sn after say -ed -96
sn after say -ing 18
sn after say -ly -16
sn after say -s 18
sn after say . -27
sn after say CAP -20
sn after say DAY 5
sn after say NUM -35
sn after say a 16
sn after say about 39
sn after say after -54
sn after say an -100
sn after say and -6
sn after say as 6
sn after say at -57
sn after say before -36
sn after say for 69
sn after say he 34
sn after say her 60
sn after say his -29
sn after say if 70
sn after say in -74
sn after say is -50
sn after say it 67
sn after say no 18
sn after say of -78
sn after say on 44
sn after say she 48
sn after say so 27
sn after say some 8
sn after say that 7
sn after say the -10
sn after say their 16
sn after say they 72
sn after say this -47
sn after say those 7
sn after say to -71
sn after say w -57
sn after say was -28
sn after say were 78
sn after say when -30
sn after say who 6
sn after say — -40
sn after see -ing -24
sn after see -s -7
sn after see CAP 33
sn after see a 92
sn after see him 17
sn after see the 11
sn after see w -69
sn after seek to -37
sn after seek w 51
sn after seem -ed -20
sn after seem -ly -14
sn after seem like -64
sn after seem to 11
sn after seem w -106
sn after send w 8
sn after set w 7
sn after shar a 6
sn after sharp w -25
sn after shout , -6
sn after show , -8
sn after show -ing -29
sn after show -s 76
sn after show . -22
sn after show CAP 82
sn after show her -82
sn after show how 14
sn after show that 13
sn after show to -6
sn after show w 75
sn after sid CAP 10
sn after slam CAP 6
sn after sound w -8
sn after speak -ly 10
sn after speak the 13
sn after speak w 7
sn after start -ing 15
sn after stat , -6
sn after stat that 15
sn after struggl w 8
sn after suggest -ing 8
sn after suggest CAP 59
sn after suggest she 6
sn after suggest that 69
sn after suggest the 7
sn after suggest they 23
sn after suggest w -55
sn after support -ing -44
sn after support . -28
sn after support CAP 78
sn after support a 25
sn after support the 36
sn after support w 59
sn after supporter CAP 69
sn after suspect that 8
sn after tak -ing -32
sn after tak w 93
sn after talk -ing 9
sn after talk -ly 26
sn after talk CAP 35
sn after talk how 7
sn after talk the 8
sn after talk to 35
sn after talk w -18
sn after tell -s -52
sn after tell CAP -74
sn after tell an 32
sn after tell her -34
sn after tell him 21
sn after tell his -59
sn after tell me 101
sn after tell the -95
sn after tell them -44
sn after tell w 67
sn after tell you 15
sn after tend w 6
sn after ther w 13
sn after think CAP 27
sn after think he 53
sn after think she 5
sn after think that 10
sn after think the 15
sn after think w 14
sn after threaten to -30
sn after titl " 60
sn after tout his 16
sn after try w 51
sn after turn w 13
sn after tweet , -31
sn after tweet a 23
sn after tweet on 17
sn after tweet that 9
sn after tweet w -51
sn after underscor the 37
sn after understand the 13
sn after urg -s 13
sn after urg CAP 46
sn after urg him -70
sn after urg the 12
sn after urg w 26
sn after used w 38
sn after view , 33
sn after view CAP -34
sn after view as 29
sn after vot CAP 16
sn after vot a 7
sn after vot the 12
sn after vow to -7
sn after want CAP -16
sn after want a 19
sn after want the 7
sn after want to -71
sn after want w 70
sn after warn CAP 81
sn after wonder if 8
sn after wonder whether 15
sn after worry -ing -12
sn after worry CAP 16
sn after worry that 15
sn after writ " -68
sn after writ , 29
sn after writ -ing -60
sn after writ . -7
sn after writ : 41
sn after writ CAP -85
sn after writ in -17
sn after writ that 21
sn after writ the 7
sn after writ to 56
sn after writ w 43
sn before abl w -10
sn before accord 's 24
sn before accord , -88
sn before accord . 28
sn before accord — -77
sn before accus -ing -12
sn before accus CAP -5
sn before accus him -5
sn before accusation w -17
sn before acknowledg , -18
sn before ad , -69
sn before ad . 45
sn before ad that -12
sn before admit that -15
sn before agr to -10
sn before alarm . 10
sn before alleg w -15
sn before announc , 80
sn before announc -s -12
sn before announc . 9
sn before announc a -27
sn before announc his -30
sn before announc on 44
sn before announc that -8
sn before announc the -38
sn before announc they -5
sn before announc w 55
sn before appear -ed -37
sn before appear to -59
sn before appear w -38
sn before argu , -35
sn before argu . 15
sn before argu in 35
sn before argu that -17
sn before ask , 28
sn before ask -s -18
sn before ask . 15
sn before ask CAP 22
sn before ask a -16
sn before ask him 51
sn before ask if -26
sn before ask the -24
sn before ask to -13
sn before ask w -10
sn before ask what -19
sn before ask whether -6
sn before ask which -22
sn before assertion that -5
sn before assur CAP 42
sn before attack CAP -9
sn before attempt w -10
sn before back CAP -8
sn before begin -ing -18
sn before begin w 22
sn before believ , 51
sn before believ CAP -12
sn before believ he -9
sn before believ it -15
sn before believ that -8
sn before believ the -6
sn before believ w -7
sn before boast his -7
sn before call " -22
sn before call -ing -7
sn before call CAP -14
sn before call a -13
sn before call him -14
sn before call the -7
sn before call them -58
sn before call to -6
sn before call w -59
sn before cast -s -5
sn before cast himself -5
sn before chant " -40
sn before charg w -68
sn before cit CAP -5
sn before cit the -6
sn before cit w -40
sn before com w 43
sn before complaint that -10
sn before conclud , -20
sn before conclud . 7
sn before consider -ing -5
sn before consider a -10
sn before consider w -19
sn before continu . 14
sn before continu w -37
sn before convinc that -31
sn before criticiz for -23
sn before criticiz w -35
sn before debat w -54
sn before decid to -7
sn before declar that -6
sn before declar the -59
sn before declin to -18
sn before deem w -37
sn before defend her -18
sn before defend his -12
sn before demand w -11
sn before deny any -13
sn before deny that -7
sn before describ as -26
sn before describ the -7
sn before design to -22
sn before discuss the -26
sn before discuss w -29
sn before draw . 20
sn before draw w 37
sn before eager to -22
sn before endors CAP -6
sn before expect . 18
sn before expect to -100
sn before explain , -9
sn before explain . 5
sn before explain how -25
sn before explain why -27
sn before far -ed 27
sn before feel -ed -29
sn before find . 28
sn before find w -74
sn before focus w -14
sn before giv w -57
sn before hold w 36
sn before hop to -51
sn before hop will -10
sn before identify as -26
sn before insist that -6
sn before intend to -19
sn before introduc w 43
sn before it 's -48
sn before it -ed 46
sn before it w -31
sn before keep -ing -7
sn before know " -20
sn before know , 121
sn before know -ing -34
sn before know CAP -56
sn before know how -6
sn before know the -22
sn before know to -19
sn before know w 62
sn before know what -25
sn before launch w -11
sn before look a -13
sn before look to -8
sn before look w -38
sn before mak CAP -7
sn before mak to 45
sn before mak w 21
sn before mean to -29
sn before mention CAP -31
sn before mention his -24
sn before mention the -14
sn before nam CAP -11
sn before need w -31
sn before nominat CAP -6
sn before not , -146
sn before not -ing 43
sn before not -ly 68
sn before not . 7
sn before not that -25
sn before not the -16
sn before not w 78
sn before offer -ly -6
sn before offer the -6
sn before offer w -5
sn before oppos the -11
sn before pass w -42
sn before plan to -19
sn before point , -42
sn before point . 8
sn before point CAP -28
sn before point that -7
sn before point w -12
sn before predict . 5
sn before predict that -6
sn before promis to -24
sn before promot a -5
sn before propos -ing -15
sn before propos a -16
sn before propos w -14
sn before proposal to -8
sn before provid w -6
sn before put , -40
sn before question CAP -40
sn before question her -6
sn before question is -28
sn before quot CAP -10
sn before rais -s 38
sn before rais w -15
sn before read , 20
sn before recall the 27
sn before refer CAP -20
sn before refer the -31
sn before refer w -46
sn before refus to -11
sn before releas -ing -8
sn before releas w -27
sn before repeat his -6
sn before reply , 52
sn before reply . 6
sn before report , -24
sn before report -ing -40
sn before report . 18
sn before report CAP -6
sn before report a 67
sn before report in 17
sn before report on -24
sn before report that -23
sn before report w 103
sn before requir to -12
sn before respond , 19
sn before respond . 11
sn before reveal , 72
sn before reveal w -34
sn before rul that 81
sn before say 's 80
sn before say , -39
sn before say -ed -22
sn before say -ing 23
sn before say -ly 40
sn before say -s -31
sn before say . 33
sn before say : -88
sn before say NUM 42
sn before say about -31
sn before say after 77
sn before say an 64
sn before say and 13
sn before say as 42
sn before say at 37
sn before say before 62
sn before say for -21
sn before say he -58
sn before say her -23
sn before say his 10
sn before say if -65
sn before say in 68
sn before say is 17
sn before say it -31
sn before say no -8
sn before say on -52
sn before say she -61
sn before say so -11
sn before say that -47
sn before say the -97
sn before say they -46
sn before say this 78
sn before say to 73
sn before say w 38
sn before say was -54
sn before say were -57
sn before say when 37
sn before say who 8
sn before say — 49
sn before see -ing -18
sn before see CAP -40
sn before see a -46
sn before see him -6
sn before see the -10
sn before see w 51
sn before seek to -58
sn before seek w -26
sn before seem -ed -27
sn before seem -ly -43
sn before seem like -29
sn before seem to -11
sn before seem w 69
sn before sharp w -24
sn before shout , 14
sn before show , 28
sn before show -ing -29
sn before show -s -28
sn before show . 24
sn before show CAP -29
sn before show her -7
sn before show how -9
sn before show that -6
sn before show to -36
sn before show w -56
sn before sound w -33
sn before speak -ly -9
sn before speak w -5
sn before start -ing -9
sn before stat , -40
sn before stat . 5
sn before suggest CAP -46
sn before suggest that -31
sn before suggest they -11
sn before suggest w -17
sn before support -ing 47
sn before support . 29
sn before support CAP -54
sn before support a -21
sn before support the -25
sn before support w -54
sn before supporter CAP -51
sn before tak -ing 44
sn before tak w -80
sn before talk -ing -7
sn before talk -ly -16
sn before talk CAP -8
sn before talk how -5
sn before talk to -30
sn before talk w 34
sn before tell CAP 65
sn before tell a 48
sn before tell an -8
sn before tell her 49
sn before tell him -13
sn before tell his 62
sn before tell me -87
sn before tell the 72
sn before tell them -42
sn before tell w -35
sn before ther w -6
sn before think CAP -5
sn before threaten to -16
sn before titl " -24
sn before tout his -15
sn before try w -29
sn before turn w -5
sn before tweet a -6
sn before tweet on -16
sn before tweet w -22
sn before underscor the -12
sn before urg CAP -12
sn before urg him -16
sn before urg w -13
sn before used w -27
sn before view , -88
sn before view CAP -5
sn before view as -38
sn before vot CAP -8
sn before vow to -17
sn before want CAP -27
sn before want to 13
sn before want w -62
sn before warn CAP -29
sn before wonder whether -9
sn before worry -ing 17
sn before worry CAP -5
sn before worry that -9
sn before writ " -8
sn before writ , -67
sn before writ -ing 64
sn before writ . 17
sn before writ : -11
sn before writ CAP 91
sn before writ in -29
sn before writ that -9
sn before writ to -34
sn before writ w -32
sn both abl w -7
sn both accord 's -8
sn both accord , 23
sn both accord . -13
sn both accord — 46
sn both accus -ing 71
sn both accus him -19
sn both accus the -9
sn both accusation w -41
sn both acknowledg , -25
sn both acknowledg that -6
sn both ad , 46
sn both ad . -27
sn both ad : -40
sn both ad that 57
sn both agr to 46
sn both aim to -7
sn both alarm . -7
sn both alleg w -18
sn both announc , -70
sn both announc -s -11
sn both announc on -17
sn both announc the 72
sn both appear -ed 30
sn both appear to 53
sn both appear w 121
sn both argu . -8
sn both argu in 23
sn both argu that -46
sn both argu the -7
sn both ask , -37
sn both ask -s -44
sn both ask CAP 69
sn both ask a -54
sn both ask her -7
sn both ask his -7
sn both ask if -34
sn both ask the -46
sn both ask to 6
sn both ask what -29
sn both ask whether -9
sn both ask which -31
sn both assert that -9
sn both assertion that -6
sn both assur CAP -5
sn both attack CAP -22
sn both attempt w -19
sn both back CAP -7
sn both begin -ing -9
sn both begin w -14
sn both believ , -9
sn both believ CAP 46
sn both believ he 41
sn both believ it -18
sn both believ that -29
sn both believ the -25
sn both believ w -9
sn both blam CAP -10
sn both blam the -7
sn both blast CAP -20
sn both call " 114
sn both call -s -12
sn both call CAP -9
sn both call a 30
sn both call him -70
sn both call his -9
sn both call the 52
sn both call them 67
sn both call to -75
sn both call w 78
sn both cast -s -8
sn both cast the -7
sn both chant " -51
sn both charg w 15
sn both cit a -5
sn both claim that -8
sn both claim to -46
sn both claim w -8
sn both com w -56
sn both compar the -18
sn both complaint that -13
sn both conclud , 57
sn both conclud that -17
sn both consider -ing -22
sn both consider a 9
sn both consider the -36
sn both consider w 50
sn both continu , 82
sn both continu : -11
sn both continu w -80
sn both convinc that -15
sn both criticism CAP -35
sn both criticiz CAP -26
sn both criticiz for 36
sn both criticiz the -12
sn both criticiz w 42
sn both debat w -29
sn both decid not -8
sn both decid to 53
sn both decision to -22
sn both declar CAP -7
sn both declar that -27
sn both declar the 99
sn both declin to -13
sn both deem w 39
sn both describ as 71
sn both describ himself -10
sn both describ how -8
sn both describ the -52
sn both describ themselves -7
sn both design to 12
sn both discuss w -54
sn both draw . -14
sn both draw w -31
sn both endors CAP -13
sn both estimat that -6
sn both expect . -11
sn both expect a -32
sn both expect the 74
sn both expect to 55
sn both explain , 17
sn both explain why -21
sn both far -ed 8
sn both fear the -52
sn both feel -ed -29
sn both feel w -13
sn both focus the -9
sn both focus w -14
sn both giv w -45
sn both hold w 44
sn both hop that -5
sn both hop to 12
sn both hop w -7
sn both hop will 32
sn both identify as 46
sn both insist that -9
sn both intend to -24
sn both introduc w -38
sn both it 's -13
sn both it -ed -67
sn both it w 79
sn both keep -ing -6
sn both know " 79
sn both know , -103
sn both know -ing 69
sn both know CAP -12
sn both know how -10
sn both know the 13
sn both know to 43
sn both know w -76
sn both know what -8
sn both list the -10
sn both look -s 55
sn both look a 65
sn both look to -57
sn both look w 74
sn both mak CAP -8
sn both mak to -36
sn both mak w -60
sn both mean to 70
sn both mention CAP -10
sn both mention his -7
sn both mention the -11
sn both need w 51
sn both nominat CAP -50
sn both not , 90
sn both not -ing -12
sn both not -ly -11
sn both not that -15
sn both not the -24
sn both not w -34
sn both offer -ly -6
sn both offer a -9
sn both offer the 33
sn both oppos the -12
sn both opposition the -5
sn both pass w -16
sn both plan to -50
sn both pledg that -7
sn both pledg to -16
sn both point , 75
sn both point CAP -11
sn both point that -7
sn both point the -5
sn both point w -9
sn both portray CAP -8
sn both post : -20
sn both post a -27
sn both post w -5
sn both prais CAP -14
sn both prais the -12
sn both predict that -17
sn both promot a -9
sn both propos a -14
sn both proposal to -46
sn both push to -6
sn both put , 61
sn both question CAP -10
sn both question her -8
sn both question is -30
sn both question the -26
sn both rais -s -42
sn both read , -22
sn both recall the -21
sn both refer CAP 24
sn both refer the 30
sn both refer w -8
sn both refus to -60
sn both releas w -5
sn both remind CAP -23
sn both reply , -60
sn both report , -36
sn both report -ing 33
sn both report CAP 72
sn both report a -11
sn both report in 13
sn both report on -14
sn both report that -21
sn both report w -30
sn both requir to 71
sn both respond , -12
sn both reveal , -61
sn both reveal w 47
sn both say " -53
sn both say 's -50
sn both say , 37
sn both say -ed 97
sn both say -ing -47
sn both say -ly -27
sn both say -s 17
sn both say . -11
sn both say : 48
sn both say CAP 23
sn both say DAY -9
sn both say NUM -9
sn both say a -12
sn both say about -13
sn both say after -37
sn both say an 52
sn both say and -7
sn both say as -50
sn both say at 13
sn both say before -32
sn both say for -60
sn both say her -39
sn both say his 27
sn both say if -12
sn both say in -15
sn both say is 21
sn both say it -45
sn both say no -11
sn both say of 31
sn both say on 7
sn both say so -17
sn both say that 21
sn both say the 62
sn both say their -12
sn both say they -41
sn both say this -58
sn both say those -5
sn both say to -11
sn both say w 22
sn both say was 70
sn both say were -43
sn both say when -12
sn both say who -14
sn both say — -13
sn both see -ing 40
sn both see -s 10
sn both see a -72
sn both see him -11
sn both seek to 69
sn both seek w -29
sn both seem -ed 45
sn both seem -ly 48
sn both seem like 79
sn both seem to -6
sn both seem w 14
sn both sharp w 38
sn both shout , -8
sn both show , -25
sn both show -ing 50
sn both show -s -61
sn both show CAP -59
sn both show her 83
sn both show how -5
sn both show that -7
sn both show to 38
sn both show w -22
sn both sid CAP -8
sn both sound w 37
sn both speak the -10
sn both start -ing -6
sn both stat , 38
sn both stat that -12
sn both suggest CAP -17
sn both suggest that -43
sn both suggest the -5
sn both suggest they -13
sn both suggest w 63
sn both support -ing -6
sn both support CAP -32
sn both support the -12
sn both support w -6
sn both supporter CAP -23
sn both suspect that -6
sn both tak -ing -22
sn both tak w -18
sn both talk -ly -11
sn both talk CAP -27
sn both talk to -7
sn both talk w -26
sn both tell -s 46
sn both tell CAP 6
sn both tell a -82
sn both tell an -26
sn both tell her -25
sn both tell him -9
sn both tell his -7
sn both tell me -24
sn both tell the 19
sn both tell them 62
sn both tell w -68
sn both tell you -11
sn both ther w -7
sn both think CAP -22
sn both think he -51
sn both think that -7
sn both think the -13
sn both think w -10
sn both threaten to 41
sn both titl " -47
sn both try w -26
sn both turn w -8
sn both tweet , 32
sn both tweet a -17
sn both tweet that -7
sn both tweet w 61
sn both underscor the -27
sn both understand the -12
sn both urg -s -11
sn both urg CAP -36
sn both urg him 74
sn both urg the -8
sn both urg w -13
sn both used w -11
sn both view , 31
sn both view CAP 37
sn both vot CAP -8
sn both vot the -9
sn both vow to 19
sn both want CAP 35
sn both want a -17
sn both want the -5
sn both want to 54
sn both want w -20
sn both warn CAP -73
sn both wonder whether -6
sn both worry -ing -5
sn both worry CAP -11
sn both worry that -6
sn both writ " 73
sn both writ , 26
sn both writ -ing -10
sn both writ . -10
sn both writ : -35
sn both writ CAP -17
sn both writ in 50
sn both writ that -12
sn both writ to -21
sn both writ w -15
w after far base 38
w after far ed 33
w after far ing 59
w after far s 37
w after left base 43
w after left ed 25
w after left ing 91
w after left s 18
w after none base 39
w after none ed -73
w after none ing 65
w after none s 82
w after right base 23
w after right ed -53
w after right ing -32
w after right s -27
w before far base 11
w before far ed -21
w before far ing -27
w before far s 14
w before left base -26
w before left ed -6
w before left ing -38
w before left s -14
w before none ed -6
w before none ing -40
w before none s -35
w before right base 11
w before right ed 20
w before right ing 34
w before right s 21
w both far base -82
w both far ed -15
w both far ing -51
w both far s -80
w both left base -29
w both left ed -23
w both left ing -79
w both left s -8
w both none base -41
w both none ed 71
w both none ing -41
w both none s -60
w both right base -55
w both right ed 8
w both right ing -7
wl after far " 61
wl after far , 77
wl after far -ed 10
wl after far -s -17
wl after far CAP -43
wl after far DAY 13
wl after far a -54
wl after far and 40
wl after far before 15
wl after far but 64
wl after far by 8
wl after far in 42
wl after far or 6
wl after far the 17
wl after far without 8
wl after far — 64
wl after left " -49
wl after left ' -43
wl after left ( 34
wl after left , 30
wl after left -ing -61
wl after left -ly 5
wl after left -s -92
wl after left . 81
wl after left : 95
wl after left ; 66
wl after left CAP 39
wl after left DAY 28
wl after left NUM 48
wl after left ^ 75
wl after left about 44
wl after left after 88
wl after left although 76
wl after left among 7
wl after left and 104
wl after left are 14
wl after left at 70
wl after left because 85
wl after left before 48
wl after left but 86
wl after left by 52
wl after left despite 22
wl after left did 31
wl after left do -61
wl after left does -16
wl after left for 35
wl after left from 39
wl after left had 20
wl after left how -45
wl after left if 102
wl after left in -8
wl after left is -9
wl after left of -7
wl after left over 12
wl after left since 54
wl after left so 19
wl after left than -43
wl after left though 98
wl after left to 22
wl after left w -51
wl after left was -56
wl after left what -67
wl after left when 60
wl after left where 34
wl after left whether 60
wl after left which -93
wl after left while 86
wl after left who -71
wl after left whom -76
wl after left why 30
wl after left with 37
wl after left yet 53
wl after left — 63
wl after none " -40
wl after none 's 19
wl after none , -44
wl after none -ed -41
wl after none CAP -48
wl after none NUM -53
wl after none ^ 60
wl after none a 111
wl after none after 8
wl after none an 43
wl after none and 77
wl after none as -78
wl after none but 8
wl after none by 8
wl after none despite 22
wl after none for 58
wl after none he -44
wl after none in 29
wl after none it 79
wl after none of 52
wl after none she -93
wl after none that -53
wl after none the 84
wl after none they -20
wl after none under -67
wl after none what -38
wl after none when 84
wl after none which -26
wl after none while 53
wl after none who -12
wl after none with 35
wl after none — -6
wl after right " -63
wl after right , -99
wl after right -s -26
wl after right CAP -79
wl after right ^ 23
wl after right but -11
wl after right that -25
wl after right w -13
wl before far " -28
wl before far , -29
wl before far -ed -8
wl before far -s -29
wl before far CAP 58
wl before far DAY -11
wl before far a 57
wl before far and -14
wl before far before -9
wl before far but -43
wl before far by -5
wl before far in -31
wl before far the -15
wl before far w 5
wl before far — -51
wl before left " 50
wl before left ' 42
wl before left ( -16
wl before left , -29
wl before left -ed 56
wl before left -ing 64
wl before left -ly 21
wl before left -s 50
wl before left . -32
wl before left : -45
wl before left ; -21
wl before left CAP -14
wl before left DAY -14
wl before left NUM -44
wl before left ^ -60
wl before left about -17
wl before left after -49
wl before left although -45
wl before left and -53
wl before left as 10
wl before left at -46
wl before left because -41
wl before left before -25
wl before left but -40
wl before left by -23
wl before left despite -15
wl before left did -24
wl before left do 55
wl before left does -11
wl before left for -18
wl before left from -18
wl before left had -9
wl before left how -25
wl before left if -53
wl before left in -60
wl before left is -10
wl before left of -39
wl before left on 26
wl before left over -6
wl before left since -30
wl before left so -9
wl before left than 58
wl before left though -45
wl before left to -44
wl before left w 7
wl before left was 69
wl before left what 35
wl before left when -78
wl before left where -60
wl before left whether -36
wl before left which 10
wl before left while -44
wl before left who -18
wl before left whom 11
wl before left why -8
wl before left will 31
wl before left yet -29
wl before left — -34
wl before none " 12
wl before none 's -42
wl before none -ed 21
wl before none -ing -92
wl before none -s 5
wl before none CAP 20
wl before none NUM 14
wl before none ^ -48
wl before none a -52
wl before none an -17
wl before none and -59
wl before none as 46
wl before none but -25
wl before none despite -13
wl before none for -40
wl before none in -14
wl before none it 12
wl before none of 9
wl before none she -26
wl before none that 62
wl before none the -14
wl before none they -42
wl before none under 83
wl before none what -22
wl before none when -37
wl before none which 20
wl before none while -17
wl before none with -15
wl before none — 12
wl before right " 38
wl before right , 54
wl before right -s -9
wl before right CAP -44
wl before right ^ 11
wl before right but 24
wl before right that 41
wl before right the 30
wl before right w 24
wl both far " -45
wl both far , -75
wl both far -s 34
wl both far CAP -25
wl both far and -31
wl both far before -6
wl both far but -24
wl both far in -14
wl both far — -17
wl both left " -6
wl both left ' 5
wl both left ( -18
wl both left , -8
wl both left -ed -111
wl both left -ly -34
wl both left -s 52
wl both left . -55
wl both left : -60
wl both left ; -48
wl both left CAP -34
wl both left DAY -15
wl both left NUM -13
wl both left ^ -51
wl both left about -29
wl both left after -48
wl both left although -35
wl both left and -65
wl both left are -11
wl both left as -18
wl both left at -33
wl both left because -51
wl both left before -23
wl both left but -67
wl both left by -32
wl both left despite -8
wl both left did -7
wl both left do 12
wl both left does 24
wl both left for -18
wl both left from -22
wl both left had -12
wl both left have -9
wl both left how 56
wl both left if -59
wl both left in 43
wl both left is 16
wl both left of 30
wl both left on -42
wl both left over -6
wl both left since -26
wl both left so -10
wl both left than -9
wl both left though -60
wl both left to 12
wl both left w 44
wl both left was -23
wl both left what 39
wl both left when -7
wl both left whether -28
wl both left which 81
wl both left while -53
wl both left who 76
wl both left whom 75
wl both left why -22
wl both left will -29
wl both left with -40
wl both left yet -28
wl both left — -41
wl both none " 18
wl both none 's 16
wl both none , 40
wl both none -ed 22
wl both none -ing 62
wl both none -s -5
wl both none CAP 27
wl both none NUM 33
wl both none ^ -28
wl both none a -69
wl both none after -6
wl both none an -28
wl both none and -48
wl both none as 33
wl both none despite -10
wl both none for -25
wl both none he 36
wl both none in -16
wl both none it -102
wl both none of -71
wl both none she 105
wl both none the -93
wl both none they 42
wl both none under -36
wl both none w -7
wl both none what 54
wl both none when -55
wl both none while -44
wl both none who 13
wl both none with -22
wl both right " -10
wl both right , 22
wl both right -s 27
wl both right CAP 85
wl both right ^ -56
wl both right but -24
wl both right that -19
wl both right the -55
wl both right w -17
wn after far " , 16
wn after far " that 6
wn after far " the 13
wn after far , " 10
wn after far , , 26
wn after far , -ing 12
wn after far , -s -28
wn after far , DAY 15
wn after far , a 12
wn after far , at 14
wn after far , he 7
wn after far , her 10
wn after far , himself 7
wn after far , his 12
wn after far , in 73
wn after far , of -49
wn after far , on 42
wn after far , that 18
wn after far , the 13
wn after far , to 25
wn after far , w 36
wn after far -s CAP 7
wn after far CAP CAP 19
wn after far CAP w 25
wn after far a w 9
wn after far and -ing 5
wn after far and CAP 8
wn after far and his 7
wn after far and that 9
wn after far and the 12
wn after far and to 12
wn after far and w 10
wn after far but that 13
wn after far but the 7
wn after far but to 5
wn after far but w 15
wn after far w CAP 29
wn after far w his 8
wn after far w the 9
wn after far w w 50
wn after left " " -35
wn after left " , -31
wn after left " -ing -58
wn after left " -ly -29
wn after left " -s 6
wn after left " . -24
wn after left " : 40
wn after left " CAP 23
wn after left " DAY -32
wn after left " NUM 13
wn after left " a 22
wn after left " about -61
wn after left " after -15
wn after left " an -15
wn after left " as -20
wn after left " at -45
wn after left " he 39
wn after left " him -29
wn after left " his 37
wn after left " in -54
wn after left " me -59
wn after left " of -46
wn after left " on -68
wn after left " that 69
wn after left " them -51
wn after left " this -17
wn after left " w -18
wn after left " when -16
wn after left " — -16
wn after left , " -10
wn after left , , -88
wn after left , -ed 51
wn after left , -ing 68
wn after left , -ly 39
wn after left , -s 59
wn after left , . -67
wn after left , : -27
wn after left , ; -85
wn after left , CAP -7
wn after left , DAY -47
wn after left , NUM 31
wn after left , a -12
wn after left , about 23
wn after left , an -10
wn after left , any 24
wn after left , as 45
wn after left , at 15
wn after left , by 15
wn after left , for 42
wn after left , he 36
wn after left , her -7
wn after left , him 51
wn after left , himself 25
wn after left , his -38
wn after left , how 19
wn after left , in -36
wn after left , it 37
wn after left , its 33
wn after left , not 40
wn after left , of 74
wn after left , on -39
wn after left , one 47
wn after left , several 24
wn after left , she 41
wn after left , some 12
wn after left , that 56
wn after left , the 30
wn after left , their 32
wn after left , them -18
wn after left , they 55
wn after left , this -62
wn after left , those 14
wn after left , to 75
wn after left , up 21
wn after left , w 27
wn after left , why 13
wn after left , with 58
wn after left , — -65
wn after left -ed to 15
wn after left -ing -s 25
wn after left -ing . -42
wn after left -ing that 57
wn after left -ing to -31
wn after left -ing w 68
wn after left -s CAP -12
wn after left -s to -15
wn after left -s w 13
wn after left . CAP 10
wn after left : CAP 10
wn after left : the 8
wn after left : to 17
wn after left : w 12
wn after left ; they 10
wn after left CAP CAP 14
wn after left CAP that 5
wn after left CAP the 14
wn after left CAP to -38
wn after left CAP w 35
wn after left NUM CAP 24
wn after left ^ " 14
wn after left ^ , 47
wn after left ^ -ed 26
wn after left ^ -ing 22
wn after left ^ -ly 25
wn after left ^ -s 28
wn after left ^ : 16
wn after left ^ CAP 41
wn after left ^ DAY 35
wn after left ^ NUM 8
wn after left ^ a 32
wn after left ^ after -45
wn after left ^ and 7
wn after left ^ another 10
wn after left ^ at 20
wn after left ^ both 7
wn after left ^ for 13
wn after left ^ he 24
wn after left ^ her 18
wn after left ^ his 12
wn after left ^ in 39
wn after left ^ its 7
wn after left ^ most 9
wn after left ^ of 18
wn after left ^ on 33
wn after left ^ she 16
wn after left ^ that 20
wn after left ^ the 54
wn after left ^ their 8
wn after left ^ these 8
wn after left ^ they 14
wn after left ^ this 22
wn after left ^ to 40
wn after left ^ w 46
wn after left ^ was 18
wn after left ^ when 29
wn after left ^ with 13
wn after left ^ — 24
wn after left about they 10
wn after left after CAP 7
wn after left after a 10
wn after left after him 14
wn after left after his 9
wn after left after the 22
wn after left after to 7
wn after left after w 13
wn after left although that 9
wn after left and -s 16
wn after left and CAP 7
wn after left and a 11
wn after left and he 14
wn after left and the 7
wn after left and them 6
wn after left and to 33
wn after left and w 15
wn after left as -ing -20
wn after left as -s 50
wn after left as . -30
wn after left as : -25
wn after left as CAP -10
wn after left as his 15
wn after left as how 20
wn after left as in 13
wn after left as on 18
wn after left as that 10
wn after left as the 29
wn after left as their 19
wn after left as to 70
wn after left as w 99
wn after left because CAP 6
wn after left but , 18
wn after left but -ing 7
wn after left but CAP 12
wn after left but he 18
wn after left but she 8
wn after left but that 14
wn after left but the 21
wn after left but they 7
wn after left but to 21
wn after left but w 29
wn after left for the 7
wn after left from w 18
wn after left if to 21
wn after left in , -31
wn after left in CAP 37
wn after left in to -21
wn after left in w 23
wn after left of CAP 6
wn after left of that 5
wn after left since his 8
wn after left than . -14
wn after left though CAP 19
wn after left though that 15
wn after left though to 26
wn after left though w 7
wn after left to -s 15
wn after left to w 27
wn after left w " 10
wn after left w , 13
wn after left w -ing 70
wn after left w -s 12
wn after left w . -27
wn after left w CAP 25
wn after left w a 125
wn after left w about -26
wn after left w at -35
wn after left w he -42
wn after left w his 47
wn after left w in -62
wn after left w the 30
wn after left w to -8
wn after left w w 14
wn after left w was -66
wn after left w will -36
wn after left what " 28
wn after left what . -6
wn after left what as 11
wn after left what w -71
wn after left when , 6
wn after left when -s 5
wn after left when CAP 30
wn after left when a 9
wn after left when him 7
wn after left when the -38
wn after left when to 8
wn after left when w 16
wn after left where to 33
wn after left which " -28
wn after left which , 36
wn after left which as -55
wn after left which that 56
wn after left which the 20
wn after left which w -32
wn after left which was -14
wn after left while CAP 7
wn after left while a 5
wn after left while the 14
wn after left while they 15
wn after left while to 13
wn after left while w 10
wn after left whom as -43
wn after left with CAP 7
wn after left with the 5
wn after left with w 8
wn after left — -s 23
wn after left — CAP 28
wn after left — a 28
wn after left — he 9
wn after left — that 6
wn after left — the 25
wn after left — to 15
wn after left — w 7
wn after none , -ed -22
wn after none , CAP 21
wn after none , a 84
wn after none , that -71
wn after none , the -15
wn after none , to -56
wn after none , w -44
wn after none -s , -11
wn after none -s -ed -18
wn after none -s -ing -47
wn after none -s -ly -73
wn after none -s CAP -39
wn after none -s as -21
wn after none -s that 46
wn after none -s to -40
wn after none -s w -18
wn after none CAP , 18
wn after none CAP -ed -32
wn after none CAP -ing 27
wn after none CAP as -18
wn after none CAP for -15
wn after none CAP the 31
wn after none CAP to -8
wn after none CAP w -48
wn after none ^ 's 8
wn after none ^ CAP 8
wn after none ^ on 8
wn after none ^ the -58
wn after none ^ w 11
wn after none ^ whether 8
wn after none a w 42
wn after none and to -32
wn after none and w 12
wn after none he to 27
wn after none he w -51
wn after none it that 43
wn after none it to -25
wn after none it w -9
wn after none she to -10
wn after none that to 40
wn after none the CAP 9
wn after none the is 17
wn after none the of 21
wn after none the that 8
wn after none the w -16
wn after none w " -12
wn after none w , 23
wn after none w -ed -43
wn after none w -s -13
wn after none w . -7
wn after none w CAP -30
wn after none w a -72
wn after none w as 24
wn after none w in 34
wn after none w of 34
wn after none w on 47
wn after none w that -36
wn after none w the -11
wn after none w to -26
wn after none w w -27
wn after none when whether 7
wn after none which to -17
wn after none who to -62
wn after right " , -24
wn after right " . -13
wn after right , 's -45
wn after right , , 28
wn after right , . -15
wn after right , — -29
wn after right -s , -19
wn after right CAP . -7
wn after right ^ , 86
wn after right the , -26
wn after right the . -13
wn after right w , 54
wn after right w . -9
wn before far " that -6
wn before far " the -8
wn before far , , -5
wn before far , -ing -8
wn before far , -s 36
wn before far , CAP 16
wn before far , DAY -11
wn before far , at -13
wn before far , her -7
wn before far , his -10
wn before far , in -64
wn before far , of 55
wn before far , on -40
wn before far , that -10
wn before far , the -7
wn before far , to -14
wn before far , w -28
wn before far CAP CAP -6
wn before far CAP w -23
wn before far a w -7
wn before far and CAP -5
wn before far and his -6
wn before far and the -7
wn before far and w -8
wn before far but that -6
wn before far but w -10
wn before far w CAP -15
wn before far w w -38
wn before left " , -16
wn before left " -ing 75
wn before left " -ly 51
wn before left " -s -15
wn before left " . 48
wn before left " : -85
wn before left " CAP -29
wn before left " DAY 61
wn before left " NUM -6
wn before left " a 12
wn before left " about 18
wn before left " after 36
wn before left " an 52
wn before left " as 59
wn before left " at 7
wn before left " he -26
wn before left " him -14
wn before left " his -21
wn before left " in 7
wn before left " me 66
wn before left " of -18
wn before left " on 102
wn before left " that -47
wn before left " the 15
wn before left " them -6
wn before left " this 35
wn before left " to 57
wn before left " w 11
wn before left " when 26
wn before left " with 7
wn before left " — 37
wn before left ' . 9
wn before left , " -13
wn before left , , -36
wn before left , -ed -45
wn before left , -ing -15
wn before left , -ly -70
wn before left , -s -55
wn before left , . 103
wn before left , : -47
wn before left , ; 53
wn before left , CAP 15
wn before left , DAY 31
wn before left , NUM -23
wn before left , a -30
wn before left , about -7
wn before left , an -35
wn before left , any -17
wn before left , as -22
wn before left , by -7
wn before left , for -14
wn before left , he -29
wn before left , him -25
wn before left , himself -9
wn before left , his 32
wn before left , how -8
wn before left , in 26
wn before left , it -17
wn before left , its -22
wn before left , not -17
wn before left , of -39
wn before left , on 19
wn before left , one -29
wn before left , several -13
wn before left , she -15
wn before left , some -6
wn before left , that -53
wn before left , the 32
wn before left , their -10
wn before left , them -57
wn before left , they -14
wn before left , this 45
wn before left , to -11
wn before left , up -11
wn before left , w -16
wn before left , why -8
wn before left , with -46
wn before left , — 93
wn before left -ed to -7
wn before left -ing -s -10
wn before left -ing . 48
wn before left -ing that -26
wn before left -ing to 75
wn before left -ing w -59
wn before left -s CAP -35
wn before left -s to 39
wn before left -s w 12
wn before left . CAP -7
wn before left : w -5
wn before left CAP CAP -5
wn before left CAP w -20
wn before left ^ , -28
wn before left ^ -ed -13
wn before left ^ -ing -10
wn before left ^ -ly -18
wn before left ^ -s -13
wn before left ^ : -6
wn before left ^ CAP -27
wn before left ^ DAY -29
wn before left ^ NUM -5
wn before left ^ a -17
wn before left ^ after 47
wn before left ^ and -6
wn before left ^ another -8
wn before left ^ at -18
wn before left ^ for -5
wn before left ^ he -6
wn before left ^ her -9
wn before left ^ his -6
wn before left ^ in -16
wn before left ^ on -30
wn before left ^ she -7
wn before left ^ that -9
wn before left ^ the -29
wn before left ^ this -10
wn before left ^ to -10
wn before left ^ w -28
wn before left ^ when -26
wn before left ^ with -11
wn before left ^ — -20
wn before left after him -8
wn before left after his -7
wn before left after the -10
wn before left after w -8
wn before left and -s -11
wn before left and he -9
wn before left and w -9
wn before left as , -25
wn before left as -ing 34
wn before left as -s -27
wn before left as . 33
wn before left as : 36
wn before left as CAP -39
wn before left as a 27
wn before left as his -9
wn before left as how -13
wn before left as in -46
wn before left as on -14
wn before left as that -6
wn before left as the -9
wn before left as their -7
wn before left as to -19
wn before left as w -58
wn before left but , -10
wn before left but CAP -7
wn before left but he -8
wn before left but that -9
wn before left but the -13
wn before left but w -14
wn before left from w -6
wn before left in , -33
wn before left in to -6
wn before left in w -5
wn before left since his -8
wn before left than . 18
wn before left though CAP -11
wn before left though to -10
wn before left to -s -5
wn before left to w -12
wn before left w " -12
wn before left w , 32
wn before left w -ing -23
wn before left w -s -38
wn before left w . 52
wn before left w CAP -47
wn before left w a -50
wn before left w about -14
wn before left w he -22
wn before left w his -27
wn before left w in 15
wn before left w that 35
wn before left w the -29
wn before left w to 19
wn before left w w 22
wn before left w was 46
wn before left w will -14
wn before left what " -16
wn before left what . 24
wn before left what as -45
wn before left what w 13
wn before left when CAP -16
wn before left when the -25
wn before left when w -7
wn before left which " -19
wn before left which , 41
wn before left which as 29
wn before left which that -17
wn before left which the -22
wn before left which w 23
wn before left which was -17
wn before left while they -11
wn before left whom as -20
wn before left — -s -14
wn before left — CAP -10
wn before left — a -21
wn before left — the -18
wn before none , -ed -30
wn before none , CAP -53
wn before none , a -11
wn before none , that -5
wn before none , the -37
wn before none , to 15
wn before none , w 47
wn before none -s , 48
wn before none -s -ed 5
wn before none -s -ing -28
wn before none -s -ly 13
wn before none -s CAP -26
wn before none -s as -46
wn before none -s that -13
wn before none -s to -48
wn before none -s w 16
wn before none CAP , 50
wn before none CAP -ed 24
wn before none CAP -ing -49
wn before none CAP CAP -58
wn before none CAP a -25
wn before none CAP as -58
wn before none CAP for -25
wn before none CAP the -47
wn before none CAP to -55
wn before none CAP w 32
wn before none ^ 's -6
wn before none ^ on -6
wn before none a w -25
wn before none and to -11
wn before none he to -22
wn before none he w -32
wn before none it that -21
wn before none it to -14
wn before none it w -17
wn before none that to -43
wn before none the is -12
wn before none the of -12
wn before none the that -6
wn before none the w 31
wn before none w " -30
wn before none w , 73
wn before none w -ed 22
wn before none w -ing -59
wn before none w -s -42
wn before none w . 20
wn before none w CAP -32
wn before none w a 47
wn before none w as -74
wn before none w in 19
wn before none w of 6
wn before none w on -26
wn before none w that -31
wn before none w the -19
wn before none w to 7
wn before none w w -21
wn before none which to -24
wn before none who to -8
wn before right " 's 11
wn before right " , 8
wn before right " . -24
wn before right " and 9
wn before right " who 15
wn before right , 's 64
wn before right , , -79
wn before right , . 28
wn before right , — -28
wn before right -s , 35
wn before right CAP . -32
wn before right ^ , -62
wn before right the , 31
wn before right the . 15
wn before right w , -46
wn before right w . 14
wn both far " , -15
wn both far " the -5
wn both far , " -7
wn both far , , -21
wn both far , -s -11
wn both far , CAP -19
wn both far , a -8
wn both far , in -14
wn both far , of -13
wn both far , that -9
wn both far , the -6
wn both far , to -11
wn both far , w -9
wn both far CAP CAP -13
wn both far and the -5
wn both far and to -10
wn both far but that -7
wn both far w CAP -15
wn both far w the -7
wn both far w w -13
wn both left " " 26
wn both left " , 38
wn both left " -ing -30
wn both left " -ly -26
wn both left " -s 5
wn both left " . -23
wn both left " : 27
wn both left " CAP 7
wn both left " DAY -30
wn both left " NUM -10
wn both left " a -43
wn both left " about 22
wn both left " after -23
wn both left " an -46
wn both left " as -43
wn both left " at 23
wn both left " he -16
wn both left " him 56
wn both left " his -28
wn both left " in 28
wn both left " me -9
wn both left " of 48
wn both left " on -46
wn both left " that -25
wn both left " the -24
wn both left " them 40
wn both left " this -20
wn both left " to -95
wn both left " when -11
wn both left " with -11
wn both left " — -24
wn both left , " 20
wn both left , , 99
wn both left , -ed -22
wn both left , -ing -78
wn both left , -s -23
wn both left , . -50
wn both left , : 52
wn both left , ; 19
wn both left , CAP -7
wn both left , DAY 16
wn both left , NUM -9
wn both left , a 34
wn both left , about -16
wn both left , an 33
wn both left , any -7
wn both left , as -26
wn both left , at -14
wn both left , by -7
wn both left , for -28
wn both left , he -17
wn both left , him -27
wn both left , himself -17
wn both left , his 13
wn both left , how -11
wn both left , in 7
wn both left , it -20
wn both left , its -13
wn both left , not -24
wn both left , of -45
wn both left , on 29
wn both left , one -19
wn both left , several -12
wn both left , she -27
wn both left , some -6
wn both left , that -19
wn both left , the -76
wn both left , their -23
wn both left , them 51
wn both left , they -42
wn both left , this 24
wn both left , those -10
wn both left , to -74
wn both left , up -10
wn both left , w -18
wn both left , why -6
wn both left , with -15
wn both left , — -48
wn both left -ed to -9
wn both left -ing -s -16
wn both left -ing . -6
wn both left -ing that -37
wn both left -ing to -44
wn both left -ing w -13
wn both left -s CAP 31
wn both left -s to -13
wn both left -s w -23
wn both left : CAP -8
wn both left : the -8
wn both left : to -15
wn both left : w -7
wn both left ; they -6
wn both left CAP CAP -9
wn both left CAP the -13
wn both left CAP to 41
wn both left CAP w -17
wn both left NUM CAP -20
wn both left ^ " -11
wn both left ^ , -22
wn both left ^ -ed -14
wn both left ^ -ing -12
wn both left ^ -ly -7
wn both left ^ -s -17
wn both left ^ : -10
wn both left ^ CAP -27
wn both left ^ DAY -6
wn both left ^ a -17
wn both left ^ after -5
wn both left ^ for -8
wn both left ^ he -19
wn both left ^ her -10
wn both left ^ his -5
wn both left ^ in -45
wn both left ^ most -7
wn both left ^ of -14
wn both left ^ she -10
wn both left ^ that -16
wn both left ^ the -41
wn both left ^ these -7
wn both left ^ they -10
wn both left ^ this -13
wn both left ^ to -31
wn both left ^ w -25
wn both left ^ was -15
wn both left about they -6
wn both left after a -6
wn both left after him -7
wn both left after the -12
wn both left after to -6
wn both left and a -8
wn both left and he -6
wn both left and the -6
wn both left and to -31
wn both left and w -6
wn both left as , 27
wn both left as -ing -23
wn both left as -s -24
wn both left as : -18
wn both left as CAP 34
wn both left as a -43
wn both left as his -5
wn both left as how -7
wn both left as in 36
wn both left as on -8
wn both left as the -20
wn both left as their -13
wn both left as to -53
wn both left as w -45
wn both left but , -9
wn both left but CAP -6
wn both left but he -11
wn both left but she -5
wn both left but that -5
wn both left but the -12
wn both left but to -16
wn both left but w -16
wn both left for the -5
wn both left from w -12
wn both left if to -19
wn both left in , 50
wn both left in CAP -33
wn both left in to 25
wn both left in w -18
wn both left though CAP -9
wn both left though that -12
wn both left though to -17
wn both left to -s -10
wn both left to w -16
wn both left w , -63
wn both left w -ing -52
wn both left w -s 16
wn both left w . -26
wn both left w a -91
wn both left w about 36
wn both left w at 36
wn both left w he 53
wn both left w his -22
wn both left w in 29
wn both left w that -66
wn both left w the -15
wn both left w to -6
wn both left w w -52
wn both left w was 7
wn both left w will 44
wn both left what " -21
wn both left what . -18
wn both left what as 14
wn both left what w 58
wn both left when , -5
wn both left when CAP -15
wn both left when a -7
wn both left when him -6
wn both left when the 54
wn both left when to -7
wn both left when w -10
wn both left where to -30
wn both left which " 37
wn both left which , -96
wn both left which as 26
wn both left which that -42
wn both left which the -6
wn both left which was 29
wn both left while the -12
wn both left while they -5
wn both left while to -11
wn both left while w -6
wn both left whom as 56
wn both left with w -5
wn both left — -s -9
wn both left — CAP -19
wn both left — a -7
wn both left — he -7
wn both left — the -9
wn both left — to -11
wn both none , -ed 40
wn both none , a -80
wn both none , that 74
wn both none , the 33
wn both none , to 34
wn both none , w 7
wn both none -s , -44
wn both none -s -ed 10
wn both none -s -ing 65
wn both none -s -ly 50
wn both none -s CAP 59
wn both none -s as 60
wn both none -s that -35
wn both none -s to 73
wn both none CAP , -68
wn both none CAP -ing 5
wn both none CAP CAP 29
wn both none CAP a 21
wn both none CAP as 71
wn both none CAP for 39
wn both none CAP to 38
wn both none CAP w 11
wn both none ^ CAP -7
wn both none ^ the 59
wn both none ^ w -7
wn both none ^ whether -6
wn both none a w -18
wn both none and to 43
wn both none and w -8
wn both none he to -15
wn both none he w 70
wn both none it that -25
wn both none it to 31
wn both none it w 21
wn both none she to 15
wn both none that to -16
wn both none the of -9
wn both none the w -19
wn both none w " 30
wn both none w , -111
wn both none w -ed 11
wn both none w -ing 49
wn both none w -s 41
wn both none w . -13
wn both none w CAP 50
wn both none w a 30
wn both none w as 34
wn both none w in -62
wn both none w of -47
wn both none w on -45
wn both none w that 52
wn both none w the 24
wn both none w to 16
wn both none w w 39
wn both none which to 38
wn both none who to 66
wn both right " 's -7
wn both right " . 32
wn both right " and -6
wn both right " who -11
wn both right , 's -22
wn both right , , 46
wn both right , . -17
wn both right , — 51
wn both right -s , -17
wn both right CAP . 38
wn both right ^ , -35
wn both right the , -7
wn both right w , -14
wn both right w . -6
`
