/** Made by bench/attribution/train.ts. */
export const side: string = `
b after 42
b before -13
b both -32
f after 0 left 77
f after 0 none 61
f after 0 right 24
f after 1 left 128
f after 1 none 33
f after 1 right -25
f after 2 left 36
f after 2 none 33
f after 2 right 23
f after 3 far 71
f after 3 none -23
f after 3 right -77
f before 0 left -63
f before 0 none -49
f before 0 right 13
f before 1 left -91
f before 1 none -60
f before 1 right 5
f before 2 left -60
f before 2 none -30
f before 2 right -9
f before 3 far -16
f before 3 left 9
f before 3 none 8
f before 3 right 59
f both 0 left -51
f both 0 none -29
f both 0 right -58
f both 1 left -75
f both 1 none 5
f both 1 right 12
f both 2 none -12
f both 2 right -19
f both 3 far -71
f both 3 left -8
f both 3 none 16
g after -ed ed 30
g after -ing ing 114
g after -ly base -44
g after -ly ed 59
g after -ly ing 48
g after -ly s -47
g after -s base 21
g after -s s 29
g after CAP base 13
g after CAP ed -44
g after CAP ing 84
g after CAP s 54
g after am base 5
g after are base 21
g after are ed -30
g after are ing -32
g after are s 42
g after can base 26
g after could base -11
g after could ed -30
g after did base 7
g after didn’t base 60
g after do base 69
g after does base 62
g after doesn't base 5
g after doesn’t base -13
g after don't base 28
g after don’t base -49
g after had base 16
g after had ed 8
g after had ing 7
g after has base 40
g after has ed 45
g after has ing -29
g after hasn't ed 10
g after have base 28
g after have ed -20
g after have ing -43
g after is base -22
g after is ed -38
g after is ing -47
g after it base 20
g after may base -9
g after may ed 8
g after might base -7
g after must base 12
g after never ed -7
g after not base 64
g after not ed -15
g after not ing 43
g after once ed 67
g after should base 20
g after so ed 38
g after to base 104
g after to ed 38
g after to ing 48
g after to s 77
g after w base 18
g after w ing 63
g after w s 26
g after was base 40
g after was ed -65
g after was ing -13
g after were base 19
g after were ing 9
g after were s 47
g after will base 7
g after will ed 52
g after will ing 23
g after would base -14
g after would ed -33
g after wouldn’t base 11
g after ’ll base 6
g after ’re ing 8
g after ’s base -30
g after ’s ed 18
g after ’s ing -21
g before -ed ed -18
g before -ing ing -65
g before -ly base 65
g before -ly ed -57
g before -ly s 118
g before -s base -11
g before -s s -37
g before CAP base -11
g before CAP ed -35
g before CAP ing -59
g before CAP s -38
g before are base -71
g before are s -8
g before can base -90
g before could base -54
g before could ed -17
g before did base 36
g before didn’t base -41
g before do base -27
g before does base -26
g before doesn't base -8
g before doesn’t base 39
g before don't base -27
g before don’t base -18
g before had base -7
g before had ing -5
g before has base -79
g before has ed -9
g before has ing 51
g before have base 40
g before have ed 19
g before have ing 57
g before is base 6
g before is ed -15
g before is ing 9
g before it base -27
g before may base -15
g before may ed -5
g before might base -13
g before must base -5
g before never ed 22
g before not base -36
g before not ed 26
g before not ing -41
g before should base -6
g before so ed -26
g before to base -42
g before to ing -19
g before to s -42
g before w base -18
g before w ed 6
g before w ing -46
g before w s -90
g before was ed 25
g before was ing -35
g before were base 15
g before were ed -6
g before were ing -6
g before were s -29
g before will base 46
g before will ed 11
g before would base 57
g before would ed 15
g before wouldn’t base -8
g before ’re ing -5
g before ’s base 72
g before ’s ed -7
g before ’s ing 27
g both -ed ed -17
g both -ing ing -71
g both -ly base -30
g both -ly ed -12
g both -ly ing -48
g both -ly s -122
g both -s base -10
g both CAP ed 64
g both CAP ing -36
g both CAP s -30
g both are base 33
g both are ed 28
g both are ing 32
g both are s -36
g both can base 24
g both could base 53
g both could ed 38
g both did base -67
g both didn’t base -23
g both do base -50
g both does base -44
g both doesn’t base -33
g both don’t base 60
g both had base -9
g both had ed -7
g both has base 46
g both has ed -46
g both has ing -36
g both hasn't ed -7
g both have base -92
g both have ing -29
g both is base 9
g both is ed 45
g both is ing 34
g both may base 22
g both might base 19
g both must base -7
g both never ed -17
g both not base -32
g both not ed -14
g both once ed -85
g both should base -15
g both so ed -15
g both to base -104
g both to ed -35
g both to ing -34
g both to s -49
g both w ed -10
g both w ing -27
g both w s 31
g both was base -43
g both was ed 29
g both was ing 37
g both were base -35
g both were s -24
g both will base -67
g both will ed -63
g both will ing -21
g both would base -55
g both would ed 18
g both ’s base -49
g both ’s ed -11
g both ’s ing -8
l after " -51
l after ' -40
l after 's -36
l after ( -11
l after , 11
l after -ed -32
l after -ing -25
l after -ly 8
l after -s -79
l after . 82
l after : 137
l after ; 75
l after CAP -59
l after DAY -6
l after ^ 79
l after a 58
l after about 47
l after after 136
l after although 85
l after among 6
l after an 47
l after and 121
l after are 15
l after as -21
l after at 70
l after because 90
l after before 63
l after but 99
l after by 61
l after despite 43
l after did 34
l after do -62
l after does -18
l after for 90
l after from 43
l after had 19
l after have 6
l after he -43
l after how -38
l after if 103
l after in 15
l after is -7
l after it 80
l after of 26
l after on 10
l after or 9
l after out -10
l after over 19
l after she -93
l after since 56
l after so 21
l after than -53
l after that -63
l after the 71
l after they -12
l after this -44
l after though 79
l after to 24
l after under -42
l after up 27
l after w -44
l after was -56
l after what -85
l after when 107
l after where 36
l after whether 61
l after which -105
l after while 121
l after who -68
l after whom -75
l after why 38
l after with 70
l after without -26
l after yet 53
l after ~ 45
l after — 105
l before " 52
l before ' 39
l before 's 31
l before ( 37
l before , -11
l before -ed 48
l before -ing 6
l before -ly 22
l before -s 29
l before . -30
l before : -84
l before ; -25
l before CAP 13
l before DAY 28
l before NUM -28
l before ^ -56
l before a -6
l before about -19
l before after -93
l before although -50
l before an -20
l before and -64
l before as 27
l before at -42
l before because -41
l before before -36
l before but -45
l before by -31
l before despite -30
l before did -27
l before do 54
l before does -11
l before for -56
l before from -21
l before had -9
l before how -32
l before if -52
l before in -65
l before is -11
l before it 13
l before on 23
l before or -5
l before out -21
l before over -10
l before she -24
l before since -27
l before so -9
l before than 99
l before that 80
l before the 8
l before they -47
l before this 10
l before though -47
l before to -44
l before under 78
l before up -10
l before w 21
l before was 69
l before what 43
l before when -99
l before where -59
l before whether -36
l before which 15
l before while -56
l before who -19
l before whom 9
l before why -9
l before will 33
l before with -14
l before without -37
l before yet -24
l before — -90
l both " -9
l both ' 5
l both 's 7
l both ( -28
l both -ed -12
l both -ing 14
l both -ly -33
l both -s 50
l both . -59
l both : -71
l both ; -55
l both CAP 42
l both DAY -29
l both NUM 19
l both ^ -56
l both a -77
l both about -30
l both after -61
l both although -44
l both an -29
l both and -82
l both are -12
l both as -7
l both at -35
l both because -54
l both before -29
l both but -67
l both by -36
l both despite -15
l both did -8
l both do 16
l both does 25
l both for -42
l both from -23
l both had -11
l both have -8
l both he 36
l both how 54
l both if -61
l both in 21
l both is 15
l both it -103
l both of -26
l both on -48
l both out 28
l both over -9
l both she 103
l both since -31
l both so -12
l both than -48
l both that -17
l both the -130
l both they 39
l both this 34
l both though -37
l both to 9
l both under -58
l both up -20
l both w 24
l both was -24
l both what 51
l both when -44
l both whether -28
l both which 84
l both while -81
l both who 75
l both whom 74
l both why -30
l both will -33
l both with -62
l both without 53
l both yet -32
l both ~ -43
l both — -38
ln after " " -23
ln after " 's -33
ln after " , -31
ln after " -ed -12
ln after " -ing -34
ln after " -ly -27
ln after " -s 18
ln after " . -25
ln after " : 38
ln after " CAP 18
ln after " DAY -29
ln after " NUM 15
ln after " a 23
ln after " about -62
ln after " after -16
ln after " an -15
ln after " and -5
ln after " as -21
ln after " at -43
ln after " during -39
ln after " from -12
ln after " he 51
ln after " him -27
ln after " his 40
ln after " in -54
ln after " it 33
ln after " me -57
ln after " of -48
ln after " on -68
ln after " that 44
ln after " them -50
ln after " this -15
ln after " to 10
ln after " w -11
ln after " when -14
ln after " — -16
ln after ' . -5
ln after , " -12
ln after , 's -17
ln after , , -67
ln after , -ed 27
ln after , -ing -9
ln after , -ly 28
ln after , -s 25
ln after , . -62
ln after , : -49
ln after , ; -81
ln after , DAY -38
ln after , NUM 31
ln after , a 33
ln after , about 22
ln after , after -28
ln after , an -16
ln after , any 35
ln after , as 117
ln after , at 18
ln after , both 19
ln after , by 17
ln after , for 42
ln after , he 40
ln after , herself 18
ln after , him 49
ln after , himself 40
ln after , his -24
ln after , how 17
ln after , in 12
ln after , it 36
ln after , its 33
ln after , no -8
ln after , of 34
ln after , on -38
ln after , one 22
ln after , several 25
ln after , she 40
ln after , some 8
ln after , that -20
ln after , the 20
ln after , their 35
ln after , them -8
ln after , they 53
ln after , this -16
ln after , those 17
ln after , to 35
ln after , up 26
ln after , what 20
ln after , whether 9
ln after , why 17
ln after , with 57
ln after , — -73
ln after -ed -ing -94
ln after -ed that 8
ln after -ed the -56
ln after -ed to 16
ln after -ed w 86
ln after -ing -s 26
ln after -ing . 69
ln after -ing is -63
ln after -ing that 66
ln after -ing to -19
ln after -ing w -46
ln after -s , 60
ln after -s -ed -24
ln after -s -ing -64
ln after -s -ly -71
ln after -s -s 80
ln after -s CAP -38
ln after -s a -80
ln after -s as -50
ln after -s for -81
ln after -s in -42
ln after -s that -30
ln after -s the 74
ln after -s to -14
ln after . CAP 12
ln after : CAP 12
ln after : the 8
ln after : to 13
ln after : w 13
ln after ; they 12
ln after CAP " 81
ln after CAP , -32
ln after CAP -ed -31
ln after CAP -ing 31
ln after CAP . -13
ln after CAP CAP 16
ln after CAP a 10
ln after CAP as -21
ln after CAP for -13
ln after CAP is -78
ln after CAP on 24
ln after CAP that -9
ln after CAP the 44
ln after CAP to -36
ln after CAP w -14
ln after NUM CAP 23
ln after ^ " -60
ln after ^ 's 31
ln after ^ , 109
ln after ^ -ed 25
ln after ^ -ing 24
ln after ^ -ly 30
ln after ^ -s 29
ln after ^ : 26
ln after ^ CAP 43
ln after ^ DAY 38
ln after ^ NUM 8
ln after ^ a 32
ln after ^ after -41
ln after ^ all 7
ln after ^ and 7
ln after ^ another 10
ln after ^ at 27
ln after ^ both 5
ln after ^ for 13
ln after ^ he 24
ln after ^ her 19
ln after ^ his 12
ln after ^ if 7
ln after ^ in 42
ln after ^ its 6
ln after ^ most 8
ln after ^ of 29
ln after ^ on 38
ln after ^ she 13
ln after ^ that 20
ln after ^ the 9
ln after ^ their 7
ln after ^ these 7
ln after ^ they 14
ln after ^ this 23
ln after ^ to 40
ln after ^ w 50
ln after ^ was 24
ln after ^ when 29
ln after ^ whether 6
ln after ^ with 13
ln after ^ — 24
ln after a -ing 10
ln after a w 48
ln after about they 8
ln after after CAP 8
ln after after a 12
ln after after him 10
ln after after the 22
ln after after to 8
ln after after w 14
ln after although that 10
ln after and " 47
ln after and , 6
ln after and -ed -41
ln after and -ing 8
ln after and -s 20
ln after and CAP 29
ln after and a 13
ln after and he 14
ln after and him 23
ln after and himself 15
ln after and his 15
ln after and it 6
ln after and she 7
ln after and that 18
ln after and the 33
ln after and them 13
ln after and to -8
ln after and w 38
ln after as , -8
ln after as -ing -20
ln after as -s 45
ln after as . -30
ln after as : -22
ln after as CAP -11
ln after as his 15
ln after as how 20
ln after as in 14
ln after as on 13
ln after as that 10
ln after as the 44
ln after as their 21
ln after as to 71
ln after as w 15
ln after because CAP 8
ln after because that 6
ln after before that 5
ln after but , 69
ln after but -ing 10
ln after but CAP 18
ln after but he 12
ln after but his 5
ln after but it 5
ln after but she 8
ln after but that 27
ln after but the 37
ln after but they 7
ln after but to 15
ln after by a 5
ln after by that 11
ln after by w 8
ln after for the 8
ln after from w 22
ln after he to 30
ln after he w -45
ln after if to 23
ln after in , -8
ln after in CAP 38
ln after in the 9
ln after in to -33
ln after in w 26
ln after it that 51
ln after it to -27
ln after it w -10
ln after of -s -59
ln after of CAP 7
ln after of that 8
ln after of w 29
ln after she to -8
ln after since his 8
ln after than . -11
ln after that to 37
ln after the , -24
ln after the -ing 5
ln after the . -13
ln after the CAP 12
ln after the has 45
ln after the is 31
ln after the of 21
ln after the that -12
ln after the to -34
ln after the w -11
ln after though CAP 18
ln after though that 14
ln after though w 10
ln after to -s 10
ln after to w 26
ln after w , 45
ln after w -ed -30
ln after w -ing 28
ln after w -ly -30
ln after w . -45
ln after w : -74
ln after w CAP 9
ln after w DAY 15
ln after w a 14
ln after w as -48
ln after w at -50
ln after w for -36
ln after w he -27
ln after w her 19
ln after w his 53
ln after w in -35
ln after w is -83
ln after w of 52
ln after w on 24
ln after w the 18
ln after w to -56
ln after w w 9
ln after w was -66
ln after w whether 27
ln after w will -33
ln after w — -97
ln after what " 28
ln after what . -12
ln after what as 16
ln after what w -72
ln after when , 8
ln after when CAP 51
ln after when a 9
ln after when him 8
ln after when his 17
ln after when how 11
ln after when the -41
ln after when to 23
ln after when w 18
ln after where to 29
ln after which " -29
ln after which , 42
ln after which . -5
ln after which CAP -30
ln after which as -59
ln after which in -26
ln after which that 58
ln after which the 34
ln after which to -13
ln after which w -33
ln after which was -20
ln after while -ly 13
ln after while CAP 9
ln after while a 5
ln after while the 16
ln after while they 11
ln after while to 13
ln after while w 13
ln after who as -35
ln after who to -63
ln after whom as -42
ln after with -s 7
ln after with CAP 7
ln after with the 7
ln after with to 10
ln after with w 19
ln after — , -44
ln after — -s 22
ln after — CAP 28
ln after — a 25
ln after — he 6
ln after — she 6
ln after — that 6
ln after — the 73
ln after — to -65
ln after — w 67
ln before " " -8
ln before " 's 63
ln before " , -13
ln before " -ed 39
ln before " -ing 56
ln before " -ly 51
ln before " -s -25
ln before " . 31
ln before " : -71
ln before " CAP -5
ln before " DAY 57
ln before " NUM -7
ln before " a 6
ln before " about 13
ln before " after 42
ln before " an 48
ln before " and 15
ln before " as 60
ln before " at 7
ln before " during 49
ln before " from 21
ln before " he -33
ln before " him -16
ln before " his -21
ln before " in 11
ln before " it -27
ln before " me 63
ln before " of -10
ln before " on 103
ln before " that -15
ln before " the -10
ln before " them -7
ln before " this 34
ln before " to 23
ln before " w 14
ln before " when 23
ln before " who 13
ln before " with 7
ln before " — 40
ln before ' . 10
ln before , " -17
ln before , 's 40
ln before , , -73
ln before , -ed -76
ln before , -ing 34
ln before , -ly -86
ln before , -s -17
ln before , . 92
ln before , : -49
ln before , ; 48
ln before , DAY 24
ln before , NUM -23
ln before , a -37
ln before , about -6
ln before , after -10
ln before , an -37
ln before , any -21
ln before , as -51
ln before , at -6
ln before , both -12
ln before , by -9
ln before , for -14
ln before , he -30
ln before , herself -12
ln before , him -24
ln before , himself -14
ln before , his 22
ln before , how -8
ln before , in -31
ln before , it -18
ln before , its -22
ln before , no -16
ln before , not 51
ln before , of 19
ln before , on 18
ln before , one -33
ln before , several -12
ln before , she -15
ln before , that -11
ln before , the 11
ln before , their -12
ln before , them -61
ln before , they -13
ln before , this 33
ln before , those -7
ln before , to 12
ln before , up -16
ln before , what -9
ln before , who 13
ln before , why -8
ln before , with -47
ln before , — 38
ln before -ed -ing 59
ln before -ed to -6
ln before -ed w -46
ln before -ing -s -9
ln before -ing . -62
ln before -ing is 36
ln before -ing that -32
ln before -ing to 64
ln before -ing w 26
ln before -s , 46
ln before -s -ed -22
ln before -s -ing -50
ln before -s -ly 13
ln before -s -s -26
ln before -s CAP -61
ln before -s a -12
ln before -s as -61
ln before -s for 70
ln before -s in 28
ln before -s that -18
ln before -s the -17
ln before -s w 18
ln before . CAP -7
ln before ; they -7
ln before CAP " -17
ln before CAP , 116
ln before CAP -ed 23
ln before CAP -ing -53
ln before CAP . -16
ln before CAP CAP -66
ln before CAP a -28
ln before CAP as -60
ln before CAP for -24
ln before CAP is 29
ln before CAP on 21
ln before CAP that 22
ln before CAP the -50
ln before CAP to -59
ln before CAP w 8
ln before ^ " 77
ln before ^ 's -27
ln before ^ , -79
ln before ^ -ed -10
ln before ^ -ing -12
ln before ^ -ly -20
ln before ^ -s -12
ln before ^ : -11
ln before ^ CAP -28
ln before ^ DAY -30
ln before ^ a -15
ln before ^ after 44
ln before ^ and -7
ln before ^ another -7
ln before ^ at -22
ln before ^ he -7
ln before ^ her -9
ln before ^ his -6
ln before ^ in -16
ln before ^ on -34
ln before ^ that -10
ln before ^ the -30
ln before ^ this -9
ln before ^ to -10
ln before ^ w -29
ln before ^ when -27
ln before ^ with -11
ln before ^ — -20
ln before a -ing -5
ln before a w -30
ln before after him -6
ln before after the -11
ln before after w -8
ln before and " -6
ln before and -ed -7
ln before and -ing -5
ln before and -s -12
ln before and CAP -12
ln before and he -8
ln before and him -7
ln before and himself -10
ln before and his -12
ln before and that -9
ln before and the -8
ln before and them -7
ln before and to -10
ln before and w -21
ln before as , -9
ln before as -ing 33
ln before as -s -23
ln before as . 39
ln before as : 33
ln before as CAP -38
ln before as a 29
ln before as his -9
ln before as how -14
ln before as in -43
ln before as on -8
ln before as that -6
ln before as the -22
ln before as their -7
ln before as to -22
ln before as w -80
ln before but , -59
ln before but -ing -6
ln before but CAP -10
ln before but that -17
ln before but the -11
ln before but to -11
ln before but w -26
ln before by that -8
ln before from w -8
ln before he to -22
ln before he w -33
ln before in , -58
ln before in to 27
ln before in w -8
ln before it that -28
ln before it to -15
ln before it w -15
ln before of -s -12
ln before of w -13
ln before since his -7
ln before than . 15
ln before that to -44
ln before the , 26
ln before the . 15
ln before the CAP -7
ln before the has -26
ln before the is -22
ln before the of -13
ln before the that 22
ln before the to 38
ln before the w 33
ln before though CAP -8
ln before though to -10
ln before though w -5
ln before to w -10
ln before w " -44
ln before w , 56
ln before w -ed 6
ln before w -ing -36
ln before w -ly 23
ln before w -s -72
ln before w . 83
ln before w : 95
ln before w CAP -83
ln before w DAY 28
ln before w a 10
ln before w about -54
ln before w and 10
ln before w as -24
ln before w at 27
ln before w for -47
ln before w he -33
ln before w her -6
ln before w his -32
ln before w in 51
ln before w is 41
ln before w on 6
ln before w over 34
ln before w that 8
ln before w the -46
ln before w to 19
ln before w w -7
ln before w was 42
ln before w whether -13
ln before w will -16
ln before w — 56
ln before what " -16
ln before what . 27
ln before what as -47
ln before what is -35
ln before what to -29
ln before what w 13
ln before when CAP -31
ln before when his -12
ln before when the -24
ln before when w -7
ln before which " -17
ln before which , 32
ln before which . 13
ln before which CAP -32
ln before which as 26
ln before which in -6
ln before which that -18
ln before which the -25
ln before which to -46
ln before which w 23
ln before which was -17
ln before while -ly -7
ln before while they -7
ln before while w -6
ln before who as -32
ln before who to -8
ln before whom as -17
ln before with w -5
ln before — , 67
ln before — -s -12
ln before — CAP -9
ln before — a -19
ln before — the -21
ln before — to -6
ln before — w -31
ln both " " 22
ln both " 's -40
ln both " , 34
ln both " -ed -27
ln both " -ing -30
ln both " -ly -28
ln both " . -11
ln both " : 20
ln both " CAP -20
ln both " DAY -29
ln both " NUM -10
ln both " a -42
ln both " about 25
ln both " after -29
ln both " an -43
ln both " and -10
ln both " as -43
ln both " at 24
ln both " during -19
ln both " from -9
ln both " he -25
ln both " him 58
ln both " his -30
ln both " in 23
ln both " it -9
ln both " me -8
ln both " of 34
ln both " on -49
ln both " that -35
ln both " the 10
ln both " them 42
ln both " this -19
ln both " to -47
ln both " w -7
ln both " when -9
ln both " who -10
ln both " with -11
ln both " — -26
ln both , " 23
ln both , 's -26
ln both , , 107
ln both , -ed 14
ln both , -ing -33
ln both , -ly 22
ln both , -s -17
ln both , . -42
ln both , : 69
ln both , ; 22
ln both , CAP -10
ln both , DAY 7
ln both , NUM -8
ln both , a -14
ln both , about -17
ln both , after 41
ln both , an 41
ln both , any -15
ln both , as -96
ln both , at -17
ln both , both -7
ln both , by -8
ln both , for -29
ln both , he -16
ln both , herself -6
ln both , him -27
ln both , himself -26
ln both , how -10
ln both , in 20
ln both , it -19
ln both , its -12
ln both , no 22
ln both , not -63
ln both , of -69
ln both , on 30
ln both , one 9
ln both , several -13
ln both , she -25
ln both , that 32
ln both , the -39
ln both , their -23
ln both , them 46
ln both , they -41
ln both , this -12
ln both , those -10
ln both , to -46
ln both , up -11
ln both , w -8
ln both , what -12
ln both , whether -5
ln both , who -11
ln both , why -8
ln both , with -12
ln both , — 18
ln both -ed -ing 51
ln both -ed the 59
ln both -ed to -9
ln both -ed w -53
ln both -ing -s -17
ln both -ing . -18
ln both -ing is 10
ln both -ing that -39
ln both -ing to -47
ln both -ing w 29
ln both -s , -132
ln both -s -ed 47
ln both -s -ing 89
ln both -s -ly 49
ln both -s -s -66
ln both -s CAP 68
ln both -s a 86
ln both -s as 97
ln both -s for -8
ln both -s that 41
ln both -s the -61
ln both -s to 10
ln both -s w -16
ln both . CAP -5
ln both : CAP -9
ln both : the -7
ln both : to -11
ln both : w -8
ln both ; they -5
ln both CAP " -73
ln both CAP , -104
ln both CAP . 24
ln both CAP CAP 17
ln both CAP a 13
ln both CAP as 73
ln both CAP for 35
ln both CAP is 50
ln both CAP on -50
ln both CAP that -19
ln both CAP the -12
ln both CAP to 67
ln both NUM CAP -20
ln both ^ " -34
ln both ^ , -50
ln both ^ -ed -15
ln both ^ -ing -14
ln both ^ -ly -10
ln both ^ -s -19
ln both ^ : -15
ln both ^ CAP -29
ln both ^ DAY -9
ln both ^ a -18
ln both ^ for -8
ln both ^ he -19
ln both ^ her -11
ln both ^ his -6
ln both ^ in -50
ln both ^ most -6
ln both ^ of -25
ln both ^ on -5
ln both ^ she -9
ln both ^ that -16
ln both ^ these -6
ln both ^ they -10
ln both ^ this -14
ln both ^ to -32
ln both ^ w -30
ln both ^ was -20
ln both a w -20
ln both about they -6
ln both after a -7
ln both after the -11
ln both after to -7
ln both after w -6
ln both although that -7
ln both and " -44
ln both and -ed 47
ln both and -s -8
ln both and CAP -19
ln both and a -9
ln both and he -6
ln both and him -16
ln both and himself -7
ln both and that -9
ln both and the -26
ln both and them -6
ln both and to 14
ln both and w -19
ln both as , 16
ln both as -ing -22
ln both as -s -24
ln both as . -9
ln both as : -18
ln both as CAP 34
ln both as a -42
ln both as his -6
ln both as how -7
ln both as in 36
ln both as on -9
ln both as the -23
ln both as their -14
ln both as to -53
ln both as w 36
ln both because CAP -5
ln both but , -15
ln both but CAP -9
ln both but he -8
ln both but that -12
ln both but the -27
ln both but to -10
ln both but w 22
ln both for the -6
ln both from w -14
ln both he to -17
ln both he w 65
ln both if to -20
ln both in , 41
ln both in CAP -36
ln both in the -5
ln both in to 17
ln both in w -19
ln both it that -25
ln both it to 35
ln both it w 20
ln both of -s 65
ln both of w -17
ln both she to 12
ln both that to -13
ln both the CAP -5
ln both the has -25
ln both the is -10
ln both the of -10
ln both the that -13
ln both the to -5
ln both the w -27
ln both though CAP -10
ln both though that -11
ln both though to 11
ln both to -s -8
ln both to w -16
ln both w " 22
ln both w , -154
ln both w -ed 14
ln both w -s 47
ln both w . -41
ln both w : -40
ln both w CAP 32
ln both w DAY -54
ln both w a -29
ln both w about 32
ln both w and -22
ln both w as 63
ln both w at 16
ln both w for 65
ln both w he 46
ln both w her -13
ln both w his -23
ln both w in -28
ln both w is 31
ln both w of -65
ln both w on -57
ln both w over -48
ln both w that -8
ln both w the 8
ln both w to 44
ln both w w -6
ln both w was 6
ln both w whether -15
ln both w will 42
ln both w — 27
ln both what " -21
ln both what . -15
ln both what as 10
ln both what is 33
ln both what to 14
ln both what w 57
ln both when , -7
ln both when CAP -27
ln both when a -7
ln both when him -6
ln both when his -8
ln both when how -9
ln both when the 55
ln both when to -21
ln both when w -10
ln both where to -27
ln both which " 39
ln both which , -98
ln both which . -8
ln both which CAP 48
ln both which as 23
ln both which in 20
ln both which that -43
ln both which the -19
ln both which to 41
ln both which was 31
ln both while -ly -7
ln both while the -13
ln both while to -10
ln both while w -7
ln both who as 60
ln both who to 67
ln both whom as 52
ln both with the -6
ln both with to -8
ln both with w -14
ln both — , -40
ln both — -s -10
ln both — CAP -20
ln both — a -7
ln both — he -5
ln both — the -57
ln both — to 68
ln both — w -50
n after " -6
n after 's 11
n after ( -7
n after ) -97
n after , -22
n after -ed -36
n after -ing 33
n after -ly -15
n after -s 55
n after . -52
n after : -9
n after ; -97
n after CAP 57
n after DAY -36
n after NUM 30
n after a 30
n after about 48
n after after -98
n after against 42
n after all -17
n after an 54
n after and -38
n after another -25
n after any 68
n after as -58
n after at -6
n after because -73
n after before 19
n after both 24
n after by 55
n after could -59
n after each 35
n after for 26
n after four -16
n after from -8
n after has 9
n after have 37
n after having 10
n after he 61
n after her 40
n after herself 42
n after him 68
n after his 78
n after how 107
n after if 117
n after in -60
n after into -69
n after is -52
n after it 136
n after its 32
n after itself 11
n after like 16
n after many 12
n after me 75
n after most -53
n after my 18
n after no 45
n after of -29
n after off -58
n after on 8
n after one 66
n after other 45
n after our -12
n after out 18
n after over 17
n after several 27
n after she 76
n after since -39
n after so 34
n after some 82
n after such 44
n after that 68
n after the 64
n after their 37
n after themselves 37
n after these -37
n after they 62
n after this 15
n after those 78
n after to 15
n after up 32
n after us -20
n after w 35
n after was -77
n after we 35
n after were 29
n after what 113
n after when -59
n after where 43
n after whether 72
n after which 56
n after who -8
n after why 66
n after will -82
n after with -16
n after would 12
n after yet 17
n after you 57
n after — -84
n before " -32
n before 's 51
n before ( 38
n before ) 129
n before , 36
n before -ed 13
n before -ing -25
n before -ly 29
n before -s -69
n before . 70
n before ; 74
n before CAP -81
n before DAY 53
n before NUM 7
n before a -42
n before about -94
n before after 120
n before against -21
n before all 44
n before an -62
n before and 88
n before another 38
n before any -30
n before at 27
n before because 79
n before before 24
n before both -14
n before by -58
n before could -61
n before during 36
n before each -17
n before for -63
n before four -59
n before from 19
n before has -83
n before have -28
n before having -40
n before he -87
n before her -48
n before herself -33
n before him -71
n before himself -35
n before his -58
n before how -63
n before if -89
n before in 47
n before into 96
n before is 12
n before it -85
n before its -38
n before itself -8
n before like -72
n before many 23
n before me -60
n before most -72
n before my -11
n before no -48
n before not -24
n before of -22
n before off 42
n before on 45
n before one -64
n before other -32
n before our -15
n before out -9
n before several -13
n before she -74
n before since 86
n before so -34
n before some -55
n before such -26
n before that -65
n before the -91
n before their -60
n before them -26
n before themselves -14
n before these -9
n before they -83
n before this -28
n before those -45
n before to -42
n before two -75
n before up -21
n before us -38
n before w -34
n before was 18
n before we -15
n before were -85
n before what -85
n before when 100
n before where -18
n before whether -44
n before which -32
n before who 49
n before why -40
n before will -54
n before with 43
n before would -34
n before yet -7
n before you -34
n before — 86
n both " 24
n both 's -73
n both ( -33
n both ) -75
n both , -7
n both -ed 23
n both -ing -16
n both -ly -23
n both -s 7
n both . -28
n both DAY -27
n both NUM -50
n both a 7
n both about 14
n both after -51
n both against -22
n both all -43
n both an -8
n both and -60
n both another -22
n both any -44
n both as 51
n both at -27
n both because -29
n both before -48
n both both -9
n both by -5
n both could 89
n both during -55
n both each -20
n both for 28
n both four 60
n both from -16
n both has 50
n both have -10
n both having 24
n both he -8
n both herself -10
n both himself 25
n both his -39
n both how -61
n both if -49
n both into -61
n both is 36
n both it -83
n both like 22
n both many -35
n both me -29
n both most 92
n both my -6
n both not 18
n both of 34
n both off 18
n both on -84
n both one -12
n both other -14
n both our 25
n both out -9
n both over -24
n both several -14
n both she -17
n both since -66
n both some -44
n both such -21
n both that -23
n both their 9
n both them 20
n both themselves -23
n both these 43
n both those -42
n both to 16
n both two 60
n both up -12
n both us 41
n both w -9
n both was 55
n both we -22
n both were 20
n both what -53
n both when -75
n both where -29
n both whether -37
n both which -36
n both who -59
n both why -33
n both will 108
n both with -48
n both would 16
n both yet -11
n both you -27
n both — -29
nn after " CAP -28
nn after " a 28
nn after " the -32
nn after " w -19
nn after " we 58
nn after 's -s -9
nn after 's CAP 15
nn after , " 69
nn after , -ed -94
nn after , -ing -90
nn after , -ly 6
nn after , -s 5
nn after , CAP 40
nn after , NUM 55
nn after , a -24
nn after , about 83
nn after , and -81
nn after , as -29
nn after , because -65
nn after , before 32
nn after , but -38
nn after , could -38
nn after , for -7
nn after , has -79
nn after , he 63
nn after , in -13
nn after , is -25
nn after , it 10
nn after , she -74
nn after , that -98
nn after , the 42
nn after , they -36
nn after , though 44
nn after , to 46
nn after , was -23
nn after , which 95
nn after , while -40
nn after , who -26
nn after , will -46
nn after , with -32
nn after , would -95
nn after -ed , 42
nn after -ed -s 29
nn after -ed . -95
nn after -ed at 8
nn after -ed by 10
nn after -ed that 35
nn after -ed w 97
nn after -ing -s 82
nn after -ing CAP 22
nn after -ing NUM 22
nn after -ing a 63
nn after -ing about 41
nn after -ing an 6
nn after -ing at -6
nn after -ing for 22
nn after -ing her 27
nn after -ing his 18
nn after -ing in -43
nn after -ing on -19
nn after -ing out 16
nn after -ing that 56
nn after -ing the 28
nn after -ing to -62
nn after -ly -ed -37
nn after -ly -ing 32
nn after -ly about 38
nn after -ly of 15
nn after -ly on 11
nn after -ly that 18
nn after -ly to 24
nn after -ly w -39
nn after -ly what 9
nn after -s , -9
nn after -s -ed 7
nn after -s -ing -26
nn after -s -s 43
nn after -s . -81
nn after -s CAP 5
nn after -s DAY 35
nn after -s about 71
nn after -s and 46
nn after -s as -26
nn after -s for -36
nn after -s he 31
nn after -s in -39
nn after -s on 8
nn after -s that 89
nn after -s the 5
nn after -s to -9
nn after -s w -39
nn after -s with 13
nn after . $ -59
nn after . ) -44
nn after . CAP 67
nn after : " 90
nn after : CAP -39
nn after CAP " 13
nn after CAP ' -40
nn after CAP 's 36
nn after CAP , -45
nn after CAP -ed 6
nn after CAP -ing 43
nn after CAP -s 65
nn after CAP . -55
nn after CAP DAY -100
nn after CAP NUM 13
nn after CAP a 12
nn after CAP as 106
nn after CAP at 27
nn after CAP by 12
nn after CAP for 34
nn after CAP had 18
nn after CAP has -40
nn after CAP he 68
nn after CAP how 48
nn after CAP in -29
nn after CAP is -82
nn after CAP of 24
nn after CAP on 7
nn after CAP or 110
nn after CAP should 22
nn after CAP that 150
nn after CAP to -24
nn after CAP up -11
nn after CAP was 65
nn after CAP will 34
nn after CAP with 5
nn after CAP would 6
nn after CAP ’s 90
nn after DAY 's 52
nn after DAY , -70
nn after DAY -ing -58
nn after DAY . -132
nn after DAY during -56
nn after DAY in -38
nn after DAY that 122
nn after DAY to 23
nn after DAY w 11
nn after NUM -s -21
nn after NUM of 6
nn after NUM w 43
nn after a " -40
nn after a -ed 12
nn after a -ing 89
nn after a -ly 68
nn after a NUM 11
nn after a w 16
nn after about CAP -65
nn after about the 21
nn after about w 8
nn after after CAP 11
nn after after a -7
nn after against the 25
nn after all the -38
nn after an -ed 42
nn after an CAP 52
nn after an w 41
nn after and -ed 34
nn after and CAP -13
nn after another w -27
nn after any w 26
nn after as " -40
nn after as -ing -53
nn after as CAP -85
nn after as a -27
nn after as the -24
nn after as w 45
nn after at CAP 14
nn after at DAY -18
nn after at the -32
nn after at w 85
nn after by the -18
nn after during the 7
nn after for -ing -87
nn after for -s -53
nn after for CAP 46
nn after for a 86
nn after for the 10
nn after for w 68
nn after from the -45
nn after he " 5
nn after he 's 21
nn after he -ed -15
nn after he -s -46
nn after he can 9
nn after he could 7
nn after he did 10
nn after he does 7
nn after he had 60
nn after he has 10
nn after he is 15
nn after he w 25
nn after he was 37
nn after he will 23
nn after he would -48
nn after he ’s 14
nn after her -ed -45
nn after her -ing 20
nn after her -s 84
nn after her . -34
nn after her CAP -8
nn after her as 7
nn after her to 50
nn after her w 82
nn after herself as 16
nn after him . -92
nn after him as 27
nn after him for 77
nn after him of 24
nn after him to -68
nn after him w 37
nn after himself as 30
nn after his -ed -12
nn after his -ing 46
nn after his -ly 54
nn after his -s 73
nn after his CAP 18
nn after his w 16
nn after how -s 16
nn after how CAP 14
nn after how to 6
nn after how w 45
nn after if he 29
nn after if w 61
nn after in -ing 14
nn after in -s -54
nn after in CAP -12
nn after in a 34
nn after in an -24
nn after in her -29
nn after in his -106
nn after in its -81
nn after in one 11
nn after in the -27
nn after in w 69
nn after is that 56
nn after is w -61
nn after is whether 48
nn after it -ed 5
nn after it . 16
nn after it as 31
nn after it could 6
nn after it is 9
nn after it w 41
nn after it was 21
nn after it would 31
nn after its -s 53
nn after its w -30
nn after like a -83
nn after me . -55
nn after my w 17
nn after no -s 6
nn after no to 11
nn after no w 6
nn after not to 56
nn after not w 32
nn after of -ing 16
nn after of -s 56
nn after of CAP -50
nn after of a 51
nn after of his 27
nn after of the -9
nn after of w 80
nn after on -s 37
nn after on DAY -55
nn after on a -69
nn after on the -15
nn after on w 49
nn after one of 32
nn after one w 21
nn after other -s 18
nn after over CAP 32
nn after over the -19
nn after over w 7
nn after several -s 26
nn after she -ed -49
nn after she -s 5
nn after she could 18
nn after she did 25
nn after she had 7
nn after she is 16
nn after she w 5
nn after she was 17
nn after she would 19
nn after so . 22
nn after some of 35
nn after some w 57
nn after that " 37
nn after that , 22
nn after that -ing 13
nn after that -ly -67
nn after that -s -25
nn after that CAP 37
nn after that a 45
nn after that any 12
nn after that at 12
nn after that by 27
nn after that he 20
nn after that her 7
nn after that his 41
nn after that if 8
nn after that in -74
nn after that it 28
nn after that she 9
nn after that the 135
nn after that their 15
nn after that they 36
nn after that this 5
nn after that w 80
nn after that was 8
nn after that when 9
nn after that while 9
nn after that would -81
nn after the " -33
nn after the -ed 46
nn after the -ing 54
nn after the -ly 9
nn after the -s 94
nn after the CAP 15
nn after the NUM 38
nn after the other 6
nn after the w 30
nn after their -s 58
nn after them . -31
nn after them to 40
nn after themselves as 10
nn after these -s -40
nn after they -ed 5
nn after they are 15
nn after they could 12
nn after they had 53
nn after they have 18
nn after they w -35
nn after they were 33
nn after they will 6
nn after they would 24
nn after they ’re -77
nn after this w -67
nn after those -s 20
nn after to " 29
nn after to -ing -5
nn after to -ly 53
nn after to -s 35
nn after to CAP -63
nn after to a -13
nn after to be 50
nn after to do -22
nn after to get 19
nn after to have -35
nn after to his 6
nn after to the -42
nn after to w 63
nn after w 's 13
nn after w , -107
nn after w -ed -47
nn after w -ing -36
nn after w -ly -22
nn after w -s 117
nn after w . -132
nn after w CAP 43
nn after w DAY -62
nn after w a 19
nn after w about 29
nn after w after -13
nn after w against 26
nn after w and -60
nn after w are 33
nn after w as -46
nn after w at 58
nn after w from 15
nn after w he 31
nn after w her 28
nn after w him 63
nn after w in -61
nn after w is 80
nn after w of 101
nn after w on 46
nn after w over 6
nn after w than 69
nn after w that 85
nn after w the 60
nn after w this -76
nn after w to -32
nn after w w -31
nn after w was 42
nn after w were 42
nn after w with 74
nn after w — -41
nn after was a -26
nn after what -ed 22
nn after what he 60
nn after what the 12
nn after when -ed -8
nn after whether CAP 15
nn after whether he 16
nn after whether she 11
nn after whether the 11
nn after which w 13
nn after who -ed -81
nn after who w 7
nn after why CAP 26
nn after why he 18
nn after why the 18
nn after will w -78
nn after with -s -29
nn after with CAP 48
nn after with a 35
nn after with the 44
nn after would w 9
nn after — and -60
nn after — w -20
nn before " CAP 39
nn before " a -23
nn before " the -30
nn before " w -41
nn before " we -13
nn before 's -s 13
nn before 's CAP -9
nn before 's NUM 8
nn before 's w 19
nn before , " -65
nn before , -ed 30
nn before , -ing 178
nn before , -ly -24
nn before , -s -44
nn before , CAP -84
nn before , NUM -54
nn before , a 69
nn before , about -121
nn before , and 46
nn before , as 65
nn before , because -59
nn before , before 7
nn before , but 76
nn before , could -32
nn before , for -15
nn before , has -45
nn before , he -49
nn before , in 66
nn before , is -94
nn before , it -46
nn before , she 62
nn before , that -62
nn before , the -23
nn before , they -8
nn before , to -77
nn before , was -96
nn before , which 17
nn before , while 71
nn before , who 157
nn before , whose 39
nn before , will -21
nn before , with 48
nn before , would -33
nn before -ed , -60
nn before -ed . 105
nn before -ed at -17
nn before -ed that -11
nn before -ed to -13
nn before -ed w -60
nn before -ing , -14
nn before -ing -s -53
nn before -ing CAP -28
nn before -ing NUM -14
nn before -ing a -17
nn before -ing about -27
nn before -ing at -23
nn before -ing for -8
nn before -ing her -20
nn before -ing his -26
nn before -ing in -40
nn before -ing on -16
nn before -ing out -14
nn before -ing that -33
nn before -ing the -47
nn before -ing to 45
nn before -ing w 10
nn before -ly -ed 23
nn before -ly -ing -26
nn before -ly -s -19
nn before -ly about -27
nn before -ly that -8
nn before -ly to -50
nn before -ly w 6
nn before -s , -62
nn before -s -ing 46
nn before -s -s -14
nn before -s . 84
nn before -s about -25
nn before -s and -14
nn before -s as 7
nn before -s at 13
nn before -s for -13
nn before -s he -11
nn before -s in 34
nn before -s of -33
nn before -s on 9
nn before -s that -51
nn before -s to -21
nn before -s w 40
nn before -s with -5
nn before . $ 86
nn before . ) 47
nn before . , 16
nn before . CAP -52
nn before : " -52
nn before : CAP 35
nn before CAP ' -11
nn before CAP 's 21
nn before CAP , 7
nn before CAP -ing -8
nn before CAP -s -92
nn before CAP . 58
nn before CAP CAP -52
nn before CAP DAY 64
nn before CAP and -32
nn before CAP as -58
nn before CAP at -6
nn before CAP by -6
nn before CAP for -10
nn before CAP had -6
nn before CAP has -11
nn before CAP he -59
nn before CAP how -43
nn before CAP in 45
nn before CAP is -13
nn before CAP of -7
nn before CAP or -17
nn before CAP that -133
nn before CAP to -19
nn before CAP w 48
nn before CAP was -30
nn before CAP ’s 14
nn before DAY 's -49
nn before DAY , -5
nn before DAY -ing 68
nn before DAY . 150
nn before DAY during 73
nn before DAY in 66
nn before DAY that -108
nn before DAY to -21
nn before DAY w -11
nn before NUM -s 47
nn before NUM w -35
nn before a " -10
nn before a -ed -6
nn before a -ing -36
nn before a -ly -37
nn before a CAP 21
nn before a w -67
nn before about CAP 16
nn before about the -16
nn before about w 20
nn before after -ing 21
nn before after CAP -20
nn before after a 30
nn before against the -11
nn before all the 57
nn before an -ed -13
nn before an CAP -26
nn before an w -25
nn before and -ed 12
nn before and CAP 18
nn before and w 20
nn before another w 39
nn before any w -18
nn before as " -10
nn before as -ing -12
nn before as CAP 69
nn before as a 31
nn before as w -85
nn before at CAP -9
nn before at DAY 62
nn before at a -14
nn before at one 11
nn before at the 65
nn before at w -62
nn before by the -17
nn before for -ing -37
nn before for -s 21
nn before for CAP -22
nn before for a -72
nn before for the 25
nn before for w -25
nn before from the 89
nn before he 's -10
nn before he -ed -27
nn before he -s -12
nn before he could -10
nn before he had -26
nn before he w -11
nn before he was -13
nn before he will -6
nn before he would -16
nn before her -ed -7
nn before her -ing -6
nn before her -s -35
nn before her . 44
nn before her CAP 16
nn before her to -23
nn before her w -54
nn before herself as -11
nn before him . 101
nn before him as -9
nn before him for -70
nn before him of -5
nn before him to -18
nn before him w -15
nn before himself as -15
nn before his -ed -19
nn before his -ing -32
nn before his -ly -12
nn before his -s -59
nn before his CAP -9
nn before how -s -12
nn before how CAP -6
nn before how w -21
nn before if he -11
nn before if w -59
nn before in -ing -21
nn before in -s -84
nn before in CAP -7
nn before in NUM 25
nn before in a -16
nn before in an 23
nn before in her 72
nn before in his 58
nn before in its 88
nn before in may 57
nn before in one -6
nn before in the 92
nn before in w -76
nn before is that 52
nn before is w 52
nn before is whether -20
nn before it . -10
nn before it as -14
nn before it w -17
nn before it was -12
nn before it would -15
nn before its -s -47
nn before me . 61
nn before my w -11
nn before no to -7
nn before not to -62
nn before not w -13
nn before of -ing -104
nn before of -s 26
nn before of CAP 44
nn before of a 39
nn before of his -48
nn before of the -12
nn before of w -36
nn before on -s -34
nn before on CAP 25
nn before on DAY 45
nn before on a 73
nn before on the 50
nn before on w -43
nn before one of -30
nn before one w -29
nn before other -s -13
nn before over CAP -23
nn before over the 43
nn before over w 12
nn before several -s -12
nn before she -ed -31
nn before she could -7
nn before she did -7
nn before she was -9
nn before she would -8
nn before so . -7
nn before so w -22
nn before some of -27
nn before some w -32
nn before that " -10
nn before that , -5
nn before that -ly -44
nn before that -s 47
nn before that CAP -77
nn before that a -19
nn before that at -9
nn before that by -11
nn before that he -67
nn before that his -13
nn before that in 77
nn before that it -10
nn before that she -30
nn before that the -97
nn before that they -25
nn before that w -45
nn before that when -5
nn before that would 86
nn before the " -24
nn before the -ed -16
nn before the -ing -38
nn before the -ly 18
nn before the -s -21
nn before the CAP -22
nn before the NUM -9
nn before the two -76
nn before the w -33
nn before their -s -25
nn before their w -41
nn before them . 66
nn before them to -24
nn before these -s -8
nn before they could -5
nn before they had -40
nn before they w -19
nn before they were -20
nn before they would -13
nn before this w 5
nn before those -s -11
nn before to " -41
nn before to -ing -29
nn before to -ly -21
nn before to -s -6
nn before to CAP 110
nn before to a 18
nn before to be -148
nn before to do -23
nn before to get -5
nn before to have -40
nn before to the 110
nn before to w -95
nn before w , -9
nn before w -ed -49
nn before w -ing -50
nn before w -ly -30
nn before w -s -119
nn before w . 139
nn before w CAP -28
nn before w DAY 72
nn before w a -28
nn before w about -18
nn before w against -17
nn before w and 58
nn before w are -14
nn before w as -83
nn before w at -50
nn before w for -80
nn before w from -10
nn before w he -13
nn before w her -18
nn before w him -41
nn before w his 9
nn before w in 58
nn before w is -9
nn before w of 11
nn before w on -42
nn before w over -35
nn before w than -14
nn before w that -42
nn before w the -47
nn before w this 81
nn before w to -27
nn before w w 40
nn before w was -23
nn before w were -23
nn before w with -19
nn before w — 57
nn before was a -60
nn before what -ed -9
nn before what he -48
nn before when -ed 12
nn before whether CAP -9
nn before whether he -7
nn before whether she -9
nn before which w -6
nn before who -ed 91
nn before why CAP -13
nn before why he -16
nn before why the -7
nn before will w -49
nn before with -s 31
nn before with CAP -21
nn before with a -25
nn before with the -24
nn before would w -10
nn before — and 102
nn before — w -102
nn both " CAP -6
nn both " a -17
nn both " the 47
nn both " w 39
nn both " we -51
nn both 's CAP -5
nn both 's NUM -7
nn both 's w -27
nn both , " -12
nn both , -ed 37
nn both , -ing -146
nn both , -ly 17
nn both , -s 32
nn both , CAP 28
nn both , NUM -16
nn both , a -58
nn both , about 58
nn both , and 12
nn both , as -43
nn both , because 108
nn both , before -56
nn both , but -39
nn both , could 65
nn both , for 21
nn both , has 99
nn both , he -18
nn both , in -58
nn both , is 69
nn both , it 23
nn both , she -17
nn both , that 139
nn both , the -24
nn both , they 42
nn both , though -48
nn both , to 20
nn both , was 74
nn both , which -121
nn both , while -49
nn both , who -145
nn both , whose -37
nn both , will 63
nn both , with -15
nn both , would 95
nn both -ed , 26
nn both -ed -s -33
nn both -ed . -45
nn both -ed at 8
nn both -ed by -12
nn both -ed that -26
nn both -ed to 12
nn both -ed w -54
nn both -ing , 13
nn both -ing -s -47
nn both -ing NUM -8
nn both -ing a -57
nn both -ing about -15
nn both -ing at 27
nn both -ing for -15
nn both -ing her -7
nn both -ing in 65
nn both -ing on 34
nn both -ing that -26
nn both -ing the 5
nn both -ing to 14
nn both -ing w -10
nn both -ly -ed 10
nn both -ly -ing -7
nn both -ly -s 19
nn both -ly about -12
nn both -ly of -12
nn both -ly on -7
nn both -ly that -10
nn both -ly to 14
nn both -ly w 33
nn both -s , 65
nn both -s -ing -27
nn both -s -s -31
nn both -s . 7
nn both -s DAY -35
nn both -s about -56
nn both -s and -35
nn both -s as 19
nn both -s at -14
nn both -s for 46
nn both -s he -20
nn both -s of 23
nn both -s on -18
nn both -s that -47
nn both -s to 25
nn both -s with -8
nn both . $ -37
nn both . , -15
nn both . CAP -26
nn both : " -65
nn both CAP " -11
nn both CAP ' 48
nn both CAP 's -64
nn both CAP , 29
nn both CAP -ing -36
nn both CAP -s 11
nn both CAP . 8
nn both CAP CAP 30
nn both CAP DAY 39
nn both CAP NUM -11
nn both CAP a -7
nn both CAP and 24
nn both CAP as -71
nn both CAP at -21
nn both CAP by -6
nn both CAP for -25
nn both CAP had -12
nn both CAP has 46
nn both CAP he -16
nn both CAP how -6
nn both CAP in -19
nn both CAP is 88
nn both CAP of -17
nn both CAP or -106
nn both CAP should -17
nn both CAP that -41
nn both CAP to 35
nn both CAP up 12
nn both CAP w -47
nn both CAP was -45
nn both CAP will -32
nn both CAP ’s -112
nn both DAY , 69
nn both DAY -ing -22
nn both DAY . -42
nn both DAY during -31
nn both DAY in -43
nn both DAY that -31
nn both DAY w -6
nn both NUM -s -38
nn both NUM w -12
nn both a " 45
nn both a -ed -6
nn both a -ing -71
nn both a -ly -39
nn both a -s 6
nn both a CAP -41
nn both a NUM -7
nn both a w 40
nn both about CAP 53
nn both about the -10
nn both about w -29
nn both after -ing -19
nn both after CAP 13
nn both after a -25
nn both against the -15
nn both all the -36
nn both an -ed -31
nn both an CAP -31
nn both an w -19
nn both and -ed -61
nn both and CAP -6
nn both and w -13
nn both another w -21
nn both any w -9
nn both as " 46
nn both as -ing 60
nn both as CAP -6
nn both as the 24
nn both as w 11
nn both at CAP -6
nn both at DAY -52
nn both at a 15
nn both at one -7
nn both at the -51
nn both at w -31
nn both by the 33
nn both during the -7
nn both for -ing 103
nn both for -s 28
nn both for CAP -28
nn both for a -26
nn both for the -39
nn both for w -46
nn both from the -67
nn both he 's -11
nn both he -ed 36
nn both he -s 53
nn both he can -8
nn both he did -7
nn both he does -6
nn both he had -39
nn both he has -7
nn both he is -12
nn both he w -14
nn both he was -26
nn both he will -18
nn both he would 58
nn both he ’s -11
nn both her -ed 47
nn both her -ing -14
nn both her -s -54
nn both her . -19
nn both her CAP -7
nn both her to -29
nn both her w -36
nn both herself as -6
nn both him . -19
nn both him as -19
nn both him for -20
nn both him of -19
nn both him to 74
nn both him w -24
nn both himself as -20
nn both his -ed 28
nn both his -ing -18
nn both his -ly -44
nn both his -s -18
nn both his CAP -9
nn both his w -18
nn both how CAP -8
nn both how w -28
nn both if he -19
nn both if w -6
nn both in -ing 7
nn both in -s 102
nn both in CAP 12
nn both in NUM -28
nn both in a -7
nn both in her -58
nn both in his 24
nn both in its -12
nn both in may -58
nn both in the -110
nn both in w 23
nn both is that -126
nn both is whether -31
nn both it . -6
nn both it as -17
nn both it w -27
nn both it was -10
nn both it would -18
nn both its -s -25
nn both its w 27
nn both like a 85
nn both me . -7
nn both my w -6
nn both not w -20
nn both of -ing 92
nn both of -s -83
nn both of CAP -13
nn both of a -89
nn both of his 31
nn both of the 12
nn both of w -53
nn both on CAP -26
nn both on DAY 15
nn both on a -10
nn both on the -55
nn both on w -8
nn both one of -6
nn both one w 7
nn both other -s -6
nn both over CAP -10
nn both over the -38
nn both over w -21
nn both several -s -14
nn both she -ed 66
nn both she could -11
nn both she did -20
nn both she is -15
nn both she was -8
nn both she would -11
nn both so . -16
nn both so w 18
nn both some of -10
nn both some w -36
nn both that " -29
nn both that , -17
nn both that -ing -10
nn both that -ly 84
nn both that -s -33
nn both that CAP 10
nn both that a -28
nn both that any -8
nn both that by -17
nn both that he 22
nn both that her -5
nn both that his -29
nn both that if -6
nn both that in -8
nn both that it -18
nn both that she 16
nn both that the -84
nn both that their -10
nn both that they -12
nn both that w -49
nn both that was -7
nn both that while -8
nn both that would -15
nn both the " 48
nn both the -ed -32
nn both the -ing -19
nn both the -ly -31
nn both the -s -81
nn both the NUM -31
nn both the two 64
nn both the w -8
nn both their -s -37
nn both their w 33
nn both them . -63
nn both them to -18
nn both themselves as -7
nn both these -s 45
nn both they are -11
nn both they could -6
nn both they had -18
nn both they have -15
nn both they w 49
nn both they were -16
nn both they would -11
nn both they ’re 78
nn both this w 60
nn both those -s -9
nn both to -ing 23
nn both to -ly -38
nn both to -s -34
nn both to CAP -85
nn both to a -6
nn both to be 35
nn both to do 39
nn both to get -13
nn both to have 62
nn both to the -94
nn both w 's -10
nn both w , 105
nn both w -ed 70
nn both w -ing 65
nn both w -ly 41
nn both w -s -11
nn both w . -22
nn both w CAP -25
nn both w DAY -19
nn both w a 7
nn both w about -11
nn both w after 10
nn both w against -10
nn both w and -14
nn both w are -20
nn both w as 87
nn both w at -11
nn both w for 55
nn both w from -5
nn both w he -20
nn both w her -11
nn both w him -30
nn both w his -7
nn both w in -7
nn both w is -96
nn both w of -99
nn both w on -11
nn both w over 11
nn both w than -62
nn both w that -56
nn both w the -16
nn both w this -8
nn both w to 48
nn both w w -13
nn both w was -21
nn both w were -23
nn both w with -65
nn both w — -31
nn both was a 66
nn both what -ed -13
nn both what he -23
nn both what the -7
nn both whether CAP -6
nn both whether he -9
nn both whether the -7
nn both which w -7
nn both who -ed -21
nn both why CAP -16
nn both why the -11
nn both will w 102
nn both with CAP -28
nn both with a -15
nn both with the -25
nn both — and -67
nn both — w 107
q after -/- 35
q after -/near 64
q after -/touch 67
q after near/near 38
q after near/touch 28
q after touch/- -9
q after touch/near 18
q after touch/touch 23
q before -/- -13
q before -/near -64
q before -/touch -76
q before near/near -32
q before near/touch -50
q before touch/- 58
q before touch/near -26
q before touch/touch -87
q both -/- -26
q both -/near -21
q both -/touch -25
q both near/- -13
q both near/near -16
q both touch/- -56
q both touch/near 13
q both touch/touch 53
qn after -/- 's 37
qn after -/- ( -7
qn after -/- ) -90
qn after -/- , -51
qn after -/- -ed -21
qn after -/- -ing 35
qn after -/- -s 61
qn after -/- . -70
qn after -/- : -74
qn after -/- ; -80
qn after -/- CAP 43
qn after -/- DAY 25
qn after -/- NUM 53
qn after -/- a 15
qn after -/- about 66
qn after -/- after -48
qn after -/- against 27
qn after -/- all 39
qn after -/- an 59
qn after -/- and -36
qn after -/- another -35
qn after -/- any 34
qn after -/- as 33
qn after -/- because -64
qn after -/- before 19
qn after -/- both 23
qn after -/- by 49
qn after -/- could -59
qn after -/- during 19
qn after -/- for -27
qn after -/- has 9
qn after -/- having 10
qn after -/- he 33
qn after -/- herself 14
qn after -/- him 33
qn after -/- himself 25
qn after -/- his 29
qn after -/- how 81
qn after -/- if 72
qn after -/- in -38
qn after -/- is -43
qn after -/- it 94
qn after -/- its 59
qn after -/- like 24
qn after -/- many 12
qn after -/- me 60
qn after -/- most -6
qn after -/- my 18
qn after -/- no 43
qn after -/- off -63
qn after -/- on 14
qn after -/- one 43
qn after -/- other 33
qn after -/- our -12
qn after -/- out 17
qn after -/- over 25
qn after -/- several 27
qn after -/- she 43
qn after -/- since -39
qn after -/- so 34
qn after -/- some 68
qn after -/- such 43
qn after -/- that 46
qn after -/- the 17
qn after -/- their 35
qn after -/- them 23
qn after -/- themselves 33
qn after -/- these 7
qn after -/- they 33
qn after -/- this 8
qn after -/- those 69
qn after -/- to -13
qn after -/- two 36
qn after -/- up 27
qn after -/- us -20
qn after -/- w 15
qn after -/- was -96
qn after -/- we 32
qn after -/- were -18
qn after -/- what 73
qn after -/- when -59
qn after -/- where 43
qn after -/- whether 68
qn after -/- which 54
qn after -/- who 58
qn after -/- why 52
qn after -/- will -71
qn after -/- with -49
qn after -/- would -6
qn after -/- you 46
qn after -/- — -15
qn after -/near , -31
qn after -/near -ed -28
qn after -/near -ing 54
qn after -/near -ly -79
qn after -/near -s -11
qn after -/near CAP 69
qn after -/near DAY -33
qn after -/near NUM -26
qn after -/near a 71
qn after -/near about -22
qn after -/near an 8
qn after -/near as -102
qn after -/near at 24
qn after -/near her 53
qn after -/near him 9
qn after -/near himself -36
qn after -/near his 52
qn after -/near how 11
qn after -/near in -37
qn after -/near it 11
qn after -/near of 48
qn after -/near on 85
qn after -/near she 34
qn after -/near that 16
qn after -/near the 125
qn after -/near they 6
qn after -/near this 37
qn after -/near to 14
qn after -/near w 42
qn after -/near with 39
qn after -/touch " 16
qn after -/touch , 55
qn after -/touch : 40
qn after -/touch CAP 13
qn after -/touch a -41
qn after -/touch as -30
qn after -/touch that 34
qn after -/touch the -22
qn after -/touch to 24
qn after near/- , -37
qn after near/- -ing -20
qn after near/- -ly 68
qn after near/- -s -20
qn after near/- . -36
qn after near/- CAP 54
qn after near/- a 19
qn after near/- him 14
qn after near/- his 16
qn after near/- how 13
qn after near/- it 6
qn after near/- that -12
qn after near/- the 73
qn after near/- to 76
qn after near/- w 9
qn after near/near that 25
qn after near/near the 41
qn after near/touch " -53
qn after near/touch , 82
qn after touch/- 's -7
qn after touch/- , -36
qn after touch/- -ed -12
qn after touch/- -ing 9
qn after touch/- -ly -16
qn after touch/- -s 30
qn after touch/- . -31
qn after touch/- DAY -20
qn after touch/- NUM 15
qn after touch/- a 30
qn after touch/- about -62
qn after touch/- after -8
qn after touch/- an 7
qn after touch/- as -13
qn after touch/- at -32
qn after touch/- he 49
qn after touch/- him -18
qn after touch/- his 10
qn after touch/- in -49
qn after touch/- it 32
qn after touch/- me 28
qn after touch/- of -86
qn after touch/- on -44
qn after touch/- that 53
qn after touch/- the 16
qn after touch/- them -50
qn after touch/- this -15
qn after touch/- to 10
qn after touch/- w 47
qn after touch/- when -14
qn after touch/- who -10
qn after touch/near , -8
qn after touch/near CAP 22
qn after touch/near he 38
qn after touch/near his 52
qn after touch/near in -21
qn after touch/near of 21
qn after touch/near on -29
qn after touch/near that 42
qn after touch/near the 26
qn after touch/near to 14
qn after touch/near w -37
qn after touch/touch " 14
qn after touch/touch , -16
qn after touch/touch : 83
qn before -/- 's -8
qn before -/- ( 34
qn before -/- ) 109
qn before -/- , 63
qn before -/- -ed -16
qn before -/- -ing -62
qn before -/- -s -72
qn before -/- . 112
qn before -/- : 60
qn before -/- ; 51
qn before -/- CAP -58
qn before -/- DAY 34
qn before -/- NUM -42
qn before -/- a -31
qn before -/- about -114
qn before -/- after 46
qn before -/- against -17
qn before -/- all -28
qn before -/- an -113
qn before -/- and 83
qn before -/- another 47
qn before -/- any -22
qn before -/- as -29
qn before -/- at 74
qn before -/- because 95
qn before -/- before -14
qn before -/- both -14
qn before -/- by -56
qn before -/- could -61
qn before -/- for -18
qn before -/- from 10
qn before -/- has -88
qn before -/- having -40
qn before -/- he -59
qn before -/- her -34
qn before -/- herself -11
qn before -/- him -79
qn before -/- himself -10
qn before -/- his -23
qn before -/- how -43
qn before -/- if -39
qn before -/- in 50
qn before -/- is -36
qn before -/- it -54
qn before -/- its -94
qn before -/- like -68
qn before -/- many 23
qn before -/- me -49
qn before -/- most -47
qn before -/- my -11
qn before -/- no -46
qn before -/- not -23
qn before -/- of -70
qn before -/- off 44
qn before -/- on 17
qn before -/- one -48
qn before -/- other -21
qn before -/- our -15
qn before -/- out -8
qn before -/- over -16
qn before -/- several -13
qn before -/- she -59
qn before -/- since 86
qn before -/- so -34
qn before -/- some -39
qn before -/- such -26
qn before -/- that -27
qn before -/- the -73
qn before -/- their -59
qn before -/- them -19
qn before -/- themselves -12
qn before -/- they -52
qn before -/- this -42
qn before -/- those -42
qn before -/- to -23
qn before -/- two -23
qn before -/- up -17
qn before -/- us -38
qn before -/- w -12
qn before -/- was -32
qn before -/- we -14
qn before -/- were -79
qn before -/- what -39
qn before -/- when 95
qn before -/- where -18
qn before -/- whether -43
qn before -/- which -32
qn before -/- who -28
qn before -/- why -26
qn before -/- will -29
qn before -/- with 56
qn before -/- would -30
qn before -/- you -30
qn before -/- — 18
qn before -/near , 62
qn before -/near -ed 37
qn before -/near -ing -37
qn before -/near -ly 45
qn before -/near -s -61
qn before -/near CAP -110
qn before -/near DAY 7
qn before -/near NUM 47
qn before -/near a -44
qn before -/near about -6
qn before -/near as 19
qn before -/near at -16
qn before -/near he -17
qn before -/near her -26
qn before -/near him -5
qn before -/near himself -16
qn before -/near his -43
qn before -/near in -41
qn before -/near of -40
qn before -/near on -90
qn before -/near she -10
qn before -/near that -46
qn before -/near the -48
qn before -/near this -19
qn before -/near to -37
qn before -/near w -84
qn before -/near with -17
qn before -/touch " -13
qn before -/touch , -19
qn before -/touch : -26
qn before -/touch a -10
qn before -/touch as -6
qn before -/touch that -9
qn before -/touch the -21
qn before -/touch to -41
qn before near/- , -36
qn before near/- -ing 55
qn before near/- -ly -43
qn before near/- -s 34
qn before near/- . 64
qn before near/- CAP 15
qn before near/- a -8
qn before near/- his -9
qn before near/- how -6
qn before near/- that -52
qn before near/- the -20
qn before near/- to -48
qn before near/- w -20
qn before near/near that -7
qn before near/near the -9
qn before near/touch " -25
qn before near/touch , -11
qn before touch/- 's 14
qn before touch/- , 12
qn before touch/- -ed 39
qn before touch/- -ly 25
qn before touch/- -s -13
qn before touch/- . 49
qn before touch/- CAP 37
qn before touch/- DAY 34
qn before touch/- NUM -7
qn before touch/- a -18
qn before touch/- about 13
qn before touch/- after 18
qn before touch/- and 7
qn before touch/- as 25
qn before touch/- at 80
qn before touch/- he -35
qn before touch/- him -19
qn before touch/- his -5
qn before touch/- in 66
qn before touch/- it -27
qn before touch/- me -21
qn before touch/- of 19
qn before touch/- on 51
qn before touch/- that -38
qn before touch/- the 9
qn before touch/- them -7
qn before touch/- this 34
qn before touch/- w 17
qn before touch/- when 23
qn before touch/- who 17
qn before touch/- with 7
qn before touch/- — 8
qn before touch/near , 29
qn before touch/near CAP -84
qn before touch/near a 31
qn before touch/near he -16
qn before touch/near his -31
qn before touch/near in -35
qn before touch/near of -14
qn before touch/near on 49
qn before touch/near that -18
qn before touch/near the -30
qn before touch/near to 20
qn before touch/near w -46
qn before touch/touch " -12
qn before touch/touch , -60
qn before touch/touch : -26
qn both -/- 's -37
qn both -/- ( -30
qn both -/- ) -49
qn both -/- , -5
qn both -/- -ed 35
qn both -/- -ing 12
qn both -/- -ly -10
qn both -/- -s -9
qn both -/- . -69
qn both -/- : 15
qn both -/- ; 16
qn both -/- DAY -92
qn both -/- NUM -12
qn both -/- a 11
qn both -/- about -7
qn both -/- against -10
qn both -/- all -11
qn both -/- an 15
qn both -/- and -55
qn both -/- another -21
qn both -/- any -13
qn both -/- as -9
qn both -/- at -123
qn both -/- because -62
qn both -/- before -5
qn both -/- both -9
qn both -/- could 89
qn both -/- during -36
qn both -/- for 41
qn both -/- from -11
qn both -/- has 53
qn both -/- having 24
qn both -/- her 25
qn both -/- him 22
qn both -/- himself -16
qn both -/- his -12
qn both -/- how -48
qn both -/- if -43
qn both -/- in -25
qn both -/- is 74
qn both -/- it -54
qn both -/- like 12
qn both -/- many -35
qn both -/- me -19
qn both -/- most 42
qn both -/- my -6
qn both -/- not 19
qn both -/- of 56
qn both -/- off 24
qn both -/- on -51
qn both -/- other -13
qn both -/- our 25
qn both -/- out -9
qn both -/- over -16
qn both -/- several -14
qn both -/- since -66
qn both -/- some -43
qn both -/- such -20
qn both -/- that -34
qn both -/- the 31
qn both -/- their 10
qn both -/- them -10
qn both -/- themselves -21
qn both -/- these -6
qn both -/- this 16
qn both -/- those -34
qn both -/- to 34
qn both -/- two -17
qn both -/- up -11
qn both -/- us 41
qn both -/- w -9
qn both -/- was 105
qn both -/- we -20
qn both -/- were 64
qn both -/- what -47
qn both -/- when -67
qn both -/- where -29
qn both -/- whether -35
qn both -/- which -34
qn both -/- who -44
qn both -/- why -30
qn both -/- will 89
qn both -/- with -27
qn both -/- would 28
qn both -/- you -18
qn both -/- — -9
qn both -/near , -23
qn both -/near -ed -15
qn both -/near -ing -22
qn both -/near -ly 36
qn both -/near -s 49
qn both -/near CAP -15
qn both -/near DAY 28
qn both -/near NUM -33
qn both -/near a -35
qn both -/near about 27
qn both -/near an -6
qn both -/near as 90
qn both -/near at -8
qn both -/near he 14
qn both -/near her -29
qn both -/near himself 44
qn both -/near his -19
qn both -/near how -9
qn both -/near in 60
qn both -/near it -7
qn both -/near of -19
qn both -/near on -19
qn both -/near she -26
qn both -/near that 11
qn both -/near the -98
qn both -/near this -20
qn both -/near to 15
qn both -/near w 5
qn both -/near with -25
qn both -/touch " -6
qn both -/touch , -45
qn both -/touch : -27
qn both -/touch CAP -11
qn both -/touch a 45
qn both -/touch as 34
qn both -/touch that -26
qn both -/touch the 35
qn both near/- , 64
qn both near/- -ing -33
qn both near/- -ly -39
qn both near/- -s -21
qn both near/- . -33
qn both near/- CAP -91
qn both near/- a -11
qn both near/- him -10
qn both near/- his -7
qn both near/- how -7
qn both near/- that 44
qn both near/- the -58
qn both near/- to -45
qn both near/near that -18
qn both near/near the -36
qn both near/touch " 68
qn both near/touch , -78
qn both touch/- 's -7
qn both touch/- , 14
qn both touch/- -ed -27
qn both touch/- -ing -9
qn both touch/- -ly -10
qn both touch/- -s -29
qn both touch/- . -24
qn both touch/- CAP -72
qn both touch/- DAY -13
qn both touch/- NUM -10
qn both touch/- a -17
qn both touch/- about 25
qn both touch/- after -11
qn both touch/- an -11
qn both touch/- as -13
qn both touch/- at -51
qn both touch/- he -16
qn both touch/- her -7
qn both touch/- him 49
qn both touch/- his -8
qn both touch/- in -31
qn both touch/- it -8
qn both touch/- me -11
qn both touch/- of 17
qn both touch/- on -7
qn both touch/- that -20
qn both touch/- the -38
qn both touch/- them 42
qn both touch/- this -19
qn both touch/- to -21
qn both touch/- w -129
qn both touch/- when -9
qn both touch/- who -7
qn both touch/- with -11
qn both touch/- — -6
qn both touch/near , -24
qn both touch/near CAP 58
qn both touch/near a -28
qn both touch/near he -26
qn both touch/near his -27
qn both touch/near in 44
qn both touch/near on -26
qn both touch/near that -26
qn both touch/near the 5
qn both touch/near to -38
qn both touch/near w 59
qn both touch/touch , 64
qn both touch/touch : -77
qw after -/- far 41
qw after -/- left 39
qw after -/- right -9
qw after -/near far 113
qw after -/near left 53
qw after -/near none 7
qw after -/touch far 55
qw after -/touch left 80
qw after -/touch none 24
qw after -/touch right -143
qw after near/- far -58
qw after near/- left 18
qw after near/- none 47
qw after near/near left -40
qw after near/near none 21
qw after near/touch far 11
qw after near/touch left 51
qw after touch/- far 25
qw after touch/- left -6
qw after touch/- none -32
qw after touch/- right -52
qw after touch/near far 43
qw after touch/near right -11
qw after touch/touch far 31
qw after touch/touch left -8
qw after touch/touch right -11
qw before -/- far -13
qw before -/- left -20
qw before -/- right 40
qw before -/near far -79
qw before -/near left -26
qw before -/near none -33
qw before -/near right -71
qw before -/touch far -23
qw before -/touch left -139
qw before -/touch none -18
qw before -/touch right 62
qw before near/- far 78
qw before near/- left -16
qw before near/- none -93
qw before near/- right 20
qw before near/near left -13
qw before near/touch left -37
qw before touch/- far -5
qw before touch/- left 42
qw before touch/- none 20
qw before touch/- right 100
qw before touch/near far -28
qw before touch/near left -28
qw before touch/near right 17
qw before touch/touch far -10
qw before touch/touch left -13
qw before touch/touch right -118
qw both -/- far -36
qw both -/- left -23
qw both -/- right -34
qw both -/near far -51
qw both -/near left -38
qw both -/near none 14
qw both -/near right 45
qw both -/touch far -37
qw both -/touch left -31
qw both -/touch none -13
qw both -/touch right 90
qw both near/- far -41
qw both near/- left -9
qw both near/- none 17
qw both near/- right -15
qw both near/near left 44
qw both near/near none -18
qw both near/touch far -7
qw both near/touch left -34
qw both touch/- far -33
qw both touch/- left -42
qw both touch/- right -75
qw both touch/near far -16
qw both touch/near left 28
qw both touch/near right -11
qw both touch/touch far -22
qw both touch/touch left 25
qw both touch/touch right 120
s after abl 16
s after accept 34
s after accord -25
s after accus 8
s after accusation 56
s after acknowledg 11
s after add 62
s after advic -9
s after adviz 81
s after advocat -64
s after agr 15
s after agre 22
s after aim 16
s after air -50
s after alarm 41
s after alleg 32
s after allegation -7
s after allow 22
s after allud 27
s after anger 52
s after announc -6
s after announcement -10
s after answer 66
s after appeal 7
s after appear -84
s after applaud -12
s after appoint 15
s after approv -22
s after argu -38
s after argument 52
s after ask 76
s after assail 13
s after assert -12
s after assertion 24
s after assum 6
s after assur -32
s after attack 84
s after attempt 29
s after avoid 19
s after awar 17
s after ban 11
s after becam -25
s after becom 12
s after begin 8
s after believ -84
s after best -81
s after blam -15
s after blast 14
s after boast 19
s after bring -63
s after brush 12
s after call 26
s after car -23
s after cast 43
s after caution 16
s after celebrat 35
s after certain -35
s after challeng 35
s after chant 57
s after characteriz -22
s after cheer -25
s after cit 105
s after claim 38
s after clear -28
s after compar 32
s after complain -6
s after complaint 55
s after conced -8
s after concern 72
s after conclud -44
s after confirm -59
s after congratulat 8
s after consider -46
s after contemplat 36
s after continu 40
s after conversation 8
s after convinc 78
s after count -19
s after counter 45
s after cover 7
s after creat -27
s after credit 25
s after critical 17
s after criticiz 11
s after cry 40
s after debat 38
s after decid 8
s after decision 95
s after declar -14
s after declin -50
s after decry 7
s after deem -13
s after deep 11
s after defend 20
s after deliver 17
s after demand 50
s after denounc 16
s after deny -49
s after detail 33
s after determin 19
s after devot 29
s after disagreement 23
s after disclos 20
s after disclosur 14
s after discuss 57
s after discussion 15
s after dismiss -9
s after display 43
s after disput 12
s after distanc 19
s after divid 14
s after document 25
s after doubl 6
s after doubt 11
s after downplay 6
s after draw -54
s after dub -28
s after eager 10
s after echo -9
s after embrac 11
s after emerg 40
s after emphasiz 20
s after encourag 23
s after end 17
s after endors 60
s after endorsement -77
s after enjoy 16
s after envision -84
s after estimat -13
s after expand 17
s after expect -59
s after experienc 52
s after explain 24
s after expos -58
s after express 55
s after fail 20
s after far -46
s after favor -57
s after fear -41
s after feel -32
s after fight -47
s after figur -33
s after find 33
s after fir -6
s after focus 72
s after forecast -28
s after giv 30
s after go 72
s after goal 7
s after goe 23
s after going 43
s after grow 18
s after guess 13
s after hard 21
s after harsh 10
s after hear -96
s after highlight 14
s after hint -11
s after hir 6
s after hit -5
s after hold -53
s after hop 10
s after idea 108
s after identify -14
s after ignor 36
s after imagin 29
s after imply -86
s after impos -11
s after impress -44
s after includ 12
s after indicat 34
s after inform 58
s after intend 32
s after interest 53
s after interject 19
s after introduc 34
s after issu -58
s after it 36
s after join 11
s after jok 59
s after judg 22
s after keep 16
s after knock 7
s after know -29
s after label -26
s after lambast -7
s after lament 26
s after lash 38
s after launch 26
s after lay 45
s after learn 36
s after leav 24
s after less 17
s after let 6
s after liken -19
s after lin 23
s after list 33
s after look -32
s after lov 95
s after mark -22
s after mean -79
s after mention -40
s after messag 61
s after mind -62
s after mount 47
s after movement -32
s after nam -41
s after need -22
s after negativ 7
s after nominat 45
s after not -26
s after offer 25
s after open 34
s after oppos -11
s after opposition 53
s after opt 18
s after optimistic 8
s after order 30
s after outlin 11
s after outrag 45
s after outspoken 20
s after paint -9
s after pass -26
s after pivot 10
s after plan 41
s after plead 44
s after pledg 38
s after point 13
s after portray 39
s after position -19
s after post -29
s after praiz 7
s after predict -20
s after prefer -74
s after present 62
s after press 81
s after pressur 49
s after proclaim -13
s after project -66
s after promot 31
s after propos 11
s after proposal 77
s after prov 7
s after provid -7
s after publish 9
s after push 25
s after put -46
s after question 135
s after quot 34
s after rail 22
s after rais 43
s after rattl -14
s after reach 9
s after react 79
s after read -50
s after reaffirm 10
s after reason 54
s after rebuf -33
s after rebuk 6
s after recall -69
s after receiv -41
s after recommend 9
s after refer 30
s after referenc 43
s after reflect 10
s after refus 83
s after regard -6
s after reiterat 11
s after reject 16
s after remain 11
s after remark -41
s after remember -9
s after renew 33
s after repeat 25
s after reply 44
s after report -43
s after represent 13
s after request 42
s after requir -75
s after resist 17
s after respond 49
s after return 50
s after retweet -28
s after reveal 35
s after rul -103
s after run 9
s after say -34
s after scar -15
s after see -34
s after seek -8
s after seem -90
s after send 85
s after sens 44
s after shar -6
s after sharp -24
s after shift 13
s after shock 13
s after shoot -7
s after shout -10
s after show -29
s after sid 21
s after sign 35
s after signal 13
s after skeptical 15
s after slam 11
s after sound -127
s after spar 8
s after speak 74
s after speculation 66
s after spent 16
s after stand -17
s after start 24
s after statement 49
s after step 37
s after strategy 68
s after stress 12
s after struck -31
s after struggl 12
s after stuck 13
s after suggest -17
s after suggestion 12
s after support 10
s after supporter -66
s after tak 35
s after target 13
s after tell -79
s after tend 8
s after testify 16
s after thank 33
s after ther 71
s after think -35
s after threaten 14
s after titl 17
s after touch 53
s after tout 40
s after trad 6
s after try 56
s after turn 67
s after tweet -30
s after underscor 39
s after understand 42
s after unveil 53
s after urg 8
s after used -23
s after using 32
s after view -20
s after voic -71
s after vot 78
s after vouch 16
s after vow 8
s after want -7
s after wary 62
s after wav 17
s after weigh 12
s after welcom -7
s after wonder 22
s after writ -44
s after yell 33
s before abl -9
s before accept -14
s before accord 15
s before accus -64
s before accusation -16
s before acknowledg -11
s before ad -51
s before admit 25
s before advic 23
s before adviz -66
s before advocat 71
s before agr -43
s before agre -17
s before aim -6
s before air 53
s before alarm -31
s before alleg -13
s before allegation 55
s before allow -24
s before allud -24
s before anger -26
s before announc 60
s before announcement 27
s before answer -11
s before apologiz 38
s before appear -43
s before applaud 18
s before appoint -8
s before approv 60
s before argu -56
s before argument -38
s before ask -25
s before assert 22
s before assertion -13
s before assur 43
s before attack -35
s before attempt -10
s before attribut -24
s before avoid -10
s before awar 13
s before back 38
s before ban -7
s before becam -10
s before begin 6
s before believ 36
s before best -16
s before blam -51
s before blast -16
s before boast -9
s before bring -19
s before brush -6
s before call -73
s before car 30
s before cast -24
s before caution -8
s before celebrat -26
s before certain -16
s before challeng -76
s before chant -8
s before characteriz -26
s before charg -40
s before cheer 44
s before cit -76
s before claim -87
s before clear 40
s before com -10
s before comment 26
s before compar -8
s before complain 28
s before complaint -28
s before conced 25
s before concern -32
s before conclud -16
s before confirm 84
s before consider -58
s before contemplat -26
s before continu -31
s before convinc -50
s before count -30
s before counter -8
s before creat 51
s before credit -24
s before critical -11
s before criticism -109
s before criticiz -73
s before debat 39
s before decid -40
s before decision -63
s before declin 62
s before deem -66
s before deep 15
s before deliver -9
s before demand -6
s before denounc 35
s before deny 73
s before derid 15
s before describ -75
s before design -21
s before detail -10
s before determin -9
s before devot -13
s before disagreement -12
s before disclos 26
s before discussion 36
s before dismiss 34
s before display -16
s before disput -6
s before distanc -13
s before divid -6
s before document -15
s before doubl -5
s before doubt -11
s before draw 31
s before dub -11
s before eager -22
s before echo 40
s before elect -17
s before emerg -60
s before emphasiz -16
s before encourag -7
s before end -11
s before endors -28
s before endorsement 84
s before enjoy -6
s before envision -17
s before estimat -54
s before expand -11
s before expect 27
s before experienc -42
s before explain -30
s before expos 64
s before express -38
s before fail -12
s before far 29
s before favor 47
s before fear -23
s before featur 29
s before feel -36
s before fight 63
s before figur -73
s before fil 24
s before find 14
s before focus -28
s before forecast 37
s before giv 13
s before go -42
s before goal 14
s before goe -15
s before going -24
s before grow -11
s before guess -7
s before hard 19
s before hat 24
s before hear -63
s before highlight -35
s before hint 37
s before hir -49
s before hit 24
s before hold 25
s before hop -15
s before idea -95
s before identify -5
s before ignor 7
s before imply 88
s before impos 54
s before impress 45
s before indicat -67
s before inform -18
s before insist 8
s before intend -36
s before interest -32
s before interpret -22
s before introduc 33
s before issu 71
s before it -35
s before join -6
s before jok -27
s before judg -13
s before keep -8
s before know 9
s before label -38
s before lambast -12
s before lament -6
s before lash -36
s before launch -18
s before lay -17
s before leav -44
s before less -7
s before liken -16
s before lin -7
s before list -19
s before look -127
s before lov -18
s before mak -18
s before mark -13
s before mean -11
s before mention 62
s before messag -52
s before mind 74
s before mock 18
s before mount -23
s before movement 63
s before nam -22
s before need -28
s before nominat -35
s before not 40
s before offer -7
s before open -24
s before oppos 50
s before opposition -33
s before opt -5
s before order -28
s before outrag -36
s before outspoken -18
s before paint 34
s before pass 67
s before persuad -10
s before pick 11
s before pivot -7
s before plan 56
s before plead -25
s before pledg -13
s before point -25
s before portray -50
s before position 38
s before post 9
s before praiz -50
s before predict -22
s before prefer -25
s before present -29
s before press -34
s before pressur -42
s before proclaim 16
s before project 40
s before promiz -40
s before promot -14
s before propos 40
s before proposal -31
s before provid 45
s before publish 10
s before push -11
s before put 16
s before question -52
s before quot -28
s before rail -11
s before rais 38
s before rattl 61
s before react -72
s before read 71
s before reason -13
s before rebuf 51
s before recall -31
s before receiv 90
s before recogniz -37
s before refer -107
s before referenc -27
s before refus -99
s before regard -54
s before reiterat -7
s before reject 18
s before releas 61
s before remark 57
s before remember 10
s before remind -39
s before renew -7
s before repeat 11
s before reply 13
s before report 35
s before represent -6
s before request -23
s before requir 30
s before resist -8
s before respond -27
s before return -12
s before retweet 48
s before reveal -16
s before rul 107
s before scar 22
s before see -23
s before seek -63
s before seem -45
s before send -80
s before sens -21
s before set 32
s before shar 41
s before sharp -23
s before shift -9
s before shock -10
s before shoot 31
s before shout 20
s before show 39
s before sid -8
s before sign 13
s before signal -7
s before singl -13
s before skeptical -7
s before sound 14
s before spar -7
s before speak -40
s before speculation -28
s before spent -7
s before stand 37
s before start -14
s before stat 19
s before statement -38
s before step -8
s before strategy -31
s before stress -8
s before struck -40
s before struggl -7
s before suggest -31
s before suggestion -6
s before support 60
s before supporter 105
s before surpriz -45
s before suspect -9
s before tak 26
s before talk 32
s before target -10
s before tell 74
s before testify -12
s before thank -25
s before ther -45
s before think -7
s before threaten -48
s before titl -32
s before touch -11
s before tout -21
s before try -30
s before turn -51
s before tweet 16
s before underscor -14
s before understand -27
s before unveil -49
s before upset 5
s before urg -12
s before used 57
s before using -31
s before very 8
s before view -8
s before voic 78
s before vot -30
s before vouch -8
s before vow -33
s before want -36
s before warn 24
s before wary -12
s before wav -8
s before weigh -8
s before welcom 18
s before wonder 7
s before worry 44
s before writ 21
s before yell -13
s both abl -8
s both accept -21
s both accus 39
s both accusation -44
s both acknowledg -7
s both ad 36
s both add -62
s both admit -27
s both advic -14
s both adviz -23
s both advocat -18
s both agr 21
s both agre -6
s both aim -9
s both air -13
s both alarm -12
s both alleg -22
s both allegation -67
s both anger -30
s both announc -67
s both announcement -24
s both answer -60
s both apologiz -52
s both appear 109
s both applaud -6
s both appoint -7
s both approv -45
s both argu 71
s both argument -25
s both ask -64
s both assail -9
s both assert -11
s both assertion -11
s both assur -14
s both attack -63
s both attempt -20
s both attribut 21
s both avoid -10
s both awar -29
s both back -63
s both becam 30
s both becom -9
s both begin -26
s both believ 50
s both best 87
s both blam 59
s both boast -10
s both bring 72
s both brush -6
s both call 16
s both car -10
s both cast -25
s both caution -9
s both celebrat -13
s both certain 45
s both challeng 44
s both chant -62
s both characteriz 43
s both charg 31
s both cheer -26
s both cit -48
s both claim 20
s both clear -17
s both com 7
s both comment -38
s both compar -25
s both complain -26
s both complaint -31
s both conced -19
s both concern -45
s both conclud 53
s both confirm -39
s both consider 81
s both contemplat -12
s both continu -17
s both conversation -5
s both convinc -40
s both count 44
s both counter -40
s both creat -29
s both critical -6
s both criticism 83
s both criticiz 46
s both cry -37
s both debat -85
s both decid 22
s both decision -48
s both declar 12
s both declin -20
s both decry -6
s both deem 63
s both deep -29
s both defend -26
s both deliver -9
s both demand -46
s both denounc -52
s both deny -39
s both derid -13
s both describ 51
s both design 11
s both detail -27
s both determin -11
s both devot -17
s both disagreement -10
s both disclos -51
s both disclosur -12
s both discuss -76
s both discussion -58
s both dismiss -27
s both display -33
s both disput -6
s both distanc -7
s both divid -8
s both document -11
s both draw 25
s both dub 35
s both echo -46
s both elect 19
s both embrac -8
s both encourag -16
s both end -6
s both endors -36
s both endorsement -18
s both enjoy -11
s both envision 89
s both estimat 55
s both expand -6
s both expect 30
s both experienc -14
s both expos -20
s both express -22
s both fail -9
s both far 8
s both fear 54
s both featur -29
s both feel 47
s both fight -36
s both figur 86
s both fil -31
s both find -69
s both focus -47
s both forecast -12
s both giv -42
s both go -51
s both goal -24
s both goe -8
s both going -20
s both grow -7
s both guess -6
s both hard -50
s both harsh -7
s both hat -29
s both hear 125
s both highlight 18
s both hint -34
s both hir 43
s both hit -46
s both hold 29
s both idea -29
s both identify 18
s both ignor -42
s both imagin -28
s both imply -6
s both impos -46
s both includ -8
s both indicat 13
s both inform -50
s both insist -5
s both intend -11
s both interest -25
s both interject -14
s both interpret 14
s both introduc -69
s both issu -25
s both it -9
s both join -6
s both jok -55
s both judg -9
s both keep -8
s both know 18
s both label 50
s both lambast 18
s both lament -20
s both launch -10
s both lay -32
s both learn -65
s both leav 26
s both less -10
s both liken 31
s both lin -17
s both list -15
s both look 87
s both lov -88
s both mak 12
s both mark 34
s both mean 83
s both mention -37
s both messag -12
s both mind -34
s both mock -20
s both mount -28
s both movement -52
s both nam 50
s both need 39
s both nominat -13
s both not -18
s both offer -23
s both open -11
s both oppos -55
s both opposition -26
s both opt -12
s both optimistic -6
s both order -13
s both outlin -7
s both outrag -13
s both paint -28
s both pass -57
s both persuad 13
s both pick -12
s both plan -102
s both plead -21
s both pledg -27
s both point 9
s both portray -6
s both position -30
s both post 18
s both praiz 28
s both predict 34
s both prefer 83
s both present -42
s both press -67
s both pressur -8
s both project 31
s both promiz 29
s both promot -17
s both propos -67
s both proposal -53
s both prov -5
s both provid -48
s both publish -20
s both push -15
s both put 37
s both question -99
s both quot -7
s both rail -11
s both rais -93
s both rattl -54
s both react -14
s both read -36
s both reaffirm -6
s both reason -45
s both rebuf -26
s both recall 85
s both receiv -71
s both recogniz 28
s both recommend -6
s both refer 55
s both referenc -16
s both reflect -7
s both refus 5
s both regard 46
s both reject -41
s both releas -69
s both remain -12
s both remark -25
s both remind 32
s both renew -27
s both repeat -45
s both reply -66
s both report 6
s both represent -7
s both request -25
s both requir 52
s both resist -9
s both respond -28
s both return -44
s both retweet -33
s both reveal -28
s both rul -11
s both run -6
s both say 32
s both scar -10
s both see 46
s both seek 44
s both seem 115
s both send -11
s both sens -25
s both set -44
s both shar -40
s both sharp 38
s both shift -5
s both shoot -27
s both shout -10
s both show -11
s both sid -12
s both sign -60
s both signal -6
s both singl 17
s both skeptical -8
s both slam -7
s both sound 108
s both speak -46
s both speculation -48
s both spent -9
s both stand -34
s both start -11
s both stat -21
s both statement -14
s both step -30
s both strategy -42
s both struck 58
s both struggl -5
s both stuck -9
s both suggest 44
s both suggestion -5
s both support -125
s both supporter -78
s both surpriz 49
s both suspect 5
s both tak -97
s both talk -38
s both thank -9
s both ther -35
s both think 42
s both threaten 27
s both touch -46
s both tout -21
s both try -30
s both turn -20
s both tweet 15
s both underscor -28
s both understand -20
s both unveil -7
s both used -53
s both very -13
s both view 27
s both voic -12
s both vot -64
s both vouch -8
s both vow 16
s both want 33
s both warn -29
s both wary -57
s both wav -10
s both welcom -11
s both wonder -32
s both worry -66
s both writ 15
s both yell -21
sf after abl base 16
sf after accept base 18
sf after accord ing -25
sf after accus ed -25
sf after accus s 29
sf after accusation s 56
sf after acknowledg base -42
sf after acknowledg ing 60
sf after ad ed -52
sf after ad ing 78
sf after add s 62
sf after admit ed -15
sf after advic base -9
sf after advocat base 6
sf after agr ed 15
sf after agre base 22
sf after aim ed 7
sf after alleg ed 33
sf after allegation s -7
sf after allow ed 7
sf after allud ing 21
sf after announc base 8
sf after announc ed -20
sf after announc ing 6
sf after announc s 18
sf after announcement base -10
sf after answer ed 59
sf after apologiz ed -35
sf after appear base -58
sf after appear ed 8
sf after appear s -134
sf after appoint ed 14
sf after approv ed -24
sf after argu base -31
sf after argu ed -18
sf after argu ing 7
sf after argu s -9
sf after argument base 22
sf after ask base 25
sf after ask ed 63
sf after ask ing 34
sf after assail ed 13
sf after assert ed -19
sf after assert ing 7
sf after assertion base 24
sf after assur ed -44
sf after attack base -16
sf after attack ed 22
sf after attack s 85
sf after attribut ed -8
sf after avoid ed 18
sf after awar base 17
sf after back base 29
sf after back ed -13
sf after back ing -10
sf after becam base -25
sf after becom base 12
sf after begin ed 76
sf after believ base -59
sf after believ s -69
sf after best base -81
sf after blam base -22
sf after blam ed -25
sf after blam ing 23
sf after blam s 6
sf after blast s 13
sf after boast ed 12
sf after bring ed -12
sf after bring ing -54
sf after brush ed 6
sf after call base 48
sf after call ing 48
sf after car base -24
sf after cast base 42
sf after celebrat ed 35
sf after certain base -35
sf after challeng ed 33
sf after chant ed 52
sf after chant s 7
sf after cheer ed -29
sf after cit ed 53
sf after cit ing 68
sf after cit s 6
sf after claim base 67
sf after claim s -17
sf after clear base -28
sf after comment base -56
sf after comment ed 20
sf after compar ed 32
sf after complain ed 5
sf after complaint s 22
sf after conced ed -9
sf after concern ed 10
sf after concern s 60
sf after conclud ed -57
sf after conclud s 10
sf after confirm ed -59
sf after consider base 73
sf after consider ed -97
sf after consider ing 15
sf after consider s 8
sf after continu base 21
sf after continu s 42
sf after convinc base 40
sf after convinc ed 46
sf after critical base 17
sf after criticism base -23
sf after debat base 59
sf after debat ed -42
sf after decid base -33
sf after decid ed 49
sf after decision base 36
sf after declar base 17
sf after declar ed -38
sf after declar ing 9
sf after declin ed -50
sf after deem ed -17
sf after deep base 11
sf after defend ing 7
sf after deliver ed 15
sf after demand ing 13
sf after demand s 41
sf after denounc ed 13
sf after deny ed -30
sf after describ ing 16
sf after describ s -8
sf after determin ed 14
sf after devot ed 26
sf after disclos ed 16
sf after discuss base 13
sf after discuss ed 61
sf after discuss ing -45
sf after dismiss ed -11
sf after distanc ed 10
sf after divid ed 14
sf after doubl ed 6
sf after doubt s 15
sf after draw base -65
sf after draw ed 14
sf after dub ed -28
sf after eager base 10
sf after echo ed 48
sf after emerg ed 40
sf after emphasiz ed 18
sf after encourag ed 13
sf after endors base 16
sf after endors ed 48
sf after endorsement base -25
sf after estimat ed -26
sf after expect base -29
sf after expect ed -14
sf after expect ing -46
sf after explain base 7
sf after explain ed -19
sf after explain ing 41
sf after explain s 25
sf after expos ed -61
sf after express ed 55
sf after fail ed 20
sf after far base -46
sf after favor base 14
sf after favor ed -45
sf after favor s -31
sf after fear base -70
sf after fear s 41
sf after feel base -54
sf after feel ed 40
sf after find ed 75
sf after find s -55
sf after fir ed -8
sf after focus ed 27
sf after focus s 44
sf after forecast base -28
sf after giv ed 24
sf after go base -23
sf after go ed 91
sf after goal base 7
sf after goe s 23
sf after going ing 43
sf after grow ing 18
sf after hard base 21
sf after harsh base 10
sf after highlight ed 37
sf after hint s -17
sf after hir ed 6
sf after hit base -5
sf after hold base 7
sf after hold ed 28
sf after hold s -74
sf after hop base -39
sf after hop ed -59
sf after hop ing 51
sf after hop s 57
sf after idea base 11
sf after identify base -11
sf after identify ed -8
sf after ignor base 16
sf after impress ed -44
sf after includ ed 9
sf after indicat ed 81
sf after indicat s -63
sf after inform ed 58
sf after insist base 43
sf after insist ed -56
sf after insist s 9
sf after intend ed 31
sf after interest base 13
sf after interest ed 42
sf after interject ed 19
sf after introduc ed -51
sf after introduc ing 40
sf after issu ed 42
sf after it base 36
sf after join ed 11
sf after jok ed 59
sf after knock ed 7
sf after know base 38
sf after know ed -67
sf after know s 40
sf after label ed -75
sf after lambast ed -7
sf after lament ed 11
sf after lash ed 38
sf after launch ed 26
sf after lay ed 40
sf after learn ed 106
sf after leav ed 21
sf after less base 17
sf after liken ed -19
sf after list ed 8
sf after list s 13
sf after look base -37
sf after look ed 44
sf after look ing 26
sf after look s -58
sf after mak base -9
sf after mak ed 6
sf after mak ing 11
sf after mean base -63
sf after mean ed -37
sf after mention base 9
sf after mention ed -64
sf after mention ing 31
sf after messag base 61
sf after mind base -62
sf after movement base -32
sf after nam ed -48
sf after need ed -23
sf after negativ base 7
sf after nominat ed 37
sf after not base -44
sf after not ing 50
sf after not s -53
sf after offer ed 15
sf after offer ing 5
sf after offer s 11
sf after open ed 29
sf after oppos base 6
sf after oppos ed -27
sf after oppos s 15
sf after opposition base 53
sf after opt ed 18
sf after optimistic base 8
sf after order ed -50
sf after outspoken base 20
sf after pass ed -34
sf after persuad ed -6
sf after plan base 44
sf after plan ed -39
sf after plan s 38
sf after plead ed 43
sf after pledg base 11
sf after pledg ed 28
sf after point base -15
sf after point ed 66
sf after point ing 8
sf after point s -39
sf after portray ed 32
sf after post ed -62
sf after praiz ed -28
sf after predict base -22
sf after predict ed 17
sf after prefer base 22
sf after prefer ed -92
sf after press ed 80
sf after project ed -71
sf after promiz base 73
sf after promiz ed -25
sf after promiz ing -45
sf after promot base 11
sf after proposal base 39
sf after provid base 10
sf after provid ed -16
sf after publish ed 9
sf after push base 11
sf after push ed 13
sf after put base 23
sf after put s -69
sf after question base 74
sf after question ed 47
sf after question s 55
sf after rail ed 22
sf after rais ed -32
sf after rais ing 9
sf after rattl ed -14
sf after reach ed 9
sf after react ed 70
sf after read base -11
sf after read s -43
sf after reason base 54
sf after rebuf ed -33
sf after recall base -52
sf after recall ed -74
sf after recall ing 54
sf after receiv ed -24
sf after recogniz ed -36
sf after recommend ed 7
sf after refer ed -65
sf after refer ing 44
sf after referenc base 28
sf after referenc ing 11
sf after refus base -52
sf after refus ed 106
sf after refus s 31
sf after regard ed -71
sf after reiterat ed 11
sf after reject ed 14
sf after releas ing 6
sf after remain ed 8
sf after remark ed 8
sf after remark ing 8
sf after remark s -54
sf after remember base -10
sf after remember ed -10
sf after remind ing 24
sf after repeat ed 24
sf after reply ed 44
sf after report base 56
sf after report ed -58
sf after represent base 9
sf after request base 11
sf after request ed -36
sf after request s 72
sf after requir base 7
sf after requir ed -81
sf after respond ed 48
sf after return ed 49
sf after retweet ed -28
sf after reveal ed 33
sf after rul ed -16
sf after say base -59
sf after say ed -24
sf after say ing 69
sf after say s -33
sf after scar ed -15
sf after see base 49
sf after see ed -43
sf after see s -42
sf after seek base 8
sf after seek ed 50
sf after seek ing -37
sf after seek s -11
sf after seem base -61
sf after seem ed -15
sf after seem s -59
sf after send ed 85
sf after sens base 44
sf after shar base -24
sf after shar ed 14
sf after sharp base -24
sf after shock ed 13
sf after shoot base -7
sf after shout ed -10
sf after show ed -12
sf after show ing 30
sf after show s -51
sf after sid ed 21
sf after sign base 36
sf after signal ed 13
sf after skeptical base 15
sf after sound ed 33
sf after sound s -109
sf after spar ed 7
sf after speak base 28
sf after speak ed 46
sf after speak ing 10
sf after speculation base 66
sf after spent base 16
sf after stand ed 20
sf after start ed 16
sf after start s 9
sf after stat ed -26
sf after stat ing 51
sf after stat s -23
sf after statement base 47
sf after strategy base 68
sf after stress ed 8
sf after struck base -31
sf after stuck base 13
sf after suggest base 39
sf after suggest ed -73
sf after suggest ing 58
sf after suggest s 18
sf after suggestion base 9
sf after support base 6
sf after support ed 13
sf after support ing -10
sf after support s 6
sf after supporter base -53
sf after supporter s -25
sf after tak ed 31
sf after talk base 23
sf after talk ed 54
sf after talk ing -62
sf after talk s 18
sf after tell base 8
sf after tell ed -84
sf after tell ing 27
sf after tell s -34
sf after thank ed 33
sf after ther base 71
sf after think base 25
sf after think s 24
sf after threaten base 46
sf after threaten ed -34
sf after titl ed 17
sf after touch ed 53
sf after tout ed 40
sf after try base 23
sf after try ed 23
sf after try ing 7
sf after turn ed 57
sf after tweet ed -58
sf after tweet ing 7
sf after understand base 6
sf after understand ed 24
sf after unveil ed 54
sf after urg ed -13
sf after urg ing 29
sf after used ed -23
sf after using ing 32
sf after view base -24
sf after view ed -24
sf after view s 32
sf after voic ed 19
sf after vot base 12
sf after vot ed 73
sf after vow ed -27
sf after vow s 44
sf after want base -29
sf after want ed 21
sf after warn ed -10
sf after warn ing 10
sf after wary base 62
sf after weigh ed 12
sf after welcom ed 7
sf after wonder base 38
sf after wonder ed -23
sf after worry base -13
sf after worry ed 32
sf after worry s -19
sf after writ base -27
sf after writ ed -36
sf after writ ing 8
sf after writ s -16
sf after yell ed 30
sf before abl base -9
sf before accept base -7
sf before accord ing 15
sf before accus ed -40
sf before accus s -25
sf before accusation s -16
sf before acknowledg base -13
sf before acknowledg ed 19
sf before acknowledg ing -36
sf before ad ed -32
sf before ad ing -39
sf before admit ed 29
sf before advic base 23
sf before agr ed -43
sf before agre base -17
sf before alleg ed -17
sf before allegation s 55
sf before allow ed -18
sf before allud ing -20
sf before announc base -6
sf before announc ed 70
sf before announc ing -5
sf before announc s -16
sf before announcement base 27
sf before apologiz ed 60
sf before appear base -42
sf before appear ed -72
sf before appear s 32
sf before appoint ed -8
sf before approv ed 60
sf before argu base -55
sf before argu ed -12
sf before argu s -15
sf before argument base -9
sf before ask base -8
sf before ask ed -17
sf before ask ing -14
sf before assert ed 24
sf before assertion base -13
sf before assur ed 45
sf before attack base 19
sf before attack ed -9
sf before attack s -48
sf before attribut ed -23
sf before avoid ed -9
sf before awar base 13
sf before back ed 38
sf before back ing 19
sf before becam base -10
sf before begin ed -67
sf before believ base 19
sf before believ ed -26
sf before believ s 42
sf before best base -16
sf before blam ed -31
sf before blam ing -21
sf before blast ed -12
sf before boast ed -6
sf before bring ed -6
sf before bring ing -14
sf before call base -40
sf before call ed -35
sf before call ing -13
sf before call s -34
sf before car base 30
sf before cast base -24
sf before celebrat ed -26
sf before certain base -16
sf before challeng ed -76
sf before chant ed -10
sf before charg ed -40
sf before cheer ed 45
sf before cit ed -18
sf before cit ing -65
sf before claim base -21
sf before claim ed -55
sf before claim s -22
sf before clear base 40
sf before com base -10
sf before comment base 61
sf before comment ed -14
sf before compar ed -7
sf before complain ed 6
sf before complaint s -9
sf before conced ed 26
sf before concern s -27
sf before conclud ed -16
sf before confirm ed 84
sf before consider base -25
sf before consider ed -44
sf before continu base -7
sf before continu ed -24
sf before convinc base -19
sf before convinc ed -32
sf before critical base -11
sf before criticism base -96
sf before criticiz ed -46
sf before criticiz ing -29
sf before debat base -25
sf before debat ed 68
sf before decid base -16
sf before decid ed -25
sf before decision base -16
sf before declar base -9
sf before declar ed 10
sf before declar ing -9
sf before declin ed 62
sf before deem ed -65
sf before deep base 15
sf before defend ed 17
sf before deliver ed -7
sf before demand ed 10
sf before demand ing -10
sf before demand s -6
sf before denounc ed 38
sf before deny ed 47
sf before derid ed 17
sf before describ ed -65
sf before describ ing -5
sf before describ s -10
sf before design ed -21
sf before determin ed -6
sf before devot ed -11
sf before disclos ed 29
sf before discuss base -9
sf before discuss ed -47
sf before discuss ing 56
sf before dismiss ed 34
sf before divid ed -6
sf before doubl ed -5
sf before doubt base -6
sf before draw base 24
sf before draw ed 9
sf before dub ed -11
sf before eager base -22
sf before echo ed -24
sf before emerg ed -60
sf before emphasiz ed -15
sf before endors base -8
sf before endors ed -21
sf before endorsement base 31
sf before estimat ed -46
sf before estimat s -8
sf before expect base -23
sf before expect ing 67
sf before explain base -5
sf before explain ing -33
sf before explain s -11
sf before expos ed 65
sf before express ed -37
sf before fail ed -12
sf before far base 29
sf before favor ed -18
sf before favor s 71
sf before fear base -14
sf before fear s -7
sf before feel base -38
sf before fil ed 25
sf before find ed -66
sf before find s 84
sf before focus ed -8
sf before focus s -18
sf before forecast base 37
sf before giv ed 15
sf before go base 43
sf before go ed -83
sf before goal base 14
sf before goe s -15
sf before going ing -24
sf before grow ing -11
sf before hard base 19
sf before hat base 25
sf before highlight ed -16
sf before hint s 39
sf before hir ed -49
sf before hit base 24
sf before hold ed -16
sf before hold s 37
sf before hop base 40
sf before hop ed -32
sf before hop ing -7
sf before hop s -52
sf before idea base -7
sf before identify base -11
sf before identify ed 6
sf before ignor ed 30
sf before impress ed 45
sf before indicat ed -62
sf before indicat s -6
sf before inform ed -18
sf before insist base -21
sf before insist ed 29
sf before intend ed -36
sf before interest base -7
sf before interest ed -25
sf before introduc ed 79
sf before introduc ing -38
sf before issu ed -49
sf before it base -35
sf before join ed -6
sf before jok ed -27
sf before know base 13
sf before know ed 20
sf before know s -26
sf before label ed -36
sf before lambast ed -12
sf before lash ed -36
sf before launch ed -18
sf before lay ed -13
sf before learn ed -92
sf before leav ed -44
sf before less base -7
sf before liken ed -16
sf before list ed -14
sf before look base -74
sf before look ed -24
sf before look ing -15
sf before look s -34
sf before mak base -66
sf before mak ed 15
sf before mean base 19
sf before mean ed -35
sf before mention base -7
sf before mention ed 74
sf before mention ing -28
sf before mention s 9
sf before messag base -52
sf before mind base 74
sf before mock ed 20
sf before movement base 63
sf before nam ed -19
sf before need ed -28
sf before nominat ed -33
sf before not base 64
sf before not ed -7
sf before not ing -41
sf before not s 40
sf before offer base 16
sf before offer ed -23
sf before offer s -5
sf before open ed -22
sf before oppos ed 56
sf before oppos s -8
sf before opposition base -33
sf before opt ed -5
sf before order ed -13
sf before outspoken base -18
sf before pass ed 72
sf before persuad ed -10
sf before pick ed 11
sf before plan base -16
sf before plan ed 78
sf before plan s -9
sf before plead ed -25
sf before pledg ed -9
sf before point base 45
sf before point ed -36
sf before point s -48
sf before portray ed -49
sf before post ed 23
sf before praiz ed -34
sf before predict ed -12
sf before prefer ed -24
sf before present ed 25
sf before press ed -33
sf before project ed 42
sf before promiz base -34
sf before promiz ed -55
sf before promiz ing 65
sf before promiz s -55
sf before promot base -6
sf before propos ed 42
sf before propos ing 6
sf before proposal base -10
sf before provid ed 48
sf before publish ed 10
sf before push ed -8
sf before put base 20
sf before put s -5
sf before question base -43
sf before question ed -6
sf before question s -25
sf before quot ed 10
sf before rail ed -16
sf before rais ed 64
sf before rais ing -8
sf before rattl ed 61
sf before react ed -69
sf before read base 28
sf before read s 52
sf before reason base -13
sf before rebuf ed 51
sf before recall base -41
sf before recall ed 15
sf before recall ing -47
sf before receiv ed 72
sf before recogniz ed -25
sf before refer ed -7
sf before refer ing -73
sf before referenc base -17
sf before referenc ing -10
sf before refus base -20
sf before refus ed -85
sf before regard ed -29
sf before reiterat ed -7
sf before reject ed 20
sf before releas ed 64
sf before remain base 7
sf before remain ed -7
sf before remark ed 7
sf before remark ing -7
sf before remark s 58
sf before remember base 33
sf before remember ed -24
sf before remind ed -28
sf before repeat ed -14
sf before repeat ing 22
sf before reply ed 13
sf before report base -49
sf before report ed 36
sf before report s 19
sf before request base -5
sf before request s -28
sf before requir ed 33
sf before respond ed -27
sf before return ed -9
sf before retweet ed 48
sf before reveal ed -16
sf before rul ed 18
sf before say base -62
sf before say ed 7
sf before say ing -24
sf before say s 8
sf before scar ed 22
sf before see s -48
sf before seek ing -41
sf before seek s -29
sf before seem base -47
sf before seem ed -50
sf before seem s 15
sf before send ed -80
sf before sens base -21
sf before set base 32
sf before shar base 48
sf before shar ed -6
sf before sharp base -23
sf before shock ed -10
sf before shoot base 31
sf before shout ed 20
sf before show base 48
sf before show ed 28
sf before show ing -25
sf before show s -30
sf before sid ed -8
sf before sign base -21
sf before sign ed 29
sf before signal ed -7
sf before singl ed -13
sf before skeptical base -7
sf before sound ed -47
sf before sound s 51
sf before spar ed -6
sf before speak base -19
sf before speak ed -23
sf before speculation base -28
sf before spent base -7
sf before stand ed -11
sf before start ed -11
sf before stat ed 77
sf before stat ing -38
sf before stat s -40
sf before statement base -37
sf before strategy base -31
sf before struck base -40
sf before suggest base -14
sf before suggest ed 14
sf before suggest ing -50
sf before support base 45
sf before support ing 17
sf before support s 23
sf before supporter base 61
sf before supporter s 68
sf before surpriz base 26
sf before surpriz ed -72
sf before suspect ed -7
sf before tak ed 29
sf before talk base -11
sf before talk ed -20
sf before talk ing 77
sf before talk s -50
sf before tell base -72
sf before tell ed 77
sf before tell ing -19
sf before tell s 85
sf before thank ed -25
sf before ther base -45
sf before think base -57
sf before think ed -68
sf before think s -29
sf before threaten base -33
sf before threaten ed -17
sf before titl ed -32
sf before touch ed -11
sf before tout ed -21
sf before try base -13
sf before try ed -14
sf before turn ed -47
sf before tweet ed 24
sf before tweet ing -5
sf before understand ed -22
sf before unveil ed -49
sf before upset base 5
sf before urg ing -13
sf before used ed 57
sf before using ing -31
sf before very base 8
sf before view base 24
sf before view ed -50
sf before view s -18
sf before voic ed -9
sf before vot base 16
sf before vot ed -50
sf before vow ed -15
sf before vow s -19
sf before want base -74
sf before want s 8
sf before warn ed 33
sf before warn ing -6
sf before wary base -12
sf before weigh ed -8
sf before wonder base -16
sf before wonder ed 27
sf before worry base 21
sf before worry ed -18
sf before worry s 52
sf before writ ed 24
sf before yell ed -12
sf both abl base -8
sf both accept base -11
sf both accus ed 52
sf both accus s -8
sf both accusation s -44
sf both acknowledg base 49
sf both acknowledg ed -24
sf both acknowledg ing -29
sf both ad ed 69
sf both ad ing -55
sf both add s -62
sf both admit ed -20
sf both advic base -14
sf both agr ed 21
sf both agre base -6
sf both alleg ed -19
sf both allegation s -67
sf both allow ed 9
sf both anger ed -8
sf both announc ed -66
sf both announcement base -24
sf both answer ed -57
sf both apologiz ed -40
sf both appear base 92
sf both appear ed 30
sf both appear s 105
sf both appoint ed -6
sf both approv ed -44
sf both argu base 69
sf both argu ed 25
sf both argu s 21
sf both argument base -13
sf both ask base -17
sf both ask ed -55
sf both ask ing -22
sf both assail ed -9
sf both assert ing -6
sf both assertion base -11
sf both attack ed -14
sf both attack s -49
sf both attribut ed 29
sf both avoid ed -9
sf both awar base -29
sf both back base -25
sf both back ed -28
sf both back ing -16
sf both becam base 30
sf both becom base -9
sf both begin ed -14
sf both believ base 42
sf both believ ed 15
sf both believ s 11
sf both best base 87
sf both blam base 25
sf both blam ed 49
sf both blam s -6
sf both blast ed 15
sf both blast s -13
sf both boast ed -6
sf both bring ed 17
sf both bring ing 60
sf both call base -11
sf both call ed 24
sf both call ing -38
sf both call s 23
sf both car base -10
sf both cast base -24
sf both celebrat ed -13
sf both certain base 45
sf both challeng ed 47
sf both chant ed -55
sf both chant s -9
sf both charg ed 31
sf both cheer ed -24
sf both cit ed -40
sf both cit ing -6
sf both claim base -52
sf both claim ed 51
sf both claim s 32
sf both clear base -17
sf both com base 7
sf both comment base -9
sf both comment ed -6
sf both compar ed -25
sf both complain ed -12
sf both complaint s -13
sf both conced ed -18
sf both concern ed -7
sf both concern s -37
sf both conclud ed 65
sf both conclud s -11
sf both confirm ed -39
sf both consider base -61
sf both consider ed 118
sf both consider ing -14
sf both continu base -14
sf both continu ed 16
sf both continu s -39
sf both convinc base -24
sf both convinc ed -17
sf both critical base -6
sf both criticism base 93
sf both criticiz ed 41
sf both criticiz ing 21
sf both debat base -41
sf both debat ed -47
sf both decid base 43
sf both decid ed -25
sf both decision base -20
sf both declar base -8
sf both declar ed 28
sf both declin ed -20
sf both deem ed 66
sf both deep base -29
sf both defend ed -23
sf both deliver ed -8
sf both demand ed -7
sf both demand s -37
sf both denounc ed -51
sf both deny ed -26
sf both derid ed -13
sf both describ ed 51
sf both describ ing -11
sf both describ s 16
sf both design ed 11
sf both determin ed -9
sf both devot ed -16
sf both disclos ed -49
sf both discuss ed -22
sf both discuss ing -26
sf both dismiss ed -26
sf both distanc ed -5
sf both divid ed -8
sf both doubt base 10
sf both doubt s -10
sf both draw base 39
sf both draw ed -22
sf both dub ed 35
sf both echo ed -29
sf both encourag ed -10
sf both endors base -8
sf both endors ed -29
sf both endorsement base -7
sf both estimat ed 57
sf both expect base 42
sf both expect ed 10
sf both expect ing -32
sf both explain ed 11
sf both explain ing -10
sf both explain s -16
sf both expos ed -17
sf both express ed -21
sf both fail ed -9
sf both far base 8
sf both favor base -10
sf both favor ed 53
sf both favor s -63
sf both fear base 77
sf both fear s -36
sf both feel base 69
sf both feel ed -43
sf both fil ed -31
sf both find ed -13
sf both find s -57
sf both fir ed 5
sf both focus ed -20
sf both focus s -29
sf both forecast base -12
sf both giv ed -38
sf both go base -31
sf both go ed -24
sf both goal base -24
sf both goe s -8
sf both going ing -20
sf both grow ing -7
sf both hard base -50
sf both harsh base -7
sf both hat base -28
sf both highlight ed -23
sf both hint s -31
sf both hir ed 43
sf both hit base -46
sf both hold ed -12
sf both hold s 40
sf both hop ed 76
sf both hop ing -47
sf both hop s -28
sf both identify base 21
sf both ignor base -11
sf both ignor ed -31
sf both includ ed -6
sf both indicat ed -49
sf both indicat s 65
sf both inform ed -50
sf both insist base -31
sf both insist ed 31
sf both intend ed -10
sf both interest base -6
sf both interest ed -20
sf both interject ed -14
sf both introduc ed -47
sf both it base -9
sf both join ed -6
sf both jok ed -55
sf both know base -57
sf both know ed 44
sf both know s -16
sf both label ed 92
sf both lambast ed 18
sf both lament ed -8
sf both launch ed -10
sf both lay ed -30
sf both learn ed -39
sf both leav ed 28
sf both less base -10
sf both liken ed 31
sf both list ed 6
sf both list s -11
sf both look base 73
sf both look ed -27
sf both look ing -14
sf both look s 78
sf both mak base 50
sf both mak ed -30
sf both mak ing -7
sf both mean base 47
sf both mean ed 65
sf both mention ed -23
sf both mention s -13
sf both messag base -12
sf both mind base -34
sf both mock ed -20
sf both movement base -52
sf both nam ed 53
sf both need ed 39
sf both nominat ed -7
sf both not base -32
sf both not ing -12
sf both not s 12
sf both offer base -26
sf both offer ed 7
sf both offer s -5
sf both open ed -6
sf both oppos base -7
sf both oppos ed -44
sf both oppos s -7
sf both opposition base -26
sf both opt ed -12
sf both optimistic base -6
sf both order ed 58
sf both pass ed -54
sf both persuad ed 15
sf both pick ed -12
sf both plan base -31
sf both plan ed -62
sf both plan s -31
sf both plead ed -21
sf both pledg base -8
sf both pledg ed -19
sf both point base -43
sf both point ed -41
sf both point ing -5
sf both point s 64
sf both post ed 35
sf both praiz ed 47
sf both predict base 25
sf both predict ed -6
sf both prefer base -17
sf both prefer ed 99
sf both prefer s -7
sf both present ed -30
sf both press ed -66
sf both project ed 33
sf both promiz base -57
sf both promiz ed 60
sf both promiz ing -44
sf both promiz s 46
sf both promot base -6
sf both propos ed -61
sf both proposal base -32
sf both provid base -6
sf both provid ed -44
sf both publish ed -20
sf both push base -9
sf both put base -61
sf both put s 72
sf both question base -42
sf both question ed -43
sf both question s -35
sf both quot ed -6
sf both rail ed -6
sf both rais ed -47
sf both rattl ed -54
sf both read base -20
sf both read s -18
sf both reason base -45
sf both rebuf ed -26
sf both recall base 72
sf both recall ed 44
sf both recall ing -9
sf both receiv ed -62
sf both recogniz ed 53
sf both recommend ed -5
sf both refer ed 68
sf both refer ing 20
sf both referenc base -11
sf both refus base 60
sf both refus ed -38
sf both refus s -28
sf both regard ed 89
sf both reject ed -40
sf both releas ed -69
sf both remain base -10
sf both remark ed -15
sf both remark s -9
sf both remember base -31
sf both remember ed 32
sf both remind ed 26
sf both remind ing -21
sf both repeat ed -11
sf both repeat ing -36
sf both reply ed -66
sf both report base -8
sf both report ed 19
sf both report s -24
sf both request base -6
sf both request ed 23
sf both request s -55
sf both requir ed 56
sf both respond ed -28
sf both return ed -44
sf both retweet ed -33
sf both reveal ed -26
sf both say base 88
sf both say ed 12
sf both say ing -52
sf both say s 22
sf both scar ed -10
sf both see base -46
sf both see ed 37
sf both see s 74
sf both seek ed -52
sf both seek ing 60
sf both seek s 30
sf both seem base 88
sf both seem ed 47
sf both seem s 37
sf both send ed -11
sf both sens base -25
sf both set base -44
sf both shar base -31
sf both shar ed -8
sf both sharp base 38
sf both shoot base -27
sf both shout ed -10
sf both show base -56
sf both show ed -23
sf both show ing -6
sf both show s 68
sf both sid ed -12
sf both sign base -17
sf both sign ed -43
sf both signal ed -6
sf both singl ed 18
sf both skeptical base -8
sf both sound ed 12
sf both sound s 56
sf both speak base -10
sf both speak ed -30
sf both speak ing -9
sf both speculation base -48
sf both spent base -9
sf both stand ed -12
sf both start s -7
sf both stat ed -66
sf both stat ing -18
sf both stat s 53
sf both statement base -13
sf both strategy base -42
sf both struck base 58
sf both stuck base -9
sf both suggest base -26
sf both suggest ed 68
sf both suggest ing -11
sf both suggest s -14
sf both support base -91
sf both support ed -19
sf both support ing -8
sf both support s -32
sf both supporter base -14
sf both supporter s -68
sf both surpriz base -31
sf both surpriz ed 72
sf both suspect ed 11
sf both tak ed -95
sf both talk base -13
sf both talk ed -31
sf both talk ing -33
sf both talk s 19
sf both tell base 36
sf both tell ing -8
sf both tell s -60
sf both thank ed -9
sf both ther base -35
sf both think base 6
sf both think ed 55
sf both think s 6
sf both threaten base -17
sf both threaten ed 44
sf both touch ed -46
sf both tout ed -21
sf both try base -11
sf both try ed -10
sf both turn ed -12
sf both tweet ed 35
sf both unveil ed -7
sf both urg ed 12
sf both urg ing -16
sf both used ed -53
sf both very base -13
sf both view ed 49
sf both view s -18
sf both voic ed -10
sf both vot base -31
sf both vot ed -36
sf both vow ed 38
sf both vow s -27
sf both want base 69
sf both want ed -30
sf both want s -13
sf both warn ed -26
sf both wary base -57
sf both welcom ed -6
sf both wonder base -25
sf both worry base -14
sf both worry ed -15
sf both worry s -43
sf both writ base 29
sf both writ s 20
sf both yell ed -19
sn after abl w 16
sn after accord 's -19
sn after accord , 63
sn after accord . -16
sn after accord — 47
sn after accus -ing -70
sn after accus CAP 8
sn after accus him 24
sn after accus the 9
sn after accusation w 56
sn after acknowledg , 32
sn after acknowledg that 11
sn after ad , -11
sn after ad . -19
sn after ad : 42
sn after ad that -40
sn after admit that 17
sn after agr to -38
sn after aim to 9
sn after alarm . -6
sn after alleg w 32
sn after announc , -19
sn after announc -s 19
sn after announc . -5
sn after announc a 30
sn after announc his 37
sn after announc it 6
sn after announc on -30
sn after announc that 10
sn after announc the -51
sn after announc w -56
sn after appear to -26
sn after appear w -102
sn after argu , 21
sn after argu . -8
sn after argu in -85
sn after argu that 61
sn after argu the 9
sn after ask , 9
sn after ask -s 49
sn after ask . -13
sn after ask CAP -81
sn after ask a 63
sn after ask her 9
sn after ask him -44
sn after ask his 10
sn after ask how 11
sn after ask if 52
sn after ask the 61
sn after ask to -6
sn after ask w 11
sn after ask what 43
sn after ask whether 10
sn after ask which 47
sn after assert that 12
sn after assertion that 11
sn after assum that 6
sn after assur CAP -38
sn after attack CAP 29
sn after attempt w 25
sn after back CAP 17
sn after begin -ing 28
sn after begin w -12
sn after believ , -52
sn after believ CAP -44
sn after believ he -36
sn after believ it 29
sn after believ that 36
sn after believ the 32
sn after believ w 15
sn after blam CAP 11
sn after blam the 9
sn after blast CAP 28
sn after boast his 12
sn after call " -111
sn after call -ing 8
sn after call -s 11
sn after call CAP 12
sn after call a -26
sn after call him 75
sn after call his 14
sn after call the -47
sn after call them -26
sn after call to 71
sn after call w -44
sn after cast -s 14
sn after cast himself 18
sn after cast the 6
sn after caution that 16
sn after chant " 74
sn after charg w 38
sn after cit CAP 5
sn after cit a 23
sn after cit the 6
sn after cit w 41
sn after claim he 5
sn after claim that 10
sn after claim to 46
sn after claim w 14
sn after com w -5
sn after compar the 20
sn after complaint that 22
sn after concern that 7
sn after conclud , -40
sn after conclud that 17
sn after consider -ing 24
sn after consider the 36
sn after consider w -40
sn after continu , -88
sn after continu . -11
sn after continu : 15
sn after continu w 93
sn after convinc that 46
sn after criticism CAP 42
sn after criticiz CAP 27
sn after criticiz for -17
sn after criticiz the 16
sn after criticiz w -15
sn after debat w 78
sn after decid not 14
sn after decid to -48
sn after decision to 21
sn after declar CAP 9
sn after declar that 29
sn after declar the -63
sn after declin to 29
sn after deem w -13
sn after defend CAP 9
sn after defend her 22
sn after defend his 15
sn after deliver w 6
sn after demand w 14
sn after deny any 13
sn after deny that 7
sn after describ as -56
sn after describ himself 10
sn after describ how 14
sn after describ the 51
sn after describ themselves 10
sn after discuss the 33
sn after discuss w 72
sn after draw w -9
sn after eager to 10
sn after endors CAP 20
sn after endors the 6
sn after estimat that 7
sn after expect a 24
sn after expect the -72
sn after explain , -18
sn after explain how 19
sn after explain why 46
sn after express w 8
sn after fail w 9
sn after far -ed -47
sn after fear the 54
sn after feel -ed 48
sn after feel w 15
sn after fil w 5
sn after find . -27
sn after find that 8
sn after find w 77
sn after focus -ing 8
sn after focus the 10
sn after focus w 27
sn after giv CAP 9
sn after giv w 80
sn after hold w -78
sn after hop that 7
sn after hop to 7
sn after hop w 9
sn after hop will -24
sn after identify as -23
sn after indicat that 6
sn after insist that 15
sn after intend to 35
sn after introduc w -10
sn after it 's 59
sn after it w -71
sn after keep -ing 15
sn after know " -61
sn after know , -57
sn after know -ing -41
sn after know CAP 40
sn after know how 15
sn after know to -23
sn after know what 35
sn after launch w 16
sn after lay w 6
sn after less w 8
sn after list the 9
sn after look -s -54
sn after look a -63
sn after look to 65
sn after look w -47
sn after mak CAP 12
sn after mak that 9
sn after mak to -24
sn after mak w 18
sn after mean to -42
sn after mention CAP 44
sn after mention his 30
sn after mention the 24
sn after nam CAP 13
sn after need w -34
sn after nominat CAP 51
sn after not , 18
sn after not -ing -38
sn after not -ly -67
sn after not . -6
sn after not that 42
sn after not the 33
sn after not w -68
sn after offer -ly 13
sn after offer -s 6
sn after offer a 14
sn after offer the -27
sn after offer w 11
sn after oppos the 19
sn after pass w 55
sn after plan to 59
sn after pledg that 10
sn after pledg to 17
sn after point , -49
sn after point . -8
sn after point CAP 34
sn after point that 8
sn after point the 7
sn after point w 19
sn after portray CAP 11
sn after post : 23
sn after post a 27
sn after post w 8
sn after praiz CAP 17
sn after praiz the 11
sn after predict that 22
sn after promiz to 15
sn after promot a 14
sn after propos -ing 18
sn after propos a 31
sn after propos w 19
sn after proposal to 48
sn after provid w 8
sn after publish w 6
sn after push to 9
sn after put , -35
sn after question CAP 51
sn after question her 6
sn after question his 6
sn after question how 9
sn after question is 55
sn after question the 29
sn after question whether 20
sn after quot CAP 12
sn after rais w 8
sn after recall the -11
sn after refer CAP -9
sn after refer the -7
sn after refer w 53
sn after refus to 66
sn after reiterat his 8
sn after reject the 6
sn after releas -ing 7
sn after releas w 35
sn after remain w 6
sn after remark that 5
sn after remind CAP 28
sn after repeat his 10
sn after reply , 8
sn after reply . -6
sn after report , 55
sn after report . -13
sn after report CAP -68
sn after report a -64
sn after report in -43
sn after report on 24
sn after report that 38
sn after report w -95
sn after requir to -64
sn after respond . -6
sn after reveal , -41
sn after reveal CAP 5
sn after reveal w -21
sn after rul that -78
sn after say " 54
sn after say 's -38
sn after say , -6
sn after say -ed -83
sn after say -ing 20
sn after say -ly -14
sn after say -s 11
sn after say . -27
sn after say : 10
sn after say CAP -23
sn after say DAY 5
sn after say NUM -35
sn after say a 14
sn after say about 44
sn after say after -52
sn after say an -104
sn after say and -5
sn after say as 13
sn after say at -58
sn after say before -35
sn after say for 70
sn after say he 32
sn after say her 63
sn after say his -28
sn after say if 71
sn after say in -69
sn after say is -51
sn after say it 66
sn after say no 20
sn after say of -82
sn after say on 47
sn after say she 52
sn after say so 30
sn after say some 6
sn after say that 9
sn after say the -10
sn after say their 14
sn after say they 74
sn after say this -48
sn after say those 7
sn after say to -74
sn after say w -56
sn after say was -36
sn after say were 85
sn after say when -35
sn after say who 7
sn after say — -37
sn after see -ing -26
sn after see -s -12
sn after see CAP 37
sn after see a 92
sn after see him 16
sn after see the 12
sn after see w -74
sn after seek to -37
sn after seek w 48
sn after seem -ed -24
sn after seem -ly -15
sn after seem like -65
sn after seem to 5
sn after seem w -105
sn after send w 5
sn after set w 8
sn after shar a 6
sn after sharp w -25
sn after shout , -6
sn after show , -7
sn after show -ing -27
sn after show -s 79
sn after show . -21
sn after show CAP 79
sn after show her -81
sn after show how 14
sn after show that 13
sn after show to -8
sn after show w 80
sn after sid CAP 8
sn after slam CAP 7
sn after speak -ly 13
sn after speak CAP 5
sn after speak the 9
sn after speak w 6
sn after start -ing 15
sn after stat . -7
sn after stat that 18
sn after struggl w 10
sn after suggest -ing 6
sn after suggest CAP 58
sn after suggest that 72
sn after suggest the 7
sn after suggest they 19
sn after suggest w -55
sn after support -ing -47
sn after support . -28
sn after support CAP 72
sn after support a 22
sn after support the 34
sn after support w 58
sn after supporter CAP 69
sn after suspect that 9
sn after tak -ing -32
sn after tak w 88
sn after talk -ing 9
sn after talk -ly 30
sn after talk CAP 33
sn after talk how 6
sn after talk the 7
sn after talk to 32
sn after talk w -16
sn after tell -s -56
sn after tell CAP -78
sn after tell an 38
sn after tell her -40
sn after tell him 22
sn after tell his -60
sn after tell me 99
sn after tell the -97
sn after tell them -49
sn after tell w 78
sn after tell you 14
sn after tend w 7
sn after ther w 16
sn after think CAP 26
sn after think he 50
sn after think she 7
sn after think that 9
sn after think the 17
sn after think w 13
sn after threaten to -30
sn after titl " 59
sn after tout his 17
sn after try w 54
sn after turn w 12
sn after tweet , -34
sn after tweet a 20
sn after tweet on 15
sn after tweet that 9
sn after tweet w -43
sn after underscor the 37
sn after understand the 15
sn after urg -s 9
sn after urg CAP 46
sn after urg him -70
sn after urg the 14
sn after urg w 28
sn after used w 38
sn after view , 26
sn after view CAP -31
sn after view as 21
sn after vot CAP 13
sn after vot a 6
sn after vot the 7
sn after vow to -10
sn after want CAP -16
sn after want a 17
sn after want the 6
sn after want to -76
sn after want w 68
sn after warn CAP 86
sn after wonder if 8
sn after wonder whether 14
sn after worry -ing -15
sn after worry CAP 17
sn after worry that 13
sn after writ " -67
sn after writ , 30
sn after writ -ing -58
sn after writ . -8
sn after writ : 42
sn after writ CAP -84
sn after writ in -17
sn after writ that 23
sn after writ the 5
sn after writ to 51
sn after writ w 41
sn before abl w -9
sn before accord 's 25
sn before accord , -97
sn before accord . 26
sn before accord — -75
sn before accus -ing -14
sn before accus CAP -5
sn before accus him -5
sn before accusation w -16
sn before acknowledg , -20
sn before ad , -63
sn before ad . 45
sn before ad that -18
sn before admit that -11
sn before agr to -8
sn before alarm . 14
sn before alleg w -15
sn before announc , 78
sn before announc -s -10
sn before announc . 7
sn before announc a -25
sn before announc his -33
sn before announc on 38
sn before announc that -7
sn before announc the -35
sn before announc w 57
sn before appear -ed -39
sn before appear to -55
sn before appear w -40
sn before argu , -32
sn before argu . 16
sn before argu in 35
sn before argu that -13
sn before ask , 24
sn before ask -s -16
sn before ask . 14
sn before ask CAP 21
sn before ask a -16
sn before ask him 48
sn before ask if -24
sn before ask the -27
sn before ask to -13
sn before ask w -9
sn before ask what -19
sn before ask which -27
sn before assur CAP 43
sn before attack CAP -6
sn before attempt w -8
sn before back CAP -10
sn before begin -ing -19
sn before begin w 19
sn before believ , 45
sn before believ CAP -10
sn before believ he -8
sn before believ it -13
sn before believ that -8
sn before believ the -7
sn before believ w -7
sn before blast CAP -6
sn before boast his -7
sn before call " -23
sn before call -ing -5
sn before call CAP -15
sn before call a -10
sn before call him -13
sn before call the -8
sn before call them -58
sn before call to -6
sn before call w -59
sn before cast himself -13
sn before caution that -8
sn before chant " -38
sn before charg w -61
sn before cit a -18
sn before cit the -6
sn before cit w -40
sn before com w 45
sn before complaint that -9
sn before conclud , -23
sn before conclud . 6
sn before consider a -9
sn before consider w -19
sn before continu . 14
sn before continu w -35
sn before convinc that -32
sn before criticiz for -23
sn before criticiz w -33
sn before debat w -52
sn before decid not -5
sn before decid to -8
sn before declar that -7
sn before declar the -61
sn before declin to -17
sn before deem w -34
sn before defend her -18
sn before defend his -12
sn before demand w -10
sn before deny any -11
sn before deny that -6
sn before describ as -23
sn before describ how -5
sn before describ the -6
sn before design to -21
sn before discuss the -32
sn before discuss w -27
sn before draw . 16
sn before draw w 35
sn before eager to -22
sn before endors CAP -8
sn before expect . 15
sn before expect to -101
sn before explain , -5
sn before explain . 6
sn before explain how -16
sn before explain why -29
sn before far -ed 30
sn before feel -ed -32
sn before find . 28
sn before find that -5
sn before find w -75
sn before focus w -15
sn before giv w -57
sn before hold w 38
sn before hop to -50
sn before hop will -9
sn before identify as -25
sn before insist that -5
sn before intend to -20
sn before introduc w 45
sn before it 's -47
sn before it -ed 46
sn before it w -32
sn before keep -ing -8
sn before know " -17
sn before know , 124
sn before know -ing -31
sn before know CAP -58
sn before know how -6
sn before know the -24
sn before know to -16
sn before know w 62
sn before know what -25
sn before launch w -11
sn before look a -12
sn before look to -9
sn before look w -37
sn before mak to 46
sn before mak w 19
sn before mean to -35
sn before mention CAP -36
sn before mention his -24
sn before mention the -11
sn before nam CAP -9
sn before need w -29
sn before not , -145
sn before not -ing 46
sn before not -ly 70
sn before not . 7
sn before not that -27
sn before not the -8
sn before not w 78
sn before offer -ly -6
sn before offer the -5
sn before offer w -6
sn before oppos the -10
sn before pass w -43
sn before plan to -16
sn before point , -45
sn before point . 10
sn before point CAP -26
sn before point w -11
sn before predict . 6
sn before predict that -7
sn before promiz to -24
sn before promot a -5
sn before propos -ing -15
sn before propos a -17
sn before propos w -15
sn before proposal to -9
sn before provid w -7
sn before put , -44
sn before question CAP -43
sn before question is -29
sn before question whether -11
sn before quot CAP -12
sn before rais -s 37
sn before rais w -7
sn before read , 18
sn before recall the 28
sn before refer CAP -23
sn before refer the -26
sn before refer w -46
sn before refus to -10
sn before reiterat his -6
sn before releas -ing -6
sn before releas w -29
sn before repeat his -7
sn before reply , 53
sn before reply . 7
sn before report , -25
sn before report -ing -37
sn before report . 18
sn before report CAP -6
sn before report a 67
sn before report in 19
sn before report on -17
sn before report that -23
sn before report w 107
sn before requir to -11
sn before respond , 13
sn before respond . 7
sn before reveal , 69
sn before reveal w -33
sn before rul that 79
sn before say " -8
sn before say 's 77
sn before say , -43
sn before say -ed -21
sn before say -ing 23
sn before say -ly 39
sn before say -s -27
sn before say . 33
sn before say : -90
sn before say NUM 43
sn before say about -32
sn before say after 74
sn before say an 69
sn before say and 15
sn before say as 42
sn before say at 34
sn before say before 61
sn before say for -20
sn before say he -58
sn before say her -26
sn before say his 12
sn before say if -65
sn before say in 66
sn before say is 17
sn before say it -31
sn before say no -9
sn before say on -54
sn before say she -61
sn before say so -12
sn before say that -48
sn before say the -93
sn before say they -51
sn before say this 77
sn before say to 77
sn before say w 35
sn before say was -51
sn before say were -57
sn before say when 41
sn before say who 6
sn before say — 46
sn before see -ing -17
sn before see CAP -41
sn before see a -46
sn before see him -5
sn before see the -12
sn before see w 47
sn before seek to -60
sn before seek w -23
sn before seem -ed -28
sn before seem -ly -42
sn before seem like -30
sn before seem to -14
sn before seem w 69
sn before set w -5
sn before sharp w -23
sn before shout , 14
sn before show , 25
sn before show -ing -33
sn before show -s -28
sn before show . 24
sn before show CAP -29
sn before show her -7
sn before show how -10
sn before show that -6
sn before show to -37
sn before show w -59
sn before sound w -33
sn before speak -ly -12
sn before start -ing -9
sn before stat , -42
sn before stat . 9
sn before struggl w -6
sn before suggest CAP -45
sn before suggest that -33
sn before suggest they -8
sn before suggest w -20
sn before support -ing 51
sn before support . 31
sn before support CAP -49
sn before support a -19
sn before support the -23
sn before support w -53
sn before supporter CAP -49
sn before tak -ing 50
sn before tak w -81
sn before talk -ing -7
sn before talk -ly -17
sn before talk CAP -7
sn before talk to -26
sn before talk w 34
sn before tell CAP 64
sn before tell a 48
sn before tell an -15
sn before tell her 51
sn before tell him -14
sn before tell his 63
sn before tell me -90
sn before tell the 71
sn before tell them -39
sn before tell w -47
sn before ther w -7
sn before think CAP -5
sn before threaten to -17
sn before titl " -24
sn before tout his -16
sn before try w -29
sn before turn w -5
sn before tweet a -6
sn before tweet on -13
sn before tweet w -33
sn before underscor the -12
sn before urg CAP -14
sn before urg him -17
sn before urg the -5
sn before urg w -14
sn before used w -30
sn before view , -86
sn before view as -38
sn before vot CAP -7
sn before vow to -16
sn before want CAP -27
sn before want to 9
sn before want w -63
sn before warn CAP -30
sn before wonder whether -10
sn before worry -ing 19
sn before worry CAP -6
sn before worry that -8
sn before writ " -8
sn before writ , -68
sn before writ -ing 62
sn before writ . 18
sn before writ : -6
sn before writ CAP 89
sn before writ in -34
sn before writ that -9
sn before writ to -32
sn before writ w -33
sn both abl w -8
sn both accord 's -7
sn both accord , 22
sn both accord . -11
sn both accord — 47
sn both accus -ing 78
sn both accus him -19
sn both accus the -8
sn both accusation w -44
sn both acknowledg , -21
sn both acknowledg that -6
sn both ad , 48
sn both ad . -26
sn both ad : -40
sn both ad that 56
sn both admit that -6
sn both agr to 43
sn both aim to -6
sn both alarm . -9
sn both alleg w -19
sn both announc , -67
sn both announc -s -10
sn both announc a -5
sn both announc his -10
sn both announc on -10
sn both announc the 71
sn both appear -ed 28
sn both appear to 55
sn both appear w 123
sn both argu . -8
sn both argu in 23
sn both argu that -50
sn both argu the -8
sn both ask , -37
sn both ask -s -38
sn both ask CAP 73
sn both ask a -53
sn both ask her -6
sn both ask him -6
sn both ask his -7
sn both ask how -9
sn both ask if -36
sn both ask the -46
sn both ask to 11
sn both ask what -31
sn both ask whether -6
sn both ask which -30
sn both assert that -9
sn both assertion that -6
sn both assur CAP -6
sn both attack CAP -23
sn both attempt w -17
sn both back CAP -8
sn both begin -ing -9
sn both begin w -14
sn both believ CAP 48
sn both believ he 41
sn both believ it -18
sn both believ that -29
sn both believ the -26
sn both believ w -9
sn both blam CAP -9
sn both blam the -8
sn both blast CAP -22
sn both call " 117
sn both call -s -10
sn both call a 31
sn both call him -71
sn both call his -10
sn both call the 52
sn both call them 67
sn both call to -68
sn both call w 75
sn both cast -s -9
sn both cast himself -8
sn both cast the -5
sn both caution that -9
sn both chant " -52
sn both charg w 9
sn both cit a -6
sn both claim that -8
sn both claim to -45
sn both claim w -10
sn both com w -61
sn both compar the -18
sn both complaint that -13
sn both conclud , 58
sn both conclud that -15
sn both consider -ing -19
sn both consider a 6
sn both consider the -34
sn both consider w 49
sn both continu , 84
sn both continu : -11
sn both continu w -80
sn both convinc that -17
sn both criticism CAP -39
sn both criticiz CAP -25
sn both criticiz for 38
sn both criticiz the -14
sn both criticiz w 42
sn both debat w -37
sn both decid not -9
sn both decid to 53
sn both decision to -19
sn both declar CAP -6
sn both declar that -22
sn both declar the 96
sn both declin to -12
sn both deem w 39
sn both defend CAP -5
sn both defend her -5
sn both describ as 69
sn both describ himself -10
sn both describ how -8
sn both describ the -48
sn both describ themselves -7
sn both design to 11
sn both discuss w -56
sn both draw . -13
sn both draw w -29
sn both endors CAP -12
sn both estimat that -7
sn both expect . -11
sn both expect a -22
sn both expect the 73
sn both expect to 48
sn both explain , 18
sn both explain why -21
sn both far -ed 9
sn both fear the -51
sn both feel -ed -27
sn both feel w -14
sn both focus -ing -5
sn both focus the -10
sn both focus w -13
sn both giv w -39
sn both hold w 43
sn both hop that -5
sn both hop to 17
sn both hop w -5
sn both hop will 31
sn both identify as 45
sn both insist that -10
sn both intend to -24
sn both introduc w -42
sn both it 's -16
sn both it -ed -70
sn both it w 84
sn both keep -ing -7
sn both know " 72
sn both know , -104
sn both know -ing 67
sn both know CAP -10
sn both know how -9
sn both know the 17
sn both know to 39
sn both know w -75
sn both know what -11
sn both launch w -6
sn both list the -9
sn both look -s 55
sn both look a 70
sn both look to -59
sn both look w 69
sn both mak CAP -7
sn both mak to -33
sn both mak w -62
sn both mean to 68
sn both mention CAP -9
sn both mention his -6
sn both mention the -13
sn both nam CAP -7
sn both need w 49
sn both nominat CAP -48
sn both not , 92
sn both not -ing -14
sn both not -ly -13
sn both not that -19
sn both not the -25
sn both not w -28
sn both offer -ly -7
sn both offer a -11
sn both offer the 32
sn both offer w -5
sn both oppos the -10
sn both pass w -17
sn both plan to -49
sn both pledg that -7
sn both pledg to -13
sn both point , 73
sn both point CAP -11
sn both point that -5
sn both point the -6
sn both point w -9
sn both portray CAP -9
sn both post : -21
sn both post a -23
sn both post w -6
sn both praiz CAP -14
sn both praiz the -9
sn both predict that -16
sn both promot a -8
sn both propos a -15
sn both proposal to -43
sn both push to -8
sn both put , 58
sn both question CAP -11
sn both question how -7
sn both question is -31
sn both question the -25
sn both question whether -11
sn both rais -s -43
sn both read , -21
sn both recall the -26
sn both refer CAP 28
sn both refer the 28
sn both refer w -10
sn both refus to -59
sn both releas w -7
sn both remind CAP -25
sn both reply , -62
sn both report , -38
sn both report -ing 31
sn both report . -5
sn both report CAP 70
sn both report a -10
sn both report in 14
sn both report on -15
sn both report that -16
sn both report w -32
sn both requir to 70
sn both respond , -12
sn both reveal , -59
sn both reveal w 47
sn both say " -53
sn both say 's -50
sn both say , 40
sn both say -ed 91
sn both say -ing -49
sn both say -ly -28
sn both say -s 16
sn both say . -11
sn both say : 45
sn both say CAP 28
sn both say DAY -13
sn both say NUM -8
sn both say a -12
sn both say about -15
sn both say after -36
sn both say an 56
sn both say and -10
sn both say as -54
sn both say at 13
sn both say before -33
sn both say for -62
sn both say he 5
sn both say her -41
sn both say his 21
sn both say if -11
sn both say in -16
sn both say is 19
sn both say it -43
sn both say no -11
sn both say of 34
sn both say on 7
sn both say so -18
sn both say that 21
sn both say the 66
sn both say their -11
sn both say they -37
sn both say this -58
sn both say to -13
sn both say w 24
sn both say was 67
sn both say were -53
sn both say when -11
sn both say who -13
sn both say — -14
sn both see -ing 41
sn both see -s 15
sn both see a -69
sn both see him -12
sn both seek to 70
sn both seek w -29
sn both seem -ed 50
sn both seem -ly 47
sn both seem like 81
sn both seem w 18
sn both sharp w 38
sn both shout , -8
sn both show , -20
sn both show -ing 51
sn both show -s -62
sn both show CAP -55
sn both show her 82
sn both show that -7
sn both show to 41
sn both show w -26
sn both sid CAP -6
sn both sound w 37
sn both speak the -8
sn both start -ing -6
sn both stat , 38
sn both stat that -14
sn both suggest CAP -17
sn both suggest that -45
sn both suggest the -5
sn both suggest they -12
sn both suggest w 65
sn both support -ing -6
sn both support CAP -34
sn both support the -12
sn both support w -7
sn both supporter CAP -25
sn both suspect that -6
sn both tak -ing -24
sn both tak w -9
sn both talk -ly -16
sn both talk CAP -27
sn both talk to -6
sn both talk w -27
sn both tell -s 49
sn both tell CAP 9
sn both tell a -81
sn both tell an -26
sn both tell her -19
sn both tell him -10
sn both tell his -7
sn both tell me -23
sn both tell the 23
sn both tell them 65
sn both tell w -68
sn both tell you -10
sn both ther w -9
sn both think CAP -21
sn both think he -48
sn both think that -7
sn both think the -15
sn both think w -9
sn both threaten to 41
sn both titl " -48
sn both try w -28
sn both turn w -7
sn both tweet , 33
sn both tweet a -14
sn both tweet that -8
sn both tweet w 60
sn both underscor the -27
sn both understand the -14
sn both urg -s -7
sn both urg CAP -38
sn both urg him 74
sn both urg the -9
sn both urg w -15
sn both used w -9
sn both view , 31
sn both view CAP 34
sn both vot CAP -6
sn both vow to 21
sn both want CAP 34
sn both want a -16
sn both want to 58
sn both want w -13
sn both warn CAP -75
sn both worry CAP -12
sn both writ " 72
sn both writ , 21
sn both writ -ing -11
sn both writ . -10
sn both writ : -37
sn both writ CAP -19
sn both writ in 45
sn both writ that -14
sn both writ to -21
sn both writ w -11
w after far base 40
w after far ed 36
w after far ing 57
w after far s 39
w after left base 47
w after left ed 27
w after left ing 91
w after left s 22
w after none base 36
w after none ed -79
w after none ing 61
w after none s 73
w after right base 24
w after right ed -56
w after right ing -38
w after right s -23
w before far ed -21
w before far ing -26
w before far s 13
w before left base -27
w before left ed -9
w before left ing -39
w before left s -19
w before none ing -36
w before none s -37
w before right base 11
w before right ed 21
w before right ing 37
w before right s 19
w both far base -85
w both far ed -15
w both far ing -50
w both far s -86
w both left base -29
w both left ed -21
w both left ing -78
w both left s -10
w both none base -40
w both none ed 71
w both none ing -37
w both none s -54
w both right base -48
w both right ed 12
w both right ing -6
wl after far " 56
wl after far , 76
wl after far -ed 11
wl after far -s -14
wl after far CAP -43
wl after far DAY 12
wl after far a -54
wl after far and 38
wl after far before 7
wl after far but 65
wl after far by 10
wl after far in 42
wl after far or 7
wl after far the 17
wl after far w -7
wl after far with 6
wl after far without 8
wl after far — 66
wl after left " -51
wl after left ' -40
wl after left ( 35
wl after left , 27
wl after left -ing -61
wl after left -ly 8
wl after left -s -95
wl after left . 82
wl after left : 98
wl after left ; 70
wl after left CAP 37
wl after left DAY 31
wl after left NUM 52
wl after left ^ 77
wl after left about 47
wl after left after 89
wl after left although 78
wl after left among 6
wl after left and 105
wl after left are 15
wl after left at 70
wl after left because 88
wl after left before 52
wl after left but 88
wl after left by 49
wl after left despite 17
wl after left did 34
wl after left do -62
wl after left does -18
wl after left for 36
wl after left from 41
wl after left had 19
wl after left have 6
wl after left how -48
wl after left if 103
wl after left in -11
wl after left is -7
wl after left of -7
wl after left over 14
wl after left since 54
wl after left so 21
wl after left than -42
wl after left though 100
wl after left to 24
wl after left w -52
wl after left was -56
wl after left what -72
wl after left when 60
wl after left where 36
wl after left whether 61
wl after left which -90
wl after left while 89
wl after left who -71
wl after left whom -75
wl after left why 30
wl after left with 41
wl after left yet 53
wl after left — 62
wl after none " -40
wl after none 's 22
wl after none , -43
wl after none -ed -36
wl after none CAP -48
wl after none NUM -53
wl after none ^ 61
wl after none a 106
wl after none after 11
wl after none an 44
wl after none and 77
wl after none as -75
wl after none but 13
wl after none by 9
wl after none despite 25
wl after none for 60
wl after none he -43
wl after none in 31
wl after none it 78
wl after none of 56
wl after none she -93
wl after none that -51
wl after none the 89
wl after none they -18
wl after none under -69
wl after none what -36
wl after none when 85
wl after none which -29
wl after none while 52
wl after none who -11
wl after none with 34
wl after none — -8
wl after right " -64
wl after right , -98
wl after right -s -23
wl after right CAP -75
wl after right ^ 24
wl after right but -17
wl after right that -27
wl after right w -13
wl before far " -26
wl before far , -28
wl before far -ed -9
wl before far -s -30
wl before far CAP 59
wl before far DAY -10
wl before far a 58
wl before far and -15
wl before far but -45
wl before far by -7
wl before far in -32
wl before far the -15
wl before far w 5
wl before far — -53
wl before left " 49
wl before left ' 37
wl before left ( -15
wl before left , -26
wl before left -ed 59
wl before left -ing 65
wl before left -ly 22
wl before left -s 49
wl before left . -30
wl before left : -46
wl before left ; -23
wl before left CAP -15
wl before left DAY -14
wl before left NUM -45
wl before left ^ -63
wl before left about -18
wl before left after -48
wl before left although -47
wl before left and -55
wl before left as 10
wl before left at -42
wl before left because -40
wl before left before -29
wl before left but -40
wl before left by -23
wl before left despite -11
wl before left did -27
wl before left do 54
wl before left does -11
wl before left for -18
wl before left from -20
wl before left had -9
wl before left how -25
wl before left if -52
wl before left in -61
wl before left is -11
wl before left of -40
wl before left on 26
wl before left over -7
wl before left since -28
wl before left so -9
wl before left than 55
wl before left though -47
wl before left to -44
wl before left w 10
wl before left was 69
wl before left what 38
wl before left when -79
wl before left where -59
wl before left whether -36
wl before left which 11
wl before left while -43
wl before left who -18
wl before left whom 9
wl before left why -8
wl before left will 33
wl before left yet -24
wl before left — -34
wl before none " 12
wl before none 's -43
wl before none -ed 19
wl before none -ing -93
wl before none CAP 20
wl before none NUM 12
wl before none ^ -49
wl before none a -52
wl before none an -17
wl before none and -58
wl before none as 48
wl before none but -25
wl before none despite -18
wl before none for -39
wl before none in -12
wl before none it 14
wl before none of 9
wl before none she -26
wl before none that 58
wl before none the -11
wl before none they -43
wl before none under 86
wl before none what -25
wl before none when -43
wl before none which 20
wl before none while -16
wl before none with -11
wl before none — 14
wl before right " 35
wl before right , 61
wl before right -s -17
wl before right CAP -54
wl before right ^ 13
wl before right but 32
wl before right that 39
wl before right the 26
wl before right w 26
wl both far " -45
wl both far , -73
wl both far -s 33
wl both far CAP -29
wl both far and -31
wl both far but -23
wl both far in -12
wl both far — -18
wl both left ' 7
wl both left ( -20
wl both left , -5
wl both left -ed -109
wl both left -ing -5
wl both left -ly -33
wl both left -s 48
wl both left . -59
wl both left : -60
wl both left ; -50
wl both left CAP -35
wl both left DAY -17
wl both left NUM -15
wl both left ^ -51
wl both left about -30
wl both left after -48
wl both left although -38
wl both left and -65
wl both left are -12
wl both left as -20
wl both left at -35
wl both left because -53
wl both left before -25
wl both left but -69
wl both left by -30
wl both left despite -7
wl both left did -8
wl both left do 16
wl both left does 25
wl both left for -19
wl both left from -21
wl both left had -11
wl both left have -8
wl both left how 59
wl both left if -61
wl both left in 43
wl both left is 15
wl both left of 32
wl both left on -42
wl both left over -7
wl both left since -28
wl both left so -12
wl both left than -7
wl both left though -60
wl both left to 9
wl both left w 48
wl both left was -24
wl both left what 42
wl both left when -10
wl both left whether -28
wl both left which 73
wl both left while -53
wl both left who 75
wl both left whom 74
wl both left why -22
wl both left will -33
wl both left with -42
wl both left yet -32
wl both left — -43
wl both none " 12
wl both none 's 15
wl both none , 36
wl both none -ed 20
wl both none -ing 58
wl both none CAP 23
wl both none NUM 37
wl both none ^ -29
wl both none a -72
wl both none after -8
wl both none an -29
wl both none and -50
wl both none as 33
wl both none by -6
wl both none despite -8
wl both none for -26
wl both none he 36
wl both none in -20
wl both none it -102
wl both none of -74
wl both none she 104
wl both none that -7
wl both none the -96
wl both none they 41
wl both none under -39
wl both none what 57
wl both none when -53
wl both none which 7
wl both none while -43
wl both none who 16
wl both none with -24
wl both right " -6
wl both right , 24
wl both right -s 34
wl both right CAP 91
wl both right ^ -58
wl both right but -26
wl both right that -17
wl both right the -54
wl both right w -16
wn after far " , 18
wn after far " that 5
wn after far " the 17
wn after far , " 15
wn after far , , 30
wn after far , -ing 12
wn after far , -s -26
wn after far , DAY 12
wn after far , a 11
wn after far , at 13
wn after far , he 7
wn after far , her 9
wn after far , himself 6
wn after far , his 13
wn after far , in 72
wn after far , of -45
wn after far , on 40
wn after far , that 18
wn after far , the 12
wn after far , to 27
wn after far , w 37
wn after far -s CAP 8
wn after far CAP CAP 20
wn after far CAP w 25
wn after far a w 10
wn after far and -ing 5
wn after far and CAP 8
wn after far and himself 15
wn after far and his 8
wn after far and that 9
wn after far and the 10
wn after far and to 10
wn after far and w 9
wn after far but that 9
wn after far but the 8
wn after far but w 17
wn after far w CAP 30
wn after far w the 9
wn after far w w 48
wn after far — the 8
wn after left " " -32
wn after left " , -32
wn after left " -ing -57
wn after left " -ly -27
wn after left " -s 7
wn after left " . -24
wn after left " : 40
wn after left " CAP 22
wn after left " DAY -29
wn after left " NUM 15
wn after left " a 22
wn after left " about -62
wn after left " after -13
wn after left " an -18
wn after left " as -21
wn after left " at -43
wn after left " he 38
wn after left " him -27
wn after left " his 39
wn after left " in -54
wn after left " me -57
wn after left " of -47
wn after left " on -68
wn after left " that 67
wn after left " them -50
wn after left " this -15
wn after left " to 8
wn after left " w -10
wn after left " when -14
wn after left " — -16
wn after left ' . -5
wn after left , " -12
wn after left , , -91
wn after left , -ed 52
wn after left , -ing 65
wn after left , -ly 40
wn after left , -s 67
wn after left , . -70
wn after left , : -33
wn after left , ; -81
wn after left , CAP -10
wn after left , DAY -45
wn after left , NUM 31
wn after left , a -13
wn after left , about 22
wn after left , an -7
wn after left , any 23
wn after left , as 41
wn after left , at 18
wn after left , by 16
wn after left , for 42
wn after left , he 37
wn after left , her -7
wn after left , him 49
wn after left , himself 21
wn after left , his -34
wn after left , how 17
wn after left , in -35
wn after left , it 35
wn after left , its 33
wn after left , not 39
wn after left , of 76
wn after left , on -36
wn after left , one 44
wn after left , several 24
wn after left , she 38
wn after left , some 8
wn after left , that 56
wn after left , the 34
wn after left , their 32
wn after left , them -19
wn after left , they 53
wn after left , this -62
wn after left , those 12
wn after left , to 72
wn after left , up 22
wn after left , w 31
wn after left , why 16
wn after left , with 57
wn after left , — -67
wn after left -ed to 16
wn after left -ing -s 26
wn after left -ing . -40
wn after left -ing that 56
wn after left -ing to -28
wn after left -ing w 71
wn after left -s CAP -9
wn after left -s to -18
wn after left -s w 19
wn after left . CAP 12
wn after left : CAP 11
wn after left : the 8
wn after left : to 13
wn after left : w 13
wn after left ; they 12
wn after left CAP CAP 13
wn after left CAP the 15
wn after left CAP to -40
wn after left CAP w 35
wn after left NUM CAP 23
wn after left ^ " 13
wn after left ^ , 48
wn after left ^ -ed 22
wn after left ^ -ing 24
wn after left ^ -ly 26
wn after left ^ -s 27
wn after left ^ : 15
wn after left ^ CAP 41
wn after left ^ DAY 36
wn after left ^ NUM 8
wn after left ^ a 31
wn after left ^ after -41
wn after left ^ and 7
wn after left ^ another 10
wn after left ^ at 21
wn after left ^ both 5
wn after left ^ for 13
wn after left ^ he 24
wn after left ^ her 18
wn after left ^ his 12
wn after left ^ in 37
wn after left ^ its 6
wn after left ^ most 8
wn after left ^ of 16
wn after left ^ on 32
wn after left ^ she 13
wn after left ^ that 19
wn after left ^ the 54
wn after left ^ their 7
wn after left ^ these 7
wn after left ^ they 14
wn after left ^ this 23
wn after left ^ to 39
wn after left ^ w 45
wn after left ^ was 18
wn after left ^ when 29
wn after left ^ with 13
wn after left ^ — 24
wn after left about they 8
wn after left after CAP 8
wn after left after a 10
wn after left after him 10
wn after left after the 22
wn after left after to 8
wn after left after w 13
wn after left although that 10
wn after left and -s 13
wn after left and CAP 6
wn after left and a 9
wn after left and he 12
wn after left and that 7
wn after left and the 8
wn after left and them 9
wn after left and to 36
wn after left and w 13
wn after left as , -7
wn after left as -ing -20
wn after left as -s 45
wn after left as . -30
wn after left as : -22
wn after left as CAP -11
wn after left as his 15
wn after left as how 20
wn after left as in 14
wn after left as on 13
wn after left as that 9
wn after left as the 27
wn after left as their 21
wn after left as to 71
wn after left as w 95
wn after left because CAP 8
wn after left because that 6
wn after left but , 20
wn after left but -ing 7
wn after left but CAP 15
wn after left but he 12
wn after left but she 7
wn after left but that 19
wn after left but the 17
wn after left but they 7
wn after left but to 17
wn after left but w 28
wn after left for the 8
wn after left from w 19
wn after left if to 23
wn after left in , -31
wn after left in CAP 37
wn after left in to -24
wn after left in w 21
wn after left of that 5
wn after left since his 8
wn after left than . -11
wn after left though CAP 18
wn after left though that 14
wn after left though to 23
wn after left though w 10
wn after left to -s 10
wn after left to w 26
wn after left w " 15
wn after left w , 18
wn after left w -ing 72
wn after left w -s 13
wn after left w . -27
wn after left w CAP 25
wn after left w a 122
wn after left w about -25
wn after left w at -39
wn after left w he -40
wn after left w his 48
wn after left w in -62
wn after left w the 28
wn after left w to -13
wn after left w w 9
wn after left w was -66
wn after left w will -33
wn after left what " 28
wn after left what . -12
wn after left what as 16
wn after left what w -72
wn after left when , 8
wn after left when CAP 27
wn after left when a 9
wn after left when him 8
wn after left when his 17
wn after left when the -43
wn after left when to 9
wn after left when w 14
wn after left where to 29
wn after left which " -29
wn after left which , 42
wn after left which as -59
wn after left which that 58
wn after left which the 22
wn after left which w -33
wn after left which was -20
wn after left while CAP 8
wn after left while a 5
wn after left while the 16
wn after left while they 11
wn after left while to 13
wn after left while w 13
wn after left whom as -42
wn after left with CAP 7
wn after left with the 6
wn after left with to 6
wn after left with w 8
wn after left — -s 22
wn after left — CAP 27
wn after left — a 25
wn after left — he 6
wn after left — she 6
wn after left — that 6
wn after left — the 19
wn after left — to 17
wn after left — w 5
wn after none , -ed -21
wn after none , CAP 18
wn after none , a 83
wn after none , that -69
wn after none , the -17
wn after none , to -55
wn after none , w -44
wn after none -s , -7
wn after none -s -ed -19
wn after none -s -ing -47
wn after none -s -ly -71
wn after none -s CAP -44
wn after none -s as -21
wn after none -s that 47
wn after none -s to -35
wn after none -s w -22
wn after none CAP , 22
wn after none CAP -ed -31
wn after none CAP -ing 29
wn after none CAP as -21
wn after none CAP for -17
wn after none CAP the 30
wn after none CAP to -5
wn after none CAP w -47
wn after none ^ 's 8
wn after none ^ CAP 6
wn after none ^ on 8
wn after none ^ the -60
wn after none ^ w 15
wn after none ^ whether 6
wn after none a w 40
wn after none and to -33
wn after none and w 20
wn after none he to 30
wn after none he w -45
wn after none it that 45
wn after none it to -27
wn after none it w -10
wn after none she to -8
wn after none that to 37
wn after none the CAP 12
wn after none the is 21
wn after none the of 20
wn after none the that 11
wn after none the w -11
wn after none w " -14
wn after none w , 10
wn after none w -ed -43
wn after none w -ing -7
wn after none w -s -13
wn after none w . -8
wn after none w CAP -37
wn after none w a -68
wn after none w as 26
wn after none w in 43
wn after none w of 33
wn after none w on 45
wn after none w that -34
wn after none w the -11
wn after none w to -22
wn after none w w -19
wn after none which to -12
wn after none who to -63
wn after right " 's -7
wn after right " , -24
wn after right " . -12
wn after right , 's -43
wn after right , , 27
wn after right , . -13
wn after right , — -29
wn after right -s , -17
wn after right ^ , 88
wn after right the , -24
wn after right the . -13
wn after right w , 54
wn before far " the -11
wn before far , " -5
wn before far , , -7
wn before far , -ing -8
wn before far , -s 33
wn before far , CAP 17
wn before far , DAY -8
wn before far , at -12
wn before far , her -7
wn before far , his -11
wn before far , in -63
wn before far , of 53
wn before far , on -39
wn before far , that -10
wn before far , the -7
wn before far , to -15
wn before far , w -29
wn before far CAP CAP -7
wn before far CAP w -22
wn before far a w -8
wn before far and CAP -5
wn before far and himself -10
wn before far and his -7
wn before far and the -6
wn before far and w -7
wn before far but the -5
wn before far but w -11
wn before far w CAP -16
wn before far w w -37
wn before far — the -7
wn before left " , -15
wn before left " -ing 75
wn before left " -ly 51
wn before left " -s -17
wn before left " . 46
wn before left " : -83
wn before left " CAP -26
wn before left " DAY 57
wn before left " NUM -7
wn before left " a 7
wn before left " about 13
wn before left " after 34
wn before left " an 51
wn before left " as 60
wn before left " at 7
wn before left " he -25
wn before left " him -16
wn before left " his -21
wn before left " in 9
wn before left " me 63
wn before left " of -23
wn before left " on 103
wn before left " that -45
wn before left " the 18
wn before left " them -7
wn before left " this 34
wn before left " to 56
wn before left " when 23
wn before left " with 7
wn before left " — 36
wn before left ' . 9
wn before left , " -11
wn before left , , -29
wn before left , -ed -49
wn before left , -ing -10
wn before left , -ly -69
wn before left , -s -55
wn before left , . 101
wn before left , : -47
wn before left , ; 48
wn before left , CAP 13
wn before left , DAY 28
wn before left , NUM -23
wn before left , a -31
wn before left , about -6
wn before left , an -35
wn before left , any -16
wn before left , as -20
wn before left , at -8
wn before left , by -8
wn before left , for -14
wn before left , he -30
wn before left , her 6
wn before left , him -24
wn before left , himself -6
wn before left , his 29
wn before left , how -7
wn before left , in 24
wn before left , it -18
wn before left , its -22
wn before left , not -15
wn before left , of -37
wn before left , on 17
wn before left , one -27
wn before left , several -12
wn before left , she -14
wn before left , that -53
wn before left , the 27
wn before left , their -10
wn before left , them -56
wn before left , they -13
wn before left , this 47
wn before left , to -6
wn before left , up -12
wn before left , w -13
wn before left , why -8
wn before left , with -47
wn before left , — 94
wn before left -ed to -6
wn before left -ing -s -9
wn before left -ing . 46
wn before left -ing that -28
wn before left -ing to 71
wn before left -ing w -62
wn before left -s CAP -35
wn before left -s to 37
wn before left . CAP -7
wn before left ; they -7
wn before left CAP w -22
wn before left ^ , -28
wn before left ^ -ed -10
wn before left ^ -ing -12
wn before left ^ -ly -18
wn before left ^ -s -12
wn before left ^ : -6
wn before left ^ CAP -28
wn before left ^ DAY -29
wn before left ^ a -15
wn before left ^ after 44
wn before left ^ and -7
wn before left ^ another -7
wn before left ^ at -18
wn before left ^ he -7
wn before left ^ her -8
wn before left ^ his -6
wn before left ^ in -13
wn before left ^ on -28
wn before left ^ that -9
wn before left ^ the -29
wn before left ^ this -9
wn before left ^ to -10
wn before left ^ w -27
wn before left ^ when -27
wn before left ^ with -11
wn before left ^ — -20
wn before left after him -6
wn before left after the -11
wn before left after w -7
wn before left and -s -10
wn before left and he -7
wn before left and w -8
wn before left as , -21
wn before left as -ing 33
wn before left as -s -23
wn before left as . 35
wn before left as : 33
wn before left as CAP -38
wn before left as a 29
wn before left as his -9
wn before left as how -14
wn before left as in -43
wn before left as on -8
wn before left as that -5
wn before left as the -9
wn before left as their -7
wn before left as to -22
wn before left as w -54
wn before left but , -14
wn before left but CAP -8
wn before left but that -13
wn before left but w -13
wn before left from w -7
wn before left in , -32
wn before left since his -7
wn before left than . 15
wn before left though CAP -8
wn before left though to -9
wn before left though w -5
wn before left to w -10
wn before left w " -16
wn before left w , 30
wn before left w -ing -28
wn before left w -s -36
wn before left w . 52
wn before left w CAP -45
wn before left w a -53
wn before left w about -17
wn before left w he -22
wn before left w his -28
wn before left w in 13
wn before left w that 39
wn before left w the -28
wn before left w to 24
wn before left w w 24
wn before left w was 42
wn before left w will -16
wn before left what " -16
wn before left what . 27
wn before left what as -47
wn before left what w 13
wn before left when CAP -12
wn before left when his -11
wn before left when the -23
wn before left when w -7
wn before left which " -17
wn before left which , 32
wn before left which as 26
wn before left which that -18
wn before left which the -21
wn before left which w 23
wn before left which was -17
wn before left while they -7
wn before left while w -6
wn before left whom as -17
wn before left — -s -12
wn before left — CAP -9
wn before left — a -19
wn before left — the -11
wn before none , -ed -30
wn before none , CAP -51
wn before none , a -10
wn before none , that -6
wn before none , the -36
wn before none , to 14
wn before none , w 48
wn before none -s , 48
wn before none -s -ed 9
wn before none -s -ing -25
wn before none -s -ly 13
wn before none -s CAP -25
wn before none -s as -43
wn before none -s that -12
wn before none -s to -48
wn before none -s w 24
wn before none CAP , 49
wn before none CAP -ed 23
wn before none CAP -ing -52
wn before none CAP CAP -57
wn before none CAP a -27
wn before none CAP as -60
wn before none CAP for -23
wn before none CAP the -48
wn before none CAP to -56
wn before none CAP w 28
wn before none ^ 's -6
wn before none ^ on -6
wn before none a w -23
wn before none and w -7
wn before none he to -22
wn before none he w -33
wn before none it that -23
wn before none it to -15
wn before none it w -15
wn before none that to -44
wn before none the CAP -7
wn before none the is -13
wn before none the of -12
wn before none the that -8
wn before none the w 33
wn before none w " -30
wn before none w , 66
wn before none w -ed 17
wn before none w -ing -63
wn before none w -s -40
wn before none w . 21
wn before none w CAP -30
wn before none w a 45
wn before none w as -74
wn before none w in 17
wn before none w of 7
wn before none w on -19
wn before none w that -31
wn before none w the -19
wn before none w w -24
wn before none which to -20
wn before none who to -8
wn before right " 's 14
wn before right " , 6
wn before right " . -24
wn before right " and 10
wn before right " who 13
wn before right , 's 60
wn before right , , -79
wn before right , . 26
wn before right , — -29
wn before right -s , 29
wn before right CAP . -34
wn before right ^ , -62
wn before right the , 26
wn before right the . 15
wn before right w , -43
wn before right w . 8
wn both far " , -15
wn both far " the -7
wn both far , " -10
wn both far , , -24
wn both far , -s -11
wn both far , CAP -21
wn both far , a -7
wn both far , in -14
wn both far , of -15
wn both far , that -9
wn both far , the -6
wn both far , to -12
wn both far , w -9
wn both far CAP CAP -13
wn both far and himself -7
wn both far and to -7
wn both far but w -6
wn both far w CAP -14
wn both far w the -8
wn both far w w -13
wn both left " " 26
wn both left " , 38
wn both left " -ing -29
wn both left " -ly -28
wn both left " . -23
wn both left " : 27
wn both left " DAY -29
wn both left " NUM -10
wn both left " a -42
wn both left " about 25
wn both left " after -22
wn both left " an -42
wn both left " as -43
wn both left " at 24
wn both left " he -15
wn both left " him 58
wn both left " his -30
wn both left " in 24
wn both left " me -8
wn both left " of 45
wn both left " on -49
wn both left " that -29
wn both left " the -27
wn both left " them 42
wn both left " this -19
wn both left " to -93
wn both left " when -9
wn both left " with -11
wn both left " — -23
wn both left , " 19
wn both left , , 105
wn both left , -ed -22
wn both left , -ing -81
wn both left , -s -27
wn both left , . -50
wn both left , : 53
wn both left , ; 22
wn both left , DAY 10
wn both left , NUM -8
wn both left , a 37
wn both left , about -17
wn both left , an 30
wn both left , any -8
wn both left , as -23
wn both left , at -14
wn both left , by -8
wn both left , for -29
wn both left , he -15
wn both left , him -27
wn both left , himself -15
wn both left , his 9
wn both left , how -10
wn both left , in 7
wn both left , it -18
wn both left , its -12
wn both left , not -24
wn both left , of -44
wn both left , on 27
wn both left , one -20
wn both left , several -13
wn both left , she -24
wn both left , that -20
wn both left , the -79
wn both left , their -22
wn both left , them 51
wn both left , they -41
wn both left , this 22
wn both left , those -9
wn both left , to -76
wn both left , up -10
wn both left , w -19
wn both left , why -8
wn both left , with -12
wn both left , — -50
wn both left -ed to -9
wn both left -ing -s -17
wn both left -ing . -6
wn both left -ing that -32
wn both left -ing to -45
wn both left -ing w -14
wn both left -s CAP 27
wn both left -s to -19
wn both left -s w -28
wn both left . CAP -5
wn both left : CAP -9
wn both left : the -7
wn both left : to -11
wn both left : w -8
wn both left ; they -5
wn both left CAP CAP -9
wn both left CAP the -14
wn both left CAP to 42
wn both left CAP w -15
wn both left NUM CAP -20
wn both left ^ " -11
wn both left ^ , -24
wn both left ^ -ed -13
wn both left ^ -ing -13
wn both left ^ -ly -8
wn both left ^ -s -17
wn both left ^ : -10
wn both left ^ CAP -27
wn both left ^ DAY -6
wn both left ^ a -17
wn both left ^ for -8
wn both left ^ he -19
wn both left ^ her -10
wn both left ^ his -6
wn both left ^ in -45
wn both left ^ most -6
wn both left ^ of -13
wn both left ^ she -9
wn both left ^ that -16
wn both left ^ the -41
wn both left ^ these -6
wn both left ^ they -10
wn both left ^ this -14
wn both left ^ to -32
wn both left ^ w -25
wn both left ^ was -15
wn both left about they -6
wn both left after a -6
wn both left after the -11
wn both left after to -6
wn both left after w -6
wn both left although that -7
wn both left and a -7
wn both left and the -6
wn both left and to -33
wn both left as , 27
wn both left as -ing -22
wn both left as -s -24
wn both left as . -5
wn both left as : -18
wn both left as CAP 34
wn both left as a -42
wn both left as his -6
wn both left as how -7
wn both left as in 36
wn both left as on -9
wn both left as the -19
wn both left as their -14
wn both left as to -53
wn both left as w -46
wn both left because CAP -5
wn both left but , -6
wn both left but CAP -7
wn both left but he -8
wn both left but that -7
wn both left but the -13
wn both left but to -13
wn both left but w -16
wn both left for the -6
wn both left from w -12
wn both left if to -20
wn both left in , 46
wn both left in CAP -35
wn both left in to 27
wn both left in w -17
wn both left though CAP -10
wn both left though that -11
wn both left though to -14
wn both left to -s -8
wn both left to w -16
wn both left w " -7
wn both left w , -59
wn both left w -ing -53
wn both left w -s 13
wn both left w . -26
wn both left w a -86
wn both left w about 37
wn both left w at 36
wn both left w he 53
wn both left w his -21
wn both left w in 29
wn both left w that -64
wn both left w the -13
wn both left w w -48
wn both left w was 6
wn both left w will 42
wn both left what " -21
wn both left what . -15
wn both left what as 9
wn both left what w 57
wn both left when , -7
wn both left when CAP -16
wn both left when a -7
wn both left when him -6
wn both left when his -8
wn both left when the 56
wn both left when to -8
wn both left when w -8
wn both left where to -27
wn both left which " 39
wn both left which , -98
wn both left which as 23
wn both left which that -43
wn both left which the -10
wn both left which was 31
wn both left while the -13
wn both left while to -10
wn both left while w -7
wn both left whom as 52
wn both left with to -6
wn both left — -s -10
wn both left — CAP -19
wn both left — a -7
wn both left — he -5
wn both left — the -9
wn both left — to -13
wn both none , -ed 39
wn both none , a -79
wn both none , that 73
wn both none , the 35
wn both none , to 36
wn both none , w 6
wn both none -s , -43
wn both none -s -ed 9
wn both none -s -ing 63
wn both none -s -ly 49
wn both none -s CAP 60
wn both none -s as 61
wn both none -s that -37
wn both none -s to 63
wn both none CAP , -67
wn both none CAP -ing 5
wn both none CAP CAP 27
wn both none CAP a 21
wn both none CAP as 73
wn both none CAP for 38
wn both none CAP to 38
wn both none CAP w 8
wn both none ^ CAP -5
wn both none ^ the 61
wn both none ^ w -11
wn both none a w -18
wn both none and to 36
wn both none and w -14
wn both none he to -17
wn both none he w 65
wn both none it that -24
wn both none it to 35
wn both none it w 20
wn both none she to 12
wn both none that to -13
wn both none the CAP -5
wn both none the is -8
wn both none the of -9
wn both none the w -27
wn both none w " 33
wn both none w , -112
wn both none w -ed 11
wn both none w -ing 44
wn both none w -s 41
wn both none w . -14
wn both none w CAP 54
wn both none w a 28
wn both none w as 28
wn both none w in -59
wn both none w of -49
wn both none w on -45
wn both none w that 51
wn both none w the 25
wn both none w to 17
wn both none w w 35
wn both none which to 31
wn both none who to 67
wn both right " 's -7
wn both right " , 7
wn both right " . 30
wn both right " and -8
wn both right " who -10
wn both right , 's -19
wn both right , , 46
wn both right , . -15
wn both right , — 52
wn both right -s , -13
wn both right CAP . 36
wn both right ^ , -37
wn both right w , -16
`
