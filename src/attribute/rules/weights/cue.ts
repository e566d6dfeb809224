/** Made by bench/attribution/train.ts. */
export const cue: string = `
a ! $ -23
a " -ed -87
a " -ing -13
a " -ly -71
a " -s -23
a " CAP 43
a " NUM -14
a " an -46
a " i -16
a " is 40
a " it 77
a " no -19
a " not 70
a " on -85
a " one 28
a " that -12
a " w 7
a " was -12
a " we 99
a " will -91
a # CAP 53
a $ $ -86
a ' w -19
a 's " -41
a 's -ed -28
a 's -ing -42
a 's -ly -58
a 's -s -45
a 's CAP -60
a 's a -14
a 's an -32
a 's been 48
a 's no 72
a 's not -15
a 's the -39
a 's up -22
a 's w 30
a ( CAP -11
a ( NUM 24
a ( and -89
a ( w 41
a ) , 51
a ) . -25
a ) and -43
a , " 73
a , -ing -48
a , -s 9
a , CAP -59
a , NUM 24
a , a 38
a , about -59
a , after 64
a , along -70
a , although -20
a , an -12
a , and -42
a , another -16
a , as -49
a , at -32
a , because 9
a , before 36
a , both -31
a , by -45
a , could 22
a , for 78
a , from 21
a , had -49
a , has -43
a , have -51
a , having -32
a , he -83
a , his -134
a , how -9
a , i 28
a , in -22
a , is 53
a , it -29
a , like 32
a , many -28
a , most -18
a , not -7
a , of -11
a , on -13
a , or -22
a , our -17
a , she 42
a , should 8
a , since -11
a , so -40
a , some -8
a , such 47
a , that 117
a , the -34
a , their -47
a , they -55
a , this -82
a , though -14
a , three 26
a , to -29
a , w -42
a , was -5
a , we 52
a , were 35
a , what 55
a , when -33
a , where -20
a , which -47
a , while 52
a , who -13
a , will 12
a , with -71
a , without -26
a , would 94
a -ed , 29
a -ed -ed -12
a -ed -ing 87
a -ed -ly 7
a -ed -s 106
a -ed . 42
a -ed : 64
a -ed CAP 7
a -ed DAY -65
a -ed NUM -38
a -ed a -39
a -ed about -33
a -ed after -95
a -ed against 31
a -ed all -16
a -ed an -9
a -ed and -26
a -ed any -7
a -ed as 71
a -ed at 31
a -ed for -38
a -ed from -49
a -ed his -25
a -ed how -9
a -ed in -49
a -ed into -20
a -ed it -9
a -ed no -27
a -ed of -41
a -ed on 22
a -ed out -50
a -ed over -32
a -ed some -53
a -ed than -25
a -ed that 57
a -ed to -32
a -ed up 35
a -ed w 24
a -ed when 61
a -ed — -27
a -ing " 27
a -ing , 74
a -ing -ly -75
a -ing -s 28
a -ing . -20
a -ing : 85
a -ing ; -84
a -ing CAP 17
a -ing DAY -66
a -ing NUM 7
a -ing a 13
a -ing about 99
a -ing after -39
a -ing all -8
a -ing an 42
a -ing and -154
a -ing any -10
a -ing as -74
a -ing at -90
a -ing down -101
a -ing for 105
a -ing from -25
a -ing he 21
a -ing her 123
a -ing him -80
a -ing himself 102
a -ing his 59
a -ing how -79
a -ing in -35
a -ing into 12
a -ing is -11
a -ing it 52
a -ing its 112
a -ing of -32
a -ing off -71
a -ing out 90
a -ing so -74
a -ing some -36
a -ing that 29
a -ing the 13
a -ing their 21
a -ing them 21
a -ing through -7
a -ing to -35
a -ing up -63
a -ing w -26
a -ing what -105
a -ing when 49
a -ing whether 101
a -ing with -8
a -ly , -68
a -ly -ed -12
a -ly -ing 37
a -ly . -50
a -ly : 89
a -ly CAP 37
a -ly DAY -96
a -ly NUM 15
a -ly a -49
a -ly about 103
a -ly after -62
a -ly against 99
a -ly and -80
a -ly as -42
a -ly because -25
a -ly behind -11
a -ly by -177
a -ly did -26
a -ly for 77
a -ly from -21
a -ly in -64
a -ly into -7
a -ly is -52
a -ly no 14
a -ly of 32
a -ly one -16
a -ly that 63
a -ly to -15
a -ly w -6
a -ly what 43
a -ly when -40
a -ly will -17
a -ly — -10
a -s " 30
a -s ' 68
a -s ( -22
a -s ) -26
a -s -ed -52
a -s -ing 18
a -s -ly 27
a -s -s -9
a -s . -75
a -s : -39
a -s ; -42
a -s ? -21
a -s CAP 40
a -s NUM -61
a -s a -29
a -s about 99
a -s across -39
a -s after -8
a -s against -18
a -s all -62
a -s among -37
a -s an -25
a -s and -40
a -s are -28
a -s as -33
a -s at 30
a -s because -36
a -s before -21
a -s between 69
a -s but 6
a -s by 7
a -s during -14
a -s for -11
a -s four -33
a -s from -56
a -s had 68
a -s has -10
a -s have -28
a -s he 88
a -s her -24
a -s him -99
a -s how -28
a -s if 39
a -s in -47
a -s into -14
a -s is -15
a -s it -15
a -s its -10
a -s like 44
a -s of 43
a -s on 21
a -s one -50
a -s or 79
a -s other 103
a -s out -58
a -s outside -9
a -s over -12
a -s she 87
a -s since -66
a -s so -17
a -s such -36
a -s than -30
a -s that 10
a -s the -64
a -s they -35
a -s this -11
a -s three -7
a -s to 13
a -s toward 52
a -s two -79
a -s w -17
a -s was -14
a -s were -7
a -s when -9
a -s where -35
a -s who 35
a -s will -34
a -s with 57
a . " -178
a . $ -24
a . ) 12
a . CAP 81
a / -s -34
a / > -28
a / CAP -6
a : " 78
a : $ 64
a : -ing 76
a : -s -29
a : CAP 15
a : NUM -60
a : a -97
a : he -82
a : how -21
a : in 11
a : it 18
a : that 13
a : the -81
a : to -20
a : w 17
a : what -39
a ; $ -31
a ; -s -30
a ; NUM -24
a ; in -29
a ; the 9
a ; w 86
a < / -8
a > . -31
a ? $ -102
a @ CAP -12
a @ w -60
a CAP " -66
a CAP ' 33
a CAP 's 45
a CAP ( -55
a CAP ) 110
a CAP , -38
a CAP -ed -32
a CAP -ing 49
a CAP -ly -9
a CAP -s 18
a CAP . 6
a CAP : 56
a CAP ; -14
a CAP ?sym 31
a CAP CAP -13
a CAP DAY 54
a CAP NUM -75
a CAP a 41
a CAP about -18
a CAP after 34
a CAP among -82
a CAP an -60
a CAP are 12
a CAP as 40
a CAP at -34
a CAP because -75
a CAP before 48
a CAP but -7
a CAP by -55
a CAP can 19
a CAP could -45
a CAP from -45
a CAP had -31
a CAP has 62
a CAP have -9
a CAP he 55
a CAP himself 25
a CAP his 39
a CAP how 85
a CAP if -27
a CAP in -25
a CAP into -62
a CAP is 14
a CAP may -106
a CAP not 28
a CAP of 28
a CAP on -45
a CAP or 59
a CAP over -8
a CAP should 26
a CAP some 66
a CAP than -119
a CAP the 22
a CAP up 59
a CAP w 16
a CAP when 79
a CAP while -12
a CAP who 89
a CAP why -64
a CAP will -15
a CAP with -14
a CAP would 5
a CAP — 10
a CAP ’s 9
a DAY 's 91
a DAY , -55
a DAY -ed -61
a DAY -ing -33
a DAY . 10
a DAY : -7
a DAY as 24
a DAY at -32
a DAY by -57
a DAY he 28
a DAY in -133
a DAY of 87
a DAY on -20
a DAY that 64
a DAY to 85
a DAY w -59
a DAY when -53
a DAY — 7
a DAY ’s -20
a NUM , -33
a NUM -ed -16
a NUM -ly -18
a NUM -s -14
a NUM . -44
a NUM CAP 26
a NUM an -9
a NUM for -19
a NUM in 35
a NUM of 73
a NUM on -30
a NUM w -41
a _ w -44
a a " 65
a a -ly -12
a a -s 22
a a CAP -22
a a NUM 34
a a few -84
a a near 8
a a w -15
a about -ing -18
a about -s -45
a about NUM -83
a about a -80
a about her 50
a about his -51
a about how -61
a about it 45
a about the 52
a about their -23
a about w -21
a about what -23
a about where 20
a above , 7
a across the -60
a across w -8
a after CAP -8
a after a 82
a after being -25
a after she -23
a after the -18
a after they -33
a after w -78
a against -ing 12
a against CAP -30
a against a -9
a against her 49
a against him -34
a against the 7
a against w 29
a all -ed -42
a all -s 35
a all CAP -70
a all NUM -64
a all that -57
a all the 23
a all w -14
a along the -13
a along w -42
a along with -48
a amid -s -53
a amid w -42
a among -s 56
a among some -65
a among the -7
a among those 33
a among w -7
a an " -104
a an -ed 14
a an -ing -11
a an -ly -69
a an -s -11
a an CAP 57
a an w 46
a and , -24
a and -ed 34
a and -ing -56
a and -ly -36
a and -s -106
a and CAP 36
a and NUM -20
a and a -35
a and has 80
a and he -20
a and how -25
a and in -39
a and is -30
a and not -6
a and other -10
a and that 38
a and the -49
a and w 42
a and would -10
a another CAP -36
a another w 28
a any -ed -16
a any -ing -54
a any -s -26
a any CAP -64
a any of 84
a any w -17
a anyone w -57
a are " 22
a are -ed -71
a are -ing 22
a are -ly -51
a are -s 56
a are CAP -15
a are NUM -8
a are a -22
a are being -6
a are few -8
a are in -16
a are many -13
a are no -7
a are not -22
a are some -10
a are the -13
a are w -59
a around -s -26
a around CAP -18
a around to 7
a around w -35
a as -ed -73
a as -ing 65
a as -ly 17
a as -s -36
a as CAP 15
a as a -27
a as an -47
a as he -22
a as her -30
a as his -29
a as if 36
a as it -50
a as many 88
a as one -97
a as she -11
a as some -13
a as the -16
a as they -35
a as to 105
a as w -28
a at -ing 7
a at -s 48
a at CAP 26
a at DAY 57
a at NUM 19
a at all -22
a at an 41
a at her -51
a at him -6
a at his 78
a at one 66
a at the -23
a at this -86
a at w -21
a be -ing -31
a be -ly 74
a be CAP -9
a be a -31
a be the -17
a be w -77
a because " -20
a because CAP -66
a because he -38
a because it 61
a because of 46
a because the -31
a because they -59
a because w 38
a been -ed -60
a been -ing 90
a been -ly -21
a been a -15
a been w -22
a before -ing -14
a before -s 49
a before CAP -6
a before a 47
a before the -47
a behind her -17
a behind him -10
a behind the 52
a being -ed 30
a being CAP -68
a being a -43
a being w 67
a below : -12
a between CAP -29
a between NUM -42
a between the 41
a between w -69
a beyond his -11
a both -s -31
a both CAP 35
a both the 12
a both w 49
a but has -22
a but w -43
a by -ed -15
a by -ing 11
a by -ly 9
a by -s 16
a by CAP 14
a by NUM -40
a by a -6
a by an -36
a by her 40
a by his 10
a by many -45
a by one 65
a by other -22
a by some 38
a by the -13
a by w -46
a can be -33
a can w -10
a can’t be -6
a could be -17
a could not -98
a could w 24
a despite w -9
a did not -55
a didn't w 57
a didn’t w -22
a do -ing 66
a do not -25
a do so -48
a do w -34
a does not -17
a does w -24
a doesn't w 45
a doesn’t w -19
a done . -14
a down , -40
a down -s 61
a down . -32
a down CAP -19
a down a 39
a down as -45
a down from -17
a down in -49
a down on -57
a down the -56
a down to -65
a down w -40
a dozens of 97
a during DAY -12
a during a -21
a during an -47
a during her -56
a during his -6
a during the -24
a during this 103
a each of 18
a each other -15
a each w -14
a every CAP -24
a every w -34
a few -s 90
a five -s -73
a for " 18
a for -ed -14
a for -ing 8
a for -ly -29
a for -s -63
a for . -11
a for DAY -21
a for NUM -93
a for a -12
a for about -55
a for all -17
a for an -21
a for both -45
a for eight -26
a for her 54
a for him -30
a for his 14
a for it -21
a for many -19
a for other 79
a for some -36
a for them -13
a for this -26
a for w -81
a four -s -50
a from -ed -102
a from -ing 21
a from -ly -52
a from -s 30
a from CAP 44
a from NUM -107
a from a 38
a from both 28
a from her 30
a from many 27
a from our -31
a from some 63
a from the -18
a from their -29
a from them -8
a from w 39
a get the -87
a get w 25
a gets w -13
a getting -ed -95
a getting w 26
a had -ed 17
a had -s -10
a had been -8
a had w -64
a half of -8
a has -ed -26
a has -ly -50
a has a -11
a has been 25
a has had -18
a has not -30
a has w -74
a have -ed 22
a have -ly -44
a have a 45
a have been -71
a have not -21
a have the -49
a have to -17
a have w 22
a having CAP -9
a he " -40
a he 'd 66
a he 's 46
a he -ed 43
a he -ly 25
a he and 12
a he can 58
a he could 11
a he didn’t 30
a he does 13
a he doesn’t 23
a he has -7
a he is 26
a he isn’t -6
a he might -37
a he never 16
a he should -57
a he w 14
a he was -7
a he will -37
a he won’t -33
a he would -6
a he ’d -68
a he ’ll 9
a he ’s -55
a her " -44
a her , -57
a her -ed 78
a her -ing 74
a her -s 31
a her CAP 69
a her NUM 27
a her a 17
a her by 89
a her for 57
a her in -14
a her of 27
a her on -73
a her out -15
a her over -8
a her the -7
a her to -47
a her w 15
a her with 70
a herself from 29
a him " 40
a him , 13
a him -ed 42
a him -ing -31
a him . -10
a him a -31
a him about -26
a him and -105
a him as 73
a him at -10
a him because 14
a him by 5
a him for 52
a him from -71
a him in -63
a him of -9
a him over 57
a him that -110
a him the 90
a him to 40
a him w 20
a him was 101
a him with 36
a himself a 21
a himself as 87
a himself in -81
a himself on 74
a himself to 26
a himself w 60
a his " -36
a his -ed -40
a his -ing 148
a his -ly 58
a his -s -47
a his CAP 27
a his NUM -115
a his w 62
a how -ly -98
a how -s 55
a how CAP 114
a how a -22
a how he 44
a how it -40
a how many 5
a how she -44
a how such 57
a how the 6
a how to -5
a how w -6
a hundreds of -16
a i w -77
a if -ed -6
a if CAP 71
a if a 42
a if he -19
a if her 54
a if it 14
a if she 7
a if the 20
a if they 14
a if w 82
a in " 14
a in , -28
a in -ed 75
a in -ing 53
a in -ly -41
a in -s 11
a in . 91
a in CAP -50
a in DAY -5
a in a 23
a in an 50
a in and -53
a in another -23
a in at -6
a in from -22
a in her 18
a in his -39
a in its 51
a in many -80
a in may 88
a in on -29
a in one 18
a in other -32
a in several -25
a in some 68
a in that -17
a in their -62
a in this 35
a in those -67
a in three -8
a in w -87
a in which -24
a inside the 57
a into -ed -22
a into CAP -42
a into DAY -26
a into a -19
a into the -99
a into w -114
a is " -76
a is , 127
a is -ed -52
a is -ing 39
a is -ly -75
a is CAP 14
a is a -88
a is one -21
a is that 44
a is the -79
a is to 76
a is w -69
a is what -24
a is whether 58
a it " 71
a it 's 35
a it , -99
a it -ed -68
a it -ing -33
a it -ly -36
a it -s 52
a it . -16
a it a 27
a it and 23
a it as 36
a it could 21
a it had -6
a it has 18
a it in -115
a it on -52
a it out -25
a it the 49
a it this 36
a it to -25
a it up -27
a it w 37
a it was 30
a it will -8
a it would 69
a it ’s 7
a its " -10
a its -s 17
a its CAP 54
a its w -34
a itself . -52
a itself as 53
a like " -74
a like -ing 39
a like CAP -29
a like a -27
a like an 56
a like i -26
a like the 33
a like those -76
a like to -11
a like w 58
a many -s -10
a many CAP 116
a many of -34
a many w 10
a may NUM -29
a may be -30
a may w -53
a me , 96
a me . 28
a me a -50
a me the 32
a me to -8
a me w 7
a might be -22
a might have -13
a might w -29
a most -ed 78
a most -ing 32
a most -ly -11
a most CAP -19
a most about -64
a most is 51
a most of 7
a most w 16
a must be -14
a must w -6
a my -s 47
a my w -7
a never -ed 62
a never w -72
a no -s 41
a no to 25
a no w -71
a not -ed -41
a not -ing -119
a not -ly -37
a not a 42
a not to 60
a not w 45
a of " 25
a of -ing 62
a of -ly -40
a of -s -39
a of CAP 6
a of NUM -94
a of a 16
a of all -20
a of an -35
a of any -29
a of being 84
a of her 48
a of his 39
a of how 20
a of its -11
a of some 83
a of such -8
a of the -41
a of this -6
a of those -18
a of three -61
a of w -86
a of what -28
a off , -76
a off -s 47
a off . -8
a off a -95
a off by -20
a off in -42
a off on -39
a off the -7
a off w 52
a on " -36
a on , -64
a on -ed 27
a on -ing 8
a on -s 66
a on . -48
a on CAP -16
a on DAY 23
a on NUM -79
a on a -74
a on all 42
a on an -70
a on her -34
a on his -128
a on how 67
a on in -51
a on it -48
a on its -21
a on this 17
a on those -56
a on to 19
a on w -23
a on whether -92
a on which -27
a once w 64
a one -ing 81
a one . 67
a one CAP -33
a one in -6
a one w -20
a one with 40
a or -ed 34
a or -ing -39
a or -s -12
a or a -17
a or are -19
a or not -14
a or w -21
a other -s 35
a other CAP 20
a other w 32
a others to -32
a our -s 65
a our w -73
a out , -73
a out -ing 14
a out -s -61
a out . -22
a out a 72
a out as -75
a out at -11
a out for -27
a out how 72
a out in -37
a out of -110
a out on -24
a out that -35
a out the 74
a out to -44
a out w -77
a outside the -55
a over -ing -7
a over -s -33
a over . -26
a over CAP 50
a over NUM -65
a over a 30
a over an 38
a over and 49
a over as 52
a over at -34
a over her -18
a over in -33
a over the -51
a over to -32
a over w -17
a seven -s -56
a several -s 15
a several of -10
a several w -58
a she 's 26
a she -ed -44
a she -s -45
a she and 24
a she can -41
a she could 11
a she did 49
a she had -8
a she has 95
a she is 5
a she should 32
a she w 48
a she was -33
a she wasn’t 9
a she will 40
a she ’ll 34
a should be -51
a should w -9
a shouldn’t be -6
a since CAP -33
a since NUM -53
a since he -33
a since the 73
a since w -50
a six -s 15
a so -ed -62
a so -ly -24
a so . 85
a so many 30
a some -s -20
a some CAP 70
a some of 40
a someone w 56
a such -s -12
a such a -46
a such as -53
a than CAP 48
a than NUM 34
a than a -19
a than his -11
a than the -27
a than w -39
a that " 28
a that 's -25
a that , 62
a that -ed -99
a that -ing -11
a that -ly 28
a that -s 37
a that CAP 18
a that NUM 44
a that a 18
a that about 68
a that after -6
a that all -75
a that although 22
a that an 103
a that any 62
a that are -37
a that as -64
a that at 57
a that both 59
a that can -16
a that could 29
a that despite 36
a that during 43
a that four 56
a that had -47
a that has -25
a that have -101
a that he 21
a that her -52
a that his 38
a that if -25
a that in -22
a that is -51
a that it 55
a that its 31
a that many 19
a that may -12
a that might -18
a that most -8
a that neither 16
a that no -60
a that not -34
a that of 25
a that on 61
a that one -106
a that she 65
a that some 30
a that such 71
a that the 23
a that their -20
a that these -34
a that they 28
a that this -34
a that those -51
a that to 64
a that two -72
a that up -70
a that was 25
a that we -9
a that were -71
a that what -24
a that when 50
a that while -41
a that will -37
a that with -106
a that would 56
a that you -16
a that ’s -35
a the " -8
a the -ed 84
a the -ing 26
a the -ly -42
a the -s 34
a the NUM 21
a the many 47
a the most -74
a the once -27
a the other 52
a the three -78
a the two -9
a the us 43
a the w 17
a their " -14
a their -ed -25
a their -ing 73
a their -ly -131
a their CAP -50
a their w 18
a them " 28
a them , -83
a them -ly 55
a them -s 8
a them a 13
a them and -61
a them as 71
a them at -16
a them for 53
a them in 28
a them on -33
a them over -35
a them that -9
a them to 6
a them up -73
a them w 13
a them with -38
a themselves as -31
a themselves in -44
a themselves w 60
a these CAP -31
a they 'll -63
a they -ed 87
a they -ly 6
a they can 13
a they could 49
a they do -40
a they don't -10
a they had -51
a they have 68
a they should -41
a they w -6
a they were 17
a they will 38
a they would -40
a they ’re 94
a this -ing 9
a this -s 39
a this CAP -43
a this from 43
a this in 26
a this is 28
a this to -113
a this w -8
a those -ing 85
a those -s 36
a those in 45
a those w -34
a thousands of 59
a three -s 75
a three CAP -37
a three w -28
a through CAP -37
a through a -18
a through the -94
a through their -10
a through w -14
a through with -6
a to " 17
a to , -30
a to -ed -16
a to -ing 79
a to -ly -11
a to -s 21
a to . -79
a to CAP 52
a to NUM -25
a to a -17
a to an -24
a to be 5
a to do -35
a to get 23
a to have -59
a to her -47
a to him -89
a to his -25
a to it -19
a to its -82
a to many 21
a to me -15
a to one -23
a to other -36
a to some -19
a to the -27
a to their -70
a to two 28
a to w 9
a to what -8
a toward -ing -17
a toward CAP -57
a toward a -64
a toward the -33
a toward w -32
a two -s -82
a two of 44
a two w 52
a under CAP -18
a under a 42
a under the -108
a under w -21
a until CAP -53
a until the -49
a up , -50
a up -ed -12
a up -ing 52
a up -ly -19
a up -s -41
a up . -13
a up CAP -51
a up NUM -19
a up a 18
a up about 101
a up against -24
a up and -11
a up as -20
a up by -33
a up for -26
a up his 44
a up in -52
a up its -32
a up on -8
a up the -51
a up their -50
a up this 48
a up to -13
a up w -45
a up with 54
a upon the -80
a us , -40
a us to 18
a us w -42
a via CAP 39
a w " -82
a w 's 89
a w ( -38
a w ) -32
a w , -29
a w -ed -53
a w -ing 43
a w -ly 15
a w -s 30
a w . -57
a w ; -61
a w = -53
a w ? -124
a w CAP 49
a w DAY -45
a w NUM -161
a w a 9
a w about 170
a w above -28
a w across -78
a w after 14
a w against 29
a w all -32
a w along -69
a w among 100
a w an -25
a w and -13
a w another -6
a w any 77
a w are 30
a w around -81
a w as -16
a w be -49
a w because -28
a w been -8
a w before -36
a w behind -81
a w between -47
a w beyond 21
a w both 23
a w but -16
a w by -103
a w could 28
a w down -118
a w during 43
a w each -68
a w everyone -43
a w from -18
a w has -18
a w have -6
a w he 57
a w her 114
a w him 118
a w his -30
a w how -48
a w if -81
a w in -49
a w into -127
a w is 33
a w it -46
a w its -77
a w itself 72
a w like -123
a w many -22
a w may 13
a w me -16
a w might -11
a w most -48
a w no 28
a w not -92
a w off -75
a w on 32
a w one 76
a w or -138
a w out -6
a w over -43
a w she -20
a w since -35
a w so -59
a w some 23
a w such 57
a w than -68
a w that 80
a w their -49
a w them 18
a w themselves 8
a w this 9
a w those -34
a w three -54
a w through -117
a w to -13
a w toward 61
a w two -30
a w under -31
a w until -45
a w up -91
a w upon -51
a w w 7
a w was 35
a w were -56
a w what 27
a w where 124
a w whether 61
a w while 42
a w who -60
a w why 43
a w will 43
a w with -9
a w within -40
a w without -19
a w would -29
a w — -17
a w ’s 14
a was " 25
a was , -10
a was -ed -80
a was -ing -63
a was -ly 72
a was CAP -67
a was a 30
a was an -11
a was in -12
a was no 60
a was not 18
a was some -11
a was that 82
a was the -47
a was to -50
a was w -60
a wasn't w -7
a wasn’t w -24
a were " -25
a were -ed 21
a were -ly -66
a were -s -17
a were not -30
a were the 94
a were w -12
a what -ed 18
a what -s 17
a what CAP 22
a what he 6
a what his 44
a what is -48
a what it -7
a what many 27
a what might 40
a what other 64
a what she 47
a what that -19
a what the 45
a what they 6
a what w -39
a what was -34
a what you 15
a when -ing -22
a when CAP -24
a when a -33
a when he 57
a when it -34
a when she 47
a when the -25
a when they -29
a when w -75
a where CAP -23
a where each 78
a where he 78
a where the -59
a where w -28
a whether -s -45
a whether CAP 46
a whether a -77
a whether any 66
a whether he -72
a whether it 19
a whether or 49
a whether she 80
a whether the -15
a whether to 9
a whether w -25
a which CAP 22
a which w 28
a while -ing -33
a while CAP -20
a while w -39
a who -ed 21
a who can -29
a who has 57
a who he -50
a who is -26
a who w -84
a who would 25
a whose -s -10
a why , 92
a why CAP 54
a why he 16
a why she -57
a why the 125
a why they 8
a why w -11
a will be -95
a will have -17
a will not 25
a will w 27
a with -ing -11
a with -s 11
a with CAP -49
a with NUM -66
a with an 59
a with her -32
a with him 14
a with his -109
a with it -7
a with other -30
a with the -26
a with their -46
a with them 51
a with those -11
a with w -23
a with which -6
a without -ing -26
a without w 54
a won't be -10
a won’t be -23
a would " -9
a would -ly -62
a would be 6
a would have -40
a would not -11
a would w 17
a wouldn’t w -10
a yet -ed -11
a yet . -38
a yet been -11
a yet that -13
a yet w 51
a you . -39
a you w -31
a your w -63
a — " -52
a — -ed 84
a — -ing -43
a — -ly -79
a — CAP -15
a — NUM 79
a — a -18
a — although -19
a — and 32
a — are -20
a — as 43
a — but 8
a — he -5
a — in -40
a — or 6
a — that -26
a — the -28
a — to -12
a — w -97
a — was -40
a — which -22
a — with -12
a ’s -s -8
a ’s CAP -18
a ’s w -50
b -14
e - 50
e A -117
e B -63
e C -48
e D -29
e E 12
ep - A 77
ep - B 98
ep - C 58
ep - D 34
ep - E -11
ep A A -13
ep A B -64
ep A C -92
ep A D -83
ep A E -94
ep B B -14
ep B C -26
ep B D -62
ep B E -48
ep C A -42
ep C B -36
ep C D -15
ep C E -32
ep D A -7
ep D B -6
ep D E -33
ep E A 39
ep E B 41
ep E C 53
ep E D 8
ep E E -20
f base -26
f ed 13
f ing -18
f s -18
fl base " -52
fl base ' -51
fl base 'd 49
fl base 'll -59
fl base 're 16
fl base 've 49
fl base ( -21
fl base ) 30
fl base , -24
fl base -ed -23
fl base -ing -50
fl base -s 17
fl base . -46
fl base / -43
fl base : 18
fl base ; 25
fl base < -61
fl base CAP 6
fl base NUM 23
fl base ^ -40
fl base a -27
fl base about 7
fl base after -35
fl base all 23
fl base although 20
fl base an -15
fl base and -21
fl base another -33
fl base anyone 40
fl base as 24
fl base at -37
fl base before -23
fl base both 52
fl base by -16
fl base despite -70
fl base each -47
fl base every -47
fl base everyone 36
fl base five 52
fl base for -30
fl base from -22
fl base he -21
fl base her 38
fl base his 7
fl base how -30
fl base i 18
fl base if 21
fl base in -34
fl base into -77
fl base its -30
fl base itself 50
fl base like 41
fl base many 72
fl base me 85
fl base my 31
fl base near -20
fl base of -9
fl base on -65
fl base one -14
fl base or -56
fl base other -34
fl base others 23
fl base our -61
fl base out 65
fl base over -45
fl base several 45
fl base she -12
fl base since -32
fl base some 64
fl base such 38
fl base than -13
fl base that -15
fl base the -31
fl base them -49
fl base themselves 29
fl base these -33
fl base they 11
fl base this -41
fl base three -54
fl base two 69
fl base under 19
fl base unless -7
fl base until -11
fl base up -13
fl base us 12
fl base w -23
fl base we -17
fl base when 32
fl base where -12
fl base whether -75
fl base which -14
fl base who 9
fl base whom -59
fl base whose 13
fl base with -15
fl base within -5
fl base without -88
fl base your -77
fl base — -22
fl ed " 14
fl ed ' -37
fl ed 's -15
fl ed 've -10
fl ed ( -12
fl ed ) 32
fl ed , 25
fl ed -ing 10
fl ed . 13
fl ed : -96
fl ed ; 18
fl ed CAP 22
fl ed DAY 54
fl ed NUM 12
fl ed ^ 31
fl ed a -47
fl ed about -87
fl ed after -15
fl ed all 31
fl ed an -113
fl ed and 8
fl ed another 29
fl ed anyone -57
fl ed as -38
fl ed both 5
fl ed but 40
fl ed each 53
fl ed from -31
fl ed half 6
fl ed he 25
fl ed her -99
fl ed herself 17
fl ed him 35
fl ed his -18
fl ed if -82
fl ed in 22
fl ed it 8
fl ed its 32
fl ed itself -28
fl ed many 32
fl ed nobody -41
fl ed of -39
fl ed on -40
fl ed one -38
fl ed others 26
fl ed several 5
fl ed she 9
fl ed since 43
fl ed some 11
fl ed someone -11
fl ed such -74
fl ed than -44
fl ed that -21
fl ed the -65
fl ed their -21
fl ed them 23
fl ed themselves -19
fl ed they -30
fl ed this 16
fl ed those 52
fl ed three 70
fl ed two -9
fl ed until -52
fl ed w 24
fl ed we 29
fl ed what -59
fl ed when 19
fl ed which -9
fl ed who -17
fl ed whom 39
fl ed with -95
fl ed you -9
fl ed — 17
fl ing " 53
fl ing ' 36
fl ing 'll 48
fl ing 're 38
fl ing 's 21
fl ing ( -31
fl ing ) 19
fl ing , 54
fl ing -ed -71
fl ing -ing -79
fl ing -s -8
fl ing : -16
fl ing ; -76
fl ing DAY -58
fl ing NUM -13
fl ing ^ 20
fl ing a -11
fl ing about -58
fl ing after 48
fl ing against -49
fl ing all -26
fl ing an 37
fl ing and 27
fl ing another 29
fl ing any -38
fl ing anyone -26
fl ing around -31
fl ing as -13
fl ing at -91
fl ing before 21
fl ing but -28
fl ing despite 96
fl ing everyone 77
fl ing for -68
fl ing four -66
fl ing from -13
fl ing her -103
fl ing him -9
fl ing himself 49
fl ing his -24
fl ing in 7
fl ing into -8
fl ing it -29
fl ing many -147
fl ing of -30
fl ing on -51
fl ing one 38
fl ing or -15
fl ing other -80
fl ing over 25
fl ing she 8
fl ing since -7
fl ing some -9
fl ing than -35
fl ing that -33
fl ing the -48
fl ing their -29
fl ing them -64
fl ing they 54
fl ing this -70
fl ing three -7
fl ing toward -34
fl ing two -33
fl ing under -41
fl ing up -74
fl ing upon 84
fl ing w -35
fl ing we -42
fl ing when -79
fl ing whether 49
fl ing which 6
fl ing while 18
fl ing without -19
fl ing you 68
fl ing — 9
fl s " 19
fl s 's -12
fl s ) -46
fl s , 25
fl s -ed -46
fl s -ing -25
fl s -s -19
fl s / -34
fl s ; -53
fl s CAP 21
fl s DAY -21
fl s NUM -56
fl s a 31
fl s about -43
fl s after -7
fl s against 11
fl s all -23
fl s amid -48
fl s an -27
fl s and 9
fl s another 48
fl s any -94
fl s as 28
fl s at -42
fl s before 44
fl s between -38
fl s both -84
fl s but 37
fl s by 24
fl s despite 39
fl s eight -16
fl s everyone -25
fl s few -28
fl s five -46
fl s for -15
fl s four -50
fl s from 11
fl s he 26
fl s her 15
fl s his -9
fl s in 5
fl s into -19
fl s it 28
fl s its -60
fl s many -33
fl s my -31
fl s nine -13
fl s on 23
fl s one -40
fl s or 12
fl s other -53
fl s our -35
fl s out -61
fl s over -21
fl s several -98
fl s she 33
fl s six -39
fl s some -24
fl s such -51
fl s that -50
fl s the -17
fl s their -43
fl s these -54
fl s they -95
fl s this 36
fl s those -129
fl s three -63
fl s two -73
fl s w -7
fl s when -35
fl s whether -57
fl s which 26
fl s who 5
fl s whose -65
fl s with 13
fl s — -12
fn base ! -14
fn base " -72
fn base $ -21
fn base 's 7
fn base ( -15
fn base ) -80
fn base , -42
fn base -ed -45
fn base -ing -48
fn base -s -34
fn base . -65
fn base / -36
fn base : -85
fn base ; -95
fn base < -11
fn base > -31
fn base ? -57
fn base @ -11
fn base CAP -20
fn base NUM -59
fn base _ -44
fn base a 42
fn base about 42
fn base above -53
fn base across -44
fn base after 12
fn base against 63
fn base all -6
fn base along -34
fn base among -49
fn base an -17
fn base and -62
fn base another -87
fn base anyone 32
fn base around 56
fn base as -67
fn base at 53
fn base be -64
fn base because -76
fn base been 90
fn base before -44
fn base behind 38
fn base being 30
fn base below -25
fn base between -81
fn base beyond 44
fn base both -36
fn base but -7
fn base by 26
fn base can -26
fn base cannot -14
fn base can’t -6
fn base could 9
fn base did -46
fn base didn't -46
fn base didn’t -24
fn base do -26
fn base does -42
fn base doesn't 12
fn base doesn’t -27
fn base done -32
fn base down -26
fn base during -56
fn base each 68
fn base every 12
fn base everyone -113
fn base few -25
fn base for 9
fn base four -36
fn base from 17
fn base get -17
fn base gets -25
fn base getting -42
fn base had -50
fn base has -20
fn base hasn't -5
fn base hasn’t -16
fn base have -19
fn base having 73
fn base he -15
fn base her -56
fn base herself -5
fn base himself -33
fn base his 42
fn base hundreds -27
fn base i -64
fn base if -7
fn base in -25
fn base inside 107
fn base into 30
fn base is 17
fn base isn't -13
fn base isn’t 61
fn base it 21
fn base its -94
fn base itself -72
fn base like 41
fn base many 5
fn base may 22
fn base me -33
fn base might -49
fn base most 42
fn base must -22
fn base my -24
fn base never -53
fn base not 39
fn base of 40
fn base off 16
fn base on 5
fn base once 53
fn base one -10
fn base onto -11
fn base or -22
fn base other 48
fn base others -20
fn base out 69
fn base outside -7
fn base over 11
fn base several -78
fn base she -16
fn base should -47
fn base shouldn’t -10
fn base since 51
fn base so -90
fn base some -161
fn base somebody -35
fn base someone -109
fn base such -34
fn base than -52
fn base the -7
fn base their 62
fn base them -55
fn base themselves 27
fn base these -51
fn base they 67
fn base this 7
fn base those 16
fn base three -104
fn base through -20
fn base to 19
fn base toward 39
fn base towards -33
fn base two 37
fn base under 13
fn base unlike -22
fn base until -50
fn base up 12
fn base upon 9
fn base us -12
fn base w -14
fn base was -12
fn base wasn't -22
fn base wasn’t -48
fn base we 13
fn base were -86
fn base when -46
fn base where 69
fn base which 22
fn base while -51
fn base who 38
fn base why -121
fn base will -48
fn base within 12
fn base without 7
fn base won't -10
fn base won’t -36
fn base would 18
fn base wouldn’t -10
fn base yet -60
fn base you 46
fn base your -48
fn base — -29
fn base ’s 15
fn ed ) -49
fn ed -ed -36
fn ed -ing -27
fn ed -ly 14
fn ed -s -14
fn ed . 26
fn ed : -13
fn ed ; 36
fn ed CAP 16
fn ed DAY 18
fn ed NUM -33
fn ed a 23
fn ed about 33
fn ed above 7
fn ed after 17
fn ed all -70
fn ed along 10
fn ed amid 21
fn ed among 35
fn ed an -32
fn ed and 39
fn ed another 13
fn ed any 10
fn ed are -60
fn ed around -85
fn ed as -7
fn ed at -14
fn ed before -58
fn ed behind -74
fn ed between 47
fn ed beyond -82
fn ed both -18
fn ed by 9
fn ed could -15
fn ed during -38
fn ed each -67
fn ed eight -24
fn ed five 7
fn ed for 30
fn ed four 19
fn ed from -115
fn ed had -23
fn ed has -69
fn ed having -68
fn ed he -22
fn ed herself 59
fn ed him 14
fn ed himself -9
fn ed his -27
fn ed how -41
fn ed hundreds -60
fn ed i -7
fn ed if 34
fn ed in 53
fn ed into -22
fn ed is -60
fn ed it 69
fn ed its 129
fn ed itself -75
fn ed like -41
fn ed many -37
fn ed me -65
fn ed most -12
fn ed my -19
fn ed no 66
fn ed not -13
fn ed off 27
fn ed on -9
fn ed one -20
fn ed or -80
fn ed other 16
fn ed our 78
fn ed out 63
fn ed outside -73
fn ed over -42
fn ed several 17
fn ed she 68
fn ed since -23
fn ed some 96
fn ed than -77
fn ed their 37
fn ed them -12
fn ed these 83
fn ed they -24
fn ed those 34
fn ed thousands -56
fn ed three 33
fn ed through -86
fn ed toward -77
fn ed two -83
fn ed under -46
fn ed until -44
fn ed up 15
fn ed upon 88
fn ed us 27
fn ed via 8
fn ed w -9
fn ed was 96
fn ed were 108
fn ed when -18
fn ed whether 25
fn ed which -25
fn ed while 35
fn ed who -35
fn ed why -20
fn ed will -30
fn ed with -33
fn ed would 18
fn ed yet 66
fn ed — 82
fn ing " 23
fn ing , -72
fn ing -ed -71
fn ing -ing -51
fn ing -ly 90
fn ing . -105
fn ing : -17
fn ing CAP -41
fn ing DAY -36
fn ing NUM -133
fn ing a -11
fn ing about 38
fn ing after 17
fn ing against 25
fn ing all -86
fn ing along -42
fn ing among 25
fn ing an 85
fn ing and 14
fn ing another -63
fn ing any -82
fn ing around -28
fn ing as -37
fn ing at -53
fn ing because 54
fn ing before -61
fn ing behind -12
fn ing between -19
fn ing both -47
fn ing but 19
fn ing by -67
fn ing down 33
fn ing during 18
fn ing for 18
fn ing four 26
fn ing from -44
fn ing has -11
fn ing he 33
fn ing her 26
fn ing herself -9
fn ing him -12
fn ing himself -95
fn ing his -21
fn ing how 72
fn ing if -24
fn ing in -13
fn ing is 19
fn ing it -39
fn ing its -42
fn ing itself 11
fn ing like -55
fn ing many 30
fn ing me 69
fn ing no 21
fn ing not 29
fn ing off 58
fn ing on 96
fn ing one -15
fn ing or -64
fn ing other 24
fn ing our -64
fn ing out 52
fn ing over -104
fn ing several 30
fn ing she 8
fn ing since 40
fn ing so -14
fn ing some 9
fn ing such -49
fn ing than -15
fn ing that -15
fn ing the -35
fn ing their -92
fn ing them 7
fn ing themselves 134
fn ing these -56
fn ing they 66
fn ing this -66
fn ing those -45
fn ing to 26
fn ing toward -33
fn ing two -68
fn ing under -43
fn ing up 37
fn ing w -17
fn ing was -28
fn ing what 8
fn ing when 112
fn ing who -18
fn ing why 177
fn ing will -38
fn ing with -18
fn ing your -19
fn ing — -52
fn s " 23
fn s ' -17
fn s ( 9
fn s ) 58
fn s , -62
fn s -ed -91
fn s -ing -63
fn s -ly 36
fn s -s 20
fn s . -49
fn s / -34
fn s : 37
fn s ; 7
fn s ? -24
fn s CAP 51
fn s DAY -95
fn s NUM 54
fn s a 33
fn s about 51
fn s across -21
fn s after 33
fn s against 17
fn s all 11
fn s amid -32
fn s among 20
fn s and -92
fn s another 65
fn s any 34
fn s are -82
fn s around -31
fn s as 13
fn s at -118
fn s because -45
fn s before 27
fn s behind -54
fn s being -82
fn s below -23
fn s between -34
fn s beyond -26
fn s both 76
fn s but 23
fn s by 34
fn s could -49
fn s did -62
fn s do -68
fn s down 103
fn s during 15
fn s each -28
fn s every -36
fn s for 80
fn s four -6
fn s from -32
fn s had -22
fn s has 38
fn s have -47
fn s he 28
fn s her 74
fn s herself 122
fn s him -81
fn s himself 33
fn s his 51
fn s how -35
fn s in -94
fn s is -63
fn s it -18
fn s its -69
fn s itself -11
fn s like -35
fn s many -47
fn s may -34
fn s might -22
fn s near -41
fn s no 103
fn s not -76
fn s of 47
fn s off 32
fn s on 36
fn s one 38
fn s or -37
fn s out 142
fn s over 56
fn s several 98
fn s she -42
fn s should -41
fn s since -97
fn s so 23
fn s some -47
fn s such -10
fn s than -35
fn s that -7
fn s the 14
fn s their -46
fn s them 16
fn s they 8
fn s this 48
fn s those -87
fn s three 7
fn s through -30
fn s to -5
fn s toward -25
fn s two -59
fn s under -21
fn s until -18
fn s up 10
fn s us -75
fn s was -44
fn s we -9
fn s were -108
fn s what -62
fn s whether -81
fn s while -18
fn s who -45
fn s whose -41
fn s why -20
fn s will 13
fn s within -67
fn s won’t -22
fn s would -107
fn s you -103
fn s — -37
fq base -/- ' -31
fq base -/- 'd 49
fq base -/- 'll -59
fq base -/- 're 16
fq base -/- 's 6
fq base -/- 've 49
fq base -/- ( -113
fq base -/- ) 15
fq base -/- , -10
fq base -/- -ed -29
fq base -/- -ing -9
fq base -/- -s 20
fq base -/- . -36
fq base -/- / -38
fq base -/- : 26
fq base -/- ; 25
fq base -/- CAP 21
fq base -/- DAY -23
fq base -/- NUM 33
fq base -/- ^ -14
fq base -/- a -16
fq base -/- about 8
fq base -/- after -35
fq base -/- all 23
fq base -/- although 23
fq base -/- an -34
fq base -/- and -42
fq base -/- anyone 40
fq base -/- as 37
fq base -/- at -34
fq base -/- before -23
fq base -/- both 45
fq base -/- by -6
fq base -/- despite -70
fq base -/- each -44
fq base -/- every -46
fq base -/- everyone 42
fq base -/- few 24
fq base -/- five 52
fq base -/- for -8
fq base -/- from 14
fq base -/- her 9
fq base -/- him 21
fq base -/- his 25
fq base -/- how -18
fq base -/- i 31
fq base -/- if -15
fq base -/- into -72
fq base -/- it -25
fq base -/- its -22
fq base -/- itself 50
fq base -/- like 44
fq base -/- many 74
fq base -/- me 89
fq base -/- my 45
fq base -/- near -20
fq base -/- of -20
fq base -/- on -126
fq base -/- one -46
fq base -/- or -38
fq base -/- other -34
fq base -/- others 23
fq base -/- our -61
fq base -/- out 16
fq base -/- over -36
fq base -/- several 59
fq base -/- she -17
fq base -/- since -26
fq base -/- such -22
fq base -/- than -12
fq base -/- the -11
fq base -/- their 7
fq base -/- them -44
fq base -/- themselves 33
fq base -/- these -33
fq base -/- this -54
fq base -/- those -64
fq base -/- three -54
fq base -/- two 58
fq base -/- under 21
fq base -/- unless -7
fq base -/- until -11
fq base -/- us 12
fq base -/- w -27
fq base -/- we 9
fq base -/- what -81
fq base -/- when 44
fq base -/- where -11
fq base -/- whether -66
fq base -/- which -15
fq base -/- while 18
fq base -/- who -11
fq base -/- whom -59
fq base -/- whose 46
fq base -/- why -71
fq base -/- within -5
fq base -/- without -85
fq base -/- your -77
fq base -/- — -36
fq base -/near 's 34
fq base -/near , -40
fq base -/near -ed -33
fq base -/near -ing -91
fq base -/near -s -28
fq base -/near < -53
fq base -/near CAP -89
fq base -/near DAY 71
fq base -/near NUM -33
fq base -/near ^ -169
fq base -/near a 27
fq base -/near an 61
fq base -/near and 55
fq base -/near but 55
fq base -/near for -56
fq base -/near he -49
fq base -/near her 32
fq base -/near him -28
fq base -/near his 63
fq base -/near how -15
fq base -/near i 6
fq base -/near in -16
fq base -/near it 61
fq base -/near of -48
fq base -/near on 46
fq base -/near one -44
fq base -/near she 46
fq base -/near that 32
fq base -/near the 14
fq base -/near their -15
fq base -/near they 80
fq base -/near this 32
fq base -/near w -66
fq base -/near what 83
fq base -/near when -8
fq base -/near whether -11
fq base -/near while -40
fq base -/near who -9
fq base -/near you -66
fq base -/near — 83
fq base -/touch 's -50
fq base -/touch , 8
fq base -/touch -ing -9
fq base -/touch -s -70
fq base -/touch CAP -60
fq base -/touch ^ -16
fq base -/touch a -84
fq base -/touch and 36
fq base -/touch he 35
fq base -/touch her 22
fq base -/touch his -38
fq base -/touch in -60
fq base -/touch it -6
fq base -/touch on -47
fq base -/touch one -17
fq base -/touch that -85
fq base -/touch the -23
fq base -/touch they 15
fq base -/touch w 18
fq base near/- 's -76
fq base near/- , -16
fq base near/- -ed 65
fq base near/- -ing -70
fq base near/- -s 68
fq base near/- . -11
fq base near/- / -7
fq base near/- < -25
fq base near/- CAP 68
fq base near/- DAY -32
fq base near/- NUM -10
fq base near/- a -23
fq base near/- an -33
fq base near/- and 14
fq base near/- another -30
fq base near/- but -23
fq base near/- by -9
fq base near/- for -5
fq base near/- he -112
fq base near/- her 36
fq base near/- him -43
fq base near/- his -123
fq base near/- how -7
fq base near/- i -22
fq base near/- in -71
fq base near/- it -37
fq base near/- of 61
fq base near/- on -8
fq base near/- one 64
fq base near/- she -66
fq base near/- since -6
fq base near/- that 8
fq base near/- the -107
fq base near/- they -126
fq base near/- this -21
fq base near/- w 26
fq base near/- when -10
fq base near/- who -9
fq base near/- with -31
fq base near/- you 66
fq base near/- — -18
fq base near/near -ed -36
fq base near/near -ing -21
fq base near/near -s -56
fq base near/near CAP -42
fq base near/near a -81
fq base near/near and -83
fq base near/near that -13
fq base near/near the -62
fq base near/near w -94
fq base near/touch -s -38
fq base near/touch CAP -65
fq base near/touch a -38
fq base near/touch he -27
fq base near/touch the -12
fq base near/touch w -57
fq base touch/- " -32
fq base touch/- -ing -28
fq base touch/- -s -30
fq base touch/- CAP -36
fq base touch/- a -83
fq base touch/- and 24
fq base touch/- but -58
fq base touch/- in -25
fq base touch/- it 33
fq base touch/- the -45
fq base touch/- w 118
fq base touch/- when -10
fq base touch/- who 51
fq base touch/near " -82
fq base touch/near the -13
fq base touch/touch " 9
fq ed -/- " 103
fq ed -/- ' -63
fq ed -/- 's -9
fq ed -/- 've -10
fq ed -/- ( 76
fq ed -/- ) 24
fq ed -/- , -15
fq ed -/- -ed 10
fq ed -/- -ing 30
fq ed -/- -s 23
fq ed -/- . 13
fq ed -/- : -71
fq ed -/- DAY 57
fq ed -/- NUM -19
fq ed -/- ^ -21
fq ed -/- a -35
fq ed -/- about -49
fq ed -/- after -34
fq ed -/- an -113
fq ed -/- and -7
fq ed -/- another 24
fq ed -/- anyone -57
fq ed -/- before 6
fq ed -/- but 9
fq ed -/- each 33
fq ed -/- for 16
fq ed -/- from -113
fq ed -/- half 6
fq ed -/- he -24
fq ed -/- her -86
fq ed -/- herself 45
fq ed -/- him 35
fq ed -/- himself -8
fq ed -/- his -35
fq ed -/- if -77
fq ed -/- in 22
fq ed -/- it -8
fq ed -/- its 32
fq ed -/- itself -28
fq ed -/- many 26
fq ed -/- nobody -41
fq ed -/- of 14
fq ed -/- on -40
fq ed -/- one -15
fq ed -/- others 18
fq ed -/- several 28
fq ed -/- she 14
fq ed -/- since 36
fq ed -/- some 42
fq ed -/- someone 39
fq ed -/- such -74
fq ed -/- than -44
fq ed -/- that -35
fq ed -/- the -39
fq ed -/- their -21
fq ed -/- them -39
fq ed -/- themselves -19
fq ed -/- they 5
fq ed -/- this 30
fq ed -/- those 52
fq ed -/- three 70
fq ed -/- two -9
fq ed -/- until -52
fq ed -/- we 23
fq ed -/- what -56
fq ed -/- when -26
fq ed -/- who -15
fq ed -/- whom 39
fq ed -/- with -92
fq ed -/- you -9
fq ed -/near ) -18
fq ed -/near , 26
fq ed -/near -ed -13
fq ed -/near -ing -19
fq ed -/near -s -68
fq ed -/near CAP 35
fq ed -/near DAY 20
fq ed -/near ^ 126
fq ed -/near a -48
fq ed -/near and 29
fq ed -/near but 119
fq ed -/near he 36
fq ed -/near his 31
fq ed -/near i -48
fq ed -/near it 51
fq ed -/near or -12
fq ed -/near she -41
fq ed -/near that -7
fq ed -/near the -13
fq ed -/near they -66
fq ed -/near what -86
fq ed -/near when -30
fq ed -/near which -28
fq ed -/near — 94
fq ed -/touch 's 107
fq ed -/touch ) 29
fq ed -/touch , 73
fq ed -/touch -ing -38
fq ed -/touch -s -98
fq ed -/touch CAP 17
fq ed -/touch a -84
fq ed -/touch and 47
fq ed -/touch another -60
fq ed -/touch but -15
fq ed -/touch he 38
fq ed -/touch it 25
fq ed -/touch she -19
fq ed -/touch that 22
fq ed -/touch the -22
fq ed -/touch w -9
fq ed -/touch who -84
fq ed near/- 's -72
fq ed near/- ) 24
fq ed near/- , 57
fq ed near/- -ed -23
fq ed near/- DAY 21
fq ed near/- NUM -39
fq ed near/- a 73
fq ed near/- and -45
fq ed near/- as -82
fq ed near/- but -7
fq ed near/- he 48
fq ed near/- it -113
fq ed near/- she -78
fq ed near/- that 11
fq ed near/- the -53
fq ed near/- w 13
fq ed near/- when 108
fq ed near/- which 16
fq ed near/- who 13
fq ed near/- — 34
fq ed near/near , -77
fq ed near/near -s -9
fq ed near/near CAP 16
fq ed near/near and 36
fq ed near/near he 28
fq ed near/near she -80
fq ed near/near w 67
fq ed near/near who 61
fq ed near/touch CAP -21
fq ed near/touch and 100
fq ed near/touch he -55
fq ed near/touch she -6
fq ed near/touch w 91
fq ed touch/- " -27
fq ed touch/- ' 47
fq ed touch/- -s 23
fq ed touch/- CAP 16
fq ed touch/- and -33
fq ed touch/- but 35
fq ed touch/- he 44
fq ed touch/- i 89
fq ed touch/- it 57
fq ed touch/- she 74
fq ed touch/- that 86
fq ed touch/- when 34
fq ed touch/- which -65
fq ed touch/- who -34
fq ed touch/- — -13
fq ed touch/near " 79
fq ed touch/near CAP 176
fq ed touch/near and 73
fq ed touch/near he 69
fq ed touch/near she 73
fq ed touch/touch CAP 86
fq ed touch/touch and -42
fq ed touch/touch he -27
fq ed touch/touch she 76
fq ing -/- ' 36
fq ing -/- 'll 48
fq ing -/- 're 38
fq ing -/- 's 27
fq ing -/- ( -31
fq ing -/- ) 23
fq ing -/- , -31
fq ing -/- -ed -19
fq ing -/- -ing -73
fq ing -/- -s 9
fq ing -/- : -16
fq ing -/- ; -76
fq ing -/- DAY -72
fq ing -/- NUM 51
fq ing -/- ^ -7
fq ing -/- a -74
fq ing -/- about -47
fq ing -/- after 71
fq ing -/- against -45
fq ing -/- all -26
fq ing -/- an 7
fq ing -/- and -37
fq ing -/- another 29
fq ing -/- any -38
fq ing -/- anyone -26
fq ing -/- around -31
fq ing -/- as -39
fq ing -/- at -91
fq ing -/- before -25
fq ing -/- but -18
fq ing -/- by 23
fq ing -/- despite 49
fq ing -/- everyone 77
fq ing -/- four -66
fq ing -/- from 29
fq ing -/- he 65
fq ing -/- her -69
fq ing -/- him -53
fq ing -/- his -117
fq ing -/- i 31
fq ing -/- in 6
fq ing -/- into 43
fq ing -/- it -25
fq ing -/- on -19
fq ing -/- one 47
fq ing -/- other -80
fq ing -/- out -59
fq ing -/- over -61
fq ing -/- she -25
fq ing -/- since -7
fq ing -/- some -60
fq ing -/- than -11
fq ing -/- that -65
fq ing -/- the -30
fq ing -/- their -29
fq ing -/- them -64
fq ing -/- they 22
fq ing -/- this -70
fq ing -/- those 44
fq ing -/- toward -34
fq ing -/- two -32
fq ing -/- under -41
fq ing -/- up -74
fq ing -/- we -93
fq ing -/- when -121
fq ing -/- whether 49
fq ing -/- which 22
fq ing -/- while -15
fq ing -/- who -51
fq ing -/- with 9
fq ing -/- without 23
fq ing -/- you 68
fq ing -/- — -16
fq ing -/near 's 46
fq ing -/near , 58
fq ing -/near -ed -77
fq ing -/near -ing -7
fq ing -/near -s 53
fq ing -/near CAP 13
fq ing -/near ^ -7
fq ing -/near a -22
fq ing -/near about -6
fq ing -/near an 52
fq ing -/near and 60
fq ing -/near by 21
fq ing -/near for -94
fq ing -/near from -6
fq ing -/near he -46
fq ing -/near in 23
fq ing -/near of -49
fq ing -/near on -44
fq ing -/near the -46
fq ing -/near w -56
fq ing -/near while -37
fq ing -/near who 83
fq ing -/near — 13
fq ing -/touch , 41
fq ing -/touch -s -91
fq ing -/touch CAP -66
fq ing -/touch ^ 102
fq ing -/touch about -10
fq ing -/touch and -33
fq ing -/touch by -99
fq ing -/touch for -39
fq ing -/touch of -13
fq ing -/touch she 96
fq ing -/touch w 9
fq ing near/- 's -76
fq ing near/- , 57
fq ing near/- -ed -40
fq ing near/- -s -5
fq ing near/- CAP -6
fq ing near/- a 105
fq ing near/- and 52
fq ing near/- before 31
fq ing near/- for -36
fq ing near/- from -53
fq ing near/- he -37
fq ing near/- in 30
fq ing near/- of -24
fq ing near/- that 58
fq ing near/- the -18
fq ing near/- upon 50
fq ing near/- w -59
fq ing near/- when 35
fq ing near/- while 28
fq ing near/- who -9
fq ing near/- without 14
fq ing near/- — -8
fq ing near/near , 67
fq ing near/near and 74
fq ing near/near before 75
fq ing near/near w 32
fq ing near/touch , 147
fq ing touch/- " 40
fq ing touch/- and 118
fq ing touch/- before -21
fq ing touch/- by -76
fq ing touch/- for -73
fq ing touch/- in -83
fq ing touch/- w -46
fq ing touch/- while 64
fq ing touch/- — 64
fq ing touch/near " 17
fq ing touch/near and 54
fq ing touch/touch " 21
fq s -/- ' -14
fq s -/- 's 28
fq s -/- ) -32
fq s -/- -ed -60
fq s -/- -ing 22
fq s -/- -s -13
fq s -/- / -34
fq s -/- ; -53
fq s -/- CAP -10
fq s -/- DAY -40
fq s -/- NUM -95
fq s -/- ^ -35
fq s -/- a 55
fq s -/- about -33
fq s -/- after -7
fq s -/- against 24
fq s -/- all -23
fq s -/- amid -48
fq s -/- an -27
fq s -/- and -27
fq s -/- another 27
fq s -/- any -92
fq s -/- as 28
fq s -/- at -42
fq s -/- before 44
fq s -/- between -38
fq s -/- both -81
fq s -/- but 73
fq s -/- by -42
fq s -/- despite 39
fq s -/- eight -16
fq s -/- everyone -25
fq s -/- few -28
fq s -/- five -46
fq s -/- for 15
fq s -/- four -50
fq s -/- from 15
fq s -/- he 15
fq s -/- her -14
fq s -/- his 21
fq s -/- in 40
fq s -/- into -19
fq s -/- its -33
fq s -/- many -33
fq s -/- my -31
fq s -/- nine -13
fq s -/- on 52
fq s -/- one -40
fq s -/- or 12
fq s -/- other -46
fq s -/- our -35
fq s -/- out -61
fq s -/- over -29
fq s -/- several -94
fq s -/- she 6
fq s -/- six -39
fq s -/- some -24
fq s -/- such -34
fq s -/- that -20
fq s -/- the -17
fq s -/- their -54
fq s -/- these -42
fq s -/- they -95
fq s -/- this 63
fq s -/- those -129
fq s -/- three -63
fq s -/- two -52
fq s -/- w -6
fq s -/- whether -57
fq s -/- who 73
fq s -/- whose -59
fq s -/- with -6
fq s -/- — -49
fq s -/near ' 44
fq s -/near 's -94
fq s -/near , 53
fq s -/near -ed -39
fq s -/near -ing -63
fq s -/near -s 87
fq s -/near CAP 66
fq s -/near NUM -14
fq s -/near ^ 58
fq s -/near and 11
fq s -/near he -56
fq s -/near her 48
fq s -/near his -21
fq s -/near in -6
fq s -/near it -18
fq s -/near its -49
fq s -/near other -11
fq s -/near she -32
fq s -/near that -123
fq s -/near w 41
fq s -/near who -97
fq s -/near with -6
fq s -/touch 's -18
fq s -/touch , 36
fq s -/touch -s 24
fq s -/touch CAP 51
fq s -/touch NUM 64
fq s -/touch he -24
fq s -/touch her -11
fq s -/touch his -40
fq s -/touch it 117
fq s -/touch she 12
fq s -/touch that 68
fq s -/touch the -6
fq s -/touch which 73
fq s -/touch with 37
fq s near/- 's -5
fq s near/- , 38
fq s near/- -ed 62
fq s near/- -ing -127
fq s near/- -s -88
fq s near/- CAP -18
fq s near/- NUM -19
fq s near/- and 27
fq s near/- by 79
fq s near/- he 8
fq s near/- her -8
fq s near/- his -44
fq s near/- in -71
fq s near/- it 33
fq s near/- that -27
fq s near/- the -21
fq s near/- w -38
fq s near/- who -73
fq s near/- with 29
fq s near/near CAP -12
fq s near/near he -44
fq s near/near his -20
fq s near/near w -9
fq s near/near who 145
fq s near/touch she -32
fq s touch/- " 16
fq s touch/- CAP 49
fq s touch/- but -10
fq s touch/- he 97
fq s touch/- she 9
fq s touch/- that -64
fq s touch/- w -26
fq s touch/- which 27
fq s touch/- who -68
fq s touch/near " -5
fq s touch/near and -38
g  -13
g +again -68
g +almost -127
g +almost+ly -153
g +already -69
g +also 53
g +also+did -20
g +also+has 56
g +also+is -11
g +also+ly 72
g +also+to -12
g +always -36
g +am 67
g +are 33
g +are+already 29
g +are+also 85
g +are+being -22
g +are+ly 20
g +are+ly+to 10
g +are+more -147
g +are+much -43
g +are+not 42
g +are+not+ly 48
g +are+now -7
g +are+so -14
g +are+still 15
g +are+too -57
g +aren't 53
g +aren’t 150
g +be -111
g +been -33
g +being -120
g +can -56
g +can't 23
g +can+be -106
g +can+ly 6
g +can+still -80
g +cannot -109
g +cannot+be 42
g +cannot+ly 14
g +can’t -94
g +can’t+be -26
g +could -30
g +could+be 25
g +could+have -14
g +could+ly 49
g +could+not+be -107
g +could+still -36
g +couldn't -19
g +couldn’t 7
g +did 53
g +did+not 86
g +did+not+ly 25
g +didn't 32
g +do -22
g +do+not 23
g +does 65
g +does+not 119
g +doesn't 118
g +doesn’t 178
g +don't -7
g +don’t 59
g +don’t+ly -51
g +earlier 120
g +even -13
g +even+more 8
g +even+to 83
g +ever -73
g +first 30
g +first+to 49
g +further 7
g +get -152
g +gets -23
g +getting -85
g +got -46
g +had -64
g +had+already -91
g +had+also -131
g +had+been -12
g +had+just -132
g +had+ly 8
g +had+ly+been 56
g +had+never -38
g +had+no -118
g +had+not -9
g +had+not+been -25
g +had+to -68
g +hadn't -80
g +hadn’t 65
g +has -6
g +has+already -45
g +has+also 6
g +has+also+been 42
g +has+always 95
g +has+been 38
g +has+been+ly -28
g +has+done 41
g +has+even 44
g +has+long -12
g +has+long+been 72
g +has+ly -65
g +has+never -83
g +has+never+ly 102
g +has+no 26
g +has+not+been 82
g +has+now 59
g +has+often -16
g +has+to 124
g +hasn't 52
g +hasn’t -157
g +have 41
g +have+already 70
g +have+already+been -95
g +have+also 48
g +have+been 19
g +have+been+ly 40
g +have+long 64
g +have+long+been 55
g +have+ly 98
g +have+never 6
g +have+not+been -89
g +have+not+yet 30
g +have+to 39
g +haven’t 39
g +having -83
g +having+to -94
g +instead -36
g +is 47
g +is+almost 16
g +is+already 38
g +is+also 67
g +is+being -146
g +is+ly 61
g +is+ly+to -24
g +is+no -114
g +is+not 68
g +is+not+ly -72
g +is+now 74
g +is+often -16
g +is+once+again -32
g +is+still 41
g +is+to -33
g +is+well -24
g +isn't 19
g +isn’t 9
g +just -24
g +last -135
g +long 19
g +ly 22
g +ly+are -19
g +ly+did 88
g +ly+did+not -12
g +ly+do -28
g +ly+do+not -100
g +ly+even -70
g +ly+had 19
g +ly+have -92
g +ly+is 101
g +ly+ly 37
g +ly+to -127
g +ly+to+be -85
g +ly+will -102
g +may -17
g +may+be -118
g +may+have 6
g +may+not -29
g +may+not+have 52
g +might+have -61
g +might+have+been -105
g +might+not 104
g +more -9
g +more+ly+to 78
g +most -23
g +most+ly -36
g +much -98
g +must -107
g +must+be 31
g +neither 81
g +never -100
g +next -64
g +no -153
g +not 12
g +not+have+to -43
g +not+just 38
g +not+ly -43
g +not+to -97
g +not+yet+been -85
g +now -18
g +often -14
g +once -25
g +once+again 39
g +perhaps -61
g +rather -36
g +should -118
g +should+be -41
g +should+have -125
g +should+ly -83
g +should+not -64
g +shouldn't 17
g +shouldn’t -14
g +so 17
g +sometimes -11
g +soon -62
g +still -12
g +still+to 81
g +then 23
g +thus -95
g +to -62
g +to+be -91
g +to+be+ly -83
g +to+do+is -50
g +to+get -85
g +to+have -94
g +to+ly 43
g +to+more -84
g +too 23
g +was 8
g +was+also 50
g +was+ever 67
g +was+first 87
g +was+just -131
g +was+later 13
g +was+ly 76
g +was+never -49
g +was+no 52
g +was+not -14
g +was+not+ly -14
g +was+still 47
g +was+to 99
g +wasn't 6
g +wasn’t -33
g +well -117
g +were 37
g +were+also 9
g +were+ly 101
g +were+not -44
g +were+still -10
g +were+to -16
g +weren’t -92
g +will+almost+ly 88
g +will+also -48
g +will+also+be -127
g +will+be 20
g +will+ever 52
g +will+have+to -51
g +will+ly 60
g +will+ly+be 62
g +will+not 7
g +will+not+be -53
g +won't -71
g +won’t -60
g +won’t+be -25
g +would -16
g +would+also 37
g +would+be 16
g +would+be+ly -17
g +would+do 46
g +would+have -131
g +would+have+to -67
g +would+ly -26
g +would+not 100
g +would+not+be -92
g +would+rather 69
g +would+still -30
g +wouldn't -75
g +wouldn’t 121
g +yet -50
g +’d -71
g +’ll -37
g +’ll+be 69
g +’m 6
g +’m+not -41
g +’re+not 19
g +’s -52
g +’s+been -109
g +’s+last -30
g +’s+ly -101
g +’s+most 65
g +’s+not -46
g +’ve -39
gn  ! -23
gn  " 6
gn  # -52
gn  $ -86
gn  ' -24
gn  's 22
gn  ( 35
gn  ) -99
gn  -ed -10
gn  -ing 11
gn  -ly -13
gn  -s 18
gn  . 38
gn  / -60
gn  : 18
gn  ; 17
gn  < -20
gn  > -31
gn  ? -128
gn  ?sym -42
gn  @ -69
gn  CAP 6
gn  DAY -26
gn  NUM -29
gn  _ -44
gn  a 31
gn  about 8
gn  above -31
gn  across -74
gn  after -109
gn  against -26
gn  all 51
gn  along -86
gn  amid -68
gn  and -98
gn  another 8
gn  any 26
gn  anyone 49
gn  are -86
gn  around -24
gn  as 44
gn  at 44
gn  be -117
gn  because -13
gn  been -26
gn  before -45
gn  behind -7
gn  being -71
gn  below -30
gn  between -94
gn  beyond -36
gn  both -39
gn  but 15
gn  by -36
gn  can 28
gn  cannot -53
gn  can’t -21
gn  concerning -39
gn  could -20
gn  did -96
gn  didn't 53
gn  didn’t -24
gn  do -122
gn  does -41
gn  doesn't 12
gn  doesn’t -27
gn  down 26
gn  during 15
gn  each -64
gn  every -89
gn  everyone -49
gn  few 46
gn  five 76
gn  for 10
gn  get 69
gn  gets -25
gn  getting -75
gn  had -56
gn  half -38
gn  has -56
gn  hasn't -5
gn  have -83
gn  having -90
gn  he 40
gn  her 14
gn  herself -31
gn  him 12
gn  his 16
gn  how 69
gn  hundreds -55
gn  i -12
gn  if -26
gn  in -38
gn  inside 101
gn  into -20
gn  is -16
gn  isn't -13
gn  isn’t 45
gn  it 24
gn  its -8
gn  itself -71
gn  like -64
gn  many 5
gn  may -89
gn  me 41
gn  might -67
gn  most 25
gn  must -24
gn  my -46
gn  near -74
gn  never 84
gn  nine -68
gn  no 55
gn  not -44
gn  of -15
gn  off -19
gn  once -42
gn  one 21
gn  onto -55
gn  or -53
gn  other 9
gn  our -8
gn  out -58
gn  outside -52
gn  over 11
gn  seven -121
gn  should -83
gn  shouldn’t -15
gn  since 18
gn  six 52
gn  so -38
gn  some -17
gn  somebody -35
gn  someone 68
gn  such 21
gn  than -163
gn  that 21
gn  their 49
gn  them -16
gn  themselves 8
gn  these 12
gn  they -6
gn  those 37
gn  thousands 100
gn  three -35
gn  to 7
gn  toward -109
gn  towards -38
gn  two 8
gn  under -69
gn  until 38
gn  up -83
gn  upon 57
gn  via 29
gn  w -8
gn  was -37
gn  wasn't -22
gn  wasn’t -48
gn  we -54
gn  were -19
gn  what 49
gn  when -22
gn  where -24
gn  whether 56
gn  which -48
gn  while -29
gn  who -34
gn  whose -46
gn  why 95
gn  will -8
gn  with 5
gn  within -27
gn  without 32
gn  won't -43
gn  won’t -25
gn  wouldn’t -10
gn  yet 6
gn  your 58
gn  — -64
gn  ’s -65
gn +again a -41
gn +again w 59
gn +already CAP -24
gn +already w -44
gn +also , -78
gn +also -ed 29
gn +also -ing -19
gn +also -ly 31
gn +also -s 6
gn +also CAP -9
gn +also NUM -115
gn +also a 43
gn +also an -19
gn +also he 31
gn +also his -11
gn +also in -80
gn +also it 32
gn +also on -58
gn +also that -27
gn +also the 70
gn +also to 34
gn +also up 45
gn +also w -10
gn +also+did w -20
gn +also+has CAP -18
gn +also+is w 11
gn +always w -89
gn +are , -72
gn +are -ed -15
gn +are -ing 109
gn +are -ly 24
gn +are -s 95
gn +are . -75
gn +are CAP 7
gn +are a 42
gn +are an 69
gn +are and -16
gn +are as -20
gn +are at 101
gn +are by -15
gn +are for -56
gn +are from -59
gn +are her -64
gn +are in -111
gn +are on -51
gn +are out -29
gn +are that 64
gn +are the 14
gn +are their -106
gn +are to 66
gn +are w -13
gn +are whether 105
gn +are with 59
gn +are+ly . -62
gn +are+ly the 107
gn +are+ly to -89
gn +are+ly w 23
gn +are+ly+to the -74
gn +are+more . -76
gn +are+not w 29
gn +are+still w -27
gn +be by -73
gn +be w -68
gn +been . -25
gn +been w -16
gn +being , -75
gn +being . -21
gn +being as -17
gn +being by 50
gn +being in -34
gn +being to 57
gn +being w -48
gn +can -ly 90
gn +can -s -50
gn +can . -20
gn +can CAP -28
gn +can a 45
gn +can any -77
gn +can is -33
gn +can the 53
gn +can their -95
gn +can this 50
gn +can to 54
gn +can w -75
gn +can — -51
gn +can't w 67
gn +can+be w -28
gn +cannot the -24
gn +cannot to -72
gn +cannot w -42
gn +can’t on -12
gn +could -ed -7
gn +could -ing -86
gn +could -ly -19
gn +could -s -96
gn +could . -26
gn +could CAP 38
gn +could NUM 50
gn +could a -29
gn +could be -19
gn +could have -10
gn +could him 68
gn +could the -20
gn +could them -33
gn +could to 23
gn +could w 37
gn +could+be -ing -74
gn +could+be by -80
gn +could+be in 20
gn +could+be on -26
gn +could+be to -70
gn +could+be w -30
gn +could+not CAP -15
gn +could+not the -73
gn +could+not+be for -103
gn +did -ed -28
gn +did -ing 62
gn +did -ly -20
gn +did -s 10
gn +did . 69
gn +did CAP -26
gn +did have 64
gn +did in -68
gn +did some 12
gn +did that 78
gn +did the 88
gn +did to -44
gn +did w -25
gn +did+not " -55
gn +did+not -ing 35
gn +did+not -s -86
gn +did+not . -72
gn +did+not CAP -70
gn +did+not a 39
gn +did+not any 104
gn +did+not his 58
gn +did+not it 47
gn +did+not that 84
gn +did+not the -42
gn +did+not their -19
gn +did+not to 60
gn +did+not w 70
gn +did+not+ly a 112
gn +didn't any 70
gn +didn't to -94
gn +didn't w 44
gn +didn’t a -57
gn +didn’t the 19
gn +didn’t to 24
gn +didn’t w -66
gn +do -ly -17
gn +do w -55
gn +do+not CAP 52
gn +does -ed -6
gn +does -s 44
gn +does+not -ing -81
gn +does+not -s 13
gn +does+not CAP -98
gn +does+not the 73
gn +does+not to 74
gn +does+not w 85
gn +doesn't CAP -33
gn +doesn't it -94
gn +doesn't to 112
gn +doesn't w -14
gn +doesn’t -s -8
gn +doesn’t CAP 86
gn +doesn’t the 33
gn +doesn’t to -60
gn +doesn’t w -60
gn +don't how -111
gn +don't to 96
gn +don’t CAP 46
gn +don’t a 75
gn +don’t the -50
gn +don’t to -74
gn +don’t w -35
gn +earlier , -26
gn +earlier that 97
gn +even , -10
gn +even -ing -17
gn +even CAP -58
gn +even a 73
gn +even that 14
gn +even the -17
gn +even w -76
gn +ever . -18
gn +first , -13
gn +first . 7
gn +first CAP -5
gn +first by 6
gn +first in -42
gn +first of -35
gn +first that -16
gn +first to -20
gn +first w -127
gn +had " -42
gn +had , 42
gn +had -ed 52
gn +had -ing -106
gn +had -ly -82
gn +had . 66
gn +had CAP -102
gn +had NUM -54
gn +had a 14
gn +had an -28
gn +had been -20
gn +had done -11
gn +had for 45
gn +had from -15
gn +had her -19
gn +had him 36
gn +had his 32
gn +had in 50
gn +had it -10
gn +had that -9
gn +had the -32
gn +had up -6
gn +had w 31
gn +had+already w -56
gn +had+been by -12
gn +had+been the 55
gn +had+been to -50
gn +had+been w 67
gn +had+ly CAP 14
gn +had+ly the 20
gn +had+ly to -5
gn +had+to to 9
gn +had+to w -14
gn +has " -56
gn +has , -54
gn +has -ed -12
gn +has -ing -19
gn +has -ly -109
gn +has -s 47
gn +has . -22
gn +has NUM -53
gn +has a -37
gn +has about 47
gn +has against -26
gn +has an 63
gn +has another -64
gn +has as -14
gn +has at 61
gn +has been 49
gn +has down -18
gn +has during -52
gn +has for 122
gn +has from -35
gn +has he 45
gn +has her 50
gn +has him 83
gn +has himself 10
gn +has his 49
gn +has in 64
gn +has it -19
gn +has its -23
gn +has itself 5
gn +has many -36
gn +has most -72
gn +has on -107
gn +has out -11
gn +has over 66
gn +has she 50
gn +has so -82
gn +has some -12
gn +has than 39
gn +has that 119
gn +has the -6
gn +has them -92
gn +has they 147
gn +has to -6
gn +has two -15
gn +has up 16
gn +has w -51
gn +has what -92
gn +has with 32
gn +has yet -12
gn +has — 76
gn +has+already -ing 65
gn +has+also -ing 21
gn +has+also CAP 34
gn +has+also a 40
gn +has+also the 55
gn +has+also to -111
gn +has+also w 7
gn +has+been -ly -36
gn +has+been -s 52
gn +has+been CAP 65
gn +has+been a -14
gn +has+been by 8
gn +has+been for 28
gn +has+been in -26
gn +has+been the -34
gn +has+been w 6
gn +has+done to 79
gn +has+ly -ing 44
gn +has+ly -s -75
gn +has+ly CAP 12
gn +has+ly a -76
gn +has+ly he 32
gn +has+ly that -53
gn +has+ly the 31
gn +has+ly to -62
gn +has+never w -18
gn +has+no to -116
gn +has+not CAP 42
gn +has+not a -88
gn +has+not the -69
gn +has+not w 42
gn +has+so -ed 47
gn +hasn’t the -48
gn +hasn’t w -21
gn +have , -6
gn +have -ed 76
gn +have -ing 31
gn +have -ly 34
gn +have -s 35
gn +have . 14
gn +have NUM -47
gn +have a 45
gn +have as -70
gn +have been -56
gn +have for -48
gn +have from 27
gn +have her -27
gn +have him 38
gn +have his 75
gn +have in -103
gn +have many -64
gn +have on -24
gn +have that -55
gn +have the -12
gn +have their 111
gn +have they 48
gn +have to 30
gn +have up -54
gn +have w 37
gn +have with 57
gn +have yet -10
gn +have+also CAP 11
gn +have+been -s -61
gn +have+been a -9
gn +have+been by 12
gn +have+been for 20
gn +have+been in -112
gn +have+been w -16
gn +have+ly CAP -20
gn +have+not+been w -7
gn +have+to w 21
gn +instead his -90
gn +is , -138
gn +is -ed -96
gn +is -ly 40
gn +is -s 88
gn +is . 87
gn +is : -36
gn +is CAP 61
gn +is NUM 37
gn +is against -11
gn +is among -8
gn +is an 69
gn +is as -14
gn +is at -12
gn +is be 35
gn +is because -62
gn +is by -31
gn +is for -59
gn +is from -69
gn +is he 35
gn +is her 47
gn +is his 74
gn +is in -43
gn +is into 39
gn +is its -51
gn +is not -20
gn +is off -41
gn +is on 26
gn +is one 73
gn +is out -86
gn +is some 55
gn +is that 10
gn +is the -48
gn +is them 135
gn +is up 60
gn +is w 28
gn +is what -28
gn +is when -19
gn +is whether -70
gn +is with 17
gn +is — -91
gn +is+already w -35
gn +is+also CAP 129
gn +is+also the -75
gn +is+also w -41
gn +is+being . -7
gn +is+ly in 80
gn +is+ly the 68
gn +is+ly to 20
gn +is+ly w 55
gn +is+ly+to for -14
gn +is+ly+to the 40
gn +is+ly+to w -80
gn +is+not that -28
gn +is+not to 93
gn +is+not w -78
gn +is+now -ing 128
gn +is+now CAP 35
gn +is+now the -50
gn +is+now w 53
gn +is+to the 70
gn +is+to w 67
gn +isn’t w -29
gn +just CAP 7
gn +just like -31
gn +just that -32
gn +just the -68
gn +just to 7
gn +last at -36
gn +later , -40
gn +later CAP -47
gn +later his -10
gn +later that 51
gn +later the 7
gn +later w 6
gn +long , -11
gn +long of -12
gn +long w 107
gn +ly " 34
gn +ly , -21
gn +ly -ed -49
gn +ly -ing 12
gn +ly -ly -51
gn +ly -s -45
gn +ly . 41
gn +ly CAP 15
gn +ly NUM 74
gn +ly a -30
gn +ly about -51
gn +ly an -66
gn +ly and -34
gn +ly as 45
gn +ly at 15
gn +ly by 20
gn +ly for -59
gn +ly from -36
gn +ly he -26
gn +ly her 92
gn +ly him 90
gn +ly his 31
gn +ly how -52
gn +ly in 27
gn +ly into -17
gn +ly is -89
gn +ly it 40
gn +ly its 43
gn +ly of 22
gn +ly on -125
gn +ly one -21
gn +ly that 30
gn +ly the 60
gn +ly they -39
gn +ly those -24
gn +ly to -87
gn +ly w -22
gn +ly with -61
gn +ly — -64
gn +ly+did w 92
gn +ly+do w -28
gn +ly+to CAP 29
gn +ly+to w 22
gn +ly+to+be by 53
gn +ly+will w -60
gn +may a -30
gn +may be -13
gn +may have -15
gn +may to -97
gn +may w -54
gn +may+be w -64
gn +might , 36
gn +might CAP -24
gn +might have -15
gn +might the 38
gn +might to -65
gn +might w -22
gn +might you -12
gn +might+be w -11
gn +more , -26
gn +more -s -50
gn +more . -34
gn +more to 47
gn +more w 120
gn +more with 71
gn +more+ly+to CAP 72
gn +most , -20
gn +most -s -129
gn +most CAP -63
gn +most and -24
gn +most w -89
gn +most+ly w 11
gn +much w -26
gn +must -ly 27
gn +must a -48
gn +must the -20
gn +must w -109
gn +never CAP 33
gn +never a -11
gn +never the -122
gn +never w 89
gn +next of -16
gn +no CAP -21
gn +no of -59
gn +no that -69
gn +no to -11
gn +no w -88
gn +not -s -23
gn +not . -68
gn +not CAP -86
gn +not that 119
gn +not the -23
gn +not to 35
gn +not w -110
gn +not+to CAP -25
gn +not+to that -69
gn +not+to the -20
gn +not+to w -13
gn +not+yet+been . -85
gn +now -ed -38
gn +now -s -92
gn +now CAP -85
gn +now him 18
gn +now that 67
gn +now the 125
gn +now to 47
gn +now w -17
gn +often -s -34
gn +often CAP 63
gn +often the -65
gn +often to -80
gn +often w 34
gn +once CAP -111
gn +once w -74
gn +rather w -36
gn +should -ing 55
gn +should -s -8
gn +should CAP -60
gn +should its -17
gn +should the -38
gn +should w -36
gn +should+be . -12
gn +should+be to -66
gn +should+be w 71
gn +so " 61
gn +so , 26
gn +so . 51
gn +so CAP -19
gn +so has -8
gn +so no -21
gn +so that -18
gn +so this -11
gn +so w -54
gn +so — -28
gn +still CAP -29
gn +still his 90
gn +still that 98
gn +still the 36
gn +still to -138
gn +still w 64
gn +still+to : -11
gn +then , -81
gn +then CAP -8
gn +then a 47
gn +then her 34
gn +then in -14
gn +then that 46
gn +then the -134
gn +then w -50
gn +then was -18
gn +thus to -17
gn +to " -44
gn +to , 46
gn +to -ed -154
gn +to -ing -22
gn +to -ly 73
gn +to -s -35
gn +to . -69
gn +to : 55
gn +to CAP -29
gn +to DAY -9
gn +to NUM 49
gn +to a -57
gn +to about -13
gn +to after 59
gn +to against 52
gn +to all -101
gn +to an 73
gn +to and 18
gn +to another -16
gn +to any -52
gn +to anyone -31
gn +to as -95
gn +to at -46
gn +to before -32
gn +to by -27
gn +to down -24
gn +to each 55
gn +to every -16
gn +to for -77
gn +to from 18
gn +to he 39
gn +to her 88
gn +to herself 66
gn +to him -70
gn +to himself -74
gn +to his -25
gn +to how 13
gn +to if 92
gn +to in -8
gn +to into -11
gn +to it -102
gn +to its -78
gn +to me 25
gn +to most -22
gn +to my -124
gn +to of 65
gn +to off 15
gn +to on -96
gn +to or -32
gn +to out -33
gn +to over -96
gn +to she -75
gn +to so 102
gn +to some -12
gn +to someone -5
gn +to that -54
gn +to the -32
gn +to their -42
gn +to them 94
gn +to themselves 85
gn +to these -18
gn +to they -52
gn +to this 12
gn +to those -58
gn +to through -5
gn +to to -57
gn +to under -11
gn +to up -62
gn +to w -27
gn +to what 26
gn +to whether 85
gn +to which -25
gn +to why -95
gn +to with -47
gn +to you -12
gn +to — 19
gn +to+be , -45
gn +to+be -ing 39
gn +to+be . 33
gn +to+be a -37
gn +to+be in -30
gn +to+be the -81
gn +to+be this -28
gn +to+be to -48
gn +to+be w -137
gn +to+get under -12
gn +to+have a -13
gn +to+have w 70
gn +to+ly -s -31
gn +to+ly CAP 40
gn +to+ly a -46
gn +to+ly the -59
gn +to+ly w -46
gn +was " 43
gn +was , -7
gn +was -ed -8
gn +was -ing 8
gn +was -ly -59
gn +was -s 67
gn +was . -167
gn +was CAP -21
gn +was DAY 21
gn +was NUM -70
gn +was a -88
gn +was after 28
gn +was an 97
gn +was and 97
gn +was as 36
gn +was at -91
gn +was by 63
gn +was from 84
gn +was get -14
gn +was his 11
gn +was in 78
gn +was into -25
gn +was it -102
gn +was of 40
gn +was off 46
gn +was on -13
gn +was one 41
gn +was out -36
gn +was over -101
gn +was so -8
gn +was than -15
gn +was that -66
gn +was to 48
gn +was up -5
gn +was w -20
gn +was when 7
gn +was with -92
gn +was+first by 80
gn +was+ly , 102
gn +was+ly . 111
gn +was+ly as 39
gn +was+ly by 87
gn +was+ly in -21
gn +was+ly the -32
gn +was+ly to 45
gn +was+ly w -111
gn +was+no w -6
gn +was+not , 133
gn +was+not by -82
gn +was+not to -50
gn +was+not w -21
gn +was+not whether -7
gn +was+to w 56
gn +were " -28
gn +were -ed 51
gn +were -ing 67
gn +were -ly -56
gn +were -s 47
gn +were . -60
gn +were CAP 154
gn +were DAY 23
gn +were a -121
gn +were and 24
gn +were by 10
gn +were during -7
gn +were for 107
gn +were in -21
gn +were of -65
gn +were on -69
gn +were that 70
gn +were the 35
gn +were to -21
gn +were w -12
gn +were with -69
gn +were — 41
gn +were+ly w -32
gn +were+not to -87
gn +will " -29
gn +will -ing 28
gn +will -ly 68
gn +will -s -49
gn +will . 28
gn +will CAP -65
gn +will NUM -39
gn +will a 74
gn +will an -33
gn +will at -52
gn +will be -28
gn +will before 12
gn +will for -79
gn +will her -104
gn +will him -42
gn +will his -60
gn +will if -30
gn +will in -11
gn +will into 77
gn +will most 39
gn +will no -77
gn +will on 39
gn +will over 61
gn +will the 6
gn +will their -64
gn +will this 58
gn +will to 77
gn +will up -19
gn +will w -6
gn +will what -12
gn +will+be . -54
gn +will+be CAP 8
gn +will+be DAY -11
gn +will+be a -7
gn +will+be at 30
gn +will+be by -114
gn +will+be in -8
gn +will+be on -7
gn +will+be the 22
gn +will+be to 79
gn +will+be w 60
gn +will+ly the 74
gn +will+not CAP -19
gn +will+not the 72
gn +will+not w -60
gn +won't w -7
gn +would " 18
gn +would -ed 52
gn +would -ing -37
gn +would -ly -23
gn +would -s 51
gn +would . 47
gn +would CAP 26
gn +would a -47
gn +would an -84
gn +would and 78
gn +would be 75
gn +would for -53
gn +would have -12
gn +would her -5
gn +would him -79
gn +would in -41
gn +would it -38
gn +would one -74
gn +would that 49
gn +would the 27
gn +would their 24
gn +would them 50
gn +would to -26
gn +would up -37
gn +would w 27
gn +would+be , -14
gn +would+be . -36
gn +would+be at -10
gn +would+be if 8
gn +would+be in -11
gn +would+be to -13
gn +would+be w -54
gn +would+do to 47
gn +would+have -s -60
gn +would+have CAP -48
gn +would+have a -51
gn +would+have the -20
gn +would+have w 38
gn +would+have+to CAP -71
gn +would+have+to w -22
gn +would+ly CAP 21
gn +would+ly the -17
gn +would+ly w -46
gn +would+not -s 52
gn +would+not CAP -66
gn +would+not the 31
gn +would+not w -55
gn +would+still NUM -13
gn +yet 's -37
gn +yet w -11
gn +’d a -18
gn +’ll the 96
gn +’ll w -6
gn +’ll+be to -22
gn +’m CAP -31
gn +’re -ing -27
gn +’re CAP 62
gn +’re to -106
gn +’re w 37
gn +’s " -79
gn +’s , 32
gn +’s -ed 35
gn +’s -ing -5
gn +’s -s -130
gn +’s . 29
gn +’s : 86
gn +’s CAP -56
gn +’s a -24
gn +’s about 29
gn +’s against 39
gn +’s and -7
gn +’s are -10
gn +’s as -127
gn +’s could -10
gn +’s for 26
gn +’s her -34
gn +’s in 52
gn +’s is -56
gn +’s of -133
gn +’s on -109
gn +’s that -41
gn +’s the 66
gn +’s w -66
gn +’s was 47
gn +’s will -13
gn +’s with -31
gn +’s — -28
gn +’s+also w -22
gn +’s+not w -27
l ! " 155
l " ' 47
l " -ing -33
l " -s 48
l " CAP 45
l " and 31
l " before -21
l " but 9
l " by -77
l " for -91
l " from 31
l " he 92
l " i 90
l " in -115
l " it 116
l " or -64
l " she 91
l " that -49
l " the -68
l " they -45
l " w -27
l " which -14
l " while 22
l " who -83
l " — -16
l # CAP -28
l ' " 49
l ' -s -41
l ' CAP 47
l ' w 48
l 's , -25
l 's -ed 34
l 's -ing 27
l 's -s 8
l 's CAP -23
l 's NUM -94
l 's a 67
l 's the 37
l 's w 68
l ( CAP 41
l ( he 66
l ( the -22
l ( w -51
l ( which 81
l ) , 127
l ) -s -48
l ) and 111
l ) w -83
l ) — -115
l + NUM -23
l , " 81
l , -ed 46
l , -ing -13
l , -s 74
l , CAP 87
l , NUM 27
l , a 51
l , about -17
l , after -24
l , all -70
l , although 72
l , an -10
l , and 27
l , another 98
l , as -6
l , because -27
l , before 113
l , but 16
l , by 70
l , despite 74
l , for 70
l , from 24
l , he 120
l , her -72
l , his -60
l , i 37
l , if 63
l , in 25
l , it 36
l , many 55
l , one 114
l , or 26
l , others 157
l , she 98
l , since -51
l , some 101
l , that -19
l , the 42
l , their 16
l , they 169
l , this 57
l , those -18
l , though -17
l , w 44
l , we 68
l , what -14
l , when -99
l , where -41
l , whether 69
l , which 26
l , while 153
l , who 42
l , whose -31
l , with 90
l , without -24
l , you -50
l -ed " -79
l -ed , -21
l -ed -ed -28
l -ed -s 18
l -ed ; -55
l -ed CAP -59
l -ed DAY 122
l -ed NUM -6
l -ed a -88
l -ed about -31
l -ed after 36
l -ed against -31
l -ed an -10
l -ed and -67
l -ed another -10
l -ed any -50
l -ed as -42
l -ed at -21
l -ed because -12
l -ed but -49
l -ed by -45
l -ed for 31
l -ed from 72
l -ed he -49
l -ed her -135
l -ed him -19
l -ed his -125
l -ed how -33
l -ed i -66
l -ed in 74
l -ed into -82
l -ed it 34
l -ed its -82
l -ed me -43
l -ed on -50
l -ed or -78
l -ed out -21
l -ed over -55
l -ed several -26
l -ed she -42
l -ed that -145
l -ed the -29
l -ed their 37
l -ed them -6
l -ed they -123
l -ed this -53
l -ed those 37
l -ed up -65
l -ed what 89
l -ed when -7
l -ed while 42
l -ed with -76
l -ing " 32
l -ing , -50
l -ing -ed -47
l -ing -ing -42
l -ing -s -24
l -ing CAP -63
l -ing NUM -32
l -ing a 51
l -ing about -7
l -ing against -49
l -ing an -47
l -ing and -24
l -ing as -12
l -ing but -88
l -ing by -107
l -ing for 17
l -ing from 44
l -ing he -91
l -ing her -34
l -ing him -22
l -ing his -82
l -ing in -102
l -ing into -17
l -ing it -112
l -ing its -61
l -ing of -74
l -ing on -33
l -ing or -43
l -ing over -57
l -ing several 32
l -ing she -45
l -ing some 36
l -ing that 17
l -ing the -59
l -ing their -84
l -ing them 22
l -ing they -23
l -ing up -71
l -ing w 24
l -ing what -64
l -ing whether -34
l -ing with -26
l -ing — 52
l -ly , 42
l -ly -ed -102
l -ly -ing -88
l -ly CAP 6
l -ly NUM -50
l -ly a 86
l -ly and 26
l -ly by -57
l -ly he 50
l -ly her -62
l -ly in 70
l -ly of -15
l -ly on -23
l -ly one -89
l -ly than -6
l -ly the -43
l -ly what -62
l -ly when 128
l -ly who -24
l -ly — -38
l -s " -96
l -s ' 7
l -s ( -123
l -s ) -31
l -s , 21
l -s -ed 58
l -s -ing -13
l -s -s -8
l -s / -34
l -s : 43
l -s DAY 93
l -s NUM -27
l -s a -127
l -s about -55
l -s after -18
l -s an -33
l -s as -25
l -s at -39
l -s before -30
l -s but 29
l -s by 16
l -s for -53
l -s from -131
l -s he -142
l -s her 37
l -s his -70
l -s how -38
l -s into -32
l -s it -121
l -s its -8
l -s like -18
l -s near -20
l -s of -85
l -s on -90
l -s one -91
l -s or -101
l -s she -41
l -s since -85
l -s some -94
l -s that -14
l -s the -10
l -s their 34
l -s themselves 72
l -s they -42
l -s those -18
l -s under 39
l -s w -23
l -s when -36
l -s where -12
l -s while -117
l -s who 18
l -s whose 65
l -s with 67
l -s — 29
l . ) 52
l . , 66
l . CAP 30
l . NUM -34
l . w -44
l / CAP 96
l / NUM -8
l : CAP -75
l : NUM 24
l : a 26
l : he 81
l : i -132
l : it 20
l : the -31
l : w -20
l : you 8
l ; CAP -52
l ; and 100
l ; he -44
l ; it -5
l ; she 104
l ; the 8
l ; w -67
l < / -31
l > < -24
l ? " 125
l ?sym w 23
l @ CAP -10
l CAP " -48
l CAP ' -47
l CAP ( -23
l CAP ) 33
l CAP , 7
l CAP -ed -60
l CAP -ing 97
l CAP -s 34
l CAP . -23
l CAP : -114
l CAP ; 8
l CAP CAP 12
l CAP DAY -15
l CAP NUM 45
l CAP a 48
l CAP about -38
l CAP after 18
l CAP all 25
l CAP an -42
l CAP and 29
l CAP as 28
l CAP before 19
l CAP both 36
l CAP but -21
l CAP by -37
l CAP for -64
l CAP from -72
l CAP he -31
l CAP herself 50
l CAP himself 49
l CAP i 75
l CAP if -23
l CAP it 30
l CAP on 33
l CAP or 16
l CAP she -47
l CAP since -10
l CAP some 8
l CAP than 7
l CAP that -25
l CAP the 47
l CAP their -39
l CAP they 16
l CAP those 7
l CAP w 46
l CAP when -39
l CAP which -67
l CAP while -111
l CAP who -94
l CAP with 31
l CAP without 23
l CAP — 7
l DAY 's 24
l DAY , 94
l DAY -ing 118
l DAY and 11
l DAY by 62
l DAY he 24
l DAY that -29
l DAY w -18
l DAY when 95
l NUM " 35
l NUM , 64
l NUM -ed -71
l NUM -s 10
l NUM CAP -51
l NUM a -46
l NUM after 26
l NUM and -35
l NUM but -20
l NUM by -80
l NUM for -6
l NUM in 19
l NUM she -29
l NUM that 44
l NUM w 15
l NUM who 37
l NUM — -114
l ^ ( -65
l ^ < -53
l ^ CAP 21
l ^ ^ -9
l ^ a -35
l ^ after 22
l ^ although -59
l ^ an -16
l ^ and -15
l ^ another 46
l ^ any -42
l ^ as 22
l ^ both -49
l ^ by 43
l ^ each -9
l ^ from 20
l ^ he 64
l ^ her 31
l ^ his 57
l ^ if -78
l ^ it 7
l ^ its 48
l ^ many -12
l ^ one -72
l ^ other 19
l ^ others -75
l ^ several -33
l ^ she 102
l ^ since 11
l ^ some 5
l ^ such -46
l ^ that 10
l ^ the -59
l ^ their 58
l ^ these -16
l ^ they 33
l ^ this 14
l ^ those -25
l ^ though -30
l ^ we 65
l ^ what -57
l ^ while 31
l ^ why 60
l ^ with -52
l ^ you 78
l a -ed 40
l a -ing 5
l a -s -34
l a CAP -84
l a NUM -144
l a few -72
l a w -26
l about -s 55
l about CAP -78
l about NUM 79
l about a -41
l about her -97
l about his -141
l about the -44
l about w -39
l across w -7
l after -ing -29
l after -s 61
l after a -63
l after he 38
l after his -24
l after it 192
l after she -43
l after the 20
l after they -96
l after w -63
l against -s -21
l against CAP -61
l against a -68
l against the -57
l against w -52
l all , -55
l all -s -41
l all NUM 87
l all but 19
l all five 10
l all the 43
l all w -71
l although CAP 56
l although he 59
l although it -5
l although she 70
l although they 46
l although w 80
l among CAP -81
l among the 63
l among those 67
l an -ed -83
l an -ing -29
l an -s -55
l an CAP -99
l and , -7
l and -ed -34
l and -ing -106
l and -s 35
l and CAP -10
l and NUM -41
l and a -33
l and another 62
l and both 111
l and for -23
l and he 76
l and her 33
l and his 38
l and how -31
l and i -30
l and in -20
l and other -21
l and others -27
l and she -6
l and some -28
l and that -8
l and the -44
l and their -13
l and they 53
l and those -15
l and w -96
l and we 22
l and what -17
l and when 10
l and which 76
l and who 173
l and you 8
l another CAP 68
l another w -65
l any -ing -44
l any CAP -53
l any other -6
l any w -74
l anyone who -130
l are -ed 16
l are -ing -35
l are -s -78
l are about 69
l are few -30
l are in -26
l are the 46
l are w -105
l are you 109
l around a -7
l around the -38
l around w -20
l as -ed 130
l as -ing -17
l as -s 33
l as CAP 27
l as a -42
l as an -22
l as he 43
l as his 42
l as i 54
l as if 37
l as it -106
l as she -15
l as the 67
l as they 41
l as w 35
l as we -66
l at -ing -44
l at -s -132
l at CAP 73
l at a -46
l at any -8
l at every -6
l at his -87
l at one -91
l at that -8
l at this -43
l at w -89
l be -ed 62
l be -ing -82
l be CAP -63
l be a 72
l be in -28
l be the 12
l be w -68
l because -s -88
l because CAP 20
l because he -13
l because i -8
l because it 44
l because of 64
l because she 8
l because the -22
l because they 42
l because w -45
l because we 77
l been -ed 15
l been -ing -35
l been -s -53
l been a 168
l been an 73
l been the -13
l been w -93
l before , 27
l before -ing -11
l before -s -83
l before CAP -100
l before a -11
l before he -56
l before it 76
l before she 115
l before the 36
l before they 52
l before you -31
l being -ed -32
l being w -11
l between the -18
l both -s 20
l both CAP -76
l both w -99
l but , -75
l but -ed -42
l but -ing -29
l but -s 105
l but CAP 20
l but a -13
l but he 183
l but her 22
l but his -110
l but i 23
l but in 14
l but it 81
l but she 84
l but that 12
l but the 37
l but they 34
l but those -14
l but w -105
l but when -27
l but you -93
l by -ing -86
l by -s -28
l by CAP -31
l by NUM -57
l by a -40
l by an -50
l by her 60
l by his 29
l by the -68
l by w -85
l can w -50
l can't w -36
l despite -ing 58
l despite the -116
l despite w -58
l did he 61
l did w -99
l didn't w -56
l didn’t w -69
l do a -23
l do w -46
l do you 35
l does CAP 96
l does w -9
l doesn't w -27
l doesn’t w -9
l don't w 20
l don’t w -22
l down , 25
l down his 38
l down the -45
l dozens of -52
l during a -40
l during his 50
l during the -57
l during w -9
l each w 116
l eight -s -26
l every CAP -92
l every w -37
l few -s 13
l few w -47
l five -s -19
l for -ing 26
l for -s -87
l for CAP -73
l for a -142
l for an -28
l for both 56
l for her -66
l for him 108
l for his 34
l for its -11
l for the -85
l for their -60
l for this -9
l for those -46
l for w -38
l for what 57
l four -s -26
l four CAP 63
l four w 45
l from -ing -59
l from -s 11
l from CAP -83
l from a -83
l from her 36
l from his 70
l from its 69
l from the -123
l from w -34
l get a -16
l get the -12
l get their -53
l get w -31
l got a -23
l had -ed -98
l had -ing -23
l had -s -30
l had CAP 68
l had a -32
l had the 114
l had their -76
l had they -19
l had w -144
l has -ed -17
l has a 71
l has since 101
l has the 125
l has w -29
l have -ed -85
l have -s -35
l have a 103
l have all 90
l have any 54
l have both 77
l have since 6
l have the -82
l have w -175
l have you 28
l he 'd -41
l he 'll -40
l he 's 76
l he -ed -17
l he -s -150
l he CAP 76
l he w -71
l her , -63
l her -ed 75
l her -ing -6
l her -s 18
l her CAP 106
l her from -44
l her w 31
l him , 34
l him and 44
l him by 115
l him for 39
l him from -15
l him in -10
l himself , 36
l his -ed 39
l his -ing 29
l his -s 26
l his CAP 57
l his NUM 11
l his w 48
l how -s -104
l how CAP -55
l how he -112
l how it -6
l how many -60
l how she -52
l how they -101
l how w -29
l how we -66
l i 'd 75
l i 'm -37
l i 've -52
l i -ed -27
l i w -54
l if -ing -24
l if -s -48
l if CAP -31
l if he -159
l if it -163
l if she -61
l if that -10
l if the -84
l if they -88
l if w -84
l if we 79
l if you 31
l in , -72
l in -ing -39
l in -s 21
l in CAP 42
l in NUM 61
l in a -28
l in an 41
l in and -72
l in another -27
l in each -8
l in five 54
l in her 20
l in his 32
l in its -69
l in my 166
l in on -28
l in one -5
l in other -18
l in some -17
l in such -6
l in that -27
l in the 64
l in their 144
l in this -50
l in three 30
l in w 67
l in what 62
l into " -19
l into a -77
l into the 62
l into w 58
l is , 167
l is -ed -113
l is -ing -44
l is -s 5
l is a 18
l is about -60
l is an 77
l is as -21
l is in -38
l is one 64
l is that -17
l is the 64
l is under 80
l is w -112
l is what -6
l it 's -65
l it -ed -21
l it -s -55
l it w 50
l its -ing -68
l its -s -77
l its CAP -47
l its w -79
l like CAP -83
l like a -22
l like the -42
l like w -61
l many CAP 95
l many w 48
l may or -56
l may w -44
l might w -40
l most -ed -21
l most -ing 34
l most -s 71
l most CAP -8
l most w 9
l my w 32
l near w -56
l neither w 60
l never before 14
l never w 45
l nine w -9
l no -ed -14
l no -s -53
l no one 110
l nor CAP -64
l not -ed 12
l not -ing -21
l not a -33
l not in -10
l not the -39
l not w -40
l of -ed -19
l of -ing -21
l of -s -22
l of CAP 13
l of NUM -110
l of a -96
l of an -78
l of her -17
l of him -40
l of his -34
l of how -7
l of it -99
l of its -83
l of that -45
l of the -55
l of their -91
l of them 31
l of these -40
l of this -32
l of those -56
l of two -6
l of w 6
l of which -29
l of whom 7
l of you -19
l off CAP -35
l off on -47
l off the -22
l off w -19
l on , -13
l on -ed -23
l on -ing -7
l on -s 44
l on CAP -63
l on DAY 6
l on a 17
l on an -13
l on both -22
l on her -19
l on his -96
l on how 53
l on its 25
l on one -8
l on that -6
l on the -56
l on their -100
l on this -30
l on those -12
l on w -31
l on what -17
l on whether -6
l once the -6
l one -ed 33
l one -ing 35
l one CAP 16
l one that 7
l one w 33
l one who -94
l or -ed -19
l or -ing -25
l or -s 34
l or CAP -16
l or a -7
l or w 47
l other -s 51
l other CAP 42
l other w -12
l others , 24
l others who -51
l our -s -64
l our CAP 60
l our w -13
l out , -116
l out CAP -59
l out and -72
l out his -42
l out in -134
l out of -72
l out the -32
l out w -12
l over CAP -30
l over NUM 46
l over a -22
l over her 68
l over his 46
l over how -24
l over the -78
l over w -55
l over what -94
l over whether -11
l several -s -29
l several w -26
l she 'd -97
l she 's 51
l she -ed -60
l she -s -57
l she w -115
l should they 43
l should w -64
l since CAP 122
l since he 51
l since his 70
l since she 95
l since the 67
l since w -7
l six -s -7
l so , -44
l so as -6
l so he -56
l so i 76
l so it 58
l so they 82
l so w -148
l so why -58
l some -ing -13
l some -s 119
l some CAP 119
l some w 81
l some who 38
l someone who 74
l such a -23
l such w -10
l than -ing -40
l than NUM -32
l than it 56
l than the 22
l than they -86
l than w -14
l that , -119
l that -ed 43
l that -ing 101
l that -s -112
l that CAP -148
l that NUM -23
l that a 43
l that any -6
l that by 40
l that he -167
l that her -79
l that his -127
l that i 9
l that if -6
l that it -137
l that she -192
l that the -112
l that their -11
l that they -129
l that w -7
l that we 93
l that you -82
l the -ed -135
l the -ing -87
l the -s 26
l the CAP -51
l the DAY -31
l the NUM -81
l the four -17
l the one -58
l the other 24
l the three 13
l the two 12
l the w 45
l their -ed -20
l their -ing -13
l their -s 33
l their w -47
l them , -87
l them and -47
l these -s 26
l these CAP -27
l these NUM -6
l these w -74
l they 'll -11
l they 're 28
l they 've 72
l they -ed -55
l they all 13
l they w -92
l this -ing 29
l this -s -21
l this CAP -22
l those -ed 161
l those -s -69
l those CAP -31
l those that -51
l those three 28
l those two -6
l those w -9
l those who -33
l though , 38
l though -s -56
l though CAP 48
l though he 89
l though it -72
l though she 23
l though they 103
l three -s -79
l three w -77
l through CAP -45
l through the -40
l through w -8
l to , -22
l to -ed -22
l to -ing -35
l to -s -43
l to CAP -9
l to NUM 28
l to a -41
l to an -32
l to her 49
l to his -21
l to other -6
l to the 31
l to this -49
l to w -86
l two -s -63
l two CAP 47
l two w -56
l under -ing -6
l under CAP 27
l under the 8
l under w 18
l unless CAP -52
l until CAP -154
l until he -34
l until the -61
l up about -45
l up and 58
l up by -33
l up his 15
l up the -80
l up their -20
l up w -29
l upon the -14
l w " -172
l w 's -42
l w ( -57
l w ) 18
l w , 14
l w -ed 44
l w -ing 10
l w -s -7
l w . -20
l w : 22
l w ; -9
l w CAP -69
l w DAY -38
l w NUM -48
l w a -90
l w about -58
l w after -33
l w against 25
l w an -19
l w and -17
l w another -44
l w any -44
l w anyone -25
l w around -61
l w as 24
l w at -83
l w because 48
l w before 8
l w between 31
l w beyond -27
l w both 31
l w but -7
l w by -8
l w despite 112
l w everyone -25
l w for -29
l w four -13
l w from -36
l w he -160
l w her 19
l w herself -60
l w him -71
l w himself 49
l w his -126
l w how -8
l w i -159
l w if -73
l w in -101
l w into -80
l w it -113
l w its 48
l w itself 47
l w like -6
l w many -98
l w me 87
l w my -81
l w of -6
l w off -70
l w on -28
l w one -15
l w or -37
l w out -49
l w over 78
l w several -31
l w she -129
l w since -44
l w six -23
l w some -7
l w such -19
l w than 5
l w that -12
l w the -88
l w their -68
l w these -19
l w they -155
l w this -36
l w those 14
l w though 62
l w three -7
l w two -43
l w under -32
l w up -33
l w us 62
l w w 17
l w we -169
l w what -70
l w when 38
l w which -135
l w while 23
l w who -39
l w whose 44
l w without 16
l w you -55
l w — 74
l was -ed 23
l was -ing -14
l was CAP 137
l was a 51
l was an 43
l was his -11
l was in -54
l was the -24
l was w 27
l we 'll 49
l we 're 40
l we 've -22
l we -ed -86
l we CAP 77
l we all -83
l we w -73
l were -ed -60
l were -ing -59
l were -s 31
l were CAP 95
l were a -8
l were the 53
l were w -66
l what 's -50
l what -s 42
l what CAP -46
l what he -184
l what it 58
l what she -137
l what some 33
l what that -20
l what the -18
l what they -91
l what we -19
l what you -49
l when -ed -8
l when -s -30
l when CAP -10
l when he -14
l when i 56
l when it -19
l when she -107
l when the 44
l when they -62
l when w 54
l when we 95
l when you -28
l where -s 68
l where CAP -155
l where a -39
l where it 80
l where she 71
l where the -48
l where they -28
l where w 14
l whether -s -92
l whether CAP -49
l whether he -126
l whether his -47
l whether it -89
l whether or -18
l whether she -112
l whether that -8
l whether the -14
l whether they -63
l which -ed 81
l which -s 52
l which CAP -22
l which he 137
l which i 62
l which she -17
l which they 79
l which w -39
l while -ing -60
l while -s 9
l while CAP 75
l while he 60
l while it -13
l while the -25
l while w -38
l who 's 45
l who -ed -108
l who -s -17
l who he 160
l who they -47
l who w -89
l whom -s -29
l whom CAP 40
l whom he -90
l whom they 59
l whose -s 85
l whose w 20
l why CAP 35
l why he -122
l why she 16
l why they -89
l will CAP -8
l will w -132
l with -s 50
l with CAP 13
l with NUM -9
l with a -55
l with her 50
l with his 178
l with one -36
l with that -18
l with the 27
l with their -26
l with w -36
l within -ing -28
l within the -12
l without a -41
l would -ed -8
l would -ing -9
l would like 42
l would w -104
l yet CAP 90
l you 're -27
l you -ed -8
l you w -78
l your w 105
l — -ed -56
l — -ing -6
l — -s -97
l — CAP 5
l — NUM -30
l — a -32
l — although -41
l — an -66
l — and 34
l — as 25
l — but 63
l — he 92
l — i 71
l — if -17
l — in -27
l — it 16
l — or 109
l — she 95
l — that -63
l — the -48
l — though -13
l — w 34
l — which -22
l — while -65
l — who 94
l — you -58
l ’re -ing -9
l ’s -ed -100
l ’s -ing 117
l ’s -s 44
l ’s CAP -7
l ’s NUM -20
l ’s a -6
l ’s all -28
l ’s the 18
l ’s w -11
ln " " 12
ln " , -9
ln " -ed -26
ln " -ing 99
ln " -s -33
ln " . 24
ln " CAP 16
ln " _ -44
ln " a 62
ln " an 36
ln " and -35
ln " another 35
ln " by 27
ln " for -114
ln " he -31
ln " her 100
ln " him -21
ln " his 71
ln " in -84
ln " on -83
ln " one 45
ln " that 58
ln " the 41
ln " to 6
ln " w 34
ln ' , -19
ln ' -s -52
ln ' . -31
ln ' CAP -18
ln ' and -7
ln ' are -7
ln ' for -37
ln ' is 69
ln ' on -20
ln ' that 60
ln ' the 14
ln ' to -54
ln ' w 24
ln ' would -12
ln 'd a 5
ln 'd w -23
ln 're . -52
ln 're w -39
ln 's " 100
ln 's , -81
ln 's -ed -35
ln 's -ing -77
ln 's -ly -51
ln 's -s -26
ln 's . -8
ln 's CAP 35
ln 's DAY 12
ln 's a -35
ln 's about 28
ln 's against -67
ln 's an 13
ln 's and 41
ln 's as -42
ln 's at -59
ln 's by -57
ln 's could -9
ln 's for 64
ln 's from -46
ln 's has -53
ln 's have -21
ln 's he -29
ln 's her 60
ln 's him -5
ln 's his -38
ln 's in -13
ln 's is -96
ln 's may -13
ln 's not -16
ln 's of 39
ln 's on 6
ln 's the 10
ln 's to 17
ln 's was 69
ln 's were -8
ln 's will -26
ln 's with -36
ln 's would 33
ln 's — 97
ln 've w 27
ln ( ) -48
ln ( , -46
ln ( CAP 49
ln ( by -24
ln ( w -23
ln ) , -35
ln ) -ing 83
ln ) -s 102
ln ) . -6
ln ) CAP 23
ln ) a -19
ln ) he 36
ln ) his -67
ln ) in -78
ln ) it -70
ln ) that 32
ln ) they -62
ln ) to 51
ln , " -17
ln , 's -48
ln , -ed 29
ln , -ing 57
ln , -ly -17
ln , -s 9
ln , . -13
ln , : -40
ln , ? 29
ln , CAP 50
ln , DAY -79
ln , NUM -68
ln , a -14
ln , about 44
ln , after 7
ln , all 6
ln , among -32
ln , an -60
ln , and -102
ln , another 44
ln , any 93
ln , are 40
ln , at 34
ln , be -35
ln , both 27
ln , by -54
ln , could -14
ln , down 48
ln , every -20
ln , everyone -76
ln , for -73
ln , from 33
ln , get 62
ln , gets -8
ln , half -6
ln , has -35
ln , have 62
ln , he 74
ln , her 13
ln , herself 76
ln , him 40
ln , himself 77
ln , his 22
ln , how -174
ln , in 17
ln , into -64
ln , is -107
ln , it 50
ln , its -12
ln , like 29
ln , many -33
ln , me -31
ln , must -11
ln , no 66
ln , not 54
ln , of 25
ln , off -88
ln , on 52
ln , one 49
ln , or 23
ln , out 7
ln , over 55
ln , several 28
ln , she 36
ln , some -35
ln , such -31
ln , that 46
ln , the 13
ln , their 18
ln , them 8
ln , they 82
ln , those -33
ln , three -11
ln , through 17
ln , to 42
ln , two 7
ln , up 28
ln , w 29
ln , was -45
ln , wasn't -12
ln , were 58
ln , what -106
ln , when 9
ln , whether 31
ln , why 119
ln , will -32
ln , with -117
ln , would 50
ln , yet -6
ln , — 46
ln -ed " -25
ln -ed , -105
ln -ed -ed -33
ln -ed -ing 28
ln -ed -ly 51
ln -ed . -16
ln -ed : 63
ln -ed CAP -52
ln -ed DAY -8
ln -ed NUM 67
ln -ed a -135
ln -ed about 62
ln -ed against 82
ln -ed all -12
ln -ed among 20
ln -ed an -92
ln -ed and -55
ln -ed any -24
ln -ed as -29
ln -ed at -12
ln -ed because -13
ln -ed by 14
ln -ed every -5
ln -ed for 127
ln -ed from 41
ln -ed he -49
ln -ed her -74
ln -ed him -66
ln -ed his -19
ln -ed how 89
ln -ed if -13
ln -ed in -69
ln -ed is 58
ln -ed it -43
ln -ed its -43
ln -ed me 60
ln -ed of -56
ln -ed on -48
ln -ed out -8
ln -ed over 21
ln -ed some 16
ln -ed that -101
ln -ed the -34
ln -ed their -12
ln -ed them -36
ln -ed this 31
ln -ed to -87
ln -ed up -9
ln -ed w -52
ln -ed what 6
ln -ed whether -62
ln -ed with -57
ln -ed would -7
ln -ed — 82
ln -ing " -38
ln -ing , -88
ln -ing -ed -95
ln -ing -ing -21
ln -ing -ly -9
ln -ing -s -140
ln -ing . -36
ln -ing : -19
ln -ing NUM -26
ln -ing a 8
ln -ing about -45
ln -ing after -7
ln -ing against 41
ln -ing among -60
ln -ing an -7
ln -ing and -19
ln -ing as -60
ln -ing at 85
ln -ing between -8
ln -ing for -9
ln -ing from 54
ln -ing he -15
ln -ing her -82
ln -ing him -64
ln -ing his -105
ln -ing how 112
ln -ing is 13
ln -ing it -16
ln -ing of -36
ln -ing on 26
ln -ing out -10
ln -ing she 75
ln -ing such -8
ln -ing that 15
ln -ing the -61
ln -ing their -73
ln -ing this -19
ln -ing to 16
ln -ing two -29
ln -ing up -5
ln -ing w 39
ln -ing was -78
ln -ing whether 40
ln -ing why 48
ln -ing with 48
ln -ing — -32
ln -s " -54
ln -s 's 81
ln -s , 40
ln -s -ing 37
ln -s -ly 83
ln -s -s 28
ln -s . 34
ln -s : -119
ln -s CAP 18
ln -s DAY 26
ln -s NUM -73
ln -s a 10
ln -s about -49
ln -s across -20
ln -s after 79
ln -s against -19
ln -s all 16
ln -s along -52
ln -s among 8
ln -s an -7
ln -s and -26
ln -s another 12
ln -s any 28
ln -s are -18
ln -s around -29
ln -s as -77
ln -s at 24
ln -s be -25
ln -s because -47
ln -s before -81
ln -s behind -10
ln -s between -106
ln -s beyond -25
ln -s both 29
ln -s by -13
ln -s can -5
ln -s could 65
ln -s down -23
ln -s during -41
ln -s each 70
ln -s every -12
ln -s for 15
ln -s from -86
ln -s has -31
ln -s have -45
ln -s he 20
ln -s him 46
ln -s his -21
ln -s how 55
ln -s if 44
ln -s in -77
ln -s into -87
ln -s is 68
ln -s it 47
ln -s its -86
ln -s like 65
ln -s many 63
ln -s no -15
ln -s not -62
ln -s of 11
ln -s off -21
ln -s on 28
ln -s one 68
ln -s out -130
ln -s outside -36
ln -s over -80
ln -s she -21
ln -s since 34
ln -s so -72
ln -s some 83
ln -s such 33
ln -s than -70
ln -s that 29
ln -s the -25
ln -s their -51
ln -s them -20
ln -s themselves 13
ln -s this 26
ln -s those -65
ln -s through 34
ln -s to -52
ln -s toward -24
ln -s two -31
ln -s under -28
ln -s until -38
ln -s up -125
ln -s w 16
ln -s was -7
ln -s were 52
ln -s what 91
ln -s when -79
ln -s whether 29
ln -s which 70
ln -s who 64
ln -s why -57
ln -s will -29
ln -s with -84
ln -s without -24
ln -s would -55
ln . . -8
ln . / -13
ln . w -42
ln / / -34
ln / > -31
ln : ; -17
ln : the -36
ln : w -114
ln ; CAP 16
ln ; by -100
ln ; w 75
ln < / -28
ln < w -53
ln CAP # -43
ln CAP $ -79
ln CAP 's -15
ln CAP ) 92
ln CAP , 32
ln CAP -ing 8
ln CAP -ly -25
ln CAP -s -31
ln CAP . 60
ln CAP : 13
ln CAP ? -26
ln CAP CAP 22
ln CAP DAY 75
ln CAP NUM -62
ln CAP a -26
ln CAP about 9
ln CAP after -20
ln CAP against -59
ln CAP all 39
ln CAP among 9
ln CAP an -31
ln CAP and -27
ln CAP another -44
ln CAP any -23
ln CAP anyone 57
ln CAP are -35
ln CAP around -59
ln CAP as -76
ln CAP at -29
ln CAP be 6
ln CAP because -53
ln CAP been -18
ln CAP before 35
ln CAP behind -21
ln CAP being -19
ln CAP below -11
ln CAP between 15
ln CAP both -32
ln CAP but 76
ln CAP by -52
ln CAP could 33
ln CAP do 67
ln CAP down -144
ln CAP during -6
ln CAP for -46
ln CAP from -108
ln CAP get 62
ln CAP getting -83
ln CAP has -87
ln CAP have -83
ln CAP having 117
ln CAP he 37
ln CAP her -27
ln CAP herself -48
ln CAP him 32
ln CAP himself -36
ln CAP his -16
ln CAP how 37
ln CAP if 29
ln CAP in 28
ln CAP is -30
ln CAP it -40
ln CAP its -69
ln CAP itself 20
ln CAP me 18
ln CAP most 70
ln CAP no -12
ln CAP not 44
ln CAP of 30
ln CAP off -73
ln CAP on -5
ln CAP one -35
ln CAP or -75
ln CAP other 29
ln CAP out -138
ln CAP over 20
ln CAP several -31
ln CAP she 31
ln CAP should -39
ln CAP since 13
ln CAP some 91
ln CAP such -16
ln CAP than 8
ln CAP that 46
ln CAP their -54
ln CAP them -11
ln CAP these 70
ln CAP they -29
ln CAP this 109
ln CAP those 64
ln CAP three 61
ln CAP through -9
ln CAP to 19
ln CAP toward -6
ln CAP two -20
ln CAP us -61
ln CAP w 21
ln CAP was -131
ln CAP were -46
ln CAP what 85
ln CAP when -37
ln CAP whether 77
ln CAP which 87
ln CAP while 46
ln CAP who 47
ln CAP why -31
ln CAP will 96
ln CAP without 54
ln CAP would -105
ln CAP yet -27
ln CAP — -42
ln DAY , -83
ln DAY -ing -68
ln DAY -ly 132
ln DAY -s 23
ln DAY . -9
ln DAY CAP 62
ln DAY a -39
ln DAY an 94
ln DAY as 38
ln DAY his -70
ln DAY in -43
ln DAY of -61
ln DAY that 11
ln DAY the -72
ln DAY they 78
ln DAY to 35
ln DAY w -19
ln NUM ( -9
ln NUM , 35
ln NUM -ed -41
ln NUM -ing -39
ln NUM -ly -27
ln NUM -s -109
ln NUM . -85
ln NUM : 28
ln NUM CAP 12
ln NUM a 7
ln NUM among 61
ln NUM and -7
ln NUM at -14
ln NUM by -112
ln NUM for -42
ln NUM from -34
ln NUM he -68
ln NUM in -26
ln NUM of -66
ln NUM on -18
ln NUM over -56
ln NUM that -81
ln NUM the 43
ln NUM they 65
ln NUM to -14
ln NUM w -106
ln NUM with -7
ln ^ " 98
ln ^ 's 29
ln ^ , -61
ln ^ -ed 15
ln ^ -ing 38
ln ^ -ly -82
ln ^ -s -18
ln ^ . -67
ln ^ : -148
ln ^ CAP 8
ln ^ DAY 14
ln ^ NUM -86
ln ^ about -88
ln ^ all 72
ln ^ an 48
ln ^ and -14
ln ^ are -54
ln ^ as -21
ln ^ at 37
ln ^ been -15
ln ^ between -18
ln ^ by 61
ln ^ could -9
ln ^ did -19
ln ^ didn't -44
ln ^ didn’t -6
ln ^ doesn't 67
ln ^ doesn’t -11
ln ^ everyone -6
ln ^ for -18
ln ^ from -91
ln ^ has 128
ln ^ have 79
ln ^ her -36
ln ^ him -53
ln ^ his -22
ln ^ how -10
ln ^ if 131
ln ^ in -32
ln ^ into -20
ln ^ is -79
ln ^ it -69
ln ^ me -54
ln ^ never 75
ln ^ no -51
ln ^ not -97
ln ^ of -69
ln ^ on 88
ln ^ one -34
ln ^ other -54
ln ^ out -46
ln ^ so -43
ln ^ some -8
ln ^ that 97
ln ^ the 39
ln ^ this -13
ln ^ to -80
ln ^ up -9
ln ^ was 61
ln ^ wasn't -8
ln ^ were -40
ln ^ what -104
ln ^ why 79
ln ^ will -12
ln ^ with -22
ln ^ would -58
ln ^ ’s -17
ln a " -93
ln a 's -9
ln a -ed 33
ln a -ing 42
ln a -ly -77
ln a -s -28
ln a . -111
ln a : -10
ln a CAP -107
ln a DAY -45
ln a NUM -85
ln a a 23
ln a about 12
ln a after -24
ln a among -37
ln a and -59
ln a as -20
ln a at -82
ln a by 94
ln a for 22
ln a from -116
ln a he 24
ln a her 60
ln a his 57
ln a how -27
ln a in 135
ln a is 82
ln a not 8
ln a of -79
ln a on 54
ln a one -29
ln a over -39
ln a that -46
ln a the -85
ln a they 43
ln a this -57
ln a to 25
ln a w -34
ln a was -16
ln a what 38
ln a where 18
ln a whether -31
ln a with 7
ln a — -13
ln about -ing -17
ln about -s -12
ln about CAP -30
ln about a 64
ln about and -9
ln about in -5
ln about that -13
ln about the 33
ln about to -21
ln about w -36
ln after -ed -42
ln after -s -30
ln after CAP -74
ln after a 44
ln after by 61
ln after his 43
ln after that 15
ln after the -72
ln after to -71
ln after w 38
ln against w -118
ln all , -71
ln all -s -37
ln all of -46
ln all the 70
ln all to -56
ln all w -78
ln all with 24
ln although 's -48
ln although w -85
ln an , 64
ln an -ed -81
ln an -ing -39
ln an -s 60
ln an . -12
ln an CAP -124
ln an NUM -22
ln an for -26
ln an from 41
ln an he -34
ln an in -52
ln an of -68
ln an on -28
ln an that 44
ln an to 13
ln an w -47
ln an with 35
ln and " 64
ln and 's -135
ln and ) -37
ln and , -10
ln and -ed 132
ln and -ing 9
ln and -s 20
ln and . -49
ln and : -12
ln and CAP -15
ln and NUM -52
ln and a -42
ln and about -30
ln and all -21
ln and an -18
ln and and -46
ln and another -46
ln and any 31
ln and around -54
ln and as 12
ln and be -8
ln and do -16
ln and for -106
ln and from -119
ln and has -11
ln and have -6
ln and her 41
ln and him 45
ln and himself 15
ln and his 40
ln and how 88
ln and in -36
ln and into -12
ln and its -45
ln and like 53
ln and me -116
ln and no -21
ln and of -116
ln and on -157
ln and one -55
ln and others -12
ln and she -45
ln and some 71
ln and that 123
ln and the 51
ln and their 81
ln and them 35
ln and they 38
ln and to 24
ln and up -51
ln and was -11
ln and were -21
ln and what 55
ln and whether 81
ln and who -55
ln and why -68
ln and will -7
ln and with 24
ln and — -71
ln another , -77
ln another . -24
ln another the 35
ln another w 48
ln any , -31
ln any -ing -19
ln any -s -21
ln any . -6
ln any from -30
ln any that 32
ln any w -38
ln anyone . -59
ln as , 59
ln as -ed 76
ln as -ly -21
ln as -s -54
ln as . -25
ln as : 12
ln as CAP 66
ln as a -34
ln as as -47
ln as by 61
ln as for -15
ln as has -6
ln as in -58
ln as that 18
ln as the 113
ln as to -68
ln as w -49
ln at , -16
ln at -s -38
ln at CAP -21
ln at w -26
ln because -ed -23
ln because -s -11
ln because w 71
ln because would -10
ln before -s -129
ln before . -8
ln before CAP 145
ln before her -14
ln before his 36
ln before that 136
ln before the 59
ln before to -70
ln before w -91
ln both -s -48
ln both . 63
ln both CAP 6
ln both and -66
ln both of -16
ln both their 32
ln both to 90
ln both w 46
ln but 's 95
ln but , -60
ln but -ed -33
ln but -ing 27
ln but -ly -49
ln but -s 17
ln but . -65
ln but CAP -13
ln but a 14
ln but an 67
ln but any 14
ln but are -42
ln but as -42
ln but for 14
ln but from 9
ln but has -32
ln but her 32
ln but him -48
ln but his 71
ln but in -44
ln but it -79
ln but its -34
ln but not 46
ln but on 29
ln but out -16
ln but she 22
ln but that 120
ln but the 7
ln but up -15
ln but w 18
ln but whether 70
ln but will -8
ln by " -33
ln by , 24
ln by -ing -84
ln by -s -16
ln by . 72
ln by CAP 36
ln by a 52
ln by and -27
ln by for -7
ln by from 7
ln by he 46
ln by her -30
ln by him -15
ln by his -76
ln by is -9
ln by it -27
ln by its 51
ln by of -73
ln by that -136
ln by the 60
ln by their 38
ln by them -97
ln by to 35
ln by w 20
ln by what 89
ln by — -19
ln despite -s 35
ln despite w -34
ln each w -45
ln eight -s -23
ln everyone . 43
ln everyone w -47
ln five , -6
ln five -ing -11
ln five . -12
ln five they 66
ln for " -58
ln for , -17
ln for -ed 88
ln for -ing -21
ln for -s -46
ln for . -83
ln for CAP 20
ln for a -82
ln for an -15
ln for by -17
ln for down -19
ln for from 49
ln for her -33
ln for his -35
ln for on 51
ln for that -14
ln for the -53
ln for to -51
ln for w 19
ln four -s -5
ln four . -10
ln four the 38
ln from " 32
ln from -ed -45
ln from -s -64
ln from CAP -7
ln from he -54
ln from the 44
ln from to -102
ln from w -41
ln half they -47
ln he " 60
ln he , 28
ln he -ed -58
ln he -ing 34
ln he -ly 7
ln he -s -24
ln he . -29
ln he : 40
ln he NUM -69
ln he a 32
ln he about 41
ln he against -47
ln he all -58
ln he and 101
ln he any 68
ln he are -44
ln he as 43
ln he at 64
ln he be -33
ln he before -56
ln he between -17
ln he by 27
ln he do -43
ln he down -16
ln he during -35
ln he for 32
ln he from 22
ln he has -47
ln he have -19
ln he he -8
ln he himself -99
ln he his 16
ln he how -26
ln he if 25
ln he into -43
ln he is -42
ln he it 18
ln he like -66
ln he me 94
ln he most 54
ln he no -90
ln he not -48
ln he of 99
ln he on -94
ln he one -78
ln he out -39
ln he over -42
ln he she 69
ln he some -28
ln he that 52
ln he their -127
ln he them 11
ln he this -92
ln he those 69
ln he to -38
ln he toward -77
ln he two -12
ln he up 25
ln he w 33
ln he was 60
ln he were 80
ln he what 117
ln he when 114
ln he whether -55
ln he will 48
ln he with -9
ln he would 48
ln he — -32
ln her , -116
ln her -ed -50
ln her -ly -51
ln her -s 20
ln her . -69
ln her CAP 114
ln her a -30
ln her after -23
ln her and -13
ln her as -17
ln her at -88
ln her during 23
ln her for 75
ln her her -33
ln her in -12
ln her is -100
ln her of -99
ln her on -68
ln her that 44
ln her the 22
ln her to 84
ln her w 32
ln her with -80
ln him -s -30
ln him . -58
ln him CAP -13
ln him his 63
ln him in -21
ln him the 17
ln him to -48
ln him w 51
ln himself w 14
ln his " 67
ln his , -51
ln his -ed -46
ln his -ly -23
ln his -s 56
ln his . -163
ln his : -25
ln his CAP 21
ln his DAY -76
ln his a 21
ln his about -53
ln his against -53
ln his and 59
ln his are -15
ln his as 25
ln his at -70
ln his by 86
ln his during -10
ln his from -38
ln his have -80
ln his in 103
ln his is -94
ln his not 55
ln his of -53
ln his that -10
ln his the 31
ln his to -15
ln his w -8
ln his was -7
ln his were -40
ln his will -12
ln his with -27
ln his would 34
ln his — 59
ln how -ing 51
ln how CAP -36
ln how the -13
ln how to -18
ln how w 50
ln how would -6
ln i , 24
ln i -ing -96
ln i -s 78
ln i . 26
ln i CAP -30
ln i a -49
ln i for 19
ln i from -27
ln i he -55
ln i her -40
ln i him 32
ln i his 112
ln i how -25
ln i i 43
ln i in -22
ln i is 23
ln i it -23
ln i like -17
ln i my -21
ln i that -18
ln i the -52
ln i them 21
ln i to 61
ln i w -24
ln i we -27
ln i you 38
ln if 's -25
ln if , 24
ln if -ed -8
ln if -ly -23
ln if -s -12
ln if . -17
ln if the -46
ln if w 73
ln if were -7
ln if would -10
ln in , -33
ln in -ed 94
ln in -ing -58
ln in -ly -65
ln in -s -139
ln in . 58
ln in CAP 59
ln in a -79
ln in after -23
ln in an 64
ln in and -27
ln in behind -8
ln in for -78
ln in from 81
ln in his 24
ln in in -23
ln in of 60
ln in that -36
ln in the 6
ln in their 122
ln in to -69
ln in w 17
ln in what -48
ln in with -86
ln in — -12
ln into . -9
ln into a -66
ln into w -13
ln it " 49
ln it , -5
ln it -ed -16
ln it -ing -36
ln it -ly 20
ln it -s 48
ln it . -8
ln it : 74
ln it CAP 17
ln it DAY -23
ln it a -53
ln it about 25
ln it an -40
ln it and -40
ln it another 90
ln it as 70
ln it be -6
ln it by 21
ln it for -29
ln it from -40
ln it her -38
ln it him -34
ln it how -16
ln it in 34
ln it into -8
ln it it 16
ln it its 76
ln it like 14
ln it no -67
ln it off -8
ln it on -93
ln it out 61
ln it over -58
ln it so 45
ln it that -43
ln it the 32
ln it those 94
ln it three -95
ln it to 51
ln it two -8
ln it up 35
ln it whether -134
ln it why 73
ln it you 17
ln it — 40
ln its , -37
ln its -s 90
ln its . -7
ln its CAP 35
ln its against -9
ln its for -49
ln its in -5
ln its of -64
ln its on 74
ln its to -74
ln its w -124
ln its was -21
ln like the 35
ln like w -61
ln many , 45
ln many -ed -26
ln many -s -59
ln many . -15
ln many CAP 44
ln many w -11
ln me my 14
ln my , -12
ln my w 23
ln of " -73
ln of , -116
ln of -ed -52
ln of -ing 63
ln of -ly -20
ln of . 16
ln of ; -13
ln of CAP -77
ln of DAY -20
ln of NUM -45
ln of a 39
ln of about 56
ln of against -9
ln of among -68
ln of and -50
ln of as 129
ln of at -39
ln of by -89
ln of for -92
ln of from 57
ln of has -18
ln of her 14
ln of his 33
ln of in -30
ln of is -9
ln of of 31
ln of on -29
ln of over 59
ln of that 6
ln of the 19
ln of to 17
ln of w -31
ln of was -35
ln of with -53
ln of — -26
ln on , -30
ln on -ing -19
ln on -s -91
ln on . -19
ln on : -14
ln on CAP 33
ln on a 68
ln on as -25
ln on by 52
ln on from -33
ln on her -47
ln on like -26
ln on of -24
ln on that -75
ln on the -56
ln on to 49
ln on w -53
ln one -ing 60
ln one . -76
ln one : 39
ln one CAP -16
ln one by -19
ln one for -25
ln one in -12
ln one over -35
ln one that 19
ln one the -34
ln one w -54
ln one with 66
ln or , -66
ln or -ed -16
ln or -ing -64
ln or -s 20
ln or . -7
ln or CAP -95
ln or a -10
ln or at -19
ln or by -10
ln or him 12
ln or the 63
ln or them 59
ln or w 76
ln or — -22
ln other , -22
ln other -ed -8
ln other -s -88
ln other . -16
ln other in -10
ln other w -82
ln others . -47
ln others CAP 41
ln others the -100
ln others to 40
ln others w 90
ln our -s -20
ln out -s -61
ln out w 55
ln over -s -43
ln over that -96
ln over w -39
ln several on -8
ln several to 57
ln several w -19
ln she , -45
ln she -ed -30
ln she -ing -14
ln she -ly 12
ln she -s 77
ln she . -12
ln she : 38
ln she NUM 14
ln she a -46
ln she about 85
ln she all 8
ln she an 28
ln she as 34
ln she at 67
ln she be -20
ln she by 12
ln she for 57
ln she from -10
ln she he 19
ln she her 24
ln she herself 23
ln she him 96
ln she his -20
ln she how 66
ln she if 31
ln she in 33
ln she is 72
ln she it -83
ln she not -46
ln she of 66
ln she on -106
ln she or -63
ln she out -58
ln she over -57
ln she she -46
ln she that -64
ln she the -39
ln she to -7
ln she w 83
ln she what -48
ln she when 86
ln she with 38
ln she — -9
ln since -s 48
ln since . 10
ln since a -26
ln since her 80
ln since his -88
ln since the 51
ln since w -16
ln some , -18
ln some -ing -85
ln some -s -74
ln some . -51
ln some CAP 18
ln some on 9
ln some to 56
ln some w 20
ln some was -78
ln such , -23
ln such . -28
ln such w -41
ln than -s -34
ln than . -61
ln than CAP 9
ln than it -53
ln than the -99
ln than them -18
ln than w 33
ln that " -76
ln that 's -17
ln that , -46
ln that -ed -110
ln that -ing 62
ln that -ly -83
ln that -s 67
ln that . -106
ln that : -25
ln that CAP 66
ln that DAY -24
ln that NUM -6
ln that a 18
ln that about -59
ln that among -15
ln that an 50
ln that and 41
ln that as -81
ln that at 96
ln that been -7
ln that both -63
ln that by -36
ln that from 70
ln that has -115
ln that he -17
ln that her -32
ln that him -32
ln that his -53
ln that how -37
ln that in -49
ln that into -32
ln that is -43
ln that it 73
ln that its -60
ln that like -21
ln that may -19
ln that most -61
ln that of 43
ln that off -31
ln that on 57
ln that one -11
ln that or -48
ln that out -14
ln that should -20
ln that some 23
ln that that -52
ln that their -21
ln that them 10
ln that they -16
ln that through -11
ln that to 43
ln that up -13
ln that w 28
ln that was -67
ln that were -10
ln that what -39
ln that when -5
ln that will -52
ln that with -40
ln that would -39
ln that you -79
ln the " 27
ln the 's -86
ln the ( -19
ln the , -146
ln the -ed -81
ln the -ing 13
ln the -ly -87
ln the -s -48
ln the . -88
ln the : 12
ln the CAP -29
ln the DAY -20
ln the NUM 48
ln the a -142
ln the against -66
ln the an 62
ln the and 43
ln the are -24
ln the as -46
ln the at 68
ln the before -17
ln the behind -36
ln the but -39
ln the by 57
ln the could -8
ln the did -9
ln the does -11
ln the during -6
ln the for -75
ln the from 26
ln the had -8
ln the has 117
ln the have -19
ln the he -53
ln the her 96
ln the his 97
ln the how 15
ln the in -73
ln the is 21
ln the many -57
ln the might -24
ln the never -53
ln the on -38
ln the over -88
ln the she -6
ln the since -42
ln the the 11
ln the they -10
ln the this -12
ln the those 28
ln the through -14
ln the toward -7
ln the two 74
ln the w -44
ln the was -64
ln the were -42
ln the when -36
ln the where -12
ln the whether 84
ln the will -28
ln the with 73
ln the within 90
ln the would -61
ln the — -78
ln the ’s -29
ln their , 34
ln their -ing -26
ln their -s -75
ln their CAP -45
ln their and -30
ln their for -28
ln their from -18
ln their in 14
ln their is -59
ln their of -45
ln their on -98
ln their that -43
ln their the -98
ln their to -8
ln their w -78
ln their with 54
ln their — -8
ln them -ing -31
ln them -s 87
ln them . -63
ln them CAP 89
ln them their -22
ln them to -51
ln themselves w 41
ln these w 34
ln they " 142
ln they -ed -46
ln they -ing -37
ln they -ly -34
ln they -s 64
ln they . 88
ln they CAP -14
ln they NUM 45
ln they a 59
ln they all -49
ln they and 90
ln they any 7
ln they as 132
ln they at -12
ln they by -75
ln they each -76
ln they for -106
ln they from -37
ln they he 48
ln they her 69
ln they him 25
ln they how 18
ln they in 57
ln they is -22
ln they it -110
ln they on 83
ln they or -19
ln they she -37
ln they someone -16
ln they that -10
ln they the 37
ln they their 15
ln they themselves 53
ln they they 23
ln they those -11
ln they to -49
ln they up -22
ln they us 24
ln they w -46
ln they was -46
ln they what 14
ln they when -71
ln they with -26
ln they — -10
ln this , -54
ln this -ly -17
ln this . -22
ln this : -46
ln this CAP -78
ln this a -92
ln this about 55
ln this has -45
ln this that -40
ln this the -51
ln this to 22
ln this w 101
ln this was -9
ln those , -33
ln those -ly -26
ln those -s 57
ln those . -22
ln those are -6
ln those by 75
ln those in -9
ln those the 64
ln those w -6
ln though -ly -40
ln though w -61
ln three -s -42
ln three . -19
ln three w -25
ln two , -12
ln two -s 42
ln two on -6
ln two that -23
ln two to -72
ln two w -109
ln under . -60
ln under for -16
ln under from -71
ln under to -75
ln under w -101
ln up CAP -59
ln up among -80
ln up from -41
ln us to -88
ln us w -41
ln w ! -6
ln w " -30
ln w 's 46
ln w ( -14
ln w ) -54
ln w , 14
ln w -ed 41
ln w -ing -13
ln w -ly -6
ln w . 10
ln w : -30
ln w ; -13
ln w ? -61
ln w CAP 25
ln w DAY 57
ln w NUM 70
ln w a 21
ln w across -52
ln w after -117
ln w against -51
ln w all 52
ln w along -52
ln w amid 18
ln w among -49
ln w an 9
ln w and -144
ln w another -80
ln w any -57
ln w anyone -62
ln w are 29
ln w around 87
ln w as 9
ln w at -33
ln w be -42
ln w because -12
ln w been 47
ln w before -36
ln w behind -42
ln w being -61
ln w between 56
ln w beyond -14
ln w both 41
ln w but -75
ln w can -70
ln w could -70
ln w did -19
ln w do -60
ln w during -42
ln w each 20
ln w every 41
ln w everyone -8
ln w five -11
ln w for -32
ln w four -7
ln w get -46
ln w had -20
ln w has -152
ln w have -37
ln w he -24
ln w her -79
ln w herself -49
ln w him 44
ln w himself 15
ln w his 23
ln w how -7
ln w if 8
ln w in -7
ln w into 41
ln w is -38
ln w it 18
ln w its -21
ln w itself -80
ln w like -74
ln w many 144
ln w me 102
ln w might -7
ln w most 35
ln w my 94
ln w no 106
ln w not 8
ln w of -24
ln w off 28
ln w on -27
ln w one -30
ln w or 54
ln w other -10
ln w out 13
ln w outside -35
ln w over 59
ln w should -11
ln w since -20
ln w so 105
ln w some 17
ln w someone -30
ln w such -16
ln w than -124
ln w that -38
ln w the 13
ln w their -45
ln w them 59
ln w themselves -90
ln w these -9
ln w they 9
ln w this 35
ln w those -27
ln w three 26
ln w through 43
ln w to -21
ln w toward -22
ln w two 13
ln w under -32
ln w until -21
ln w up 32
ln w upon 42
ln w us -15
ln w via -15
ln w was -36
ln w we 14
ln w were -54
ln w what -22
ln w when -111
ln w where -18
ln w whether 65
ln w which -40
ln w while -23
ln w who 34
ln w why -36
ln w will -44
ln w with -84
ln w within -88
ln w would -92
ln w yet -11
ln w your -30
ln we , 71
ln we -s 56
ln we . 10
ln we CAP 46
ln we a -75
ln we in 19
ln we it 16
ln we on -23
ln we our 25
ln we that 74
ln we the -75
ln we this 73
ln we w 51
ln what -s -11
ln what CAP -11
ln what a -27
ln what an -24
ln what the 111
ln what to -91
ln what w -93
ln what was 109
ln when -ed 76
ln when -ly 9
ln when -s -39
ln when CAP -68
ln when a -54
ln when by -13
ln when did -5
ln when his 67
ln when how -35
ln when if -57
ln when the 19
ln when to -34
ln when w 21
ln when whether -21
ln when why 61
ln where w -40
ln whether 's -8
ln whether CAP -7
ln whether a -14
ln whether the 25
ln which , -60
ln which -ed 44
ln which -ing 42
ln which -ly 111
ln which -s 18
ln which CAP -22
ln which NUM 39
ln which a -98
ln which about -18
ln which as -51
ln which at -48
ln which by 77
ln which him -73
ln which his 21
ln which its -83
ln which on -51
ln which that 43
ln which the -29
ln which to -80
ln which w -32
ln while -ed 80
ln while -ing 56
ln while -ly 40
ln while -s -23
ln while CAP 34
ln while her -13
ln while his 46
ln while that -20
ln while the 100
ln while to -42
ln while w -144
ln who " -97
ln who , 77
ln who -ed 164
ln who -ing 20
ln who -ly 41
ln who -s -35
ln who . -89
ln who CAP 16
ln who NUM 75
ln who a -29
ln who against -13
ln who all 21
ln who an -42
ln who and 13
ln who as 25
ln who at -53
ln who be -9
ln who before -52
ln who by -34
ln who down -41
ln who for -70
ln who from -33
ln who get -52
ln who he 76
ln who her 84
ln who him -13
ln who himself 76
ln who his -54
ln who in 29
ln who into -24
ln who it -17
ln who not 82
ln who on -96
ln who out -69
ln who over -85
ln who she 13
ln who such -23
ln who that -24
ln who the -17
ln who their -22
ln who them -37
ln who themselves 33
ln who they -33
ln who to -11
ln who up -70
ln who w 9
ln who with -33
ln whom CAP -75
ln whom their -21
ln whose CAP -89
ln whose is -48
ln whose w -78
ln why w -10
ln with " -59
ln with , -24
ln with -s 19
ln with . -34
ln with CAP -48
ln with and -12
ln with from -25
ln with of 111
ln with that -36
ln with the 89
ln with to 31
ln with w 21
ln without -s 56
ln without the -84
ln without w -56
ln you , 46
ln you -ing -7
ln you -s -39
ln you . -24
ln you CAP -158
ln you a 116
ln you him 31
ln you it 132
ln you that 46
ln you the -41
ln you them -47
ln you to 23
ln you w -34
ln you what -18
ln you your 19
ln — , 114
ln — -ing 37
ln — -ly -27
ln — -s -90
ln — . -7
ln — NUM -9
ln — a 84
ln — as 21
ln — by -71
ln — he 5
ln — her -49
ln — his -97
ln — how -9
ln — it 90
ln — like -57
ln — many 36
ln — on -35
ln — one 50
ln — some -41
ln — that 51
ln — the 10
ln — their 101
ln — them -19
ln — to -41
ln — w -55
ln — what -28
n ! $ -19
n " -ed -86
n " -ing 35
n " -ly -70
n " -s 31
n " CAP -9
n " an -46
n " is 40
n " it 77
n " no 22
n " not 71
n " on -85
n " one 28
n " that -10
n " w 7
n " was -12
n " we 99
n " will -91
n # CAP 53
n $ $ -21
n ' w -12
n 's " -16
n 's -ed -28
n 's -ing -42
n 's -ly -58
n 's -s -45
n 's CAP -60
n 's a -8
n 's an -32
n 's been 48
n 's no 72
n 's not -15
n 's the -39
n 's up -22
n 's w 34
n ( NUM 24
n ( and -89
n ( w 41
n ) , 51
n ) . -25
n ) and -43
n , " 19
n , -ed 8
n , -ing -82
n , -ly 23
n , -s 9
n , CAP -30
n , NUM 26
n , a 38
n , about -59
n , after 64
n , along -70
n , although -20
n , an -50
n , and -20
n , another -16
n , as -103
n , at -32
n , because 43
n , before 8
n , both -31
n , but -42
n , by -45
n , could 22
n , for 78
n , from 21
n , had -49
n , has -43
n , have -50
n , having -32
n , he -83
n , his -134
n , how -9
n , i 28
n , in -21
n , is 30
n , it -29
n , like 32
n , many -28
n , most -18
n , of -11
n , on -13
n , or -22
n , our -17
n , she 43
n , should 8
n , since -11
n , so -40
n , some -8
n , such 47
n , that 112
n , the -29
n , their -47
n , they -55
n , this -42
n , though -11
n , three 26
n , to -29
n , was -5
n , were 35
n , what 56
n , when -33
n , where -20
n , which -47
n , while 52
n , who -13
n , will 12
n , with -36
n , without -26
n , would 92
n -ed " 24
n -ed , 33
n -ed -ed -12
n -ed -ing 45
n -ed -ly 7
n -ed -s 10
n -ed . -58
n -ed : -7
n -ed CAP -33
n -ed DAY -65
n -ed NUM -20
n -ed a -40
n -ed about -33
n -ed after -95
n -ed against 31
n -ed an -9
n -ed and -26
n -ed any -7
n -ed as 29
n -ed by -13
n -ed for -20
n -ed from -49
n -ed his -25
n -ed how -9
n -ed in -12
n -ed into -20
n -ed it -9
n -ed no -27
n -ed of -41
n -ed out -50
n -ed over -13
n -ed some -51
n -ed than -25
n -ed that 28
n -ed the -82
n -ed to -73
n -ed up 35
n -ed w 13
n -ed when 61
n -ed — -27
n -ing " 19
n -ing , -128
n -ing -ly -53
n -ing -s 8
n -ing . -54
n -ing : 95
n -ing ; -84
n -ing CAP -75
n -ing DAY -82
n -ing NUM 7
n -ing a -30
n -ing after -39
n -ing an 13
n -ing and -101
n -ing any -21
n -ing as -74
n -ing at -75
n -ing down -69
n -ing for 27
n -ing from -83
n -ing he 21
n -ing her -20
n -ing him -40
n -ing himself 102
n -ing his 41
n -ing in -27
n -ing into 12
n -ing is -11
n -ing it -38
n -ing its 76
n -ing of 29
n -ing on -50
n -ing out 40
n -ing over 12
n -ing some -36
n -ing that 14
n -ing the 27
n -ing their -70
n -ing them 21
n -ing through -9
n -ing to 37
n -ing up -56
n -ing w 10
n -ing what -16
n -ing with 20
n -ly , -59
n -ly -ed 48
n -ly -ing 65
n -ly -ly 19
n -ly -s -56
n -ly . -37
n -ly : 30
n -ly CAP 47
n -ly DAY -72
n -ly NUM -22
n -ly about 101
n -ly after -62
n -ly and -67
n -ly as -42
n -ly at 47
n -ly because -25
n -ly behind -11
n -ly by -90
n -ly did -26
n -ly for 82
n -ly from -21
n -ly in -57
n -ly into -7
n -ly is -52
n -ly of 109
n -ly on 34
n -ly one -14
n -ly that 16
n -ly the -59
n -ly to 38
n -ly w 24
n -ly what 43
n -ly when -40
n -ly will -17
n -ly with -34
n -ly — -10
n -s " -13
n -s ' 26
n -s ( -22
n -s ) -26
n -s , -59
n -s -ed -37
n -s -ing 97
n -s -ly 29
n -s -s 28
n -s . 22
n -s : -39
n -s ; -35
n -s ? -21
n -s CAP 49
n -s DAY 72
n -s NUM -57
n -s a 50
n -s about 127
n -s across -39
n -s after -6
n -s against -85
n -s all -62
n -s among -37
n -s an -24
n -s and -111
n -s are -28
n -s as 58
n -s at 30
n -s because -36
n -s before -8
n -s between 112
n -s but 6
n -s by -30
n -s during -14
n -s for 46
n -s four -33
n -s from 11
n -s had 68
n -s has -10
n -s have -28
n -s he 16
n -s him -99
n -s how -28
n -s if 39
n -s in 33
n -s into -85
n -s is -15
n -s it -15
n -s its -10
n -s like 114
n -s on -21
n -s one -50
n -s or -103
n -s out -58
n -s over 10
n -s she 81
n -s since -66
n -s so -17
n -s such -36
n -s than -36
n -s that -18
n -s the -44
n -s they -31
n -s this -11
n -s three -7
n -s to -7
n -s toward 52
n -s two -79
n -s was -14
n -s were 12
n -s when -68
n -s where -35
n -s who -37
n -s will -34
n -s with -37
n . " -178
n . $ -26
n . ) 12
n / -s -34
n / > -28
n / CAP -6
n : " 35
n : $ 57
n : -ing 76
n : -s -29
n : CAP -24
n : NUM -60
n : a -97
n : he -57
n : how -21
n : in 11
n : it 18
n : that 13
n : the -75
n : to -20
n : w 17
n : what -39
n ; $ -31
n ; -s -30
n ; in -29
n ; the 9
n ; w 86
n < / -8
n > . -31
n ? $ -110
n @ CAP -12
n @ w -39
n CAP " -30
n CAP ' -41
n CAP 's -64
n CAP ( -30
n CAP , -30
n CAP -ed 18
n CAP -ing 65
n CAP -s -82
n CAP . -35
n CAP : 73
n CAP ; -8
n CAP ?sym 31
n CAP CAP -14
n CAP NUM -34
n CAP a -41
n CAP about 77
n CAP after 9
n CAP an -60
n CAP and 32
n CAP are 35
n CAP as 54
n CAP at 25
n CAP before 48
n CAP but -15
n CAP by -55
n CAP can 24
n CAP could -42
n CAP during 25
n CAP for -8
n CAP from -35
n CAP had -37
n CAP has 49
n CAP have -43
n CAP he 55
n CAP his 39
n CAP how 85
n CAP if -27
n CAP in 64
n CAP into -62
n CAP is -22
n CAP may -106
n CAP of -40
n CAP on -43
n CAP or 61
n CAP over 37
n CAP she 60
n CAP should 26
n CAP some 66
n CAP the 37
n CAP to 26
n CAP up 50
n CAP w -51
n CAP was 46
n CAP when 47
n CAP while -47
n CAP who 74
n CAP why -40
n CAP will -10
n CAP with -18
n CAP would 16
n CAP — -52
n CAP ’s 56
n DAY 's 50
n DAY , -23
n DAY -ed -58
n DAY -ing -14
n DAY . 29
n DAY as 24
n DAY at -32
n DAY by -43
n DAY he 28
n DAY in -113
n DAY that 29
n DAY to 34
n DAY w -34
n DAY when -53
n DAY — 7
n NUM , -26
n NUM -ed -15
n NUM -ly -18
n NUM -s -34
n NUM . -18
n NUM CAP -25
n NUM an -9
n NUM in 35
n NUM of 22
n NUM on -30
n NUM to 51
n NUM w -64
n NUM — 27
n _ w -44
n a -ed 7
n a -ly 56
n a -s 41
n a CAP -15
n a NUM -10
n a few -8
n a w 28
n about " 20
n about -ed 75
n about -ing 69
n about -s 6
n about . -69
n about CAP 6
n about NUM -81
n about a 53
n about an 25
n about being 40
n about her -21
n about his 40
n about how -27
n about it 12
n about its -30
n about one 58
n about that 58
n about the 7
n about their -49
n about them -48
n about w 5
n about what 49
n about where -28
n about whether -18
n about who 13
n about why -45
n above , 7
n across the -60
n across w -8
n after CAP 45
n after a 42
n after being -25
n after his -28
n after they -33
n after w -79
n against -ing 51
n against -s 63
n against CAP -23
n against a 84
n against her 68
n against him -34
n against his -46
n against the 24
n against w 36
n against what -97
n all -ed -42
n all -s 34
n all CAP -26
n all that -46
n all the -10
n all w -13
n along the -14
n along w 45
n along with -48
n amid -s -53
n amid w -42
n among -s 14
n among CAP -21
n among some -65
n among the -7
n among those 33
n among w -7
n an " -44
n an -ed 88
n an -ing -30
n an -ly -23
n an w 27
n and , -24
n and -ed 50
n and -ing -55
n and -ly -36
n and -s -106
n and CAP 36
n and NUM -20
n and a -35
n and has 80
n and he -20
n and how -25
n and in -39
n and is -30
n and not -6
n and other -10
n and that 38
n and the -48
n and w 11
n and would -10
n another CAP 21
n another w -29
n any -ing -49
n any -s -17
n any of 12
n any w -45
n are " 22
n are -ed -71
n are -ing 22
n are -ly -51
n are -s 56
n are CAP -15
n are NUM -8
n are a -22
n are being -6
n are few -8
n are in -16
n are many -13
n are no -7
n are not -22
n are some -10
n are the -13
n are w -59
n around -s -26
n around CAP -18
n around to 7
n around w -35
n as " -7
n as -ed -78
n as -ing 7
n as -ly -27
n as -s -34
n as CAP -66
n as a 25
n as an -39
n as having 115
n as he -22
n as her -30
n as his -29
n as if 45
n as it -50
n as many 88
n as one -11
n as she -11
n as some -13
n as the 22
n as they -35
n as to 30
n as w -27
n at -ing 29
n at CAP -62
n at DAY 57
n at NUM 19
n at a -83
n at all -64
n at an 15
n at her -71
n at him -6
n at his 87
n at it 41
n at one 51
n at the -55
n at their -50
n at this -74
n at w 32
n at what -34
n at where 26
n be -ed -29
n be the -7
n be w -14
n because " -20
n because CAP -66
n because he -38
n because it 61
n because of 11
n because the -25
n because they -59
n because w 38
n been -ed 24
n been -ly 64
n been w -32
n before -ing -14
n before -s 49
n before CAP -6
n before a 47
n before the -47
n behind her -17
n behind him -10
n behind the 52
n being a -42
n being w 76
n below : -12
n between CAP -29
n between NUM -42
n between the 41
n between w -69
n beyond his -11
n both -s -24
n both CAP 20
n both the 22
n both w 49
n but has -22
n but w 93
n by -ed -74
n by -ing 12
n by -ly -28
n by -s 25
n by CAP -6
n by NUM -19
n by a -6
n by an 5
n by her -69
n by his -6
n by many -45
n by one 65
n by other -22
n by some 38
n by the 32
n by w -19
n can be -33
n can w -10
n can’t be -6
n could be -17
n could not -98
n could w 24
n despite w -9
n did not -55
n didn't w 57
n didn’t w -22
n do not -25
n do w -16
n does not -17
n does w -24
n doesn't w 45
n doesn’t w -19
n done . -14
n down , -40
n down -s 45
n down . -32
n down CAP 73
n down a 34
n down as -45
n down from -17
n down in -49
n down the 40
n down their -27
n down to -65
n down w -40
n during DAY -9
n during a 53
n during an -45
n during her -56
n during the -78
n during this 105
n each of 29
n each other -10
n each w -14
n every CAP -24
n every w 10
n few -s 52
n five -s -71
n for " 9
n for , -33
n for -ed -53
n for -ing -15
n for -ly -85
n for -s 53
n for . -13
n for CAP -12
n for DAY -21
n for NUM 16
n for a 61
n for about -55
n for all -99
n for an 70
n for anyone 61
n for both -11
n for eight -26
n for her 44
n for him 40
n for himself -29
n for his 51
n for it -54
n for its 75
n for many -39
n for not -17
n for one 70
n for other 66
n for some 18
n for someone 9
n for that -30
n for the 6
n for their -9
n for them -58
n for this -18
n for two 12
n for w 15
n for what 84
n four -s -38
n from -ly -68
n from -s -40
n from CAP -8
n from NUM -127
n from a -22
n from any -59
n from both 28
n from her 30
n from many 27
n from our -34
n from outside -8
n from some 9
n from the -17
n from their -29
n from them -8
n from w 26
n gets w -13
n getting -ed -22
n had -ed 17
n had -s -10
n had been -8
n had w -64
n has -ed -26
n has -ly -50
n has a -11
n has been 25
n has had -18
n has not -30
n has w -74
n have -ed 14
n have -ly -44
n have been -71
n have not -21
n have the -49
n have to -17
n have w 22
n having CAP -9
n he " -40
n he 'd 66
n he 's 46
n he -ed 43
n he -ly 25
n he -s -49
n he and 12
n he can 58
n he could 11
n he didn’t 30
n he does 13
n he doesn’t 23
n he has -7
n he is 26
n he isn’t -6
n he might -37
n he never 16
n he should -57
n he w 14
n he was -7
n he will -64
n he won’t -33
n he would -6
n he ’d -68
n he ’ll 14
n he ’s -73
n her " -49
n her , -34
n her -ing 54
n her . 7
n her CAP 56
n her NUM 27
n her a 17
n her as -44
n her for 57
n her in -14
n her of 27
n her on -73
n her out -15
n her over -8
n her the -7
n her to -6
n her w -12
n her with 79
n herself as 9
n herself from 29
n him " 40
n him , -52
n him -ed -15
n him -ing -31
n him -ly -21
n him . 24
n him a -31
n him about -26
n him and -105
n him as 59
n him at -10
n him because 41
n him by 5
n him for 52
n him from -71
n him in -73
n him of -9
n him on 8
n him over 57
n him that -96
n him the 90
n him to 17
n him w -6
n him was 101
n him with 36
n himself a 21
n himself as 77
n himself from 69
n himself in -81
n himself on 74
n himself to 26
n himself w 60
n his " -102
n his -ed -44
n his -ing 118
n his -s 46
n his CAP 55
n his NUM -35
n his w -18
n how -ly -98
n how -s 46
n how CAP -61
n how many -21
n how she -41
n how the 19
n how they 89
n how to 19
n how w 16
n hundreds of -7
n i w -77
n if -ed -6
n if CAP -19
n if a 42
n if he -19
n if her 54
n if it 14
n if she 7
n if the 20
n if they 14
n if w 82
n in " -10
n in , -29
n in -ed 55
n in -ing 11
n in -ly -57
n in -s -17
n in . 73
n in CAP -42
n in DAY -19
n in NUM -78
n in a 33
n in an 82
n in and -53
n in another -23
n in as -71
n in at -6
n in both 11
n in from -22
n in her 35
n in his -16
n in its -23
n in many -80
n in may 61
n in on 52
n in one 18
n in other -32
n in several -25
n in some 68
n in that -17
n in the -21
n in their -96
n in this 35
n in those -67
n in three -8
n in w 20
n in which -24
n inside the 57
n into -ed -22
n into -ing 57
n into CAP -141
n into DAY -26
n into a -19
n into the -33
n into w 25
n is " -82
n is , 123
n is -ed -94
n is -ly -159
n is -s 78
n is CAP -112
n is NUM -38
n is a -131
n is an -83
n is any -37
n is being -56
n is no 31
n is one -33
n is some -15
n is that 23
n is the -108
n is this -16
n is to 63
n is w 58
n is what -24
n is whether 58
n it " 71
n it 's 35
n it , -13
n it -ed -68
n it -ing -33
n it -ly -42
n it -s 52
n it . 17
n it : 36
n it all -40
n it and 23
n it as 110
n it could 21
n it had -6
n it has 18
n it in -15
n it into -12
n it on -97
n it out -27
n it the -18
n it to -35
n it up -27
n it w 11
n it will -8
n it would 69
n it ’s 7
n its -s 28
n its CAP -13
n its w 10
n itself . -52
n itself as 53
n like -ing 39
n like -s 80
n like . -38
n like CAP -34
n like a 29
n like an 56
n like i -26
n like the -13
n like those -76
n like w -20
n many -s -10
n many CAP 16
n many of 18
n many w -48
n may be -42
n may have -24
n may not 20
n may w 27
n me , 96
n me . -27
n me a -50
n me the 32
n me to -8
n me w 7
n might be -22
n might have -13
n might w -29
n most -ly -11
n most CAP -19
n most about -64
n most of -13
n must be -14
n must w -6
n my -s -42
n my w -7
n never w -35
n no -s 80
n no to 25
n no w 33
n not -ly -22
n not to 71
n not w -34
n of " -28
n of -ed 35
n of -ing -48
n of -s 76
n of CAP 6
n of a 15
n of all 49
n of an 24
n of any 17
n of being 62
n of both -81
n of getting -81
n of her 11
n of him 64
n of his -19
n of how -20
n of its -65
n of many -82
n of our -73
n of some 83
n of such -8
n of the 12
n of their -68
n of this 56
n of those 68
n of three -61
n of w 44
n of what 8
n of whether 54
n off , -76
n off -s 75
n off . -10
n off CAP 14
n off a -16
n off as 62
n off by 64
n off his -43
n off in -42
n off on 47
n off the 51
n off w 35
n on " -97
n on , -43
n on -ed 105
n on -ing -22
n on . -5
n on CAP -9
n on DAY 21
n on a 63
n on all 99
n on an 34
n on another 71
n on for -86
n on her -23
n on him 118
n on his 29
n on how 64
n on in -64
n on it -50
n on its -103
n on one -22
n on some 53
n on that 16
n on their -35
n on them 38
n on this 51
n on those 20
n on to 50
n on two -49
n on w -21
n on what 16
n on whether -48
n on which 41
n on who 57
n on — -66
n once w 64
n one . 67
n one CAP -31
n one in -6
n one w -66
n one with 40
n or -ed -62
n or -ing -39
n or -s -12
n or a -17
n or are -19
n or not -14
n other -s 10
n other CAP 81
n other w 18
n others to -32
n our -s 15
n our w -22
n out , -49
n out -ing 49
n out -ly -28
n out -s 22
n out CAP 89
n out a 110
n out about 135
n out against 129
n out an 10
n out and 61
n out as 67
n out at 34
n out his -29
n out how 76
n out in 49
n out of 50
n out on -59
n out some 55
n out that 19
n out the -71
n out to -66
n out w -37
n out with -26
n outside the -55
n over -ing 37
n over -s -33
n over . -26
n over CAP -8
n over NUM -65
n over a 24
n over an 38
n over and 49
n over as 52
n over at -34
n over her -18
n over how 63
n over in -33
n over the -35
n over to -32
n over w 70
n over whether -60
n seven -s -56
n several -s 50
n several of -10
n several w 34
n she 's 26
n she -ed -44
n she -s -45
n she and 24
n she can -41
n she could 11
n she did 49
n she had -8
n she has 95
n she is 5
n she should 32
n she w 48
n she was -33
n she wasn’t 9
n she will -61
n she ’ll 34
n should be -51
n should w -9
n shouldn’t be -6
n since CAP -29
n since NUM -53
n since he -33
n since the 73
n since w -50
n six -s 15
n so -ed -62
n so -ly -119
n so . 91
n so many -84
n so w 48
n some -s -7
n some CAP 70
n some w -31
n such a -46
n such as -53
n than CAP -58
n than NUM -19
n than a -55
n than half -19
n than his -11
n than the -36
n than two -13
n than w 99
n that " 8
n that 's -25
n that , 24
n that -ed -123
n that -ing 44
n that -ly 28
n that -s -18
n that . 13
n that CAP -11
n that NUM 43
n that a -8
n that about 68
n that after -6
n that all -75
n that although 22
n that an 103
n that any 62
n that are -37
n that as -57
n that at 57
n that both 59
n that can -16
n that could 29
n that despite 36
n that during 43
n that four 56
n that had -47
n that has -25
n that have -101
n that her 7
n that his 75
n that i -83
n that if -59
n that in 54
n that is -51
n that it 65
n that its 31
n that many 19
n that may -12
n that might -18
n that most -8
n that neither 16
n that no -60
n that on 61
n that one -106
n that some 23
n that such 64
n that their -20
n that these -34
n that they 35
n that this -34
n that those -51
n that to 64
n that two -72
n that up -70
n that w -38
n that was 25
n that were -71
n that what -24
n that when 72
n that while 64
n that will -37
n that with -106
n that would 56
n that you -16
n that ’s -35
n the " -40
n the -ed -35
n the -ing 7
n the -ly -15
n the -s -22
n the CAP -9
n the many 62
n the most -20
n the other 52
n the three -78
n the two -63
n the w 8
n their " -14
n their -ed -25
n their -ing 73
n their -ly -91
n their -s 22
n their w 6
n them " 28
n them , -83
n them -ly 46
n them -s 8
n them . -94
n them a 13
n them and -61
n them as -13
n them at -16
n them for 53
n them in 26
n them on 51
n them over -35
n them that -9
n them to 20
n them up -73
n them w 17
n them with -38
n themselves as -18
n themselves in -44
n themselves w 60
n these -s -31
n these CAP -31
n they 'll -63
n they -ed 87
n they -ly 6
n they can 13
n they could 49
n they do -40
n they don't -14
n they had -51
n they have 68
n they should -41
n they w -6
n they were 17
n they will 38
n they would -40
n they ’re 94
n this -ing 44
n this -s -12
n this CAP -43
n this in 30
n this is 28
n this to -113
n this w -13
n those -ing 85
n those -s -13
n those in -34
n those w -84
n those who 24
n thousands of -56
n three -s 89
n three CAP -37
n three w -63
n through CAP -37
n through a -18
n through the -93
n through their -10
n through w -14
n through with -6
n to " 44
n to , -31
n to -ed 20
n to -ing 69
n to -ly 30
n to -s 73
n to . -79
n to CAP -36
n to NUM -112
n to a 38
n to all -77
n to an -7
n to as 12
n to be -14
n to do -14
n to get 9
n to have -37
n to her -32
n to him -38
n to his -7
n to it -20
n to its -121
n to many 24
n to me 84
n to one -67
n to other 57
n to several 92
n to some 71
n to that -30
n to the -38
n to their -43
n to them 43
n to this -118
n to those 25
n to three 8
n to two 58
n to w 41
n to what -10
n toward -ing -17
n toward CAP -57
n toward a -64
n toward the -33
n toward w -32
n two -s -106
n two of -53
n two w 52
n under CAP -10
n under a 42
n under the -108
n under w 33
n until CAP -53
n until the -49
n up , -103
n up -ed 61
n up -ing 52
n up -ly -19
n up -s -49
n up . -7
n up CAP 9
n up NUM -19
n up a -6
n up about 152
n up against -58
n up all -57
n up an 79
n up and -43
n up as 91
n up at -17
n up behind 60
n up by 74
n up for -122
n up her -13
n up his 54
n up in -97
n up its -32
n up on -9
n up the 21
n up their -49
n up this 48
n up to 83
n up w -54
n up with 18
n upon CAP 40
n upon the -67
n us , -40
n us to 18
n us w -42
n via CAP 39
n w " -124
n w 's 80
n w ( -12
n w ) -32
n w , -54
n w -ed -31
n w -ing -75
n w -ly -9
n w -s -21
n w . -32
n w : 9
n w ; -45
n w = -53
n w ? -34
n w CAP -32
n w DAY 79
n w NUM -55
n w a -11
n w about 59
n w above -28
n w after -34
n w against 95
n w all -30
n w among 94
n w an -97
n w and -51
n w another -40
n w any 88
n w are 39
n w around -60
n w as 97
n w at -7
n w be -42
n w because -14
n w before -21
n w behind -31
n w between -17
n w beyond 24
n w both 97
n w but -35
n w by 21
n w could 28
n w down -50
n w during -93
n w each -68
n w for 16
n w from 26
n w has -18
n w have -6
n w he -25
n w her 18
n w him -94
n w his 15
n w how -33
n w if -31
n w in -30
n w into -50
n w is -14
n w its 46
n w like -73
n w many -41
n w may 13
n w might -11
n w no -45
n w not -25
n w of 16
n w off -44
n w on 16
n w one -16
n w or -63
n w out -81
n w over 90
n w she -91
n w since -35
n w so -33
n w some 40
n w such 63
n w than -27
n w that -6
n w the -44
n w their -78
n w them -15
n w they -67
n w this 16
n w those -9
n w three -54
n w through -46
n w to 34
n w toward 61
n w two -30
n w under -14
n w until -22
n w up -58
n w upon -39
n w w 19
n w was 38
n w were -19
n w what 31
n w when 29
n w whether -39
n w while -13
n w who -40
n w why -31
n w will 53
n w with 57
n w without -14
n w would -29
n w — -84
n w ’s 8
n was " 23
n was , -26
n was -ing -92
n was -ly 96
n was -s -22
n was CAP -101
n was a -75
n was an -61
n was another 80
n was at -32
n was her -59
n was his -12
n was in -13
n was never 57
n was no 50
n was not 53
n was one -20
n was over -7
n was some -11
n was that 102
n was the -68
n was to -55
n was w -50
n wasn't w -7
n wasn’t w -24
n were " -25
n were -ed 21
n were -ly -66
n were -s -17
n were not -30
n were the 94
n were w -12
n what -ed 38
n what -s -57
n what CAP 11
n what he 7
n what is -51
n what other 64
n what she 84
n what that -19
n what the 36
n what they -30
n what was -34
n what you 18
n when -ing -22
n when CAP -39
n when a -33
n when he 108
n when it -34
n when she 47
n when the -25
n when they -25
n when w -75
n where CAP 44
n where the -8
n where w -28
n whether -s 8
n whether CAP 22
n whether a -72
n whether any -18
n whether he 11
n whether it 33
n whether or 46
n whether she 109
n whether the -43
n whether to 61
n whether w -87
n which CAP 22
n which w -13
n while -ing -33
n while CAP -20
n who -ed 21
n who can -29
n who has 57
n who he -50
n who is -26
n who would 25
n whose -s -10
n why , 32
n why CAP 80
n why he 16
n why she -57
n why the 77
n why w 9
n will be -95
n will have -17
n will not 25
n will w 27
n with , -16
n with -ing -62
n with -s -60
n with CAP 27
n with NUM -16
n with a 37
n with an 28
n with her -86
n with him -57
n with his -101
n with it -7
n with one 64
n with other -76
n with the 43
n with their -45
n with them 13
n with those -11
n with w -13
n with which -6
n without -ing -26
n without w 54
n won't be -10
n won’t be -23
n would " -9
n would -ly -62
n would be 6
n would have -40
n would not -11
n would w 15
n wouldn’t w -10
n yet -ed -11
n yet been -11
n yet that -13
n yet w 51
n you . -39
n you w -31
n your w -40
n — " -52
n — -ed 84
n — -ing -43
n — -ly -79
n — CAP -15
n — a -18
n — although -19
n — and 32
n — are -20
n — as 43
n — but 47
n — he -5
n — in -40
n — or 27
n — that -7
n — the -28
n — to -12
n — w -16
n — was -40
n — which -22
n — with -12
n ’s " -9
n ’s -ed 44
n ’s -ing -36
n ’s -ly -49
n ’s -s -20
n ’s CAP -30
n ’s a 38
n ’s about -9
n ’s an -25
n ’s been -26
n ’s no -44
n ’s not 15
n ’s the -46
n ’s up -7
n ’s w 47
p A base 27
p A ed 38
p A ing 9
p A s 61
p B base 26
p B ed 34
p B ing 12
p B s 22
p C base 6
p C ed 7
p C s 26
p D ed -12
p D ing -8
p D s -12
p E base -38
p E ed -23
p E ing -35
p E s -54
pl A " ed 11
pl A " ing 16
pl A " s 36
pl A ' ed 47
pl A 's ed 44
pl A 's ing 16
pl A ) ed 37
pl A , base -28
pl A , ed 58
pl A , ing 64
pl A , s -60
pl A -ed ed 31
pl A -ed ing -46
pl A -ing base -67
pl A -ing s 95
pl A -s base 34
pl A -s ed -22
pl A -s ing 11
pl A -s s -41
pl A CAP base 37
pl A CAP ing -5
pl A CAP s 65
pl A DAY base 20
pl A DAY ed 52
pl A DAY ing -111
pl A NUM base 8
pl A NUM ed 149
pl A NUM ing -11
pl A ^ ed 33
pl A ^ ing -21
pl A a base -84
pl A a ed -23
pl A after ing 69
pl A all ed -24
pl A and base -45
pl A and ed -41
pl A and ing 96
pl A and s -35
pl A as ing -49
pl A before ing -49
pl A both ed 16
pl A but base -10
pl A but ed 33
pl A but ing 89
pl A but s 73
pl A five base 52
pl A for ing -135
pl A half ed 6
pl A he base -17
pl A he ing -15
pl A he s -73
pl A her base 57
pl A i base -19
pl A i ed 29
pl A in ing -41
pl A it ed -21
pl A it s 139
pl A of ing 10
pl A on base -76
pl A others base 59
pl A others ed 37
pl A she ed 32
pl A she s 84
pl A since ed 51
pl A since ing -17
pl A some base 42
pl A some ed -48
pl A that base -54
pl A that ed -77
pl A that ing 81
pl A that s -18
pl A the base -23
pl A the ed 39
pl A the ing -22
pl A them ed -15
pl A they base 60
pl A they ed -73
pl A w ed 29
pl A w s 36
pl A which ed -91
pl A while ing -66
pl A who ed 6
pl A you base -60
pl A you ed -100
pl A — ed 44
pl A — ing 61
pl B " base -99
pl B " ed 115
pl B " ing 72
pl B 's ed -99
pl B ) ed 90
pl B , base -61
pl B , ed 8
pl B , ing 82
pl B , s -13
pl B -ed base -74
pl B -ed ing -84
pl B -ing base -59
pl B -ing ed 10
pl B -s base 21
pl B -s ed 26
pl B -s ing -28
pl B CAP base -14
pl B CAP ing 28
pl B CAP s -25
pl B DAY base -6
pl B DAY ed 40
pl B NUM ed -61
pl B ^ base -87
pl B ^ ed 10
pl B ^ ing 73
pl B a base -19
pl B a ing -56
pl B after ed 46
pl B after ing -120
pl B an base -6
pl B an ed -53
pl B and base 34
pl B and ed 29
pl B and ing 101
pl B and s 72
pl B as ed 74
pl B before ing 27
pl B both ed 10
pl B but base -14
pl B but ed 64
pl B by ing -53
pl B for ing -74
pl B he base 35
pl B he ed 20
pl B he ing 69
pl B he s 52
pl B himself ed -93
pl B i base 5
pl B i ed 35
pl B in base 72
pl B in ing 51
pl B it base 107
pl B it ed 42
pl B it s 70
pl B many ed -16
pl B of ing 37
pl B on base -54
pl B she base 12
pl B she ed 35
pl B she s -54
pl B since ed -69
pl B some ed 18
pl B some ing -32
pl B than ed -26
pl B that base 79
pl B that ed 61
pl B that ing -75
pl B that s -88
pl B the base -140
pl B the ed -117
pl B the ing -94
pl B they ed 74
pl B those ing 61
pl B w base -7
pl B w ed -8
pl B w ing -34
pl B we ed 26
pl B when ed 31
pl B which ed 11
pl B which s -37
pl B while ing 145
pl B who base -15
pl B who ed -27
pl B who s -8
pl B — base 32
pl B — ed -24
pl B — ing 27
pl C " base -20
pl C " ed 98
pl C " ing 39
pl C " s 42
pl C ' base -55
pl C 's base -66
pl C 's ed -8
pl C 's ing -51
pl C 's s 5
pl C ) ed 19
pl C , base -10
pl C , s 7
pl C -ed base -34
pl C -ed ed -31
pl C -ed ing 17
pl C -ed s -13
pl C -ing base 19
pl C -ing ed -29
pl C -ing ing 21
pl C -ing s -21
pl C -s base 42
pl C -s ed 16
pl C -s ing 13
pl C -s s 44
pl C CAP base 26
pl C CAP ed 10
pl C CAP ing 12
pl C DAY base 9
pl C DAY ed -11
pl C NUM base 57
pl C NUM ed 38
pl C ^ base -10
pl C ^ ed 69
pl C ^ ing 27
pl C a base -37
pl C a ed -109
pl C after ing 183
pl C all base -76
pl C all ed 28
pl C and base -52
pl C and ed -13
pl C and ing 14
pl C and s -8
pl C as ed -99
pl C at ing -53
pl C before ing 26
pl C both base -130
pl C both ed 79
pl C but base 22
pl C but ed 46
pl C but ing -84
pl C by ing 8
pl C for ing 37
pl C from ing -80
pl C he ed -16
pl C he ing -56
pl C he s 41
pl C her base -80
pl C him base 40
pl C his base -21
pl C his ed 46
pl C his ing -43
pl C his s 21
pl C in base -44
pl C in ing 15
pl C in s -38
pl C it base 12
pl C it ed 14
pl C it s -40
pl C its ed -27
pl C its s 18
pl C many base 32
pl C of base -28
pl C of ing -98
pl C of s 19
pl C on base -55
pl C on ing -53
pl C one ed 21
pl C or base 39
pl C others base 72
pl C she base 19
pl C she ed 54
pl C she ing 38
pl C since ed -14
pl C some base 66
pl C than ing -112
pl C that base 43
pl C that ed -54
pl C that ing -70
pl C that s -79
pl C the base -11
pl C the ed -7
pl C the s -55
pl C their base -59
pl C them ed 84
pl C they base -47
pl C they ed -84
pl C they ing 125
pl C those ing -59
pl C those s -59
pl C w base -23
pl C w ed 18
pl C w ing -10
pl C w s 20
pl C we base -17
pl C we ed 25
pl C what ed 40
pl C what s 59
pl C which ed 17
pl C which s 64
pl C while ing -22
pl C who base 8
pl C who ed -36
pl C who ing -40
pl C who s -11
pl C whom ed 73
pl C with s 38
pl C without ing -54
pl C you base -125
pl C — base -69
pl C — ed 42
pl C — s -27
pl D " base 17
pl D " ed -51
pl D " ing -67
pl D " s 37
pl D ' base -81
pl D 'd base -36
pl D 'll base -25
pl D 's base -18
pl D 's ed -10
pl D 's ing 18
pl D 's s 5
pl D 've ed 114
pl D ( base -82
pl D ( ed 102
pl D ( ing -24
pl D ) base -5
pl D ) ed -44
pl D , base 93
pl D , ed 11
pl D , ing -10
pl D , s 53
pl D -ed base -44
pl D -ed ing -75
pl D -ed s -36
pl D -ing base 7
pl D -ing ed 21
pl D -ing ing -52
pl D -ing s -51
pl D -s ed -20
pl D -s ing -18
pl D -s s -8
pl D / base -31
pl D : base -63
pl D < base -61
pl D CAP ed 22
pl D CAP ing -71
pl D CAP s 33
pl D DAY base -75
pl D DAY ed -22
pl D DAY ing -40
pl D DAY s -92
pl D NUM base 25
pl D NUM ed -57
pl D ^ base -52
pl D ^ ed 5
pl D ^ ing 21
pl D ^ s -140
pl D a base 7
pl D a ed 21
pl D a ing 44
pl D a s 47
pl D about ed -34
pl D about ing -45
pl D after ed 46
pl D after ing 127
pl D all base 125
pl D all ed -25
pl D an base 54
pl D an ed -79
pl D an ing 39
pl D and base 12
pl D and ed 48
pl D and ing -64
pl D and s 11
pl D another base -44
pl D any s -36
pl D anyone base 42
pl D as ed 26
pl D as ing -44
pl D at ing -27
pl D before ing 46
pl D both base 55
pl D both ed 93
pl D but base 42
pl D but ed -52
pl D but ing -70
pl D but s 58
pl D by ing 67
pl D by s 50
pl D everyone base -26
pl D for base -50
pl D for ed 44
pl D for ing -8
pl D from base 38
pl D from ed 36
pl D from ing -132
pl D he base -15
pl D he ed 13
pl D he ing 36
pl D he s 24
pl D her base 102
pl D her ed -42
pl D her ing -40
pl D her s -53
pl D him base -133
pl D his base 11
pl D his ed -92
pl D his ing 48
pl D his s -53
pl D i base -6
pl D i ed -45
pl D if ed -33
pl D in base -138
pl D in ed 23
pl D in ing 16
pl D in s 73
pl D into base -68
pl D it base 20
pl D it ed 8
pl D it ing 22
pl D it s 13
pl D its base -28
pl D its s -40
pl D like base 13
pl D many base 79
pl D many ed 75
pl D many s -31
pl D of base 23
pl D of ed -116
pl D of ing -27
pl D of s 6
pl D on base -26
pl D on s 49
pl D one base 44
pl D one ed -127
pl D or base -72
pl D or s -21
pl D other s -27
pl D others ed -20
pl D out base -60
pl D over s 48
pl D she ed -68
pl D she ing -71
pl D she s 48
pl D some base 25
pl D some ed -56
pl D such s -9
pl D than ing 89
pl D that base -67
pl D that ed -7
pl D that ing 15
pl D that s 45
pl D the base 13
pl D the ed -116
pl D the ing -24
pl D the s -29
pl D their base 30
pl D their ed -30
pl D their s -25
pl D them base 26
pl D them ed -119
pl D themselves base 48
pl D they base -29
pl D they ed 6
pl D they ing 65
pl D this base -159
pl D those ing -28
pl D those s -58
pl D up ing -42
pl D w base -23
pl D w ed 17
pl D w ing -24
pl D w s -13
pl D we base 21
pl D we ing -11
pl D what ed -94
pl D when ing -34
pl D which s -70
pl D while ing -80
pl D who base 19
pl D who ed 30
pl D who ing 132
pl D whom ed 47
pl D with base -41
pl D with ing -39
pl D with s -65
pl D without base -67
pl D without ing 93
pl D you base 8
pl D you ed 43
pl D your base -65
pl D — base 89
pl D — ed -22
pl D — ing 51
pl D — s -21
pl E " ed -86
pl E " ing 14
pl E " s -53
pl E ' ed -19
pl E ' ing 36
pl E ' s 44
pl E 'd base -39
pl E 'll base -25
pl E 're base 16
pl E 's base 32
pl E 's ed 29
pl E 's ing 39
pl E 's s -27
pl E 've base 49
pl E 've ed -67
pl E ( base 63
pl E ( ed -52
pl E ( ing -8
pl E ) base -30
pl E ) s -77
pl E , base -44
pl E , ed -6
pl E , ing -18
pl E , s 19
pl E -ed base 24
pl E -ed ed 48
pl E -ed ing 13
pl E -ed s 21
pl E -ing base -49
pl E -ing ed -9
pl E -ing ing -31
pl E -ing s -10
pl E -s base -25
pl E -s ed -9
pl E -s s -68
pl E . base -46
pl E : base 20
pl E : ed -19
pl E : ing 9
pl E ; base 40
pl E ; ing -22
pl E CAP base -15
pl E CAP ed 14
pl E CAP ing 21
pl E CAP s -13
pl E DAY base 15
pl E DAY ed 49
pl E DAY ing 22
pl E DAY s -27
pl E NUM base -77
pl E NUM ed -10
pl E NUM s -98
pl E ^ base -11
pl E ^ ed -11
pl E ^ ing -19
pl E ^ s 51
pl E a base -14
pl E a s -30
pl E about base 12
pl E about ing -64
pl E about s -27
pl E after base -93
pl E after ed -5
pl E after ing -71
pl E against ing -31
pl E against s -115
pl E all ed 45
pl E all s 54
pl E amid s 68
pl E an base -91
pl E an ing 13
pl E and ed -31
pl E and ing -35
pl E and s -12
pl E another ed -55
pl E another ing 29
pl E any base -90
pl E any ing -21
pl E any s -66
pl E around ing -16
pl E as base -34
pl E as ing 10
pl E as s 43
pl E at base -32
pl E at ing -17
pl E at s -18
pl E before base -23
pl E before ed -22
pl E before ing -42
pl E between s -12
pl E both base 79
pl E both ed -104
pl E both s -84
pl E but base -31
pl E but ed -8
pl E but ing 13
pl E but s -48
pl E by base -5
pl E by ing -34
pl E by s -18
pl E despite base 7
pl E despite ing 108
pl E down s 27
pl E each base -47
pl E each ed -66
pl E eight s -16
pl E every base -45
pl E few base -68
pl E few s -96
pl E five s -46
pl E for base 9
pl E for ed -29
pl E for ing -11
pl E for s 19
pl E four ing -65
pl E four s -50
pl E from base -75
pl E from ed -76
pl E from ing 78
pl E from s 26
pl E he base -32
pl E he ed 29
pl E he ing -17
pl E he s 16
pl E her base -15
pl E her ed -25
pl E her ing -17
pl E her s 38
pl E herself ed 10
pl E him base -42
pl E him ed -41
pl E him ing 42
pl E himself ed 62
pl E himself ing 49
pl E his base 10
pl E his ed -90
pl E his ing -97
pl E how base -122
pl E i base 41
pl E i ed 21
pl E i ing -67
pl E if base -20
pl E if ed -41
pl E in base 11
pl E in ed -80
pl E in ing -53
pl E into base -12
pl E into ing 21
pl E into s -17
pl E it base -61
pl E it ed -30
pl E it ing -47
pl E it s -17
pl E its s -85
pl E itself base 50
pl E like base -46
pl E many base -46
pl E many ed -29
pl E many s 56
pl E me base -38
pl E my base 31
pl E my s -31
pl E near base -20
pl E nine s -13
pl E of base -10
pl E of ed -52
pl E of ing 7
pl E of s -19
pl E on base 48
pl E on ing 37
pl E on s -20
pl E one base 25
pl E one ing -5
pl E or base -61
pl E or ed -87
pl E or ing 55
pl E or s -6
pl E other base -34
pl E other ing -9
pl E other s 22
pl E others base -87
pl E others ed 25
pl E others ing -12
pl E our base -30
pl E our s -35
pl E out base 52
pl E out ing -59
pl E out s -61
pl E over base -23
pl E over ing -11
pl E several base 32
pl E several s -55
pl E she base -18
pl E she ing 39
pl E she s -13
pl E since base -32
pl E since ed 56
pl E since ing 47
pl E six s -39
pl E some base -50
pl E some ed 44
pl E some s -24
pl E such base -35
pl E such s -58
pl E than base -66
pl E than ed -22
pl E than ing -77
pl E that base -33
pl E that ed 30
pl E that ing -36
pl E the base -20
pl E the ed 45
pl E the s 12
pl E their base 31
pl E their ed 47
pl E their ing -23
pl E their s -32
pl E them base -79
pl E them ed 33
pl E themselves base -25
pl E these base -33
pl E these s -52
pl E they base 21
pl E they ed 17
pl E they ing -71
pl E this base 19
pl E this ed -96
pl E this ing -59
pl E this s -120
pl E those ing 28
pl E those s -44
pl E three base -54
pl E three ing -7
pl E three s -63
pl E toward ing -34
pl E two base 44
pl E two ed -10
pl E two ing -11
pl E two s -73
pl E under base 19
pl E unless base -7
pl E until base -11
pl E up base 17
pl E up ing -12
pl E us base -31
pl E w base -17
pl E w ed -11
pl E w ing -8
pl E w s -33
pl E we base 8
pl E we ed -14
pl E we ing 27
pl E what base -26
pl E what ed -77
pl E what s -70
pl E when base -27
pl E when ed -32
pl E when ing -32
pl E when s -35
pl E where base -12
pl E whether base -44
pl E which base -97
pl E which ed 7
pl E which ing -54
pl E which s 31
pl E while base -14
pl E while ing 51
pl E who base -14
pl E who ed -17
pl E who ing -69
pl E who s 14
pl E whom base -59
pl E whom ed -35
pl E whose base 35
pl E whose s -65
pl E why base -76
pl E with base -27
pl E with ed -28
pl E with ing -23
pl E with s 36
pl E within base -5
pl E without base -8
pl E without ing 55
pl E you base 103
pl E you ed 33
pl E you ing 13
pl E your base -15
pl E — base -49
pl E — ed -8
pl E — ing -158
pl E — s 46
pn A " 7
pn A # 53
pn A , -23
pn A -ed 128
pn A -ing 8
pn A -ly 15
pn A -s 75
pn A . 7
pn A : 21
pn A CAP 13
pn A DAY 41
pn A NUM 70
pn A a 20
pn A about -29
pn A after 95
pn A an 49
pn A and -55
pn A another -12
pn A as 47
pn A at 15
pn A before 28
pn A both 118
pn A by -6
pn A could 9
pn A for -22
pn A four 105
pn A from 52
pn A had -10
pn A has -71
pn A he 20
pn A him -26
pn A his -23
pn A how -15
pn A if -33
pn A in 21
pn A into -8
pn A is 38
pn A it -8
pn A its -63
pn A many 35
pn A me 54
pn A my 46
pn A no -18
pn A not -17
pn A of -55
pn A off -52
pn A on -7
pn A one 33
pn A over -34
pn A several 43
pn A she 37
pn A so 32
pn A some 86
pn A someone 94
pn A such 40
pn A that 24
pn A the 33
pn A their 19
pn A they 16
pn A those 84
pn A three 69
pn A to 8
pn A two 72
pn A us 11
pn A w -15
pn A was -23
pn A we -47
pn A were -18
pn A what -52
pn A when 67
pn A whether -34
pn A while 63
pn A who 48
pn A with -81
pn A would -12
pn A you 15
pn A — 23
pn B " 42
pn B , 20
pn B -ed -43
pn B -ing -43
pn B -s 33
pn B . 7
pn B : 20
pn B CAP 21
pn B DAY 33
pn B NUM -39
pn B about 116
pn B after -29
pn B an -68
pn B and 99
pn B another -30
pn B any -60
pn B as -33
pn B both 82
pn B by 15
pn B during 107
pn B for -30
pn B from 71
pn B he 44
pn B her 18
pn B him 9
pn B himself -78
pn B his 34
pn B how 46
pn B if 13
pn B in 21
pn B is 35
pn B it -7
pn B its 73
pn B itself -60
pn B me 112
pn B not 79
pn B of 33
pn B on 34
pn B our 6
pn B over -71
pn B she -65
pn B that 37
pn B their 50
pn B them 38
pn B themselves 50
pn B they 53
pn B this 117
pn B those -49
pn B to -54
pn B w -9
pn B was 136
pn B what 30
pn B when 25
pn B whether 14
pn B who -27
pn B why 5
pn B with -19
pn B — 41
pn C , 38
pn C -ed 19
pn C -ing 20
pn C -ly -73
pn C -s -12
pn C . -67
pn C : -45
pn C CAP 25
pn C DAY -50
pn C NUM 31
pn C a -6
pn C about -81
pn C above 7
pn C after -91
pn C all -8
pn C an 57
pn C and 18
pn C any -25
pn C are -15
pn C as -26
pn C at 74
pn C before -31
pn C both -65
pn C by -51
pn C during -85
pn C each -79
pn C for -24
pn C from -16
pn C getting 24
pn C has 13
pn C he 10
pn C her -14
pn C herself -63
pn C him 51
pn C himself 30
pn C his 39
pn C how -7
pn C i -32
pn C if 36
pn C in 6
pn C is -33
pn C it 39
pn C its -10
pn C itself -12
pn C like 29
pn C many -57
pn C me -31
pn C most 54
pn C not -21
pn C of -7
pn C off -32
pn C on -62
pn C one 142
pn C or -36
pn C other 76
pn C out 13
pn C over -40
pn C several -24
pn C she 57
pn C since 51
pn C so -17
pn C some -36
pn C that -13
pn C the 26
pn C their 66
pn C themselves 10
pn C these 14
pn C they -40
pn C this 86
pn C those -52
pn C to 14
pn C until -22
pn C w 7
pn C was 19
pn C what -15
pn C when 37
pn C where 60
pn C whether 55
pn C which 51
pn C who 28
pn C will 34
pn C with -50
pn C would 33
pn C you 55
pn C — -42
pn C ’s -12
pn D ( 17
pn D ) -64
pn D , -50
pn D -ed 49
pn D -ing -6
pn D -ly 7
pn D -s -29
pn D / -28
pn D : -13
pn D ; -24
pn D > -31
pn D ? 14
pn D CAP 20
pn D DAY -11
pn D NUM -36
pn D _ -44
pn D about 50
pn D after -38
pn D against 37
pn D all -56
pn D among -27
pn D an -10
pn D and -46
pn D another 17
pn D any 76
pn D anyone 20
pn D are -51
pn D around -30
pn D as -23
pn D at 66
pn D be -71
pn D because -70
pn D before -25
pn D being 79
pn D between -22
pn D but 17
pn D by 20
pn D could -60
pn D do -20
pn D down -90
pn D every -67
pn D for -25
pn D from -69
pn D has 30
pn D have -72
pn D he -13
pn D her 126
pn D herself 51
pn D him 44
pn D himself -40
pn D his 52
pn D how 18
pn D i -76
pn D if 17
pn D into 15
pn D is -5
pn D it -6
pn D its 6
pn D itself -83
pn D like -116
pn D many -22
pn D me -66
pn D most -98
pn D my 54
pn D no -10
pn D not -48
pn D on -51
pn D one 16
pn D or 36
pn D other 45
pn D others -46
pn D our 13
pn D out -123
pn D over -41
pn D several -38
pn D she 17
pn D since -33
pn D so 8
pn D some 55
pn D someone -108
pn D such -16
pn D that 32
pn D their -9
pn D them 13
pn D themselves -56
pn D these 54
pn D they 86
pn D this -40
pn D those 74
pn D three -24
pn D to -39
pn D toward -86
pn D until -40
pn D up 95
pn D us 6
pn D was 21
pn D we -42
pn D were 36
pn D what 52
pn D when -93
pn D where 50
pn D whether 28
pn D which -54
pn D who -111
pn D why 13
pn D with 62
pn D within -83
pn D would -67
pn D you -39
pn D — -10
pn E ! -9
pn E " -52
pn E $ -12
pn E ' -24
pn E ( 19
pn E ) 16
pn E , -46
pn E -ed 7
pn E -ing 44
pn E -ly 13
pn E -s -26
pn E . -58
pn E / -15
pn E : 13
pn E ; -16
pn E < -20
pn E ? -89
pn E ?sym -22
pn E @ -38
pn E DAY -38
pn E NUM -57
pn E a -12
pn E about 22
pn E above -53
pn E across -52
pn E after 30
pn E against -24
pn E all -41
pn E along -116
pn E amid 32
pn E among 32
pn E an 10
pn E and -45
pn E any 45
pn E anyone -8
pn E are -73
pn E around 21
pn E at -15
pn E because 32
pn E been -9
pn E before -59
pn E behind -27
pn E being 35
pn E below -44
pn E between -29
pn E beyond -23
pn E both -58
pn E but -25
pn E can -145
pn E cannot -53
pn E can’t -21
pn E could -149
pn E despite -10
pn E did -50
pn E didn't 53
pn E didn’t -24
pn E do -34
pn E does -38
pn E doesn't 12
pn E doesn’t -19
pn E done -34
pn E down -40
pn E during -45
pn E each -39
pn E eight -24
pn E every -68
pn E everyone -82
pn E few 33
pn E five 58
pn E for -31
pn E four -104
pn E from 13
pn E gets -25
pn E getting 32
pn E had -71
pn E half -19
pn E has 23
pn E hasn't -5
pn E hasn’t -16
pn E have -48
pn E having 49
pn E he 14
pn E herself 63
pn E himself -27
pn E his -16
pn E hundreds -83
pn E i -14
pn E if 47
pn E in -46
pn E into -73
pn E is -24
pn E isn't -13
pn E isn’t -55
pn E it -15
pn E its -6
pn E itself 46
pn E like 82
pn E many 79
pn E may -112
pn E might -59
pn E most 68
pn E must -29
pn E my -81
pn E near -46
pn E never 74
pn E nine -32
pn E no 47
pn E not 79
pn E of -36
pn E off -44
pn E on -38
pn E once -45
pn E one -65
pn E onto -64
pn E or -71
pn E other 47
pn E others -33
pn E our -92
pn E out -75
pn E outside -92
pn E seven -66
pn E several -5
pn E she 5
pn E should -48
pn E shouldn’t -14
pn E since -5
pn E six 24
pn E someone 33
pn E such -121
pn E that 14
pn E the 18
pn E their -57
pn E themselves 128
pn E they 41
pn E those 48
pn E thousands -79
pn E three 24
pn E through -40
pn E to -16
pn E toward 15
pn E towards -38
pn E two -90
pn E under -89
pn E unlike -22
pn E until -71
pn E up -81
pn E upon 41
pn E us -59
pn E via -10
pn E was -44
pn E wasn't -22
pn E wasn’t -48
pn E we 53
pn E were -16
pn E what 76
pn E when -69
pn E where -77
pn E whether 43
pn E while -102
pn E who -7
pn E whose -12
pn E why 46
pn E will -142
pn E with -39
pn E within 24
pn E without -83
pn E won't -43
pn E won’t -56
pn E would -20
pn E wouldn’t -10
pn E yet -81
pn E you -47
pn E your -10
pn E — -17
pn E ’s -79
q -/- -23
q -/near 12
q near/near 36
q near/touch 21
q touch/- 33
q touch/near 40
q touch/touch 6
r - A 46
r - B 40
r - C 11
r - D -7
r - E -49
r A A -96
r A B -36
r A C -42
r A D -96
r A E -84
r B A 77
r B B 19
r B D -7
r B E -8
r C A 59
r C B 41
r C C -11
r C D 43
r C E -14
r D A 24
r D B 10
r D C 26
r D E -17
r E A 56
r E B 41
r E C 25
r E D 9
r E E -26
s abl -23
s accept 10
s accord -23
s account -19
s accus 22
s accusation -6
s acknowledg 6
s acquiesc 33
s ad -46
s adamant 10
s add -21
s admir 41
s admit 6
s advic 23
s adviz -19
s advocat 25
s affirm -11
s agr -19
s agre -14
s aim -17
s alarm -11
s align -6
s alleg 34
s allegation 9
s allow -5
s allud 15
s anger 37
s announc 31
s announcement 23
s answer 15
s anticipat 11
s anxiety 26
s apologiz -61
s appeal -12
s appear -28
s applaud 25
s appoint -6
s argu 39
s argument 22
s ask 16
s assail 64
s assert -12
s assertion 35
s assessment -8
s assum -29
s assumption 8
s assur 18
s attack 13
s attract -11
s attribut 14
s avoid -10
s awar 14
s back 14
s balk 16
s ban 9
s bash 26
s becam -10
s becom -44
s begin -46
s belief 10
s believ -37
s bemoan 39
s best -27
s better -15
s bitter 26
s blam -16
s blast 46
s block -20
s bo -12
s boast -56
s brag -16
s break -26
s bring -28
s bristl -5
s broad 26
s broadcast 20
s brush -18
s calculat -22
s captur -63
s car -6
s careful -25
s carry -50
s cast -29
s challeng 9
s characteriz 13
s cheer 28
s chid 65
s choos -26
s circulat -16
s cit 23
s claim 35
s clear -22
s com -22
s comment 30
s commit -23
s common 25
s complain -16
s complaint 29
s conced 24
s concern 6
s conclud -12
s condemn -16
s confident -7
s confirm -9
s confront -33
s confus 14
s congratulat 21
s consensus 22
s contemplat 40
s contend -30
s continu -14
s contradict 14
s controversial 8
s conversation 24
s convinc 20
s count -23
s counter 49
s cover 7
s creat -58
s credit 29
s critical -15
s criticism 18
s cry 35
s debat -5
s decid -17
s decision 9
s declar -6
s declin -35
s decry 46
s dedicat 12
s deem -7
s deep 12
s defend 17
s deliver -6
s demand 8
s demonstrat -49
s denounc 46
s deny 5
s derid 38
s design -27
s desir 34
s determin -20
s direct -41
s disagre 12
s disagreement 76
s disappoint 41
s disavow 35
s disclos 12
s disclosur 20
s discover -36
s discuss 36
s discussion 14
s dismiss -6
s disparag 28
s display -14
s disput 23
s distanc -23
s divid -32
s document 34
s doubl -13
s downplay -8
s draw -14
s dwell 9
s eager -8
s earn -82
s echo 14
s elaborat -35
s elect -49
s embrac -24
s emerg -17
s emphasiz -11
s enamor 9
s encourag 22
s end -37
s endors 11
s endorsement 14
s engag -55
s enjoy -10
s envision 20
s establish -20
s excit 14
s expand -22
s expect 11
s experienc -31
s explain 18
s expos -24
s eye 30
s fact -26
s fail -69
s fals 36
s far -37
s fear 40
s featur -17
s fight -19
s figur -16
s fil -26
s find -39
s fir -23
s float -26
s focus -26
s follow -37
s forecast 26
s forese 64
s forget -20
s fre -38
s giv -37
s glad 17
s go -18
s goe 6
s going -35
s grant -8
s grow -42
s guess 33
s hail 23
s hammer -13
s happy -10
s hard 10
s harsh 32
s heap 54
s hear -22
s herald 97
s high -9
s highlight 33
s hint 8
s hir -34
s hold -33
s hop 8
s hopeful 11
s hostility 18
s huffpost 55
s idea 17
s identify 24
s illustrat -11
s imagin 30
s impos 10
s includ -43
s indicat -6
s inform -8
s infuriat 23
s insist 16
s intend 5
s intens 21
s interest -13
s interject -30
s interpret 17
s introduc 9
s investigat -40
s invok -7
s issu -10
s it -42
s join -38
s jok -21
s judg 16
s keen 42
s keep -29
s knock -30
s know -8
s label 37
s lambast 18
s lament 10
s lash -26
s launch -44
s lay -51
s lean 7
s leav -37
s less -24
s let -8
s liken 33
s lin -12
s link -31
s list 52
s littl -9
s lobby -21
s look -18
s main 24
s maintain -49
s mak -14
s manag -51
s mandat 13
s mark -24
s mean -48
s mention 23
s messag -10
s met -20
s minc 63
s mind 45
s mock -25
s mount 7
s mov -54
s movement -12
s mull 42
s mus 35
s nam 30
s need -54
s negativ 6
s negotiat 29
s nervous -10
s nominat 7
s noth -30
s notic -22
s observ 27
s obvious 21
s offer -9
s ongo 13
s open -48
s opponent -24
s opt -24
s order 15
s outlin 17
s outrag 30
s outspoken 30
s overwhelm 17
s paint 15
s pass -22
s passionat 29
s pay -39
s peg 41
s perceiv 17
s perception -35
s persuad 18
s pick -31
s pitch -7
s pivot -11
s plan -20
s play -45
s pledg 22
s point 7
s pois -16
s portray 41
s posit 85
s position -17
s post 33
s praiz 14
s preach 57
s predict 10
s prefer 19
s present -13
s press 30
s pressur 11
s priority 8
s proclaim -20
s prohibit -9
s project 39
s promiz 30
s promot 29
s prompt -31
s pronounc -25
s propos -8
s proposal -8
s protest 7
s proud -20
s prov -30
s provid -15
s publish -56
s pump 46
s pursu -13
s push -21
s put -5
s query 43
s question 17
s quick -16
s quot -21
s rail 18
s rais -14
s rang 16
s rattl -27
s reach -43
s react 19
s read 11
s ready -34
s reaffirm 39
s realiz 23
s reassur 19
s rebuk 7
s rebut -9
s recall 11
s receiv -39
s recit 57
s recogniz -33
s recommend 24
s recount 33
s refer -21
s referenc 19
s reflect -28
s refus -11
s refusal -11
s regard -8
s reiterat 13
s relish 45
s rely -42
s remain -24
s remark 29
s remember 60
s remind 9
s renew -14
s renounc 15
s repeat 33
s reply -46
s report -10
s represent -6
s repudiat 27
s request 33
s resonat -33
s respond -18
s restrict -7
s return -65
s retweet -17
s reveal -6
s rever 48
s revers -22
s revil 45
s reviz -34
s roll -55
s rumor -7
s run -34
s satisfy 14
s savag -43
s say 15
s scrambl -20
s se 15
s see -18
s seek -27
s seem 10
s seiz -19
s self-describ 29
s send -49
s sentenc -9
s sentiment 16
s set -9
s sharp 20
s shift -25
s shock 17
s shoot -15
s shout 13
s show -32
s sid -18
s sign -8
s signal 6
s skeptical -21
s slam -6
s sound -14
s spar -7
s speculat 19
s speculation 71
s spell -16
s spent -24
s split -27
s spot -27
s stanc 8
s stand -6
s start -16
s startl 30
s statement 7
s step -7
s stern 59
s stop -35
s story -14
s strategy -27
s striv 53
s strong -6
s struggl -37
s stuck -44
s sued -36
s suggest 9
s suggestion 18
s support 38
s sur 27
s suspect 6
s tak -27
s target -16
s tell -16
s tend -10
s testify -15
s ther -28
s think 16
s threaten -21
s thrill -39
s throw -8
s tick -41
s tie 15
s touch -32
s tout 28
s trad -34
s trash -11
s troubl 10
s trumpet 37
s trust 18
s try -12
s turn -45
s unawar 13
s underscor -13
s unleash -68
s unveil -34
s urg 30
s used -27
s using -14
s utter 10
s veto 41
s view 39
s vocal 16
s voic 7
s vot -14
s vouch 46
s vow 15
s walk -48
s warn 19
s wary -12
s watch -26
s wav -12
s weigh -38
s welcom -19
s wish 18
s withdraw 23
s witness 33
s wonder 10
s word -33
s worry 21
s writ -16
s yell 14
s zero 9
sa abl get -46
sa abl w 16
sa accept " -50
sa accept -s -49
sa accept . -29
sa accept CAP -48
sa accept a 69
sa accept any -65
sa accept the 32
sa accept w 27
sa accord -ly 133
sa accord -s -60
sa accord CAP -19
sa accord a 118
sa accord an 57
sa accord his 24
sa accord its -67
sa accord one 55
sa accord the 81
sa accord three 69
sa accord w -93
sa accord with -57
sa account , -47
sa account -ed -44
sa account . -23
sa account CAP -33
sa account after -19
sa account as -7
sa account for -70
sa account from -27
sa account has -15
sa account in -5
sa account that -17
sa account to 69
sa account w 6
sa account was -5
sa accus -ing -16
sa accus CAP 22
sa accus by -34
sa accus him 27
sa accus w -57
sa accusation that -9
sa accusation w 92
sa acknowledg , 45
sa acknowledg CAP 62
sa acknowledg that -8
sa acknowledg w -111
sa acquiesc the 21
sa ad , 43
sa ad -ed -58
sa ad -ing -19
sa ad -s -111
sa ad . 108
sa ad : 99
sa ad CAP -47
sa ad NUM -60
sa ad a 71
sa ad another -48
sa ad in -6
sa ad that 37
sa ad the -15
sa ad to -134
sa ad w -106
sa adamant that 51
sa add -s -5
sa add . 51
sa add to -26
sa add up -50
sa add w -7
sa address , -51
sa address -s -81
sa address . -14
sa address CAP 43
sa address a 47
sa address at -44
sa address in -20
sa address of -19
sa address on -27
sa address the 49
sa address to -89
sa address w -79
sa address — -55
sa admir . 84
sa admit . 21
sa admit CAP -62
sa admit it 13
sa admit that 25
sa admit the -64
sa adopt -s -48
sa adopt by 46
sa adopt the 29
sa adopt w -128
sa advic , 48
sa advic . -50
sa advic from 42
sa advic to 17
sa adviz CAP -75
sa adviz the 33
sa adviz w 54
sa advocat -ing -19
sa advocat . 56
sa advocat CAP -53
sa advocat have -21
sa advocat of -37
sa advocat the 6
sa advocat w -80
sa affirm his -39
sa agr CAP -77
sa agr that 23
sa agr the -57
sa agr to -17
sa agr w 42
sa agre . -77
sa agre him -59
sa agre that 51
sa agre to -15
sa aim -ing -40
sa aim -s -94
sa aim CAP -39
sa aim a -52
sa aim to 72
sa aim w -23
sa air , -6
sa air -s -38
sa air . -13
sa air CAP 70
sa air DAY -50
sa air a -38
sa air in -19
sa air of -35
sa air on 12
sa air w 6
sa alarm the 13
sa align CAP 15
sa align the -62
sa alleg -s -86
sa alleg that -9
sa alleg w 12
sa allegation , -37
sa allegation against -74
sa allegation that -8
sa allegation w -14
sa allow CAP -45
sa allow a 55
sa allow for 19
sa allow him -17
sa allow the 37
sa allow them -59
sa allow to 7
sa allud the -59
sa anger , -39
sa anger CAP -94
sa anger and -32
sa anger in -7
sa anger over -41
sa anger the 66
sa angry -ing -70
sa angry -s -47
sa angry CAP -61
sa angry and -21
sa angry the 48
sa angry w -35
sa announc , -8
sa announc -s 112
sa announc . -10
sa announc CAP -85
sa announc a 55
sa announc he -15
sa announc her 73
sa announc it -9
sa announc on 40
sa announc she 9
sa announc that -29
sa announc the -13
sa announc they 57
sa announc w 43
sa announcement , 32
sa announcement . -36
sa announcement w -59
sa answer , 54
sa answer -s -21
sa answer . 26
sa answer a 83
sa answer on -26
sa answer the 9
sa answer to -97
sa answer w 67
sa answer was 24
sa anticipat . 60
sa anticipat w -25
sa anxiety among 15
sa anxiety of -46
sa apologiz . -86
sa apologiz his 36
sa apologiz to 10
sa appeal , -22
sa appeal . -15
sa appeal among 90
sa appeal for 41
sa appeal in -11
sa appeal is -36
sa appeal of -33
sa appeal w -44
sa appear -ed 104
sa appear -ly -10
sa appear as 18
sa appear at -116
sa appear before -31
sa appear in -55
sa appear on -78
sa appear that -21
sa appear to 38
sa appear w 130
sa appear with -75
sa applaud . -7
sa applaud CAP 66
sa applaud him -73
sa applaud the -41
sa appoint CAP 57
sa appoint a -12
sa appoint w -121
sa approv , 53
sa approv -s 34
sa approv a 81
sa approv of -18
sa argu . -88
sa argu a -53
sa argu he 18
sa argu that 31
sa argu the 57
sa argu w 97
sa argu with -15
sa argument , 92
sa argument . 53
sa argument about -100
sa argument against -55
sa argument between -15
sa argument for -30
sa argument in -23
sa argument that 6
sa argument w -77
sa ask , -28
sa ask -ly 57
sa ask -s 39
sa ask . -15
sa ask CAP -50
sa ask a -17
sa ask at 76
sa ask by 99
sa ask her 25
sa ask him -74
sa ask his 30
sa ask how -11
sa ask if 30
sa ask in 53
sa ask it -32
sa ask of -49
sa ask on 53
sa ask our 25
sa ask the 27
sa ask them -36
sa ask to -25
sa ask w -16
sa ask what 15
sa ask whether 24
sa ask who -27
sa ask why 23
sa assail CAP 22
sa assert that -5
sa assertion that -8
sa assessment . -21
sa assessment CAP -57
sa assessment the 29
sa assum CAP -78
sa assum that 34
sa assum the -39
sa assum w -41
sa assumption that -20
sa assur -ing -37
sa assur -s 68
sa assur CAP 27
sa assur her -45
sa assur the 55
sa attack , -81
sa attack -ed 59
sa attack -ing -79
sa attack -s 86
sa attack . -52
sa attack CAP 69
sa attack a -149
sa attack against 66
sa attack an -27
sa attack and 80
sa attack as -36
sa attack because 82
sa attack by -37
sa attack from 37
sa attack have -13
sa attack her -48
sa attack him 22
sa attack his 19
sa attack in -7
sa attack is -40
sa attack of -59
sa attack the 34
sa attack to -97
sa attack w -67
sa attack was -15
sa attack were -20
sa attack — -29
sa attempt -s 53
sa attempt at -63
sa attempt by -16
sa attempt get -57
sa attempt w -31
sa attract -s -60
sa attract a -27
sa attract the 31
sa attract w -55
sa attribut the 55
sa attribut to -14
sa authoriz the 76
sa authoriz to -84
sa avoid -ing 17
sa avoid -s -85
sa avoid a 24
sa avoid the -83
sa avoid w 57
sa awar that 7
sa awar the -23
sa back , -51
sa back -ing 63
sa back -ly -46
sa back -s -26
sa back . 6
sa back : -56
sa back CAP 61
sa back NUM 70
sa back a 40
sa back after -14
sa back against -36
sa back an 82
sa back and -20
sa back at -65
sa back by -14
sa back down -100
sa back from -6
sa back him 11
sa back his 38
sa back in 20
sa back on 32
sa back that -65
sa back two 59
sa back up -25
sa back when -10
sa back — -44
sa balk -ing 92
sa balk the -61
sa ban , -29
sa ban -ing 8
sa ban -s 122
sa ban . -22
sa ban CAP -57
sa ban all -17
sa ban from -48
sa ban of -72
sa ban on 27
sa ban w -75
sa bash CAP 73
sa becam -ed -17
sa becam -ly 96
sa becam a -109
sa becam the -113
sa becam w 50
sa becom " -21
sa becom -ed 106
sa becom -ly 46
sa becom -s 27
sa becom CAP -65
sa becom a -43
sa becom an 33
sa becom so -26
sa becom the -31
sa becom w -94
sa begin , -49
sa begin -ing 11
sa begin -ly -48
sa begin . -25
sa begin CAP -54
sa begin DAY 76
sa begin a 48
sa begin her -35
sa begin his 13
sa begin in -49
sa begin of -19
sa begin on -17
sa begin the -20
sa begin w -10
sa begin with 56
sa believ " -39
sa believ , 54
sa believ -ing 148
sa believ -s 43
sa believ . 15
sa believ CAP -56
sa believ he -19
sa believ it 10
sa believ me -79
sa believ she 6
sa believ that -9
sa believ the 12
sa believ their -57
sa believ they -56
sa believ to -76
sa believ w -28
sa believ will 15
sa believ — 54
sa bemoan the 29
sa best , -7
sa best -ed -26
sa best -ing -12
sa best -s -35
sa best CAP -76
sa best of -24
sa best on -11
sa best to 36
sa best w 43
sa better -ed -12
sa better -s -11
sa better . -10
sa better among -8
sa better at 59
sa better in -27
sa better off -6
sa better than -44
sa better to 53
sa better — -13
sa bitter w -72
sa blam -s 100
sa blam CAP -5
sa blam for -15
sa blam on -40
sa blam the 72
sa blam w 78
sa blast CAP 12
sa blast the 41
sa block -s -66
sa block CAP -21
sa block a 74
sa block in -52
sa block of -21
sa block w 80
sa bo . -61
sa bo and 20
sa boast his 45
sa boast that 33
sa break -s -21
sa break . -6
sa break : -20
sa break down 57
sa break for -30
sa break from -23
sa break in -17
sa break out 46
sa break the -41
sa break up -29
sa break w 52
sa break with -36
sa bring -ed -8
sa bring -s 65
sa bring CAP -86
sa bring a 46
sa bring by 61
sa bring down -12
sa bring her -23
sa bring him -32
sa bring his -16
sa bring in -57
sa bring it -16
sa bring its -10
sa bring them -12
sa bring to -95
sa bring w -107
sa bristl the -5
sa broad -s 67
sa broad and -54
sa broad w 23
sa broadcast on -39
sa broadcast w -80
sa brush the 18
sa brush w 67
sa brush with -68
sa calculat that 46
sa calculat w 21
sa call " -28
sa call , -51
sa call -ed -95
sa call -ing -25
sa call -s -57
sa call . -162
sa call CAP -18
sa call DAY -41
sa call NUM 97
sa call a -22
sa call all -13
sa call an -45
sa call and -19
sa call from 44
sa call her 32
sa call him 136
sa call himself 29
sa call his 88
sa call in 41
sa call it -32
sa call itself -26
sa call of 70
sa call off -43
sa call that 12
sa call the -10
sa call them 112
sa call themselves 92
sa call this 99
sa call to 31
sa call w 45
sa call with 67
sa captur CAP -8
sa captur by 67
sa captur the -15
sa car , 28
sa car -ing -7
sa car -s -32
sa car . -28
sa car after -19
sa car and -18
sa car for -7
sa car in -5
sa car most 41
sa car of -23
sa car the 51
sa car w -24
sa careful about -62
sa careful w 6
sa carry -s 81
sa carry CAP -29
sa carry a -26
sa carry him -18
sa carry on -18
sa carry out -59
sa carry the -45
sa carry w 104
sa cast . -69
sa cast CAP -27
sa cast her 28
sa cast herself -13
sa cast him 46
sa cast himself 43
sa cast in -54
sa cast the 62
sa cast w -36
sa caution that 60
sa celebrat CAP -62
sa celebrat in -52
sa celebrat the 36
sa celebrat w -74
sa certain , -42
sa certain -ed -28
sa certain -s -54
sa certain w -28
sa challeng , -48
sa challeng -ing 107
sa challeng . -36
sa challeng CAP 20
sa challeng by 16
sa challeng for -47
sa challeng from 9
sa challeng her -31
sa challeng in -32
sa challeng of -21
sa challeng over 23
sa challeng the -6
sa challeng to -89
sa challeng w -5
sa champion by 40
sa champion of -46
sa champion the 37
sa champion w -45
sa chant " 38
sa chant , -53
sa charg , 52
sa charg -ing -75
sa charg . 18
sa charg CAP 111
sa charg against -35
sa charg and -5
sa charg in -47
sa charg into 83
sa charg of -57
sa charg that 6
sa charg the 50
sa cheer , -29
sa cheer -s -12
sa cheer . -45
sa cheer CAP 44
sa cheer and -30
sa cheer as -52
sa cheer from -35
sa cheer the 45
sa cheer w -14
sa chid CAP 34
sa choos , -14
sa choos . -33
sa choos CAP 25
sa choos a 21
sa choos by 24
sa choos not 36
sa choos the 71
sa choos w -49
sa cit " 59
sa cit -s 54
sa cit CAP -34
sa cit a -16
sa cit an 28
sa cit another 35
sa cit w 9
sa claim , -35
sa claim -s -32
sa claim . -49
sa claim CAP 27
sa claim a 11
sa claim about -38
sa claim by 28
sa claim he 57
sa claim his -67
sa claim in 63
sa claim of -77
sa claim on -68
sa claim the -13
sa claim to 29
sa claim w 49
sa clarify that 7
sa clear , -11
sa clear -s -49
sa clear . -23
sa clear : -20
sa clear CAP -16
sa clear DAY -5
sa clear a -29
sa clear from 32
sa clear how -23
sa clear in 90
sa clear that -12
sa clear the -85
sa clear to -16
sa clear w 65
sa clear whether -23
sa coin -s -11
sa coin the -49
sa coin w -21
sa com , -43
sa com -ed -15
sa com -ing -64
sa com -ly -85
sa com -s 77
sa com . 91
sa com / -13
sa com : -41
sa com CAP -85
sa com DAY -24
sa com NUM -9
sa com a -68
sa com after -33
sa com amid -17
sa com an -15
sa com and -7
sa com around 25
sa com as 35
sa com at -37
sa com down -15
sa com during -16
sa com for -9
sa com his -24
sa com in -14
sa com into 17
sa com of -94
sa com off -66
sa com on -56
sa com over -18
sa com the 6
sa com through -13
sa com two -21
sa com w 10
sa com when -14
sa com with 42
sa com — 38
sa comment " -9
sa comment , -50
sa comment -ed 156
sa comment -s -53
sa comment . 7
sa comment CAP 9
sa comment DAY -71
sa comment about -36
sa comment are -21
sa comment as -41
sa comment by -9
sa comment for 51
sa comment from -38
sa comment had -22
sa comment that -18
sa comment the -49
sa comment to -45
sa comment w -66
sa comment were -8
sa commit -ing -101
sa commit -s -21
sa commit CAP 50
sa commit by -54
sa commit the 33
sa commit w 50
sa common -s -10
sa common . -12
sa common w 37
sa compar CAP 125
sa compar her 96
sa compar the 35
sa compar to -154
sa compar w -9
sa compar with -119
sa complain the -11
sa complain to 31
sa complaint that 96
sa conced that 31
sa conced the -88
sa concern , 22
sa concern -ing -118
sa concern . -48
sa concern CAP -10
sa concern a 68
sa concern among 55
sa concern for 87
sa concern of -56
sa concern over -72
sa concern the -49
sa concern to -21
sa concern w -20
sa concern with 49
sa concern — -35
sa conclud , -14
sa conclud -ing 24
sa conclud . 38
sa conclud that -11
sa condemn CAP -29
sa condemn the 7
sa condemn w -51
sa confident CAP -45
sa confident that 23
sa confident the 89
sa confirm a -13
sa confirm by 6
sa confirm that 57
sa confirm the 8
sa confront -s -54
sa confront CAP -7
sa confront the 77
sa confus w 11
sa confus with -67
sa congratulat him 14
sa consensus on -42
sa consensus that 56
sa consensus w 56
sa consider -ing -37
sa consider -s 8
sa consider CAP 33
sa consider a -53
sa consider an -22
sa consider him 41
sa consider one -84
sa consider w 110
sa consider whether -18
sa contend that 52
sa contention that -10
sa continu " 6
sa continu , 68
sa continu -ing 44
sa continu -ly 25
sa continu . 20
sa continu : 105
sa continu CAP 31
sa continu be -51
sa continu her -28
sa continu on -98
sa continu that 61
sa continu the 84
sa continu w -10
sa contradict his -58
sa contrast , -57
sa contrast between -12
sa contrast her -23
sa contrast his 8
sa contrast the 66
sa contrast to -52
sa contrast with -36
sa controversial -s -43
sa controversial CAP -29
sa controversial w 69
sa conversation , -6
sa conversation -ed -38
sa conversation -ing 26
sa conversation . -34
sa conversation about -31
sa conversation with 11
sa convinc -s -92
sa convinc that -49
sa convinc the 24
sa count , -29
sa count -ing -27
sa count . -58
sa count CAP 27
sa count DAY -68
sa count by -33
sa count in 22
sa count is -33
sa count the -9
sa count them -41
sa count to -101
sa count w -50
sa counter CAP 29
sa counter to -38
sa cover -s 68
sa cover by -75
sa cover in -69
sa cover the -21
sa cover to -42
sa cover up -42
sa cover w 51
sa creat -s -31
sa creat . -25
sa creat a -23
sa creat an -66
sa creat by -11
sa creat the -80
sa creat w -91
sa credit , -21
sa credit -s -42
sa credit . -20
sa credit CAP -18
sa credit for -76
sa credit the 72
sa credit w -31
sa critical -s -7
sa critical . -8
sa critical CAP 75
sa critical for -23
sa critical to -93
sa critical w -33
sa criticism , -57
sa criticism -ing -37
sa criticism . -12
sa criticism CAP 45
sa criticism and -27
sa criticism from 47
sa criticism her 56
sa criticism his -46
sa criticism on -69
sa criticism that 32
sa criticism the -51
sa criticism w 39
sa criticiz -s -52
sa criticiz . -65
sa criticiz CAP 45
sa criticiz by 85
sa criticiz for 15
sa criticiz her 10
sa criticiz him 19
sa criticiz his 17
sa criticiz w 20
sa cry for 43
sa cry of 20
sa cut , -25
sa cut -s 21
sa cut . -5
sa cut a 38
sa cut against -22
sa cut and -11
sa cut down -9
sa cut for -17
sa cut in 94
sa cut into -12
sa cut off -18
sa cut out -17
sa cut that -17
sa cut the -33
sa cut to 67
sa cut w -106
sa debat , 24
sa debat -ed -81
sa debat -s -59
sa debat . 11
sa debat ; -8
sa debat CAP -99
sa debat DAY -123
sa debat about 63
sa debat after -14
sa debat against -14
sa debat and -26
sa debat at -30
sa debat before -12
sa debat between -10
sa debat in -53
sa debat is 66
sa debat of -23
sa debat that -52
sa debat the 29
sa debat this -33
sa debat to -35
sa debat w 45
sa debat was -11
sa debat with 53
sa debat — -39
sa decid -ing 44
sa decid -s 91
sa decid by -110
sa decid not 112
sa decid on 39
sa decid the -69
sa decid to 9
sa decid w -83
sa decid what 25
sa decid whether -43
sa decid which 11
sa decid who -53
sa decision , -49
sa decision -ed 36
sa decision -ing 67
sa decision . -14
sa decision CAP -14
sa decision about -38
sa decision by 101
sa decision in -19
sa decision is -46
sa decision not -6
sa decision on 46
sa decision that -57
sa decision they 33
sa decision w 70
sa decision was -38
sa decision will -26
sa decision with -32
sa declar " -9
sa declar , -13
sa declar . 25
sa declar CAP 12
sa declar NUM -73
sa declar a -49
sa declar in 68
sa declar it -48
sa declar that -15
sa declar the -6
sa declar w -95
sa declin , -23
sa declin . -58
sa declin a 111
sa declin and -10
sa declin in -69
sa declin to 54
sa declin w -22
sa decry the 20
sa decry w -9
sa dedicat -ing -29
sa deem -ed -13
sa deem w 46
sa deep -ing 105
sa deep -s -109
sa deep w 8
sa defend CAP 65
sa defend her 100
sa defend himself -48
sa defend his -15
sa defend the -9
sa defend w 88
sa deliver -ing 110
sa deliver -s -47
sa deliver by -11
sa deliver her -71
sa deliver his 85
sa deliver on -48
sa deliver the 15
sa deliver to -62
sa deliver w -71
sa demand , 80
sa demand . -92
sa demand a 43
sa demand for 54
sa demand of -117
sa demand to -19
sa demand w 107
sa demonstrat her -31
sa demonstrat that -6
sa demonstrat the 58
sa demonstrat w -58
sa denounc -s -92
sa denounc CAP 36
sa denounc by -32
sa denounc w -23
sa deny -s 11
sa deny . 52
sa deny CAP -134
sa deny any 103
sa deny him -51
sa deny that 24
sa deny w -126
sa describ -ing -39
sa describ -s 21
sa describ CAP -22
sa describ a 86
sa describ her -48
sa describ himself 71
sa describ his -37
sa describ how 90
sa describ the 13
sa describ themselves 46
sa describ w -68
sa design to 18
sa desir to 21
sa detail , -45
sa detail -s 19
sa detail . -42
sa detail about -85
sa detail in -27
sa detail of -56
sa detail the 21
sa detail w -85
sa determin -s -78
sa determin that -38
sa determin the -93
sa determin their -39
sa determin to -50
sa determin w 66
sa determin whether -8
sa determin who -31
sa devot -ing 25
sa devot w -29
sa direct -ing -13
sa direct -s 94
sa direct CAP -13
sa direct at -26
sa direct by -33
sa direct the -37
sa direct to 64
sa direct w -73
sa disagre . -90
sa disappoint -s -34
sa disappoint w -59
sa disavow CAP -111
sa disavow the 8
sa disclos , -15
sa disclos . -44
sa disclos w 77
sa disclosur -ed -61
sa disclosur -s 32
sa discover in 21
sa discuss -s -70
sa discuss CAP 66
sa discuss a -35
sa discuss his -16
sa discuss how -62
sa discuss the -66
sa discuss w 132
sa discussion , 53
sa discussion . -35
sa discussion about -48
sa discussion of 53
sa discussion with -53
sa dislik by 13
sa dismiss -s -49
sa dismiss . -62
sa dismiss the 23
sa dismiss w 85
sa display , -13
sa display a 141
sa display of 23
sa disput -s -33
sa disput . 96
sa disput that -34
sa disput w -65
sa distanc from -24
sa distanc herself 29
sa distanc w -51
sa divid , -35
sa divid . -36
sa divid CAP -20
sa divid among -69
sa divid between 51
sa divid by -23
sa divid in -18
sa divid the 33
sa divid w -64
sa document , -94
sa document -ed -53
sa document -ing -58
sa document . 66
sa document CAP -31
sa document and -7
sa document from -20
sa document he 37
sa document in -23
sa document that -30
sa document w -31
sa document was -10
sa doubl -s 25
sa doubl his 17
sa doubl the -124
sa doubt CAP -59
sa doubt her -109
sa doubt his 76
sa doubt w -73
sa doubt whether -23
sa draw , -15
sa draw CAP -10
sa draw NUM -28
sa draw a 29
sa draw from 39
sa draw hundreds -29
sa draw in -22
sa draw on -32
sa draw to -78
sa draw w 25
sa eager to -9
sa earn -s -8
sa earn NUM -14
sa earn a 67
sa earn at -20
sa earn her -44
sa earn him 44
sa earn his -42
sa earn the 32
sa earn w -49
sa echo -s 16
sa echo CAP -43
sa echo a 42
sa echo by 26
sa echo the -80
sa elect , -37
sa elect -s -55
sa elect . -18
sa elect CAP 49
sa elect a 90
sa elect as -38
sa elect to 31
sa elect w -72
sa embrac . 53
sa embrac CAP -9
sa embrac by -75
sa embrac her 74
sa embrac him -77
sa embrac his 28
sa embrac the -26
sa embrac their -32
sa emerg , -17
sa emerg -s -7
sa emerg as -51
sa emerg from -30
sa emerg in -23
sa emerg w -25
sa emphasiz , -13
sa emphasiz on -53
sa emphasiz that -38
sa emphasiz the 117
sa emphasiz w -87
sa encourag CAP -41
sa encourag the -75
sa encourag w -16
sa end " 60
sa end , -16
sa end -s -39
sa end . -24
sa end CAP 32
sa end at -26
sa end her 32
sa end his -88
sa end in -72
sa end of -64
sa end on -10
sa end up 9
sa end w 111
sa end with -25
sa endors -ing 62
sa endors a -91
sa endors by 15
sa endors her 23
sa endors his -51
sa endors the 18
sa endors w 37
sa endorsement " -19
sa endorsement , -24
sa endorsement . -63
sa endorsement CAP -6
sa endorsement a -100
sa endorsement by 60
sa endorsement from -34
sa endorsement his -113
sa endorsement in -13
sa endorsement the 143
sa endorsement w 16
sa endorsement was -16
sa endorsement will -10
sa engag -ed -33
sa engag -s 47
sa engag a -39
sa engag the -27
sa engag w -20
sa enjoy a -93
sa enjoy in -36
sa enjoy the 65
sa enjoy w -32
sa establish a 28
sa establish w -12
sa estimat -s -73
sa estimat CAP 101
sa estimat NUM -18
sa estimat by -12
sa estimat of 42
sa estimat that 70
sa expand -s -55
sa expand CAP 40
sa expand her -66
sa expand his 24
sa expand in -32
sa expand its -8
sa expand the -15
sa expand their -13
sa expand w 39
sa expect , 13
sa expect . 26
sa expect a -35
sa expect the 14
sa expect to -6
sa expect w -61
sa experienc , -22
sa experienc -ing -33
sa experienc . -24
sa experienc a -11
sa experienc and 24
sa experienc as -32
sa experienc in -36
sa experienc of -45
sa experienc to -17
sa experienc w 36
sa explain , 79
sa explain . 44
sa explain CAP 21
sa explain his -27
sa explain how -21
sa explain its -8
sa explain the 53
sa explain to 44
sa explain why 12
sa expos the -31
sa express -s -56
sa express CAP 56
sa express a 24
sa express his -57
sa express that -16
sa express the -89
sa express w 21
sa eye , 26
sa eye -ed -68
sa eye . -56
sa eye on -40
sa eye to -19
sa eye w 83
sa fact , -16
sa fact -ed 96
sa fact -s -14
sa fact is -50
sa fact that -14
sa fact w -30
sa fail , -32
sa fail -ly -43
sa fail -s -47
sa fail . -19
sa fail CAP -20
sa fail do -44
sa fail w 8
sa fals -s 86
sa fals w -24
sa far , 24
sa far -ed 100
sa far -ly -108
sa far -s -8
sa far . -24
sa far as -21
sa far behind -20
sa far beyond -9
sa far from -70
sa far has -8
sa far in -5
sa far out -12
sa far the -7
sa far this -18
sa far to -22
sa far w -44
sa far — -13
sa favor , -20
sa favor -ing 9
sa favor -s 76
sa favor . -31
sa favor CAP -41
sa favor a 19
sa favor his 76
sa favor the -126
sa favor to -107
sa favor w -5
sa favorit -ing -60
sa favorit -s 44
sa favorit . -12
sa favorit CAP -26
sa favorit to -47
sa fear -ing -111
sa fear . 26
sa fear CAP 69
sa fear a 105
sa fear and -52
sa fear for -37
sa fear it -21
sa fear that 47
sa fear the 8
sa fear w -96
sa featur -s -31
sa featur a 29
sa featur of -17
sa featur the -68
sa featur w -118
sa feel " -78
sa feel -ed 80
sa feel -s -35
sa feel a -42
sa feel about 66
sa feel he 36
sa feel so -23
sa feel that -27
sa feel w -85
sa fight , -20
sa fight -s -32
sa fight . -12
sa fight CAP -17
sa fight against -44
sa fight at -28
sa fight between -7
sa fight for 16
sa fight is -10
sa fight on -43
sa fight over -33
sa fight the -56
sa fight w -25
sa fight with -13
sa figur , -12
sa figur -ed -41
sa figur . -7
sa figur in -61
sa figur is 52
sa figur on -25
sa figur out 36
sa figur that 39
sa figur to -56
sa figur w 80
sa figur who -8
sa figur — -10
sa fil -s -61
sa fil . -40
sa fil CAP 77
sa fil against -6
sa fil by -45
sa fil in 8
sa fil on -79
sa fil w 64
sa find " 57
sa find , 57
sa find -ly 8
sa find -s -16
sa find . 103
sa find CAP 49
sa find NUM 26
sa find a -167
sa find himself -87
sa find his 55
sa find in -28
sa find itself -42
sa find no 31
sa find out 37
sa find that -7
sa find the -16
sa find their -21
sa find them 70
sa find themselves -90
sa find w 24
sa fir , -24
sa fir -s -73
sa fir . -47
sa fir CAP 41
sa fir a 22
sa fir and -8
sa fir for -54
sa fir from 40
sa fir him -49
sa fir his 30
sa fir in -92
sa fir on -28
sa fir up 22
sa fir w -70
sa fir with -120
sa focus " -28
sa focus , -18
sa focus -ing 23
sa focus -ly -7
sa focus -s -38
sa focus . -31
sa focus CAP -70
sa focus a -85
sa focus her 9
sa focus his -59
sa focus how -11
sa focus its -42
sa focus of 87
sa focus the -41
sa focus to -31
sa focus w 65
sa focus what 41
sa focus whether -25
sa follow , -13
sa follow -ing 86
sa follow -ly -18
sa follow -s -28
sa follow . -9
sa follow : 27
sa follow CAP 71
sa follow a 51
sa follow an -27
sa follow by -47
sa follow him -70
sa follow his -76
sa follow in -17
sa follow on -14
sa follow that -35
sa follow the -56
sa follow w -30
sa forget w 44
sa forward , -17
sa forward . -16
sa forward to -60
sa forward w 76
sa fram the 46
sa fram w 86
sa fre , -12
sa fre -s -47
sa fre CAP -21
sa fre w -19
sa full -s 50
sa full CAP -89
sa full NUM -7
sa full w 14
sa giv " -9
sa giv -ed -90
sa giv -ly -46
sa giv -s -57
sa giv CAP -14
sa giv NUM -35
sa giv by -38
sa giv her 25
sa giv him -82
sa giv his -111
sa giv in -12
sa giv it -49
sa giv me -11
sa giv that -101
sa giv their -37
sa giv them -52
sa giv to -15
sa giv up -67
sa go " -16
sa go , 38
sa go -ed 50
sa go -ly 50
sa go . -29
sa go CAP -49
sa go a -28
sa go against -22
sa go along -8
sa go beyond -78
sa go down -48
sa go for -71
sa go in 13
sa go into -31
sa go off 42
sa go through -51
sa go to -91
sa go up 56
sa go w -46
sa go with -64
sa goal , -28
sa goal . -48
sa goal is 24
sa goal of 9
sa goal was 24
sa goal — 82
sa goe , 73
sa goe . 70
sa goe to -61
sa goe w 6
sa going " -38
sa going -ed -29
sa going CAP 119
sa going be -28
sa going for -26
sa going get -12
sa going into -16
sa going the -26
sa going w -21
sa grant , -38
sa grant . -6
sa grant CAP 9
sa grant w 71
sa grow , -7
sa grow -s -89
sa grow CAP -13
sa grow up -50
sa grow w 50
sa hail the 83
sa hammer CAP -77
sa hammer out -39
sa happy to 16
sa hard -s -66
sa hard by -16
sa hard for -11
sa hard in -19
sa hard not -36
sa hard w -41
sa harsh -s 16
sa harsh w -116
sa hat . -34
sa hat and -35
sa hat the 63
sa hat w 31
sa hear , -19
sa hear -ing -28
sa hear -s -26
sa hear . -13
sa hear CAP 41
sa hear about -38
sa hear before -20
sa hear from -38
sa hear him 54
sa hear in 82
sa hear on -59
sa hear that 19
sa hear the -26
sa hear w -48
sa hear what 30
sa high , -17
sa high -s 85
sa high as -12
sa high on -13
sa high w -23
sa highlight -s 111
sa highlight CAP -13
sa highlight the -53
sa hint of -87
sa hint that -51
sa hir -ed -23
sa hir -s -54
sa hir CAP 22
sa hir a 59
sa hir in 35
sa hir the -11
sa hir to -81
sa hir w -28
sa hit -s -54
sa hit CAP 67
sa hit a -42
sa hit by 15
sa hit him 127
sa hit on -37
sa hit the -19
sa hit w -18
sa hold -ed 118
sa hold -ing 28
sa hold -ly 58
sa hold -s 38
sa hold . -17
sa hold CAP 72
sa hold a -114
sa hold an -29
sa hold at -43
sa hold by -71
sa hold her -92
sa hold his 12
sa hold in -42
sa hold its -71
sa hold off -32
sa hold on -66
sa hold onto -21
sa hold out -20
sa hold the -159
sa hold their -47
sa hold two -45
sa hold w 68
sa hop , -70
sa hop -ing -8
sa hop . -31
sa hop CAP -113
sa hop a -6
sa hop he 129
sa hop on -13
sa hop that 8
sa hop the 48
sa hop to -8
sa hop w -9
sa hop will 36
sa hop would -6
sa hopeful , -12
sa hopeful CAP -63
sa hopeful that 18
sa idea , 42
sa idea . -40
sa idea : -58
sa idea and -17
sa idea are -11
sa idea for 14
sa idea into -8
sa idea of -33
sa idea that -6
sa idea w -40
sa identify , -7
sa identify CAP 32
sa identify and -13
sa identify as 12
sa identify by -89
sa identify the 93
sa identify themselves 28
sa identify w -73
sa ignor -s 65
sa ignor . -72
sa ignor CAP 118
sa ignor by 73
sa ignor the -79
sa ignor w -35
sa illustrat the -11
sa imagin CAP -11
sa imply that -18
sa impos -s -128
sa impos a -13
sa impos w 7
sa impress . -54
sa inclin w -31
sa includ " -18
sa includ , -14
sa includ -ed -45
sa includ -ing 51
sa includ -s -17
sa includ : 125
sa includ CAP -125
sa includ NUM -52
sa includ a 53
sa includ an -49
sa includ her -8
sa includ his -75
sa includ in -75
sa includ many -15
sa includ on -15
sa includ one -19
sa includ some -71
sa includ those -17
sa includ w 17
sa indicat , 7
sa indicat he -11
sa indicat that -28
sa insist , 29
sa insist -ing -91
sa insist CAP 36
sa insist a 39
sa insist it 18
sa insist she -6
sa insist the -7
sa insist they 33
sa insist w -63
sa intend to -50
sa intens -s 71
sa intens w -124
sa interest , -41
sa interest -ing -79
sa interest -s -102
sa interest . -64
sa interest CAP 55
sa interest and -11
sa interest the 32
sa interest to 26
sa interest w -35
sa introduc CAP 28
sa introduc by 22
sa introduc his 17
sa introduc some 66
sa introduc the -89
sa introduc to -81
sa introduc w 59
sa investigat CAP 73
sa investigat by 50
sa investigat the 20
sa invit -s -51
sa invit CAP -42
sa invit to 13
sa invok CAP -86
sa invok the -9
sa issu " 37
sa issu , 20
sa issu -ed 6
sa issu -ing 101
sa issu -ly -73
sa issu -s 32
sa issu . -52
sa issu : -12
sa issu CAP -28
sa issu an 77
sa issu at -8
sa issu by -116
sa issu for -22
sa issu has -6
sa issu he -19
sa issu in -9
sa issu is -30
sa issu like -26
sa issu of 71
sa issu over -15
sa issu that -15
sa issu the 44
sa issu to -43
sa issu w -88
sa issu with -22
sa issu would 71
sa it " -18
sa it 's 31
sa it ( -6
sa it , -57
sa it -ed 44
sa it -ing -124
sa it -ly -50
sa it -s -17
sa it . -26
sa it : -16
sa it CAP -83
sa it a -60
sa it about -17
sa it all -43
sa it an 15
sa it another -22
sa it as -41
sa it at -48
sa it be -15
sa it because -5
sa it been -26
sa it being -17
sa it by -19
sa it can -12
sa it cannot -8
sa it could -24
sa it did -16
sa it didn't -46
sa it didn’t -24
sa it does -23
sa it doesn't 40
sa it doesn’t -10
sa it done -15
sa it for -11
sa it from -16
sa it gets -13
sa it had -9
sa it has -79
sa it his -24
sa it in -16
sa it isn't -12
sa it isn’t -20
sa it like 81
sa it might -6
sa it must -20
sa it never 39
sa it no -38
sa it not 51
sa it on -35
sa it once -6
sa it one -24
sa it out -7
sa it should -10
sa it so -13
sa it that -43
sa it the -143
sa it this -18
sa it through -7
sa it to -49
sa it up -11
sa it w 12
sa it wasn't -22
sa it wasn’t -27
sa it what -25
sa it whether 98
sa it why 65
sa it will -33
sa it with -14
sa it would 10
sa join -s -23
sa join CAP -21
sa join a -68
sa join by -95
sa join him 47
sa join on -34
sa join the -75
sa join them -22
sa join with -13
sa jok , 6
sa jok . -13
sa jok CAP 42
sa jok that 9
sa jok to 8
sa judg , -8
sa judg -ed -82
sa judg -ing -37
sa judg . -7
sa judg CAP -51
sa judg can’t -6
sa judg in -9
sa judg on -17
sa judg that 58
sa judg w -27
sa judg was -16
sa judg who -36
sa judg ’s -6
sa keen w -15
sa keep -ing 86
sa keep -s -55
sa keep CAP -52
sa keep a -91
sa keep her -48
sa keep him -20
sa keep his -35
sa keep it -5
sa keep the -33
sa keep their -57
sa keep them -20
sa keep w 9
sa keep with -19
sa knock , -10
sa knock CAP 91
sa know -ing -21
sa know -s -29
sa know . -11
sa know CAP -15
sa know a 74
sa know by -32
sa know he 74
sa know her -66
sa know him -40
sa know his -40
sa know if -42
sa know it -78
sa know its 29
sa know that -33
sa know the -105
sa know their 22
sa know they 7
sa know this 14
sa know to 16
sa know w -41
sa know what -29
sa know whether -25
sa know which 61
sa know who -69
sa know you 55
sa label " 29
sa label CAP -21
sa lament the 34
sa lash CAP 31
sa launch -s 7
sa launch CAP -8
sa launch his 13
sa launch the -67
sa launch w 75
sa lay CAP -28
sa lay a -69
sa lay an 65
sa lay his -28
sa lay the -50
sa lay w 58
sa lean -ly 69
sa lean toward -29
sa lean w 65
sa learn from -44
sa learn her 77
sa learn in 85
sa learn that -9
sa learn w -116
sa leav , -31
sa leav -ed 82
sa leav -ing 16
sa leav -s 45
sa leav . -23
sa leav ; -17
sa leav CAP -72
sa leav a -28
sa leav behind -37
sa leav for -25
sa leav her -8
sa leav him -19
sa leav his -39
sa leav in -32
sa leav it 14
sa leav many -70
sa leav no -5
sa leav of 72
sa leav on 81
sa leav out 62
sa leav that -29
sa leav the -76
sa leav to 10
sa leav w -110
sa leav with -7
sa less -ed 95
sa less -ing -36
sa less -ly -51
sa less -s -74
sa less NUM -19
sa less a -50
sa less at -16
sa less half -19
sa less in -5
sa less the -24
sa less two -13
sa less w 51
sa let 's 38
sa let -s 134
sa let CAP -63
sa let me -29
sa let the -55
sa let us -20
sa let w -34
sa let ’s -22
sa liken to 35
sa lin " -13
sa lin , -21
sa lin -ing -11
sa lin . -18
sa lin : -34
sa lin at -8
sa lin behind -8
sa lin for -22
sa lin in -6
sa lin of 52
sa lin on -7
sa lin that 51
sa lin w 63
sa lin with -100
sa link -s 60
sa link CAP -67
sa link a -30
sa link the -61
sa link w -51
sa list , -51
sa list -s -30
sa list . -56
sa list CAP 13
sa list as 25
sa list from -61
sa list in -39
sa list of -123
sa list on 11
sa list the 105
sa littl -s -11
sa littl about -6
sa littl w 28
sa lobby -s -93
sa lobby on -44
sa lobby w -22
sa look , -61
sa look -ed -98
sa look -ing -106
sa look -ly -51
sa look -s 18
sa look . -120
sa look CAP 14
sa look a 21
sa look an 14
sa look how 52
sa look in -60
sa look into -38
sa look it 64
sa look our 31
sa look out -17
sa look over -34
sa look the -137
sa look to 73
sa look w -24
sa look what -126
sa look where 26
sa lov -ing -55
sa lov -s -63
sa lov . -40
sa lov to 104
sa lov w -65
sa main -s 86
sa main w -89
sa maintain a -41
sa maintain by -39
sa maintain his 26
sa maintain that 54
sa maintain the -66
sa maintain their -47
sa maintain w -109
sa mak " -62
sa mak 's -43
sa mak , -40
sa mak -ed 55
sa mak -ing -103
sa mak -ly 36
sa mak -s -115
sa mak . -60
sa mak CAP -55
sa mak DAY 53
sa mak NUM 26
sa mak a -53
sa mak about -38
sa mak against -26
sa mak any -13
sa mak as 14
sa mak by -90
sa mak during -20
sa mak for 40
sa mak him -91
sa mak his 12
sa mak in 22
sa mak its -61
sa mak me -30
sa mak most 44
sa mak on -57
sa mak one -23
sa mak or -39
sa mak some -105
sa mak such -10
sa mak that 13
sa mak the 62
sa mak their -33
sa mak them -52
sa mak this 17
sa mak those -17
sa mak to 56
sa mak up -110
sa mak w -8
sa mak — -23
sa mak ’s -21
sa manag CAP -56
sa manag w -24
sa mandat w -24
sa mark -ed -65
sa mark . -6
sa mark CAP -77
sa mark a 47
sa mark as 39
sa mark by -32
sa mark his -34
sa mark the -78
sa mean , 68
sa mean -ing -108
sa mean -s -55
sa mean . -12
sa mean CAP -62
sa mean a -65
sa mean for 64
sa mean he -89
sa mean it -97
sa mean of -8
sa mean she -9
sa mean that 16
sa mean the -57
sa mean this 34
sa mean to 71
sa mean w -18
sa mean — -9
sa mention , 54
sa mention -ing 24
sa mention CAP 24
sa mention above 7
sa mention as -36
sa mention by -38
sa mention his 69
sa mention of -120
sa mention on -9
sa mention that -21
sa mention the 77
sa mention w 33
sa messag , 36
sa messag -ed -35
sa messag -ing -25
sa messag -ly -65
sa messag -s -99
sa messag . -35
sa messag : 69
sa messag about -72
sa messag and -11
sa messag for -25
sa messag from -30
sa messag is 44
sa messag on -37
sa messag that -75
sa messag to -88
sa messag w 61
sa messag with -8
sa messag — -13
sa met -ly -31
sa met -s -45
sa met CAP -138
sa met in -23
sa met the -49
sa met w 160
sa mind on -37
sa mind the 15
sa mock -s 72
sa mock . 97
sa mock CAP 54
sa mock a -57
sa mock his 43
sa mock the 79
sa mock w -85
sa mount a -37
sa mount w 18
sa mov , -13
sa mov -ly -40
sa mov -s 30
sa mov . -12
sa mov CAP -130
sa mov from -14
sa mov into -14
sa mov on -43
sa mov out -9
sa mov that 19
sa mov the -89
sa mov through 77
sa mov w 7
sa mov was -8
sa movement , -46
sa movement -ed -40
sa movement -s -25
sa movement . -45
sa movement has -41
sa movement in 78
sa movement is 73
sa movement of -50
sa movement that 24
sa movement w -28
sa nam " 59
sa nam , -37
sa nam -ly -46
sa nam . 49
sa nam CAP -42
sa nam and -12
sa nam as -16
sa nam for -116
sa nam her 96
sa nam him -23
sa nam in 78
sa nam is -41
sa nam of -73
sa nam on 49
sa nam the -87
sa nam to -16
sa nam w 54
sa need , -11
sa need -ing 35
sa need -ly -106
sa need -s 32
sa need . 46
sa need CAP -53
sa need NUM -27
sa need a -99
sa need any -34
sa need be -40
sa need do -34
sa need for -39
sa need get 80
sa need in -14
sa need it -58
sa need of -29
sa need the -49
sa need w -50
sa negativ -s 19
sa negativ w -91
sa negotiat -s 43
sa negotiat the -33
sa negotiat w -81
sa nervous , -20
sa nominat -s -99
sa nominat CAP 11
sa nominat a 55
sa nominat for -23
sa nominat the 9
sa not " -26
sa not , 135
sa not -ed -65
sa not -ing 24
sa not -ly -73
sa not -s -114
sa not . 56
sa not : -15
sa not CAP -17
sa not a -21
sa not about -55
sa not all -66
sa not among -12
sa not an -85
sa not as -48
sa not at 81
sa not be -62
sa not because -16
sa not been 7
sa not being -12
sa not do -8
sa not done -19
sa not every -11
sa not everyone -12
sa not for -25
sa not from 39
sa not get -15
sa not have 22
sa not having 73
sa not he 41
sa not his -53
sa not in 39
sa not like 115
sa not on 62
sa not one -34
sa not so -23
sa not that 58
sa not the 26
sa not this 24
sa not to -111
sa not unlike -22
sa not until -7
sa not w -64
sa not what -18
sa not whether -13
sa not with -17
sa not without -38
sa not yet -42
sa noth . -5
sa noth about -23
sa noth at -10
sa noth to -16
sa noth w 132
sa obvious w -11
sa offer " -64
sa offer -ing 45
sa offer -ly 75
sa offer -s 40
sa offer . -21
sa offer CAP -22
sa offer a -67
sa offer by -106
sa offer her -6
sa offer himself 15
sa offer in 73
sa offer no -30
sa offer some -38
sa offer the -31
sa offer to 56
sa offer w 7
sa ongo CAP -36
sa ongo w -33
sa open -s -78
sa open . -5
sa open CAP 43
sa open a -138
sa open an 28
sa open and -24
sa open for -38
sa open his -44
sa open in -24
sa open the -99
sa open their -32
sa open to 31
sa open w 7
sa opponent , 45
sa opponent -ed -31
sa opponent . 81
sa opponent for -9
sa opponent have -9
sa opponent in -5
sa opponent of -23
sa opponent to -58
sa opponent w -28
sa opponent who -14
sa oppos " 12
sa oppos -ing 14
sa oppos -s 14
sa oppos . 14
sa oppos CAP 21
sa oppos a 58
sa oppos an 51
sa oppos by 26
sa oppos it 40
sa oppos the 18
sa oppos to -118
sa oppos w 18
sa opposition , -21
sa opposition -ing -90
sa opposition . -42
sa opposition CAP -78
sa opposition from 21
sa opposition in -14
sa opposition the 106
sa opposition w 6
sa opt to 21
sa optimistic about -54
sa optimistic that -8
sa order , -69
sa order -ed -38
sa order -s -132
sa order . -35
sa order that 7
sa order the 89
sa order to 44
sa order w -18
sa outlin w -6
sa outrag . 12
sa outspoken w 32
sa overwhelm -s -55
sa overwhelm w -63
sa paint CAP 74
sa pass " 22
sa pass , 15
sa pass . -55
sa pass NUM 40
sa pass by 31
sa pass from -75
sa pass in 49
sa pass on -39
sa pass out -60
sa pass the 12
sa pass through -34
sa pass to -25
sa pass w 49
sa passionat -s 12
sa pay " -11
sa pay , -9
sa pay -ly -20
sa pay -s -14
sa pay . -9
sa pay NUM -28
sa pay a -45
sa pay for -60
sa pay off -34
sa pay the 106
sa pay their -12
sa pay w 50
sa perceiv w -98
sa personal . -10
sa personal and -5
sa personal w -44
sa persuad -s 26
sa persuad CAP -32
sa persuad the 10
sa persuad to -52
sa pick -s 113
sa pick . -5
sa pick CAP 74
sa pick a 32
sa pick all -57
sa pick at -9
sa pick for -7
sa pick the 31
sa pick their -9
sa pick w -76
sa pitch . -7
sa pitch to 69
sa pivot a -20
sa pivot w -59
sa plan ( -39
sa plan , -59
sa plan -ed -65
sa plan -ing -28
sa plan -s -90
sa plan . -45
sa plan CAP 8
sa plan as -24
sa plan by -30
sa plan in -12
sa plan is 62
sa plan on 24
sa plan that -45
sa plan to 56
sa plan w -36
sa plan was -18
sa plan would 8
sa plan — -14
sa play , -17
sa play -s -46
sa play a -50
sa play an -16
sa play by -11
sa play for -10
sa play in -16
sa play on -34
sa play out -35
sa play the 22
sa play to -51
sa play w -7
sa plead to -49
sa pledg -s -118
sa pledg from 40
sa pledg his 48
sa pledg that 95
sa pledg their 15
sa pledg to 51
sa pledg w 51
sa point ( -31
sa point , -7
sa point -ing -81
sa point -s 11
sa point CAP 24
sa point a 18
sa point about -31
sa point among -36
sa point behind -10
sa point during -17
sa point for -31
sa point from -28
sa point he -25
sa point in -13
sa point is 70
sa point on -30
sa point over -36
sa point since -16
sa point that 40
sa point the 27
sa point w 24
sa point was 31
sa point where -83
sa point with 78
sa point — -9
sa pois w -41
sa portray CAP -17
sa portray as -6
sa portray her -14
sa position , 67
sa position -ing -46
sa position -s -77
sa position . 37
sa position at -5
sa position by -23
sa position for -7
sa position in -44
sa position is -19
sa position of -39
sa position that -52
sa position the 14
sa position to -117
sa position w 28
sa post , -32
sa post -s 7
sa post : 75
sa post CAP 24
sa post DAY 39
sa post a 14
sa post and -14
sa post by -58
sa post has -40
sa post in -47
sa post of 76
sa post the -74
sa post this -85
sa post to -58
sa post w 74
sa praiz from -23
sa praiz her -45
sa praiz his -49
sa praiz of 61
sa praiz the 35
sa praiz w 27
sa predict , -14
sa predict -s -93
sa predict CAP -61
sa predict that -14
sa predict the -64
sa predict w 94
sa prefer . 42
sa prefer CAP 6
sa prefer not 43
sa prefer the 98
sa prefer to 13
sa prefer w -75
sa present -s -39
sa present . 28
sa present an -21
sa present at 69
sa present himself -7
sa present in -11
sa present the -11
sa present w -23
sa press -s 80
sa press CAP -64
sa press by -19
sa press on 44
sa press the 30
sa press their -64
sa press to -91
sa pressur . -8
sa pressur CAP -25
sa pressur from -75
sa pressur on 51
sa pressur the 24
sa pressur to -89
sa priority , -62
sa priority . 56
sa priority for -71
sa priority in 64
sa priority of 74
sa priority w 28
sa prohibit w -58
sa project , -33
sa project . -31
sa project a -51
sa project the 47
sa project to -8
sa project w 10
sa promiz , 16
sa promiz -s -94
sa promiz . -45
sa promiz CAP 106
sa promiz a 90
sa promiz of 34
sa promiz that 26
sa promiz to -21
sa promiz w -19
sa promot CAP -32
sa promot a 8
sa promot his 22
sa promot w 29
sa prompt -s -47
sa prompt CAP -75
sa prompt a -58
sa prompt by -22
sa prompt some 44
sa prompt w 43
sa propos . -43
sa propos NUM 33
sa propos a 65
sa propos that -14
sa propos to -16
sa propos w -152
sa proposal , -33
sa proposal -ed -11
sa proposal -s -72
sa proposal . -29
sa proposal a 118
sa proposal as -15
sa proposal on 53
sa proposal that -51
sa proposal to 26
sa proposal would -28
sa proposal — 78
sa protest -s -62
sa protest . -10
sa protest CAP -23
sa protest against 23
sa protest at -26
sa protest in -9
sa protest of 42
sa protest that 6
sa protest the 33
sa protest w 45
sa proud his 39
sa proud the 64
sa proud w -42
sa prov -ing -49
sa prov -ly -61
sa prov a -41
sa prov that -21
sa prov to 47
sa prov w -46
sa provid -ed 58
sa provid -ing -72
sa provid -ly -31
sa provid -s -30
sa provid . -6
sa provid CAP -9
sa provid an 12
sa provid any -22
sa provid by 62
sa provid to 50
sa provid w -11
sa publish " 59
sa publish , -21
sa publish DAY -40
sa publish an 111
sa publish in -103
sa pump w 30
sa pursu . -20
sa pursu an -18
sa pursu w 45
sa push , -41
sa push -ly -41
sa push -s 34
sa push . -99
sa push CAP -55
sa push a 59
sa push against 16
sa push by 75
sa push her -79
sa push his -26
sa push in -27
sa push is -13
sa push the 7
sa push through -61
sa push to 44
sa push w -38
sa put , 96
sa put -ing 117
sa put -s 62
sa put : 36
sa put CAP -23
sa put an -63
sa put by 98
sa put her 7
sa put him -23
sa put his -9
sa put in 11
sa put into -9
sa put me -11
sa put on 13
sa put the -25
sa put their -38
sa put them -33
sa put to -51
sa put up -27
sa put w -116
sa question , -64
sa question -ed 37
sa question -ing 15
sa question -s -112
sa question . -53
sa question : -31
sa question CAP 26
sa question are 36
sa question as -81
sa question at -22
sa question for 51
sa question from -56
sa question her 38
sa question his -19
sa question how 33
sa question in -31
sa question is 16
sa question on 41
sa question that -68
sa question the 68
sa question to 21
sa question w -23
sa question was 23
sa question what 92
sa question why -40
sa question will -33
sa quick that 37
sa quick w -60
sa quot . -19
sa quot CAP 112
sa quot a 35
sa rail CAP -40
sa rail the 65
sa rais -ly -55
sa rais -s 79
sa rais CAP 69
sa rais NUM -94
sa rais about 53
sa rais as 85
sa rais at 65
sa rais by 8
sa rais her -57
sa rais his -76
sa rais in -38
sa rais the -56
sa rais to -75
sa rais w -12
sa rais whether 30
sa rang NUM -31
sa rang of 8
sa rang w 33
sa rattl -s 111
sa rattl CAP -7
sa rattl by -73
sa reach NUM -27
sa reach by -41
sa reach for 45
sa reach of -9
sa reach out -28
sa reach the -35
sa reach w 72
sa reach with -6
sa react to -71
sa read " 47
sa read . 113
sa read : -9
sa read CAP -22
sa read a 11
sa read from -32
sa read w -52
sa ready " -8
sa ready for -62
sa ready w 34
sa realiz that -54
sa reason , -14
sa reason . -6
sa reason : -11
sa reason CAP -43
sa reason for 9
sa reason that 64
sa reason the -57
sa reason to -22
sa reason why -23
sa rebuk CAP 74
sa rebuk to -53
sa rebut CAP 55
sa recall , -5
sa recall -ing 30
sa recall CAP 14
sa recall a 43
sa recall her -77
sa recall the 6
sa recall w 35
sa receiv -s -85
sa receiv CAP -67
sa receiv NUM -32
sa receiv a -23
sa receiv an -39
sa receiv at -39
sa receiv by -12
sa receiv from -7
sa receiv his -56
sa receiv in -36
sa receiv the -11
sa receiv this -66
sa receiv w 76
sa recogniz that 65
sa recogniz w 24
sa recommend -s -44
sa recommend that 11
sa recommend w 25
sa recount the 98
sa refer -s -62
sa refer a -62
sa refer the 34
sa refer w -22
sa referenc , -26
sa referenc CAP -13
sa referenc a 17
sa referenc her 44
sa referenc the 6
sa referenc w -6
sa reflect -s 22
sa reflect CAP -42
sa reflect his 32
sa reflect in -63
sa reflect the -49
sa reflect w -72
sa refus CAP -33
sa refus the -70
sa refus to 35
sa refusal to 19
sa regard , -23
sa regard CAP -93
sa regard the -68
sa regard to -11
sa reiterat his -35
sa reiterat that 28
sa reject -s 70
sa reject a -7
sa reject by 89
sa reject the -32
sa releas , 43
sa releas -ed -46
sa releas -ing 80
sa releas -ly 115
sa releas -s 32
sa releas . 28
sa releas CAP -59
sa releas DAY -89
sa releas NUM -9
sa releas at -9
sa releas by -90
sa releas from -65
sa releas her -85
sa releas his -53
sa releas in 51
sa releas its 112
sa releas of 16
sa releas on -102
sa releas the 43
sa releas them 25
sa releas this 23
sa reluctant w 7
sa rely -ly 7
sa rely CAP -29
sa rely a -28
sa rely an 67
sa rely the -39
sa rely w -9
sa remain " -18
sa remain , -12
sa remain -ed -76
sa remain -ly -57
sa remain -s -48
sa remain . -23
sa remain CAP -13
sa remain a 21
sa remain an -25
sa remain in 20
sa remain on -21
sa remain that 78
sa remain the -59
sa remain to -38
sa remain w 101
sa remark " -28
sa remark , 24
sa remark -ed 110
sa remark . -16
sa remark CAP -6
sa remark about -14
sa remark and -10
sa remark by -30
sa remark in -40
sa remark on 35
sa remark that 9
sa remark w -76
sa remark was -14
sa remark were -11
sa remember -ing -72
sa remember . 54
sa remember CAP -33
sa remember that 32
sa remember w 66
sa remind -s 83
sa remind CAP -19
sa remind the 71
sa renew -s 98
sa renew w 22
sa repeat -s -52
sa repeat a 11
sa repeat his -5
sa repeat the 90
sa repeat w 18
sa reply , 75
sa reply . -17
sa reply : 39
sa reply CAP 16
sa reply to -118
sa report " 56
sa report , 45
sa report -ed -136
sa report -ing 81
sa report -ly -20
sa report -s -57
sa report . 102
sa report : 52
sa report NUM -25
sa report a 112
sa report and -13
sa report at 33
sa report by -9
sa report for -60
sa report from -135
sa report in 11
sa report is -30
sa report it -51
sa report of -34
sa report on 25
sa report that 22
sa report the -22
sa report this 18
sa report w 39
sa report was -27
sa report — -34
sa represent -ly -35
sa represent -s -34
sa represent . -10
sa represent CAP 39
sa represent NUM 50
sa represent a -99
sa represent by -88
sa represent for -26
sa represent w -37
sa request , -22
sa request -s 113
sa request . -59
sa request a -17
sa request an -33
sa request and 42
sa request by -70
sa request from -36
sa request of 27
sa request that -54
sa request to 51
sa request w 32
sa request was -5
sa requir -ing -69
sa requir -s 93
sa requir . -69
sa requir CAP -77
sa requir a -122
sa requir by -54
sa requir for -70
sa requir the 62
sa requir them -26
sa requir to 78
sa requir w -59
sa resist -s 40
sa resonat w -53
sa resonat with 134
sa respond , 20
sa respond -ing -58
sa respond -ly -10
sa respond -s -64
sa respond . 54
sa respond : 43
sa respond CAP -8
sa respond a -10
sa respond that 61
sa respond the 30
sa respond to -39
sa respond w -23
sa respons , -42
sa respons -s -56
sa respons . -16
sa respons CAP -11
sa respons a -74
sa respons about -61
sa respons from 70
sa respons on -28
sa respons the 22
sa respons w -77
sa restrict -s -8
sa restrict from -58
sa restrict the 72
sa return , -11
sa return -ing 59
sa return -s -29
sa return . -8
sa return CAP -88
sa return a 15
sa return for -6
sa return from -9
sa return of -13
sa return the -128
sa return w 41
sa reveal , 98
sa reveal : -76
sa reveal CAP 40
sa reveal a 25
sa reveal that -15
sa reveal the 37
sa reveal w 48
sa revers . -21
sa revers himself -55
sa revers his 46
sa revers w 44
sa roll -s 51
sa roll in -9
sa roll w -66
sa rul , -79
sa rul -ed -31
sa rul -ing 49
sa rul -s -74
sa rul . 64
sa rul CAP 31
sa rul DAY 65
sa rul a 54
sa rul and -30
sa rul as -14
sa rul for 63
sa rul of -34
sa rul on -30
sa rul to -6
sa rul w -60
sa rul was -14
sa rul will -25
sa rumor that 37
sa run , -25
sa run -ing 60
sa run -ly 36
sa run -s 73
sa run . -10
sa run CAP 87
sa run against -47
sa run as 8
sa run by -37
sa run for -92
sa run his -19
sa run in -51
sa run into -22
sa run of -10
sa run on 31
sa run out -14
sa run the -64
sa run through -13
sa run to -46
sa run w -110
sa satisfy with 85
sa say , 8
sa say -ed 166
sa say -ing -38
sa say -ly -78
sa say -s 57
sa say . 23
sa say : -46
sa say CAP 12
sa say DAY 32
sa say NUM 15
sa say a -50
sa say about -43
sa say after 41
sa say an 73
sa say and -44
sa say any -13
sa say at 33
sa say before 28
sa say both 19
sa say could 9
sa say for -14
sa say from 52
sa say had -10
sa say has -71
sa say he 23
sa say her 15
sa say how -59
sa say if 50
sa say in 51
sa say it 6
sa say its 49
sa say no -35
sa say on 23
sa say one 74
sa say she 38
sa say so 32
sa say some 76
sa say such -41
sa say that -12
sa say the 10
sa say their -67
sa say they -17
sa say this -13
sa say those 17
sa say to 40
sa say w 17
sa say was 42
sa say we -55
sa say were -18
sa say what -15
sa say when 60
sa say whether -25
sa say who 30
sa say will 6
sa say would -15
sa say — 46
sa scar . -85
sa scar w -41
sa scrambl the -71
sa scrambl w -7
sa se a 29
sa se the -66
sa see " -20
sa see , -49
sa see -ed -108
sa see -ing -70
sa see -s 33
sa see . -35
sa see CAP 50
sa see an -39
sa see by 99
sa see her -55
sa see him -37
sa see himself -17
sa see his -111
sa see how -8
sa see if -97
sa see in 13
sa see it 18
sa see no -27
sa see on 13
sa see one 44
sa see since -16
sa see that 22
sa see the 40
sa see this 74
sa see w 110
sa see what -65
sa see why -10
sa seek " 18
sa seek -s -81
sa seek CAP 115
sa seek a -36
sa seek out -23
sa seek the -127
sa seek to -34
sa seek w -51
sa seem , -55
sa seem -ed -13
sa seem -ing 42
sa seem a -117
sa seem as -52
sa seem like 54
sa seem most -16
sa seem so -50
sa seem that -12
sa seem w 99
sa seiz -s -54
sa seiz the -83
sa seiz upon 24
sa seiz w -60
sa self-describ " -34
sa self-describ CAP 51
sa self-describ w 44
sa send -ed -63
sa send -ing -10
sa send -s 84
sa send . 79
sa send CAP 28
sa send an -9
sa send from -8
sa send in -11
sa send it -64
sa send or -12
sa send the -82
sa send to -45
sa send w -53
sa sens , -21
sa sens . -30
sa sens of 59
sa sens that -40
sa sens to -17
sa sentenc , -10
sa sentenc . -18
sa sentenc to -62
sa sentiment -s 63
sa set -s -56
sa set . -6
sa set a -94
sa set an -16
sa set be 57
sa set for -54
sa set in -17
sa set of -51
sa set off -52
sa set the -11
sa set up 38
sa set w -23
sa shar , 8
sa shar -s 18
sa shar . -18
sa shar a -40
sa shar by 16
sa shar his 28
sa shar in -22
sa shar of -92
sa shar some -34
sa shar the -9
sa shar this 72
sa shar w -22
sa shar with 80
sa sharp -s -47
sa sharp w 55
sa shift -s -7
sa shift . -11
sa shift from -30
sa shift in -37
sa shift into -29
sa shift its -77
sa shift the -36
sa shift to 57
sa shift toward -8
sa shift w 24
sa shock . -73
sa shock CAP 66
sa shoot , 47
sa shoot -ed -12
sa shoot -s -30
sa shoot . 5
sa shoot CAP -35
sa shoot NUM -8
sa shoot and -20
sa shoot at -60
sa shoot by -32
sa shoot down -20
sa shoot in -33
sa shoot of -6
sa shoot to -25
sa shoot up -18
sa shoot w 8
sa shout " 77
sa shout , 28
sa show " -87
sa show , -30
sa show -ing 32
sa show -s 65
sa show . 31
sa show CAP 20
sa show a -7
sa show an 20
sa show and -46
sa show as 34
sa show for -46
sa show has -46
sa show he 9
sa show her 64
sa show him 25
sa show how -11
sa show in -102
sa show is -67
sa show it 23
sa show of -72
sa show off 18
sa show on -60
sa show the -29
sa show to -14
sa show w -32
sa show was -45
sa show with -20
sa show ’s -12
sa shrug w -122
sa sid , -25
sa sid -s -17
sa sid . -23
sa sid : -8
sa sid CAP 89
sa sid of -40
sa sid to -8
sa sid w -32
sa sign , 22
sa sign -ing -16
sa sign CAP -72
sa sign a 35
sa sign and -10
sa sign by -98
sa sign for 24
sa sign in 73
sa sign into 53
sa sign of -34
sa sign on -66
sa sign that 46
sa sign the 20
sa sign to 103
sa sign w -31
sa signal a -10
sa signal that 38
sa signal the -54
sa signal w 109
sa singl -s 37
sa singl CAP 49
sa singl w -113
sa skeptical . -63
sa skeptical CAP 45
sa skeptical the 8
sa skeptical w -19
sa slam CAP 46
sa slam his 14
sa slam the -13
sa so-call " -48
sa so-call CAP -88
sa so-call w 109
sa sound -ed 122
sa sound -s 10
sa sound CAP 99
sa sound like -88
sa sound w -32
sa spar w 80
sa speak , -119
sa speak -ing 89
sa speak -ly 46
sa speak -s -58
sa speak . -65
sa speak CAP 29
sa speak DAY -87
sa speak a 9
sa speak about 70
sa speak against 10
sa speak before -19
sa speak from -56
sa speak her -7
sa speak his 111
sa speak how 41
sa speak in -59
sa speak over 43
sa speak the -21
sa speak up 60
sa speak w -62
sa speak ’s -22
sa speculat that 46
sa speculation about -89
sa spent -ly 43
sa spent -s -125
sa spent NUM 61
sa spent a 27
sa spent in -43
sa spent most -75
sa spent on -63
sa spent than 27
sa spent the -93
sa spent w 42
sa split . -23
sa split between -27
sa split the -47
sa split whether 93
sa spot , -26
sa spot a 55
sa spot on -45
sa spot that -26
sa spot w -18
sa stanc , -14
sa stanc . -41
sa stanc in -21
sa stanc on 32
sa stanc w -52
sa stand , 21
sa stand -ly -68
sa stand -s 9
sa stand . -9
sa stand CAP 136
sa stand at -67
sa stand behind -32
sa stand his -27
sa stand in 19
sa stand on 36
sa stand out -75
sa stand up -38
sa stand w -19
sa start , 87
sa start -ing 45
sa start -ly -83
sa start -s 54
sa start . 35
sa start CAP -24
sa start DAY -49
sa start a 14
sa start at -28
sa start by -54
sa start his -15
sa start in 29
sa start of -19
sa start on -25
sa start out 56
sa start the -21
sa start this 44
sa start when -26
sa stat ' -6
sa stat 's -38
sa stat ( -13
sa stat , 54
sa stat -ed -45
sa stat -ing -55
sa stat -ly -30
sa stat -s -60
sa stat . 62
sa stat : 21
sa stat CAP -8
sa stat and -29
sa stat as -39
sa stat by -7
sa stat during 33
sa stat for -29
sa stat from -6
sa stat has -10
sa stat have -40
sa stat he -5
sa stat in 98
sa stat is -12
sa stat like -30
sa stat of -23
sa stat on -64
sa stat over -5
sa stat such -6
sa stat that 29
sa stat this -27
sa stat to 11
sa stat w -11
sa stat where -32
sa stat will -6
sa stat with -19
sa stat would -7
sa stat — -19
sa stat ’s -15
sa statement , -71
sa statement -ed 39
sa statement -ing -39
sa statement -ly -30
sa statement . -29
sa statement : -27
sa statement DAY -29
sa statement about 29
sa statement from -19
sa statement in -22
sa statement of -13
sa statement on 23
sa statement that 13
sa statement to -24
sa statement w 84
sa statement was -35
sa step , -5
sa step down -59
sa step in -20
sa step of -12
sa step to -25
sa step up -42
sa step w 26
sa step with -8
sa stop , -37
sa stop -ing 85
sa stop . -6
sa stop CAP -44
sa stop by -50
sa stop him -23
sa stop the -25
sa stop to 71
sa stop w -31
sa story , -13
sa story -ed -56
sa story -ing -55
sa story -s -13
sa story . -12
sa story CAP 25
sa story a -70
sa story and -6
sa story by -12
sa story has -13
sa story his 33
sa story of 66
sa story on -9
sa story that -58
sa story w -30
sa strategy , -31
sa strategy -ed -59
sa strategy -ly 14
sa strategy -s 81
sa strategy . -48
sa strategy ; -26
sa strategy and -6
sa strategy is 32
sa strategy that -39
sa strategy to 36
sa strategy w -14
sa strategy — -21
sa stress that 37
sa stress the 65
sa stress w 47
sa strong , -18
sa strong -ing -76
sa strong -s 19
sa strong . -10
sa strong CAP -41
sa strong a -40
sa strong among 67
sa strong for -54
sa strong in -37
sa strong w 19
sa struck -s 80
sa struck a -76
sa struck the -59
sa struggl , -27
sa struggl -s -10
sa struggl . -20
sa struggl in -25
sa struggl with -66
sa stuck -ly 56
sa stuck to 9
sa stuck with -30
sa sued the -12
sa suggest -ing -18
sa suggest -s -22
sa suggest CAP 9
sa suggest a -72
sa suggest he -20
sa suggest it -48
sa suggest that 24
sa suggest they 114
sa suggest w -27
sa suggestion , -45
sa suggestion by 97
sa suggestion that 12
sa support ( 50
sa support , -36
sa support -ed -147
sa support -ing 67
sa support -ly 30
sa support -s 79
sa support . 46
sa support : -92
sa support CAP 49
sa support NUM -44
sa support a -6
sa support among 19
sa support and -36
sa support another -24
sa support at 32
sa support behind 79
sa support by -81
sa support from -26
sa support has -52
sa support her -33
sa support him -88
sa support his -29
sa support is 20
sa support it -31
sa support on -65
sa support the -7
sa support to -26
sa support w 17
sa support — 51
sa supporter ' -8
sa supporter , 11
sa supporter -ed -72
sa supporter -ing 26
sa supporter -ly -83
sa supporter : 36
sa supporter CAP 21
sa supporter DAY -22
sa supporter after -14
sa supporter and 59
sa supporter are -25
sa supporter as -29
sa supporter at -10
sa supporter for -16
sa supporter from 59
sa supporter have -18
sa supporter in -50
sa supporter on 80
sa supporter that 30
sa supporter to -37
sa supporter w -134
sa supporter were -21
sa supporter who -25
sa supporter will -13
sa supporter would -9
sa supportiv CAP -45
sa supportiv w 27
sa sur , -20
sa sur -s -35
sa sur . -16
sa sur it -21
sa sur they -5
sa sur w 5
sa surpriz , 29
sa surpriz -s -18
sa surpriz . 17
sa surpriz CAP 8
sa surpriz that 24
sa surpriz to -64
sa surpriz w -28
sa surpriz you -14
sa suspect CAP -56
sa suspect of -18
sa suspect that 78
sa tak " 33
sa tak , -30
sa tak -ed -22
sa tak -ing 105
sa tak -ly 64
sa tak . -27
sa tak CAP -24
sa tak DAY -28
sa tak NUM 47
sa tak a -36
sa tak by -11
sa tak down -43
sa tak from -23
sa tak her 7
sa tak him -30
sa tak his 61
sa tak in -39
sa tak it 48
sa tak its -70
sa tak no -109
sa tak off -37
sa tak on -50
sa tak out -9
sa tak over -57
sa tak the -45
sa tak their -51
sa tak this -15
sa tak w 7
sa tak what -26
sa tak with -5
sa talk " 44
sa talk , -119
sa talk -ing 24
sa talk -ly 110
sa talk -s -63
sa talk . 18
sa talk CAP 83
sa talk a -6
sa talk about 39
sa talk at 11
sa talk her -72
sa talk his 17
sa talk how -17
sa talk like -34
sa talk on 37
sa talk over -29
sa talk the 31
sa talk to -40
sa talk w -78
sa talk what 17
sa target -s -31
sa target . -17
sa target CAP 18
sa target and -57
sa target at -42
sa target by 12
sa target for -75
sa target of -46
sa target w 83
sa tell " -30
sa tell , -30
sa tell -s 33
sa tell CAP 9
sa tell a -22
sa tell her -24
sa tell him -62
sa tell me 44
sa tell one -8
sa tell that -15
sa tell the 82
sa tell their 70
sa tell them 58
sa tell to 7
sa tell us 11
sa tell w -62
sa tell you 56
sa tend CAP 74
sa tend be -24
sa tend w -36
sa testify before 26
sa thank -s 28
sa thank CAP 21
sa thank him -10
sa thank in -18
sa thank the -7
sa thank to -121
sa ther 's 18
sa ther , -31
sa ther -ed -31
sa ther -ing -38
sa ther -ly -37
sa ther -s -22
sa ther . -17
sa ther CAP -30
sa ther a -36
sa ther an -25
sa ther are 18
sa ther for -17
sa ther has 64
sa ther have -12
sa ther in -6
sa ther may -8
sa ther no -32
sa ther some -17
sa ther to -28
sa ther w 37
sa ther was 7
sa ther were -59
sa ther will -10
sa ther would 81
sa think " 19
sa think , -37
sa think -ing 53
sa think -s -99
sa think . 57
sa think CAP -53
sa think a 99
sa think he -21
sa think his -23
sa think i -76
sa think in 34
sa think it -21
sa think she 54
sa think so 80
sa think that -29
sa think the -29
sa think they -6
sa think this -5
sa think to -19
sa think w -41
sa think we 11
sa think what 7
sa think would -45
sa threaten the -96
sa threaten to 10
sa throw a -48
sa throw in 50
sa throw their 74
sa throw w -29
sa tie CAP -31
sa tie the 100
sa tie them 6
sa titl " 21
sa titl , 13
sa titl . -8
sa titl of -23
sa titl w -38
sa touch CAP 58
sa touch a -77
sa touch the 55
sa touch with -7
sa tout a -31
sa tout her -35
sa tout his 47
sa tout the 31
sa trad , -29
sa trad -s 92
sa trad and -8
sa trad is -13
sa trad w 55
sa trash CAP 32
sa troubl . -10
sa troubl for -6
sa troubl in -7
sa troubl w -86
sa trust , -16
sa trust -s -65
sa trust . -19
sa trust CAP -18
sa trust him -38
sa trust in -7
sa trust the -54
sa trust with -27
sa try " -9
sa try -ing -118
sa try -ly 77
sa try -s 72
sa try CAP -49
sa try a -129
sa try do 86
sa try get -106
sa try w -36
sa turn , -27
sa turn -ing -36
sa turn -ly 73
sa turn -s -29
sa turn CAP -41
sa turn NUM -39
sa turn a -37
sa turn around -37
sa turn for -10
sa turn in -53
sa turn into -49
sa turn it -30
sa turn of -15
sa turn off -25
sa turn on 43
sa turn out -126
sa turn over -92
sa turn the -41
sa turn their 6
sa turn up -28
sa turn w 34
sa tweet , 38
sa tweet -ed -53
sa tweet -ing -26
sa tweet . 46
sa tweet / -28
sa tweet : -13
sa tweet > -31
sa tweet CAP 90
sa tweet _ -44
sa tweet a 44
sa tweet about 50
sa tweet after -59
sa tweet by 28
sa tweet from -12
sa tweet his -43
sa tweet on 74
sa tweet that -42
sa tweet the -18
sa tweet w -70
sa tweet was 36
sa underscor a -35
sa underscor that 21
sa underscor the 47
sa understand . -60
sa understand how 43
sa understand of 20
sa understand that -30
sa understand the 8
sa understand w -63
sa understand why -52
sa unhappy with -28
sa unleash a 44
sa unveil w 79
sa upset by -24
sa urg -s -44
sa urg CAP -6
sa urg him 34
sa urg his 33
sa urg the -12
sa urg them 10
sa urg w 65
sa used -ed -52
sa used -ing -65
sa used -ly -16
sa used -s 14
sa used . -13
sa used CAP 11
sa used as 30
sa used be -9
sa used by -44
sa used for -71
sa used in 39
sa using -s -38
sa using CAP -101
sa using a -7
sa using an -11
sa using her 14
sa using it 65
sa using the -28
sa using to 42
sa using w -80
sa very -ed -8
sa very -ly -9
sa very -s -7
sa very few -25
sa very w -17
sa view , 64
sa view -ly -28
sa view . -8
sa view CAP -18
sa view as 8
sa view from -81
sa view has 76
sa view him -46
sa view is 25
sa view it 89
sa view on -111
sa view that -64
sa view the -11
sa view w -24
sa voic , -17
sa voic -ed -102
sa voic for 23
sa voic in 25
sa voic of -19
sa voic on -11
sa voic over 16
sa voic to -19
sa voic w 12
sa voic — -16
sa vot ) -17
sa vot , -52
sa vot -ed -42
sa vot -ing 88
sa vot -s -130
sa vot . 23
sa vot : -18
sa vot CAP -17
sa vot NUM -18
sa vot a 68
sa vot an -65
sa vot and -9
sa vot are -10
sa vot as -19
sa vot at -46
sa vot by -16
sa vot from 80
sa vot have -16
sa vot he -37
sa vot her 73
sa vot him 53
sa vot is -14
sa vot of -19
sa vot on -103
sa vot than -7
sa vot that -70
sa vot their -31
sa vot this -21
sa vot to 70
sa vot w 43
sa vot was -13
sa vot were -10
sa vot will -23
sa vot — 71
sa vouch CAP 24
sa vow , 10
sa vow not 27
sa vow that 34
sa vow to -17
sa vow w 23
sa walk his 92
sa walk in -5
sa walk into -7
sa walk off -12
sa walk the -9
sa walk w -48
sa want " -91
sa want -s 96
sa want . 26
sa want : 45
sa want ? -18
sa want CAP -17
sa want a 9
sa want all 48
sa want it -68
sa want the 79
sa want their -20
sa want to 13
sa want w -21
sa warn -s 8
sa warn : -43
sa warn CAP -18
sa warn a 69
sa warn that 6
sa warn the -61
sa wary -ing 73
sa watch -s -33
sa watch CAP 40
sa watch a -57
sa watch the 23
sa watch this -30
sa watch w 28
sa wav in -9
sa wav of 19
sa wav to -59
sa weigh the -26
sa welcom CAP 44
sa welcom the -73
sa welcom to -21
sa welcom w -24
sa wish of -22
sa withdraw from -72
sa witness w -33
sa wonder if 28
sa word " -22
sa word , -31
sa word -ed -31
sa word . -10
sa word CAP -22
sa word DAY -22
sa word about -15
sa word for 79
sa word he -24
sa word of 21
sa word on -13
sa word to -10
sa word w -43
sa worry -ing 41
sa worry . -47
sa worry CAP -25
sa worry that 26
sa worry the -84
sa worry w -51
sa writ " 49
sa writ , -9
sa writ -ing 95
sa writ -ly 15
sa writ . 89
sa writ : 103
sa writ CAP 87
sa writ an -5
sa writ at -46
sa writ by -37
sa writ for -25
sa writ his -51
sa writ in 31
sa writ of 63
sa writ off -52
sa writ that 53
sa writ the -92
sa writ to -28
sa writ w 12
sa yell " 49
sa zero CAP -26
sa zero w 45
sf abl base -23
sf accept base 44
sf accept ed -98
sf accept ing -16
sf accord base -148
sf accord ing 67
sf accord s -105
sf account base -35
sf account ed -50
sf account s 35
sf accus base 142
sf accus ed -12
sf accus ing 24
sf accus s -64
sf accusation s -12
sf acknowledg base 8
sf acknowledg ed -12
sf acknowledg ing 27
sf acknowledg s -20
sf acquiesc ed 24
sf ad base -252
sf ad ed 16
sf ad ing 59
sf adamant base 10
sf add base -62
sf add s 30
sf address base 23
sf address ed -40
sf address ing -19
sf address s 37
sf admir base 68
sf admit base 73
sf admit ed -48
sf admit ing -66
sf admit s 97
sf adopt base -25
sf adopt ed -22
sf adopt ing 49
sf advic base 23
sf adviz base -34
sf adviz ed -29
sf adviz ing 58
sf adviz s -94
sf advocat base 42
sf advocat ed 24
sf advocat s -32
sf affirm base -28
sf affirm ing -27
sf agr ed 6
sf agr ing -48
sf agre base -7
sf agre s -21
sf aim base -6
sf aim ing 26
sf aim s -76
sf air base 75
sf air ing -132
sf alarm base 55
sf alarm ed -61
sf align ed -28
sf align ing 35
sf alleg ed -23
sf alleg s 113
sf allegation base 40
sf allegation s -13
sf allow base 26
sf allow ed 7
sf allow ing -76
sf allud ing -23
sf anger base 14
sf anger ed 49
sf announc base 33
sf announc ed -6
sf announc ing 18
sf announc s 41
sf announcement base 34
sf announcement s -32
sf answer base -27
sf answer ed 57
sf answer ing 11
sf answer s -46
sf anticipat ed -45
sf anxiety base 26
sf apologiz base -53
sf apologiz ed -64
sf appeal base -19
sf appeal ing 7
sf appeal s 32
sf appear base 6
sf appear ed -33
sf appear ing -110
sf appear s 33
sf applaud base 22
sf applaud ed -55
sf applaud ing 51
sf appoint base 13
sf appoint ed -13
sf appoint ing -20
sf approv base -9
sf approv ed 32
sf approv ing -44
sf argu base 23
sf argu ed -7
sf argu ing 17
sf argu s 89
sf argument s 31
sf articulat ed 106
sf ask base 25
sf ask ed -12
sf ask ing 45
sf ask s 11
sf assail ed 99
sf assail s -37
sf assert ed 59
sf assert ing 35
sf assertion base 83
sf assertion s -95
sf assessment base -66
sf assessment s 62
sf assum base 101
sf assum ed -54
sf assum ing -86
sf assum s 23
sf assumption base 53
sf assumption s -70
sf assur base -28
sf assur ed 19
sf attack base -63
sf attack ed 76
sf attack ing 34
sf attack s -20
sf attempt base -53
sf attempt ed -63
sf attempt ing 38
sf attempt s 48
sf attract base -37
sf attract ing 14
sf authoriz ed 19
sf avoid base -19
sf avoid ing -77
sf awar base 14
sf back base -99
sf back ed -6
sf back ing 103
sf back s -20
sf balk ed 16
sf ban base -18
sf ban ed -9
sf ban s 45
sf bash base -29
sf bash ing 62
sf becam base -10
sf becom base 17
sf becom ing -127
sf becom s -57
sf begin ed -33
sf begin ing -17
sf begin s -27
sf belief s 30
sf believ base 44
sf believ ed -180
sf believ ing -48
sf believ s 46
sf bemoan ed 39
sf best base 28
sf best ed -104
sf better base -15
sf bitter base 26
sf blam base -38
sf blam ed -56
sf blam ing 54
sf blam s 67
sf blast base -23
sf blast ed 54
sf blast ing -20
sf blast s 74
sf block base -83
sf block ed 16
sf block ing -41
sf block s 38
sf bo ing -19
sf boast base 41
sf boast s -78
sf brag ed 52
sf brag ing -51
sf break base -32
sf break ing -23
sf break s 22
sf bring ed -52
sf bring ing 32
sf bring s -46
sf bristl ed -32
sf broad base 26
sf broadcast base 9
sf broadcast s 33
sf brush ed 17
sf brush s 7
sf calculat ed -114
sf calculat ing -56
sf call base -16
sf call ed -29
sf call ing 33
sf call s 31
sf captur base -50
sf captur ed -32
sf captur ing -39
sf car ed -12
sf car s -16
sf careful base -25
sf carry base -73
sf carry ed -28
sf carry ing 40
sf carry s -98
sf cast base 54
sf cast ing -172
sf caution base -74
sf caution ed 35
sf celebrat base -67
sf celebrat ed 51
sf challeng base -64
sf challeng ed 55
sf challeng ing 38
sf challeng s -36
sf champion base -81
sf champion ing -56
sf champion s 102
sf chant base -106
sf chant ed -17
sf chant ing -13
sf chant s 80
sf characteriz ed -12
sf charg base -9
sf charg ed 19
sf charg ing -29
sf charg s -24
sf cheer base 133
sf cheer ed -53
sf cheer ing -31
sf cheer s -52
sf chid ed 37
sf chid ing 35
sf choos base 26
sf choos ed -50
sf choos ing -24
sf circulat ed -46
sf circulat ing -24
sf cit base -26
sf cit ed -26
sf cit ing 59
sf cit s 32
sf claim base 15
sf claim ed 50
sf claim ing 27
sf claim s -28
sf clarify base 26
sf clarify ed 71
sf clarify ing -77
sf clear base 8
sf clear ed -89
sf co-sponsor base -37
sf co-sponsor ed 19
sf coin base -51
sf coin ed 31
sf com base 31
sf com ing -36
sf com s -114
sf comment base 9
sf comment ed 94
sf comment ing 63
sf comment s -50
sf commit base 54
sf commit ed -47
sf commit ing -44
sf common base 25
sf compar base 13
sf compar ed -5
sf compar ing 12
sf compar s -28
sf complain base -43
sf complain ed 104
sf complaint base 23
sf conced ed 61
sf conced ing -31
sf concern ed 16
sf concern ing -165
sf concern s 37
sf conclud base 49
sf conclud ed -18
sf conclud s 30
sf condemn base -65
sf condemn ed 163
sf condemn ing -135
sf confident base -7
sf confirm base -25
sf confirm ed 16
sf confirm ing -56
sf confront base -6
sf confront ed -67
sf confront ing -33
sf confront s 41
sf confus ed -36
sf confus ing 65
sf congratulat base 70
sf congratulat ed -87
sf congratulat ing 80
sf consensus s 22
sf consider base -55
sf consider ed -15
sf consider ing 29
sf consider s 56
sf contemplat base 83
sf contemplat ing -32
sf contend base -58
sf contend ed -10
sf contend s 46
sf contention base 19
sf continu base -9
sf continu ed 41
sf continu s -86
sf contradict base -38
sf contradict ed 119
sf contradict ing -83
sf contrast base -117
sf contrast ed -7
sf contrast ing 47
sf contrast s 41
sf controversial base 8
sf conversation base 61
sf conversation s -70
sf convinc base 97
sf convinc ed 10
sf convinc ing -131
sf count base -138
sf count ed 12
sf count ing -29
sf count s 76
sf counter base 47
sf counter ed 6
sf cover ed 26
sf cover ing -108
sf cover s 48
sf creat base -79
sf creat ed -68
sf creat ing 57
sf credit base -61
sf credit ed 53
sf credit ing 49
sf critical base -15
sf criticism base 32
sf criticism s -29
sf criticiz ed -17
sf criticiz s 78
sf cry base 13
sf cry ed 17
sf cut base -22
sf cut s 24
sf debat base -37
sf debat ed 83
sf debat ing 41
sf debat s -57
sf decid base 28
sf decid ed -54
sf decid ing 47
sf decid s -30
sf decision s 15
sf declar base 80
sf declar ed -36
sf declar ing 54
sf declar s -73
sf declin base -104
sf declin ed 61
sf declin ing -112
sf decry ed 84
sf decry ing 42
sf dedicat ed -46
sf deem ed -36
sf deep base 12
sf defend base -91
sf defend ed 160
sf defend ing 8
sf defend s -46
sf deliver base -32
sf deliver ed -57
sf deliver ing 95
sf deliver s 19
sf demand base 12
sf demand ed -60
sf demand s 68
sf demonstrat ed -98
sf demonstrat ing -92
sf denounc base 55
sf denounc ing 8
sf deny base -55
sf deny ed 41
sf deny ing -40
sf deny s 17
sf derid ed 19
sf describ base -76
sf describ ed 26
sf describ ing 16
sf describ s 20
sf design base -9
sf design ed -11
sf desir base 51
sf detail base -146
sf detail ed 23
sf detail ing 93
sf detail s -28
sf determin base -35
sf determin ed -6
sf determin ing 36
sf devot ed -53
sf direct base -28
sf direct ed -22
sf disagre base 66
sf disagre s -75
sf disagreement base 7
sf disagreement s 84
sf disappoint ed 62
sf disavow base -60
sf disclos base -40
sf disclos ed -19
sf disclosur base 63
sf disclosur s -66
sf discover base 20
sf discover ed -58
sf discuss base 69
sf discuss ing -14
sf discussion base 16
sf discussion s -6
sf dislik ed 14
sf dismiss base -109
sf dismiss ing 59
sf dismiss s 34
sf display base -101
sf display ed -18
sf display ing 45
sf disput base 8
sf disput ed 85
sf disput s -30
sf distanc base -73
sf distanc ed 69
sf divid base -57
sf divid ing -13
sf divid s -19
sf document base 18
sf document ed 121
sf document s -95
sf doubl base -73
sf doubl ed 10
sf doubt base 22
sf doubt ed -57
sf downplay base 29
sf downplay ed 41
sf draw base 46
sf draw ed -54
sf draw ing -58
sf draw s 52
sf dub ed 24
sf dwell ed 63
sf eager base -8
sf earn base -21
sf earn ed -27
sf earn ing -84
sf earn s -22
sf echo base 57
sf echo ed 43
sf echo ing -18
sf echo s -79
sf elaborat base -65
sf elaborat ed 90
sf elect base -41
sf elect ed -96
sf elect ing 36
sf embrac base -36
sf embrac ed -37
sf embrac ing 5
sf embrac s 63
sf emerg base -13
sf emerg ed 8
sf emerg ing -53
sf emphasiz base 40
sf emphasiz ing 55
sf emphasiz s -135
sf enamor ed 9
sf encourag base 41
sf encourag ed 110
sf encourag ing -94
sf encourag s -89
sf end base 18
sf end ed -69
sf end ing -21
sf end s 6
sf endors base -35
sf endors ed 71
sf endors ing -46
sf endorsement base 21
sf endorsement s -10
sf engag base -30
sf engag ed -30
sf engag ing -33
sf enjoy base 82
sf enjoy ed -35
sf enjoy ing -21
sf enjoy s -31
sf envision base 89
sf envision ed 23
sf establish base -48
sf establish ed -23
sf establish ing -114
sf estimat base 48
sf estimat ed -22
sf excit base -7
sf excit ed 35
sf expand ed -51
sf expand ing 28
sf expand s -10
sf expect base 40
sf expect ed -43
sf expect ing 128
sf expect s -49
sf experienc base -10
sf experienc ed -55
sf experienc s -41
sf explain ed 14
sf explain s 10
sf expos base 21
sf expos ed 7
sf express base 30
sf express ed 8
sf express ing -43
sf eye base -82
sf eye ing 12
sf eye s 64
sf fact base -15
sf fact s -34
sf fail base -88
sf fail ed -14
sf fail ing -39
sf fail s -52
sf fals base 36
sf far base -10
sf far ed -63
sf far s -27
sf favor base 24
sf favor ed 12
sf favor ing -103
sf favor s -30
sf fear base 60
sf fear ed -52
sf fear ing 97
sf fear s -32
sf featur base -37
sf featur ing -101
sf featur s 47
sf feel base 82
sf feel ed -51
sf feel ing 32
sf feel s -116
sf fight base -60
sf fight ing 42
sf fight s -42
sf figur ed -11
sf figur ing 9
sf figur s -33
sf fil base -122
sf fil ed -34
sf fil ing 23
sf fil s 59
sf find base -74
sf find ed -48
sf find ing -60
sf find s 107
sf fir base -151
sf fir ing 39
sf fir s 31
sf float base -76
sf float ed 10
sf focus ed -6
sf focus ing -7
sf focus s -30
sf follow ed -58
sf follow ing -156
sf follow s 80
sf forecast base 92
sf forecast s -104
sf forese base 64
sf forget base -82
sf forward base -78
sf forward ed -13
sf fram base 17
sf fram ed 39
sf fre base 18
sf fre ed -91
sf fre ing -20
sf giv base -57
sf giv ed -44
sf giv ing 26
sf giv s 23
sf glad base 17
sf go base -7
sf go ed -11
sf goal base 53
sf goal s -113
sf goe s 6
sf going ing -35
sf grant base -75
sf grant ed -6
sf grant ing 46
sf grant s -24
sf grow base -42
sf grow s -64
sf guess base 35
sf guess ing -47
sf hail ed 37
sf hail ing -54
sf hammer base 40
sf hammer ed -31
sf hammer ing -21
sf happy base -10
sf hard base 10
sf harsh base 32
sf hat s -45
sf hear base 9
sf hear ed -45
sf hear ing 17
sf high base -9
sf highlight ed 56
sf highlight ing 14
sf highlight s -15
sf hint base -19
sf hint ed -40
sf hint s -7
sf hir base -52
sf hir ing -45
sf hit ing 14
sf hit s -23
sf hold base -13
sf hold ed -72
sf hold ing -23
sf hold s 41
sf hop base -54
sf hop ed -35
sf hop ing 24
sf hop s 76
sf hopeful base 49
sf hopeful s -62
sf hostility base 18
sf huffpost base 55
sf idea base 41
sf idea s -30
sf identify base 72
sf identify ed -32
sf ignor base 97
sf ignor ed -89
sf ignor ing -37
sf illustrat ed -26
sf illustrat s 66
sf imagin base -34
sf imagin ed 20
sf imply ed -49
sf imply ing 21
sf impos base -73
sf impos ed 70
sf impos ing -34
sf impress ed 9
sf includ base -16
sf includ ing -185
sf includ s 104
sf indicat base 28
sf indicat ed -77
sf indicat s 91
sf inform ing -9
sf insist base 33
sf insist ed 18
sf insist s -36
sf intend base 79
sf intend ed -33
sf intens base 21
sf interest base 52
sf interest ed 8
sf interest ing -88
sf interest s -158
sf interject ed -25
sf interpret base 40
sf interpret ed -10
sf introduc base 15
sf introduc ed -93
sf introduc ing 97
sf introduc s 23
sf investigat base -59
sf investigat ed -66
sf investigat ing -27
sf invit ed -9
sf invit ing 22
sf invok ed 78
sf invok ing 44
sf issu base -44
sf issu ed 78
sf issu ing -42
sf issu s -71
sf it base -42
sf join base -48
sf join ed -11
sf join s -50
sf jok base -133
sf jok ed 67
sf jok ing -15
sf judg base 24
sf judg s -52
sf keen base 42
sf keep ed -96
sf keep ing 19
sf keep s 21
sf knock base -84
sf knock ed 44
sf knock ing -27
sf know base -6
sf know ed -52
sf know ing -11
sf know s 91
sf label base -29
sf label ed 73
sf label ing 8
sf lambast ed 18
sf lament ed 87
sf lament ing 33
sf lament s -52
sf lash ed 44
sf lash ing -64
sf launch base 56
sf launch ed -64
sf launch ing 12
sf lay base -152
sf lay ed -95
sf lay ing 71
sf lay s 83
sf lean base 69
sf lean ed -93
sf lean ing -40
sf lean s 30
sf learn ed -6
sf learn ing -18
sf leav base 79
sf leav ed -31
sf leav ing -120
sf leav s -66
sf less base -24
sf let base -68
sf let ing 79
sf liken ed 33
sf lin base 5
sf lin ed -55
sf lin ing 84
sf lin s -95
sf link base -59
sf link ed -71
sf link ing -37
sf link s 98
sf list base -80
sf list ing 75
sf list s 83
sf littl base -9
sf lobby base -65
sf lobby ed 32
sf lobby ing -38
sf look base 41
sf look ed -83
sf look ing 14
sf look s -27
sf lov base -45
sf lov ed 63
sf lov ing -49
sf lov s 33
sf main base 24
sf maintain base 62
sf maintain ed -120
sf maintain ing 67
sf maintain s -30
sf mak ed -34
sf mak ing -5
sf mak s 29
sf manag base -39
sf manag ed -69
sf manag ing -71
sf mandat base -71
sf mandat ed -36
sf mandat s 100
sf mark base 32
sf mark ed -38
sf mark ing -8
sf mark s -50
sf mean base 53
sf mean ed -19
sf mean ing -53
sf mean s -115
sf mention base -11
sf mention ed -15
sf mention ing 159
sf mention s -10
sf messag base 37
sf messag ing -23
sf messag s -104
sf met base -20
sf mind base 75
sf mind s -94
sf mock base -25
sf mock ed 11
sf mock ing -65
sf mount base -73
sf mount ing 54
sf mov base -40
sf mov ed -26
sf mov ing 15
sf mov s -97
sf movement s -22
sf mull ing 42
sf mus ed 35
sf nam base -86
sf nam ed 103
sf nam ing 25
sf nam s -113
sf need ed -29
sf need s -52
sf negativ base 7
sf negotiat base -32
sf negotiat ed 101
sf negotiat ing -94
sf nervous s -10
sf nominat base -49
sf nominat ed 53
sf nominat ing -32
sf not base -160
sf not ed 213
sf not ing 181
sf not s 111
sf noth ing -30
sf notic base -71
sf notic ed 34
sf observ ed 27
sf obvious s 21
sf offer base -11
sf offer ed 29
sf offer ing 5
sf offer s -51
sf ongo ing 13
sf open ing -111
sf open s -25
sf opin ed 34
sf opponent base 45
sf opponent s -139
sf oppos base 39
sf oppos ing -45
sf oppos s -21
sf opt ed 36
sf order base -109
sf order ed 91
sf outlin base -31
sf outlin ed -60
sf outlin ing 23
sf outrag base 13
sf outrag ed 24
sf outspoken base 30
sf overwhelm ed -15
sf overwhelm ing 27
sf paint base 96
sf paint ed -72
sf paint ing -65
sf paint s 80
sf pass base -154
sf pass ed 25
sf pass ing 60
sf pass s -36
sf passionat base 29
sf pay ing -64
sf pay s -14
sf perceiv ed -16
sf perception base -44
sf perception s -9
sf persuad base 9
sf persuad ed -35
sf persuad ing 34
sf pick base -145
sf pick ed 18
sf pick ing 21
sf pick s -43
sf pitch base -117
sf pitch ed 16
sf pitch ing -56
sf pitch s 81
sf pivot base -10
sf pivot ed 28
sf pivot ing -8
sf plan base -46
sf plan ed -59
sf plan ing 12
sf plan s 20
sf play ed 10
sf play ing -54
sf play s -84
sf plead ed 9
sf plead ing -6
sf pledg base -8
sf pledg ed -45
sf pledg ing 133
sf pledg s 63
sf point base -39
sf point ed 22
sf point ing 39
sf point s -16
sf pois ed -16
sf portray base 16
sf portray ed 41
sf portray ing -40
sf position base -16
sf position ed -52
sf position ing 53
sf position s -8
sf post base -77
sf post ed 21
sf post ing -42
sf post s 132
sf praiz base -26
sf praiz ed 12
sf praiz ing -17
sf praiz s 104
sf predict base 7
sf predict ed 19
sf predict ing -38
sf predict s 43
sf prefer base -19
sf prefer ed -43
sf prefer s 78
sf present base -56
sf present ed 41
sf present ing 41
sf present s -76
sf press base -148
sf press ed 32
sf press ing 110
sf pressur ed 43
sf priority base 83
sf priority s -91
sf proclaim ed 19
sf prohibit base 32
sf prohibit s 76
sf project base -108
sf project ed 97
sf project ing 7
sf promiz base -38
sf promiz ed 80
sf promiz ing 99
sf promiz s -51
sf promot base 97
sf promot ed -50
sf promot ing -29
sf promot s 58
sf prompt ed -53
sf prompt ing 30
sf pronounc ed -25
sf propos base -63
sf propos ed -18
sf propos ing 69
sf proposal base -15
sf protest base -38
sf protest ing 72
sf protest s -27
sf proud base -20
sf prov ed -65
sf prov ing 43
sf provid base 60
sf provid ed 6
sf provid ing -79
sf provid s -144
sf publish base -23
sf publish ed -46
sf publish ing -27
sf pursu base 89
sf pursu ed -58
sf pursu ing -18
sf pursu s -96
sf push base -83
sf push ing 43
sf push s -8
sf put base 36
sf put ing -180
sf put s 66
sf query s 20
sf question base -51
sf question ed 120
sf question ing 75
sf question s -32
sf quick base -16
sf quip base 21
sf quot base -11
sf quot ing 15
sf quot s -43
sf rail ed 50
sf rail ing -48
sf rais base -51
sf rais ed 26
sf rais ing -49
sf rang base 11
sf rang ed 97
sf rang ing -108
sf rang s -36
sf rattl ed 66
sf reach base 23
sf reach ed -12
sf reach ing -99
sf reach s -34
sf react base 60
sf react ed 36
sf react ing -47
sf react s -56
sf read base 12
sf read ing -65
sf read s 28
sf ready base -17
sf reaffirm ed 37
sf realiz base 17
sf realiz ed 12
sf reason base 50
sf reason ing 41
sf reason s -152
sf reassur base 20
sf reassur ed -24
sf reassur ing 10
sf rebuk base -34
sf rebuk ed 104
sf rebut base 45
sf recall ed 33
sf recall ing -8
sf receiv base 25
sf receiv ed -43
sf receiv s -57
sf recit ing -14
sf recit s 19
sf recogniz base -14
sf recogniz ed -58
sf recogniz ing 86
sf recogniz s -65
sf recommend base 43
sf recommend ed -10
sf recount base -45
sf recount ed 21
sf refer base 93
sf refer ed -58
sf refer ing -36
sf refer s -8
sf referenc base -17
sf referenc ed 74
sf referenc ing 30
sf referenc s -43
sf reflect base -8
sf reflect ed -39
sf reflect ing -25
sf refus base -70
sf refus ed -31
sf refus ing 21
sf refus s 131
sf refusal base -11
sf regard base -21
sf regard ed 64
sf regard ing -64
sf regard s -6
sf reiterat ed 36
sf reject base -19
sf reject ed 50
sf reject ing -38
sf releas ed 6
sf releas s -34
sf rely base -84
sf rely ed -103
sf rely ing 42
sf rely s 12
sf remain base 91
sf remain ed -27
sf remain ing -112
sf remain s -68
sf remark ed 97
sf remark ing 29
sf remark s -40
sf remember base 57
sf remember ed 24
sf remember ing 25
sf remember s -50
sf remind base -11
sf remind ed 95
sf remind s -48
sf renew base -24
sf renew ed -6
sf repeat base 87
sf repeat ed -15
sf reply base -115
sf reply ed 25
sf report base -94
sf report ed 102
sf report ing -36
sf report s -42
sf represent base 90
sf represent ed -41
sf represent ing -100
sf represent s -23
sf request base -38
sf request ed 96
sf request s -10
sf requir base 32
sf requir ed -32
sf requir ing -14
sf resist base 97
sf resist ed -68
sf resonat base -29
sf resonat ed 22
sf resonat ing -66
sf respond base -30
sf respond ed 63
sf respond ing -112
sf respond s -12
sf respons base -23
sf respons s 52
sf restrict base -101
sf restrict ed -91
sf restrict ing 99
sf return base 38
sf return ed -31
sf return ing -133
sf return s -73
sf retweet ed 67
sf reveal base 37
sf reveal ed -32
sf reveal ing -11
sf reveal s 33
sf rever ed 48
sf revers base 59
sf revers ed -14
sf revers ing -46
sf revil ed 29
sf reviz ed -11
sf rip base -29
sf rip ed 40
sf rip ing 32
sf rip s -42
sf roll base -50
sf roll ing -12
sf roll s -35
sf rul base -55
sf rul ed 103
sf rul ing 14
sf rul s -91
sf rumor s 58
sf run ed -16
sf run ing -21
sf run s -86
sf satisfy base 70
sf satisfy ed -50
sf say base 10
sf say ed 20
sf say ing -71
sf say s 66
sf scar base -77
sf scar ed 31
sf scar s 7
sf scrambl base 79
sf scrambl ed -10
sf scrambl ing -106
sf scrambl s -46
sf se ing 15
sf see base 33
sf see ed -80
sf see s 80
sf seek base -48
sf seek ed -27
sf seek ing 10
sf seek s 6
sf seem base -46
sf seem ed 10
sf seem ing -10
sf seem s 45
sf seiz base 43
sf seiz ed -102
sf seiz ing 84
sf self-describ ed 29
sf send base -75
sf send ed 21
sf send ing -124
sf send s -97
sf sens base -21
sf sentenc base -74
sf sentenc ed 45
sf sentenc s -17
sf sentiment base 36
sf sentiment s -31
sf set base 18
sf set ing -15
sf set s -90
sf shar base 36
sf shar ing -85
sf shar s -25
sf sharp base 20
sf shift base -133
sf shift ed -13
sf shift ing -13
sf shift s 53
sf shock base -28
sf shock ed -10
sf shock ing 59
sf shock s -6
sf shoot base 62
sf shoot ing -127
sf shout ed 84
sf shout ing -61
sf show base -10
sf show ed -36
sf show ing -23
sf show s 6
sf shrug base 13
sf shrug ed 76
sf sid base -132
sf sid ed 119
sf sid ing -53
sf sid s -33
sf sign base -15
sf sign ed 37
sf sign ing -46
sf sign s -47
sf signal base -64
sf signal ed 112
sf signal s -19
sf singl base -95
sf singl ed 24
sf skeptical base -21
sf slam base -56
sf slam ed -83
sf slam ing 56
sf slam s 77
sf sound base -127
sf sound ed 80
sf sound ing -83
sf sound s 61
sf spar ed -43
sf speak base 33
sf speak ed 19
sf speak ing -74
sf speak s 29
sf speculat base 45
sf speculat ed 41
sf speculation base 71
sf spent base -24
sf split base -14
sf spot base -84
sf spot ed 35
sf spot s -45
sf stanc base 11
sf stanc s -11
sf stand base 25
sf stand ed -65
sf stand ing -45
sf stand s 68
sf start base -174
sf start ed -39
sf start ing 26
sf start s 89
sf startl ed 30
sf stat base -133
sf stat ed 198
sf stat ing 188
sf stat s -96
sf statement base 30
sf statement s -38
sf step base 19
sf step ed -14
sf step ing -38
sf step s 12
sf stern base 59
sf stop base 10
sf stop ed -17
sf stop ing -50
sf stop s -36
sf story base -204
sf story s 91
sf strategy base 16
sf strategy s -119
sf stress base -117
sf stress ed 40
sf stress ing 82
sf strong base -6
sf struggl base -76
sf struggl ed -15
sf stuck base -44
sf sued ed -36
sf suggest base 39
sf suggest ed 13
sf suggest ing 43
sf suggest s -91
sf suggestion base -19
sf suggestion s 52
sf support base -19
sf support ed 39
sf support ing 39
sf support s 72
sf supporter base 92
sf supporter s -62
sf sur base 27
sf surpriz base 58
sf surpriz ed -55
sf surpriz ing -22
sf surpriz s -12
sf suspect base -47
sf suspect ed 58
sf suspect s 14
sf tak base -25
sf tak ed -43
sf tak ing 14
sf tak s 23
sf talk base -56
sf talk ed 79
sf talk s 25
sf target base 10
sf target ed -27
sf target ing -38
sf target s 11
sf tell base -5
sf tell ed -30
sf tell ing -35
sf tell s 135
sf tend base -12
sf tend ed 46
sf tend s -34
sf testify base 52
sf thank base -94
sf thank ed 84
sf thank ing 125
sf thank s -152
sf ther base -28
sf think base 57
sf think ed -90
sf think ing -67
sf think s 69
sf threaten base 74
sf threaten ed -37
sf threaten ing 6
sf threaten s -79
sf thrill ed 8
sf throw ing 15
sf tick ed 13
sf tick ing -67
sf tie base -68
sf tie ing 62
sf titl base -108
sf titl ed 76
sf titl s -72
sf touch base -41
sf touch ed 14
sf tout base 37
sf tout ed -37
sf tout ing 16
sf tout s 35
sf trad base -44
sf trad ed -13
sf trad s -7
sf trash base -61
sf troubl base -127
sf troubl ing 70
sf troubl s 72
sf trumpet ing 93
sf trust base 15
sf trust ed 25
sf try ed -28
sf try ing -15
sf try s 25
sf turn base -9
sf turn ed -33
sf turn ing -168
sf turn s 51
sf tweet base -89
sf tweet ed 63
sf tweet ing 131
sf tweet s -128
sf unawar base 13
sf underscor base -25
sf underscor ed -22
sf underscor ing -11
sf underscor s 40
sf understand s -17
sf unleash ed -15
sf unveil ed 14
sf upset base 26
sf upset s -28
sf urg base 17
sf urg ed 76
sf urg ing -56
sf urg s 24
sf used ed -27
sf using ing -14
sf utter base -77
sf utter ed 25
sf veto base -72
sf veto ed 68
sf view base 46
sf view ing -83
sf view s 26
sf vocal base 16
sf voic base -56
sf voic ed 78
sf voic s -45
sf vot base -42
sf vot ed 52
sf vot ing 7
sf vot s -56
sf vow base -25
sf vow ed 67
sf vow ing -70
sf vow s 80
sf walk base -25
sf walk ed -18
sf walk ing -17
sf walk s -14
sf want ing -19
sf want s -9
sf warn base 22
sf warn ed 47
sf warn ing -38
sf wary base -12
sf watch base -89
sf watch ed 28
sf watch ing 21
sf watch s -74
sf wav base -17
sf wav ed -55
sf wav ing 18
sf wav s 38
sf weigh ed 19
sf weigh ing -93
sf welcom base -25
sf welcom ed 33
sf welcom ing -40
sf wish base 39
sf wish s -64
sf withdraw base 55
sf witness base 64
sf witness ed -44
sf witness s -23
sf wonder ing 7
sf word base 16
sf word ed -41
sf word ing -13
sf word s -37
sf worry base 11
sf worry ed 32
sf worry ing 16
sf worry s -20
sf writ ed 33
sf writ ing -73
sf writ s -38
sf yell base -64
sf yell ed 34
sf yell ing 38
sf zero base -94
sf zero ing -14
sg abl  -70
sg abl +have+been 21
sg abl +should+be 76
sg abl +to+be -9
sg abl +was -50
sg abl +were -89
sg abl +will+be 66
sg abl +would+be -27
sg accept  51
sg accept +has -64
sg accept +to -40
sg accept +would 36
sg accord +’s 60
sg account  -15
sg accus  10
sg accus +also -21
sg accus +has -15
sg accus +have -20
sg accus +is 58
sg accus +ly -38
sg accusation  23
sg acknowledg  47
sg acknowledg +also 86
sg acknowledg +to -74
sg ad  8
sg ad +has -64
sg ad +is -57
sg add  57
sg add +to -23
sg address  -60
sg address +also -45
sg address +to 88
sg address +to+ly -52
sg address +’s -27
sg admir  -84
sg admit  97
sg admit +to -92
sg adopt  10
sg adopt +to -23
sg adopt +were 75
sg advic  27
sg adviz  114
sg adviz +is+now -36
sg adviz +would -12
sg advocat  -31
sg advocat +to 92
sg affirm  23
sg affirm +to -44
sg agr  71
sg agr +ly -51
sg agre  16
sg agre +ly -59
sg agre +to 73
sg aim  52
sg aim +is 29
sg air  -70
sg air +ly 82
sg air +to -23
sg air +will 26
sg alarm  66
sg align  -49
sg allegation  9
sg allow  24
sg allow +are -134
sg allow +has -101
sg allow +to 44
sg allow +would -73
sg allow +would+have -52
sg allud  5
sg anger  47
sg anger +has 32
sg angry  83
sg angry +are -12
sg announc  16
sg announc +just 36
sg announc +ly 38
sg announc +to -72
sg announcement  -88
sg announcement +’s 63
sg answer  48
sg answer +to 37
sg anticipat  -70
sg apologiz  19
sg apologiz +to -49
sg appeal  -17
sg appeal +to -36
sg appeal +’s -53
sg appear +also 16
sg appear +have 6
sg appear +to -79
sg appear +will -98
sg applaud  -44
sg appoint  -21
sg appoint +would 34
sg approv  -129
sg argu  50
sg argu +also 7
sg argu +has 11
sg argu +have -49
sg argu +to -30
sg argument  32
sg argument +’s -28
sg articulat  23
sg ask  -25
sg ask +also 19
sg ask +has+been 85
sg ask +have -34
sg ask +just -105
sg ask +then 23
sg ask +to -47
sg ask +was 133
sg assert  40
sg assertion  35
sg assum  -19
sg assum +to -15
sg assumption  8
sg assur  65
sg assur +is -98
sg assur +to -74
sg attack  -19
sg attack +also 76
sg attack +has 65
sg attack +ly -85
sg attack +to 125
sg attack +’s 11
sg attempt  -5
sg attempt +to -28
sg attempt +’s 18
sg attract  -99
sg attract +has -111
sg attract +to -32
sg attribut  -99
sg authoriz  67
sg authoriz +was+not -36
sg authoriz +were+not -34
sg avoid  10
sg avoid +to 33
sg awar +was -106
sg back +are -23
sg back +had 94
sg back +has 7
sg back +is -43
sg back +ly -13
sg back +to 47
sg back +was -58
sg balk  16
sg ban  -30
sg ban +ly -19
sg ban +should+be -18
sg ban +to 61
sg ban +to+ly -28
sg bash  61
sg bash +to -69
sg becam  -73
sg becam +ly 65
sg becom  -133
sg becom +are -55
sg becom +could -28
sg becom +has 35
sg becom +has+ly -8
sg becom +have 42
sg becom +is -14
sg becom +ly -15
sg becom +to 44
sg becom +was -12
sg becom +will -58
sg becom +would -30
sg becom +’s 83
sg begin +are 60
sg begin +had -47
sg begin +has -70
sg begin +have -24
sg begin +is -54
sg begin +ly 69
sg begin +to 80
sg begin +will -23
sg begin +would -5
sg belief  10
sg believ  44
sg believ +does+not -33
sg believ +ly -59
sg believ +still 86
sg believ +to -83
sg bemoan  32
sg best  10
sg best +is -8
sg best +was -37
sg best +’s -56
sg better  -84
sg better +is 60
sg better +ly -7
sg better +not -12
sg better +would+be -11
sg bitter  7
sg blam  50
sg blam +to -43
sg blast  11
sg blast +has 11
sg blast +ly 53
sg block  -12
sg block +to -25
sg bo  -129
sg bo +was 78
sg boast  35
sg break +is+once+again -32
sg break +to -46
sg bring  -89
sg bring +could -16
sg bring +is -25
sg bring +to 21
sg bring +will -48
sg bring +would -32
sg broad  58
sg broadcast  -7
sg brush  11
sg calculat  -67
sg call  -14
sg call +also 51
sg call +are -7
sg call +has 71
sg call +has+also 50
sg call +has+been 7
sg call +has+ly 17
sg call +is 54
sg call +ly -9
sg call +so -35
sg call +to 61
sg call +was -70
sg call +would 16
sg call +’s -37
sg captur  58
sg captur +has -94
sg captur +ly -40
sg captur +to -12
sg car  -66
sg carry  -19
sg carry +to -13
sg cast  41
sg cast +has 117
sg cast +to 11
sg cast +were -52
sg cast +will -56
sg celebrat  -82
sg celebrat +to -52
sg certain  -83
sg certain +is+almost 16
sg challeng  26
sg challeng +is -9
sg champion  -99
sg champion +has 21
sg chant  65
sg characteriz  37
sg charg  35
sg charg +ly -68
sg charg +to -38
sg charg +was 29
sg cheer  -29
sg cheer +to -74
sg chid  50
sg choos  -31
sg choos +have 20
sg choos +to -55
sg choos +was 7
sg choos +would 78
sg circulat  -11
sg circulat +is -68
sg claim  -6
sg claim +also 36
sg claim +ly 52
sg claim +to 24
sg claim +’s -8
sg clarify  -59
sg clarify +to 35
sg clear  -108
sg clear +is -57
sg clear +is+not -62
sg clear +no -33
sg clear +not 43
sg clear +to -15
sg clear +to+be -11
sg clear +was 92
sg clear +was+not -7
sg coin  -22
sg com  -79
sg com +also -54
sg com +are -17
sg com +can -20
sg com +could -18
sg com +had -48
sg com +has 46
sg com +have 77
sg com +is -74
sg com +ly 50
sg com +may -28
sg com +still+to -11
sg com +then -53
sg com +to 41
sg com +was -5
sg com +will 81
sg com +would 58
sg comment  -7
sg comment +to -93
sg comment +’s 13
sg commit  -152
sg commit +is -63
sg commit +was -21
sg commit +were -39
sg common  12
sg common +are -28
sg common +is -15
sg common +most -9
sg compar  10
sg compar +to 32
sg complain +to -39
sg complaint  29
sg conced  60
sg concern  26
sg concern +are 14
sg conclud  52
sg condemn +to -65
sg confident  -25
sg confirm  33
sg confirm +to 36
sg confirm +was -11
sg confront  10
sg confront +to -21
sg confront +will -77
sg confus  66
sg congratulat  -22
sg consensus  33
sg consider  16
sg consider +are 76
sg consider +is 91
sg consider +is+now -34
sg consider +ly 9
sg consider +might -42
sg consider +should 23
sg consider +to -106
sg consider +would -108
sg contemplat  -70
sg contend  27
sg continu  26
sg continu +also -92
sg continu +has 153
sg continu +have 16
sg continu +is 41
sg continu +will -41
sg continu +would -85
sg contradict  28
sg contradict +to -43
sg contrast  -55
sg controversial +more -39
sg controversial +’s 59
sg conversation  -11
sg convinc  -50
sg convinc +to 51
sg count  -6
sg count +are -54
sg count +is 60
sg counter  10
sg counter +to 64
sg cover  -43
sg cover +to -49
sg creat  -79
sg creat +has 19
sg creat +is 102
sg creat +to -29
sg creat +was -11
sg creat +would -24
sg credit  9
sg critical  -104
sg critical +has+been 30
sg criticism +to 79
sg criticiz +also 12
sg criticiz +has -45
sg criticiz +has+been 43
sg criticiz +ly 22
sg criticiz +to 40
sg criticiz +was 49
sg criticiz +was+ly -31
sg cut  -30
sg cut +to -35
sg debat  -48
sg debat +first -36
sg debat +last -21
sg debat +to 77
sg debat +would -17
sg debat +’s -56
sg decid  31
sg decid +to -86
sg decid +will -103
sg decision  -43
sg decision +’s 65
sg declar  -15
sg declar +has -52
sg declar +to 98
sg declar +was 22
sg declin +also 12
sg declin +has -15
sg decry  29
sg deem  -5
sg deem +now -24
sg deep  33
sg defend  6
sg defend +ly 81
sg defend +to 33
sg deliver +has 23
sg deliver +to 28
sg demand  7
sg demand +to 8
sg demand +’s -72
sg demonstrat  21
sg demonstrat +again -70
sg demonstrat +to -81
sg denounc  35
sg denounc +has 43
sg deny  31
sg deny +has 60
sg deny +to -25
sg derid  41
sg describ  56
sg describ +has 25
sg describ +more+ly+to -88
sg describ +to -111
sg design  22
sg design +are 32
sg design +is -87
sg design +was -131
sg desir  -30
sg detail  20
sg determin  29
sg devot  -30
sg direct +has -89
sg disagreement  36
sg disappoint  -25
sg disavow  38
sg disavow +to -57
sg disclos  135
sg disclosur  20
sg discover  -10
sg discover +to -8
sg discuss  36
sg discuss +also 31
sg discuss +to -7
sg discuss +will 46
sg discussion  21
sg dismiss  91
sg dismiss +to -62
sg disparag  -30
sg display  21
sg disput  -59
sg distanc  -44
sg distanc +to 19
sg divid  -135
sg divid +ly -68
sg divid +were+ly 45
sg document  -17
sg doubl  -72
sg doubt  33
sg doubt +no -89
sg downplay  7
sg draw  -44
sg draw +are 43
sg draw +could -44
sg draw +has 40
sg draw +have 38
sg draw +is 5
sg draw +to -127
sg draw +will -27
sg dub  -27
sg eager  -102
sg eager +is 108
sg earn  -40
sg earn +could -7
sg earn +has 21
sg earn +to -8
sg echo  -26
sg echo +ly 30
sg elaborat  14
sg elect  49
sg elect +being -13
sg elect +is -50
sg elect +to -25
sg embrac  -31
sg embrac +has 62
sg embrac +have 8
sg embrac +to -88
sg emerg  6
sg emerg +has -37
sg emerg +have -75
sg emphasiz  5
sg emphasiz +to 25
sg encourag  32
sg encourag +has 28
sg encourag +to 11
sg encourag +was -39
sg encourag +would -75
sg end  -10
sg end +is -27
sg end +ly -23
sg end +to -27
sg end +will -22
sg end +would -14
sg endors  7
sg endors +had 64
sg endors +has -48
sg endors +has+not -53
sg endors +have 10
sg endors +ly -12
sg endors +to 41
sg endors +would -98
sg endorsement  27
sg endorsement +’s -84
sg engag  -72
sg engag +to -10
sg enjoy  -40
sg enjoy +has 27
sg envision  -78
sg establish  81
sg establish +to -12
sg estimat  35
sg excit  14
sg expand  -68
sg expand +to 59
sg expand +would -24
sg expect  18
sg expect +are 46
sg expect +is 73
sg expect +is+ly 133
sg expect +is+not 76
sg expect +ly -55
sg expect +was -10
sg experienc  27
sg experienc +has -53
sg explain  44
sg explain +to 9
sg expos +to 64
sg express  25
sg express +also 25
sg express +has 82
sg express +ly 18
sg express +to 8
sg eye  13
sg fact  -26
sg fail  -37
sg fail +had -17
sg fail +has -53
sg fals  24
sg far  -62
sg far +are -56
sg far +is -90
sg far +not -11
sg far +so -33
sg far +thus -21
sg far +too -6
sg far +was -57
sg far +were 79
sg favor  -6
sg favor +to -24
sg fear  14
sg featur  -5
sg feel  -10
sg feel +ly -39
sg fight  42
sg fight +to -61
sg figur  -10
sg figur +to -10
sg fil  -17
sg fil +to -28
sg fil +was 19
sg find  93
sg find +also -67
sg find +are 48
sg find +can -24
sg find +can+be -27
sg find +could -34
sg find +had -29
sg find +has -21
sg find +have 44
sg find +is 25
sg find +to -99
sg find +was 25
sg fir  41
sg fir +ly -25
sg fir +was -42
sg float  27
sg focus  -29
sg focus +also 36
sg focus +has -99
sg focus +is -97
sg focus +ly -28
sg focus +to 120
sg focus +will 89
sg focus +would -77
sg focus +’s -64
sg follow  -34
sg follow +have -31
sg follow +to -11
sg follow +will -35
sg follow +would -11
sg forecast  -15
sg forget  -90
sg forward  -24
sg fram  -51
sg fre  -66
sg fre +are -39
sg fre +to -16
sg full  -98
sg full +’s 44
sg giv +can -15
sg giv +did+not -23
sg giv +had -35
sg giv +has 18
sg giv +have -128
sg giv +is 55
sg giv +just 90
sg giv +ly 17
sg giv +to -53
sg giv +was -79
sg giv +will -23
sg giv +would -24
sg glad +am 55
sg go  14
sg go +also 7
sg go +could -20
sg go +did+not -35
sg go +had 81
sg go +has 85
sg go +have 49
sg go +ly 7
sg go +then -87
sg go +to -54
sg go +were -8
sg go +will -51
sg go +would -45
sg go +would+not -10
sg goe  10
sg going  -57
sg going +are -23
sg going +is -79
sg going +not -13
sg going +was -17
sg going +was+not -10
sg going +were 62
sg going +’re -17
sg going +’s 74
sg going +’s+not -27
sg grant  -57
sg grant +to -12
sg grow  -27
sg grow +are 59
sg grow +is -83
sg grow +to -27
sg guess  -10
sg hail  -24
sg hammer  -95
sg hammer +has 53
sg hammer +to 40
sg happy  6
sg hard  66
sg hard +is -17
sg harsh  -21
sg hat  13
sg heap  54
sg hear  -85
sg hear +to -41
sg herald  97
sg high  -82
sg high +ly -27
sg highlight  -80
sg highlight +to 89
sg hint  -21
sg hir +has 40
sg hir +to -28
sg hit  -9
sg hit +to -49
sg hold  19
sg hold +has 53
sg hold +has+never -18
sg hold +hasn’t -31
sg hold +is -99
sg hold +is+being -17
sg hold +ly 68
sg hold +to 67
sg hold +was -78
sg hold +were -49
sg hold +will 13
sg hold +will+be -30
sg hold +would -11
sg hop  21
sg hop +are 10
sg hop +had 29
sg hop +is 50
sg hop +was -18
sg hopeful  -139
sg hopeful +were 41
sg huffpost  55
sg idea  -8
sg identify  44
sg identify +to -47
sg ignor  27
sg ignor +ly -14
sg ignor +to -34
sg illustrat  11
sg imagin  -15
sg imagin +to -108
sg imply  79
sg imply +to -27
sg impos  6
sg impos +to -7
sg impos +would -26
sg includ  -8
sg includ +also -24
sg includ +could -7
sg includ +does+not -37
sg includ +have 108
sg includ +is -24
sg includ +ly -37
sg includ +now -58
sg includ +to -16
sg indicat  67
sg indicat +has 56
sg inform  24
sg insist  44
sg insist +have -25
sg insist +to -34
sg intend  -11
sg intend +is -50
sg intend +was -20
sg intens  -25
sg interest  22
sg interest +most -6
sg interest +’s -71
sg interject  97
sg interpret  16
sg introduc  6
sg introduc +to -37
sg introduc +was 23
sg investigat  -53
sg investigat +to -54
sg invit  -7
sg invok  -32
sg issu  -54
sg issu +to -17
sg issu +was -46
sg it  -38
sg it +did -35
sg it +is -22
sg it +now -31
sg it +so -93
sg it +yet -49
sg join  -22
sg join +also 45
sg join +has 13
sg join +is 49
sg join +to -22
sg join +was -128
sg jok  -20
sg judg  -156
sg keen  16
sg keep  -29
sg keep +has -37
sg keep +have 50
sg keep +is 32
sg keep +to -102
sg keep +would -14
sg knock  -51
sg knock +to -36
sg know  -18
sg know +also -47
sg know +didn't -40
sg know +didn’t -44
sg know +does+not -14
sg know +don't -29
sg know +don’t 66
sg know +has -117
sg know +is 106
sg know +is+well 37
sg know +ly 87
sg know +not 24
sg know +now 106
sg know +to -116
sg know +was 130
sg know +were 67
sg label  -41
sg lament  -49
sg lash  -26
sg launch  -38
sg lay  80
sg lay +has -92
sg lay +to -65
sg lean +were -33
sg learn  -19
sg learn +to 14
sg leav +could 42
sg leav +has -66
sg leav +have -36
sg leav +is -22
sg leav +still -18
sg leav +to -30
sg leav +will -15
sg leav +would -8
sg less  -104
sg less +are 37
sg less +has -31
sg less +have 14
sg less +is -66
sg less +much -40
sg less +was 54
sg less +was+ly -32
sg less +were 27
sg let  -40
sg let +so -65
sg let +to -20
sg liken  30
sg lin  -55
sg lin +long -44
sg lin +ly 71
sg link  24
sg link +is -50
sg link +to -9
sg list  42
sg list +long -7
sg list +ly 31
sg littl  -35
sg littl +had 17
sg littl +has -25
sg littl +is -33
sg littl +was -67
sg lobby  -7
sg look  -52
sg look +are 106
sg look +is 95
sg look +ly 45
sg look +to 80
sg look +were 18
sg look +will -76
sg lov  -15
sg main  -18
sg maintain  -6
sg maintain +has 27
sg maintain +to -36
sg mak +also 9
sg mak +can -74
sg mak +could -35
sg mak +do+not 45
sg mak +does+not 86
sg mak +had 36
sg mak +has -49
sg mak +has+also -43
sg mak +has+been -10
sg mak +has+ly 55
sg mak +have -24
sg mak +have+been -45
sg mak +is -61
sg mak +is+ly+to -25
sg mak +just 65
sg mak +might -19
sg mak +not -14
sg mak +not+to 85
sg mak +should -5
sg mak +to 9
sg mak +to+be -10
sg mak +was -146
sg mak +were 12
sg mak +would 45
sg mak +would+have -7
sg mak +’s 84
sg manag  -32
sg manag +has -53
sg manag +to -7
sg mandat  36
sg mark  -69
sg mark +is -62
sg mark +ly 30
sg mark +to 113
sg mark +was -26
sg mark +were -22
sg mark +were+not -9
sg mean  -24
sg mean +does+not -76
sg mean +doesn't 38
sg mean +doesn’t -70
sg mean +ly 32
sg mention  -57
sg mention +did+not 51
sg mention +ly 78
sg mention +never -26
sg mention +no -31
sg mention +not+to -92
sg mention +to -110
sg messag  -6
sg met  -73
sg met +also -96
sg mind  42
sg mind +to -69
sg mock  42
sg mount  10
sg mount +to -50
sg mov  13
sg mov +has -55
sg mov +is -82
sg mov +ly -44
sg mov +now -8
sg mov +to -18
sg mov +were 119
sg mov +would -8
sg mov +’s -11
sg movement  -11
sg nam  -19
sg nam +last -13
sg nam +ly -75
sg nam +to -10
sg nam +was 111
sg nam +would -32
sg nam +’s -89
sg need  25
sg need +does+not -43
sg need +is -11
sg need +ly -76
sg need +may -80
sg need +might -23
sg need +will 37
sg need +would -87
sg need +would+still -27
sg negativ  -19
sg negotiat  9
sg negotiat +to -11
sg nervous  83
sg nominat  -83
sg nominat +to -84
sg nominat +was 36
sg not  57
sg not +also 32
sg not +also+did -20
sg not +am 58
sg not +are -40
sg not +could 44
sg not +do -96
sg not +does -58
sg not +had -65
sg not +have -66
sg not +is -62
sg not +ly 29
sg not +ly+did 88
sg not +ly+do -19
sg not +may -53
sg not +might -36
sg not +should -8
sg not +to 142
sg not +was -54
sg not +were 9
sg not +will 54
sg not +would -83
sg not +’m -15
sg not +’re -36
sg not +’s -121
sg noth  -126
sg noth +did -18
sg noth +had 69
sg noth +is -126
sg observ  -9
sg obvious  74
sg obvious +most -60
sg offer  -30
sg offer +also 83
sg offer +are -25
sg offer +even -77
sg offer +has 39
sg offer +to -48
sg offer +would 82
sg ongo  50
sg open  45
sg open +also -93
sg open +has -112
sg open +is 20
sg open +to -8
sg open +was -22
sg opponent  -23
sg oppos  -9
sg oppos +had 24
sg oppos +ly -24
sg oppos +to -30
sg opposition  5
sg opposition +’s 23
sg opt  37
sg order  -21
sg outlin  24
sg outrag  13
sg outspoken  43
sg overwhelm  40
sg paint  22
sg paint +to 42
sg pass  -42
sg pass +had 76
sg pass +to -70
sg passionat  46
sg passionat +most -62
sg pay  -107
sg pay +is 15
sg pay +should -15
sg pay +to 12
sg pay +will 84
sg pay +would -43
sg peg  41
sg perceiv  -37
sg personal  -106
sg personal +ly 121
sg personal +’s -9
sg persuad  9
sg persuad +to 35
sg pick  -32
sg pick +to 71
sg pick +will -24
sg pitch +to -19
sg pivot  7
sg plan  6
sg plan +also -63
sg plan +are 14
sg plan +had 68
sg plan +is 53
sg plan +ly -84
sg plan +was -119
sg plan +’s -40
sg play  -107
sg play +also 89
sg play +are -27
sg play +could -24
sg play +has 51
sg play +have -83
sg play +is -32
sg play +to -22
sg play +will -39
sg play +would -6
sg plead  67
sg pledg  -44
sg pledg +has 98
sg pledg +has+ly -85
sg pledg +ly 9
sg point  -12
sg point +also 121
sg point +have -112
sg point +ly -40
sg point +to -133
sg pois  -28
sg pois +are 17
sg pois +is -44
sg portray  -33
sg portray +to 16
sg position  -62
sg position +is+well -67
sg position +’s 91
sg post  19
sg post +had 116
sg post +ly -85
sg post +to -17
sg post +was 16
sg praiz  36
sg praiz +has 47
sg praiz +to -85
sg predict  31
sg predict +to -78
sg predict +’s 28
sg prefer  82
sg prefer +would -99
sg present  -7
sg present +ly 11
sg present +to -60
sg present +will+not+be -23
sg press  -11
sg press +to -25
sg press +was 19
sg pressur  -78
sg pressur +to 33
sg priority  15
sg proclaim  -47
sg prohibit  -32
sg project  -10
sg project +is -54
sg project +to -27
sg project +was 77
sg promiz  6
sg promiz +has -32
sg promiz +have 38
sg promiz +is 45
sg promot  28
sg promot +ly 103
sg promot +to -103
sg prompt  -18
sg prompt +was 49
sg pronounc  54
sg propos  11
sg propos +has 63
sg propos +’s -61
sg proposal  -48
sg proposal +’s 18
sg protest  7
sg protest +to -65
sg proud  -79
sg proud +’s -31
sg prov  -71
sg prov +could -19
sg prov +has 81
sg prov +have -34
sg prov +to 64
sg prov +will -38
sg provid  12
sg provid +also 40
sg provid +can -24
sg provid +could 23
sg provid +has -97
sg provid +have -21
sg provid +is -44
sg provid +to -23
sg provid +were -61
sg provid +would -20
sg publish  28
sg publish +to -23
sg publish +was -45
sg pump  -41
sg pursu  53
sg pursu +to -47
sg push  -9
sg push +also 9
sg push +has -62
sg push +have -81
sg push +is 18
sg push +to -92
sg push +will 46
sg push +would 27
sg put  65
sg put +are 70
sg put +has -100
sg put +ly 52
sg put +to -101
sg put +would -74
sg query  28
sg question  8
sg question +have 52
sg question +ly 13
sg question +to 41
sg question +was -6
sg question +’s 8
sg quick  -34
sg quick +are 52
sg quick +was -9
sg quick +were -27
sg quip  -5
sg quot  22
sg rail  35
sg rail +has 24
sg rais  49
sg rais +had -14
sg rais +has 48
sg rais +is -69
sg rais +to -64
sg rais +was -94
sg rais +will -5
sg rais +would -21
sg rang  22
sg rattl  18
sg reach  -11
sg reach +could+not+be -19
sg reach +had -8
sg reach +have 79
sg reach +ly 42
sg reach +to -64
sg react  -18
sg read  44
sg read +to -83
sg ready  -25
sg ready +is -49
sg ready +was 99
sg reaffirm  51
sg realiz  82
sg realiz +to -27
sg reason +had 15
sg reason +no 94
sg reassur  -23
sg reassur +to 20
sg rebuf  -16
sg rebuk  -47
sg rebut  -17
sg recall  28
sg receiv  -46
sg receiv +had -10
sg receiv +has -79
sg receiv +ly -80
sg receiv +to -27
sg receiv +will -63
sg recit  24
sg recogniz  -9
sg recogniz +ly 90
sg recogniz +to 60
sg recommend  -45
sg recommend +not+to -57
sg recount  21
sg refer +ly -55
sg refer +to 50
sg refer +was 16
sg referenc  -23
sg reflect  -35
sg reflect +is 24
sg reflect +to -33
sg refus  7
sg refus +has 145
sg refusal  -12
sg refusal +’s -5
sg regard  -62
sg regard +ly 16
sg reiterat  15
sg reject  23
sg reject +ly -66
sg reject +to 30
sg reject +was 53
sg releas  -89
sg releas +has 54
sg releas +is 96
sg releas +ly 38
sg releas +to -41
sg releas +to+be -52
sg releas +was 84
sg releas +will+be 55
sg releas +would -8
sg relish  15
sg reluctant  -40
sg rely  -22
sg rely +is 73
sg remain  -56
sg remain +has 134
sg remain +have 13
sg remain +to -44
sg remain +will -9
sg remark  53
sg remark +’s -83
sg remember  63
sg remember +to -29
sg remind  -64
sg remind +ly 44
sg renew  -75
sg renew +to 57
sg repeat  -16
sg repeat +to 77
sg repeat +’s -46
sg reply  -11
sg report  -46
sg report +also 13
sg report +first 46
sg report +has 55
sg report +ly 21
sg report +to 112
sg report +was+first 87
sg report +’s -140
sg represent  -85
sg represent +to -32
sg represent +would -26
sg repudiat +to -21
sg request  -73
sg request +to 82
sg request +’s 67
sg requir  -22
sg requir +to -44
sg requir +will -8
sg requir +would -46
sg requir +would+have -34
sg resist  -83
sg resonat  -32
sg respond  44
sg respond +did+not 18
sg respond +did+not+ly 76
sg respond +has -92
sg respond +just -86
sg respond +to 53
sg respond +would -8
sg respons  -42
sg respons +’s 94
sg restrict  80
sg restrict +is -58
sg restrict +to -64
sg return +did+not 127
sg return +to -32
sg return +was -32
sg return +will -27
sg retweet  -11
sg retweet +was -16
sg reveal  45
sg reveal +has 9
sg reveal +just 15
sg reveal +ly -31
sg reveal +to -85
sg reveal +was -52
sg revers  -117
sg revers +to 86
sg reviz  -39
sg rip  -58
sg roll  -130
sg roll +has 102
sg roll +to -17
sg rul  -17
sg rul +to -14
sg rul +’s -20
sg rumor  31
sg run +can -10
sg run +has 78
sg run +has+been -52
sg run +is -33
sg run +long -6
sg run +ly -45
sg run +to -51
sg run +was -17
sg run +were -22
sg run +will 70
sg run +’s -15
sg satisfy  7
sg satisfy +would+be -15
sg savag  29
sg say  28
sg say +also 118
sg say +are 23
sg say +could -78
sg say +did+not 99
sg say +had -80
sg say +has 9
sg say +has+ly 50
sg say +have -41
sg say +is -22
sg say +just -11
sg say +later 61
sg say +ly 55
sg say +more+ly+to 72
sg say +now -18
sg say +often 82
sg say +then 16
sg say +to -103
sg say +was 119
sg say +will -89
sg say +would -26
sg say +’s -7
sg scar  -20
sg scar +would+be 69
sg scrambl +to 54
sg se  48
sg see  9
sg see +also -37
sg see +can 27
sg see +can+be -57
sg see +could+be -34
sg see +did+not 57
sg see +does+not -53
sg see +had -43
sg see +has -107
sg see +have -30
sg see +is -21
sg see +ly -41
sg see +to -152
sg see +to+be -91
sg see +was 37
sg see +will -99
sg see +would -146
sg see +’s -91
sg seek  15
sg seek +also -16
sg seek +has -26
sg seek +have -72
sg seek +is 101
sg seek +was -111
sg seek +were -59
sg seek +will 53
sg seek +would -54
sg seem  -15
sg seem +can 30
sg seem +doesn't -64
sg seem +has 80
sg seem +ly 100
sg seem +may 95
sg seem +now 40
sg seiz  -74
sg seiz +has -54
sg seiz +ly 6
sg seiz +to -35
sg self-describ  29
sg send +also -75
sg send +had -38
sg send +to -21
sg send +was -42
sg send +were -67
sg sens  45
sg sentenc  -26
sg sentiment  -16
sg set  -17
sg set +has -52
sg set +is 28
sg set +to -18
sg set +was -107
sg set +will 97
sg shar  21
sg shar +ly -58
sg shar +to -84
sg sharp  59
sg shift  69
sg shift +has -99
sg shift +to -13
sg shock  -80
sg shock +was -23
sg shoot  9
sg shoot +long 63
sg shoot +to -11
sg shoot +was -26
sg shoot +was+ly -43
sg shout  -36
sg show  10
sg show +also 76
sg show +had -81
sg show +has -19
sg show +have -18
sg show +is 40
sg show +ly 29
sg show +was 13
sg show +’s -83
sg shrug  24
sg sid  -37
sg sid +’s -11
sg sign  29
sg sign +ly -17
sg sign +no -28
sg sign +to -65
sg sign +was 81
sg signal  -43
sg singl  -45
sg skeptical  -149
sg skeptical +are+ly 39
sg skeptical +ly 52
sg skeptical +to+be 38
sg slam  -22
sg so-call  22
sg sound  27
sg spar  46
sg speak  44
sg speak +also -5
sg speak +had -90
sg speak +has 5
sg speak +ly 68
sg speak +still 46
sg speak +was -96
sg speak +will -60
sg speculat  -29
sg speculat +to 25
sg speculation  71
sg spell  -29
sg spent  28
sg spent +had -55
sg spent +has -53
sg spent +have -58
sg spent +was -15
sg split  11
sg split +are 49
sg spot  -20
sg stanc  -38
sg stanc +’s -16
sg stand  -82
sg stand +to -67
sg start  -99
sg start +are 26
sg start +to -20
sg start +was 13
sg start +will -23
sg stat  -20
sg stat +also 27
sg stat +ly -84
sg stat +to 117
sg statement  -48
sg statement +earlier 52
sg statement +’s 71
sg step  -147
sg step +first -25
sg step +has 47
sg step +to -9
sg stern  59
sg stop  -10
sg stop +hasn’t -16
sg stop +to -66
sg story  -6
sg striv  53
sg strong  -20
sg strong +has 52
sg strong +is -54
sg strong +ly -75
sg struck  -38
sg struggl  30
sg struggl +are -22
sg struggl +has -152
sg struggl +have -23
sg struggl +is 14
sg struggl +to -9
sg stuck  97
sg sued  57
sg suggest  -17
sg suggest +also 62
sg suggest +even 50
sg suggest +has 57
sg suggest +have -57
sg suggest +ly -37
sg suggest +to 26
sg suggestion  -20
sg support  -8
sg support +can 73
sg support +could+not -21
sg support +has 27
sg support +have 60
sg support +is 32
sg support +ly 47
sg support +once 12
sg support +to -79
sg support +was 66
sg support +will 112
sg support +will+not 59
sg support +would -28
sg support +would+not -69
sg support +’d -28
sg support +’s -64
sg supporter  -36
sg supporter +ly -66
sg supporter +to -29
sg supporter +’s 29
sg supportiv  -122
sg sur  -49
sg sur +to+be -17
sg surpriz +might -22
sg surpriz +most 62
sg surpriz +no -58
sg surpriz +’s 65
sg suspect  -20
sg tak  -47
sg tak +also -34
sg tak +are 45
sg tak +could -56
sg tak +doesn't -14
sg tak +had+been -22
sg tak +has 44
sg tak +has+been -124
sg tak +have -29
sg tak +is -74
sg tak +ly -92
sg tak +might -20
sg tak +not -9
sg tak +should+be -43
sg tak +then 53
sg tak +to 37
sg tak +to+be -8
sg tak +was -48
sg tak +will -8
sg tak +would -48
sg talk  -22
sg talk +are 23
sg talk +is -49
sg talk +to -26
sg talk +was -14
sg talk +’s -14
sg target  7
sg target +ly 12
sg target +to -13
sg tell  57
sg tell +also 21
sg tell +has -42
sg tell +is -19
sg tell +ly 25
sg tell +to -24
sg tell +was -50
sg tell +will -25
sg tell +would+have+to -71
sg testify  -109
sg testify +to -32
sg thank  16
sg thank +is 69
sg ther +then -50
sg ther +were -12
sg ther +yet -9
sg think  7
sg think +don't -87
sg think +ly 48
sg think +to 54
sg think +was -59
sg threaten  28
sg threaten +has 129
sg thrill  -12
sg throw +to -42
sg tick  -27
sg tie  30
sg tie +to 17
sg titl  -15
sg touch  14
sg tout  126
sg tout +has -69
sg tout +is 19
sg trad  -28
sg trad +have -24
sg trad +ly -27
sg trad +to -10
sg trash  -7
sg troubl +had -65
sg troubl +have -66
sg trust  -42
sg trust +don’t 38
sg try  69
sg try +are -97
sg try +could 46
sg try +has+been -124
sg try +have+been 39
sg try +is -21
sg try +ly -51
sg try +to -81
sg try +were -5
sg try +will -37
sg try +would -27
sg turn  79
sg turn +are -56
sg turn +has -117
sg turn +have -49
sg turn +ly -76
sg turn +to -69
sg turn +will -21
sg turn +would -5
sg tweet  -13
sg tweet +’s -61
sg unawar +were -22
sg underscor  -33
sg underscor +to -55
sg understand  -34
sg understand +to -20
sg unhappy  -7
sg unleash  14
sg unveil  159
sg upset  -162
sg urg  -36
sg urg +have 13
sg used  49
sg used +had -64
sg used +has 41
sg used +have 144
sg used +ly -42
sg used +was -15
sg used +were -15
sg using  -38
sg using +are 42
sg using +had+been -68
sg using +is 33
sg utter  9
sg very  -200
sg very +could -6
sg very +is -105
sg very +were -14
sg veto  51
sg view  -14
sg view +is 10
sg view +ly 106
sg view +’s 54
sg vocal  43
sg vocal +ly -53
sg voic  -65
sg voic +has 82
sg voic +ly 21
sg vot  -59
sg vot +can 82
sg vot +could -26
sg vot +first -10
sg vot +had 44
sg vot +have 129
sg vot +last -75
sg vot +ly -84
sg vot +ly+to -6
sg vot +more -8
sg vot +to -9
sg vot +will -59
sg vot +will+not -9
sg vot +would 183
sg vot +would+not -6
sg vot +’s -23
sg vouch  23
sg vow  11
sg vow +has 11
sg vow +have 16
sg walk  -134
sg walk +later 104
sg walk +to -11
sg want +did+not 6
sg want +didn’t -39
sg want +do+not 65
sg want +doesn't 112
sg want +doesn’t -51
sg want +don't 78
sg want +don’t -16
sg want +ly -31
sg want +may -115
sg want +would 23
sg warn  8
sg wary  -68
sg wary +are 69
sg watch  -32
sg watch +to -33
sg watch +’s -12
sg weigh  -11
sg weigh +has -95
sg weigh +to 35
sg welcom  15
sg wish  -8
sg withdraw  28
sg withdraw +to -66
sg witness  -73
sg witness +to 125
sg wonder  -49
sg wonder +to 79
sg word  -29
sg word +’s 66
sg worry  -23
sg worry +are -37
sg worry +to 125
sg writ  31
sg writ +has -74
sg writ +ly -18
sg writ +to -77
sg yell  34
sg zero  7
sg zero +to -13
sl abl , -35
sl abl -s -55
sl abl CAP -22
sl abl he -90
sl abl they -56
sl abl w 62
sl accept -s 59
sl accept CAP -97
sl accept and -110
sl accept he 105
sl accept she -47
sl accept w -31
sl accord " -53
sl accord , -25
sl accord ^ 68
sl accord but 37
sl accord that 35
sl accord the -44
sl accord w -40
sl account 's -11
sl account -ed -22
sl account -s -60
sl account CAP -48
sl account NUM -12
sl account an -10
sl account her -24
sl account the -46
sl account w -85
sl accus , -71
sl accus -s 109
sl accus CAP 35
sl accus and 22
sl accus he 125
sl accus it 61
sl accus she 37
sl accus that -62
sl accus w -5
sl accus who -14
sl accusation 's 25
sl accusation -ed 93
sl accusation -ing 77
sl accusation -s -80
sl accusation the -29
sl acknowledg , 44
sl acknowledg -s 70
sl acknowledg CAP -15
sl acknowledg he -23
sl acknowledg w -16
sl ad " 33
sl ad , 23
sl ad -s -29
sl ad CAP 42
sl ad ^ 6
sl ad an -7
sl ad and 39
sl ad he -88
sl ad it 46
sl ad she 67
sl ad the -34
sl ad w 22
sl ad who -61
sl add -ed -10
sl add -s -37
sl add CAP 20
sl add he 82
sl add w -73
sl address 's -18
sl address , -15
sl address -ed -61
sl address -ing -10
sl address -s -137
sl address CAP 26
sl address ^ 110
sl address an 27
sl address and -8
sl address his -56
sl address that -10
sl address the -8
sl address w -49
sl admit , 13
sl admit -ed -17
sl admit -s 17
sl admit CAP -9
sl admit and -51
sl admit he 106
sl admit w 7
sl adopt -s -28
sl adopt CAP 14
sl adopt that -59
sl adopt w -48
sl adopt who -66
sl advic -ed -28
sl advic -ing -33
sl advic CAP -127
sl advic his -56
sl advic some 32
sl advic w 51
sl adviz , 94
sl adviz -s 24
sl adviz CAP -87
sl adviz he -99
sl adviz w -8
sl adviz who -74
sl advocat , 120
sl advocat -s 46
sl advocat an -43
sl advocat and -62
sl advocat he -54
sl advocat w -139
sl advocat who -139
sl affirm -s 16
sl agr , 35
sl agr -s 123
sl agr CAP -76
sl agr he -102
sl agr w 12
sl agr — -31
sl agre -s 38
sl agre CAP 31
sl agre he -64
sl agre i 28
sl agre who -41
sl aim -ing -14
sl aim -s 28
sl aim CAP 46
sl aim his -65
sl air -ing -19
sl air -s -50
sl air CAP 51
sl air an -12
sl air and -26
sl air that -33
sl air the 68
sl air w 33
sl alarm -s -6
sl alarm w -16
sl align CAP -48
sl alleg , 43
sl alleg -s 67
sl alleg CAP 12
sl alleg an -41
sl alleg the 24
sl allegation CAP 51
sl allegation the -7
sl allegation w -61
sl allow , -46
sl allow -s 5
sl allow CAP -23
sl allow he 82
sl allow it -49
sl allow of -8
sl allow that 47
sl allow w 28
sl allow which 23
sl allud , -23
sl anger , 56
sl anger -s 39
sl anger of -11
sl anger that -22
sl anger the -38
sl anger w 55
sl angry -s 36
sl angry an -26
sl angry the -25
sl angry w -13
sl announc , -19
sl announc -s -31
sl announc CAP -25
sl announc DAY 22
sl announc and 12
sl announc he -69
sl announc she 47
sl announc since -17
sl announc w 17
sl announc who 70
sl announc — -92
sl announcement 's -123
sl announcement CAP -11
sl announcement his 18
sl announcement the 32
sl announcement w 32
sl answer -ed -28
sl answer -ing -22
sl answer -s -83
sl answer CAP -18
sl answer an -24
sl answer and 81
sl answer he 19
sl answer his -44
sl answer the 6
sl answer w 25
sl anxiety and -37
sl anxiety w -29
sl apologiz CAP 44
sl apologiz he 9
sl appeal 's 34
sl appeal -ing -11
sl appeal CAP -113
sl appeal an -36
sl appeal and -46
sl appeal her -54
sl appeal his -52
sl appeal the -9
sl appeal w 110
sl appeal whose 74
sl appear , -54
sl appear -ed -11
sl appear -s 15
sl appear ^ -97
sl appear and -9
sl appear he -56
sl appear it -22
sl appear she -59
sl appear that 83
sl appear they -45
sl appear what -38
sl appear which 74
sl applaud , -24
sl applaud CAP 63
sl applaud she 47
sl applaud w -99
sl appoint CAP 12
sl appoint w -43
sl approv , -82
sl approv CAP 6
sl approv w 60
sl argu , 135
sl argu -ed -46
sl argu -s -70
sl argu CAP 42
sl argu and 101
sl argu he -6
sl argu she 19
sl argu they 6
sl argu w 103
sl argu who -84
sl argument 's 38
sl argument -ed -17
sl argument -ing -13
sl argument CAP 26
sl argument an 19
sl argument his -21
sl argument w -51
sl articulat CAP -45
sl ask " 16
sl ask , 9
sl ask -ed -36
sl ask -ing -59
sl ask -s -23
sl ask ^ 15
sl ask and 25
sl ask by -58
sl ask he 16
sl ask i -34
sl ask she -21
sl ask they -35
sl ask w 85
sl ask we -49
sl ask when 31
sl ask who 63
sl assail CAP 31
sl assert CAP -75
sl assert and 26
sl assert he 15
sl assertion the -7
sl assertion w -22
sl assessment his 9
sl assessment w -81
sl assum it 45
sl assum w -15
sl assumption the 53
sl assumption w -77
sl assur CAP -35
sl assur she 114
sl assur w -39
sl attack ' -49
sl attack 's 122
sl attack , -7
sl attack -ing 39
sl attack -s 53
sl attack CAP -59
sl attack NUM -96
sl attack ^ -56
sl attack an -41
sl attack and -64
sl attack by -60
sl attack for -37
sl attack he -13
sl attack her 96
sl attack his 118
sl attack of 16
sl attack on 42
sl attack that 41
sl attack the -68
sl attack under 53
sl attack w -57
sl attempt 's -116
sl attempt -ed -45
sl attempt -s -69
sl attempt an 26
sl attempt any -24
sl attempt he 66
sl attempt of -65
sl attempt w -6
sl attract -s 79
sl attract CAP -36
sl attract he 7
sl attract w -121
sl attribut -s -25
sl attribut w 27
sl authoriz CAP 76
sl authoriz they -22
sl authoriz w -83
sl authoriz who -13
sl avoid , -62
sl avoid -s 49
sl avoid CAP 95
sl avoid and -62
sl avoid he -20
sl avoid w -35
sl awar CAP -95
sl awar w 42
sl back , 10
sl back -ed 80
sl back -ing -10
sl back -s -29
sl back CAP 51
sl back ^ -38
sl back after 37
sl back and -146
sl back before 33
sl back but -50
sl back he 68
sl back her -11
sl back him -31
sl back it -20
sl back of -61
sl back she 63
sl back that 42
sl back the 51
sl back their -16
sl back they -47
sl back those -33
sl back w -44
sl back who -29
sl back — -88
sl ban 's 27
sl ban -ed -36
sl ban -s -49
sl ban CAP 44
sl ban ^ -76
sl ban a -51
sl ban and 26
sl ban for -8
sl ban the -15
sl ban w -15
sl bash CAP -47
sl bash w -53
sl becam , 54
sl becam -s -91
sl becam CAP -133
sl becam and -16
sl becam he -118
sl becam it 102
sl becam she -13
sl becam that 67
sl becam w -72
sl becam who -21
sl becom , -92
sl becom -ed 78
sl becom -s -166
sl becom CAP 5
sl becom and -22
sl becom before -5
sl becom he -32
sl becom it -20
sl becom she 57
sl becom that -13
sl becom they -75
sl becom w 31
sl becom what -29
sl becom which -10
sl becom who 43
sl begin , 62
sl begin -ing -46
sl begin -s -61
sl begin CAP 31
sl begin DAY 34
sl begin and 45
sl begin he -48
sl begin it -45
sl begin she 8
sl begin that -38
sl begin the -20
sl begin w -60
sl begin which -61
sl belief a 42
sl belief their -73
sl belief w -54
sl believ , -35
sl believ -s 61
sl believ CAP 60
sl believ ^ -5
sl believ he -116
sl believ i -63
sl believ she 20
sl believ they 54
sl believ w 25
sl believ we 40
sl believ who -42
sl believ you -59
sl bemoan CAP 11
sl best 's 82
sl best -s -35
sl best CAP -75
sl best ^ -67
sl best at -11
sl best he 63
sl best his -72
sl best their -27
sl best w -39
sl best who -24
sl better , -23
sl better -ed -8
sl better -s 42
sl better CAP -18
sl better a -31
sl better and -5
sl better he 62
sl better it -15
sl better the -6
sl better w -25
sl bitter a -61
sl blam -s 14
sl blam CAP -11
sl blam he -7
sl blam the -25
sl blam w 9
sl blast , 15
sl blast -s 68
sl blast CAP 69
sl blast he 17
sl blast w -35
sl block , 16
sl block -ed -8
sl block -ing -9
sl block -s -48
sl block CAP 59
sl block that -19
sl block w -59
sl bo CAP 93
sl bo w -121
sl boast CAP 48
sl boast he 86
sl boast w -28
sl brag and 52
sl break , 79
sl break -s -31
sl break CAP -25
sl break ^ -20
sl break a -7
sl break of -11
sl break w -88
sl bring , -102
sl bring -ed -9
sl bring -ing -14
sl bring -s -17
sl bring CAP 76
sl bring DAY -37
sl bring and -28
sl bring he 35
sl bring it -34
sl bring she -51
sl bring that -22
sl bring they 67
sl bring w 60
sl bring which -54
sl bring who -14
sl broad the -32
sl broadcast " -52
sl broadcast CAP 54
sl broadcast the -18
sl broadcast w -49
sl brush w -35
sl calculat , 95
sl calculat CAP -54
sl call " 43
sl call ' -55
sl call 's -94
sl call ) 56
sl call , 51
sl call -ed -53
sl call -ing 37
sl call -s 21
sl call CAP 58
sl call DAY -43
sl call NUM 37
sl call ^ -21
sl call a 61
sl call and 102
sl call by 76
sl call he 28
sl call her -36
sl call his -124
sl call it 71
sl call of 80
sl call one -35
sl call she 32
sl call some -12
sl call that -23
sl call the 32
sl call they -15
sl call w -101
sl call what 54
sl call who -14
sl captur , 42
sl captur CAP -6
sl captur he -121
sl captur of -6
sl captur that -30
sl captur w 24
sl car -s 46
sl car CAP -56
sl car a -15
sl car she 62
sl car they 64
sl car w -146
sl car who 74
sl carry , -129
sl carry -s 18
sl carry CAP -116
sl carry and 66
sl carry that -9
sl carry w 41
sl carry who -8
sl cast , 23
sl cast -ed -66
sl cast -s -77
sl cast CAP 22
sl cast and 116
sl cast that 22
sl cast they -60
sl cast w 12
sl caution CAP 54
sl celebrat -s -39
sl celebrat CAP -126
sl celebrat ^ -69
sl celebrat w 12
sl certain -s 46
sl certain CAP 38
sl certain a -12
sl certain and -43
sl certain for -16
sl certain from -15
sl certain w 82
sl challeng 's -39
sl challeng , 150
sl challeng -ed -18
sl challeng -ing -35
sl challeng -s 90
sl challeng CAP -25
sl challeng a -47
sl challeng he -11
sl challeng than -27
sl challeng the -90
sl challeng w -53
sl challeng which 6
sl challeng who -149
sl champion CAP -37
sl champion and -33
sl champion w -20
sl chant , 5
sl chant -s 9
sl chant w -6
sl chant with -35
sl characteriz CAP -26
sl charg , -67
sl charg -ed -20
sl charg -ing -22
sl charg -s 25
sl charg CAP 11
sl charg a -57
sl charg and 27
sl charg he 13
sl charg in -66
sl charg the -34
sl charg w 21
sl charg who 36
sl cheer , 92
sl cheer -ed -10
sl cheer -s -70
sl cheer a -14
sl cheer and 27
sl cheer w -53
sl choos , 34
sl choos -s -101
sl choos CAP 20
sl choos he 54
sl choos they -79
sl choos w -11
sl choos who -55
sl circulat -s 95
sl cit , 190
sl cit CAP 36
sl cit ^ -66
sl cit and -69
sl cit by 102
sl cit he 25
sl cit she -8
sl cit w 131
sl claim " 45
sl claim 's -19
sl claim , -51
sl claim -ed -48
sl claim -s 40
sl claim CAP -18
sl claim a -87
sl claim and 42
sl claim from -92
sl claim he 138
sl claim his 42
sl claim she -24
sl claim the -36
sl claim w 9
sl claim which -13
sl claim who 83
sl clarify w 27
sl clear , 47
sl clear -ed -7
sl clear -ing -12
sl clear -s -88
sl clear CAP -17
sl clear ^ -16
sl clear a 63
sl clear it -185
sl clear that 139
sl clear w -133
sl co-sponsor CAP 9
sl coin a -26
sl coin the -19
sl com " 85
sl com ) -15
sl com -ed -9
sl com -ing -11
sl com -s -217
sl com . -40
sl com CAP 73
sl com DAY -42
sl com NUM -12
sl com ^ -52
sl com and -11
sl com but -52
sl com from -13
sl com he 31
sl com him -18
sl com in -14
sl com it -90
sl com or -22
sl com that -75
sl com the -15
sl com they -84
sl com w 72
sl com which -29
sl com who 47
sl com — -21
sl comment " 108
sl comment ' -16
sl comment 's -135
sl comment -ed -87
sl comment -ing 76
sl comment -s -41
sl comment CAP 6
sl comment a -41
sl comment for -17
sl comment her 85
sl comment his -41
sl comment the -34
sl comment w -12
sl comment with -25
sl commit -s -45
sl commit CAP -28
sl commit w -58
sl commit who 166
sl common -ing -41
sl common -s -49
sl common a 26
sl common in -22
sl common the -22
sl common their -11
sl common w -18
sl compar " -10
sl compar , -37
sl compar -s 35
sl compar CAP 104
sl compar she -36
sl compar that 7
sl compar w -130
sl complain , -56
sl complain -s 17
sl complain CAP 6
sl complain w -28
sl complaint a -47
sl complaint the -43
sl complaint w 22
sl conced , -81
sl conced CAP -53
sl concern , 87
sl concern -ed -44
sl concern -ing -10
sl concern -s -69
sl concern CAP -96
sl concern ^ 43
sl concern a -56
sl concern his -71
sl concern of 50
sl concern the 55
sl concern w 7
sl conclud , -14
sl conclud -s -49
sl conclud CAP 111
sl conclud he 38
sl conclud they 13
sl conclud w 86
sl condemn -s 10
sl condemn CAP 17
sl condemn he 43
sl condemn w -30
sl confident , 74
sl confident -s -82
sl confident w -32
sl confirm , -71
sl confirm -ed -57
sl confirm CAP 133
sl confirm w 13
sl confront -s -48
sl confront CAP 23
sl confront w -93
sl congratulat CAP 5
sl consensus the 44
sl consensus w 15
sl consider , -37
sl consider -ed -9
sl consider -s 95
sl consider CAP -8
sl consider ^ -12
sl consider and 141
sl consider he -109
sl consider she -36
sl consider they -58
sl consider w 47
sl consider who -87
sl contend CAP 52
sl contend w 28
sl contention CAP -69
sl contention w -76
sl continu 's 18
sl continu , -96
sl continu -ing 57
sl continu -s 7
sl continu CAP -36
sl continu and 84
sl continu for -28
sl continu he 48
sl continu she -45
sl continu that -39
sl continu the -51
sl continu they -16
sl continu who -86
sl contradict w -48
sl contrast , 36
sl contrast -ing -20
sl contrast CAP -13
sl contrast ^ -89
sl contrast by -48
sl contrast in -31
sl contrast the -8
sl contrast w 51
sl controversial 's 61
sl controversial CAP 59
sl controversial a -82
sl controversial his 20
sl controversial the -24
sl conversation -s -35
sl conversation a 34
sl conversation in -50
sl conversation the -6
sl conversation w 11
sl convinc , -9
sl convinc -ing -71
sl convinc CAP 96
sl convinc w -83
sl count , 57
sl count -s -38
sl count CAP 95
sl count and 34
sl count she -96
sl counter -s -17
sl counter CAP 83
sl counter w 40
sl cover -s -17
sl cover CAP 55
sl cover of -8
sl cover w -26
sl creat , -62
sl creat -s -67
sl creat CAP 79
sl creat and -21
sl creat it -10
sl creat that -15
sl creat they -17
sl creat w -58
sl credit , 80
sl credit -s 61
sl credit CAP 83
sl credit of -9
sl credit the -18
sl credit w -68
sl critical , 75
sl critical CAP 52
sl critical a -15
sl critical as -25
sl critical the -18
sl critical w 28
sl criticism 's -111
sl criticism -ed 116
sl criticism -ing -9
sl criticism -s 37
sl criticism CAP -64
sl criticism his -44
sl criticism of 56
sl criticism the 43
sl criticism their 73
sl criticism w -67
sl criticism with -56
sl criticiz , 125
sl criticiz -ed -42
sl criticiz -s -118
sl criticiz CAP 46
sl criticiz and -9
sl criticiz he 7
sl criticiz on -45
sl criticiz she 11
sl criticiz w 45
sl criticiz who 18
sl cry -ing 140
sl cry -s 46
sl cry w -39
sl cut , -32
sl cut -ed -9
sl cut -ing -6
sl cut -s -52
sl cut CAP -91
sl cut he 72
sl cut w 40
sl debat " -38
sl debat 's 23
sl debat , 55
sl debat -ed -45
sl debat -ing 64
sl debat -s 69
sl debat CAP -129
sl debat DAY -46
sl debat NUM -9
sl debat ^ 71
sl debat a 111
sl debat and -19
sl debat her 71
sl debat his -25
sl debat in -34
sl debat of -44
sl debat our -28
sl debat that -14
sl debat the -51
sl debat their -54
sl debat w -34
sl decid , 18
sl decid -s -6
sl decid and -85
sl decid but 75
sl decid he -20
sl decid w 14
sl decid who -10
sl decision 's -22
sl decision -ing -11
sl decision -s -42
sl decision CAP 15
sl decision NUM -41
sl decision a 10
sl decision her 62
sl decision his -69
sl decision its 76
sl decision the -18
sl decision w 68
sl declar " -48
sl declar , 119
sl declar -s 9
sl declar DAY 70
sl declar ^ -51
sl declar and -9
sl declar he 54
sl declar w -27
sl declar who -39
sl declin 's -17
sl declin , 137
sl declin -s -63
sl declin CAP 69
sl declin a -13
sl declin he -24
sl declin in -6
sl declin the -46
sl declin w 35
sl declin who -13
sl decry , 12
sl decry -s 24
sl decry CAP -55
sl dedicat w -118
sl deem -s 50
sl deem CAP 94
sl deem w -124
sl deep -ed 36
sl deep -s -77
sl deep a 43
sl deep w -86
sl defend , 20
sl defend -ed 10
sl defend -s 34
sl defend CAP -51
sl defend and 30
sl defend he 40
sl defend in 34
sl defend w -43
sl defend who 39
sl deliver , 40
sl deliver -ed -39
sl deliver -s 63
sl deliver CAP 10
sl deliver and 12
sl deliver he -56
sl deliver that -24
sl deliver w 19
sl demand , 95
sl demand -s -71
sl demand CAP -13
sl demand the -58
sl demand w 30
sl demonstrat , -78
sl demonstrat -ed -11
sl demonstrat -s -58
sl demonstrat CAP 81
sl demonstrat w 71
sl denounc , 58
sl denounc CAP 93
sl denounc in -8
sl denounc w 7
sl deny , -70
sl deny -s 61
sl deny CAP 9
sl deny and 58
sl deny he 118
sl deny w -30
sl describ " 27
sl describ , -98
sl describ -ed -34
sl describ -s 36
sl describ CAP 34
sl describ and 33
sl describ he 84
sl describ in 6
sl describ she -6
sl describ they 16
sl describ w -82
sl design -s -169
sl design w 22
sl desir the 70
sl detail -ed -32
sl detail -ing -52
sl detail -s 27
sl detail a -54
sl detail and 77
sl detail the -14
sl detail w -75
sl determin -ing 66
sl determin CAP 15
sl determin and 43
sl determin in -69
sl determin that -63
sl determin they -24
sl determin w 29
sl devot -s -133
sl devot CAP 18
sl devot he 47
sl devot w -27
sl direct , 45
sl direct -ed -20
sl direct -s -48
sl direct CAP -49
sl direct a -17
sl direct and 44
sl direct he -66
sl direct w -87
sl direct with -19
sl disagreement w -19
sl disappoint a -40
sl disavow -s -33
sl disavow he 41
sl disavow w -26
sl disclos -s -115
sl disclos CAP -24
sl disclos w 132
sl disclosur the 13
sl disclosur w 20
sl discover they 45
sl discover w 48
sl discuss , -81
sl discuss -ed -48
sl discuss -s -86
sl discuss CAP -67
sl discuss he 59
sl discuss they 40
sl discuss w -30
sl discussion a -31
sl discussion the -83
sl discussion w -13
sl dislik -s -41
sl dislik CAP -73
sl dismiss , 17
sl dismiss -s -49
sl dismiss CAP 20
sl dismiss and 73
sl dismiss he 18
sl dismiss w -106
sl dismiss — -49
sl display -ing -18
sl display -s 51
sl display CAP -58
sl display w -48
sl disput -ing -58
sl disput CAP -7
sl disput a 13
sl disput the -73
sl disput w -16
sl distanc -ing -25
sl distanc CAP 69
sl distanc a -12
sl distanc w -43
sl divid , -50
sl divid -s -30
sl divid CAP 22
sl divid a -8
sl divid that -36
sl divid the -6
sl divid w 13
sl document -ed -9
sl document -s 48
sl document CAP -125
sl document a 50
sl document the -110
sl document w -13
sl doubl CAP 31
sl doubl and 55
sl doubl by -30
sl doubl that -53
sl doubl w 61
sl doubt -ed -34
sl doubt -ing -17
sl doubt -s -14
sl doubt CAP 105
sl doubt w 41
sl draw , 47
sl draw -ed -11
sl draw -s -6
sl draw CAP 22
sl draw and -42
sl draw he -161
sl draw it 35
sl draw that -119
sl draw w 54
sl draw which 83
sl dub w 11
sl eager , 36
sl eager CAP 60
sl earn , -49
sl earn -s -36
sl earn CAP -57
sl earn and -21
sl earn he 24
sl earn she -18
sl earn w 32
sl echo , -5
sl echo CAP 7
sl echo he -21
sl echo w 104
sl elect -s 73
sl elect CAP 7
sl elect NUM -14
sl elect and -16
sl elect by 63
sl elect he -37
sl elect if -20
sl elect of -43
sl elect she -7
sl elect w -73
sl elect who -47
sl embrac , -60
sl embrac -s -18
sl embrac and 110
sl embrac he -30
sl embrac w 52
sl emerg -s 71
sl emerg CAP -57
sl emerg she 96
sl emerg w -134
sl emphasiz , -96
sl emphasiz -s 27
sl emphasiz CAP 89
sl emphasiz w -71
sl encourag , 34
sl encourag -s -87
sl encourag CAP 103
sl encourag and 68
sl encourag he 6
sl encourag it -126
sl encourag w 46
sl end 's -8
sl end , -73
sl end -ing -6
sl end -s -56
sl end an -15
sl end and -46
sl end but -15
sl end for -5
sl end he 53
sl end it -16
sl end that -53
sl end the 48
sl end w 17
sl end which -52
sl end who 81
sl endors , 93
sl endors -ed -47
sl endors -s 103
sl endors CAP 29
sl endors and -14
sl endors he -66
sl endors that 15
sl endors they 118
sl endors w -38
sl endors which 91
sl endors who -138
sl endorsement 's 14
sl endorsement -ed 6
sl endorsement -ing 74
sl endorsement CAP -14
sl endorsement an -71
sl endorsement and 25
sl endorsement his -101
sl endorsement of -75
sl endorsement the 41
sl endorsement up 19
sl endorsement w -50
sl engag -s -67
sl engag CAP -58
sl engag and -13
sl engag w 46
sl enjoy , -22
sl enjoy -s -61
sl enjoy CAP -78
sl enjoy w 113
sl envision CAP 28
sl establish , -74
sl establish -s 69
sl establish CAP -58
sl establish and -62
sl establish w 76
sl estimat -s 44
sl estimat CAP -135
sl estimat an -39
sl estimat he 75
sl estimat the -6
sl estimat w 45
sl excit -s -126
sl expand , 68
sl expand -ed -20
sl expand -ing -13
sl expand -s -86
sl expand CAP 12
sl expand and -59
sl expand he 7
sl expand it -54
sl expand w -32
sl expect , 50
sl expect -s -16
sl expect CAP -39
sl expect and -20
sl expect anyone 115
sl expect but 39
sl expect he -132
sl expect it 108
sl expect than -26
sl expect that 9
sl expect they 25
sl expect w -77
sl expect which 38
sl expect who 74
sl experienc 's -17
sl experienc , 42
sl experienc CAP 84
sl experienc and -21
sl experienc her -18
sl experienc his -24
sl experienc of -26
sl experienc the 87
sl experienc w -62
sl experienc who -41
sl experienc with -12
sl explain " 23
sl explain , -21
sl explain -ed 64
sl explain -ing -49
sl explain -s -44
sl explain CAP -17
sl explain and 13
sl explain he 48
sl explain she 12
sl explain w -52
sl expos -s 34
sl expos CAP -42
sl expos w -104
sl express , -22
sl express -s -69
sl express CAP 74
sl express he 72
sl express w 47
sl express who -10
sl eye his -59
sl eye their 71
sl eye w -120
sl fact a -53
sl fact in 49
sl fact that -6
sl fact the -38
sl fact w -38
sl fail 's -62
sl fail , -82
sl fail -s -75
sl fail CAP 45
sl fail a -19
sl fail for -20
sl fail he -29
sl fail of -14
sl fail that -9
sl fail the -12
sl fail w 8
sl fals 's 67
sl fals a -71
sl fals w -8
sl far , 66
sl far -ed -41
sl far -s -9
sl far CAP -159
sl far ^ -50
sl far a -10
sl far and -18
sl far as -13
sl far but 86
sl far by -16
sl far how -18
sl far it -26
sl far that 51
sl far w -10
sl far which -51
sl far who -29
sl far — -76
sl favor ' -16
sl favor , -68
sl favor -ing 22
sl favor -s -26
sl favor CAP -56
sl favor he 82
sl favor his -106
sl favor in -19
sl favor of -63
sl favor that 33
sl favor w 17
sl favor who 75
sl favorit 's -27
sl favorit a -13
sl favorit his 52
sl favorit the -28
sl fear , 81
sl fear -ing 51
sl fear -s 70
sl fear CAP -101
sl fear and 8
sl fear for -48
sl fear he -32
sl fear she 139
sl fear the -7
sl fear their 39
sl fear they -20
sl fear w -47
sl fear who 18
sl featur " 53
sl featur -s -134
sl featur CAP 13
sl featur that 61
sl featur w -49
sl feel , -154
sl feel -s 41
sl feel CAP -11
sl feel he -130
sl feel i -89
sl feel she -15
sl feel they -61
sl feel w -76
sl feel who 100
sl fight , -111
sl fight -ed -18
sl fight -s 119
sl fight CAP 18
sl fight a -40
sl fight and 63
sl fight for -6
sl fight he -28
sl fight its -16
sl fight the -40
sl fight w -115
sl figur , 48
sl figur -ing -5
sl figur -s -58
sl figur CAP -91
sl figur a -27
sl figur that -16
sl figur the -19
sl figur w 50
sl fil -s -88
sl fil CAP 103
sl fil and -6
sl fil he -85
sl fil w 14
sl fil which -81
sl find , -11
sl find -ed -89
sl find -ing -41
sl find -s -34
sl find CAP -49
sl find DAY 65
sl find ^ -46
sl find and -78
sl find but -103
sl find he -99
sl find of -7
sl find she 30
sl find they -68
sl find w 118
sl find you -28
sl fir , 26
sl fir -s -19
sl fir CAP -24
sl fir he -15
sl fir under -100
sl fir w 28
sl fir who 37
sl focus , -56
sl focus -ed -20
sl focus -ing -32
sl focus CAP -40
sl focus a 34
sl focus and -50
sl focus by -26
sl focus he -72
sl focus his -17
sl focus it 59
sl focus she 51
sl focus that 96
sl focus the 68
sl focus they 37
sl focus w -99
sl focus who -46
sl follow 's -11
sl follow , -109
sl follow -ing -24
sl follow -s -73
sl follow CAP -39
sl follow ^ -100
sl follow and -55
sl follow as 27
sl follow he 74
sl follow that 44
sl follow w -23
sl follow who -15
sl forecast -s 100
sl forecast w -82
sl forget -s -38
sl forward -ed -24
sl forward -ing -10
sl forward CAP 95
sl forward w -23
sl fram CAP 55
sl fram that -59
sl fram w 14
sl fre , 51
sl fre -ing -7
sl fre -s 55
sl fre CAP -69
sl fre a -12
sl fre and -47
sl fre of -11
sl fre w -68
sl full CAP 36
sl full ^ -84
sl full a -37
sl full the 54
sl full w 34
sl giv " 75
sl giv , -83
sl giv -ed -9
sl giv -ing -12
sl giv -s -123
sl giv ^ -135
sl giv after -43
sl giv and -84
sl giv but -86
sl giv by -20
sl giv he 116
sl giv it -33
sl giv she 67
sl giv that -52
sl giv they -21
sl giv w 43
sl giv which -54
sl giv while -43
sl giv who -72
sl giv — 80
sl glad i 55
sl go , -19
sl go -ed -8
sl go -ing -16
sl go -s -113
sl go NUM -29
sl go and 56
sl go but 30
sl go he 90
sl go i 59
sl go it -44
sl go she -35
sl go that -52
sl go they -56
sl go w -22
sl go what -10
sl go which -26
sl go who -60
sl go you -58
sl goal -ed 52
sl goal -ing -24
sl goal a -58
sl goal her 40
sl goal his -5
sl goal its -27
sl goal the -117
sl goal w 28
sl goe , -39
sl goe CAP -76
sl goe it -79
sl goe w 71
sl goe who 60
sl going 're -48
sl going 's -62
sl going , 68
sl going -s 49
sl going CAP -115
sl going ^ -11
sl going by -75
sl going he -45
sl going i -28
sl going it -22
sl going she 74
sl going w -36
sl going we -22
sl grant , 17
sl grant CAP -85
sl grant w -68
sl grow -s -73
sl grow CAP -50
sl grow ^ -39
sl grow a -39
sl grow and -59
sl grow of 87
sl grow the -28
sl grow w -93
sl guess i -62
sl hail CAP 30
sl hail w 45
sl hammer -s -65
sl hammer CAP 35
sl happy CAP -74
sl happy w 18
sl hard 's -30
sl hard -ed 144
sl hard -ing 82
sl hard -s -38
sl hard CAP 28
sl hard a -69
sl hard how -32
sl hard it -147
sl hard w -79
sl harsh a -21
sl harsh his 7
sl harsh the -55
sl hat " -39
sl hat -s 42
sl hat CAP -36
sl hat of 83
sl hat w -49
sl hear -ed -5
sl hear -s -26
sl hear CAP 74
sl hear a -14
sl hear he -48
sl hear i 28
sl hear she -43
sl hear the -8
sl hear they 30
sl hear w -53
sl hear who -25
sl hear you -70
sl high , -7
sl high -s -102
sl high CAP -27
sl high a -22
sl high as -13
sl high in -9
sl high the -40
sl high w 45
sl high with -39
sl highlight -ed 19
sl highlight -s 31
sl highlight that 20
sl highlight w -16
sl hint , -10
sl hint CAP 111
sl hint w -19
sl hir , 46
sl hir -s 36
sl hir CAP -79
sl hir and -62
sl hir he 126
sl hir w -110
sl hit , -39
sl hit -s -41
sl hit DAY 64
sl hit that -22
sl hit the -37
sl hit w 67
sl hold , -94
sl hold -ed -22
sl hold -ing 91
sl hold -s 53
sl hold CAP -24
sl hold ^ 59
sl hold and -61
sl hold he 6
sl hold it -8
sl hold on -5
sl hold she -64
sl hold that -65
sl hold which -94
sl hold who -84
sl hop 's 18
sl hop , -88
sl hop -s 33
sl hop CAP 108
sl hop and -46
sl hop he -129
sl hop i 76
sl hop in -38
sl hop it 52
sl hop she -12
sl hop the 85
sl hop their -39
sl hop they -77
sl hop w -8
sl hop who 129
sl hopeful CAP -36
sl hopeful he 48
sl hopeful w -70
sl idea 's -77
sl idea CAP -52
sl idea his -78
sl idea of -19
sl idea other 78
sl idea that -12
sl idea the 20
sl idea w 53
sl identify -ed -13
sl identify -s 30
sl identify CAP -20
sl identify that -76
sl identify they -39
sl identify w -11
sl identify who 165
sl ignor -s 17
sl ignor CAP 59
sl ignor and 80
sl ignor he -52
sl ignor w -42
sl imagin w 35
sl imply CAP -59
sl imply he 46
sl imply w 51
sl impos , -72
sl impos CAP 40
sl impos w -44
sl impress CAP -79
sl impress w -27
sl includ ( -10
sl includ , -64
sl includ -s -29
sl includ CAP 59
sl includ DAY -138
sl includ NUM -30
sl includ ^ -6
sl includ and -33
sl includ it 87
sl includ that -26
sl includ they 7
sl includ w 64
sl includ which -48
sl includ — -55
sl indicat , 19
sl indicat -s -15
sl indicat CAP -50
sl indicat and -151
sl indicat w 68
sl insist , 89
sl insist -s -19
sl insist CAP 88
sl insist he -116
sl insist w 71
sl intend -s 104
sl intend he -55
sl intend w 105
sl intens under -22
sl intens w 122
sl interest 's -75
sl interest -ing -13
sl interest -s -57
sl interest CAP 21
sl interest an -41
sl interest any -19
sl interest of 116
sl interest the 85
sl interest w -35
sl interject CAP -48
sl introduc , -85
sl introduc -s -90
sl introduc CAP -77
sl introduc he 115
sl introduc w 61
sl introduc who -120
sl investigat -s -54
sl investigat CAP -15
sl investigat w 69
sl invit , -36
sl invit CAP -57
sl invit and -70
sl invit w 33
sl invok , -77
sl invok CAP 56
sl issu , -27
sl issu -ing -18
sl issu -s -20
sl issu CAP 9
sl issu about -7
sl issu an -41
sl issu he 18
sl issu of -5
sl issu on -50
sl issu other -17
sl issu she 96
sl issu that -31
sl issu the -10
sl issu these -6
sl issu w 41
sl it " -66
sl it , 11
sl it -ed -44
sl it -ing -49
sl it -s -36
sl it : -16
sl it ; 52
sl it CAP -98
sl it ^ 29
sl it about -7
sl it after -63
sl it although 45
sl it and 21
sl it as 64
sl it because -75
sl it before -11
sl it but -27
sl it for -21
sl it he -31
sl it how -15
sl it if -71
sl it in -9
sl it like -11
sl it of -51
sl it on -6
sl it or -9
sl it since -19
sl it than -12
sl it that -56
sl it though 17
sl it w -52
sl it what -37
sl it when -19
sl it where -11
sl it whether -17
sl it while 31
sl it why -15
sl it — -46
sl join , -79
sl join -s 51
sl join CAP -9
sl join and -25
sl join he 24
sl join she -38
sl join w 21
sl jok CAP 17
sl jok a -25
sl jok and -29
sl jok he 84
sl judg CAP -32
sl judg ^ -40
sl judg a -48
sl judg the -69
sl judg w 82
sl keen of -15
sl keep , -17
sl keep -ed -14
sl keep -ing -8
sl keep -s -5
sl keep CAP -55
sl keep and -27
sl keep for -5
sl keep he 27
sl keep in -22
sl keep that -44
sl keep they -30
sl keep w 14
sl keep we -25
sl keep while 65
sl keep — -27
sl knock , -65
sl knock CAP 65
sl knock w -50
sl know , 9
sl know -ed -48
sl know -s -7
sl know CAP -7
sl know and -26
sl know for 93
sl know he -16
sl know i -111
sl know she -30
sl know they 51
sl know w -29
sl know we 17
sl know what 133
sl know who -46
sl know you -26
sl know — 35
sl label w -35
sl lament CAP 97
sl launch , -10
sl launch -s -29
sl launch he 53
sl launch w -39
sl launch who -110
sl lay , 11
sl lay -ed -6
sl lay -s 53
sl lay CAP 13
sl lay he 29
sl lay w -47
sl lean he -51
sl lean they -24
sl lean w -35
sl learn , -88
sl learn -s -45
sl learn CAP 41
sl learn and -34
sl learn i 27
sl learn she -73
sl learn they 46
sl learn w 12
sl learn we 7
sl leav , -161
sl leav -ed -6
sl leav -ing -5
sl leav -s 66
sl leav : -17
sl leav CAP -111
sl leav after -6
sl leav and 65
sl leav he -73
sl leav i -18
sl leav she -44
sl leav that -34
sl leav the 94
sl leav they 19
sl leav w -176
sl leav who -15
sl less 's -19
sl less , -44
sl less -ed -10
sl less -ing -8
sl less CAP 94
sl less ^ -37
sl less and -25
sl less but -30
sl less by -33
sl less it -43
sl less or -10
sl less they 129
sl less w -91
sl less — -30
sl let , 18
sl let CAP 35
sl let ^ 35
sl let w -18
sl lin -s 82
sl lin CAP 59
sl lin a 55
sl lin in -26
sl lin the -40
sl lin w -66
sl link " 60
sl link -s -42
sl link CAP -90
sl link a -25
sl link and -15
sl link that -22
sl link w 9
sl list -ing -5
sl list -s 108
sl list CAP 32
sl list a -44
sl list he 9
sl list his 54
sl list its -10
sl list that 15
sl list the -98
sl list w -83
sl list who -148
sl littl -ed -38
sl littl -ing -14
sl littl -s 18
sl littl CAP 39
sl littl a 36
sl littl it -15
sl littl w -101
sl littl with -46
sl lobby CAP 36
sl lobby the -20
sl lobby w -38
sl look -ed -98
sl look -ing -22
sl look -s -39
sl look CAP -12
sl look ^ -99
sl look a 27
sl look and 42
sl look he 5
sl look i -5
sl look it 65
sl look they 60
sl look w -104
sl look we 36
sl lov -s 62
sl lov CAP 7
sl lov and -60
sl lov of -32
sl main 's -119
sl main the -31
sl maintain -s -35
sl maintain CAP 19
sl maintain he -39
sl maintain w -37
sl maintain who 71
sl mak " -65
sl mak 'd -9
sl mak , -72
sl mak -ed -62
sl mak -ing 69
sl mak CAP -39
sl mak ^ -78
sl mak and 51
sl mak before -27
sl mak but 38
sl mak by 28
sl mak for -8
sl mak he -37
sl mak himself 138
sl mak i 66
sl mak in -17
sl mak it -22
sl mak of -20
sl mak she -17
sl mak that -153
sl mak the -23
sl mak they -6
sl mak this -45
sl mak w -19
sl mak we -20
sl mak what -48
sl mak who 66
sl mak — -54
sl manag , 40
sl manag CAP -44
sl manag he -47
sl manag w -67
sl manag who -36
sl mandat CAP 9
sl mandat the -11
sl mandat w 45
sl mark , 69
sl mark -ed -8
sl mark -s 96
sl mark CAP -85
sl mark NUM -23
sl mark ^ -21
sl mark w -11
sl mean " 8
sl mean , -28
sl mean -s 6
sl mean CAP -138
sl mean i 59
sl mean it 14
sl mean that 55
sl mean the -15
sl mean this -45
sl mean w -117
sl mean which 31
sl mean — -85
sl mention , 53
sl mention -s 41
sl mention CAP 55
sl mention and -105
sl mention he 186
sl mention the -30
sl messag 's 38
sl messag -ed -41
sl messag -ing -11
sl messag CAP -56
sl messag NUM -22
sl messag ^ 15
sl messag a -99
sl messag her 11
sl messag his -66
sl messag of -8
sl messag one 38
sl messag that -29
sl messag the -77
sl messag their 89
sl messag w 13
sl met , -46
sl met -s 146
sl met CAP -132
sl met he -81
sl met i -48
sl met she -48
sl met they -35
sl met w 49
sl met who -28
sl mind -ed -31
sl mind his 24
sl mind in 119
sl mind their -48
sl mind w -51
sl mock , 40
sl mock -s 67
sl mock CAP 26
sl mock a -37
sl mock he 45
sl mock w 42
sl mount CAP -19
sl mount w -40
sl mov , -53
sl mov -ed -6
sl mov CAP -85
sl mov a -63
sl mov and 127
sl mov his 86
sl mov she -43
sl mov that -18
sl mov the -40
sl mov they -30
sl mov w -17
sl mov who -40
sl movement " -49
sl movement -s -47
sl movement CAP 7
sl movement a -26
sl movement the -40
sl movement w 61
sl nam 's -75
sl nam , 38
sl nam -ed -9
sl nam -s -14
sl nam CAP -19
sl nam ^ 29
sl nam a -6
sl nam but 74
sl nam by -67
sl nam he 30
sl nam her -20
sl nam she 61
sl nam the 17
sl nam their -6
sl nam w -113
sl nam without -27
sl need " -26
sl need , -61
sl need -ing -12
sl need -s -59
sl need CAP 32
sl need NUM -8
sl need and -51
sl need he -21
sl need it -27
sl need she 61
sl need that -8
sl need the -43
sl need they -44
sl need w -120
sl need we 77
sl need who -78
sl negativ a 61
sl negativ the -20
sl negativ w -85
sl negotiat -ed 44
sl negotiat his -10
sl negotiat w -89
sl nervous -ing -15
sl nominat 's -21
sl nominat -s 9
sl nominat CAP -35
sl nominat and -7
sl nominat by 52
sl nominat that 30
sl nominat the -68
sl nominat w -46
sl nominat who 81
sl not " 22
sl not 're 16
sl not 's -135
sl not , 40
sl not -ed -60
sl not -ing -6
sl not -s 10
sl not CAP 9
sl not NUM 7
sl not ^ -43
sl not a -30
sl not and 19
sl not as -62
sl not but 18
sl not by -15
sl not for 45
sl not he -72
sl not i 17
sl not if 52
sl not it -123
sl not of -18
sl not or -47
sl not others -19
sl not she 17
sl not that -72
sl not they 29
sl not this 67
sl not those -29
sl not though -27
sl not w 54
sl not we -23
sl not while -54
sl not who -16
sl not why -10
sl noth , 16
sl noth -ing -5
sl noth CAP 18
sl noth ^ -35
sl noth w 43
sl notic CAP 53
sl obvious it -18
sl obvious the 92
sl obvious w -7
sl offer -ed -28
sl offer -ing -25
sl offer -s 49
sl offer CAP -14
sl offer an -117
sl offer and 19
sl offer he 95
sl offer it -21
sl offer she 58
sl offer that -67
sl offer they 26
sl offer w -17
sl offer who 19
sl ongo an 54
sl ongo the -56
sl ongo w -40
sl open 's -37
sl open , 16
sl open CAP 67
sl open an -48
sl open and -29
sl open he 29
sl open that -34
sl open the -20
sl open w -163
sl open which -6
sl opponent 's -21
sl opponent CAP -25
sl opponent ^ -11
sl opponent an -30
sl opponent her -70
sl opponent his 108
sl opponent w -65
sl oppos , 72
sl oppos -s -6
sl oppos CAP -7
sl oppos and 67
sl oppos as -49
sl oppos for -59
sl oppos he -92
sl oppos in 53
sl oppos of -23
sl oppos she -33
sl oppos that -147
sl oppos w 20
sl oppos who 115
sl opposition , -33
sl opposition -ed -80
sl opposition CAP -18
sl opposition ^ 137
sl opposition and -83
sl opposition his 23
sl opposition in -85
sl opposition the -31
sl opposition their -15
sl opposition w -8
sl opt -s -35
sl opt CAP 18
sl order 's 49
sl order , -35
sl order CAP 34
sl order an -24
sl order and -40
sl order in -103
sl order the -78
sl order w 61
sl outlin , -69
sl outlin -s 60
sl outlin w -45
sl outrag w -18
sl overwhelm an -108
sl overwhelm by -55
sl overwhelm the 102
sl overwhelm w 12
sl paint , 94
sl paint CAP 46
sl paint w -24
sl pass -s -43
sl pass a 62
sl pass and -87
sl pass he -135
sl pass it -15
sl pass that -49
sl pass w 110
sl pass which 5
sl pay , -38
sl pay -ed -10
sl pay -s -64
sl pay and 65
sl pay he 10
sl pay it -19
sl pay or -6
sl pay they -43
sl pay w -95
sl pay — 69
sl perceiv he 116
sl perception w -33
sl personal 's 90
sl personal , -21
sl personal a -26
sl personal and -54
sl personal her -27
sl personal his -78
sl personal of -6
sl personal the -15
sl personal their -20
sl personal w -23
sl persuad -ed -29
sl persuad -ing -92
sl persuad -s 38
sl persuad w 149
sl pick , 34
sl pick -s 16
sl pick CAP -98
sl pick he -39
sl pick in -51
sl pick w 112
sl pitch -s -39
sl pitch CAP 38
sl pitch his -9
sl pitch w -36
sl pivot -s 20
sl pivot CAP 89
sl pivot w -86
sl plan ' -51
sl plan 's -70
sl plan , -7
sl plan -ed 86
sl plan -ing -92
sl plan -s 28
sl plan CAP 18
sl plan a -116
sl plan and -62
sl plan but -16
sl plan he -64
sl plan her -32
sl plan his -42
sl plan it 38
sl plan she 55
sl plan that -6
sl plan the 6
sl plan their -54
sl plan they -114
sl plan w 13
sl plan with 18
sl play , -77
sl play -s -66
sl play CAP -103
sl play and -17
sl play he 9
sl play she 27
sl play that -8
sl play the -10
sl play w 76
sl play who -51
sl plead CAP 74
sl plead w -22
sl pledg , 111
sl pledg -s -80
sl pledg CAP 38
sl pledg NUM -57
sl pledg a -97
sl pledg and -7
sl pledg he 113
sl pledg in -28
sl pledg of -16
sl pledg the -14
sl pledg w 58
sl point 's 62
sl point , 91
sl point -ing -69
sl point -s 125
sl point CAP 90
sl point NUM -84
sl point ^ -128
sl point a 95
sl point and -32
sl point by -25
sl point four -17
sl point he 89
sl point his -48
sl point it 45
sl point one -92
sl point she -32
sl point six -24
sl point that -22
sl point the -110
sl point this -88
sl point three -17
sl point two -21
sl point w -55
sl point — -59
sl pois -ed -24
sl pois CAP -146
sl portray , -36
sl portray -ed 71
sl portray CAP -56
sl portray and 34
sl portray w -7
sl position 's -98
sl position -ing -15
sl position CAP 50
sl position a -35
sl position and -50
sl position her -90
sl position its -8
sl position the -7
sl position their -19
sl position w 59
sl post , 28
sl post -s 78
sl post CAP -108
sl post he 134
sl post her -94
sl post his -5
sl post it 83
sl post of -10
sl post she 86
sl post the -65
sl post w 39
sl praiz , -55
sl praiz -s -117
sl praiz and 67
sl praiz but 27
sl praiz he -7
sl praiz she 55
sl praiz w -41
sl praiz who -31
sl predict , 72
sl predict -s 13
sl predict CAP 88
sl predict and -34
sl predict he 54
sl predict w -54
sl prefer CAP -43
sl prefer he 58
sl prefer they -60
sl prefer w 32
sl prefer who 34
sl present , -114
sl present -ing -53
sl present -s -94
sl present CAP -56
sl present she 145
sl present that 91
sl press , 41
sl press -ed -7
sl press -s -104
sl press CAP 31
sl press ^ 23
sl press a 52
sl press the -23
sl press w -44
sl pressur -ed 63
sl pressur -ing -25
sl pressur -s -28
sl pressur CAP 64
sl pressur the -42
sl pressur under -77
sl pressur w 13
sl priority -s -41
sl priority CAP -85
sl priority a 63
sl priority the 62
sl priority w -11
sl prohibit w 128
sl project , -29
sl project -ing -7
sl project CAP 73
sl project and -30
sl project the -13
sl project w 30
sl promiz " 5
sl promiz , 106
sl promiz -ed -17
sl promiz -ing 91
sl promiz -s -101
sl promiz CAP 63
sl promiz and 9
sl promiz he 5
sl promiz his 55
sl promiz she 64
sl promiz that 15
sl promiz the -118
sl promiz w -83
sl promot , 34
sl promot -s 20
sl promot CAP 93
sl promot and -120
sl promot for 66
sl promot w -80
sl promot who 94
sl prompt , -78
sl prompt and -42
sl prompt that -37
sl prompt w -54
sl prompt which -11
sl propos , 76
sl propos -s 52
sl propos CAP 64
sl propos and -67
sl propos by 8
sl propos he 49
sl propos its 23
sl propos the -94
sl propos we -65
sl proposal 's 78
sl proposal -s -36
sl proposal CAP -27
sl proposal a -20
sl proposal her -25
sl proposal his 75
sl proposal the -42
sl proposal w 30
sl protest -ed -8
sl protest -s -31
sl protest CAP 49
sl protest ^ -53
sl protest a -16
sl protest in 40
sl protest the -29
sl protest w -30
sl proud he 86
sl prov -ing -15
sl prov -s -24
sl prov CAP -20
sl prov it -25
sl prov that -49
sl prov w 34
sl provid , -8
sl provid -ed -26
sl provid -ing -14
sl provid -s -109
sl provid CAP -68
sl provid NUM -49
sl provid and -28
sl provid for -11
sl provid she -42
sl provid that 12
sl provid w 30
sl publish , -58
sl publish -s -57
sl publish CAP 101
sl publish as -44
sl publish w -28
sl pursu -s -29
sl pursu CAP 24
sl pursu and 51
sl pursu she -70
sl pursu w -76
sl push 's -68
sl push , -40
sl push -ed -46
sl push -ing -33
sl push -s -13
sl push CAP 50
sl push and 94
sl push he -16
sl push her 88
sl push in 32
sl push she -38
sl push that -91
sl push the -68
sl push they 9
sl push w -91
sl push who 42
sl put , -35
sl put -ed -22
sl put -s 87
sl put CAP -41
sl put NUM 42
sl put and -15
sl put he -46
sl put it -38
sl put she -119
sl put that -62
sl put w 8
sl put which -27
sl put who -70
sl put — -56
sl question 's 77
sl question , 40
sl question -ed -13
sl question -ing -46
sl question -s 54
sl question CAP -30
sl question ^ -102
sl question and 6
sl question any -14
sl question for -46
sl question he -71
sl question in -52
sl question into -46
sl question of 16
sl question that 92
sl question this -59
sl question w -95
sl question who 98
sl question with -88
sl quick -s -28
sl quick CAP 9
sl quick a -34
sl quick the -58
sl quip CAP 30
sl quot , -59
sl quot CAP 146
sl quot a -78
sl quot w -54
sl rail CAP -73
sl rail he 94
sl rais , -41
sl rais -ed -20
sl rais -ing -34
sl rais -s -88
sl rais CAP -36
sl rais and -66
sl rais by -44
sl rais for -9
sl rais he 116
sl rais it 66
sl rais of -48
sl rais she -27
sl rais that 97
sl rais w -58
sl rais while 36
sl rais who 19
sl rais — 59
sl rang , -103
sl rang -s 51
sl rang a 58
sl rang that -77
sl rang w -57
sl rattl -s -66
sl rattl that 138
sl rattl w -100
sl reach , -12
sl reach -ed -25
sl reach -s 33
sl reach CAP 75
sl reach ^ -42
sl reach and -15
sl reach he -46
sl reach of -5
sl reach she -24
sl reach that -31
sl reach w -127
sl react -s -62
sl react CAP -42
sl read " 53
sl read CAP -43
sl read ^ -132
sl read and 37
sl read it 95
sl read that -78
sl read w 72
sl read which -5
sl ready , -29
sl ready -ed -10
sl ready -s -96
sl ready CAP 37
sl ready as -10
sl ready he -12
sl ready w -55
sl reaffirm CAP 25
sl reaffirm w 17
sl realiz he -119
sl reason , 25
sl reason -s 74
sl reason CAP -77
sl reason a 48
sl reason another -30
sl reason of -34
sl reason one -45
sl reason the -110
sl reason w -141
sl reassur CAP 69
sl reassur w -80
sl rebuf CAP -83
sl rebuk CAP 49
sl rebuk w -52
sl rebut CAP 38
sl rebut w 38
sl recall " 29
sl recall , 46
sl recall CAP -48
sl recall and -47
sl recall he -8
sl recall w 75
sl receiv , 37
sl receiv -s -106
sl receiv CAP 43
sl receiv and -15
sl receiv he -84
sl receiv it -13
sl receiv or -20
sl receiv she -30
sl receiv that -11
sl receiv they -51
sl receiv w 47
sl receiv who -58
sl recogniz -s 34
sl recogniz CAP -133
sl recogniz ^ 71
sl recogniz he -56
sl recogniz w 61
sl recommend -s -109
sl recommend he 27
sl recommend w 50
sl recount a -41
sl refer " -59
sl refer , 64
sl refer -s -58
sl refer CAP 21
sl refer he 92
sl refer w -46
sl referenc CAP 51
sl referenc in -59
sl referenc w 21
sl reflect , -108
sl reflect -s 63
sl reflect ^ 7
sl reflect w -19
sl refus , -51
sl refus CAP -92
sl refus and 146
sl refus by 45
sl refus he -17
sl refus w 109
sl refus who 6
sl refusal his -26
sl regard -s -29
sl regard CAP 19
sl regard ^ -88
sl regard in -6
sl regard w 73
sl reiterat , 79
sl reiterat CAP -40
sl reiterat he 78
sl reiterat w -26
sl reject , -22
sl reject -s 79
sl reject CAP -66
sl reject and 57
sl reject he 61
sl reject w -18
sl releas 's -44
sl releas , 8
sl releas -ed -15
sl releas -s -62
sl releas CAP 36
sl releas and -53
sl releas for -8
sl releas he -80
sl releas its -31
sl releas she 47
sl releas that 68
sl releas the 60
sl releas w 13
sl releas which -27
sl reluctant -s 11
sl rely -s -82
sl rely that -10
sl rely w -20
sl rely who 64
sl remain 's -21
sl remain , -51
sl remain -ed -20
sl remain -s 39
sl remain CAP -89
sl remain NUM -8
sl remain but -44
sl remain four -6
sl remain he 75
sl remain it -40
sl remain she -24
sl remain that -14
sl remain the -14
sl remain they 6
sl remain three -17
sl remain w -21
sl remain who -35
sl remain — -5
sl remark " 27
sl remark 's -101
sl remark , -23
sl remark -ing 64
sl remark CAP 49
sl remark NUM -26
sl remark ^ 136
sl remark her 12
sl remark his -38
sl remark the -38
sl remark w -119
sl remember , 84
sl remember -ed 20
sl remember CAP 101
sl remember w -107
sl remind CAP 42
sl remind and -66
sl remind w 86
sl renew -ed -6
sl renew -s -47
sl renew CAP -52
sl renew w 64
sl repeat 's -91
sl repeat , 43
sl repeat CAP 91
sl repeat he 16
sl repeat his 54
sl repeat w 51
sl reply " 16
sl reply he -62
sl reply she -48
sl reply w 22
sl report 's -139
sl report ( -24
sl report , 47
sl report -ed -23
sl report -ing -40
sl report -s -16
sl report CAP 50
sl report DAY -107
sl report NUM 8
sl report ^ -39
sl report a 105
sl report as 70
sl report he 126
sl report it 53
sl report that -136
sl report the -113
sl report w 11
sl report which 81
sl represent , -84
sl represent -s -71
sl represent CAP -20
sl represent and -41
sl represent he -73
sl represent it 119
sl represent she -34
sl represent they -21
sl represent w 35
sl represent which -21
sl represent who -128
sl repudiat CAP 6
sl request 's -7
sl request -ed -37
sl request -s 82
sl request CAP -91
sl request a 40
sl request the -41
sl request w 31
sl request who 80
sl requir , -71
sl requir -s 53
sl requir CAP 31
sl requir and 164
sl requir by -27
sl requir he -54
sl requir it -50
sl requir that -95
sl requir w 13
sl resist CAP 36
sl resist he -7
sl resonat -s -66
sl resonat w 16
sl respond , -12
sl respond -ed 51
sl respond -s -7
sl respond CAP -13
sl respond he -95
sl respond she 27
sl respond that -79
sl respond they -39
sl respond w 22
sl respond who 45
sl respons 's -115
sl respons CAP 5
sl respons a -24
sl respons her -23
sl respons his -59
sl respons in 41
sl respons the 95
sl respons w -112
sl restrict -s 23
sl restrict w -34
sl return , -100
sl return -s -54
sl return CAP -13
sl return a 93
sl return and -32
sl return he 21
sl return in -12
sl return it -7
sl return the -7
sl return w -43
sl return who -21
sl retweet CAP 11
sl retweet he -8
sl reveal , -20
sl reveal -s 49
sl reveal CAP 33
sl reveal ^ -76
sl reveal w 29
sl reveal who 29
sl revers , -83
sl revers -ed -9
sl revers CAP 85
sl revers he 27
sl revers that -5
sl revers w -61
sl rip , -42
sl rip CAP -8
sl roll -s -78
sl roll CAP -45
sl roll w -20
sl rul 's -48
sl rul -ed -14
sl rul -ing -41
sl rul CAP -58
sl rul ^ -59
sl rul a -30
sl rul that -76
sl rul the -52
sl rul w 58
sl rumor w 20
sl run 's -69
sl run , 129
sl run -s -111
sl run CAP -8
sl run NUM 93
sl run a -6
sl run and -52
sl run he -129
sl run her -8
sl run i -7
sl run of 93
sl run she -67
sl run that 60
sl run the -9
sl run they -8
sl run w -100
sl run which 12
sl run who -143
sl satisfy CAP 20
sl satisfy they -16
sl say " 6
sl say ' 47
sl say 's 44
sl say ) 20
sl say , 6
sl say -ed -8
sl say -ing 63
sl say -s 24
sl say DAY -53
sl say NUM 129
sl say ^ 36
sl say after 19
sl say and 27
sl say another 50
sl say as -117
sl say but -49
sl say by 24
sl say five 90
sl say for -35
sl say half 6
sl say he 9
sl say him 67
sl say i 6
sl say it 30
sl say on -76
sl say others 104
sl say she 9
sl say since 5
sl say some 88
sl say that -90
sl say they -37
sl say w 29
sl say which -114
sl say while 49
sl say who -8
sl say you -82
sl say — 154
sl scar they -108
sl scar w -125
sl scrambl -s 60
sl scrambl CAP -59
sl scrambl the -25
sl se , 86
sl se after -74
sl se w -15
sl see , -40
sl see -ed -28
sl see -ing -51
sl see -s 120
sl see CAP 32
sl see NUM 38
sl see ^ -71
sl see and 24
sl see he -129
sl see i -37
sl see it -73
sl see like 13
sl see she 16
sl see that -17
sl see they 95
sl see w -60
sl see we 79
sl see which -25
sl see you -24
sl seek , -34
sl seek -s 9
sl seek CAP 19
sl seek and -128
sl seek he 16
sl seek she 50
sl seek they 80
sl seek who -171
sl seem , 165
sl seem -s -37
sl seem CAP -10
sl seem he 70
sl seem it 5
sl seem she 39
sl seem that -121
sl seem w 68
sl seem what -77
sl seem who 54
sl seiz , 43
sl seiz -s -89
sl seiz CAP -26
sl seiz w 66
sl self-describ a 42
sl self-describ the -108
sl send ) -37
sl send , -59
sl send -s 35
sl send CAP -37
sl send he -100
sl send it -23
sl send she 33
sl send they -56
sl send w 28
sl send who 72
sl sens -s -33
sl sens a -79
sl sens the 15
sl sens w 70
sl sentenc a -12
sl sentenc my -16
sl sentenc one -36
sl sentenc w -42
sl sentiment CAP 44
sl sentiment that -55
sl set , -175
sl set -ed -9
sl set -ing -11
sl set -s 7
sl set CAP 25
sl set a -7
sl set and -73
sl set he 86
sl set it -12
sl set that 41
sl set the -10
sl set w 35
sl set who -47
sl set — -12
sl shar , -38
sl shar -s 77
sl shar CAP 27
sl shar a -63
sl shar and -95
sl shar as -35
sl shar he 102
sl shar she 21
sl shar that -73
sl shar the -14
sl shar their 52
sl shar w -52
sl shar who 68
sl sharp -ing 70
sl sharp a 47
sl sharp in -79
sl sharp with 86
sl shift , -20
sl shift -s -77
sl shift CAP -150
sl shift a -20
sl shift and -17
sl shift that -10
sl shift the 75
sl shift w -61
sl shock CAP 37
sl shock the -19
sl shock w -64
sl shoot , -35
sl shoot -s -41
sl shoot CAP 94
sl shoot NUM -9
sl shoot a -23
sl shoot the -12
sl shoot w -47
sl shoot who -59
sl shout , 9
sl shout w 15
sl show 's -63
sl show -ed -52
sl show -ing -47
sl show -s 69
sl show CAP -64
sl show DAY 56
sl show a -59
sl show and -159
sl show he -97
sl show his -57
sl show it 13
sl show she 28
sl show that 86
sl show the -165
sl show their -92
sl show they -131
sl show w 34
sl show who -11
sl show — 66
sl shrug w 36
sl sid , -13
sl sid CAP -68
sl sid both -65
sl sid one -9
sl sid other -16
sl sid w 28
sl sign , -171
sl sign -ed 77
sl sign -ing -24
sl sign -s 46
sl sign CAP 48
sl sign NUM -7
sl sign ^ -53
sl sign a 82
sl sign all -24
sl sign he -73
sl sign that -80
sl sign the -24
sl sign w -31
sl signal -s -69
sl signal CAP 15
sl signal a -90
sl signal w 8
sl singl CAP -95
sl singl a -37
sl singl every -10
sl singl the -31
sl singl w 73
sl skeptical -s -71
sl slam , -8
sl slam CAP -67
sl so-call a 71
sl so-call the 13
sl so-call w -16
sl sound , 35
sl sound CAP -34
sl sound he 56
sl sound it -114
sl sound that -35
sl sound the -54
sl sound this 6
sl sound w 42
sl speak , 28
sl speak -ed -102
sl speak -s 152
sl speak CAP -68
sl speak ^ -143
sl speak and -49
sl speak but -46
sl speak for 56
sl speak he -31
sl speak she 46
sl speak they -32
sl speak who 19
sl speculat CAP 51
sl speculation w 61
sl spent , 8
sl spent -s 55
sl spent CAP -64
sl spent and 63
sl spent he -76
sl spent it -7
sl spent she 16
sl spent w 37
sl spent who -21
sl split -s -10
sl split CAP -25
sl split that -14
sl split w 50
sl spot CAP 30
sl spot w -61
sl stanc -ed -20
sl stanc CAP -57
sl stanc his -91
sl stanc w 51
sl stand 's 11
sl stand , -38
sl stand -ing -24
sl stand CAP 44
sl stand ^ -29
sl stand a -16
sl stand he -93
sl stand his -9
sl stand it -55
sl stand she -20
sl stand that -10
sl stand w -10
sl start , 47
sl start -s -55
sl start CAP 12
sl start ^ -22
sl start a -11
sl start and -24
sl start he 77
sl start it -47
sl start that -33
sl start the -21
sl start w -38
sl start who -32
sl start you -46
sl stat " 32
sl stat 's -7
sl stat , 102
sl stat -ed -84
sl stat -ing -36
sl stat -s 30
sl stat CAP 5
sl stat DAY -8
sl stat NUM -26
sl stat ^ 30
sl stat a -46
sl stat all -5
sl stat and -33
sl stat both -17
sl stat by -16
sl stat each -12
sl stat eight -14
sl stat five -33
sl stat for -10
sl stat four -19
sl stat from 45
sl stat he -22
sl stat her -9
sl stat his -24
sl stat if -6
sl stat in -79
sl stat it 160
sl stat many -10
sl stat nine -6
sl stat of -64
sl stat one -7
sl stat other -16
sl stat several -7
sl stat some -31
sl stat that -7
sl stat the -79
sl stat their -25
sl stat those -6
sl stat three -11
sl stat two -14
sl stat w 19
sl stat which -36
sl stat — 66
sl statement ' 77
sl statement 's 22
sl statement -ed -29
sl statement -ing -52
sl statement -s -16
sl statement CAP -59
sl statement a -71
sl statement her 65
sl statement his 10
sl statement the 13
sl statement w 31
sl step -s -10
sl step CAP 38
sl step a -18
sl step another -6
sl step he 37
sl step of -5
sl step the -29
sl step w 39
sl stop , 106
sl stop -s -42
sl stop CAP -45
sl stop and -7
sl stop he 35
sl stop that -50
sl stop w -78
sl story -ed -10
sl story -s 15
sl story CAP -51
sl story a -44
sl story her -17
sl story of -17
sl story the 65
sl story this -19
sl story w -143
sl strategy 's 48
sl strategy -ed -28
sl strategy -ing -52
sl strategy CAP -15
sl strategy a 10
sl strategy his -9
sl strategy the 18
sl strategy their 58
sl strategy w -55
sl stress , 34
sl stress CAP -46
sl strong 's -77
sl strong -s -11
sl strong CAP -12
sl strong a -55
sl strong as -47
sl strong his 72
sl strong in -9
sl strong that -60
sl strong w -59
sl struck CAP -64
sl struck he 6
sl struck w 125
sl struggl 's -30
sl struggl -s -34
sl struggl CAP 31
sl struggl a -7
sl struggl he -69
sl struggl w 77
sl struggl who -33
sl stuck CAP -24
sl sued CAP -108
sl suggest " -53
sl suggest , -101
sl suggest -ed -71
sl suggest -s 61
sl suggest CAP 115
sl suggest and -55
sl suggest but 99
sl suggest by 17
sl suggest for -73
sl suggest he -89
sl suggest that 58
sl suggest w 20
sl suggest who 14
sl suggestion -ing -17
sl suggestion CAP -36
sl suggestion a 16
sl suggestion the -57
sl suggestion w 6
sl support " -21
sl support ' -14
sl support 's -114
sl support , 26
sl support -ed 54
sl support -ing 13
sl support -s -60
sl support CAP 36
sl support DAY 64
sl support NUM 47
sl support ^ 171
sl support and -185
sl support for 130
sl support he -49
sl support her -26
sl support his -6
sl support i 53
sl support in 20
sl support of -30
sl support others 28
sl support she -14
sl support that -26
sl support the 29
sl support their 70
sl support them 46
sl support they -146
sl support those 136
sl support up 35
sl support which 129
sl support who 49
sl support whose -132
sl support you -194
sl support — -48
sl supporter ' -25
sl supporter 's -47
sl supporter , -110
sl supporter -ed 60
sl supporter -ing -40
sl supporter -s 42
sl supporter CAP 46
sl supporter ^ -125
sl supporter a 19
sl supporter and -55
sl supporter her -30
sl supporter his -6
sl supporter of -5
sl supporter the -12
sl supporter w 111
sl supporter with -7
sl sur -s -12
sl sur ^ -23
sl sur w 14
sl surpriz 's 47
sl surpriz -s 54
sl surpriz ^ -21
sl surpriz a -9
sl surpriz by 81
sl surpriz his -9
sl surpriz the -36
sl surpriz w -13
sl suspect -s -7
sl suspect the -9
sl tak " -66
sl tak , -10
sl tak -ed -37
sl tak -ing -10
sl tak -s -136
sl tak CAP 64
sl tak NUM -41
sl tak ^ 28
sl tak about -7
sl tak and 73
sl tak but 108
sl tak by -11
sl tak for -9
sl tak he 27
sl tak i -37
sl tak it -174
sl tak of -13
sl tak she -152
sl tak that -65
sl tak they -105
sl tak w -50
sl tak which -29
sl tak who -21
sl tak — 86
sl talk , 25
sl talk -ed -18
sl talk -ing 21
sl talk -s -15
sl talk ^ -61
sl talk a 68
sl talk and -70
sl talk by -77
sl talk he -22
sl talk i 70
sl talk in -44
sl talk of 62
sl talk she 93
sl talk that -9
sl talk the 26
sl talk they -10
sl talk w -191
sl talk we -55
sl talk you -45
sl target -s -106
sl target a -45
sl target he 22
sl target the 79
sl target w 29
sl tell ) 18
sl tell , 36
sl tell CAP 43
sl tell all -27
sl tell and -39
sl tell but 101
sl tell for -41
sl tell he 25
sl tell i -20
sl tell it 8
sl tell she -78
sl tell w -40
sl tell who -94
sl tell — -44
sl tend -s -33
sl tend CAP 68
sl tend they -83
sl tend w 111
sl testify CAP 16
sl thank , -11
sl thank -s -14
sl thank CAP 53
sl thank ^ -19
sl thank w -96
sl ther , -52
sl ther -ed -9
sl ther -s -67
sl ther CAP -59
sl ther ^ 23
sl ther although -62
sl ther and 32
sl ther because 63
sl ther but 8
sl ther if -37
sl ther out -19
sl ther that -31
sl ther w 33
sl think ( -50
sl think , 67
sl think -ing 95
sl think -s 75
sl think CAP 36
sl think a -28
sl think and -6
sl think he -74
sl think i -28
sl think she -61
sl think the -12
sl think they 31
sl think w 27
sl think we 27
sl think who -25
sl think you -84
sl threaten , -18
sl threaten -s 40
sl threaten and 15
sl threaten that -109
sl threaten they -10
sl throw , 74
sl throw and 42
sl tick CAP 76
sl tie -ed -12
sl tie and 32
sl tie w -44
sl titl his -50
sl titl the -24
sl titl w -17
sl touch CAP -59
sl touch w -49
sl tout CAP -40
sl tout he 21
sl tout w 15
sl trad -ed -8
sl trad -ing -6
sl trad -s 27
sl trad CAP -64
sl trad ^ -10
sl trad a -10
sl trad and 89
sl trad by -11
sl trad from -15
sl trad of -17
sl trad the -9
sl trad w -81
sl trash , 95
sl troubl -s -58
sl troubl CAP 80
sl troubl in -25
sl troubl of -18
sl troubl the -16
sl troubl w -83
sl trumpet CAP -24
sl trust -s 102
sl trust he -8
sl trust i -8
sl trust w 40
sl try , -28
sl try -s -56
sl try CAP 12
sl try and 45
sl try he 9
sl try in -49
sl try it -22
sl try of -22
sl try she -111
sl try that -20
sl try they 10
sl try w 31
sl try who -19
sl turn , 85
sl turn -ed -15
sl turn -ing -6
sl turn -s -64
sl turn CAP 19
sl turn a -31
sl turn and -44
sl turn but -55
sl turn he -14
sl turn in -43
sl turn it -49
sl turn its -6
sl turn she 25
sl turn that 65
sl turn the -11
sl turn they -35
sl turn w -44
sl turn who -41
sl tweet " -14
sl tweet 's 29
sl tweet , 132
sl tweet / -31
sl tweet < -61
sl tweet CAP 39
sl tweet DAY 22
sl tweet a -58
sl tweet and -15
sl tweet he -11
sl tweet she 33
sl tweet the -36
sl tweet this 37
sl tweet w -60
sl underscor -s -36
sl underscor CAP -72
sl underscor w -30
sl understand -ed -70
sl understand -ing -37
sl understand CAP 40
sl understand ^ -19
sl understand an 44
sl understand she -91
sl understand w -46
sl unleash CAP 7
sl unveil CAP -69
sl unveil w 40
sl upset CAP 12
sl upset w 40
sl urg , 94
sl urg -ed -28
sl urg -s 75
sl urg CAP 75
sl urg and -49
sl urg he 135
sl urg w -46
sl used , 14
sl used -s -16
sl used CAP 35
sl used and -46
sl used he 23
sl used it -58
sl used she -63
sl used that -27
sl used w -170
sl used who 54
sl using , -55
sl using -ed -7
sl using -s -75
sl using CAP -14
sl using ^ 102
sl using by -40
sl using for -8
sl using from -22
sl using of -8
sl using they -59
sl using w 89
sl very , -22
sl very -s -46
sl very CAP 31
sl very a -34
sl very but -34
sl very it -6
sl very the -32
sl very they -25
sl very w 50
sl view ' -8
sl view 's -19
sl view , -47
sl view -s -88
sl view CAP 53
sl view he -80
sl view her -26
sl view his 12
sl view the -117
sl view this -70
sl view who -6
sl vocal a 52
sl vocal w -66
sl voic , 118
sl voic -ed -9
sl voic -ing -10
sl voic CAP -54
sl voic a 67
sl voic her -7
sl voic his -40
sl voic the -20
sl voic their -18
sl voic w -9
sl vot " 68
sl vot ' -24
sl vot 'll -21
sl vot 's -30
sl vot , -18
sl vot -ed -46
sl vot -ing -22
sl vot -s -77
sl vot CAP 22
sl vot NUM 50
sl vot a -66
sl vot and -87
sl vot before -18
sl vot for -6
sl vot he -60
sl vot her -48
sl vot his 90
sl vot into 81
sl vot of 44
sl vot on -21
sl vot she 9
sl vot that 5
sl vot the -93
sl vot their -36
sl vot them 30
sl vot they -40
sl vot those -57
sl vot up -8
sl vot w 7
sl vot which 12
sl vot who 10
sl vot whose -13
sl vot — 56
sl vouch , 22
sl vow , 64
sl vow and 76
sl vow he -65
sl vow she 16
sl vow w -85
sl walk , -28
sl walk -s -23
sl walk CAP -21
sl walk and -35
sl walk he 11
sl walk w 31
sl want 's 100
sl want , -51
sl want -s -38
sl want CAP -25
sl want and -40
sl want he 39
sl want i -130
sl want it 18
sl want of -56
sl want she -38
sl want w 59
sl want we -51
sl want who -6
sl want you 68
sl warn , 49
sl warn -s 59
sl warn a -55
sl warn he -15
sl warn w -66
sl watch , -85
sl watch -s 39
sl watch CAP 20
sl watch ^ 18
sl watch and 127
sl watch w -137
sl watch you -36
sl wav , -98
sl wav a -33
sl wav and -121
sl wav the 81
sl wav w 18
sl weigh -ed -7
sl weigh -s 48
sl weigh CAP -85
sl weigh w 86
sl welcom -s 24
sl welcom CAP -29
sl welcom ^ -32
sl welcom a -41
sl welcom he -23
sl welcom they 18
sl welcom w -98
sl wish the -22
sl wish w 40
sl withdraw CAP -8
sl witness w 68
sl wonder -s 90
sl wonder he 44
sl wonder w 35
sl word 's -12
sl word CAP 55
sl word NUM -15
sl word a 75
sl word his -10
sl word of -10
sl word other -16
sl word the 49
sl word w -85
sl word — -76
sl worry , 82
sl worry -s 36
sl worry CAP -11
sl worry he 52
sl worry w 7
sl writ " 103
sl writ , -15
sl writ -ed -19
sl writ -s -89
sl writ CAP 6
sl writ a -23
sl writ and -95
sl writ she 29
sl writ they 19
sl writ w -33
sl writ who -9
sl yell w 23
sl zero , 55
sl zero CAP 40
sl zero near -20
sn abl to -23
sn accept " -50
sn accept . -29
sn accept CAP -48
sn accept a 69
sn accept any -65
sn accept millions -29
sn accept the 32
sn accord to 66
sn accord with -57
sn account , -47
sn account . -23
sn account after -19
sn account as -7
sn account for -70
sn account from -27
sn account has -15
sn account in -5
sn account of 48
sn account that -17
sn account to 69
sn account was -5
sn accus CAP 15
sn accus by -34
sn accus him 27
sn accus of -79
sn accusation of 36
sn accusation that -9
sn acknowledg , 45
sn acknowledg CAP 62
sn acknowledg that -8
sn acquiesc to 24
sn ad , 43
sn ad . 108
sn ad : 99
sn ad CAP -47
sn ad NUM -60
sn ad a 71
sn ad another -48
sn ad buy -8
sn ad campaign -12
sn ad in -6
sn ad security -23
sn ad that 37
sn ad the -15
sn ad to -134
sn adamant that 51
sn add . 51
sn add to -26
sn add up -50
sn address , -51
sn address . -14
sn address CAP 43
sn address a 47
sn address at -44
sn address in -20
sn address of -19
sn address on -27
sn address the 49
sn address to -89
sn address — -56
sn admir . 84
sn admit . 21
sn admit CAP -62
sn admit it 13
sn admit that 25
sn admit to -24
sn adopt a -17
sn adopt by 46
sn adopt the 29
sn advic , 48
sn advic . -50
sn advic from 42
sn advic to 17
sn adviz CAP -75
sn adviz the 33
sn advocat . 56
sn advocat have -21
sn advocat of -37
sn affirm his -39
sn agr on 66
sn agr that 46
sn agr to -17
sn agr with -49
sn agre . -77
sn agre CAP -11
sn agre on 36
sn agre that 51
sn agre to -15
sn aim at -90
sn aim to 72
sn air , -6
sn air . -13
sn air CAP 70
sn air DAY -50
sn air a -38
sn air in -19
sn air of -35
sn air on 12
sn alarm the 13
sn align with -33
sn alleg fraud -62
sn alleg that -9
sn allegation , -37
sn allegation against -74
sn allegation of 19
sn allegation that -8
sn allow CAP -45
sn allow a 55
sn allow for 19
sn allow him -17
sn allow the 37
sn allow them -59
sn allow to 7
sn allow users -116
sn allud to 15
sn anger , -39
sn anger CAP -94
sn anger and -32
sn anger by 28
sn anger in -7
sn anger over -41
sn angry CAP -61
sn angry about 93
sn angry and -21
sn angry at 50
sn announc , -19
sn announc . -24
sn announc CAP -85
sn announc DAY 60
sn announc a 55
sn announc earlier -31
sn announc he -15
sn announc her 73
sn announc it -9
sn announc on 38
sn announc plans 31
sn announc that -31
sn announc the -13
sn announc they 57
sn announcement , 32
sn announcement . -36
sn announcement came -51
sn announcement of 67
sn answer , 54
sn answer . 26
sn answer a 83
sn answer on -26
sn answer questions 22
sn answer the 9
sn answer to -97
sn answer was 24
sn anticipat . 60
sn anxiety about 125
sn anxiety among 15
sn anxiety of -46
sn apologiz . -86
sn apologiz for 64
sn apologiz to 10
sn appeal , -22
sn appeal . -15
sn appeal among 90
sn appeal court -16
sn appeal for 41
sn appeal in -11
sn appeal is -36
sn appeal of -33
sn appear as 18
sn appear at -116
sn appear before -31
sn appear in -55
sn appear more -32
sn appear on -78
sn appear poised 43
sn appear ready 75
sn appear that -21
sn appear to 38
sn appear with -75
sn applaud . -7
sn applaud CAP 66
sn applaud him -73
sn applaud the -41
sn appoint CAP 57
sn appoint a -12
sn approv a 81
sn approv of -18
sn argu . -88
sn argu for 98
sn argu he 18
sn argu that 31
sn argu the 54
sn argu with -15
sn argument , 92
sn argument . 53
sn argument about -100
sn argument against -55
sn argument between -15
sn argument for -30
sn argument in -23
sn argument that 6
sn ask . -21
sn ask CAP 18
sn ask a -25
sn ask about -82
sn ask at 76
sn ask by 99
sn ask for -29
sn ask former -38
sn ask him -74
sn ask how 98
sn ask if 30
sn ask in 53
sn ask of -49
sn ask on 53
sn ask our 25
sn ask questions 74
sn ask the 48
sn ask them 16
sn ask to -25
sn ask what 15
sn ask whether 24
sn ask who -27
sn ask why 23
sn assail CAP 22
sn assert that -5
sn assertion that -8
sn assessment . -21
sn assessment of 45
sn assum CAP -78
sn assum office -41
sn assum that 34
sn assum the -39
sn assumption that -20
sn assur CAP 27
sn assur her -45
sn assur of -57
sn assur the 55
sn attack , -81
sn attack . -52
sn attack CAP 41
sn attack a -111
sn attack ads -45
sn attack against 66
sn attack and 80
sn attack as -36
sn attack because 82
sn attack by -37
sn attack from 37
sn attack have -13
sn attack her -30
sn attack him -40
sn attack his 45
sn attack in -7
sn attack is -40
sn attack of -59
sn attack on -7
sn attack the 65
sn attack to -97
sn attack was -15
sn attack were -20
sn attack — -31
sn attempt at -63
sn attempt to 14
sn attract a -27
sn attract the 31
sn attribut the 55
sn attribut to -14
sn authoriz the 76
sn authoriz to -84
sn avoid a 24
sn avoid the -83
sn awar of -15
sn awar that 7
sn back , -51
sn back . 56
sn back : -56
sn back CAP 46
sn back a 80
sn back after -14
sn back against -36
sn back an 82
sn back and -20
sn back at -65
sn back away -37
sn back by -14
sn back down -100
sn back former 120
sn back from -6
sn back her 44
sn back him 11
sn back his -77
sn back home -21
sn back in 20
sn back of 30
sn back on 32
sn back that -65
sn back the 33
sn back to -10
sn back up -25
sn back waterboarding -6
sn back when -10
sn back — -44
sn balk at 16
sn ban , -29
sn ban . -22
sn ban CAP -57
sn ban all -17
sn ban from -48
sn ban non-citizen -19
sn ban of -72
sn ban on 27
sn bash CAP 73
sn becam a -109
sn becam clear -49
sn becam law 78
sn becam more -57
sn becam public -52
sn becam the -113
sn becom CAP -65
sn becom a -43
sn becom an 33
sn becom clear -9
sn becom increasingly 97
sn becom more -73
sn becom newly -8
sn becom politically -44
sn becom president -21
sn becom rich -10
sn becom so -26
sn becom the -31
sn becom too -36
sn begin , -49
sn begin . -25
sn begin CAP -55
sn begin DAY 76
sn begin a 48
sn begin airing -47
sn begin by 113
sn begin calling 36
sn begin her -35
sn begin his 13
sn begin in -49
sn begin of -19
sn begin on -17
sn begin the -20
sn begin with 56
sn begin working -59
sn believ " -39
sn believ , 54
sn believ . 15
sn believ CAP -56
sn believ he -19
sn believ in 18
sn believ it 14
sn believ me -79
sn believ she 6
sn believ that -9
sn believ the 5
sn believ their -57
sn believ there 69
sn believ they -56
sn believ to -76
sn believ will 15
sn believ — 75
sn bemoan the 29
sn best , -7
sn best CAP -94
sn best candidate -8
sn best chance -39
sn best friend -42
sn best hope -44
sn best known 81
sn best of -24
sn best on -11
sn best to 36
sn better . -10
sn better among -8
sn better at 59
sn better in -27
sn better off -6
sn better than -44
sn better to 53
sn better — -13
sn blam CAP -5
sn blam for -15
sn blam on -40
sn blam the 72
sn blast CAP 12
sn blast out 6
sn blast the 41
sn block CAP -21
sn block a 74
sn block in -52
sn block of -21
sn bo . -61
sn bo and 20
sn boast about 47
sn boast of 71
sn boast that 33
sn brag about 52
sn break . -6
sn break : -20
sn break down 57
sn break for -30
sn break from -23
sn break in -17
sn break out 46
sn break the -41
sn break up -29
sn break with -36
sn bring CAP -86
sn bring a 46
sn bring back -21
sn bring by 61
sn bring down -12
sn bring her -23
sn bring him -32
sn bring his -16
sn bring in -57
sn bring it -16
sn bring its -10
sn bring the -137
sn bring them -12
sn bring to -63
sn bring together -19
sn bring up 112
sn bristl at -5
sn broad and -54
sn broadcast on -39
sn brush off 60
sn brush with -68
sn calculat that 46
sn call " -50
sn call , -51
sn call . -129
sn call CAP -21
sn call DAY -40
sn call an -34
sn call and -19
sn call for 34
sn call from 44
sn call her 18
sn call him 107
sn call himself 29
sn call his 63
sn call in 41
sn call into 80
sn call it 6
sn call itself -26
sn call of 70
sn call off -43
sn call on 9
sn call out -63
sn call that 12
sn call the -17
sn call them 112
sn call themselves 92
sn call this 99
sn call to 31
sn call upon 70
sn call vote -104
sn call with 23
sn call — 74
sn captur CAP -8
sn captur by 67
sn captur the -15
sn car , -48
sn car . -28
sn car about 88
sn car after -19
sn car and -18
sn car crash -6
sn car for -7
sn car in -5
sn car law -19
sn car most 41
sn car of -23
sn car plan -5
sn car spending -19
sn car system -7
sn careful about -62
sn careful not 24
sn carry CAP -29
sn carry a -26
sn carry him -18
sn carry on -18
sn carry out -59
sn carry the -45
sn cast CAP -27
sn cast a 90
sn cast ballots 21
sn cast doubt 73
sn cast herself -13
sn cast him 29
sn cast himself 43
sn cast in -35
sn cast the 62
sn cast their -18
sn cast votes 60
sn caution against 8
sn caution that 60
sn celebrat CAP -62
sn celebrat in -52
sn celebrat the 36
sn certain , -42
sn certain circumstances -14
sn certain undocumented -26
sn challeng , -48
sn challeng . -36
sn challeng CAP 20
sn challeng by 16
sn challeng for -47
sn challeng from 9
sn challeng her -31
sn challeng in -32
sn challeng of -21
sn challeng over 23
sn challeng the -6
sn challeng to -89
sn champion by 40
sn champion of -46
sn champion the 37
sn chant " 62
sn chant , -53
sn chant of -13
sn charg , 52
sn charg . 18
sn charg CAP 111
sn charg against -35
sn charg and -5
sn charg in -47
sn charg into 83
sn charg of -57
sn charg that 6
sn charg the 50
sn charg with 63
sn cheer , -29
sn cheer . -45
sn cheer CAP 71
sn cheer and -30
sn cheer as -52
sn cheer crowd -13
sn cheer for 58
sn cheer from -35
sn cheer on 25
sn cheer supporters -12
sn cheer when 38
sn chid CAP 34
sn choos , -14
sn choos . -33
sn choos CAP 25
sn choos a 21
sn choos by 24
sn choos not -37
sn choos the 71
sn choos to -7
sn cit " 56
sn cit CAP -34
sn cit a -16
sn cit an 28
sn cit another 35
sn claim , -35
sn claim . -49
sn claim CAP 37
sn claim a 11
sn claim about -38
sn claim allegiance 36
sn claim by 28
sn claim he 57
sn claim his -67
sn claim in 63
sn claim of -77
sn claim on -68
sn claim responsibility -47
sn claim the -13
sn claim to 29
sn clarify that 7
sn clear , -11
sn clear . -23
sn clear : -20
sn clear CAP -16
sn clear DAY -5
sn clear a -29
sn clear from 32
sn clear how -23
sn clear in 90
sn clear path -25
sn clear sign -23
sn clear that -12
sn clear the -85
sn clear to -16
sn clear whether -23
sn coin flip -21
sn coin the -49
sn com , -9
sn com . -46
sn com / -13
sn com : -11
sn com CAP -17
sn com NUM -9
sn com a -36
sn com after -33
sn com amid -17
sn com and -9
sn com around 25
sn com as -16
sn com at -37
sn com away 44
sn com back -22
sn com close -41
sn com down -15
sn com during -16
sn com from -24
sn com in -107
sn com into 17
sn com just -17
sn com of -24
sn com off -66
sn com on 23
sn com only -21
sn com out 89
sn com over -18
sn com the -83
sn com through -13
sn com to -47
sn com together -50
sn com two -14
sn com under 13
sn com up 51
sn com weeks -11
sn com when -14
sn com with 31
sn com — -5
sn comment , -50
sn comment . 7
sn comment CAP -30
sn comment DAY -71
sn comment about -36
sn comment are -21
sn comment as -41
sn comment by -9
sn comment came -88
sn comment come -19
sn comment for 51
sn comment from -38
sn comment had -22
sn comment made -10
sn comment on 71
sn comment that -18
sn comment to -45
sn comment were -8
sn commit by -54
sn commit to 16
sn common . -12
sn common ground -73
sn compar CAP 125
sn compar her 96
sn compar the 35
sn compar to -154
sn compar with -119
sn complain about -60
sn complain to 31
sn complaint that 96
sn conced that 31
sn conced the -88
sn concern , 22
sn concern . -48
sn concern about 14
sn concern among 55
sn concern for 87
sn concern of -56
sn concern over -72
sn concern to -21
sn concern with 49
sn concern — -35
sn conclud , -14
sn conclud . 38
sn conclud by 24
sn conclud that -11
sn condemn CAP -29
sn condemn the 7
sn confident in 56
sn confident that 23
sn confirm a -13
sn confirm by 6
sn confirm that 57
sn confirm the 8
sn confront CAP -7
sn confront the 77
sn confus with -67
sn congratulat him 14
sn consensus on -42
sn consensus that 56
sn consider CAP 33
sn consider a -53
sn consider an -22
sn consider him 41
sn consider one -84
sn consider voting 7
sn consider whether -18
sn contend that 52
sn contention that -10
sn continu , 68
sn continu . 20
sn continu : 105
sn continu CAP 16
sn continu her -100
sn continu his 41
sn continu on -98
sn continu the -70
sn continu to 73
sn contradict his -58
sn contrast , -57
sn contrast between -12
sn contrast her -23
sn contrast his 8
sn contrast the 66
sn contrast to -52
sn contrast with -36
sn controversial CAP -29
sn controversial comments -36
sn controversial proposal 50
sn controversial statements -63
sn conversation , -6
sn conversation . -34
sn conversation about -31
sn conversation with 11
sn convinc that -49
sn convinc the 24
sn count , -29
sn count . -58
sn count DAY -68
sn count by -33
sn count in 31
sn count is -33
sn count on -37
sn counter CAP 29
sn counter to -38
sn cover by -75
sn cover in -69
sn cover the -21
sn cover to -42
sn cover up -42
sn creat . -25
sn creat CAP -46
sn creat a -23
sn creat an -66
sn creat by -11
sn creat the -80
sn credit , -21
sn credit . -20
sn credit CAP -18
sn credit for -76
sn credit score -22
sn credit scores -12
sn credit the 72
sn critical . -8
sn critical for -23
sn critical moment -7
sn critical of 78
sn critical to -93
sn criticism , -57
sn criticism . -12
sn criticism and -27
sn criticism for 108
sn criticism from 47
sn criticism of -32
sn criticism on -69
sn criticism that 32
sn criticiz . -65
sn criticiz CAP 45
sn criticiz as 22
sn criticiz by 85
sn criticiz for 15
sn criticiz her 10
sn criticiz him 19
sn criticiz his 17
sn cry of 20
sn cry out 17
sn cut , -25
sn cut . -5
sn cut a 38
sn cut against -22
sn cut and -11
sn cut back -19
sn cut down -9
sn cut for -17
sn cut in 94
sn cut into -12
sn cut off -18
sn cut out -17
sn cut that -17
sn cut the -33
sn cut to 67
sn debat , 24
sn debat . 11
sn debat ; -8
sn debat CAP -55
sn debat DAY -18
sn debat about 63
sn debat after -14
sn debat against -14
sn debat and -26
sn debat at -30
sn debat before -12
sn debat between -10
sn debat came -13
sn debat here -46
sn debat hosted -20
sn debat in -53
sn debat is 66
sn debat last -20
sn debat moderators -7
sn debat of -23
sn debat on 53
sn debat over 52
sn debat performance 54
sn debat prep -57
sn debat stage -42
sn debat that -52
sn debat the 61
sn debat this -33
sn debat to -35
sn debat was -11
sn debat with 53
sn debat — -39
sn decid against 44
sn decid by -110
sn decid not 112
sn decid on 39
sn decid the -69
sn decid to 9
sn decid what 25
sn decid whether -43
sn decid which 11
sn decid who -53
sn decision , -49
sn decision . -14
sn decision CAP -14
sn decision about -38
sn decision by 101
sn decision in -19
sn decision is -46
sn decision not -6
sn decision on 46
sn decision that -57
sn decision they 33
sn decision was -38
sn decision will -26
sn decision with -32
sn declar " -43
sn declar , -13
sn declar . 25
sn declar CAP 12
sn declar NUM -73
sn declar a -49
sn declar in 85
sn declar it -48
sn declar that -15
sn declar the -6
sn declin , -23
sn declin . -58
sn declin and -10
sn declin in -69
sn declin to 89
sn decry the 20
sn dedicat to -60
sn deem classified -13
sn deep into 32
sn defend CAP 65
sn defend her 100
sn defend himself -48
sn defend his -15
sn defend the -9
sn deliver a 54
sn deliver an 10
sn deliver by -11
sn deliver her -71
sn deliver his 85
sn deliver on -48
sn deliver paid -18
sn deliver speeches -25
sn deliver the 15
sn deliver to -62
sn demand , 80
sn demand . -92
sn demand a 43
sn demand for 54
sn demand more 24
sn demand of -117
sn demand to -19
sn demonstrat her -31
sn demonstrat that -6
sn demonstrat the 58
sn denounc CAP 36
sn denounc by -32
sn deny . 52
sn deny CAP -134
sn deny any 103
sn deny him -51
sn deny that 24
sn describ CAP -22
sn describ a 86
sn describ her -48
sn describ himself 71
sn describ his -37
sn describ how 90
sn describ the 13
sn describ themselves 46
sn design to 18
sn desir to 21
sn detail , -45
sn detail . -42
sn detail about -85
sn detail in -27
sn detail of -56
sn detail the 21
sn determin that -38
sn determin the -93
sn determin their -39
sn determin to -50
sn determin whether -8
sn determin who -31
sn devot much 25
sn devot to 21
sn direct CAP -13
sn direct at -26
sn direct by -33
sn direct mail -8
sn direct the -37
sn direct to 64
sn disagre . -90
sn disagre on -29
sn disagre with 16
sn disagreement over 10
sn disavow CAP -111
sn disavow the 8
sn disclos , -15
sn disclos . -44
sn disclosur filed -61
sn disclosur of 88
sn discover in 21
sn discuss CAP 66
sn discuss a -35
sn discuss his -16
sn discuss how -62
sn discuss the -66
sn discussion , 53
sn discussion . -35
sn discussion about -48
sn discussion of 53
sn discussion with -53
sn dislik by 13
sn dismiss . -62
sn dismiss the 23
sn display , -13
sn display a 141
sn display of 23
sn disput . 96
sn disput that -34
sn distanc from -24
sn distanc herself 29
sn distanc himself 69
sn divid , -35
sn divid . -36
sn divid CAP -20
sn divid among -69
sn divid between 51
sn divid by -23
sn divid in -18
sn divid on 83
sn divid over 62
sn divid the -52
sn document , -94
sn document . 66
sn document CAP -31
sn document and -7
sn document from -20
sn document he 37
sn document in -23
sn document that -30
sn document was -10
sn doubl digits -35
sn doubl down 83
sn doubl the -13
sn doubt that 18
sn downplay CAP 59
sn draw CAP -103
sn draw NUM -28
sn draw a 29
sn draw applause -86
sn draw attention 85
sn draw big -36
sn draw boos -38
sn draw cheers -68
sn draw criticism 105
sn draw from -42
sn draw hundreds -29
sn draw in -15
sn draw more -74
sn draw on -32
sn draw sharp 95
sn draw support 18
sn draw the 38
sn draw to -78
sn dwell on -24
sn eager to -9
sn earn NUM -14
sn earn a 67
sn earn at -20
sn earn her -44
sn earn him 44
sn earn his -42
sn earn the 32
sn echo CAP -43
sn echo a 42
sn echo by 26
sn echo the -80
sn elect , -37
sn elect . -18
sn elect CAP 49
sn elect a 90
sn elect as -38
sn elect officials -54
sn elect president -41
sn elect to 31
sn embrac . 53
sn embrac CAP -9
sn embrac a -63
sn embrac by -75
sn embrac him -77
sn embrac his 28
sn embrac of 78
sn embrac the 18
sn embrac their -32
sn emerg , -17
sn emerg as -51
sn emerg from -30
sn emerg in -23
sn emphasiz , -13
sn emphasiz on -53
sn emphasiz that -38
sn emphasiz the 117
sn enamor of 47
sn encourag CAP -41
sn encourag the -75
sn encourag violence -42
sn end " 60
sn end , -16
sn end . -24
sn end CAP 27
sn end a 47
sn end at -26
sn end her 32
sn end his -88
sn end in -72
sn end of -64
sn end on -10
sn end up 9
sn end with -25
sn endors a -91
sn endors by 15
sn endors her 23
sn endors his -51
sn endors the 18
sn endorsement " -19
sn endorsement , -24
sn endorsement . -63
sn endorsement by 60
sn endorsement from -34
sn endorsement in -13
sn endorsement of 79
sn endorsement was -16
sn endorsement will -10
sn engag in 13
sn enjoy a -93
sn enjoy in -36
sn enjoy the 65
sn establish a 28
sn estimat CAP 101
sn estimat NUM -18
sn estimat by -12
sn estimat of 42
sn estimat put -85
sn estimat that 70
sn expand CAP 42
sn expand background -47
sn expand health -29
sn expand her -54
sn expand his -62
sn expand in -32
sn expand its -8
sn expand on 96
sn expand the -91
sn expand their -13
sn expect , 13
sn expect . 26
sn expect CAP -42
sn expect a -35
sn expect the 14
sn expect to -6
sn experienc , -22
sn experienc . -24
sn experienc a -11
sn experienc and 24
sn experienc as -32
sn experienc in -36
sn experienc of -45
sn experienc to -17
sn explain , 79
sn explain . 44
sn explain CAP 21
sn explain his -27
sn explain how -21
sn explain the 53
sn explain to 44
sn explain why 12
sn expos the -31
sn express a 24
sn express concern -39
sn express frustration 37
sn express his -57
sn express support 69
sn eye , 26
sn eye . -56
sn eye on -40
sn eye to -19
sn fact , -16
sn fact is -50
sn fact that -14
sn fail , -32
sn fail . -19
sn fail CAP -20
sn fail coup -9
sn fail to 33
sn far , 24
sn far . -22
sn far as -21
sn far away -9
sn far been 95
sn far behind -20
sn far better -31
sn far beyond -9
sn far from -70
sn far has -8
sn far in -5
sn far less 55
sn far more 14
sn far out -12
sn far short -54
sn far the -7
sn far this -18
sn far to -22
sn far well -46
sn far — -13
sn favor , -20
sn favor . -31
sn favor CAP -71
sn favor a 24
sn favor of -15
sn favor the -72
sn favor to -107
sn favorit . -12
sn favorit CAP -26
sn favorit to -47
sn fear . 26
sn fear CAP 81
sn fear and -52
sn fear for -37
sn fear it -21
sn fear of -28
sn fear that 47
sn fear the 30
sn featur CAP -52
sn featur in 37
sn featur of -17
sn featur the -25
sn feel " -66
sn feel a -42
sn feel about 66
sn feel betrayed 43
sn feel compelled 77
sn feel free -79
sn feel he 36
sn feel so -23
sn feel squeezed -41
sn feel that -27
sn feel the -48
sn fight , -20
sn fight . -12
sn fight CAP -17
sn fight against -44
sn fight at -28
sn fight back -56
sn fight between -7
sn fight for 16
sn fight is -10
sn fight on -43
sn fight over -33
sn fight the -56
sn fight with -13
sn figur , -12
sn figur . -7
sn figur in -61
sn figur is 52
sn figur on -25
sn figur out 36
sn figur that 39
sn figur to -56
sn figur who -8
sn figur — -10
sn fil . -40
sn fil a 87
sn fil against -48
sn fil by -45
sn fil in 8
sn fil on -79
sn find " 57
sn find , 57
sn find . 103
sn find CAP 49
sn find NUM 26
sn find a -167
sn find common -82
sn find herself 36
sn find himself -87
sn find his 55
sn find in -17
sn find itself -42
sn find no 31
sn find out 37
sn find that -7
sn find the -16
sn find their -21
sn find them 70
sn find themselves -90
sn find ways -153
sn fir , -24
sn fir . -47
sn fir CAP 45
sn fir and -8
sn fir back 38
sn fir for -54
sn fir from 40
sn fir him -49
sn fir his 30
sn fir on -28
sn fir up 22
sn float the 104
sn focus , -18
sn focus . -31
sn focus groups -40
sn focus its -42
sn focus more 40
sn focus of 87
sn focus on 13
sn focus to -31
sn follow , -12
sn follow . -9
sn follow : 27
sn follow CAP 71
sn follow a 51
sn follow an -27
sn follow by -47
sn follow closely -10
sn follow him -70
sn follow his -49
sn follow in -17
sn follow on -11
sn follow that -35
sn follow the -56
sn follow up 68
sn forward , -17
sn forward . -16
sn forward to -60
sn fram the 46
sn fre , -12
sn fre CAP -21
sn fre agents -18
sn fre college -12
sn fre speech -18
sn fre to 110
sn fre trade -29
sn full CAP -89
sn full NUM -7
sn full of 59
sn full support 92
sn full time -15
sn giv CAP -11
sn giv NUM -35
sn giv a 23
sn giv an -28
sn giv away -77
sn giv birth -75
sn giv by -38
sn giv her 25
sn giv him -82
sn giv his -111
sn giv in -12
sn giv it -49
sn giv large -37
sn giv me -11
sn giv money -65
sn giv more -39
sn giv paid -15
sn giv rise 79
sn giv states -43
sn giv that -101
sn giv their -37
sn giv them -52
sn giv to -15
sn giv up -67
sn giv voters -22
sn go ' -14
sn go , -54
sn go . -21
sn go a -134
sn go after -15
sn go against -22
sn go along -8
sn go back -83
sn go beyond -78
sn go down -48
sn go far -43
sn go for -59
sn go further -11
sn go in -20
sn go into -31
sn go off 42
sn go on 20
sn go out 136
sn go public -59
sn go so 144
sn go through -51
sn go to -136
sn go unnoticed 87
sn go up 56
sn go viral -41
sn go with -64
sn go wrong -12
sn goal , -28
sn goal . -48
sn goal is 24
sn goal of 9
sn goal was 24
sn goal — 82
sn goe . 80
sn goe on -5
sn goe to -61
sn going CAP -25
sn going after 55
sn going back -42
sn going forward -11
sn going into -16
sn going on 109
sn going to -67
sn grant , -38
sn grant . -6
sn grant CAP 9
sn grow , -7
sn grow CAP -13
sn grow increasingly 48
sn grow list -12
sn grow more 69
sn grow number -8
sn grow pressure -15
sn grow thanks -10
sn grow up -50
sn hail the 83
sn hammer CAP -77
sn hammer out -39
sn happy to 16
sn hard by -16
sn hard for -11
sn hard in -19
sn hard not -36
sn hard time -22
sn hard work -19
sn hat . -34
sn hat and -35
sn hat crime -6
sn hat speech 68
sn hat the 63
sn hear , -19
sn hear . -13
sn hear CAP 41
sn hear about -38
sn hear before -20
sn hear from -38
sn hear him 54
sn hear in 82
sn hear on -59
sn hear that 19
sn hear the -26
sn hear what 30
sn high , -17
sn high as -12
sn high court -12
sn high numbers -64
sn high on -13
sn high school -58
sn highlight CAP -13
sn highlight the -53
sn hint at 15
sn hint of -87
sn hint that 15
sn hir CAP 22
sn hir a 59
sn hir foreign -14
sn hir in 35
sn hir the -11
sn hir to -81
sn hit CAP 67
sn hit a -42
sn hit by 15
sn hit hard -47
sn hit him 127
sn hit on -37
sn hit the -19
sn hold . -17
sn hold CAP 34
sn hold a -87
sn hold an -29
sn hold at -43
sn hold back -57
sn hold by -71
sn hold caucuses -49
sn hold contests 61
sn hold her -77
sn hold his 12
sn hold in -42
sn hold its -71
sn hold more -53
sn hold off -32
sn hold office -32
sn hold on -66
sn hold onto -21
sn hold out -20
sn hold primaries -32
sn hold public -44
sn hold the -69
sn hold their -47
sn hold two -45
sn hold up 21
sn hop , -70
sn hop . -31
sn hop CAP -23
sn hop for -11
sn hop he 129
sn hop of -43
sn hop on -13
sn hop that 8
sn hop the 21
sn hop to -8
sn hop will 36
sn hop would -6
sn hopeful , -12
sn hopeful CAP -63
sn hopeful that 18
sn hostility to 46
sn idea , 42
sn idea . -40
sn idea : -58
sn idea and -17
sn idea are -11
sn idea for 14
sn idea into -8
sn idea of -33
sn idea that -6
sn identify CAP 94
sn identify and -13
sn identify as 12
sn identify by -89
sn identify themselves 28
sn identify with -19
sn ignor . -72
sn ignor CAP 118
sn ignor by 73
sn ignor the -79
sn illustrat the -11
sn imagin CAP -11
sn imply that -18
sn impos a -13
sn impos new -90
sn impress . -54
sn impress by 68
sn includ " -13
sn includ , -14
sn includ : 125
sn includ CAP -125
sn includ NUM -52
sn includ a 53
sn includ an -49
sn includ former -38
sn includ her -8
sn includ his -75
sn includ in -75
sn includ many -15
sn includ on -15
sn includ one -19
sn includ some -71
sn includ superdelegates -13
sn includ those -17
sn includ — -5
sn indicat , 7
sn indicat he -11
sn indicat that -28
sn insist , 29
sn insist it 18
sn insist on -82
sn insist she -6
sn insist the -7
sn insist they 33
sn intend to -50
sn intens political -35
sn intens scrutiny 60
sn interest , -41
sn interest . -64
sn interest and -11
sn interest groups -8
sn interest in 23
sn interest of 88
sn interest rates -73
sn interest to 26
sn interpret as 11
sn introduc CAP 28
sn introduc a -45
sn introduc by 22
sn introduc his 17
sn introduc some 66
sn introduc the -89
sn introduc to -81
sn investigat CAP 73
sn investigat by 50
sn investigat the 20
sn invit CAP -42
sn invit to 13
sn invok CAP -86
sn invok the -9
sn issu , -71
sn issu . -52
sn issu : -12
sn issu CAP -24
sn issu a 105
sn issu an 77
sn issu at -8
sn issu by -116
sn issu for -22
sn issu has -6
sn issu he -19
sn issu in -9
sn issu is -30
sn issu like -26
sn issu of 37
sn issu on -27
sn issu over -15
sn issu that -79
sn issu the 44
sn issu to -43
sn issu with -22
sn issu would 71
sn it " -6
sn it 's 31
sn it , -27
sn it . -26
sn it : -16
sn it CAP -7
sn it a -32
sn it added -40
sn it again -12
sn it all -30
sn it also -56
sn it appeared 89
sn it appears 56
sn it as -22
sn it assumes -23
sn it became 53
sn it began -6
sn it by -17
sn it came -61
sn it can -12
sn it cannot -8
sn it clear 31
sn it comes -75
sn it could -24
sn it did -16
sn it didn't -46
sn it didn’t -24
sn it does -23
sn it doesn't 40
sn it doesn’t -10
sn it easier -7
sn it even -13
sn it falls -6
sn it for -8
sn it from -8
sn it gets -13
sn it goes -15
sn it had -9
sn it happened -5
sn it happens -8
sn it hard -14
sn it has -79
sn it in -14
sn it is 46
sn it isn't -12
sn it isn’t -20
sn it just -17
sn it made -5
sn it makes -10
sn it may 59
sn it means -42
sn it might -6
sn it must -20
sn it on -7
sn it once -6
sn it out -6
sn it read -16
sn it reads -5
sn it received -7
sn it remains 91
sn it said -16
sn it says -10
sn it seemed -17
sn it seems 95
sn it should -10
sn it showed -11
sn it shows -7
sn it started -12
sn it still -16
sn it takes -34
sn it that -16
sn it the -11
sn it through -7
sn it to -21
sn it took -32
sn it turned -37
sn it turns -19
sn it was 7
sn it wasn't -22
sn it wasn’t -27
sn it went -32
sn it will -33
sn it worked -13
sn it works -8
sn it would 10
sn it — -6
sn it ’s 33
sn join CAP -21
sn join a -68
sn join by -95
sn join him 47
sn join on -34
sn join the -75
sn join them -22
sn join with -13
sn jok , 6
sn jok . -13
sn jok about 8
sn jok that 9
sn jok to 8
sn judg , -8
sn judg . -7
sn judg CAP -51
sn judg can’t -6
sn judg in -9
sn judg on -17
sn judg overseeing -13
sn judg ruled -18
sn judg that 58
sn judg was -16
sn judg who -36
sn judg ’s -6
sn keen interest -15
sn keep CAP -52
sn keep a -91
sn keep her -48
sn keep him -20
sn keep his -35
sn keep interest -25
sn keep it -5
sn keep the -33
sn keep their -57
sn keep them -20
sn keep with -19
sn knock , -10
sn knock CAP 91
sn know . -11
sn know CAP 21
sn know about 13
sn know as -13
sn know better -46
sn know by -32
sn know he 74
sn know him -40
sn know if -42
sn know it -71
sn know that -33
sn know the -94
sn know their 22
sn know they 7
sn know this 14
sn know to 16
sn know what -29
sn know whether -25
sn know which 61
sn know who -69
sn label " -58
sn label CAP -21
sn lament the 34
sn lash out -20
sn launch CAP -8
sn launch a 35
sn launch his 13
sn launch the -67
sn lay bare 37
sn lay out 45
sn lay the -75
sn lean left -34
sn lean toward -29
sn learn from -44
sn learn her 35
sn learn in 85
sn learn more -51
sn learn of -42
sn learn that -9
sn leav , -31
sn leav . -23
sn leav ; -17
sn leav CAP -72
sn leav a -28
sn leav behind -37
sn leav for -25
sn leav her -8
sn leav him -19
sn leav his -39
sn leav in -32
sn leav it 14
sn leav many -70
sn leav no -5
sn leav of 72
sn leav office -9
sn leav on 81
sn leav out 62
sn leav that -29
sn leav the -76
sn leav to 10
sn leav with -7
sn less at -16
sn less clear -43
sn less in -5
sn less likely -46
sn less safe -29
sn less than 30
sn let 's 38
sn let CAP -63
sn let alone -15
sn let go -7
sn let me -29
sn let the -55
sn let us -20
sn let ’s -22
sn liken to 35
sn lin " -10
sn lin , -21
sn lin . -18
sn lin : -34
sn lin at -8
sn lin behind -8
sn lin for -12
sn lin in -6
sn lin of 52
sn lin on -7
sn lin that 51
sn lin to -37
sn lin up 74
sn lin with -35
sn link arms -26
sn link to -25
sn list , -51
sn list . -56
sn list CAP 13
sn list as 25
sn list from -61
sn list in -39
sn list of -123
sn list on 11
sn list the 105
sn littl about -6
sn littl attention 81
sn littl evidence -12
sn littl inclination -20
sn littl interest 81
sn littl more -52
sn lobby firms -24
sn lobby for 69
sn lobby on -44
sn look . -31
sn look ahead -15
sn look at -57
sn look back 52
sn look for -31
sn look forward 95
sn look increasingly -41
sn look into -38
sn look like -10
sn look out -17
sn look over -34
sn look to 44
sn lov . -40
sn lov lost -51
sn lov ones -63
sn lov to 104
sn main debate -18
sn main goal -31
sn main rival -42
sn maintain a -41
sn maintain by -39
sn maintain his 26
sn maintain that 54
sn maintain the -66
sn maintain their -47
sn mak " -6
sn mak , -40
sn mak . -44
sn mak CAP 48
sn mak NUM -31
sn mak a 15
sn mak about -38
sn mak against -13
sn mak an 49
sn mak any -13
sn mak as 17
sn mak by -90
sn mak clear 91
sn mak comments 78
sn mak during -20
sn mak earlier -33
sn mak for -60
sn mak fun 38
sn mak good -44
sn mak him -84
sn mak his -23
sn mak history -92
sn mak in -97
sn mak it -47
sn mak its -61
sn mak me -30
sn mak money -43
sn mak more -84
sn mak much 43
sn mak no 103
sn mak on -53
sn mak one -23
sn mak public 59
sn mak sense -69
sn mak some -105
sn mak such -8
sn mak sure -124
sn mak that 8
sn mak the 97
sn mak their -33
sn mak them -52
sn mak things -6
sn mak this 17
sn mak those -17
sn mak to -29
sn mak up -110
sn mak — -23
sn manag CAP -56
sn manag director -29
sn manag to 47
sn mark . -6
sn mark CAP -77
sn mark a 47
sn mark as 39
sn mark by -32
sn mark classified -65
sn mark his -34
sn mark the -78
sn mean , 68
sn mean . -12
sn mean CAP -62
sn mean a -65
sn mean for 64
sn mean he -89
sn mean it -97
sn mean of -8
sn mean she -9
sn mean that 16
sn mean the -57
sn mean this 34
sn mean to 71
sn mean — -9
sn mention , 54
sn mention CAP 24
sn mention above 7
sn mention as -36
sn mention by -38
sn mention his 69
sn mention of -120
sn mention on -9
sn mention that -21
sn mention the 77
sn messag , 36
sn messag . -35
sn messag : 69
sn messag about -72
sn messag and -11
sn messag for -25
sn messag from -30
sn messag is 44
sn messag of 17
sn messag on -37
sn messag that -75
sn messag to -88
sn messag with -8
sn messag — -13
sn met CAP -39
sn met in -23
sn met privately -25
sn met with 7
sn mind on -37
sn mind the 15
sn mock . 97
sn mock CAP 54
sn mock a -57
sn mock his 43
sn mock the 79
sn mount a -37
sn mov , -13
sn mov . -12
sn mov CAP -11
sn mov closer -43
sn mov forward -39
sn mov from -14
sn mov into -14
sn mov jobs -26
sn mov on -43
sn mov out -9
sn mov past -8
sn mov that 19
sn mov the -15
sn mov through -14
sn mov to 32
sn mov was -8
sn movement , -46
sn movement . -45
sn movement has -41
sn movement in 78
sn movement is 73
sn movement of -50
sn movement that 24
sn nam " 76
sn nam , -37
sn nam . 49
sn nam CAP -42
sn nam and -12
sn nam as -16
sn nam change -10
sn nam for -116
sn nam her 96
sn nam him -23
sn nam in 78
sn nam is -41
sn nam of -73
sn nam on 49
sn nam recognition -66
sn nam the -87
sn nam to -16
sn nam — -43
sn need , -11
sn need . -63
sn need CAP -52
sn need NUM -27
sn need a -99
sn need any -34
sn need for -39
sn need in -14
sn need it -58
sn need of -29
sn need the -49
sn need to 29
sn negotiat the -33
sn nervous , -20
sn nominat CAP 11
sn nominat a 55
sn nominat contest -86
sn nominat contests -54
sn nominat convention -26
sn nominat for -23
sn nominat process -26
sn nominat the 9
sn not , 135
sn not . 56
sn not : -15
sn not CAP -17
sn not a -21
sn not about -55
sn not actually -60
sn not all -66
sn not always -35
sn not among -12
sn not an -85
sn not apply -14
sn not as -48
sn not at 81
sn not authorized -18
sn not award -12
sn not back -6
sn not be -62
sn not because -16
sn not been 7
sn not being -12
sn not believe -7
sn not better -16
sn not change -40
sn not clear -25
sn not completely -23
sn not directly -50
sn not discuss -16
sn not do -8
sn not done -19
sn not end -10
sn not endorsed -23
sn not enough -24
sn not entirely -7
sn not even -30
sn not every -11
sn not everyone -12
sn not exactly -10
sn not expected -12
sn not far -19
sn not feel -10
sn not find -7
sn not for -25
sn not from 39
sn not fully -10
sn not get -15
sn not give -10
sn not giving -29
sn not go -10
sn not going -45
sn not have 22
sn not having 73
sn not he 41
sn not his -53
sn not immediately -73
sn not in 39
sn not include -13
sn not involved -5
sn not just -46
sn not know -12
sn not knowing 81
sn not known -48
sn not like 115
sn not long -13
sn not looking -22
sn not made -18
sn not make -41
sn not mention -72
sn not necessarily -74
sn not need -13
sn not new -37
sn not offer -30
sn not on 62
sn not one -34
sn not only -130
sn not part -23
sn not plan -15
sn not planning -6
sn not play -21
sn not publicly -18
sn not receive -6
sn not release -15
sn not respond -131
sn not return -25
sn not rise -15
sn not rule -16
sn not running -40
sn not say -9
sn not see -17
sn not seem -21
sn not seen -10
sn not so -23
sn not speak -7
sn not support -13
sn not sure -50
sn not take -25
sn not taken -6
sn not that 58
sn not the 26
sn not there -83
sn not think -5
sn not this 24
sn not to -111
sn not understand -14
sn not unlike -22
sn not until -7
sn not voting -69
sn not want -26
sn not what -18
sn not whether -13
sn not widely -21
sn not with -17
sn not without -38
sn not work -8
sn not working -9
sn not yet -42
sn not — -11
sn noth . -5
sn noth about -23
sn noth at -10
sn noth but 24
sn noth to -16
sn noth wrong -15
sn offer " -59
sn offer . -21
sn offer CAP -43
sn offer a -67
sn offer an 56
sn offer by -106
sn offer her -6
sn offer himself 15
sn offer his 161
sn offer in 73
sn offer increasingly 79
sn offer more 10
sn offer no -30
sn offer some -38
sn offer the -31
sn offer to 56
sn ongo CAP -36
sn open . -5
sn open CAP -9
sn open a -89
sn open an 28
sn open and -24
sn open doors -22
sn open for -38
sn open his -44
sn open in -24
sn open letter -27
sn open night -14
sn open primaries -6
sn open question -5
sn open the -85
sn open their -32
sn open to 8
sn open up 97
sn opponent , 45
sn opponent . 81
sn opponent for -9
sn opponent have -9
sn opponent in -5
sn opponent of -23
sn opponent say -16
sn opponent to -58
sn opponent who -14
sn oppos " 12
sn oppos . 14
sn oppos CAP 21
sn oppos a 58
sn oppos an 51
sn oppos by 26
sn oppos it 40
sn oppos same-sex -163
sn oppos the 18
sn oppos to -118
sn opposition , -21
sn opposition . -42
sn opposition from 21
sn opposition in -14
sn opposition research -26
sn opposition to 39
sn opt to 21
sn optimistic about -54
sn optimistic that -8
sn order , -69
sn order . -35
sn order that 7
sn order the 89
sn order to 44
sn outlin a 22
sn outrag . 12
sn overwhelm support 127
sn paint CAP 74
sn pass " 22
sn pass , 15
sn pass . -55
sn pass a 55
sn pass along 81
sn pass by 31
sn pass from -75
sn pass in 49
sn pass on -39
sn pass out -60
sn pass the 13
sn pass through -34
sn pass with 42
sn pay " -11
sn pay , -6
sn pay NUM -28
sn pay a -45
sn pay attention 133
sn pay for -60
sn pay more -59
sn pay off -34
sn pay the -19
sn pay their -12
sn perception of 75
sn personal . -10
sn personal and -5
sn personal attacks 61
sn personal email -20
sn personal information -7
sn personal insults -8
sn personal life -43
sn persuad CAP -32
sn persuad superdelegates -78
sn persuad the 10
sn persuad to -52
sn persuad voters 83
sn pick . -5
sn pick CAP 74
sn pick a -58
sn pick for -7
sn pick the -28
sn pick up -9
sn pitch . -7
sn pitch to 69
sn pivot to -55
sn plan ( -39
sn plan , -59
sn plan . -45
sn plan as -24
sn plan by -30
sn plan in -12
sn plan is 62
sn plan on 24
sn plan that -45
sn plan to 56
sn plan was -18
sn plan would 8
sn plan — -14
sn play , -17
sn play CAP -30
sn play a -50
sn play an -16
sn play by -11
sn play down 104
sn play for -10
sn play in -16
sn play on -34
sn play out -35
sn play the -72
sn play to -51
sn play well 95
sn plead guilty 20
sn pledg delegate -105
sn pledg delegates -118
sn pledg from 40
sn pledg his 48
sn pledg that 95
sn pledg their 15
sn pledg to 51
sn point ( -31
sn point , -89
sn point . -79
sn point about -31
sn point advantage -10
sn point among -36
sn point behind -10
sn point during -17
sn point edge -13
sn point for -31
sn point from -28
sn point he -25
sn point in -42
sn point is 70
sn point lead -23
sn point margin -9
sn point on -30
sn point out 122
sn point over -36
sn point since -16
sn point to 60
sn point was 31
sn point where -13
sn point — -9
sn pois to -13
sn portray CAP -17
sn portray as -6
sn portray her -14
sn position , 67
sn position . 37
sn position at -5
sn position by -23
sn position for -7
sn position in -44
sn position is -19
sn position of -39
sn position on 53
sn position that -52
sn position to -117
sn post , -30
sn post . -21
sn post : 82
sn post CAP 24
sn post a 14
sn post and -14
sn post by -58
sn post has -40
sn post in -47
sn post of 76
sn post on -15
sn post this -85
sn post to -58
sn praiz CAP 18
sn praiz for -28
sn praiz from -23
sn praiz her -45
sn praiz his 26
sn praiz of 61
sn praiz the 35
sn predict , -14
sn predict CAP -61
sn predict that -14
sn predict the -64
sn prefer . 42
sn prefer CAP 6
sn prefer not 43
sn prefer the 98
sn prefer to 13
sn present . 28
sn present a 39
sn present an -21
sn present at 69
sn present himself -7
sn present in -11
sn present the -11
sn press CAP -27
sn press about 21
sn press by -19
sn press conference -45
sn press conferences -18
sn press for 86
sn press his 72
sn press on 44
sn press release -31
sn press secretary -133
sn press their -39
sn press to -91
sn pressur . -8
sn pressur CAP -25
sn pressur from -75
sn pressur on 51
sn pressur the 24
sn pressur to -89
sn priority , -62
sn priority . 56
sn priority for -71
sn priority in 64
sn priority of 74
sn project , -33
sn project . -31
sn project a -51
sn project the 47
sn project to -8
sn promiz , 16
sn promiz . -45
sn promiz CAP 106
sn promiz a 90
sn promiz of 34
sn promiz that 26
sn promiz to -21
sn promot CAP -32
sn promot a 8
sn promot his 22
sn prompt CAP -75
sn prompt a -58
sn prompt by -22
sn prompt some 44
sn propos . -43
sn propos NUM 33
sn propos a 65
sn propos ban -63
sn propos that -14
sn propos to -16
sn proposal , -33
sn proposal . -29
sn proposal as -15
sn proposal for 19
sn proposal on 53
sn proposal that -51
sn proposal to 26
sn proposal would -28
sn proposal — 78
sn protest . -10
sn protest CAP -23
sn protest against 23
sn protest at -26
sn protest in -9
sn protest of 42
sn protest that 6
sn protest the 33
sn prov a -41
sn prov adept -79
sn prov that -21
sn prov to 47
sn provid . -6
sn provid CAP -122
sn provid a -43
sn provid an 12
sn provid any -22
sn provid by 62
sn provid evidence 81
sn provid free -53
sn provid more -69
sn provid the 35
sn provid to 50
sn publish , -21
sn publish DAY -40
sn publish a 69
sn publish an 111
sn publish in -103
sn pursu . -20
sn pursu an -18
sn push CAP -110
sn push a 65
sn push against 16
sn push back 15
sn push by 75
sn push for 73
sn push her -79
sn push his -34
sn push in -27
sn push is -13
sn push more -71
sn push the 11
sn push through -61
sn push to 44
sn put CAP -23
sn put a 25
sn put forth 68
sn put forward 33
sn put her 7
sn put him -23
sn put his -9
sn put in -40
sn put it 94
sn put me -11
sn put more -19
sn put on 51
sn put out -19
sn put the -15
sn put their -38
sn put them -33
sn put to -51
sn put together -27
sn put up -27
sn question , -64
sn question . -53
sn question : -31
sn question CAP 89
sn question are 36
sn question as -81
sn question at -22
sn question for 51
sn question from -56
sn question her -7
sn question his 131
sn question how 53
sn question in -31
sn question is 16
sn question of -42
sn question on 41
sn question posed 38
sn question that -68
sn question the 23
sn question to 21
sn question was 23
sn question whether 47
sn question why -26
sn question will -33
sn quick to 35
sn quot . -19
sn quot CAP 112
sn quot a 35
sn rail against 25
sn rais NUM -94
sn rais about 53
sn rais at 65
sn rais by 8
sn rais concerns -49
sn rais eyebrows 45
sn rais funds -38
sn rais in -38
sn rais interest -12
sn rais minimum -7
sn rais money -67
sn rais more -123
sn rais new 9
sn rais questions 12
sn rais rates -38
sn rais taxes -52
sn rais the -38
sn rais to -75
sn rang from 9
sn rang of 8
sn rattl CAP -35
sn rattl by -73
sn rattl off 59
sn reach NUM -27
sn reach a 14
sn reach by -41
sn reach for 45
sn reach of -9
sn reach out -28
sn reach the -35
sn reach with -6
sn react to -71
sn read " 55
sn read . 113
sn read : -9
sn read CAP -22
sn read a 11
sn read from -32
sn ready for -62
sn ready to -6
sn realiz that -54
sn reason , -14
sn reason . -6
sn reason : -11
sn reason CAP -43
sn reason for 9
sn reason the -57
sn reason to 36
sn reason why -23
sn rebuk CAP 74
sn rebuk to -53
sn rebut CAP 55
sn recall , -5
sn recall CAP 14
sn recall a 43
sn recall her -77
sn recall the 6
sn receiv CAP -67
sn receiv NUM -32
sn receiv a -23
sn receiv an -39
sn receiv at -39
sn receiv by -12
sn receiv from -7
sn receiv his -56
sn receiv in -36
sn receiv more 53
sn receiv the -11
sn receiv this -66
sn recogniz that 65
sn recommend charges -18
sn recommend that 11
sn recount the 98
sn refer to 31
sn referenc , -26
sn referenc the 49
sn referenc to 41
sn reflect his -80
sn reflect in -63
sn reflect on 54
sn reflect the 20
sn refus to 43
sn refusal to 19
sn regard , -23
sn regard as 24
sn regard the -98
sn regard to -11
sn reiterat his -35
sn reiterat that 28
sn reject a -7
sn reject by 89
sn reject the -32
sn releas , 23
sn releas . 28
sn releas CAP -17
sn releas DAY -89
sn releas NUM -39
sn releas a 107
sn releas by -90
sn releas emails -6
sn releas from -65
sn releas her -85
sn releas his -53
sn releas its 112
sn releas last -114
sn releas of 16
sn releas on -102
sn releas the 43
sn releas them 25
sn releas this 23
sn releas transcripts -36
sn reluctant to 20
sn rely on -41
sn remain , -12
sn remain . -23
sn remain CAP -13
sn remain a 21
sn remain an -25
sn remain casinos -5
sn remain far -38
sn remain in 20
sn remain neutral -21
sn remain on -21
sn remain silent 50
sn remain the -59
sn remain to -38
sn remain too -97
sn remain unclear -25
sn remain — -38
sn remark , 24
sn remark . -16
sn remark CAP -52
sn remark about -14
sn remark and -10
sn remark by -30
sn remark in -40
sn remark on 35
sn remark that 9
sn remark upon 57
sn remark was -14
sn remark were -11
sn remember . 54
sn remember CAP -33
sn remember that 32
sn remind CAP -19
sn remind the 71
sn remind viewers 60
sn remind voters 46
sn repeat a 11
sn repeat his -5
sn repeat the 90
sn reply , 75
sn reply . -17
sn reply : 39
sn reply CAP 16
sn reply to -118
sn report " 57
sn report , 45
sn report . 98
sn report : 52
sn report CAP 14
sn report DAY 21
sn report NUM -25
sn report a 47
sn report about 22
sn report and -13
sn report at 33
sn report by -9
sn report for -60
sn report from -135
sn report is -30
sn report issued -12
sn report it -51
sn report last 75
sn report of -34
sn report on 25
sn report released -17
sn report said -16
sn report show -45
sn report spending 38
sn report that 18
sn report the 6
sn report this 18
sn report to 30
sn report was -27
sn report — -48
sn represent . -10
sn represent CAP 39
sn represent NUM 50
sn represent a -99
sn represent by -88
sn represent for -26
sn request , -22
sn request . -59
sn request a -17
sn request and 42
sn request anonymity 98
sn request by -70
sn request for 27
sn request from -36
sn request of 27
sn request that -54
sn request to 51
sn request was -5
sn requir . -69
sn requir CAP -77
sn requir a -122
sn requir by -54
sn requir for -70
sn requir the 62
sn requir them -26
sn requir to 78
sn resonat more -43
sn resonat with 134
sn respond , -60
sn respond . 54
sn respond : 43
sn respond by -64
sn respond that 59
sn respond to -7
sn respond with -19
sn respons , -42
sn respons . -16
sn respons about -61
sn respons from 70
sn respons on -28
sn respons to 31
sn respons was 73
sn restrict from -58
sn restrict the 72
sn return , -11
sn return . -8
sn return a 36
sn return for -6
sn return from -9
sn return home -21
sn return of -13
sn return the -58
sn return to 31
sn reveal , 98
sn reveal : -76
sn reveal CAP 40
sn reveal a 25
sn reveal that -15
sn reveal the 37
sn revers . -21
sn revers course 56
sn revers himself -55
sn revers his 46
sn rip CAP 20
sn rip into 36
sn roll back -21
sn roll call -10
sn roll in -9
sn roll out 39
sn rul , -35
sn rul . 64
sn rul CAP 31
sn rul DAY 71
sn rul and -30
sn rul as -14
sn rul committee -45
sn rul for 63
sn rul made -12
sn rul of -34
sn rul on -30
sn rul out 34
sn rul to -6
sn rul was -14
sn rul will -25
sn rumor that 37
sn run , -25
sn run . -10
sn run CAP 56
sn run a -19
sn run ads 69
sn run against -47
sn run as 8
sn run away -24
sn run by -37
sn run counter -49
sn run for -92
sn run his -19
sn run in -51
sn run into -22
sn run mate -28
sn run more 100
sn run of -10
sn run on 31
sn run out -14
sn run the -64
sn run through -13
sn run to -46
sn satisfy with 85
sn say , 31
sn say . 35
sn say : -52
sn say CAP 10
sn say DAY 16
sn say NUM 43
sn say a -50
sn say about -43
sn say after 41
sn say an 69
sn say and -44
sn say any -13
sn say anything -97
sn say at -25
sn say before 28
sn say both 19
sn say by 51
sn say could 9
sn say during -35
sn say earlier 25
sn say former 65
sn say from 52
sn say goodbye 43
sn say had -10
sn say has -71
sn say he 23
sn say her 15
sn say how -73
sn say if 50
sn say in -41
sn say investigators 33
sn say it 6
sn say its 49
sn say last 51
sn say late 10
sn say little -109
sn say more 78
sn say no -35
sn say none 72
sn say on 21
sn say one 74
sn say only -58
sn say people 22
sn say recently 15
sn say repeatedly 17
sn say she 38
sn say so 32
sn say some 76
sn say such -41
sn say that -8
sn say the 9
sn say their -67
sn say then 7
sn say there 26
sn say they -18
sn say this -17
sn say those 17
sn say to 39
sn say was 42
sn say we -55
sn say were -18
sn say what -15
sn say when 60
sn say whether -25
sn say who 30
sn say will 6
sn say with 28
sn say would -15
sn say yes 125
sn say — 35
sn scar . -85
sn scrambl the -71
sn scrambl to 31
sn se a 29
sn se the -66
sn see " -26
sn see , -49
sn see . -35
sn see CAP 39
sn see a -50
sn see as 51
sn see by 99
sn see fit -41
sn see for 109
sn see her -55
sn see him -37
sn see his -111
sn see how -8
sn see if -97
sn see in 13
sn see it 18
sn see no -27
sn see on 13
sn see since -16
sn see that 22
sn see the 6
sn see their 47
sn see this 74
sn see what -65
sn see why -10
sn seek " 18
sn seek CAP 115
sn seek a -36
sn seek comment -38
sn seek help 8
sn seek out -23
sn seek reelection 11
sn seek the -127
sn seek to -26
sn seem , -86
sn seem a -117
sn seem almost 16
sn seem as -52
sn seem like 54
sn seem more -27
sn seem most -16
sn seem ready 117
sn seem so -50
sn seem to 41
sn seiz on -14
sn seiz the -37
sn seiz upon 24
sn self-describ CAP 51
sn self-describ democratic -18
sn send . -9
sn send CAP 57
sn send a 90
sn send an 28
sn send from -8
sn send it -64
sn send or -12
sn send out 40
sn send the -82
sn send to -107
sn sens , -21
sn sens . -30
sn sens of 59
sn sens that -40
sn sens to -17
sn sentenc , -10
sn sentenc . -18
sn sentenc to -62
sn set . -6
sn set a -94
sn set an -16
sn set for -54
sn set in -17
sn set of -51
sn set off -52
sn set the -11
sn set to -33
sn set up 38
sn shar , 8
sn shar . -18
sn shar a -40
sn shar by 16
sn shar his 28
sn shar in -22
sn shar of -92
sn shar some -34
sn shar the -9
sn shar their 37
sn shar this 72
sn shar with 80
sn sharp contrast -101
sn sharp criticism 98
sn shift . -11
sn shift focus -33
sn shift from -30
sn shift his 91
sn shift in -37
sn shift into -29
sn shift its -77
sn shift staff -25
sn shift the -36
sn shift to 57
sn shift toward -8
sn shock . -73
sn shock CAP 66
sn shoot , -7
sn shoot . -14
sn shoot CAP -35
sn shoot NUM -8
sn shoot and -20
sn shoot at -60
sn shoot back 176
sn shoot by -32
sn shoot down -20
sn shoot in -33
sn shoot of -6
sn shoot to -25
sn shoot up -15
sn shoot victims -22
sn shout , 28
sn shout — 59
sn show " -87
sn show , -9
sn show . 72
sn show CAP 20
sn show a -7
sn show an 20
sn show and -46
sn show as 34
sn show for -45
sn show has -46
sn show he 9
sn show her 64
sn show him 25
sn show host -78
sn show how -11
sn show in -67
sn show is -67
sn show it 23
sn show little 132
sn show no 15
sn show of -72
sn show off 18
sn show on -39
sn show signs 32
sn show the -29
sn show to -53
sn show up -113
sn show voters 124
sn show was -45
sn show with -20
sn show — -8
sn show ’s -12
sn shrug off 19
sn sid , -25
sn sid . -23
sn sid : -8
sn sid of -40
sn sid to -8
sn sid with 81
sn sign , 31
sn sign CAP -72
sn sign a 35
sn sign an 64
sn sign and -8
sn sign by -92
sn sign for 80
sn sign in 73
sn sign into 53
sn sign of -34
sn sign on -56
sn sign that 46
sn sign the 20
sn sign up -25
sn signal a -10
sn signal that 38
sn signal the -54
sn singl CAP -7
sn singl digits -24
sn singl out 77
sn skeptical . -63
sn skeptical CAP -13
sn skeptical about 57
sn skeptical of 95
sn slam CAP 46
sn slam his 14
sn slam the -13
sn so-call " -48
sn so-call CAP -88
sn sound a 20
sn sound like -88
sn sound off 92
sn spar over 88
sn speak , -83
sn speak . -60
sn speak CAP -79
sn speak DAY -87
sn speak about 97
sn speak at -17
sn speak before -18
sn speak briefly 21
sn speak candidly 66
sn speak fees -30
sn speak for -25
sn speak freely 93
sn speak from -56
sn speak in -56
sn speak later -46
sn speak of 109
sn speak on -39
sn speak out 102
sn speak publicly -98
sn speak schedule -24
sn speak slot -33
sn speak to -41
sn speak up 60
sn speak with -81
sn speculat that 46
sn speculation about -89
sn spent DAY 14
sn spent NUM -36
sn spent a 27
sn spent in -10
sn spent more 70
sn spent most -75
sn spent much 93
sn spent on -41
sn spent the -93
sn split . -23
sn split between -27
sn split on 64
sn split the -47
sn spot , -26
sn spot a 55
sn spot on -45
sn spot that -26
sn stanc , -14
sn stanc . -41
sn stanc in -21
sn stanc on 32
sn stand , -33
sn stand . -9
sn stand at -67
sn stand behind -32
sn stand beside -47
sn stand by 96
sn stand for 74
sn stand in 19
sn stand on 36
sn stand out -75
sn stand ovation -12
sn stand up -38
sn stand with 35
sn start , -6
sn start . 35
sn start CAP -80
sn start DAY -49
sn start a 52
sn start at -28
sn start by -54
sn start his -15
sn start in 29
sn start of -19
sn start on -25
sn start out 56
sn start the 69
sn start when -26
sn start winning -56
sn start with 8
sn stat ' -6
sn stat 's -38
sn stat ( -13
sn stat , 54
sn stat . 62
sn stat : 21
sn stat CAP -13
sn stat ahead -5
sn stat and -29
sn stat as -39
sn stat attorney -8
sn stat by -7
sn stat director -15
sn stat during 33
sn stat for -29
sn stat from -6
sn stat going -10
sn stat has -10
sn stat have -40
sn stat he -5
sn stat in 106
sn stat including -6
sn stat is -12
sn stat last -60
sn stat laws -5
sn stat like -30
sn stat of -23
sn stat on -64
sn stat over -5
sn stat party -25
sn stat poll -8
sn stat such -6
sn stat that 29
sn stat this -27
sn stat to 11
sn stat voting -9
sn stat where -32
sn stat will -6
sn stat with -19
sn stat would -7
sn stat — -19
sn stat ’s -15
sn statement , -71
sn statement . -29
sn statement : -27
sn statement DAY -29
sn statement about 29
sn statement from -19
sn statement in -22
sn statement issued -23
sn statement of -13
sn statement on 23
sn statement provided -5
sn statement released 81
sn statement said -12
sn statement saying -47
sn statement that 13
sn statement to -24
sn statement was -35
sn step , -5
sn step aside -21
sn step closer -10
sn step down -59
sn step in -20
sn step of -12
sn step to -25
sn step up -42
sn step with -8
sn stop , -37
sn stop . -6
sn stop CAP -44
sn stop by -50
sn stop him -23
sn stop short 54
sn stop the -25
sn stop to 71
sn story , -13
sn story . -12
sn story about 24
sn story and -6
sn story by -12
sn story has -13
sn story of 66
sn story on -9
sn story that -58
sn strategy , -31
sn strategy . -48
sn strategy ; -26
sn strategy and -6
sn strategy for 54
sn strategy is 32
sn strategy of 33
sn strategy that -39
sn strategy to 36
sn strategy — -21
sn stress that 37
sn stress the 65
sn strong , -18
sn strong . -10
sn strong CAP -55
sn strong a -40
sn strong debate -28
sn strong in -37
sn strong majority 93
sn strong showing -59
sn strong support 30
sn strong supporter 79
sn strong third -13
sn strong third-place -49
sn struck a -73
sn struck down 53
sn struck the -59
sn struggl , -27
sn struggl . -20
sn struggl in -25
sn struggl to 29
sn struggl with -66
sn stuck to 9
sn stuck with -30
sn sued the -12
sn suggest CAP 7
sn suggest a -72
sn suggest he -20
sn suggest in 28
sn suggest it -48
sn suggest that 24
sn suggest they 114
sn suggestion , -45
sn suggestion by 97
sn suggestion that 12
sn support ( 50
sn support , -36
sn support . 46
sn support : -92
sn support CAP 30
sn support a 39
sn support among 19
sn support an 8
sn support and -36
sn support another -24
sn support behind 79
sn support by -81
sn support for -29
sn support from -26
sn support has -52
sn support her -27
sn support him -74
sn support his -118
sn support is 20
sn support it -31
sn support legislation -44
sn support of -15
sn support on -65
sn support the 61
sn support to -26
sn support — 51
sn supporter ' -8
sn supporter , 11
sn supporter : 36
sn supporter CAP -93
sn supporter DAY -22
sn supporter after -14
sn supporter and 59
sn supporter are -25
sn supporter argue -43
sn supporter as -29
sn supporter at -10
sn supporter came -27
sn supporter for -16
sn supporter from 59
sn supporter have -18
sn supporter in -50
sn supporter of 38
sn supporter on 80
sn supporter say -21
sn supporter that -75
sn supporter to -37
sn supporter were -21
sn supporter who -25
sn supporter will -13
sn supporter would -9
sn supportiv of 45
sn sur , -20
sn sur . -16
sn sur it -21
sn sur they -5
sn sur to 84
sn surpriz , 29
sn surpriz . 17
sn surpriz CAP 8
sn surpriz that 24
sn surpriz to -64
sn surpriz you -14
sn suspect CAP -56
sn suspect of -18
sn suspect that 78
sn tak , -12
sn tak . -25
sn tak CAP -45
sn tak DAY -28
sn tak NUM 47
sn tak a 44
sn tak aback 72
sn tak action -98
sn tak advantage -118
sn tak aim 97
sn tak an 69
sn tak away -12
sn tak back -24
sn tak by -11
sn tak care -25
sn tak center -23
sn tak control -19
sn tak down -43
sn tak effect -79
sn tak from -23
sn tak her -93
sn tak him -30
sn tak his -76
sn tak hold -11
sn tak home -84
sn tak in -39
sn tak issue 155
sn tak it 48
sn tak its -70
sn tak more -7
sn tak much 69
sn tak no -109
sn tak off -37
sn tak office -89
sn tak on -50
sn tak out -9
sn tak over -57
sn tak pains 137
sn tak part -52
sn tak place -79
sn tak questions -78
sn tak shots -67
sn tak some 52
sn tak the -82
sn tak their -51
sn tak this -15
sn tak time -59
sn tak to -18
sn tak with -5
sn talk , -52
sn talk . 44
sn talk about 44
sn talk at 11
sn talk like -34
sn talk of 5
sn talk on -17
sn talk over -29
sn talk point 56
sn talk points -72
sn talk radio -8
sn talk show -73
sn talk to -40
sn talk up 46
sn target . -17
sn target CAP 18
sn target and -57
sn target at -42
sn target by 12
sn target for -75
sn target of -46
sn tell " -30
sn tell , -30
sn tell CAP 39
sn tell a 58
sn tell an -10
sn tell conservative 80
sn tell friends 55
sn tell her -24
sn tell him -62
sn tell me 44
sn tell one -8
sn tell reporters 54
sn tell supporters 15
sn tell that -15
sn tell their 70
sn tell them 58
sn tell to 7
sn tell us 11
sn tell voters 117
sn tell you 56
sn testify before 26
sn thank CAP 21
sn thank him -10
sn thank in -18
sn thank supporters 28
sn thank the -7
sn thank to -121
sn ther 's 18
sn ther , -30
sn ther . -17
sn ther are 18
sn ther for -17
sn ther has 64
sn ther have -12
sn ther in -6
sn ther is -29
sn ther may -8
sn ther to -12
sn ther was 7
sn ther were -59
sn ther will -10
sn ther would 81
sn ther ’s 18
sn think , -37
sn think . 57
sn think CAP 36
sn think about 21
sn think he -21
sn think his 43
sn think i -76
sn think in -65
sn think it -16
sn think of -43
sn think she 54
sn think so 80
sn think tank -116
sn think that -29
sn think they -6
sn think this -5
sn think to -19
sn think we 11
sn think would -45
sn threaten the -96
sn threaten to 10
sn throw a -48
sn throw in 50
sn throw their 74
sn tick off 76
sn tie CAP -31
sn tie the 100
sn tie them 6
sn titl " -62
sn titl , 13
sn titl . -8
sn titl of -23
sn touch CAP -17
sn touch on 98
sn touch with -7
sn tout a -31
sn tout her -35
sn tout his 47
sn tout the 31
sn trad , -29
sn trad agreement -22
sn trad agreements -12
sn trad and -8
sn trad deal -14
sn trad deals -36
sn trad is -13
sn trad pact -19
sn trad partner -11
sn trash CAP 32
sn troubl . -10
sn troubl for -6
sn troubl in -7
sn trust , -16
sn trust . -19
sn trust CAP -18
sn trust him -38
sn trust in -7
sn trust the -54
sn trust with -27
sn try a -129
sn try to 6
sn turn , -27
sn turn CAP -56
sn turn NUM -39
sn turn against 60
sn turn around -37
sn turn away 63
sn turn for -10
sn turn heads -37
sn turn her 80
sn turn his 72
sn turn in -53
sn turn into -49
sn turn it -30
sn turn of -15
sn turn off -25
sn turn on 43
sn turn out -126
sn turn over -92
sn turn point -7
sn turn the -77
sn turn their 6
sn turn up -28
sn tweet , 46
sn tweet . 34
sn tweet / -28
sn tweet : -13
sn tweet > -31
sn tweet CAP 90
sn tweet DAY 96
sn tweet _ -44
sn tweet a 44
sn tweet about 50
sn tweet after -62
sn tweet by 28
sn tweet from -12
sn tweet his 11
sn tweet id -11
sn tweet last 10
sn tweet on 74
sn tweet pic -12
sn tweet that -42
sn tweet the -18
sn tweet tweet-author -12
sn tweet tweet-id -34
sn tweet was -58
sn underscor a -35
sn underscor that 21
sn underscor the 47
sn understand . -60
sn understand how 43
sn understand of 20
sn understand that -30
sn understand the 8
sn understand why -52
sn unhappy with -28
sn unleash a 44
sn unveil a 60
sn upset by -24
sn urg CAP -6
sn urg him 34
sn urg his 33
sn urg people 16
sn urg the -12
sn urg them 10
sn urg voters 19
sn used . -8
sn used CAP -38
sn used by -44
sn used for -71
sn used his 49
sn used in 41
sn used it 39
sn used the 25
sn used to -97
sn using CAP -101
sn using a -7
sn using an -11
sn using her 14
sn using it 65
sn using the -28
sn using to 42
sn very conservative -28
sn very different -26
sn very few -25
sn very liberal -5
sn very little -39
sn very low -16
sn very much -91
sn very popular -55
sn very well -35
sn view , 64
sn view . -8
sn view CAP 104
sn view as 8
sn view from -81
sn view has 76
sn view her 18
sn view him -27
sn view is 25
sn view it 89
sn view of -21
sn view on -111
sn view that -64
sn view the -129
sn voic , -17
sn voic concerns 78
sn voic in 25
sn voic of -19
sn voic on -11
sn voic support 24
sn voic to -19
sn voic — -16
sn vot ) -17
sn vot , -122
sn vot . -95
sn vot : -18
sn vot CAP -28
sn vot DAY -43
sn vot against 86
sn vot and -9
sn vot are -10
sn vot as -19
sn vot at -46
sn vot by -16
sn vot for 54
sn vot from 80
sn vot have -16
sn vot he -37
sn vot is -14
sn vot laws -29
sn vot next -42
sn vot of -19
sn vot on -103
sn vot rights -38
sn vot than -7
sn vot that -66
sn vot their -19
sn vot this -21
sn vot to 40
sn vot was -13
sn vot were -10
sn vot will -23
sn vot — -24
sn vouch for 46
sn vow , 10
sn vow not 27
sn vow that 34
sn vow to -17
sn walk back 103
sn walk in -5
sn walk into -7
sn walk off -12
sn walk the -68
sn want " -91
sn want . 26
sn want : 45
sn want ? -18
sn want CAP -17
sn want a 9
sn want all 48
sn want it -68
sn want more 9
sn want safe -130
sn want the 79
sn want their -20
sn want to 13
sn warn : -43
sn warn CAP -30
sn warn against -6
sn warn of 10
sn warn that 6
sn warn the -55
sn wary of 21
sn watch CAP 40
sn watch a -57
sn watch the 23
sn watch this -30
sn wav in -9
sn wav of 19
sn wav to -59
sn weigh in 54
sn welcom CAP 44
sn welcom the -73
sn welcom to -21
sn wish of -22
sn withdraw from -72
sn witness said -33
sn wonder if 28
sn word " -8
sn word , -31
sn word . -10
sn word CAP -22
sn word about -15
sn word for 79
sn word he -24
sn word of 21
sn word on -13
sn word to -10
sn word — -21
sn worry . -47
sn worry about -42
sn worry that 26
sn worry the -57
sn writ " 49
sn writ , 54
sn writ . 61
sn writ : 98
sn writ CAP 40
sn writ a -8
sn writ about 50
sn writ an -5
sn writ at -46
sn writ by -37
sn writ for -25
sn writ his -71
sn writ in 47
sn writ of 63
sn writ off -52
sn writ on -30
sn writ recently 17
sn writ statement -23
sn writ that 35
sn writ the -78
sn writ to -40
sn yell " 49
sn zero in 48
sq abl -/- -10
sq accept -/- 19
sq accept -/near 45
sq accept -/touch -50
sq accept near/- -35
sq accord -/- -24
sq accord -/touch 15
sq accord near/- 39
sq accord touch/- -53
sq account -/- 16
sq account -/near -82
sq account -/touch -10
sq account near/- -19
sq accus -/- 8
sq accus -/near 8
sq accus near/- -10
sq accus touch/near 46
sq accusation -/near -23
sq acknowledg -/- 62
sq acknowledg -/near -47
sq acquiesc -/- 24
sq ad -/- -133
sq ad -/near -89
sq ad -/touch -24
sq ad near/- 37
sq ad near/near 44
sq ad near/touch 102
sq ad touch/- 64
sq ad touch/near 72
sq ad touch/touch 7
sq adamant -/- 10
sq add -/- -118
sq add -/near -15
sq add touch/- 51
sq address -/- -47
sq address -/near 133
sq address -/touch -6
sq address near/- -89
sq address touch/- 17
sq admir -/- 67
sq admit -/- -50
sq admit -/near 35
sq admit -/touch 117
sq admit touch/- -88
sq adopt -/- -21
sq adopt -/near 68
sq advic -/- 37
sq adviz -/- -73
sq adviz -/near 69
sq adviz near/- -11
sq advocat -/- 55
sq advocat -/near -67
sq advocat near/- -69
sq affirm -/- -40
sq agr -/- 20
sq agr -/near -47
sq agr near/- -81
sq agre -/- 36
sq agre -/near -30
sq aim near/- 15
sq air -/- -29
sq air near/- -34
sq air touch/- -36
sq alarm -/- 26
sq align -/- -6
sq alleg -/- 46
sq alleg -/near -11
sq allegation -/- 14
sq allow -/near -86
sq allow near/- 41
sq allow touch/- 13
sq allud -/- 96
sq anger -/- -19
sq announc -/- 47
sq announc -/near 75
sq announc -/touch -15
sq announc near/- -68
sq announcement near/- 68
sq answer -/- -5
sq answer -/near 27
sq answer near/- -34
sq anxiety -/- 51
sq apologiz -/- 23
sq apologiz -/near -64
sq appeal -/- -9
sq appeal -/near 43
sq appeal near/- -22
sq appear -/- 20
sq appear -/near -136
sq appear -/touch -26
sq appear near/- -32
sq applaud -/- 32
sq applaud near/- -6
sq approv -/- -19
sq argu -/- 5
sq argu -/near -36
sq argu -/touch 10
sq argu near/- 49
sq argu touch/- 85
sq argument -/- -8
sq ask -/- 18
sq ask -/near -38
sq ask -/touch -16
sq ask near/- 80
sq ask touch/- -53
sq assail -/- 51
sq assert -/- -56
sq assert touch/- 63
sq assertion -/- -44
sq assertion -/near 45
sq assessment -/- 36
sq assum -/- -56
sq assumption -/- -35
sq assur -/- -6
sq assur -/near 40
sq assur near/- 13
sq assur touch/- 15
sq attack -/- 23
sq attack -/near 63
sq attack -/touch -23
sq attack near/- -104
sq attempt -/- 13
sq attempt -/near -32
sq attempt near/- -32
sq attract -/- -8
sq authoriz -/- 14
sq avoid -/- -67
sq avoid near/- 103
sq awar -/- 15
sq back -/- 24
sq back -/near -62
sq back -/touch 63
sq back near/- 15
sq back touch/- -64
sq balk -/- 16
sq ban -/- 24
sq ban -/near -39
sq ban near/- -11
sq bash -/- 30
sq becam -/- 6
sq becam -/near -14
sq becam -/touch -8
sq becom -/- -47
sq becom -/near 67
sq becom -/touch -9
sq becom near/- -42
sq begin -/- -58
sq begin -/near 36
sq begin near/- -28
sq begin touch/- 16
sq belief -/- 10
sq believ -/- 28
sq believ -/near -37
sq believ near/- -102
sq bemoan -/- 29
sq bemoan -/near 11
sq best -/- -17
sq best -/near -18
sq best near/- -43
sq better -/- -56
sq better -/near 57
sq bitter -/- 26
sq blam -/- 56
sq blam -/near -107
sq blast -/- 33
sq blast -/near 12
sq block -/- -77
sq block -/near 84
sq bo -/- 13
sq bo near/- -25
sq boast -/- -75
sq boast -/near 45
sq brag -/- 20
sq break -/- -13
sq break -/near -34
sq bring -/- -111
sq bring -/near 107
sq bring -/touch 32
sq bring near/- 36
sq bristl -/- 49
sq broad -/- -29
sq broadcast -/- 27
sq broadcast -/near 39
sq brush -/- -18
sq calculat -/- -22
sq call -/- -23
sq call -/near 24
sq call -/touch 51
sq call near/- -34
sq call near/near 18
sq call near/touch -40
sq call touch/- -10
sq call touch/near -48
sq captur -/- -53
sq car -/- 9
sq car -/near -31
sq car near/- -21
sq careful -/- -59
sq carry -/- -113
sq carry -/near 111
sq cast -/- -47
sq cast -/near -61
sq cast near/- -26
sq cast touch/- 103
sq caution -/- -32
sq celebrat -/- 26
sq celebrat -/near 23
sq celebrat near/- -86
sq certain -/- -35
sq challeng -/- 47
sq challeng -/near -75
sq champion -/- 39
sq chant -/- -115
sq chant -/touch -31
sq characteriz -/- 39
sq charg -/- -51
sq charg -/near -29
sq charg near/- 83
sq cheer -/- -15
sq cheer -/near 55
sq cheer near/- -48
sq chid -/- 49
sq chid -/near 21
sq choos -/- -10
sq choos -/near -54
sq circulat -/- -15
sq cit -/- 66
sq cit -/touch 77
sq cit near/- -75
sq claim -/- -9
sq claim -/near 94
sq claim -/touch 6
sq claim near/- -116
sq claim touch/- 92
sq clarify -/- -10
sq clear -/near -46
sq coin -/- -38
sq coin -/near 45
sq com -/- -45
sq com -/near -15
sq com near/- -66
sq com touch/- 127
sq comment -/- -65
sq comment -/near 48
sq comment -/touch -25
sq comment near/- 78
sq comment touch/- 120
sq commit -/- -10
sq common -/- -7
sq common -/near -28
sq common near/- 69
sq compar -/- 26
sq compar -/near -16
sq compar near/- -41
sq compar touch/- -10
sq complain -/- -8
sq complain -/near -19
sq complaint -/- 29
sq conced -/near 42
sq concern -/- 14
sq concern -/near -58
sq concern near/- 47
sq conclud -/- -73
sq conclud -/near 7
sq conclud -/touch 15
sq conclud touch/- 36
sq condemn -/near -15
sq condemn -/touch 9
sq confident -/- 7
sq confirm -/- -10
sq confront -/- -21
sq confront -/near -19
sq confus -/- -46
sq congratulat -/- 20
sq consensus -/- 22
sq consider -/- 26
sq consider -/near -106
sq consider near/- -99
sq contemplat -/- 98
sq contend -/- 26
sq contention -/- 9
sq continu -/- -71
sq continu -/touch 64
sq continu near/- -33
sq continu touch/- 51
sq continu touch/touch 59
sq contradict -/- 26
sq contrast -/- -56
sq contrast -/near -91
sq contrast near/- 44
sq controversial -/- -37
sq controversial near/- -55
sq conversation -/near 55
sq convinc -/- 53
sq count -/- -9
sq counter -/- -52
sq cover -/- 30
sq creat -/- -26
sq creat -/near -67
sq creat -/touch -16
sq creat near/- -19
sq credit -/- -17
sq credit -/near 56
sq credit near/- 38
sq critical -/- -37
sq critical near/- -14
sq criticism -/- 52
sq criticism -/near -131
sq criticism near/- 10
sq criticiz -/- 10
sq criticiz -/near -42
sq cry -/- 68
sq cry -/touch -47
sq cut -/- -122
sq cut -/near 66
sq cut near/- 85
sq debat -/- 33
sq debat -/near -84
sq debat -/touch -11
sq debat near/- -65
sq debat touch/- -38
sq decid -/near -19
sq decid near/- -11
sq decision -/- -11
sq decision -/near 61
sq decision near/- -35
sq declar -/- -38
sq declar -/near -20
sq declar -/touch 7
sq declar near/- 42
sq declar touch/- -22
sq declin -/- -46
sq declin -/near 41
sq declin near/- 22
sq decry -/- 40
sq dedicat -/- 18
sq deem -/- 71
sq deem -/touch -93
sq deep -/- -5
sq deep -/near 32
sq defend -/- -23
sq defend -/near 34
sq deliver -/- -63
sq deliver -/near 149
sq deliver near/- -6
sq demand -/- -39
sq demand -/near -51
sq demonstrat -/- -15
sq denounc -/- 5
sq denounc -/near 43
sq deny -/- -22
sq deny -/near 20
sq deny near/- 82
sq derid -/- 23
sq describ -/- 31
sq describ -/near -31
sq describ -/touch 22
sq describ near/- -31
sq describ near/near -15
sq describ touch/- -41
sq describ touch/near 22
sq design -/- -22
sq desir -/- -21
sq detail -/near -52
sq detail near/- 72
sq determin -/- 16
sq determin -/near -66
sq devot -/- 6
sq direct -/- -73
sq direct -/near -56
sq direct near/- 56
sq disagre -/- 38
sq disagreement -/- 36
sq disappoint -/- 41
sq disavow -/- -15
sq disclos -/- -32
sq disclosur -/- 23
sq discover -/- -21
sq discover near/- -47
sq discuss -/- 34
sq discuss -/near -32
sq discuss near/- 30
sq discussion -/- 28
sq discussion near/- -34
sq dislik -/- 32
sq dismiss -/- -21
sq dismiss -/near 63
sq disparag -/- 50
sq disput -/- 42
sq distanc -/- -23
sq divid -/- -30
sq document -/- 30
sq document -/near -37
sq document near/- -10
sq doubl -/- -9
sq doubl -/near 49
sq downplay -/- -87
sq draw -/- 28
sq draw -/near -71
sq draw near/- -67
sq dub -/touch 45
sq dwell -/- 70
sq eager -/- 31
sq earn -/- -61
sq echo near/- 90
sq elect -/- -52
sq elect -/near 25
sq elect near/- -25
sq embrac -/- -13
sq embrac -/near -10
sq emerg -/- -12
sq emphasiz -/- 44
sq emphasiz -/near 33
sq enamor -/- 47
sq encourag -/- -28
sq encourag -/near 41
sq end -/- -102
sq end -/near 70
sq end -/touch 57
sq end near/- -18
sq endors -/- 9
sq endors -/near -12
sq endors near/- 29
sq endorsement -/- 41
sq endorsement -/near -60
sq endorsement -/touch -21
sq engag -/- -33
sq engag -/touch -34
sq enjoy -/- -36
sq envision -/- 20
sq estimat -/- -31
sq estimat -/near -26
sq excit -/- -26
sq expand -/- -7
sq expand near/- -21
sq expect -/- 58
sq expect -/near -89
sq expect near/- -68
sq experienc -/- -15
sq explain -/- -20
sq explain -/near -82
sq explain near/- 60
sq explain touch/- 15
sq expos -/- -30
sq express -/near -69
sq express near/- 40
sq eye -/- 49
sq fact -/near -36
sq fact -/touch -35
sq fact near/- -8
sq fail -/- -22
sq fail -/near -76
sq fail near/- -75
sq fals -/- -41
sq fals -/near 77
sq far -/- -39
sq far -/near 29
sq far near/- -9
sq favor -/- 35
sq favor -/near -58
sq favor near/- -76
sq favorit -/- -36
sq favorit -/near 42
sq fear -/- -10
sq fear -/near 37
sq fear near/- 52
sq featur -/- -22
sq featur -/near -27
sq featur touch/- 53
sq feel -/- 50
sq feel -/near -9
sq feel -/touch -53
sq feel near/- -63
sq fight -/- -23
sq fight -/near -62
sq fight near/- 84
sq fight touch/- -7
sq figur -/- -82
sq figur -/near 108
sq fil -/- -13
sq fil -/near -12
sq fil near/- -26
sq find -/- -23
sq find -/near 28
sq find -/touch 32
sq find near/- -90
sq find touch/- -70
sq fir -/- -16
sq fir -/near -16
sq fir near/- -26
sq float -/- -53
sq focus -/- -11
sq focus -/near -68
sq focus -/touch 43
sq focus near/- -39
sq focus touch/- -55
sq follow -/- -108
sq follow -/near 45
sq follow near/- -10
sq follow touch/- 43
sq forecast -/- 26
sq forese -/- 64
sq forget -/- -20
sq forward -/- -19
sq forward -/near 20
sq fram -/- -68
sq fram -/near 85
sq fre -/- -7
sq fre -/near -10
sq fre near/- -61
sq full -/- 19
sq giv -/- -71
sq giv -/near 70
sq giv -/touch -63
sq giv near/- -58
sq giv touch/- 63
sq glad -/- 17
sq go -/- -13
sq go -/near -91
sq go -/touch 92
sq go near/- -72
sq go near/touch -13
sq go touch/- 72
sq goal -/- 28
sq goal -/near -64
sq goe -/- -26
sq goe -/near 12
sq goe -/touch 56
sq going -/- -72
sq going -/near -58
sq going near/- 56
sq going near/touch -35
sq grow -/- -21
sq grow -/near -40
sq grow near/- -11
sq guess -/- -38
sq hail -/- 12
sq hammer -/- 38
sq happy -/- 15
sq hard -/- 14
sq harsh -/- 32
sq hat -/- 49
sq hat near/- -70
sq hat touch/- -39
sq heap -/- 54
sq hear -/- -32
sq hear -/near 40
sq hear near/- -13
sq high -/- -6
sq high near/- -6
sq highlight -/- 31
sq hint -/- -48
sq hint near/- 43
sq hir -/- -23
sq hit -/- 5
sq hit -/near 54
sq hit near/- -17
sq hold -/- -13
sq hold -/near -13
sq hold near/- -45
sq hop -/- 34
sq hop -/near -81
sq hopeful -/- 15
sq hostility -/- 18
sq huffpost -/- -89
sq idea -/- 55
sq idea -/near -37
sq idea -/touch -29
sq idea near/- -38
sq identify -/- -18
sq identify near/- 45
sq ignor -/- -66
sq illustrat -/- -9
sq imagin -/- 52
sq imply -/- -20
sq imply -/near 21
sq impos -/- 43
sq includ -/- -37
sq includ -/touch 42
sq includ near/- -75
sq includ near/near 38
sq includ touch/- -57
sq indicat -/- 13
sq indicat -/near -25
sq inform -/- -37
sq infuriat -/- 23
sq insist -/- 31
sq insist -/near 52
sq intend -/- 24
sq intend -/near -53
sq intens -/- 38
sq interest -/- -18
sq interest -/near 56
sq interest near/- -46
sq interject -/touch 63
sq interpret -/- -85
sq introduc -/- -55
sq introduc -/near 35
sq introduc near/- 25
sq investigat -/- -37
sq invit -/- -70
sq invit -/near 117
sq invok -/- 28
sq invok near/- -25
sq issu -/- 5
sq issu -/near -56
sq issu -/touch 32
sq issu near/- -29
sq it -/- -21
sq it -/near -139
sq it -/touch -56
sq it near/- 47
sq it near/near -9
sq it near/touch -9
sq it touch/- -85
sq it touch/touch -6
sq join -/- -85
sq join -/near 81
sq jok -/- 11
sq jok -/near -50
sq jok -/touch -22
sq jok near/- -16
sq judg -/- 28
sq judg -/near -11
sq judg -/touch -15
sq keen -/- 16
sq keep -/- -6
sq keep -/near 40
sq keep -/touch -31
sq keep near/- -91
sq knock -/- -69
sq know -/- 15
sq know -/near 47
sq know -/touch -45
sq know near/- 53
sq know touch/- -47
sq label -/- -12
sq label -/touch 74
sq lambast -/- 16
sq lament -/- 19
sq lament -/near -53
sq lament -/touch 48
sq lash -/- 39
sq launch -/- -70
sq launch -/near 65
sq lay -/- -40
sq lay -/near 34
sq lay near/- -76
sq lean -/- 37
sq lean -/near -74
sq learn -/- 7
sq learn -/near -16
sq leav -/- -10
sq leav -/near -50
sq leav near/- -48
sq less -/- -17
sq less -/near -12
sq less near/- -13
sq let -/- 14
sq liken -/- 28
sq lin -/- 24
sq lin -/near -14
sq lin -/touch -38
sq lin near/- -24
sq link -/- -6
sq link -/near -22
sq link near/- -80
sq link touch/- 60
sq list -/- 10
sq list -/near 18
sq littl near/- -17
sq lobby -/- -63
sq look -/- 23
sq look -/near -60
sq look near/- -110
sq main -/- 38
sq maintain -/- -48
sq mak -/near 68
sq mak -/touch -89
sq mak near/- 6
sq mak touch/- -67
sq manag -/- -27
sq manag near/- -31
sq mandat -/- -16
sq mark -/- -42
sq mark -/near 44
sq mean -/- -34
sq mean -/near -109
sq mean -/touch -14
sq mean near/- -55
sq mean touch/- 8
sq mention -/- 50
sq mention -/near -17
sq mention near/- 21
sq messag -/- -11
sq messag -/near 27
sq messag -/touch -9
sq messag near/- -39
sq met -/near -34
sq minc -/- 63
sq mind -/- 19
sq mock -/- -29
sq mount -/- -28
sq mov -/- -37
sq mov -/near -30
sq mov near/- -35
sq movement -/- 15
sq movement -/near -12
sq movement near/- -20
sq movement touch/- -28
sq nam -/- 7
sq nam -/near 51
sq nam -/touch 59
sq nam near/- -15
sq need -/- -25
sq need -/near -43
sq need -/touch -38
sq need near/- -52
sq need touch/- -29
sq negativ -/- 8
sq negotiat -/- 19
sq negotiat -/near -47
sq nervous -/- -8
sq nominat -/- 42
sq not -/- -19
sq not -/near 10
sq not -/touch -33
sq not near/- -34
sq not near/near 44
sq not near/touch 7
sq not touch/- 74
sq not touch/touch -15
sq noth -/near -59
sq notic -/- 13
sq observ -/- 54
sq obvious -/- 42
sq offer -/- 50
sq offer -/near -9
sq offer -/touch -64
sq offer near/- -144
sq ongo -/- -11
sq ongo -/near 29
sq open -/- -66
sq open -/near 23
sq open near/- 8
sq opponent -/- -13
sq opponent -/near -8
sq opponent near/- -9
sq oppos -/- 16
sq oppos -/touch -63
sq opposition -/- -23
sq opposition -/near 68
sq opposition near/- -17
sq opt -/- 9
sq optimistic -/- -36
sq order -/- 43
sq order -/near -21
sq outlin -/- -46
sq outrag -/- 31
sq outspoken -/- -25
sq overwhelm -/- 20
sq paint -/- -25
sq pass -/- 24
sq pass -/near -37
sq pass -/touch -9
sq pass near/- -77
sq pass touch/- -29
sq passionat -/- 44
sq pay -/- -16
sq pay -/near -22
sq pay -/touch -14
sq peg -/- 38
sq perceiv -/- 47
sq perception -/- -55
sq perception -/near -81
sq personal -/- 7
sq personal -/near -20
sq personal near/- -10
sq persuad -/- 24
sq pick -/- -26
sq pitch -/- 12
sq pivot -/- -45
sq plan -/- 15
sq plan -/near -15
sq plan -/touch -63
sq plan near/- -82
sq plan touch/- -65
sq play -/- -47
sq play -/near 27
sq play -/touch -20
sq plead -/- -22
sq pledg -/- -15
sq pledg -/near 75
sq pledg -/touch -83
sq pledg near/- -24
sq point -/- 21
sq point -/near 103
sq point -/touch 71
sq point near/- -88
sq point touch/- -44
sq pois -/- -16
sq portray -/- -56
sq portray -/near 130
sq position -/- -14
sq post -/- -8
sq post -/near 9
sq post -/touch 71
sq post near/- 50
sq post touch/- 12
sq praiz -/near 80
sq praiz near/- 18
sq preach -/- 57
sq predict -/- 5
sq predict -/near 52
sq predict near/- 20
sq prefer -/- 32
sq press -/near 46
sq press near/- 41
sq pressur -/- 11
sq priority -/- 12
sq proclaim -/- -40
sq proclaim -/near 62
sq prohibit -/- -9
sq project -/- 14
sq project near/- -33
sq promiz -/- -44
sq promiz -/near 10
sq promiz -/touch 66
sq promiz near/- 72
sq promiz touch/- 5
sq promot -/- 25
sq promot -/near -7
sq promot -/touch 13
sq prompt -/- -228
sq prompt -/near 101
sq pronounc -/- -60
sq propos -/- 27
sq propos -/near 69
sq propos near/- -78
sq proposal -/- 15
sq proposal -/near -5
sq proposal -/touch -57
sq protest -/- -17
sq protest near/- -32
sq proud -/- -14
sq prov -/- -26
sq prov -/touch -11
sq provid -/- 6
sq provid -/near -71
sq provid near/- -44
sq publish -/- -33
sq publish -/near -43
sq publish -/touch 59
sq publish near/- -13
sq publish touch/- -64
sq pump -/- 35
sq pursu -/- -22
sq pursu -/near -20
sq pursu near/- 62
sq push -/near -31
sq push -/touch -44
sq push near/- 14
sq put -/- -71
sq put -/near 97
sq put -/touch 73
sq put near/- -26
sq query -/- 50
sq question -/- -5
sq question -/near 22
sq question near/- 25
sq question touch/- 19
sq quick -/- 23
sq quip -/- -14
sq quot -/- -11
sq quot -/near 53
sq quot near/- -26
sq rail -/- 88
sq rail -/near -122
sq rais -/- -17
sq rais -/near -62
sq rais near/- -50
sq rang -/- -29
sq rattl -/- -8
sq reach -/- -63
sq reach -/near -20
sq reach -/touch -8
sq reach near/- 49
sq react -/- -101
sq react -/near 67
sq read -/- -86
sq read -/near -36
sq read near/- 78
sq read touch/- 80
sq ready -/- 7
sq ready -/touch -8
sq reaffirm -/- 55
sq realiz -/- 7
sq reassur -/- 46
sq rebuk -/- -15
sq rebut -/- -9
sq recall -/- -15
sq recall -/near 8
sq recall near/- 37
sq recall touch/- 31
sq receiv -/- -26
sq receiv -/near -14
sq receiv near/- -21
sq recit -/- -35
sq recit -/near 89
sq recogniz -/- -18
sq recommend -/- 29
sq recount -/- -12
sq refer -/- -40
sq refer -/near -25
sq refer -/touch 25
sq refer near/- 67
sq refer near/near 20
sq refer touch/- -59
sq referenc -/- 24
sq referenc -/near -54
sq reflect -/- -17
sq refus -/- 14
sq refus -/near 82
sq refusal -/- 24
sq refusal -/near -76
sq regard -/- 75
sq regard touch/- -35
sq reiterat -/- 14
sq reject -/- 31
sq releas -/near 46
sq releas -/touch 24
sq releas near/- -22
sq releas touch/- -52
sq relish -/- 45
sq rely -/- -34
sq remain -/near -32
sq remain -/touch -18
sq remain near/- -67
sq remark -/- -62
sq remark -/near 35
sq remark -/touch 27
sq remark near/- -14
sq remark touch/- 68
sq remember -/- 66
sq remind -/near -48
sq renew -/- 41
sq renounc -/- 15
sq repeat -/near 13
sq repeat near/- 36
sq reply -/- -80
sq reply -/near -24
sq reply -/touch 24
sq reply near/- -33
sq reply touch/- 54
sq report -/near 40
sq report -/touch 86
sq report near/- 6
sq report touch/- -137
sq represent -/near -77
sq represent -/touch -9
sq represent near/- 64
sq repudiat -/- 27
sq request -/- 19
sq request -/touch -22
sq request near/- 36
sq requir -/- 44
sq requir -/near -78
sq requir near/- -11
sq requir touch/- -7
sq resist -/- -37
sq resonat -/- -52
sq respond -/- -58
sq respond -/near 64
sq respond -/touch 80
sq respond near/- -28
sq respons -/- -20
sq respons -/near 44
sq respons near/- -33
sq restrict -/- -6
sq return -/- -27
sq return -/near -38
sq return near/- -38
sq retweet -/- -57
sq reveal -/- -48
sq reveal -/near 71
sq rever -/- 48
sq revil -/- 32
sq reviz -/- -43
sq rip -/- 14
sq rip -/near -31
sq roll -/- -72
sq rul -/near 40
sq rul near/- -9
sq rumor -/- 31
sq run -/- -62
sq run -/near 75
sq run -/touch -6
sq run near/- -24
sq satisfy -/- 14
sq savag -/- 27
sq say -/- 32
sq say -/near -26
sq say -/touch -22
sq say near/- 24
sq say near/near -16
sq say near/touch 59
sq say touch/near 58
sq say touch/touch -49
sq scrambl -/- -20
sq se -/- -87
sq see -/- -8
sq see -/near 13
sq see -/touch -23
sq see near/- -22
sq see near/near -48
sq see touch/- -44
sq seek -/- 9
sq seek near/- -124
sq seem -/- -14
sq seem near/- 100
sq seiz -/- 42
sq seiz -/near -66
sq self-describ -/- 81
sq self-describ -/touch -34
sq send -/- -72
sq send -/near 47
sq send near/- -9
sq sentiment -/- 44
sq set -/- -15
sq set -/near -28
sq set near/- 90
sq shar -/- 40
sq shar -/near -14
sq shar near/- -85
sq sharp -/- -16
sq shift -/- -25
sq shift -/near 27
sq shift near/- -60
sq shock -/- -12
sq shoot -/- -115
sq shoot -/near 70
sq shoot -/touch 76
sq shoot near/- -38
sq shoot touch/- 30
sq shout -/- -80
sq shout -/touch 85
sq show -/- 39
sq show -/near -90
sq show -/touch -152
sq show near/- -14
sq show near/near -94
sq show near/touch -55
sq show touch/- -34
sq shrug -/- -33
sq sid -/- -34
sq sid -/near 43
sq sid near/- -7
sq sign -/- -46
sq sign -/near 27
sq sign -/touch 14
sq sign near/- 58
sq sign touch/- -24
sq signal -/- 32
sq singl -/- -12
sq singl near/- 31
sq skeptical -/- -15
sq slam -/- 127
sq slam -/near -38
sq so-call -/- -26
sq so-call -/touch -54
sq sound -/near -73
sq spar -/- -7
sq speak -/- -26
sq speak -/near -13
sq speak -/touch -29
sq speak near/- 36
sq speculat -/- 44
sq speculation -/- 24
sq spell -/- -16
sq spent -/- -9
sq spent near/- 42
sq spot -/- -14
sq stanc -/- 33
sq stanc -/near -50
sq stanc near/- -26
sq stand -/- 10
sq stand -/near -19
sq stand near/- -12
sq stand near/near -15
sq start -/- -13
sq start -/near -106
sq start near/- 53
sq stat -/- -92
sq stat -/near 24
sq stat -/touch 50
sq stat near/- 101
sq stat touch/- 33
sq stat touch/near 32
sq statement -/- 17
sq statement -/near 30
sq statement -/touch -36
sq statement near/- -36
sq statement near/near -5
sq statement touch/- -25
sq step -/- -26
sq step -/near 40
sq stern -/- 59
sq stop -/- -23
sq stop -/near -13
sq stop near/- -37
sq story -/- 14
sq story -/near -27
sq story near/- -26
sq strategy -/near -42
sq strategy near/- -31
sq strong -/- 10
sq strong -/near -51
sq struggl -/- -20
sq struggl -/near -27
sq struggl near/- -22
sq stuck -/- -40
sq sued -/- -8
sq suggest -/- -5
sq suggest -/near 5
sq suggest -/touch 28
sq suggest near/- 110
sq suggest touch/- -66
sq suggestion -/- -15
sq suggestion -/near 108
sq support -/- 70
sq support -/near -92
sq support -/touch -25
sq support near/- -36
sq support touch/- -8
sq supporter -/- -23
sq supporter -/near -14
sq supporter -/touch 22
sq supporter near/- 96
sq supporter near/near -10
sq supporter touch/- -41
sq sur -/- -54
sq sur -/near 86
sq surpriz -/- 28
sq suspect -/- 8
sq tak -/- -30
sq tak -/near -23
sq tak -/touch 40
sq tak near/- 86
sq tak touch/- -77
sq talk -/- 32
sq talk -/near -106
sq talk near/- 55
sq target -/- -47
sq target -/near 43
sq target near/- -10
sq tell -/- -8
sq tell -/near 25
sq tell -/touch -52
sq tell near/- -53
sq tell near/near -20
sq tell touch/near 42
sq tend -/- -10
sq testify -/- -27
sq thank -/- -6
sq thank -/near 6
sq ther -/- -28
sq ther -/near -6
sq ther -/touch -8
sq ther touch/- -6
sq think -/- 19
sq think -/near -80
sq think -/touch 76
sq think near/- 16
sq think near/near 35
sq threaten -/- -52
sq thrill -/- 19
sq tick -/- -7
sq tie -/- 24
sq titl -/- 29
sq titl -/near -14
sq titl -/touch -62
sq touch -/- -22
sq touch -/near -32
sq tout -/- 21
sq trad -/- -28
sq trad near/- -9
sq trash -/- -26
sq troubl -/- 21
sq troubl -/near -26
sq trumpet -/- 45
sq trust -/- -44
sq try -/near -87
sq try -/touch -119
sq try near/- 73
sq try touch/- 74
sq turn -/- -43
sq turn -/near -34
sq turn near/- -75
sq tweet -/- -98
sq tweet -/near 19
sq tweet -/touch 92
sq tweet near/- 33
sq tweet touch/- 130
sq tweet touch/near 20
sq unawar -/- 25
sq underscor -/- -26
sq understand -/- 32
sq understand near/- -14
sq unleash -/- -67
sq unveil -/- -41
sq upset -/- 8
sq urg touch/- 27
sq used -/- -75
sq used -/near 103
sq used -/touch 60
sq used touch/- -113
sq using -/- -10
sq using -/near -75
sq using near/- 40
sq using touch/- -48
sq utter -/- -34
sq very -/- 7
sq very near/- -10
sq veto -/- 41
sq view -/- 53
sq view -/near -60
sq view near/- 22
sq vocal -/- 24
sq voic -/- 48
sq voic near/- -17
sq vot -/- 6
sq vot -/near -39
sq vot -/touch -65
sq vot near/- -38
sq vot touch/- -28
sq vouch -/- 46
sq vow -/- 65
sq vow -/near 5
sq vow -/touch -17
sq walk -/- -86
sq walk -/near 47
sq want -/- 19
sq want -/near -37
sq want -/touch -56
sq want near/- 61
sq want touch/- 31
sq warn -/touch 11
sq warn near/- -25
sq warn touch/- 33
sq wary -/- 47
sq watch -/- -49
sq watch -/near 54
sq watch near/- 48
sq watch touch/- -73
sq wav -/- -31
sq wav -/near 10
sq wav near/- -26
sq weigh -/- -74
sq welcom -/- -15
sq welcom -/near -83
sq wish -/- 50
sq withdraw -/- 42
sq witness -/- 47
sq wonder -/- 63
sq word -/- -45
sq word -/near 68
sq word -/touch -38
sq word near/- -81
sq worry -/- 23
sq writ -/- -80
sq writ -/near -23
sq writ -/touch 97
sq writ near/- 48
sq writ near/touch 42
sq writ touch/- 57
sq writ touch/near 36
sq yell -/- -107
sq yell -/touch 76
sq zero -/- 12
st abl - -43
st abl that1 -54
st accept - 26
st account that0 -17
st accus - 22
st accusation that0 -9
st acknowledg - 13
st acknowledg that0 -8
st acknowledg that1 6
st acquiesc - 31
st ad - -67
st ad that0 37
st adamant that0 51
st address - -7
st address that2 -43
st address that3 -25
st admir - 41
st admit - -30
st admit that0 25
st adopt - -20
st advic - 21
st advocat - 18
st affirm - -83
st agr - -44
st agr that0 23
st agre - -16
st agre that0 51
st aim - -10
st alarm - 11
st align - -6
st alleg - 32
st alleg that0 -9
st allegation - 16
st allegation that0 -8
st allow - -8
st allud - 15
st anger - -10
st angry that1 -20
st announc - 23
st announc that0 -29
st announc that2 71
st announcement - 32
st answer - 22
st anticipat - -29
st anxiety - 35
st apologiz - -61
st appeal - -35
st appear - -27
st appear that0 -21
st applaud - 25
st appoint - -6
st argu - 9
st argu that0 31
st argument - 17
st argument that0 6
st argument that2 -35
st argument that3 15
st ask that1 26
st ask that2 61
st assail - 64
st assert - -18
st assert that0 -5
st assertion - 16
st assertion that0 -8
st assessment - 11
st assum - -132
st assum that0 34
st assumption that0 -20
st assur - -10
st assur that1 21
st attack - 17
st attract - -8
st attribut - -6
st authoriz - -20
st avoid - 12
st awar - 13
st awar that0 7
st back that0 -65
st back that1 -5
st back that2 92
st back that3 -37
st balk - 16
st ban - 20
st bash - 26
st becam - -19
st becom - -38
st begin - -65
st begin that3 83
st belief - 30
st believ - -38
st believ that0 -9
st bemoan - 38
st best - -9
st best that1 -65
st better - -67
st bitter - 26
st blast - 46
st block - -20
st bo - -12
st boast - -76
st boast that0 33
st brag - 15
st break - -26
st bring - -19
st bring that2 7
st bristl that2 -5
st broad - -29
st broadcast - 20
st brush - -44
st calculat - -47
st calculat that0 46
st call that0 12
st call that2 12
st captur - -63
st careful - -25
st carry - -19
st cast - -8
st caution - -27
st caution that0 60
st certain - 36
st challeng - -22
st challeng that2 33
st champion - -33
st characteriz - 13
st charg - 11
st charg that0 6
st cheer - 10
st chid - 65
st choos - -20
st circulat - -21
st claim - -21
st claim that2 76
st claim that3 108
st clarify - -18
st clarify that0 7
st clear - 14
st clear that0 -12
st clear that1 -32
st clear that3 -53
st co-sponsor - -52
st com - -17
st com that1 -47
st com that2 25
st com that3 -65
st comment - 52
st comment that0 -18
st comment that3 -25
st commit - -8
st common - -87
st common that1 40
st compar - 14
st compar that3 40
st complain - -25
st complaint - -61
st complaint that0 96
st conced - 5
st conced that0 31
st concern - 13
st conclud - -9
st conclud that0 -11
st condemn - -16
st confident - -36
st confident that0 23
st confirm - 5
st confirm that0 57
st confront - -96
st confus - 14
st congratulat - 21
st consensus - -23
st consensus that0 56
st consider - 5
st contemplat - 40
st contend - -69
st contend that0 52
st contention - -31
st contention that0 -10
st continu - -86
st continu that0 61
st continu that1 121
st continu that2 114
st contradict - 14
st contrast - 39
st controversial - 28
st conversation - 46
st convinc - -50
st convinc that0 -49
st convinc that1 -25
st convinc that2 47
st count - 17
st counter - 32
st cover - 9
st creat - -28
st creat that2 -61
st credit - 13
st critical - -15
st criticism - -15
st criticism that0 32
st cry - 35
st cut - 5
st cut that0 -17
st debat - 8
st debat that0 -52
st decision - 27
st decision that0 -57
st declar - 14
st declar that0 -15
st declin - -32
st decry - 40
st dedicat - 12
st deem - -7
st deep - 12
st defend - 29
st defend that2 73
st deliver - 15
st demand - 33
st demonstrat - -48
st demonstrat that0 -6
st denounc - 45
st deny that0 24
st deny that2 -32
st derid - 38
st design - -27
st desir - 34
st determin that0 -38
st devot - -39
st devot that3 56
st direct - -37
st disagre - 12
st disagreement - 76
st disappoint - -9
st disavow - 11
st disclos - 20
st disclosur - -37
st discover - 45
st discuss - 20
st discuss that2 -26
st discussion - 22
st dismiss - -14
st disparag - 28
st display - 10
st disput - 37
st disput that0 -34
st distanc - -23
st divid - -32
st document - 48
st document that0 -30
st document that3 -14
st doubl - -13
st downplay - -8
st draw - -25
st dwell - 9
st eager - -40
st eager that2 88
st earn - -82
st echo - -19
st elaborat - -35
st elect - -49
st embrac - -21
st emphasiz - -7
st emphasiz that0 -38
st enamor - 9
st encourag - 22
st end - -36
st endors - 32
st endorsement - -6
st engag - -53
st enjoy - -10
st envision - 70
st estimat - -26
st estimat that0 70
st excit - 14
st expect - 12
st expect that2 30
st experienc - -11
st explain - 9
st expos - -24
st express - -12
st express that0 -16
st express that1 42
st express that2 43
st eye - 30
st fact - -7
st fact that0 -14
st fail - -43
st fals - -40
st fals that1 88
st far - -35
st far that2 -9
st favor - 21
st fear - 21
st fear that0 47
st fear that3 20
st featur - -16
st feel that0 -27
st fight - -10
st fight that3 -10
st figur - -18
st figur that0 39
st fil - -14
st find - -47
st find that0 -7
st find that2 -16
st float - -101
st focus - -17
st follow - -20
st follow that0 -35
st forecast - 15
st forget - 116
st forward - -43
st fram - 7
st fre - -37
st giv - -16
st giv that0 -101
st giv that2 44
st giv that3 -63
st glad - 17
st go that1 -76
st goal - 19
st goe - 11
st going - -22
st going that1 -39
st grant - -7
st grow - -12
st guess - 57
st hail - 23
st hammer - -13
st happy - -10
st harsh - 32
st heap - 54
st hear - -37
st hear that0 19
st herald - 97
st high - 26
st high that1 -48
st highlight - 18
st hint - 78
st hint that0 -51
st hir - -32
st hit - 8
st hold - -58
st hold that1 82
st hold that2 17
st hop - -19
st hop that0 8
st hop that2 96
st hopeful - -31
st hopeful that0 18
st hostility - 18
st huffpost - 55
st idea - -10
st idea that0 -6
st identify that3 88
st ignor - 52
st illustrat - -9
st imagin - 40
st imply - 24
st imply that0 -18
st impos - 10
st inclin - -38
st includ - -61
st includ that1 79
st includ that2 -14
st includ that3 -52
st indicat that0 -28
st inform - 30
st infuriat - 23
st insist - 45
st intend - 22
st intens - 21
st interject - -30
st interpret - 8
st introduc - -29
st investigat - -10
st invok - -7
st issu - -5
st issu that0 -15
st issu that1 -13
st it - -53
st it that0 -43
st it that1 8
st it that2 -49
st it that3 82
st join - -33
st jok - -22
st jok that0 9
st judg that0 58
st judg that1 -33
st keen - 42
st keep - -24
st knock - -27
st know that0 -33
st know that1 13
st know that2 9
st label - 56
st lambast - 18
st lash - -26
st launch - -29
st lay - -40
st lean - 7
st learn - -7
st learn that0 -9
st leav - -83
st leav that0 -29
st leav that2 66
st leav that3 75
st less that3 -60
st liken - 33
st lin - -42
st lin that0 51
st link - -17
st list - 54
st littl - -37
st littl that1 -65
st lobby - -13
st look that1 -34
st lov - 31
st main - 39
st maintain - -88
st maintain that0 54
st mak - -28
st mak that0 13
st mak that1 59
st mak that2 -21
st mak that3 -29
st manag - -47
st mandat - 24
st mark - -41
st mean - -31
st mean that0 16
st mean that1 -80
st mention that0 -21
st messag that0 -75
st messag that2 -22
st messag that3 57
st met - -20
st minc - 63
st mind - 39
st mock - -25
st mount - 7
st mov - -60
st mov that0 19
st mov that1 -10
st movement - -23
st movement that0 24
st mull - 42
st mus - 35
st nam - 37
st need - -62
st need that2 -37
st negativ - 22
st negotiat - 33
st nervous - -27
st nominat - 9
st not - -6
st not that0 58
st not that1 -23
st not that2 -67
st not that3 -53
st noth - -14
st notic - -24
st observ - 27
st obvious - 99
st offer - -17
st ongo - 13
st open - -38
st opponent - -19
st oppos - 22
st opposition - 7
st opt - -24
st optimistic that0 -8
st order - 17
st order that0 7
st outlin - 59
st outrag - 37
st outspoken - 30
st overwhelm - 38
st paint - -12
st pass - -56
st pass that1 74
st passionat - 58
st pay - -38
st peg - 41
st perceiv - 17
st perception - 23
st personal that1 -9
st persuad - 45
st pick - -31
st pitch - -7
st pivot - -37
st plan - -9
st plan that0 -45
st play - -51
st play that2 20
st plead - 8
st pledg that0 95
st point - -28
st point that0 40
st point that1 34
st point that2 38
st point that3 -37
st pois - -16
st portray - 41
st position - 12
st position that0 -52
st position that3 -23
st praiz - 14
st preach - 57
st predict - 12
st predict that0 -14
st prefer - 24
st press - -9
st pressur - 17
st priority - 19
st proclaim - -20
st prohibit - -9
st project - -41
st promiz - 24
st promiz that0 26
st promot - 22
st prompt - -28
st pronounc - -25
st propos - 39
st propos that0 -14
st proposal - 14
st proposal that0 -51
st protest - 7
st protest that0 6
st proud - -20
st prov - -11
st prov that0 -21
st prov that2 -35
st provid - -25
st publish - -37
st pump - 46
st pursu - -55
st pursu that2 -50
st pursu that3 9
st push - 8
st push that2 -43
st push that3 -82
st put - -13
st query - 43
st question - 31
st question that0 -68
st quick - -28
st quick that0 37
st quip - 54
st quot - -21
st rail - 18
st rais - -38
st rais that3 70
st rang - 34
st rattl - -27
st reach - -31
st react - 19
st read - 11
st ready - -55
st reaffirm - 27
st realiz - 69
st realiz that0 -54
st reason - -37
st reason that0 64
st reassur - 93
st reassur that1 -100
st rebuk - 7
st rebut - 7
st recall - 15
st receiv - -35
st recit - 57
st recogniz - -32
st recogniz that0 65
st recommend - 22
st recommend that0 11
st recount - 33
st refer - -34
st referenc - 39
st reflect - 15
st reflect that2 -99
st refus - -31
st refus that2 78
st refusal - -11
st regard - -8
st reiterat - 47
st reiterat that0 28
st reiterat that2 -69
st reject - -43
st reject that2 124
st releas - -20
st releas that2 -9
st releas that3 68
st relish - 45
st rely - -42
st remain - -93
st remain that0 78
st remain that3 -8
st remark - -15
st remark that0 9
st remember - 25
st remember that0 32
st remind - -32
st remind that1 29
st renew - -53
st renounc - 15
st repeat - -8
st repeat that2 63
st reply - -8
st report - -6
st report that0 22
st report that1 -112
st report that2 7
st report that3 54
st represent - -42
st repudiat - 27
st request - 47
st request that0 -54
st requir - -17
st resonat - -33
st respond - -38
st respond that0 61
st respond that2 -7
st respons - -6
st restrict - 35
st return - -64
st retweet - 32
st reveal - -19
st reveal that0 -15
st revers - -32
st revil - 45
st reviz - -43
st roll - -47
st rul that1 -11
st rumor - -43
st rumor that0 37
st run - -16
st satisfy - 14
st savag - -43
st say - 20
st say that0 -12
st say that1 -51
st say that3 56
st scar - 37
st scrambl - -17
st se - 15
st see - -13
st see that0 22
st see that1 30
st see that3 -32
st seek - -23
st seek that2 -27
st seem - -40
st seem that0 -12
st seem that1 63
st seem that2 106
st seem that3 93
st seiz - -19
st self-describ - 29
st send - -66
st send that1 -68
st send that3 -17
st sens - 22
st sens that0 -40
st sentenc - -6
st sentiment - -17
st set - -5
st shar - -13
st sharp - 20
st shift - -13
st shock - 5
st shoot - -53
st shout - 13
st show - -23
st show that1 -42
st show that3 -60
st sid - -11
st sign - -10
st sign that0 46
st sign that1 -49
st sign that2 -6
st signal - -18
st signal that0 38
st singl - 9
st singl that1 -9
st skeptical - 29
st slam - -6
st so-call - 22
st sound - 18
st spar - -7
st speak that2 29
st speculat - -29
st speculat that0 46
st speculation - 9
st spell - -16
st spent - -24
st split - -27
st spot - -16
st spot that0 -26
st stanc - 55
st stand - -22
st stand that3 47
st start - -10
st startl - 30
st stat that0 29
st stat that1 -13
st stat that2 -69
st stat that3 55
st statement - -49
st statement that0 13
st statement that1 -83
st statement that2 102
st statement that3 40
st step - -5
st stern - 30
st stop - -34
st story - 18
st story that0 -58
st story that2 -37
st strategy - -12
st strategy that0 -39
st stress - -25
st stress that0 37
st striv - 53
st strong - 7
st struck - -13
st struggl - -73
st stuck - -16
st sued - -36
st suggest - -7
st suggest that0 24
st suggest that2 26
st suggest that3 -38
st suggestion - 46
st suggestion that0 12
st support - 28
st support that1 -102
st support that2 126
st support that3 -14
st supporter - -22
st supporter that0 30
st supporter that1 57
st supporter that2 31
st supporter that3 -55
st sur - 15
st surpriz - -33
st surpriz that0 24
st surpriz that2 28
st suspect - -129
st suspect that0 78
st tak - -16
st tak that2 -44
st tak that3 -32
st talk - 19
st talk that3 54
st target - -13
st tell that0 -15
st tell that1 -22
st tell that2 7
st tell that3 -56
st tend - -10
st testify - 20
st thank - -23
st ther - -88
st ther that1 -10
st ther that2 72
st ther that3 51
st think - 21
st think that0 -29
st think that2 41
st thrill - -39
st tick - -41
st tie - 24
st touch - -16
st tout - 28
st trad - -21
st trad that1 -29
st trash - -11
st troubl - 14
st trumpet - 37
st trust - 20
st try - -67
st try that1 129
st try that3 -5
st turn - -36
st turn that1 -28
st tweet - 21
st tweet that0 -42
st unawar - -44
st underscor - -17
st underscor that0 21
st understand - 20
st understand that0 -30
st unleash - -68
st unveil - -34
st upset - 14
st urg - 24
st used - -57
st using - 5
st utter - -77
st very - 9
st very that2 -15
st veto - 8
st veto that2 44
st view - 34
st view that0 -64
st vocal - 16
st voic - 9
st vot - 17
st vot that0 -70
st vot that1 -11
st vot that2 -63
st vot that3 -84
st vouch - 46
st vow - 5
st vow that0 34
st walk - -44
st want - 6
st want that3 -30
st warn - -10
st warn that0 6
st warn that1 41
st warn that2 50
st wary - -27
st watch - -25
st wav - 30
st wav that2 -57
st weigh - -38
st welcom - 16
st wish - 18
st withdraw - 17
st witness - 33
st wonder - 10
st word that1 -55
st worry - 26
st worry that0 26
st writ - -27
st writ that0 53
st writ that1 -16
st writ that3 47
st yell - 14
st zero - -47
t abl to -23
t accord to 66
t account of 48
t accus of -79
t accusation of 36
t acquiesc to 24
t admit to -24
t adopt a -17
t agr on 66
t agr with -49
t agre on 36
t aim at -90
t align with -33
t allegation of 19
t allud to 15
t anger by 28
t angry about 93
t angry at 50
t announc DAY 60
t announcement of 67
t anxiety about 125
t apologiz for 64
t argu for 98
t ask about -79
t ask for -29
t assessment of 45
t assur of -57
t attack on -7
t attempt to -13
t awar of -15
t back from -37
t back of 30
t back to -10
t balk at 16
t becom increasingly 97
t begin by 113
t believ in 18
t best for 81
t blast out 6
t boast about 47
t boast of 71
t brag about 52
t bring up 112
t bristl at -5
t brush off 60
t call for 34
t call into 8
t call on 9
t call out -63
t call question 94
t call upon 70
t car about 88
t careful to 24
t cast ballot 94
t cast doubt 73
t cast for 152
t cast their -138
t caution against 8
t chant of -13
t charg with 63
t cheer for 58
t cheer on 25
t cheer when 38
t choos to -7
t claim to 36
t com against 125
t com from -24
t com on -30
t com out 5
t com scrutiny 78
t com the 40
t com to -47
t com under -50
t com up 51
t comment on 71
t commit to 16
t complain about -60
t concern about 14
t conclud by 24
t confident in 56
t continu his 41
t continu insist 83
t continu to -55
t count on -37
t critical of 78
t criticism for 108
t criticism of -32
t criticiz as 22
t cry out 17
t debat on 53
t debat over 52
t decid against 44
t dedicat to -60
t deep into 32
t deliver a 54
t deliver an 10
t devot to 21
t disagre on -29
t disagre with 16
t disagreement over 10
t disclosur of 88
t distanc from 69
t divid on 83
t divid over 62
t doubl on 33
t draw criticism 105
t draw the 38
t draw to 89
t dwell on -24
t embrac of 78
t enamor of 47
t end a 47
t endorsement of 79
t engag in 13
t expand on 96
t express about -70
t express concern 59
t express for 69
t express frustration 37
t fail a 107
t fail to -35
t far been -9
t far less 55
t favor of -15
t fear of -28
t featur in 37
t feel the -48
t fil a 64
t fil lawsuit 48
t find herself 36
t fir back 41
t focus on 13
t follow up -46
t fre to 14
t full of 59
t giv a 23
t giv an -28
t go after -15
t go further -11
t go on 8
t go say 161
t go the 31
t go to -21
t go way 113
t goe on -88
t goe to 39
t going after 55
t going on -34
t going to 23
t grow increasingly 48
t hint at 15
t hold up 21
t hop for -11
t hop of -43
t hostility to 46
t identify with -19
t impress by 68
t insist on -82
t intens scrutiny 60
t interest in 23
t interest of 88
t interpret as 11
t introduc a -45
t issu a -59
t issu saying 90
t issu statement 63
t it clear 59
t it is -14
t it may 59
t it not -42
t it seems 95
t it unclear 87
t it was 7
t it whether 114
t it ’s -37
t jok about 8
t know about 13
t know as -13
t lash at 49
t launch a 35
t lay bare 37
t lay out 45
t learn of -42
t less than 30
t lin behind 60
t lin up 32
t link to -25
t lobby for 69
t look at -57
t look back 52
t look for -31
t look like -10
t look to 69
t mak CAP -68
t mak a -21
t mak about 189
t mak an -34
t mak case 107
t mak clear 99
t mak for 139
t mak it -95
t mak no 9
t mak of 89
t mak the -72
t manag to 47
t messag of 17
t met with 7
t mov to 32
t need keep 35
t need to -39
t noth but 24
t offer an 56
t offer his 102
t open about 83
t open up 42
t opposition to 39
t overwhelm support 127
t pass a 55
t pass along 81
t pass with 42
t pay to 138
t perception of 75
t pick up -9
t pivot to -55
t play down 104
t plead guilty 20
t point out 122
t point to 60
t pois to -13
t position on 53
t post CAP 95
t post on -105
t praiz for -28
t present a 39
t press about 21
t press for 86
t press his -6
t proposal for 19
t provid a -43
t provid the 35
t publish a -20
t push against 49
t push back -43
t push for 73
t push on -20
t put a 22
t put forth 68
t put it 94
t put out -90
t question of -42
t quick out 94
t quick to -16
t rail against 25
t rais about -77
t rang from 9
t rattl off 59
t reach a 14
t ready to -6
t refer as 12
t refer to 29
t referenc to 41
t reflect on 54
t refus endorse 61
t refus say -16
t regard as 24
t releas DAY 62
t releas a -28
t releas new 70
t releas saying 81
t releas statement 122
t reluctant to 20
t rely on -41
t remark upon 57
t report DAY 21
t report about 22
t report last 63
t report to 30
t request for 27
t respond by -64
t respond to -7
t respond with -19
t respons to 31
t respons was 73
t return his 53
t rip into 36
t roll out 39
t rul out 34
t run a -19
t say CAP -43
t say a -12
t say during 27
t say email 5
t say only -58
t say recently 15
t say repeatedly 17
t say statement -80
t say telephone 10
t say the -89
t say then 7
t scrambl to -73
t see as 51
t see for 109
t seem show 90
t seiz on -14
t send CAP 57
t send a 27
t send email 77
t send letter 110
t send out 10
t set to -33
t shar their 37
t shoot back 117
t show inclination 23
t show little 126
t show no 53
t show up -113
t shrug off 19
t sid with 81
t sign an 64
t sign up -25
t singl out 77
t skeptical about 57
t skeptical of 95
t sound a 20
t spar over 88
t speak CAP -10
t speak about 212
t speak at -110
t speak briefly 21
t speak of 150
t speak on -39
t speak out -23
t speak to -38
t speak with -81
t spent DAY 14
t spent his 88
t spent more 27
t spent the 35
t spent time 61
t split on 64
t stand by 96
t stand for 74
t stand with 35
t start a -104
t start the 69
t start with 8
t stop of 54
t story about 24
t strategy for 54
t strategy of 33
t strong support 30
t struck down 53
t struggl to -12
t suggest a 55
t support for -29
t support of -15
t supporter of 38
t supportiv of 45
t sur to -66
t tak CAP -52
t tak a -41
t tak an 69
t tak at 170
t tak more 24
t tak to 78
t tak with 155
t talk about 44
t talk of 5
t talk point 56
t talk up 46
t tell of -111
t tend to -73
t ther a 76
t ther is -97
t ther no 36
t ther ’s -110
t think about 21
t think of -43
t tick off 76
t touch on 98
t try explain 55
t try make 74
t try to -40
t turn against 60
t turn her 80
t turn his 72
t tweet DAY 30
t unveil a 60
t used his 49
t used it 39
t used the 25
t used to -97
t view of -21
t voic concerns 78
t voic support 24
t vot against 86
t vot for 54
t vot in -169
t vot of 129
t vouch for 46
t walk back 103
t warn against -6
t warn of 10
t wary of 21
t weigh in 47
t weigh on 19
t worry about -42
t writ a -24
t writ about 50
t writ letter 31
t writ on -36
t writ recently 17
t zero on 57
th - base -31
th - ed -11
th - ing -32
th - s -19
th that0 ed 51
th that0 ing 33
th that1 base 21
th that1 ed 69
th that2 ed 59
th that2 ing 11
th that2 s 33
th that3 base 70
th that3 ed 61
th that3 ing 130
th that3 s 19
w 0 ^ -21
w 1 ( -33
w 1 < -53
w 1 CAP 29
w 1 ^ -14
w 1 a -22
w 1 after 23
w 1 all 16
w 1 although -53
w 1 an 20
w 1 and -127
w 1 another 46
w 1 any -42
w 1 as 22
w 1 both -40
w 1 but 6
w 1 by 43
w 1 each -9
w 1 from 20
w 1 he 29
w 1 her 31
w 1 his 30
w 1 i -16
w 1 if -63
w 1 it 9
w 1 its 48
w 1 many 26
w 1 one -36
w 1 other 19
w 1 others 24
w 1 several -33
w 1 she 17
w 1 since 11
w 1 some 40
w 1 such -46
w 1 that -75
w 1 their 58
w 1 these 8
w 1 they 63
w 1 this -58
w 1 those -25
w 1 though -30
w 1 we -48
w 1 what 8
w 1 when -9
w 1 while 25
w 1 with -52
w 1 you 64
w 2 ' -53
w 2 , -26
w 2 -ed 8
w 2 -ing -16
w 2 -s 24
w 2 / -13
w 2 : -34
w 2 CAP 23
w 2 DAY -16
w 2 NUM 13
w 2 ^ 77
w 2 a -18
w 2 about 39
w 2 after -19
w 2 all -44
w 2 an -29
w 2 and -47
w 2 another -44
w 2 both 36
w 2 four -63
w 2 he 46
w 2 her 8
w 2 himself 39
w 2 his 29
w 2 i 39
w 2 if -49
w 2 in 7
w 2 it 45
w 2 many 67
w 2 of 63
w 2 one -77
w 2 or -15
w 2 other -70
w 2 others -18
w 2 she -11
w 2 some 44
w 2 than -41
w 2 that -47
w 2 the -82
w 2 their -11
w 2 they -12
w 2 this -50
w 2 those 10
w 2 three -25
w 2 w 11
w 2 we 48
w 2 what -64
w 2 when 68
w 2 who -122
w 2 you -56
w 3 " 15
w 3 'd -61
w 3 'm -37
w 3 're 50
w 3 's -16
w 3 've -21
w 3 ( -31
w 3 ) 21
w 3 , 42
w 3 -ed -53
w 3 -ing -60
w 3 . -42
w 3 / -61
w 3 : -28
w 3 ; -33
w 3 < -27
w 3 CAP 12
w 3 DAY 39
w 3 NUM -16
w 3 a -26
w 3 about -133
w 3 after 23
w 3 against -33
w 3 all 35
w 3 although 53
w 3 amid -44
w 3 an -33
w 3 and 26
w 3 another 27
w 3 any -49
w 3 anyone -32
w 3 around -75
w 3 as -52
w 3 at -141
w 3 because 8
w 3 before 38
w 3 behind -42
w 3 between -21
w 3 beyond -29
w 3 both 54
w 3 but 25
w 3 by -27
w 3 despite 68
w 3 down -11
w 3 each 8
w 3 eight -42
w 3 every -88
w 3 everyone 92
w 3 few 45
w 3 five -35
w 3 for -65
w 3 four -30
w 3 from -28
w 3 half -24
w 3 her -50
w 3 herself -13
w 3 him 27
w 3 himself 36
w 3 his -29
w 3 how -33
w 3 i 24
w 3 if 13
w 3 in -24
w 3 into -68
w 3 it -7
w 3 its -57
w 3 itself 47
w 3 like -7
w 3 many -60
w 3 me 46
w 3 my -48
w 3 near -20
w 3 nine -13
w 3 of -59
w 3 off -87
w 3 on -100
w 3 one 8
w 3 or -34
w 3 other -30
w 3 others 35
w 3 our -69
w 3 out 33
w 3 over -33
w 3 seven -69
w 3 she 23
w 3 since 12
w 3 six -36
w 3 some 21
w 3 somebody -36
w 3 someone -40
w 3 such -32
w 3 than -23
w 3 that -32
w 3 the -43
w 3 their -63
w 3 them 8
w 3 themselves 48
w 3 these -91
w 3 they -26
w 3 this 16
w 3 those -24
w 3 though 41
w 3 toward -70
w 3 two -8
w 3 under 36
w 3 until -32
w 3 up -53
w 3 upon 84
w 3 us -34
w 3 w -15
w 3 we 11
w 3 what -30
w 3 when -11
w 3 where -56
w 3 whether -48
w 3 while 25
w 3 who 14
w 3 whose 38
w 3 why -22
w 3 with -9
w 3 within -70
w 3 without 20
w 3 you 5
w 3 your -41
`
