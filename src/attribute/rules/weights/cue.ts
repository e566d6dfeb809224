/** Made by bench/attribution/train.ts. */
export const cue: string = `
a ! $ -28
a " -ed -79
a " -ing -18
a " -ly -65
a " -s -19
a " CAP 29
a " NUM -14
a " a -13
a " an -42
a " i -11
a " it 71
a " not 59
a " on -67
a " one 19
a " that -19
a " the 14
a " to -12
a " was -13
a " we 82
a " will -81
a # CAP 55
a $ $ -82
a ' -s -10
a ' w -18
a 's " -28
a 's -ed -22
a 's -ing -23
a 's -ly -39
a 's -s -34
a 's CAP -41
a 's an -22
a 's been 47
a 's no 57
a 's the -33
a 's up -22
a ( CAP -19
a ( and -61
a ( w 38
a ) , 21
a ) . 15
a ) and -42
a , " 36
a , -ed -15
a , -ing -35
a , CAP -42
a , NUM 25
a , a 26
a , about -74
a , after 46
a , along -73
a , although -22
a , an -18
a , and -28
a , as -33
a , at -15
a , because 34
a , before 26
a , both -26
a , by -25
a , could 20
a , for 58
a , had -44
a , has -26
a , have -41
a , having -17
a , he -62
a , his -114
a , i 18
a , is 48
a , it -39
a , like 32
a , many -24
a , most -16
a , of -17
a , on -21
a , or -22
a , our -17
a , she 23
a , should 15
a , since -11
a , so -31
a , some -11
a , such 21
a , that 76
a , the -20
a , their -42
a , they -50
a , this -86
a , though -13
a , three 29
a , to -27
a , w -31
a , we 30
a , were 31
a , what 51
a , when -36
a , where -27
a , which -31
a , while 33
a , who -14
a , with -54
a , without -22
a , would 69
a -ed " -19
a -ed , 19
a -ed -ing 66
a -ed -s 61
a -ed . 23
a -ed : 52
a -ed DAY -47
a -ed NUM -29
a -ed a -33
a -ed about -40
a -ed after -84
a -ed against 32
a -ed an -12
a -ed and -14
a -ed by 12
a -ed for -27
a -ed from -47
a -ed his -25
a -ed how -26
a -ed in -27
a -ed into -21
a -ed it -10
a -ed no -29
a -ed of -29
a -ed out -37
a -ed over -30
a -ed some -46
a -ed than -22
a -ed that 38
a -ed to -38
a -ed up 23
a -ed w 22
a -ed when 50
a -ed — -10
a -ing , 48
a -ing -ly -75
a -ing -s 15
a -ing . -21
a -ing : 59
a -ing ; -86
a -ing CAP 15
a -ing DAY -56
a -ing a 17
a -ing about 65
a -ing after -33
a -ing all -23
a -ing an 18
a -ing and -131
a -ing as -58
a -ing at -49
a -ing down -61
a -ing for 77
a -ing he 33
a -ing her 75
a -ing his 67
a -ing in 24
a -ing is -16
a -ing it 61
a -ing its 90
a -ing of -19
a -ing off -55
a -ing out 80
a -ing so -57
a -ing some -33
a -ing the 10
a -ing their 28
a -ing to -44
a -ing up -24
a -ing w -19
a -ing what -73
a -ing when 44
a -ing whether 94
a -ing with -64
a -ly , -50
a -ly -ing 31
a -ly -s -15
a -ly . -40
a -ly : 76
a -ly CAP 30
a -ly DAY -89
a -ly NUM 26
a -ly a -55
a -ly about 53
a -ly after -40
a -ly against 72
a -ly and -58
a -ly as -25
a -ly at 12
a -ly because -30
a -ly behind -21
a -ly by -134
a -ly for 47
a -ly from -14
a -ly in -42
a -ly is -40
a -ly no -11
a -ly of 27
a -ly one -22
a -ly that 47
a -ly the 14
a -ly to -16
a -ly what 29
a -ly when -37
a -ly will -23
a -s ' 50
a -s ( -22
a -s ) -29
a -s , -11
a -s -ed -37
a -s -ing 21
a -s . -41
a -s : -36
a -s ; -38
a -s ? -33
a -s CAP 44
a -s NUM -29
a -s a -15
a -s about 53
a -s across -26
a -s against -25
a -s all -64
a -s among -30
a -s an -25
a -s and -21
a -s are -10
a -s as -13
a -s at 26
a -s because -39
a -s before -22
a -s between 40
a -s by 27
a -s during -17
a -s for -25
a -s four -21
a -s from -28
a -s has -13
a -s have -18
a -s he 49
a -s her -21
a -s him -78
a -s how -33
a -s if 37
a -s in -20
a -s is -17
a -s it -35
a -s its -12
a -s like 49
a -s of 17
a -s one -52
a -s or 36
a -s other 61
a -s out -42
a -s over -12
a -s she 77
a -s since -42
a -s such -25
a -s than -18
a -s the -40
a -s they -28
a -s this -14
a -s toward 40
a -s two -58
a -s w -20
a -s was -15
a -s were -12
a -s where -30
a -s who 20
a -s will -25
a -s with 29
a -s — -25
a . " -172
a . ) -47
a . CAP 56
a / -s -35
a / > -18
a : " 53
a : $ 45
a : -ing 66
a : -s -31
a : NUM -46
a : a -89
a : he -80
a : how -22
a : in 36
a : the -75
a : to -25
a : w -12
a : what -39
a ; $ -28
a ; -s -20
a ; NUM -22
a ; in -26
a ; w 77
a > . -18
a ? $ -70
a @ CAP -11
a @ w -62
a CAP " -68
a CAP ' 35
a CAP 's 14
a CAP ( -53
a CAP ) 92
a CAP , -17
a CAP -ed -17
a CAP -ing 36
a CAP : 49
a CAP ?sym 38
a CAP DAY 31
a CAP NUM -42
a CAP a 26
a CAP about -37
a CAP after 25
a CAP among -63
a CAP an -34
a CAP and 19
a CAP are 25
a CAP as 35
a CAP at -29
a CAP because -48
a CAP before 42
a CAP by -31
a CAP can 30
a CAP could -55
a CAP for -21
a CAP from -28
a CAP had -28
a CAP has 37
a CAP have 30
a CAP he 49
a CAP himself 25
a CAP his 28
a CAP how 56
a CAP if -20
a CAP into -39
a CAP is 11
a CAP may -104
a CAP not 14
a CAP of 24
a CAP on -31
a CAP or 37
a CAP should 28
a CAP some 49
a CAP than -89
a CAP the 21
a CAP they -12
a CAP to 15
a CAP up 61
a CAP when 68
a CAP while 13
a CAP who 74
a CAP why -67
a CAP will -23
a CAP would 19
a CAP ’s 15
a DAY 's 76
a DAY , -40
a DAY -ed -71
a DAY -ing -30
a DAY as 21
a DAY at -22
a DAY by -47
a DAY he 28
a DAY in -96
a DAY of 77
a DAY on -22
a DAY that 55
a DAY to 73
a DAY w -43
a DAY when -53
a DAY ’s -16
a NUM , -34
a NUM -ed -11
a NUM -ly -40
a NUM . -39
a NUM CAP 19
a NUM an -11
a NUM for -28
a NUM in 23
a NUM of 69
a NUM on -36
a NUM w -35
a NUM — -15
a _ w -28
a a " 42
a a -s 14
a a CAP -21
a a NUM 44
a a few -57
a a near 12
a about -ing -26
a about -s -30
a about NUM -77
a about a -62
a about his -32
a about how -58
a about it 49
a about the 43
a about their -15
a about w -27
a about what -14
a about where 11
a across the -46
a after -ing 13
a after CAP -33
a after a 53
a after being -57
a after she -61
a after the -13
a after they -43
a after w -57
a against -ing 14
a against CAP -16
a against a -40
a against her 10
a against him -41
a against the 17
a against w 22
a all -ed -33
a all -s 27
a all CAP -45
a all NUM -42
a all of -13
a all that -45
a all the 33
a all w -18
a along the -14
a along w -42
a along with -52
a amid -s -52
a amid w -38
a among -s 45
a among some -63
a among the -14
a among those 37
a an " -89
a an -ed 11
a an -ing -21
a an -ly -47
a an CAP 30
a an w 23
a and , -15
a and -ing -42
a and -ly -36
a and -s -57
a and CAP 19
a and NUM -13
a and a -32
a and has 64
a and he -30
a and how -28
a and in -57
a and is -38
a and other -18
a and that 23
a and the -45
a and would -19
a another w 20
a any -ed -20
a any -ing -47
a any -s -18
a any CAP -52
a any of 74
a anyone w -52
a are -ed -55
a are -ly -44
a are -s 24
a are CAP -12
a are a -28
a are being -15
a are in -21
a are many -13
a are not -15
a are the -15
a are w -33
a around -s -23
a around CAP -18
a around w -36
a as -ed -53
a as -ing 36
a as -ly 27
a as -s -41
a as CAP 17
a as a -15
a as an -36
a as he -12
a as her -44
a as his -12
a as if 38
a as it -41
a as many 92
a as one -106
a as some -15
a as they -40
a as to 101
a as w -25
a at -s 48
a at CAP 12
a at DAY 52
a at NUM 11
a at all -16
a at an 46
a at her -49
a at his 68
a at one 59
a at the -27
a at this -75
a at w -23
a be -ing -35
a be a -36
a be the -23
a be w -59
a because " -21
a because CAP -44
a because he -39
a because it 39
a because of 30
a because the -27
a because w 37
a been w -12
a before -ing -11
a before -s 38
a before CAP -10
a before a 51
a before the -40
a behind her -11
a behind him -13
a behind the 53
a being -ed 11
a being CAP -81
a being a -45
a being w 67
a below : -12
a between CAP -28
a between NUM -36
a between the 20
a between w -50
a both -s -23
a both CAP 35
a both w 24
a but has -25
a but w -42
a by -ing -10
a by -s 11
a by NUM -40
a by an -49
a by her 39
a by his 26
a by many -26
a by one 56
a by other -27
a by some 19
a by w -42
a can be -32
a could not -90
a could w 13
a despite w -19
a did not -37
a didn't w 37
a didn’t w -19
a do -ing 67
a do not -23
a do so -47
a do w -38
a does not -15
a does w -30
a doesn't w 25
a doesn’t w -21
a down , -32
a down -s 46
a down . -28
a down CAP -17
a down a 25
a down as -45
a down in -46
a down on -47
a down the -49
a down to -49
a down w -53
a dozens of 88
a during a -24
a during an -33
a during her -59
a during his -17
a during the -18
a during this 102
a each other -28
a each w -17
a every CAP -19
a every w -26
a few -s 75
a five -s -74
a for -ed -14
a for -ing 12
a for -ly -30
a for -s -60
a for . -17
a for DAY -18
a for NUM -79
a for about -63
a for all -14
a for both -34
a for eight -25
a for her 20
a for him -34
a for it -18
a for many -18
a for other 61
a for some -41
a for this -25
a for w -54
a four -s -42
a from -ed -86
a from -ing 25
a from -ly -36
a from -s 14
a from CAP 14
a from NUM -79
a from a 40
a from both 33
a from many 20
a from some 56
a from their -25
a from them -23
a from w 23
a get the -77
a gets w -12
a getting -ed -84
a had -ed 13
a had -s -12
a had been -15
a had w -61
a half of -11
a has -ed -24
a has -ly -43
a has a -15
a has had -25
a has not -28
a has w -50
a have -ed 17
a have -ly -43
a have a 37
a have been -54
a have not -18
a have w -37
a he " -25
a he 'd 58
a he 'll 22
a he 's 25
a he -ed 27
a he -ly 32
a he can 56
a he did -15
a he didn’t 27
a he does 14
a he doesn’t 27
a he is 24
a he might -26
a he never 20
a he should -49
a he w 19
a he will -21
a he won’t -25
a he ’d -35
a he ’s -31
a her " -52
a her , -55
a her -ed 72
a her -ing 60
a her -ly -10
a her -s 15
a her CAP 55
a her NUM 33
a her a 10
a her as -13
a her by 106
a her for 39
a her of 27
a her on -70
a her out -16
a her to -30
a her with 62
a herself as -10
a herself from 27
a him " 33
a him , 17
a him -ed 39
a him -ing -26
a him -ly 12
a him . 17
a him a -29
a him about -40
a him and -80
a him as 56
a him because 18
a him by 15
a him for 16
a him from -75
a him in -51
a him on 12
a him over 73
a him that -99
a him the 75
a him to 27
a him was 96
a him with 39
a himself a 16
a himself as 69
a himself in -57
a himself on 73
a himself the -11
a himself to 19
a himself w 55
a his " -41
a his -ed -46
a his -ing 95
a his -ly 50
a his -s -36
a his NUM -93
a his w 26
a how -ly -78
a how -s 43
a how CAP 92
a how a -30
a how he 36
a how it -34
a how she -50
a how such 45
a how they 27
a how w -11
a hundreds of -11
a i w -76
a if -ed -12
a if CAP 64
a if a 48
a if he -17
a if her 48
a if it 17
a if the 17
a if w 74
a in " 16
a in , -19
a in -ed 68
a in -ing 27
a in -ly -37
a in . 46
a in CAP -37
a in a 18
a in an 33
a in and -28
a in another -25
a in at -17
a in from -25
a in its 44
a in many -60
a in may 74
a in on -33
a in one 21
a in other -26
a in several -16
a in some 49
a in that -22
a in the -12
a in their -52
a in this 36
a in those -67
a in w -42
a in which -25
a inside the 55
a into -ed -20
a into CAP -36
a into DAY -25
a into a -17
a into the -74
a into w -72
a is " -56
a is , 117
a is -ed -49
a is -ing 50
a is -ly -62
a is CAP -10
a is a -69
a is one -23
a is that 49
a is the -86
a is to 65
a is w -56
a is what -29
a is whether 47
a it " 50
a it 's 28
a it , -84
a it -ed -52
a it -ing -30
a it -ly -28
a it -s 41
a it . -24
a it a 18
a it and 26
a it as 31
a it by 25
a it could 19
a it has 17
a it in -87
a it is -15
a it on -58
a it out -27
a it the 36
a it this 36
a it to -26
a it up -26
a it w 38
a it was 26
a it will -13
a it would 38
a its CAP 56
a its w -16
a itself . -48
a itself as 40
a like " -66
a like -ing 30
a like CAP -50
a like a -21
a like an 36
a like i -19
a like the 23
a like those -64
a like to -14
a like w 52
a many CAP 94
a many of -51
a may NUM -23
a may be -28
a may w -41
a me , 86
a me a -34
a me the 38
a me to -18
a might be -22
a might have -11
a might w -25
a most -ed 59
a most -ing 19
a most -ly -10
a most CAP -24
a most about -66
a most is 58
a must be -14
a must w -14
a my -s 53
a my w -18
a never -ed 41
a never w -69
a no -s 30
a no to 19
a no w -52
a not -ed -42
a not -ing -114
a not -ly -42
a not a 43
a not to 44
a not w 23
a of " 30
a of -ed -31
a of -ing 37
a of -ly -43
a of -s -12
a of NUM -45
a of a 12
a of all -20
a of an -33
a of any -34
a of being 68
a of her 51
a of his 15
a of its -12
a of some 75
a of such -12
a of that 60
a of the -26
a of this -11
a of those -16
a of three -50
a of w -52
a of what -27
a off , -65
a off -s 49
a off . -12
a off a -87
a off by -21
a off in -36
a off on -33
a off the -19
a off w 40
a on " -30
a on , -61
a on -ed 39
a on -s 36
a on . -52
a on CAP -14
a on DAY 11
a on NUM -66
a on a -58
a on all 11
a on an -49
a on her -31
a on his -88
a on how 46
a on in -33
a on it -34
a on its -19
a on this 18
a on those -55
a on w -21
a on whether -71
a on which -21
a once w 41
a one -ing 72
a one . 67
a one CAP -30
a one another -16
a one with 35
a or -ed 33
a or -ing -43
a or -s -17
a or a -15
a or are -23
a or w -18
a other CAP 19
a other w 45
a others to -37
a our -s 47
a our CAP 10
a our w -55
a out , -54
a out -ing -11
a out -s -54
a out . -20
a out a 71
a out as -56
a out at -12
a out for -26
a out how 54
a out in -29
a out of -72
a out on -20
a out that -36
a out the 58
a out to -34
a out w -62
a outside the -36
a over -s -44
a over . -21
a over CAP 59
a over NUM -55
a over a 32
a over an 38
a over and 44
a over as 30
a over at -27
a over her -24
a over in -30
a over the -33
a over to -30
a seven -s -53
a several -s 13
a several w -55
a she -ed -31
a she -s -25
a she and 36
a she can -27
a she did 48
a she has 68
a she should 31
a she w 33
a she was -29
a she will 31
a she would 11
a she ’ll 36
a should be -42
a should w -10
a shouldn’t be -12
a since CAP -42
a since NUM -53
a since he -19
a since the 67
a since w -45
a so -ed -49
a so -ly -33
a so . 70
a so many 33
a so w -12
a some -s -12
a some CAP 57
a some of 28
a some w -12
a someone w 45
a such a -45
a such as -46
a such w 11
a than CAP 36
a than NUM 20
a than a -16
a than his -19
a than the -20
a than w -32
a that " 19
a that , 54
a that -ed -74
a that -ly 31
a that -s 28
a that CAP 19
a that NUM 41
a that a 20
a that about 44
a that all -51
a that although 10
a that an 102
a that any 48
a that are -50
a that as -54
a that at 59
a that both 60
a that can -13
a that could 21
a that despite 13
a that during 46
a that four 51
a that had -42
a that has -23
a that have -81
a that he 17
a that her -50
a that his 44
a that i -13
a that if -12
a that is -53
a that it 49
a that its 38
a that many 36
a that may -13
a that might -24
a that neither 16
a that no -55
a that not -13
a that of 29
a that on 68
a that one -81
a that she 41
a that some 20
a that such 64
a that the 13
a that these -32
a that they 39
a that this -21
a that those -46
a that to 60
a that two -65
a that up -49
a that was 14
a that were -60
a that what -32
a that when 41
a that will -30
a that with -90
a that would 35
a that you -16
a that ’s -32
a the -ed 56
a the -s 16
a the NUM 19
a the most -33
a the once -38
a the other 44
a the three -52
a the us 18
a their " -19
a their -ed -31
a their -ing 68
a their -ly -123
a their CAP -74
a their w 11
a them " 16
a them , -65
a them -ly 35
a them a 16
a them and -52
a them as 55
a them at -18
a them for 39
a them in 21
a them of -21
a them on -37
a them over -34
a them that -15
a them to 18
a them up -50
a them with -33
a themselves as -32
a themselves in -24
a themselves w 44
a these -s -13
a these CAP -32
a they 'll -55
a they -ed 54
a they could 16
a they do -26
a they don't -25
a they had -36
a they have 61
a they should -43
a they were 19
a they will 40
a they would -23
a they ’re 67
a this -s 20
a this CAP -27
a this from 48
a this in 33
a this is 24
a this to -114
a this w -17
a those -ing 80
a those -s 13
a those in 38
a those w -34
a thousands of 54
a three -s 63
a three CAP -48
a three w -26
a through CAP -36
a through a -24
a through the -75
a through their -14
a through w -14
a to " 11
a to , -34
a to -ed -22
a to -ing 30
a to -ly -18
a to . -78
a to an -14
a to do -17
a to get 16
a to have -42
a to her -44
a to him -52
a to his -17
a to it -36
a to its -78
a to many 29
a to one -25
a to other -40
a to some -28
a to the -36
a to their -65
a to two 19
a to w 11
a toward -ing -19
a toward CAP -56
a toward a -45
a toward the -33
a toward w -31
a two -s -55
a two of 32
a two w 46
a under CAP -22
a under a 36
a under the -88
a under w -24
a until CAP -46
a until the -37
a up , -32
a up -ed -14
a up -ing 27
a up -ly -25
a up -s -32
a up . -16
a up CAP -45
a up NUM -19
a up a 14
a up about 69
a up against -28
a up and -16
a up as -25
a up by -34
a up for -29
a up his 41
a up in -51
a up its -38
a up on -15
a up the -44
a up their -39
a up this 32
a up w -42
a up with 57
a upon the -83
a us , -34
a us to 17
a us w -39
a via CAP 36
a w " -64
a w 's 62
a w ( -39
a w ) -32
a w , -23
a w -ed -51
a w -ing 16
a w -ly 13
a w . -37
a w : -30
a w ; -45
a w = -27
a w ? -102
a w CAP 20
a w DAY -25
a w NUM -96
a w about 101
a w across -63
a w all -25
a w among 65
a w an -24
a w and -14
a w another 30
a w any 11
a w around -54
a w as -14
a w because -26
a w before -26
a w behind -68
a w between -28
a w beyond 19
a w both 39
a w but -18
a w by -45
a w could -12
a w down -84
a w during 22
a w each -54
a w everyone -17
a w has -24
a w have -13
a w he 36
a w her 67
a w him 71
a w his -22
a w how -52
a w if -71
a w in -26
a w into -80
a w is 13
a w it -43
a w its -53
a w itself 68
a w like -93
a w many -14
a w may 26
a w might -22
a w no 24
a w not -70
a w of -12
a w off -59
a w on 30
a w one 88
a w or -83
a w out -22
a w over -29
a w she -33
a w since -25
a w so -48
a w such 53
a w than -36
a w that 52
a w their -31
a w them 26
a w those -27
a w three -42
a w through -85
a w to -12
a w toward 40
a w under -22
a w until -30
a w up -76
a w upon -53
a w was 15
a w were -41
a w what 29
a w where 106
a w whether 28
a w while 50
a w who -49
a w will 36
a w within -29
a w without -18
a w would -13
a w — -18
a was -ed -57
a was -ing -64
a was -ly 54
a was CAP -57
a was a 38
a was an -11
a was in -11
a was no 35
a was not 37
a was some -11
a was that 66
a was the -34
a was to -47
a was w -51
a wasn't w -13
a wasn’t w -17
a were " -26
a were -ly -53
a were -s -21
a were not -29
a were the 75
a were w -23
a what -ed -33
a what his 50
a what is -42
a what might 24
a what other 58
a what our 15
a what she 52
a what that -25
a what the 39
a what they 16
a what w -26
a what was -32
a what you 18
a when -ed -15
a when -s 20
a when CAP -35
a when a -17
a when he 25
a when it -31
a when she 19
a when the -24
a when they -27
a when w -57
a where CAP -20
a where each 70
a where he 71
a where the -54
a where w -34
a whether -s -64
a whether CAP 42
a whether a -68
a whether any 51
a whether he -53
a whether it 11
a whether or 20
a whether she 52
a whether the 10
a whether w -27
a which CAP 16
a while -ing -28
a while CAP -13
a while w -33
a who -s 11
a who can -22
a who has 45
a who he -49
a who is -26
a who the -39
a who w -74
a who would 32
a whose -s -13
a why , 88
a why CAP 37
a why she -52
a why the 110
a why they -13
a why w -14
a will be -57
a will have -16
a will not 23
a with -ing -18
a with CAP -31
a with NUM -47
a with an 42
a with her -44
a with his -84
a with other -28
a with their -45
a with them 43
a with those -12
a with w -32
a without -ing -27
a won't be -13
a won’t be -26
a would -ly -62
a would have -42
a would not -12
a wouldn’t w -19
a yet that -17
a you . -32
a you w -17
a your w -60
a — " -44
a — -ed 84
a — -ing -43
a — -ly -64
a — CAP -13
a — NUM 66
a — a -15
a — although -19
a — and 32
a — are -23
a — as 45
a — in -37
a — that -29
a — the -19
a — to -14
a — w -82
a — was -53
a — which -23
a — with -13
a ’s -s -13
a ’s CAP -20
a ’s w -33
a2 ! base 38
a2 " base -20
a2 " ed 11
a2 " s 42
a2 $ base -28
a2 $ ed 16
a2 $ ing -50
a2 $ s -21
a2 ' base 48
a2 ' ed -57
a2 ' ing -68
a2 ' s 28
a2 'd ed 15
a2 'll base -35
a2 're base 45
a2 's ed 25
a2 's s 60
a2 ( base -60
a2 ( ed -70
a2 ( ing -24
a2 ) base -19
a2 ) ed 67
a2 ) ing -12
a2 , base -26
a2 . base -30
a2 . ed -19
a2 . s 14
a2 / base -14
a2 : ed -23
a2 : ing 34
a2 : s 12
a2 ; base -63
a2 ; s -11
a2 = base -27
a2 > base -18
a2 ? base -30
a2 ? ing -46
a2 ?sym base -48
a2 ?sym ed 15
a2 CAP base -12
a2 CAP ing 14
a2 DAY base -25
a2 DAY ing -31
a2 DAY s 20
a2 NUM base -51
a2 NUM ed -15
a2 NUM ing -61
a2 NUM s -16
a2 a base -34
a2 ability base -32
a2 abortion base -48
a2 abortion ed -107
a2 abortion ing -27
a2 abortion s -38
a2 about base 61
a2 about ed 62
a2 about ing 80
a2 about s -45
a2 absentee base -29
a2 accept base -89
a2 access base -50
a2 access ed -48
a2 access ing 22
a2 accord base -19
a2 according base -40
a2 according ed -223
a2 according s -11
a2 account ed 17
a2 across base 31
a2 across ed -48
a2 across ing -24
a2 act ed 101
a2 action base -46
a2 action ed 60
a2 action ing -21
a2 actions s 22
a2 active base -19
a2 active ing -32
a2 actor base -21
a2 actually base -23
a2 ad base -71
a2 ad ed 94
a2 ad s 41
a2 adding ed 93
a2 address base 29
a2 address ed 46
a2 address s 84
a2 administration base -60
a2 administration ed -12
a2 ads ing -58
a2 advice base 55
a2 advisers s -23
a2 affect base -14
a2 affiliations ed -65
a2 after base -59
a2 after ed -16
a2 after ing 24
a2 after s 25
a2 again base 92
a2 again ed 98
a2 against base 48
a2 against ed 20
a2 against s -48
a2 age base -22
a2 agency ed 56
a2 agenda base -39
a2 agenda ed 57
a2 agents ed 33
a2 aggressively base -38
a2 ago ed -27
a2 agreement base 123
a2 agreement ing 66
a2 agreements base -38
a2 ahead base -47
a2 ahead ing -72
a2 aid base -13
a2 airstrikes base -20
a2 airstrikes ed -50
a2 airwaves base 23
a2 all ed -21
a2 all ing -110
a2 all s -55
a2 allegiance ed 27
a2 allow base -55
a2 almost base -23
a2 almost ed -76
a2 already base -34
a2 already ed -15
a2 also base 16
a2 also ed -49
a2 also s -16
a2 although base -12
a2 although ed -10
a2 although s -17
a2 always base -26
a2 among base 57
a2 among ed -124
a2 among ing 101
a2 among s -60
a2 an base -19
a2 an ing -74
a2 an s -19
a2 analysis ing -69
a2 and base -14
a2 and ed -10
a2 and ing -28
a2 and s -39
a2 anger base -11
a2 announcement ing -41
a2 another base 18
a2 another ed 56
a2 another s -47
a2 answer base 91
a2 answer ed 137
a2 anti-trump base -10
a2 anxiety base 41
a2 any base 38
a2 any ed -37
a2 any s -64
a2 anyone base -23
a2 apparent base 70
a2 appeal base -67
a2 appeal ed 48
a2 appeal ing -51
a2 appear base -38
a2 appearance base -21
a2 appearance ed -32
a2 appeared base -21
a2 approach base 24
a2 approach ed -90
a2 are ing 59
a2 are s 32
a2 arguing ed 19
a2 argument base 148
a2 argument ed 118
a2 argument ing 113
a2 arms base 98
a2 around base -79
a2 around s -38
a2 as ed 21
a2 as s 12
a2 asked base -63
a2 asked ed -73
a2 assault base 67
a2 assistance base 16
a2 at ed -29
a2 at ing -17
a2 at s 112
a2 attack base 51
a2 attack ed 50
a2 attack ing 23
a2 attack s -25
a2 attacking base 125
a2 attacks base 46
a2 attacks ed 64
a2 attacks s -24
a2 attempt ed 123
a2 attempts ed -95
a2 attend base 52
a2 attend ed 74
a2 attention base 93
a2 attention ed 73
a2 attention ing 51
a2 attorney ed 36
a2 audience ed 88
a2 average base -26
a2 avoid base -16
a2 away base -14
a2 away ed -92
a2 away ing -31
a2 awkward s -47
a2 back base -67
a2 back ed 64
a2 back ing -66
a2 background base 12
a2 background ed -76
a2 backing ed -94
a2 backing ing -49
a2 bad base 34
a2 ban base -33
a2 ban ed 18
a2 ban s -26
a2 banks base -23
a2 bar base 35
a2 barring ed 55
a2 base ed -57
a2 battle base -23
a2 be ed -21
a2 be ing -24
a2 be s -28
a2 because base -31
a2 because ed -84
a2 because ing -77
a2 because s 39
a2 become base -43
a2 become ed -134
a2 becoming base -28
a2 been base -21
a2 been s 40
a2 before base -73
a2 before ed 35
a2 before s 21
a2 began ed -50
a2 beginning s 95
a2 behind base 12
a2 behind ed 30
a2 being base 90
a2 being ed 109
a2 believe base 106
a2 believe ed -98
a2 believes ed 27
a2 benefits base -119
a2 best s 65
a2 better ed -39
a2 better s 33
a2 between base -33
a2 between ing 34
a2 beyond base -11
a2 beyond s -50
a2 bid ed 40
a2 big base -29
a2 big ed 34
a2 big ing 34
a2 big s -97
a2 bigger ing -14
a2 bill base 59
a2 bill ed 30
a2 bill ing 15
a2 billion base -15
a2 billion ed 69
a2 billionaire base -33
a2 billionaire ed -49
a2 billionaire ing 70
a2 birther base -41
a2 bit ed -34
a2 black base -50
a2 black ed -57
a2 blacks base 64
a2 block base -49
a2 block ed -15
a2 blue base -38
a2 blue-collar base -24
a2 bolster ed -94
a2 book base -32
a2 boos ed 63
a2 boost s 58
a2 border ed 88
a2 both base -57
a2 both ing 48
a2 both s 83
a2 boycott base 74
a2 boycott ed 29
a2 break base 76
a2 break ed -103
a2 bring base 74
a2 bring ed 88
a2 bring ing 10
a2 broad base 40
a2 budget ing -11
a2 build base -27
a2 build ed -78
a2 build s 12
a2 building base -40
a2 building ed -50
a2 business base -84
a2 business ing -17
a2 businesses ing -69
a2 businesses s 14
a2 but base 12
a2 but ing -23
a2 but s -43
a2 by base 15
a2 by ed -15
a2 by ing -107
a2 by s -79
a2 call base 53
a2 call ed -76
a2 call ing -134
a2 called base -49
a2 called ing 27
a2 calling base -20
a2 calling ed -32
a2 calls base 14
a2 calls ed -88
a2 came base -13
a2 campaign ed -16
a2 campaign ing -50
a2 campaign s -50
a2 campaigns base -44
a2 can ed -83
a2 candidacy base -76
a2 candidacy ed 106
a2 candidacy s 77
a2 candidate base 11
a2 candidate ed -41
a2 candidate ing 24
a2 candidates base 128
a2 candidates ed -18
a2 candidates ing 23
a2 cannot s 27
a2 can’t base 15
a2 capture ed 55
a2 carbon base 56
a2 carbon ed -53
a2 care base 31
a2 carry ed 50
a2 case ed 96
a2 case ing 69
a2 cases base -16
a2 cases ed 127
a2 cases s -32
a2 cast base -23
a2 cast s 16
a2 casting base -38
a2 catch base -42
a2 caucus ed -34
a2 caucus s -46
a2 cause base -30
a2 central base 77
a2 centrist ing 56
a2 certainly base -21
a2 chairman base -12
a2 challenge base 55
a2 chance base -40
a2 change base -61
a2 change ed -16
a2 change ing -55
a2 change s 77
a2 changes base -81
a2 changes ing -16
a2 character s -35
a2 charge base -34
a2 charges ed 100
a2 charities base 29
a2 check base -61
a2 checks ed -44
a2 cheering ed 21
a2 cheers ed -41
a2 choice ed 46
a2 choice ing -23
a2 circumstances ed -56
a2 citing ed 83
a2 citizenship base -36
a2 city ed -57
a2 claim base -69
a2 claim ed 48
a2 claiming ed -99
a2 classified base -14
a2 classified ed -45
a2 clear base 125
a2 clear s 108
a2 climate base -41
a2 climate ed -26
a2 cloning ed -29
a2 close base 43
a2 close ed -35
a2 close s 97
a2 closed ed -19
a2 closely ed 75
a2 college base 41
a2 come base -53
a2 come s -49
a2 comes base -32
a2 commanding ed -39
a2 commanding s -39
a2 comment base 47
a2 comment ed 96
a2 comments base -37
a2 comments ed 134
a2 comments ing 49
a2 comments s -31
a2 commitments ed 55
a2 common base -61
a2 common ing -88
a2 common s -17
a2 companies base -23
a2 companies ed -21
a2 company base 12
a2 company ed -111
a2 company ing -83
a2 compared base -25
a2 competitive base -30
a2 complaint ed 52
a2 compromise base 40
a2 concern base -13
a2 concern ed 16
a2 concerns base 52
a2 concerns ed 35
a2 condition ed -30
a2 conditions ed -82
a2 conference base -17
a2 conference ed -119
a2 conflicts base -50
a2 congressional base -13
a2 conscience base 45
a2 conservative ed 90
a2 conservative ing 10
a2 conservatives base -99
a2 consider base 20
a2 content ed -35
a2 contests base -33
a2 continuation base 55
a2 continue s 22
a2 control base 27
a2 control ed -62
a2 control ing -58
a2 controversial ing 47
a2 convention base -44
a2 convention ed -89
a2 conversation ed 13
a2 corporate ed -32
a2 corporations s -22
a2 cost base -18
a2 cost ed -60
a2 cost ing -46
a2 cost s -51
a2 costs base -35
a2 could base 40
a2 could ing -47
a2 could s 49
a2 couldn't base -41
a2 countries base -55
a2 countries s -62
a2 country base -101
a2 country ed -125
a2 country ing 14
a2 courses base 45
a2 court base -21
a2 court ing 15
a2 create base -80
a2 create ed -39
a2 create s 50
a2 credible s 11
a2 credit s 35
a2 criminal s -33
a2 critical base -14
a2 criticism base 63
a2 criticism ed 30
a2 critics base -72
a2 critics s -19
a2 crowd base -69
a2 crowd ed 17
a2 crowd ing -33
a2 crowd s 33
a2 cultural ed 70
a2 current base 58
a2 current ed 35
a2 current s -37
a2 cut ed -25
a2 cuts base -67
a2 data s -58
a2 day base -14
a2 day ed -91
a2 days base -49
a2 days ed -130
a2 deal base 72
a2 deal ed 27
a2 deal ing -28
a2 deals base 108
a2 death base -40
a2 death ed 83
a2 debate base 19
a2 debate ed 73
a2 debates base 54
a2 debt base 30
a2 debunked ing 34
a2 decision base -61
a2 decision ed 19
a2 decisions base -56
a2 decisions ed 37
a2 deep s 116
a2 deeply s -68
a2 defeat ed -155
a2 defeating base -28
a2 defend base 86
a2 defend s -35
a2 defense ed 78
a2 degree base 29
a2 delegate base -38
a2 delegates base -50
a2 delegates ed -53
a2 delegates s -72
a2 deliver ed 63
a2 demand base -18
a2 demands ed -46
a2 democracy ed 34
a2 department ed -23
a2 deport base 45
a2 desire ed 66
a2 despite ed -48
a2 details base -18
a2 details ed 37
a2 did base 54
a2 did ed -60
a2 did s -27
a2 didn't base -75
a2 didn't ed 71
a2 didn’t ed 24
a2 difference base -54
a2 difference ed 14
a2 different base -68
a2 different ed -21
a2 difficult base -48
a2 difficult s -18
a2 digital ing -13
a2 discuss ed 38
a2 disrupt ed 29
a2 district ed -17
a2 district s -37
a2 divide ed 17
a2 divided base -18
a2 do base 26
a2 do ing -99
a2 do s -70
a2 documents ing -40
a2 does base 56
a2 does ed 23
a2 does s 24
a2 doesn't s 34
a2 doesn’t ed 40
a2 donations base 52
a2 donations ing -58
a2 donors base 37
a2 don’t base 88
a2 double-digit s -66
a2 down base 20
a2 down ed -95
a2 down s -28
a2 dozens base -49
a2 draw base -14
a2 draw ed 117
a2 drawing ed 73
a2 drew base 54
a2 drop base -19
a2 due base -14
a2 during base -24
a2 during ing -17
a2 during s -35
a2 each base -46
a2 each ed -62
a2 each s 62
a2 earlier base -27
a2 earlier ed -112
a2 early ed -70
a2 earn base -41
a2 easy base 43
a2 easy ed -39
a2 economic base -63
a2 economic ed 63
a2 economic ing 29
a2 economic s 19
a2 economy base -47
a2 economy ed -65
a2 education base -12
a2 effectively ed 12
a2 effort base -28
a2 effort ed -74
a2 efforts base 32
a2 efforts ing 83
a2 eight base -60
a2 eight ed -24
a2 either base 62
a2 either ed -40
a2 election base -66
a2 election ing -64
a2 elections base 40
a2 electorate base -37
a2 else base -59
a2 email ed 49
a2 email s 127
a2 emails base -26
a2 emails ed 37
a2 employees base -23
a2 end base -55
a2 end ed 64
a2 end s 28
a2 endorse base -36
a2 endorse ed -52
a2 endorsement base 45
a2 endorsement ed 155
a2 endorsement ing -40
a2 endorsements base -56
a2 endorsing ed 53
a2 energy base -24
a2 enough base -23
a2 enough ed -33
a2 enough ing -18
a2 ensure base -27
a2 enthusiasm base 51
a2 enthusiasm ing -109
a2 entirely base -31
a2 especially base -66
a2 especially s -57
a2 establishment base -12
a2 estate ed -54
a2 evangelical s -10
a2 even base -65
a2 even ed 45
a2 even s 86
a2 evening base 25
a2 evening ed -57
a2 event ed 23
a2 events base -37
a2 ever base 24
a2 every base -22
a2 everyone base -56
a2 everyone ed 33
a2 evidence ed 38
a2 exactly base 97
a2 example base 49
a2 exchange ed -26
a2 executive base 31
a2 executive ed 31
a2 exit ing 44
a2 expand base 19
a2 expand s 33
a2 expected base -31
a2 expects ed 18
a2 experience base 30
a2 experts ed -47
a2 extraordinary base -22
a2 extremist ing -15
a2 faced base -41
a2 fact ed -51
a2 facts ing 38
a2 failed base -52
a2 failed ing 65
a2 faith ed -67
a2 fall base 32
a2 fall ed -87
a2 fall ing -37
a2 false ing 27
a2 family base -52
a2 family ed -45
a2 family ing -114
a2 family s -26
a2 far ed -57
a2 far ing -12
a2 far s -57
a2 father ed 28
a2 favorable base 73
a2 federal base -22
a2 federal ed 38
a2 feel base -74
a2 fees base -19
a2 fellow base -47
a2 fellow ed 31
a2 fellow s -40
a2 felt base -21
a2 female base -32
a2 few base -34
a2 few ed -34
a2 fight base 17
a2 fight ed 51
a2 fight ing -73
a2 fighting base -39
a2 figure base 42
a2 filings ing -64
a2 financial base -48
a2 financial ing -106
a2 financially base 15
a2 fire base -67
a2 firm ed -89
a2 first base -71
a2 first ed 51
a2 first ing -20
a2 first s -14
a2 fit base -46
a2 five base -79
a2 floor ed -15
a2 focus base 62
a2 focus ing 51
a2 focused base -36
a2 follow ed -13
a2 followed base 74
a2 followed s -24
a2 followers ed -36
a2 following ed 65
a2 following ing 98
a2 for ed 58
a2 for ing -11
a2 for s -78
a2 force base 67
a2 forceful base -32
a2 forefront base -12
a2 foreign base 30
a2 foreign ed 48
a2 foreign s -20
a2 former base 72
a2 former ed 16
a2 former ing 38
a2 former s -67
a2 forth base -17
a2 found ed -40
a2 four base -44
a2 four ed 22
a2 fraud base -35
a2 fraud ed -45
a2 free base -41
a2 free s 103
a2 friends ed -26
a2 from ed -61
a2 from ing -32
a2 from s 25
a2 front base -30
a2 front-runner base -14
a2 frustration base 31
a2 frustration ed 65
a2 full base 39
a2 full ed -76
a2 funding base -53
a2 funding ed -37
a2 funding s 79
a2 fundraising base -74
a2 further base -58
a2 further ed 75
a2 future base 33
a2 future ed 39
a2 gains ing 22
a2 game base -30
a2 gas ing -22
a2 gave base 31
a2 gender ing 78
a2 general base -16
a2 general s -32
a2 generally base 38
a2 get ed 13
a2 get ing 28
a2 getting base -40
a2 getting s 42
a2 give base -27
a2 give s 107
a2 given base -16
a2 given s 32
a2 gives base -22
a2 giving base -20
a2 giving ed -72
a2 global base -27
a2 global ed 38
a2 go base -56
a2 go ed -94
a2 goal base 31
a2 goals base 59
a2 going base -71
a2 golf ed 49
a2 gone base -13
a2 good base -61
a2 good ed -53
a2 good s -57
a2 got base -22
a2 government base -83
a2 government ed -60
a2 government ing -19
a2 government s -19
a2 governor base -11
a2 governor ed -65
a2 governor ing 57
a2 great base -36
a2 greater base 25
a2 group base -70
a2 group ing -136
a2 groups ing 33
a2 growing base 103
a2 growing ed 19
a2 growing s 44
a2 growth ing 23
a2 guide base -41
a2 gun base 71
a2 gun ed 94
a2 gun ing 74
a2 gun s 43
a2 guy base 77
a2 had base -10
a2 had ed -13
a2 had ing -17
a2 had s 42
a2 hadn’t ed 19
a2 half base -33
a2 half ed -28
a2 hand base -64
a2 handful ed 41
a2 handling base -14
a2 happen base -22
a2 happen ed -44
a2 happened base -36
a2 happened ed -19
a2 hard base 54
a2 hard s 42
a2 harder base -45
a2 hardly base -29
a2 has ed 43
a2 has ing -44
a2 has s 41
a2 have base -42
a2 have ed -17
a2 have ing -33
a2 have s -23
a2 having base -30
a2 having s 65
a2 he base -16
a2 he ed 19
a2 he ing 59
a2 he s -78
a2 heading base -62
a2 health base -21
a2 health ed -66
a2 health s -50
a2 hear base -47
a2 hear ed -49
a2 hearing base -83
a2 heavily base -27
a2 heavily s -73
a2 heavy ed -56
a2 help base 26
a2 help ed 50
a2 help s 87
a2 helped base -29
a2 her base -28
a2 her ed 26
a2 her ing 35
a2 her s 76
a2 here ed 54
a2 here s -34
a2 herself base 32
a2 high base 34
a2 higher base -36
a2 higher ed -43
a2 him ed -11
a2 him ing -44
a2 him s 14
a2 himself base 65
a2 his base 16
a2 his ed -25
a2 his s -52
a2 historical base 42
a2 hold base -40
a2 hold ed 73
a2 hold s -37
a2 home base -37
a2 home ed -48
a2 home ing -32
a2 home s -29
a2 hope base 75
a2 hoped ed 39
a2 hopes base -39
a2 hopes s -27
a2 host base -44
a2 host ed -32
a2 hours base 44
a2 hours ed -83
a2 however base 56
a2 however s -16
a2 huge base 64
a2 huge s -49
a2 hundreds base 78
a2 hundreds ed -35
a2 hurt base -18
a2 husband ed -12
a2 i ed 29
a2 i ing -22
a2 id base -28
a2 idea base 113
a2 idea ing 119
a2 ideological ed -47
a2 if base -35
a2 if ed 20
a2 if s 58
a2 illegal base 49
a2 illegal ing 12
a2 image base -26
a2 image ed 69
a2 immediately base 74
a2 immigrants ed 121
a2 immigrants s 68
a2 immigration base 17
a2 immigration ed -21
a2 immigration ing 56
a2 immigration s -36
a2 impact base -59
a2 importance base 60
a2 importance ed -15
a2 importance s -90
a2 important base -49
a2 important ed 24
a2 impossible base 67
a2 in base -43
a2 in ed -26
a2 in s -29
a2 inaccurate s 75
a2 inclination ed 74
a2 included ed 28
a2 including base -22
a2 including ed 70
a2 including s 13
a2 income base -73
a2 increase base -53
a2 increase ed 37
a2 increase s -27
a2 increasingly base -62
a2 indeed base -14
a2 independence base -37
a2 independent ed 80
a2 individuals base 16
a2 individuals s 12
a2 inequality ing 72
a2 influence ing -23
a2 information base 14
a2 information ed -53
a2 information ing 58
a2 infrastructure base -61
a2 instead base -19
a2 instead ed -27
a2 intelligence base -46
a2 intelligence ed -55
a2 intelligence s 107
a2 intended ed -36
a2 intends ed 14
a2 intense base -60
a2 intent ed -17
a2 interest base -26
a2 interests base -23
a2 internal base -83
a2 internal ed -26
a2 international base -22
a2 international ed -13
a2 interview ed 48
a2 interview s 32
a2 interviews ed 119
a2 into base -19
a2 into ed -58
a2 into ing -108
a2 investigation base 12
a2 investigation ing -59
a2 investigators ed -128
a2 investments s -69
a2 investors base -31
a2 involved base -26
a2 is ed 45
a2 is ing -43
a2 is s -26
a2 issue base -95
a2 issue ed 52
a2 issue s 45
a2 issues base -27
a2 issues ing -109
a2 it ed 17
a2 it ing 41
a2 it s -43
a2 its base 38
a2 its ed 16
a2 its ing -29
a2 its s -17
a2 job base -34
a2 jobs base -28
a2 jobs ing 19
a2 join ed 20
a2 journalists ed -55
a2 judge base -13
a2 judge ed 96
a2 judgment base 76
a2 judgment ed -109
a2 just base -112
a2 just ed -115
a2 just ing 51
a2 just s -73
a2 keep base 67
a2 keep ed -16
a2 keep ing -24
a2 keeping base 32
a2 key ed -81
a2 kind base -26
a2 know ed 46
a2 known base -24
a2 lack base -68
a2 lack ed -65
a2 language ed 99
a2 large base 57
a2 large ed -46
a2 large s -21
a2 largely base -50
a2 largely ed 91
a2 larger s 19
a2 largest base -12
a2 last base -77
a2 last ing -12
a2 late base -35
a2 later base 86
a2 latest base -36
a2 latest ed -34
a2 latest ing -72
a2 law base 55
a2 law ed 27
a2 law ing 43
a2 law s -32
a2 lawmakers base -53
a2 laws base 46
a2 laws ing 22
a2 lawsuit ed 66
a2 lawsuit ing -40
a2 lay base -16
a2 lead base -29
a2 lead ed 16
a2 lead s -52
a2 leaders ed 39
a2 leaders ing 46
a2 leadership base -17
a2 leading base 129
a2 leading ed 56
a2 least base 19
a2 least ed -26
a2 leave base -69
a2 leave s -96
a2 leaving ed -44
a2 left base -88
a2 left s -30
a2 legal base -67
a2 legislation base 25
a2 lengthy base 33
a2 less base -51
a2 less ed -90
a2 let base -78
a2 let ed -96
a2 letter base -12
a2 letter ed -26
a2 liberal base -100
a2 life ed -95
a2 like base 12
a2 like ed -52
a2 like ing -67
a2 likely base -66
a2 likely ed -65
a2 likely s 20
a2 limit base 52
a2 limits base -79
a2 line base -39
a2 line ed -79
a2 link ed -43
a2 linked base -18
a2 little ed 92
a2 live base 83
a2 living ed 38
a2 local base -18
a2 local ed -16
a2 long base -77
a2 long ed 32
a2 long ing -12
a2 longer base -53
a2 longtime ed 12
a2 look ed 45
a2 looking base 11
a2 looking ed 53
a2 lose ed -30
a2 losses base -11
a2 losses ed -33
a2 lost base -33
a2 lot base -17
a2 lot ed -118
a2 lower ed -15
a2 made base 76
a2 made ed 15
a2 made ing 55
a2 made s -99
a2 main base -12
a2 main s -17
a2 mainstream base 18
a2 mainstream ed 92
a2 mainstream ing 84
a2 major base -52
a2 major ed -67
a2 major ing -58
a2 majority ed -57
a2 make base -65
a2 make ed 41
a2 make ing 86
a2 make s 68
a2 makes base -19
a2 making ed 61
a2 man ed -33
a2 many base -12
a2 many ed -69
a2 many ing 112
a2 many s -16
a2 markets base -21
a2 markets ing -49
a2 marriage base -82
a2 mass base -80
a2 mass ing -18
a2 matter base -91
a2 matter ed -94
a2 matter s -18
a2 may base -19
a2 may ed 13
a2 may ing -42
a2 may s -18
a2 mayor ed -49
a2 me base -63
a2 me ed 33
a2 mean base -54
a2 meaning ed 106
a2 means base 67
a2 measure base 106
a2 measure ed 39
a2 measures base -24
a2 media base 37
a2 media ed 50
a2 media ing 85
a2 media s -64
a2 meeting base 82
a2 meeting ed 76
a2 meeting s -20
a2 members base 38
a2 members ed -121
a2 members ing 23
a2 men base -46
a2 men ed 32
a2 mention ed 117
a2 message base 39
a2 message ed 13
a2 message s 103
a2 messages ed -16
a2 microphone ed -112
a2 middle base 86
a2 middle s -43
a2 might ed 84
a2 might ing -44
a2 might s 59
a2 migrants s -105
a2 military base -25
a2 military ed -73
a2 military ing -51
a2 military s -15
a2 million base -32
a2 mind s -43
a2 minimum base -11
a2 minimum ed -67
a2 minimum ing 61
a2 minority base -32
a2 mistake base -39
a2 mogul base 22
a2 moment ed -18
a2 momentum s -87
a2 money base -71
a2 money ed -50
a2 money ing -72
a2 money s -64
a2 month base 45
a2 month ed -34
a2 months base -16
a2 months ed -47
a2 months ing -71
a2 months s -16
a2 more base -41
a2 more ing 54
a2 more s -125
a2 morning ed -26
a2 morning s -14
a2 most base -39
a2 most ed -61
a2 most ing -22
a2 most s 50
a2 mostly base -24
a2 move base 41
a2 move ed 22
a2 much base -10
a2 much ed 13
a2 much ing 79
a2 music base -16
a2 must ed 15
a2 my base 25
a2 my ed 18
a2 name ed -101
a2 name ing 48
a2 names base -19
a2 nation base 29
a2 national base 42
a2 national ing -54
a2 nationally base -45
a2 near base 51
a2 near s -90
a2 nearly base 61
a2 nearly ed 30
a2 nearly ing -13
a2 nearly s -43
a2 necessarily base -51
a2 need base 19
a2 need ed -16
a2 needed base -38
a2 needed ed -13
a2 needed s 32
a2 needs base -16
a2 neither base -51
a2 net base 66
a2 network base -89
a2 network ed -13
a2 never base 76
a2 never ed 19
a2 new base -18
a2 new ing -86
a2 new s -39
a2 news base -81
a2 news ed 26
a2 news ing -27
a2 news s 77
a2 newspaper base -14
a2 next base -109
a2 next ed -97
a2 night base -62
a2 night ed 40
a2 nine ed 53
a2 no ing 75
a2 no s -93
a2 nomination base 45
a2 nomination ed 30
a2 nominee ing -52
a2 nominee s -12
a2 none base -66
a2 none ed 55
a2 not base -15
a2 not ing -120
a2 not s -20
a2 note ed 77
a2 nothing base -11
a2 nothing ed -12
a2 noting ed 84
a2 notion ed -16
a2 now base -38
a2 now ed -99
a2 nuclear base -40
a2 number base -34
a2 number ed -28
a2 number ing -24
a2 numbers base -39
a2 numbers ing 15
a2 numerous base 60
a2 numerous ed -30
a2 of ed 20
a2 of s 23
a2 off base -66
a2 off ed -38
a2 off ing -28
a2 off s -37
a2 offer base -46
a2 offered ing 36
a2 offers base -23
a2 office base -60
a2 office ed -44
a2 official base 45
a2 officials base -24
a2 officials ing 69
a2 often ed -94
a2 old base -26
a2 older ed 21
a2 on base -18
a2 on ed -16
a2 on ing -26
a2 on s 49
a2 once base -84
a2 one base 12
a2 one ed 25
a2 one ing -58
a2 one s -21
a2 online base -21
a2 only ed 50
a2 only s -46
a2 open base 36
a2 open ed 57
a2 open ing 74
a2 open s -69
a2 opening base -31
a2 opponent base -69
a2 opponents s -41
a2 opportunity base -51
a2 opportunity ed -166
a2 oppose ed 73
a2 opposes ed 12
a2 opposition ed 119
a2 optimism base 103
a2 options base 59
a2 or base -38
a2 or ed 62
a2 or ing 97
a2 or s -84
a2 order base 19
a2 ordered base -17
a2 organization ed 76
a2 organization ing 41
a2 organizers ed 55
a2 other base 27
a2 other ed -31
a2 other ing 83
a2 others base -33
a2 others s -10
a2 our base -83
a2 our ed 85
a2 out base -37
a2 out ed -33
a2 out ing 37
a2 outside base -47
a2 outside ed -47
a2 outside ing -12
a2 over base -62
a2 over ing -25
a2 overwhelming ed 10
a2 overwhelming s -35
a2 own base -36
a2 own ing -96
a2 own s -22
a2 owner ed 47
a2 paid base 40
a2 paid s -47
a2 pair ed 40
a2 parents base -16
a2 part base 62
a2 part ed 42
a2 part ing 20
a2 part s 11
a2 participation base 42
a2 particular ing -38
a2 particularly base -25
a2 particularly s -37
a2 party ed 85
a2 party s 124
a2 passage ing 36
a2 passed base -26
a2 path base -73
a2 path ed 46
a2 pay ed 57
a2 pay ing 76
a2 people base -105
a2 people ing 20
a2 people s 44
a2 percent base -45
a2 percent ed 11
a2 percent ing -40
a2 percent s -23
a2 person ed 24
a2 person ing -34
a2 personal ed 60
a2 personal s -56
a2 phone base -37
a2 phone ing -46
a2 photo ing 17
a2 pick ed -18
a2 picking base 78
a2 pitch ing 54
a2 place base -40
a2 place ed -89
a2 plan base 29
a2 plan ing 73
a2 planned ed -46
a2 plans base -14
a2 plans ed 85
a2 plans s 55
a2 play base 30
a2 play ed -96
a2 play s 91
a2 playing ed -41
a2 pledge base 71
a2 pledge ing -39
a2 point base -61
a2 points base 41
a2 police base -45
a2 police ed 66
a2 police ing 72
a2 policies base -71
a2 policies ed -73
a2 policy base 12
a2 policy ed 15
a2 policy ing 34
a2 policy s 33
a2 political base -46
a2 political ed -74
a2 political s 76
a2 politicians base 19
a2 politicians ed -27
a2 politicians ing 12
a2 politics base -17
a2 politics ed 74
a2 politics ing 15
a2 poll ing 80
a2 polling ed 18
a2 polls base -18
a2 polls ed -93
a2 polls ing 51
a2 pollster ed 41
a2 poor base 78
a2 poor ed -40
a2 popular base -16
a2 popular ed -32
a2 popular s 28
a2 population base -14
a2 position base 85
a2 position ed 29
a2 position ing 41
a2 position s -27
a2 positions base 94
a2 positions ed 104
a2 positions s 51
a2 positive base -19
a2 possibility base -23
a2 possibility ing -24
a2 possible base -13
a2 potent base 66
a2 potential base 32
a2 potential ed -18
a2 power base -47
a2 power ed 61
a2 power ing -13
a2 power s -17
a2 praise base 88
a2 prediction ed 123
a2 preference ed 45
a2 prepared base -21
a2 presidency ing -40
a2 president base 21
a2 president ing -38
a2 president s 29
a2 presidential base 28
a2 presidential ed 41
a2 presidential ing -46
a2 presidential s -57
a2 press ing -23
a2 pressure base -31
a2 presumptive base -34
a2 presumptive ed 34
a2 presumptive ing 55
a2 pretty base -10
a2 prevent base 25
a2 previous base 51
a2 primaries base -65
a2 primaries ed -39
a2 primary base 17
a2 primary ed -39
a2 primary ing -41
a2 primary s -25
a2 prime ed -61
a2 priorities base -36
a2 private base -95
a2 private ed -95
a2 private ing -23
a2 probe ed 21
a2 problem base -36
a2 problem ed -43
a2 problems base 77
a2 process base -63
a2 produce ed 73
a2 produced base -11
a2 production base 72
a2 program base -28
a2 program ed 84
a2 progress base 32
a2 progressive base -25
a2 progressive ing -33
a2 project ed -35
a2 prominent base -19
a2 promise ed 96
a2 prompted base -28
a2 proof base 77
a2 proposal ed -61
a2 proposed ed 52
a2 prospect ing -22
a2 protect ed 48
a2 protect ing 21
a2 protest base 64
a2 protesters ed -94
a2 prove base 11
a2 provide base -78
a2 public base 39
a2 public ed 89
a2 public ing 37
a2 public s 69
a2 publicly ed 73
a2 pursue base -41
a2 push ed 49
a2 pushing base -38
a2 put base -90
a2 put ed 13
a2 quarter-century base -26
a2 question base -50
a2 question ed 54
a2 question ing 16
a2 question s 31
a2 questions base 75
a2 questions ed -20
a2 questions ing 125
a2 quickly ed 48
a2 quite s -49
a2 quoting ed -76
a2 race base -82
a2 race ed 24
a2 race s 25
a2 racist base 52
a2 radical base 71
a2 radical s -13
a2 raise base 29
a2 raise ed -48
a2 raise s -47
a2 raised s 53
a2 raising base -17
a2 rally ed 17
a2 rally ing -63
a2 rates base -65
a2 rates ed -82
a2 rates s 49
a2 rather base -12
a2 read base 95
a2 real base 137
a2 real ed -12
a2 real ing 105
a2 real s -31
a2 realistic base -24
a2 reality base 31
a2 reason base -29
a2 reason ed 55
a2 recalling ed 75
a2 receive base -42
a2 received ed -21
a2 received s -20
a2 recent base 26
a2 recent ed 35
a2 recent ing 92
a2 recent s -47
a2 recently base 37
a2 recently ed -52
a2 recently s 18
a2 recognition base 54
a2 reconsider base -64
a2 record base -34
a2 record s -55
a2 records base -11
a2 records ing 32
a2 referencing ed -81
a2 referendum base 43
a2 referring ed 120
a2 reform base -59
a2 reform ed 64
a2 refugees base -32
a2 refugees ing -14
a2 refused base 51
a2 relations base 39
a2 release base 90
a2 release ed 57
a2 release ing 60
a2 religious ed 38
a2 remain base -50
a2 remaining base -13
a2 remarks ed -90
a2 remarks ing -43
a2 repeating ed 47
a2 replace ing -75
a2 replacement base 24
a2 report base -20
a2 report ed 35
a2 report ing -32
a2 reporters base -57
a2 reporters ed 87
a2 reporters ing -93
a2 reports base 76
a2 reports ing -28
a2 represent base 10
a2 request ed -64
a2 requests base 77
a2 requests ed -73
a2 require base -26
a2 require s -89
a2 resignation base -15
a2 resistance base 85
a2 resources ed 41
a2 resources ing -10
a2 respond ed 19
a2 response base 34
a2 response ed 34
a2 responsibility base -79
a2 rest base 41
a2 results base -33
a2 results ing 67
a2 retain base -95
a2 retired base -15
a2 return base 40
a2 revolution s 73
a2 rhetoric ing -30
a2 right base 12
a2 right ed -99
a2 right ing 36
a2 rights base 74
a2 rights ed 23
a2 rights ing 64
a2 rising base 69
a2 risk base 64
a2 risk ing -18
a2 rival ed -109
a2 rivals base -52
a2 rivals ing 65
a2 rivals s -26
a2 role base -57
a2 role ed -50
a2 role s 47
a2 roughly base -64
a2 route base -15
a2 rule ed 32
a2 rules base -54
a2 rules ed 18
a2 rules ing -33
a2 ruling base -30
a2 ruling ed 35
a2 run base -51
a2 run ed -94
a2 run ing -59
a2 run s -23
a2 running base -80
a2 safe ed 27
a2 safety base -46
a2 said base -53
a2 said ing -36
a2 said s -51
a2 same base 82
a2 same ing -68
a2 same s -56
a2 same-sex base 72
a2 save base -43
a2 say base 37
a2 say ed 78
a2 saying ed 143
a2 saying s -26
a2 says base -36
a2 scheduled base -16
a2 schools base -45
a2 scope s -27
a2 scrutiny base -61
a2 second base -73
a2 second ed -79
a2 second ing -66
a2 second s -30
a2 secretary base 49
a2 secretary ed -55
a2 secretary s -36
a2 secure base -54
a2 security ed 73
a2 security ing 75
a2 security s -124
a2 see base 27
a2 see ed -107
a2 see ing 32
a2 see s -133
a2 seeing base 72
a2 seeking base 48
a2 seeking ed 75
a2 seem base 96
a2 seemed base 64
a2 senator base -14
a2 send base -43
a2 senior ed -24
a2 senior ing -27
a2 sent s -20
a2 series ed -48
a2 serious base -13
a2 serve ed -19
a2 server base -17
a2 set base -22
a2 set ing 30
a2 set s -35
a2 several base -52
a2 several ed -62
a2 several ing 38
a2 several s 30
a2 she base 25
a2 she ed 29
a2 she s -31
a2 shift base -10
a2 shift ed -72
a2 short base 44
a2 shortly base -75
a2 should base 20
a2 should ed -26
a2 should ing -20
a2 should s -26
a2 show ed 64
a2 show ing 52
a2 show s -25
a2 showing base -97
a2 showing ed -28
a2 showing s -10
a2 shows base 49
a2 shut ed 111
a2 sign ed 20
a2 signal base -29
a2 significant base 45
a2 significant ed -33
a2 signs base -46
a2 signs ed -28
a2 similar base -56
a2 similar ed -44
a2 similar ing 96
a2 simple base -17
a2 simply base -12
a2 since base -68
a2 since ed -57
a2 since ing -52
a2 single base 12
a2 single-payer base -48
a2 single-payer s -34
a2 situation ed 16
a2 six base -50
a2 slow base -13
a2 small base -17
a2 small ed -16
a2 so base -32
a2 so ed -16
a2 so ing -22
a2 so s -81
a2 so-called ing -14
a2 social base -96
a2 social ed 21
a2 social s 26
a2 socialist ed 31
a2 solutions ed -82
a2 some base -26
a2 some ed 37
a2 some ing -14
a2 some s 22
a2 someone base 40
a2 someone ed -54
a2 something base -99
a2 something ing -13
a2 something s 91
a2 sometimes ed -48
a2 somewhat ed 53
a2 soon base 28
a2 soon ed -10
a2 sort base -52
a2 sort ed -56
a2 sought ed 21
a2 sound base -13
a2 source ed 57
a2 source ing 26
a2 sources ing 58
a2 speak base -82
a2 speak ed -13
a2 speaking base -16
a2 speaking ed 21
a2 special base 57
a2 special ed 24
a2 special ing -124
a2 specific base -40
a2 specific ed 55
a2 specifics base -43
a2 speech base 18
a2 speeches base 14
a2 speeches ed -37
a2 speeches ing -23
a2 speeches s 22
a2 spend base 27
a2 spend ed -61
a2 spending base 120
a2 spent base -13
a2 spokesman ed 12
a2 staff base 31
a2 staff ed 15
a2 stage base -64
a2 stage ed -179
a2 stake base -15
a2 stance base -86
a2 stance ed 68
a2 stand base 58
a2 stand s 87
a2 standards base -18
a2 standing ed 114
a2 stark ed 32
a2 start base -21
a2 started s 29
a2 state base -87
a2 state ed 111
a2 state ing -40
a2 state s 29
a2 statement base 53
a2 statement ed 26
a2 statements ed 178
a2 states base -26
a2 states ed 45
a2 states ing -16
a2 states s -26
a2 status base 15
a2 status ing -28
a2 stay ed 69
a2 step ed -37
a2 still base 32
a2 still s -10
a2 stop ed 20
a2 stop ing -16
a2 stop s -83
a2 story ed 61
a2 strategist ed -27
a2 streets ed -38
a2 strength base -23
a2 strong ing 35
a2 stronger ed 15
a2 students ed -30
a2 subject base -28
a2 such base -19
a2 such ed -26
a2 such s 129
a2 suggestion ed 129
a2 summer base -19
a2 super ed -38
a2 superdelegates base -72
a2 superdelegates s -56
a2 support base -23
a2 support ed 90
a2 support ing 70
a2 support s 92
a2 supported ed 53
a2 supporters base -29
a2 supporters ed 53
a2 supporters ing -40
a2 supporting base -23
a2 supposed base -13
a2 sure base -27
a2 surge ing -129
a2 surprise base -53
a2 suspended base -16
a2 swing s -45
a2 table base -39
a2 take base 16
a2 take ed 14
a2 take s -66
a2 taken base 83
a2 taking base -44
a2 taking ed 40
a2 talk base 49
a2 talk ed -108
a2 talking ed 94
a2 tariffs ing 28
a2 tax base -41
a2 tax ed 17
a2 tax ing -54
a2 teachers base -11
a2 television ed -27
a2 television ing -49
a2 tell base -82
a2 telling base 16
a2 temporarily base -77
a2 temporary base 66
a2 temporary ing -79
a2 term base 60
a2 term ed 79
a2 term ing -21
a2 terms base 111
a2 terrorism base 78
a2 terrorism ed -44
a2 terrorism s -53
a2 terrorists ed -82
a2 test base -19
a2 test s -33
a2 testing base 45
a2 than base -57
a2 than ed -68
a2 than ing 43
a2 than s 35
a2 thanks s -68
a2 that base 16
a2 that ed 35
a2 the base -19
a2 the ing 13
a2 the s -18
a2 their base -22
a2 their ed 36
a2 their s -89
a2 them base -37
a2 them ed 39
a2 them ing -50
a2 them s -34
a2 themselves base -52
a2 then base 52
a2 then ed -35
a2 then s -20
a2 there ed -31
a2 there ing 24
a2 these s 11
a2 they base 22
a2 they ed -17
a2 they ing -36
a2 they s -129
a2 things base 34
a2 things ing 80
a2 think base -28
a2 think ed -44
a2 thinking base 29
a2 third base -20
a2 third ing -42
a2 third s -28
a2 third-party base -16
a2 this ed -28
a2 those base -62
a2 those ed 23
a2 those s -27
a2 though base -70
a2 though ed 20
a2 though s 56
a2 thought ed 24
a2 threat base -22
a2 threat ing -23
a2 threats ed -16
a2 three base -97
a2 three ed -52
a2 three ing -14
a2 three s -21
a2 through base -50
a2 through ed -80
a2 throughout base -91
a2 throughout ed -11
a2 ties ed 34
a2 time base -97
a2 time ed 11
a2 times base -71
a2 times ed 15
a2 to base 13
a2 to ed -12
a2 to ing 16
a2 to s -35
a2 today ed 43
a2 together ed 73
a2 together s -46
a2 told base -34
a2 tone base -84
a2 tone ed -32
a2 too base -65
a2 too ed -14
a2 took base -11
a2 took ed 30
a2 top base 34
a2 top ed -140
a2 top ing -74
a2 top s -61
a2 total base 68
a2 total s -35
a2 tough ed 13
a2 toward base 80
a2 toward ing 15
a2 toward s -13
a2 town base -50
a2 track base 32
a2 trade ed 12
a2 trade ing -95
a2 trade s 25
a2 traditional base -16
a2 transition base -41
a2 true base -15
a2 true s -49
a2 truth ing -61
a2 try base 31
a2 trying base -62
a2 trying ed 18
a2 turn base 34
a2 turn ed -87
a2 turnout base -26
a2 tweet base -17
a2 tweet ed -15
a2 twice base -14
a2 two base -39
a2 two ed -53
a2 two ing -45
a2 two s -72
a2 ultimately base -10
a2 ultimately s 17
a2 unclear base 136
a2 under base -60
a2 underground base -37
a2 understand base -76
a2 unfavorably base -25
a2 union base 51
a2 union ed -35
a2 united base -34
a2 unity base 17
a2 unlikely s -10
a2 until base -21
a2 unusual base -15
a2 up base 12
a2 up ed -13
a2 up ing -89
a2 up s -47
a2 upcoming s -26
a2 urgency base -45
a2 use base -16
a2 use ed -19
a2 use s -14
a2 used base -54
a2 used s -25
a2 using base -18
a2 using ed -40
a2 using s -24
a2 variety ed 68
a2 variety s -10
a2 various ed 55
a2 various s -16
a2 vast base -19
a2 very ed 77
a2 very ing -11
a2 very s -68
a2 victory base 39
a2 victory ed -54
a2 victory ing 10
a2 video base -55
a2 video ed -152
a2 video ing -76
a2 view base 76
a2 views base -32
a2 views ed -70
a2 violence base 18
a2 violence ed 84
a2 vision ed 75
a2 visit ing -17
a2 voice base -81
a2 voice ed 69
a2 vote base -45
a2 vote ed 101
a2 vote ing 57
a2 vote s -48
a2 voted ed 11
a2 voter ed -34
a2 voters base -65
a2 voters ed 19
a2 voters ing 71
a2 voters s 19
a2 votes base -24
a2 votes ing -12
a2 votes s 25
a2 voting base -51
a2 voting ed -39
a2 wage base -13
a2 wages base -22
a2 wall base -44
a2 want base 34
a2 want ed 98
a2 wanted ed -24
a2 wants base -26
a2 wants ed 23
a2 wants s -82
a2 war base 23
a2 war ing -51
a2 was base -13
a2 was ing 25
a2 was s -27
a2 wasn’t ed 95
a2 waterboarding ing -10
a2 way ed -56
a2 way ing -89
a2 ways base -48
a2 we base 27
a2 we ed 48
a2 website ed 30
a2 week base -46
a2 week ed 44
a2 week ing 11
a2 week s -99
a2 weekend base -57
a2 weeks base -20
a2 well base -17
a2 well ed -34
a2 were base 30
a2 were ed -36
a2 were ing 30
a2 were s -65
a2 what base 27
a2 what ing -40
a2 what s -49
a2 when base -46
a2 when ed 48
a2 when ing 45
a2 when s 70
a2 where base 49
a2 where ed -40
a2 where s -13
a2 whether base 18
a2 whether ed 23
a2 whether ing 91
a2 whether s -39
a2 which base -10
a2 which ing -16
a2 which s -43
a2 while base -37
a2 while ed -23
a2 while s 37
a2 white base 47
a2 white ed -16
a2 white s 58
a2 whites base 12
a2 who ing 36
a2 who s -79
a2 whole ed -36
a2 whose base -26
a2 why base -45
a2 why ed 13
a2 why ing 65
a2 wide base -34
a2 widespread base 16
a2 wife base 75
a2 wife ed 78
a2 wildly base -42
a2 will base -17
a2 will ing -48
a2 win base -20
a2 win ed -21
a2 win ing -19
a2 win s 32
a2 winner base -20
a2 winning base -51
a2 winning ed -45
a2 with base 16
a2 with ing -19
a2 with s -11
a2 within base -17
a2 within ing -21
a2 within s -36
a2 without base 29
a2 without ed -49
a2 woman ed -58
a2 woman ing 51
a2 women base 21
a2 women ed -76
a2 won s 15
a2 won't base 75
a2 words base 72
a2 words ed 45
a2 work base 20
a2 work ed -99
a2 work ing -13
a2 work s 44
a2 worked base -56
a2 workers base -33
a2 workers ed -23
a2 workers ing -14
a2 workers s 62
a2 working base -24
a2 working-class base -52
a2 working-class ed -69
a2 world base -95
a2 world ed 53
a2 world s -51
a2 worries ed -11
a2 worse base -12
a2 worst ed -20
a2 worth base -28
a2 would base 46
a2 would s -15
a2 wrong s -29
a2 year base -37
a2 year ed 64
a2 year ing -70
a2 year s -50
a2 years base -63
a2 years ed 133
a2 years s -28
a2 yet base -20
a2 you base -96
a2 you s 53
a2 younger base -52
a2 your base 50
a2 — base -14
a2 — ing -36
a2 ’d ed -24
a2 ’d s 27
a2 ’ll ed 37
a2 ’ll s 80
a2 ’re base 46
a2 ’re ed 14
a2 ’s ed 27
a2 ’s ing -52
a2 ’s s 22
aw ! E -16
aw " B 41
aw " D -11
aw " E -29
aw # A 55
aw $ E -19
aw ' C -135
aw ' D 18
aw ' E -28
aw ( D 11
aw ) D -54
aw ) E 36
aw , B 24
aw , D -29
aw , E -26
aw . A 16
aw . B 14
aw . C -27
aw . D -15
aw . E -27
aw / D -18
aw / E -15
aw : A 17
aw : C -22
aw ; D -34
aw ; E -26
aw < E -23
aw > D -18
aw ? E -45
aw ?sym E -21
aw @ E -36
aw CAP A 15
aw CAP B 15
aw CAP C 16
aw CAP E -10
aw DAY A 22
aw DAY B 22
aw DAY C -28
aw DAY D -12
aw DAY E -21
aw NUM A 53
aw NUM B -23
aw NUM C 16
aw NUM D -34
aw NUM E -29
aw _ D -28
aw a A 20
aw a E -11
aw aback E 53
aw able E -28
aw abortion C 67
aw abortion E 45
aw abortions C 74
aw about B 44
aw about C -36
aw about D 32
aw above E -39
aw abroad E -31
aw accept E 69
aw accepting E 48
aw access E -73
aw account E 42
aw accusations D 49
aw accused E -19
aw across E -35
aw action D -25
aw action E -81
aw actually E -22
aw ad E -25
aw added E -54
aw additional E -60
aw address E -13
aw adept E -60
aw ads E -22
aw advantage E -83
aw advice D -44
aw advice E 40
aw advocate D 43
aw affirmative D -25
aw after A 48
aw after B -24
aw after C -54
aw after D -17
aw again E -45
aw against D 21
aw against E -27
aw agenda E -36
aw agents E -18
aw agreement E 62
aw agreements E -18
aw aimed E 97
aw airing E -32
aw all C -11
aw all D -47
aw all E -20
aw allies A 56
aw allowing E 42
aw almost C -21
aw almost E -78
aw alone E -52
aw along E -74
aw alongside E -52
aw already E -24
aw also D -29
aw also E -47
aw alternative E -12
aw always E -14
aw amid E 11
aw among D -21
aw an A 36
aw an B -26
aw an C 29
aw and A -42
aw and B 85
aw and D -35
aw and E -32
aw anonymity E 46
aw another D 43
aw another E -15
aw anxiety E 30
aw any B -36
aw any C -19
aw any D 47
aw any E 19
aw anyone E -14
aw anything A -87
aw anything C 10
aw anything E -73
aw anyway E -13
aw apart E 73
aw apparent E 63
aw appeal E -69
aw appear E -21
aw appearances E 27
aw appeared E 58
aw appears E 17
aw applause E -66
aw approval E -11
aw approved E -17
aw are C -19
aw are D -49
aw are E -35
aw argue E 53
aw argued E -21
aw argument E 15
aw arms E -58
aw around D -26
aw article E 36
aw as A 26
aw as B -17
aw as C -12
aw as D -16
aw as E -12
aw aside E -72
aw ask E 26
aw asked D -86
aw asking E 95
aw assault E -42
aw assistance E -25
aw assumes E -23
aw at A 20
aw at C 35
aw at D 31
aw at E -18
aw attacking E -26
aw attacks E 177
aw attempts C -32
aw attention C -18
aw attention E 57
aw attract E -53
aw available E -36
aw avoid E -49
aw awards E -67
aw away D -114
aw awkward E -17
aw back C -20
aw back D -68
aw back E -20
aw bad E -18
aw badly E -71
aw ballots D -37
aw ballots E -43
aw ban C -50
aw ban E -22
aw based E -19
aw battle D -46
aw be D -62
aw became E 21
aw because D -51
aw become E -49
aw becomes E -11
aw becoming E -31
aw been E -25
aw before A 32
aw before C -29
aw before D -14
aw before E -24
aw began E -61
aw begin E -24
aw behind E -22
aw being D 57
aw being E 18
aw below E -37
aw beside E -38
aw best E -34
aw betrayed D 22
aw better D -32
aw better E -62
aw between D -24
aw between E -23
aw beyond E -19
aw bias E -25
aw bid E -69
aw big E -34
aw bigger E -51
aw bill D 125
aw billionaire E 66
aw billions E -44
aw birth E -50
aw bitterly E -31
aw black E -58
aw blame E -59
aw block E -39
aw blue-collar E -55
aw board E -15
aw bold E -28
aw book A -32
aw boos E -29
aw boost E -34
aw borders E -34
aw both A 86
aw both B 71
aw both C -55
aw both E -42
aw break E -92
aw breaking E -21
aw brief E -87
aw briefly E 14
aw bringing E 43
aw broad E 67
aw broadly E 48
aw brought E -51
aw build E -64
aw building D -31
aw building E -31
aw business A 67
aw business E -27
aw but D 14
aw but E -24
aw buy E -52
aw by A 13
aw by B 26
aw by C -23
aw call E 89
aw called E 72
aw calling E -13
aw calls C 60
aw calls E -89
aw came D -75
aw came E -104
aw campaign D -48
aw campaign E -17
aw campaigning E -47
aw can E -80
aw candidate E -106
aw candidates D 101
aw candidates E 27
aw candidly E 23
aw cannot E -45
aw can’t E -22
aw capture E -58
aw care E -23
aw case E 52
aw cases D 31
aw cases E 84
aw cash E -59
aw cast E 63
aw caucuses E -48
aw caught E 82
aw center E -10
aw central E 30
aw certain E 44
aw certainly E -91
aw challenge E -72
aw chance E -56
aw change E -60
aw changes E -27
aw changing E -40
aw charges D -20
aw charges E 64
aw charter E -26
aw cheers E -56
aw children E -50
aw choice E -40
aw circumstances E -12
aw citizens E -18
aw civil E 65
aw claim E 56
aw claims E 33
aw classified E -49
aw clear E -17
aw climate E -28
aw clinch E -31
aw close E -89
aw closely E 55
aw closer E -65
aw coal E -62
aw college E -30
aw combat E -38
aw come E -86
aw comes E -69
aw coming E -43
aw comment C -13
aw comment E 42
aw comments C 29
aw comments D 46
aw comments E 31
aw committed E -21
aw committee E -31
aw common D -107
aw companies E -41
aw company A 75
aw company E -18
aw compared E -25
aw compelled D 45
aw compromise D 50
aw concern E 131
aw concerns B 47
aw condition E -68
aw conference E -50
aw conferences E -17
aw confirming E 47
aw conflict E 89
aw conflicts E -10
aw congressional C 46
aw congressional E -16
aw connect E -22
aw conservative A 76
aw conservative E 42
aw considerable E -37
aw contact E -21
aw containing E -31
aw contest D -64
aw contests D -99
aw contests E 29
aw continue E -50
aw continued E -18
aw continues E -29
aw contract E -46
aw contrast E -66
aw contrasts E 49
aw contributions E -12
aw control E -45
aw convention D -28
aw convention E -60
aw convince E 58
aw corporate E -14
aw corporations E -16
aw costs E -13
aw could D -40
aw could E -60
aw count E -34
aw counter E -66
aw country E -41
aw coup E -17
aw course E 32
aw court E -23
aw cover E -23
aw coverage E -10
aw create E -69
aw created E -18
aw credit E -44
aw crime E -16
aw criminal E -24
aw criticism B 95
aw criticism E 44
aw criticizing D 28
aw crowd E -15
aw crowds E -18
aw cry E -15
aw curb E -70
aw current E -30
aw currently E -22
aw cut E -70
aw cutting E 24
aw damaging E -43
aw dangerous E -13
aw data A 55
aw data E 14
aw day E -30
aw deal E -18
aw deals E -37
aw death E -28
aw debate E -38
aw decades E -35
aw decision E 46
aw decisive E -22
aw deep E -74
aw deeply E -20
aw defeat E -39
aw defend E 47
aw defense E 80
aw defiant E -93
aw delegate D -22
aw delegates A 19
aw delegates D -62
aw delegates E 22
aw deliver E -28
aw delivering E 32
aw democratic D -16
aw describing E -36
aw despite E -17
aw detailed E 74
aw details E 97
aw determine E 52
aw determined E -11
aw did E -33
aw didn't E 31
aw didn’t E -23
aw difference E -51
aw differences E -21
aw different E -89
aw differently E 70
aw difficult E 32
aw digits E -35
aw diplomatic E 29
aw direct E 83
aw director E -36
aw discrimination E 33
aw discussing E 47
aw distance E -12
aw distinction E -19
aw divided E 31
aw divisive E -18
aw do D -24
aw do E -38
aw document E -37
aw documents E -35
aw does E -31
aw doesn’t E -22
aw doing E -24
aw dominate E -45
aw donations E -15
aw done E -32
aw donors E -21
aw door E -19
aw doors E -21
aw doubts E -66
aw down D -64
aw down E -24
aw draw E -117
aw drew E -17
aw drowned E -10
aw due E -34
aw during A 12
aw during B 83
aw during C -54
aw during E -28
aw each C -68
aw each E -53
aw earlier A -10
aw earlier D 49
aw early A 67
aw early D -68
aw easily E -55
aw easy E 66
aw economic D -33
aw economic E -47
aw edge E -21
aw effect E -75
aw eight E -29
aw either E 49
aw election E 53
aw elections E -37
aw eligible E -11
aw elsewhere E -18
aw email E -10
aw emails D -53
aw emails E -36
aw embarrass E -83
aw embrace E 12
aw emerged E -32
aw employees D -66
aw endorse E 68
aw endorsements D 66
aw ends E -17
aw enough E -55
aw ensure E -21
aw equal E -39
aw erupted E -76
aw especially E 76
aw establishment E -18
aw even D 64
aw even E -12
aw event E -32
aw ever E -67
aw every D -60
aw every E -56
aw everyone E -71
aw everything E -60
aw evidence E 15
aw exactly E 71
aw exchange E 34
aw executive E -42
aw exit A 94
aw expanded E -64
aw expectations E 72
aw expected E -21
aw experience E -11
aw explanation E -37
aw exploit E 135
aw expressing E 46
aw extends E -33
aw eyebrows E 31
aw face D -86
aw facing E -33
aw fairly E -21
aw fake E 91
aw fall E -63
aw falling E 54
aw falls E -23
aw false E -68
aw familiar E 42
aw families E -25
aw family E 50
aw far D -16
aw far E -24
aw fast E -45
aw father E 37
aw favorite E 30
aw fears E 63
aw federal C -21
aw federal E -53
aw feel E 85
aw fees E -34
aw fell E -105
aw fellow B 69
aw fewer E -70
aw fifth E -23
aw fight D -28
aw fighting E 36
aw filed E -66
aw final E -53
aw finance E -16
aw financial E -28
aw find E -38
aw fire E -54
aw firm E 23
aw firms E -22
aw first D -86
aw first E -104
aw fit D -29
aw five E 21
aw flip E -20
aw flying E -67
aw focus E 63
aw focused E -16
aw follow-up A 11
aw followed E -49
aw following E -22
aw follows E 42
aw food E -17
aw for A 19
aw for C -18
aw for D -18
aw for E -22
aw force E -18
aw forceful E 71
aw forcefully E 32
aw foreign D -22
aw foreign E 22
aw form E -62
aw formal E 28
aw formally E -35
aw former A 65
aw former B -82
aw former C 76
aw former E 47
aw forward E 41
aw four A 73
aw four E -67
aw fracking E -23
aw fraud D -57
aw free D -24
aw freely E 78
aw fresh E 39
aw friend E -34
aw friends A 53
aw from A 51
aw from B 49
aw from C -13
aw from D -23
aw from E -12
aw front-runner E 65
aw fuel E -22
aw fulfill E -34
aw full E 42
aw fun E 13
aw fund-raising E 93
aw funding E -34
aw fundraising E -60
aw funds E -34
aw further D 67
aw further E 32
aw gain E -25
aw gave E -38
aw gay E -96
aw general E 62
aw generally E 36
aw generate E -26
aw get E -11
aw gets E -28
aw getting C 22
aw gifts E -24
aw give E -31
aw gives E -58
aw giving E -40
aw global E 26
aw go E -48
aw goal E 85
aw goes E -39
aw going E -29
aw good D -68
aw good E -74
aw goodbye A 54
aw government D 21
aw government E 10
aw governor E -25
aw greater C 104
aw greater E -68
aw ground E -48
aw group E -55
aw groups D -45
aw groups E 28
aw grow D -83
aw gun C -26
aw gun D -62
aw gun E 94
aw had E -33
aw half E -21
aw happen E -17
aw happened E -20
aw hard E 35
aw harder E -41
aw has A -56
aw has D 14
aw hasn't E -14
aw hasn’t E -26
aw have D -52
aw have E -40
aw having E -38
aw he A 16
aw he B 50
aw he D -11
aw he E -11
aw heading E 47
aw heads E -46
aw health E -18
aw hear E -52
aw hearing E -51
aw heavily D -67
aw heavily E -42
aw heavy E 36
aw held E -13
aw help C 22
aw help D 41
aw help E -104
aw helps E -17
aw her A 18
aw her B 16
aw her D 58
aw here D -75
aw herself C -43
aw herself D 32
aw herself E 43
aw higher E -31
aw highlight E 30
aw highly E -74
aw him A -11
aw him B 16
aw him C 27
aw him D 30
aw himself B -63
aw himself C 25
aw himself D -26
aw himself E -25
aw hiring E -16
aw his B 17
aw his C 29
aw his D 29
aw his E -17
aw historical E 38
aw history E -61
aw hit E -88
aw hold E -42
aw holding E -51
aw home E -76
aw hope E -77
aw host A -30
aw host C -58
aw hosted E -12
aw hours E -32
aw how B 38
aw huge E -18
aw hundreds E -67
aw i C -24
aw i D -66
aw i E -18
aw id D -20
aw if B 12
aw if C 47
aw if E 15
aw illegal E -30
aw image E -49
aw images E 58
aw imagine E 53
aw immediate E -48
aw immigrants D 32
aw immigrants E 22
aw immigration C -30
aw immigration E 76
aw immunity E 21
aw important E 53
aw impossible E -37
aw in A 16
aw in B 18
aw in E -28
aw inclination E -11
aw include E -66
aw included E -42
aw includes E -14
aw including E -41
aw income E -65
aw increased E 42
aw increasing E -37
aw increasingly D 15
aw increasingly E 76
aw incumbent E 40
aw independents E 42
aw indicate E -51
aw influence E -46
aw information D 75
aw information E -70
aw inside E -16
aw instead E 51
aw insults E -26
aw intense E -54
aw interest C 61
aw interest E 46
aw international E 59
aw interview E -59
aw interviews A 31
aw interviews E -61
aw into A -15
aw into E -40
aw investigation E -15
aw investigators A -56
aw investments E -90
aw involved E -25
aw is A 21
aw is B 38
aw is C -33
aw is E -18
aw isn't E -22
aw isn’t E -52
aw issue E 34
aw issued D -15
aw issued E -26
aw issues D 78
aw issues E 39
aw it C 20
aw it E -14
aw its A -17
aw its B 33
aw its E -20
aw itself B -30
aw itself D -64
aw itself E 27
aw job E -71
aw jobs D -74
aw jobs E -42
aw jump E -14
aw just A 57
aw just B -45
aw just C 80
aw just D 13
aw just E -69
aw key E 51
aw keynote E 18
aw kill E -47
aw know E 92
aw knowledge E -22
aw known E 79
aw labor E 76
aw large E -89
aw last A 60
aw last B 107
aw last D 57
aw last E -23
aw late A 16
aw late C -61
aw late D 20
aw law E 27
aw lawmakers E -17
aw laws E -33
aw lead D -69
aw lead E -43
aw leaders E -57
aw led E -44
aw left E -41
aw legal C 56
aw legal D 79
aw legislation C 77
aw legislation D 118
aw legislation E -28
aw legislative E -15
aw less E -54
aw letter E -25
aw level E -43
aw liberal E -37
aw life E -30
aw light E 26
aw like C 10
aw like D -78
aw likely C 36
aw likely E -39
aw line E 37
aw lines E -58
aw link E -25
aw list E 60
aw little C 19
aw little E 18
aw live D -97
aw living E -54
aw local E -39
aw long E 116
aw look E 52
aw looks E -12
aw lose E -29
aw lost D -37
aw loud E -74
aw love E -57
aw low E 71
aw lower E -12
aw made E -68
aw mainstream E -28
aw major C -42
aw major E 16
aw majority E 72
aw make D -39
aw make E 43
aw makes E 46
aw making C 12
aw making E 19
aw many A 35
aw many C -45
aw many E 31
aw margin E -12
aw margins E -35
aw markets E -15
aw marks E 65
aw marriage C -16
aw match E -31
aw mate E -18
aw may E -63
aw me A 36
aw me B 86
aw me D -62
aw me E -22
aw means E -40
aw meant E -28
aw measure D -42
aw media E -47
aw meeting E -36
aw members A 32
aw members E -64
aw memo E 48
aw men E -23
aw mere E -43
aw message E 54
aw messages E 42
aw might E -39
aw military E 31
aw millions E 17
aw minimum E -57
aw mistake E -44
aw mobilize E -23
aw moderate E -13
aw moment E 11
aw money D -53
aw money E -99
aw months E -46
aw more C -14
aw more D 19
aw more E -31
aw morning E -66
aw most C 39
aw most D -46
aw most E 18
aw mostly E -62
aw move E -66
aw moving D 25
aw moving E 37
aw much C 33
aw much E -25
aw multiple E 57
aw murder E 61
aw must E -32
aw my A 47
aw my C 11
aw my D 15
aw my E -60
aw name E 33
aw narrow E -19
aw narrowly E 59
aw national D 32
aw national E -101
aw near E -39
aw need E -44
aw needed E -16
aw negative E -73
aw neutral E -15
aw never E 37
aw new A -76
aw new B 30
aw new C 17
aw new D -17
aw new E -26
aw news D 81
aw news E -78
aw next E -71
aw nice E -11
aw nine E -28
aw no E 23
aw non-citizen E -15
aw none A 56
aw not B 70
aw not D -33
aw not E 36
aw notes E 39
aw nothing E 45
aw now E 21
aw number E -50
aw numbers E -47
aw numerous A 39
aw numerous E -54
aw obtain E -56
aw occurred E -12
aw of A -20
aw of B 30
aw of E -17
aw off A -44
aw off C -31
aw off E -29
aw offensive E -21
aw offers E -18
aw office D -44
aw office E -73
aw officials A 39
aw officials E -43
aw often D 55
aw often E -25
aw old E 19
aw on B 22
aw on C -20
aw on D -25
aw on E -22
aw once E -48
aw one A 32
aw one C 94
aw one D 18
aw one E -42
aw ones D -52
aw online D -115
aw online E 57
aw only D -24
aw only E -45
aw onto E -46
aw open E 39
aw opinion E 66
aw opportunities E -56
aw opportunity E 25
aw opposition E 67
aw or C -36
aw or D 12
aw or E -36
aw order E 37
aw originated D 75
aw other C 60
aw other D 37
aw other E 29
aw others D -52
aw others E -36
aw our E -76
aw out C 19
aw out D -83
aw out E -39
aw outrage E 58
aw outside E -76
aw over A -17
aw over B -51
aw over C -19
aw over D -34
aw overseeing E -11
aw pact E -26
aw paid E -24
aw part E -72
aw particular E 108
aw particularly E -47
aw parties E 68
aw partner E -63
aw party E 29
aw pass E -40
aw past D -59
aw past E -59
aw path E -60
aw pay E 13
aw paying E -55
aw peacefully E -44
aw people A 57
aw people B -29
aw people C -59
aw people D -117
aw people E -62
aw performance E 38
aw personal E -42
aw persuade E 132
aw pic D -20
aw pick D -39
aw pick E -20
aw picture E -26
aw piece E 36
aw places E -25
aw plain E -14
aw plan E 65
aw plans A 35
aw plans E -27
aw platform E -78
aw play E -80
aw pointed E -36
aw points D -49
aw points E -14
aw poised C 29
aw police D -33
aw police E -19
aw policies D -33
aw policies E -31
aw policy D -98
aw policy E 10
aw political C -135
aw political D -19
aw political E -32
aw politically E -99
aw politicians E 46
aw politics E -45
aw poll E -50
aw polling E 60
aw poor E -18
aw popular E 95
aw popularity E -23
aw populist E 31
aw posed D 36
aw position E 35
aw positioned E -19
aw positive E 43
aw possible E -98
aw posted E -34
aw potential E -64
aw power E -48
aw powerful E -24
aw practices E -29
aw predictable E 18
aw prep E -47
aw president E -41
aw presidential E 32
aw press A 41
aw press E 71
aw pressure E -64
aw presumptive E -17
aw prevent E 56
aw previous E -40
aw previously E -47
aw price E -56
aw primaries E -27
aw primarily E -21
aw primary E -20
aw priority E 51
aw prisoners E -16
aw private E 31
aw privately E -33
aw probably E -21
aw problems E -25
aw process D -20
aw process E -28
aw program E 45
aw progressives E -36
aw project E 67
aw prominent E -86
aw prominently E -35
aw promises E 45
aw prompted E -26
aw proposal E 26
aw protect E -60
aw proved E -25
aw provide E 32
aw provided E -19
aw public E -54
aw publicly E 22
aw push D -87
aw put D -73
aw put E -44
aw question E 99
aw questions C -52
aw questions E 41
aw quickly E 45
aw quotes E 61
aw radio D -10
aw radio E -19
aw raise D -114
aw raise E -82
aw raising D 34
aw rally E 25
aw rate E -11
aw rates E -56
aw rather D -18
aw rather E -39
aw ratings E -29
aw reach E -98
aw read E -36
aw ready C 109
aw real E -29
aw realize E 55
aw really E -22
aw reason E 40
aw received E -21
aw recent A 72
aw recent E 18
aw recognition E -48
aw record E -25
aw records E 49
aw red E -46
aw reform E -29
aw regular E 40
aw release E 20
aw released D -16
aw released E 42
aw releases E -12
aw religious E 16
aw remain E -48
aw remained E -19
aw remains C 83
aw remains E 74
aw remarkable E -32
aw remarks E 58
aw report E -35
aw reported E 66
aw reporters A 46
aw reports A 26
aw reports E -40
aw requests C 31
aw research E -32
aw response E -48
aw responsibility C -57
aw restrictions D -62
aw restrictions E 22
aw results E -37
aw return E -37
aw revealed E 43
aw rhetoric E -36
aw right E 42
aw rights E -40
aw rising E -35
aw rival E -25
aw rivals E 15
aw role E -34
aw roll E -69
aw rose E 26
aw roughly E 15
aw ruled E -13
aw rules E -35
aw run D -99
aw run E -77
aw running D 59
aw running E -50
aw safe D -72
aw safe E 31
aw said D -27
aw said E -18
aw sales E 119
aw same E 47
aw same-sex C -114
aw same-sex D -25
aw saw E -13
aw say E 127
aw saying C 49
aw saying E 80
aw says E -62
aw schedule E -24
aw scheduled E -14
aw school E -54
aw schools E 22
aw score E -21
aw scores E 24
aw scrutiny E 82
aw second E 27
aw secretary E -87
aw secure E -33
aw security B -28
aw security C -60
aw see E -16
aw seed E -31
aw seeing E -52
aw seeking E 51
aw seem E 42
aw seemed E -50
aw seemingly E 65
aw seize E 52
aw senator E -15
aw sending D -48
aw sense E 64
aw sensitive E -23
aw separate E -52
aw series E -21
aw serious E 68
aw seriously E -25
aw services E -19
aw set D -76
aw set E -56
aw seven E -57
aw several A 41
aw several C -22
aw several D -28
aw several E -14
aw sexism E 20
aw shape E -51
aw sharp E 92
aw she A 28
aw she B -46
aw she C 30
aw she E -14
aw shifting E 11
aw short E -103
aw shortly E -65
aw shots E -52
aw should E -33
aw shouldn’t E -26
aw show D -72
aw show E 27
aw showed E -25
aw showing E -77
aw shows E -63
aw sign E 22
aw signal E -30
aw significant E 20
aw significantly E -24
aw signs E 63
aw silent E 25
aw similar E -83
aw simply E -91
aw since C 55
aw since D -17
aw since E -12
aw skeptical E 79
aw skills E -13
aw slot E -37
aw small E -14
aw so A 40
aw so C -15
aw so E -19
aw so-called E -30
aw social E -62
aw some A 62
aw some C -24
aw some D 29
aw some E -12
aw someone A 66
aw someone D -74
aw someone E 13
aw something C -37
aw something D -86
aw something E -18
aw somewhat E 33
aw sources A -55
aw speak E 27
aw speaker E -30
aw speaking E -107
aw specific E 97
aw specifically B -13
aw specifically E -33
aw specifics D 87
aw speech A 21
aw speeches E -14
aw spend E -11
aw spending C -14
aw spending D 15
aw spending E -43
aw spot E -35
aw spread E -17
aw squarely D 40
aw squeezed D -40
aw staff E 54
aw stage E -30
aw stand E -14
aw stands E -16
aw start E -44
aw started E -52
aw starts E -22
aw state A 45
aw state E 48
aw statement A -13
aw statement E 31
aw statements E 89
aw states D -25
aw stay E -112
aw steady E -31
aw stem E 53
aw step E -58
aw steps E 64
aw still E -74
aw stop E -93
aw stops E -48
aw stories E 105
aw story E -26
aw strategic E -26
aw strategy E -12
aw strength E -16
aw string E -18
aw strong E 13
aw stronger E 34
aw students E -74
aw subject E -43
aw substantial E -59
aw successful E -32
aw such A 38
aw such E -61
aw suggest E -20
aw suggestions E -36
aw suit E -22
aw super E 68
aw superdelegates C -120
aw superdelegates D -55
aw superdelegates E -37
aw support C -110
aw support D -30
aw support E 106
aw supporter E 70
aw supporters A 16
aw supporters D 29
aw supporters E -28
aw surprising E -19
aw surrounding E -30
aw susceptible E -15
aw sway E -31
aw sweeping E 120
aw swing E 38
aw sympathy E 77
aw system D -23
aw system E -11
aw take E -25
aw taken E -11
aw takes E -25
aw taking D 19
aw taking E -50
aw talk E 15
aw talked E -22
aw talking E 161
aw tank D -61
aw tax D -10
aw tax E 75
aw taxes E -34
aw taxing C 63
aw team E -40
aw tears E -50
aw telephone A 24
aw television E -53
aw temporarily E 50
aw tens E -58
aw term E 46
aw terrorism D -28
aw terrorism E 29
aw terrorist E 59
aw that A 19
aw that B 28
aw that D 18
aw the A 17
aw the C 10
aw their A 21
aw their B 29
aw their C 40
aw their E -32
aw them B 43
aw them E -17
aw themselves B 44
aw themselves D -27
aw themselves E 65
aw then E 17
aw there A 52
aw there C 61
aw there D 31
aw these D 43
aw they A 21
aw they B 22
aw they D 37
aw they E 11
aw thing E -38
aw things E -28
aw thinking E 49
aw third E 20
aw third-party E -62
aw third-place E -47
aw this B 70
aw this C 47
aw this D -19
aw those A 68
aw those B -22
aw those C -25
aw those D 51
aw thousands E -87
aw three A 45
aw three D -27
aw three E 12
aw through E -29
aw ties E -94
aw time E -86
aw times E -22
aw to A 13
aw to B -16
aw to E -13
aw today E -58
aw together C -61
aw together E -57
aw too D 23
aw too E -80
aw took E -52
aw top E -21
aw tougher E 32
aw tour E -13
aw toward D -66
aw towards E -36
aw track E -13
aw traditional E -47
aw transcripts E -35
aw travel E -29
aw trip E -13
aw true E -71
aw trust E -16
aw truth E -16
aw trying E 39
aw tuition E -12
aw turn E -44
aw turned E -35
aw turns E -16
aw tweet A 39
aw tweet E 70
aw tweet-author D -18
aw tweet-id D -24
aw twice D -63
aw twice E 41
aw two A 72
aw two E -60
aw typically E -35
aw unclear E 67
aw under E -53
aw understand E 15
aw undocumented E 14
aw unfair E -13
aw unify E 43
aw union E 28
aw unlikely E -21
aw unnoticed E 67
aw unpopularity E -84
aw until C -19
aw until D -36
aw until E -54
aw up B -54
aw up D 75
aw up E -43
aw upon E 24
aw urging E 107
aw us E -48
aw use E 24
aw users E -75
aw using D 37
aw using E -27
aw various E -15
aw very D -24
aw very E 38
aw veterans E -57
aw via E -19
aw vice E -22
aw victims E -40
aw victory B 57
aw victory E -66
aw video E -71
aw view E 87
aw viewers B -32
aw views E 51
aw violence D -35
aw violence E -20
aw viral E -30
aw virtually E 60
aw visit E -67
aw vocal E 86
aw voice E -64
aw vote C -38
aw vote E -40
aw voters B 71
aw voters C 45
aw voters D 54
aw voters E -45
aw votes D 42
aw votes E 58
aw voting D -10
aw voting E -25
aw want E -15
aw was A -16
aw was B 106
aw was D 14
aw was E -33
aw wasn't E -26
aw wasn’t E -38
aw watch E -57
aw way D 61
aw way E -39
aw ways D -48
aw we A -32
aw we D -41
aw we E 35
aw weapons E -29
aw websites E -32
aw weeks E 13
aw well E 21
aw went E -37
aw were A -15
aw were D 16
aw were E -13
aw what A -27
aw what B 24
aw what D 28
aw what E 20
aw when A 58
aw when B 14
aw when C 24
aw when D -65
aw when E -52
aw where C 51
aw where D 41
aw where E -48
aw whether A -13
aw whether C 41
aw whether D 11
aw which C 32
aw which D -33
aw while A 51
aw while E -71
aw white E -92
aw who A 45
aw who B -21
aw who D -74
aw who E -10
aw whomever E -28
aw whose E -14
aw why B 11
aw why E 11
aw widely E -34
aw widespread E 69
aw will C 15
aw will E -42
aw win E -158
aw winning B 11
aw winning E -44
aw wins E -21
aw with A -62
aw with B -23
aw with C -12
aw with D 27
aw with E -27
aw within D -63
aw within E 15
aw without E -46
aw women A -88
aw women E 37
aw won't E -45
aw won’t E -53
aw word E -27
aw words E -28
aw work D -10
aw work E -35
aw worked E -12
aw workers D 45
aw workers E -26
aw working D -63
aw working E -101
aw works E -11
aw world D 44
aw worried E -13
aw worse E -17
aw would C 20
aw would D -44
aw would E -15
aw wouldn’t E -20
aw wrong E -51
aw year E -99
aw years E -25
aw yes A 72
aw yet E -49
aw you C 31
aw you D -18
aw you E -36
aw young E -28
aw your E -18
aw — A 15
aw — B 35
aw — C 35
aw — E -19
aw ’s C -11
aw ’s E -34
e - 26
e A -70
e B -44
e C -30
e D -19
ep - A 38
ep - B 67
ep - C 54
ep - D 38
ep A A -60
ep A B -80
ep A C -113
ep A D -88
ep A E -59
ep B A -28
ep B B -32
ep B C -53
ep B D -62
ep B E -40
ep C A -59
ep C B -48
ep C C -29
ep C D -20
ep C E -25
ep D A -20
ep D B -27
ep D C -11
ep D E -20
ep E A 20
ep E B 24
ep E C 39
ep E D 16
f base -14
f ing -11
fl base " -29
fl base ' -27
fl base 'd 36
fl base 'll -50
fl base 've 38
fl base ( -72
fl base ) 13
fl base , -11
fl base -ed -19
fl base -ing -30
fl base . -24
fl base / -20
fl base : 11
fl base ; 11
fl base < -24
fl base ^ -18
fl base a -16
fl base after -31
fl base all 19
fl base and -16
fl base another -30
fl base anyone 40
fl base at -21
fl base because -13
fl base before -24
fl base both 32
fl base by -13
fl base despite -55
fl base each -32
fl base every -32
fl base everyone 11
fl base five 38
fl base for -21
fl base from -13
fl base how -19
fl base in -20
fl base into -43
fl base it -15
fl base its -19
fl base like 24
fl base many 53
fl base me 67
fl base my 13
fl base near -19
fl base of -14
fl base on -18
fl base or -26
fl base other -31
fl base our -44
fl base out 45
fl base over -35
fl base several 36
fl base since -32
fl base some 53
fl base such 39
fl base than -13
fl base that -14
fl base the -19
fl base them -32
fl base this -20
fl base three -39
fl base two 56
fl base unless -13
fl base until -12
fl base up -12
fl base w -20
fl base where -14
fl base whether -43
fl base which -15
fl base while -12
fl base whom -51
fl base why 16
fl base with -12
fl base without -80
fl base your -48
fl base — -18
fl ed " 15
fl ed ' -34
fl ed 's -16
fl ed 've -14
fl ed ) 26
fl ed , 12
fl ed -ing -13
fl ed . 19
fl ed : -77
fl ed ; 18
fl ed DAY 30
fl ed ^ 21
fl ed a -37
fl ed about -72
fl ed after -19
fl ed all 20
fl ed an -87
fl ed another 18
fl ed anyone -52
fl ed as -34
fl ed both 15
fl ed but 13
fl ed each 47
fl ed from -23
fl ed her -74
fl ed herself 36
fl ed him 32
fl ed himself -11
fl ed his -16
fl ed if -43
fl ed in 18
fl ed its 11
fl ed itself -42
fl ed many 20
fl ed nobody -39
fl ed of -25
fl ed on -40
fl ed one -17
fl ed others 21
fl ed since 29
fl ed such -54
fl ed than -33
fl ed that -15
fl ed the -30
fl ed their -19
fl ed them 10
fl ed themselves -35
fl ed they -13
fl ed this 22
fl ed those 37
fl ed three 64
fl ed two -11
fl ed until -54
fl ed we 13
fl ed what -32
fl ed when 18
fl ed whom 42
fl ed with -74
fl ing " 31
fl ing ' 31
fl ing 'll 33
fl ing 're 24
fl ing ( -29
fl ing ) 11
fl ing , 12
fl ing -ed -60
fl ing -ing -60
fl ing -s -20
fl ing : -23
fl ing ; -58
fl ing DAY -44
fl ing NUM -11
fl ing about -31
fl ing after 20
fl ing against -38
fl ing all -27
fl ing an 11
fl ing and 10
fl ing another 14
fl ing any -29
fl ing anyone -24
fl ing around -28
fl ing as -15
fl ing at -55
fl ing before 15
fl ing but -23
fl ing despite 55
fl ing everyone 59
fl ing for -32
fl ing four -42
fl ing from -16
fl ing her -73
fl ing him -21
fl ing his -23
fl ing i -17
fl ing in -10
fl ing it -31
fl ing many -123
fl ing of -27
fl ing on -47
fl ing one 23
fl ing or -26
fl ing other -56
fl ing over 15
fl ing she -14
fl ing since -12
fl ing some -18
fl ing than -32
fl ing that -17
fl ing the -27
fl ing their -32
fl ing them -38
fl ing they 34
fl ing this -42
fl ing toward -36
fl ing two -33
fl ing under -37
fl ing up -48
fl ing upon 46
fl ing w -24
fl ing we -34
fl ing what -13
fl ing when -46
fl ing whether 43
fl ing which 11
fl ing without -24
fl ing you 56
fl ing — -15
fl s " 19
fl s 's -11
fl s ) -33
fl s , 23
fl s -ed -47
fl s -ing -27
fl s -s -18
fl s / -35
fl s ; -38
fl s DAY -25
fl s NUM -34
fl s a 14
fl s about -33
fl s all -31
fl s amid -47
fl s an -32
fl s another 36
fl s any -50
fl s as 13
fl s at -37
fl s before 26
fl s between -36
fl s both -50
fl s but 35
fl s eight -17
fl s everyone -28
fl s few -30
fl s five -30
fl s for -26
fl s four -32
fl s from -11
fl s his -13
fl s into -23
fl s it 11
fl s its -32
fl s many -22
fl s my -32
fl s nine -18
fl s of -13
fl s one -25
fl s other -27
fl s our -18
fl s out -53
fl s over -12
fl s several -57
fl s she 15
fl s six -30
fl s some -22
fl s such -33
fl s that -23
fl s the -17
fl s their -27
fl s these -26
fl s they -101
fl s this 18
fl s those -56
fl s three -37
fl s two -42
fl s up -11
fl s w -15
fl s when -28
fl s whether -48
fl s which 12
fl s whose -58
fl s — -17
fn base ! -16
fn base " -57
fn base $ -23
fn base ( -15
fn base ) -33
fn base , -22
fn base -ed -29
fn base -ing -30
fn base -s -28
fn base . -32
fn base / -19
fn base : -55
fn base ; -73
fn base < -15
fn base > -18
fn base ? -40
fn base @ -10
fn base CAP -16
fn base NUM -37
fn base _ -28
fn base about 20
fn base above -38
fn base across -31
fn base after 22
fn base against 32
fn base along -45
fn base among -26
fn base an -19
fn base and -40
fn base another -71
fn base any -19
fn base anyone 19
fn base are -15
fn base around 32
fn base as -45
fn base at 19
fn base be -17
fn base because -70
fn base been 85
fn base before -30
fn base behind 28
fn base being 14
fn base below -22
fn base between -56
fn base beyond 29
fn base both -21
fn base but -13
fn base by 12
fn base can -25
fn base cannot -16
fn base did -31
fn base didn't -46
fn base didn’t -23
fn base does -34
fn base doesn’t -28
fn base down -34
fn base during -32
fn base each 28
fn base everyone -120
fn base few -44
fn base four -31
fn base gets -28
fn base getting -37
fn base had -28
fn base has -21
fn base hasn't -14
fn base hasn’t -26
fn base have -39
fn base her -38
fn base herself -17
fn base him -14
fn base himself -28
fn base his 28
fn base hundreds -32
fn base i -58
fn base if -14
fn base in -28
fn base inside 100
fn base into 10
fn base isn't -22
fn base isn’t 57
fn base its -94
fn base itself -41
fn base like -11
fn base many -21
fn base me -21
fn base might -38
fn base most 22
fn base must -28
fn base my -11
fn base never -64
fn base not 29
fn base of 14
fn base on -14
fn base once 30
fn base one -19
fn base onto -15
fn base or -24
fn base other 36
fn base others -21
fn base out 26
fn base several -70
fn base she -21
fn base should -37
fn base shouldn’t -18
fn base since 35
fn base so -74
fn base some -137
fn base somebody -36
fn base someone -82
fn base such -30
fn base than -28
fn base their 36
fn base them -44
fn base these -56
fn base they 47
fn base three -93
fn base through -21
fn base toward 24
fn base towards -30
fn base two 28
fn base under 10
fn base until -36
fn base up -15
fn base us -19
fn base w -15
fn base was -16
fn base wasn't -26
fn base wasn’t -38
fn base were -41
fn base when -41
fn base where 47
fn base while -37
fn base who 17
fn base why -108
fn base will -30
fn base within 16
fn base without 17
fn base won't -13
fn base won’t -31
fn base wouldn’t -20
fn base yet -30
fn base you 25
fn base your -50
fn base — -32
fn ed ) -45
fn ed -ed -12
fn ed -ing -16
fn ed -ly 17
fn ed . 16
fn ed : 17
fn ed ; 36
fn ed CAP 11
fn ed NUM -26
fn ed a 17
fn ed about 25
fn ed all -80
fn ed along 17
fn ed among 27
fn ed an -16
fn ed and 38
fn ed another 12
fn ed any 19
fn ed are -58
fn ed around -81
fn ed at -16
fn ed because -15
fn ed before -72
fn ed behind -57
fn ed between 43
fn ed beyond -68
fn ed both -25
fn ed could -28
fn ed during -26
fn ed each -54
fn ed eight -29
fn ed five -11
fn ed for 18
fn ed from -78
fn ed had -23
fn ed has -57
fn ed having -36
fn ed herself 40
fn ed his -22
fn ed how -41
fn ed hundreds -47
fn ed if 17
fn ed in 22
fn ed into -16
fn ed is -55
fn ed it 42
fn ed its 101
fn ed itself -52
fn ed like -42
fn ed many -15
fn ed me -50
fn ed my -22
fn ed no 61
fn ed not -16
fn ed off 28
fn ed one -15
fn ed or -73
fn ed our 70
fn ed out 37
fn ed outside -59
fn ed over -35
fn ed she 48
fn ed since -12
fn ed some 85
fn ed than -76
fn ed that 12
fn ed their 23
fn ed them -15
fn ed these 88
fn ed they -11
fn ed this -12
fn ed those 29
fn ed thousands -62
fn ed three 23
fn ed through -72
fn ed toward -60
fn ed two -72
fn ed under -43
fn ed until -33
fn ed up 11
fn ed upon 78
fn ed us 28
fn ed was 48
fn ed were 93
fn ed what -19
fn ed whether 27
fn ed which -21
fn ed while 14
fn ed who -28
fn ed why -15
fn ed will -25
fn ed with -17
fn ed yet 71
fn ed — 55
fn ing , -55
fn ing -ed -38
fn ing -ing -39
fn ing -ly 80
fn ing . -47
fn ing CAP -29
fn ing DAY -37
fn ing NUM -74
fn ing about 25
fn ing after 36
fn ing all -72
fn ing along -46
fn ing among 10
fn ing an 59
fn ing and -12
fn ing another -61
fn ing any -75
fn ing around -33
fn ing as -39
fn ing at -48
fn ing because 47
fn ing before -60
fn ing behind -13
fn ing between -16
fn ing both -48
fn ing by -60
fn ing down 20
fn ing during 24
fn ing four 14
fn ing from -31
fn ing has -18
fn ing he 29
fn ing her 26
fn ing herself -18
fn ing him -16
fn ing himself -75
fn ing his -21
fn ing how 44
fn ing if -22
fn ing in -16
fn ing into -22
fn ing is 14
fn ing it -30
fn ing its -35
fn ing itself 20
fn ing like -54
fn ing many 14
fn ing me 74
fn ing no 23
fn ing not 32
fn ing of -16
fn ing off 42
fn ing on 63
fn ing one -25
fn ing or -65
fn ing other 37
fn ing our -59
fn ing out 30
fn ing over -65
fn ing several 24
fn ing she -34
fn ing since 40
fn ing so -25
fn ing such -55
fn ing than -12
fn ing the -23
fn ing their -70
fn ing themselves 105
fn ing these -47
fn ing they 26
fn ing this -58
fn ing those -48
fn ing to 15
fn ing toward -33
fn ing two -75
fn ing under -34
fn ing up 16
fn ing w -17
fn ing was -24
fn ing when 99
fn ing whether -24
fn ing why 148
fn ing will -39
fn ing with -23
fn ing your -19
fn ing — -39
fn s " 31
fn s ' -22
fn s ) 44
fn s , -25
fn s -ed -48
fn s -ing -28
fn s -ly 16
fn s -s 18
fn s . -26
fn s / -35
fn s : 29
fn s ? -29
fn s CAP 30
fn s DAY -62
fn s NUM 27
fn s about 27
fn s across -22
fn s after -26
fn s all 19
fn s amid -38
fn s an 11
fn s and -43
fn s another 61
fn s any 23
fn s are -52
fn s around -25
fn s at -70
fn s because -47
fn s before 23
fn s behind -49
fn s being -69
fn s below -21
fn s between -32
fn s beyond -26
fn s both 68
fn s but 15
fn s by 12
fn s can -14
fn s could -43
fn s did -55
fn s do -50
fn s down 87
fn s during 11
fn s each -22
fn s every -26
fn s for 44
fn s from -18
fn s had -19
fn s has 23
fn s have -30
fn s he 21
fn s her 52
fn s herself 117
fn s him -60
fn s himself 28
fn s his 30
fn s how -34
fn s if 15
fn s in -50
fn s is -61
fn s it -24
fn s its -55
fn s itself -13
fn s like -28
fn s many -46
fn s may -28
fn s might -17
fn s most -30
fn s near -48
fn s no 89
fn s not -51
fn s of 16
fn s off 15
fn s one 26
fn s or -39
fn s out 97
fn s over 42
fn s several 84
fn s she -26
fn s should -37
fn s since -80
fn s so 26
fn s some -52
fn s than -44
fn s their -44
fn s this 42
fn s those -64
fn s through -31
fn s toward -27
fn s two -48
fn s under -20
fn s until -22
fn s us -72
fn s was -40
fn s were -73
fn s what -43
fn s where -10
fn s whether -73
fn s while -21
fn s who -49
fn s whose -37
fn s why -22
fn s within -62
fn s won’t -27
fn s would -77
fn s you -86
fn s — -38
fq base -/- ' -19
fq base -/- 'd 36
fq base -/- 'll -50
fq base -/- 've 38
fq base -/- ( -55
fq base -/- , -10
fq base -/- -ed -22
fq base -/- -ing -26
fq base -/- . -23
fq base -/- / -19
fq base -/- : 18
fq base -/- ; 11
fq base -/- DAY -10
fq base -/- ^ -13
fq base -/- a -16
fq base -/- after -32
fq base -/- all 19
fq base -/- an -30
fq base -/- and -24
fq base -/- anyone 40
fq base -/- as 15
fq base -/- at -19
fq base -/- before -24
fq base -/- both 24
fq base -/- despite -55
fq base -/- each -30
fq base -/- every -32
fq base -/- everyone 17
fq base -/- five 38
fq base -/- for -14
fq base -/- him 12
fq base -/- how -12
fq base -/- if -29
fq base -/- into -39
fq base -/- it -23
fq base -/- its -14
fq base -/- like 27
fq base -/- many 56
fq base -/- me 74
fq base -/- my 27
fq base -/- near -19
fq base -/- of -16
fq base -/- on -24
fq base -/- one -36
fq base -/- or -14
fq base -/- other -30
fq base -/- our -44
fq base -/- over -31
fq base -/- several 47
fq base -/- she -13
fq base -/- since -26
fq base -/- such -17
fq base -/- than -13
fq base -/- that -11
fq base -/- the -17
fq base -/- them -29
fq base -/- this -32
fq base -/- those -48
fq base -/- three -39
fq base -/- two 47
fq base -/- unless -13
fq base -/- until -12
fq base -/- w -20
fq base -/- what -55
fq base -/- when 17
fq base -/- where -14
fq base -/- whether -40
fq base -/- which -18
fq base -/- who -11
fq base -/- whom -51
fq base -/- whose 40
fq base -/- why -48
fq base -/- without -70
fq base -/- your -48
fq base -/- — -27
fq base -/near 's 30
fq base -/near , -27
fq base -/near -ed -38
fq base -/near -ing -47
fq base -/near -s -24
fq base -/near < -27
fq base -/near CAP -72
fq base -/near DAY 56
fq base -/near NUM 24
fq base -/near ^ -102
fq base -/near a 11
fq base -/near an 60
fq base -/near and 60
fq base -/near but 41
fq base -/near for -34
fq base -/near he -31
fq base -/near her 28
fq base -/near his 53
fq base -/near how -17
fq base -/near i 16
fq base -/near it 45
fq base -/near of -38
fq base -/near on 37
fq base -/near one -43
fq base -/near she 47
fq base -/near that 14
fq base -/near their -20
fq base -/near they 18
fq base -/near this 37
fq base -/near w -29
fq base -/near what 82
fq base -/near when -14
fq base -/near whether -11
fq base -/near you -80
fq base -/near — 71
fq base -/touch 's -62
fq base -/touch , 29
fq base -/touch -ing -12
fq base -/touch -s -68
fq base -/touch CAP -44
fq base -/touch a -64
fq base -/touch and 38
fq base -/touch he 30
fq base -/touch his -29
fq base -/touch in -51
fq base -/touch on -48
fq base -/touch one 15
fq base -/touch that -57
fq base -/touch the -32
fq base near/- 's -67
fq base near/- -ed 45
fq base near/- -ing -51
fq base near/- -s 49
fq base near/- . -11
fq base near/- < -19
fq base near/- CAP 39
fq base near/- DAY -53
fq base near/- NUM -10
fq base near/- a -15
fq base near/- an 23
fq base near/- another -39
fq base near/- but -15
fq base near/- for -10
fq base near/- he -87
fq base near/- him -38
fq base near/- his -86
fq base near/- how -10
fq base near/- i -11
fq base near/- in -60
fq base near/- it -30
fq base near/- of 41
fq base near/- on -13
fq base near/- one 55
fq base near/- she -57
fq base near/- since -10
fq base near/- that 12
fq base near/- the -46
fq base near/- they -95
fq base near/- this -14
fq base near/- when -14
fq base near/- with -33
fq base near/- you 61
fq base near/- — -18
fq base near/near -ed -27
fq base near/near -ing -39
fq base near/near -s -85
fq base near/near CAP -33
fq base near/near a -59
fq base near/near and -90
fq base near/near that -19
fq base near/near the -53
fq base near/near w -73
fq base near/touch -s -27
fq base near/touch CAP -57
fq base near/touch a -30
fq base near/touch the -15
fq base near/touch w -38
fq base touch/- " -16
fq base touch/- -ing -37
fq base touch/- -s -27
fq base touch/- a -73
fq base touch/- and 27
fq base touch/- but -21
fq base touch/- in -15
fq base touch/- it 28
fq base touch/- the -34
fq base touch/- w 95
fq base touch/- when -14
fq base touch/- who 46
fq base touch/near " -66
fq base touch/near the -12
fq base touch/touch " 25
fq ed -/- " 94
fq ed -/- ' -58
fq ed -/- 's -15
fq ed -/- 've -14
fq ed -/- ( 67
fq ed -/- ) 28
fq ed -/- . 19
fq ed -/- : -46
fq ed -/- DAY 28
fq ed -/- NUM -20
fq ed -/- ^ -19
fq ed -/- a -29
fq ed -/- about -35
fq ed -/- after -29
fq ed -/- an -87
fq ed -/- and -11
fq ed -/- anyone -52
fq ed -/- as -17
fq ed -/- both 15
fq ed -/- each 28
fq ed -/- from -91
fq ed -/- he -19
fq ed -/- her -75
fq ed -/- herself 56
fq ed -/- him 32
fq ed -/- himself -22
fq ed -/- his -26
fq ed -/- if -46
fq ed -/- in 18
fq ed -/- it -11
fq ed -/- its 11
fq ed -/- itself -42
fq ed -/- nobody -39
fq ed -/- on -40
fq ed -/- others 15
fq ed -/- several 15
fq ed -/- since 19
fq ed -/- some 14
fq ed -/- someone 34
fq ed -/- such -54
fq ed -/- than -33
fq ed -/- that -23
fq ed -/- the -24
fq ed -/- their -19
fq ed -/- them -44
fq ed -/- themselves -35
fq ed -/- this 32
fq ed -/- those 37
fq ed -/- three 64
fq ed -/- two -11
fq ed -/- until -54
fq ed -/- what -41
fq ed -/- when -20
fq ed -/- whom 42
fq ed -/- with -72
fq ed -/near ) -17
fq ed -/near , 31
fq ed -/near -ed -14
fq ed -/near -ing -19
fq ed -/near -s -74
fq ed -/near CAP 27
fq ed -/near DAY 38
fq ed -/near ^ 101
fq ed -/near a -43
fq ed -/near and 32
fq ed -/near but 97
fq ed -/near he 23
fq ed -/near his 14
fq ed -/near i -34
fq ed -/near it 46
fq ed -/near or -15
fq ed -/near she -26
fq ed -/near the -15
fq ed -/near they -49
fq ed -/near what -64
fq ed -/near when -39
fq ed -/near which -28
fq ed -/near — 75
fq ed -/touch 's 91
fq ed -/touch ) 27
fq ed -/touch , 53
fq ed -/touch -ing -42
fq ed -/touch -s -77
fq ed -/touch CAP 16
fq ed -/touch a -80
fq ed -/touch and 49
fq ed -/touch another -54
fq ed -/touch but -34
fq ed -/touch he 62
fq ed -/touch it 14
fq ed -/touch she -13
fq ed -/touch w 22
fq ed -/touch who -73
fq ed near/- 's -61
fq ed near/- ) 19
fq ed near/- , 55
fq ed near/- -ed -23
fq ed near/- -s -22
fq ed near/- DAY 16
fq ed near/- NUM -46
fq ed near/- a 63
fq ed near/- and -12
fq ed near/- as -62
fq ed near/- he 31
fq ed near/- it -114
fq ed near/- she -61
fq ed near/- the -45
fq ed near/- w 27
fq ed near/- when 90
fq ed near/- which 10
fq ed near/- who 14
fq ed near/- — 24
fq ed near/near , -54
fq ed near/near CAP 13
fq ed near/near and 30
fq ed near/near he 18
fq ed near/near she -75
fq ed near/near w 50
fq ed near/near who 84
fq ed near/touch CAP -24
fq ed near/touch and 95
fq ed near/touch he -45
fq ed near/touch w 106
fq ed touch/- ' 35
fq ed touch/- -s 19
fq ed touch/- CAP 25
fq ed touch/- and -39
fq ed touch/- but 32
fq ed touch/- he 34
fq ed touch/- i 88
fq ed touch/- it 68
fq ed touch/- she 45
fq ed touch/- that 77
fq ed touch/- w 20
fq ed touch/- when 33
fq ed touch/- which -59
fq ed touch/- who -49
fq ed touch/near " 77
fq ed touch/near CAP 114
fq ed touch/near and 72
fq ed touch/near he 53
fq ed touch/near she 69
fq ed touch/touch " 11
fq ed touch/touch CAP 93
fq ed touch/touch and -61
fq ed touch/touch he -54
fq ed touch/touch she 85
fq ing -/- ' 31
fq ing -/- 'll 33
fq ing -/- 're 24
fq ing -/- ( -29
fq ing -/- ) 17
fq ing -/- , -12
fq ing -/- -ed -36
fq ing -/- -ing -59
fq ing -/- -s -13
fq ing -/- : -23
fq ing -/- ; -58
fq ing -/- DAY -62
fq ing -/- NUM 47
fq ing -/- a -37
fq ing -/- about -32
fq ing -/- after 39
fq ing -/- against -37
fq ing -/- all -27
fq ing -/- and -26
fq ing -/- another 14
fq ing -/- any -29
fq ing -/- anyone -24
fq ing -/- around -28
fq ing -/- as -36
fq ing -/- at -55
fq ing -/- before -12
fq ing -/- everyone 59
fq ing -/- four -42
fq ing -/- from 16
fq ing -/- he 30
fq ing -/- her -51
fq ing -/- him -55
fq ing -/- his -68
fq ing -/- into 37
fq ing -/- it -28
fq ing -/- of -15
fq ing -/- on -20
fq ing -/- one 34
fq ing -/- or -19
fq ing -/- other -56
fq ing -/- out -57
fq ing -/- over -57
fq ing -/- she -27
fq ing -/- since -12
fq ing -/- some -64
fq ing -/- that -42
fq ing -/- the -24
fq ing -/- their -32
fq ing -/- them -38
fq ing -/- they 14
fq ing -/- this -42
fq ing -/- those 24
fq ing -/- toward -36
fq ing -/- two -32
fq ing -/- under -37
fq ing -/- up -49
fq ing -/- w -20
fq ing -/- we -82
fq ing -/- what -13
fq ing -/- when -96
fq ing -/- whether 43
fq ing -/- which 28
fq ing -/- while -27
fq ing -/- who -41
fq ing -/- without 16
fq ing -/- you 56
fq ing -/- — -20
fq ing -/near 's 31
fq ing -/near , 59
fq ing -/near -ed -75
fq ing -/near -s 20
fq ing -/near CAP 18
fq ing -/near a -14
fq ing -/near an 41
fq ing -/near and 56
fq ing -/near by 49
fq ing -/near for -79
fq ing -/near he -32
fq ing -/near his -20
fq ing -/near in 17
fq ing -/near of -45
fq ing -/near on -56
fq ing -/near the -42
fq ing -/near w -41
fq ing -/near while -33
fq ing -/near who 98
fq ing -/near — -11
fq ing -/touch , 49
fq ing -/touch -s -92
fq ing -/touch CAP -68
fq ing -/touch ^ 97
fq ing -/touch and -31
fq ing -/touch by -83
fq ing -/touch for -37
fq ing -/touch of -16
fq ing -/touch she 71
fq ing near/- 's -73
fq ing near/- , 55
fq ing near/- -ed -44
fq ing near/- a 90
fq ing near/- and 48
fq ing near/- before 17
fq ing near/- for -24
fq ing near/- from -55
fq ing near/- he -74
fq ing near/- of -30
fq ing near/- that 62
fq ing near/- the -16
fq ing near/- upon 36
fq ing near/- w -48
fq ing near/- when 42
fq ing near/- while 37
fq ing near/- who -23
fq ing near/- without -12
fq ing near/near , 53
fq ing near/near and 79
fq ing near/near before 75
fq ing near/near w 44
fq ing near/touch , 137
fq ing touch/- " 20
fq ing touch/- and 114
fq ing touch/- before -17
fq ing touch/- by -79
fq ing touch/- for -77
fq ing touch/- in -80
fq ing touch/- w -31
fq ing touch/- while 62
fq ing touch/- — 49
fq ing touch/near " 16
fq ing touch/near and 48
fq ing touch/touch " 25
fq s -/- ' -12
fq s -/- ) -25
fq s -/- -ed -45
fq s -/- -s -25
fq s -/- / -35
fq s -/- ; -38
fq s -/- DAY -36
fq s -/- NUM -40
fq s -/- ^ -18
fq s -/- a 39
fq s -/- about -26
fq s -/- against 12
fq s -/- all -31
fq s -/- amid -47
fq s -/- an -32
fq s -/- and -27
fq s -/- another 22
fq s -/- any -51
fq s -/- as 14
fq s -/- at -37
fq s -/- before 26
fq s -/- between -36
fq s -/- both -50
fq s -/- but 67
fq s -/- by -33
fq s -/- eight -17
fq s -/- everyone -28
fq s -/- few -30
fq s -/- five -30
fq s -/- four -32
fq s -/- her -25
fq s -/- in 16
fq s -/- into -23
fq s -/- its -18
fq s -/- many -22
fq s -/- my -32
fq s -/- nine -18
fq s -/- of -13
fq s -/- on 28
fq s -/- one -25
fq s -/- other -27
fq s -/- our -18
fq s -/- out -53
fq s -/- over -27
fq s -/- several -56
fq s -/- six -30
fq s -/- some -22
fq s -/- such -22
fq s -/- that -12
fq s -/- the -17
fq s -/- their -38
fq s -/- these -21
fq s -/- they -101
fq s -/- this 42
fq s -/- those -57
fq s -/- three -38
fq s -/- two -30
fq s -/- up -11
fq s -/- w -14
fq s -/- whether -48
fq s -/- who 39
fq s -/- whose -56
fq s -/- — -45
fq s -/near ' 35
fq s -/near 's -93
fq s -/near , 45
fq s -/near -ed -57
fq s -/near -ing -61
fq s -/near -s 60
fq s -/near CAP 55
fq s -/near NUM -18
fq s -/near ^ 55
fq s -/near he -42
fq s -/near her 46
fq s -/near his -18
fq s -/near it -12
fq s -/near its -33
fq s -/near she -17
fq s -/near that -114
fq s -/near w 19
fq s -/near who -70
fq s -/touch 's -26
fq s -/touch , 35
fq s -/touch -s 60
fq s -/touch CAP 23
fq s -/touch NUM 63
fq s -/touch he -13
fq s -/touch her -19
fq s -/touch his -52
fq s -/touch it 112
fq s -/touch that 56
fq s -/touch w -50
fq s -/touch which 63
fq s -/touch with 30
fq s near/- , 24
fq s near/- -ed 28
fq s near/- -ing -109
fq s near/- -s -75
fq s near/- NUM -22
fq s near/- and 20
fq s near/- by 59
fq s near/- her -15
fq s near/- his -42
fq s near/- in -61
fq s near/- it 33
fq s near/- that -26
fq s near/- the -18
fq s near/- w -31
fq s near/- who -68
fq s near/- with 40
fq s near/near CAP -16
fq s near/near he -39
fq s near/near his -17
fq s near/near w 20
fq s near/near who 120
fq s near/touch she -31
fq s touch/- " 16
fq s touch/- CAP 45
fq s touch/- but -16
fq s touch/- he 99
fq s touch/- she 12
fq s touch/- that -60
fq s touch/- w -60
fq s touch/- which 20
fq s touch/- who -84
fq s touch/near and -36
g +again -70
g +almost -116
g +almost+ly -144
g +already -54
g +also 38
g +also+has 52
g +also+is 12
g +also+ly 66
g +also+to -16
g +always -15
g +am 13
g +are 17
g +are+already 14
g +are+also 84
g +are+being -21
g +are+ly 29
g +are+ly+to 24
g +are+more -141
g +are+much -19
g +are+not 23
g +are+not+ly 26
g +are+now -15
g +are+so 38
g +are+still 15
g +are+too -50
g +aren't 37
g +aren’t 123
g +be -96
g +being -86
g +can -46
g +can+be -79
g +can+still -61
g +cannot -90
g +cannot+be 31
g +cannot+ly 17
g +can’t -64
g +can’t+be -32
g +could -26
g +could+be 27
g +could+ly 58
g +could+not 37
g +could+not+be -102
g +could+still -20
g +couldn't -32
g +did 48
g +did+not 34
g +did+not+ly 21
g +didn't 25
g +didn’t 14
g +does 44
g +does+not 61
g +doesn't 72
g +doesn’t 135
g +don't 16
g +don’t 41
g +don’t+ly -49
g +earlier 85
g +even -13
g +even+to 80
g +ever -72
g +first 23
g +first+to 26
g +further 11
g +get -139
g +gets -31
g +getting -65
g +got -47
g +had -21
g +had+already -73
g +had+also -119
g +had+been -19
g +had+just -116
g +had+ly 13
g +had+ly+been 47
g +had+never -55
g +had+no -80
g +had+not -19
g +had+not+been -23
g +had+to -46
g +hadn't -85
g +hadn’t 58
g +has+already -40
g +has+also 12
g +has+also+been 56
g +has+always 92
g +has+been 33
g +has+done 32
g +has+even 49
g +has+long 11
g +has+long+been 77
g +has+ly -32
g +has+never -67
g +has+never+ly 95
g +has+no 27
g +has+not+been 66
g +has+now 39
g +has+to 96
g +has+yet+to -14
g +hasn't 66
g +hasn’t -136
g +have 27
g +have+already 85
g +have+already+been -85
g +have+also 55
g +have+been 17
g +have+been+ly 37
g +have+long 49
g +have+long+been 52
g +have+ly 76
g +have+never 11
g +have+not -29
g +have+not+been -86
g +have+not+yet 15
g +have+to 47
g +haven’t 50
g +having -60
g +having+to -84
g +instead -43
g +is 22
g +is+almost 21
g +is+already 21
g +is+also 44
g +is+being -115
g +is+even -23
g +is+ly 29
g +is+ly+to -26
g +is+no -100
g +is+not 46
g +is+not+ly -64
g +is+now 45
g +is+once+again -27
g +is+still 22
g +is+to -47
g +is+well -27
g +isn't 13
g +just -23
g +last -107
g +later 15
g +ly 18
g +ly+did+not -29
g +ly+do+not -62
g +ly+even -69
g +ly+had 17
g +ly+have -84
g +ly+is 99
g +ly+ly 69
g +ly+to -119
g +ly+to+be -73
g +ly+will -93
g +may+be -91
g +may+have 25
g +may+not -29
g +might+have -73
g +might+have+been -105
g +might+not 89
g +more -14
g +more+ly+to 33
g +most -22
g +most+ly -17
g +much -59
g +must -68
g +must+be 30
g +neither 57
g +never -68
g +next -54
g +no -94
g +not+have+to -37
g +not+just 40
g +not+ly -41
g +not+to -67
g +not+yet+been -93
g +now -19
g +once 10
g +once+again 34
g +perhaps -45
g +rather -22
g +should -71
g +should+be -37
g +should+have -117
g +should+ly -57
g +should+not -84
g +shouldn't 29
g +shouldn’t -18
g +so+ly 34
g +sometimes -29
g +soon -44
g +still+to 55
g +then 20
g +thus -82
g +to -30
g +to+be -55
g +to+be+ly -55
g +to+get -80
g +to+have -42
g +to+ly 47
g +to+more -79
g +too 12
g +was+also 32
g +was+ever 57
g +was+first 73
g +was+just -98
g +was+later 12
g +was+ly 68
g +was+never -32
g +was+no 45
g +was+not -23
g +was+not+ly -28
g +was+still 64
g +was+to 72
g +wasn’t -40
g +well -107
g +were 19
g +were+being -55
g +were+ly 85
g +were+not -51
g +were+still -16
g +were+to -18
g +weren’t -76
g +will+almost+ly 84
g +will+also -43
g +will+also+be -92
g +will+be 14
g +will+ever 33
g +will+have+to -35
g +will+ly 33
g +will+ly+be 51
g +will+not -16
g +will+not+be -50
g +won't -50
g +won’t -50
g +won’t+be -14
g +would -16
g +would+also 27
g +would+be+ly -17
g +would+do 34
g +would+have -94
g +would+have+to -56
g +would+ly -33
g +would+not 52
g +would+not+be -88
g +would+rather 71
g +would+still -20
g +wouldn't -64
g +wouldn’t 77
g +yet -40
g +’d -47
g +’ll -38
g +’ll+be 86
g +’m 20
g +’m+not -48
g +’s -27
g +’s+already 40
g +’s+also 32
g +’s+been -106
g +’s+last -30
g +’s+ly -103
g +’s+most 69
g +’s+no -71
g +’s+not -46
g +’ve -24
gn  ! -28
gn  # -59
gn  $ -82
gn  ' -25
gn  ( 11
gn  ) -50
gn  , -12
gn  -ed -17
gn  -ly -13
gn  / -24
gn  < -23
gn  > -18
gn  ? -91
gn  ?sym -45
gn  @ -64
gn  DAY -12
gn  NUM -21
gn  _ -28
gn  a 12
gn  above -23
gn  across -56
gn  after -75
gn  against -29
gn  all 33
gn  along -66
gn  amid -64
gn  and -43
gn  any 18
gn  anyone 40
gn  are -42
gn  around -35
gn  at 12
gn  be -70
gn  because -20
gn  been -25
gn  before -41
gn  being -76
gn  below -22
gn  between -64
gn  beyond -35
gn  both -39
gn  by -34
gn  can 29
gn  cannot -45
gn  can’t -22
gn  concerning -51
gn  could -17
gn  did -55
gn  didn't 31
gn  didn’t -23
gn  do -84
gn  does -32
gn  doesn’t -28
gn  each -62
gn  every -66
gn  everyone -42
gn  few 32
gn  five 55
gn  four -16
gn  get 52
gn  gets -28
gn  getting -68
gn  had -33
gn  half -51
gn  has -35
gn  hasn't -14
gn  have -38
gn  having -37
gn  he 14
gn  herself -25
gn  himself -11
gn  how 50
gn  hundreds -50
gn  i -27
gn  if -30
gn  in -26
gn  inside 85
gn  into -17
gn  is -14
gn  isn't -22
gn  isn’t 48
gn  it 12
gn  itself -54
gn  like -54
gn  many -15
gn  may -54
gn  me 31
gn  might -44
gn  most 16
gn  must -27
gn  my -56
gn  near -74
gn  never 46
gn  nine -70
gn  no 30
gn  not -48
gn  off -24
gn  once -45
gn  onto -37
gn  or -37
gn  other -14
gn  our -14
gn  out -45
gn  outside -40
gn  seven -98
gn  several 14
gn  should -51
gn  shouldn’t -27
gn  since 11
gn  six 39
gn  so -28
gn  some -26
gn  somebody -36
gn  someone 28
gn  than -105
gn  that 13
gn  their 37
gn  them -14
gn  themselves -10
gn  those 13
gn  thousands 90
gn  three -53
gn  toward -88
gn  towards -35
gn  under -57
gn  until 22
gn  up -58
gn  upon 37
gn  via 29
gn  was -28
gn  wasn't -26
gn  wasn’t -38
gn  we -47
gn  were -20
gn  what 20
gn  when -15
gn  where -27
gn  whether 39
gn  which -52
gn  while -27
gn  who -36
gn  whose -41
gn  why 73
gn  will -13
gn  within -20
gn  without 26
gn  won't -45
gn  won’t -31
gn  wouldn’t -20
gn  your 43
gn  — -47
gn  ’s -28
gn +again a -48
gn +again w 35
gn +already CAP -27
gn +already w -40
gn +also , -62
gn +also -ed 27
gn +also -ing 16
gn +also -ly 38
gn +also NUM -93
gn +also a 56
gn +also an -37
gn +also he 33
gn +also his 11
gn +also in -66
gn +also it 20
gn +also on -31
gn +also that -19
gn +also the 56
gn +also to 34
gn +also up 53
gn +also w 30
gn +also+has CAP -12
gn +also+is w 14
gn +always w -77
gn +are , -71
gn +are -ed 12
gn +are -ing 114
gn +are -s 89
gn +are . -60
gn +are an 90
gn +are at 89
gn +are for -36
gn +are from -59
gn +are her -45
gn +are in -101
gn +are on -49
gn +are out -29
gn +are that 71
gn +are the 39
gn +are their -90
gn +are to 55
gn +are w -10
gn +are whether 84
gn +are with 51
gn +are+ly , 16
gn +are+ly . -48
gn +are+ly the 98
gn +are+ly to -93
gn +are+ly w 32
gn +are+ly+to the -63
gn +are+more . -83
gn +are+not w 36
gn +be by -66
gn +be w -61
gn +been w -21
gn +being , -61
gn +being . -32
gn +being as -17
gn +being by 48
gn +being in -41
gn +being to 43
gn +being w -41
gn +can -ly 69
gn +can -s -46
gn +can . -31
gn +can CAP -30
gn +can a 41
gn +can any -74
gn +can is -16
gn +can the 41
gn +can their -70
gn +can this 24
gn +can to 39
gn +can w -48
gn +can — -36
gn +can't w 31
gn +can+be w -40
gn +cannot the -23
gn +cannot to -65
gn +cannot w -39
gn +can’t on -12
gn +could -ed -18
gn +could -ing -48
gn +could -s -89
gn +could . -28
gn +could CAP 28
gn +could NUM 51
gn +could him 52
gn +could the -12
gn +could them -31
gn +could+be -ing -51
gn +could+be by -79
gn +could+be in 22
gn +could+be on -20
gn +could+be to -62
gn +could+be w -44
gn +could+not CAP -21
gn +could+not the -81
gn +could+not+be for -98
gn +did CAP -17
gn +did in -62
gn +did that 37
gn +did the 82
gn +did to -31
gn +did w 95
gn +did+not " -54
gn +did+not -ing 31
gn +did+not -s -51
gn +did+not . -78
gn +did+not CAP -64
gn +did+not a 23
gn +did+not any 94
gn +did+not his 58
gn +did+not it 28
gn +did+not that 81
gn +did+not the -27
gn +did+not to 65
gn +did+not w 22
gn +did+not+ly a 90
gn +didn't any 55
gn +didn't to -63
gn +didn't w 25
gn +didn’t a -51
gn +didn’t the 25
gn +didn’t to 12
gn +didn’t w -54
gn +do+not CAP 26
gn +does w 46
gn +does+not -ing -68
gn +does+not -s 14
gn +does+not CAP -70
gn +does+not the 73
gn +does+not to 42
gn +does+not w 54
gn +doesn't CAP -45
gn +doesn't it -78
gn +doesn't to 100
gn +doesn't w -32
gn +doesn’t CAP 75
gn +doesn’t the 50
gn +doesn’t to -58
gn +doesn’t w -40
gn +don't how -90
gn +don't to 74
gn +don’t CAP 43
gn +don’t a 77
gn +don’t the -40
gn +don’t to -63
gn +earlier , -35
gn +earlier that 86
gn +even CAP -30
gn +even a 70
gn +even the -16
gn +even w -79
gn +ever . -11
gn +first by 21
gn +first in -37
gn +first of -32
gn +first to -21
gn +first w -110
gn +had " -31
gn +had , 64
gn +had -ed 29
gn +had -ing -97
gn +had -ly -68
gn +had . 24
gn +had CAP -72
gn +had NUM -49
gn +had an -18
gn +had for 73
gn +had from -11
gn +had her -20
gn +had him 39
gn +had in 51
gn +had the -29
gn +had to 12
gn +had w 29
gn +had+already w -50
gn +had+been -s -83
gn +had+been by -14
gn +had+been the 52
gn +had+been to -22
gn +had+been w 63
gn +had+ly CAP 29
gn +had+ly the 22
gn +had+ly to -37
gn +had+to to 22
gn +had+to w -26
gn +has " -36
gn +has , -67
gn +has -ed -36
gn +has -ing -14
gn +has -ly -89
gn +has -s 44
gn +has . -51
gn +has CAP 13
gn +has NUM -39
gn +has a -21
gn +has about 59
gn +has against -23
gn +has an 58
gn +has another -36
gn +has as -18
gn +has at 45
gn +has down -15
gn +has during -48
gn +has for 85
gn +has from -38
gn +has he 32
gn +has her 50
gn +has him 66
gn +has his 35
gn +has in 53
gn +has it -33
gn +has its -32
gn +has many -18
gn +has most -82
gn +has on -98
gn +has over 53
gn +has she 54
gn +has so -70
gn +has than 37
gn +has that 81
gn +has the 15
gn +has them -81
gn +has they 131
gn +has to 11
gn +has two -16
gn +has up 23
gn +has w -40
gn +has what -74
gn +has with 46
gn +has — 73
gn +has+already -ing 70
gn +has+also -ing 23
gn +has+also CAP 28
gn +has+also a 32
gn +has+also the 45
gn +has+also to -103
gn +has+been -ly -43
gn +has+been -s 50
gn +has+been . -36
gn +has+been CAP 52
gn +has+been a -15
gn +has+been by 15
gn +has+been for 13
gn +has+been in -11
gn +has+been to 13
gn +has+done to 70
gn +has+long that 20
gn +has+ly -ing 35
gn +has+ly -s -77
gn +has+ly a -60
gn +has+ly he 31
gn +has+ly her -13
gn +has+ly that -39
gn +has+ly the 16
gn +has+never w -15
gn +has+no to -113
gn +has+not CAP 41
gn +has+not a -76
gn +has+not the -71
gn +has+not w 40
gn +has+so -ed 50
gn +hasn’t the -41
gn +hasn’t w -22
gn +have , -29
gn +have -ed 71
gn +have -ing 20
gn +have -ly 24
gn +have -s 20
gn +have . 26
gn +have CAP 27
gn +have NUM -37
gn +have a 34
gn +have as -67
gn +have for -60
gn +have from 17
gn +have him 24
gn +have his 75
gn +have in -95
gn +have many -50
gn +have off 16
gn +have on -23
gn +have that -41
gn +have their 104
gn +have they 26
gn +have to 12
gn +have up -57
gn +have w 43
gn +have with 44
gn +have+also CAP 14
gn +have+been -s -46
gn +have+been a -41
gn +have+been by 25
gn +have+been for 28
gn +have+been in -107
gn +have+been to 31
gn +have+been w -21
gn +have+ly CAP -28
gn +have+not+been w -11
gn +have+to w 23
gn +instead his -92
gn +is " 13
gn +is , -115
gn +is -ed -75
gn +is -ing 19
gn +is -ly 79
gn +is -s 53
gn +is . 74
gn +is : -45
gn +is CAP 55
gn +is NUM 42
gn +is against -11
gn +is an 94
gn +is and -40
gn +is be 20
gn +is because -44
gn +is by -20
gn +is for -59
gn +is from -38
gn +is he 25
gn +is her 30
gn +is his 64
gn +is in -19
gn +is into 20
gn +is its -47
gn +is not -19
gn +is off -47
gn +is on -32
gn +is out -69
gn +is some 56
gn +is that 15
gn +is the -32
gn +is them 118
gn +is up 50
gn +is w 27
gn +is when -12
gn +is whether -74
gn +is — -83
gn +is+already w -44
gn +is+also CAP 126
gn +is+also the -87
gn +is+also to -18
gn +is+also w -16
gn +is+ly in 82
gn +is+ly the 58
gn +is+ly w 50
gn +is+ly+to for -20
gn +is+ly+to the 43
gn +is+ly+to w -61
gn +is+not that -25
gn +is+not to 87
gn +is+not w -66
gn +is+now -ing 127
gn +is+now the -50
gn +is+now w 45
gn +is+to the 55
gn +is+to w 60
gn +isn’t w -38
gn +just a -57
gn +just like -31
gn +just that -48
gn +just the -47
gn +just w 16
gn +last at -35
gn +later , -24
gn +later CAP -44
gn +later his -24
gn +later that 46
gn +later the 14
gn +later w 17
gn +long , -20
gn +long of -16
gn +long w 92
gn +ly " 41
gn +ly , -25
gn +ly -ed -37
gn +ly -ly -35
gn +ly -s -62
gn +ly . 11
gn +ly CAP 19
gn +ly NUM 62
gn +ly a -12
gn +ly about -43
gn +ly an -50
gn +ly and -36
gn +ly as 45
gn +ly at 18
gn +ly by 36
gn +ly for -57
gn +ly from -22
gn +ly her 71
gn +ly him 74
gn +ly his 29
gn +ly how -24
gn +ly in 39
gn +ly into -18
gn +ly is -78
gn +ly it 38
gn +ly its 48
gn +ly of 15
gn +ly on -87
gn +ly that 32
gn +ly the 72
gn +ly they -34
gn +ly those -12
gn +ly to -62
gn +ly w -15
gn +ly with -57
gn +ly — -63
gn +ly+to CAP 18
gn +ly+to+be by 48
gn +ly+will w -61
gn +may to -63
gn +may w -58
gn +may+be w -32
gn +might , 33
gn +might the 36
gn +might to -79
gn +might w -13
gn +might you -11
gn +might+be w -20
gn +more , -28
gn +more -s -42
gn +more . -36
gn +more to 38
gn +more w 82
gn +more with 65
gn +more+ly+to CAP 32
gn +most , -29
gn +most -s -110
gn +most CAP -63
gn +most and -14
gn +most w -66
gn +most+ly w 14
gn +much w -19
gn +must a -47
gn +must the -27
gn +must w -98
gn +never CAP 57
gn +never a -37
gn +never the -108
gn +never w 64
gn +next of -25
gn +no CAP -34
gn +no of -40
gn +no that -67
gn +no to -20
gn +no w -87
gn +not -s -21
gn +not . -63
gn +not CAP -100
gn +not since 16
gn +not that 138
gn +not the -40
gn +not to 82
gn +not w -92
gn +not+to CAP -23
gn +not+to that -63
gn +not+to the -36
gn +not+to w -13
gn +not+yet+been . -93
gn +now -ed -35
gn +now -s -75
gn +now CAP -62
gn +now him 16
gn +now that 55
gn +now the 113
gn +now to 51
gn +often -s -20
gn +often CAP 67
gn +often the -54
gn +often to -82
gn +often w 42
gn +once CAP -88
gn +once w -58
gn +rather w -22
gn +should -ing 54
gn +should CAP -64
gn +should its -20
gn +should the -46
gn +should w -14
gn +should+be . -16
gn +should+be to -83
gn +should+be w 67
gn +so " 57
gn +so , 15
gn +so . 25
gn +so CAP -13
gn +so has -10
gn +so no -15
gn +so that -10
gn +so this -14
gn +so w -53
gn +so — -20
gn +still CAP -25
gn +still his 77
gn +still that 57
gn +still the 34
gn +still to -118
gn +still w 62
gn +then , -74
gn +then a 49
gn +then her 21
gn +then that 42
gn +then the -127
gn +then w -52
gn +then was -15
gn +thus to -18
gn +to " -60
gn +to , 16
gn +to -ed -116
gn +to -ing -25
gn +to -ly 43
gn +to -s -43
gn +to . -45
gn +to : 47
gn +to ? -30
gn +to CAP -33
gn +to DAY -12
gn +to NUM 22
gn +to a -38
gn +to about 25
gn +to after 54
gn +to against 43
gn +to all -71
gn +to an 31
gn +to and -17
gn +to another -24
gn +to any -52
gn +to anyone -33
gn +to as -71
gn +to at -34
gn +to before -42
gn +to by -29
gn +to down -20
gn +to each 40
gn +to every -24
gn +to for -17
gn +to he 11
gn +to her 38
gn +to herself 42
gn +to him -50
gn +to himself -41
gn +to his -24
gn +to if 68
gn +to in -21
gn +to into -13
gn +to it -73
gn +to its -49
gn +to me 26
gn +to most -17
gn +to my -82
gn +to of 49
gn +to on -53
gn +to or -33
gn +to other 22
gn +to out -22
gn +to over -82
gn +to she -76
gn +to so 85
gn +to some -16
gn +to such -11
gn +to that -45
gn +to the -29
gn +to their -43
gn +to them 47
gn +to themselves 39
gn +to these -24
gn +to they -49
gn +to those -62
gn +to through -11
gn +to to -55
gn +to under -16
gn +to up -40
gn +to w -29
gn +to what -10
gn +to whether 57
gn +to which -25
gn +to why -86
gn +to with -43
gn +to you -34
gn +to — -21
gn +to+be , -34
gn +to+be -ing 20
gn +to+be . 18
gn +to+be a -42
gn +to+be in -21
gn +to+be the -52
gn +to+be this -29
gn +to+be to -52
gn +to+be w -102
gn +to+get under -20
gn +to+have a -10
gn +to+have w 65
gn +to+ly -s -32
gn +to+ly CAP 69
gn +to+ly a -50
gn +to+ly the -34
gn +to+ly w -65
gn +was " 37
gn +was -ed 27
gn +was -ing -38
gn +was -ly -48
gn +was -s 44
gn +was . -135
gn +was CAP -18
gn +was DAY 15
gn +was NUM -76
gn +was a -31
gn +was after 45
gn +was an 84
gn +was and 79
gn +was as 21
gn +was at -85
gn +was by 45
gn +was from 67
gn +was get -23
gn +was in 67
gn +was into -31
gn +was it -103
gn +was of 46
gn +was on -23
gn +was one 53
gn +was over -88
gn +was than -21
gn +was that -51
gn +was to 48
gn +was when 11
gn +was with -77
gn +was+first by 77
gn +was+ly , 99
gn +was+ly . 84
gn +was+ly as 36
gn +was+ly by 80
gn +was+ly in -22
gn +was+ly to 68
gn +was+ly w -76
gn +was+not , 133
gn +was+not by -74
gn +was+not to -37
gn +was+not w -23
gn +was+to w 49
gn +were " -57
gn +were -ed 73
gn +were -ing 61
gn +were -s 52
gn +were . -41
gn +were CAP 127
gn +were DAY 17
gn +were a -116
gn +were and 33
gn +were by 18
gn +were for 95
gn +were in -19
gn +were of -47
gn +were on -68
gn +were that 64
gn +were the 36
gn +were to -27
gn +were with -69
gn +were — 26
gn +were+not to -81
gn +will " -33
gn +will -ing 27
gn +will -ly 58
gn +will -s -43
gn +will . 31
gn +will CAP -62
gn +will NUM -35
gn +will a 52
gn +will an -26
gn +will at -37
gn +will before 34
gn +will for -59
gn +will her -80
gn +will him -43
gn +will his -33
gn +will into 68
gn +will its 64
gn +will most 28
gn +will no -73
gn +will on 20
gn +will over 47
gn +will the -11
gn +will their -75
gn +will this 57
gn +will to 68
gn +will up -18
gn +will w -21
gn +will what -12
gn +will+be . -66
gn +will+be CAP 27
gn +will+be a -11
gn +will+be at 13
gn +will+be by -98
gn +will+be on 13
gn +will+be the 11
gn +will+be to 72
gn +will+be w 45
gn +will+ly the 76
gn +will+not CAP -37
gn +will+not the 56
gn +will+not w -55
gn +would -ed 28
gn +would -ing -33
gn +would -ly -12
gn +would -s 19
gn +would a -41
gn +would an -58
gn +would and 73
gn +would be 78
gn +would for -51
gn +would her -13
gn +would him -67
gn +would in -35
gn +would it -32
gn +would one -72
gn +would that 48
gn +would the 16
gn +would their 20
gn +would them 35
gn +would to -30
gn +would up -19
gn +would+be , -21
gn +would+be . -32
gn +would+be at -17
gn +would+be in -15
gn +would+be to -20
gn +would+be w -41
gn +would+do to 35
gn +would+have -s -45
gn +would+have CAP -49
gn +would+have a -31
gn +would+have the -12
gn +would+have w 39
gn +would+have+to CAP -58
gn +would+have+to w -26
gn +would+ly CAP 24
gn +would+ly the -22
gn +would+ly w -33
gn +would+not -s 48
gn +would+not CAP -60
gn +would+not the 22
gn +would+not w -63
gn +would+still NUM -14
gn +yet 's -36
gn +’d a -11
gn +’ll the 82
gn +’ll w -15
gn +’ll+be to -16
gn +’re CAP 35
gn +’re to -101
gn +’re w 32
gn +’s " -69
gn +’s -ed 51
gn +’s -ing -18
gn +’s -s -103
gn +’s . 11
gn +’s : 49
gn +’s CAP -35
gn +’s a -49
gn +’s about 27
gn +’s against 27
gn +’s are -11
gn +’s as -108
gn +’s could -11
gn +’s her -37
gn +’s in 32
gn +’s is -61
gn +’s not 116
gn +’s of -115
gn +’s on -91
gn +’s that -24
gn +’s the 57
gn +’s to -11
gn +’s w -38
gn +’s was 40
gn +’s will -20
gn +’s with -31
gn +’s — -25
gn +’s+not w -13
l ! " 137
l " ' 35
l " -ing -42
l " -s 41
l " CAP 28
l " and 43
l " before -17
l " but 32
l " by -78
l " for -87
l " from 23
l " he 39
l " i 89
l " in -95
l " it 100
l " she 53
l " that -31
l " the -44
l " they -19
l " w -28
l " which -25
l " while 20
l " who -93
l " — -20
l # CAP -23
l ' " 39
l ' -s -99
l ' CAP 39
l ' w 34
l 's , -17
l 's -ed 27
l 's -ing 30
l 's CAP -34
l 's NUM -84
l 's a 57
l 's the 36
l 's w 36
l ( CAP 32
l ( the -26
l ( w -48
l ( which 50
l ) , 81
l ) -s -37
l ) and 128
l ) w -59
l ) — -113
l + NUM -19
l , " 32
l , -ed 28
l , -ing -18
l , -s 47
l , CAP 58
l , a 26
l , about -13
l , all -75
l , although 65
l , an 27
l , and 23
l , another 84
l , as -11
l , because -37
l , before 96
l , by 67
l , for 58
l , from -24
l , he 85
l , her -53
l , his -36
l , i 25
l , if -22
l , in 22
l , it 32
l , many 56
l , one 121
l , others 145
l , she 75
l , since -47
l , some 89
l , that -29
l , the 24
l , their 22
l , they 145
l , this 70
l , those -20
l , we 62
l , what -11
l , when -84
l , where -31
l , whether 61
l , which 18
l , while 128
l , who 31
l , whose -43
l , with 89
l , without -30
l , you -60
l -ed " -88
l -ed , -17
l -ed -ed -26
l -ed -s 19
l -ed ; -47
l -ed CAP -49
l -ed DAY 103
l -ed NUM -11
l -ed a -54
l -ed about -20
l -ed after 16
l -ed against -20
l -ed and -67
l -ed another -13
l -ed any -36
l -ed as -44
l -ed at -17
l -ed because -14
l -ed by -56
l -ed for 21
l -ed from 61
l -ed he -32
l -ed her -106
l -ed him -47
l -ed his -75
l -ed how -23
l -ed i -43
l -ed in 55
l -ed into -71
l -ed it 19
l -ed its -83
l -ed me -47
l -ed on -29
l -ed or -73
l -ed out -18
l -ed over -39
l -ed several -29
l -ed she -48
l -ed that -65
l -ed the -19
l -ed their 40
l -ed they -107
l -ed this -40
l -ed those 30
l -ed up -56
l -ed w -10
l -ed what 86
l -ed when -11
l -ed while 50
l -ed with -58
l -ed — -11
l -ing " 10
l -ing , -36
l -ing -ed -39
l -ing -ing -41
l -ing -s -27
l -ing CAP -63
l -ing DAY -20
l -ing NUM -31
l -ing a 26
l -ing against -34
l -ing an 13
l -ing and -33
l -ing as -19
l -ing by -100
l -ing for 12
l -ing from 52
l -ing he -84
l -ing her -31
l -ing him -11
l -ing his -62
l -ing in -90
l -ing into -13
l -ing it -86
l -ing its -53
l -ing of -74
l -ing on -47
l -ing or -38
l -ing over -53
l -ing several 35
l -ing she -43
l -ing some 18
l -ing the -36
l -ing their -77
l -ing those 11
l -ing up -63
l -ing what -53
l -ing whether -33
l -ing with -23
l -ing — 54
l -ly , 21
l -ly -ed -48
l -ly -ing -69
l -ly -s -26
l -ly NUM -40
l -ly a 89
l -ly and 27
l -ly by -54
l -ly he 29
l -ly her -56
l -ly in 60
l -ly of -24
l -ly on -28
l -ly one -85
l -ly the -46
l -ly what -50
l -ly when 123
l -ly — -25
l -s " -90
l -s ( -99
l -s ) -39
l -s -ed 36
l -s -ing -25
l -s / -35
l -s : 54
l -s CAP -19
l -s DAY 69
l -s NUM -30
l -s a -87
l -s about -35
l -s after -12
l -s an -29
l -s as -37
l -s at -29
l -s before -24
l -s but 14
l -s by 10
l -s for -46
l -s from -82
l -s he -104
l -s her 27
l -s his -86
l -s how -42
l -s into -44
l -s it -100
l -s its -10
l -s like -14
l -s near -19
l -s of -57
l -s one -84
l -s or -67
l -s out 28
l -s she -56
l -s since -65
l -s some -83
l -s the -24
l -s their 34
l -s themselves 63
l -s they -36
l -s those -15
l -s under 28
l -s w -34
l -s when -41
l -s where -12
l -s while -107
l -s whose 71
l -s with 44
l . ) 42
l . , 65
l . CAP 17
l . NUM -26
l . w -33
l / CAP 87
l : CAP -57
l : NUM 41
l : a 27
l : he 48
l : i -115
l : it 26
l : the -27
l : w -19
l : you 13
l ; CAP -50
l ; and 82
l ; he -39
l ; she 98
l ; the 19
l ; w -71
l < / -18
l > < -18
l ? " 80
l ?sym w 11
l @ CAP -15
l CAP " -34
l CAP ' -33
l CAP 's -10
l CAP ( -20
l CAP ) 30
l CAP -ed -36
l CAP -ing 64
l CAP . -13
l CAP : -104
l CAP DAY -12
l CAP NUM 11
l CAP a 33
l CAP about -38
l CAP all 29
l CAP an -38
l CAP and 12
l CAP as 40
l CAP before 20
l CAP both 25
l CAP but -21
l CAP by -33
l CAP for -36
l CAP from -60
l CAP he -34
l CAP herself 60
l CAP himself 25
l CAP i 65
l CAP if -20
l CAP it 28
l CAP on 22
l CAP or 13
l CAP she -28
l CAP since -17
l CAP some 10
l CAP that -18
l CAP the 27
l CAP their -37
l CAP when -42
l CAP which -61
l CAP while -103
l CAP who -71
l CAP with 23
l CAP without 14
l DAY 's 20
l DAY , 62
l DAY -ing 82
l DAY and 15
l DAY by 51
l DAY that -29
l DAY w -17
l DAY when 86
l NUM " 31
l NUM , 44
l NUM -ed -68
l NUM -s 18
l NUM CAP -34
l NUM a -43
l NUM and -74
l NUM by -84
l NUM in 22
l NUM she -23
l NUM that 53
l NUM w -19
l NUM — -58
l ^ ( -34
l ^ < -27
l ^ CAP 17
l ^ a -32
l ^ although -59
l ^ an -19
l ^ and -28
l ^ another 40
l ^ any -33
l ^ as 15
l ^ both -55
l ^ by 36
l ^ from 29
l ^ he 52
l ^ her 47
l ^ his 51
l ^ if -38
l ^ its 42
l ^ one -45
l ^ other 18
l ^ others -67
l ^ several -21
l ^ she 71
l ^ such -36
l ^ the -28
l ^ their 62
l ^ these -11
l ^ they 30
l ^ this 23
l ^ those -13
l ^ though -44
l ^ we 52
l ^ what -46
l ^ while 23
l ^ with -44
l ^ you 50
l a -ed 20
l a -ing -22
l a -s -38
l a CAP -57
l a DAY 17
l a NUM -122
l a few -61
l a w -32
l about -s 45
l about CAP -75
l about NUM 60
l about a -38
l about her -82
l about his -97
l about the -34
l about w -25
l across w -12
l after -ing -32
l after -s 11
l after a -49
l after he 28
l after his -26
l after it 160
l after she -43
l after they -62
l after w -45
l against CAP -44
l against a -70
l against the -56
l against w -47
l all , -51
l all -s -26
l all NUM 76
l all but 97
l all the 37
l all w -74
l although CAP 49
l although he 54
l although she 57
l although they 42
l although w 75
l among CAP -67
l among the 46
l among those 66
l an -ed -79
l an -ing -30
l an -s -47
l an CAP -90
l and -ed -36
l and -ing -75
l and -s 17
l and NUM -50
l and a -38
l and an 47
l and another 50
l and both 96
l and for -12
l and he 56
l and her 20
l and his 35
l and how -27
l and i -32
l and other -24
l and others -23
l and some -29
l and the -31
l and their -20
l and they 30
l and those -23
l and w -54
l and we 25
l and which 78
l and who 160
l another CAP 56
l another w -48
l any -ing -57
l any CAP -65
l any other -11
l any w 17
l anyone who -121
l anyone — -33
l are -ed 21
l are -ing -42
l are -s -46
l are about 65
l are few -17
l are in -18
l are the 39
l are w -75
l are you 97
l around a -13
l around the -29
l around w -21
l as -ed 91
l as -ing -14
l as -s 33
l as CAP 15
l as a -40
l as an -22
l as he 26
l as his 39
l as i 46
l as if 34
l as it -82
l as she -18
l as the 45
l as they 33
l as we -70
l at -ing -70
l at -s -111
l at CAP 19
l at a -35
l at his -79
l at one -59
l at that -10
l at this -18
l at w -62
l be -ed 28
l be -ing -65
l be CAP -64
l be a 62
l be in -26
l be w -49
l because CAP 30
l because he -13
l because it 37
l because of 60
l because she 14
l because the -26
l because they 26
l because w 15
l because we 81
l been -ed -25
l been -ing -53
l been -s -34
l been a 156
l been an 60
l been the -15
l been w -58
l before , 30
l before -ing -21
l before -s -76
l before CAP -87
l before a -12
l before he -68
l before it 61
l before she 90
l before the 15
l before they 49
l before you -67
l behind the -11
l being -ed -37
l between the -21
l both CAP -57
l both w -91
l but , -79
l but -ed -37
l but -ing -38
l but -s 60
l but CAP 13
l but a -13
l but he 152
l but her 31
l but his -86
l but i 20
l but it 71
l but she 69
l but that 11
l but the 29
l but they 38
l but those -21
l but w -78
l but when -30
l but you -94
l by -ing -68
l by -s -47
l by CAP -48
l by NUM -36
l by a -45
l by an -47
l by her 51
l by the -52
l by w -57
l can w -43
l can't w -27
l despite -ing 31
l despite the -103
l despite w -45
l did he 42
l did they -80
l did w -69
l didn't w -55
l didn’t w -36
l do a -24
l do w -42
l do you 20
l does CAP 97
l does w -12
l doesn't w -26
l doesn’t w -18
l don't w 16
l don’t w -27
l down , 16
l down his 45
l down the -38
l dozens of -51
l during a -44
l during his 53
l during the -39
l during w -14
l each w 74
l eight -s -29
l every CAP -88
l every w -48
l few -s 18
l few w -43
l for -s -71
l for CAP -70
l for a -68
l for an -22
l for both 45
l for her -62
l for him 92
l for his 15
l for its -11
l for the -47
l for their -54
l for those -43
l for w -23
l for what 50
l four -s -23
l four CAP 54
l four w 14
l from -ing -52
l from CAP -63
l from a -72
l from her 33
l from his 45
l from its 73
l from the -70
l from w -35
l get a -30
l get the -22
l get their -45
l get w -28
l got a -21
l had -ed -66
l had -ing -10
l had -s -31
l had a -11
l had the 92
l had their -72
l had w -81
l has -ed -35
l has a 51
l has since 88
l has the 115
l have -ed -61
l have -s -33
l have a 76
l have all 79
l have any 47
l have both 89
l have since 11
l have the -80
l have w -59
l have you 12
l he 'd -33
l he 'll -37
l he 's 46
l he -s -80
l he CAP 67
l he w -22
l her , -28
l her -ed 54
l her -s 27
l her CAP 90
l her from -37
l her w -15
l him , 16
l him and 39
l him by 109
l him for 22
l him from -18
l him in -10
l himself , 26
l his -ed 30
l his -ing 17
l his CAP 41
l his NUM 32
l how -s -66
l how CAP -42
l how he -90
l how many -53
l how she -52
l how they -89
l how w -26
l how we -78
l i 'd 65
l i 'm -26
l i 've -50
l i -ed -26
l i w -32
l if -ing -21
l if -s -53
l if CAP -44
l if he -118
l if it -130
l if she -46
l if that -12
l if the -71
l if they -63
l if w -72
l if we 82
l if you 35
l in , -61
l in -ing -43
l in -s 19
l in CAP 32
l in NUM 27
l in a -22
l in an 32
l in and -70
l in another -27
l in both -11
l in each -10
l in five 29
l in her 17
l in his 25
l in its -66
l in my 147
l in on -25
l in other -16
l in some -16
l in that -29
l in the 22
l in their 107
l in this -31
l in three 16
l in w 30
l in what 41
l into " -32
l into a -56
l into the 46
l into w 49
l is , 146
l is -ed -62
l is -ing -37
l is -s 33
l is a 15
l is about -54
l is an 41
l is as -17
l is in -32
l is one 56
l is that -17
l is the 47
l is under 76
l is w -77
l it 's -53
l it -ed -18
l it -s -41
l it w 35
l its -ing -75
l its -s -61
l its CAP -66
l its NUM -48
l its w -69
l like CAP -57
l like a -20
l like the -42
l like w -51
l many CAP 75
l many w 36
l may or -52
l may w -29
l might w -22
l most -ed -25
l most -s 47
l my w 28
l near w -60
l neither w 38
l never w 29
l no -ed -15
l no one 79
l no w -13
l nor CAP -76
l not -ing 43
l not a -46
l not in -15
l not the -30
l not w -41
l of -ed -19
l of -ing -20
l of NUM -76
l of a -58
l of an -79
l of her -18
l of him -32
l of his -27
l of it -102
l of its -63
l of that -34
l of the -35
l of their -79
l of them 25
l of these -28
l of this -27
l of those -46
l of w -18
l of which -23
l of whom 11
l of you -51
l off CAP -40
l off on -46
l off the -17
l off w -20
l on , -12
l on -ed -16
l on -ing -15
l on -s 16
l on CAP -51
l on DAY 15
l on an -18
l on both -19
l on her -32
l on his -82
l on how 41
l on its 29
l on one -14
l on that -14
l on the -38
l on their -75
l on this -17
l on those -15
l on w -16
l on what -14
l one -ed 45
l one -ing 41
l one CAP 13
l one w 18
l one who -99
l or -ed -16
l or -ing -32
l or -s 41
l or a -12
l or w 27
l other -s 32
l other CAP 35
l other w -23
l others , 13
l others who -30
l our -s -75
l our CAP 48
l our w -13
l out , -121
l out CAP -57
l out a 10
l out and -70
l out his -29
l out in -118
l out of -53
l out the -26
l out w -27
l over CAP -26
l over NUM 64
l over a -31
l over her 68
l over his 56
l over how -16
l over the -56
l over w -32
l over what -91
l over whether -11
l several w -17
l she 'd -89
l she 's 41
l she -ed -43
l she -s -15
l she w -53
l should they 26
l should w -46
l since CAP 80
l since he 36
l since his 67
l since she 91
l since the 46
l so , -42
l so he -52
l so i 81
l so it 53
l so they 80
l so w -95
l so why -41
l some -ing -14
l some -s 77
l some CAP 108
l some w 46
l some who 37
l someone who 58
l such -s -32
l such a -23
l such w -17
l than -ing -27
l than NUM -14
l than it 53
l than the 32
l than they -78
l than w -19
l that , -105
l that -ed 35
l that -ing 79
l that -s -101
l that CAP -120
l that NUM -27
l that a 39
l that by 30
l that he -121
l that her -66
l that his -96
l that i 41
l that it -88
l that she -150
l that the -66
l that they -79
l that w -24
l that we 78
l that you -47
l the -ed -97
l the -ing -68
l the -s 15
l the CAP -44
l the DAY -40
l the NUM -18
l the four -16
l the one -45
l the other 20
l the three 12
l the w 12
l their -ed -19
l their -ing -10
l their -s 22
l their w -29
l them , -86
l these -s 35
l these CAP -35
l these w -62
l they 've 54
l they -ed -50
l they w -54
l this -ing 39
l this -s -12
l this CAP -25
l this w -37
l those -ed 83
l those -s -22
l those CAP -15
l those that -50
l those three 37
l those who -30
l though , 54
l though -s -66
l though CAP -21
l though he 86
l though it -69
l though she 42
l though they 99
l three -s -67
l three w -47
l through CAP -54
l through the -35
l through w -16
l to -ed -19
l to -ing -39
l to -s -44
l to CAP -17
l to NUM 18
l to a -19
l to an -13
l to her 42
l to his -10
l to this -25
l to w -54
l two -s -51
l two CAP 35
l two w -34
l under CAP 20
l under the 73
l unless CAP -58
l until CAP -139
l until he -36
l until the -54
l up and 46
l up by -47
l up his 12
l up the -52
l up their -24
l up w -24
l upon the -26
l w " -122
l w 's -18
l w ( -26
l w -s -11
l w . -19
l w CAP -60
l w DAY -17
l w NUM -61
l w a -46
l w about -33
l w an -20
l w and -14
l w another -38
l w any -32
l w anyone -19
l w around -46
l w as 22
l w at -54
l w because 32
l w between 30
l w beyond -32
l w both 19
l w but -16
l w despite 92
l w down 16
l w everyone -26
l w for -25
l w four -11
l w from -40
l w he -121
l w herself -59
l w him -53
l w himself 23
l w his -72
l w i -129
l w if -17
l w in -71
l w into -52
l w it -86
l w its 41
l w itself 42
l w many -75
l w me 77
l w my -77
l w of -15
l w off -55
l w on -34
l w one -24
l w or -35
l w out -42
l w over 61
l w several -28
l w she -106
l w since -53
l w six -17
l w some -11
l w such -15
l w that -13
l w the -46
l w their -54
l w these -20
l w they -100
l w this -26
l w though 47
l w two -27
l w under -25
l w up -15
l w us 52
l w we -138
l w what -70
l w when 26
l w which -118
l w who -38
l w whose 25
l w you -39
l w — 36
l was -ing -20
l was CAP 124
l was a 37
l was an 24
l was his -16
l was in -43
l we 'll 35
l we 're 35
l we 've -27
l we -ed -60
l we CAP 74
l we all -75
l we w -76
l were -ed -59
l were -ing -50
l were -s 17
l were CAP 90
l were the 50
l were w -48
l what 's -56
l what -s 17
l what CAP -28
l what he -148
l what i -19
l what it 41
l what she -122
l what some 21
l what that -21
l what the -27
l what they -80
l what w 10
l what we -13
l what you -51
l when -s -27
l when CAP -15
l when he -26
l when i 36
l when it -18
l when she -83
l when the 34
l when they -59
l when w 32
l when we 74
l when you -29
l where -s 66
l where CAP -124
l where a -28
l where it 69
l where she 67
l where the -27
l where they -34
l where w 16
l whether -s -117
l whether CAP -52
l whether he -92
l whether his -50
l whether it -78
l whether she -103
l whether the -13
l whether they -60
l which -ed 57
l which -s 25
l which CAP -34
l which he 107
l which i 57
l which they 85
l which w -27
l while -ing -56
l while CAP 61
l while he 57
l while it -22
l while the -28
l while w -47
l who 's 36
l who -ed -64
l who -s -16
l who he 124
l who they -45
l who w -65
l whom -s -40
l whom CAP 36
l whom he -92
l whom they 53
l whose -s 46
l why he -95
l why they -87
l will w -71
l with -s 44
l with NUM -14
l with a -53
l with an 18
l with her 27
l with his 163
l with one -40
l with that -19
l with their -26
l with w -50
l within -ing -24
l without a -30
l would -ing -16
l would like 34
l would w -76
l yet CAP 79
l you 're -17
l you -ed -13
l you w -53
l your w 77
l — -ed -57
l — -ing -10
l — -s -69
l — CAP -19
l — NUM -33
l — a -31
l — an -69
l — and 20
l — as 17
l — but 56
l — he 80
l — i 67
l — in -29
l — it 15
l — or 109
l — she 95
l — that -52
l — the -45
l — w 13
l — which -40
l — while -58
l — who 54
l — you -64
l ’re -ing -14
l ’s -ed -72
l ’s -ing 81
l ’s -s 14
l ’s NUM -48
l ’s all -43
l ’s w -32
ln " -ed -23
ln " -ing 73
ln " -s -20
ln " . 10
ln " CAP 14
ln " _ -28
ln " a 56
ln " an 44
ln " and -42
ln " another 36
ln " by 13
ln " for -101
ln " he -36
ln " her 83
ln " him -32
ln " his 61
ln " in -73
ln " on -71
ln " one 46
ln " that 37
ln " the 39
ln " w 24
ln ' , -23
ln ' -s -53
ln ' . -29
ln ' CAP -22
ln ' are -14
ln ' for -34
ln ' is 67
ln ' on -19
ln ' that 55
ln ' the 12
ln ' to -51
ln ' w 20
ln ' would -13
ln 'd w -17
ln 're w -30
ln 's " 78
ln 's , -70
ln 's -ed -41
ln 's -ing -66
ln 's -ly -65
ln 's -s -20
ln 's . -23
ln 's CAP 22
ln 's DAY 58
ln 's a -23
ln 's about 30
ln 's against -66
ln 's and 24
ln 's as -38
ln 's at -57
ln 's by -40
ln 's could -11
ln 's for 52
ln 's from -44
ln 's has -59
ln 's have -22
ln 's he -17
ln 's her 56
ln 's his -37
ln 's in -26
ln 's is -99
ln 's may -18
ln 's not -16
ln 's of 61
ln 's that 11
ln 's the 31
ln 's to 15
ln 's was 52
ln 's were -12
ln 's will -29
ln 's with -31
ln 's would 46
ln 's — 88
ln 've w 10
ln ( ) -38
ln ( CAP 59
ln ( by -27
ln ( w -12
ln ) , -64
ln ) -ing 73
ln ) -s 93
ln ) . -18
ln ) CAP 21
ln ) he 43
ln ) his -63
ln ) in -59
ln ) it -68
ln ) that 34
ln ) the 24
ln ) they -48
ln ) to 38
ln , 's -18
ln , -ing 50
ln , . -25
ln , ? 18
ln , CAP 33
ln , DAY -59
ln , NUM -65
ln , about 44
ln , after -43
ln , among -39
ln , an -45
ln , and -89
ln , another 27
ln , any 81
ln , are 14
ln , at 22
ln , be -28
ln , by -47
ln , could -17
ln , down 48
ln , for -63
ln , from 16
ln , get 39
ln , gets -13
ln , has -29
ln , have -32
ln , he 53
ln , her 12
ln , herself 70
ln , him 31
ln , himself 73
ln , his 24
ln , how -153
ln , into -69
ln , is -95
ln , it 37
ln , like 25
ln , many -42
ln , me -14
ln , must -12
ln , no 56
ln , not 42
ln , of 32
ln , off -74
ln , on 18
ln , one 50
ln , out -10
ln , over 51
ln , several 29
ln , she 25
ln , some -35
ln , such -36
ln , that 27
ln , their 22
ln , they 36
ln , those -16
ln , three -15
ln , to 34
ln , up 25
ln , w 19
ln , was -34
ln , wasn't -14
ln , were 51
ln , what -78
ln , when 14
ln , why 101
ln , will -25
ln , with -85
ln , would 23
ln , — 41
ln -ed " -27
ln -ed , -72
ln -ed -ed -34
ln -ed -ing 19
ln -ed -ly 37
ln -ed -s -14
ln -ed . -16
ln -ed : 60
ln -ed CAP -48
ln -ed NUM 45
ln -ed a -65
ln -ed about 41
ln -ed against 76
ln -ed all -11
ln -ed an -74
ln -ed and -41
ln -ed any -19
ln -ed are -11
ln -ed as -27
ln -ed at -17
ln -ed because -21
ln -ed for 92
ln -ed from 18
ln -ed he -35
ln -ed her -64
ln -ed him -56
ln -ed his -23
ln -ed how 77
ln -ed if -19
ln -ed in -45
ln -ed is 53
ln -ed it -36
ln -ed its -57
ln -ed me 50
ln -ed of -55
ln -ed on -29
ln -ed out -14
ln -ed over 31
ln -ed some -15
ln -ed that -66
ln -ed the -29
ln -ed them -44
ln -ed this 21
ln -ed to -59
ln -ed up -11
ln -ed w -44
ln -ed whether -59
ln -ed with -56
ln -ed would -10
ln -ed — 67
ln -ing " -26
ln -ing , -67
ln -ing -ed -86
ln -ing -ing -19
ln -ing -ly -11
ln -ing -s -79
ln -ing . -35
ln -ing : -36
ln -ing CAP -30
ln -ing NUM -30
ln -ing a -16
ln -ing about -38
ln -ing against 26
ln -ing among -67
ln -ing an -13
ln -ing and -25
ln -ing as -44
ln -ing at 65
ln -ing for 13
ln -ing from 28
ln -ing he -13
ln -ing her -46
ln -ing him -63
ln -ing his -86
ln -ing how 101
ln -ing in -26
ln -ing it -20
ln -ing of -45
ln -ing on 12
ln -ing out -13
ln -ing she 41
ln -ing such -12
ln -ing the -37
ln -ing their -61
ln -ing this -27
ln -ing two -19
ln -ing was -78
ln -ing whether 37
ln -ing why 39
ln -ing with 16
ln -ing — -44
ln -s " -46
ln -s 's 52
ln -s -ing 25
ln -s -ly 57
ln -s . -17
ln -s : -115
ln -s NUM -54
ln -s a 14
ln -s about -12
ln -s across -18
ln -s after 87
ln -s against -40
ln -s all 14
ln -s along -48
ln -s among 12
ln -s an -29
ln -s and -32
ln -s another 28
ln -s any 31
ln -s are -15
ln -s around -29
ln -s as -72
ln -s at 13
ln -s be -24
ln -s because -30
ln -s before -67
ln -s behind -17
ln -s between -87
ln -s beyond -25
ln -s could 35
ln -s down -17
ln -s during -24
ln -s each 46
ln -s every -17
ln -s from -70
ln -s has -27
ln -s he 18
ln -s his -28
ln -s how 84
ln -s if 48
ln -s in -62
ln -s into -59
ln -s is 48
ln -s it 34
ln -s its -89
ln -s like 80
ln -s many 50
ln -s not -45
ln -s of -27
ln -s off -13
ln -s one 57
ln -s out -63
ln -s outside -29
ln -s over -59
ln -s so -62
ln -s some 72
ln -s such 45
ln -s than -62
ln -s that 32
ln -s the -26
ln -s their -40
ln -s them -26
ln -s themselves -31
ln -s they 30
ln -s this 30
ln -s those -90
ln -s through 16
ln -s to -32
ln -s toward -21
ln -s two -35
ln -s under -20
ln -s until -39
ln -s up -77
ln -s were 34
ln -s what 69
ln -s when -56
ln -s whether 27
ln -s which 72
ln -s who 53
ln -s why -41
ln -s will -16
ln -s with -37
ln -s without -18
ln -s would -61
ln -s — 17
ln . . -14
ln . / -14
ln . w -28
ln / / -35
ln / > -18
ln : ; -13
ln : the -26
ln : w -82
ln ; CAP 17
ln ; by -89
ln ; w 71
ln < / -18
ln < w -27
ln CAP # -36
ln CAP $ -76
ln CAP ) 65
ln CAP -ly -28
ln CAP -s -16
ln CAP . 24
ln CAP ? -28
ln CAP CAP 12
ln CAP DAY 47
ln CAP NUM -55
ln CAP a -16
ln CAP about 11
ln CAP against -45
ln CAP all 38
ln CAP an -25
ln CAP and -38
ln CAP another -49
ln CAP any -20
ln CAP anyone 53
ln CAP are -48
ln CAP around -68
ln CAP as -61
ln CAP at -31
ln CAP because -34
ln CAP before 13
ln CAP behind -20
ln CAP below -14
ln CAP between 15
ln CAP both -22
ln CAP but 74
ln CAP by -36
ln CAP could 34
ln CAP do 57
ln CAP down -119
ln CAP during -15
ln CAP for -33
ln CAP from -88
ln CAP get 49
ln CAP getting -80
ln CAP has -77
ln CAP have -45
ln CAP he 30
ln CAP her -11
ln CAP herself -48
ln CAP him 26
ln CAP himself -30
ln CAP his -20
ln CAP how 34
ln CAP if 36
ln CAP in 15
ln CAP into -21
ln CAP is -21
ln CAP it -23
ln CAP its -41
ln CAP itself 15
ln CAP like -57
ln CAP many 10
ln CAP most 65
ln CAP not 31
ln CAP of 10
ln CAP off -59
ln CAP on -11
ln CAP one -31
ln CAP or -72
ln CAP other 23
ln CAP out -115
ln CAP several -15
ln CAP she 28
ln CAP should -43
ln CAP some 78
ln CAP such -19
ln CAP than 10
ln CAP that 32
ln CAP their -48
ln CAP them -14
ln CAP these 64
ln CAP this 94
ln CAP those 67
ln CAP three 54
ln CAP to 23
ln CAP two -21
ln CAP up -13
ln CAP us -68
ln CAP w 12
ln CAP was -101
ln CAP were -46
ln CAP what 26
ln CAP when -45
ln CAP whether 61
ln CAP which 74
ln CAP while 32
ln CAP who 35
ln CAP why -20
ln CAP will 78
ln CAP without 72
ln CAP would -106
ln CAP — -35
ln DAY , -80
ln DAY -ing -23
ln DAY -ly 118
ln DAY . -16
ln DAY CAP 41
ln DAY a -32
ln DAY an 90
ln DAY his -65
ln DAY in -51
ln DAY of -56
ln DAY that 20
ln DAY the -51
ln DAY they 71
ln DAY to 33
ln DAY w -16
ln NUM ( -12
ln NUM , 17
ln NUM -ed -26
ln NUM -ing -57
ln NUM -ly -36
ln NUM -s -77
ln NUM . -42
ln NUM : 28
ln NUM among 46
ln NUM at -13
ln NUM by -98
ln NUM for -30
ln NUM from -38
ln NUM he -53
ln NUM in -23
ln NUM of -55
ln NUM on -16
ln NUM over -52
ln NUM that -68
ln NUM the 44
ln NUM they 29
ln NUM w -74
ln ^ " 101
ln ^ 's 21
ln ^ , -51
ln ^ -ed 10
ln ^ -ing 29
ln ^ -ly -64
ln ^ -s -35
ln ^ . -56
ln ^ : -114
ln ^ NUM -60
ln ^ about -65
ln ^ an 27
ln ^ and -25
ln ^ are -33
ln ^ as -15
ln ^ at 31
ln ^ been -20
ln ^ between -19
ln ^ by 49
ln ^ could -15
ln ^ did -22
ln ^ didn't -43
ln ^ didn’t -11
ln ^ doesn't 49
ln ^ doesn’t -14
ln ^ for -17
ln ^ from -88
ln ^ has 102
ln ^ have 71
ln ^ her -21
ln ^ him -41
ln ^ his -24
ln ^ how -14
ln ^ if 112
ln ^ in -28
ln ^ into -21
ln ^ is -81
ln ^ it -54
ln ^ me -44
ln ^ never 58
ln ^ no -57
ln ^ not -77
ln ^ of -19
ln ^ on 77
ln ^ one -31
ln ^ other -51
ln ^ out -48
ln ^ that 64
ln ^ the 24
ln ^ this -18
ln ^ to -78
ln ^ up -11
ln ^ was 33
ln ^ wasn't -14
ln ^ were -41
ln ^ what -91
ln ^ why 82
ln ^ will -19
ln ^ with -28
ln ^ would -47
ln ^ ’s -16
ln a " -88
ln a -ing 18
ln a -ly -61
ln a -s -15
ln a . -44
ln a : -14
ln a CAP -72
ln a DAY -38
ln a NUM -69
ln a after -24
ln a among -42
ln a and -56
ln a as -24
ln a at -57
ln a by 69
ln a for 17
ln a from -77
ln a he 24
ln a her 44
ln a his 63
ln a how -40
ln a in 95
ln a is 79
ln a not 11
ln a of -49
ln a on 35
ln a one -30
ln a over -40
ln a that -35
ln a the -60
ln a they 32
ln a this -57
ln a to 17
ln a w -22
ln a was -14
ln a what 54
ln a whether -28
ln a — -13
ln about -ing -18
ln about -s -12
ln about CAP -25
ln about a 58
ln about that -13
ln about the 31
ln about to -18
ln about w -22
ln after -ed -33
ln after -s -26
ln after CAP -43
ln after a 31
ln after by 51
ln after his 44
ln after that 26
ln after the -68
ln after to -66
ln against w -86
ln all , -54
ln all -s -38
ln all of -49
ln all the 59
ln all to -53
ln all w -70
ln all with 30
ln although 's -49
ln although w -66
ln an , 46
ln an -ed -76
ln an -ing -32
ln an -s 53
ln an . -17
ln an CAP -90
ln an NUM -16
ln an for -26
ln an from 64
ln an he -40
ln an in -58
ln an of -65
ln an on -26
ln an that 63
ln an w -43
ln an with 38
ln and " 58
ln and 's -90
ln and ) -58
ln and -ed 122
ln and -ly 21
ln and -s 13
ln and . -44
ln and : -18
ln and CAP -17
ln and NUM -49
ln and a -29
ln and about -29
ln and an -37
ln and and -39
ln and another -42
ln and any 38
ln and around -49
ln and as 11
ln and for -98
ln and from -85
ln and has -13
ln and her 46
ln and him 34
ln and himself 19
ln and his 39
ln and how 74
ln and in -44
ln and into -21
ln and it 20
ln and its -31
ln and like -84
ln and me -105
ln and no -24
ln and of -89
ln and on -129
ln and one -56
ln and others -13
ln and she -20
ln and some 61
ln and that 89
ln and the 49
ln and their 75
ln and them 11
ln and they 31
ln and to 17
ln and up -65
ln and was -11
ln and were -25
ln and what 46
ln and whether 90
ln and who -53
ln and why -62
ln and will -14
ln and with 21
ln and — -73
ln another , -68
ln another . -32
ln another the 24
ln another w 27
ln any , -28
ln any -ing -15
ln any -s -15
ln any from -21
ln any that 26
ln any w -32
ln anyone . -44
ln as , 27
ln as -ed 65
ln as -ly -19
ln as -s -44
ln as . -17
ln as CAP 60
ln as a -33
ln as as -36
ln as by 51
ln as for -13
ln as has -12
ln as in -48
ln as it 15
ln as that 21
ln as the 108
ln as to -53
ln as w -48
ln at , -27
ln at -s -37
ln at CAP -26
ln at w -15
ln because -ed -20
ln because -s -11
ln because w 52
ln because would -11
ln before -s -113
ln before . -14
ln before CAP 131
ln before her -10
ln before his 36
ln before that 105
ln before the 50
ln before w -70
ln both -s -44
ln both . 44
ln both and -51
ln both of -16
ln both the 18
ln both their 25
ln both to 90
ln both w 24
ln but 's 76
ln but , -70
ln but -ed -13
ln but -ing 23
ln but -ly -29
ln but -s 24
ln but . -66
ln but a 40
ln but an 61
ln but are -31
ln but as -69
ln but has -29
ln but her 35
ln but him -58
ln but his 55
ln but in -37
ln but it -69
ln but its -38
ln but not 42
ln but on 54
ln but out -23
ln but she 20
ln but that 94
ln but up -11
ln but whether 66
ln by -ing -71
ln by -s -19
ln by . 57
ln by CAP 24
ln by a 35
ln by and -23
ln by from 11
ln by he 39
ln by her -23
ln by his -56
ln by it -26
ln by its 52
ln by of -79
ln by that -123
ln by the 36
ln by their 13
ln by them -15
ln by to 22
ln by w 12
ln by what 91
ln by — -23
ln despite w -23
ln each w -36
ln eight -s -24
ln everyone . 25
ln everyone w -52
ln five . -13
ln five they 51
ln for " -50
ln for , -16
ln for -ed 71
ln for -ing -87
ln for -s -40
ln for . -43
ln for a -65
ln for an -19
ln for by -16
ln for down -17
ln for from 40
ln for her -31
ln for his -43
ln for on 41
ln for the -42
ln for to -41
ln for w 10
ln four the 42
ln from " 23
ln from -ed -43
ln from -s -51
ln from he -48
ln from the 42
ln from to -83
ln from w -26
ln half they -38
ln he " 19
ln he , 23
ln he -ed -39
ln he -ing 24
ln he -s -10
ln he : 41
ln he NUM -60
ln he a 27
ln he about 23
ln he after -22
ln he against -35
ln he all -63
ln he and 86
ln he any 47
ln he are -62
ln he as 43
ln he at 50
ln he be -33
ln he before -59
ln he between -24
ln he by 28
ln he do -48
ln he down -11
ln he during -39
ln he for 23
ln he has -41
ln he he -15
ln he himself -93
ln he how -21
ln he if 34
ln he in -19
ln he into -46
ln he is -46
ln he it 17
ln he me 84
ln he most 42
ln he no -67
ln he not -40
ln he of 84
ln he on -64
ln he one -73
ln he out -37
ln he over -29
ln he she 66
ln he some -23
ln he that 22
ln he their -104
ln he they -25
ln he this -93
ln he those 58
ln he to -29
ln he toward -55
ln he two -13
ln he up 26
ln he w 22
ln he was 25
ln he were 55
ln he what 102
ln he when 111
ln he whether -60
ln he will 50
ln he would 47
ln he — -33
ln her , -90
ln her -ed -51
ln her -ing 10
ln her -ly -46
ln her -s 24
ln her . -58
ln her CAP 97
ln her a -24
ln her after -26
ln her and -20
ln her as -15
ln her at -66
ln her during 22
ln her for 66
ln her her -37
ln her in -14
ln her is -96
ln her of -85
ln her on -54
ln her that 62
ln her to 62
ln her w 13
ln her with -65
ln him -s -32
ln him . -62
ln him CAP -21
ln him a 30
ln him his 60
ln him in -21
ln him the 19
ln him w 39
ln his " 50
ln his , -46
ln his -ed -33
ln his -ing 17
ln his -s 39
ln his . -84
ln his : -32
ln his DAY -69
ln his NUM -11
ln his a 19
ln his about -46
ln his against -32
ln his and 47
ln his are -16
ln his as 35
ln his at -53
ln his by 81
ln his during -12
ln his from -35
ln his have -60
ln his in 37
ln his is -72
ln his not 49
ln his of -39
ln his the 18
ln his to -15
ln his were -41
ln his will -15
ln his with -24
ln his would 32
ln his — 64
ln how -ing 38
ln how CAP -37
ln how the -20
ln how to -15
ln how w 41
ln i , 15
ln i -ing -91
ln i -s 77
ln i CAP -31
ln i a -34
ln i for 12
ln i from -41
ln i he -32
ln i her -50
ln i him 32
ln i his 86
ln i i 37
ln i in -12
ln i is 20
ln i it -20
ln i like -20
ln i my -22
ln i the -46
ln i them 19
ln i to 73
ln i w -76
ln i we -22
ln i you 15
ln if 's -16
ln if , 40
ln if . -16
ln in , -25
ln in -ed 74
ln in -ing -37
ln in -ly -57
ln in -s -80
ln in . 35
ln in CAP 48
ln in a -68
ln in after -20
ln in an 49
ln in and -44
ln in behind -12
ln in for -71
ln in from 61
ln in his 18
ln in in -27
ln in of 33
ln in that -33
ln in their 102
ln in to -43
ln in w 12
ln in what -50
ln in with -58
ln in — -11
ln into a -52
ln it " 44
ln it , -23
ln it -ed -18
ln it -ing -32
ln it -ly 11
ln it -s 36
ln it . -23
ln it : 78
ln it DAY -25
ln it a -34
ln it and -25
ln it another 75
ln it as 62
ln it be -10
ln it by 24
ln it for -36
ln it from -37
ln it her -36
ln it him -42
ln it how -22
ln it in 40
ln it its 61
ln it like 16
ln it no -72
ln it off -10
ln it on -74
ln it out 46
ln it over -51
ln it so 37
ln it that -39
ln it the 26
ln it those 84
ln it three -83
ln it to 41
ln it up 29
ln it whether -112
ln it why 54
ln it you 22
ln its , -33
ln its -s 65
ln its . -13
ln its CAP 47
ln its against -13
ln its for -37
ln its of -60
ln its on 65
ln its to -70
ln its w -100
ln its was -21
ln like the 26
ln like w -47
ln many , 33
ln many -ed -33
ln many -s -61
ln many . -21
ln many CAP 44
ln me my 12
ln of " -58
ln of , -58
ln of -ed -42
ln of -ing 65
ln of -ly -18
ln of ; -12
ln of CAP -56
ln of DAY -21
ln of NUM -45
ln of a 33
ln of about 43
ln of among -62
ln of and -31
ln of as 110
ln of at -40
ln of by -77
ln of for -69
ln of from 40
ln of has -27
ln of his 36
ln of in -32
ln of is -13
ln of of 30
ln of on -37
ln of over 59
ln of to 12
ln of w -27
ln of was -29
ln of with -47
ln of — -27
ln on , -27
ln on -ing -32
ln on -s -60
ln on . -30
ln on : -14
ln on CAP 72
ln on a 59
ln on as -26
ln on by 60
ln on from -46
ln on her -46
ln on like -22
ln on of -27
ln on that -78
ln on the -56
ln on to 40
ln on w -52
ln one , 15
ln one -ing 54
ln one . -66
ln one : 34
ln one CAP -13
ln one by -18
ln one for -24
ln one in -13
ln one over -43
ln one that 24
ln one the -17
ln one w -42
ln one with 57
ln or , -43
ln or -ed -21
ln or -ing -81
ln or -s 17
ln or . -15
ln or CAP -83
ln or at -17
ln or by -10
ln or him 13
ln or the 46
ln or them 38
ln or w 51
ln or — -24
ln other , -19
ln other -ed -10
ln other -s -63
ln other . -20
ln other in -19
ln other w -63
ln others . -41
ln others CAP 45
ln others the -103
ln others w 74
ln our -s -16
ln out -s -49
ln out w 54
ln over -s -46
ln over that -91
ln over w -27
ln several to 31
ln several w -19
ln she " -15
ln she , -23
ln she -ing -31
ln she -ly 25
ln she -s 71
ln she : 41
ln she a -37
ln she about 74
ln she all 12
ln she an 28
ln she as 24
ln she at 47
ln she be -26
ln she by 10
ln she for 51
ln she from -12
ln she her 26
ln she herself 35
ln she him 77
ln she his -31
ln she how 62
ln she if 30
ln she in 21
ln she is 68
ln she it -62
ln she not -48
ln she of 50
ln she on -81
ln she or -59
ln she out -56
ln she over -52
ln she she -25
ln she that -43
ln she the -16
ln she w 58
ln she what -28
ln she when 71
ln she with 41
ln since -s 30
ln since . 16
ln since a -32
ln since her 80
ln since his -55
ln since the 38
ln since w -23
ln some , -23
ln some -ing -79
ln some -s -66
ln some . -53
ln some CAP 15
ln some on 18
ln some to 49
ln some w 21
ln some was -67
ln such , -24
ln such . -30
ln such w -32
ln than -s -22
ln than it -63
ln than the -93
ln than them -16
ln than w 29
ln that " -68
ln that 's -21
ln that , -25
ln that -ed -88
ln that -ing 46
ln that -ly -68
ln that -s 34
ln that . -70
ln that : -29
ln that CAP 41
ln that DAY -24
ln that a 14
ln that about -54
ln that an 41
ln that and 40
ln that as -76
ln that at 75
ln that both -49
ln that by -30
ln that for 15
ln that from 67
ln that has -101
ln that he -19
ln that her -23
ln that him -26
ln that his -62
ln that how -37
ln that in -36
ln that into -36
ln that is -42
ln that it 61
ln that its -54
ln that like -11
ln that may -18
ln that most -44
ln that of 25
ln that off -40
ln that on 41
ln that one -15
ln that or -37
ln that out -14
ln that should -23
ln that some 23
ln that that -38
ln that the -15
ln that their -26
ln that they -20
ln that to 42
ln that up -10
ln that was -63
ln that were -11
ln that what -46
ln that will -36
ln that with -37
ln that would -29
ln that you -68
ln the 's -39
ln the ( -19
ln the , -43
ln the -ed -49
ln the -ly -71
ln the -s -42
ln the . -26
ln the CAP -14
ln the DAY -25
ln the NUM 36
ln the a -126
ln the against -53
ln the an 59
ln the and 13
ln the are -26
ln the as -34
ln the at 58
ln the before -18
ln the behind -38
ln the but -45
ln the by 59
ln the could -11
ln the did -14
ln the does -12
ln the for -36
ln the from 30
ln the had -13
ln the has 86
ln the have -18
ln the he -49
ln the her 93
ln the his 85
ln the how 24
ln the in -47
ln the is 14
ln the many -47
ln the might -18
ln the most -20
ln the never -58
ln the on -30
ln the over -69
ln the she -12
ln the since -45
ln the the -16
ln the they -15
ln the those 25
ln the through -15
ln the toward -10
ln the two 72
ln the w -27
ln the was -49
ln the were -34
ln the when -31
ln the where -16
ln the whether 56
ln the will -31
ln the with 53
ln the within 81
ln the would -47
ln the — -59
ln the ’s -21
ln their , 32
ln their -s -49
ln their . -11
ln their CAP -38
ln their and -28
ln their for -30
ln their from -20
ln their in 16
ln their is -53
ln their on -86
ln their that -49
ln their the -101
ln their w -68
ln their with 54
ln their — -11
ln them -ing -31
ln them -s 83
ln them . -48
ln them CAP 74
ln them their -24
ln them w 10
ln themselves w 37
ln these w 33
ln they " 127
ln they -ed -28
ln they -ing -13
ln they -ly -69
ln they -s 41
ln they . 58
ln they CAP -34
ln they NUM 43
ln they a 36
ln they all -42
ln they and 76
ln they as 105
ln they at -17
ln they by -44
ln they each -65
ln they for -96
ln they from -34
ln they he 53
ln they her 73
ln they him 24
ln they how 16
ln they in 58
ln they is -17
ln they it -100
ln they on 71
ln they or -23
ln they she -30
ln they someone -22
ln they that 27
ln they the 25
ln they their 30
ln they themselves 45
ln they they 22
ln they to -51
ln they up -26
ln they us 22
ln they w -33
ln they was -64
ln they what 30
ln they when -62
ln they whether -43
ln they with -32
ln they — -21
ln this , -32
ln this -ly -20
ln this . -12
ln this : -35
ln this CAP -68
ln this a -76
ln this has -37
ln this that -26
ln this the -28
ln this to 24
ln this w 55
ln this was -11
ln those , -37
ln those -ly -17
ln those -s 47
ln those . -22
ln those CAP 11
ln those by 73
ln those in -11
ln those the 57
ln those w -28
ln though w -54
ln three -s -30
ln three . -21
ln three w -25
ln two -s 32
ln two that -21
ln two to -62
ln two w -79
ln under . -54
ln under for -17
ln under from -61
ln under to -55
ln under w -99
ln up CAP -57
ln up among -61
ln up from -48
ln up w 20
ln us w -36
ln w ! -11
ln w " -38
ln w ( -29
ln w ) -62
ln w -ed 19
ln w -ing -16
ln w -ly -14
ln w -s -12
ln w . -11
ln w : -20
ln w ; -15
ln w ? -63
ln w DAY 14
ln w NUM 44
ln w across -50
ln w after -40
ln w against -33
ln w all 21
ln w along -38
ln w among -29
ln w and -66
ln w another -75
ln w any -53
ln w anyone -60
ln w are 14
ln w around 75
ln w as -11
ln w at -32
ln w be -34
ln w because -16
ln w before -34
ln w behind -39
ln w being -65
ln w between 29
ln w beyond -31
ln w both 11
ln w but -79
ln w by -12
ln w can -47
ln w could -42
ln w did -17
ln w do -54
ln w down -33
ln w during -31
ln w every 42
ln w everyone -11
ln w for -32
ln w get -34
ln w had -19
ln w has -88
ln w have -28
ln w he -33
ln w her -65
ln w herself -37
ln w him 28
ln w himself 10
ln w his 21
ln w how -20
ln w in -15
ln w into 40
ln w is -41
ln w it 13
ln w its -20
ln w itself -69
ln w like -38
ln w many 113
ln w me 68
ln w might -10
ln w my 97
ln w no 55
ln w of -10
ln w off 16
ln w on -15
ln w one -26
ln w or 35
ln w other -15
ln w outside -36
ln w over 41
ln w several -10
ln w she -18
ln w so 91
ln w someone -38
ln w such -21
ln w than -99
ln w that -22
ln w their -27
ln w them 58
ln w themselves -73
ln w these -11
ln w this 16
ln w those -24
ln w three 19
ln w through 27
ln w to -16
ln w toward -24
ln w under -35
ln w until -17
ln w up 13
ln w upon 30
ln w us -15
ln w via -29
ln w w -10
ln w we -17
ln w were -36
ln w when -63
ln w where -24
ln w whether 44
ln w which -56
ln w while -14
ln w who 10
ln w why -34
ln w will -29
ln w with -60
ln w within -69
ln w would -42
ln w you -18
ln w your -26
ln w — -12
ln we , 88
ln we -s 56
ln we CAP 39
ln we a -61
ln we in 12
ln we on -24
ln we our 27
ln we that 71
ln we the -58
ln we this 68
ln we w 41
ln what -s -11
ln what CAP -13
ln what a -32
ln what an -22
ln what as 13
ln what the 86
ln what to -69
ln what w -76
ln what was 99
ln when -ed 64
ln when -s -21
ln when CAP -59
ln when a -62
ln when by -19
ln when his 45
ln when how -28
ln when if -41
ln when the 26
ln when w -11
ln when whether -24
ln when why 63
ln where w -32
ln whether a -15
ln whether the 19
ln which , -51
ln which -ed 44
ln which -ing 46
ln which -ly 95
ln which -s 22
ln which CAP -44
ln which NUM 26
ln which a -65
ln which about -22
ln which as -40
ln which at -43
ln which by 78
ln which him -65
ln which his 31
ln which its -90
ln which on -30
ln which that 48
ln which the -30
ln which to -68
ln which w -45
ln while -ed 64
ln while -ly 27
ln while CAP 35
ln while his 56
ln while that -25
ln while the 87
ln while to -49
ln while w -91
ln who " -88
ln who , 62
ln who -ed 162
ln who -ly 38
ln who -s -17
ln who . -88
ln who NUM 64
ln who a -15
ln who against -12
ln who all 19
ln who an -13
ln who as 18
ln who at -35
ln who before -39
ln who by -35
ln who down -42
ln who for -47
ln who from -28
ln who get -36
ln who he 61
ln who her 66
ln who him -19
ln who himself 70
ln who his -42
ln who in 23
ln who into -23
ln who it -15
ln who not 87
ln who on -77
ln who out -49
ln who over -79
ln who she 19
ln who such -27
ln who that -32
ln who the -15
ln who their -16
ln who them -29
ln who themselves 21
ln who they -16
ln who up -56
ln who w -13
ln who with -21
ln whom CAP -71
ln whom their -16
ln whose CAP -93
ln whose is -56
ln whose w -77
ln with " -68
ln with , -32
ln with -s 11
ln with . -32
ln with CAP -34
ln with and -23
ln with from -23
ln with of 108
ln with that -66
ln with the 78
ln with to 12
ln with w 16
ln without -s 43
ln without the -74
ln without w -61
ln you , 39
ln you -ing -24
ln you -s -33
ln you . -19
ln you CAP -130
ln you a 97
ln you him 41
ln you it 140
ln you that 45
ln you the -45
ln you them -48
ln you to 15
ln you w -25
ln you what -31
ln you your 12
ln — , 109
ln — -ing 20
ln — -ly -34
ln — -s -82
ln — . -22
ln — CAP -10
ln — a 71
ln — as 27
ln — by -76
ln — her -40
ln — his -75
ln — how -18
ln — it 78
ln — like -31
ln — many 39
ln — one 45
ln — some -44
ln — that 33
ln — their 106
ln — them -16
ln — to -35
ln — w -41
lp " B 55
lp " C 48
lp " D -24
lp " E -21
lp $ A 12
lp $ C 16
lp $ E -15
lp ' A 79
lp ' C -104
lp ' E -10
lp 'd D -90
lp 'd E -61
lp 'll D 41
lp 'll E -49
lp 's A 58
lp 's B -99
lp 's C -31
lp 've D 84
lp 've E -17
lp ( D 29
lp ( E -49
lp ) A 61
lp ) C 55
lp ) D -11
lp ) E -27
lp , A 25
lp , B 31
lp , C 17
lp , D 26
lp , E -13
lp . E -34
lp / D -18
lp : D -79
lp ; A 69
lp ; D -43
lp < D -24
lp CAP A 17
lp CAP B 14
lp CAP C 13
lp DAY A -23
lp DAY C 64
lp DAY D -51
lp DAY E 11
lp NUM A 70
lp NUM B -14
lp NUM C 53
lp NUM E -31
lp a A -83
lp a B -62
lp a C -43
lp a E -15
lp ability E -25
lp able D -29
lp able E -20
lp abortion E 49
lp about C -42
lp about D -59
lp about E -27
lp abroad E -14
lp accord E -18
lp account E -72
lp action E -51
lp actions E -24
lp active E -24
lp activists A 24
lp activists E 138
lp actor E -37
lp ad B 52
lp ad C -68
lp ad D -34
lp ad E 88
lp addition E 27
lp address E 41
lp administration A 22
lp administration C 12
lp administration E 32
lp ads B 26
lp ads E -20
lp advisers A 64
lp advisers B -62
lp advisers C 66
lp advisers E 68
lp advocate E -22
lp advocates A 15
lp advocates E 104
lp after A 47
lp after B -54
lp after C 40
lp after D 84
lp after E -48
lp afternoon E -14
lp against C 95
lp against D -60
lp against E -79
lp agency C 33
lp agents D -64
lp ago E -12
lp agreed E -15
lp agreement E 53
lp aide A 28
lp aide E 40
lp aides A 103
lp aides B -100
lp aides C 90
lp aides D 37
lp aides E -13
lp all C -28
lp all D 32
lp all E 27
lp allies A 18
lp allies C 43
lp allies D 45
lp allies E 21
lp allowed E -39
lp alternative E 71
lp although E -12
lp ambitious E -48
lp amid E 89
lp amount E -12
lp an B 37
lp an C 66
lp an E -39
lp analysis C 76
lp analysts A 74
lp analysts C 80
lp and B 35
lp and E -15
lp announced E -35
lp announcement E 86
lp anonymity C -11
lp anonymity E 34
lp another A 50
lp another C -42
lp another D 45
lp another E -19
lp answer D -48
lp anti-establishment E -13
lp anti-trump E -36
lp any E -56
lp anything E -20
lp apparent E 30
lp appear D -29
lp appear E -22
lp appearance E -60
lp appeared B -11
lp appeared C -45
lp appeared D -30
lp appeared E -20
lp appears D -63
lp appears E -22
lp approach E -17
lp argument E -36
lp around E -36
lp article D -37
lp article E -61
lp as A -97
lp as B 47
lp as C 45
lp as E -15
lp asked C -39
lp asked E -12
lp at B -21
lp at C -48
lp at D -36
lp at E -32
lp attack E -45
lp attackers C -18
lp attacks C 38
lp attacks D -40
lp attacks E -29
lp attempt E -20
lp attempts E -29
lp attention D -20
lp audience C -53
lp audience D 33
lp audience E 64
lp authorities A -66
lp authorities D 41
lp authorized E 53
lp awkward E -19
lp back E -16
lp backers A -51
lp bad E -54
lp ballot D -33
lp ballot E -46
lp ballots D -37
lp ballots E 57
lp bank E 18
lp base E -75
lp battery E -21
lp battle E -29
lp battleground E -25
lp beat E -51
lp became E -26
lp because E -13
lp become D -85
lp before A -25
lp before B 67
lp before C 35
lp before D 25
lp before E -45
lp began A -56
lp began C -20
lp began D -69
lp began E -21
lp begin E -31
lp beginning D -13
lp begun D -28
lp begun E -21
lp behind E -43
lp believe E -22
lp believes E -13
lp best C -98
lp best E -41
lp better E -36
lp between E -30
lp beyond E -34
lp bid E -40
lp bidding E -12
lp big E 36
lp bigger E -10
lp biggest E -44
lp bill D -14
lp bill E 81
lp billion E -11
lp billionaire D -45
lp billionaire E -52
lp bills D 28
lp bipartisan E 10
lp bit E -12
lp bitter E -26
lp black E -27
lp blue E -14
lp board A 53
lp board D 101
lp board E -21
lp body E -45
lp bold E -29
lp book D 24
lp book E 51
lp border E -11
lp both A 17
lp both B 65
lp both C -26
lp both D 89
lp both E -42
lp bring E 19
lp bringing E -13
lp broad E -28
lp broadcast E -14
lp brother E -47
lp building E -19
lp business E -65
lp businesses E -39
lp businessman A 18
lp businessman D 46
lp businessman E -13
lp but A 56
lp but B 22
lp but C 27
lp but D 20
lp but E -25
lp by B -33
lp by D 17
lp by E -19
lp call C 73
lp call E -60
lp called E -28
lp calling E -11
lp calls E -14
lp camp E 14
lp campaign A 26
lp campaign B -17
lp campaign C 30
lp campaign D 18
lp campaign E 18
lp campaigns C 118
lp candidacy E -40
lp candidate A 67
lp candidate B 41
lp candidate C 29
lp candidate D -74
lp candidate E 20
lp candidates A 77
lp candidates C 28
lp candidates D 62
lp care E -20
lp career E -33
lp careful E -11
lp case E -21
lp cases D -48
lp cases E -28
lp cash E -28
lp cast E -12
lp caucus D -68
lp caucus E -12
lp caucus-goers C 26
lp caucus-goers E -20
lp caucuses E -76
lp caucusgoers E -81
lp celebrity E 45
lp central D -45
lp central E 65
lp centrist E 45
lp century E 26
lp certain E -39
lp chamber E -32
lp chance D -13
lp chance E -44
lp change E -48
lp changes E -68
lp charges E -31
lp checks E -24
lp chief E -50
lp children E -18
lp chose E -19
lp city E -20
lp claim D -20
lp class E -19
lp classified E -18
lp clear E -44
lp client E -28
lp close C -40
lp closer D -19
lp closer E 78
lp club C -46
lp coalition E -38
lp college E -12
lp comes E -66
lp comment E 57
lp comments D -79
lp comments E -40
lp commercial E -19
lp committee D 52
lp committee E -55
lp common E -21
lp community E 33
lp companies C -77
lp companies D -14
lp companies E -61
lp company A 18
lp company C -36
lp company D 102
lp company E -48
lp compelled E -15
lp conference C -55
lp congressional D -35
lp congressional E -18
lp conservative D -53
lp conservative E -61
lp conservatives E -45
lp consider E -37
lp constitutes E -33
lp content E -43
lp contentious E 48
lp contest E 50
lp contests C 26
lp contests E -13
lp continue C -69
lp continue D -25
lp continue E 22
lp continued A -37
lp continued B -19
lp continued C -16
lp continued D -28
lp continued E -24
lp continues E -36
lp continuing A -44
lp continuing E -10
lp contract E -27
lp control E -23
lp controversial D -44
lp controversial E -60
lp controversy E -14
lp convention E -67
lp conventions E -50
lp conversation C 13
lp conversation E 107
lp core E -42
lp correspondence E 29
lp council E 75
lp countries D 41
lp countries E -74
lp country E -19
lp coup E -19
lp course E -17
lp court A -84
lp court C 69
lp court D 23
lp court E 23
lp courts E 22
lp criminal E -36
lp crisis E 93
lp critical D -25
lp critical E -31
lp critics A -11
lp critics B 51
lp critics E 22
lp crowd C 34
lp crowd E -63
lp crucial E -13
lp cultural E -15
lp current E -63
lp cut E -17
lp cutting E -23
lp cycle E -39
lp damaging E 60
lp dangerous E -34
lp data A 83
lp data C -18
lp data D 18
lp data E -41
lp day E -77
lp days E 52
lp deal D 37
lp deals E -22
lp debate D 129
lp debate E -25
lp debates E -37
lp debt E -13
lp decades E -19
lp decided D -20
lp decided E -24
lp decision B 61
lp decision D -24
lp decisions E -25
lp declined A -16
lp declined B -12
lp declined C -28
lp declined D -22
lp declined E -36
lp dedicated E -17
lp deep E -48
lp defeat E -16
lp deficits E -12
lp degree E -14
lp delegate E -44
lp delegate-rich E -11
lp delegates C -52
lp delegates D 56
lp delegates E -51
lp delegation E -17
lp demonstrators D 11
lp department E 74
lp designed D -38
lp despite D -19
lp despite E 41
lp detailed D -16
lp detailed E -43
lp developer C 25
lp development E -17
lp different E 26
lp difficult B -47
lp difficult D -33
lp difficult E -14
lp dinner E -16
lp diplomat A -29
lp direct D -52
lp direct E -27
lp disclosures E -27
lp discretion E -11
lp discussion D 49
lp district E 54
lp districts E -15
lp diverse E 72
lp divisive E -52
lp document E 38
lp documents B -31
lp documents E -65
lp doing E -16
lp donations E -41
lp donor E -48
lp donors C 89
lp donors D -86
lp donors E 52
lp doubt E 48
lp down E 22
lp dozen E -23
lp draft E -31
lp draw E -40
lp drawing E -34
lp drawn D -57
lp drew E -87
lp driven E 35
lp due E -27
lp dues E -24
lp e-mail E -11
lp each E -77
lp eager E -11
lp economic C -31
lp economists A 62
lp economists D 75
lp economy E -39
lp education E 101
lp effort C -34
lp effort D 110
lp effort E -63
lp efforts E -36
lp eight E -32
lp either E -30
lp election D -15
lp election E -50
lp elections E -50
lp electoral E -31
lp electorate E 62
lp elite E 50
lp email A -80
lp email E 17
lp emailed E 49
lp emails B 68
lp emails C 22
lp emails D 12
lp emails E -46
lp emotional E -31
lp employee A 37
lp employees A 28
lp employees E -21
lp employers E 10
lp endorsement E -20
lp endorsements E 66
lp energy E -23
lp enough E -48
lp enthusiastic E 37
lp environmental E -19
lp estimates E 62
lp ethanol E -13
lp evangelical E 26
lp evening E 28
lp event E -80
lp events E -77
lp every E -32
lp everyone C 116
lp everyone D -37
lp exchanges E -24
lp executive A 48
lp executive D -71
lp executive E -14
lp executives D 91
lp executives E 39
lp expected C -21
lp expected E -22
lp experts B 62
lp experts C 49
lp experts D 37
lp experts E 60
lp express E -71
lp expressed D -47
lp expressed E -43
lp face D -81
lp faced D 88
lp faced E -47
lp faces D 64
lp faces E -38
lp facing E 37
lp fact E -29
lp factory E -22
lp failed C -44
lp failed D -24
lp failed E 14
lp failure E -16
lp fall E -58
lp false D -13
lp familiar E -27
lp families E -67
lp far D -63
lp far E -36
lp father E -50
lp favorite E -22
lp fears E -16
lp federal E -49
lp feet E -17
lp female E -20
lp fervent E 46
lp few C 93
lp few D 39
lp few E -102
lp fewer E -14
lp field D -19
lp field E 36
lp fields E -19
lp fierce E 80
lp fifth E -44
lp fight E -19
lp figure E 16
lp filings C -11
lp final E -29
lp financial E -15
lp find E -14
lp finding E -41
lp findings D 23
lp fired E -48
lp fireworks E -34
lp firm E -48
lp firms D 34
lp firms E 54
lp five A 66
lp five E -30
lp flip E -11
lp floor E 31
lp follow-up D -18
lp followers E 35
lp following E -16
lp for A -93
lp for B -69
lp for C 17
lp for D -21
lp for E -19
lp forceful E -44
lp forces E -32
lp formal E -55
lp former E -23
lp formidable E -15
lp forward E -53
lp fought E -23
lp found E -25
lp foundation D 12
lp foundation E -79
lp four E -55
lp free E -29
lp fresh E 24
lp friend A 41
lp friends A 44
lp from A 92
lp from B -84
lp from C -59
lp from D -29
lp front-runner B -51
lp front-runner E -48
lp full E -39
lp full-throated E -37
lp fund-raising E -23
lp fundamental E 48
lp funding E -11
lp fundraising D -16
lp fundraising E -20
lp funds E -25
lp future E -57
lp gains E -34
lp gave E -16
lp general D -103
lp general E 45
lp general-election E -15
lp generational E -28
lp give E -16
lp giving E -22
lp go E -15
lp goal E 59
lp going D -18
lp going E -20
lp gone E -15
lp good E -44
lp goods E -20
lp government B 94
lp government E -78
lp governor A 45
lp governor C -55
lp governor D 130
lp governor E -43
lp governors E -51
lp greatest E 78
lp ground E -27
lp group A -58
lp group B -37
lp group C 65
lp group D -28
lp group E 86
lp groups A 42
lp groups B 71
lp groups C -80
lp groups E 35
lp growing D 31
lp growing E -26
lp growth E -11
lp gun E -28
lp hackers E 21
lp hand E 59
lp happy E -13
lp hard B 22
lp hard D -109
lp hard E 82
lp harder D 59
lp harsh D -61
lp harsh E -32
lp he B 29
lp head E -20
lp health D -17
lp health E -29
lp heated E -28
lp held E -14
lp help D 50
lp help E -39
lp helped D -30
lp helped E 15
lp helping E -14
lp her A 35
lp her C -71
lp her D 16
lp her E -12
lp here A 87
lp herself E -31
lp high E -23
lp high-profile E -22
lp higher E -14
lp highest E -13
lp highway E -12
lp him A 53
lp him C 16
lp him D -55
lp him E -24
lp himself B -67
lp himself E 80
lp his E -13
lp history E 15
lp hit E -19
lp home E -41
lp hope E -11
lp hopes E -39
lp host E -56
lp hour E -11
lp hours E 20
lp how E -62
lp huge E -30
lp husband E 107
lp i A 28
lp if D -27
lp if E -38
lp image E 75
lp immediate E 35
lp immigrants E -50
lp immigration E -53
lp important C -63
lp important E -28
lp impromptu E -20
lp in A -41
lp in B 35
lp in D -21
lp in E -17
lp inability E 45
lp incendiary E -20
lp incident E -37
lp include E -39
lp included E -23
lp includes E 47
lp including D 49
lp including E -49
lp income E -27
lp increase E -62
lp increasing E 76
lp independents E -25
lp inflammatory E 61
lp inflation E 81
lp influence E -18
lp information D -97
lp information E -12
lp infrastructure E -42
lp initial D -71
lp initial E 32
lp initiative C -68
lp insiders A 45
lp insiders D 58
lp institutional E 76
lp insurance E -13
lp insurgents E -33
lp intended E -12
lp interesting E -15
lp internal E -32
lp international E -20
lp interview D 68
lp interview E -72
lp into D -67
lp investigation A 34
lp investigation D 43
lp investigation E -56
lp investigative D 46
lp investigators D 14
lp investment E 76
lp investors E -23
lp issue E 28
lp issues D -53
lp issues E -31
lp it A 32
lp it B 58
lp it D 15
lp it E -21
lp its D -66
lp itself E -11
lp jihad E -16
lp job E -26
lp jobs D 11
lp jobs E -50
lp judge D 139
lp judge E 117
lp judicial E -14
lp justice D 47
lp justice E -10
lp justices E -28
lp keen E -32
lp keep E -26
lp key D 55
lp key E -39
lp kind E 45
lp labor E 52
lp land E -37
lp language D -31
lp language E -12
lp large E -23
lp larger E -14
lp largest E -18
lp late E -20
lp law C -26
lp law D 98
lp lawmakers C 47
lp lawmakers D 22
lp lawmakers E 27
lp laws D -17
lp laws E 43
lp lawsuit A 17
lp lawsuit D 54
lp lawsuit E -90
lp lawyers D 42
lp lawyers E -11
lp leader A 59
lp leader E -80
lp leaders A 12
lp leaders B -33
lp leaders C 26
lp leaders D -18
lp leaders E 77
lp leadership E -59
lp leading E -14
lp least E -36
lp leave E -11
lp left D 38
lp left E -10
lp legislation D 25
lp legislature E 46
lp legitimate D -20
lp len E -16
lp lengthy E -39
lp less C -45
lp less D 53
lp less E -76
lp letter B 68
lp letter E 21
lp liberal E -50
lp life E -23
lp like E -39
lp likes E 37
lp lines E -14
lp local E 66
lp lone-wolf E -14
lp long-term E -21
lp longer E -50
lp longtime E 39
lp look E -10
lp looking E -11
lp looks E -16
lp lost E -14
lp low E -16
lp lowest E -12
lp made C -26
lp made E -56
lp main E -56
lp major D -43
lp major E 18
lp make E -50
lp makes E -51
lp making E -33
lp man A 17
lp man C 52
lp man E 37
lp management E -36
lp manager A 41
lp many B -74
lp many C -20
lp many D 44
lp many E -12
lp mass E -17
lp material E -16
lp mayor E -23
lp me E -56
lp mean E -28
lp means E -21
lp meant E -69
lp measure D 22
lp measure E -28
lp measures E 17
lp media B -94
lp media C 10
lp media D -14
lp media E 53
lp meeting E -28
lp member E 16
lp members A 70
lp members C 94
lp members D -52
lp members E -16
lp memo D -95
lp memo E 81
lp men D -109
lp men E 97
lp merger E 55
lp message D 75
lp messages E -27
lp military E -13
lp million D -11
lp million E -58
lp minority D -33
lp minute E -14
lp model E 49
lp mogul E -77
lp moment E -43
lp momentous E -40
lp money C 30
lp money D -32
lp money E -57
lp month D 39
lp month E 41
lp months D -86
lp months E -17
lp morning C -54
lp morning D 89
lp move D 49
lp move E 25
lp movement C 60
lp movement D -33
lp movement E -50
lp multiple E 19
lp name D -71
lp name E -48
lp narrow E 85
lp nation E 20
lp national E 52
lp nations E -41
lp near E -19
lp need C -54
lp need D -68
lp need E -12
lp needed E -12
lp needs D -61
lp needs E -41
lp negative E -52
lp net E -35
lp network E 45
lp networks E 47
lp neurosurgeon E 83
lp new D 33
lp new E -24
lp news C -90
lp news D -68
lp news E 24
lp newspaper C 69
lp night B 37
lp night C 32
lp night E -75
lp nightclub E -19
lp nine E -18
lp nomination D -21
lp nomination E -35
lp nominee A 26
lp nominee D 56
lp nominee E -22
lp number E 29
lp numbers E 37
lp numerous D 47
lp numerous E -29
lp objection E -14
lp observers C -58
lp obvious E -37
lp of A 22
lp of B 10
lp of C -51
lp of D -18
lp of E -18
lp off E -33
lp offensive E 32
lp offer E -14
lp offered E -42
lp office A 17
lp office B 68
lp office C 75
lp office E 51
lp officers E 42
lp official A 49
lp officials A 87
lp officials B -45
lp officials C 71
lp officials D -32
lp officials E 21
lp ominous E -34
lp on A -80
lp on B -87
lp on C -35
lp one C 47
lp one D -37
lp one-on-one E -20
lp online E 54
lp open D -18
lp open E 26
lp opening E -33
lp operatives E 57
lp opponents A 56
lp opponents E 84
lp opportunity C -70
lp opportunity D -58
lp opportunity E 42
lp oppose E -14
lp opposed E 57
lp opposition E -16
lp options E 49
lp or B 70
lp or C -15
lp or D -47
lp or E -27
lp order E -28
lp organization C 64
lp organization D -38
lp organization E 58
lp organizations E 18
lp organizers E 57
lp original D 49
lp other C -87
lp other D 52
lp others A 82
lp others C 24
lp others D -35
lp others E -19
lp otherwise E -36
lp our E -36
lp out D -15
lp out E -17
lp outcome E -39
lp outlets D 113
lp outsider E -46
lp over D 19
lp over E -67
lp overall A -56
lp overarching E -38
lp overtime E -30
lp overwhelming E -35
lp own E 10
lp package E -22
lp page E 86
lp paid E -28
lp panel E -31
lp parade E -35
lp parents E -16
lp particular D 56
lp parties C 35
lp parties E -76
lp partisan E -26
lp party B 19
lp party C -46
lp party D -15
lp passionate E -43
lp past B -99
lp path E -33
lp people A 30
lp people D 19
lp pep D -25
lp percent A 40
lp percent D 61
lp percent E 25
lp period E -31
lp persistent E -49
lp person D 39
lp person E -15
lp personal E -57
lp phone C -65
lp photo E -16
lp picture E -23
lp place D -22
lp plan C 23
lp planned D -14
lp planned E -23
lp planning C 55
lp plans C -68
lp plans D -48
lp plans E -37
lp platform C 41
lp platform D -23
lp platform E 61
lp played E -12
lp pledged E -21
lp point E 38
lp poised E -12
lp police A 65
lp police D 18
lp police E -28
lp policy E -12
lp political E -21
lp politicians D 57
lp politicians E 42
lp politics E -22
lp poll A -13
lp poll B 37
lp poll C 102
lp poll D 62
lp poll E 42
lp polling C 56
lp polls A 42
lp polls C 11
lp polls D -28
lp polls E -29
lp pool D -22
lp poor C -32
lp popular E -32
lp popularity E -30
lp population E 74
lp populist E -43
lp populous E -16
lp position E 51
lp positive E -37
lp possible E -16
lp posted E -11
lp potent E -54
lp potential E -20
lp power E -24
lp powerful E -23
lp precincts D -49
lp prefer E -28
lp prepared E -13
lp preparing E -11
lp presidency E 22
lp president A 12
lp president B 116
lp president C -35
lp president D -36
lp presidential D -19
lp presidential E -31
lp presidents E -44
lp press E -39
lp pressing E -28
lp pressure E -17
lp previous D 32
lp previous E -58
lp primaries B -62
lp primaries E -44
lp primary C 34
lp primary E -72
lp prime-time E -22
lp prison E -17
lp private E -24
lp pro-abortion E -14
lp pro-israel E -18
lp problem E -30
lp proceeds E -24
lp process E 47
lp products E -47
lp program C 38
lp program E -59
lp progressive E -38
lp progressives E 32
lp promised D -10
lp prompted E -27
lp proposal D -76
lp proposal E 19
lp proposals E -21
lp proposed E -19
lp prosecutor E -37
lp prosecutors A 76
lp prosecutors E -15
lp protest E -16
lp protesters C 93
lp protests E 48
lp provide E -49
lp provided E -27
lp provocative E -16
lp public C -71
lp public E -26
lp public-records E -34
lp pundits E 46
lp push E -37
lp pushed E -28
lp pushing E -16
lp put E -31
lp question E -26
lp questions E -35
lp quick D -21
lp quick E -55
lp race C 13
lp race E 22
lp races E 23
lp radical E -22
lp radio C -70
lp raise D 14
lp raise E 53
lp raised D -15
lp raised E 32
lp raising D -30
lp rallies E 62
lp rallying D 72
lp ranks E -21
lp rate D -62
lp rate E -14
lp rates E 10
lp readers D -63
lp ready E -21
lp real E -11
lp reason C -48
lp reason D 50
lp reason E -26
lp reasons C -35
lp reasons D -19
lp reasons E -19
lp receive E -23
lp received E -31
lp receiving E -33
lp recent C 71
lp recent D 17
lp recent E -111
lp record E -39
lp records B 45
lp records C 98
lp records E -102
lp reform E -25
lp refugee E -16
lp refugees C -35
lp refugees E -29
lp refusal C -34
lp refusal E -21
lp refuse E -16
lp refused A -39
lp refused C -20
lp refused E -24
lp refuses E -42
lp refusing B -41
lp relationship E -18
lp release A 19
lp release E -35
lp relevant E -45
lp religious E -21
lp reluctant E -17
lp remains D -29
lp remains E -78
lp remarks E -41
lp repeated E -44
lp report B 58
lp report D 74
lp report E 39
lp reporter B 56
lp reporter E 50
lp reporters E -27
lp request C -44
lp requests E -29
lp required E -21
lp research E -43
lp researchers C 71
lp respond D 20
lp respond E 35
lp respondents A -25
lp response D 64
lp responses E -19
lp results C 87
lp results D 29
lp results E -11
lp retirement E -18
lp revealed E -22
lp revolution E -11
lp rhetoric C 128
lp rhetoric E 15
lp rich E -59
lp right B 36
lp right E 29
lp rights E -42
lp rivals C -59
lp rivals D 107
lp rivals E -19
lp roll C -47
lp room E -61
lp rule E 73
lp rules E 32
lp ruling E 56
lp run E -75
lp rural E -19
lp said D 39
lp said E -40
lp same D -58
lp same E -44
lp savings E -37
lp say E -23
lp says E -26
lp scathing D -45
lp scene E -18
lp schedule D 59
lp scheduled E -32
lp schools E -16
lp scientists A 47
lp scramble E -15
lp screen E -57
lp season E -35
lp second D -30
lp second E 16
lp security D -35
lp security E -37
lp see E -23
lp seeking D -24
lp seeking E -14
lp seeks E -17
lp seem C -51
lp seem E -30
lp seemed B -50
lp seemed C -60
lp seemed D -26
lp seemed E 38
lp seems C -58
lp seems D -54
lp seems E -26
lp senator A 14
lp senator C -77
lp senator D -68
lp senator E 49
lp senators A 12
lp senators C 16
lp senators E 80
lp sent E -41
lp sentiment E -30
lp separate E -21
lp serious E -49
lp set E -31
lp seven E -17
lp several C 60
lp several D -64
lp several E -57
lp sexist E -11
lp shared E -46
lp sharp D -63
lp sharp E -40
lp she A 23
lp she B 13
lp she C 21
lp she D -19
lp shooting E -18
lp short E -43
lp shot E 16
lp show E 64
lp showing E -14
lp shown E -14
lp shows E -20
lp side E 23
lp sign E -32
lp signature E -18
lp significant E 48
lp signs E -44
lp similar D -23
lp similar E -37
lp simple D -33
lp since A 27
lp since B -51
lp since C -18
lp since E 22
lp single E -15
lp six E -30
lp small E -11
lp smaller E -11
lp sniper E -11
lp social E -25
lp some A 35
lp some B 45
lp some C 55
lp some E -29
lp someone E -59
lp something E -26
lp son E -41
lp sought C -26
lp sought D -41
lp sought E -27
lp source A 68
lp sources A -20
lp southern E -11
lp speaker E 39
lp speakers E 23
lp special E -18
lp specific E -34
lp speech B 50
lp speech C -93
lp speech E 64
lp speeches E -30
lp spending E -22
lp spokesman A 27
lp spokesman C 69
lp spot E 24
lp spreading E -10
lp staff D -26
lp staff E 79
lp staffers E -26
lp stage E -26
lp stakes E -65
lp star E 34
lp start E -16
lp started E -47
lp state A 65
lp state C 99
lp statement A -64
lp statement B -66
lp statement C 59
lp statement D 67
lp statement E -37
lp statements E -15
lp states D -31
lp states E 35
lp steps E -16
lp stern E -41
lp sticking E -13
lp stock E -30
lp stop E -14
lp story E -25
lp strategic E -26
lp strategists A 19
lp strategists B 62
lp strategists D 67
lp strategy E -47
lp street E -21
lp strict E -13
lp striking E -21
lp strong C -42
lp strong E -67
lp strongest E -25
lp struggled E -37
lp struggles E -11
lp struggling D -32
lp students D 46
lp students E -40
lp subject E -33
lp substantial E 62
lp substantive E -31
lp success E -32
lp such D -24
lp such E -75
lp superdelegate E 35
lp superdelegates D -34
lp support E -31
lp supporters A -77
lp supporters B -26
lp supporters C 110
lp supporters D 106
lp supporters E 34
lp sure E -38
lp surrogates E 39
lp survey C 93
lp survey D 29
lp survey E -54
lp surveyed A 66
lp swing E -20
lp sympathetic E -59
lp system C -25
lp system E 65
lp systems E -26
lp tactic E -46
lp tactics E -22
lp take E -13
lp taken E -30
lp takes E -33
lp taking D 54
lp taking E -15
lp talk C -65
lp talking E -28
lp task E -24
lp tax D -14
lp tax E -44
lp team A 39
lp team C -19
lp team D 84
lp team E 47
lp technology E -63
lp television C -32
lp telling E -22
lp temporary E -24
lp tend E -22
lp tended E -13
lp tends E -10
lp terror E -29
lp terrorism D -41
lp terrorism E -51
lp terrorist E -36
lp text E -28
lp than B -16
lp than C -80
lp than D 106
lp than E -54
lp that A -29
lp that C -28
lp that E -15
lp the A -35
lp the B -141
lp the C -17
lp the D -21
lp the E -18
lp their C -29
lp them A 25
lp them C -16
lp them E -26
lp themselves D 25
lp there C 42
lp there E -52
lp these E -61
lp they B 41
lp they C -16
lp they D -17
lp they E -10
lp thing E -22
lp things A -52
lp things E -29
lp think E -22
lp thinks E -10
lp this C 64
lp this D -44
lp this E -44
lp those B 46
lp those C -83
lp those E -11
lp though E -20
lp three E -60
lp ticket E -36
lp time A -58
lp time D 22
lp time E -78
lp to-4 E 47
lp told E -23
lp took D -20
lp took E -31
lp top E 15
lp total E 49
lp tough D -27
lp tough E -42
lp toward E -53
lp trade D -56
lp trade E -22
lp traditional E 36
lp transition E -45
lp travel E -14
lp tried B -27
lp tried C -28
lp tried D -24
lp tried E -34
lp tries E -17
lp troops E 40
lp trouble D -36
lp trouble E -21
lp try D -20
lp try E -22
lp trying B -40
lp trying C -32
lp trying D -91
lp trying E 35
lp turned E -17
lp turning E -52
lp turnout E -19
lp turns E -53
lp tweet A -69
lp tweet E 15
lp two A 59
lp two C -43
lp two E -15
lp unable D -16
lp unfair D -38
lp unfavorable E -56
lp unions E 86
lp unless E -13
lp unpredictable E -16
lp unsolicited E -21
lp until D 13
lp until E -12
lp up C -60
lp up D -18
lp updated E -15
lp urgent E -28
lp us D -34
lp us E -54
lp used B -29
lp used D -14
lp used E -18
lp user D -39
lp various E -42
lp very E -38
lp veterans E -12
lp victory E -42
lp video D -33
lp video E -29
lp view E 79
lp views E 66
lp violence E -40
lp violent E -12
lp visas E -26
lp vocal E -12
lp voiced E -70
lp vote D -48
lp voter D -39
lp voter E -47
lp voters A -58
lp voters D 23
lp voters E 42
lp votes D -44
lp votes E -40
lp voting E 36
lp vowed E -13
lp wages E -78
lp walked E -27
lp wall E -22
lp want C -27
lp want D -39
lp want E -29
lp wanted C -24
lp wanted E -23
lp wants D -52
lp wants E -26
lp war E -49
lp watch E -36
lp way B -77
lp way E 42
lp ways D 89
lp ways E 18
lp we B -38
lp we C -20
lp we D 31
lp we E -11
lp weapons E -27
lp website C 95
lp website E 21
lp week A 56
lp week B -24
lp week C 30
lp week E 68
lp weekend E 48
lp weeks E 57
lp went E -17
lp what C 64
lp what D -87
lp what E -46
lp when B 10
lp when D 29
lp when E -32
lp where E -39
lp whether E -40
lp which A -14
lp which B 46
lp which C 55
lp which D -21
lp which E -19
lp while A -39
lp while B 99
lp while C 36
lp while D -56
lp while E 13
lp whiter E -20
lp whites E 40
lp who C -11
lp who D 21
lp who E -17
lp whoever E -19
lp whom C 55
lp whom D 26
lp whom E -48
lp why E -48
lp wide E -31
lp wide-ranging E -46
lp wife E 57
lp willing D -20
lp willing E -39
lp willingness E -17
lp win E -28
lp winning E -31
lp wishful D -23
lp with C 82
lp with D -74
lp with E -12
lp without C -41
lp without D 44
lp without E 60
lp woman C -11
lp woman E -33
lp women C 50
lp women E 25
lp won E 40
lp word E -56
lp words E -14
lp work E -31
lp worked E 70
lp worker E -22
lp workers D 67
lp workers E -83
lp world D -61
lp world E -53
lp worth E 26
lp wrong E -14
lp yard E -17
lp year B -71
lp year C 33
lp year D 34
lp year E -65
lp years D 65
lp years E -30
lp you A -67
lp you C -51
lp you D 22
lp you E 33
lp your D -40
lp your E -32
lp — A 50
lp — B 28
lp — D 27
lp — E -31
lw ' -26
lw 'd -15
lw 'll -14
lw 'm -26
lw 're 24
lw ( -65
lw ) 19
lw . -19
lw / -32
lw : -23
lw ; -23
lw < -24
lw NUM -13
lw a -17
lw ability 25
lw able -60
lw abortion 50
lw about -41
lw abroad -14
lw accord 75
lw according -13
lw account -52
lw accounts 35
lw acknowledged -20
lw actions -24
lw active -24
lw activist 87
lw activists 108
lw activities -29
lw actor 35
lw actors 20
lw actress 52
lw ad 43
lw addition 43
lw additional -109
lw address 100
lw administration 49
lw admirers 69
lw ads 27
lw advice 90
lw adviser 73
lw advisers 65
lw advocate -22
lw advocates 141
lw affidavit -17
lw afternoon -71
lw against -26
lw agenda 34
lw agents -49
lw aggressive 27
lw ago 16
lw agreed -18
lw agreement 53
lw aide 37
lw aides 34
lw air -12
lw allies 72
lw allowed -60
lw alternative 71
lw ambitious -48
lw among -22
lw amount 45
lw an -17
lw analysis 96
lw analysts 56
lw announced -35
lw anonymity 16
lw another 13
lw answer 76
lw answering -33
lw answers -55
lw anti-establishment -13
lw anti-immigrant -35
lw anti-muslim -37
lw anti-trump -36
lw anti-washington -75
lw any -32
lw anyone -20
lw anything -42
lw apparent 30
lw appear -43
lw appearance 23
lw appeared -61
lw appearing -29
lw appears -78
lw approach 31
lw area -46
lw argument -50
lw around -56
lw asked -44
lw assault -95
lw associates 32
lw at -58
lw attack -70
lw attackers -37
lw attacks -16
lw attempt -49
lw attempted -40
lw attempting -24
lw attempts -33
lw attendees 46
lw attention -23
lw attorneys 58
lw audience 30
lw authorized 22
lw avoid -25
lw avoided -34
lw awkward -19
lw back -89
lw backers -45
lw bad -77
lw ballot -99
lw ballots 22
lw bank 25
lw banks -14
lw base 68
lw battery -21
lw battle -29
lw battleground -25
lw beat -51
lw became -58
lw because -13
lw become -39
lw before 11
lw began -109
lw begin -47
lw beginning -18
lw begun -112
lw behind -43
lw believe -22
lw believes -13
lw best -104
lw better -78
lw between -28
lw beyond -34
lw bid 26
lw bidding -12
lw big -13
lw bigger -22
lw biggest -19
lw bill 64
lw billion -33
lw billionaire -45
lw bills 25
lw bit -12
lw bitter -26
lw black -27
lw blue -14
lw board 71
lw body 38
lw bold -46
lw book 22
lw border -11
lw boss -76
lw both 15
lw bounce -75
lw boycott 88
lw bringing -13
lw broad -50
lw broadcast -14
lw budget 50
lw building -19
lw bureau 23
lw business -92
lw businesses 30
lw businessman 32
lw by -15
lw calendar -20
lw called -32
lw calling -11
lw calls 108
lw came -90
lw camp 34
lw campaign 27
lw campaigns 78
lw camps -36
lw candidacy 64
lw candidate 31
lw candidates 50
lw care 31
lw career -49
lw careful -23
lw case -32
lw cases -63
lw cash -43
lw casinos -44
lw cast -18
lw casting -43
lw caucus -63
lw caucuses -72
lw caucusgoers -81
lw celebrity 45
lw center 26
lw centrist 45
lw century 26
lw certain -41
lw chairman 20
lw challenges -15
lw chamber -32
lw chance 14
lw change -16
lw character -39
lw charges -31
lw checks -24
lw chief -17
lw children -27
lw choose -63
lw choosing -30
lw chose -19
lw circulating -28
lw cited -11
lw cities -28
lw citizens 19
lw claim -37
lw claims 78
lw class -53
lw classified -18
lw clear -44
lw client -31
lw climate -20
lw close -44
lw closer 53
lw coalition -38
lw collapse 55
lw colleagues 58
lw college -12
lw com -33
lw come -50
lw comes -47
lw comfortable -30
lw commanding -33
lw comment -11
lw commentators 68
lw comments -49
lw commercial -19
lw commitment -11
lw committee -36
lw committees 89
lw common -87
lw community 40
lw companies -56
lw company 31
lw compelled -15
lw competition -70
lw competitors -12
lw complaint -25
lw compound 65
lw concerns -84
lw concrete 59
lw conference -110
lw conferences 38
lw congressional -46
lw conservative -48
lw consider -48
lw considering -56
lw constant -41
lw constitutes -33
lw consumption 54
lw contenders -21
lw content 32
lw contentious 48
lw contest 50
lw contests 26
lw continue -50
lw continued -68
lw continues -86
lw continuing -47
lw contract -27
lw contractors -52
lw control -47
lw controversial -82
lw controversy -14
lw convention -17
lw conventions -44
lw conversation 65
lw core -59
lw correspondence 29
lw council 75
lw countries -11
lw country 11
lw county -15
lw coup -19
lw course -17
lw court 16
lw coverage -67
lw criminal -53
lw crisis 82
lw critical -50
lw critics 63
lw crowd -11
lw crucial -13
lw cultural -15
lw current -99
lw cut -21
lw cutting -23
lw cycle 28
lw damaging 60
lw dangerous -34
lw data 32
lw day -35
lw days 37
lw deal -28
lw deals -22
lw death -19
lw debate 27
lw debates -45
lw debt -24
lw decades -19
lw decided -32
lw decisions -114
lw declined -48
lw dedicated -17
lw deep -68
lw defeat -16
lw deficits -21
lw degree -14
lw delegate -40
lw delegate-rich -11
lw delegation -62
lw demanded -41
lw demographic -12
lw demographics 42
lw demonstrators 11
lw denounced -36
lw department 24
lw designed -38
lw desire -21
lw detailed -53
lw devastating -30
lw developer 28
lw development -17
lw devoted -15
lw different 15
lw difficult -70
lw dinner -16
lw diplomat 69
lw diplomatic -77
lw direct -72
lw disclosure -80
lw disclosures -27
lw discretion -11
lw discussion 42
lw dismissed -59
lw district 32
lw districts -62
lw diverse 72
lw divisive -59
lw document 73
lw documents -13
lw doing -28
lw dollar 47
lw donations -13
lw donors 35
lw door -13
lw doubt 48
lw down -11
lw dozen -37
lw draft -31
lw draw -40
lw drawing -13
lw drawn -75
lw drew -96
lw driven 35
lw driver 54
lw due -27
lw dues -24
lw e-mail -46
lw e-mails 58
lw eager -32
lw easy 14
lw economic -11
lw economists 132
lw economy -43
lw editorial 91
lw editorials 59
lw education 101
lw effort 16
lw efforts -53
lw eight -45
lw either -51
lw elders -68
lw election -48
lw elections -72
lw electoral -31
lw electorate 18
lw eligibility -11
lw eligible -23
lw elite 50
lw email 15
lw emailed 43
lw emissions -62
lw emotional 36
lw employee 89
lw employees -26
lw employer -32
lw employers -29
lw endorsement -38
lw endorsements 66
lw energy 44
lw enough -66
lw enthusiastic 37
lw environmental -19
lw era -14
lw estimates 74
lw ethanol -15
lw evangelical 26
lw evening 34
lw event -12
lw every -61
lw everyone 39
lw evidence 72
lw exchange -22
lw exchanges -24
lw executive -31
lw executives 123
lw expected -37
lw experience 39
lw expert 10
lw experts 80
lw express -77
lw expressed -72
lw face -35
lw faced 77
lw faces 30
lw facing 103
lw fact -15
lw fail -12
lw failed -20
lw failing -19
lw failure 22
lw fair -21
lw fall -58
lw false -101
lw familiar -27
lw families 19
lw fans -20
lw far -86
lw father -28
lw favorite -22
lw fears -16
lw federal -49
lw feel -16
lw feeling -52
lw feet -17
lw felt -25
lw female -20
lw fervent 46
lw few 23
lw fewer -19
lw field 31
lw fields -50
lw fierce 58
lw fifth -44
lw fight 55
lw fighters -34
lw figure 16
lw figures 65
lw film 40
lw final -62
lw finance -43
lw financial -18
lw find -14
lw finding -41
lw findings 99
lw finish -55
lw fired -48
lw fireworks -55
lw firm -18
lw firms 80
lw five -32
lw flip -11
lw floor 22
lw follow-up -25
lw followers -18
lw following -16
lw for -30
lw forceful -55
lw forces 57
lw forecast 60
lw formal -63
lw former -23
lw formidable -15
lw forward 18
lw fought -23
lw found -25
lw foundation -16
lw four -50
lw free -31
lw frequent 67
lw fresh -25
lw friends 130
lw from -23
lw front-runner -33
lw full -63
lw full-throated -37
lw fund 78
lw fund-raising -23
lw fundamental 10
lw funding -14
lw fundraising -58
lw funds -25
lw future -57
lw gains -34
lw gathering -73
lw gave -33
lw general -22
lw general-election -15
lw generation 113
lw generational -28
lw give -16
lw giving -22
lw go -16
lw goal 48
lw going -27
lw gone -15
lw good -44
lw goods -20
lw gotten 52
lw governments -119
lw governor 49
lw governors -79
lw great -46
lw greatest 78
lw ground -113
lw group 52
lw groups 16
lw growing -35
lw growth -11
lw guidelines 49
lw gun -49
lw hackers 21
lw hall 29
lw hand 59
lw happy -13
lw harder 18
lw harsh -79
lw head -20
lw health -30
lw heard 37
lw heated 67
lw held 21
lw helping -17
lw helps -62
lw her -12
lw here 100
lw herself -23
lw high -23
lw high-profile -22
lw higher -14
lw highest -66
lw highway -12
lw himself 10
lw hit -19
lw hold -13
lw hope -13
lw hopefuls -39
lw hopes -45
lw hoping -25
lw host 13
lw hour -29
lw houses 42
lw how -24
lw huge -38
lw husband 77
lw ideological -57
lw if -25
lw image 75
lw immigrants -20
lw immigration 20
lw important -74
lw impossible -39
lw impromptu -20
lw in -16
lw inability 48
lw incendiary -20
lw incident 22
lw inclined -50
lw include -51
lw included -38
lw includes 47
lw including 14
lw income -27
lw increase -112
lw increasing 76
lw indeed -30
lw individual -29
lw individuals -44
lw inequality 57
lw inflammatory 61
lw inflation 81
lw influence -26
lw information -36
lw infrastructure -42
lw initial -28
lw initiative -34
lw inquiry 44
lw insider 35
lw insiders 123
lw institutional 76
lw insurance -13
lw insurers 43
lw insurgents -33
lw intelligence -14
lw intend -18
lw intended -36
lw intense -74
lw intention -14
lw interesting -28
lw internal -38
lw international -26
lw into -36
lw investigation 36
lw investigative 45
lw investigators 47
lw investment 76
lw investors 27
lw island 80
lw issue 14
lw issues -67
lw its -22
lw itself 18
lw jihad -16
lw jobs -17
lw journalist -13
lw journalists -61
lw judge 63
lw judges -80
lw judicial -54
lw justice 41
lw justices -47
lw keen -32
lw keep -26
lw kept -49
lw key 13
lw kind 45
lw kingdom 22
lw labor 52
lw land -37
lw language -37
lw large -56
lw larger -43
lw largest -18
lw late 40
lw latest -19
lw law 46
lw lawmaker 101
lw lawmakers 78
lw laws -23
lw lawsuit 25
lw lawyers 50
lw leader 62
lw leaders 46
lw leadership 92
lw leading -14
lw least -25
lw leave -11
lw leaving 64
lw left -22
lw legislation 14
lw legislature 62
lw legitimate -20
lw len -16
lw lengthy -39
lw less -45
lw lesson -60
lw letter 32
lw level -25
lw liberal -49
lw liberals 93
lw libertarians 33
lw life 22
lw like -14
lw likes 37
lw lines -22
lw little -27
lw live -72
lw lives -20
lw local 66
lw lone-wolf -14
lw long-term -56
lw longer -21
lw longtime 14
lw look -13
lw looking -27
lw looks -38
lw lost -14
lw low -16
lw lowest -12
lw made -50
lw main -63
lw make -66
lw makers -49
lw makes -55
lw making -52
lw managed -23
lw management -36
lw manager 44
lw many -19
lw markets -45
lw mass -17
lw massacre 22
lw material -68
lw math 58
lw me 26
lw mean -35
lw means -13
lw measure 21
lw measures 28
lw member 27
lw members 38
lw memo -38
lw men -67
lw mention -41
lw merger 55
lw message 36
lw messages -65
lw method -32
lw military -13
lw million -60
lw minister -40
lw minority 62
lw minute -14
lw model 49
lw moderator 35
lw moderators 60
lw mogul 20
lw moment -87
lw momentous -40
lw money -48
lw month 43
lw months -33
lw morning 32
lw mother 111
lw mounting -82
lw move 35
lw moved -20
lw movement -25
lw moves 27
lw movie -79
lw moving -19
lw multiple 14
lw narrator 12
lw narrow 85
lw nation 56
lw national 52
lw nations -90
lw nationwide -125
lw near -19
lw need -73
lw needed -47
lw needs -76
lw negative -52
lw negotiations -46
lw net -35
lw networks 50
lw neurosurgeon 93
lw nevertheless 12
lw new -14
lw news -72
lw newspaper 66
lw night 20
lw nightclub -19
lw nine -18
lw nomination -11
lw nominee 35
lw none -32
lw nothing -27
lw number 45
lw numbers -16
lw numerous 18
lw objection -14
lw observers 31
lw obvious -37
lw of -20
lw off -94
lw offensive 32
lw offer -44
lw offered -43
lw office 155
lw official 70
lw officials 49
lw old -41
lw older -19
lw ominous -34
lw on -30
lw one -12
lw one-on-one -20
lw ones 86
lw online -15
lw open 14
lw opening -53
lw operation 10
lw operatives 126
lw opinion 75
lw opponents 95
lw opportunities -32
lw opportunity -21
lw oppose -14
lw opposed 80
lw opposition 46
lw option 60
lw options 49
lw or -29
lw order 28
lw organization 76
lw organizers 70
lw original 13
lw other -18
lw others 13
lw our -53
lw out 12
lw outlets 75
lw outsider -46
lw over -23
lw overall -41
lw overarching -38
lw overhaul -18
lw overtime -30
lw overwhelming -46
lw own -41
lw package -22
lw page 57
lw pages 37
lw paid -28
lw pains -89
lw panel 94
lw paper 85
lw parade -38
lw parents -36
lw part 32
lw participants -42
lw particular 44
lw parties 26
lw partisan -26
lw partner 16
lw passionate -43
lw past -64
lw pastor 42
lw path -33
lw pay -41
lw people 11
lw pep -25
lw percent 49
lw period -31
lw persistent -109
lw personal -81
lw personnel 25
lw phone -67
lw picture -23
lw piece 23
lw pivoted -22
lw place 57
lw plagiarism 70
lw planned -35
lw planning 11
lw plans -73
lw platform 35
lw play -64
lw played -12
lw pledge -13
lw pledged -26
lw plenty 53
lw point 81
lw points -31
lw poised -38
lw police 13
lw policies 45
lw policy -28
lw political -21
lw politicians 66
lw politics -58
lw poll 97
lw polled 139
lw polling 33
lw polls 27
lw pool -22
lw poor 52
lw pope -110
lw popular -47
lw popularity -30
lw populist -54
lw populous -16
lw position 33
lw positive -23
lw possible -22
lw post 68
lw posted -18
lw potent -54
lw potential -34
lw power -92
lw powerful -49
lw precedents 67
lw precincts -49
lw prefer -28
lw prepared -13
lw preparing -11
lw presidency 51
lw presidential -45
lw presidents -61
lw press -48
lw pressing -30
lw pressure 18
lw previous -21
lw price -35
lw primaries -104
lw primary -54
lw prime-time -22
lw prison -17
lw prisoners -13
lw private -49
lw pro-abortion -14
lw pro-business 58
lw pro-israel -18
lw probe 35
lw problem -30
lw proceeds -24
lw process 21
lw products -47
lw profits -17
lw progressive -49
lw progressives 17
lw project 76
lw promised -32
lw promises -64
lw prompted -18
lw proposal 47
lw proposals 38
lw proposed -26
lw prosecutor -37
lw prosecutors 71
lw protest -20
lw protesters 39
lw protests 48
lw provide -52
lw provided -27
lw provocative -16
lw public -33
lw public-records -34
lw pundits 67
lw push -53
lw pushed -28
lw pushing -16
lw put -31
lw puts -25
lw qualified -41
lw question -12
lw quick -71
lw quite 90
lw rabbis -35
lw race 18
lw races -10
lw racial -17
lw radical -22
lw radio -71
lw raise 56
lw raised 12
lw raising -30
lw rallies 72
lw rallying 57
lw ranks -21
lw rate -69
lw rates 10
lw readers -50
lw ready -26
lw real -46
lw reality 94
lw reasons -52
lw receive -23
lw received -33
lw receiving -20
lw recent 20
lw record 25
lw referendum 37
lw reform 67
lw refugee -16
lw refugees -70
lw refusal -65
lw refuse -16
lw refused -53
lw refuses -50
lw refusing -61
lw region -54
lw rejected -65
lw relationship -18
lw release 16
lw released -50
lw relevant -45
lw religious -48
lw reluctance -46
lw reluctant -36
lw remain -85
lw remained -11
lw remains -91
lw remarks -115
lw remember -53
lw renewed -70
lw repeated -50
lw report 63
lw reported -24
lw reporter 61
lw reporters -72
lw reporting 35
lw reports 79
lw representatives -73
lw request -86
lw requests -77
lw require 39
lw required -21
lw research 26
lw researchers 46
lw residents 34
lw resistance -16
lw resisted -43
lw respond 45
lw respondents -36
lw response -14
lw responses -40
lw rest 45
lw results 64
lw retirement -18
lw return -12
lw returns 95
lw revealed -22
lw revolution -11
lw rhetoric 121
lw rich -59
lw rights -35
lw rising -30
lw risk -51
lw rival -19
lw rivals 38
lw role 18
lw roll -46
lw room 12
lw rule 73
lw ruling 77
lw run -75
lw rural -19
lw safe -48
lw said -38
lw same -135
lw savings -40
lw say -23
lw saying -15
lw says -35
lw scathing -48
lw scene -93
lw schedule 43
lw scheduled -35
lw scholars 75
lw schools -16
lw scientists 75
lw score -12
lw scramble -15
lw screen -57
lw scripted -38
lw search 44
lw season -35
lw secretary 24
lw security -55
lw see -23
lw seek -32
lw seeking -34
lw seeks -29
lw seem -91
lw seemed -30
lw seeming -20
lw seems -94
lw seen -61
lw seldom 66
lw senators 130
lw sent -41
lw sentiment 59
lw separate -37
lw serious -60
lw server -54
lw session 17
lw set -33
lw seven -60
lw several -15
lw sexist -11
lw shared -46
lw sharp -79
lw sharpens -80
lw shift -79
lw shooting -25
lw short -44
lw shot 13
lw show 49
lw showing -14
lw shown -95
lw side 94
lw sides 90
lw sign 48
lw signature -18
lw significant 48
lw signs -92
lw similar -60
lw simple 19
lw single -26
lw six -30
lw small -11
lw smaller -11
lw smart -13
lw sniper -11
lw social -30
lw socialist -23
lw some 21
lw somebody -37
lw somehow -64
lw someone -14
lw something 49
lw sought -66
lw source 44
lw sources 61
lw southern -11
lw space -41
lw speaker 48
lw speakers 72
lw special -18
lw specific -38
lw spectrum 17
lw speech 23
lw speeches -80
lw speechwriter 40
lw spending -21
lw spent -32
lw spokesman 79
lw spokeswoman 34
lw spot 73
lw spread -56
lw spreading -10
lw staffer -32
lw staffers -47
lw stage -24
lw stakes -48
lw star -42
lw start -68
lw started 29
lw starting -52
lw starts 25
lw state 52
lw statement -24
lw statements -84
lw states -18
lw stern -68
lw sticking -13
lw stock -30
lw stop -46
lw stopped -41
lw stories 22
lw story -112
lw strategic -30
lw strategists 65
lw street -21
lw strict -13
lw striking -29
lw strong -75
lw strongest -25
lw struggle -32
lw struggled -47
lw struggles -11
lw struggling -32
lw students 11
lw style 58
lw subject 41
lw subsequent -36
lw substantial 62
lw substantive -31
lw success -32
lw such -27
lw suit 107
lw superdelegate 35
lw superdelegates -44
lw support -58
lw supporter -25
lw supporters 61
lw sure -60
lw survey 56
lw surveyed 106
lw surveys -75
lw sustained -38
lw sweeping -54
lw swing -20
lw sympathetic 32
lw system 44
lw systems -42
lw tactic -46
lw tactics -22
lw take -62
lw taken -66
lw takes -47
lw taking 29
lw talk -74
lw talking -28
lw task 58
lw tax -48
lw teachers -47
lw team 69
lw technologists 37
lw television -32
lw telling 98
lw temporary -24
lw tend -38
lw tended -13
lw tends -10
lw term -67
lw terror -29
lw terrorist -36
lw test 19
lw text -28
lw than -28
lw that -15
lw the -20
lw their -19
lw themselves 38
lw these -50
lw thing -22
lw things -77
lw think -22
lw thinking 43
lw thinks -10
lw third 75
lw this -12
lw those -24
lw though 12
lw threaten -11
lw threatened -18
lw three -14
lw threshold -14
lw ticket -37
lw time -11
lw times -94
lw to-4 47
lw today -35
lw together 72
lw told -23
lw tone 73
lw took -41
lw total 49
lw tough -57
lw toward -53
lw town 75
lw traded -30
lw traditional 36
lw trail 29
lw transition -25
lw travel -14
lw treaty -82
lw tried -62
lw tries -17
lw trip -98
lw troops 29
lw trouble -48
lw truck -32
lw try -33
lw trying -45
lw turned -17
lw turning -52
lw turnout -91
lw turns -112
lw tweet 62
lw two -12
lw unable -21
lw unfair -81
lw unfavorable -56
lw unions -28
lw unit -24
lw unless -13
lw unofficial -40
lw unpredictable -16
lw unsolicited -21
lw until -30
lw unwillingness -28
lw up -35
lw upcoming -17
lw updated -40
lw upon 46
lw urgent -28
lw us -33
lw use 66
lw used -43
lw user 14
lw users 117
lw using -15
lw various -60
lw verbal 71
lw very -82
lw veterans -12
lw victims 107
lw victories -65
lw victory -42
lw video -28
lw videos -21
lw view 88
lw views 15
lw violence -59
lw violent -12
lw visas -26
lw vocal -12
lw voice 15
lw voiced -70
lw vote -17
lw voted -24
lw voter -55
lw votes -100
lw voting 36
lw vowed -17
lw vows -14
lw wages -78
lw waited -23
lw walked -27
lw wall -22
lw want -75
lw wanted -40
lw wants -50
lw war -62
lw watch -40
lw way -24
lw ways 64
lw wealth -95
lw weapons -48
lw website 49
lw week 59
lw weekend 48
lw weeks -20
lw went -25
lw what -21
lw where -39
lw whether -33
lw while 16
lw white -12
lw whiter -20
lw whites 40
lw whoever -19
lw whole -29
lw whose 13
lw why -31
lw wide -31
lw wide-ranging -46
lw widespread -16
lw wife 63
lw willingness -70
lw win -28
lw winner -78
lw winning 65
lw wishful -23
lw with -17
lw within -68
lw woman -63
lw women 52
lw won 40
lw words -30
lw work -42
lw worked 70
lw worker -22
lw working 42
lw works -16
lw world 23
lw worth -24
lw writers -34
lw wrong 33
lw yard -17
lw year -36
lw years -28
lw your -61
lw — 13
lwf " base  -17
lwf " base +to -13
lwf " ed +will 37
lwf " ing  32
lwf $ base  -21
lwf $ base +don’t -56
lwf $ base +just -82
lwf $ base +never -86
lwf $ base +no 52
lwf $ base +now -18
lwf $ base +so -71
lwf $ base +then -49
lwf $ base +to 58
lwf $ base +to+be -21
lwf $ base +yet -46
lwf $ ed  23
lwf ' base  -33
lwf ' base +to -67
lwf ' ed  19
lwf ' ing  31
lwf ' s  12
lwf 'd base  43
lwf 'll base  -39
lwf 'll ing +be 33
lwf 's base  -15
lwf 's base +ly 115
lwf 's base +most -67
lwf 's base +no -72
lwf 's base +not 35
lwf 's ing  -14
lwf 've base  38
lwf 've ed  -11
lwf ( base  -50
lwf ( ing  -29
lwf ) base  -92
lwf ) base +to 41
lwf ) s  -33
lwf , base  -23
lwf , base +also 24
lwf , base +are -57
lwf , base +did+not -39
lwf , base +has 21
lwf , base +is -62
lwf , base +ly 60
lwf , base +ly+to -27
lwf , base +most -61
lwf , base +not -27
lwf , base +so 20
lwf , base +to -70
lwf , base +was 10
lwf , base +was+ly 25
lwf , base +will 23
lwf , base +would 101
lwf , base +would+be 71
lwf , ed  19
lwf , ed +are+ly -46
lwf , ed +first -34
lwf , ed +had -74
lwf , ed +had+ly -35
lwf , ed +has -18
lwf , ed +has+been 67
lwf , ed +has+ly -53
lwf , ed +have 35
lwf , ed +having -81
lwf , ed +is -15
lwf , ed +now 94
lwf , ed +then -119
lwf , ed +was 97
lwf , ed +were -33
lwf , ing  12
lwf , ing +are 52
lwf , ing +has+been -42
lwf , ing +is -15
lwf , ing +ly -21
lwf , ing +often -94
lwf , ing +was -20
lwf . base  -23
lwf . ed  19
lwf / base  -20
lwf / s  -35
lwf : base  36
lwf : base +to -22
lwf : ed  -44
lwf ; base  11
lwf ; ing  -58
lwf ; s  -38
lwf < base  -24
lwf CAP base +are 41
lwf CAP base +can -98
lwf CAP base +can’t -27
lwf CAP base +could -45
lwf CAP base +could+ly 33
lwf CAP base +could+not -18
lwf CAP base +did 52
lwf CAP base +did+not+ly -30
lwf CAP base +didn’t -13
lwf CAP base +does -73
lwf CAP base +does+not 41
lwf CAP base +doesn't 110
lwf CAP base +doesn’t -109
lwf CAP base +don’t 89
lwf CAP base +had -40
lwf CAP base +had+to -37
lwf CAP base +has 23
lwf CAP base +has+been 125
lwf CAP base +has+to 70
lwf CAP base +has+yet+to 19
lwf CAP base +have 36
lwf CAP base +is -43
lwf CAP base +is+ly+to 44
lwf CAP base +may -16
lwf CAP base +might 16
lwf CAP base +must -71
lwf CAP base +now -48
lwf CAP base +should -59
lwf CAP base +should+be 71
lwf CAP base +so -35
lwf CAP base +still 95
lwf CAP base +to+ly 68
lwf CAP base +was 54
lwf CAP base +were 28
lwf CAP base +will+be -60
lwf CAP base +will+ly 63
lwf CAP base +will+not+be -84
lwf CAP base +won’t 11
lwf CAP base +would 39
lwf CAP base +would+be -28
lwf CAP base +would+not 64
lwf CAP base +wouldn’t 52
lwf CAP base +’s -34
lwf CAP base +’s+last -30
lwf CAP ed  18
lwf CAP ed +again 34
lwf CAP ed +already -51
lwf CAP ed +also 59
lwf CAP ed +are -32
lwf CAP ed +cannot+be 63
lwf CAP ed +could+be 70
lwf CAP ed +first 66
lwf CAP ed +had -46
lwf CAP ed +had+been -29
lwf CAP ed +had+ly 17
lwf CAP ed +has+already -77
lwf CAP ed +has+also -37
lwf CAP ed +has+been -42
lwf CAP ed +has+long 64
lwf CAP ed +has+not -49
lwf CAP ed +hasn't -41
lwf CAP ed +have+already -11
lwf CAP ed +have+been -22
lwf CAP ed +have+ly -14
lwf CAP ed +have+not -48
lwf CAP ed +is -32
lwf CAP ed +is+being -78
lwf CAP ed +is+ly 27
lwf CAP ed +is+not -25
lwf CAP ed +is+well 20
lwf CAP ed +just 38
lwf CAP ed +later -18
lwf CAP ed +ly -35
lwf CAP ed +ly+to+be -29
lwf CAP ed +may+have 44
lwf CAP ed +never -45
lwf CAP ed +often -38
lwf CAP ed +once -22
lwf CAP ed +should+be -13
lwf CAP ed +soon -33
lwf CAP ed +then 19
lwf CAP ed +to+be 32
lwf CAP ed +was+just -100
lwf CAP ed +was+ly -82
lwf CAP ed +was+not -56
lwf CAP ed +were 29
lwf CAP ed +will -50
lwf CAP ed +will+be 62
lwf CAP ed +would -41
lwf CAP ed +would+have -37
lwf CAP ed +’s -103
lwf CAP ing  -55
lwf CAP ing +also+is 89
lwf CAP ing +had 27
lwf CAP ing +had+been 29
lwf CAP ing +has 43
lwf CAP ing +has+been -35
lwf CAP ing +have+been 18
lwf CAP ing +is 50
lwf CAP ing +is+ly 48
lwf CAP ing +is+not -84
lwf CAP ing +is+now 30
lwf CAP ing +is+once+again -27
lwf CAP ing +isn’t 47
lwf CAP ing +ly 43
lwf CAP ing +to -38
lwf CAP ing +was 26
lwf CAP ing +were -24
lwf CAP ing +will+be 12
lwf CAP ing +’s -38
lwf CAP s  12
lwf CAP s +also -74
lwf CAP s +ly -32
lwf CAP s +now 30
lwf CAP s +often 62
lwf CAP s +still -29
lwf CAP s +then 94
lwf CAP s +to 14
lwf CAP s +’s -25
lwf DAY base +to -40
lwf DAY base +’s -26
lwf DAY ed  16
lwf DAY ing  -37
lwf DAY s +to -60
lwf NUM base +to 69
lwf NUM ing  -31
lwf NUM s  -34
lwf a base  -17
lwf a base +long -39
lwf a base +ly 36
lwf a ed  -26
lwf a ed +ly -98
lwf a ed +more 43
lwf a ing  -49
lwf a s  14
lwf ability base +to -25
lwf able base +to -53
lwf abortion s  65
lwf about base  -25
lwf about base +to 33
lwf about ed  -22
lwf about ing  -30
lwf about s  -33
lwf according s +to -13
lwf account base  -11
lwf account ed  -48
lwf actions ed  -24
lwf active base  -24
lwf activist ed  87
lwf activists ed  39
lwf actor ed  30
lwf ad ed  -23
lwf ad ing  -110
lwf ad s  151
lwf addition ing +to 43
lwf additional base  -67
lwf address s  14
lwf administration base +to -38
lwf administration base +would -76
lwf administration ed  16
lwf administration s  49
lwf admirers base  41
lwf ads ing  36
lwf advisers base  42
lwf advocates base  91
lwf advocates ed  47
lwf after base  -26
lwf after ed +being -14
lwf after ing  15
lwf after ing +ly 26
lwf against ing  -38
lwf agency ed  84
lwf agency s  17
lwf agents ed  12
lwf aggressive base  27
lwf ago ed  21
lwf agreed base +to -18
lwf agreement ed  -81
lwf aide ed  -19
lwf aides base  68
lwf aides ed  -34
lwf all s  -31
lwf allies base  34
lwf allies ed  13
lwf allowed base +to -61
lwf amid s  -47
lwf an base +earlier 39
lwf an base +even -25
lwf an base +ly -35
lwf an ed  -87
lwf an ing  18
lwf an s  -32
lwf analysis s  109
lwf analysts base  98
lwf analysts ed  -63
lwf and base  -29
lwf and base +can -62
lwf and base +could -46
lwf and base +did+not 64
lwf and base +has 59
lwf and base +ly 113
lwf and base +not 30
lwf and base +now -17
lwf and base +then -26
lwf and base +to 48
lwf and base +will 33
lwf and base +would -65
lwf and ed  20
lwf and ed +also -64
lwf and ed +even -26
lwf and ed +had -54
lwf and ed +has 35
lwf and ed +has+been -83
lwf and ed +have 86
lwf and ed +is 33
lwf and ed +ly -72
lwf and ed +never -30
lwf and ed +then 47
lwf and ed +was 22
lwf and ed +was+ly 11
lwf and ing +are 51
lwf and ing +is 51
lwf and ing +then -83
lwf and ing +was -63
lwf and s  19
lwf announced s  -35
lwf announcement base  86
lwf anonymity base +to 16
lwf another base  -30
lwf another ing  14
lwf another s  36
lwf answer s  -18
lwf anti-establishment base  -13
lwf anti-immigrant base  -35
lwf anti-muslim s  -37
lwf anti-trump base  -37
lwf any ing  -29
lwf any s  -50
lwf apparent base  31
lwf appeared base +to -40
lwf appeared ed  -42
lwf appears base +to -24
lwf appears ed +to+have -54
lwf around ing  -23
lwf article ed  -12
lwf as base  -16
lwf as ed  -19
lwf as ed +ly -65
lwf as ing  -15
lwf as s  16
lwf asked base +to -15
lwf asked s  -11
lwf assault s  -49
lwf at base  -19
lwf at ing  -55
lwf at s  -37
lwf attack base  -33
lwf attacks ing  58
lwf attempt base +to -48
lwf attempted base +to -40
lwf attempting base +to -24
lwf attempts base +to -17
lwf attendees ed  83
lwf audience ed  -52
lwf authorities ed  -13
lwf authorized base +to -65
lwf avoid ing  -24
lwf awkward base  -19
lwf backers base  -50
lwf backers ed  -23
lwf bad base  -56
lwf ballot base  -32
lwf base base  -18
lwf battery base  -11
lwf battle base  -15
lwf battleground base  -16
lwf battleground s  -16
lwf beat base  -51
lwf became base  -15
lwf became base +ly -12
lwf because base  -13
lwf become base  -10
lwf become base +ly -97
lwf before base  -16
lwf before ed +being -13
lwf before ing  -29
lwf before ing +ly 48
lwf before s  26
lwf began base +to -25
lwf began ing  -113
lwf begin ing  -28
lwf beginning base +to -14
lwf begun base +to -87
lwf begun ing  -47
lwf believe base  -11
lwf best base  -51
lwf best ed  -74
lwf best s  -41
lwf better base  -31
lwf better ed  -46
lwf between s  -36
lwf bid base +to 34
lwf big s  -29
lwf bigger s  -17
lwf biggest base  21
lwf biggest s  -30
lwf bill base +to -31
lwf bill base +would 52
lwf bill ed  -30
lwf bipartisan base  -84
lwf bipartisan s  57
lwf bitter base  -26
lwf black base  -19
lwf blue s  -14
lwf board base +to 62
lwf board ed  -15
lwf board s  70
lwf bold s  -46
lwf boss ed  -59
lwf both ed  -19
lwf both s  -47
lwf bring base  -36
lwf bring s  35
lwf bringing base  -11
lwf broad base  -39
lwf building s  -15
lwf business s  -66
lwf businessman ed  47
lwf businessman ed +has 20
lwf but base  -42
lwf but base +did+not 112
lwf but base +so -24
lwf but base +then -25
lwf but base +to -88
lwf but base +would -82
lwf but ed  29
lwf but ed +also 56
lwf but ed +has -17
lwf but ed +ly 16
lwf but ing  10
lwf but s  -17
lwf by base  -11
lwf by ing +ly -46
lwf call base  -21
lwf call base +to -51
lwf call ed  24
lwf called base  -11
lwf called base +to -29
lwf calling base  -11
lwf campaign base +did+not 77
lwf campaign base +had -30
lwf campaign base +has 16
lwf campaign base +so -16
lwf campaign base +to 17
lwf campaign base +was 31
lwf campaign base +will -39
lwf campaign base +’s 22
lwf campaign ed  10
lwf campaign ed +also -47
lwf campaign ed +had 23
lwf campaign ed +has 98
lwf campaign ing  45
lwf campaign ing +is+already 87
lwf campaigns base  68
lwf candidate base  -39
lwf candidate base +could -36
lwf candidate base +to 81
lwf candidate base +’s -59
lwf candidate ed  -43
lwf candidate ing  25
lwf candidate ing +is 15
lwf candidate s  15
lwf candidates base  -12
lwf candidates base +to 28
lwf candidates ed  29
lwf candidates ed +are -16
lwf candidates ed +have 12
lwf candidates ed +ly -20
lwf candidates ing  55
lwf care base  -12
lwf careful base +not+to -18
lwf case base +to -42
lwf caucus s  -16
lwf caucuses base  -10
lwf caucuses base +will 33
lwf caucusgoers ed  -81
lwf certain base +to -13
lwf certain s  -23
lwf chance base +to 26
lwf change base  -33
lwf changes ed  42
lwf checks base +to -16
lwf chief s  -51
lwf citizens ed  26
lwf claim base +to -22
lwf class s  -14
lwf clear base  -37
lwf climate s  -16
lwf close base  -23
lwf close base +to -31
lwf closer ing +to 58
lwf club ed  -44
lwf coalition s  -20
lwf college base  -12
lwf com ed  -33
lwf come base +to -12
lwf comes ing +to -12
lwf commanding base  -33
lwf comments base  -59
lwf comments ed  -33
lwf comments ing  -79
lwf commercial s  -16
lwf commission ed  38
lwf committee base +to 50
lwf committee ed  -34
lwf committee s  -90
lwf common base  -49
lwf companies ing  -48
lwf company ed  14
lwf company ing  -11
lwf company s  -18
lwf compelled base +to -15
lwf concrete s  59
lwf conference base  -47
lwf conference s  -18
lwf congressional base  -41
lwf conservative base  -37
lwf conservative ed  -60
lwf conservative s  -38
lwf conservatives ed +have -30
lwf consider ing  -43
lwf considering ing  -56
lwf constant base  -41
lwf constitutes base  -33
lwf contest s  -69
lwf contests ed  26
lwf continue base +to -72
lwf continue ing  17
lwf continued base +to -62
lwf continues base +to -86
lwf continuing base +to -48
lwf controversial base  -54
lwf controversial s  -53
lwf convention s  -24
lwf conventions base  -17
lwf conversation ed  26
lwf core s  -43
lwf countries base +to -27
lwf country base  61
lwf county base  -15
lwf coup base  -19
lwf course ed +was -13
lwf court base  12
lwf court ed  24
lwf court ing  -33
lwf court s  -55
lwf criminal s  -36
lwf crisis base +to 108
lwf critics ed  105
lwf crowd ed  -52
lwf cultural s  -15
lwf current base  -14
lwf cut base  -19
lwf data base  -11
lwf data ed  69
lwf data ing  -137
lwf day base  -18
lwf day ed  -19
lwf days ing  -22
lwf deal base  -77
lwf deal ed  -50
lwf debate base  16
lwf debate ed  27
lwf debate s  10
lwf decided base +to -23
lwf decision base +not+to -13
lwf decision base +to -83
lwf decision ed +was -65
lwf declined base +to -47
lwf dedicated ing +to -17
lwf deep base  -48
lwf delegate base  -21
lwf delegate s  -24
lwf delegates base  45
lwf delegates base +so -16
lwf delegates base +to 13
lwf delegates ed  -88
lwf delegates ing  54
lwf delegates s  51
lwf department ed  106
lwf designed base +to -38
lwf desire base +to -17
lwf despite base  -11
lwf despite ing  55
lwf detailed base  -43
lwf detailed s  -16
lwf developer ed  28
lwf difficult base  -19
lwf difficult base +to -57
lwf direct base  -58
lwf direct s  -28
lwf disclosures ed  -27
lwf discretion base +to -11
lwf district base  -38
lwf district ed  45
lwf district s  -21
lwf document ed  -17
lwf documents ed  -51
lwf doing base  -10
lwf donations ed  -63
lwf donor base  -36
lwf donors base  44
lwf donors base +have -80
lwf donors ed  -32
lwf donors ing  -37
lwf dozen s  -37
lwf draw base  -40
lwf drawing s  18
lwf drawn base  -75
lwf drew base  -79
lwf drew s  -33
lwf driven base  45
lwf e-mail base  -11
lwf each base  -32
lwf each ed  55
lwf eager base +to -32
lwf easy base +to 31
lwf economic s  -23
lwf economists base  52
lwf economy ed  -12
lwf education s  -40
lwf effort base +to -22
lwf effort s  -80
lwf efforts base +to -54
lwf eight s  -17
lwf either base  -33
lwf election base  -20
lwf election s  -10
lwf electoral s  -30
lwf eligible base +to -23
lwf email base  -60
lwf email ed  32
lwf email ing  -17
lwf email s  107
lwf email s +to -17
lwf emailed s  44
lwf emails base  115
lwf emails ed  -39
lwf emissions ed  -62
lwf emotional base  -48
lwf employee ed  86
lwf employees ed  26
lwf employers base +to -12
lwf enough base  -31
lwf enough base +to -42
lwf enough s  -27
lwf enthusiastic s  38
lwf environmental s  -19
lwf establishment base  -45
lwf establishment s  -45
lwf estimates base  71
lwf evangelical base  41
lwf evening ed  42
lwf events ed  56
lwf every base  -30
lwf everyone s  -28
lwf evidence base +to 17
lwf executive base  -46
lwf executives base  28
lwf executives ed  94
lwf expected base +to -36
lwf experts base  47
lwf experts ed  92
lwf experts ed +have 33
lwf express base  -71
lwf expressed base  -69
lwf expressed s  -11
lwf faced base  63
lwf faces base  -86
lwf facing base  92
lwf fail base +to -12
lwf failed base  -20
lwf failed base +to -68
lwf failing base +to -17
lwf failure base +to 25
lwf false base  -15
lwf familiar s  -23
lwf far base  -37
lwf father ed  14
lwf favorable base  -57
lwf favorable s  51
lwf federal base  -48
lwf federal s  -23
lwf felt ed  -25
lwf fervent base  46
lwf few s  -30
lwf fierce base  80
lwf fifth base  -44
lwf fight base  -11
lwf fight s  -11
lwf figure base  70
lwf filings base  -12
lwf final base  -61
lwf finance s  -43
lwf financial base  22
lwf financial s  -49
lwf find base  -10
lwf findings base  14
lwf fired base  -48
lwf fireworks base  -52
lwf firm ed  -57
lwf firms base  84
lwf firms base +to 55
lwf firms ed  30
lwf five base  38
lwf five s  -30
lwf floor base  -20
lwf floor s  55
lwf follow-up base  -18
lwf followers ed  15
lwf following base  -16
lwf for base  -17
lwf for ing  -45
lwf for ing +not -11
lwf for s  -26
lwf forceful base  -55
lwf forces base  12
lwf forces ed  -39
lwf formal base  -64
lwf former base  -19
lwf forward base +to -59
lwf fought base  -23
lwf found base  -13
lwf foundation ed  36
lwf four s  -30
lwf free base  -10
lwf free base +to -36
lwf fresh base  24
lwf friends base  34
lwf friends ed  78
lwf from s  -11
lwf front-runner ed  47
lwf full base  -61
lwf full-throated base  -37
lwf fundamental base  10
lwf fundraising base  -44
lwf fundraising s  -25
lwf funds base +to -25
lwf future s  -34
lwf gave base  -33
lwf general s  -55
lwf general-election base  -15
lwf give s  -15
lwf giving base  -22
lwf go base  -13
lwf going base +to -27
lwf good base  -40
lwf goods ed  -20
lwf gotten base  52
lwf government base  -34
lwf government ed +has 17
lwf governor ed  11
lwf great base  -16
lwf greatest base  82
lwf group ed  -91
lwf group ing  76
lwf group ing +is 83
lwf group s  27
lwf groups base  31
lwf groups ed +have 24
lwf groups ing  21
lwf growing base  -24
lwf gun base  -38
lwf gun s  -17
lwf hand base +to 59
lwf happy base +to -13
lwf hard base  -15
lwf hard base +to 11
lwf hard-line base  25
lwf harder base +to -58
lwf harsh base  -64
lwf harsh s  -27
lwf he base  28
lwf he base +can 14
lwf he base +cannot -47
lwf he base +could -26
lwf he base +could+not -72
lwf he base +did -84
lwf he base +did+not -38
lwf he base +didn't 46
lwf he base +didn’t -18
lwf he base +does 82
lwf he base +does+not -14
lwf he base +doesn't 52
lwf he base +doesn’t 39
lwf he base +had -19
lwf he base +had+to 80
lwf he base +has -108
lwf he base +is 90
lwf he base +is+ly+to -104
lwf he base +might -66
lwf he base +was -87
lwf he base +will -41
lwf he base +will+not 52
lwf he base +won’t -18
lwf he base +would -78
lwf he base +would+be -57
lwf he base +would+ly -19
lwf he base +would+not -52
lwf he base +wouldn’t 71
lwf he base +’d -68
lwf he base +’ll 74
lwf he base +’s -49
lwf he ed  28
lwf he ed +also -45
lwf he ed +first 61
lwf he ed +had -103
lwf he ed +had+just -62
lwf he ed +had+ly -66
lwf he ed +had+not 37
lwf he ed +has+also 113
lwf he ed +has+not 64
lwf he ed +hasn’t -82
lwf he ed +is 38
lwf he ed +later 98
lwf he ed +ly 25
lwf he ed +never -24
lwf he ed +then 27
lwf he ed +would+have -41
lwf he ed +’d -30
lwf he ed +’s+already 35
lwf he ing +has+been 67
lwf he ing +is -33
lwf he ing +was -114
lwf he ing +was+not 67
lwf he ing +’s 28
lwf he s +also 113
lwf he s +often 26
lwf he s +still -77
lwf head base  -12
lwf health base  -26
lwf health s  -37
lwf heated base  67
lwf held base  -50
lwf help ing  -11
lwf helped base  35
lwf helped base +to -38
lwf helped ed  -64
lwf helping base  -12
lwf her ed  -60
lwf her ing  -73
lwf here base  69
lwf here base +to 93
lwf here ed  -23
lwf herself ed  -56
lwf high base  -20
lwf high-profile s  -15
lwf higher base  -14
lwf highest base  -11
lwf him base +to 36
lwf him ed  -21
lwf him ing  -16
lwf his base +first -23
lwf his base +ly 27
lwf his ing  -23
lwf his s  -17
lwf his s +earlier 41
lwf hit base  -17
lwf home s  -18
lwf hopes base +to -45
lwf hoping base +to -26
lwf host ed  59
lwf hours base +to -30
lwf how base  -54
lwf how base +to 31
lwf husband ed  45
lwf i base  53
lwf i base +am 43
lwf i base +can 37
lwf i base +didn’t -60
lwf i base +don't -42
lwf i base +don’t 84
lwf i ed +have 97
lwf i ed +just 57
lwf i ed +was 13
lwf ideological base  -50
lwf ideological s  -14
lwf if base  -28
lwf if ed  -30
lwf immediate base  12
lwf immediate s  -23
lwf immigrants ed  19
lwf immigration base  -18
lwf immigration s  -49
lwf important base  -14
lwf important base +to -74
lwf important s  -18
lwf impossible base +to -40
lwf impromptu base  -20
lwf in base  -16
lwf in base +ly -12
lwf in ed  -16
lwf inability base +to 48
lwf incendiary s  -18
lwf inclined base +to -50
lwf include base  -13
lwf include s  -37
lwf included ing  -25
lwf includes s  56
lwf including s  21
lwf inflammatory s  61
lwf information ed  -52
lwf infrastructure base  -23
lwf initial base  22
lwf initiative ed  31
lwf insiders ed  68
lwf insurance s  -13
lwf intended base +to -35
lwf intention base +to -14
lwf internal s  -37
lwf international base  -26
lwf interview ed  34
lwf interview s  -26
lwf into base  -43
lwf into s  -23
lwf investigation ed  28
lwf investigative s  46
lwf investigators ed  43
lwf issue base  68
lwf issue ed  54
lwf it base  -28
lwf it base +could -33
lwf it base +did+not 114
lwf it base +didn’t 32
lwf it base +does 62
lwf it base +does+not 55
lwf it base +doesn't 12
lwf it base +doesn’t 58
lwf it base +has -15
lwf it base +is -79
lwf it base +is+not -45
lwf it base +may -14
lwf it base +might -19
lwf it base +to -57
lwf it base +was -75
lwf it base +will -66
lwf it base +would -37
lwf it base +would+also 70
lwf it base +’s -48
lwf it ed +also 28
lwf it ed +had -60
lwf it ed +has -77
lwf it ed +is -41
lwf it ed +ly 66
lwf it ed +was -20
lwf it ed +was+ly 87
lwf it ing +is -46
lwf it ing +was -56
lwf it ing +’s -22
lwf it s +just -30
lwf its base  -14
lwf its ed  11
lwf its s  -32
lwf jobs base  -74
lwf judge ed  -41
lwf judicial s  -14
lwf justice ed  -19
lwf keen base  -30
lwf keep ing  -22
lwf key base  63
lwf key s  -40
lwf kind s  45
lwf labor base  63
lwf large s  -23
lwf larger base  -43
lwf largest base  -18
lwf late base  -16
lwf late base +to 53
lwf law ing  -45
lwf law s  -55
lwf laws ing  -15
lwf lawsuit ed  -35
lwf lawsuit s  81
lwf leader s  38
lwf leaders base  51
lwf leaders base +to -69
lwf leaders ed  20
lwf leaders ed +have -11
lwf leaders ing +are -25
lwf leadership ed  97
lwf leading base  -14
lwf least base  -15
lwf least ed  29
lwf leave base  -11
lwf left base  -32
lwf legislation ed  -50
lwf legislation ing  54
lwf legislature ed  88
lwf len base  -16
lwf lengthy base  -33
lwf less ed  -52
lwf less ing  -26
lwf letter ed  -35
lwf letter ing  -64
lwf letter s  86
lwf liberal base  -10
lwf liberal s  -43
lwf like base  -28
lwf like base +to 20
lwf likes base +to 39
lwf little base  -71
lwf little base +to -74
lwf long-term base  -12
lwf longer base  -47
lwf longer ing  54
lwf longer s  -10
lwf longtime base  14
lwf look base  -10
lwf looking base +to -25
lwf looks base  -16
lwf low base  -13
lwf made base  -49
lwf made base +no -19
lwf made s  -29
lwf main base  -30
lwf main s  -47
lwf major base  32
lwf major s  -38
lwf make base  -45
lwf make s  -57
lwf makes base  -52
lwf making base  -33
lwf making s  -40
lwf man ed  -34
lwf man ing  -53
lwf managed base +to -23
lwf manager ed  48
lwf many base  55
lwf many ed  64
lwf many s  -18
lwf mass ing  -17
lwf me base +to -32
lwf mean base  -12
lwf mean ing  -17
lwf meant base +to -22
lwf measures ed  16
lwf media base  20
lwf media base +to 37
lwf media ed  -82
lwf media ed +has -31
lwf media s  -92
lwf meeting ed  -17
lwf members base  -24
lwf members base +to 92
lwf members ed  -16
lwf members ing  49
lwf memo ed  -42
lwf men ed  -17
lwf message ed  59
lwf million base  -17
lwf million ed  -33
lwf million ing  -37
lwf million s  -22
lwf minority s  -40
lwf moderator ed  35
lwf mogul ed  82
lwf moment base +to -18
lwf momentous s  -40
lwf money base  -12
lwf money base +to -22
lwf money ed  -28
lwf money s  21
lwf month base +to -84
lwf month ed  135
lwf months ed  -43
lwf months ing  -61
lwf morning base  -34
lwf morning s  -53
lwf move ed  -100
lwf movement ed  -98
lwf movement s  -42
lwf multiple s  14
lwf my base  23
lwf my s  -32
lwf name ed  -35
lwf narrator s  12
lwf nation base  -23
lwf nation s  -48
lwf national base  59
lwf nations ed  -68
lwf near base  -19
lwf need base  -26
lwf need base +to -49
lwf needed base +to -49
lwf needs base +to -66
lwf negative base  -28
lwf negative s  -33
lwf net base  -35
lwf network ed  20
lwf network ed +has -51
lwf network ing  -24
lwf network s  -23
lwf neurosurgeon ed  65
lwf nevertheless ed  12
lwf new base  -47
lwf new ing  14
lwf news base  -59
lwf news s  -68
lwf newspaper ed  76
lwf night base  -42
lwf nine s  -18
lwf nobody ed  -39
lwf nomination base  14
lwf nomination s  -13
lwf nominee ed  13
lwf nominee ed +has -52
lwf nominee s  11
lwf none ed  -73
lwf nothing base +to -27
lwf number ed  19
lwf numerous s  18
lwf observers base  32
lwf of base  -24
lwf of ed  -90
lwf of ing  -18
lwf of ing +ly -56
lwf of ing +not -31
lwf offensive s  53
lwf offer base  -41
lwf offered base +to -11
lwf offered s  -33
lwf official ed  55
lwf officials base  37
lwf officials ed  33
lwf officials ed +have -27
lwf officials ed +were 77
lwf officials ing +are 39
lwf old s  24
lwf ominous base  -34
lwf on base  -61
lwf on base +to -56
lwf on ing  -47
lwf one base  -14
lwf one base +would -29
lwf one ed  -74
lwf one ing  34
lwf one s  -25
lwf open base  -62
lwf opening base  -42
lwf opening s  -21
lwf operatives ed  72
lwf opinion ed  80
lwf opportunities base +to -32
lwf opportunity base +to -21
lwf opposed base  -18
lwf opposed ing +to 97
lwf or base  -26
lwf or base +even -15
lwf or ed  13
lwf or ing  15
lwf or s  23
lwf order base +to 11
lwf order ed  54
lwf organization ed  -30
lwf organization ed +has 83
lwf organizations ed  58
lwf organizers ed  26
lwf original base  15
lwf other base  -31
lwf other ing  -55
lwf other s  -27
lwf others base  44
lwf others base +to -18
lwf others ed  43
lwf our base  -40
lwf our s  -18
lwf out base  -88
lwf out base +to 58
lwf out ing  -57
lwf out s  -53
lwf outcome s  -19
lwf outsider base  -46
lwf over base  -34
lwf over ing  15
lwf over s  -12
lwf overall ed  27
lwf overtime base  -30
lwf overwhelming base  -46
lwf own base  -13
lwf page base  -83
lwf paid base  -16
lwf paid ing  -19
lwf pains base +to -89
lwf paper ed  70
lwf parade ed  -35
lwf part base +to 18
lwf participants ed  -42
lwf particular base  10
lwf particular ed  12
lwf parties base  68
lwf parties base +to -24
lwf parties ed  47
lwf partisan base  -24
lwf party base  11
lwf party base +to -28
lwf party base +’s -23
lwf party ed  87
lwf party ing  -11
lwf party s  -83
lwf party s +’s -20
lwf past base  -66
lwf past ed  12
lwf past s  22
lwf people base  -23
lwf people base +to -39
lwf people base +would -18
lwf people ed  -64
lwf people ing  18
lwf people ing +are -68
lwf percent base +would 132
lwf percent ed  -46
lwf percent ed +were -28
lwf percent ing  55
lwf percentage base  -27
lwf percentage s  -56
lwf persistent base  -93
lwf person base +to -15
lwf person ed  53
lwf personal base  -34
lwf personal s  -79
lwf phone base  -15
lwf phone s  -65
lwf photo base  -12
lwf pivoted ing +to -22
lwf place base +to -22
lwf plan base +to -93
lwf plan base +would -12
lwf plan ed  -21
lwf plan s  102
lwf planned base +to -26
lwf planning base +to -56
lwf plans base +to -71
lwf platform s  68
lwf played base  -12
lwf pledge base +to -11
lwf pledged base +to -26
lwf point base  78
lwf poised base +to -38
lwf police base  87
lwf police ed  15
lwf policy base  56
lwf policy ed  -37
lwf policy ing  -49
lwf policy s  14
lwf political base  17
lwf political s  -72
lwf politicians base  118
lwf poll ed  44
lwf poll ed +also -79
lwf poll ed +has 41
lwf poll ing  97
lwf poll s  130
lwf poll s +also 41
lwf polling s  28
lwf polls base  51
lwf polls ed  -23
lwf polls ing  22
lwf polls s  29
lwf pool base  -18
lwf poor ing  -32
lwf popular base  -33
lwf populist base  -21
lwf populist s  -42
lwf populous base  -16
lwf positive base  -39
lwf possible base  -14
lwf post ed  79
lwf potent s  -55
lwf potential s  -20
lwf precincts ing  -49
lwf preparing base +to -11
lwf presidency ed  17
lwf president base  74
lwf president base +to -19
lwf president base +’s 19
lwf president ed  -37
lwf president ed +also -52
lwf president s  -11
lwf presidential base  -29
lwf presidential ing  -18
lwf presidential s  -41
lwf press base  -47
lwf press s  -31
lwf pressing base  -30
lwf pressure base +to 23
lwf previous base  -96
lwf previous s  39
lwf primaries base  -10
lwf primaries ed  -63
lwf primary base  -31
lwf primary ed  14
lwf primary s  -62
lwf prime-time base  -20
lwf private base  -18
lwf private s  -15
lwf pro-abortion base  -14
lwf program base +to -16
lwf program ed  11
lwf promised base +to -32
lwf prompted s  32
lwf proposal base +to -18
lwf proposal base +to+ly -29
lwf proposal ed  -76
lwf proposed base  -16
lwf proposed ing  -14
lwf prosecutor base +to -26
lwf prosecutors ed  131
lwf protest s  -20
lwf provocative s  -16
lwf public base  66
lwf public ing  -23
lwf public s  -68
lwf pushed base  -28
lwf pushing base  -12
lwf put base  -29
lwf puts base  -25
lwf questions ed  -72
lwf quick base +to -71
lwf race ed  40
lwf race ed +has -74
lwf race ed +was 16
lwf races ed  41
lwf racial s  -13
lwf radio base  -71
lwf raise base  -19
lwf raise s  70
lwf raised s  42
lwf raising s  -30
lwf rallying base  57
lwf rate ed +not -49
lwf real base  -47
lwf reason base +to -60
lwf received base  -28
lwf receiving base  13
lwf receiving s  -11
lwf recent s  -12
lwf record base  -26
lwf records base  35
lwf records ed  -38
lwf referendum ed  37
lwf reform s  -25
lwf refugee s  -16
lwf refugees ed  -61
lwf refusal base +to -54
lwf refuse base +to -16
lwf refused base +to -53
lwf refuses base +to -50
lwf refusing base +to -61
lwf released s  -50
lwf relentless s  16
lwf religious base  -19
lwf religious s  -33
lwf reluctance base +to -41
lwf reluctant base +to -36
lwf remain base  -85
lwf remains base  -11
lwf remains ed +to+be -29
lwf remarks ed  -112
lwf remember ing  -53
lwf renewed s  -19
lwf repeated s  -33
lwf report ed +was 13
lwf report ing  -121
lwf report s  64
lwf reporter ed  60
lwf reporters base +to -42
lwf reporters ed  66
lwf reports base  81
lwf representatives ed  -72
lwf requests base +to -32
lwf required base +to -13
lwf research s  28
lwf researchers base  62
lwf researchers ed  13
lwf respond s +to 46
lwf respondents ed  -36
lwf results base  42
lwf results ed  -26
lwf results ed +were 49
lwf retirement base  -11
lwf right base  59
lwf rights s  -41
lwf rivals base  22
lwf rivals ed  31
lwf roll base  -46
lwf room ed  -40
lwf rules base  -17
lwf rules ed  20
lwf ruling ed  93
lwf said base  -18
lwf said ing  36
lwf said s  -49
lwf same base  -24
lwf same ing  -43
lwf same s  -68
lwf say base  -12
lwf says base  -35
lwf scathing base  -45
lwf scheduled base +to -26
lwf scientists base  75
lwf scramble base +to -15
lwf security base  -24
lwf security s  -44
lwf see base  -21
lwf seek base +to -32
lwf seeking base +to -26
lwf seeks base +to -17
lwf seem base +to -35
lwf seem ing +to+be -21
lwf seemed base  -33
lwf seemed base +to 15
lwf seemed ed  -47
lwf seems base +to -65
lwf seems ed +to+have -38
lwf senator base +to -36
lwf senator ed  -40
lwf senator ed +has -11
lwf senator ing +is 43
lwf senator s  37
lwf senators base  68
lwf senators ed  -55
lwf separate base  -35
lwf serious base  -45
lwf serious s  -33
lwf session ed  19
lwf set base +to -18
lwf set ed +to+be -23
lwf several base  36
lwf several ed  23
lwf several s  -57
lwf sexist s  -11
lwf shared base  -41
lwf sharp base  -67
lwf sharp s  -29
lwf she base  -30
lwf she base +can 14
lwf she base +could 103
lwf she base +did+not -44
lwf she base +doesn't -54
lwf she base +had 56
lwf she base +has -21
lwf she base +will -29
lwf she base +would -20
lwf she base +would+not 43
lwf she base +’ll -50
lwf she ed  12
lwf she ed +also 50
lwf she ed +had+not -25
lwf she ed +has -64
lwf she ed +has+ly 17
lwf she ed +has+not 50
lwf she ed +is 93
lwf she ed +later -98
lwf she ed +ly 34
lwf she ed +never 51
lwf she ed +then 89
lwf she ed +was -29
lwf she ed +will 30
lwf she ed +’s 17
lwf she ing +had+been -47
lwf she ing +is -30
lwf she ing +was -31
lwf she ing +’s 73
lwf she s  16
lwf she s +ly -27
lwf shift s  -14
lwf shooting ed  -10
lwf short base  -42
lwf shot base  -71
lwf show base  -44
lwf shown base  -10
lwf shows base  -49
lwf sign base  -47
lwf signature s  -13
lwf significant base  -29
lwf similar base  -32
lwf similar s  -47
lwf simple base  19
lwf since base  -32
lwf since ed  37
lwf since ing  -12
lwf single base  -26
lwf six s  -30
lwf social s  -25
lwf some base  -39
lwf some base +to 89
lwf some ed  71
lwf some ed +have -25
lwf some ing  -99
lwf some s  -22
lwf somehow ed  -64
lwf something base +to 76
lwf sought base +to -64
lwf source ed  68
lwf sources ed  -22
lwf speaker ed  58
lwf speakers ed  13
lwf special base  -14
lwf specific base  -13
lwf specific s  -29
lwf speech base +to -57
lwf speech ing  72
lwf speeches ing  -33
lwf spokesman ed  41
lwf spokeswoman ed  91
lwf spreading base  -10
lwf start ing  -49
lwf started base +to 64
lwf started ing  -36
lwf state base  85
lwf state base +to -41
lwf state base +will -20
lwf state base +would -35
lwf state ed  62
lwf state ed +was -66
lwf state s  -58
lwf statement ed  78
lwf statement ed +was 48
lwf statement ing  -115
lwf statements ing  -78
lwf states base  -70
lwf states base +have 90
lwf states base +to -36
lwf states ed  34
lwf states ing  -53
lwf stern base  -41
lwf sticking base  -13
lwf stop ing  -37
lwf stopped ing  -41
lwf strategic s  -22
lwf strategists base  25
lwf strategists ed  52
lwf strategy ed  -30
lwf strategy s  -34
lwf striking base  -25
lwf strong base  -64
lwf strong ing  -37
lwf strong s  -21
lwf struggle base +to -32
lwf struggled base +to -40
lwf struggles base +to -11
lwf struggling base +to -32
lwf students base +to -23
lwf subsequent base  -35
lwf substantial base  64
lwf such base  39
lwf such s  -33
lwf suit s  57
lwf superdelegates base +should -27
lwf superdelegates base +to -17
lwf superdelegates ing  -89
lwf support s  -39
lwf supporter ed  30
lwf supporters base  135
lwf supporters base +to -62
lwf supporters ed  -58
lwf supporters ed +have 78
lwf supporters ing  35
lwf sure base  -21
lwf survey ed  -19
lwf survey s  82
lwf surveyed base  97
lwf surveyed ed  24
lwf swing base  -15
lwf swing s  -14
lwf sympathetic base  38
lwf system ed  53
lwf system s  16
lwf take base  -20
lwf take s  -41
lwf taken base  -15
lwf takes base  -47
lwf taking base  -29
lwf taking s  52
lwf talk base  -14
lwf talk s  -65
lwf talking s  -26
lwf tax base  -28
lwf tax ed  -57
lwf tax ed +was 20
lwf tax s  -29
lwf team base  60
lwf team ed  11
lwf team ing +is 12
lwf team s  44
lwf television s  -18
lwf telling base  112
lwf telling s  -20
lwf temporary base  -24
lwf tend base +to -35
lwf tended base +to -13
lwf tends base +to -10
lwf terror s  -26
lwf terrorism ed +has -39
lwf terrorism s  -50
lwf terrorist base  -14
lwf terrorist s  -37
lwf text base  -27
lwf than base  -55
lwf than ing  -18
lwf that base  -25
lwf that base +can -41
lwf that base +could 39
lwf that base +doesn't 11
lwf that base +doesn’t -31
lwf that base +have -75
lwf that base +is -47
lwf that base +ly -56
lwf that base +may 82
lwf that base +might -44
lwf that base +would -86
lwf that base +would+ly 60
lwf that ed  11
lwf that ed +had 13
lwf that ed +had+been -63
lwf that ed +has -82
lwf that ed +have -14
lwf that ed +have+been -42
lwf that ed +is 104
lwf that ed +ly 67
lwf that ed +was -33
lwf that ed +were 34
lwf that ed +were+not -35
lwf that ed +will+be 31
lwf that ed +would+have -18
lwf that ing  -47
lwf that ing +are -46
lwf that ing +is -28
lwf that ing +’s 52
lwf that s  -18
lwf that s +also -48
lwf that s +ly -94
lwf the base  -15
lwf the base +first -50
lwf the base +first+to 31
lwf the base +last -32
lwf the base +long -12
lwf the base +ly -141
lwf the base +more -56
lwf the base +most -49
lwf the base +next -34
lwf the ed  -44
lwf the ed +ly 65
lwf the ed +most 15
lwf the ed +so -25
lwf the ing  -23
lwf the ing +most -43
lwf the s  -17
lwf the s +first 43
lwf the s +ly -22
lwf the s +most -45
lwf their base  -10
lwf their ed  -19
lwf their ing  -26
lwf their s  -27
lwf them base  -16
lwf them base +to -62
lwf them ed  12
lwf them ed +ly 19
lwf them ing  -38
lwf themselves base +to -31
lwf there base  80
lwf there base +is -27
lwf there base +is+no -41
lwf there base +was 59
lwf there base +was+no -33
lwf there s +are 13
lwf these s  -25
lwf they base  38
lwf they base +also 89
lwf they base +can -47
lwf they base +could -39
lwf they base +didn't -38
lwf they base +do+not 54
lwf they base +don't -48
lwf they base +don’t 16
lwf they base +had -12
lwf they base +have -14
lwf they base +ly 48
lwf they base +may -10
lwf they base +were -43
lwf they base +will+not -10
lwf they base +would+ly -56
lwf they base +’d -17
lwf they base +’re 119
lwf they ed +also 71
lwf they ed +have 49
lwf they ed +have+ly 31
lwf they ed +ly 36
lwf they ed +were -125
lwf they ed +were+not -24
lwf they ed +would+be -33
lwf they ed +’re -126
lwf they ing +are 45
lwf they ing +are+not -37
lwf they ing +were -46
lwf they ing +were+not -48
lwf things base +to -52
lwf think base  -19
lwf thinking base  21
lwf this base  -92
lwf this ed  -12
lwf this ing  -43
lwf this s  -12
lwf those base  17
lwf those ed  37
lwf those s  -56
lwf threatened base +to -18
lwf three base  -39
lwf three ed  33
lwf three s  -38
lwf time base  -15
lwf time base +to 38
lwf time ed  38
lwf time ing  -61
lwf to-4 base  51
lwf told s  -16
lwf took base  -19
lwf took s  -34
lwf top base  35
lwf top s  -57
lwf tough base  -47
lwf toward ing  -36
lwf trade s  23
lwf tried base +to -58
lwf tries base +to -17
lwf troops ed  66
lwf trouble ing  -49
lwf try base +to -34
lwf trying base +to -87
lwf turned base  -16
lwf turning base  -15
lwf turnout s  -84
lwf tweet ed  69
lwf tweet ing  18
lwf two base  43
lwf two ed  11
lwf two ing  -14
lwf two s  -42
lwf unable base +to -21
lwf under base  14
lwf under ing  -37
lwf unfavorable base  -56
lwf unions ing  -16
lwf unless base  -13
lwf unpredictable base  -13
lwf unsolicited base  -21
lwf unwillingness base +to -28
lwf up base +to -12
lwf up ing  -50
lwf upcoming s  -16
lwf updated base +to -36
lwf upon ing  46
lwf urgent base  -28
lwf used base +to -38
lwf user ed  -12
lwf users base +to 86
lwf various s  -54
lwf very base  -38
lwf very ed  -71
lwf video base  -37
lwf video ed  -93
lwf video ed +is -33
lwf view base  -27
lwf voice ed  41
lwf voiced base  -33
lwf vote base  -18
lwf vote base +to -29
lwf vote ed  -56
lwf voted base +to -24
lwf voter base  -32
lwf voter s  -32
lwf voters base  -56
lwf voters base +more+ly+to 46
lwf voters base +to -100
lwf voters base +will -88
lwf voters base +would -66
lwf voters ed +also 32
lwf voters ed +are -17
lwf voters ing +are 20
lwf voters s  18
lwf votes base +were -21
lwf votes ed +are -11
lwf voting s  60
lwf vowed base +to -11
lwf vows base +to -14
lwf walked base  -27
lwf want base +to -68
lwf wanted base +to -40
lwf wants base +to -52
lwf war base  -22
lwf war ed  -20
lwf watch s  -28
lwf way base  -24
lwf way base +to -15
lwf ways base +to -21
lwf we base  -33
lwf we base +should -55
lwf we ed  39
lwf we ed +’ve -36
lwf we ing +’re 24
lwf weapons base  -45
lwf website ed  62
lwf website s  22
lwf week base +to 33
lwf week ed  70
lwf week ing  -52
lwf what base  -33
lwf what base +has -21
lwf what base +is -32
lwf what base +would 81
lwf what ed  -107
lwf what ed +is 13
lwf what ed +’s -33
lwf when ed  13
lwf when ing  -46
lwf when s  -28
lwf where base  -14
lwf whether base  -15
lwf whether base +to -50
lwf which base  30
lwf which base +has -58
lwf which base +is -71
lwf which base +would -69
lwf which ed +also 14
lwf which ed +has 12
lwf which ed +has+been -72
lwf which ed +have 62
lwf which ed +is -75
lwf which ed +was 69
lwf which ed +will+be -25
lwf which ing +is -18
lwf which s +ly 100
lwf while ing  -13
lwf whiter s  -20
lwf who base  26
lwf who base +are -20
lwf who base +can 49
lwf who base +could -26
lwf who base +didn't -94
lwf who base +has 38
lwf who base +has+been -18
lwf who base +have 30
lwf who base +ly 38
lwf who base +was -12
lwf who base +was+ly -41
lwf who base +will -80
lwf who base +would -67
lwf who ed  14
lwf who ed +also 50
lwf who ed +are -18
lwf who ed +does+not -36
lwf who ed +had+ly 58
lwf who ed +has -39
lwf who ed +has+been -52
lwf who ed +has+long -96
lwf who ed +has+ly -72
lwf who ed +has+never -15
lwf who ed +has+not 46
lwf who ed +have -21
lwf who ed +have+ly 122
lwf who ed +is -21
lwf who ed +ly 18
lwf who ed +once -16
lwf who ed +was 38
lwf who ed +was+not -29
lwf who ed +’s -56
lwf who ing +are 23
lwf who ing +has+been -41
lwf who ing +is -56
lwf who ing +is+now 50
lwf who ing +was -18
lwf who s  40
lwf who s +ly -35
lwf who s +now -54
lwf whom base  -47
lwf whom ed  -23
lwf whose s  -58
lwf why base  -30
lwf wide base  -31
lwf widespread base  -16
lwf willingness base +to -70
lwf win base  -17
lwf winning base  87
lwf wishful ing  -23
lwf with base  -14
lwf with base +no -25
lwf with ed  -72
lwf with ing  -41
lwf without base  -46
lwf without ing  -43
lwf woman ed  12
lwf woman s  -53
lwf women base  56
lwf women ed  -15
lwf work base +to -15
lwf work ing  -64
lwf work s  23
lwf workers base +to -29
lwf workers ed  24
lwf working base +to 47
lwf world base  41
lwf world s  -29
lwf worth ing  37
lwf yard s  -11
lwf year ed  85
lwf year ing  -115
lwf year s  71
lwf years base +to -57
lwf you base  23
lwf you base +can 47
lwf you base +would 92
lwf you ed  -24
lwf you ing +’re -28
lwf your base  -16
lwf — base +to -31
lwf — base +will 33
lwf — base +would -29
lwf — ed  36
lwf — ed +are -68
lwf — ed +has -40
lwf — ed +have -45
lwf — ed +ly -18
lwf — ed +was -39
lwf — ed +was+ly 46
lwf — ing +ly 25
n ! $ -24
n " -ed -81
n " -ing 15
n " -ly -68
n " -s 12
n " a -18
n " an -43
n " it 71
n " no 13
n " not 61
n " on -67
n " one 19
n " that -16
n " to -12
n " w 14
n " was -13
n " we 82
n " will -81
n # CAP 55
n $ $ -23
n ' -s -10
n ' w -14
n 's " -16
n 's -ed -22
n 's -ing -23
n 's -ly -39
n 's -s -34
n 's CAP -41
n 's an -22
n 's been 47
n 's no 57
n 's the -33
n 's up -22
n ( and -61
n ( w 38
n ) , 21
n ) . 15
n ) and -42
n , " 22
n , -ing -45
n , -ly 12
n , CAP -36
n , NUM 27
n , a 26
n , about -74
n , after 46
n , along -73
n , although -22
n , an -43
n , and -22
n , as -72
n , at -15
n , because 50
n , both -26
n , but -26
n , by -25
n , could 20
n , for 58
n , had -44
n , has -26
n , have -40
n , having -17
n , he -63
n , his -114
n , i 18
n , is 29
n , it -39
n , like 32
n , many -24
n , most -16
n , of -17
n , on -21
n , or -22
n , our -17
n , she 25
n , should 15
n , since -11
n , so -31
n , some -11
n , such 21
n , that 73
n , the -17
n , their -42
n , they -50
n , this -53
n , though -11
n , three 29
n , to -27
n , w -17
n , were 31
n , what 55
n , when -36
n , where -27
n , which -31
n , while 33
n , who -14
n , with -24
n , without -22
n , would 68
n -ed , 18
n -ed -ing 27
n -ed . -41
n -ed CAP -21
n -ed DAY -47
n -ed NUM -17
n -ed a -35
n -ed about -40
n -ed after -84
n -ed against 32
n -ed an -12
n -ed and -14
n -ed as -35
n -ed at -12
n -ed from -47
n -ed his -25
n -ed how -26
n -ed in -12
n -ed into -21
n -ed it -10
n -ed no -29
n -ed of -29
n -ed on -13
n -ed out -37
n -ed over -18
n -ed some -45
n -ed than -22
n -ed that 26
n -ed the -70
n -ed to -59
n -ed up 23
n -ed when 50
n -ed — -10
n -ing " -13
n -ing , -96
n -ing -ly -53
n -ing . -46
n -ing : 70
n -ing ; -86
n -ing CAP -55
n -ing DAY -77
n -ing a -11
n -ing after -33
n -ing and -84
n -ing as -58
n -ing at -66
n -ing down -56
n -ing for 23
n -ing from -71
n -ing he 33
n -ing her -15
n -ing his 42
n -ing in -16
n -ing is -16
n -ing it -24
n -ing its 57
n -ing of 29
n -ing on -47
n -ing out 34
n -ing over 15
n -ing some -33
n -ing that -15
n -ing the 20
n -ing their -61
n -ing to -23
n -ing up -27
n -ing with -45
n -ly , -31
n -ly -ed 44
n -ly -ing 76
n -ly -ly 14
n -ly -s -37
n -ly . -24
n -ly : 30
n -ly CAP 45
n -ly DAY -56
n -ly a -20
n -ly about 48
n -ly after -40
n -ly and -50
n -ly as -25
n -ly at 64
n -ly because -30
n -ly behind -21
n -ly by -78
n -ly for 51
n -ly from -14
n -ly in -40
n -ly is -40
n -ly of 100
n -ly on 33
n -ly one -21
n -ly that 17
n -ly the -36
n -ly to 25
n -ly what 29
n -ly when -37
n -ly will -23
n -ly with -24
n -s " -32
n -s ( -23
n -s ) -29
n -s , -36
n -s -ed -30
n -s -ing 59
n -s -s 10
n -s : -36
n -s ; -37
n -s ? -33
n -s CAP 33
n -s DAY 55
n -s NUM -29
n -s a 34
n -s about 80
n -s across -26
n -s against -94
n -s all -64
n -s among -30
n -s an -21
n -s and -62
n -s are -10
n -s as 39
n -s at 25
n -s because -39
n -s before -11
n -s between 76
n -s by -35
n -s during -17
n -s for 22
n -s four -21
n -s from 12
n -s has -13
n -s have -18
n -s him -78
n -s how -33
n -s if 37
n -s in 23
n -s into -62
n -s is -17
n -s it -35
n -s its -12
n -s like 99
n -s on -28
n -s one -52
n -s or -96
n -s out -42
n -s she 73
n -s since -42
n -s such -25
n -s than -27
n -s that -16
n -s the -34
n -s they -24
n -s this -14
n -s toward 40
n -s two -58
n -s w -15
n -s was -15
n -s when -72
n -s where -30
n -s who -15
n -s will -25
n -s with -32
n -s — -28
n . " -172
n . ) -47
n / -s -35
n / > -18
n : " 30
n : $ 44
n : -ing 66
n : -s -31
n : CAP -27
n : NUM -46
n : a -89
n : he -58
n : how -22
n : in 36
n : the -71
n : to -25
n : w -12
n : what -39
n ; $ -28
n ; -s -20
n ; in -26
n ; w 77
n > . -18
n ? $ -78
n @ CAP -11
n @ w -43
n CAP " -43
n CAP ' -29
n CAP 's -31
n CAP ( -22
n CAP , -28
n CAP -ed 13
n CAP -ing 50
n CAP -s -54
n CAP : 60
n CAP ?sym 38
n CAP NUM -21
n CAP a -49
n CAP about 28
n CAP an -34
n CAP and 35
n CAP are 30
n CAP as 44
n CAP at 19
n CAP before 42
n CAP by -31
n CAP can 35
n CAP could -53
n CAP during 18
n CAP from -22
n CAP had -34
n CAP has 34
n CAP have -16
n CAP he 49
n CAP his 28
n CAP how 56
n CAP if -20
n CAP in 56
n CAP into -39
n CAP is -24
n CAP may -104
n CAP of -28
n CAP on -29
n CAP or 60
n CAP over 29
n CAP she 37
n CAP should 28
n CAP some 49
n CAP that -15
n CAP the 28
n CAP they -12
n CAP to 32
n CAP up 52
n CAP w -22
n CAP was 34
n CAP when 44
n CAP while -20
n CAP who 70
n CAP why -46
n CAP will -16
n CAP would 30
n CAP — -50
n CAP ’s 39
n DAY 's 44
n DAY , -22
n DAY -ed -69
n DAY . 10
n DAY as 21
n DAY at -22
n DAY by -32
n DAY he 28
n DAY in -81
n DAY that 38
n DAY to 36
n DAY w -29
n DAY when -53
n NUM -ed -10
n NUM -ly -40
n NUM -s -24
n NUM . -16
n NUM CAP -23
n NUM an -11
n NUM in 23
n NUM of 23
n NUM on -36
n NUM to 38
n NUM w -42
n _ w -28
n a -ing -18
n a -ly 32
n a -s 35
n a NUM -13
n a few -12
n a w 12
n about " 31
n about , 12
n about -ed 61
n about -ing 52
n about . -59
n about NUM -77
n about a 53
n about an 32
n about being 47
n about her -25
n about his 31
n about its -52
n about one 59
n about that 51
n about the 12
n about their -69
n about them -61
n about what 53
n about where -28
n about whether -12
n about why -17
n across the -46
n after -ing 13
n after CAP 36
n after a 24
n after being -57
n after his -41
n after she -11
n after they -43
n after w -62
n against -ing 42
n against -s 61
n against CAP -22
n against a 53
n against her 29
n against him -41
n against his -32
n against the 19
n against w 31
n against what -88
n all -ed -33
n all -s 32
n all CAP -13
n all of -13
n all that -38
n all w -18
n along the -15
n along w 27
n along with -52
n amid -s -52
n amid w -38
n among -s 12
n among CAP -14
n among some -63
n among the -14
n among those 37
n an " -40
n an -ed 63
n an -ing -27
n an -ly -48
n an w 20
n and , -15
n and -ed 25
n and -ing -42
n and -ly -36
n and -s -57
n and CAP 19
n and NUM -13
n and a -32
n and has 64
n and he -30
n and how -28
n and in -57
n and is -38
n and other -18
n and that 23
n and the -46
n and would -19
n another CAP 21
n another w -22
n any -ing -40
n any of 11
n any w -39
n are -ed -55
n are -ly -44
n are -s 24
n are CAP -12
n are a -28
n are being -15
n are in -21
n are many -13
n are not -15
n are the -15
n are w -33
n around -s -23
n around CAP -18
n around w -36
n as -ed -60
n as -ing 17
n as -ly -11
n as -s -36
n as CAP -51
n as a 10
n as an -42
n as having 98
n as he -12
n as her -44
n as his -12
n as if 46
n as it -41
n as many 92
n as some -15
n as the 27
n as they -40
n as to 35
n as w -28
n at -ing 31
n at CAP -47
n at DAY 52
n at NUM 11
n at a -48
n at all -42
n at her -67
n at his 77
n at it 31
n at one 50
n at the -30
n at their -60
n at this -67
n at w 18
n at what -16
n at where 18
n be -ed -14
n because " -21
n because CAP -44
n because he -40
n because it 39
n because the -19
n because w 37
n been -ly 73
n before -s 38
n before CAP -10
n before a 51
n before the -40
n behind her -11
n behind him -13
n behind the 53
n being -ed -16
n below : -12
n between CAP -28
n between NUM -36
n between the 20
n between w -50
n both -s -20
n both the 16
n both w 24
n but has -25
n but w 78
n by -ed -55
n by -ly -27
n by -s 18
n by NUM -25
n by an -16
n by her -60
n by many -26
n by one 56
n by other -27
n by some 19
n by the 12
n by w -25
n can be -32
n could not -90
n could w 13
n despite w -19
n did not -37
n didn't w 37
n didn’t w -19
n do not -23
n does not -15
n does w -30
n doesn't w 25
n doesn’t w -21
n down , -32
n down -s 29
n down . -28
n down CAP 64
n down a 20
n down as -45
n down in -46
n down the 33
n down their -35
n down to -49
n down w -53
n during a 29
n during an -29
n during her -59
n during the -58
n during this 103
n each other -21
n each w -17
n every CAP -19
n every w 11
n few -s 43
n five -s -73
n for " 13
n for , -33
n for -ed -46
n for -ly -90
n for -s 47
n for DAY -18
n for NUM 26
n for a 39
n for about -63
n for all -86
n for an 76
n for anyone 46
n for both 18
n for eight -25
n for her 40
n for him 31
n for himself -34
n for his 34
n for it -54
n for its 68
n for many -45
n for not 10
n for one 65
n for other 47
n for some 28
n for someone 16
n for that -38
n for their -22
n for them -48
n for this -21
n for what 69
n four -s -35
n from -ly -49
n from -s -27
n from CAP -13
n from NUM -93
n from any -58
n from both 33
n from many 20
n from our -37
n from outside -13
n from some 16
n from their -25
n from them -23
n from w 12
n gets w -12
n getting -ed -29
n had -ed 13
n had -s -12
n had been -15
n had w -61
n has -ed -24
n has -ly -43
n has a -15
n has had -25
n has not -28
n has w -50
n have -ly -43
n have been -54
n have not -18
n have w -37
n he " -25
n he 'd 58
n he 'll 22
n he 's 25
n he -ed 27
n he -ly 32
n he -s -25
n he can 56
n he did -15
n he didn’t 27
n he does 14
n he doesn’t 27
n he is 24
n he might -26
n he never 20
n he should -49
n he w 19
n he will -42
n he won’t -25
n he ’d -35
n he ’ll 11
n he ’s -44
n her " -63
n her , -35
n her -ing 40
n her -s -20
n her . 17
n her CAP 38
n her NUM 33
n her a 10
n her as -43
n her for 39
n her of 27
n her on -70
n her out -16
n her to -17
n her with 71
n herself from 27
n him " 33
n him , -38
n him -ed -16
n him -ing -26
n him a -29
n him about -40
n him and -80
n him as 42
n him because 48
n him by 15
n him for 16
n him from -75
n him in -67
n him on 17
n him over 73
n him that -84
n him the 75
n him to 18
n him was 96
n him with 39
n himself a 16
n himself as 63
n himself from 60
n himself in -57
n himself on 73
n himself the -11
n himself to 19
n himself w 55
n his " -93
n his -ed -52
n his -ing 84
n his -ly 12
n his -s 24
n his CAP 33
n his NUM -24
n his w -10
n how -ly -78
n how -s 39
n how CAP -63
n how many -33
n how she -50
n how the 17
n how they 76
n how to 14
n i w -76
n if -ed -12
n if CAP -14
n if a 48
n if he -17
n if her 48
n if it 17
n if the 17
n if w 74
n in , -19
n in -ed 49
n in -ly -52
n in -s -16
n in . 33
n in CAP -32
n in DAY -13
n in NUM -42
n in a 16
n in an 59
n in and -28
n in another -25
n in as -53
n in at -17
n in from -25
n in her 39
n in his 10
n in its -22
n in many -60
n in may 48
n in on 42
n in one 21
n in other -26
n in several -16
n in some 49
n in that -22
n in the -15
n in their -81
n in this 36
n in those -67
n in what 19
n in which -25
n inside the 55
n into -ed -20
n into -ing 54
n into CAP -118
n into DAY -25
n into a -17
n into the -20
n into w 12
n is " -59
n is , 107
n is -ed -76
n is -ing 17
n is -ly -88
n is -s 80
n is CAP -85
n is NUM -14
n is a -66
n is an -68
n is any -28
n is being -66
n is no 26
n is one -32
n is some -16
n is that 31
n is the -85
n is this -18
n is to 46
n is w 27
n is what -29
n is whether 47
n it " 53
n it 's 28
n it -ed -52
n it -ing -30
n it -ly -40
n it -s 40
n it : 37
n it a -12
n it all -35
n it and 26
n it as 91
n it could 19
n it has 17
n it in -12
n it into -21
n it is -15
n it on -88
n it out -28
n it the -24
n it to -31
n it up -26
n it w 13
n it was 11
n it will -13
n it would 38
n its CAP -19
n its w -11
n itself . -48
n itself as 40
n like -ing 30
n like . -21
n like CAP -53
n like a 10
n like an 36
n like i -19
n like those -64
n many CAP 14
n many of -10
n many w -48
n may be -35
n may have -28
n may not 17
n may w 15
n me , 86
n me . -19
n me a -34
n me the 38
n me to -18
n might be -22
n might have -11
n might w -25
n most -ly -10
n most CAP -24
n most about -66
n most of -18
n must be -14
n must w -14
n my -s 20
n my w -18
n never w -47
n no -s 67
n no to 19
n no w 26
n not -ly -25
n not to 55
n of " -20
n of -ed 12
n of -ing -19
n of -s 50
n of all 43
n of an 15
n of any 11
n of being 38
n of both -74
n of getting -73
n of her 22
n of him 70
n of how -22
n of it 22
n of its -60
n of many -65
n of our -70
n of some 75
n of such -12
n of that 110
n of their -65
n of this 54
n of those 60
n of three -50
n of w 11
n of whether 42
n off , -65
n off -s 70
n off . -16
n off a -17
n off as 69
n off by 63
n off his -44
n off in -36
n off on 32
n off the 36
n off w 20
n on " -82
n on , -30
n on -ed 106
n on -ing -23
n on . -14
n on CAP -14
n on a 36
n on all 79
n on an 17
n on another 78
n on for -65
n on her -14
n on him 106
n on his 27
n on how 56
n on in -53
n on it -40
n on its -77
n on one -31
n on some 50
n on that 15
n on their -33
n on them 37
n on this 49
n on to 60
n on two -43
n on w -20
n on what 29
n on whether -36
n on which 18
n on who 37
n on — -51
n once w 41
n one . 67
n one CAP -28
n one of -11
n one w -58
n one with 35
n or -ed -55
n or -ing -43
n or -s -17
n or a -15
n or are -23
n other CAP 73
n other w 30
n others to -37
n our -s 15
n our CAP 14
n our w -28
n out , -16
n out -ing 33
n out -ly -28
n out . -27
n out CAP 72
n out a 98
n out about 121
n out against 119
n out an 11
n out and 50
n out as 57
n out at 31
n out by 29
n out his 16
n out how 62
n out in 56
n out of 25
n out on -47
n out some 40
n out that 35
n out the -46
n out to -52
n out w -22
n out with -35
n outside the -37
n over -ing 44
n over -s -44
n over . -21
n over NUM -55
n over a 19
n over an 38
n over and 44
n over as 30
n over at -27
n over her -24
n over how 48
n over in -30
n over the -14
n over to -30
n over w 53
n over what 30
n over whether -53
n seven -s -53
n several -s 37
n several w 17
n she -ed -31
n she -s -25
n she and 36
n she can -27
n she did 48
n she has 68
n she should 31
n she w 33
n she was -29
n she will -45
n she would 11
n she ’ll 36
n should be -42
n should w -10
n shouldn’t be -12
n since CAP -39
n since NUM -53
n since he -19
n since the 67
n since w -45
n so -ed -49
n so -ly -97
n so . 79
n so many -76
n so w 23
n some CAP 57
n some w -37
n such a -45
n such as -46
n such w 14
n than CAP -56
n than NUM -16
n than a -34
n than half -21
n than his -19
n than the -30
n than w 72
n that , 28
n that -ed -92
n that -ing 27
n that -ly 31
n that . 16
n that NUM 37
n that about 44
n that all -51
n that although 10
n that an 102
n that any 48
n that are -50
n that as -45
n that at 59
n that both 60
n that can -13
n that could 21
n that despite 13
n that during 46
n that four 51
n that had -42
n that has -23
n that have -81
n that his 66
n that i -86
n that if -34
n that in 67
n that is -53
n that it 47
n that its 38
n that many 36
n that may -13
n that might -24
n that neither 16
n that no -55
n that on 68
n that one -81
n that some 13
n that such 50
n that these -32
n that they 41
n that this -21
n that those -46
n that to 60
n that two -65
n that up -49
n that w -21
n that was 14
n that were -60
n that what -32
n that when 58
n that while 53
n that will -30
n that with -90
n that would 35
n that you -16
n that ’s -32
n the " -34
n the -ed -20
n the -s -14
n the CAP -11
n the many 28
n the other 44
n the three -52
n the two -53
n their " -19
n their -ed -31
n their -ing 68
n their -ly -89
n their CAP -32
n them " 16
n them , -65
n them -ly 28
n them . -57
n them a 16
n them and -52
n them as -17
n them at -18
n them for 39
n them in 22
n them of -21
n them on 57
n them over -34
n them that -15
n them to 24
n them up -50
n them with -33
n themselves as -22
n themselves in -24
n themselves w 44
n these -s -17
n these CAP -32
n they 'll -55
n they -ed 54
n they could 16
n they do -26
n they don't -34
n they had -36
n they have 61
n they should -43
n they were 19
n they will 40
n they would -23
n they ’re 67
n this -ing 25
n this -s -22
n this CAP -27
n this in 35
n this is 24
n this to -114
n this w -22
n those -ing 80
n those -s -13
n those in -34
n those w -63
n those who 16
n thousands of -66
n three -s 74
n three CAP -48
n three w -51
n through CAP -36
n through a -24
n through the -77
n through their -14
n through w -14
n to " 22
n to , -34
n to -ing 44
n to -s 44
n to . -78
n to CAP -15
n to NUM -85
n to a 17
n to all -75
n to an -13
n to be -14
n to have -30
n to her -28
n to it -32
n to its -99
n to many 36
n to me 68
n to one -60
n to other 24
n to several 73
n to some 45
n to that -51
n to the -29
n to their -37
n to them 40
n to this -116
n to those 33
n to two 44
n to w 14
n to what -11
n toward -ing -19
n toward CAP -56
n toward a -45
n toward the -33
n toward w -31
n two -s -78
n two of -63
n two w 46
n under CAP -12
n under a 36
n under the -88
n under w 28
n until CAP -46
n until the -37
n up , -73
n up -ed 34
n up -ing 27
n up -ly -25
n up -s -40
n up NUM -19
n up about 117
n up against -55
n up all -40
n up an 52
n up and -35
n up as 79
n up at -20
n up behind 65
n up by 60
n up for -83
n up her -18
n up his 48
n up in -77
n up its -38
n up the 14
n up their -38
n up this 32
n up to 70
n up w -63
n up with 17
n upon CAP 47
n upon the -55
n us , -34
n us to 17
n us w -39
n via CAP 36
n w " -97
n w 's 62
n w ( -16
n w ) -32
n w , -35
n w -ed -30
n w -ing -47
n w -s -17
n w . -31
n w ; -32
n w = -27
n w ? -31
n w CAP -31
n w DAY 60
n w NUM -40
n w about 33
n w against 77
n w all -23
n w among 60
n w an -87
n w and -30
n w are 14
n w around -46
n w as 66
n w behind -34
n w beyond 23
n w both 87
n w but -45
n w by 22
n w could -12
n w down -23
n w during -109
n w each -54
n w for 15
n w has -24
n w have -13
n w he -24
n w her -52
n w him -77
n w his 23
n w how -42
n w if -31
n w in -25
n w into -37
n w is -27
n w like -46
n w many -41
n w may 26
n w might -22
n w no -49
n w not -33
n w off -31
n w on 11
n w or -45
n w out -53
n w over 65
n w she -83
n w since -25
n w so -25
n w some 29
n w such 55
n w than -12
n w the -26
n w their -64
n w they -56
n w this 10
n w three -42
n w through -36
n w to 14
n w toward 57
n w under -16
n w up -43
n w upon -42
n w was 17
n w when 18
n w while -13
n w who -37
n w will 50
n w with 25
n w without -10
n w would -13
n w — -58
n was , -25
n was -ing -61
n was -ly 63
n was -s -16
n was CAP -67
n was a -17
n was an -66
n was another 69
n was at -23
n was her -51
n was his -10
n was in -12
n was never 43
n was no 26
n was not 31
n was one -22
n was over -13
n was some -11
n was that 87
n was the -41
n was to -51
n was w -37
n wasn't w -13
n wasn’t w -17
n were " -26
n were -ly -53
n were -s -21
n were not -29
n were the 75
n were w -23
n what -ed -40
n what -s -61
n what CAP -50
n what is -52
n what other 58
n what she 65
n what that -25
n what the 34
n what they -15
n what was -32
n what you 22
n when -ed -15
n when -s 20
n when CAP -33
n when a -17
n when he 79
n when it -31
n when she 19
n when the -24
n when they -24
n when w -57
n where CAP 42
n where w -34
n whether CAP 20
n whether a -64
n whether any -26
n whether he -12
n whether it 31
n whether or 66
n whether she 90
n whether the -31
n whether to 40
n whether w -79
n which CAP 16
n which w -16
n while -ing -28
n while CAP -13
n who -s 11
n who can -22
n who has 45
n who he -49
n who is -26
n who the -39
n who w -22
n who would 32
n whose -s -13
n why , 25
n why CAP 69
n why she -52
n why the 60
n will be -57
n will have -16
n will not 23
n with , -30
n with -ing -56
n with -s -46
n with CAP 16
n with NUM -17
n with a 25
n with an 19
n with her -91
n with his -79
n with one 75
n with other -69
n with the 19
n with their -42
n with those -12
n with w -19
n without -ing -27
n won't be -13
n won’t be -26
n would -ly -62
n would have -42
n would not -12
n wouldn’t w -19
n yet that -17
n you . -32
n you w -17
n your w -43
n — " -44
n — -ed 84
n — -ing -43
n — -ly -64
n — CAP -13
n — a -15
n — although -19
n — and 32
n — are -23
n — as 45
n — but 35
n — in -37
n — or 15
n — that -17
n — the -19
n — to -14
n — w -29
n — was -53
n — which -23
n — with -13
n ’s -ed 44
n ’s -ing -35
n ’s -ly -33
n ’s -s -25
n ’s CAP -23
n ’s a 18
n ’s about -14
n ’s an -31
n ’s been -25
n ’s no -39
n ’s the -33
n ’s up -10
n ’s w 17
p A base 14
p A ed 18
p A s 46
p B base 17
p B ed 15
p B ing 11
p C s 20
p D ing -12
p E base -17
p E ed -10
p E ing -19
p E s -21
pl A " ed 16
pl A " ing 23
pl A " s 37
pl A ' ed 35
pl A 's ed 41
pl A 's ing 26
pl A ) ed 21
pl A , base 22
pl A , ed 29
pl A , ing 26
pl A , s -36
pl A -ed base -42
pl A -ed ed 18
pl A -ed ing -58
pl A -ing s 95
pl A -s base 42
pl A -s ing 23
pl A -s s -42
pl A CAP base 36
pl A CAP ed 12
pl A CAP s 52
pl A DAY ed 56
pl A DAY ing -102
pl A NUM base 27
pl A NUM ed 108
pl A NUM ing -25
pl A ^ ed 29
pl A ^ ing -11
pl A a base -73
pl A a ed -13
pl A after ing 47
pl A and base -30
pl A and ed -16
pl A and ing 93
pl A as ing -36
pl A before ing -25
pl A both ed 17
pl A but base -21
pl A but ed 21
pl A but ing 77
pl A but s 74
pl A five base 38
pl A for ing -93
pl A he base -12
pl A he ed 12
pl A he ing -32
pl A he s -28
pl A her base 35
pl A i ed 23
pl A in ing -41
pl A it base -20
pl A it ed -13
pl A it s 116
pl A of ing -23
pl A on base -56
pl A others base 50
pl A others ed 25
pl A she ed 24
pl A she s 60
pl A since ed 50
pl A some base 45
pl A some ed -34
pl A that base -40
pl A that ed -66
pl A that ing 73
pl A that s 11
pl A the base -30
pl A the ed 30
pl A the ing -33
pl A them ed -17
pl A they base 40
pl A they ed -42
pl A w base -21
pl A w ed 36
pl A w ing 23
pl A w s 47
pl A which ed -61
pl A while ing -39
pl A who base -15
pl A who ed 16
pl A you base -41
pl A you ed -65
pl A — ed 30
pl A — ing 51
pl B " base -55
pl B " ed 79
pl B " ing 56
pl B 's ed -73
pl B ) ed 79
pl B , base -56
pl B , ing 62
pl B -ed base -65
pl B -ed ing -79
pl B -ing base -46
pl B -ing ed -12
pl B -s base 33
pl B -s ed 46
pl B -s ing -41
pl B CAP ed 12
pl B CAP ing 26
pl B CAP s 16
pl B DAY ed 39
pl B NUM ed -58
pl B ^ base -81
pl B ^ ed 13
pl B ^ ing 63
pl B a base -18
pl B a ing -39
pl B after ed 57
pl B after ing -86
pl B an ed -45
pl B and base 15
pl B and ing 64
pl B and s 54
pl B as ed 47
pl B before ing 67
pl B both ed 16
pl B but ed 32
pl B but ing -13
pl B by ing -33
pl B for ing -48
pl B he base 27
pl B he ed 12
pl B he ing 57
pl B he s 51
pl B himself ed -67
pl B in base 48
pl B in ing 11
pl B it base 82
pl B it s 47
pl B of ing 10
pl B on base -69
pl B or ing -13
pl B she ed 24
pl B she s -33
pl B since ed -51
pl B some ed 24
pl B some ing -22
pl B than ed -16
pl B that base 92
pl B that ed 42
pl B that ing -84
pl B that s -100
pl B the base -80
pl B the ed -75
pl B the ing -59
pl B they ed 64
pl B those ing 46
pl B w ed 29
pl B w ing -30
pl B w s 12
pl B we ed 42
pl B when ed 18
pl B which ed 21
pl B which s -11
pl B while ing 95
pl B who base -20
pl B who s 14
pl B — base 27
pl B — ed -26
pl B — ing 11
pl C " base -38
pl C " ed 73
pl C " ing 29
pl C " s 27
pl C ' base -40
pl C 's base -43
pl C 's ing -32
pl C 's s 20
pl C , ed 11
pl C , ing 16
pl C , s 17
pl C -ed base -32
pl C -ed ed -29
pl C -ing ed -31
pl C -ing s -29
pl C -s base 31
pl C -s ed 24
pl C -s ing 11
pl C -s s 68
pl C CAP base 32
pl C DAY base 32
pl C DAY ed -18
pl C NUM base 37
pl C NUM ed 29
pl C ^ base -22
pl C ^ ed 50
pl C ^ ing 11
pl C a base -12
pl C a ed -89
pl C after ing 144
pl C all base -67
pl C all ed 25
pl C and base -54
pl C and ing 40
pl C and s 23
pl C as ed -91
pl C at ing -48
pl C both base -102
pl C both ed 85
pl C but base 32
pl C but ed 37
pl C but ing -84
pl C for ing 26
pl C from ing -62
pl C he ed -17
pl C he ing -28
pl C he s 36
pl C her base -57
pl C him base 16
pl C his base -14
pl C his ed 29
pl C his ing -50
pl C his s 25
pl C i base -12
pl C i ed 24
pl C in base -37
pl C in ing 19
pl C in s -37
pl C it base 14
pl C it ed 17
pl C it s -20
pl C its ed -27
pl C its s 35
pl C many base 32
pl C many ed 38
pl C of base -29
pl C of ing -71
pl C of s 30
pl C on ing -45
pl C one base -13
pl C one ed 18
pl C or base 41
pl C others base 58
pl C she ed 25
pl C she ing 31
pl C since ed -18
pl C some base 47
pl C than ing -76
pl C that base 55
pl C that ed -29
pl C that ing -55
pl C that s -69
pl C the base -12
pl C the s -31
pl C their base -62
pl C their s 28
pl C them ed 77
pl C they base -21
pl C they ed -55
pl C they ing 115
pl C those ing -43
pl C those s -54
pl C w base -22
pl C w ed 18
pl C w ing -24
pl C w s 24
pl C we ed 24
pl C what ed 24
pl C what s 33
pl C which s 43
pl C while ing -22
pl C who base 14
pl C who ed -13
pl C who ing -39
pl C who s -19
pl C whom ed 55
pl C with s 27
pl C without ing -26
pl C you base -75
pl C — base -69
pl C — ed 36
pl C — ing 22
pl C — s -28
pl D " base 17
pl D " ed -38
pl D " ing -51
pl D " s 50
pl D ' base -67
pl D 'd base -90
pl D 'll base -27
pl D 's base -14
pl D 's ed -23
pl D 's ing 14
pl D 's s 25
pl D 've ed 84
pl D ( base -51
pl D ( ed 95
pl D ( ing -27
pl D ) base 15
pl D ) ed -41
pl D , base 76
pl D , s 51
pl D -ed base -44
pl D -ed ed 19
pl D -ed ing -66
pl D -ed s -57
pl D -ing base -14
pl D -ing ed 19
pl D -ing ing -54
pl D -ing s -38
pl D -s ed -25
pl D -s ing -23
pl D -s s 12
pl D / base -18
pl D : base -53
pl D < base -24
pl D CAP ed 11
pl D CAP ing -51
pl D CAP s 30
pl D DAY base -61
pl D DAY ing -18
pl D DAY s -71
pl D NUM base 25
pl D NUM ed -30
pl D ^ base -44
pl D ^ ed 23
pl D ^ ing 33
pl D ^ s -60
pl D a ing 25
pl D a s 31
pl D about ed -22
pl D about ing -36
pl D after ed 64
pl D after ing 76
pl D all base 109
pl D all ed -33
pl D an base 37
pl D an ed -63
pl D and ed 35
pl D and ing -53
pl D another base -46
pl D any s -29
pl D anyone base 39
pl D as ed 31
pl D as ing -54
pl D at ing -26
pl D before ing 41
pl D both base 16
pl D both ed 58
pl D but base 43
pl D but ed -38
pl D but ing -75
pl D but s 71
pl D by ing 42
pl D by s 27
pl D everyone base -42
pl D for base -41
pl D for ed 35
pl D from base 49
pl D from ed 21
pl D from ing -111
pl D he ing 37
pl D her base 86
pl D her ed -43
pl D her ing -43
pl D her s -58
pl D him base -111
pl D his base 15
pl D his ed -92
pl D his ing 46
pl D his s -38
pl D i ed -29
pl D if ed -27
pl D in base -79
pl D in ed 35
pl D in ing 29
pl D in s 70
pl D into base -46
pl D it base 18
pl D it ing 14
pl D its base -21
pl D its s -40
pl D many base 68
pl D many ed 52
pl D many s -52
pl D of base 29
pl D of ed -85
pl D of ing -28
pl D on base -43
pl D on s 48
pl D one base 58
pl D one ed -94
pl D or base -53
pl D or s -18
pl D other s -33
pl D others base -49
pl D out base -74
pl D over s 35
pl D she ed -42
pl D she ing -51
pl D she s 39
pl D some base 40
pl D some ed -52
pl D than ing 53
pl D that base -46
pl D that ing 27
pl D that s 44
pl D the ed -89
pl D the ing -30
pl D the s -25
pl D their base 35
pl D their ed -48
pl D their s -30
pl D them base 33
pl D them ed -109
pl D themselves base 25
pl D they base -19
pl D they ing 58
pl D this base -110
pl D those ing -20
pl D those s -50
pl D up ing -26
pl D w base -20
pl D w ed 19
pl D w ing -22
pl D we base 11
pl D what ed -73
pl D when ing -26
pl D which ed 17
pl D which s -56
pl D while ing -49
pl D who base 15
pl D who ing 112
pl D whom ed 26
pl D with base -11
pl D with ing -23
pl D with s -48
pl D without base -58
pl D without ing 86
pl D you ed 40
pl D your base -40
pl D — base 76
pl D — ed -22
pl D — ing 43
pl D — s -42
pl E " ed -68
pl E " s -49
pl E ' ed -22
pl E ' ing 31
pl E ' s 23
pl E 'd base -35
pl E 'll base -20
pl E 's s -27
pl E 've base 38
pl E 've ed -60
pl E ( base -21
pl E ( ed -42
pl E ) ed 23
pl E ) s -81
pl E , base -24
pl E , ing -10
pl E , s 15
pl E -ed ed 17
pl E -ed ing -26
pl E -ed s -12
pl E -ing base -30
pl E -ing ed -19
pl E -ing ing -22
pl E -ing s -25
pl E -s base -18
pl E -s ed -14
pl E -s ing -23
pl E -s s -41
pl E . base -24
pl E : ed -16
pl E ; base 20
pl E ; ing -17
pl E CAP base -10
pl E CAP s -30
pl E DAY ed 24
pl E DAY ing 15
pl E DAY s -39
pl E NUM base -40
pl E NUM ing 21
pl E NUM s -36
pl E ^ base -16
pl E ^ ed -24
pl E ^ ing -20
pl E ^ s 16
pl E a base -17
pl E a s -25
pl E about ing -37
pl E about s -25
pl E after base -61
pl E after ed -14
pl E after ing -50
pl E after s 40
pl E against ing -23
pl E against s -81
pl E all ed 24
pl E all s 37
pl E although base -12
pl E amid s 49
pl E an base -55
pl E an ing 19
pl E and base -11
pl E and ed -15
pl E and ing -24
pl E and s -19
pl E another ed -38
pl E another ing 14
pl E any base -50
pl E any ing -14
pl E any s -36
pl E around ing -16
pl E as base -23
pl E as ed -26
pl E as s 21
pl E at base -19
pl E at ing -11
pl E at s -26
pl E because base -13
pl E before base -24
pl E before ed -18
pl E before ing -31
pl E between s -14
pl E both base 77
pl E both ed -85
pl E both s -50
pl E but base -21
pl E but ing 20
pl E but s -51
pl E by ing -20
pl E by s -15
pl E despite ing 67
pl E despite s -19
pl E down s 42
pl E each base -32
pl E each ed -63
pl E eight s -17
pl E every base -32
pl E few base -53
pl E few s -67
pl E five s -30
pl E for ed -28
pl E for ing -27
pl E four ing -41
pl E four s -32
pl E from base -53
pl E from ed -43
pl E from ing 36
pl E he base -15
pl E he ing -23
pl E he s -11
pl E her base -15
pl E her ed -20
pl E her ing -15
pl E her s 11
pl E herself ed 28
pl E him base -33
pl E him ed -45
pl E him ing 41
pl E himself ed 38
pl E his ed -79
pl E his ing -59
pl E his s -13
pl E how base -59
pl E i ing -61
pl E if base -31
pl E if ed -23
pl E in ed -86
pl E in ing -36
pl E in s -12
pl E into base -13
pl E into ing 16
pl E into s -17
pl E it base -31
pl E it ing -39
pl E its s -65
pl E like base -39
pl E many base -57
pl E many ed -20
pl E many s 43
pl E me base -38
pl E my base 13
pl E my s -32
pl E near base -19
pl E nine s -18
pl E of base -17
pl E of ed -36
pl E of s -26
pl E on base 25
pl E on s -36
pl E one ed -13
pl E one ing -17
pl E or base -40
pl E or ed -65
pl E or ing 40
pl E other base -31
pl E others base -76
pl E others ed 21
pl E our base -24
pl E our s -18
pl E out base 44
pl E out ing -57
pl E out s -53
pl E over base -15
pl E over ing -21
pl E over s -37
pl E several base 22
pl E several s -33
pl E she s -16
pl E since base -32
pl E since ed 28
pl E since ing 29
pl E six s -30
pl E some base -34
pl E some ed 16
pl E some s -22
pl E such base -30
pl E such s -36
pl E than base -28
pl E than ed -24
pl E than ing -55
pl E that base -23
pl E that ing -32
pl E the base -21
pl E the ing -17
pl E their base 13
pl E their ed 41
pl E their ing -26
pl E their s -47
pl E them base -53
pl E them ed 24
pl E themselves base -39
pl E these s -34
pl E they ing -56
pl E this base 12
pl E this ed -84
pl E this ing -35
pl E this s -95
pl E those ing 19
pl E those s -28
pl E three base -39
pl E three s -37
pl E toward ing -36
pl E two base 29
pl E two ing -13
pl E two s -42
pl E unless base -13
pl E until base -12
pl E up base 15
pl E up ing -13
pl E up s -11
pl E us base -25
pl E w base -20
pl E w ed -14
pl E w ing -28
pl E w s -25
pl E we ed -27
pl E we ing 16
pl E what base -19
pl E what ed -49
pl E what ing -13
pl E what s -46
pl E when base -24
pl E when ed -20
pl E when s -28
pl E where base -14
pl E whether base -24
pl E which base -70
pl E which ing -27
pl E which s 10
pl E while base -22
pl E while ing 27
pl E who ed -20
pl E who ing -39
pl E whom base -51
pl E whom ed -14
pl E whose base 26
pl E whose s -58
pl E why base -48
pl E with base -17
pl E with ed -23
pl E with ing -23
pl E with s 21
pl E without base -23
pl E without ing 19
pl E you base 56
pl E your base -15
pl E — base -24
pl E — ing -79
pl E — s 46
pn A # 55
pn A -ed 80
pn A -ing 23
pn A -ly 21
pn A -s 56
pn A . 16
pn A : 17
pn A CAP 15
pn A DAY 38
pn A NUM 53
pn A a 20
pn A after 48
pn A an 36
pn A and -42
pn A as 26
pn A at 20
pn A before 32
pn A both 86
pn A by 13
pn A during 12
pn A for 19
pn A four 73
pn A from 51
pn A has -56
pn A he 16
pn A her 18
pn A him -11
pn A in 16
pn A into -15
pn A is 21
pn A its -17
pn A many 35
pn A me 36
pn A my 47
pn A of -20
pn A off -44
pn A one 32
pn A over -17
pn A several 41
pn A she 28
pn A so 40
pn A some 62
pn A someone 66
pn A such 38
pn A that 19
pn A the 17
pn A their 21
pn A they 21
pn A those 68
pn A three 45
pn A to 13
pn A two 72
pn A w 15
pn A was -16
pn A we -32
pn A were -15
pn A what -27
pn A when 58
pn A whether -13
pn A while 51
pn A who 45
pn A with -62
pn B " 33
pn B , 24
pn B -ed -12
pn B -ing -34
pn B -ly 25
pn B -s 40
pn B . 14
pn B CAP 18
pn B DAY 22
pn B NUM -23
pn B about 44
pn B after -24
pn B an -26
pn B and 85
pn B any -36
pn B as -17
pn B both 71
pn B by 26
pn B during 83
pn B from 49
pn B he 50
pn B her 16
pn B him 16
pn B himself -63
pn B his 17
pn B how 38
pn B if 12
pn B in 18
pn B is 38
pn B its 33
pn B itself -30
pn B me 86
pn B not 70
pn B of 30
pn B on 22
pn B over -51
pn B she -46
pn B that 28
pn B their 29
pn B them 43
pn B themselves 44
pn B they 22
pn B this 70
pn B those -22
pn B to -16
pn B up -54
pn B was 106
pn B what 24
pn B when 14
pn B who -21
pn B why 11
pn B with -23
pn B — 10
pn C -ing 30
pn C -ly -57
pn C . -27
pn C : -22
pn C CAP 17
pn C DAY -28
pn C NUM 16
pn C about -36
pn C after -54
pn C all -11
pn C an 29
pn C any -19
pn C are -19
pn C as -12
pn C at 35
pn C before -29
pn C both -55
pn C by -23
pn C during -54
pn C each -68
pn C for -18
pn C from -13
pn C getting 22
pn C herself -43
pn C him 27
pn C himself 25
pn C his 29
pn C i -24
pn C if 47
pn C is -33
pn C it 20
pn C like 10
pn C many -45
pn C most 39
pn C my 11
pn C off -31
pn C on -20
pn C one 94
pn C or -36
pn C other 60
pn C out 19
pn C over -19
pn C several -22
pn C she 30
pn C since 55
pn C so -15
pn C some -24
pn C the 10
pn C their 40
pn C this 47
pn C those -25
pn C until -19
pn C when 24
pn C where 51
pn C whether 41
pn C which 32
pn C will 15
pn C with -12
pn C would 20
pn C you 31
pn C — -56
pn C ’s -11
pn D ( 11
pn D ) -54
pn D , -29
pn D -ed 21
pn D -s -20
pn D . -15
pn D / -18
pn D ; -34
pn D > -18
pn D DAY -13
pn D NUM -34
pn D _ -28
pn D about 32
pn D after -17
pn D against 21
pn D all -47
pn D among -21
pn D and -35
pn D another 43
pn D any 47
pn D are -49
pn D around -26
pn D as -16
pn D at 31
pn D be -62
pn D because -51
pn D before -14
pn D being 57
pn D between -24
pn D but 14
pn D could -40
pn D do -24
pn D down -64
pn D every -60
pn D for -18
pn D from -23
pn D has 14
pn D have -52
pn D he -11
pn D her 58
pn D herself 32
pn D him 30
pn D himself -26
pn D his 29
pn D i -66
pn D itself -64
pn D like -78
pn D me -62
pn D most -46
pn D my 15
pn D not -33
pn D on -25
pn D one 18
pn D or 12
pn D other 37
pn D others -52
pn D out -83
pn D over -34
pn D several -28
pn D since -17
pn D some 29
pn D someone -74
pn D that 18
pn D themselves -27
pn D these 43
pn D they 37
pn D this -19
pn D those 51
pn D three -27
pn D toward -66
pn D until -36
pn D up 75
pn D was 14
pn D we -41
pn D were 16
pn D what 28
pn D when -65
pn D where 41
pn D whether 11
pn D which -33
pn D who -74
pn D with 27
pn D within -63
pn D would -44
pn D you -18
pn E ! -16
pn E " -31
pn E $ -19
pn E ' -25
pn E ) 36
pn E , -26
pn E -ed -16
pn E -s -21
pn E . -27
pn E / -15
pn E ; -26
pn E < -23
pn E ? -45
pn E ?sym -21
pn E @ -36
pn E CAP -10
pn E DAY -28
pn E NUM -29
pn E a -11
pn E above -39
pn E across -35
pn E against -27
pn E all -20
pn E along -74
pn E amid 11
pn E and -32
pn E another -15
pn E any 19
pn E anyone -14
pn E are -35
pn E as -12
pn E at -18
pn E been -25
pn E before -24
pn E behind -22
pn E being 18
pn E below -37
pn E between -23
pn E beyond -19
pn E both -42
pn E but -24
pn E can -80
pn E cannot -45
pn E can’t -22
pn E could -60
pn E despite -17
pn E did -33
pn E didn't 31
pn E didn’t -23
pn E do -38
pn E does -31
pn E doesn’t -22
pn E done -32
pn E down -24
pn E during -28
pn E each -53
pn E eight -29
pn E every -56
pn E everyone -71
pn E five 21
pn E for -22
pn E four -67
pn E from -12
pn E get -11
pn E gets -28
pn E had -33
pn E half -21
pn E hasn't -14
pn E hasn’t -26
pn E have -40
pn E having -38
pn E he -11
pn E herself 43
pn E himself -25
pn E his -17
pn E hundreds -67
pn E i -18
pn E if 15
pn E in -28
pn E inside -16
pn E into -40
pn E is -18
pn E isn't -22
pn E isn’t -52
pn E it -14
pn E its -20
pn E itself 27
pn E many 31
pn E may -63
pn E me -22
pn E might -39
pn E most 18
pn E must -32
pn E my -60
pn E near -39
pn E never 37
pn E nine -28
pn E no 23
pn E not 36
pn E of -17
pn E off -29
pn E on -22
pn E once -48
pn E one -42
pn E onto -46
pn E or -36
pn E other 29
pn E others -36
pn E our -76
pn E out -39
pn E outside -76
pn E seven -57
pn E several -14
pn E she -14
pn E should -33
pn E shouldn’t -26
pn E since -12
pn E so -19
pn E some -12
pn E someone 13
pn E such -61
pn E their -32
pn E them -17
pn E themselves 65
pn E they 11
pn E thousands -87
pn E three 12
pn E through -29
pn E to -13
pn E towards -36
pn E two -60
pn E under -53
pn E until -54
pn E up -43
pn E upon 24
pn E us -48
pn E via -19
pn E w -11
pn E was -33
pn E wasn't -26
pn E wasn’t -38
pn E we 35
pn E were -13
pn E what 20
pn E when -52
pn E where -48
pn E while -71
pn E who -10
pn E whose -14
pn E why 11
pn E will -42
pn E with -27
pn E within 15
pn E without -46
pn E won't -45
pn E won’t -53
pn E would -15
pn E wouldn’t -20
pn E yet -49
pn E you -36
pn E your -18
pn E — -16
pn E ’s -34
q -/- -11
q near/near 17
q near/touch 18
q touch/- 20
q touch/near 26
q touch/touch -14
r - A 24
r - B 22
r - E -26
r A A -75
r A B -21
r A C -33
r A D -68
r A E -48
r B A 41
r B B 16
r B D -10
r C A 32
r C B 29
r C D 27
r D A 12
r D C 25
r E A 28
r E B 22
r E C 15
s abl -17
s account -17
s accus 22
s accusation -10
s acknowledg 11
s acquiesc 39
s add -11
s admir 16
s admission 38
s advic 14
s adviz -23
s advocat 16
s affirm -13
s aim -21
s alert -40
s alleg 25
s allow -10
s allud 18
s anger 24
s announc 26
s announcement 14
s anxiety 14
s apologiz -45
s appeal -14
s appear -15
s applaud 20
s appoint -11
s argu 34
s argument 13
s ask 13
s assail 49
s assertion 34
s assess -20
s assum -27
s assur 16
s assuranc 15
s attract -22
s attribut 11
s avoid -17
s awar 12
s balk 15
s bash 12
s becam -18
s becom -28
s beg -14
s begin -32
s believ -15
s bemoan 39
s best -19
s better -25
s bitter 30
s blast 45
s block -27
s boast -45
s brag -15
s break -22
s bring -29
s broad 12
s brush -12
s calculat -25
s captur -48
s car -15
s careful -17
s carry -47
s cast -20
s caution 15
s certain -14
s certify -60
s characteriz 27
s cheer 11
s chid 67
s choos -29
s cit 25
s claim 18
s clear -20
s co-sponsor -17
s com -22
s commit -19
s complaint 18
s conced 25
s condemn -12
s condemnation 27
s confront -33
s congratulation -32
s contemplat 30
s contend -24
s continu -11
s contrast -11
s conviction -13
s convinc 19
s count -17
s counter 33
s creat -36
s critical -17
s cry 22
s cut -21
s debat -12
s decid -20
s declin -20
s decry 40
s dedicat 19
s defend 12
s deliver -13
s demonstrat -36
s denial 16
s denounc 36
s derid 42
s design -27
s desir 22
s determin -17
s direct -33
s disagre 12
s disagreement 70
s disappoint 35
s disavow 29
s disclos 11
s disclosur 17
s discover -39
s discuss 25
s disparag 27
s disput 12
s distanc -15
s divid -27
s document 14
s doubl -18
s draw -14
s dwell 17
s earn -55
s echo 21
s elaborat -29
s elect -40
s embrac -14
s emerg -15
s enamor 13
s encourag 15
s end -32
s endors 12
s engag -44
s enjoy -13
s envision 26
s establish -27
s evaluat -18
s excit 12
s expand -19
s expect 13
s experienc -22
s explain 21
s expos -27
s express 12
s eye 25
s fact -20
s fail -47
s fals 15
s far -26
s fault 17
s fear 26
s featur -15
s fight -14
s figur -20
s fil -26
s find -26
s fir -18
s float -14
s focus -19
s follow -33
s forecast 23
s forese 67
s fre -34
s full -16
s giv -24
s glad 16
s go -15
s grant -14
s grow -32
s guarante -29
s guess 28
s hail 26
s harsh 23
s hat -11
s heap 60
s hear -25
s herald 91
s highlight 31
s hint 12
s hir -30
s hold -23
s hostility 16
s idea 11
s identify 22
s imagin 33
s impression 22
s includ -34
s inform -11
s infuriat 27
s insist 21
s interest -15
s interject -18
s interpret 16
s investigat -41
s invit -10
s invok -11
s issu -15
s it -22
s join -36
s jok -16
s keen 42
s keep -22
s knock -24
s label 32
s lambast 11
s lament 15
s lash -27
s laud -18
s launch -44
s lay -36
s leav -31
s less -28
s let -12
s liken 26
s lin -21
s link -22
s list 30
s littl -16
s lobby -21
s maintain -37
s mak -17
s manag -42
s mark -32
s mean -37
s mention 20
s messag -12
s met -30
s minc 63
s mind 29
s mock -15
s mov -33
s movement -14
s mull 48
s mus 48
s need -29
s negotiat 13
s nothing -30
s oath -36
s object 32
s objection -30
s observ 14
s obvious 13
s ongo 10
s open -33
s opponent -27
s opt -25
s order 12
s outlin 19
s outrag 11
s outspoken 27
s paint 11
s pass -16
s passionat 28
s pay -32
s peg 54
s perception -26
s personal -18
s persuad 20
s pick -33
s plan -12
s play -36
s portray 33
s posit 86
s position -16
s post 13
s praiz 11
s preach 56
s predict 16
s prefer 15
s present -15
s presum -51
s project 18
s promiz 20
s promot 26
s prompt -39
s proposal -12
s proud -21
s prov -36
s provid -22
s publish -45
s pump 54
s purport -20
s pursu -16
s push -15
s put -11
s query 38
s quip 19
s quot -12
s rail 19
s rais -14
s rattl -18
s reach -34
s react 15
s ready -32
s reaffirm 38
s realiz 26
s reassur 18
s rebuff 35
s rebuk 13
s recall 23
s receiv -34
s recit 66
s reckon 36
s recogniz -20
s recommend 14
s recount 25
s refer -12
s referenc 14
s reflect -26
s refusal -12
s refut -23
s regard -13
s reiterat 28
s relay -44
s relish 45
s rely -42
s remain -25
s remark 12
s remember 55
s renew -20
s renounc 28
s repeat 25
s reply -29
s repudiat 25
s resolv -46
s resonat -36
s return -43
s retweet -10
s revelation -19
s rever 68
s revers -25
s revil 42
s reviz -17
s roll -38
s run -24
s savag -28
s say 17
s scold 28
s scrambl -24
s see -17
s seek -11
s seiz -20
s self-describ 29
s send -37
s sentenc -10
s sentiment 15
s set -13
s sharp 14
s shift -23
s shoot -20
s shout 18
s show -11
s sid -25
s sign -13
s speculation 51
s spent -20
s split -26
s spot -22
s stand -13
s start -21
s startl 43
s stat -20
s step -16
s stern 49
s stop -30
s story -16
s strategy -21
s striv 59
s struggl -30
s stuck -46
s sued -33
s suggest 14
s suggestion 17
s support 11
s supporter -14
s sur 18
s tak -21
s target -22
s testify -11
s ther -24
s threaten -15
s thrill -38
s throw -16
s tick -36
s touch -30
s tout 33
s trad -26
s trash -12
s trumpet 27
s try -13
s turn -30
s unawar 11
s underlin -13
s unleash -68
s unveil -31
s urg 24
s used -27
s using -14
s utter 24
s very -15
s veto 35
s view 25
s vocal 14
s vot -10
s vouch 48
s vow 25
s walk -44
s warn 23
s watch -26
s wav -13
s weigh -33
s welcom -14
s whisper 25
s withdraw 16
s witness 15
s wonder 11
s word -27
s worry 22
s yell 23
sa abl get -43
sa abl w 12
sa accept " -61
sa accept -s -30
sa accept . -29
sa accept CAP -38
sa accept a 50
sa accept any -53
sa accept the 25
sa accept w 44
sa accord -ly 69
sa accord -s -23
sa accord a 54
sa accord an 36
sa accord his 30
sa accord its -53
sa accord one 47
sa accord the 30
sa accord three 45
sa accord w -43
sa accord with -47
sa account , -42
sa account -ed -34
sa account . -20
sa account CAP -40
sa account after -26
sa account and -12
sa account for -64
sa account from -25
sa account has -19
sa account that -20
sa account to 57
sa account w 27
sa accus -ing -22
sa accus CAP 16
sa accus by -26
sa accus him 21
sa accus w -25
sa accusation that -12
sa accusation w 92
sa acknowledg , 31
sa acknowledg CAP 57
sa acknowledg w -104
sa acquiesc the 22
sa adamant that 55
sa add , 35
sa add -s -85
sa add . 53
sa add : 62
sa add CAP -65
sa add NUM -64
sa add a 17
sa add another -31
sa add that 21
sa add to -94
sa add up -43
sa add w -83
sa address , -42
sa address -s -58
sa address . -15
sa address CAP 30
sa address a 23
sa address at -28
sa address in -15
sa address of -16
sa address on -28
sa address the 40
sa address to -73
sa address w -59
sa address — -57
sa admir . 57
sa admission that 34
sa admit CAP -45
sa admit it 15
sa admit that 29
sa admit the -62
sa adopt -s -56
sa adopt by 37
sa adopt the 20
sa adopt w -101
sa advic , 46
sa advic . -36
sa advic from 44
sa advic to 25
sa adviz CAP -62
sa adviz the 29
sa adviz w 58
sa advocat . 44
sa advocat CAP -59
sa advocat a 13
sa advocat have -23
sa advocat of -36
sa advocat the 30
sa advocat w -60
sa affirm his -27
sa agre . -37
sa agre CAP -34
sa agre him -55
sa agre that 55
sa agre the -13
sa agre to -21
sa agre w -23
sa aim -ing -31
sa aim -s -99
sa aim CAP -64
sa aim a -34
sa aim to 54
sa aim w -14
sa air , -18
sa air -s -35
sa air . -17
sa air CAP 71
sa air DAY -50
sa air a -31
sa air in -18
sa air of -32
sa air on 12
sa alarm the 12
sa align the -68
sa alleg -s -84
sa alleg w 24
sa allegation , -38
sa allegation against -73
sa allow CAP -12
sa allow a 35
sa allow him -15
sa allow the 32
sa allow them -42
sa allud the -55
sa anger , -39
sa anger CAP -90
sa anger and -36
sa anger in -10
sa anger over -37
sa anger the 45
sa angry -ing -66
sa angry -s -45
sa angry CAP -61
sa angry and -29
sa angry the 65
sa angry w -32
sa announc -s 101
sa announc CAP -74
sa announc a 46
sa announc he -31
sa announc her 62
sa announc it -11
sa announc on 42
sa announc that -14
sa announc they 47
sa announc w 48
sa announcement , 12
sa announcement . -34
sa announcement w -34
sa answer , 44
sa answer -s -16
sa answer . 18
sa answer a 54
sa answer on -23
sa answer the 12
sa answer to -64
sa answer w 65
sa answer was 27
sa anticipat . 37
sa anticipat w -25
sa anxiety among 29
sa anxiety of -41
sa apologiz . -72
sa apologiz his 46
sa appeal , -21
sa appeal . -13
sa appeal among 71
sa appeal for 36
sa appeal in -14
sa appeal is -38
sa appeal of -29
sa appeal w -36
sa appear -ed 49
sa appear -ly -10
sa appear as 14
sa appear at -103
sa appear before -29
sa appear in -56
sa appear on -59
sa appear that -21
sa appear to 27
sa appear w 101
sa appear with -71
sa applaud CAP 55
sa applaud him -68
sa applaud the -21
sa appoint CAP 54
sa appoint w -113
sa approv , 43
sa approv -s 34
sa approv a 77
sa approv of -20
sa argu . -58
sa argu a -44
sa argu in -11
sa argu that 29
sa argu the 45
sa argu w 88
sa argument , 63
sa argument . 26
sa argument about -61
sa argument against -44
sa argument between -17
sa argument for -34
sa argument in -33
sa argument that 11
sa argument w -58
sa ask -ly 53
sa ask -s 17
sa ask . -13
sa ask CAP -20
sa ask a -14
sa ask at 71
sa ask by 62
sa ask her 17
sa ask him -59
sa ask his 15
sa ask if 22
sa ask in 52
sa ask it -33
sa ask of -60
sa ask on 44
sa ask our 27
sa ask that 17
sa ask the 11
sa ask them -43
sa ask what 19
sa ask whether 19
sa ask who -17
sa ask why 24
sa assail CAP 31
sa assessment . -28
sa assessment CAP -64
sa assessment the 32
sa assum CAP -74
sa assum that 33
sa assum the -44
sa assum w -44
sa assur -ing -16
sa assur -s 50
sa assur CAP 28
sa assur her -37
sa assur the 51
sa assuranc that 15
sa attack , -45
sa attack -ed 47
sa attack -ing -67
sa attack -s 72
sa attack . -27
sa attack CAP 48
sa attack a -99
sa attack against 43
sa attack an -31
sa attack and 58
sa attack as -29
sa attack because 77
sa attack by -21
sa attack from 29
sa attack have -12
sa attack her -28
sa attack him 29
sa attack is -47
sa attack of -44
sa attack the 18
sa attack to -75
sa attack w -39
sa attack was -23
sa attack were -14
sa attack — -23
sa attempt -s 51
sa attempt at -49
sa attempt by -21
sa attempt get -46
sa attempt w -22
sa attract -s -53
sa attract a -23
sa attract the 18
sa attract w -49
sa attribut the 24
sa attribut to -20
sa authoriz the 61
sa authoriz to -66
sa avoid -ing 14
sa avoid -s -75
sa avoid a 15
sa avoid the -65
sa avoid w 50
sa awar the -20
sa back , -39
sa back -ing 80
sa back -ly -43
sa back -s -25
sa back : -45
sa back CAP 34
sa back NUM 49
sa back a 39
sa back after -19
sa back against -32
sa back an 68
sa back and -18
sa back at -48
sa back down -68
sa back from 11
sa back her -11
sa back his 30
sa back on 27
sa back that -41
sa back two 53
sa back up -25
sa back w -24
sa back when -18
sa back — -38
sa balk -ing 87
sa balk the -45
sa ban , -19
sa ban -ing 10
sa ban -s 106
sa ban . -22
sa ban CAP -43
sa ban all -16
sa ban from -48
sa ban of -61
sa ban on 21
sa ban w -56
sa bash CAP 72
sa becam -ed -21
sa becam -ly 56
sa becam a -64
sa becam the -58
sa becam w 33
sa becom " -26
sa becom -ed 75
sa becom -ly 43
sa becom -s 13
sa becom CAP -52
sa becom a -30
sa becom an 19
sa becom so -19
sa becom the -28
sa becom w -45
sa beg the -85
sa begin , -47
sa begin -ing -15
sa begin -ly -39
sa begin . -25
sa begin CAP -59
sa begin DAY 65
sa begin a 40
sa begin her -34
sa begin in -35
sa begin of -19
sa begin on -26
sa begin with 50
sa believ " -56
sa believ , 47
sa believ -ing 140
sa believ -s 35
sa believ CAP -42
sa believ he -22
sa believ me -79
sa believ their -51
sa believ they -63
sa believ to -55
sa believ — 33
sa bemoan the 30
sa best -ed -32
sa best -ing 16
sa best -s -42
sa best CAP -81
sa best of -22
sa best on -16
sa best to 32
sa best w 15
sa better -ed -12
sa better -s -10
sa better . -16
sa better among -17
sa better at 50
sa better in -24
sa better than -32
sa better to 37
sa better w -24
sa bitter w -70
sa blam -s 95
sa blam for -28
sa blam on -30
sa blam the 57
sa blam w 70
sa blast CAP 16
sa blast the 32
sa block -s -56
sa block CAP -25
sa block a 61
sa block in -39
sa block of -28
sa block the -22
sa block w 68
sa bo . -37
sa bo and 16
sa boast his 44
sa boast that 30
sa break -s -33
sa break : -19
sa break down 43
sa break for -31
sa break from -23
sa break in -17
sa break out 43
sa break the -44
sa break up -23
sa break w 52
sa break with -32
sa bring -ed -12
sa bring -s 39
sa bring CAP -75
sa bring a 28
sa bring by 63
sa bring down -15
sa bring her -30
sa bring him -43
sa bring his -20
sa bring in -43
sa bring it -21
sa bring its -12
sa bring them -15
sa bring to -69
sa bring w -63
sa broad -s 59
sa broad and -44
sa broad w 17
sa broadcast on -31
sa broadcast w -61
sa brush the 13
sa brush w 78
sa brush with -65
sa calculat that 51
sa calculat w 13
sa call " -19
sa call , -51
sa call -ed -78
sa call -ing -45
sa call -s -24
sa call . -102
sa call CAP -17
sa call DAY -36
sa call NUM 82
sa call all -17
sa call an -49
sa call and -15
sa call from 51
sa call her 42
sa call him 95
sa call himself 20
sa call his 59
sa call in 40
sa call it -24
sa call itself -25
sa call of 67
sa call off -38
sa call the -11
sa call them 103
sa call themselves 75
sa call this 84
sa call to 30
sa call w 32
sa call with 56
sa captur CAP -15
sa captur by 51
sa car , 16
sa car -s -30
sa car . -25
sa car after -17
sa car and -17
sa car most 37
sa car of -25
sa car the 19
sa car w -16
sa careful about -61
sa careful w 13
sa carry -s 75
sa carry CAP -28
sa carry a -44
sa carry him -16
sa carry on -22
sa carry out -48
sa carry the -36
sa carry w 60
sa cast . -41
sa cast CAP -24
sa cast her 35
sa cast herself -18
sa cast him 39
sa cast himself 43
sa cast in -43
sa cast the 36
sa cast w -39
sa caution that 57
sa celebrat CAP -51
sa celebrat in -51
sa celebrat the 43
sa celebrat w -60
sa certain , -30
sa certain -ed -26
sa certain -s -33
sa certain w -28
sa challeng , -40
sa challeng -ing 103
sa challeng . -35
sa challeng CAP 26
sa challeng by 15
sa challeng for -47
sa challeng from 33
sa challeng her -35
sa challeng in -35
sa challeng of -24
sa challeng over 28
sa challeng to -68
sa challeng w -30
sa champion by 34
sa champion of -38
sa champion the 35
sa champion w -42
sa chant " 22
sa chant , -29
sa charg , 43
sa charg -ing -70
sa charg . 18
sa charg CAP 91
sa charg against -28
sa charg in -39
sa charg into 70
sa charg of -39
sa charg that 22
sa charg the 38
sa cheer , -30
sa cheer -s -11
sa cheer . -37
sa cheer CAP 66
sa cheer and -46
sa cheer as -27
sa cheer from -30
sa cheer w -14
sa chid CAP 35
sa choos , -16
sa choos . -32
sa choos by 20
sa choos not 37
sa choos the 57
sa choos w -44
sa cit " 48
sa cit -s 59
sa cit CAP -33
sa cit an 26
sa cit another 41
sa cit his 12
sa cit w 10
sa claim , -31
sa claim -s -25
sa claim . -34
sa claim CAP 23
sa claim about -23
sa claim by 29
sa claim he 47
sa claim his -61
sa claim in 42
sa claim of -60
sa claim on -55
sa claim to 34
sa claim w 24
sa clear , -15
sa clear -s -34
sa clear . -23
sa clear : -20
sa clear CAP -14
sa clear a -34
sa clear from 34
sa clear how -21
sa clear in 82
sa clear that -17
sa clear the -68
sa clear to -15
sa clear w 35
sa clear whether -24
sa coin -s -16
sa coin the -38
sa coin w -19
sa com , -47
sa com -ed -27
sa com -ing -39
sa com -ly -73
sa com -s 58
sa com . 52
sa com / -14
sa com : -39
sa com CAP -51
sa com DAY -26
sa com NUM -13
sa com a -59
sa com after -34
sa com amid -23
sa com an -21
sa com around 13
sa com at -38
sa com down -17
sa com during -16
sa com for -14
sa com his -18
sa com in -12
sa com of -90
sa com off -61
sa com on -56
sa com over -24
sa com the -10
sa com through -15
sa com two -15
sa com when -16
sa com with 26
sa com — 37
sa comment " -14
sa comment , -41
sa comment -ed 138
sa comment -ing 39
sa comment -s -50
sa comment DAY -59
sa comment about -32
sa comment are -29
sa comment as -49
sa comment by -12
sa comment for 34
sa comment from -31
sa comment had -21
sa comment the -55
sa comment to -48
sa comment w -46
sa comment were -11
sa commit -ing -79
sa commit -s -25
sa commit CAP 33
sa commit by -50
sa commit the 35
sa commit w 42
sa common -s -12
sa common . -12
sa common w 19
sa compar CAP 115
sa compar her 95
sa compar the 41
sa compar to -104
sa compar with -64
sa complain to 38
sa complaint that 87
sa conced that 32
sa conced the -70
sa concern , 11
sa concern -ing -63
sa concern . -42
sa concern CAP 27
sa concern a 51
sa concern among 36
sa concern for 70
sa concern of -38
sa concern over -66
sa concern the -33
sa concern to -21
sa concern w -31
sa concern with 47
sa concern — -25
sa conclud , -11
sa conclud -ing 29
sa conclud . 41
sa conclud that -10
sa condemn CAP -20
sa condemn the 30
sa condemn w -57
sa condemnation of 27
sa confident CAP -36
sa confident that 27
sa confident the 70
sa confirm a -18
sa confirm that 51
sa confront -s -41
sa confront CAP -10
sa confront the 54
sa confus w 17
sa confus with -72
sa congratulat CAP 11
sa consensus on -42
sa consensus that 52
sa consensus w 45
sa consider -ing -35
sa consider CAP 35
sa consider a -20
sa consider an -11
sa consider him 31
sa consider one -60
sa consider w 86
sa consider whether -35
sa contend that 48
sa continu " 13
sa continu , 44
sa continu -ing 40
sa continu -ly 16
sa continu . 21
sa continu : 73
sa continu CAP 40
sa continu be -50
sa continu her -32
sa continu on -94
sa continu that 65
sa continu the 27
sa contradict his -37
sa contrast , -39
sa contrast the 67
sa contrast to -29
sa contrast with -23
sa controversial -s -33
sa controversial CAP -23
sa controversial w 37
sa conversation -ed -32
sa conversation -ing 26
sa conversation . -28
sa conversation about -18
sa convinc -s -86
sa convinc that -35
sa count , -35
sa count -ing -16
sa count . -41
sa count CAP 20
sa count DAY -59
sa count by -19
sa count in 14
sa count is -25
sa count them -39
sa count to -83
sa count w -50
sa counter to -37
sa cover -s 75
sa cover by -59
sa cover in -67
sa cover the -12
sa cover to -33
sa cover up -32
sa cover w 30
sa creat -s -32
sa creat . -35
sa creat a -16
sa creat an -68
sa creat by -13
sa creat the -63
sa creat w -69
sa credit , -18
sa credit -s -48
sa credit . -37
sa credit for -47
sa credit the 58
sa credit w -29
sa critical -s -13
sa critical . -11
sa critical CAP 61
sa critical for -24
sa critical to -68
sa critical w -34
sa criticism , -39
sa criticism -ing -16
sa criticism CAP 32
sa criticism and -27
sa criticism from 31
sa criticism her 45
sa criticism his -39
sa criticism on -56
sa criticism over 18
sa criticism that 44
sa criticism the -52
sa criticism w 50
sa criticiz -s -51
sa criticiz . -60
sa criticiz CAP 26
sa criticiz by 74
sa criticiz for 27
sa criticiz her 13
sa criticiz his 26
sa criticiz the 22
sa criticiz w 20
sa cry for 20
sa cut , -12
sa cut a 16
sa cut down -11
sa cut for -14
sa cut in 79
sa cut into -15
sa cut off -14
sa cut out -13
sa cut that -13
sa cut the -34
sa cut to 44
sa cut w -73
sa debat -ed -57
sa debat -s -46
sa debat CAP -72
sa debat DAY -84
sa debat about 72
sa debat after -17
sa debat against -13
sa debat and -28
sa debat at -20
sa debat before -12
sa debat between -11
sa debat in -33
sa debat is 63
sa debat of -18
sa debat that -42
sa debat this -23
sa debat to -29
sa debat w 24
sa debat with 43
sa debat — -36
sa decid -ing 41
sa decid -s 98
sa decid by -72
sa decid not 84
sa decid on 39
sa decid the -69
sa decid to 15
sa decid w -91
sa decid what 24
sa decid whether -42
sa decid which 11
sa decid who -42
sa decision , -40
sa decision -ed 34
sa decision -ing 49
sa decision . -20
sa decision CAP -19
sa decision about -45
sa decision by 95
sa decision in -21
sa decision is -33
sa decision on 37
sa decision that -46
sa decision they 20
sa decision w 68
sa decision was -28
sa decision will -30
sa decision with -30
sa declar , -14
sa declar . 29
sa declar CAP 17
sa declar NUM -54
sa declar a -44
sa declar in 71
sa declar it -42
sa declar that -21
sa declar the -13
sa declar w -78
sa declin , -24
sa declin . -34
sa declin a 100
sa declin and -15
sa declin in -55
sa declin to 24
sa declin w -18
sa decry the 33
sa decry w -14
sa dedicat -ing -34
sa deem w 37
sa deep -ing 104
sa deep -s -84
sa defend CAP 68
sa defend her 91
sa defend himself -42
sa defend his -11
sa defend w 78
sa deliver -ing 88
sa deliver -s -24
sa deliver by -14
sa deliver her -57
sa deliver his 57
sa deliver on -34
sa deliver to -70
sa deliver w -40
sa demand , 77
sa demand . -68
sa demand a 11
sa demand for 41
sa demand of -76
sa demand to -33
sa demand w 90
sa demonstrat her -32
sa demonstrat the 41
sa demonstrat w -64
sa denounc -s -85
sa denounc CAP 51
sa denounc by -38
sa denounc w -14
sa deny -s 28
sa deny . 35
sa deny CAP -127
sa deny any 95
sa deny him -59
sa deny that 23
sa deny w -99
sa describ -ing -51
sa describ CAP -14
sa describ a 73
sa describ her -28
sa describ himself 55
sa describ how 83
sa describ it 12
sa describ themselves 32
sa describ w -67
sa design to 13
sa desir to 20
sa detail , -36
sa detail -s 16
sa detail . -23
sa detail about -65
sa detail in -31
sa detail of -45
sa detail w -74
sa determin -s -77
sa determin how -13
sa determin that -42
sa determin the -63
sa determin their -36
sa determin to -24
sa determin w 37
sa determin who -21
sa devot -ing 20
sa direct -ing -13
sa direct -s 71
sa direct CAP -15
sa direct at -23
sa direct by -25
sa direct the -42
sa direct to 57
sa direct w -52
sa disagre . -96
sa disappoint -s -43
sa disappoint w -46
sa disavow CAP -104
sa disavow the 16
sa disclos . -31
sa disclos w 81
sa disclosur -ed -54
sa disclosur -s 22
sa discover in 19
sa discuss -s -50
sa discuss CAP 61
sa discuss a -24
sa discuss his -12
sa discuss how -53
sa discuss the -36
sa discuss w 94
sa discussion , 51
sa discussion . -39
sa discussion about -36
sa discussion of 29
sa discussion with -37
sa dismiss -s -37
sa dismiss . -65
sa dismiss the 19
sa dismiss w 69
sa display , -11
sa display a 128
sa display of 16
sa disput -s -33
sa disput . 75
sa disput that -33
sa disput w -53
sa distanc from -27
sa distanc herself 27
sa distanc w -33
sa divid , -29
sa divid . -42
sa divid CAP -27
sa divid among -61
sa divid between 50
sa divid by -32
sa divid in -21
sa divid the 28
sa divid w -50
sa document , -78
sa document -ed -38
sa document -ing -47
sa document . 41
sa document CAP -15
sa document and -11
sa document from -20
sa document he 32
sa document in -23
sa document that -32
sa document w -41
sa doubl the -103
sa doubt CAP -42
sa doubt her -90
sa doubt his 70
sa doubt w -58
sa doubt whether -31
sa draw , -13
sa draw CAP -27
sa draw NUM -28
sa draw a 18
sa draw from 30
sa draw hundreds -31
sa draw in -28
sa draw on -41
sa draw to -74
sa draw w 28
sa earn -s -12
sa earn NUM -18
sa earn a 60
sa earn at -17
sa earn her -39
sa earn him 33
sa earn his -38
sa earn the 23
sa earn w -45
sa echo -s 22
sa echo CAP -42
sa echo a 30
sa echo by 37
sa echo the -65
sa elect , -46
sa elect -s -42
sa elect . -17
sa elect CAP 29
sa elect a 88
sa elect as -42
sa elect w -44
sa embrac . 30
sa embrac CAP -13
sa embrac a 14
sa embrac by -63
sa embrac her 54
sa embrac him -77
sa embrac his 15
sa embrac their -37
sa embrac w -20
sa emerg , -23
sa emerg -s -12
sa emerg as -41
sa emerg from -32
sa emerg in -33
sa emerg w -28
sa emphasiz , -20
sa emphasiz on -46
sa emphasiz that -22
sa emphasiz the 95
sa emphasiz w -83
sa encourag CAP -54
sa encourag his 16
sa encourag the -52
sa end " 58
sa end , -18
sa end -s -53
sa end . -20
sa end CAP 25
sa end at -15
sa end her 33
sa end his -63
sa end in -61
sa end of -32
sa end on -14
sa end the -12
sa end w 81
sa end with -70
sa endors -ing 53
sa endors a -60
sa endors by 18
sa endors her 21
sa endors him -13
sa endors his -38
sa endors w 27
sa endorsement " -23
sa endorsement , -30
sa endorsement . -45
sa endorsement CAP 29
sa endorsement a -99
sa endorsement by 58
sa endorsement from -31
sa endorsement his -74
sa endorsement in -17
sa endorsement the 111
sa endorsement w 19
sa endorsement was -19
sa endorsement will -18
sa engag -ed -29
sa engag -s 38
sa engag a -40
sa engag the -23
sa engag w -25
sa enjoy a -90
sa enjoy in -38
sa enjoy the 53
sa enjoy w -53
sa establish a 20
sa estimat -s -60
sa estimat CAP 84
sa estimat NUM -12
sa estimat of 19
sa estimat that 68
sa estimat w -21
sa expand -s -57
sa expand CAP 31
sa expand her -53
sa expand his 11
sa expand in -31
sa expand the -20
sa expand their -14
sa expand w 30
sa expect . 10
sa expect CAP -12
sa expect a -31
sa expect w -37
sa experienc , -24
sa experienc -ing -31
sa experienc . -22
sa experienc and 16
sa experienc as -29
sa experienc in -34
sa experienc of -48
sa experienc to -17
sa experienc w 11
sa explain , 55
sa explain . 35
sa explain CAP 22
sa explain his -24
sa explain how -23
sa explain that 15
sa explain the 47
sa explain to 63
sa explain why 11
sa expos the -22
sa express -s -27
sa express CAP 64
sa express a 26
sa express his -33
sa express the -78
sa express w 20
sa eye , 24
sa eye -ed -69
sa eye . -51
sa eye on -43
sa eye to -17
sa eye w 70
sa fact , -10
sa fact -ed 79
sa fact -s -18
sa fact is -47
sa fact that -13
sa fact w -30
sa fail , -38
sa fail -ly -37
sa fail -s -44
sa fail . -29
sa fail CAP -13
sa fail do -46
sa fail w -11
sa fals -s 85
sa fals w -26
sa far , 11
sa far -ed 79
sa far -ly -95
sa far -s -12
sa far . -21
sa far as -25
sa far behind -26
sa far beyond -13
sa far from -47
sa far has -10
sa far this -18
sa far to -23
sa far w -28
sa fault -s -33
sa fault . -15
sa favor , -19
sa favor -s 38
sa favor . -24
sa favor CAP -38
sa favor his 73
sa favor the -93
sa favor to -60
sa favorit -ing -46
sa favorit -s 58
sa favorit . -13
sa favorit CAP -26
sa favorit to -34
sa favorit w -15
sa fear -ing -98
sa fear . 33
sa fear CAP 53
sa fear a 92
sa fear and -45
sa fear for -16
sa fear it -26
sa fear that 38
sa fear w -58
sa featur -s -36
sa featur a 31
sa featur of -15
sa featur the -61
sa featur w -107
sa feel " -70
sa feel -ed 71
sa feel -s -55
sa feel a -21
sa feel about 60
sa feel he 25
sa feel it -19
sa feel so -30
sa feel that -16
sa feel w -80
sa fight , -22
sa fight -s -40
sa fight . -20
sa fight CAP -16
sa fight against -37
sa fight at -23
sa fight between -13
sa fight is -14
sa fight on -40
sa fight over -34
sa fight the -42
sa fight w -14
sa fight with -13
sa figur , -12
sa figur -ed -49
sa figur in -55
sa figur is 48
sa figur on -16
sa figur out 25
sa figur that 36
sa figur to -50
sa figur w 79
sa figur who -11
sa figur — -12
sa fil -s -41
sa fil . -35
sa fil CAP 72
sa fil by -30
sa fil on -49
sa fil w 45
sa find " 40
sa find , 57
sa find -ly 15
sa find . 62
sa find CAP 27
sa find NUM 32
sa find a -100
sa find himself -68
sa find his 42
sa find it 16
sa find itself -27
sa find no 20
sa find out 30
sa find the -15
sa find their -25
sa find them 58
sa find themselves -74
sa fir , -26
sa fir -s -63
sa fir . -42
sa fir CAP 38
sa fir a 13
sa fir and -14
sa fir for -39
sa fir from 35
sa fir him -50
sa fir his 19
sa fir in -91
sa fir on -29
sa fir up 15
sa fir w -42
sa fir with -106
sa focus " -32
sa focus , -17
sa focus -ly -13
sa focus -s -26
sa focus . -26
sa focus CAP -59
sa focus a -106
sa focus his -47
sa focus its -44
sa focus of 72
sa focus to -32
sa focus w 37
sa focus what 36
sa focus whether -33
sa follow , -20
sa follow -ing 72
sa follow -ly -25
sa follow -s -27
sa follow . -12
sa follow : 17
sa follow CAP 35
sa follow a 31
sa follow an -34
sa follow by -43
sa follow him -61
sa follow his -70
sa follow in -24
sa follow on -13
sa follow that -37
sa follow the -37
sa follow w -34
sa forget that -13
sa forget w 51
sa forward , -23
sa forward . -15
sa forward to -53
sa forward w 78
sa fram the 52
sa fram w 59
sa fre -s -35
sa fre CAP -22
sa fre w -41
sa full -s 25
sa full CAP -33
sa giv " -15
sa giv -ed -72
sa giv -ly -52
sa giv -s -53
sa giv CAP -32
sa giv NUM -32
sa giv by -40
sa giv her 15
sa giv him -62
sa giv his -71
sa giv in -14
sa giv it -55
sa giv me -19
sa giv that -75
sa giv their -55
sa giv them -44
sa giv to -11
sa giv up -53
sa go " -60
sa go , 43
sa go -ing -27
sa go -ly 31
sa go -s -14
sa go : -36
sa go a -41
sa go against -33
sa go all -42
sa go along -16
sa go and 118
sa go be -38
sa go beyond -59
sa go by 36
sa go down -44
sa go for -72
sa go from -19
sa go get -10
sa go into -47
sa go off 43
sa go the -58
sa go through -53
sa go to 20
sa go up 42
sa go w -26
sa go with -52
sa goal , -27
sa goal . -35
sa goal is 28
sa goal was 30
sa goal — 70
sa grant , -38
sa grant w 64
sa grow -s -59
sa grow CAP -12
sa grow up -49
sa guarante that -63
sa hail the 80
sa hammer CAP -61
sa hammer out -34
sa hard -s -69
sa hard by -14
sa hard for -14
sa hard in -30
sa hard not -36
sa hard w -26
sa harsh -s -13
sa harsh w -90
sa hat . -33
sa hat and -27
sa hat the 71
sa hat w 30
sa hear , -18
sa hear -ing -31
sa hear -s -29
sa hear . -13
sa hear CAP 36
sa hear about -44
sa hear before -24
sa hear from -41
sa hear him 51
sa hear in 68
sa hear on -51
sa hear that 18
sa hear the -33
sa hear w -55
sa hear what 35
sa high , -14
sa high -s 64
sa high as -13
sa high on -12
sa high w -17
sa highlight -s 105
sa highlight the -35
sa hint of -86
sa hint that -42
sa hir -ed -23
sa hir -s -54
sa hir CAP 21
sa hir a 39
sa hir in 33
sa hir the -16
sa hir to -60
sa hit -s -45
sa hit CAP 38
sa hit a -31
sa hit by 14
sa hit him 115
sa hit on -32
sa hit the -12
sa hit w -23
sa hold -ed 86
sa hold -ly 53
sa hold -s 43
sa hold . -16
sa hold CAP 65
sa hold a -64
sa hold an -24
sa hold at -38
sa hold by -61
sa hold her -82
sa hold in -39
sa hold its -51
sa hold off -34
sa hold on -54
sa hold onto -23
sa hold out -25
sa hold the -113
sa hold their -45
sa hold two -45
sa hold w 43
sa hop , -58
sa hop . -30
sa hop CAP -104
sa hop he 113
sa hop the 40
sa hop will 25
sa hopeful , -15
sa hopeful CAP -41
sa idea , 31
sa idea . -38
sa idea : -64
sa idea and -24
sa idea are -18
sa idea of -15
sa idea w -31
sa identify , -11
sa identify CAP 19
sa identify and -15
sa identify by -72
sa identify the 74
sa identify themselves 25
sa identify w -41
sa ignor -s 65
sa ignor . -61
sa ignor CAP 86
sa ignor by 53
sa ignor the -59
sa ignor w -26
sa imagin CAP -19
sa imply that -16
sa impos -s -99
sa impos a -22
sa impress . -45
sa impression of 53
sa inclin w -13
sa includ " -34
sa includ , -13
sa includ -ed -34
sa includ -ing 49
sa includ -s -26
sa includ : 105
sa includ CAP -54
sa includ NUM -47
sa includ a 13
sa includ an -46
sa includ her -18
sa includ his -65
sa includ in -40
sa includ many -27
sa includ on -22
sa includ one -28
sa includ some -50
sa includ the -19
sa includ those -33
sa indicat he -13
sa insist , 32
sa insist -ing -82
sa insist CAP 43
sa insist a 23
sa insist it 15
sa insist they 24
sa insist w -66
sa instruct the 33
sa intend to -41
sa intens -s 62
sa intens w -88
sa interest , -45
sa interest -ing -43
sa interest -s -60
sa interest . -46
sa interest CAP 37
sa interest and -13
sa interest the 22
sa interest to 42
sa interest w -26
sa introduc CAP 31
sa introduc by 17
sa introduc his 11
sa introduc some 50
sa introduc the -80
sa introduc to -68
sa introduc w 26
sa investigat CAP 71
sa investigat by 48
sa invit -s -49
sa invit CAP -45
sa invok CAP -68
sa invok the -13
sa issu " 25
sa issu , -16
sa issu -ing 68
sa issu -ly -63
sa issu -s 26
sa issu . -24
sa issu : -10
sa issu CAP -37
sa issu an 67
sa issu and -11
sa issu by -77
sa issu for -19
sa issu he -18
sa issu is -30
sa issu like -20
sa issu of 29
sa issu on 13
sa issu over -21
sa issu that -11
sa issu the 44
sa issu to -37
sa issu w -66
sa issu with -14
sa issu would 72
sa it " -19
sa it ( -10
sa it , -35
sa it -ing -66
sa it -ly -39
sa it -s -17
sa it . -18
sa it : -15
sa it CAP -55
sa it a -31
sa it about -21
sa it all -45
sa it another -19
sa it as -29
sa it at -36
sa it be -22
sa it because -15
sa it been -25
sa it being -25
sa it by -23
sa it can -17
sa it cannot -13
sa it could -21
sa it did -16
sa it didn't -46
sa it didn’t -23
sa it does -26
sa it doesn't 20
sa it doesn’t -15
sa it done -32
sa it for -19
sa it from -19
sa it gets -20
sa it had -13
sa it has -42
sa it his -19
sa it in -23
sa it isn't -21
sa it isn’t -24
sa it like 74
sa it must -21
sa it never 20
sa it no -29
sa it not 19
sa it on -25
sa it once -15
sa it one -21
sa it out -13
sa it should -14
sa it so -14
sa it that -36
sa it the -59
sa it this -20
sa it to -35
sa it up -18
sa it wasn't -26
sa it wasn’t -28
sa it what -29
sa it whether 85
sa it why 59
sa it will -21
sa it with -21
sa join -s -17
sa join CAP -37
sa join a -54
sa join by -63
sa join him 37
sa join on -27
sa join the -59
sa join them -28
sa join with -16
sa jok , 14
sa jok -ing 19
sa jok . -12
sa jok CAP 37
sa jok to -13
sa judg -ed -58
sa judg -ing -24
sa judg . -10
sa judg CAP -35
sa judg in -14
sa judg on -12
sa judg that 34
sa judg w -33
sa judg who -44
sa keen w -18
sa keep -ing 53
sa keep -s -52
sa keep CAP -43
sa keep a -78
sa keep her -42
sa keep him -16
sa keep his -19
sa keep it -13
sa keep the -14
sa keep their -49
sa keep them -18
sa keep with -19
sa knock CAP 83
sa know -ing -22
sa know CAP -14
sa know a 34
sa know by -33
sa know he 66
sa know her -55
sa know him -24
sa know his -23
sa know if -25
sa know it -64
sa know that -40
sa know the -75
sa know their 32
sa know they 11
sa know this 16
sa know what -23
sa know whether -29
sa know which 51
sa know who -62
sa know you 31
sa label " 42
sa label CAP -17
sa lament the 29
sa lash CAP 35
sa launch CAP -10
sa launch the -66
sa launch w 68
sa lay -s -22
sa lay CAP -28
sa lay a -54
sa lay an 53
sa lay his -24
sa lay the -17
sa lay w 52
sa lean -ly 75
sa lean on -21
sa lean toward -29
sa lean w 44
sa learn from -45
sa learn her 67
sa learn in 75
sa learn w -101
sa leav , -26
sa leav -ed 64
sa leav -s 41
sa leav . -22
sa leav ; -13
sa leav CAP -58
sa leav a -29
sa leav behind -41
sa leav for -36
sa leav him -23
sa leav his -28
sa leav in -34
sa leav many -61
sa leav of 51
sa leav on 67
sa leav out 56
sa leav that -22
sa leav the -46
sa leav w -73
sa leav with -23
sa less -ed 82
sa less -ing -26
sa less -ly -29
sa less -s -84
sa less . -10
sa less NUM -16
sa less a -32
sa less at -16
sa less half -21
sa less the -28
sa let 's 40
sa let -s 114
sa let CAP -56
sa let me -20
sa let the -48
sa let us -20
sa let w -34
sa let ’s -23
sa liken to 22
sa lin " -17
sa lin , -20
sa lin . -16
sa lin : -29
sa lin behind -12
sa lin for -22
sa lin of 24
sa lin on -11
sa lin that 41
sa lin w 50
sa lin with -80
sa link -s 30
sa link CAP -52
sa link a -20
sa link the -37
sa link w -36
sa list , -46
sa list -s -11
sa list . -34
sa list CAP 30
sa list as 40
sa list from -58
sa list in -41
sa list of -70
sa list on -16
sa list the 81
sa littl -s -12
sa lobby -s -87
sa lobby on -42
sa lobby w -22
sa look , -50
sa look -ed -86
sa look -ing -81
sa look -ly -49
sa look -s 12
sa look . -67
sa look a 10
sa look an 20
sa look how 35
sa look in -57
sa look into -40
sa look it 55
sa look our 26
sa look out -13
sa look over -27
sa look the -87
sa look to 30
sa look w -11
sa look what -103
sa look where 18
sa lov -ing -60
sa lov -s -52
sa lov . -31
sa lov to 98
sa lov w -45
sa main -s 71
sa main w -64
sa maintain a -31
sa maintain by -31
sa maintain his 22
sa maintain that 48
sa maintain the -66
sa maintain their -46
sa maintain w -84
sa mak " -46
sa mak 's -42
sa mak , -34
sa mak -ed 75
sa mak -ing -62
sa mak -ly 27
sa mak -s -66
sa mak . -63
sa mak CAP -45
sa mak DAY 45
sa mak a -52
sa mak about -32
sa mak against -35
sa mak any -16
sa mak by -71
sa mak during -14
sa mak for 41
sa mak her -10
sa mak him -62
sa mak in -13
sa mak its -47
sa mak me -32
sa mak most 23
sa mak on -55
sa mak one -30
sa mak or -34
sa mak some -85
sa mak such -11
sa mak that 19
sa mak the 26
sa mak their -28
sa mak them -42
sa mak those -23
sa mak to 51
sa mak up -66
sa mak — -28
sa mak ’s -19
sa manag CAP -55
sa mark -ed -41
sa mark CAP -57
sa mark a 40
sa mark as 42
sa mark by -23
sa mark his -35
sa mark the -60
sa mean , 53
sa mean -ing -83
sa mean -s -39
sa mean . -15
sa mean CAP -57
sa mean a -49
sa mean for 53
sa mean he -66
sa mean it -77
sa mean of -12
sa mean the -52
sa mean this 25
sa mean to 51
sa mean w -19
sa mean — -18
sa mention , 52
sa mention -ing 86
sa mention CAP 18
sa mention as -22
sa mention by -32
sa mention his 51
sa mention of -92
sa mention on -12
sa mention that -21
sa mention the 73
sa mention w 13
sa messag , 17
sa messag -ed -33
sa messag -ing -22
sa messag -ly -59
sa messag -s -65
sa messag . -26
sa messag : 71
sa messag about -58
sa messag and -15
sa messag for -25
sa messag from -22
sa messag is 45
sa messag on -35
sa messag that -53
sa messag to -58
sa messag w 35
sa messag with -12
sa messag — -12
sa met -ly -30
sa met -s -41
sa met CAP -80
sa met in -25
sa met the -34
sa met w 126
sa mind on -37
sa mind the 24
sa mock -s 63
sa mock . 80
sa mock CAP 41
sa mock a -33
sa mock his 30
sa mock the 69
sa mock w -82
sa mount a -26
sa mount w 25
sa mov , -16
sa mov -ly -31
sa mov -s 29
sa mov . -18
sa mov CAP -83
sa mov from -21
sa mov into -11
sa mov on -42
sa mov out -14
sa mov that 17
sa mov the -78
sa mov through 65
sa movement , -51
sa movement -ed -27
sa movement -s -26
sa movement . -33
sa movement has -39
sa movement in 78
sa movement is 60
sa movement of -56
sa movement that 21
sa movement w -17
sa nam " 40
sa nam , -32
sa nam -ly -37
sa nam . 11
sa nam CAP -12
sa nam and -15
sa nam as -17
sa nam for -88
sa nam her 85
sa nam in 54
sa nam is -36
sa nam of -53
sa nam on 36
sa nam the -56
sa nam to -17
sa nam w 47
sa need , -13
sa need -ing 48
sa need -ly -90
sa need -s 34
sa need . 21
sa need CAP -57
sa need NUM -27
sa need a -71
sa need any -45
sa need be -49
sa need do -30
sa need for -30
sa need get 73
sa need in -19
sa need it -46
sa need of -31
sa need the -46
sa need w -33
sa negativ w -76
sa negotiat -s 44
sa negotiat the -40
sa negotiat w -80
sa nervous , -15
sa nominat -s -73
sa nominat a 37
sa nominat for -25
sa not , 54
sa not . 16
sa not : -31
sa not CAP 47
sa not about -75
sa not from -15
sa not he 28
sa not her -29
sa not in 44
sa not of -35
sa not that 18
sa not the 98
sa not to -33
sa not w -104
sa nothing about -22
sa nothing to -14
sa nothing w 113
sa offer " -49
sa offer -ly 56
sa offer -s 24
sa offer . -25
sa offer CAP -22
sa offer a -37
sa offer by -88
sa offer himself 10
sa offer in 68
sa offer no -17
sa offer some -23
sa offer the -30
sa offer to 23
sa offer w 13
sa ongo CAP -33
sa ongo w -28
sa open -s -65
sa open CAP 35
sa open a -100
sa open an 17
sa open and -37
sa open for -39
sa open his -43
sa open in -26
sa open the -67
sa open their -13
sa open to 12
sa opponent , 25
sa opponent -ed -38
sa opponent . 54
sa opponent have -11
sa opponent of -26
sa opponent to -45
sa opponent w -38
sa opponent who -17
sa oppos " 12
sa oppos -s 17
sa oppos CAP 19
sa oppos a 43
sa oppos an 42
sa oppos by 34
sa oppos it 36
sa oppos to -85
sa oppos w 36
sa opposition , -20
sa opposition -ing -77
sa opposition . -36
sa opposition CAP -71
sa opposition from 27
sa opposition in -15
sa opposition the 88
sa opposition w 12
sa opt for 12
sa optimistic about -47
sa optimistic that -11
sa order , -54
sa order -ed -32
sa order -s -118
sa order . -32
sa order that 15
sa order the 63
sa order to 10
sa order w -34
sa outlin w -14
sa outrag . 13
sa outspoken w 22
sa overwhelm -s -41
sa overwhelm w -44
sa paint CAP 72
sa pass " 25
sa pass . -33
sa pass NUM 30
sa pass by 23
sa pass from -44
sa pass in 29
sa pass on -43
sa pass out -56
sa pass through -42
sa pass to -17
sa pass w 16
sa passionat -s 24
sa pay " -13
sa pay , -13
sa pay -ly -15
sa pay -s -15
sa pay NUM -23
sa pay a -34
sa pay for -39
sa pay off -38
sa pay the 73
sa pay their -12
sa pay w 31
sa perceiv w -88
sa personal -s -35
sa personal . -10
sa personal w -24
sa persuad -s 12
sa persuad CAP -36
sa persuad to -40
sa pick -s 94
sa pick CAP 68
sa pick a 28
sa pick all -40
sa pick at -10
sa pick w -67
sa pitch to 62
sa pivot a -21
sa pivot w -45
sa plan ( -37
sa plan , -36
sa plan -ed -60
sa plan -ing -28
sa plan -s -68
sa plan . -31
sa plan as -16
sa plan by -22
sa plan in -20
sa plan is 65
sa plan on 29
sa plan that -36
sa plan to 31
sa plan w -20
sa plan was -19
sa plan — -12
sa play , -14
sa play -s -58
sa play a -35
sa play an -11
sa play by -16
sa play for -15
sa play in -26
sa play on -33
sa play out -21
sa play the 10
sa play to -53
sa play w -28
sa plead to -42
sa pledg -s -54
sa pledg from 35
sa pledg his 26
sa pledg that 83
sa pledg their -12
sa pledg to 31
sa pledg w 46
sa point ( -24
sa point -ing -80
sa point CAP 30
sa point about -27
sa point among -39
sa point behind -11
sa point during -15
sa point for -28
sa point from -30
sa point he -23
sa point in -13
sa point is 58
sa point on -23
sa point over -27
sa point since -17
sa point that 41
sa point the 31
sa point w 18
sa point was 27
sa point where -81
sa point with 41
sa point — -11
sa pois w -27
sa portray her -11
sa position , 47
sa position -ing -41
sa position -s -52
sa position . 20
sa position by -17
sa position for -11
sa position in -35
sa position is -15
sa position of -42
sa position that -46
sa position to -76
sa post , -23
sa post : 57
sa post CAP 13
sa post DAY 36
sa post a 22
sa post and -22
sa post by -52
sa post has -28
sa post in -46
sa post of 71
sa post the -54
sa post this -62
sa post to -65
sa post w 67
sa praiz from -24
sa praiz her -24
sa praiz his -26
sa praiz of 58
sa praiz the 13
sa praiz w 42
sa predict , -22
sa predict -s -87
sa predict . -18
sa predict CAP -62
sa predict the -39
sa predict w 76
sa prefer . 22
sa prefer CAP 12
sa prefer not 48
sa prefer the 71
sa prefer to 24
sa prefer w -61
sa present -s -41
sa present . 28
sa present at 67
sa present in -15
sa present the -24
sa present w -14
sa press -s 49
sa press CAP -55
sa press by -21
sa press on 41
sa press the 16
sa press their -64
sa press to -86
sa pressur CAP -37
sa pressur from -46
sa pressur on 38
sa pressur the 31
sa pressur to -64
sa presum CAP -18
sa priority , -47
sa priority . 29
sa priority for -51
sa priority in 68
sa priority of 73
sa priority w 32
sa prohibit w -47
sa project , -33
sa project . -29
sa project a -45
sa project the 33
sa project w -25
sa promiz , 19
sa promiz -s -85
sa promiz . -36
sa promiz CAP 88
sa promiz a 71
sa promiz of 32
sa promiz that 14
sa promiz w -30
sa promot a 12
sa promot his 24
sa promot the -14
sa promot w 25
sa prompt -s -65
sa prompt CAP -61
sa prompt a -57
sa prompt by -19
sa prompt some 36
sa prompt w 38
sa propos -ing -13
sa propos -s -16
sa propos . -30
sa propos NUM 27
sa propos a 50
sa propos that -17
sa propos w -114
sa proposal , -32
sa proposal -ed -12
sa proposal -s -64
sa proposal . -22
sa proposal a 107
sa proposal as -17
sa proposal on 47
sa proposal that -37
sa proposal to 21
sa proposal would -23
sa proposal — 60
sa protest -s -56
sa protest . -13
sa protest against 25
sa protest at -25
sa protest in -15
sa protest of 29
sa protest that 11
sa protest the 41
sa protest w 27
sa proud his 39
sa proud the 48
sa proud w -39
sa prov -ing -39
sa prov -ly -45
sa prov a -29
sa prov that -29
sa prov to 26
sa prov w -37
sa provid -ed 48
sa provid -ing -52
sa provid -ly -28
sa provid -s -43
sa provid an 31
sa provid any -22
sa provid by 31
sa provid to 32
sa provid w -25
sa publish " 46
sa publish , -20
sa publish DAY -37
sa publish an 86
sa publish in -82
sa pump w 29
sa purport to -12
sa pursu . -18
sa pursu an -22
sa pursu the 12
sa pursu w 24
sa push , -51
sa push -ly -41
sa push -s 43
sa push . -78
sa push CAP -51
sa push a 43
sa push against 15
sa push by 59
sa push her -83
sa push his -21
sa push in -29
sa push is -15
sa push through -61
sa push to 24
sa push w -25
sa put , 99
sa put -ing 103
sa put -s 31
sa put : 37
sa put CAP -22
sa put an -59
sa put by 106
sa put him -18
sa put into -19
sa put me -11
sa put on 22
sa put the -42
sa put their -19
sa put them -26
sa put to -51
sa put up -28
sa put w -69
sa question , -48
sa question -ed 35
sa question -ing 28
sa question -s -77
sa question . -19
sa question : -27
sa question CAP 11
sa question are 20
sa question as -71
sa question at -22
sa question for 62
sa question from -43
sa question his -14
sa question how 34
sa question in -40
sa question is 14
sa question on 32
sa question that -56
sa question the 75
sa question to 30
sa question what 60
sa question whether 14
sa question why -44
sa question will -30
sa quick that 43
sa quick w -54
sa quot . -23
sa quot CAP 106
sa quot a 30
sa quot from 24
sa rail CAP -42
sa rail the 48
sa rais -ly -52
sa rais -s 56
sa rais CAP 67
sa rais NUM -63
sa rais about 40
sa rais as 79
sa rais at 39
sa rais by 24
sa rais her -37
sa rais his -63
sa rais in -36
sa rais the -55
sa rais to -59
sa rais w -21
sa rais whether 17
sa rang NUM -32
sa rang w 19
sa rattl -s 106
sa rattl by -71
sa reach NUM -22
sa reach by -38
sa reach for 22
sa reach of -15
sa reach out -20
sa reach the -30
sa reach w 47
sa reach with -10
sa react to -51
sa read " 39
sa read , 17
sa read . 83
sa read CAP -22
sa read a 20
sa read from -29
sa read the 13
sa read w -48
sa ready " -11
sa ready for -56
sa ready w 19
sa realiz that -51
sa reason , -15
sa reason : -11
sa reason CAP -45
sa reason for -10
sa reason that 70
sa reason the -44
sa reason to -25
sa reason why -26
sa rebuk CAP 45
sa rebuk to -52
sa rebut CAP 38
sa recall , -32
sa recall -ing 20
sa recall a 39
sa recall her -63
sa recall the -12
sa recall w 29
sa receiv -s -60
sa receiv CAP -63
sa receiv NUM -29
sa receiv a -18
sa receiv an -38
sa receiv at -27
sa receiv by -13
sa receiv his -52
sa receiv in -33
sa receiv the -20
sa receiv this -65
sa receiv w 47
sa recogniz that 50
sa recogniz the -17
sa recommend -s -46
sa recommend that 21
sa recommend w 20
sa recommendation on -12
sa recount the 96
sa refer -s -34
sa refer CAP 10
sa refer the 11
sa referenc , -28
sa referenc CAP -43
sa referenc a 15
sa referenc her 47
sa referenc w 15
sa reflect -s 20
sa reflect CAP -44
sa reflect a -11
sa reflect his 24
sa reflect in -56
sa reflect the -36
sa reflect w -61
sa refus CAP -32
sa refus the -56
sa refus to 26
sa regard , -25
sa regard CAP -86
sa regard the -45
sa regard to -11
sa reiterat -s 21
sa reiterat his -21
sa reiterat that 27
sa reject -s 73
sa reject CAP -17
sa reject by 92
sa reject the -33
sa rejection of 38
sa releas , 52
sa releas -ed -44
sa releas -ing 50
sa releas -ly 107
sa releas . 14
sa releas CAP -19
sa releas DAY -79
sa releas NUM 10
sa releas by -61
sa releas from -59
sa releas her -85
sa releas his -37
sa releas in 19
sa releas its 111
sa releas on -70
sa releas the 19
sa releas them 12
sa rely CAP -25
sa rely a -29
sa rely an 60
sa rely the -20
sa rely w -17
sa remain " -25
sa remain , -12
sa remain -ed -62
sa remain -ly -47
sa remain -s -39
sa remain . -26
sa remain CAP -18
sa remain a 11
sa remain an -27
sa remain on -20
sa remain that 63
sa remain the -46
sa remain to -34
sa remain w 49
sa remark " -35
sa remark , 18
sa remark -ed 96
sa remark . -14
sa remark and -13
sa remark by -26
sa remark in -49
sa remark on 32
sa remark that 13
sa remark w -58
sa remark was -15
sa remark were -14
sa remember -ing -46
sa remember . 18
sa remember CAP -27
sa remember that 42
sa remember w 66
sa remind -s 64
sa remind the 73
sa renew -s 59
sa renew w 23
sa repeat -s -50
sa repeat a 10
sa repeat his -21
sa repeat the 80
sa repeat w 21
sa reply , 54
sa reply : 42
sa reply CAP 18
sa reply to -68
sa report " 22
sa report , 25
sa report -ed -90
sa report -ing 54
sa report -s -57
sa report . 48
sa report : 39
sa report CAP 55
sa report NUM -21
sa report a 94
sa report and -20
sa report at 30
sa report for -67
sa report from -93
sa report in 18
sa report is -30
sa report it -45
sa report of -32
sa report that 21
sa report the -18
sa report w 13
sa report was -28
sa report — -32
sa represent -ly -29
sa represent -s -34
sa represent . -14
sa represent CAP 23
sa represent NUM 48
sa represent a -75
sa represent by -63
sa represent for -25
sa represent w -38
sa request , -18
sa request -s 122
sa request . -33
sa request a 13
sa request an -40
sa request and 53
sa request by -53
sa request from -38
sa request of 29
sa request that -62
sa request to 15
sa requir -ing -56
sa requir -s 46
sa requir . -46
sa requir CAP -76
sa requir a -75
sa requir by -41
sa requir for -63
sa requir the 51
sa requir them -22
sa requir to 51
sa requir w -37
sa resist -s 14
sa resolv . -19
sa resonat w -47
sa resonat with 110
sa respond -ing -35
sa respond -s -31
sa respond . 37
sa respond : 39
sa respond a -12
sa respond that 64
sa respond the 14
sa respond to -25
sa respons , -40
sa respons -s -62
sa respons . -19
sa respons a -52
sa respons about -63
sa respons from 56
sa respons on -28
sa respons the 16
sa respons w -57
sa restrict from -33
sa restrict the 59
sa restrict w -17
sa return , -13
sa return -ing 60
sa return -s -28
sa return . -12
sa return CAP -85
sa return from -11
sa return of -19
sa return the -69
sa return w 28
sa reveal , 78
sa reveal : -63
sa reveal CAP 34
sa reveal a 26
sa reveal in 10
sa reveal the 34
sa reveal w 24
sa revelation that 24
sa revers . -19
sa revers himself -51
sa revers his 40
sa revers w 18
sa rip CAP -12
sa roll -s 54
sa roll w -56
sa rul , -58
sa rul -ed -30
sa rul -ing 55
sa rul -s -61
sa rul . 25
sa rul CAP 20
sa rul DAY 46
sa rul a 39
sa rul and -37
sa rul as -12
sa rul for 49
sa rul of -40
sa rul on -18
sa rul w -23
sa rul was -17
sa rul will -24
sa rumor that 35
sa run , -32
sa run -ing 66
sa run -ly 26
sa run -s 50
sa run . -12
sa run CAP 75
sa run against -45
sa run as 18
sa run by -34
sa run for -50
sa run his -16
sa run in -39
sa run into -21
sa run of -15
sa run on 25
sa run out -14
sa run the -45
sa run through -12
sa run to -54
sa run w -44
sa satisfy with 63
sa say , 13
sa say -ed 145
sa say -ly -31
sa say -s 41
sa say . 18
sa say : -24
sa say CAP 14
sa say DAY 33
sa say NUM 12
sa say about -10
sa say after 37
sa say an 68
sa say and -45
sa say as -13
sa say at 28
sa say before 32
sa say both 16
sa say for 25
sa say from 51
sa say has -56
sa say he 17
sa say her 12
sa say his 21
sa say how -41
sa say if 54
sa say in 33
sa say is -11
sa say its 49
sa say no -14
sa say of 16
sa say on 25
sa say one 53
sa say she 26
sa say so 40
sa say some 51
sa say such -35
sa say the 12
sa say their -37
sa say those 13
sa say to 41
sa say w 14
sa say was 38
sa say we -43
sa say were -15
sa say when 52
sa say whether -10
sa say who 31
sa say will 17
sa say would -19
sa say — 41
sa scar . -69
sa scar w -37
sa scrambl the -65
sa scrambl w -12
sa se a 16
sa se the -43
sa see " -12
sa see , -44
sa see -ed -98
sa see -ing -47
sa see -s 11
sa see . -19
sa see CAP 44
sa see an -57
sa see by 87
sa see her -43
sa see him -27
sa see himself -16
sa see his -90
sa see how -11
sa see if -87
sa see it 20
sa see no -30
sa see one 56
sa see that 11
sa see the 19
sa see this 67
sa see w 67
sa see what -51
sa see why -13
sa seek " 22
sa seek -s -82
sa seek CAP 93
sa seek a -61
sa seek out -27
sa seek the -97
sa seek to -13
sa seek w -27
sa seem , -54
sa seem -ing 57
sa seem a -82
sa seem as -44
sa seem like 38
sa seem most -18
sa seem so -43
sa seem w 60
sa seiz -s -52
sa seiz the -52
sa seiz w -54
sa self-describ " -24
sa self-describ CAP 43
sa self-describ w 33
sa send -ed -47
sa send -s 53
sa send . 64
sa send CAP 28
sa send an -21
sa send from -15
sa send in -17
sa send it -58
sa send or -11
sa send the -72
sa send to -42
sa send w -44
sa sens , -13
sa sens . -25
sa sens of 42
sa sens that -39
sa sens to -14
sa sentenc , -16
sa sentenc . -24
sa sentenc to -46
sa sentiment -s 53
sa set -s -54
sa set a -67
sa set an -23
sa set be 46
sa set for -29
sa set in -14
sa set of -44
sa set off -42
sa set up 14
sa set w -12
sa shar -s 12
sa shar . -22
sa shar his 27
sa shar in -29
sa shar of -68
sa shar some -31
sa shar the -12
sa shar this 84
sa shar w -11
sa shar with 56
sa sharp -s -33
sa sharp w 41
sa shift . -12
sa shift from -41
sa shift in -26
sa shift into -31
sa shift its -53
sa shift the -38
sa shift to 42
sa shift toward -10
sa shock . -55
sa shock CAP 61
sa shoot , 48
sa shoot -ed -20
sa shoot -s -24
sa shoot CAP -39
sa shoot and -20
sa shoot at -45
sa shoot by -28
sa shoot down -13
sa shoot in -24
sa shoot of -13
sa shoot to -26
sa shoot up -30
sa shout " 75
sa shout , 29
sa show " -67
sa show , -31
sa show -s 44
sa show a 20
sa show an 17
sa show and -48
sa show as 13
sa show for -35
sa show has -48
sa show he 27
sa show her 56
sa show him 29
sa show in -61
sa show is -49
sa show it 20
sa show of -64
sa show on -52
sa show the -27
sa show w -19
sa show was -54
sa show ’s -11
sa shrug w -123
sa sid , -24
sa sid -s -22
sa sid . -20
sa sid : -12
sa sid CAP 89
sa sid of -29
sa sid to -14
sa sid w -26
sa sign , 21
sa sign -ing -30
sa sign CAP -62
sa sign a 23
sa sign by -80
sa sign for 15
sa sign in 56
sa sign into 39
sa sign of -23
sa sign on -52
sa sign that 34
sa sign the 12
sa sign to 94
sa sign w -38
sa signal that 38
sa signal the -36
sa signal w 77
sa singl CAP 36
sa singl one -13
sa singl w -23
sa skeptical . -55
sa skeptical CAP 41
sa skeptical the 18
sa skeptical w -13
sa slam CAP 40
sa slam his 37
sa so-call " -33
sa so-call CAP -61
sa so-call w 76
sa sound -ed 114
sa sound CAP 82
sa sound like -65
sa sound w -30
sa spar w 67
sa speak , -98
sa speak -ing 92
sa speak -ly 29
sa speak -s -46
sa speak . -48
sa speak CAP 33
sa speak DAY -95
sa speak about 64
sa speak against 12
sa speak before -23
sa speak from -44
sa speak his 78
sa speak how 34
sa speak in -39
sa speak over 20
sa speak up 41
sa speak w -34
sa speak ’s -32
sa speculat that 28
sa speculation about -79
sa spent -ly 46
sa spent -s -97
sa spent NUM 46
sa spent in -47
sa spent most -71
sa spent on -43
sa spent than 14
sa spent the -60
sa spent w 30
sa split . -23
sa split between -29
sa split the -42
sa split whether 76
sa spot , -20
sa spot a 41
sa spot on -36
sa spot that -24
sa spot w -18
sa stanc , -12
sa stanc . -29
sa stanc in -23
sa stanc on 26
sa stanc w -55
sa stand , 13
sa stand -ly -43
sa stand CAP 128
sa stand at -58
sa stand behind -30
sa stand his -25
sa stand on 36
sa stand out -55
sa stand up -31
sa stand w -15
sa start , 54
sa start -ing 30
sa start -ly -65
sa start -s 50
sa start . 14
sa start CAP -24
sa start DAY -52
sa start a 26
sa start at -24
sa start by -51
sa start his -26
sa start in 25
sa start of -20
sa start on -33
sa start out 29
sa start the -28
sa start this 40
sa start when -26
sa stat ' -14
sa stat 's -24
sa stat ( -20
sa stat -ed -44
sa stat -ing -47
sa stat -ly -46
sa stat -s -38
sa stat : 11
sa stat CAP -16
sa stat and -24
sa stat as -38
sa stat during 26
sa stat for -28
sa stat has -18
sa stat have -30
sa stat he -13
sa stat in 57
sa stat is -19
sa stat like -15
sa stat of -18
sa stat on -47
sa stat over -11
sa stat she -11
sa stat such -13
sa stat that 13
sa stat this -25
sa stat w -17
sa stat where -26
sa stat will -11
sa stat with -22
sa stat would -14
sa stat — -19
sa stat ’s -16
sa statement , -52
sa statement -ed 11
sa statement -ing -24
sa statement -ly -40
sa statement . -15
sa statement : -32
sa statement DAY -24
sa statement about 24
sa statement from -24
sa statement in -27
sa statement of -25
sa statement on 28
sa statement that 14
sa statement to -23
sa statement w 80
sa statement was -30
sa step down -53
sa step in -17
sa step of -18
sa step to -20
sa step up -25
sa step w 12
sa stop , -32
sa stop -ing 62
sa stop CAP -35
sa stop by -48
sa stop him -20
sa stop the -23
sa stop to 40
sa stop w -37
sa story , -13
sa story -ed -46
sa story -ing -53
sa story -s -15
sa story . -13
sa story CAP 29
sa story a -59
sa story by -14
sa story has -17
sa story his 37
sa story of 46
sa story on -15
sa story that -49
sa story w -33
sa strategy , -31
sa strategy -ed -39
sa strategy -s 67
sa strategy . -33
sa strategy ; -20
sa strategy and -11
sa strategy is 35
sa strategy that -35
sa strategy to 26
sa strategy — -24
sa stress that 37
sa stress the 50
sa stress w 31
sa strong , -20
sa strong -ing -45
sa strong . -10
sa strong CAP -45
sa strong a -34
sa strong among 68
sa strong for -42
sa strong in -32
sa struck -s 65
sa struck a -56
sa struck the -45
sa struggl , -20
sa struggl -s -15
sa struggl . -22
sa struggl in -27
sa struggl with -53
sa stuck -ly 45
sa stuck to 13
sa stuck with -40
sa submit to -38
sa suggest -ing -11
sa suggest CAP 13
sa suggest a -41
sa suggest it -46
sa suggest she 16
sa suggest that 24
sa suggest they 104
sa suggestion , -45
sa suggestion by 93
sa suggestion that 21
sa support ( 34
sa support , -28
sa support -ed -94
sa support -ing 47
sa support -ly 23
sa support -s 40
sa support . 11
sa support : -83
sa support CAP 30
sa support NUM -33
sa support a -11
sa support among 28
sa support and -34
sa support another -30
sa support behind 74
sa support by -64
sa support has -44
sa support her -20
sa support him -69
sa support his -20
sa support is 37
sa support it -21
sa support on -47
sa support the 12
sa support — 55
sa supporter -ed -40
sa supporter -ly -77
sa supporter : 48
sa supporter DAY -21
sa supporter after -13
sa supporter and 28
sa supporter are -20
sa supporter as -31
sa supporter at -11
sa supporter for -20
sa supporter from 40
sa supporter have -17
sa supporter in -38
sa supporter on 50
sa supporter that 20
sa supporter to -34
sa supporter w -60
sa supporter were -24
sa supporter who -21
sa supporter will -17
sa supporter would -11
sa supportiv CAP -18
sa sur , -20
sa sur -s -21
sa sur . -24
sa sur it -20
sa surpriz , 26
sa surpriz -s -24
sa surpriz that 21
sa surpriz to -52
sa surpriz w -10
sa surpriz you -13
sa suspect CAP -55
sa suspect of -23
sa suspect that 70
sa tak " 17
sa tak , -25
sa tak -ed -18
sa tak -ing 77
sa tak -ly 39
sa tak -s -20
sa tak . -25
sa tak CAP -23
sa tak DAY -23
sa tak NUM 31
sa tak a -15
sa tak by -11
sa tak down -36
sa tak from -28
sa tak him -25
sa tak his 37
sa tak in -33
sa tak into -25
sa tak it 39
sa tak its -56
sa tak no -95
sa tak off -29
sa tak on -47
sa tak out -12
sa tak over -39
sa tak the -12
sa tak their -47
sa tak this -14
sa tak up -10
sa tak what -18
sa talk " 42
sa talk , -86
sa talk -ing 25
sa talk -ly 98
sa talk -s -48
sa talk . 19
sa talk CAP 73
sa talk about 50
sa talk at 13
sa talk her -46
sa talk his 10
sa talk how -13
sa talk like -26
sa talk on 27
sa talk over -29
sa talk the 27
sa talk to -46
sa talk w -58
sa talk what 16
sa target -s -46
sa target . -23
sa target a -30
sa target and -48
sa target at -36
sa target for -53
sa target of -42
sa target the 21
sa target w 81
sa tell " -26
sa tell , -30
sa tell -s 32
sa tell . -12
sa tell CAP 14
sa tell a -10
sa tell her -21
sa tell him -58
sa tell me 30
sa tell one -19
sa tell the 32
sa tell their 69
sa tell them 54
sa tell w -37
sa tell you 46
sa tend CAP 66
sa tend be -23
sa tend w -32
sa testify before 20
sa thank -s 24
sa thank CAP 20
sa thank in -33
sa thank to -79
sa ther , -28
sa ther -ed -42
sa ther -ing -33
sa ther -ly -36
sa ther -s -27
sa ther . -18
sa ther CAP -27
sa ther a -27
sa ther an -19
sa ther for -30
sa ther has 61
sa ther have -13
sa ther no -34
sa ther some -19
sa ther to -44
sa ther were -36
sa ther would 72
sa think " 19
sa think , -42
sa think -ing 30
sa think -s -84
sa think . 43
sa think CAP -32
sa think a 66
sa think his -16
sa think i -66
sa think in 27
sa think it -22
sa think she 31
sa think so 73
sa think that -24
sa think the -14
sa think they -27
sa think w -23
sa think what 34
sa think would -28
sa threaten the -85
sa threaten to 13
sa throw a -40
sa throw in 44
sa throw their 65
sa throw w -35
sa tie CAP -22
sa tie the 95
sa tie them 11
sa titl " 19
sa titl of -28
sa titl w -32
sa touch CAP 33
sa touch a -64
sa touch the 56
sa tout a -33
sa tout her -15
sa tout his 50
sa tout the 29
sa trad , -21
sa trad -s 40
sa trad is -16
sa trad w 15
sa trash CAP 30
sa troubl for -10
sa troubl w -66
sa trust , -11
sa trust -s -65
sa trust . -24
sa trust CAP -16
sa trust him -47
sa trust the -51
sa trust with -32
sa try " -12
sa try -ing -104
sa try -ly 59
sa try -s 46
sa try CAP -28
sa try a -85
sa try do 78
sa try get -85
sa try w -20
sa turn , -29
sa turn -ing -32
sa turn -ly 46
sa turn -s -51
sa turn CAP -30
sa turn NUM -43
sa turn a -37
sa turn around -32
sa turn for -14
sa turn in -44
sa turn into -36
sa turn it -20
sa turn of -18
sa turn off -28
sa turn on 47
sa turn out -64
sa turn over -68
sa turn the -18
sa turn up -33
sa turn w 23
sa tweet , 27
sa tweet -ed -43
sa tweet -ing -30
sa tweet . 26
sa tweet / -18
sa tweet : -23
sa tweet > -18
sa tweet CAP 82
sa tweet _ -28
sa tweet a 29
sa tweet about 19
sa tweet after -48
sa tweet by 37
sa tweet on 63
sa tweet that -29
sa tweet the -23
sa tweet w -36
sa unawar of -12
sa underscor that 36
sa underscor the 30
sa understand . -51
sa understand CAP -14
sa understand how 41
sa understand that -26
sa understand w -54
sa understand why -63
sa unhappy with -18
sa unleash a 41
sa unveil w 84
sa urg -s -40
sa urg him 33
sa urg his 35
sa urg the -21
sa urg w 64
sa used -ed -53
sa used -ing -55
sa used -ly -15
sa used . -16
sa used a 14
sa used as 22
sa used be -13
sa used by -34
sa used for -71
sa used in 27
sa used w -16
sa using -s -34
sa using CAP -91
sa using an -10
sa using it 64
sa using the -11
sa using to 36
sa using w -56
sa very -ly -11
sa very few -44
sa very w -22
sa view , 49
sa view -ly -29
sa view from -74
sa view has 68
sa view him -40
sa view is 21
sa view it 91
sa view on -64
sa view that -57
sa view w -24
sa vocal in 13
sa voic , -23
sa voic -ed -97
sa voic for 20
sa voic in 23
sa voic of -21
sa voic on -18
sa voic to -18
sa voic w 12
sa voic — -21
sa vot ) -33
sa vot , -30
sa vot -ed -31
sa vot -ing 96
sa vot -ly -12
sa vot -s -74
sa vot : -16
sa vot CAP -24
sa vot NUM -33
sa vot a 43
sa vot an -55
sa vot and -15
sa vot are -12
sa vot as -21
sa vot at -35
sa vot by -19
sa vot from 60
sa vot have -11
sa vot he -33
sa vot her 72
sa vot him 55
sa vot is -17
sa vot of -23
sa vot on -70
sa vot that -54
sa vot the 28
sa vot their -29
sa vot this -15
sa vot to 43
sa vot was -16
sa vot were -16
sa vot will -22
sa vot — 52
sa vouch CAP 26
sa vow , 11
sa vow not 38
sa vow that 35
sa vow w 12
sa walk his 69
sa walk off -13
sa walk the -29
sa walk w -33
sa want " -84
sa want -s 93
sa want . 25
sa want : 47
sa want ? -15
sa want all 40
sa want it -54
sa want the 42
sa want their 22
sa want w 13
sa warn -s 12
sa warn : -28
sa warn a 79
sa warn that 12
sa warn the -51
sa wary -ing 59
sa watch -s -35
sa watch CAP 32
sa watch a -62
sa watch the 12
sa watch this -26
sa wav in -10
sa wav to -59
sa weigh the -33
sa welcom CAP 35
sa welcom the -60
sa welcom to -22
sa welcom w -26
sa whisper in -38
sa wish of -24
sa withdraw from -53
sa witness w -32
sa wonder if 22
sa word " -23
sa word , -37
sa word -ed -29
sa word . -16
sa word CAP -20
sa word DAY -25
sa word about -33
sa word for 87
sa word he -30
sa word of 12
sa word on -16
sa word to -26
sa word w -53
sa worry -ing 50
sa worry . -34
sa worry CAP -32
sa worry that 13
sa worry the -84
sa worry w -11
sa writ " 50
sa writ -ing 83
sa writ . 36
sa writ : 74
sa writ CAP 62
sa writ an -14
sa writ at -37
sa writ by -48
sa writ for -35
sa writ his -30
sa writ in 28
sa writ of 54
sa writ off -44
sa writ that 36
sa writ the -38
sa writ to -35
sa yell " 55
sa zero CAP -30
sa zero w 41
sa2 abl w CAP -65
sa2 abl w a 18
sa2 abl w in -23
sa2 abl w the 24
sa2 abl w up -30
sa2 abl w w 38
sa2 accept -s from -43
sa2 accept . $ -29
sa2 accept a w 50
sa2 accept the w 27
sa2 accept w -s -23
sa2 accord -ly -s 55
sa2 accord -s -s 57
sa2 accord -s . 53
sa2 accord -s with 30
sa2 accord CAP , -35
sa2 accord CAP -s 82
sa2 accord CAP . -18
sa2 accord CAP CAP -27
sa2 accord CAP ’s 52
sa2 accord a -ly 22
sa2 accord a NUM 15
sa2 accord a w 79
sa2 accord an -s -49
sa2 accord an CAP 48
sa2 accord an w 84
sa2 accord his w 27
sa2 accord one w 39
sa2 accord the -s -59
sa2 accord the CAP 51
sa2 accord the w 104
sa2 accord three w 45
sa2 accord w -ed 72
sa2 accord w -ing 51
sa2 accord w -s -79
sa2 accord w CAP 69
sa2 accord w w 27
sa2 account -ed to -14
sa2 account . $ -18
sa2 account for about -16
sa2 account has been -19
sa2 account to w 60
sa2 accus CAP CAP -85
sa2 accus by the -34
sa2 accus him of 21
sa2 accusation that CAP 65
sa2 accusation that the -47
sa2 acknowledg that CAP 20
sa2 acknowledg that he -27
sa2 acknowledg that she 20
sa2 acknowledg that the -67
sa2 acknowledg that w 10
sa2 add , -ing -21
sa2 add . $ 53
sa2 add : " 62
sa2 add CAP . 20
sa2 add a w 14
sa2 add another w -51
sa2 add that " 30
sa2 add that -ing 19
sa2 add that CAP 70
sa2 add that he -26
sa2 add that his 31
sa2 add that it 49
sa2 add that she 23
sa2 add that the 83
sa2 add that w -51
sa2 add the w -55
sa2 add to her -88
sa2 add to his -61
sa2 add to the -30
sa2 add up to -43
sa2 address , CAP -10
sa2 address . $ -15
sa2 address CAP CAP 52
sa2 address CAP ’s -38
sa2 address a w 44
sa2 address at the -19
sa2 address in CAP -14
sa2 address the -s -41
sa2 address the CAP 42
sa2 address the w 26
sa2 address to the -15
sa2 address to w -38
sa2 address w -s -13
sa2 address w w -18
sa2 admir . $ 57
sa2 admit that he -66
sa2 admit that the 46
sa2 adopt the w 23
sa2 adopt w w -36
sa2 advic . $ -36
sa2 adviz CAP CAP 55
sa2 adviz CAP on -40
sa2 adviz the w -47
sa2 advocat . $ 44
sa2 advocat a w -26
sa2 advocat the -s -38
sa2 advocat the w 57
sa2 advocat w , -21
sa2 advocat w -s 71
sa2 advocat w w -118
sa2 affirm his w -27
sa2 agre . $ -37
sa2 agre CAP . 54
sa2 agre him . -25
sa2 agre that CAP -20
sa2 agre that the -57
sa2 agre that w 64
sa2 agre the CAP -101
sa2 agre to a -26
sa2 aim -ing the -48
sa2 aim -ing w -83
sa2 aim a w -34
sa2 aim to w 71
sa2 air . $ -17
sa2 air a w -31
sa2 air on CAP -83
sa2 air w -s 50
sa2 air w . -12
sa2 air w w -20
sa2 alarm the CAP 12
sa2 align CAP CAP 52
sa2 alleg that CAP 11
sa2 alleg that the -40
sa2 alleg w -s -43
sa2 allow -s in -63
sa2 allow -s to -40
sa2 allow CAP -s -42
sa2 allow CAP CAP -45
sa2 allow CAP to -36
sa2 allow a w 35
sa2 allow him to -15
sa2 allow the CAP -56
sa2 allow them to -42
sa2 allow to w 25
sa2 allow w -s 62
sa2 allow w to -61
sa2 anger and w -36
sa2 anger the w 77
sa2 announc , CAP 27
sa2 announc -s to 33
sa2 announc a w 42
sa2 announc her w 62
sa2 announc his w -35
sa2 announc it would -71
sa2 announc on DAY -13
sa2 announc that CAP 26
sa2 announc that he 21
sa2 announc that the 99
sa2 announc the -s -28
sa2 announc the w 35
sa2 announc w w 18
sa2 announcement , CAP -48
sa2 announcement . $ -34
sa2 announcement w w 18
sa2 answer -s about -58
sa2 answer . $ 18
sa2 answer a w 83
sa2 answer the CAP 37
sa2 answer the w -18
sa2 answer to a -15
sa2 answer to the -14
sa2 anticipat . $ 37
sa2 apologiz . $ -72
sa2 apologiz to CAP 40
sa2 appeal . $ -13
sa2 appeal to -s -64
sa2 appeal to CAP 57
sa2 appeal to the -64
sa2 appeal to w 43
sa2 appeal w w -19
sa2 appear -ed . 84
sa2 appear -ed to 30
sa2 appear at CAP -28
sa2 appear at the -34
sa2 appear in -s -46
sa2 appear in w -67
sa2 appear on CAP -48
sa2 appear on the -35
sa2 appear that CAP -25
sa2 appear to -ly 85
sa2 appear to w 34
sa2 appear w , 86
sa2 appear w to -20
sa2 appear w w 18
sa2 applaud CAP ’s 55
sa2 appoint CAP CAP 61
sa2 appoint a w -74
sa2 appoint w -s -10
sa2 approv a w 27
sa2 argu . $ -58
sa2 argu that -ing 26
sa2 argu that -s 26
sa2 argu that CAP 13
sa2 argu that he 30
sa2 argu that the -40
sa2 argu that w 41
sa2 argu the CAP 24
sa2 argu the w 27
sa2 argument , w 114
sa2 argument . $ 26
sa2 argument about the -43
sa2 argument in w -25
sa2 ask , " 53
sa2 ask , -ing -62
sa2 ask -s to 42
sa2 ask . $ -13
sa2 ask CAP , 57
sa2 ask CAP -s 41
sa2 ask CAP . -43
sa2 ask CAP DAY -75
sa2 ask CAP a 28
sa2 ask CAP about 51
sa2 ask CAP how 56
sa2 ask CAP if 32
sa2 ask CAP to -93
sa2 ask CAP why -46
sa2 ask a w 67
sa2 ask by CAP 36
sa2 ask by a 39
sa2 ask him about 16
sa2 ask him to -29
sa2 ask his -s -53
sa2 ask his w 93
sa2 ask if he -17
sa2 ask if it 37
sa2 ask if she 24
sa2 ask our -s 27
sa2 ask the w 11
sa2 ask them to 97
sa2 ask w w 70
sa2 ask whether CAP 42
sa2 ask whether he 62
sa2 ask whether the -31
sa2 assert that CAP -62
sa2 assert that w 59
sa2 assertion that CAP -42
sa2 assessment . $ -28
sa2 assessment the w -15
sa2 assur -ing at -16
sa2 attack , -ed -13
sa2 attack , CAP -31
sa2 attack , and -10
sa2 attack . $ -28
sa2 attack CAP 's -131
sa2 attack CAP , 73
sa2 attack CAP -ly -85
sa2 attack CAP -s 73
sa2 attack CAP . 55
sa2 attack CAP and 32
sa2 attack CAP as 40
sa2 attack CAP for 70
sa2 attack CAP in 33
sa2 attack CAP w -44
sa2 attack a CAP -51
sa2 attack a w -73
sa2 attack against CAP -78
sa2 attack as a -23
sa2 attack by CAP 12
sa2 attack from CAP 19
sa2 attack her -s 38
sa2 attack her w -50
sa2 attack his -s 29
sa2 attack in CAP -49
sa2 attack in the 78
sa2 attack of CAP -18
sa2 attack that CAP 27
sa2 attack that w -26
sa2 attack the CAP -51
sa2 attack the w 46
sa2 attack to w -26
sa2 attack w -s 24
sa2 attack w CAP 15
sa2 attack w w -34
sa2 attempt w -s -26
sa2 attempt w CAP 97
sa2 attempt w a -51
sa2 attempt w his -51
sa2 attempt w the 33
sa2 attempt w w -67
sa2 attract a w -23
sa2 attract the w 19
sa2 attract w -s -33
sa2 attract w w 16
sa2 attribut the w 24
sa2 authoriz the w 61
sa2 authoriz to w -59
sa2 avoid -ing -s 17
sa2 avoid -ing w -13
sa2 avoid a w 32
sa2 avoid the CAP -19
sa2 back , " -21
sa2 back : " -26
sa2 back CAP , -42
sa2 back CAP . 20
sa2 back CAP CAP 18
sa2 back CAP w -34
sa2 back CAP ’s 74
sa2 back a w 31
sa2 back against -s -17
sa2 back and w -17
sa2 back at CAP -16
sa2 back by the -76
sa2 back down , -22
sa2 back from NUM -39
sa2 back her w -11
sa2 back his -s -27
sa2 back his w 47
sa2 back in CAP -23
sa2 back in NUM -22
sa2 back in the 61
sa2 back in w -11
sa2 back on CAP -27
sa2 back on the -27
sa2 back on w -16
sa2 back the -s -17
sa2 back the CAP -46
sa2 back the w -17
sa2 back two of 53
sa2 back w , -17
sa2 back w -s -23
sa2 back w . -17
sa2 back w CAP 35
sa2 back w for -54
sa2 back w of -18
sa2 back w to -17
sa2 back w w 22
sa2 balk the w -45
sa2 ban . $ -22
sa2 ban CAP from -39
sa2 ban all CAP -13
sa2 ban from -ing -17
sa2 ban on -ing -14
sa2 ban on -s 105
sa2 ban on CAP -37
sa2 ban on w -48
sa2 ban w -ing -16
sa2 ban w CAP -15
sa2 ban w w -19
sa2 becam -ly w 56
sa2 becam a w -53
sa2 becam the w -46
sa2 becam w . 62
sa2 becam w of -52
sa2 becam w w -53
sa2 becom -ed in 75
sa2 becom -ly w -64
sa2 becom a -s -31
sa2 becom a w -17
sa2 becom an w 48
sa2 becom the CAP -37
sa2 becom the w -51
sa2 becom w , -13
sa2 becom w -s -76
sa2 becom w . -39
sa2 becom w for -13
sa2 becom w of -20
sa2 becom w to -16
sa2 becom w w -51
sa2 beg the w -85
sa2 begin -ing , 23
sa2 begin -ing -s -19
sa2 begin -ing CAP -21
sa2 begin -ing about 103
sa2 begin -ing for 54
sa2 begin -ing in -26
sa2 begin -ing out 30
sa2 begin -ing the 55
sa2 begin -ing up -38
sa2 begin -ing w -86
sa2 begin . $ -25
sa2 begin a w -83
sa2 begin her w -34
sa2 begin in NUM -14
sa2 begin the w -74
sa2 begin w , -13
sa2 begin w -s 64
sa2 begin w CAP -72
sa2 begin w her 29
sa2 begin w in -48
sa2 begin w the -59
sa2 begin w w -81
sa2 belief that CAP 16
sa2 believ CAP has 11
sa2 believ CAP is -39
sa2 believ CAP was -16
sa2 believ that CAP -91
sa2 believ that the 25
sa2 believ that w 23
sa2 believ the CAP -31
sa2 believ to be -11
sa2 believ w is -63
sa2 bemoan the w 30
sa2 best -ed to -17
sa2 best -ing that -40
sa2 best -s to -20
sa2 best to w 32
sa2 best w , -12
sa2 best w -s -24
sa2 best w . -15
sa2 best w CAP -36
sa2 best w at -37
sa2 best w for 78
sa2 best w of -21
sa2 best w to -52
sa2 best w w -35
sa2 better . $ -16
sa2 better among CAP -11
sa2 better at -ing 55
sa2 better in the -12
sa2 better than CAP -14
sa2 better than w -15
sa2 better w to -47
sa2 blam CAP CAP 77
sa2 blam CAP for -12
sa2 blam the w 43
sa2 blast CAP for -50
sa2 blast the CAP 13
sa2 block CAP 's -17
sa2 block a w 52
sa2 block the -s -66
sa2 block the w 60
sa2 bo . $ -37
sa2 break : CAP -19
sa2 break up CAP -23
sa2 bring -s of 88
sa2 bring a w 30
sa2 bring in -s -22
sa2 bring its w -12
sa2 bring the w -55
sa2 bring to w -57
sa2 bring w -ing -12
sa2 bring w -s -15
sa2 bring w to -25
sa2 brush the w 13
sa2 call " CAP -32
sa2 call " a 49
sa2 call " the -48
sa2 call , CAP -45
sa2 call -ing CAP -40
sa2 call -s , -96
sa2 call . $ -102
sa2 call CAP " 62
sa2 call CAP 's 32
sa2 call CAP , 76
sa2 call CAP -s -55
sa2 call CAP . 99
sa2 call CAP CAP -71
sa2 call CAP NUM -18
sa2 call CAP a -21
sa2 call CAP and 59
sa2 call CAP to 27
sa2 call CAP w 75
sa2 call DAY , -26
sa2 call a " 41
sa2 call a -ing 55
sa2 call a w -13
sa2 call an w -14
sa2 call her " 44
sa2 call her -s 28
sa2 call her to -95
sa2 call her w 83
sa2 call him " 39
sa2 call him a 11
sa2 call him to 43
sa2 call himself a 32
sa2 call his w 81
sa2 call it " 18
sa2 call it a 64
sa2 call it the 49
sa2 call that w 39
sa2 call the " -46
sa2 call the -s -39
sa2 call the w 22
sa2 call them " 25
sa2 call themselves w 75
sa2 call to w -35
sa2 call w -s -42
sa2 call w . 10
sa2 call w CAP 81
sa2 call w to -81
sa2 call w w 21
sa2 call with -s -51
sa2 call with CAP -11
sa2 captur CAP and -65
sa2 captur the CAP -45
sa2 captur the w -60
sa2 car , -s -20
sa2 car , and -26
sa2 car , w -18
sa2 car . $ -25
sa2 car after a -17
sa2 car and w -15
sa2 car most about -62
sa2 car w w -20
sa2 carry a w -44
sa2 carry him to -14
sa2 carry out a -28
sa2 carry out the -22
sa2 carry the w -30
sa2 carry w -s -27
sa2 carry w w 88
sa2 cast -s . -53
sa2 cast -s for 55
sa2 cast -s in 30
sa2 cast -s w -33
sa2 cast . $ -41
sa2 cast herself as -18
sa2 cast himself as 23
sa2 cast in CAP -24
sa2 cast the w 44
sa2 cast w w -15
sa2 celebrat CAP CAP -35
sa2 celebrat in CAP -51
sa2 celebrat the w -105
sa2 certain -ed -s -24
sa2 certain -s , -13
sa2 certain to be 26
sa2 certain to w -19
sa2 challeng . $ -35
sa2 challeng CAP . -50
sa2 challeng CAP CAP 13
sa2 challeng by CAP 15
sa2 challeng for CAP -41
sa2 challeng from CAP -76
sa2 challeng in the -11
sa2 challeng the w 13
sa2 challeng to the -21
sa2 challeng to w -35
sa2 champion of -ing -10
sa2 champion the w 35
sa2 chant " CAP 46
sa2 charg . $ 18
sa2 charg CAP CAP 43
sa2 charg against CAP -20
sa2 charg of -ing -21
sa2 charg that CAP -50
sa2 cheer . $ -37
sa2 cheer the w 102
sa2 choos . $ -32
sa2 choos CAP . -63
sa2 choos CAP CAP 55
sa2 choos a w 11
sa2 choos not to -26
sa2 choos the w 71
sa2 choos w -s -52
sa2 choos w to 64
sa2 cit a w -38
sa2 cit his CAP 33
sa2 cit his w -18
sa2 cit the CAP -39
sa2 cit the w -14
sa2 cit w -s -63
sa2 claim . $ -34
sa2 claim CAP w -63
sa2 claim about CAP -23
sa2 claim by the -31
sa2 claim he was 35
sa2 claim in CAP 32
sa2 claim of w -12
sa2 claim that w 68
sa2 claim the w -27
sa2 claim to be 22
sa2 claim w for -57
sa2 claim w in 18
sa2 claim w w -25
sa2 clear . $ -23
sa2 clear a w -34
sa2 clear from the 34
sa2 clear how w -16
sa2 clear that CAP -11
sa2 clear that he -14
sa2 clear that the -31
sa2 clear that they 52
sa2 clear that w -12
sa2 clear the w -45
sa2 clear w for -31
sa2 clear w of 58
sa2 clear w to 69
sa2 clear w w -30
sa2 clear whether CAP -14
sa2 coin the w -38
sa2 coin w was -12
sa2 com -ing w -36
sa2 com -ly from -12
sa2 com -s -ing -21
sa2 com -s . -19
sa2 com . $ 52
sa2 com CAP himself -27
sa2 com CAP to -38
sa2 com CAP ’s -11
sa2 com DAY , -15
sa2 com NUM -s -13
sa2 com a w -58
sa2 com after a -26
sa2 com and w 51
sa2 com around to 13
sa2 com as CAP -43
sa2 com as a 65
sa2 com as w 45
sa2 com at a -29
sa2 com down to -11
sa2 com during a -11
sa2 com his w -14
sa2 com in NUM 79
sa2 com in at -17
sa2 com in from -25
sa2 com in the -23
sa2 com in w -33
sa2 com into DAY -22
sa2 com into the -14
sa2 com into w -68
sa2 com of w -57
sa2 com the CAP 57
sa2 com the w -91
sa2 com w , -33
sa2 com w -s -39
sa2 com w . -54
sa2 com w ? -17
sa2 com w a -20
sa2 com w and -51
sa2 com w in -21
sa2 com w of 75
sa2 com w the 71
sa2 com w to 53
sa2 com w w -19
sa2 com with a 76
sa2 com with the -41
sa2 comment , -ing -21
sa2 comment CAP w -24
sa2 comment CAP ’s -20
sa2 comment about -s -34
sa2 comment about CAP 11
sa2 comment about w -19
sa2 comment for this 34
sa2 comment from CAP -27
sa2 comment the w 12
sa2 comment w w -40
sa2 commit by w -19
sa2 common . $ -12
sa2 common w , -32
sa2 common w w -25
sa2 common w with -24
sa2 compar CAP to 57
sa2 compar the w -31
sa2 compar to CAP -69
sa2 compar to NUM -20
sa2 compar to the -50
sa2 compar with CAP -48
sa2 compar with NUM -23
sa2 compar with the -31
sa2 complain that CAP -21
sa2 complain that the 26
sa2 conced the w -70
sa2 concern -ing the -41
sa2 concern . $ -42
sa2 concern a w 51
sa2 concern for CAP 52
sa2 concern of the -33
sa2 concern that CAP -53
sa2 concern that the -31
sa2 concern that w 39
sa2 concern the -s 24
sa2 concern the CAP -39
sa2 concern the w -39
sa2 concern w w 37
sa2 concern with w -31
sa2 conclud , " 11
sa2 conclud . $ 41
sa2 conclud that w -73
sa2 condemn CAP CAP -23
sa2 condemn the CAP 17
sa2 confident that CAP 95
sa2 confirm a w -58
sa2 confirm by the 50
sa2 confirm that CAP 12
sa2 confront the CAP -11
sa2 confront the w 38
sa2 consider -ing CAP 56
sa2 consider -ing for -10
sa2 consider -ing w -47
sa2 consider CAP CAP -78
sa2 consider a w -42
sa2 consider an CAP -12
sa2 consider him a 31
sa2 consider one of -60
sa2 consider the w -22
sa2 consider w -s -13
sa2 continu , " 43
sa2 continu , -ing 26
sa2 continu -ing w -17
sa2 continu -s to -45
sa2 continu . $ 21
sa2 continu : " 59
sa2 continu her w -82
sa2 continu the w 36
sa2 continu w . -61
sa2 continu w CAP 15
sa2 continu w as -14
sa2 continu w her -36
sa2 continu w his 96
sa2 continu w in -33
sa2 continu w on -34
sa2 continu w that 123
sa2 continu w the -63
sa2 continu w their 32
sa2 continu w up -38
sa2 continu w w 15
sa2 contradict his w -34
sa2 contrast , CAP -11
sa2 contrast with CAP -16
sa2 controversial -s on -46
sa2 controversial w -s -20
sa2 controversial w to 102
sa2 conversation . $ -28
sa2 conversation with CAP 58
sa2 conversation with the -24
sa2 convinc -s that -25
sa2 convinc that CAP -115
sa2 convinc the w 58
sa2 count . $ -41
sa2 count to w -66
sa2 counter CAP . -50
sa2 counter to his -43
sa2 cover the CAP -51
sa2 cover the w -19
sa2 cover w -s -18
sa2 creat . $ -35
sa2 creat a " -16
sa2 creat a w -11
sa2 creat an w -69
sa2 creat the w -41
sa2 creat w w -37
sa2 credit . $ -37
sa2 credit for -ing -40
sa2 critical . $ -11
sa2 critical CAP . 19
sa2 critical CAP ’s 67
sa2 critical to -ing -69
sa2 criticism , -ing -18
sa2 criticism , CAP -21
sa2 criticism CAP , -11
sa2 criticism CAP . 86
sa2 criticism CAP CAP 13
sa2 criticism from -s 39
sa2 criticism from CAP 57
sa2 criticism his w -46
sa2 criticism the CAP -78
sa2 criticism the w 10
sa2 criticiz . $ -60
sa2 criticiz CAP . 30
sa2 criticiz CAP CAP -16
sa2 criticiz CAP and 28
sa2 criticiz CAP for 36
sa2 criticiz CAP ’s -26
sa2 criticiz for -ing -31
sa2 criticiz him for 63
sa2 criticiz the CAP 21
sa2 criticiz the w -51
sa2 cut a w 16
sa2 cut into CAP -15
sa2 cut the w -19
sa2 cut w -s -29
sa2 cut w w -30
sa2 debat , -ing -15
sa2 debat , CAP -36
sa2 debat , and 122
sa2 debat , but -30
sa2 debat , the -16
sa2 debat , w -25
sa2 debat -ed by -14
sa2 debat -ed w -40
sa2 debat -s w -16
sa2 debat CAP . -13
sa2 debat DAY , -16
sa2 debat DAY w -79
sa2 debat about w 51
sa2 debat between CAP -11
sa2 debat in CAP -25
sa2 debat of the -16
sa2 debat that she -10
sa2 debat the -s -54
sa2 debat the w 60
sa2 debat this w -23
sa2 debat w , -25
sa2 debat w -s -31
sa2 debat w . -24
sa2 debat w DAY 78
sa2 debat w and 22
sa2 debat w in -61
sa2 debat w w 47
sa2 debat with CAP -21
sa2 decid not to 84
sa2 decid to -s -16
sa2 decision , w -26
sa2 decision . $ -20
sa2 decision in w -14
sa2 decision to w 23
sa2 decision was -ed -25
sa2 decision will w -30
sa2 declar . $ 29
sa2 declar CAP CAP -39
sa2 declar NUM CAP -54
sa2 declar that he 61
sa2 declar that w 55
sa2 declar the w -19
sa2 declar w on -61
sa2 declin . $ -34
sa2 declin to be 42
sa2 decry the w 28
sa2 deep w among 20
sa2 defend CAP CAP 11
sa2 defend her w -11
sa2 defend his -s -28
sa2 defend the CAP -23
sa2 deliver -ing w 88
sa2 deliver her w -57
sa2 deliver his w 61
sa2 deliver the w 26
sa2 deliver w -s -73
sa2 deliver w of 64
sa2 deliver w w 20
sa2 demand . $ -68
sa2 demand a w 84
sa2 demand for -s -29
sa2 denounc CAP ’s 33
sa2 denounc the CAP -53
sa2 denounc the w 42
sa2 deny . $ 35
sa2 deny CAP CAP -83
sa2 deny w -s -32
sa2 describ CAP as 36
sa2 describ a w 66
sa2 describ as " 48
sa2 describ as a -61
sa2 describ himself as 55
sa2 describ his -s -51
sa2 describ his w 47
sa2 describ the CAP -53
sa2 describ the w 37
sa2 describ themselves as 32
sa2 design to w 32
sa2 desir to w -28
sa2 detail . $ -23
sa2 detail about the -32
sa2 detail of the -42
sa2 detail the w 14
sa2 determin how w 39
sa2 determin the w -52
sa2 determin to w -69
sa2 direct -s to -27
sa2 direct at CAP -23
sa2 direct w of -14
sa2 direct w to -15
sa2 direct w w -34
sa2 disagre . $ -96
sa2 disappoint w w -45
sa2 disavow CAP . -27
sa2 disavow the w -10
sa2 disclos . $ -31
sa2 discuss -s for 14
sa2 discuss a w -24
sa2 discuss the -s -32
sa2 discuss the CAP 39
sa2 discuss w -s 124
sa2 discussion . $ -39
sa2 discussion of the 26
sa2 discussion with the -27
sa2 dismiss . $ -65
sa2 dismiss CAP CAP 40
sa2 dismiss the w 19
sa2 display of w -72
sa2 disput . $ 75
sa2 distanc from CAP -19
sa2 distanc herself from 27
sa2 divid . $ -42
sa2 divid between the 76
sa2 divid the CAP -28
sa2 divid the w 18
sa2 document -ed DAY -20
sa2 document -ed by -14
sa2 document . $ 41
sa2 document from the -18
sa2 document that -ed -13
sa2 doubl the w -60
sa2 doubt CAP CAP -38
sa2 doubt her -s -44
sa2 draw -s from -53
sa2 draw CAP ’s 58
sa2 draw NUM w -28
sa2 draw a w 30
sa2 draw from CAP 20
sa2 draw hundreds of -31
sa2 draw in w -26
sa2 draw w -s -80
sa2 draw w . 83
sa2 draw w from 88
sa2 draw w w -15
sa2 eager to w -12
sa2 earn NUM w -11
sa2 earn at w -17
sa2 earn her w -30
sa2 earn his w -38
sa2 earn the w 76
sa2 earn w w -39
sa2 echo a w 30
sa2 echo the w -51
sa2 elect -s who -16
sa2 elect . $ -17
sa2 elect CAP CAP 59
sa2 elect CAP w -36
sa2 elect a w -29
sa2 elect to the 23
sa2 elect w , -11
sa2 elect w . -11
sa2 embrac . $ 30
sa2 embrac a w -45
sa2 embrac his CAP 62
sa2 embrac his w -36
sa2 embrac the w -87
sa2 emerg as a -79
sa2 emerg as an 50
sa2 emerg from the -18
sa2 emphasiz on w -43
sa2 emphasiz the w 58
sa2 encourag CAP to 18
sa2 encourag the w -86
sa2 encourag w -s 93
sa2 end , w -13
sa2 end . $ -18
sa2 end at NUM -15
sa2 end his w -61
sa2 end in w -15
sa2 end of CAP -18
sa2 end of his -14
sa2 end of the -18
sa2 end up -ing 40
sa2 end up with -41
sa2 end w -ing 69
sa2 end w . -14
sa2 end w w 28
sa2 endors CAP . -22
sa2 endors CAP CAP 60
sa2 endors CAP and 19
sa2 endors CAP in 25
sa2 endors CAP w -39
sa2 endors CAP — 43
sa2 endors a w -46
sa2 endors his w -38
sa2 endors the CAP 66
sa2 endors the w -36
sa2 endorsement . $ -45
sa2 endorsement CAP . -64
sa2 endorsement from -s 54
sa2 endorsement from CAP -57
sa2 endorsement from w -44
sa2 endorsement his w -74
sa2 endorsement w CAP 45
sa2 engag w -s 65
sa2 enjoy the w 33
sa2 establish a CAP 58
sa2 establish a w 27
sa2 estimat that w 51
sa2 estimat w the -54
sa2 expand her w -53
sa2 expand his w 14
sa2 expand the -s 25
sa2 expand the w -48
sa2 expand w -s -45
sa2 expand w w -52
sa2 expect . $ 10
sa2 expect CAP to 16
sa2 expect a w 37
sa2 expect the CAP -41
sa2 expect the w 10
sa2 expect to -s 40
sa2 expect to be -41
sa2 expect to w 29
sa2 expect w -s -26
sa2 expect w w 33
sa2 experienc , w -10
sa2 experienc . $ -22
sa2 experienc a w -90
sa2 experienc and w 90
sa2 experienc as a -17
sa2 experienc as w -12
sa2 experienc in the -20
sa2 experienc w w 74
sa2 explain . $ 35
sa2 explain his w -27
sa2 explain the w 29
sa2 explain why CAP 78
sa2 explain why she -51
sa2 explain why the 21
sa2 expos the w -22
sa2 express that the 40
sa2 express w -s 42
sa2 express w at -23
sa2 express w for 52
sa2 express w that 36
sa2 eye . $ -51
sa2 fact , CAP -24
sa2 fact , it -19
sa2 fact , the -33
sa2 fact , w -20
sa2 fact that CAP -37
sa2 fact that he -44
sa2 fact that the -32
sa2 fact that w -17
sa2 fail . $ -29
sa2 fail w , -15
sa2 fail w -s -92
sa2 fail w a 27
sa2 fail w any -22
sa2 fail w the 78
sa2 fail w to -14
sa2 far , -ing -10
sa2 far , -ly -34
sa2 far , CAP -12
sa2 far , having -14
sa2 far , the -14
sa2 far -ly w -72
sa2 far . $ -21
sa2 far from the -31
sa2 far this w -15
sa2 far to w -16
sa2 far w -ed -15
sa2 far w -ly -14
sa2 far w -s -21
sa2 far w from -16
sa2 far w in -50
sa2 far w of -28
sa2 far w than -14
sa2 fault . $ -15
sa2 favor -ing w 48
sa2 favor -s , 74
sa2 favor . $ -24
sa2 favor CAP , -93
sa2 favor CAP . -30
sa2 favor a w 29
sa2 favor the w -72
sa2 favor to w -57
sa2 favor w -s 75
sa2 favor w w 44
sa2 favorit . $ -13
sa2 favorit to w -34
sa2 favorit w , -24
sa2 fear . $ 33
sa2 fear and w -45
sa2 fear that CAP -21
sa2 fear the w 14
sa2 featur CAP CAP 21
sa2 featur a w 18
sa2 featur of the -15
sa2 feel -ed by -37
sa2 feel a w -21
sa2 feel like i -19
sa2 feel that w 14
sa2 feel w to -51
sa2 feel w w 49
sa2 fight . $ -20
sa2 fight against the -19
sa2 fight against w -17
sa2 fight for w 58
sa2 fight on the -38
sa2 fight the CAP -23
sa2 fight the w -20
sa2 fight w . -10
sa2 figur out how 54
sa2 figur to w -43
sa2 fil . $ -35
sa2 fil against CAP -27
sa2 fil in CAP 69
sa2 fil in w -54
sa2 fil on DAY -49
sa2 fil w w 18
sa2 find . $ 62
sa2 find CAP -ing 80
sa2 find CAP . -61
sa2 find a w -81
sa2 find himself in -38
sa2 find his w 30
sa2 find in a -35
sa2 find it w -67
sa2 find no w 20
sa2 find that , 36
sa2 find that CAP -18
sa2 find that NUM 96
sa2 find that in -48
sa2 find that the 18
sa2 find that w 95
sa2 find the CAP 75
sa2 find the w 30
sa2 find their w -20
sa2 find w , -21
sa2 find w -s 53
sa2 find w . -44
sa2 find w in -73
sa2 find w w 13
sa2 fir . $ -42
sa2 fir CAP over 32
sa2 fir from CAP -31
sa2 fir his w 19
sa2 fir on CAP -20
sa2 fir w w -35
sa2 focus -ing -s 31
sa2 focus -ing CAP -30
sa2 focus -ing the -66
sa2 focus -ing w 33
sa2 focus -ly on -11
sa2 focus -s . 74
sa2 focus -s CAP -86
sa2 focus -s and -28
sa2 focus . $ -26
sa2 focus CAP CAP -15
sa2 focus his -s -57
sa2 focus his w -54
sa2 focus of the 26
sa2 focus the -s 11
sa2 focus the CAP 10
sa2 focus the w -54
sa2 focus w -s 20
sa2 focus w . -69
sa2 focus w on 26
sa2 focus w w 67
sa2 follow -ly by -12
sa2 follow . $ -12
sa2 follow : $ 17
sa2 follow CAP 's -22
sa2 follow CAP . -35
sa2 follow CAP ’s 68
sa2 follow a -ing -30
sa2 follow a -s 58
sa2 follow a w 31
sa2 follow by CAP -10
sa2 follow his w -32
sa2 follow in the -11
sa2 follow the CAP -15
sa2 follow the w -29
sa2 follow w -s -26
sa2 forward . $ -15
sa2 fre w -s -10
sa2 fre w w 24
sa2 full CAP . -33
sa2 full w , -29
sa2 full w . -31
sa2 full w for -25
sa2 full w of 65
sa2 full w w -23
sa2 giv -ed w -21
sa2 giv -s of -25
sa2 giv -s to -28
sa2 giv -s w -80
sa2 giv CAP ' -28
sa2 giv CAP 's -48
sa2 giv CAP . -33
sa2 giv CAP CAP -98
sa2 giv CAP a 86
sa2 giv CAP an -34
sa2 giv CAP some 49
sa2 giv CAP the 89
sa2 giv CAP w -63
sa2 giv NUM w -16
sa2 giv her w -52
sa2 giv him a -11
sa2 giv him w -26
sa2 giv his w -48
sa2 giv that CAP -25
sa2 giv to CAP -31
sa2 giv to the 49
sa2 giv w -s 67
sa2 giv w . -15
sa2 giv w NUM -14
sa2 giv w a 75
sa2 giv w for -20
sa2 giv w of 77
sa2 giv w to -35
sa2 giv w w -31
sa2 go " w -37
sa2 go , " 16
sa2 go , -ing -12
sa2 go -ly w -98
sa2 go CAP . 72
sa2 go CAP to -93
sa2 go CAP ’s 29
sa2 go a w -34
sa2 go against the -32
sa2 go along with -16
sa2 go be w -16
sa2 go beyond the -44
sa2 go in -ing 20
sa2 go in the -23
sa2 go into w -44
sa2 go that w -68
sa2 go the -s -30
sa2 go the CAP -13
sa2 go the w -42
sa2 go to w 35
sa2 go w , -92
sa2 go w -ing 72
sa2 go w -ly -76
sa2 go w -s 27
sa2 go w . -71
sa2 go w CAP -54
sa2 go w a 40
sa2 go w and 69
sa2 go w for -24
sa2 go w in -60
sa2 go w the 98
sa2 go w to -66
sa2 go w with -63
sa2 go with a -20
sa2 goal . $ -35
sa2 goal is to -25
sa2 goal of -ing 51
sa2 goal of the -17
sa2 grant w to -53
sa2 grow -s of -40
sa2 grow w as -26
sa2 grow w of -23
sa2 grow w w 32
sa2 hail CAP ’s -59
sa2 happy to w 45
sa2 hard w , -62
sa2 hard w -ing -10
sa2 hard w . -28
sa2 hard w a -44
sa2 hat . $ -33
sa2 hear . $ -13
sa2 hear in CAP 86
sa2 hear the w -30
sa2 hear w w -23
sa2 high w , -20
sa2 high w -s -29
sa2 high w of -14
sa2 high w that -29
sa2 high w w -33
sa2 highlight CAP . 20
sa2 highlight the -s -50
sa2 highlight the w 25
sa2 hir a w 40
sa2 hir to w -60
sa2 hir w -s -21
sa2 hir w w -77
sa2 hit CAP . 30
sa2 hit CAP CAP 19
sa2 hit CAP w -36
sa2 hit a w -20
sa2 hit by CAP -38
sa2 hit by w -65
sa2 hit on CAP -32
sa2 hit the -s -29
sa2 hit the w -44
sa2 hit w by -54
sa2 hold -ing -s 39
sa2 hold -s . -10
sa2 hold -s and -12
sa2 hold -s on -63
sa2 hold -s or -17
sa2 hold . $ -16
sa2 hold CAP -s -34
sa2 hold a -ing -26
sa2 hold a -ly -57
sa2 hold a -s -23
sa2 hold a NUM -63
sa2 hold a w -28
sa2 hold by CAP -31
sa2 hold by the -23
sa2 hold her w -65
sa2 hold his w 18
sa2 hold in CAP -10
sa2 hold its CAP -19
sa2 hold its w -14
sa2 hold off on -22
sa2 hold on the -17
sa2 hold on to -40
sa2 hold the CAP -16
sa2 hold the w -108
sa2 hold their w -45
sa2 hold w -s -49
sa2 hold w . -17
sa2 hold w and -42
sa2 hold w in -35
sa2 hold w than -47
sa2 hold w w 20
sa2 hop -ing CAP 53
sa2 hop . $ -30
sa2 hop that CAP 21
sa2 hop that the 96
sa2 hop the w 56
sa2 hop to w 14
sa2 hop w w 54
sa2 hop will w 84
sa2 hopeful CAP CAP -38
sa2 hopeful that the -19
sa2 idea . $ -38
sa2 idea for -ing 32
sa2 idea of -ing -91
sa2 idea of a -78
sa2 idea of w -36
sa2 idea that CAP -88
sa2 idea that he -74
sa2 idea that the 30
sa2 identify as CAP 41
sa2 identify the CAP 34
sa2 identify the w 56
sa2 identify themselves as 25
sa2 identify w w -73
sa2 ignor . $ -61
sa2 ignor CAP CAP 119
sa2 ignor the w -81
sa2 ignor w . -64
sa2 ignor w w 37
sa2 illustrat the w -55
sa2 imagin CAP -s -26
sa2 impos -s on -99
sa2 impos a NUM 44
sa2 impos w -s 50
sa2 impress . $ -45
sa2 includ -ed -s -31
sa2 includ -ing -s -50
sa2 includ -ing CAP 91
sa2 includ -ing the 71
sa2 includ -ing w -70
sa2 includ -s , -56
sa2 includ -s for 56
sa2 includ -s from -17
sa2 includ -s of -71
sa2 includ -s that 95
sa2 includ CAP 's -10
sa2 includ CAP , -29
sa2 includ CAP . -31
sa2 includ CAP CAP -55
sa2 includ CAP and -33
sa2 includ CAP w -15
sa2 includ NUM -s -17
sa2 includ a w 17
sa2 includ an w -37
sa2 includ her w -18
sa2 includ his w -34
sa2 includ the w -13
sa2 includ w -s 11
sa2 includ w CAP 54
sa2 includ w and -13
sa2 includ w w -32
sa2 indicat that CAP -21
sa2 indicat that the 13
sa2 insist a w 23
sa2 insist that CAP 38
sa2 insist that he -17
sa2 insist that the 27
sa2 insist that w 23
sa2 intend to get -46
sa2 intend to w -27
sa2 intens w -s -25
sa2 intens w w -19
sa2 interest -ing the -21
sa2 interest . $ -46
sa2 interest the CAP -34
sa2 interest the w 64
sa2 interest w , 52
sa2 interest w -s 13
sa2 interest w . -12
sa2 interest w w -52
sa2 introduc CAP CAP -143
sa2 introduc his w 11
sa2 introduc w w 51
sa2 investigat the CAP 56
sa2 investigat the w -38
sa2 invit CAP CAP -55
sa2 invit to w 45
sa2 invok the w 58
sa2 issu , -ing 40
sa2 issu , such -21
sa2 issu , the -32
sa2 issu , w -13
sa2 issu -ing w 44
sa2 issu -s to -88
sa2 issu . $ -24
sa2 issu an w 67
sa2 issu by the -70
sa2 issu for the -11
sa2 issu in CAP -28
sa2 issu in the -23
sa2 issu in w -45
sa2 issu is w -11
sa2 issu like w -15
sa2 issu of -ing -20
sa2 issu of CAP 51
sa2 issu of the -44
sa2 issu of w 41
sa2 issu on which -21
sa2 issu that CAP 25
sa2 issu that has -13
sa2 issu w to 58
sa2 issu w w -100
sa2 it " -ing -13
sa2 it 's " -16
sa2 it 's -ed -22
sa2 it 's -ing -22
sa2 it 's -ly -40
sa2 it 's CAP -13
sa2 it 's a 13
sa2 it 's an -22
sa2 it 's been 60
sa2 it 's no -75
sa2 it 's not 24
sa2 it 's the -30
sa2 it 's up -22
sa2 it 's w 50
sa2 it , " -12
sa2 it , CAP -11
sa2 it -ed , -26
sa2 it -ed -ing -33
sa2 it -ed -ly -15
sa2 it -ed -s -43
sa2 it -ed . 49
sa2 it -ed CAP -12
sa2 it -ed NUM -13
sa2 it -ed a -19
sa2 it -ed as -22
sa2 it -ed for -18
sa2 it -ed in -55
sa2 it -ed on 65
sa2 it -ed out -30
sa2 it -ed that 47
sa2 it -ed the 19
sa2 it -ed to -33
sa2 it -ed w 56
sa2 it -ing -s -29
sa2 it -ing a -20
sa2 it -ing that -20
sa2 it -ing to -20
sa2 it -ly -ed -57
sa2 it -ly -ing -26
sa2 it -ly -s -39
sa2 it -ly CAP -13
sa2 it -ly that -29
sa2 it -ly the -13
sa2 it -ly to -13
sa2 it -ly w -30
sa2 it -s , -22
sa2 it -s -ing -36
sa2 it -s -s -15
sa2 it -s CAP -37
sa2 it -s NUM -19
sa2 it -s a -31
sa2 it -s on -13
sa2 it -s out -18
sa2 it -s that 17
sa2 it -s the -15
sa2 it -s to -47
sa2 it -s w 19
sa2 it . $ -18
sa2 it : " -13
sa2 it CAP . -13
sa2 it CAP who -20
sa2 it CAP ’s -22
sa2 it a " -17
sa2 it a w -62
sa2 it another w -19
sa2 it as a -13
sa2 it as if -15
sa2 it at the -23
sa2 it be w -10
sa2 it been w -12
sa2 it could be -10
sa2 it could w -17
sa2 it didn't w -41
sa2 it didn’t w -19
sa2 it does w -23
sa2 it doesn't w 25
sa2 it doesn’t w -15
sa2 it for CAP -13
sa2 it has -ed -20
sa2 it has been -40
sa2 it has w -14
sa2 it his w -19
sa2 it in w -20
sa2 it like to -14
sa2 it never w -51
sa2 it no w -29
sa2 it on w -16
sa2 it one of -20
sa2 it should be -11
sa2 it that CAP 50
sa2 it that w -52
sa2 it the -s -26
sa2 it the CAP -27
sa2 it the w -43
sa2 it this w -20
sa2 it to w -25
sa2 it up to -13
sa2 it w , 69
sa2 it w -ed -36
sa2 it w -ing -63
sa2 it w -ly 44
sa2 it w -s -54
sa2 it w . -36
sa2 it w ? -13
sa2 it w CAP -31
sa2 it w a -44
sa2 it w an -24
sa2 it w as -21
sa2 it w for -31
sa2 it w from 67
sa2 it w not -35
sa2 it w of -23
sa2 it w on -21
sa2 it w than -21
sa2 it w the -35
sa2 it w to 69
sa2 it w w -46
sa2 it w will -16
sa2 it wasn't w -13
sa2 it will not -11
sa2 it will w -21
sa2 it would be -49
sa2 it would w 21
sa2 join CAP and -41
sa2 join a CAP -13
sa2 join a w -36
sa2 join by CAP -47
sa2 join the CAP -40
sa2 join the w -33
sa2 jok , " -20
sa2 jok to CAP -13
sa2 judg -ed that -14
sa2 judg . $ -10
sa2 judg in CAP -11
sa2 judg on the -10
sa2 keen w to -18
sa2 keep -s on -18
sa2 keep -s w -34
sa2 keep CAP CAP -19
sa2 keep a w -61
sa2 keep her w -25
sa2 keep his -s -71
sa2 keep his w 21
sa2 keep the -s 72
sa2 keep the CAP -15
sa2 keep the w -98
sa2 keep their -s -29
sa2 keep them w -18
sa2 keep up his 16
sa2 keep w -s -24
sa2 keep w from -11
sa2 keep w w -23
sa2 keep with CAP -18
sa2 know " w 31
sa2 know , the -29
sa2 know , w -49
sa2 know CAP , -21
sa2 know CAP CAP -95
sa2 know CAP DAY 28
sa2 know CAP or 24
sa2 know CAP w -43
sa2 know a w 66
sa2 know how many 29
sa2 know its w -15
sa2 know that w 93
sa2 know the w -55
sa2 know to -s 60
sa2 know to be 59
sa2 know to w -40
sa2 know w -s -11
sa2 know w about -92
sa2 know what was -31
sa2 know which w 51
sa2 launch his w 28
sa2 lay a w -54
sa2 lay his w -32
sa2 lay the w -107
sa2 lean toward CAP -27
sa2 learn her -s 70
sa2 learn that the -94
sa2 learn w about -98
sa2 leav , CAP -15
sa2 leav -ed , 64
sa2 leav . $ -22
sa2 leav CAP . -30
sa2 leav CAP CAP -25
sa2 leav a w -22
sa2 leav his w -27
sa2 leav of the 76
sa2 leav on -s -49
sa2 leav on w 92
sa2 leav the -ing -22
sa2 leav the -s -22
sa2 leav the CAP -64
sa2 leav the w -12
sa2 leav to w 13
sa2 leav w -s -17
sa2 leav w w -51
sa2 less -ly to -29
sa2 less . $ -10
sa2 less NUM w -11
sa2 less a w -32
sa2 less half of -11
sa2 less w , -20
sa2 less w -ly -46
sa2 less w -s 92
sa2 less w . -42
sa2 less w in 37
sa2 less w than -74
sa2 let -s w -22
sa2 let the w -27
sa2 let them w 17
sa2 let us w -20
sa2 let ’s w -15
sa2 lin . $ -15
sa2 lin : " -23
sa2 lin of -s -24
sa2 lin of w 47
sa2 lin with -s -27
sa2 link -s and 70
sa2 link a w -12
sa2 link the w -29
sa2 list . $ -34
sa2 list from -ing -28
sa2 list of -s -61
sa2 list of CAP -22
sa2 list of the -18
sa2 list of w -19
sa2 list on the 26
sa2 list the -s 51
sa2 list the w 50
sa2 littl w . -18
sa2 littl w for -64
sa2 littl w in 57
sa2 littl w of -27
sa2 littl w on 21
sa2 littl w than -14
sa2 littl w that -45
sa2 littl w to -53
sa2 littl w w -58
sa2 look -ly w -117
sa2 look -s . 23
sa2 look -s to 17
sa2 look . $ -67
sa2 look CAP CAP 90
sa2 look a w 19
sa2 look over at -27
sa2 look the -ing -21
sa2 look the CAP -25
sa2 look the w -43
sa2 look to the 51
sa2 look to w 88
sa2 look w for -113
sa2 look w to -52
sa2 look w w 21
sa2 lov . $ -31
sa2 lov w between -37
sa2 main w , -36
sa2 main w of -18
sa2 main w w -58
sa2 main w was -24
sa2 maintain his w 22
sa2 maintain that w -64
sa2 maintain the w -66
sa2 mak " w -26
sa2 mak 's w -16
sa2 mak -ed w -25
sa2 mak -ing a -62
sa2 mak -ing w -68
sa2 mak -ly w 42
sa2 mak -s , -19
sa2 mak -s in -62
sa2 mak -s of -47
sa2 mak -s on -23
sa2 mak -s to -47
sa2 mak -s w -31
sa2 mak -s with -37
sa2 mak . $ -49
sa2 mak . CAP -22
sa2 mak CAP . -80
sa2 mak CAP CAP 31
sa2 mak NUM w -52
sa2 mak against CAP -17
sa2 mak by CAP -25
sa2 mak by the -43
sa2 mak her w 13
sa2 mak him a -32
sa2 mak him w -18
sa2 mak his -s -76
sa2 mak his w 58
sa2 mak in the -24
sa2 mak its w -48
sa2 mak or w -34
sa2 mak some -s -65
sa2 mak that he 30
sa2 mak that she 60
sa2 mak that they -23
sa2 mak that w 11
sa2 mak the w -17
sa2 mak their -s 64
sa2 mak their w -106
sa2 mak them w -35
sa2 mak this w 66
sa2 mak to CAP 36
sa2 mak to the 39
sa2 mak to w -10
sa2 mak up -ly -21
sa2 mak up about -53
sa2 mak up for -15
sa2 mak up w -10
sa2 mak w , 68
sa2 mak w -ing -46
sa2 mak w -ly -47
sa2 mak w -s 37
sa2 mak w . -48
sa2 mak w CAP 40
sa2 mak w and -18
sa2 mak w between -22
sa2 mak w by -48
sa2 mak w for 29
sa2 mak w in -29
sa2 mak w it -29
sa2 mak w of -41
sa2 mak w than -12
sa2 mak w this -56
sa2 mak w to -27
sa2 mak w with -36
sa2 manag w -s -36
sa2 manag w and -13
sa2 mark -ed at -12
sa2 mark CAP , -10
sa2 mark a w 48
sa2 mark the w -61
sa2 mean . $ -11
sa2 mean a w -44
sa2 mean for the -34
sa2 mean the w -30
sa2 mean to be 89
sa2 mention CAP , 14
sa2 mention CAP by -50
sa2 mention his w 49
sa2 mention of CAP -21
sa2 mention of w -46
sa2 mention the w 43
sa2 messag , -ing -36
sa2 messag , w -17
sa2 messag . $ -26
sa2 messag about the -16
sa2 messag is w -61
sa2 messag on CAP -16
sa2 messag that -s -39
sa2 messag to CAP -36
sa2 messag to the -17
sa2 messag w and 56
sa2 messag w w 54
sa2 met -ly with -30
sa2 met CAP . -25
sa2 met CAP CAP -15
sa2 met CAP and -30
sa2 met the w -34
sa2 met w w 93
sa2 mind , CAP -71
sa2 mock . $ 80
sa2 mock CAP CAP 27
sa2 mock CAP ’s 54
sa2 mount a w -17
sa2 mov -s -s -11
sa2 mov . $ -18
sa2 mov CAP CAP -51
sa2 mov on . -11
sa2 mov on to -17
sa2 mov the CAP -32
sa2 mov the w -48
sa2 mov w . -20
sa2 mov w from -18
sa2 mov w of -18
sa2 mov w to -36
sa2 mov w w 61
sa2 movement -s to -22
sa2 movement . $ -33
sa2 nam " CAP 61
sa2 nam -ly -ed -26
sa2 nam . $ 11
sa2 nam CAP , -10
sa2 nam CAP . 44
sa2 nam CAP CAP -99
sa2 nam for CAP -76
sa2 nam in w 50
sa2 nam is w -25
sa2 nam on the 71
sa2 nam the w -43
sa2 nam w and -14
sa2 need -ly w -56
sa2 need . $ 21
sa2 need CAP CAP -32
sa2 need NUM -s -26
sa2 need a w -71
sa2 need be -ed -23
sa2 need be w -21
sa2 need for a -16
sa2 need for the -12
sa2 need in CAP -12
sa2 need it . -46
sa2 need the w -46
sa2 need w , 65
sa2 need w -ing -37
sa2 need w -s -43
sa2 need w . -23
sa2 need w CAP -44
sa2 need w NUM -18
sa2 need w a 15
sa2 need w for 32
sa2 need w her -22
sa2 need w his -23
sa2 need w the -57
sa2 need w to -19
sa2 need w w -11
sa2 negativ -s about 23
sa2 negativ -s w -28
sa2 negotiat -s in -22
sa2 negotiat the w -40
sa2 nervous , w -15
sa2 nominat -s . -18
sa2 nominat CAP . -27
sa2 nominat CAP CAP 40
sa2 nominat a w 34
sa2 nominat w in -16
sa2 nominat w w -20
sa2 not , " 41
sa2 not , w 86
sa2 not . $ 16
sa2 not : CAP -80
sa2 not of w -35
sa2 not that " 13
sa2 not that -ly 17
sa2 not that -s 16
sa2 not that CAP 25
sa2 not that he 73
sa2 not that w -51
sa2 not the " 23
sa2 not the CAP 38
sa2 not the w 60
sa2 nothing to do -16
sa2 offer " a -65
sa2 offer -ly w 108
sa2 offer -s . 105
sa2 offer . $ -25
sa2 offer a -ing -31
sa2 offer a w -31
sa2 offer some w -23
sa2 offer the w 41
sa2 offer to w 23
sa2 offer w . -37
sa2 offer w to -14
sa2 offer w w -15
sa2 ongo CAP w -31
sa2 ongo w w -78
sa2 open -s , -11
sa2 open for CAP -18
sa2 open his w -43
sa2 open in the -19
sa2 open the w -62
sa2 open to -ing 92
sa2 open to CAP 17
sa2 open to w -67
sa2 open w . -34
sa2 open w of -15
sa2 opponent , CAP 51
sa2 opponent . $ 54
sa2 opponent to w -34
sa2 opponent w the -27
sa2 oppos -ing CAP 75
sa2 oppos . $ 32
sa2 oppos CAP . -12
sa2 oppos CAP ’s -49
sa2 oppos a w 25
sa2 oppos an w 42
sa2 oppos by CAP -24
sa2 oppos the CAP 29
sa2 oppos to CAP -70
sa2 oppos w -s 52
sa2 oppos w w -17
sa2 opposition . $ -36
sa2 opposition CAP . -43
sa2 opposition CAP CAP -29
sa2 opposition the CAP -22
sa2 opposition the w 90
sa2 opposition w -s 16
sa2 opposition w w 24
sa2 optimistic that he -11
sa2 order , CAP -25
sa2 order . $ -32
sa2 order the w 41
sa2 order to w 22
sa2 outrag . $ 13
sa2 outspoken w of 34
sa2 overwhelm w in -15
sa2 overwhelm w of -95
sa2 overwhelm w w -44
sa2 pass . $ -33
sa2 pass NUM w 30
sa2 pass in NUM 48
sa2 pass the CAP 69
sa2 pass the w -92
sa2 pass w that 59
sa2 pay a NUM -18
sa2 pay for a -26
sa2 pay for the -18
sa2 pay for w -14
sa2 pay the w 87
sa2 pay w to 48
sa2 pay w w 13
sa2 personal -s , -18
sa2 personal -s . -24
sa2 personal -s and -14
sa2 personal -s that -11
sa2 personal -s with -12
sa2 personal . $ -10
sa2 personal w , 53
sa2 personal w -s -23
sa2 personal w and -19
sa2 personal w is -17
sa2 personal w on -19
sa2 personal w to -20
sa2 personal w w -28
sa2 persuad to w -40
sa2 pick a w 28
sa2 pick all NUM -40
sa2 pick at w -10
sa2 pick the w 10
sa2 pitch to CAP -36
sa2 pivot a w -21
sa2 plan , which -19
sa2 plan -ed by -18
sa2 plan . $ -31
sa2 plan CAP CAP 59
sa2 plan as w -11
sa2 plan for -ing -48
sa2 plan for a 47
sa2 plan for the 37
sa2 plan to -ly 57
sa2 plan to -s 56
sa2 plan to w 18
sa2 plan w to -21
sa2 plan w w 19
sa2 plan would w 31
sa2 play a -ing 33
sa2 play a w -61
sa2 play on CAP -18
sa2 play the " -11
sa2 play the w 22
sa2 play w -s -30
sa2 play w w -67
sa2 play w with 79
sa2 pledg -s , -31
sa2 pledg -s . -37
sa2 pledg -s and -11
sa2 pledg his w 26
sa2 pledg their w -12
sa2 pledg to " -38
sa2 pledg to be 50
sa2 pledg to w 43
sa2 pledg w w 56
sa2 point ( NUM -24
sa2 point , -ing -16
sa2 point , CAP 10
sa2 point , w -32
sa2 point , while -12
sa2 point CAP 's 33
sa2 point CAP CAP -117
sa2 point CAP ’s 17
sa2 point among w -19
sa2 point behind CAP -11
sa2 point during the -12
sa2 point from CAP -15
sa2 point his w 33
sa2 point in a 18
sa2 point in the -13
sa2 point that the 35
sa2 point the -s -103
sa2 point the CAP 73
sa2 point the w 64
sa2 point w , 40
sa2 point w -s 90
sa2 point w . 90
sa2 point w among -41
sa2 point w for -35
sa2 point w in -18
sa2 point w of 21
sa2 point w on -11
sa2 point w over -18
sa2 point w to -83
sa2 pois w w -57
sa2 portray CAP CAP -71
sa2 portray CAP as -26
sa2 position . $ 20
sa2 position in CAP -36
sa2 position is w -15
sa2 position of -ing -20
sa2 position that w -15
sa2 position the -s 50
sa2 position to w -77
sa2 position w , -44
sa2 position w and 77
sa2 position w to -24
sa2 position w w -23
sa2 post -s of 40
sa2 post . $ 31
sa2 post : " 88
sa2 post a w 31
sa2 post in CAP -43
sa2 post the w -15
sa2 post this w -62
sa2 post w -s 129
sa2 praiz CAP . -57
sa2 praiz CAP CAP 69
sa2 praiz CAP for 17
sa2 praiz CAP ’s -56
sa2 praiz his w -26
sa2 praiz the -s 89
sa2 praiz the w 73
sa2 praiz w CAP -16
sa2 predict . $ -18
sa2 predict the w -41
sa2 prefer . $ 22
sa2 prefer not to 48
sa2 prefer the w 65
sa2 prefer to w 16
sa2 present . $ 28
sa2 present an w 16
sa2 present herself as -24
sa2 present the w 55
sa2 press -s , 28
sa2 press CAP to -34
sa2 press the w 16
sa2 press their w -40
sa2 press w , -13
sa2 press w -ed -16
sa2 press w . -12
sa2 press w CAP -46
sa2 press w for -22
sa2 press w in 45
sa2 press w through -36
sa2 pressur CAP to 79
sa2 pressur from CAP -43
sa2 pressur on CAP 47
sa2 pressur to w -50
sa2 priority . $ 29
sa2 priority for CAP -32
sa2 project . $ -29
sa2 project a w -45
sa2 project the w 36
sa2 promiz . $ -36
sa2 promiz a w 71
sa2 promiz of w 84
sa2 promiz to " 79
sa2 promiz to w -21
sa2 promiz w w 72
sa2 promot a w -88
sa2 prompt CAP CAP -19
sa2 prompt a w -19
sa2 propos -ing -s -34
sa2 propos -ing NUM 28
sa2 propos . $ -30
sa2 propos a w 33
sa2 propos w -s -48
sa2 propos w on -38
sa2 propos w w -37
sa2 proposal . $ -22
sa2 proposal that would -16
sa2 proposal to -ly -38
sa2 proposal to w 34
sa2 proposal would w -21
sa2 protest . $ -13
sa2 protest w -s 69
sa2 proud his w 39
sa2 prov to be 40
sa2 prov w at -60
sa2 prov w for -28
sa2 prov w in 70
sa2 provid -ed w -47
sa2 provid -ing w -52
sa2 provid -s to -17
sa2 provid CAP CAP -44
sa2 provid CAP with -61
sa2 provid an w 31
sa2 provid by CAP 47
sa2 provid by the 20
sa2 provid to the 40
sa2 provid w for -76
sa2 provid w to -57
sa2 provid w w 66
sa2 publish " CAP 79
sa2 publish in the -33
sa2 purport to w 64
sa2 pursu . $ -18
sa2 pursu a w 13
sa2 pursu the CAP -60
sa2 pursu w -s -29
sa2 push -s to 67
sa2 push -s w -37
sa2 push . $ -78
sa2 push CAP . 56
sa2 push a w 22
sa2 push by CAP 16
sa2 push his w -21
sa2 push the CAP 39
sa2 push w -s -28
sa2 put , " 73
sa2 put -s on 91
sa2 put : " 37
sa2 put CAP CAP -46
sa2 put CAP in -50
sa2 put CAP on -30
sa2 put an w -59
sa2 put her w 26
sa2 put him on -66
sa2 put him w 56
sa2 put in w -12
sa2 put on the -59
sa2 put the w -13
sa2 put their w -18
sa2 put to w -51
sa2 put w -s -23
sa2 put w a -22
sa2 put w in -19
sa2 put w on 21
sa2 put w w -65
sa2 question , -ing -12
sa2 question . $ -19
sa2 question CAP . 27
sa2 question CAP CAP -75
sa2 question CAP w 159
sa2 question CAP ’s -27
sa2 question for the 20
sa2 question from -s -19
sa2 question from the -13
sa2 question her w 16
sa2 question his -s -77
sa2 question his w 58
sa2 question how w -103
sa2 question is whether 21
sa2 question on the 41
sa2 question on w 44
sa2 question w w -31
sa2 question was not 10
sa2 question whether CAP 16
sa2 question whether he -18
sa2 question whether she -43
sa2 question whether the 22
sa2 question why CAP 33
sa2 quick w . -18
sa2 quick w the 134
sa2 quot . $ -23
sa2 rais -ly NUM -48
sa2 rais -s , -22
sa2 rais -s . 81
sa2 rais -s about 21
sa2 rais -s at 59
sa2 rais -s for -14
sa2 rais -s on -21
sa2 rais -s w -39
sa2 rais NUM w -41
sa2 rais about NUM 40
sa2 rais by CAP 68
sa2 rais her w -37
sa2 rais in CAP -24
sa2 rais the -s -22
sa2 rais the w -25
sa2 rais w -s 15
sa2 rais w for -37
sa2 rais w than -56
sa2 rais w w -37
sa2 rang of -s 42
sa2 rang of w -48
sa2 rang w to 19
sa2 reach by the -13
sa2 reach for w -76
sa2 reach out to -19
sa2 reach the NUM -11
sa2 reach the w -19
sa2 reach w -s 30
sa2 reach w on -23
sa2 reach w w 52
sa2 react to CAP -38
sa2 react to the -109
sa2 read " CAP 21
sa2 read , " -29
sa2 read . $ 83
sa2 read : " 33
sa2 read the w -54
sa2 ready for the -18
sa2 ready w a 30
sa2 ready w on -29
sa2 ready w to -25
sa2 ready w w -54
sa2 realiz that the -22
sa2 reason for CAP -35
sa2 reason for the -25
sa2 reason for w 41
sa2 reason the CAP -24
sa2 reason to be -47
sa2 rebut CAP 's 26
sa2 recall CAP CAP 13
sa2 recall the w 68
sa2 receiv -s for -12
sa2 receiv NUM w -25
sa2 receiv an w -30
sa2 receiv at w -27
sa2 receiv in the -26
sa2 receiv the w 62
sa2 receiv w -s -47
sa2 receiv w from 62
sa2 receiv w w 103
sa2 recogniz that the 73
sa2 recogniz the w 23
sa2 refer CAP 's 89
sa2 refer CAP . -128
sa2 refer CAP CAP 21
sa2 refer a w -67
sa2 refer the CAP -130
sa2 refer the w 48
sa2 referenc CAP ’s 56
sa2 referenc a w -13
sa2 referenc her w 47
sa2 referenc the w 70
sa2 reflect a w -11
sa2 reflect his w 34
sa2 reflect the -ing -81
sa2 reflect the w -48
sa2 refus to CAP 65
sa2 refusal to w 18
sa2 regard the CAP -28
sa2 reiterat his w -21
sa2 reject a w -30
sa2 reject the CAP -98
sa2 reject the w 46
sa2 rejection of the 21
sa2 releas -ing w 57
sa2 releas -s of 24
sa2 releas . $ 14
sa2 releas DAY , -53
sa2 releas DAY by -19
sa2 releas DAY w -59
sa2 releas by CAP -33
sa2 releas by the -37
sa2 releas his -s -22
sa2 releas his w -20
sa2 releas of -s -30
sa2 releas of CAP -45
sa2 releas of the 67
sa2 releas of w -25
sa2 releas on DAY -67
sa2 releas the -s -21
sa2 releas w , -97
sa2 releas w -ing 36
sa2 releas w -s 93
sa2 releas w of -15
sa2 releas w on -116
sa2 releas w w 22
sa2 rely the w -20
sa2 rely w w -22
sa2 remain -ed , -26
sa2 remain -ly -ed -31
sa2 remain -s to -10
sa2 remain . $ -26
sa2 remain CAP w -12
sa2 remain a w 13
sa2 remain an w -27
sa2 remain at the -18
sa2 remain in the -40
sa2 remain in w -26
sa2 remain on the -15
sa2 remain the w -42
sa2 remain to be -34
sa2 remain w -s -14
sa2 remain w . -38
sa2 remain w of -71
sa2 remain w w -35
sa2 remark , -ing 17
sa2 remark , CAP -28
sa2 remark . $ -14
sa2 remark about CAP -22
sa2 remark on DAY -44
sa2 remember . $ 18
sa2 remind -s of 25
sa2 remind -s that 104
sa2 remind CAP of -36
sa2 repeat a w 10
sa2 repeat his w 48
sa2 repeat the w 72
sa2 reply , " 53
sa2 reply : " 42
sa2 report , -ing 19
sa2 report , CAP 59
sa2 report , the 16
sa2 report -ing NUM -16
sa2 report -ing the -11
sa2 report -s the -12
sa2 report . $ 58
sa2 report : CAP 69
sa2 report CAP CAP -101
sa2 report by CAP 19
sa2 report by the -33
sa2 report from CAP -74
sa2 report in CAP -82
sa2 report in the 67
sa2 report of -s 52
sa2 report on CAP 57
sa2 report on DAY 18
sa2 report that " 76
sa2 report that CAP -33
sa2 report that she 44
sa2 report that the 38
sa2 report that w -128
sa2 report the CAP -40
sa2 report the w 36
sa2 report w -s 45
sa2 report w . 68
sa2 report w that -72
sa2 report was -ed -28
sa2 represent . $ -14
sa2 represent CAP , -18
sa2 represent CAP CAP -39
sa2 represent a w -48
sa2 represent by CAP -37
sa2 represent for eight -25
sa2 represent the CAP 28
sa2 represent w -s -29
sa2 request . $ -33
sa2 request a w 13
sa2 request an w -40
sa2 request by CAP -37
sa2 request by the -22
sa2 request to w 27
sa2 request w . -30
sa2 request w on 62
sa2 request w to 38
sa2 requir -s to 63
sa2 requir . $ -46
sa2 requir a w -57
sa2 requir for w -24
sa2 requir the w 25
sa2 requir to w 79
sa2 requir w -s 45
sa2 requir w w -60
sa2 resolv . $ -19
sa2 respond , " 62
sa2 respond , -ing 50
sa2 respond -s about -52
sa2 respond . $ 37
sa2 respond CAP ' 33
sa2 respond CAP 's 46
sa2 respond CAP ’s -65
sa2 respond the CAP -23
sa2 respond the w 34
sa2 respons , CAP -19
sa2 respons . $ -19
sa2 respons CAP 's -86
sa2 respons CAP CAP -56
sa2 respons CAP ’s 20
sa2 respons a w -23
sa2 respons w -s -38
sa2 restrict from -ing -25
sa2 restrict the w 59
sa2 return -s and -21
sa2 return . $ -12
sa2 return CAP to -10
sa2 return the CAP -52
sa2 return the w -45
sa2 return w w 24
sa2 reveal CAP CAP 19
sa2 reveal a w -45
sa2 reveal that CAP -44
sa2 reveal that he -29
sa2 reveal w w 69
sa2 revers . $ -19
sa2 revers his w 40
sa2 rip CAP CAP -18
sa2 roll w the -12
sa2 roll w w -32
sa2 rul , CAP -56
sa2 rul . $ 25
sa2 rul DAY . 53
sa2 rul a w -21
sa2 rul for -s 61
sa2 rul w -ing -19
sa2 rul w it -18
sa2 run . $ -12
sa2 run CAP CAP 75
sa2 run against CAP -14
sa2 run as a -73
sa2 run for CAP -32
sa2 run for the -33
sa2 run for w -33
sa2 run his w -16
sa2 run in NUM -38
sa2 run the CAP -13
sa2 run the w -36
sa2 run w , -14
sa2 run w -s -37
sa2 run w CAP -62
sa2 run w from -22
sa2 run w in -36
sa2 run w of -27
sa2 run w to -42
sa2 run w w -96
sa2 satisfy with CAP 67
sa2 say " CAP -92
sa2 say " it 71
sa2 say " the 76
sa2 say " w 24
sa2 say " we 88
sa2 say , " 25
sa2 say , -ed 68
sa2 say , -ing -32
sa2 say , -s -24
sa2 say , a 74
sa2 say , and 62
sa2 say , as -72
sa2 say , because 22
sa2 say , but 38
sa2 say , by -73
sa2 say , could 29
sa2 say , has 11
sa2 say , he -88
sa2 say , in -31
sa2 say , is 29
sa2 say , it 28
sa2 say , she -53
sa2 say , that 68
sa2 say , the -31
sa2 say , they -39
sa2 say , to 79
sa2 say , w 14
sa2 say , was 16
sa2 say , when 14
sa2 say , while 14
sa2 say , with 56
sa2 say , would 15
sa2 say -ed CAP 56
sa2 say -ing a 127
sa2 say -ing about -63
sa2 say -ing that -27
sa2 say -ing w 13
sa2 say -s " 65
sa2 say -s , 89
sa2 say -s are 25
sa2 say -s of 23
sa2 say -s w 53
sa2 say -s were 34
sa2 say . $ 24
sa2 say . ) 12
sa2 say : " -41
sa2 say CAP " -61
sa2 say CAP ' 13
sa2 say CAP 's 81
sa2 say CAP , 85
sa2 say CAP -ed 97
sa2 say CAP -s -19
sa2 say CAP CAP 18
sa2 say CAP are 15
sa2 say CAP could -54
sa2 say CAP had 55
sa2 say CAP has 46
sa2 say CAP is 37
sa2 say CAP should -78
sa2 say CAP w 110
sa2 say CAP was -40
sa2 say CAP will 19
sa2 say CAP would -42
sa2 say CAP ’s -97
sa2 say DAY , 93
sa2 say DAY -ing 32
sa2 say DAY . 20
sa2 say DAY he 28
sa2 say DAY in -54
sa2 say DAY that -26
sa2 say DAY w 39
sa2 say a CAP 46
sa2 say a w -30
sa2 say about the -35
sa2 say an CAP 64
sa2 say at a -26
sa2 say at one 32
sa2 say at the 66
sa2 say for -s 15
sa2 say has -ed -56
sa2 say he " -25
sa2 say he 'd 51
sa2 say he 'll 14
sa2 say he 's 10
sa2 say he -ed 37
sa2 say he -ly 18
sa2 say he -s 38
sa2 say he and 41
sa2 say he could 37
sa2 say he did -23
sa2 say he didn’t 27
sa2 say he does 28
sa2 say he doesn’t 27
sa2 say he had 33
sa2 say he has 15
sa2 say he never 20
sa2 say he should -22
sa2 say he w 24
sa2 say he was -17
sa2 say he will -71
sa2 say he ’d -54
sa2 say he ’ll 13
sa2 say her w 76
sa2 say his -s -20
sa2 say his w 21
sa2 say if CAP 27
sa2 say in -ing 25
sa2 say in NUM 24
sa2 say in an -22
sa2 say in his 52
sa2 say in one 10
sa2 say in the 35
sa2 say in w 53
sa2 say it 's 33
sa2 say it -ed 33
sa2 say it -s 12
sa2 say it could -76
sa2 say it had 38
sa2 say it is 82
sa2 say it w -44
sa2 say it was -13
sa2 say it will 50
sa2 say it would 95
sa2 say it ’s 82
sa2 say its w 40
sa2 say no to -48
sa2 say of -ing 29
sa2 say of -s -68
sa2 say of CAP 82
sa2 say of his -47
sa2 say of w 36
sa2 say on CAP 56
sa2 say on DAY 62
sa2 say on the 21
sa2 say one CAP 12
sa2 say one w 36
sa2 say she -ed 31
sa2 say she -s -24
sa2 say she could 19
sa2 say she did 48
sa2 say she had 56
sa2 say she is 80
sa2 say she should 31
sa2 say she w 28
sa2 say she was -47
sa2 say she will 17
sa2 say she would 33
sa2 say some of 24
sa2 say that " -15
sa2 say that -ing 30
sa2 say that -ly 43
sa2 say that -s 49
sa2 say that CAP -24
sa2 say that a 10
sa2 say that about 22
sa2 say that her -76
sa2 say that his 45
sa2 say that if -45
sa2 say that in 30
sa2 say that it 18
sa2 say that one -52
sa2 say that she -66
sa2 say that the 71
sa2 say that they -42
sa2 say that w 51
sa2 say that was 27
sa2 say that while 16
sa2 say the " -51
sa2 say the -ed -90
sa2 say the -ing -20
sa2 say the -s 78
sa2 say the CAP -38
sa2 say the NUM 36
sa2 say the two 76
sa2 say the w 34
sa2 say their w -46
sa2 say they -ed 76
sa2 say they could 92
sa2 say they do -26
sa2 say they don't -25
sa2 say they have 91
sa2 say they w -23
sa2 say they were -10
sa2 say they would -77
sa2 say they ’re 56
sa2 say this w -17
sa2 say those -s 13
sa2 say to CAP 15
sa2 say w -ed -84
sa2 say w CAP 77
sa2 say w DAY 13
sa2 say w are 26
sa2 say w in 45
sa2 say w is 68
sa2 say w of 36
sa2 say w on 40
sa2 say w that 35
sa2 say w to -74
sa2 say w w -27
sa2 say w was 50
sa2 say w were -42
sa2 say w ’s -46
sa2 say was w -19
sa2 say when -ed 10
sa2 say whether he 39
sa2 say whether it -73
sa2 say would w 22
sa2 say — and 34
sa2 scar . $ -69
sa2 scrambl the w -26
sa2 se the w -28
sa2 see -ing w 30
sa2 see -s w 42
sa2 see . $ -19
sa2 see CAP 's 21
sa2 see CAP CAP 43
sa2 see CAP as 35
sa2 see CAP w -28
sa2 see CAP ’s -48
sa2 see a -s 32
sa2 see a CAP -47
sa2 see a w -22
sa2 see an w 26
sa2 see him as 13
sa2 see him w 17
sa2 see his w -129
sa2 see it as -26
sa2 see on the -65
sa2 see that CAP -14
sa2 see that w 100
sa2 see the -s 18
sa2 see this w 98
sa2 see w . -30
sa2 see w to 73
sa2 see w w 55
sa2 seek the CAP -89
sa2 seek the w -44
sa2 seek to -ly 26
sa2 seek to -s 55
sa2 seek to w -61
sa2 seek w , 46
sa2 seek w -s -151
sa2 seek w . 40
sa2 seek w from -136
sa2 seek w w 58
sa2 seem -ed to -70
sa2 seem -ly -ed -18
sa2 seem a w -39
sa2 seem like an 36
sa2 seem to -ly 16
sa2 seem to have -36
sa2 seem w , 74
sa2 seem w -ly 25
sa2 seem w . -92
sa2 seem w that 20
sa2 seem w to 67
sa2 seiz -s of -28
sa2 seiz the w -52
sa2 self-describ w w -16
sa2 send -ing -s 71
sa2 send -ing w -62
sa2 send -s to -49
sa2 send -s w 94
sa2 send CAP to -42
sa2 send or -ed -11
sa2 send the CAP -25
sa2 send the w -56
sa2 send to w -29
sa2 send w -s -97
sa2 send w CAP 40
sa2 send w to -75
sa2 send w w 17
sa2 sens . $ -25
sa2 sens of w -25
sa2 sentenc . $ -24
sa2 sentenc to two 19
sa2 set a w -67
sa2 set an w -23
sa2 set be -ed 46
sa2 set of -s -39
sa2 set off a -13
sa2 set the -s 37
sa2 set the w -50
sa2 set up a -28
sa2 set up w -25
sa2 set w -ly -79
sa2 set w -s 75
sa2 set w . -27
sa2 set w the -44
sa2 set w w -101
sa2 shar -s about 21
sa2 shar . $ -22
sa2 shar his w 34
sa2 shar of CAP -28
sa2 shar of the -21
sa2 shar of w -28
sa2 shar the -s 47
sa2 shar the w -20
sa2 shar w -s -24
sa2 shar with his -31
sa2 sharp w in -55
sa2 sharp w to -79
sa2 shift . $ -12
sa2 shift in w -11
sa2 shift its w -53
sa2 shift the w -28
sa2 shift w from 88
sa2 shift w to -64
sa2 shock . $ -55
sa2 shoot and -ed -14
sa2 shoot at -ing -32
sa2 shoot in CAP -14
sa2 shoot in the -17
sa2 shoot to w -22
sa2 shoot w -s -28
sa2 shout , " 17
sa2 show " CAP -37
sa2 show " the -21
sa2 show " w -34
sa2 show , " -39
sa2 show , CAP 82
sa2 show -ing w -52
sa2 show -s of -12
sa2 show CAP -ing 28
sa2 show CAP . -59
sa2 show CAP CAP -21
sa2 show CAP has 49
sa2 show CAP w 101
sa2 show a w -50
sa2 show an w -80
sa2 show at the 17
sa2 show him -ing -13
sa2 show how -ly -69
sa2 show how w 19
sa2 show in CAP -35
sa2 show in the -26
sa2 show of w -61
sa2 show on CAP -64
sa2 show that -ly -58
sa2 show that -s 70
sa2 show that CAP 11
sa2 show that NUM 67
sa2 show that a 29
sa2 show that he 71
sa2 show that the -109
sa2 show that w 52
sa2 show the CAP 102
sa2 show the w -37
sa2 show to w 33
sa2 show w -s 120
sa2 show w . 59
sa2 show w CAP 48
sa2 show w for -23
sa2 show w in 52
sa2 show w to -42
sa2 show w w -133
sa2 sid . $ -20
sa2 sid of the -20
sa2 sign a w 43
sa2 sign for the 70
sa2 sign into w 39
sa2 sign of -ing -27
sa2 sign of the -16
sa2 sign of w -54
sa2 sign on to 47
sa2 sign that CAP -57
sa2 sign the CAP 33
sa2 sign the w -65
sa2 sign w w 49
sa2 signal the w -86
sa2 singl -s in -15
sa2 singl CAP w 14
sa2 singl w . -13
sa2 singl w that -33
sa2 singl w w -75
sa2 skeptical . $ -55
sa2 slam CAP CAP 49
sa2 slam CAP for -32
sa2 slam the CAP -17
sa2 slam the w 19
sa2 so-call CAP CAP -24
sa2 so-call CAP w -22
sa2 so-call w w 63
sa2 sound w , -36
sa2 sound w w 29
sa2 speak -ly . -45
sa2 speak -ly about 112
sa2 speak -s , 44
sa2 speak -s w -28
sa2 speak . $ -47
sa2 speak CAP . 23
sa2 speak CAP CAP 15
sa2 speak CAP w 23
sa2 speak a CAP -21
sa2 speak a w 36
sa2 speak against CAP 44
sa2 speak from the -34
sa2 speak his w 120
sa2 speak in CAP -28
sa2 speak in the -37
sa2 speak the -ed 37
sa2 speak the CAP -37
sa2 speak the w -16
sa2 speak w DAY -38
sa2 speak w at -44
sa2 speak w to -16
sa2 speak w w -14
sa2 speak ’s CAP -32
sa2 spent -ing in -77
sa2 spent -ing w 101
sa2 spent -s -ing -52
sa2 spent NUM w -16
sa2 spent most of -71
sa2 spent on -ing -25
sa2 spent than NUM 20
sa2 spent the w -60
sa2 spent w -ing -24
sa2 spent w in 37
sa2 spent w w -68
sa2 split . $ -23
sa2 split the w -18
sa2 spot on the -16
sa2 stanc . $ -29
sa2 stanc on CAP -16
sa2 stanc on the -22
sa2 stanc on w 35
sa2 stand , -ing 46
sa2 stand behind CAP -25
sa2 stand his w -25
sa2 stand in the -21
sa2 stand in w 28
sa2 stand on w -27
sa2 stand up to -32
sa2 stand w , -12
sa2 stand w the -29
sa2 stand w w -29
sa2 start -ing -s 44
sa2 start -ing . -23
sa2 start -ing w -107
sa2 start -ly -ing -23
sa2 start . $ 14
sa2 start CAP , -15
sa2 start CAP . 76
sa2 start DAY , -17
sa2 start a w 26
sa2 start in NUM 37
sa2 start in a -17
sa2 start w . -45
sa2 start w the -65
sa2 stat 's -s -12
sa2 stat 's w -24
sa2 stat , " 60
sa2 stat , -ing -20
sa2 stat , -ly -21
sa2 stat , -s 81
sa2 stat , CAP -14
sa2 stat , and -20
sa2 stat , but -14
sa2 stat , w -19
sa2 stat , where -12
sa2 stat -ed at -11
sa2 stat -ed w -14
sa2 stat -ing CAP -11
sa2 stat -ly w -11
sa2 stat -s -s -10
sa2 stat -s . -13
sa2 stat -s that -15
sa2 stat -s w -16
sa2 stat : CAP -14
sa2 stat CAP , -14
sa2 stat CAP . -42
sa2 stat CAP w -49
sa2 stat a w 14
sa2 stat and w -14
sa2 stat during the 29
sa2 stat for the -18
sa2 stat have w -11
sa2 stat in the 41
sa2 stat is w -16
sa2 stat like CAP -15
sa2 stat of -s 18
sa2 stat of CAP -36
sa2 stat of the 25
sa2 stat on CAP 35
sa2 stat on DAY -13
sa2 stat such as -13
sa2 stat that -ed -10
sa2 stat that CAP -43
sa2 stat that has -26
sa2 stat that have -35
sa2 stat that she -24
sa2 stat that the 39
sa2 stat that w -34
sa2 stat that will -51
sa2 stat this w -25
sa2 stat w , -15
sa2 stat w -s -48
sa2 stat w CAP -16
sa2 stat w and 56
sa2 stat w for -22
sa2 stat w of -22
sa2 stat w to -13
sa2 stat w w -58
sa2 stat w who -12
sa2 stat where CAP -16
sa2 stat will w -11
sa2 stat with an -12
sa2 stat would w -14
sa2 stat — and -12
sa2 stat ’s w -15
sa2 statement , -ing -17
sa2 statement , the -17
sa2 statement -ed by 51
sa2 statement -ing it -15
sa2 statement -ing that -34
sa2 statement -ing the 58
sa2 statement . $ -15
sa2 statement : " -30
sa2 statement DAY , -15
sa2 statement about CAP 27
sa2 statement about w -39
sa2 statement of w -24
sa2 statement on DAY 42
sa2 statement on the -11
sa2 statement that the 42
sa2 statement w . -13
sa2 step down as -45
sa2 step to w -13
sa2 step up -s -21
sa2 step up their -17
sa2 step w . -15
sa2 step w to -54
sa2 stop -ing w 33
sa2 stop CAP CAP -22
sa2 stop the w -10
sa2 stop to w 48
sa2 story . $ -13
sa2 story of CAP -17
sa2 story of the 72
sa2 story of w -52
sa2 strategy -ing the -72
sa2 strategy . $ -33
sa2 strategy to w 31
sa2 strong , w -12
sa2 strong -ing in -31
sa2 strong -s on 64
sa2 strong . $ -10
sa2 strong a w -26
sa2 strong w -ing -22
sa2 strong w -s -23
sa2 strong w for -30
sa2 strong w in -12
sa2 strong w of 27
sa2 strong w to 38
sa2 strong w w 34
sa2 struck a w -48
sa2 struggl . $ -22
sa2 struggl w her 79
sa2 struggl w the -105
sa2 struggl w w -99
sa2 struggl with a -39
sa2 stuck -ly to 45
sa2 suggest CAP . 78
sa2 suggest CAP w -17
sa2 suggest a w -62
sa2 suggest it would 48
sa2 suggest that -s 40
sa2 suggest that CAP 21
sa2 suggest that a 46
sa2 suggest that he -11
sa2 suggest that w 76
sa2 suggest the CAP 84
sa2 suggest the w -26
sa2 suggest w w -71
sa2 suggestion that CAP -59
sa2 support ( NUM 34
sa2 support , -ing -24
sa2 support , CAP -27
sa2 support , w -15
sa2 support -ed -s -19
sa2 support -ed w -40
sa2 support -ing -s 64
sa2 support -ing the 16
sa2 support -ing w 39
sa2 support -s in 98
sa2 support -s w 24
sa2 support . $ 11
sa2 support CAP 's -109
sa2 support CAP , 29
sa2 support CAP . 60
sa2 support CAP CAP 23
sa2 support CAP and -54
sa2 support CAP as -41
sa2 support CAP but 16
sa2 support CAP if -51
sa2 support CAP in 117
sa2 support CAP to -68
sa2 support CAP w -63
sa2 support CAP ’s -92
sa2 support NUM w -33
sa2 support a -ed -44
sa2 support a w 37
sa2 support among the 42
sa2 support among w -36
sa2 support and w -27
sa2 support another w -30
sa2 support behind CAP 27
sa2 support from -ed -38
sa2 support from -s -50
sa2 support from CAP 23
sa2 support from the 33
sa2 support her . -77
sa2 support her w 30
sa2 support him , -16
sa2 support him . -15
sa2 support his -s -20
sa2 support in the 58
sa2 support the CAP -13
sa2 support the NUM -37
sa2 support to CAP -87
sa2 support to w -78
sa2 support w -s 63
sa2 support w . 123
sa2 support w CAP -75
sa2 support w and 47
sa2 support w in -40
sa2 support w w -10
sa2 supporter , -ed -40
sa2 supporter , -ing -38
sa2 supporter , CAP 60
sa2 supporter , w -71
sa2 supporter -ed w -85
sa2 supporter CAP . 61
sa2 supporter and w -39
sa2 supporter from CAP 40
sa2 supporter have -ed -13
sa2 supporter in CAP -33
sa2 supporter on DAY -67
sa2 supporter on the 49
sa2 supporter the w -21
sa2 supporter to w -25
sa2 supporter w -s -37
sa2 supporter w that -67
sa2 supporter w to -11
sa2 supporter w w -32
sa2 supporter who w -10
sa2 sur , the -10
sa2 sur . $ -24
sa2 surpriz CAP w 58
sa2 surpriz you . -13
sa2 suspect of -ing 14
sa2 tak " w -14
sa2 tak -s at 21
sa2 tak -s from -27
sa2 tak -s in 35
sa2 tak . $ -25
sa2 tak CAP , 23
sa2 tak CAP . -77
sa2 tak CAP CAP -43
sa2 tak NUM -s -30
sa2 tak NUM to -32
sa2 tak NUM w 87
sa2 tak a w -15
sa2 tak down CAP -12
sa2 tak her w -40
sa2 tak his w 53
sa2 tak in w -19
sa2 tak into w -25
sa2 tak its w -56
sa2 tak on -s -26
sa2 tak on CAP 30
sa2 tak on a -64
sa2 tak on an -13
sa2 tak on the -31
sa2 tak on w -26
sa2 tak over as 30
sa2 tak over the -21
sa2 tak the -s -110
sa2 tak the CAP 33
sa2 tak the w 20
sa2 tak w , -27
sa2 tak w -ing 49
sa2 tak w -s 15
sa2 tak w . -39
sa2 tak w CAP 57
sa2 tak w a -34
sa2 tak w and -17
sa2 tak w at 66
sa2 tak w by -11
sa2 tak w for -38
sa2 tak w in 16
sa2 tak w of -104
sa2 tak w on 33
sa2 tak w the -47
sa2 tak w w -11
sa2 talk -ly of 65
sa2 talk -s . -48
sa2 talk . $ 19
sa2 talk CAP CAP 30
sa2 talk a w -18
sa2 talk at w 13
sa2 talk her w -51
sa2 talk the CAP -71
sa2 talk the w 46
sa2 talk to -s -14
sa2 talk to CAP 35
sa2 talk to the -55
sa2 talk w , -19
sa2 talk w and -35
sa2 talk w in -14
sa2 talk with CAP -22
sa2 target . $ -23
sa2 target CAP -s -20
sa2 target for CAP -11
sa2 target for w -38
sa2 target the w -36
sa2 tell -s , -33
sa2 tell -s . 11
sa2 tell -s DAY 16
sa2 tell -s at 30
sa2 tell -s he -64
sa2 tell -s in 34
sa2 tell -s on 52
sa2 tell -s that -22
sa2 tell -s w 58
sa2 tell . $ -12
sa2 tell CAP 's -71
sa2 tell CAP , -45
sa2 tell CAP -s -43
sa2 tell CAP CAP 40
sa2 tell CAP DAY 64
sa2 tell CAP NUM 50
sa2 tell CAP he 36
sa2 tell CAP in -58
sa2 tell CAP she 42
sa2 tell CAP that 59
sa2 tell CAP they 64
sa2 tell CAP w -52
sa2 tell CAP ’s -55
sa2 tell a -ing 19
sa2 tell a CAP 35
sa2 tell a w -54
sa2 tell an w 22
sa2 tell his w -13
sa2 tell me . 33
sa2 tell one w 18
sa2 tell the -s -13
sa2 tell the CAP 22
sa2 tell the w 47
sa2 tell them . -24
sa2 tell w -s -37
sa2 tell w CAP 48
sa2 tell w w 60
sa2 tend be w -23
sa2 tend w the 91
sa2 tend w their -46
sa2 tend w w 34
sa2 testify before CAP 16
sa2 testify before the 12
sa2 thank in w -33
sa2 thank to CAP -26
sa2 thank to a -24
sa2 thank to his -14
sa2 thank to the -22
sa2 thank to w -27
sa2 ther 's -s -20
sa2 ther 's a -29
sa2 ther 's no 93
sa2 ther 's w -57
sa2 ther -ing w -27
sa2 ther . $ -18
sa2 ther CAP CAP -16
sa2 ther a w -27
sa2 ther an w -13
sa2 ther are -s 39
sa2 ther are many -13
sa2 ther are w -12
sa2 ther has been -55
sa2 ther have been -10
sa2 ther no w -30
sa2 ther some w -19
sa2 ther w . -12
sa2 ther w a -16
sa2 ther w of 41
sa2 ther w to 63
sa2 ther w w 22
sa2 ther was a -27
sa2 ther was no 35
sa2 ther was some -11
sa2 ther was the -18
sa2 ther was w -17
sa2 ther were -s -15
sa2 ther were the -14
sa2 ther were w -15
sa2 think . $ 43
sa2 think CAP CAP -63
sa2 think CAP should 113
sa2 think CAP will 19
sa2 think CAP would -28
sa2 think a w 66
sa2 think he is -15
sa2 think his w 47
sa2 think it was -45
sa2 think it would 18
sa2 think it ’s -58
sa2 think that CAP -21
sa2 think that the 53
sa2 think that w 31
sa2 think the -s -47
sa2 think the CAP 48
sa2 think the w -19
sa2 think w . -35
sa2 think w w 36
sa2 think would w -28
sa2 throw a w -40
sa2 throw their w 65
sa2 tie them to 11
sa2 titl " CAP -26
sa2 titl " the -16
sa2 touch a w -64
sa2 tout her w -50
sa2 tout his w 39
sa2 tout the w 29
sa2 trad -s . -12
sa2 trad -s that -13
sa2 trad -s to -41
sa2 trad -s were -20
sa2 trad -s with -33
sa2 trad w , -17
sa2 trad w . -43
sa2 trad w — -13
sa2 troubl -ing w 35
sa2 troubl w w -37
sa2 trust . $ -24
sa2 trust the w -40
sa2 try " w -12
sa2 try a w -85
sa2 try get the -54
sa2 try w " -56
sa2 try w -s -126
sa2 try w CAP -33
sa2 try w a -16
sa2 try w an 58
sa2 try w her -106
sa2 try w him 36
sa2 try w it -91
sa2 try w out 26
sa2 try w that 118
sa2 try w the 16
sa2 try w their 76
sa2 try w to 65
sa2 try w up -41
sa2 try w w -48
sa2 turn CAP . 50
sa2 turn CAP w -37
sa2 turn for the -11
sa2 turn in w -15
sa2 turn into a -28
sa2 turn on the -65
sa2 turn out , -24
sa2 turn out in -19
sa2 turn out that -32
sa2 turn out to -18
sa2 turn out w -11
sa2 turn over to -19
sa2 turn the -s -65
sa2 turn the CAP -11
sa2 turn the w 24
sa2 turn their -s -79
sa2 turn their w 62
sa2 turn w , -61
sa2 turn w -s -36
sa2 turn w and -49
sa2 turn w from 60
sa2 turn w to -50
sa2 turn w w 58
sa2 tweet , " 79
sa2 tweet , -ing 24
sa2 tweet , CAP -35
sa2 tweet . $ 26
sa2 tweet / > -18
sa2 tweet : " 34
sa2 tweet : $ -48
sa2 tweet > . -18
sa2 tweet _ w -28
sa2 tweet a CAP -34
sa2 tweet a w 65
sa2 tweet about the 94
sa2 tweet his w -25
sa2 tweet on DAY 70
sa2 tweet that CAP -38
sa2 tweet that he 70
sa2 tweet w = -27
sa2 tweet was a 22
sa2 underscor the w -22
sa2 understand . $ -51
sa2 understand of the 51
sa2 understand that CAP 119
sa2 understand that w -56
sa2 understand the -s 23
sa2 understand the w 48
sa2 unhappy with the -18
sa2 unleash a w 41
sa2 urg -s to -12
sa2 urg the CAP -62
sa2 urg the w 44
sa2 used -ed -s -53
sa2 used -s to -78
sa2 used . $ -16
sa2 used a w -81
sa2 used by CAP -17
sa2 used in the -22
sa2 used w , -23
sa2 used w -ed -37
sa2 used w -s 54
sa2 used w CAP -28
sa2 used w at -75
sa2 used w of -31
sa2 used w on -94
sa2 used w w 83
sa2 using CAP CAP -65
sa2 using an w 43
sa2 using her w 20
sa2 using the w -72
sa2 using w -s -34
sa2 using w w -36
sa2 very w , -19
sa2 very w -s -48
sa2 very w . -33
sa2 very w CAP -17
sa2 very w in 23
sa2 very w of -16
sa2 very w to 111
sa2 very w with -57
sa2 view , CAP 23
sa2 view , and 15
sa2 view CAP , -36
sa2 view as a 84
sa2 view him -ly -23
sa2 view on CAP -24
sa2 view on the -24
sa2 view on w -35
sa2 view the w 44
sa2 view w -s -78
sa2 voic in w -11
sa2 voic to the -10
sa2 vot , -ing 51
sa2 vot , -ly -62
sa2 vot , and -12
sa2 vot -s , -25
sa2 vot -s and -15
sa2 vot -s in -16
sa2 vot CAP . -14
sa2 vot CAP CAP 17
sa2 vot CAP NUM -17
sa2 vot CAP or -36
sa2 vot DAY . -19
sa2 vot a CAP 45
sa2 vot a w 17
sa2 vot an w -54
sa2 vot and w -12
sa2 vot have w -11
sa2 vot him . -47
sa2 vot on CAP -26
sa2 vot on the -27
sa2 vot that w -33
sa2 vot the CAP -25
sa2 vot the NUM 74
sa2 vot the w -13
sa2 vot their w -29
sa2 vot this w -15
sa2 vot to CAP 66
sa2 vot to w 20
sa2 vot w , -37
sa2 vot w -s 81
sa2 vot w . -16
sa2 vot w CAP 12
sa2 vot w DAY -14
sa2 vot w of 40
sa2 vot w to -13
sa2 vot w w -71
sa2 vot w — -38
sa2 vow not to 38
sa2 vow to " 36
sa2 vow to be 17
sa2 vow to w 24
sa2 walk his -s 69
sa2 walk off the -13
sa2 want " w -74
sa2 want . $ 25
sa2 want ? $ -15
sa2 want CAP to -44
sa2 want a w 32
sa2 want the -s 29
sa2 want the w 98
sa2 want their w 22
sa2 want to " -30
sa2 want to -ing 49
sa2 want to -s 108
sa2 want to be -32
sa2 want to w 15
sa2 want w -ing 54
sa2 want w -s -49
sa2 want w w 27
sa2 warn that CAP 60
sa2 warn that the 38
sa2 warn that w -32
sa2 warn the CAP -35
sa2 warn the w -48
sa2 watch CAP CAP -23
sa2 watch this w -26
sa2 wav of -s 61
sa2 wav of w -47
sa2 weigh the w -33
sa2 welcom CAP 's -25
sa2 welcom the w -50
sa2 welcom w . -12
sa2 withdraw from the -30
sa2 word , " -20
sa2 word . $ -16
sa2 word about CAP -29
sa2 word for CAP 111
sa2 word of CAP -47
sa2 worry . $ -34
sa2 worry CAP CAP 18
sa2 worry that CAP 10
sa2 worry that the 70
sa2 worry the CAP -132
sa2 worry the w 60
sa2 worry w -s 14
sa2 writ , " -44
sa2 writ , -ing 39
sa2 writ . $ 36
sa2 writ : " 14
sa2 writ CAP CAP 33
sa2 writ an w -29
sa2 writ his w -19
sa2 writ in CAP 62
sa2 writ in a 66
sa2 writ in an 51
sa2 writ in his -105
sa2 writ in the 47
sa2 writ that CAP 64
sa2 writ that he 20
sa2 writ the -s 83
sa2 writ the w -116
sa2 writ to CAP 124
sa2 writ w , -41
sa2 writ w in 31
sa2 writ w w 64
sf abl base -17
sf accept base 20
sf accept ed -68
sf accept ing -12
sf accord base -136
sf accord ing 34
sf accord s -118
sf account base -38
sf account ed -50
sf account s 31
sf accus base 133
sf accus ing 28
sf accus s -49
sf accusation base -16
sf acknowledg base 11
sf acknowledg ing 18
sf acknowledg s -12
sf acquiesc ed 33
sf add base -76
sf add ing 14
sf address base 12
sf address ed -33
sf address ing -18
sf admir base 51
sf admission base 50
sf admit base 68
sf admit ed -40
sf admit ing -58
sf admit s 86
sf adopt base -19
sf adopt ed -18
sf adopt ing 49
sf advic base 14
sf adviz base -24
sf adviz ed -36
sf adviz ing 46
sf adviz s -71
sf advocat base 35
sf advocat ed 17
sf advocat s -29
sf affirm base -36
sf affirm ing -20
sf agre base -18
sf agre ed 13
sf aim ing 15
sf aim s -77
sf air base 43
sf air ed -13
sf air ing -92
sf alarm base 61
sf alarm ed -63
sf align ed -27
sf align ing 28
sf alleg ed -15
sf alleg s 95
sf allegation base 21
sf allow ing -65
sf allow s 14
sf allud ing -17
sf anger base 20
sf anger ed 37
sf announc base 52
sf announc ing 16
sf announc s 56
sf announcement base 20
sf announcement s -22
sf answer base -28
sf answer ed 64
sf answer ing 16
sf answer s -41
sf anticipat ed -30
sf anxiety base 25
sf anxiety s -22
sf apologiz base -38
sf apologiz ed -52
sf appeal base -28
sf appeal s 18
sf appear ed -31
sf appear ing -96
sf appear s 35
sf applaud base 41
sf applaud ed -50
sf applaud ing 42
sf appoint base 11
sf appoint ed -13
sf appoint ing -18
sf approv base -10
sf approv ed 26
sf approv ing -46
sf argu base 18
sf argu ing 28
sf argu s 83
sf argument base -16
sf argument s 44
sf articulat ed 102
sf ask base 18
sf ask ing 29
sf assail ed 96
sf assail s -45
sf assert ed 42
sf assert ing 34
sf assertion base 83
sf assertion s -87
sf assess base -53
sf assessment base -48
sf assessment s 53
sf assum base 89
sf assum ed -52
sf assum ing -80
sf assum s 21
sf assumption base 50
sf assumption s -73
sf assur base -28
sf assur ed 25
sf assuranc s 20
sf attack base -38
sf attack ed 78
sf attack ing 29
sf attack s -12
sf attempt base -42
sf attempt ed -47
sf attempt ing 21
sf attempt s 35
sf attract base -33
sf attribut ed -18
sf authoriz ed 21
sf avoid base -32
sf avoid ing -66
sf awar base 12
sf back base -41
sf back ed 22
sf back ing 80
sf back s 21
sf balk ed 15
sf ban base -14
sf ban s 44
sf bash base -34
sf bash ing 68
sf becam base -18
sf becom ing -63
sf becom s -46
sf beg ed -23
sf begin base -12
sf begin ed -34
sf begin ing -24
sf begin s -17
sf belief s 28
sf believ base 29
sf believ ed -126
sf believ ing -48
sf believ s 23
sf bemoan ed 39
sf best ed -102
sf better base -25
sf bitter base 30
sf blam base -30
sf blam ed -38
sf blam ing 48
sf blam s 67
sf blast ed 41
sf blast ing -16
sf blast s 82
sf block base -51
sf block ing -40
sf block s 31
sf bo ed 11
sf bo ing -28
sf boast base 49
sf boast ed -15
sf boast s -56
sf brag ed 48
sf brag ing -25
sf break base -32
sf break ing -29
sf break s 19
sf bring ed -47
sf bring s -51
sf bristl ed -21
sf broad base 12
sf broadcast s 27
sf brush ed 10
sf brush s 13
sf calculat ed -95
sf calculat ing -48
sf call ed -14
sf call ing 31
sf call s 28
sf captur base -37
sf captur ed -31
sf captur ing -34
sf car ed -22
sf car s -19
sf careful base -17
sf carry base -53
sf carry ed -36
sf carry ing 32
sf carry s -95
sf cast base 49
sf cast ing -158
sf caution base -63
sf caution ed 33
sf celebrat base -59
sf celebrat ed 48
sf celebrat ing -16
sf certain base -14
sf certify ed -43
sf challeng base -38
sf challeng ed 52
sf challeng ing 24
sf challeng s -22
sf champion base -71
sf champion ing -47
sf champion s 90
sf chant base -99
sf chant s 70
sf characteriz ed -18
sf charg ed 25
sf charg ing -40
sf charg s -32
sf cheer base 109
sf cheer ed -41
sf cheer ing -34
sf cheer s -26
sf chid ed 42
sf chid ing 37
sf choos ed -34
sf choos ing -16
sf circulat ing -31
sf cit ed -16
sf cit ing 47
sf cit s 41
sf claim base 11
sf claim ed 48
sf claim ing 14
sf claim s -16
sf clarify base 14
sf clarify ed 66
sf clarify ing -58
sf clear ed -80
sf co-sponsor base -37
sf coin base -50
sf coin ed 31
sf com ing -36
sf com s -64
sf comment ed 77
sf comment ing 77
sf comment s -26
sf commit base 53
sf commit ed -38
sf commit ing -40
sf compar ing 27
sf compar s -58
sf complain base -36
sf complain ed 81
sf complaint s 16
sf conced base 10
sf conced ed 56
sf conced ing -36
sf concern ed 19
sf concern ing -133
sf concern s 20
sf conclud base 42
sf conclud ed -18
sf conclud s 21
sf condemn base -60
sf condemn ed 116
sf condemn ing -110
sf confirm base -31
sf confirm ing -25
sf confront base -17
sf confront ed -47
sf confront ing -48
sf confront s 40
sf confus ed -41
sf confus ing 52
sf congratulat base 64
sf congratulat ed -82
sf congratulat ing 77
sf congratulation s -32
sf consider base -40
sf consider ing 10
sf consider s 55
sf contemplat base 66
sf contemplat ing -28
sf contend base -61
sf contend s 47
sf contention base 18
sf continu base -15
sf continu s -32
sf contradict base -26
sf contradict ed 101
sf contradict ing -77
sf contrast base -44
sf contrast ed 11
sf contrast ing 47
sf contrast s -11
sf conversation base 36
sf conversation s -56
sf convinc base 85
sf convinc ed 15
sf convinc ing -109
sf count base -83
sf count ed 12
sf count ing -25
sf count s 72
sf counter base 33
sf cover ed 22
sf cover ing -83
sf cover s 51
sf creat base -51
sf creat ed -54
sf creat ing 40
sf credit base -50
sf credit ed 82
sf credit ing 52
sf credit s -13
sf critical base -17
sf criticism base 16
sf criticism s -34
sf criticiz base -24
sf criticiz ing 22
sf criticiz s 74
sf cry ed 25
sf cut base -24
sf cut ing -21
sf debat base -18
sf debat ed 72
sf debat ing 26
sf debat s -39
sf decid base 28
sf decid ed -55
sf decid ing 44
sf decid s -32
sf declar base 73
sf declar ed -25
sf declar ing 55
sf declar s -67
sf declin base -76
sf declin ed 37
sf declin ing -97
sf decry ed 76
sf decry ing 48
sf dedicat ed -33
sf deem ed -23
sf defend base -70
sf defend ed 123
sf defend s -40
sf deliver base -39
sf deliver ed -39
sf deliver ing 90
sf deliver s -16
sf demand base 17
sf demand ed -51
sf demand ing -13
sf demand s 61
sf demonstrat ed -87
sf demonstrat ing -84
sf denial base -54
sf denounc base 46
sf denounc ed 14
sf deny base -48
sf deny ed 31
sf deny ing -37
sf deny s 22
sf derid ed 30
sf describ base -56
sf describ ed 22
sf describ ing 14
sf describ s 29
sf design ed -11
sf desir base 38
sf detail base -109
sf detail ed 11
sf detail ing 88
sf detail s -21
sf determin base -27
sf determin ing 20
sf devot ed -49
sf dictat base -22
sf direct base -31
sf direct ed -21
sf disagre base 64
sf disagre s -65
sf disagreement base 24
sf disagreement s 67
sf disappoint ed 65
sf disavow base -43
sf disclos base -38
sf disclos ed -14
sf disclosur base 52
sf disclosur s -59
sf discover base 14
sf discover ed -60
sf discuss base 52
sf dismiss base -104
sf dismiss ing 64
sf dismiss s 47
sf display base -77
sf display ed -25
sf display ing 36
sf display s 19
sf disput base 14
sf disput ed 79
sf disput s -51
sf distanc base -45
sf distanc ed 60
sf divid base -45
sf divid ing -22
sf divid s -27
sf document ed 130
sf document s -55
sf doubl base -43
sf doubl ed 10
sf doubt base 13
sf doubt ed -61
sf downplay base 36
sf downplay ed 24
sf draw base 20
sf draw ed -38
sf draw ing -41
sf draw s 32
sf dub ed 32
sf dwell ed 60
sf earn base -23
sf earn ed -35
sf earn ing -57
sf earn s -33
sf echo base 51
sf echo ed 49
sf echo ing -15
sf echo s -60
sf elaborat base -71
sf elaborat ed 91
sf elect base -41
sf elect ed -61
sf elect ing 27
sf embrac base -43
sf embrac ed -30
sf embrac ing 12
sf embrac s 57
sf emerg base -19
sf emerg ed 11
sf emerg ing -51
sf emphasiz base 31
sf emphasiz ing 56
sf emphasiz s -89
sf enamor ed 13
sf encourag base 38
sf encourag ed 109
sf encourag ing -92
sf encourag s -81
sf end ed -57
sf end ing -30
sf end s -14
sf endors base -27
sf endors ed 57
sf endors ing -49
sf endorsement base 20
sf endorsement s -18
sf engag base -33
sf engag ed -24
sf engag ing -31
sf enjoy base 69
sf enjoy ed -26
sf enjoy ing -18
sf enjoy s -30
sf envision base 85
sf envision ed 20
sf establish base -47
sf establish ed -17
sf establish ing -101
sf estimat base 12
sf estimat ed -14
sf estimat s 14
sf excit ed 20
sf expand base -13
sf expand ed -39
sf expand ing 15
sf expect base 47
sf expect ed -12
sf expect ing 89
sf expect s -34
sf experienc ed -42
sf experienc s -42
sf explain ed 18
sf explain ing 14
sf explain s 20
sf express base 15
sf express ed 11
sf express ing -13
sf eye base -71
sf eye ing 20
sf eye s 52
sf fact base -16
sf fact s -33
sf fail base -72
sf fail ed -18
sf fail ing -34
sf fail s -47
sf fals base 15
sf far base -19
sf far ed -64
sf far s -28
sf fault base 17
sf favor base 13
sf favor ed 28
sf favor ing -98
sf favor s -36
sf fear base 47
sf fear ed -58
sf fear ing 91
sf fear s -18
sf featur base -36
sf featur ed 16
sf featur ing -81
sf featur s 13
sf feel base 49
sf feel ed -29
sf feel ing 32
sf feel s -95
sf fight base -34
sf fight ing 35
sf fight s -40
sf figur ed -17
sf figur s -25
sf fil base -91
sf fil ed -39
sf fil ing 28
sf fil s 52
sf find base -46
sf find ed -28
sf find ing -43
sf find s 83
sf fir base -99
sf fir ing 35
sf fir s 20
sf float base -78
sf float ed 18
sf focus ed -15
sf focus ing -17
sf focus s -14
sf follow base -14
sf follow ed -41
sf follow ing -70
sf follow s 58
sf forecast base 64
sf forecast s -80
sf forese base 67
sf forget base -80
sf forward base -53
sf forward ed -11
sf fram ed 27
sf fre ed -88
sf fre ing -17
sf full base -16
sf giv base -43
sf giv ed -27
sf giv s -12
sf glad base 16
sf go base -24
sf go ed -18
sf go ing -16
sf go s 38
sf goal base 33
sf goal s -76
sf grant base -63
sf grant ed -24
sf grant ing 54
sf grant s -24
sf grow base -31
sf grow ing -16
sf grow s -54
sf guarante base -25
sf guarante ed -14
sf guarante s -14
sf guess base 31
sf guess ing -46
sf hail ed 28
sf hail ing -35
sf hammer base 53
sf hammer ed -39
sf hammer ing -17
sf harsh base 23
sf hat base -15
sf hat s -44
sf hear ed -43
sf highlight base -16
sf highlight ed 43
sf highlight ing 24
sf hint base -19
sf hint ed -30
sf hir base -40
sf hir ing -32
sf hit ing 23
sf hit s -72
sf hold base -27
sf hold ed -41
sf hold s 20
sf hop base -40
sf hop ed -51
sf hop ing 41
sf hop s 59
sf hopeful base 21
sf hopeful s -50
sf hostility base 16
sf idea base 28
sf idea s -23
sf identify base 50
sf identify ed -16
sf ignor base 84
sf ignor ed -77
sf ignor ing -42
sf illustrat ed -26
sf illustrat s 64
sf imagin base -46
sf imagin ed 34
sf imply ed -47
sf imply ing 34
sf impos base -68
sf impos ed 68
sf impos ing -28
sf impress ed 14
sf impression base -12
sf impression s 33
sf includ base -29
sf includ ing -59
sf includ s 61
sf indicat base 42
sf indicat ed -40
sf indicat s 61
sf insist base 31
sf insist ed 24
sf insist ing 11
sf insist s -28
sf instruct ed 16
sf intend base 72
sf intend ed -16
sf interest base 34
sf interest ing -78
sf interest s -99
sf interject ed -16
sf interpret base 31
sf introduc ed -86
sf introduc ing 101
sf introduc s 41
sf investigat base -50
sf investigat ed -56
sf investigat ing -37
sf invit ed -21
sf invit ing 23
sf invok ed 68
sf invok ing 46
sf issu base -24
sf issu ed 64
sf issu ing -31
sf issu s -38
sf it base -22
sf join base -48
sf join ed -24
sf join s -44
sf jok base -103
sf jok ed 48
sf jok ing -14
sf judg s -57
sf keen base 42
sf keep base -15
sf keep ed -76
sf keep ing 14
sf keep s 24
sf knock base -65
sf knock ed 29
sf knock ing -28
sf know ed -29
sf know s 93
sf label base -38
sf label ed 80
sf lambast ed 11
sf lament ed 82
sf lament ing 27
sf lament s -51
sf lash ed 49
sf lash ing -73
sf laud ed 13
sf launch base 59
sf launch ed -72
sf lay base -132
sf lay ed -74
sf lay ing 70
sf lay s 97
sf lean base 36
sf lean ed -68
sf lean ing -24
sf lean s 19
sf learn ing -22
sf leav base 31
sf leav ed -37
sf leav ing -71
sf leav s -55
sf less base -28
sf let base -43
sf let ing 73
sf liken ed 26
sf lin base -12
sf lin ed -26
sf lin ing 57
sf lin s -47
sf link base -46
sf link ed -71
sf link ing -15
sf link s 89
sf list base -46
sf list ing 77
sf list s 83
sf littl base -16
sf lobby base -49
sf lobby ed 20
sf lobby ing -32
sf look base 38
sf look ed -73
sf look s -22
sf lov base -40
sf lov ed 62
sf lov ing -49
sf lov s 15
sf maintain base 40
sf maintain ed -102
sf maintain ing 74
sf maintain s -19
sf mak base -14
sf mak ed -16
sf mak ing -17
sf manag base -43
sf manag ed -55
sf manag ing -47
sf mandat base -65
sf mandat ed -17
sf mandat s 74
sf mark ed -22
sf mark ing -14
sf mark s -49
sf mean base 24
sf mean ed -25
sf mean ing -44
sf mean s -67
sf mention base 14
sf mention ed -23
sf mention ing 138
sf messag base 15
sf messag ing -18
sf messag s -68
sf met base -30
sf mind base 55
sf mind s -74
sf mock base -17
sf mock ing -46
sf mount base -62
sf mount ed -30
sf mount ing 63
sf mov base -28
sf mov ed -29
sf mov s -69
sf movement base -11
sf movement s -20
sf mull ing 48
sf mus ed 48
sf nam base -58
sf nam ed 106
sf nam ing 19
sf nam s -72
sf need ed -22
sf need s -43
sf negotiat base -42
sf negotiat ed 92
sf negotiat ing -71
sf nominat base -46
sf nominat ed 51
sf nominat ing -18
sf not base -90
sf not ed 44
sf not ing 47
sf nothing ing -30
sf notic base 23
sf oath base -36
sf objection base -18
sf objection s -16
sf observ ed 15
sf obvious s 13
sf offer ed 16
sf offer s -43
sf ongo ing 10
sf open base -20
sf open ing -60
sf open s -23
sf opin ed 44
sf opponent base 21
sf opponent s -90
sf oppos base 40
sf oppos ed 12
sf oppos ing -48
sf oppos s -29
sf opt ed 16
sf order base -69
sf order ed 68
sf order s 54
sf outlin base -16
sf outlin ed -36
sf outlin ing 14
sf outspoken base 27
sf overwhelm ing 12
sf paint base 90
sf paint ed -72
sf paint ing -47
sf paint s 81
sf pass base -94
sf pass ed 20
sf pass ing 54
sf pass s -35
sf passionat base 28
sf pay base -23
sf pay ing -45
sf pay s -21
sf perceiv ed -14
sf perception base -37
sf personal base -18
sf persuad base 12
sf persuad ed -22
sf persuad ing 33
sf pick base -80
sf pick s -36
sf pitch base -94
sf pitch ed 28
sf pitch ing -56
sf pitch s 77
sf pivot base -16
sf pivot ed 27
sf pivot ing -16
sf plan base -31
sf plan ed -52
sf plan ing 20
sf plan s 15
sf play base -17
sf play ing -48
sf play s -87
sf plead ed 11
sf pledg base -11
sf pledg ed -35
sf pledg ing 111
sf pledg s 53
sf point base -26
sf point ed 45
sf point ing 36
sf point s -15
sf portray ed 39
sf portray ing -26
sf position base -18
sf position ed -39
sf position ing 60
sf position s -19
sf post base -61
sf post ed 33
sf post ing -33
sf post s 63
sf praiz base -19
sf praiz ed 24
sf praiz ing -31
sf praiz s 92
sf predict ed 13
sf predict ing -33
sf predict s 49
sf prediction base -14
sf prediction s 27
sf prefer base -18
sf prefer ed -31
sf prefer s 76
sf present base -51
sf present ed 40
sf present ing 38
sf present s -63
sf press base -67
sf press ed 40
sf press ing 97
sf pressur base -16
sf pressur ed 51
sf presum ed -29
sf priority base 53
sf priority s -71
sf proclaim ed 27
sf prohibit base 29
sf prohibit s 60
sf project base -67
sf project ed 93
sf project s -10
sf projection base -34
sf projection s 11
sf promiz base -34
sf promiz ed 51
sf promiz ing 87
sf promiz s -43
sf promot base 74
sf promot ed -41
sf promot ing -23
sf promot s 69
sf prompt ed -55
sf prompt ing 22
sf propos base -73
sf propos ing 70
sf proposal base -12
sf protest base -43
sf protest ed 17
sf protest ing 66
sf protest s -23
sf proud base -21
sf prov base -14
sf prov ed -52
sf prov ing 44
sf provid base 17
sf provid ing -69
sf provid s -104
sf publish base -11
sf publish ed -44
sf publish ing -11
sf pursu base 69
sf pursu ed -51
sf pursu ing -29
sf pursu s -88
sf push base -62
sf push ing 44
sf put base 21
sf put ing -121
sf put s 14
sf query s 23
sf question base -21
sf question ed 110
sf question ing 52
sf question s -29
sf quip base 34
sf quot ed -16
sf quot s -14
sf rail ed 41
sf rail ing -47
sf rais base -31
sf rais ed 17
sf rais ing -42
sf rang ed 95
sf rang ing -101
sf rang s -27
sf rattl ed 64
sf reach ed -16
sf reach ing -76
sf reach s -49
sf react base 52
sf react ed 35
sf react ing -44
sf react s -59
sf read base 12
sf read ing -37
sf read s 18
sf ready base -18
sf reaffirm ed 31
sf realiz base 19
sf realiz ed 15
sf reason base 30
sf reason ing 38
sf reason s -97
sf reassur base 23
sf reassur ed -30
sf rebuk base -41
sf rebuk ed 99
sf rebut base 25
sf recall ed 35
sf receiv ed -43
sf receiv s -52
sf recit ing -21
sf recit s 14
sf reckon ing -66
sf recogniz ed -45
sf recogniz ing 79
sf recogniz s -63
sf recommend base 34
sf recommendation base 32
sf recommendation s -49
sf recount base -47
sf recount ed 28
sf refer base 79
sf refer ed -38
sf refer ing -17
sf referenc ed 72
sf referenc ing 26
sf referenc s -57
sf reflect ed -30
sf reflect ing -12
sf refus base -54
sf refus ed -14
sf refus ing 20
sf refus s 90
sf refusal base -12
sf regard ed 62
sf regard ing -61
sf reiterat ed 39
sf reject base -12
sf reject ed 33
sf reject ing -35
sf releas base -20
sf releas ing -11
sf releas s -35
sf rely base -63
sf rely ed -91
sf rely ing 31
sf remain base 42
sf remain ed -25
sf remain ing -54
sf remain s -53
sf remark base -13
sf remark ed 113
sf remark ing 55
sf remark s -25
sf remember base 58
sf remember ed 36
sf remember ing 21
sf remember s -45
sf remind base -20
sf remind ed 95
sf remind ing -16
sf remind s -48
sf renew base -22
sf renew ed 17
sf repeat base 72
sf reply base -64
sf reply ed 13
sf report base -76
sf report ed 69
sf report ing -23
sf report s -37
sf represent base 64
sf represent ed -24
sf represent ing -89
sf represent s -27
sf request base -20
sf request ed 82
sf request s -27
sf requir ed -30
sf requir ing -30
sf requir s 12
sf resist base 78
sf resist ed -60
sf resolv base 21
sf resolv ed -82
sf resonat base -21
sf resonat ed 18
sf resonat ing -72
sf respond base -25
sf respond ed 51
sf respond ing -99
sf respons base -16
sf respons s 16
sf restrict base -97
sf restrict ed -55
sf restrict ing 86
sf return base 12
sf return ed -30
sf return ing -107
sf return s -52
sf retweet ed 56
sf reveal base 24
sf reveal ed -17
sf reveal s 26
sf revelation base -59
sf revelation s 23
sf rever ed 68
sf revers base 42
sf revers ed -21
sf revers ing -39
sf revil ed 35
sf ridicul base 59
sf rip base -33
sf rip ed 39
sf rip ing 12
sf rip s -29
sf roll base -37
sf roll ing -12
sf roll s -45
sf rul base -27
sf rul ed 100
sf rul s -55
sf rumor s 62
sf run base -21
sf run ing -19
sf run s -65
sf satisfy base 54
sf satisfy ed -55
sf say ed 17
sf say ing -40
sf say s 49
sf scar base -70
sf scar ed 33
sf scrambl base 57
sf scrambl ed -12
sf scrambl ing -99
sf scrambl s -44
sf see ed -57
sf see s 63
sf seek base -43
sf seek ed -10
sf seek s 16
sf seem base -45
sf seem ed 14
sf seem s 38
sf seiz base 36
sf seiz ed -88
sf seiz ing 78
sf self-describ ed 29
sf send base -52
sf send ing -105
sf send s -72
sf sens base -21
sf sentenc base -59
sf sentenc ed 41
sf sentenc s -18
sf sentiment base 24
sf sentiment s -14
sf set ing -32
sf set s -97
sf shar base 18
sf shar ing -77
sf shar s -12
sf sharp base 14
sf shift base -74
sf shift ing -14
sf shift s 37
sf shock base -28
sf shock ed -13
sf shock ing 51
sf shoot base 24
sf shoot ing -44
sf shout ed 81
sf shout ing -56
sf show ed -35
sf shrug ed 71
sf sid base -51
sf sid ed 102
sf sid ing -45
sf sid s -22
sf sign base -22
sf sign ed 25
sf sign ing -44
sf sign s -33
sf signal base -42
sf signal ed 106
sf singl base -27
sf singl ed 36
sf slam base -57
sf slam ed -59
sf slam ing 64
sf slam s 52
sf sound base -108
sf sound ed 75
sf sound ing -74
sf sound s 60
sf spar ed -18
sf speak ed 16
sf speak ing -44
sf speak s 11
sf speculat base 39
sf speculat ed 46
sf speculation base 51
sf spent base -20
sf split base -15
sf spot base -52
sf spot ed 36
sf spot s -48
sf stand ed -47
sf stand ing -25
sf stand s 43
sf start base -69
sf start ed -26
sf start ing 15
sf start s 71
sf startl ed 43
sf stat base -34
sf stat ed 195
sf stat ing 165
sf stat s -34
sf statement s -34
sf step ed -23
sf step ing -45
sf stern base 49
sf stop ing -45
sf stop s -42
sf story base -87
sf story s 84
sf strategy s -104
sf stress base -109
sf stress ed 34
sf stress ing 85
sf struggl base -36
sf struggl ed -18
sf struggl ing -12
sf struggl s -14
sf stuck base -46
sf sued ed -33
sf suggest base 28
sf suggest ed 17
sf suggest ing 29
sf suggest s -43
sf suggestion s 30
sf support base -12
sf support ed 51
sf support ing 41
sf support s 55
sf supporter base 78
sf supporter s -41
sf sur base 18
sf surpriz base 31
sf surpriz ed -46
sf surpriz s -15
sf suspect base -47
sf suspect ed 46
sf suspect s 10
sf swear ed -62
sf tak base -24
sf tak ed -29
sf talk base -43
sf talk ed 41
sf talk s 21
sf target ed -17
sf target ing -40
sf target s -12
sf tell ing -20
sf tell s 111
sf tend base -13
sf tend ed 37
sf tend s -30
sf testify base 48
sf thank base -72
sf thank ed 78
sf thank ing 116
sf thank s -106
sf ther base -24
sf think base 42
sf think ed -77
sf think ing -33
sf think s 56
sf threaten base 50
sf threaten ed -14
sf threaten ing -11
sf threaten s -55
sf tick ed 20
sf tick ing -67
sf tie base -75
sf tie ing 69
sf titl base -84
sf titl ed 70
sf titl s -76
sf touch base -30
sf tout base 34
sf tout ing 14
sf tout s 22
sf trad base -24
sf trad ed -11
sf trad ing -11
sf trad s -11
sf trash base -54
sf troubl base -90
sf troubl ing 55
sf troubl s 62
sf trumpet ing 87
sf trust ed 16
sf try ed -29
sf try ing -17
sf try s 21
sf turn base -24
sf turn ed -19
sf turn ing -101
sf turn s 22
sf tweet base -37
sf tweet ed 65
sf tweet ing 133
sf tweet s -95
sf unawar base 11
sf uncover ed -75
sf underscor base -27
sf underscor s 21
sf understand s -15
sf unleash ed -12
sf upset base 21
sf upset s -20
sf urg base 24
sf urg ed 68
sf urg ing -60
sf urg s 21
sf used ed -27
sf using ing -14
sf utter base -84
sf utter ed 37
sf very base -15
sf veto base -70
sf veto ed 54
sf view base 51
sf view ing -86
sf vocal base 14
sf voic base -45
sf voic ed 71
sf voic s -40
sf vot base -25
sf vot ed 51
sf vot s -32
sf vow base -25
sf vow ed 52
sf vow ing -37
sf vow s 64
sf walk base -19
sf walk ed -33
sf walk ing -21
sf walk s -12
sf want ing -20
sf want s -15
sf warn base 33
sf warn ed 43
sf warn ing -27
sf watch base -59
sf watch ed 23
sf watch ing 20
sf watch s -82
sf wav base -29
sf wav ed -35
sf wav ing 23
sf wav s 20
sf weigh base -21
sf weigh ed 29
sf weigh ing -76
sf welcom base -32
sf welcom ed 34
sf welcom ing -33
sf wish base 30
sf wish s -64
sf withdraw base 53
sf witness base 39
sf witness ed -28
sf witness s -21
sf word ed -43
sf word ing -10
sf word s -28
sf worry base 17
sf worry ed 20
sf writ ed 22
sf writ ing -66
sf writ s -31
sf yell base -38
sf yell ed 31
sf yell ing 27
sf zero base -77
sg abl  -45
sg abl +have+been 21
sg abl +should+be 50
sg abl +to+be -13
sg abl +was -47
sg abl +were -63
sg abl +will+be 64
sg abl +would+be -21
sg accept  51
sg accept +has -51
sg accept +to -34
sg accord  15
sg accord +’s 54
sg account  -15
sg accus  14
sg accus +also -21
sg accus +has 15
sg accus +have -34
sg accus +is 55
sg accus +ly -35
sg accusation  13
sg acknowledg  34
sg acknowledg +also 73
sg acknowledg +to -65
sg add  12
sg add +has -36
sg add +is -71
sg add +to -40
sg address  -52
sg address +also -21
sg address +to 63
sg address +to+ly -32
sg address +’s -24
sg admir  -96
sg admission  38
sg admit  81
sg admit +to -63
sg adopt +to -18
sg adopt +were 75
sg advic  14
sg adviz  87
sg adviz +is+now -35
sg adviz +would -11
sg advocat  -18
sg advocat +to 67
sg affirm +to -29
sg agre  35
sg agre +ly -76
sg agre +to 71
sg aim  36
sg aim +is -11
sg air  -55
sg air +ly 78
sg air +to -21
sg air +will 26
sg alarm  66
sg align  -49
sg allow  27
sg allow +are -123
sg allow +has -76
sg allow +to 14
sg allow +would -64
sg allow +would+have -47
sg anger  33
sg anger +has 27
sg angry  53
sg angry +are -11
sg announc  10
sg announc +just 44
sg announc +ly 37
sg announc +to -62
sg announc +was 13
sg announcement  -61
sg announcement +’s 51
sg answer  30
sg answer +to 19
sg anticipat  -54
sg apologiz  18
sg apologiz +to -44
sg appeal  -17
sg appeal +to -45
sg appeal +’s -35
sg appear +also 14
sg appear +have 14
sg appear +to -63
sg appear +will -89
sg applaud  -40
sg appoint  -10
sg appoint +would 34
sg approv  -113
sg argu  33
sg argu +also 11
sg argu +have -40
sg argu +to -17
sg argument  19
sg argument +’s -26
sg articulat  16
sg ask  -12
sg ask +also 12
sg ask +has+been 84
sg ask +have -22
sg ask +just -72
sg ask +then 22
sg ask +to -53
sg ask +was 105
sg assert  36
sg assertion  34
sg assess  -16
sg assum  -11
sg assum +to -18
sg assur  63
sg assur +is -96
sg assur +to -65
sg assuranc  15
sg attack  -16
sg attack +also 83
sg attack +has 62
sg attack +ly -62
sg attack +to 69
sg attack +’s 18
sg attempt +to -41
sg attract  -82
sg attract +has -70
sg attract +to -25
sg attribut  -75
sg authoriz  45
sg authoriz +was+not -29
sg authoriz +were+not -30
sg avoid +to 17
sg awar +was -98
sg back +are -13
sg back +had 79
sg back +has 11
sg back +ly -11
sg back +to 19
sg back +was -48
sg balk  15
sg ban  -14
sg ban +ly -14
sg ban +should+be -19
sg ban +to 32
sg ban +to+ly -36
sg bash  52
sg bash +to -74
sg becam  -52
sg becam +ly 50
sg becom  -62
sg becom +are -52
sg becom +could -22
sg becom +has+ly -15
sg becom +have 31
sg becom +is -13
sg becom +ly -20
sg becom +to 29
sg becom +was -13
sg becom +will -42
sg becom +would -25
sg becom +’s 71
sg begin  -19
sg begin +are 50
sg begin +had -41
sg begin +has -46
sg begin +have -19
sg begin +is -62
sg begin +ly 50
sg begin +to 57
sg begin +will -30
sg believ  24
sg believ +does+not -33
sg believ +ly -58
sg believ +still 61
sg believ +to -73
sg bemoan  34
sg best +was -29
sg best +’s -41
sg better  -30
sg better +is 33
sg better +would+be -19
sg blam  45
sg blam +to -51
sg blast  19
sg blast +has 15
sg blast +ly 59
sg block  -30
sg block +to -25
sg bo  -102
sg bo +was 74
sg boast  29
sg brag  14
sg break +is+once+again -27
sg break +to -40
sg bring  -64
sg bring +could -24
sg bring +is -26
sg bring +will -55
sg bring +would -32
sg broad  40
sg calculat  -60
sg call +also 59
sg call +has 69
sg call +has+also 42
sg call +has+been 24
sg call +has+ly 23
sg call +is 36
sg call +so -25
sg call +to 45
sg call +was -61
sg call +would -11
sg call +’s -53
sg captur  26
sg captur +has -98
sg captur +ly -37
sg captur +to -11
sg car  -25
sg carry  -36
sg carry +to -16
sg cast  23
sg cast +has 99
sg cast +to 22
sg cast +were -21
sg cast +will -44
sg celebrat  -69
sg celebrat +to -47
sg certain  -48
sg certain +is+almost 37
sg challeng  15
sg champion  -80
sg champion +has 28
sg chant  70
sg characteriz  34
sg charg +ly -60
sg charg +to -34
sg charg +was 28
sg cheer  -15
sg cheer +to -69
sg chid  50
sg choos  -34
sg choos +have 15
sg choos +to -39
sg choos +was 19
sg choos +would 52
sg circulat  -15
sg circulat +is -57
sg claim +also 44
sg claim +ly 55
sg claim +to 30
sg clarify  -37
sg clarify +to 27
sg clear  -56
sg clear +is -38
sg clear +is+not -45
sg clear +no -39
sg clear +not 14
sg clear +to+be -15
sg clear +was 87
sg coin  -25
sg com  -43
sg com +also -40
sg com +are -21
sg com +can -14
sg com +could -23
sg com +had -47
sg com +has 45
sg com +have 62
sg com +is -59
sg com +ly 48
sg com +may -42
sg com +then -41
sg com +to 25
sg com +will 66
sg com +would 53
sg comment +to -40
sg comment +’s 25
sg commit  -116
sg commit +is -57
sg commit +was -18
sg commit +were -40
sg common +are -21
sg common +is -11
sg common +most -12
sg compar +to 18
sg complain  17
sg complain +to -41
sg complaint  18
sg conced  47
sg concern  14
sg concern +are 29
sg conclud  41
sg condemn  20
sg condemn +to -60
sg condemnation  27
sg confident  -29
sg confirm  31
sg confirm +to 23
sg confirm +was -15
sg confront +to -21
sg confront +will -75
sg confus  61
sg congratulat  -15
sg congratulation  -32
sg consensus  18
sg consider  12
sg consider +are 74
sg consider +is 84
sg consider +is+now -43
sg consider +ly -24
sg consider +might -43
sg consider +should 18
sg consider +to -72
sg consider +would -78
sg contemplat  -56
sg contend  40
sg continu +also -76
sg continu +has 117
sg continu +have 15
sg continu +is 33
sg continu +to -25
sg continu +will -23
sg continu +would -82
sg contradict  21
sg contradict +to -31
sg contrast  -49
sg controversial +more -43
sg controversial +’s 47
sg conversation  -15
sg conviction  -13
sg convinc  -41
sg convinc +to 69
sg count  -10
sg count +are -37
sg count +is 59
sg counter  11
sg counter +to 44
sg cover  -31
sg cover +to -31
sg creat  -53
sg creat +has 15
sg creat +is 87
sg creat +to -28
sg creat +was -23
sg creat +would -29
sg critical  -67
sg critical +has+been 19
sg criticism +to 42
sg criticiz +also 15
sg criticiz +has -12
sg criticiz +has+been 46
sg criticiz +to 12
sg criticiz +was 37
sg criticiz +was+ly -20
sg cut  -22
sg cut +to -20
sg debat  -22
sg debat +first -28
sg debat +last -20
sg debat +to 35
sg debat +would -16
sg debat +’s -44
sg decid  18
sg decid +to -63
sg decid +will -78
sg decision  -23
sg decision +’s 35
sg declar  -20
sg declar +has -32
sg declar +to 89
sg declin  12
sg declin +has -55
sg decry  34
sg deem  -18
sg deem +now -20
sg deep  28
sg defend  14
sg defend +ly 71
sg defend +to 16
sg deliver +has 24
sg demand +to 16
sg demand +’s -58
sg demonstrat +again -57
sg demonstrat +to -65
sg denial  37
sg denounc  33
sg denounc +has 38
sg denounc +ly 16
sg deny  24
sg deny +has 59
sg deny +ly -15
sg deny +to -31
sg derid  49
sg describ  47
sg describ +has 21
sg describ +more+ly+to -81
sg describ +to -98
sg design  -10
sg design +are 48
sg design +is -79
sg design +was -106
sg desir  -25
sg devot  -20
sg dictat  19
sg direct  -26
sg direct +has -82
sg disagre  -30
sg disagreement  32
sg disappoint  -21
sg disavow  25
sg disavow +to -41
sg disclos  119
sg disclosur  17
sg discover +to -21
sg discuss  36
sg discuss +also 36
sg discuss +will 64
sg dismiss  77
sg dismiss +to -53
sg display  22
sg disput  -52
sg distanc  -29
sg distanc +to 12
sg divid  -73
sg divid +ly -45
sg divid +were+ly 42
sg doubl  -66
sg doubt  30
sg doubt +no -83
sg draw  -40
sg draw +are 44
sg draw +could -57
sg draw +has 22
sg draw +have 42
sg draw +to -93
sg draw +will -16
sg dub  -34
sg eager  -95
sg eager +is 107
sg earn  -39
sg earn +has 19
sg earn +to -15
sg echo  -27
sg echo +ly 27
sg elaborat  25
sg elect  26
sg elect +being -17
sg elect +is -38
sg elect +to -33
sg elect +was -34
sg embrac  -21
sg embrac +has 57
sg embrac +have 24
sg embrac +to -73
sg emerg  -11
sg emerg +have -65
sg emphasiz +to 18
sg encourag  30
sg encourag +has 22
sg encourag +to 19
sg encourag +was -27
sg encourag +would -58
sg end  -22
sg end +is -25
sg end +ly -31
sg end +to -30
sg end +will -21
sg end +would -22
sg endors +had 50
sg endors +has -22
sg endors +has+not -36
sg endors +have 30
sg endors +ly 11
sg endors +to 42
sg endors +would -99
sg endorsement  16
sg endorsement +’s -54
sg engag  -65
sg engag +to -14
sg enjoy  -31
sg enjoy +has 14
sg envision  -59
sg establish  65
sg establish +to -14
sg estimat  16
sg expand  -45
sg expand +to 39
sg expand +would -22
sg expect  20
sg expect +are 52
sg expect +is 58
sg expect +is+ly 116
sg expect +is+not 69
sg expect +ly -49
sg experienc  11
sg experienc +has -43
sg explain  39
sg expos +to 34
sg express  23
sg express +also 33
sg express +has 70
sg express +ly 18
sg express +to -14
sg fact  -20
sg fail  -25
sg fail +had -21
sg fail +has -41
sg fals  13
sg far  -33
sg far +are -51
sg far +is -60
sg far +not -11
sg far +so -21
sg far +thus -21
sg far +was -61
sg far +were 78
sg fault  -71
sg favor  -12
sg favor +to -22
sg fear  13
sg featur  -25
sg fight  16
sg fight +to -35
sg figur  -19
sg figur +to -11
sg fil  -13
sg fil +to -37
sg fil +was 14
sg find  52
sg find +also -77
sg find +are 38
sg find +can -33
sg find +can+be -41
sg find +could -40
sg find +had -32
sg find +has -52
sg find +have 16
sg find +is 22
sg find +to -41
sg fir  24
sg fir +ly -15
sg fir +was -51
sg float  14
sg focus  -19
sg focus +also 23
sg focus +has -94
sg focus +is -93
sg focus +ly -39
sg focus +to 93
sg focus +will 93
sg focus +would -63
sg focus +’s -67
sg follow  -31
sg follow +have -36
sg follow +will -35
sg follow +would -12
sg forecast  -21
sg forget  -65
sg forward  -25
sg fram  -28
sg fre  -53
sg fre +are -39
sg fre +to -16
sg full  -41
sg full +’s 30
sg giv  -12
sg giv +also 19
sg giv +can -33
sg giv +did+not -29
sg giv +had -30
sg giv +has 13
sg giv +have -101
sg giv +is 41
sg giv +just 92
sg giv +not -10
sg giv +to -36
sg giv +was -70
sg giv +will -15
sg giv +would -18
sg glad +am 53
sg go +are -33
sg go +could -22
sg go +did -28
sg go +did+not -25
sg go +had 56
sg go +has 58
sg go +have 28
sg go +is -62
sg go +ly 17
sg go +then -79
sg go +to -38
sg go +was -20
sg go +was+not -12
sg go +were 30
sg go +will -37
sg go +would -32
sg go +would+not -13
sg go +’re -13
sg go +’s 64
sg go +’s+not -13
sg grant  -45
sg grant +to -17
sg grow  -39
sg grow +are 76
sg grow +is -48
sg grow +to -36
sg guarante  12
sg guess  -14
sg hail  -14
sg hammer  -89
sg hammer +has 43
sg hammer +to 53
sg happy  17
sg hard  36
sg harsh  -19
sg heap  60
sg hear  -58
sg hear +to -40
sg herald  91
sg high  -44
sg high +ly -20
sg highlight  -80
sg highlight +to 79
sg hint  -16
sg hir +has 15
sg hir +to -27
sg hit  -18
sg hit +to -45
sg hold +has 45
sg hold +has+never -15
sg hold +hasn’t -38
sg hold +is -66
sg hold +is+being -16
sg hold +ly 45
sg hold +to 54
sg hold +was -74
sg hold +were -40
sg hold +will 22
sg hold +will+be -26
sg hop  23
sg hop +had 18
sg hop +is 32
sg hop +was -17
sg hopeful  -69
sg hopeful +were 17
sg identify  25
sg identify +to -49
sg ignor  31
sg ignor +ly -27
sg ignor +to -30
sg illustrat  25
sg imagin +to -78
sg imply  89
sg imply +to -30
sg impos +to -11
sg impos +would -18
sg impression  31
sg includ  -27
sg includ +does+not -25
sg includ +have 86
sg includ +is -30
sg includ +ly -34
sg includ +now -32
sg includ +to -16
sg indicat  32
sg indicat +has 48
sg inform  33
sg insist  29
sg insist +have -21
sg insist +to -32
sg intend  -20
sg intend +is -27
sg intens  -20
sg interest +’s -56
sg interject  93
sg interpret  16
sg introduc +to -37
sg introduc +was 27
sg investigat  -37
sg investigat +to -45
sg invok  -33
sg issu  -28
sg issu +to -29
sg issu +was -68
sg it  -21
sg it +did -47
sg it +is -26
sg it +now -31
sg it +so -87
sg it +to -11
sg it +yet -49
sg join  -26
sg join +also 29
sg join +is 49
sg join +to -39
sg join +was -88
sg jok  -15
sg judg  -59
sg keen  19
sg keep  -25
sg keep +has -29
sg keep +have 51
sg keep +is 33
sg keep +to -40
sg keep +would -11
sg knock  -39
sg knock +to -37
sg know  -18
sg know +also -30
sg know +didn't -37
sg know +didn’t -23
sg know +don’t 38
sg know +has -125
sg know +is 94
sg know +is+well 20
sg know +ly 78
sg know +not 55
sg know +now 77
sg know +to -90
sg know +was 102
sg know +were 98
sg label  -42
sg lament  -35
sg lash  -27
sg launch  -46
sg lay  51
sg lay +has -89
sg lay +to -68
sg lean  -18
sg lean +were -27
sg leav  -14
sg leav +could 34
sg leav +has -52
sg leav +have -48
sg leav +is -30
sg leav +still -21
sg leav +to -20
sg leav +will -20
sg leav +would -11
sg less  -41
sg less +are 11
sg less +has -25
sg less +have 13
sg less +is -45
sg less +much -37
sg less +was 34
sg less +was+ly -36
sg less +were 33
sg let  -31
sg let +so -55
sg let +to -15
sg liken  33
sg lin  -33
sg lin +long -41
sg lin +ly 64
sg link  11
sg link +is -29
sg link +to -11
sg list  25
sg list +long -20
sg list +ly 26
sg littl  -17
sg littl +has -34
sg littl +is -12
sg littl +was -70
sg look  -31
sg look +are 94
sg look +is 48
sg look +ly 54
sg look +to 61
sg look +were 28
sg look +will -61
sg lov  -20
sg main  -14
sg maintain +has 43
sg maintain +to -53
sg mak  -15
sg mak +also 18
sg mak +can -46
sg mak +could -32
sg mak +do+not 25
sg mak +does+not 94
sg mak +had 38
sg mak +has -57
sg mak +has+also -36
sg mak +has+been -18
sg mak +has+ly 32
sg mak +have -18
sg mak +have+been -44
sg mak +is -42
sg mak +just 45
sg mak +ly 22
sg mak +might -18
sg mak +not -13
sg mak +not+to 78
sg mak +to+be -12
sg mak +was -109
sg mak +were 40
sg mak +would 23
sg mak +’s 39
sg manag  -27
sg manag +has -40
sg manag +to -11
sg mark  -43
sg mark +is -64
sg mark +ly 33
sg mark +to 73
sg mark +was -21
sg mark +were -23
sg mean  -31
sg mean +does+not -77
sg mean +doesn't 28
sg mean +doesn’t -51
sg mean +ly 29
sg mention  -33
sg mention +did+not 47
sg mention +ly 86
sg mention +no -23
sg mention +not+to -90
sg mention +to -108
sg met  -53
sg met +also -67
sg mind  25
sg mind +to -59
sg mock  27
sg mount +to -40
sg mov  -13
sg mov +has -43
sg mov +is -61
sg mov +ly -32
sg mov +to -24
sg mov +were 109
sg mov +would -13
sg mov +’s -13
sg movement  -14
sg nam +last -21
sg nam +ly -59
sg nam +to -13
sg nam +was 104
sg nam +would -37
sg nam +’s -64
sg need +does+not -36
sg need +is -14
sg need +ly -73
sg need +may -63
sg need +might -27
sg need +will 11
sg need +would -60
sg need +would+still -19
sg negotiat +to -12
sg nervous  58
sg nominat  -49
sg nominat +to -76
sg nominat +was 36
sg not  23
sg not +also 28
sg not +ly 22
sg not +to 78
sg not +’s -80
sg nothing  -79
sg nothing +did -26
sg nothing +had 59
sg nothing +is -121
sg notic  19
sg oath  -36
sg objection  -30
sg obvious  53
sg obvious +most -61
sg offer  -21
sg offer +also 75
sg offer +are -43
sg offer +even -50
sg offer +has 49
sg offer +to -60
sg offer +would 78
sg ongo  47
sg open  13
sg open +also -67
sg open +has -104
sg open +was -36
sg opponent  -26
sg oppos +had 11
sg oppos +ly -13
sg oppos +to -22
sg opposition +’s 30
sg opt  18
sg order  -13
sg outlin  24
sg outspoken  23
sg overwhelm  26
sg paint  20
sg paint +to 33
sg pass  -30
sg pass +had 72
sg pass +to -70
sg passionat  44
sg passionat +most -51
sg pay  -46
sg pay +should -14
sg pay +will 50
sg pay +would -39
sg peg  54
sg perceiv  -36
sg personal  -40
sg personal +ly 97
sg persuad +to 39
sg pick  -31
sg pick +to 49
sg pick +will -35
sg pitch +to -26
sg plan +also -28
sg plan +had 66
sg plan +is 54
sg plan +ly -86
sg plan +was -100
sg plan +’s -31
sg play  -58
sg play +also 72
sg play +are -30
sg play +could -21
sg play +has 42
sg play +have -82
sg play +is -26
sg play +to -20
sg play +will -35
sg play +would -17
sg plead  46
sg pledg  -34
sg pledg +has 84
sg pledg +has+ly -33
sg point  -12
sg point +also 97
sg point +have -112
sg point +ly -18
sg point +to -93
sg pois  -25
sg pois +is -17
sg portray  -26
sg position  -40
sg position +is+well -60
sg position +’s 93
sg post +had 123
sg post +ly -67
sg post +to -21
sg post +was 11
sg praiz  20
sg praiz +has 49
sg praiz +to -73
sg predict  49
sg predict +to -71
sg predict +’s 26
sg prediction  11
sg prefer  62
sg prefer +would -89
sg present  -16
sg present +ly 15
sg present +to -52
sg present +will+not+be -22
sg press +to -24
sg press +was 13
sg pressur  -57
sg pressur +to 20
sg presum  -18
sg proclaim  -25
sg prohibit  -24
sg project +is -34
sg project +to -29
sg project +was 69
sg promiz +has -36
sg promiz +have 41
sg promiz +is 33
sg promot  24
sg promot +ly 80
sg promot +to -91
sg prompt  -20
sg prompt +was 38
sg pronounc  34
sg propos  14
sg propos +had -19
sg propos +has 49
sg propos +’s -43
sg proposal  -35
sg proposal +’s 25
sg protest +to -45
sg proud  -72
sg proud +’s -44
sg prov  -54
sg prov +could -19
sg prov +has 57
sg prov +have -29
sg prov +to 45
sg prov +will -36
sg provid  12
sg provid +also 32
sg provid +can -35
sg provid +has -77
sg provid +have -25
sg provid +is -44
sg provid +to -37
sg provid +were -44
sg provid +would -10
sg publish  18
sg publish +to -11
sg publish +was -37
sg purport  -20
sg pursu  43
sg pursu +to -41
sg push +has -62
sg push +have -55
sg push +to -77
sg push +will 46
sg push +would 26
sg put  33
sg put +are 66
sg put +has -82
sg put +ly 34
sg put +to -41
sg put +would -70
sg query  33
sg question +are 29
sg question +have 52
sg question +ly 13
sg question +to 20
sg question +was 12
sg question +’s 16
sg quick  -12
sg quick +are 49
sg quick +were -25
sg quot  18
sg rail  19
sg rail +has 37
sg rais  24
sg rais +had -17
sg rais +has 40
sg rais +is -71
sg rais +to -30
sg rais +was -68
sg rais +would -20
sg rattl  28
sg reach  -18
sg reach +could+not+be -27
sg reach +had -17
sg reach +have 82
sg reach +ly 45
sg reach +to -33
sg react  -17
sg read  33
sg read +to -89
sg ready  -15
sg ready +is -44
sg ready +was 70
sg reaffirm  48
sg realiz  65
sg realiz +to -26
sg reason +had 22
sg reason +no 84
sg reassur  -19
sg reassur +to 23
sg rebuf  -30
sg rebuk  -42
sg recall  26
sg receiv  -43
sg receiv +had -11
sg receiv +has -79
sg receiv +ly -82
sg receiv +to -18
sg receiv +will -50
sg recit  11
sg reckon  -19
sg recogniz +ly 74
sg recogniz +to 48
sg recommend  -21
sg recommend +not+to -41
sg recount  20
sg refer +ly -54
sg refer +to 38
sg refer +was 21
sg referenc  -16
sg reflect  -19
sg reflect +is 27
sg reflect +to -42
sg refus +has 147
sg refusal  -21
sg regard  -48
sg reiterat  31
sg reject  25
sg reject +ly -55
sg reject +was 63
sg rejection  13
sg releas  -55
sg releas +has 63
sg releas +is 84
sg releas +ly 55
sg releas +to -39
sg releas +to+be -41
sg releas +was 85
sg releas +will+be 47
sg reluctant  -64
sg rely  -37
sg rely +is 70
sg remain  -37
sg remain +has 115
sg remain +to -29
sg remain +will -15
sg remark  27
sg remark +’s -67
sg remember  51
sg remind  -63
sg remind +ly 50
sg renew  -90
sg renew +to 51
sg repeat +to 60
sg repeat +’s -39
sg reply  -28
sg report  -15
sg report +also 16
sg report +first 47
sg report +has 52
sg report +ly 47
sg report +to 74
sg report +was+first 87
sg report +’s -123
sg represent  -56
sg represent +to -32
sg represent +would -23
sg repudiat +to -25
sg request  -38
sg request +to 34
sg request +’s 47
sg requir  -26
sg requir +to -47
sg requir +will -29
sg requir +would -41
sg requir +would+have -22
sg resist  -83
sg resolv  -51
sg resonat  -34
sg respond  26
sg respond +did+not+ly 54
sg respond +has -74
sg respond +just -52
sg respond +to 41
sg respons  -34
sg respons +’s 94
sg restrict  62
sg restrict +is -33
sg restrict +to -59
sg return +did+not 117
sg return +to -12
sg return +was -26
sg return +will -27
sg retweet +was -17
sg reveal  34
sg reveal +to -71
sg reveal +was -66
sg revelation  -19
sg revers  -90
sg revers +to 82
sg reviz  -29
sg rip  -46
sg roll  -89
sg roll +has 110
sg roll +to -13
sg rul  -22
sg rul +to -13
sg rul +’s -40
sg rumor  30
sg run  -11
sg run +can -12
sg run +has 58
sg run +has+been -49
sg run +is -18
sg run +long -12
sg run +ly -29
sg run +to -30
sg run +was -19
sg run +were -20
sg run +will 59
sg run +’s -17
sg satisfy  14
sg satisfy +would+be -22
sg savag  25
sg say  19
sg say +also 68
sg say +are 16
sg say +could -44
sg say +did+not 98
sg say +had -72
sg say +has 14
sg say +has+ly 38
sg say +have -43
sg say +just -21
sg say +later 51
sg say +ly 48
sg say +more+ly+to 72
sg say +often 71
sg say +then 14
sg say +to -73
sg say +was 84
sg say +will -74
sg say +would -35
sg say +’s -28
sg scar  -27
sg scar +would+be 64
sg scrambl +to 29
sg se  38
sg see +also -26
sg see +can 16
sg see +can+be -64
sg see +could+be -47
sg see +did+not 51
sg see +does+not -62
sg see +had -40
sg see +has -95
sg see +have -32
sg see +is 28
sg see +ly -56
sg see +not 16
sg see +to -83
sg see +to+be -89
sg see +was 30
sg see +will -82
sg see +would -126
sg see +’s -71
sg seek +has -20
sg seek +have -25
sg seek +is 102
sg seek +was -92
sg seek +were -39
sg seek +will 53
sg seek +would -46
sg seem  -11
sg seem +can 29
sg seem +doesn't -46
sg seem +has 66
sg seem +ly 81
sg seem +may 94
sg seem +now 39
sg seiz  -78
sg seiz +has -51
sg seiz +ly 20
sg seiz +to -32
sg self-describ  29
sg send  -14
sg send +also -82
sg send +had -35
sg send +to -19
sg send +was -57
sg send +were -46
sg sens  32
sg sentenc  -23
sg sentenc +was -12
sg sentiment  -16
sg set  -25
sg set +has -45
sg set +is 27
sg set +to -19
sg set +was -81
sg set +will 85
sg shar +ly -58
sg shar +to -66
sg sharp  54
sg shift  44
sg shift +has -80
sg shift +to -19
sg shock  -69
sg shock +was -13
sg shoot +long 48
sg shoot +to -22
sg shoot +was -26
sg shoot +was+ly -41
sg shout  -16
sg show +also 28
sg show +are -17
sg show +had -70
sg show +has -23
sg show +is 41
sg show +ly 29
sg show +to -13
sg show +would -14
sg show +’s -79
sg shrug  29
sg sid  -31
sg sid +’s -15
sg sign +no -27
sg sign +to -65
sg sign +was 74
sg signal  -24
sg singl  -15
sg skeptical  -131
sg skeptical +are+ly 34
sg skeptical +ly 47
sg skeptical +to+be 30
sg slam  -14
sg sound  21
sg spar  43
sg speak  30
sg speak +had -75
sg speak +has 14
sg speak +ly 78
sg speak +still 24
sg speak +to -15
sg speak +was -80
sg speak +will -49
sg speculat  -41
sg speculat +to 10
sg speculation  51
sg spent +had -58
sg spent +has -44
sg spent +have -26
sg spent +was -14
sg split +are 44
sg spot  -16
sg stanc  -36
sg stanc +’s -12
sg stand  -61
sg stand +to -48
sg start  -58
sg start +are 36
sg start +to -29
sg start +was 17
sg start +will -22
sg stat  -21
sg stat +also 39
sg stat +ly -73
sg stat +most -17
sg stat +to 88
sg statement  -25
sg statement +earlier 39
sg statement +’s 71
sg step  -78
sg step +first -20
sg step +has 54
sg stern  49
sg stop  -27
sg stop +hasn’t -13
sg stop +to -39
sg story  -13
sg striv  59
sg strong  -20
sg strong +has 55
sg strong +is -33
sg strong +ly -49
sg struck  -37
sg struggl +are -18
sg struggl +has -116
sg struggl +have -30
sg struggl +is 15
sg stuck  79
sg sued  40
sg suggest +also 55
sg suggest +even 53
sg suggest +has 61
sg suggest +have -39
sg suggest +ly -21
sg suggest +to 17
sg suggestion  -16
sg support +can 61
sg support +could+not -30
sg support +has 46
sg support +have 87
sg support +is 33
sg support +ly 19
sg support +once 30
sg support +to -49
sg support +was 66
sg support +will 85
sg support +will+not 48
sg support +would -20
sg support +would+not -53
sg support +’d -25
sg support +’s -48
sg supporter  -20
sg supporter +ly -54
sg supporter +to -50
sg supporter +’s 28
sg supportiv  -105
sg sur  -14
sg sur +to+be -18
sg surpriz +might -19
sg surpriz +most 59
sg surpriz +no -59
sg surpriz +’s 62
sg suspect  -24
sg tak  -36
sg tak +also -26
sg tak +are 26
sg tak +could -52
sg tak +doesn't -18
sg tak +had+been -23
sg tak +has 52
sg tak +has+been -109
sg tak +have -13
sg tak +is -84
sg tak +ly -83
sg tak +might -29
sg tak +not -11
sg tak +should+be -21
sg tak +then 49
sg tak +to+be -12
sg tak +was -54
sg tak +would -31
sg talk  -22
sg talk +are 25
sg talk +is -56
sg talk +to -36
sg talk +was -10
sg talk +’s -20
sg target +ly 16
sg target +to -14
sg tell  28
sg tell +also 30
sg tell +has -28
sg tell +is -14
sg tell +ly 43
sg tell +to -31
sg tell +was -54
sg tell +would+have+to -58
sg testify  -95
sg testify +to -40
sg thank +is 68
sg ther  -17
sg ther +then -36
sg ther +were -18
sg ther +yet -12
sg think +don't -68
sg think +ly 50
sg think +to 42
sg think +was -67
sg threaten  31
sg threaten +has 118
sg throw  -12
sg throw +to -53
sg tick  -11
sg tie  24
sg titl  -20
sg tout  109
sg tout +has -56
sg tout +is 16
sg trad  -21
sg trad +have -19
sg trad +ly -19
sg trad +to -13
sg troubl  -12
sg troubl +had -62
sg troubl +have -65
sg trust  -38
sg trust +don’t 33
sg try  54
sg try +are -75
sg try +could 42
sg try +has -23
sg try +has+been -104
sg try +have+been 22
sg try +is -25
sg try +ly -65
sg try +to -53
sg try +will -14
sg try +would -27
sg turn  29
sg turn +are -59
sg turn +has -90
sg turn +have -51
sg turn +ly -76
sg turn +to -40
sg turn +will -20
sg turn +would -11
sg tweet +’s -66
sg unawar +were -15
sg uncover  26
sg underscor  -33
sg underscor +to -41
sg understand  -30
sg unhappy  -24
sg unveil  126
sg upset  -140
sg used  19
sg used +had -47
sg used +has 32
sg used +have 131
sg used +ly -39
sg used +was -16
sg used +were -12
sg using  -30
sg using +are 23
sg using +had+been -57
sg using +is 22
sg utter  23
sg very  -70
sg very +is -74
sg veto  51
sg view +is 19
sg view +ly 90
sg view +was -24
sg view +’s 64
sg vocal  25
sg vocal +ly -42
sg voic  -43
sg voic +has 79
sg voic +ly 14
sg vot  -25
sg vot +can 73
sg vot +could -25
sg vot +first -14
sg vot +had 54
sg vot +have 123
sg vot +last -74
sg vot +ly -58
sg vot +more -14
sg vot +to -21
sg vot +will -54
sg vot +would 121
sg vot +’s -27
sg vouch  23
sg vow  24
sg vow +have 17
sg walk  -77
sg walk +later 79
sg walk +to -12
sg want +didn’t -35
sg want +do+not 28
sg want +doesn't 100
sg want +doesn’t -40
sg want +don't 61
sg want +don’t -19
sg want +ly -26
sg want +may -106
sg want +would 22
sg wary  -56
sg wary +are 68
sg watch  -27
sg watch +to -25
sg watch +’s -16
sg weigh +has -85
sg weigh +to 19
sg whisper  25
sg wish  -19
sg withdraw  14
sg withdraw +to -57
sg witness  -53
sg witness +to 105
sg wonder  -44
sg wonder +to 79
sg word  -22
sg word +’s 67
sg worry +are -50
sg worry +to 133
sg writ  24
sg writ +has -66
sg writ +ly -22
sg writ +to -76
sg yell  23
sg zero +to -15
sl abl , -37
sl abl -s -22
sl abl CAP -19
sl abl he -62
sl abl they -34
sl abl w 33
sl accept -s 50
sl accept CAP -68
sl accept and -105
sl accept he 82
sl accept she -43
sl accept w -35
sl accord " -34
sl accord -s -20
sl accord ^ 44
sl accord but 31
sl accord that 28
sl accord the -45
sl accord w -15
sl account 's -14
sl account -ed -19
sl account -s -59
sl account CAP -50
sl account NUM -10
sl account an -14
sl account her -23
sl account the -44
sl account w -54
sl accus , -50
sl accus -s 104
sl accus CAP 22
sl accus and 16
sl accus he 94
sl accus it 61
sl accus she 17
sl accus that -51
sl accus w 15
sl accus who -12
sl accusation 's 25
sl accusation -ed 86
sl accusation -ing 55
sl accusation -s -65
sl accusation the -30
sl acknowledg , 61
sl acknowledg -s 54
sl acknowledg CAP -14
sl acknowledg w -17
sl add " 46
sl add , 10
sl add -ed -25
sl add -s -50
sl add CAP 36
sl add ^ -44
sl add and -29
sl add but -36
sl add he -22
sl add it 33
sl add she 46
sl add w 19
sl add who -36
sl address 's -20
sl address -ed -41
sl address -ing -13
sl address -s -86
sl address CAP 33
sl address ^ 89
sl address an 31
sl address and -15
sl address his -47
sl address that -11
sl address the -11
sl address w -57
sl admission NUM -19
sl admission w 30
sl admit , 12
sl admit -ed -17
sl admit -s 22
sl admit and -52
sl admit he 106
sl adopt -s -27
sl adopt CAP 25
sl adopt that -62
sl adopt w -35
sl adopt who -58
sl advic -ed -24
sl advic -ing -47
sl advic CAP -120
sl advic his -47
sl advic some 45
sl advic w 36
sl adviz , 101
sl adviz -s 16
sl adviz CAP -90
sl adviz he -76
sl adviz w -12
sl adviz who -69
sl advocat , 126
sl advocat -s 27
sl advocat an -50
sl advocat and -52
sl advocat he -43
sl advocat w -87
sl advocat who -114
sl agre , 49
sl agre -s 51
sl agre CAP -11
sl agre and 66
sl agre he -109
sl agre i 53
sl agre they -86
sl agre w 16
sl agre who -51
sl agre — -31
sl aim , 11
sl aim -ing -18
sl aim -s 21
sl aim CAP 44
sl aim his -58
sl air -ing -25
sl air -s -45
sl air CAP 44
sl air an -13
sl air and -23
sl air that -36
sl air the 62
sl air w 23
sl alarm -s -35
sl alarm w -23
sl align CAP -67
sl alleg , 38
sl alleg -s 68
sl alleg CAP 20
sl alleg an -42
sl allegation CAP 48
sl allegation the -15
sl allegation w -26
sl allow , -38
sl allow CAP -26
sl allow he 84
sl allow it -42
sl allow of -13
sl allow that 33
sl allow which 25
sl allud , -12
sl anger , 43
sl anger of -14
sl anger that -16
sl anger the -37
sl anger w 54
sl angry -s 11
sl angry an -28
sl angry the -24
sl angry w -10
sl announc CAP -16
sl announc DAY 24
sl announc and 25
sl announc he -61
sl announc she 37
sl announc w 34
sl announc who 59
sl announc — -94
sl announcement 's -85
sl announcement CAP -11
sl announcement his 25
sl announcement the 18
sl announcement w 20
sl answer -ed -24
sl answer -ing -22
sl answer -s -71
sl answer CAP -24
sl answer an -24
sl answer and 83
sl answer he 31
sl answer his -44
sl answer the 13
sl anxiety and -41
sl anxiety w -22
sl apologiz CAP 35
sl appeal 's 22
sl appeal -ing -24
sl appeal CAP -92
sl appeal an -25
sl appeal and -31
sl appeal her -52
sl appeal his -40
sl appeal the -12
sl appeal w 74
sl appeal whose 55
sl appear , -42
sl appear -ed -16
sl appear -s 33
sl appear CAP -24
sl appear ^ -94
sl appear and -23
sl appear he -50
sl appear it -19
sl appear she -61
sl appear that 74
sl appear they -55
sl appear w 17
sl appear what -38
sl appear which 53
sl applaud CAP 51
sl applaud she 36
sl applaud w -83
sl appoint w -55
sl approv , -80
sl approv w 50
sl argu , 98
sl argu -ed -45
sl argu -s -72
sl argu CAP 37
sl argu and 94
sl argu she 20
sl argu w 99
sl argu who -77
sl argument 's 43
sl argument -ed -24
sl argument -ing -28
sl argument his -26
sl articulat CAP -44
sl ask , 11
sl ask -ed -29
sl ask -ing -33
sl ask and 42
sl ask by -56
sl ask he 14
sl ask i -14
sl ask she -33
sl ask they -53
sl ask w 68
sl ask we -15
sl ask when 18
sl ask who 56
sl assail CAP 30
sl assert CAP -69
sl assert and 34
sl assert he 14
sl assertion 's 23
sl assertion the -14
sl assertion w -12
sl assessment w -76
sl assum it 44
sl assum w -18
sl assumption the 74
sl assumption w -91
sl assur CAP -22
sl assur she 92
sl assur w -33
sl attack ' -46
sl attack 's 90
sl attack -ed -29
sl attack -ing 14
sl attack -s 33
sl attack CAP -38
sl attack NUM -70
sl attack ^ -63
sl attack an -29
sl attack and -47
sl attack by -55
sl attack for -38
sl attack her 101
sl attack his 97
sl attack of 17
sl attack on 30
sl attack that 32
sl attack the -32
sl attack under 47
sl attempt 's -86
sl attempt -ed -55
sl attempt -s -45
sl attempt an 27
sl attempt any -16
sl attempt he 60
sl attempt of -64
sl attempt w -28
sl attract -s 70
sl attract CAP -51
sl attract he 28
sl attract w -110
sl attribut w 47
sl authoriz CAP 81
sl authoriz they -24
sl authoriz w -76
sl authoriz who -18
sl avoid , -55
sl avoid -s 56
sl avoid CAP 72
sl avoid and -57
sl avoid he -38
sl avoid w -43
sl awar CAP -86
sl awar w 36
sl back , 19
sl back -ed 51
sl back -ing -27
sl back -s -21
sl back CAP 41
sl back ^ -30
sl back after 48
sl back and -127
sl back before 55
sl back but -46
sl back he 68
sl back her -15
sl back him -34
sl back it -16
sl back of -43
sl back she 57
sl back that 29
sl back the 51
sl back their -17
sl back they -54
sl back those -15
sl back w -34
sl back who -27
sl back — -68
sl ban 's 23
sl ban -ed -21
sl ban -s -43
sl ban CAP 34
sl ban ^ -66
sl ban a -37
sl ban and 18
sl ban the -18
sl bash CAP -50
sl bash w -58
sl becam , 42
sl becam -s -60
sl becam CAP -72
sl becam and -16
sl becam he -87
sl becam it 66
sl becam that 50
sl becam w -39
sl becam who -19
sl becom , -83
sl becom -ed 65
sl becom -s -93
sl becom CAP -21
sl becom and -28
sl becom before -14
sl becom he -30
sl becom it -17
sl becom she 53
sl becom that -16
sl becom they -53
sl becom what -27
sl becom which -11
sl becom who 44
sl begin , 61
sl begin -ing -44
sl begin -s -46
sl begin CAP 36
sl begin DAY 28
sl begin and 13
sl begin he -39
sl begin it -54
sl begin she -18
sl begin that -38
sl begin the -21
sl begin w -66
sl begin which -56
sl belief a 50
sl belief their -75
sl belief w -52
sl believ , -25
sl believ -s 40
sl believ CAP 49
sl believ ^ -17
sl believ he -73
sl believ i -65
sl believ they 36
sl believ w 14
sl believ we 47
sl believ you -26
sl bemoan CAP 11
sl best 's 62
sl best -s -22
sl best CAP -45
sl best ^ -44
sl best at -14
sl best he 40
sl best his -44
sl best the -22
sl best their -26
sl best w -29
sl best who -21
sl better , -43
sl better -ed -15
sl better -s 27
sl better CAP -20
sl better a -20
sl better he 37
sl better it -20
sl better w -21
sl bitter a -57
sl blam the -18
sl blast , 16
sl blast -s 40
sl blast CAP 56
sl blast he 19
sl blast w -14
sl block -ed -11
sl block -ing -10
sl block -s -49
sl block CAP 67
sl block that -23
sl block w -62
sl bo CAP 81
sl bo w -101
sl boast CAP 47
sl boast he 75
sl boast w -17
sl brag and 48
sl break , 68
sl break -s -40
sl break CAP -12
sl break ^ -19
sl break of -11
sl break w -68
sl bring , -69
sl bring -ed -11
sl bring -ing -16
sl bring -s -15
sl bring CAP 55
sl bring DAY -50
sl bring and -30
sl bring he 19
sl bring it -45
sl bring she -55
sl bring that -33
sl bring they 53
sl bring w 34
sl bring which -43
sl bring who -24
sl broad the -35
sl broadcast " -47
sl broadcast CAP 50
sl broadcast the -20
sl broadcast w -31
sl calculat , 89
sl calculat CAP -50
sl call " 43
sl call ' -40
sl call 's -62
sl call ) 46
sl call , 51
sl call -ed -48
sl call -ing 27
sl call -s 20
sl call CAP 40
sl call DAY -54
sl call NUM 15
sl call a 58
sl call and 85
sl call by 67
sl call he 21
sl call her -31
sl call his -105
sl call it 68
sl call of 74
sl call one -35
sl call she 24
sl call some -19
sl call that -17
sl call the 33
sl call they -21
sl call w -65
sl call what 46
sl call who -27
sl captur , 30
sl captur CAP -16
sl captur he -103
sl captur that -24
sl captur w 25
sl car -s 43
sl car CAP -51
sl car a -14
sl car she 61
sl car they 60
sl car w -42
sl car who 67
sl carry , -110
sl carry CAP -75
sl carry and 58
sl cast , 24
sl cast -ed -62
sl cast -s -36
sl cast CAP 15
sl cast and 105
sl cast that 28
sl cast they -44
sl caution CAP 54
sl celebrat -s -38
sl celebrat CAP -75
sl celebrat ^ -62
sl celebrat w 11
sl certain -s 34
sl certain CAP 40
sl certain a -14
sl certain and -32
sl certain for -16
sl certain from -19
sl certain w 68
sl challeng 's -33
sl challeng , 146
sl challeng -ed -21
sl challeng -ing -40
sl challeng -s 72
sl challeng CAP -24
sl challeng a -36
sl challeng he 15
sl challeng than -20
sl challeng the -76
sl challeng w -43
sl challeng who -96
sl champion CAP -24
sl champion and -38
sl chant w 10
sl chant with -38
sl charg , -56
sl charg -ed -32
sl charg -ing -32
sl charg -s 39
sl charg CAP 20
sl charg a -52
sl charg and 19
sl charg he 16
sl charg in -45
sl charg the -33
sl charg w 11
sl charg who 33
sl cheer , 80
sl cheer -ed -12
sl cheer -s -70
sl cheer a -13
sl cheer and 26
sl cheer w -20
sl choos , 17
sl choos -s -70
sl choos CAP 13
sl choos he 46
sl choos they -64
sl choos w -15
sl choos who -40
sl circulat -s 94
sl cit , 143
sl cit CAP 41
sl cit ^ -59
sl cit and -68
sl cit by 89
sl cit he 34
sl cit she -11
sl cit w 114
sl claim " 41
sl claim 's -16
sl claim , -41
sl claim -ed -43
sl claim -s 21
sl claim a -72
sl claim and 21
sl claim from -80
sl claim he 131
sl claim his 40
sl claim she -19
sl claim the -46
sl claim who 69
sl clarify w 35
sl clear 's -22
sl clear , 41
sl clear -ed -17
sl clear -ing -16
sl clear -s -48
sl clear ^ -19
sl clear a 30
sl clear it -90
sl clear that 136
sl clear w -67
sl co-sponsor CAP 21
sl coin a -23
sl coin the -26
sl com " 80
sl com -ing -17
sl com -s -92
sl com . -23
sl com CAP 32
sl com DAY -38
sl com NUM -20
sl com ^ -37
sl com and -11
sl com but -47
sl com from -29
sl com he 25
sl com him -28
sl com in -21
sl com it -59
sl com or -19
sl com she 12
sl com that -50
sl com the -14
sl com they -71
sl com w 12
sl com which -29
sl com who 32
sl com — -20
sl comment " 109
sl comment ' -18
sl comment 's -87
sl comment -ed -41
sl comment -ing 56
sl comment -s -45
sl comment a -39
sl comment for -13
sl comment her 73
sl comment his -40
sl comment the -31
sl comment with -23
sl commit -s -35
sl commit CAP -39
sl commit w -48
sl commit who 164
sl common -ing -26
sl common -s -33
sl common a 12
sl common in -21
sl common the -20
sl common their -12
sl common w -22
sl compar " -16
sl compar , -23
sl compar -s 26
sl compar CAP 102
sl compar she -17
sl compar w -116
sl complain , -58
sl complain -s 45
sl complain w -26
sl complaint a -47
sl complaint the -48
sl complaint w 22
sl conced , -58
sl conced CAP -43
sl concern , 51
sl concern -ed -38
sl concern -ing -16
sl concern -s -40
sl concern CAP -71
sl concern ^ 36
sl concern a -51
sl concern his -49
sl concern of 36
sl concern the 54
sl conclud , -16
sl conclud -s -43
sl conclud CAP 102
sl conclud he 35
sl conclud w 47
sl condemn -s 26
sl condemn he 42
sl condemn w -31
sl confident , 48
sl confident -s -81
sl confident w -33
sl confirm , -55
sl confirm -ed -48
sl confirm CAP 103
sl confirm w 39
sl confront -s -38
sl confront CAP 19
sl confront w -86
sl consensus the 43
sl consider , -34
sl consider -ed -18
sl consider -s 81
sl consider CAP -16
sl consider and 123
sl consider he -81
sl consider she -31
sl consider they -59
sl consider w 56
sl consider who -73
sl contend CAP 48
sl contention CAP -61
sl contention w -58
sl continu , -85
sl continu -ing 32
sl continu CAP -20
sl continu and 83
sl continu for -23
sl continu he 55
sl continu she -28
sl continu that -50
sl continu the -40
sl continu they -16
sl continu w -11
sl continu who -72
sl contradict w -31
sl contrast , 43
sl contrast -ing -13
sl contrast ^ -87
sl contrast by -39
sl contrast in -25
sl contrast the -10
sl controversial 's 52
sl controversial CAP 47
sl controversial a -61
sl controversial the -33
sl conversation -s -23
sl conversation a 30
sl conversation in -45
sl convinc , 11
sl convinc -ing -32
sl convinc CAP 102
sl convinc w -82
sl count , 65
sl count -s -53
sl count CAP 79
sl count and 21
sl count she -78
sl count w 10
sl counter CAP 83
sl counter w 27
sl cover CAP 59
sl cover w -23
sl creat , -57
sl creat -s -53
sl creat CAP 69
sl creat and -19
sl creat it -13
sl creat that -18
sl creat they -19
sl creat w -53
sl credit , 78
sl credit -s 52
sl credit CAP 88
sl credit of -11
sl credit the -22
sl credit w -37
sl critical , 63
sl critical CAP 32
sl critical a -14
sl critical as -21
sl critical the -19
sl critical w 11
sl criticism 's -103
sl criticism -ed 72
sl criticism -ing -30
sl criticism -s 53
sl criticism CAP -57
sl criticism his -35
sl criticism of 58
sl criticism the 24
sl criticism their 44
sl criticism w -29
sl criticism with -28
sl criticiz , 92
sl criticiz -ed -39
sl criticiz -s -108
sl criticiz CAP 37
sl criticiz and -31
sl criticiz on -37
sl criticiz she 19
sl criticiz w 46
sl criticiz who 27
sl cry -ing 103
sl cry -s 29
sl cry w 19
sl cut , -32
sl cut -ed -11
sl cut -s -39
sl cut CAP -75
sl cut he 46
sl cut w 14
sl debat " -34
sl debat 's 18
sl debat , 67
sl debat -ed -49
sl debat -ing 51
sl debat -s 43
sl debat CAP -60
sl debat DAY -40
sl debat ^ 70
sl debat a 100
sl debat and -20
sl debat her 65
sl debat his -27
sl debat in -32
sl debat of -34
sl debat our -13
sl debat that -20
sl debat the -29
sl debat their -52
sl debat w -34
sl decid CAP 17
sl decid and -65
sl decid but 48
sl decid he -12
sl decid who -25
sl decision 's -19
sl decision -ing -17
sl decision -s -40
sl decision CAP 19
sl decision NUM -34
sl decision her 44
sl decision his -27
sl decision its 65
sl decision the -23
sl decision w 30
sl declar " -33
sl declar , 106
sl declar -s 41
sl declar DAY 68
sl declar ^ -39
sl declar he 34
sl declar w -23
sl declar who -43
sl declin 's -19
sl declin , 112
sl declin -s -42
sl declin CAP 69
sl declin he -28
sl declin the -50
sl declin w 19
sl decry , 18
sl decry -s 28
sl decry CAP -53
sl dedicat w -95
sl deem -s 72
sl deem CAP 73
sl deem w -105
sl deep -ed 28
sl deep -s -43
sl deep a 45
sl deep w -83
sl defend , 40
sl defend -s 33
sl defend CAP -51
sl defend and 40
sl defend he 37
sl defend in 27
sl defend w -20
sl defend who 47
sl deliver , 19
sl deliver -ed -27
sl deliver -s 37
sl deliver CAP 12
sl deliver and 11
sl deliver he -40
sl deliver that -25
sl deliver w 13
sl demand , 91
sl demand -s -38
sl demand the -50
sl demonstrat , -76
sl demonstrat -s -54
sl demonstrat CAP 83
sl demonstrat w 80
sl denial w -64
sl denounc , 63
sl denounc CAP 71
sl denounc in -18
sl denounc w 10
sl deny , -64
sl deny -s 50
sl deny CAP 17
sl deny and 58
sl deny he 96
sl deny w -21
sl describ , -74
sl describ -ed -36
sl describ -s 45
sl describ CAP 35
sl describ and 40
sl describ he 57
sl describ in -12
sl describ she -25
sl describ they 20
sl describ w -30
sl design -s -108
sl desir the 62
sl detail -ed -30
sl detail -ing -45
sl detail -s 32
sl detail a -51
sl detail and 70
sl detail the -19
sl detail w -52
sl determin -ing 67
sl determin -s -31
sl determin CAP 15
sl determin and 57
sl determin in -65
sl determin that -52
sl determin w 11
sl devot -s -123
sl devot CAP 13
sl devot he 37
sl dictat w 28
sl direct , 36
sl direct -ed -36
sl direct -s -31
sl direct CAP -51
sl direct a -22
sl direct and 38
sl direct he -62
sl direct w -70
sl direct with -15
sl disappoint a -32
sl disavow -s -27
sl disavow CAP -14
sl disavow he 55
sl disavow w -20
sl disclos -s -109
sl disclos CAP -19
sl disclos w 117
sl disclosur the 11
sl disclosur w 22
sl discover they 48
sl discover w 36
sl discuss , -69
sl discuss -ed -34
sl discuss -s -67
sl discuss CAP -48
sl discuss he 82
sl discuss they 46
sl discuss w -17
sl discussion a -29
sl discussion the -77
sl discussion w -28
sl dislik -s -44
sl dislik CAP -68
sl dismiss , 14
sl dismiss -s -44
sl dismiss and 54
sl dismiss he 14
sl dismiss w -60
sl dismiss — -42
sl display -ing -23
sl display -s 65
sl display CAP -51
sl display w -53
sl disput -ing -62
sl disput CAP -12
sl disput a 21
sl disput the -58
sl disput w -22
sl distanc -ing -29
sl distanc CAP 60
sl distanc a -12
sl distanc w -39
sl divid , -46
sl divid -s -14
sl divid that -45
sl divid the -10
sl divid w -13
sl document -ed -14
sl document -s 55
sl document CAP -121
sl document a 39
sl document the -74
sl document w -12
sl doubl CAP 23
sl doubl and 45
sl doubl by -18
sl doubl that -48
sl doubl w 37
sl doubt -ed -24
sl doubt -s -19
sl doubt CAP 106
sl doubt w 14
sl draw , 32
sl draw -ed -20
sl draw CAP 21
sl draw and -33
sl draw he -119
sl draw it 35
sl draw that -107
sl draw w 52
sl draw which 53
sl eager , 33
sl eager CAP 47
sl earn , -37
sl earn -s -25
sl earn CAP -57
sl earn and -26
sl earn she -25
sl earn w 17
sl echo , -25
sl echo -s 30
sl echo w 92
sl elect -ed -13
sl elect -s 60
sl elect NUM -17
sl elect and -18
sl elect by 59
sl elect he -43
sl elect if -13
sl elect of -33
sl elect she -11
sl elect w -45
sl elect who -48
sl embrac , -57
sl embrac -s -13
sl embrac CAP -26
sl embrac and 95
sl embrac he -31
sl embrac w 59
sl emerg -s 70
sl emerg CAP -42
sl emerg she 88
sl emerg w -119
sl emphasiz , -82
sl emphasiz -s 26
sl emphasiz CAP 90
sl emphasiz w -64
sl encourag , 38
sl encourag -s -66
sl encourag CAP 77
sl encourag and 50
sl encourag he 19
sl encourag it -105
sl encourag w 37
sl end 's -15
sl end , -65
sl end -s -36
sl end CAP -17
sl end an -15
sl end and -49
sl end but -12
sl end for -13
sl end he 52
sl end it -26
sl end that -46
sl end the 15
sl end w -10
sl end which -59
sl end who 83
sl endors , 90
sl endors -ed -37
sl endors -s 89
sl endors CAP 23
sl endors and -20
sl endors he -67
sl endors that 26
sl endors they 101
sl endors w -28
sl endors which 54
sl endors who -95
sl endorsement 's 27
sl endorsement -ed 28
sl endorsement -ing 65
sl endorsement an -70
sl endorsement and 26
sl endorsement his -81
sl endorsement of -65
sl endorsement the 35
sl endorsement up 15
sl endorsement w -56
sl engag -s -59
sl engag CAP -59
sl engag and -17
sl engag w 26
sl enjoy , -12
sl enjoy -s -64
sl enjoy CAP -67
sl enjoy w 102
sl envision CAP 32
sl establish , -76
sl establish -s 79
sl establish CAP -53
sl establish and -68
sl establish w 65
sl estimat -s 19
sl estimat CAP -119
sl estimat an -31
sl estimat he 85
sl estimat the -12
sl estimat w 49
sl excit -s -106
sl expand , 55
sl expand -ed -14
sl expand -ing -12
sl expand -s -62
sl expand and -52
sl expand he 11
sl expand it -41
sl expand w -27
sl expect , 47
sl expect CAP -43
sl expect anyone 115
sl expect but 36
sl expect he -135
sl expect it 98
sl expect than -16
sl expect they -25
sl expect w -28
sl expect which 42
sl expect who 52
sl experienc 's -24
sl experienc , 23
sl experienc CAP 74
sl experienc and -18
sl experienc her -19
sl experienc his -27
sl experienc of -21
sl experienc the 70
sl experienc w -35
sl experienc who -31
sl experienc with -17
sl explain " 22
sl explain , -15
sl explain -ed 71
sl explain -ing -36
sl explain -s -41
sl explain and 16
sl explain he 49
sl explain she 17
sl explain w -35
sl expos -s 19
sl expos CAP -43
sl expos w -88
sl express -s -52
sl express CAP 56
sl express he 60
sl express w 64
sl express who -17
sl eye his -66
sl eye their 59
sl eye w -80
sl fact a -45
sl fact in 21
sl fact the -26
sl fact w -35
sl fail 's -48
sl fail , -65
sl fail -s -73
sl fail CAP 13
sl fail a -21
sl fail for -15
sl fail he -28
sl fail that -12
sl fail the -14
sl fals 's 64
sl fals a -64
sl fals w -14
sl far , 49
sl far -ed -38
sl far -s -12
sl far CAP -97
sl far ^ -28
sl far a -16
sl far and -18
sl far as -18
sl far but 70
sl far by -20
sl far how -13
sl far it -24
sl far that 28
sl far w -18
sl far which -35
sl far who -29
sl far — -74
sl fault 's -31
sl fault w -33
sl favor ' -16
sl favor , -71
sl favor -s -10
sl favor CAP -14
sl favor he 81
sl favor his -92
sl favor in -16
sl favor of -62
sl favor that 20
sl favor who 59
sl favorit 's -28
sl favorit a -13
sl favorit his 37
sl favorit the -27
sl fear , 75
sl fear -ing 47
sl fear -s 63
sl fear CAP -75
sl fear and 17
sl fear for -41
sl fear he -31
sl fear she 133
sl fear their 42
sl fear they -35
sl fear w -27
sl featur " 34
sl featur -s -97
sl featur CAP 20
sl featur that 50
sl featur w -59
sl feel , -140
sl feel -s 20
sl feel he -96
sl feel i -84
sl feel it 20
sl feel she -28
sl feel they -48
sl feel w -64
sl feel who 95
sl fight , -67
sl fight -ed -19
sl fight -s 95
sl fight a -34
sl fight and 59
sl fight he -33
sl fight its -18
sl fight the -36
sl fight w -54
sl figur , 55
sl figur -s -50
sl figur CAP -86
sl figur a -27
sl figur that -16
sl figur the -23
sl figur w 14
sl fil -s -56
sl fil CAP 70
sl fil he -75
sl fil which -75
sl find , -17
sl find -ed -65
sl find -ing -45
sl find -s -37
sl find CAP -29
sl find DAY 68
sl find ^ -43
sl find and -60
sl find but -79
sl find he -69
sl find i -14
sl find she 29
sl find they -47
sl find w 65
sl find who -11
sl find you -42
sl fir , 14
sl fir -s -33
sl fir he -19
sl fir under -89
sl fir who 34
sl focus , -59
sl focus -ed -21
sl focus -ing -46
sl focus -s 20
sl focus CAP -27
sl focus a 21
sl focus and -48
sl focus he -60
sl focus his -20
sl focus it 56
sl focus she 34
sl focus that 84
sl focus the 48
sl focus they 43
sl focus w -91
sl focus who -52
sl follow , -81
sl follow -ing -16
sl follow -s -45
sl follow CAP -51
sl follow ^ -61
sl follow and -53
sl follow as 18
sl follow he 53
sl follow that 28
sl follow w -44
sl follow who -19
sl forecast -s 90
sl forecast w -79
sl forget -s -18
sl forward -ed -30
sl forward CAP 85
sl forward w -27
sl fram CAP 46
sl fram that -65
sl fram w 21
sl fre , 51
sl fre CAP -74
sl fre a -12
sl fre and -45
sl fre w -34
sl full CAP 25
sl full ^ -32
sl full a -31
sl full w 24
sl giv " 67
sl giv , -63
sl giv -ed -16
sl giv -ing -21
sl giv -s -84
sl giv CAP -36
sl giv ^ -102
sl giv after -41
sl giv and -66
sl giv but -77
sl giv by -26
sl giv he 99
sl giv it -25
sl giv she 77
sl giv that -44
sl giv they -27
sl giv w 20
sl giv which -47
sl giv while -37
sl giv who -52
sl giv — 68
sl glad i 53
sl go 're -43
sl go 's -37
sl go -ed -23
sl go -ing -13
sl go -s -41
sl go CAP -19
sl go NUM -37
sl go ^ -33
sl go all -36
sl go and 90
sl go but 12
sl go by -73
sl go he 20
sl go i 26
sl go it -58
sl go that -43
sl go they -55
sl go we -25
sl go what -20
sl go which -25
sl goal -ed 42
sl goal -ing -15
sl goal a -64
sl goal her 49
sl goal its -29
sl goal the -100
sl goal w 17
sl grant , 12
sl grant CAP -68
sl grant w -71
sl grow -s -52
sl grow CAP -48
sl grow ^ -26
sl grow a -21
sl grow and -73
sl grow of 73
sl grow the -26
sl grow w -58
sl guarante w -59
sl guess i -63
sl hail CAP 25
sl hail w 41
sl hammer -s -36
sl hammer CAP 25
sl happy CAP -68
sl hard 's -20
sl hard -ed 124
sl hard -ing 69
sl hard -s -35
sl hard CAP 32
sl hard a -52
sl hard how -26
sl hard it -94
sl hard w -55
sl harsh a -22
sl harsh the -54
sl hat " -40
sl hat -s 25
sl hat CAP -17
sl hat of 75
sl hat w -53
sl hear -s -23
sl hear CAP 70
sl hear a -15
sl hear he -57
sl hear i 22
sl hear she -36
sl hear the -14
sl hear they 25
sl hear w -73
sl hear who -22
sl hear you -76
sl high , -12
sl high -s -60
sl high CAP -19
sl high a -25
sl high as -14
sl high in -13
sl high the -36
sl high w 23
sl high with -38
sl highlight -ed 27
sl highlight -s 23
sl highlight CAP -19
sl highlight that 27
sl hint , -17
sl hint CAP 111
sl hint w 20
sl hir , 37
sl hir -s 36
sl hir CAP -68
sl hir and -61
sl hir he 125
sl hir w -82
sl hit , -21
sl hit -s -41
sl hit DAY 58
sl hit that -22
sl hit the -37
sl hit w 36
sl hold , -70
sl hold -ed -26
sl hold -ing 75
sl hold -s 40
sl hold CAP -30
sl hold ^ 40
sl hold and -52
sl hold she -71
sl hold that -56
sl hold w -16
sl hold which -63
sl hold who -66
sl hop 's 22
sl hop , -41
sl hop -s 11
sl hop CAP 73
sl hop and -40
sl hop he -120
sl hop i 76
sl hop in -37
sl hop it 58
sl hop she -37
sl hop the 82
sl hop their -44
sl hop they -73
sl hop w 17
sl hop who 113
sl hopeful CAP -27
sl hopeful he 39
sl hopeful w -50
sl idea 's -77
sl idea CAP -48
sl idea his -80
sl idea of -18
sl idea other 77
sl idea that -14
sl idea the 12
sl idea w 55
sl identify -s 12
sl identify that -76
sl identify they -34
sl identify who 156
sl ignor -s 19
sl ignor CAP 64
sl ignor and 72
sl ignor he -36
sl ignor w -56
sl imagin w 35
sl imply CAP -60
sl imply he 48
sl imply w 42
sl impos , -68
sl impos -ed -13
sl impos CAP 48
sl impos w -43
sl impress CAP -74
sl impress w -16
sl impression w 57
sl includ , -47
sl includ -s -26
sl includ CAP 38
sl includ DAY -128
sl includ NUM -28
sl includ and -31
sl includ it 100
sl includ that -11
sl includ they 11
sl includ w 16
sl includ which -37
sl includ — -36
sl indicat , 30
sl indicat CAP -26
sl indicat and -146
sl indicat w 66
sl insist , 65
sl insist -s 15
sl insist CAP 69
sl insist he -105
sl insist w 55
sl intend -s 84
sl intend he -54
sl intend w 96
sl intens under -11
sl intens w 112
sl interest 's -69
sl interest -ing -15
sl interest -s -42
sl interest CAP 32
sl interest an -45
sl interest any -15
sl interest of 98
sl interest the 65
sl interest w -24
sl interject CAP -44
sl introduc , -82
sl introduc -s -74
sl introduc CAP -63
sl introduc he 107
sl introduc w 36
sl introduc who -117
sl investigat -s -62
sl investigat w 48
sl invit , -39
sl invit CAP -46
sl invit and -66
sl invit w 19
sl invok , -59
sl invok CAP 57
sl issu , -49
sl issu -ing -32
sl issu -s -31
sl issu CAP 21
sl issu about -10
sl issu an -38
sl issu he 31
sl issu on -50
sl issu other -20
sl issu she 100
sl issu that -26
sl issu the -21
sl it " -47
sl it , -22
sl it -ed -31
sl it -ing -24
sl it -s -28
sl it : -29
sl it ; 33
sl it CAP -87
sl it after -47
sl it although 33
sl it as 14
sl it because -45
sl it before -13
sl it but -23
sl it for -25
sl it he -36
sl it how -13
sl it if -26
sl it in -15
sl it like -19
sl it of -41
sl it on -16
sl it or -13
sl it since -21
sl it than -12
sl it that -22
sl it w -20
sl it what -32
sl it when -21
sl it where -14
sl it whether -14
sl it which -10
sl it why -19
sl it with -15
sl it — -47
sl join , -64
sl join CAP -17
sl join and -20
sl join he 16
sl join she -26
sl jok CAP 19
sl jok a -28
sl jok and -20
sl jok he 73
sl judg CAP -38
sl judg ^ -49
sl judg a -43
sl judg the -48
sl judg w 59
sl keen of -18
sl keep , -19
sl keep -ed -12
sl keep CAP -47
sl keep and -33
sl keep he 27
sl keep in -24
sl keep that -42
sl keep they -31
sl keep we -29
sl keep while 57
sl keep — -37
sl knock , -61
sl knock CAP 61
sl knock w -51
sl know -ed -44
sl know for 127
sl know i -107
sl know she -21
sl know them -17
sl know they 42
sl know w -28
sl know we 26
sl know what 114
sl know who -13
sl know you -22
sl know — 38
sl label w -17
sl lament CAP 84
sl launch -s -24
sl launch he 51
sl launch w -42
sl launch who -95
sl lay , 27
sl lay -s 11
sl lay CAP 22
sl lay he 26
sl lay w -28
sl lean he -45
sl lean they -30
sl lean w -27
sl learn , -84
sl learn -s -29
sl learn CAP 30
sl learn and -36
sl learn i 22
sl learn she -64
sl learn they 40
sl learn w 24
sl leav , -110
sl leav -s 28
sl leav : -13
sl leav CAP -79
sl leav and 60
sl leav he -76
sl leav i -28
sl leav she -40
sl leav that -30
sl leav the 63
sl leav they 24
sl leav w -88
sl leav who -12
sl less 's -15
sl less , -46
sl less -ed -16
sl less CAP 59
sl less ^ -30
sl less and -22
sl less but -34
sl less by -29
sl less it -25
sl less or -14
sl less they 105
sl less w -42
sl less — -27
sl let CAP 16
sl let ^ 28
sl let w -16
sl lin -s 80
sl lin CAP 43
sl lin a 45
sl lin in -23
sl lin the -33
sl lin w -36
sl link " 62
sl link -s -36
sl link CAP -76
sl link a -31
sl link and -24
sl link that -17
sl list -s 86
sl list CAP 41
sl list a -33
sl list his 52
sl list its -12
sl list the -72
sl list w -32
sl list who -139
sl littl -ed -36
sl littl -ing -10
sl littl -s 12
sl littl CAP 15
sl littl a 24
sl littl it -18
sl littl w -48
sl littl with -33
sl lobby CAP 33
sl lobby the -20
sl lobby w -26
sl look -ed -62
sl look -ing -22
sl look -s -30
sl look CAP -23
sl look ^ -91
sl look a 27
sl look and 43
sl look it 50
sl look they 48
sl look w -76
sl look we 44
sl lov -s 44
sl lov CAP 15
sl lov and -53
sl lov of -22
sl main 's -73
sl main the -24
sl maintain -s -29
sl maintain CAP 21
sl maintain he -26
sl maintain w -50
sl maintain who 55
sl mak " -69
sl mak 'd -11
sl mak , -55
sl mak -ed -34
sl mak -ing 30
sl mak CAP -26
sl mak ^ -63
sl mak and 36
sl mak before -22
sl mak but 33
sl mak by 11
sl mak he -28
sl mak himself 112
sl mak i 57
sl mak in -25
sl mak it -29
sl mak of -26
sl mak she -14
sl mak that -74
sl mak the -21
sl mak this -52
sl mak w -14
sl mak we -16
sl mak what -30
sl mak who 23
sl mak — -43
sl manag , 21
sl manag CAP -41
sl manag he -47
sl manag w -37
sl manag who -41
sl mandat the -17
sl mandat w 54
sl mark , 71
sl mark -s 58
sl mark CAP -78
sl mark NUM -23
sl mark ^ -18
sl mark w -12
sl mean " 19
sl mean , -33
sl mean CAP -126
sl mean i 42
sl mean that 28
sl mean the -13
sl mean this -28
sl mean w -98
sl mean which 23
sl mean — -58
sl mention , 58
sl mention -s 31
sl mention CAP 36
sl mention and -98
sl mention he 146
sl mention the -31
sl mention w -10
sl messag 's 33
sl messag -ed -37
sl messag -ing -15
sl messag CAP -55
sl messag NUM -19
sl messag ^ 28
sl messag a -70
sl messag his -46
sl messag one 37
sl messag that -32
sl messag the -68
sl messag their 84
sl met , -41
sl met -s 125
sl met CAP -79
sl met he -69
sl met i -36
sl met she -41
sl met they -31
sl met w 33
sl met who -33
sl mind -ed -27
sl mind his 35
sl mind in 109
sl mind their -46
sl mind w -66
sl mock , 58
sl mock -s 57
sl mock CAP 26
sl mock a -32
sl mock he 49
sl mock w 38
sl mount w -32
sl mov , -53
sl mov CAP -69
sl mov a -48
sl mov and 108
sl mov his 84
sl mov she -29
sl mov that -19
sl mov the -34
sl mov they -35
sl mov w -25
sl mov who -49
sl movement " -58
sl movement -s -29
sl movement a -30
sl movement the -33
sl movement w 31
sl nam 's -68
sl nam , 58
sl nam -ed -12
sl nam -s -25
sl nam CAP -17
sl nam ^ 36
sl nam a -13
sl nam but 56
sl nam by -65
sl nam he 27
sl nam her -20
sl nam his -11
sl nam she 53
sl nam w -39
sl nam without -29
sl need " -18
sl need , -60
sl need -ing -18
sl need -s -11
sl need and -50
sl need he -24
sl need it -26
sl need she 30
sl need that -17
sl need the -26
sl need they -45
sl need w -62
sl need we 56
sl need who -50
sl negativ -s 11
sl negativ a 61
sl negativ the -23
sl negativ w -74
sl negotiat -ed 38
sl negotiat his -11
sl negotiat w -73
sl nervous -ing -17
sl nominat 's -20
sl nominat -s 24
sl nominat CAP -12
sl nominat by 39
sl nominat that 13
sl nominat the -47
sl nominat w -23
sl nominat who 82
sl not " 41
sl not , 45
sl not -s -47
sl not ^ 19
sl not a -42
sl not but 43
sl not he 49
sl not she 64
sl not they 39
sl not w -11
sl not who 72
sl nothing , 39
sl nothing ^ -33
sl nothing w 38
sl notic -s -23
sl notic CAP 34
sl oath under -36
sl obvious the 88
sl obvious w -13
sl offer -ed -29
sl offer -ing -25
sl offer -s 32
sl offer an -126
sl offer he 85
sl offer it -24
sl offer she 52
sl offer that -62
sl offer they 26
sl offer who 18
sl ongo an 53
sl ongo the -40
sl ongo w -33
sl open 's -35
sl open CAP 62
sl open an -39
sl open and -33
sl open he 15
sl open his -11
sl open that -29
sl open the -23
sl open w -106
sl open which -13
sl opponent 's -21
sl opponent ^ -20
sl opponent an -33
sl opponent her -67
sl opponent his 58
sl opponent w -35
sl oppos , 65
sl oppos and 73
sl oppos as -44
sl oppos for -61
sl oppos he -95
sl oppos in 38
sl oppos of -23
sl oppos she -24
sl oppos that -121
sl oppos w 14
sl oppos who 117
sl opposition , -35
sl opposition -ed -62
sl opposition ^ 97
sl opposition and -73
sl opposition his 28
sl opposition in -91
sl opposition the -35
sl opposition their -21
sl opt -s -39
sl opt CAP 12
sl order 's 41
sl order , -26
sl order CAP 52
sl order an -45
sl order and -18
sl order in -61
sl order the -79
sl order w 46
sl outlin , -69
sl outlin -s 65
sl outlin w -37
sl outrag w -17
sl overwhelm an -73
sl overwhelm by -41
sl overwhelm the 69
sl paint , 75
sl paint CAP 35
sl paint w -26
sl pass -s -20
sl pass a 53
sl pass and -67
sl pass he -124
sl pass it -15
sl pass that -57
sl pass w 75
sl pass which -17
sl pay , -30
sl pay -ed -13
sl pay -s -34
sl pay CAP -35
sl pay and 51
sl pay he 37
sl pay it -17
sl pay they -39
sl pay w -54
sl pay — 55
sl perceiv he 108
sl perception w -32
sl personal 's 69
sl personal , -25
sl personal a -24
sl personal and -39
sl personal her -30
sl personal his -49
sl personal the -20
sl personal their -20
sl personal w -17
sl persuad -ed -34
sl persuad -ing -57
sl persuad -s 48
sl persuad w 122
sl pick , 44
sl pick CAP -89
sl pick he -12
sl pick in -50
sl pick w 71
sl pitch -s -22
sl pitch CAP 29
sl pitch his -11
sl pitch w -36
sl pivot -s 18
sl pivot CAP 86
sl pivot w -81
sl plan ' -48
sl plan 's -42
sl plan -ed 67
sl plan -ing -77
sl plan CAP 11
sl plan a -64
sl plan and -60
sl plan he -47
sl plan her -19
sl plan his -28
sl plan it 44
sl plan she 43
sl plan their -47
sl plan they -98
sl plan w -12
sl plan with 17
sl play , -80
sl play -s -60
sl play CAP -77
sl play and -24
sl play she 17
sl play the -13
sl play w 45
sl play who -44
sl plead CAP 68
sl plead w -30
sl pledg , 97
sl pledg -s -92
sl pledg CAP 41
sl pledg NUM -34
sl pledg a -84
sl pledg he 81
sl pledg in -16
sl pledg the -12
sl pledg w 34
sl point 's 50
sl point , 80
sl point -ing -39
sl point -s 112
sl point CAP 86
sl point NUM -51
sl point ^ -126
sl point a 63
sl point and -16
sl point four -15
sl point he 72
sl point his -52
sl point it 42
sl point one -59
sl point she -43
sl point six -19
sl point that -23
sl point the -94
sl point this -39
sl point three -16
sl point two -16
sl point w -13
sl point — -35
sl pois -ed -20
sl pois CAP -73
sl portray , -35
sl portray -ed 53
sl portray CAP -45
sl portray and 31
sl portray w 20
sl position 's -90
sl position -ing -15
sl position CAP 65
sl position a -30
sl position and -40
sl position her -77
sl position the -12
sl position their -14
sl position w 16
sl post , 46
sl post -s 68
sl post CAP -96
sl post he 130
sl post her -80
sl post it 82
sl post of -20
sl post she 81
sl post the -54
sl post w 42
sl praiz , -24
sl praiz -s -95
sl praiz and 76
sl praiz but 16
sl praiz she 60
sl praiz w -37
sl praiz who -21
sl predict , 69
sl predict CAP 85
sl predict and -37
sl predict he 51
sl predict w -39
sl prefer CAP -27
sl prefer he 60
sl prefer they -64
sl prefer w 30
sl prefer who 30
sl present , -96
sl present -ing -41
sl present -s -92
sl present CAP -47
sl present she 144
sl present that 85
sl present w -10
sl press , 27
sl press -ed -15
sl press -s -100
sl press CAP 36
sl press ^ 31
sl press a 31
sl press the -36
sl press w -32
sl pressur -ed 39
sl pressur -ing -35
sl pressur -s -15
sl pressur CAP 62
sl pressur the -38
sl pressur under -51
sl priority -s -27
sl priority CAP -77
sl priority a 50
sl priority the 61
sl priority w -21
sl prohibit w 111
sl project , -23
sl project -ing -10
sl project CAP 55
sl project and -31
sl project the -17
sl project w 23
sl promiz , 89
sl promiz -ed -14
sl promiz -ing 51
sl promiz -s -99
sl promiz CAP 44
sl promiz he 31
sl promiz his 20
sl promiz she 50
sl promiz that 14
sl promiz the -102
sl promiz w -75
sl promot CAP 90
sl promot and -93
sl promot for 63
sl promot w -86
sl promot who 95
sl prompt , -63
sl prompt CAP -10
sl prompt and -63
sl prompt that -32
sl prompt w -40
sl prompt which -14
sl propos , 74
sl propos -s 38
sl propos CAP 41
sl propos and -60
sl propos by 14
sl propos he 36
sl propos its 15
sl propos the -93
sl propos w 25
sl propos we -70
sl proposal 's 63
sl proposal -s -27
sl proposal CAP -15
sl proposal a -21
sl proposal her -24
sl proposal his 71
sl proposal the -33
sl proposal w 15
sl protest -ed -17
sl protest -s -17
sl protest CAP 50
sl protest ^ -52
sl protest a -14
sl protest in 27
sl protest the -37
sl protest w -32
sl proud he 73
sl prov -ing -29
sl prov -s -25
sl prov it -20
sl prov that -42
sl provid , -11
sl provid -ed -25
sl provid -s -57
sl provid CAP -57
sl provid NUM -39
sl provid and -26
sl provid for -11
sl provid he -16
sl provid she -49
sl publish , -40
sl publish -s -35
sl publish CAP 81
sl publish as -31
sl publish w -33
sl pursu -s -32
sl pursu CAP 18
sl pursu and 55
sl pursu she -65
sl pursu w -62
sl push 's -51
sl push , -40
sl push -ed -44
sl push -ing -37
sl push CAP 42
sl push and 76
sl push he -14
sl push her 85
sl push in 37
sl push she -35
sl push that -80
sl push the -71
sl push w -70
sl push who 41
sl put , -18
sl put -ed -21
sl put -s 30
sl put NUM 54
sl put he -32
sl put it -41
sl put she -93
sl put that -48
sl put w -27
sl put which -19
sl put who -69
sl put — -41
sl question 's 71
sl question , 34
sl question -ed -43
sl question -ing -29
sl question -s 64
sl question ^ -108
sl question any -15
sl question for -34
sl question he -53
sl question in -51
sl question into -33
sl question of 21
sl question that 78
sl question this -46
sl question w -70
sl question who 92
sl question with -69
sl quick -s -15
sl quick CAP 12
sl quick a -27
sl quick the -50
sl quip CAP 33
sl quot , -57
sl quot CAP 120
sl quot a -64
sl quot w -42
sl rail CAP -65
sl rail he 88
sl rais , -34
sl rais -ed -24
sl rais -ing -28
sl rais -s -71
sl rais CAP -28
sl rais and -55
sl rais by -23
sl rais for -11
sl rais he 87
sl rais it 48
sl rais of -42
sl rais she -27
sl rais that 80
sl rais w -42
sl rais while 32
sl rais — 58
sl rang , -92
sl rang -s 33
sl rang a 35
sl rang that -66
sl rang w -47
sl rattl -s -78
sl rattl that 133
sl rattl w -93
sl reach -ed -18
sl reach -s 25
sl reach CAP 34
sl reach ^ -40
sl reach and -13
sl reach he -39
sl reach she -25
sl reach that -21
sl reach w -87
sl react -s -81
sl react CAP -34
sl read " 76
sl read CAP -31
sl read ^ -92
sl read and 30
sl read it 81
sl read that -72
sl read w 37
sl ready , -29
sl ready -ed -24
sl ready -s -54
sl ready he -18
sl ready w -36
sl reaffirm CAP 28
sl reaffirm w 16
sl realiz he -101
sl reason , 29
sl reason -s 26
sl reason CAP -57
sl reason a 59
sl reason another -25
sl reason of -35
sl reason one -46
sl reason the -76
sl reason w -80
sl reassur CAP 62
sl reassur w -66
sl rebuf CAP -70
sl rebuff w 35
sl rebuk CAP 56
sl rebuk w -46
sl rebut CAP 26
sl rebut w 33
sl recall " 29
sl recall , 62
sl recall CAP -40
sl recall and -49
sl recall w 22
sl receiv , 19
sl receiv -s -98
sl receiv CAP 13
sl receiv and -20
sl receiv he -55
sl receiv it -14
sl receiv or -20
sl receiv she -37
sl receiv that -14
sl receiv they -44
sl receiv w 32
sl receiv who -43
sl reckon w 19
sl recogniz -s 49
sl recogniz CAP -108
sl recogniz ^ 63
sl recogniz he -51
sl recogniz w 50
sl recommend -s -91
sl recommend he 30
sl recommend w 44
sl recommendation CAP -18
sl recommendation a -21
sl recount a -44
sl refer " -40
sl refer , 49
sl refer -s -47
sl refer he 52
sl refer w -12
sl referenc CAP 61
sl referenc in -60
sl referenc w 28
sl reflect , -89
sl reflect -s 60
sl reflect w -16
sl refus , -38
sl refus CAP -59
sl refus and 129
sl refus by 28
sl refus he -39
sl refus w 67
sl regard -s -28
sl regard CAP 38
sl regard ^ -67
sl regard w 57
sl reiterat , 68
sl reiterat CAP -20
sl reiterat he 75
sl reiterat w -28
sl reject -s 67
sl reject CAP -27
sl reject and 49
sl reject he 35
sl reject w -14
sl rejection the 53
sl rejection w 68
sl releas 's -45
sl releas -ed -11
sl releas -s -27
sl releas CAP 33
sl releas and -52
sl releas he -64
sl releas its -22
sl releas she 28
sl releas that 48
sl releas the 35
sl releas which -25
sl reluctant -s -12
sl rely -s -75
sl rely CAP 12
sl rely that -14
sl rely w -35
sl rely who 67
sl remain 's -22
sl remain , -61
sl remain -ed -22
sl remain -s 30
sl remain CAP -70
sl remain NUM -10
sl remain but -41
sl remain he 57
sl remain it -45
sl remain she -27
sl remain that -16
sl remain the -15
sl remain three -18
sl remain w -29
sl remain who -31
sl remark " 36
sl remark 's -84
sl remark -ing 57
sl remark CAP 33
sl remark NUM -26
sl remark ^ 130
sl remark her 24
sl remark his -29
sl remark the -35
sl remark w -80
sl remember , 95
sl remember -ed 21
sl remember CAP 92
sl remember he -19
sl remember w -75
sl remind CAP 38
sl remind and -65
sl remind w 74
sl renew -s -33
sl renew CAP -38
sl renew w 48
sl repeat 's -78
sl repeat , 49
sl repeat CAP 84
sl repeat his 46
sl repeat w 39
sl reply " 18
sl reply he -55
sl reply she -54
sl reply w 23
sl report 's -128
sl report ( -27
sl report , 48
sl report -ed -27
sl report -ing -34
sl report -s 16
sl report CAP 33
sl report DAY -87
sl report NUM 11
sl report ^ -52
sl report a 66
sl report as 59
sl report he 88
sl report it 63
sl report that -119
sl report the -70
sl report w 22
sl report which 74
sl represent , -80
sl represent -s -65
sl represent CAP -29
sl represent and -55
sl represent he -67
sl represent it 107
sl represent she -33
sl represent w 29
sl represent which -24
sl represent who -95
sl request -ed -29
sl request -s 61
sl request CAP -79
sl request a 46
sl request the -37
sl request who 47
sl requir , -49
sl requir -s 26
sl requir CAP 36
sl requir and 143
sl requir by -34
sl requir he -47
sl requir it -36
sl requir that -82
sl resist CAP 17
sl resolv w 27
sl resonat -s -38
sl respond , -12
sl respond -ed 34
sl respond he -92
sl respond she 37
sl respond that -59
sl respond they -39
sl respond w -33
sl respond who 54
sl respons 's -81
sl respons CAP 26
sl respons a -33
sl respons her -31
sl respons his -46
sl respons in 27
sl respons the 85
sl respons w -80
sl restrict -s 38
sl restrict w -42
sl return , -80
sl return -s -36
sl return CAP -13
sl return a 87
sl return and -35
sl return in -15
sl return w -50
sl return who -20
sl retweet he -12
sl reveal -s 31
sl reveal CAP 26
sl reveal ^ -63
sl reveal who 22
sl revelation the -40
sl revers , -77
sl revers -ed -11
sl revers CAP 79
sl revers w -62
sl rip , -31
sl roll -s -64
sl roll CAP -45
sl roll the -11
sl roll w -20
sl rul 's -50
sl rul -ed -12
sl rul -ing -41
sl rul CAP -22
sl rul ^ -59
sl rul a -41
sl rul that -59
sl rul the -38
sl rumor w 15
sl run 's -63
sl run , 104
sl run -s -65
sl run CAP -16
sl run NUM 84
sl run and -35
sl run he -101
sl run her -12
sl run i -12
sl run of 80
sl run she -63
sl run that 50
sl run the -16
sl run w -50
sl run which 18
sl run who -81
sl satisfy CAP 20
sl satisfy they -22
sl say " 13
sl say ' 35
sl say 's 41
sl say ) 19
sl say , 18
sl say -ed -37
sl say -ing 92
sl say -s 23
sl say CAP 14
sl say DAY -40
sl say NUM 84
sl say ^ 39
sl say after 16
sl say and 29
sl say another 50
sl say as -78
sl say but -39
sl say five 66
sl say for -30
sl say he 18
sl say him 53
sl say it 37
sl say on -56
sl say others 72
sl say she 21
sl say some 72
sl say that -66
sl say they -25
sl say w 33
sl say which -98
sl say while 48
sl say who -14
sl say you -40
sl say — 120
sl scar they -88
sl scar w -114
sl scrambl -s 39
sl scrambl CAP -40
sl scrambl the -28
sl se , 90
sl se after -55
sl se w -16
sl see , -27
sl see -ed -35
sl see -ing -48
sl see -s 95
sl see CAP 19
sl see NUM 36
sl see ^ -56
sl see and 33
sl see he -90
sl see i -37
sl see it -70
sl see that -21
sl see they 90
sl see w -47
sl see we 57
sl see which -15
sl see you -25
sl seek , -23
sl seek and -111
sl seek he 34
sl seek she 39
sl seek they 55
sl seek w 28
sl seek who -142
sl seem , 152
sl seem -s -12
sl seem he 47
sl seem she 36
sl seem that -103
sl seem w 53
sl seem what -69
sl seem who 45
sl seiz , 40
sl seiz -s -97
sl seiz w 46
sl self-describ a 34
sl self-describ the -93
sl send ) -16
sl send , -44
sl send -ed -10
sl send -s 22
sl send CAP -45
sl send and -15
sl send he -78
sl send it -29
sl send she 21
sl send they -39
sl send who 60
sl sens -s -16
sl sens a -56
sl sens the 13
sl sens w 46
sl sentenc a -17
sl sentenc my -24
sl sentenc one -36
sl sentenc w -38
sl sentiment CAP 58
sl sentiment that -53
sl sentiment w -13
sl set , -110
sl set -ed -12
sl set -ing -18
sl set CAP 30
sl set and -65
sl set he 51
sl set it -14
sl set that 21
sl set who -39
sl set — -13
sl shar , -29
sl shar -s 58
sl shar CAP 30
sl shar a -62
sl shar and -81
sl shar as -36
sl shar he 78
sl shar that -62
sl shar the -14
sl shar their 50
sl shar w -21
sl shar who 60
sl sharp -ing 24
sl sharp a 30
sl sharp in -43
sl sharp with 63
sl shift -s -69
sl shift CAP -118
sl shift a -22
sl shift and -15
sl shift that -10
sl shift the 62
sl shift w -72
sl shock CAP 46
sl shock the -24
sl shock w -68
sl shoot , -37
sl shoot -s -31
sl shoot CAP 71
sl shoot NUM -10
sl shoot a -20
sl shoot the -15
sl shoot w -45
sl shoot who -53
sl shout w 34
sl show 's -58
sl show , -25
sl show -ed -43
sl show -ing -50
sl show -s 42
sl show CAP -40
sl show DAY 34
sl show a -42
sl show and -148
sl show he -67
sl show his -62
sl show it 33
sl show she 40
sl show that 80
sl show the -121
sl show their -76
sl show they -117
sl show w 21
sl show who -16
sl show — 70
sl shrug w 26
sl sid , -18
sl sid CAP -48
sl sid both -46
sl sid one -14
sl sid other -16
sl sign , -140
sl sign -ed 60
sl sign -ing -28
sl sign -s 43
sl sign CAP 32
sl sign NUM -12
sl sign ^ -47
sl sign a 54
sl sign all -19
sl sign he -52
sl sign that -61
sl sign the -23
sl sign w -28
sl signal -s -40
sl signal CAP 14
sl signal a -79
sl singl CAP -71
sl singl every -14
sl singl the -46
sl singl w 45
sl skeptical -s -48
sl skeptical w 18
sl slam , -16
sl slam CAP -30
sl so-call a 47
sl so-call w -18
sl sound , 42
sl sound he 30
sl sound it -112
sl sound that -30
sl sound the -48
sl sound w 34
sl speak , 32
sl speak -ed -55
sl speak -s 144
sl speak CAP -56
sl speak ^ -107
sl speak and -34
sl speak but -48
sl speak for 28
sl speak he -11
sl speak she 51
sl speak they -20
sl speak w -24
sl speak who 27
sl speculat CAP 58
sl speculation w 44
sl spent , 30
sl spent -s 31
sl spent CAP -35
sl spent and 57
sl spent he -65
sl spent who -12
sl split -s -14
sl split CAP -24
sl split that -18
sl split w 36
sl spot CAP 47
sl spot w -55
sl stanc -ed -21
sl stanc CAP -49
sl stanc his -69
sl stanc w 18
sl stand 's 10
sl stand , -26
sl stand -ing -21
sl stand CAP 34
sl stand ^ -29
sl stand a -17
sl stand he -89
sl stand it -42
sl stand she -34
sl stand that -12
sl start , 38
sl start -s -40
sl start ^ -31
sl start a -16
sl start and -27
sl start he 55
sl start it -57
sl start that -31
sl start the -21
sl start w -31
sl start who -32
sl start you -50
sl stat " 32
sl stat 's -16
sl stat , 92
sl stat -ed -73
sl stat -ing -28
sl stat -s -16
sl stat CAP -18
sl stat DAY -20
sl stat NUM -23
sl stat a -42
sl stat all -19
sl stat and -39
sl stat both -14
sl stat by -21
sl stat each -12
sl stat eight -21
sl stat five -22
sl stat for -11
sl stat four -18
sl stat from 42
sl stat he 31
sl stat her -13
sl stat his -28
sl stat in -49
sl stat it 154
sl stat many -15
sl stat nine -10
sl stat of -28
sl stat on -10
sl stat one -14
sl stat other -24
sl stat some -33
sl stat that -12
sl stat the -30
sl stat their -38
sl stat three -15
sl stat two -16
sl stat which -35
sl stat — 54
sl statement ' 80
sl statement 's 12
sl statement -ed -47
sl statement -ing -38
sl statement -s -24
sl statement CAP -38
sl statement a -30
sl statement her 62
sl statement w 15
sl step CAP 28
sl step a -28
sl step he 28
sl step the -24
sl stop , 93
sl stop -s -28
sl stop CAP -56
sl stop he 40
sl stop that -48
sl stop w -55
sl story -ed -19
sl story -s 26
sl story CAP -57
sl story a -50
sl story her -22
sl story of -18
sl story the 33
sl story this -16
sl story w -94
sl strategy 's 38
sl strategy -ed -27
sl strategy -ing -39
sl strategy the 22
sl strategy their 45
sl strategy w -43
sl stress , 43
sl stress CAP -47
sl strong 's -58
sl strong -s -11
sl strong a -48
sl strong as -39
sl strong his 66
sl strong in -13
sl strong that -39
sl strong w -46
sl struck CAP -33
sl struck he -18
sl struck w 118
sl struggl 's -29
sl struggl -s -32
sl struggl CAP 16
sl struggl he -70
sl struggl w 45
sl struggl who -33
sl stuck CAP -13
sl submit -s -53
sl sued CAP -95
sl suggest " -34
sl suggest , -67
sl suggest -ed -67
sl suggest -s 46
sl suggest CAP 80
sl suggest and -32
sl suggest but 85
sl suggest by 15
sl suggest for -54
sl suggest he -69
sl suggest that 63
sl suggestion -ing -36
sl suggestion CAP -33
sl suggestion the -35
sl suggestion w 20
sl support " -14
sl support ' -22
sl support 's -93
sl support , 34
sl support -ed 19
sl support -ing -11
sl support -s -37
sl support CAP 55
sl support DAY 52
sl support NUM 55
sl support ^ 136
sl support and -153
sl support for 106
sl support he -22
sl support i 62
sl support in 27
sl support others 55
sl support that -21
sl support the 30
sl support their 66
sl support them 25
sl support they -106
sl support those 131
sl support up 39
sl support w -12
sl support which 115
sl support who 25
sl support whose -123
sl support you -151
sl support — -31
sl supporter ' -20
sl supporter 's -45
sl supporter , -93
sl supporter -ed 21
sl supporter -ing -29
sl supporter CAP 20
sl supporter ^ -84
sl supporter a 18
sl supporter and -52
sl supporter her -41
sl supporter his -10
sl supporter the -15
sl supporter w 56
sl supporter with -11
sl sur ^ -23
sl sur w 36
sl surpriz 's 45
sl surpriz -s 64
sl surpriz ^ -30
sl surpriz by 80
sl surpriz his -15
sl surpriz the -40
sl surpriz w -17
sl suspect -s -38
sl suspect the -11
sl tak " -69
sl tak , -16
sl tak -ed -29
sl tak -ing -14
sl tak -s -79
sl tak CAP 41
sl tak NUM -42
sl tak ^ 38
sl tak and 31
sl tak but 85
sl tak for -14
sl tak i -42
sl tak it -76
sl tak of -13
sl tak she -122
sl tak that -45
sl tak they -70
sl tak w -35
sl tak which -19
sl tak who -25
sl tak — 68
sl talk , 20
sl talk -ed -19
sl talk -ing 12
sl talk -s -34
sl talk ^ -51
sl talk a 68
sl talk and -72
sl talk by -70
sl talk i 75
sl talk in -16
sl talk of 73
sl talk she 78
sl talk the 27
sl talk w -136
sl talk we -49
sl talk you -25
sl target , -15
sl target -s -87
sl target a -46
sl target he 33
sl target the 67
sl target w -12
sl tell ) 18
sl tell , 34
sl tell CAP 23
sl tell all -14
sl tell and -35
sl tell but 83
sl tell for -34
sl tell he 13
sl tell i -11
sl tell she -37
sl tell w -14
sl tell who -92
sl tell — -52
sl tend -s -16
sl tend CAP 46
sl tend they -81
sl tend w 108
sl testify CAP 12
sl thank , -23
sl thank -s -25
sl thank CAP 39
sl thank ^ -32
sl thank w -82
sl ther , -39
sl ther -ed -15
sl ther -s -54
sl ther CAP -65
sl ther although -55
sl ther and 14
sl ther because 45
sl ther if -17
sl ther out -21
sl ther that -18
sl think ( -25
sl think , 68
sl think -ing 82
sl think -s 48
sl think CAP 39
sl think a -27
sl think he -62
sl think i -11
sl think she -56
sl think the -15
sl think they 27
sl think we 20
sl think who -18
sl think you -80
sl threaten , -12
sl threaten and 18
sl threaten that -108
sl throw , 74
sl throw and 42
sl tick CAP 71
sl tie and 22
sl tie w -55
sl titl his -47
sl titl the -21
sl touch CAP -54
sl touch w -56
sl tout CAP -33
sl tout he 29
sl trad -ed -14
sl trad -s 17
sl trad CAP -56
sl trad ^ -13
sl trad a -10
sl trad and 78
sl trad by -15
sl trad from -17
sl trad of -15
sl trad the -14
sl trad w -47
sl trash , 90
sl troubl -s -43
sl troubl CAP 76
sl troubl in -27
sl troubl of -17
sl troubl the -29
sl troubl w -78
sl trumpet CAP -23
sl trust -s 92
sl trust i -15
sl trust w 34
sl try -s -50
sl try CAP 12
sl try and 54
sl try in -45
sl try it -24
sl try of -20
sl try she -87
sl try they -13
sl try w 10
sl try who -21
sl turn , 71
sl turn -ed -16
sl turn -ing -11
sl turn -s -46
sl turn a -35
sl turn and -52
sl turn but -53
sl turn in -39
sl turn it -49
sl turn its -13
sl turn she 19
sl turn that 54
sl turn the -13
sl turn they -43
sl turn w -28
sl turn who -30
sl tweet , 95
sl tweet / -18
sl tweet < -24
sl tweet CAP 60
sl tweet DAY 23
sl tweet a -62
sl tweet and -23
sl tweet she 29
sl tweet the -40
sl tweet this 50
sl tweet w -46
sl underscor -s -26
sl underscor CAP -49
sl underscor w -75
sl understand -ed -50
sl understand -ing -25
sl understand CAP 33
sl understand ^ -14
sl understand an 35
sl understand he -18
sl understand she -77
sl understand w -30
sl unveil CAP -63
sl unveil w 17
sl upset CAP 13
sl upset w 24
sl urg , 79
sl urg -ed -28
sl urg -s 101
sl urg CAP 63
sl urg and -50
sl urg he 110
sl urg w -58
sl used , 20
sl used -s -22
sl used CAP 23
sl used and -49
sl used it -49
sl used she -58
sl used that -21
sl used w -106
sl used who 52
sl using , -48
sl using -ed -15
sl using -s -69
sl using ^ 95
sl using by -33
sl using from -19
sl using of -11
sl using they -63
sl using w 69
sl very , -29
sl very -s -47
sl very CAP 36
sl very a -25
sl very but -28
sl very it -13
sl very the -30
sl very they -26
sl very w 19
sl view ' -13
sl view 's -16
sl view , -46
sl view -s -84
sl view CAP 51
sl view he -66
sl view her -27
sl view the -109
sl view this -48
sl view w 10
sl vocal a 26
sl vocal w -44
sl voic , 119
sl voic -ed -15
sl voic -ing -13
sl voic CAP -45
sl voic a 60
sl voic her -10
sl voic his -29
sl voic the -21
sl voic their -30
sl vot " 59
sl vot ' -31
sl vot 'll -19
sl vot 's -41
sl vot , 14
sl vot -ed -33
sl vot -ing -23
sl vot -s -29
sl vot NUM 27
sl vot a -49
sl vot and -62
sl vot before -24
sl vot for -12
sl vot he -65
sl vot her -53
sl vot his 76
sl vot into 73
sl vot of 21
sl vot on -27
sl vot she 11
sl vot the -46
sl vot their -35
sl vot them 33
sl vot they -23
sl vot those -66
sl vot up -12
sl vot which 23
sl vot who 23
sl vot whose -16
sl vot — 48
sl vouch , 24
sl vow , 55
sl vow and 64
sl vow he -45
sl vow she 14
sl vow w -53
sl walk , -21
sl walk -s -16
sl walk CAP -25
sl walk and -38
sl walk w 16
sl want 's 76
sl want , -36
sl want CAP -20
sl want and -25
sl want he 20
sl want i -106
sl want it 11
sl want of -41
sl want she -20
sl want they -17
sl want w 57
sl want we -50
sl want who -16
sl want you 64
sl warn , 51
sl warn -s 27
sl warn CAP 14
sl warn a -40
sl warn w -57
sl watch , -67
sl watch -s 30
sl watch CAP 11
sl watch ^ 30
sl watch and 111
sl watch he -11
sl watch w -78
sl watch you -49
sl wav , -92
sl wav a -30
sl wav and -113
sl wav the 59
sl wav w 12
sl weigh -ed -13
sl weigh -s 44
sl weigh CAP -80
sl weigh w 76
sl welcom -s 42
sl welcom CAP -35
sl welcom ^ -31
sl welcom a -37
sl welcom he -27
sl welcom they 25
sl welcom w -95
sl whisper w 43
sl wish the -24
sl wish w 46
sl withdraw CAP -13
sl witness w 39
sl wonder -s 75
sl wonder he 39
sl wonder w 33
sl word 's -23
sl word CAP 59
sl word NUM -13
sl word a 52
sl word his -15
sl word of -14
sl word other -15
sl word the 32
sl word w -36
sl word — -77
sl worry , 50
sl worry -s 55
sl worry he 31
sl worry w 13
sl writ " 71
sl writ , -10
sl writ -ed -21
sl writ -s -67
sl writ a -13
sl writ and -83
sl writ they 13
sl yell w 20
sl zero , 58
sl zero CAP 45
sl zero near -19
sl2 abl base , w -37
sl2 abl base -s w -12
sl2 abl base CAP w -18
sl2 abl base he w -64
sl2 abl base they w -34
sl2 abl base w w 44
sl2 accept base w the -30
sl2 accept ed CAP -s -58
sl2 accord ing " CAP 53
sl2 accord ing " a 22
sl2 accord ing , -s -28
sl2 accord ing , CAP -18
sl2 accord ing , a 34
sl2 accord ing , an 26
sl2 accord ing , his 22
sl2 accord ing , its -39
sl2 accord ing , one 30
sl2 accord ing , the 28
sl2 accord ing , three 45
sl2 accord ing , w -26
sl2 accord ing ^ -ly 40
sl2 accord ing ^ CAP 36
sl2 accord ing ^ a 43
sl2 accord ing ^ an 23
sl2 accord ing ^ w -42
sl2 account base w to -17
sl2 account s CAP -ed -17
sl2 account s w w -36
sl2 accus ed CAP him 34
sl2 accus ed CAP the 34
sl2 accus ed and CAP 13
sl2 accus ed and him -63
sl2 accus ed he CAP 29
sl2 accus ed he the 31
sl2 accus ed who CAP -27
sl2 accus ing and him 44
sl2 acknowledg ed CAP that -47
sl2 acknowledg ed CAP the 68
sl2 acknowledg ing , that 25
sl2 add ed " CAP 54
sl2 add ed CAP . 24
sl2 add ed CAP that 38
sl2 add ed he , -35
sl2 add ed he . 34
sl2 add ed he : 35
sl2 add ed he that -19
sl2 add ed she that 32
sl2 add ed w , 91
sl2 add ed w . 70
sl2 add ed w another -36
sl2 add ed w to -18
sl2 add ed who that -29
sl2 add ing " that 27
sl2 add ing , , 79
sl2 add ing , : 28
sl2 add ing , that 15
sl2 add ing , to -90
sl2 add s CAP . 11
sl2 address base -ed the -30
sl2 address base -s the -65
sl2 address base -s w -14
sl2 address base CAP , -25
sl2 address base CAP . -11
sl2 address base w , -21
sl2 address base w the -44
sl2 admit ed CAP that 35
sl2 advic base -ed . -14
sl2 advic base w . -19
sl2 adviz ed who CAP -19
sl2 advocat s w . -16
sl2 agre base -s . 17
sl2 agre base -s that 25
sl2 agre ed CAP that 19
sl2 agre ed CAP to -29
sl2 agre ed w to -27
sl2 aim ed -s -ing 57
sl2 aim ed w -ing -83
sl2 aim ed w CAP -14
sl2 air base w w -29
sl2 alleg ed the w 21
sl2 alleg ing -s w 15
sl2 allow base w -s -37
sl2 allow base w CAP 62
sl2 allow base which -s 40
sl2 allow ed -s to 47
sl2 allow ed CAP to -21
sl2 allow ing of CAP -11
sl2 allow s that -s 74
sl2 allow s which -s -15
sl2 allow s which w 10
sl2 announc ed CAP a 24
sl2 announc ed CAP his 13
sl2 announc ed CAP it 93
sl2 announc ed CAP on 48
sl2 announc ed CAP that -97
sl2 announc ed CAP the 22
sl2 announc ed CAP w -42
sl2 announc ed w . -34
sl2 announc ed w that 24
sl2 announc ed w w 52
sl2 announc ing since his -73
sl2 announc s CAP CAP 34
sl2 announcement base 's w -60
sl2 announcement base his , -42
sl2 announcement base w , 60
sl2 answer base w to -37
sl2 answer s w . -21
sl2 appear base -s to -34
sl2 appear base CAP at -13
sl2 appear base w on -12
sl2 appear base w w -34
sl2 appear ed , to -31
sl2 appear ed CAP on -111
sl2 appear ed CAP to 35
sl2 appear ed it to -21
sl2 appear ed she to 76
sl2 appear ed that in -21
sl2 appear ed w -ed 110
sl2 appear ed w w -12
sl2 appear s CAP to 24
sl2 appear s it that 59
sl2 appear s w to -26
sl2 argu base , that 47
sl2 argu base -s that 26
sl2 argu ed -s that 15
sl2 argu ed CAP , 60
sl2 argu ed CAP that 26
sl2 argu ed CAP the 11
sl2 argu ed he the 15
sl2 argu ed w that 32
sl2 argu ed who a -44
sl2 argu ing , that 34
sl2 argu s , that 12
sl2 argument base w about -36
sl2 ask ed " CAP 40
sl2 ask ed , the -13
sl2 ask ed CAP , -41
sl2 ask ed CAP -s 43
sl2 ask ed CAP . 68
sl2 ask ed CAP a -29
sl2 ask ed CAP him -46
sl2 ask ed ^ CAP -75
sl2 ask ed ^ by 30
sl2 ask ed ^ if 50
sl2 ask ed ^ what -18
sl2 ask ed ^ whether -31
sl2 ask ed he the 84
sl2 ask ed she the -64
sl2 ask ed w CAP 20
sl2 ask ed we our 27
sl2 ask ed when CAP -74
sl2 ask ed when by 43
sl2 ask ed when his 69
sl2 ask ed when how -28
sl2 ask ed when if -41
sl2 ask ed when to -57
sl2 ask ed when whether -24
sl2 ask ing , them -62
sl2 assert ed CAP that 53
sl2 assert ed he that 11
sl2 assertion base 's that -70
sl2 assessment base his the 32
sl2 assumption base the that 14
sl2 assur ed CAP -ing -60
sl2 assur ed CAP CAP 38
sl2 attack base -ed CAP -13
sl2 attack base CAP and -17
sl2 attack base CAP w -36
sl2 attack base the the -24
sl2 attack base w CAP 50
sl2 attack base w against -17
sl2 attack base w in -14
sl2 attack base w the -27
sl2 attack ed CAP CAP 107
sl2 attack ed he CAP -61
sl2 attack ing w CAP -83
sl2 attack s 's in -20
sl2 attack s -ing against 40
sl2 attack s -ing from 38
sl2 attack s CAP , -29
sl2 attack s CAP w -81
sl2 attack s his CAP 56
sl2 attack s the , -13
sl2 attack s the CAP -65
sl2 attack s the and -11
sl2 attack s the that 78
sl2 attack s w , -28
sl2 attack s w CAP -108
sl2 attack s w from -37
sl2 attack s w in -19
sl2 attack s w of -12
sl2 attack s w the 58
sl2 attack s w to -18
sl2 attack s w w -40
sl2 attempt base an w -62
sl2 attempt base w w -59
sl2 attempt ed CAP w -79
sl2 attempt ed he w 93
sl2 attempt s 's w -50
sl2 attempt s -ed w -15
sl2 attempt s CAP w 28
sl2 attempt s w w 56
sl2 attract ed w w -42
sl2 attribut ed w to -19
sl2 authoriz ed they to -24
sl2 authoriz ed who to -32
sl2 avoid base -s -ing 84
sl2 back base -ed . 87
sl2 back base -ed CAP 76
sl2 back base -ed at -17
sl2 back base -ed in -19
sl2 back base -ed on 86
sl2 back base -ed the -25
sl2 back base -ed w -40
sl2 back base -ing -ing -16
sl2 back base -ing against -13
sl2 back base -ing the -21
sl2 back base -s , -19
sl2 back base -s in -20
sl2 back base -s the -41
sl2 back base CAP CAP 70
sl2 back base ^ in -18
sl2 back base he CAP -37
sl2 back base w , -18
sl2 back base w . -18
sl2 back base w CAP -66
sl2 back base w a -57
sl2 back base w at -15
sl2 back base w in -33
sl2 back base w on -17
sl2 back base w the -56
sl2 back base w w -26
sl2 back ed -s CAP 51
sl2 back ed -s by 52
sl2 back ing -s CAP 47
sl2 back ing CAP CAP 16
sl2 back s who CAP -24
sl2 ban base -ed on -12
sl2 ban base a on -33
sl2 ban base w CAP -39
sl2 ban base w on -32
sl2 ban ed CAP from -21
sl2 ban ing w w -15
sl2 becam base , a -25
sl2 becam base , w 66
sl2 becam base -s w -32
sl2 becam base CAP a -24
sl2 becam base CAP the -45
sl2 becam base he w -53
sl2 becam base it w 30
sl2 becam base that w 58
sl2 becam base w the -12
sl2 becam base w w -27
sl2 becom base , the -25
sl2 becom base , w -56
sl2 becom base -s -s -27
sl2 becom base -s a -34
sl2 becom base -s w -19
sl2 becom base CAP -ed 83
sl2 becom base CAP CAP -50
sl2 becom base CAP a -48
sl2 becom base CAP the 32
sl2 becom base CAP w -41
sl2 becom base they -s -38
sl2 becom base they w -20
sl2 becom base w a 55
sl2 becom base w an 64
sl2 becom base w the -14
sl2 becom base w w -30
sl2 becom base what the -14
sl2 begin base -s -ing -34
sl2 begin ed , w 47
sl2 begin ed -s -ing -45
sl2 begin ed -s w -82
sl2 begin ed CAP -ing -23
sl2 begin ed CAP his 47
sl2 begin ed CAP the -90
sl2 begin ed CAP w 34
sl2 begin ed and -ing 45
sl2 begin ed and w -49
sl2 begin ed he -ing 25
sl2 begin ed she -ing 17
sl2 begin ed that in -15
sl2 begin ed w , -13
sl2 begin ed w -ing 12
sl2 begin ed w . -20
sl2 begin ed w w -42
sl2 begin ing CAP w 45
sl2 begin ing the of -19
sl2 belief base a that 50
sl2 believ base CAP the 21
sl2 believ base they CAP -20
sl2 believ ed he the -12
sl2 believ s CAP that 115
sl2 believ s he CAP -40
sl2 believ s he the -74
sl2 believ s w that 75
sl2 best base 's w 66
sl2 best base CAP w -43
sl2 best base ^ -ing -40
sl2 best base his w -31
sl2 best base the -s -17
sl2 best base the of -17
sl2 best base the w 24
sl2 best base their w -15
sl2 better base a w -21
sl2 bitter base a w -49
sl2 blam ed CAP the 46
sl2 block ed CAP the 35
sl2 break ing ^ : -19
sl2 bring ed w by 63
sl2 bring ed w w -25
sl2 bring ing w -s -48
sl2 bring ing w the 66
sl2 broad base the w -35
sl2 call base 's a -59
sl2 call base -ing the -40
sl2 call base CAP a 71
sl2 call base ^ it -114
sl2 call base and CAP 82
sl2 call base his a -108
sl2 call base his to -30
sl2 call base his w -66
sl2 call base w the -40
sl2 call base w to 40
sl2 call base w w -63
sl2 call base w with -14
sl2 call ed , " 72
sl2 call ed , CAP -48
sl2 call ed , it -51
sl2 call ed , the -33
sl2 call ed -s a 91
sl2 call ed CAP " 76
sl2 call ed CAP -s -91
sl2 call ed CAP CAP -50
sl2 call ed CAP a 11
sl2 call ed CAP her -23
sl2 call ed CAP it 26
sl2 call ed CAP the 115
sl2 call ed CAP w 36
sl2 call ed and him 64
sl2 call ed and the -37
sl2 call ed he " -44
sl2 call ed he CAP 45
sl2 call ed he her 42
sl2 call ed he it 21
sl2 call ed he the -26
sl2 call ed he w 35
sl2 call ed she CAP -17
sl2 call ed she the -43
sl2 call ed w " -60
sl2 call ed w CAP -67
sl2 call ed who CAP -86
sl2 call ed who the 71
sl2 call ing , CAP 68
sl2 call ing , him 28
sl2 call ing , it -48
sl2 call ing , the -32
sl2 call ing , them 39
sl2 call ing CAP CAP 92
sl2 call ing CAP the 70
sl2 call ing by CAP -33
sl2 call ing w the 23
sl2 call s , CAP 40
sl2 call s CAP CAP 94
sl2 call s CAP w 25
sl2 call s he a -61
sl2 call s he the -67
sl2 call s w . -13
sl2 call s w and -12
sl2 captur base w the -19
sl2 captur ed CAP CAP 26
sl2 car base a w -14
sl2 car base w , -19
sl2 car base w -ing -11
sl2 car base w -s -12
sl2 car base w w -36
sl2 carry ed CAP on -20
sl2 carry ed w out -37
sl2 cast base -s -s -38
sl2 cast base -s in -30
sl2 cast base CAP the 91
sl2 cast base w -s 33
sl2 celebrat ing CAP CAP -28
sl2 certain base -s to 43
sl2 certain base a w -14
sl2 challeng base the of -16
sl2 challeng base w CAP -24
sl2 challeng base w from -33
sl2 challeng base w to -17
sl2 challeng ing who CAP -82
sl2 chant ed -s , -28
sl2 charg base in of -35
sl2 charg ed CAP w -25
sl2 charg ed a w -17
sl2 charg ed w w 50
sl2 cheer ing a w -13
sl2 choos ed CAP CAP 13
sl2 choos ed w CAP -64
sl2 choos ing , w 38
sl2 cit ed CAP a 47
sl2 cit ed he the 19
sl2 cit ing , -s 20
sl2 cit ing , CAP 62
sl2 cit ing , w 70
sl2 claim base 's that 50
sl2 claim base CAP to -46
sl2 claim base a that -40
sl2 claim base his in 99
sl2 claim base his that -78
sl2 claim base w that -36
sl2 claim base w the -89
sl2 claim ed CAP that 51
sl2 claim ed CAP w 82
sl2 claim ed she that -33
sl2 claim ing , he 14
sl2 claim s w that 28
sl2 clear base 's that 43
sl2 clear base a w 32
sl2 clear base it how -19
sl2 clear base it that -36
sl2 clear base it whether -24
sl2 clear base w that -25
sl2 clear base w w -22
sl2 coin base a w -12
sl2 com base , w -62
sl2 com base -s CAP -13
sl2 com base -s after -18
sl2 com base -s the -10
sl2 com base -s w -54
sl2 com base -s when -12
sl2 com base . . -13
sl2 com base . / -14
sl2 com base CAP the 19
sl2 com base CAP w 41
sl2 com base he w 27
sl2 com base or w -18
sl2 com base she w -48
sl2 com base that w -25
sl2 com base w -ly -15
sl2 com base w -s -37
sl2 com base w CAP -35
sl2 com base w as 46
sl2 com base w in -22
sl2 com base w into 61
sl2 com base w the 22
sl2 com base w w 35
sl2 com base w with -28
sl2 com base who in 56
sl2 com base who into -21
sl2 com base who the -34
sl2 com ing the -s -11
sl2 com s CAP in -16
sl2 com s w CAP -13
sl2 com s w as -53
sl2 com s w in -11
sl2 com s w w 67
sl2 comment base -ed for -13
sl2 comment base -ed the -10
sl2 comment base for . -25
sl2 comment base w w -71
sl2 comment s 's about -30
sl2 comment s 's w -25
sl2 comment s CAP , -20
sl2 comment s CAP . -24
sl2 comment s CAP are -10
sl2 comment s CAP w -45
sl2 comment s w -ing 44
sl2 comment s w . -10
sl2 comment s w about -37
sl2 comment s w w -36
sl2 comment s with from -23
sl2 commit ed w by -29
sl2 common base a w 16
sl2 common base the w -20
sl2 common base their w -12
sl2 compar ed " to -16
sl2 compar ed , to -50
sl2 compar ed , with -46
sl2 compar ed w to -13
sl2 compar ed w with -17
sl2 complain ed CAP that 15
sl2 concern base -ed that -56
sl2 concern base w for 106
sl2 concern s w w 35
sl2 conclud ed CAP that 25
sl2 condemn base w CAP -16
sl2 confirm ed CAP a 55
sl2 confirm ed CAP that 14
sl2 confirm ed w by 46
sl2 confront base w the -13
sl2 consider base -s -ing -20
sl2 consider ed CAP a -28
sl2 consider ed w a -29
sl2 consider ing CAP a -11
sl2 continu base -s the 76
sl2 continu base -s w -16
sl2 continu base CAP w -32
sl2 continu base they w 19
sl2 continu base w -ing -11
sl2 continu base w -s -19
sl2 continu base w w -21
sl2 continu ed CAP , -26
sl2 continu ed CAP -ing 19
sl2 continu ed CAP . 116
sl2 continu ed CAP : 33
sl2 continu ed CAP w 18
sl2 continu ed he , 51
sl2 continu ed he . 71
sl2 continu ed he w -37
sl2 continu ed she , 55
sl2 continu ed she . -38
sl2 continu ed w w 65
sl2 continu ing , w -95
sl2 continu ing w w -35
sl2 continu s CAP w -89
sl2 continu s he w 52
sl2 continu s w w 37
sl2 contrast base by , -39
sl2 contrast base in , -12
sl2 contrast base in to -20
sl2 contrast base w to -14
sl2 controversial base 's -s -34
sl2 controversial base a w -58
sl2 controversial base the w -32
sl2 conversation base the -ed -31
sl2 conversation base w . -17
sl2 count ed -s . -27
sl2 counter base w CAP 48
sl2 counter base w to 43
sl2 cover base -s the -59
sl2 cover base w the -14
sl2 creat ed CAP a -104
sl2 creat ed CAP the -61
sl2 credit base the w -19
sl2 credit base w -s -35
sl2 critical base CAP CAP 74
sl2 critical base a w -14
sl2 criticism base -ed from 10
sl2 criticism base the CAP -17
sl2 criticism base their CAP 71
sl2 criticism base w . -33
sl2 criticism base w from 28
sl2 criticism base w over 11
sl2 criticiz base w the 74
sl2 criticiz ed , CAP 54
sl2 criticiz ed , the 50
sl2 criticiz ed CAP CAP 49
sl2 criticiz ed CAP for 46
sl2 criticiz ed CAP the 73
sl2 criticiz ed he CAP 31
sl2 criticiz ing CAP CAP 35
sl2 cut base -s w -23
sl2 cut base CAP w -26
sl2 cut base w , -10
sl2 cut base w -s -18
sl2 cut base w the -24
sl2 cut s w that -12
sl2 debat base 's , -21
sl2 debat base -ed -s -14
sl2 debat base -ing w -55
sl2 debat base CAP , -46
sl2 debat base CAP -ed -30
sl2 debat base CAP -s -22
sl2 debat base CAP . -44
sl2 debat base CAP CAP -24
sl2 debat base CAP in -15
sl2 debat base CAP is -20
sl2 debat base CAP that -31
sl2 debat base CAP the -60
sl2 debat base CAP w 59
sl2 debat base a . -13
sl2 debat base a in -19
sl2 debat base a that -14
sl2 debat base a w -49
sl2 debat base the , -16
sl2 debat base the CAP -16
sl2 debat base the DAY -13
sl2 debat base the of -11
sl2 debat base the the -36
sl2 debat base the w -62
sl2 debat base the with 75
sl2 debat base w , 37
sl2 debat base w -ed -13
sl2 debat base w -s -24
sl2 debat base w . -20
sl2 debat base w DAY -11
sl2 debat base w about -76
sl2 debat base w the 44
sl2 debat base w w -30
sl2 debat s CAP . -14
sl2 debat s w , -10
sl2 decid base -s to -27
sl2 decid ed , to 117
sl2 decid ed CAP not 53
sl2 decid ed and to 43
sl2 decid ed he to -92
sl2 decision base 's not -44
sl2 decision base 's to 57
sl2 decision base CAP to 51
sl2 decision base a on -27
sl2 decision base her to 14
sl2 decision base his to -100
sl2 decision base the is -18
sl2 decision base the to -57
sl2 decision base w on 78
sl2 decision base w to -17
sl2 decision s w , -13
sl2 declar ed " CAP -70
sl2 declar ed CAP . 25
sl2 declar ed CAP that -66
sl2 declar ed CAP the 56
sl2 declar ed ^ NUM -54
sl2 declin ed , to 38
sl2 declin ed he to -28
sl2 declin ed w to 97
sl2 decry ed CAP the 10
sl2 deep base a w -48
sl2 defend base -s the -12
sl2 defend base w CAP -88
sl2 defend ed , his 20
sl2 defend ed CAP his 45
sl2 defend ed CAP the 48
sl2 defend ed he CAP 28
sl2 defend ing w the -29
sl2 deliver base -ed w -12
sl2 deliver base -s w 60
sl2 deliver ed CAP his 76
sl2 deliver ed CAP w -104
sl2 deliver ed he w -90
sl2 deliver ing , w 84
sl2 demand base w w 13
sl2 demand s the of -39
sl2 demand s w of -52
sl2 denounc ed CAP CAP 15
sl2 denounc ing in the -18
sl2 deny ed , that 31
sl2 deny ed CAP the 48
sl2 deny ed he that 14
sl2 describ base w the -30
sl2 describ ed , the 51
sl2 describ ed -s as -63
sl2 describ ed CAP the -40
sl2 describ s CAP himself 12
sl2 design ed -s to -109
sl2 design ed w to 34
sl2 detail ed a w -25
sl2 detail s w about -26
sl2 detail s w of -13
sl2 determin base -ing whether 67
sl2 determin base -s the -26
sl2 determin base -s whether -54
sl2 determin ed , to 36
sl2 direct base a w -18
sl2 direct base w w -11
sl2 disappoint ing a w -32
sl2 disclos ed -s . -31
sl2 discuss base -ed the -34
sl2 discuss base CAP the -76
sl2 discuss base w the -55
sl2 discuss base w w 24
sl2 discuss ed w the 50
sl2 discussion base the , -19
sl2 discussion base w of 36
sl2 discussion base w with -25
sl2 dismiss ed CAP CAP 41
sl2 disput ed the w -26
sl2 divid ing w the -16
sl2 document base w -ed -25
sl2 document s w -ed -11
sl2 document s w . -26
sl2 doubl base by -s -18
sl2 draw base he w -35
sl2 draw base w CAP -20
sl2 draw base w w 12
sl2 draw ed CAP -s -66
sl2 draw ed CAP w -27
sl2 draw ed he w -96
sl2 draw ing , -s 53
sl2 draw ing , w -11
sl2 eager base , to 19
sl2 eager base CAP to 47
sl2 earn ed CAP at -17
sl2 earn ed CAP her -29
sl2 earn ing , her -16
sl2 echo ed -s by -14
sl2 elect ed CAP -s -29
sl2 elect ed CAP to 39
sl2 elect ed CAP w -32
sl2 elect ed and -s -18
sl2 elect ed he w -13
sl2 elect ed who to -37
sl2 elect ing of a -31
sl2 embrac base w the -48
sl2 emerg ed CAP as -61
sl2 emphasiz s w on -33
sl2 encourag ing w w -18
sl2 end base the of -32
sl2 end base w the -15
sl2 end ed CAP his -21
sl2 end ed w . -12
sl2 end ed w in -21
sl2 end ed w with -20
sl2 end ed who his -18
sl2 endors base -ed CAP -25
sl2 endors base CAP him 36
sl2 endors base he CAP -30
sl2 endors base w CAP -101
sl2 endors ed , CAP 59
sl2 endors ed CAP CAP 68
sl2 endors ed CAP her 58
sl2 endors ed and CAP 36
sl2 endors ed which CAP 54
sl2 endors ed who CAP -77
sl2 endors ed who him 18
sl2 endors s CAP CAP 46
sl2 endorsement base CAP . -26
sl2 endorsement base CAP CAP -71
sl2 endorsement base the CAP -62
sl2 endorsement base the the 111
sl2 endorsement base w CAP 66
sl2 endorsement s w , -21
sl2 estimat s CAP that -44
sl2 expand base -s w -19
sl2 expand base w w -16
sl2 expand ed it the -20
sl2 expect base -s the 73
sl2 expect ed , to 33
sl2 expect ed -s . -42
sl2 expect ed -s to -31
sl2 expect ed CAP to 66
sl2 expect ed and to -29
sl2 expect ed it to 45
sl2 expect ed she to 54
sl2 expect ed that to 72
sl2 expect ed w to -41
sl2 expect ed which to -38
sl2 expect ed who to 23
sl2 expect s he the -48
sl2 experienc base w , -13
sl2 experienc base w as -13
sl2 explain ed CAP , 27
sl2 explain ed CAP . 11
sl2 explain ed CAP that 15
sl2 explain ed CAP the 15
sl2 explain s CAP why -81
sl2 express ed -s w -26
sl2 express ed CAP w 52
sl2 express ed he that 33
sl2 eye base w to -17
sl2 fact base the is -43
sl2 fact base the that -11
sl2 fail base -s w -51
sl2 fail base w w -17
sl2 fail ed 's w -48
sl2 fail ed -s w -17
sl2 fail ed CAP -s -19
sl2 fail ed CAP w 62
sl2 fail ed a w -18
sl2 fail ed the w -14
sl2 fail ed w w 28
sl2 fals base a w -64
sl2 far base , , 79
sl2 far base , w 52
sl2 far base -s , -14
sl2 far base -s -ed 48
sl2 far base -s . -10
sl2 far base -s w -21
sl2 far base CAP from -20
sl2 far base CAP w -60
sl2 far base ^ , -24
sl2 far base a w -16
sl2 far base as w -12
sl2 far base but , -15
sl2 far base that , -12
sl2 far base that w -18
sl2 far base w , -16
sl2 far base w . -12
sl2 far base w beyond -10
sl2 far base w w -31
sl2 far base — w -28
sl2 favor base his . -24
sl2 favor base in -ing -37
sl2 favor base in CAP -88
sl2 favor base in the -41
sl2 favor base in w 33
sl2 favor ed -s CAP 55
sl2 favor ed CAP CAP 28
sl2 favor ed CAP to -57
sl2 favorit base 's w -18
sl2 favorit base his w 59
sl2 favorit base w to -17
sl2 fear base -s the 67
sl2 featur s w a 19
sl2 feel ed he -ed -94
sl2 feel ed i like -20
sl2 feel ed they -ed -58
sl2 feel s he w -47
sl2 fight base a over -17
sl2 fight base the against -21
sl2 fight base w -s -13
sl2 fight base w . -16
sl2 fight base w between -13
sl2 fight base w for -18
sl2 fight ing , w -67
sl2 fight ing w for -21
sl2 figur base w on -16
sl2 figur base w to -22
sl2 fil ed CAP w 110
sl2 fil ed w by -30
sl2 fil ed w in 27
sl2 find base -s -s -21
sl2 find base CAP a -15
sl2 find base CAP w -23
sl2 find base and a -13
sl2 find base i his 57
sl2 find base they w -57
sl2 find ed -ed CAP -45
sl2 find ed -ed the -34
sl2 find ed -s that 69
sl2 find ed CAP -s -68
sl2 find ed CAP . -20
sl2 find ed CAP CAP 102
sl2 find ed CAP a -56
sl2 find ed CAP itself -27
sl2 find ed CAP that 67
sl2 find ed CAP the -39
sl2 find ed CAP w 20
sl2 find ed he himself -28
sl2 find ed he that 65
sl2 find ed w . 79
sl2 find ed w CAP 86
sl2 find ed w NUM -18
sl2 find ed w that -60
sl2 find ed w w 22
sl2 fir base under for -17
sl2 fir base under from -52
sl2 fir ed CAP CAP -64
sl2 fir ed CAP his 19
sl2 focus ed -s the -84
sl2 focus ed CAP CAP -16
sl2 focus ed w -ing 85
sl2 focus ed w -s 32
sl2 focus ed w w 26
sl2 focus s CAP w -29
sl2 focus s the of 33
sl2 focus s w , -11
sl2 focus s w . -11
sl2 focus s w of -58
sl2 focus s w the -83
sl2 focus s w w -103
sl2 follow base ^ CAP -41
sl2 follow ed , -ly -12
sl2 follow ed , by -37
sl2 follow ed that the -17
sl2 follow ing , a -44
sl2 follow ing ^ CAP -11
sl2 follow ing w CAP -21
sl2 follow ing w a -21
sl2 follow ing w the -10
sl2 follow s as : 18
sl2 follow s w CAP 63
sl2 fre base , w -41
sl2 fre base and w -25
sl2 fre base w -s -12
sl2 fre base w w -16
sl2 full base CAP w 37
sl2 full base ^ CAP -32
sl2 full base a w -29
sl2 full base the -s -22
sl2 full base the w 20
sl2 full base w w -39
sl2 giv base -ed w -12
sl2 giv base CAP CAP -50
sl2 giv base w CAP -30
sl2 giv base w w -29
sl2 giv ed , CAP 23
sl2 giv ed , his -12
sl2 giv ed , that -59
sl2 giv ed -s w -61
sl2 giv ed CAP CAP -29
sl2 giv ed CAP his -40
sl2 giv ed CAP to -56
sl2 giv ed CAP w 59
sl2 giv ed ^ CAP -31
sl2 giv ed ^ w -40
sl2 giv ed and w -14
sl2 giv ed he CAP 93
sl2 giv ed he w -118
sl2 giv ed she to -58
sl2 giv ed that w -17
sl2 giv ed w w -89
sl2 giv ed which w -36
sl2 giv ing , CAP -39
sl2 giv ing , him -15
sl2 giv ing , w 73
sl2 giv ing w w -29
sl2 giv s he w 20
sl2 giv s w CAP -55
sl2 go base -s -ed -51
sl2 go base -s . -28
sl2 go base -s w -13
sl2 go base CAP " -11
sl2 go base CAP w -31
sl2 go base and w 77
sl2 go base he w -31
sl2 go base w . -16
sl2 go ed -s the -21
sl2 go ed -s w -88
sl2 go ed CAP , 65
sl2 go ed CAP CAP -29
sl2 go ed CAP w 15
sl2 go ed CAP with -45
sl2 go ed but w -19
sl2 go ed he w 58
sl2 go ed w , -30
sl2 go ed w w 19
sl2 go ed who w -50
sl2 go ing 're w -30
sl2 go ing 's w -31
sl2 go ing , w 48
sl2 go ing -s w -12
sl2 go ing CAP CAP -38
sl2 go ing CAP w -49
sl2 go ing she w -13
sl2 go ing w w -19
sl2 go ing we w -25
sl2 go s w . 69
sl2 goal base w . -23
sl2 goal base w was -44
sl2 grow ing a w -19
sl2 grow ing and w -73
sl2 grow ing of w 75
sl2 grow ing the w -22
sl2 grow ing w w -45
sl2 hard base CAP w 32
sl2 hard base a w -52
sl2 hard base it w -82
sl2 hard base w by -14
sl2 hard base w w -43
sl2 harsh base a w -22
sl2 harsh base his w -34
sl2 harsh base the w -54
sl2 hear base w CAP -12
sl2 high base -s on -12
sl2 high base CAP w -19
sl2 high base a w -23
sl2 high base as as -13
sl2 high base the w -36
sl2 high base w , -12
sl2 high base w -s 61
sl2 high base w w -26
sl2 highlight ing , the -117
sl2 hit base -s w -54
sl2 hit base CAP w 59
sl2 hit base the CAP -21
sl2 hold base -s -s -44
sl2 hold base CAP a -35
sl2 hold base CAP w -57
sl2 hold base w -s -29
sl2 hold base w w 57
sl2 hold ed , w -94
sl2 hold ed -s w -54
sl2 hold ed CAP a -98
sl2 hold ed CAP by -24
sl2 hold ed and a -13
sl2 hold ed w . -13
sl2 hold ed w a -56
sl2 hold ed w by -11
sl2 hold ed w w -35
sl2 hold ed who w -23
sl2 hold ing , a -19
sl2 hold ing , w 50
sl2 hold ing -s -s -21
sl2 hold ing CAP a -25
sl2 hold ing he a -25
sl2 hold ing w a -13
sl2 hold ing w w -28
sl2 hold s CAP a -55
sl2 hold s CAP w 112
sl2 hold s which a -18
sl2 hop base CAP to -74
sl2 hop base the that -10
sl2 hop ed CAP to 97
sl2 hop ing , to -99
sl2 hop ing they to 30
sl2 hop s CAP to 20
sl2 hop s in -ing -27
sl2 hopeful base CAP CAP -37
sl2 idea base the that 10
sl2 idea s w . -11
sl2 identify base they , -11
sl2 ignor base CAP the 74
sl2 includ base -s -s 68
sl2 includ base -s w 38
sl2 includ base they CAP -21
sl2 includ base w w -31
sl2 includ ed -s CAP -19
sl2 includ ed -s w -51
sl2 includ ed that a -67
sl2 includ ed that w -25
sl2 includ ed w a 99
sl2 includ ed w in -39
sl2 includ ing , " -28
sl2 includ ing , -ing -85
sl2 includ ing , -s -68
sl2 includ ing , CAP -29
sl2 includ ing , a -97
sl2 includ ing , an -29
sl2 includ ing , his -31
sl2 includ ing , many -24
sl2 includ ing , on -17
sl2 includ ing , one -16
sl2 includ ing , some -11
sl2 includ ing , the -52
sl2 includ ing , those -21
sl2 includ ing , w -70
sl2 includ ing — a -12
sl2 includ ing — the -12
sl2 includ s that CAP -22
sl2 includ s w -s -53
sl2 includ s w CAP -39
sl2 includ s w a 114
sl2 includ s which -ing 44
sl2 includ s which w -25
sl2 indicat base -s that 83
sl2 indicat ed CAP that 54
sl2 indicat ed w that -53
sl2 insist base -s that -36
sl2 insist base w a 23
sl2 insist ed -s they 15
sl2 insist ed CAP that 19
sl2 insist ing , that 36
sl2 insist s CAP that 19
sl2 intend ed -s to 30
sl2 intend ed he to -34
sl2 intend ed w to 53
sl2 intend s he to -23
sl2 interest base CAP -s -10
sl2 interest base any -ing -15
sl2 interest base the w 48
sl2 interest base w -ing -12
sl2 interest base w -s -42
sl2 interest base w . -12
sl2 interest base w to -30
sl2 interest base w w 69
sl2 introduc ed , by 17
sl2 investigat base w CAP -10
sl2 investigat ing CAP the -51
sl2 invok ed , the -58
sl2 issu base an that -35
sl2 issu base the is -22
sl2 issu base the of 18
sl2 issu base the w -14
sl2 issu base w , -12
sl2 issu base w . -14
sl2 issu base w in -11
sl2 issu base w of 79
sl2 issu base w that -18
sl2 issu ed CAP -ing 56
sl2 issu ed CAP w -31
sl2 issu ed w by -34
sl2 issu ed w in -97
sl2 issu s on -ing -20
sl2 issu s on of -18
sl2 issu s the of -19
sl2 issu s the that -10
sl2 issu s w , -32
sl2 issu s w . -18
sl2 issu s w in 96
sl2 issu s w of -22
sl2 issu s w that -27
sl2 it base " -ed -28
sl2 it base " w -29
sl2 it base , 's -90
sl2 it base , -ed 44
sl2 it base , -ing -25
sl2 it base , -ly 12
sl2 it base , -s -97
sl2 it base , CAP -44
sl2 it base , a -22
sl2 it base , an -26
sl2 it base , be -13
sl2 it base , gets -13
sl2 it base , has -19
sl2 it base , must -12
sl2 it base , not 18
sl2 it base , the -34
sl2 it base , w 29
sl2 it base , wasn't -14
sl2 it base , will -12
sl2 it base , would 45
sl2 it base -ed as -12
sl2 it base -ed w -16
sl2 it base -ing a -11
sl2 it base -ing to -10
sl2 it base -ing w -27
sl2 it base -s 's 52
sl2 it base -s -ed -15
sl2 it base -s -s -17
sl2 it base -s a -14
sl2 it base -s w -46
sl2 it base CAP . -20
sl2 it base CAP for -15
sl2 it base CAP w -30
sl2 it base ^ , -12
sl2 it base ^ -ed -27
sl2 it base ^ -ing -29
sl2 it base ^ -ly -42
sl2 it base ^ -s 28
sl2 it base ^ CAP -17
sl2 it base ^ a -15
sl2 it base ^ about -18
sl2 it base ^ an 38
sl2 it base ^ as -15
sl2 it base ^ been -20
sl2 it base ^ could -13
sl2 it base ^ didn't -43
sl2 it base ^ didn’t -11
sl2 it base ^ doesn't 49
sl2 it base ^ has -43
sl2 it base ^ never 58
sl2 it base ^ no -16
sl2 it base ^ not -77
sl2 it base ^ one -12
sl2 it base ^ that 43
sl2 it base ^ the -38
sl2 it base ^ wasn't -14
sl2 it base ^ whether 50
sl2 it base ^ will -17
sl2 it base ^ would -40
sl2 it base after -ed -12
sl2 it base after w -41
sl2 it base and 's -38
sl2 it base and -ed -28
sl2 it base and -ing -24
sl2 it base and -ly -54
sl2 it base and -s -30
sl2 it base and w 82
sl2 it base as -ed 65
sl2 it base as -ly -19
sl2 it base as -s -34
sl2 it base as has -12
sl2 it base as w 22
sl2 it base because -ed -12
sl2 it base because -s -11
sl2 it base because w -20
sl2 it base because would -11
sl2 it base but 's 90
sl2 it base but -ed -25
sl2 it base but -ly -32
sl2 it base but -s -42
sl2 it base but the -39
sl2 it base but w 15
sl2 it base that 's -17
sl2 it base that -ed -13
sl2 it base that -s -10
sl2 it base that w -14
sl2 it base that would -15
sl2 it base though w -53
sl2 it base w 's 43
sl2 it base w , -15
sl2 it base w -ed -34
sl2 it base w -ing -16
sl2 it base w -s -17
sl2 it base w . -11
sl2 it base w : -13
sl2 it base w as -15
sl2 it base w to -21
sl2 it base w w -29
sl2 it base w would -12
sl2 it base what -s -11
sl2 it base when -s -37
sl2 it base when w 29
sl2 it base while -ed 52
sl2 it base while -ly 27
sl2 it base while w -77
sl2 it base — a -12
sl2 join base w the -10
sl2 join ed , by -13
sl2 join ed CAP CAP 27
sl2 join ed CAP a -31
sl2 join ed CAP by -40
sl2 join ing , the -19
sl2 judg base ^ CAP -15
sl2 judg base the -ed -15
sl2 judg base the -ing -13
sl2 judg base the w -11
sl2 judg base w -ed -40
sl2 judg base w -ing -14
sl2 keen base of w -18
sl2 keep base -s -ing 57
sl2 keep base -s the -13
sl2 keep base -s w -22
sl2 keep base w CAP -12
sl2 keep ing in with -19
sl2 know base -s that 51
sl2 know base i how -33
sl2 know base i you 31
sl2 know base they w -24
sl2 know base we that 104
sl2 know base you , 41
sl2 know ed , CAP -33
sl2 know ed , the 50
sl2 know ed , to -16
sl2 know ed -s , 91
sl2 know ed -s CAP -38
sl2 know ed -s to -101
sl2 know ed CAP -ing 76
sl2 know ed w " -87
sl2 know ed w CAP 30
sl2 know ed w its 47
sl2 know ed w the -91
sl2 know ed w to 133
sl2 know s he that -30
sl2 launch ed CAP w 42
sl2 launch ing , w 38
sl2 lean ing he toward -21
sl2 learn ed CAP that 64
sl2 leav ed , the -19
sl2 leav ed -s in -10
sl2 leav ed -s to 48
sl2 leav ed : ; -13
sl2 leav ed CAP , -13
sl2 leav ed CAP the -51
sl2 leav ed CAP to -37
sl2 leav ed CAP w -35
sl2 leav ed she the -22
sl2 leav ed the , -11
sl2 leav ed the of 59
sl2 leav ed the on 78
sl2 leav ed w the -27
sl2 leav ed w w -32
sl2 leav ing , -s -44
sl2 less base -s w 21
sl2 less base CAP w 64
sl2 less base and w -18
sl2 less base they w 77
sl2 less base w -ly -11
sl2 less base w w -27
sl2 let base , w -20
sl2 let base ^ 's 74
sl2 let base ^ me -20
sl2 let base ^ the -27
sl2 let base ^ ’s -14
sl2 lin base a that 57
sl2 lin base in behind -12
sl2 lin base w : -18
sl2 lin base w of -26
sl2 lin s w , -12
sl2 lin s w of -19
sl2 link ed -s CAP -31
sl2 link ed w the -26
sl2 list base a of -26
sl2 list base its of -12
sl2 list base the of -30
sl2 list base w , -13
sl2 list s w from -28
sl2 littl base -ed w -31
sl2 littl base -s w 23
sl2 littl base CAP to 35
sl2 littl base CAP w -16
sl2 littl base a w 39
sl2 littl base w to -29
sl2 littl base w w -36
sl2 littl base with w -28
sl2 look base -s -ly 73
sl2 look base -s the -54
sl2 look base a the -11
sl2 look base a what -89
sl2 look base a where 18
sl2 look base w . -18
sl2 look base w the -22
sl2 look base w w -21
sl2 look ing CAP to 32
sl2 look s CAP to -75
sl2 main base 's w -73
sl2 main base the -s 47
sl2 main base the w -62
sl2 maintain s CAP a -93
sl2 mak base , w -29
sl2 mak base -ed w -21
sl2 mak base -s -s 39
sl2 mak base -s to -42
sl2 mak base -s up -12
sl2 mak base -s w 31
sl2 mak base CAP -s -16
sl2 mak base CAP w -25
sl2 mak base and w -17
sl2 mak base he w -11
sl2 mak base that w -26
sl2 mak base they w 53
sl2 mak base w -s -11
sl2 mak base w his -61
sl2 mak base w that -28
sl2 mak base w w 33
sl2 mak base which w -11
sl2 mak base who up -11
sl2 mak base who w -41
sl2 mak ed , -ing -57
sl2 mak ed , -s -51
sl2 mak ed , w -12
sl2 mak ed -s by -29
sl2 mak ed -s in -13
sl2 mak ed -s to -59
sl2 mak ed -s w -29
sl2 mak ed CAP -ed 56
sl2 mak ed CAP -s -52
sl2 mak ed CAP NUM 26
sl2 mak ed CAP in -30
sl2 mak ed CAP that -23
sl2 mak ed CAP the 41
sl2 mak ed CAP to 38
sl2 mak ed CAP w -36
sl2 mak ed and CAP -14
sl2 mak ed and w 25
sl2 mak ed he -s -90
sl2 mak ed he his -21
sl2 mak ed he w -26
sl2 mak ed it w -42
sl2 mak ed they w -26
sl2 mak ed w -s -81
sl2 mak ed w by -22
sl2 mak ed w his -50
sl2 mak ed w in 43
sl2 mak ed w up -26
sl2 mak ed w w -96
sl2 mak ed which w 36
sl2 mak ed who -ing -38
sl2 mak ed who -s -36
sl2 mak ed who w 121
sl2 mak ing , w -13
sl2 mak ing -s w -23
sl2 mak ing CAP -s -33
sl2 mak ing CAP w -75
sl2 mak ing and w -68
sl2 mak ing he w 74
sl2 mak ing of w -18
sl2 mak ing w -s -17
sl2 mak ing w w -40
sl2 mak s , w 52
sl2 mak s CAP CAP 25
sl2 mak s CAP w -50
sl2 mak s it w 17
sl2 mak s that her -22
sl2 mak s w w 89
sl2 mak s which w -30
sl2 manag ed CAP w -30
sl2 manag ing , w -34
sl2 mark base ^ CAP -16
sl2 mark ed -s -ed -29
sl2 mean base i , 19
sl2 mean ed -s to 102
sl2 mean ed that to 13
sl2 mean ing , that 30
sl2 mean s it -ing -17
sl2 mean s that for -37
sl2 mean s that the -11
sl2 mention base , CAP -29
sl2 mention base the of -31
sl2 mention base w of -49
sl2 mention ed CAP CAP -23
sl2 messag base a that -22
sl2 messag base a w -23
sl2 messag base his is -12
sl2 messag base w , 56
sl2 messag base w . -18
sl2 messag base w : -71
sl2 messag base w about -16
sl2 messag base w on -19
sl2 messag base w to -14
sl2 met base -s w 136
sl2 met base CAP CAP -46
sl2 met base he CAP -11
sl2 met base i CAP -36
sl2 mind base his . -34
sl2 mind base in , 54
sl2 mind base their . -22
sl2 mock base a w -32
sl2 mock ed CAP CAP 28
sl2 mock ing , CAP -40
sl2 mount base w a -25
sl2 mov base -s w -17
sl2 mov base a that -44
sl2 mov base the w -22
sl2 mov base w w -17
sl2 mov ed -s on -24
sl2 mov ed CAP w -76
sl2 mov ing CAP w -32
sl2 mov s w CAP -15
sl2 movement base -s -ed -19
sl2 movement base CAP , -10
sl2 movement base CAP . -25
sl2 movement base the has -13
sl2 movement base w , -46
sl2 movement base w . -10
sl2 movement base w has -16
sl2 nam base 's w -43
sl2 nam base CAP , -19
sl2 nam base by . -27
sl2 nam base he a -13
sl2 nam base his is -10
sl2 nam base the " 52
sl2 nam base the CAP -16
sl2 nam base the of -26
sl2 nam base w w -16
sl2 nam ed CAP CAP -16
sl2 nam ed w CAP -149
sl2 nam s the of -27
sl2 need ed -s be -20
sl2 need ed -s w -63
sl2 need ed CAP w 37
sl2 need ed he a -51
sl2 need ed he w 35
sl2 need ed she w 95
sl2 need ed the for -14
sl2 need ed the w -19
sl2 need ed they w -38
sl2 need ed w w -57
sl2 need ed who w -33
sl2 need s CAP w -19
sl2 need s he -ing 55
sl2 need s he w 16
sl2 need s she w -88
sl2 need s w w -13
sl2 negativ base a w -75
sl2 negativ base w -s -45
sl2 nominat ed CAP CAP -95
sl2 nominat ing 's w -20
sl2 nominat ing CAP w -36
sl2 nominat ing the w -45
sl2 nominat ing w -s -23
sl2 nominat ing w w -29
sl2 not base CAP : -80
sl2 not ed , that 13
sl2 not ed CAP , 67
sl2 not ed CAP that -14
sl2 not ed he , 36
sl2 not ed w that 31
sl2 not ing , he 21
sl2 not ing , that 44
sl2 not ing ^ that 12
sl2 not s CAP . 70
sl2 not s CAP that 37
sl2 nothing ing w about -15
sl2 nothing ing w to 68
sl2 nothing ing w w -26
sl2 obvious s the w 44
sl2 offer base CAP a -14
sl2 offer base w a -26
sl2 offer base w w 36
sl2 offer ed , a -85
sl2 offer ed CAP a -28
sl2 offer ed CAP the 90
sl2 offer ed CAP w -24
sl2 offer ed and to 117
sl2 offer s w w -94
sl2 ongo ing an w -69
sl2 ongo ing the w -36
sl2 open base -s to -14
sl2 open base an w -23
sl2 open base and w -20
sl2 open base he to 55
sl2 open base w to -22
sl2 open ed CAP a -98
sl2 open ing 's w -11
sl2 open ing the w -19
sl2 opponent base CAP , -79
sl2 opponent base an , -14
sl2 opponent base her , -12
sl2 opponent base his , 97
sl2 opponent base w , -11
sl2 opponent s CAP . -34
sl2 oppos base -s CAP 12
sl2 oppos base who w -21
sl2 oppos ed , by 72
sl2 oppos ed CAP -ing -13
sl2 oppos ed as to -44
sl2 oppos ed he the -40
sl2 opposition base CAP . -31
sl2 opposition base ^ the 123
sl2 opposition base w from 54
sl2 opposition base w w -49
sl2 order base in to -60
sl2 order base w , -35
sl2 order ed w the 34
sl2 overwhelm ing an w -69
sl2 overwhelm ing by -s -41
sl2 overwhelm ing the w 23
sl2 pass base CAP w -30
sl2 pass base w w -18
sl2 pass ed that in -50
sl2 pass ed w the 87
sl2 pass ed w w 42
sl2 pay base CAP w 28
sl2 pay base w for -10
sl2 pay base w w -10
sl2 personal base 's -s 40
sl2 personal base 's w -48
sl2 personal base , -s -15
sl2 personal base a w -20
sl2 personal base and -s -11
sl2 personal base her w -30
sl2 personal base his -s -25
sl2 personal base his w -34
sl2 personal base the -s -14
sl2 personal base their w -13
sl2 personal base w w -13
sl2 persuad base w -s 72
sl2 pick ed CAP all -40
sl2 plan base 's to -53
sl2 plan base -s to -82
sl2 plan base CAP , -21
sl2 plan base CAP to 34
sl2 plan base a to -48
sl2 plan base her to 41
sl2 plan base his for -32
sl2 plan base his to 52
sl2 plan base the -ed -11
sl2 plan base the was -14
sl2 plan base the would -20
sl2 plan base they to -38
sl2 plan base w -ed -12
sl2 plan base w -s -17
sl2 plan base w to 66
sl2 plan ed CAP to 57
sl2 plan ed a w -13
sl2 plan ed he to -66
sl2 plan ing he to -33
sl2 plan ing w to 44
sl2 plan s , to 51
sl2 plan s -ed to 46
sl2 plan s but to 46
sl2 plan s he to 12
sl2 plan s his to -45
sl2 plan s w for -33
sl2 plan s w to 23
sl2 plan s with to 17
sl2 play base w a -12
sl2 play base w the -32
sl2 play base w w 79
sl2 play ed CAP a -53
sl2 plead ed CAP to 17
sl2 pledg base w to 32
sl2 pledg ed CAP to 44
sl2 pledg ed NUM -s -23
sl2 pledg ed and to -34
sl2 pledg ed he to 44
sl2 pledg ed in -s -16
sl2 pledg ed w -s -19
sl2 pledg ed who to 12
sl2 point base -s CAP 12
sl2 point base a w 65
sl2 point base one , -18
sl2 point base one w -23
sl2 point base this w -40
sl2 point base w that -52
sl2 point base w the -24
sl2 point base w w -73
sl2 point base — w -35
sl2 point ed CAP CAP -46
sl2 point ed CAP that 10
sl2 point ed CAP the -48
sl2 point ed w that 18
sl2 point ing , that 20
sl2 point s NUM ( -12
sl2 point s NUM among -26
sl2 point s NUM w -13
sl2 point s w , -33
sl2 point s w . -30
sl2 point s w from -15
sl2 pois ed -ed w -20
sl2 pois ed CAP w -133
sl2 position base w , 71
sl2 position base w . -26
sl2 position base w w -18
sl2 position s w , -13
sl2 position s w . -17
sl2 position s w that -17
sl2 position s w w 108
sl2 post base CAP . -20
sl2 post base CAP : 26
sl2 post ed CAP a -13
sl2 post ed w w -41
sl2 post s w in -15
sl2 praiz ed , CAP 19
sl2 praiz ed , the -75
sl2 praiz ed CAP CAP 53
sl2 praiz ed she CAP 13
sl2 praiz s CAP CAP 12
sl2 predict ed , that 15
sl2 press base -s w -21
sl2 press base CAP w -62
sl2 press base a w -57
sl2 press base w w -23
sl2 press ed CAP CAP -24
sl2 pressur base under to -38
sl2 pressur base w on 58
sl2 priority base a . -27
sl2 priority base the for -25
sl2 priority s w . -13
sl2 project s w . -20
sl2 promiz base his to 50
sl2 promiz base the of -52
sl2 promiz base w to -57
sl2 promiz ed CAP to 74
sl2 promiz ed and to 35
sl2 promiz ed he to -36
sl2 promiz ed she to 50
sl2 promiz ing CAP to 28
sl2 promot ing , a 73
sl2 prompt ed w CAP -13
sl2 prompt ed w a -19
sl2 prompt ed w by -19
sl2 propos ed , -ing 35
sl2 propos ed CAP -ing 100
sl2 propos ed CAP a -72
sl2 propos ed the w -21
sl2 proposal base CAP to -83
sl2 proposal base a to -16
sl2 proposal base his to 27
sl2 proposal base w to 41
sl2 proposal s w . -16
sl2 protest base in of 35
sl2 proud base he his 39
sl2 proud base he the 48
sl2 prov base w w -11
sl2 prov ed CAP to -112
sl2 prov ed w to 102
sl2 prov ed w w -21
sl2 provid base and w -35
sl2 provid base that w 41
sl2 provid ed -s -s -71
sl2 provid ed CAP w 28
sl2 provid ed w by 33
sl2 provid ed w to -65
sl2 provid ing , w -42
sl2 provid s w w -42
sl2 publish ed CAP w 33
sl2 publish ed as in -31
sl2 publish ed w DAY 42
sl2 push ed CAP w -38
sl2 push ing , the -26
sl2 put base , CAP -13
sl2 put base , in 26
sl2 put base -ed him -16
sl2 put base -s the 18
sl2 put base CAP CAP -97
sl2 put base CAP his -30
sl2 put base CAP the -37
sl2 put base CAP w -33
sl2 put base and w 82
sl2 put base he w -36
sl2 put base that CAP -17
sl2 put base w CAP -16
sl2 put base w the 49
sl2 put base w w -70
sl2 put base which him -19
sl2 put ing , her -63
sl2 put ing , them -13
sl2 put ing , w -29
sl2 question base CAP CAP -77
sl2 question base a w -12
sl2 question base a whether -28
sl2 question base the , -19
sl2 question base the for -91
sl2 question base the is 13
sl2 question base the was 27
sl2 question base the what 14
sl2 question base the whether 41
sl2 question base w , -21
sl2 question base w w -27
sl2 question ed , CAP 31
sl2 question ed CAP CAP 22
sl2 question s -ed CAP -33
sl2 question s -ed his -45
sl2 question s -ing whether -26
sl2 question s w , -13
sl2 question s w . -14
sl2 question s w from -22
sl2 question s w her -16
sl2 question s w whether -47
sl2 quick base -s w -31
sl2 quick base a w -27
sl2 quick base the w -50
sl2 quot s w from -60
sl2 rais base -s -s -44
sl2 rais base w -s -10
sl2 rais base w w -11
sl2 rais ed -s w 12
sl2 rais ed CAP NUM -39
sl2 rais ed CAP the 59
sl2 rais ed CAP w -74
sl2 rais ed and in -21
sl2 rais ed it w 76
sl2 rais ed w by -36
sl2 rais ed who w 54
sl2 rais ing , the -24
sl2 rais ing by -s -17
sl2 rais ing w -s -13
sl2 rang base a of 35
sl2 rang base w of -39
sl2 reach base -ed w -18
sl2 reach ed CAP for 39
sl2 reach ed CAP w 15
sl2 reach ed ^ by -29
sl2 read base CAP a 34
sl2 read base ^ the -68
sl2 read base it . 55
sl2 read base that " -37
sl2 read base w . 57
sl2 ready base , w -29
sl2 ready base -ed w -24
sl2 ready base -s w -52
sl2 ready base CAP for -16
sl2 ready base CAP w 70
sl2 ready base w w -31
sl2 reason base CAP to -92
sl2 reason base a for -32
sl2 reason base the CAP -15
sl2 reason s w to -21
sl2 recall ing , a 39
sl2 recall ing , the 63
sl2 receiv base CAP at -27
sl2 receiv ed CAP NUM -12
sl2 receiv ed CAP a -80
sl2 receiv ed w w -63
sl2 recogniz base CAP the -94
sl2 refer ed , CAP 64
sl2 refer ing " the -31
sl2 refer ing , CAP -26
sl2 refer ing , the 49
sl2 refer ing , w -110
sl2 refer ing CAP CAP 78
sl2 reflect ing , the -42
sl2 reflect s w a -57
sl2 reflect s w the 66
sl2 refus base CAP to -17
sl2 refus ed CAP to -83
sl2 refus ed and to 64
sl2 refus ed he to 88
sl2 refus ed w to 30
sl2 refus ing by to 57
sl2 refus s CAP to 64
sl2 refusal base his to 36
sl2 regard ing ^ the -46
sl2 reiterat ed CAP his -58
sl2 reiterat ed CAP that 26
sl2 reject base CAP the -98
sl2 reject ed CAP the 69
sl2 rejection base the of 53
sl2 rejection base w of 68
sl2 releas base CAP w 46
sl2 releas base the of 43
sl2 releas base w -s -27
sl2 releas base w his -17
sl2 releas base w the 46
sl2 releas ed , w 34
sl2 releas ed -s DAY 73
sl2 releas ed -s on -13
sl2 releas ed CAP -ing 41
sl2 releas ed CAP CAP -143
sl2 releas ed CAP DAY -31
sl2 releas ed CAP the 52
sl2 releas ed CAP w -22
sl2 releas ed w DAY -113
sl2 releas ed w by -39
sl2 releas ed w on -20
sl2 releas ed w this 38
sl2 releas ed w w -120
sl2 reluctant base -s w -12
sl2 rely ing CAP the -17
sl2 remain base -s w 64
sl2 remain base they w 22
sl2 remain base w -ly -20
sl2 remain ed CAP in -20
sl2 remain ed w -ly 25
sl2 remain ing w CAP -11
sl2 remain s CAP a -33
sl2 remain s CAP in -11
sl2 remain s CAP w -39
sl2 remain s he w 18
sl2 remain s it w -27
sl2 remain s w -ed -12
sl2 remain s w -ly -11
sl2 remain s w the -15
sl2 remark ing , that -27
sl2 remark s 's about -47
sl2 remark s CAP . -21
sl2 remark s his , -34
sl2 remark s w about -23
sl2 remark s w by -18
sl2 remember base w that -65
sl2 repeat ed CAP -s -39
sl2 repeat ed his -s 46
sl2 repeat ing , a 10
sl2 reply ed " CAP 18
sl2 reply ed CAP , 50
sl2 reply ed CAP . 56
sl2 report base CAP -ed -63
sl2 report base CAP -s -68
sl2 report base CAP that -51
sl2 report base ^ : -18
sl2 report base a -ing 39
sl2 report base a in 68
sl2 report base the -ed -12
sl2 report base the -s -15
sl2 report base the w -14
sl2 report base w , -17
sl2 report base w -s -13
sl2 report base w . -22
sl2 report base w on -48
sl2 report base w that 16
sl2 report base w w -18
sl2 report base w was -10
sl2 report ed , by -19
sl2 report ed CAP , 74
sl2 report ed CAP -ing -13
sl2 report ed CAP -ly -30
sl2 report ed CAP . 138
sl2 report ed CAP CAP 37
sl2 report ed CAP from -74
sl2 report ed CAP in 32
sl2 report ed CAP that -23
sl2 report ed CAP w 36
sl2 report ed as by 59
sl2 report ed w -ing -16
sl2 report ed w by 52
sl2 report ing ( by -27
sl2 report ing -s . -31
sl2 report ing CAP by -78
sl2 report ing w w -42
sl2 report s CAP . 109
sl2 report s CAP CAP -28
sl2 report s CAP that 43
sl2 report s CAP w 48
sl2 represent ed CAP the -69
sl2 represent ed she for -25
sl2 represent ed w by -54
sl2 represent ed w the -41
sl2 represent s w a -21
sl2 represent s who CAP -18
sl2 represent s who a -15
sl2 request base a w -108
sl2 request base the of -23
sl2 request ed who w 82
sl2 request s -ed w -28
sl2 request s w an 32
sl2 request s w w 16
sl2 requir base w w 71
sl2 requir ed -s to 61
sl2 requir ed w for -24
sl2 respond base CAP -s -101
sl2 respond base CAP CAP 83
sl2 respond base CAP a 56
sl2 respond base w a 33
sl2 respond ed CAP , 13
sl2 respond ed CAP -ing -82
sl2 respond ed CAP . 68
sl2 respond ed CAP CAP -82
sl2 respond ed CAP a 86
sl2 respond s CAP CAP -41
sl2 respons base 's the -71
sl2 respons base CAP CAP -73
sl2 respons base in , -27
sl2 respons base in a -37
sl2 respons base in the 54
sl2 respons base in w -40
sl2 respons base w CAP -31
sl2 respons base w the -27
sl2 restrict ed w from -33
sl2 restrict ing w w 20
sl2 return base w a 18
sl2 return ed CAP the -47
sl2 reveal base CAP CAP -17
sl2 reveal ed CAP that 27
sl2 reveal ed ^ : -63
sl2 reveal ed w that -71
sl2 reveal s CAP CAP 50
sl2 rul s CAP w -65
sl2 rul s w , -10
sl2 rul s w . 60
sl2 rul s w for 67
sl2 rul s w of -34
sl2 rul s w w -16
sl2 run base CAP on -16
sl2 run base CAP the -22
sl2 run base the , -12
sl2 run ed CAP for -17
sl2 run ed CAP w -29
sl2 run ed who for -11
sl2 run ing 's w -18
sl2 run ing , w 56
sl2 run ing -s for -20
sl2 run ing CAP for -19
sl2 run ing CAP w -14
sl2 run ing w on -15
sl2 run ing w w -24
sl2 run ing who against -11
sl2 run ing who for -12
sl2 run s w w -15
sl2 run s who CAP -23
sl2 say base , , -195
sl2 say base , the 44
sl2 say base , they 43
sl2 say base -ed the 38
sl2 say base -ed whether -10
sl2 say base -s , 99
sl2 say base -s -s 21
sl2 say base -s . 67
sl2 say base -s CAP 66
sl2 say base -s about -101
sl2 say base -s he 46
sl2 say base -s it 71
sl2 say base -s she 67
sl2 say base -s that -57
sl2 say base -s the 48
sl2 say base -s they -12
sl2 say base CAP he 81
sl2 say base CAP that -15
sl2 say base CAP the 69
sl2 say base CAP they -49
sl2 say base NUM they 34
sl2 say base and the -51
sl2 say base five they 20
sl2 say base on , -24
sl2 say base they , 69
sl2 say base they . -58
sl2 say base they w -43
sl2 say base w about -100
sl2 say base w he -73
sl2 say base w that -29
sl2 say base w they 107
sl2 say base who the 13
sl2 say base who they -25
sl2 say ed " a 43
sl2 say ed " one 29
sl2 say ed " the 43
sl2 say ed " w 39
sl2 say ed ' CAP 35
sl2 say ed ) DAY 16
sl2 say ed , , -25
sl2 say ed , -ly -49
sl2 say ed , -s 21
sl2 say ed , . 27
sl2 say ed , : -66
sl2 say ed , CAP 73
sl2 say ed , DAY -47
sl2 say ed , a 31
sl2 say ed , at 33
sl2 say ed , his 51
sl2 say ed , in 40
sl2 say ed , it 24
sl2 say ed , on 37
sl2 say ed , she 40
sl2 say ed , that 53
sl2 say ed , the 15
sl2 say ed , they 23
sl2 say ed , w 66
sl2 say ed -s , 109
sl2 say ed -s -s 59
sl2 say ed -s . -15
sl2 say ed -s CAP -38
sl2 say ed -s DAY 24
sl2 say ed -s he 58
sl2 say ed -s it -73
sl2 say ed -s that -87
sl2 say ed -s the -20
sl2 say ed -s w 82
sl2 say ed -s was -28
sl2 say ed CAP " -72
sl2 say ed CAP , 51
sl2 say ed CAP -ed 14
sl2 say ed CAP -ing -90
sl2 say ed CAP -ly -53
sl2 say ed CAP -s 65
sl2 say ed CAP . 19
sl2 say ed CAP : -11
sl2 say ed CAP CAP 23
sl2 say ed CAP NUM -24
sl2 say ed CAP a -54
sl2 say ed CAP about -87
sl2 say ed CAP after 23
sl2 say ed CAP as 56
sl2 say ed CAP at -15
sl2 say ed CAP before 23
sl2 say ed CAP both 16
sl2 say ed CAP he -19
sl2 say ed CAP her 48
sl2 say ed CAP his -30
sl2 say ed CAP if 21
sl2 say ed CAP on 63
sl2 say ed CAP that 17
sl2 say ed CAP the 33
sl2 say ed CAP they -99
sl2 say ed CAP this 43
sl2 say ed CAP to 21
sl2 say ed CAP w 22
sl2 say ed CAP — 37
sl2 say ed NUM they 74
sl2 say ed and , -26
sl2 say ed and CAP 118
sl2 say ed and he 93
sl2 say ed and his -59
sl2 say ed and she -15
sl2 say ed and that 83
sl2 say ed and the 94
sl2 say ed but she 20
sl2 say ed half they -38
sl2 say ed he " -66
sl2 say ed he , 72
sl2 say ed he -ing 33
sl2 say ed he -s -100
sl2 say ed he . 13
sl2 say ed he : 19
sl2 say ed he CAP 77
sl2 say ed he at 25
sl2 say ed he he 22
sl2 say ed he his 32
sl2 say ed he in 35
sl2 say ed he it -35
sl2 say ed he of 30
sl2 say ed he on 52
sl2 say ed he that 81
sl2 say ed he the 55
sl2 say ed he to 56
sl2 say ed he w -40
sl2 say ed he were 68
sl2 say ed he would -11
sl2 say ed i , 46
sl2 say ed it that 60
sl2 say ed she , -23
sl2 say ed she . 31
sl2 say ed she CAP 48
sl2 say ed she at 37
sl2 say ed she her -53
sl2 say ed she in 24
sl2 say ed she of 24
sl2 say ed she she -10
sl2 say ed she that 30
sl2 say ed she the 28
sl2 say ed she w 15
sl2 say ed they , -38
sl2 say ed they . 45
sl2 say ed they the 29
sl2 say ed w " -13
sl2 say ed w , 57
sl2 say ed w -s 27
sl2 say ed w . 34
sl2 say ed w CAP 86
sl2 say ed w DAY 61
sl2 say ed w about 94
sl2 say ed w he 50
sl2 say ed w it 32
sl2 say ed w on -47
sl2 say ed w she 28
sl2 say ed w the -67
sl2 say ed w they -32
sl2 say ed w w -48
sl2 say ed who -s -46
sl2 say ed who CAP -58
sl2 say ed who he 23
sl2 say ed who the -17
sl2 say ed who w -18
sl2 say ing , " -105
sl2 say ing , , 45
sl2 say ing , -s 72
sl2 say ing , : -51
sl2 say ing , CAP -44
sl2 say ing , he 22
sl2 say ing , his 81
sl2 say ing , it 116
sl2 say ing , she 87
sl2 say ing , that -13
sl2 say ing , the -24
sl2 say ing , they 105
sl2 say ing , w -57
sl2 say ing -s they -33
sl2 say ing by , 38
sl2 say ing by he 29
sl2 say ing by that 65
sl2 say ing w " 139
sl2 say ing w , -110
sl2 say ing w that -99
sl2 say ing while that 41
sl2 say s " CAP 28
sl2 say s , CAP 24
sl2 say s , he 12
sl2 say s , that 21
sl2 say s CAP " 17
sl2 say s CAP , 61
sl2 say s CAP -s 13
sl2 say s CAP . 48
sl2 say s CAP CAP -27
sl2 say s CAP he 35
sl2 say s CAP his 30
sl2 say s CAP in 14
sl2 say s CAP it -51
sl2 say s CAP she 25
sl2 say s CAP that 41
sl2 say s CAP the 50
sl2 say s CAP they 18
sl2 say s CAP w 29
sl2 say s and he -66
sl2 say s and it 68
sl2 say s he , -19
sl2 say s he . -31
sl2 say s he CAP 26
sl2 say s he he -21
sl2 say s he that 11
sl2 say s he the -43
sl2 say s he w 34
sl2 say s w , 31
sl2 say s w . 88
sl2 say s w he 20
sl2 say s w it 37
sl2 say s w the 16
sl2 say s w w -58
sl2 se ing after the -39
sl2 see base -s -s 80
sl2 see base -s CAP 21
sl2 see base -s a -29
sl2 see base -s him 22
sl2 see base -s if -45
sl2 see base -s the 86
sl2 see base -s w 75
sl2 see base CAP it 65
sl2 see base CAP the 24
sl2 see base CAP w 102
sl2 see base like w -44
sl2 see base they CAP 59
sl2 see base w CAP 46
sl2 see base w how -25
sl2 see base w the -35
sl2 see base w w 67
sl2 see base w why -13
sl2 see ed , a -21
sl2 see ed , the -60
sl2 see ed -s -ing -20
sl2 see ed CAP -ing 14
sl2 see ed CAP a 131
sl2 see ed CAP the 62
sl2 see ed he CAP -98
sl2 see ed she CAP -84
sl2 see ed that -s -50
sl2 see ed w -ing 30
sl2 see ed w -s -18
sl2 see ed w a -22
sl2 see ed w since -78
sl2 see ed who the 39
sl2 see s CAP the 106
sl2 seek base w to -90
sl2 seek ed -s to 32
sl2 seek ed -s w -23
sl2 seek ed CAP w -43
sl2 seek ed he to -73
sl2 seek ed she to 29
sl2 seek ed w to -38
sl2 seek ed who to -52
sl2 seek ing , to 39
sl2 seek ing -s to -12
sl2 seek ing CAP to -20
sl2 seek ing CAP w 53
sl2 seek ing he to -50
sl2 seek ing w to 43
sl2 seek ing w w -33
sl2 seek s he to 135
sl2 seek s w to -31
sl2 seem base -s to -54
sl2 seem base CAP to 71
sl2 seem base that to 31
sl2 seem ed -s a -21
sl2 seem ed CAP to -42
sl2 seem ed CAP w 66
sl2 seem ed he to 20
sl2 seem ed it like 120
sl2 seem ed w w 62
sl2 seem s CAP to -37
sl2 seem s he to 118
sl2 seem s it w 87
sl2 seem s w to 64
sl2 seiz ed CAP the -58
sl2 self-describ ed a w 44
sl2 self-describ ed the w -70
sl2 send ed , to -32
sl2 send ed -s to -27
sl2 send ed CAP w 39
sl2 send ed she w -22
sl2 send ed w -ing 16
sl2 send ed w an -38
sl2 send ed w to -25
sl2 sens base a of -39
sl2 sens base the of 13
sl2 sens base w of 75
sl2 set base , w -56
sl2 set base CAP w -46
sl2 set base he w 68
sl2 set base w of -24
sl2 set base w off -14
sl2 set base w up 85
sl2 set base w w 22
sl2 shar base w of -27
sl2 shar base w w -10
sl2 shar ed CAP a 100
sl2 shar ed w a -93
sl2 shar s CAP w -11
sl2 sharp base a w 35
sl2 sharp base in w -43
sl2 shift base w w -14
sl2 shift ed w w -35
sl2 shoot base a at -14
sl2 shoot base who in -22
sl2 shoot ing CAP . -12
sl2 shoot ing CAP w -24
sl2 shout ed w , 37
sl2 show base -ing w -24
sl2 show base -s , 107
sl2 show base -s . 123
sl2 show base -s CAP -21
sl2 show base -s he -117
sl2 show base -s that 14
sl2 show base -s w -98
sl2 show base CAP " -14
sl2 show base CAP , -81
sl2 show base CAP -s 88
sl2 show base CAP CAP -79
sl2 show base CAP as 30
sl2 show base CAP that 26
sl2 show base a of -20
sl2 show base the . -20
sl2 show base w " -43
sl2 show base w , -63
sl2 show base w that 19
sl2 show base w w -56
sl2 show ed -s CAP -53
sl2 show ed CAP CAP 39
sl2 show ed CAP that 44
sl2 show ed CAP the -28
sl2 show ed CAP w 22
sl2 show ed DAY CAP 37
sl2 show ed that CAP -39
sl2 show ed w CAP 76
sl2 show ed w a 79
sl2 show ed w that -11
sl2 show ed w the 64
sl2 show ed w w 32
sl2 show ing -s CAP -40
sl2 show ing -s a -59
sl2 show ing -s that 37
sl2 show ing w in -54
sl2 show ing w that -11
sl2 show s -s . 43
sl2 show s -s CAP 49
sl2 show s -s that -18
sl2 show s CAP CAP 84
sl2 show s CAP that -18
sl2 show s w , -42
sl2 show s w . -38
sl2 show s w CAP 76
sl2 show s w that 84
sl2 sid base CAP , -20
sl2 sid base w of -19
sl2 sign base a of -46
sl2 sign base a that 79
sl2 sign base w for -11
sl2 sign ed , by -23
sl2 sign ed -s on 50
sl2 sign ed CAP a 101
sl2 sign ed CAP on -98
sl2 sign ed CAP the 66
sl2 sign ed he the -59
sl2 sign s -ing of -13
sl2 signal base a that -67
sl2 singl base a w 14
sl2 slam ed CAP the -27
sl2 slam s CAP CAP 27
sl2 so-call ed a w 77
sl2 so-call ed the CAP -31
sl2 so-call ed the w 39
sl2 speak base -ed -ly -22
sl2 speak base -ed the -42
sl2 speak base CAP w -45
sl2 speak base w -ly 45
sl2 speak base w the -37
sl2 speak ed CAP , -66
sl2 speak ed CAP -s -55
sl2 speak ed CAP CAP -12
sl2 speak ed CAP for 30
sl2 speak ed CAP the 18
sl2 speak ed CAP w -45
sl2 speak ed he CAP -82
sl2 speak ed he in -95
sl2 speak ed w CAP 12
sl2 speak ed who -ly 25
sl2 speak ing , -ly -64
sl2 speak ing , -s 15
sl2 speak ing ^ -s -17
sl2 speak ing ^ a -17
sl2 speak ing ^ in -13
sl2 speak ing ^ w -15
sl2 speak ing for -s 49
sl2 speak ing w -s 33
sl2 speak ing w w -30
sl2 spent base , w -48
sl2 spent base CAP -ing -80
sl2 spent base CAP than -67
sl2 spent base CAP the -35
sl2 spent base CAP w -48
sl2 spent base and w 70
sl2 spent base he w -57
sl2 spent base w on -11
sl2 spent base who -ing -62
sl2 spent base who the -29
sl2 split base -s between -21
sl2 spot base w , -16
sl2 stanc base his on -66
sl2 stanc base w . -10
sl2 stanc base w on 59
sl2 stand base w up -12
sl2 stand ed , w -43
sl2 stand ed w in 55
sl2 stand ing , w -20
sl2 stand ing w w -17
sl2 start base the of -20
sl2 start ed -s -ing -38
sl2 start ed -s w -46
sl2 start ed CAP -ing 34
sl2 start ed w w -59
sl2 stat base 's w -11
sl2 stat base , -s -16
sl2 stat base , w -42
sl2 stat base CAP -s -20
sl2 stat base CAP . -26
sl2 stat base CAP CAP -55
sl2 stat base CAP w -53
sl2 stat base ^ -s -10
sl2 stat base ^ CAP -12
sl2 stat base a that -30
sl2 stat base a w -14
sl2 stat base a where -14
sl2 stat base and -s -16
sl2 stat base and CAP -11
sl2 stat base of , -15
sl2 stat base of . -16
sl2 stat base of CAP -14
sl2 stat base of in -12
sl2 stat base of to -17
sl2 stat base the 's -16
sl2 stat base the , -13
sl2 stat base the -ed -11
sl2 stat base the . -16
sl2 stat base the CAP -13
sl2 stat base the in -23
sl2 stat base the of -17
sl2 stat base the that -42
sl2 stat base the to -30
sl2 stat base the w -18
sl2 stat base the with -10
sl2 stat base the ’s -13
sl2 stat base w , -25
sl2 stat base w -s -19
sl2 stat base w . -27
sl2 stat base w CAP -19
sl2 stat base w in -20
sl2 stat base w of -37
sl2 stat base w w -17
sl2 stat ed CAP . 81
sl2 stat ed he that 24
sl2 stat ing , that 50
sl2 stat s CAP , -35
sl2 stat s CAP . -36
sl2 stat s five . -13
sl2 stat s in that -47
sl2 stat s w , 50
sl2 stat s w -ed -12
sl2 stat s w . 31
sl2 stat s w for -25
sl2 stat s w in -15
sl2 stat s w that -31
sl2 stat s w w -13
sl2 statement base a -ed 43
sl2 statement base a -ing -81
sl2 statement base a DAY -17
sl2 statement base a that -51
sl2 statement base the -ed -42
sl2 statement base the w -15
sl2 statement base w , -24
sl2 statement s w , -19
sl2 statement s w about 34
sl2 step base CAP up -17
sl2 step ed CAP up -58
sl2 step s w to -11
sl2 stop base CAP -ing -31
sl2 stop base w CAP -13
sl2 story base the of -30
sl2 story base the w -14
sl2 story s the that -26
sl2 strategy base 's -ing 50
sl2 strategy base CAP . -23
sl2 strategy base a -ing 61
sl2 strategy base w -ed -17
sl2 strategy base w is -12
sl2 strong base a -ing -27
sl2 strong base a w -38
sl2 strong base as a -18
sl2 strong base his -ing -28
sl2 strong base his w 35
sl2 strong base that w -24
sl2 strong base w w -12
sl2 struck base CAP a -95
sl2 struggl ed CAP w 71
sl2 struggl ed w w -16
sl2 struggl s w . -15
sl2 struggl s w w 62
sl2 suggest base -s that 18
sl2 suggest base w that 99
sl2 suggest ed , that 52
sl2 suggest ed -s that 44
sl2 suggest ed CAP CAP 26
sl2 suggest ed CAP that 26
sl2 suggest ed CAP the 18
sl2 suggest ed and that 62
sl2 suggest ed he that -63
sl2 suggest ed he the 30
sl2 suggest ing , that 57
sl2 suggest ing and that 41
sl2 suggest ing by that -59
sl2 suggest ing w that 81
sl2 suggest s w that -45
sl2 suggestion base the that -104
sl2 support base " CAP -46
sl2 support base 's -ing -26
sl2 support base , the 86
sl2 support base -ed CAP 27
sl2 support base -ed from 45
sl2 support base -ed the -29
sl2 support base -ed w -27
sl2 support base -ing CAP 57
sl2 support base -ing from -62
sl2 support base -s -ing -35
sl2 support base -s CAP 49
sl2 support base -s a 25
sl2 support base -s the -50
sl2 support base -s w -64
sl2 support base CAP -ing 104
sl2 support base CAP . -96
sl2 support base CAP CAP 15
sl2 support base CAP the -78
sl2 support base NUM CAP 29
sl2 support base ^ CAP 136
sl2 support base he -ing -90
sl2 support base her w 23
sl2 support base his CAP -56
sl2 support base his a -24
sl2 support base his the 39
sl2 support base his to 60
sl2 support base in CAP 17
sl2 support base of . -22
sl2 support base that CAP -36
sl2 support base the -s 86
sl2 support base their . 60
sl2 support base their CAP -95
sl2 support base their to 33
sl2 support base they CAP -34
sl2 support base up among -61
sl2 support base w , -56
sl2 support base w -ed -37
sl2 support base w -ing 46
sl2 support base w . 81
sl2 support base w CAP 13
sl2 support base w among -84
sl2 support base w from 43
sl2 support base w his -25
sl2 support base w in -58
sl2 support base w the -17
sl2 support base w to -68
sl2 support base w w -82
sl2 support base who CAP 14
sl2 support base who the 71
sl2 support base you CAP -119
sl2 support ed CAP by 25
sl2 support ed he w -24
sl2 support ed w CAP 118
sl2 support ed who CAP 23
sl2 support ing -s CAP -18
sl2 support ing CAP CAP 41
sl2 support ing for CAP 70
sl2 support ing for the -53
sl2 support ing he CAP -58
sl2 support ing who CAP 60
sl2 support s he the -79
sl2 support s who CAP 27
sl2 supporter base CAP , 18
sl2 supporter base CAP . -84
sl2 supporter base CAP and 63
sl2 supporter base CAP from 40
sl2 supporter base CAP who 12
sl2 supporter base a CAP 44
sl2 supporter base w CAP 67
sl2 supporter base w w -23
sl2 supporter s 's , -17
sl2 supporter s CAP , 19
sl2 supporter s CAP -ed -18
sl2 supporter s CAP -ing -58
sl2 supporter s CAP . -39
sl2 supporter s CAP and -21
sl2 supporter s CAP are -17
sl2 supporter s CAP have -16
sl2 supporter s CAP in -16
sl2 supporter s CAP on 118
sl2 supporter s CAP w -87
sl2 supporter s ^ CAP -39
sl2 supporter s ^ w -17
sl2 supporter s his for -13
sl2 supporter s his w -27
sl2 supporter s w , -13
sl2 supporter s w CAP 97
sl2 supporter s w DAY -21
sl2 supporter s w on -54
sl2 supporter s w w -17
sl2 supporter s w who -11
sl2 sur base ^ , -20
sl2 sur base w -s -21
sl2 surpriz base a to -30
sl2 surpriz base it that 21
sl2 surpriz base it you -13
sl2 tak base , over -70
sl2 tak base -s w -37
sl2 tak base CAP the -35
sl2 tak base and w 126
sl2 tak base it w -32
sl2 tak base w the 76
sl2 tak base w w -26
sl2 tak ed -s the -37
sl2 tak ed -s w -67
sl2 tak ed CAP -ing 28
sl2 tak ed CAP -ly 61
sl2 tak ed CAP -s 24
sl2 tak ed CAP on 67
sl2 tak ed CAP over -28
sl2 tak ed CAP the -83
sl2 tak ed CAP w 15
sl2 tak ed and the -50
sl2 tak ed and w 45
sl2 tak ed he w 59
sl2 tak ed that w -38
sl2 tak ed w off -14
sl2 tak ed w on -19
sl2 tak ed w w -77
sl2 tak ed who the -26
sl2 tak ing , over -51
sl2 tak ing , w 34
sl2 tak ing -s w -21
sl2 tak ing CAP w 54
sl2 tak ing w w -38
sl2 tak s CAP CAP 16
sl2 tak s CAP w -17
sl2 tak s it NUM -49
sl2 tak s it w -34
sl2 tak s w w -19
sl2 talk base of w -57
sl2 talk base w the -36
sl2 talk base w w -23
sl2 talk ing CAP -s -32
sl2 talk ing CAP CAP 45
sl2 talk s the . -30
sl2 target base w for -15
sl2 target ing -s CAP -24
sl2 target ing CAP CAP 34
sl2 target ing w CAP -13
sl2 tell base w you 17
sl2 tell ed , -s 18
sl2 tell ed , CAP -16
sl2 tell ed , the 54
sl2 tell ed -s CAP 48
sl2 tell ed CAP -s 28
sl2 tell ed CAP CAP 32
sl2 tell ed CAP a 71
sl2 tell ed CAP his -36
sl2 tell ed CAP me 54
sl2 tell ed CAP the 18
sl2 tell ed CAP w -31
sl2 tell ed all , -14
sl2 tell ed he -s 36
sl2 tell ed he CAP -28
sl2 tell ed he me 12
sl2 tell ed he the 18
sl2 tell ed i CAP -38
sl2 tell ed she CAP -41
sl2 tell ed she the -20
sl2 tell ed w -s -73
sl2 tell ed w CAP -27
sl2 tell ed w the 65
sl2 tell ing , -s 79
sl2 tell ing CAP -s -20
sl2 tell s he -s 11
sl2 tend base -s w 16
sl2 tend base CAP w 65
sl2 tend base w w -62
sl2 thank s , to -82
sl2 thank s -s to -21
sl2 thank s ^ to -11
sl2 ther base , 's 67
sl2 ther base , are -40
sl2 ther base , was -34
sl2 ther base , were -23
sl2 ther base -s . -11
sl2 ther base -s w -53
sl2 ther base ^ -ly -10
sl2 ther base ^ -s -19
sl2 ther base ^ CAP -12
sl2 ther base ^ a -20
sl2 ther base ^ an -15
sl2 ther base ^ are -31
sl2 ther base ^ was 34
sl2 ther base ^ were -26
sl2 ther base and was -11
sl2 ther base and were -17
sl2 ther base because w 68
sl2 ther base but are -30
sl2 ther base but w 56
sl2 ther base that w -13
sl2 ther base w are 81
sl2 ther base w was -14
sl2 think base ( CAP -19
sl2 think base -s that 70
sl2 think base a w -14
sl2 think base he the -22
sl2 think base i CAP 11
sl2 think base i he -84
sl2 think base i it 28
sl2 think base i that -80
sl2 think base they she -15
sl2 think base w the 34
sl2 think base w w -33
sl2 think base you CAP -14
sl2 think ed he CAP -21
sl2 think ed he it 38
sl2 think ed he that 58
sl2 think ed he the -21
sl2 think ed he would -28
sl2 think ing w that -79
sl2 think s CAP CAP 72
sl2 think s he that 72
sl2 think s he the -72
sl2 think s she CAP -14
sl2 threaten ed CAP to -15
sl2 threaten ed that to -72
sl2 threaten ing and to 12
sl2 titl ed w " 28
sl2 tout ed CAP her -67
sl2 trad base CAP w 57
sl2 trad base from -s -14
sl2 trad base w -s -18
sl2 trad base w w -22
sl2 troubl base CAP -ing 28
sl2 troubl base w -ing -16
sl2 try base -s w -31
sl2 try base CAP w 51
sl2 try base and w 83
sl2 try base he w -84
sl2 try ed CAP a -76
sl2 try ed she w -10
sl2 try ing , w -19
sl2 try ing -s w -11
sl2 try ing and w -64
sl2 try ing he w -15
sl2 try ing in w -45
sl2 try ing of w -19
sl2 try ing they w -10
sl2 try ing w w 48
sl2 try s CAP w -16
sl2 try s he w 78
sl2 turn base in , -17
sl2 turn base the of -12
sl2 turn base w w -11
sl2 turn ed -s on -64
sl2 turn ed -s out -16
sl2 turn ed CAP into -17
sl2 turn ed CAP out -19
sl2 turn ed CAP over -16
sl2 turn ed CAP the -121
sl2 turn ed CAP w 59
sl2 turn ed he out -29
sl2 turn ed it out -18
sl2 turn ed w CAP -45
sl2 turn ed w over -12
sl2 turn ed w w -85
sl2 turn ing , the -33
sl2 turn s it out -40
sl2 tweet base " _ -28
sl2 tweet base / > -18
sl2 tweet base < / -18
sl2 tweet base < w -27
sl2 tweet base a , -30
sl2 tweet base a -ing -19
sl2 tweet base w , -18
sl2 tweet ed " CAP 20
sl2 tweet ed , that 63
sl2 tweet ed CAP , 42
sl2 tweet ed CAP . 20
sl2 tweet ed CAP that -46
sl2 tweet ed CAP the -48
sl2 tweet ed CAP w -46
sl2 tweet ed w : -32
sl2 understand base w the -86
sl2 urg ed CAP the 24
sl2 urg ed CAP w 29
sl2 urg ed he the 64
sl2 urg ing w the 44
sl2 used ed , w -64
sl2 used ed -s by -13
sl2 used ed -s w -50
sl2 used ed CAP a -61
sl2 used ed CAP as 113
sl2 used ed CAP w -13
sl2 used ed and w -28
sl2 used ed he w 52
sl2 used ed w by -17
sl2 used ed w in -40
sl2 used ed w w -62
sl2 using ing , a -67
sl2 using ing -s -s -29
sl2 using ing -s w -15
sl2 using ing w a -24
sl2 using ing w w -29
sl2 very base , w -25
sl2 very base -s w -43
sl2 very base CAP w -21
sl2 very base a w -24
sl2 very base but w -28
sl2 very base the w -26
sl2 very base w w 21
sl2 view base -s CAP -35
sl2 view base -s the -95
sl2 view base his , -41
sl2 view base w , 27
sl2 view base w . -31
sl2 view base w CAP -106
sl2 view s his on -18
sl2 view s w . -32
sl2 view s w on -29
sl2 voic base his w -21
sl2 voic base w to -10
sl2 vot base -s CAP -30
sl2 vot base -s the 45
sl2 vot base -s w -22
sl2 vot base CAP . -31
sl2 vot base CAP CAP 62
sl2 vot base CAP to -79
sl2 vot base CAP w -17
sl2 vot base a CAP -15
sl2 vot base he CAP -18
sl2 vot base the CAP -17
sl2 vot base the to -37
sl2 vot base they CAP -30
sl2 vot base they the -27
sl2 vot base w , -12
sl2 vot base w -s -11
sl2 vot base w . -12
sl2 vot base w CAP 22
sl2 vot base w on -15
sl2 vot base w w 13
sl2 vot ed CAP to 81
sl2 vot ed w the -25
sl2 vot ed who CAP 50
sl2 vot ing -s DAY -22
sl2 vot ing of -s -17
sl2 vot ing w -s -21
sl2 vot ing w w -21
sl2 vot s w , -13
sl2 vot s w to -54
sl2 vot s which w -29
sl2 vow ed , to 14
sl2 vow ed CAP to -19
sl2 vow ed and to 70
sl2 vow ed he to -58
sl2 vow ing and to -40
sl2 want base -s to -24
sl2 want base CAP CAP 134
sl2 want base CAP to 18
sl2 want base he their -61
sl2 want base he to -58
sl2 want base i to 58
sl2 want base they it -28
sl2 want base they the 35
sl2 want base they to 63
sl2 want base they w -72
sl2 want base w to 18
sl2 want base who to -56
sl2 want base who w -90
sl2 want ed 's to 76
sl2 want ed -s to -68
sl2 want ed CAP to -69
sl2 want ed he to 45
sl2 want ed i to -97
sl2 want ed she to -71
sl2 want ed they to 103
sl2 want ed who to 88
sl2 want ing of to -41
sl2 want s , to -62
sl2 want s CAP CAP -34
sl2 want s CAP a 24
sl2 want s CAP to 35
sl2 want s he a -22
sl2 want s he to 43
sl2 want s she to -49
sl2 want s w to -89
sl2 warn ed CAP that 12
sl2 warn ed CAP the -37
sl2 warn ing , that 23
sl2 watch base ^ the -79
sl2 wav base a of -23
sl2 wav base the of 62
sl2 wav base w of -31
sl2 welcom base a w -37
sl2 wish s the of -24
sl2 word base — CAP -11
sl2 word base — w -25
sl2 word s other , -14
sl2 word s the " -17
sl2 word s the of 65
sl2 word s w about -29
sl2 word s w for 56
sl2 word s w of -32
sl2 writ ed " CAP 33
sl2 writ ed , , 49
sl2 writ ed , an 60
sl2 writ ed , in 27
sl2 writ ed , w -41
sl2 writ ed -s in -46
sl2 writ ed CAP , 69
sl2 writ ed CAP . 45
sl2 writ ed CAP : 13
sl2 writ ed CAP in 78
sl2 writ ed CAP that 28
sl2 writ ed CAP the -87
sl2 writ ed CAP to -46
sl2 writ ed CAP w 86
sl2 writ ed a w -13
sl2 writ ed and w -30
sl2 writ ed he , -68
sl2 writ ed he . -38
sl2 writ ed he in 69
sl2 writ ed she . 21
sl2 writ ed w . 52
sl2 writ ed w by -12
sl2 writ ed who the 20
sl2 writ s CAP in -117
sn abl to -17
sn accept " -61
sn accept . -29
sn accept CAP -38
sn accept a 50
sn accept any -53
sn accept millions -21
sn accept the 25
sn accord to 34
sn accord with -47
sn account , -42
sn account . -20
sn account after -26
sn account and -12
sn account for -64
sn account from -25
sn account has -19
sn account of 49
sn account that -20
sn account to 57
sn accus by -26
sn accus him 21
sn accus of -63
sn accusation of 55
sn accusation that -12
sn acknowledg , 31
sn acknowledg CAP 57
sn acquiesc to 28
sn adamant that 55
sn add , 35
sn add . 53
sn add : 62
sn add CAP -65
sn add NUM -64
sn add a 17
sn add another -31
sn add security -28
sn add that 21
sn add to -94
sn add up -43
sn address , -42
sn address . -15
sn address CAP 30
sn address a 23
sn address at -28
sn address in -15
sn address of -16
sn address on -28
sn address the 40
sn address to -73
sn address — -58
sn admir . 57
sn admission that 34
sn admit CAP -45
sn admit it 15
sn admit that 29
sn admit to -28
sn adopt a -18
sn adopt by 37
sn adopt the 20
sn advic , 46
sn advic . -36
sn advic from 44
sn advic to 25
sn adviz CAP -62
sn adviz the 29
sn advocat . 44
sn advocat have -23
sn advocat of -36
sn affirm his -27
sn agre . -37
sn agre CAP -18
sn agre on 53
sn agre that 57
sn agre to -21
sn agre with -13
sn aim at -72
sn aim to 54
sn air , -18
sn air . -17
sn air CAP 71
sn air DAY -50
sn air a -31
sn air defense -15
sn air in -18
sn air of -32
sn air on 12
sn alarm the 12
sn align with -32
sn alleg fraud -57
sn allegation , -38
sn allegation against -73
sn allegation of 47
sn allow CAP -12
sn allow a 35
sn allow him -15
sn allow the 32
sn allow them -42
sn allow users -72
sn allud to 18
sn anger , -39
sn anger CAP -90
sn anger and -36
sn anger by 31
sn anger in -10
sn anger over -37
sn angry CAP -61
sn angry about 87
sn angry and -29
sn angry at 59
sn announc . -19
sn announc CAP -74
sn announc DAY 64
sn announc a 46
sn announc earlier -20
sn announc he -31
sn announc her 62
sn announc it -11
sn announc on 41
sn announc plans 32
sn announc that -16
sn announc they 47
sn announcement , 12
sn announcement . -34
sn announcement came -30
sn announcement of 63
sn answer , 44
sn answer . 18
sn answer a 54
sn answer on -23
sn answer questions 16
sn answer the 12
sn answer to -64
sn answer was 27
sn anticipat . 37
sn anxiety about 115
sn anxiety among 29
sn anxiety of -41
sn apologiz . -72
sn apologiz for 76
sn appeal , -21
sn appeal . -13
sn appeal among 71
sn appeal for 36
sn appeal in -14
sn appeal is -38
sn appeal of -29
sn appear as 14
sn appear at -103
sn appear before -29
sn appear in -56
sn appear more -26
sn appear on -59
sn appear poised 32
sn appear ready 46
sn appear that -21
sn appear to 27
sn appear with -71
sn applaud CAP 55
sn applaud him -68
sn applaud the -21
sn appoint CAP 54
sn approv a 77
sn approv of -20
sn argu . -58
sn argu for 97
sn argu in -11
sn argu that 29
sn argu the 42
sn argument , 63
sn argument . 26
sn argument about -61
sn argument against -44
sn argument between -17
sn argument for -34
sn argument in -33
sn argument that 11
sn ask . -22
sn ask CAP 19
sn ask a -20
sn ask about -68
sn ask at 71
sn ask by 62
sn ask for -28
sn ask her -30
sn ask him -59
sn ask how 83
sn ask if 22
sn ask in 52
sn ask of -60
sn ask on 44
sn ask our 27
sn ask questions 85
sn ask the 38
sn ask what 19
sn ask whether 19
sn ask who -17
sn ask why 24
sn assail CAP 31
sn assessment . -28
sn assessment of 33
sn assum CAP -74
sn assum office -44
sn assum that 33
sn assum the -44
sn assur CAP 28
sn assur her -37
sn assur of -33
sn assur the 51
sn assuranc that 15
sn attack , -45
sn attack . -27
sn attack CAP 40
sn attack a -86
sn attack ads -58
sn attack against 43
sn attack and 58
sn attack as -29
sn attack because 77
sn attack by -21
sn attack from 29
sn attack have -12
sn attack her -22
sn attack him -32
sn attack his 15
sn attack is -47
sn attack of -44
sn attack the 45
sn attack to -75
sn attack was -23
sn attack were -14
sn attack — -26
sn attempt at -49
sn attempt to 14
sn attract a -23
sn attract the 18
sn attribut the 24
sn attribut to -20
sn authoriz the 61
sn authoriz to -66
sn avoid a 15
sn avoid the -65
sn back , -39
sn back . 26
sn back : -45
sn back CAP 34
sn back a 90
sn back after -19
sn back against -32
sn back an 68
sn back and -18
sn back at -48
sn back away -36
sn back down -68
sn back former 91
sn back from 11
sn back her 20
sn back his -67
sn back home -10
sn back of 42
sn back on 27
sn back that -41
sn back the 36
sn back to -13
sn back up -25
sn back waterboarding -14
sn back when -18
sn back — -38
sn balk at 15
sn ban , -19
sn ban . -22
sn ban CAP -43
sn ban all -16
sn ban from -48
sn ban non-citizen -15
sn ban of -61
sn ban on 21
sn bash CAP 72
sn becam a -64
sn becam clear -49
sn becam law 53
sn becam more -26
sn becam public -47
sn becam the -58
sn becom CAP -52
sn becom a -30
sn becom an 19
sn becom clear -10
sn becom increasingly 68
sn becom more -34
sn becom politically -28
sn becom president -19
sn becom so -19
sn becom the -28
sn becom too -19
sn beg the -85
sn begin , -47
sn begin . -25
sn begin CAP -58
sn begin DAY 65
sn begin a 40
sn begin airing -32
sn begin by 91
sn begin calling 24
sn begin her -34
sn begin in -35
sn begin of -19
sn begin on -26
sn begin with 50
sn begin working -39
sn believ " -56
sn believ , 47
sn believ CAP -42
sn believ he -22
sn believ in 18
sn believ me -79
sn believ their -51
sn believ there 58
sn believ they -63
sn believ to -55
sn believ — 63
sn bemoan the 30
sn best CAP -87
sn best chance -26
sn best friend -30
sn best hope -40
sn best known 75
sn best of -22
sn best on -16
sn best to 32
sn better . -16
sn better among -17
sn better at 50
sn better in -24
sn better than -32
sn better to 37
sn blam for -28
sn blam on -30
sn blam the 57
sn blast CAP 16
sn blast the 32
sn block CAP -25
sn block a 61
sn block in -39
sn block of -28
sn block the -22
sn bo . -37
sn bo and 16
sn boast about 40
sn boast of 64
sn boast that 30
sn brag about 48
sn break : -19
sn break down 43
sn break for -31
sn break from -23
sn break in -17
sn break out 43
sn break the -44
sn break up -23
sn break with -32
sn bring CAP -75
sn bring a 28
sn bring back -14
sn bring by 63
sn bring down -15
sn bring her -30
sn bring him -43
sn bring his -20
sn bring in -43
sn bring it -21
sn bring its -12
sn bring the -108
sn bring them -15
sn bring to -48
sn bring together -15
sn bring up 110
sn broad and -44
sn broadcast on -31
sn brush off 67
sn brush with -65
sn calculat that 51
sn call " -26
sn call , -51
sn call . -79
sn call CAP -15
sn call DAY -35
sn call a -25
sn call an -31
sn call and -15
sn call attention -18
sn call for 37
sn call from 51
sn call her 15
sn call him 84
sn call himself 20
sn call his 37
sn call in 40
sn call into 68
sn call itself -25
sn call of 67
sn call off -38
sn call on 10
sn call out -58
sn call the -18
sn call them 103
sn call themselves 75
sn call this 84
sn call to 30
sn call upon 68
sn call vote -38
sn call with 17
sn call — 41
sn captur CAP -15
sn captur by 51
sn car , -33
sn car . -25
sn car about 77
sn car after -17
sn car and -17
sn car law -19
sn car most 37
sn car of -25
sn car spending -11
sn careful about -61
sn careful not 29
sn carry CAP -28
sn carry a -44
sn carry him -16
sn carry on -22
sn carry out -48
sn carry the -36
sn cast CAP -24
sn cast a 91
sn cast ballots 40
sn cast doubt 76
sn cast herself -18
sn cast himself 43
sn cast in -30
sn cast the 36
sn cast their -33
sn cast votes 55
sn caution that 57
sn celebrat CAP -51
sn celebrat in -51
sn celebrat the 43
sn certain , -30
sn certain circumstances -12
sn certain undocumented -24
sn challeng , -40
sn challeng . -35
sn challeng CAP 26
sn challeng by 15
sn challeng for -47
sn challeng from 33
sn challeng her -35
sn challeng in -35
sn challeng of -24
sn challeng over 28
sn challeng to -68
sn champion by 34
sn champion of -38
sn champion the 35
sn chant " 52
sn chant , -29
sn chant of -23
sn charg , 43
sn charg . 18
sn charg CAP 91
sn charg against -28
sn charg in -39
sn charg into 70
sn charg of -39
sn charg that 22
sn charg the 38
sn charg with 59
sn cheer , -30
sn cheer . -37
sn cheer CAP 89
sn cheer and -46
sn cheer as -27
sn cheer crowd -11
sn cheer for 58
sn cheer from -30
sn cheer supporters -11
sn cheer when 50
sn chid CAP 35
sn choos , -16
sn choos . -32
sn choos by 20
sn choos not -26
sn choos the 57
sn cit " 47
sn cit CAP -33
sn cit an 26
sn cit another 41
sn cit his 12
sn claim , -31
sn claim . -34
sn claim CAP 28
sn claim about -23
sn claim allegiance 44
sn claim by 29
sn claim he 47
sn claim his -61
sn claim in 42
sn claim of -60
sn claim on -55
sn claim responsibility -57
sn claim to 34
sn clear , -15
sn clear . -23
sn clear : -20
sn clear CAP -14
sn clear a -34
sn clear from 34
sn clear how -21
sn clear in 82
sn clear path -37
sn clear sign -30
sn clear that -17
sn clear the -68
sn clear to -15
sn clear whether -24
sn coin flip -19
sn coin the -38
sn com . -52
sn com / -14
sn com CAP -20
sn com NUM -13
sn com a -47
sn com after -34
sn com amid -23
sn com around 13
sn com as -28
sn com at -38
sn com away 34
sn com back -33
sn com close -33
sn com down -17
sn com during -16
sn com from -20
sn com in -67
sn com just -14
sn com of -22
sn com off -61
sn com on 16
sn com only -36
sn com out 71
sn com over -24
sn com the -59
sn com through -15
sn com to -36
sn com together -40
sn com two -13
sn com under 18
sn com up 43
sn com weeks -13
sn com when -16
sn com with 17
sn comment , -41
sn comment CAP -29
sn comment DAY -59
sn comment about -32
sn comment are -29
sn comment as -49
sn comment by -12
sn comment came -53
sn comment come -14
sn comment for 34
sn comment from -31
sn comment had -21
sn comment made -11
sn comment on 72
sn comment to -48
sn comment were -11
sn commit by -50
sn common . -12
sn common ground -42
sn compar CAP 115
sn compar her 95
sn compar the 41
sn compar to -104
sn compar with -64
sn complain about -55
sn complain to 38
sn complaint that 87
sn conced that 32
sn conced the -70
sn concern , 11
sn concern . -42
sn concern about 16
sn concern among 36
sn concern for 70
sn concern of -38
sn concern over -66
sn concern to -21
sn concern with 47
sn concern — -25
sn conclud , -11
sn conclud . 41
sn conclud by 29
sn conclud that -10
sn condemn CAP -20
sn condemn the 30
sn condemnation of 27
sn confident in 66
sn confident that 27
sn confirm a -18
sn confirm that 51
sn confront CAP -10
sn confront the 54
sn confus with -72
sn congratulat CAP 11
sn consensus on -42
sn consensus that 52
sn consider CAP 35
sn consider a -20
sn consider an -11
sn consider him 31
sn consider one -60
sn consider voting -10
sn consider whether -35
sn contend that 48
sn continu , 44
sn continu . 21
sn continu : 73
sn continu CAP 16
sn continu her -82
sn continu his 40
sn continu on -94
sn continu the -82
sn continu to 49
sn contradict his -37
sn contrast , -39
sn contrast the 67
sn contrast to -29
sn contrast with -23
sn controversial CAP -23
sn controversial comments -30
sn controversial proposal 26
sn controversial statements -63
sn conversation . -28
sn conversation about -18
sn convinc that -35
sn count , -35
sn count . -41
sn count DAY -59
sn count by -19
sn count in 31
sn count is -25
sn count on -24
sn counter to -37
sn cover by -59
sn cover in -67
sn cover the -12
sn cover to -33
sn cover up -32
sn creat . -35
sn creat CAP -69
sn creat a -16
sn creat an -68
sn creat by -13
sn creat the -63
sn credit , -18
sn credit . -37
sn credit for -47
sn credit score -21
sn credit scores -23
sn credit the 58
sn critical . -11
sn critical for -24
sn critical of 71
sn critical to -68
sn criticism , -39
sn criticism and -27
sn criticism for 83
sn criticism from 31
sn criticism on -56
sn criticism over 18
sn criticism that 44
sn criticiz . -60
sn criticiz CAP 26
sn criticiz as 17
sn criticiz by 74
sn criticiz for 27
sn criticiz her 13
sn criticiz his 26
sn criticiz the 22
sn cry out 25
sn cut , -12
sn cut a 16
sn cut back -14
sn cut down -11
sn cut for -14
sn cut in 79
sn cut into -15
sn cut off -14
sn cut out -13
sn cut that -13
sn cut the -34
sn cut to 44
sn debat CAP -49
sn debat about 72
sn debat after -17
sn debat against -13
sn debat and -28
sn debat at -20
sn debat before -12
sn debat between -11
sn debat here -32
sn debat hosted -12
sn debat in -33
sn debat is 63
sn debat last -25
sn debat of -18
sn debat on 44
sn debat over 36
sn debat performance 43
sn debat prep -47
sn debat stage -25
sn debat that -42
sn debat the 33
sn debat this -23
sn debat to -29
sn debat with 43
sn debat — -36
sn decid against 41
sn decid by -72
sn decid not 84
sn decid on 39
sn decid the -69
sn decid to 15
sn decid what 24
sn decid whether -42
sn decid which 11
sn decid who -42
sn decision , -40
sn decision . -20
sn decision CAP -19
sn decision about -45
sn decision by 95
sn decision in -21
sn decision is -33
sn decision on 37
sn decision that -46
sn decision they 20
sn decision was -28
sn decision will -30
sn decision with -30
sn declar " -25
sn declar , -14
sn declar . 29
sn declar CAP 17
sn declar NUM -54
sn declar a -44
sn declar in 91
sn declar it -42
sn declar that -21
sn declar the -13
sn declin , -24
sn declin . -34
sn declin and -15
sn declin in -55
sn declin to 49
sn decry the 33
sn dedicat to -56
sn deep into 35
sn defend CAP 68
sn defend her 91
sn defend himself -42
sn defend his -11
sn deliver a 42
sn deliver an 25
sn deliver by -14
sn deliver her -57
sn deliver his 57
sn deliver on -34
sn deliver paid -11
sn deliver to -70
sn demand , 77
sn demand . -68
sn demand a 11
sn demand for 41
sn demand of -76
sn demand to -33
sn demonstrat her -32
sn demonstrat the 41
sn denounc CAP 51
sn denounc by -38
sn deny . 35
sn deny CAP -127
sn deny any 95
sn deny him -59
sn deny that 23
sn describ CAP -14
sn describ a 73
sn describ her -28
sn describ himself 55
sn describ how 83
sn describ it 12
sn describ themselves 32
sn design to 13
sn desir to 20
sn detail , -36
sn detail . -23
sn detail about -65
sn detail in -31
sn detail of -45
sn determin how -13
sn determin that -42
sn determin the -63
sn determin their -36
sn determin to -24
sn determin who -21
sn devot much 12
sn devot to 15
sn direct CAP -15
sn direct at -23
sn direct by -25
sn direct the -42
sn direct to 57
sn disagre . -96
sn disagre on -23
sn disagre with 41
sn disavow CAP -104
sn disavow the 16
sn disclos . -31
sn disclosur filed -54
sn disclosur of 90
sn discover in 19
sn discuss CAP 61
sn discuss a -24
sn discuss his -12
sn discuss how -53
sn discuss the -36
sn discussion , 51
sn discussion . -39
sn discussion about -36
sn discussion of 29
sn discussion with -37
sn dismiss . -65
sn dismiss the 19
sn display , -11
sn display a 128
sn display of 16
sn disput . 75
sn disput that -33
sn distanc from -27
sn distanc herself 27
sn distanc himself 60
sn divid , -29
sn divid . -42
sn divid CAP -27
sn divid among -61
sn divid between 50
sn divid by -32
sn divid in -21
sn divid on 73
sn divid over 71
sn divid the -49
sn document , -78
sn document . 41
sn document CAP -15
sn document and -11
sn document from -20
sn document he 32
sn document in -23
sn document that -32
sn doubl digits -22
sn doubl down 72
sn doubt that 19
sn downplay CAP 63
sn draw CAP -100
sn draw NUM -28
sn draw a 18
sn draw applause -66
sn draw attention 69
sn draw big -27
sn draw boos -29
sn draw cheers -54
sn draw criticism 93
sn draw from -48
sn draw hundreds -31
sn draw in -16
sn draw more -49
sn draw on -41
sn draw sharp 92
sn draw the 35
sn draw to -74
sn earn NUM -18
sn earn a 60
sn earn at -17
sn earn her -39
sn earn him 33
sn earn his -38
sn earn the 23
sn echo CAP -42
sn echo a 30
sn echo by 37
sn echo the -65
sn elect , -46
sn elect . -17
sn elect CAP 29
sn elect a 88
sn elect as -42
sn elect officials -44
sn elect president -29
sn embrac . 30
sn embrac CAP -13
sn embrac a -45
sn embrac by -63
sn embrac him -77
sn embrac his 15
sn embrac of 97
sn embrac the 20
sn embrac their -37
sn emerg , -23
sn emerg as -41
sn emerg from -32
sn emerg in -33
sn emphasiz , -20
sn emphasiz on -46
sn emphasiz that -22
sn emphasiz the 95
sn enamor of 43
sn encourag CAP -54
sn encourag his 16
sn encourag the -52
sn encourag violence -35
sn end " 60
sn end , -18
sn end . -20
sn end CAP 35
sn end a 27
sn end at -15
sn end her 33
sn end his -63
sn end in -61
sn end of -32
sn end on -14
sn end the -12
sn end with -70
sn endors a -60
sn endors by 18
sn endors her 21
sn endors him -13
sn endors his -38
sn endorsement " -23
sn endorsement , -30
sn endorsement . -45
sn endorsement by 58
sn endorsement from -31
sn endorsement in -17
sn endorsement of 74
sn endorsement was -19
sn endorsement will -18
sn enjoy a -90
sn enjoy in -38
sn enjoy the 53
sn establish a 20
sn estimat CAP 84
sn estimat NUM -12
sn estimat of 19
sn estimat put -54
sn estimat that 68
sn expand CAP 34
sn expand background -31
sn expand health -31
sn expand her -50
sn expand his -56
sn expand in -31
sn expand on 88
sn expand the -71
sn expand their -14
sn expect . 10
sn expect CAP -45
sn expect a -31
sn experienc , -24
sn experienc . -22
sn experienc and 16
sn experienc as -29
sn experienc in -34
sn experienc of -48
sn experienc to -17
sn explain , 55
sn explain . 35
sn explain CAP 22
sn explain his -24
sn explain how -23
sn explain that 15
sn explain the 47
sn explain to 63
sn explain why 11
sn expos the -22
sn express a 26
sn express concern -30
sn express frustration 47
sn express his -33
sn express support 64
sn eye , 24
sn eye . -51
sn eye on -43
sn eye to -17
sn fact , -10
sn fact is -47
sn fact that -13
sn fail , -38
sn fail . -29
sn fail CAP -13
sn fail coup -17
sn fail to 11
sn far , 11
sn far . -20
sn far as -25
sn far away -12
sn far been 85
sn far behind -26
sn far better -38
sn far beyond -13
sn far from -47
sn far has -10
sn far less 33
sn far short -28
sn far this -18
sn far to -23
sn far well -53
sn fault . -15
sn fault lines -33
sn favor , -19
sn favor . -24
sn favor CAP -56
sn favor a 16
sn favor of -13
sn favor the -71
sn favor to -60
sn favorit . -13
sn favorit CAP -26
sn favorit to -34
sn fear . 33
sn fear CAP 79
sn fear and -45
sn fear for -16
sn fear it -26
sn fear of -22
sn fear that 38
sn fear the 23
sn featur CAP -52
sn featur in 49
sn featur of -15
sn featur the -22
sn feel " -59
sn feel a -21
sn feel about 60
sn feel betrayed 22
sn feel compelled 45
sn feel free -51
sn feel he 25
sn feel it -19
sn feel so -30
sn feel squeezed -40
sn feel that -16
sn feel the -56
sn fight , -22
sn fight . -20
sn fight CAP -16
sn fight against -37
sn fight at -23
sn fight back -39
sn fight between -13
sn fight is -14
sn fight on -40
sn fight over -34
sn fight the -42
sn fight with -13
sn figur , -12
sn figur in -55
sn figur is 48
sn figur on -16
sn figur out 25
sn figur that 36
sn figur to -50
sn figur who -11
sn figur — -12
sn fil . -35
sn fil a 81
sn fil against -40
sn fil by -30
sn fil on -49
sn find " 40
sn find , 57
sn find . 62
sn find CAP 27
sn find NUM 32
sn find a -100
sn find common -44
sn find herself 42
sn find himself -68
sn find his 42
sn find it 16
sn find itself -27
sn find no 20
sn find out 30
sn find the -15
sn find their -25
sn find them 58
sn find themselves -74
sn find ways -96
sn fir , -26
sn fir . -42
sn fir CAP 42
sn fir and -14
sn fir back 31
sn fir for -39
sn fir from 35
sn fir him -50
sn fir his 19
sn fir on -29
sn fir up 15
sn float the 94
sn focus , -17
sn focus . -26
sn focus groups -45
sn focus its -44
sn focus more 32
sn focus of 72
sn focus to -32
sn follow , -19
sn follow . -12
sn follow : 17
sn follow CAP 35
sn follow a 31
sn follow an -34
sn follow by -43
sn follow closely -21
sn follow him -61
sn follow his -41
sn follow in -24
sn follow on -11
sn follow that -37
sn follow the -37
sn follow up 45
sn forget that -13
sn forward , -23
sn forward . -15
sn forward to -53
sn fram the 52
sn fre CAP -22
sn fre agents -18
sn fre speech -12
sn fre to 80
sn fre trade -19
sn full CAP -33
sn full of 66
sn full support 71
sn full time -10
sn giv CAP -31
sn giv NUM -32
sn giv a 24
sn giv away -72
sn giv birth -36
sn giv by -40
sn giv her 15
sn giv him -62
sn giv his -71
sn giv in -14
sn giv it -55
sn giv large -28
sn giv me -19
sn giv money -32
sn giv more -40
sn giv paid -14
sn giv rise 81
sn giv states -37
sn giv that -75
sn giv the -24
sn giv their -55
sn giv them -44
sn giv to -11
sn giv up -53
sn giv voters -15
sn go " -27
sn go ' -34
sn go . 35
sn go CAP -35
sn go a -88
sn go after 22
sn go against -33
sn go ahead 75
sn go all -42
sn go along -16
sn go back -86
sn go bad -58
sn go beyond -59
sn go by 36
sn go down -44
sn go far -30
sn go for -65
sn go forward -16
sn go from -19
sn go further -15
sn go in -47
sn go into -47
sn go off 43
sn go on 60
sn go out 96
sn go public -47
sn go so 125
sn go that -32
sn go through -53
sn go to -89
sn go too -20
sn go unnoticed 67
sn go up 42
sn go viral -28
sn go with -52
sn goal , -27
sn goal . -35
sn goal is 28
sn goal was 30
sn goal — 70
sn grant , -38
sn grow CAP -12
sn grow increasingly 43
sn grow list -11
sn grow more 60
sn grow pressure -10
sn grow up -49
sn guarante that -63
sn hail the 80
sn hammer CAP -61
sn hammer out -34
sn hard by -14
sn hard for -14
sn hard in -30
sn hard not -36
sn hard time -15
sn hard work -17
sn hat . -33
sn hat and -27
sn hat speech 60
sn hat the 71
sn hear , -18
sn hear . -13
sn hear CAP 36
sn hear about -44
sn hear before -24
sn hear from -41
sn hear him 51
sn hear in 68
sn hear on -51
sn hear that 18
sn hear the -33
sn hear what 35
sn high , -14
sn high as -13
sn high court -14
sn high numbers -40
sn high on -12
sn high school -40
sn highlight the -35
sn hint at 13
sn hint of -86
sn hint that 19
sn hir CAP 21
sn hir a 39
sn hir foreign -19
sn hir in 33
sn hir the -16
sn hir to -60
sn hit CAP 38
sn hit a -31
sn hit by 14
sn hit hard -54
sn hit him 115
sn hit on -32
sn hit the -12
sn hold . -16
sn hold CAP 28
sn hold a -45
sn hold an -24
sn hold at -38
sn hold back -43
sn hold by -61
sn hold caucuses -43
sn hold contests 72
sn hold her -65
sn hold in -39
sn hold its -51
sn hold more -55
sn hold off -34
sn hold office -15
sn hold on -54
sn hold onto -23
sn hold out -25
sn hold primaries -21
sn hold public -19
sn hold the -51
sn hold their -45
sn hold two -45
sn hop , -58
sn hop . -30
sn hop CAP -21
sn hop he 113
sn hop of -37
sn hop the 12
sn hop will 25
sn hopeful , -15
sn hopeful CAP -41
sn hostility to 54
sn idea , 31
sn idea . -38
sn idea : -64
sn idea and -24
sn idea are -18
sn idea of -15
sn identify CAP 79
sn identify and -15
sn identify by -72
sn identify themselves 25
sn ignor . -61
sn ignor CAP 86
sn ignor by 53
sn ignor the -59
sn imagin CAP -19
sn imply that -16
sn impos a -22
sn impos new -85
sn impress . -45
sn impress by 65
sn impression of 53
sn includ " -29
sn includ , -13
sn includ : 105
sn includ CAP -54
sn includ NUM -47
sn includ a 13
sn includ an -46
sn includ former -36
sn includ her -18
sn includ his -65
sn includ in -40
sn includ many -27
sn includ on -22
sn includ one -28
sn includ some -50
sn includ superdelegates -10
sn includ the -19
sn includ those -33
sn indicat he -13
sn insist , 32
sn insist it 15
sn insist on -67
sn insist they 24
sn instruct the 33
sn intend to -41
sn intens political -25
sn intens scrutiny 44
sn interest , -45
sn interest . -46
sn interest and -13
sn interest in 22
sn interest of 73
sn interest rate -11
sn interest rates -40
sn interest to 42
sn interpret as 14
sn introduc CAP 31
sn introduc a -48
sn introduc by 17
sn introduc his 11
sn introduc some 50
sn introduc the -80
sn introduc to -68
sn investigat CAP 71
sn investigat by 48
sn invit CAP -45
sn invok CAP -68
sn invok the -13
sn issu , -41
sn issu . -24
sn issu : -10
sn issu CAP -36
sn issu a 91
sn issu an 67
sn issu and -11
sn issu by -77
sn issu for -19
sn issu he -18
sn issu is -30
sn issu like -20
sn issu of 10
sn issu on -21
sn issu over -21
sn issu that -57
sn issu the 44
sn issu to -37
sn issu with -14
sn issu would 72
sn it " -11
sn it , -23
sn it . -18
sn it : -15
sn it CAP -16
sn it a -25
sn it added -38
sn it again -15
sn it all -38
sn it also -37
sn it appeared 65
sn it appears 51
sn it as -23
sn it assumes -23
sn it became 21
sn it by -19
sn it came -51
sn it can -17
sn it cannot -13
sn it clear 37
sn it comes -33
sn it could -21
sn it did -16
sn it didn't -46
sn it didn’t -23
sn it does -26
sn it doesn't 20
sn it doesn’t -15
sn it even -15
sn it for -16
sn it from -13
sn it gets -20
sn it goes -16
sn it had -13
sn it hard -14
sn it has -42
sn it in -22
sn it is 14
sn it isn't -21
sn it isn’t -24
sn it just -15
sn it makes -20
sn it may 33
sn it means -29
sn it must -21
sn it on -13
sn it once -15
sn it out -12
sn it read -14
sn it remains 52
sn it said -24
sn it says -11
sn it seemed -18
sn it seems 66
sn it should -14
sn it started -10
sn it still -12
sn it takes -24
sn it that -23
sn it the -12
sn it to -27
sn it took -28
sn it turned -30
sn it turns -16
sn it was -13
sn it wasn't -26
sn it wasn’t -28
sn it went -34
sn it will -21
sn it with -12
sn it — -15
sn join CAP -37
sn join a -54
sn join by -63
sn join him 37
sn join on -27
sn join the -59
sn join them -28
sn join with -16
sn jok , 14
sn jok . -12
sn jok about 25
sn jok to -13
sn judg . -10
sn judg CAP -35
sn judg in -14
sn judg on -12
sn judg overseeing -11
sn judg ruled -11
sn judg that 34
sn judg who -44
sn keen interest -18
sn keep CAP -43
sn keep a -78
sn keep her -42
sn keep him -16
sn keep his -19
sn keep interest -24
sn keep it -13
sn keep the -14
sn keep their -49
sn keep them -18
sn keep with -19
sn knock CAP 83
sn know CAP 34
sn know about 21
sn know better -36
sn know by -33
sn know for 16
sn know he 66
sn know him -24
sn know if -25
sn know it -60
sn know that -40
sn know the -81
sn know their 32
sn know they 11
sn know this 16
sn know what -23
sn know whether -29
sn know which 51
sn know who -62
sn label " -29
sn label CAP -17
sn lament the 29
sn lash out -20
sn launch CAP -10
sn launch a 40
sn launch the -66
sn lay bare 33
sn lay off -15
sn lay out 45
sn lay the -51
sn lean left -31
sn lean on -21
sn lean toward -29
sn learn from -45
sn learn her 31
sn learn in 75
sn learn more -53
sn learn of -38
sn leav , -26
sn leav . -22
sn leav ; -13
sn leav CAP -58
sn leav a -29
sn leav behind -41
sn leav for -36
sn leav him -23
sn leav his -28
sn leav in -34
sn leav many -61
sn leav of 51
sn leav office -14
sn leav on 67
sn leav out 56
sn leav that -22
sn leav the -46
sn leav with -23
sn less . -10
sn less at -16
sn less clear -30
sn less likely -28
sn less safe -35
sn let 's 40
sn let CAP -56
sn let alone -20
sn let me -20
sn let the -48
sn let us -20
sn let ’s -23
sn liken to 22
sn lin " -13
sn lin , -20
sn lin . -16
sn lin : -29
sn lin behind -12
sn lin for -14
sn lin of 24
sn lin on -11
sn lin that 41
sn lin to -33
sn lin up 52
sn lin with -28
sn link arms -31
sn link to -19
sn list , -46
sn list . -34
sn list CAP 30
sn list as 40
sn list from -58
sn list in -41
sn list of -70
sn list on -16
sn list the 81
sn littl attention 68
sn littl evidence -17
sn littl inclination -11
sn littl interest 60
sn littl more -30
sn lobby firms -21
sn lobby for 74
sn lobby on -42
sn look . -26
sn look at -45
sn look back 48
sn look for -28
sn look forward 86
sn look increasingly -42
sn look into -40
sn look out -13
sn look over -27
sn lov . -31
sn lov lost -37
sn lov ones -52
sn lov to 98
sn main goal -24
sn main rival -28
sn maintain a -31
sn maintain by -31
sn maintain his 22
sn maintain that 48
sn maintain the -66
sn maintain their -46
sn mak , -34
sn mak . -46
sn mak CAP 18
sn mak NUM -23
sn mak a 16
sn mak about -32
sn mak against -17
sn mak an 33
sn mak any -16
sn mak by -71
sn mak clear 66
sn mak comments 76
sn mak during -14
sn mak earlier -26
sn mak for -62
sn mak fun 18
sn mak good -29
sn mak her -10
sn mak him -61
sn mak his -31
sn mak history -59
sn mak in -82
sn mak it -30
sn mak its -47
sn mak me -32
sn mak money -20
sn mak more -59
sn mak much 28
sn mak no 96
sn mak on -51
sn mak one -30
sn mak public 54
sn mak sense -76
sn mak some -85
sn mak sure -85
sn mak that -32
sn mak the 64
sn mak their -28
sn mak them -42
sn mak those -23
sn mak to -18
sn mak up -66
sn mak — -28
sn manag CAP -55
sn manag director -21
sn manag to 40
sn mark CAP -57
sn mark a 40
sn mark as 42
sn mark by -23
sn mark classified -41
sn mark his -35
sn mark the -60
sn mean , 53
sn mean . -15
sn mean CAP -57
sn mean a -49
sn mean for 53
sn mean he -66
sn mean it -77
sn mean of -12
sn mean the -52
sn mean this 25
sn mean to 51
sn mean — -18
sn mention , 52
sn mention CAP 18
sn mention as -22
sn mention by -32
sn mention his 51
sn mention of -92
sn mention on -12
sn mention that -21
sn mention the 73
sn messag , 17
sn messag . -26
sn messag : 71
sn messag about -58
sn messag and -15
sn messag for -25
sn messag from -22
sn messag is 45
sn messag of 18
sn messag on -35
sn messag that -53
sn messag to -58
sn messag with -12
sn messag — -12
sn met CAP -34
sn met in -25
sn met privately -25
sn mind on -37
sn mind the 24
sn mock . 80
sn mock CAP 41
sn mock a -33
sn mock his 30
sn mock the 69
sn mount a -26
sn mov , -16
sn mov . -18
sn mov CAP -12
sn mov closer -21
sn mov forward -44
sn mov from -21
sn mov into -11
sn mov jobs -16
sn mov on -42
sn mov out -14
sn mov past -12
sn mov that 17
sn mov the -18
sn mov through -22
sn mov to 13
sn movement , -51
sn movement . -33
sn movement has -39
sn movement in 78
sn movement is 60
sn movement of -56
sn movement that 21
sn nam " 75
sn nam , -32
sn nam . 11
sn nam CAP -12
sn nam and -15
sn nam as -17
sn nam change -12
sn nam for -88
sn nam her 85
sn nam in 54
sn nam is -36
sn nam of -53
sn nam on 36
sn nam recognition -48
sn nam the -56
sn nam to -17
sn nam — -68
sn need , -13
sn need . -78
sn need CAP -57
sn need NUM -27
sn need a -71
sn need any -45
sn need for -30
sn need in -19
sn need it -46
sn need of -31
sn need the -46
sn negotiat the -40
sn nervous , -15
sn nominat a 37
sn nominat contest -48
sn nominat contests -33
sn nominat convention -28
sn nominat for -25
sn nominat process -16
sn not , 54
sn not . 16
sn not : -31
sn not CAP 47
sn not about -75
sn not from -15
sn not he 28
sn not her -29
sn not in 44
sn not of -35
sn not that 18
sn not the 98
sn not to -33
sn nothing about -22
sn nothing but 14
sn nothing to -14
sn nothing wrong -18
sn offer " -42
sn offer . -25
sn offer CAP -30
sn offer a -37
sn offer an 68
sn offer by -88
sn offer himself 10
sn offer his 143
sn offer in 68
sn offer increasingly 64
sn offer more 16
sn offer no -17
sn offer some -23
sn offer the -30
sn offer to 23
sn ongo CAP -33
sn open CAP -11
sn open a -65
sn open an 17
sn open and -37
sn open doors -14
sn open for -39
sn open his -43
sn open in -26
sn open letter -21
sn open night -16
sn open question -12
sn open the -58
sn open their -13
sn open up 85
sn opponent , 25
sn opponent . 54
sn opponent have -11
sn opponent of -26
sn opponent say -26
sn opponent to -45
sn opponent who -17
sn oppos " 12
sn oppos CAP 19
sn oppos a 43
sn oppos an 42
sn oppos by 34
sn oppos it 36
sn oppos same-sex -114
sn oppos to -85
sn opposition , -20
sn opposition . -36
sn opposition from 27
sn opposition in -15
sn opposition research -17
sn opposition to 38
sn opt for 12
sn optimistic about -47
sn optimistic that -11
sn order , -54
sn order . -32
sn order that 15
sn order the 63
sn order to 10
sn outlin a 29
sn outrag . 13
sn overwhelm support 107
sn paint CAP 72
sn pass " 25
sn pass . -33
sn pass a 38
sn pass along 59
sn pass by 23
sn pass from -44
sn pass in 29
sn pass on -43
sn pass out -56
sn pass through -42
sn pass with 34
sn pay " -13
sn pay NUM -23
sn pay a -34
sn pay attention 116
sn pay for -39
sn pay more -46
sn pay off -38
sn pay the -40
sn pay their -12
sn perception of 66
sn personal . -10
sn personal attacks 13
sn personal email -16
sn personal life -24
sn persuad CAP -36
sn persuad superdelegates -55
sn persuad to -40
sn persuad voters 51
sn pick CAP 68
sn pick a -56
sn pick the -22
sn pick up -18
sn pitch to 62
sn pivot to -46
sn plan ( -37
sn plan , -36
sn plan . -31
sn plan CAP -16
sn plan as -16
sn plan by -22
sn plan in -20
sn plan is 65
sn plan on 29
sn plan that -36
sn plan to 31
sn plan was -19
sn plan — -12
sn play , -14
sn play CAP -32
sn play a -35
sn play an -11
sn play by -16
sn play down 81
sn play for -15
sn play in -26
sn play on -33
sn play out -21
sn play the -65
sn play to -53
sn play well 73
sn plead guilty 14
sn pledg delegate -79
sn pledg delegates -54
sn pledg from 35
sn pledg his 26
sn pledg that 83
sn pledg their -12
sn pledg to 31
sn point ( -24
sn point , -51
sn point . -35
sn point about -27
sn point among -39
sn point behind -11
sn point during -15
sn point edge -12
sn point for -28
sn point from -30
sn point he -23
sn point in -27
sn point is 58
sn point lead -19
sn point margin -11
sn point of -10
sn point on -23
sn point out 101
sn point over -27
sn point since -17
sn point that -20
sn point to 49
sn point was 27
sn point where -11
sn point — -11
sn portray her -11
sn position , 47
sn position . 20
sn position by -17
sn position for -11
sn position in -35
sn position is -15
sn position of -42
sn position on 38
sn position that -46
sn position to -76
sn post , -19
sn post . -25
sn post : 75
sn post CAP 13
sn post a 22
sn post and -22
sn post by -52
sn post has -28
sn post in -46
sn post of 71
sn post the 18
sn post this -62
sn post to -65
sn praiz for -13
sn praiz from -24
sn praiz her -24
sn praiz his 37
sn praiz of 58
sn praiz the 13
sn predict , -22
sn predict . -18
sn predict CAP -62
sn predict the -39
sn prefer . 22
sn prefer CAP 12
sn prefer not 48
sn prefer the 71
sn prefer to 24
sn present . 28
sn present a 34
sn present at 67
sn present in -15
sn present the -24
sn press CAP -18
sn press about 18
sn press by -21
sn press conference -30
sn press conferences -17
sn press for 70
sn press his 81
sn press on 41
sn press release -47
sn press secretary -66
sn press their -40
sn press to -86
sn pressur CAP -37
sn pressur from -46
sn pressur on 38
sn pressur the 31
sn pressur to -64
sn presum CAP -18
sn priority , -47
sn priority . 29
sn priority for -51
sn priority in 68
sn priority of 73
sn project , -33
sn project . -29
sn project a -45
sn project the 33
sn promiz , 19
sn promiz . -36
sn promiz CAP 88
sn promiz a 71
sn promiz of 32
sn promiz that 14
sn promot a 12
sn promot his 24
sn promot the -14
sn prompt CAP -61
sn prompt a -57
sn prompt by -19
sn prompt some 36
sn propos . -30
sn propos NUM 27
sn propos a 50
sn propos ban -50
sn propos that -17
sn proposal , -32
sn proposal . -22
sn proposal as -17
sn proposal for 16
sn proposal on 47
sn proposal that -37
sn proposal to 21
sn proposal would -23
sn proposal — 60
sn protest . -13
sn protest against 25
sn protest at -25
sn protest in -15
sn protest of 29
sn protest that 11
sn protest the 41
sn prov a -29
sn prov adept -60
sn prov that -29
sn prov to 26
sn provid CAP -98
sn provid a -40
sn provid an 31
sn provid any -22
sn provid by 31
sn provid evidence 73
sn provid free -39
sn provid more -47
sn provid the 28
sn provid to 32
sn publish , -20
sn publish DAY -37
sn publish a 69
sn publish an 86
sn publish in -82
sn purport to -12
sn pursu . -18
sn pursu an -22
sn pursu the 12
sn push CAP -103
sn push a 42
sn push against 15
sn push back 36
sn push by 59
sn push for 66
sn push her -83
sn push his -34
sn push in -29
sn push is -15
sn push more -76
sn push through -61
sn push to 24
sn put CAP -22
sn put a 15
sn put forth 55
sn put forward 25
sn put him -18
sn put in -37
sn put it 88
sn put me -11
sn put more -12
sn put on 47
sn put the -37
sn put their -19
sn put them -26
sn put to -51
sn put together -20
sn put up -28
sn question , -48
sn question . -19
sn question : -27
sn question CAP 66
sn question are 20
sn question as -71
sn question at -22
sn question for 62
sn question from -43
sn question his 121
sn question how 55
sn question in -40
sn question is 14
sn question of -28
sn question on 32
sn question posed 36
sn question that -56
sn question the 20
sn question to 30
sn question whether 37
sn question why -31
sn question will -30
sn quick to 29
sn quot . -23
sn quot CAP 106
sn quot a 30
sn quot from 24
sn rail against 23
sn rais NUM -63
sn rais about 40
sn rais at 39
sn rais by 24
sn rais concerns -36
sn rais eyebrows 31
sn rais funds -19
sn rais in -36
sn rais interest -19
sn rais money -38
sn rais more -59
sn rais questions 11
sn rais rates -30
sn rais taxes -34
sn rais the -38
sn rais to -59
sn rattl CAP -43
sn rattl by -71
sn rattl off 54
sn reach NUM -22
sn reach a 16
sn reach by -38
sn reach for 22
sn reach of -15
sn reach out -20
sn reach the -30
sn reach with -10
sn react to -51
sn read " 50
sn read , 17
sn read . 83
sn read CAP -22
sn read a 20
sn read from -29
sn read the 13
sn ready for -56
sn realiz that -51
sn reason , -15
sn reason : -11
sn reason CAP -45
sn reason for -10
sn reason the -44
sn reason to 34
sn reason why -26
sn rebuk CAP 45
sn rebuk to -52
sn rebut CAP 38
sn recall , -32
sn recall a 39
sn recall her -63
sn recall the -12
sn receiv CAP -63
sn receiv NUM -29
sn receiv a -18
sn receiv an -38
sn receiv at -27
sn receiv by -13
sn receiv his -52
sn receiv in -33
sn receiv more 66
sn receiv the -20
sn receiv this -65
sn reckon with 52
sn recogniz that 50
sn recogniz the -17
sn recommend charges -17
sn recommend that 21
sn recommendation on -12
sn recount the 96
sn refer to 22
sn referenc , -28
sn referenc the 39
sn referenc to 33
sn reflect a -11
sn reflect his -78
sn reflect in -56
sn reflect on 57
sn reflect the 19
sn refus to 37
sn regard , -25
sn regard as 16
sn regard the -75
sn regard to -11
sn reiterat his -21
sn reiterat that 27
sn reject CAP -17
sn reject by 92
sn reject the -33
sn rejection of 38
sn releas , 38
sn releas . 14
sn releas DAY -79
sn releas NUM -24
sn releas a 104
sn releas by -61
sn releas from -59
sn releas her -85
sn releas his -37
sn releas its 111
sn releas last -113
sn releas on -70
sn releas the 19
sn releas them 12
sn releas transcripts -35
sn reluctant to 16
sn rely on -37
sn remain , -12
sn remain . -26
sn remain CAP -18
sn remain a 11
sn remain an -27
sn remain far -33
sn remain neutral -15
sn remain on -20
sn remain silent 25
sn remain the -46
sn remain to -34
sn remain too -56
sn remain unclear -32
sn remain — -44
sn remark , 18
sn remark . -14
sn remark CAP -39
sn remark and -13
sn remark by -26
sn remark in -49
sn remark on 32
sn remark that 13
sn remark upon 54
sn remark was -15
sn remark were -14
sn remember . 18
sn remember CAP -27
sn remember that 42
sn remind the 73
sn remind viewers 59
sn remind voters 21
sn repeat a 10
sn repeat his -21
sn repeat the 80
sn reply , 54
sn reply : 42
sn reply CAP 18
sn reply to -68
sn report " 50
sn report , 25
sn report . 47
sn report : 39
sn report DAY 19
sn report NUM -21
sn report a 61
sn report about 23
sn report and -20
sn report at 30
sn report for -67
sn report from -95
sn report in 12
sn report is -30
sn report issued -15
sn report it -45
sn report last 75
sn report of -32
sn report released -12
sn report show -41
sn report spending 32
sn report that 16
sn report the 19
sn report to 58
sn report was -28
sn report — -72
sn represent . -14
sn represent CAP 23
sn represent NUM 48
sn represent a -75
sn represent by -63
sn represent for -25
sn request , -18
sn request . -33
sn request a 13
sn request and 53
sn request anonymity 46
sn request by -53
sn request for 24
sn request from -38
sn request of 29
sn request that -62
sn request to 15
sn requir . -46
sn requir CAP -76
sn requir a -75
sn requir by -41
sn requir for -63
sn requir the 51
sn requir them -22
sn requir to 51
sn resolv . -19
sn resonat more -38
sn resonat with 110
sn respond , -46
sn respond . 37
sn respond : 39
sn respond DAY -12
sn respond by -41
sn respond that 61
sn respond with -32
sn respons , -40
sn respons . -19
sn respons about -63
sn respons from 56
sn respons on -28
sn respons to 22
sn respons was 68
sn restrict from -33
sn restrict the 59
sn return , -13
sn return . -12
sn return a 15
sn return from -11
sn return home -15
sn return of -19
sn return the -41
sn return to 17
sn reveal , 78
sn reveal : -63
sn reveal CAP 34
sn reveal a 26
sn reveal in 10
sn reveal the 34
sn revelation that 24
sn revers . -19
sn revers course 32
sn revers himself -51
sn revers his 40
sn rip CAP 11
sn rip into 29
sn roll back -18
sn roll call -18
sn roll out 35
sn rul , -25
sn rul . 25
sn rul CAP 20
sn rul DAY 53
sn rul and -37
sn rul as -12
sn rul committee -26
sn rul for 49
sn rul of -40
sn rul on -18
sn rul out 30
sn rul was -17
sn rul will -24
sn rumor that 35
sn run , -32
sn run . -12
sn run CAP 45
sn run ads 54
sn run against -45
sn run as 18
sn run away -26
sn run by -34
sn run counter -40
sn run for -50
sn run his -16
sn run in -39
sn run into -21
sn run mate -18
sn run more 92
sn run of -15
sn run on 25
sn run out -14
sn run the -45
sn run through -12
sn run to -54
sn satisfy with 63
sn say , 19
sn say . 20
sn say : -31
sn say CAP 14
sn say DAY 21
sn say NUM 42
sn say about -10
sn say after 37
sn say an 64
sn say and -45
sn say anything -87
sn say as -13
sn say before 32
sn say both 16
sn say by 46
sn say during -23
sn say earlier 22
sn say for 34
sn say former 32
sn say from 51
sn say goodbye 54
sn say has -56
sn say he 17
sn say her 12
sn say his 16
sn say how -57
sn say if 54
sn say investigators 34
sn say is -11
sn say its 49
sn say last 43
sn say late 16
sn say little -80
sn say more 75
sn say no -14
sn say none 56
sn say of 16
sn say on 25
sn say one 53
sn say only -46
sn say people 29
sn say recently 17
sn say repeatedly 24
sn say she 26
sn say so 40
sn say some 51
sn say such -35
sn say the 11
sn say their -37
sn say then 11
sn say there 19
sn say this -12
sn say those 13
sn say to 41
sn say was 38
sn say we -43
sn say were -15
sn say when 52
sn say whether -10
sn say who 31
sn say will 17
sn say with 25
sn say would -19
sn say yes 72
sn say — 30
sn scar . -69
sn scrambl the -65
sn scrambl to 29
sn se a 16
sn se the -43
sn see " -23
sn see , -44
sn see . -19
sn see CAP 34
sn see a -32
sn see as 29
sn see by 87
sn see fit -29
sn see for 97
sn see her -43
sn see him -27
sn see his -90
sn see how -11
sn see if -87
sn see it 20
sn see no -30
sn see that 11
sn see their 49
sn see this 67
sn see what -51
sn see why -13
sn seek " 22
sn seek CAP 93
sn seek a -61
sn seek comment -43
sn seek help 22
sn seek out -27
sn seek the -97
sn seem , -77
sn seem a -82
sn seem almost 15
sn seem as -44
sn seem like 38
sn seem more -12
sn seem most -18
sn seem ready 87
sn seem so -43
sn seem to 28
sn seiz the -32
sn self-describ CAP 43
sn self-describ democratic -16
sn send CAP 39
sn send a 64
sn send an 14
sn send from -15
sn send it -58
sn send or -11
sn send out 26
sn send the -72
sn send to -80
sn sens , -13
sn sens . -25
sn sens of 42
sn sens that -39
sn sens to -14
sn sentenc , -16
sn sentenc . -24
sn sentenc to -46
sn set a -67
sn set an -23
sn set for -29
sn set in -14
sn set of -44
sn set off -42
sn set up 14
sn shar . -22
sn shar his 27
sn shar in -29
sn shar of -68
sn shar some -31
sn shar the -12
sn shar their 32
sn shar this 84
sn shar with 56
sn sharp contrast -66
sn sharp criticism 88
sn shift . -12
sn shift focus -45
sn shift from -41
sn shift his 82
sn shift in -26
sn shift into -31
sn shift its -53
sn shift staff -38
sn shift the -38
sn shift to 42
sn shift toward -10
sn shock . -55
sn shock CAP 61
sn shoot , -12
sn shoot . -20
sn shoot CAP -39
sn shoot and -20
sn shoot at -45
sn shoot back 167
sn shoot by -28
sn shoot down -13
sn shoot in -24
sn shoot of -13
sn shoot to -26
sn shoot up -22
sn shoot victims -16
sn shout , 29
sn shout — 50
sn show " -66
sn show , -14
sn show . 26
sn show a 20
sn show an 17
sn show and -48
sn show as 13
sn show for -31
sn show has -48
sn show he 27
sn show her 56
sn show him 29
sn show host -58
sn show in -32
sn show is -49
sn show it 20
sn show little 96
sn show no 28
sn show of -64
sn show on -32
sn show signs 27
sn show the -27
sn show to -22
sn show up -92
sn show voters 76
sn show was -54
sn show ’s -11
sn shrug off 18
sn sid , -24
sn sid . -20
sn sid : -12
sn sid of -29
sn sid to -14
sn sid with 65
sn sign , 28
sn sign CAP -62
sn sign a 23
sn sign an 43
sn sign by -75
sn sign for 69
sn sign in 56
sn sign into 39
sn sign of -23
sn sign on -44
sn sign that 34
sn sign the 12
sn sign up -16
sn signal that 38
sn signal the -36
sn singl CAP -17
sn singl digits -26
sn singl one -13
sn singl out 71
sn skeptical . -55
sn skeptical about 43
sn skeptical of 89
sn slam CAP 40
sn slam his 37
sn so-call " -33
sn so-call CAP -61
sn sound like -65
sn sound off 79
sn spar over 82
sn speak , -75
sn speak . -46
sn speak CAP -74
sn speak DAY -95
sn speak about 97
sn speak at -11
sn speak before -21
sn speak briefly 16
sn speak candidly 23
sn speak fees -34
sn speak for -28
sn speak freely 44
sn speak from -44
sn speak in -36
sn speak later -53
sn speak of 98
sn speak on -29
sn speak out 86
sn speak publicly -82
sn speak schedule -11
sn speak slot -29
sn speak to -38
sn speak up 41
sn speak with -67
sn speculat that 28
sn speculation about -79
sn spent NUM -40
sn spent more 42
sn spent most -71
sn spent much 92
sn spent on -30
sn spent the -60
sn split . -23
sn split between -29
sn split on 49
sn split the -42
sn spot , -20
sn spot a 41
sn spot on -36
sn spot that -24
sn stanc , -12
sn stanc . -29
sn stanc in -23
sn stanc on 26
sn stand , -38
sn stand at -58
sn stand behind -30
sn stand beside -38
sn stand by 81
sn stand for 79
sn stand on 36
sn stand out -55
sn stand up -31
sn stand with 28
sn start , -11
sn start . 14
sn start CAP -90
sn start DAY -52
sn start a 31
sn start at -24
sn start by -51
sn start his -26
sn start in 25
sn start of -20
sn start on -33
sn start out 29
sn start the 72
sn start when -26
sn start winning -56
sn stat ' -14
sn stat 's -24
sn stat ( -20
sn stat : 11
sn stat CAP -17
sn stat and -24
sn stat as -38
sn stat director -15
sn stat during 26
sn stat for -28
sn stat has -18
sn stat have -30
sn stat he -13
sn stat in 64
sn stat including -10
sn stat is -19
sn stat last -32
sn stat like -15
sn stat of -18
sn stat on -47
sn stat over -11
sn stat parties -15
sn stat party -33
sn stat poll -11
sn stat she -11
sn stat such -13
sn stat that 13
sn stat this -25
sn stat voting -13
sn stat where -26
sn stat will -11
sn stat with -22
sn stat would -14
sn stat — -19
sn stat ’s -16
sn statement , -52
sn statement . -15
sn statement : -32
sn statement DAY -24
sn statement about 24
sn statement from -24
sn statement in -27
sn statement issued -20
sn statement of -25
sn statement on 28
sn statement released 52
sn statement said -11
sn statement saying -47
sn statement that 14
sn statement to -23
sn statement was -30
sn step aside -17
sn step down -53
sn step in -17
sn step of -18
sn step to -20
sn step up -25
sn stop , -32
sn stop CAP -35
sn stop by -48
sn stop him -20
sn stop short 71
sn stop the -23
sn stop to 40
sn story , -13
sn story . -13
sn story about 35
sn story by -14
sn story has -17
sn story of 46
sn story on -15
sn story that -49
sn strategy , -31
sn strategy . -33
sn strategy ; -20
sn strategy and -11
sn strategy for 63
sn strategy is 35
sn strategy of 20
sn strategy that -35
sn strategy to 26
sn strategy — -24
sn stress that 37
sn stress the 50
sn strong , -20
sn strong . -10
sn strong CAP -54
sn strong a -34
sn strong debate -19
sn strong in -32
sn strong majority 79
sn strong showing -33
sn strong support 28
sn strong supporter 70
sn strong third -12
sn strong third-place -47
sn struck a -54
sn struck down 44
sn struck the -45
sn struggl , -20
sn struggl . -22
sn struggl in -27
sn struggl to 25
sn struggl with -53
sn stuck to 13
sn stuck with -40
sn submit to -38
sn suggest a -41
sn suggest in 32
sn suggest it -46
sn suggest she 16
sn suggest that 24
sn suggest they 104
sn suggestion , -45
sn suggestion by 93
sn suggestion that 21
sn support ( 34
sn support , -28
sn support . 11
sn support : -83
sn support CAP 21
sn support a 27
sn support among 28
sn support and -34
sn support another -30
sn support behind 74
sn support by -64
sn support for -15
sn support has -44
sn support her -13
sn support him -57
sn support his -94
sn support is 37
sn support it -21
sn support legislation -24
sn support on -47
sn support the 46
sn support — 55
sn supporter : 48
sn supporter CAP -76
sn supporter DAY -21
sn supporter after -13
sn supporter and 28
sn supporter are -20
sn supporter argue -38
sn supporter as -31
sn supporter at -11
sn supporter came -18
sn supporter for -20
sn supporter from 40
sn supporter have -17
sn supporter in -38
sn supporter of 20
sn supporter on 50
sn supporter say -35
sn supporter that -62
sn supporter to -34
sn supporter were -24
sn supporter who -21
sn supporter will -17
sn supporter would -11
sn supportiv of 63
sn sur , -20
sn sur . -24
sn sur it -20
sn sur to 80
sn surpriz , 26
sn surpriz that 21
sn surpriz to -52
sn surpriz you -13
sn suspect CAP -55
sn suspect of -23
sn suspect that 70
sn tak , -12
sn tak . -24
sn tak CAP -38
sn tak DAY -23
sn tak NUM 31
sn tak a 28
sn tak aback 53
sn tak action -81
sn tak advantage -68
sn tak aim 79
sn tak an 49
sn tak back -23
sn tak by -11
sn tak care -23
sn tak center -10
sn tak down -36
sn tak effect -71
sn tak from -28
sn tak heat 19
sn tak her -91
sn tak him -25
sn tak his -78
sn tak hold -19
sn tak home -57
sn tak in -33
sn tak into -25
sn tak issue 129
sn tak it 39
sn tak its -56
sn tak much 74
sn tak no -95
sn tak off -29
sn tak office -69
sn tak on -47
sn tak out -12
sn tak over -39
sn tak pains 120
sn tak part -49
sn tak place -50
sn tak questions -95
sn tak shots -52
sn tak some 46
sn tak the -39
sn tak their -47
sn tak this -14
sn tak time -33
sn tak to -18
sn tak up -10
sn talk , -45
sn talk . 34
sn talk about 33
sn talk at 13
sn talk like -26
sn talk on -18
sn talk over -29
sn talk point 60
sn talk points -49
sn talk radio -10
sn talk show -44
sn talk to -46
sn talk up 46
sn target . -23
sn target a -30
sn target and -48
sn target at -36
sn target for -53
sn target of -42
sn target the 21
sn tell " -26
sn tell , -30
sn tell . -12
sn tell CAP 27
sn tell a 45
sn tell an -11
sn tell conservative 60
sn tell friends 53
sn tell her -21
sn tell him -58
sn tell me 30
sn tell one -19
sn tell reporters 46
sn tell supporters 13
sn tell their 69
sn tell them 54
sn tell voters 94
sn tell you 46
sn testify before 20
sn thank CAP 20
sn thank in -33
sn thank supporters 24
sn thank to -79
sn ther , -28
sn ther . -18
sn ther for -30
sn ther has 61
sn ther have -13
sn ther is -28
sn ther to -18
sn ther were -36
sn ther would 72
sn think , -42
sn think . 43
sn think CAP 22
sn think about 36
sn think his 47
sn think i -66
sn think in -54
sn think it -15
sn think of -29
sn think she 31
sn think so 73
sn think tank -61
sn think that -24
sn think they -27
sn think would -28
sn threaten the -85
sn threaten to 13
sn throw a -40
sn throw in 44
sn throw their 65
sn tick off 71
sn tie CAP -22
sn tie the 95
sn tie them 11
sn titl " -52
sn titl of -28
sn touch CAP -21
sn touch on 80
sn tout a -33
sn tout her -15
sn tout his 50
sn tout the 29
sn trad , -21
sn trad agreement -27
sn trad agreements -18
sn trad deal -24
sn trad deals -28
sn trad is -16
sn trad pact -26
sn trash CAP 30
sn troubl for -10
sn trust , -11
sn trust . -24
sn trust CAP -16
sn trust him -47
sn trust the -51
sn trust with -32
sn try a -85
sn turn , -29
sn turn CAP -54
sn turn NUM -43
sn turn against 67
sn turn around -32
sn turn away 58
sn turn for -14
sn turn heads -41
sn turn her 67
sn turn his 66
sn turn in -44
sn turn into -36
sn turn it -20
sn turn of -18
sn turn off -28
sn turn on 47
sn turn out -64
sn turn over -68
sn turn the -56
sn turn up -33
sn tweet , 32
sn tweet . 19
sn tweet / -18
sn tweet : -23
sn tweet > -18
sn tweet CAP 82
sn tweet DAY 90
sn tweet _ -28
sn tweet a 29
sn tweet about 19
sn tweet after -54
sn tweet by 37
sn tweet id -20
sn tweet on 63
sn tweet pic -20
sn tweet that -31
sn tweet the -23
sn tweet tweet-author -18
sn tweet tweet-id -24
sn tweet was -82
sn unawar of -12
sn underscor that 36
sn underscor the 30
sn understand . -51
sn understand CAP -14
sn understand how 41
sn understand that -26
sn understand why -63
sn unhappy with -18
sn unleash a 41
sn unveil a 73
sn urg him 33
sn urg his 35
sn urg people 28
sn urg the -21
sn urg voters -13
sn used CAP -48
sn used a 14
sn used by -34
sn used for -71
sn used his 48
sn used in 29
sn used it 30
sn used the 26
sn used to -71
sn using CAP -91
sn using an -10
sn using it 64
sn using the -11
sn using to 36
sn very conservative -37
sn very different -13
sn very few -44
sn very little -33
sn very low -11
sn very much -53
sn very popular -51
sn very well -21
sn view , 49
sn view CAP 73
sn view from -74
sn view has 68
sn view her 19
sn view him -23
sn view is 21
sn view it 91
sn view on -64
sn view that -57
sn view the -112
sn vocal in 13
sn voic , -23
sn voic concerns 65
sn voic in 23
sn voic of -21
sn voic on -18
sn voic support 22
sn voic to -18
sn voic — -21
sn vot ) -33
sn vot , -59
sn vot . -48
sn vot : -16
sn vot CAP -16
sn vot DAY -45
sn vot against 73
sn vot and -15
sn vot are -12
sn vot as -21
sn vot at -35
sn vot by -19
sn vot for 39
sn vot from 60
sn vot have -11
sn vot he -33
sn vot in -17
sn vot is -17
sn vot laws -16
sn vot next -16
sn vot of -23
sn vot on -70
sn vot rights -40
sn vot that -51
sn vot their -18
sn vot this -15
sn vot to 24
sn vot was -16
sn vot were -16
sn vot will -22
sn vot — -24
sn vouch for 48
sn vow , 11
sn vow not 38
sn vow that 35
sn walk back 75
sn walk off -13
sn walk the -61
sn want " -84
sn want . 25
sn want : 47
sn want ? -15
sn want all 40
sn want it -54
sn want more 16
sn want safe -72
sn want the 42
sn want their 22
sn warn : -28
sn warn CAP -15
sn warn that 12
sn warn the -35
sn wary of 24
sn watch CAP 32
sn watch a -62
sn watch the 12
sn watch this -26
sn wav in -10
sn wav to -59
sn weigh in 49
sn welcom CAP 35
sn welcom the -60
sn welcom to -22
sn whisper in -38
sn wish of -24
sn withdraw from -53
sn witness said -32
sn wonder if 22
sn word " -13
sn word , -37
sn word . -16
sn word CAP -20
sn word about -33
sn word for 87
sn word he -30
sn word of 12
sn word on -16
sn word to -26
sn word — -17
sn worry . -34
sn worry about -36
sn worry that 13
sn worry the -37
sn writ " 50
sn writ , 48
sn writ . 30
sn writ : 74
sn writ CAP 26
sn writ a -12
sn writ about 54
sn writ an -14
sn writ at -37
sn writ by -48
sn writ for -35
sn writ his -52
sn writ in 41
sn writ of 54
sn writ off -44
sn writ on -18
sn writ recently 14
sn writ statement -13
sn writ that 16
sn writ the -41
sn writ to -45
sn yell " 55
sn zero in 46
sq accept -/near 37
sq accept -/touch -61
sq accept near/- -32
sq accord -/near 26
sq accord -/touch 27
sq accord near/- 58
sq accord touch/- -34
sq account -/near -70
sq account -/touch -14
sq account near/- -21
sq accus -/near 13
sq accus touch/near 42
sq accusation -/near -18
sq acknowledg -/- 37
sq acknowledg -/near -23
sq acquiesc -/- 33
sq add -/- -95
sq add -/near -57
sq add -/touch 63
sq add near/- 30
sq add near/near 41
sq add near/touch 70
sq add touch/- 35
sq add touch/near 36
sq add touch/touch -36
sq address -/- -38
sq address -/near 119
sq address near/- -68
sq address touch/- 20
sq admir -/- 48
sq admission -/- -68
sq admit -/- -37
sq admit -/near 40
sq admit -/touch 110
sq admit touch/- -78
sq adopt -/- -16
sq adopt -/near 55
sq advic -/- 26
sq adviz -/- -53
sq adviz -/near 54
sq adviz near/- -18
sq advocat -/- 32
sq advocat -/near -55
sq advocat near/- -81
sq affirm -/- -41
sq agre -/- 29
sq agre -/near -56
sq agre -/touch -29
sq agre near/- -89
sq aim near/- 10
sq air -/- -23
sq air near/- -36
sq air touch/- -36
sq alarm -/- 18
sq alert -/- -20
sq alleg -/- 32
sq allow -/near -78
sq allow near/- 41
sq allow touch/- -11
sq allud -/- 95
sq anger -/- -17
sq announc -/- 41
sq announc -/near 69
sq announc -/touch -17
sq announc near/- -72
sq announcement near/- 65
sq answer -/near 11
sq answer near/- -52
sq answer touch/- 12
sq anticipat -/- -11
sq anxiety -/- 36
sq apologiz -/- 13
sq apologiz -/near -42
sq appeal -/- -14
sq appeal -/near 30
sq appeal near/- -16
sq appear -/near -112
sq appear -/touch -17
sq appear near/- -28
sq applaud -/- 28
sq approv -/- -18
sq argu -/- 18
sq argu -/touch 11
sq argu near/- 46
sq argu touch/- 88
sq ask -/near -27
sq ask -/touch -40
sq ask near/- 81
sq ask touch/- -25
sq assail -/- 39
sq assert -/- -44
sq assert touch/- 52
sq assertion -/- -41
sq assertion -/near 34
sq assess -/- -20
sq assessment -/- 21
sq assum -/- -45
sq assumption -/- -26
sq assur -/near 44
sq assur touch/- 15
sq assuranc -/- 20
sq attack -/near 29
sq attack -/touch -36
sq attack near/- -83
sq attempt -/near -33
sq attempt near/- -34
sq attract -/- -19
sq attribut -/- 10
sq authoriz -/- 10
sq avoid -/- -54
sq avoid near/- 84
sq awar -/- 13
sq back -/near -33
sq back -/touch 57
sq back touch/- -54
sq balk -/- 15
sq ban -/near -34
sq bash -/- 16
sq becam -/- -12
sq becam -/near -10
sq becom -/- -30
sq becom -/near 56
sq becom -/touch -11
sq becom near/- -44
sq beg -/- 14
sq begin -/- -34
sq begin -/near -11
sq begin near/- -22
sq begin touch/- 32
sq believ -/- 20
sq believ -/near -36
sq believ near/- -88
sq bemoan -/- 32
sq bemoan -/near 11
sq best -/near -38
sq best near/- -34
sq better -/- -37
sq better -/near 53
sq bitter -/- 30
sq blam -/- 48
sq blam -/near -86
sq blast -/- 39
sq blast -/near 17
sq block -/- -55
sq block -/near 76
sq bo -/- 14
sq bo near/- -21
sq boast -/- -50
sq boast -/near 26
sq brag -/- 27
sq break -/- -17
sq break -/near -27
sq bring -/- -60
sq bring -/near 96
sq bring -/touch 23
sq bring near/- 36
sq bristl -/- 42
sq broad -/- -23
sq broadcast -/- 22
sq broadcast -/near 25
sq brush -/- -12
sq calculat -/- -25
sq call -/- -18
sq call -/near 32
sq call -/touch 36
sq call near/- -29
sq call near/near 28
sq call near/touch -45
sq call touch/near -34
sq captur -/- -40
sq car -/near -32
sq car near/- -15
sq careful -/- -53
sq carry -/- -78
sq carry -/near 97
sq cast -/- -36
sq cast -/near -45
sq cast touch/- 101
sq caution -/- -19
sq celebrat -/- 12
sq celebrat -/near 25
sq celebrat near/- -55
sq certain -/- -39
sq certify -/- -60
sq challeng -/- 26
sq challeng -/near -50
sq champion -/- 29
sq chant -/- -108
sq chant -/touch -20
sq characteriz -/- 41
sq charg -/- -35
sq charg -/near -20
sq charg near/- 71
sq cheer -/- -33
sq cheer -/near 73
sq cheer near/- -43
sq chid -/- 50
sq chid -/near 28
sq choos -/- -10
sq choos -/near -66
sq cit -/- 58
sq cit -/touch 69
sq cit near/- -62
sq claim -/near 93
sq claim -/touch -32
sq claim near/- -104
sq claim touch/- 96
sq clear -/- -13
sq clear -/near -33
sq co-sponsor -/- -17
sq coin -/- -43
sq coin -/near 47
sq com -/- -28
sq com near/- -49
sq com touch/- 106
sq comment -/- -37
sq comment -/near 40
sq comment -/touch -30
sq comment near/- 79
sq comment touch/- 120
sq commit -/- -14
sq common -/near -27
sq common near/- 59
sq compar near/- -35
sq compar touch/- -16
sq complain -/near -12
sq complaint -/- 18
sq conced -/near 56
sq concern -/near -54
sq concern near/- 19
sq conclud -/- -55
sq conclud -/touch 15
sq conclud touch/- 31
sq condemn -/near -20
sq condemnation -/- 27
sq confident -/- 18
sq confront -/- -24
sq confront -/near -25
sq confus -/- -45
sq congratulat -/- 14
sq congratulation -/- -30
sq consider -/- 19
sq consider -/near -103
sq consider near/- -86
sq contemplat -/- 77
sq contention -/- 10
sq continu -/- -45
sq continu -/near -12
sq continu -/touch 45
sq continu near/- -31
sq continu touch/- 58
sq continu touch/touch 64
sq contradict -/- 15
sq contrast -/- -31
sq contrast -/near -80
sq contrast near/- 54
sq controversial -/- -39
sq controversial near/- -54
sq conversation -/- -16
sq conversation -/near 57
sq conviction -/- -11
sq convinc -/- 48
sq count -/- -12
sq counter -/- -47
sq cover -/- 15
sq creat -/- -21
sq creat -/near -60
sq creat -/touch -19
sq creat near/- -18
sq credit -/- -14
sq credit -/near 34
sq credit near/- 32
sq critical -/- -27
sq critical near/- -16
sq criticism -/- 31
sq criticism -/near -114
sq criticism near/- 11
sq cry -/- 46
sq cry -/touch -53
sq cut -/- -60
sq cut -/near 39
sq cut near/- 81
sq debat -/near -48
sq debat -/touch -20
sq debat near/- -49
sq debat touch/- -34
sq decid -/- -14
sq decision -/near 28
sq decision near/- -30
sq declar -/- -29
sq declar -/touch 29
sq declar near/- 47
sq declin -/- -29
sq declin -/near 47
sq declin near/- 27
sq decry -/- 37
sq dedicat -/- 21
sq deem -/- 59
sq deem -/touch -57
sq deep -/near 37
sq defend -/- -14
sq defend -/near 33
sq deliver -/- -58
sq deliver -/near 134
sq demand -/- -29
sq demand -/near -27
sq demonstrat -/- -19
sq denial -/- 30
sq denounc -/near 39
sq deny -/near 14
sq deny near/- 73
sq derid -/- 30
sq describ -/- 17
sq describ -/touch 13
sq describ near/- -35
sq describ touch/- -49
sq describ touch/near 21
sq design -/- -22
sq desir -/- -23
sq detail -/near -56
sq detail near/- 67
sq determin -/- 18
sq determin -/near -64
sq direct -/- -48
sq direct -/near -54
sq direct near/- 40
sq disagre -/- 39
sq disagreement -/- 32
sq disappoint -/- 35
sq disclos -/- -26
sq disclosur -/- 21
sq discover -/- -20
sq discover near/- -59
sq discuss -/- 22
sq discuss -/near -11
sq discuss near/- 21
sq discussion -/- 18
sq discussion near/- -38
sq dislik -/- 36
sq dismiss -/- -16
sq dismiss -/near 48
sq disparag -/- 52
sq disput -/- 20
sq distanc -/- -15
sq divid -/- -27
sq document -/- 15
sq document -/near -36
sq document near/- -17
sq doubl -/near 19
sq downplay -/- -72
sq draw -/near -71
sq draw near/- -71
sq dub -/touch 45
sq dwell -/- 66
sq eager -/- 41
sq earn -/- -45
sq echo near/- 95
sq elect -/- -49
sq elect -/near 28
sq elect near/- -21
sq embrac -/- -13
sq embrac -/near -16
sq emerg -/- -10
sq emphasiz -/- 31
sq emphasiz -/near 33
sq enamor -/- 43
sq encourag -/- -19
sq encourag -/near 28
sq end -/- -52
sq end -/near 58
sq end -/touch 53
sq end near/- -26
sq endors -/- 12
sq endorsement -/- 23
sq endorsement -/near -53
sq endorsement -/touch -24
sq engag -/- -32
sq engag -/touch -28
sq enjoy -/- -36
sq envision -/- 26
sq establish -/- -13
sq estimat -/- -28
sq evaluat -/- -18
sq excit -/- -22
sq expand -/- -13
sq expand near/- -19
sq expect -/- 35
sq expect -/near -74
sq expect near/- -63
sq experienc -/- -14
sq explain -/- -10
sq explain -/near -36
sq explain near/- 58
sq explain touch/- 19
sq expos -/- -34
sq express -/near -48
sq express near/- 43
sq eye -/- 41
sq fact -/- -11
sq fact -/near -31
sq fact -/touch -30
sq fail -/- -19
sq fail -/near -80
sq fail near/- -51
sq fals -/- -37
sq fals -/near 71
sq far -/- -26
sq far -/near 18
sq far near/- -10
sq fault -/- 25
sq favor -/- 28
sq favor -/near -48
sq favor near/- -80
sq favorit -/- -29
sq favorit -/near 43
sq fear -/near 21
sq fear near/- 51
sq featur -/- -21
sq featur touch/- 34
sq feel -/- 31
sq feel -/touch -50
sq feel near/- -57
sq fight -/- -19
sq fight -/near -54
sq fight near/- 80
sq fight touch/- -11
sq figur -/- -54
sq figur -/near 95
sq fil -/- -14
sq fil -/near -16
sq fil near/- -42
sq find -/- -21
sq find -/near 26
sq find -/touch 19
sq find near/- -58
sq find touch/- -48
sq fir -/- -19
sq fir near/- -25
sq float -/- -52
sq focus -/near -47
sq focus -/touch 39
sq focus near/- -49
sq focus touch/- -60
sq follow -/- -62
sq follow -/near 49
sq follow near/- -19
sq follow touch/- 38
sq forecast -/- 23
sq forese -/- 67
sq forward -/- -20
sq forward -/near 21
sq fram -/- -52
sq fram -/near 70
sq fre -/- -24
sq fre near/- -45
sq full -/- -10
sq giv -/- -41
sq giv -/near 63
sq giv -/touch -54
sq giv near/- -52
sq giv touch/- 63
sq glad -/- 16
sq go -/- -19
sq go -/near -63
sq go -/touch 73
sq go near/- -19
sq go near/touch -42
sq go touch/- 67
sq goal -/- 16
sq goal -/near -59
sq grow -/- -26
sq grow -/near -26
sq guarante -/- -29
sq guess -/- -34
sq hail -/- 18
sq hammer -/- 39
sq happy -/- 17
sq harsh -/- 25
sq hat -/- 33
sq hat near/- -66
sq hat touch/- -40
sq heap -/- 60
sq hear -/- -29
sq hear -/near 41
sq hear near/- -36
sq highlight -/- 37
sq hint -/- -41
sq hint near/- 54
sq hir -/- -25
sq hit -/near 33
sq hit near/- -18
sq hold -/- -20
sq hold near/- -41
sq hop -/- 29
sq hop -/near -81
sq hostility -/- 16
sq idea -/- 39
sq idea -/near -31
sq idea -/touch -30
sq idea near/- -48
sq identify -/- -12
sq identify near/- 41
sq ignor -/- -51
sq imagin -/- 48
sq imply -/- -21
sq imply -/near 29
sq impos -/- 33
sq impression -/- 22
sq includ -/- -38
sq includ -/touch 43
sq includ near/- -69
sq includ near/near 31
sq includ touch/- -52
sq indicat -/near -11
sq inform -/- -27
sq infuriat -/- 27
sq insist -/- 32
sq insist -/near 53
sq intend -/- 14
sq intend -/near -57
sq intens -/- 21
sq interest -/- -18
sq interest -/near 51
sq interest near/- -36
sq interject -/touch 57
sq interpret -/- -72
sq introduc -/- -48
sq introduc -/near 40
sq introduc near/- 18
sq investigat -/- -37
sq invit -/- -58
sq invit -/near 97
sq invok -/- 24
sq invok near/- -22
sq issu -/- -10
sq issu -/near -38
sq issu -/touch 20
sq issu near/- -36
sq it -/- -20
sq it -/near -56
sq it -/touch -28
sq it near/- 13
sq it near/near -16
sq it near/touch -10
sq it touch/- -55
sq join -/- -58
sq join -/near 74
sq jok -/- -19
sq jok -/near -18
sq jok -/touch -20
sq jok near/- -15
sq judg -/near -13
sq judg -/touch -11
sq keen -/- 19
sq keep -/- -15
sq keep -/near 27
sq keep -/touch -23
sq keep near/- -82
sq knock -/- -63
sq know -/near 39
sq know -/touch -31
sq know near/- 49
sq know touch/- -54
sq label -/- -11
sq label -/touch 78
sq lament -/- 19
sq lament -/near -40
sq lament -/touch 45
sq lash -/- 42
sq laud -/- -18
sq launch -/- -62
sq launch -/near 68
sq lay -/- -27
sq lay -/near 29
sq lay near/- -68
sq lean -/- 16
sq lean -/near -58
sq leav -/- -26
sq leav -/near -42
sq leav near/- -38
sq less -/- -25
sq less -/near -23
sq less near/- -15
sq liken -/- 20
sq lin -/near -16
sq lin -/touch -34
sq lin near/- -29
sq link -/near -21
sq link near/- -61
sq link touch/- 62
sq list -/- 12
sq list -/near 13
sq littl -/- -13
sq littl near/- -13
sq lobby -/- -60
sq look -/near -51
sq look near/- -97
sq main -/- 15
sq maintain -/- -37
sq mak -/- -15
sq mak -/near 52
sq mak -/touch -63
sq mak touch/- -68
sq manag -/- -29
sq manag near/- -24
sq mandat -/- -17
sq mark -/- -44
sq mark -/near 43
sq mean -/- -37
sq mean -/near -95
sq mean -/touch -21
sq mean near/- -44
sq mean touch/- 19
sq mention -/- 44
sq mention -/near -15
sq mention near/- 20
sq messag near/- -35
sq met -/- -19
sq met -/near -33
sq minc -/- 63
sq mock -/- -27
sq mount -/- -29
sq mov -/- -30
sq mov -/near -21
sq mov near/- -24
sq movement -/near -11
sq movement near/- -18
sq movement touch/- -27
sq nam -/near 43
sq nam -/touch 40
sq nam near/- -38
sq need -/- -21
sq need -/near -47
sq need -/touch -35
sq need near/- -42
sq need touch/- -20
sq negotiat -/near -53
sq nominat -/- 29
sq not -/touch -71
sq not near/- 48
sq not near/near 15
sq not touch/- 56
sq nothing -/- -15
sq nothing -/near -53
sq notic -/- 18
sq oath -/- -36
sq object -/- 32
sq objection -/- -23
sq observ -/- 46
sq obvious -/- 40
sq offer -/- 27
sq offer -/touch -49
sq offer near/- -118
sq ongo -/near 30
sq open -/- -42
sq open -/near 20
sq opponent -/- -23
sq opponent near/- -11
sq oppos -/- 15
sq oppos -/near -21
sq oppos -/touch -69
sq opposition -/- -21
sq opposition -/near 61
sq opposition near/- -24
sq optimistic -/- -34
sq order -/- 16
sq order -/near 19
sq outlin -/- -34
sq outrag -/- 13
sq outspoken -/- -18
sq overwhelm -/- 12
sq paint -/- -20
sq pass -/- 13
sq pass -/near -21
sq pass near/- -81
sq pass touch/- -28
sq passionat -/- 42
sq pay -/- -26
sq pay -/near -14
sq pay -/touch -17
sq peg -/- 47
sq perceiv -/- 28
sq perception -/- -46
sq perception -/near -70
sq personal -/- -14
sq personal -/near -19
sq personal near/- -13
sq persuad -/- 27
sq pick -/- -30
sq pivot -/- -37
sq plan -/near -42
sq plan -/touch -54
sq plan near/- -60
sq plan touch/- -40
sq play -/- -39
sq play -/near 34
sq play -/touch -18
sq plead -/- -19
sq pledg -/- -23
sq pledg -/near 83
sq pledg -/touch -47
sq pledg near/- -23
sq point -/near 75
sq point -/touch 66
sq point near/- -66
sq portray -/- -43
sq portray -/near 126
sq position -/- -14
sq post -/- -20
sq post -/near 14
sq post -/touch 57
sq post near/- 44
sq post touch/- 20
sq praiz -/near 67
sq praiz near/- 35
sq preach -/- 56
sq predict -/near 61
sq predict near/- 28
sq prediction -/- 11
sq prefer -/- 19
sq press -/near 37
sq press near/- 34
sq presum -/- -31
sq proclaim -/- -37
sq proclaim -/near 64
sq project near/- -24
sq promiz -/- -27
sq promiz -/near 20
sq promiz -/touch 26
sq promiz near/- 78
sq promot -/- 25
sq promot -/touch 12
sq prompt -/- -139
sq prompt -/near 96
sq pronounc -/- -58
sq propos -/- 16
sq propos -/near 85
sq propos near/- -57
sq proposal -/touch -51
sq protest -/- -17
sq protest near/- -19
sq proud -/- -14
sq prov -/- -34
sq prov -/touch -13
sq provid -/near -85
sq provid near/- -61
sq publish -/- -35
sq publish -/near -24
sq publish -/touch 46
sq publish near/- -13
sq publish touch/- -63
sq pump -/- 35
sq purport -/- -17
sq pursu -/- -16
sq pursu -/near -24
sq pursu near/- 50
sq push -/near -26
sq push -/touch -19
sq push near/- 11
sq put -/- -36
sq put -/near 78
sq put -/touch 63
sq put near/- -35
sq query -/- 48
sq question -/near 32
sq question near/- 21
sq question touch/- 15
sq quick -/- 19
sq quot -/- -15
sq quot -/near 49
sq quot near/- -27
sq rail -/- 82
sq rail -/near -116
sq rais -/- -15
sq rais -/near -59
sq rais near/- -36
sq rang -/- -27
sq reach -/- -47
sq reach -/near -19
sq reach near/- 50
sq react -/- -89
sq react -/near 64
sq read -/- -88
sq read -/near -33
sq read -/touch 14
sq read near/- 71
sq read touch/- 83
sq ready -/touch -11
sq reaffirm -/- 52
sq realiz -/- 13
sq reason -/- -13
sq reassur -/- 48
sq recall -/near 13
sq recall near/- 54
sq recall touch/- 33
sq receiv -/- -32
sq receiv -/near -16
sq receiv near/- -15
sq recit -/near 71
sq reckon -/- 36
sq recogniz -/- -12
sq recount -/- -22
sq refer -/- -46
sq refer -/near -37
sq refer near/- 64
sq refer near/near 48
sq refer touch/- -40
sq referenc -/- 19
sq referenc -/near -52
sq referenc near/- -13
sq referenc touch/- 16
sq reflect -/- -20
sq refus -/near 88
sq refusal -/- 23
sq refusal -/near -72
sq refut -/- -23
sq regard -/- 52
sq regard touch/- -46
sq reiterat -/- 29
sq reject -/- 29
sq releas -/near 35
sq releas -/touch 23
sq releas near/- -22
sq releas touch/- -48
sq relish -/- 45
sq rely -/- -35
sq remain -/- -17
sq remain -/near -34
sq remain -/touch -25
sq remain near/- -43
sq remark -/- -41
sq remark -/near 29
sq remark -/touch 22
sq remark near/near 19
sq remark touch/- 81
sq remember -/- 63
sq remind -/near -44
sq renew -/- 27
sq renounc -/- 28
sq repeat -/- -14
sq repeat -/near 29
sq repeat near/- 44
sq reply -/- -48
sq reply -/near -29
sq reply near/- -24
sq reply touch/- 57
sq report -/near 40
sq report -/touch 46
sq report touch/- -119
sq represent -/near -66
sq represent -/touch -11
sq represent near/- 64
sq repudiat -/- 25
sq request -/touch -23
sq request near/- 27
sq requir -/- 22
sq requir -/near -70
sq requir near/- -24
sq resist -/- -32
sq resolv -/- -39
sq resonat -/- -55
sq respond -/- -51
sq respond -/near 65
sq respond -/touch 81
sq respond near/- -21
sq respond touch/- 20
sq respons -/- -23
sq respons -/near 50
sq respons near/- -31
sq return -/- -29
sq return -/near -30
sq return near/- -33
sq retweet -/- -47
sq reveal -/- -32
sq reveal -/near 90
sq revelation -/- -11
sq rever -/- 68
sq revil -/- 30
sq reviz -/- -26
sq rip -/near -18
sq roll -/- -49
sq rul -/near 46
sq rul near/- -13
sq rumor -/- 27
sq run -/- -33
sq run -/near 49
sq run near/- -23
sq savag -/- 21
sq say -/- 19
sq say near/- 27
sq say near/touch 61
sq say touch/- 20
sq say touch/near 43
sq say touch/touch -12
sq scold -/- 28
sq scrambl -/- -24
sq se -/- -66
sq see near/- -20
sq see near/near -45
sq see touch/- -39
sq seek -/- 12
sq seek near/- -108
sq seem near/- 92
sq seiz -/- 27
sq seiz -/near -57
sq self-describ -/- 63
sq self-describ -/touch -24
sq send -/- -49
sq send -/near 54
sq send near/- -17
sq sentiment -/- 36
sq set -/- -20
sq set -/near -24
sq set near/- 81
sq shar -/- 14
sq shar near/- -73
sq sharp -/- -20
sq shift -/- -20
sq shift -/near 37
sq shift near/- -62
sq shock -/- -17
sq shoot -/- -53
sq shoot -/near 55
sq shoot -/touch 85
sq shoot near/- -30
sq shoot touch/- 47
sq shout -/- -72
sq shout -/touch 83
sq show -/- 13
sq show -/near -52
sq show -/touch -125
sq show near/near -81
sq show near/touch -33
sq show touch/- -22
sq shrug -/- -27
sq sid -/- -32
sq sid -/near 34
sq sign -/- -30
sq sign -/near 13
sq sign -/touch 24
sq sign near/- 60
sq sign touch/- -28
sq signal -/- 16
sq singl near/- 17
sq slam -/- 108
sq slam -/near -33
sq so-call -/- -25
sq so-call -/touch -39
sq sound -/near -54
sq speak -/- -13
sq speak -/touch -27
sq speak near/- 18
sq speculat -/- 48
sq speculation -/- 11
sq spent -/- -15
sq spent near/- 27
sq split -/- -10
sq spot -/- -16
sq stanc -/- 25
sq stanc -/near -53
sq stanc near/- -21
sq stand -/near -14
sq stand near/- -41
sq stand near/near -20
sq start -/- -28
sq start -/near -102
sq start near/- 47
sq stat -/- -31
sq stat -/near 24
sq stat -/touch 56
sq stat near/- 62
sq stat touch/- 42
sq stat touch/near 28
sq statement -/touch -37
sq statement near/- -16
sq statement near/near -13
sq statement touch/- -19
sq step -/- -27
sq step -/near 33
sq stern -/- 49
sq stop -/- -25
sq stop -/near -12
sq stop near/- -27
sq story -/near -27
sq story near/- -36
sq strategy -/- -11
sq strategy -/near -29
sq strategy near/- -25
sq strong -/near -26
sq struggl -/- -24
sq struggl -/near -18
sq struggl near/- -21
sq stuck -/- -43
sq submit -/- 37
sq sued -/- -17
sq suggest -/near 21
sq suggest -/touch 37
sq suggest near/- 86
sq suggest touch/- -49
sq suggestion -/near 105
sq support -/- 25
sq support -/near -67
sq support -/touch -22
sq support near/- -44
sq support touch/- -16
sq supporter -/- -23
sq supporter -/near -26
sq supporter near/- 76
sq supporter near/near -13
sq supporter touch/- -39
sq sur -/- -51
sq sur -/near 69
sq surpriz -/- 15
sq swear -/- -62
sq tak -/- -23
sq tak -/touch 22
sq tak near/- 51
sq tak touch/- -79
sq talk -/- 19
sq talk -/near -104
sq talk -/touch 15
sq talk near/- 53
sq target -/- -28
sq target -/near 31
sq target near/- -12
sq tell -/- -12
sq tell -/near 40
sq tell -/touch -40
sq tell near/- -25
sq tell touch/- 23
sq tell touch/near 48
sq testify -/- -36
sq thank -/- -15
sq thank -/near 16
sq ther -/- -25
sq ther -/touch -10
sq think -/near -69
sq think -/touch 63
sq think near/- 31
sq think near/near 32
sq threaten -/- -54
sq thrill -/- 17
sq throw -/- -13
sq tie -/- 12
sq titl -/- 22
sq titl -/near -15
sq titl -/touch -52
sq touch -/- -22
sq touch -/near -37
sq tout -/- 18
sq trad -/- -26
sq trash -/- -28
sq troubl -/near -24
sq trumpet -/- 36
sq trust -/- -38
sq try -/near -69
sq try -/touch -100
sq try near/- 61
sq try touch/- 60
sq turn -/- -28
sq turn -/near -39
sq turn near/- -52
sq tweet -/- -58
sq tweet -/touch 62
sq tweet touch/- 118
sq tweet touch/near 17
sq unawar -/- 21
sq underlin -/- -13
sq underscor -/- -29
sq understand -/- 26
sq understand near/- -24
sq unleash -/- -68
sq unveil -/- -38
sq urg -/near -18
sq urg touch/- 34
sq used -/- -48
sq used -/near 86
sq used -/touch 48
sq used touch/- -97
sq using -/- -13
sq using -/near -62
sq using near/- 27
sq using touch/- -35
sq utter -/- -24
sq very -/- -14
sq very near/- -11
sq veto -/- 35
sq view -/- 34
sq view -/near -57
sq view near/- 24
sq vocal -/- 19
sq voic -/- 22
sq voic near/- -22
sq vot -/near -31
sq vot -/touch -61
sq vot near/- -29
sq vot touch/- -36
sq vouch -/- 48
sq vow -/- 55
sq walk -/- -59
sq walk -/near 29
sq want -/- 13
sq want -/near -54
sq want -/touch -54
sq want near/- 41
sq warn -/touch 16
sq warn near/- -21
sq warn touch/- 46
sq wary -/- 42
sq watch -/- -38
sq watch -/near 40
sq watch near/- 39
sq watch touch/- -69
sq wav -/- -26
sq wav near/- -43
sq weigh -/- -67
sq welcom -/near -84
sq whisper -/- -66
sq wish -/- 40
sq withdraw -/- 31
sq witness -/- 26
sq wonder -/- 54
sq word -/- -30
sq word -/near 44
sq word -/touch -40
sq word near/- -67
sq worry -/- 27
sq worry -/near -21
sq writ -/- -48
sq writ -/near -17
sq writ -/touch 74
sq writ near/- 26
sq writ near/touch 57
sq writ touch/- 46
sq writ touch/near 27
sq yell -/- -104
sq yell -/touch 80
st abl - -35
st abl that1 -29
st accord - 16
st account that0 -20
st accus - 22
st accusation that0 -12
st acknowledg - 11
st acquiesc - 36
st adamant that0 55
st add - -21
st add that0 21
st address - -17
st address that2 -11
st admir - 16
st admission that0 34
st admit - -25
st admit that0 29
st adopt - -21
st advic - 12
st adviz - -10
st affirm - -56
st agre - -28
st agre that0 55
st agre that1 -33
st aim - -15
st alert - -40
st alleg - 27
st allow - -12
st allud - 18
st angry that1 -28
st announc - 25
st announc that0 -14
st announc that2 67
st announcement - 21
st anticipat - -40
st anxiety - 21
st apologiz - -45
st appeal - -31
st appear - -12
st appear that0 -21
st applaud - 20
st appoint - -11
st argu - 18
st argu that0 29
st argument - 15
st argument that0 11
st argument that2 -39
st argument that3 41
st ask that0 17
st ask that1 21
st ask that2 64
st assail - 49
st assess - -20
st assum - -122
st assum that0 33
st assur that1 21
st assuranc that0 15
st attract - -19
st awar - 10
st back that0 -41
st back that2 90
st back that3 -33
st balk - 15
st bash - 12
st becam - -20
st becom - -26
st beg - -14
st begin - -42
st begin that3 79
st belief - 28
st believ - -17
st bemoan - 37
st best - -13
st best that1 -40
st better - -40
st bitter - 30
st blast - 45
st block - -27
st boast - -63
st boast that0 30
st brag - 17
st break - -22
st bring - -28
st bring that2 30
st broad - -36
st brush - -41
st calculat - -54
st calculat that0 51
st captur - -48
st careful - -17
st carry - -30
st caution - -37
st caution that0 57
st certify - -60
st challeng - -12
st challeng that2 24
st champion - -30
st characteriz - 27
st charg that0 22
st chid - 67
st choos - -23
st circulat - -19
st cit - 12
st claim that2 43
st claim that3 85
st clear that0 -17
st clear that1 -38
st clear that3 -45
st co-sponsor - -56
st com - -21
st com that1 -46
st com that2 36
st com that3 -60
st comment - 10
st comment that3 -29
st commit - -14
st common - -58
st common that1 33
st compar that3 44
st complain - -21
st complaint - -47
st complaint that0 87
st conced that0 32
st conclud - -11
st conclud that0 -10
st condemn - -12
st condemnation - 27
st confident - -40
st confident that0 27
st confirm that0 51
st confront - -70
st congratulation - -32
st consensus - -27
st consensus that0 52
st contemplat - 30
st contend - -60
st contend that0 48
st contention - -25
st continu - -48
st continu that0 65
st continu that1 99
st continu that2 106
st conversation - 24
st conviction - -13
st convinc - -44
st convinc that0 -35
st convinc that2 54
st counter - 16
st creat - -26
st creat that2 -42
st critical - -17
st criticism that0 44
st cry - 22
st cut - -19
st cut that0 -13
st debat that0 -42
st decision that0 -46
st declar - 17
st declar that0 -21
st declin - -22
st decry - 36
st dedicat - 19
st defend - 13
st defend that2 73
st demand - 21
st demonstrat - -37
st denial - 16
st denounc - 35
st deny that0 23
st deny that2 -18
st derid - 42
st design - -27
st desir - 22
st determin that0 -42
st devot - -38
st devot that3 61
st direct - -31
st disagre - 12
st disagreement - 70
st disclos - 17
st disclosur - -36
st discover - 27
st discuss - 18
st discuss that2 -22
st dismiss - -11
st dismiss that2 25
st disparag - 27
st disput - 25
st disput that0 -33
st distanc - -15
st divid - -27
st document - 26
st document that0 -32
st document that3 -14
st doubl - -18
st doubt - -15
st draw - -30
st dwell - 17
st eager - -30
st eager that2 82
st earn - -55
st elaborat - -29
st elect - -40
st embrac - -11
st emphasiz that0 -22
st enamor - 13
st encourag - 15
st end - -31
st endors - 21
st engag - -42
st enjoy - -13
st envision - 64
st estimat - -16
st estimat that0 68
st evaluat - -18
st excit - 12
st expect - 15
st expect that2 11
st experienc - -12
st explain that0 15
st expos - -27
st express that1 36
st express that2 35
st eye - 25
st fact - -18
st fact that0 -13
st fail - -31
st fals - -44
st fals that1 78
st far - -26
st fault - 17
st fear - 14
st fear that0 38
st fear that3 30
st featur - -14
st feel that0 -16
st fight - -11
st figur - -19
st figur that0 36
st fil - -12
st find - -31
st float - -91
st focus - -19
st follow - -25
st follow that0 -37
st forecast - 14
st forget - 109
st forget that0 -13
st forward - -32
st fre - -33
st full - -16
st giv - -20
st giv that0 -75
st giv that2 35
st giv that3 -50
st glad - 16
st go - -12
st go that1 -64
st grant - -12
st grow - -20
st guarante that0 -63
st guess - 58
st hail - 26
st harsh - 23
st heap - 60
st hear - -36
st hear that0 18
st herald - 91
st high that1 -39
st highlight - 14
st hint - 64
st hint that0 -42
st hir - -29
st hold - -32
st hold that1 61
st hold that2 30
st hop that2 97
st hopeful - -29
st hostility - 16
st identify that3 73
st ignor - 38
st imagin - 41
st imply - 18
st imply that0 -16
st inclin - -28
st includ - -37
st includ that1 58
st includ that3 -51
st inform - 43
st infuriat - 27
st insist - 43
st intend - 23
st interject - -18
st introduc - -27
st investigat - -19
st invit - -10
st invok - -11
st issu - -15
st issu that0 -11
st issu that1 -19
st it - -24
st it that0 -36
st it that1 29
st it that2 -26
st it that3 78
st join - -32
st jok - -21
st judg - -11
st judg that0 34
st judg that1 -14
st keen - 42
st keep - -20
st knock - -22
st know that0 -40
st know that2 24
st label - 53
st lambast - 11
st lash - -27
st laud - -18
st launch - -29
st lay - -32
st leav - -43
st leav that0 -22
st leav that2 66
st leav that3 60
st less - -22
st less that3 -46
st liken - 26
st lin - -30
st lin that0 41
st link - -16
st list - 31
st littl - -29
st littl that1 -64
st lobby - -18
st look that1 -28
st lov - 15
st main - 20
st maintain - -63
st maintain that0 48
st mak - -21
st mak that0 19
st mak that1 49
st manag - -41
st mandat - 25
st mark - -47
st mean - -38
st mean that1 -77
st mention that0 -21
st messag that0 -53
st messag that2 -29
st messag that3 42
st met - -30
st minc - 63
st mind - 18
st mock - -15
st mov - -35
st mov that0 17
st mov that1 -15
st movement - -20
st movement that0 21
st mull - 48
st mus - 48
st nam - 13
st need - -32
st need that2 -33
st negativ - 10
st negotiat - 15
st nervous - -26
st not that0 18
st nothing - -21
st notic - -14
st oath - -36
st object - 32
st objection - -30
st observ - 14
st obvious - 70
st offer - -13
st ongo - 10
st open - -27
st opponent - -23
st oppos - 16
st opt - -25
st optimistic that0 -11
st order - 12
st order that0 15
st outlin - 56
st outrag - 14
st outspoken - 27
st overwhelm - 24
st paint - -11
st pass - -37
st pass that1 59
st passionat - 45
st pay - -32
st peg - 54
st perception - 22
st personal - -16
st personal that1 -12
st persuad - 40
st pick - -33
st pivot - -30
st plan that0 -36
st play - -38
st play that2 18
st plead - 11
st pledg - -10
st pledg that0 83
st point - -15
st point that0 41
st point that1 45
st point that2 25
st point that3 -35
st portray - 33
st position that0 -46
st position that3 -20
st praiz - 11
st preach - 56
st predict - 10
st prediction - 45
st prefer - 17
st press - -15
st presum - -49
st project - -34
st promiz - 18
st promiz that0 14
st promot - 18
st prompt - -38
st propos - 35
st propos that0 -17
st proposal that0 -37
st protest that0 11
st proud - -21
st prov - -18
st prov that0 -29
st prov that2 -35
st provid - -22
st publish - -31
st pump - 54
st purport - -20
st pursu - -48
st pursu that2 -34
st push that2 -33
st push that3 -85
st query - 38
st question that0 -56
st quick - -27
st quick that0 43
st quip - 67
st quot - -12
st rail - 19
st rais - -23
st rais that3 61
st rang - 18
st rattl - -18
st reach - -29
st react - 15
st ready - -44
st reaffirm - 31
st realiz - 66
st realiz that0 -51
st reason - -29
st reason that0 70
st reassur - 89
st reassur that1 -91
st rebuff - 35
st rebuk - 13
st rebut - 13
st recall - 17
st receiv - -33
st recit - 66
st reckon - 36
st recogniz - -13
st recogniz that0 50
st recommend that0 21
st recommendation - -69
st recount - 25
st refer - -21
st referenc - 32
st reflect that2 -84
st refus - -17
st refus that2 71
st refusal - -12
st refut - -23
st regard - -13
st reiterat - 38
st reiterat that0 27
st reiterat that2 -49
st reject - -30
st reject that2 93
st rejection - 11
st relay - -44
st releas - -21
st releas that2 22
st releas that3 70
st relish - 45
st rely - -42
st remain - -44
st remain that0 63
st remark - -11
st remark that0 13
st remember - 26
st remember that0 42
st remind - -26
st remind that1 22
st renew - -46
st renounc - 28
st repeat that2 53
st report - -10
st report that0 21
st report that1 -85
st report that2 15
st report that3 51
st represent - -29
st repudiat - 25
st request - 18
st request that0 -62
st requir - -19
st resolv - -42
st resonat - -36
st respond - -31
st respond that0 64
st respond that2 17
st restrict - 32
st return - -43
st retweet - 22
st reveal - -20
st revelation - -55
st revelation that0 24
st revers - -46
st revil - 42
st reviz - -26
st ridicul - -31
st roll - -35
st rul that1 -12
st rumor - -32
st rumor that0 35
st run - -20
st savag - -28
st say - 17
st say that1 -23
st say that3 54
st scar - 25
st scold - 28
st scrambl - -20
st see - -16
st see that0 11
st see that1 31
st see that3 -30
st seek that2 -14
st seem - -24
st seem that1 64
st seem that2 103
st seem that3 74
st seiz - -20
st self-describ - 29
st send - -47
st send that1 -47
st sens - 13
st sens that0 -39
st sentiment - -11
st set - -11
st shar - -14
st sharp - 14
st shift - -16
st shoot - -34
st shout - 18
st show that1 -62
st show that2 -23
st show that3 -59
st sid - -24
st sign - -15
st sign that0 34
st sign that1 -46
st signal - -21
st signal that0 38
st singl that1 -33
st skeptical - 25
st sound - 18
st speak that2 23
st speculat - -14
st speculat that0 28
st spent - -20
st split - -26
st spot - -15
st spot that0 -24
st stanc - 29
st stand - -23
st stand that3 49
st start - -20
st startl - 43
st stat - -21
st stat that0 13
st stat that1 -32
st stat that2 -40
st stat that3 54
st statement - -31
st statement that0 14
st statement that1 -62
st statement that2 103
st statement that3 48
st step - -14
st stern - 18
st stop - -30
st story that0 -49
st story that2 -32
st strategy - -14
st strategy that0 -35
st stress - -18
st stress that0 37
st striv - 59
st struggl - -51
st sued - -33
st suggest that0 24
st suggest that2 34
st suggest that3 -32
st suggestion - 30
st suggestion that0 21
st support - 11
st support that1 -86
st support that2 120
st support that3 -21
st supporter - -23
st supporter that0 20
st supporter that1 46
st supporter that2 44
st supporter that3 -45
st surpriz - -30
st surpriz that0 21
st surpriz that2 32
st suspect - -108
st suspect that0 70
st swear - -38
st tak - -19
st tak that3 -32
st talk - 17
st talk that3 55
st target - -19
st tell - 12
st tell that2 20
st tell that3 -45
st testify - 25
st thank - -22
st ther - -36
st ther that2 60
st ther that3 46
st think that0 -24
st think that2 42
st thrill - -38
st tick - -36
st tie - 13
st touch - -16
st tout - 33
st trad - -18
st trad that1 -32
st trash - -12
st trumpet - 27
st try - -32
st try that1 118
st try that3 25
st turn - -25
st turn that1 -32
st tweet that0 -29
st unawar - -48
st uncover - 28
st underscor - -19
st underscor that0 36
st understand - 14
st understand that0 -26
st unleash - -68
st unveil - -31
st urg - 20
st used - -43
st utter - -59
st very - -12
st very that2 -21
st veto - -10
st veto that2 54
st view - 21
st view that0 -57
st vocal - 14
st vot that0 -54
st vot that1 -14
st vot that2 -75
st vot that3 -77
st vouch - 48
st vow - 17
st vow that0 35
st walk - -43
st want that3 -29
st warn that0 12
st warn that1 43
st warn that2 43
st wary - -20
st watch - -24
st wav - 14
st wav that2 -57
st weigh - -33
st welcom - 15
st whisper - 25
st withdraw - 13
st witness - 15
st wonder - 11
st word - -16
st word that1 -50
st worry - 34
st worry that0 13
st writ that0 36
st writ that3 27
st yell - 23
st zero - -36
t abl to -17
t accord to 34
t account of 49
t accus of -63
t accusation of 55
t acquiesc to 28
t admit to -28
t adopt a -18
t agre on 53
t agre with -13
t aim at -72
t align with -32
t allegation of 47
t allud to 18
t anger by 31
t angry about 87
t angry at 59
t announc DAY 64
t announcement of 63
t anxiety about 115
t apologiz for 76
t argu for 97
t ask about -62
t ask for -28
t assessment of 33
t assur of -33
t back from -36
t back of 42
t back to -13
t balk at 15
t becom increasingly 68
t begin by 91
t believ in 18
t best for 75
t boast about 40
t boast of 64
t brag about 48
t bring up 110
t brush off 67
t call for 37
t call into 20
t call on 10
t call out -58
t call question 65
t call upon 68
t car about 77
t careful to 29
t cast ballot 88
t cast doubt 76
t cast for 117
t cast their -108
t chant of -23
t charg with 59
t cheer for 58
t cheer when 50
t claim to 44
t com against 115
t com from -20
t com on -29
t com scrutiny 62
t com the 39
t com to -36
t com under -29
t com up 43
t comment on 72
t complain about -55
t concern about 16
t conclud by 29
t confident in 66
t continu his 40
t continu insist 79
t continu to -32
t count on -24
t critical of 71
t criticism for 83
t criticiz as 17
t cry out 25
t debat on 44
t debat over 36
t decid against 41
t dedicat to -56
t deep into 35
t deliver a 42
t deliver an 25
t devot to 15
t disagre on -23
t disagre with 41
t disclosur of 90
t distanc from 60
t divid on 73
t divid over 71
t doubl on 21
t draw criticism 93
t draw the 35
t draw to 77
t embrac of 97
t enamor of 43
t end a 27
t endorsement of 74
t expand on 88
t express about -64
t express concern 58
t express for 64
t express frustration 47
t fail a 90
t fail to -29
t far been -12
t far less 33
t favor of -13
t fear of -22
t featur in 49
t feel the -56
t fil a 64
t fil lawsuit 40
t find herself 42
t fir back 31
t follow up -55
t fre to -23
t full of 66
t giv a 24
t giv the -24
t go after 22
t go further -15
t go on -21
t go out -35
t go say 125
t go to -33
t go way 90
t grow increasingly 43
t hint at 13
t hop of -37
t hostility to 54
t impress by 65
t insist on -67
t intens scrutiny 44
t interest in 22
t interest of 73
t interpret as 14
t introduc a -48
t issu a -33
t issu saying 80
t issu statement 71
t it clear 59
t it is -11
t it may 33
t it not -34
t it seems 66
t it unclear 78
t it was -13
t it whether 103
t it ’s -24
t jok about 25
t know about 21
t know for 16
t lash at 54
t launch a 40
t lay bare 33
t lay off -15
t lay out 45
t learn of -38
t lin behind 65
t link to -19
t lobby for 74
t look at -45
t look back 48
t look for -28
t look to 65
t mak CAP -51
t mak about 174
t mak an -23
t mak case 108
t mak clear 83
t mak for 144
t mak it -69
t mak of 87
t mak the -42
t manag to 40
t messag of 18
t mov to 13
t need keep 50
t need to -22
t nothing but 14
t offer an 68
t offer his 88
t open about 78
t open up 36
t opposition to 38
t overwhelm support 107
t pass a 38
t pass along 59
t pass with 34
t pay to 124
t perception of 66
t pick up -18
t pivot to -46
t play down 81
t plead guilty 14
t point of -10
t point out 101
t point to 49
t position on 38
t post CAP 72
t post on -71
t praiz for -13
t present a 34
t press about 18
t press for 70
t proposal for 16
t provid a -40
t provid the 28
t push against 80
t push back -42
t push for 66
t push on -20
t put a 11
t put forth 55
t put it 88
t put out -62
t question of -28
t quick out 98
t quick to -25
t rail against 23
t rais about -55
t rattl off 54
t reach a 16
t reckon with 52
t refer to 22
t referenc to 33
t reflect on 57
t refus endorse 70
t regard as 16
t releas DAY 63
t releas new 61
t releas saying 75
t releas statement 107
t reluctant to 16
t rely on -37
t remark upon 54
t report DAY 19
t report about 23
t report last 57
t report to 58
t request for 24
t respond DAY -12
t respond by -41
t respond with -32
t respons to 22
t respons was 68
t return his 38
t rip into 29
t roll out 35
t rul out 30
t say CAP -36
t say during 32
t say email 14
t say only -46
t say recently 17
t say repeatedly 24
t say statement -33
t say telephone 14
t say the -92
t say then 11
t scrambl to -65
t see as 29
t see for 97
t seem show 91
t send CAP 39
t send email 79
t send letter 98
t shar their 32
t shoot back 120
t show inclination 15
t show little 102
t show no 42
t show of 11
t show up -92
t shrug off 18
t sid with 65
t sign an 43
t sign up -16
t singl out 71
t skeptical about 43
t skeptical of 89
t spar over 82
t speak CAP -15
t speak about 185
t speak at -76
t speak briefly 16
t speak of 136
t speak on -29
t speak to -35
t speak with -67
t spent his 81
t spent more 14
t spent the 43
t spent time 41
t split on 49
t stand by 81
t stand for 79
t stand with 28
t start a -77
t start the 72
t stop of 71
t story about 35
t strategy for 63
t strategy of 20
t strong support 28
t struck down 44
t struggl to -14
t suggest a 55
t support for -15
t supporter of 20
t supportiv of 63
t sur to -46
t tak CAP -60
t tak a -27
t tak an 49
t tak at 158
t tak more 27
t tak to 62
t tak with 129
t talk about 33
t talk point 60
t talk up 46
t tell of -80
t tend to -66
t ther a 52
t ther is -58
t ther no 30
t ther ’s -66
t think about 36
t think of -29
t tick off 71
t touch on 80
t try explain 38
t try make 73
t try to -25
t turn against 67
t turn her 67
t turn his 66
t tweet DAY 38
t unveil a 73
t used his 48
t used it 30
t used the 26
t used to -71
t voic concerns 65
t voic support 22
t vot against 73
t vot for 39
t vot in -100
t vot of 120
t vouch for 48
t walk back 75
t wary of 24
t weigh in 46
t weigh on 15
t worry about -36
t writ a -22
t writ about 54
t writ letter 27
t writ on -27
t writ recently 14
t zero on 59
th - base -15
th - ing -14
th - s -11
th that0 ed 25
th that0 ing 20
th that1 base 15
th that1 ed 30
th that2 ed 47
th that2 ing 22
th that2 s 31
th that3 base 58
th that3 ed 41
th that3 ing 95
th that3 s 22
w 0 ^ -12
w 1 ( -28
w 1 < -27
w 1 CAP 19
w 1 ^ -17
w 1 a -21
w 1 after 20
w 1 all 16
w 1 although -52
w 1 an 28
w 1 and -91
w 1 another 40
w 1 any -33
w 1 as 15
w 1 both -48
w 1 by 36
w 1 from 29
w 1 he 34
w 1 her 47
w 1 his 33
w 1 i -16
w 1 if -31
w 1 its 42
w 1 many 12
w 1 one -18
w 1 other 18
w 1 others 17
w 1 several -21
w 1 she 25
w 1 some 18
w 1 such -36
w 1 that -40
w 1 their 62
w 1 they 60
w 1 this -35
w 1 those -13
w 1 though -44
w 1 we -27
w 1 while 20
w 1 with -44
w 1 you 55
w 2 ' -55
w 2 's 25
w 2 , -26
w 2 -ed 11
w 2 -s 18
w 2 / -15
w 2 : -37
w 2 CAP 21
w 2 DAY -26
w 2 NUM 23
w 2 ^ 36
w 2 about 35
w 2 after -37
w 2 all -39
w 2 an -26
w 2 and -49
w 2 another -34
w 2 both 15
w 2 by 23
w 2 four -40
w 2 he 53
w 2 her 23
w 2 himself 60
w 2 his 36
w 2 i 30
w 2 if -45
w 2 it 31
w 2 its -33
w 2 many 68
w 2 of 74
w 2 one -61
w 2 other -46
w 2 others -28
w 2 she -12
w 2 some 29
w 2 than -40
w 2 that -30
w 2 the -38
w 2 three -23
w 2 we 44
w 2 what -50
w 2 when 70
w 2 who -106
w 2 you -48
w 3 " 12
w 3 'd -49
w 3 'll -14
w 3 'm -26
w 3 're 34
w 3 's -12
w 3 've -17
w 3 ( -64
w 3 -ed -28
w 3 -ing -31
w 3 . -19
w 3 / -31
w 3 : -13
w 3 ; -23
w 3 < -18
w 3 DAY 18
w 3 NUM -16
w 3 a -18
w 3 about -50
w 3 against -26
w 3 all 21
w 3 although 45
w 3 amid -70
w 3 an -18
w 3 any -17
w 3 anyone -28
w 3 around -56
w 3 as -35
w 3 at -59
w 3 before 12
w 3 behind -43
w 3 between -21
w 3 beyond -34
w 3 both 30
w 3 by -22
w 3 down -11
w 3 eight -43
w 3 every -60
w 3 everyone 45
w 3 few 12
w 3 five -32
w 3 for -28
w 3 four -33
w 3 from -22
w 3 half -28
w 3 her -27
w 3 herself -23
w 3 himself -13
w 3 his -17
w 3 how -22
w 3 in -18
w 3 into -36
w 3 it -15
w 3 its -35
w 3 itself 42
w 3 like -14
w 3 many -44
w 3 me 26
w 3 my -64
w 3 near -19
w 3 nine -18
w 3 of -24
w 3 off -69
w 3 on -38
w 3 or -25
w 3 other -21
w 3 others 20
w 3 our -47
w 3 out 12
w 3 over -23
w 3 seven -60
w 3 six -28
w 3 somebody -37
w 3 someone -35
w 3 than -17
w 3 that -13
w 3 the -20
w 3 their -38
w 3 themselves 16
w 3 these -54
w 3 they -19
w 3 those -26
w 3 though 32
w 3 toward -53
w 3 two -14
w 3 under 19
w 3 until -30
w 3 up -35
w 3 upon 46
w 3 us -33
w 3 w -15
w 3 what -16
w 3 when -17
w 3 where -39
w 3 whether -32
w 3 whose 13
w 3 why -13
w 3 with -12
w 3 within -68
w 3 your -32
w 3 — -12
`
