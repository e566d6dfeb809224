/** Made by bench/attribution/train.ts. */
export const side: string = `
b after 16
b both -11
f after 0 left 36
f after 0 none 46
f after 0 right 40
f after 1 left 49
f after 1 none 12
f after 1 right 16
f after 2 left 33
f after 2 none 21
f after 3 far 33
f after 3 none -12
f after 3 right -26
f before 0 left -19
f before 0 none -25
f before 0 right -17
f before 1 left -22
f before 1 none -19
f before 1 right -22
f before 2 left -33
f before 2 none -27
f before 3 far -12
f before 3 right 32
f both 0 left -18
f both 0 none -22
f both 0 right -23
f both 1 left -27
f both 1 none 6
f both 3 far -21
f both 3 left -8
f both 3 none 11
f both 3 right -6
g after -ed ed 24
g after -ing ing 45
g after -ly base 6
g after -ly ed 33
g after -ly ing 31
g after -ly s -24
g after -s s 18
g after CAP base 35
g after CAP ed 7
g after CAP ing 50
g after CAP s 31
g after are base 36
g after are ed -16
g after could base 19
g after did base 35
g after does base 40
g after has base 27
g after has ed 28
g after have base 18
g after have ed 14
g after is base -12
g after is ed -27
g after it base 21
g after to base 67
g after w base 19
g after w ing 66
g after w s 25
g after was base 44
g after was ed -38
g after was ing 7
g after were base 27
g after were ed -10
g after will base 25
g after would base 11
g before -ed ed -9
g before -ing ing -21
g before -ly base 14
g before -ly ed -26
g before -ly s 69
g before -s s -12
g before CAP base -19
g before CAP ed -24
g before CAP ing -30
g before CAP s -17
g before are base -42
g before are ed -7
g before are ing -10
g before could base -36
g before did base -13
g before does base -14
g before has base -34
g before has ed -8
g before have base 36
g before have ed -6
g before is ed -22
g before is ing 6
g before it base -21
g before to base -28
g before w base -6
g before w ed 6
g before w ing -46
g before w s -35
g before was ed 21
g before was ing -22
g before were base 8
g before will base 9
g before would base 15
g both -ed ed -15
g both -ing ing -24
g both -ly base -23
g both -ly ed -8
g both -ly ing -30
g both -ly s -52
g both -s s -6
g both CAP base -17
g both CAP ed 17
g both CAP ing -20
g both CAP s -14
g both are ed 22
g both are ing 7
g both could base 13
g both did base -22
g both does base -26
g both has base 6
g both has ed -20
g both have base -61
g both have ed -9
g both is base 14
g both is ed 46
g both is ing -7
g both to base -39
g both w base -13
g both w ing -23
g both w s 8
g both was base -46
g both was ed 16
g both was ing 12
g both were base -36
g both will base -36
g both would base -28
l after " -19
l after ( 7
l after , 13
l after -ed -5
l after -s -40
l after : 71
l after ; 60
l after CAP -33
l after NUM 16
l after ^ 36
l after a 62
l after after 61
l after although 63
l after and 40
l after because 60
l after before 62
l after but 47
l after by 42
l after for 68
l after he -32
l after if 66
l after in 21
l after it 59
l after of 54
l after that -70
l after the 53
l after though 53
l after to 23
l after w -18
l after what -68
l after when 51
l after where 36
l after which -60
l after while 58
l after who -82
l after with 42
l after — 55
l before " 29
l before ( 26
l before , -8
l before -ed 18
l before -s 13
l before : -38
l before ; -25
l before CAP 9
l before NUM -33
l before ^ -19
l before a -21
l before after -34
l before although -35
l before and -19
l before as 14
l before because -29
l before before -32
l before but -22
l before by -21
l before for -37
l before he -24
l before if -35
l before in -19
l before of -19
l before that 71
l before though -29
l before to -24
l before what 19
l before when -29
l before where -36
l before which 10
l before while -26
l before who -12
l before with -14
l before — -30
l both " -10
l both ( -35
l both , -5
l both -ed -13
l both -s 27
l both : -33
l both ; -35
l both CAP 24
l both NUM 12
l both ^ -18
l both a -43
l both after -27
l both although -28
l both and -20
l both as -19
l both because -31
l both before -30
l both but -24
l both by -21
l both for -33
l both he 51
l both if -31
l both it -58
l both of -37
l both that -8
l both the -50
l both though -24
l both w 13
l both what 52
l both when -22
l both which 49
l both while -33
l both who 85
l both with -28
l both — -24
ln after " 's -24
ln after " , -23
ln after " . -15
ln after " DAY -27
ln after " a 13
ln after " at -32
ln after " in -26
ln after " of -43
ln after " on -46
ln after " that 25
ln after " to -10
ln after " w -10
ln after , " 14
ln after , , -41
ln after , -ed 60
ln after , -ing 20
ln after , -ly 36
ln after , -s 27
ln after , . -31
ln after , : -26
ln after , CAP 20
ln after , DAY -48
ln after , a 34
ln after , an 11
ln after , he 31
ln after , her 13
ln after , him 47
ln after , in 16
ln after , it 31
ln after , on -21
ln after , she 43
ln after , that 23
ln after , the 19
ln after , they 36
ln after , to 22
ln after , w 17
ln after -s to -6
ln after CAP CAP 7
ln after CAP the 46
ln after CAP to -26
ln after CAP w -32
ln after ^ , 49
ln after ^ -ed 49
ln after ^ -ing 28
ln after ^ -ly 41
ln after ^ -s 27
ln after ^ : 31
ln after ^ CAP 28
ln after ^ DAY 39
ln after ^ a 28
ln after ^ an 23
ln after ^ he 25
ln after ^ her 25
ln after ^ him 23
ln after ^ his 19
ln after ^ how 18
ln after ^ if 19
ln after ^ in 66
ln after ^ it 19
ln after ^ on 40
ln after ^ she 25
ln after ^ that 21
ln after ^ the 23
ln after ^ they 23
ln after ^ this 42
ln after ^ to 32
ln after ^ w 29
ln after ^ what 14
ln after ^ whether 18
ln after and -s 34
ln after and CAP 29
ln after and a 35
ln after and he 39
ln after and him 32
ln after and his 27
ln after and it 30
ln after and that 19
ln after and the 28
ln after and to 14
ln after and w 33
ln after as CAP 10
ln after as w 15
ln after but CAP 28
ln after but that 22
ln after but the 33
ln after but to 32
ln after but w 21
ln after w , 31
ln after w . -48
ln after w CAP 6
ln after w a 34
ln after w that 41
ln after w the 27
ln after w to -26
ln after w w 16
ln after when CAP 41
ln after while CAP 20
ln after — CAP 35
ln before " 's 45
ln before " , 10
ln before " . 27
ln before " CAP 7
ln before " DAY 46
ln before " a 14
ln before " at 23
ln before " in 23
ln before " on 72
ln before " that -9
ln before " to 23
ln before " w 15
ln before , " -25
ln before , , -37
ln before , -ed -66
ln before , -ly -45
ln before , -s -14
ln before , . 48
ln before , : -31
ln before , CAP -12
ln before , DAY 46
ln before , a -21
ln before , an -31
ln before , he -20
ln before , her -9
ln before , him -21
ln before , in -39
ln before , it -16
ln before , on 14
ln before , she -22
ln before , that -16
ln before , the -12
ln before , they -16
ln before , to -6
ln before , w -10
ln before -s to -21
ln before -s w -8
ln before CAP CAP -69
ln before CAP the -69
ln before CAP to -29
ln before CAP w 26
ln before ^ " 28
ln before ^ , -29
ln before ^ -ed -22
ln before ^ -ing -13
ln before ^ -ly -23
ln before ^ -s -13
ln before ^ : -17
ln before ^ CAP -14
ln before ^ DAY -27
ln before ^ a -15
ln before ^ an -11
ln before ^ he -11
ln before ^ her -11
ln before ^ him -10
ln before ^ his -10
ln before ^ how -10
ln before ^ if -9
ln before ^ in -40
ln before ^ it -10
ln before ^ on -31
ln before ^ she -12
ln before ^ that -10
ln before ^ the -13
ln before ^ they -11
ln before ^ this -20
ln before ^ to -11
ln before ^ w -14
ln before ^ what -7
ln before ^ whether -8
ln before and -s -17
ln before and CAP -15
ln before and a -13
ln before and he -19
ln before and him -12
ln before and his -16
ln before and it -17
ln before and that -9
ln before and the -12
ln before and to -11
ln before and w -17
ln before as , -5
ln before as CAP -35
ln before as w -34
ln before but CAP -15
ln before but that -11
ln before but the -14
ln before but to -20
ln before but w -17
ln before w , 82
ln before w . 92
ln before w CAP -29
ln before w a -30
ln before w that -25
ln before w the -41
ln before w to -9
ln before w w -15
ln before when CAP -25
ln before when the -28
ln before while CAP -10
ln before — CAP -17
ln both " 's -22
ln both " , 13
ln both " . -11
ln both " CAP -7
ln both " DAY -19
ln both " a -31
ln both " at 7
ln both " of 37
ln both " on -27
ln both " that -16
ln both " to -14
ln both " w -6
ln both , " 7
ln both , , 77
ln both , -ed -9
ln both , -ing -21
ln both , -s -13
ln both , . -17
ln both , : 51
ln both , CAP -8
ln both , a -14
ln both , an 16
ln both , he -12
ln both , him -27
ln both , his -5
ln both , in 22
ln both , it -14
ln both , on 7
ln both , she -21
ln both , that -6
ln both , the -7
ln both , they -20
ln both , to -16
ln both , w -7
ln both -s to 24
ln both -s w 8
ln both CAP CAP 38
ln both CAP the 7
ln both CAP to 54
ln both ^ " -28
ln both ^ , -20
ln both ^ -ed -28
ln both ^ -ing -15
ln both ^ -ly -18
ln both ^ -s -14
ln both ^ : -14
ln both ^ CAP -14
ln both ^ DAY -12
ln both ^ a -14
ln both ^ an -13
ln both ^ he -13
ln both ^ her -13
ln both ^ him -13
ln both ^ his -9
ln both ^ how -7
ln both ^ if -11
ln both ^ in -27
ln both ^ it -10
ln both ^ on -9
ln both ^ she -13
ln both ^ that -11
ln both ^ the -10
ln both ^ they -13
ln both ^ this -22
ln both ^ to -21
ln both ^ w -14
ln both ^ what -8
ln both ^ whether -10
ln both and -s -17
ln both and CAP -14
ln both and a -21
ln both and he -20
ln both and him -21
ln both and his -11
ln both and it -13
ln both and that -10
ln both and the -16
ln both and w -16
ln both as , 7
ln both as CAP 20
ln both as w 15
ln both but CAP -13
ln both but that -10
ln both but the -19
ln both but to -16
ln both w , -128
ln both w . -44
ln both w CAP 20
ln both w a -11
ln both w that -21
ln both w the 9
ln both w to 33
ln both when CAP -16
ln both when the 26
ln both while CAP -10
ln both — CAP -18
n after " 16
n after , -11
n after -ed -20
n after -ing 20
n after -s 36
n after . -24
n after : 21
n after CAP 26
n after DAY -6
n after NUM 43
n after a 28
n after about 26
n after after -67
n after an 31
n after and -13
n after any 86
n after as -54
n after at 10
n after for 26
n after he 35
n after her 27
n after him 42
n after himself 39
n after his 44
n after how 75
n after if 86
n after in -23
n after is -35
n after it 49
n after its 42
n after me 47
n after no 72
n after not 13
n after of 23
n after on 17
n after one 61
n after over 23
n after she 40
n after some 80
n after that 32
n after the 29
n after their 49
n after them 13
n after they 40
n after this 16
n after those 61
n after to 15
n after w 24
n after was -43
n after what 83
n after when -38
n after whether 53
n after why 68
n after with 32
n after — -67
n before " -28
n before 's 32
n before , 11
n before -ed 9
n before -ing -16
n before -ly 10
n before -s -27
n before . 40
n before : -9
n before CAP -17
n before DAY 28
n before a -21
n before about -38
n before after 117
n before an -17
n before and 65
n before any -47
n before as -12
n before at 14
n before for -38
n before he -23
n before her -17
n before him -32
n before himself -43
n before his -26
n before how -37
n before if -51
n before in 32
n before is 11
n before it -26
n before its -25
n before me -7
n before no -53
n before not -12
n before of -23
n before on 21
n before one -50
n before she -25
n before some -42
n before that -18
n before the -19
n before their -33
n before them -19
n before they -26
n before those -28
n before to -18
n before w -18
n before was -13
n before what -47
n before when 100
n before whether -28
n before who 52
n before why -38
n before with 8
n before — 85
n both " 11
n both 's -36
n both -ed 10
n both -ly -12
n both -s -10
n both . -17
n both : -13
n both CAP -8
n both DAY -23
n both NUM -49
n both a -7
n both about 9
n both after -66
n both an -14
n both and -58
n both any -41
n both as 64
n both at -24
n both for 9
n both he -12
n both her -10
n both him -10
n both his -17
n both how -39
n both if -39
n both in -8
n both is 23
n both it -22
n both its -20
n both me -52
n both no -22
n both on -39
n both one -14
n both over -33
n both she -16
n both some -41
n both that -15
n both the -9
n both their -17
n both they -14
n both this -13
n both those -33
n both w -6
n both was 54
n both what -36
n both when -82
n both whether -26
n both who -69
n both why -32
n both with -43
n both — -34
nn after , " 42
nn after , -ed -60
nn after , -ing -34
nn after , -s -8
nn after , CAP 18
nn after , and -69
nn after , is -42
nn after , the 15
nn after , who -19
nn after -ing -s 39
nn after -ing CAP 37
nn after -ing the 12
nn after -ing w 25
nn after -s , 9
nn after -s . -47
nn after -s about 72
nn after -s in -17
nn after -s of 20
nn after -s on 17
nn after -s that 47
nn after -s to 11
nn after . $ -25
nn after . CAP 31
nn after : " 50
nn after CAP 's 34
nn after CAP , -6
nn after CAP -ing 39
nn after CAP -s 38
nn after CAP . 6
nn after CAP CAP 15
nn after CAP DAY -64
nn after CAP and 20
nn after CAP as 91
nn after CAP for 30
nn after CAP has -9
nn after CAP in -17
nn after CAP is -30
nn after CAP of 28
nn after CAP that 94
nn after CAP to 13
nn after CAP w 20
nn after CAP was 47
nn after CAP ’s 43
nn after DAY . -90
nn after DAY that 74
nn after a CAP 24
nn after a w 26
nn after an w 20
nn after at a -17
nn after he -ed 25
nn after he -s 7
nn after he had 60
nn after he is 28
nn after he w 32
nn after he was 31
nn after he would 9
nn after he ’s 25
nn after her -s 56
nn after her w 38
nn after his -s 66
nn after his w 29
nn after in CAP -16
nn after in a 16
nn after in an -13
nn after in the -21
nn after in w 33
nn after it was 29
nn after it would 33
nn after not to 46
nn after of CAP -18
nn after on DAY -23
nn after on the -17
nn after she -ed -9
nn after that " 30
nn after that , 35
nn after that -ing 23
nn after that -s 27
nn after that CAP 34
nn after that a 44
nn after that he 32
nn after that his 36
nn after that it 32
nn after that she 22
nn after that the 38
nn after that they 56
nn after that w 32
nn after the " -8
nn after the -ed 48
nn after the -ing 51
nn after the -s 41
nn after the CAP 25
nn after the w 26
nn after their w 21
nn after they are 27
nn after they w 13
nn after they were 35
nn after they would 36
nn after this w -36
nn after those -s 28
nn after to " 41
nn after to -s 26
nn after to CAP -22
nn after to have -24
nn after to w 28
nn after w , -53
nn after w -s 52
nn after w . -78
nn after w CAP 30
nn after w about 43
nn after w and -27
nn after w for 14
nn after w in -43
nn after w of 54
nn after w on 32
nn after w that 55
nn after w the 48
nn after w to -7
nn before " CAP 14
nn before " w -34
nn before 's w 20
nn before , " -33
nn before , -ed 14
nn before , -ing 102
nn before , CAP -34
nn before , and 42
nn before , is -52
nn before , the -17
nn before , w -7
nn before , who 93
nn before -ing -s -30
nn before -ing CAP -7
nn before -ing the -23
nn before -ing w -20
nn before -s , -53
nn before -s . 54
nn before -s about -28
nn before -s in 11
nn before -s of -25
nn before -s that -29
nn before -s to -22
nn before -s w -7
nn before . $ 42
nn before . CAP -13
nn before : " -19
nn before CAP 's -12
nn before CAP -ing -13
nn before CAP -s -39
nn before CAP CAP -19
nn before CAP DAY 12
nn before CAP and -33
nn before CAP as -55
nn before CAP for -12
nn before CAP has -20
nn before CAP in 36
nn before CAP is -26
nn before CAP of -9
nn before CAP that -77
nn before CAP to -21
nn before CAP was -23
nn before CAP ’s -17
nn before DAY . 115
nn before DAY that -56
nn before a w -24
nn before an w -6
nn before at a 13
nn before at the 32
nn before he -ed -34
nn before he -s -16
nn before he had -35
nn before he is -13
nn before he w -15
nn before he was -15
nn before he would -25
nn before he ’s -11
nn before her -s -26
nn before her w -21
nn before his -s -49
nn before his w -15
nn before in CAP 10
nn before in an 16
nn before in the 63
nn before in w -29
nn before it was -18
nn before it would -15
nn before not to -51
nn before of CAP 29
nn before of the -6
nn before on CAP 18
nn before on DAY 35
nn before on the 55
nn before she -ed -27
nn before that " -13
nn before that , -14
nn before that -ing -11
nn before that CAP -23
nn before that a -20
nn before that he -24
nn before that his -16
nn before that it -16
nn before that she -25
nn before that the -20
nn before that they -36
nn before that w -13
nn before the " -28
nn before the -ed -23
nn before the -ing -34
nn before the -s -17
nn before the CAP -15
nn before the w -18
nn before their w -25
nn before they are -13
nn before they w -20
nn before they were -20
nn before they would -20
nn before this w 18
nn before those -s -15
nn before to " -34
nn before to -s -8
nn before to CAP 51
nn before to be -49
nn before to have -31
nn before to w -29
nn before w , -14
nn before w -ing -30
nn before w -s -38
nn before w . 77
nn before w CAP -16
nn before w about -22
nn before w and 17
nn before w for -41
nn before w in 40
nn before w on -34
nn before w that -25
nn before w the -34
nn before w to -24
nn both " CAP -16
nn both " w 25
nn both 's w -22
nn both , " -8
nn both , -ed 38
nn both , -ing -70
nn both , -s 9
nn both , CAP 12
nn both , and 14
nn both , is 76
nn both , who -76
nn both -ing -s -11
nn both -ing CAP -34
nn both -ing the 8
nn both -ing w -5
nn both -s , 42
nn both -s . -7
nn both -s about -48
nn both -s in 5
nn both -s on -18
nn both -s that -18
nn both -s to 10
nn both . $ -18
nn both . CAP -21
nn both : " -30
nn both CAP 's -23
nn both CAP -ing -26
nn both CAP . -9
nn both CAP DAY 54
nn both CAP and 9
nn both CAP as -41
nn both CAP for -17
nn both CAP has 25
nn both CAP in -21
nn both CAP is 49
nn both CAP of -19
nn both CAP that -18
nn both CAP to 6
nn both CAP w -18
nn both CAP was -25
nn both CAP ’s -25
nn both DAY . -31
nn both DAY that -19
nn both a CAP -27
nn both an w -14
nn both at the -37
nn both he -ed 6
nn both he -s 9
nn both he had -27
nn both he is -15
nn both he w -17
nn both he was -16
nn both he would 14
nn both he ’s -13
nn both her -s -30
nn both her w -16
nn both his -s -19
nn both his w -14
nn both in a -16
nn both in the -49
nn both it was -12
nn both it would -18
nn both of CAP -13
nn both of the 9
nn both on CAP -23
nn both on DAY -15
nn both on the -51
nn both she -ed 31
nn both that " -17
nn both that , -21
nn both that -ing -12
nn both that -s -25
nn both that CAP -11
nn both that a -24
nn both that he -9
nn both that his -20
nn both that it -16
nn both that the -18
nn both that they -21
nn both that w -18
nn both the " 31
nn both the -ed -27
nn both the -ing -19
nn both the -s -23
nn both the CAP -9
nn both the w -7
nn both they are -14
nn both they w 6
nn both they were -15
nn both they would -16
nn both this w 19
nn both those -s -13
nn both to " -12
nn both to -s -19
nn both to CAP -32
nn both to be 46
nn both to have 51
nn both w , 64
nn both w -ing 25
nn both w -s -14
nn both w CAP -15
nn both w about -22
nn both w and 6
nn both w for 22
nn both w of -50
nn both w that -30
nn both w the -15
nn both w to 30
nn both w w -6
q after -/- 23
q after -/near 30
q after -/touch 32
q after near/- 6
q after near/near 40
q after near/touch 39
q after touch/- -14
q after touch/touch 10
q before -/- -10
q before -/near -21
q before -/touch -24
q before near/near -35
q before near/touch -59
q before touch/- 32
q before touch/near -17
q before touch/touch -64
q both -/- -12
q both -/near -9
q both -/touch -7
q both near/- -10
q both near/near -11
q both touch/- -18
q both touch/near 16
q both touch/touch 52
qn after -/- 's 30
qn after -/- , -43
qn after -/- -ed -8
qn after -/- -ing 30
qn after -/- -ly 13
qn after -/- -s 42
qn after -/- . -50
qn after -/- : -73
qn after -/- CAP 28
qn after -/- DAY 19
qn after -/- NUM 59
qn after -/- a 27
qn after -/- about 63
qn after -/- an 45
qn after -/- as 35
qn after -/- at 16
qn after -/- he 28
qn after -/- her 24
qn after -/- him 35
qn after -/- his 31
qn after -/- how 58
qn after -/- if 64
qn after -/- in -30
qn after -/- is -17
qn after -/- it 44
qn after -/- its 60
qn after -/- not 12
qn after -/- of 54
qn after -/- on 30
qn after -/- one 44
qn after -/- over 36
qn after -/- she 37
qn after -/- some 66
qn after -/- that 33
qn after -/- the 26
qn after -/- their 46
qn after -/- them 41
qn after -/- they 33
qn after -/- this 21
qn after -/- those 46
qn after -/- to 11
qn after -/- w 23
qn after -/- was -39
qn after -/- what 63
qn after -/- whether 55
qn after -/- why 50
qn after -/- — -23
qn after -/near , -23
qn after -/near -ing 45
qn after -/near -s 16
qn after -/near CAP 39
qn after -/near a 52
qn after -/near he 17
qn after -/near her 41
qn after -/near him 26
qn after -/near his 34
qn after -/near it 22
qn after -/near on 78
qn after -/near she 38
qn after -/near that 25
qn after -/near the 39
qn after -/near to 28
qn after -/near w 34
qn after -/touch " 26
qn after -/touch , 51
qn after -/touch : 23
qn after -/touch that 28
qn after near/- . -35
qn after near/- CAP 30
qn after near/- that 26
qn after near/- the 60
qn after near/- w 7
qn after touch/- 's -8
qn after touch/- , -24
qn after touch/- -s 16
qn after touch/- . -16
qn after touch/- DAY -19
qn after touch/- a 40
qn after touch/- at -27
qn after touch/- in -24
qn after touch/- of -56
qn after touch/- on -25
qn after touch/- that 48
qn after touch/- the 12
qn after touch/- w 21
qn after touch/near , -25
qn after touch/near that 39
qn after touch/touch , -18
qn before -/- 's 9
qn before -/- , 40
qn before -/- -ed -13
qn before -/- -ing -32
qn before -/- -ly -11
qn before -/- -s -29
qn before -/- . 81
qn before -/- : 58
qn before -/- CAP -20
qn before -/- DAY 29
qn before -/- NUM -40
qn before -/- a -20
qn before -/- about -63
qn before -/- an -44
qn before -/- and 55
qn before -/- as -44
qn before -/- at 54
qn before -/- for -19
qn before -/- he -19
qn before -/- her -20
qn before -/- him -29
qn before -/- his -16
qn before -/- how -24
qn before -/- if -25
qn before -/- in 53
qn before -/- is -18
qn before -/- it -22
qn before -/- its -55
qn before -/- not -13
qn before -/- of -55
qn before -/- on 12
qn before -/- one -39
qn before -/- over -18
qn before -/- she -25
qn before -/- some -29
qn before -/- that -17
qn before -/- the -21
qn before -/- their -32
qn before -/- them -21
qn before -/- they -21
qn before -/- this -31
qn before -/- those -25
qn before -/- to -17
qn before -/- w -16
qn before -/- was -45
qn before -/- what -26
qn before -/- whether -29
qn before -/- why -24
qn before -/- with 15
qn before -/- — 31
qn before -/near , 6
qn before -/near -ing -27
qn before -/near -s -34
qn before -/near CAP -22
qn before -/near DAY -8
qn before -/near a -30
qn before -/near he -14
qn before -/near her -19
qn before -/near him -12
qn before -/near his -23
qn before -/near in -38
qn before -/near it -11
qn before -/near on -60
qn before -/near she -18
qn before -/near that -17
qn before -/near the -18
qn before -/near to -24
qn before -/near w -29
qn before -/touch " -31
qn before -/touch , -22
qn before -/touch : -9
qn before -/touch that -13
qn before -/touch the -26
qn before near/- . 60
qn before near/- CAP 20
qn before near/- that -48
qn before near/- the -25
qn before near/- w -34
qn before touch/- 's 16
qn before touch/- , 34
qn before touch/- -s 6
qn before touch/- . 29
qn before touch/- CAP 31
qn before touch/- DAY 31
qn before touch/- a -18
qn before touch/- at 54
qn before touch/- in 49
qn before touch/- of 36
qn before touch/- on 34
qn before touch/- that -29
qn before touch/- the 6
qn before touch/- to 5
qn before touch/- w 25
qn before touch/near , 31
qn before touch/near that -20
qn before touch/touch , -67
qn both -/- 's -45
qn both -/- -ed 19
qn both -/- -s -13
qn both -/- . -31
qn both -/- : 17
qn both -/- CAP -8
qn both -/- DAY -53
qn both -/- NUM -20
qn both -/- a -7
qn both -/- about -8
qn both -/- and -57
qn both -/- at -83
qn both -/- for 22
qn both -/- he -8
qn both -/- him -6
qn both -/- his -15
qn both -/- how -34
qn both -/- if -40
qn both -/- in -25
qn both -/- is 32
qn both -/- it -21
qn both -/- its -11
qn both -/- of -6
qn both -/- on -45
qn both -/- one -7
qn both -/- over -23
qn both -/- she -13
qn both -/- some -39
qn both -/- that -16
qn both -/- their -15
qn both -/- them -23
qn both -/- they -12
qn both -/- this 6
qn both -/- those -22
qn both -/- to 6
qn both -/- w -7
qn both -/- was 79
qn both -/- what -38
qn both -/- whether -26
qn both -/- why -27
qn both -/- with -21
qn both -/- — -16
qn both -/near , 16
qn both -/near -ing -19
qn both -/near -s 16
qn both -/near CAP -16
qn both -/near DAY 7
qn both -/near a -23
qn both -/near her -22
qn both -/near him -14
qn both -/near his -12
qn both -/near in 37
qn both -/near it -11
qn both -/near on -27
qn both -/near she -20
qn both -/near that -7
qn both -/near the -21
qn both -/touch , -29
qn both -/touch : -13
qn both -/touch that -15
qn both -/touch the 16
qn both near/- . -25
qn both near/- CAP -60
qn both near/- that 16
qn both near/- the -36
qn both near/- w 24
qn both touch/- 's -7
qn both touch/- , -10
qn both touch/- -s -25
qn both touch/- . -13
qn both touch/- CAP -30
qn both touch/- DAY -13
qn both touch/- a -24
qn both touch/- at -28
qn both touch/- in -24
qn both touch/- of 9
qn both touch/- on -9
qn both touch/- that -20
qn both touch/- the -20
qn both touch/- to -7
qn both touch/- w -50
qn both touch/near , -11
qn both touch/near that -20
qn both touch/touch , 82
qw after -/- far 32
qw after -/- left 27
qw after -/- none -5
qw after -/- right -15
qw after -/near far 35
qw after -/near left 31
qw after -/near none 17
qw after -/touch far 36
qw after -/touch left 44
qw after -/touch none 15
qw after near/- none 51
qw after near/- right -11
qw after touch/- far 44
qw after touch/- left -16
qw after touch/- right -15
qw after touch/near far 47
qw after touch/near left -12
qw after touch/touch left -5
qw before -/- far -13
qw before -/- left -14
qw before -/- right 31
qw before -/near far -18
qw before -/near left -20
qw before -/near none -33
qw before -/touch far -14
qw before -/touch left -33
qw before -/touch none -40
qw before near/- far 28
qw before near/- none -50
qw before near/- right 15
qw before touch/- far -25
qw before touch/- left 33
qw before touch/- right 34
qw before touch/near far -25
qw before touch/near left -22
qw before touch/touch left -26
qw both -/- far -21
qw both -/- left -13
qw both -/- none 6
qw both -/- right -16
qw both -/near far -16
qw both -/near left -11
qw both -/near none 13
qw both -/touch far -22
qw both -/touch left -13
qw both -/touch none 16
qw both near/- far -27
qw both near/- right -5
qw both touch/- far -19
qw both touch/- left -17
qw both touch/- right -20
qw both touch/near far -22
qw both touch/near left 33
qw both touch/touch left 32
s after accord -9
s after accus 18
s after acknowledg 13
s after add 10
s after admit 20
s after agre 29
s after announc 11
s after appear -54
s after argu -8
s after ask 47
s after attack 46
s after back 19
s after begin 19
s after believ -32
s after blast 16
s after call 18
s after cast 44
s after challeng 35
s after charg -7
s after cit 62
s after claim 31
s after com 10
s after conclud -10
s after confirm -35
s after continu 13
s after criticism 12
s after criticiz 6
s after decid 16
s after declar 6
s after defend 19
s after denounc 42
s after deny -10
s after discuss 61
s after dismiss 13
s after endors 35
s after expect -32
s after explain 22
s after express 42
s after fear -9
s after find 14
s after focus 64
s after giv 28
s after go 39
s after hop 7
s after indicat 16
s after insist 10
s after issu -19
s after it 30
s after learn 48
s after list 32
s after look -32
s after mak 15
s after mention 11
s after mock 14
s after nam -11
s after offer 31
s after oppos 10
s after order 35
s after pass 5
s after plan 24
s after pledg 31
s after point 13
s after praiz 21
s after predict -10
s after promiz 17
s after propos 19
s after push 31
s after put -15
s after question 59
s after read -22
s after refer 38
s after refus 35
s after reject 30
s after releas 13
s after repeat 28
s after reply 35
s after report -13
s after respond 27
s after reveal 30
s after say -5
s after seek 18
s after seem -48
s after shar 31
s after show 6
s after sign 26
s after slam 25
s after speak 52
s after stat 25
s after suggest 13
s after support 15
s after tak 27
s after talk 18
s after tell -19
s after think 9
s after try 41
s after urg 22
s after used 7
s after view -16
s after vot 55
s after vow 14
s after want 11
s after warn 20
s after worry 19
s after writ -7
s before accord 18
s before accus -33
s before add -7
s before admit 10
s before agre -21
s before announc 15
s before appear -34
s before argu -17
s before ask -13
s before assur 19
s before attack -10
s before back 17
s before blam -38
s before blast -17
s before call -20
s before cast -22
s before challeng -63
s before charg -28
s before cit -38
s before claim -32
s before confirm 84
s before consider -33
s before continu -7
s before criticism -70
s before criticiz -31
s before decid -30
s before declar -10
s before declin 10
s before defend 6
s before denounc 11
s before deny 45
s before describ -42
s before discuss -19
s before dismiss 19
s before endors -17
s before expect 10
s before explain -20
s before express -26
s before fear -16
s before feel -51
s before find 14
s before focus -29
s before go -10
s before hop -29
s before indicat -24
s before issu 32
s before it -23
s before learn -18
s before list -25
s before look -69
s before mak -9
s before mention 11
s before mock 9
s before nam -16
s before not 6
s before offer -12
s before oppos 31
s before order -34
s before pass 29
s before plan 30
s before pledg -12
s before point -11
s before post 7
s before praiz -22
s before predict -17
s before promiz -28
s before propos 17
s before push -15
s before question -25
s before read 53
s before recall -31
s before recogniz -43
s before refer -59
s before refus -32
s before releas 25
s before reply 16
s before report 22
s before respond -8
s before reveal -10
s before say 5
s before see -20
s before seek -19
s before seem -36
s before shar 24
s before sign 42
s before slam -11
s before speak -23
s before suggest -12
s before support 21
s before tell 29
s before think -20
s before try -20
s before tweet 6
s before urg -14
s before used 30
s before view -29
s before vot -22
s before vow -17
s before want -19
s before worry 30
s before writ 14
s both accord -9
s both accus 15
s both acknowledg -11
s both admit -32
s both agre -8
s both announc -26
s both appear 87
s both argu 25
s both ask -33
s both assur -16
s both attack -38
s both back -37
s both begin -24
s both believ 28
s both blam 32
s both cast -22
s both challeng 23
s both charg 29
s both cit -24
s both com -12
s both conclud 13
s both confirm -63
s both consider 31
s both continu -6
s both criticism 49
s both criticiz 24
s both decid 12
s both declin -14
s both defend -25
s both denounc -56
s both deny -39
s both describ 38
s both discuss -48
s both dismiss -32
s both endors -18
s both expect 22
s both express -17
s both fear 22
s both feel 38
s both find -27
s both focus -35
s both giv -29
s both go -30
s both hop 21
s both indicat 7
s both insist -10
s both issu -15
s both it -9
s both learn -43
s both list -7
s both look 88
s both mak -7
s both mention -23
s both mock -22
s both nam 25
s both not -7
s both offer -19
s both oppos -43
s both order -7
s both pass -38
s both plan -55
s both pledg -18
s both post -10
s both predict 25
s both promiz 10
s both propos -38
s both push -16
s both put 13
s both question -35
s both read -37
s both recall 32
s both recogniz 35
s both refer 20
s both reject -30
s both releas -38
s both repeat -36
s both reply -53
s both report -10
s both respond -19
s both reveal -21
s both see 22
s both seem 82
s both shar -55
s both show -9
s both sign -72
s both slam -14
s both speak -29
s both stat -21
s both support -36
s both tak -33
s both talk -20
s both tell -10
s both think 11
s both try -22
s both tweet -8
s both urg -8
s both used -43
s both view 42
s both vot -33
s both want 8
s both warn -23
s both worry -56
s both writ -7
sf after accord ing -9
sf after accus ed -7
sf after acknowledg ed 8
sf after add ed -17
sf after add ing 77
sf after agre ed 21
sf after appear s -75
sf after argu base -17
sf after argu ed -12
sf after argu ing 22
sf after ask ed 42
sf after attack ed 23
sf after back ing 5
sf after begin ed 64
sf after believ base -34
sf after believ s -46
sf after call base 38
sf after call ed 8
sf after call ing 32
sf after call s 23
sf after cast base 46
sf after cit ed 47
sf after cit ing 78
sf after claim base 65
sf after claim ed 16
sf after com base 10
sf after conclud ed -25
sf after consider ed -76
sf after criticism base -19
sf after decid ed 47
sf after declar ed -28
sf after defend ed 10
sf after deny ed -6
sf after describ ed -7
sf after endors ed 32
sf after expect ed -20
sf after explain ed -25
sf after express ed 46
sf after find ed 37
sf after focus ed 29
sf after giv ed 21
sf after go ed 53
sf after hop base -34
sf after hop s 31
sf after indicat ed 58
sf after insist ed -14
sf after issu ed 42
sf after it base 30
sf after know base 36
sf after know ed -44
sf after look ing 25
sf after mak ed 16
sf after mention ed -45
sf after nam ed -22
sf after not ing 47
sf after offer ed 25
sf after oppos ed -13
sf after pass ed -8
sf after plan s 39
sf after pledg ed 30
sf after point ed 41
sf after post ed -23
sf after predict ed 23
sf after promiz ed -7
sf after propos ed 20
sf after put base 18
sf after question base 77
sf after question ed 43
sf after question s 60
sf after recall ed -39
sf after refer ing 63
sf after refus ed 51
sf after reject ed 30
sf after releas ed 9
sf after reply ed 35
sf after report ed -19
sf after report s -21
sf after respond ed 29
sf after reveal ed 32
sf after say base -19
sf after say ed -5
sf after say ing 31
sf after say s -9
sf after see base 27
sf after see ed -20
sf after seek ed 39
sf after seek ing -5
sf after seem ed -18
sf after seem s -44
sf after show ed 12
sf after show ing 32
sf after speak ed 37
sf after stat ed 8
sf after suggest base 33
sf after suggest ed -10
sf after suggest ing 54
sf after suggest s 28
sf after support base 14
sf after support ed 16
sf after support ing 16
sf after tak ed 23
sf after talk ed 39
sf after talk ing -23
sf after tell ed -32
sf after tell ing 39
sf after think base 21
sf after think s 28
sf after tweet ed -24
sf after used ed 7
sf after vot ed 48
sf after vow ed -5
sf after warn ed 9
sf after writ ed -8
sf before accord ing 18
sf before accus ed -25
sf before acknowledg ed 12
sf before add ing -25
sf before agre ed -22
sf before announc ed 28
sf before appear ed -39
sf before argu base -35
sf before argu ed -10
sf before argu ing -11
sf before ask ed -10
sf before attack ed -12
sf before back ing 12
sf before begin ed -50
sf before believ base 8
sf before believ s 18
sf before blast ed -17
sf before call base -28
sf before call ed -21
sf before call ing -11
sf before call s -23
sf before cast base -23
sf before cit ed -17
sf before cit ing -66
sf before claim base -28
sf before claim ed -34
sf before consider ed -27
sf before criticism base -45
sf before criticiz ed -24
sf before decid ed -20
sf before declin ed 10
sf before defend ed 16
sf before deny ed 27
sf before describ ed -39
sf before endors ed -15
sf before express ed -29
sf before find ed -24
sf before focus ed -13
sf before go ed -37
sf before hop base -7
sf before hop s -43
sf before indicat ed -34
sf before insist ed 15
sf before issu ed -44
sf before it base -23
sf before know base 10
sf before know ed 6
sf before look ing -15
sf before mention ed 56
sf before nam ed -14
sf before not ed 6
sf before not ing -34
sf before offer ed -20
sf before oppos ed 51
sf before pass ed 43
sf before plan s -16
sf before pledg ed -12
sf before point ed -25
sf before post ed 17
sf before praiz ed -19
sf before promiz ed -31
sf before propos ed 18
sf before put base 13
sf before question base -40
sf before question ed -10
sf before question s -27
sf before recall ed 24
sf before refer ing -57
sf before refus ed -33
sf before releas ed 32
sf before reply ed 17
sf before report ed 21
sf before report s 45
sf before respond ed -6
sf before reveal ed -9
sf before say base -20
sf before say ed 7
sf before say ing -12
sf before see base -8
sf before see ed -8
sf before seek ed -8
sf before seek ing -26
sf before seem ed -27
sf before seem s -9
sf before show base 32
sf before show ed -5
sf before show ing -19
sf before show s -10
sf before speak ed -16
sf before stat ed 39
sf before suggest base -16
sf before suggest ing -39
sf before suggest s -14
sf before support base 23
sf before support ed 5
sf before tak ed 12
sf before talk ed -12
sf before talk ing 46
sf before tell ed 42
sf before tell ing -24
sf before tell s 35
sf before think base -19
sf before think s -39
sf before tweet ed 18
sf before urg ed -7
sf before used ed 30
sf before vot ed -24
sf before vow ed -15
sf before want base -38
sf before want s 6
sf before warn ed 15
sf before writ ed 17
sf both accord ing -9
sf both accus ed 32
sf both acknowledg ed -21
sf both add ed 21
sf both add ing -53
sf both announc ed -26
sf both appear ed 35
sf both appear s 74
sf both argu base 47
sf both argu ed 21
sf both argu ing -12
sf both ask ed -31
sf both attack ed -11
sf both back ing -21
sf both begin ed -17
sf both believ base 26
sf both believ s 24
sf both blast ed 15
sf both call base -12
sf both call ed 13
sf both call ing -20
sf both cast base -24
sf both cit ed -31
sf both cit ing -15
sf both claim base -39
sf both claim ed 16
sf both com base -12
sf both conclud ed 27
sf both consider ed 91
sf both continu ed 7
sf both criticism base 56
sf both criticiz ed 27
sf both decid ed -27
sf both declar ed 23
sf both declin ed -14
sf both defend ed -27
sf both deny ed -23
sf both describ ed 43
sf both endors ed -17
sf both expect ed 16
sf both explain ed 19
sf both express ed -18
sf both find ed -14
sf both focus ed -16
sf both giv ed -25
sf both go ed -17
sf both hop base 38
sf both indicat ed -31
sf both it base -9
sf both know base -52
sf both know ed 37
sf both look ing -12
sf both mak ed -19
sf both mention ed -17
sf both nam ed 33
sf both not ed -10
sf both not ing -14
sf both oppos ed -45
sf both pass ed -41
sf both plan s -24
sf both pledg ed -19
sf both point ed -17
sf both praiz ed 15
sf both predict ed -24
sf both promiz ed 34
sf both propos ed -40
sf both put base -36
sf both question base -41
sf both question ed -35
sf both question s -34
sf both recall ed 11
sf both refer ing -8
sf both refus ed -19
sf both reject ed -33
sf both releas ed -42
sf both reply ed -54
sf both report s -37
sf both respond ed -24
sf both reveal ed -24
sf both say base 40
sf both say ing -19
sf both say s 10
sf both see base -20
sf both see ed 26
sf both seek ed -31
sf both seek ing 27
sf both seem ed 43
sf both seem s 50
sf both show base -32
sf both show ed -7
sf both show ing -13
sf both show s 12
sf both speak ed -21
sf both stat ed -51
sf both suggest base -16
sf both suggest ed 14
sf both suggest ing -16
sf both suggest s -15
sf both support base -41
sf both support ed -23
sf both support ing -14
sf both tak ed -43
sf both talk ed -28
sf both talk ing -30
sf both tell ed -9
sf both tell ing -15
sf both tell s -33
sf both think s 10
sf both tweet ed 7
sf both urg ed 6
sf both used ed -43
sf both vot ed -26
sf both vow ed 19
sf both want base 33
sf both warn ed -27
sf both writ ed -9
sn after accord , 46
sn after accord . -12
sn after accus CAP 9
sn after acknowledg that 21
sn after add , 16
sn after add . -21
sn after add : 65
sn after agre to -9
sn after appear to -25
sn after argu that 31
sn after ask CAP -13
sn after ask the 44
sn after attack CAP 38
sn after call " -68
sn after call CAP 10
sn after call a -19
sn after call him 48
sn after call it 17
sn after call w -28
sn after claim that 16
sn after continu . -24
sn after continu w 68
sn after criticiz CAP 29
sn after declin to 24
sn after describ the 49
sn after endors CAP 22
sn after expect to -12
sn after find that 17
sn after go w 47
sn after hop to 25
sn after insist that 23
sn after mak w 19
sn after not , 10
sn after not that 23
sn after plan to 44
sn after pledg to 20
sn after point that 19
sn after praiz CAP 18
sn after promiz to 28
sn after refer the 17
sn after refus to 38
sn after report . -24
sn after report that 48
sn after say " 20
sn after say 's -36
sn after say , -18
sn after say -s 14
sn after say . -16
sn after say : 15
sn after say CAP 14
sn after say at -18
sn after say he 29
sn after say in -27
sn after say it 34
sn after say of -29
sn after say on 16
sn after say she 35
sn after say that 21
sn after say the 17
sn after say they 38
sn after say to -48
sn after say w -19
sn after see the 14
sn after seek to 5
sn after seem to 8
sn after seem w -61
sn after show CAP 36
sn after show that 18
sn after suggest that 27
sn after support CAP 44
sn after tak w 68
sn after tell -s -15
sn after tell CAP -30
sn after tell a -19
sn after tell the -38
sn after try w 39
sn after vow to 14
sn after want to -26
sn after warn that 17
sn after writ , 13
sn after writ . -14
sn after writ in -14
sn before accord , -48
sn before accord . 21
sn before accus CAP -9
sn before acknowledg that -12
sn before add , -41
sn before add . 39
sn before add : -23
sn before add that -12
sn before agre to -14
sn before appear to -24
sn before argu that -11
sn before ask CAP -13
sn before ask the -22
sn before attack CAP -17
sn before call " -40
sn before call CAP -15
sn before call a -26
sn before call him -13
sn before call it -6
sn before call the -10
sn before call w -38
sn before claim that -6
sn before continu . 37
sn before continu w -25
sn before criticiz CAP -8
sn before declin to -13
sn before describ the -6
sn before endors CAP -10
sn before expect to -45
sn before find that -10
sn before go w -25
sn before hop to -27
sn before insist that -12
sn before mak w 8
sn before not , -83
sn before not that -14
sn before plan to -18
sn before pledg to -8
sn before point that -9
sn before praiz CAP -6
sn before promiz to -19
sn before refer the -35
sn before refus to -10
sn before report . 34
sn before report that -31
sn before say 's 61
sn before say , -18
sn before say -ing 35
sn before say -s -27
sn before say . 27
sn before say : -47
sn before say CAP -14
sn before say at 18
sn before say he -18
sn before say his -5
sn before say in 29
sn before say it -18
sn before say on -11
sn before say she -23
sn before say that -16
sn before say the -20
sn before say they -20
sn before say to 49
sn before say w 14
sn before see the -20
sn before seek to -25
sn before seem to -16
sn before seem w 33
sn before show CAP -17
sn before show that -10
sn before suggest that -14
sn before support CAP -29
sn before tak w -59
sn before tell CAP 33
sn before tell a 51
sn before tell the 43
sn before try w -17
sn before vow to -15
sn before want to -8
sn before warn that -11
sn before writ , -42
sn before writ . 25
sn before writ in -11
sn both accord . -9
sn both acknowledg that -10
sn both add , 21
sn both add . -17
sn both add : -44
sn both add that 8
sn both agre to 20
sn both appear to 48
sn both argu that -20
sn both ask CAP 25
sn both ask the -26
sn both attack CAP -20
sn both call " 90
sn both call a 39
sn both call him -37
sn both call it -11
sn both call the 12
sn both call w 57
sn both claim that -10
sn both continu . -13
sn both continu w -48
sn both criticiz CAP -21
sn both declin to -11
sn both describ the -43
sn both endors CAP -12
sn both expect to 54
sn both find that -7
sn both go w -24
sn both insist that -11
sn both mak w -29
sn both not , 52
sn both not that -9
sn both plan to -27
sn both pledg to -12
sn both point that -10
sn both praiz CAP -11
sn both promiz to -10
sn both refer the 15
sn both refus to -28
sn both report . -10
sn both report that -17
sn both say " -19
sn both say 's -27
sn both say , 36
sn both say -ing -43
sn both say -s 13
sn both say . -11
sn both say : 28
sn both say DAY -8
sn both say he -10
sn both say it -16
sn both say of 28
sn both say on -6
sn both say she -12
sn both say they -17
sn both say w 5
sn both seek to 18
sn both seem to 6
sn both seem w 24
sn both show CAP -19
sn both show that -8
sn both suggest that -13
sn both support CAP -15
sn both tak w -11
sn both tell -s 12
sn both tell a -36
sn both tell the -5
sn both try w -22
sn both want to 32
sn both warn that -6
sn both writ , 21
sn both writ . -12
sn both writ in 24
w after far base 33
w after far ed 34
w after far ing 32
w after far s 38
w after left base 27
w after left ed 14
w after left ing 57
w after left s 16
w after none base 27
w after none ed -45
w after none ing 63
w after none s 59
w after right base -9
w after right ed -25
w after right ing -11
w after right s -37
w before far ed -15
w before far ing -16
w before far s -7
w before left base -14
w before left ing -27
w before left s -11
w before none ing -29
w before none s -24
w before right base 31
w before right ed 28
w before right ing 22
w before right s 23
w both far base -31
w both far ed -20
w both far ing -16
w both far s -32
w both left base -13
w both left ed -12
w both left ing -30
w both left s -5
w both none base -25
w both none ed 43
w both none ing -36
w both none s -37
w both right base -27
w both right ing -11
w both right s 11
wl after far " 62
wl after far , 29
wl after far -s 19
wl after far CAP -25
wl after far and 29
wl after far but 40
wl after far by 24
wl after far w 21
wl after far — 52
wl after left " -21
wl after left ( 50
wl after left , 17
wl after left -ed 17
wl after left -ing -33
wl after left -s -67
wl after left : 54
wl after left ; 60
wl after left CAP 40
wl after left ^ 36
wl after left after 53
wl after left although 59
wl after left and 50
wl after left as 17
wl after left because 57
wl after left but 43
wl after left for 31
wl after left if 67
wl after left in -10
wl after left of 18
wl after left though 61
wl after left to 23
wl after left w -34
wl after left what -54
wl after left when 46
wl after left where 36
wl after left which -59
wl after left while 49
wl after left with 28
wl after left — 41
wl after none , -32
wl after none -ing 22
wl after none -s -21
wl after none CAP -40
wl after none ^ 46
wl after none a 83
wl after none and 80
wl after none he -32
wl after none it 56
wl after none the 70
wl after none w -9
wl after none when 71
wl after none who -7
wl after right " -17
wl after right , -40
wl after right ^ 40
wl after right the -15
wl after right w -30
wl before far " -21
wl before far , -11
wl before far -s -30
wl before far CAP 59
wl before far and -13
wl before far but -21
wl before far by -12
wl before far — -36
wl before left " 30
wl before left ( -28
wl before left , -12
wl before left -ed 27
wl before left -ing 38
wl before left -s 25
wl before left : -26
wl before left ; -25
wl before left CAP -19
wl before left ^ -19
wl before left after -28
wl before left although -34
wl before left and -24
wl before left because -27
wl before left but -21
wl before left for -16
wl before left if -36
wl before left in -15
wl before left of -33
wl before left though -29
wl before left to -24
wl before left what 17
wl before left when -27
wl before left where -36
wl before left while -24
wl before left with -7
wl before left — -24
wl before none , -10
wl before none -ing -74
wl before none -s 7
wl before none CAP 15
wl before none ^ -25
wl before none a -37
wl before none and -41
wl before none he -24
wl before none the -22
wl before none w 7
wl before none when -33
wl before right " 26
wl before right , 36
wl before right ^ -17
wl before right the 49
wl before right w 29
wl both far " -41
wl both far , -17
wl both far -s 7
wl both far CAP -48
wl both far and -16
wl both far but -19
wl both far by -12
wl both far w -26
wl both far — -17
wl both left " -10
wl both left ( -22
wl both left -ed -53
wl both left -ing -7
wl both left -s 41
wl both left : -28
wl both left ; -35
wl both left CAP -24
wl both left ^ -18
wl both left after -24
wl both left although -25
wl both left and -25
wl both left as -22
wl both left because -30
wl both left but -22
wl both left for -15
wl both left if -31
wl both left in 21
wl both left of 11
wl both left though -32
wl both left w 34
wl both left what 40
wl both left when -18
wl both left which 54
wl both left while -25
wl both left with -21
wl both left — -18
wl both none , 40
wl both none -ing 37
wl both none -s 12
wl both none CAP 24
wl both none ^ -22
wl both none a -47
wl both none and -47
wl both none he 51
wl both none it -58
wl both none the -49
wl both none when -39
wl both none who 9
wl both right " -10
wl both right ^ -23
wl both right the -52
wn after far , , 50
wn after far , -s -7
wn after far , CAP 12
wn after far , a 27
wn after far , he 20
wn after far , his 21
wn after far , it 13
wn after far , that 17
wn after far , the 21
wn after far , to 32
wn after far , w 33
wn after far and CAP 22
wn after far and that 18
wn after far and the 21
wn after far and to 25
wn after far and w 18
wn after left " , -27
wn after left " -s -16
wn after left " . -17
wn after left " DAY -28
wn after left " a 11
wn after left " at -32
wn after left " in -27
wn after left " of -43
wn after left " on -47
wn after left " that 58
wn after left " to -9
wn after left " w -12
wn after left , , -51
wn after left , -ing 41
wn after left , -ly 38
wn after left , -s 42
wn after left , . -53
wn after left , CAP 15
wn after left , a 11
wn after left , an 14
wn after left , he 35
wn after left , his -6
wn after left , in -42
wn after left , it 38
wn after left , on -19
wn after left , that 36
wn after left , the 32
wn after left , they 42
wn after left , to 53
wn after left , w 28
wn after left ^ " 34
wn after left ^ , 44
wn after left ^ -ed 49
wn after left ^ -ing 27
wn after left ^ -ly 40
wn after left ^ -s 26
wn after left ^ : 30
wn after left ^ CAP 28
wn after left ^ DAY 38
wn after left ^ a 28
wn after left ^ an 24
wn after left ^ he 25
wn after left ^ her 25
wn after left ^ him 23
wn after left ^ his 19
wn after left ^ in 64
wn after left ^ it 19
wn after left ^ on 39
wn after left ^ she 25
wn after left ^ that 21
wn after left ^ the 26
wn after left ^ they 23
wn after left ^ this 42
wn after left ^ to 32
wn after left ^ w 28
wn after left ^ what 13
wn after left and CAP 26
wn after left and that 18
wn after left and to 39
wn after left and w 31
wn after left as CAP 10
wn after left as w 61
wn after left but CAP 26
wn after left but that 21
wn after left but the 24
wn after left but w 28
wn after left w CAP 32
wn after left w the 35
wn after left w to -13
wn after left w w 9
wn after left when CAP 30
wn after left when the -7
wn after left while CAP 19
wn after none -s to -18
wn after none CAP to -14
wn after none w to -14
wn after right " 's -8
wn after right " , -24
wn after right " . -8
wn after right , , -12
wn after right , . -10
wn after right ^ , 60
wn before far , , -13
wn before far , -s 21
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
wn before far and w -11
wn before left " , 5
wn before left " -s 10
wn before left " . 31
wn before left " DAY 46
wn before left " a 15
wn before left " at 23
wn before left " in 22
wn before left " of -11
wn before left " on 73
wn before left " that -40
wn before left " the 20
wn before left " to 64
wn before left " w 14
wn before left , , -39
wn before left , -ing -7
wn before left , -ly -43
wn before left , -s -26
wn before left , . 75
wn before left , : -37
wn before left , CAP -10
wn before left , a -21
wn before left , an -32
wn before left , he -24
wn before left , his 9
wn before left , in 17
wn before left , it -21
wn before left , on 14
wn before left , that -21
wn before left , the -6
wn before left , they -18
wn before left , to -16
wn before left , w -13
wn before left ^ " -13
wn before left ^ , -24
wn before left ^ -ed -22
wn before left ^ -ing -13
wn before left ^ -ly -23
wn before left ^ -s -13
wn before left ^ : -16
wn before left ^ CAP -14
wn before left ^ DAY -27
wn before left ^ a -15
wn before left ^ an -11
wn before left ^ he -11
wn before left ^ her -11
wn before left ^ him -10
wn before left ^ his -10
wn before left ^ in -39
wn before left ^ it -10
wn before left ^ on -30
wn before left ^ she -12
wn before left ^ that -10
wn before left ^ the -13
wn before left ^ they -11
wn before left ^ this -20
wn before left ^ to -11
wn before left ^ w -14
wn before left ^ what -7
wn before left and CAP -13
wn before left and that -9
wn before left and to -10
wn before left and w -17
wn before left as , -15
wn before left as CAP -35
wn before left as w -30
wn before left but CAP -14
wn before left but that -11
wn before left but the -9
wn before left but w -13
wn before left w CAP -50
wn before left w the -32
wn before left w to 14
wn before left w w 26
wn before left when CAP -18
wn before left when the -28
wn before left while CAP -10
wn before none -s to -42
wn before none CAP to -29
wn before none w to -20
wn before none w w -50
wn before right " 's 16
wn before right " , 23
wn before right " . 12
wn before right , , -54
wn before right , . 20
wn before right ^ , -40
wn both far , , -38
wn both far , -s -16
wn both far , CAP -15
wn both far , a -16
wn both far , he -11
wn both far , his -8
wn both far , it -6
wn both far , that -9
wn both far , the -10
wn both far , to -19
wn both far , w -15
wn both far and CAP -10
wn both far and that -9
wn both far and the -10
wn both far and to -16
wn both far and w -7
wn both left " , 21
wn both left " . -13
wn both left " DAY -19
wn both left " a -31
wn both left " at 7
wn both left " in 6
wn both left " of 48
wn both left " on -28
wn both left " that -18
wn both left " the -21
wn both left " to -63
wn both left , , 88
wn both left , -ing -35
wn both left , -s -16
wn both left , . -22
wn both left , : 35
wn both left , CAP -5
wn both left , a 9
wn both left , an 12
wn both left , he -11
wn both left , in 23
wn both left , it -17
wn both left , that -14
wn both left , the -26
wn both left , they -24
wn both left , to -37
wn both left , w -15
wn both left ^ " -21
wn both left ^ , -20
wn both left ^ -ed -28
wn both left ^ -ing -15
wn both left ^ -ly -17
wn both left ^ -s -13
wn both left ^ : -14
wn both left ^ CAP -14
wn both left ^ DAY -11
wn both left ^ a -14
wn both left ^ an -13
wn both left ^ he -13
wn both left ^ her -13
wn both left ^ him -13
wn both left ^ his -9
wn both left ^ in -26
wn both left ^ it -9
wn both left ^ on -9
wn both left ^ she -13
wn both left ^ that -11
wn both left ^ the -13
wn both left ^ they -13
wn both left ^ this -22
wn both left ^ to -21
wn both left ^ w -14
wn both left ^ what -6
wn both left and CAP -13
wn both left and that -10
wn both left and to -29
wn both left and w -14
wn both left as , 15
wn both left as CAP 20
wn both left as w -31
wn both left but CAP -11
wn both left but that -10
wn both left but the -14
wn both left but w -15
wn both left w CAP 7
wn both left w the -10
wn both left w w -46
wn both left when CAP -12
wn both left when the 29
wn both left while CAP -9
wn both none -s to 53
wn both none CAP to 42
wn both none w to 31
wn both none w w 43
wn both right " 's -7
wn both right , , 59
wn both right , . -10
wn both right ^ , -21
`
