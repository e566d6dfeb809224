/** Made by bench/attribution/train.ts. */
export const side: string = `
b after 15
b both -10
f after 0 left 37
f after 0 none 44
f after 0 right 41
f after 1 left 48
f after 1 none 13
f after 1 right 25
f after 2 left 32
f after 2 none 21
f after 3 far 34
f after 3 none -12
f after 3 right -27
f before 0 left -19
f before 0 none -22
f before 0 right -16
f before 1 left -23
f before 1 none -22
f before 1 right -21
f before 2 left -32
f before 2 none -25
f before 3 far -14
f before 3 right 33
f both 0 left -18
f both 0 none -21
f both 0 right -25
f both 1 left -24
f both 1 none 8
f both 3 far -18
f both 3 left -7
f both 3 none 11
f both 3 right -7
g after -ed ed 21
g after -ing ing 43
g after -ly base 6
g after -ly ed 32
g after -ly ing 32
g after -ly s -25
g after -s s 19
g after CAP base 35
g after CAP ed 7
g after CAP ing 49
g after CAP s 32
g after are base 36
g after are ed -17
g after could base 18
g after did base 35
g after does base 39
g after has base 30
g after has ed 27
g after have base 18
g after have ed 12
g after is base -16
g after is ed -26
g after it base 17
g after to base 67
g after w base 18
g after w ing 65
g after w s 17
g after was base 42
g after was ed -39
g after was ing 8
g after were base 29
g after were ed -9
g after will base 23
g after would base 10
g before -ed ed -9
g before -ing ing -19
g before -ly base 12
g before -ly ed -26
g before -ly s 70
g before -s s -10
g before CAP base -17
g before CAP ed -25
g before CAP ing -26
g before CAP s -17
g before are base -42
g before are ed -9
g before could base -39
g before did base -14
g before does base -15
g before has base -36
g before have base 35
g before is ed -18
g before it base -11
g before to base -27
g before w base -7
g before w ed 6
g before w ing -44
g before w s -23
g before was ed 22
g before was ing -22
g before were base 6
g before will base 10
g before would base 16
g both -ed ed -12
g both -ing ing -24
g both -ly base -21
g both -ly ed -7
g both -ly ing -30
g both -ly s -50
g both -s s -8
g both CAP base -19
g both CAP ed 18
g both CAP ing -23
g both CAP s -15
g both are ed 27
g both are ing 5
g both could base 16
g both did base -22
g both does base -25
g both has ed -22
g both have base -59
g both have ed -8
g both is base 18
g both is ed 44
g both is ing -8
g both it base -7
g both to base -41
g both w base -10
g both w ed -5
g both w ing -24
g both was base -47
g both was ed 16
g both was ing 10
g both were base -36
g both will base -36
g both would base -27
l after " -19
l after ( 9
l after , 12
l after -ed -7
l after -s -43
l after : 70
l after ; 57
l after CAP -31
l after NUM 16
l after ^ 37
l after a 63
l after after 65
l after although 62
l after and 41
l after because 59
l after before 62
l after but 45
l after by 44
l after for 69
l after he -38
l after if 67
l after in 22
l after it 56
l after of 55
l after that -42
l after the 49
l after though 53
l after to 24
l after w -20
l after what -66
l after when 53
l after where 37
l after which -62
l after while 57
l after who -85
l after with 43
l after — 52
l before " 28
l before ( 25
l before , -6
l before -ed 16
l before -s 18
l before : -38
l before ; -25
l before CAP 8
l before NUM -33
l before ^ -19
l before a -23
l before after -38
l before although -36
l before and -19
l before as 14
l before because -29
l before before -32
l before but -21
l before by -21
l before for -37
l before if -37
l before in -18
l before of -20
l before that 56
l before though -29
l before to -24
l before w 7
l before what 14
l before when -28
l before where -35
l before which 11
l before while -24
l before who -10
l before with -15
l before — -30
l both " -9
l both ( -36
l both , -6
l both -ed -9
l both -s 25
l both : -32
l both ; -33
l both CAP 23
l both NUM 11
l both ^ -18
l both a -43
l both after -27
l both although -28
l both and -22
l both as -18
l both because -31
l both before -31
l both but -23
l both by -23
l both for -33
l both he 40
l both if -30
l both in -5
l both it -59
l both of -38
l both that -14
l both the -47
l both though -24
l both w 13
l both what 52
l both when -24
l both which 49
l both while -32
l both who 88
l both with -28
l both — -21
ln after " , -21
ln after " . -16
ln after " DAY -26
ln after " a 16
ln after " at -32
ln after " during -39
ln after " in -26
ln after " of -41
ln after " on -45
ln after " that 27
ln after " to -13
ln after " w -14
ln after , " 17
ln after , , -43
ln after , -ed 50
ln after , -ing 21
ln after , -ly 42
ln after , -s 28
ln after , . -32
ln after , : -27
ln after , CAP 21
ln after , DAY -46
ln after , a 31
ln after , an 30
ln after , he 32
ln after , her 15
ln after , him 49
ln after , his 10
ln after , in 11
ln after , it 31
ln after , on -27
ln after , she 43
ln after , that 21
ln after , the 20
ln after , they 36
ln after , to 22
ln after , w 17
ln after CAP CAP 9
ln after CAP the 46
ln after CAP to -25
ln after CAP w -35
ln after ^ , 50
ln after ^ -ed 51
ln after ^ -ing 27
ln after ^ -ly 39
ln after ^ -s 27
ln after ^ : 27
ln after ^ CAP 27
ln after ^ DAY 39
ln after ^ a 29
ln after ^ an 21
ln after ^ he 24
ln after ^ her 24
ln after ^ him 23
ln after ^ his 18
ln after ^ how 18
ln after ^ if 19
ln after ^ in 65
ln after ^ it 19
ln after ^ on 41
ln after ^ she 24
ln after ^ that 22
ln after ^ the 23
ln after ^ they 23
ln after ^ this 41
ln after ^ to 32
ln after ^ w 29
ln after ^ what 14
ln after ^ whether 19
ln after and -s 34
ln after and CAP 29
ln after and a 33
ln after and he 39
ln after and him 32
ln after and his 27
ln after and it 30
ln after and that 19
ln after and the 27
ln after and to 15
ln after and w 35
ln after as CAP 12
ln after as w 16
ln after but CAP 26
ln after but that 21
ln after but the 33
ln after but to 33
ln after but w 21
ln after w , 27
ln after w . -47
ln after w a 24
ln after w that 39
ln after w the 27
ln after w to -28
ln after w w 22
ln after when CAP 40
ln after while CAP 20
ln after — CAP 34
ln before " , 9
ln before " -s -12
ln before " . 26
ln before " CAP 6
ln before " DAY 42
ln before " a 10
ln before " at 26
ln before " during 62
ln before " in 25
ln before " on 72
ln before " that -10
ln before " to 29
ln before " w 8
ln before , " -30
ln before , , -33
ln before , -ed -64
ln before , -ly -56
ln before , -s -15
ln before , . 49
ln before , : -28
ln before , CAP -13
ln before , DAY 45
ln before , a -22
ln before , an -20
ln before , he -19
ln before , her -10
ln before , him -22
ln before , in -35
ln before , it -16
ln before , on 21
ln before , she -22
ln before , that -17
ln before , the -14
ln before , they -16
ln before -s to -23
ln before -s w -11
ln before CAP CAP -67
ln before CAP the -71
ln before CAP to -28
ln before CAP w 31
ln before ^ " 24
ln before ^ , -30
ln before ^ -ed -23
ln before ^ -ing -12
ln before ^ -ly -21
ln before ^ -s -13
ln before ^ : -14
ln before ^ CAP -14
ln before ^ DAY -27
ln before ^ a -15
ln before ^ an -9
ln before ^ he -11
ln before ^ her -11
ln before ^ him -10
ln before ^ his -9
ln before ^ how -10
ln before ^ if -9
ln before ^ in -38
ln before ^ it -9
ln before ^ on -32
ln before ^ she -11
ln before ^ that -11
ln before ^ the -12
ln before ^ they -10
ln before ^ this -20
ln before ^ to -10
ln before ^ w -13
ln before ^ what -6
ln before ^ whether -8
ln before and -s -17
ln before and CAP -15
ln before and a -15
ln before and he -18
ln before and him -12
ln before and his -15
ln before and it -17
ln before and that -9
ln before and the -12
ln before and to -11
ln before and w -18
ln before as , -5
ln before as CAP -35
ln before as w -36
ln before but CAP -15
ln before but that -11
ln before but the -14
ln before but to -19
ln before but w -17
ln before w , 78
ln before w . 89
ln before w CAP -30
ln before w a -16
ln before w that -21
ln before w the -41
ln before w to -8
ln before w w -12
ln before when CAP -24
ln before when the -27
ln before while CAP -10
ln before — CAP -16
ln both " , 12
ln both " -s 8
ln both " . -10
ln both " CAP -7
ln both " DAY -16
ln both " a -29
ln both " at 5
ln both " during -25
ln both " of 39
ln both " on -28
ln both " that -17
ln both " to -17
ln both , " 8
ln both , , 76
ln both , -ed -5
ln both , -ing -21
ln both , -ly 5
ln both , -s -14
ln both , . -16
ln both , : 51
ln both , CAP -9
ln both , a -8
ln both , an -10
ln both , he -12
ln both , her -7
ln both , him -28
ln both , his -6
ln both , in 20
ln both , it -15
ln both , she -22
ln both , the -6
ln both , they -20
ln both , to -19
ln both , w -12
ln both -s to 24
ln both -s w 7
ln both CAP CAP 36
ln both CAP the 7
ln both CAP to 52
ln both ^ " -26
ln both ^ , -20
ln both ^ -ed -29
ln both ^ -ing -15
ln both ^ -ly -18
ln both ^ -s -14
ln both ^ : -12
ln both ^ CAP -13
ln both ^ DAY -12
ln both ^ a -14
ln both ^ an -12
ln both ^ he -13
ln both ^ her -14
ln both ^ him -13
ln both ^ his -9
ln both ^ how -8
ln both ^ if -11
ln both ^ in -28
ln both ^ it -10
ln both ^ on -9
ln both ^ she -13
ln both ^ that -11
ln both ^ the -10
ln both ^ they -12
ln both ^ this -21
ln both ^ to -21
ln both ^ w -15
ln both ^ what -7
ln both ^ whether -11
ln both and -s -17
ln both and CAP -14
ln both and a -19
ln both and he -21
ln both and him -21
ln both and his -11
ln both and it -13
ln both and that -10
ln both and the -15
ln both and w -17
ln both as , 7
ln both as CAP 19
ln both as w 16
ln both but CAP -11
ln both but that -10
ln both but the -19
ln both but to -19
ln both w , -126
ln both w . -43
ln both w CAP 21
ln both w a -15
ln both w that -24
ln both w the 9
ln both w to 37
ln both w w -14
ln both when CAP -16
ln both when the 23
ln both while CAP -10
ln both — CAP -18
n after " 16
n after , -11
n after -ed -19
n after -ing 22
n after -ly 5
n after -s 34
n after . -23
n after : 24
n after CAP 27
n after NUM 44
n after a 24
n after about 23
n after after -68
n after an 45
n after and -12
n after any 87
n after as -55
n after at 10
n after by 44
n after for 25
n after he 34
n after her 30
n after him 42
n after himself 39
n after his 46
n after how 75
n after if 87
n after in -22
n after is -34
n after it 51
n after its 42
n after me 49
n after no 73
n after not 15
n after of 23
n after on 13
n after one 84
n after over 22
n after she 39
n after some 81
n after that 31
n after the 31
n after their 47
n after them 14
n after they 39
n after this 15
n after those 61
n after to 15
n after w 23
n after was -46
n after what 83
n after when -36
n after whether 52
n after why 66
n after with 19
n after — -63
n before " -25
n before , 12
n before -ed 7
n before -ing -19
n before -ly 7
n before -s -27
n before . 38
n before : -11
n before CAP -19
n before DAY 25
n before NUM 9
n before a -20
n before about -34
n before after 116
n before an -29
n before and 67
n before any -48
n before as -8
n before at 16
n before by -63
n before during 46
n before for -36
n before he -23
n before her -18
n before him -32
n before himself -43
n before his -28
n before how -36
n before if -51
n before in 33
n before is 9
n before it -28
n before its -24
n before me -10
n before no -55
n before not -13
n before of -23
n before on 26
n before one -64
n before she -24
n before some -42
n before that -17
n before the -21
n before their -33
n before them -20
n before they -25
n before this -6
n before those -29
n before to -18
n before w -16
n before was -13
n before what -46
n before when 101
n before whether -27
n before who 51
n before why -37
n before with 21
n before — 87
n both " 8
n both -ed 12
n both -ly -13
n both -s -7
n both . -15
n both : -15
n both CAP -9
n both DAY -21
n both NUM -58
n both about 9
n both after -65
n both an -16
n both and -59
n both any -42
n both as 62
n both at -26
n both by 8
n both during -52
n both for 9
n both he -11
n both her -12
n both him -10
n both his -19
n both how -40
n both if -40
n both in -11
n both is 23
n both it -24
n both its -20
n both me -52
n both no -24
n both on -39
n both one -26
n both over -32
n both she -15
n both some -42
n both that -15
n both the -10
n both their -15
n both they -13
n both this -10
n both those -33
n both w -7
n both was 53
n both what -37
n both when -83
n both whether -25
n both who -69
n both why -31
n both with -44
n both — -32
nn after " CAP -9
nn after , " 42
nn after , -ed -55
nn after , -ing -32
nn after , -s -7
nn after , CAP 15
nn after , and -74
nn after , is -40
nn after , the 19
nn after , w 5
nn after , who -18
nn after -ing -s 38
nn after -ing CAP 39
nn after -ing the 12
nn after -ing w 27
nn after -s . -53
nn after -s about 71
nn after -s in -20
nn after -s of 20
nn after -s that 49
nn after -s to 11
nn after -s w 21
nn after . $ -23
nn after : " 51
nn after CAP 's 32
nn after CAP , -5
nn after CAP -ing 37
nn after CAP -s 41
nn after CAP . 7
nn after CAP CAP 15
nn after CAP DAY -62
nn after CAP and 19
nn after CAP as 91
nn after CAP for 31
nn after CAP has -10
nn after CAP in -15
nn after CAP is -30
nn after CAP of 27
nn after CAP that 92
nn after CAP to 14
nn after CAP w 21
nn after CAP was 46
nn after CAP ’s 43
nn after DAY . -88
nn after DAY that 74
nn after a -ing 50
nn after a CAP 27
nn after a w 26
nn after about the 32
nn after an w 18
nn after at a -14
nn after he -ed 25
nn after he had 60
nn after he is 29
nn after he w 32
nn after he was 31
nn after he would 11
nn after he ’s 25
nn after her -s 58
nn after her w 38
nn after his -s 64
nn after his w 33
nn after in CAP -17
nn after in a 8
nn after in an -13
nn after in the -27
nn after in w 30
nn after it was 30
nn after it would 34
nn after not to 47
nn after of CAP -16
nn after on DAY -27
nn after on the -15
nn after she -ed -9
nn after that " 29
nn after that , 35
nn after that -ing 23
nn after that -s 26
nn after that CAP 35
nn after that a 44
nn after that he 32
nn after that his 35
nn after that it 32
nn after that she 22
nn after that the 38
nn after that they 48
nn after that w 32
nn after the " -9
nn after the -ed 48
nn after the -ing 52
nn after the -s 40
nn after the CAP 25
nn after the w 26
nn after their w 19
nn after they are 28
nn after they w 12
nn after they were 35
nn after they would 36
nn after this w -37
nn after those -s 29
nn after to " 40
nn after to -s 25
nn after to CAP -22
nn after to have -28
nn after to w 30
nn after w , -42
nn after w -s 50
nn after w . -84
nn after w CAP 27
nn after w for 11
nn after w in -51
nn after w of 53
nn after w on 33
nn after w that 62
nn after w the 56
nn after w to -11
nn after w w 9
nn before " CAP 30
nn before " w -34
nn before , " -35
nn before , -ed 7
nn before , -ing 101
nn before , -s -9
nn before , CAP -22
nn before , and 40
nn before , is -53
nn before , the -14
nn before , w -8
nn before , who 80
nn before -ing -s -31
nn before -ing CAP -9
nn before -ing the -22
nn before -ing w -26
nn before -s . 62
nn before -s about -28
nn before -s in 15
nn before -s of -24
nn before -s that -30
nn before -s to -21
nn before -s w -36
nn before . $ 40
nn before : " -19
nn before CAP 's -11
nn before CAP -ing -12
nn before CAP -s -39
nn before CAP CAP -20
nn before CAP DAY 14
nn before CAP and -31
nn before CAP as -55
nn before CAP for -13
nn before CAP has -21
nn before CAP in 34
nn before CAP is -26
nn before CAP of -8
nn before CAP that -75
nn before CAP to -21
nn before CAP was -21
nn before CAP ’s -17
nn before DAY . 112
nn before DAY that -55
nn before a -ing -6
nn before a w -25
nn before about the -21
nn before an w -23
nn before at a 12
nn before at the 31
nn before he -ed -34
nn before he -s -16
nn before he had -35
nn before he is -14
nn before he w -15
nn before he was -15
nn before he would -26
nn before he ’s -11
nn before her -s -27
nn before her w -21
nn before his -s -47
nn before his w -18
nn before in CAP 13
nn before in a 9
nn before in an 15
nn before in the 69
nn before in w -26
nn before it was -18
nn before it would -16
nn before not to -50
nn before of CAP 25
nn before of the -9
nn before on CAP 21
nn before on DAY 39
nn before on the 54
nn before she -ed -27
nn before that " -12
nn before that , -14
nn before that -ing -11
nn before that CAP -24
nn before that a -20
nn before that he -24
nn before that his -16
nn before that it -16
nn before that she -25
nn before that the -19
nn before that they -31
nn before that w -14
nn before the " -27
nn before the -ed -22
nn before the -ing -34
nn before the -s -17
nn before the CAP -16
nn before the w -20
nn before their w -25
nn before they are -13
nn before they w -19
nn before they were -21
nn before they would -20
nn before this w 15
nn before those -s -15
nn before to " -33
nn before to -s -5
nn before to CAP 52
nn before to be -40
nn before to have -32
nn before to w -30
nn before w , -16
nn before w -s -36
nn before w . 78
nn before w CAP -12
nn before w for -44
nn before w in 47
nn before w on -45
nn before w that -31
nn before w the -39
nn before w to -29
nn both " CAP -22
nn both " w 25
nn both , " -6
nn both , -ed 40
nn both , -ing -69
nn both , -s 14
nn both , and 12
nn both , is 78
nn both , the -7
nn both , who -62
nn both -ing -s -9
nn both -ing CAP -34
nn both -ing the 7
nn both -s . -9
nn both -s about -46
nn both -s that -19
nn both -s to 9
nn both -s w 12
nn both . $ -17
nn both : " -31
nn both CAP 's -21
nn both CAP -ing -25
nn both CAP . -8
nn both CAP DAY 53
nn both CAP and 9
nn both CAP as -40
nn both CAP for -18
nn both CAP has 26
nn both CAP in -21
nn both CAP is 49
nn both CAP of -19
nn both CAP that -18
nn both CAP to 6
nn both CAP w -20
nn both CAP was -25
nn both CAP ’s -27
nn both DAY . -29
nn both DAY that -19
nn both a -ing -45
nn both a CAP -27
nn both about the -14
nn both at the -37
nn both he -ed 7
nn both he -s 11
nn both he had -26
nn both he is -15
nn both he w -17
nn both he was -16
nn both he would 13
nn both he ’s -13
nn both her -s -32
nn both her w -18
nn both his -s -18
nn both his w -15
nn both in a -18
nn both in the -48
nn both it was -12
nn both it would -18
nn both of CAP -13
nn both of the 11
nn both on CAP -26
nn both on DAY -14
nn both on the -51
nn both she -ed 31
nn both that " -17
nn both that , -22
nn both that -ing -12
nn both that -s -23
nn both that CAP -12
nn both that a -25
nn both that he -8
nn both that his -19
nn both that it -16
nn both that the -19
nn both that they -17
nn both that w -19
nn both the " 31
nn both the -ed -28
nn both the -ing -18
nn both the -s -23
nn both the CAP -10
nn both the w -7
nn both they are -15
nn both they w 6
nn both they were -15
nn both they would -16
nn both this w 22
nn both those -s -13
nn both to " -10
nn both to -s -19
nn both to CAP -33
nn both to be 41
nn both to have 57
nn both w , 54
nn both w -s -14
nn both w CAP -16
nn both w for 27
nn both w of -57
nn both w on 6
nn both w that -31
nn both w the -17
nn both w to 35
nn both w w -7
q after -/- 21
q after -/near 34
q after -/touch 31
q after near/- 7
q after near/near 40
q after near/touch 40
q after touch/- -16
q after touch/touch 10
q before -/- -10
q before -/near -21
q before -/touch -24
q before near/near -34
q before near/touch -63
q before touch/- 31
q before touch/near -17
q before touch/touch -65
q both -/- -10
q both -/near -12
q both -/touch -5
q both near/- -12
q both near/near -11
q both near/touch 6
q both touch/- -15
q both touch/near 15
q both touch/touch 52
qn after -/- , -43
qn after -/- -ing 31
qn after -/- -ly 19
qn after -/- -s 39
qn after -/- . -49
qn after -/- : -60
qn after -/- CAP 28
qn after -/- DAY 20
qn after -/- a 24
qn after -/- about 61
qn after -/- an 46
qn after -/- as 34
qn after -/- at 15
qn after -/- he 27
qn after -/- her 25
qn after -/- him 36
qn after -/- his 32
qn after -/- how 57
qn after -/- if 65
qn after -/- in -24
qn after -/- is -17
qn after -/- it 47
qn after -/- its 60
qn after -/- not 14
qn after -/- of 55
qn after -/- on 31
qn after -/- over 38
qn after -/- she 36
qn after -/- some 66
qn after -/- that 31
qn after -/- the 29
qn after -/- their 44
qn after -/- them 40
qn after -/- they 31
qn after -/- this 19
qn after -/- those 46
qn after -/- to 11
qn after -/- w 19
qn after -/- was -39
qn after -/- what 64
qn after -/- whether 54
qn after -/- why 49
qn after -/- with 8
qn after -/- — -21
qn after -/near , -20
qn after -/near -ing 45
qn after -/near -s 17
qn after -/near CAP 39
qn after -/near a 47
qn after -/near he 18
qn after -/near her 42
qn after -/near him 26
qn after -/near his 31
qn after -/near it 22
qn after -/near on 85
qn after -/near she 38
qn after -/near that 25
qn after -/near the 39
qn after -/near to 28
qn after -/near w 41
qn after -/touch " 31
qn after -/touch , 50
qn after -/touch : 24
qn after -/touch that 27
qn after -/touch the 5
qn after near/- . -35
qn after near/- CAP 31
qn after near/- that 28
qn after near/- the 59
qn after touch/- , -24
qn after touch/- -s 23
qn after touch/- . -16
qn after touch/- DAY -20
qn after touch/- a 48
qn after touch/- at -26
qn after touch/- in -24
qn after touch/- of -55
qn after touch/- on -25
qn after touch/- that 48
qn after touch/- the 14
qn after touch/- w 28
qn after touch/near , -26
qn after touch/near that 40
qn after touch/touch , -16
qn before -/- , 39
qn before -/- -ed -20
qn before -/- -ing -34
qn before -/- -ly -18
qn before -/- -s -30
qn before -/- . 79
qn before -/- : 49
qn before -/- CAP -21
qn before -/- DAY 28
qn before -/- a -19
qn before -/- about -62
qn before -/- an -34
qn before -/- and 54
qn before -/- as -36
qn before -/- at 55
qn before -/- for -21
qn before -/- he -19
qn before -/- her -18
qn before -/- him -29
qn before -/- his -17
qn before -/- how -25
qn before -/- if -25
qn before -/- in 49
qn before -/- is -19
qn before -/- it -24
qn before -/- its -55
qn before -/- not -13
qn before -/- of -56
qn before -/- on 10
qn before -/- over -19
qn before -/- she -23
qn before -/- some -29
qn before -/- that -15
qn before -/- the -23
qn before -/- their -32
qn before -/- them -23
qn before -/- they -20
qn before -/- this -33
qn before -/- those -25
qn before -/- to -17
qn before -/- w -11
qn before -/- was -47
qn before -/- what -26
qn before -/- whether -28
qn before -/- why -23
qn before -/- with 11
qn before -/- — 33
qn before -/near , 8
qn before -/near -ing -27
qn before -/near -s -38
qn before -/near CAP -24
qn before -/near DAY -8
qn before -/near a -28
qn before -/near he -14
qn before -/near her -20
qn before -/near him -13
qn before -/near his -19
qn before -/near in -48
qn before -/near it -11
qn before -/near on -64
qn before -/near she -18
qn before -/near that -18
qn before -/near the -19
qn before -/near to -23
qn before -/near w -26
qn before -/touch " -34
qn before -/touch , -23
qn before -/touch : -9
qn before -/touch that -12
qn before -/touch the -26
qn before near/- . 59
qn before near/- CAP 20
qn before near/- that -51
qn before near/- the -24
qn before touch/- , 34
qn before touch/- . 29
qn before touch/- CAP 29
qn before touch/- DAY 34
qn before touch/- a -26
qn before touch/- at 52
qn before touch/- in 45
qn before touch/- of 36
qn before touch/- on 33
qn before touch/- that -30
qn before touch/- to 5
qn before touch/- w 22
qn before touch/near , 31
qn before touch/near that -19
qn before touch/touch , -71
qn both -/- -ed 23
qn both -/- -s -10
qn both -/- . -29
qn both -/- : 11
qn both -/- CAP -8
qn both -/- DAY -52
qn both -/- about -6
qn both -/- an -12
qn both -/- and -57
qn both -/- at -82
qn both -/- for 23
qn both -/- he -7
qn both -/- her -6
qn both -/- him -7
qn both -/- his -16
qn both -/- how -33
qn both -/- if -41
qn both -/- in -27
qn both -/- is 31
qn both -/- it -24
qn both -/- its -12
qn both -/- on -45
qn both -/- over -22
qn both -/- she -13
qn both -/- some -40
qn both -/- that -16
qn both -/- the -6
qn both -/- their -13
qn both -/- them -21
qn both -/- they -11
qn both -/- this 9
qn both -/- those -21
qn both -/- to 6
qn both -/- w -8
qn both -/- was 75
qn both -/- what -39
qn both -/- whether -26
qn both -/- why -27
qn both -/- with -22
qn both -/- — -12
qn both -/near , 12
qn both -/near -ing -19
qn both -/near -s 19
qn both -/near CAP -16
qn both -/near DAY 10
qn both -/near a -19
qn both -/near her -22
qn both -/near him -14
qn both -/near his -12
qn both -/near in 43
qn both -/near it -11
qn both -/near on -29
qn both -/near she -20
qn both -/near that -8
qn both -/near the -21
qn both -/near w -15
qn both -/touch , -27
qn both -/touch : -15
qn both -/touch that -15
qn both -/touch the 16
qn both near/- . -23
qn both near/- CAP -61
qn both near/- that 16
qn both near/- the -36
qn both touch/- , -10
qn both touch/- -s -28
qn both touch/- . -14
qn both touch/- CAP -32
qn both touch/- DAY -14
qn both touch/- a -25
qn both touch/- at -27
qn both touch/- in -21
qn both touch/- of 9
qn both touch/- on -8
qn both touch/- that -19
qn both touch/- the -19
qn both touch/- to -7
qn both touch/- w -66
qn both touch/near , -8
qn both touch/near that -21
qn both touch/touch , 82
qw after -/- far 33
qw after -/- left 25
qw after -/- none -6
qw after -/- right -18
qw after -/near far 37
qw after -/near left 34
qw after -/near none 19
qw after -/near right -5
qw after -/touch far 36
qw after -/touch left 44
qw after -/touch none 18
qw after near/- far -6
qw after near/- none 55
qw after near/- right -11
qw after touch/- far 42
qw after touch/- left -18
qw after touch/- right -13
qw after touch/near far 48
qw after touch/near left -8
qw before -/- far -15
qw before -/- left -14
qw before -/- right 32
qw before -/near far -20
qw before -/near left -20
qw before -/near none -34
qw before -/near right -72
qw before -/touch far -14
qw before -/touch left -31
qw before -/touch none -41
qw before near/- far 32
qw before near/- none -57
qw before near/- right 27
qw before touch/- far -23
qw before touch/- left 33
qw before touch/- right 32
qw before touch/near far -27
qw before touch/near left -24
qw before touch/touch left -25
qw both -/- far -17
qw both -/- left -11
qw both -/- none 6
qw both -/- right -14
qw both -/near far -16
qw both -/near left -14
qw both -/near none 13
qw both -/near right 61
qw both -/touch far -22
qw both -/touch left -12
qw both -/touch none 15
qw both near/- far -26
qw both near/- right -17
qw both touch/- far -20
qw both touch/- left -15
qw both touch/- right -18
qw both touch/near far -21
qw both touch/near left 31
qw both touch/touch left 29
s after accord -10
s after accus 18
s after acknowledg 14
s after add 6
s after admit 27
s after agre 26
s after announc 11
s after appear -53
s after argu -6
s after ask 48
s after assur -7
s after attack 47
s after back 21
s after begin 20
s after believ -33
s after blast 19
s after call 18
s after cast 44
s after challeng 37
s after charg -7
s after cit 58
s after claim 39
s after com 9
s after conclud -10
s after confirm -33
s after continu 14
s after criticism 11
s after decid 14
s after declar 8
s after defend 17
s after denounc 43
s after deny -10
s after discuss 60
s after dismiss 13
s after endors 34
s after expect -34
s after explain 21
s after express 40
s after fear -11
s after find 12
s after focus 61
s after giv 26
s after go 45
s after includ 23
s after indicat 17
s after insist 12
s after issu -22
s after it 27
s after learn 41
s after list 29
s after look -31
s after mak 13
s after mention 10
s after mock 13
s after nam -14
s after offer 32
s after oppos 17
s after order 37
s after plan 24
s after pledg 32
s after point 14
s after praiz 19
s after predict -11
s after promiz 19
s after propos 25
s after push 31
s after put -17
s after question 60
s after read -22
s after recall -8
s after recogniz 10
s after refer 35
s after refus 34
s after reject 27
s after releas 12
s after repeat 20
s after reply 38
s after report -13
s after respond 26
s after reveal 29
s after seek 19
s after seem -47
s after shar 30
s after show 8
s after sign 25
s after slam 25
s after speak 50
s after stat 30
s after suggest 13
s after support 16
s after tak 28
s after talk 21
s after tell -21
s after think 8
s after try 39
s after urg 22
s after view -16
s after vot 57
s after vow 17
s after want 7
s after warn 22
s after worry 16
s before accord 18
s before accus -35
s before add -7
s before agre -19
s before announc 16
s before appear -35
s before argu -19
s before ask -15
s before assur 21
s before attack -12
s before back 16
s before blam -39
s before blast -16
s before call -21
s before cast -22
s before challeng -64
s before charg -25
s before cit -36
s before claim -35
s before conclud -5
s before confirm 83
s before consider -34
s before continu -9
s before criticism -70
s before criticiz -32
s before decid -30
s before declar -10
s before declin 10
s before defend 8
s before denounc 10
s before deny 47
s before describ -42
s before discuss -18
s before dismiss 18
s before endors -17
s before expect 10
s before explain -22
s before express -24
s before fear -16
s before feel -50
s before find 15
s before focus -27
s before go -13
s before hop -27
s before indicat -24
s before issu 34
s before it -14
s before learn -7
s before list -24
s before look -68
s before mak -5
s before mention 12
s before mock 10
s before nam -16
s before not 7
s before offer -13
s before oppos 27
s before order -33
s before pass 31
s before plan 28
s before pledg -13
s before point -12
s before post 7
s before praiz -24
s before predict -15
s before promiz -29
s before propos 12
s before push -15
s before question -25
s before read 54
s before recall -24
s before recogniz -46
s before refer -56
s before refus -32
s before releas 26
s before repeat 12
s before reply 13
s before report 23
s before respond -7
s before reveal -8
s before see -22
s before seek -20
s before seem -36
s before shar 26
s before sign 42
s before slam -11
s before speak -24
s before stat -11
s before suggest -15
s before support 20
s before tak 5
s before tell 32
s before think -21
s before try -19
s before tweet 6
s before urg -13
s before used 31
s before view -32
s before vot -24
s before vow -18
s before want -19
s before worry 30
s before writ 11
s both accord -8
s both accus 16
s both acknowledg -13
s both admit -24
s both agre -8
s both announc -27
s both appear 86
s both argu 25
s both ask -34
s both assur -15
s both attack -37
s both back -39
s both begin -27
s both believ 29
s both blam 34
s both cast -23
s both challeng 24
s both charg 28
s both cit -22
s both com -12
s both conclud 14
s both confirm -62
s both consider 31
s both continu -6
s both criticism 53
s both criticiz 27
s both decid 13
s both declin -14
s both defend -27
s both denounc -56
s both deny -43
s both describ 37
s both discuss -48
s both dismiss -31
s both endors -17
s both expect 23
s both express -16
s both fear 24
s both feel 42
s both find -29
s both focus -35
s both giv -30
s both go -33
s both hop 24
s both includ -22
s both indicat 6
s both insist -11
s both issu -16
s both it -15
s both learn -47
s both list -6
s both look 87
s both mak -8
s both mention -24
s both mock -23
s both nam 27
s both not -7
s both offer -20
s both oppos -46
s both order -9
s both pass -36
s both plan -53
s both pledg -19
s both post -11
s both predict 25
s both promiz 8
s both propos -37
s both push -16
s both put 13
s both question -35
s both read -37
s both recall 30
s both recogniz 33
s both refer 20
s both reject -28
s both releas -39
s both repeat -38
s both reply -54
s both report -10
s both respond -18
s both reveal -22
s both see 22
s both seem 80
s both shar -56
s both show -11
s both sign -72
s both slam -14
s both speak -26
s both stat -19
s both support -37
s both tak -34
s both talk -22
s both tell -10
s both think 13
s both try -20
s both tweet -6
s both urg -10
s both used -42
s both view 42
s both vot -34
s both want 11
s both warn -26
s both worry -52
s both writ -8
sf after accord ing -10
sf after accus ed -8
sf after acknowledg ed 8
sf after add ed -20
sf after add ing 76
sf after agre ed 20
sf after appear s -76
sf after argu base -18
sf after argu ed -11
sf after argu ing 23
sf after ask ed 43
sf after attack ed 23
sf after back ing 8
sf after begin ed 61
sf after believ base -34
sf after believ s -48
sf after call base 38
sf after call ed 8
sf after call ing 32
sf after call s 23
sf after cast base 46
sf after cit ed 44
sf after cit ing 76
sf after claim ed 13
sf after com base 11
sf after conclud ed -24
sf after consider ed -74
sf after criticism base -18
sf after decid ed 46
sf after declar ed -27
sf after defend ed 7
sf after deny ed -5
sf after describ ed -8
sf after endors ed 34
sf after expect ed -21
sf after explain ed -26
sf after express ed 45
sf after find ed 36
sf after focus ed 29
sf after giv ed 17
sf after go ed 54
sf after hop base -59
sf after hop s 33
sf after indicat ed 57
sf after insist ed -12
sf after issu ed 38
sf after it base 27
sf after know base 36
sf after know ed -45
sf after look ing 30
sf after mak ed 13
sf after mention ed -42
sf after nam ed -25
sf after not ing 48
sf after offer ed 24
sf after oppos ed -17
sf after pass ed -7
sf after plan s 39
sf after pledg ed 32
sf after point ed 43
sf after post ed -23
sf after predict ed 21
sf after propos ed 23
sf after put base 19
sf after question base 78
sf after question ed 46
sf after question s 62
sf after recall ed -40
sf after refer ing 63
sf after refus ed 52
sf after reject ed 27
sf after releas ed 9
sf after reply ed 38
sf after report ed -18
sf after report s -21
sf after respond ed 29
sf after reveal ed 31
sf after say base -22
sf after say ing 32
sf after say s -5
sf after see base 29
sf after see ed -22
sf after seek ed 41
sf after seek ing -6
sf after seem ed -18
sf after seem s -40
sf after show ed 10
sf after show ing 34
sf after speak ed 37
sf after stat ed 15
sf after suggest base 35
sf after suggest ed -12
sf after suggest ing 52
sf after suggest s 27
sf after support base 15
sf after support ed 19
sf after support ing 16
sf after tak ed 21
sf after talk ed 41
sf after talk ing -15
sf after tell ed -35
sf after tell ing 39
sf after think base 20
sf after think s 29
sf after tweet ed -25
sf after vot ed 49
sf after warn ed 10
sf after writ ed -8
sf before accord ing 18
sf before accus ed -24
sf before acknowledg ed 13
sf before add ing -26
sf before agre ed -21
sf before announc ed 29
sf before appear ed -38
sf before argu base -36
sf before argu ed -13
sf before argu ing -11
sf before ask ed -12
sf before attack ed -12
sf before back ing 11
sf before begin ed -46
sf before believ base 7
sf before believ s 17
sf before blast ed -16
sf before call base -29
sf before call ed -21
sf before call ing -12
sf before call s -25
sf before cast base -23
sf before cit ed -17
sf before cit ing -62
sf before claim ed -32
sf before conclud ed -6
sf before consider ed -29
sf before criticism base -43
sf before criticiz ed -24
sf before decid ed -20
sf before declin ed 10
sf before defend ed 19
sf before deny ed 26
sf before describ ed -39
sf before endors ed -17
sf before express ed -28
sf before find ed -22
sf before focus ed -13
sf before giv ed 10
sf before go ed -37
sf before hop base 10
sf before hop s -48
sf before indicat ed -33
sf before insist ed 12
sf before issu ed -41
sf before it base -14
sf before know base 11
sf before know ed 7
sf before look ing -16
sf before mak ed 6
sf before mention ed 55
sf before nam ed -14
sf before not ed 9
sf before not ing -36
sf before offer ed -20
sf before oppos ed 51
sf before pass ed 43
sf before plan s -17
sf before pledg ed -12
sf before point ed -26
sf before post ed 17
sf before praiz ed -21
sf before promiz ed -31
sf before propos ed 14
sf before put base 13
sf before question base -40
sf before question ed -13
sf before question s -29
sf before recall ed 27
sf before refer ing -57
sf before refus ed -33
sf before releas ed 33
sf before reply ed 14
sf before report ed 21
sf before report s 45
sf before respond ed -6
sf before reveal ed -7
sf before say base -18
sf before say ed 7
sf before say ing -14
sf before see base -10
sf before see ed -8
sf before seek ed -10
sf before seek ing -26
sf before seem ed -26
sf before seem s -9
sf before show base 31
sf before show ed -6
sf before show ing -21
sf before show s -10
sf before speak ed -16
sf before stat ed 33
sf before suggest base -18
sf before suggest ing -38
sf before suggest s -13
sf before support base 21
sf before tak ed 18
sf before talk ed -13
sf before talk ing 40
sf before tell ed 44
sf before tell ing -24
sf before tell s 34
sf before think base -17
sf before think s -41
sf before tweet ed 16
sf before urg ed -5
sf before used ed 31
sf before vot ed -26
sf before vow ed -16
sf before want base -37
sf before want s 10
sf before warn ed 16
sf before writ ed 16
sf both accord ing -8
sf both accus ed 32
sf both acknowledg ed -21
sf both add ed 24
sf both add ing -52
sf both announc ed -28
sf both appear ed 34
sf both appear s 74
sf both argu base 48
sf both argu ed 22
sf both argu ing -12
sf both ask ed -31
sf both attack ed -11
sf both back ing -24
sf both begin ed -16
sf both believ base 26
sf both believ s 23
sf both blast ed 12
sf both call base -11
sf both call ed 13
sf both call ing -20
sf both cast base -24
sf both cit ed -28
sf both cit ing -16
sf both claim ed 18
sf both com base -12
sf both conclud ed 28
sf both consider ed 90
sf both continu ed 7
sf both criticism base 59
sf both criticiz ed 27
sf both decid ed -26
sf both declar ed 23
sf both declin ed -14
sf both defend ed -29
sf both deny ed -24
sf both describ ed 44
sf both endors ed -17
sf both expect ed 16
sf both explain ed 22
sf both express ed -17
sf both find ed -14
sf both focus ed -16
sf both giv ed -26
sf both go ed -18
sf both hop base 44
sf both hop s 6
sf both indicat ed -31
sf both it base -15
sf both know base -52
sf both know ed 35
sf both look ing -16
sf both mak ed -20
sf both mention ed -19
sf both nam ed 35
sf both not ed -10
sf both not ing -14
sf both offer ed -5
sf both oppos ed -41
sf both pass ed -39
sf both plan s -22
sf both pledg ed -21
sf both point ed -17
sf both praiz ed 17
sf both predict ed -23
sf both promiz ed 32
sf both propos ed -38
sf both put base -39
sf both question base -42
sf both question ed -35
sf both question s -34
sf both recall ed 11
sf both refer ing -8
sf both refus ed -19
sf both reject ed -32
sf both releas ed -43
sf both reply ed -55
sf both report s -36
sf both respond ed -23
sf both reveal ed -26
sf both say base 42
sf both say ing -18
sf both say s 6
sf both see base -20
sf both see ed 29
sf both seek ed -31
sf both seek ing 27
sf both seem ed 42
sf both seem s 44
sf both show base -33
sf both show ing -13
sf both show s 8
sf both speak ed -21
sf both stat ed -49
sf both suggest base -17
sf both suggest ed 16
sf both suggest ing -17
sf both suggest s -14
sf both support base -39
sf both support ed -23
sf both support ing -14
sf both tak ed -43
sf both talk ed -29
sf both talk ing -31
sf both tell ed -10
sf both tell ing -15
sf both tell s -32
sf both think s 11
sf both tweet ed 8
sf both urg ed 5
sf both used ed -42
sf both vot ed -25
sf both vow ed 18
sf both want base 33
sf both want s -8
sf both warn ed -29
sf both writ ed -8
sn after accord , 43
sn after accord . -11
sn after accus CAP 9
sn after acknowledg that 21
sn after add , 13
sn after add . -21
sn after add : 68
sn after agre to -12
sn after appear to -23
sn after argu that 32
sn after ask CAP -9
sn after ask the 47
sn after attack CAP 36
sn after call " -67
sn after call CAP 11
sn after call a -22
sn after call him 48
sn after call it 16
sn after call w -26
sn after claim that 18
sn after continu . -24
sn after continu w 67
sn after criticiz CAP 30
sn after declin to 25
sn after describ the 50
sn after endors CAP 23
sn after expect to -12
sn after find that 18
sn after hop to 26
sn after insist that 24
sn after not , 11
sn after not that 24
sn after plan to 44
sn after pledg to 20
sn after point that 18
sn after praiz CAP 19
sn after promiz to 28
sn after refer the 19
sn after refus to 38
sn after report . -24
sn after report that 49
sn after say , -19
sn after say -ing 9
sn after say -s 26
sn after say . -16
sn after say : 12
sn after say CAP 13
sn after say at -17
sn after say during -27
sn after say he 28
sn after say his 18
sn after say in -23
sn after say it 33
sn after say of -31
sn after say on 17
sn after say she 34
sn after say that 20
sn after say the 18
sn after say they 37
sn after say to -47
sn after see the 14
sn after seem to 12
sn after seem w -75
sn after show CAP 36
sn after show that 18
sn after suggest that 27
sn after support CAP 44
sn after tell -s -22
sn after tell CAP -29
sn after tell a -27
sn after tell the -35
sn after try w 37
sn after vow to 17
sn after want to -26
sn after warn that 16
sn after writ , 18
sn after writ . -13
sn after writ in -12
sn before accord , -49
sn before accord . 21
sn before accus CAP -9
sn before acknowledg that -12
sn before add , -41
sn before add . 39
sn before add : -25
sn before add that -12
sn before agre to -14
sn before appear to -25
sn before argu that -11
sn before ask CAP -17
sn before ask the -23
sn before attack CAP -17
sn before call " -41
sn before call CAP -15
sn before call a -26
sn before call him -13
sn before call it -6
sn before call the -10
sn before call w -39
sn before claim that -6
sn before continu . 38
sn before continu w -26
sn before criticiz CAP -8
sn before declin to -13
sn before describ the -6
sn before endors CAP -11
sn before expect to -47
sn before find that -11
sn before hop to -28
sn before insist that -13
sn before not , -83
sn before not that -15
sn before plan to -18
sn before pledg to -8
sn before point that -8
sn before praiz CAP -7
sn before promiz to -20
sn before refer the -36
sn before refus to -10
sn before report . 34
sn before report that -32
sn before say " 25
sn before say , -15
sn before say -ing 27
sn before say -s -53
sn before say . 26
sn before say : -48
sn before say CAP -13
sn before say at 19
sn before say during 50
sn before say he -18
sn before say his -26
sn before say in 31
sn before say it -17
sn before say on -11
sn before say she -22
sn before say that -18
sn before say the -19
sn before say they -20
sn before say to 54
sn before say w -12
sn before see the -20
sn before seek to -25
sn before seem to -19
sn before seem w 37
sn before show CAP -17
sn before show that -10
sn before suggest that -14
sn before support CAP -29
sn before tell -s 12
sn before tell CAP 32
sn before tell a 59
sn before tell the 41
sn before try w -17
sn before vow to -15
sn before want to -12
sn before warn that -10
sn before writ , -44
sn before writ . 25
sn before writ in -14
sn both accord , 6
sn both accord . -9
sn both acknowledg that -10
sn both add , 23
sn both add . -18
sn both add : -46
sn both add that 8
sn both agre to 23
sn both appear to 47
sn both argu that -21
sn both ask CAP 24
sn both ask the -27
sn both attack CAP -20
sn both call " 90
sn both call a 42
sn both call him -38
sn both call it -11
sn both call the 13
sn both call w 55
sn both claim that -12
sn both continu . -14
sn both continu w -45
sn both criticiz CAP -22
sn both declin to -12
sn both describ the -44
sn both endors CAP -12
sn both expect to 56
sn both find that -7
sn both insist that -11
sn both not , 59
sn both not that -9
sn both plan to -26
sn both pledg to -12
sn both point that -10
sn both praiz CAP -12
sn both promiz to -9
sn both refer the 14
sn both refus to -28
sn both report . -10
sn both report that -18
sn both say " -33
sn both say , 33
sn both say -ing -41
sn both say -s 25
sn both say . -10
sn both say : 30
sn both say DAY -8
sn both say during -25
sn both say he -10
sn both say his 6
sn both say in -8
sn both say it -16
sn both say of 27
sn both say on -6
sn both say she -12
sn both say they -17
sn both say to -8
sn both say w 7
sn both seek to 19
sn both seem w 31
sn both show CAP -19
sn both show that -8
sn both suggest that -13
sn both support CAP -15
sn both tell -s 9
sn both tell a -35
sn both tell the -8
sn both try w -21
sn both want to 35
sn both warn that -6
sn both writ , 17
sn both writ . -11
sn both writ in 24
w after far base 37
w after far ed 32
w after far ing 34
w after far s 38
w after left base 29
w after left ed 12
w after left ing 53
w after left s 18
w after none base 24
w after none ed -44
w after none ing 67
w after none s 58
w after right base -19
w after right ed -24
w after right ing -7
w after right s -51
w before far base -6
w before far ed -15
w before far ing -17
w before far s -5
w before left base -16
w before left ing -25
w before left s -11
w before none ing -28
w before none s -23
w before right base 31
w before right ed 27
w before right ing 20
w before right s 49
w both far base -32
w both far ed -16
w both far ing -17
w both far s -33
w both left base -14
w both left ed -10
w both left ing -28
w both left s -8
w both none base -24
w both none ed 44
w both none ing -40
w both none s -36
w both right base -18
w both right ing -13
wl after far " 61
wl after far , 29
wl after far -s 20
wl after far CAP -9
wl after far and 30
wl after far but 41
wl after far by 24
wl after far w 19
wl after far — 53
wl after left " -21
wl after left ( 52
wl after left , 16
wl after left -ed 19
wl after left -ing -33
wl after left -s -66
wl after left : 54
wl after left ; 57
wl after left CAP 39
wl after left ^ 37
wl after left after 51
wl after left although 59
wl after left and 49
wl after left as 15
wl after left because 56
wl after left but 43
wl after left for 33
wl after left if 68
wl after left in -13
wl after left of 20
wl after left though 61
wl after left to 24
wl after left w -35
wl after left what -54
wl after left when 48
wl after left where 37
wl after left which -60
wl after left while 47
wl after left with 28
wl after left — 39
wl after none , -32
wl after none -ing 20
wl after none -s -22
wl after none CAP -39
wl after none ^ 44
wl after none a 81
wl after none and 81
wl after none he -32
wl after none it 53
wl after none that -50
wl after none the 70
wl after none w -10
wl after none when 70
wl after none who -9
wl after right " -16
wl after right , -39
wl after right ^ 41
wl after right the -20
wl after right w -26
wl before far " -20
wl before far , -12
wl before far -s -30
wl before far CAP 39
wl before far and -14
wl before far but -22
wl before far by -12
wl before far — -37
wl before left " 31
wl before left ( -29
wl before left , -11
wl before left -ed 24
wl before left -ing 40
wl before left -s 24
wl before left : -25
wl before left ; -25
wl before left CAP -18
wl before left ^ -19
wl before left after -27
wl before left although -34
wl before left and -24
wl before left as 6
wl before left because -26
wl before left but -21
wl before left for -18
wl before left if -38
wl before left in -17
wl before left of -33
wl before left though -29
wl before left to -24
wl before left what 14
wl before left when -27
wl before left where -35
wl before left while -23
wl before left with -7
wl before left — -24
wl before none , -9
wl before none -ing -72
wl before none -s 9
wl before none CAP 18
wl before none ^ -22
wl before none a -37
wl before none and -42
wl before none he -33
wl before none that 38
wl before none the -22
wl before none w 9
wl before none when -32
wl before right " 24
wl before right , 35
wl before right ^ -16
wl before right the 49
wl before right w 29
wl both far " -43
wl both far , -17
wl both far CAP -40
wl both far and -16
wl both far but -19
wl both far by -12
wl both far w -24
wl both far — -16
wl both left " -10
wl both left ( -23
wl both left -ed -49
wl both left -ing -9
wl both left -s 41
wl both left : -29
wl both left ; -33
wl both left CAP -23
wl both left ^ -18
wl both left after -23
wl both left although -26
wl both left and -25
wl both left as -21
wl both left because -30
wl both left but -22
wl both left for -15
wl both left if -31
wl both left in 27
wl both left of 11
wl both left though -32
wl both left w 32
wl both left what 39
wl both left when -20
wl both left which 56
wl both left while -25
wl both left with -21
wl both left — -15
wl both none , 39
wl both none -ing 38
wl both none -s 12
wl both none CAP 21
wl both none ^ -21
wl both none a -45
wl both none and -47
wl both none he 57
wl both none it -59
wl both none that 11
wl both none the -49
wl both none when -39
wl both none who 9
wl both right " -9
wl both right ^ -25
wl both right the -44
wn after far , , 51
wn after far , -s -8
wn after far , CAP 12
wn after far , a 26
wn after far , he 20
wn after far , his 19
wn after far , it 14
wn after far , that 18
wn after far , the 22
wn after far , to 33
wn after far , w 32
wn after far and CAP 21
wn after far and that 18
wn after far and the 22
wn after far and to 26
wn after left " , -25
wn after left " -s -9
wn after left " . -19
wn after left " DAY -26
wn after left " a 15
wn after left " at -32
wn after left " in -27
wn after left " of -42
wn after left " on -46
wn after left " that 58
wn after left " to -6
wn after left " w -11
wn after left , , -52
wn after left , -ing 44
wn after left , -s 40
wn after left , . -56
wn after left , : -5
wn after left , CAP 16
wn after left , a 14
wn after left , an 45
wn after left , he 36
wn after left , in -47
wn after left , it 38
wn after left , on -16
wn after left , that 35
wn after left , the 34
wn after left , they 42
wn after left , to 55
wn after left , w 31
wn after left ^ " 34
wn after left ^ , 43
wn after left ^ -ed 47
wn after left ^ -ing 27
wn after left ^ -ly 38
wn after left ^ -s 27
wn after left ^ : 26
wn after left ^ CAP 27
wn after left ^ DAY 38
wn after left ^ a 29
wn after left ^ an 21
wn after left ^ he 24
wn after left ^ her 24
wn after left ^ him 23
wn after left ^ his 18
wn after left ^ in 63
wn after left ^ it 19
wn after left ^ on 40
wn after left ^ she 24
wn after left ^ that 22
wn after left ^ the 25
wn after left ^ they 23
wn after left ^ this 41
wn after left ^ to 32
wn after left ^ w 27
wn after left ^ what 13
wn after left and CAP 26
wn after left and that 19
wn after left and the 24
wn after left and to 41
wn after left and w 34
wn after left as CAP 12
wn after left as w 61
wn after left but CAP 24
wn after left but that 21
wn after left but the 25
wn after left but w 26
wn after left w CAP 31
wn after left w the 33
wn after left w to -18
wn after left when CAP 31
wn after left while CAP 19
wn after none -s to -18
wn after none CAP to -14
wn after none w to -13
wn after right " , -23
wn after right " . -8
wn after right , , -18
wn after right , . -10
wn after right ^ , 62
wn before far , , -14
wn before far , -s 22
wn before far , a -11
wn before far , he -9
wn before far , his -11
wn before far , it -7
wn before far , that -9
wn before far , the -11
wn before far , to -13
wn before far , w -16
wn before far and CAP -12
wn before far and that -9
wn before far and the -11
wn before far and to -9
wn before left " . 33
wn before left " DAY 41
wn before left " a 11
wn before left " at 25
wn before left " in 25
wn before left " of -12
wn before left " on 73
wn before left " that -40
wn before left " the 22
wn before left " to 58
wn before left , , -39
wn before left , -ing -9
wn before left , -s -27
wn before left , . 79
wn before left , : -36
wn before left , CAP -11
wn before left , a -24
wn before left , an -21
wn before left , he -24
wn before left , in 21
wn before left , it -21
wn before left , on 8
wn before left , that -23
wn before left , the -8
wn before left , they -18
wn before left , to -18
wn before left , w -8
wn before left ^ " -15
wn before left ^ , -24
wn before left ^ -ed -21
wn before left ^ -ing -12
wn before left ^ -ly -21
wn before left ^ -s -13
wn before left ^ : -14
wn before left ^ CAP -14
wn before left ^ DAY -27
wn before left ^ a -15
wn before left ^ an -9
wn before left ^ he -11
wn before left ^ her -11
wn before left ^ him -10
wn before left ^ his -9
wn before left ^ in -37
wn before left ^ it -9
wn before left ^ on -31
wn before left ^ she -11
wn before left ^ that -11
wn before left ^ the -12
wn before left ^ they -10
wn before left ^ this -20
wn before left ^ to -11
wn before left ^ w -13
wn before left ^ what -6
wn before left and CAP -13
wn before left and that -9
wn before left and the -10
wn before left and to -10
wn before left and w -18
wn before left as , -16
wn before left as CAP -35
wn before left as w -31
wn before left but CAP -14
wn before left but that -11
wn before left but the -10
wn before left but w -13
wn before left w CAP -51
wn before left w the -32
wn before left w to 10
wn before left when CAP -19
wn before left when the -28
wn before left while CAP -10
wn before none -s to -44
wn before none CAP to -28
wn before none w to -19
wn before none w w -52
wn before right " , 24
wn before right " . 13
wn before right , , -33
wn before right , . 19
wn before right ^ , -40
wn both far , , -38
wn both far , -s -16
wn both far , CAP -14
wn both far , a -15
wn both far , he -11
wn both far , his -8
wn both far , it -7
wn both far , that -9
wn both far , the -11
wn both far , to -20
wn both far , w -15
wn both far and CAP -10
wn both far and that -9
wn both far and the -11
wn both far and to -16
wn both left " , 22
wn both left " -s 10
wn both left " . -14
wn both left " DAY -16
wn both left " a -30
wn both left " at 5
wn both left " of 49
wn both left " on -28
wn both left " that -20
wn both left " the -22
wn both left " to -60
wn both left " w 8
wn both left , , 90
wn both left , -ing -37
wn both left , -s -14
wn both left , . -22
wn both left , : 35
wn both left , CAP -6
wn both left , a 10
wn both left , an -25
wn both left , he -12
wn both left , in 24
wn both left , it -17
wn both left , on 5
wn both left , that -13
wn both left , the -27
wn both left , they -24
wn both left , to -38
wn both left , w -22
wn both left ^ " -20
wn both left ^ , -19
wn both left ^ -ed -27
wn both left ^ -ing -15
wn both left ^ -ly -17
wn both left ^ -s -14
wn both left ^ : -12
wn both left ^ CAP -13
wn both left ^ DAY -11
wn both left ^ a -14
wn both left ^ an -12
wn both left ^ he -13
wn both left ^ her -13
wn both left ^ him -13
wn both left ^ his -9
wn both left ^ in -27
wn both left ^ it -9
wn both left ^ on -9
wn both left ^ she -13
wn both left ^ that -11
wn both left ^ the -13
wn both left ^ they -12
wn both left ^ this -21
wn both left ^ to -21
wn both left ^ w -14
wn both left ^ what -6
wn both left and CAP -13
wn both left and that -10
wn both left and the -14
wn both left and to -30
wn both left and w -15
wn both left as , 17
wn both left as CAP 19
wn both left as w -31
wn both left but CAP -10
wn both left but that -10
wn both left but the -15
wn both left but w -14
wn both left w CAP 8
wn both left w the -8
wn both left w to 10
wn both left when CAP -12
wn both left when the 26
wn both left while CAP -9
wn both none -s to 54
wn both none CAP to 41
wn both none w to 30
wn both none w w 45
wn both right , , 46
wn both right , . -9
wn both right ^ , -22
`
