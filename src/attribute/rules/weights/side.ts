/** Made by bench/attribution/train.ts. */
export const side: string = `
b after 15
b both -10
f after 0 left 37
f after 0 none 45
f after 0 right 41
f after 1 left 49
f after 1 none 11
f after 1 right 17
f after 2 left 32
f after 2 none 22
f after 3 far 36
f after 3 none -14
f after 3 right -26
f before 0 left -19
f before 0 none -23
f before 0 right -19
f before 1 left -23
f before 1 none -20
f before 1 right -21
f before 2 left -33
f before 2 none -25
f before 3 far -16
f before 3 left 5
f before 3 right 30
f both 0 left -18
f both 0 none -22
f both 0 right -22
f both 1 left -26
f both 1 none 8
f both 3 far -20
f both 3 left -8
f both 3 none 12
g after -ed ed 22
g after -ing ing 43
g after -ly ed 35
g after -ly ing 34
g after -ly s -26
g after -s s 20
g after CAP base 36
g after CAP ed 7
g after CAP ing 50
g after CAP s 32
g after are base 36
g after are ed -19
g after could base 15
g after did base 36
g after does base 40
g after has base 27
g after has ed 27
g after have base 19
g after have ed 14
g after is base -13
g after is ed -27
g after it base 22
g after to base 71
g after w base 18
g after w ing 65
g after w s 25
g after was base 43
g after was ed -38
g after was ing 9
g after were base 27
g after were ed -9
g after will base 24
g after would base 10
g before -ed ed -9
g before -ing ing -20
g before -ly base 17
g before -ly ed -26
g before -ly ing -5
g before -ly s 67
g before -s s -10
g before CAP base -19
g before CAP ed -24
g before CAP ing -30
g before CAP s -17
g before are base -42
g before are ed -6
g before are ing -8
g before could base -35
g before did base -13
g before does base -14
g before has base -34
g before has ed -8
g before have base 36
g before have ed -7
g before is ed -20
g before is ing 6
g before it base -22
g before to base -32
g before w base -8
g before w ed 5
g before w ing -45
g before w s -32
g before was ed 21
g before was ing -22
g before were base 7
g before will base 10
g before would base 15
g both -ed ed -13
g both -ing ing -23
g both -ly base -21
g both -ly ed -9
g both -ly ing -29
g both -ly s -51
g both -s s -10
g both CAP base -17
g both CAP ed 17
g both CAP ing -19
g both CAP s -15
g both are ed 24
g both are ing 6
g both could base 15
g both did base -23
g both does base -26
g both has base 6
g both has ed -18
g both have base -62
g both have ed -7
g both is base 14
g both is ed 46
g both is ing -8
g both to base -40
g both w base -10
g both w ing -23
g both w s 6
g both was base -46
g both was ed 15
g both was ing 10
g both were base -35
g both will base -35
g both would base -26
l after " -18
l after ( 6
l after , 11
l after -ed -8
l after -s -39
l after : 71
l after ; 58
l after CAP -31
l after NUM 18
l after ^ 36
l after a 61
l after after 62
l after although 62
l after and 40
l after because 59
l after before 61
l after but 46
l after by 43
l after for 69
l after he -32
l after if 66
l after in 23
l after it 56
l after of 58
l after that -70
l after the 52
l after though 53
l after to 24
l after w -20
l after what -67
l after when 52
l after where 37
l after which -61
l after while 57
l after who -82
l after with 42
l after — 56
l before " 29
l before ( 28
l before , -7
l before -ed 18
l before -s 12
l before : -38
l before ; -25
l before CAP 9
l before NUM -34
l before ^ -19
l before a -21
l before after -35
l before although -35
l before and -20
l before as 14
l before because -29
l before before -33
l before but -23
l before by -21
l before for -37
l before he -23
l before if -37
l before in -18
l before of -23
l before that 73
l before though -29
l before to -25
l before w 5
l before what 15
l before when -29
l before where -36
l before which 11
l before while -24
l before who -12
l before with -15
l before — -31
l both " -10
l both ( -37
l both -ed -10
l both -s 25
l both : -33
l both ; -33
l both CAP 22
l both NUM 11
l both ^ -18
l both a -43
l both after -27
l both although -28
l both and -20
l both as -16
l both because -31
l both before -30
l both but -23
l both by -22
l both for -33
l both he 51
l both if -30
l both in -6
l both it -59
l both of -37
l both that -9
l both the -51
l both though -25
l both w 15
l both what 51
l both when -22
l both which 49
l both while -32
l both who 87
l both with -28
l both — -25
ln after " 's -24
ln after " , -21
ln after " . -16
ln after " DAY -27
ln after " a 13
ln after " at -32
ln after " in -26
ln after " of -42
ln after " on -45
ln after " that 28
ln after " to -11
ln after " w -13
ln after , " 14
ln after , , -41
ln after , -ed 57
ln after , -ing 23
ln after , -ly 34
ln after , -s 25
ln after , . -32
ln after , : -25
ln after , CAP 20
ln after , DAY -49
ln after , a 33
ln after , an 11
ln after , he 31
ln after , her 14
ln after , him 48
ln after , in 16
ln after , it 31
ln after , on -21
ln after , she 43
ln after , that 21
ln after , the 17
ln after , they 35
ln after , to 24
ln after , w 15
ln after -s to -6
ln after CAP CAP 9
ln after CAP the 51
ln after CAP to -27
ln after CAP w -30
ln after ^ , 48
ln after ^ -ed 49
ln after ^ -ing 28
ln after ^ -ly 39
ln after ^ -s 26
ln after ^ : 31
ln after ^ CAP 27
ln after ^ DAY 40
ln after ^ a 28
ln after ^ an 23
ln after ^ he 24
ln after ^ her 25
ln after ^ him 24
ln after ^ his 19
ln after ^ how 18
ln after ^ if 19
ln after ^ in 67
ln after ^ it 19
ln after ^ on 40
ln after ^ she 25
ln after ^ that 21
ln after ^ the 25
ln after ^ they 23
ln after ^ this 42
ln after ^ to 32
ln after ^ w 31
ln after ^ what 14
ln after ^ whether 19
ln after and -s 33
ln after and CAP 29
ln after and a 33
ln after and he 39
ln after and him 34
ln after and his 28
ln after and it 29
ln after and that 19
ln after and the 29
ln after and to 15
ln after and w 33
ln after as CAP 9
ln after as w 16
ln after but CAP 27
ln after but that 21
ln after but the 33
ln after but to 32
ln after but w 20
ln after w , 26
ln after w . -47
ln after w a 33
ln after w that 42
ln after w the 25
ln after w to -25
ln after w w 15
ln after when CAP 41
ln after while CAP 20
ln after — CAP 36
ln before " 's 46
ln before " , 9
ln before " . 28
ln before " CAP 6
ln before " DAY 45
ln before " a 13
ln before " at 24
ln before " in 18
ln before " on 72
ln before " that -11
ln before " to 23
ln before " w 16
ln before , " -26
ln before , , -37
ln before , -ed -65
ln before , -ly -45
ln before , -s -12
ln before , . 49
ln before , : -31
ln before , CAP -13
ln before , DAY 45
ln before , a -21
ln before , an -31
ln before , he -19
ln before , her -11
ln before , him -22
ln before , in -35
ln before , it -17
ln before , on 14
ln before , she -22
ln before , that -17
ln before , the -12
ln before , they -16
ln before , to -6
ln before , w -9
ln before -s to -21
ln before -s w -8
ln before CAP CAP -69
ln before CAP the -71
ln before CAP to -28
ln before CAP w 27
ln before ^ " 27
ln before ^ , -29
ln before ^ -ed -22
ln before ^ -ing -13
ln before ^ -ly -23
ln before ^ -s -12
ln before ^ : -17
ln before ^ CAP -14
ln before ^ DAY -28
ln before ^ a -14
ln before ^ an -10
ln before ^ he -11
ln before ^ her -11
ln before ^ him -10
ln before ^ his -10
ln before ^ how -10
ln before ^ if -9
ln before ^ in -40
ln before ^ it -9
ln before ^ on -31
ln before ^ she -12
ln before ^ that -10
ln before ^ the -13
ln before ^ they -11
ln before ^ this -20
ln before ^ to -10
ln before ^ w -16
ln before ^ what -7
ln before ^ whether -8
ln before and -s -17
ln before and CAP -15
ln before and a -13
ln before and he -19
ln before and him -13
ln before and his -16
ln before and it -17
ln before and that -9
ln before and the -13
ln before and to -11
ln before and w -17
ln before as , -6
ln before as CAP -36
ln before as w -35
ln before but CAP -15
ln before but that -11
ln before but the -14
ln before but to -20
ln before but w -17
ln before w , 79
ln before w . 89
ln before w CAP -28
ln before w a -33
ln before w that -25
ln before w the -40
ln before w to -10
ln before w w -13
ln before when CAP -25
ln before when the -28
ln before while CAP -10
ln before — CAP -17
ln both " 's -23
ln both " , 12
ln both " . -12
ln both " CAP -6
ln both " DAY -19
ln both " a -30
ln both " at 6
ln both " in 7
ln both " of 38
ln both " on -28
ln both " that -17
ln both " to -14
ln both , " 7
ln both , , 78
ln both , -ed -7
ln both , -ing -21
ln both , -s -14
ln both , . -16
ln both , : 52
ln both , CAP -9
ln both , a -13
ln both , an 15
ln both , he -12
ln both , her -6
ln both , him -26
ln both , his -8
ln both , in 17
ln both , it -14
ln both , on 9
ln both , she -21
ln both , the -5
ln both , they -20
ln both , to -18
ln both , w -6
ln both -s to 25
ln both -s w 7
ln both CAP CAP 36
ln both CAP to 54
ln both ^ " -27
ln both ^ , -19
ln both ^ -ed -27
ln both ^ -ing -15
ln both ^ -ly -17
ln both ^ -s -14
ln both ^ : -14
ln both ^ CAP -13
ln both ^ DAY -12
ln both ^ a -14
ln both ^ an -13
ln both ^ he -13
ln both ^ her -13
ln both ^ him -13
ln both ^ his -9
ln both ^ how -8
ln both ^ if -11
ln both ^ in -29
ln both ^ it -9
ln both ^ on -9
ln both ^ she -13
ln both ^ that -11
ln both ^ the -12
ln both ^ they -12
ln both ^ this -22
ln both ^ to -22
ln both ^ w -15
ln both ^ what -7
ln both ^ whether -11
ln both and -s -17
ln both and CAP -14
ln both and a -20
ln both and he -20
ln both and him -21
ln both and his -11
ln both and it -13
ln both and that -10
ln both and the -17
ln both and w -16
ln both as , 8
ln both as CAP 21
ln both as w 15
ln both but CAP -12
ln both but that -10
ln both but the -19
ln both but to -17
ln both w , -128
ln both w . -43
ln both w CAP 18
ln both w a -8
ln both w that -22
ln both w the 11
ln both w to 34
ln both w w -5
ln both when CAP -16
ln both when the 26
ln both while CAP -10
ln both — CAP -19
n after " 18
n after , -11
n after -ed -21
n after -ing 21
n after -s 34
n after . -25
n after : 21
n after CAP 28
n after DAY -6
n after NUM 42
n after a 26
n after about 25
n after after -67
n after an 32
n after and -8
n after any 85
n after as -53
n after at 10
n after for 25
n after he 35
n after her 29
n after him 36
n after himself 38
n after his 45
n after how 75
n after if 87
n after in -25
n after is -34
n after it 49
n after its 42
n after me 47
n after no 74
n after not 12
n after of 23
n after on 16
n after one 61
n after over 21
n after she 38
n after some 79
n after that 32
n after the 29
n after their 48
n after them 15
n after they 38
n after this 15
n after those 59
n after to 15
n after w 21
n after was -48
n after what 80
n after when -39
n after whether 52
n after why 66
n after with 29
n after — -63
n before " -30
n before 's 36
n before , 11
n before -ed 8
n before -ing -18
n before -ly 14
n before -s -24
n before . 41
n before : -8
n before CAP -20
n before DAY 28
n before a -23
n before about -39
n before after 116
n before an -17
n before and 61
n before any -47
n before as -14
n before at 14
n before for -37
n before he -23
n before her -17
n before him -25
n before himself -42
n before his -26
n before how -38
n before if -52
n before in 34
n before is 11
n before it -26
n before its -25
n before me -7
n before no -54
n before not -13
n before of -24
n before on 22
n before one -50
n before over 7
n before she -25
n before some -42
n before that -19
n before the -20
n before their -33
n before them -20
n before they -27
n before those -28
n before to -19
n before w -14
n before was -16
n before what -44
n before when 100
n before whether -27
n before who 51
n before why -37
n before with 10
n before — 82
n both " 10
n both 's -35
n both -ed 12
n both -ly -16
n both -s -9
n both . -16
n both : -14
n both CAP -9
n both DAY -23
n both NUM -49
n both about 10
n both after -63
n both an -15
n both and -59
n both any -41
n both as 64
n both at -24
n both for 9
n both he -11
n both her -12
n both him -12
n both his -20
n both how -38
n both if -39
n both in -9
n both is 24
n both it -23
n both its -19
n both me -51
n both no -24
n both on -38
n both one -15
n both over -32
n both she -14
n both some -41
n both that -14
n both the -9
n both their -16
n both they -12
n both this -12
n both those -32
n both w -7
n both was 53
n both what -37
n both when -81
n both whether -25
n both who -68
n both why -30
n both with -44
n both — -29
nn after , " 42
nn after , -ed -56
nn after , -ing -33
nn after , -s -8
nn after , CAP 17
nn after , and -71
nn after , is -43
nn after , the 15
nn after , who -19
nn after -ing -s 38
nn after -ing CAP 38
nn after -ing the 12
nn after -ing w 25
nn after -s , 8
nn after -s . -49
nn after -s about 71
nn after -s in -18
nn after -s of 20
nn after -s on 16
nn after -s that 49
nn after -s to 12
nn after . $ -25
nn after . CAP 30
nn after : " 51
nn after CAP 's 33
nn after CAP , -5
nn after CAP -ing 37
nn after CAP -s 37
nn after CAP . 8
nn after CAP CAP 18
nn after CAP DAY -63
nn after CAP and 22
nn after CAP as 90
nn after CAP for 31
nn after CAP has -10
nn after CAP in -15
nn after CAP is -31
nn after CAP of 27
nn after CAP that 91
nn after CAP to 14
nn after CAP w 22
nn after CAP was 46
nn after CAP ’s 43
nn after DAY . -94
nn after DAY that 73
nn after a CAP 25
nn after a w 23
nn after an w 19
nn after at a -17
nn after he -ed 25
nn after he -s 6
nn after he had 62
nn after he is 28
nn after he w 32
nn after he was 31
nn after he would 9
nn after he ’s 24
nn after her -s 57
nn after her w 40
nn after his -s 68
nn after his w 29
nn after in CAP -18
nn after in a 15
nn after in an -12
nn after in the -22
nn after in w 33
nn after it was 29
nn after it would 34
nn after not to 45
nn after of CAP -17
nn after on DAY -22
nn after on the -14
nn after she -ed -12
nn after that " 29
nn after that , 34
nn after that -ing 24
nn after that -s 28
nn after that CAP 34
nn after that a 44
nn after that he 33
nn after that his 35
nn after that it 32
nn after that she 22
nn after that the 37
nn after that they 54
nn after that w 33
nn after the " -10
nn after the -ed 48
nn after the -ing 50
nn after the -s 41
nn after the CAP 23
nn after the w 27
nn after their w 19
nn after they are 27
nn after they w 11
nn after they were 35
nn after they would 37
nn after this w -36
nn after those -s 28
nn after to " 40
nn after to -s 26
nn after to CAP -22
nn after to have -24
nn after to w 29
nn after w , -55
nn after w -s 51
nn after w . -80
nn after w CAP 30
nn after w about 43
nn after w and -25
nn after w for 13
nn after w in -39
nn after w of 55
nn after w on 29
nn after w that 55
nn after w the 51
nn after w to -10
nn before " CAP 13
nn before " w -34
nn before 's w 23
nn before , " -33
nn before , -ed 16
nn before , -ing 101
nn before , -s -6
nn before , CAP -30
nn before , and 46
nn before , is -49
nn before , the -13
nn before , w -6
nn before , who 92
nn before -ing -s -32
nn before -ing CAP -10
nn before -ing the -22
nn before -ing w -19
nn before -s , -55
nn before -s . 54
nn before -s about -30
nn before -s in 11
nn before -s of -24
nn before -s that -30
nn before -s to -23
nn before -s w -6
nn before . $ 42
nn before . CAP -12
nn before : " -21
nn before CAP 's -13
nn before CAP -ing -12
nn before CAP -s -39
nn before CAP CAP -19
nn before CAP DAY 11
nn before CAP and -34
nn before CAP as -55
nn before CAP for -13
nn before CAP has -20
nn before CAP in 33
nn before CAP is -27
nn before CAP of -9
nn before CAP that -75
nn before CAP to -21
nn before CAP was -22
nn before CAP ’s -18
nn before DAY . 116
nn before DAY that -55
nn before a w -26
nn before an w -6
nn before at a 13
nn before at the 35
nn before he -ed -35
nn before he -s -16
nn before he had -36
nn before he is -13
nn before he w -15
nn before he was -15
nn before he would -25
nn before he ’s -11
nn before her -s -27
nn before her w -22
nn before his -s -50
nn before his w -13
nn before in CAP 11
nn before in an 16
nn before in the 64
nn before in w -29
nn before it was -18
nn before it would -16
nn before not to -51
nn before of CAP 27
nn before of the -9
nn before on CAP 21
nn before on DAY 34
nn before on the 52
nn before she -ed -27
nn before that " -12
nn before that , -14
nn before that -ing -12
nn before that CAP -24
nn before that a -20
nn before that he -23
nn before that his -16
nn before that it -16
nn before that she -26
nn before that the -20
nn before that they -35
nn before that w -15
nn before the " -27
nn before the -ed -22
nn before the -ing -32
nn before the -s -16
nn before the CAP -15
nn before the w -19
nn before their w -24
nn before they are -12
nn before they w -19
nn before they were -21
nn before they would -21
nn before this w 17
nn before those -s -15
nn before to " -33
nn before to -s -8
nn before to CAP 52
nn before to be -50
nn before to have -32
nn before to w -29
nn before w , -15
nn before w -ing -30
nn before w -s -38
nn before w . 77
nn before w CAP -18
nn before w about -21
nn before w and 19
nn before w for -40
nn before w in 33
nn before w on -33
nn before w that -26
nn before w the -35
nn before w to -23
nn before w w 6
nn both " CAP -18
nn both " w 25
nn both 's w -22
nn both , " -8
nn both , -ed 37
nn both , -ing -68
nn both , -s 10
nn both , CAP 12
nn both , and 9
nn both , is 77
nn both , who -76
nn both -ing -s -8
nn both -ing CAP -30
nn both -ing the 7
nn both -ing w -6
nn both -s , 41
nn both -s . -7
nn both -s about -46
nn both -s in 6
nn both -s on -19
nn both -s that -18
nn both -s to 10
nn both . $ -17
nn both . CAP -22
nn both : " -31
nn both CAP 's -20
nn both CAP -ing -25
nn both CAP . -10
nn both CAP DAY 56
nn both CAP and 8
nn both CAP as -42
nn both CAP for -18
nn both CAP has 26
nn both CAP in -21
nn both CAP is 50
nn both CAP of -18
nn both CAP that -18
nn both CAP to 5
nn both CAP w -20
nn both CAP was -24
nn both CAP ’s -25
nn both DAY . -30
nn both DAY that -19
nn both a CAP -27
nn both an w -13
nn both at the -37
nn both he -ed 7
nn both he -s 10
nn both he had -28
nn both he is -15
nn both he w -17
nn both he was -16
nn both he would 14
nn both he ’s -13
nn both her -s -32
nn both her w -18
nn both his -s -20
nn both his w -15
nn both in a -14
nn both in the -48
nn both it was -12
nn both it would -19
nn both of CAP -15
nn both of the 11
nn both on CAP -24
nn both on DAY -14
nn both on the -53
nn both she -ed 33
nn both that " -17
nn both that , -21
nn both that -ing -12
nn both that -s -25
nn both that CAP -10
nn both that a -24
nn both that he -10
nn both that his -19
nn both that it -16
nn both that the -17
nn both that they -20
nn both that w -19
nn both the " 34
nn both the -ed -28
nn both the -ing -18
nn both the -s -25
nn both the CAP -8
nn both the w -8
nn both they are -15
nn both they w 7
nn both they were -14
nn both they would -16
nn both this w 21
nn both those -s -13
nn both to " -11
nn both to -s -18
nn both to CAP -33
nn both to be 46
nn both to have 53
nn both w , 63
nn both w -ing 25
nn both w -s -14
nn both w CAP -13
nn both w about -22
nn both w for 22
nn both w of -51
nn both w that -29
nn both w the -17
nn both w to 30
nn both w w -9
q after -/- 21
q after -/near 33
q after -/touch 31
q after near/- 5
q after near/near 39
q after near/touch 36
q after touch/- -14
q after touch/touch 11
q before -/- -10
q before -/near -23
q before -/touch -26
q before near/- 6
q before near/near -35
q before near/touch -59
q before touch/- 32
q before touch/near -19
q before touch/touch -65
q both -/- -10
q both -/near -10
q both -/touch -6
q both near/- -11
q both near/near -9
q both near/touch 5
q both touch/- -18
q both touch/near 17
q both touch/touch 51
qn after -/- 's 25
qn after -/- , -43
qn after -/- -ed -8
qn after -/- -ing 30
qn after -/- -ly 15
qn after -/- -s 39
qn after -/- . -53
qn after -/- : -73
qn after -/- CAP 29
qn after -/- DAY 21
qn after -/- NUM 58
qn after -/- a 26
qn after -/- about 62
qn after -/- an 46
qn after -/- as 35
qn after -/- at 17
qn after -/- he 29
qn after -/- her 26
qn after -/- him 39
qn after -/- his 32
qn after -/- how 57
qn after -/- if 62
qn after -/- in -33
qn after -/- is -16
qn after -/- it 46
qn after -/- its 59
qn after -/- not 11
qn after -/- of 53
qn after -/- on 29
qn after -/- one 44
qn after -/- over 36
qn after -/- she 35
qn after -/- some 65
qn after -/- that 33
qn after -/- the 27
qn after -/- their 45
qn after -/- them 42
qn after -/- they 30
qn after -/- this 20
qn after -/- those 45
qn after -/- to 11
qn after -/- w 21
qn after -/- was -42
qn after -/- what 62
qn after -/- whether 54
qn after -/- why 50
qn after -/- — -18
qn after -/near , -23
qn after -/near -ing 46
qn after -/near -s 16
qn after -/near CAP 39
qn after -/near a 53
qn after -/near he 16
qn after -/near her 43
qn after -/near him 27
qn after -/near his 34
qn after -/near it 22
qn after -/near on 80
qn after -/near she 37
qn after -/near that 26
qn after -/near the 39
qn after -/near to 29
qn after -/near w 34
qn after -/touch " 28
qn after -/touch , 50
qn after -/touch : 24
qn after -/touch that 27
qn after near/- . -34
qn after near/- CAP 32
qn after near/- that 25
qn after near/- the 58
qn after near/- w 8
qn after touch/- 's -8
qn after touch/- , -24
qn after touch/- -s 15
qn after touch/- . -16
qn after touch/- DAY -19
qn after touch/- a 38
qn after touch/- at -26
qn after touch/- in -25
qn after touch/- of -55
qn after touch/- on -26
qn after touch/- that 50
qn after touch/- the 12
qn after touch/- w 19
qn after touch/near , -23
qn after touch/near that 40
qn after touch/touch , -16
qn before -/- 's 13
qn before -/- , 41
qn before -/- -ed -14
qn before -/- -ing -32
qn before -/- -ly -14
qn before -/- -s -28
qn before -/- . 83
qn before -/- : 57
qn before -/- CAP -21
qn before -/- DAY 27
qn before -/- NUM -39
qn before -/- a -22
qn before -/- about -65
qn before -/- an -43
qn before -/- and 55
qn before -/- as -46
qn before -/- at 54
qn before -/- for -18
qn before -/- he -19
qn before -/- her -20
qn before -/- him -32
qn before -/- his -16
qn before -/- how -25
qn before -/- if -25
qn before -/- in 56
qn before -/- is -19
qn before -/- it -23
qn before -/- its -55
qn before -/- not -13
qn before -/- of -56
qn before -/- on 12
qn before -/- one -40
qn before -/- over -17
qn before -/- she -24
qn before -/- some -29
qn before -/- that -18
qn before -/- the -22
qn before -/- their -32
qn before -/- them -21
qn before -/- they -21
qn before -/- this -31
qn before -/- those -24
qn before -/- to -18
qn before -/- w -13
qn before -/- was -45
qn before -/- what -25
qn before -/- whether -28
qn before -/- why -24
qn before -/- with 16
qn before -/- — 27
qn before -/near -ing -27
qn before -/near -s -33
qn before -/near CAP -24
qn before -/near DAY -8
qn before -/near a -31
qn before -/near he -14
qn before -/near her -20
qn before -/near him -13
qn before -/near his -22
qn before -/near in -36
qn before -/near it -11
qn before -/near on -60
qn before -/near she -18
qn before -/near that -19
qn before -/near the -18
qn before -/near to -23
qn before -/near w -31
qn before -/touch " -33
qn before -/touch , -23
qn before -/touch : -11
qn before -/touch that -12
qn before -/touch the -26
qn before near/- . 59
qn before near/- CAP 21
qn before near/- that -47
qn before near/- the -24
qn before near/- w -35
qn before touch/- 's 15
qn before touch/- , 34
qn before touch/- -s 8
qn before touch/- . 29
qn before touch/- CAP 31
qn before touch/- DAY 31
qn before touch/- a -17
qn before touch/- at 53
qn before touch/- in 48
qn before touch/- of 38
qn before touch/- on 34
qn before touch/- that -31
qn before touch/- the 6
qn before touch/- w 28
qn before touch/near , 26
qn before touch/near that -20
qn before touch/touch , -68
qn both -/- 's -44
qn both -/- -ed 21
qn both -/- -s -11
qn both -/- . -30
qn both -/- : 18
qn both -/- CAP -8
qn both -/- DAY -51
qn both -/- NUM -20
qn both -/- about -6
qn both -/- and -57
qn both -/- at -83
qn both -/- for 21
qn both -/- he -9
qn both -/- her -6
qn both -/- him -7
qn both -/- his -16
qn both -/- how -32
qn both -/- if -39
qn both -/- in -27
qn both -/- is 34
qn both -/- it -23
qn both -/- its -11
qn both -/- on -44
qn both -/- one -7
qn both -/- over -23
qn both -/- she -11
qn both -/- some -39
qn both -/- that -15
qn both -/- the -6
qn both -/- their -14
qn both -/- them -24
qn both -/- they -10
qn both -/- this 7
qn both -/- those -21
qn both -/- to 7
qn both -/- w -8
qn both -/- was 76
qn both -/- what -38
qn both -/- whether -26
qn both -/- why -27
qn both -/- with -23
qn both -/- — -11
qn both -/near , 17
qn both -/near -ing -19
qn both -/near -s 16
qn both -/near CAP -16
qn both -/near DAY 8
qn both -/near a -22
qn both -/near her -23
qn both -/near him -14
qn both -/near his -13
qn both -/near in 35
qn both -/near it -11
qn both -/near on -27
qn both -/near she -20
qn both -/near that -8
qn both -/near the -21
qn both -/near to -6
qn both -/touch , -28
qn both -/touch : -13
qn both -/touch that -15
qn both -/touch the 17
qn both near/- . -24
qn both near/- CAP -62
qn both near/- that 16
qn both near/- the -36
qn both near/- w 26
qn both touch/- 's -7
qn both touch/- , -10
qn both touch/- -s -29
qn both touch/- . -13
qn both touch/- CAP -31
qn both touch/- DAY -13
qn both touch/- a -24
qn both touch/- at -27
qn both touch/- in -23
qn both touch/- of 6
qn both touch/- on -8
qn both touch/- that -21
qn both touch/- the -19
qn both touch/- to -8
qn both touch/- w -52
qn both touch/near , -8
qn both touch/near that -21
qn both touch/touch , 79
qw after -/- far 35
qw after -/- left 25
qw after -/- none -7
qw after -/- right -15
qw after -/near far 35
qw after -/near left 34
qw after -/near none 18
qw after -/touch far 36
qw after -/touch left 44
qw after -/touch none 16
qw after near/- none 50
qw after near/- right -12
qw after touch/- far 45
qw after touch/- left -16
qw after touch/- right -13
qw after touch/near far 47
qw after touch/near left -10
qw before -/- far -16
qw before -/- left -13
qw before -/- right 30
qw before -/near far -18
qw before -/near left -21
qw before -/near none -32
qw before -/touch far -14
qw before -/touch left -31
qw before -/touch none -40
qw before near/- far 27
qw before near/- left 6
qw before near/- none -51
qw before near/- right 17
qw before touch/- far -26
qw before touch/- left 33
qw before touch/- right 34
qw before touch/near far -25
qw before touch/near left -23
qw before touch/touch left -26
qw both -/- far -19
qw both -/- left -12
qw both -/- none 6
qw both -/- right -15
qw both -/near far -16
qw both -/near left -13
qw both -/near none 11
qw both -/touch far -22
qw both -/touch left -13
qw both -/touch none 17
qw both near/- far -26
qw both near/- left -6
qw both near/- right -6
qw both touch/- far -19
qw both touch/- left -18
qw both touch/- right -20
qw both touch/near far -22
qw both touch/near left 33
qw both touch/touch left 30
s after accord -8
s after accus 17
s after acknowledg 14
s after add 7
s after admit 18
s after agre 27
s after announc 9
s after appear -54
s after argu -7
s after ask 46
s after attack 46
s after back 18
s after begin 21
s after believ -31
s after blast 19
s after call 18
s after cast 44
s after challeng 39
s after cit 60
s after claim 30
s after com 10
s after conclud -8
s after confirm -34
s after continu 14
s after criticism 8
s after decid 14
s after declar 8
s after defend 18
s after denounc 41
s after deny -10
s after discuss 60
s after dismiss 12
s after endors 35
s after expect -32
s after explain 20
s after express 40
s after fear -6
s after feel -6
s after find 12
s after focus 63
s after giv 28
s after go 41
s after indicat 17
s after insist 10
s after issu -20
s after it 31
s after learn 48
s after list 31
s after look -34
s after mak 15
s after mention 12
s after mock 13
s after nam -14
s after offer 32
s after oppos 11
s after order 36
s after plan 23
s after pledg 32
s after point 14
s after praiz 21
s after predict -11
s after promiz 17
s after propos 20
s after push 31
s after put -16
s after question 60
s after read -21
s after recogniz 7
s after refer 40
s after refus 35
s after reject 29
s after releas 14
s after repeat 28
s after reply 35
s after report -12
s after respond 26
s after reveal 27
s after see -6
s after seek 20
s after seem -48
s after shar 30
s after show 8
s after sign 26
s after slam 26
s after speak 53
s after stat 25
s after suggest 13
s after support 13
s after tak 26
s after talk 18
s after tell -19
s after think 9
s after try 41
s after urg 22
s after used 8
s after view -17
s after vot 49
s after vow 13
s after want 10
s after warn 22
s after worry 20
s after writ -6
s before accord 16
s before accus -33
s before add -7
s before admit 11
s before agre -21
s before announc 17
s before appear -34
s before argu -18
s before ask -14
s before assur 19
s before attack -11
s before back 18
s before blam -39
s before blast -17
s before call -19
s before cast -22
s before challeng -65
s before charg -25
s before cit -36
s before claim -31
s before confirm 85
s before consider -32
s before continu -9
s before criticism -71
s before criticiz -32
s before decid -29
s before declar -9
s before declin 9
s before defend 6
s before denounc 14
s before deny 45
s before describ -41
s before discuss -16
s before dismiss 19
s before endors -17
s before expect 13
s before explain -19
s before express -24
s before fear -18
s before feel -52
s before find 15
s before focus -28
s before go -12
s before hop -30
s before indicat -25
s before issu 32
s before it -24
s before know -5
s before learn -18
s before list -24
s before look -68
s before mak -9
s before mention 11
s before mock 10
s before nam -17
s before not 9
s before offer -13
s before oppos 28
s before order -34
s before pass 29
s before plan 30
s before pledg -13
s before point -13
s before post 8
s before praiz -22
s before predict -16
s before promiz -27
s before propos 17
s before push -15
s before question -27
s before read 52
s before recall -32
s before recogniz -43
s before refer -60
s before refus -33
s before releas 23
s before reply 15
s before report 22
s before respond -8
s before reveal -6
s before see -14
s before seek -19
s before seem -35
s before shar 25
s before sign 42
s before slam -12
s before speak -24
s before stat -5
s before suggest -16
s before support 23
s before tak 6
s before tell 30
s before think -21
s before try -20
s before urg -16
s before used 29
s before view -30
s before vot -14
s before vow -18
s before want -17
s before worry 30
s before writ 13
s both accord -8
s both accus 16
s both acknowledg -11
s both admit -32
s both agre -6
s both announc -27
s both appear 86
s both argu 25
s both ask -32
s both assur -16
s both attack -37
s both back -38
s both begin -24
s both believ 27
s both blam 33
s both cast -23
s both challeng 22
s both charg 26
s both cit -23
s both com -12
s both conclud 13
s both confirm -64
s both consider 31
s both continu -5
s both criticism 51
s both criticiz 26
s both decid 13
s both declin -14
s both defend -25
s both denounc -57
s both deny -42
s both describ 37
s both discuss -49
s both dismiss -33
s both endors -18
s both expect 20
s both express -16
s both fear 21
s both feel 43
s both find -28
s both focus -35
s both giv -29
s both go -29
s both hop 27
s both indicat 6
s both insist -11
s both issu -15
s both it -9
s both learn -43
s both list -8
s both look 90
s both mak -7
s both mention -24
s both mock -23
s both nam 28
s both not -7
s both offer -20
s both oppos -40
s both order -8
s both pass -37
s both plan -55
s both pledg -19
s both post -11
s both predict 25
s both promiz 9
s both propos -38
s both push -16
s both put 14
s both question -32
s both read -36
s both recall 33
s both recogniz 32
s both refer 19
s both reject -29
s both releas -37
s both repeat -37
s both reply -51
s both report -11
s both respond -18
s both reveal -22
s both see 19
s both seem 81
s both shar -56
s both show -10
s both sign -75
s both slam -14
s both speak -29
s both stat -20
s both support -36
s both tak -33
s both talk -20
s both tell -11
s both think 11
s both try -21
s both tweet -9
s both urg -8
s both used -42
s both view 44
s both vot -35
s both want 7
s both warn -27
s both worry -54
s both writ -6
sf after accord ing -8
sf after accus ed -8
sf after acknowledg ed 7
sf after add ed -19
sf after add ing 75
sf after agre ed 20
sf after appear s -74
sf after argu base -21
sf after argu ed -11
sf after argu ing 23
sf after ask ed 40
sf after attack ed 23
sf after back ing 6
sf after begin ed 67
sf after believ base -33
sf after believ s -43
sf after call base 39
sf after call ed 8
sf after call ing 32
sf after call s 23
sf after cast base 47
sf after cit ed 46
sf after cit ing 78
sf after claim base 65
sf after claim ed 17
sf after com base 10
sf after conclud ed -23
sf after consider ed -77
sf after criticism base -18
sf after decid ed 47
sf after declar ed -26
sf after defend ed 8
sf after deny ed -7
sf after describ ed -6
sf after endors ed 33
sf after expect ed -20
sf after explain ed -26
sf after express ed 45
sf after find ed 36
sf after focus ed 29
sf after giv ed 23
sf after go ed 54
sf after hop base -37
sf after hop s 30
sf after indicat ed 59
sf after insist ed -14
sf after issu ed 39
sf after it base 31
sf after know base 38
sf after know ed -45
sf after look ing 27
sf after mak ed 15
sf after mention ed -43
sf after nam ed -26
sf after not ing 48
sf after offer ed 25
sf after oppos ed -12
sf after pass ed -8
sf after plan s 39
sf after pledg ed 31
sf after point ed 41
sf after post ed -22
sf after predict ed 22
sf after promiz ed -7
sf after propos ed 20
sf after put base 18
sf after question base 77
sf after question ed 47
sf after question s 59
sf after recall ed -41
sf after refer ing 65
sf after refus ed 52
sf after reject ed 30
sf after releas ed 11
sf after reply ed 36
sf after report ed -17
sf after report s -20
sf after respond ed 29
sf after reveal ed 29
sf after say base -19
sf after say ed -5
sf after say ing 32
sf after say s -6
sf after see base 31
sf after see ed -15
sf after seek ed 40
sf after seem ed -20
sf after seem s -42
sf after show ed 10
sf after show ing 32
sf after speak ed 38
sf after stat ed 7
sf after suggest base 32
sf after suggest ed -11
sf after suggest ing 55
sf after suggest s 27
sf after support base 12
sf after support ed 17
sf after support ing 16
sf after tak ed 22
sf after talk ed 39
sf after talk ing -21
sf after tell ed -32
sf after tell ing 38
sf after think base 21
sf after think s 29
sf after tweet ed -21
sf after used ed 8
sf after vot ed 50
sf after vow ed -7
sf after warn ed 10
sf after writ ed -7
sf before accord ing 16
sf before accus ed -25
sf before acknowledg ed 10
sf before add ing -26
sf before agre ed -22
sf before announc ed 29
sf before appear ed -38
sf before argu base -36
sf before argu ed -11
sf before argu ing -12
sf before ask ed -10
sf before attack ed -12
sf before back ing 13
sf before begin ed -52
sf before believ base 5
sf before believ s 21
sf before blast ed -16
sf before call base -28
sf before call ed -21
sf before call ing -12
sf before call s -21
sf before cast base -24
sf before cit ed -17
sf before cit ing -64
sf before claim base -28
sf before claim ed -34
sf before consider ed -24
sf before criticism base -46
sf before criticiz ed -26
sf before decid ed -20
sf before declin ed 9
sf before defend ed 17
sf before deny ed 28
sf before describ ed -39
sf before endors ed -16
sf before expect ed 8
sf before express ed -27
sf before find ed -23
sf before focus ed -13
sf before giv ed 6
sf before go ed -37
sf before hop base -7
sf before hop s -45
sf before indicat ed -35
sf before insist ed 13
sf before issu ed -43
sf before it base -24
sf before know base 10
sf before look ing -14
sf before mention ed 56
sf before nam ed -15
sf before not ed 9
sf before not ing -35
sf before offer ed -20
sf before oppos ed 48
sf before pass ed 43
sf before plan s -17
sf before pledg ed -12
sf before point ed -25
sf before post ed 18
sf before praiz ed -20
sf before promiz ed -31
sf before propos ed 18
sf before put base 13
sf before question base -41
sf before question ed -15
sf before question s -27
sf before recall ed 25
sf before refer ing -58
sf before refus ed -34
sf before releas ed 30
sf before reply ed 15
sf before report ed 20
sf before report s 44
sf before respond ed -7
sf before reveal ed -6
sf before say base -21
sf before say ed 6
sf before say ing -13
sf before see base -11
sf before see ed -12
sf before seek ed -8
sf before seek ing -27
sf before seem ed -26
sf before seem s -7
sf before show base 29
sf before show ing -19
sf before show s -10
sf before speak ed -17
sf before stat ed 39
sf before suggest base -16
sf before suggest ed -6
sf before suggest ing -41
sf before suggest s -14
sf before support base 23
sf before support ed 7
sf before tak ed 15
sf before talk ed -11
sf before talk ing 44
sf before tell ed 42
sf before tell ing -23
sf before tell s 36
sf before think base -19
sf before think s -39
sf before tweet ed 15
sf before urg ed -8
sf before used ed 29
sf before vot ed -27
sf before vow ed -16
sf before want base -38
sf before want s 6
sf before warn ed 17
sf before writ ed 15
sf both accord ing -8
sf both accus ed 32
sf both acknowledg ed -18
sf both add ed 23
sf both add ing -51
sf both announc ed -27
sf both appear ed 36
sf both appear s 74
sf both argu base 51
sf both argu ed 21
sf both argu ing -12
sf both ask ed -29
sf both attack ed -11
sf both back ing -23
sf both begin ed -16
sf both believ base 27
sf both believ s 20
sf both blast ed 13
sf both call base -11
sf both call ed 13
sf both call ing -20
sf both cast base -24
sf both cit ed -30
sf both cit ing -15
sf both claim base -40
sf both claim ed 16
sf both com base -12
sf both conclud ed 27
sf both consider ed 88
sf both continu ed 8
sf both criticism base 58
sf both criticiz ed 28
sf both decid ed -27
sf both declar ed 21
sf both declin ed -14
sf both defend ed -28
sf both deny ed -24
sf both describ ed 42
sf both endors ed -17
sf both expect ed 13
sf both explain ed 21
sf both express ed -18
sf both find ed -13
sf both focus ed -16
sf both giv ed -28
sf both go ed -17
sf both hop base 40
sf both indicat ed -30
sf both it base -9
sf both know base -52
sf both know ed 36
sf both look ing -14
sf both mak ed -18
sf both mention ed -19
sf both nam ed 36
sf both not ed -10
sf both not ing -13
sf both oppos ed -42
sf both pass ed -40
sf both plan s -23
sf both pledg ed -20
sf both point ed -17
sf both praiz ed 15
sf both predict ed -24
sf both promiz ed 34
sf both propos ed -39
sf both put base -37
sf both question base -40
sf both question ed -33
sf both question s -33
sf both recall ed 15
sf both refer ing -9
sf both refus ed -19
sf both reject ed -32
sf both releas ed -41
sf both reply ed -52
sf both report s -36
sf both respond ed -23
sf both reveal ed -26
sf both say base 40
sf both say ing -20
sf both say s 7
sf both see base -20
sf both see ed 26
sf both seek ed -32
sf both seek ing 27
sf both seem ed 44
sf both seem s 46
sf both show base -33
sf both show ed -7
sf both show ing -13
sf both show s 10
sf both speak ed -22
sf both stat ed -49
sf both suggest base -16
sf both suggest ed 16
sf both suggest ing -16
sf both suggest s -14
sf both support base -37
sf both support ed -24
sf both support ing -14
sf both tak ed -43
sf both talk ed -27
sf both talk ing -30
sf both tell ed -10
sf both tell ing -15
sf both tell s -34
sf both think s 11
sf both tweet ed 6
sf both urg ed 6
sf both used ed -42
sf both vot ed -26
sf both vow ed 21
sf both want base 33
sf both warn ed -30
sf both writ ed -8
sn after accord , 47
sn after accord . -11
sn after accus CAP 7
sn after acknowledg that 22
sn after add , 11
sn after add . -21
sn after add : 68
sn after agre to -12
sn after appear to -24
sn after argu that 32
sn after ask CAP -14
sn after ask the 46
sn after attack CAP 37
sn after call " -69
sn after call CAP 11
sn after call a -21
sn after call him 48
sn after call it 16
sn after call w -28
sn after claim that 16
sn after continu . -24
sn after continu w 68
sn after criticiz CAP 29
sn after declin to 25
sn after describ the 49
sn after endors CAP 22
sn after expect to -11
sn after find that 17
sn after go w 49
sn after hop to 20
sn after insist that 23
sn after mak w 20
sn after not , 12
sn after not that 23
sn after plan to 44
sn after pledg to 21
sn after point that 18
sn after praiz CAP 18
sn after promiz to 27
sn after refer the 18
sn after refus to 37
sn after report . -24
sn after report that 47
sn after say " 24
sn after say 's -35
sn after say , -17
sn after say -s 11
sn after say . -15
sn after say : 14
sn after say CAP 15
sn after say at -20
sn after say he 28
sn after say in -26
sn after say it 34
sn after say of -28
sn after say on 17
sn after say she 34
sn after say that 22
sn after say the 19
sn after say they 36
sn after say to -49
sn after say w -21
sn after see the 16
sn after seek to 7
sn after seem to 11
sn after seem w -62
sn after show CAP 37
sn after show that 18
sn after suggest that 27
sn after support CAP 40
sn after tak w 66
sn after tell -s -18
sn after tell CAP -29
sn after tell a -18
sn after tell the -40
sn after try w 38
sn after vow to 13
sn after want to -23
sn after warn that 17
sn after writ , 16
sn after writ . -13
sn after writ in -14
sn before accord , -47
sn before accord . 20
sn before accus CAP -9
sn before acknowledg that -12
sn before add , -42
sn before add . 39
sn before add : -25
sn before add that -12
sn before agre to -13
sn before appear to -23
sn before argu that -11
sn before ask CAP -14
sn before ask the -23
sn before attack CAP -17
sn before call " -41
sn before call CAP -15
sn before call a -26
sn before call him -14
sn before call it -6
sn before call the -10
sn before call w -36
sn before claim that -6
sn before continu . 38
sn before continu w -26
sn before criticiz CAP -8
sn before declin to -14
sn before describ the -6
sn before endors CAP -10
sn before expect to -45
sn before find that -10
sn before go w -28
sn before hop to -27
sn before insist that -12
sn before mak w 8
sn before not , -85
sn before not that -14
sn before plan to -18
sn before pledg to -8
sn before point that -9
sn before praiz CAP -6
sn before promiz to -20
sn before refer the -35
sn before refus to -10
sn before report . 34
sn before report that -30
sn before say " -8
sn before say 's 62
sn before say , -20
sn before say -ing 33
sn before say -s -26
sn before say . 28
sn before say : -46
sn before say CAP -13
sn before say DAY 6
sn before say at 19
sn before say he -18
sn before say in 30
sn before say it -17
sn before say on -13
sn before say she -23
sn before say that -19
sn before say the -21
sn before say they -21
sn before say to 50
sn before say w 16
sn before see the -21
sn before seek to -26
sn before seem to -17
sn before seem w 38
sn before show CAP -17
sn before show that -10
sn before suggest that -14
sn before support CAP -26
sn before tak w -56
sn before tell -s 6
sn before tell CAP 32
sn before tell a 50
sn before tell the 44
sn before try w -17
sn before vow to -16
sn before want to -9
sn before warn that -11
sn before writ , -38
sn before writ . 25
sn before writ in -11
sn both accord . -9
sn both acknowledg that -10
sn both add , 24
sn both add . -17
sn both add : -47
sn both add that 9
sn both agre to 23
sn both appear to 48
sn both argu that -20
sn both ask CAP 27
sn both ask the -28
sn both attack CAP -20
sn both call " 91
sn both call a 40
sn both call him -37
sn both call it -11
sn both call the 15
sn both call w 55
sn both claim that -10
sn both continu . -14
sn both continu w -47
sn both criticiz CAP -22
sn both declin to -12
sn both describ the -43
sn both endors CAP -12
sn both expect to 54
sn both find that -7
sn both go w -23
sn both insist that -11
sn both mak w -30
sn both not , 58
sn both not that -9
sn both plan to -27
sn both pledg to -12
sn both point that -10
sn both praiz CAP -12
sn both promiz to -8
sn both refer the 13
sn both refus to -27
sn both report . -10
sn both report that -17
sn both say " -20
sn both say 's -27
sn both say , 37
sn both say -ing -42
sn both say -s 12
sn both say . -12
sn both say : 28
sn both say DAY -10
sn both say he -9
sn both say it -16
sn both say of 29
sn both say she -11
sn both say they -15
sn both say w 6
sn both seek to 17
sn both seem w 23
sn both show CAP -20
sn both show that -8
sn both suggest that -13
sn both support CAP -14
sn both tak w -10
sn both tell -s 12
sn both tell a -36
sn both tell the -5
sn both try w -22
sn both want to 31
sn both warn that -6
sn both writ , 18
sn both writ . -11
sn both writ in 23
w after far base 38
w after far ed 34
w after far ing 32
w after far s 40
w after left base 27
w after left ed 13
w after left ing 56
w after left s 18
w after none base 25
w after none ed -46
w after none ing 62
w after none s 58
w after right base -9
w after right ed -25
w after right ing -10
w after right s -39
w before far base -7
w before far ed -16
w before far ing -16
w before far s -8
w before left base -14
w before left ing -25
w before left s -7
w before none ing -27
w before none s -21
w before right base 30
w before right ed 28
w before right ing 21
w before right s 26
w both far base -30
w both far ed -18
w both far ing -16
w both far s -34
w both left base -12
w both left ed -10
w both left ing -31
w both left s -10
w both none base -24
w both none ed 44
w both none ing -36
w both none s -38
w both right base -23
w both right ing -11
w both right s 12
wl after far " 63
wl after far , 31
wl after far -s 18
wl after far CAP -25
wl after far and 30
wl after far but 40
wl after far by 25
wl after far w 23
wl after far — 52
wl after left " -21
wl after left ( 51
wl after left , 16
wl after left -ed 17
wl after left -ing -33
wl after left -s -68
wl after left : 53
wl after left ; 58
wl after left CAP 38
wl after left ^ 37
wl after left after 53
wl after left although 59
wl after left and 50
wl after left as 15
wl after left because 57
wl after left but 42
wl after left for 31
wl after left if 67
wl after left in -8
wl after left of 18
wl after left though 61
wl after left to 24
wl after left w -36
wl after left what -55
wl after left when 47
wl after left where 37
wl after left which -59
wl after left while 48
wl after left with 29
wl after left — 42
wl after none , -33
wl after none -ing 21
wl after none -s -21
wl after none CAP -38
wl after none ^ 45
wl after none a 81
wl after none and 80
wl after none he -32
wl after none it 52
wl after none the 72
wl after none w -11
wl after none when 70
wl after none who -6
wl after right " -15
wl after right , -41
wl after right ^ 41
wl after right the -16
wl after right w -30
wl before far " -23
wl before far , -14
wl before far -s -30
wl before far CAP 57
wl before far and -15
wl before far but -21
wl before far by -13
wl before far — -36
wl before left " 31
wl before left ( -29
wl before left , -11
wl before left -ed 26
wl before left -ing 39
wl before left -s 26
wl before left : -25
wl before left ; -25
wl before left CAP -17
wl before left ^ -19
wl before left after -29
wl before left although -34
wl before left and -24
wl before left as 5
wl before left because -27
wl before left but -19
wl before left for -16
wl before left if -37
wl before left in -18
wl before left of -34
wl before left though -29
wl before left to -25
wl before left what 13
wl before left when -28
wl before left where -36
wl before left while -23
wl before left with -8
wl before left — -25
wl before none , -10
wl before none -ing -74
wl before none -s 6
wl before none CAP 16
wl before none ^ -23
wl before none a -37
wl before none and -40
wl before none he -23
wl before none the -23
wl before none w 9
wl before none when -32
wl before right " 25
wl before right , 34
wl before right ^ -19
wl before right the 49
wl before right w 27
wl both far " -42
wl both far , -17
wl both far -s 6
wl both far CAP -47
wl both far and -16
wl both far but -19
wl both far by -12
wl both far w -26
wl both far — -17
wl both left " -10
wl both left ( -22
wl both left , -5
wl both left -ed -52
wl both left -ing -7
wl both left -s 41
wl both left : -28
wl both left ; -33
wl both left CAP -22
wl both left ^ -18
wl both left after -24
wl both left although -26
wl both left and -26
wl both left as -19
wl both left because -30
wl both left but -23
wl both left for -15
wl both left if -31
wl both left in 23
wl both left of 12
wl both left though -32
wl both left w 35
wl both left what 41
wl both left when -19
wl both left which 54
wl both left while -25
wl both left with -21
wl both left — -18
wl both none , 42
wl both none -ing 34
wl both none -s 13
wl both none CAP 23
wl both none ^ -22
wl both none a -46
wl both none and -46
wl both none he 51
wl both none it -59
wl both none the -51
wl both none when -38
wl both none who 10
wl both right " -10
wl both right , 7
wl both right ^ -22
wl both right the -52
wn after far , , 52
wn after far , -s -8
wn after far , CAP 13
wn after far , a 26
wn after far , he 19
wn after far , his 21
wn after far , it 13
wn after far , that 17
wn after far , the 21
wn after far , to 32
wn after far , w 32
wn after far and CAP 21
wn after far and that 18
wn after far and the 22
wn after far and to 25
wn after far and w 17
wn after left " , -25
wn after left " -s -17
wn after left " . -18
wn after left " DAY -27
wn after left " a 11
wn after left " at -32
wn after left " in -26
wn after left " of -43
wn after left " on -46
wn after left " that 60
wn after left " to -9
wn after left " w -14
wn after left , , -51
wn after left , -ing 44
wn after left , -ly 38
wn after left , -s 41
wn after left , . -54
wn after left , : -6
wn after left , CAP 16
wn after left , a 10
wn after left , an 15
wn after left , he 36
wn after left , his -7
wn after left , in -41
wn after left , it 38
wn after left , on -20
wn after left , that 36
wn after left , the 32
wn after left , they 41
wn after left , to 54
wn after left , w 26
wn after left ^ " 34
wn after left ^ , 43
wn after left ^ -ed 49
wn after left ^ -ing 28
wn after left ^ -ly 39
wn after left ^ -s 25
wn after left ^ : 30
wn after left ^ CAP 27
wn after left ^ DAY 40
wn after left ^ a 28
wn after left ^ an 23
wn after left ^ he 24
wn after left ^ her 25
wn after left ^ him 24
wn after left ^ his 19
wn after left ^ in 65
wn after left ^ it 18
wn after left ^ on 39
wn after left ^ she 25
wn after left ^ that 21
wn after left ^ the 26
wn after left ^ they 23
wn after left ^ this 42
wn after left ^ to 33
wn after left ^ w 31
wn after left ^ what 13
wn after left and CAP 26
wn after left and that 18
wn after left and to 39
wn after left and w 32
wn after left as CAP 9
wn after left as w 61
wn after left but CAP 25
wn after left but that 20
wn after left but the 25
wn after left but w 27
wn after left w CAP 36
wn after left w the 35
wn after left w to -18
wn after left w w 6
wn after left when CAP 30
wn after left when the -7
wn after left while CAP 19
wn after none -s to -17
wn after none CAP to -14
wn after none w to -14
wn after right " 's -8
wn after right " , -24
wn after right " . -8
wn after right , , -11
wn after right , . -10
wn after right ^ , 60
wn before far , , -14
wn before far , -s 22
wn before far , a -11
wn before far , he -9
wn before far , his -13
wn before far , it -7
wn before far , that -8
wn before far , the -11
wn before far , to -12
wn before far , w -17
wn before far and CAP -12
wn before far and that -9
wn before far and the -11
wn before far and to -9
wn before far and w -10
wn before left " , 5
wn before left " -s 12
wn before left " . 31
wn before left " DAY 45
wn before left " a 14
wn before left " at 24
wn before left " in 18
wn before left " of -13
wn before left " on 73
wn before left " that -41
wn before left " the 21
wn before left " to 64
wn before left " w 14
wn before left , , -39
wn before left , -ing -10
wn before left , -ly -42
wn before left , -s -25
wn before left , . 76
wn before left , : -37
wn before left , CAP -10
wn before left , a -22
wn before left , an -31
wn before left , he -24
wn before left , his 11
wn before left , in 19
wn before left , it -21
wn before left , on 14
wn before left , that -22
wn before left , the -6
wn before left , they -18
wn before left , to -16
wn before left , w -13
wn before left ^ " -13
wn before left ^ , -24
wn before left ^ -ed -22
wn before left ^ -ing -13
wn before left ^ -ly -23
wn before left ^ -s -12
wn before left ^ : -17
wn before left ^ CAP -14
wn before left ^ DAY -28
wn before left ^ a -14
wn before left ^ an -11
wn before left ^ he -11
wn before left ^ her -11
wn before left ^ him -10
wn before left ^ his -10
wn before left ^ in -39
wn before left ^ it -9
wn before left ^ on -31
wn before left ^ she -12
wn before left ^ that -10
wn before left ^ the -13
wn before left ^ they -11
wn before left ^ this -20
wn before left ^ to -10
wn before left ^ w -16
wn before left ^ what -7
wn before left and CAP -13
wn before left and that -9
wn before left and to -10
wn before left and w -18
wn before left as , -13
wn before left as CAP -36
wn before left as w -31
wn before left but CAP -15
wn before left but that -11
wn before left but the -10
wn before left but w -13
wn before left w CAP -53
wn before left w the -31
wn before left w to 14
wn before left w w 29
wn before left when CAP -19
wn before left when the -28
wn before left while CAP -10
wn before none -s to -42
wn before none CAP to -27
wn before none w to -20
wn before none w w -49
wn before right " 's 15
wn before right " , 20
wn before right " . 14
wn before right , , -56
wn before right , . 19
wn before right ^ , -40
wn both far , , -39
wn both far , -s -16
wn both far , CAP -14
wn both far , a -15
wn both far , he -11
wn both far , his -8
wn both far , it -6
wn both far , that -8
wn both far , the -10
wn both far , to -20
wn both far , w -15
wn both far and CAP -9
wn both far and that -9
wn both far and the -11
wn both far and to -17
wn both far and w -7
wn both left " , 20
wn both left " . -13
wn both left " DAY -19
wn both left " a -31
wn both left " at 6
wn both left " in 9
wn both left " of 49
wn both left " on -28
wn both left " that -19
wn both left " the -21
wn both left " to -64
wn both left , , 88
wn both left , -ing -35
wn both left , -s -16
wn both left , . -22
wn both left , : 36
wn both left , CAP -6
wn both left , a 11
wn both left , an 10
wn both left , he -12
wn both left , his -5
wn both left , in 20
wn both left , it -17
wn both left , on 7
wn both left , that -14
wn both left , the -26
wn both left , they -23
wn both left , to -39
wn both left , w -13
wn both left ^ " -21
wn both left ^ , -19
wn both left ^ -ed -27
wn both left ^ -ing -15
wn both left ^ -ly -16
wn both left ^ -s -13
wn both left ^ : -14
wn both left ^ CAP -13
wn both left ^ DAY -11
wn both left ^ a -13
wn both left ^ an -13
wn both left ^ he -13
wn both left ^ her -13
wn both left ^ him -13
wn both left ^ his -9
wn both left ^ in -28
wn both left ^ it -9
wn both left ^ on -9
wn both left ^ she -13
wn both left ^ that -11
wn both left ^ the -13
wn both left ^ they -12
wn both left ^ this -22
wn both left ^ to -22
wn both left ^ w -15
wn both left ^ what -6
wn both left and CAP -13
wn both left and that -10
wn both left and to -30
wn both left and w -14
wn both left as , 15
wn both left as CAP 21
wn both left as w -31
wn both left but CAP -11
wn both left but that -10
wn both left but the -15
wn both left but w -14
wn both left w the -9
wn both left w w -45
wn both left when CAP -12
wn both left when the 30
wn both left while CAP -10
wn both none -s to 54
wn both none CAP to 41
wn both none w to 33
wn both none w w 43
wn both right " 's -7
wn both right " . -5
wn both right , , 61
wn both right , . -9
wn both right ^ , -20
`
