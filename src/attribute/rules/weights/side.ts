/** Made by bench/attribution/train.ts. */
export const side: string = `
b after 15
b both -11
f after 0 left 36
f after 0 none 44
f after 0 right 39
f after 1 left 48
f after 1 none 13
f after 1 right 19
f after 2 left 33
f after 2 none 21
f after 3 far 33
f after 3 none -14
f after 3 right -23
f before 0 left -19
f before 0 none -23
f before 0 right -15
f before 1 left -23
f before 1 none -24
f before 1 right -16
f before 2 left -33
f before 2 none -26
f before 3 far -13
f before 3 right 30
f both 0 left -18
f both 0 none -22
f both 0 right -25
f both 1 left -25
f both 1 none 9
f both 3 far -21
f both 3 left -8
f both 3 none 12
f both 3 right -6
g after -ed ed 20
g after -ing ing 43
g after -ly ed 33
g after -ly ing 33
g after -ly s -25
g after -s s 17
g after CAP base 32
g after CAP ing 46
g after CAP s 30
g after are base 34
g after are ed -17
g after could base 17
g after did base 36
g after does base 39
g after has base 27
g after has ed 29
g after have base 17
g after have ed 14
g after is base -13
g after is ed -27
g after it base 18
g after to base 74
g after w base 18
g after w ing 65
g after w s 25
g after was base 41
g after was ed -37
g after was ing 9
g after were base 28
g after were ed -9
g after will base 25
g after would base 10
g before -ed ed -6
g before -ing ing -22
g before -ly base 16
g before -ly ed -27
g before -ly s 68
g before -s s -10
g before CAP base -16
g before CAP ed -24
g before CAP ing -24
g before CAP s -16
g before are base -40
g before are ed -8
g before could base -35
g before did base -13
g before does base -14
g before has base -34
g before has ed -6
g before have base 38
g before is base -6
g before is ed -20
g before it base -12
g before to base -35
g before w base -6
g before w ed 6
g before w ing -44
g before w s -35
g before was ed 19
g before was ing -22
g before were base 7
g before will base 10
g before would base 14
g both -ed ed -13
g both -ing ing -22
g both -ly base -20
g both -ly ed -6
g both -ly ing -29
g both -ly s -51
g both -s s -7
g both CAP base -17
g both CAP ed 19
g both CAP ing -22
g both CAP s -14
g both are ed 23
g both could base 14
g both did base -23
g both does base -25
g both has base 6
g both has ed -23
g both have base -61
g both have ed -9
g both is base 16
g both is ed 46
g both is ing -9
g both it base -7
g both to base -40
g both w base -12
g both w ed -6
g both w ing -23
g both w s 8
g both was base -45
g both was ed 16
g both was ing 10
g both were base -35
g both will base -36
g both would base -26
l after " -17
l after ( 6
l after , 12
l after -ed -7
l after -s -44
l after : 71
l after ; 58
l after CAP -29
l after NUM 18
l after ^ 36
l after a 59
l after after 65
l after although 63
l after and 41
l after as 5
l after because 59
l after before 62
l after but 46
l after by 43
l after for 70
l after he -39
l after if 67
l after in 24
l after it 58
l after of 54
l after that -44
l after the 53
l after though 54
l after to 23
l after w -19
l after what -70
l after when 51
l after where 37
l after which -63
l after while 57
l after who -83
l after with 43
l after — 53
l before " 28
l before ( 27
l before , -7
l before -ed 16
l before -ing -6
l before -s 20
l before : -38
l before ; -26
l before CAP 6
l before NUM -34
l before ^ -18
l before a -18
l before after -38
l before although -36
l before and -19
l before as 13
l before because -29
l before before -32
l before but -23
l before by -21
l before for -37
l before if -37
l before in -18
l before of -19
l before that 55
l before though -29
l before to -24
l before w 6
l before what 13
l before when -29
l before where -36
l before which 12
l before while -26
l before who -12
l before with -14
l before — -29
l both " -10
l both ( -36
l both -ed -10
l both -s 23
l both : -33
l both ; -33
l both CAP 23
l both NUM 11
l both ^ -18
l both a -43
l both after -28
l both although -28
l both and -21
l both as -18
l both because -31
l both before -30
l both but -24
l both by -22
l both for -34
l both he 39
l both if -31
l both in -9
l both it -59
l both of -36
l both that -14
l both the -51
l both though -25
l both w 12
l both what 54
l both when -22
l both which 48
l both while -31
l both who 89
l both with -28
l both — -24
ln after " , -19
ln after " -s -6
ln after " . -15
ln after " DAY -28
ln after " a 15
ln after " at -31
ln after " in -27
ln after " of -41
ln after " on -45
ln after " that 28
ln after " to -12
ln after " w -13
ln after , " 21
ln after , , -42
ln after , -ed 56
ln after , -ing 22
ln after , -ly 36
ln after , -s 26
ln after , . -32
ln after , : -24
ln after , CAP 20
ln after , DAY -50
ln after , a 32
ln after , an 10
ln after , he 31
ln after , her 12
ln after , him 48
ln after , in 14
ln after , it 31
ln after , on -18
ln after , she 44
ln after , that 19
ln after , the 20
ln after , they 36
ln after , to 20
ln after , w 17
ln after -s to -5
ln after -s w 7
ln after CAP the 47
ln after CAP to -25
ln after CAP w -34
ln after ^ , 49
ln after ^ -ed 51
ln after ^ -ing 29
ln after ^ -ly 42
ln after ^ -s 27
ln after ^ : 27
ln after ^ CAP 29
ln after ^ DAY 39
ln after ^ a 28
ln after ^ an 23
ln after ^ he 25
ln after ^ her 25
ln after ^ him 23
ln after ^ his 19
ln after ^ how 18
ln after ^ if 19
ln after ^ in 65
ln after ^ it 19
ln after ^ on 41
ln after ^ she 25
ln after ^ that 22
ln after ^ the 24
ln after ^ they 23
ln after ^ this 41
ln after ^ to 32
ln after ^ w 31
ln after ^ what 14
ln after ^ whether 19
ln after and -s 34
ln after and CAP 29
ln after and a 33
ln after and he 38
ln after and him 33
ln after and his 28
ln after and it 29
ln after and that 19
ln after and the 29
ln after and to 14
ln after and w 33
ln after as CAP 10
ln after as w 17
ln after but CAP 28
ln after but that 21
ln after but the 32
ln after but to 31
ln after but w 21
ln after w , 28
ln after w . -47
ln after w CAP 7
ln after w a 35
ln after w that 39
ln after w the 28
ln after w to -27
ln after w w 16
ln after when CAP 40
ln after while CAP 20
ln after — CAP 35
ln before " , 7
ln before " . 27
ln before " CAP 5
ln before " DAY 47
ln before " a 12
ln before " at 25
ln before " in 21
ln before " on 71
ln before " that -12
ln before " to 28
ln before " w 18
ln before , " -30
ln before , , -33
ln before , -ed -65
ln before , -ly -46
ln before , -s -12
ln before , . 48
ln before , : -30
ln before , CAP -13
ln before , DAY 49
ln before , a -20
ln before , an -31
ln before , he -19
ln before , her -9
ln before , him -21
ln before , in -38
ln before , it -16
ln before , on 10
ln before , she -22
ln before , that -17
ln before , the -14
ln before , they -16
ln before , w -9
ln before -s to -24
ln before -s w -10
ln before CAP CAP -66
ln before CAP the -68
ln before CAP to -29
ln before CAP w 28
ln before ^ " 25
ln before ^ , -29
ln before ^ -ed -23
ln before ^ -ing -13
ln before ^ -ly -24
ln before ^ -s -13
ln before ^ : -15
ln before ^ CAP -14
ln before ^ DAY -27
ln before ^ a -15
ln before ^ an -10
ln before ^ he -11
ln before ^ her -12
ln before ^ him -10
ln before ^ his -10
ln before ^ how -10
ln before ^ if -9
ln before ^ in -40
ln before ^ it -10
ln before ^ on -32
ln before ^ she -12
ln before ^ that -11
ln before ^ the -13
ln before ^ they -11
ln before ^ this -20
ln before ^ to -11
ln before ^ w -16
ln before ^ what -6
ln before ^ whether -8
ln before and -s -17
ln before and CAP -15
ln before and a -13
ln before and he -18
ln before and him -12
ln before and his -16
ln before and it -17
ln before and that -9
ln before and the -13
ln before and to -12
ln before and w -17
ln before as , -8
ln before as CAP -36
ln before as w -35
ln before but CAP -15
ln before but that -11
ln before but the -14
ln before but to -19
ln before but w -18
ln before w , 78
ln before w . 90
ln before w CAP -31
ln before w a -30
ln before w that -21
ln before w the -42
ln before w to -9
ln before w w -14
ln before when CAP -24
ln before when the -29
ln before while CAP -10
ln before — CAP -16
ln both " , 12
ln both " . -12
ln both " CAP -6
ln both " DAY -19
ln both " a -30
ln both " at 5
ln both " in 5
ln both " of 38
ln both " on -27
ln both " that -16
ln both " to -18
ln both " w -6
ln both , , 75
ln both , -ed -7
ln both , -ing -20
ln both , -s -13
ln both , . -17
ln both , : 48
ln both , CAP -8
ln both , a -12
ln both , an 17
ln both , he -12
ln both , him -27
ln both , his -7
ln both , in 19
ln both , it -14
ln both , on 9
ln both , she -22
ln both , the -6
ln both , they -20
ln both , to -18
ln both , w -8
ln both -s to 26
ln both CAP CAP 41
ln both CAP the 6
ln both CAP to 53
ln both ^ " -27
ln both ^ , -20
ln both ^ -ed -29
ln both ^ -ing -16
ln both ^ -ly -18
ln both ^ -s -15
ln both ^ : -12
ln both ^ CAP -14
ln both ^ DAY -12
ln both ^ a -14
ln both ^ an -13
ln both ^ he -14
ln both ^ her -14
ln both ^ him -13
ln both ^ his -9
ln both ^ how -8
ln both ^ if -10
ln both ^ in -27
ln both ^ it -10
ln both ^ on -9
ln both ^ she -13
ln both ^ that -11
ln both ^ the -11
ln both ^ they -13
ln both ^ this -22
ln both ^ to -21
ln both ^ w -16
ln both ^ what -8
ln both ^ whether -11
ln both and -s -17
ln both and CAP -14
ln both and a -20
ln both and he -20
ln both and him -21
ln both and his -12
ln both and it -13
ln both and that -10
ln both and the -16
ln both and w -16
ln both as , 7
ln both as CAP 20
ln both as w 16
ln both but CAP -13
ln both but that -10
ln both but the -18
ln both but to -16
ln both w , -127
ln both w . -43
ln both w CAP 19
ln both w a -12
ln both w that -25
ln both w the 8
ln both w to 35
ln both when CAP -17
ln both when the 27
ln both while CAP -10
ln both — CAP -18
n after " 14
n after , -10
n after -ed -17
n after -ing 21
n after -s 33
n after . -24
n after : 25
n after CAP 27
n after DAY -8
n after NUM 44
n after a 26
n after about 27
n after after -65
n after an 35
n after and -15
n after any 86
n after as -55
n after at 9
n after for 24
n after he 35
n after her 25
n after him 42
n after himself 40
n after his 44
n after how 74
n after if 89
n after in -24
n after is -38
n after it 52
n after its 41
n after me 48
n after no 72
n after not 15
n after of 23
n after on 16
n after one 61
n after over 22
n after she 41
n after some 80
n after that 32
n after the 30
n after their 50
n after them 14
n after they 37
n after this 15
n after those 60
n after to 15
n after w 23
n after was -46
n after what 82
n after when -36
n after whether 51
n after why 66
n after with 29
n after — -65
n before " -23
n before , 12
n before -ed 8
n before -ing -18
n before -ly 10
n before -s -23
n before . 40
n before : -11
n before CAP -20
n before DAY 30
n before a -22
n before about -40
n before after 115
n before an -18
n before and 65
n before any -48
n before as -10
n before at 16
n before for -35
n before he -24
n before her -16
n before him -34
n before himself -42
n before his -25
n before how -36
n before if -52
n before in 33
n before is 12
n before it -29
n before its -24
n before me -6
n before no -53
n before not -12
n before of -23
n before on 21
n before one -51
n before she -24
n before some -42
n before that -20
n before the -22
n before their -32
n before them -19
n before they -26
n before this -7
n before those -27
n before to -18
n before w -16
n before was -13
n before what -48
n before when 97
n before whether -26
n before who 54
n before why -37
n before with 13
n before — 85
n both " 8
n both -ed 8
n both -ly -11
n both -s -10
n both . -16
n both : -15
n both CAP -7
n both DAY -22
n both NUM -50
n both about 9
n both after -63
n both an -18
n both and -60
n both any -42
n both as 61
n both at -24
n both for 9
n both he -11
n both her -8
n both him -9
n both his -18
n both how -39
n both if -40
n both in -10
n both is 23
n both it -25
n both its -20
n both me -52
n both no -23
n both not -5
n both on -37
n both one -15
n both over -30
n both she -16
n both some -40
n both that -12
n both the -9
n both their -18
n both they -11
n both this -9
n both those -33
n both w -8
n both was 53
n both what -35
n both when -82
n both whether -25
n both who -67
n both why -30
n both with -45
n both — -31
nn after " CAP -6
nn after , " 44
nn after , -ed -57
nn after , -ing -34
nn after , CAP 15
nn after , and -70
nn after , is -39
nn after , the 15
nn after , w 5
nn after , who -18
nn after -ing -s 38
nn after -ing CAP 36
nn after -ing the 12
nn after -ing w 24
nn after -s , 5
nn after -s . -49
nn after -s about 73
nn after -s in -19
nn after -s of 18
nn after -s that 49
nn after -s to 12
nn after . $ -25
nn after : " 51
nn after CAP 's 32
nn after CAP -ing 37
nn after CAP -s 39
nn after CAP . 9
nn after CAP CAP 14
nn after CAP DAY -61
nn after CAP and 20
nn after CAP as 89
nn after CAP for 30
nn after CAP has -10
nn after CAP in -17
nn after CAP is -31
nn after CAP of 28
nn after CAP that 94
nn after CAP to 14
nn after CAP w 22
nn after CAP was 46
nn after CAP ’s 43
nn after DAY . -92
nn after DAY that 72
nn after a CAP 25
nn after a w 24
nn after an w 18
nn after at a -14
nn after he -ed 26
nn after he had 62
nn after he is 27
nn after he w 32
nn after he was 31
nn after he would 11
nn after he ’s 25
nn after her -s 57
nn after her w 39
nn after his -s 66
nn after his w 28
nn after in CAP -16
nn after in a 20
nn after in an -13
nn after in the -25
nn after in w 31
nn after it was 30
nn after it would 33
nn after not to 43
nn after of CAP -15
nn after on DAY -21
nn after on the -16
nn after she -ed -9
nn after that " 29
nn after that , 34
nn after that -ing 24
nn after that -s 27
nn after that CAP 35
nn after that a 43
nn after that he 32
nn after that his 35
nn after that it 32
nn after that she 23
nn after that the 39
nn after that they 48
nn after that w 34
nn after the " -8
nn after the -ed 50
nn after the -ing 50
nn after the -s 42
nn after the CAP 24
nn after the w 27
nn after their w 21
nn after they are 27
nn after they w 11
nn after they were 35
nn after they would 36
nn after this w -36
nn after those -s 28
nn after to " 41
nn after to -s 25
nn after to CAP -24
nn after to have -25
nn after to w 30
nn after w , -54
nn after w -s 50
nn after w . -83
nn after w CAP 29
nn after w about 43
nn after w and -25
nn after w for 13
nn after w in -43
nn after w of 55
nn after w on 32
nn after w that 57
nn after w the 51
nn after w to -6
nn before " CAP 31
nn before " w -34
nn before , " -37
nn before , -ed 10
nn before , -ing 101
nn before , -s -6
nn before , CAP -25
nn before , and 44
nn before , is -53
nn before , the -10
nn before , w -8
nn before , who 81
nn before -ing -s -31
nn before -ing CAP -6
nn before -ing the -23
nn before -ing w -18
nn before -s , -48
nn before -s . 53
nn before -s about -28
nn before -s in 11
nn before -s of -25
nn before -s that -30
nn before -s to -22
nn before -s w -6
nn before . $ 42
nn before : " -20
nn before CAP 's -11
nn before CAP -ing -12
nn before CAP -s -39
nn before CAP CAP -19
nn before CAP DAY 11
nn before CAP and -31
nn before CAP as -55
nn before CAP for -12
nn before CAP has -21
nn before CAP in 36
nn before CAP is -26
nn before CAP of -9
nn before CAP that -78
nn before CAP to -22
nn before CAP was -22
nn before CAP ’s -18
nn before DAY . 115
nn before DAY that -54
nn before a w -25
nn before an w -5
nn before at a 13
nn before at the 31
nn before he -ed -35
nn before he -s -17
nn before he had -36
nn before he is -13
nn before he w -15
nn before he was -15
nn before he would -26
nn before he ’s -11
nn before her -s -26
nn before her w -22
nn before his -s -47
nn before his w -14
nn before in CAP 8
nn before in an 15
nn before in the 69
nn before in w -24
nn before it was -18
nn before it would -16
nn before not to -51
nn before of CAP 28
nn before of the -6
nn before on CAP 18
nn before on DAY 33
nn before on the 59
nn before she -ed -28
nn before that " -12
nn before that , -14
nn before that -ing -12
nn before that CAP -24
nn before that a -20
nn before that he -25
nn before that his -16
nn before that it -16
nn before that she -25
nn before that the -20
nn before that they -31
nn before that w -15
nn before the " -27
nn before the -ed -23
nn before the -ing -33
nn before the -s -17
nn before the CAP -16
nn before the w -20
nn before their w -24
nn before they are -13
nn before they w -20
nn before they were -21
nn before they would -20
nn before this w 15
nn before those -s -15
nn before to " -32
nn before to -s -7
nn before to CAP 52
nn before to be -41
nn before to have -34
nn before to w -31
nn before w , -15
nn before w -ing -33
nn before w -s -36
nn before w . 79
nn before w CAP -16
nn before w about -21
nn before w and 19
nn before w for -41
nn before w in 43
nn before w on -32
nn before w that -27
nn before w the -34
nn before w to -26
nn both " CAP -27
nn both " w 27
nn both , " -8
nn both , -ed 38
nn both , -ing -69
nn both , -s 8
nn both , CAP 8
nn both , and 13
nn both , is 80
nn both , the -7
nn both , who -64
nn both -ing -s -9
nn both -ing CAP -35
nn both -ing the 9
nn both -ing w -6
nn both -s , 40
nn both -s . -7
nn both -s about -49
nn both -s in 7
nn both -s that -19
nn both -s to 10
nn both . $ -17
nn both : " -32
nn both CAP 's -21
nn both CAP -ing -26
nn both CAP . -9
nn both CAP DAY 53
nn both CAP and 8
nn both CAP as -39
nn both CAP for -17
nn both CAP has 26
nn both CAP in -21
nn both CAP is 50
nn both CAP of -19
nn both CAP that -19
nn both CAP to 5
nn both CAP w -21
nn both CAP was -25
nn both CAP ’s -25
nn both DAY . -29
nn both DAY that -18
nn both a CAP -27
nn both an w -13
nn both at the -35
nn both he -ed 7
nn both he -s 11
nn both he had -28
nn both he is -14
nn both he w -17
nn both he was -16
nn both he would 13
nn both he ’s -13
nn both her -s -31
nn both her w -17
nn both his -s -19
nn both his w -14
nn both in a -16
nn both in the -49
nn both in w -7
nn both it was -12
nn both it would -18
nn both of CAP -16
nn both of the 9
nn both on CAP -22
nn both on DAY -13
nn both on the -50
nn both she -ed 32
nn both that " -17
nn both that , -20
nn both that -ing -12
nn both that -s -24
nn both that CAP -11
nn both that a -24
nn both that he -7
nn both that his -19
nn both that it -16
nn both that the -19
nn both that they -18
nn both that w -19
nn both the " 31
nn both the -ed -27
nn both the -ing -18
nn both the -s -24
nn both the CAP -9
nn both the w -7
nn both they are -15
nn both they w 7
nn both they were -15
nn both they would -17
nn both this w 23
nn both those -s -13
nn both to " -12
nn both to -s -19
nn both to CAP -32
nn both to be 41
nn both to have 55
nn both w , 64
nn both w -ing 25
nn both w -s -15
nn both w CAP -14
nn both w about -22
nn both w for 23
nn both w of -51
nn both w that -31
nn both w the -18
nn both w to 29
nn both w w -8
q after -/- 20
q after -/near 32
q after -/touch 33
q after near/- 7
q after near/near 43
q after near/touch 40
q after touch/- -14
q after touch/touch 10
q before -/- -9
q before -/near -20
q before -/touch -26
q before near/near -38
q before near/touch -62
q before touch/- 31
q before touch/near -17
q before touch/touch -64
q both -/- -11
q both -/near -11
q both -/touch -7
q both near/- -11
q both near/near -10
q both near/touch 7
q both touch/- -16
q both touch/near 15
q both touch/touch 51
qn after -/- , -42
qn after -/- -ed -6
qn after -/- -ing 31
qn after -/- -ly 11
qn after -/- -s 40
qn after -/- . -50
qn after -/- : -63
qn after -/- CAP 27
qn after -/- DAY 19
qn after -/- NUM 59
qn after -/- a 25
qn after -/- about 63
qn after -/- an 49
qn after -/- and -6
qn after -/- as 30
qn after -/- at 14
qn after -/- he 27
qn after -/- her 21
qn after -/- him 35
qn after -/- his 31
qn after -/- how 57
qn after -/- if 64
qn after -/- in -31
qn after -/- is -21
qn after -/- it 46
qn after -/- its 60
qn after -/- not 14
qn after -/- of 52
qn after -/- on 29
qn after -/- one 45
qn after -/- over 36
qn after -/- she 37
qn after -/- some 66
qn after -/- that 33
qn after -/- the 28
qn after -/- their 47
qn after -/- them 40
qn after -/- they 30
qn after -/- this 20
qn after -/- those 45
qn after -/- to 11
qn after -/- w 23
qn after -/- was -41
qn after -/- what 61
qn after -/- whether 53
qn after -/- why 49
qn after -/- — -23
qn after -/near , -20
qn after -/near -ing 45
qn after -/near -s 16
qn after -/near CAP 37
qn after -/near a 52
qn after -/near he 17
qn after -/near her 42
qn after -/near him 26
qn after -/near his 34
qn after -/near it 22
qn after -/near on 79
qn after -/near she 39
qn after -/near that 23
qn after -/near the 39
qn after -/near to 29
qn after -/near w 35
qn after -/touch " 29
qn after -/touch , 52
qn after -/touch : 25
qn after -/touch that 27
qn after -/touch the 6
qn after near/- . -33
qn after near/- CAP 31
qn after near/- that 27
qn after near/- the 58
qn after near/- w 9
qn after touch/- , -23
qn after touch/- -s 13
qn after touch/- . -16
qn after touch/- DAY -19
qn after touch/- a 40
qn after touch/- at -26
qn after touch/- in -25
qn after touch/- of -55
qn after touch/- on -23
qn after touch/- that 50
qn after touch/- the 10
qn after touch/- w 19
qn after touch/near , -24
qn after touch/near that 39
qn after touch/touch , -16
qn before -/- , 41
qn before -/- -ed -16
qn before -/- -ing -33
qn before -/- -ly -11
qn before -/- -s -31
qn before -/- . 81
qn before -/- : 51
qn before -/- CAP -22
qn before -/- DAY 30
qn before -/- NUM -40
qn before -/- a -20
qn before -/- about -64
qn before -/- an -44
qn before -/- and 54
qn before -/- as -37
qn before -/- at 56
qn before -/- for -20
qn before -/- he -19
qn before -/- her -19
qn before -/- him -28
qn before -/- his -16
qn before -/- how -25
qn before -/- if -25
qn before -/- in 55
qn before -/- is -16
qn before -/- it -23
qn before -/- its -55
qn before -/- not -13
qn before -/- of -54
qn before -/- on 11
qn before -/- one -40
qn before -/- over -18
qn before -/- she -24
qn before -/- some -29
qn before -/- that -18
qn before -/- the -25
qn before -/- their -31
qn before -/- them -21
qn before -/- they -20
qn before -/- this -33
qn before -/- those -24
qn before -/- to -17
qn before -/- w -15
qn before -/- was -47
qn before -/- what -25
qn before -/- whether -27
qn before -/- why -23
qn before -/- with 21
qn before -/- — 33
qn before -/near , 6
qn before -/near -ing -26
qn before -/near -s -34
qn before -/near CAP -21
qn before -/near DAY -9
qn before -/near a -31
qn before -/near he -14
qn before -/near her -19
qn before -/near him -13
qn before -/near his -22
qn before -/near in -39
qn before -/near it -11
qn before -/near on -59
qn before -/near she -18
qn before -/near that -17
qn before -/near the -19
qn before -/near to -24
qn before -/near w -29
qn before -/touch " -35
qn before -/touch , -25
qn before -/touch : -10
qn before -/touch that -12
qn before -/touch the -26
qn before near/- . 57
qn before near/- CAP 20
qn before near/- that -51
qn before near/- the -25
qn before near/- w -37
qn before touch/- , 32
qn before touch/- -s 10
qn before touch/- . 29
qn before touch/- CAP 29
qn before touch/- DAY 32
qn before touch/- a -18
qn before touch/- at 52
qn before touch/- in 48
qn before touch/- of 36
qn before touch/- on 31
qn before touch/- that -31
qn before touch/- the 8
qn before touch/- to 7
qn before touch/- w 26
qn before touch/near , 29
qn before touch/near that -20
qn before touch/touch , -72
qn both -/- -ed 20
qn both -/- -s -11
qn both -/- . -31
qn both -/- : 12
qn both -/- CAP -6
qn both -/- DAY -52
qn both -/- NUM -20
qn both -/- about -8
qn both -/- an -5
qn both -/- and -59
qn both -/- at -81
qn both -/- for 22
qn both -/- he -8
qn both -/- him -8
qn both -/- his -15
qn both -/- how -33
qn both -/- if -41
qn both -/- in -28
qn both -/- is 32
qn both -/- it -23
qn both -/- its -11
qn both -/- on -43
qn both -/- one -9
qn both -/- over -22
qn both -/- she -13
qn both -/- some -38
qn both -/- that -15
qn both -/- their -15
qn both -/- them -22
qn both -/- they -9
qn both -/- this 9
qn both -/- those -21
qn both -/- to 6
qn both -/- w -8
qn both -/- was 77
qn both -/- what -36
qn both -/- whether -25
qn both -/- why -26
qn both -/- with -25
qn both -/- — -13
qn both -/near , 13
qn both -/near -ing -20
qn both -/near -s 16
qn both -/near CAP -15
qn both -/near DAY 8
qn both -/near a -22
qn both -/near her -23
qn both -/near him -13
qn both -/near his -12
qn both -/near in 37
qn both -/near it -11
qn both -/near on -28
qn both -/near she -22
qn both -/near that -7
qn both -/near the -20
qn both -/near to -5
qn both -/near w -6
qn both -/touch , -29
qn both -/touch : -15
qn both -/touch that -15
qn both -/touch the 16
qn both near/- . -23
qn both near/- CAP -62
qn both near/- that 18
qn both near/- the -35
qn both near/- w 24
qn both touch/- , -8
qn both touch/- -s -30
qn both touch/- . -13
qn both touch/- CAP -30
qn both touch/- DAY -13
qn both touch/- a -24
qn both touch/- at -26
qn both touch/- in -23
qn both touch/- of 8
qn both touch/- on -8
qn both touch/- that -20
qn both touch/- the -19
qn both touch/- to -7
qn both touch/- w -52
qn both touch/near , -9
qn both touch/near that -19
qn both touch/touch , 81
qw after -/- far 33
qw after -/- left 25
qw after -/- none -7
qw after -/- right -14
qw after -/near far 37
qw after -/near left 31
qw after -/near none 20
qw after -/touch far 36
qw after -/touch left 46
qw after -/touch none 17
qw after near/- none 52
qw after near/- right -11
qw after touch/- far 43
qw after touch/- left -15
qw after touch/- right -14
qw after touch/near far 47
qw after touch/near left -9
qw before -/- far -13
qw before -/- left -12
qw before -/- right 29
qw before -/near far -20
qw before -/near left -19
qw before -/near none -36
qw before -/near right -77
qw before -/touch far -14
qw before -/touch left -31
qw before -/touch none -42
qw before near/- far 28
qw before near/- none -56
qw before near/- right 26
qw before touch/- far -24
qw before touch/- left 32
qw before touch/- right 32
qw before touch/near far -25
qw before touch/near left -22
qw before touch/touch left -23
qw both -/- far -20
qw both -/- left -13
qw both -/- none 7
qw both -/- right -16
qw both -/near far -17
qw both -/near left -12
qw both -/near none 12
qw both -/near right 59
qw both -/touch far -22
qw both -/touch left -14
qw both -/touch none 17
qw both near/- far -27
qw both near/- right -17
qw both touch/- far -20
qw both touch/- left -16
qw both touch/- right -19
qw both touch/near far -22
qw both touch/near left 31
qw both touch/touch left 27
s after accord -10
s after accus 14
s after acknowledg 13
s after add 7
s after admit 20
s after agre 28
s after announc 8
s after appear -54
s after argu -7
s after ask 47
s after assur -6
s after attack 45
s after back 19
s after begin 19
s after believ -32
s after blast 19
s after call 18
s after cast 45
s after challeng 35
s after charg -11
s after cit 61
s after claim 38
s after com 8
s after conclud -10
s after confirm -32
s after continu 14
s after criticism 10
s after criticiz 7
s after decid 13
s after declar 7
s after defend 18
s after denounc 42
s after deny -11
s after discuss 62
s after dismiss 12
s after endors 52
s after expect -33
s after explain 21
s after express 40
s after fear -9
s after find 11
s after focus 62
s after giv 30
s after go 40
s after includ 23
s after indicat 15
s after insist 10
s after issu -18
s after it 28
s after learn 46
s after list 33
s after look -32
s after mak 16
s after mention 11
s after mock 14
s after nam -13
s after offer 32
s after oppos 18
s after order 36
s after pass 7
s after plan 24
s after pledg 31
s after point 13
s after praiz 21
s after predict -10
s after promiz 25
s after propos 21
s after push 31
s after put -17
s after question 61
s after read -21
s after recall -5
s after recogniz 7
s after refer 37
s after refus 33
s after reject 30
s after releas 14
s after repeat 28
s after reply 36
s after report -12
s after respond 24
s after reveal 30
s after seek 19
s after seem -50
s after shar 29
s after show 5
s after sign 29
s after slam 25
s after speak 53
s after stat 24
s after suggest 14
s after support 15
s after tak 27
s after talk 18
s after tell -18
s after think 8
s after try 39
s after urg 22
s after used 9
s after view -18
s after vot 55
s after vow 15
s after want 8
s after warn 22
s after worry 18
s before accord 16
s before accus -34
s before add -8
s before admit 10
s before agre -20
s before announc 18
s before appear -34
s before argu -16
s before ask -14
s before assur 21
s before attack -9
s before back 16
s before blam -38
s before blast -16
s before call -20
s before cast -23
s before challeng -64
s before charg -26
s before cit -38
s before claim -35
s before confirm 81
s before consider -31
s before continu -8
s before criticism -71
s before criticiz -33
s before decid -28
s before declar -10
s before declin 9
s before defend 6
s before denounc 12
s before deny 49
s before describ -40
s before discuss -18
s before dismiss 19
s before endors -35
s before expect 12
s before explain -20
s before express -24
s before fear -16
s before feel -49
s before find 15
s before focus -28
s before go -10
s before hop -31
s before indicat -24
s before issu 33
s before it -15
s before learn -11
s before list -25
s before look -69
s before mak -9
s before mention 12
s before mock 9
s before nam -18
s before not 9
s before offer -13
s before oppos 26
s before order -33
s before pass 29
s before plan 30
s before pledg -12
s before point -10
s before post 6
s before praiz -23
s before predict -16
s before promiz -32
s before propos 16
s before push -15
s before question -26
s before read 54
s before recall -27
s before recogniz -42
s before refer -57
s before refus -30
s before releas 22
s before reply 17
s before report 22
s before respond -5
s before reveal -10
s before see -23
s before seek -19
s before seem -38
s before shar 26
s before sign 40
s before slam -11
s before speak -24
s before stat -6
s before suggest -15
s before support 21
s before tell 29
s before think -20
s before try -19
s before tweet 6
s before urg -13
s before used 27
s before view -31
s before vot -21
s before vow -18
s before want -20
s before worry 29
s before writ 9
s both accord -6
s both accus 18
s both acknowledg -12
s both admit -32
s both agre -8
s both announc -26
s both appear 86
s both argu 24
s both ask -33
s both assur -17
s both attack -37
s both back -38
s both begin -24
s both believ 29
s both blam 33
s both cast -23
s both challeng 22
s both charg 30
s both cit -23
s both com -12
s both conclud 14
s both confirm -62
s both consider 32
s both continu -6
s both criticism 51
s both criticiz 25
s both decid 13
s both declin -14
s both defend -25
s both denounc -56
s both deny -42
s both describ 36
s both discuss -48
s both dismiss -31
s both endors -16
s both expect 21
s both express -16
s both fear 22
s both feel 40
s both find -28
s both focus -35
s both giv -32
s both go -31
s both hop 24
s both includ -22
s both indicat 7
s both insist -10
s both issu -16
s both it -15
s both learn -46
s both list -8
s both look 89
s both mak -8
s both mention -24
s both mock -22
s both nam 28
s both not -6
s both offer -21
s both oppos -48
s both order -8
s both pass -37
s both plan -56
s both pledg -18
s both post -10
s both predict 25
s both promiz 6
s both propos -37
s both push -16
s both put 13
s both question -34
s both read -37
s both recall 31
s both recogniz 30
s both refer 19
s both reject -28
s both releas -36
s both repeat -37
s both reply -54
s both report -10
s both respond -19
s both reveal -20
s both see 21
s both seem 84
s both shar -56
s both show -9
s both sign -72
s both slam -14
s both speak -29
s both stat -19
s both support -36
s both tak -35
s both talk -20
s both tell -11
s both think 11
s both try -20
s both tweet -8
s both urg -10
s both used -42
s both view 43
s both vot -34
s both want 10
s both warn -26
s both worry -53
s both writ -9
sf after accord ing -10
sf after accus ed -11
sf after acknowledg ed 5
sf after add ed -19
sf after add ing 75
sf after agre ed 21
sf after appear s -77
sf after argu base -21
sf after argu ed -11
sf after argu ing 23
sf after ask ed 41
sf after attack ed 23
sf after back ing 7
sf after begin ed 65
sf after believ base -32
sf after believ s -48
sf after call base 36
sf after call ed 9
sf after call ing 33
sf after call s 22
sf after cast base 47
sf after cit ed 44
sf after cit ing 80
sf after claim ed 14
sf after com base 9
sf after conclud ed -25
sf after consider ed -75
sf after criticism base -20
sf after decid ed 45
sf after declar ed -27
sf after defend ed 9
sf after deny ed -7
sf after describ ed -7
sf after endors ed 29
sf after expect ed -20
sf after explain ed -26
sf after express ed 45
sf after find ed 35
sf after focus ed 29
sf after giv ed 24
sf after go ed 54
sf after hop base -36
sf after hop s 32
sf after indicat ed 58
sf after insist ed -15
sf after issu ed 38
sf after it base 28
sf after know base 36
sf after know ed -46
sf after look ing 28
sf after mak ed 17
sf after mention ed -43
sf after nam ed -23
sf after not ing 49
sf after offer ed 26
sf after oppos ed -18
sf after plan s 40
sf after pledg ed 31
sf after point ed 43
sf after post ed -21
sf after predict ed 21
sf after promiz ed -10
sf after propos ed 21
sf after put base 19
sf after question base 75
sf after question ed 45
sf after question s 63
sf after recall ed -40
sf after refer ing 63
sf after refus ed 50
sf after reject ed 30
sf after releas ed 10
sf after reply ed 36
sf after report ed -17
sf after report s -18
sf after respond ed 27
sf after reveal ed 30
sf after say base -21
sf after say ing 32
sf after say s -7
sf after see base 28
sf after see ed -21
sf after seek ed 41
sf after seek ing -6
sf after seem ed -20
sf after seem s -41
sf after show ed 11
sf after show ing 33
sf after speak ed 39
sf after stat ed 7
sf after suggest base 34
sf after suggest ed -9
sf after suggest ing 54
sf after suggest s 27
sf after support base 15
sf after support ed 18
sf after support ing 17
sf after tak ed 21
sf after talk ed 38
sf after talk ing -17
sf after tell ed -30
sf after tell ing 39
sf after think base 21
sf after think s 29
sf after tweet ed -25
sf after used ed 9
sf after vot ed 49
sf after want base 5
sf after warn ed 10
sf after writ ed -6
sf before accord ing 16
sf before accus ed -25
sf before acknowledg ed 13
sf before add ing -26
sf before agre ed -23
sf before announc ed 30
sf before appear ed -39
sf before argu base -35
sf before argu ed -10
sf before argu ing -11
sf before ask ed -11
sf before attack ed -12
sf before back ing 13
sf before begin ed -51
sf before believ base 5
sf before believ s 20
sf before blast ed -16
sf before call base -27
sf before call ed -21
sf before call ing -12
sf before call s -23
sf before cast base -24
sf before cit ed -16
sf before cit ing -67
sf before claim ed -34
sf before consider ed -26
sf before criticism base -43
sf before criticiz ed -26
sf before decid ed -20
sf before declin ed 10
sf before defend ed 16
sf before deny ed 29
sf before describ ed -38
sf before endors ed -13
sf before expect ed 6
sf before express ed -27
sf before find ed -21
sf before focus ed -13
sf before giv ed 6
sf before go ed -37
sf before hop s -45
sf before indicat ed -34
sf before insist ed 14
sf before issu ed -42
sf before it base -15
sf before know base 11
sf before know ed 6
sf before look ing -16
sf before mention ed 55
sf before nam ed -15
sf before not ed 10
sf before not ing -36
sf before offer ed -20
sf before oppos ed 52
sf before pass ed 41
sf before plan s -17
sf before pledg ed -12
sf before point ed -26
sf before post ed 16
sf before praiz ed -20
sf before promiz ed -30
sf before propos ed 16
sf before put base 13
sf before question base -39
sf before question ed -13
sf before question s -30
sf before recall ed 24
sf before refer ing -57
sf before refus ed -31
sf before releas ed 28
sf before reply ed 18
sf before report ed 21
sf before report s 44
sf before reveal ed -8
sf before say base -22
sf before say ed 7
sf before say ing -13
sf before see base -10
sf before see ed -8
sf before seek ed -9
sf before seek ing -27
sf before seem ed -28
sf before seem s -9
sf before show base 33
sf before show ed -5
sf before show ing -20
sf before show s -11
sf before speak ed -17
sf before stat ed 38
sf before suggest base -18
sf before suggest ed -6
sf before suggest ing -39
sf before suggest s -13
sf before support base 22
sf before support ed 6
sf before tak ed 14
sf before talk ed -11
sf before talk ing 41
sf before tell ed 41
sf before tell ing -23
sf before tell s 34
sf before think base -18
sf before think s -39
sf before tweet ed 16
sf before urg ed -6
sf before used ed 27
sf before vot ed -24
sf before vow ed -15
sf before want base -38
sf before want s 6
sf before warn ed 16
sf before writ ed 15
sf both accord ing -6
sf both accus ed 35
sf both acknowledg ed -19
sf both add ed 23
sf both add ing -50
sf both announc ed -27
sf both appear ed 33
sf both appear s 74
sf both argu base 50
sf both argu ed 20
sf both argu ing -12
sf both ask ed -30
sf both attack ed -11
sf both back ing -24
sf both begin ed -16
sf both believ base 26
sf both believ s 24
sf both blast ed 11
sf both call base -11
sf both call ed 12
sf both call ing -21
sf both cast base -24
sf both cit ed -29
sf both cit ing -16
sf both claim ed 19
sf both com base -12
sf both conclud ed 29
sf both consider ed 89
sf both continu ed 7
sf both criticism base 57
sf both criticiz ed 26
sf both decid ed -27
sf both declar ed 23
sf both declin ed -14
sf both defend ed -27
sf both deny ed -24
sf both describ ed 43
sf both endors ed -16
sf both expect ed 14
sf both explain ed 21
sf both express ed -17
sf both find ed -14
sf both focus ed -17
sf both giv ed -29
sf both go ed -18
sf both hop base 39
sf both indicat ed -31
sf both it base -15
sf both know base -51
sf both know ed 36
sf both look ing -14
sf both mak ed -20
sf both mention ed -18
sf both nam ed 35
sf both not ed -9
sf both not ing -13
sf both offer ed -6
sf both oppos ed -42
sf both pass ed -40
sf both plan s -24
sf both pledg ed -19
sf both point ed -17
sf both praiz ed 15
sf both predict ed -22
sf both promiz ed 36
sf both propos ed -39
sf both put base -38
sf both question base -40
sf both question ed -35
sf both question s -35
sf both recall ed 14
sf both refer ing -7
sf both refus ed -20
sf both reject ed -32
sf both releas ed -40
sf both reply ed -55
sf both report s -36
sf both respond ed -23
sf both reveal ed -23
sf both say base 42
sf both say ing -19
sf both say s 8
sf both see base -18
sf both see ed 27
sf both seek ed -33
sf both seek ing 27
sf both seem ed 44
sf both seem s 47
sf both show base -34
sf both show ed -5
sf both show ing -13
sf both show s 12
sf both speak ed -22
sf both stat ed -48
sf both suggest base -17
sf both suggest ed 14
sf both suggest ing -16
sf both suggest s -14
sf both support base -38
sf both support ed -24
sf both support ing -15
sf both tak ed -45
sf both talk ed -27
sf both talk ing -31
sf both tell ed -11
sf both tell ing -15
sf both tell s -33
sf both think s 10
sf both tweet ed 8
sf both urg ed 5
sf both used ed -42
sf both vot ed -26
sf both vow ed 19
sf both want base 30
sf both want s -6
sf both warn ed -29
sf both writ ed -9
sn after accord , 43
sn after accord . -12
sn after accus CAP 6
sn after acknowledg that 22
sn after add , 13
sn after add . -21
sn after add : 67
sn after agre to -13
sn after appear to -24
sn after argu that 31
sn after ask CAP -13
sn after ask the 46
sn after attack CAP 37
sn after call " -66
sn after call CAP 12
sn after call a -22
sn after call him 48
sn after call it 17
sn after call w -27
sn after claim that 18
sn after continu . -25
sn after continu w 65
sn after criticiz CAP 29
sn after declin to 25
sn after describ the 51
sn after endors CAP 19
sn after expect to -11
sn after find that 17
sn after go w 48
sn after hop to 22
sn after insist that 23
sn after mak w 18
sn after not , 13
sn after not that 23
sn after plan to 45
sn after pledg to 20
sn after point that 18
sn after praiz CAP 19
sn after promiz to 26
sn after refer the 22
sn after refus to 38
sn after report . -24
sn after report that 49
sn after say " 6
sn after say , -17
sn after say -s 11
sn after say . -15
sn after say : 13
sn after say CAP 13
sn after say at -13
sn after say he 28
sn after say in -26
sn after say it 36
sn after say of -31
sn after say on 17
sn after say she 36
sn after say that 21
sn after say the 18
sn after say they 35
sn after say to -47
sn after say w -21
sn after see the 12
sn after seek to 6
sn after seem to 12
sn after seem w -75
sn after show CAP 37
sn after show that 17
sn after suggest that 28
sn after support CAP 45
sn after tak w 65
sn after tell -s -19
sn after tell CAP -28
sn after tell a -18
sn after tell the -37
sn after try w 36
sn after vow to 16
sn after want to -24
sn after warn that 15
sn after writ , 15
sn after writ . -14
sn after writ in -16
sn before accord , -52
sn before accord . 21
sn before accus CAP -9
sn before acknowledg that -12
sn before add , -43
sn before add . 39
sn before add : -25
sn before add that -12
sn before agre to -13
sn before appear to -25
sn before argu that -11
sn before ask CAP -15
sn before ask the -24
sn before attack CAP -17
sn before call " -41
sn before call CAP -15
sn before call a -26
sn before call him -13
sn before call it -6
sn before call the -11
sn before call w -37
sn before claim that -6
sn before continu . 38
sn before continu w -24
sn before criticiz CAP -8
sn before declin to -14
sn before describ the -7
sn before endors CAP -9
sn before expect to -48
sn before find that -10
sn before go w -25
sn before hop to -27
sn before insist that -12
sn before mak w 8
sn before not , -85
sn before not that -14
sn before plan to -18
sn before pledg to -8
sn before point that -8
sn before praiz CAP -7
sn before promiz to -19
sn before refer the -35
sn before refus to -10
sn before report . 34
sn before report that -32
sn before say " 25
sn before say , -16
sn before say -ing 32
sn before say -s -23
sn before say . 27
sn before say : -49
sn before say CAP -14
sn before say at 14
sn before say he -19
sn before say in 29
sn before say it -19
sn before say on -13
sn before say she -23
sn before say that -19
sn before say the -22
sn before say they -20
sn before say to 52
sn before say w 16
sn before see the -21
sn before seek to -26
sn before seem to -19
sn before seem w 41
sn before show CAP -18
sn before show that -10
sn before suggest that -15
sn before support CAP -30
sn before tak w -55
sn before tell -s 7
sn before tell CAP 31
sn before tell a 51
sn before tell the 42
sn before try w -16
sn before vow to -16
sn before want to -13
sn before warn that -9
sn before writ , -42
sn before writ . 26
sn before writ in -10
sn both accord , 8
sn both accord . -9
sn both acknowledg that -10
sn both add , 21
sn both add . -17
sn both add : -47
sn both add that 9
sn both agre to 23
sn both appear to 47
sn both argu that -20
sn both ask CAP 25
sn both ask the -26
sn both attack CAP -20
sn both call " 89
sn both call a 41
sn both call him -37
sn both call it -11
sn both call the 13
sn both call w 54
sn both claim that -11
sn both continu . -14
sn both continu w -45
sn both criticiz CAP -22
sn both declin to -12
sn both describ the -45
sn both endors CAP -11
sn both expect to 55
sn both find that -7
sn both go w -24
sn both insist that -11
sn both mak w -29
sn both not , 56
sn both not that -9
sn both plan to -28
sn both pledg to -12
sn both point that -9
sn both praiz CAP -12
sn both promiz to -7
sn both refer the 10
sn both refus to -28
sn both report . -10
sn both report that -17
sn both say " -37
sn both say , 33
sn both say -ing -44
sn both say -s 12
sn both say . -11
sn both say : 30
sn both say DAY -9
sn both say he -9
sn both say it -18
sn both say of 27
sn both say she -13
sn both say they -14
sn both say to -7
sn both see the 7
sn both seek to 18
sn both seem w 31
sn both show CAP -20
sn both show that -8
sn both suggest that -13
sn both support CAP -15
sn both tak w -10
sn both tell -s 11
sn both tell a -36
sn both tell the -7
sn both try w -20
sn both want to 35
sn both warn that -6
sn both writ , 20
sn both writ . -12
sn both writ in 24
w after far base 36
w after far ed 34
w after far ing 32
w after far s 38
w after left base 29
w after left ed 13
w after left ing 56
w after left s 17
w after none base 26
w after none ed -45
w after none ing 63
w after none s 56
w after right ed -23
w after right ing -8
w after right s -36
w before far base -6
w before far ed -15
w before far ing -16
w before far s -6
w before left base -14
w before left ing -27
w before left s -11
w before none ing -27
w before none s -21
w before right base 17
w before right ed 30
w before right ing 20
w before right s 39
w both far base -31
w both far ed -19
w both far ing -17
w both far s -33
w both left base -15
w both left ed -12
w both left ing -29
w both left s -6
w both none base -25
w both none ed 45
w both none ing -36
w both none s -36
w both right base -24
w both right ed -6
w both right ing -11
wl after far " 60
wl after far , 32
wl after far -s 20
wl after far CAP -10
wl after far and 29
wl after far but 41
wl after far by 25
wl after far w 18
wl after far — 52
wl after left " -19
wl after left ( 51
wl after left , 16
wl after left -ed 19
wl after left -ing -35
wl after left -s -67
wl after left : 54
wl after left ; 58
wl after left CAP 38
wl after left ^ 36
wl after left after 52
wl after left although 60
wl after left and 50
wl after left as 17
wl after left because 57
wl after left but 45
wl after left for 34
wl after left if 68
wl after left in -11
wl after left of 17
wl after left though 61
wl after left to 23
wl after left w -33
wl after left what -54
wl after left when 46
wl after left where 37
wl after left which -60
wl after left while 49
wl after left with 29
wl after left — 39
wl after none , -34
wl after none -ing 18
wl after none -s -21
wl after none CAP -41
wl after none ^ 44
wl after none a 82
wl after none and 81
wl after none he -32
wl after none it 54
wl after none that -51
wl after none the 72
wl after none w -10
wl after none when 71
wl after none who -8
wl after right " -16
wl after right , -39
wl after right ^ 39
wl after right the -14
wl after right w -31
wl before far " -20
wl before far , -14
wl before far -s -30
wl before far CAP 40
wl before far and -13
wl before far but -22
wl before far by -13
wl before far w 5
wl before far — -36
wl before left " 30
wl before left ( -29
wl before left , -11
wl before left -ed 25
wl before left -ing 42
wl before left -s 24
wl before left : -25
wl before left ; -25
wl before left CAP -16
wl before left ^ -19
wl before left after -28
wl before left although -35
wl before left and -24
wl before left because -27
wl before left but -22
wl before left for -19
wl before left if -38
wl before left in -15
wl before left of -33
wl before left though -29
wl before left to -24
wl before left what 11
wl before left when -28
wl before left where -36
wl before left while -24
wl before left with -8
wl before left — -24
wl before none , -9
wl before none -ing -74
wl before none -s 9
wl before none CAP 16
wl before none ^ -23
wl before none a -38
wl before none and -43
wl before none he -34
wl before none that 35
wl before none the -22
wl before none w 10
wl before none when -33
wl before right " 25
wl before right , 34
wl before right ^ -15
wl before right the 45
wl before right w 31
wl both far " -41
wl both far , -18
wl both far CAP -40
wl both far and -16
wl both far but -19
wl both far by -12
wl both far w -25
wl both far — -17
wl both left " -10
wl both left ( -22
wl both left -ed -52
wl both left -ing -7
wl both left -s 42
wl both left : -29
wl both left ; -33
wl both left CAP -24
wl both left ^ -18
wl both left after -24
wl both left although -25
wl both left and -26
wl both left as -21
wl both left because -30
wl both left but -24
wl both left for -16
wl both left if -31
wl both left in 23
wl both left of 14
wl both left though -33
wl both left w 34
wl both left what 41
wl both left when -18
wl both left which 54
wl both left while -25
wl both left with -21
wl both left — -14
wl both none , 41
wl both none -ing 39
wl both none -s 11
wl both none CAP 24
wl both none ^ -22
wl both none a -46
wl both none and -47
wl both none he 56
wl both none it -59
wl both none that 10
wl both none the -52
wl both none when -39
wl both none who 10
wl both right " -9
wl both right ^ -25
wl both right the -46
wn after far , , 52
wn after far , -s -9
wn after far , CAP 12
wn after far , a 27
wn after far , he 20
wn after far , his 20
wn after far , it 13
wn after far , that 17
wn after far , the 22
wn after far , to 33
wn after far , w 32
wn after far and CAP 22
wn after far and that 18
wn after far and the 22
wn after far and to 26
wn after far and w 18
wn after left " , -23
wn after left " -s -17
wn after left " . -18
wn after left " DAY -28
wn after left " a 13
wn after left " at -32
wn after left " in -27
wn after left " of -42
wn after left " on -45
wn after left " that 59
wn after left " to -7
wn after left " w -14
wn after left , , -52
wn after left , -ing 46
wn after left , -ly 37
wn after left , -s 38
wn after left , . -55
wn after left , CAP 15
wn after left , a 10
wn after left , an 16
wn after left , he 36
wn after left , his -6
wn after left , in -41
wn after left , it 39
wn after left , on -22
wn after left , that 33
wn after left , the 34
wn after left , they 42
wn after left , to 56
wn after left , w 28
wn after left ^ " 34
wn after left ^ , 42
wn after left ^ -ed 48
wn after left ^ -ing 28
wn after left ^ -ly 41
wn after left ^ -s 26
wn after left ^ : 26
wn after left ^ CAP 28
wn after left ^ DAY 39
wn after left ^ a 28
wn after left ^ an 23
wn after left ^ he 25
wn after left ^ her 25
wn after left ^ him 23
wn after left ^ his 19
wn after left ^ in 63
wn after left ^ it 19
wn after left ^ on 39
wn after left ^ she 25
wn after left ^ that 22
wn after left ^ the 27
wn after left ^ they 23
wn after left ^ this 41
wn after left ^ to 32
wn after left ^ w 30
wn after left ^ what 12
wn after left and CAP 26
wn after left and that 18
wn after left and to 40
wn after left and w 32
wn after left as CAP 10
wn after left as w 60
wn after left but CAP 26
wn after left but that 20
wn after left but the 24
wn after left but w 27
wn after left w CAP 34
wn after left w the 35
wn after left w to -17
wn after left w w 9
wn after left when CAP 30
wn after left when the -6
wn after left while CAP 19
wn after none -s to -16
wn after none CAP to -14
wn after none w to -12
wn after right " , -23
wn after right " . -8
wn after right , , -20
wn after right , . -11
wn after right ^ , 62
wn before far , , -14
wn before far , -s 23
wn before far , a -11
wn before far , he -9
wn before far , his -13
wn before far , it -7
wn before far , that -9
wn before far , the -11
wn before far , to -13
wn before far , w -17
wn before far and CAP -12
wn before far and that -9
wn before far and the -11
wn before far and to -9
wn before far and w -11
wn before left " -s 12
wn before left " . 31
wn before left " DAY 47
wn before left " a 14
wn before left " at 25
wn before left " in 20
wn before left " of -14
wn before left " on 72
wn before left " that -41
wn before left " the 22
wn before left " to 57
wn before left " w 16
wn before left , , -37
wn before left , -ing -10
wn before left , -ly -42
wn before left , -s -24
wn before left , . 77
wn before left , : -36
wn before left , CAP -11
wn before left , a -21
wn before left , an -32
wn before left , he -24
wn before left , his 10
wn before left , in 19
wn before left , it -21
wn before left , on 16
wn before left , that -22
wn before left , the -8
wn before left , they -18
wn before left , to -18
wn before left , w -12
wn before left ^ " -14
wn before left ^ , -23
wn before left ^ -ed -21
wn before left ^ -ing -13
wn before left ^ -ly -23
wn before left ^ -s -13
wn before left ^ : -14
wn before left ^ CAP -14
wn before left ^ DAY -27
wn before left ^ a -15
wn before left ^ an -10
wn before left ^ he -11
wn before left ^ her -12
wn before left ^ him -10
wn before left ^ his -10
wn before left ^ in -38
wn before left ^ it -10
wn before left ^ on -31
wn before left ^ she -12
wn before left ^ that -11
wn before left ^ the -13
wn before left ^ they -11
wn before left ^ this -20
wn before left ^ to -11
wn before left ^ w -15
wn before left ^ what -6
wn before left and CAP -13
wn before left and that -8
wn before left and to -10
wn before left and w -18
wn before left as , -16
wn before left as CAP -36
wn before left as w -30
wn before left but CAP -15
wn before left but that -11
wn before left but the -10
wn before left but w -13
wn before left w CAP -51
wn before left w the -31
wn before left w to 10
wn before left w w 30
wn before left when CAP -18
wn before left when the -30
wn before left while CAP -9
wn before none -s to -43
wn before none CAP to -29
wn before none w to -19
wn before none w w -51
wn before right " , 22
wn before right " . 13
wn before right , , -33
wn before right , . 20
wn before right ^ , -40
wn both far , , -39
wn both far , -s -16
wn both far , CAP -14
wn both far , a -16
wn both far , he -11
wn both far , his -8
wn both far , it -6
wn both far , that -8
wn both far , the -11
wn both far , to -20
wn both far , w -15
wn both far and CAP -10
wn both far and that -9
wn both far and the -10
wn both far and to -17
wn both far and w -7
wn both left " , 22
wn both left " . -13
wn both left " DAY -19
wn both left " a -31
wn both left " at 5
wn both left " in 7
wn both left " of 49
wn both left " on -27
wn both left " that -18
wn both left " the -21
wn both left " to -62
wn both left , , 89
wn both left , -ing -37
wn both left , -s -14
wn both left , . -22
wn both left , : 32
wn both left , a 11
wn both left , an 10
wn both left , he -12
wn both left , in 20
wn both left , it -18
wn both left , on 6
wn both left , that -11
wn both left , the -27
wn both left , they -24
wn both left , to -39
wn both left , w -16
wn both left ^ " -20
wn both left ^ , -19
wn both left ^ -ed -27
wn both left ^ -ing -15
wn both left ^ -ly -18
wn both left ^ -s -13
wn both left ^ : -12
wn both left ^ CAP -14
wn both left ^ DAY -11
wn both left ^ a -14
wn both left ^ an -13
wn both left ^ he -14
wn both left ^ her -14
wn both left ^ him -13
wn both left ^ his -9
wn both left ^ in -26
wn both left ^ it -10
wn both left ^ on -9
wn both left ^ she -13
wn both left ^ that -11
wn both left ^ the -14
wn both left ^ they -13
wn both left ^ this -22
wn both left ^ to -21
wn both left ^ w -15
wn both left ^ what -6
wn both left and CAP -14
wn both left and that -9
wn both left and to -30
wn both left and w -15
wn both left as , 15
wn both left as CAP 20
wn both left as w -30
wn both left but CAP -11
wn both left but that -10
wn both left but the -15
wn both left but w -14
wn both left w CAP 5
wn both left w the -10
wn both left w to 6
wn both left w w -46
wn both left when CAP -12
wn both left when the 30
wn both left while CAP -9
wn both none -s to 54
wn both none CAP to 42
wn both none w to 30
wn both none w w 42
wn both right " . -5
wn both right , , 48
wn both right , . -9
wn both right ^ , -22
`
