/** Made by bench/attribution/train.ts. */
export const cue: string = `
a ! $ -23
a " -ed -89
a " -ing -13
a " -ly -69
a " -s -26
a " CAP 49
a " NUM -13
a " a -7
a " an -44
a " i -21
a " is 41
a " it 75
a " no -15
a " not 72
a " on -85
a " one 27
a " that -13
a " to 10
a " was -13
a " we 99
a " will -89
a # CAP 53
a $ $ -83
a ' w -19
a 's " -43
a 's -ed -28
a 's -ing -40
a 's -ly -55
a 's -s -44
a 's CAP -63
a 's a -14
a 's an -29
a 's been 45
a 's no 70
a 's not -11
a 's the -37
a 's up -26
a 's w 29
a ( CAP -10
a ( NUM 21
a ( and -93
a ( w 42
a ) , 50
a ) . -21
a ) and -42
a , " 74
a , -ing -44
a , -ly 5
a , -s 10
a , CAP -60
a , NUM 22
a , a 39
a , about -56
a , after 62
a , along -72
a , although -23
a , an -15
a , and -42
a , another -19
a , as -52
a , at -30
a , because 10
a , before 37
a , both -30
a , by -42
a , could 24
a , for 75
a , from 18
a , had -53
a , has -40
a , have -53
a , having -32
a , he -82
a , his -137
a , how -6
a , i 27
a , in -23
a , is 52
a , it -29
a , like 35
a , many -32
a , most -20
a , not -6
a , of -12
a , one -5
a , or -22
a , our -19
a , she 42
a , should 8
a , since -11
a , so -38
a , some -8
a , such 47
a , that 118
a , the -33
a , their -45
a , they -58
a , this -85
a , though -14
a , three 24
a , to -26
a , w -43
a , we 46
a , were 34
a , what 58
a , when -33
a , where -22
a , which -49
a , while 51
a , who -15
a , will 12
a , with -72
a , without -37
a , would 97
a -ed , 25
a -ed -ed -15
a -ed -ing 85
a -ed -ly 7
a -ed -s 108
a -ed . 33
a -ed : 63
a -ed CAP 7
a -ed DAY -66
a -ed NUM -35
a -ed a -42
a -ed about -33
a -ed after -96
a -ed against 33
a -ed all -17
a -ed an -9
a -ed and -26
a -ed any -7
a -ed as 67
a -ed at 28
a -ed for -43
a -ed from -52
a -ed his -26
a -ed how -8
a -ed in -48
a -ed into -19
a -ed it -8
a -ed no -30
a -ed of -46
a -ed on 20
a -ed out -50
a -ed over -33
a -ed some -55
a -ed than -25
a -ed that 52
a -ed to -31
a -ed up 35
a -ed w 20
a -ed when 58
a -ed — -22
a -ing " 30
a -ing , 76
a -ing -ly -76
a -ing -s 32
a -ing . -19
a -ing : 86
a -ing ; -85
a -ing CAP 12
a -ing DAY -66
a -ing NUM 11
a -ing a 20
a -ing about 96
a -ing after -38
a -ing all -9
a -ing an 38
a -ing and -148
a -ing any -8
a -ing as -74
a -ing at -88
a -ing down -95
a -ing for 102
a -ing from -27
a -ing he 15
a -ing her 121
a -ing him -82
a -ing himself 104
a -ing his 62
a -ing how -77
a -ing in -29
a -ing into 10
a -ing is -10
a -ing it 61
a -ing its 115
a -ing of -32
a -ing off -73
a -ing out 90
a -ing so -77
a -ing some -34
a -ing that 30
a -ing the 13
a -ing their 15
a -ing them 20
a -ing through -11
a -ing to -30
a -ing up -62
a -ing w -23
a -ing what -101
a -ing when 47
a -ing whether 101
a -ing with -10
a -ly , -68
a -ly -ed -13
a -ly -ing 36
a -ly -ly 6
a -ly -s -8
a -ly . -52
a -ly : 90
a -ly CAP 37
a -ly DAY -101
a -ly NUM 9
a -ly a -47
a -ly about 103
a -ly after -63
a -ly against 99
a -ly and -78
a -ly as -41
a -ly because -26
a -ly behind -11
a -ly by -173
a -ly did -26
a -ly for 77
a -ly from -18
a -ly in -66
a -ly into -9
a -ly is -51
a -ly no 16
a -ly of 29
a -ly one -16
a -ly that 60
a -ly to -16
a -ly w -7
a -ly what 43
a -ly when -42
a -ly will -17
a -ly — -9
a -s " 26
a -s ' 68
a -s ( -19
a -s ) -27
a -s -ed -57
a -s -ing 18
a -s -ly 26
a -s -s -6
a -s . -74
a -s : -36
a -s ; -39
a -s ? -21
a -s CAP 40
a -s NUM -62
a -s a -30
a -s about 90
a -s across -40
a -s after -9
a -s against -21
a -s all -64
a -s among -40
a -s an -29
a -s and -35
a -s are -30
a -s as -30
a -s at 32
a -s because -35
a -s before -21
a -s between 66
a -s by 6
a -s during -17
a -s for -19
a -s four -38
a -s from -62
a -s had 66
a -s has -10
a -s have -29
a -s he 80
a -s her -27
a -s him -99
a -s how -29
a -s if 40
a -s in -44
a -s into -14
a -s is -17
a -s it -16
a -s its -11
a -s like 46
a -s of 38
a -s on 24
a -s one -55
a -s or 76
a -s other 98
a -s out -58
a -s outside -11
a -s over -13
a -s she 85
a -s since -69
a -s so -21
a -s such -35
a -s than -32
a -s that 8
a -s the -63
a -s they -35
a -s this -10
a -s three -8
a -s to 10
a -s toward 52
a -s two -80
a -s w -14
a -s was -11
a -s were -7
a -s where -37
a -s who 36
a -s will -35
a -s with 57
a . " -179
a . $ -24
a . ) 10
a . CAP 80
a / -s -36
a / > -27
a / CAP -7
a / w -5
a : " 78
a : $ 58
a : -ing 78
a : -s -31
a : CAP 18
a : NUM -61
a : a -93
a : he -79
a : how -22
a : in 14
a : it 16
a : that 11
a : the -81
a : to -18
a : w 16
a : what -40
a ; $ -33
a ; -s -32
a ; NUM -21
a ; in -30
a ; the 6
a ; w 87
a < / -10
a > . -30
a ? $ -103
a @ CAP -8
a @ w -63
a CAP " -74
a CAP ' 35
a CAP 's 47
a CAP ( -52
a CAP ) 109
a CAP , -41
a CAP -ed -28
a CAP -ing 44
a CAP -ly -7
a CAP -s 20
a CAP . 7
a CAP : 56
a CAP ; -13
a CAP ?sym 26
a CAP CAP -17
a CAP DAY 58
a CAP NUM -71
a CAP a 42
a CAP about -15
a CAP after 29
a CAP among -78
a CAP an -60
a CAP are 12
a CAP as 35
a CAP at -30
a CAP because -79
a CAP before 46
a CAP but -6
a CAP by -56
a CAP can 25
a CAP could -56
a CAP for 9
a CAP from -44
a CAP had -34
a CAP has 56
a CAP have -15
a CAP he 54
a CAP himself 30
a CAP his 37
a CAP how 77
a CAP if -31
a CAP in -26
a CAP into -62
a CAP is 20
a CAP may -107
a CAP must -7
a CAP not 26
a CAP of 34
a CAP on -54
a CAP or 55
a CAP over -13
a CAP she 12
a CAP should 24
a CAP some 68
a CAP than -124
a CAP that 7
a CAP the 28
a CAP up 58
a CAP w 11
a CAP when 75
a CAP while -6
a CAP who 80
a CAP why -75
a CAP will -16
a CAP with -16
a CAP — 8
a CAP ’s 14
a DAY 's 89
a DAY , -59
a DAY -ed -61
a DAY -ing -38
a DAY . 9
a DAY : -12
a DAY as 25
a DAY at -32
a DAY by -63
a DAY he 26
a DAY in -129
a DAY of 86
a DAY on -18
a DAY that 64
a DAY to 89
a DAY w -62
a DAY when -52
a DAY — 9
a DAY ’s -24
a NUM , -38
a NUM -ed -15
a NUM -ly -23
a NUM -s -12
a NUM . -48
a NUM CAP 30
a NUM an -10
a NUM for -19
a NUM in 32
a NUM of 73
a NUM on -29
a NUM w -40
a NUM — -6
a _ w -43
a a " 68
a a -ly -6
a a -s 22
a a CAP -21
a a NUM 34
a a few -82
a a near 15
a a w -11
a about -ing -18
a about -s -37
a about NUM -80
a about a -83
a about her 49
a about his -52
a about how -66
a about it 38
a about the 51
a about their -24
a about w -19
a about what -21
a about where 18
a above , 8
a across the -63
a across w -8
a after -ing 6
a after CAP -14
a after a 78
a after being -24
a after she -16
a after the -15
a after they -34
a after w -75
a against -ing 13
a against CAP -26
a against a -10
a against her 46
a against him -38
a against w 27
a all -ed -39
a all -s 36
a all CAP -71
a all NUM -63
a all that -56
a all the 21
a all w -9
a along the -16
a along w -40
a along with -46
a amid -s -54
a amid w -42
a among -s 50
a among some -64
a among the -7
a among those 35
a among w -8
a an " -99
a an -ed 19
a an -ing -10
a an -ly -69
a an -s -5
a an CAP 61
a an w 58
a and , -23
a and -ed 33
a and -ing -56
a and -ly -36
a and -s -105
a and CAP 38
a and NUM -21
a and a -34
a and has 83
a and he -20
a and how -23
a and in -35
a and is -31
a and other -10
a and that 34
a and the -48
a and w 44
a and would -10
a another -s -5
a another CAP -34
a another w 31
a any -ed -14
a any -ing -52
a any -s -22
a any CAP -63
a any of 85
a any w -15
a anyone w -58
a are " 20
a are -ed -72
a are -ing 18
a are -ly -49
a are -s 55
a are CAP -15
a are NUM -8
a are a -21
a are being -6
a are few -8
a are in -17
a are many -12
a are no -8
a are not -20
a are some -8
a are the -14
a are two -5
a are w -61
a around -s -22
a around CAP -19
a around to 8
a around w -36
a as -ed -65
a as -ing 67
a as -ly 20
a as -s -43
a as CAP 24
a as a -26
a as an -40
a as he -20
a as her -24
a as his -33
a as if 42
a as it -49
a as many 90
a as one -94
a as she -7
a as some -12
a as the -18
a as they -33
a as to 110
a as w -25
a at -ing 10
a at -s 48
a at CAP 18
a at DAY 57
a at NUM 18
a at a -8
a at all -25
a at an 42
a at her -52
a at his 76
a at one 62
a at the -25
a at this -83
a at w -25
a be -ing -35
a be -ly 77
a be CAP -13
a be a -29
a be the -18
a be w -78
a because " -21
a because CAP -68
a because he -38
a because it 55
a because of 44
a because the -27
a because they -57
a because w 36
a been -ed -58
a been -ing 91
a been -ly -21
a been a -16
a been w -23
a before -ing -14
a before -s 49
a before CAP -6
a before a 42
a before the -51
a behind her -18
a behind him -10
a behind the 51
a being -ed 28
a being CAP -69
a being a -46
a being w 66
a below : -10
a between CAP -26
a between NUM -39
a between the 41
a between w -68
a beyond his -13
a both -s -36
a both CAP 39
a both the 6
a both w 47
a but has -22
a but w -40
a by -ed -12
a by -ing 8
a by -ly 6
a by -s 12
a by CAP 12
a by NUM -40
a by a -7
a by an -39
a by her 42
a by his 10
a by many -47
a by one 66
a by other -24
a by some 38
a by the -8
a by w -46
a can be -32
a can w -11
a can’t be -5
a could be -14
a could not -99
a could w 23
a despite w -9
a did not -55
a didn't w 58
a didn’t w -22
a do -ing 67
a do not -24
a do so -53
a do w -33
a does not -16
a does w -23
a doesn't w 45
a doesn’t w -17
a done . -15
a down , -40
a down -s 55
a down . -30
a down CAP -19
a down a 49
a down as -45
a down from -15
a down in -51
a down on -56
a down the -61
a down to -62
a down w -40
a dozens of 93
a during DAY -14
a during a -21
a during an -48
a during her -57
a during his -6
a during the -23
a during this 103
a each of 18
a each other -11
a each w -17
a every CAP -25
a every w -30
a few -s 95
a five -s -75
a for " 16
a for -ed -15
a for -ing 6
a for -ly -30
a for -s -61
a for . -11
a for DAY -23
a for NUM -90
a for about -50
a for all -14
a for an -25
a for both -49
a for eight -25
a for her 49
a for him -28
a for his 17
a for it -21
a for many -21
a for other 78
a for some -37
a for the 9
a for them -15
a for this -26
a for w -82
a four -s -48
a from -ed -106
a from -ing 15
a from -ly -54
a from -s 31
a from CAP 36
a from NUM -100
a from a 39
a from both 28
a from her 33
a from many 30
a from our -31
a from some 67
a from the -19
a from their -31
a from them -8
a from w 37
a get the -84
a get w 28
a gets w -11
a getting -ed -92
a getting w 26
a had -ed 18
a had -s -8
a had been -7
a had w -63
a half of -9
a has -ed -24
a has -ly -51
a has a -12
a has been 24
a has had -17
a has not -29
a has w -75
a have -ed 19
a have -ly -45
a have a 47
a have been -70
a have not -19
a have the -50
a have to -17
a have w 21
a having CAP -12
a he " -42
a he 'd 65
a he 'll -6
a he 's 45
a he -ed 42
a he -ly 26
a he and 9
a he can 59
a he could 12
a he didn’t 29
a he does 13
a he doesn’t 23
a he has -6
a he is 27
a he isn’t -6
a he might -36
a he never 16
a he should -57
a he w 15
a he was -8
a he will -35
a he won’t -32
a he would -6
a he ’d -66
a he ’ll 9
a he ’s -53
a her " -51
a her , -61
a her -ed 78
a her -ing 77
a her -ly -7
a her -s 25
a her CAP 68
a her NUM 28
a her a 15
a her by 83
a her for 54
a her in -17
a her of 30
a her on -77
a her out -16
a her over -9
a her the -5
a her to -47
a her w 12
a her with 73
a herself from 29
a him " 37
a him , 6
a him -ed 40
a him -ing -28
a him -ly 7
a him . -9
a him a -28
a him about -30
a him and -108
a him as 74
a him at -10
a him because 12
a him by 10
a him for 55
a him from -69
a him in -60
a him of -14
a him over 61
a him that -115
a him the 90
a him to 38
a him w 16
a him was 104
a him with 40
a himself a 15
a himself as 93
a himself in -82
a himself on 77
a himself to 31
a himself w 58
a his " -41
a his -ed -41
a his -ing 142
a his -ly 49
a his -s -41
a his CAP 28
a his NUM -119
a his w 61
a how -ly -99
a how -s 57
a how CAP 114
a how a -27
a how he 39
a how it -38
a how many 7
a how she -46
a how such 62
a how the 13
a how to -6
a hundreds of -20
a i w -78
a if CAP 71
a if a 39
a if he -17
a if her 55
a if it 21
a if she 6
a if the 20
a if they 23
a if w 81
a in " 12
a in , -25
a in -ed 77
a in -ing 53
a in -ly -41
a in -s 11
a in . 89
a in CAP -50
a in a 20
a in an 42
a in and -53
a in another -21
a in at -5
a in from -22
a in her 20
a in his -36
a in its 55
a in many -79
a in may 87
a in on -28
a in one 12
a in other -31
a in several -22
a in some 68
a in that -15
a in the -7
a in their -64
a in this 33
a in those -66
a in three -7
a in w -91
a in which -23
a inside the 57
a into -ed -20
a into CAP -40
a into DAY -27
a into a -19
a into the -110
a into w -116
a is " -75
a is , 128
a is -ed -50
a is -ing 39
a is -ly -73
a is CAP 12
a is a -92
a is one -19
a is that 45
a is the -75
a is to 77
a is w -73
a is what -25
a is whether 56
a it " 66
a it 's 37
a it , -100
a it -ed -66
a it -ing -27
a it -ly -37
a it -s 49
a it . -14
a it a 29
a it and 22
a it as 28
a it could 20
a it had -8
a it has 21
a it in -113
a it on -52
a it out -22
a it the 51
a it this 37
a it to -27
a it up -26
a it w 39
a it was 27
a it will -6
a it would 67
a its " -7
a its -s 14
a its CAP 53
a its w -34
a itself . -52
a itself as 52
a like " -69
a like -ing 35
a like CAP -35
a like a -24
a like an 52
a like i -26
a like the 31
a like those -76
a like to -11
a like w 58
a many -s -9
a many CAP 121
a many of -31
a many w 12
a may NUM -26
a may be -31
a may w -51
a me , 87
a me . 27
a me a -50
a me the 34
a me to -7
a me w 8
a might CAP -6
a might be -22
a might have -14
a might w -24
a most -ed 76
a most -ing 34
a most -ly -8
a most CAP -19
a most about -62
a most is 52
a most of 5
a most w 15
a must be -15
a must w -6
a my -s 48
a my w -6
a never -ed 59
a never w -73
a no -s 41
a no to 20
a no w -70
a not -ed -41
a not -ing -121
a not -ly -36
a not a 44
a not to 62
a not w 51
a of " 17
a of -ing 54
a of -ly -47
a of -s -38
a of NUM -96
a of a 13
a of all -20
a of an -42
a of any -29
a of being 83
a of her 48
a of his 42
a of how 23
a of its -11
a of some 82
a of such -8
a of the -45
a of this -7
a of those -16
a of three -60
a of w -87
a of what -27
a off , -76
a off -s 47
a off . -9
a off a -100
a off by -22
a off in -40
a off on -39
a off the -8
a off w 54
a on " -38
a on , -61
a on -ed 32
a on -ing 8
a on -s 69
a on . -50
a on CAP -20
a on DAY 22
a on NUM -75
a on a -67
a on all 45
a on an -68
a on her -33
a on his -121
a on how 68
a on in -53
a on it -48
a on its -21
a on the 6
a on this 16
a on those -56
a on to 20
a on w -12
a on whether -97
a on which -34
a once w 61
a one -ing 88
a one . 70
a one CAP -27
a one in -8
a one w -12
a one with 37
a or -ed 36
a or -ing -38
a or -s -13
a or a -17
a or are -18
a or not -14
a or w -20
a other -s 31
a other CAP 20
a other w 33
a others to -34
a our -s 61
a our CAP 6
a our w -71
a out , -73
a out -ing 11
a out -s -65
a out . -22
a out a 70
a out as -73
a out at -12
a out for -27
a out how 73
a out in -35
a out of -105
a out on -28
a out that -33
a out the 76
a out to -43
a out w -71
a outside the -56
a over -ing -7
a over -s -34
a over . -23
a over CAP 53
a over NUM -64
a over a 22
a over an 37
a over and 47
a over as 55
a over at -30
a over her -14
a over in -36
a over the -51
a over to -27
a over w -14
a seven -s -59
a several -s 17
a several of -10
a several w -64
a she 's 25
a she -ed -50
a she -s -51
a she and 27
a she can -34
a she did 50
a she had -10
a she has 96
a she should 32
a she w 46
a she was -35
a she wasn’t 8
a she will 41
a she ’ll 32
a should be -48
a should w -10
a shouldn’t be -6
a since CAP -31
a since NUM -53
a since he -35
a since the 66
a since w -52
a six -s 14
a so -ed -62
a so -ly -22
a so . 89
a so many 35
a so w -6
a some -s -19
a some CAP 77
a some of 41
a some w 6
a someone w 54
a such -s -14
a such a -49
a such as -52
a such w -8
a than CAP 45
a than NUM 31
a than a -24
a than his -9
a than the -30
a than w -36
a that " 24
a that 's -21
a that , 60
a that -ed -100
a that -ing -10
a that -ly 28
a that -s 34
a that . -7
a that CAP 17
a that NUM 43
a that a 16
a that about 68
a that all -74
a that although 22
a that an 99
a that any 66
a that are -38
a that as -66
a that at 56
a that both 57
a that can -17
a that could 28
a that despite 35
a that during 43
a that four 56
a that had -50
a that has -24
a that have -102
a that he 21
a that her -59
a that his 37
a that i -9
a that if -24
a that in -19
a that is -50
a that it 54
a that its 28
a that many 18
a that may -14
a that might -21
a that most -11
a that neither 17
a that no -59
a that not -35
a that of 27
a that on 61
a that one -109
a that she 59
a that some 27
a that such 75
a that the 19
a that their -17
a that these -37
a that they 28
a that this -26
a that those -48
a that to 66
a that two -71
a that up -75
a that w -6
a that was 28
a that we -9
a that were -80
a that what -26
a that when 47
a that while -39
a that will -36
a that with -105
a that would 53
a that you -20
a that ’s -36
a the " -16
a the -ed 85
a the -ing 29
a the -ly -42
a the -s 41
a the NUM 18
a the many 44
a the most -74
a the once -26
a the other 54
a the three -76
a the two -14
a the us 35
a the w 14
a their " -12
a their -ed -26
a their -ing 74
a their -ly -127
a their CAP -51
a their w 20
a them " 24
a them , -82
a them -ly 53
a them -s 8
a them a 12
a them and -62
a them as 73
a them at -16
a them for 51
a them in 32
a them on -33
a them over -33
a them that -12
a them to 8
a them up -70
a them w 9
a them with -31
a themselves as -32
a themselves in -43
a themselves w 61
a these CAP -27
a they 'll -61
a they -ed 89
a they are 5
a they can 17
a they could 49
a they do -37
a they don't -15
a they had -50
a they have 70
a they should -42
a they were 20
a they will 42
a they would -37
a they ’re 97
a this -s 39
a this CAP -42
a this from 47
a this in 22
a this is 24
a this to -115
a this w -7
a those -ing 84
a those -s 37
a those in 48
a those w -40
a those who -5
a thousands of 62
a three -s 74
a three CAP -37
a three w -27
a through CAP -37
a through a -23
a through the -93
a through their -10
a through w -18
a through with -6
a to " 15
a to , -32
a to -ed -18
a to -ing 67
a to -ly -12
a to -s 21
a to . -75
a to CAP 47
a to NUM -17
a to a -17
a to an -20
a to be 6
a to do -33
a to get 29
a to have -57
a to her -42
a to him -91
a to his -27
a to it -19
a to its -86
a to many 21
a to me -12
a to one -28
a to other -38
a to some -17
a to the -29
a to their -73
a to two 28
a to w 17
a to what -6
a toward -ing -18
a toward CAP -56
a toward a -63
a toward the -32
a toward w -32
a two -s -84
a two of 46
a two w 51
a under CAP -18
a under a 41
a under the -101
a under w -21
a until CAP -50
a until the -47
a up , -49
a up -ed -15
a up -ing 50
a up -ly -21
a up -s -40
a up . -14
a up CAP -51
a up NUM -22
a up a 19
a up about 102
a up against -26
a up and -11
a up as -20
a up by -34
a up for -25
a up his 37
a up in -57
a up its -34
a up on -7
a up the -47
a up their -54
a up this 49
a up to -8
a up w -43
a up with 55
a upon the -79
a us , -32
a us to 20
a us w -45
a via CAP 35
a w " -85
a w 's 87
a w ( -40
a w ) -31
a w , -27
a w -ed -54
a w -ing 47
a w -ly 17
a w -s 32
a w . -57
a w ; -60
a w = -52
a w ? -123
a w CAP 52
a w DAY -33
a w NUM -158
a w a 11
a w about 168
a w above -30
a w across -79
a w after 7
a w against 27
a w all -30
a w along -73
a w among 100
a w an -20
a w and -13
a w any 72
a w are 32
a w around -79
a w as -6
a w be -50
a w because -27
a w been -9
a w before -35
a w behind -77
a w between -49
a w beyond 21
a w both 25
a w but -10
a w by -105
a w could 22
a w down -124
a w during 46
a w each -68
a w everyone -40
a w from -11
a w has -19
a w have -7
a w he 67
a w her 114
a w him 123
a w his -27
a w how -50
a w if -86
a w in -49
a w into -129
a w is 31
a w it -46
a w its -76
a w itself 73
a w like -124
a w many -22
a w may 12
a w me -15
a w might -16
a w most -48
a w no 32
a w not -93
a w off -84
a w on 35
a w one 72
a w or -140
a w out -7
a w over -47
a w she -28
a w since -35
a w so -61
a w some 17
a w such 59
a w than -68
a w that 76
a w their -49
a w them 29
a w themselves 8
a w this 9
a w those -32
a w three -58
a w through -115
a w to -12
a w toward 62
a w two -27
a w under -30
a w until -40
a w up -92
a w upon -50
a w w 6
a w was 37
a w were -58
a w what 32
a w where 125
a w whether 62
a w while 46
a w who -62
a w why 41
a w will 41
a w with -8
a w within -36
a w without -17
a w would -21
a w — -12
a w ’s 9
a was " 24
a was , -10
a was -ed -79
a was -ing -62
a was -ly 75
a was CAP -65
a was a 32
a was an -13
a was in -13
a was no 61
a was not 18
a was some -11
a was that 85
a was the -48
a was to -49
a was w -62
a wasn't w -6
a wasn’t w -24
a were " -27
a were -ed 16
a were -ly -60
a were -s -18
a were not -26
a were the 92
a were w -12
a what -ed 17
a what -s 19
a what CAP 25
a what he 6
a what his 48
a what is -49
a what it -10
a what many 25
a what might 39
a what other 64
a what she 48
a what that -20
a what the 50
a what w -36
a what was -37
a what you 16
a when -ing -23
a when -s 11
a when CAP -26
a when a -33
a when he 52
a when it -36
a when she 47
a when the -30
a when they -26
a when w -74
a where CAP -25
a where each 77
a where he 80
a where the -57
a where w -31
a whether -s -44
a whether CAP 42
a whether a -75
a whether any 65
a whether he -69
a whether it 21
a whether or 43
a whether she 84
a whether the -13
a whether to 10
a whether w -25
a which CAP 18
a which w 24
a while -ing -37
a while CAP -17
a while w -41
a who -ed 23
a who -s -7
a who can -30
a who has 57
a who he -47
a who is -25
a who w -86
a who would 21
a whose -s -11
a why , 92
a why CAP 54
a why he 16
a why she -56
a why the 121
a why they 16
a why w -13
a will -ly 6
a will be -88
a will have -17
a will not 28
a will w 29
a with -ing -11
a with CAP -50
a with NUM -67
a with a 6
a with an 59
a with her -33
a with him 13
a with his -107
a with it -6
a with other -29
a with the -19
a with their -45
a with them 55
a with those -9
a with w -25
a with which -6
a without -ing -26
a without w 56
a won't be -8
a won’t be -22
a would " -9
a would -ly -63
a would be 7
a would have -39
a would not -10
a would w 17
a wouldn’t w -10
a yet -ed -16
a yet . -43
a yet been -7
a yet that -12
a yet w 50
a you . -39
a you w -30
a your w -61
a — " -51
a — -ed 81
a — -ing -39
a — -ly -82
a — CAP -13
a — NUM 80
a — a -20
a — although -18
a — and 32
a — are -21
a — as 44
a — but 14
a — he -6
a — in -39
a — or 7
a — that -23
a — the -29
a — to -11
a — w -94
a — was -42
a — which -23
a — with -12
a ’s -s -10
a ’s CAP -17
a ’s w -51
b -14
e - 49
e A -122
e B -67
e C -48
e D -30
e E 10
ep - A 74
ep - B 101
ep - C 50
ep - D 34
ep - E -14
ep A A -10
ep A B -60
ep A C -95
ep A D -80
ep A E -90
ep B B -11
ep B C -28
ep B D -62
ep B E -48
ep C A -44
ep C B -44
ep C C -7
ep C D -14
ep C E -34
ep D A -6
ep D B -7
ep D E -34
ep E A 37
ep E B 40
ep E C 44
ep E D 7
ep E E -25
f base -26
f ed 12
f ing -17
f s -18
fl base " -56
fl base ' -50
fl base 'd 52
fl base 'll -59
fl base 're 17
fl base 've 50
fl base ( -21
fl base ) 30
fl base , -16
fl base -ed -22
fl base -ing -46
fl base -s 21
fl base . -44
fl base / -41
fl base : 20
fl base ; 28
fl base < -60
fl base CAP 7
fl base NUM 19
fl base ^ -39
fl base a -23
fl base about 6
fl base after -30
fl base all 25
fl base although 22
fl base an -12
fl base and -17
fl base another -32
fl base anyone 40
fl base as 23
fl base at -37
fl base before -22
fl base both 49
fl base by -12
fl base despite -63
fl base each -48
fl base every -46
fl base everyone 38
fl base five 53
fl base for -28
fl base from -17
fl base he -16
fl base her 40
fl base his 6
fl base how -28
fl base i 18
fl base if 24
fl base in -38
fl base into -77
fl base its -29
fl base itself 51
fl base like 40
fl base many 71
fl base me 86
fl base my 31
fl base near -19
fl base of -8
fl base on -60
fl base one -20
fl base or -55
fl base other -33
fl base others 24
fl base our -61
fl base out 68
fl base over -42
fl base several 47
fl base she -12
fl base since -31
fl base some 67
fl base such 36
fl base than -13
fl base that -16
fl base the -31
fl base them -48
fl base themselves 30
fl base these -35
fl base they 16
fl base this -46
fl base three -56
fl base two 66
fl base under 20
fl base unless -5
fl base until -11
fl base up -13
fl base us 12
fl base w -22
fl base we -15
fl base when 32
fl base where -12
fl base whether -73
fl base which -13
fl base who 12
fl base whom -59
fl base whose 16
fl base why 5
fl base with -15
fl base without -89
fl base your -74
fl base — -19
fl ed " 12
fl ed ' -33
fl ed 's -14
fl ed 've -11
fl ed ( -17
fl ed ) 35
fl ed , 24
fl ed -ed -5
fl ed -ing 8
fl ed -s -7
fl ed . 12
fl ed : -97
fl ed ; 15
fl ed CAP 20
fl ed DAY 53
fl ed NUM 11
fl ed ^ 28
fl ed a -52
fl ed about -87
fl ed after -18
fl ed all 32
fl ed an -116
fl ed and 9
fl ed another 28
fl ed anyone -52
fl ed as -41
fl ed both 9
fl ed but 37
fl ed each 53
fl ed for 6
fl ed from -29
fl ed half 10
fl ed he 31
fl ed her -103
fl ed herself 18
fl ed him 35
fl ed his -13
fl ed i 5
fl ed if -77
fl ed in 26
fl ed it 7
fl ed its 30
fl ed itself -29
fl ed many 34
fl ed nobody -38
fl ed of -41
fl ed on -42
fl ed one -37
fl ed others 30
fl ed she 6
fl ed since 44
fl ed some 6
fl ed someone -10
fl ed such -71
fl ed than -44
fl ed that -21
fl ed the -62
fl ed their -19
fl ed them 27
fl ed themselves -14
fl ed they -23
fl ed this 12
fl ed those 51
fl ed three 70
fl ed two -6
fl ed until -53
fl ed w 21
fl ed we 31
fl ed what -56
fl ed when 20
fl ed which -8
fl ed who -14
fl ed whom 44
fl ed with -92
fl ed you -9
fl ed — 15
fl ing " 51
fl ing ' 38
fl ing 'll 46
fl ing 're 36
fl ing 's 16
fl ing ( -30
fl ing ) 17
fl ing , 48
fl ing -ed -67
fl ing -ing -84
fl ing -s -9
fl ing : -18
fl ing ; -70
fl ing CAP -12
fl ing DAY -60
fl ing NUM -11
fl ing ^ 16
fl ing a -11
fl ing about -61
fl ing after 53
fl ing against -51
fl ing all -20
fl ing an 37
fl ing and 32
fl ing another 29
fl ing any -38
fl ing anyone -21
fl ing around -30
fl ing as -19
fl ing at -87
fl ing before 22
fl ing but -33
fl ing by -8
fl ing despite 91
fl ing everyone 78
fl ing for -63
fl ing four -68
fl ing from -15
fl ing he 8
fl ing her -110
fl ing him -15
fl ing himself 48
fl ing his -28
fl ing i 7
fl ing in 6
fl ing into -8
fl ing it -26
fl ing many -145
fl ing of -35
fl ing on -52
fl ing one 41
fl ing or -16
fl ing other -78
fl ing over 29
fl ing since -9
fl ing some -10
fl ing than -32
fl ing that -29
fl ing the -47
fl ing their -29
fl ing them -62
fl ing they 57
fl ing this -71
fl ing three -8
fl ing toward -35
fl ing two -31
fl ing under -44
fl ing up -72
fl ing upon 82
fl ing w -32
fl ing we -39
fl ing when -81
fl ing whether 47
fl ing while 20
fl ing without -13
fl ing you 67
fl ing — 10
fl s " 16
fl s ' 7
fl s 's -19
fl s ) -42
fl s , 29
fl s -ed -45
fl s -ing -25
fl s -s -13
fl s / -36
fl s ; -50
fl s CAP 23
fl s DAY -22
fl s NUM -58
fl s ^ -5
fl s a 30
fl s about -44
fl s after -5
fl s against 14
fl s all -23
fl s amid -44
fl s and 9
fl s another 44
fl s any -94
fl s as 29
fl s at -42
fl s before 42
fl s between -38
fl s both -84
fl s but 32
fl s by 26
fl s despite 38
fl s eight -18
fl s everyone -18
fl s few -28
fl s five -48
fl s for -14
fl s four -52
fl s from 14
fl s he 24
fl s her 10
fl s his -9
fl s into -21
fl s it 30
fl s its -62
fl s many -33
fl s my -33
fl s nine -12
fl s of -6
fl s on 18
fl s one -40
fl s or 12
fl s other -50
fl s our -32
fl s out -61
fl s over -20
fl s several -94
fl s she 35
fl s six -38
fl s some -23
fl s such -52
fl s that -55
fl s the -20
fl s their -41
fl s these -51
fl s they -101
fl s this 34
fl s those -129
fl s three -63
fl s two -74
fl s w -9
fl s when -40
fl s whether -54
fl s which 20
fl s whose -65
fl s with 15
fl s — -7
fn base ! -16
fn base " -74
fn base $ -20
fn base 's 9
fn base ( -13
fn base ) -88
fn base , -40
fn base -ed -41
fn base -ing -44
fn base -s -32
fn base . -67
fn base / -36
fn base : -88
fn base ; -101
fn base < -12
fn base > -30
fn base ? -55
fn base @ -7
fn base CAP -17
fn base NUM -61
fn base _ -43
fn base a 39
fn base about 41
fn base above -53
fn base across -42
fn base after 16
fn base against 64
fn base along -37
fn base among -48
fn base an -15
fn base and -61
fn base another -87
fn base anyone 35
fn base around 56
fn base as -67
fn base at 50
fn base be -64
fn base because -71
fn base been 87
fn base before -42
fn base behind 39
fn base being 26
fn base below -21
fn base between -86
fn base beyond 49
fn base both -30
fn base but -7
fn base by 22
fn base can -25
fn base cannot -15
fn base can’t -5
fn base could 11
fn base did -43
fn base didn't -45
fn base didn’t -24
fn base do -26
fn base does -40
fn base doesn't 11
fn base doesn’t -24
fn base done -34
fn base down -23
fn base during -55
fn base each 63
fn base every 9
fn base everyone -116
fn base few -25
fn base for 13
fn base four -36
fn base from 12
fn base get -20
fn base gets -22
fn base getting -41
fn base had -52
fn base has -17
fn base hasn't -5
fn base hasn’t -17
fn base have -18
fn base having 69
fn base he -18
fn base her -52
fn base herself -9
fn base himself -32
fn base his 41
fn base how 6
fn base hundreds -29
fn base i -62
fn base if -7
fn base in -27
fn base inside 108
fn base into 28
fn base is 23
fn base isn't -12
fn base isn’t 63
fn base it 22
fn base its -86
fn base itself -69
fn base like 46
fn base may 23
fn base me -32
fn base might -50
fn base most 43
fn base must -22
fn base my -24
fn base never -52
fn base not 44
fn base of 42
fn base off 16
fn base once 49
fn base one -9
fn base onto -9
fn base or -27
fn base other 52
fn base others -21
fn base out 70
fn base outside -9
fn base over 12
fn base several -78
fn base she -16
fn base should -48
fn base shouldn’t -10
fn base since 52
fn base so -95
fn base some -153
fn base somebody -33
fn base someone -107
fn base such -42
fn base than -49
fn base the -9
fn base their 69
fn base them -42
fn base themselves 32
fn base these -48
fn base they 65
fn base those 22
fn base three -106
fn base through -22
fn base to 25
fn base toward 33
fn base towards -33
fn base two 36
fn base under 10
fn base unlike -21
fn base until -47
fn base up 19
fn base upon 9
fn base us -15
fn base w -15
fn base was -13
fn base wasn't -20
fn base wasn’t -45
fn base we 13
fn base were -84
fn base when -43
fn base where 68
fn base whether -5
fn base which 26
fn base while -51
fn base who 40
fn base why -116
fn base will -48
fn base within 11
fn base without 7
fn base won't -8
fn base won’t -33
fn base would 25
fn base wouldn’t -10
fn base yet -59
fn base you 49
fn base your -45
fn base — -29
fn base ’s 19
fn ed ) -48
fn ed -ed -28
fn ed -ing -23
fn ed -ly 16
fn ed -s -15
fn ed . 24
fn ed : -10
fn ed ; 33
fn ed CAP 16
fn ed DAY 22
fn ed NUM -38
fn ed a 18
fn ed about 31
fn ed above 8
fn ed after 26
fn ed all -69
fn ed along 14
fn ed amid 20
fn ed among 30
fn ed an -31
fn ed and 38
fn ed another 13
fn ed any 5
fn ed are -63
fn ed around -85
fn ed as -8
fn ed at -20
fn ed before -61
fn ed behind -73
fn ed between 43
fn ed beyond -81
fn ed both -17
fn ed by 11
fn ed could -18
fn ed during -37
fn ed each -65
fn ed eight -27
fn ed five 6
fn ed for 38
fn ed four 21
fn ed from -110
fn ed had -27
fn ed has -71
fn ed having -64
fn ed he -21
fn ed herself 58
fn ed him 12
fn ed himself -7
fn ed his -25
fn ed how -56
fn ed hundreds -56
fn ed i -7
fn ed if 34
fn ed in 52
fn ed into -25
fn ed is -62
fn ed it 72
fn ed its 126
fn ed itself -81
fn ed like -41
fn ed many -38
fn ed me -63
fn ed most -14
fn ed my -22
fn ed no 67
fn ed not -17
fn ed of 6
fn ed off 34
fn ed on -12
fn ed one -26
fn ed or -78
fn ed other 13
fn ed our 80
fn ed out 64
fn ed outside -74
fn ed over -47
fn ed several 18
fn ed she 70
fn ed since -19
fn ed some 93
fn ed than -76
fn ed their 38
fn ed them -14
fn ed these 83
fn ed they -19
fn ed those 28
fn ed thousands -55
fn ed three 30
fn ed through -83
fn ed toward -75
fn ed two -84
fn ed under -48
fn ed until -54
fn ed up 19
fn ed upon 86
fn ed us 21
fn ed via 9
fn ed w -10
fn ed was 89
fn ed were 91
fn ed what -7
fn ed when -17
fn ed whether 28
fn ed which -23
fn ed while 32
fn ed who -34
fn ed why -22
fn ed will -30
fn ed with -31
fn ed yet 65
fn ed — 82
fn ing " 23
fn ing , -73
fn ing -ed -66
fn ing -ing -55
fn ing -ly 85
fn ing . -108
fn ing : -19
fn ing CAP -42
fn ing DAY -36
fn ing NUM -133
fn ing a -14
fn ing about 33
fn ing after 20
fn ing against 25
fn ing all -87
fn ing along -40
fn ing among 28
fn ing an 85
fn ing another -62
fn ing any -82
fn ing around -30
fn ing as -35
fn ing at -64
fn ing because 52
fn ing before -67
fn ing behind -11
fn ing between -22
fn ing both -53
fn ing but 18
fn ing by -65
fn ing down 41
fn ing during 21
fn ing for 22
fn ing four 22
fn ing from -37
fn ing has -14
fn ing he 30
fn ing her 32
fn ing herself -5
fn ing him -18
fn ing himself -96
fn ing his -22
fn ing how 77
fn ing if -25
fn ing in -11
fn ing is 21
fn ing it -36
fn ing its -46
fn ing itself 18
fn ing like -55
fn ing many 29
fn ing me 68
fn ing no 19
fn ing not 39
fn ing off 58
fn ing on 92
fn ing one -19
fn ing or -62
fn ing other 26
fn ing our -65
fn ing out 52
fn ing over -106
fn ing several 33
fn ing since 40
fn ing so -15
fn ing some 8
fn ing such -49
fn ing than -18
fn ing that -5
fn ing the -35
fn ing their -93
fn ing them 12
fn ing themselves 132
fn ing these -56
fn ing they 68
fn ing this -66
fn ing those -52
fn ing through -5
fn ing to 28
fn ing toward -33
fn ing two -69
fn ing under -42
fn ing up 41
fn ing w -21
fn ing was -29
fn ing what 18
fn ing when 110
fn ing who -15
fn ing why 179
fn ing will -38
fn ing with -15
fn ing your -22
fn ing — -53
fn s " 26
fn s ' -16
fn s ( 7
fn s ) 62
fn s , -57
fn s -ed -83
fn s -ing -59
fn s -ly 39
fn s -s 21
fn s . -51
fn s / -36
fn s : 36
fn s ; 8
fn s ? -29
fn s CAP 51
fn s DAY -98
fn s NUM 51
fn s a 30
fn s about 47
fn s across -21
fn s after 38
fn s against 20
fn s all 18
fn s amid -32
fn s among 21
fn s and -86
fn s another 63
fn s any 35
fn s are -82
fn s around -30
fn s as 15
fn s at -114
fn s because -42
fn s before 34
fn s behind -52
fn s being -78
fn s below -24
fn s between -31
fn s beyond -25
fn s both 78
fn s but 25
fn s by 32
fn s can -5
fn s could -47
fn s did -61
fn s do -66
fn s down 105
fn s during 16
fn s each -27
fn s every -35
fn s for 86
fn s four -5
fn s from -34
fn s had -20
fn s has 35
fn s have -46
fn s he 31
fn s her 75
fn s herself 113
fn s him -85
fn s himself 33
fn s his 52
fn s how -36
fn s in -97
fn s is -65
fn s it -12
fn s its -66
fn s itself -11
fn s like -25
fn s many -50
fn s may -35
fn s might -20
fn s near -41
fn s no 104
fn s not -73
fn s of 48
fn s off 31
fn s on 36
fn s one 47
fn s or -39
fn s out 144
fn s over 56
fn s several 99
fn s she -47
fn s should -43
fn s since -90
fn s so 19
fn s some -40
fn s such -15
fn s than -34
fn s the 15
fn s their -43
fn s them 12
fn s they 6
fn s this 52
fn s those -89
fn s through -28
fn s toward -27
fn s two -57
fn s under -22
fn s until -18
fn s up 15
fn s us -77
fn s w -7
fn s was -45
fn s we -5
fn s were -107
fn s what -55
fn s whether -80
fn s while -17
fn s who -51
fn s whose -40
fn s why -13
fn s will 13
fn s within -67
fn s won’t -21
fn s would -107
fn s you -104
fn s — -37
fq base -/- ' -30
fq base -/- 'd 52
fq base -/- 'll -59
fq base -/- 're 17
fq base -/- 've 50
fq base -/- ( -115
fq base -/- ) 16
fq base -/- , -15
fq base -/- -ed -31
fq base -/- -ing -10
fq base -/- -s 19
fq base -/- . -35
fq base -/- / -37
fq base -/- : 30
fq base -/- ; 28
fq base -/- CAP 25
fq base -/- DAY -28
fq base -/- NUM 31
fq base -/- ^ -14
fq base -/- a -15
fq base -/- about 7
fq base -/- after -30
fq base -/- all 25
fq base -/- although 22
fq base -/- an -29
fq base -/- and -35
fq base -/- anyone 40
fq base -/- as 37
fq base -/- at -35
fq base -/- because 7
fq base -/- before -22
fq base -/- both 42
fq base -/- but -5
fq base -/- despite -63
fq base -/- each -44
fq base -/- every -45
fq base -/- everyone 44
fq base -/- few 18
fq base -/- five 53
fq base -/- for -6
fq base -/- from 19
fq base -/- her 7
fq base -/- him 22
fq base -/- his 22
fq base -/- how -13
fq base -/- i 31
fq base -/- if -12
fq base -/- into -72
fq base -/- it -22
fq base -/- its -21
fq base -/- itself 51
fq base -/- like 42
fq base -/- many 73
fq base -/- me 90
fq base -/- my 47
fq base -/- near -19
fq base -/- of -22
fq base -/- on -117
fq base -/- one -43
fq base -/- or -38
fq base -/- other -33
fq base -/- others 24
fq base -/- our -61
fq base -/- out 19
fq base -/- over -35
fq base -/- several 62
fq base -/- she -14
fq base -/- since -25
fq base -/- some 10
fq base -/- such -21
fq base -/- than -12
fq base -/- that -10
fq base -/- the -13
fq base -/- their 8
fq base -/- them -42
fq base -/- themselves 34
fq base -/- these -35
fq base -/- they 8
fq base -/- this -56
fq base -/- those -63
fq base -/- three -56
fq base -/- two 57
fq base -/- under 23
fq base -/- unless -5
fq base -/- until -11
fq base -/- us 12
fq base -/- w -27
fq base -/- we 14
fq base -/- what -82
fq base -/- when 43
fq base -/- where -12
fq base -/- whether -63
fq base -/- which -15
fq base -/- while 18
fq base -/- whom -59
fq base -/- whose 49
fq base -/- why -70
fq base -/- without -86
fq base -/- you 6
fq base -/- your -74
fq base -/- — -36
fq base -/near 's 31
fq base -/near , -48
fq base -/near -ed -33
fq base -/near -ing -91
fq base -/near -s -32
fq base -/near < -52
fq base -/near CAP -89
fq base -/near DAY 70
fq base -/near NUM -34
fq base -/near ^ -169
fq base -/near a 27
fq base -/near an 61
fq base -/near and 58
fq base -/near but 51
fq base -/near for -55
fq base -/near he -51
fq base -/near her 25
fq base -/near him -28
fq base -/near his 60
fq base -/near how -17
fq base -/near i 10
fq base -/near in -22
fq base -/near it 60
fq base -/near of -46
fq base -/near on 51
fq base -/near one -45
fq base -/near she 41
fq base -/near that 26
fq base -/near the 11
fq base -/near their -13
fq base -/near they 79
fq base -/near this 30
fq base -/near w -65
fq base -/near what 85
fq base -/near when -7
fq base -/near whether -13
fq base -/near while -44
fq base -/near you -69
fq base -/near — 84
fq base -/touch 's -51
fq base -/touch , 15
fq base -/touch -ing -8
fq base -/touch -s -69
fq base -/touch CAP -57
fq base -/touch ^ -20
fq base -/touch a -81
fq base -/touch and 31
fq base -/touch he 34
fq base -/touch her 15
fq base -/touch his -30
fq base -/touch in -58
fq base -/touch it -5
fq base -/touch on -49
fq base -/touch one -15
fq base -/touch that -86
fq base -/touch the -20
fq base -/touch they 13
fq base -/touch w 20
fq base near/- 's -75
fq base near/- , -13
fq base near/- -ed 65
fq base near/- -ing -74
fq base near/- -s 67
fq base near/- . -10
fq base near/- < -24
fq base near/- CAP 74
fq base near/- DAY -35
fq base near/- NUM -11
fq base near/- a -21
fq base near/- an -32
fq base near/- and 17
fq base near/- another -30
fq base near/- but -18
fq base near/- by -10
fq base near/- for -6
fq base near/- he -111
fq base near/- her 38
fq base near/- him -45
fq base near/- his -120
fq base near/- how -8
fq base near/- i -27
fq base near/- in -71
fq base near/- it -32
fq base near/- of 61
fq base near/- on -8
fq base near/- one 68
fq base near/- she -64
fq base near/- since -6
fq base near/- that 11
fq base near/- the -108
fq base near/- they -131
fq base near/- this -25
fq base near/- w 24
fq base near/- when -10
fq base near/- who -8
fq base near/- with -29
fq base near/- you 68
fq base near/- — -17
fq base near/near -ed -37
fq base near/near -ing -23
fq base near/near -s -56
fq base near/near CAP -33
fq base near/near a -82
fq base near/near and -86
fq base near/near that -13
fq base near/near the -66
fq base near/near w -99
fq base near/touch -s -42
fq base near/touch CAP -59
fq base near/touch a -34
fq base near/touch he -29
fq base near/touch the -11
fq base near/touch w -54
fq base touch/- " -26
fq base touch/- -ing -27
fq base touch/- -s -32
fq base touch/- CAP -23
fq base touch/- a -77
fq base touch/- and 22
fq base touch/- but -56
fq base touch/- in -29
fq base touch/- it 30
fq base touch/- the -46
fq base touch/- w 110
fq base touch/- when -9
fq base touch/- who 46
fq base touch/near " -76
fq base touch/near the -11
fq ed -/- " 106
fq ed -/- ' -61
fq ed -/- 's -13
fq ed -/- 've -11
fq ed -/- ( 80
fq ed -/- ) 22
fq ed -/- , -12
fq ed -/- -ed 15
fq ed -/- -ing 32
fq ed -/- -s 28
fq ed -/- . 12
fq ed -/- : -71
fq ed -/- DAY 54
fq ed -/- NUM -18
fq ed -/- ^ -14
fq ed -/- a -37
fq ed -/- about -44
fq ed -/- after -36
fq ed -/- an -116
fq ed -/- and -13
fq ed -/- another 22
fq ed -/- anyone -52
fq ed -/- before 5
fq ed -/- both 7
fq ed -/- but 7
fq ed -/- each 33
fq ed -/- for 19
fq ed -/- from -113
fq ed -/- half 10
fq ed -/- he -27
fq ed -/- her -89
fq ed -/- herself 47
fq ed -/- him 35
fq ed -/- his -30
fq ed -/- if -74
fq ed -/- in 26
fq ed -/- its 30
fq ed -/- itself -29
fq ed -/- many 32
fq ed -/- nobody -38
fq ed -/- of 14
fq ed -/- on -42
fq ed -/- one -10
fq ed -/- others 17
fq ed -/- several 25
fq ed -/- she 19
fq ed -/- since 38
fq ed -/- some 43
fq ed -/- someone 36
fq ed -/- such -71
fq ed -/- than -44
fq ed -/- that -31
fq ed -/- the -37
fq ed -/- their -19
fq ed -/- them -40
fq ed -/- themselves -14
fq ed -/- they 7
fq ed -/- this 24
fq ed -/- those 51
fq ed -/- three 70
fq ed -/- two -6
fq ed -/- until -53
fq ed -/- we 25
fq ed -/- what -54
fq ed -/- when -30
fq ed -/- who -14
fq ed -/- whom 44
fq ed -/- with -90
fq ed -/- you -9
fq ed -/- — 9
fq ed -/near ) -21
fq ed -/near , 31
fq ed -/near -ed -12
fq ed -/near -ing -18
fq ed -/near -s -70
fq ed -/near CAP 30
fq ed -/near DAY 28
fq ed -/near ^ 129
fq ed -/near a -51
fq ed -/near and 28
fq ed -/near but 122
fq ed -/near he 35
fq ed -/near his 33
fq ed -/near i -47
fq ed -/near it 50
fq ed -/near or -12
fq ed -/near she -38
fq ed -/near that -12
fq ed -/near the -12
fq ed -/near they -68
fq ed -/near what -81
fq ed -/near when -30
fq ed -/near which -32
fq ed -/near who -9
fq ed -/near — 96
fq ed -/touch 's 103
fq ed -/touch ) 31
fq ed -/touch , 73
fq ed -/touch -ing -40
fq ed -/touch -s -93
fq ed -/touch CAP 18
fq ed -/touch a -89
fq ed -/touch and 39
fq ed -/touch another -61
fq ed -/touch but -9
fq ed -/touch he 38
fq ed -/touch it 31
fq ed -/touch she -15
fq ed -/touch that 20
fq ed -/touch the -23
fq ed -/touch who -78
fq ed near/- 's -70
fq ed near/- ) 24
fq ed near/- , 62
fq ed near/- -ed -26
fq ed near/- DAY 20
fq ed near/- NUM -40
fq ed near/- a 72
fq ed near/- and -42
fq ed near/- as -89
fq ed near/- but -8
fq ed near/- he 45
fq ed near/- it -114
fq ed near/- she -76
fq ed near/- that 11
fq ed near/- the -52
fq ed near/- w 15
fq ed near/- when 113
fq ed near/- which 18
fq ed near/- who 14
fq ed near/- — 33
fq ed near/near , -73
fq ed near/near CAP 14
fq ed near/near and 35
fq ed near/near he 30
fq ed near/near she -87
fq ed near/near w 66
fq ed near/near who 69
fq ed near/touch CAP -15
fq ed near/touch and 100
fq ed near/touch he -55
fq ed near/touch she -7
fq ed near/touch w 98
fq ed touch/- " -34
fq ed touch/- ' 48
fq ed touch/- -s 28
fq ed touch/- CAP 19
fq ed touch/- and -47
fq ed touch/- but 36
fq ed touch/- he 42
fq ed touch/- i 85
fq ed touch/- it 60
fq ed touch/- she 77
fq ed touch/- that 79
fq ed touch/- when 32
fq ed touch/- which -68
fq ed touch/- who -33
fq ed touch/- — -17
fq ed touch/near " 79
fq ed touch/near CAP 182
fq ed touch/near and 69
fq ed touch/near he 67
fq ed touch/near she 75
fq ed touch/touch CAP 91
fq ed touch/touch and -57
fq ed touch/touch he -27
fq ed touch/touch she 78
fq ing -/- ' 38
fq ing -/- 'll 46
fq ing -/- 're 36
fq ing -/- 's 26
fq ing -/- ( -30
fq ing -/- ) 21
fq ing -/- , -32
fq ing -/- -ed -18
fq ing -/- -ing -75
fq ing -/- -s 10
fq ing -/- : -18
fq ing -/- ; -70
fq ing -/- DAY -72
fq ing -/- NUM 52
fq ing -/- ^ -8
fq ing -/- a -71
fq ing -/- about -51
fq ing -/- after 74
fq ing -/- against -47
fq ing -/- all -20
fq ing -/- an 11
fq ing -/- and -41
fq ing -/- another 29
fq ing -/- any -38
fq ing -/- anyone -21
fq ing -/- around -30
fq ing -/- as -42
fq ing -/- at -87
fq ing -/- before -22
fq ing -/- but -19
fq ing -/- by 37
fq ing -/- despite 46
fq ing -/- everyone 78
fq ing -/- for 9
fq ing -/- four -68
fq ing -/- from 35
fq ing -/- he 62
fq ing -/- her -71
fq ing -/- him -56
fq ing -/- his -115
fq ing -/- i 28
fq ing -/- in 10
fq ing -/- into 39
fq ing -/- it -23
fq ing -/- on -22
fq ing -/- one 48
fq ing -/- other -78
fq ing -/- out -58
fq ing -/- over -63
fq ing -/- she -21
fq ing -/- since -9
fq ing -/- some -64
fq ing -/- than -9
fq ing -/- that -69
fq ing -/- the -30
fq ing -/- their -29
fq ing -/- them -62
fq ing -/- they 22
fq ing -/- this -71
fq ing -/- those 43
fq ing -/- toward -35
fq ing -/- two -30
fq ing -/- under -44
fq ing -/- up -72
fq ing -/- we -88
fq ing -/- when -127
fq ing -/- whether 47
fq ing -/- which 23
fq ing -/- while -16
fq ing -/- who -42
fq ing -/- with 9
fq ing -/- without 16
fq ing -/- you 67
fq ing -/- — -16
fq ing -/near 's 43
fq ing -/near , 58
fq ing -/near -ed -80
fq ing -/near -ing -8
fq ing -/near -s 48
fq ing -/near CAP 13
fq ing -/near ^ -12
fq ing -/near a -23
fq ing -/near about -7
fq ing -/near after -5
fq ing -/near an 55
fq ing -/near and 56
fq ing -/near by 36
fq ing -/near for -92
fq ing -/near from -7
fq ing -/near he -47
fq ing -/near his -5
fq ing -/near in 25
fq ing -/near of -49
fq ing -/near on -48
fq ing -/near the -48
fq ing -/near w -60
fq ing -/near while -35
fq ing -/near who 94
fq ing -/near — 14
fq ing -/touch , 43
fq ing -/touch -s -85
fq ing -/touch CAP -56
fq ing -/touch ^ 103
fq ing -/touch about -5
fq ing -/touch and -32
fq ing -/touch by -94
fq ing -/touch for -37
fq ing -/touch of -15
fq ing -/touch she 96
fq ing -/touch w 14
fq ing near/- 's -79
fq ing near/- , 57
fq ing near/- -ed -37
fq ing near/- -s 6
fq ing near/- a 109
fq ing near/- and 44
fq ing near/- before 34
fq ing near/- for -33
fq ing near/- from -57
fq ing near/- he -39
fq ing near/- in 30
fq ing near/- of -23
fq ing near/- that 61
fq ing near/- the -19
fq ing near/- upon 50
fq ing near/- w -63
fq ing near/- when 37
fq ing near/- while 27
fq ing near/- who -10
fq ing near/- without 18
fq ing near/- — -8
fq ing near/near , 69
fq ing near/near and 68
fq ing near/near before 75
fq ing near/near w 38
fq ing near/touch , 147
fq ing touch/- " 32
fq ing touch/- and 112
fq ing touch/- before -22
fq ing touch/- by -76
fq ing touch/- for -67
fq ing touch/- in -82
fq ing touch/- w -51
fq ing touch/- while 69
fq ing touch/- — 67
fq ing touch/near " 13
fq ing touch/near and 56
fq ing touch/touch " 21
fq s -/- ' -15
fq s -/- 's 21
fq s -/- ) -31
fq s -/- , -10
fq s -/- -ed -67
fq s -/- -ing 20
fq s -/- -s -18
fq s -/- / -36
fq s -/- ; -50
fq s -/- CAP -18
fq s -/- DAY -42
fq s -/- NUM -94
fq s -/- ^ -32
fq s -/- a 53
fq s -/- about -36
fq s -/- after -5
fq s -/- against 24
fq s -/- all -23
fq s -/- amid -44
fq s -/- and -23
fq s -/- another 23
fq s -/- any -91
fq s -/- as 30
fq s -/- at -42
fq s -/- before 42
fq s -/- between -38
fq s -/- both -81
fq s -/- but 72
fq s -/- by -35
fq s -/- despite 38
fq s -/- eight -18
fq s -/- everyone -18
fq s -/- few -28
fq s -/- five -48
fq s -/- for 13
fq s -/- four -52
fq s -/- from 18
fq s -/- he 23
fq s -/- her -18
fq s -/- his 24
fq s -/- in 38
fq s -/- into -21
fq s -/- its -31
fq s -/- many -33
fq s -/- my -33
fq s -/- nine -12
fq s -/- of -5
fq s -/- on 56
fq s -/- one -40
fq s -/- or 12
fq s -/- other -48
fq s -/- our -32
fq s -/- out -61
fq s -/- over -26
fq s -/- several -88
fq s -/- she 5
fq s -/- six -38
fq s -/- some -23
fq s -/- such -33
fq s -/- that -19
fq s -/- the -17
fq s -/- their -50
fq s -/- these -40
fq s -/- they -101
fq s -/- this 57
fq s -/- those -127
fq s -/- three -63
fq s -/- two -51
fq s -/- w -7
fq s -/- whether -54
fq s -/- who 79
fq s -/- whose -59
fq s -/- with -11
fq s -/- — -46
fq s -/near ' 46
fq s -/near 's -100
fq s -/near , 46
fq s -/near -ed -39
fq s -/near -ing -63
fq s -/near -s 83
fq s -/near CAP 56
fq s -/near NUM -14
fq s -/near ^ 62
fq s -/near and 11
fq s -/near he -50
fq s -/near her 50
fq s -/near his -20
fq s -/near in -10
fq s -/near it -27
fq s -/near its -50
fq s -/near she -36
fq s -/near that -122
fq s -/near w 36
fq s -/near who -93
fq s -/touch 's -21
fq s -/touch , 28
fq s -/touch -s 18
fq s -/touch CAP 44
fq s -/touch NUM 68
fq s -/touch he -19
fq s -/touch her -13
fq s -/touch his -46
fq s -/touch it 111
fq s -/touch she 11
fq s -/touch that 68
fq s -/touch the -9
fq s -/touch w 6
fq s -/touch which 70
fq s -/touch with 33
fq s near/- 's -7
fq s near/- , 29
fq s near/- -ed 61
fq s near/- -ing -134
fq s near/- -s -83
fq s near/- CAP -24
fq s near/- NUM -19
fq s near/- and 29
fq s near/- by 77
fq s near/- he 9
fq s near/- her -10
fq s near/- his -48
fq s near/- in -67
fq s near/- it 38
fq s near/- that -28
fq s near/- the -22
fq s near/- w -39
fq s near/- who -72
fq s near/- with 25
fq s near/near CAP -12
fq s near/near he -46
fq s near/near his -20
fq s near/near w -11
fq s near/near who 140
fq s near/touch she -31
fq s touch/- " 14
fq s touch/- CAP 43
fq s touch/- but -17
fq s touch/- he 102
fq s touch/- she 18
fq s touch/- that -67
fq s touch/- w -34
fq s touch/- which 28
fq s touch/- who -57
fq s touch/near " -6
fq s touch/near CAP 8
fq s touch/near and -38
g  -14
g +again -70
g +almost -136
g +almost+ly -146
g +already -68
g +also 49
g +also+did -20
g +also+has 59
g +also+is -7
g +also+ly 70
g +also+to -12
g +always -32
g +am 64
g +are 32
g +are+already 25
g +are+also 85
g +are+being -18
g +are+ly 28
g +are+ly+to 16
g +are+more -151
g +are+much -45
g +are+not 45
g +are+not+ly 43
g +are+now -12
g +are+so -20
g +are+still 8
g +are+too -60
g +aren't 50
g +aren’t 151
g +be -108
g +been -31
g +being -122
g +can -59
g +can't 21
g +can+be -107
g +can+still -76
g +cannot -101
g +cannot+be 45
g +cannot+ly 21
g +can’t -97
g +can’t+be -29
g +could -30
g +could+be 26
g +could+have -12
g +could+ly 55
g +could+not+be -103
g +could+still -39
g +couldn't -20
g +couldn’t 7
g +did 55
g +did+not 84
g +did+not+ly 22
g +didn't 34
g +do -19
g +do+not 25
g +does 67
g +does+not 114
g +doesn't 120
g +doesn’t 176
g +don’t 52
g +don’t+ly -50
g +earlier 121
g +even -15
g +even+more 12
g +even+to 81
g +ever -73
g +first 30
g +first+to 52
g +further 6
g +get -155
g +gets -19
g +getting -89
g +got -48
g +had -64
g +had+already -92
g +had+also -126
g +had+been -12
g +had+just -132
g +had+ly 15
g +had+ly+been 51
g +had+never -42
g +had+no -120
g +had+not -6
g +had+not+been -21
g +had+to -74
g +hadn't -82
g +hadn’t 70
g +has+already -48
g +has+also 9
g +has+also+been 40
g +has+always 93
g +has+been 39
g +has+been+ly -21
g +has+done 35
g +has+even 48
g +has+long+been 74
g +has+ly -60
g +has+never -81
g +has+never+ly 104
g +has+no 24
g +has+not+been 84
g +has+now 65
g +has+often -16
g +has+to 122
g +has+yet+to -6
g +hasn't 55
g +hasn’t -153
g +have 44
g +have+already 72
g +have+already+been -94
g +have+also 51
g +have+been 21
g +have+been+ly 41
g +have+long 65
g +have+long+been 52
g +have+ly 97
g +have+never 15
g +have+not+been -91
g +have+not+yet 26
g +have+to 31
g +haven’t 36
g +having -78
g +having+to -96
g +instead -30
g +is 46
g +is+almost 19
g +is+already 42
g +is+also 63
g +is+being -141
g +is+even 8
g +is+ly 64
g +is+ly+to -29
g +is+no -119
g +is+not 69
g +is+not+ly -71
g +is+now 78
g +is+often -18
g +is+once+again -32
g +is+still 42
g +is+to -31
g +is+well -26
g +isn't 20
g +just -30
g +last -134
g +long 15
g +ly 22
g +ly+are -18
g +ly+did 86
g +ly+did+not -13
g +ly+do -26
g +ly+do+not -98
g +ly+even -70
g +ly+had 21
g +ly+have -94
g +ly+is 103
g +ly+ly 26
g +ly+to -135
g +ly+to+be -86
g +ly+will -101
g +may -20
g +may+be -119
g +may+not -28
g +may+not+have 46
g +might 7
g +might+be -12
g +might+have -69
g +might+have+been -106
g +might+not 107
g +more -6
g +more+ly+to 77
g +most -21
g +most+ly -41
g +much -101
g +must -106
g +must+be 33
g +neither 68
g +never -99
g +next -65
g +no -151
g +not 8
g +not+have+to -43
g +not+just 36
g +not+ly -30
g +not+to -90
g +not+yet+been -89
g +now -23
g +often -16
g +once -24
g +once+again 39
g +perhaps -62
g +rather -32
g +should -118
g +should+be -42
g +should+have -133
g +should+ly -89
g +should+not -64
g +shouldn't 24
g +shouldn’t -13
g +so 7
g +sometimes -9
g +soon -62
g +still -6
g +still+to 82
g +then 21
g +thus -97
g +to -62
g +to+be -94
g +to+be+ly -81
g +to+do+is -54
g +to+get -83
g +to+have -96
g +to+ly 40
g +to+more -85
g +too 22
g +was 9
g +was+also 43
g +was+ever 67
g +was+first 84
g +was+just -133
g +was+later 15
g +was+ly 76
g +was+more 11
g +was+never -51
g +was+no 51
g +was+not -18
g +was+not+ly -11
g +was+still 44
g +was+to 93
g +wasn’t -33
g +well -112
g +were 35
g +were+also 10
g +were+ly 104
g +were+not -39
g +were+still -10
g +were+to -15
g +weren’t -92
g +will+almost+ly 84
g +will+also -51
g +will+also+be -124
g +will+be 25
g +will+ever 53
g +will+have+to -46
g +will+ly 61
g +will+ly+be 63
g +will+not+be -62
g +won't -69
g +won’t -65
g +won’t+be -19
g +would -17
g +would+also 41
g +would+be 17
g +would+be+ly -17
g +would+do 46
g +would+have -132
g +would+have+to -72
g +would+ly -36
g +would+not 98
g +would+not+be -87
g +would+rather 69
g +would+still -28
g +wouldn't -72
g +wouldn’t 125
g +yet -47
g +’d -88
g +’ll -31
g +’ll+be 65
g +’m+not -42
g +’re -7
g +’re+not 19
g +’s -53
g +’s+been -117
g +’s+last -29
g +’s+ly -107
g +’s+most 70
g +’s+not -52
g +’ve -40
gn  ! -23
gn  " 8
gn  # -47
gn  $ -83
gn  ' -24
gn  's 24
gn  ( 36
gn  ) -103
gn  -ed -7
gn  -ing 15
gn  -ly -14
gn  -s 17
gn  . 38
gn  / -61
gn  : 16
gn  ; 21
gn  < -22
gn  > -30
gn  ? -135
gn  ?sym -43
gn  @ -69
gn  CAP 6
gn  DAY -25
gn  NUM -21
gn  _ -43
gn  a 28
gn  about 7
gn  above -30
gn  across -77
gn  after -110
gn  against -31
gn  all 51
gn  along -83
gn  amid -70
gn  among 7
gn  and -96
gn  another 12
gn  any 19
gn  anyone 49
gn  are -84
gn  around -26
gn  as 37
gn  at 45
gn  be -115
gn  because -15
gn  been -25
gn  before -45
gn  behind -5
gn  being -63
gn  below -28
gn  between -95
gn  beyond -39
gn  both -35
gn  but 14
gn  by -37
gn  can 27
gn  cannot -53
gn  can’t -20
gn  concerning -39
gn  could -19
gn  did -89
gn  didn't 54
gn  didn’t -24
gn  do -120
gn  does -40
gn  doesn't 11
gn  doesn’t -24
gn  down 27
gn  during 17
gn  each -65
gn  every -96
gn  everyone -48
gn  few 43
gn  five 78
gn  for 12
gn  get 72
gn  gets -22
gn  getting -73
gn  had -53
gn  half -42
gn  has -57
gn  hasn't -5
gn  have -83
gn  having -88
gn  he 34
gn  her 14
gn  herself -27
gn  him 15
gn  his 20
gn  how 77
gn  hundreds -51
gn  i -17
gn  if -32
gn  in -37
gn  inside 102
gn  into -19
gn  is -17
gn  isn't -12
gn  isn’t 50
gn  it 20
gn  itself -68
gn  like -65
gn  may -92
gn  me 45
gn  might -67
gn  most 27
gn  must -25
gn  my -46
gn  near -77
gn  never 81
gn  nine -69
gn  no 50
gn  not -44
gn  of -15
gn  off -20
gn  on 8
gn  once -42
gn  one 21
gn  onto -55
gn  or -48
gn  other 7
gn  our -10
gn  out -61
gn  outside -53
gn  over 15
gn  seven -120
gn  several 8
gn  should -83
gn  shouldn’t -14
gn  since 17
gn  six 56
gn  so -36
gn  some -14
gn  somebody -33
gn  someone 72
gn  such 23
gn  than -165
gn  that 27
gn  their 56
gn  them -18
gn  themselves 8
gn  these 14
gn  this 5
gn  those 33
gn  thousands 99
gn  three -35
gn  to 8
gn  toward -105
gn  towards -37
gn  two 9
gn  under -66
gn  until 36
gn  up -87
gn  upon 58
gn  via 25
gn  w -8
gn  was -33
gn  wasn't -20
gn  wasn’t -45
gn  we -56
gn  were -17
gn  what 52
gn  when -26
gn  where -18
gn  whether 56
gn  which -56
gn  while -23
gn  who -31
gn  whose -45
gn  why 103
gn  will -8
gn  with 9
gn  within -31
gn  without 31
gn  won't -41
gn  won’t -24
gn  would -6
gn  wouldn’t -10
gn  yet 10
gn  your 53
gn  — -66
gn  ’s -64
gn +again a -42
gn +again w 60
gn +already CAP -28
gn +already w -47
gn +also , -75
gn +also -ed 30
gn +also -ing -7
gn +also -ly 30
gn +also -s 16
gn +also NUM -111
gn +also a 48
gn +also an -16
gn +also he 31
gn +also in -78
gn +also it 26
gn +also on -53
gn +also that -18
gn +also the 79
gn +also to 33
gn +also up 42
gn +also w -7
gn +also+did w -20
gn +also+has CAP -23
gn +also+is w 16
gn +always w -92
gn +are , -78
gn +are -ing 115
gn +are -ly 30
gn +are -s 102
gn +are . -72
gn +are a 41
gn +are an 66
gn +are and -13
gn +are as -25
gn +are at 102
gn +are by -19
gn +are for -55
gn +are from -61
gn +are her -62
gn +are in -121
gn +are on -56
gn +are out -36
gn +are that 65
gn +are the 16
gn +are their -103
gn +are to 65
gn +are w -12
gn +are whether 103
gn +are with 66
gn +are+ly . -67
gn +are+ly the 104
gn +are+ly to -95
gn +are+ly w 19
gn +are+ly+to the -74
gn +are+more . -79
gn +are+not w 25
gn +are+still w -25
gn +be by -69
gn +be w -68
gn +been . -24
gn +been w -16
gn +being , -77
gn +being . -19
gn +being as -21
gn +being by 54
gn +being in -37
gn +being to 51
gn +being w -45
gn +can -ly 91
gn +can -s -57
gn +can . -22
gn +can CAP -28
gn +can a 41
gn +can any -76
gn +can is -31
gn +can the 50
gn +can their -96
gn +can this 51
gn +can to 50
gn +can w -69
gn +can — -53
gn +can't w 69
gn +can+be w -28
gn +cannot the -21
gn +cannot to -76
gn +cannot w -46
gn +can’t on -14
gn +could -ed -8
gn +could -ing -83
gn +could -ly -17
gn +could -s -101
gn +could . -27
gn +could CAP 41
gn +could NUM 52
gn +could a -27
gn +could be -18
gn +could have -10
gn +could him 70
gn +could the -25
gn +could them -34
gn +could to 23
gn +could w 35
gn +could+be -ing -73
gn +could+be by -85
gn +could+be in 18
gn +could+be on -26
gn +could+be to -74
gn +could+be w -31
gn +could+not CAP -12
gn +could+not the -71
gn +could+not+be for -99
gn +did -ed -21
gn +did -ing 61
gn +did -ly -15
gn +did -s 6
gn +did . 69
gn +did CAP -32
gn +did have 69
gn +did in -65
gn +did some 13
gn +did that 80
gn +did the 84
gn +did to -39
gn +did w -24
gn +did+not " -58
gn +did+not -ing 24
gn +did+not -s -93
gn +did+not . -67
gn +did+not CAP -64
gn +did+not a 38
gn +did+not any 105
gn +did+not his 53
gn +did+not it 43
gn +did+not that 81
gn +did+not the -44
gn +did+not their -19
gn +did+not to 60
gn +did+not w 70
gn +did+not+ly a 105
gn +didn't any 72
gn +didn't to -94
gn +didn't w 44
gn +didn’t a -62
gn +didn’t the 21
gn +didn’t to 26
gn +didn’t w -75
gn +do -ly -20
gn +do w -52
gn +do+not CAP 51
gn +does -ed -6
gn +does -s 44
gn +does w 7
gn +does+not -ing -76
gn +does+not -s 7
gn +does+not CAP -97
gn +does+not the 74
gn +does+not to 73
gn +does+not w 88
gn +doesn't CAP -34
gn +doesn't it -93
gn +doesn't to 112
gn +doesn't w -17
gn +doesn’t CAP 88
gn +doesn’t the 34
gn +doesn’t to -59
gn +doesn’t w -60
gn +don't how -115
gn +don't to 91
gn +don’t CAP 50
gn +don’t a 71
gn +don’t the -48
gn +don’t to -79
gn +don’t w -31
gn +earlier , -26
gn +earlier that 95
gn +even , -9
gn +even -ing -11
gn +even CAP -51
gn +even a 80
gn +even that 21
gn +even the -18
gn +even w -78
gn +ever . -15
gn +first , -16
gn +first . 10
gn +first in -41
gn +first of -35
gn +first that -12
gn +first to -21
gn +first w -130
gn +had " -42
gn +had , 54
gn +had -ed 53
gn +had -ing -102
gn +had -ly -85
gn +had . 66
gn +had CAP -103
gn +had NUM -52
gn +had a 16
gn +had an -23
gn +had been -19
gn +had done -10
gn +had for 44
gn +had from -13
gn +had her -20
gn +had him 38
gn +had his 31
gn +had in 52
gn +had it -10
gn +had the -27
gn +had up -7
gn +had w 29
gn +had+already w -57
gn +had+been by -18
gn +had+been the 55
gn +had+been to -52
gn +had+been w 73
gn +had+ly the 14
gn +had+ly to 8
gn +had+to to 14
gn +had+to w -18
gn +has " -61
gn +has , -53
gn +has -ed -17
gn +has -ing -29
gn +has -ly -110
gn +has -s 38
gn +has . -30
gn +has NUM -51
gn +has a -42
gn +has about 47
gn +has against -31
gn +has an 63
gn +has another -63
gn +has as -21
gn +has at 49
gn +has been 47
gn +has down -20
gn +has during -52
gn +has for 119
gn +has from -37
gn +has he 48
gn +has her 43
gn +has him 75
gn +has himself 15
gn +has his 48
gn +has in 59
gn +has it -18
gn +has its -21
gn +has many -39
gn +has most -73
gn +has on -108
gn +has out -13
gn +has over 70
gn +has she 46
gn +has so -83
gn +has some -9
gn +has than 37
gn +has that 115
gn +has the -7
gn +has them -93
gn +has they 148
gn +has to -11
gn +has two -22
gn +has up 12
gn +has w -57
gn +has what -92
gn +has with 38
gn +has yet -16
gn +has — 74
gn +has+already -ing 65
gn +has+also -ing 22
gn +has+also CAP 38
gn +has+also a 38
gn +has+also the 58
gn +has+also to -111
gn +has+been -ly -35
gn +has+been -s 56
gn +has+been CAP 63
gn +has+been a -27
gn +has+been as -10
gn +has+been by 12
gn +has+been for 25
gn +has+been in -27
gn +has+been the -29
gn +has+been w 8
gn +has+done to 80
gn +has+ly -ing 35
gn +has+ly -s -81
gn +has+ly CAP 8
gn +has+ly a -75
gn +has+ly he 29
gn +has+ly her -12
gn +has+ly that -50
gn +has+ly the 30
gn +has+ly to -64
gn +has+ly w 7
gn +has+never w -17
gn +has+no to -119
gn +has+not CAP 36
gn +has+not a -86
gn +has+not the -65
gn +has+not w 41
gn +has+so -ed 50
gn +hasn’t the -44
gn +hasn’t w -16
gn +have , -13
gn +have -ed 70
gn +have -ing 30
gn +have -ly 28
gn +have -s 31
gn +have . 17
gn +have NUM -45
gn +have a 42
gn +have as -70
gn +have been -55
gn +have for -51
gn +have from 25
gn +have her -31
gn +have him 40
gn +have his 80
gn +have in -105
gn +have many -69
gn +have off 5
gn +have on -28
gn +have that -54
gn +have the -14
gn +have their 114
gn +have they 42
gn +have to 28
gn +have up -56
gn +have w 36
gn +have with 47
gn +have yet -7
gn +have+also CAP 11
gn +have+been -s -62
gn +have+been a -19
gn +have+been by 8
gn +have+been for 14
gn +have+been in -109
gn +have+been w -19
gn +have+ly CAP -20
gn +have+not+been w -6
gn +have+to w 18
gn +instead his -91
gn +is , -135
gn +is -ed -96
gn +is -ly 39
gn +is -s 84
gn +is . 86
gn +is : -39
gn +is CAP 63
gn +is NUM 40
gn +is a -9
gn +is against -13
gn +is among -7
gn +is an 70
gn +is as -12
gn +is at -16
gn +is be 39
gn +is because -58
gn +is by -34
gn +is for -56
gn +is from -62
gn +is he 31
gn +is her 39
gn +is his 83
gn +is in -42
gn +is into 40
gn +is its -48
gn +is not -27
gn +is off -42
gn +is on 40
gn +is one 73
gn +is out -82
gn +is some 50
gn +is that 14
gn +is the -46
gn +is them 135
gn +is up 58
gn +is w 28
gn +is what -28
gn +is when -18
gn +is whether -75
gn +is with 12
gn +is — -94
gn +is+already w -37
gn +is+also CAP 127
gn +is+also the -73
gn +is+also to -6
gn +is+also w -35
gn +is+being . -7
gn +is+ly in 77
gn +is+ly the 57
gn +is+ly to 21
gn +is+ly w 55
gn +is+ly+to for -20
gn +is+ly+to the 35
gn +is+ly+to w -76
gn +is+not that -28
gn +is+not to 90
gn +is+not w -76
gn +is+now -ing 127
gn +is+now CAP 40
gn +is+now the -49
gn +is+now w 58
gn +is+to the 68
gn +is+to w 67
gn +isn’t w -28
gn +just CAP 16
gn +just like -37
gn +just that -38
gn +just the -63
gn +just to 10
gn +last at -34
gn +later , -39
gn +later CAP -45
gn +later his -7
gn +later that 54
gn +later w 7
gn +long , -12
gn +long of -16
gn +long w 105
gn +ly " 31
gn +ly , -17
gn +ly -ed -50
gn +ly -ing 8
gn +ly -ly -54
gn +ly -s -44
gn +ly . 44
gn +ly CAP 17
gn +ly NUM 67
gn +ly a -30
gn +ly about -51
gn +ly an -68
gn +ly and -31
gn +ly as 40
gn +ly at 18
gn +ly by 24
gn +ly for -58
gn +ly from -28
gn +ly he -20
gn +ly her 93
gn +ly him 95
gn +ly his 30
gn +ly how -51
gn +ly in 30
gn +ly into -22
gn +ly is -93
gn +ly it 38
gn +ly its 41
gn +ly of 20
gn +ly on -123
gn +ly one -25
gn +ly that 31
gn +ly the 63
gn +ly they -39
gn +ly those -25
gn +ly to -91
gn +ly w -19
gn +ly with -59
gn +ly — -69
gn +ly+did w 92
gn +ly+do w -26
gn +ly+to CAP 29
gn +ly+to w 23
gn +ly+to+be by 56
gn +ly+will w -60
gn +may a -30
gn +may be -11
gn +may have -12
gn +may the 10
gn +may to -90
gn +may w -51
gn +may+be w -64
gn +might , 33
gn +might CAP -26
gn +might have -15
gn +might the 31
gn +might to -66
gn +might w -27
gn +might you -13
gn +might+be w -11
gn +more , -27
gn +more -s -53
gn +more . -40
gn +more to 45
gn +more w 121
gn +more with 70
gn +more+ly+to CAP 78
gn +most , -21
gn +most -s -137
gn +most CAP -60
gn +most and -27
gn +most w -89
gn +most+ly w 12
gn +much w -26
gn +must -ly 26
gn +must a -53
gn +must the -23
gn +must w -107
gn +must+be " -5
gn +never CAP 43
gn +never a -17
gn +never the -128
gn +never w 90
gn +next of -15
gn +no CAP -21
gn +no of -66
gn +no that -71
gn +no to -12
gn +no w -86
gn +not -s -21
gn +not . -66
gn +not CAP -81
gn +not since 8
gn +not that 113
gn +not the -20
gn +not to 43
gn +not w -106
gn +not+to CAP -24
gn +not+to that -70
gn +not+to the -24
gn +not+to w -18
gn +not+yet+been . -89
gn +now -ed -35
gn +now -s -93
gn +now CAP -85
gn +now him 23
gn +now that 68
gn +now the 131
gn +now to 56
gn +now w -15
gn +often -s -39
gn +often CAP 67
gn +often the -67
gn +often to -86
gn +often w 35
gn +once CAP -107
gn +once w -75
gn +rather w -32
gn +should -ing 63
gn +should -s -9
gn +should CAP -59
gn +should its -18
gn +should the -42
gn +should w -31
gn +should+be . -12
gn +should+be to -69
gn +should+be w 76
gn +so " 57
gn +so , 30
gn +so . 54
gn +so CAP -16
gn +so has -8
gn +so no -22
gn +so that -18
gn +so this -12
gn +so w -48
gn +so — -28
gn +still CAP -30
gn +still his 89
gn +still that 98
gn +still the 38
gn +still to -141
gn +still w 67
gn +still+to : -12
gn +then , -81
gn +then CAP -6
gn +then a 44
gn +then her 36
gn +then in -18
gn +then that 51
gn +then the -144
gn +then w -47
gn +then was -16
gn +thus to -17
gn +to " -46
gn +to , 45
gn +to -ed -152
gn +to -ing -18
gn +to -ly 80
gn +to -s -34
gn +to . -65
gn +to : 55
gn +to CAP -27
gn +to DAY -9
gn +to NUM 49
gn +to a -61
gn +to about -11
gn +to after 61
gn +to against 47
gn +to all -107
gn +to an 71
gn +to and 22
gn +to another -17
gn +to any -53
gn +to anyone -33
gn +to as -92
gn +to at -48
gn +to before -32
gn +to by -28
gn +to down -22
gn +to each 53
gn +to every -18
gn +to for -77
gn +to from 18
gn +to he 37
gn +to her 83
gn +to herself 62
gn +to him -64
gn +to himself -73
gn +to his -19
gn +to how 15
gn +to if 93
gn +to into -11
gn +to it -99
gn +to its -78
gn +to me 26
gn +to most -20
gn +to my -122
gn +to of 65
gn +to off 8
gn +to on -90
gn +to or -33
gn +to other 9
gn +to out -32
gn +to over -95
gn +to she -77
gn +to so 99
gn +to some -12
gn +to that -53
gn +to the -31
gn +to their -39
gn +to them 84
gn +to themselves 80
gn +to these -17
gn +to they -47
gn +to this 14
gn +to those -57
gn +to through -5
gn +to to -58
gn +to under -12
gn +to up -63
gn +to w -24
gn +to what 27
gn +to whether 85
gn +to which -21
gn +to why -93
gn +to with -49
gn +to you -10
gn +to — 15
gn +to+be , -43
gn +to+be -ing 44
gn +to+be . 36
gn +to+be a -33
gn +to+be in -29
gn +to+be the -79
gn +to+be this -29
gn +to+be to -52
gn +to+be w -133
gn +to+get under -12
gn +to+have a -18
gn +to+have w 72
gn +to+ly -s -33
gn +to+ly CAP 37
gn +to+ly a -44
gn +to+ly the -58
gn +to+ly w -45
gn +was " 43
gn +was , -5
gn +was -ed -6
gn +was -ing 12
gn +was -ly -59
gn +was -s 67
gn +was . -170
gn +was CAP -25
gn +was DAY 25
gn +was NUM -72
gn +was a -85
gn +was after 27
gn +was an 91
gn +was and 98
gn +was as 30
gn +was at -92
gn +was by 61
gn +was for -10
gn +was from 89
gn +was get -12
gn +was his 15
gn +was in 74
gn +was into -23
gn +was it -108
gn +was of 40
gn +was off 47
gn +was on -8
gn +was one 38
gn +was out -40
gn +was over -101
gn +was so -7
gn +was than -17
gn +was that -68
gn +was the -9
gn +was to 45
gn +was up -5
gn +was w -20
gn +was when 6
gn +was with -88
gn +was+first by 79
gn +was+ly , 106
gn +was+ly . 110
gn +was+ly as 36
gn +was+ly by 84
gn +was+ly in -22
gn +was+ly the -33
gn +was+ly to 45
gn +was+ly w -108
gn +was+no w -5
gn +was+not , 137
gn +was+not by -83
gn +was+not to -51
gn +was+not w -17
gn +was+not whether -8
gn +was+to w 60
gn +were " -38
gn +were -ed 54
gn +were -ing 68
gn +were -ly -54
gn +were -s 45
gn +were . -58
gn +were CAP 155
gn +were DAY 29
gn +were a -117
gn +were and 20
gn +were by 8
gn +were during -12
gn +were for 102
gn +were in -10
gn +were of -67
gn +were on -69
gn +were or -8
gn +were that 73
gn +were the 32
gn +were to -24
gn +were with -72
gn +were — 43
gn +were+ly w -29
gn +were+not to -87
gn +will " -21
gn +will , -10
gn +will -ing 26
gn +will -ly 65
gn +will -s -54
gn +will . 25
gn +will CAP -71
gn +will NUM -39
gn +will a 75
gn +will an -33
gn +will at -49
gn +will be -27
gn +will before 12
gn +will for -82
gn +will her -101
gn +will him -42
gn +will his -54
gn +will if -36
gn +will in -17
gn +will into 80
gn +will most 40
gn +will no -77
gn +will on 40
gn +will over 64
gn +will the 11
gn +will their -63
gn +will this 56
gn +will to 71
gn +will up -19
gn +will w -10
gn +will what -8
gn +will+be . -54
gn +will+be DAY -17
gn +will+be a -12
gn +will+be at 28
gn +will+be by -123
gn +will+be on -9
gn +will+be the 20
gn +will+be to 79
gn +will+be w 58
gn +will+ly the 78
gn +will+not CAP -20
gn +will+not the 71
gn +will+not w -59
gn +won't w -8
gn +would " 24
gn +would -ed 50
gn +would -ing -33
gn +would -ly -22
gn +would -s 51
gn +would . 53
gn +would CAP 30
gn +would a -52
gn +would an -85
gn +would and 80
gn +would be 71
gn +would for -53
gn +would have -12
gn +would him -79
gn +would in -38
gn +would it -40
gn +would one -77
gn +would that 45
gn +would the 33
gn +would their 25
gn +would them 47
gn +would to -20
gn +would up -40
gn +would w 27
gn +would+be , -14
gn +would+be . -35
gn +would+be at -10
gn +would+be if 13
gn +would+be in -11
gn +would+be to -14
gn +would+be w -53
gn +would+do to 47
gn +would+have -s -63
gn +would+have CAP -48
gn +would+have a -49
gn +would+have the -20
gn +would+have w 50
gn +would+have+to CAP -68
gn +would+have+to w -20
gn +would+ly CAP 20
gn +would+ly the -18
gn +would+ly w -43
gn +would+not -s 53
gn +would+not CAP -60
gn +would+not the 29
gn +would+not w -57
gn +would+still NUM -16
gn +yet 's -36
gn +yet w -13
gn +’d a -14
gn +’ll the 94
gn +’ll w -7
gn +’ll+be to -24
gn +’m CAP -33
gn +’re -ing -24
gn +’re CAP 66
gn +’re to -108
gn +’re w 41
gn +’s " -77
gn +’s , 32
gn +’s -ed 39
gn +’s -s -135
gn +’s . 35
gn +’s : 87
gn +’s CAP -54
gn +’s a -24
gn +’s about 28
gn +’s against 37
gn +’s and -6
gn +’s are -14
gn +’s as -125
gn +’s could -15
gn +’s for 26
gn +’s her -32
gn +’s in 46
gn +’s is -55
gn +’s of -128
gn +’s on -102
gn +’s that -38
gn +’s the 68
gn +’s w -65
gn +’s was 51
gn +’s will -11
gn +’s with -32
gn +’s — -29
gn +’s+also w -19
gn +’s+not w -25
l ! " 160
l " ' 48
l " -ing -34
l " -s 47
l " CAP 47
l " a -5
l " and 36
l " before -22
l " but 7
l " by -76
l " for -86
l " from 34
l " he 94
l " i 86
l " in -115
l " it 110
l " or -62
l " she 94
l " that -49
l " the -69
l " they -42
l " w -25
l " when -7
l " which -18
l " while 24
l " who -80
l " — -16
l # CAP -24
l ' " 50
l ' -s -45
l ' CAP 46
l ' w 52
l 's , -21
l 's -ed 39
l 's -ing 26
l 's -s 7
l 's CAP -15
l 's NUM -95
l 's a 66
l 's the 35
l 's w 68
l ( CAP 45
l ( he 64
l ( the -23
l ( w -50
l ( which 80
l ) , 125
l ) -s -46
l ) and 119
l ) w -76
l ) — -114
l + NUM -23
l , " 78
l , -ed 48
l , -ing -16
l , -s 75
l , CAP 93
l , NUM 19
l , a 49
l , about -18
l , after -27
l , all -72
l , although 73
l , an -8
l , and 25
l , another 94
l , as -8
l , because -26
l , before 118
l , but 18
l , by 70
l , despite 74
l , for 69
l , from 18
l , he 119
l , her -74
l , his -56
l , i 40
l , if 58
l , in 22
l , it 35
l , many 61
l , one 116
l , or 26
l , others 160
l , she 101
l , since -48
l , some 106
l , that -19
l , the 41
l , their 16
l , they 169
l , this 53
l , those -20
l , though -18
l , w 40
l , we 64
l , what -13
l , when -98
l , where -39
l , whether 68
l , which 30
l , while 149
l , who 41
l , whose -38
l , with 86
l , without -28
l , you -55
l -ed " -74
l -ed , -21
l -ed -ed -28
l -ed -s 14
l -ed ; -55
l -ed CAP -58
l -ed DAY 122
l -ed NUM -7
l -ed a -92
l -ed about -26
l -ed after 41
l -ed against -32
l -ed an -13
l -ed and -66
l -ed another -9
l -ed any -48
l -ed as -41
l -ed at -19
l -ed because -14
l -ed but -49
l -ed by -54
l -ed for 27
l -ed from 69
l -ed he -50
l -ed her -144
l -ed him -20
l -ed his -124
l -ed how -39
l -ed i -65
l -ed in 76
l -ed into -81
l -ed it 34
l -ed its -86
l -ed me -43
l -ed on -51
l -ed or -79
l -ed out -22
l -ed over -55
l -ed several -24
l -ed she -39
l -ed that -145
l -ed the -27
l -ed their 42
l -ed them -5
l -ed they -122
l -ed this -52
l -ed those 32
l -ed up -59
l -ed what 97
l -ed when -7
l -ed while 47
l -ed with -74
l -ed — 7
l -ing " 34
l -ing , -51
l -ing -ed -45
l -ing -ing -40
l -ing -s -23
l -ing CAP -60
l -ing NUM -34
l -ing a 49
l -ing about -6
l -ing against -46
l -ing an -44
l -ing and -35
l -ing as -12
l -ing but -88
l -ing by -105
l -ing for 15
l -ing from 47
l -ing he -91
l -ing her -39
l -ing him -28
l -ing his -75
l -ing in -99
l -ing into -17
l -ing it -108
l -ing its -64
l -ing many 5
l -ing of -72
l -ing on -35
l -ing or -39
l -ing over -59
l -ing several 36
l -ing she -48
l -ing some 31
l -ing that 12
l -ing the -61
l -ing their -85
l -ing them 19
l -ing they -23
l -ing up -71
l -ing w 23
l -ing what -64
l -ing whether -33
l -ing with -24
l -ing — 53
l -ly , 47
l -ly -ed -104
l -ly -ing -84
l -ly CAP 13
l -ly NUM -43
l -ly a 86
l -ly and 27
l -ly by -60
l -ly he 53
l -ly her -68
l -ly in 73
l -ly of -18
l -ly on -24
l -ly one -88
l -ly than -5
l -ly the -42
l -ly what -63
l -ly when 128
l -ly who -14
l -ly — -34
l -s " -98
l -s ( -120
l -s ) -26
l -s , 21
l -s -ed 57
l -s -ing -18
l -s -s -10
l -s / -36
l -s : 40
l -s DAY 95
l -s NUM -28
l -s a -122
l -s about -53
l -s after -21
l -s an -28
l -s as -28
l -s at -42
l -s before -29
l -s but 36
l -s by 8
l -s for -58
l -s from -130
l -s he -146
l -s her 37
l -s his -80
l -s how -41
l -s in 5
l -s into -33
l -s it -123
l -s its -10
l -s like -19
l -s near -19
l -s of -86
l -s on -91
l -s one -91
l -s or -101
l -s she -41
l -s since -79
l -s some -89
l -s that -13
l -s the -9
l -s their 40
l -s themselves 76
l -s they -45
l -s those -17
l -s under 39
l -s w -22
l -s when -36
l -s where -16
l -s while -117
l -s who 18
l -s whose 63
l -s with 68
l -s — 28
l . ) 50
l . , 66
l . CAP 35
l . NUM -37
l . w -42
l / CAP 101
l / NUM -8
l : CAP -70
l : NUM 31
l : a 23
l : he 67
l : i -126
l : it 20
l : the -30
l : w -22
l : you 9
l ; CAP -46
l ; NUM -6
l ; and 97
l ; he -42
l ; she 106
l ; w -67
l < / -30
l > < -24
l ? " 126
l ?sym w 18
l @ CAP -12
l CAP " -54
l CAP ' -43
l CAP ( -24
l CAP ) 33
l CAP , 7
l CAP -ed -63
l CAP -ing 98
l CAP -s 34
l CAP . -22
l CAP : -126
l CAP ; 8
l CAP CAP 19
l CAP DAY -15
l CAP NUM 40
l CAP a 51
l CAP about -36
l CAP after 16
l CAP all 26
l CAP an -42
l CAP and 31
l CAP as 33
l CAP before 18
l CAP both 37
l CAP but -19
l CAP by -37
l CAP for -66
l CAP from -79
l CAP he -32
l CAP herself 52
l CAP himself 50
l CAP i 70
l CAP if -21
l CAP in -6
l CAP it 31
l CAP on 33
l CAP or 19
l CAP she -42
l CAP since -10
l CAP than 10
l CAP that -20
l CAP the 42
l CAP their -37
l CAP they 18
l CAP those 12
l CAP w 45
l CAP when -38
l CAP which -67
l CAP while -113
l CAP who -92
l CAP with 29
l CAP without 30
l CAP — 5
l DAY 's 26
l DAY , 95
l DAY -ing 117
l DAY and 16
l DAY by 58
l DAY he 26
l DAY that -29
l DAY w -12
l DAY when 97
l NUM " 36
l NUM , 64
l NUM -ed -70
l NUM -s 14
l NUM CAP -48
l NUM a -48
l NUM after 25
l NUM and -33
l NUM but -21
l NUM by -78
l NUM for -7
l NUM in 16
l NUM she -29
l NUM that 53
l NUM w 14
l NUM who 30
l NUM — -117
l ^ ( -62
l ^ < -52
l ^ CAP 27
l ^ ^ -8
l ^ a -33
l ^ after 20
l ^ all 6
l ^ although -59
l ^ an -12
l ^ and -17
l ^ another 44
l ^ any -39
l ^ as 17
l ^ both -43
l ^ by 39
l ^ despite 7
l ^ each -7
l ^ from 24
l ^ he 60
l ^ her 34
l ^ his 57
l ^ if -78
l ^ it 13
l ^ its 51
l ^ many -15
l ^ one -70
l ^ other 17
l ^ others -70
l ^ several -30
l ^ she 105
l ^ since 13
l ^ some 6
l ^ such -47
l ^ that 13
l ^ the -56
l ^ their 58
l ^ these -18
l ^ they 36
l ^ this 16
l ^ those -18
l ^ though -32
l ^ we 69
l ^ what -60
l ^ when 5
l ^ while 36
l ^ why 59
l ^ with -52
l ^ you 80
l a -ed 43
l a -ing 13
l a -s -36
l a CAP -77
l a NUM -144
l a few -77
l a w -26
l about -s 48
l about CAP -80
l about NUM 80
l about a -41
l about her -98
l about his -137
l about the -48
l about w -38
l across w -10
l after -ing -28
l after -s 44
l after a -62
l after he 38
l after his -25
l after it 194
l after she -45
l after the 18
l after they -93
l after w -62
l against -s -22
l against CAP -67
l against a -63
l against the -58
l against w -50
l all , -58
l all -s -45
l all NUM 86
l all but 14
l all five 12
l all the 41
l all w -77
l although CAP 53
l although he 51
l although she 68
l although they 43
l although w 80
l among CAP -80
l among the 63
l among those 70
l an -ed -88
l an -ing -26
l an -s -53
l an CAP -96
l and -ed -35
l and -ing -102
l and -s 37
l and CAP -7
l and NUM -42
l and a -38
l and another 60
l and both 116
l and for -21
l and he 79
l and her 29
l and his 38
l and how -30
l and i -28
l and in -18
l and it -6
l and other -22
l and others -18
l and she -6
l and some -29
l and that -7
l and the -47
l and their -13
l and they 52
l and those -9
l and w -98
l and we 28
l and what -16
l and when 13
l and which 78
l and who 177
l and you 6
l another CAP 64
l another w -62
l any -ing -40
l any CAP -51
l any other -5
l any w -75
l anyone who -127
l are -ed 23
l are -ing -36
l are -s -78
l are about 70
l are few -27
l are in -23
l are the 46
l are w -107
l are you 108
l around a -8
l around the -40
l around w -17
l as -ed 128
l as -ing -14
l as -s 34
l as CAP 34
l as a -45
l as an -27
l as he 41
l as his 45
l as i 47
l as if 37
l as it -98
l as she -14
l as the 70
l as they 43
l as w 33
l as we -70
l at -ing -44
l at -s -139
l at CAP 76
l at a -46
l at any -7
l at his -83
l at one -92
l at that -10
l at this -40
l at w -90
l be -ed 60
l be -ing -75
l be CAP -65
l be a 73
l be in -24
l be the 6
l be w -66
l because -s -85
l because CAP 22
l because he -18
l because i -6
l because it 46
l because of 69
l because she 13
l because the -23
l because they 41
l because w -45
l because we 84
l been -ed 17
l been -ing -24
l been -s -50
l been a 166
l been an 74
l been the -13
l been w -95
l before , 29
l before -ing -11
l before -s -81
l before CAP -94
l before a -8
l before he -51
l before it 77
l before she 117
l before the 33
l before they 51
l before you -30
l being -ed -32
l being w -10
l between the -18
l both -s 13
l both CAP -79
l both w -98
l but , -74
l but -ed -43
l but -ing -29
l but -s 105
l but CAP 30
l but a -14
l but he 180
l but her 27
l but his -113
l but i 32
l but in 14
l but it 82
l but she 88
l but that 8
l but the 33
l but they 32
l but those -17
l but w -109
l but when -29
l but you -91
l by -ing -85
l by -s -29
l by CAP -31
l by NUM -63
l by a -40
l by an -50
l by her 61
l by his 30
l by the -69
l by w -85
l can w -49
l can't w -30
l despite -ing 54
l despite the -114
l despite w -56
l did he 59
l did w -102
l didn't w -57
l didn’t w -68
l do a -21
l do w -50
l do you 36
l does CAP 97
l does w -12
l doesn't w -28
l doesn’t w -12
l don't w 28
l don’t w -23
l down , 20
l down his 36
l down the -48
l dozens of -52
l during a -38
l during his 51
l during the -57
l during w -10
l each w 123
l eight -s -33
l every CAP -95
l every w -37
l few -s 11
l few w -46
l five -s -19
l for -ing 26
l for -s -92
l for CAP -67
l for a -137
l for an -29
l for both 48
l for her -64
l for him 108
l for his 33
l for its -12
l for the -87
l for their -64
l for this -9
l for those -48
l for w -42
l for what 53
l four -s -29
l four CAP 64
l four w 45
l from -ing -61
l from -s 16
l from CAP -82
l from a -81
l from her 34
l from his 71
l from its 67
l from the -120
l from w -30
l get a -19
l get the -13
l get their -56
l get w -30
l got a -25
l had -ed -99
l had -ing -23
l had -s -31
l had CAP 72
l had a -26
l had the 115
l had their -77
l had they -19
l had w -143
l has -ed -12
l has a 70
l has since 103
l has the 119
l has w -33
l have -ed -82
l have -s -38
l have a 102
l have all 92
l have any 52
l have both 80
l have since 10
l have the -80
l have w -179
l have you 30
l he 'd -41
l he 'll -42
l he 's 73
l he -ed -18
l he -s -152
l he CAP 76
l he w -73
l her , -65
l her -ed 72
l her -ing -7
l her -s 20
l her CAP 106
l her from -40
l her w 31
l him , 31
l him and 37
l him by 117
l him for 40
l him from -16
l him in -14
l himself , 37
l his -ed 40
l his -ing 32
l his -s 26
l his CAP 67
l his NUM 9
l his w 49
l how -s -103
l how CAP -45
l how he -121
l how it -7
l how many -57
l how she -51
l how they -97
l how w -28
l how we -68
l i 'd 84
l i 'm -32
l i 've -48
l i -ed -31
l i w -53
l if -ing -25
l if -s -44
l if CAP -27
l if he -164
l if it -158
l if she -53
l if that -11
l if the -86
l if they -89
l if w -86
l if we 76
l if you 26
l in , -75
l in -ing -40
l in -s 21
l in CAP 45
l in NUM 65
l in a -27
l in an 38
l in and -65
l in another -26
l in each -12
l in five 51
l in her 18
l in his 36
l in its -74
l in my 163
l in on -29
l in other -15
l in some -15
l in that -24
l in the 65
l in their 145
l in this -55
l in three 33
l in two -6
l in w 66
l in what 61
l into " -17
l into a -73
l into the 68
l into w 54
l is , 166
l is -ed -113
l is -ing -45
l is a 20
l is about -58
l is an 81
l is as -19
l is in -38
l is one 64
l is that -16
l is the 60
l is under 83
l is w -112
l is what -6
l it 's -59
l it -ed -19
l it -s -60
l it w 53
l its -ing -69
l its -s -76
l its CAP -48
l its w -73
l like CAP -87
l like a -25
l like the -48
l like w -64
l many CAP 99
l many w 43
l may or -55
l may w -48
l might w -40
l most -ed -22
l most -ing 42
l most -s 72
l most w 11
l my w 28
l near w -52
l neither w 59
l never before 12
l never w 45
l nine w -10
l no -ed -15
l no -s -53
l no one 106
l no w 8
l nor CAP -69
l not -ed 11
l not -ing -26
l not a -35
l not in -9
l not the -41
l not w -43
l of -ed -19
l of -ing -22
l of -s -24
l of CAP 18
l of NUM -105
l of a -95
l of an -79
l of her -16
l of him -40
l of his -30
l of how -9
l of it -102
l of its -82
l of that -46
l of the -53
l of their -93
l of them 33
l of these -35
l of this -35
l of those -60
l of two -6
l of w 7
l of what 10
l of which -25
l of whom 9
l of you -26
l off CAP -32
l off on -49
l off the -21
l off w -17
l on , -12
l on -ed -20
l on -ing -8
l on -s 43
l on CAP -55
l on DAY 18
l on a 15
l on an -13
l on both -21
l on her -23
l on his -93
l on how 53
l on its 25
l on one -11
l on that -6
l on the -56
l on their -96
l on this -25
l on those -12
l on w -30
l on what -15
l on whether -6
l once the -6
l one , -5
l one -ed 35
l one -ing 37
l one CAP 26
l one w 33
l one who -95
l or -ed -17
l or -ing -27
l or -s 35
l or CAP -15
l or a -6
l or w 45
l other -s 51
l other CAP 48
l other w -10
l others , 26
l others who -48
l our -s -56
l our CAP 58
l our w -18
l out , -121
l out CAP -56
l out and -71
l out his -45
l out in -133
l out of -75
l out the -29
l out w -11
l over CAP -26
l over NUM 43
l over a -22
l over her 66
l over his 28
l over how -24
l over the -83
l over w -49
l over what -95
l over whether -13
l several -s -30
l several w -26
l she 'd -94
l she 's 49
l she -ed -63
l she -s -48
l she w -115
l should they 47
l should w -62
l since CAP 127
l since he 56
l since his 70
l since she 97
l since the 68
l since w -7
l six -s -9
l so , -40
l so as -6
l so he -49
l so i 73
l so it 57
l so they 87
l so w -153
l so why -57
l some -ing -12
l some -s 120
l some CAP 124
l some w 79
l some who 32
l someone who 71
l such -s 8
l such a -21
l such w -11
l than -ing -45
l than NUM -29
l than it 56
l than the 27
l than they -82
l than w -13
l that , -122
l that -ed 49
l that -ing 97
l that -s -112
l that CAP -140
l that NUM -21
l that a 39
l that any -6
l that by 45
l that he -173
l that her -81
l that his -129
l that i 13
l that if -5
l that it -133
l that she -189
l that the -113
l that their -11
l that they -129
l that w -13
l that we 98
l that you -83
l the -ed -136
l the -ing -85
l the -s 26
l the CAP -44
l the DAY -24
l the NUM -79
l the four -20
l the one -59
l the other 22
l the three 7
l the two 9
l the w 44
l their -ed -20
l their -ing -17
l their -s 22
l their w -43
l them , -89
l them and -50
l these -s 24
l these CAP -30
l these NUM -7
l these w -74
l they 'll -11
l they 're 29
l they 've 69
l they -ed -56
l they all 7
l they w -91
l this -ing 25
l this -s -23
l this CAP -22
l those -ed 169
l those -s -63
l those CAP -25
l those that -49
l those three 27
l those two -5
l those who -33
l though , 43
l though -s -59
l though CAP 48
l though he 89
l though it -65
l though she 23
l though they 101
l three -s -78
l three w -78
l through CAP -43
l through the -41
l through w -9
l to , -21
l to -ed -25
l to -ing -34
l to -s -41
l to NUM 28
l to a -37
l to an -30
l to her 48
l to his -22
l to other -6
l to the 28
l to this -54
l to w -87
l two -s -63
l two CAP 53
l two w -62
l under CAP 29
l under the 14
l under w 20
l unless CAP -51
l until CAP -150
l until he -36
l until the -62
l up about -47
l up and 59
l up by -43
l up his 20
l up the -81
l up their -19
l up w -25
l upon the -17
l w " -171
l w 's -41
l w ( -56
l w ) 22
l w , 14
l w -ed 42
l w -ing 6
l w -s -7
l w . -20
l w : 12
l w ; -8
l w CAP -63
l w DAY -35
l w NUM -58
l w a -90
l w about -58
l w after -33
l w against 23
l w an -20
l w and -17
l w another -44
l w any -40
l w anyone -26
l w around -63
l w as 30
l w at -78
l w because 50
l w before 7
l w between 29
l w beyond -26
l w both 39
l w but -6
l w by -13
l w despite 111
l w down 7
l w everyone -17
l w for -30
l w four -15
l w from -35
l w he -168
l w her 11
l w herself -61
l w him -71
l w himself 47
l w his -124
l w how -7
l w i -158
l w if -67
l w in -102
l w into -83
l w it -110
l w its 47
l w itself 48
l w like -6
l w many -96
l w me 87
l w my -84
l w of -10
l w off -71
l w on -32
l w one -15
l w or -38
l w out -52
l w over 78
l w several -28
l w she -122
l w since -42
l w six -24
l w some -6
l w such -18
l w that -12
l w the -89
l w their -68
l w these -20
l w they -153
l w this -32
l w those 21
l w though 63
l w two -36
l w under -34
l w up -29
l w us 59
l w w 17
l w we -170
l w what -67
l w when 36
l w which -129
l w while 25
l w who -41
l w whose 41
l w without 18
l w you -46
l w — 67
l was -ed 21
l was -ing -9
l was CAP 139
l was a 59
l was an 44
l was his -11
l was in -57
l was the -26
l was w 27
l we 'll 50
l we 're 42
l we 've -20
l we -ed -88
l we CAP 75
l we all -81
l we w -73
l were -ed -61
l were -ing -64
l were -s 32
l were CAP 95
l were a -6
l were the 49
l were w -71
l what 's -50
l what -s 43
l what CAP -42
l what he -185
l what i -10
l what it 57
l what she -133
l what some 30
l what that -23
l what the -19
l what they -87
l what we -18
l what you -50
l when -ed -7
l when -s -29
l when he -20
l when i 63
l when it -19
l when she -110
l when the 39
l when they -56
l when w 53
l when we 90
l when you -28
l where -s 66
l where CAP -153
l where a -38
l where it 79
l where she 81
l where the -52
l where they -26
l where w 14
l whether -s -90
l whether CAP -36
l whether he -124
l whether his -48
l whether it -89
l whether or -16
l whether she -115
l whether that -7
l whether the -13
l whether they -65
l which -ed 80
l which -s 52
l which CAP -23
l which he 129
l which i 68
l which she -20
l which they 82
l which w -37
l while -ing -62
l while -s 9
l while CAP 81
l while he 62
l while it -15
l while the -27
l while w -38
l who 's 49
l who -ed -106
l who -s -18
l who he 163
l who they -43
l who w -79
l whom -s -28
l whom CAP 52
l whom he -92
l whom they 59
l whose -s 85
l whose w 20
l why CAP 38
l why he -125
l why she 8
l why they -84
l will CAP -10
l will w -130
l with -s 48
l with CAP 17
l with NUM -9
l with a -59
l with an 7
l with her 47
l with his 177
l with one -34
l with that -18
l with the 23
l with their -28
l with w -32
l within -ing -30
l within the -13
l without a -38
l would -ed -7
l would -ing -11
l would like 42
l would w -107
l yet CAP 88
l you 're -28
l you -ed -7
l you w -75
l your w 104
l — -ed -54
l — -ing -6
l — -s -96
l — CAP 9
l — NUM -32
l — a -32
l — although -38
l — an -69
l — and 32
l — as 27
l — but 60
l — he 93
l — i 66
l — if -17
l — in -22
l — it 14
l — or 111
l — she 89
l — that -63
l — the -49
l — they 8
l — though -12
l — w 33
l — which -21
l — while -84
l — who 95
l — you -63
l ’re -ing -8
l ’s -ed -99
l ’s -ing 116
l ’s -s 43
l ’s NUM -22
l ’s a -8
l ’s all -29
l ’s the 16
l ’s w -12
ln " " 6
ln " , -21
ln " -ed -26
ln " -ing 99
ln " -s -32
ln " . 28
ln " CAP 18
ln " _ -43
ln " a 62
ln " an 35
ln " and -34
ln " another 39
ln " by 25
ln " for -111
ln " he -26
ln " her 103
ln " him -23
ln " his 75
ln " in -80
ln " it 9
ln " on -82
ln " one 46
ln " that 56
ln " the 37
ln " to 7
ln " w 30
ln ' , -18
ln ' -s -49
ln ' . -32
ln ' CAP -16
ln ' and -6
ln ' are -6
ln ' for -37
ln ' is 67
ln ' on -20
ln ' that 62
ln ' the 10
ln ' to -54
ln ' w 24
ln ' would -13
ln 'd a 12
ln 'd w -21
ln 're . -52
ln 're w -39
ln 's " 95
ln 's , -92
ln 's -ed -40
ln 's -ing -80
ln 's -ly -53
ln 's -s -26
ln 's . -8
ln 's CAP 26
ln 's DAY 16
ln 's a -40
ln 's about 30
ln 's against -76
ln 's an 14
ln 's and 39
ln 's as -41
ln 's at -61
ln 's by -51
ln 's could -8
ln 's for 68
ln 's from -44
ln 's has -57
ln 's have -20
ln 's he -26
ln 's her 57
ln 's his -38
ln 's in -19
ln 's is -96
ln 's may -13
ln 's not -24
ln 's of 35
ln 's on 6
ln 's that 7
ln 's the 10
ln 's to 16
ln 's was 70
ln 's were -8
ln 's will -30
ln 's with -37
ln 's would 48
ln 's — 106
ln 've w 26
ln ( ) -49
ln ( , -47
ln ( CAP 52
ln ( by -23
ln ( w -25
ln ) , -38
ln ) -ing 81
ln ) -s 101
ln ) . -8
ln ) CAP 23
ln ) a -20
ln ) he 36
ln ) his -57
ln ) in -73
ln ) it -72
ln ) that 33
ln ) the 5
ln ) they -59
ln ) to 45
ln , " -17
ln , 's -41
ln , -ed 31
ln , -ing 55
ln , -ly -13
ln , -s 15
ln , . -14
ln , : -37
ln , ? 32
ln , CAP 51
ln , DAY -79
ln , NUM -72
ln , a -15
ln , about 42
ln , among -34
ln , an -67
ln , and -106
ln , another 41
ln , any 93
ln , are 39
ln , at 39
ln , be -31
ln , both 29
ln , by -55
ln , could -15
ln , down 49
ln , every -17
ln , everyone -77
ln , for -69
ln , from 29
ln , get 62
ln , gets -8
ln , half -6
ln , has -31
ln , have 62
ln , he 78
ln , her 14
ln , herself 81
ln , him 40
ln , himself 68
ln , his 20
ln , how -177
ln , in 14
ln , into -59
ln , is -107
ln , it 55
ln , its -14
ln , like 22
ln , many -40
ln , me -25
ln , must -12
ln , no 63
ln , not 57
ln , of 25
ln , off -89
ln , on 49
ln , one 56
ln , or 26
ln , out -8
ln , over 52
ln , several 28
ln , she 41
ln , so -6
ln , some -35
ln , such -32
ln , that 49
ln , the 16
ln , their 21
ln , them 11
ln , they 91
ln , those -36
ln , three -8
ln , through 9
ln , to 43
ln , two 10
ln , up 25
ln , w 30
ln , was -44
ln , wasn't -11
ln , were 60
ln , what -102
ln , when 11
ln , whether 27
ln , why 119
ln , will -29
ln , with -114
ln , would 49
ln , yet -6
ln , — 43
ln -ed " -27
ln -ed , -106
ln -ed -ed -29
ln -ed -ing 25
ln -ed -ly 52
ln -ed . -18
ln -ed : 63
ln -ed CAP -51
ln -ed DAY -7
ln -ed NUM 67
ln -ed a -134
ln -ed about 65
ln -ed against 80
ln -ed all -13
ln -ed among 20
ln -ed an -94
ln -ed and -58
ln -ed any -21
ln -ed as -26
ln -ed at -7
ln -ed because -11
ln -ed by 14
ln -ed for 129
ln -ed from 45
ln -ed he -50
ln -ed her -64
ln -ed him -66
ln -ed his -25
ln -ed how 84
ln -ed if -15
ln -ed in -72
ln -ed is 56
ln -ed it -42
ln -ed its -43
ln -ed me 62
ln -ed of -54
ln -ed on -51
ln -ed out -7
ln -ed over 28
ln -ed some 18
ln -ed that -105
ln -ed the -34
ln -ed their -12
ln -ed them -38
ln -ed this 30
ln -ed to -92
ln -ed up -7
ln -ed w -51
ln -ed whether -67
ln -ed with -54
ln -ed would -8
ln -ed — 82
ln -ing " -38
ln -ing , -93
ln -ing -ed -102
ln -ing -ing -24
ln -ing -ly -10
ln -ing -s -137
ln -ing . -39
ln -ing : -16
ln -ing NUM -31
ln -ing about -44
ln -ing after -6
ln -ing against 42
ln -ing among -63
ln -ing an -7
ln -ing and -19
ln -ing as -59
ln -ing at 82
ln -ing between -9
ln -ing for -8
ln -ing from 53
ln -ing he -13
ln -ing her -61
ln -ing him -69
ln -ing his -110
ln -ing how 116
ln -ing is 19
ln -ing it -18
ln -ing of -36
ln -ing on 35
ln -ing out -9
ln -ing she 75
ln -ing such -9
ln -ing that 17
ln -ing the -53
ln -ing their -70
ln -ing this -24
ln -ing to 15
ln -ing two -31
ln -ing w 45
ln -ing was -76
ln -ing whether 38
ln -ing why 47
ln -ing with 48
ln -ing — -28
ln -s " -54
ln -s 's 81
ln -s , 39
ln -s -ing 27
ln -s -ly 79
ln -s -s 27
ln -s . 32
ln -s : -115
ln -s CAP 14
ln -s DAY 21
ln -s NUM -75
ln -s a 6
ln -s about -41
ln -s across -20
ln -s after 78
ln -s against -20
ln -s all 13
ln -s along -51
ln -s an -19
ln -s and -28
ln -s another 7
ln -s any 31
ln -s are -19
ln -s around -32
ln -s as -83
ln -s at 21
ln -s be -24
ln -s because -46
ln -s before -83
ln -s behind -10
ln -s between -106
ln -s beyond -28
ln -s both 21
ln -s by -16
ln -s can -7
ln -s could 62
ln -s down -23
ln -s during -46
ln -s each 67
ln -s every -16
ln -s for 17
ln -s from -82
ln -s has -36
ln -s have -48
ln -s he 20
ln -s him 43
ln -s his -22
ln -s how 52
ln -s if 48
ln -s in -81
ln -s into -91
ln -s is 67
ln -s it 49
ln -s its -82
ln -s like 64
ln -s many 62
ln -s no -12
ln -s not -63
ln -s of 17
ln -s off -20
ln -s on 27
ln -s one 71
ln -s out -127
ln -s outside -37
ln -s over -80
ln -s she -26
ln -s since 33
ln -s so -77
ln -s some 80
ln -s such 34
ln -s than -72
ln -s that 31
ln -s the -27
ln -s their -54
ln -s them -18
ln -s themselves 13
ln -s this 23
ln -s those -64
ln -s through 35
ln -s to -54
ln -s toward -26
ln -s two -28
ln -s under -25
ln -s until -40
ln -s up -131
ln -s w 13
ln -s were 52
ln -s what 93
ln -s when -82
ln -s whether 32
ln -s which 75
ln -s who 63
ln -s why -52
ln -s will -35
ln -s with -79
ln -s without -22
ln -s would -56
ln . . -8
ln . / -14
ln . w -41
ln / / -36
ln / > -30
ln : ; -17
ln : the -36
ln : w -112
ln ; CAP 10
ln ; by -93
ln ; w 80
ln < / -27
ln < w -52
ln CAP # -44
ln CAP $ -77
ln CAP 's -18
ln CAP ) 91
ln CAP , 32
ln CAP -ed 6
ln CAP -ing 8
ln CAP -ly -26
ln CAP -s -26
ln CAP . 60
ln CAP : 14
ln CAP ? -24
ln CAP CAP 23
ln CAP DAY 77
ln CAP NUM -55
ln CAP a -26
ln CAP about 15
ln CAP after -17
ln CAP against -57
ln CAP all 40
ln CAP among 11
ln CAP an -29
ln CAP and -32
ln CAP another -40
ln CAP any -23
ln CAP anyone 60
ln CAP are -40
ln CAP around -60
ln CAP as -77
ln CAP at -32
ln CAP be 9
ln CAP because -47
ln CAP been -19
ln CAP before 29
ln CAP behind -20
ln CAP being -19
ln CAP below -11
ln CAP between 19
ln CAP both -23
ln CAP but 75
ln CAP by -48
ln CAP could 27
ln CAP do 70
ln CAP down -153
ln CAP for -44
ln CAP from -115
ln CAP get 65
ln CAP getting -82
ln CAP has -87
ln CAP have -83
ln CAP having 118
ln CAP he 36
ln CAP her -22
ln CAP herself -52
ln CAP him 34
ln CAP himself -35
ln CAP his -17
ln CAP how 36
ln CAP if 30
ln CAP in 28
ln CAP is -28
ln CAP it -37
ln CAP its -66
ln CAP itself 19
ln CAP me 20
ln CAP most 70
ln CAP no -10
ln CAP not 48
ln CAP of 31
ln CAP off -72
ln CAP one -30
ln CAP or -72
ln CAP other 32
ln CAP out -140
ln CAP over 19
ln CAP several -31
ln CAP she 34
ln CAP should -40
ln CAP since 13
ln CAP so 7
ln CAP some 97
ln CAP such -14
ln CAP than 8
ln CAP that 48
ln CAP the 6
ln CAP their -53
ln CAP them -13
ln CAP these 70
ln CAP they -31
ln CAP this 109
ln CAP those 66
ln CAP three 57
ln CAP through -15
ln CAP to 18
ln CAP two -20
ln CAP us -73
ln CAP w 22
ln CAP was -138
ln CAP were -45
ln CAP what 83
ln CAP when -35
ln CAP whether 76
ln CAP which 86
ln CAP while 48
ln CAP who 43
ln CAP why -30
ln CAP will 98
ln CAP with 9
ln CAP without 56
ln CAP would -101
ln CAP yet -27
ln CAP — -44
ln DAY , -81
ln DAY -ing -71
ln DAY -ly 133
ln DAY -s 22
ln DAY . -5
ln DAY CAP 69
ln DAY a -42
ln DAY an 94
ln DAY as 36
ln DAY his -66
ln DAY in -44
ln DAY of -62
ln DAY that 22
ln DAY the -70
ln DAY they 79
ln DAY to 31
ln DAY w -21
ln NUM ( -9
ln NUM , 37
ln NUM -ed -38
ln NUM -ing -38
ln NUM -ly -28
ln NUM -s -115
ln NUM . -83
ln NUM : 31
ln NUM CAP 10
ln NUM a 12
ln NUM among 61
ln NUM and -11
ln NUM at -16
ln NUM by -111
ln NUM for -40
ln NUM from -30
ln NUM he -63
ln NUM in -27
ln NUM of -73
ln NUM on -18
ln NUM over -53
ln NUM that -87
ln NUM the 50
ln NUM they 69
ln NUM to -14
ln NUM w -105
ln NUM with -7
ln ^ " 95
ln ^ 's 28
ln ^ , -63
ln ^ -ed 20
ln ^ -ing 40
ln ^ -ly -81
ln ^ -s -16
ln ^ . -69
ln ^ : -147
ln ^ DAY 15
ln ^ NUM -87
ln ^ about -85
ln ^ all 70
ln ^ an 46
ln ^ and -13
ln ^ are -54
ln ^ as -19
ln ^ at 37
ln ^ been -16
ln ^ between -19
ln ^ by 56
ln ^ could -7
ln ^ did -17
ln ^ didn't -43
ln ^ didn’t -7
ln ^ doesn't 67
ln ^ doesn’t -9
ln ^ everyone -6
ln ^ for -18
ln ^ from -90
ln ^ has 128
ln ^ have 80
ln ^ her -32
ln ^ him -51
ln ^ his -27
ln ^ how -12
ln ^ if 131
ln ^ in -33
ln ^ into -24
ln ^ is -85
ln ^ it -72
ln ^ me -54
ln ^ never 74
ln ^ no -49
ln ^ not -98
ln ^ of -66
ln ^ on 84
ln ^ one -38
ln ^ other -51
ln ^ out -45
ln ^ so -41
ln ^ some -7
ln ^ that 102
ln ^ the 41
ln ^ this -10
ln ^ to -83
ln ^ up -10
ln ^ was 58
ln ^ wasn't -8
ln ^ were -42
ln ^ what -111
ln ^ why 84
ln ^ will -12
ln ^ with -22
ln ^ would -56
ln ^ ’s -15
ln a " -99
ln a 's -9
ln a -ed 33
ln a -ing 40
ln a -ly -75
ln a -s -30
ln a . -105
ln a : -10
ln a CAP -101
ln a DAY -46
ln a NUM -81
ln a a 28
ln a about 7
ln a after -22
ln a among -36
ln a and -56
ln a as -23
ln a at -88
ln a by 94
ln a for 29
ln a from -113
ln a he 22
ln a her 57
ln a his 57
ln a how -31
ln a in 133
ln a is 81
ln a not 6
ln a of -77
ln a on 56
ln a one -31
ln a over -39
ln a that -48
ln a the -76
ln a they 46
ln a this -59
ln a to 19
ln a w -36
ln a was -17
ln a what 35
ln a where 15
ln a whether -37
ln a — -13
ln about -ing -17
ln about -s -15
ln about CAP -28
ln about a 64
ln about and -11
ln about in -6
ln about that -11
ln about the 28
ln about to -19
ln about w -32
ln after -ed -41
ln after -s -26
ln after CAP -76
ln after a 43
ln after by 60
ln after his 43
ln after that 20
ln after the -76
ln after to -70
ln after w 40
ln against w -120
ln all , -75
ln all -s -32
ln all of -44
ln all the 73
ln all to -55
ln all w -76
ln all with 34
ln although 's -44
ln although w -88
ln an , 64
ln an -ed -84
ln an -ing -34
ln an -s 51
ln an . -11
ln an CAP -116
ln an NUM -23
ln an for -25
ln an from 43
ln an he -34
ln an in -50
ln an of -67
ln an on -14
ln an that 36
ln an to 12
ln an w -43
ln an with 39
ln and " 67
ln and 's -134
ln and ) -33
ln and , -7
ln and -ed 137
ln and -ing 6
ln and -ly 7
ln and -s 21
ln and . -51
ln and : -11
ln and CAP -14
ln and NUM -51
ln and a -44
ln and about -31
ln and all -24
ln and an -14
ln and and -44
ln and another -41
ln and any 34
ln and around -55
ln and as 8
ln and be -9
ln and do -18
ln and for -107
ln and from -115
ln and has -10
ln and have -7
ln and her 43
ln and him 43
ln and himself 9
ln and his 42
ln and how 96
ln and in -38
ln and into -15
ln and its -41
ln and like 47
ln and me -120
ln and no -19
ln and of -114
ln and on -159
ln and one -50
ln and others -11
ln and she -47
ln and some 71
ln and that 123
ln and the 53
ln and their 76
ln and them 28
ln and they 37
ln and to 25
ln and up -54
ln and was -11
ln and were -21
ln and what 50
ln and whether 83
ln and who -61
ln and why -77
ln and will -6
ln and with 30
ln and — -67
ln another , -74
ln another . -27
ln another the 36
ln another w 43
ln any , -32
ln any -ing -16
ln any -s -21
ln any . -8
ln any from -31
ln any that 27
ln any w -38
ln anyone . -53
ln as , 58
ln as -ed 79
ln as -ly -20
ln as -s -55
ln as . -21
ln as : 10
ln as CAP 60
ln as a -35
ln as as -45
ln as by 59
ln as for -14
ln as has -7
ln as in -62
ln as that 19
ln as the 111
ln as to -66
ln as w -42
ln at , -17
ln at -s -42
ln at CAP -21
ln at w -27
ln because -ed -22
ln because -s -10
ln because w 71
ln because would -11
ln before -s -129
ln before . -9
ln before CAP 146
ln before her -8
ln before his 39
ln before that 139
ln before the 59
ln before to -71
ln before w -91
ln both -s -37
ln both . 64
ln both and -59
ln both of -15
ln both their 33
ln both to 84
ln both w 43
ln but 's 94
ln but , -51
ln but -ed -34
ln but -ing 23
ln but -ly -51
ln but -s 7
ln but . -62
ln but CAP -10
ln but a 11
ln but an 72
ln but any 17
ln but are -41
ln but as -43
ln but for 14
ln but from 8
ln but has -33
ln but her 31
ln but him -46
ln but his 69
ln but in -43
ln but it -75
ln but its -32
ln but not 52
ln but on 29
ln but out -19
ln but she 19
ln but that 122
ln but the 11
ln but up -10
ln but w 21
ln but whether 70
ln but will -5
ln by " -27
ln by , 32
ln by -ing -86
ln by -s -17
ln by . 69
ln by CAP 27
ln by a 53
ln by and -21
ln by for -8
ln by from 5
ln by he 46
ln by her -31
ln by him -7
ln by his -72
ln by is -7
ln by it -28
ln by its 53
ln by of -73
ln by that -137
ln by the 62
ln by their 36
ln by them -100
ln by to 33
ln by w 16
ln by what 93
ln by — -17
ln despite -s 35
ln despite w -37
ln each w -43
ln eight -s -20
ln every w -5
ln everyone . 39
ln everyone w -49
ln five , -7
ln five -ing -7
ln five . -13
ln five they 64
ln five w -6
ln for " -58
ln for , -16
ln for -ed 89
ln for -ing -26
ln for -s -46
ln for . -87
ln for CAP 17
ln for a -83
ln for an -17
ln for by -16
ln for down -13
ln for from 46
ln for her -31
ln for his -36
ln for on 49
ln for or -5
ln for that -9
ln for the -51
ln for to -48
ln for w 17
ln four -s -7
ln four . -11
ln four the 41
ln from " 31
ln from , -5
ln from -ed -44
ln from -s -59
ln from . 7
ln from he -62
ln from the 46
ln from to -100
ln from w -43
ln half they -44
ln he " 64
ln he , 24
ln he -ed -64
ln he -ing 31
ln he -s -19
ln he . -31
ln he : 43
ln he NUM -78
ln he a 32
ln he about 50
ln he against -51
ln he all -63
ln he and 100
ln he any 63
ln he are -49
ln he as 42
ln he at 67
ln he be -34
ln he before -62
ln he between -20
ln he by 24
ln he do -45
ln he down -14
ln he during -35
ln he for 30
ln he from 12
ln he has -51
ln he have -19
ln he he -8
ln he her -7
ln he himself -111
ln he his 10
ln he how -25
ln he if 29
ln he into -47
ln he is -42
ln he it 18
ln he like -69
ln he me 93
ln he most 51
ln he no -90
ln he not -45
ln he of 99
ln he on -96
ln he one -80
ln he out -37
ln he over -44
ln he she 67
ln he some -35
ln he that 57
ln he their -131
ln he them 10
ln he they -10
ln he this -91
ln he those 68
ln he to -41
ln he toward -77
ln he two -11
ln he up 18
ln he w 32
ln he was 67
ln he were 78
ln he what 116
ln he when 114
ln he whether -55
ln he will 46
ln he would 54
ln he — -28
ln her , -119
ln her -ed -51
ln her -ing 6
ln her -ly -49
ln her -s 23
ln her . -70
ln her CAP 108
ln her a -35
ln her after -24
ln her and -14
ln her as -14
ln her at -90
ln her during 25
ln her for 76
ln her her -31
ln her in -10
ln her is -106
ln her of -100
ln her on -69
ln her that 47
ln her the 18
ln her to 82
ln her w 23
ln her with -79
ln him -s -32
ln him . -55
ln him CAP -16
ln him his 64
ln him in -25
ln him the 16
ln him to -47
ln him w 47
ln himself w 11
ln his " 69
ln his , -50
ln his -ed -41
ln his -ly -26
ln his -s 60
ln his . -160
ln his : -23
ln his CAP 22
ln his DAY -76
ln his a 32
ln his about -50
ln his against -58
ln his and 61
ln his are -11
ln his as 27
ln his at -71
ln his behind 6
ln his by 86
ln his during -10
ln his from -36
ln his have -81
ln his in 104
ln his is -94
ln his not 55
ln his of -53
ln his that -10
ln his the 15
ln his to -14
ln his w -8
ln his was -9
ln his were -43
ln his will -12
ln his with -35
ln his would 32
ln his — 61
ln how -ing 49
ln how CAP -38
ln how the -14
ln how to -19
ln how w 52
ln how would -7
ln i , 22
ln i -ing -107
ln i -s 84
ln i . 22
ln i CAP -36
ln i a -53
ln i for 20
ln i from -28
ln i he -60
ln i her -35
ln i him 25
ln i his 108
ln i how -19
ln i i 37
ln i in -26
ln i is 24
ln i it -26
ln i like -22
ln i my -20
ln i that -21
ln i the -53
ln i them 23
ln i to 62
ln i w -21
ln i we -24
ln i you 38
ln if 's -26
ln if , 24
ln if -ed -7
ln if -ly -23
ln if -s -12
ln if . -15
ln if the -46
ln if w 74
ln if were -7
ln if would -19
ln in , -35
ln in -ed 93
ln in -ing -53
ln in -ly -65
ln in -s -140
ln in . 63
ln in CAP 60
ln in a -86
ln in after -18
ln in an 65
ln in and -21
ln in behind -8
ln in for -76
ln in from 79
ln in his 18
ln in in -20
ln in like -8
ln in of 54
ln in that -30
ln in the 12
ln in their 124
ln in to -76
ln in w 18
ln in what -52
ln in with -83
ln in — -10
ln into . -9
ln into a -63
ln into w -17
ln it " 43
ln it , -8
ln it -ed -14
ln it -ing -29
ln it -ly 18
ln it -s 52
ln it : 74
ln it CAP 7
ln it DAY -21
ln it a -47
ln it about 21
ln it an -40
ln it and -39
ln it another 84
ln it as 71
ln it be -8
ln it by 19
ln it for -26
ln it from -38
ln it he -11
ln it her -37
ln it him -35
ln it how -24
ln it in 28
ln it into -7
ln it it 18
ln it its 76
ln it like 15
ln it no -65
ln it off -8
ln it on -94
ln it out 64
ln it over -57
ln it so 43
ln it that -44
ln it the 42
ln it those 95
ln it three -100
ln it to 52
ln it two -9
ln it up 34
ln it what 6
ln it whether -131
ln it why 78
ln it you 17
ln it — 29
ln its , -33
ln its -s 91
ln its . -9
ln its CAP 34
ln its against -12
ln its for -53
ln its in -6
ln its of -64
ln its on 74
ln its to -77
ln its w -123
ln its was -20
ln like the 38
ln like w -59
ln many , 49
ln many -ed -30
ln many -s -57
ln many . -13
ln many CAP 61
ln many that 5
ln many w -15
ln me my 12
ln my , -11
ln my w 27
ln of " -75
ln of , -112
ln of -ed -50
ln of -ing 63
ln of -ly -18
ln of . 14
ln of ; -14
ln of CAP -78
ln of DAY -18
ln of NUM -52
ln of a 42
ln of about 57
ln of against -11
ln of among -68
ln of and -47
ln of as 126
ln of at -37
ln of by -88
ln of for -94
ln of from 57
ln of has -18
ln of her 10
ln of his 35
ln of in -33
ln of is -10
ln of of 33
ln of on -30
ln of over 67
ln of that 12
ln of the 18
ln of to 15
ln of w -24
ln of was -34
ln of with -54
ln of — -26
ln on , -31
ln on -ing -20
ln on -s -89
ln on . -14
ln on : -18
ln on CAP 38
ln on a 70
ln on as -29
ln on by 51
ln on from -34
ln on her -45
ln on like -26
ln on of -24
ln on that -71
ln on the -58
ln on to 45
ln on w -53
ln one -ing 61
ln one . -77
ln one : 39
ln one CAP -14
ln one by -21
ln one for -24
ln one in -11
ln one over -32
ln one that 21
ln one the -33
ln one w -59
ln one with 65
ln or , -66
ln or -ed -13
ln or -ing -64
ln or -s 27
ln or . -7
ln or CAP -95
ln or a -9
ln or at -19
ln or by -14
ln or him 13
ln or the 64
ln or them 60
ln or w 76
ln or — -22
ln other , -21
ln other -ed -11
ln other -s -84
ln other . -14
ln other in -8
ln other w -81
ln others . -49
ln others CAP 42
ln others the -103
ln others to 38
ln others w 91
ln our -s -21
ln out -s -61
ln out w 52
ln over -s -39
ln over that -93
ln over w -40
ln several on -6
ln several to 55
ln several w -19
ln she , -45
ln she -ed -31
ln she -ing -19
ln she -ly 11
ln she -s 82
ln she . -15
ln she : 30
ln she NUM 14
ln she a -44
ln she about 82
ln she all 8
ln she an 32
ln she as 38
ln she at 65
ln she be -21
ln she by 14
ln she for 62
ln she from -8
ln she he 21
ln she her 27
ln she herself 26
ln she him 92
ln she his -26
ln she how 68
ln she if 34
ln she in 37
ln she is 67
ln she it -85
ln she not -58
ln she of 66
ln she on -93
ln she or -63
ln she out -62
ln she over -63
ln she she -45
ln she such -10
ln she that -56
ln she the -35
ln she w 84
ln she what -46
ln she when 87
ln she with 40
ln she — -12
ln since -s 49
ln since . 12
ln since a -27
ln since her 81
ln since his -78
ln since the 49
ln since w -16
ln some , -18
ln some -ing -84
ln some -s -74
ln some . -49
ln some CAP 16
ln some on 11
ln some to 57
ln some w 20
ln some was -75
ln such , -26
ln such . -26
ln such w -38
ln than -s -31
ln than . -63
ln than CAP 12
ln than it -50
ln than the -97
ln than them -13
ln than w 35
ln that " -86
ln that 's -19
ln that , -41
ln that -ed -114
ln that -ing 67
ln that -ly -81
ln that -s 69
ln that . -107
ln that : -23
ln that CAP 66
ln that DAY -27
ln that NUM -6
ln that a 13
ln that about -54
ln that among -15
ln that an 51
ln that and 40
ln that as -73
ln that at 97
ln that been -6
ln that both -60
ln that by -32
ln that for 10
ln that from 71
ln that has -115
ln that he -17
ln that her -26
ln that him -24
ln that his -46
ln that how -41
ln that in -49
ln that into -29
ln that is -44
ln that it 71
ln that its -66
ln that like -15
ln that may -22
ln that most -60
ln that of 44
ln that off -32
ln that on 51
ln that one -11
ln that or -52
ln that out -14
ln that should -22
ln that some 26
ln that that -56
ln that the -9
ln that their -22
ln that they -19
ln that through -8
ln that to 41
ln that up -13
ln that w 29
ln that was -70
ln that were -8
ln that what -40
ln that when -7
ln that will -55
ln that with -43
ln that would -38
ln that you -78
ln the " 24
ln the 's -88
ln the ( -17
ln the , -148
ln the -ed -78
ln the -ing 8
ln the -ly -87
ln the -s -51
ln the . -89
ln the : 10
ln the CAP -31
ln the DAY -20
ln the NUM 41
ln the a -144
ln the against -69
ln the an 58
ln the and 42
ln the are -25
ln the as -43
ln the at 68
ln the before -18
ln the behind -37
ln the but -36
ln the by 64
ln the could -7
ln the did -9
ln the does -12
ln the for -76
ln the from 27
ln the had -15
ln the has 117
ln the have -17
ln the he -53
ln the her 96
ln the his 93
ln the how 8
ln the in -72
ln the is 27
ln the many -54
ln the might -23
ln the most -5
ln the never -55
ln the on -35
ln the over -90
ln the she -12
ln the since -44
ln the the 12
ln the they -17
ln the this -15
ln the those 28
ln the through -11
ln the to -5
ln the toward -7
ln the two 76
ln the w -47
ln the was -61
ln the were -39
ln the when -36
ln the where -13
ln the whether 73
ln the will -25
ln the with 76
ln the within 91
ln the would -61
ln the — -77
ln the ’s -27
ln their , 41
ln their -ing -26
ln their -s -73
ln their . 9
ln their CAP -41
ln their and -27
ln their for -29
ln their from -17
ln their in 14
ln their is -58
ln their of -44
ln their on -99
ln their that -50
ln their the -93
ln their w -74
ln their with 52
ln their — -10
ln them -ing -34
ln them -s 90
ln them . -65
ln them CAP 87
ln them their -24
ln them to -50
ln themselves w 41
ln these , -5
ln these w 35
ln they " 141
ln they -ed -45
ln they -ing -42
ln they -ly -36
ln they -s 63
ln they . 93
ln they CAP -10
ln they NUM 46
ln they a 58
ln they all -52
ln they and 87
ln they any 10
ln they as 124
ln they at -13
ln they by -80
ln they each -82
ln they for -106
ln they from -37
ln they he 45
ln they her 70
ln they him 29
ln they how 23
ln they in 55
ln they is -18
ln they it -100
ln they on 77
ln they or -18
ln they she -40
ln they someone -14
ln they that -12
ln they the 36
ln they their 10
ln they themselves 57
ln they they 21
ln they those -13
ln they to -50
ln they up -21
ln they us 22
ln they w -46
ln they was -46
ln they what 11
ln they when -69
ln they with -28
ln they — -8
ln this , -56
ln this -ly -18
ln this . -19
ln this : -44
ln this CAP -77
ln this a -91
ln this about 58
ln this has -49
ln this that -37
ln this the -53
ln this to 21
ln this w 99
ln this was -10
ln those , -36
ln those -ly -20
ln those -s 60
ln those . -26
ln those are -9
ln those by 71
ln those in -10
ln those the 60
ln those to -8
ln those w -10
ln those were -5
ln though -ly -40
ln though w -67
ln three -s -45
ln three . -19
ln three w -25
ln two -s 42
ln two on -6
ln two that -22
ln two to -69
ln two w -104
ln under . -60
ln under for -15
ln under from -75
ln under to -74
ln under w -106
ln up CAP -55
ln up among -82
ln up from -40
ln up w 11
ln us to -91
ln us w -40
ln w ! -5
ln w " -39
ln w 's 45
ln w ( -13
ln w ) -57
ln w , 14
ln w -ed 42
ln w -ing -15
ln w -ly -5
ln w . 9
ln w : -28
ln w ; -11
ln w ? -61
ln w CAP 26
ln w DAY 56
ln w NUM 78
ln w a 20
ln w across -55
ln w after -130
ln w against -51
ln w all 45
ln w along -53
ln w amid 20
ln w among -51
ln w an 7
ln w and -150
ln w another -77
ln w any -62
ln w anyone -63
ln w are 32
ln w around 90
ln w as 5
ln w at -36
ln w be -41
ln w because -11
ln w been 48
ln w before -37
ln w behind -40
ln w being -65
ln w between 59
ln w beyond -21
ln w both 37
ln w but -76
ln w by -7
ln w can -68
ln w could -67
ln w did -20
ln w do -60
ln w down -19
ln w during -40
ln w each 23
ln w every 41
ln w everyone -8
ln w five -11
ln w for -33
ln w get -47
ln w had -18
ln w has -147
ln w have -35
ln w he -27
ln w her -76
ln w herself -48
ln w him 41
ln w himself 12
ln w his 25
ln w how -7
ln w if 9
ln w in -9
ln w into 39
ln w is -33
ln w it 22
ln w its -20
ln w itself -87
ln w like -68
ln w many 142
ln w me 101
ln w might -7
ln w most 38
ln w my 96
ln w no 100
ln w not 7
ln w of -19
ln w off 28
ln w on -26
ln w one -32
ln w or 54
ln w other -10
ln w out 9
ln w outside -35
ln w over 57
ln w several 8
ln w she 7
ln w should -11
ln w since -23
ln w so 104
ln w some 14
ln w someone -30
ln w such -14
ln w than -120
ln w that -37
ln w the 15
ln w their -47
ln w them 62
ln w themselves -90
ln w these -7
ln w they 8
ln w this 35
ln w those -29
ln w three 26
ln w through 42
ln w to -18
ln w toward -20
ln w two 16
ln w under -29
ln w until -14
ln w up 33
ln w upon 42
ln w us -13
ln w via -17
ln w was -39
ln w we 9
ln w were -50
ln w what -15
ln w when -102
ln w where -19
ln w whether 66
ln w which -40
ln w while -22
ln w who 38
ln w why -38
ln w will -43
ln w with -80
ln w within -87
ln w would -93
ln w yet -11
ln w your -32
ln we , 75
ln we -s 54
ln we . 10
ln we CAP 49
ln we a -83
ln we in 16
ln we it 18
ln we on -23
ln we our 24
ln we that 74
ln we the -71
ln we this 71
ln we w 53
ln what -s -10
ln what CAP -8
ln what a -31
ln what an -25
ln what the 108
ln what to -97
ln what w -95
ln what was 105
ln when -ed 76
ln when -ly 12
ln when -s -39
ln when CAP -68
ln when a -55
ln when by -7
ln when did -5
ln when his 64
ln when how -39
ln when if -47
ln when the 11
ln when to -32
ln when w 15
ln when whether -17
ln when why 60
ln where -s -5
ln where w -42
ln whether 's -7
ln whether CAP -7
ln whether a -17
ln whether the 24
ln which , -61
ln which -ed 36
ln which -ing 40
ln which -ly 110
ln which -s 22
ln which CAP -22
ln which NUM 33
ln which a -101
ln which about -16
ln which as -51
ln which at -47
ln which by 71
ln which him -72
ln which his 17
ln which in 6
ln which its -78
ln which on -52
ln which that 51
ln which the -25
ln which to -77
ln which w -35
ln while -ed 80
ln while -ing 54
ln while -ly 43
ln while -s -24
ln while CAP 34
ln while a 16
ln while her -13
ln while his 56
ln while that -28
ln while the 98
ln while to -52
ln while w -140
ln who " -94
ln who , 84
ln who -ed 171
ln who -ing 16
ln who -ly 43
ln who -s -35
ln who . -89
ln who CAP 14
ln who NUM 75
ln who a -22
ln who against -14
ln who all 25
ln who an -42
ln who and 6
ln who as 19
ln who at -51
ln who be -8
ln who before -53
ln who by -38
ln who down -41
ln who for -65
ln who from -30
ln who get -50
ln who he 66
ln who her 88
ln who him -8
ln who himself 71
ln who his -61
ln who in 20
ln who into -27
ln who it -13
ln who not 82
ln who on -96
ln who out -67
ln who over -83
ln who she 9
ln who such -21
ln who that -22
ln who the -15
ln who their -18
ln who them -38
ln who themselves 35
ln who they -24
ln who to -9
ln who up -67
ln who w 9
ln who with -32
ln whom CAP -76
ln whom their -18
ln whose CAP -89
ln whose is -49
ln whose w -77
ln why w -11
ln with " -56
ln with , -27
ln with -s 20
ln with . -36
ln with CAP -51
ln with and -13
ln with from -31
ln with of 119
ln with that -33
ln with the 86
ln with to 32
ln with w 25
ln without -s 56
ln without the -77
ln without w -52
ln you , 44
ln you -s -49
ln you . -21
ln you CAP -165
ln you a 115
ln you him 31
ln you it 138
ln you that 49
ln you the -44
ln you them -49
ln you to 18
ln you w -34
ln you what -24
ln you your 18
ln — , 114
ln — -ed -5
ln — -ing 34
ln — -ly -27
ln — -s -89
ln — . -12
ln — a 81
ln — as 23
ln — by -71
ln — her -45
ln — his -98
ln — how -13
ln — in 5
ln — it 90
ln — like -58
ln — many 38
ln — on -36
ln — one 49
ln — some -36
ln — that 61
ln — the 10
ln — their 101
ln — them -17
ln — to -35
ln — w -54
ln — what -30
n ! $ -20
n " -ed -88
n " -ing 39
n " -ly -69
n " -s 33
n " CAP -13
n " an -44
n " is 41
n " it 75
n " no 16
n " not 73
n " on -85
n " one 27
n " that -12
n " to 10
n " w 12
n " was -13
n " we 99
n " will -89
n # CAP 53
n $ $ -20
n ' w -11
n 's " -18
n 's -ed -28
n 's -ing -40
n 's -ly -55
n 's -s -44
n 's CAP -63
n 's a -8
n 's an -29
n 's been 45
n 's no 70
n 's not -11
n 's the -37
n 's up -26
n 's w 34
n ( NUM 21
n ( and -93
n ( w 42
n ) , 50
n ) . -21
n ) and -42
n , " 17
n , -ed 5
n , -ing -90
n , -ly 24
n , -s 10
n , CAP -31
n , NUM 25
n , a 39
n , about -56
n , after 62
n , along -72
n , although -23
n , an -47
n , and -24
n , another -19
n , as -104
n , at -30
n , because 43
n , before 9
n , both -30
n , but -35
n , by -42
n , could 24
n , for 75
n , from 18
n , had -53
n , has -40
n , have -50
n , having -32
n , he -82
n , his -137
n , how -6
n , i 27
n , in -22
n , is 26
n , it -29
n , like 35
n , many -32
n , most -20
n , of -12
n , one -5
n , or -22
n , our -19
n , she 43
n , should 8
n , since -11
n , so -38
n , some -8
n , such 47
n , that 113
n , the -29
n , their -45
n , they -58
n , this -46
n , though -12
n , three 24
n , to -26
n , were 34
n , what 60
n , when -33
n , where -22
n , which -49
n , while 51
n , who -15
n , will 12
n , with -34
n , without -37
n , would 95
n -ed " 24
n -ed , 29
n -ed -ed -15
n -ed -ing 42
n -ed -ly 7
n -ed . -47
n -ed : -7
n -ed CAP -35
n -ed DAY -66
n -ed NUM -22
n -ed a -44
n -ed about -33
n -ed after -96
n -ed against 33
n -ed an -9
n -ed and -26
n -ed any -7
n -ed as 24
n -ed by -12
n -ed for -23
n -ed from -52
n -ed his -26
n -ed how -8
n -ed in -13
n -ed into -19
n -ed it -8
n -ed no -30
n -ed of -46
n -ed on -9
n -ed out -50
n -ed over -11
n -ed some -53
n -ed than -25
n -ed that 27
n -ed the -85
n -ed to -69
n -ed up 35
n -ed w 21
n -ed when 58
n -ed — -22
n -ing " 13
n -ing , -125
n -ing -ly -56
n -ing -s 9
n -ing . -47
n -ing : 93
n -ing ; -85
n -ing CAP -67
n -ing DAY -79
n -ing NUM 11
n -ing a -37
n -ing about 10
n -ing after -38
n -ing an 12
n -ing and -99
n -ing any -26
n -ing as -74
n -ing at -72
n -ing down -69
n -ing for 32
n -ing from -83
n -ing he 15
n -ing her -23
n -ing him -43
n -ing himself 104
n -ing his 39
n -ing in -31
n -ing into 10
n -ing is -10
n -ing it -40
n -ing its 74
n -ing of 27
n -ing on -43
n -ing out 39
n -ing over 13
n -ing some -34
n -ing that 16
n -ing the 33
n -ing their -63
n -ing them 20
n -ing through -14
n -ing to 31
n -ing up -53
n -ing w 9
n -ing what -13
n -ing with 23
n -ly , -58
n -ly -ed 50
n -ly -ing 69
n -ly -ly 21
n -ly -s -47
n -ly . -37
n -ly : 27
n -ly CAP 48
n -ly DAY -80
n -ly NUM -22
n -ly about 98
n -ly after -63
n -ly and -67
n -ly as -41
n -ly at 46
n -ly because -26
n -ly behind -11
n -ly by -89
n -ly did -26
n -ly for 80
n -ly from -18
n -ly in -58
n -ly into -9
n -ly is -51
n -ly of 100
n -ly on 35
n -ly one -14
n -ly that 21
n -ly the -59
n -ly to 39
n -ly w 26
n -ly what 43
n -ly when -42
n -ly will -17
n -ly with -30
n -ly — -9
n -s " -13
n -s ' 27
n -s ( -18
n -s ) -27
n -s , -56
n -s -ed -34
n -s -ing 90
n -s -ly 29
n -s -s 22
n -s . 20
n -s : -36
n -s ; -32
n -s ? -21
n -s CAP 46
n -s DAY 73
n -s NUM -59
n -s a 45
n -s about 130
n -s across -40
n -s after -7
n -s against -85
n -s all -64
n -s among -40
n -s an -28
n -s and -121
n -s are -30
n -s as 59
n -s at 33
n -s because -35
n -s before -10
n -s between 113
n -s by -27
n -s during -17
n -s for 45
n -s four -38
n -s from 8
n -s had 66
n -s has -10
n -s have -29
n -s he 14
n -s him -99
n -s how -29
n -s if 40
n -s in 32
n -s into -87
n -s is -17
n -s it -16
n -s its -11
n -s like 113
n -s on -27
n -s one -55
n -s or -102
n -s out -58
n -s over 11
n -s she 80
n -s since -69
n -s so -21
n -s such -35
n -s than -40
n -s that -20
n -s the -48
n -s they -32
n -s this -10
n -s three -8
n -s to -5
n -s toward 52
n -s two -80
n -s w -10
n -s was -11
n -s were 13
n -s when -70
n -s where -37
n -s who -45
n -s will -35
n -s with -41
n -s — -8
n . " -179
n . $ -26
n . ) 10
n / -s -36
n / > -27
n / CAP -7
n / w -5
n : " 31
n : $ 56
n : -ing 78
n : -s -31
n : CAP -23
n : NUM -61
n : a -93
n : he -57
n : how -22
n : in 14
n : it 16
n : that 11
n : the -76
n : to -18
n : w 16
n : what -40
n ; $ -33
n ; -s -32
n ; in -30
n ; the 6
n ; w 87
n < / -10
n > . -30
n ? $ -119
n @ CAP -8
n @ w -42
n CAP " -35
n CAP ' -38
n CAP 's -67
n CAP ( -24
n CAP , -28
n CAP -ed 15
n CAP -ing 66
n CAP -s -84
n CAP . -35
n CAP : 70
n CAP ; -6
n CAP ?sym 26
n CAP CAP -13
n CAP NUM -36
n CAP a -54
n CAP about 75
n CAP an -60
n CAP and 30
n CAP are 37
n CAP as 56
n CAP at 21
n CAP before 46
n CAP but -18
n CAP by -56
n CAP can 28
n CAP could -53
n CAP during 22
n CAP for -6
n CAP from -36
n CAP had -42
n CAP has 41
n CAP have -44
n CAP he 54
n CAP his 37
n CAP how 77
n CAP if -31
n CAP in 64
n CAP into -62
n CAP is -23
n CAP may -107
n CAP must -7
n CAP of -39
n CAP on -37
n CAP or 65
n CAP over 36
n CAP she 59
n CAP should 24
n CAP some 68
n CAP the 32
n CAP to 32
n CAP up 46
n CAP w -50
n CAP was 39
n CAP when 47
n CAP while -47
n CAP who 71
n CAP why -47
n CAP will -9
n CAP with -26
n CAP would 13
n CAP — -51
n CAP ’s 48
n DAY 's 48
n DAY , -21
n DAY -ed -59
n DAY -ing -10
n DAY . 25
n DAY as 25
n DAY at -32
n DAY by -44
n DAY he 26
n DAY in -113
n DAY on -6
n DAY that 32
n DAY to 35
n DAY w -33
n DAY when -52
n DAY — 9
n DAY ’s -5
n NUM , -28
n NUM -ed -14
n NUM -ly -23
n NUM -s -37
n NUM . -21
n NUM CAP -22
n NUM an -10
n NUM in 32
n NUM of 20
n NUM on -29
n NUM to 49
n NUM w -61
n NUM — 24
n _ w -43
n a -ed 15
n a -ly 55
n a -s 44
n a CAP -13
n a few -9
n a w 32
n about " 18
n about -ed 82
n about -ing 70
n about . -68
n about NUM -79
n about a 56
n about an 24
n about being 41
n about her -18
n about his 40
n about how -20
n about it 11
n about its -29
n about one 60
n about that 54
n about the 7
n about their -57
n about them -43
n about what 49
n about where -23
n about whether -25
n about who 16
n about why -40
n above , 8
n across the -63
n across w -8
n after -ing 6
n after CAP 53
n after a 41
n after being -24
n after his -27
n after the -7
n after they -34
n after w -75
n against -ing 54
n against -s 63
n against CAP -32
n against a 85
n against her 66
n against him -38
n against his -48
n against the 22
n against w 34
n against what -99
n all -ed -39
n all -s 35
n all CAP -27
n all that -47
n all the -9
n all w -9
n along the -17
n along w 45
n along with -46
n amid -s -54
n amid w -42
n among -s 15
n among CAP -25
n among some -64
n among the -7
n among those 35
n among w -8
n an " -53
n an -ed 84
n an -ing -19
n an -ly -18
n an w 15
n and , -23
n and -ed 51
n and -ing -55
n and -ly -36
n and -s -105
n and CAP 38
n and NUM -21
n and a -34
n and has 83
n and he -20
n and how -23
n and in -35
n and is -31
n and other -10
n and that 34
n and the -47
n and w 11
n and would -10
n another CAP 23
n another w -31
n any -ing -46
n any -s -13
n any of 18
n any w -40
n are " 20
n are -ed -72
n are -ing 18
n are -ly -49
n are -s 55
n are CAP -15
n are NUM -8
n are a -21
n are being -6
n are few -8
n are in -17
n are many -12
n are no -8
n are not -20
n are some -8
n are the -14
n are two -5
n are w -61
n around -s -22
n around CAP -19
n around to 8
n around w -36
n as " -10
n as -ed -72
n as -ing 7
n as -ly -24
n as -s -23
n as CAP -70
n as a 27
n as an -40
n as having 119
n as he -20
n as her -24
n as his -33
n as if 49
n as it -49
n as many 90
n as one -10
n as she -7
n as some -12
n as the 27
n as they -33
n as to 35
n as w -21
n at -ing 21
n at CAP -61
n at DAY 57
n at NUM 18
n at a -83
n at all -64
n at an 13
n at her -73
n at his 83
n at it 45
n at one 48
n at the -54
n at their -53
n at this -73
n at w 33
n at what -29
n at where 24
n be -ed -30
n be the -8
n be w -14
n because " -21
n because CAP -68
n because he -38
n because it 55
n because of 11
n because the -20
n because they -57
n because w 36
n been -ed 24
n been -ly 61
n been w -33
n before -ing -13
n before -s 49
n before CAP -6
n before a 42
n before the -51
n behind her -18
n behind him -10
n behind the 51
n being -ed -6
n being a -45
n being w 75
n below : -10
n between CAP -26
n between NUM -39
n between the 41
n between w -68
n beyond his -13
n both -s -29
n both CAP 25
n both the 21
n both w 47
n but has -22
n but w 95
n by -ed -76
n by -ing 15
n by -ly -35
n by -s 22
n by NUM -21
n by a -7
n by her -62
n by many -47
n by one 66
n by other -24
n by some 38
n by the 28
n by w -25
n can be -32
n can w -11
n can’t be -5
n could be -14
n could not -99
n could w 23
n despite w -8
n did not -55
n didn't w 58
n didn’t w -22
n do not -24
n do w -16
n does not -16
n does w -23
n doesn't w 45
n doesn’t w -17
n done . -15
n down , -40
n down -s 46
n down . -30
n down CAP 69
n down a 43
n down as -45
n down from -15
n down in -51
n down the 36
n down their -32
n down to -62
n down w -40
n during DAY -9
n during a 60
n during an -47
n during her -57
n during the -81
n during this 106
n each of 27
n each other -7
n each w -17
n every CAP -25
n every w 15
n few -s 49
n five -s -73
n for " 8
n for , -37
n for -ed -50
n for -ing -15
n for -ly -87
n for -s 50
n for . -18
n for CAP -10
n for DAY -23
n for NUM 12
n for a 54
n for about -50
n for all -97
n for an 69
n for anyone 61
n for both -15
n for eight -25
n for her 50
n for him 34
n for himself -31
n for his 52
n for it -55
n for its 71
n for many -44
n for not -18
n for one 68
n for other 65
n for some 19
n for someone 7
n for that -37
n for their -10
n for them -54
n for this -21
n for two 12
n for w 13
n for what 82
n four -s -37
n from -ing -9
n from -ly -70
n from -s -42
n from NUM -122
n from a -19
n from any -57
n from both 28
n from her 33
n from many 30
n from our -34
n from outside -16
n from some 12
n from the -13
n from their -31
n from them -8
n from w 25
n gets w -11
n getting -ed -24
n had -ed 18
n had -s -8
n had been -7
n had w -63
n has -ed -24
n has -ly -51
n has a -12
n has been 24
n has had -17
n has not -29
n has w -75
n have -ed 10
n have -ly -45
n have been -70
n have not -19
n have the -50
n have to -17
n have w 21
n having CAP -12
n he " -42
n he 'd 65
n he 'll -6
n he 's 45
n he -ed 42
n he -ly 26
n he -s -52
n he and 9
n he can 59
n he could 12
n he didn’t 29
n he does 13
n he doesn’t 23
n he has -6
n he is 27
n he isn’t -6
n he might -36
n he never 16
n he should -57
n he w 15
n he was -8
n he will -62
n he won’t -32
n he would -6
n he ’d -66
n he ’ll 13
n he ’s -73
n her " -57
n her , -40
n her -ing 53
n her CAP 54
n her NUM 28
n her a 15
n her as -45
n her for 54
n her in -17
n her of 30
n her on -77
n her out -16
n her over -9
n her the -5
n her to -10
n her w -7
n her with 79
n herself as 10
n herself from 29
n him " 37
n him , -50
n him -ed -13
n him -ing -28
n him -ly -17
n him . 25
n him a -28
n him about -30
n him and -108
n him as 61
n him at -10
n him because 41
n him by 10
n him for 55
n him from -69
n him in -73
n him of -14
n him on 9
n him over 61
n him that -100
n him the 90
n him to 12
n him was 104
n him with 40
n himself a 15
n himself as 80
n himself from 69
n himself in -82
n himself on 77
n himself to 31
n himself w 58
n his " -101
n his -ed -49
n his -ing 128
n his -s 39
n his CAP 59
n his NUM -39
n his w -17
n how -ly -99
n how -s 50
n how CAP -54
n how many -27
n how she -48
n how the 14
n how they 88
n how to 17
n how w 19
n hundreds of -11
n i w -78
n if CAP -19
n if a 39
n if he -17
n if her 55
n if it 21
n if she 6
n if the 20
n if they 23
n if w 81
n in " -8
n in , -28
n in -ed 58
n in -ing 9
n in -ly -57
n in -s -17
n in . 72
n in CAP -43
n in DAY -21
n in NUM -78
n in a 34
n in an 83
n in and -53
n in another -21
n in as -68
n in at -5
n in both 9
n in from -22
n in her 36
n in his -17
n in its -23
n in many -79
n in may 60
n in on 53
n in one 12
n in other -31
n in several -22
n in some 68
n in that -15
n in the -28
n in their -96
n in this 33
n in those -66
n in three -7
n in w 22
n in which -23
n inside the 57
n into -ed -20
n into -ing 59
n into CAP -139
n into DAY -27
n into a -19
n into the -28
n into w 24
n is " -82
n is , 124
n is -ed -100
n is -ly -170
n is -s 77
n is CAP -110
n is NUM -33
n is a -138
n is an -82
n is any -36
n is being -56
n is no 33
n is one -34
n is some -12
n is that 24
n is the -109
n is this -18
n is to 61
n is w 62
n is what -25
n is whether 56
n it " 67
n it 's 37
n it , -13
n it -ed -66
n it -ing -27
n it -ly -45
n it -s 49
n it . 12
n it : 35
n it all -38
n it and 22
n it as 108
n it could 20
n it had -8
n it has 21
n it in -22
n it into -12
n it on -97
n it out -25
n it the -24
n it to -35
n it up -26
n it w 11
n it will -6
n it would 67
n its -s 27
n its CAP -17
n its w 9
n itself . -52
n itself as 52
n like -ing 35
n like -s 80
n like . -48
n like CAP -38
n like a 30
n like an 52
n like i -26
n like the -22
n like those -76
n like w -19
n many -s -9
n many CAP 17
n many of 14
n many w -50
n may be -41
n may have -26
n may not 22
n may w 28
n me , 87
n me . -30
n me a -50
n me the 34
n me to -7
n me w 8
n might CAP -6
n might be -22
n might have -14
n might w -24
n most -ly -8
n most CAP -19
n most about -62
n most of -12
n must be -15
n must w -6
n my -s -40
n my w -6
n never w -36
n no -s 84
n no to 20
n no w 34
n not -ly -19
n not to 76
n not w -30
n of " -28
n of -ed 35
n of -ing -40
n of -s 68
n of CAP 11
n of NUM -10
n of a 14
n of all 46
n of an 22
n of any 16
n of being 61
n of both -83
n of getting -83
n of her 15
n of him 67
n of his -25
n of how -20
n of its -64
n of many -82
n of our -77
n of some 82
n of such -8
n of the 10
n of their -69
n of this 52
n of those 75
n of three -60
n of w 42
n of what 16
n of whether 55
n off , -76
n off -s 74
n off . -11
n off CAP 10
n off a -14
n off as 62
n off by 63
n off his -43
n off in -40
n off on 51
n off the 42
n off w 34
n on " -101
n on , -43
n on -ed 106
n on -ing -18
n on -s 5
n on DAY 18
n on a 61
n on all 98
n on an 29
n on another 68
n on for -83
n on her -17
n on him 115
n on his 29
n on how 66
n on in -66
n on it -55
n on its -107
n on one -29
n on some 55
n on that 21
n on the -6
n on their -34
n on them 36
n on this 50
n on those 21
n on to 52
n on two -43
n on w -26
n on what 15
n on whether -47
n on which 23
n on who 57
n on — -66
n once w 61
n one . 70
n one CAP -26
n one in -7
n one w -62
n one with 37
n or -ed -65
n or -ing -38
n or -s -13
n or a -17
n or are -18
n or not -14
n other -s 12
n other CAP 80
n other w 19
n others to -34
n our -s 15
n our CAP 8
n our w -22
n out , -48
n out -ing 49
n out -ly -24
n out -s 25
n out . -11
n out CAP 89
n out a 112
n out about 139
n out against 129
n out an 12
n out and 59
n out as 67
n out at 35
n out his -27
n out how 81
n out in 57
n out of 45
n out on -55
n out some 52
n out that 22
n out the -72
n out to -64
n out w -39
n out with -24
n outside the -56
n over -ing 41
n over -s -34
n over . -23
n over CAP -11
n over NUM -64
n over a 19
n over an 37
n over and 47
n over as 55
n over at -30
n over her -14
n over how 64
n over in -36
n over the -39
n over to -27
n over w 77
n over what 7
n over whether -66
n seven -s -59
n several -s 49
n several of -10
n several w 39
n she 's 25
n she -ed -50
n she -s -51
n she and 27
n she can -34
n she did 50
n she had -10
n she has 96
n she should 32
n she w 46
n she was -35
n she wasn’t 8
n she will -59
n she ’ll 32
n should be -48
n should w -10
n shouldn’t be -6
n since CAP -26
n since NUM -53
n since he -35
n since the 66
n since w -52
n six -s 14
n so -ed -62
n so -ly -125
n so . 94
n so many -85
n so w 51
n some -s -6
n some CAP 77
n some w -29
n such a -49
n such as -52
n such w -6
n than CAP -59
n than NUM -20
n than a -54
n than half -19
n than his -9
n than the -37
n than two -12
n than w 96
n that " 7
n that 's -21
n that , 29
n that -ed -121
n that -ing 41
n that -ly 28
n that -s -18
n that . 11
n that CAP -9
n that NUM 40
n that a -7
n that about 68
n that all -74
n that although 22
n that an 99
n that any 66
n that are -38
n that as -57
n that at 56
n that both 57
n that can -17
n that could 28
n that despite 35
n that during 43
n that four 56
n that had -50
n that has -24
n that have -102
n that his 77
n that i -92
n that if -60
n that in 59
n that is -50
n that it 60
n that its 28
n that many 18
n that may -14
n that might -21
n that most -11
n that neither 17
n that no -59
n that on 61
n that one -109
n that some 24
n that such 64
n that their -17
n that these -37
n that they 32
n that this -26
n that those -48
n that to 66
n that two -71
n that up -75
n that w -39
n that was 28
n that were -80
n that what -26
n that when 74
n that while 65
n that will -36
n that with -105
n that would 53
n that you -20
n that ’s -36
n the " -39
n the -ed -32
n the -ly -14
n the -s -29
n the CAP -7
n the NUM 10
n the many 65
n the most -20
n the other 54
n the three -76
n the two -58
n the w 11
n their " -12
n their -ed -26
n their -ing 74
n their -ly -88
n their -s 23
n them " 24
n them , -82
n them -ly 42
n them -s 8
n them . -104
n them a 12
n them and -62
n them as -13
n them at -16
n them for 51
n them in 34
n them on 54
n them over -33
n them that -12
n them to 20
n them up -70
n them w 11
n them with -31
n themselves as -20
n themselves in -43
n themselves w 61
n these -s -28
n these CAP -27
n they 'll -61
n they -ed 89
n they are 5
n they can 17
n they could 49
n they do -37
n they don't -19
n they had -50
n they have 70
n they should -42
n they were 20
n they will 42
n they would -37
n they ’re 97
n this -ing 36
n this -s -16
n this CAP -42
n this in 26
n this is 24
n this to -115
n this w -22
n those -ing 84
n those -s -15
n those in -32
n those w -85
n those who 24
n thousands of -55
n three -s 88
n three CAP -37
n three w -67
n through CAP -37
n through a -23
n through the -93
n through their -10
n through w -18
n through with -6
n to " 42
n to , -34
n to -ed 19
n to -ing 80
n to -ly 32
n to -s 72
n to . -75
n to CAP -33
n to NUM -117
n to a 37
n to all -77
n to an -15
n to as 17
n to be -15
n to do -13
n to get 8
n to have -39
n to her -34
n to him -38
n to his -9
n to it -22
n to its -124
n to many 26
n to me 75
n to one -64
n to other 57
n to several 93
n to some 71
n to that -35
n to the -37
n to their -43
n to them 44
n to this -124
n to those 25
n to three 8
n to two 57
n to w 35
n to what -9
n toward -ing -18
n toward CAP -56
n toward a -63
n toward the -32
n toward w -32
n two -s -104
n two of -52
n two w 51
n under CAP -9
n under a 41
n under the -101
n under w 33
n until CAP -50
n until the -47
n up , -101
n up -ed 59
n up -ing 50
n up -ly -21
n up -s -47
n up . -8
n up CAP 11
n up NUM -22
n up a -7
n up about 148
n up against -61
n up all -56
n up an 76
n up and -41
n up as 86
n up at -13
n up behind 58
n up by 72
n up for -121
n up her -16
n up his 53
n up in -98
n up its -34
n up on -11
n up the 13
n up their -53
n up this 49
n up to 80
n up w -60
n up with 18
n upon CAP 40
n upon the -67
n us , -32
n us to 20
n us w -45
n via CAP 35
n w " -120
n w 's 85
n w ( -15
n w ) -31
n w , -57
n w -ed -23
n w -ing -79
n w -ly -7
n w -s -24
n w . -32
n w : 7
n w ; -42
n w = -52
n w ? -28
n w CAP -31
n w DAY 77
n w NUM -53
n w a -9
n w about 59
n w above -30
n w after -31
n w against 95
n w all -28
n w among 91
n w an -102
n w and -45
n w another -39
n w any 88
n w are 41
n w around -60
n w as 90
n w be -44
n w because -15
n w before -22
n w behind -26
n w between -13
n w beyond 25
n w both 96
n w but -34
n w by 20
n w could 22
n w down -52
n w during -103
n w each -68
n w for 11
n w from 19
n w has -19
n w have -7
n w he -22
n w her 23
n w him -98
n w his 9
n w how -28
n w if -32
n w in -27
n w into -52
n w is -12
n w it -7
n w its 45
n w like -73
n w many -38
n w may 12
n w me -5
n w might -16
n w no -42
n w not -27
n w of 19
n w off -35
n w on 14
n w one -12
n w or -65
n w out -77
n w over 96
n w she -88
n w since -35
n w so -34
n w some 42
n w such 66
n w than -26
n w the -41
n w their -77
n w them -16
n w they -68
n w this 24
n w those -8
n w three -58
n w through -43
n w to 37
n w toward 63
n w two -27
n w under -16
n w until -20
n w up -54
n w upon -40
n w w 18
n w was 40
n w were -19
n w what 35
n w when 31
n w whether -37
n w while -12
n w who -40
n w why -32
n w will 57
n w with 58
n w without -12
n w would -21
n w — -85
n was " 22
n was , -22
n was -ed 8
n was -ing -94
n was -ly 97
n was -s -25
n was CAP -99
n was a -68
n was an -64
n was another 85
n was at -35
n was her -64
n was his -13
n was in -14
n was never 53
n was no 48
n was not 52
n was one -19
n was over -9
n was some -11
n was that 105
n was the -66
n was to -53
n was w -51
n wasn't w -6
n wasn’t w -24
n were " -27
n were -ed 16
n were -ly -60
n were -s -18
n were not -26
n were the 92
n were w -12
n what -ed 37
n what -s -57
n what CAP 10
n what he 12
n what is -57
n what other 64
n what she 86
n what that -20
n what the 39
n what they -27
n what was -37
n what you 19
n when -ing -23
n when -s 11
n when CAP -42
n when a -33
n when he 105
n when it -36
n when she 47
n when the -30
n when they -24
n when w -74
n where CAP 46
n where the -6
n where w -31
n whether -s 7
n whether CAP 27
n whether a -69
n whether any -16
n whether he 11
n whether it 34
n whether or 47
n whether she 109
n whether the -52
n whether to 63
n whether w -92
n which CAP 18
n while -ing -37
n while CAP -17
n who -ed 23
n who -s -7
n who can -30
n who has 57
n who he -47
n who is -25
n who would 21
n whose -s -11
n why , 32
n why CAP 84
n why he 16
n why she -56
n why the 78
n why w 8
n will -ly 6
n will be -88
n will have -17
n will not 28
n will w 29
n with , -21
n with -ing -54
n with -s -57
n with CAP 26
n with NUM -12
n with a 39
n with an 26
n with her -86
n with him -51
n with his -98
n with it -6
n with one 69
n with other -77
n with the 38
n with their -43
n with them 14
n with those -9
n with w -11
n with which -6
n without -ing -26
n without w 56
n won't be -8
n won’t be -22
n would " -9
n would -ly -63
n would be 7
n would have -39
n would not -10
n would w 15
n wouldn’t w -10
n yet -ed -16
n yet been -7
n yet that -12
n yet w 50
n you . -39
n you w -30
n your w -40
n — " -51
n — -ed 81
n — -ing -39
n — -ly -82
n — CAP -13
n — a -20
n — although -18
n — and 32
n — are -21
n — as 44
n — but 50
n — he -6
n — in -39
n — or 25
n — that -9
n — the -29
n — to -11
n — w -15
n — was -42
n — which -23
n — with -12
n ’s -ed 46
n ’s -ing -36
n ’s -ly -51
n ’s -s -21
n ’s CAP -31
n ’s a 34
n ’s about -10
n ’s an -25
n ’s been -25
n ’s no -42
n ’s not 13
n ’s the -43
n ’s up -6
n ’s w 51
p A base 24
p A ed 34
p A ing 11
p A s 61
p B base 26
p B ed 29
p B ing 11
p B s 22
p C base 6
p C ed 10
p C s 29
p D base -6
p D ed -9
p D ing -10
p D s -13
p E base -38
p E ed -28
p E ing -36
p E s -51
pl A " ed 13
pl A " ing 21
pl A " s 34
pl A ' ed 48
pl A 's ed 43
pl A 's ing 18
pl A ) ed 33
pl A , base -30
pl A , ed 53
pl A , ing 65
pl A , s -57
pl A -ed ed 28
pl A -ed ing -47
pl A -ing base -65
pl A -ing s 96
pl A -s base 43
pl A -s ed -18
pl A -s ing 11
pl A -s s -43
pl A CAP base 38
pl A CAP s 70
pl A DAY base 17
pl A DAY ed 50
pl A DAY ing -113
pl A NUM base 14
pl A NUM ed 149
pl A NUM ing -18
pl A ^ ed 25
pl A ^ ing -18
pl A a base -87
pl A a ed -23
pl A after ing 66
pl A all ed -23
pl A and base -47
pl A and ed -34
pl A and ing 104
pl A and s -36
pl A as ing -50
pl A before ing -44
pl A both ed 20
pl A but base -12
pl A but ed 32
pl A but ing 91
pl A but s 70
pl A by ing 6
pl A five base 53
pl A for ing -136
pl A half ed 10
pl A he base -14
pl A he ing -13
pl A he s -74
pl A her base 59
pl A i base -16
pl A i ed 27
pl A in ing -43
pl A it base -6
pl A it ed -12
pl A it s 144
pl A on base -73
pl A others base 63
pl A others ed 38
pl A she ed 29
pl A she s 85
pl A since ed 49
pl A since ing -9
pl A some base 40
pl A some ed -50
pl A that base -51
pl A that ed -76
pl A that ing 80
pl A that s -18
pl A the base -27
pl A the ed 39
pl A the ing -29
pl A them ed -13
pl A they base 67
pl A they ed -73
pl A w base 6
pl A w ed 32
pl A w s 46
pl A which ed -99
pl A while ing -55
pl A who ed 8
pl A who s 5
pl A you base -48
pl A you ed -97
pl A — ed 49
pl A — ing 56
pl B " base -102
pl B " ed 123
pl B " ing 65
pl B 's ed -98
pl B ) ed 90
pl B , base -61
pl B , ing 81
pl B , s -9
pl B -ed base -66
pl B -ed ing -91
pl B -ing base -25
pl B -ing ed 10
pl B -s base 25
pl B -s ed 33
pl B -s ing -32
pl B CAP base -16
pl B CAP ing 29
pl B CAP s -15
pl B DAY ed 37
pl B NUM ed -63
pl B ^ base -91
pl B ^ ing 82
pl B a base -19
pl B a ing -57
pl B after ed 53
pl B after ing -127
pl B an base -8
pl B an ed -54
pl B and base 39
pl B and ed 40
pl B and ing 100
pl B and s 73
pl B as ed 69
pl B before ing 27
pl B both ed 11
pl B but base -14
pl B but ed 64
pl B by ing -63
pl B for ing -74
pl B he base 38
pl B he ed 22
pl B he ing 75
pl B he s 51
pl B himself ed -91
pl B i ed 30
pl B in base 75
pl B in ing 45
pl B it base 112
pl B it ed 52
pl B it s 68
pl B many ed -10
pl B of ing 39
pl B on base -51
pl B she base 17
pl B she ed 28
pl B she s -47
pl B since ed -70
pl B some ed 22
pl B some ing -28
pl B than ed -27
pl B that base 72
pl B that ed 62
pl B that ing -75
pl B that s -115
pl B the base -134
pl B the ed -119
pl B the ing -93
pl B they base 6
pl B they ed 72
pl B those ing 62
pl B w base -11
pl B w ing -38
pl B we ed 25
pl B when ed 29
pl B which ed 17
pl B which s -33
pl B while ing 184
pl B who base -25
pl B who ed -21
pl B who s -15
pl B — base 38
pl B — ed -26
pl B — ing 29
pl C " base -29
pl C " ed 98
pl C " ing 38
pl C " s 40
pl C ' base -55
pl C 's base -60
pl C 's ed -9
pl C 's ing -54
pl C ) ed 20
pl C , base -6
pl C , s 7
pl C -ed base -31
pl C -ed ed -26
pl C -ed ing 22
pl C -ed s -7
pl C -ing ed -24
pl C -ing ing 27
pl C -ing s -15
pl C -s base 49
pl C -s ed 20
pl C -s ing 16
pl C -s s 50
pl C CAP base 20
pl C CAP ed 7
pl C CAP ing 13
pl C DAY base 11
pl C DAY ed -14
pl C NUM base 61
pl C NUM ed 39
pl C ^ base -10
pl C ^ ed 65
pl C ^ ing 22
pl C a base -37
pl C a ed -112
pl C after ing 176
pl C all base -80
pl C all ed 27
pl C and base -58
pl C and ed -8
pl C and ing 21
pl C and s -11
pl C as ed -98
pl C at ing -52
pl C before ing 26
pl C both base -130
pl C both ed 84
pl C but base 21
pl C but ed 44
pl C but ing -87
pl C by ing 16
pl C for ing 39
pl C from ing -42
pl C he ed -17
pl C he ing -54
pl C he s 39
pl C her base -85
pl C him base 38
pl C his base -24
pl C his ed 42
pl C his ing -39
pl C his s 34
pl C in base -45
pl C in ing 18
pl C in s -46
pl C it base 17
pl C it ed 19
pl C it s -37
pl C its ed -24
pl C its s 21
pl C many base 42
pl C of base -29
pl C of ing -94
pl C of s 22
pl C on base -59
pl C on ing -55
pl C one ed 18
pl C or base 44
pl C others base 75
pl C she base 26
pl C she ed 48
pl C she ing 42
pl C since ed -9
pl C some base 66
pl C than ing -112
pl C that base 47
pl C that ed -59
pl C that ing -68
pl C that s -64
pl C the base -15
pl C the s -48
pl C their base -57
pl C them ed 86
pl C they base -41
pl C they ed -90
pl C they ing 128
pl C those ing -62
pl C those s -59
pl C w base -22
pl C w ed 22
pl C w ing -9
pl C w s 27
pl C we base -13
pl C we ed 26
pl C what ed 42
pl C what s 63
pl C which ed 14
pl C which s 65
pl C while ing -104
pl C who base 6
pl C who ed -34
pl C who ing -48
pl C whom ed 70
pl C with s 24
pl C without ing -51
pl C you base -123
pl C — base -71
pl C — ed 44
pl C — s -25
pl D " base 14
pl D " ed -47
pl D " ing -62
pl D " s 36
pl D ' base -83
pl D 'd base -32
pl D 'll base -26
pl D 's base -15
pl D 's ed -10
pl D 's ing 13
pl D 've ed 107
pl D ( base -85
pl D ( ed 104
pl D ( ing -23
pl D ) base -8
pl D ) ed -42
pl D , base 94
pl D , s 58
pl D -ed base -39
pl D -ed ing -75
pl D -ed s -34
pl D -ing base 9
pl D -ing ed 20
pl D -ing ing -52
pl D -ing s -48
pl D -s ed -16
pl D -s ing -16
pl D / base -30
pl D : base -70
pl D < base -60
pl D CAP base -10
pl D CAP ed 18
pl D CAP ing -74
pl D CAP s 36
pl D DAY base -78
pl D DAY ed -22
pl D DAY ing -35
pl D DAY s -92
pl D NUM base 32
pl D NUM ed -57
pl D ^ base -53
pl D ^ ed 6
pl D ^ ing 27
pl D ^ s -136
pl D a base 13
pl D a ed 20
pl D a ing 46
pl D a s 46
pl D about ed -31
pl D about ing -37
pl D after ed 47
pl D after ing 122
pl D all base 121
pl D all ed -23
pl D an base 50
pl D an ed -75
pl D an ing 37
pl D and base 11
pl D and ed 54
pl D and ing -61
pl D and s 15
pl D another base -36
pl D any s -34
pl D anyone base 40
pl D as ed 34
pl D as ing -45
pl D at ing -29
pl D before ing 43
pl D both base 52
pl D both ed 88
pl D but base 41
pl D but ed -57
pl D but ing -72
pl D but s 51
pl D by ing 68
pl D by s 51
pl D everyone base -27
pl D for base -53
pl D for ed 44
pl D from base 39
pl D from ed 37
pl D from ing -125
pl D he base -8
pl D he ed 11
pl D he ing 39
pl D he s 22
pl D her base 99
pl D her ed -42
pl D her ing -44
pl D her s -55
pl D him base -136
pl D his base 16
pl D his ed -91
pl D his ing 40
pl D his s -68
pl D i base -5
pl D i ed -54
pl D if ed -35
pl D in base -133
pl D in ed 29
pl D in ing 19
pl D in s 72
pl D into base -67
pl D it base 26
pl D it ing 33
pl D it s 17
pl D its base -26
pl D its s -40
pl D like base 9
pl D many base 86
pl D many ed 72
pl D many s -33
pl D of base 25
pl D of ed -119
pl D of ing -30
pl D of s 5
pl D on base -22
pl D on s 49
pl D one base 47
pl D one ed -128
pl D or base -72
pl D or ed -5
pl D or s -21
pl D other s -22
pl D others ed -27
pl D out base -60
pl D over s 50
pl D she ed -80
pl D she ing -73
pl D she s 45
pl D some base 22
pl D some ed -57
pl D than ing 92
pl D that base -57
pl D that ed -12
pl D that ing 10
pl D that s 51
pl D the base 17
pl D the ed -121
pl D the ing -17
pl D the s -29
pl D their base 35
pl D their ed -32
pl D their s -22
pl D them base 28
pl D them ed -118
pl D themselves base 47
pl D they base -24
pl D they ing 59
pl D this base -164
pl D those ing -26
pl D those s -58
pl D up ing -40
pl D w base -21
pl D w ed 17
pl D w ing -28
pl D w s -10
pl D we base 29
pl D we ed 5
pl D we ing -19
pl D what ed -95
pl D when ing -34
pl D which s -75
pl D while ing -81
pl D who base 19
pl D who ed 32
pl D who ing 134
pl D who s 7
pl D whom ed 47
pl D with base -40
pl D with ing -40
pl D with s -64
pl D without base -67
pl D without ing 94
pl D you base 5
pl D you ed 36
pl D your base -64
pl D — base 89
pl D — ed -25
pl D — ing 55
pl D — s -17
pl E " ed -86
pl E " ing 13
pl E " s -60
pl E ' ed -15
pl E ' ing 38
pl E ' s 44
pl E 'd base -33
pl E 'll base -26
pl E 're base 17
pl E 's base 35
pl E 's ed 28
pl E 's ing 39
pl E 's s -28
pl E 've base 50
pl E 've ed -65
pl E ( base 66
pl E ( ed -50
pl E ( ing -7
pl E ) base -32
pl E ) s -77
pl E , base -47
pl E , ed -7
pl E , ing -17
pl E , s 19
pl E -ed base 25
pl E -ed ed 51
pl E -ed ing 8
pl E -ed s 21
pl E -ing base -52
pl E -ing ed -11
pl E -ing ing -32
pl E -ing s -12
pl E -s base -21
pl E -s ing -9
pl E -s s -66
pl E . base -44
pl E : base 18
pl E : ed -20
pl E : ing 10
pl E ; base 40
pl E ; ing -19
pl E CAP base -19
pl E CAP ed 14
pl E CAP ing 16
pl E CAP s -15
pl E DAY base 19
pl E DAY ed 50
pl E DAY ing 21
pl E DAY s -29
pl E NUM base -69
pl E NUM ed -9
pl E NUM ing 7
pl E NUM s -98
pl E ^ base -11
pl E ^ ed -12
pl E ^ ing -18
pl E ^ s 50
pl E a base -15
pl E a ed 9
pl E a ing -6
pl E a s -28
pl E about base 13
pl E about ing -61
pl E about s -32
pl E after base -95
pl E after ed -5
pl E after ing -87
pl E after s 7
pl E against ing -33
pl E against s -115
pl E all ed 44
pl E all s 54
pl E amid s 63
pl E an base -90
pl E an ing 10
pl E and base -8
pl E and ed -22
pl E and ing -33
pl E and s -14
pl E another base -10
pl E another ed -56
pl E another ing 29
pl E any base -90
pl E any ing -21
pl E any s -66
pl E around ing -18
pl E as base -31
pl E as s 45
pl E at base -32
pl E at ing -16
pl E at s -20
pl E before base -22
pl E before ed -21
pl E before ing -39
pl E between s -9
pl E both base 75
pl E both ed -115
pl E both s -84
pl E but base -44
pl E but ing 7
pl E but s -41
pl E by base -7
pl E by ing -35
pl E by s -15
pl E despite base 9
pl E despite ing 111
pl E down s 29
pl E each base -48
pl E each ed -61
pl E eight s -18
pl E every base -44
pl E few base -67
pl E few s -98
pl E five s -48
pl E for base 18
pl E for ed -28
pl E for ing -17
pl E for s 21
pl E four ing -64
pl E four s -52
pl E from base -71
pl E from ed -75
pl E from ing 80
pl E from s 24
pl E he base -30
pl E he ed 33
pl E he ing -13
pl E he s 8
pl E her base -20
pl E her ed -29
pl E her ing -17
pl E her s 36
pl E him base -44
pl E him ed -41
pl E him ing 35
pl E himself ed 64
pl E himself ing 48
pl E his base 15
pl E his ed -93
pl E his ing -96
pl E his s -8
pl E how base -127
pl E i base 43
pl E i ed 21
pl E i ing -67
pl E if base -18
pl E if ed -43
pl E in base 23
pl E in ed -79
pl E in ing -54
pl E in s 8
pl E into base -13
pl E into ing 19
pl E into s -18
pl E it base -60
pl E it ed -24
pl E it ing -49
pl E it s -21
pl E its s -87
pl E itself base 51
pl E like base -45
pl E many base -52
pl E many ed -26
pl E many s 53
pl E me base -38
pl E my base 31
pl E my s -33
pl E near base -19
pl E nine s -12
pl E of base -9
pl E of ed -54
pl E of s -29
pl E on base 49
pl E on ing 39
pl E on s -23
pl E one base 26
pl E or base -66
pl E or ed -89
pl E or ing 57
pl E other base -33
pl E other ing -5
pl E other s 21
pl E others base -89
pl E others ed 27
pl E others ing -17
pl E our base -34
pl E our s -32
pl E out base 54
pl E out ing -58
pl E out s -61
pl E over base -21
pl E over ing -11
pl E several base 34
pl E several s -57
pl E she base -20
pl E she ing 41
pl E she s -18
pl E since base -31
pl E since ed 55
pl E since ing 47
pl E six s -38
pl E some base -59
pl E some ed 46
pl E some s -23
pl E such base -33
pl E such s -59
pl E than base -65
pl E than ed -23
pl E than ing -77
pl E that base -35
pl E that ed 29
pl E that ing -33
pl E the base -19
pl E the ed 48
pl E the s 6
pl E their base 33
pl E their ed 44
pl E their ing -23
pl E their s -38
pl E them base -80
pl E them ed 33
pl E themselves base -23
pl E these base -35
pl E these s -54
pl E they base 24
pl E they ed 16
pl E they ing -72
pl E this base 20
pl E this ed -92
pl E this ing -61
pl E this s -125
pl E those ing 29
pl E those s -46
pl E three base -56
pl E three ing -8
pl E three s -63
pl E toward ing -35
pl E two base 45
pl E two ing -10
pl E two s -74
pl E under base 20
pl E unless base -5
pl E until base -11
pl E up base 19
pl E up ing -10
pl E us base -31
pl E w base -19
pl E w ed -6
pl E w ing -13
pl E w s -34
pl E we base 11
pl E we ed -5
pl E we ing 33
pl E what base -22
pl E what ed -81
pl E what s -71
pl E when base -26
pl E when ed -26
pl E when ing -30
pl E when s -40
pl E where base -12
pl E whether base -42
pl E which base -100
pl E which ed 5
pl E which ing -57
pl E which s 23
pl E while base -14
pl E while ing 53
pl E who base -19
pl E who ed -12
pl E who ing -75
pl E who s 8
pl E whom base -59
pl E whom ed -34
pl E whose base 40
pl E whose s -65
pl E why base -75
pl E with base -21
pl E with ed -27
pl E with ing -23
pl E with s 41
pl E without base -9
pl E without ing 47
pl E you base 103
pl E you ed 36
pl E you ing 13
pl E your base -12
pl E — base -51
pl E — ed -6
pl E — ing -156
pl E — s 41
pn A " 10
pn A # 53
pn A , -24
pn A -ed 124
pn A -ly 11
pn A -s 72
pn A . 8
pn A : 18
pn A CAP 13
pn A DAY 43
pn A NUM 70
pn A a 16
pn A about -31
pn A after 102
pn A an 54
pn A and -62
pn A another -15
pn A as 46
pn A at 16
pn A before 31
pn A both 118
pn A could 11
pn A for -18
pn A four 107
pn A from 54
pn A had -9
pn A has -71
pn A he 18
pn A him -23
pn A his -23
pn A how -20
pn A if -34
pn A in 21
pn A into -5
pn A is 46
pn A it -7
pn A its -62
pn A many 40
pn A me 55
pn A my 47
pn A no -17
pn A not -12
pn A of -49
pn A off -53
pn A on -9
pn A one 35
pn A over -33
pn A several 37
pn A she 42
pn A so 33
pn A some 84
pn A someone 96
pn A such 41
pn A that 31
pn A the 34
pn A their 22
pn A they 24
pn A those 85
pn A three 74
pn A to 12
pn A two 72
pn A us 8
pn A w -14
pn A was -21
pn A we -46
pn A were -17
pn A what -51
pn A when 66
pn A whether -33
pn A while 65
pn A who 41
pn A with -84
pn A would -7
pn A you 15
pn A — 22
pn B " 41
pn B , 26
pn B -ed -39
pn B -ing -44
pn B -s 29
pn B . 9
pn B : 21
pn B CAP 23
pn B DAY 39
pn B NUM -41
pn B about 115
pn B after -52
pn B an -63
pn B and 108
pn B another -33
pn B any -62
pn B as -29
pn B both 82
pn B by 22
pn B during 101
pn B for -33
pn B from 63
pn B he 51
pn B her 10
pn B him 14
pn B himself -74
pn B his 37
pn B how 47
pn B if 21
pn B in 23
pn B is 38
pn B it 11
pn B its 69
pn B itself -58
pn B me 105
pn B not 85
pn B of 37
pn B on 30
pn B our 7
pn B over -65
pn B she -69
pn B some 5
pn B that 30
pn B their 58
pn B them 37
pn B themselves 53
pn B they 56
pn B this 119
pn B those -66
pn B to -50
pn B w -15
pn B was 138
pn B what 28
pn B when 22
pn B whether 17
pn B who -27
pn B with -23
pn B — 38
pn C , 33
pn C -ed 14
pn C -ing 19
pn C -ly -77
pn C -s -8
pn C . -61
pn C : -44
pn C CAP 28
pn C DAY -58
pn C NUM 36
pn C a -8
pn C about -73
pn C above 8
pn C after -71
pn C all -7
pn C an 57
pn C and 20
pn C any -31
pn C are -19
pn C as -17
pn C at 69
pn C before -33
pn C both -64
pn C by -50
pn C during -82
pn C each -82
pn C for -26
pn C from -33
pn C getting 21
pn C has 13
pn C he 13
pn C herself -59
pn C him 45
pn C himself 27
pn C his 43
pn C how -7
pn C i -34
pn C if 35
pn C is -38
pn C it 26
pn C its -7
pn C itself -14
pn C like 22
pn C many -60
pn C me -24
pn C most 55
pn C my -11
pn C not -23
pn C of -7
pn C off -28
pn C on -56
pn C one 136
pn C or -34
pn C other 79
pn C out 15
pn C over -42
pn C several -23
pn C she 63
pn C since 52
pn C so -20
pn C some -41
pn C that -10
pn C the 20
pn C their 66
pn C themselves 8
pn C these 17
pn C they -37
pn C this 83
pn C those -35
pn C to 9
pn C two -8
pn C until -19
pn C was 22
pn C what -11
pn C when 43
pn C where 63
pn C whether 60
pn C which 42
pn C who 32
pn C will 27
pn C with -48
pn C would 28
pn C you 57
pn C — -44
pn C ’s -6
pn D ( 16
pn D ) -68
pn D , -53
pn D -ed 46
pn D -ing -7
pn D -s -28
pn D / -27
pn D : -9
pn D ; -20
pn D > -30
pn D ? 8
pn D CAP 16
pn D DAY -10
pn D NUM -34
pn D _ -43
pn D about 55
pn D after -35
pn D against 43
pn D all -64
pn D among -28
pn D an -15
pn D and -46
pn D another 20
pn D any 77
pn D anyone 20
pn D are -50
pn D around -31
pn D as -19
pn D at 71
pn D be -68
pn D because -68
pn D before -25
pn D being 79
pn D between -24
pn D but 20
pn D by 22
pn D could -60
pn D do -22
pn D down -86
pn D every -67
pn D for -24
pn D from -70
pn D has 26
pn D have -70
pn D he -13
pn D her 126
pn D herself 51
pn D him 42
pn D himself -35
pn D his 48
pn D how 5
pn D i -74
pn D if 24
pn D in 6
pn D into 9
pn D is -5
pn D it -8
pn D itself -82
pn D like -110
pn D many -20
pn D me -65
pn D most -102
pn D my 48
pn D no -10
pn D not -48
pn D of 5
pn D on -52
pn D one 11
pn D or 34
pn D other 45
pn D others -45
pn D our 10
pn D out -126
pn D over -45
pn D several -33
pn D she 17
pn D since -31
pn D so 14
pn D some 53
pn D someone -108
pn D such -19
pn D that 30
pn D their -10
pn D them 7
pn D themselves -56
pn D these 56
pn D they 82
pn D this -41
pn D those 77
pn D three -30
pn D through 7
pn D to -41
pn D toward -85
pn D until -38
pn D up 96
pn D was 18
pn D we -46
pn D were 39
pn D what 47
pn D when -93
pn D where 58
pn D whether 25
pn D which -52
pn D who -114
pn D why 13
pn D will -12
pn D with 56
pn D within -82
pn D would -62
pn D you -38
pn D — -8
pn E ! -8
pn E " -54
pn E $ -12
pn E ' -24
pn E 's 7
pn E ( 18
pn E ) 17
pn E , -48
pn E -ing 41
pn E -ly 14
pn E -s -24
pn E . -55
pn E / -16
pn E : 12
pn E ; -21
pn E < -22
pn E ? -89
pn E ?sym -19
pn E @ -35
pn E CAP -5
pn E DAY -36
pn E NUM -58
pn E a -11
pn E about 19
pn E above -53
pn E across -51
pn E after 32
pn E against -25
pn E all -39
pn E along -119
pn E amid 36
pn E among 29
pn E an 7
pn E and -46
pn E another 7
pn E any 48
pn E anyone -6
pn E are -73
pn E around 21
pn E at -13
pn E be -8
pn E because 30
pn E been -8
pn E before -60
pn E behind -32
pn E being 29
pn E below -44
pn E between -30
pn E beyond -21
pn E both -52
pn E but -26
pn E can -145
pn E cannot -53
pn E can’t -20
pn E could -146
pn E despite -10
pn E did -50
pn E didn't 54
pn E didn’t -24
pn E do -36
pn E does -36
pn E doesn't 11
pn E doesn’t -16
pn E done -37
pn E down -38
pn E during -49
pn E each -42
pn E eight -27
pn E every -77
pn E everyone -80
pn E few 39
pn E five 56
pn E for -39
pn E four -101
pn E from 9
pn E get -9
pn E gets -22
pn E getting 34
pn E had -73
pn E half -19
pn E has 22
pn E hasn't -5
pn E hasn’t -17
pn E have -43
pn E having 51
pn E he 16
pn E herself 63
pn E himself -29
pn E his -18
pn E hundreds -80
pn E i -12
pn E if 50
pn E in -47
pn E into -73
pn E is -34
pn E isn't -12
pn E isn’t -53
pn E it -13
pn E itself 45
pn E like 76
pn E many 83
pn E may -113
pn E might -58
pn E most 68
pn E must -29
pn E my -78
pn E near -51
pn E never 71
pn E nine -29
pn E no 55
pn E not 80
pn E of -33
pn E off -49
pn E on -40
pn E once -47
pn E one -66
pn E onto -62
pn E or -71
pn E other 52
pn E others -30
pn E our -97
pn E out -76
pn E outside -94
pn E seven -64
pn E should -48
pn E shouldn’t -13
pn E six 27
pn E someone 30
pn E such -121
pn E that 11
pn E the 13
pn E their -60
pn E themselves 131
pn E they 43
pn E this 6
pn E those 47
pn E thousands -80
pn E three 24
pn E through -41
pn E to -17
pn E toward 14
pn E towards -37
pn E two -89
pn E under -91
pn E unlike -21
pn E until -70
pn E up -82
pn E upon 41
pn E us -58
pn E via -9
pn E w -6
pn E was -45
pn E wasn't -20
pn E wasn’t -45
pn E we 53
pn E were -14
pn E what 75
pn E when -66
pn E where -72
pn E whether 37
pn E while -103
pn E whose -12
pn E why 40
pn E will -143
pn E with -42
pn E within 22
pn E without -82
pn E won't -41
pn E won’t -52
pn E would -19
pn E wouldn’t -10
pn E yet -78
pn E you -46
pn E your -12
pn E — -16
pn E ’s -78
q -/- -24
q -/near 12
q -/touch 10
q near/near 38
q near/touch 29
q touch/- 33
q touch/near 39
q touch/touch 10
r - A 44
r - B 36
r - C 11
r - D -6
r - E -46
r A A -97
r A B -41
r A C -42
r A D -93
r A E -84
r B A 76
r B B 18
r C A 57
r C B 31
r C C -10
r C D 43
r C E -14
r D A 20
r D C 27
r D E -15
r E A 56
r E B 34
r E C 26
r E D 12
r E E -25
s abl -20
s accept 8
s accord -20
s account -22
s accus 25
s acknowledg 14
s acquiesc 36
s ad -51
s adamant 9
s add -20
s address 5
s admir 43
s advic 21
s advis -17
s advocat 31
s affirm -7
s agr -20
s agre -16
s aim -19
s alarm -10
s align -6
s alleg 28
s allegation 9
s allud 14
s anger 37
s announc 33
s announcement 24
s answer 18
s anticipat 14
s anxiety 29
s apologiz -59
s appeal -10
s appear -32
s applaud 23
s appoint -9
s argu 41
s argument 20
s ask 18
s assail 64
s assert -10
s assertion 34
s assessment -7
s assum -29
s assumption 12
s assur 19
s attack 13
s attract -12
s attribut 22
s avoid -13
s awar 13
s back 6
s balk 16
s ban 7
s bash 25
s becam -7
s becom -43
s begin -44
s belief 12
s believ -31
s bemoan 39
s best -31
s better -19
s bitter 28
s blam -9
s blast 45
s block -21
s bo -12
s boast -58
s brag -14
s break -26
s bring -28
s broad 28
s broadcast 22
s brush -17
s calculat -23
s call 8
s captur -67
s careful -29
s carry -51
s cast -33
s caution 5
s challeng 12
s characteriz 16
s cheer 25
s chid 67
s choos -29
s circulat -18
s cit 19
s claim 34
s clarify -7
s clear -19
s co-sponsor -7
s com -20
s comment 29
s commit -22
s common 24
s complain -15
s complaint 29
s conced 26
s conclud -16
s condemn -17
s confident -10
s confirm -7
s confront -34
s confus 14
s congratulat 21
s consensus 23
s consider -7
s contemplat 42
s contend -29
s continu -15
s contradict 13
s controversial 6
s conversation 21
s convinc 18
s count -25
s counter 50
s cover 6
s creat -57
s credit 30
s critical -14
s criticism 18
s cry 38
s debat -6
s decid -17
s decision 13
s declin -34
s decry 45
s dedicat 16
s deem -8
s deep 11
s defend 18
s demand 8
s demonstrat -47
s denounc 48
s deny 6
s derid 40
s describ -8
s design -24
s desir 34
s detail 7
s determin -21
s direct -41
s disagre 13
s disagreement 76
s disappoint 38
s disavow 38
s disclos 13
s disclosur 24
s discover -35
s discuss 31
s discussion 16
s dislik -5
s disparag 30
s display -10
s disput 24
s distanc -20
s divid -31
s document 34
s doubl -14
s downplay -9
s draw -15
s dwell 11
s eager -8
s earn -80
s echo 10
s elaborat -36
s elect -51
s embrac -24
s emerg -17
s emphasiz -28
s enamor 9
s encourag 21
s end -38
s endors 12
s endorsement 13
s engag -54
s enjoy -11
s envision 23
s establish -21
s excit 15
s expand -23
s expect 13
s experienc -28
s explain 14
s expos -26
s express 6
s eye 31
s fact -26
s fail -66
s fals 35
s far -39
s favor -7
s fear 36
s featur -14
s feel -5
s fight -16
s figur -15
s fil -23
s find -40
s fir -19
s float -27
s focus -20
s follow -41
s forecast 30
s forese 63
s forget -15
s fre -36
s full 6
s giv -39
s glad 19
s go -13
s goe 9
s going -33
s grant -11
s grow -43
s guess 35
s hail 22
s hammer -12
s happy -9
s hard 10
s harsh 31
s heap 55
s hear -21
s herald 95
s high -9
s highlight 38
s hint 7
s hir -36
s hold -30
s hopeful 9
s hostility 16
s huffpost 56
s idea 19
s identify 25
s illustrat -12
s imagin 28
s impos 10
s includ -40
s inform -7
s infuriat 26
s insist 21
s intens 20
s interest -16
s interject -29
s interpret 20
s investigat -39
s issu -7
s it -40
s join -41
s jok -18
s judg 13
s keen 42
s keep -29
s knock -26
s know -9
s label 36
s lambast 21
s lament 12
s lash -27
s launch -46
s lay -49
s lean 10
s learn -7
s leav -36
s less -26
s let -8
s liken 37
s lin -10
s link -31
s list 50
s littl -10
s lobby -23
s look -18
s main 22
s maintain -52
s mak -15
s manag -49
s mandat 13
s mark -26
s mean -47
s mention 30
s messag -9
s met -21
s minc 65
s mind 47
s mock -22
s mount 5
s mov -54
s movement -13
s mull 42
s mus 35
s nam 31
s need -53
s negativ 6
s negotiat 28
s nervous -12
s nominat 6
s noth -31
s notic -19
s observ 24
s obvious 22
s offer -9
s ongo 12
s open -51
s opponent -23
s opt -27
s order 21
s outlin 13
s outrag 34
s outspoken 33
s overwhelm 17
s paint 14
s pass -18
s passionat 31
s pay -38
s peg 40
s perceiv 18
s perception -34
s persuad 20
s pick -32
s pivot -12
s plan -15
s play -48
s plead 5
s pledg 19
s point 5
s pois -16
s portray 39
s posit 86
s position -17
s post 34
s prais 14
s preach 58
s predict 13
s prefer 22
s present -15
s press 31
s pressur 10
s priority 7
s proclaim -19
s prohibit -9
s project 34
s promis 33
s promot 29
s prompt -33
s pronounc -26
s propos -10
s proposal -6
s protest 6
s proud -20
s prov -36
s provid -13
s publish -55
s pump 46
s pursu -15
s push -26
s query 42
s question 18
s quick -17
s quip 9
s quot -21
s rail 18
s rais -11
s rang 17
s rattl -24
s reach -45
s react 18
s read 8
s ready -35
s reaffirm 39
s realiz 20
s reason 6
s reassur 22
s rebuk 11
s rebut -7
s recall 18
s receiv -38
s recit 58
s recogniz -35
s recommend 31
s recount 30
s refer -17
s referenc 19
s reflect -28
s refus -5
s refusal -12
s regard -8
s reiterat 10
s relish 46
s rely -44
s remain -26
s remark 28
s remember 59
s remind 6
s renew -17
s renounc 17
s repeat 32
s reply -45
s report -11
s represent -6
s repudiat 31
s request 34
s resist -7
s resonat -34
s respond -13
s restrict -6
s return -65
s retweet -14
s rever 50
s revers -22
s revil 46
s revis -34
s roll -53
s run -31
s satisfy 17
s savag -45
s say 17
s scrambl -21
s se 15
s see -17
s seek -28
s seem 10
s seiz -17
s self-describ 31
s send -57
s sens -6
s sentenc -6
s sentiment 18
s set -9
s shar -6
s sharp 19
s shift -26
s shock 19
s shoot -13
s shout 15
s show -29
s sid -17
s sign -8
s signal 6
s skeptical -21
s sound -15
s spar -8
s speak -7
s speculat 19
s speculation 69
s spell -15
s spent -24
s split -27
s spot -30
s stanc 8
s start -13
s startl 30
s stat 5
s statement 9
s step -10
s stern 61
s stop -35
s story -15
s strategy -27
s striv 51
s strong -5
s struggl -39
s stuck -43
s sued -35
s suggest 12
s suggestion 17
s support 36
s supporter 6
s sur 29
s suspect 6
s tak -30
s target -16
s tell -17
s tend -10
s testify -15
s ther -33
s think 9
s threaten -24
s thrill -37
s throw -9
s tick -43
s tie 14
s touch -33
s tout 33
s trad -33
s trash -11
s troubl 12
s trumpet 35
s trust 19
s try -20
s turn -44
s unawar 11
s underscor -9
s understand -6
s unleash -67
s unveil -38
s upset 5
s urg 25
s used -31
s using -9
s utter 8
s veto 42
s view 41
s vocal 15
s voic 6
s vot -10
s vouch 46
s vow 16
s walk -51
s want -6
s warn 21
s wary -14
s watch -25
s wav -12
s weigh -43
s welcom -18
s wish 17
s withdraw 22
s witness 36
s wonder 8
s word -35
s worry 22
s writ -17
s yell 16
s zero 5
sa abl get -49
sa abl w 16
sa accept " -53
sa accept -s -45
sa accept . -32
sa accept CAP -43
sa accept a 72
sa accept any -66
sa accept the 34
sa accept w 33
sa accord -ly 141
sa accord -s -67
sa accord CAP -26
sa accord a 125
sa accord an 56
sa accord his 23
sa accord its -65
sa accord one 56
sa accord the 72
sa accord three 74
sa accord w -93
sa accord with -56
sa account , -46
sa account -ed -45
sa account . -24
sa account CAP -34
sa account after -19
sa account as -6
sa account for -73
sa account from -31
sa account has -14
sa account in -6
sa account that -18
sa account to 66
sa accus -ing -22
sa accus CAP 22
sa accus by -35
sa accus him 30
sa accus w -58
sa accusation that -8
sa accusation w 92
sa acknowledg , 43
sa acknowledg CAP 61
sa acknowledg that -6
sa acknowledg w -107
sa acquiesc the 21
sa ad , 43
sa ad -ed -58
sa ad -ing -17
sa ad -s -116
sa ad . 105
sa ad : 104
sa ad CAP -47
sa ad NUM -55
sa ad a 71
sa ad another -47
sa ad in -7
sa ad that 37
sa ad the -17
sa ad to -134
sa ad w -101
sa adamant that 50
sa add . 51
sa add that -7
sa add to -31
sa add up -54
sa add w -9
sa address , -53
sa address -s -79
sa address . -13
sa address CAP 46
sa address a 48
sa address at -41
sa address in -17
sa address of -19
sa address on -26
sa address the 47
sa address to -92
sa address w -78
sa address — -56
sa admir . 85
sa admit . 20
sa admit CAP -61
sa admit it 21
sa admit that 23
sa admit the -66
sa adopt -s -49
sa adopt by 44
sa adopt the 27
sa adopt w -135
sa advic , 49
sa advic . -48
sa advic from 43
sa advic to 22
sa advis CAP -72
sa advis the 32
sa advis w 54
sa advocat -ing -21
sa advocat . 58
sa advocat CAP -57
sa advocat a 8
sa advocat have -25
sa advocat of -39
sa advocat the 13
sa advocat w -87
sa affirm his -39
sa agr CAP -75
sa agr that 22
sa agr the -61
sa agr to -14
sa agr w 47
sa agre . -76
sa agre CAP -5
sa agre him -54
sa agre that 46
sa agre to -13
sa aim -ing -40
sa aim -s -103
sa aim CAP -44
sa aim a -51
sa aim to 72
sa aim w -16
sa air , -6
sa air -s -37
sa air . -13
sa air CAP 68
sa air DAY -50
sa air a -39
sa air in -19
sa air of -34
sa air on 13
sa air w 9
sa alarm the 9
sa align CAP 19
sa align the -59
sa alleg -s -80
sa alleg that -7
sa alleg w 14
sa allegation , -39
sa allegation against -79
sa allegation that -8
sa allegation w -12
sa allow -s 8
sa allow CAP -42
sa allow a 52
sa allow for 16
sa allow him -22
sa allow the 33
sa allow them -61
sa allow to 9
sa allud the -57
sa anger , -40
sa anger CAP -91
sa anger and -33
sa anger in -7
sa anger over -43
sa anger the 71
sa angry -ing -73
sa angry -s -44
sa angry CAP -60
sa angry and -20
sa angry the 55
sa angry w -35
sa announc , -12
sa announc -s 112
sa announc . -12
sa announc CAP -84
sa announc a 57
sa announc he -12
sa announc her 70
sa announc it -11
sa announc on 39
sa announc she 7
sa announc that -32
sa announc the -13
sa announc they 51
sa announc w 40
sa announcement , 32
sa announcement . -35
sa announcement w -54
sa answer , 55
sa answer -s -21
sa answer . 23
sa answer a 80
sa answer on -31
sa answer the 5
sa answer to -97
sa answer w 71
sa answer was 27
sa anticipat . 53
sa anticipat w -23
sa anxiety among 16
sa anxiety of -46
sa apologiz . -85
sa apologiz his 35
sa apologiz to 14
sa appeal , -24
sa appeal . -15
sa appeal among 90
sa appeal for 40
sa appeal in -10
sa appeal is -36
sa appeal of -32
sa appeal w -45
sa appear -ed 104
sa appear -ly -13
sa appear as 20
sa appear at -113
sa appear before -33
sa appear in -54
sa appear on -85
sa appear that -25
sa appear to 35
sa appear w 126
sa appear with -74
sa applaud . -8
sa applaud CAP 69
sa applaud him -72
sa applaud the -35
sa appoint CAP 62
sa appoint a -9
sa appoint w -128
sa approv , 59
sa approv -s 34
sa approv a 79
sa approv of -23
sa argu . -86
sa argu a -54
sa argu he 15
sa argu that 28
sa argu the 50
sa argu w 95
sa argu with -18
sa argument , 91
sa argument . 52
sa argument about -102
sa argument against -58
sa argument between -15
sa argument for -30
sa argument in -21
sa argument that 7
sa argument w -76
sa ask , -31
sa ask -ly 55
sa ask -s 33
sa ask . -17
sa ask CAP -53
sa ask a -10
sa ask at 76
sa ask by 99
sa ask her 30
sa ask him -75
sa ask his 31
sa ask how -12
sa ask if 25
sa ask in 54
sa ask it -34
sa ask of -55
sa ask on 52
sa ask our 24
sa ask the 29
sa ask them -36
sa ask to -34
sa ask w -15
sa ask what 14
sa ask whether 21
sa ask who -28
sa ask why 26
sa assail CAP 26
sa assert that -5
sa assertion that -6
sa assessment . -22
sa assessment CAP -58
sa assessment the 34
sa assum CAP -77
sa assum that 33
sa assum the -43
sa assum w -41
sa assumption that -23
sa assur -ing -37
sa assur -s 69
sa assur CAP 30
sa assur her -43
sa assur the 54
sa attack , -77
sa attack -ed 60
sa attack -ing -80
sa attack -s 82
sa attack . -51
sa attack CAP 68
sa attack a -150
sa attack against 65
sa attack an -23
sa attack and 79
sa attack as -40
sa attack because 82
sa attack by -35
sa attack from 36
sa attack have -12
sa attack her -39
sa attack him 25
sa attack his 24
sa attack is -39
sa attack of -61
sa attack the 35
sa attack to -96
sa attack w -61
sa attack was -15
sa attack were -15
sa attack — -29
sa attempt -s 59
sa attempt at -65
sa attempt by -15
sa attempt get -65
sa attempt w -30
sa attract -s -59
sa attract a -28
sa attract the 33
sa attract w -57
sa attribut the 55
sa attribut to -12
sa authoriz the 74
sa authoriz to -87
sa avoid -ing 19
sa avoid -s -84
sa avoid a 19
sa avoid the -85
sa avoid w 58
sa awar that 9
sa awar the -9
sa back , -55
sa back -ing 64
sa back -ly -45
sa back -s -31
sa back . 9
sa back : -59
sa back CAP 62
sa back NUM 68
sa back a 36
sa back after -14
sa back against -36
sa back an 80
sa back and -20
sa back at -70
sa back by -15
sa back down -102
sa back from -8
sa back her 10
sa back him 11
sa back his 37
sa back in 21
sa back on 31
sa back that -66
sa back two 59
sa back up -23
sa back when -12
sa back — -44
sa balk -ing 94
sa balk the -61
sa ban , -28
sa ban -s 124
sa ban . -19
sa ban CAP -57
sa ban all -17
sa ban from -46
sa ban of -70
sa ban on 29
sa ban w -81
sa bash CAP 72
sa becam -ed -17
sa becam -ly 99
sa becam a -110
sa becam the -115
sa becam w 47
sa becom " -24
sa becom -ed 107
sa becom -ly 46
sa becom -s 28
sa becom CAP -62
sa becom a -45
sa becom an 34
sa becom so -24
sa becom the -31
sa becom w -92
sa begin , -46
sa begin -ing 9
sa begin -ly -54
sa begin . -26
sa begin CAP -51
sa begin DAY 77
sa begin a 48
sa begin her -30
sa begin his 9
sa begin in -49
sa begin of -18
sa begin on -18
sa begin the -17
sa begin w -8
sa begin with 56
sa believ " -43
sa believ , 54
sa believ -ing 154
sa believ -s 37
sa believ . 14
sa believ CAP -59
sa believ he -16
sa believ it 16
sa believ me -80
sa believ she 8
sa believ that -10
sa believ the 12
sa believ their -55
sa believ they -54
sa believ to -74
sa believ w -28
sa believ will 8
sa believ — 58
sa bemoan the 28
sa best , -7
sa best -ed -24
sa best -ing -13
sa best -s -40
sa best CAP -75
sa best of -25
sa best on -14
sa best to 32
sa best w 41
sa better -ed -13
sa better -s -10
sa better . -8
sa better among -8
sa better at 58
sa better in -28
sa better off -5
sa better than -44
sa better to 53
sa better — -13
sa bitter w -72
sa blam -s 103
sa blam CAP -6
sa blam for -16
sa blam on -37
sa blam the 72
sa blam w 77
sa blast CAP 10
sa blast the 40
sa block -s -68
sa block CAP -25
sa block a 72
sa block in -53
sa block of -25
sa block them -5
sa block w 78
sa bo . -59
sa bo and 18
sa boast his 45
sa boast that 37
sa break -s -22
sa break . -5
sa break : -19
sa break down 54
sa break for -33
sa break from -29
sa break in -16
sa break out 48
sa break the -41
sa break up -27
sa break w 52
sa break with -37
sa bring -ed -8
sa bring -s 63
sa bring CAP -86
sa bring a 42
sa bring by 60
sa bring down -13
sa bring her -28
sa bring him -33
sa bring his -13
sa bring in -51
sa bring it -14
sa bring its -8
sa bring the 10
sa bring them -12
sa bring to -95
sa bring w -107
sa broad -s 69
sa broad and -56
sa broad w 20
sa broadcast on -36
sa broadcast w -81
sa brush the 19
sa brush w 67
sa brush with -69
sa calculat that 47
sa calculat w 22
sa call " -27
sa call , -51
sa call -ed -96
sa call -ing -19
sa call -s -62
sa call . -156
sa call CAP -21
sa call DAY -39
sa call NUM 92
sa call a -19
sa call all -19
sa call an -42
sa call and -17
sa call from 49
sa call her 22
sa call him 133
sa call himself 33
sa call his 84
sa call in 43
sa call it -27
sa call itself -24
sa call of 68
sa call off -45
sa call that 12
sa call the -10
sa call them 105
sa call themselves 90
sa call this 96
sa call to 34
sa call w 45
sa call with 62
sa captur CAP -9
sa captur by 65
sa captur the -12
sa car , 35
sa car -ing -9
sa car -s -30
sa car . -26
sa car after -20
sa car and -17
sa car for -6
sa car most 43
sa car of -20
sa car the 47
sa car w -22
sa careful about -60
sa careful w 6
sa carry -s 80
sa carry CAP -34
sa carry a -26
sa carry him -17
sa carry on -18
sa carry out -56
sa carry the -47
sa carry w 101
sa cast . -67
sa cast CAP -28
sa cast her 34
sa cast herself -11
sa cast him 50
sa cast himself 40
sa cast in -55
sa cast the 66
sa cast w -44
sa caution that 60
sa celebrat CAP -56
sa celebrat in -49
sa celebrat the 37
sa celebrat w -74
sa certain , -43
sa certain -ed -28
sa certain -s -54
sa certain w -31
sa challeng , -47
sa challeng -ing 106
sa challeng . -36
sa challeng CAP 21
sa challeng by 16
sa challeng for -50
sa challeng from 11
sa challeng her -30
sa challeng in -34
sa challeng of -25
sa challeng over 23
sa challeng the -7
sa challeng to -89
sa champion by 41
sa champion of -48
sa champion the 41
sa champion w -50
sa chant " 34
sa chant , -50
sa charg , 52
sa charg -ing -70
sa charg . 18
sa charg CAP 114
sa charg against -36
sa charg and -5
sa charg in -52
sa charg into 81
sa charg of -61
sa charg the 46
sa charg w -8
sa cheer , -33
sa cheer -s -12
sa cheer . -47
sa cheer CAP 46
sa cheer and -33
sa cheer as -49
sa cheer from -35
sa cheer the 42
sa cheer w -13
sa chid CAP 36
sa choos , -14
sa choos . -32
sa choos CAP 23
sa choos a 20
sa choos by 21
sa choos not 36
sa choos the 71
sa choos w -46
sa cit " 59
sa cit -s 59
sa cit CAP -39
sa cit a -12
sa cit an 28
sa cit another 33
sa cit his 7
sa cit w 9
sa claim , -33
sa claim -s -36
sa claim . -47
sa claim CAP 33
sa claim a 5
sa claim about -40
sa claim by 30
sa claim he 56
sa claim his -65
sa claim in 71
sa claim of -78
sa claim on -67
sa claim the -11
sa claim to 27
sa claim w 44
sa clear , -11
sa clear -s -49
sa clear . -22
sa clear : -20
sa clear CAP -13
sa clear a -32
sa clear from 30
sa clear how -27
sa clear in 88
sa clear that -12
sa clear the -88
sa clear to -14
sa clear w 65
sa clear whether -23
sa coin -s -11
sa coin the -48
sa coin w -22
sa com , -42
sa com -ed -14
sa com -ing -61
sa com -ly -87
sa com -s 79
sa com . 89
sa com / -14
sa com : -40
sa com CAP -95
sa com DAY -26
sa com NUM -10
sa com a -69
sa com after -32
sa com amid -16
sa com an -20
sa com and -7
sa com around 25
sa com as 36
sa com at -37
sa com down -16
sa com during -15
sa com for -7
sa com his -24
sa com in -15
sa com into 17
sa com of -95
sa com off -67
sa com on -52
sa com over -19
sa com the 7
sa com through -13
sa com two -21
sa com w 14
sa com when -13
sa com with 44
sa com — 37
sa comment " -13
sa comment , -49
sa comment -ed 155
sa comment -s -53
sa comment . 9
sa comment DAY -72
sa comment about -36
sa comment are -25
sa comment as -38
sa comment by -8
sa comment for 49
sa comment from -42
sa comment had -21
sa comment that -14
sa comment the -45
sa comment to -42
sa comment w -64
sa comment were -9
sa commit -ing -102
sa commit -s -22
sa commit CAP 53
sa commit by -56
sa commit the 38
sa commit w 51
sa common -s -11
sa common . -8
sa common w 36
sa compar CAP 132
sa compar her 97
sa compar the 37
sa compar to -148
sa compar w -15
sa compar with -116
sa complain the -11
sa complain to 30
sa complaint that 98
sa conced that 30
sa conced the -88
sa concern , 24
sa concern -ing -120
sa concern . -48
sa concern CAP -7
sa concern a 71
sa concern among 57
sa concern for 88
sa concern of -53
sa concern over -76
sa concern the -52
sa concern to -23
sa concern w -20
sa concern with 53
sa concern — -33
sa conclud , -17
sa conclud -ing 23
sa conclud . 37
sa conclud that -9
sa condemn CAP -26
sa condemn the 9
sa condemn w -51
sa confident CAP -47
sa confident that 24
sa confident the 90
sa confirm a -13
sa confirm that 57
sa confirm the 7
sa confront -s -56
sa confront CAP -7
sa confront the 73
sa confus w 12
sa confus with -67
sa congratulat him 15
sa consensus on -45
sa consensus that 54
sa consensus w 59
sa consider -ing -36
sa consider CAP 34
sa consider a -52
sa consider an -23
sa consider him 39
sa consider one -84
sa consider w 107
sa consider whether -20
sa contend that 54
sa continu , 71
sa continu -ing 39
sa continu -ly 23
sa continu -s 5
sa continu . 20
sa continu : 105
sa continu CAP 32
sa continu be -47
sa continu her -26
sa continu on -97
sa continu that 62
sa continu the 74
sa continu w -6
sa contradict his -57
sa contrast , -58
sa contrast between -12
sa contrast her -24
sa contrast his 10
sa contrast the 65
sa contrast to -51
sa contrast with -36
sa controversial -s -45
sa controversial CAP -26
sa controversial w 65
sa conversation , -6
sa conversation -ed -38
sa conversation -ing 26
sa conversation . -37
sa conversation about -28
sa conversation with 10
sa convinc -s -92
sa convinc that -48
sa convinc the 23
sa count , -29
sa count -ing -31
sa count . -59
sa count CAP 32
sa count DAY -70
sa count by -37
sa count in 24
sa count is -31
sa count the -14
sa count them -41
sa count to -99
sa count w -48
sa counter CAP 30
sa counter to -38
sa cover -s 70
sa cover by -69
sa cover in -68
sa cover the -18
sa cover to -41
sa cover up -44
sa cover w 49
sa creat -s -31
sa creat . -25
sa creat a -25
sa creat an -65
sa creat by -15
sa creat the -81
sa creat w -94
sa credit , -21
sa credit -s -40
sa credit . -18
sa credit CAP -15
sa credit for -76
sa credit the 74
sa credit w -33
sa critical -s -7
sa critical . -7
sa critical CAP 75
sa critical for -20
sa critical to -93
sa critical w -35
sa criticism , -56
sa criticism -ing -40
sa criticism . -14
sa criticism CAP 37
sa criticism and -24
sa criticism from 45
sa criticism her 60
sa criticism his -43
sa criticism on -69
sa criticism over 7
sa criticism that 31
sa criticism the -52
sa criticism w 38
sa criticiz -s -48
sa criticiz . -60
sa criticiz CAP 45
sa criticiz by 83
sa criticiz for 11
sa criticiz her 12
sa criticiz him 9
sa criticiz his 15
sa criticiz w 24
sa cry for 43
sa cry of 17
sa cut , -27
sa cut -s 20
sa cut . -6
sa cut a 38
sa cut against -23
sa cut and -12
sa cut down -8
sa cut for -16
sa cut in 94
sa cut into -14
sa cut off -15
sa cut out -15
sa cut that -18
sa cut the -32
sa cut to 64
sa cut w -104
sa debat , 23
sa debat -ed -83
sa debat -s -66
sa debat . 9
sa debat ; -10
sa debat CAP -103
sa debat DAY -124
sa debat about 66
sa debat after -14
sa debat against -12
sa debat and -26
sa debat at -31
sa debat before -13
sa debat between -9
sa debat in -52
sa debat is 70
sa debat of -21
sa debat that -52
sa debat the 26
sa debat this -31
sa debat to -34
sa debat w 43
sa debat was -13
sa debat with 51
sa debat — -39
sa decid -ing 46
sa decid -s 98
sa decid by -110
sa decid not 108
sa decid on 40
sa decid the -67
sa decid they 11
sa decid to 10
sa decid w -84
sa decid what 30
sa decid whether -47
sa decid which 11
sa decid who -53
sa decision , -48
sa decision -ed 40
sa decision -ing 71
sa decision . -14
sa decision CAP -18
sa decision about -36
sa decision by 100
sa decision in -21
sa decision is -43
sa decision not -6
sa decision on 45
sa decision that -55
sa decision they 31
sa decision w 70
sa decision was -35
sa decision will -28
sa decision with -30
sa declar " -9
sa declar , -10
sa declar . 27
sa declar CAP 14
sa declar NUM -76
sa declar a -43
sa declar in 72
sa declar it -49
sa declar that -15
sa declar the -18
sa declar w -95
sa declin , -22
sa declin . -59
sa declin a 106
sa declin and -16
sa declin in -68
sa declin to 59
sa declin w -17
sa decry the 23
sa decry w -14
sa dedicat -ing -41
sa deem -ed -16
sa deem w 46
sa deep -ing 104
sa deep -s -107
sa deep w 8
sa defend CAP 65
sa defend her 93
sa defend himself -48
sa defend his -12
sa defend the -8
sa defend w 89
sa deliver -ing 111
sa deliver -s -44
sa deliver by -12
sa deliver her -69
sa deliver his 88
sa deliver on -47
sa deliver the 11
sa deliver to -60
sa deliver w -77
sa demand , 80
sa demand . -94
sa demand a 39
sa demand for 53
sa demand of -116
sa demand to -19
sa demand w 112
sa demonstrat her -30
sa demonstrat the 60
sa demonstrat w -65
sa denounc -s -92
sa denounc CAP 38
sa denounc by -33
sa denounc the -5
sa denounc w -28
sa deny -s 10
sa deny . 51
sa deny CAP -143
sa deny any 107
sa deny him -47
sa deny that 23
sa deny w -130
sa describ -ing -42
sa describ -s 19
sa describ CAP -23
sa describ a 88
sa describ her -47
sa describ himself 67
sa describ his -38
sa describ how 88
sa describ the 14
sa describ themselves 47
sa describ w -58
sa design to 20
sa desir to 22
sa detail , -42
sa detail -s 19
sa detail . -41
sa detail about -84
sa detail in -27
sa detail of -55
sa detail the 25
sa detail w -83
sa determin -s -80
sa determin that -37
sa determin the -97
sa determin their -41
sa determin to -52
sa determin w 73
sa determin whether -11
sa determin who -31
sa devot -ing 23
sa devot w -19
sa direct -ing -16
sa direct -s 95
sa direct CAP -13
sa direct at -27
sa direct by -33
sa direct the -36
sa direct to 62
sa direct w -72
sa disagre . -90
sa disappoint -s -37
sa disappoint w -57
sa disavow CAP -110
sa disavow the 7
sa disclos , -14
sa disclos . -42
sa disclos w 75
sa disclosur -ed -62
sa disclosur -s 30
sa discover in 20
sa discuss -s -69
sa discuss CAP 65
sa discuss a -33
sa discuss his -15
sa discuss how -60
sa discuss the -63
sa discuss w 131
sa discussion , 53
sa discussion . -33
sa discussion about -48
sa discussion of 50
sa discussion with -52
sa dislik by 10
sa dismiss -s -45
sa dismiss . -62
sa dismiss CAP -6
sa dismiss the 19
sa dismiss w 87
sa display , -12
sa display a 142
sa display of 20
sa disput -s -37
sa disput . 95
sa disput that -32
sa disput w -63
sa distanc from -23
sa distanc herself 29
sa distanc w -54
sa divid , -35
sa divid . -35
sa divid CAP -23
sa divid among -69
sa divid between 52
sa divid by -20
sa divid in -22
sa divid the 33
sa divid w -64
sa document , -94
sa document -ed -55
sa document -ing -59
sa document . 67
sa document CAP -24
sa document and -8
sa document from -21
sa document he 35
sa document in -20
sa document that -30
sa document w -33
sa document was -6
sa doubl -s 27
sa doubl his 15
sa doubl the -127
sa doubt CAP -59
sa doubt her -105
sa doubt his 83
sa doubt w -66
sa doubt whether -15
sa downplay the 8
sa draw , -14
sa draw CAP -10
sa draw NUM -23
sa draw a 30
sa draw from 37
sa draw hundreds -31
sa draw in -21
sa draw on -31
sa draw to -78
sa draw w 20
sa eager to -11
sa earn -s -9
sa earn NUM -22
sa earn a 68
sa earn at -20
sa earn her -45
sa earn him 47
sa earn his -44
sa earn the 30
sa earn w -51
sa echo -s 20
sa echo CAP -48
sa echo a 41
sa echo by 31
sa echo the -84
sa elect , -42
sa elect -s -56
sa elect . -17
sa elect CAP 44
sa elect a 91
sa elect as -41
sa elect to 32
sa elect w -73
sa embrac . 55
sa embrac CAP -6
sa embrac by -74
sa embrac her 72
sa embrac him -75
sa embrac his 25
sa embrac the -22
sa embrac their -33
sa emerg , -14
sa emerg -s -7
sa emerg as -51
sa emerg from -31
sa emerg in -24
sa emerg w -24
sa emphasiz that -45
sa emphasiz the 105
sa encourag CAP -39
sa encourag the -75
sa encourag w -12
sa end " 62
sa end , -15
sa end -s -44
sa end . -24
sa end CAP 27
sa end at -25
sa end her 33
sa end his -91
sa end in -73
sa end of -63
sa end on -8
sa end up 10
sa end w 114
sa end with -21
sa endors -ing 62
sa endors CAP -5
sa endors a -91
sa endors by 16
sa endors her 14
sa endors his -51
sa endors the 18
sa endors w 36
sa endorsement " -25
sa endorsement , -25
sa endorsement . -64
sa endorsement CAP -8
sa endorsement a -100
sa endorsement by 58
sa endorsement from -36
sa endorsement his -106
sa endorsement in -14
sa endorsement the 141
sa endorsement w 16
sa endorsement was -15
sa endorsement will -10
sa engag -ed -36
sa engag -s 47
sa engag a -44
sa engag the -30
sa engag w -27
sa enjoy a -94
sa enjoy in -36
sa enjoy the 68
sa enjoy w -33
sa establish a 31
sa establish w -13
sa estimat -s -69
sa estimat CAP 103
sa estimat NUM -17
sa estimat by -14
sa estimat of 43
sa estimat that 74
sa estimat w -10
sa expand -s -50
sa expand CAP 41
sa expand her -66
sa expand his 27
sa expand in -30
sa expand its -10
sa expand the -15
sa expand their -15
sa expand w 45
sa expect , 9
sa expect . 27
sa expect CAP -6
sa expect a -36
sa expect the 13
sa expect to -12
sa expect w -57
sa experienc , -21
sa experienc -ing -32
sa experienc . -22
sa experienc a -12
sa experienc and 24
sa experienc as -32
sa experienc in -38
sa experienc of -46
sa experienc to -17
sa experienc w 37
sa explain , 76
sa explain . 43
sa explain CAP 20
sa explain his -28
sa explain how -16
sa explain its -6
sa explain that 6
sa explain the 50
sa explain to 48
sa explain why 9
sa expos the -34
sa expos w 8
sa express -s -54
sa express CAP 57
sa express a 24
sa express his -60
sa express that -9
sa express the -90
sa express w 30
sa eye , 25
sa eye -ed -68
sa eye . -53
sa eye on -40
sa eye to -19
sa eye w 86
sa fact , -18
sa fact -ed 95
sa fact -s -13
sa fact is -46
sa fact that -17
sa fact w -28
sa fail , -31
sa fail -ly -41
sa fail -s -44
sa fail . -24
sa fail CAP -17
sa fail do -46
sa fail w 5
sa fals -s 85
sa fals w -27
sa far , 27
sa far -ed 101
sa far -ly -107
sa far -s -8
sa far . -23
sa far as -19
sa far behind -20
sa far beyond -8
sa far from -64
sa far has -8
sa far out -9
sa far the -7
sa far this -18
sa far to -24
sa far w -45
sa far — -16
sa favor , -20
sa favor -ing 8
sa favor -s 83
sa favor . -32
sa favor CAP -38
sa favor a 16
sa favor his 71
sa favor the -124
sa favor to -108
sa favor w -12
sa favorit -ing -57
sa favorit -s 43
sa favorit . -9
sa favorit CAP -24
sa favorit to -51
sa fear -ing -112
sa fear . 25
sa fear CAP 74
sa fear a 104
sa fear and -47
sa fear for -34
sa fear it -20
sa fear that 50
sa fear the 8
sa fear w -102
sa featur -s -34
sa featur CAP 5
sa featur a 33
sa featur of -19
sa featur the -63
sa featur w -116
sa feel " -84
sa feel -ed 72
sa feel -s -42
sa feel a -40
sa feel about 65
sa feel he 35
sa feel like -5
sa feel so -26
sa feel that -24
sa feel w -83
sa fight , -19
sa fight -s -35
sa fight . -12
sa fight CAP -16
sa fight against -44
sa fight at -26
sa fight between -6
sa fight for 20
sa fight is -9
sa fight on -43
sa fight over -37
sa fight the -58
sa fight w -21
sa fight with -11
sa figur , -14
sa figur -ed -43
sa figur . -7
sa figur in -62
sa figur is 53
sa figur on -25
sa figur out 37
sa figur that 38
sa figur to -56
sa figur w 83
sa figur who -7
sa figur — -9
sa fil -s -64
sa fil . -41
sa fil CAP 81
sa fil against -6
sa fil by -45
sa fil in 8
sa fil on -82
sa fil w 70
sa find " 56
sa find , 57
sa find -ly 9
sa find -s -19
sa find . 105
sa find CAP 51
sa find NUM 30
sa find a -167
sa find himself -89
sa find his 52
sa find in -34
sa find itself -38
sa find no 35
sa find out 36
sa find that -5
sa find the -16
sa find their -17
sa find them 68
sa find themselves -92
sa find w 17
sa fir , -24
sa fir -s -72
sa fir . -43
sa fir CAP 40
sa fir a 24
sa fir and -9
sa fir for -57
sa fir from 40
sa fir him -48
sa fir his 28
sa fir in -92
sa fir on -31
sa fir up 23
sa fir w -69
sa fir with -126
sa focus " -27
sa focus , -18
sa focus -ing 21
sa focus -ly -10
sa focus -s -41
sa focus . -32
sa focus CAP -81
sa focus a -88
sa focus her 6
sa focus his -67
sa focus how -12
sa focus its -41
sa focus of 89
sa focus the -43
sa focus to -33
sa focus w 63
sa focus what 38
sa focus whether -31
sa follow , -15
sa follow -ing 82
sa follow -ly -15
sa follow -s -33
sa follow . -8
sa follow : 27
sa follow CAP 68
sa follow a 47
sa follow an -26
sa follow by -48
sa follow him -71
sa follow his -79
sa follow in -17
sa follow on -15
sa follow that -39
sa follow the -56
sa follow w -31
sa forget w 44
sa forward , -14
sa forward . -14
sa forward to -61
sa forward w 81
sa fram the 44
sa fram w 87
sa fre , -14
sa fre -s -52
sa fre CAP -22
sa fre w -23
sa full -s 46
sa full CAP -90
sa full NUM -7
sa full w 10
sa giv " -8
sa giv , -6
sa giv -ed -90
sa giv -ly -47
sa giv -s -59
sa giv CAP -15
sa giv NUM -35
sa giv by -41
sa giv her 24
sa giv him -82
sa giv his -112
sa giv in -11
sa giv it -51
sa giv me -13
sa giv that -100
sa giv their -40
sa giv them -54
sa giv to -16
sa giv up -64
sa giv w 6
sa go " -16
sa go , 39
sa go -ed 49
sa go -ly 58
sa go -s 7
sa go . -28
sa go CAP -51
sa go a -36
sa go against -24
sa go along -9
sa go beyond -80
sa go down -50
sa go for -73
sa go in 15
sa go into -34
sa go of -7
sa go off 36
sa go through -54
sa go to -94
sa go up 51
sa go w -49
sa go with -64
sa goal , -25
sa goal . -48
sa goal is 23
sa goal of 5
sa goal was 22
sa goal — 83
sa goe , 75
sa goe . 70
sa goe to -60
sa goe w 9
sa going " -44
sa going -ed -29
sa going CAP 122
sa going be -25
sa going for -22
sa going get -13
sa going into -16
sa going the -29
sa going w -20
sa grant , -35
sa grant . -6
sa grant CAP 12
sa grant w 65
sa grow -s -87
sa grow CAP -12
sa grow up -52
sa grow w 50
sa hail the 77
sa hammer CAP -79
sa hammer out -39
sa happy to 11
sa hard -s -64
sa hard by -17
sa hard for -10
sa hard in -20
sa hard not -38
sa hard w -39
sa harsh -s 20
sa harsh w -108
sa hat . -33
sa hat and -30
sa hat the 65
sa hat w 37
sa hear , -17
sa hear -ing -31
sa hear -s -30
sa hear . -12
sa hear CAP 40
sa hear about -39
sa hear before -19
sa hear from -39
sa hear him 58
sa hear in 79
sa hear on -62
sa hear that 19
sa hear the -21
sa hear w -51
sa hear what 32
sa high , -17
sa high -s 85
sa high as -11
sa high on -12
sa high w -21
sa highlight -s 114
sa highlight CAP -17
sa highlight the -54
sa hint of -89
sa hint that -52
sa hir -ed -21
sa hir -s -56
sa hir CAP 24
sa hir a 59
sa hir in 35
sa hir the -10
sa hir to -80
sa hir w -19
sa hit -s -56
sa hit CAP 63
sa hit a -48
sa hit by 14
sa hit him 126
sa hit on -37
sa hit the -20
sa hit w -11
sa hold -ed 118
sa hold -ing 25
sa hold -ly 56
sa hold -s 39
sa hold . -15
sa hold CAP 69
sa hold a -119
sa hold an -25
sa hold at -45
sa hold by -76
sa hold her -93
sa hold his 9
sa hold in -40
sa hold its -72
sa hold off -33
sa hold on -66
sa hold onto -21
sa hold out -19
sa hold the -153
sa hold their -46
sa hold two -47
sa hold w 61
sa hop , -72
sa hop . -31
sa hop CAP -115
sa hop a -17
sa hop he 132
sa hop on -21
sa hop that 7
sa hop the 51
sa hop to -7
sa hop w -14
sa hop will 42
sa hopeful , -14
sa hopeful CAP -63
sa hopeful that 21
sa idea , 44
sa idea . -40
sa idea : -58
sa idea and -16
sa idea are -12
sa idea for 15
sa idea into -9
sa idea of -32
sa idea that -6
sa idea w -40
sa identify , -11
sa identify CAP 39
sa identify a -10
sa identify and -13
sa identify as 10
sa identify by -89
sa identify the 96
sa identify themselves 29
sa identify w -66
sa ignor -s 72
sa ignor . -75
sa ignor CAP 124
sa ignor by 74
sa ignor the -79
sa ignor w -26
sa illustrat the -15
sa imagin CAP -9
sa imply that -20
sa impos -s -127
sa impos a -14
sa impos w 9
sa impress . -49
sa inclin w -25
sa includ " -18
sa includ , -16
sa includ -ed -41
sa includ -ing 52
sa includ -s -22
sa includ : 125
sa includ CAP -124
sa includ NUM -56
sa includ a 48
sa includ an -46
sa includ her -10
sa includ his -77
sa includ in -75
sa includ many -16
sa includ on -15
sa includ one -19
sa includ some -69
sa includ the -11
sa includ those -18
sa includ w 18
sa indicat he -11
sa indicat that -23
sa insist , 27
sa insist -ing -90
sa insist CAP 35
sa insist a 41
sa insist it 19
sa insist she -6
sa insist the -8
sa insist they 32
sa insist w -59
sa intend to -51
sa intens -s 72
sa intens w -117
sa interest , -42
sa interest -ing -77
sa interest -s -102
sa interest . -64
sa interest CAP 53
sa interest and -10
sa interest the 33
sa interest to 26
sa interest w -35
sa introduc CAP 28
sa introduc by 30
sa introduc his 17
sa introduc some 74
sa introduc the -87
sa introduc to -82
sa introduc w 56
sa investigat CAP 76
sa investigat by 47
sa investigat the 20
sa invit -s -50
sa invit CAP -40
sa invit to 16
sa invok CAP -82
sa invok the -8
sa issu " 40
sa issu , 24
sa issu -ing 103
sa issu -ly -72
sa issu -s 39
sa issu . -53
sa issu : -8
sa issu CAP -26
sa issu an 78
sa issu at -7
sa issu by -119
sa issu for -22
sa issu has -8
sa issu he -21
sa issu in -7
sa issu is -34
sa issu like -28
sa issu of 65
sa issu on -11
sa issu over -20
sa issu that -14
sa issu the 46
sa issu to -42
sa issu w -86
sa issu will -6
sa issu with -23
sa issu would 71
sa it " -18
sa it 's 30
sa it ( -6
sa it , -53
sa it -ed 47
sa it -ing -125
sa it -ly -48
sa it -s -14
sa it . -24
sa it : -14
sa it CAP -80
sa it a -55
sa it about -16
sa it all -44
sa it an 20
sa it another -20
sa it as -36
sa it at -49
sa it be -13
sa it been -25
sa it being -16
sa it by -16
sa it can -11
sa it cannot -7
sa it could -25
sa it did -15
sa it didn't -45
sa it didn’t -24
sa it does -22
sa it doesn't 41
sa it doesn’t -10
sa it done -16
sa it for -12
sa it from -14
sa it gets -13
sa it had -8
sa it has -75
sa it his -22
sa it in -14
sa it isn't -12
sa it isn’t -20
sa it like 83
sa it might -6
sa it must -19
sa it never 37
sa it no -38
sa it not 56
sa it on -37
sa it once -6
sa it one -26
sa it out -7
sa it should -7
sa it so -15
sa it that -42
sa it the -143
sa it this -19
sa it through -5
sa it to -49
sa it up -10
sa it w 14
sa it wasn't -20
sa it wasn’t -25
sa it were -5
sa it what -24
sa it whether 101
sa it why 63
sa it will -31
sa it with -13
sa it would 10
sa join -s -24
sa join CAP -19
sa join a -66
sa join by -92
sa join him 48
sa join on -33
sa join the -70
sa join them -22
sa join with -15
sa jok . -15
sa jok CAP 52
sa jok that 8
sa jok to 8
sa judg , -8
sa judg -ed -79
sa judg -ing -39
sa judg . -6
sa judg CAP -51
sa judg can’t -5
sa judg in -8
sa judg on -16
sa judg that 55
sa judg w -26
sa judg was -12
sa judg who -34
sa judg ’s -7
sa keen w -15
sa keep -ing 89
sa keep -s -53
sa keep CAP -55
sa keep a -92
sa keep her -47
sa keep him -17
sa keep his -36
sa keep the -34
sa keep their -56
sa keep them -22
sa keep w 11
sa keep with -18
sa knock , -9
sa knock CAP 87
sa know " 6
sa know , -6
sa know -ing -23
sa know -s -30
sa know . -10
sa know CAP -17
sa know a 76
sa know by -37
sa know he 75
sa know her -59
sa know him -37
sa know his -41
sa know if -41
sa know it -71
sa know its 35
sa know that -34
sa know the -94
sa know their 19
sa know this 13
sa know to 21
sa know w -43
sa know what -34
sa know whether -25
sa know which 62
sa know who -64
sa know you 57
sa label " 30
sa label CAP -20
sa lament the 34
sa lash CAP 31
sa launch -s 11
sa launch CAP -14
sa launch his 14
sa launch the -67
sa launch w 84
sa lay CAP -46
sa lay a -65
sa lay an 67
sa lay his -33
sa lay the -54
sa lay w 60
sa lean -ly 61
sa lean toward -29
sa lean w 65
sa learn from -44
sa learn her 75
sa learn in 83
sa learn that -14
sa learn w -115
sa leav , -28
sa leav -ed 84
sa leav -ing 17
sa leav -s 46
sa leav . -23
sa leav ; -17
sa leav CAP -70
sa leav a -30
sa leav and -5
sa leav behind -38
sa leav for -26
sa leav her -6
sa leav him -18
sa leav his -40
sa leav in -34
sa leav it 15
sa leav many -73
sa leav no -8
sa leav of 71
sa leav on 80
sa leav out 61
sa leav that -29
sa leav the -80
sa leav to 12
sa leav w -105
sa leav with -11
sa less -ed 95
sa less -ing -38
sa less -ly -53
sa less -s -76
sa less NUM -20
sa less a -46
sa less at -14
sa less half -19
sa less the -22
sa less two -12
sa less w 54
sa let 's 37
sa let -s 135
sa let CAP -62
sa let me -30
sa let the -60
sa let us -18
sa let w -35
sa let ’s -22
sa liken to 40
sa lin " -12
sa lin , -20
sa lin -ing -10
sa lin . -16
sa lin : -35
sa lin at -8
sa lin behind -8
sa lin for -24
sa lin in -6
sa lin of 51
sa lin on -8
sa lin that 51
sa lin to -7
sa lin w 66
sa lin with -99
sa link -s 66
sa link CAP -66
sa link a -29
sa link the -59
sa link w -52
sa list , -47
sa list -s -34
sa list . -50
sa list CAP 14
sa list as 23
sa list from -67
sa list in -43
sa list of -120
sa list on 15
sa list the 105
sa littl -s -11
sa littl about -6
sa littl w 32
sa lobby -s -89
sa lobby on -42
sa lobby w -21
sa look , -64
sa look -ed -105
sa look -ing -103
sa look -ly -47
sa look -s 17
sa look . -116
sa look CAP 22
sa look a 24
sa look an 15
sa look how 52
sa look in -59
sa look into -39
sa look it 64
sa look our 29
sa look out -15
sa look over -30
sa look the -138
sa look to 73
sa look w -26
sa look what -130
sa look where 24
sa lov -ing -61
sa lov -s -66
sa lov . -37
sa lov to 110
sa lov w -68
sa main -s 84
sa main w -89
sa maintain a -38
sa maintain by -39
sa maintain his 33
sa maintain that 59
sa maintain the -64
sa maintain their -47
sa maintain w -107
sa mak " -64
sa mak 's -43
sa mak , -42
sa mak -ed 56
sa mak -ing -105
sa mak -ly 32
sa mak -s -121
sa mak . -59
sa mak CAP -54
sa mak DAY 55
sa mak NUM 25
sa mak a -58
sa mak about -40
sa mak against -26
sa mak any -15
sa mak as 12
sa mak by -88
sa mak during -18
sa mak for 41
sa mak him -91
sa mak his 8
sa mak in 22
sa mak its -61
sa mak me -32
sa mak most 40
sa mak on -56
sa mak one -26
sa mak or -39
sa mak some -101
sa mak such -9
sa mak that 13
sa mak the 67
sa mak their -33
sa mak them -57
sa mak this 15
sa mak those -18
sa mak to 61
sa mak up -112
sa mak w -11
sa mak — -20
sa mak ’s -19
sa manag CAP -59
sa manag the -7
sa manag w -20
sa mandat w -27
sa mark -ed -64
sa mark . -6
sa mark CAP -78
sa mark a 50
sa mark as 39
sa mark by -30
sa mark his -34
sa mark the -78
sa mean , 67
sa mean -ing -109
sa mean -s -55
sa mean . -13
sa mean CAP -57
sa mean a -67
sa mean for 63
sa mean he -88
sa mean it -99
sa mean of -10
sa mean she -11
sa mean that 16
sa mean the -55
sa mean this 27
sa mean to 72
sa mean w -17
sa mean — -10
sa mention , 60
sa mention -ing 24
sa mention CAP 19
sa mention above 8
sa mention as -33
sa mention by -39
sa mention his 68
sa mention of -123
sa mention on -17
sa mention that -24
sa mention the 75
sa mention w 29
sa messag , 39
sa messag -ed -32
sa messag -ing -27
sa messag -ly -66
sa messag -s -99
sa messag . -31
sa messag : 71
sa messag about -74
sa messag and -9
sa messag for -26
sa messag from -27
sa messag is 45
sa messag on -36
sa messag that -75
sa messag to -87
sa messag w 66
sa messag with -8
sa messag — -11
sa met -ly -35
sa met -s -45
sa met CAP -133
sa met in -23
sa met the -47
sa met w 163
sa mind on -37
sa mind the 13
sa mock -s 68
sa mock . 96
sa mock CAP 53
sa mock a -53
sa mock his 42
sa mock the 78
sa mock w -82
sa mount a -37
sa mount w 17
sa mov , -12
sa mov -ly -46
sa mov -s 32
sa mov . -14
sa mov CAP -125
sa mov from -14
sa mov into -6
sa mov on -45
sa mov out -11
sa mov that 17
sa mov the -94
sa mov through 77
sa mov w 9
sa mov was -7
sa movement , -48
sa movement -ed -39
sa movement -s -25
sa movement . -44
sa movement has -40
sa movement in 81
sa movement is 75
sa movement of -51
sa movement that 24
sa movement w -27
sa nam " 56
sa nam , -36
sa nam -ly -47
sa nam . 51
sa nam CAP -35
sa nam and -13
sa nam as -16
sa nam for -120
sa nam her 97
sa nam him -18
sa nam in 72
sa nam is -41
sa nam of -73
sa nam on 49
sa nam the -88
sa nam to -14
sa nam w 53
sa need , -10
sa need -ing 37
sa need -ly -110
sa need -s 38
sa need . 49
sa need CAP -50
sa need NUM -28
sa need a -99
sa need any -35
sa need be -41
sa need do -36
sa need for -38
sa need get 79
sa need in -17
sa need it -59
sa need of -27
sa need the -50
sa need w -49
sa negativ -s 21
sa negativ w -90
sa negotiat -s 43
sa negotiat the -34
sa negotiat w -79
sa nervous , -21
sa nominat -s -100
sa nominat CAP 9
sa nominat a 54
sa nominat for -23
sa nominat the 7
sa not " -27
sa not , 136
sa not -ed -69
sa not -ing 28
sa not -ly -78
sa not -s -116
sa not . 59
sa not : -16
sa not CAP -15
sa not a -20
sa not about -54
sa not all -70
sa not among -12
sa not an -84
sa not as -49
sa not at 81
sa not be -62
sa not because -18
sa not been 5
sa not being -10
sa not do -8
sa not done -21
sa not every -13
sa not everyone -13
sa not for -25
sa not from 41
sa not get -18
sa not have 23
sa not having 69
sa not he 42
sa not his -50
sa not in 40
sa not like 113
sa not on 62
sa not one -36
sa not so -21
sa not that 57
sa not the 27
sa not this 23
sa not to -110
sa not unlike -21
sa not until -7
sa not w -69
sa not what -19
sa not whether -14
sa not with -16
sa not without -37
sa not yet -45
sa noth . -6
sa noth about -24
sa noth at -9
sa noth to -18
sa noth w 133
sa obvious w -10
sa offer " -67
sa offer -ing 45
sa offer -ly 69
sa offer -s 42
sa offer . -20
sa offer CAP -28
sa offer a -67
sa offer by -101
sa offer himself 13
sa offer in 73
sa offer no -29
sa offer some -41
sa offer the -27
sa offer to 53
sa offer w 9
sa ongo CAP -36
sa ongo w -35
sa open -s -75
sa open . -7
sa open CAP 40
sa open a -140
sa open an 32
sa open and -24
sa open for -39
sa open his -42
sa open in -22
sa open the -100
sa open their -27
sa open to 31
sa open w 10
sa opponent , 47
sa opponent -ed -31
sa opponent . 83
sa opponent for -9
sa opponent have -9
sa opponent of -23
sa opponent to -60
sa opponent w -28
sa opponent who -13
sa oppos " 8
sa oppos -ing 13
sa oppos -s 11
sa oppos . 14
sa oppos CAP 22
sa oppos a 57
sa oppos an 53
sa oppos by 26
sa oppos him 6
sa oppos it 45
sa oppos the 21
sa oppos to -110
sa oppos w 19
sa opposition , -20
sa opposition -ing -94
sa opposition . -43
sa opposition CAP -82
sa opposition from 21
sa opposition in -16
sa opposition the 104
sa opposition w 6
sa opt to 18
sa optimistic about -55
sa optimistic that -8
sa order , -66
sa order -ed -38
sa order -s -137
sa order . -33
sa order that 7
sa order the 83
sa order to 44
sa order w -31
sa outlin w -8
sa outrag . 7
sa outspoken w 29
sa overwhelm -s -55
sa overwhelm w -66
sa paint CAP 71
sa paint the -7
sa pass " 22
sa pass , 15
sa pass . -48
sa pass NUM 36
sa pass by 28
sa pass from -73
sa pass in 47
sa pass on -37
sa pass out -62
sa pass the 12
sa pass through -37
sa pass to -21
sa pass w 43
sa passionat -s 17
sa pay " -10
sa pay , -9
sa pay -ly -21
sa pay -s -15
sa pay . -10
sa pay NUM -28
sa pay a -45
sa pay for -58
sa pay off -35
sa pay the 107
sa pay their -15
sa pay w 43
sa perceiv w -102
sa personal . -10
sa personal and -5
sa personal w -44
sa persuad -s 19
sa persuad CAP -35
sa persuad the 20
sa persuad to -45
sa pick -s 110
sa pick . -6
sa pick CAP 71
sa pick a 27
sa pick all -56
sa pick at -8
sa pick for -6
sa pick the 27
sa pick their -9
sa pick w -78
sa pitch . -8
sa pitch to 69
sa pivot a -18
sa pivot w -59
sa plan ( -40
sa plan , -58
sa plan -ed -67
sa plan -ing -28
sa plan -s -96
sa plan . -45
sa plan CAP 13
sa plan as -22
sa plan by -32
sa plan in -12
sa plan is 61
sa plan on 22
sa plan that -43
sa plan to 54
sa plan w -45
sa plan was -17
sa plan — -15
sa play , -12
sa play -s -47
sa play a -47
sa play an -18
sa play by -13
sa play for -12
sa play in -15
sa play on -32
sa play out -31
sa play the 18
sa play to -50
sa play w -6
sa plead to -51
sa pledg -s -124
sa pledg from 35
sa pledg his 46
sa pledg that 95
sa pledg their 10
sa pledg to 47
sa pledg w 45
sa point ( -31
sa point -ing -79
sa point -s 7
sa point . 6
sa point CAP 27
sa point a 14
sa point about -31
sa point among -35
sa point and -6
sa point behind -8
sa point during -23
sa point for -29
sa point from -33
sa point he -24
sa point in -17
sa point is 68
sa point on -29
sa point over -36
sa point since -14
sa point that 43
sa point the 25
sa point w 23
sa point was 28
sa point where -84
sa point with 77
sa point — -7
sa pois w -40
sa portray CAP -15
sa portray as -7
sa portray her -9
sa position , 67
sa position -ing -47
sa position -s -74
sa position . 34
sa position at -6
sa position by -21
sa position for -7
sa position in -44
sa position is -19
sa position of -40
sa position that -52
sa position the 15
sa position to -118
sa position w 36
sa post , -27
sa post -s 11
sa post : 71
sa post CAP 25
sa post DAY 42
sa post a 11
sa post and -14
sa post by -57
sa post has -38
sa post in -44
sa post of 77
sa post the -71
sa post this -86
sa post to -55
sa post w 78
sa prais from -30
sa prais her -41
sa prais his -48
sa prais of 69
sa prais the 37
sa prais w 27
sa predict , -18
sa predict -s -94
sa predict CAP -62
sa predict that -11
sa predict the -63
sa predict w 91
sa prefer . 38
sa prefer not 47
sa prefer the 101
sa prefer to 21
sa prefer w -73
sa present -s -35
sa present . 25
sa present an -18
sa present at 70
sa present herself 5
sa present himself -7
sa present in -11
sa present the -10
sa present w -25
sa press -s 78
sa press CAP -63
sa press by -22
sa press on 43
sa press the 32
sa press their -61
sa press to -89
sa press w 9
sa pressur . -7
sa pressur CAP -25
sa pressur from -76
sa pressur on 52
sa pressur the 17
sa pressur to -91
sa priority , -62
sa priority . 53
sa priority for -70
sa priority in 61
sa priority of 72
sa priority w 30
sa prohibit w -57
sa project , -31
sa project . -32
sa project a -53
sa project the 49
sa project to -12
sa project w 12
sa promis , 19
sa promis -s -98
sa promis . -46
sa promis CAP 109
sa promis a 91
sa promis of 32
sa promis that 22
sa promis to -22
sa promis w -19
sa promot CAP -25
sa promot a 12
sa promot his 20
sa promot w 25
sa prompt -s -47
sa prompt CAP -76
sa prompt a -58
sa prompt by -25
sa prompt some 41
sa prompt w 41
sa propos . -44
sa propos NUM 32
sa propos a 68
sa propos that -16
sa propos to -15
sa propos w -159
sa proposal , -34
sa proposal -ed -11
sa proposal -s -71
sa proposal . -27
sa proposal a 120
sa proposal as -17
sa proposal on 55
sa proposal that -49
sa proposal to 28
sa proposal would -30
sa proposal — 77
sa protest -s -62
sa protest . -12
sa protest CAP -27
sa protest against 23
sa protest at -26
sa protest in -8
sa protest of 43
sa protest that 6
sa protest the 32
sa protest w 43
sa proud his 46
sa proud the 59
sa proud w -41
sa prov -ing -50
sa prov -ly -57
sa prov a -41
sa prov that -18
sa prov to 52
sa prov w -42
sa provid -ed 60
sa provid -ing -73
sa provid -ly -34
sa provid -s -31
sa provid . -6
sa provid CAP -9
sa provid an 14
sa provid any -21
sa provid by 59
sa provid to 47
sa provid w -11
sa publish " 59
sa publish , -25
sa publish DAY -43
sa publish an 110
sa publish in -107
sa publish w 8
sa pump w 29
sa pursu . -19
sa pursu an -18
sa pursu w 44
sa push , -45
sa push -ly -39
sa push -s 28
sa push . -99
sa push CAP -58
sa push a 58
sa push against 13
sa push by 79
sa push her -77
sa push his -23
sa push in -23
sa push is -18
sa push through -60
sa push to 37
sa push w -34
sa put , 98
sa put -ing 124
sa put -s 63
sa put : 35
sa put CAP -25
sa put an -66
sa put by 100
sa put her 11
sa put him -20
sa put in 6
sa put into -9
sa put me -9
sa put on 19
sa put the -21
sa put their -33
sa put them -30
sa put to -51
sa put up -30
sa put w -110
sa question , -64
sa question -ed 37
sa question -ing 21
sa question -s -103
sa question . -52
sa question : -31
sa question CAP 22
sa question are 37
sa question as -76
sa question at -25
sa question for 47
sa question from -54
sa question her 43
sa question his -19
sa question how 29
sa question in -27
sa question is 18
sa question on 43
sa question that -70
sa question the 67
sa question to 20
sa question w -17
sa question was 30
sa question what 85
sa question why -54
sa question will -31
sa quick that 39
sa quick w -56
sa quot . -17
sa quot CAP 105
sa quot a 38
sa rail CAP -34
sa rail the 62
sa rais -ly -55
sa rais -s 78
sa rais CAP 65
sa rais NUM -96
sa rais about 54
sa rais as 87
sa rais at 67
sa rais by 6
sa rais her -57
sa rais his -84
sa rais in -40
sa rais the -59
sa rais to -77
sa rais w -16
sa rais whether 30
sa rang NUM -32
sa rang of 6
sa rang w 39
sa rattl -s 109
sa rattl CAP -10
sa rattl by -77
sa reach NUM -27
sa reach by -39
sa reach for 47
sa reach of -10
sa reach out -24
sa reach the -39
sa reach w 74
sa reach with -7
sa react to -71
sa read " 50
sa read . 115
sa read : -12
sa read CAP -19
sa read a 11
sa read from -36
sa read the -10
sa read w -52
sa ready " -7
sa ready for -60
sa ready w 30
sa realiz that -51
sa reason , -12
sa reason . -6
sa reason : -12
sa reason CAP -41
sa reason for 11
sa reason that 65
sa reason the -57
sa reason to -20
sa reason why -23
sa rebuk CAP 65
sa rebuk to -52
sa rebut CAP 50
sa recall , -11
sa recall -ing 34
sa recall CAP 12
sa recall a 45
sa recall her -79
sa recall that -7
sa recall w 37
sa receiv -s -80
sa receiv CAP -67
sa receiv NUM -30
sa receiv a -24
sa receiv an -39
sa receiv at -36
sa receiv by -11
sa receiv from -6
sa receiv his -54
sa receiv in -34
sa receiv the -15
sa receiv this -64
sa receiv w 83
sa recogniz that 65
sa recogniz w 22
sa recommend -s -45
sa recommend that 12
sa recommend w 20
sa recount the 97
sa refer -s -55
sa refer a -67
sa refer the 31
sa refer w -20
sa referenc , -23
sa referenc CAP -16
sa referenc a 20
sa referenc her 43
sa referenc the 12
sa reflect -s 24
sa reflect CAP -40
sa reflect a -9
sa reflect his 32
sa reflect in -60
sa reflect the -46
sa reflect w -73
sa refus CAP -31
sa refus the -66
sa refus to 35
sa refusal to 18
sa regard , -30
sa regard CAP -92
sa regard the -69
sa regard to -12
sa reiterat -s 6
sa reiterat his -34
sa reiterat that 24
sa reject -s 75
sa reject a -6
sa reject by 88
sa reject the -33
sa releas , 39
sa releas -ed -45
sa releas -ing 83
sa releas -ly 118
sa releas -s 36
sa releas . 31
sa releas CAP -48
sa releas DAY -93
sa releas NUM -7
sa releas at -10
sa releas by -92
sa releas from -60
sa releas her -85
sa releas his -54
sa releas in 44
sa releas its 111
sa releas of 14
sa releas on -101
sa releas the 44
sa releas them 19
sa releas this 28
sa releas w -8
sa reluctant w 9
sa rely -ly 8
sa rely CAP -28
sa rely a -30
sa rely an 66
sa rely the -40
sa rely w -9
sa remain " -15
sa remain , -14
sa remain -ed -80
sa remain -ly -59
sa remain -s -52
sa remain . -23
sa remain CAP -12
sa remain a 22
sa remain an -24
sa remain in 21
sa remain on -19
sa remain that 79
sa remain the -64
sa remain to -40
sa remain w 100
sa remark " -27
sa remark , 25
sa remark -ed 112
sa remark . -14
sa remark CAP -14
sa remark about -12
sa remark and -7
sa remark by -29
sa remark in -41
sa remark on 34
sa remark that 5
sa remark w -72
sa remark was -15
sa remark were -13
sa remember -ing -58
sa remember . 51
sa remember CAP -38
sa remember that 29
sa remember w 68
sa remind -s 95
sa remind CAP -19
sa remind the 73
sa renew -s 89
sa renew w 22
sa repeat -s -47
sa repeat a 18
sa repeat his -5
sa repeat the 90
sa repeat w 13
sa reply , 72
sa reply . -13
sa reply : 41
sa reply CAP 16
sa reply to -117
sa report " 60
sa report , 45
sa report -ed -134
sa report -ing 82
sa report -ly -22
sa report -s -60
sa report . 103
sa report : 50
sa report CAP 7
sa report NUM -26
sa report a 118
sa report and -16
sa report at 29
sa report by -5
sa report for -62
sa report from -133
sa report in 17
sa report is -27
sa report it -53
sa report of -34
sa report on 26
sa report that 20
sa report the -26
sa report this 21
sa report w 35
sa report was -27
sa report — -37
sa represent -ly -36
sa represent -s -31
sa represent . -10
sa represent CAP 39
sa represent NUM 51
sa represent a -100
sa represent by -91
sa represent for -25
sa represent the 7
sa represent w -32
sa request , -21
sa request -s 107
sa request . -57
sa request a -24
sa request an -32
sa request and 42
sa request by -66
sa request from -40
sa request of 27
sa request that -55
sa request to 52
sa request w 27
sa request was -5
sa requir -ing -63
sa requir -s 88
sa requir . -67
sa requir CAP -76
sa requir a -121
sa requir by -52
sa requir for -69
sa requir the 60
sa requir them -28
sa requir to 77
sa requir w -56
sa resist -s 41
sa resonat w -56
sa resonat with 133
sa respond , 22
sa respond -ing -53
sa respond -s -65
sa respond . 49
sa respond : 43
sa respond CAP -17
sa respond a -6
sa respond that 58
sa respond the 35
sa respond to -42
sa respond w -15
sa respons , -42
sa respons -s -60
sa respons . -16
sa respons CAP -17
sa respons a -76
sa respons about -60
sa respons from 70
sa respons on -27
sa respons the 22
sa respons w -70
sa restrict -s -15
sa restrict from -55
sa restrict the 73
sa return , -12
sa return -ing 58
sa return -s -32
sa return . -9
sa return CAP -85
sa return a 15
sa return for -6
sa return from -9
sa return of -14
sa return the -123
sa return w 37
sa reveal , 100
sa reveal : -77
sa reveal CAP 41
sa reveal a 27
sa reveal that -10
sa reveal the 38
sa reveal w 58
sa revers . -16
sa revers himself -53
sa revers his 48
sa revers w 42
sa rip CAP -6
sa roll -s 52
sa roll in -9
sa roll w -69
sa rul , -79
sa rul -ed -31
sa rul -ing 45
sa rul -s -73
sa rul . 64
sa rul CAP 29
sa rul DAY 66
sa rul a 57
sa rul and -32
sa rul as -14
sa rul for 65
sa rul of -35
sa rul on -30
sa rul that 5
sa rul to -6
sa rul w -62
sa rul was -15
sa rul will -25
sa rumor that 39
sa run , -25
sa run -ing 61
sa run -ly 36
sa run -s 76
sa run . -12
sa run CAP 87
sa run against -46
sa run as 12
sa run by -37
sa run for -95
sa run his -19
sa run in -52
sa run into -21
sa run of -10
sa run on 33
sa run out -13
sa run the -66
sa run through -12
sa run to -43
sa run w -104
sa satisfy with 84
sa say " 8
sa say , 9
sa say -ed 166
sa say -ing -33
sa say -ly -71
sa say -s 57
sa say . 25
sa say : -43
sa say CAP 13
sa say DAY 35
sa say NUM 8
sa say a -50
sa say about -45
sa say after 40
sa say an 73
sa say and -39
sa say any -15
sa say at 31
sa say before 31
sa say both 18
sa say could 11
sa say for -20
sa say from 54
sa say had -9
sa say has -71
sa say he 22
sa say her 13
sa say how -62
sa say if 55
sa say in 50
sa say is 6
sa say it 8
sa say its 49
sa say no -30
sa say on 20
sa say one 74
sa say she 41
sa say so 33
sa say some 75
sa say such -47
sa say that -14
sa say the 6
sa say their -69
sa say they -20
sa say this -15
sa say those 21
sa say to 41
sa say w 14
sa say was 36
sa say we -56
sa say were -17
sa say what -15
sa say when 58
sa say whether -28
sa say who 27
sa say would -10
sa say — 47
sa scar . -86
sa scar w -41
sa scrambl the -77
sa scrambl w -9
sa se a 28
sa se the -60
sa see " -17
sa see , -48
sa see -ed -109
sa see -ing -73
sa see -s 27
sa see . -35
sa see CAP 50
sa see a -7
sa see an -39
sa see by 101
sa see her -55
sa see him -35
sa see himself -21
sa see his -109
sa see how -7
sa see if -101
sa see in 10
sa see it 21
sa see no -26
sa see on 10
sa see one 40
sa see since -13
sa see that 27
sa see the 40
sa see this 73
sa see w 107
sa see what -67
sa see why -12
sa seek " 20
sa seek -s -85
sa seek CAP 112
sa seek a -33
sa seek out -23
sa seek the -127
sa seek to -32
sa seek w -47
sa seem , -52
sa seem -ed -12
sa seem -ing 55
sa seem a -118
sa seem as -53
sa seem like 52
sa seem most -16
sa seem so -49
sa seem that -10
sa seem to 5
sa seem w 90
sa seiz -s -53
sa seiz the -85
sa seiz upon 22
sa seiz w -58
sa self-describ " -36
sa self-describ CAP 47
sa self-describ w 43
sa send -ed -63
sa send -ing -7
sa send -s 81
sa send . 84
sa send CAP 31
sa send an -6
sa send from -8
sa send in -11
sa send it -63
sa send or -16
sa send the -85
sa send to -44
sa send w -53
sa sens , -19
sa sens . -29
sa sens of 57
sa sens that -40
sa sens to -18
sa sentenc , -9
sa sentenc . -18
sa sentenc to -62
sa sentiment -s 64
sa set -s -55
sa set . -7
sa set a -94
sa set an -14
sa set be 60
sa set for -52
sa set in -12
sa set of -53
sa set off -51
sa set the -12
sa set up 35
sa set w -19
sa shar , 9
sa shar -s 10
sa shar . -20
sa shar a -39
sa shar by 17
sa shar his 34
sa shar in -21
sa shar of -93
sa shar some -36
sa shar this 74
sa shar w -26
sa shar with 83
sa sharp -s -45
sa sharp w 54
sa shift -s -8
sa shift . -10
sa shift from -32
sa shift in -35
sa shift into -29
sa shift its -77
sa shift the -39
sa shift to 55
sa shift toward -8
sa shift w 29
sa shock . -71
sa shock CAP 65
sa shoot , 48
sa shoot -ed -11
sa shoot -s -30
sa shoot CAP -32
sa shoot NUM -8
sa shoot and -16
sa shoot at -63
sa shoot by -33
sa shoot down -14
sa shoot in -33
sa shoot of -8
sa shoot to -26
sa shoot up -20
sa shoot w 9
sa shout " 79
sa shout , 31
sa show " -86
sa show , -29
sa show -ing 32
sa show -s 53
sa show . 28
sa show CAP 21
sa show a -6
sa show an 21
sa show and -43
sa show as 34
sa show for -47
sa show has -45
sa show he 14
sa show her 62
sa show him 30
sa show how -7
sa show in -96
sa show is -63
sa show it 33
sa show of -70
sa show off 20
sa show on -66
sa show the -27
sa show to -13
sa show w -36
sa show was -50
sa show with -21
sa show ’s -6
sa shrug w -121
sa sid , -28
sa sid -s -17
sa sid . -27
sa sid : -8
sa sid CAP 96
sa sid of -42
sa sid to -8
sa sid w -28
sa sign , 20
sa sign -ing -11
sa sign CAP -70
sa sign a 32
sa sign and -8
sa sign by -101
sa sign for 25
sa sign in 73
sa sign into 51
sa sign of -33
sa sign on -69
sa sign that 45
sa sign the 16
sa sign to 107
sa sign w -24
sa signal a -12
sa signal that 37
sa signal the -58
sa signal w 107
sa singl -s 38
sa singl CAP 50
sa singl one -5
sa singl w -114
sa skeptical . -65
sa skeptical CAP 47
sa skeptical the 10
sa skeptical w -15
sa slam CAP 47
sa slam his 17
sa slam the -14
sa so-call " -49
sa so-call CAP -87
sa so-call w 107
sa sound -ed 116
sa sound -s 13
sa sound CAP 95
sa sound like -91
sa sound w -29
sa spar w 83
sa speak , -121
sa speak -ing 84
sa speak -ly 50
sa speak -s -58
sa speak . -67
sa speak CAP 30
sa speak DAY -85
sa speak about 67
sa speak against 10
sa speak before -17
sa speak from -56
sa speak his 100
sa speak how 39
sa speak in -52
sa speak over 40
sa speak the -21
sa speak up 59
sa speak w -58
sa speak ’s -20
sa speculat that 42
sa speculation about -85
sa spent -ing 9
sa spent -ly 37
sa spent -s -125
sa spent NUM 60
sa spent a 31
sa spent in -41
sa spent most -75
sa spent on -65
sa spent than 24
sa spent the -91
sa spent w 36
sa split . -24
sa split between -29
sa split the -48
sa split whether 91
sa spot , -26
sa spot a 57
sa spot on -45
sa spot that -29
sa spot w -18
sa stanc , -13
sa stanc . -41
sa stanc in -18
sa stanc on 34
sa stanc w -50
sa stand , 30
sa stand -ly -66
sa stand -s 11
sa stand . -9
sa stand CAP 137
sa stand at -67
sa stand behind -33
sa stand his -27
sa stand in 20
sa stand on 38
sa stand out -75
sa stand up -36
sa stand w -20
sa start , 85
sa start -ing 36
sa start -ly -84
sa start -s 57
sa start . 35
sa start CAP -18
sa start DAY -47
sa start a 19
sa start at -25
sa start by -56
sa start his -19
sa start in 31
sa start of -19
sa start on -27
sa start out 55
sa start the -20
sa start this 45
sa start w -9
sa start when -23
sa stat ' -6
sa stat 's -38
sa stat ( -11
sa stat , 54
sa stat -ed -42
sa stat -ing -49
sa stat -ly -32
sa stat -s -60
sa stat . 64
sa stat : 20
sa stat a 9
sa stat and -29
sa stat as -37
sa stat by -10
sa stat during 34
sa stat for -28
sa stat from -6
sa stat has -9
sa stat have -41
sa stat in 96
sa stat is -9
sa stat like -31
sa stat of -25
sa stat on -63
sa stat over -5
sa stat such -7
sa stat that 28
sa stat this -31
sa stat to 11
sa stat where -35
sa stat will -6
sa stat with -16
sa stat would -7
sa stat — -19
sa stat ’s -16
sa statement , -70
sa statement -ed 40
sa statement -ing -30
sa statement -ly -28
sa statement . -28
sa statement : -30
sa statement DAY -32
sa statement about 32
sa statement from -18
sa statement in -21
sa statement of -15
sa statement on 26
sa statement that 14
sa statement to -25
sa statement w 81
sa statement was -34
sa step , -5
sa step down -57
sa step in -21
sa step of -15
sa step to -26
sa step up -37
sa step w 25
sa step with -8
sa stop , -37
sa stop -ing 80
sa stop . -7
sa stop CAP -44
sa stop by -50
sa stop him -21
sa stop the -31
sa stop to 70
sa stop w -33
sa story , -12
sa story -ed -58
sa story -ing -57
sa story -s -15
sa story . -12
sa story CAP 25
sa story a -66
sa story and -6
sa story by -11
sa story has -17
sa story his 32
sa story of 63
sa story on -9
sa story that -57
sa story w -32
sa strategy , -25
sa strategy -ed -60
sa strategy -ly 11
sa strategy -s 80
sa strategy . -48
sa strategy ; -25
sa strategy and -6
sa strategy is 35
sa strategy that -36
sa strategy to 34
sa strategy w -14
sa strategy — -22
sa stress that 37
sa stress the 60
sa stress w 53
sa strong , -17
sa strong -ing -75
sa strong -s 20
sa strong . -9
sa strong CAP -44
sa strong a -39
sa strong among 65
sa strong for -50
sa strong in -35
sa strong w 19
sa struck -s 84
sa struck a -78
sa struck the -54
sa struggl , -31
sa struggl -s -10
sa struggl . -19
sa struggl in -24
sa struggl with -71
sa stuck -ly 55
sa stuck with -30
sa sued the -13
sa suggest -ing -18
sa suggest -s -19
sa suggest CAP 14
sa suggest a -66
sa suggest he -17
sa suggest it -44
sa suggest she 6
sa suggest that 22
sa suggest the 7
sa suggest they 112
sa suggest w -26
sa suggestion , -46
sa suggestion by 96
sa suggestion that 13
sa support ( 49
sa support , -38
sa support -ed -145
sa support -ing 67
sa support -ly 29
sa support -s 82
sa support . 46
sa support : -93
sa support CAP 49
sa support NUM -50
sa support a -7
sa support among 18
sa support and -35
sa support another -22
sa support at 28
sa support behind 80
sa support by -82
sa support from -24
sa support has -51
sa support her -31
sa support him -86
sa support his -28
sa support is 18
sa support it -30
sa support on -64
sa support to -28
sa support w 14
sa support — 50
sa supporter ' -8
sa supporter , 15
sa supporter -ed -70
sa supporter -ing 23
sa supporter -ly -80
sa supporter : 36
sa supporter CAP 23
sa supporter DAY -22
sa supporter after -15
sa supporter and 60
sa supporter are -23
sa supporter as -30
sa supporter at -11
sa supporter for -15
sa supporter from 60
sa supporter have -17
sa supporter in -49
sa supporter on 81
sa supporter that 30
sa supporter the -5
sa supporter to -35
sa supporter w -132
sa supporter were -23
sa supporter who -25
sa supporter will -11
sa supporter would -7
sa supportiv CAP -41
sa supportiv w 23
sa sur , -18
sa sur -s -33
sa sur . -17
sa sur it -20
sa surpris , 30
sa surpris -s -19
sa surpris . 16
sa surpris CAP 9
sa surpris that 29
sa surpris to -61
sa surpris w -33
sa surpris you -14
sa suspect CAP -55
sa suspect of -20
sa suspect that 77
sa tak " 34
sa tak , -30
sa tak -ed -16
sa tak -ing 112
sa tak -ly 65
sa tak . -24
sa tak CAP -19
sa tak DAY -28
sa tak NUM 50
sa tak a -36
sa tak by -10
sa tak down -40
sa tak from -26
sa tak her 9
sa tak him -26
sa tak his 60
sa tak in -39
sa tak it 51
sa tak its -70
sa tak no -108
sa tak off -38
sa tak on -48
sa tak out -9
sa tak over -54
sa tak the -42
sa tak their -52
sa tak this -13
sa tak w 11
sa tak what -24
sa tak with -6
sa talk " 40
sa talk , -120
sa talk -ing 22
sa talk -ly 113
sa talk -s -59
sa talk . 16
sa talk CAP 89
sa talk about 34
sa talk at 11
sa talk her -77
sa talk his 12
sa talk how -12
sa talk like -31
sa talk on 35
sa talk over -26
sa talk the 30
sa talk to -41
sa talk w -85
sa talk what 20
sa talk with -7
sa target -s -31
sa target . -16
sa target CAP 21
sa target and -54
sa target at -41
sa target by 16
sa target for -76
sa target of -46
sa target w 89
sa tell " -28
sa tell , -32
sa tell -s 40
sa tell CAP 8
sa tell a -19
sa tell her -25
sa tell him -64
sa tell me 44
sa tell one -16
sa tell that -16
sa tell the 80
sa tell their 73
sa tell them 61
sa tell us 8
sa tell w -63
sa tell you 56
sa tend CAP 71
sa tend be -27
sa tend w -32
sa testify before 23
sa thank -s 30
sa thank CAP 27
sa thank him -7
sa thank in -16
sa thank the -6
sa thank to -120
sa ther 's 16
sa ther , -30
sa ther -ed -30
sa ther -ing -34
sa ther -ly -34
sa ther -s -22
sa ther . -17
sa ther CAP -32
sa ther a -36
sa ther an -23
sa ther and -7
sa ther are 17
sa ther for -16
sa ther has 64
sa ther have -12
sa ther in -6
sa ther may -7
sa ther no -32
sa ther some -15
sa ther to -32
sa ther w 36
sa ther was 10
sa ther were -57
sa ther will -6
sa ther would 78
sa think " 20
sa think , -36
sa think -ing 56
sa think -s -101
sa think . 56
sa think CAP -49
sa think a 94
sa think he -19
sa think his -25
sa think i -74
sa think in 26
sa think is -10
sa think it -19
sa think she 55
sa think so 77
sa think that -28
sa think the -25
sa think they -7
sa think this -6
sa think to -19
sa think w -40
sa think we 11
sa think what 5
sa think would -42
sa threaten the -97
sa threaten to 11
sa throw a -48
sa throw in 50
sa throw their 75
sa throw w -29
sa tie CAP -31
sa tie the 99
sa tie them 11
sa titl " 22
sa titl , 12
sa titl . -5
sa titl of -25
sa titl w -32
sa touch CAP 53
sa touch a -82
sa touch the 57
sa tout a -30
sa tout her -33
sa tout his 50
sa tout the 29
sa trad , -29
sa trad -s 88
sa trad and -7
sa trad is -10
sa trad w 56
sa trash CAP 34
sa troubl -ing -8
sa troubl . -9
sa troubl for -7
sa troubl in -6
sa troubl w -86
sa trust , -15
sa trust -s -64
sa trust . -19
sa trust CAP -19
sa trust him -42
sa trust in -7
sa trust the -52
sa trust with -28
sa try " -6
sa try -ing -119
sa try -ly 76
sa try -s 66
sa try CAP -44
sa try a -124
sa try do 86
sa try get -101
sa try w -29
sa turn , -28
sa turn -ing -40
sa turn -ly 72
sa turn -s -33
sa turn CAP -37
sa turn NUM -40
sa turn a -36
sa turn around -36
sa turn for -12
sa turn in -50
sa turn into -47
sa turn it -31
sa turn of -14
sa turn off -28
sa turn on 42
sa turn out -128
sa turn over -92
sa turn the -44
sa turn up -28
sa turn w 32
sa tweet , 35
sa tweet -ed -46
sa tweet -ing -28
sa tweet . 46
sa tweet / -27
sa tweet : -21
sa tweet > -30
sa tweet CAP 93
sa tweet _ -43
sa tweet a 47
sa tweet about 44
sa tweet after -58
sa tweet by 27
sa tweet from -12
sa tweet his -47
sa tweet on 74
sa tweet that -43
sa tweet the -18
sa tweet w -70
sa tweet was 34
sa underscor a -33
sa underscor that 25
sa underscor the 50
sa understand . -65
sa understand how 41
sa understand of 22
sa understand that -32
sa understand w -67
sa understand why -55
sa unhappy with -29
sa unleash a 48
sa unveil w 79
sa upset by -23
sa urg -s -49
sa urg CAP -6
sa urg him 34
sa urg his 25
sa urg the -15
sa urg them 11
sa urg w 67
sa used -ed -53
sa used -ing -65
sa used -ly -14
sa used -s 18
sa used . -11
sa used CAP 10
sa used as 28
sa used be -6
sa used by -44
sa used for -71
sa used in 37
sa using -s -40
sa using CAP -102
sa using a -12
sa using an -12
sa using her 14
sa using it 64
sa using the -28
sa using to 35
sa using w -82
sa very -ed -7
sa very -ly -10
sa very -s -6
sa very few -25
sa very w -17
sa view , 64
sa view -ly -32
sa view . -11
sa view CAP -18
sa view as 9
sa view from -81
sa view has 75
sa view him -47
sa view is 29
sa view it 90
sa view on -114
sa view that -69
sa view the -14
sa view w -21
sa vocal in 7
sa voic , -19
sa voic -ed -105
sa voic for 24
sa voic in 22
sa voic of -19
sa voic on -11
sa voic over 17
sa voic to -20
sa voic w 14
sa voic — -16
sa vot ) -17
sa vot , -51
sa vot -ed -43
sa vot -ing 84
sa vot -s -132
sa vot . 23
sa vot : -17
sa vot CAP -18
sa vot NUM -22
sa vot a 70
sa vot an -73
sa vot and -10
sa vot are -9
sa vot as -18
sa vot at -44
sa vot by -15
sa vot from 82
sa vot have -13
sa vot he -39
sa vot her 73
sa vot him 49
sa vot is -15
sa vot of -18
sa vot on -104
sa vot than -8
sa vot that -70
sa vot their -30
sa vot this -28
sa vot to 69
sa vot w 46
sa vot was -14
sa vot were -12
sa vot will -20
sa vot — 69
sa vouch CAP 24
sa vow , 9
sa vow not 27
sa vow that 35
sa vow to -17
sa vow w 24
sa walk his 90
sa walk into -8
sa walk off -8
sa walk the -11
sa walk w -47
sa want " -94
sa want -s 98
sa want . 30
sa want : 42
sa want ? -21
sa want CAP -17
sa want a 9
sa want all 54
sa want it -67
sa want the 78
sa want their -16
sa want to 8
sa want w -20
sa warn -s 12
sa warn : -43
sa warn CAP -16
sa warn a 72
sa warn that 10
sa warn the -60
sa wary -ing 70
sa watch -s -31
sa watch CAP 43
sa watch a -59
sa watch the 22
sa watch this -30
sa watch w 24
sa wav in -9
sa wav of 17
sa wav to -60
sa weigh the -26
sa welcom CAP 46
sa welcom the -71
sa welcom to -18
sa welcom w -30
sa wish of -21
sa withdraw from -72
sa witness w -35
sa wonder if 30
sa word " -21
sa word , -29
sa word -ed -31
sa word . -11
sa word CAP -21
sa word DAY -22
sa word about -15
sa word for 79
sa word he -24
sa word of 20
sa word on -14
sa word to -10
sa word w -43
sa worry -ing 47
sa worry . -48
sa worry CAP -30
sa worry that 26
sa worry the -86
sa worry w -55
sa writ " 48
sa writ , -8
sa writ -ing 98
sa writ -ly 11
sa writ . 91
sa writ : 100
sa writ CAP 87
sa writ at -42
sa writ by -43
sa writ for -28
sa writ his -53
sa writ in 32
sa writ of 62
sa writ off -53
sa writ that 48
sa writ the -91
sa writ to -28
sa writ w 12
sa yell " 52
sa zero CAP -22
sa zero w 45
sf abl base -20
sf accept base 47
sf accept ed -91
sf accept ing -19
sf accord base -149
sf accord ing 71
sf accord s -110
sf account base -37
sf account ed -53
sf account s 29
sf accus base 146
sf accus ed -5
sf accus ing 25
sf accus s -59
sf accusation base 9
sf accusation s -13
sf acknowledg base 19
sf acknowledg ed -7
sf acknowledg ing 21
sf acknowledg s -19
sf acquiesc ed 25
sf ad base -242
sf ad ed 14
sf ad ing 60
sf adamant base 9
sf add base -63
sf add s 32
sf address base 23
sf address ed -32
sf address ing -22
sf address s 31
sf admir base 69
sf admit base 71
sf admit ed -41
sf admit ing -71
sf admit s 97
sf adopt base -25
sf adopt ed -21
sf adopt ing 45
sf advic base 21
sf advis base -34
sf advis ed -22
sf advis ing 54
sf advis s -88
sf advocat base 42
sf advocat ed 19
sf advocat s -29
sf affirm base -31
sf affirm ing -28
sf agr ing -46
sf agre s -28
sf aim base -8
sf aim ed 6
sf aim ing 28
sf aim s -69
sf air base 78
sf air ing -133
sf alarm base 64
sf alarm ed -67
sf align ed -31
sf align ing 35
sf alleg ed -20
sf alleg s 112
sf allegation base 38
sf allegation s -13
sf allow base 29
sf allow ing -76
sf allud ing -25
sf anger base 11
sf anger ed 46
sf announc base 44
sf announc ing 21
sf announc s 41
sf announcement base 34
sf announcement s -33
sf answer base -27
sf answer ed 57
sf answer ing 8
sf answer s -42
sf anticipat ed -50
sf anxiety base 27
sf apologiz base -55
sf apologiz ed -64
sf appeal base -19
sf appeal s 29
sf appear base 9
sf appear ed -34
sf appear ing -105
sf appear s 33
sf applaud base 23
sf applaud ed -55
sf applaud ing 52
sf appoint base 13
sf appoint ed -10
sf appoint ing -23
sf approv base -5
sf approv ed 34
sf approv ing -47
sf argu base 29
sf argu ed -12
sf argu ing 12
sf argu s 90
sf argument s 31
sf articulat ed 99
sf ask base 22
sf ask ed -6
sf ask ing 48
sf ask s 19
sf assail ed 101
sf assail s -39
sf assert ed 63
sf assert ing 36
sf assertion base 81
sf assertion s -87
sf assessment base -64
sf assessment s 58
sf assum base 97
sf assum ed -52
sf assum ing -96
sf assum s 28
sf assumption base 46
sf assumption s -63
sf assur base -28
sf assur ed 23
sf attack base -59
sf attack ed 78
sf attack ing 39
sf attack s -22
sf attempt base -56
sf attempt ed -66
sf attempt ing 43
sf attempt s 47
sf attract base -36
sf attract ing 15
sf attribut ed -7
sf authoriz ed 20
sf avoid base -15
sf avoid ed -6
sf avoid ing -77
sf awar base 13
sf back base -95
sf back ing 101
sf back s -22
sf balk ed 16
sf ban base -17
sf ban ed -8
sf ban s 46
sf bash base -28
sf bash ing 64
sf becam base -7
sf becom base 16
sf becom ing -130
sf becom s -49
sf begin ed -31
sf begin ing -16
sf begin s -29
sf belief s 28
sf believ base 49
sf believ ed -180
sf believ ing -48
sf believ s 48
sf bemoan ed 39
sf best base 30
sf best ed -102
sf better base -19
sf bitter base 28
sf blam base -41
sf blam ed -55
sf blam ing 58
sf blam s 67
sf blast base -26
sf blast ed 53
sf blast ing -9
sf blast s 74
sf block base -83
sf block ed 11
sf block ing -44
sf block s 38
sf bo ing -20
sf boast base 48
sf boast s -78
sf brag ed 53
sf brag ing -51
sf break base -31
sf break ing -29
sf break s 24
sf bring ed -53
sf bring ing 31
sf bring s -48
sf bristl ed -32
sf broad base 28
sf broadcast s 37
sf brush ed 16
sf calculat ed -108
sf calculat ing -58
sf call base -13
sf call ed -30
sf call ing 37
sf call s 33
sf captur base -49
sf captur ed -30
sf captur ing -42
sf car ed -13
sf car s -13
sf careful base -29
sf carry base -72
sf carry ed -22
sf carry ing 47
sf carry s -96
sf cast base 61
sf cast ing -172
sf caution base -77
sf caution ed 37
sf celebrat base -66
sf celebrat ed 52
sf celebrat ing -8
sf challeng base -65
sf challeng ed 52
sf challeng ing 38
sf challeng s -39
sf champion base -84
sf champion ing -50
sf champion s 100
sf chant base -109
sf chant ed -9
sf chant ing -14
sf chant s 80
sf characteriz ed -12
sf charg base -9
sf charg ed 19
sf charg ing -31
sf charg s -27
sf cheer base 136
sf cheer ed -53
sf cheer ing -31
sf cheer s -58
sf chid ed 37
sf chid ing 34
sf choos base 24
sf choos ed -45
sf choos ing -29
sf circulat ed -44
sf circulat ing -24
sf cit base -23
sf cit ed -26
sf cit ing 62
sf cit s 30
sf claim base 13
sf claim ed 49
sf claim ing 29
sf claim s -28
sf clarify base 22
sf clarify ed 71
sf clarify ing -73
sf clear base 9
sf clear ed -85
sf co-sponsor base -36
sf co-sponsor ed 21
sf coin base -52
sf coin ed 32
sf com base 33
sf com ing -40
sf com s -115
sf comment base 12
sf comment ed 89
sf comment ing 64
sf comment s -47
sf commit base 55
sf commit ed -41
sf commit ing -42
sf common base 24
sf compar base 16
sf compar ed -12
sf compar ing 18
sf compar s -31
sf complain base -38
sf complain ed 106
sf complaint base 22
sf complaint s 6
sf conced ed 65
sf conced ing -30
sf concern base 6
sf concern ed 12
sf concern ing -164
sf concern s 36
sf conclud base 45
sf conclud ed -17
sf conclud s 24
sf condemn base -64
sf condemn ed 160
sf condemn ing -131
sf confident base -10
sf confirm base -28
sf confirm ed 17
sf confirm ing -54
sf confront base -7
sf confront ed -67
sf confront ing -39
sf confront s 41
sf confus ed -40
sf confus ing 66
sf congratulat base 73
sf congratulat ed -95
sf congratulat ing 81
sf consensus s 23
sf consider base -59
sf consider ed -11
sf consider ing 30
sf consider s 63
sf contemplat base 88
sf contemplat ing -37
sf contend base -57
sf contend ed -12
sf contend s 46
sf contention base 17
sf continu ed 43
sf continu ing 9
sf continu s -85
sf contradict base -37
sf contradict ed 119
sf contradict ing -85
sf contrast base -118
sf contrast ed -9
sf contrast ing 50
sf contrast s 39
sf controversial base 6
sf conversation base 58
sf conversation s -67
sf convinc base 98
sf convinc ed 14
sf convinc ing -129
sf count base -134
sf count ed 16
sf count ing -32
sf count s 76
sf counter base 46
sf counter ed 8
sf cover ed 25
sf cover ing -105
sf cover s 45
sf creat base -79
sf creat ed -73
sf creat ing 67
sf credit base -66
sf credit ed 51
sf credit ing 46
sf critical base -14
sf criticism base 30
sf criticism s -32
sf criticiz ed -20
sf criticiz ing 6
sf criticiz s 78
sf cry base 9
sf cry ed 16
sf cut base -23
sf cut s 22
sf debat base -33
sf debat ed 86
sf debat ing 41
sf debat s -60
sf decid base 25
sf decid ed -56
sf decid ing 48
sf decid s -30
sf decision s 11
sf declar base 80
sf declar ed -38
sf declar ing 51
sf declar s -74
sf declin base -99
sf declin ed 53
sf declin ing -104
sf decry ed 84
sf decry ing 39
sf dedicat ed -44
sf deem ed -31
sf deep base 11
sf defend base -88
sf defend ed 171
sf defend ing 12
sf defend s -41
sf deliver base -30
sf deliver ed -58
sf deliver ing 96
sf deliver s 22
sf demand base 8
sf demand ed -64
sf demand ing -7
sf demand s 68
sf demonstrat ed -103
sf demonstrat ing -93
sf denounc base 54
sf denounc ed 8
sf denounc ing 7
sf deny base -54
sf deny ed 37
sf deny ing -45
sf deny s 23
sf derid ed 23
sf describ base -84
sf describ ed 34
sf describ ing 19
sf describ s 21
sf design base -9
sf design ed -9
sf desir base 47
sf detail base -148
sf detail ed 23
sf detail ing 87
sf detail s -29
sf determin base -27
sf determin ed -9
sf determin ing 37
sf devot ed -50
sf direct base -32
sf direct ed -20
sf disagre base 70
sf disagre s -76
sf disagreement base 12
sf disagreement s 83
sf disappoint ed 61
sf disavow base -61
sf disavow ed -8
sf disclos base -37
sf disclos ed -23
sf disclosur base 61
sf disclosur s -64
sf discover base 16
sf discover ed -59
sf discuss base 54
sf discussion base 11
sf dislik ed 17
sf dismiss base -105
sf dismiss ing 64
sf dismiss s 34
sf display base -100
sf display ed -19
sf display ing 47
sf display s 8
sf disput base 9
sf disput ed 83
sf disput s -31
sf distanc base -72
sf distanc ed 69
sf divid base -59
sf divid ing -13
sf divid s -20
sf document base 20
sf document ed 124
sf document s -96
sf doubl base -76
sf doubl ed 16
sf doubl ing 6
sf doubl s 8
sf doubt base 26
sf doubt ed -55
sf downplay base 30
sf downplay ed 38
sf draw base 51
sf draw ed -55
sf draw ing -53
sf draw s 50
sf dub ed 23
sf dwell ed 65
sf eager base -8
sf earn base -22
sf earn ed -28
sf earn ing -91
sf earn s -25
sf echo base 50
sf echo ed 47
sf echo ing -17
sf echo s -72
sf elaborat base -62
sf elaborat ed 93
sf elect base -39
sf elect ed -93
sf elect ing 35
sf embrac base -35
sf embrac ed -33
sf embrac ing 6
sf embrac s 58
sf emerg base -12
sf emerg ed 15
sf emerg ing -54
sf emphasiz base 27
sf emphasiz ed -40
sf emphasiz ing 5
sf emphasiz s -54
sf enamor ed 9
sf encourag base 41
sf encourag ed 114
sf encourag ing -93
sf encourag s -85
sf end base 17
sf end ed -62
sf end ing -20
sf end s 10
sf endors base -36
sf endors ed 66
sf endors ing -46
sf endors s -10
sf endorsement base 20
sf endorsement s -7
sf engag base -30
sf engag ed -25
sf engag ing -37
sf enjoy base 79
sf enjoy ed -28
sf enjoy ing -22
sf enjoy s -36
sf envision base 81
sf envision ed 21
sf establish base -47
sf establish ed -20
sf establish ing -110
sf estimat base 50
sf estimat ed -23
sf estimat s -9
sf excit ed 31
sf expand ed -52
sf expand ing 26
sf expand s -8
sf expect base 43
sf expect ed -37
sf expect ing 129
sf expect s -56
sf experienc base -8
sf experienc ed -55
sf experienc s -43
sf explain ed 18
sf explain s 8
sf expos base 21
sf express base 29
sf express ed 6
sf express ing -45
sf eye base -83
sf eye ing 14
sf eye s 65
sf fact base -14
sf fact s -36
sf fail base -84
sf fail ed -14
sf fail ing -37
sf fail s -51
sf fals base 35
sf far base -13
sf far ed -60
sf far s -30
sf favor base 28
sf favor ed 11
sf favor ing -99
sf favor s -23
sf favorit base 7
sf fear base 57
sf fear ed -38
sf fear ing 95
sf fear s -26
sf featur base -40
sf featur ing -97
sf featur s 49
sf feel base 74
sf feel ed -57
sf feel ing 26
sf feel s -129
sf fight base -59
sf fight ing 37
sf fight s -42
sf figur ed -5
sf figur ing 6
sf figur s -32
sf fil base -124
sf fil ed -36
sf fil ing 28
sf fil s 59
sf find base -71
sf find ed -45
sf find ing -53
sf find s 108
sf fir base -159
sf fir ing 38
sf fir s 29
sf float base -77
sf float ed 11
sf focus ed -9
sf focus s -26
sf follow ed -58
sf follow ing -163
sf follow s 82
sf forecast base 93
sf forecast s -106
sf forese base 63
sf forget base -80
sf forward base -76
sf forward ed -14
sf fram base 17
sf fram ed 40
sf fre base 18
sf fre ed -97
sf fre ing -20
sf full base 6
sf giv base -60
sf giv ed -46
sf giv ing 20
sf giv s 23
sf glad base 19
sf go base -13
sf go ed -13
sf goal base 48
sf goal s -114
sf goe s 9
sf going ing -33
sf grant base -76
sf grant ed -8
sf grant ing 46
sf grant s -25
sf grow base -43
sf grow s -63
sf guess base 36
sf guess ing -52
sf hail ed 34
sf hail ing -42
sf hammer base 42
sf hammer ed -37
sf hammer ing -18
sf happy base -9
sf hard base 10
sf harsh base 31
sf hat s -41
sf hear base 9
sf hear ed -47
sf hear ing 14
sf high base -9
sf highlight base -6
sf highlight ed 58
sf highlight ing 12
sf highlight s -12
sf hint base -19
sf hint ed -39
sf hint s -5
sf hir base -54
sf hir ed 13
sf hir ing -51
sf hit ing 11
sf hit s -20
sf hold base -15
sf hold ed -64
sf hold ing -18
sf hold s 45
sf hop base -53
sf hop ed -32
sf hop ing 26
sf hop s 73
sf hopeful base 49
sf hopeful s -63
sf hostility base 16
sf huffpost base 56
sf idea base 40
sf idea s -31
sf identify base 70
sf identify ed -30
sf identify ing -5
sf ignor base 105
sf ignor ed -90
sf ignor ing -37
sf illustrat ed -31
sf illustrat s 69
sf imagin base -33
sf imagin ed 22
sf imply ed -45
sf imply ing 17
sf impos base -74
sf impos ed 68
sf impos ing -36
sf impress ed 8
sf includ base -21
sf includ ing -185
sf includ s 102
sf indicat base 31
sf indicat ed -77
sf indicat s 102
sf inform ing -10
sf insist base 35
sf insist ed 14
sf insist s -37
sf intend base 78
sf intend ed -34
sf intens base 20
sf interest base 52
sf interest ed 8
sf interest ing -84
sf interest s -155
sf interject ed -23
sf interpret base 40
sf interpret ed -9
sf introduc base 9
sf introduc ed -87
sf introduc ing 100
sf introduc s 26
sf investigat base -55
sf investigat ed -62
sf investigat ing -26
sf invit ed -11
sf invit ing 22
sf invok ed 75
sf invok ing 52
sf issu base -37
sf issu ed 75
sf issu ing -35
sf issu s -71
sf it base -40
sf join base -47
sf join ed -15
sf join s -48
sf jok base -130
sf jok ed 69
sf jok ing -12
sf judg base 25
sf judg s -51
sf keen base 42
sf keep base 8
sf keep ed -92
sf keep ing 22
sf keep s 27
sf knock base -82
sf knock ed 38
sf knock ing -31
sf know ed -46
sf know ing -7
sf know s 92
sf label base -32
sf label ed 76
sf label ing 10
sf lambast ed 21
sf lament ed 89
sf lament ing 28
sf lament s -50
sf lash ed 47
sf lash ing -66
sf launch base 62
sf launch ed -65
sf lay base -148
sf lay ed -91
sf lay ing 73
sf lay s 84
sf lean base 72
sf lean ed -93
sf lean ing -52
sf lean s 29
sf learn ing -19
sf leav base 73
sf leav ed -38
sf leav ing -123
sf leav s -63
sf less base -26
sf let base -56
sf let ing 81
sf liken ed 37
sf lin ed -57
sf lin ing 86
sf lin s -98
sf link base -60
sf link ed -71
sf link ing -35
sf link s 95
sf list base -82
sf list ing 71
sf list s 88
sf littl base -10
sf lobby base -68
sf lobby ed 30
sf lobby ing -32
sf look base 39
sf look ed -83
sf look ing 11
sf look s -39
sf lov base -48
sf lov ed 59
sf lov ing -51
sf lov s 36
sf main base 22
sf maintain base 63
sf maintain ed -117
sf maintain ing 72
sf maintain s -36
sf mak ed -36
sf mak ing -8
sf mak s 22
sf manag base -37
sf manag ed -66
sf manag ing -69
sf mandat base -69
sf mandat ed -35
sf mandat s 99
sf mark base 37
sf mark ed -37
sf mark ing -7
sf mark s -50
sf mean base 52
sf mean ed -13
sf mean ing -50
sf mean s -115
sf mention base -15
sf mention ed -24
sf mention ing 155
sf mention s -7
sf messag base 36
sf messag ing -20
sf messag s -104
sf met base -21
sf mind base 77
sf mind s -96
sf mock base -23
sf mock ed 12
sf mock ing -64
sf mount base -73
sf mount ing 59
sf mov base -41
sf mov ed -25
sf mov ing 15
sf mov s -99
sf movement base -6
sf movement s -23
sf mull ing 42
sf mus ed 35
sf nam base -82
sf nam ed 102
sf nam ing 34
sf nam s -110
sf need ed -25
sf need s -57
sf negativ base 8
sf negotiat base -31
sf negotiat ed 97
sf negotiat ing -96
sf nervous s -12
sf nominat base -45
sf nominat ed 57
sf nominat ing -36
sf not base -160
sf not ed 212
sf not ing 181
sf not s 109
sf noth ing -31
sf notic base -71
sf notic ed 37
sf observ ed 29
sf obvious s 22
sf offer base -11
sf offer ed 29
sf offer s -53
sf ongo ing 12
sf open ing -114
sf open s -25
sf opin ed 36
sf opponent base 43
sf opponent s -142
sf oppos base 42
sf oppos ing -44
sf oppos s -19
sf opt ed 34
sf order base -111
sf order ed 90
sf order s 7
sf outlin base -25
sf outlin ed -64
sf outlin ing 19
sf outrag base 13
sf outrag ed 26
sf outspoken base 33
sf overwhelm ed -13
sf overwhelm ing 25
sf paint base 96
sf paint ed -72
sf paint ing -66
sf paint s 82
sf pass base -138
sf pass ed 25
sf pass ing 60
sf pass s -31
sf passionat base 31
sf pay ing -61
sf pay s -14
sf perceiv ed -12
sf perception base -45
sf perception s -9
sf persuad base 13
sf persuad ed -31
sf persuad ing 35
sf pick base -141
sf pick ed 19
sf pick ing 21
sf pick s -41
sf pitch base -121
sf pitch ed 18
sf pitch ing -50
sf pitch s 83
sf pivot base -12
sf pivot ed 28
sf pivot ing -6
sf plan base -44
sf plan ed -55
sf plan ing 12
sf plan s 23
sf play ed 12
sf play ing -54
sf play s -77
sf plead ed 12
sf plead ing -11
sf pledg base -12
sf pledg ed -49
sf pledg ing 131
sf pledg s 62
sf point base -36
sf point ed 27
sf point ing 43
sf point s -17
sf pois ed -16
sf portray base 16
sf portray ed 39
sf portray ing -36
sf position base -17
sf position ed -55
sf position ing 54
sf position s -12
sf post base -76
sf post ed 21
sf post ing -43
sf post s 137
sf prais base -28
sf prais ed 14
sf prais ing -18
sf prais s 95
sf predict base 10
sf predict ed 24
sf predict ing -39
sf predict s 38
sf prefer base -17
sf prefer ed -44
sf prefer s 82
sf present base -53
sf present ed 40
sf present ing 44
sf present s -81
sf press base -156
sf press ed 33
sf press ing 109
sf pressur ed 44
sf priority base 77
sf priority s -93
sf proclaim ed 22
sf prohibit base 35
sf prohibit s 77
sf project base -105
sf project ed 88
sf promis base -38
sf promis ed 76
sf promis ing 100
sf promis s -52
sf promot base 93
sf promot ed -50
sf promot ing -33
sf promot s 55
sf prompt ed -49
sf prompt ing 30
sf pronounc ed -26
sf propos base -71
sf propos ed -18
sf propos ing 69
sf proposal base -13
sf protest base -39
sf protest ing 74
sf protest s -31
sf proud base -20
sf prov ed -60
sf prov ing 45
sf provid base 57
sf provid ing -84
sf provid s -148
sf publish base -23
sf publish ed -44
sf publish ing -16
sf pursu base 87
sf pursu ed -53
sf pursu ing -20
sf pursu s -94
sf push base -86
sf push ing 44
sf push s -10
sf put base 29
sf put ing -192
sf put s 64
sf query s 23
sf question base -47
sf question ed 133
sf question ing 79
sf question s -30
sf quick base -17
sf quip base 24
sf quot ing 19
sf quot s -52
sf rail ed 50
sf rail ing -55
sf rais base -51
sf rais ed 33
sf rais ing -49
sf rang base 11
sf rang ed 94
sf rang ing -113
sf rang s -35
sf rattl ed 70
sf reach base 25
sf reach ed -13
sf reach ing -100
sf reach s -33
sf react base 56
sf react ed 35
sf react ing -43
sf react s -58
sf read base 22
sf read ing -63
sf read s 30
sf ready base -18
sf reaffirm ed 37
sf realiz base 20
sf realiz ed 8
sf reason base 48
sf reason ing 42
sf reason s -149
sf reassur base 21
sf reassur ed -18
sf reassur ing 13
sf rebuk base -32
sf rebuk ed 102
sf rebut base 45
sf recall ed 36
sf recall ing -8
sf receiv base 26
sf receiv ed -45
sf receiv s -59
sf recit ing -17
sf recit s 19
sf recogniz base -19
sf recogniz ed -59
sf recogniz ing 95
sf recogniz s -73
sf recommend base 43
sf recommend ed -12
sf recount base -45
sf recount ed 29
sf refer base 96
sf refer ed -56
sf refer ing -35
sf refer s -7
sf referenc base -16
sf referenc ed 78
sf referenc ing 26
sf referenc s -46
sf reflect base -8
sf reflect ed -43
sf reflect ing -27
sf refus base -67
sf refus ed -24
sf refus ing 14
sf refus s 134
sf refusal base -12
sf regard base -19
sf regard ed 61
sf regard ing -62
sf regard s -6
sf reiterat ed 36
sf reject base -25
sf reject ed 52
sf reject ing -35
sf releas ed 6
sf releas s -35
sf rely base -79
sf rely ed -103
sf rely ing 35
sf rely s 10
sf remain base 87
sf remain ed -28
sf remain ing -114
sf remain s -69
sf remark ed 106
sf remark ing 32
sf remark s -40
sf remember base 60
sf remember ed 27
sf remember ing 26
sf remember s -52
sf remind base -8
sf remind ed 98
sf remind s -45
sf renew base -26
sf renew ed -7
sf repeat base 83
sf repeat ed -16
sf reply base -107
sf reply ed 37
sf report base -96
sf report ed 101
sf report ing -37
sf report s -43
sf represent base 92
sf represent ed -39
sf represent ing -97
sf represent s -24
sf request base -36
sf request ed 103
sf request s -15
sf requir base 29
sf requir ed -33
sf requir ing -17
sf requir s -6
sf resist base 100
sf resist ed -66
sf resonat base -35
sf resonat ed 27
sf resonat ing -63
sf respond base -21
sf respond ed 68
sf respond ing -102
sf respond s -10
sf respons base -27
sf respons s 52
sf restrict base -99
sf restrict ed -85
sf restrict ing 100
sf return base 34
sf return ed -31
sf return ing -130
sf return s -71
sf retweet ed 71
sf reveal base 36
sf reveal ed -27
sf reveal ing -9
sf reveal s 38
sf rever ed 50
sf revers base 59
sf revers ed -20
sf revers ing -45
sf revil ed 32
sf revis ed -10
sf rip base -34
sf rip ed 42
sf rip ing 27
sf rip s -36
sf roll base -48
sf roll ing -16
sf roll s -35
sf rul base -56
sf rul ed 105
sf rul ing 12
sf rul s -92
sf rumor s 65
sf run base 7
sf run ed -18
sf run ing -17
sf run s -88
sf satisfy base 69
sf satisfy ed -46
sf say base 16
sf say ed 18
sf say ing -74
sf say s 68
sf scar base -77
sf scar ed 30
sf scrambl base 80
sf scrambl ed -12
sf scrambl ing -106
sf scrambl s -44
sf se ing 15
sf see base 36
sf see ed -82
sf see s 79
sf seek base -48
sf seek ed -29
sf seek ing 10
sf seek s 11
sf seem base -46
sf seem ed 13
sf seem s 42
sf seiz base 45
sf seiz ed -100
sf seiz ing 81
sf self-describ ed 31
sf send base -79
sf send ed 15
sf send ing -139
sf send s -98
sf sens base -21
sf sentenc base -73
sf sentenc ed 43
sf sentenc s -16
sf sentiment base 32
sf sentiment s -22
sf set base 15
sf set ing -15
sf set s -97
sf shar base 40
sf shar ing -82
sf shar s -23
sf sharp base 19
sf shift base -131
sf shift ed -12
sf shift ing -14
sf shift s 55
sf shock base -31
sf shock ed -12
sf shock ing 60
sf shock s -6
sf shoot base 66
sf shoot ing -124
sf shout ed 80
sf shout ing -56
sf show base -8
sf show ed -30
sf show ing -24
sf show s 7
sf shrug base 9
sf shrug ed 73
sf sid base -131
sf sid ed 118
sf sid ing -53
sf sid s -36
sf sign base -16
sf sign ed 37
sf sign ing -44
sf sign s -52
sf signal base -68
sf signal ed 113
sf signal s -18
sf singl base -95
sf singl ed 25
sf skeptical base -21
sf slam base -60
sf slam ed -75
sf slam ing 60
sf slam s 85
sf sound base -128
sf sound ed 84
sf sound ing -85
sf sound s 70
sf spar ed -37
sf speak base 31
sf speak ed 17
sf speak ing -76
sf speak s 24
sf speculat base 48
sf speculat ed 39
sf speculation base 69
sf spent base -24
sf split base -13
sf spot base -82
sf spot ed 34
sf spot s -49
sf stanc base 11
sf stanc s -9
sf stand base 31
sf stand ed -61
sf stand ing -38
sf stand s 69
sf start base -175
sf start ed -36
sf start ing 23
sf start s 93
sf startl ed 30
sf stat base -137
sf stat ed 191
sf stat ing 183
sf stat s -105
sf statement base 31
sf statement s -39
sf step base 21
sf step ed -23
sf step ing -42
sf step s 14
sf stern base 61
sf stop base 20
sf stop ed -22
sf stop ing -53
sf stop s -33
sf story base -203
sf story s 90
sf strategy base 15
sf strategy s -122
sf stress base -114
sf stress ed 43
sf stress ing 86
sf strong base -5
sf struggl base -68
sf struggl ed -15
sf struggl s -7
sf stuck base -43
sf sued ed -35
sf suggest base 45
sf suggest ed 15
sf suggest ing 46
sf suggest s -82
sf suggestion base -16
sf suggestion s 50
sf support base -26
sf support ed 35
sf support ing 34
sf support s 61
sf supporter base 91
sf supporter s -64
sf sur base 29
sf surpris base 58
sf surpris ed -58
sf surpris ing -25
sf surpris s -11
sf suspect base -36
sf suspect ed 63
sf suspect s 13
sf tak base -24
sf tak ed -38
sf tak ing 19
sf tak s 24
sf talk base -72
sf talk ed 77
sf talk ing -6
sf talk s 30
sf target base 14
sf target ed -21
sf target ing -42
sf target s 15
sf tell ed -29
sf tell ing -39
sf tell s 137
sf tend base -15
sf tend ed 41
sf tend s -33
sf testify base 53
sf thank base -86
sf thank ed 89
sf thank ing 124
sf thank s -147
sf ther base -33
sf think base 54
sf think ed -93
sf think ing -68
sf think s 66
sf threaten base 76
sf threaten ed -30
sf threaten ing 11
sf threaten s -83
sf thrill ed 11
sf throw base -5
sf throw ing 16
sf tick ed 6
sf tick ing -65
sf tie base -63
sf tie ing 56
sf titl base -105
sf titl ed 83
sf titl s -69
sf touch base -40
sf touch ed 9
sf tout base 36
sf tout ed -32
sf tout ing 17
sf tout s 33
sf trad base -41
sf trad ed -12
sf trad ing 8
sf trad s -8
sf trash base -63
sf troubl base -129
sf troubl ing 68
sf troubl s 73
sf trumpet ing 91
sf trust base 8
sf trust ed 24
sf try ed -29
sf try ing -14
sf try s 20
sf turn base -12
sf turn ed -39
sf turn ing -164
sf turn s 49
sf tweet base -89
sf tweet ed 63
sf tweet ing 138
sf tweet s -115
sf unawar base 11
sf underscor base -29
sf underscor ed -22
sf underscor ing -13
sf underscor s 40
sf understand s -15
sf unleash ed -11
sf unveil ed 16
sf upset base 26
sf upset s -23
sf urg base 25
sf urg ed 75
sf urg ing -60
sf urg s 21
sf used ed -31
sf using ing -9
sf utter base -77
sf utter ed 28
sf veto base -73
sf veto ed 69
sf view base 48
sf view ed -6
sf view ing -84
sf view s 26
sf vocal base 15
sf voic base -57
sf voic ed 71
sf voic s -47
sf vot base -49
sf vot ed 49
sf vot s -59
sf vow base -26
sf vow ed 69
sf vow ing -74
sf vow s 80
sf walk base -26
sf walk ed -17
sf walk ing -16
sf walk s -15
sf want base 6
sf want ed 8
sf want ing -18
sf warn base 21
sf warn ed 50
sf warn ing -38
sf wary base -14
sf watch base -88
sf watch ed 28
sf watch ing 18
sf watch s -73
sf wav base -20
sf wav ed -54
sf wav ing 16
sf wav s 36
sf weigh ed 22
sf weigh ing -90
sf welcom base -29
sf welcom ed 30
sf welcom ing -31
sf wish base 40
sf wish s -65
sf withdraw base 55
sf witness base 65
sf witness ed -48
sf witness s -24
sf wonder ing 11
sf word base 20
sf word ed -37
sf word ing -11
sf word s -40
sf worry base 9
sf worry ed 30
sf worry ing 14
sf worry s -20
sf writ ed 37
sf writ ing -74
sf writ s -36
sf yell base -65
sf yell ed 32
sf yell ing 43
sf zero base -93
sf zero ing -9
sg abl  -68
sg abl +have+been 18
sg abl +should+be 74
sg abl +to+be -8
sg abl +was -48
sg abl +were -91
sg abl +will+be 66
sg abl +would+be -22
sg accept  58
sg accept +has -66
sg accept +to -35
sg accept +would 38
sg accord +’s 64
sg account  -19
sg accus  13
sg accus +also -24
sg accus +has -23
sg accus +have -27
sg accus +is 62
sg accus +ly -42
sg accusation  20
sg acknowledg  48
sg acknowledg +also 85
sg acknowledg +to -77
sg ad  9
sg ad +has -63
sg ad +is -54
sg add  59
sg add +to -24
sg address  -60
sg address +also -50
sg address +to 88
sg address +to+ly -48
sg address +’s -25
sg admir  -78
sg admit  100
sg admit +to -91
sg adopt  9
sg adopt +to -24
sg adopt +were 75
sg advic  23
sg advis  109
sg advis +is+now -38
sg advis +would -14
sg advocat  -27
sg advocat +to 91
sg affirm  26
sg affirm +to -44
sg agr  79
sg agr +ly -41
sg agre  15
sg agre +ly -59
sg agre +to 74
sg aim  47
sg aim +is 32
sg air  -72
sg air +ly 82
sg air +to -20
sg air +will 27
sg alarm  68
sg align  -45
sg allegation  9
sg allow  26
sg allow +are -129
sg allow +has -104
sg allow +to 38
sg allow +would -74
sg allow +would+have -52
sg anger  48
sg anger +has 30
sg angry  72
sg announc  6
sg announc +just 35
sg announc +ly 39
sg announc +to -76
sg announcement  -82
sg announcement +’s 64
sg answer  38
sg answer +to 36
sg anticipat  -71
sg apologiz  24
sg apologiz +to -44
sg appeal  -19
sg appeal +to -39
sg appeal +’s -52
sg appear  8
sg appear +also 8
sg appear +has -5
sg appear +have 8
sg appear +to -74
sg appear +will -97
sg applaud  -45
sg appoint  -11
sg appoint +would 37
sg approv  -125
sg argu  49
sg argu +also 8
sg argu +has 11
sg argu +have -52
sg argu +to -30
sg argument  30
sg argument +’s -31
sg articulat  31
sg ask  -30
sg ask +also 22
sg ask +are 6
sg ask +has+been 79
sg ask +have -43
sg ask +just -103
sg ask +then 24
sg ask +to -48
sg ask +was 127
sg assert  36
sg assertion  34
sg assum  -15
sg assum +to -17
sg assumption  12
sg assur  74
sg assur +is -101
sg assur +to -73
sg attack  -23
sg attack +also 77
sg attack +has 65
sg attack +ly -91
sg attack +to 126
sg attack +’s 6
sg attempt  -7
sg attempt +to -25
sg attempt +’s 21
sg attract  -98
sg attract +has -114
sg attract +to -31
sg attribut  -101
sg authoriz  64
sg authoriz +was+not -36
sg authoriz +were+not -31
sg avoid  12
sg avoid +to 35
sg awar +was -103
sg back +are -26
sg back +had 92
sg back +has 12
sg back +is -42
sg back +ly -17
sg back +to 46
sg back +was -62
sg balk  16
sg ban  -33
sg ban +ly -23
sg ban +should+be -15
sg ban +to 61
sg ban +to+ly -28
sg bash  59
sg bash +to -68
sg becam  -79
sg becam +ly 62
sg becom  -132
sg becom +are -52
sg becom +could -30
sg becom +has 32
sg becom +has+ly -9
sg becom +have 42
sg becom +is -12
sg becom +ly -15
sg becom +to 45
sg becom +was -10
sg becom +will -60
sg becom +would -30
sg becom +’s 80
sg begin  -11
sg begin +are 61
sg begin +had -45
sg begin +has -72
sg begin +have -28
sg begin +is -53
sg begin +ly 64
sg begin +to 81
sg begin +will -27
sg begin +would -5
sg belief  12
sg believ  44
sg believ +does+not -32
sg believ +ly -58
sg believ +still 82
sg believ +to -86
sg bemoan  33
sg best  13
sg best +is -7
sg best +was -36
sg best +’s -58
sg better  -87
sg better +is 60
sg better +ly -6
sg better +not -11
sg better +would+be -11
sg bitter  7
sg blam  54
sg blam +to -45
sg blast  11
sg blast +has 13
sg blast +ly 50
sg block  -21
sg block +to -23
sg bo  -128
sg bo +was 77
sg boast  33
sg break  7
sg break +is+once+again -32
sg break +to -43
sg bring  -91
sg bring +could -16
sg bring +is -27
sg bring +to 23
sg bring +will -52
sg bring +would -31
sg broad  60
sg brush  8
sg calculat  -62
sg call  -15
sg call +also 48
sg call +are -8
sg call +has 67
sg call +has+also 55
sg call +has+ly 12
sg call +is 50
sg call +ly -7
sg call +so -39
sg call +to 57
sg call +was -77
sg call +would 17
sg call +’s -40
sg captur  61
sg captur +has -100
sg captur +ly -45
sg captur +to -12
sg car  -59
sg carry  -23
sg carry +to -14
sg cast  34
sg cast +has 113
sg cast +to 6
sg cast +were -46
sg cast +will -57
sg celebrat  -85
sg celebrat +to -54
sg certain  -81
sg certain +is+almost 19
sg challeng  26
sg challeng +is -18
sg champion  -94
sg champion +has 20
sg chant  63
sg characteriz  37
sg charg  28
sg charg +ly -73
sg charg +to -43
sg charg +was 30
sg cheer  -22
sg cheer +to -69
sg chid  49
sg choos  -21
sg choos +have 29
sg choos +to -48
sg choos +was 7
sg choos +would 79
sg circulat  -20
sg circulat +is -70
sg claim  -8
sg claim +also 35
sg claim +ly 49
sg claim +to 29
sg claim +’s -10
sg clarify  -55
sg clarify +to 31
sg clear  -115
sg clear +is -55
sg clear +is+not -63
sg clear +no -41
sg clear +not 45
sg clear +to -17
sg clear +to+be -11
sg clear +was 97
sg clear +was+not -8
sg coin  -17
sg com  -86
sg com +also -50
sg com +are -17
sg com +can -23
sg com +could -20
sg com +had -52
sg com +has 46
sg com +have 70
sg com +is -78
sg com +ly 54
sg com +may -34
sg com +still+to -12
sg com +then -57
sg com +to 44
sg com +was -7
sg com +will 75
sg com +would 57
sg comment +to -90
sg comment +’s 15
sg commit  -147
sg commit +is -64
sg commit +was -19
sg commit +were -41
sg common  14
sg common +are -26
sg common +is -12
sg common +most -9
sg compar  8
sg compar +to 31
sg complain +to -42
sg complaint  29
sg conced  59
sg concern  26
sg concern +are 11
sg conclud  55
sg condemn  6
sg condemn +to -64
sg confident  -30
sg confirm  30
sg confirm +to 37
sg confirm +was -14
sg confront  12
sg confront +to -19
sg confront +will -77
sg confus  65
sg congratulat  -29
sg consensus  33
sg consider  17
sg consider +are 79
sg consider +is 98
sg consider +is+now -35
sg consider +might -43
sg consider +should 36
sg consider +to -102
sg consider +would -105
sg contemplat  -67
sg contend  27
sg contention  5
sg continu  29
sg continu +also -87
sg continu +has 148
sg continu +have 12
sg continu +is 37
sg continu +to 6
sg continu +will -46
sg continu +would -85
sg contradict  24
sg contradict +to -44
sg contrast  -54
sg controversial +more -45
sg controversial +’s 61
sg conversation  -8
sg convinc  -51
sg convinc +to 51
sg count  -6
sg count +are -55
sg count +is 58
sg counter  10
sg counter +to 63
sg cover  -54
sg cover +to -51
sg creat  -82
sg creat +has 13
sg creat +is 101
sg creat +to -28
sg creat +was -10
sg creat +would -21
sg credit  8
sg critical  -100
sg critical +has+been 33
sg criticism +to 77
sg criticiz +also 15
sg criticiz +has -39
sg criticiz +has+been 43
sg criticiz +ly 17
sg criticiz +to 34
sg criticiz +was 45
sg criticiz +was+ly -25
sg cut  -29
sg cut +to -35
sg debat  -51
sg debat +first -42
sg debat +last -21
sg debat +to 76
sg debat +would -14
sg debat +’s -55
sg decid  32
sg decid +to -81
sg decid +will -100
sg decision  -45
sg decision +’s 66
sg declar  -16
sg declar +has -51
sg declar +to 97
sg declar +was 10
sg declin  8
sg declin +also 12
sg declin +has -16
sg decry  34
sg deem +now -23
sg deep  40
sg defend  8
sg defend +ly 83
sg defend +to 38
sg deliver +has 25
sg deliver +to 28
sg demand +to 9
sg demand +’s -75
sg demonstrat  25
sg demonstrat +again -68
sg demonstrat +to -82
sg denounc  40
sg denounc +has 43
sg deny  42
sg deny +has 62
sg deny +to -25
sg derid  41
sg describ  63
sg describ +has 21
sg describ +more+ly+to -80
sg describ +to -104
sg design  17
sg design +are 38
sg design +is -94
sg design +was -126
sg desir  -34
sg detail  22
sg determin  26
sg determin +to 5
sg devot  -32
sg direct  -7
sg direct +has -96
sg disagre  5
sg disagreement  35
sg disappoint  -28
sg disavow  29
sg disavow +to -59
sg disclos  132
sg disclos +to -8
sg disclosur  24
sg discover  -10
sg discover +to -9
sg discuss  44
sg discuss +also 32
sg discuss +to 13
sg discuss +will 57
sg discussion  22
sg dismiss  94
sg dismiss +to -58
sg disparag  -27
sg display  24
sg disput  -63
sg distanc  -53
sg distanc +to 18
sg divid  -137
sg divid +ly -66
sg divid +were+ly 46
sg document  -17
sg doubl  -77
sg doubt  28
sg doubt +no -87
sg downplay  8
sg draw  -45
sg draw +are 50
sg draw +could -41
sg draw +has 43
sg draw +have 38
sg draw +to -125
sg draw +will -27
sg dub  -24
sg eager  -99
sg eager +is 115
sg earn  -37
sg earn +could -6
sg earn +has 24
sg earn +ly -9
sg earn +to -9
sg echo  -22
sg echo +ly 28
sg elaborat  17
sg elect  54
sg elect +being -12
sg elect +is -47
sg elect +to -24
sg elect +was -7
sg embrac  -25
sg embrac +has 64
sg embrac +to -83
sg emerg  8
sg emerg +has -37
sg emerg +have -75
sg emphasiz +to 19
sg encourag  38
sg encourag +has 33
sg encourag +to 13
sg encourag +was -41
sg encourag +would -72
sg end  -12
sg end +is -29
sg end +ly -21
sg end +to -25
sg end +will -21
sg end +would -14
sg endors  7
sg endors +had 59
sg endors +has -47
sg endors +has+not -51
sg endors +have 11
sg endors +ly -9
sg endors +to 35
sg endors +would -101
sg endorsement  20
sg endorsement +’s -82
sg engag  -81
sg engag +to -9
sg enjoy  -40
sg enjoy +has 18
sg envision  -70
sg establish  86
sg establish +to -13
sg estimat  33
sg excit  6
sg expand  -67
sg expand +to 59
sg expand +would -25
sg expect  21
sg expect +are 44
sg expect +is 72
sg expect +is+ly 128
sg expect +is+not 77
sg expect +ly -58
sg experienc  19
sg experienc +has -52
sg explain  49
sg expos +to 64
sg express  29
sg express +also 31
sg express +has 85
sg express +ly 18
sg eye  14
sg fact  -26
sg fail  -33
sg fail +had -20
sg fail +has -52
sg fals  23
sg far  -64
sg far +are -54
sg far +is -86
sg far +not -10
sg far +so -28
sg far +thus -21
sg far +too -6
sg far +was -62
sg far +were 79
sg favor +to -24
sg fear  13
sg featur  -8
sg feel +ly -40
sg fight  44
sg fight +to -61
sg figur  -9
sg figur +to -10
sg fil  -17
sg fil +to -28
sg fil +was 21
sg find  93
sg find +also -68
sg find +are 50
sg find +can -25
sg find +can+be -29
sg find +could -31
sg find +had -30
sg find +has -18
sg find +have 41
sg find +is 30
sg find +to -101
sg find +was 25
sg fir  43
sg fir +ly -19
sg fir +was -49
sg float  24
sg focus  -36
sg focus +also 26
sg focus +has -106
sg focus +is -102
sg focus +ly -39
sg focus +to 113
sg focus +will 93
sg focus +would -75
sg focus +’s -63
sg follow  -26
sg follow +have -32
sg follow +to -8
sg follow +will -32
sg follow +would -11
sg forecast  -18
sg forget  -84
sg forward  -23
sg fram  -53
sg fre  -66
sg fre +are -40
sg fre +to -18
sg full  -102
sg full +’s 39
sg giv  9
sg giv +also 11
sg giv +can -14
sg giv +did+not -26
sg giv +had -38
sg giv +has 18
sg giv +have -125
sg giv +is 54
sg giv +just 92
sg giv +ly 19
sg giv +to -57
sg giv +was -80
sg giv +will -22
sg giv +would -23
sg glad +am 56
sg go  9
sg go +also 6
sg go +could -23
sg go +did+not -41
sg go +had 84
sg go +has 86
sg go +have 46
sg go +then -89
sg go +to -54
sg go +were -10
sg go +will -51
sg go +would -49
sg go +would+not -10
sg goe  10
sg going  -58
sg going +are -22
sg going +is -76
sg going +not -9
sg going +was -19
sg going +was+not -9
sg going +were 61
sg going +’re -16
sg going +’s 73
sg going +’s+not -25
sg grant  -53
sg grant +to -12
sg grow  -29
sg grow +are 54
sg grow +is -82
sg grow +to -27
sg guess  -10
sg hail  -26
sg hammer  -91
sg hammer +has 50
sg hammer +to 42
sg happy  9
sg hard  64
sg hard +is -19
sg harsh  -16
sg hat  9
sg heap  55
sg hear  -86
sg hear +to -41
sg herald  95
sg high  -76
sg high +ly -26
sg highlight  -90
sg highlight +to 88
sg hint  -21
sg hir +has 30
sg hir +to -27
sg hit +to -46
sg hold  20
sg hold +has 50
sg hold +has+never -17
sg hold +hasn’t -32
sg hold +is -94
sg hold +is+being -17
sg hold +ly 70
sg hold +to 71
sg hold +was -79
sg hold +were -49
sg hold +will 11
sg hold +will+be -31
sg hold +would -12
sg hop  21
sg hop +are 11
sg hop +had 25
sg hop +is 53
sg hop +was -18
sg hopeful  -136
sg hopeful +were 37
sg huffpost  56
sg idea  -5
sg identify  46
sg identify +to -45
sg ignor  25
sg ignor +ly -17
sg ignor +to -33
sg illustrat  9
sg imagin  -13
sg imagin +to -108
sg imply  81
sg imply +to -28
sg impos  8
sg impos +to -7
sg impos +would -29
sg includ +also -22
sg includ +could -9
sg includ +does+not -35
sg includ +have 105
sg includ +is -27
sg includ +ly -35
sg includ +now -58
sg includ +to -14
sg indicat  68
sg indicat +has 56
sg inform  23
sg insist  39
sg insist +have -31
sg insist +to -32
sg intend  -16
sg intend +is -47
sg intend +was -19
sg intens  -24
sg interest  26
sg interest +most -6
sg interest +’s -70
sg interject  93
sg interpret  23
sg introduc +to -36
sg introduc +was 14
sg investigat  -51
sg investigat +to -48
sg invok  -32
sg issu  -54
sg issu +to -18
sg issu +was -42
sg it  -40
sg it +did -36
sg it +is -20
sg it +now -34
sg it +so -93
sg it +yet -50
sg join  -8
sg join +also 49
sg join +has 9
sg join +is 48
sg join +to -17
sg join +was -122
sg jok  -17
sg judg  -150
sg keen  17
sg keep  -27
sg keep +has -39
sg keep +have 49
sg keep +is 31
sg keep +to -101
sg keep +would -16
sg knock  -42
sg knock +to -40
sg know  -15
sg know +also -34
sg know +didn't -38
sg know +didn’t -41
sg know +does+not -10
sg know +don't -31
sg know +don’t 69
sg know +has -121
sg know +is 109
sg know +is+well 40
sg know +ly 80
sg know +not 31
sg know +now 102
sg know +to -115
sg know +was 134
sg know +were 63
sg label  -38
sg lament  -50
sg lash  -27
sg launch  -39
sg lay  75
sg lay +has -107
sg lay +to -70
sg lean  -5
sg lean +were -30
sg learn  -12
sg learn +ly 7
sg learn +to 18
sg leav +could 38
sg leav +has -70
sg leav +have -40
sg leav +is -19
sg leav +still -20
sg leav +to -28
sg leav +will -16
sg leav +would -9
sg less  -102
sg less +are 34
sg less +has -28
sg less +have 13
sg less +is -66
sg less +much -42
sg less +was 58
sg less +was+ly -31
sg less +were 28
sg let  -38
sg let +so -67
sg let +to -20
sg liken  32
sg lin  -60
sg lin +long -45
sg lin +ly 73
sg link  24
sg link +is -49
sg link +to -7
sg list  41
sg list +long -7
sg list +ly 36
sg littl  -34
sg littl +had 20
sg littl +has -30
sg littl +is -29
sg littl +was -69
sg lobby  -9
sg look  -43
sg look +are 107
sg look +is 95
sg look +ly 46
sg look +to 87
sg look +were 22
sg look +will -71
sg lov  -16
sg main  -16
sg maintain +has 33
sg maintain +to -38
sg mak +also 12
sg mak +can -75
sg mak +could -35
sg mak +do+not 48
sg mak +does+not 88
sg mak +had 33
sg mak +has -43
sg mak +has+also -46
sg mak +has+been -7
sg mak +has+ly 49
sg mak +have -21
sg mak +have+been -50
sg mak +is -60
sg mak +is+ly+to -22
sg mak +just 74
sg mak +ly 10
sg mak +might -17
sg mak +not -17
sg mak +not+to 86
sg mak +to 9
sg mak +to+be -10
sg mak +was -146
sg mak +were 13
sg mak +would 47
sg mak +would+have -9
sg mak +’s 84
sg manag  -32
sg manag +has -53
sg manag +to -5
sg mandat  38
sg mark  -67
sg mark +is -61
sg mark +ly 31
sg mark +to 115
sg mark +was -29
sg mark +were -20
sg mark +were+not -9
sg mean  -27
sg mean +does+not -79
sg mean +doesn't 37
sg mean +doesn’t -68
sg mean +ly 27
sg mention  -59
sg mention +did+not 47
sg mention +ly 82
sg mention +never -29
sg mention +no -41
sg mention +not+to -99
sg mention +to -111
sg met  -65
sg met +also -90
sg mind  41
sg mind +to -67
sg mock  44
sg mount  18
sg mount +to -50
sg mov  15
sg mov +has -51
sg mov +is -79
sg mov +ly -44
sg mov +now -6
sg mov +to -18
sg mov +were 120
sg mov +would -9
sg mov +’s -14
sg movement  -12
sg nam  -19
sg nam +last -17
sg nam +ly -72
sg nam +to -8
sg nam +was 119
sg nam +would -30
sg nam +’s -92
sg need  24
sg need +does+not -45
sg need +is -8
sg need +ly -78
sg need +may -75
sg need +might -21
sg need +will 33
sg need +would -90
sg need +would+still -27
sg negativ  -23
sg negotiat  9
sg negotiat +to -10
sg nervous  80
sg nominat  -81
sg nominat +to -80
sg nominat +was 30
sg not  49
sg not +also 36
sg not +also+did -20
sg not +am 58
sg not +are -42
sg not +could 45
sg not +do -100
sg not +does -63
sg not +had -64
sg not +have -66
sg not +is -66
sg not +ly 31
sg not +ly+did 86
sg not +ly+do -18
sg not +may -53
sg not +might -35
sg not +perhaps -6
sg not +should -9
sg not +to 143
sg not +was -57
sg not +were 12
sg not +will 51
sg not +would -82
sg not +’m -14
sg not +’re -34
sg not +’s -126
sg noth  -123
sg noth +did -18
sg noth +had 73
sg noth +is -126
sg observ  -6
sg obvious  66
sg obvious +most -64
sg offer  -30
sg offer +also 85
sg offer +are -23
sg offer +even -83
sg offer +has 32
sg offer +to -50
sg offer +would 86
sg ongo  50
sg open  48
sg open +also -94
sg open +has -115
sg open +is 22
sg open +to -7
sg open +was -22
sg opponent  -22
sg oppos +had 18
sg oppos +ly -28
sg oppos +to -30
sg opposition +’s 30
sg opt  37
sg order  -22
sg outlin  27
sg outrag  13
sg outspoken  39
sg overwhelm  38
sg paint  19
sg paint +to 40
sg pass  -44
sg pass +had 74
sg pass +to -68
sg passionat  44
sg passionat +most -67
sg pay  -108
sg pay +is 16
sg pay +should -18
sg pay +to 10
sg pay +will 83
sg pay +would -43
sg peg  40
sg perceiv  -35
sg personal  -108
sg personal +ly 124
sg personal +’s -10
sg persuad  20
sg persuad +to 43
sg pick  -31
sg pick +to 72
sg pick +will -23
sg pitch  5
sg pitch +to -19
sg plan +also -51
sg plan +are 12
sg plan +had 60
sg plan +is 42
sg plan +ly -88
sg plan +was -121
sg plan +’s -41
sg play  -103
sg play +also 88
sg play +are -24
sg play +could -25
sg play +has 53
sg play +have -81
sg play +is -39
sg play +to -22
sg play +will -40
sg plead  64
sg pledg  -39
sg pledg +has 90
sg pledg +has+ly -89
sg pledg +ly 17
sg point  -16
sg point +also 121
sg point +have -121
sg point +ly -39
sg point +to -134
sg pois  -26
sg pois +are 10
sg pois +is -44
sg portray  -31
sg portray +to 16
sg position  -67
sg position +is+well -67
sg position +’s 91
sg post  21
sg post +had 121
sg post +ly -78
sg post +to -21
sg post +was 17
sg prais  47
sg prais +has 48
sg prais +to -81
sg predict  40
sg predict +to -82
sg predict +’s 29
sg prefer  80
sg prefer +would -101
sg present  -8
sg present +ly 10
sg present +to -60
sg present +will+not+be -25
sg press  -14
sg press +to -28
sg press +was 13
sg pressur  -79
sg pressur +to 34
sg priority  16
sg proclaim  -43
sg prohibit  -31
sg project  -7
sg project +is -52
sg project +to -25
sg project +was 81
sg promis  10
sg promis +has -27
sg promis +have 35
sg promis +is 47
sg promot  32
sg promot +ly 107
sg promot +to -100
sg prompt  -9
sg prompt +was 46
sg pronounc  55
sg propos  10
sg propos +has 64
sg propos +’s -62
sg proposal  -52
sg proposal +’s 14
sg protest +to -63
sg proud  -76
sg proud +’s -29
sg prov  -66
sg prov +could -18
sg prov +has 83
sg prov +have -34
sg prov +to 69
sg prov +will -39
sg provid  12
sg provid +also 44
sg provid +can -26
sg provid +could 21
sg provid +has -104
sg provid +have -22
sg provid +is -51
sg provid +to -31
sg provid +were -53
sg provid +would -20
sg publish  30
sg publish +to -23
sg publish +was -43
sg pump  -41
sg pursu  57
sg pursu +to -45
sg push  -8
sg push +has -61
sg push +has+been 11
sg push +have -82
sg push +is 17
sg push +to -90
sg push +will 48
sg push +would 29
sg put  63
sg put +are 64
sg put +has -97
sg put +ly 57
sg put +to -97
sg put +would -73
sg query  28
sg question  5
sg question +are 9
sg question +have 49
sg question +ly 10
sg question +to 43
sg question +was -5
sg question +’s 12
sg quick  -30
sg quick +are 56
sg quick +was -6
sg quick +were -23
sg quot  23
sg rail  25
sg rail +has 24
sg rais  56
sg rais +had -14
sg rais +has 45
sg rais +is -72
sg rais +to -62
sg rais +was -94
sg rais +would -20
sg rang  23
sg rattl  18
sg reach  -7
sg reach +could+not+be -16
sg reach +had -15
sg reach +have 81
sg reach +ly 43
sg reach +to -66
sg react  -18
sg read  42
sg read +to -82
sg ready  -26
sg ready +is -44
sg ready +must+be -5
sg ready +was 100
sg reaffirm  51
sg realiz  87
sg realiz +to -27
sg reason +had 18
sg reason +no 94
sg reassur  -23
sg reassur +to 21
sg rebuf  -14
sg rebuk  -44
sg rebut  -14
sg recall  22
sg receiv  -41
sg receiv +had -9
sg receiv +has -77
sg receiv +ly -78
sg receiv +to -25
sg receiv +will -61
sg recit  22
sg recogniz +ly 94
sg recogniz +to 64
sg recommend  -37
sg recommend +not+to -57
sg recount  20
sg refer +ly -59
sg refer +to 50
sg refer +was 13
sg referenc  -25
sg reflect  -36
sg reflect +is 33
sg reflect +to -34
sg refus  13
sg refus +has 143
sg refusal  -13
sg refusal +’s -5
sg regard  -69
sg regard +ly 18
sg reiterat  17
sg reject  23
sg reject +ly -74
sg reject +to 28
sg reject +was 52
sg releas  -87
sg releas +has 64
sg releas +is 96
sg releas +ly 44
sg releas +to -36
sg releas +to+be -52
sg releas +was 91
sg releas +will+be 60
sg releas +would -8
sg relish  6
sg reluctant  -44
sg rely  -25
sg rely +is 72
sg remain  -58
sg remain +has 131
sg remain +have 12
sg remain +to -42
sg remain +will -9
sg remark  55
sg remark +’s -83
sg remember  54
sg remember +to -27
sg remind  -66
sg remind +ly 40
sg renew  -73
sg renew +to 52
sg repeat  -24
sg repeat +to 77
sg repeat +’s -44
sg reply  -6
sg report  -38
sg report +also 18
sg report +first 42
sg report +has 56
sg report +ly 21
sg report +to 114
sg report +was+first 94
sg report +’s -138
sg represent  -88
sg represent +to -31
sg represent +would -28
sg repudiat +to -18
sg request  -76
sg request +to 81
sg request +’s 63
sg requir  -28
sg requir +to -45
sg requir +will -19
sg requir +would -53
sg requir +would+have -33
sg resist  -90
sg resonat  -26
sg respond  46
sg respond +did+not 16
sg respond +did+not+ly 82
sg respond +has -87
sg respond +just -86
sg respond +to 47
sg respond +would -5
sg respons  -43
sg respons +’s 94
sg restrict  82
sg restrict +is -55
sg restrict +to -65
sg return  5
sg return +did+not 125
sg return +to -30
sg return +was -27
sg return +will -24
sg retweet  -11
sg retweet +was -19
sg reveal  48
sg reveal +just 13
sg reveal +ly -30
sg reveal +to -79
sg reveal +was -53
sg revers  -110
sg revers +to 87
sg revis  -40
sg rip  -50
sg roll  -130
sg roll +has 107
sg roll +to -19
sg rul  -18
sg rul +to -14
sg rul +’s -23
sg rumor  33
sg run +can -9
sg run +has 82
sg run +has+been -47
sg run +is -36
sg run +long -7
sg run +ly -48
sg run +to -51
sg run +was -19
sg run +were -23
sg run +will 71
sg run +’s -17
sg satisfy +would+be -12
sg savag  26
sg say  26
sg say +also 119
sg say +are 17
sg say +could -76
sg say +did+not 98
sg say +had -79
sg say +has+ly 51
sg say +have -38
sg say +is -32
sg say +just -5
sg say +later 65
sg say +ly 54
sg say +more+ly+to 76
sg say +now -12
sg say +often 85
sg say +then 16
sg say +to -102
sg say +was 113
sg say +will -94
sg say +would -32
sg say +’s -10
sg scar  -16
sg scar +would+be 70
sg scrambl +to 55
sg se  52
sg see  14
sg see +also -35
sg see +are 9
sg see +can 27
sg see +can+be -60
sg see +could+be -29
sg see +did+not 58
sg see +does+not -52
sg see +had -47
sg see +has -102
sg see +have -30
sg see +is -20
sg see +ly -42
sg see +not 8
sg see +to -146
sg see +to+be -91
sg see +was 33
sg see +will -105
sg see +would -141
sg see +’s -97
sg seek  19
sg seek +also -20
sg seek +has -22
sg seek +have -62
sg seek +is 103
sg seek +was -109
sg seek +were -62
sg seek +will 61
sg seek +would -60
sg seem  -17
sg seem +can 29
sg seem +doesn't -70
sg seem +has 81
sg seem +ly 100
sg seem +may 100
sg seem +now 39
sg seiz  -72
sg seiz +has -53
sg seiz +ly 6
sg seiz +to -34
sg self-describ  31
sg send +also -87
sg send +had -31
sg send +to -21
sg send +was -40
sg send +were -72
sg sens  47
sg sentenc  -26
sg sentenc +was -6
sg sentiment  -13
sg set  -16
sg set +has -51
sg set +is 25
sg set +to -16
sg set +was -116
sg set +will 96
sg shar  22
sg shar +ly -53
sg shar +to -81
sg sharp  59
sg shift  73
sg shift +has -101
sg shift +to -10
sg shock  -82
sg shock +was -19
sg shoot  6
sg shoot +long 61
sg shoot +to -11
sg shoot +was -25
sg shoot +was+ly -44
sg shout  -35
sg show +also 78
sg show +had -85
sg show +has -25
sg show +have -23
sg show +is 35
sg show +ly 31
sg show +to -9
sg show +was 9
sg show +would -6
sg show +’s -86
sg shrug  26
sg sid  -43
sg sid +’s -10
sg sign  23
sg sign +ly -15
sg sign +no -28
sg sign +to -66
sg sign +was 81
sg signal  -35
sg singl  -41
sg skeptical  -151
sg skeptical +are+ly 39
sg skeptical +ly 52
sg skeptical +to+be 36
sg slam  -20
sg so-call  21
sg sound  30
sg spar  48
sg speak  53
sg speak +had -86
sg speak +ly 67
sg speak +still 42
sg speak +to 11
sg speak +was -96
sg speak +will -62
sg speculat  -39
sg speculat +to 28
sg speculation  69
sg spell  -28
sg spent  20
sg spent +had -60
sg spent +has -51
sg spent +have -57
sg spent +was -15
sg split  5
sg split +are 51
sg spot  -14
sg stanc  -42
sg stanc +’s -13
sg stand  -81
sg stand +to -65
sg start  -103
sg start +are 27
sg start +to -20
sg start +was 9
sg start +will -21
sg stat  -16
sg stat +also 30
sg stat +ly -81
sg stat +most -5
sg stat +to 115
sg statement  -52
sg statement +earlier 53
sg statement +’s 69
sg step  -143
sg step +first -26
sg step +has 45
sg step +to -10
sg stern  61
sg stop  -7
sg stop +hasn’t -15
sg stop +to -67
sg striv  51
sg strong  -20
sg strong +has 48
sg strong +is -55
sg strong +ly -76
sg struck  -35
sg struggl  25
sg struggl +are -21
sg struggl +has -150
sg struggl +have -26
sg struggl +is 15
sg stuck  94
sg sued  65
sg suggest  -24
sg suggest +also 56
sg suggest +even 52
sg suggest +has 60
sg suggest +have -60
sg suggest +ly -44
sg suggest +to 38
sg suggestion  -24
sg support +can 77
sg support +could+not -19
sg support +has 28
sg support +have 61
sg support +is 29
sg support +ly 39
sg support +once 15
sg support +to -73
sg support +was 64
sg support +will 110
sg support +will+not 59
sg support +would -27
sg support +would+not -66
sg support +’d -22
sg support +’s -61
sg supporter  -26
sg supporter +ly -61
sg supporter +to -30
sg supporter +’s 28
sg supportiv  -128
sg sur  -50
sg sur +to+be -16
sg surpris  6
sg surpris +might -24
sg surpris +most 60
sg surpris +no -58
sg surpris +’s 69
sg suspect  -24
sg tak  -49
sg tak +also -44
sg tak +are 53
sg tak +could -53
sg tak +doesn't -14
sg tak +had+been -20
sg tak +has 41
sg tak +has+been -124
sg tak +have -32
sg tak +is -78
sg tak +ly -89
sg tak +might -21
sg tak +not -8
sg tak +should+be -42
sg tak +then 50
sg tak +to 43
sg tak +to+be -6
sg tak +was -52
sg tak +will -7
sg tak +would -43
sg talk  -29
sg talk +are 21
sg talk +is -47
sg talk +to -30
sg talk +was -11
sg talk +’s -23
sg target  9
sg target +ly 13
sg target +to -12
sg tell  55
sg tell +also 18
sg tell +has -44
sg tell +is -18
sg tell +ly 26
sg tell +to -17
sg tell +was -57
sg tell +will -18
sg tell +would+have+to -68
sg testify  -108
sg testify +to -32
sg thank  8
sg thank +is 70
sg ther +then -49
sg ther +were -12
sg ther +yet -7
sg think  10
sg think +don't -88
sg think +ly 44
sg think +to 55
sg think +was -57
sg threaten  30
sg threaten +has 126
sg thrill  -19
sg throw +to -44
sg tick  -23
sg tie  36
sg tie +to 15
sg titl  -19
sg touch  15
sg tout  119
sg tout +has -65
sg tout +is 21
sg trad  -23
sg trad +have -25
sg trad +ly -22
sg trad +to -8
sg trash  -7
sg troubl  -5
sg troubl +had -67
sg troubl +have -67
sg trust  -41
sg trust +don’t 40
sg try  72
sg try +are -96
sg try +could 51
sg try +has+been -125
sg try +have+been 41
sg try +is -19
sg try +ly -50
sg try +to -75
sg try +was -7
sg try +will -45
sg try +would -31
sg turn  78
sg turn +are -53
sg turn +has -114
sg turn +have -41
sg turn +ly -75
sg turn +to -72
sg turn +will -21
sg turn +would -6
sg tweet  -14
sg tweet +’s -62
sg unawar +were -24
sg underscor  -25
sg underscor +to -55
sg understand  -35
sg understand +to -18
sg unhappy  -9
sg unleash  13
sg unveil  160
sg upset  -167
sg urg  -24
sg urg +have 11
sg used  48
sg used +had -62
sg used +has 38
sg used +have 143
sg used +ly -45
sg used +was -15
sg used +were -11
sg using  -42
sg using +are 37
sg using +had+been -70
sg using +is 28
sg very  -197
sg very +is -100
sg very +were -14
sg veto  50
sg view  -16
sg view +is 12
sg view +ly 101
sg view +to -11
sg view +’s 55
sg vocal  42
sg vocal +ly -52
sg voic  -67
sg voic +has 81
sg voic +ly 16
sg vot  -55
sg vot +can 81
sg vot +could -28
sg vot +first -8
sg vot +had 35
sg vot +have 118
sg vot +last -71
sg vot +ly -85
sg vot +ly+to -6
sg vot +more -9
sg vot +to -5
sg vot +will -63
sg vot +will+not -9
sg vot +would 185
sg vot +would+not -6
sg vot +’s -23
sg vouch  23
sg vow  9
sg vow +has 8
sg vow +have 14
sg walk  -130
sg walk +later 108
sg walk +to -9
sg want +did+not 10
sg want +didn’t -43
sg want +do+not 59
sg want +doesn't 112
sg want +doesn’t -53
sg want +don't 73
sg want +don’t -16
sg want +ly -25
sg want +may -117
sg want +would 22
sg warn  14
sg wary  -64
sg wary +are 72
sg watch  -31
sg watch +to -32
sg watch +’s -11
sg weigh  -12
sg weigh +has -95
sg weigh +to 39
sg welcom  13
sg wish  -9
sg withdraw  24
sg withdraw +to -68
sg witness  -79
sg witness +to 123
sg wonder  -46
sg wonder +to 77
sg word  -25
sg word +’s 67
sg worry  -28
sg worry +are -32
sg worry +to 130
sg writ  33
sg writ +has -75
sg writ +ly -15
sg writ +to -70
sg yell  37
sg zero  8
sg zero +to -13
sl abl , -36
sl abl -s -54
sl abl CAP -25
sl abl he -90
sl abl they -55
sl abl w 66
sl accept -s 56
sl accept CAP -100
sl accept and -106
sl accept he 100
sl accept she -47
sl accept w -31
sl accord " -51
sl accord , -22
sl accord ^ 68
sl accord but 35
sl accord that 34
sl accord the -46
sl accord w -34
sl account 's -10
sl account -ed -23
sl account -s -66
sl account CAP -44
sl account NUM -10
sl account an -9
sl account her -24
sl account the -42
sl account w -83
sl accus , -67
sl accus -s 109
sl accus CAP 33
sl accus and 18
sl accus he 135
sl accus it 57
sl accus she 30
sl accus that -53
sl accus w -12
sl accus who -8
sl accusation 's 29
sl accusation -ed 86
sl accusation -ing 75
sl accusation -s -79
sl accusation the -24
sl acknowledg , 50
sl acknowledg -s 74
sl acknowledg CAP -10
sl acknowledg he -23
sl acknowledg w -8
sl ad " 37
sl ad , 23
sl ad -ing -7
sl ad -s -29
sl ad CAP 42
sl ad an -10
sl ad and 40
sl ad he -79
sl ad it 49
sl ad she 77
sl ad the -38
sl ad w 25
sl ad who -55
sl add -ed -12
sl add -s -39
sl add CAP 24
sl add he 80
sl add w -72
sl address 's -19
sl address , -12
sl address -ed -63
sl address -ing -8
sl address -s -138
sl address CAP 28
sl address ^ 111
sl address an 30
sl address and -8
sl address his -59
sl address that -8
sl address the -10
sl address w -48
sl admit , 13
sl admit -ed -20
sl admit -s 20
sl admit CAP -10
sl admit and -50
sl admit he 100
sl admit w 15
sl adopt -s -31
sl adopt CAP 10
sl adopt that -62
sl adopt w -47
sl adopt who -68
sl advic -ed -24
sl advic -ing -31
sl advic CAP -131
sl advic his -49
sl advic some 29
sl advic w 47
sl advis , 99
sl advis -s 27
sl advis CAP -87
sl advis he -102
sl advis w -8
sl advis who -72
sl advocat , 122
sl advocat -s 46
sl advocat an -46
sl advocat and -63
sl advocat he -51
sl advocat w -140
sl advocat who -139
sl affirm -s 19
sl agr , 51
sl agr -s 116
sl agr CAP -79
sl agr he -106
sl agr w 8
sl agr — -24
sl agre -s 39
sl agre CAP 36
sl agre he -69
sl agre i 34
sl agre who -41
sl aim -ing -13
sl aim -s 26
sl aim CAP 47
sl aim his -67
sl air -ing -17
sl air -s -49
sl air CAP 52
sl air an -10
sl air and -29
sl air that -33
sl air the 67
sl air w 31
sl alarm -s -10
sl alarm w -17
sl align CAP -51
sl alleg , 37
sl alleg -s 70
sl alleg CAP 6
sl alleg an -39
sl alleg and 6
sl alleg the 26
sl alleg w 8
sl allegation CAP 55
sl allegation the -8
sl allegation w -57
sl allow , -49
sl allow CAP -26
sl allow he 79
sl allow it -49
sl allow that 48
sl allow w 28
sl allow which 16
sl allud , -22
sl anger , 49
sl anger -s 36
sl anger of -11
sl anger that -20
sl anger the -36
sl anger w 57
sl angry -s 34
sl angry an -25
sl angry the -25
sl angry w -14
sl announc , -18
sl announc -s -29
sl announc CAP -25
sl announc DAY 19
sl announc and 5
sl announc he -67
sl announc she 45
sl announc since -9
sl announc w 13
sl announc who 69
sl announc — -93
sl announcement 's -117
sl announcement CAP -12
sl announcement his 15
sl announcement the 25
sl announcement w 36
sl answer -ed -25
sl answer -ing -23
sl answer -s -85
sl answer CAP -23
sl answer an -25
sl answer and 76
sl answer he 18
sl answer his -46
sl answer the 8
sl answer w 25
sl anxiety and -38
sl anxiety the -8
sl anxiety w -26
sl apologiz CAP 41
sl appeal 's 31
sl appeal -ing -17
sl appeal CAP -110
sl appeal an -38
sl appeal and -48
sl appeal her -53
sl appeal his -46
sl appeal the -9
sl appeal w 116
sl appeal whose 73
sl appear , -61
sl appear -ed -13
sl appear -s 14
sl appear ^ -91
sl appear and -19
sl appear he -65
sl appear it -26
sl appear she -54
sl appear that 86
sl appear they -47
sl appear what -36
sl appear which 73
sl applaud , -20
sl applaud CAP 70
sl applaud she 43
sl applaud w -101
sl appoint CAP 10
sl appoint w -39
sl approv , -80
sl approv CAP 8
sl approv w 56
sl argu , 137
sl argu -ed -46
sl argu -s -73
sl argu CAP 45
sl argu and 105
sl argu she 20
sl argu w 101
sl argu who -82
sl argument 's 42
sl argument -ed -18
sl argument -ing -12
sl argument CAP 21
sl argument an 19
sl argument his -20
sl argument w -57
sl articulat CAP -51
sl ask " 16
sl ask , 12
sl ask -ed -39
sl ask -ing -72
sl ask -s -29
sl ask CAP -21
sl ask ^ 18
sl ask and 26
sl ask by -58
sl ask he 14
sl ask i -34
sl ask she -22
sl ask they -35
sl ask w 79
sl ask we -52
sl ask when 29
sl ask who 56
sl assail CAP 31
sl assert CAP -74
sl assert and 26
sl assert he 14
sl assertion 's 8
sl assertion w -34
sl assessment his 14
sl assessment w -82
sl assum it 50
sl assum w -17
sl assumption the 50
sl assumption w -79
sl assur CAP -36
sl assur she 105
sl assur w -33
sl attack ' -47
sl attack 's 121
sl attack , -9
sl attack -ing 36
sl attack -s 51
sl attack CAP -58
sl attack NUM -97
sl attack ^ -56
sl attack an -40
sl attack and -70
sl attack by -58
sl attack for -39
sl attack he -10
sl attack her 96
sl attack his 115
sl attack of 23
sl attack on 45
sl attack that 38
sl attack the -67
sl attack under 50
sl attack w -61
sl attempt 's -118
sl attempt -ed -42
sl attempt -s -64
sl attempt an 26
sl attempt any -26
sl attempt he 64
sl attempt of -66
sl attract -s 83
sl attract CAP -37
sl attract he 14
sl attract w -125
sl attribut -s -23
sl attribut w 23
sl authoriz CAP 65
sl authoriz they -27
sl authoriz w -83
sl authoriz who -18
sl avoid , -61
sl avoid -ed -5
sl avoid -s 54
sl avoid CAP 92
sl avoid and -64
sl avoid he -27
sl avoid w -37
sl awar CAP -104
sl awar w 37
sl back , 14
sl back -ed 81
sl back -ing -10
sl back -s -22
sl back CAP 54
sl back ^ -40
sl back after 36
sl back and -145
sl back before 35
sl back but -44
sl back he 72
sl back her -13
sl back him -33
sl back it -18
sl back of -63
sl back she 67
sl back that 37
sl back the 52
sl back their -14
sl back they -52
sl back those -27
sl back w -40
sl back who -29
sl back — -94
sl ban 's 30
sl ban -ed -38
sl ban -s -52
sl ban CAP 49
sl ban ^ -78
sl ban a -50
sl ban and 24
sl ban for -6
sl ban the -13
sl ban w -17
sl bash CAP -47
sl bash w -50
sl becam , 63
sl becam -s -94
sl becam CAP -131
sl becam and -16
sl becam he -119
sl becam it 100
sl becam she -11
sl becam that 69
sl becam w -76
sl becam who -18
sl becom , -96
sl becom -ed 77
sl becom -s -164
sl becom CAP 6
sl becom and -20
sl becom before -6
sl becom he -32
sl becom it -20
sl becom she 61
sl becom that -15
sl becom they -73
sl becom w 33
sl becom what -30
sl becom which -9
sl becom who 35
sl begin , 68
sl begin -ing -47
sl begin -s -62
sl begin CAP 30
sl begin DAY 39
sl begin and 40
sl begin he -50
sl begin it -45
sl begin she 8
sl begin that -42
sl begin the -20
sl begin w -64
sl begin which -63
sl belief a 43
sl belief their -73
sl belief w -53
sl believ , -32
sl believ -s 54
sl believ CAP 54
sl believ ^ -15
sl believ he -117
sl believ i -62
sl believ she 17
sl believ they 52
sl believ w 21
sl believ we 38
sl believ who -41
sl believ you -57
sl bemoan CAP 12
sl best 's 81
sl best -s -37
sl best CAP -69
sl best ^ -70
sl best at -11
sl best he 63
sl best his -73
sl best their -25
sl best w -40
sl best who -22
sl better , -23
sl better -ed -8
sl better -s 38
sl better CAP -26
sl better a -32
sl better and -7
sl better he 61
sl better it -14
sl better the -5
sl better w -25
sl bitter a -60
sl blam -s 16
sl blam CAP -9
sl blam the -22
sl blam w 12
sl blast , 15
sl blast -s 74
sl blast CAP 61
sl blast he 17
sl blast w -37
sl block , 15
sl block -ing -10
sl block -s -45
sl block CAP 70
sl block that -23
sl block w -62
sl bo CAP 92
sl bo w -119
sl boast CAP 43
sl boast he 86
sl boast w -32
sl brag and 54
sl break , 79
sl break -s -32
sl break CAP -23
sl break ^ -19
sl break a -6
sl break of -11
sl break w -90
sl bring , -94
sl bring -ed -10
sl bring -ing -14
sl bring -s -21
sl bring CAP 85
sl bring DAY -38
sl bring and -29
sl bring he 25
sl bring it -34
sl bring she -49
sl bring that -23
sl bring they 68
sl bring w 65
sl bring which -56
sl bring who -13
sl broad the -31
sl broadcast " -51
sl broadcast CAP 56
sl broadcast the -20
sl broadcast w -47
sl brush w -39
sl calculat , 97
sl calculat CAP -49
sl call " 47
sl call ' -55
sl call 's -93
sl call ) 51
sl call , 48
sl call -ed -58
sl call -ing 37
sl call -s 18
sl call CAP 59
sl call DAY -41
sl call NUM 36
sl call ^ -21
sl call a 62
sl call and 103
sl call by 67
sl call he 22
sl call her -38
sl call his -128
sl call it 66
sl call of 79
sl call one -35
sl call she 33
sl call some -13
sl call that -26
sl call the 29
sl call they -19
sl call w -99
sl call what 54
sl call who -15
sl captur , 38
sl captur CAP -8
sl captur he -126
sl captur that -28
sl captur w 30
sl car -s 53
sl car CAP -61
sl car a -15
sl car she 64
sl car they 70
sl car w -143
sl car who 69
sl carry , -130
sl carry -s 13
sl carry CAP -116
sl carry and 67
sl carry that -9
sl carry w 48
sl carry who -5
sl cast , 27
sl cast -ed -70
sl cast -s -74
sl cast CAP 21
sl cast and 118
sl cast that 15
sl cast they -59
sl cast w 16
sl caution CAP 52
sl celebrat -s -36
sl celebrat CAP -120
sl celebrat ^ -70
sl celebrat w 15
sl certain -s 44
sl certain CAP 36
sl certain a -14
sl certain and -44
sl certain for -15
sl certain from -12
sl certain w 85
sl challeng 's -42
sl challeng , 150
sl challeng -ed -23
sl challeng -ing -34
sl challeng -s 86
sl challeng CAP -26
sl challeng a -49
sl challeng he -8
sl challeng than -25
sl challeng the -93
sl challeng w -52
sl challeng which 8
sl challeng who -145
sl champion CAP -34
sl champion and -36
sl champion w -22
sl chant -s 6
sl chant with -35
sl characteriz CAP -32
sl charg , -68
sl charg -ed -23
sl charg -ing -26
sl charg -s 24
sl charg a -56
sl charg and 28
sl charg he 11
sl charg in -67
sl charg the -36
sl charg w 20
sl charg who 35
sl cheer , 87
sl cheer -ed -11
sl cheer -s -76
sl cheer a -13
sl cheer and 20
sl cheer w -55
sl choos , 34
sl choos -s -102
sl choos CAP 24
sl choos he 51
sl choos they -83
sl choos w -16
sl choos who -53
sl circulat -s 91
sl cit , 197
sl cit CAP 32
sl cit ^ -63
sl cit and -68
sl cit by 91
sl cit he 28
sl cit she -12
sl cit w 125
sl claim " 47
sl claim 's -20
sl claim , -54
sl claim -ed -52
sl claim -s 40
sl claim CAP -20
sl claim a -85
sl claim and 46
sl claim from -99
sl claim he 138
sl claim his 47
sl claim she -25
sl claim the -34
sl claim which -12
sl claim who 80
sl clarify w 26
sl clear , 44
sl clear -ed -7
sl clear -ing -12
sl clear -s -88
sl clear CAP -21
sl clear ^ -17
sl clear a 60
sl clear it -191
sl clear that 141
sl clear w -137
sl co-sponsor CAP 11
sl coin a -26
sl coin the -18
sl com " 85
sl com ) -13
sl com , 6
sl com -ed -10
sl com -ing -11
sl com -s -219
sl com . -39
sl com CAP 73
sl com DAY -45
sl com NUM -14
sl com ^ -55
sl com and -11
sl com but -58
sl com from -13
sl com he 27
sl com him -18
sl com in -11
sl com it -86
sl com or -22
sl com that -74
sl com the -11
sl com they -85
sl com w 73
sl com which -22
sl com who 56
sl com — -22
sl comment " 109
sl comment ' -17
sl comment 's -130
sl comment -ed -82
sl comment -ing 75
sl comment -s -40
sl comment CAP 10
sl comment a -44
sl comment for -16
sl comment her 84
sl comment his -43
sl comment the -32
sl comment w -10
sl comment with -31
sl commit -s -45
sl commit CAP -29
sl commit w -58
sl commit who 167
sl common -ing -43
sl common -s -51
sl common a 24
sl common in -17
sl common the -19
sl common their -12
sl common w -19
sl compar " -8
sl compar , -37
sl compar -s 36
sl compar CAP 104
sl compar she -32
sl compar that 10
sl compar w -134
sl complain , -57
sl complain -s 20
sl complain CAP 9
sl complain w -31
sl complaint a -53
sl complaint the -45
sl complaint w 25
sl conced , -78
sl conced CAP -55
sl concern , 88
sl concern -ed -44
sl concern -ing -18
sl concern -s -71
sl concern CAP -91
sl concern ^ 38
sl concern a -59
sl concern his -69
sl concern of 49
sl concern the 55
sl concern w 13
sl conclud , -9
sl conclud -s -46
sl conclud CAP 98
sl conclud he 32
sl conclud they 13
sl conclud w 84
sl condemn -s 17
sl condemn CAP 13
sl condemn he 38
sl condemn w -34
sl confident , 70
sl confident -s -81
sl confident w -40
sl confirm , -70
sl confirm -ed -54
sl confirm CAP 135
sl confirm w 15
sl confront -s -50
sl confront CAP 27
sl confront w -92
sl congratulat CAP 11
sl congratulat he -6
sl consensus the 46
sl consensus w 14
sl consider , -39
sl consider -ed -9
sl consider -s 99
sl consider CAP -8
sl consider ^ -6
sl consider and 139
sl consider he -117
sl consider she -31
sl consider they -51
sl consider w 48
sl consider who -83
sl contend CAP 55
sl contend w 25
sl contention CAP -67
sl contention w -73
sl continu 's 19
sl continu , -92
sl continu -ing 55
sl continu -s 8
sl continu CAP -29
sl continu and 90
sl continu for -28
sl continu he 50
sl continu she -32
sl continu that -37
sl continu the -52
sl continu they -6
sl continu w 5
sl continu who -86
sl contradict w -48
sl contrast , 45
sl contrast -ing -21
sl contrast CAP -11
sl contrast ^ -93
sl contrast by -51
sl contrast in -27
sl contrast the -7
sl contrast w 51
sl controversial 's 53
sl controversial CAP 61
sl controversial a -83
sl controversial his 21
sl controversial the -22
sl conversation -s -38
sl conversation a 33
sl conversation in -50
sl conversation the -11
sl conversation w 9
sl convinc -ing -72
sl convinc CAP 97
sl convinc w -82
sl count , 52
sl count -s -43
sl count CAP 97
sl count and 37
sl count she -95
sl counter -s -18
sl counter CAP 86
sl counter w 46
sl cover -s -16
sl cover CAP 58
sl cover of -6
sl cover w -28
sl creat , -61
sl creat -s -67
sl creat CAP 81
sl creat and -23
sl creat it -6
sl creat that -12
sl creat they -21
sl creat w -55
sl credit , 81
sl credit -s 64
sl credit CAP 84
sl credit of -10
sl credit the -18
sl credit w -65
sl critical , 74
sl critical CAP 47
sl critical a -15
sl critical as -19
sl critical the -16
sl critical w 29
sl criticism 's -103
sl criticism -ed 117
sl criticism -s 39
sl criticism CAP -62
sl criticism his -32
sl criticism of 54
sl criticism the 41
sl criticism their 80
sl criticism w -65
sl criticism with -53
sl criticiz , 139
sl criticiz -ed -44
sl criticiz -s -120
sl criticiz CAP 41
sl criticiz he 8
sl criticiz on -41
sl criticiz she 12
sl criticiz w 47
sl criticiz who 14
sl cry -ing 138
sl cry -s 46
sl cry w -43
sl cut , -30
sl cut -ed -10
sl cut -ing -7
sl cut -s -48
sl cut CAP -89
sl cut he 70
sl cut that -6
sl cut w 37
sl debat " -35
sl debat 's 19
sl debat , 58
sl debat -ed -46
sl debat -ing 64
sl debat -s 69
sl debat CAP -129
sl debat DAY -42
sl debat NUM -9
sl debat ^ 67
sl debat a 112
sl debat and -18
sl debat her 74
sl debat his -25
sl debat in -31
sl debat of -45
sl debat our -28
sl debat that -15
sl debat the -54
sl debat their -57
sl debat w -34
sl decid , 21
sl decid -s -11
sl decid CAP 9
sl decid and -87
sl decid but 79
sl decid he -22
sl decid w 15
sl decid who -10
sl decision 's -25
sl decision -ing -12
sl decision -s -44
sl decision CAP 11
sl decision NUM -38
sl decision her 59
sl decision his -61
sl decision its 74
sl decision the -21
sl decision w 66
sl declar " -50
sl declar , 124
sl declar -s 9
sl declar CAP -12
sl declar DAY 70
sl declar ^ -47
sl declar and -10
sl declar he 60
sl declar w -24
sl declar who -27
sl declin 's -18
sl declin , 135
sl declin -s -75
sl declin CAP 73
sl declin a -12
sl declin he -32
sl declin in -5
sl declin the -48
sl declin w 34
sl declin who -10
sl decry , 11
sl decry -s 26
sl decry CAP -58
sl dedicat w -115
sl deem -s 56
sl deem CAP 96
sl deem w -127
sl deep -ed 35
sl deep -s -74
sl deep a 47
sl deep w -88
sl defend , 20
sl defend -ed 13
sl defend -s 36
sl defend CAP -52
sl defend and 32
sl defend he 39
sl defend in 36
sl defend w -44
sl defend who 37
sl deliver , 43
sl deliver -ed -41
sl deliver -s 64
sl deliver CAP 16
sl deliver and 6
sl deliver he -55
sl deliver that -23
sl deliver w 21
sl demand , 92
sl demand -s -75
sl demand CAP -14
sl demand the -58
sl demand w 27
sl demonstrat , -78
sl demonstrat -ed -10
sl demonstrat -s -64
sl demonstrat CAP 83
sl demonstrat w 80
sl denounc , 61
sl denounc CAP 88
sl denounc in -12
sl denounc w 8
sl deny , -69
sl deny -s 62
sl deny CAP 9
sl deny and 73
sl deny he 114
sl deny w -35
sl describ " 33
sl describ , -95
sl describ -ed -32
sl describ -s 41
sl describ CAP 33
sl describ and 35
sl describ he 90
sl describ in 7
sl describ she -11
sl describ they 15
sl describ w -85
sl design -s -167
sl design w 23
sl desir the 68
sl detail -ed -29
sl detail -ing -55
sl detail -s 24
sl detail CAP 6
sl detail a -56
sl detail and 76
sl detail the -15
sl detail w -75
sl determin -ing 64
sl determin CAP 18
sl determin and 52
sl determin in -68
sl determin that -62
sl determin they -22
sl determin w 27
sl devot -s -135
sl devot CAP 20
sl devot he 49
sl devot w -28
sl direct , 41
sl direct -ed -19
sl direct -s -49
sl direct CAP -50
sl direct a -17
sl direct and 45
sl direct he -71
sl direct w -90
sl direct with -17
sl disagreement w -12
sl disappoint a -40
sl disavow -s -34
sl disavow he 43
sl disavow w -26
sl disclos -s -120
sl disclos CAP -17
sl disclos w 126
sl disclosur the 13
sl disclosur w 20
sl discover they 49
sl discover w 52
sl discuss , -87
sl discuss -ed -48
sl discuss -s -91
sl discuss CAP -66
sl discuss he 64
sl discuss they 40
sl discuss w -30
sl discussion a -31
sl discussion the -79
sl discussion w -12
sl dislik -s -33
sl dislik CAP -68
sl dismiss , 17
sl dismiss -s -47
sl dismiss CAP 18
sl dismiss and 71
sl dismiss he 24
sl dismiss w -105
sl dismiss — -49
sl display -ing -15
sl display -s 49
sl display CAP -62
sl display w -54
sl disput -ing -61
sl disput CAP -7
sl disput a 14
sl disput the -75
sl disput w -18
sl distanc -ing -27
sl distanc CAP 69
sl distanc a -12
sl distanc w -47
sl divid , -47
sl divid -s -33
sl divid CAP 26
sl divid a -8
sl divid that -38
sl divid w 8
sl document -ed -9
sl document -s 50
sl document CAP -128
sl document a 53
sl document the -105
sl document w -9
sl doubl CAP 33
sl doubl and 57
sl doubl by -28
sl doubl that -48
sl doubl w 59
sl doubt -ed -33
sl doubt -ing -23
sl doubt -s -13
sl doubt CAP 106
sl doubt w 38
sl draw , 46
sl draw -ed -14
sl draw -s -5
sl draw CAP 19
sl draw and -45
sl draw he -168
sl draw it 36
sl draw that -123
sl draw w 51
sl draw which 87
sl dub w 13
sl eager , 29
sl eager CAP 64
sl earn , -49
sl earn -s -39
sl earn CAP -61
sl earn and -21
sl earn he 18
sl earn she -22
sl earn w 30
sl echo , -13
sl echo he -24
sl echo w 91
sl elect -s 77
sl elect NUM -17
sl elect and -17
sl elect by 62
sl elect he -41
sl elect if -21
sl elect of -41
sl elect she -7
sl elect w -67
sl elect who -43
sl embrac , -57
sl embrac -s -21
sl embrac and 107
sl embrac he -30
sl embrac w 54
sl emerg -s 69
sl emerg CAP -52
sl emerg she 96
sl emerg w -136
sl emphasiz , -95
sl emphasiz -s -12
sl emphasiz CAP 70
sl encourag , 32
sl encourag -s -88
sl encourag CAP 103
sl encourag and 64
sl encourag he 8
sl encourag it -123
sl encourag w 48
sl end 's -7
sl end , -74
sl end -s -54
sl end CAP 6
sl end an -17
sl end and -45
sl end but -11
sl end for -5
sl end he 49
sl end it -17
sl end that -49
sl end the 48
sl end w 18
sl end which -53
sl end who 90
sl endors , 101
sl endors -ed -41
sl endors -s 100
sl endors CAP 37
sl endors and -26
sl endors he -66
sl endors that 17
sl endors they 115
sl endors w -37
sl endors which 96
sl endors who -132
sl endorsement 's 14
sl endorsement -ed 7
sl endorsement -ing 71
sl endorsement CAP -14
sl endorsement an -71
sl endorsement and 30
sl endorsement his -102
sl endorsement of -77
sl endorsement the 40
sl endorsement up 20
sl endorsement w -55
sl engag -s -66
sl engag CAP -62
sl engag and -12
sl engag w 43
sl enjoy , -15
sl enjoy -s -69
sl enjoy CAP -78
sl enjoy w 112
sl envision CAP 24
sl establish , -77
sl establish -s 76
sl establish CAP -58
sl establish and -60
sl establish w 76
sl estimat -s 46
sl estimat CAP -134
sl estimat an -38
sl estimat he 78
sl estimat the -8
sl estimat w 41
sl excit -s -128
sl expand , 68
sl expand -ed -18
sl expand -ing -13
sl expand -s -84
sl expand CAP 9
sl expand and -59
sl expand he 11
sl expand it -55
sl expand w -36
sl expect , 55
sl expect -s -14
sl expect CAP -42
sl expect and -18
sl expect anyone 120
sl expect but 42
sl expect he -126
sl expect it 112
sl expect she 7
sl expect than -27
sl expect that 7
sl expect they 15
sl expect w -79
sl expect which 33
sl expect who 72
sl experienc 's -17
sl experienc , 38
sl experienc CAP 82
sl experienc and -18
sl experienc her -18
sl experienc his -24
sl experienc of -26
sl experienc the 86
sl experienc w -59
sl experienc who -40
sl experienc with -13
sl explain " 25
sl explain , -16
sl explain -ed 73
sl explain -ing -55
sl explain -s -41
sl explain CAP -17
sl explain and 17
sl explain he 49
sl explain she 11
sl explain w -48
sl expos -s 33
sl expos CAP -44
sl expos w -107
sl express , -14
sl express -s -66
sl express CAP 69
sl express he 75
sl express w 42
sl express who -5
sl eye his -60
sl eye their 70
sl eye w -117
sl fact a -53
sl fact in 51
sl fact that -8
sl fact the -37
sl fact w -36
sl fail 's -57
sl fail , -84
sl fail -s -72
sl fail CAP 56
sl fail a -18
sl fail for -20
sl fail he -25
sl fail of -11
sl fail that -9
sl fail the -12
sl fail w 19
sl fals 's 66
sl fals a -71
sl fals w -7
sl far , 65
sl far -ed -42
sl far -s -10
sl far CAP -159
sl far ^ -48
sl far a -10
sl far and -16
sl far as -14
sl far but 86
sl far by -17
sl far how -16
sl far it -23
sl far that 51
sl far w -7
sl far which -53
sl far who -27
sl far — -74
sl favor ' -13
sl favor , -72
sl favor -ing 26
sl favor -s -26
sl favor CAP -55
sl favor he 86
sl favor his -105
sl favor in -21
sl favor of -68
sl favor that 33
sl favor w 21
sl favor who 68
sl favorit 's -31
sl favorit a -16
sl favorit his 52
sl favorit the -26
sl fear , 82
sl fear -ing 48
sl fear -s 78
sl fear CAP -102
sl fear and 8
sl fear for -51
sl fear he -35
sl fear she 136
sl fear the -9
sl fear their 45
sl fear they -23
sl fear w -51
sl fear who 13
sl featur " 52
sl featur -s -135
sl featur CAP 9
sl featur that 62
sl featur w -51
sl feel , -151
sl feel -s 37
sl feel he -120
sl feel i -94
sl feel it -9
sl feel she -21
sl feel they -56
sl feel w -75
sl feel who 100
sl fight , -113
sl fight -ed -19
sl fight -s 118
sl fight CAP 21
sl fight a -42
sl fight and 64
sl fight for -6
sl fight he -31
sl fight its -14
sl fight the -40
sl fight w -117
sl figur , 49
sl figur -ing -5
sl figur -s -60
sl figur CAP -89
sl figur a -27
sl figur that -15
sl figur the -19
sl figur w 50
sl fil -s -86
sl fil CAP 103
sl fil and -8
sl fil he -85
sl fil w 14
sl fil which -78
sl find , -6
sl find -ed -90
sl find -ing -44
sl find -s -36
sl find CAP -43
sl find DAY 63
sl find ^ -42
sl find and -70
sl find but -107
sl find he -97
sl find of -8
sl find she 30
sl find they -65
sl find w 126
sl find you -31
sl fir , 24
sl fir -s -20
sl fir CAP -28
sl fir he -12
sl fir under -101
sl fir w 30
sl fir who 38
sl focus , -66
sl focus -ed -20
sl focus -ing -39
sl focus -s 9
sl focus CAP -33
sl focus a 36
sl focus and -65
sl focus by -31
sl focus he -64
sl focus his -17
sl focus it 60
sl focus she 54
sl focus that 91
sl focus the 67
sl focus they 36
sl focus w -100
sl focus who -51
sl follow 's -6
sl follow , -105
sl follow -ing -22
sl follow -s -74
sl follow CAP -42
sl follow ^ -99
sl follow and -54
sl follow as 27
sl follow he 75
sl follow that 50
sl follow the -6
sl follow w -20
sl follow who -17
sl forecast -s 101
sl forecast w -83
sl forget -s -40
sl forward -ed -22
sl forward -ing -9
sl forward CAP 100
sl forward w -23
sl fram CAP 55
sl fram that -59
sl fram w 15
sl fre , 50
sl fre -ing -6
sl fre -s 53
sl fre CAP -74
sl fre a -14
sl fre and -47
sl fre of -11
sl fre w -69
sl full CAP 29
sl full ^ -85
sl full a -38
sl full the 55
sl full w 34
sl giv " 75
sl giv , -82
sl giv -ed -9
sl giv -ing -14
sl giv -s -121
sl giv ^ -139
sl giv after -44
sl giv and -83
sl giv but -87
sl giv by -22
sl giv he 114
sl giv it -33
sl giv she 65
sl giv that -54
sl giv they -19
sl giv w 45
sl giv which -55
sl giv while -42
sl giv who -70
sl giv — 84
sl glad i 56
sl go , -16
sl go -ed -11
sl go -ing -11
sl go -s -111
sl go NUM -28
sl go and 64
sl go but 26
sl go he 93
sl go i 59
sl go it -44
sl go she -36
sl go that -52
sl go they -58
sl go w -19
sl go what -10
sl go which -28
sl go who -61
sl go you -62
sl goal -ed 54
sl goal -ing -26
sl goal a -63
sl goal her 45
sl goal his -5
sl goal its -26
sl goal the -121
sl goal their -8
sl goal w 28
sl goe , -35
sl goe CAP -78
sl goe it -78
sl goe w 69
sl goe who 62
sl going 're -48
sl going 's -63
sl going , 73
sl going -s 47
sl going CAP -116
sl going ^ -11
sl going by -74
sl going he -50
sl going i -25
sl going it -18
sl going she 72
sl going w -37
sl going we -20
sl grant , 14
sl grant CAP -86
sl grant w -67
sl grow -s -70
sl grow CAP -45
sl grow ^ -40
sl grow a -35
sl grow and -65
sl grow of 86
sl grow the -29
sl grow w -93
sl guess i -63
sl hail CAP 25
sl hail w 45
sl hammer -s -65
sl hammer CAP 31
sl happy CAP -74
sl happy w 16
sl hard 's -31
sl hard -ed 144
sl hard -ing 83
sl hard -s -40
sl hard CAP 28
sl hard a -67
sl hard how -31
sl hard it -154
sl hard w -82
sl harsh a -21
sl harsh the -58
sl hat " -41
sl hat -s 40
sl hat CAP -33
sl hat of 83
sl hat w -51
sl hear -s -29
sl hear CAP 74
sl hear a -16
sl hear he -50
sl hear i 29
sl hear she -42
sl hear the -8
sl hear they 31
sl hear w -54
sl hear who -26
sl hear you -77
sl high , -6
sl high -s -99
sl high CAP -24
sl high a -24
sl high as -12
sl high in -9
sl high the -41
sl high w 46
sl high with -38
sl highlight , -6
sl highlight -ed 16
sl highlight -s 28
sl highlight that 24
sl highlight w -13
sl hint , -13
sl hint CAP 101
sl hint w -17
sl hir , 45
sl hir -s 44
sl hir CAP -80
sl hir and -64
sl hir he 124
sl hir w -111
sl hit , -42
sl hit -s -38
sl hit DAY 62
sl hit that -22
sl hit the -36
sl hit w 66
sl hold , -94
sl hold -ed -22
sl hold -ing 92
sl hold -s 53
sl hold CAP -25
sl hold ^ 58
sl hold and -65
sl hold it -9
sl hold on -8
sl hold she -66
sl hold that -62
sl hold they 6
sl hold w -6
sl hold which -91
sl hold who -85
sl hop 's 23
sl hop , -88
sl hop -s 32
sl hop CAP 103
sl hop and -49
sl hop he -126
sl hop i 77
sl hop in -46
sl hop it 52
sl hop she -16
sl hop the 83
sl hop their -43
sl hop they -75
sl hop w -7
sl hop who 129
sl hopeful CAP -31
sl hopeful he 45
sl hopeful w -70
sl idea 's -74
sl idea CAP -51
sl idea his -77
sl idea of -20
sl idea other 76
sl idea that -9
sl idea the 22
sl idea w 50
sl identify -ed -12
sl identify -s 30
sl identify CAP -12
sl identify that -81
sl identify they -44
sl identify w -19
sl identify who 160
sl ignor -s 16
sl ignor CAP 53
sl ignor and 86
sl ignor he -50
sl ignor w -40
sl imagin w 33
sl imply CAP -52
sl imply he 46
sl imply w 57
sl impos , -72
sl impos -ed -5
sl impos CAP 41
sl impos w -43
sl impress CAP -75
sl impress w -26
sl includ ( -9
sl includ , -71
sl includ -s -35
sl includ CAP 55
sl includ DAY -141
sl includ NUM -30
sl includ ^ -7
sl includ and -30
sl includ it 88
sl includ that -28
sl includ w 59
sl includ which -51
sl includ — -52
sl indicat , 19
sl indicat -s -10
sl indicat CAP -52
sl indicat and -147
sl indicat w 76
sl insist , 91
sl insist -s -16
sl insist CAP 88
sl insist he -108
sl insist w 72
sl intend -s 108
sl intend he -53
sl intend w 104
sl intens under -19
sl intens w 122
sl interest 's -72
sl interest -ing -14
sl interest -s -55
sl interest CAP 26
sl interest an -40
sl interest any -16
sl interest of 110
sl interest the 85
sl interest w -34
sl interject CAP -44
sl introduc , -91
sl introduc -s -90
sl introduc CAP -70
sl introduc he 120
sl introduc w 60
sl introduc who -120
sl investigat -s -55
sl investigat CAP -7
sl investigat w 67
sl invit , -37
sl invit CAP -57
sl invit and -67
sl invit w 36
sl invok , -66
sl invok CAP 65
sl issu , -34
sl issu -ing -18
sl issu -s -17
sl issu CAP 8
sl issu about -10
sl issu an -44
sl issu he 17
sl issu of -6
sl issu on -48
sl issu other -20
sl issu she 96
sl issu that -28
sl issu the -13
sl issu w 36
sl it " -67
sl it , 11
sl it -ed -45
sl it -ing -49
sl it -s -37
sl it : -18
sl it ; 52
sl it CAP -96
sl it ^ 26
sl it about -7
sl it after -66
sl it although 44
sl it and 26
sl it as 67
sl it because -72
sl it before -9
sl it but -26
sl it for -19
sl it he -33
sl it how -18
sl it if -72
sl it in -9
sl it like -11
sl it of -52
sl it on -5
sl it or -10
sl it since -19
sl it than -13
sl it that -60
sl it though 14
sl it w -53
sl it what -34
sl it when -19
sl it where -11
sl it whether -15
sl it while 29
sl it why -15
sl it with -5
sl it — -46
sl join , -80
sl join -s 54
sl join CAP -14
sl join and -26
sl join he 17
sl join she -32
sl join w 19
sl jok CAP 19
sl jok a -29
sl jok and -24
sl jok he 85
sl jok w -5
sl judg CAP -29
sl judg ^ -46
sl judg a -46
sl judg the -70
sl judg w 82
sl keen of -15
sl keep , -18
sl keep -ed -13
sl keep -ing -8
sl keep -s -7
sl keep CAP -53
sl keep and -25
sl keep for -7
sl keep he 24
sl keep in -21
sl keep that -46
sl keep they -30
sl keep w 19
sl keep we -25
sl keep while 66
sl keep — -24
sl knock , -65
sl knock CAP 65
sl knock w -50
sl know -ed -47
sl know -s -10
sl know and -24
sl know for 88
sl know he -17
sl know i -112
sl know she -29
sl know they 46
sl know w -27
sl know we 20
sl know what 131
sl know who -49
sl know you -26
sl know — 33
sl label w -30
sl lament CAP 97
sl launch , -10
sl launch -s -29
sl launch CAP 7
sl launch he 59
sl launch w -37
sl launch who -113
sl lay , 13
sl lay -ed -6
sl lay -s 48
sl lay CAP 14
sl lay he 24
sl lay w -41
sl lean he -53
sl lean they -25
sl lean w -33
sl learn , -85
sl learn -s -47
sl learn CAP 36
sl learn and -40
sl learn i 23
sl learn she -77
sl learn they 49
sl learn w 12
sl leav , -165
sl leav -ed -6
sl leav -ing -5
sl leav -s 63
sl leav : -17
sl leav CAP -108
sl leav after -6
sl leav and 63
sl leav he -76
sl leav i -23
sl leav she -45
sl leav that -33
sl leav the 90
sl leav they 16
sl leav w -177
sl leav who -15
sl less 's -18
sl less , -44
sl less -ed -11
sl less -ing -9
sl less CAP 96
sl less ^ -37
sl less and -24
sl less but -29
sl less by -34
sl less it -43
sl less or -12
sl less they 132
sl less w -87
sl less — -31
sl let , 18
sl let -s -5
sl let CAP 37
sl let ^ 32
sl let w -19
sl lin -ed -5
sl lin -s 80
sl lin CAP 55
sl lin a 55
sl lin in -25
sl lin the -41
sl lin w -67
sl link " 60
sl link -s -45
sl link CAP -90
sl link a -27
sl link and -15
sl link that -21
sl link w 14
sl list -s 106
sl list CAP 35
sl list a -42
sl list he 12
sl list his 61
sl list its -7
sl list that 16
sl list the -102
sl list w -82
sl list who -146
sl littl -ed -36
sl littl -ing -14
sl littl -s 24
sl littl CAP 38
sl littl a 37
sl littl it -14
sl littl w -103
sl littl with -47
sl lobby CAP 36
sl lobby the -22
sl lobby w -37
sl look -ed -99
sl look -ing -21
sl look -s -40
sl look CAP -14
sl look ^ -100
sl look a 27
sl look and 42
sl look he 5
sl look i 8
sl look it 66
sl look she -10
sl look they 57
sl look w -102
sl look we 34
sl lov -s 64
sl lov CAP 5
sl lov and -61
sl lov of -30
sl main 's -117
sl main the -27
sl maintain -s -40
sl maintain CAP 17
sl maintain he -37
sl maintain w -39
sl maintain who 75
sl mak " -59
sl mak 'd -7
sl mak , -67
sl mak -ed -60
sl mak -ing 75
sl mak CAP -40
sl mak ^ -83
sl mak and 50
sl mak before -29
sl mak but 41
sl mak by 24
sl mak for -9
sl mak he -36
sl mak himself 143
sl mak i 64
sl mak in -17
sl mak it -20
sl mak of -19
sl mak she -13
sl mak that -150
sl mak the -20
sl mak they -7
sl mak this -47
sl mak w -17
sl mak we -18
sl mak what -47
sl mak which 8
sl mak who 76
sl mak — -54
sl manag , 38
sl manag CAP -49
sl manag he -48
sl manag w -71
sl manag who -36
sl mandat CAP 9
sl mandat the -11
sl mandat w 49
sl mark , 67
sl mark -ed -8
sl mark -s 97
sl mark CAP -86
sl mark NUM -24
sl mark ^ -20
sl mark w -10
sl mean " 8
sl mean , -22
sl mean CAP -133
sl mean i 64
sl mean it 14
sl mean that 55
sl mean the -14
sl mean this -41
sl mean w -119
sl mean which 24
sl mean — -88
sl mention , 55
sl mention -s 37
sl mention CAP 49
sl mention and -109
sl mention he 179
sl mention the -28
sl messag 's 40
sl messag -ed -39
sl messag -ing -9
sl messag CAP -58
sl messag NUM -22
sl messag ^ 11
sl messag a -103
sl messag her 15
sl messag his -64
sl messag of -5
sl messag one 44
sl messag that -31
sl messag the -76
sl messag their 89
sl messag w 13
sl met , -44
sl met -s 149
sl met CAP -128
sl met he -80
sl met i -46
sl met she -47
sl met they -36
sl met w 48
sl met who -32
sl mind -ed -34
sl mind his 30
sl mind in 114
sl mind their -47
sl mind w -44
sl mock , 40
sl mock -s 65
sl mock CAP 23
sl mock a -35
sl mock he 55
sl mock w 49
sl mount CAP -13
sl mount w -46
sl mov , -51
sl mov -ed -5
sl mov CAP -91
sl mov a -60
sl mov and 127
sl mov his 81
sl mov she -43
sl mov that -19
sl mov the -41
sl mov they -29
sl mov w -16
sl mov who -37
sl movement " -51
sl movement -s -50
sl movement CAP 9
sl movement a -27
sl movement the -43
sl movement w 63
sl nam 's -73
sl nam , 36
sl nam -ed -10
sl nam -s -8
sl nam CAP -12
sl nam ^ 28
sl nam a -7
sl nam but 75
sl nam by -67
sl nam he 37
sl nam her -22
sl nam she 64
sl nam the 11
sl nam their -6
sl nam w -111
sl nam without -24
sl need " -26
sl need , -60
sl need -ing -13
sl need -s -63
sl need CAP 38
sl need NUM -13
sl need and -50
sl need he -23
sl need it -31
sl need she 59
sl need that -10
sl need the -40
sl need they -51
sl need w -125
sl need we 72
sl need who -77
sl negativ a 62
sl negativ the -20
sl negativ w -84
sl negotiat -ed 42
sl negotiat his -12
sl negotiat w -90
sl nervous -ing -16
sl nominat 's -20
sl nominat -s 9
sl nominat CAP -39
sl nominat and -6
sl nominat by 48
sl nominat that 37
sl nominat the -63
sl nominat w -41
sl nominat who 72
sl not " 21
sl not 're 17
sl not 's -135
sl not , 40
sl not -ed -61
sl not -ing -6
sl not -s 6
sl not CAP 6
sl not NUM 8
sl not ^ -42
sl not a -32
sl not and 19
sl not as -63
sl not but 22
sl not by -16
sl not for 43
sl not he -77
sl not i 14
sl not if 55
sl not it -131
sl not of -19
sl not or -46
sl not others -18
sl not she 23
sl not that -74
sl not they 30
sl not this 66
sl not those -31
sl not though -25
sl not w 49
sl not we -26
sl not while -55
sl not who -8
sl not why -11
sl not — -7
sl noth , 23
sl noth -ing -5
sl noth CAP 16
sl noth ^ -32
sl noth w 42
sl notic -s 6
sl notic CAP 49
sl obvious it -14
sl obvious the 99
sl obvious w -8
sl offer -ed -29
sl offer -ing -20
sl offer -s 49
sl offer CAP -6
sl offer an -114
sl offer and 18
sl offer he 89
sl offer it -22
sl offer she 60
sl offer that -70
sl offer they 27
sl offer w -10
sl offer who 21
sl ongo an 53
sl ongo the -60
sl ongo w -41
sl open 's -38
sl open , 16
sl open -s 6
sl open CAP 68
sl open an -47
sl open and -30
sl open he 29
sl open that -33
sl open the -21
sl open w -163
sl open which -7
sl opponent 's -20
sl opponent CAP -20
sl opponent ^ -10
sl opponent an -30
sl opponent her -72
sl opponent his 106
sl opponent w -64
sl oppos , 67
sl oppos and 66
sl oppos as -52
sl oppos for -57
sl oppos he -90
sl oppos in 53
sl oppos of -25
sl oppos she -25
sl oppos that -147
sl oppos w 13
sl oppos who 112
sl opposition , -37
sl opposition -ed -85
sl opposition CAP -15
sl opposition ^ 140
sl opposition and -88
sl opposition his 30
sl opposition in -89
sl opposition the -28
sl opposition their -19
sl opposition w -7
sl opt -s -39
sl opt CAP 19
sl order 's 45
sl order , -31
sl order CAP 43
sl order an -24
sl order and -38
sl order in -96
sl order the -83
sl order w 62
sl outlin , -62
sl outlin -s 68
sl outlin w -53
sl outrag w -21
sl overwhelm an -109
sl overwhelm by -55
sl overwhelm the 96
sl overwhelm w 7
sl paint , 95
sl paint CAP 43
sl paint w -23
sl pass -ed -8
sl pass -s -45
sl pass a 59
sl pass and -88
sl pass he -137
sl pass it -10
sl pass that -48
sl pass w 108
sl pay , -39
sl pay -ed -10
sl pay -s -63
sl pay CAP -8
sl pay and 67
sl pay he 14
sl pay it -22
sl pay or -7
sl pay they -47
sl pay w -95
sl pay — 66
sl perceiv he 115
sl perception w -32
sl personal 's 93
sl personal , -19
sl personal a -27
sl personal and -55
sl personal her -29
sl personal his -79
sl personal of -7
sl personal the -14
sl personal their -22
sl personal w -22
sl persuad -ed -32
sl persuad -ing -89
sl persuad -s 40
sl persuad CAP -10
sl persuad w 143
sl pick , 35
sl pick -s 17
sl pick CAP -96
sl pick he -32
sl pick in -54
sl pick w 117
sl pitch -s -38
sl pitch CAP 35
sl pitch his -9
sl pitch w -37
sl pivot -s 19
sl pivot CAP 90
sl pivot w -84
sl plan ' -51
sl plan 's -64
sl plan -ed 89
sl plan -ing -85
sl plan -s 38
sl plan CAP 23
sl plan a -108
sl plan and -62
sl plan but -19
sl plan he -56
sl plan her -30
sl plan his -39
sl plan it 40
sl plan she 50
sl plan the 7
sl plan their -53
sl plan they -114
sl plan w 14
sl plan with 20
sl play , -73
sl play -s -62
sl play CAP -103
sl play and -15
sl play she 24
sl play that -8
sl play the -11
sl play w 84
sl play who -58
sl plead CAP 74
sl plead w -18
sl pledg , 116
sl pledg -s -86
sl pledg CAP 41
sl pledg NUM -56
sl pledg a -91
sl pledg and -10
sl pledg he 115
sl pledg in -23
sl pledg of -16
sl pledg the -11
sl pledg w 55
sl point 's 62
sl point , 93
sl point -ing -67
sl point -s 128
sl point CAP 91
sl point NUM -81
sl point ^ -129
sl point a 89
sl point and -39
sl point by -22
sl point four -17
sl point he 90
sl point his -46
sl point it 49
sl point one -93
sl point she -31
sl point six -23
sl point that -25
sl point the -110
sl point this -90
sl point three -13
sl point two -16
sl point w -56
sl point — -65
sl pois -ed -23
sl pois CAP -155
sl portray , -38
sl portray -ed 76
sl portray CAP -59
sl portray and 39
sl position 's -95
sl position -ing -12
sl position CAP 54
sl position a -36
sl position and -50
sl position her -94
sl position its -9
sl position the -7
sl position their -20
sl position w 56
sl post , 34
sl post -s 72
sl post CAP -100
sl post he 122
sl post her -93
sl post his -6
sl post it 83
sl post of -11
sl post she 89
sl post the -63
sl post w 30
sl prais , -51
sl prais -s -120
sl prais and 74
sl prais but 23
sl prais he -9
sl prais she 54
sl prais w -39
sl prais who -24
sl predict , 76
sl predict -s 18
sl predict CAP 89
sl predict and -38
sl predict he 51
sl predict w -43
sl prefer CAP -44
sl prefer he 61
sl prefer they -66
sl prefer w 38
sl prefer who 42
sl present , -114
sl present -ing -54
sl present -s -93
sl present CAP -49
sl present she 144
sl present that 92
sl press , 41
sl press -ed -8
sl press -s -105
sl press CAP 27
sl press ^ 18
sl press a 48
sl press the -22
sl press w -46
sl pressur -ed 64
sl pressur -ing -21
sl pressur -s -20
sl pressur CAP 64
sl pressur the -42
sl pressur under -81
sl pressur w 13
sl priority -s -38
sl priority CAP -83
sl priority a 60
sl priority the 62
sl priority w -11
sl prohibit w 131
sl project , -29
sl project -ing -8
sl project CAP 72
sl project and -31
sl project the -14
sl project w 32
sl promis , 109
sl promis -ed -17
sl promis -ing 96
sl promis -s -109
sl promis CAP 59
sl promis and 8
sl promis he 8
sl promis his 48
sl promis she 63
sl promis that 12
sl promis the -118
sl promis w -89
sl promot , 28
sl promot -s 24
sl promot CAP 92
sl promot and -120
sl promot for 70
sl promot w -86
sl promot who 92
sl prompt , -78
sl prompt CAP -7
sl prompt and -42
sl prompt that -38
sl prompt w -56
sl prompt which -15
sl propos , 74
sl propos -s 48
sl propos CAP 65
sl propos and -61
sl propos he 49
sl propos its 25
sl propos the -92
sl propos w 5
sl propos we -68
sl proposal 's 75
sl proposal -s -32
sl proposal CAP -31
sl proposal a -23
sl proposal her -28
sl proposal his 74
sl proposal the -41
sl proposal w 26
sl protest -ed -8
sl protest -s -31
sl protest CAP 46
sl protest ^ -53
sl protest a -15
sl protest in 43
sl protest the -27
sl protest w -28
sl proud he 92
sl prov -ing -10
sl prov -s -22
sl prov CAP -19
sl prov it -21
sl prov that -46
sl prov w 43
sl provid , -5
sl provid -ed -23
sl provid -ing -13
sl provid -s -96
sl provid CAP -68
sl provid NUM -51
sl provid and -31
sl provid for -14
sl provid she -36
sl provid that 15
sl provid w 27
sl publish , -46
sl publish -s -54
sl publish CAP 95
sl publish as -49
sl publish w -24
sl pursu -s -26
sl pursu CAP 24
sl pursu and 48
sl pursu she -65
sl pursu w -73
sl push 's -55
sl push , -44
sl push -ed -45
sl push -s -20
sl push CAP 45
sl push and 91
sl push he -11
sl push her 85
sl push in 29
sl push she -32
sl push that -84
sl push the -69
sl push they 6
sl push w -90
sl push who 42
sl put , -27
sl put -ed -23
sl put -s 87
sl put CAP -30
sl put NUM 42
sl put and -16
sl put he -51
sl put it -40
sl put she -115
sl put that -59
sl put w 10
sl put which -21
sl put who -67
sl put — -51
sl question 's 76
sl question , 43
sl question -ing -46
sl question -s 48
sl question CAP -33
sl question ^ -103
sl question and 12
sl question any -14
sl question for -46
sl question he -68
sl question in -45
sl question into -44
sl question of 15
sl question that 90
sl question this -60
sl question w -95
sl question who 101
sl question with -84
sl quick -s -18
sl quick CAP 18
sl quick a -27
sl quick the -55
sl quip CAP 29
sl quot , -54
sl quot CAP 143
sl quot a -77
sl quot w -54
sl rail CAP -73
sl rail he 96
sl rais , -41
sl rais -ed -19
sl rais -ing -36
sl rais -s -87
sl rais CAP -42
sl rais and -68
sl rais by -37
sl rais for -10
sl rais he 111
sl rais it 69
sl rais of -44
sl rais she -28
sl rais that 94
sl rais w -67
sl rais while 37
sl rais who 17
sl rais — 49
sl rang , -105
sl rang -s 50
sl rang a 56
sl rang that -76
sl rang w -61
sl rattl -s -69
sl rattl that 139
sl rattl w -103
sl reach , -12
sl reach -ed -27
sl reach -s 32
sl reach CAP 78
sl reach ^ -43
sl reach and -15
sl reach he -40
sl reach of -5
sl reach she -29
sl reach that -30
sl reach w -123
sl react -s -64
sl react CAP -47
sl read " 52
sl read CAP -45
sl read ^ -136
sl read and 35
sl read it 97
sl read that -81
sl read w 75
sl ready , -34
sl ready -ed -12
sl ready -s -94
sl ready CAP 37
sl ready as -10
sl ready he -10
sl ready w -58
sl reaffirm CAP 25
sl reaffirm w 15
sl realiz he -115
sl reason , 23
sl reason -s 72
sl reason CAP -76
sl reason a 47
sl reason another -29
sl reason of -35
sl reason one -44
sl reason the -110
sl reason w -133
sl reassur CAP 72
sl reassur w -80
sl rebuf CAP -95
sl rebuk CAP 49
sl rebuk w -54
sl rebut CAP 37
sl rebut w 38
sl recall " 33
sl recall , 48
sl recall CAP -48
sl recall and -41
sl recall w 73
sl receiv , 35
sl receiv -s -107
sl receiv CAP 41
sl receiv and -14
sl receiv he -80
sl receiv it -12
sl receiv or -26
sl receiv she -33
sl receiv that -12
sl receiv they -54
sl receiv w 43
sl receiv who -60
sl recogniz -s 28
sl recogniz CAP -129
sl recogniz ^ 69
sl recogniz he -60
sl recogniz w 62
sl recommend -s -109
sl recommend he 27
sl recommend w 48
sl recount a -42
sl refer " -52
sl refer , 60
sl refer -s -60
sl refer CAP 14
sl refer he 91
sl refer w -52
sl referenc , 8
sl referenc CAP 52
sl referenc in -53
sl referenc w 20
sl reflect , -108
sl reflect -s 65
sl reflect w -13
sl refus , -44
sl refus CAP -100
sl refus and 154
sl refus by 48
sl refus he -11
sl refus w 101
sl refus who 7
sl refusal his -28
sl regard -s -30
sl regard CAP 28
sl regard ^ -84
sl regard w 67
sl reiterat , 76
sl reiterat CAP -41
sl reiterat he 80
sl reiterat w -26
sl reject , -19
sl reject -s 84
sl reject CAP -67
sl reject and 61
sl reject he 62
sl reject w -13
sl releas 's -46
sl releas , 5
sl releas -ed -13
sl releas -s -64
sl releas CAP 37
sl releas and -54
sl releas for -7
sl releas he -79
sl releas its -32
sl releas she 49
sl releas that 68
sl releas the 57
sl releas w 17
sl releas which -32
sl reluctant -s 7
sl rely -s -84
sl rely that -11
sl rely w -18
sl rely who 65
sl remain 's -24
sl remain , -56
sl remain -ed -21
sl remain -s 38
sl remain CAP -88
sl remain NUM -10
sl remain but -48
sl remain four -6
sl remain he 77
sl remain it -39
sl remain she -22
sl remain that -15
sl remain the -12
sl remain three -17
sl remain w -24
sl remain who -37
sl remain — -6
sl remark " 32
sl remark 's -103
sl remark , -22
sl remark -ing 66
sl remark CAP 48
sl remark NUM -25
sl remark ^ 134
sl remark her 12
sl remark his -35
sl remark the -39
sl remark w -120
sl remember , 86
sl remember -ed 13
sl remember CAP 104
sl remember w -111
sl remind CAP 35
sl remind and -68
sl remind w 77
sl renew -ed -5
sl renew -s -43
sl renew CAP -52
sl renew w 74
sl repeat 's -93
sl repeat , 46
sl repeat CAP 86
sl repeat he 16
sl repeat his 49
sl repeat w 51
sl reply " 16
sl reply he -57
sl reply she -51
sl reply w 27
sl report 's -144
sl report ( -23
sl report , 47
sl report -ed -21
sl report -ing -38
sl report -s -15
sl report CAP 54
sl report DAY -106
sl report NUM 6
sl report ^ -38
sl report a 96
sl report as 78
sl report he 123
sl report it 55
sl report that -137
sl report the -111
sl report w 15
sl report which 81
sl represent , -81
sl represent -s -68
sl represent CAP -20
sl represent and -41
sl represent he -76
sl represent it 120
sl represent she -33
sl represent they -20
sl represent w 38
sl represent which -18
sl represent who -126
sl request 's -10
sl request -ed -38
sl request -s 80
sl request CAP -92
sl request a 40
sl request the -41
sl request w 25
sl request who 87
sl requir , -65
sl requir -s 49
sl requir CAP 35
sl requir and 161
sl requir by -26
sl requir he -47
sl requir it -53
sl requir that -98
sl requir which -9
sl resist CAP 42
sl resist he -12
sl resonat -s -63
sl resonat w 20
sl respond , -14
sl respond -ed 49
sl respond -s -16
sl respond CAP -13
sl respond he -97
sl respond she 33
sl respond that -79
sl respond they -33
sl respond w 26
sl respond who 48
sl respons 's -120
sl respons CAP 8
sl respons a -24
sl respons her -21
sl respons his -64
sl respons in 39
sl respons the 94
sl respons w -113
sl restrict -s 20
sl restrict w -32
sl return , -94
sl return -s -48
sl return CAP -11
sl return a 93
sl return and -35
sl return he 18
sl return in -11
sl return it -7
sl return the -6
sl return w -41
sl return who -21
sl retweet CAP 19
sl retweet he -14
sl reveal , -18
sl reveal -s 55
sl reveal CAP 32
sl reveal ^ -77
sl reveal w 30
sl reveal who 30
sl revers , -85
sl revers -ed -10
sl revers CAP 85
sl revers he 28
sl revers that -5
sl revers w -64
sl rip , -46
sl rip CAP -6
sl roll -s -77
sl roll CAP -45
sl roll the -5
sl roll w -21
sl rul 's -48
sl rul -ed -15
sl rul -ing -46
sl rul CAP -62
sl rul ^ -58
sl rul a -33
sl rul that -76
sl rul the -54
sl rul w 54
sl rumor w 24
sl run 's -69
sl run , 129
sl run -s -115
sl run NUM 93
sl run a -6
sl run and -55
sl run he -134
sl run her -8
sl run i -9
sl run of 93
sl run she -66
sl run that 58
sl run the -10
sl run they -9
sl run w -104
sl run which 12
sl run who -143
sl satisfy CAP 22
sl satisfy they -12
sl say " 6
sl say ' 48
sl say 's 43
sl say ) 19
sl say , 6
sl say -ed -11
sl say -ing 54
sl say -s 23
sl say DAY -44
sl say NUM 127
sl say ^ 35
sl say after 15
sl say and 24
sl say another 49
sl say as -118
sl say but -53
sl say by 19
sl say five 87
sl say for -34
sl say half 10
sl say he 8
sl say him 66
sl say i 10
sl say it 35
sl say on -73
sl say others 103
sl say she 11
sl say some 82
sl say that -92
sl say they -44
sl say w 28
sl say which -118
sl say while 48
sl say who -10
sl say you -88
sl say — 154
sl scar they -108
sl scar w -125
sl scrambl -s 62
sl scrambl CAP -59
sl scrambl the -21
sl se , 86
sl se after -67
sl se w -16
sl see , -41
sl see -ed -29
sl see -ing -54
sl see -s 111
sl see CAP 31
sl see NUM 39
sl see ^ -65
sl see and 21
sl see he -134
sl see i -34
sl see it -70
sl see like 9
sl see she 18
sl see that -11
sl see they 95
sl see w -64
sl see we 77
sl see which -30
sl see you -23
sl seek , -31
sl seek -s 7
sl seek CAP 21
sl seek and -125
sl seek he 16
sl seek she 49
sl seek they 78
sl seek w 6
sl seek who -174
sl seem , 165
sl seem -s -29
sl seem and 8
sl seem he 71
sl seem it 9
sl seem she 37
sl seem that -114
sl seem w 64
sl seem what -76
sl seem who 57
sl seiz , 46
sl seiz -s -86
sl seiz CAP -26
sl seiz w 62
sl self-describ a 43
sl self-describ the -113
sl send ) -37
sl send , -62
sl send -s 35
sl send CAP -39
sl send he -114
sl send it -27
sl send she 36
sl send they -58
sl send w 28
sl send who 70
sl sens -s -33
sl sens a -77
sl sens the 16
sl sens w 63
sl sentenc a -13
sl sentenc my -17
sl sentenc one -34
sl sentenc w -40
sl sentiment CAP 49
sl sentiment that -57
sl set , -169
sl set -ed -8
sl set -ing -11
sl set -s 8
sl set CAP 32
sl set a -7
sl set and -79
sl set he 86
sl set it -12
sl set that 39
sl set the -10
sl set w 33
sl set who -50
sl set — -12
sl shar , -45
sl shar -s 73
sl shar CAP 29
sl shar a -58
sl shar and -94
sl shar as -30
sl shar he 99
sl shar she 21
sl shar that -76
sl shar the -15
sl shar their 51
sl shar w -46
sl shar who 67
sl sharp -ing 72
sl sharp a 45
sl sharp in -81
sl sharp with 85
sl shift , -22
sl shift -s -77
sl shift CAP -151
sl shift a -16
sl shift and -16
sl shift that -14
sl shift the 79
sl shift w -62
sl shock CAP 40
sl shock the -21
sl shock w -66
sl shoot , -32
sl shoot -s -43
sl shoot CAP 88
sl shoot NUM -8
sl shoot a -26
sl shoot the -10
sl shoot w -49
sl shoot who -60
sl shout , 7
sl shout w 19
sl show 's -66
sl show -ed -50
sl show -ing -47
sl show -s 71
sl show CAP -59
sl show DAY 56
sl show a -54
sl show and -153
sl show he -95
sl show his -55
sl show it 9
sl show she 28
sl show that 75
sl show the -164
sl show their -92
sl show they -130
sl show w 33
sl show who -16
sl show — 71
sl shrug w 31
sl sid , -19
sl sid CAP -66
sl sid both -67
sl sid one -12
sl sid other -15
sl sid w 27
sl sign , -168
sl sign -ed 79
sl sign -ing -21
sl sign -s 47
sl sign CAP 50
sl sign NUM -7
sl sign ^ -52
sl sign a 77
sl sign all -22
sl sign he -69
sl sign that -74
sl sign the -21
sl sign w -32
sl signal -s -74
sl signal CAP 15
sl signal a -91
sl signal w 6
sl singl CAP -95
sl singl a -39
sl singl every -10
sl singl the -31
sl singl w 71
sl skeptical -s -77
sl slam CAP -69
sl so-call a 72
sl so-call the 9
sl so-call w -18
sl sound , 30
sl sound -s 7
sl sound CAP -31
sl sound he 56
sl sound it -120
sl sound that -36
sl sound the -51
sl sound this 8
sl sound w 34
sl speak , 30
sl speak -ed -97
sl speak -s 148
sl speak CAP -70
sl speak ^ -147
sl speak and -53
sl speak but -48
sl speak for 55
sl speak he -34
sl speak she 48
sl speak they -32
sl speak w 6
sl speak who 16
sl speculat CAP 47
sl speculation w 66
sl spent , 10
sl spent -s 57
sl spent CAP -70
sl spent and 61
sl spent he -76
sl spent it -8
sl spent she 11
sl spent w 41
sl spent who -23
sl split -s -9
sl split CAP -25
sl split that -17
sl split w 48
sl spot CAP 36
sl spot the -5
sl spot w -61
sl stanc -ed -19
sl stanc CAP -56
sl stanc his -89
sl stanc w 50
sl stand 's 11
sl stand , -34
sl stand -ing -25
sl stand CAP 43
sl stand ^ -30
sl stand a -18
sl stand he -87
sl stand his -7
sl stand it -56
sl stand she -18
sl stand that -8
sl stand w -12
sl start , 45
sl start -s -53
sl start CAP 15
sl start ^ -21
sl start a -10
sl start and -24
sl start he 84
sl start it -50
sl start that -33
sl start the -22
sl start w -37
sl start who -37
sl start you -44
sl stat " 35
sl stat 's -7
sl stat , 100
sl stat -ed -85
sl stat -ing -34
sl stat -s 31
sl stat CAP 6
sl stat DAY -8
sl stat NUM -25
sl stat ^ 30
sl stat a -48
sl stat all -5
sl stat and -36
sl stat both -9
sl stat by -16
sl stat each -15
sl stat eight -14
sl stat five -32
sl stat for -9
sl stat four -21
sl stat from 45
sl stat he -19
sl stat her -9
sl stat his -26
sl stat if -6
sl stat in -81
sl stat it 155
sl stat many -9
sl stat nine -7
sl stat of -61
sl stat one -6
sl stat other -17
sl stat several -6
sl stat some -30
sl stat that -8
sl stat the -79
sl stat their -27
sl stat three -11
sl stat two -15
sl stat w 20
sl stat which -33
sl stat — 62
sl statement ' 78
sl statement 's 18
sl statement -ed -28
sl statement -ing -52
sl statement -s -17
sl statement CAP -65
sl statement a -68
sl statement her 67
sl statement his 17
sl statement the 12
sl statement w 30
sl step -s -6
sl step CAP 40
sl step a -19
sl step another -6
sl step he 36
sl step the -32
sl step w 36
sl stop , 105
sl stop -s -43
sl stop CAP -46
sl stop and -8
sl stop he 32
sl stop that -49
sl stop w -82
sl story -ed -11
sl story -s 15
sl story CAP -53
sl story a -45
sl story her -21
sl story of -16
sl story the 58
sl story this -20
sl story w -142
sl strategy 's 46
sl strategy -ed -33
sl strategy -ing -55
sl strategy CAP -10
sl strategy a 7
sl strategy his -7
sl strategy the 20
sl strategy their 60
sl strategy w -52
sl stress , 36
sl stress CAP -43
sl strong 's -77
sl strong -s -10
sl strong a -51
sl strong as -50
sl strong his 76
sl strong in -11
sl strong that -61
sl strong w -63
sl struck CAP -54
sl struck w 130
sl struggl 's -29
sl struggl -s -33
sl struggl CAP 29
sl struggl a -7
sl struggl he -67
sl struggl w 76
sl struggl who -34
sl stuck CAP -27
sl sued CAP -107
sl suggest " -54
sl suggest , -98
sl suggest -ed -74
sl suggest -s 64
sl suggest CAP 116
sl suggest and -50
sl suggest but 99
sl suggest by 9
sl suggest for -70
sl suggest he -84
sl suggest that 57
sl suggest w 13
sl suggest who 12
sl suggestion -ing -20
sl suggestion CAP -28
sl suggestion a 16
sl suggestion the -58
sl suggestion w 11
sl support " -17
sl support ' -12
sl support 's -119
sl support , 27
sl support -ed 48
sl support -ing 18
sl support -s -58
sl support CAP 36
sl support DAY 67
sl support NUM 42
sl support ^ 171
sl support and -179
sl support for 122
sl support he -43
sl support her -32
sl support i 48
sl support in 15
sl support of -30
sl support others 27
sl support she -22
sl support that -18
sl support the 28
sl support their 67
sl support them 45
sl support they -150
sl support those 136
sl support up 35
sl support which 132
sl support who 51
sl support whose -135
sl support you -200
sl support — -45
sl supporter ' -24
sl supporter 's -48
sl supporter , -105
sl supporter -ed 59
sl supporter -ing -34
sl supporter -s 47
sl supporter CAP 47
sl supporter ^ -125
sl supporter a 15
sl supporter and -53
sl supporter her -33
sl supporter his -11
sl supporter of -6
sl supporter the -14
sl supporter their -7
sl supporter w 115
sl supporter with -10
sl sur -s -10
sl sur ^ -22
sl sur w 14
sl surpris 's 44
sl surpris -s 52
sl surpris ^ -22
sl surpris by 77
sl surpris his -9
sl surpris the -33
sl surpris w -19
sl suspect -s -8
sl suspect the -8
sl suspect w -13
sl tak " -60
sl tak , -14
sl tak -ed -36
sl tak -ing -10
sl tak -s -138
sl tak CAP 64
sl tak NUM -41
sl tak ^ 34
sl tak about -5
sl tak and 83
sl tak but 107
sl tak by -11
sl tak for -10
sl tak he 25
sl tak i -31
sl tak it -174
sl tak of -11
sl tak she -153
sl tak that -68
sl tak they -107
sl tak w -48
sl tak which -30
sl tak who -17
sl tak — 84
sl talk , 18
sl talk -ed -15
sl talk -ing 17
sl talk -s -24
sl talk ^ -57
sl talk a 69
sl talk and -66
sl talk by -79
sl talk he -24
sl talk i 82
sl talk in -51
sl talk of 66
sl talk she 89
sl talk that -13
sl talk the 28
sl talk they -10
sl talk w -198
sl talk we -57
sl talk you -41
sl target -s -101
sl target a -41
sl target he 21
sl target the 80
sl target w 30
sl tell ) 21
sl tell , 41
sl tell -s -8
sl tell CAP 36
sl tell all -27
sl tell and -35
sl tell but 103
sl tell for -43
sl tell he 22
sl tell i -18
sl tell it 15
sl tell she -74
sl tell w -39
sl tell who -92
sl tell — -46
sl tend -s -44
sl tend CAP 63
sl tend they -79
sl tend w 115
sl testify CAP 20
sl thank , -20
sl thank -s -14
sl thank CAP 50
sl thank ^ -20
sl thank w -91
sl ther , -50
sl ther -ed -9
sl ther -s -66
sl ther CAP -53
sl ther ^ 19
sl ther although -60
sl ther and 30
sl ther because 65
sl ther but 8
sl ther if -35
sl ther out -19
sl ther that -32
sl ther w 33
sl think ( -52
sl think , 61
sl think -ing 101
sl think -s 71
sl think CAP 35
sl think a -29
sl think and -9
sl think he -77
sl think i -26
sl think she -69
sl think the -15
sl think they 27
sl think w 20
sl think we 26
sl think who -31
sl think you -84
sl threaten , -17
sl threaten -s 35
sl threaten CAP -6
sl threaten and 15
sl threaten that -116
sl threaten they -10
sl threaten w -5
sl throw , 76
sl throw and 42
sl tick CAP 77
sl tie -ed -13
sl tie and 30
sl tie w -43
sl titl his -49
sl titl the -22
sl titl w -16
sl touch CAP -58
sl touch w -43
sl tout CAP -38
sl tout he 18
sl tout w 10
sl trad -ed -8
sl trad -s 32
sl trad CAP -62
sl trad ^ -10
sl trad a -8
sl trad and 86
sl trad by -15
sl trad from -13
sl trad of -16
sl trad the -9
sl trad w -79
sl trash , 97
sl troubl -s -60
sl troubl CAP 76
sl troubl in -26
sl troubl of -17
sl troubl the -16
sl troubl w -85
sl trumpet CAP -25
sl trust -s 99
sl trust he -6
sl trust i -15
sl trust w 39
sl try , -32
sl try -s -55
sl try CAP 13
sl try and 43
sl try he 12
sl try in -53
sl try it -23
sl try of -24
sl try she -110
sl try that -19
sl try they 8
sl try w 29
sl try who -20
sl turn , 84
sl turn -ed -14
sl turn -ing -7
sl turn -s -58
sl turn CAP 20
sl turn a -30
sl turn and -44
sl turn but -56
sl turn he -17
sl turn in -43
sl turn it -49
sl turn its -8
sl turn she 27
sl turn that 65
sl turn the -11
sl turn they -32
sl turn w -41
sl turn who -40
sl tweet " -12
sl tweet 's 33
sl tweet , 124
sl tweet / -30
sl tweet < -60
sl tweet CAP 40
sl tweet DAY 24
sl tweet a -59
sl tweet and -23
sl tweet he -15
sl tweet she 25
sl tweet the -41
sl tweet this 39
sl tweet w -60
sl underscor -s -32
sl underscor CAP -65
sl underscor w -36
sl understand -ed -67
sl understand -ing -35
sl understand CAP 32
sl understand ^ -9
sl understand an 42
sl understand she -90
sl understand w -46
sl unveil CAP -70
sl unveil w 37
sl upset CAP 18
sl upset w 36
sl urg , 103
sl urg -ed -29
sl urg -s 77
sl urg CAP 65
sl urg and -51
sl urg he 135
sl urg w -59
sl used , 15
sl used -s -12
sl used CAP 34
sl used and -40
sl used he 18
sl used it -60
sl used she -62
sl used that -23
sl used w -171
sl used who 54
sl using , -56
sl using -ed -9
sl using -s -77
sl using CAP -10
sl using ^ 104
sl using by -37
sl using for -7
sl using from -24
sl using of -13
sl using they -56
sl using w 90
sl very , -23
sl very -s -48
sl very CAP 33
sl very a -33
sl very but -34
sl very it -6
sl very the -34
sl very they -26
sl very w 49
sl view 's -23
sl view , -45
sl view -s -90
sl view CAP 52
sl view he -78
sl view her -24
sl view his 10
sl view the -117
sl view this -68
sl vocal a 54
sl vocal w -66
sl voic , 117
sl voic -ed -12
sl voic -ing -8
sl voic CAP -53
sl voic a 69
sl voic her -9
sl voic his -38
sl voic the -20
sl voic their -20
sl voic w -9
sl vot " 71
sl vot ' -23
sl vot 'll -22
sl vot 's -29
sl vot , -17
sl vot -ed -47
sl vot -ing -26
sl vot -s -67
sl vot CAP 24
sl vot NUM 50
sl vot a -70
sl vot and -92
sl vot before -19
sl vot for -7
sl vot he -47
sl vot her -49
sl vot his 88
sl vot into 80
sl vot of 42
sl vot on -24
sl vot she 6
sl vot that 7
sl vot the -92
sl vot their -39
sl vot them 26
sl vot they -39
sl vot those -61
sl vot up -6
sl vot w 10
sl vot which 12
sl vot who 14
sl vot whose -15
sl vot — 54
sl vouch , 19
sl vow , 64
sl vow and 70
sl vow he -66
sl vow she 17
sl vow w -88
sl walk , -28
sl walk -s -22
sl walk CAP -18
sl walk and -32
sl walk he 6
sl walk w 30
sl want 's 98
sl want , -49
sl want -s -39
sl want CAP -22
sl want and -45
sl want he 38
sl want i -127
sl want it 14
sl want of -55
sl want she -38
sl want w 69
sl want we -50
sl want who -12
sl want you 73
sl warn , 53
sl warn -s 59
sl warn CAP -7
sl warn a -57
sl warn he -22
sl warn w -63
sl watch , -89
sl watch -s 41
sl watch CAP 24
sl watch ^ 23
sl watch and 136
sl watch w -132
sl watch you -35
sl wav , -99
sl wav a -30
sl wav and -122
sl wav the 81
sl wav w 16
sl weigh -ed -7
sl weigh -s 52
sl weigh CAP -84
sl weigh w 89
sl welcom -s 22
sl welcom CAP -22
sl welcom ^ -31
sl welcom a -42
sl welcom he -20
sl welcom they 17
sl welcom w -97
sl wish the -21
sl wish w 36
sl withdraw CAP -7
sl witness w 70
sl wonder -s 90
sl wonder he 49
sl wonder w 41
sl word 's -15
sl word , 6
sl word CAP 57
sl word NUM -14
sl word a 74
sl word his -9
sl word of -11
sl word other -13
sl word the 52
sl word w -86
sl word — -76
sl worry , 83
sl worry -s 43
sl worry CAP -10
sl worry he 52
sl worry w 10
sl writ " 99
sl writ , -16
sl writ -ed -18
sl writ -s -85
sl writ a -23
sl writ and -102
sl writ she 24
sl writ they 15
sl writ w -43
sl yell w 20
sl zero , 55
sl zero CAP 37
sl zero near -19
sn abl to -20
sn accept " -53
sn accept . -32
sn accept CAP -43
sn accept a 72
sn accept any -66
sn accept millions -24
sn accept the 34
sn accord to 58
sn accord with -56
sn account , -46
sn account . -24
sn account after -19
sn account as -6
sn account for -73
sn account from -31
sn account has -14
sn account in -6
sn account of 47
sn account that -18
sn account to 66
sn accus CAP 13
sn accus by -35
sn accus him 30
sn accus of -79
sn accusation of 37
sn accusation that -8
sn acknowledg , 43
sn acknowledg CAP 61
sn acknowledg that -6
sn acquiesc to 24
sn ad , 43
sn ad . 105
sn ad : 104
sn ad CAP -47
sn ad NUM -55
sn ad a 71
sn ad another -47
sn ad buy -6
sn ad campaign -10
sn ad in -7
sn ad security -20
sn ad that 37
sn ad the -17
sn ad to -134
sn adamant that 50
sn add . 51
sn add that -7
sn add to -31
sn add up -54
sn address , -53
sn address . -13
sn address CAP 46
sn address a 48
sn address at -41
sn address in -17
sn address of -19
sn address on -26
sn address the 47
sn address to -92
sn address — -58
sn admir . 85
sn admit . 20
sn admit CAP -61
sn admit it 21
sn admit that 23
sn admit to -27
sn adopt a -18
sn adopt by 44
sn adopt the 27
sn advic , 49
sn advic . -48
sn advic from 43
sn advic to 22
sn advis CAP -72
sn advis the 32
sn advocat . 58
sn advocat for -6
sn advocat have -25
sn advocat of -39
sn affirm his -39
sn agr on 70
sn agr that 47
sn agr to -14
sn agr with -45
sn agre . -76
sn agre CAP -11
sn agre on 33
sn agre that 46
sn agre to -13
sn aim at -84
sn aim to 72
sn air , -6
sn air . -13
sn air CAP 68
sn air DAY -50
sn air a -39
sn air defense -5
sn air in -19
sn air of -34
sn air on 13
sn alarm the 9
sn align with -34
sn alleg fraud -62
sn alleg that -7
sn allegation , -39
sn allegation against -79
sn allegation of 18
sn allegation that -8
sn allow CAP -42
sn allow a 52
sn allow for 16
sn allow him -22
sn allow the 33
sn allow them -61
sn allow to 9
sn allow users -116
sn allud to 14
sn anger , -40
sn anger CAP -91
sn anger and -33
sn anger by 28
sn anger in -7
sn anger over -43
sn angry CAP -60
sn angry about 93
sn angry and -20
sn angry at 50
sn announc , -24
sn announc . -26
sn announc CAP -84
sn announc DAY 61
sn announc a 57
sn announc earlier -34
sn announc he -12
sn announc her 70
sn announc it -11
sn announc on 35
sn announc plans 32
sn announc that -34
sn announc the -13
sn announc they 51
sn announcement , 32
sn announcement . -35
sn announcement came -53
sn announcement of 64
sn answer , 55
sn answer . 23
sn answer a 80
sn answer on -31
sn answer questions 18
sn answer the 5
sn answer to -97
sn answer was 27
sn anticipat . 53
sn anxiety about 127
sn anxiety among 16
sn anxiety of -46
sn apologiz . -85
sn apologiz for 68
sn apologiz to 14
sn appeal , -24
sn appeal . -15
sn appeal among 90
sn appeal court -16
sn appeal for 40
sn appeal in -10
sn appeal is -36
sn appeal of -32
sn appear as 20
sn appear at -113
sn appear before -33
sn appear in -54
sn appear more -39
sn appear on -85
sn appear poised 49
sn appear ready 68
sn appear that -25
sn appear to 35
sn appear with -74
sn applaud . -8
sn applaud CAP 69
sn applaud him -72
sn applaud the -35
sn appoint CAP 62
sn appoint a -9
sn approv a 79
sn approv of -23
sn argu . -86
sn argu for 99
sn argu he 15
sn argu that 28
sn argu the 48
sn argu with -18
sn argument , 91
sn argument . 52
sn argument about -102
sn argument against -58
sn argument between -15
sn argument for -30
sn argument in -21
sn argument that 7
sn ask , -5
sn ask . -22
sn ask CAP 18
sn ask a -36
sn ask about -82
sn ask at 76
sn ask by 99
sn ask for -36
sn ask former -43
sn ask him -75
sn ask how 100
sn ask if 25
sn ask in 54
sn ask of -55
sn ask on 52
sn ask our 24
sn ask questions 71
sn ask the 42
sn ask them 14
sn ask to -34
sn ask what 14
sn ask whether 21
sn ask who -28
sn ask why 26
sn assail CAP 26
sn assert that -5
sn assertion that -6
sn assessment . -22
sn assessment of 47
sn assum CAP -77
sn assum office -41
sn assum that 33
sn assum the -43
sn assumption that -23
sn assur CAP 30
sn assur her -43
sn assur of -63
sn assur the 54
sn attack , -77
sn attack . -51
sn attack CAP 46
sn attack a -110
sn attack ads -43
sn attack against 65
sn attack and 79
sn attack as -40
sn attack because 82
sn attack by -35
sn attack from 36
sn attack have -12
sn attack her -29
sn attack him -48
sn attack his 42
sn attack is -39
sn attack of -61
sn attack the 70
sn attack to -96
sn attack was -15
sn attack were -15
sn attack — -31
sn attempt at -65
sn attempt to 18
sn attract a -28
sn attract the 33
sn attribut the 55
sn attribut to -12
sn authoriz the 74
sn authoriz to -87
sn avoid a 19
sn avoid the -85
sn awar of -17
sn awar that 9
sn back , -55
sn back . 53
sn back : -59
sn back CAP 51
sn back a 87
sn back after -14
sn back against -36
sn back an 80
sn back and -20
sn back at -70
sn back away -40
sn back by -15
sn back down -102
sn back former 119
sn back from -8
sn back her 47
sn back him 11
sn back his -74
sn back home -21
sn back in 21
sn back of 32
sn back on 31
sn back that -66
sn back the 33
sn back to -14
sn back up -23
sn back waterboarding -6
sn back when -12
sn back — -44
sn balk at 16
sn ban , -28
sn ban . -19
sn ban CAP -57
sn ban all -17
sn ban from -46
sn ban non-citizen -22
sn ban of -70
sn ban on 29
sn bash CAP 72
sn becam a -110
sn becam clear -49
sn becam law 80
sn becam more -59
sn becam public -56
sn becam the -115
sn becom CAP -62
sn becom a -45
sn becom an 34
sn becom clear -12
sn becom increasingly 100
sn becom law -5
sn becom more -69
sn becom newly -9
sn becom politically -46
sn becom president -22
sn becom rich -10
sn becom so -24
sn becom the -31
sn becom too -35
sn begin , -46
sn begin . -26
sn begin CAP -52
sn begin DAY 77
sn begin a 48
sn begin airing -48
sn begin by 113
sn begin calling 41
sn begin her -30
sn begin his 9
sn begin in -49
sn begin of -18
sn begin on -18
sn begin the -17
sn begin with 56
sn begin working -57
sn believ " -43
sn believ , 54
sn believ . 14
sn believ CAP -59
sn believ he -16
sn believ in 11
sn believ it 18
sn believ me -80
sn believ she 8
sn believ that -10
sn believ the 6
sn believ their -55
sn believ there 71
sn believ they -54
sn believ to -74
sn believ will 8
sn believ — 76
sn bemoan the 28
sn best , -7
sn best CAP -93
sn best candidate -10
sn best chance -42
sn best friend -41
sn best hope -43
sn best known 79
sn best of -25
sn best on -14
sn best to 32
sn better . -8
sn better among -8
sn better at 58
sn better in -28
sn better off -5
sn better than -44
sn better to 53
sn better — -13
sn blam CAP -6
sn blam for -16
sn blam on -37
sn blam the 72
sn blast CAP 10
sn blast out 7
sn blast the 40
sn block CAP -25
sn block a 72
sn block in -53
sn block of -25
sn block them -5
sn bo . -59
sn bo and 18
sn boast about 51
sn boast of 79
sn boast that 37
sn brag about 54
sn break . -5
sn break : -19
sn break down 54
sn break for -33
sn break from -29
sn break in -16
sn break out 48
sn break the -41
sn break up -27
sn break with -37
sn bring CAP -86
sn bring a 42
sn bring back -17
sn bring by 60
sn bring down -13
sn bring her -28
sn bring him -33
sn bring his -13
sn bring in -51
sn bring it -14
sn bring its -8
sn bring the -142
sn bring them -12
sn bring to -61
sn bring together -22
sn bring up 111
sn broad and -56
sn broadcast on -36
sn brush off 59
sn brush with -69
sn calculat that 47
sn call " -50
sn call , -51
sn call . -126
sn call CAP -18
sn call DAY -37
sn call an -27
sn call and -17
sn call attention 5
sn call for 32
sn call from 49
sn call her 8
sn call him 105
sn call himself 33
sn call his 54
sn call in 43
sn call into 76
sn call it 13
sn call itself -24
sn call of 68
sn call off -45
sn call on 11
sn call out -64
sn call that 12
sn call the -11
sn call them 105
sn call themselves 90
sn call this 96
sn call to 34
sn call upon 70
sn call vote -106
sn call with 22
sn call — 81
sn captur CAP -9
sn captur by 65
sn captur the -12
sn car , -49
sn car . -26
sn car about 96
sn car after -20
sn car and -17
sn car crash -7
sn car for -6
sn car law -18
sn car most 43
sn car of -20
sn car spending -17
sn car system -5
sn careful about -60
sn careful not 28
sn carry CAP -34
sn carry a -26
sn carry him -17
sn carry on -18
sn carry out -56
sn carry the -47
sn cast CAP -28
sn cast a 93
sn cast ballots 21
sn cast doubt 78
sn cast herself -11
sn cast him 26
sn cast himself 40
sn cast in -39
sn cast the 66
sn cast their -12
sn cast votes 57
sn caution against 13
sn caution that 60
sn celebrat CAP -56
sn celebrat in -49
sn celebrat the 37
sn certain , -43
sn certain circumstances -13
sn certain undocumented -26
sn challeng , -47
sn challeng . -36
sn challeng CAP 21
sn challeng by 16
sn challeng for -50
sn challeng from 11
sn challeng her -30
sn challeng in -34
sn challeng of -25
sn challeng over 23
sn challeng the -7
sn challeng to -89
sn champion by 41
sn champion of -48
sn champion the 41
sn chant " 68
sn chant , -50
sn chant of -12
sn charg , 52
sn charg . 18
sn charg CAP 114
sn charg against -36
sn charg and -5
sn charg in -52
sn charg into 81
sn charg of -61
sn charg the 46
sn charg with 57
sn cheer , -33
sn cheer . -47
sn cheer CAP 74
sn cheer and -33
sn cheer as -49
sn cheer crowd -11
sn cheer for 58
sn cheer from -35
sn cheer on 26
sn cheer supporters -12
sn cheer when 38
sn chid CAP 36
sn choos , -14
sn choos . -32
sn choos CAP 23
sn choos a 20
sn choos by 21
sn choos not -47
sn choos the 71
sn choos to -9
sn cit " 58
sn cit CAP -39
sn cit a -12
sn cit an 28
sn cit another 33
sn cit his 7
sn claim , -33
sn claim . -47
sn claim CAP 39
sn claim a 5
sn claim about -40
sn claim allegiance 35
sn claim by 30
sn claim he 56
sn claim his -65
sn claim in 71
sn claim of -78
sn claim on -67
sn claim responsibility -43
sn claim the -11
sn claim to 27
sn clear , -11
sn clear . -22
sn clear : -20
sn clear CAP -13
sn clear a -32
sn clear from 30
sn clear how -27
sn clear in 88
sn clear path -26
sn clear sign -28
sn clear that -12
sn clear the -88
sn clear to -14
sn clear whether -23
sn coin flip -22
sn coin the -48
sn com , -8
sn com . -47
sn com / -14
sn com : -12
sn com CAP -15
sn com NUM -10
sn com a -37
sn com after -32
sn com amid -16
sn com and -10
sn com around 25
sn com as -14
sn com at -37
sn com away 51
sn com back -18
sn com close -42
sn com down -16
sn com during -15
sn com from -25
sn com in -107
sn com into 17
sn com just -16
sn com of -27
sn com off -67
sn com on 22
sn com only -23
sn com out 85
sn com over -19
sn com the -88
sn com through -13
sn com to -52
sn com together -53
sn com two -14
sn com under 10
sn com up 45
sn com weeks -8
sn com when -13
sn com with 33
sn comment " -6
sn comment , -49
sn comment . 9
sn comment CAP -29
sn comment DAY -72
sn comment about -36
sn comment are -25
sn comment as -38
sn comment by -8
sn comment came -87
sn comment come -18
sn comment for 49
sn comment from -42
sn comment had -21
sn comment made -10
sn comment on 72
sn comment that -14
sn comment to -42
sn comment were -9
sn commit by -56
sn commit to 22
sn common . -8
sn common ground -72
sn compar CAP 132
sn compar her 97
sn compar the 37
sn compar to -148
sn compar with -116
sn complain about -58
sn complain to 30
sn complaint that 98
sn conced that 30
sn conced the -88
sn concern , 24
sn concern . -48
sn concern about 15
sn concern among 57
sn concern for 88
sn concern of -53
sn concern over -76
sn concern to -23
sn concern with 53
sn concern — -33
sn conclud , -17
sn conclud . 37
sn conclud by 23
sn conclud that -9
sn condemn CAP -26
sn condemn the 9
sn confident in 62
sn confident that 24
sn confirm a -13
sn confirm that 57
sn confirm the 7
sn confront CAP -7
sn confront the 73
sn confus with -67
sn congratulat him 15
sn consensus on -45
sn consensus that 54
sn consider CAP 34
sn consider a -52
sn consider an -23
sn consider him 39
sn consider one -84
sn consider voting 11
sn consider whether -20
sn contend that 54
sn continu , 71
sn continu . 20
sn continu : 105
sn continu CAP 14
sn continu her -98
sn continu his 37
sn continu on -97
sn continu the -71
sn continu to 74
sn contradict his -57
sn contrast , -58
sn contrast between -12
sn contrast her -24
sn contrast his 10
sn contrast the 65
sn contrast to -51
sn contrast with -36
sn controversial CAP -26
sn controversial comments -38
sn controversial proposal 50
sn controversial statements -60
sn conversation , -6
sn conversation . -37
sn conversation about -28
sn conversation with 10
sn convinc that -48
sn convinc the 23
sn count , -29
sn count . -59
sn count DAY -70
sn count by -37
sn count in 34
sn count is -31
sn count on -38
sn counter CAP 30
sn counter to -38
sn cover by -69
sn cover in -68
sn cover the -18
sn cover to -41
sn cover up -44
sn creat . -25
sn creat CAP -41
sn creat a -25
sn creat an -65
sn creat by -15
sn creat jobs -6
sn creat the -81
sn credit , -21
sn credit . -18
sn credit CAP -15
sn credit for -76
sn credit score -21
sn credit scores -11
sn credit the 74
sn critical . -7
sn critical for -20
sn critical moment -7
sn critical of 80
sn critical to -93
sn criticism , -56
sn criticism . -14
sn criticism and -24
sn criticism for 109
sn criticism from 45
sn criticism of -31
sn criticism on -69
sn criticism over 7
sn criticism that 31
sn criticiz . -60
sn criticiz CAP 45
sn criticiz as 19
sn criticiz by 83
sn criticiz for 11
sn criticiz her 12
sn criticiz him 9
sn criticiz his 15
sn cry of 17
sn cry out 16
sn cut , -27
sn cut . -6
sn cut a 38
sn cut against -23
sn cut and -12
sn cut back -20
sn cut down -8
sn cut for -16
sn cut in 94
sn cut into -14
sn cut off -15
sn cut out -15
sn cut that -18
sn cut the -32
sn cut to 64
sn debat , 23
sn debat . 9
sn debat ; -10
sn debat CAP -59
sn debat DAY -20
sn debat about 66
sn debat after -14
sn debat against -12
sn debat and -26
sn debat at -31
sn debat before -13
sn debat between -9
sn debat came -12
sn debat here -46
sn debat hosted -20
sn debat in -52
sn debat is 70
sn debat last -24
sn debat moderators -7
sn debat of -21
sn debat on 58
sn debat over 51
sn debat performance 51
sn debat prep -53
sn debat stage -38
sn debat that -52
sn debat the 59
sn debat this -31
sn debat to -34
sn debat was -13
sn debat with 51
sn debat — -39
sn decid against 46
sn decid by -110
sn decid not 108
sn decid on 40
sn decid the -67
sn decid they 11
sn decid to 10
sn decid what 30
sn decid whether -47
sn decid which 11
sn decid who -53
sn decision , -48
sn decision . -14
sn decision CAP -18
sn decision about -36
sn decision by 100
sn decision in -21
sn decision is -43
sn decision not -6
sn decision on 45
sn decision that -55
sn decision they 31
sn decision was -35
sn decision will -28
sn decision with -30
sn declar " -40
sn declar , -10
sn declar . 27
sn declar CAP 14
sn declar NUM -76
sn declar a -43
sn declar in 87
sn declar it -49
sn declar that -15
sn declar the -18
sn declin , -22
sn declin . -59
sn declin and -16
sn declin in -68
sn declin to 94
sn decry the 23
sn dedicat to -71
sn deem classified -16
sn deep into 36
sn defend CAP 65
sn defend her 93
sn defend himself -48
sn defend his -12
sn defend the -8
sn deliver a 58
sn deliver an 13
sn deliver by -12
sn deliver her -69
sn deliver his 88
sn deliver on -47
sn deliver paid -19
sn deliver speeches -23
sn deliver the 11
sn deliver to -60
sn demand , 80
sn demand . -94
sn demand a 39
sn demand for 53
sn demand more 24
sn demand of -116
sn demand to -19
sn demonstrat her -30
sn demonstrat the 60
sn denounc CAP 38
sn denounc by -33
sn denounc the -5
sn deny . 51
sn deny CAP -143
sn deny any 107
sn deny him -47
sn deny that 23
sn describ CAP -23
sn describ a 88
sn describ her -47
sn describ himself 67
sn describ his -38
sn describ how 88
sn describ the 14
sn describ themselves 47
sn design to 20
sn desir to 22
sn detail , -42
sn detail . -41
sn detail about -84
sn detail in -27
sn detail of -55
sn detail the 25
sn determin that -37
sn determin the -97
sn determin their -41
sn determin to -52
sn determin whether -11
sn determin who -31
sn devot much 28
sn devot to 19
sn direct CAP -13
sn direct at -27
sn direct by -33
sn direct mail -8
sn direct the -36
sn direct to 62
sn disagre . -90
sn disagre on -27
sn disagre with 17
sn disagreement over 9
sn disavow CAP -110
sn disavow the 7
sn disclos , -14
sn disclos . -42
sn disclosur filed -62
sn disclosur of 87
sn discover in 20
sn discuss CAP 65
sn discuss a -33
sn discuss his -15
sn discuss how -60
sn discuss the -63
sn discussion , 53
sn discussion . -33
sn discussion about -48
sn discussion of 50
sn discussion with -52
sn dislik by 10
sn dismiss . -62
sn dismiss CAP -6
sn dismiss the 19
sn display , -12
sn display a 142
sn display of 20
sn disput . 95
sn disput that -32
sn distanc from -23
sn distanc herself 29
sn distanc himself 69
sn divid , -35
sn divid . -35
sn divid CAP -23
sn divid among -69
sn divid between 52
sn divid by -20
sn divid in -22
sn divid on 84
sn divid over 61
sn divid the -55
sn document , -94
sn document . 67
sn document CAP -24
sn document and -8
sn document from -21
sn document he 35
sn document in -20
sn document that -30
sn document was -6
sn doubl digits -34
sn doubl down 83
sn doubl the -16
sn doubt that 22
sn downplay CAP 54
sn downplay the 8
sn draw CAP -104
sn draw NUM -23
sn draw a 30
sn draw applause -82
sn draw attention 82
sn draw big -37
sn draw boos -38
sn draw cheers -71
sn draw criticism 107
sn draw from -42
sn draw hundreds -31
sn draw in -13
sn draw more -72
sn draw on -31
sn draw sharp 100
sn draw support 23
sn draw the 39
sn draw to -78
sn dwell on -23
sn eager to -11
sn earn NUM -22
sn earn a 68
sn earn at -20
sn earn her -45
sn earn him 47
sn earn his -44
sn earn the 30
sn echo CAP -48
sn echo a 41
sn echo by 31
sn echo the -84
sn elect , -42
sn elect . -17
sn elect CAP 44
sn elect a 91
sn elect as -41
sn elect officials -56
sn elect president -41
sn elect to 32
sn embrac . 55
sn embrac CAP -6
sn embrac a -64
sn embrac by -74
sn embrac him -75
sn embrac his 25
sn embrac of 79
sn embrac the 19
sn embrac their -33
sn emerg , -14
sn emerg as -51
sn emerg from -31
sn emerg in -24
sn emphasiz that -45
sn emphasiz the 105
sn enamor of 47
sn encourag CAP -39
sn encourag the -75
sn encourag violence -43
sn end " 63
sn end , -15
sn end . -24
sn end CAP 26
sn end a 52
sn end at -25
sn end her 33
sn end his -91
sn end in -73
sn end of -63
sn end on -8
sn end up 10
sn end with -21
sn endors CAP -5
sn endors a -91
sn endors by 16
sn endors her 14
sn endors his -51
sn endors the 18
sn endorsement " -25
sn endorsement , -25
sn endorsement . -64
sn endorsement by 58
sn endorsement from -36
sn endorsement in -14
sn endorsement of 78
sn endorsement was -15
sn endorsement will -10
sn engag in 9
sn enjoy a -94
sn enjoy in -36
sn enjoy the 68
sn establish a 31
sn estimat CAP 103
sn estimat NUM -17
sn estimat by -14
sn estimat of 43
sn estimat put -79
sn estimat that 74
sn expand CAP 43
sn expand background -44
sn expand health -29
sn expand her -56
sn expand his -59
sn expand in -30
sn expand its -10
sn expand on 95
sn expand the -90
sn expand their -15
sn expect , 9
sn expect . 27
sn expect CAP -48
sn expect a -36
sn expect the 13
sn expect to -12
sn experienc , -21
sn experienc . -22
sn experienc a -12
sn experienc and 24
sn experienc as -32
sn experienc in -38
sn experienc of -46
sn experienc to -17
sn explain , 76
sn explain . 43
sn explain CAP 20
sn explain his -28
sn explain how -16
sn explain that 6
sn explain the 50
sn explain to 48
sn explain why 9
sn expos the -34
sn express a 24
sn express concern -39
sn express frustration 35
sn express his -60
sn express support 74
sn eye , 25
sn eye . -53
sn eye on -40
sn eye to -19
sn fact , -18
sn fact is -46
sn fact that -17
sn fail , -31
sn fail . -24
sn fail CAP -17
sn fail coup -11
sn fail to 32
sn fals information -6
sn far , 27
sn far . -20
sn far as -19
sn far away -8
sn far been 96
sn far behind -20
sn far better -34
sn far beyond -8
sn far from -64
sn far has -8
sn far less 57
sn far more 14
sn far out -9
sn far short -56
sn far the -7
sn far this -18
sn far to -24
sn far well -49
sn far — -16
sn favor , -20
sn favor . -32
sn favor CAP -68
sn favor a 26
sn favor of -18
sn favor the -72
sn favor to -108
sn favorit . -9
sn favorit CAP -24
sn favorit to -51
sn fear . 25
sn fear CAP 90
sn fear and -47
sn fear for -34
sn fear it -20
sn fear of -23
sn fear that 50
sn fear the 29
sn featur CAP -51
sn featur in 41
sn featur of -19
sn featur the -20
sn feel " -73
sn feel a -40
sn feel about 65
sn feel betrayed 36
sn feel compelled 73
sn feel free -81
sn feel he 35
sn feel like -5
sn feel so -26
sn feel squeezed -47
sn feel that -24
sn feel the -49
sn fight , -19
sn fight . -12
sn fight CAP -16
sn fight against -44
sn fight at -26
sn fight back -59
sn fight between -6
sn fight for 20
sn fight is -9
sn fight on -43
sn fight over -37
sn fight the -58
sn fight with -11
sn figur , -14
sn figur . -7
sn figur in -62
sn figur is 53
sn figur on -25
sn figur out 37
sn figur that 38
sn figur to -56
sn figur who -7
sn figur — -9
sn fil . -41
sn fil a 84
sn fil against -49
sn fil by -45
sn fil in 8
sn fil on -82
sn find " 56
sn find , 57
sn find . 105
sn find CAP 51
sn find NUM 30
sn find a -167
sn find common -83
sn find herself 40
sn find himself -89
sn find his 52
sn find in -26
sn find itself -38
sn find no 35
sn find out 36
sn find that -5
sn find the -16
sn find their -17
sn find them 68
sn find themselves -92
sn find ways -149
sn fir , -24
sn fir . -43
sn fir CAP 45
sn fir and -9
sn fir back 33
sn fir for -57
sn fir from 40
sn fir him -48
sn fir his 28
sn fir on -31
sn fir up 23
sn float the 106
sn focus , -18
sn focus . -32
sn focus groups -43
sn focus its -41
sn focus more 38
sn focus of 89
sn focus on 14
sn focus to -33
sn follow , -14
sn follow . -8
sn follow : 27
sn follow CAP 68
sn follow a 47
sn follow an -26
sn follow by -48
sn follow closely -11
sn follow him -71
sn follow his -51
sn follow in -17
sn follow on -12
sn follow that -39
sn follow the -56
sn follow up 66
sn forward , -14
sn forward . -14
sn forward to -61
sn fram the 44
sn fre , -14
sn fre CAP -22
sn fre agents -19
sn fre college -14
sn fre speech -17
sn fre to 111
sn fre trade -32
sn full CAP -90
sn full NUM -7
sn full of 60
sn full support 92
sn full time -13
sn giv , -6
sn giv CAP -14
sn giv NUM -35
sn giv a 21
sn giv an -28
sn giv away -79
sn giv birth -74
sn giv by -41
sn giv her 24
sn giv him -82
sn giv his -112
sn giv in -11
sn giv it -51
sn giv large -32
sn giv me -13
sn giv money -70
sn giv more -41
sn giv paid -16
sn giv rise 81
sn giv states -40
sn giv that -100
sn giv their -40
sn giv them -54
sn giv to -16
sn giv up -64
sn giv voters -24
sn go ' -14
sn go , -60
sn go . -20
sn go a -135
sn go after -21
sn go against -24
sn go along -9
sn go back -85
sn go beyond -80
sn go down -50
sn go far -43
sn go for -61
sn go further -12
sn go home -5
sn go in -21
sn go into -34
sn go of -7
sn go off 36
sn go on 17
sn go out 129
sn go public -59
sn go so 143
sn go through -54
sn go to -130
sn go unnoticed 87
sn go up 51
sn go viral -40
sn go with -64
sn go wrong -12
sn goal , -25
sn goal . -48
sn goal is 23
sn goal of 5
sn goal was 22
sn goal — 83
sn goe . 80
sn goe on -8
sn goe to -60
sn going CAP -20
sn going after 56
sn going back -48
sn going forward -9
sn going into -16
sn going on 108
sn going to -69
sn grant , -35
sn grant . -6
sn grant CAP 12
sn grow CAP -12
sn grow increasingly 45
sn grow list -12
sn grow more 68
sn grow number -9
sn grow pressure -17
sn grow thanks -11
sn grow up -52
sn hail the 77
sn hammer CAP -79
sn hammer out -39
sn happy to 11
sn hard by -17
sn hard for -10
sn hard in -20
sn hard not -38
sn hard time -22
sn hard work -21
sn hat . -33
sn hat and -30
sn hat crime -5
sn hat speech 67
sn hat the 65
sn hear , -17
sn hear . -12
sn hear CAP 40
sn hear about -39
sn hear before -19
sn hear from -39
sn hear him 58
sn hear in 79
sn hear on -62
sn hear that 19
sn hear the -21
sn hear what 32
sn high , -17
sn high as -11
sn high court -12
sn high numbers -65
sn high on -12
sn high school -59
sn highlight CAP -17
sn highlight the -54
sn hint at 16
sn hint of -89
sn hint that 10
sn hir CAP 24
sn hir a 59
sn hir foreign -17
sn hir in 35
sn hir the -10
sn hir to -80
sn hit CAP 63
sn hit a -48
sn hit by 14
sn hit hard -51
sn hit him 126
sn hit on -37
sn hit the -20
sn hold . -15
sn hold CAP 30
sn hold a -89
sn hold an -25
sn hold at -45
sn hold back -55
sn hold by -76
sn hold caucuses -44
sn hold contests 52
sn hold her -78
sn hold his 9
sn hold in -40
sn hold its -72
sn hold more -56
sn hold off -33
sn hold office -25
sn hold on -66
sn hold onto -21
sn hold out -19
sn hold primaries -32
sn hold public -41
sn hold the -72
sn hold their -46
sn hold two -47
sn hold up 18
sn hop , -72
sn hop . -31
sn hop CAP -27
sn hop for -13
sn hop he 132
sn hop of -50
sn hop on -21
sn hop that 7
sn hop the 24
sn hop to -7
sn hop will 42
sn hopeful , -14
sn hopeful CAP -63
sn hopeful that 21
sn hostility to 44
sn idea , 44
sn idea . -40
sn idea : -58
sn idea and -16
sn idea are -12
sn idea for 15
sn idea into -9
sn idea of -32
sn idea that -6
sn identify CAP 94
sn identify and -13
sn identify as 10
sn identify by -89
sn identify the 9
sn identify themselves 29
sn identify with -14
sn ignor . -75
sn ignor CAP 124
sn ignor by 74
sn ignor the -79
sn illustrat the -15
sn imagin CAP -9
sn imply that -20
sn impos a -14
sn impos new -84
sn impress . -49
sn impress by 69
sn includ " -14
sn includ , -16
sn includ : 125
sn includ CAP -124
sn includ NUM -56
sn includ a 48
sn includ an -46
sn includ former -39
sn includ her -10
sn includ his -77
sn includ in -75
sn includ many -16
sn includ on -15
sn includ one -19
sn includ some -69
sn includ superdelegates -13
sn includ the -11
sn includ those -18
sn includ — -8
sn indicat he -11
sn indicat that -23
sn insist , 27
sn insist it 19
sn insist on -79
sn insist she -6
sn insist the -8
sn insist they 32
sn intend to -51
sn intens political -25
sn intens scrutiny 61
sn interest , -42
sn interest . -64
sn interest and -10
sn interest groups -7
sn interest in 24
sn interest of 88
sn interest rate -5
sn interest rates -73
sn interest to 26
sn interpret as 11
sn introduc CAP 28
sn introduc a -44
sn introduc by 30
sn introduc his 17
sn introduc some 74
sn introduc the -87
sn introduc to -82
sn investigat CAP 76
sn investigat by 47
sn investigat the 20
sn invit CAP -40
sn invit to 16
sn invok CAP -82
sn invok the -8
sn issu , -76
sn issu . -53
sn issu : -8
sn issu CAP -22
sn issu a 110
sn issu an 78
sn issu at -7
sn issu by -119
sn issu for -22
sn issu has -8
sn issu he -21
sn issu in -7
sn issu is -34
sn issu like -28
sn issu of 34
sn issu on -34
sn issu over -20
sn issu that -77
sn issu the 46
sn issu to -42
sn issu will -6
sn issu with -23
sn issu would 71
sn it " -6
sn it 's 30
sn it , -28
sn it . -24
sn it : -14
sn it CAP -6
sn it a -31
sn it added -43
sn it again -11
sn it all -30
sn it also -58
sn it appeared 88
sn it appears 55
sn it as -18
sn it assumes -22
sn it became 54
sn it began -7
sn it by -15
sn it came -60
sn it can -11
sn it cannot -7
sn it clear 24
sn it comes -76
sn it could -25
sn it did -15
sn it didn't -45
sn it didn’t -24
sn it does -22
sn it doesn't 41
sn it doesn’t -10
sn it easier -8
sn it even -15
sn it falls -6
sn it for -9
sn it from -7
sn it gets -13
sn it goes -18
sn it had -8
sn it happened -6
sn it happens -8
sn it hard -16
sn it has -75
sn it in -13
sn it is 44
sn it isn't -12
sn it isn’t -20
sn it just -20
sn it made -5
sn it makes -11
sn it may 58
sn it means -40
sn it might -6
sn it must -19
sn it on -7
sn it once -6
sn it out -6
sn it read -17
sn it reads -6
sn it received -5
sn it remains 86
sn it said -17
sn it says -11
sn it seemed -16
sn it seems 95
sn it should -7
sn it showed -9
sn it shows -7
sn it started -13
sn it still -15
sn it takes -35
sn it that -16
sn it the -9
sn it through -5
sn it to -22
sn it took -34
sn it turned -36
sn it turns -20
sn it was 8
sn it wasn't -20
sn it wasn’t -25
sn it went -35
sn it were -5
sn it will -31
sn it worked -10
sn it works -7
sn it would 10
sn it — -5
sn it ’s 33
sn join CAP -19
sn join a -66
sn join by -92
sn join him 48
sn join on -33
sn join the -70
sn join them -22
sn join with -15
sn jok . -15
sn jok about 8
sn jok that 8
sn jok to 8
sn judg , -8
sn judg . -6
sn judg CAP -51
sn judg can’t -5
sn judg in -8
sn judg on -16
sn judg overseeing -13
sn judg ruled -15
sn judg that 55
sn judg was -12
sn judg who -34
sn judg ’s -7
sn keen interest -15
sn keep CAP -55
sn keep a -92
sn keep her -47
sn keep him -17
sn keep his -36
sn keep interest -27
sn keep the -34
sn keep their -56
sn keep them -22
sn keep with -18
sn knock , -9
sn knock CAP 87
sn know , -6
sn know . -10
sn know CAP 23
sn know about 9
sn know as -14
sn know better -44
sn know by -37
sn know he 75
sn know him -37
sn know if -41
sn know it -61
sn know that -34
sn know the -95
sn know their 19
sn know this 13
sn know to 21
sn know what -34
sn know whether -25
sn know which 62
sn know who -64
sn label " -55
sn label CAP -20
sn lament the 34
sn lash out -21
sn launch CAP -14
sn launch a 31
sn launch his 14
sn launch the -67
sn lay bare 30
sn lay out 42
sn lay the -79
sn lean left -37
sn lean toward -29
sn learn from -44
sn learn her 32
sn learn in 83
sn learn more -55
sn learn of -43
sn learn that -14
sn leav , -28
sn leav . -23
sn leav ; -17
sn leav CAP -70
sn leav a -30
sn leav and -5
sn leav behind -38
sn leav for -26
sn leav her -6
sn leav him -18
sn leav his -40
sn leav in -34
sn leav it 15
sn leav many -73
sn leav no -8
sn leav of 71
sn leav office -21
sn leav on 80
sn leav out 61
sn leav that -29
sn leav the -80
sn leav to 12
sn leav with -11
sn less at -14
sn less clear -46
sn less likely -46
sn less safe -32
sn less than 29
sn let 's 37
sn let CAP -62
sn let alone -15
sn let go -8
sn let me -30
sn let the -60
sn let us -18
sn let ’s -22
sn liken to 40
sn lin " -10
sn lin , -20
sn lin . -16
sn lin : -35
sn lin at -8
sn lin behind -8
sn lin for -12
sn lin in -6
sn lin of 51
sn lin on -8
sn lin that 51
sn lin to -39
sn lin up 74
sn lin with -33
sn link arms -26
sn link to -26
sn list , -47
sn list . -50
sn list CAP 14
sn list as 23
sn list from -67
sn list in -43
sn list of -120
sn list on 15
sn list the 105
sn littl about -6
sn littl attention 82
sn littl evidence -14
sn littl inclination -17
sn littl interest 82
sn littl more -53
sn lobby firms -22
sn lobby for 69
sn lobby on -42
sn look . -35
sn look ahead -21
sn look at -56
sn look back 51
sn look for -33
sn look forward 98
sn look increasingly -36
sn look into -39
sn look like -11
sn look out -15
sn look over -30
sn look to 40
sn lov . -37
sn lov lost -52
sn lov ones -66
sn lov to 110
sn main debate -19
sn main goal -29
sn main rival -43
sn maintain a -38
sn maintain by -39
sn maintain his 33
sn maintain that 59
sn maintain the -64
sn maintain their -47
sn mak " -8
sn mak , -42
sn mak . -43
sn mak CAP 47
sn mak NUM -35
sn mak a 22
sn mak about -40
sn mak against -14
sn mak an 57
sn mak any -15
sn mak as 15
sn mak by -87
sn mak clear 91
sn mak comments 77
sn mak during -18
sn mak earlier -31
sn mak for -60
sn mak fun 41
sn mak good -46
sn mak him -83
sn mak his -21
sn mak history -89
sn mak in -99
sn mak it -49
sn mak its -61
sn mak me -32
sn mak money -38
sn mak more -83
sn mak much 46
sn mak no 96
sn mak on -51
sn mak one -26
sn mak public 63
sn mak sense -64
sn mak some -101
sn mak such -6
sn mak sure -124
sn mak the 89
sn mak their -33
sn mak them -57
sn mak things -5
sn mak this 15
sn mak those -18
sn mak to -31
sn mak up -112
sn mak — -20
sn manag CAP -59
sn manag director -29
sn manag the -7
sn manag to 45
sn mark . -6
sn mark CAP -78
sn mark a 50
sn mark as 39
sn mark by -30
sn mark classified -64
sn mark his -34
sn mark the -78
sn mean , 67
sn mean . -13
sn mean CAP -57
sn mean a -67
sn mean for 63
sn mean he -88
sn mean it -99
sn mean of -10
sn mean she -11
sn mean that 16
sn mean the -55
sn mean this 27
sn mean to 72
sn mean — -10
sn mention , 60
sn mention CAP 19
sn mention above 8
sn mention as -33
sn mention by -39
sn mention his 68
sn mention of -123
sn mention on -17
sn mention that -24
sn mention the 75
sn messag , 39
sn messag . -31
sn messag : 71
sn messag about -74
sn messag and -9
sn messag for -26
sn messag from -27
sn messag is 45
sn messag of 17
sn messag on -36
sn messag that -75
sn messag to -87
sn messag with -8
sn messag — -11
sn met CAP -40
sn met in -23
sn met privately -30
sn mind on -37
sn mind the 13
sn mock . 96
sn mock CAP 53
sn mock a -53
sn mock his 42
sn mock the 78
sn mount a -37
sn mov , -12
sn mov . -14
sn mov CAP -12
sn mov closer -47
sn mov forward -42
sn mov from -14
sn mov into -6
sn mov jobs -24
sn mov on -45
sn mov out -11
sn mov past -8
sn mov that 17
sn mov the -16
sn mov through -15
sn mov to 27
sn mov was -7
sn movement , -48
sn movement . -44
sn movement has -40
sn movement in 81
sn movement is 75
sn movement of -51
sn movement that 24
sn nam " 76
sn nam , -36
sn nam . 51
sn nam CAP -35
sn nam and -13
sn nam as -16
sn nam change -10
sn nam for -120
sn nam her 97
sn nam him -18
sn nam in 72
sn nam is -41
sn nam of -73
sn nam on 49
sn nam recognition -68
sn nam the -88
sn nam to -14
sn nam — -48
sn need , -10
sn need . -60
sn need CAP -49
sn need NUM -28
sn need a -99
sn need any -35
sn need for -38
sn need in -17
sn need it -59
sn need of -27
sn need the -50
sn need to 34
sn negotiat the -34
sn nervous , -21
sn nominat CAP 9
sn nominat a 54
sn nominat contest -86
sn nominat contests -55
sn nominat convention -27
sn nominat for -23
sn nominat process -25
sn nominat the 7
sn not , 136
sn not . 59
sn not : -16
sn not CAP -15
sn not a -20
sn not about -54
sn not actually -57
sn not all -70
sn not always -41
sn not among -12
sn not an -84
sn not apply -17
sn not as -49
sn not at 81
sn not authorized -20
sn not award -11
sn not back -7
sn not be -62
sn not because -18
sn not been 5
sn not being -10
sn not believe -7
sn not better -13
sn not change -35
sn not clear -25
sn not completely -23
sn not directly -54
sn not discuss -18
sn not do -8
sn not done -21
sn not end -6
sn not endorse -5
sn not endorsed -23
sn not enough -23
sn not entirely -7
sn not even -28
sn not every -13
sn not everyone -13
sn not exactly -9
sn not expected -9
sn not far -20
sn not feel -10
sn not find -6
sn not for -25
sn not from 41
sn not fully -14
sn not get -18
sn not give -10
sn not giving -28
sn not go -12
sn not going -43
sn not have 23
sn not having 69
sn not he 42
sn not his -50
sn not immediately -69
sn not in 40
sn not include -13
sn not just -45
sn not know -12
sn not knowing 80
sn not known -47
sn not like 113
sn not long -14
sn not looking -19
sn not made -15
sn not make -42
sn not mean -7
sn not mention -70
sn not necessarily -72
sn not need -14
sn not new -33
sn not offer -28
sn not on 62
sn not one -36
sn not only -125
sn not part -18
sn not plan -16
sn not play -23
sn not publicly -17
sn not receive -5
sn not release -18
sn not respond -129
sn not return -26
sn not rise -13
sn not rule -14
sn not running -36
sn not say -10
sn not see -17
sn not seem -21
sn not seen -9
sn not so -21
sn not speak -7
sn not support -11
sn not sure -43
sn not take -22
sn not that 57
sn not the 27
sn not there -84
sn not think -5
sn not this 23
sn not to -110
sn not understand -14
sn not unlike -21
sn not until -7
sn not voting -73
sn not want -31
sn not what -19
sn not whether -14
sn not widely -25
sn not with -16
sn not without -37
sn not work -9
sn not working -9
sn not yet -45
sn not — -12
sn noth . -6
sn noth about -24
sn noth at -9
sn noth but 24
sn noth to -18
sn noth wrong -17
sn offer " -63
sn offer . -20
sn offer CAP -33
sn offer a -67
sn offer an 59
sn offer by -101
sn offer himself 13
sn offer his 162
sn offer in 73
sn offer increasingly 85
sn offer more 6
sn offer no -29
sn offer some -41
sn offer the -27
sn offer to 53
sn ongo CAP -36
sn open . -7
sn open CAP -11
sn open a -89
sn open an 32
sn open and -24
sn open doors -21
sn open for -39
sn open his -42
sn open in -22
sn open letter -26
sn open night -14
sn open primaries -7
sn open question -5
sn open the -85
sn open their -27
sn open to 8
sn open up 96
sn opponent , 47
sn opponent . 83
sn opponent for -9
sn opponent have -9
sn opponent of -23
sn opponent say -12
sn opponent to -60
sn opponent who -13
sn oppos " 8
sn oppos . 14
sn oppos CAP 22
sn oppos a 57
sn oppos an 53
sn oppos by 26
sn oppos him 6
sn oppos it 45
sn oppos same-sex -163
sn oppos the 21
sn oppos to -110
sn opposition , -20
sn opposition . -43
sn opposition from 21
sn opposition in -16
sn opposition research -27
sn opposition to 42
sn opt to 18
sn optimistic about -55
sn optimistic that -8
sn order , -66
sn order . -33
sn order that 7
sn order the 83
sn order to 44
sn outlin a 22
sn outrag . 7
sn overwhelm support 126
sn paint CAP 71
sn paint the -7
sn pass " 22
sn pass , 15
sn pass . -48
sn pass a 50
sn pass along 81
sn pass by 28
sn pass from -73
sn pass in 47
sn pass on -37
sn pass out -62
sn pass the 13
sn pass through -37
sn pass with 38
sn pay " -10
sn pay NUM -28
sn pay a -45
sn pay attention 135
sn pay for -58
sn pay more -64
sn pay off -35
sn pay the -17
sn pay their -15
sn perception of 73
sn personal . -10
sn personal and -5
sn personal attacks 62
sn personal email -24
sn personal information -7
sn personal insults -7
sn personal life -45
sn persuad CAP -35
sn persuad superdelegates -76
sn persuad the 20
sn persuad to -45
sn persuad voters 84
sn pick . -6
sn pick CAP 71
sn pick a -58
sn pick for -6
sn pick the -29
sn pick up -13
sn pitch . -8
sn pitch to 69
sn pivot to -55
sn plan ( -40
sn plan , -58
sn plan . -45
sn plan as -22
sn plan by -32
sn plan in -12
sn plan is 61
sn plan on 22
sn plan that -43
sn plan to 54
sn plan was -17
sn plan — -15
sn play , -12
sn play CAP -28
sn play a -47
sn play an -18
sn play by -13
sn play down 104
sn play for -12
sn play in -15
sn play on -32
sn play out -31
sn play the -68
sn play to -50
sn play well 95
sn plead guilty 22
sn pledg delegate -101
sn pledg delegates -124
sn pledg from 35
sn pledg his 46
sn pledg that 95
sn pledg their 10
sn pledg to 47
sn point ( -31
sn point , -89
sn point . -79
sn point CAP 5
sn point about -31
sn point advantage -12
sn point among -35
sn point and -6
sn point behind -8
sn point during -23
sn point edge -15
sn point for -29
sn point from -33
sn point he -24
sn point in -44
sn point is 68
sn point lead -25
sn point margin -10
sn point on -29
sn point out 121
sn point over -36
sn point since -14
sn point to 57
sn point was 28
sn point where -15
sn point — -7
sn pois to -11
sn portray CAP -15
sn portray as -7
sn portray her -9
sn position , 67
sn position . 34
sn position at -6
sn position by -21
sn position for -7
sn position in -44
sn position is -19
sn position of -40
sn position on 54
sn position that -52
sn position to -118
sn post , -24
sn post . -23
sn post : 78
sn post CAP 25
sn post a 11
sn post and -14
sn post by -57
sn post has -38
sn post in -44
sn post of 77
sn post on -13
sn post this -86
sn post to -55
sn prais CAP 20
sn prais for -24
sn prais from -30
sn prais her -41
sn prais his 24
sn prais of 69
sn prais the 37
sn predict , -18
sn predict CAP -62
sn predict that -11
sn predict the -63
sn prefer . 38
sn prefer not 47
sn prefer the 101
sn prefer to 21
sn present . 25
sn present a 35
sn present an -18
sn present at 70
sn present herself 5
sn present himself -7
sn present in -11
sn present the -10
sn press CAP -26
sn press about 24
sn press by -22
sn press conference -50
sn press conferences -17
sn press for 82
sn press his 81
sn press on 43
sn press release -34
sn press secretary -136
sn press their -39
sn press to -89
sn pressur . -7
sn pressur CAP -25
sn pressur from -76
sn pressur on 52
sn pressur the 17
sn pressur to -91
sn priority , -62
sn priority . 53
sn priority for -70
sn priority in 61
sn priority of 72
sn project , -31
sn project . -32
sn project a -53
sn project the 49
sn project to -12
sn promis , 19
sn promis . -46
sn promis CAP 109
sn promis a 91
sn promis of 32
sn promis that 22
sn promis to -22
sn promot CAP -25
sn promot a 12
sn promot his 20
sn prompt CAP -76
sn prompt a -58
sn prompt by -25
sn prompt some 41
sn propos . -44
sn propos NUM 32
sn propos a 68
sn propos ban -65
sn propos that -16
sn propos to -15
sn proposal , -34
sn proposal . -27
sn proposal as -17
sn proposal for 17
sn proposal on 55
sn proposal that -49
sn proposal to 28
sn proposal would -30
sn proposal — 77
sn protest . -12
sn protest CAP -27
sn protest against 23
sn protest at -26
sn protest in -8
sn protest of 43
sn protest that 6
sn protest the 32
sn prov a -41
sn prov adept -75
sn prov that -18
sn prov to 52
sn provid . -6
sn provid CAP -123
sn provid a -43
sn provid an 14
sn provid any -21
sn provid by 59
sn provid evidence 82
sn provid free -55
sn provid more -71
sn provid the 37
sn provid to 47
sn publish , -25
sn publish DAY -43
sn publish a 72
sn publish an 110
sn publish in -107
sn pursu . -19
sn pursu an -18
sn push CAP -109
sn push a 60
sn push against 13
sn push back 19
sn push by 79
sn push for 72
sn push her -77
sn push his -35
sn push in -23
sn push is -18
sn push more -68
sn push the 14
sn push through -60
sn push to 37
sn put CAP -25
sn put a 20
sn put forth 64
sn put forward 37
sn put her 11
sn put him -20
sn put in -43
sn put it 95
sn put me -9
sn put more -19
sn put on 55
sn put out -24
sn put the -13
sn put their -33
sn put them -30
sn put to -51
sn put together -24
sn put up -30
sn question , -64
sn question . -52
sn question : -31
sn question CAP 89
sn question about 5
sn question are 37
sn question as -76
sn question at -25
sn question for 47
sn question from -54
sn question his 125
sn question how 60
sn question in -27
sn question is 18
sn question of -42
sn question on 43
sn question posed 45
sn question that -70
sn question the 23
sn question to 20
sn question was 30
sn question whether 53
sn question why -36
sn question will -31
sn quick to 37
sn quot . -17
sn quot CAP 105
sn quot a 38
sn rail against 30
sn rais NUM -96
sn rais about 54
sn rais at 67
sn rais by 6
sn rais concerns -46
sn rais eyebrows 42
sn rais funds -32
sn rais in -40
sn rais interest -10
sn rais minimum -6
sn rais money -65
sn rais more -121
sn rais new 5
sn rais questions 14
sn rais rates -38
sn rais taxes -46
sn rais the -38
sn rais to -77
sn rang from 13
sn rang of 6
sn rattl CAP -41
sn rattl by -77
sn rattl off 57
sn reach NUM -27
sn reach a 11
sn reach by -39
sn reach for 47
sn reach of -10
sn reach out -24
sn reach the -39
sn reach with -7
sn react to -71
sn read " 60
sn read . 115
sn read : -12
sn read CAP -19
sn read a 11
sn read from -36
sn read the -10
sn ready for -60
sn ready to -9
sn realiz that -51
sn reason , -12
sn reason . -6
sn reason : -12
sn reason CAP -41
sn reason for 11
sn reason the -57
sn reason to 36
sn reason why -23
sn rebuk CAP 65
sn rebuk to -52
sn rebut CAP 50
sn recall , -11
sn recall CAP 12
sn recall a 45
sn recall her -79
sn recall that -7
sn receiv CAP -67
sn receiv NUM -30
sn receiv a -24
sn receiv an -39
sn receiv at -36
sn receiv by -11
sn receiv from -6
sn receiv his -54
sn receiv in -34
sn receiv more 53
sn receiv the -15
sn receiv this -64
sn recogniz that 65
sn recommend charges -18
sn recommend that 12
sn recount the 97
sn refer to 24
sn referenc , -23
sn referenc the 53
sn referenc to 41
sn reflect a -9
sn reflect his -75
sn reflect in -60
sn reflect on 53
sn reflect the 14
sn refus to 46
sn refusal to 18
sn regard , -30
sn regard as 19
sn regard the -98
sn regard to -12
sn reiterat his -34
sn reiterat that 24
sn reject a -6
sn reject by 88
sn reject the -33
sn releas , 24
sn releas . 31
sn releas CAP -21
sn releas DAY -93
sn releas NUM -43
sn releas a 102
sn releas by -92
sn releas emails -6
sn releas from -60
sn releas her -85
sn releas his -54
sn releas its 111
sn releas last -114
sn releas of 14
sn releas on -101
sn releas the 44
sn releas them 19
sn releas this 28
sn releas transcripts -37
sn reluctant to 16
sn rely on -40
sn remain , -14
sn remain . -23
sn remain CAP -12
sn remain a 22
sn remain an -24
sn remain far -43
sn remain in 21
sn remain neutral -21
sn remain on -19
sn remain silent 49
sn remain the -64
sn remain to -40
sn remain too -98
sn remain unclear -22
sn remain — -40
sn remark , 25
sn remark . -14
sn remark CAP -56
sn remark about -12
sn remark and -7
sn remark by -29
sn remark in -41
sn remark on 34
sn remark that 5
sn remark upon 54
sn remark was -15
sn remark were -13
sn remember . 51
sn remember CAP -38
sn remember that 29
sn remind CAP -19
sn remind the 73
sn remind viewers 59
sn remind voters 51
sn repeat a 18
sn repeat his -5
sn repeat the 90
sn reply , 72
sn reply . -13
sn reply : 41
sn reply CAP 16
sn reply to -117
sn report " 54
sn report , 45
sn report . 100
sn report : 50
sn report CAP 12
sn report DAY 14
sn report NUM -26
sn report a 51
sn report about 23
sn report and -16
sn report at 29
sn report by -5
sn report for -62
sn report from -133
sn report in 10
sn report is -27
sn report issued -15
sn report it -53
sn report last 80
sn report of -34
sn report on 26
sn report released -15
sn report said -15
sn report show -43
sn report spending 33
sn report that 16
sn report the 9
sn report this 21
sn report to 34
sn report was -27
sn report — -47
sn represent . -10
sn represent CAP 39
sn represent NUM 51
sn represent a -100
sn represent by -91
sn represent for -25
sn represent the 7
sn request , -21
sn request . -57
sn request a -24
sn request and 42
sn request anonymity 100
sn request by -66
sn request for 27
sn request from -40
sn request of 27
sn request that -55
sn request to 52
sn request was -5
sn requir . -67
sn requir CAP -76
sn requir a -121
sn requir by -52
sn requir for -69
sn requir the 60
sn requir them -28
sn requir to 77
sn resonat more -45
sn resonat with 133
sn respond , -58
sn respond . 49
sn respond : 43
sn respond by -64
sn respond that 56
sn respond to -9
sn respond with -23
sn respons , -42
sn respons . -16
sn respons about -60
sn respons from 70
sn respons on -27
sn respons to 32
sn respons was 74
sn restrict from -55
sn restrict the 73
sn return , -12
sn return . -9
sn return a 37
sn return for -6
sn return from -9
sn return home -23
sn return of -14
sn return the -54
sn return to 34
sn reveal , 100
sn reveal : -77
sn reveal CAP 41
sn reveal a 27
sn reveal that -10
sn reveal the 38
sn revers . -16
sn revers course 56
sn revers himself -53
sn revers his 48
sn rip CAP 21
sn rip into 35
sn roll back -18
sn roll call -9
sn roll in -9
sn roll out 36
sn rul , -33
sn rul . 64
sn rul CAP 29
sn rul DAY 71
sn rul and -32
sn rul as -14
sn rul committee -47
sn rul for 65
sn rul made -13
sn rul of -35
sn rul on -30
sn rul out 35
sn rul that 5
sn rul to -6
sn rul was -15
sn rul will -25
sn rumor that 39
sn run , -25
sn run . -12
sn run CAP 57
sn run a -21
sn run ads 65
sn run against -46
sn run as 12
sn run away -25
sn run by -37
sn run counter -48
sn run for -95
sn run his -19
sn run in -52
sn run into -21
sn run mate -33
sn run more 99
sn run of -10
sn run on 33
sn run out -13
sn run the -66
sn run through -12
sn run to -43
sn satisfy with 84
sn say , 31
sn say . 38
sn say : -49
sn say CAP 11
sn say DAY 14
sn say NUM 41
sn say a -50
sn say about -45
sn say after 40
sn say an 68
sn say and -39
sn say any -15
sn say anything -96
sn say at -21
sn say before 31
sn say both 18
sn say by 48
sn say could 11
sn say during -36
sn say earlier 22
sn say for -7
sn say former 63
sn say from 54
sn say goodbye 39
sn say had -9
sn say has -71
sn say he 22
sn say her 13
sn say how -76
sn say if 55
sn say in -42
sn say investigators 35
sn say is 6
sn say it 8
sn say its 49
sn say last 50
sn say late 9
sn say little -108
sn say more 74
sn say no -30
sn say none 64
sn say on 18
sn say one 74
sn say only -61
sn say people 21
sn say recently 15
sn say repeatedly 17
sn say she 41
sn say so 33
sn say some 75
sn say such -47
sn say that -7
sn say their -69
sn say then 7
sn say there 25
sn say they -20
sn say this -20
sn say those 21
sn say to 41
sn say was 36
sn say we -56
sn say were -17
sn say what -15
sn say when 58
sn say whether -28
sn say who 27
sn say with 25
sn say would -10
sn say yes 129
sn say — 41
sn scar . -86
sn scrambl the -77
sn scrambl to 34
sn se a 28
sn se the -60
sn see " -23
sn see , -48
sn see . -35
sn see CAP 44
sn see a -48
sn see as 52
sn see by 101
sn see fit -39
sn see for 103
sn see her -55
sn see him -35
sn see his -109
sn see how -7
sn see if -101
sn see in 10
sn see it 21
sn see no -26
sn see on 10
sn see since -13
sn see that 27
sn see the 5
sn see their 48
sn see this 73
sn see what -67
sn see why -12
sn seek " 20
sn seek CAP 112
sn seek a -33
sn seek comment -41
sn seek help 5
sn seek out -23
sn seek reelection 14
sn seek the -127
sn seek to -22
sn seem , -88
sn seem a -118
sn seem almost 20
sn seem as -53
sn seem like 52
sn seem more -28
sn seem most -16
sn seem ready 108
sn seem so -49
sn seem to 39
sn seiz on -18
sn seiz the -35
sn seiz upon 22
sn self-describ CAP 47
sn self-describ democratic -21
sn send CAP 53
sn send a 90
sn send an 27
sn send from -8
sn send it -63
sn send or -16
sn send out 43
sn send the -85
sn send to -111
sn sens , -19
sn sens . -29
sn sens of 57
sn sens that -40
sn sens to -18
sn sentenc , -9
sn sentenc . -18
sn sentenc to -62
sn set . -7
sn set a -94
sn set an -14
sn set for -52
sn set in -12
sn set of -53
sn set off -51
sn set the -12
sn set to -29
sn set up 35
sn shar , 9
sn shar . -20
sn shar a -39
sn shar by 17
sn shar his 34
sn shar in -21
sn shar of -93
sn shar some -36
sn shar their 31
sn shar this 74
sn shar with 83
sn sharp contrast -104
sn sharp criticism 94
sn shift . -10
sn shift focus -35
sn shift from -32
sn shift his 89
sn shift in -35
sn shift into -29
sn shift its -77
sn shift staff -24
sn shift the -39
sn shift to 55
sn shift toward -8
sn shock . -71
sn shock CAP 65
sn shoot , -6
sn shoot . -15
sn shoot CAP -32
sn shoot NUM -8
sn shoot and -16
sn shoot at -63
sn shoot back 174
sn shoot by -33
sn shoot down -14
sn shoot in -33
sn shoot of -8
sn shoot to -26
sn shoot up -17
sn shoot victims -20
sn shout , 31
sn shout — 62
sn show " -83
sn show , -8
sn show . 73
sn show CAP 21
sn show a -6
sn show an 21
sn show and -43
sn show as 34
sn show for -46
sn show has -45
sn show he 14
sn show her 62
sn show him 30
sn show host -77
sn show how -7
sn show in -63
sn show is -63
sn show it 33
sn show little 129
sn show no 15
sn show of -70
sn show off 20
sn show on -42
sn show signs 34
sn show the -27
sn show to -48
sn show up -115
sn show voters 125
sn show was -50
sn show with -21
sn show — -20
sn show ’s -6
sn shrug off 19
sn sid , -28
sn sid . -27
sn sid : -8
sn sid of -42
sn sid to -8
sn sid with 83
sn sign , 29
sn sign CAP -70
sn sign a 32
sn sign an 67
sn sign and -6
sn sign by -96
sn sign for 82
sn sign in 73
sn sign into 51
sn sign of -33
sn sign on -56
sn sign that 45
sn sign the 16
sn sign up -30
sn signal a -12
sn signal that 37
sn signal the -58
sn singl CAP -7
sn singl digits -24
sn singl one -5
sn singl out 76
sn skeptical . -65
sn skeptical CAP -12
sn skeptical about 62
sn skeptical of 92
sn slam CAP 47
sn slam his 17
sn slam the -14
sn so-call " -49
sn so-call CAP -87
sn sound a 18
sn sound like -91
sn sound off 91
sn spar over 89
sn speak , -84
sn speak . -60
sn speak CAP -78
sn speak DAY -85
sn speak about 101
sn speak at -21
sn speak before -16
sn speak briefly 21
sn speak candidly 69
sn speak fees -33
sn speak for -24
sn speak freely 91
sn speak from -56
sn speak in -48
sn speak later -47
sn speak of 116
sn speak on -39
sn speak out 110
sn speak publicly -94
sn speak schedule -24
sn speak slot -36
sn speak to -42
sn speak up 59
sn speak with -81
sn speculat that 42
sn speculation about -85
sn spent DAY 12
sn spent NUM -38
sn spent a 31
sn spent in -13
sn spent more 69
sn spent most -75
sn spent much 99
sn spent on -43
sn spent the -91
sn split . -24
sn split between -29
sn split on 59
sn split the -48
sn spot , -26
sn spot a 57
sn spot on -45
sn spot that -29
sn stanc , -13
sn stanc . -41
sn stanc in -18
sn stanc on 34
sn stand , -28
sn stand . -9
sn stand at -67
sn stand behind -33
sn stand beside -50
sn stand by 98
sn stand for 73
sn stand in 20
sn stand on 38
sn stand out -75
sn stand ovation -12
sn stand up -36
sn stand with 37
sn start , -7
sn start . 35
sn start CAP -85
sn start DAY -47
sn start a 49
sn start at -25
sn start by -56
sn start his -19
sn start in 31
sn start of -19
sn start on -27
sn start out 55
sn start the 73
sn start when -23
sn start winning -55
sn start with 7
sn stat ' -6
sn stat 's -38
sn stat ( -11
sn stat , 54
sn stat . 64
sn stat : 20
sn stat CAP -9
sn stat a 9
sn stat and -29
sn stat as -37
sn stat by -10
sn stat director -16
sn stat during 34
sn stat for -28
sn stat from -6
sn stat going -7
sn stat has -9
sn stat have -41
sn stat in 107
sn stat including -6
sn stat is -9
sn stat last -63
sn stat laws -5
sn stat like -31
sn stat of -25
sn stat on -63
sn stat over -5
sn stat party -24
sn stat poll -9
sn stat such -7
sn stat that 28
sn stat this -31
sn stat to 11
sn stat voting -11
sn stat where -35
sn stat will -6
sn stat with -16
sn stat would -7
sn stat — -19
sn stat ’s -16
sn statement , -70
sn statement . -28
sn statement : -30
sn statement DAY -32
sn statement about 32
sn statement from -18
sn statement in -21
sn statement issued -24
sn statement of -15
sn statement on 26
sn statement released 81
sn statement said -13
sn statement saying -47
sn statement that 14
sn statement to -25
sn statement was -34
sn step , -5
sn step aside -21
sn step closer -10
sn step down -57
sn step in -21
sn step of -15
sn step to -26
sn step up -37
sn step with -8
sn stop , -37
sn stop . -7
sn stop CAP -44
sn stop by -50
sn stop him -21
sn stop short 57
sn stop the -31
sn stop to 70
sn story , -12
sn story . -12
sn story about 25
sn story and -6
sn story by -11
sn story has -17
sn story of 63
sn story on -9
sn story that -57
sn strategy , -25
sn strategy . -48
sn strategy ; -25
sn strategy and -6
sn strategy for 56
sn strategy is 35
sn strategy of 32
sn strategy that -36
sn strategy to 34
sn strategy — -22
sn stress that 37
sn stress the 60
sn strong , -17
sn strong . -9
sn strong CAP -57
sn strong a -39
sn strong debate -32
sn strong in -35
sn strong majority 93
sn strong showing -62
sn strong support 30
sn strong supporter 81
sn strong third -14
sn strong third-place -48
sn struck a -75
sn struck down 54
sn struck the -54
sn struggl , -31
sn struggl . -19
sn struggl in -24
sn struggl to 24
sn struggl with -71
sn stuck with -30
sn sued the -13
sn suggest CAP 6
sn suggest a -66
sn suggest he -17
sn suggest in 28
sn suggest it -44
sn suggest she 6
sn suggest that 22
sn suggest the 7
sn suggest they 112
sn suggestion , -46
sn suggestion by 96
sn suggestion that 13
sn support ( 49
sn support , -38
sn support . 46
sn support : -93
sn support CAP 31
sn support a 39
sn support among 18
sn support an 6
sn support and -35
sn support another -22
sn support behind 80
sn support by -82
sn support for -31
sn support from -24
sn support has -51
sn support her -26
sn support him -70
sn support his -114
sn support is 18
sn support it -30
sn support legislation -45
sn support of -16
sn support on -64
sn support the 58
sn support to -28
sn support — 50
sn supporter ' -8
sn supporter , 15
sn supporter : 36
sn supporter CAP -92
sn supporter DAY -22
sn supporter after -15
sn supporter and 60
sn supporter are -23
sn supporter argue -40
sn supporter as -30
sn supporter at -11
sn supporter came -29
sn supporter for -15
sn supporter from 60
sn supporter have -17
sn supporter in -49
sn supporter of 37
sn supporter on 81
sn supporter say -19
sn supporter that -75
sn supporter to -35
sn supporter were -23
sn supporter who -25
sn supporter will -11
sn supporter would -7
sn supportiv of 43
sn sur , -18
sn sur . -17
sn sur it -20
sn sur to 83
sn surpris , 30
sn surpris . 16
sn surpris CAP 9
sn surpris that 29
sn surpris to -61
sn surpris you -14
sn suspect CAP -55
sn suspect of -20
sn suspect that 77
sn tak , -11
sn tak . -22
sn tak CAP -46
sn tak DAY -28
sn tak NUM 50
sn tak a 36
sn tak aback 78
sn tak action -95
sn tak advantage -123
sn tak aim 94
sn tak an 76
sn tak away -13
sn tak back -24
sn tak by -10
sn tak care -26
sn tak center -21
sn tak control -22
sn tak down -40
sn tak effect -77
sn tak from -26
sn tak heat -6
sn tak her -90
sn tak him -26
sn tak his -74
sn tak hold -12
sn tak home -85
sn tak in -39
sn tak issue 154
sn tak it 51
sn tak its -70
sn tak more -7
sn tak much 67
sn tak no -108
sn tak off -38
sn tak office -92
sn tak on -48
sn tak out -9
sn tak over -54
sn tak pains 137
sn tak part -56
sn tak place -79
sn tak questions -77
sn tak shots -68
sn tak some 54
sn tak the -79
sn tak their -52
sn tak this -13
sn tak time -60
sn tak to -21
sn tak with -6
sn talk , -48
sn talk . 40
sn talk about 44
sn talk at 11
sn talk like -31
sn talk of 8
sn talk on -11
sn talk over -26
sn talk point 56
sn talk points -79
sn talk radio -9
sn talk show -66
sn talk to -41
sn talk up 44
sn talk with -7
sn target . -16
sn target CAP 21
sn target and -54
sn target at -41
sn target by 16
sn target for -76
sn target of -46
sn tell " -28
sn tell , -32
sn tell CAP 41
sn tell a 70
sn tell an -9
sn tell conservative 76
sn tell friends 52
sn tell her -25
sn tell him -64
sn tell me 44
sn tell one -16
sn tell reporters 51
sn tell supporters 16
sn tell that -16
sn tell their 73
sn tell them 61
sn tell us 8
sn tell voters 115
sn tell you 56
sn testify before 23
sn thank CAP 27
sn thank him -7
sn thank in -16
sn thank supporters 30
sn thank the -6
sn thank to -120
sn ther 's 16
sn ther , -30
sn ther . -17
sn ther and -7
sn ther are 17
sn ther for -16
sn ther has 64
sn ther have -12
sn ther in -6
sn ther is -29
sn ther may -7
sn ther to -16
sn ther was 10
sn ther were -57
sn ther will -6
sn ther would 78
sn ther ’s 22
sn think , -36
sn think . 56
sn think CAP 39
sn think about 18
sn think he -19
sn think his 41
sn think i -74
sn think in -68
sn think is -10
sn think it -15
sn think of -41
sn think she 55
sn think so 77
sn think tank -117
sn think that -28
sn think the -6
sn think they -7
sn think this -6
sn think to -19
sn think we 11
sn think would -42
sn threaten the -97
sn threaten to 11
sn throw a -48
sn throw in 50
sn throw their 75
sn tick off 77
sn tie CAP -31
sn tie the 99
sn tie them 11
sn titl " -59
sn titl , 12
sn titl . -5
sn titl of -25
sn touch CAP -21
sn touch on 96
sn tout a -30
sn tout her -33
sn tout his 50
sn tout the 29
sn trad , -29
sn trad agreement -26
sn trad agreements -13
sn trad and -7
sn trad deal -15
sn trad deals -38
sn trad is -10
sn trad pact -22
sn trad partner -10
sn trash CAP 34
sn troubl . -9
sn troubl for -7
sn troubl in -6
sn trust , -15
sn trust . -19
sn trust CAP -19
sn trust him -42
sn trust in -7
sn trust the -52
sn trust with -28
sn try a -124
sn turn , -28
sn turn CAP -58
sn turn NUM -40
sn turn against 64
sn turn around -36
sn turn away 64
sn turn for -12
sn turn heads -41
sn turn her 80
sn turn his 74
sn turn in -50
sn turn into -47
sn turn it -31
sn turn of -14
sn turn off -28
sn turn on 42
sn turn out -128
sn turn over -92
sn turn point -9
sn turn the -78
sn turn up -28
sn tweet , 42
sn tweet . 35
sn tweet / -27
sn tweet : -21
sn tweet > -30
sn tweet CAP 93
sn tweet DAY 93
sn tweet _ -43
sn tweet a 47
sn tweet about 44
sn tweet after -61
sn tweet by 27
sn tweet from -12
sn tweet his 13
sn tweet id -12
sn tweet last 11
sn tweet on 74
sn tweet pic -13
sn tweet that -43
sn tweet the -18
sn tweet tweet-author -14
sn tweet tweet-id -31
sn tweet was -58
sn underscor a -33
sn underscor that 25
sn underscor the 50
sn understand . -65
sn understand how 41
sn understand of 22
sn understand that -32
sn understand why -55
sn unhappy with -29
sn unleash a 48
sn unveil a 58
sn upset by -23
sn urg CAP -6
sn urg him 34
sn urg his 25
sn urg people 22
sn urg the -15
sn urg them 11
sn urg voters 14
sn used CAP -35
sn used as -7
sn used by -44
sn used for -71
sn used his 46
sn used in 39
sn used it 36
sn used the 22
sn used to -97
sn using CAP -102
sn using a -12
sn using an -12
sn using her 14
sn using it 64
sn using the -28
sn using to 35
sn very conservative -29
sn very different -27
sn very few -25
sn very liberal -5
sn very little -38
sn very low -17
sn very much -91
sn very popular -55
sn very well -32
sn view , 64
sn view . -11
sn view CAP 102
sn view as 9
sn view from -81
sn view has 75
sn view her 18
sn view him -31
sn view is 29
sn view it 90
sn view of -26
sn view on -114
sn view that -69
sn view the -132
sn vocal in 7
sn voic , -19
sn voic concerns 75
sn voic in 22
sn voic of -19
sn voic on -11
sn voic support 25
sn voic to -20
sn voic — -16
sn vot ) -17
sn vot , -121
sn vot . -95
sn vot : -17
sn vot CAP -18
sn vot DAY -43
sn vot against 84
sn vot and -10
sn vot are -9
sn vot as -18
sn vot at -44
sn vot by -15
sn vot for 53
sn vot from 82
sn vot have -13
sn vot he -39
sn vot in 11
sn vot is -15
sn vot laws -27
sn vot next -42
sn vot of -18
sn vot on -104
sn vot rights -43
sn vot than -8
sn vot that -65
sn vot their -21
sn vot this -28
sn vot to 39
sn vot was -14
sn vot were -12
sn vot will -20
sn vot — -28
sn vouch for 46
sn vow , 9
sn vow not 27
sn vow that 35
sn vow to -17
sn walk back 106
sn walk into -8
sn walk off -8
sn walk the -67
sn want " -94
sn want . 30
sn want : 42
sn want ? -21
sn want CAP -17
sn want a 9
sn want all 54
sn want it -67
sn want more 9
sn want safe -130
sn want the 78
sn want their -16
sn want to 8
sn warn : -43
sn warn CAP -29
sn warn that 10
sn warn the -51
sn wary of 20
sn watch CAP 43
sn watch a -59
sn watch the 22
sn watch this -30
sn wav in -9
sn wav of 17
sn wav to -60
sn weigh in 57
sn welcom CAP 46
sn welcom the -71
sn welcom to -18
sn wish of -21
sn withdraw from -72
sn witness said -35
sn wonder if 30
sn word " -8
sn word , -29
sn word . -11
sn word CAP -21
sn word about -15
sn word for 79
sn word he -24
sn word of 20
sn word on -14
sn word to -10
sn word — -18
sn worry . -48
sn worry about -46
sn worry that 26
sn worry the -57
sn writ " 48
sn writ , 58
sn writ . 65
sn writ : 97
sn writ CAP 42
sn writ a -13
sn writ about 49
sn writ at -42
sn writ by -43
sn writ for -28
sn writ his -71
sn writ in 46
sn writ of 62
sn writ off -53
sn writ on -31
sn writ recently 16
sn writ statement -23
sn writ that 31
sn writ the -84
sn writ to -38
sn yell " 52
sn zero in 48
sq abl -/- -8
sq accept -/- 20
sq accept -/near 46
sq accept -/touch -53
sq accept near/- -35
sq accord -/- -24
sq accord -/near 12
sq accord -/touch 19
sq accord near/- 43
sq accord touch/- -51
sq account -/- 19
sq account -/near -82
sq account -/touch -11
sq account near/- -15
sq accus -/- 11
sq accus -/near 7
sq accus touch/near 45
sq accusation -/- 13
sq accusation -/near -23
sq acknowledg -/- 58
sq acknowledg -/near -48
sq acquiesc -/- 25
sq ad -/- -129
sq ad -/near -96
sq ad -/touch -37
sq ad near/- 37
sq ad near/near 43
sq ad near/touch 100
sq ad touch/- 68
sq ad touch/near 74
sq ad touch/touch 12
sq adamant -/- 9
sq add -/- -124
sq add -/near -16
sq add touch/- 51
sq address -/- -52
sq address -/near 128
sq address -/touch -7
sq address near/- -85
sq address touch/- 17
sq admir -/- 69
sq admit -/- -48
sq admit -/near 36
sq admit -/touch 112
sq admit touch/- -89
sq adopt -/- -18
sq adopt -/near 69
sq advic -/- 31
sq advis -/- -73
sq advis -/near 70
sq advis near/- -11
sq advocat -/- 51
sq advocat -/near -70
sq advocat near/- -71
sq affirm -/- -44
sq agr -/- 22
sq agr -/near -40
sq agr near/- -74
sq agre -/- 39
sq agre -/near -34
sq aim near/- 15
sq air -/- -30
sq air near/- -34
sq air touch/- -37
sq alarm -/- 25
sq align -/- -6
sq alleg -/- 46
sq alleg -/near -9
sq allegation -/- 14
sq allow -/near -83
sq allow near/- 39
sq allow touch/- 15
sq allud -/- 100
sq anger -/- -25
sq announc -/- 45
sq announc -/near 80
sq announc -/touch -18
sq announc near/- -65
sq announcement near/- 67
sq answer -/- -9
sq answer -/near 33
sq answer near/- -33
sq anxiety -/- 55
sq apologiz -/- 20
sq apologiz -/near -64
sq appeal -/- -7
sq appeal -/near 45
sq appeal near/- -24
sq appear -/- 20
sq appear -/near -132
sq appear -/touch -29
sq appear near/- -35
sq applaud -/- 40
sq applaud near/- -10
sq approv -/- -20
sq argu -/- 5
sq argu -/near -30
sq argu -/touch 7
sq argu near/- 50
sq argu touch/- 80
sq argument -/- -11
sq ask -/- 21
sq ask -/near -36
sq ask -/touch -22
sq ask near/- 79
sq ask touch/- -52
sq assail -/- 53
sq assert -/- -49
sq assert -/near -5
sq assert touch/- 63
sq assertion -/- -35
sq assertion -/near 45
sq assessment -/- 42
sq assum -/- -56
sq assumption -/- -30
sq assur -/- -5
sq assur -/near 39
sq assur near/- 12
sq assur touch/- 12
sq attack -/- 23
sq attack -/near 59
sq attack -/touch -21
sq attack near/- -102
sq attempt -/- 12
sq attempt -/near -29
sq attempt near/- -32
sq attract -/- -10
sq authoriz -/- 16
sq avoid -/- -68
sq avoid near/- 101
sq awar -/- 14
sq back -/- 23
sq back -/near -67
sq back -/touch 62
sq back near/- 12
sq back touch/- -63
sq balk -/- 16
sq ban -/- 25
sq ban -/near -42
sq ban near/- -11
sq bash -/- 27
sq becam -/- 8
sq becam -/near -13
sq becam -/touch -7
sq becom -/- -56
sq becom -/near 66
sq becom -/touch -8
sq becom near/- -41
sq begin -/- -62
sq begin -/near 35
sq begin near/- -26
sq begin touch/- 20
sq belief -/- 12
sq believ -/- 25
sq believ -/near -42
sq believ near/- -101
sq bemoan -/- 28
sq bemoan -/near 12
sq best -/- -15
sq best -/near -20
sq best near/- -41
sq better -/- -50
sq better -/near 59
sq bitter -/- 28
sq blam -/- 56
sq blam -/near -108
sq blast -/- 33
sq blast -/near 13
sq block -/- -73
sq block -/near 85
sq block near/- -5
sq bo -/- 13
sq bo near/- -27
sq boast -/- -69
sq boast -/near 38
sq brag -/- 19
sq break -/- -12
sq break -/near -32
sq bring -/- -105
sq bring -/near 110
sq bring -/touch 32
sq bring near/- 42
sq bristl -/- 49
sq broad -/- -26
sq broadcast -/- 30
sq broadcast -/near 35
sq brush -/- -17
sq calculat -/- -23
sq call -/- -21
sq call -/near 21
sq call -/touch 55
sq call near/- -31
sq call near/near 20
sq call near/touch -38
sq call touch/- -9
sq call touch/near -49
sq captur -/- -53
sq car -/- 12
sq car -/near -30
sq car near/- -20
sq careful -/- -64
sq carry -/- -109
sq carry -/near 112
sq cast -/- -52
sq cast -/near -58
sq cast near/- -24
sq cast touch/- 97
sq caution -/- -31
sq celebrat -/- 27
sq celebrat -/near 27
sq celebrat near/- -87
sq certain -/- -36
sq challeng -/- 46
sq challeng -/near -69
sq champion -/- 38
sq chant -/- -113
sq chant -/touch -25
sq characteriz -/- 43
sq charg -/- -43
sq charg -/near -26
sq charg near/- 88
sq cheer -/- -17
sq cheer -/near 50
sq cheer near/- -51
sq chid -/- 50
sq chid -/near 22
sq choos -/- -8
sq choos -/near -59
sq circulat -/- -17
sq cit -/- 64
sq cit -/touch 76
sq cit near/- -74
sq claim -/near 100
sq claim -/touch 10
sq claim near/- -118
sq claim touch/- 93
sq clarify -/- -10
sq clear -/near -46
sq co-sponsor -/- -7
sq coin -/- -35
sq coin -/near 44
sq com -/- -45
sq com -/near -15
sq com near/- -63
sq com touch/- 128
sq comment -/- -68
sq comment -/near 44
sq comment -/touch -26
sq comment near/- 80
sq comment touch/- 120
sq commit -/- -12
sq common -/near -28
sq common near/- 70
sq compar -/- 29
sq compar -/near -19
sq compar near/- -36
sq compar touch/- -8
sq complain -/- -7
sq complain -/near -19
sq complaint -/- 29
sq conced -/near 45
sq concern -/- 12
sq concern -/near -60
sq concern near/- 49
sq conclud -/- -72
sq conclud -/near 7
sq conclud -/touch 13
sq conclud touch/- 32
sq condemn -/near -13
sq condemn -/touch 11
sq confirm -/- -8
sq confront -/- -24
sq confront -/near -17
sq confus -/- -51
sq congratulat -/- 21
sq consensus -/- 23
sq consider -/- 27
sq consider -/near -108
sq consider -/touch 7
sq consider near/- -97
sq contemplat -/- 100
sq contend -/- 32
sq contention -/- 6
sq continu -/- -67
sq continu -/touch 66
sq continu near/- -35
sq continu touch/- 46
sq continu touch/touch 56
sq contradict -/- 27
sq contrast -/- -54
sq contrast -/near -93
sq contrast near/- 47
sq controversial -/- -37
sq controversial near/- -54
sq conversation -/- -8
sq conversation -/near 52
sq convinc -/- 58
sq count -/- -9
sq counter -/- -56
sq cover -/- 30
sq creat -/- -19
sq creat -/near -68
sq creat -/touch -13
sq creat near/- -19
sq credit -/- -20
sq credit -/near 55
sq credit near/- 38
sq critical -/- -39
sq critical near/- -15
sq criticism -/- 47
sq criticism -/near -132
sq criticism near/- 10
sq criticiz -/- 11
sq criticiz -/near -45
sq cry -/- 69
sq cry -/touch -42
sq cut -/- -126
sq cut -/near 66
sq cut near/- 84
sq debat -/- 32
sq debat -/near -84
sq debat -/touch -16
sq debat near/- -66
sq debat touch/- -35
sq decid -/- -8
sq decid -/near -24
sq decid near/- -16
sq decision -/- -6
sq decision -/near 64
sq decision near/- -31
sq declar -/- -32
sq declar -/near -18
sq declar -/touch 12
sq declar near/- 40
sq declar touch/- -21
sq declin -/- -41
sq declin -/near 39
sq declin near/- 20
sq decry -/- 41
sq dedicat -/- 23
sq deem -/- 71
sq deem -/touch -90
sq deep -/- -8
sq deep -/near 35
sq defend -/- -20
sq defend -/near 33
sq deliver -/- -61
sq deliver -/near 144
sq demand -/- -38
sq demand -/near -47
sq demonstrat -/- -22
sq denounc -/- 5
sq denounc -/near 42
sq deny -/- -23
sq deny -/near 25
sq deny near/- 84
sq derid -/- 27
sq describ -/- 33
sq describ -/near -31
sq describ -/touch 15
sq describ near/- -29
sq describ near/near -22
sq describ touch/- -38
sq describ touch/near 27
sq design -/- -17
sq desir -/- -26
sq detail -/near -53
sq detail near/- 73
sq determin -/- 17
sq determin -/near -66
sq devot -/- 6
sq direct -/- -72
sq direct -/near -56
sq direct near/- 56
sq disagre -/- 41
sq disagreement -/- 35
sq disappoint -/- 38
sq disavow -/- -17
sq disclos -/- -30
sq disclosur -/- 26
sq discover -/- -19
sq discover near/- -49
sq discuss -/- 28
sq discuss -/near -39
sq discuss near/- 26
sq discussion -/- 31
sq discussion near/- -35
sq dislik -/- 31
sq dismiss -/- -21
sq dismiss -/near 63
sq disparag -/- 52
sq display -/- 7
sq disput -/- 47
sq distanc -/- -20
sq divid -/- -31
sq document -/- 28
sq document -/near -34
sq document near/- -9
sq doubl -/- -12
sq doubl -/near 44
sq downplay -/- -79
sq draw -/- 26
sq draw -/near -68
sq draw near/- -67
sq dub -/touch 42
sq dwell -/- 72
sq eager -/- 32
sq earn -/- -63
sq echo -/near -9
sq echo near/- 93
sq elect -/- -48
sq elect -/near 13
sq elect near/- -23
sq embrac -/- -18
sq embrac -/near -14
sq emerg -/- -12
sq emphasiz -/- 33
sq emphasiz -/near 33
sq enamor -/- 47
sq encourag -/- -33
sq encourag -/near 39
sq end -/- -105
sq end -/near 71
sq end -/touch 60
sq end near/- -19
sq endors -/- 6
sq endors -/near -10
sq endors near/- 30
sq endorsement -/- 44
sq endorsement -/near -60
sq endorsement -/touch -26
sq engag -/- -29
sq engag -/touch -33
sq enjoy -/- -33
sq envision -/- 23
sq establish -/- -6
sq estimat -/- -34
sq estimat -/near -20
sq excit -/- -22
sq expand -/- -9
sq expand near/- -22
sq expect -/- 52
sq expect -/near -86
sq expect near/- -73
sq experienc -/- -10
sq explain -/- -20
sq explain -/near -75
sq explain near/- 54
sq explain touch/- 15
sq expos -/- -32
sq express -/- 5
sq express -/near -70
sq express near/- 51
sq eye -/- 46
sq fact -/near -40
sq fact -/touch -36
sq fact near/- -9
sq fail -/- -18
sq fail -/near -73
sq fail near/- -72
sq fals -/- -44
sq fals -/near 77
sq far -/- -37
sq far -/near 26
sq far near/- -8
sq favor -/- 39
sq favor -/near -58
sq favor near/- -70
sq favorit -/- -36
sq favorit -/near 44
sq fear -/- -9
sq fear -/near 31
sq fear near/- 62
sq featur -/- -22
sq featur -/near -22
sq featur touch/- 52
sq feel -/- 44
sq feel -/near -12
sq feel -/touch -52
sq feel near/- -68
sq fight -/- -18
sq fight -/near -63
sq fight near/- 85
sq fight touch/- -8
sq figur -/- -82
sq figur -/near 104
sq fil -/- -12
sq fil -/near -15
sq fil near/- -25
sq find -/- -21
sq find -/near 29
sq find -/touch 30
sq find near/- -96
sq find touch/- -67
sq fir -/- -15
sq fir -/near -16
sq fir near/- -25
sq float -/- -57
sq focus -/- -10
sq focus -/near -66
sq focus -/touch 43
sq focus near/- -41
sq focus touch/- -60
sq follow -/- -109
sq follow -/near 38
sq follow near/- -8
sq follow touch/- 47
sq forecast -/- 30
sq forese -/- 63
sq forget -/- -15
sq forward -/- -16
sq forward -/near 19
sq fram -/- -74
sq fram -/near 88
sq fre -/- -7
sq fre -/near -11
sq fre near/- -60
sq full -/- 20
sq giv -/- -75
sq giv -/near 68
sq giv -/touch -61
sq giv near/- -60
sq giv touch/- 65
sq glad -/- 19
sq go -/- -6
sq go -/near -84
sq go -/touch 100
sq go near/- -67
sq go near/touch -12
sq go touch/- 72
sq goal -/- 29
sq goal -/near -66
sq goe -/- -22
sq goe -/near 8
sq goe -/touch 54
sq going -/- -74
sq going -/near -59
sq going near/- 54
sq going near/touch -40
sq grant -/- 5
sq grow -/- -24
sq grow -/near -38
sq grow near/- -10
sq guess -/- -39
sq hail -/- 15
sq hammer -/- 39
sq happy -/- 21
sq hard -/- 13
sq harsh -/- 32
sq hat -/- 50
sq hat near/- -69
sq hat touch/- -41
sq heap -/- 55
sq hear -/- -32
sq hear -/near 38
sq hear near/- -13
sq high -/- -5
sq high near/- -8
sq highlight -/- 31
sq hint -/- -50
sq hint near/- 43
sq hir -/- -26
sq hit -/near 57
sq hit near/- -20
sq hold -/- -19
sq hold -/near -14
sq hold near/- -45
sq hop -/- 45
sq hop -/near -79
sq hopeful -/- 15
sq hostility -/- 16
sq huffpost -/- -85
sq idea -/- 54
sq idea -/near -34
sq idea -/touch -29
sq idea near/- -35
sq identify -/- -20
sq identify near/- 47
sq ignor -/- -60
sq illustrat -/- -10
sq imagin -/- 48
sq imply -/- -18
sq imply -/near 20
sq impos -/- 45
sq includ -/- -43
sq includ -/touch 41
sq includ near/- -80
sq includ near/near 38
sq includ touch/- -59
sq indicat -/- 16
sq indicat -/near -23
sq inform -/- -34
sq infuriat -/- 26
sq insist -/- 32
sq insist -/near 51
sq intend -/- 22
sq intend -/near -52
sq intens -/- 37
sq interest -/- -22
sq interest -/near 50
sq interest near/- -48
sq interject -/touch 63
sq interpret -/- -76
sq introduc -/- -49
sq introduc -/near 31
sq introduc near/- 25
sq investigat -/- -34
sq invit -/- -68
sq invit -/near 115
sq invok -/- 21
sq invok near/- -25
sq issu -/near -61
sq issu -/touch 39
sq issu near/- -30
sq it -/- -21
sq it -/near -136
sq it -/touch -56
sq it near/- 49
sq it near/near -9
sq it near/touch -10
sq it touch/- -85
sq it touch/touch -6
sq join -/- -87
sq join -/near 86
sq jok -/- 6
sq jok -/near -46
sq jok -/touch -26
sq jok near/- -14
sq judg -/- 24
sq judg -/near -12
sq judg -/touch -13
sq keen -/- 17
sq keep -/- -7
sq keep -/near 38
sq keep -/touch -27
sq keep near/- -87
sq knock -/- -71
sq know -/- 18
sq know -/near 44
sq know -/touch -46
sq know near/- 58
sq know touch/- -54
sq label -/- -19
sq label -/touch 75
sq lambast -/- 20
sq lament -/- 21
sq lament -/near -57
sq lament -/touch 48
sq lash -/- 40
sq launch -/- -68
sq launch -/near 68
sq lay -/- -30
sq lay -/near 34
sq lay near/- -74
sq lean -/- 37
sq lean -/near -72
sq learn -/- 7
sq learn -/near -17
sq leav -/- -6
sq leav -/near -53
sq leav near/- -45
sq less -/- -18
sq less -/near -13
sq less near/- -12
sq let -/- 15
sq liken -/- 30
sq lin -/- 26
sq lin -/near -13
sq lin -/touch -39
sq lin near/- -24
sq link -/- -7
sq link -/near -25
sq link near/- -78
sq link touch/- 60
sq list -/- 17
sq list -/near 25
sq littl near/- -16
sq lobby -/- -66
sq look -/- 14
sq look -/near -61
sq look near/- -108
sq main -/- 41
sq maintain -/- -52
sq mak -/near 76
sq mak -/touch -92
sq mak near/- 9
sq mak touch/- -64
sq manag -/- -22
sq manag near/- -31
sq mandat -/- -14
sq mark -/- -43
sq mark -/near 45
sq mean -/- -30
sq mean -/near -107
sq mean -/touch -15
sq mean near/- -49
sq mean touch/- 8
sq mention -/- 55
sq mention -/near -19
sq mention near/- 17
sq messag -/- -7
sq messag -/near 28
sq messag near/- -38
sq met -/near -33
sq minc -/- 65
sq mind -/- 20
sq mock -/- -32
sq mount -/- -23
sq mov -/- -33
sq mov -/near -37
sq mov near/- -32
sq movement -/- 17
sq movement -/near -12
sq movement near/- -20
sq movement touch/- -31
sq nam -/near 49
sq nam -/touch 56
sq nam near/- -16
sq need -/- -24
sq need -/near -42
sq need -/touch -41
sq need near/- -50
sq need touch/- -28
sq negativ -/- 9
sq negotiat -/- 15
sq negotiat -/near -46
sq nervous -/- -9
sq nominat -/- 41
sq not -/- -12
sq not -/near 20
sq not -/touch -36
sq not near/- -29
sq not near/near 44
sq not near/touch 7
sq not touch/- 78
sq not touch/touch -14
sq noth -/near -57
sq notic -/- 17
sq observ -/- 56
sq obvious -/- 43
sq offer -/- 45
sq offer -/near -15
sq offer -/touch -67
sq offer near/- -144
sq ongo -/- -11
sq ongo -/near 29
sq open -/- -67
sq open -/near 23
sq opponent -/- -13
sq opponent -/near -8
sq opponent near/- -8
sq oppos -/- 15
sq oppos -/near -6
sq oppos -/touch -65
sq opposition -/- -23
sq opposition -/near 70
sq opposition near/- -21
sq opt -/- 6
sq optimistic -/- -42
sq order -/- 48
sq order -/near -18
sq outlin -/- -42
sq outrag -/- 35
sq outspoken -/- -23
sq overwhelm -/- 19
sq paint -/- -20
sq pass -/- 25
sq pass -/near -36
sq pass near/- -74
sq pass touch/- -26
sq passionat -/- 45
sq pay -/- -16
sq pay -/near -22
sq pay -/touch -14
sq peg -/- 38
sq perceiv -/- 43
sq perception -/- -49
sq perception -/near -83
sq personal -/- 7
sq personal -/near -22
sq personal near/- -10
sq persuad -/- 27
sq pick -/- -25
sq pitch -/- 13
sq pivot -/- -46
sq plan -/- 11
sq plan -/near -16
sq plan -/touch -64
sq plan near/- -80
sq plan touch/- -64
sq play -/- -42
sq play -/near 26
sq play -/touch -28
sq plead -/- -19
sq pledg -/- -9
sq pledg -/near 81
sq pledg -/touch -77
sq pledg near/- -25
sq point -/- 17
sq point -/near 107
sq point -/touch 69
sq point near/- -89
sq point touch/- -44
sq pois -/- -16
sq portray -/- -56
sq portray -/near 134
sq position -/- -14
sq position -/near -5
sq post -/- -9
sq post -/touch 67
sq post near/- 46
sq post touch/- 14
sq prais -/near 76
sq prais near/- 10
sq preach -/- 58
sq predict -/- 8
sq predict -/near 49
sq predict near/- 22
sq prefer -/- 32
sq prefer -/near -8
sq present -/- -7
sq press -/near 46
sq press near/- 35
sq pressur -/- 10
sq priority -/- 12
sq proclaim -/- -36
sq proclaim -/near 57
sq prohibit -/- -9
sq project -/- 15
sq project near/- -34
sq promis -/- -50
sq promis -/near 7
sq promis -/touch 67
sq promis near/- 66
sq promot -/- 28
sq promot -/near -8
sq promot -/touch 15
sq prompt -/- -219
sq prompt -/near 104
sq pronounc -/- -58
sq propos -/- 33
sq propos -/near 68
sq propos near/- -77
sq proposal -/- 13
sq proposal -/touch -55
sq protest -/- -20
sq protest near/- -32
sq proud -/- -15
sq prov -/- -34
sq prov -/touch -10
sq provid -/- 7
sq provid -/near -71
sq provid near/- -42
sq publish -/- -35
sq publish -/near -40
sq publish -/touch 59
sq publish near/- -13
sq publish touch/- -65
sq pump -/- 35
sq pursu -/- -25
sq pursu -/near -19
sq pursu near/- 62
sq push -/near -36
sq push -/touch -52
sq push near/- 12
sq put -/- -73
sq put -/near 98
sq put -/touch 69
sq put near/- -30
sq query -/- 47
sq question -/- -7
sq question -/near 25
sq question near/- 32
sq question touch/- 21
sq quick -/- 27
sq quip -/- -11
sq quot -/- -7
sq quot -/near 54
sq quot near/- -30
sq rail -/- 85
sq rail -/near -120
sq rais -/- -12
sq rais -/near -64
sq rais near/- -45
sq rang -/- -31
sq rattl -/- -11
sq reach -/- -64
sq reach -/near -19
sq reach -/touch -8
sq reach near/- 48
sq react -/- -103
sq react -/near 64
sq read -/- -81
sq read -/near -31
sq read near/- 78
sq read touch/- 73
sq ready -/touch -7
sq reaffirm -/- 54
sq realiz -/- 6
sq reassur -/- 48
sq rebuk -/- -8
sq rebut -/- -7
sq recall -/- -15
sq recall -/near 9
sq recall near/- 44
sq recall touch/- 35
sq receiv -/- -31
sq receiv -/near -13
sq receiv near/- -19
sq recit -/- -37
sq recit -/near 90
sq recogniz -/- -18
sq recommend -/- 19
sq recount -/- -10
sq refer -/- -39
sq refer -/near -28
sq refer -/touch 17
sq refer near/- 71
sq refer near/near 17
sq refer touch/- -52
sq referenc -/- 26
sq referenc -/near -50
sq reflect -/- -17
sq refus -/- 9
sq refus -/near 83
sq refusal -/- 32
sq refusal -/near -74
sq regard -/- 74
sq regard touch/- -41
sq reiterat -/- 13
sq reject -/- 34
sq releas -/near 45
sq releas -/touch 20
sq releas near/- -19
sq releas touch/- -53
sq relish -/- 46
sq rely -/- -35
sq remain -/near -35
sq remain -/touch -15
sq remain near/- -68
sq remark -/- -59
sq remark -/near 39
sq remark -/touch 24
sq remark near/- -14
sq remark touch/- 72
sq remember -/- 67
sq remind -/near -42
sq renew -/- 39
sq renounc -/- 17
sq repeat -/- 7
sq repeat -/near 15
sq repeat near/- 39
sq reply -/- -81
sq reply -/near -25
sq reply -/touch 28
sq reply near/- -27
sq reply touch/- 54
sq report -/near 40
sq report -/touch 90
sq report touch/- -136
sq represent -/near -78
sq represent -/touch -10
sq represent near/- 66
sq repudiat -/- 31
sq request -/- 28
sq request -/touch -24
sq request near/- 41
sq requir -/- 48
sq requir -/near -72
sq requir near/- -14
sq requir touch/- -7
sq resist -/- -34
sq resonat -/- -54
sq respond -/- -60
sq respond -/near 70
sq respond -/touch 78
sq respond near/- -27
sq respons -/- -18
sq respons -/near 40
sq respons near/- -32
sq return -/- -23
sq return -/near -44
sq return near/- -34
sq retweet -/- -51
sq reveal -/- -49
sq reveal -/near 76
sq rever -/- 50
sq revil -/- 36
sq revis -/- -41
sq rip -/- 10
sq rip -/near -29
sq roll -/- -72
sq rul -/near 41
sq rul near/- -9
sq rumor -/- 28
sq run -/- -70
sq run -/near 72
sq run near/- -23
sq satisfy -/- 17
sq savag -/- 22
sq say -/- 39
sq say -/near -24
sq say -/touch -19
sq say near/- 31
sq say near/near -11
sq say near/touch 62
sq say touch/near 63
sq say touch/touch -48
sq scrambl -/- -21
sq se -/- -88
sq see -/- -8
sq see -/near 19
sq see -/touch -16
sq see near/- -15
sq see near/near -48
sq see touch/- -46
sq seek -/- 13
sq seek near/- -127
sq seem -/- -23
sq seem -/near -7
sq seem near/- 106
sq seiz -/- 43
sq seiz -/near -65
sq self-describ -/- 79
sq self-describ -/touch -36
sq send -/- -58
sq send -/near 47
sq send near/- -9
sq sentenc -/- 7
sq sentiment -/- 41
sq set -/- -17
sq set -/near -31
sq set near/- 89
sq shar -/- 38
sq shar -/near -12
sq shar near/- -83
sq sharp -/- -13
sq shift -/- -22
sq shift -/near 28
sq shift near/- -59
sq shock -/- -14
sq shoot -/- -119
sq shoot -/near 69
sq shoot -/touch 74
sq shoot near/- -41
sq shoot touch/- 33
sq shout -/- -80
sq shout -/touch 87
sq show -/- 40
sq show -/near -86
sq show -/touch -152
sq show near/- -14
sq show near/near -91
sq show near/touch -54
sq show touch/- -27
sq shrug -/- -30
sq sid -/- -35
sq sid -/near 45
sq sign -/- -41
sq sign -/near 28
sq sign -/touch 17
sq sign near/- 62
sq sign touch/- -28
sq signal -/- 34
sq singl -/- -15
sq singl near/- 34
sq skeptical -/- -12
sq slam -/- 128
sq slam -/near -36
sq so-call -/- -22
sq so-call -/touch -55
sq sound -/near -70
sq spar -/- -8
sq speak -/- -19
sq speak -/near -11
sq speak -/touch -23
sq speak near/- 36
sq speculat -/- 46
sq speculation -/- 20
sq spell -/- -15
sq spent -/- -9
sq spent near/- 43
sq spot -/- -18
sq stanc -/- 32
sq stanc -/near -53
sq stanc near/- -23
sq stand -/near -18
sq stand near/- -13
sq stand near/near -14
sq start -/- -17
sq start -/near -117
sq start near/- 53
sq stat -/- -91
sq stat -/near 29
sq stat -/touch 52
sq stat near/- 105
sq stat touch/- 32
sq stat touch/near 33
sq statement -/- 18
sq statement -/near 31
sq statement -/touch -39
sq statement near/- -37
sq statement near/near -6
sq statement touch/- -25
sq step -/- -25
sq step -/near 35
sq stern -/- 61
sq stop -/- -22
sq stop -/near -15
sq stop near/- -35
sq story -/- 13
sq story -/near -27
sq story near/- -31
sq strategy -/near -38
sq strategy near/- -32
sq strong -/- 10
sq strong -/near -51
sq struggl -/- -21
sq struggl -/near -29
sq struggl near/- -22
sq stuck -/- -40
sq sued -/- -11
sq suggest -/- -7
sq suggest -/touch 32
sq suggest near/- 105
sq suggest touch/- -69
sq suggestion -/- -13
sq suggestion -/near 106
sq support -/- 70
sq support -/near -90
sq support -/touch -24
sq support near/- -28
sq support touch/- -7
sq supporter -/- -30
sq supporter -/near -18
sq supporter -/touch 18
sq supporter near/- 94
sq supporter near/near -13
sq supporter touch/- -40
sq sur -/- -57
sq sur -/near 83
sq surpris -/- 35
sq suspect -/- 9
sq tak -/- -26
sq tak -/near -26
sq tak -/touch 39
sq tak near/- 80
sq tak touch/- -71
sq talk -/- 29
sq talk -/near -110
sq talk -/touch 13
sq talk near/- 53
sq target -/- -49
sq target -/near 47
sq target near/- -10
sq tell -/near 32
sq tell -/touch -48
sq tell near/- -46
sq tell near/near -23
sq tell touch/near 42
sq tend -/- -10
sq testify -/- -25
sq thank -/- -9
sq thank -/near 9
sq ther -/- -29
sq ther -/touch -10
sq ther touch/- -7
sq think -/- 19
sq think -/near -82
sq think -/touch 76
sq think near/- 22
sq think near/near 31
sq threaten -/- -56
sq thrill -/- 14
sq throw -/- -5
sq tie -/- 22
sq titl -/- 36
sq titl -/near -21
sq titl -/touch -61
sq touch -/- -17
sq touch -/near -37
sq tout -/- 26
sq trad -/- -30
sq trad near/- -10
sq trash -/- -26
sq troubl -/- 26
sq troubl -/near -31
sq trumpet -/- 45
sq trust -/- -45
sq try -/- -5
sq try -/near -87
sq try -/touch -118
sq try near/- 72
sq try touch/- 73
sq turn -/- -39
sq turn -/near -35
sq turn near/- -73
sq tweet -/- -95
sq tweet -/near 23
sq tweet -/touch 97
sq tweet near/- 33
sq tweet touch/- 132
sq tweet touch/near 21
sq unawar -/- 22
sq underscor -/- -26
sq understand -/- 41
sq understand near/- -14
sq unleash -/- -67
sq unveil -/- -43
sq upset -/- 8
sq urg -/- -7
sq urg touch/- 28
sq used -/- -76
sq used -/near 102
sq used -/touch 61
sq used touch/- -109
sq using -/- -10
sq using -/near -78
sq using near/- 39
sq using touch/- -44
sq utter -/- -33
sq very -/- 7
sq very near/- -11
sq veto -/- 42
sq view -/- 47
sq view -/near -67
sq view near/- 23
sq vocal -/- 24
sq voic -/- 48
sq voic near/- -17
sq vot -/near -41
sq vot -/touch -67
sq vot near/- -34
sq vot touch/- -29
sq vouch -/- 46
sq vow -/- 61
sq vow -/touch -16
sq walk -/- -90
sq walk -/near 43
sq want -/- 20
sq want -/near -37
sq want -/touch -51
sq want near/- 52
sq want touch/- 44
sq warn -/- 7
sq warn -/touch 14
sq warn near/- -23
sq warn touch/- 38
sq wary -/- 48
sq watch -/- -51
sq watch -/near 53
sq watch near/- 51
sq watch touch/- -78
sq wav -/- -35
sq wav -/near 12
sq wav near/- -31
sq weigh -/- -78
sq welcom -/- -15
sq welcom -/near -84
sq wish -/- 45
sq withdraw -/- 39
sq witness -/- 48
sq wonder -/- 65
sq word -/- -42
sq word -/near 67
sq word -/touch -37
sq word near/- -80
sq worry -/- 23
sq writ -/- -78
sq writ -/near -19
sq writ -/touch 96
sq writ near/- 53
sq writ near/touch 37
sq writ touch/- 56
sq writ touch/near 35
sq yell -/- -106
sq yell -/touch 75
sq zero -/- 8
st abl - -40
st abl that1 -52
st accept - 25
st account that0 -18
st accus - 25
st accusation - 7
st accusation that0 -8
st acknowledg - 14
st acknowledg that0 -6
st acquiesc - 34
st ad - -67
st ad that0 37
st ad that1 -7
st adamant that0 50
st add - -6
st add that0 -7
st address - -5
st address that2 -40
st address that3 -28
st admir - 43
st admit - -24
st admit that0 23
st adopt - -18
st advic - 20
st advocat - 26
st affirm - -79
st agr - -47
st agr that0 22
st agre - -20
st agre that0 46
st aim - -11
st alarm - 6
st align - -6
st alleg - 33
st alleg that0 -7
st allegation - 13
st allegation that0 -8
st allud - 14
st anger - -7
st angry - -9
st angry that1 -22
st announc - 27
st announc that0 -32
st announc that2 75
st announcement - 33
st answer - 24
st anticipat - -24
st anxiety - 37
st apologiz - -59
st appeal - -31
st appear - -26
st appear that0 -25
st applaud - 23
st appoint - -9
st argu - 12
st argu that0 28
st argument - 17
st argument that0 7
st argument that2 -37
st argument that3 20
st ask - 9
st ask that1 30
st ask that2 59
st assail - 64
st assert - -21
st assert that0 -5
st assertion - 11
st assertion that0 -6
st assessment - 8
st assum - -133
st assum that0 33
st assumption that0 -23
st assur - -10
st assur that1 21
st attack - 19
st attract - -10
st authoriz - -14
st avoid - 14
st awar - 7
st awar that0 9
st back that0 -66
st back that2 92
st back that3 -35
st balk - 16
st ban - 22
st bash - 25
st becam - -13
st becom - -37
st begin - -62
st begin that3 84
st belief - 28
st believ - -29
st believ that0 -10
st bemoan - 38
st best - -12
st best that1 -67
st better - -60
st bitter - 28
st blam - 9
st blast - 45
st block - -20
st bo - -12
st boast - -81
st boast that0 37
st brag - 13
st break - -26
st bring - -20
st bring that2 9
st broad - -26
st broadcast - 22
st brush - -42
st calculat - -49
st calculat that0 47
st call that0 12
st call that2 12
st captur - -67
st careful - -29
st carry - -17
st cast - -10
st caution - -24
st caution that0 60
st certain - 33
st challeng - -14
st challeng that2 33
st champion - -31
st characteriz - 16
st charg - 8
st cheer - 10
st chid - 67
st choos - -20
st circulat - -24
st claim - -16
st claim that2 77
st claim that3 107
st clarify - -16
st clear - 12
st clear that0 -12
st clear that1 -34
st clear that3 -53
st co-sponsor - -51
st com - -14
st com that1 -42
st com that2 29
st com that3 -65
st comment - 45
st comment that0 -14
st comment that3 -24
st commit - -13
st common - -90
st common that1 39
st compar - 8
st compar that3 40
st complain - -22
st complaint - -59
st complaint that0 98
st conced that0 30
st concern - 13
st conclud - -11
st conclud that0 -9
st condemn - -17
st confident - -30
st confident that0 24
st confirm - 7
st confirm that0 57
st confront - -89
st confus - 14
st congratulat - 21
st consensus - -21
st consensus that0 54
st contemplat - 42
st contend - -74
st contend that0 54
st contention - -31
st continu - -91
st continu that0 62
st continu that1 113
st continu that2 113
st contradict - 13
st contrast - 40
st controversial - 26
st conversation - 44
st convinc - -55
st convinc that0 -48
st convinc that1 -30
st convinc that2 44
st count - 17
st counter - 33
st cover - 7
st creat - -31
st creat that2 -63
st credit - 15
st critical - -14
st criticism that0 31
st cry - 38
st cut - 6
st cut that0 -18
st debat - 10
st debat that0 -52
st debat that3 -7
st decision - 30
st decision that0 -55
st declar - 8
st declar that0 -15
st declin - -33
st decry - 40
st dedicat - 16
st deem - -8
st deep - 11
st defend - 26
st defend that2 72
st deliver - 19
st demand - 34
st demonstrat - -45
st denounc - 47
st deny that0 23
st deny that2 -32
st derid - 40
st describ - -9
st design - -24
st desir - 34
st detail - 7
st determin that0 -37
st devot - -40
st devot that3 63
st direct - -37
st disagre - 13
st disagreement - 76
st disappoint - -10
st disavow - 14
st disclos - 21
st disclosur - -36
st discover - 48
st discuss - 21
st discuss that2 -30
st discussion - 26
st dislik - -5
st dismiss - -12
st disparag - 30
st display - 6
st disput - 36
st disput that0 -32
st distanc - -20
st divid - -31
st document - 47
st document that0 -30
st document that3 -17
st doubl - -14
st downplay - -9
st draw - -25
st dwell - 11
st eager - -39
st eager that2 85
st earn - -80
st echo - -15
st elaborat - -36
st elect - -51
st embrac - -23
st emphasiz that0 -45
st enamor - 9
st encourag - 21
st end - -37
st endors - 33
st endorsement - -6
st engag - -52
st enjoy - -11
st envision - 72
st estimat - -27
st estimat that0 74
st excit - 15
st expect - 13
st expect that2 31
st experienc - -9
st explain - 12
st explain that0 6
st expos - -26
st express - -5
st express that0 -9
st express that1 42
st express that2 42
st eye - 31
st fact - -12
st fact that0 -17
st fail - -40
st fals - -40
st fals that1 89
st far - -37
st far that2 -8
st favor - 17
st fear - 23
st fear that0 50
st fear that3 27
st featur - -13
st feel that0 -24
st fight - -9
st fight that3 -9
st figur - -17
st figur that0 38
st fil - -10
st find - -50
st find that0 -5
st find that2 -17
st float - -99
st focus - -12
st follow - -18
st follow that0 -39
st forecast - 18
st forget - 111
st forward - -45
st fram - 7
st fre - -36
st full - 6
st giv - -9
st giv that0 -100
st giv that2 45
st giv that3 -62
st glad - 19
st go that1 -79
st goal - 18
st goe - 12
st going - -19
st going that1 -37
st grant - -9
st grow - -9
st guess - 62
st hail - 22
st hammer - -12
st happy - -9
st harsh - 31
st heap - 55
st hear - -35
st hear that0 19
st herald - 95
st high - 26
st high that1 -45
st highlight - 22
st hint - 82
st hint that0 -52
st hir - -33
st hit - 6
st hold - -56
st hold that1 80
st hold that2 16
st hop - -19
st hop that0 7
st hop that2 99
st hopeful - -32
st hopeful that0 21
st hostility - 16
st huffpost - 56
st idea - -11
st idea that0 -6
st identify that3 91
st ignor - 50
st illustrat - -10
st imagin - 40
st imply - 23
st imply that0 -20
st impos - 10
st inclin - -44
st includ - -57
st includ that1 94
st includ that2 -20
st includ that3 -52
st indicat that0 -23
st inform - 25
st infuriat - 26
st insist - 44
st intend - 19
st intens - 20
st interject - -29
st interpret - 9
st introduc - -33
st investigat - -7
st issu that0 -14
st issu that1 -16
st it - -54
st it that0 -42
st it that1 12
st it that2 -48
st it that3 73
st join - -35
st jok - -24
st jok that0 8
st judg that0 55
st judg that1 -27
st keen - 42
st keep - -23
st knock - -23
st know - -7
st know that0 -34
st know that1 13
st know that2 10
st label - 54
st lambast - 21
st lash - -27
st launch - -30
st lay - -41
st lean - 10
st learn - -5
st learn that0 -14
st leav - -80
st leav that0 -29
st leav that2 63
st leav that3 74
st less that3 -59
st liken - 37
st lin - -41
st lin that0 51
st link - -22
st list - 51
st littl - -39
st littl that1 -66
st lobby - -16
st look that1 -26
st lov - 34
st main - 37
st maintain - -82
st maintain that0 59
st mak - -29
st mak that0 13
st mak that1 61
st mak that2 -14
st mak that3 -30
st manag - -46
st mandat - 23
st mark - -41
st mean - -34
st mean that0 16
st mean that1 -75
st mention - 10
st mention that0 -24
st messag - -7
st messag that0 -75
st messag that2 -24
st messag that3 51
st met - -21
st minc - 65
st mind - 35
st mock - -22
st mount - 5
st mov - -61
st mov that0 17
st mov that1 -11
st movement - -24
st movement that0 24
st mull - 42
st mus - 35
st nam - 37
st need - -62
st need that2 -38
st negativ - 22
st negotiat - 31
st nervous - -24
st nominat - 8
st not - -7
st not that0 57
st not that1 -16
st not that2 -69
st not that3 -49
st noth - -16
st notic - -25
st observ - 24
st obvious - 96
st offer - -17
st ongo - 12
st open - -41
st opponent - -15
st oppos - 22
st opposition - 6
st opt - -27
st optimistic that0 -8
st order - 19
st order that0 7
st outlin - 55
st outrag - 41
st outspoken - 33
st overwhelm - 38
st paint - -12
st pass - -57
st pass that1 69
st passionat - 54
st pay - -37
st peg - 40
st perceiv - 18
st perception - 26
st personal that1 -9
st persuad - 39
st pick - -32
st pivot - -30
st plan that0 -43
st play - -52
st play that2 18
st plead - 11
st pledg that0 95
st point - -29
st point that0 43
st point that1 41
st point that2 36
st point that3 -34
st pois - -16
st portray - 39
st position - 17
st position that0 -52
st position that3 -20
st post - 6
st prais - 14
st preach - 58
st predict - 12
st predict that0 -11
st prefer - 27
st press - -7
st pressur - 15
st priority - 19
st proclaim - -19
st prohibit - -9
st project - -44
st promis - 31
st promis that0 22
st promot - 21
st prompt - -31
st pronounc - -26
st propos - 41
st propos that0 -16
st proposal - 19
st proposal that0 -49
st protest - 8
st protest that0 6
st proud - -20
st prov - -15
st prov that0 -18
st prov that2 -38
st provid - -31
st publish - -40
st pump - 46
st pursu - -51
st pursu that2 -49
st pursu that3 7
st push - 11
st push that2 -31
st push that3 -80
st query - 42
st question - 28
st question that0 -70
st quick - -34
st quick that0 39
st quip - 57
st quot - -21
st rail - 18
st rais - -40
st rais that3 68
st rang - 34
st rattl - -24
st reach - -35
st react - 18
st read - 8
st ready - -58
st reaffirm - 28
st realiz - 68
st realiz that0 -51
st reason - -38
st reason that0 65
st reassur - 92
st reassur that1 -96
st rebuk - 11
st rebut - 7
st recall - 18
st recall that0 -7
st receiv - -36
st recit - 58
st recogniz - -32
st recogniz that0 65
st recommend - 27
st recommend that0 12
st recount - 30
st refer - -28
st referenc - 39
st reflect - 20
st reflect that2 -98
st refus - -29
st refus that2 76
st refusal - -12
st regard - -8
st reiterat - 42
st reiterat that0 24
st reiterat that2 -67
st reject - -45
st reject that2 116
st releas - -19
st releas that2 -9
st releas that3 67
st relish - 46
st rely - -44
st remain - -87
st remain that0 79
st remain that3 -7
st remark - -17
st remark that0 5
st remember - 30
st remember that0 29
st remind - -32
st remind that1 34
st renew - -52
st renounc - 17
st repeat that2 60
st reply - -9
st report - -9
st report that0 20
st report that1 -109
st report that2 7
st report that3 50
st represent - -41
st repudiat - 31
st request - 47
st request that0 -55
st requir - -10
st resist - -7
st resonat - -34
st respond - -45
st respond that0 58
st respond that2 -8
st respons - -7
st restrict - 36
st return - -64
st retweet - 32
st reveal - -21
st reveal that0 -10
st revers - -32
st revil - 46
st revis - -41
st roll - -47
st rul that0 5
st rul that1 -12
st rumor - -45
st rumor that0 39
st run - -11
st satisfy - 17
st savag - -45
st say - 20
st say that0 -14
st say that1 -52
st say that2 9
st say that3 54
st scar - 31
st scrambl - -18
st se - 15
st see - -17
st see that0 27
st see that1 25
st see that3 -33
st seek - -26
st seek that2 -23
st seem - -33
st seem that0 -10
st seem that1 65
st seem that2 112
st seem that3 91
st seiz - -17
st self-describ - 31
st send - -70
st send that1 -69
st send that3 -12
st sens - 20
st sens that0 -40
st sentiment - -14
st set - -6
st shar - -15
st sharp - 19
st shift - -18
st shock - 9
st shoot - -53
st shout - 15
st show - -20
st show that1 -52
st show that3 -61
st sid - -11
st sign - -10
st sign that0 45
st sign that1 -50
st signal - -19
st signal that0 37
st singl - 7
st singl that1 -7
st skeptical - 27
st so-call - 20
st sound - 19
st spar - -8
st speak - -9
st speak that2 32
st speculat - -21
st speculat that0 42
st speculation - 13
st spell - -15
st spent - -24
st split - -27
st spot - -18
st spot that0 -29
st stanc - 62
st stand - -25
st stand that3 45
st start - -7
st startl - 30
st stat - -9
st stat that0 28
st stat that1 -15
st stat that2 -48
st stat that3 56
st statement - -45
st statement that0 14
st statement that1 -81
st statement that2 104
st statement that3 41
st step - -8
st stern - 35
st stop - -34
st story - 19
st story that0 -57
st story that2 -35
st strategy - -12
st strategy that0 -36
st stress - -20
st stress that0 37
st striv - 51
st strong - 10
st struck - -16
st struggl - -70
st stuck - -16
st sued - -35
st suggest - -6
st suggest that0 22
st suggest that2 28
st suggest that3 -29
st suggestion - 46
st suggestion that0 13
st support - 30
st support that1 -102
st support that2 123
st support that3 -10
st supporter - -19
st supporter that0 30
st supporter that1 57
st supporter that2 40
st supporter that3 -53
st sur - 15
st surpris - -32
st surpris that0 29
st surpris that2 29
st suspect - -137
st suspect that0 77
st tak - -18
st tak that2 -50
st tak that3 -31
st talk - 24
st talk that3 52
st target - -13
st tell - 7
st tell that0 -16
st tell that1 -20
st tell that3 -61
st tend - -10
st testify - 24
st thank - -24
st ther - -85
st ther that1 -8
st ther that2 66
st ther that3 52
st think - 17
st think that0 -28
st think that2 40
st thrill - -37
st tick - -43
st tie - 23
st touch - -15
st tout - 33
st trad - -18
st trad that1 -32
st trash - -11
st troubl - 19
st trumpet - 35
st trust - 19
st try - -64
st try that1 137
st try that3 -6
st turn - -35
st turn that1 -28
st tweet - 18
st tweet that0 -43
st unawar - -47
st underscor - -23
st underscor that0 25
st understand - 22
st understand that0 -32
st unleash - -67
st unveil - -38
st upset - 18
st urg - 19
st used - -51
st using - 6
st utter - -73
st very - 11
st very that2 -16
st veto - 7
st veto that2 46
st view - 37
st view that0 -69
st vocal - 15
st voic - 7
st vot - 21
st vot that0 -70
st vot that1 -9
st vot that2 -68
st vot that3 -89
st vouch - 46
st vow - 6
st vow that0 35
st walk - -48
st want that3 -33
st warn - -14
st warn that0 10
st warn that1 46
st warn that2 44
st wary - -30
st watch - -23
st wav - 27
st wav that2 -58
st weigh - -43
st welcom - 14
st wish - 17
st withdraw - 18
st witness - 36
st wonder - 8
st word - -9
st word that1 -55
st worry - 31
st worry that0 26
st writ - -33
st writ that0 48
st writ that1 -25
st writ that3 48
st yell - 16
st zero - -48
t abl to -20
t accord to 58
t account of 47
t accus of -79
t accusation of 37
t acquiesc to 24
t admit to -27
t adopt a -18
t advocat for -6
t agr on 70
t agr with -45
t agre on 33
t aim at -84
t align with -34
t allegation of 18
t allud to 14
t anger by 28
t angry about 93
t angry at 50
t announc DAY 61
t announcement of 64
t anxiety about 127
t apologiz for 68
t argu for 99
t ask about -79
t ask for -36
t assessment of 47
t assur of -63
t attempt to -13
t awar of -17
t back from -40
t back of 32
t back to -14
t balk at 16
t becom increasingly 100
t begin by 113
t believ in 11
t best for 79
t blast out 7
t boast about 51
t boast of 79
t brag about 54
t bring up 111
t brush off 59
t call for 32
t call on 11
t call out -64
t call question 95
t call upon 70
t car about 96
t careful to 28
t cast ballot 88
t cast doubt 78
t cast for 145
t cast their -146
t caution against 13
t chant of -12
t charg with 57
t cheer for 58
t cheer on 26
t cheer when 38
t choos to -9
t claim to 35
t com against 130
t com from -25
t com on -32
t com scrutiny 80
t com the 41
t com to -52
t com under -52
t com up 45
t comment on 72
t commit to 22
t complain about -58
t concern about 15
t conclud by 23
t confident in 62
t continu his 37
t continu insist 82
t continu to -57
t count on -38
t critical of 80
t criticism for 109
t criticism of -31
t criticiz as 19
t cry out 16
t debat on 58
t debat over 51
t decid against 46
t dedicat to -71
t deep into 36
t deliver a 58
t deliver an 13
t devot to 19
t disagre on -27
t disagre with 17
t disagreement over 9
t disclosur of 87
t distanc from 69
t divid on 84
t divid over 61
t doubl on 31
t draw criticism 107
t draw the 39
t draw to 85
t dwell on -23
t embrac of 79
t enamor of 47
t end a 52
t endorsement of 78
t engag in 9
t expand on 95
t express about -73
t express concern 63
t express for 74
t express frustration 35
t fail a 106
t fail to -37
t far been -8
t far less 57
t favor of -18
t fear of -23
t featur in 41
t feel the -49
t fil a 65
t fil lawsuit 41
t find herself 40
t fir back 34
t focus on 14
t follow up -47
t fre to 14
t full of 60
t giv a 21
t giv an -28
t go after -21
t go further -12
t go on 11
t go out -7
t go say 155
t go the 30
t go to -22
t go way 113
t goe on -86
t goe to 38
t going after 56
t going on -34
t going to 32
t grow increasingly 45
t hint at 16
t hold up 18
t hop for -13
t hop of -50
t hostility to 44
t identify with -14
t impress by 69
t insist on -79
t intens scrutiny 61
t interest in 24
t interest of 88
t interpret as 11
t introduc a -44
t issu a -57
t issu saying 90
t issu statement 56
t it clear 55
t it is -17
t it may 58
t it not -44
t it seems 95
t it unclear 90
t it was 8
t it whether 107
t it ’s -34
t jok about 8
t know about 9
t know as -14
t lash at 50
t launch a 31
t lay bare 30
t lay out 42
t learn of -43
t less than 29
t lin behind 58
t lin up 33
t link to -26
t lobby for 69
t look at -56
t look back 51
t look for -33
t look like -11
t look to 70
t mak CAP -72
t mak a -29
t mak about 186
t mak an -36
t mak case 107
t mak clear 99
t mak for 137
t mak it -93
t mak no 12
t mak of 84
t mak the -62
t manag to 45
t messag of 17
t mov to 27
t need keep 37
t need to -33
t noth but 24
t offer an 59
t offer his 105
t open about 82
t open up 39
t opposition to 42
t overwhelm support 126
t pass a 50
t pass along 81
t pass with 38
t pay to 140
t perception of 73
t pick up -13
t pivot to -55
t play down 104
t plead guilty 22
t point out 121
t point to 57
t pois to -11
t position on 54
t post CAP 90
t post on -97
t prais for -24
t present a 35
t press about 24
t press for 82
t press his -7
t proposal for 17
t provid a -43
t provid the 37
t publish a -21
t push against 55
t push back -44
t push for 72
t push on -15
t put a 13
t put forth 64
t put it 95
t put out -91
t question about 5
t question of -42
t quick out 98
t quick to -18
t rail against 30
t rais about -77
t rang from 13
t rattl off 57
t reach a 11
t ready to -9
t refer as 17
t refer to 24
t referenc to 41
t reflect on 53
t refus endorse 66
t refus say -13
t regard as 19
t releas DAY 66
t releas a -25
t releas new 71
t releas saying 87
t releas statement 126
t reluctant to 16
t rely on -40
t remark upon 54
t report DAY 14
t report about 23
t report last 63
t report to 34
t request for 27
t respond by -64
t respond to -9
t respond with -23
t respons to 32
t respons was 74
t return his 54
t rip into 35
t roll out 36
t rul out 35
t run a -21
t say CAP -47
t say a -19
t say during 27
t say email 5
t say only -61
t say recently 15
t say repeatedly 17
t say statement -80
t say telephone 12
t say the -91
t say then 7
t scrambl to -73
t see as 52
t see for 103
t seem show 90
t seiz on -18
t send CAP 53
t send a 25
t send email 68
t send letter 110
t set to -29
t shar their 31
t shoot back 115
t show inclination 20
t show little 131
t show no 50
t show up -115
t shrug off 19
t sid with 83
t sign an 67
t sign up -30
t singl out 76
t skeptical about 62
t skeptical of 92
t sound a 18
t spar over 89
t speak CAP -6
t speak about 216
t speak at -97
t speak briefly 21
t speak of 164
t speak on -39
t speak out -21
t speak to -39
t speak with -81
t spent DAY 12
t spent his 85
t spent more 24
t spent the 43
t spent time 66
t split on 59
t stand by 98
t stand for 73
t stand with 37
t start a -101
t start the 73
t start with 7
t stop of 57
t story about 25
t strategy for 56
t strategy of 32
t strong support 30
t struck down 54
t struggl to -12
t suggest a 56
t support for -31
t support of -16
t supporter of 37
t supportiv of 43
t sur to -63
t tak CAP -49
t tak a -37
t tak an 76
t tak at 172
t tak more 24
t tak to 78
t tak with 154
t talk about 44
t talk of 8
t talk point 56
t talk up 44
t tell of -105
t tend to -72
t ther a 77
t ther is -102
t ther no 41
t ther ’s -109
t think about 18
t think of -41
t tick off 77
t touch on 96
t try explain 62
t try make 77
t try to -45
t turn against 64
t turn her 80
t turn his 74
t tweet DAY 26
t unveil a 58
t used his 46
t used it 36
t used the 22
t used to -97
t view of -26
t voic concerns 75
t voic support 25
t vot against 84
t vot for 53
t vot in -168
t vot of 133
t vouch for 46
t walk back 106
t wary of 20
t weigh in 50
t weigh on 17
t worry about -46
t writ a -23
t writ about 49
t writ letter 29
t writ on -36
t writ recently 16
t zero on 56
th - base -31
th - ed -7
th - ing -30
th - s -22
th that0 ed 51
th that0 ing 27
th that1 base 23
th that1 ed 72
th that1 ing 8
th that2 ed 62
th that2 ing 22
th that2 s 29
th that3 base 73
th that3 ed 67
th that3 ing 139
th that3 s 22
w 0 ^ -22
w 1 ( -33
w 1 < -52
w 1 CAP 28
w 1 ^ -14
w 1 a -22
w 1 after 16
w 1 all 19
w 1 although -54
w 1 an 23
w 1 and -131
w 1 another 44
w 1 any -39
w 1 as 17
w 1 both -36
w 1 but 6
w 1 by 39
w 1 despite 7
w 1 each -7
w 1 from 24
w 1 he 25
w 1 her 34
w 1 his 33
w 1 i -10
w 1 if -64
w 1 its 51
w 1 many 20
w 1 one -35
w 1 other 17
w 1 others 24
w 1 several -30
w 1 she 11
w 1 since 13
w 1 some 42
w 1 such -47
w 1 that -77
w 1 their 58
w 1 these 7
w 1 they 68
w 1 this -51
w 1 those -18
w 1 though -32
w 1 we -50
w 1 what 7
w 1 when -8
w 1 while 33
w 1 with -52
w 1 you 66
w 2 ' -54
w 2 's 15
w 2 , -21
w 2 -ed 9
w 2 -ing -14
w 2 -s 23
w 2 / -14
w 2 : -39
w 2 CAP 20
w 2 DAY -17
w 2 NUM 15
w 2 ^ 80
w 2 a -18
w 2 about 35
w 2 after -18
w 2 all -42
w 2 an -30
w 2 and -48
w 2 another -51
w 2 both 36
w 2 four -61
w 2 he 38
w 2 her 15
w 2 himself 40
w 2 his 31
w 2 i 43
w 2 if -50
w 2 in 6
w 2 it 37
w 2 many 65
w 2 of 64
w 2 one -76
w 2 or -14
w 2 other -65
w 2 others -18
w 2 she -12
w 2 some 39
w 2 than -40
w 2 that -48
w 2 the -79
w 2 their -11
w 2 this -52
w 2 those 7
w 2 three -26
w 2 w 12
w 2 we 48
w 2 what -65
w 2 when 68
w 2 who -129
w 2 you -60
w 3 " 21
w 3 'd -59
w 3 'm -32
w 3 're 49
w 3 's -8
w 3 've -13
w 3 ( -27
w 3 ) 23
w 3 , 48
w 3 -ed -54
w 3 -ing -56
w 3 . -39
w 3 / -59
w 3 : -23
w 3 ; -33
w 3 < -27
w 3 CAP 7
w 3 DAY 36
w 3 NUM -15
w 3 a -25
w 3 about -131
w 3 after 25
w 3 against -27
w 3 all 36
w 3 although 56
w 3 amid -44
w 3 an -34
w 3 and 26
w 3 another 35
w 3 any -53
w 3 anyone -27
w 3 around -79
w 3 as -52
w 3 at -135
w 3 because 8
w 3 before 33
w 3 behind -43
w 3 between -25
w 3 beyond -28
w 3 both 55
w 3 but 22
w 3 by -29
w 3 despite 66
w 3 down -11
w 3 each 5
w 3 eight -41
w 3 every -82
w 3 everyone 91
w 3 few 46
w 3 five -30
w 3 for -65
w 3 four -29
w 3 from -34
w 3 half -21
w 3 her -40
w 3 herself -12
w 3 him 28
w 3 himself 38
w 3 his -28
w 3 how -33
w 3 i 25
w 3 if 11
w 3 in -27
w 3 into -69
w 3 it -12
w 3 its -51
w 3 itself 48
w 3 many -68
w 3 me 53
w 3 my -46
w 3 near -19
w 3 nine -12
w 3 of -53
w 3 off -86
w 3 on -97
w 3 one 13
w 3 or -31
w 3 other -30
w 3 others 40
w 3 our -70
w 3 out 32
w 3 over -32
w 3 seven -68
w 3 she 21
w 3 since 13
w 3 six -35
w 3 some 21
w 3 somebody -35
w 3 someone -40
w 3 such -29
w 3 than -23
w 3 that -31
w 3 the -45
w 3 their -65
w 3 them 14
w 3 themselves 49
w 3 these -90
w 3 they -21
w 3 this 18
w 3 those -23
w 3 though 42
w 3 toward -65
w 3 two -7
w 3 under 41
w 3 until -32
w 3 up -55
w 3 upon 82
w 3 us -41
w 3 w -16
w 3 we 7
w 3 what -32
w 3 when -10
w 3 where -56
w 3 whether -48
w 3 which 5
w 3 while 23
w 3 who 9
w 3 whose 35
w 3 why -16
w 3 with -13
w 3 within -73
w 3 without 29
w 3 you 6
w 3 your -41
`
