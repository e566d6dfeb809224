/** Made by bench/attribution/train.ts. */
export const cue: string = `
a ! $ -37
a " -ed -78
a " -ing -14
a " -ly -66
a " -s -28
a " CAP 31
a " a -13
a " an -42
a " no -5
a " that -19
a " the 8
a " to -15
a " w 15
a " we 88
a $ $ -95
a ' w -20
a 's " -31
a 's -ing -25
a 's -ly -38
a 's -s -36
a 's CAP -43
a 's a -10
a 's no 50
a 's not -8
a 's the -36
a ( NUM 37
a ( and -68
a ) , 28
a ) . 26
a , " 36
a , -ed -11
a , -ing -32
a , CAP -45
a , NUM 19
a , a 26
a , about -82
a , after 56
a , along -73
a , although -16
a , an -41
a , and -23
a , as -36
a , at -17
a , because 37
a , before 20
a , both -32
a , by -30
a , could 23
a , for 55
a , from 11
a , has -29
a , have -43
a , having -19
a , he -62
a , his -116
a , i 18
a , if -7
a , in -5
a , is 54
a , it -40
a , like 31
a , many -28
a , most -22
a , no -16
a , not -7
a , of -20
a , on -21
a , or -20
a , she 27
a , so -30
a , some -11
a , such 12
a , that 78
a , the -21
a , their -44
a , they -60
a , this -87
a , though -11
a , to -25
a , w -30
a , what 61
a , when -37
a , where -28
a , which -34
a , while 31
a , who -15
a , will 6
a , with -49
a , would 70
a -ed " -14
a -ed , 27
a -ed -ing 74
a -ed -ly 8
a -ed -s 64
a -ed . 27
a -ed : 52
a -ed CAP 7
a -ed DAY -50
a -ed NUM -30
a -ed a -32
a -ed about -45
a -ed after -89
a -ed at 14
a -ed by 14
a -ed for -35
a -ed from -48
a -ed his -25
a -ed in -24
a -ed on -10
a -ed out -43
a -ed over -32
a -ed that 41
a -ed the -6
a -ed to -35
a -ed up 24
a -ed w 25
a -ed when 47
a -ed with -7
a -ing " 17
a -ing , 45
a -ing -ly -80
a -ing -s 23
a -ing . -26
a -ing CAP 18
a -ing DAY -49
a -ing NUM 16
a -ing a 22
a -ing about 65
a -ing an 18
a -ing and -132
a -ing as -62
a -ing at -51
a -ing down -61
a -ing for 81
a -ing he 42
a -ing her 83
a -ing his 66
a -ing in 17
a -ing into 22
a -ing is -14
a -ing it 60
a -ing its 105
a -ing of -25
a -ing off -60
a -ing out 87
a -ing the 11
a -ing their 17
a -ing to -37
a -ing up -27
a -ing w -15
a -ing what -80
a -ing with -71
a -ly , -61
a -ly -ed -11
a -ly -ing 35
a -ly -ly 5
a -ly -s -8
a -ly . -32
a -ly : 85
a -ly CAP 38
a -ly DAY -91
a -ly NUM 31
a -ly a -50
a -ly about 66
a -ly after -37
a -ly and -62
a -ly as -30
a -ly at 17
a -ly by -149
a -ly for 40
a -ly from -18
a -ly in -45
a -ly of 26
a -ly on 12
a -ly one -28
a -ly that 46
a -ly the 17
a -ly to -16
a -ly w -10
a -ly what 30
a -s ' 49
a -s ( -28
a -s , -8
a -s -ed -37
a -s -ing 15
a -s -ly 9
a -s -s -12
a -s . -40
a -s : -43
a -s ; -41
a -s CAP 42
a -s NUM -32
a -s a -13
a -s about 45
a -s across -28
a -s against -22
a -s all -63
a -s and -24
a -s as -15
a -s at 29
a -s before -21
a -s between 39
a -s by 26
a -s during -25
a -s for -20
a -s from -27
a -s have -18
a -s he 47
a -s in -22
a -s is -15
a -s like 47
a -s of 16
a -s on 10
a -s or 32
a -s out -42
a -s over -16
a -s she 77
a -s since -40
a -s such -35
a -s than -18
a -s that 8
a -s the -33
a -s they -31
a -s this -17
a -s to 9
a -s w -21
a -s were -8
a -s when 7
a -s who 15
a -s will -24
a -s with 36
a -s — -19
a . $ -9
a . ) -47
a . CAP 58
a / > -17
a / CAP -6
a / w -7
a : " 56
a : $ 50
a : -s -38
a : CAP -5
a : NUM -45
a : a -92
a : the -71
a : w 14
a ; $ -31
a > . -16
a ? $ -69
a @ CAP -11
a @ w -67
a CAP " -64
a CAP ' 35
a CAP 's 15
a CAP ( -58
a CAP , -15
a CAP -ed -19
a CAP -ing 28
a CAP . 6
a CAP : 44
a CAP ; 18
a CAP CAP -8
a CAP DAY 30
a CAP NUM -54
a CAP a 31
a CAP about -37
a CAP after 26
a CAP an -38
a CAP and 24
a CAP are 15
a CAP as 35
a CAP at -30
a CAP because -56
a CAP but 13
a CAP by -35
a CAP can 28
a CAP could -56
a CAP for -16
a CAP from -31
a CAP had -30
a CAP has 47
a CAP have 17
a CAP he 57
a CAP if -27
a CAP into -61
a CAP is 7
a CAP of 24
a CAP on -29
a CAP or 43
a CAP over -6
a CAP she 19
a CAP should 39
a CAP the 20
a CAP to 10
a CAP up 77
a CAP was 11
a CAP when 86
a CAP who 57
a CAP will -28
a CAP with -6
a CAP would 15
a CAP — -7
a CAP ’s 17
a DAY , -40
a DAY -ing -35
a DAY . 6
a DAY at -24
a DAY by -50
a DAY during 5
a DAY in -100
a DAY on -23
a DAY that 54
a DAY to 72
a DAY w -41
a NUM , -35
a NUM -ed -13
a NUM -s -11
a NUM . -38
a NUM CAP 11
a NUM in 22
a NUM of 71
a NUM to -7
a NUM w -25
a NUM — -11
a _ w -29
a a " 45
a a -ing -6
a a -ly -9
a a -s 9
a a CAP -25
a a NUM 39
a a few -55
a about -ing -40
a about -s -43
a about NUM -76
a about a -90
a about her 6
a about his -29
a about how -61
a about the 44
a about w -21
a about what -15
a across the -52
a after -ing 7
a after CAP -45
a after a 61
a after the -11
a after w -63
a against -s 9
a against CAP -22
a against a -41
a against him -45
a against the 25
a against w 20
a all -s 31
a all CAP -47
a all NUM -69
a all of -14
a all the 39
a along with -56
a among -s 52
a among CAP 13
a among the -6
a an " -107
a an -ed 20
a an -ing -25
a an -ly -47
a an CAP 30
a an w 27
a and -ed 16
a and -ing -47
a and -ly -41
a and -s -62
a and CAP 18
a and NUM -11
a and a -30
a and has 67
a and in -42
a and is -40
a and other -20
a and that 32
a and the -45
a and w 10
a another w 38
a any -ing -48
a any -s -20
a any of 78
a are -ed -71
a are -ing 10
a are -ly -41
a are -s 27
a are NUM -8
a are a -28
a are no -10
a are not -16
a are some -10
a are the -16
a are two -6
a are w -35
a as " -9
a as -ed -59
a as -ing 36
a as -ly 26
a as -s -40
a as CAP 19
a as a -17
a as an -36
a as he -15
a as his -13
a as if 35
a as she -15
a as they -44
a as to 95
a as w -26
a at -ing 17
a at -s 57
a at CAP 14
a at DAY 64
a at NUM 9
a at all -18
a at an 47
a at one 67
a at the -28
a at w -20
a be -ed 9
a be a -37
a be w -69
a because CAP -54
a because he -39
a because it 39
a because of 40
a because w 50
a before CAP -16
a before a 51
a before the -39
a behind CAP -10
a being -ed 18
a between CAP -29
a between NUM -40
a between the 30
a between w -47
a beyond the 11
a both -s -26
a both CAP 33
a both the 8
a both w 27
a but w -58
a by -ed 14
a by -ing -13
a by -ly 11
a by -s 11
a by CAP 6
a by NUM -38
a by an -46
a by her 52
a by his 29
a by one 58
a by other -29
a by some 6
a by the -8
a by w -43
a can be -33
a can w -10
a could be -8
a could have -5
a could not -92
a could w 9
a despite w -20
a did not -40
a didn't w 36
a do so -50
a do w -37
a does not -15
a does w -31
a doesn't w 32
a doesn’t w -25
a down , -34
a down -s 41
a down . -27
a down CAP -18
a down on -43
a down the -51
a down to -53
a down w -53
a during a -17
a during an -42
a during her -63
a during the -15
a each other -42
a each w -18
a every w -39
a few -s 82
a for -ing 8
a for -s -57
a for a -6
a for all -15
a for an 15
a for her 20
a for him -36
a for his -9
a for it -18
a for the 9
a for this -27
a for w -55
a four -s -34
a from -ed -93
a from -ing 12
a from -s 29
a from CAP 19
a from NUM -81
a from a 42
a from her 13
a from some 71
a from the -11
a from w 19
a get the -85
a get w 12
a had been -16
a had w -64
a has -ed -44
a has -ly -50
a has a -14
a has been 8
a has w -53
a have -ed 16
a have -ly -41
a have been -52
a have w -38
a he " -28
a he 'd 66
a he 'll 28
a he 's 22
a he -ed 25
a he -ly 36
a he and 6
a he can 59
a he could 9
a he did -8
a he does 18
a he has -8
a he is 17
a he might -23
a he should -58
a he w 20
a he will -15
a he would -10
a he ’d -23
a he ’ll 6
a he ’s -39
a her " -56
a her , -59
a her -ed 86
a her -ing 73
a her -ly -8
a her -s 16
a her . 6
a her CAP 45
a her a 8
a her as -15
a her in -12
a her on -67
a her to -25
a her with 65
a herself as -13
a him " 33
a him -ing -25
a him -ly 20
a him . 17
a him a -23
a him as 60
a him at 6
a him because 24
a him by 16
a him for 25
a him in -47
a him of -11
a him on 15
a him that -133
a him the 85
a him to 31
a him w 12
a him with 37
a himself as 68
a himself in -63
a himself w 62
a his " -41
a his -ed -43
a his -ing 105
a his -ly 50
a his -s -40
a his CAP 10
a his NUM -93
a his w 27
a how -s 48
a how CAP 98
a how he 40
a how many -6
a how she -56
a how the 7
a how they 27
a how w -5
a hundreds of -12
a if CAP 60
a if he -17
a if she 8
a if the 18
a if they 9
a if w 70
a in , -20
a in -ing 34
a in -ly -37
a in . 41
a in CAP -35
a in DAY 5
a in a 19
a in an 35
a in and -41
a in her 10
a in his -20
a in its 48
a in may 74
a in one 22
a in other -29
a in that -21
a in the -13
a in their -46
a in this 51
a in w -46
a in which -24
a into CAP -41
a into DAY -31
a into a -20
a into the -76
a into w -72
a is " -59
a is , 127
a is -ed -46
a is -ing 50
a is -ly -68
a is CAP -7
a is a -63
a is that 49
a is the -94
a is to 62
a is w -56
a is whether 51
a it " 52
a it 's 26
a it , -84
a it -ed -56
a it -ly -28
a it -s 41
a it . -27
a it a 17
a it and 19
a it as 46
a it could 14
a it has 14
a it in -84
a it is -22
a it on -55
a it the 34
a it to -33
a it up -27
a it w 37
a it was 29
a it will -15
a it would 35
a it ’s 6
a its CAP 40
a its w -15
a itself as 46
a like CAP -49
a like a -23
a like the 10
a like w 50
a many -s -11
a many CAP 98
a many of -54
a may be -26
a may w -45
a me , 81
a me to -22
a might be -23
a might w -25
a most of -13
a most w -8
a my -s 66
a my w -16
a never w -81
a no -s 19
a no to 12
a no w -50
a not -ly -35
a not to 47
a not w 23
a of " 37
a of -ed -24
a of -ing 36
a of -ly -50
a of -s -17
a of NUM -45
a of a 7
a of an -37
a of her 48
a of his 23
a of how 7
a of the -29
a of w -59
a off -s 26
a off . -14
a off a -97
a off on -39
a off the -32
a off w 39
a on " -28
a on -ing 25
a on -s 48
a on . -50
a on CAP -12
a on DAY 13
a on a -65
a on an -61
a on her -39
a on his -100
a on how 43
a on this 14
a on those -53
a on to 5
a on w -20
a on whether -81
a one -ing 78
a one . 72
a one CAP -30
a one of -8
a or -ed 29
a or -ing -57
a or -s -16
a or w -18
a other CAP 27
a our -s 70
a our w -68
a out , -55
a out -s -62
a out . -20
a out a 80
a out as -53
a out for -36
a out how 56
a out in -31
a out of -76
a out that -42
a out the 55
a out to -35
a out w -64
a outside the -48
a over -s -36
a over CAP 66
a over NUM -58
a over as 32
a over the -52
a over to -33
a over w -9
a several -s 9
a several of -17
a several w -46
a she 's 11
a she -ed -34
a she -s -26
a she did 48
a she is -12
a she w 29
a she was -34
a she will 31
a she would 5
a should be -41
a should w -12
a since CAP -45
a since the 71
a since w -47
a so -ly -20
a so . 99
a so many 19
a so w -13
a some -s -26
a some CAP 68
a some of 28
a some w -6
a someone w 51
a such -s -16
a such a -51
a such as -46
a such w 8
a than CAP 39
a than NUM 25
a than the -19
a than w -40
a that " 19
a that 's -14
a that , 55
a that -ed -76
a that -ly 23
a that -s 24
a that CAP 18
a that NUM 44
a that a 23
a that about 48
a that all -49
a that an 108
a that any 63
a that are -55
a that as -56
a that at 59
a that both 60
a that by -14
a that could 17
a that has -18
a that have -77
a that he 17
a that her -51
a that his 48
a that i -13
a that if -9
a that is -47
a that it 49
a that many 35
a that most -8
a that no -52
a that one -94
a that she 47
a that some 32
a that such 66
a that the 15
a that these -49
a that they 33
a that this -32
a that was 19
a that were -65
a that what -36
a that when 53
a that while -11
a that will -29
a that with -87
a that would 29
a that ’s -28
a the -ed 60
a the -s 19
a the NUM 25
a the most -29
a the other 45
a their -ed -31
a their CAP -81
a their w 11
a them " 26
a them , -65
a them -ly 41
a them and -56
a them as 57
a them on -20
a them that -18
a them to 20
a them w 12
a themselves as -32
a themselves w 64
a they -ed 53
a they are 9
a they could 29
a they had -34
a they have 64
a they were 25
a they will 49
a they would -19
a they ’re 66
a this -ing -10
a this w -8
a those -ing 80
a those -s 18
a those in 35
a those w -29
a those who 6
a thousands of 43
a three -s 74
a three w -12
a through CAP -40
a through a -32
a through the -79
a through w -19
a to " 6
a to , -22
a to -ed -24
a to -ing 35
a to -ly -18
a to -s 6
a to CAP 12
a to a -12
a to an -11
a to do -16
a to get 16
a to have -38
a to her -44
a to him -55
a to his -21
a to some -35
a to the -31
a to their -62
a to w 9
a to what -18
a toward -ing -20
a toward CAP -59
a toward the -42
a toward w -42
a two -s -35
a two of 48
a two w 40
a under CAP -22
a under the -89
a under w -27
a until the -37
a up , -23
a up -ing 28
a up -ly -29
a up -s -36
a up . -18
a up CAP -45
a up a 15
a up about 70
a up and -17
a up for -29
a up his 51
a up in -57
a up the -39
a up their -47
a up w -51
a up with 55
a us w -42
a w " -64
a w 's 68
a w ( -39
a w , -22
a w -ed -48
a w -ing 21
a w -ly 13
a w -s 8
a w . -38
a w : -27
a w ; -46
a w = -27
a w ? -112
a w CAP 27
a w DAY -27
a w NUM -105
a w about 101
a w across -65
a w after 12
a w all -27
a w among 74
a w an -13
a w and -9
a w any 15
a w are 14
a w around -56
a w as -14
a w at -13
a w because -20
a w before -28
a w behind -80
a w between -38
a w but -21
a w by -51
a w down -96
a w during 20
a w for -10
a w had -5
a w has -25
a w he 33
a w her 72
a w him 73
a w his -25
a w how -54
a w if -74
a w in -23
a w into -79
a w is 7
a w it -45
a w its -53
a w like -102
a w many -13
a w may 33
a w no 24
a w not -82
a w of -12
a w off -58
a w on 24
a w one 107
a w or -90
a w out -26
a w over -19
a w she -28
a w since -31
a w so -49
a w some 6
a w than -33
a w that 55
a w the -6
a w their -30
a w them 25
a w this 7
a w those -23
a w three -44
a w through -95
a w to -14
a w toward 41
a w under -26
a w up -88
a w upon -62
a w was 13
a w were -43
a w when -8
a w whether 31
a w while 49
a w who -49
a w will 35
a w with -9
a w without -14
a w would -14
a w — -18
a w ’s 13
a was -ed -71
a was -ing -64
a was -ly 62
a was CAP -57
a was a 32
a was an -13
a was no 35
a was not 43
a was that 60
a was the -41
a was to -48
a was w -57
a wasn’t w -18
a were -ed 6
a were -ly -61
a were -s -19
a were the 83
a were w -21
a what -ed -38
a what CAP -8
a what is -41
a what she 67
a what the 36
a what they 30
a when -ed -22
a when -ing -9
a when CAP -30
a when he 31
a when it -32
a when she 27
a when the -26
a when they -27
a where CAP -38
a where he 72
a where the -49
a where w -27
a whether -s -72
a whether CAP 45
a whether a -89
a whether any 49
a whether he -54
a whether it 12
a whether or 30
a whether she 59
a whether the 7
a whether w -41
a which w 28
a while -ing -25
a who -ed 12
a who has 47
a who he -46
a who w -66
a why CAP 41
a why he -7
a why she -66
a why the 111
a why w -14
a will be -62
a will not 32
a will w 8
a with CAP -28
a with NUM -62
a with an 36
a with her -40
a with his -91
a with the -13
a with their -37
a with w -39
a without -ing -32
a would be 8
a would have -46
a would not -12
a you . -33
a you w -22
a your w -62
a — -ing -35
a — -ly -62
a — -s 6
a — CAP -29
a — a -17
a — and 28
a — in -40
a — or -6
a — that -31
a — the -21
a — w -94
a — which -22
a ’s -s -14
a ’s CAP -26
a ’s w -34
a2 " base -18
a2 " ed 11
a2 " ing -8
a2 " s 36
a2 $ base -30
a2 $ ed 13
a2 $ ing -46
a2 $ s -16
a2 ' base 49
a2 ' ed -46
a2 ' ing -71
a2 ' s 18
a2 'd ed 11
a2 'll base -57
a2 's base 13
a2 's ed 21
a2 's s 59
a2 ( base -61
a2 ( ed -74
a2 ( ing -29
a2 ) base -32
a2 ) ed 86
a2 , base -26
a2 , ed 5
a2 , ing -8
a2 . base -29
a2 . ed -20
a2 . ing -5
a2 . s 15
a2 : base 9
a2 : ed -19
a2 : ing 29
a2 : s 40
a2 ; base -62
a2 ; ed 9
a2 ; s -25
a2 = base -27
a2 > base -17
a2 ? base -33
a2 CAP base -12
a2 CAP ing 18
a2 DAY base -23
a2 DAY ing -30
a2 DAY s 17
a2 NUM base -50
a2 NUM ed -16
a2 NUM ing -63
a2 NUM s -11
a2 a base -32
a2 a ing -8
a2 a s 11
a2 abortion base -55
a2 about base 61
a2 about ed 57
a2 about ing 67
a2 about s -53
a2 access base -54
a2 access ing 31
a2 according base -45
a2 according ed -223
a2 according s -11
a2 across base 28
a2 across ing -25
a2 action ed 60
a2 actions s 18
a2 active base -10
a2 active ing -39
a2 actually base -25
a2 ad base -72
a2 ad ed 95
a2 adding ed 94
a2 additional base -8
a2 address ed 67
a2 administration ed -13
a2 ads ing -65
a2 after base -63
a2 after ed -25
a2 after ing 32
a2 after s 28
a2 again base 107
a2 again ed 92
a2 against base 53
a2 against ed 19
a2 against s -56
a2 agenda base -40
a2 agenda ed 54
a2 air base 7
a2 all ed -20
a2 all ing -112
a2 all s -63
a2 almost base -25
a2 almost ed -94
a2 along base 24
a2 already base -26
a2 also base 15
a2 also s -16
a2 always base -27
a2 among base 49
a2 among ed -135
a2 among s -69
a2 an base -13
a2 an ed 15
a2 an ing -73
a2 an s -14
a2 analysis ing -84
a2 and base -18
a2 and ed -10
a2 and ing -26
a2 and s -33
a2 another base 26
a2 another ed 60
a2 any base 51
a2 any ed -35
a2 any s -65
a2 anyone base -23
a2 appeal ed 44
a2 appear base -40
a2 approach ed -92
a2 are base 9
a2 are ing 60
a2 are s 37
a2 around base -80
a2 as base -7
a2 as ed 16
a2 as ing 6
a2 as s 17
a2 asked base -69
a2 asked ed -72
a2 at base -6
a2 at ed -33
a2 at ing -23
a2 at s 111
a2 attack base 51
a2 attack ed 51
a2 attacks base 48
a2 attacks ed 51
a2 attend ed 82
a2 attention base 104
a2 attention ed 76
a2 attention ing 60
a2 audience ed 92
a2 away base -13
a2 back base -81
a2 back ed 68
a2 back ing -77
a2 back s -6
a2 backing ed -100
a2 bad base 31
a2 ban base -32
a2 ban ed 21
a2 banks base -33
a2 banning base 34
a2 be base 5
a2 be ed -11
a2 be ing -21
a2 be s -30
a2 because base -27
a2 because ed -88
a2 because ing -81
a2 because s 36
a2 become base -51
a2 becoming base -32
a2 been base -9
a2 been s 41
a2 before base -78
a2 before ed 48
a2 behind ed 21
a2 being base 90
a2 being ed 107
a2 believe base 108
a2 believe ed -106
a2 benefits base -117
a2 better base -13
a2 between base -49
a2 between ing 34
a2 between s 8
a2 bid ed 45
a2 big base -28
a2 big ing 34
a2 big s -111
a2 bill base 60
a2 bill ed 35
a2 bill ing 17
a2 billion base -15
a2 billionaire base -27
a2 billionaire ing 67
a2 black base -55
a2 block base -51
a2 block ed -18
a2 both base -70
a2 both ed 17
a2 both s 93
a2 break base 81
a2 bring base 73
a2 bring ed 105
a2 broad base 49
a2 build base -25
a2 build ed -75
a2 build s 10
a2 building base -42
a2 business base -88
a2 but ed 30
a2 but ing -26
a2 but s -49
a2 by base 7
a2 by ed -10
a2 by ing -104
a2 by s -83
a2 call base 58
a2 call ed -90
a2 call ing -139
a2 called base -51
a2 called ed -8
a2 calling ed -32
a2 calls base 29
a2 calls ed -107
a2 campaign base 20
a2 campaign ed -11
a2 campaign ing -49
a2 campaign s -58
a2 can base -11
a2 can s 10
a2 candidacy base -85
a2 candidacy ed 111
a2 candidacy ing -6
a2 candidate base 12
a2 candidate ed -31
a2 candidate ing 21
a2 candidates base 116
a2 candidates ed -15
a2 candidates ing 10
a2 care base 26
a2 case base -6
a2 case ed 101
a2 case ing 75
a2 cast base -24
a2 cast s 17
a2 central base 81
a2 change base -69
a2 change ed -19
a2 change ing -67
a2 change s 84
a2 changes base -87
a2 charge base -39
a2 citing ed 87
a2 city ed -68
a2 classified base -15
a2 clear base 128
a2 climate base -36
a2 close base 46
a2 close ed -41
a2 college base 41
a2 come base -50
a2 comment base 45
a2 comment ed 80
a2 comments base -50
a2 comments ed 136
a2 common base -55
a2 companies base -30
a2 companies ed -10
a2 company base 9
a2 company ed -111
a2 compared base -26
a2 concerns base 53
a2 concerns ed 45
a2 condition ed -32
a2 conference ed -123
a2 conflicts base -68
a2 conscience base 44
a2 conservative base 19
a2 conservatives base -108
a2 continue s 29
a2 control base 22
a2 control ed -59
a2 control ing -62
a2 convention base -45
a2 convention ed -87
a2 cost base -19
a2 could base 43
a2 could ing -47
a2 could s 47
a2 countries base -65
a2 country base -103
a2 country ed -122
a2 country ing 35
a2 court ing 14
a2 create base -73
a2 create s 50
a2 criticism base 62
a2 criticism ed 29
a2 crowd base -72
a2 crowd ed 33
a2 crowd ing -37
a2 current base 67
a2 day base -8
a2 day ed -87
a2 days base -61
a2 days ed -128
a2 deal base 76
a2 deal ed 29
a2 debate base 41
a2 debate ed 73
a2 debt base 41
a2 decision base -66
a2 decision ed 29
a2 decisions base -62
a2 defeat ed -162
a2 delegate base -53
a2 delegates base -47
a2 delegates ed -58
a2 delegates s -78
a2 deliver ed 63
a2 did base 27
a2 did ed -63
a2 did s -28
a2 different base -73
a2 difficult base -51
a2 directly base 7
a2 discuss ed 35
a2 do base 25
a2 do ed -19
a2 do ing -102
a2 do s -74
a2 does base 70
a2 does ed 22
a2 donors base 30
a2 down base 17
a2 down ed -99
a2 during base -26
a2 during ed 13
a2 during ing -9
a2 each base -30
a2 earlier base -27
a2 earlier ed -122
a2 early base -8
a2 early ed -69
a2 easy base 38
a2 economic base -54
a2 economic ed 68
a2 economic ing 36
a2 economic s 15
a2 economy base -31
a2 economy ed -69
a2 effort ed -81
a2 efforts base 30
a2 efforts ed -16
a2 either base 59
a2 election base -65
a2 election ing -65
a2 else base -61
a2 email ed 43
a2 emails base -14
a2 emails ed 53
a2 employees base -23
a2 end ed 55
a2 endorse ed -57
a2 endorsement base 45
a2 endorsement ed 159
a2 endorsing ed 62
a2 energy base -27
a2 enough base -26
a2 enough ing -26
a2 especially base -71
a2 especially s -65
a2 even base -70
a2 even ed 39
a2 even s 95
a2 evening base 19
a2 events base -39
a2 ever base 30
a2 every base -27
a2 every ed 10
a2 everyone base -59
a2 everyone ed 24
a2 evidence base 11
a2 evidence ed 48
a2 expand base 12
a2 expects ed 18
a2 fact ed -59
a2 failed base -49
a2 fall base 26
a2 fall ed -104
a2 familiar ing -11
a2 family ed -63
a2 far base -6
a2 far ed -60
a2 far s -69
a2 father ed 40
a2 federal base -12
a2 federal ed 33
a2 federal s 7
a2 feel base -68
a2 fellow ed 27
a2 felt base -30
a2 few base -42
a2 few ed -33
a2 fight base 22
a2 fight ed 54
a2 financial base -50
a2 fire base -74
a2 first base -67
a2 first ed 47
a2 first ing -21
a2 fit base -53
a2 focus base 71
a2 focus ed 5
a2 followers ed -30
a2 following ed 80
a2 for base -7
a2 for ed 61
a2 for ing -12
a2 for s -69
a2 force base 54
a2 foreign base 30
a2 foreign ed 53
a2 foreign s -22
a2 former base 71
a2 former ed 28
a2 former ing 42
a2 former s -69
a2 found ed -35
a2 four base -28
a2 four ed 24
a2 free base -40
a2 from ed -61
a2 from ing -32
a2 from s 18
a2 frustration base 21
a2 full base 43
a2 future base 31
a2 gave base 41
a2 gay base 6
a2 general base -19
a2 get base -7
a2 get ed 8
a2 getting base -50
a2 give base -24
a2 give s 102
a2 given base -15
a2 go base -62
a2 go ed -96
a2 going base -72
a2 good base -67
a2 government base -94
a2 government ed -56
a2 government ing -11
a2 government s -17
a2 ground base 13
a2 group base -70
a2 group ed 5
a2 groups ing 36
a2 growing base 103
a2 growing ed 26
a2 growing s 55
a2 gun base 71
a2 gun s 38
a2 had base -12
a2 had ed -11
a2 had ing -12
a2 had s 23
a2 happen base -22
a2 happened base -45
a2 happened ed -17
a2 hard base 58
a2 harder base -43
a2 has base 5
a2 has ed 40
a2 has ing -36
a2 has s 39
a2 have base -45
a2 have ed -8
a2 have ing -40
a2 have s -22
a2 having base -32
a2 he base -16
a2 he ed 16
a2 he ing 54
a2 he s -80
a2 health base -23
a2 hear base -44
a2 hear ed -50
a2 help base 30
a2 help ed 51
a2 help s 91
a2 helped base -32
a2 her base -32
a2 her ed 26
a2 her ing 49
a2 her s 79
a2 here base -11
a2 high base 36
a2 him ed -27
a2 him ing -52
a2 him s 12
a2 himself base 65
a2 his base 16
a2 his ed -17
a2 his s -70
a2 hold base -40
a2 hold ed 81
a2 hoped ed 41
a2 host base -43
a2 host ed -29
a2 hours base 41
a2 how ed 25
a2 how ing -7
a2 how s 11
a2 however base 72
a2 huge s -50
a2 husband ed -17
a2 i base -12
a2 i ed 20
a2 id base -29
a2 idea base 109
a2 if base -35
a2 if ed 37
a2 if ing -16
a2 illegal base 48
a2 immigrants base 9
a2 immigrants ed 117
a2 immigrants ing -11
a2 immigrants s 67
a2 immigration base 19
a2 immigration ed -29
a2 immigration ing 51
a2 immigration s -35
a2 impact base -54
a2 important base -54
a2 in base -42
a2 in ed -26
a2 in ing -7
a2 in s -36
a2 including base -22
a2 including s 16
a2 income base -81
a2 increase base -54
a2 increase s -19
a2 increasingly base -59
a2 information base 22
a2 information ing 63
a2 intelligence base -58
a2 intended ed -48
a2 intense base -73
a2 interest base -21
a2 interview base 10
a2 interview ed 56
a2 into base -9
a2 into ed -71
a2 into ing -112
a2 investigation base 6
a2 investigation ing -65
a2 is base -5
a2 is ed 48
a2 is ing -41
a2 is s -27
a2 issue base -99
a2 issue ed 56
a2 issue s 40
a2 issues base -33
a2 issues ed 8
a2 issues s 14
a2 it ed 14
a2 it ing 42
a2 it s -41
a2 its base 40
a2 its ed 18
a2 its ing -34
a2 its s -17
a2 job base -36
a2 jobs base -34
a2 jobs ing 21
a2 join ed 20
a2 judge base -26
a2 judge ed 104
a2 just base -118
a2 just ed -111
a2 just s -81
a2 keep base 80
a2 keep ed -25
a2 kind base -13
a2 know ed 49
a2 language base 20
a2 large base 60
a2 large ed -37
a2 large s -26
a2 largely base -48
a2 largely ed 93
a2 last base -75
a2 last s -7
a2 late base -42
a2 later base 93
a2 latest base -36
a2 law base 50
a2 law ed 42
a2 laws base 46
a2 lawsuit ing -39
a2 lead base -31
a2 lead ed 9
a2 lead s -57
a2 leaders ed 50
a2 leadership base -35
a2 leading base 130
a2 leading ed 68
a2 least base 17
a2 least ed -17
a2 leave base -77
a2 leave ed 14
a2 leaving ed -51
a2 left base -100
a2 left s -37
a2 legal base -74
a2 less base -58
a2 less ed -110
a2 letter ed -30
a2 liberal base -109
a2 like base 6
a2 like ed -52
a2 like ing -66
a2 likely base -71
a2 likely ed -78
a2 likely s 34
a2 line base -44
a2 local base -22
a2 long base -78
a2 long ed 38
a2 long s 12
a2 looking ed 52
a2 lost base -31
a2 low base -8
a2 made base 82
a2 made ed 19
a2 made ing 60
a2 made s -111
a2 major base -55
a2 major ed -52
a2 major ing -54
a2 majority ed -67
a2 make base -64
a2 make ed 45
a2 make s 70
a2 making ed 60
a2 many ed -100
a2 many ing 118
a2 many s -14
a2 markets base -22
a2 marriage base -104
a2 matter base -82
a2 matter s -19
a2 may base -20
a2 may ed -10
a2 may ing -67
a2 may s -28
a2 me ed 27
a2 media base 39
a2 media ed 44
a2 meeting base 91
a2 meeting ed 84
a2 meeting ing 14
a2 members base 38
a2 members ed -121
a2 message base 50
a2 message ed 10
a2 messages ed -10
a2 might base 7
a2 might ed 86
a2 military base -28
a2 military ing -60
a2 million base -34
a2 million ed -11
a2 minimum ing 60
a2 momentum base -38
a2 money base -76
a2 money ing -67
a2 month base 39
a2 month ed -30
a2 months ed -63
a2 more base -35
a2 more ing 51
a2 more s -135
a2 morning ed -31
a2 most base -39
a2 most ed -56
a2 most ing -24
a2 most s 55
a2 move base 40
a2 move ed 20
a2 much ed 11
a2 much ing 83
a2 name base -15
a2 name ed -110
a2 nation base 12
a2 nation ed 10
a2 national base 36
a2 national ed 14
a2 national ing -56
a2 nearly base 66
a2 nearly ed 29
a2 need base 28
a2 need ed -19
a2 network base -97
a2 network ed -25
a2 never base 74
a2 new base -11
a2 new ed 8
a2 new ing -91
a2 new s -38
a2 news base -95
a2 news ed 22
a2 news ing -33
a2 news s 98
a2 newspaper ed -8
a2 next base -106
a2 next ing 12
a2 night base -63
a2 night ed 41
a2 no ed 6
a2 no ing 75
a2 no s -100
a2 nomination base 40
a2 nominee base 18
a2 none base -71
a2 none ed 61
a2 not base -14
a2 not ed 17
a2 not ing -125
a2 not s -13
a2 note ed 75
a2 noting ed 93
a2 notion ed -14
a2 now base -30
a2 now ed -99
a2 now s 15
a2 number base -24
a2 number ed -40
a2 of base 12
a2 of ed 21
a2 of s 18
a2 off base -71
a2 off ed -33
a2 offer base -45
a2 office base -62
a2 office ed -40
a2 official base 56
a2 often base 15
a2 on base -12
a2 on ed -16
a2 on ing -29
a2 on s 47
a2 once base -95
a2 one base 9
a2 one ed 19
a2 one ing -49
a2 one s -12
a2 only ed 49
a2 only s -50
a2 open base 41
a2 opportunity ed -173
a2 opposition ed 120
a2 optimism base 113
a2 or base -29
a2 or ed 62
a2 or ing 103
a2 or s -91
a2 order base 11
a2 other base 31
a2 other ed -24
a2 other ing 95
a2 other s 8
a2 others base -39
a2 our base -87
a2 our ed 79
a2 out base -32
a2 out ed -32
a2 out ing 29
a2 out s 9
a2 outside base -40
a2 over base -62
a2 over ed -8
a2 over ing -14
a2 own base -54
a2 own ing -99
a2 part base 61
a2 part ed 42
a2 particularly base -24
a2 particularly s -33
a2 partisan base -7
a2 party ed 92
a2 party ing -6
a2 party s 127
a2 path ed 37
a2 pay base 5
a2 pay ed 69
a2 people base -108
a2 people ed -13
a2 people ing 26
a2 people s 35
a2 percent base -47
a2 percent ed 30
a2 percent ing -42
a2 percent s -26
a2 perhaps base -5
a2 person ed 23
a2 person ing -39
a2 personal ed 65
a2 phone ed -6
a2 place base -40
a2 place ed -111
a2 plan ing 80
a2 planned ed -51
a2 plans ed 88
a2 play base 25
a2 play ed -91
a2 playing ed -59
a2 points base 36
a2 police ed 75
a2 policies base -77
a2 policy base 15
a2 policy ed 7
a2 policy s 34
a2 political base -46
a2 political ed -68
a2 political ing -5
a2 political s 81
a2 politically base 7
a2 politics base -24
a2 poll ing 92
a2 polls base -20
a2 polls ed -94
a2 polls ing 47
a2 popular s 34
a2 position ed 30
a2 position ing 32
a2 positions base 99
a2 positive base -26
a2 possible base -19
a2 potential base 37
a2 potential ed -24
a2 power base -44
a2 power ing -11
a2 president base 33
a2 president ing -40
a2 president s 27
a2 presidential base 29
a2 presidential ed 49
a2 presidential ing -49
a2 presidential s -61
a2 pressure base -36
a2 presumptive base -38
a2 presumptive ing 51
a2 previous ed -6
a2 primaries base -68
a2 primary base 9
a2 primary ed -44
a2 primary s -25
a2 private base -97
a2 private ed -107
a2 private ing -27
a2 probably base -6
a2 problem base -62
a2 program ed 82
a2 progressive base -31
a2 prominent base -20
a2 promise ed 100
a2 proposals ed -6
a2 provide base -67
a2 public base 29
a2 public ed 105
a2 public ing 41
a2 push ed 44
a2 put base -98
a2 put ed 24
a2 question base -50
a2 question ed 38
a2 question ing 7
a2 question s 8
a2 questions base 62
a2 questions ed -19
a2 race base -91
a2 race ing -17
a2 race s 23
a2 raise base 31
a2 raise s -43
a2 rally ed 22
a2 rally ing -69
a2 rates base -67
a2 real base 144
a2 real ed -18
a2 realistic base -22
a2 recalling ed 76
a2 received ed -23
a2 recent base 21
a2 recent ed 30
a2 recent ing 98
a2 recent s -46
a2 recognition base 51
a2 record base -43
a2 record ed 10
a2 referring ed 120
a2 refugees base -37
a2 release base 90
a2 release ed 65
a2 released base 25
a2 remain base -55
a2 remarks ed -85
a2 report ed 31
a2 report ing -43
a2 reporters base -69
a2 reporters ed 98
a2 reports base 86
a2 reports ing -20
a2 request base 15
a2 request ed -72
a2 require base -30
a2 response base 32
a2 response ed 26
a2 responsibility base -82
a2 rest base 59
a2 results base -46
a2 results ing 67
a2 return base 52
a2 right ed -112
a2 right ing 30
a2 rights base 75
a2 rival base -5
a2 rival ed -115
a2 rivals ing 77
a2 role base -61
a2 role ed -45
a2 roughly base -75
a2 rules base -56
a2 ruling ed 35
a2 run base -47
a2 run ed -99
a2 run s -26
a2 running base -68
a2 said base -55
a2 said ing -38
a2 said s -54
a2 same base 76
a2 same ed 16
a2 same ing -62
a2 same s -59
a2 saw ed 10
a2 say base 57
a2 say ed 89
a2 saying base 9
a2 saying ed 153
a2 saying s -35
a2 says base -35
a2 second base -67
a2 second ed -87
a2 secretary base 57
a2 secretary ed -57
a2 secure base -60
a2 security base -13
a2 security ed 67
a2 security s -117
a2 see base 20
a2 see ed -114
a2 see ing 34
a2 see s -136
a2 seemed base 65
a2 senator base 6
a2 senior ing -42
a2 server base -18
a2 set base -29
a2 set s -34
a2 several base -53
a2 several ed -49
a2 she base 30
a2 she ed 31
a2 she ing 15
a2 she s -39
a2 short base 47
a2 should base 19
a2 should ed -18
a2 should s -21
a2 show ed 70
a2 show ing 45
a2 showing base -99
a2 sign ed 27
a2 significant base 46
a2 significant ed -37
a2 similar base -60
a2 similar ed -55
a2 since base -73
a2 since ed -63
a2 single base 15
a2 single-payer base -51
a2 so base -39
a2 so ed -23
a2 so s -86
a2 social base -104
a2 social s 24
a2 socialist ed 40
a2 some base -24
a2 some ed 47
a2 some ing -24
a2 some s 32
a2 someone base 30
a2 something base -107
a2 something s 93
a2 soon base 18
a2 source ed 66
a2 speak base -95
a2 speak ed -18
a2 special ed 15
a2 special ing -127
a2 specific ed 61
a2 speech base 8
a2 speech ed 10
a2 speeches ed -42
a2 speeches ing -28
a2 spending base 130
a2 stage base -72
a2 stage ed -179
a2 stance ed 63
a2 stand s 85
a2 standards base -22
a2 start base -22
a2 state base -98
a2 state ed 115
a2 state ing -59
a2 state s 29
a2 statement ed 32
a2 statements ed 187
a2 states base -29
a2 states ed 46
a2 states s -32
a2 status ed 6
a2 stay ed 69
a2 step ed -34
a2 still base 28
a2 still ed -26
a2 still s -12
a2 stop ed 36
a2 stop ing -31
a2 strategist ed -37
a2 strong ed 11
a2 strong ing 28
a2 such base -21
a2 such ed -9
a2 such s 132
a2 suggestion ed 134
a2 superdelegates base -79
a2 support base -23
a2 support ed 84
a2 support ing 77
a2 support s 93
a2 supporters base -33
a2 supporters ed 55
a2 supporters ing -41
a2 surprise base -59
a2 suspended base -16
a2 system base -5
a2 take base 24
a2 take ed 25
a2 take s -66
a2 taking ed 41
a2 talk base 48
a2 talking ed 99
a2 tax base -36
a2 tax ed 18
a2 tax ing -62
a2 tell base -79
a2 telling base 12
a2 temporarily base -79
a2 temporary base 78
a2 term ing -28
a2 terrorism base 88
a2 than base -63
a2 than ed -73
a2 than ing 49
a2 than s 32
a2 that base 13
a2 that ed 36
a2 that ing 8
a2 the base -18
a2 the ing 12
a2 the s -18
a2 their base -34
a2 their ed 44
a2 their ing 18
a2 their s -90
a2 them base -39
a2 them ed 35
a2 them ing -50
a2 them s -32
a2 then base 58
a2 then ed -34
a2 there base -7
a2 there ed -34
a2 there ing 43
a2 these base -5
a2 these ed 6
a2 they base 17
a2 they ed -16
a2 they ing -31
a2 they s -137
a2 things base 45
a2 think base -36
a2 thinking base 47
a2 third base -19
a2 third ing -50
a2 this base -7
a2 this ed -18
a2 this ing 14
a2 this s 11
a2 those base -80
a2 those ed 16
a2 those s -39
a2 though base -81
a2 though s 56
a2 three base -112
a2 three ed -55
a2 through base -55
a2 through ed -85
a2 time base -93
a2 times base -73
a2 times ed 16
a2 to base 15
a2 to ed -17
a2 to ing 19
a2 to s -39
a2 together ed 74
a2 tone ed -37
a2 too base -61
a2 too ed -14
a2 top base 40
a2 top ed -143
a2 tough ed 16
a2 toward base 92
a2 track base 32
a2 trade ed 9
a2 trade s 42
a2 traditional base -25
a2 true base -13
a2 try base 27
a2 trying base -74
a2 trying ed 15
a2 tuition base -5
a2 turn base 31
a2 turnout base -25
a2 two base -47
a2 two ed -51
a2 two ing -61
a2 two s -69
a2 unclear base 130
a2 under base -61
a2 unfavorably base -30
a2 union base 51
a2 until base -23
a2 up base 14
a2 up ed -41
a2 up ing -96
a2 up s -70
a2 upon base -6
a2 use base -16
a2 use ed -29
a2 use s -9
a2 used base -60
a2 using ed -43
a2 variety ed 76
a2 very ed 78
a2 very s -69
a2 victory base 40
a2 victory ing 14
a2 video base -59
a2 video ed -150
a2 video ing -89
a2 views base -40
a2 violence base 22
a2 visit ed -10
a2 voice base -76
a2 vote base -47
a2 vote ed 107
a2 vote ing 68
a2 vote s -51
a2 voted s -7
a2 voter ed -38
a2 voters base -67
a2 voters ed 20
a2 voters ing 59
a2 votes base -33
a2 votes s 24
a2 voting base -72
a2 wage base -14
a2 wages base -23
a2 want ed 106
a2 wanted ed -17
a2 wants ed 24
a2 war base 24
a2 was base -6
a2 was ed 6
a2 was ing 25
a2 was s -37
a2 wasn’t ed 109
a2 way ed -59
a2 way ing -87
a2 ways base -47
a2 we base 21
a2 week base -43
a2 week ed 42
a2 week ing 6
a2 week s -105
a2 weeks base -24
a2 well base -15
a2 well ed -40
a2 were base 21
a2 were ed -30
a2 were ing 30
a2 were s -65
a2 what base 20
a2 what ed 11
a2 what ing -52
a2 what s -61
a2 when base -42
a2 when ed 39
a2 when ing 54
a2 when s 74
a2 where base 57
a2 where ed -58
a2 where s -14
a2 whether base 22
a2 whether ed 30
a2 whether ing 97
a2 whether s -45
a2 which base -14
a2 which ing -15
a2 which s -46
a2 while base -42
a2 while ed -29
a2 while s 35
a2 white base 57
a2 who ing 43
a2 who s -85
a2 why base -52
a2 why ing 33
a2 will base -17
a2 will ed -11
a2 will ing -46
a2 will s 9
a2 win base -26
a2 win ed -45
a2 win ing -21
a2 win s 32
a2 winner ed 18
a2 winning base -60
a2 winning ed -48
a2 with base 16
a2 with ing -25
a2 within base -20
a2 without base 22
a2 without ed -57
a2 women base 17
a2 women ed -83
a2 words base 77
a2 words ed 65
a2 work base 11
a2 work ed -108
a2 workers base -35
a2 working base -31
a2 world base -97
a2 would base 47
a2 would ed 7
a2 would ing 6
a2 would s -17
a2 year base -36
a2 year ed 63
a2 year ing -78
a2 year s -65
a2 years base -67
a2 years ed 142
a2 years s -26
a2 you base -109
a2 younger base -61
a2 — base -10
a2 — ing -41
a2 ’d ed -23
a2 ’ll ed 42
a2 ’re base 41
a2 ’s base -10
a2 ’s ed 26
a2 ’s ing -52
a2 ’s s 19
aw " A 5
aw " B 39
aw " C 6
aw " D -12
aw " E -36
aw ' D 20
aw ' E -20
aw 's E -9
aw ( D 6
aw ( E 8
aw ) E 37
aw , B 26
aw , C 5
aw , D -30
aw , E -26
aw . A 16
aw . B 9
aw . C -27
aw . D -17
aw . E -28
aw / D -17
aw / E -19
aw : A 20
aw : C -20
aw ; D -37
aw ; E -20
aw < E -26
aw > D -16
aw ? D 7
aw ? E -50
aw @ E -37
aw CAP A 16
aw CAP B 16
aw CAP C 18
aw CAP D 8
aw CAP E -11
aw DAY A 23
aw DAY B 23
aw DAY C -34
aw DAY D -15
aw DAY E -17
aw NUM A 54
aw NUM B -36
aw NUM C 22
aw NUM D -23
aw NUM E -29
aw _ D -29
aw a A 19
aw a D 6
aw a E -11
aw abortion E 38
aw about B 29
aw about C -34
aw about D 30
aw above E -40
aw access E -75
aw account E 41
aw across E -39
aw action E -82
aw actually E -24
aw added E -56
aw additional E -56
aw ads E -25
aw advantage E -86
aw after A 41
aw after C -63
aw after D -25
aw again E -44
aw against D 9
aw against E -25
aw agreement E 61
aw agreements E -20
aw all C -18
aw all D -45
aw all E -30
aw almost E -79
aw alone E -61
aw along E -88
aw already E -24
aw also E -49
aw amid E 5
aw among D -28
aw an A 43
aw an B -27
aw an C 26
aw an D -6
aw and A -48
aw and C -15
aw and D -35
aw and E -36
aw anonymity E 49
aw another B -9
aw answer E 9
aw any A 6
aw any B -36
aw any D 49
aw any E 12
aw anyone E -19
aw anything E -82
aw apart E 72
aw appeal E -65
aw appeared E 68
aw appears E 17
aw are C -21
aw are D -49
aw are E -36
aw argue E 53
aw arms E -58
aw as A 26
aw as B -21
aw as C -12
aw as D -17
aw as E -10
aw aside E -73
aw ask E 23
aw assault E -42
aw at A 21
aw at B 23
aw at C 33
aw at D 36
aw at E -19
aw attack E -23
aw attacks E 185
aw attention E 58
aw attract E -55
aw available E -36
aw away D -117
aw back D -69
aw back E -28
aw background E -15
aw bad E -22
aw ballots D -37
aw be D -67
aw became E 21
aw because D -50
aw because E 6
aw become E -55
aw been E -26
aw before C -33
aw before D -17
aw before E -25
aw began E -68
aw behind E -22
aw being E 12
aw below E -41
aw best E -36
aw better D -54
aw better E -62
aw between D -23
aw between E -17
aw beyond E -18
aw big E -33
aw bill D 116
aw billionaire E 74
aw billions E -44
aw birth E -63
aw book A -37
aw both A 92
aw both C -63
aw both E -31
aw break E -94
aw bring E -11
aw build E -62
aw building E -40
aw business E -27
aw but E -23
aw buy E -59
aw by A 17
aw by B 20
aw by C -21
aw by D 8
aw by E -6
aw call E 91
aw called E 76
aw calling E -14
aw calls E -93
aw came D -72
aw came E -112
aw campaign D -43
aw campaign E -12
aw campaigning E -54
aw can E -79
aw candidate E -107
aw candidates D 102
aw candidates E 43
aw cannot E -48
aw care E -23
aw case E 51
aw caucuses E -55
aw certainly E -81
aw chance E -59
aw change E -63
aw changes E -27
aw charges E 62
aw cheers E -69
aw choice E -43
aw civil E 79
aw classified B -13
aw classified E -58
aw clear E -19
aw climate E -35
aw clinch E -30
aw close E -103
aw closely E 54
aw closer E -69
aw college E -32
aw come E -88
aw comes E -70
aw comment E 46
aw comments E 43
aw committee E -30
aw common D -113
aw companies E -44
aw concern E 125
aw concerns E -5
aw conference E -57
aw conferences E -15
aw conservative A 96
aw conservative E 39
aw contest D -66
aw contests D -100
aw contests E 26
aw continue E -58
aw contrast E -78
aw contrasts E 53
aw control E -48
aw convention E -68
aw corporate E -21
aw corporations E -12
aw costs E -14
aw could E -59
aw counter E -67
aw court E -24
aw cover E -24
aw crash E -8
aw create E -68
aw credit E -49
aw crime E -26
aw criticism E 62
aw crowd E -16
aw currently E -24
aw cut E -73
aw data E 21
aw day E -35
aw days E -8
aw deal E -14
aw deals E -41
aw debate A -16
aw debate E -44
aw decision E 60
aw defense E 87
aw delegate D -29
aw delegates D -65
aw delegates E 18
aw democratic D -22
aw despite E -18
aw detailed E 73
aw details E 100
aw did E -35
aw didn't E 29
aw didn’t E -26
aw difference E -50
aw different E -93
aw difficult E 32
aw digits E -40
aw direct E 79
aw director E -41
aw distance E 7
aw do E -44
aw does E -31
aw doesn’t E -25
aw door E -21
aw doors E -24
aw down D -77
aw down E -24
aw due E -39
aw during C -69
aw during D 6
aw during E -25
aw each E -41
aw earlier A -20
aw earlier E 10
aw early A 67
aw early E 6
aw easier E 11
aw economic D -31
aw economic E -34
aw edge E -24
aw effect E -77
aw effort E 6
aw either E 65
aw election E 65
aw elections E -37
aw emails E -45
aw enough E -48
aw equal E -37
aw erupted E -81
aw establishment E -17
aw even E -10
aw ever E -78
aw every E -57
aw everyone E -71
aw evidence E 15
aw exit A 93
aw expected E -23
aw falls E -29
aw families E -34
aw far D -19
aw far E -31
aw fast E -44
aw favorite E 26
aw federal E -60
aw fees E -32
aw fifth E -21
aw fighting E 32
aw filed E -88
aw financial E -31
aw find E -42
aw fire E -52
aw firm E 15
aw firms E -23
aw first E -105
aw five E 15
aw flip E -21
aw focus E 70
aw following E -37
aw for A 8
aw for C -18
aw for D -20
aw for E -23
aw force E -20
aw foreign E 23
aw form E -64
aw former A 69
aw former B -105
aw former E 48
aw forward E 42
aw four E -78
aw free D -38
aw freely E 83
aw friend E -35
aw from B 39
aw from C -12
aw from D -25
aw from E -10
aw front-runner E 60
aw fundraising E -69
aw funds E -36
aw further E 43
aw gave E -38
aw generally E 44
aw get E -9
aw gets E -29
aw getting E -14
aw gives E -68
aw global E 24
aw go E -54
aw goes E -46
aw going E -35
aw good E -76
aw government E 13
aw greater E -78
aw ground E -59
aw group E -56
aw groups D -37
aw groups E 25
aw grow D -95
aw gun E 93
aw had E -34
aw half E -22
aw happen E -18
aw happened E -20
aw hard E 24
aw harder E -39
aw has D 20
aw have D -54
aw have E -41
aw he A 16
aw he B 48
aw he C 18
aw he D -13
aw he E -15
aw heads E -54
aw health E -30
aw heavy E 32
aw help D 42
aw help E -100
aw her A 24
aw her B 20
aw her D 61
aw here D -79
aw here E -12
aw herself D 29
aw herself E 56
aw high E 18
aw higher E -35
aw highly E -80
aw him A -7
aw him B 13
aw him C 24
aw him D 31
aw himself B -66
aw himself C 33
aw himself D -24
aw himself E -26
aw his B 19
aw his C 22
aw his D 34
aw his E -14
aw history E -63
aw hit E -90
aw hold E -46
aw holding E -55
aw home E -86
aw hope E -78
aw host C -58
aw hosted E -11
aw hours E -31
aw how A -12
aw how B 41
aw how C -18
aw how D 17
aw huge E -27
aw hundreds E -71
aw id D -20
aw if A -11
aw if B 11
aw if C 52
aw if D 14
aw if E 21
aw illegal E -30
aw images E 58
aw immigrants E 23
aw immigration E 90
aw important E 50
aw impossible E -39
aw in A 17
aw in B 26
aw in E -30
aw include E -55
aw included E -40
aw including E -43
aw income E -67
aw increasing E -49
aw increasingly D 11
aw increasingly E 93
aw influence E -48
aw information E -76
aw inside E 12
aw instead E 58
aw insults E -29
aw interest C 53
aw interest E 43
aw interviews E -72
aw into D 9
aw into E -37
aw is A 23
aw is B 37
aw is C -47
aw is D -10
aw is E -18
aw isn’t E -58
aw issue E 29
aw issues E 42
aw it C 20
aw it E -11
aw its A -26
aw its B 37
aw its D 10
aw its E -20
aw itself D -71
aw itself E 34
aw job E -73
aw jobs E -44
aw just D 17
aw just E -76
aw kill E -45
aw knowledge E -24
aw known E 67
aw large E -97
aw last A 61
aw last C 6
aw last D 55
aw last E -33
aw later E -6
aw law E 43
aw lawmakers E -16
aw laws E -36
aw lead E -49
aw leaders E -59
aw left E -43
aw legislation D 118
aw legislation E -49
aw less E -62
aw letter E -27
aw liberal E -37
aw life E -32
aw light E 21
aw like C 13
aw like D -87
aw likely E -42
aw line E 41
aw lines E -59
aw list E 66
aw little E 21
aw long E 120
aw look E 56
aw looking E 8
aw low E 72
aw made E -70
aw mail E -10
aw major E 19
aw majority E 71
aw make E 32
aw makes E 35
aw making E 9
aw many C -49
aw many D -7
aw many E 28
aw margin E -13
aw markets E -15
aw mass E 9
aw mate E -19
aw may E -67
aw me A 37
aw me B 90
aw me C -21
aw me E -22
aw means E -39
aw media E -48
aw meet E -9
aw message E 50
aw messages E 40
aw might E -40
aw military E 22
aw millions E 9
aw minimum E -56
aw moderators E -10
aw moment E 9
aw money E -103
aw months E -50
aw more C -14
aw more D 19
aw more E -37
aw most C 36
aw most D -48
aw most E 18
aw mostly E -67
aw move E -69
aw much E -20
aw multiple E 61
aw must E -36
aw my C 9
aw my D 18
aw my E -67
aw name E 33
aw national D 35
aw national E -110
aw nearly E -15
aw need E -45
aw needed E -16
aw negative E -83
aw never E 48
aw new D -20
aw new E -37
aw news E -86
aw next E -78
aw nine E -35
aw no E 17
aw not A -7
aw not D -26
aw not E 36
aw now E 17
aw number E -54
aw numbers E -57
aw of A -18
aw of B 27
aw of D 7
aw of E -20
aw off C -37
aw off E -29
aw offensive E -27
aw office E -78
aw officials E -50
aw often E -25
aw on A 9
aw on B 22
aw on C -28
aw on D -24
aw on E -24
aw once E -41
aw one A 22
aw one C 99
aw one D 17
aw one E -42
aw online E 77
aw only E -49
aw onto E -48
aw open E 52
aw opportunity E 22
aw or C -43
aw or E -37
aw other D 44
aw other E 32
aw our B 8
aw our D 12
aw our E -90
aw out C 11
aw out D -93
aw out E -38
aw outside E -91
aw over A -19
aw over C -20
aw over D -34
aw over E -8
aw paid E -26
aw part E -80
aw parties E 68
aw partner E -68
aw party E 37
aw pass E -40
aw past E -55
aw path E -63
aw pay E 25
aw paying E -56
aw people A 50
aw people B -29
aw people C -69
aw people D -134
aw people E -67
aw performance E 45
aw personal E -42
aw persuade E 124
aw pic D -20
aw place E -6
aw plan E 66
aw plans A 38
aw play E -83
aw point E -6
aw points D -54
aw police E -18
aw policies E -30
aw policy E 12
aw political C -155
aw political D -15
aw political E -42
aw politically E -93
aw politics E -41
aw poll E -52
aw popular E 94
aw position E 40
aw possible E -101
aw posted E -32
aw potential E -77
aw prep E -41
aw president E -47
aw presidential E 37
aw press E 78
aw pressure E -68
aw primaries E -29
aw primary E -21
aw private E 32
aw privately E -32
aw probably E -26
aw process D -22
aw process E -29
aw prominent E -85
aw proposal E 49
aw protect E -63
aw provide E 29
aw provided E -19
aw public E -59
aw put E -38
aw question E 99
aw questions E 43
aw raise E -77
aw rally E 32
aw rates E -57
aw read E -35
aw ready C 132
aw real E -34
aw received E -22
aw recent A 78
aw recognition E -51
aw record E -25
aw records E 49
aw release E 28
aw released E 44
aw remain E -45
aw remains E 76
aw remarks E 60
aw reported E 79
aw reporters A 38
aw reporters E -6
aw reports E -38
aw requests C 29
aw research E -35
aw response E -45
aw restrictions E 16
aw results E -45
aw revealed E 43
aw right E 54
aw rights E -37
aw rival E -23
aw role E -42
aw rules E -45
aw run E -70
aw running E -46
aw safe E 31
aw said D -30
aw said E -24
aw same E 62
aw say E 137
aw saying E 89
aw says E -61
aw school E -54
aw schools E 11
aw scores E 18
aw second E 24
aw secretary E -100
aw secure E -33
aw seem E 43
aw seemed E -51
aw sense E 63
aw serious E 72
aw services E -20
aw set E -54
aw several A 48
aw several D -27
aw shape E -52
aw she A 27
aw she C 36
aw she D 19
aw she E -23
aw short E -110
aw shortly E -65
aw should E -33
aw show D -67
aw show E 24
aw showed E -28
aw showing E -77
aw sign E 21
aw significant E 22
aw signs E 69
aw similar E -89
aw simply E -100
aw since D -27
aw since E -13
aw slot E -37
aw so A 48
aw so C -16
aw so D 7
aw so E -14
aw social E -66
aw some A 63
aw some C -21
aw some D 38
aw some E -15
aw someone D -74
aw someone E 14
aw something E -19
aw somewhat E 32
aw speak E 25
aw speaking E -104
aw specific E 91
aw speech E -23
aw speeches E -14
aw spending D 12
aw spending E -42
aw staff E 62
aw stage E -30
aw stand E -15
aw started E -53
aw state E 53
aw statement E 28
aw statements E 83
aw states D -16
aw stay E -112
aw stem E 51
aw still E -77
aw stop E -91
aw strategy E -12
aw strong E 19
aw stronger E 41
aw students E -76
aw such A 24
aw such D -10
aw such E -64
aw suit E -25
aw superdelegates E -35
aw support D -26
aw support E 107
aw supporters A 15
aw supporters D 36
aw supporters E -35
aw sure E 6
aw swing E 46
aw system E -13
aw take E -22
aw takes E -25
aw talking E 169
aw tank D -63
aw tax E 64
aw taxes E -34
aw team E -43
aw telephone A 23
aw television E -52
aw terrorism D -29
aw terrorism E 30
aw terrorist E 59
aw than E -10
aw that A 18
aw that B 29
aw that D 24
aw the A 16
aw the C 13
aw their A 26
aw their B 39
aw their C 37
aw their D -13
aw their E -33
aw them B 36
aw them D 10
aw them E -22
aw themselves B 40
aw themselves D -40
aw themselves E 68
aw then E 12
aw there A 54
aw there C 63
aw there E -9
aw these C 16
aw these D 36
aw they A 24
aw they B 25
aw they C -18
aw they D 46
aw they E 12
aw things E -27
aw third E 36
aw this A 9
aw this B 48
aw this C 57
aw this D -18
aw this E -11
aw those A 73
aw those B -21
aw those C -23
aw those D 58
aw those E 9
aw thousands E -102
aw three D -31
aw three E 8
aw through D -13
aw through E -28
aw ties E -105
aw time E -93
aw times E -22
aw to A 16
aw to B -16
aw to C 7
aw to D -8
aw to E -15
aw today E -67
aw together E -62
aw too D 30
aw too E -88
aw took E -50
aw trade E 10
aw transcripts E -41
aw trying E 45
aw turn E -35
aw turned E -40
aw turns E -15
aw tweet-author D -18
aw tweet-id D -25
aw two E -63
aw unclear E 69
aw under E -49
aw understand E 25
aw unlikely E -23
aw unnoticed E 69
aw until D -47
aw until E -59
aw up B -59
aw up D 75
aw up E -43
aw upon E 26
aw us E -50
aw use E 18
aw users E -103
aw very E 37
aw via E -10
aw victims E -43
aw victory E -66
aw video E -93
aw view E 84
aw viewers B -17
aw violence E -22
aw viral E -36
aw virtually E 48
aw vote C -39
aw vote E -42
aw voters B 74
aw voters C 74
aw voters D 66
aw voters E -51
aw votes D 47
aw votes E 61
aw voting E -29
aw was A -20
aw was B 98
aw was C 11
aw was D 14
aw was E -30
aw wasn't E -30
aw wasn’t E -39
aw way E -36
aw ways D -54
aw we A -22
aw we E 48
aw well E 31
aw went E -37
aw were D 19
aw were E -13
aw what A -26
aw what B 15
aw what D 28
aw what E 22
aw when A 65
aw when B 20
aw when C 26
aw when D -65
aw when E -55
aw where D 51
aw where E -49
aw whether A -14
aw whether C 41
aw whether D 7
aw whether E 11
aw which C 49
aw which D -23
aw while E -79
aw white E -105
aw who A 61
aw who B -29
aw who D -76
aw who E -18
aw whose E -18
aw why B 17
aw why E 19
aw widely E -38
aw widespread E 70
aw will A 9
aw will C 31
aw will E -50
aw win E -161
aw winning B 7
aw winning E -45
aw with A -78
aw with B -23
aw with C -27
aw with D 28
aw with E -26
aw within D -69
aw within E 16
aw without E -51
aw women E 27
aw won't E -44
aw won’t E -67
aw words E -30
aw work D -10
aw work E -27
aw workers E -8
aw working E -107
aw would A -9
aw would C 24
aw would D -55
aw would E -15
aw wouldn’t E -22
aw wrong E -56
aw years E -29
aw yes A 84
aw yet E -44
aw you D -23
aw you E -52
aw young E -32
aw your E -18
aw — A 11
aw — B 34
aw — C 44
aw — E -15
aw ’s E -38
b -7
e - 26
e A -71
e B -43
e C -30
e D -19
ep - A 39
ep - B 68
ep - C 53
ep - D 39
ep - E 7
ep A A -61
ep A B -85
ep A C -110
ep A D -88
ep A E -60
ep B A -24
ep B B -20
ep B C -54
ep B D -60
ep B E -41
ep C A -57
ep C B -45
ep C C -26
ep C D -23
ep C E -25
ep D A -20
ep D B -25
ep D C -12
ep D D -8
ep D E -20
ep E A 20
ep E B 22
ep E C 38
ep E D 15
ep E E -6
f base -13
f ing -11
f s -10
fl base " -29
fl base ' -25
fl base 'd 44
fl base 'll -53
fl base 's -5
fl base ( -78
fl base ) 16
fl base , -12
fl base -ed -19
fl base -ing -31
fl base . -24
fl base / -18
fl base : 6
fl base ; 14
fl base < -23
fl base NUM 5
fl base ^ -18
fl base a -17
fl base about 5
fl base after -37
fl base against -6
fl base all 20
fl base an -8
fl base and -14
fl base another -37
fl base any 9
fl base anyone 50
fl base as 6
fl base at -22
fl base because -12
fl base before -26
fl base both 25
fl base by -8
fl base despite -49
fl base each -37
fl base every -33
fl base everyone 14
fl base few -20
fl base five 43
fl base for -21
fl base from -8
fl base he -9
fl base her 11
fl base how -18
fl base i 6
fl base in -19
fl base into -42
fl base it -13
fl base its -11
fl base like 26
fl base many 63
fl base me 67
fl base my 22
fl base of -16
fl base on -19
fl base one -7
fl base or -28
fl base other -31
fl base others 7
fl base our -45
fl base out 51
fl base over -40
fl base several 27
fl base she -7
fl base since -34
fl base some 61
fl base such 33
fl base than -10
fl base that -13
fl base the -19
fl base them -30
fl base this -21
fl base those 12
fl base three -39
fl base two 57
fl base under 6
fl base until -12
fl base up -17
fl base w -20
fl base we -6
fl base what 6
fl base when 6
fl base where -14
fl base whether -47
fl base which -15
fl base while -12
fl base who 6
fl base whom -62
fl base why 9
fl base with -10
fl base without -101
fl base you -7
fl base your -69
fl base — -18
fl ed " 15
fl ed ' -41
fl ed 's -21
fl ed 've -19
fl ed ( 7
fl ed ) 23
fl ed , 11
fl ed -ing -13
fl ed . 22
fl ed : -78
fl ed CAP 8
fl ed DAY 33
fl ed NUM 9
fl ed ^ 19
fl ed a -37
fl ed about -84
fl ed after -9
fl ed all 21
fl ed an -94
fl ed another 14
fl ed as -24
fl ed both 22
fl ed but 12
fl ed each 57
fl ed from -18
fl ed he 7
fl ed her -81
fl ed herself 45
fl ed him 27
fl ed himself -16
fl ed his -16
fl ed if -48
fl ed in 17
fl ed its 19
fl ed itself -37
fl ed many 35
fl ed of -26
fl ed on -43
fl ed one -14
fl ed others 21
fl ed several 15
fl ed she 8
fl ed since 26
fl ed some -18
fl ed someone -6
fl ed than -44
fl ed that -16
fl ed the -26
fl ed their -23
fl ed them 14
fl ed they -12
fl ed this 8
fl ed those 38
fl ed three 68
fl ed two -16
fl ed w 8
fl ed we 12
fl ed what -32
fl ed when 22
fl ed who -9
fl ed whom 46
fl ed with -78
fl ing " 33
fl ing ' 30
fl ing 're 25
fl ing ( -38
fl ing , 12
fl ing -ed -59
fl ing -ing -56
fl ing -s -18
fl ing : -20
fl ing ; -53
fl ing CAP -6
fl ing DAY -43
fl ing NUM -15
fl ing about -33
fl ing after 19
fl ing against -45
fl ing an 18
fl ing and 12
fl ing any -32
fl ing as -14
fl ing at -57
fl ing before 15
fl ing but -29
fl ing by -6
fl ing despite 56
fl ing for -33
fl ing four -48
fl ing from -16
fl ing her -75
fl ing him -21
fl ing his -26
fl ing i -9
fl ing in -13
fl ing it -27
fl ing of -26
fl ing on -44
fl ing one 36
fl ing or -30
fl ing other -67
fl ing out 18
fl ing over 13
fl ing she -15
fl ing since -8
fl ing some -18
fl ing than -36
fl ing that -23
fl ing the -28
fl ing their -32
fl ing they 35
fl ing this -38
fl ing two -41
fl ing up -53
fl ing upon 47
fl ing w -22
fl ing we -45
fl ing when -44
fl ing which 7
fl ing who 6
fl ing without -17
fl ing you 55
fl ing — -9
fl s " 24
fl s 's -11
fl s ) -28
fl s , 23
fl s -ed -48
fl s -ing -25
fl s -s -16
fl s DAY -42
fl s NUM -32
fl s a 18
fl s about -34
fl s after 14
fl s against 16
fl s all -34
fl s amid -42
fl s any -52
fl s as 20
fl s at -33
fl s both -53
fl s but 39
fl s by 13
fl s eight -17
fl s few -25
fl s five -32
fl s for -22
fl s four -32
fl s from -10
fl s he 9
fl s her -7
fl s his -12
fl s into -24
fl s it 13
fl s its -40
fl s many -36
fl s of -13
fl s one -17
fl s other -33
fl s over -17
fl s several -64
fl s she 16
fl s six -33
fl s some -26
fl s such -35
fl s that -23
fl s the -18
fl s their -27
fl s these -19
fl s this 21
fl s those -57
fl s three -43
fl s two -43
fl s up -6
fl s w -15
fl s what -16
fl s which 17
fl s whose -61
fl s — -20
fn base " -61
fn base $ -28
fn base 's -7
fn base ( -13
fn base ) -32
fn base , -22
fn base -ed -33
fn base -ing -34
fn base -s -26
fn base . -33
fn base / -17
fn base : -62
fn base ; -84
fn base > -16
fn base ? -39
fn base @ -11
fn base CAP -19
fn base NUM -39
fn base _ -29
fn base a 11
fn base about 23
fn base above -39
fn base across -35
fn base after 24
fn base against 31
fn base all -14
fn base along -34
fn base among -31
fn base an -13
fn base and -41
fn base another -79
fn base any -20
fn base anyone 32
fn base are -15
fn base around 29
fn base as -42
fn base at 18
fn base be -19
fn base because -72
fn base been 86
fn base before -30
fn base behind 33
fn base being 20
fn base below -22
fn base between -64
fn base beyond 28
fn base both -28
fn base but -15
fn base by 10
fn base can -26
fn base did -30
fn base didn't -47
fn base didn’t -26
fn base does -34
fn base doesn’t -31
fn base down -47
fn base during -31
fn base each 23
fn base every 9
fn base everyone -119
fn base four -35
fn base gets -29
fn base had -29
fn base has -18
fn base have -38
fn base he -9
fn base her -46
fn base herself -20
fn base him -12
fn base himself -23
fn base his 22
fn base if -11
fn base in -24
fn base into 18
fn base isn’t 54
fn base it 12
fn base its -99
fn base like -15
fn base many -15
fn base me -42
fn base might -40
fn base most 19
fn base must -31
fn base never -75
fn base no -14
fn base not 35
fn base of 19
fn base off 23
fn base on -13
fn base once 45
fn base one -27
fn base or -25
fn base other 46
fn base out 33
fn base outside -7
fn base over 13
fn base several -78
fn base she -20
fn base should -38
fn base since 30
fn base so -70
fn base some -147
fn base someone -84
fn base such -30
fn base than -33
fn base the -7
fn base their 43
fn base them -49
fn base themselves 16
fn base these -76
fn base they 41
fn base this -12
fn base those 6
fn base three -89
fn base through -28
fn base to 7
fn base toward 21
fn base two 20
fn base under 11
fn base until -38
fn base up -11
fn base us -16
fn base w -13
fn base was -15
fn base wasn't -30
fn base wasn’t -39
fn base we -13
fn base were -42
fn base what -10
fn base when -34
fn base where 66
fn base whether -6
fn base which 31
fn base while -44
fn base who 19
fn base why -105
fn base will -28
fn base within 21
fn base without 29
fn base wouldn’t -22
fn base yet -36
fn base you 37
fn base your -52
fn base — -30
fn ed ) -69
fn ed -ed -10
fn ed -ing -17
fn ed -ly 20
fn ed . 13
fn ed : 13
fn ed ; 41
fn ed CAP 8
fn ed DAY 7
fn ed NUM -32
fn ed a 18
fn ed about 28
fn ed after 6
fn ed against 6
fn ed all -66
fn ed along 30
fn ed among 8
fn ed an -9
fn ed and 43
fn ed another 10
fn ed any 22
fn ed around -89
fn ed at -10
fn ed because -12
fn ed before -65
fn ed behind -64
fn ed between 58
fn ed beyond -66
fn ed both -16
fn ed during -21
fn ed each -61
fn ed five -23
fn ed for 17
fn ed four 31
fn ed from -79
fn ed having -43
fn ed he -7
fn ed herself 55
fn ed him -8
fn ed himself -9
fn ed his -22
fn ed how -45
fn ed hundreds -45
fn ed i -45
fn ed if 29
fn ed in 23
fn ed into -8
fn ed is -43
fn ed it 40
fn ed its 109
fn ed itself -68
fn ed like -28
fn ed many -23
fn ed me -59
fn ed most -11
fn ed my -31
fn ed no 62
fn ed not -10
fn ed off 36
fn ed one -18
fn ed or -72
fn ed our 82
fn ed out 42
fn ed over -30
fn ed several -11
fn ed she 48
fn ed since -7
fn ed some 80
fn ed that 10
fn ed their 18
fn ed them -12
fn ed this -25
fn ed those 28
fn ed three 15
fn ed through -81
fn ed toward -79
fn ed two -67
fn ed under -38
fn ed until -46
fn ed up 16
fn ed upon 103
fn ed us 25
fn ed was 61
fn ed were 100
fn ed what -20
fn ed whether 30
fn ed which -13
fn ed while 31
fn ed who -33
fn ed why -21
fn ed with -11
fn ed would 6
fn ed — 62
fn ing " 10
fn ing , -60
fn ing -ed -41
fn ing -ing -35
fn ing -ly 82
fn ing -s -8
fn ing . -45
fn ing : -10
fn ing CAP -30
fn ing DAY -30
fn ing NUM -76
fn ing about 28
fn ing after 28
fn ing against -7
fn ing all -83
fn ing among 6
fn ing an 56
fn ing and -17
fn ing another -70
fn ing any -82
fn ing around -39
fn ing as -38
fn ing at -46
fn ing before -60
fn ing both -52
fn ing by -61
fn ing down 31
fn ing for 8
fn ing from -40
fn ing has -17
fn ing he 25
fn ing her 24
fn ing herself -16
fn ing him -13
fn ing himself -74
fn ing his -18
fn ing how 53
fn ing in -18
fn ing into -15
fn ing it -33
fn ing its -38
fn ing like -55
fn ing many 13
fn ing me 82
fn ing no 12
fn ing not 24
fn ing of -12
fn ing off 56
fn ing on 69
fn ing one -31
fn ing out 33
fn ing over -65
fn ing several 7
fn ing she -36
fn ing such -65
fn ing the -23
fn ing their -67
fn ing them 14
fn ing themselves 109
fn ing they 16
fn ing this -44
fn ing those -58
fn ing through -8
fn ing to 15
fn ing toward -43
fn ing two -73
fn ing up 19
fn ing w -17
fn ing was -25
fn ing whether -38
fn ing who -21
fn ing why 152
fn ing will -57
fn ing with -23
fn ing — -47
fn s " 36
fn s ' -25
fn s ( 6
fn s ) 49
fn s , -28
fn s -ed -55
fn s -ing -43
fn s -ly 14
fn s -s 19
fn s . -26
fn s : 41
fn s ; -5
fn s ? -30
fn s CAP 29
fn s DAY -67
fn s NUM 33
fn s a 10
fn s about 30
fn s across -25
fn s after -32
fn s against 10
fn s all 17
fn s among 9
fn s an 6
fn s and -46
fn s are -50
fn s around -29
fn s at -75
fn s because -47
fn s before 21
fn s behind -51
fn s between -33
fn s beyond -24
fn s both 74
fn s but 28
fn s by 30
fn s can -14
fn s could -46
fn s do -61
fn s down 86
fn s during 10
fn s for 53
fn s from -17
fn s had -23
fn s has 22
fn s have -33
fn s he 29
fn s her 50
fn s herself 131
fn s him -58
fn s himself 34
fn s his 39
fn s how -57
fn s if 16
fn s in -53
fn s into -5
fn s is -70
fn s it -24
fn s its -68
fn s itself -24
fn s like -30
fn s may -32
fn s might -18
fn s most -30
fn s no 86
fn s not -43
fn s of 23
fn s off 14
fn s on 10
fn s one 29
fn s or -40
fn s out 92
fn s over 46
fn s she -34
fn s should -35
fn s since -84
fn s so 38
fn s some -30
fn s such -5
fn s than -41
fn s their -36
fn s this 47
fn s those -54
fn s three -8
fn s through -31
fn s two -63
fn s under -19
fn s w -7
fn s was -42
fn s were -77
fn s what -36
fn s where -8
fn s who -43
fn s why -22
fn s will 16
fn s with -16
fn s would -78
fn s you -93
fn s — -46
fq base -/- ' -14
fq base -/- 'd 45
fq base -/- 'll -53
fq base -/- ( -62
fq base -/- ) 6
fq base -/- , -11
fq base -/- -ed -23
fq base -/- -ing -25
fq base -/- . -23
fq base -/- / -18
fq base -/- : 14
fq base -/- ; 14
fq base -/- < -8
fq base -/- CAP 6
fq base -/- ^ -12
fq base -/- a -18
fq base -/- about 6
fq base -/- after -37
fq base -/- against -6
fq base -/- all 20
fq base -/- although 5
fq base -/- an -30
fq base -/- and -24
fq base -/- any 9
fq base -/- anyone 50
fq base -/- as 12
fq base -/- at -19
fq base -/- because -6
fq base -/- before -26
fq base -/- both 16
fq base -/- but -7
fq base -/- despite -49
fq base -/- each -31
fq base -/- every -33
fq base -/- everyone 22
fq base -/- five 43
fq base -/- for -12
fq base -/- from 14
fq base -/- him 18
fq base -/- his 5
fq base -/- how -10
fq base -/- i 14
fq base -/- if -32
fq base -/- in -8
fq base -/- into -38
fq base -/- it -20
fq base -/- its -7
fq base -/- like 28
fq base -/- many 67
fq base -/- me 76
fq base -/- my 40
fq base -/- of -18
fq base -/- on -24
fq base -/- one -44
fq base -/- or -17
fq base -/- other -31
fq base -/- others 7
fq base -/- our -45
fq base -/- out 12
fq base -/- over -37
fq base -/- several 49
fq base -/- she -16
fq base -/- since -29
fq base -/- than -9
fq base -/- that -13
fq base -/- the -17
fq base -/- them -24
fq base -/- themselves 13
fq base -/- this -35
fq base -/- those -62
fq base -/- three -39
fq base -/- two 46
fq base -/- under 9
fq base -/- until -12
fq base -/- up -8
fq base -/- w -21
fq base -/- we 13
fq base -/- what -58
fq base -/- when 17
fq base -/- where -14
fq base -/- whether -43
fq base -/- which -16
fq base -/- who -8
fq base -/- whom -62
fq base -/- whose 34
fq base -/- why -64
fq base -/- without -90
fq base -/- you -6
fq base -/- your -69
fq base -/- — -28
fq base -/near 's 42
fq base -/near , -20
fq base -/near -ed -38
fq base -/near -ing -58
fq base -/near -s -17
fq base -/near < -27
fq base -/near CAP -70
fq base -/near DAY 60
fq base -/near NUM 25
fq base -/near ^ -108
fq base -/near a 12
fq base -/near an 61
fq base -/near and 52
fq base -/near but 56
fq base -/near for -40
fq base -/near he -39
fq base -/near her 27
fq base -/near his 47
fq base -/near how -19
fq base -/near in -7
fq base -/near it 47
fq base -/near of -39
fq base -/near on 35
fq base -/near one -44
fq base -/near she 60
fq base -/near that 27
fq base -/near their -33
fq base -/near they 17
fq base -/near this 38
fq base -/near w -33
fq base -/near who -17
fq base -/touch 's -61
fq base -/touch , 29
fq base -/touch -ed 6
fq base -/touch -ing -15
fq base -/touch -s -75
fq base -/touch CAP -40
fq base -/touch ^ -20
fq base -/touch a -68
fq base -/touch and 38
fq base -/touch he 29
fq base -/touch his -33
fq base -/touch in -53
fq base -/touch on -49
fq base -/touch one 26
fq base -/touch that -57
fq base -/touch the -38
fq base -/touch they 28
fq base near/- 's -65
fq base near/- , -8
fq base near/- -ed 48
fq base near/- -ing -55
fq base near/- -s 63
fq base near/- . -11
fq base near/- < -18
fq base near/- CAP 42
fq base near/- NUM -10
fq base near/- a -16
fq base near/- an 27
fq base near/- and 25
fq base near/- another -30
fq base near/- but -8
fq base near/- for -11
fq base near/- he -91
fq base near/- her 9
fq base near/- his -96
fq base near/- i -30
fq base near/- in -59
fq base near/- it -34
fq base near/- of 43
fq base near/- one 58
fq base near/- she -68
fq base near/- that 18
fq base near/- the -51
fq base near/- they -102
fq base near/- w 6
fq base near/near -ed -35
fq base near/near -s -96
fq base near/near a -63
fq base near/near the -59
fq base near/near w -81
fq base near/touch CAP -62
fq base near/touch w -42
fq base touch/- " -18
fq base touch/- -ing -30
fq base touch/- CAP -10
fq base touch/- a -76
fq base touch/- and 59
fq base touch/- the -35
fq base touch/- w 106
fq base touch/near " -63
fq ed -/- 's -15
fq ed -/- 've -19
fq ed -/- ( 85
fq ed -/- ) 22
fq ed -/- -ed 10
fq ed -/- -ing 13
fq ed -/- -s 7
fq ed -/- . 22
fq ed -/- : -43
fq ed -/- DAY 34
fq ed -/- NUM -15
fq ed -/- ^ -23
fq ed -/- a -21
fq ed -/- about -45
fq ed -/- after -30
fq ed -/- all -11
fq ed -/- an -94
fq ed -/- and -13
fq ed -/- both 21
fq ed -/- for 10
fq ed -/- from -84
fq ed -/- he -19
fq ed -/- her -82
fq ed -/- herself 57
fq ed -/- him 27
fq ed -/- himself -22
fq ed -/- his -33
fq ed -/- i -6
fq ed -/- if -52
fq ed -/- in 17
fq ed -/- it -8
fq ed -/- its 19
fq ed -/- itself -37
fq ed -/- many 22
fq ed -/- of 7
fq ed -/- on -43
fq ed -/- one 8
fq ed -/- others 15
fq ed -/- she 7
fq ed -/- since 14
fq ed -/- some 13
fq ed -/- than -44
fq ed -/- that -23
fq ed -/- the -20
fq ed -/- their -23
fq ed -/- them -52
fq ed -/- they -6
fq ed -/- this 18
fq ed -/- those 38
fq ed -/- three 68
fq ed -/- two -16
fq ed -/- we 5
fq ed -/- what -43
fq ed -/- when -20
fq ed -/- who -7
fq ed -/- whom 46
fq ed -/- with -76
fq ed -/near ) -9
fq ed -/near , 27
fq ed -/near -ed -21
fq ed -/near -s -66
fq ed -/near CAP 23
fq ed -/near DAY 30
fq ed -/near ^ 106
fq ed -/near and 31
fq ed -/near but 100
fq ed -/near he 22
fq ed -/near i -37
fq ed -/near it 40
fq ed -/near she -30
fq ed -/near that -12
fq ed -/near the -11
fq ed -/near they -40
fq ed -/near what -71
fq ed -/near when -39
fq ed -/near which -31
fq ed -/near who -10
fq ed -/touch , 60
fq ed -/touch -s -89
fq ed -/touch CAP 15
fq ed -/touch and 50
fq ed -/touch but -27
fq ed -/touch he 62
fq ed -/touch it 19
fq ed -/touch she -16
fq ed -/touch w 20
fq ed -/touch who -85
fq ed near/- ) 20
fq ed near/- , 56
fq ed near/- -s -30
fq ed near/- DAY 24
fq ed near/- a 65
fq ed near/- and -13
fq ed near/- but -20
fq ed near/- he 27
fq ed near/- it -114
fq ed near/- she -55
fq ed near/- the -45
fq ed near/- w 23
fq ed near/- when 92
fq ed near/- which 11
fq ed near/- who 13
fq ed near/near , -65
fq ed near/near CAP 13
fq ed near/near he 32
fq ed near/near she -75
fq ed near/near w 53
fq ed near/near who 81
fq ed near/touch CAP -24
fq ed near/touch he -46
fq ed near/touch w 94
fq ed touch/- ' 36
fq ed touch/- CAP 26
fq ed touch/- and -54
fq ed touch/- he 34
fq ed touch/- it 67
fq ed touch/- she 44
fq ed touch/- that 78
fq ed touch/- w 23
fq ed touch/near " 80
fq ed touch/near CAP 116
fq ed touch/near and 64
fq ed touch/near he 63
fq ed touch/near she 64
fq ed touch/touch CAP 89
fq ed touch/touch and -59
fq ed touch/touch he -54
fq ed touch/touch she 98
fq ing -/- ' 30
fq ing -/- 're 25
fq ing -/- 's 9
fq ing -/- ( -38
fq ing -/- , -13
fq ing -/- -ed -32
fq ing -/- -ing -54
fq ing -/- -s -12
fq ing -/- : -20
fq ing -/- ; -53
fq ing -/- CAP -6
fq ing -/- DAY -59
fq ing -/- NUM 46
fq ing -/- ^ -9
fq ing -/- a -38
fq ing -/- about -33
fq ing -/- after 42
fq ing -/- against -44
fq ing -/- an -7
fq ing -/- and -28
fq ing -/- any -32
fq ing -/- as -34
fq ing -/- at -57
fq ing -/- before -16
fq ing -/- but -12
fq ing -/- by 7
fq ing -/- despite 6
fq ing -/- four -48
fq ing -/- from 20
fq ing -/- he 33
fq ing -/- her -59
fq ing -/- him -58
fq ing -/- his -77
fq ing -/- i 9
fq ing -/- in -6
fq ing -/- into 42
fq ing -/- it -23
fq ing -/- of -14
fq ing -/- on -18
fq ing -/- one 50
fq ing -/- or -22
fq ing -/- other -67
fq ing -/- out -53
fq ing -/- over -63
fq ing -/- she -25
fq ing -/- since -8
fq ing -/- some -59
fq ing -/- than -8
fq ing -/- that -56
fq ing -/- the -24
fq ing -/- their -32
fq ing -/- they 10
fq ing -/- this -38
fq ing -/- those 31
fq ing -/- two -41
fq ing -/- up -53
fq ing -/- w -19
fq ing -/- we -98
fq ing -/- when -112
fq ing -/- which 29
fq ing -/- while -24
fq ing -/- who -42
fq ing -/- with 7
fq ing -/- without 14
fq ing -/- you 55
fq ing -/- — -18
fq ing -/near 's 36
fq ing -/near , 60
fq ing -/near -ed -77
fq ing -/near -ing -11
fq ing -/near -s 29
fq ing -/near CAP 15
fq ing -/near ^ -8
fq ing -/near about -6
fq ing -/near after -7
fq ing -/near and 62
fq ing -/near by 54
fq ing -/near for -93
fq ing -/near he -35
fq ing -/near in 21
fq ing -/near of -38
fq ing -/near on -55
fq ing -/near the -47
fq ing -/near w -33
fq ing -/near who 102
fq ing -/touch , 43
fq ing -/touch -s -95
fq ing -/touch CAP -61
fq ing -/touch ^ 109
fq ing -/touch and -33
fq ing -/touch by -87
fq ing -/touch for -38
fq ing -/touch of -16
fq ing -/touch w 12
fq ing near/- 's -72
fq ing near/- , 57
fq ing near/- -ed -54
fq ing near/- -s -12
fq ing near/- CAP -5
fq ing near/- a 97
fq ing near/- and 29
fq ing near/- for -24
fq ing near/- in 5
fq ing near/- the -17
fq ing near/- w -50
fq ing near/- while 32
fq ing near/near , 59
fq ing near/near w 22
fq ing near/touch , 148
fq ing touch/- " 18
fq ing touch/- by -83
fq ing touch/- for -77
fq ing touch/- in -89
fq ing touch/near " 25
fq ing touch/near and 40
fq ing touch/touch " 26
fq s -/- ' -14
fq s -/- 's 10
fq s -/- ) -20
fq s -/- , 9
fq s -/- -ed -52
fq s -/- -s -22
fq s -/- CAP -8
fq s -/- DAY -54
fq s -/- NUM -42
fq s -/- ^ -19
fq s -/- a 38
fq s -/- about -28
fq s -/- after 14
fq s -/- against 24
fq s -/- all -34
fq s -/- amid -42
fq s -/- and -27
fq s -/- any -52
fq s -/- as 21
fq s -/- at -33
fq s -/- both -53
fq s -/- but 72
fq s -/- by -45
fq s -/- eight -17
fq s -/- few -25
fq s -/- five -32
fq s -/- four -32
fq s -/- from -6
fq s -/- he 11
fq s -/- her -26
fq s -/- in 22
fq s -/- into -24
fq s -/- it -11
fq s -/- its -16
fq s -/- many -36
fq s -/- of -13
fq s -/- on 28
fq s -/- one -17
fq s -/- other -33
fq s -/- over -33
fq s -/- several -62
fq s -/- she 8
fq s -/- six -33
fq s -/- some -26
fq s -/- such -18
fq s -/- that -12
fq s -/- the -16
fq s -/- their -40
fq s -/- these -13
fq s -/- this 48
fq s -/- those -59
fq s -/- three -44
fq s -/- two -29
fq s -/- up -6
fq s -/- w -13
fq s -/- what -15
fq s -/- who 40
fq s -/- whose -60
fq s -/- with -14
fq s -/- — -47
fq s -/near 's -101
fq s -/near , 44
fq s -/near -ed -42
fq s -/near -ing -66
fq s -/near -s 62
fq s -/near CAP 60
fq s -/near he -35
fq s -/near her 51
fq s -/near his -20
fq s -/near it -13
fq s -/near she -16
fq s -/near that -119
fq s -/near the -5
fq s -/near w 24
fq s -/near who -80
fq s -/touch 's -30
fq s -/touch , 16
fq s -/touch -s 58
fq s -/touch CAP 23
fq s -/touch he -26
fq s -/touch she 10
fq s -/touch the -17
fq s -/touch w -52
fq s near/- , 20
fq s near/- -ed 35
fq s near/- -ing -109
fq s near/- -s -80
fq s near/- NUM -22
fq s near/- his -35
fq s near/- it 32
fq s near/- that -29
fq s near/- the -14
fq s near/- w -39
fq s near/- who -65
fq s near/near w 8
fq s touch/- " 18
fq s touch/- CAP 36
fq s touch/- he 96
fq s touch/- she 11
fq s touch/- that -64
fq s touch/- w -80
fq s touch/- which 27
fq s touch/near " 9
g  -7
g +again -71
g +almost -103
g +already -67
g +also 34
g +also+has 46
g +also+is 17
g +also+ly 61
g +always -30
g +am 59
g +are 20
g +are+also 84
g +are+being -10
g +are+ly 38
g +are+ly+to 12
g +are+more -156
g +are+not 39
g +aren't 40
g +be -83
g +been -15
g +being -85
g +can -41
g +can't 23
g +can+be -96
g +cannot -104
g +cannot+be 37
g +can’t -65
g +could -34
g +could+be 14
g +could+have 5
g +could+ly 66
g +could+not 36
g +couldn't -23
g +couldn’t -6
g +did 49
g +did+not 43
g +did+not+ly 30
g +didn't 5
g +didn’t 11
g +do 17
g +do+not 16
g +does 40
g +does+not 61
g +doesn't 77
g +doesn’t 131
g +don't 11
g +don’t 43
g +earlier 101
g +even -16
g +ever -77
g +first 33
g +first+to 25
g +further 8
g +get -142
g +getting -64
g +had -20
g +had+already -81
g +had+been -26
g +had+just -129
g +had+never -50
g +had+no -77
g +had+not -20
g +had+not+been -27
g +had+to -56
g +has+already -38
g +has+also 11
g +has+also+been 53
g +has+been 42
g +has+been+ly -14
g +has+done 34
g +has+ly -39
g +has+never -70
g +has+no 28
g +has+now 41
g +has+often 7
g +has+so 10
g +has+to 119
g +has+yet+to -17
g +hasn't 73
g +hasn’t -131
g +have 31
g +have+already 83
g +have+also 58
g +have+been 15
g +have+long 34
g +have+ly 96
g +have+not -28
g +have+not+been -91
g +have+to 45
g +haven’t 75
g +having -70
g +having+to -94
g +instead -26
g +is 24
g +is+already 26
g +is+also 49
g +is+being -124
g +is+ly 42
g +is+ly+to -31
g +is+no -106
g +is+not 40
g +is+now 60
g +is+still 15
g +is+to -33
g +is+well -17
g +isn't 12
g +just -30
g +last -118
g +later 14
g +long -7
g +ly 23
g +ly+to -116
g +ly+to+be -56
g +ly+will -98
g +may -7
g +may+be -99
g +may+have 16
g +may+not -36
g +might+have -76
g +more -13
g +more+ly+to 39
g +most -31
g +most+ly -21
g +much -66
g +must -66
g +must+be 35
g +neither 57
g +never -67
g +next -54
g +no -102
g +not 6
g +not+ly -25
g +not+to -84
g +now -20
g +often -14
g +should -71
g +should+be -53
g +should+ly -68
g +should+not -83
g +shouldn't 11
g +so 6
g +so+ly 23
g +sometimes -30
g +soon -47
g +still+to 58
g +then 24
g +thus -83
g +to -29
g +to+be -55
g +to+do -5
g +to+get -81
g +to+have -45
g +to+ly 50
g +too 30
g +was+also 46
g +was+being -11
g +was+first 79
g +was+ly 74
g +was+never -43
g +was+no 46
g +was+not -19
g +was+not+ly -11
g +was+to 87
g +wasn't -17
g +wasn’t -47
g +were 27
g +were+also 11
g +were+ly 102
g +were+not -55
g +weren’t -87
g +will+also -39
g +will+be 19
g +will+have+to -29
g +will+ly 41
g +will+ly+be 53
g +will+not+be -68
g +won't -50
g +won’t -57
g +would -15
g +would+also 40
g +would+have -108
g +would+have+to -75
g +would+ly -34
g +would+not 53
g +would+not+be -88
g +would+still -23
g +wouldn't -66
g +wouldn’t 86
g +yet -46
g +’d -41
g +’ll -43
g +’ll+be 104
g +’re+not 10
g +’s -28
g +’s+also 37
g +’s+ly -116
g +’s+not -46
g +’ve -22
gn  ! -37
gn  # -32
gn  $ -95
gn  ' -28
gn  ( 16
gn  ) -58
gn  , -14
gn  -ed -19
gn  -ing 13
gn  -ly -12
gn  / -41
gn  : 6
gn  < -26
gn  > -16
gn  ? -93
gn  @ -68
gn  DAY -8
gn  NUM -20
gn  _ -29
gn  a 15
gn  above -19
gn  across -63
gn  after -82
gn  against -31
gn  all 40
gn  along -68
gn  amid -96
gn  and -47
gn  another -5
gn  any 26
gn  anyone 56
gn  are -42
gn  around -48
gn  as 7
gn  at 8
gn  be -81
gn  because -16
gn  been -26
gn  before -35
gn  behind -7
gn  being -78
gn  below -23
gn  between -69
gn  beyond -31
gn  both -40
gn  but 11
gn  by -30
gn  can 28
gn  cannot -48
gn  could -18
gn  despite -7
gn  did -68
gn  didn't 29
gn  didn’t -26
gn  do -97
gn  does -33
gn  doesn’t -31
gn  down 6
gn  during 17
gn  each -62
gn  every -87
gn  few 27
gn  five 61
gn  four 7
gn  get 57
gn  gets -29
gn  had -42
gn  half -52
gn  has -50
gn  have -43
gn  having -45
gn  he 18
gn  her 5
gn  herself -23
gn  himself -7
gn  his 6
gn  how 51
gn  hundreds -56
gn  i -59
gn  if -37
gn  in -27
gn  inside 108
gn  into -17
gn  is -17
gn  isn’t 46
gn  it 10
gn  its -12
gn  itself -72
gn  like -51
gn  many -13
gn  may -58
gn  me 14
gn  might -46
gn  most 11
gn  must -31
gn  my -53
gn  never 58
gn  no 36
gn  not -52
gn  of -8
gn  off -26
gn  once -37
gn  onto -38
gn  or -42
gn  others -11
gn  our -15
gn  out -44
gn  outside -55
gn  several 14
gn  should -50
gn  shouldn’t -37
gn  since 11
gn  six 55
gn  so -38
gn  some -21
gn  someone 62
gn  than -113
gn  that 11
gn  their 42
gn  them -18
gn  those 12
gn  thousands 83
gn  three -43
gn  toward -98
gn  two 22
gn  under -47
gn  until 12
gn  up -56
gn  upon 35
gn  us -10
gn  via 41
gn  w -9
gn  was -31
gn  wasn't -30
gn  wasn’t -39
gn  we -69
gn  were -19
gn  what 20
gn  when -12
gn  where -7
gn  whether 39
gn  which -58
gn  while -20
gn  who -43
gn  whose -47
gn  why 71
gn  will -11
gn  within -23
gn  without 41
gn  won't -44
gn  would -6
gn  wouldn’t -22
gn  yet 7
gn  your 37
gn  — -39
gn  ’s -31
gn +also -ing 14
gn +also NUM -98
gn +also a 59
gn +also he 40
gn +also his 12
gn +also in -68
gn +also on -20
gn +also that -17
gn +also the 56
gn +also to 33
gn +also w 26
gn +are , -58
gn +are -ed 12
gn +are -ing 124
gn +are -ly 12
gn +are -s 92
gn +are . -70
gn +are CAP -9
gn +are an 92
gn +are by 14
gn +are for -47
gn +are from -69
gn +are in -115
gn +are that 77
gn +are the 46
gn +are to 57
gn +are w -6
gn +are whether 98
gn +are+ly w 23
gn +be w -59
gn +being , -62
gn +being as -28
gn +being by 57
gn +being in -38
gn +being to 36
gn +being w -44
gn +can -s -58
gn +can . -24
gn +can a 45
gn +can the 40
gn +can this 12
gn +can w -44
gn +can't w 49
gn +could -s -104
gn +could . -30
gn +could CAP 26
gn +could him 49
gn +could the -16
gn +could w 6
gn +could+be to -63
gn +could+not the -88
gn +did to -32
gn +did w 98
gn +did+not -s -53
gn +did+not CAP -66
gn +did+not a 28
gn +did+not any 96
gn +did+not it 37
gn +did+not the -38
gn +did+not to 72
gn +did+not w 31
gn +didn't w 30
gn +didn’t a -61
gn +didn’t to 25
gn +didn’t w -55
gn +does w 46
gn +does+not w 54
gn +doesn't it -88
gn +doesn't w -40
gn +doesn’t the 42
gn +don't to 69
gn +don’t to -69
gn +even a 81
gn +first CAP -5
gn +first by 23
gn +first in -41
gn +first of -33
gn +first w -113
gn +had " -43
gn +had , 68
gn +had -ing -113
gn +had -ly -76
gn +had -s 5
gn +had . 27
gn +had CAP -76
gn +had NUM -56
gn +had for 70
gn +had her -27
gn +had him 42
gn +had his 12
gn +had in 58
gn +had it 12
gn +had the -20
gn +had to 15
gn +had w 29
gn +had+been to -37
gn +had+been w 70
gn +had+ly CAP 23
gn +has " -33
gn +has , -51
gn +has -ed -24
gn +has -ly -94
gn +has -s 43
gn +has . -64
gn +has CAP 15
gn +has NUM -37
gn +has a -33
gn +has about 64
gn +has an 58
gn +has as -17
gn +has at 49
gn +has for 88
gn +has from -20
gn +has he 15
gn +has her 51
gn +has him 84
gn +has himself 12
gn +has his 40
gn +has in 64
gn +has it -37
gn +has many -14
gn +has on -98
gn +has out -9
gn +has over 62
gn +has she 56
gn +has some -5
gn +has that 76
gn +has the 25
gn +has to 7
gn +has up 22
gn +has w -38
gn +has+also CAP 26
gn +has+also a 51
gn +has+also w 11
gn +has+been -ly -55
gn +has+been CAP 57
gn +has+been by 12
gn +has+been in -31
gn +has+been to 6
gn +has+been w -7
gn +has+ly -ing 48
gn +has+ly that -53
gn +has+ly the 18
gn +has+ly to -11
gn +has+ly w 10
gn +has+never w -17
gn +has+no to -118
gn +has+not CAP 42
gn +has+so -ed 61
gn +have , -21
gn +have -ed 69
gn +have -ing 10
gn +have -ly 30
gn +have -s 27
gn +have . 41
gn +have CAP 28
gn +have a 26
gn +have as -71
gn +have for -53
gn +have her -13
gn +have him 24
gn +have his 72
gn +have in -98
gn +have that -39
gn +have the 9
gn +have their 118
gn +have they 23
gn +have to 8
gn +have up -62
gn +have w 50
gn +have+been by 33
gn +have+been for 30
gn +have+been to 17
gn +have+ly CAP -14
gn +is " 13
gn +is , -122
gn +is -ing 12
gn +is -ly 73
gn +is -s 58
gn +is . 81
gn +is CAP 53
gn +is NUM 59
gn +is a -5
gn +is an 91
gn +is be 26
gn +is by -17
gn +is for -60
gn +is from -70
gn +is her 25
gn +is his 55
gn +is in -25
gn +is its -48
gn +is on -31
gn +is out -62
gn +is that 24
gn +is the -31
gn +is to 9
gn +is w 38
gn +is+also w -23
gn +is+ly to 7
gn +is+ly w 38
gn +is+ly+to the 40
gn +is+ly+to w -62
gn +is+not that -28
gn +is+not to 89
gn +is+not w -75
gn +is+now CAP 14
gn +is+now w 41
gn +just CAP 5
gn +just w 5
gn +later , -31
gn +later the -6
gn +long , -22
gn +long w 98
gn +ly " 55
gn +ly , -18
gn +ly -ed -40
gn +ly -ly -41
gn +ly -s -55
gn +ly . 14
gn +ly CAP 16
gn +ly NUM 77
gn +ly a -7
gn +ly about -65
gn +ly and -40
gn +ly as 58
gn +ly by 35
gn +ly for -72
gn +ly him 77
gn +ly his 33
gn +ly in 37
gn +ly it 33
gn +ly its 57
gn +ly on -88
gn +ly that 35
gn +ly the 71
gn +ly their -8
gn +ly those 7
gn +ly to -57
gn +ly w -19
gn +ly with -63
gn +ly+to CAP 20
gn +may a -13
gn +may the -13
gn +may to -90
gn +may w -43
gn +might CAP -7
gn +might w -23
gn +more , -32
gn +more -s -52
gn +more . -39
gn +more to 41
gn +more w 88
gn +more+ly+to CAP 31
gn +most -s -141
gn +most w -63
gn +must w -105
gn +never CAP 56
gn +never a -17
gn +never the -118
gn +never w 73
gn +no of -40
gn +no w -94
gn +not . -89
gn +not CAP -109
gn +not since 11
gn +not that 160
gn +not the -24
gn +not w -101
gn +not+to CAP -32
gn +not+to the -47
gn +not+to w -6
gn +now -ed -41
gn +now -s -90
gn +now CAP -67
gn +now that 63
gn +now the 128
gn +now to 55
gn +now w 15
gn +often w 46
gn +should -ing 67
gn +should -s -10
gn +should CAP -65
gn +should the -50
gn +should w -17
gn +should+be to -97
gn +should+be w 71
gn +so , 18
gn +so . 32
gn +so CAP -11
gn +so has -11
gn +so w -53
gn +still CAP -28
gn +still the 31
gn +still to -130
gn +still w 59
gn +then CAP 12
gn +then a 46
gn +then the -126
gn +then w -52
gn +then was -15
gn +to " -53
gn +to , 10
gn +to -ed -124
gn +to -ing -32
gn +to -ly 52
gn +to -s -46
gn +to . -45
gn +to : 55
gn +to CAP -36
gn +to NUM 21
gn +to a -29
gn +to against 46
gn +to all -79
gn +to an 30
gn +to and 11
gn +to another -22
gn +to any -50
gn +to as -69
gn +to at -37
gn +to before -40
gn +to by -31
gn +to down -20
gn +to every -21
gn +to for -15
gn +to he 17
gn +to her 47
gn +to herself 46
gn +to him -50
gn +to himself -47
gn +to his -18
gn +to how -12
gn +to if 74
gn +to in -10
gn +to into -14
gn +to it -81
gn +to its -57
gn +to me 29
gn +to my -80
gn +to on -57
gn +to one -5
gn +to or -31
gn +to out -23
gn +to over -97
gn +to some -16
gn +to that -44
gn +to the -28
gn +to their -43
gn +to them 43
gn +to themselves 54
gn +to they -52
gn +to this -12
gn +to those -61
gn +to to -61
gn +to up -41
gn +to w -30
gn +to what -9
gn +to whether 68
gn +to who -19
gn +to why -90
gn +to with -45
gn +to — -28
gn +to+be , -41
gn +to+be . 12
gn +to+be a -48
gn +to+be in -21
gn +to+be the -59
gn +to+be to -57
gn +to+be w -108
gn +to+ly CAP 78
gn +to+ly the -41
gn +to+ly w -80
gn +was -ed 27
gn +was -ing -35
gn +was -ly -41
gn +was -s 49
gn +was . -138
gn +was CAP -7
gn +was DAY 15
gn +was NUM -86
gn +was a -38
gn +was and 80
gn +was as 21
gn +was at -87
gn +was by 46
gn +was from 70
gn +was his 10
gn +was in 65
gn +was of 45
gn +was on -15
gn +was one 56
gn +was over -94
gn +was that -57
gn +was the 5
gn +was to 42
gn +was+first by 88
gn +was+ly . 80
gn +was+ly by 77
gn +was+ly w -74
gn +was+not to -38
gn +was+not w -27
gn +were " -58
gn +were , 21
gn +were -ed 75
gn +were -ing 60
gn +were -s 52
gn +were . -39
gn +were and 38
gn +were by 19
gn +were in -11
gn +were that 69
gn +were the 64
gn +were to -33
gn +were w -8
gn +were+not to -90
gn +will " -37
gn +will -ing 37
gn +will -ly 53
gn +will -s -54
gn +will . 27
gn +will CAP -56
gn +will a 61
gn +will an -32
gn +will at -47
gn +will her -103
gn +will him -47
gn +will his -37
gn +will on 17
gn +will their -84
gn +will to 56
gn +will w -18
gn +will+be by -112
gn +will+be in 6
gn +will+be w 41
gn +will+ly the 82
gn +will+not CAP -36
gn +will+not w -49
gn +would -ing -38
gn +would -s 27
gn +would . 6
gn +would NUM -7
gn +would a -45
gn +would an -66
gn +would for -50
gn +would her -22
gn +would him -77
gn +would his 13
gn +would in -39
gn +would the 22
gn +would their 23
gn +would them 33
gn +would to -26
gn +would up -23
gn +would+be to -13
gn +would+be w -49
gn +would+have a -27
gn +would+have w 33
gn +would+not CAP -64
gn +’re CAP 30
gn +’re w 50
gn +’s " -71
gn +’s , 12
gn +’s -ed 54
gn +’s -ing -19
gn +’s -ly -12
gn +’s -s -100
gn +’s . 10
gn +’s : 63
gn +’s CAP -43
gn +’s a -28
gn +’s about 17
gn +’s are -11
gn +’s as -115
gn +’s in 32
gn +’s is -69
gn +’s of -115
gn +’s on -91
gn +’s that -26
gn +’s the 43
gn +’s to -13
gn +’s w -35
gn +’s was 26
gn +’s — -24
l ! " 144
l " ' 36
l " -ing -37
l " -s 37
l " CAP 27
l " a 13
l " and 48
l " but 17
l " by -82
l " for -88
l " he 39
l " i 116
l " in -105
l " it 100
l " she 50
l " that -35
l " the -46
l " w -32
l " when 10
l " which -27
l " while 30
l " who -75
l " — -5
l ' " 38
l ' -s -110
l ' CAP 31
l ' w 32
l 's , -18
l 's -ed 34
l 's -ing 29
l 's CAP -29
l 's NUM -90
l 's a 46
l 's w 32
l ( CAP 35
l ) , 80
l ) and 130
l ) — -125
l , " 33
l , -ed 36
l , -ing -22
l , -s 50
l , CAP 60
l , NUM 17
l , a 29
l , although 66
l , an 29
l , and 16
l , as -20
l , because -31
l , before 91
l , but 7
l , by 79
l , despite 7
l , from -25
l , he 81
l , her -60
l , his -43
l , i 23
l , if -22
l , in 22
l , it 27
l , many 63
l , others 156
l , she 76
l , since -47
l , some 93
l , that -34
l , the 22
l , their 22
l , they 143
l , this 77
l , those -20
l , w 8
l , we 71
l , when -88
l , which 15
l , while 127
l , who 33
l , whose -60
l , with 101
l , without -16
l , you -57
l -ed " -91
l -ed , -19
l -ed -ed -29
l -ed -s 10
l -ed CAP -56
l -ed DAY 94
l -ed NUM -12
l -ed a -57
l -ed about -22
l -ed after 17
l -ed against -24
l -ed an -8
l -ed and -69
l -ed any -40
l -ed as -46
l -ed at -18
l -ed by -51
l -ed for 18
l -ed from 60
l -ed he -39
l -ed her -102
l -ed him -40
l -ed his -83
l -ed how -25
l -ed in 59
l -ed into -77
l -ed it 19
l -ed its -90
l -ed on -32
l -ed or -83
l -ed out -40
l -ed she -45
l -ed that -68
l -ed the -20
l -ed their 45
l -ed they -112
l -ed this -40
l -ed those 56
l -ed up -57
l -ed w -9
l -ed what 100
l -ed with -68
l -ed — -10
l -ing , -39
l -ing -ed -50
l -ing -ing -65
l -ing -s -17
l -ing CAP -56
l -ing a 28
l -ing about -11
l -ing an 10
l -ing and -32
l -ing as -20
l -ing by -105
l -ing for 15
l -ing he -91
l -ing her -32
l -ing him -11
l -ing his -65
l -ing in -96
l -ing it -95
l -ing its -67
l -ing of -79
l -ing on -43
l -ing she -76
l -ing some 22
l -ing that 7
l -ing the -44
l -ing their -84
l -ing them 30
l -ing they -20
l -ing up -62
l -ing w 8
l -ing what -59
l -ing with -24
l -ing — 62
l -ly , 19
l -ly -ed -52
l -ly -ing -71
l -ly -s -30
l -ly NUM -42
l -ly a 87
l -ly and 34
l -ly by -53
l -ly in 61
l -ly on -29
l -ly one -90
l -ly the -48
l -ly w -7
l -ly when 123
l -ly who -9
l -ly — -21
l -s " -99
l -s ' 9
l -s ( -104
l -s , 5
l -s -ed 39
l -s -ing -25
l -s -s -9
l -s : 58
l -s CAP -21
l -s DAY 83
l -s NUM -31
l -s a -95
l -s about -40
l -s after -15
l -s an -33
l -s as -15
l -s at -32
l -s before -24
l -s but 9
l -s by 12
l -s for -42
l -s from -99
l -s he -107
l -s her 18
l -s his -85
l -s into -40
l -s it -102
l -s of -59
l -s or -72
l -s she -53
l -s since -62
l -s that -10
l -s the -20
l -s their 27
l -s they -42
l -s w -31
l -s when -51
l -s where -16
l -s while -115
l -s who 8
l -s with 43
l . ) 56
l . , 57
l . CAP 15
l . NUM -28
l / CAP 84
l / NUM -8
l : CAP -66
l : NUM 32
l : a 24
l : he 65
l : i -122
l : it 21
l : the -28
l : w -25
l : you 8
l ; CAP -46
l ; he -44
l < / -16
l > < -18
l ? " 84
l CAP " -41
l CAP ' -33
l CAP 's -10
l CAP ) 29
l CAP -ed -43
l CAP -ing 62
l CAP . -16
l CAP : -109
l CAP ; 16
l CAP CAP 7
l CAP DAY -14
l CAP NUM 12
l CAP a 35
l CAP about -39
l CAP and 12
l CAP as 41
l CAP before 34
l CAP both 34
l CAP but -10
l CAP by -28
l CAP for -42
l CAP from -69
l CAP he -20
l CAP himself 30
l CAP if -18
l CAP on 22
l CAP or 11
l CAP she -36
l CAP that -22
l CAP the 27
l CAP they 10
l CAP w 7
l CAP we -10
l CAP when -36
l CAP while -111
l CAP who -66
l CAP with 34
l DAY 's 17
l DAY , 67
l DAY -ing 103
l DAY and 20
l DAY by 59
l DAY that -30
l DAY w -18
l NUM " 32
l NUM , 46
l NUM -ed -71
l NUM -s 17
l NUM CAP -42
l NUM and -78
l NUM in 20
l NUM that 46
l NUM w -16
l NUM who 6
l NUM — -57
l ^ ( -37
l ^ < -27
l ^ CAP 17
l ^ ^ -10
l ^ a -33
l ^ after 13
l ^ all 7
l ^ although -62
l ^ an -16
l ^ and -29
l ^ another 44
l ^ as 14
l ^ both -55
l ^ but -7
l ^ by 29
l ^ he 56
l ^ her 51
l ^ his 59
l ^ i -11
l ^ if -44
l ^ it 8
l ^ many -11
l ^ one -50
l ^ other 15
l ^ others -70
l ^ she 73
l ^ the -28
l ^ their 59
l ^ these -14
l ^ they 35
l ^ this 23
l ^ those -15
l ^ we 59
l ^ what -45
l ^ while 24
l ^ you 43
l a -ed 20
l a -ing -15
l a -s -38
l a CAP -52
l a NUM -134
l a few -53
l a w -32
l about -s 49
l about CAP -82
l about NUM 61
l about her -86
l about his -105
l about the -31
l about w -25
l across the -7
l across w -12
l after -ing -38
l after a -69
l after he 40
l after his -20
l after it 170
l after she -43
l after the -6
l after w -50
l against CAP -41
l against the -65
l against w -56
l all -s -23
l all NUM 80
l all but 111
l all five 6
l all the 30
l all w -77
l although CAP 47
l although he 57
l although it -9
l among CAP -67
l among the 54
l among those 68
l an -ed -86
l an -ing -25
l an CAP -102
l an w -9
l and -ed -33
l and -ing -71
l and -s 21
l and NUM -45
l and a -29
l and both 102
l and he 52
l and her 28
l and his 31
l and how -21
l and i -25
l and it 11
l and other -23
l and others -25
l and some -27
l and that 9
l and the -39
l and they 26
l and w -54
l and we 25
l and who 155
l another w -49
l any w 12
l anyone who -123
l are -ed 16
l are -ing -37
l are -s -54
l are in -18
l are the 44
l are w -81
l as -s 46
l as CAP 15
l as a -44
l as an -23
l as he 35
l as his 35
l as if 37
l as it -81
l as she -25
l as the 46
l as they 33
l as we -55
l at -ing -69
l at -s -113
l at CAP 21
l at a -38
l at his -83
l at one -64
l at that -10
l at this -20
l at w -67
l be -ed 27
l be -ing -68
l be a 64
l be in -25
l be the 8
l be w -46
l because CAP 31
l because he -20
l because i -10
l because it 19
l because of 65
l because she 8
l because they 16
l because w 13
l been -ed -23
l been -ing -52
l been a 154
l been w -69
l before -ing -25
l before -s -73
l before CAP -87
l before he -80
l before the 29
l before they 50
l behind the -10
l both w -89
l but -ed -38
l but -ing -39
l but -s 65
l but CAP 6
l but he 152
l but his -91
l but i 12
l but it 69
l but she 78
l but that 15
l but the 26
l but they 23
l but w -88
l but when -37
l by -ing -75
l by CAP -44
l by NUM -38
l by a -45
l by an -54
l by her 51
l by the -55
l by w -64
l can w -45
l could w -18
l despite the -102
l despite w -44
l didn't w -55
l didn’t w -33
l do a -25
l do w -39
l do you 30
l doesn't w -28
l doesn’t w -19
l don't w 31
l don’t w -30
l down the -44
l during a -45
l during the -43
l each w 78
l every w -46
l few -s 11
l few w -52
l five -s 26
l for -ing 12
l for -s -70
l for CAP -73
l for a -73
l for an -25
l for both 54
l for her -72
l for his 29
l for the -41
l for their -52
l for this -8
l for those -44
l for w -25
l for what 50
l four w 15
l from -ing -54
l from CAP -69
l from a -71
l from his 45
l from the -78
l from w -34
l get a -30
l get w -37
l got a -20
l had -ed -67
l had a -10
l had the 91
l had w -79
l has -ed -34
l has a 54
l has since 99
l has the 129
l have -ed -67
l have a 79
l have since -15
l have the -79
l have w -47
l he 'd -41
l he 'll -39
l he 's 48
l he -ed -14
l he -s -83
l he w -23
l her , -38
l her -ed 60
l her -s 24
l her CAP 88
l her w -9
l him , 23
l him for 21
l his -ed 39
l his -ing 12
l his CAP 38
l his w 8
l how -s -78
l how he -87
l how it -8
l how she -50
l how they -97
l how w -23
l i -ed -28
l i w -39
l if -s -62
l if CAP -48
l if he -120
l if it -139
l if she -51
l if the -72
l if they -63
l if w -64
l if you 22
l in -ing -42
l in -s 15
l in CAP 32
l in NUM 31
l in a -22
l in an 36
l in both -10
l in each -14
l in five 32
l in her 16
l in his 25
l in its -63
l in other -16
l in some -21
l in that -34
l in the 25
l in their 126
l in this -36
l in those -5
l in w 34
l in what 47
l into a -59
l into the 44
l into w 51
l is -ed -57
l is -ing -42
l is -s 25
l is a 34
l is an 58
l is as -25
l is in -30
l is that -20
l is the 45
l is w -79
l it 's -55
l it , 12
l it -ed -22
l it -s -36
l it w 35
l its -s -65
l its w -71
l like CAP -63
l like w -57
l many CAP 68
l many w 42
l may w -31
l might w -26
l most -ing 21
l most -s 51
l most w 17
l my w 33
l neither w 36
l never w 45
l no -s -8
l no one 77
l nor CAP -72
l not -ed -13
l not -ing 45
l not a -49
l not the -37
l not w -48
l of -ed -20
l of -ing -26
l of -s -6
l of CAP 8
l of NUM -78
l of a -63
l of an -84
l of her -22
l of his -27
l of it -111
l of its -71
l of that -37
l of the -35
l of their -80
l of them 24
l of these -33
l of this -29
l of those -55
l of w -19
l of which -26
l of whom 9
l off the -21
l on , -18
l on -ing -16
l on -s 19
l on CAP -54
l on DAY 7
l on a 5
l on both -19
l on her -26
l on his -84
l on how 48
l on its 22
l on the -36
l on their -64
l on this -16
l on those -14
l on w -16
l on what -20
l one , -6
l one -ing 40
l one CAP 16
l one that 16
l one w 6
l or -s 44
l or w 29
l other -s 33
l other CAP 46
l other w -15
l others , 29
l others who -44
l our -s -83
l our CAP 48
l our w 18
l out , -121
l out a 10
l out and -74
l out in -123
l out of -59
l out the -29
l out w -27
l outside -s -18
l over his 52
l over the -56
l over w -34
l several -s -6
l she 's 51
l she -ed -49
l she -s -7
l she w -52
l should w -53
l since CAP 76
l since he 37
l since the 44
l so i 75
l so it 52
l so w -105
l some -s 82
l some CAP 113
l some w 63
l someone who 72
l such -s -12
l such a -25
l than -ing -27
l than NUM -31
l than the 29
l than w -20
l that 's 12
l that , -108
l that -ed 38
l that -ing 86
l that -s -103
l that CAP -120
l that a 37
l that he -123
l that her -75
l that his -107
l that i 40
l that it -105
l that she -145
l that the -60
l that they -85
l that w -26
l that we 86
l that you -51
l the -ed -101
l the -ing -57
l the -s 22
l the CAP -38
l the NUM -7
l the four -17
l the other 15
l the three 13
l the two -5
l the w 12
l their -s 12
l their w -23
l these -s 41
l they 're 7
l they 've 61
l they -ed -48
l they w -60
l this w -34
l those -ed 101
l those -s -20
l those that -52
l those w -10
l those who -27
l though , 54
l though -s -61
l though CAP -15
l though he 79
l though it -63
l though she 64
l though they 110
l three -s -80
l three w -54
l through the -35
l to -ing -38
l to -s -45
l to CAP -16
l to NUM 13
l to a -25
l to her 47
l to his -5
l to the 7
l to this -20
l to w -60
l two -s -60
l two CAP 37
l two w -44
l under the 72
l under w -7
l until the -61
l up and 52
l up the -55
l up their -26
l w " -125
l w 's -23
l w ( -34
l w ) 7
l w , 7
l w -ed 10
l w -s -8
l w . -17
l w < -6
l w CAP -59
l w DAY -6
l w NUM -63
l w a -44
l w about -39
l w against 33
l w an -26
l w and -14
l w any -36
l w around -56
l w as 35
l w at -51
l w because 35
l w both 34
l w but -16
l w for -21
l w four -12
l w from -49
l w he -119
l w her -17
l w him -64
l w his -76
l w how -7
l w i -132
l w if -18
l w in -74
l w into -53
l w it -81
l w its 42
l w itself 52
l w of -12
l w on -33
l w or -24
l w out -52
l w over 65
l w she -110
l w since -66
l w some -21
l w than -11
l w that -14
l w the -49
l w their -61
l w they -101
l w this -24
l w those 24
l w though 58
l w three -7
l w two -27
l w under -42
l w up -19
l w w -5
l w we -143
l w what -76
l w when 27
l w whether -6
l w which -126
l w who -42
l w whose 33
l w with -8
l w without 13
l w you -40
l w — 42
l was -ing -22
l was CAP 130
l was a 31
l was an 28
l was his 16
l was in -48
l was the -13
l was w 15
l we 've -8
l we -ed -59
l we w -97
l were -ed -67
l were -ing -57
l were w -40
l what -s 16
l what CAP -36
l what he -156
l what i -13
l what it 65
l what she -126
l what the -29
l what they -78
l what w 6
l what we -38
l when -ed -9
l when -s -12
l when CAP -12
l when he -29
l when i 37
l when it -25
l when she -94
l when the 38
l when they -55
l when w 36
l where -s 80
l where CAP -126
l where he -9
l where she 67
l where they -27
l where w 5
l whether CAP -42
l whether he -100
l whether it -78
l whether she -108
l which -ed 66
l which -s 10
l which CAP -23
l which he 110
l which she -15
l which they 98
l which w -42
l while -ing -57
l while CAP 51
l while he 52
l while it -25
l who 's 47
l who -ed -70
l who -s -17
l who he 122
l who w -69
l whom CAP 42
l whom he -88
l whose -s 59
l why he -105
l will w -78
l with -s 45
l with CAP 12
l with a -47
l with an 16
l with her 25
l with his 166
l with one -42
l with that -25
l with the 13
l with w -51
l without a -29
l would like 38
l would w -86
l you w -59
l your w 86
l — -ed -59
l — -ing -9
l — CAP -21
l — NUM -33
l — a -31
l — all 22
l — and 30
l — but 47
l — he 93
l — it 17
l — or 114
l — that -61
l — the -44
l — they -12
l — w 14
l — which -55
l — while -63
l — who 64
l ’re -ing -15
l ’s -ed -86
l ’s -ing 79
l ’s -s 19
l ’s w -21
ln " , -6
ln " -ed -27
ln " -s -19
ln " . 18
ln " CAP 14
ln " _ -29
ln " a 61
ln " another 45
ln " for -104
ln " he -17
ln " her 82
ln " him -37
ln " his 67
ln " in -83
ln " on -79
ln " one 50
ln " that 33
ln " the 39
ln " to -7
ln " w 19
ln ' , -26
ln ' -s -48
ln ' . -29
ln ' CAP -26
ln ' that 61
ln ' the 21
ln ' to -54
ln ' w 22
ln 's " 88
ln 's , -67
ln 's -ed -48
ln 's -ing -70
ln 's -ly -69
ln 's -s -19
ln 's . -22
ln 's CAP 15
ln 's DAY 64
ln 's a -23
ln 's about 36
ln 's and 29
ln 's as -41
ln 's by -43
ln 's for 40
ln 's has -60
ln 's in -27
ln 's is -108
ln 's not -42
ln 's of 56
ln 's on 9
ln 's the 32
ln 's to 20
ln 's was 57
ln 's — 103
ln ( ) -43
ln ( CAP 75
ln ( w -13
ln ) . -20
ln ) CAP 32
ln ) he 40
ln ) that 35
ln ) the 20
ln ) to 57
ln , " -17
ln , 's -8
ln , -ing 63
ln , -ly -8
ln , . -38
ln , CAP 35
ln , DAY -59
ln , NUM -65
ln , about 41
ln , after -48
ln , all 7
ln , an -48
ln , and -91
ln , another 38
ln , are 25
ln , at 25
ln , be -28
ln , both 7
ln , by -45
ln , could -17
ln , for -64
ln , from 24
ln , get 49
ln , has -31
ln , have -30
ln , he 59
ln , herself 85
ln , him 34
ln , himself 64
ln , his 30
ln , how -152
ln , it 46
ln , its -9
ln , many -45
ln , me -21
ln , no 67
ln , of 23
ln , off -72
ln , on 20
ln , one 53
ln , out -11
ln , over 46
ln , several 21
ln , she 26
ln , some -30
ln , that 31
ln , the 10
ln , their 19
ln , they 40
ln , this 14
ln , those -15
ln , three 6
ln , to 27
ln , up 16
ln , w 16
ln , was -34
ln , were 57
ln , what -78
ln , why 99
ln , will -25
ln , with -89
ln , would 23
ln , — 32
ln -ed " -25
ln -ed , -83
ln -ed -ed -41
ln -ed -ing 24
ln -ed -ly 33
ln -ed -s -9
ln -ed . -18
ln -ed CAP -53
ln -ed NUM 45
ln -ed a -67
ln -ed about 45
ln -ed all -11
ln -ed among 19
ln -ed an -74
ln -ed and -43
ln -ed any -18
ln -ed as -30
ln -ed at -18
ln -ed down -5
ln -ed for 99
ln -ed from 18
ln -ed he -41
ln -ed her -61
ln -ed him -60
ln -ed his -32
ln -ed how 82
ln -ed in -55
ln -ed it -41
ln -ed its -66
ln -ed me 56
ln -ed of -54
ln -ed on -29
ln -ed out -17
ln -ed over 33
ln -ed that -71
ln -ed the -32
ln -ed their -10
ln -ed to -67
ln -ed up -12
ln -ed w -45
ln -ed whether -48
ln -ed with -57
ln -ed would -11
ln -ed — 62
ln -ing " -34
ln -ing , -69
ln -ing -ed -105
ln -ing -ing -25
ln -ing -ly -11
ln -ing -s -87
ln -ing . -26
ln -ing : -37
ln -ing CAP -24
ln -ing NUM -32
ln -ing a -11
ln -ing about -47
ln -ing against 42
ln -ing among -67
ln -ing an -12
ln -ing and -27
ln -ing as -47
ln -ing at 66
ln -ing by -11
ln -ing for 20
ln -ing from 33
ln -ing her -51
ln -ing him -67
ln -ing his -94
ln -ing how 108
ln -ing in -24
ln -ing is -6
ln -ing of -36
ln -ing on 10
ln -ing out -14
ln -ing she 59
ln -ing that 5
ln -ing the -36
ln -ing their -55
ln -ing two -23
ln -ing up -12
ln -ing w -9
ln -ing whether 50
ln -ing with 18
ln -ing — -44
ln -s " -52
ln -s -ed 15
ln -s -ing 17
ln -s -ly 63
ln -s -s 13
ln -s . -12
ln -s : -117
ln -s CAP 10
ln -s DAY -8
ln -s NUM -67
ln -s a 13
ln -s about -16
ln -s across -19
ln -s after 90
ln -s against -39
ln -s all 19
ln -s along -66
ln -s among -11
ln -s an -22
ln -s and -21
ln -s any 32
ln -s are -16
ln -s as -76
ln -s at 23
ln -s be -24
ln -s because -38
ln -s before -79
ln -s between -85
ln -s by -8
ln -s down -14
ln -s during -9
ln -s each 75
ln -s from -85
ln -s has -23
ln -s he 6
ln -s her -10
ln -s him 21
ln -s his -20
ln -s how 91
ln -s if 66
ln -s in -58
ln -s into -64
ln -s is 50
ln -s it 31
ln -s its -87
ln -s like 82
ln -s many 41
ln -s of -39
ln -s off -38
ln -s on 9
ln -s one 68
ln -s out -78
ln -s over -69
ln -s since 20
ln -s so -88
ln -s some 90
ln -s such 41
ln -s than -65
ln -s that 35
ln -s the -28
ln -s their -49
ln -s them -33
ln -s themselves -20
ln -s they 21
ln -s this 25
ln -s those -87
ln -s through 19
ln -s to -35
ln -s under -23
ln -s until -45
ln -s up -90
ln -s w 6
ln -s what 66
ln -s when -64
ln -s whether 17
ln -s who 56
ln -s will -18
ln -s with -47
ln -s would -59
ln -s — 21
ln . . -14
ln . / -12
ln . w -26
ln / > -16
ln : w -80
ln < / -17
ln < w -27
ln CAP " -6
ln CAP -ed -7
ln CAP -ing 14
ln CAP -ly -29
ln CAP -s -20
ln CAP . 23
ln CAP : 5
ln CAP ? -26
ln CAP CAP 14
ln CAP DAY 54
ln CAP NUM -52
ln CAP a -12
ln CAP about 7
ln CAP after -19
ln CAP against -55
ln CAP all 39
ln CAP among 27
ln CAP an -29
ln CAP and -35
ln CAP another -54
ln CAP any -19
ln CAP are -45
ln CAP as -55
ln CAP at -34
ln CAP be 13
ln CAP because -39
ln CAP before 26
ln CAP between 14
ln CAP both -22
ln CAP by -38
ln CAP could 35
ln CAP do 61
ln CAP down -119
ln CAP during -12
ln CAP for -36
ln CAP from -74
ln CAP get 50
ln CAP has -84
ln CAP have -44
ln CAP he 33
ln CAP her -18
ln CAP herself -59
ln CAP him 24
ln CAP himself -32
ln CAP his -14
ln CAP how 29
ln CAP if 36
ln CAP in 13
ln CAP into -19
ln CAP is -24
ln CAP it -26
ln CAP its -40
ln CAP like -53
ln CAP many 13
ln CAP me -12
ln CAP most 70
ln CAP not 38
ln CAP of 10
ln CAP off -93
ln CAP on -16
ln CAP one -37
ln CAP out -118
ln CAP over 21
ln CAP several -14
ln CAP she 26
ln CAP should -41
ln CAP since 17
ln CAP so 8
ln CAP some 70
ln CAP than 9
ln CAP that 31
ln CAP the 7
ln CAP their -59
ln CAP them -11
ln CAP these 65
ln CAP this 95
ln CAP those 65
ln CAP through -9
ln CAP to 24
ln CAP two -25
ln CAP up -16
ln CAP w 14
ln CAP was -112
ln CAP were -47
ln CAP what 26
ln CAP when -46
ln CAP whether 48
ln CAP while 46
ln CAP who 42
ln CAP why -25
ln CAP will 81
ln CAP with -6
ln CAP would -103
ln CAP — -38
ln DAY , -86
ln DAY -ing -20
ln DAY -s -5
ln DAY . -14
ln DAY CAP 38
ln DAY a -43
ln DAY an 91
ln DAY in -53
ln DAY the -58
ln DAY to 34
ln DAY w -25
ln NUM ( -15
ln NUM , 19
ln NUM -ed -29
ln NUM -ing -51
ln NUM -s -94
ln NUM . -45
ln NUM : 12
ln NUM CAP 14
ln NUM a 6
ln NUM among 52
ln NUM and -8
ln NUM at -13
ln NUM by -102
ln NUM for -35
ln NUM in -22
ln NUM of -65
ln NUM on -17
ln NUM over -62
ln NUM that -65
ln NUM the 48
ln NUM they 22
ln NUM to 10
ln NUM w -83
ln ^ " 103
ln ^ 's 16
ln ^ , -56
ln ^ -ed 9
ln ^ -ing 28
ln ^ -ly -63
ln ^ -s -37
ln ^ . -73
ln ^ : -153
ln ^ NUM -81
ln ^ a 9
ln ^ about -66
ln ^ an 24
ln ^ and -25
ln ^ are -34
ln ^ at 35
ln ^ been -21
ln ^ by 56
ln ^ could -15
ln ^ did -23
ln ^ didn't -43
ln ^ from -97
ln ^ has 104
ln ^ have 71
ln ^ her -26
ln ^ him -51
ln ^ his -22
ln ^ if 115
ln ^ in -14
ln ^ into -29
ln ^ it -76
ln ^ no -56
ln ^ not -82
ln ^ of -17
ln ^ on 91
ln ^ one -38
ln ^ out -44
ln ^ that 73
ln ^ the 28
ln ^ this -18
ln ^ to -65
ln ^ up -12
ln ^ w -8
ln ^ was 33
ln ^ were -44
ln ^ what -85
ln ^ whether -7
ln ^ will -19
ln ^ would -49
ln a " -108
ln a , -8
ln a -ed -14
ln a -ing 25
ln a -ly -65
ln a -s -20
ln a . -47
ln a : -16
ln a CAP -76
ln a DAY -38
ln a NUM -67
ln a a 6
ln a about 8
ln a and -59
ln a as -30
ln a at -63
ln a by 71
ln a for 17
ln a from -82
ln a he 36
ln a in 109
ln a is 80
ln a of -58
ln a on 33
ln a over -44
ln a that -32
ln a the -65
ln a to 20
ln a w -22
ln a what 26
ln a where 22
ln a whether -20
ln about -s -12
ln about . -8
ln about CAP -27
ln about the 28
ln about w -26
ln after -ed -35
ln after -s -33
ln after CAP -54
ln after that 24
ln after the -84
ln after w 7
ln against w -104
ln all , -70
ln all the 56
ln all to -40
ln all w -66
ln an , 55
ln an -ed -83
ln an -ing -36
ln an -s 45
ln an . -17
ln an CAP -111
ln an for -27
ln an from 61
ln an in -64
ln an of -64
ln an on -31
ln an that 70
ln an w -41
ln an with 32
ln and " 60
ln and 's -92
ln and -ed 123
ln and -ing 11
ln and -ly 15
ln and -s 9
ln and . -55
ln and CAP -10
ln and NUM -57
ln and a -37
ln and about -25
ln and an -52
ln and and -47
ln and any 35
ln and by 15
ln and for -106
ln and from -100
ln and has -13
ln and he -6
ln and her 53
ln and him 41
ln and himself 30
ln and his 41
ln and how 91
ln and in -43
ln and it 38
ln and its -32
ln and of -113
ln and on -101
ln and she -26
ln and some 68
ln and that 91
ln and the 47
ln and their 73
ln and them 12
ln and they 30
ln and to 17
ln and up -61
ln and were -21
ln and what 42
ln and whether 93
ln and with 27
ln and — -80
ln another , -77
ln another the 51
ln another w 37
ln any , -36
ln any . -8
ln any w -38
ln as -ed 63
ln as -ly -22
ln as -s -44
ln as a -47
ln as as -44
ln as by 52
ln as has -11
ln as in -55
ln as to -67
ln as w -60
ln at -s -37
ln at CAP -28
ln at w -15
ln because -ed -22
ln because -s -12
ln because w 58
ln before -s -124
ln before CAP 138
ln before that 125
ln before the 56
ln before w -73
ln both , -7
ln both -s -57
ln both . 57
ln both CAP -8
ln both of -19
ln both the 28
ln both to 89
ln both w 37
ln but 's 75
ln but , -75
ln but -ed -15
ln but -ing 26
ln but -ly -37
ln but -s 25
ln but CAP -25
ln but a 61
ln but are -37
ln but from 9
ln but has -36
ln but his 61
ln but it -79
ln but that 97
ln but the 6
ln but to 10
ln by " -6
ln by -s -34
ln by . 59
ln by CAP 16
ln by a 42
ln by and -26
ln by he 46
ln by her -21
ln by him -7
ln by his -52
ln by it -31
ln by of -71
ln by that -133
ln by the 44
ln by their 30
ln by them -20
ln by to 34
ln by w 17
ln each w -42
ln everyone . 39
ln five -ing -7
ln five . -14
ln for " -53
ln for , -17
ln for -ed 76
ln for -ing -78
ln for -s -48
ln for . -47
ln for a -63
ln for in -6
ln for on 54
ln for that 23
ln for the -45
ln for w 8
ln from -s -57
ln from . 19
ln from CAP 20
ln from in -10
ln from the 34
ln from to -80
ln from w -30
ln he " 15
ln he , 17
ln he -ed -46
ln he -ing 31
ln he -ly 6
ln he -s -7
ln he . 5
ln he : 39
ln he DAY 5
ln he NUM -65
ln he a 31
ln he about 27
ln he after -32
ln he an 13
ln he any 47
ln he as 53
ln he at 60
ln he be -40
ln he by 15
ln he during -39
ln he for 32
ln he from 13
ln he he -19
ln he her -15
ln he himself -89
ln he his 5
ln he how -18
ln he in -26
ln he into -33
ln he it 19
ln he me 101
ln he no -86
ln he of 79
ln he on -84
ln he one -81
ln he out -38
ln he she 69
ln he some -46
ln he that 39
ln he their -106
ln he they -30
ln he this -93
ln he to -26
ln he toward -83
ln he up 34
ln he w 27
ln he was 30
ln he what 113
ln he with -15
ln he would 39
ln he — -30
ln her , -93
ln her -ed -53
ln her -ing 17
ln her -s 15
ln her . -58
ln her CAP 96
ln her and -22
ln her in -14
ln her is -92
ln her of -87
ln her on -64
ln her that 60
ln her the 11
ln her to 67
ln her w 20
ln him CAP -11
ln him his 56
ln him w 31
ln himself w 16
ln his , -49
ln his -ed -37
ln his -ing 16
ln his -ly -11
ln his -s 41
ln his . -89
ln his DAY -71
ln his a 14
ln his about -52
ln his and 45
ln his are -18
ln his as 32
ln his at -52
ln his have -64
ln his in 56
ln his is -77
ln his of -18
ln his that -7
ln his the 25
ln his to -15
ln his w -15
ln his were -51
ln his with -28
ln his would 38
ln how w 46
ln i , 12
ln i -ing -104
ln i . 6
ln i CAP -37
ln i a -41
ln i he -31
ln i him 29
ln i his 120
ln i how -18
ln i it -16
ln i my -23
ln i that -11
ln i the -55
ln i this -8
ln i to 66
ln i w -58
ln if 's -16
ln if , 41
ln if -ed -7
ln if -s -9
ln if w -7
ln if were -9
ln in , -25
ln in -ing -41
ln in -ly -56
ln in -s -87
ln in . 35
ln in CAP 49
ln in a -70
ln in an 45
ln in and -23
ln in for -70
ln in his 23
ln in of 50
ln in that -38
ln in their 96
ln in to -52
ln in w 8
ln in with -66
ln into . -9
ln it " 62
ln it , -30
ln it -ed -26
ln it -ing -30
ln it -ly 6
ln it -s 43
ln it . -13
ln it CAP 11
ln it a -31
ln it be -11
ln it for -34
ln it he -14
ln it how -25
ln it in 27
ln it like 44
ln it on -76
ln it out 44
ln it that -37
ln it the 15
ln it three -89
ln it to 44
ln it up 39
ln it whether -121
ln it you 16
ln its , -35
ln its . -15
ln its CAP 38
ln its of -67
ln its to -69
ln its w -103
ln like w -58
ln many , 41
ln many CAP 41
ln of " -59
ln of , -61
ln of -ed -43
ln of -ing 54
ln of -ly -18
ln of -s -12
ln of . -5
ln of CAP -55
ln of NUM -48
ln of a 34
ln of and -33
ln of as 109
ln of by -79
ln of for -74
ln of from 40
ln of has -26
ln of in -33
ln of the 6
ln of w -22
ln of with -53
ln of — -28
ln on , -28
ln on -s -61
ln on . -24
ln on CAP 72
ln on a 64
ln on and -5
ln on from -52
ln on her -47
ln on like -17
ln on of -28
ln on that -77
ln on the -60
ln on to 46
ln on w -55
ln one , 16
ln one -ing 56
ln one . -70
ln one CAP -30
ln one the -6
ln one w -38
ln or , -47
ln or -ing -76
ln or -s 11
ln or . -15
ln or CAP -85
ln or the 53
ln or w 58
ln other , -18
ln other -ed -10
ln other -s -73
ln other . -17
ln other in -18
ln other w -82
ln others CAP 56
ln others the -106
ln others w 82
ln over -s -49
ln several -s -9
ln she " -19
ln she , -20
ln she -ing -19
ln she -ly 5
ln she -s 86
ln she : 40
ln she CAP -6
ln she NUM 21
ln she a -36
ln she as 24
ln she at 48
ln she for 38
ln she her 29
ln she him 84
ln she his -32
ln she how 64
ln she in 26
ln she it -64
ln she of 36
ln she on -80
ln she or -61
ln she out -43
ln she she -27
ln she that -41
ln she the -21
ln she w 56
ln she with 44
ln since his -83
ln since the 43
ln since w -24
ln some -s -76
ln some . -47
ln some CAP 10
ln some to 43
ln some w 22
ln than -s -25
ln than the -93
ln than w 30
ln that " -60
ln that 's -23
ln that , -27
ln that -ed -86
ln that -ing 42
ln that -ly -72
ln that -s 39
ln that . -68
ln that CAP 39
ln that DAY -21
ln that a 14
ln that about -54
ln that an 52
ln that as -79
ln that at 79
ln that by -30
ln that for 7
ln that from 67
ln that had -6
ln that has -92
ln that her -32
ln that him -27
ln that his -52
ln that in -33
ln that into -31
ln that is -33
ln that it 60
ln that on 45
ln that one -15
ln that out -13
ln that should -23
ln that that -47
ln that the -11
ln that their -38
ln that them -9
ln that to 41
ln that up -11
ln that w 8
ln that was -64
ln that were -10
ln that will -43
ln that with -44
ln that would -38
ln the 's -40
ln the , -46
ln the -ed -48
ln the -ing 12
ln the -ly -73
ln the -s -42
ln the . -26
ln the CAP -15
ln the DAY -24
ln the NUM 34
ln the a -137
ln the about -8
ln the against -47
ln the and 12
ln the are -27
ln the as -36
ln the at 56
ln the by 71
ln the could -12
ln the did -14
ln the for -49
ln the from 19
ln the had -13
ln the has 94
ln the have -17
ln the he -35
ln the her 87
ln the his 86
ln the in -49
ln the many -48
ln the most -24
ln the on -25
ln the over -84
ln the she -11
ln the that -6
ln the the 10
ln the to -10
ln the w -28
ln the was -58
ln the were -39
ln the when -27
ln the where -21
ln the whether 56
ln the will -36
ln the with 59
ln the would -51
ln the — -64
ln the ’s -20
ln their , 33
ln their -s -59
ln their CAP -43
ln their and -40
ln their for -33
ln their in 27
ln their on -96
ln their the -100
ln their w -72
ln them -s 85
ln them . -94
ln them CAP 89
ln them w 14
ln these , -5
ln they -ed -31
ln they -ing -19
ln they -ly -73
ln they -s 42
ln they . 62
ln they CAP -33
ln they NUM 59
ln they a 48
ln they and 86
ln they as 107
ln they at -16
ln they by -36
ln they for -106
ln they him 28
ln they in 56
ln they it -100
ln they on 75
ln they out 12
ln they she -31
ln they that 22
ln they the 29
ln they their 29
ln they to -49
ln they w -35
ln they was -60
ln they what 33
ln they with -36
ln they — -11
ln this , -38
ln this . -11
ln this : -32
ln this CAP -89
ln this has -31
ln this w 60
ln those , -35
ln those -s 46
ln those . -22
ln those CAP 20
ln those by 79
ln those w -14
ln though w -61
ln three -s -31
ln two -s 30
ln two w -90
ln under . -60
ln under from -72
ln under to -60
ln under w -96
ln up CAP -54
ln up w 25
ln w " -34
ln w 's 6
ln w ( -11
ln w ) -98
ln w -ed 21
ln w -ing -16
ln w -ly -18
ln w -s -11
ln w . -10
ln w : -18
ln w ; -12
ln w ? -64
ln w CAP 10
ln w DAY 10
ln w NUM 47
ln w about -10
ln w after -39
ln w against -30
ln w all 21
ln w along -37
ln w amid -35
ln w among -14
ln w an 14
ln w and -77
ln w another -99
ln w any -46
ln w around 82
ln w as -9
ln w at -29
ln w be -36
ln w before -32
ln w behind -43
ln w between 39
ln w beyond -30
ln w both 33
ln w but -72
ln w by -16
ln w can -47
ln w could -52
ln w did -19
ln w do -65
ln w down -18
ln w during -34
ln w for -29
ln w four 10
ln w get -48
ln w had -19
ln w has -98
ln w have -31
ln w he -36
ln w her -65
ln w him 24
ln w himself 13
ln w his 11
ln w how -9
ln w in -15
ln w into 41
ln w is -37
ln w it 15
ln w itself -81
ln w like -49
ln w many 120
ln w me 69
ln w most 18
ln w my 109
ln w no 53
ln w not 25
ln w of -7
ln w off 7
ln w on -23
ln w one -26
ln w or 35
ln w out -10
ln w over 38
ln w she -34
ln w should -8
ln w since -13
ln w so 92
ln w someone -41
ln w such -19
ln w than -106
ln w that -22
ln w their -33
ln w them 52
ln w themselves -101
ln w this 20
ln w those -26
ln w through 26
ln w to -14
ln w two 19
ln w under -36
ln w until -18
ln w up 16
ln w w -9
ln w we -12
ln w were -40
ln w what 15
ln w when -73
ln w where -6
ln w whether 39
ln w while -14
ln w who 8
ln w why -34
ln w will -36
ln w with -61
ln w within -79
ln w would -50
ln w — -6
ln we , 76
ln we . 9
ln we CAP 48
ln we a -60
ln we in 12
ln we that 77
ln we the -77
ln we to -20
ln we w 53
ln what -s -11
ln what a -39
ln what the 106
ln what to -91
ln what w -76
ln when -ed 65
ln when -s -9
ln when CAP -58
ln when by -18
ln when the 25
ln when to -25
ln when w -8
ln when whether -25
ln whether CAP -9
ln which -ing 52
ln which -ly 91
ln which -s 19
ln which CAP -36
ln which NUM 42
ln which a -81
ln which at -42
ln which by 66
ln which him -72
ln which in -19
ln which its -92
ln which on -32
ln which that 46
ln which the -13
ln which to -70
ln which w -36
ln while -ed 65
ln while -s -18
ln while CAP 32
ln while that -24
ln while the 104
ln while w -112
ln who -ed 161
ln who -ing 5
ln who -ly 51
ln who -s -23
ln who . -94
ln who CAP 10
ln who NUM 67
ln who a -20
ln who against -14
ln who an -6
ln who and 13
ln who as 18
ln who at -15
ln who by -28
ln who for -55
ln who he 58
ln who her 72
ln who him -26
ln who his -46
ln who in 25
ln who into -30
ln who it -5
ln who on -90
ln who out -52
ln who that -35
ln who the -17
ln who their -16
ln who them -35
ln who themselves 23
ln who they -17
ln who up -53
ln who w -14
ln who with -25
ln with , -40
ln with -s 11
ln with . -39
ln with CAP -33
ln with and -19
ln with in -5
ln with of 114
ln with to 28
ln with w 17
ln without w -62
ln you , 40
ln you -ing -11
ln you . -35
ln you CAP -135
ln you a 105
ln you it 149
ln you the -40
ln you to 17
ln you w -33
ln — , 119
ln — -ing 27
ln — -s -77
ln — . -48
ln — CAP -13
ln — NUM -8
ln — a 72
ln — by -70
ln — in 8
ln — one 45
ln — that 43
ln — the 22
ln — their 100
ln — to -39
ln — w -36
lp " B 64
lp " C 46
lp " D -29
lp " E -16
lp $ A 18
lp $ B -8
lp $ C 9
lp $ D -15
lp $ E -13
lp ' A 93
lp ' C -122
lp ' D 11
lp ' E -12
lp 'd D -97
lp 'd E -79
lp 'll E -46
lp 're E -6
lp 's A 73
lp 's B -119
lp 's C -39
lp 've D 89
lp 've E -6
lp ( D 43
lp ( E -57
lp ) A 68
lp ) C 51
lp ) E -29
lp , A 26
lp , B 31
lp , C 12
lp , D 25
lp , E -12
lp . E -36
lp / D -16
lp : D -85
lp : E -7
lp ; E 10
lp < D -23
lp CAP A 17
lp CAP B 16
lp CAP C 13
lp CAP E -6
lp DAY A -28
lp DAY B 17
lp DAY C 64
lp DAY D -57
lp DAY E 15
lp NUM A 62
lp NUM B -16
lp NUM C 59
lp NUM D 7
lp NUM E -34
lp a A -103
lp a B -63
lp a C -44
lp a E -16
lp ability E -35
lp able D -30
lp able E -19
lp abortion E 56
lp about D -68
lp about E -22
lp account E -81
lp action E -57
lp activists E 142
lp ad E 90
lp administration A 21
lp administration C 9
lp administration D 15
lp administration E 30
lp ads E -20
lp advisers A 66
lp advisers D 7
lp after A 52
lp after B -56
lp after C 34
lp after D 86
lp after E -41
lp against E -90
lp agency E 11
lp agreed E -16
lp agreement E 57
lp aide A 28
lp aides A 114
lp aides B -117
lp aides C 91
lp aides E -7
lp all C -40
lp all D 44
lp all E 28
lp allies C 12
lp allies D 35
lp allies E 31
lp allowed E -38
lp although E -18
lp amid E 102
lp an D 9
lp an E -45
lp analysts A 63
lp and A -6
lp and B 38
lp and C 5
lp and D 13
lp and E -15
lp announced E -35
lp anonymity C -25
lp anonymity E 54
lp another D 49
lp another E -27
lp answer D -47
lp anti-trump E -37
lp any E -70
lp anyone B -9
lp anyone D -8
lp apparent E 34
lp appear E -22
lp appeared C -47
lp appeared D -36
lp appeared E -24
lp appears D -81
lp appears E -22
lp approach E -18
lp around E -37
lp article D -30
lp as A -102
lp as C 38
lp as D -10
lp as E -16
lp asked E -12
lp at C -47
lp at D -40
lp at E -29
lp attack E -52
lp attacks E -35
lp attempt E -18
lp attempts E -36
lp audience D 35
lp authorized E 48
lp awkward E -20
lp bad E -52
lp ballots E 69
lp bank E 17
lp base E -64
lp battery E -25
lp battleground E -25
lp became E -28
lp because E -12
lp become D -99
lp become E 12
lp before B 62
lp before C 37
lp before D 30
lp before E -43
lp began D -61
lp began E -22
lp begin E -31
lp begun E -20
lp believe E -23
lp believes E -13
lp best C -101
lp best E -41
lp better E -41
lp bid E -41
lp big E 39
lp biggest E -46
lp bill D -28
lp bill E 80
lp billionaire E -54
lp bipartisan E 18
lp black E -30
lp board A 62
lp board E -18
lp book E 48
lp both C -51
lp both D 118
lp both E -48
lp bring E 29
lp bringing E -13
lp broad E -40
lp brother E -53
lp building E -23
lp business E -65
lp businessman E -9
lp but A 56
lp but B 25
lp but C 20
lp but D 24
lp but E -25
lp by A -6
lp by B -35
lp by C 8
lp by D 22
lp by E -19
lp call E -66
lp called E -37
lp calling E -10
lp calls E -14
lp campaign A 20
lp campaign B -24
lp campaign C 33
lp campaign D 22
lp campaign E 20
lp candidate A 73
lp candidate B 37
lp candidate C 31
lp candidate D -75
lp candidate E 14
lp candidates A 85
lp candidates B -14
lp candidates C 29
lp candidates D 83
lp care E -21
lp case E -10
lp cast E -14
lp caucus E -12
lp caucuses E -74
lp central E 71
lp certain E -38
lp chance E -46
lp change E -63
lp changes E -61
lp checks E -27
lp child E -6
lp children E -25
lp class E -23
lp clear E -46
lp close C -38
lp close E -9
lp coalition E -44
lp college E -15
lp come E -9
lp comes E -67
lp comment E 58
lp comments E -44
lp commercial E -22
lp committee E -61
lp common E -21
lp companies E -70
lp company A 22
lp company C -42
lp company D 103
lp company E -54
lp conference C -48
lp congressional D -35
lp conservative E -66
lp conservatives E -62
lp consider E -43
lp contest E 44
lp contests C 29
lp contests E -14
lp continue C -67
lp continue D -25
lp continue E 20
lp continued D -25
lp continued E -19
lp continues E -37
lp continuing E -9
lp controversial E -64
lp convention E -65
lp core E -44
lp countries D 51
lp countries E -79
lp country E -17
lp coup E -18
lp course E -20
lp court E 28
lp criminal E -39
lp crisis E 114
lp critics A -10
lp crowd C 29
lp crowd D -10
lp crowd E -58
lp current E -63
lp data C -21
lp data E -51
lp day E -76
lp days E 51
lp deal E 11
lp debate E -37
lp decades E -19
lp decided D -22
lp decided E -23
lp decision D -33
lp decision E -9
lp decisions E -27
lp declined C -33
lp declined D -20
lp declined E -35
lp deep E -53
lp delegate E -52
lp delegates D 43
lp delegates E -55
lp department E 76
lp designed E -8
lp despite D -20
lp despite E 46
lp different E 22
lp difficult E -15
lp direct E -30
lp district E 53
lp document E 44
lp documents E -65
lp doing E -17
lp donations E -54
lp donor E -54
lp donors C 91
lp donors D -95
lp donors E 57
lp down E 30
lp dozen E -27
lp drawing E -27
lp drew E -91
lp each E -83
lp eager E -12
lp economic E 5
lp economists A 60
lp economy E -43
lp education E 97
lp effort D 119
lp effort E -75
lp efforts E -35
lp eight E -33
lp either E -28
lp election E -55
lp elections E -65
lp electorate E 66
lp eligible E -7
lp email E 20
lp emails C 17
lp emails E -48
lp employee A 35
lp employees E -22
lp employers E 12
lp endorsement E -21
lp enough E -50
lp environmental E -16
lp equal E -6
lp evangelical E 16
lp event E -76
lp events E -65
lp every E -33
lp everyone D -39
lp executive D -78
lp executive E -15
lp executives E 29
lp expected C -21
lp expected D -6
lp expected E -23
lp experts A -10
lp experts B 60
lp experts D 30
lp expressed E -44
lp faced D 87
lp failed D -20
lp failed E 13
lp fall E -61
lp familiar E -32
lp families E -75
lp far D -68
lp far E -36
lp father E -51
lp favorable E 18
lp fears E -17
lp federal E -52
lp female E -22
lp few E -120
lp field E 41
lp fierce E 78
lp fight E -20
lp figure E 13
lp final E -27
lp financial E -20
lp find E -14
lp fired E -46
lp firm E -50
lp firms E 64
lp five A 75
lp five E -32
lp floor E 34
lp for A -103
lp for B -61
lp for C 28
lp for D -21
lp for E -20
lp forces E -38
lp former E -24
lp found E -26
lp foundation E -85
lp four E -60
lp free E -32
lp from C -64
lp from D -33
lp full E -40
lp fundraising E -20
lp future E -58
lp gave E -16
lp general E 44
lp give E -16
lp giving E -24
lp global E -7
lp go E -15
lp going E -20
lp good E -41
lp government E -86
lp governor A 40
lp governor D 138
lp governor E -23
lp group A -59
lp group C 58
lp group D -28
lp group E 90
lp groups C -78
lp groups D -8
lp groups E 31
lp growing E -30
lp gun E -30
lp hackers E 21
lp hard D -127
lp hard E 81
lp hard-line E 14
lp harsh E -34
lp he A 7
lp he B 33
lp health E -32
lp held E -15
lp help D 52
lp help E -43
lp helped D -37
lp helped E 10
lp helping E -16
lp her C -75
lp her D 18
lp her E -14
lp herself E -29
lp high E -28
lp him C 16
lp him D -59
lp him E -29
lp himself E 104
lp his D -7
lp his E -15
lp hit E -21
lp hold E -6
lp home E -45
lp hoped E -5
lp how D 12
lp how E -69
lp husband E 111
lp i A 35
lp i C 15
lp i D -11
lp i E 6
lp ideological E -9
lp if E -40
lp immediate E 31
lp immigrants E -46
lp immigration E -59
lp important E -29
lp in A -50
lp in B 49
lp in C 6
lp in D -23
lp in E -19
lp incident E -42
lp include E -39
lp included E -28
lp including E -49
lp influence E -19
lp information D -118
lp infrastructure E -45
lp initial E 38
lp intended E -14
lp internal E -37
lp interview E -62
lp into D -66
lp investigation E -57
lp issue E 36
lp issues D -59
lp issues E -29
lp it A 31
lp it B 72
lp it D 15
lp it E -19
lp its D -68
lp itself E -12
lp jobs D 18
lp jobs E -54
lp judge D 142
lp judge E 121
lp keep E -28
lp key E -42
lp know E -10
lp labor E 50
lp large E -26
lp larger E -17
lp lawmakers C 45
lp lawmakers E 8
lp laws E 43
lp lawsuit D 65
lp lawsuit E -90
lp leader A 60
lp leader E -88
lp leaders A 18
lp leaders C 27
lp leaders D -24
lp leaders E 74
lp least E -36
lp left D 40
lp left E -12
lp legislation D 28
lp lengthy E -45
lp less E -76
lp liberal E -54
lp life E -21
lp like E -41
lp little E 17
lp long-term E -21
lp longer E -49
lp look E -11
lp looking E -11
lp losing E -10
lp lost E -15
lp low E -16
lp made C -25
lp made E -56
lp main E -62
lp major E 24
lp make E -49
lp makes E -57
lp making E -36
lp man C 71
lp man E 41
lp manager A 36
lp many B -74
lp many C -32
lp many D 52
lp many E -17
lp mass E -17
lp material E -15
lp me E -70
lp mean E -30
lp meant E -73
lp media B -103
lp media C 26
lp media D -33
lp media E 60
lp meeting E -31
lp member E 9
lp members C 87
lp members D -66
lp members E -9
lp men E 106
lp message D 72
lp message E 18
lp messages E -32
lp million E -60
lp mogul E -81
lp moment E -43
lp money E -61
lp month D 37
lp month E 33
lp months E -24
lp morning C -67
lp move E 31
lp movement E -57
lp multiple E 24
lp name E -46
lp nation E 16
lp national E 51
lp need D -72
lp need E -12
lp needed E -12
lp needs E -38
lp negative E -53
lp neighboring E -12
lp net E -36
lp network E 41
lp networks E 52
lp neurosurgeon E 96
lp new C -13
lp new D 38
lp new E -28
lp news D -63
lp news E 26
lp night B 39
lp night E -60
lp nominating E -9
lp nomination E -39
lp nominee D 55
lp nominee E -13
lp number E 22
lp numerous E -34
lp of A 18
lp of B 6
lp of C -50
lp of D -15
lp of E -20
lp offer E -17
lp offered E -39
lp office A 16
lp office E 44
lp official A 48
lp officials A 83
lp officials B -47
lp officials C 83
lp officials D -27
lp officials E 35
lp on A -85
lp on B -92
lp on C -36
lp on D 6
lp one C 61
lp one D -24
lp one E -7
lp online E 60
lp open E 30
lp opening E -37
lp opponents A 52
lp opportunity D -53
lp opportunity E 41
lp opposed E 72
lp opposition E -17
lp or B 75
lp or C -27
lp or D -44
lp or E -25
lp order E -20
lp organization E 68
lp others A 88
lp others C 34
lp others D -50
lp others E -13
lp our E -45
lp out E -31
lp over D 23
lp over E -72
lp overtime E -29
lp overwhelming E -35
lp own E 14
lp package E -24
lp paid E -27
lp parties C 36
lp parties E -89
lp partisan E -19
lp party C -55
lp party D -6
lp party E 13
lp path E -40
lp pay E -7
lp people C 7
lp people D 18
lp percent A 42
lp percent C -16
lp percent E 19
lp percentage E -6
lp person E -15
lp personal E -58
lp phone C -69
lp photo E -18
lp picture E -23
lp plan C 16
lp plan E 30
lp planned E -22
lp planning E -10
lp plans D -48
lp plans E -33
lp pledged E -25
lp point E 46
lp poised E -12
lp police A 65
lp police E -26
lp policy D -5
lp policy E -11
lp political E -28
lp politicians D 42
lp politicians E 54
lp politics E -21
lp poll A -12
lp poll C 110
lp poll D 64
lp poll E 32
lp polling C 56
lp polls A 37
lp polls D -21
lp polls E -35
lp popular E -31
lp populist E -45
lp positive E -35
lp possible E -18
lp potential E -21
lp power E -26
lp powerful E -27
lp precincts D -52
lp prepared E -14
lp president A 10
lp president B 115
lp president C -34
lp president D -32
lp presidential E -32
lp press E -47
lp previous D 30
lp previous E -59
lp primaries E -56
lp primary E -78
lp prime-time E -22
lp prison E -17
lp private E -29
lp problem E -32
lp process E 35
lp program E -72
lp promised E -11
lp proposal E 15
lp proposed E -25
lp prosecutor E -38
lp provide E -46
lp provided E -26
lp public D 19
lp public E -31
lp push E -39
lp pushed E -23
lp pushing E -15
lp put E -34
lp question E -25
lp questions E -37
lp quick D -24
lp quick E -62
lp race C 10
lp race D -8
lp race E 24
lp races E 37
lp racial E -9
lp radio C -69
lp raise E 55
lp raised D -16
lp raised E 44
lp raising D -32
lp rates E 8
lp ready E -27
lp real E -12
lp reason E -34
lp receive E -17
lp received E -34
lp receiving E -40
lp recent D 28
lp recent E -122
lp record E -46
lp records C 108
lp records E -127
lp red E -9
lp refugees E -33
lp refusal E -21
lp refuse E -14
lp refused C -21
lp refused E -19
lp refusing E -8
lp release E -43
lp religious E -30
lp remains E -74
lp remarks E -41
lp repeated E -44
lp report D 72
lp report E 27
lp reported E -10
lp reporter B 57
lp reports C 6
lp requests E -38
lp required E -26
lp research E -45
lp respond E 30
lp results E -16
lp retirement E -19
lp revolution E -11
lp rhetoric E 11
lp right E 40
lp rights E -44
lp rivals E -8
lp roll C -51
lp roll E -8
lp room E -66
lp rules E 26
lp said D 41
lp said E -43
lp same D -65
lp same E -39
lp say E -22
lp saying E -10
lp says E -20
lp scheduled E -36
lp season E -34
lp second D -26
lp second E 16
lp security E -38
lp see E -25
lp seeking E -15
lp seem C -54
lp seem E -33
lp seemed C -66
lp seemed D -28
lp seemed E 40
lp seems D -50
lp seems E -28
lp senator A 10
lp senator C -79
lp senator D -64
lp senator E 56
lp senators E 95
lp sent E -31
lp serious E -64
lp service E 7
lp set E -34
lp several E -63
lp sharp E -35
lp she A 25
lp she B 15
lp she C 21
lp she D -17
lp she E -9
lp shooting E -19
lp short E -42
lp shot E 15
lp show E 59
lp showed E -10
lp showing E -15
lp shown E -15
lp shows E -23
lp side E 39
lp signature E -16
lp significant E 49
lp similar E -43
lp since A 24
lp since C -9
lp since E 35
lp six E -33
lp smaller E -11
lp social E -26
lp some A 27
lp some B 52
lp some C 57
lp some D -13
lp some E -23
lp something E -21
lp sought E -27
lp source A 71
lp sources A -19
lp special E -20
lp specific E -39
lp speech C -96
lp speech D -14
lp speech E 66
lp speeches E -42
lp spending E -24
lp spent E -8
lp spokesman A 24
lp staffers E -27
lp star E 30
lp start E -16
lp started E -45
lp state D -28
lp statement A -68
lp statement B -55
lp statement C 63
lp statement D 51
lp statement E -31
lp states D -33
lp states E 42
lp step E -9
lp steps E -16
lp story E -25
lp strategists D 59
lp strategy E -53
lp striking E -24
lp strong C -44
lp strong E -69
lp struggled E -41
lp students E -45
lp success E -29
lp such D -25
lp such E -97
lp superdelegates E -7
lp support E -35
lp supporters A -85
lp supporters B -11
lp supporters C 105
lp supporters D 107
lp supporters E 33
lp sure E -40
lp survey D 26
lp survey E -72
lp surveyed A 64
lp swing E -21
lp system E 68
lp take E -13
lp taken E -37
lp takes E -38
lp taking D 59
lp taking E -13
lp talk C -80
lp talking E -31
lp tax E -51
lp team C -16
lp team D 87
lp team E 58
lp telling E -28
lp temporary E -28
lp tend E -23
lp terror E -30
lp terrorism E -55
lp terrorist E -35
lp text E -33
lp than C -97
lp than D 109
lp than E -52
lp that A -25
lp that C -32
lp that E -14
lp the A -18
lp the B -148
lp the C -20
lp the D -21
lp the E -18
lp their C -43
lp them C 8
lp them D -28
lp them E -27
lp themselves E 11
lp there C 36
lp there E -62
lp these E -75
lp they A 10
lp they B 45
lp they C -24
lp they D -21
lp they E -6
lp thing E -23
lp things E -25
lp think E -22
lp this C 55
lp this D -24
lp this E -54
lp those C -84
lp those D -13
lp those E -7
lp though E -25
lp threatened E -10
lp three E -70
lp time D 28
lp time E -85
lp to-4 E 55
lp told E -31
lp took D -18
lp took E -29
lp top E 18
lp tough D -30
lp tough E -38
lp toward E -74
lp trade E -22
lp transition E -45
lp tried E -29
lp tries E -21
lp troops E 51
lp trouble E -21
lp try E -23
lp trying B -44
lp trying D -91
lp trying E 33
lp turned E -18
lp turning E -49
lp turnout E -20
lp tweet E 22
lp two E -16
lp unable E -7
lp under E -7
lp unfavorable E -53
lp unions E 81
lp unsolicited E -21
lp until E -12
lp up D -13
lp updated E -14
lp use E -6
lp used E -16
lp various E -51
lp very E -42
lp video E -33
lp view E 87
lp voiced E -79
lp vote D -56
lp vote E 15
lp voter D -41
lp voter E -53
lp voters A -53
lp voters B -18
lp voters C -19
lp voters D 27
lp voters E 52
lp votes D -53
lp votes E -49
lp voting E 35
lp vowed E -11
lp want C -34
lp want D -41
lp want E -30
lp wanted C -26
lp wanted E -22
lp wants D -54
lp wants E -25
lp war E -45
lp watch E -40
lp way E 44
lp ways E 15
lp we B -44
lp we C -17
lp we D 28
lp we E -8
lp weapons E -31
lp website B -12
lp week A 53
lp week C 24
lp week D 12
lp week E 73
lp weeks E 63
lp went E -17
lp what C 72
lp what D -91
lp what E -45
lp when B 12
lp when D 31
lp when E -36
lp where E -49
lp whether E -38
lp which A -26
lp which B 42
lp which C 60
lp which D -15
lp which E -18
lp while A -36
lp while B 102
lp while C 32
lp while D -64
lp while E 17
lp who A 9
lp who B 6
lp who C -13
lp who D 24
lp who E -20
lp whoever E -23
lp whom E -73
lp whose E -10
lp why E -64
lp wife E 52
lp willing E -40
lp willingness E -20
lp win E -28
lp winning E -36
lp with C 86
lp with D -74
lp with E -13
lp without C -67
lp without D 58
lp without E 64
lp woman E -39
lp women E 13
lp won E 74
lp work E -37
lp workers D 69
lp workers E -79
lp world E -53
lp wrong E -13
lp yard E -18
lp year C 46
lp year D 36
lp year E -69
lp years E -34
lp you A -81
lp you C -50
lp you D 29
lp you E 32
lp your E -31
lp — A 51
lp — B 26
lp — D 29
lp — E -33
lw $ -10
lw ' -30
lw 'd -10
lw 'll 7
lw 're 25
lw 's -8
lw 've 17
lw ( -60
lw ) 20
lw , 8
lw . -20
lw / -59
lw : -23
lw ; -37
lw < -23
lw DAY 9
lw NUM -13
lw a -18
lw ability 25
lw able -61
lw abortion 58
lw about -44
lw accord 71
lw according -12
lw account -56
lw accounts 22
lw action 12
lw activists 112
lw actor 38
lw actress 53
lw ad 37
lw additional -120
lw address 123
lw administration 50
lw ads 23
lw advisers 67
lw advocates 174
lw after 9
lw afternoon -68
lw against -21
lw agency 12
lw agents -63
lw ago 18
lw agreed -18
lw agreement 57
lw aide 48
lw aides 34
lw air -12
lw allies 63
lw allowed -73
lw amid 6
lw an -16
lw analysis 140
lw analysts 67
lw announced -35
lw anonymity 21
lw another 23
lw answer 89
lw anti-trump -37
lw any -26
lw anyone -24
lw anything -53
lw apparent 34
lw appear -50
lw appeared -70
lw appears -94
lw approach 36
lw around -69
lw article -6
lw asked -54
lw at -60
lw attack -81
lw attackers -23
lw attacks -23
lw attempt -54
lw attempted -36
lw attempts -41
lw attendees 39
lw attention -19
lw audience 26
lw authorities 11
lw authorized 20
lw avoid -27
lw awkward -20
lw back -89
lw backers -59
lw bad -82
lw ballot -123
lw ballots 22
lw bank 24
lw base 84
lw battery -25
lw battle -30
lw battleground -25
lw became -72
lw because -12
lw become -42
lw before 14
lw began -116
lw begin -48
lw beginning -25
lw begun -115
lw believe -23
lw believes -13
lw best -107
lw better -89
lw between -39
lw bid 24
lw big -9
lw bigger -27
lw biggest -21
lw bill 66
lw billionaire -36
lw black -30
lw board 97
lw book 23
lw both 18
lw bring 9
lw bringing -13
lw broad -59
lw budget 46
lw building -23
lw bureau 22
lw business -97
lw businessman 43
lw but 6
lw by -13
lw call 16
lw called -41
lw calling -10
lw calls 108
lw came -93
lw camp 53
lw campaign 27
lw campaigns 110
lw candidacy 60
lw candidate 30
lw candidates 55
lw care 34
lw career -47
lw careful -31
lw case -22
lw cases -83
lw cast -20
lw caucus -59
lw caucuses -58
lw central -8
lw certain -40
lw chance 9
lw change -21
lw changes 6
lw checks -27
lw chief -30
lw child 9
lw children -38
lw cited -11
lw citizens 10
lw city -23
lw claim -39
lw class -56
lw clear -46
lw client -41
lw climate -29
lw close -43
lw closer 50
lw club -40
lw coalition -44
lw college -15
lw come -65
lw comes -49
lw comment -8
lw comments -70
lw commercial -22
lw commitment -10
lw committee -30
lw common -92
lw community 70
lw companies -71
lw company 28
lw competitors -21
lw conference -106
lw congressional -47
lw conservative -59
lw consider -57
lw considering -58
lw contenders -23
lw content 26
lw contest 44
lw contests 28
lw continue -50
lw continued -72
lw continues -91
lw continuing -62
lw control -54
lw controversial -85
lw convention -23
lw conventions -57
lw conversation 74
lw core -60
lw country 16
lw coup -18
lw course -20
lw court 22
lw courts 12
lw criminal -56
lw crisis 102
lw critical -57
lw critics 81
lw crowd -12
lw current -105
lw cut -25
lw data 44
lw day -35
lw days 32
lw deal -32
lw debate 41
lw debates -53
lw decades -19
lw decided -34
lw decision -6
lw decisions -129
lw declined -51
lw deep -70
lw delegate -47
lw delegates -19
lw department 35
lw designed -41
lw desire -20
lw despite 11
lw detailed -70
lw determined -10
lw different 9
lw difficult -82
lw diplomat 77
lw direct -81
lw district 36
lw districts -64
lw document 74
lw documents -21
lw doing -39
lw donations -26
lw donors 34
lw dozen -42
lw drawing -8
lw drawn -85
lw drew -102
lw e-mail -63
lw eager -33
lw easy 19
lw economic -14
lw economists 146
lw economy -48
lw education 97
lw effort 17
lw efforts -59
lw eight -46
lw either -56
lw elders -70
lw election -53
lw elections -83
lw electorate 15
lw eligible -25
lw email 8
lw emails 17
lw emotional 30
lw employee 89
lw employees -16
lw employers -27
lw endorsement -42
lw enough -62
lw environmental -16
lw equal -6
lw estimates 103
lw evangelical 16
lw evening 47
lw event -7
lw events 13
lw every -66
lw everyone 45
lw evidence 88
lw executive -27
lw executives 137
lw expected -41
lw experts 94
lw express -109
lw expressed -81
lw face -57
lw faced 84
lw faces 17
lw facing 116
lw fact -6
lw failed -31
lw failing -23
lw failure 17
lw fall -61
lw false -100
lw familiar -32
lw families 17
lw far -95
lw father -52
lw favorable 18
lw fears -17
lw federal -52
lw felt -27
lw female -22
lw few 38
lw field 40
lw fierce 56
lw fight 54
lw figure 13
lw filings -17
lw film 34
lw final -62
lw financial -22
lw find -14
lw findings 116
lw finish -65
lw fired -46
lw firm -31
lw firms 94
lw five -27
lw floor 27
lw follow-up -27
lw followers -18
lw for -28
lw forceful -65
lw forces 57
lw formal -72
lw former -24
lw found -26
lw foundation -15
lw four -47
lw free -36
lw friend -8
lw friends 154
lw from -20
lw front-runner -49
lw full -70
lw fundamental 19
lw funding -16
lw fundraising -68
lw future -58
lw gave -33
lw general -37
lw give -16
lw giving -24
lw global -7
lw go -17
lw going -30
lw good -41
lw government 7
lw governments -139
lw governor 57
lw governors -84
lw ground -115
lw group 50
lw groups 17
lw growing -33
lw gun -53
lw hackers 21
lw hard -10
lw hard-line 14
lw harder 20
lw harsh -96
lw health -34
lw held 15
lw help -12
lw helped -16
lw helping -19
lw her -11
lw here 122
lw herself -18
lw high -28
lw highest -51
lw him 14
lw himself 10
lw his -9
lw history 10
lw hit -21
lw hold -12
lw hoped -5
lw hopes -64
lw hoping -27
lw how -23
lw huge -35
lw husband 76
lw i 10
lw ideological -62
lw if -27
lw immediate -6
lw immigrants -11
lw immigration 22
lw important -87
lw in -16
lw inability 51
lw incident 26
lw inclined -53
lw include -55
lw included -43
lw including 16
lw increase -125
lw influence -26
lw information -51
lw infrastructure -45
lw initial -48
lw initiative -44
lw insiders 144
lw intended -36
lw internal -42
lw international -28
lw interview -11
lw into -37
lw investigation 43
lw investigators 67
lw investors 28
lw issue 23
lw issues -71
lw its -17
lw itself 22
lw jobs -13
lw judge 58
lw judicial -56
lw justice 50
lw justices -49
lw keep -28
lw key 28
lw know -10
lw labor 50
lw language -61
lw large -67
lw larger -43
lw late 50
lw latest -20
lw law 59
lw lawmakers 73
lw laws -26
lw lawsuit 31
lw lawsuits -7
lw lawyers 56
lw leader 65
lw leaders 46
lw leadership 101
lw least -16
lw left -19
lw legislation 10
lw legislature 85
lw lengthy -45
lw less -46
lw letter 40
lw liberal -52
lw life 23
lw like -10
lw lines -29
lw little -25
lw long-term -73
lw longer -20
lw look -14
lw looking -31
lw looks -48
lw losing -10
lw lost -15
lw low -16
lw made -52
lw main -72
lw make -75
lw makes -61
lw making -57
lw managed -27
lw manager 42
lw many -24
lw mass -17
lw material -80
lw mayor -20
lw me 24
lw mean -37
lw means -16
lw measure 12
lw measures 50
lw media 9
lw meeting -6
lw member 20
lw members 49
lw memo -42
lw men -82
lw message 43
lw messages -73
lw million -61
lw minority 59
lw mogul 20
lw moment -95
lw money -55
lw month 34
lw months -33
lw morning 45
lw move 44
lw movement -39
lw multiple 18
lw name -27
lw nation 64
lw national 51
lw nations -108
lw nationwide -131
lw need -76
lw needed -52
lw needs -80
lw negative -53
lw negotiations -44
lw neighboring -12
lw net -36
lw networks 58
lw neurosurgeon 110
lw new -17
lw news -84
lw newspaper 75
lw night 19
lw nobody -8
lw nominating -9
lw nomination -10
lw nominee 39
lw none -33
lw number 44
lw numbers 9
lw numerous 22
lw observers 24
lw of -20
lw off -115
lw offer -55
lw offered -41
lw office 178
lw official 90
lw officials 59
lw old -36
lw on -30
lw one -8
lw ones 97
lw open 18
lw opening -62
lw operatives 143
lw opponents 114
lw opportunity -27
lw opposed 105
lw opposition 48
lw or -28
lw order 34
lw organization 92
lw organizations 8
lw organizers 73
lw original 18
lw other -22
lw others 14
lw otherwise -19
lw our -64
lw outcome -10
lw outlets 101
lw over -31
lw overall -46
lw overtime -29
lw overwhelming -47
lw own -40
lw package -24
lw page 62
lw paid -27
lw panel 89
lw paper 83
lw particular 50
lw parties 22
lw partisan -19
lw past -77
lw path -40
lw pay -51
lw people 12
lw percent 49
lw percentage -6
lw persistent -117
lw person 9
lw personal -82
lw phone -72
lw picture -23
lw piece 22
lw place 53
lw plan 20
lw planned -44
lw planning 14
lw plans -82
lw platform 54
lw pledge -15
lw pledged -27
lw point 89
lw poised -39
lw police 5
lw policies 50
lw policy -31
lw political -28
lw politicians 67
lw politics -64
lw poll 97
lw polling 33
lw polls 21
lw poor 40
lw popular -50
lw population 6
lw populist -57
lw position 26
lw positive -18
lw possible -28
lw potential -36
lw power -92
lw powerful -53
lw precincts -52
lw prepared -14
lw presidency 72
lw president 7
lw presidential -46
lw press -45
lw previous -33
lw price -23
lw primaries -127
lw primary -49
lw prime-time -22
lw prison -17
lw private -55
lw problem -32
lw process 18
lw program -13
lw progressives 21
lw promised -34
lw promises -71
lw prompted -6
lw proposal 42
lw proposals 37
lw proposed -32
lw prosecutor -38
lw prosecutors 81
lw protesters 69
lw provide -49
lw provided -26
lw public -38
lw push -56
lw pushed -23
lw pushing -15
lw put -34
lw question -14
lw questions -25
lw quick -78
lw race 19
lw races -9
lw racial -18
lw radio -70
lw raise 50
lw raised 21
lw raising -32
lw rate -97
lw rates 8
lw readers -65
lw ready -15
lw real -45
lw reason -15
lw reasons -49
lw receive -18
lw received -37
lw receiving -21
lw recent 31
lw record 19
lw records -6
lw red -9
lw reform 69
lw refugees -83
lw refusal -80
lw refuse -15
lw refused -54
lw refuses -67
lw refusing -68
lw release 19
lw religious -62
lw reluctance -50
lw reluctant -40
lw remains -96
lw remarks -113
lw renewed -84
lw repeated -50
lw report 62
lw reported -24
lw reporter 80
lw reporters -72
lw reporting 33
lw reports 81
lw request -86
lw requests -70
lw required -26
lw research 27
lw researchers 70
lw respond 42
lw response -7
lw results 98
lw retirement -19
lw revolution -11
lw rhetoric 136
lw right 19
lw rights -37
lw rivals 47
lw roll -49
lw room 6
lw ruling 97
lw said -38
lw same -147
lw say -22
lw saying -16
lw says -41
lw scathing -50
lw schedule 65
lw scheduled -38
lw season -34
lw security -60
lw see -25
lw seek -33
lw seeking -34
lw seem -97
lw seemed -37
lw seems -100
lw senator 6
lw senators 148
lw sent -31
lw sentiment 46
lw separate -46
lw serious -67
lw service 7
lw set -36
lw seven -65
lw several -16
lw sharp -76
lw she 6
lw shift -82
lw shooting -26
lw short -44
lw shot 12
lw show 44
lw showed -10
lw showing -15
lw shown -96
lw shows -8
lw side 101
lw sides 94
lw sign 43
lw signature -16
lw significant 49
lw signs -112
lw similar -70
lw simple 18
lw single -29
lw six -33
lw smaller -11
lw social -32
lw some 22
lw someone -16
lw something 70
lw son -9
lw sought -75
lw source 46
lw sources 63
lw speaker 62
lw speakers 96
lw special -20
lw specific -43
lw speech 27
lw speeches -91
lw spending -24
lw spent -31
lw spokesman 96
lw spokeswoman 32
lw spot 71
lw staffer -36
lw staffers -49
lw stage -27
lw stakes -64
lw star -24
lw start -72
lw started 43
lw state 47
lw statement -22
lw statements -102
lw states -8
lw step -9
lw steps -14
lw stop -49
lw stopped -42
lw story -115
lw strategic -39
lw strategists 64
lw strategy -13
lw striking -36
lw strong -78
lw struggled -50
lw struggling -39
lw students 11
lw subject 41
lw success -29
lw such -42
lw suit 114
lw superdelegates -54
lw support -71
lw supporters 61
lw sure -58
lw survey 59
lw surveyed 109
lw swing -21
lw sympathetic 38
lw system 47
lw systems -48
lw take -77
lw taken -75
lw takes -55
lw taking 36
lw talk -92
lw talking -31
lw tax -58
lw team 80
lw telling 130
lw temporary -28
lw tend -39
lw term -69
lw terror -31
lw terrorist -35
lw text -33
lw than -33
lw that -16
lw the -20
lw their -20
lw themselves 47
lw these -55
lw they -10
lw thing -23
lw things -102
lw think -22
lw third 60
lw this -15
lw those -21
lw though 8
lw threatened -20
lw three -16
lw threshold -16
lw ticket -48
lw time -18
lw times -99
lw to-4 55
lw told -31
lw took -38
lw tough -55
lw toward -74
lw trade -21
lw transition -26
lw tried -64
lw tries -21
lw troops 25
lw trouble -55
lw try -38
lw trying -50
lw turned -18
lw turning -49
lw turnout -108
lw turns -122
lw tweet 58
lw two -17
lw unable -24
lw unfair -88
lw unfavorable -53
lw union -5
lw unions -32
lw unsolicited -21
lw until -31
lw up -38
lw updated -35
lw upon 47
lw us -33
lw use 71
lw used -41
lw users 127
lw using -13
lw various -71
lw very -92
lw video -47
lw view 98
lw voice 21
lw voiced -79
lw vote -15
lw voted -25
lw voter -60
lw voters 12
lw votes -111
lw voting 35
lw vowed -14
lw want -75
lw wanted -42
lw wants -50
lw war -67
lw watch -46
lw way -27
lw ways 78
lw weapons -54
lw website 65
lw week 61
lw weeks -32
lw went -26
lw what -22
lw where -49
lw whether -30
lw while 17
lw who -5
lw whoever -23
lw whose 7
lw why -39
lw wife 64
lw willingness -75
lw win -28
lw winning 74
lw with -17
lw without 6
lw woman -68
lw women 55
lw won 74
lw words -39
lw work -49
lw works -13
lw world 16
lw worth -12
lw wrong 34
lw yard -18
lw year -48
lw years -23
lw you -8
lw your -80
lw — 12
lwf " base  -8
lwf " base +to -10
lwf " ing  36
lwf $ base  -20
lwf $ base +no 53
lwf $ base +so -79
lwf $ base +then -50
lwf $ base +to 63
lwf $ base +to+be -24
lwf $ base +yet -48
lwf $ ed  20
lwf ' base  -31
lwf ' ed  14
lwf ' ing  30
lwf ' s  11
lwf 'd base  56
lwf 'll base  -42
lwf 's base  -16
lwf 's base +not 31
lwf 's ing  -13
lwf 's s  -8
lwf 've ed  -16
lwf ( base  -54
lwf ( ed  6
lwf ( ing  -38
lwf ) base  -103
lwf ) s  -28
lwf , base  -21
lwf , base +also 19
lwf , base +could -7
lwf , base +did+not -43
lwf , base +has 21
lwf , base +have -20
lwf , base +is -77
lwf , base +ly 70
lwf , base +ly+to -34
lwf , base +not -26
lwf , base +so 21
lwf , base +to -68
lwf , base +was 10
lwf , base +will 22
lwf , base +would 95
lwf , ed  23
lwf , ed +also 9
lwf , ed +first -41
lwf , ed +had -84
lwf , ed +has -15
lwf , ed +have 36
lwf , ed +is -15
lwf , ed +ly -10
lwf , ed +now 83
lwf , ed +then -120
lwf , ed +was 104
lwf , ing  12
lwf , ing +are 40
lwf , ing +even 15
lwf , ing +is -8
lwf , ing +ly -25
lwf , ing +was -28
lwf , s  -6
lwf . base  -24
lwf . ed  22
lwf / base  -18
lwf : base  35
lwf : base +to -25
lwf : ed  -42
lwf : ing  -6
lwf ; base  14
lwf ; ing  -53
lwf < base  -23
lwf CAP base +are 51
lwf CAP base +can -104
lwf CAP base +could -53
lwf CAP base +did 56
lwf CAP base +did+not 6
lwf CAP base +did+not+ly -26
lwf CAP base +does+not 55
lwf CAP base +doesn't 107
lwf CAP base +don’t 101
lwf CAP base +had -39
lwf CAP base +has 16
lwf CAP base +has+been 126
lwf CAP base +have 46
lwf CAP base +is -35
lwf CAP base +is+ly+to 46
lwf CAP base +ly -9
lwf CAP base +may -20
lwf CAP base +might 7
lwf CAP base +must -62
lwf CAP base +now -46
lwf CAP base +should -65
lwf CAP base +so -38
lwf CAP base +still 101
lwf CAP base +to -6
lwf CAP base +was 58
lwf CAP base +will 5
lwf CAP base +would 38
lwf CAP base +would+be -27
lwf CAP base +would+not 63
lwf CAP base +wouldn’t 50
lwf CAP base +’s -41
lwf CAP ed  21
lwf CAP ed +again 50
lwf CAP ed +also 68
lwf CAP ed +are -29
lwf CAP ed +first 59
lwf CAP ed +had -39
lwf CAP ed +had+ly 5
lwf CAP ed +has 6
lwf CAP ed +has+also -32
lwf CAP ed +has+been -38
lwf CAP ed +has+not -52
lwf CAP ed +hasn't -39
lwf CAP ed +have 12
lwf CAP ed +have+been -27
lwf CAP ed +have+ly -22
lwf CAP ed +is -29
lwf CAP ed +is+ly 56
lwf CAP ed +just 51
lwf CAP ed +later -11
lwf CAP ed +ly -35
lwf CAP ed +never -48
lwf CAP ed +then 13
lwf CAP ed +to+be 35
lwf CAP ed +was+ly -89
lwf CAP ed +was+not -56
lwf CAP ed +were 18
lwf CAP ed +’s -114
lwf CAP ing  -52
lwf CAP ing +has+been -39
lwf CAP ing +have+been 10
lwf CAP ing +is 50
lwf CAP ing +is+also -10
lwf CAP ing +is+ly 37
lwf CAP ing +isn’t 43
lwf CAP ing +ly 40
lwf CAP ing +to -45
lwf CAP ing +was 16
lwf CAP ing +were -27
lwf CAP ing +’s -38
lwf CAP s  11
lwf CAP s +also -76
lwf CAP s +ly -30
lwf CAP s +now 29
lwf CAP s +still -13
lwf CAP s +’s -31
lwf DAY base  21
lwf DAY base +to -50
lwf DAY base +’s -38
lwf DAY ed  20
lwf DAY ing  -36
lwf DAY s  13
lwf NUM base  -13
lwf NUM base +to 73
lwf NUM ed  -6
lwf NUM ing  -34
lwf NUM s  -32
lwf a base  -17
lwf a base +long -37
lwf a base +ly 31
lwf a ed  -30
lwf a ed +ly -103
lwf a ing  -49
lwf a s  18
lwf ability base +to -35
lwf able base +to -56
lwf about base  -30
lwf about base +to 42
lwf about ing  -32
lwf about s  -34
lwf account ed  -52
lwf ad ing  -121
lwf ad s  147
lwf administration base +to -45
lwf administration ed  20
lwf administration s  46
lwf ads base  -11
lwf ads ed  -10
lwf ads ing  32
lwf advisers base  47
lwf advisers ed  -11
lwf after base  -33
lwf after ed +being 10
lwf after ing  9
lwf after ing +ly 35
lwf after s  14
lwf against base  -6
lwf against ing  -45
lwf against s  16
lwf agency ed  94
lwf agreed base +to -18
lwf agreement ed  -82
lwf aide ed  -15
lwf aides base  65
lwf aides ed  -37
lwf all s  -34
lwf allies base  45
lwf allowed base +to -73
lwf although base  -14
lwf amid s  -42
lwf an base  -6
lwf an base +earlier 36
lwf an base +ly -42
lwf an ed  -94
lwf an ing  25
lwf analysts base  92
lwf and base  -30
lwf and base +could -46
lwf and base +has 78
lwf and base +ly 106
lwf and base +then -23
lwf and base +to 51
lwf and base +will 23
lwf and base +would -65
lwf and ed  22
lwf and ed +has 50
lwf and ed +have 81
lwf and ed +is 32
lwf and ed +ly -80
lwf and ed +then 57
lwf and ing  -8
lwf and ing +is 65
lwf and ing +ly 17
lwf and ing +was -67
lwf and s  19
lwf announced base  -8
lwf announced s  -34
lwf anonymity base +to 21
lwf another base  -37
lwf another ed  -9
lwf anti-trump base  -37
lwf any base  9
lwf any ing  -32
lwf any s  -52
lwf apparent base  36
lwf appeared base +to -44
lwf appears base +to -26
lwf article ed  -19
lwf as base  -20
lwf as ing  -14
lwf as s  25
lwf asked base +to -16
lwf at base  -19
lwf at ing  -57
lwf at s  -33
lwf attempt base +to -55
lwf attempted base +to -36
lwf attempts base +to -20
lwf attendees ed  78
lwf audience ed  -56
lwf authorities ed  -15
lwf authorized base +to -73
lwf avoid ing  -25
lwf awkward base  -20
lwf bad base  -53
lwf battleground base  -16
lwf battleground s  -16
lwf became base  -15
lwf because base  -12
lwf become base  -11
lwf before base  -16
lwf before ing  -31
lwf began base +to -25
lwf began ing  -120
lwf begin ing  -28
lwf beginning base +to -16
lwf begun base +to -89
lwf begun ing  -50
lwf believe base  -15
lwf best base  -51
lwf best ed  -78
lwf best s  -40
lwf better base  -37
lwf bid base +to 32
lwf big base  10
lwf biggest base  21
lwf bipartisan base  -95
lwf black base  -19
lwf board ed  -7
lwf both base  -18
lwf both ed  -10
lwf both s  -49
lwf bring base  -41
lwf bringing base  -11
lwf broad base  -38
lwf business s  -73
lwf businessman ed  55
lwf but base  -40
lwf but base +to -95
lwf but ed  31
lwf but ed +also 67
lwf but ed +ly 27
lwf but s  -14
lwf by base  -5
lwf by ing +ly -41
lwf by s  13
lwf call base  -22
lwf call base +to -53
lwf called base  -11
lwf calling base  -10
lwf campaign base +did+not 72
lwf campaign base +so -18
lwf campaign base +to 18
lwf campaign base +’s 21
lwf campaign ed  9
lwf campaign ed +had 23
lwf campaign ed +has 92
lwf campaign ing  49
lwf campaign ing +is 9
lwf campaign s  6
lwf candidate base  -45
lwf candidate base +to 85
lwf candidate base +’s -61
lwf candidate ed  -49
lwf candidate ed +has 9
lwf candidate ing  20
lwf candidate s  15
lwf candidates base  -21
lwf candidates base +to 30
lwf candidates ed  14
lwf candidates ed +have 9
lwf candidates ing  53
lwf care base  -12
lwf caucus s  -22
lwf certain s  -22
lwf chance base +to 21
lwf change base  -31
lwf child base  -6
lwf clear base  -35
lwf close base  -24
lwf close base +to -29
lwf closer ing +to 56
lwf come base +to -14
lwf comes ing +to -13
lwf comments base  -77
lwf comments ed  -40
lwf committee ed  -35
lwf common base  -56
lwf companies base  -13
lwf companies ing  -57
lwf company ed  6
lwf company s  -19
lwf conference base  -42
lwf congressional base  -41
lwf conservative base  -40
lwf conservative s  -38
lwf conservatives base  -8
lwf consider ing  -51
lwf considering ing  -58
lwf contests ed  29
lwf continue base +to -74
lwf continue ing  20
lwf continued base +to -69
lwf continues base +to -91
lwf continuing base +to -63
lwf controversial base  -55
lwf controversial s  -56
lwf convention s  -26
lwf core s  -46
lwf countries base  18
lwf countries base +to -29
lwf country base  73
lwf coup base  -18
lwf court base  16
lwf court ed  28
lwf court ing  -35
lwf court s  -62
lwf criminal s  -39
lwf crowd ed  -54
lwf data ing  -146
lwf day base  -19
lwf day ed  -19
lwf deal base  -83
lwf deal ed  -53
lwf debate base  34
lwf debate ed  30
lwf debate s  34
lwf decided base +to -24
lwf decision base +to -86
lwf declined base +to -50
lwf deep base  -53
lwf delegate base  -22
lwf delegates base  55
lwf delegates base +so -19
lwf delegates base +to 16
lwf delegates ed  -106
lwf delegates ing  57
lwf designed base +to -41
lwf desire base +to -16
lwf despite ing  56
lwf different s  7
lwf difficult base +to -67
lwf direct base  -66
lwf document ed  -23
lwf documents ed  -51
lwf doing base  -9
lwf donors base  56
lwf dozen s  -42
lwf drawn base  -85
lwf drew base  -77
lwf each base  -37
lwf eager base +to -33
lwf economic s  -25
lwf economists base  56
lwf effort base +to -12
lwf efforts base +to -61
lwf eight s  -17
lwf either base  -30
lwf election base  -19
lwf eligible base +to -25
lwf email base  -61
lwf email ed  26
lwf email s  115
lwf emails base  115
lwf emails ed  -37
lwf emotional base  -58
lwf employee ed  90
lwf enough base +to -36
lwf enough s  -20
lwf environmental s  -16
lwf equal base  -6
lwf establishment base  -53
lwf evangelical base  37
lwf every base  -30
lwf executive base  -47
lwf executives ed  93
lwf expected base +to -39
lwf experts base  60
lwf experts ed  92
lwf expressed base  -75
lwf faced base  75
lwf facing base  102
lwf failed base +to -87
lwf failure base +to 21
lwf far base  -42
lwf far ed  -5
lwf father ed  16
lwf federal base  -51
lwf federal s  -24
lwf few base  -20
lwf few s  -25
lwf fierce base  78
lwf fight base  -12
lwf final base  -62
lwf financial base  13
lwf financial s  -44
lwf find base  -10
lwf fired base  -46
lwf firm ed  -72
lwf five base  43
lwf five s  -32
lwf floor base  -20
lwf for base  -16
lwf for ed  7
lwf for ing  -50
lwf for ing +not 6
lwf for s  -22
lwf forceful base  -65
lwf former base  -19
lwf found base  -15
lwf four s  -31
lwf free base  -10
lwf free base +to -44
lwf friend ed  -8
lwf from ed  -7
lwf from ing  -7
lwf from s  -10
lwf full base  -68
lwf fundamental base  19
lwf fundraising s  -27
lwf gave base  -34
lwf giving base  -24
lwf global base  -6
lwf go base  -14
lwf going base  -10
lwf going base +to -32
lwf good base  -38
lwf government base  -37
lwf government ed  7
lwf government ed +has 6
lwf governor ed  14
lwf group ed  -91
lwf group ing  72
lwf group s  21
lwf groups base  35
lwf groups ing  20
lwf growing base  -21
lwf gun base  -40
lwf hard base  -15
lwf hard base +to 12
lwf harder base +to -60
lwf harsh base  -80
lwf he base  19
lwf he base +can 14
lwf he base +could -31
lwf he base +could+not -79
lwf he base +did -94
lwf he base +did+not -37
lwf he base +didn't 56
lwf he base +didn’t -19
lwf he base +does+not 9
lwf he base +doesn't 53
lwf he base +doesn’t 25
lwf he base +had -22
lwf he base +has -118
lwf he base +is 108
lwf he base +might -69
lwf he base +was -88
lwf he base +will -38
lwf he base +would -82
lwf he base +would+not -51
lwf he base +’d -77
lwf he base +’ll 77
lwf he base +’s -46
lwf he ed  29
lwf he ed +also -56
lwf he ed +had -101
lwf he ed +has 7
lwf he ed +has+also 129
lwf he ed +hasn’t -79
lwf he ed +is 30
lwf he ed +later 117
lwf he ed +ly 22
lwf he ed +then 36
lwf he ed +was 13
lwf he ed +was+ly -12
lwf he ed +’s 17
lwf he ing +is -37
lwf he ing +was -120
lwf he ing +’s 40
lwf he ing +’s+not -10
lwf he s  7
lwf he s +also 120
lwf he s +ly -10
lwf health base  -27
lwf health s  -46
lwf help ing  -13
lwf helped base  29
lwf helped ed  -69
lwf her base +to 13
lwf her ed  -67
lwf her ing  -75
lwf high base  -25
lwf him base +to 44
lwf him ing  -16
lwf himself ed  -27
lwf his base +ly 29
lwf his ing  -26
lwf his s  -18
lwf hit base  -19
lwf home base  5
lwf hoping base +to -27
lwf how base  -53
lwf how base +to 33
lwf i base  57
lwf i base +don't -44
lwf i base +don’t 80
lwf i ed  7
lwf i ed +have 99
lwf if base  -29
lwf if ed  -30
lwf immigration base  -17
lwf immigration s  -50
lwf important base  -14
lwf important base +to -89
lwf important s  -20
lwf in base  -14
lwf in ed  -16
lwf in ing  -11
lwf inability base +to 51
lwf inclined base +to -53
lwf include s  -36
lwf including ing  -7
lwf including s  23
lwf initial base  19
lwf intended base +to -34
lwf internal s  -41
lwf international base  -28
lwf interview ed  44
lwf into base  -42
lwf into s  -24
lwf investigation ed  42
lwf it base  -29
lwf it base +could -37
lwf it base +did+not 122
lwf it base +does 65
lwf it base +does+not 59
lwf it base +has -14
lwf it base +is -89
lwf it base +is+not -49
lwf it base +to -59
lwf it base +was -79
lwf it base +will -84
lwf it base +would -46
lwf it base +’s -33
lwf it ed  -9
lwf it ed +had -74
lwf it ed +has -96
lwf it ed +is -40
lwf it ed +ly 78
lwf it ed +was -22
lwf it ing +is -52
lwf it ing +was -57
lwf it s  -12
lwf it s +ly 22
lwf its base  -7
lwf its ed  19
lwf its s  -40
lwf jobs base  -77
lwf judge ed  -42
lwf keep ing  -24
lwf key s  -40
lwf know base  -10
lwf labor base  66
lwf larger base  -44
lwf latest base  -7
lwf law s  -46
lwf lawmakers base  -6
lwf laws ing  -10
lwf lawsuit ed  -34
lwf lawsuit s  88
lwf leader ed  -8
lwf leaders base  50
lwf leaders base +to -67
lwf leaders ed  24
lwf leaders ed +have -9
lwf left base  -33
lwf less base  -14
lwf less ed  -48
lwf letter ed  -27
lwf liberal base  -11
lwf liberal s  -47
lwf life base  -7
lwf like base  -28
lwf like base +to 17
lwf little base  -75
lwf little base +to -93
lwf longer base  -52
lwf look base  -11
lwf looking base +to -29
lwf low base  -13
lwf made base  -47
lwf made base +no -19
lwf made s  -30
lwf main base  -29
lwf major base  40
lwf major s  -51
lwf make base  -42
lwf makes base  -58
lwf making base  -37
lwf making s  -43
lwf man ed  -39
lwf managed base +to -26
lwf manager ed  42
lwf many base  58
lwf many ed  82
lwf many s  -33
lwf mass ing  -17
lwf meant base +to -22
lwf media base  27
lwf media s  -91
lwf members base  -12
lwf members ed  -21
lwf memo ed  -51
lwf men ed  -24
lwf million base  -17
lwf million ed  -36
lwf million ing  -39
lwf million s  -23
lwf mogul ed  80
lwf money base  -13
lwf money base +to -28
lwf month base +to -89
lwf month ed  132
lwf move base  -9
lwf move ed  -107
lwf multiple s  18
lwf my base  33
lwf national base  60
lwf need base  -25
lwf need base +to -50
lwf needed base +to -54
lwf needs base +to -72
lwf negative base  -25
lwf new base  -48
lwf new ing  7
lwf news base  -71
lwf news s  -74
lwf newspaper ed  83
lwf night base  -44
lwf night base +’s -8
lwf nomination base  15
lwf nominee ed  12
lwf nominee s  29
lwf numerous s  22
lwf observers base  27
lwf of base  -25
lwf of ed  -95
lwf of ing  -17
lwf of ing +ly -59
lwf of ing +not -32
lwf of s  -9
lwf official ed  53
lwf officials base  47
lwf officials ed  23
lwf officials ed +have -14
lwf on base  -63
lwf on base +to -56
lwf on ing  -44
lwf one base  -16
lwf one ed  -89
lwf one s  -17
lwf open base  -74
lwf opening base  -48
lwf opening s  -26
lwf opponents base  26
lwf opponents ed  12
lwf opportunity base +to -26
lwf or base  -35
lwf or ed  18
lwf or ing  14
lwf or s  35
lwf order base +to 11
lwf original base  20
lwf other base  -31
lwf other ing  -66
lwf other s  -33
lwf others base  40
lwf others ed  45
lwf our base  -42
lwf out base  -97
lwf out base +to 62
lwf out ing  -53
lwf over base  -40
lwf over ing  13
lwf over s  -17
lwf overall base  6
lwf overtime base  -29
lwf overwhelming base  -47
lwf own base  -20
lwf own s  13
lwf paid base  -14
lwf paid ing  -20
lwf particular base  11
lwf parties base  63
lwf parties base +to -25
lwf partisan base  -15
lwf party base  6
lwf party base +to -30
lwf party ed  94
lwf party s  -91
lwf past base  -68
lwf past s  18
lwf pay base  -7
lwf people base  -28
lwf people base +to -42
lwf people ed  -58
lwf people ing  13
lwf people ing +are -76
lwf percent base  -22
lwf percent base +would 133
lwf percent ed  -43
lwf percent ing  47
lwf percentage base  -29
lwf percentage s  -59
lwf person ed  60
lwf personal base  -35
lwf personal s  -79
lwf phone base  -16
lwf phone s  -69
lwf photo base  -13
lwf plan base +to -117
lwf plan base +would -17
lwf plan ed  -31
lwf plan s  137
lwf planned base +to -37
lwf planning base +to -58
lwf plans base +to -83
lwf pledged base +to -27
lwf poised base +to -39
lwf police base  88
lwf police ed  26
lwf policy base  58
lwf policy ing  -54
lwf policy s  13
lwf political base  12
lwf political ing  -7
lwf political s  -78
lwf politicians base  119
lwf poll ed  36
lwf poll s  132
lwf polling s  28
lwf polls base  47
lwf polls ed  -23
lwf polls ing  17
lwf popular base  -32
lwf populist base  -20
lwf positive base  -44
lwf precincts ing  -52
lwf president base  75
lwf president base +to -21
lwf president base +’s 21
lwf president ed  -47
lwf president s  -10
lwf presidential base  -30
lwf presidential ing  -19
lwf presidential s  -41
lwf press base  -51
lwf pressure base +to 10
lwf previous base  -93
lwf previous s  23
lwf primaries base  -11
lwf primary base  -33
lwf primary ed  25
lwf primary s  -57
lwf prime-time base  -20
lwf private base  -19
lwf private s  -20
lwf program ed  12
lwf promised base +to -34
lwf proposal base +to -19
lwf proposed ing  -13
lwf prosecutor base +to -23
lwf prosecutors ed  146
lwf public base  73
lwf public ing  -22
lwf public s  -77
lwf push base  -6
lwf pushing base  -13
lwf put base  -31
lwf quick base +to -78
lwf race ed  32
lwf race ed +has -72
lwf radio base  -70
lwf raise base  -23
lwf raise s  66
lwf raised s  49
lwf raising s  -32
lwf ready base +to 21
lwf real base  -46
lwf reason base +to -73
lwf reasons base +to 14
lwf recent s  -5
lwf records base  46
lwf refusal base +to -62
lwf refuse base +to -15
lwf refused base +to -53
lwf refuses base +to -67
lwf refusing base +to -68
lwf reluctant base +to -40
lwf remains base  -11
lwf remarks ed  -112
lwf repeated s  -33
lwf report ed +was 15
lwf report ing  -125
lwf report s  55
lwf reported ing  -6
lwf reporter ed  60
lwf reports base  83
lwf required base +to -13
lwf research s  27
lwf respond s +to 42
lwf right base +to 22
lwf rights base  -9
lwf rights s  -42
lwf roll base  -49
lwf said base  -17
lwf said ing  34
lwf said s  -53
lwf same base  -25
lwf same s  -67
lwf say base  -12
lwf says base  -41
lwf scheduled base +to -27
lwf security base  -28
lwf security s  -47
lwf see base  -23
lwf seek base +to -33
lwf seeking base +to -24
lwf seem base +to -35
lwf seemed base  -40
lwf seemed base +to 14
lwf seemed ed  -55
lwf seems base +to -74
lwf senator ed  -41
lwf senator s  43
lwf senators ed  -60
lwf set base +to -20
lwf several base  27
lwf several s  -64
lwf sharp base  -69
lwf sharp s  -22
lwf she base  -28
lwf she base +could 107
lwf she base +did+not -50
lwf she base +has -22
lwf she base +would -24
lwf she base +’ll -56
lwf she ed  12
lwf she ed +also 32
lwf she ed +had 6
lwf she ed +has -63
lwf she ed +is 105
lwf she ed +ly 43
lwf she ed +was -33
lwf she ing +is -30
lwf she ing +was -32
lwf she ing +’s 77
lwf she s  14
lwf she s +ly -17
lwf short base  -40
lwf shot base  -77
lwf show base  -52
lwf shown base  -10
lwf similar base  -32
lwf similar s  -58
lwf simple base  18
lwf since base  -34
lwf since ed  26
lwf since ing  -8
lwf single base  -29
lwf six s  -33
lwf social s  -26
lwf some base  -48
lwf some ed  76
lwf some ed +have -38
lwf some ing  -93
lwf some s  -26
lwf sought base +to -73
lwf source ed  71
lwf sources ed  -21
lwf special s  -7
lwf speech base +to -64
lwf speech ed  -21
lwf speech ing  83
lwf spending s  -11
lwf spokesman ed  42
lwf spokeswoman ed  93
lwf started ing  -40
lwf state base  103
lwf state base +to -39
lwf state ed  59
lwf state s  -44
lwf statement ed  72
lwf statement ing  -125
lwf states base  -78
lwf states base +to -37
lwf states ed  31
lwf states ing  -57
lwf stopped ing  -42
lwf strategists base  30
lwf strategists ed  55
lwf strategy ed  -27
lwf striking base  -32
lwf strong base  -65
lwf strong ing  -39
lwf struggled base +to -42
lwf struggling base +to -39
lwf such base  33
lwf such s  -35
lwf supporters base  133
lwf supporters base +to -67
lwf supporters ed  -65
lwf supporters ing  40
lwf sure base  -24
lwf survey ed  -28
lwf survey s  98
lwf surveyed base  96
lwf swing base  -15
lwf swing s  -15
lwf system ed  56
lwf system s  19
lwf take base  -19
lwf takes base  -56
lwf taking base  -33
lwf talk base  -12
lwf talking base  -9
lwf talking s  -29
lwf tax base  -31
lwf tax s  -33
lwf team ed  15
lwf team s  41
lwf temporary base  -28
lwf tend base +to -35
lwf terror s  -26
lwf terrorism s  -55
lwf terrorist base  -15
lwf terrorist s  -36
lwf than base  -55
lwf than ing  -21
lwf that base  -28
lwf that base +can -39
lwf that base +could 38
lwf that base +doesn't 8
lwf that base +has 16
lwf that base +have -82
lwf that base +is -61
lwf that base +ly -60
lwf that base +might -50
lwf that base +would -98
lwf that base +would+ly 58
lwf that ed  17
lwf that ed +are 9
lwf that ed +has -89
lwf that ed +have -10
lwf that ed +is 110
lwf that ed +ly 67
lwf that ed +was -21
lwf that ed +were 36
lwf that ed +would+have -31
lwf that ing  -42
lwf that ing +is -44
lwf that ing +’s 64
lwf that s  -17
lwf that s +ly -101
lwf the base  -14
lwf the base +first -56
lwf the base +last -37
lwf the base +ly -151
lwf the base +most -59
lwf the base +next -36
lwf the ed  -44
lwf the ed +ly 74
lwf the ed +most 26
lwf the ing  -24
lwf the ing +most -42
lwf the s  -19
lwf the s +first 50
lwf the s +ly -20
lwf the s +most -53
lwf their base  -10
lwf their ed  -23
lwf their ing  -27
lwf their s  -27
lwf them base  -9
lwf them base +to -64
lwf them ed  17
lwf there base  85
lwf there base +is -29
lwf there base +is+no -40
lwf there base +was 55
lwf there base +was+no -28
lwf these s  -18
lwf they base  39
lwf they base +can -64
lwf they base +could -32
lwf they base +do+not 62
lwf they base +don't -42
lwf they base +don’t 14
lwf they base +have -17
lwf they base +were -45
lwf they base +will -6
lwf they base +would+ly -55
lwf they ed  11
lwf they ed +also 69
lwf they ed +had -18
lwf they ed +have 32
lwf they ed +ly 24
lwf they ed +were -131
lwf they ed +were+not -33
lwf they ed +’re -127
lwf they ing +are 43
lwf they ing +were -46
lwf they ing +’re -5
lwf things base +to -71
lwf think base  -17
lwf this base  -93
lwf this ing  -38
lwf this s  -18
lwf those base  32
lwf those ed  38
lwf those s  -57
lwf threatened base +to -19
lwf three base  -39
lwf three s  -44
lwf time base  -15
lwf time base +to 35
lwf time ing  -56
lwf took base  -18
lwf took s  -31
lwf top base  39
lwf top s  -59
lwf tough base  -43
lwf trade s  14
lwf tried base +to -58
lwf tries base +to -21
lwf trouble ing  -56
lwf try base +to -39
lwf trying base +to -92
lwf tweet ed  72
lwf two base  45
lwf two ed  8
lwf two ing  -14
lwf two s  -43
lwf unable base +to -24
lwf under base  12
lwf unfavorable base  -53
lwf unsolicited base  -21
lwf up base  -14
lwf up base +to -11
lwf up ing  -54
lwf up s  9
lwf updated base +to -31
lwf upon ing  47
lwf use base  -6
lwf used base  -6
lwf used base +to -37
lwf various s  -66
lwf very base  -40
lwf video ed  -108
lwf voice ed  57
lwf vote base  -20
lwf vote base +to -27
lwf vote ed  -51
lwf voted base +to -25
lwf voter base  -36
lwf voter s  -31
lwf voters base  -56
lwf voters base +are -7
lwf voters base +more+ly+to 45
lwf voters base +to -98
lwf voters base +will -97
lwf voters ed  5
lwf voters ing  6
lwf voters ing +are 14
lwf voters s  12
lwf voting s  58
lwf vowed base +to -10
lwf want base +to -68
lwf wanted base +to -43
lwf wants base +to -52
lwf war base  -31
lwf way base  -26
lwf way base +to -17
lwf ways base +to -22
lwf we base  -35
lwf we ed  42
lwf we ing +’re 26
lwf weapons base  -51
lwf website s  12
lwf week ed  88
lwf week ing  -67
lwf what base  -37
lwf what ed  -128
lwf what ed +is 13
lwf what s  -16
lwf when base  8
lwf when ed  16
lwf when ing  -44
lwf where base  -14
lwf whether base  -16
lwf whether base +to -54
lwf which base  34
lwf which base +is -72
lwf which base +would -71
lwf which ed +has 17
lwf which ed +is -63
lwf which ed +was 69
lwf which ed +will+be -27
lwf which ing +is -16
lwf which s  -12
lwf while base  -8
lwf while ing  -7
lwf who base  24
lwf who base +can 59
lwf who base +has 49
lwf who base +ly 44
lwf who base +was -15
lwf who base +will -74
lwf who base +would -66
lwf who ed  15
lwf who ed +are -30
lwf who ed +had+ly 59
lwf who ed +has -45
lwf who ed +has+been -32
lwf who ed +has+ly -68
lwf who ed +has+never -17
lwf who ed +have -17
lwf who ed +is -28
lwf who ed +ly 11
lwf who ed +once -33
lwf who ed +was 42
lwf who ed +’s -54
lwf who ing +are 17
lwf who ing +has+been -41
lwf who ing +is -54
lwf who s  47
lwf who s +ly -39
lwf whoever s  -11
lwf whom ed  -19
lwf whose s  -61
lwf willingness base +to -75
lwf win base  -18
lwf with base  -20
lwf with base +no -31
lwf with ed  -76
lwf with ing  -37
lwf without ing  -42
lwf woman ed  13
lwf women base  75
lwf workers base +to -35
lwf year ed  95
lwf years base +to -67
lwf you base  21
lwf you base +can 46
lwf you ed  -16
lwf your base  -17
lwf — base +to -8
lwf — base +will 32
lwf — base +would -32
lwf — ed  33
lwf — ed +has -45
lwf — ed +have -48
n " -ed -79
n " -ing 18
n " -ly -69
n " -s 16
n " CAP -7
n " a -23
n " an -43
n " no 10
n " that -15
n " to -15
n " w 19
n " we 88
n $ $ -28
n ' w -17
n 's -ing -25
n 's -ly -38
n 's -s -36
n 's CAP -43
n 's no 50
n 's not -8
n 's the -36
n ( NUM 37
n ( and -68
n ) , 28
n ) . 26
n , " 20
n , -ing -44
n , -ly 14
n , CAP -37
n , NUM 21
n , a 26
n , about -82
n , after 56
n , along -73
n , although -16
n , an -64
n , and -16
n , as -79
n , at -17
n , because 55
n , both -32
n , but -30
n , by -30
n , could 23
n , for 55
n , from 11
n , has -29
n , have -42
n , having -19
n , he -62
n , his -116
n , i 18
n , if -7
n , is 35
n , it -40
n , like 31
n , many -28
n , most -22
n , no -16
n , of -20
n , on -21
n , or -20
n , she 28
n , so -30
n , some -11
n , such 12
n , that 76
n , the -18
n , their -44
n , they -60
n , this -50
n , though -8
n , to -25
n , w -14
n , when -37
n , where -28
n , which -34
n , while 31
n , who -15
n , will 6
n , with -17
n , would 69
n -ed " 9
n -ed , 26
n -ed -ing 37
n -ed -ly 8
n -ed . -29
n -ed : -12
n -ed CAP -22
n -ed DAY -50
n -ed NUM -17
n -ed a -34
n -ed about -45
n -ed after -89
n -ed as -42
n -ed at -11
n -ed by -6
n -ed for -15
n -ed from -48
n -ed his -25
n -ed in -10
n -ed on -28
n -ed out -43
n -ed that 26
n -ed the -73
n -ed to -52
n -ed up 24
n -ed w 10
n -ed when 47
n -ed with -7
n -ing " -15
n -ing , -103
n -ing -ly -59
n -ing . -56
n -ing CAP -56
n -ing DAY -74
n -ing NUM 16
n -ing a -15
n -ing an 5
n -ing and -89
n -ing as -62
n -ing at -75
n -ing down -53
n -ing for 29
n -ing from -79
n -ing he 42
n -ing her -7
n -ing his 36
n -ing in -10
n -ing into 22
n -ing is -14
n -ing it -26
n -ing of 37
n -ing on -51
n -ing out 42
n -ing over 16
n -ing that -26
n -ing the 20
n -ing to -23
n -ing up -30
n -ing w -9
n -ing with -49
n -ly , -37
n -ly -ed 47
n -ly -ing 78
n -ly -s -39
n -ly . -17
n -ly : 40
n -ly CAP 51
n -ly DAY -61
n -ly a -11
n -ly about 69
n -ly after -37
n -ly and -54
n -ly as -30
n -ly at 68
n -ly by -75
n -ly for 43
n -ly from -18
n -ly in -42
n -ly of 98
n -ly on 44
n -ly one -28
n -ly to 29
n -ly w 13
n -ly what 30
n -ly with -28
n -s " -38
n -s ' -5
n -s , -37
n -s -ed -25
n -s -ing 64
n -s -s 6
n -s : -43
n -s ; -39
n -s CAP 37
n -s DAY 54
n -s NUM -32
n -s a 39
n -s about 91
n -s across -28
n -s against -91
n -s all -63
n -s and -68
n -s as 43
n -s at 28
n -s between 79
n -s by -25
n -s during -25
n -s for 23
n -s from 17
n -s have -18
n -s in 26
n -s into -68
n -s is -15
n -s like 96
n -s on -22
n -s or -108
n -s out -42
n -s over 15
n -s she 72
n -s since -40
n -s such -35
n -s than -28
n -s that -12
n -s the -24
n -s they -27
n -s this -17
n -s to -8
n -s w -12
n -s were 9
n -s when -76
n -s who -22
n -s will -24
n -s with -32
n -s — -29
n . $ -10
n . ) -47
n / > -17
n / CAP -6
n / w -7
n : " 29
n : $ 49
n : -s -38
n : CAP -34
n : NUM -45
n : a -92
n : the -67
n : w 14
n ; $ -31
n > . -16
n ? $ -80
n @ CAP -11
n CAP " -38
n CAP ' -33
n CAP 's -34
n CAP , -31
n CAP -ed 10
n CAP -ing 44
n CAP -s -54
n CAP . -12
n CAP : 58
n CAP CAP -6
n CAP NUM -26
n CAP a -50
n CAP about 26
n CAP an -38
n CAP and 39
n CAP are 20
n CAP as 46
n CAP at 16
n CAP but -11
n CAP by -35
n CAP can 32
n CAP could -54
n CAP during 23
n CAP for -11
n CAP from -25
n CAP had -37
n CAP has 31
n CAP have -34
n CAP he 57
n CAP if -27
n CAP in 62
n CAP into -61
n CAP is -26
n CAP of -30
n CAP on -26
n CAP over 37
n CAP should 39
n CAP that -19
n CAP the 28
n CAP to 34
n CAP w -27
n CAP was 40
n CAP who 53
n CAP will -23
n CAP with -7
n CAP would 28
n CAP — -56
n CAP ’s 38
n DAY , -21
n DAY . 14
n DAY at -24
n DAY by -36
n DAY during 5
n DAY in -84
n DAY that 37
n DAY to 32
n DAY w -32
n NUM -s -31
n NUM . -14
n NUM CAP -39
n NUM in 22
n NUM of 26
n NUM to 44
n NUM w -44
n NUM — 24
n _ w -29
n a " -11
n a -ed 5
n a -ing -7
n a -ly 41
n a -s 29
n a CAP -9
n a NUM -14
n a few -10
n a w 14
n about , 12
n about -ing 53
n about -s -7
n about CAP 5
n about NUM -77
n about a 54
n about her -32
n about his 44
n about how -7
n about it 13
n about the 7
n about their -81
n about what 57
n about whether -17
n across the -52
n after -ing 7
n after CAP 31
n after a 29
n after his -45
n after w -68
n against -ing 67
n against -s 59
n against CAP -29
n against a 54
n against her 31
n against him -45
n against his -45
n against the 23
n against w 28
n all -s 40
n all CAP -12
n all of -14
n all the 9
n along with -56
n among -s 6
n among CAP -11
n among the -6
n an " -51
n an -ed 67
n an -ing -22
n an -ly -52
n an w 25
n and -ed 30
n and -ing -47
n and -ly -41
n and -s -62
n and CAP 18
n and NUM -11
n and a -30
n and has 67
n and in -42
n and is -40
n and other -20
n and that 32
n and the -45
n and w -8
n another w -28
n any -ing -41
n any -s -9
n any w -33
n are -ed -71
n are -ing 10
n are -ly -41
n are -s 27
n are NUM -8
n are a -28
n are no -10
n are not -16
n are some -10
n are the -16
n are two -6
n are w -35
n as -ed -66
n as -ing 16
n as -ly -13
n as -s -47
n as CAP -59
n as a 14
n as an -37
n as he -15
n as his -13
n as if 45
n as one -22
n as she -15
n as the 33
n as they -44
n as to 21
n as w -27
n at -ing 42
n at -s 11
n at CAP -49
n at DAY 64
n at NUM 9
n at a -46
n at all -43
n at his 87
n at it 61
n at one 57
n at the -31
n at w 21
n at what -52
n because CAP -54
n because he -40
n because it 39
n because of 9
n because w 50
n before CAP -16
n before a 51
n before the -39
n behind CAP -10
n being -ed -23
n between CAP -29
n between NUM -40
n between the 30
n between w -47
n beyond the 12
n both -s -18
n both the 34
n both w 27
n but w 92
n by -ing 9
n by -ly -27
n by -s 17
n by NUM -23
n by an -12
n by her -62
n by one 58
n by other -29
n by some 6
n by the 19
n by w -24
n can be -33
n can w -10
n could be -8
n could have -5
n could not -92
n could w 9
n did not -40
n didn't w 36
n does not -15
n does w -31
n doesn't w 32
n doesn’t w -25
n down , -34
n down -s 24
n down . -27
n down CAP 58
n down a 39
n down on -8
n down the 35
n down to -53
n down w -53
n during a 44
n during an -39
n during her -63
n during his 9
n during the -67
n each other -36
n each w -18
n every w 12
n for " 13
n for , -30
n for -ed -51
n for -ing -12
n for -ly -93
n for -s 48
n for CAP -5
n for NUM 33
n for a 40
n for all -85
n for an 73
n for both 15
n for her 47
n for him 28
n for his 32
n for it -54
n for its 78
n for many -50
n for some 19
n for their -14
n for them -47
n for this -22
n four -s -27
n from -ed -7
n from -ing -6
n from -ly -56
n from -s -33
n from CAP -13
n from NUM -100
n from her 12
n from his 6
n from some 6
n from the -11
n from w 19
n had been -16
n had w -64
n has -ed -44
n has -ly -50
n has a -14
n has been 8
n has w -53
n have -ed 6
n have -ly -41
n have been -52
n have w -38
n he " -28
n he 'd 66
n he 'll 28
n he 's 22
n he -ed 25
n he -ly 36
n he -s -31
n he and 6
n he can 59
n he could 9
n he did -8
n he does 18
n he has -8
n he is 17
n he might -23
n he should -58
n he w 20
n he will -32
n he would -10
n he ’d -23
n he ’ll 15
n he ’s -53
n her " -66
n her , -35
n her -ing 56
n her -s -25
n her . 10
n her CAP 30
n her a 8
n her as -40
n her in -12
n her on -67
n her to -11
n her w -13
n her with 77
n him " 33
n him , -59
n him -ing -25
n him -ly -9
n him a -23
n him as 48
n him at 6
n him by 16
n him for 25
n him in -63
n him of -11
n him on 19
n him the 85
n him to 17
n him w -9
n him with 37
n himself as 67
n himself from 59
n himself in -63
n himself w 62
n his " -102
n his -ed -48
n his -ing 94
n his -ly 10
n his -s 26
n his CAP 35
n his NUM -17
n his w -10
n how -s 43
n how CAP -63
n how many -35
n how the 22
n how they 78
n how to 17
n if CAP -17
n if he -17
n if she 8
n if the 18
n if they 9
n if w 70
n in " -11
n in , -20
n in -ed 52
n in -ing 15
n in -ly -53
n in -s -11
n in . 32
n in CAP -28
n in NUM -44
n in a 20
n in an 61
n in and -41
n in her 34
n in its -16
n in may 47
n in on 46
n in one 22
n in other -29
n in that -21
n in the -12
n in their -97
n in this 51
n in which -24
n into CAP -115
n into DAY -31
n into a -20
n into the -11
n into w 14
n is " -61
n is , 117
n is -ed -73
n is -ing 17
n is -ly -86
n is CAP -83
n is a -65
n is an -69
n is no 27
n is one -31
n is that 30
n is the -94
n is to 41
n is w 30
n is whether 51
n it " 55
n it 's 26
n it -ed -56
n it -ly -44
n it -s 40
n it a -14
n it and 19
n it as 110
n it could 14
n it has 14
n it in -7
n it is -22
n it on -86
n it out -30
n it the -27
n it to -41
n it up -27
n it w 18
n it was 12
n it will -15
n it would 35
n it ’s 6
n its -s 12
n its w -13
n itself as 46
n like CAP -51
n like a 6
n like the -19
n like w -11
n many -s -11
n many CAP 19
n many of -12
n may be -35
n may not 30
n may w 10
n me , 81
n me . -31
n me to -22
n might be -23
n might w -25
n most of -30
n most w -13
n my w -16
n no -s 56
n no to 12
n no w 27
n not -ly -22
n not to 59
n not w -15
n of " -23
n of -ed 14
n of -ing -19
n of -ly 24
n of -s 49
n of a 6
n of all 49
n of an 18
n of her 21
n of his -8
n of how -20
n of its -61
n of many -66
n of the 17
n of their -66
n of this 53
n of those 70
n of w 15
n of what 13
n of whether 47
n off -s 68
n off . -20
n off CAP 20
n off on 64
n off the 48
n off w 8
n on " -88
n on , -50
n on -ed 113
n on -ing -19
n on CAP -14
n on DAY 8
n on a 28
n on all 88
n on an 24
n on her -7
n on his 38
n on how 57
n on in -63
n on it -54
n on its -82
n on them 23
n on this 51
n on to 45
n on w -25
n on what 34
n on whether -22
n on which 18
n one . 72
n one CAP -29
n one of -15
n one w -63
n or -ed -62
n or -ing -57
n or -s -16
n or w -5
n our -s 26
n out , -16
n out -ing 43
n out -ly -31
n out -s 13
n out . -29
n out CAP 85
n out a 102
n out about 126
n out against 123
n out as 61
n out at 33
n out his 18
n out how 64
n out in 60
n out of 33
n out on -68
n out that 33
n out the -55
n out to -56
n out w -32
n outside the -49
n over -ing 53
n over -s -36
n over NUM -58
n over as 32
n over the -22
n over to -33
n over w 63
n several -s 36
n several of -17
n several w 19
n she 's 11
n she -ed -34
n she -s -26
n she did 48
n she is -12
n she w 29
n she was -34
n she will -63
n she would 5
n should be -41
n should w -12
n since CAP -41
n since the 71
n since w -47
n so -ly -99
n so . 105
n so w 33
n some -s -6
n some CAP 68
n some of 7
n some w -36
n such a -51
n such as -46
n such w 10
n than CAP -57
n than NUM -15
n than a -35
n than half -22
n than the -31
n than w 68
n that " 8
n that 's -14
n that , 30
n that -ed -98
n that -ing 31
n that -ly 23
n that -s -10
n that . 17
n that CAP 7
n that NUM 39
n that about 48
n that all -49
n that an 108
n that any 63
n that are -55
n that as -48
n that at 59
n that both 60
n that by -14
n that could 17
n that has -18
n that have -77
n that his 66
n that i -93
n that if -35
n that in 66
n that is -47
n that it 42
n that many 35
n that most -8
n that no -52
n that one -94
n that some 26
n that these -49
n that they 35
n that this -32
n that w -16
n that was 19
n that were -65
n that what -36
n that while 50
n that will -29
n that with -87
n that would 29
n that ’s -28
n the " -32
n the -ed -24
n the -s -15
n the CAP -14
n the many 24
n the most -5
n the other 45
n the two -46
n their -ed -31
n their -s 13
n their CAP -37
n their w 9
n them " 26
n them , -65
n them -ly 35
n them . -60
n them and -56
n them as -18
n them in 19
n them that -18
n them to 31
n them w 17
n themselves as -20
n themselves w 64
n these -s -12
n they -ed 53
n they are 9
n they could 29
n they had -34
n they have 64
n they were 25
n they will 49
n they would -19
n they ’re 66
n this -ing 29
n this w -12
n those -ing 80
n those -s -13
n those w -70
n those who 26
n three -s 87
n three w -60
n through CAP -40
n through a -32
n through the -81
n through w -19
n to " 19
n to , -22
n to -ed -13
n to -ing 38
n to -s 48
n to CAP -16
n to NUM -87
n to a 18
n to an -20
n to be -10
n to do -10
n to get -9
n to have -26
n to her -24
n to him -6
n to it -37
n to its -127
n to me 62
n to one -59
n to other 39
n to some 53
n to the -32
n to their -36
n to them 40
n to this -117
n to three 31
n to w 16
n to what -19
n toward -ing -20
n toward CAP -59
n toward the -42
n toward w -42
n two -s -76
n two w 40
n under CAP -14
n under the -89
n under w 32
n until the -37
n up , -69
n up -ing 28
n up -ly -29
n up -s -43
n up . 5
n up a -21
n up about 132
n up and -33
n up as 76
n up at -22
n up by 64
n up for -93
n up his 60
n up in -80
n up the 13
n up their -44
n up to 75
n up w -66
n up with 17
n upon the -59
n us w -42
n w " -106
n w 's 59
n w , -34
n w -ed -34
n w -ing -52
n w -s -16
n w . -31
n w ; -33
n w = -27
n w ? -32
n w CAP -40
n w DAY 65
n w NUM -40
n w a -11
n w about 29
n w against 81
n w all -24
n w among 74
n w an -78
n w and -36
n w are 19
n w around -47
n w as 68
n w at -5
n w before -8
n w between -12
n w but -43
n w by 29
n w during -115
n w for 12
n w from 15
n w had -5
n w has -25
n w he -33
n w her -52
n w him -84
n w his 39
n w how -44
n w if -29
n w in -23
n w into -37
n w is -32
n w many -44
n w may 33
n w no -51
n w not -46
n w of 5
n w off -33
n w on 20
n w one 6
n w or -50
n w out -55
n w over 72
n w she -85
n w since -31
n w so -28
n w some 32
n w than -10
n w the -36
n w they -62
n w this 9
n w three -44
n w to 18
n w toward 52
n w up -43
n w was 15
n w when 16
n w while -14
n w who -36
n w will 49
n w with 25
n w would -14
n w — -60
n w ’s 10
n was " -6
n was , -27
n was -ed -11
n was -ing -68
n was -ly 70
n was -s -18
n was CAP -69
n was a -24
n was an -70
n was in -12
n was no 26
n was not 34
n was that 91
n was the -47
n was to -50
n was w -39
n wasn’t w -18
n were -ed 6
n were -ly -61
n were -s -19
n were the 83
n were w -21
n what -ed -47
n what -s -66
n what CAP -41
n what he 15
n what is -58
n what she 77
n what the 29
n what they -12
n when -ed -22
n when -ing -9
n when CAP -18
n when he 101
n when it -32
n when she 27
n when the -26
n when they -22
n where CAP 33
n where the -9
n where w -27
n whether -s -14
n whether CAP 12
n whether he -20
n whether it 34
n whether she 96
n whether the -32
n while -ing -25
n who -ed 12
n who has 47
n who he -46
n why CAP 75
n why he -7
n why she -66
n why the 61
n will be -62
n will not 32
n will w 8
n with , -33
n with -ing -62
n with -s -55
n with CAP 17
n with NUM 8
n with a 28
n with an 10
n with her -89
n with him -7
n with his -87
n with other -74
n with the 10
n with their -42
n with them 17
n with w -14
n without -ing -32
n would be 8
n would have -46
n would not -12
n you . -33
n you w -22
n your w -46
n — -ing -35
n — -ly -62
n — -s 6
n — CAP -29
n — a -17
n — and 28
n — but 44
n — in -40
n — or 16
n — that -17
n — the -21
n — w -33
n — which -22
n ’s -ed 48
n ’s -ing -36
n ’s -ly -37
n ’s -s -27
n ’s CAP -24
n ’s a 16
n ’s been -26
n ’s no -41
n ’s not 23
n ’s the -34
n ’s w 20
p A base 17
p A ed 18
p A ing 11
p A s 47
p B base 24
p B ed 16
p B ing 6
p B s 7
p C ed 6
p C s 20
p D base -8
p D ing -13
p E base -17
p E ed -11
p E ing -18
p E s -22
pl A " ed 17
pl A " ing 23
pl A " s 35
pl A ' ed 36
pl A ) ed 17
pl A , base 24
pl A , ed 29
pl A , ing 28
pl A , s -35
pl A -ed base -42
pl A -ed ed 24
pl A -ing s 107
pl A -s base 40
pl A -s ing 26
pl A -s s -49
pl A CAP base 40
pl A CAP ed 12
pl A CAP s 47
pl A DAY base 19
pl A DAY ed 66
pl A NUM base 21
pl A NUM ed 112
pl A ^ ing -8
pl A after ing 52
pl A and base -34
pl A and ed -20
pl A and ing 101
pl A and s -14
pl A as ing -28
pl A but ed 26
pl A but ing 83
pl A but s 77
pl A by ing -6
pl A five base 43
pl A for ing -103
pl A he base -11
pl A he ed 12
pl A he ing -29
pl A he s -31
pl A i base 7
pl A i ed 25
pl A in ing -50
pl A it base -26
pl A it ed -11
pl A it s 118
pl A of ing -30
pl A on base -56
pl A others base 52
pl A she ed 24
pl A she s 67
pl A since ed 47
pl A since ing -9
pl A that ed -56
pl A that ing 85
pl A that s 5
pl A the base -30
pl A they base 36
pl A they ed -35
pl A w base -17
pl A w ed 35
pl A w ing 24
pl A w s 43
pl A which ed -76
pl A while ing -36
pl A who base -8
pl A who ed 16
pl A who s 16
pl A you base -24
pl A — ed 21
pl A — ing 49
pl B " base -63
pl B " ed 80
pl B " ing 61
pl B ) ed 81
pl B , base -55
pl B , ed 9
pl B , ing 59
pl B -ed base -63
pl B -ed ing -87
pl B -ing base -62
pl B -ing ed -15
pl B -s base 30
pl B -s ed 51
pl B -s ing -36
pl B CAP base 7
pl B CAP ed 13
pl B CAP ing 31
pl B CAP s 17
pl B DAY ed 55
pl B NUM ed -60
pl B ^ base -97
pl B ^ ed 6
pl B ^ ing 65
pl B a base -20
pl B a ing -36
pl B after ing -101
pl B and base 10
pl B and ed 10
pl B and ing 70
pl B and s 47
pl B before ing 62
pl B but ed 33
pl B by ing -35
pl B for ing -38
pl B he base 16
pl B he ed 17
pl B he ing 49
pl B he s 60
pl B i base -10
pl B in ing 10
pl B it ed -7
pl B it s 46
pl B of ing 6
pl B on base -73
pl B she base 16
pl B she ed 24
pl B she s -36
pl B that base 99
pl B that ed 49
pl B that s -99
pl B the base -85
pl B the ed -66
pl B they ed 66
pl B w ed 29
pl B w ing -28
pl B w s 7
pl B we ed 36
pl B when ed 24
pl B which ed 18
pl B while ing 97
pl B who base -23
pl B who ed -5
pl B who s 36
pl B — ed -35
pl B — ing 17
pl C " base -46
pl C " ed 68
pl C " ing 22
pl C " s 39
pl C 's base -52
pl C 's ed -14
pl C 's ing -34
pl C 's s 21
pl C , ed 8
pl C , ing 17
pl C , s 9
pl C -ed base -24
pl C -ed ed -19
pl C -ed s -13
pl C -ing base 18
pl C -ing ed -27
pl C -ing s -41
pl C -s base 33
pl C -s ed 20
pl C -s ing 12
pl C -s s 74
pl C CAP base 34
pl C CAP ed 6
pl C CAP ing 9
pl C DAY base 24
pl C DAY ed -18
pl C NUM base 48
pl C NUM ed 19
pl C ^ base -40
pl C ^ ed 51
pl C ^ ing 21
pl C a base -16
pl C a ed -84
pl C after ing 144
pl C all ed 26
pl C and base -52
pl C and ing 39
pl C and s 26
pl C as ed -103
pl C at ing -47
pl C both ed 82
pl C but ed 29
pl C by ing 8
pl C for ing 38
pl C from ing -74
pl C he base -13
pl C he ed -19
pl C he ing -22
pl C he s 39
pl C her base -61
pl C him base 16
pl C his base -10
pl C his ed 36
pl C his s 23
pl C i ed 30
pl C in base -39
pl C in ing 27
pl C in s -42
pl C it base 20
pl C it ed 13
pl C it s -17
pl C many base 33
pl C of base -43
pl C of ing -74
pl C on ing -49
pl C or base 36
pl C she base 9
pl C she ed 21
pl C she ing 32
pl C since ed -9
pl C some base 44
pl C that base 53
pl C that ed -33
pl C that s -70
pl C the base -16
pl C the s -23
pl C their s 24
pl C they base -28
pl C they ed -61
pl C they ing 116
pl C those s -45
pl C w base -25
pl C w ed 21
pl C w ing -19
pl C w s 21
pl C we base 11
pl C what ed 39
pl C what s 18
pl C which ed -7
pl C which s 47
pl C while ing -26
pl C who base 17
pl C who ed -16
pl C who ing -43
pl C who s -18
pl C with s 15
pl C you base -77
pl C — base -69
pl C — ed 41
pl D " base 18
pl D " ed -44
pl D " ing -61
pl D " s 49
pl D ' base -69
pl D 'd base -97
pl D 's base -22
pl D 's ed -8
pl D 's ing 13
pl D 's s 26
pl D 've ed 89
pl D ( base -57
pl D ) base 22
pl D ) ed -31
pl D , base 81
pl D , ed -6
pl D , ing -11
pl D , s 55
pl D -ed base -52
pl D -ed ed 16
pl D -ed ing -73
pl D -ed s -62
pl D -ing ed 14
pl D -ing ing -56
pl D -ing s -33
pl D -s ed -26
pl D -s ing -23
pl D -s s 14
pl D / base -16
pl D < base -23
pl D CAP ed 10
pl D CAP ing -48
pl D CAP s 29
pl D DAY base -78
pl D DAY ed 16
pl D DAY ing -14
pl D NUM base 22
pl D NUM ed -14
pl D ^ base -43
pl D ^ ed 16
pl D ^ ing 24
pl D ^ s -56
pl D a base -7
pl D a ing 27
pl D a s 30
pl D about ing -36
pl D after ing 86
pl D an base 34
pl D an ed -70
pl D an ing 11
pl D and base 12
pl D and ed 40
pl D and ing -49
pl D another base -50
pl D any s -31
pl D as ed 24
pl D before ing 42
pl D both base 25
pl D but base 48
pl D but ed -43
pl D by ing 39
pl D for base -52
pl D for ing -6
pl D from ing -120
pl D he ing 35
pl D he s -6
pl D her base 96
pl D her s -57
pl D him base -118
pl D his base 9
pl D his ing 38
pl D his s -13
pl D how base 12
pl D i ed -34
pl D in base -79
pl D in ed 35
pl D in ing 17
pl D into base -44
pl D it base 10
pl D it ing 12
pl D its base -25
pl D of base 24
pl D of ed -93
pl D of ing -22
pl D of s 12
pl D on base -38
pl D on s 44
pl D one base 69
pl D one ed -106
pl D or base -60
pl D she ed -40
pl D she ing -53
pl D she s 38
pl D some base 38
pl D such s -8
pl D than ing 56
pl D that base -51
pl D that ed -9
pl D that ing 23
pl D that s 49
pl D the base 14
pl D the ed -92
pl D the ing -34
pl D the s -33
pl D their base 49
pl D their s -35
pl D them base 36
pl D they base -24
pl D they ed 8
pl D they ing 52
pl D this base -114
pl D those ing -24
pl D those s -59
pl D w base -20
pl D w ed 13
pl D w ing -27
pl D we ed 12
pl D what ed -79
pl D when ing -22
pl D which base 7
pl D which ed 17
pl D which s -35
pl D while ing -58
pl D who base 18
pl D who ing 128
pl D who s -12
pl D with base -13
pl D with s -47
pl D — base 65
pl D — ed -16
pl D — ing 53
pl E " ed -73
pl E " ing 9
pl E " s -46
pl E ' ing 30
pl E ' s 26
pl E 'll base -25
pl E 're ing -6
pl E 's base 11
pl E 's ing 7
pl E 's s -28
pl E 've ed -78
pl E ( base -24
pl E ( ed -48
pl E ) base 6
pl E ) ed 16
pl E ) s -84
pl E , base -25
pl E , ed -5
pl E , ing -9
pl E , s 17
pl E -ed base -9
pl E -ed ed 19
pl E -ed ing -19
pl E -ed s -5
pl E -ing base -36
pl E -ing ed -17
pl E -ing ing -25
pl E -ing s -23
pl E -s base -18
pl E -s ed -13
pl E -s ing -22
pl E -s s -41
pl E . base -24
pl E : ed -15
pl E ; base 27
pl E CAP base -10
pl E CAP s -27
pl E DAY base 7
pl E DAY ed 6
pl E DAY ing 30
pl E DAY s -41
pl E NUM base -42
pl E NUM ing 22
pl E NUM s -39
pl E ^ base -14
pl E ^ ed -15
pl E ^ ing -21
pl E ^ s 16
pl E a base -17
pl E a ed -6
pl E a ing -10
pl E about base 9
pl E about ing -38
pl E about s -27
pl E after base -65
pl E after ing -48
pl E after s 53
pl E against base -6
pl E against ing -21
pl E against s -96
pl E all base -17
pl E all ed 38
pl E all s 39
pl E although base -18
pl E an base -59
pl E an ing 14
pl E and base -7
pl E and ed -18
pl E and ing -28
pl E and s -21
pl E another base -10
pl E another ed -60
pl E any base -67
pl E any s -37
pl E as base -27
pl E as ed -30
pl E as s 31
pl E at base -19
pl E at ing -12
pl E at s -21
pl E because base -12
pl E before base -26
pl E before ing -28
pl E both base 76
pl E both ed -94
pl E both s -53
pl E but base -23
pl E but ing 41
pl E but s -64
pl E by ing -21
pl E by s -24
pl E despite base 17
pl E despite ing 68
pl E each base -37
pl E eight s -17
pl E every base -33
pl E few s -75
pl E five s -32
pl E for ed -32
pl E for ing -33
pl E for s 6
pl E four s -32
pl E from base -53
pl E from ed -34
pl E from ing 42
pl E he base -14
pl E he ed 10
pl E he ing -24
pl E he s -8
pl E her base -19
pl E her ed -17
pl E her ing -14
pl E her s 13
pl E him base -33
pl E him ing 36
pl E himself ed 56
pl E his ed -82
pl E his ing -55
pl E his s -19
pl E how base -66
pl E i base 8
pl E i ing -71
pl E if base -33
pl E if ed -22
pl E in ed -87
pl E in ing -36
pl E in s -14
pl E into base -13
pl E into ing 15
pl E into s -18
pl E it base -33
pl E it ing -31
pl E it s -8
pl E its s -76
pl E like base -41
pl E many base -62
pl E many ed -30
pl E many s 49
pl E my base 22
pl E of base -15
pl E of ed -35
pl E of ing -8
pl E of s -38
pl E on base 23
pl E on s -35
pl E one ed -9
pl E or base -37
pl E or ed -74
pl E or ing 45
pl E other base -31
pl E other s 16
pl E others base -79
pl E others ed 28
pl E others ing 10
pl E our base -22
pl E out base 55
pl E out ing -53
pl E over base -14
pl E several base 16
pl E several s -36
pl E she base -9
pl E she ed -7
pl E she ing 6
pl E she s -17
pl E since base -34
pl E since ing 29
pl E six s -33
pl E some base -30
pl E some s -26
pl E such s -37
pl E than base -30
pl E than ing -51
pl E that base -21
pl E that ing -28
pl E the base -21
pl E the ing -14
pl E the s -7
pl E their base 14
pl E their ed 50
pl E their ing -27
pl E their s -43
pl E them base -58
pl E them ed 28
pl E themselves base -46
pl E these s -35
pl E they base 11
pl E they ed -8
pl E they ing -52
pl E this base 19
pl E this ing -30
pl E this s -104
pl E those base 12
pl E those ed -7
pl E those ing 18
pl E those s -29
pl E three base -39
pl E three s -43
pl E two base 31
pl E two ed 7
pl E two s -43
pl E under base 6
pl E until base -12
pl E up base 9
pl E up ing -12
pl E up s -6
pl E w base -20
pl E w ed -10
pl E w ing -27
pl E w s -25
pl E we base -7
pl E we ed -29
pl E we ing 27
pl E what base -11
pl E what ed -59
pl E what s -45
pl E when base -25
pl E when ed -24
pl E where base -14
pl E whether base -24
pl E which base -71
pl E which ing -30
pl E which s 7
pl E while base -25
pl E while ing 34
pl E who base -6
pl E who ed -20
pl E who ing -39
pl E who s -11
pl E whom base -62
pl E whom ed -35
pl E whose base 22
pl E whose s -61
pl E why base -64
pl E with base -20
pl E with ed -30
pl E with ing -17
pl E with s 22
pl E without ing 20
pl E you base 52
pl E — base -22
pl E — ed -9
pl E — ing -83
pl E — s 40
pn A " 10
pn A -ed 81
pn A -ing 17
pn A -ly 23
pn A -s 62
pn A . 16
pn A : 20
pn A CAP 16
pn A DAY 41
pn A NUM 54
pn A a 19
pn A after 41
pn A an 43
pn A and -48
pn A any 6
pn A as 26
pn A at 21
pn A both 92
pn A by 17
pn A for 8
pn A he 16
pn A her 24
pn A him -7
pn A how -12
pn A if -11
pn A in 17
pn A is 23
pn A its -26
pn A me 37
pn A not -7
pn A of -18
pn A on 9
pn A one 22
pn A over -19
pn A several 48
pn A she 27
pn A so 48
pn A some 63
pn A such 24
pn A that 18
pn A the 16
pn A their 26
pn A they 24
pn A this 9
pn A those 73
pn A to 16
pn A w 15
pn A was -20
pn A we -22
pn A what -26
pn A when 65
pn A whether -14
pn A who 61
pn A will 9
pn A with -78
pn A would -9
pn A — 9
pn B " 35
pn B , 26
pn B -ed -14
pn B -ing -36
pn B -ly 22
pn B -s 38
pn B . 9
pn B CAP 18
pn B DAY 23
pn B NUM -36
pn B about 29
pn B an -27
pn B another -9
pn B any -36
pn B as -21
pn B at 23
pn B by 20
pn B from 39
pn B he 48
pn B her 20
pn B him 13
pn B himself -66
pn B his 19
pn B how 41
pn B if 11
pn B in 26
pn B is 37
pn B its 37
pn B me 90
pn B of 27
pn B on 22
pn B our 8
pn B that 29
pn B their 39
pn B them 36
pn B themselves 40
pn B they 25
pn B this 48
pn B those -21
pn B to -16
pn B up -59
pn B w 16
pn B was 98
pn B what 15
pn B when 20
pn B who -29
pn B why 17
pn B with -23
pn B — 7
pn C " 7
pn C , 5
pn C -ed 7
pn C -ing 44
pn C -ly -57
pn C -s 6
pn C . -27
pn C : -20
pn C CAP 19
pn C DAY -34
pn C NUM 22
pn C about -34
pn C after -63
pn C all -18
pn C an 26
pn C and -15
pn C are -21
pn C as -12
pn C at 33
pn C before -33
pn C both -63
pn C by -21
pn C during -69
pn C for -18
pn C from -12
pn C he 18
pn C him 24
pn C himself 33
pn C his 22
pn C how -18
pn C if 52
pn C is -47
pn C it 20
pn C like 13
pn C many -49
pn C me -21
pn C most 36
pn C my 9
pn C off -37
pn C on -28
pn C one 99
pn C or -43
pn C out 11
pn C over -20
pn C she 36
pn C so -16
pn C some -21
pn C the 13
pn C their 37
pn C these 16
pn C they -18
pn C this 57
pn C those -23
pn C to 7
pn C w 9
pn C was 11
pn C when 26
pn C whether 41
pn C which 49
pn C will 31
pn C with -27
pn C would 24
pn C — -66
pn D ( 6
pn D , -30
pn D -ed 24
pn D -ly -8
pn D -s -17
pn D . -17
pn D / -17
pn D ; -37
pn D > -16
pn D ? 7
pn D CAP 9
pn D DAY -14
pn D NUM -23
pn D _ -29
pn D a 6
pn D about 30
pn D after -25
pn D against 9
pn D all -45
pn D among -28
pn D an -6
pn D and -35
pn D any 49
pn D are -49
pn D as -17
pn D at 36
pn D be -67
pn D because -50
pn D before -17
pn D between -23
pn D by 8
pn D down -77
pn D during 6
pn D for -20
pn D from -25
pn D has 20
pn D have -54
pn D he -13
pn D her 61
pn D herself 29
pn D him 31
pn D himself -24
pn D his 34
pn D how 17
pn D if 14
pn D into 9
pn D is -10
pn D its 10
pn D itself -71
pn D like -87
pn D many -7
pn D most -48
pn D my 18
pn D not -26
pn D of 7
pn D on -24
pn D one 17
pn D other 44
pn D our 12
pn D out -93
pn D over -34
pn D several -27
pn D she 19
pn D since -27
pn D so 7
pn D some 38
pn D someone -74
pn D such -10
pn D that 24
pn D their -13
pn D them 10
pn D themselves -40
pn D these 36
pn D they 46
pn D this -18
pn D those 58
pn D three -31
pn D through -13
pn D to -8
pn D until -47
pn D up 75
pn D w -10
pn D was 14
pn D were 19
pn D what 28
pn D when -65
pn D where 51
pn D whether 7
pn D which -23
pn D who -76
pn D with 28
pn D within -69
pn D would -55
pn D you -23
pn E " -34
pn E ' -28
pn E 's -9
pn E ( 8
pn E ) 37
pn E , -26
pn E -ed -17
pn E -ing 7
pn E -s -24
pn E . -28
pn E / -19
pn E ; -20
pn E < -26
pn E ? -50
pn E @ -37
pn E CAP -11
pn E DAY -24
pn E NUM -29
pn E a -11
pn E above -40
pn E across -39
pn E against -25
pn E all -30
pn E along -88
pn E amid 5
pn E and -36
pn E any 12
pn E anyone -19
pn E are -36
pn E as -10
pn E at -19
pn E because 6
pn E been -26
pn E before -25
pn E behind -22
pn E being 12
pn E below -41
pn E between -17
pn E beyond -18
pn E both -31
pn E but -23
pn E by -6
pn E can -79
pn E cannot -48
pn E could -59
pn E despite -18
pn E did -35
pn E didn't 29
pn E didn’t -26
pn E do -44
pn E does -31
pn E doesn’t -25
pn E down -24
pn E during -25
pn E each -41
pn E every -57
pn E everyone -71
pn E five 15
pn E for -23
pn E four -78
pn E from -10
pn E get -9
pn E gets -29
pn E getting -14
pn E had -34
pn E half -22
pn E have -41
pn E he -15
pn E herself 56
pn E himself -26
pn E his -14
pn E hundreds -71
pn E if 21
pn E in -30
pn E inside 12
pn E into -37
pn E is -18
pn E isn’t -58
pn E it -11
pn E its -20
pn E itself 34
pn E many 28
pn E may -67
pn E me -22
pn E might -40
pn E most 18
pn E must -36
pn E my -67
pn E never 48
pn E nine -35
pn E no 17
pn E not 36
pn E of -20
pn E off -29
pn E on -24
pn E once -41
pn E one -42
pn E onto -48
pn E or -37
pn E other 32
pn E our -90
pn E out -38
pn E outside -91
pn E over -8
pn E she -23
pn E should -33
pn E since -13
pn E so -14
pn E some -15
pn E someone 14
pn E such -64
pn E than -10
pn E their -33
pn E them -22
pn E themselves 68
pn E they 12
pn E this -11
pn E those 9
pn E thousands -102
pn E three 8
pn E through -28
pn E to -15
pn E two -63
pn E under -49
pn E until -59
pn E up -43
pn E upon 26
pn E us -50
pn E via -10
pn E w -10
pn E was -30
pn E wasn't -30
pn E wasn’t -39
pn E we 48
pn E were -13
pn E what 22
pn E when -55
pn E where -49
pn E whether 11
pn E while -79
pn E who -18
pn E whose -18
pn E why 19
pn E will -50
pn E with -26
pn E within 16
pn E without -51
pn E won't -44
pn E won’t -67
pn E would -15
pn E wouldn’t -22
pn E yet -44
pn E you -52
pn E your -18
pn E — -12
pn E ’s -38
q -/- -11
q -/near 6
q near/near 18
q near/touch 15
q touch/- 20
q touch/near 28
q touch/touch -13
r - A 25
r - B 23
r - D -10
r - E -27
r A A -76
r A B -19
r A C -32
r A D -68
r A E -46
r B A 44
r B D -10
r C A 29
r C B 33
r C C -5
r C D 31
r D A 13
r D C 24
r D E -7
r E A 30
r E B 23
r E C 18
r E E -8
s abl -19
s accept -11
s account -19
s accus 23
s accusation -11
s acknowledg 8
s acquiesc 69
s add -15
s address -6
s admir 30
s admission 47
s advic 17
s adviz -19
s advocat 11
s affirm -17
s agre -8
s aim -24
s air -9
s alarm -14
s align -7
s alleg 28
s allow -12
s allud 20
s anger 19
s angry 6
s announc 26
s announcement 17
s anticipat 9
s anxiety 26
s apologiz -56
s appeal -13
s appear -15
s applaud 25
s appoint -9
s approv 8
s argu 32
s argument 14
s articulat -5
s ask 13
s assail 41
s assertion 36
s assess -25
s assessment -7
s assum -36
s assumption 7
s assur 22
s assuranc 13
s attempt -11
s attract -20
s attribut 15
s authoriz 11
s avoid -13
s awar 9
s back -6
s balk 15
s bash 8
s becam -14
s becom -31
s beg -32
s begin -31
s belief 7
s believ -16
s bemoan 56
s best -28
s better -16
s bitter 26
s blast 46
s block -27
s boast -44
s brag -8
s break -25
s bring -29
s bristl -22
s broad 10
s broadcast 9
s brush -5
s calculat -10
s captur -46
s car -12
s careful -25
s carry -44
s cast -18
s caution 13
s certain -11
s certify -68
s champion 5
s chant -7
s characteriz 21
s charg -7
s cheer 23
s chid 92
s choos -29
s circulat -7
s cit 23
s claim 20
s clear -16
s co-sponsor -18
s coin -9
s com -23
s comment 5
s commit -13
s common 8
s complain -7
s complaint 14
s conced 6
s conclud -10
s condemn -13
s confront -40
s congratulat 17
s consensus 24
s contemplat 28
s contend -24
s continu -12
s controversial -8
s conversation 8
s convinc 16
s count -22
s counter 39
s cover -10
s creat -39
s credit 28
s critical -14
s criticism 8
s cry 36
s cut -15
s debat -13
s decid -20
s declin -21
s decry 41
s dedicat 13
s deep 8
s defend 14
s deliver -10
s demand 10
s demonstrat -44
s denial 13
s denounc 31
s deny 7
s derid 44
s describ 6
s design -30
s desir 25
s determin -21
s dictat -6
s direct -29
s disagre 13
s disagreement 69
s disappoint 30
s disavow 31
s disclos 14
s disclosur 22
s discover -37
s discuss 25
s dislik -11
s disparag 21
s disput 18
s distanc -12
s divid -19
s document 12
s doubl -18
s doubt -13
s draw -14
s dub 6
s dwell 25
s eager 8
s earn -57
s echo 29
s elaborat -11
s elect -40
s embrac -13
s emerg -17
s emphasiz -8
s encourag 12
s end -32
s endors 12
s endorsement 10
s engag -47
s enjoy -18
s envision 34
s establish -26
s estimat 6
s excit 15
s expand -16
s expect 12
s experienc -23
s explain 19
s expos -22
s express 12
s eye 28
s fact -22
s fail -50
s fals 38
s far -28
s fault 14
s favor -6
s fear 26
s featur -18
s fight -15
s figur -9
s fil -27
s find -25
s fir -21
s float -13
s focus -21
s follow -35
s forecast 28
s fre -37
s full -7
s giv -25
s go -16
s grant -20
s grow -31
s guarante -41
s guess 18
s hail 30
s happy -12
s harsh 18
s hear -23
s high -10
s highlight 30
s hint 12
s hir -32
s hold -27
s hop 12
s hostility 22
s idea 8
s identify 20
s illustrat -12
s imagin 27
s impos -8
s impress -9
s impression 35
s includ -35
s indicat -12
s inform -13
s insist 17
s intens 19
s interest -16
s interject -27
s interpret 21
s investigat -43
s invit -8
s invok -17
s issu -11
s it -23
s join -33
s jok -20
s keen 39
s keep -22
s knock -20
s label 31
s lambast 16
s lament 19
s lash -33
s launch -45
s lay -40
s learn -6
s leav -30
s less -29
s let -16
s liken 34
s lin -19
s link -22
s list 31
s littl -18
s lobby -16
s look -13
s main 6
s maintain -47
s mak -17
s manag -43
s mark -27
s mean -37
s mention 11
s messag -13
s met -31
s mind 29
s mock -12
s mount -8
s mov -33
s movement -17
s nam 12
s need -32
s negotiat 9
s nothing -34
s notic -9
s objection -34
s observ 16
s obvious 9
s ongo 6
s open -35
s opponent -28
s opposition -7
s opt -23
s optimistic -18
s order 11
s outlin 14
s outrag 16
s outspoken 31
s overwhelm 10
s paint 27
s pass -15
s passionat 36
s pay -28
s perceiv 18
s perception -29
s personal -16
s persuad 15
s pick -33
s pitch -15
s pivot -8
s plan -14
s play -35
s point -10
s pois -7
s portray 33
s position -16
s post 16
s praiz 13
s predict 12
s prediction 11
s prefer 22
s present -9
s press 6
s presum -69
s prohibit 12
s project 19
s projection -12
s promiz 26
s promot 39
s prompt -28
s propos -6
s proposal -10
s proud -23
s prov -39
s provid -26
s publish -47
s pump 73
s purport -23
s pursu -23
s push -22
s put -10
s query 66
s quick -9
s quip 15
s quot -13
s rail 10
s rais -13
s rang 15
s rattl -30
s reach -35
s react 11
s ready -33
s reaffirm 62
s realiz 15
s reassur 8
s rebuf -8
s rebuk 9
s rebut 9
s recall 19
s receiv -40
s recit 66
s reckon 53
s recogniz -20
s recommend 17
s recount 41
s refer -14
s referenc 15
s reflect -33
s refusal -13
s regard -14
s reiterat 32
s rejection 16
s relish 49
s rely -40
s remain -26
s remark 15
s remember 54
s remind 8
s renew -12
s renounc 27
s repeat 34
s reply -32
s report -5
s represent -6
s repudiat 28
s request 7
s requir -10
s resolv -43
s resonat -38
s respond -10
s respons -5
s restrict 6
s return -44
s retweet -19
s reveal -6
s revelation -16
s revers -21
s reviz -27
s ridicul 11
s roll -32
s rul -7
s run -24
s satisfy 6
s savag -30
s say 15
s scar -11
s scrambl -27
s se 8
s see -19
s seek -11
s seem 7
s seiz -25
s self-describ 26
s send -39
s sens -9
s sentenc -11
s sentiment 17
s set -12
s shar -7
s sharp 15
s shift -27
s shock 17
s shoot -22
s shout 28
s show -14
s shrug -6
s sid -26
s sign -12
s slam -6
s so-call -7
s sound -7
s spar 10
s speak -6
s speculat 19
s speculation 50
s spent -25
s split -26
s spot -22
s stand -14
s start -20
s stat -21
s statement -7
s step -15
s stop -29
s story -19
s strategy -22
s stress 9
s strong -8
s struggl -33
s stuck -44
s submit -17
s sued -39
s suggest 14
s suggestion 21
s support 13
s supporter -12
s sur 18
s swear -43
s tak -23
s target -26
s testify -9
s thank -12
s ther -25
s threaten -20
s thrill -40
s throw -8
s tick -30
s tie 13
s touch -38
s tout 30
s trad -27
s trumpet 34
s trust -10
s try -13
s turn -32
s unawar 11
s uncover -14
s underscor -12
s understand -6
s unhappy -6
s unleash -64
s unveil -32
s urg 27
s used -26
s using -10
s utter 16
s very -15
s veto 35
s view 25
s vocal 10
s vot -12
s vouch 51
s vow 28
s walk -42
s warn 21
s watch -31
s wav -23
s weigh -37
s welcom -17
s whisper 28
s wish 11
s withdraw 11
s witness 26
s wonder 18
s word -30
s worry 22
s yell 23
sa abl get -45
sa abl w 9
sa accept -s -39
sa accept a 57
sa accept the 27
sa accept w 44
sa accord -ly 73
sa accord -s -22
sa accord a 53
sa accord an 27
sa accord his 34
sa accord one 64
sa accord the 26
sa accord w -39
sa account , -44
sa account -ed -36
sa account . -20
sa account and -11
sa account as -8
sa account for -79
sa account to 67
sa account w 25
sa accus -ing -23
sa accus CAP 15
sa accus him 23
sa accusation that -10
sa accusation w 102
sa acknowledg w -113
sa add , 38
sa add -s -86
sa add . 57
sa add : 68
sa add CAP -66
sa add a 19
sa add another -41
sa add that 21
sa add to -100
sa add up -48
sa add w -95
sa address , -45
sa address -s -62
sa address . -14
sa address CAP 28
sa address a 24
sa address at -29
sa address in -16
sa address the 40
sa address to -80
sa address w -59
sa admit that 28
sa admit the -68
sa adopt the 24
sa adopt w -93
sa advic . -42
sa adviz CAP -51
sa adviz the 17
sa advocat . 43
sa advocat a 6
sa advocat the 36
sa advocat w -56
sa agre . -26
sa agre CAP -32
sa agre him -63
sa agre that 51
sa agre the -30
sa agre to -23
sa agre w -32
sa aim -ing -30
sa aim -s -100
sa aim CAP -67
sa aim to 56
sa air -s -33
sa air DAY -51
sa air on 15
sa align CAP 8
sa alleg -s -87
sa alleg w 20
sa allegation that -10
sa allegation w 6
sa allow CAP -10
sa allow a 34
sa allow for -8
sa allow him -19
sa allow the 26
sa anger and -33
sa anger the 84
sa angry w -45
sa announc , 7
sa announc -s 107
sa announc . -11
sa announc CAP -82
sa announc a 46
sa announc his -9
sa announc it -18
sa announc on 50
sa announc that -14
sa announc the -6
sa announc w 33
sa announcement , 18
sa announcement . -34
sa announcement w -26
sa answer , 38
sa answer -s -21
sa answer . 13
sa answer a 52
sa answer the 15
sa answer to -71
sa apologiz his 53
sa apologiz to 13
sa appeal , -21
sa appeal . -13
sa appeal for 33
sa appeal in -14
sa appeal is -39
sa appeal of -31
sa appeal w -39
sa appear -ed 68
sa appear at -106
sa appear before -33
sa appear in -54
sa appear on -56
sa appear that -19
sa appear to 24
sa appear w 108
sa appoint CAP 69
sa appoint a -20
sa appoint w -117
sa approv of -29
sa argu . -61
sa argu in -5
sa argu that 27
sa argu the 47
sa argument , 80
sa argument . 28
sa argument about -70
sa argument for -36
sa argument in -29
sa argument that 8
sa ask , -9
sa ask -s 29
sa ask . -13
sa ask CAP -23
sa ask a -31
sa ask by 72
sa ask her 14
sa ask him -63
sa ask his 39
sa ask how -15
sa ask if 16
sa ask the 15
sa ask them -43
sa ask to -11
sa ask w -10
sa ask what 25
sa ask whether 20
sa assertion that -6
sa assum that 34
sa assur -ing -12
sa assur CAP 32
sa assuranc that 13
sa attack , -44
sa attack -ed 48
sa attack -ing -90
sa attack -s 63
sa attack . -27
sa attack CAP 43
sa attack a -105
sa attack against 61
sa attack and 60
sa attack as -38
sa attack by -19
sa attack from 32
sa attack her -24
sa attack him 37
sa attack in 5
sa attack of -44
sa attack that -10
sa attack the 14
sa attack to -76
sa attack w -51
sa attack was -23
sa attack — -26
sa attempt -s 49
sa attempt get -44
sa attempt w -22
sa attract a -23
sa attract w -51
sa attribut to -19
sa authoriz to -82
sa avoid -ing 25
sa avoid -s -76
sa avoid the -77
sa avoid w 45
sa awar the -26
sa back , -40
sa back -ing 71
sa back -ly -47
sa back -s -30
sa back : -46
sa back CAP 40
sa back NUM 47
sa back a 27
sa back against -31
sa back at -50
sa back down -68
sa back from 11
sa back her -10
sa back his 40
sa back in 11
sa back on 29
sa back up -27
sa back w -19
sa ban -s 100
sa ban . -25
sa ban CAP -49
sa ban all -16
sa ban from -56
sa ban on 41
sa ban w -65
sa bash CAP 67
sa becam a -73
sa becam the -63
sa becam w 31
sa becom -ed 95
sa becom -ly 45
sa becom -s 8
sa becom a -31
sa becom an 22
sa becom the -32
sa becom w -44
sa begin , -44
sa begin -ing -11
sa begin . -25
sa begin CAP -59
sa begin a 41
sa begin in -34
sa begin of -19
sa begin the -20
sa begin w -9
sa begin with 47
sa belief that -11
sa believ , 54
sa believ CAP -49
sa believ he -29
sa believ it 7
sa believ that 9
sa believ the 5
sa believ to -62
sa best -ed -35
sa best -ing 9
sa best -s -38
sa best of -20
sa best to 36
sa best w 21
sa better -s -12
sa better . -17
sa better in -31
sa better off -10
sa better than -44
sa better w -29
sa bitter w -83
sa blam for -34
sa blam the 54
sa blast CAP 16
sa blast the 39
sa block -s -56
sa block CAP -22
sa block a 66
sa block the -20
sa boast his 45
sa boast that 34
sa break -s -35
sa break . -7
sa break down 50
sa break for -31
sa break from -24
sa break out 44
sa break up -27
sa break w 52
sa break with -37
sa bring -s 38
sa bring CAP -77
sa bring a 30
sa bring in -45
sa bring the 8
sa bring them -16
sa bring to -83
sa bring w -66
sa broad w 18
sa broadcast on -35
sa broadcast w -60
sa call " -20
sa call , -57
sa call -ed -80
sa call -ing -47
sa call -s -52
sa call . -103
sa call CAP -17
sa call DAY -49
sa call a -11
sa call all -19
sa call an -75
sa call and -15
sa call from 53
sa call her 45
sa call him 105
sa call himself 23
sa call his 59
sa call it -31
sa call the -17
sa call them 111
sa call to 37
sa call w 36
sa call with 64
sa captur CAP -22
sa captur the -12
sa car , 17
sa car -s -35
sa car . -24
sa car and -16
sa car for -9
sa car of -26
sa car w -17
sa careful w 19
sa carry -s 75
sa carry CAP -29
sa carry a -46
sa carry on -23
sa carry out -52
sa carry the -39
sa carry w 69
sa cast -s 11
sa cast her 38
sa cast himself 45
sa cast in -59
sa cast the 59
sa cast w -28
sa caution that 56
sa celebrat CAP -55
sa celebrat the 29
sa certain -ed -33
sa certain -s -35
sa certain to 14
sa certain w -31
sa challeng , -39
sa challeng -ing 107
sa challeng . -35
sa challeng CAP 26
sa challeng for -51
sa challeng from 33
sa challeng her -36
sa challeng in -35
sa challeng the -8
sa challeng to -73
sa challeng w -26
sa champion w -32
sa chant " 24
sa charg , 55
sa charg -ing -75
sa charg . 19
sa charg CAP 92
sa charg against -31
sa charg and -8
sa charg in -37
sa charg of -43
sa charg that 20
sa charg the 31
sa cheer . -41
sa cheer CAP 91
sa cheer the 28
sa cheer w -16
sa choos . -26
sa choos CAP 14
sa choos by 19
sa choos not 12
sa choos w -43
sa cit " 54
sa cit -s 58
sa cit CAP -28
sa cit his 15
sa cit the -8
sa cit w -6
sa claim , -26
sa claim . -31
sa claim CAP 28
sa claim by 42
sa claim he 43
sa claim in 67
sa claim of -65
sa claim to 31
sa claim w 22
sa clear -s -46
sa clear . -23
sa clear : -19
sa clear how -27
sa clear that -10
sa clear the -70
sa clear w 34
sa clear whether -28
sa coin w -20
sa com , -43
sa com -ing -55
sa com -ly -77
sa com -s 58
sa com . 57
sa com / -12
sa com : -42
sa com CAP -56
sa com DAY -26
sa com a -69
sa com after -40
sa com and 15
sa com as 6
sa com at -31
sa com down -16
sa com during -18
sa com his -19
sa com in -10
sa com into 11
sa com of -105
sa com off -61
sa com the -12
sa com two -18
sa com w -12
sa com when -17
sa com with 27
sa com — 42
sa comment , -42
sa comment -ed 141
sa comment -ing 44
sa comment CAP 5
sa comment DAY -59
sa comment about -31
sa comment are -28
sa comment as -37
sa comment for 35
sa comment from -37
sa comment the -63
sa comment to -45
sa comment w -58
sa commit -ing -100
sa commit by -65
sa commit the 39
sa commit w 52
sa common w 19
sa compar CAP 119
sa compar the 31
sa compar to -114
sa compar with -72
sa complaint that 89
sa conced that 32
sa concern -ing -72
sa concern . -40
sa concern CAP 22
sa concern for 80
sa concern over -68
sa concern that 8
sa concern the -40
sa concern w -31
sa concern with 55
sa conclud , -17
sa conclud . 41
sa conclud that -14
sa condemn CAP -20
sa condemn the 29
sa confident that 15
sa confirm a -28
sa confirm that 53
sa confirm the -11
sa confront the 61
sa confus w 23
sa congratulat CAP 9
sa consider -ing -35
sa consider CAP 23
sa consider a -20
sa consider an -18
sa consider w 89
sa contend that 50
sa continu , 54
sa continu -ing 37
sa continu -s -9
sa continu . 24
sa continu : 78
sa continu CAP 46
sa continu be -49
sa continu the 50
sa continu w 7
sa contrast , -44
sa contrast between -9
sa contrast to -30
sa contrast with -26
sa controversial -s -55
sa controversial w 56
sa conversation -ed -36
sa conversation . -29
sa conversation about -21
sa conversation with 16
sa convinc -s -96
sa convinc that -44
sa convinc the 8
sa count , -35
sa count . -41
sa count in 34
sa counter CAP 9
sa counter to -42
sa cover CAP 8
sa cover the -19
sa cover up -31
sa cover w 38
sa creat -s -32
sa creat a -12
sa creat an -66
sa creat the -72
sa creat w -67
sa credit , -20
sa credit -s -58
sa credit for -51
sa credit w -43
sa critical CAP 61
sa critical to -73
sa critical w -36
sa criticism , -44
sa criticism CAP 42
sa criticism from 31
sa criticism on -56
sa criticism over 24
sa criticism the -62
sa criticism w 52
sa criticiz CAP 33
sa criticiz by 78
sa criticiz for 28
sa criticiz him 7
sa criticiz his 32
sa criticiz the 32
sa criticiz w 30
sa cut , -13
sa cut -s 9
sa cut and -13
sa cut for -16
sa cut off -16
sa cut the -47
sa cut w -89
sa debat -ed -62
sa debat -s -49
sa debat CAP -73
sa debat DAY -85
sa debat about 71
sa debat and -26
sa debat at -20
sa debat before -12
sa debat in -34
sa debat is 62
sa debat that -42
sa debat the 6
sa debat w 20
sa debat was -9
sa debat with 52
sa debat — -40
sa decid not 82
sa decid the -71
sa decid to 14
sa decid who -46
sa decision , -46
sa decision -ed 38
sa decision . -22
sa decision by 93
sa decision in -22
sa decision is -36
sa decision on 41
sa decision that -48
sa declar . 36
sa declar CAP 19
sa declar that -16
sa declar the -11
sa declar w -87
sa declin , -23
sa declin . -43
sa declin to 25
sa declin w -20
sa decry the 35
sa dedicat -ing -35
sa deem -ed -13
sa deem w 38
sa deep -s -91
sa deep w -17
sa defend CAP 58
sa defend her 100
sa defend himself -42
sa defend his -12
sa defend the 7
sa defend w 82
sa deliver -s -33
sa deliver his 73
sa deliver on -39
sa deliver w -47
sa demand , 74
sa demand for 36
sa demand of -91
sa demand w 103
sa demonstrat that -8
sa demonstrat the 41
sa denounc CAP 51
sa deny CAP -140
sa deny that 20
sa deny w -111
sa describ CAP -27
sa describ as -8
sa describ her -31
sa describ himself 58
sa describ his -31
sa describ themselves 28
sa describ w -67
sa design to 15
sa desir to 20
sa detail , -35
sa detail -s 18
sa detail . -20
sa detail about -65
sa detail of -47
sa detail the -7
sa detail w -79
sa determin how -11
sa determin that -50
sa determin the -73
sa determin to -21
sa determin whether 8
sa devot -ing 18
sa direct -s 82
sa direct at -26
sa direct w -54
sa disagre . -96
sa disavow CAP -108
sa disavow the 17
sa discuss -s -66
sa discuss a -30
sa discuss his -10
sa discuss the -33
sa discuss w 91
sa discussion , 61
sa discussion . -39
sa discussion of 34
sa discussion with -45
sa dismiss -s -51
sa dismiss the 31
sa display of 6
sa disput w -63
sa distanc from -30
sa divid , -34
sa divid . -46
sa divid CAP -31
sa divid in -23
sa divid the 45
sa divid w -44
sa document , -78
sa document -ed -42
sa document . 43
sa document and -10
sa document w -39
sa doubl -s 13
sa doubl the -114
sa doubt her -91
sa draw CAP -19
sa draw NUM -31
sa draw a 17
sa draw from 53
sa draw in -39
sa draw to -71
sa draw w 23
sa earn NUM -21
sa earn a 61
sa earn at -21
sa earn her -46
sa earn the 28
sa earn w -55
sa echo CAP -44
sa echo by 42
sa echo the -71
sa elect , -45
sa elect -s -48
sa elect . -15
sa elect CAP 45
sa elect a 86
sa elect to 16
sa elect w -48
sa embrac a 12
sa embrac his 32
sa embrac w -20
sa emerg as -39
sa emerg from -33
sa emphasiz on -46
sa emphasiz that -32
sa emphasiz the 107
sa encourag CAP -56
sa encourag the -55
sa end , -21
sa end -s -58
sa end . -21
sa end his -67
sa end in -70
sa end of -31
sa end the -14
sa end w 83
sa end with -69
sa endors a -65
sa endors her 20
sa endors the 18
sa endors w 28
sa endorsement , -27
sa endorsement . -48
sa endorsement CAP 26
sa endorsement from -43
sa endorsement in -17
sa endorsement w 18
sa engag -s 45
sa engag w -17
sa enjoy the 68
sa establish a 20
sa estimat NUM -15
sa estimat that 64
sa estimat w -54
sa expand -s -67
sa expand CAP 28
sa expand his 35
sa expand the 10
sa expand their -17
sa expand w 29
sa expect a -34
sa expect the -7
sa expect to -6
sa expect w -45
sa experienc , -23
sa experienc . -22
sa experienc a -6
sa experienc and 21
sa experienc as -29
sa experienc in -42
sa experienc w 18
sa explain , 62
sa explain . 40
sa explain CAP 24
sa explain his -39
sa explain how -27
sa explain that 16
sa explain the 50
sa explain to 60
sa explain why 11
sa expos the -29
sa express -s -24
sa express that -15
sa express w 36
sa eye . -51
sa fact , -11
sa fact that -11
sa fact w -31
sa fail , -40
sa fail -s -46
sa fail w -9
sa fals w -19
sa far , 13
sa far -ed 87
sa far -ly -107
sa far -s -12
sa far . -22
sa far as -26
sa far behind -30
sa far beyond -14
sa far from -51
sa far has -11
sa far in -6
sa far this -20
sa far to -27
sa far w -30
sa favor -ing -5
sa favor -s 54
sa favor CAP -31
sa favor the -97
sa favor to -86
sa favor w -13
sa favorit to -35
sa favorit w -20
sa fear -ing -110
sa fear CAP 51
sa fear that 33
sa fear the 7
sa fear w -62
sa featur CAP 18
sa featur a 48
sa featur the -69
sa featur w -126
sa feel " -78
sa feel -ed 72
sa feel a -23
sa feel he 26
sa feel like -7
sa feel that -21
sa feel w -80
sa fight , -22
sa fight -s -32
sa fight . -19
sa fight CAP -15
sa fight against -41
sa fight at -23
sa fight in -10
sa fight on -47
sa fight over -36
sa fight the -44
sa fight w -21
sa figur , -13
sa figur in -53
sa figur out 30
sa figur to -56
sa figur w 79
sa fil -s -46
sa fil . -36
sa fil by -32
sa fil on -56
sa fil w 49
sa find , 55
sa find -s -8
sa find . 72
sa find CAP 35
sa find a -109
sa find himself -71
sa find that -9
sa find the -18
sa fir , -26
sa fir . -41
sa fir CAP 36
sa fir for -39
sa fir from 39
sa fir on -29
sa fir w -45
sa focus , -19
sa focus -ly -8
sa focus -s -19
sa focus CAP -66
sa focus his -61
sa focus of 67
sa focus the 9
sa focus w 43
sa follow , -20
sa follow -ing 74
sa follow -ly -30
sa follow -s -31
sa follow . -11
sa follow CAP 38
sa follow a 30
sa follow by -41
sa follow him -61
sa follow his -80
sa follow in -25
sa follow on -14
sa follow the -38
sa follow w -42
sa forward , -22
sa forward . -17
sa forward to -55
sa fre -s -41
sa fre w -44
sa full -s 38
sa full CAP -38
sa full w -9
sa giv -ed -79
sa giv -ly -54
sa giv -s -58
sa giv CAP -23
sa giv NUM -31
sa giv her 10
sa giv him -69
sa giv his -77
sa giv it -56
sa giv me -18
sa giv that -73
sa giv them -40
sa giv to -12
sa giv up -61
sa giv w 9
sa go " -69
sa go , 47
sa go -ed -7
sa go -ly 18
sa go CAP -6
sa go a -43
sa go against -34
sa go along -16
sa go be -42
sa go beyond -60
sa go down -45
sa go for -76
sa go into -47
sa go that -17
sa go the -65
sa go through -50
sa go to 40
sa go up 34
sa go w -23
sa go with -57
sa goal , -27
sa goal . -37
sa goal is 27
sa goal of -16
sa goal was 26
sa grant , -35
sa grant w 57
sa grow -s -57
sa grow up -52
sa grow w 5
sa hammer CAP -55
sa happy to 16
sa hard -s -65
sa hard w -24
sa harsh w -98
sa hat . -36
sa hat w 23
sa hear , -18
sa hear -ing -30
sa hear -s -29
sa hear . -14
sa hear CAP 41
sa hear from -44
sa hear in 71
sa hear on -52
sa hear that 14
sa hear the -42
sa hear w -52
sa high -s 73
sa high w -17
sa highlight -s 112
sa highlight CAP -12
sa highlight the -51
sa hint of -84
sa hint that -40
sa hir -s -53
sa hir CAP 20
sa hir a 51
sa hir w -8
sa hit CAP 42
sa hit a -40
sa hit the -18
sa hit w -31
sa hold -ing 18
sa hold -s 46
sa hold . -17
sa hold CAP 63
sa hold a -67
sa hold an -31
sa hold at -36
sa hold by -70
sa hold her -114
sa hold his 7
sa hold in -38
sa hold its -55
sa hold off -35
sa hold on -62
sa hold onto -23
sa hold the -119
sa hold w 41
sa hop -ing -8
sa hop CAP -109
sa hop a 6
sa hop that 6
sa hop the 31
sa hop will 33
sa hopeful , -15
sa hopeful CAP -46
sa hopeful that 10
sa idea , 32
sa idea . -34
sa idea and -20
sa idea for 11
sa idea of -10
sa idea that -6
sa identify CAP 21
sa identify as 9
sa identify the 84
sa identify w -47
sa ignor . -64
sa ignor CAP 100
sa ignor the -62
sa ignor w -30
sa imply that -17
sa impos w -19
sa inclin w -16
sa includ " -44
sa includ , -15
sa includ -ed -33
sa includ -ing 50
sa includ -s -31
sa includ CAP -62
sa includ NUM -56
sa includ a 13
sa includ an -47
sa includ his -59
sa includ in -55
sa includ many -29
sa includ one -27
sa includ some -52
sa includ the -22
sa includ those -33
sa includ w -9
sa indicat he -5
sa indicat that -14
sa insist that 11
sa insist they 24
sa intend to -40
sa intens w -99
sa interest , -43
sa interest -ing -57
sa interest -s -61
sa interest . -42
sa interest CAP 43
sa interest and -12
sa interest the 30
sa interest to 23
sa interest w -23
sa introduc CAP 7
sa introduc the -83
sa introduc w 21
sa investigat CAP 73
sa invit CAP -46
sa invit to 21
sa invok the -7
sa issu , -24
sa issu -ing 72
sa issu -ly -64
sa issu -s 7
sa issu . -28
sa issu CAP -44
sa issu and -11
sa issu at -9
sa issu by -85
sa issu for -22
sa issu he -21
sa issu in -24
sa issu is -32
sa issu like -20
sa issu of 24
sa issu on 6
sa issu that -11
sa issu to -38
sa issu w -71
sa issu will -7
sa issu with -15
sa it " -18
sa it ( -11
sa it , -36
sa it -ing -72
sa it -ly -34
sa it -s -19
sa it . -17
sa it : -17
sa it CAP -56
sa it a -31
sa it about -24
sa it all -45
sa it as -35
sa it at -47
sa it be -26
sa it been -26
sa it by -25
sa it can -17
sa it could -20
sa it did -15
sa it didn't -47
sa it didn’t -26
sa it does -26
sa it doesn't 26
sa it for -21
sa it from -21
sa it gets -22
sa it had -12
sa it has -43
sa it in -26
sa it like 74
sa it might -8
sa it must -23
sa it never 43
sa it no -30
sa it not 28
sa it on -26
sa it one -22
sa it out -14
sa it should -15
sa it so -15
sa it that -37
sa it the -62
sa it this -21
sa it through -8
sa it to -35
sa it up -18
sa it w -6
sa it wasn't -30
sa it wasn’t -29
sa it whether 93
sa it will -22
sa it with -23
sa it would -10
sa it — -8
sa join CAP -43
sa join a -59
sa join by -66
sa join the -60
sa jok . -11
sa jok that 6
sa judg , -6
sa judg -ed -66
sa judg -ing -33
sa judg . -10
sa judg CAP -38
sa judg in -17
sa judg on -12
sa judg w -35
sa judg was -7
sa judg who -37
sa keep -ing 70
sa keep -s -49
sa keep CAP -47
sa keep a -78
sa keep her -38
sa keep him -19
sa keep his -20
sa keep the -13
sa keep their -55
sa keep w -14
sa keep with -20
sa know " 11
sa know -ing -14
sa know -s -7
sa know . -8
sa know CAP -18
sa know a 46
sa know his -32
sa know it -62
sa know its 15
sa know that -32
sa know the -84
sa know to 22
sa know what -33
sa launch -s 7
sa launch CAP -14
sa launch the -68
sa launch w 75
sa lay -s -25
sa lay a -60
sa lay his -36
sa lay the -23
sa lay w 61
sa lean on -16
sa lean toward -39
sa learn from -46
sa learn her 69
sa learn that -13
sa learn w -138
sa leav , -29
sa leav -s 35
sa leav . -22
sa leav CAP -59
sa leav a -31
sa leav behind -42
sa leav for -37
sa leav him -27
sa leav his -36
sa leav in -33
sa leav it 9
sa leav many -66
sa leav of 64
sa leav on 71
sa leav the -52
sa leav to -5
sa leav w -72
sa less -ed 81
sa less -ing -26
sa less -ly -32
sa less -s -84
sa less . -10
sa less NUM -15
sa less a -33
sa less half -22
sa less in -10
sa less w 10
sa let 's 41
sa let -s 119
sa let the -59
sa let them 19
sa let w -38
sa let ’s -24
sa lin " -18
sa lin , -21
sa lin . -16
sa lin : -35
sa lin for -26
sa lin in -9
sa lin of 22
sa lin on -11
sa lin that 45
sa lin to -12
sa lin with -87
sa link -s 47
sa link CAP -58
sa link a -9
sa link the -48
sa list , -43
sa list -s -11
sa list . -39
sa list CAP 24
sa list from -67
sa list of -73
sa list on -8
sa list the 101
sa littl w 5
sa lobby -s -89
sa lobby w -25
sa look , -50
sa look -ly -60
sa look -s 16
sa look . -63
sa look CAP 17
sa look a 12
sa look an 24
sa look into -40
sa look the -91
sa look to 33
sa look w -16
sa main -s 79
sa main w -67
sa maintain a -32
sa maintain that 46
sa mak " -46
sa mak 's -43
sa mak , -34
sa mak -ed 81
sa mak -ing -81
sa mak -ly 18
sa mak -s -72
sa mak . -61
sa mak CAP -44
sa mak NUM 15
sa mak a -53
sa mak against -40
sa mak as 29
sa mak by -67
sa mak for 38
sa mak her -7
sa mak him -66
sa mak its -48
sa mak that 21
sa mak the 25
sa mak their -19
sa mak them -41
sa mak this 13
sa mak to 50
sa mak up -75
sa mak w -7
sa manag CAP -57
sa manag w -8
sa mark -ed -51
sa mark . -7
sa mark CAP -55
sa mark a 40
sa mark the -61
sa mean , 63
sa mean -ing -90
sa mean CAP -59
sa mean a -46
sa mean for 52
sa mean he -78
sa mean it -82
sa mean of -12
sa mean that 8
sa mean the -53
sa mean to 64
sa mean w -20
sa mention CAP 23
sa mention his 65
sa mention of -104
sa mention the 67
sa messag , 24
sa messag -ed -34
sa messag -s -87
sa messag . -23
sa messag : 68
sa messag about -62
sa messag and -14
sa messag is 47
sa messag on -38
sa messag that -52
sa messag to -59
sa messag w 48
sa met -ly -35
sa met CAP -95
sa met in -27
sa met w 149
sa mind . -8
sa mind the 11
sa mock CAP 40
sa mock his 30
sa mock w -96
sa mount a -30
sa mov , -17
sa mov -ly -32
sa mov -s 34
sa mov . -17
sa mov CAP -97
sa mov from -23
sa mov on -45
sa mov that 19
sa mov the -83
sa mov through 71
sa mov was -8
sa movement , -49
sa movement . -32
sa movement has -37
sa movement in 76
sa movement that 26
sa movement w -16
sa nam " 43
sa nam , -36
sa nam . 15
sa nam CAP -16
sa nam a -10
sa nam and -16
sa nam for -104
sa nam him -17
sa nam in 67
sa nam is -39
sa nam of -55
sa nam on 42
sa nam the -65
sa nam w 52
sa need -ing 74
sa need -ly -90
sa need -s 29
sa need . 24
sa need CAP -52
sa need NUM -26
sa need a -77
sa need be -55
sa need do -34
sa need for -31
sa need in -20
sa need of -30
sa need w -34
sa negativ -s 12
sa negativ w -77
sa negotiat -s 43
sa negotiat w -82
sa nominat -s -81
sa nominat a 48
sa not , 58
sa not . 20
sa not : -27
sa not that 21
sa not the 103
sa not w -110
sa nothing about -21
sa nothing to -6
sa nothing w 125
sa obvious w -9
sa offer " -61
sa offer -ly 58
sa offer -s 41
sa offer . -26
sa offer CAP -23
sa offer a -48
sa offer no -29
sa offer the -25
sa offer to 35
sa offer w 17
sa ongo w -33
sa open -s -62
sa open . -8
sa open CAP 47
sa open a -135
sa open for -37
sa open in -25
sa open of -8
sa open the -69
sa open to 33
sa open w -6
sa opponent , 35
sa opponent -ed -37
sa opponent . 55
sa opponent in -7
sa opponent w -42
sa oppos -ing 6
sa oppos -s 26
sa oppos CAP 10
sa oppos a 43
sa oppos by 42
sa oppos it 35
sa oppos to -103
sa oppos w 25
sa opposition . -36
sa opposition CAP -81
sa opposition from 17
sa opposition the 109
sa opposition w 8
sa order , -54
sa order -s -121
sa order . -28
sa order that 11
sa order the 67
sa order to 13
sa order w -28
sa outspoken w 48
sa overwhelm w -73
sa pass . -32
sa pass by 16
sa pass in 26
sa pass w 29
sa pay , -15
sa pay -s -19
sa pay . -11
sa pay NUM -28
sa pay a -40
sa pay for -40
sa pay off -43
sa pay the 100
sa pay w 40
sa perceiv w -88
sa personal -s -34
sa personal w -22
sa persuad -s 11
sa pick -s 97
sa pick CAP 70
sa pick a 31
sa pick the -11
sa pick w -67
sa pitch to 67
sa plan , -39
sa plan -ed -58
sa plan -s -67
sa plan . -31
sa plan as -17
sa plan for -12
sa plan in -23
sa plan is 63
sa plan to 32
sa plan w -21
sa plan was -20
sa plan would 7
sa play , -15
sa play -s -63
sa play . -6
sa play a -31
sa play for -15
sa play in -29
sa play on -31
sa play out -24
sa play the 6
sa play w -18
sa pledg -s -55
sa pledg that 84
sa pledg to 30
sa pledg w 46
sa point ( -32
sa point , -6
sa point -ing -82
sa point -s -6
sa point . -6
sa point CAP 19
sa point among -39
sa point during -17
sa point for -28
sa point from -33
sa point his 6
sa point in -11
sa point over -27
sa point that 42
sa point the 20
sa point w 21
sa point was 26
sa pois w -33
sa position , 54
sa position -s -55
sa position . 20
sa position in -39
sa position of -43
sa position that -49
sa position the 7
sa position to -78
sa position w 8
sa post , -25
sa post -s 12
sa post . 8
sa post : 59
sa post a 13
sa post in -48
sa post the -57
sa post w 94
sa praiz CAP -9
sa praiz her -27
sa praiz his -39
sa praiz the 24
sa praiz w 32
sa predict . -19
sa predict that -10
sa predict the -45
sa prefer CAP 7
sa prefer the 81
sa prefer w -60
sa present -s -42
sa present the -19
sa present w -20
sa press -s 58
sa press CAP -62
sa pressur CAP -26
sa pressur from -59
sa pressur on 32
sa pressur to -70
sa priority , -50
sa priority . 22
sa priority for -63
sa priority w 26
sa project , -33
sa project . -29
sa project w -31
sa promiz . -39
sa promiz of 23
sa promiz that 21
sa promiz to -10
sa promiz w -37
sa promot CAP -25
sa promot a 28
sa promot w 19
sa prompt -s -78
sa prompt CAP -61
sa prompt a -63
sa prompt w 32
sa propos -ing -15
sa propos -s -16
sa propos a 43
sa propos to -16
sa propos w -113
sa proposal , -32
sa proposal . -24
sa proposal on 48
sa proposal that -37
sa proposal to 18
sa proposal would -28
sa protest -s -60
sa protest . -15
sa protest at -27
sa protest of 39
sa protest w 35
sa prov -ing -40
sa prov that -27
sa prov to 30
sa prov w -51
sa provid -ed 43
sa provid -s -53
sa provid CAP -18
sa provid an 29
sa provid by 43
sa provid to 29
sa provid w -25
sa publish " 57
sa publish DAY -47
sa publish in -91
sa pursu a -5
sa pursu the 8
sa pursu w 29
sa push -s 42
sa push CAP -41
sa push a 43
sa push by 71
sa push the -7
sa push to 36
sa push w -25
sa put , 96
sa put -s 42
sa put CAP -29
sa put him -20
sa put in -7
sa put on 13
sa put the -40
sa put their -14
sa put them -30
sa put w -72
sa question , -50
sa question -ed 41
sa question . -14
sa question : -39
sa question CAP 15
sa question and 7
sa question for 60
sa question from -45
sa question his -34
sa question how 43
sa question in -41
sa question is 11
sa question on 40
sa question that -57
sa question the 77
sa question to 30
sa question w -6
sa question was 8
sa question what 65
sa question whether 14
sa question why -48
sa quick w -62
sa quot CAP 109
sa quot from 18
sa rais -ly -65
sa rais -s 60
sa rais NUM -63
sa rais about 42
sa rais by 30
sa rais in -38
sa rais the -53
sa rais w -18
sa rang of -13
sa reach NUM -23
sa reach by -42
sa reach for 13
sa reach out -23
sa reach the -36
sa reach w 57
sa react to -50
sa read " 35
sa read , 18
sa read . 92
sa read a 20
sa read the 14
sa read w -52
sa ready for -56
sa ready w 21
sa realiz that -51
sa reason , -16
sa reason . -8
sa reason CAP -46
sa reason for -6
sa reason the -55
sa reason to -35
sa rebuk CAP 54
sa recall , -26
sa recall CAP 6
sa recall that 7
sa recall the -9
sa receiv -s -55
sa receiv CAP -52
sa receiv NUM -29
sa receiv a -20
sa receiv from -7
sa receiv the -11
sa receiv w 54
sa recogniz that 56
sa recogniz the -18
sa recogniz w 7
sa recommend -s -55
sa refer CAP 27
sa refer a -19
sa refer the 13
sa refer w -20
sa referenc CAP -34
sa referenc a 13
sa referenc the -9
sa reflect -s 29
sa reflect a -13
sa reflect the -35
sa reflect w -57
sa refus to 31
sa refusal to 10
sa regard the -51
sa reiterat his -27
sa reject CAP -16
sa reject by 99
sa reject the -48
sa rejection of 60
sa releas , 58
sa releas -ing 65
sa releas . 7
sa releas CAP -43
sa releas DAY -85
sa releas by -64
sa releas his -44
sa releas in 20
sa releas on -70
sa releas the 29
sa releas this 8
sa releas w -8
sa reluctant w 11
sa rely -ly -6
sa rely CAP -28
sa rely the -22
sa rely w -13
sa remain -ed -65
sa remain -ly -50
sa remain -s -37
sa remain CAP -18
sa remain a 6
sa remain in 12
sa remain the -47
sa remain to -33
sa remain w 51
sa remark , 12
sa remark -ed 95
sa remark . -15
sa remark and -13
sa remark on 39
sa remark that 17
sa remark w -59
sa remember -ing -52
sa remember CAP -36
sa remember that 40
sa remind -s 84
sa remind CAP -12
sa repeat -s -44
sa repeat his -9
sa repeat the 96
sa repeat w 13
sa reply , 54
sa reply . -10
sa reply to -73
sa report " 37
sa report , 27
sa report -ed -102
sa report -ing 61
sa report -s -58
sa report . 51
sa report : 39
sa report CAP 41
sa report a 110
sa report and -18
sa report by -7
sa report from -89
sa report in 19
sa report of -34
sa report on 15
sa report that 21
sa report the -10
sa report w 26
sa report was -25
sa represent -s -34
sa represent CAP 21
sa represent a -79
sa represent by -64
sa represent the 8
sa represent w -38
sa request -s 122
sa request . -32
sa request an -32
sa request by -60
sa request of 31
sa request to 24
sa request w 6
sa requir -ing -58
sa requir -s 47
sa requir . -43
sa requir CAP -79
sa requir a -77
sa requir the 48
sa requir to 69
sa requir w -40
sa resolv . -20
sa resonat with 121
sa respond , 13
sa respond -ing -39
sa respond -ly 5
sa respond -s -50
sa respond . 35
sa respond a -6
sa respond that 62
sa respond the 15
sa respond w -8
sa respons , -39
sa respons -s -63
sa respons . -19
sa respons a -51
sa respons the 15
sa respons w -61
sa restrict w -24
sa return , -14
sa return -s -25
sa return . -11
sa return CAP -87
sa return a 11
sa return the -76
sa return w 26
sa reveal , 80
sa reveal CAP 39
sa reveal a 30
sa reveal that -8
sa reveal the 42
sa reveal w 42
sa revers w 26
sa rip CAP -10
sa roll w -63
sa rul , -60
sa rul -ed -32
sa rul -ing 43
sa rul -s -67
sa rul . 20
sa rul CAP 13
sa rul and -39
sa rul for 62
sa rul of -38
sa rul that 6
sa rul w -28
sa run , -34
sa run -ly 22
sa run -s 64
sa run . -12
sa run CAP 78
sa run against -46
sa run as 13
sa run by -35
sa run for -51
sa run in -43
sa run of -15
sa run on 27
sa run out -16
sa run the -46
sa run to -53
sa run w -43
sa satisfy with 73
sa say " 8
sa say , 11
sa say -ed 155
sa say -ing -23
sa say -ly -33
sa say -s 41
sa say . 19
sa say : -23
sa say CAP 14
sa say DAY 37
sa say NUM 11
sa say a -11
sa say about -15
sa say after 41
sa say an 83
sa say any -7
sa say as -13
sa say at 26
sa say for 27
sa say he 19
sa say her 11
sa say his 23
sa say if 58
sa say in 33
sa say is -14
sa say it 12
sa say its 51
sa say no -26
sa say of 9
sa say on 26
sa say one 56
sa say she 28
sa say so 48
sa say some 49
sa say the 12
sa say their -49
sa say to 37
sa say w 16
sa say was 40
sa say we -43
sa say when 60
sa say whether -9
sa say would -21
sa say — 49
sa scrambl the -76
sa scrambl w -11
sa se the -60
sa see " -12
sa see -ed -98
sa see -ing -45
sa see -s 13
sa see CAP 40
sa see an -44
sa see by 83
sa see her -42
sa see him -30
sa see his -86
sa see how -20
sa see if -99
sa see in 7
sa see it 28
sa see on -7
sa see since -17
sa see that 15
sa see the 22
sa see their 7
sa see this 85
sa see w 80
sa seek -s -78
sa seek a -66
sa seek the -114
sa seek to -13
sa seek w -37
sa seem -ed -8
sa seem a -100
sa seem like 48
sa seem w 76
sa seiz the -62
sa seiz w -59
sa self-describ w 34
sa send -ing 6
sa send -s 58
sa send . 65
sa send CAP 20
sa send an -32
sa send or -12
sa send the -86
sa send to -33
sa send w -51
sa sens of 44
sa sentenc , -17
sa sentenc . -25
sa sentenc to -41
sa set -s -62
sa set a -66
sa set in -15
sa set of -43
sa set off -44
sa set up 12
sa set w -15
sa shar -s 21
sa shar a -20
sa shar by 6
sa shar his 47
sa shar of -76
sa shar the -14
sa shar w -20
sa shar with 58
sa sharp -s -38
sa sharp w 45
sa shift . -12
sa shift from -37
sa shift in -28
sa shift the -37
sa shift to 38
sa shift w 13
sa shock . -57
sa shoot , 58
sa shoot -s -28
sa shoot CAP -36
sa shoot at -48
sa shoot in -31
sa shoot of -12
sa shoot to -28
sa shout , 30
sa show " -71
sa show , -26
sa show -ing -15
sa show -s 63
sa show CAP 9
sa show a 12
sa show an 21
sa show at -8
sa show he 11
sa show him 33
sa show how -12
sa show in -62
sa show it 19
sa show of -79
sa show on -59
sa show the -29
sa show to 5
sa show w -26
sa sid , -24
sa sid -s -24
sa sid . -19
sa sid CAP 89
sa sid of -31
sa sid w -25
sa sign , 17
sa sign -ing -10
sa sign . -8
sa sign a 27
sa sign by -79
sa sign for 24
sa sign in 51
sa sign of -27
sa sign on -65
sa sign that 31
sa sign the 15
sa sign w -38
sa signal that 36
sa singl CAP 40
sa singl w -28
sa skeptical . -68
sa skeptical CAP 22
sa slam CAP 35
sa so-call CAP -59
sa so-call w 77
sa sound like -68
sa sound w -46
sa speak , -123
sa speak -ly 27
sa speak -s -41
sa speak . -49
sa speak CAP 27
sa speak DAY -96
sa speak against 18
sa speak for -9
sa speak his 97
sa speak in -51
sa speak w -45
sa spent -ing 10
sa spent -ly 45
sa spent -s -117
sa spent NUM 48
sa spent a 20
sa spent in -36
sa spent on -45
sa spent than 16
sa spent the -65
sa spent w 40
sa split between -33
sa split the -47
sa spot , -21
sa spot on -36
sa stanc . -33
sa stanc on 28
sa stand , 23
sa stand -s 7
sa stand CAP 129
sa stand at -52
sa stand behind -34
sa stand in 6
sa stand on 39
sa stand out -51
sa stand up -34
sa stand w -20
sa start , 61
sa start -ing 41
sa start -ly -69
sa start -s 55
sa start . 17
sa start CAP -21
sa start DAY -56
sa start at -24
sa start in 37
sa start of -20
sa start w -11
sa stat ' -14
sa stat 's -24
sa stat , 6
sa stat -ed -42
sa stat -ing -49
sa stat -ly -50
sa stat -s -43
sa stat . 7
sa stat CAP -18
sa stat a 12
sa stat and -26
sa stat are -7
sa stat as -39
sa stat by -7
sa stat for -32
sa stat has -15
sa stat have -29
sa stat he -15
sa stat in 56
sa stat is -18
sa stat like -15
sa stat of -20
sa stat on -47
sa stat or -9
sa stat over -11
sa stat such -15
sa stat that 9
sa stat w -20
sa stat where -31
sa stat will -11
sa stat with -24
sa stat would -15
sa stat — -22
sa stat ’s -15
sa statement , -49
sa statement -ed 9
sa statement -ing -21
sa statement . -15
sa statement : -36
sa statement DAY -28
sa statement about 31
sa statement and -6
sa statement from -26
sa statement in -29
sa statement on 35
sa statement that 19
sa statement to -19
sa statement w 76
sa statement was -28
sa step , -6
sa step . -7
sa step down -69
sa step in -18
sa step to -23
sa step up -30
sa step w 19
sa step with -11
sa stop , -38
sa stop -ing 53
sa stop . -9
sa stop CAP -37
sa stop by -49
sa stop him -33
sa stop in -8
sa stop the -27
sa stop w -38
sa story , -13
sa story . -12
sa story of 53
sa story that -53
sa story w -35
sa strategy , -31
sa strategy -ed -40
sa strategy . -35
sa strategy and -11
sa strategy is 35
sa strategy to 24
sa stress that 38
sa stress the 52
sa strong , -22
sa strong -ing -47
sa strong -s 21
sa strong w 7
sa struck -s 76
sa struck a -57
sa struggl . -20
sa struggl in -32
sa struggl with -63
sa stuck with -31
sa suggest -ing -11
sa suggest CAP 15
sa suggest a -46
sa suggest he -19
sa suggest she 9
sa suggest that 24
sa suggest w -25
sa suggestion that 15
sa support , -31
sa support -ed -111
sa support -ing 53
sa support -s 40
sa support . 14
sa support CAP 36
sa support NUM -35
sa support a -17
sa support among 27
sa support and -36
sa support behind 80
sa support by -62
sa support from -5
sa support her -16
sa support him -72
sa support his -15
sa support in -6
sa support is 28
sa support it -25
sa support on -47
sa support the 5
sa support to -9
sa support w 7
sa supporter -ed -44
sa supporter -ing 20
sa supporter -ly -89
sa supporter CAP 12
sa supporter and 32
sa supporter are -23
sa supporter at -11
sa supporter have -18
sa supporter in -38
sa supporter on 70
sa supporter that 32
sa supporter to -38
sa supporter w -75
sa supporter were -27
sa supporter who -27
sa supporter will -16
sa sur , -19
sa surpriz , 29
sa surpriz -s -22
sa surpriz CAP 9
sa surpriz that 24
sa surpriz to -57
sa suspect of -21
sa tak " 19
sa tak , -29
sa tak -ing 92
sa tak -ly 45
sa tak -s -16
sa tak . -23
sa tak CAP -23
sa tak NUM 36
sa tak a -26
sa tak down -37
sa tak from -30
sa tak her -7
sa tak him -29
sa tak his 35
sa tak in -32
sa tak it 43
sa tak off -36
sa tak on -43
sa tak out -13
sa tak over -48
sa tak the -10
sa tak up -11
sa talk , -87
sa talk -ing 29
sa talk -ly 103
sa talk -s -54
sa talk . 28
sa talk CAP 89
sa talk his 7
sa talk how -18
sa talk on 25
sa talk the 15
sa talk to -46
sa talk w -68
sa target -s -41
sa target . -23
sa target CAP 7
sa target for -52
sa target of -44
sa target the 16
sa target w 83
sa tell , -24
sa tell -s 33
sa tell CAP 16
sa tell a -9
sa tell an -8
sa tell her -27
sa tell him -64
sa tell his -10
sa tell me 30
sa tell the 33
sa tell them 51
sa tell w -33
sa tell you 42
sa tend w -37
sa testify before 26
sa thank CAP 11
sa thank to -81
sa ther " -6
sa ther 's 14
sa ther , -28
sa ther -ed -46
sa ther -ing -36
sa ther -ly -43
sa ther -s -28
sa ther . -17
sa ther CAP -30
sa ther a -31
sa ther an -22
sa ther are -7
sa ther has 54
sa ther have -12
sa ther in -9
sa ther may -9
sa ther no -36
sa ther some -21
sa ther to -52
sa ther w 10
sa ther was -9
sa ther were -35
sa ther will -9
sa ther would 71
sa think , -43
sa think -ing 39
sa think . 48
sa think CAP -24
sa think he -10
sa think it -21
sa think she 34
sa think that -23
sa think the -14
sa think they -28
sa think w -14
sa threaten to 12
sa threaten w 18
sa tie CAP -24
sa titl " 17
sa touch with -7
sa tout her -31
sa tout his 68
sa trad , -21
sa trad -s 48
sa trad . -8
sa trad and -9
sa trad is -17
sa trad w 13
sa troubl -ing -8
sa troubl w -74
sa trust in -5
sa try -ly 61
sa try a -97
sa try do 80
sa try get -98
sa try w -18
sa turn , -30
sa turn -s -58
sa turn CAP -32
sa turn NUM -51
sa turn around -35
sa turn in -43
sa turn into -39
sa turn on 34
sa turn out -65
sa turn over -75
sa turn the -23
sa turn up -31
sa turn w 27
sa tweet , 26
sa tweet -ed -45
sa tweet -ing -32
sa tweet . 33
sa tweet / -17
sa tweet : -25
sa tweet > -16
sa tweet CAP 85
sa tweet _ -29
sa tweet a 27
sa tweet about 37
sa tweet on 67
sa tweet that -25
sa tweet w -34
sa unawar of -20
sa underscor the 34
sa understand how 46
sa understand of 7
sa understand that -24
sa understand w -54
sa unveil w 83
sa urg -s -46
sa urg CAP -7
sa urg him 33
sa urg the -11
sa urg w 61
sa used -s -7
sa used . -15
sa used CAP 7
sa used a 23
sa used as 27
sa used by -35
sa used for -68
sa used in 31
sa used w -14
sa using -s -42
sa using CAP -103
sa using a -12
sa using an -10
sa using the -10
sa using w -63
sa very -s -10
sa very w -22
sa view , 57
sa view . -6
sa view as 9
sa view her 8
sa view him -37
sa view on -65
sa view the -34
sa view w -32
sa voic -ed -103
sa voic in 18
sa voic to -19
sa vot , -34
sa vot -ed -31
sa vot -ing 91
sa vot -ly -17
sa vot -s -77
sa vot CAP -23
sa vot DAY -7
sa vot NUM -36
sa vot a 34
sa vot and -19
sa vot are -12
sa vot at -38
sa vot him 54
sa vot of -25
sa vot on -70
sa vot than -7
sa vot that -60
sa vot the 22
sa vot their -28
sa vot this -15
sa vot to 47
sa vot was -15
sa vot were -18
sa vot — 70
sa vow to -11
sa walk the -41
sa walk w -38
sa want " -88
sa want . 25
sa want the 43
sa want to 7
sa want w -12
sa warn -s 7
sa warn that 7
sa warn the -70
sa watch -s -46
sa watch CAP 29
sa watch a -61
sa watch the 13
sa wav of 16
sa weigh the -42
sa welcom CAP 36
sa welcom the -68
sa welcom w -33
sa withdraw from -56
sa wonder if 29
sa wonder whether 13
sa word " -27
sa word , -34
sa word -ed -38
sa word . -17
sa word CAP -22
sa word about -29
sa word for 113
sa word of 9
sa word on -15
sa word w -53
sa worry . -39
sa worry CAP -33
sa worry that 20
sa worry the -115
sa worry w -7
sa writ , 6
sa writ . 37
sa writ : 81
sa writ CAP 57
sa writ by -45
sa writ his -30
sa writ in 16
sa writ that 39
sa writ the -36
sa writ to -36
sa writ w 8
sa zero w 51
sa2 abl w CAP -73
sa2 abl w a 21
sa2 abl w the 20
sa2 abl w w 35
sa2 accept -s from -48
sa2 accept a w 57
sa2 accept the w 27
sa2 accord -ly -s 54
sa2 accord CAP , -39
sa2 accord CAP -s 75
sa2 accord CAP . -23
sa2 accord CAP CAP -30
sa2 accord a CAP -7
sa2 accord a w 78
sa2 accord an CAP 49
sa2 accord an w 85
sa2 accord the -s -62
sa2 accord the CAP 50
sa2 accord the w 101
sa2 accord w -s -84
sa2 accord w w 24
sa2 account -ed to -16
sa2 account . $ -18
sa2 accus CAP CAP -90
sa2 accus him of 23
sa2 accusation that CAP 69
sa2 acknowledg that CAP 21
sa2 acknowledg that he -26
sa2 acknowledg that the -68
sa2 add , -ing -21
sa2 add . $ 57
sa2 add : " 68
sa2 add a w 17
sa2 add another w -64
sa2 add that " 30
sa2 add that CAP 70
sa2 add that he -23
sa2 add that the 77
sa2 add that w -50
sa2 add to her -93
sa2 add to his -65
sa2 add to the -30
sa2 address , CAP -11
sa2 address . $ -14
sa2 address CAP CAP 56
sa2 address a w 44
sa2 address at the -21
sa2 address the -s -35
sa2 address the w 19
sa2 address w -s -13
sa2 address w w -17
sa2 adopt w w -37
sa2 advic . $ -42
sa2 adviz CAP on -32
sa2 advocat . $ 43
sa2 advocat a w -28
sa2 advocat w w -124
sa2 agre . $ -26
sa2 agre to a -26
sa2 agre to w 15
sa2 aim -ing w -79
sa2 aim to w 75
sa2 air on CAP -83
sa2 air w -s 55
sa2 air w w -21
sa2 alleg that the -48
sa2 alleg w -s -52
sa2 alleg w w 6
sa2 allow -s to -30
sa2 allow CAP to -31
sa2 allow a w 34
sa2 allow him to -19
sa2 allow the w 9
sa2 allow to w 19
sa2 allow w -s 67
sa2 anger and w -33
sa2 announc . $ -11
sa2 announc a w 42
sa2 announc his w -43
sa2 announc on DAY -6
sa2 announc that he 24
sa2 announc that the 99
sa2 announc the w 44
sa2 announcement . $ -34
sa2 answer . $ 13
sa2 answer a w 81
sa2 answer the w -20
sa2 appeal . $ -13
sa2 appeal to -s -76
sa2 appeal to CAP 56
sa2 appeal to the -67
sa2 appeal to w 51
sa2 appear -ed to 47
sa2 appear at the -34
sa2 appear in w -66
sa2 appear on CAP -44
sa2 appear on the -38
sa2 appear to be -16
sa2 appear to w 31
sa2 appear w to -21
sa2 appear w w 13
sa2 argu . $ -61
sa2 argu that " 8
sa2 argu that -ing 25
sa2 argu that -s 27
sa2 argu that CAP 13
sa2 argu that the -46
sa2 argu that w 37
sa2 argu the w 29
sa2 argument . $ 28
sa2 ask , " 55
sa2 ask , -ing -63
sa2 ask -s to 36
sa2 ask . $ -13
sa2 ask CAP 's -9
sa2 ask CAP . -42
sa2 ask CAP to -85
sa2 ask a w 77
sa2 ask by CAP 39
sa2 ask him to -23
sa2 ask if he -22
sa2 ask the CAP 6
sa2 ask the w 9
sa2 ask to w -11
sa2 ask w -s -11
sa2 ask whether he 66
sa2 assur -ing at -12
sa2 attack , -ing -9
sa2 attack , CAP -28
sa2 attack , the -7
sa2 attack . $ -27
sa2 attack CAP , 77
sa2 attack CAP -s 82
sa2 attack CAP . 51
sa2 attack CAP CAP 7
sa2 attack CAP for 70
sa2 attack CAP w -40
sa2 attack a w -70
sa2 attack against CAP -84
sa2 attack from CAP 27
sa2 attack her w -62
sa2 attack in CAP -52
sa2 attack in the 80
sa2 attack that CAP 27
sa2 attack that w -27
sa2 attack the CAP -53
sa2 attack the w 44
sa2 attack to w -28
sa2 attack w -s 16
sa2 attack w CAP 11
sa2 attempt w CAP 104
sa2 attempt w a -52
sa2 attempt w the 29
sa2 attempt w w -67
sa2 attract a w -23
sa2 attract w w 20
sa2 authoriz to w -69
sa2 avoid -ing w -15
sa2 back CAP , -31
sa2 back CAP . 18
sa2 back CAP CAP 18
sa2 back a w 29
sa2 back at CAP -15
sa2 back in CAP -24
sa2 back in NUM -23
sa2 back in the 72
sa2 back in w -11
sa2 back on w -15
sa2 back the CAP -48
sa2 back the w -17
sa2 back w , -18
sa2 back w -s -7
sa2 back w CAP 37
sa2 back w w 22
sa2 ban . $ -25
sa2 ban CAP from -44
sa2 ban all CAP -12
sa2 ban on CAP -45
sa2 ban on w -55
sa2 becam a w -59
sa2 becam the CAP -10
sa2 becam the w -52
sa2 becam w . 73
sa2 becam w w -62
sa2 becom -ly w -69
sa2 becom a w -16
sa2 becom an w 46
sa2 becom the CAP -45
sa2 becom the w -52
sa2 becom w , -14
sa2 becom w -s -82
sa2 becom w . -33
sa2 becom w w -51
sa2 begin -ing -s -24
sa2 begin -ing CAP -38
sa2 begin -ing the 63
sa2 begin -ing w -90
sa2 begin . $ -25
sa2 begin a w -87
sa2 begin in CAP -9
sa2 begin in NUM -15
sa2 begin of the -8
sa2 begin w the -60
sa2 begin w w -91
sa2 believ CAP has 11
sa2 believ that CAP -90
sa2 best -ed to -18
sa2 best to w 36
sa2 best w , -9
sa2 best w for 80
sa2 best w to -49
sa2 better . $ -17
sa2 better than CAP -15
sa2 better w . -6
sa2 better w of -9
sa2 better w to -53
sa2 blam the w 35
sa2 blast CAP for -50
sa2 block a w 53
sa2 block the w 67
sa2 break . $ -7
sa2 bring a w 32
sa2 bring in -s -25
sa2 bring the w -59
sa2 bring w -ing -12
sa2 bring w -s -17
sa2 call " CAP -34
sa2 call " a 46
sa2 call " the -48
sa2 call " w -5
sa2 call . $ -103
sa2 call CAP " 63
sa2 call CAP 's 32
sa2 call CAP . 93
sa2 call CAP CAP -64
sa2 call CAP a -24
sa2 call CAP to 23
sa2 call CAP w 75
sa2 call a " 38
sa2 call a w -21
sa2 call her " 39
sa2 call her to -102
sa2 call him " 42
sa2 call him a 15
sa2 call his w 81
sa2 call it " 17
sa2 call it a 65
sa2 call it the 47
sa2 call the " -46
sa2 call the CAP -7
sa2 call the w 19
sa2 call to w -32
sa2 call w -s -44
sa2 call w . 14
sa2 call w to -79
sa2 call w w 10
sa2 call with -s -48
sa2 call with CAP -11
sa2 captur the CAP -46
sa2 captur the w -63
sa2 car , w -19
sa2 car . $ -24
sa2 car and w -15
sa2 car w , -7
sa2 car w . -6
sa2 car w in -9
sa2 carry a w -45
sa2 carry out a -33
sa2 carry the w -33
sa2 carry w w 102
sa2 cast -s . -60
sa2 cast himself as 19
sa2 celebrat CAP CAP -38
sa2 certain to w -15
sa2 challeng . $ -35
sa2 challeng CAP . -49
sa2 challeng from CAP -81
sa2 chant " CAP 42
sa2 charg . $ 19
sa2 charg that CAP -51
sa2 cheer . $ -41
sa2 choos . $ -26
sa2 choos CAP . -77
sa2 choos a w 11
sa2 cit a w -34
sa2 cit his w -24
sa2 cit the w -15
sa2 claim . $ -31
sa2 claim that CAP 8
sa2 claim that the -8
sa2 claim the w -31
sa2 clear . $ -23
sa2 clear that he -14
sa2 clear that the -31
sa2 clear the w -47
sa2 com -ing w -54
sa2 com -s , -9
sa2 com -s . -19
sa2 com . $ 57
sa2 com / CAP -6
sa2 com / w -7
sa2 com CAP CAP -10
sa2 com a w -68
sa2 com as CAP -49
sa2 com as w 44
sa2 com at a -25
sa2 com in NUM 83
sa2 com in the -20
sa2 com in w -31
sa2 com into w -71
sa2 com the CAP 59
sa2 com the w -101
sa2 com two -s -10
sa2 com w , -38
sa2 com w -s -54
sa2 com w . -55
sa2 com w and -53
sa2 com w to 51
sa2 com w w -32
sa2 com with a 78
sa2 com with the -43
sa2 comment , -ing -22
sa2 comment about CAP 16
sa2 comment for this 35
sa2 comment from CAP -33
sa2 comment w w -46
sa2 common w , -32
sa2 compar the w -37
sa2 compar to CAP -70
sa2 compar with CAP -53
sa2 compar with NUM -26
sa2 compar with the -33
sa2 complain that CAP -29
sa2 concern . $ -40
sa2 concern that CAP -55
sa2 concern that the -32
sa2 concern the -s 18
sa2 concern the w -36
sa2 concern w w 41
sa2 conclud . $ 41
sa2 confident that CAP 101
sa2 consider a w -45
sa2 consider an w -9
sa2 consider the w -29
sa2 consider w -s -6
sa2 continu , " 46
sa2 continu -ing w -27
sa2 continu . $ 24
sa2 continu : " 63
sa2 continu the w 56
sa2 continu w -s -14
sa2 continu w his 111
sa2 continu w that 121
sa2 continu w the -75
sa2 continu w w 9
sa2 contrast , CAP -11
sa2 contrast to the -7
sa2 contrast with CAP -17
sa2 conversation . $ -29
sa2 conversation with the -24
sa2 count . $ -41
sa2 cover the w -19
sa2 creat a w -7
sa2 creat an w -67
sa2 creat the w -43
sa2 creat w -s -9
sa2 credit for -ing -44
sa2 critical to -ing -73
sa2 criticism from CAP 52
sa2 criticism the w 18
sa2 criticiz CAP . 35
sa2 criticiz CAP CAP -14
sa2 criticiz CAP for 39
sa2 criticiz CAP ’s -29
sa2 criticiz the CAP 22
sa2 criticiz the w -44
sa2 cut off the -10
sa2 cut w -s -33
sa2 debat , -ing -15
sa2 debat , CAP -38
sa2 debat , and 122
sa2 debat , the -15
sa2 debat , w -26
sa2 debat -ed by -13
sa2 debat DAY , -17
sa2 debat DAY w -79
sa2 debat and w -8
sa2 debat in CAP -27
sa2 debat the w 66
sa2 debat w , -26
sa2 debat w -s -39
sa2 debat w . -26
sa2 debat w w 41
sa2 decid not to 82
sa2 decid to w -5
sa2 decision . $ -22
sa2 decision to w 24
sa2 declar . $ 36
sa2 declar CAP CAP -46
sa2 declar the w -17
sa2 declin . $ -43
sa2 deliver the w 22
sa2 deliver w -s -81
sa2 deliver w w 20
sa2 denounc the w 49
sa2 deny the -s 14
sa2 deny the w -14
sa2 deny w -s -41
sa2 describ as " 48
sa2 describ himself as 56
sa2 describ the CAP -54
sa2 describ the w 39
sa2 describ themselves as 28
sa2 design to w 35
sa2 desir to w -29
sa2 detail . $ -20
sa2 detail of the -41
sa2 determin to w -64
sa2 direct at CAP -26
sa2 direct w of -17
sa2 direct w to -17
sa2 direct w w -29
sa2 disagre . $ -96
sa2 discuss a w -30
sa2 discuss w -s 133
sa2 discussion . $ -39
sa2 dismiss the w 31
sa2 divid . $ -46
sa2 divid the w 25
sa2 document . $ 43
sa2 doubl -s in -8
sa2 draw -s from -67
sa2 draw a w 29
sa2 draw w -s -70
sa2 draw w from 77
sa2 draw w w -19
sa2 eager to w -8
sa2 earn NUM w -12
sa2 echo the w -56
sa2 elect -s and -5
sa2 elect . $ -15
sa2 elect to the 33
sa2 elect w , -11
sa2 elect w . -12
sa2 embrac a w -47
sa2 embrac his w -26
sa2 embrac the w -100
sa2 emerg as a -83
sa2 emphasiz on w -46
sa2 end , CAP -5
sa2 end . $ -19
sa2 end his w -64
sa2 end in w -14
sa2 end of CAP -19
sa2 end of his -14
sa2 end of the -20
sa2 end up -ing 41
sa2 end w w 26
sa2 endors CAP , 8
sa2 endors CAP . -20
sa2 endors CAP CAP 60
sa2 endors CAP in 22
sa2 endors CAP w -34
sa2 endors CAP — 46
sa2 endors a w -53
sa2 endors the w -42
sa2 endorsement . $ -48
sa2 endorsement CAP . -68
sa2 establish a w 18
sa2 expand the w -52
sa2 expand w -s -52
sa2 expand w w -59
sa2 expect a w 34
sa2 expect the w 16
sa2 expect to be -50
sa2 expect to w 27
sa2 experienc . $ -22
sa2 experienc as a -17
sa2 experienc as w -12
sa2 experienc in w -8
sa2 explain . $ 40
sa2 explain the w 33
sa2 expos the w -29
sa2 express w that 33
sa2 eye . $ -51
sa2 fact , CAP -23
sa2 fact , the -32
sa2 fact , w -20
sa2 fact that CAP -35
sa2 fact that he -42
sa2 fact that the -32
sa2 fail w -s -91
sa2 fail w the 79
sa2 fail w w 6
sa2 far , -ly -33
sa2 far , CAP -13
sa2 far . $ -22
sa2 far from the -36
sa2 far w -ly -15
sa2 far w -s -24
sa2 far w from -18
sa2 far w in -52
sa2 far w of -29
sa2 far w than -15
sa2 far w to -6
sa2 favor -ing w 50
sa2 favor CAP . -20
sa2 favor a w 29
sa2 favor the w -75
sa2 favor w -s 80
sa2 favor w w 44
sa2 favorit to w -35
sa2 favorit w , -27
sa2 fear the w 15
sa2 feel -ed by -43
sa2 feel -ed to 12
sa2 feel a w -23
sa2 fight . $ -19
sa2 fight against CAP -8
sa2 fight against w -15
sa2 fight for w 59
sa2 fight in CAP -9
sa2 fight the CAP -25
sa2 fight the w -20
sa2 fight w . -11
sa2 figur out how 56
sa2 fil . $ -36
sa2 fil in w -62
sa2 fil on DAY -57
sa2 fil w w 16
sa2 find . $ 72
sa2 find CAP -ing 78
sa2 find CAP . -55
sa2 find a w -88
sa2 find that CAP -28
sa2 find that NUM 97
sa2 find that the 21
sa2 find that w 98
sa2 find the w 24
sa2 find w -s 44
sa2 find w . -52
sa2 find w in -71
sa2 find w w 8
sa2 fir . $ -41
sa2 focus -ly on -6
sa2 focus CAP CAP -14
sa2 focus of the 23
sa2 focus the w -66
sa2 focus w -s 24
sa2 focus w w 72
sa2 follow . $ -11
sa2 follow CAP 's -23
sa2 follow CAP CAP -7
sa2 follow a w 25
sa2 follow by CAP -9
sa2 follow the CAP -15
sa2 follow the w -31
sa2 forward . $ -17
sa2 fre w -s -11
sa2 fre w . -5
sa2 fre w w 22
sa2 full CAP . -38
sa2 full w , -21
sa2 full w . -28
sa2 full w of 63
sa2 giv -s w -85
sa2 giv CAP 's -50
sa2 giv CAP . -34
sa2 giv CAP CAP -103
sa2 giv CAP a 93
sa2 giv CAP an -38
sa2 giv CAP the 92
sa2 giv CAP w -67
sa2 giv her a -10
sa2 giv him a -14
sa2 giv his w -47
sa2 giv to the 46
sa2 giv w -s 71
sa2 giv w of 75
sa2 giv w to -38
sa2 giv w w -25
sa2 go " w -42
sa2 go , " 15
sa2 go , -ing -15
sa2 go CAP . 69
sa2 go a w -36
sa2 go against the -33
sa2 go along with -16
sa2 go beyond the -45
sa2 go into w -39
sa2 go the -s -31
sa2 go the w -45
sa2 go w , -101
sa2 go w -ly -89
sa2 go w -s 25
sa2 go w . -73
sa2 go w CAP -52
sa2 go w a 43
sa2 go w for -24
sa2 go w in -67
sa2 go w the 111
sa2 go w to -66
sa2 go w w -16
sa2 go w with -69
sa2 goal . $ -37
sa2 goal of -ing 48
sa2 grow w . -7
sa2 grow w of -30
sa2 grow w w 35
sa2 hat . $ -36
sa2 hear . $ -14
sa2 high w , -22
sa2 high w -s -39
sa2 high w . -5
sa2 high w w -28
sa2 highlight CAP . 19
sa2 highlight the w 25
sa2 hir a w 52
sa2 hir w -s -23
sa2 hit a w -28
sa2 hit the -s -26
sa2 hold -s on -61
sa2 hold . $ -17
sa2 hold a -ing -32
sa2 hold a -ly -56
sa2 hold a NUM -61
sa2 hold a w -30
sa2 hold by CAP -28
sa2 hold his w 17
sa2 hold the w -110
sa2 hold w -s -44
sa2 hold w w 26
sa2 hop a w 6
sa2 hop that CAP 17
sa2 hop that the 87
sa2 hop the w 49
sa2 hop to w 15
sa2 hopeful CAP CAP -42
sa2 idea . $ -34
sa2 idea of -ing -96
sa2 idea of a -82
sa2 idea that CAP -86
sa2 idea that the 33
sa2 identify as CAP 39
sa2 identify the w 62
sa2 ignor . $ -64
sa2 ignor the w -86
sa2 impos w -s 53
sa2 includ -ing -s -64
sa2 includ -ing w -70
sa2 includ -s , -70
sa2 includ -s from -18
sa2 includ -s that 86
sa2 includ CAP , -29
sa2 includ CAP -s -12
sa2 includ CAP . -32
sa2 includ CAP CAP -65
sa2 includ CAP and -34
sa2 includ NUM -s -18
sa2 includ a w 15
sa2 includ an w -38
sa2 includ his w -37
sa2 includ the w -7
sa2 includ w , -9
sa2 includ w -s 7
sa2 includ w CAP 55
sa2 includ w and -16
sa2 includ w w -36
sa2 indicat that CAP -19
sa2 indicat that the 19
sa2 insist that CAP 39
sa2 insist that he -18
sa2 intend to w -25
sa2 interest -ing the -25
sa2 interest -s w -6
sa2 interest . $ -42
sa2 interest w -s 8
sa2 introduc w w 53
sa2 invok the w 63
sa2 issu , -ing 35
sa2 issu , CAP -6
sa2 issu , such -25
sa2 issu , the -39
sa2 issu , w -14
sa2 issu . $ -28
sa2 issu by the -76
sa2 issu in CAP -41
sa2 issu in the -24
sa2 issu of CAP 57
sa2 issu of w 37
sa2 issu that w 13
sa2 issu w to 52
sa2 issu w w -107
sa2 it " -s -7
sa2 it " w -9
sa2 it 's -ing -23
sa2 it 's -ly -40
sa2 it 's CAP -13
sa2 it 's a 13
sa2 it 's not 24
sa2 it 's w 52
sa2 it , " -13
sa2 it , CAP -11
sa2 it , and -6
sa2 it , w -7
sa2 it -ed , -28
sa2 it -ed -ing -38
sa2 it -ed -s -43
sa2 it -ed . 45
sa2 it -ed CAP -13
sa2 it -ed NUM -13
sa2 it -ed a -20
sa2 it -ed in -54
sa2 it -ed on 67
sa2 it -ed that 54
sa2 it -ed the 25
sa2 it -ed to -28
sa2 it -ed w 56
sa2 it -ing to -22
sa2 it -ly -ed -63
sa2 it -ly -ing -24
sa2 it -ly -s -40
sa2 it -ly the -12
sa2 it -ly to -15
sa2 it -ly w -30
sa2 it -s , -22
sa2 it -s -ing -35
sa2 it -s -s -14
sa2 it -s CAP -38
sa2 it -s NUM -19
sa2 it -s a -30
sa2 it -s out -18
sa2 it -s that 17
sa2 it -s the -16
sa2 it -s to -48
sa2 it -s w 19
sa2 it . $ -17
sa2 it CAP . -14
sa2 it a " -18
sa2 it a w -66
sa2 it as a -15
sa2 it could be -10
sa2 it could have -5
sa2 it could w -16
sa2 it did not -7
sa2 it didn't w -41
sa2 it does not -10
sa2 it does w -23
sa2 it doesn't w 32
sa2 it has -ed -15
sa2 it has -ly -8
sa2 it has been -42
sa2 it has w -15
sa2 it in w -23
sa2 it no w -30
sa2 it not w 8
sa2 it on w -17
sa2 it one of -21
sa2 it out of -7
sa2 it the -s -26
sa2 it the CAP -27
sa2 it the w -48
sa2 it this w -21
sa2 it to w -25
sa2 it up to -14
sa2 it w , 68
sa2 it w -ed -36
sa2 it w -ing -66
sa2 it w -ly 43
sa2 it w -s -55
sa2 it w . -37
sa2 it w CAP -32
sa2 it w a -39
sa2 it w an -26
sa2 it w for -30
sa2 it w from 67
sa2 it w the -33
sa2 it w to 70
sa2 it w w -46
sa2 it will be -5
sa2 it will not -12
sa2 it will w -23
sa2 it would be -50
sa2 it would not -9
sa2 it would w 22
sa2 join a w -37
sa2 join by CAP -47
sa2 join the CAP -45
sa2 join the w -30
sa2 jok . $ -8
sa2 judg . $ -10
sa2 judg on the -11
sa2 keep CAP CAP -20
sa2 keep a w -63
sa2 keep her w -21
sa2 keep the w -104
sa2 keep w -s -40
sa2 keep w w -25
sa2 keep with CAP -19
sa2 know . $ -8
sa2 know CAP , -22
sa2 know CAP CAP -104
sa2 know CAP DAY 28
sa2 know CAP or 25
sa2 know the CAP -6
sa2 know the w -57
sa2 know w about -89
sa2 launch his w 23
sa2 launch w w -8
sa2 lay a w -60
sa2 lay his w -44
sa2 lay the w -113
sa2 leav . $ -22
sa2 leav CAP . -31
sa2 leav CAP CAP -26
sa2 leav the -s -20
sa2 leav the CAP -70
sa2 leav the w -12
sa2 leav to w 13
sa2 leav w w -51
sa2 less -ly to -32
sa2 less . $ -10
sa2 less NUM w -12
sa2 less a w -33
sa2 less w , -22
sa2 less w -s 97
sa2 less w . -36
sa2 less w in 46
sa2 less w than -73
sa2 less w to 9
sa2 let 's w -6
sa2 lin . $ -15
sa2 lin of w 47
sa2 lin to w -11
sa2 link the w -35
sa2 list . $ -39
sa2 list of -s -60
sa2 list of w -19
sa2 littl w . -17
sa2 littl w in 63
sa2 littl w of -27
sa2 littl w than -13
sa2 littl w to -56
sa2 littl w w -60
sa2 look . $ -63
sa2 look a w 20
sa2 look the w -43
sa2 look to the 52
sa2 look to w 93
sa2 look w w 32
sa2 main w w -52
sa2 maintain a w 9
sa2 mak " w -26
sa2 mak -ing w -69
sa2 mak -ly w 36
sa2 mak -s in -72
sa2 mak -s of -51
sa2 mak -s on -25
sa2 mak -s to -50
sa2 mak -s w -34
sa2 mak . $ -48
sa2 mak CAP CAP 37
sa2 mak CAP w 11
sa2 mak NUM w -54
sa2 mak by CAP -24
sa2 mak by the -32
sa2 mak her w 16
sa2 mak him a -36
sa2 mak him w -18
sa2 mak his -s -78
sa2 mak his w 58
sa2 mak in the -25
sa2 mak its w -48
sa2 mak that he 24
sa2 mak that w 26
sa2 mak the w -17
sa2 mak their -s 72
sa2 mak their w -107
sa2 mak this w 82
sa2 mak to CAP 35
sa2 mak to the 42
sa2 mak to w -17
sa2 mak up for -16
sa2 mak w , 66
sa2 mak w -ly -46
sa2 mak w -s 34
sa2 mak w . -54
sa2 mak w CAP 42
sa2 mak w by -54
sa2 mak w for 31
sa2 mak w in -32
sa2 mak w of -21
sa2 mak w on 6
sa2 mak w than -13
sa2 mak w to -34
sa2 mak w with -43
sa2 mark . $ -7
sa2 mark CAP , -12
sa2 mark the w -61
sa2 mean a w -40
sa2 mean that CAP -5
sa2 mean the w -34
sa2 mention CAP by -45
sa2 mention of CAP -21
sa2 mention the w 43
sa2 messag . $ -23
sa2 messag that -s -37
sa2 messag to CAP -39
sa2 messag w w 58
sa2 met -ly with -35
sa2 mind . $ -8
sa2 mount a w -20
sa2 mov . $ -17
sa2 mov CAP CAP -52
sa2 mov the CAP -34
sa2 mov the w -53
sa2 mov w . -14
sa2 mov w to -35
sa2 mov w w 63
sa2 movement . $ -32
sa2 nam " CAP 65
sa2 nam . $ 15
sa2 nam CAP . 37
sa2 nam CAP CAP -105
sa2 nam the w -51
sa2 need -ly w -53
sa2 need . $ 24
sa2 need CAP CAP -32
sa2 need NUM -s -25
sa2 need a w -77
sa2 need be -ed -20
sa2 need be w -24
sa2 need for a -16
sa2 need for w -10
sa2 need w -s -43
sa2 need w . -20
sa2 need w CAP -39
sa2 need w her -18
sa2 need w his -33
sa2 need w the -58
sa2 need w to -21
sa2 need w w -20
sa2 nominat CAP . -33
sa2 nominat CAP CAP 36
sa2 not , w 90
sa2 not . $ 20
sa2 not : CAP -77
sa2 not that -s 16
sa2 not that CAP 34
sa2 not that he 82
sa2 not that w -55
sa2 not the w 58
sa2 nothing to do -16
sa2 offer -ly w 115
sa2 offer . $ -26
sa2 offer a w -26
sa2 offer the w 46
sa2 offer to w 35
sa2 offer w to -25
sa2 ongo w w -82
sa2 open . $ -8
sa2 open the w -64
sa2 open to w -83
sa2 open w . -32
sa2 open w of -15
sa2 opponent , CAP 63
sa2 opponent . $ 55
sa2 oppos a w 25
sa2 oppos by CAP -10
sa2 oppos the CAP 44
sa2 oppos the w -15
sa2 oppos w w -61
sa2 opposition . $ -36
sa2 opposition the CAP -18
sa2 opposition w w 7
sa2 order . $ -28
sa2 order the w 46
sa2 order to w 25
sa2 pass . $ -32
sa2 pass the CAP 78
sa2 pass the w -101
sa2 pass w w -16
sa2 pay . $ -11
sa2 pay NUM w -12
sa2 pay for a -24
sa2 pay for the -20
sa2 pay for w -15
sa2 pay w w 16
sa2 personal -s , -18
sa2 personal -s . -29
sa2 personal -s and -16
sa2 personal w , 62
sa2 personal w -s -25
sa2 personal w . -7
sa2 personal w and -20
sa2 personal w w -29
sa2 pick a w 31
sa2 pick the w 7
sa2 plan , -ing -6
sa2 plan , which -18
sa2 plan . $ -31
sa2 plan for a 44
sa2 plan for the 39
sa2 plan to -ly 56
sa2 plan to -s 65
sa2 plan to w 17
sa2 plan w to -23
sa2 plan w w 17
sa2 plan would w 34
sa2 play . $ -6
sa2 play a -ing 43
sa2 play a w -66
sa2 play the w 20
sa2 play w -s -27
sa2 pledg -s , -31
sa2 pledg -s . -38
sa2 pledg -s and -10
sa2 pledg to " -41
sa2 pledg to w 42
sa2 pledg w w 55
sa2 point ( NUM -32
sa2 point , -ing -17
sa2 point , CAP 12
sa2 point , w -30
sa2 point . $ -6
sa2 point CAP ’s 21
sa2 point a w -8
sa2 point during the -14
sa2 point in the -13
sa2 point that the 36
sa2 point the CAP 79
sa2 point the w 55
sa2 point w , 37
sa2 point w . 92
sa2 point w for -30
sa2 point w in -19
sa2 point w of 23
sa2 point w over -19
sa2 portray CAP as -23
sa2 position . $ 20
sa2 position in CAP -40
sa2 position to w -80
sa2 position w w -28
sa2 post . $ 32
sa2 post : " 88
sa2 post a w 32
sa2 post the w -6
sa2 praiz CAP . -64
sa2 praiz CAP CAP 75
sa2 praiz CAP for 17
sa2 praiz CAP ’s -55
sa2 praiz his w -39
sa2 predict . $ -19
sa2 press w , -14
sa2 press w . -11
sa2 press w CAP -44
sa2 press w in 43
sa2 pressur from CAP -52
sa2 pressur on CAP 42
sa2 pressur to w -53
sa2 priority . $ 22
sa2 project . $ -29
sa2 promiz . $ -39
sa2 promiz to " 68
sa2 promiz to w -25
sa2 promot a w -95
sa2 prompt CAP CAP -22
sa2 propos a w 29
sa2 propos w w -27
sa2 proposal . $ -24
sa2 proposal to w 31
sa2 protest . $ -15
sa2 prov to be 44
sa2 provid an w 29
sa2 provid by the 27
sa2 provid w for -76
sa2 provid w to -60
sa2 provid w w 63
sa2 publish in the -35
sa2 pursu a w 13
sa2 pursu w -s -26
sa2 push a w 23
sa2 push the w 9
sa2 push to w 21
sa2 push w -s -28
sa2 put , " 72
sa2 put her w 17
sa2 put him in -12
sa2 put him on -73
sa2 put their w -13
sa2 put w -s -25
sa2 put w on 25
sa2 put w w -71
sa2 question . $ -14
sa2 question CAP 's -7
sa2 question CAP . 18
sa2 question CAP ’s -31
sa2 question from the -14
sa2 question her w 21
sa2 question his w 43
sa2 question how w -108
sa2 question is whether 24
sa2 question the w 8
sa2 question whether CAP 11
sa2 question whether he -22
sa2 question whether she -41
sa2 question whether the 21
sa2 rais -s . 80
sa2 rais -s on -22
sa2 rais NUM w -40
sa2 rais about NUM 42
sa2 rais the w -20
sa2 rais w -s 16
sa2 rais w for -38
sa2 rais w than -57
sa2 rais w w -36
sa2 rang of -s 36
sa2 rang of w -45
sa2 reach out to -19
sa2 reach w w 51
sa2 react to the -106
sa2 read " CAP 19
sa2 read , " -30
sa2 read . $ 92
sa2 read the w -56
sa2 ready for the -21
sa2 reason . $ -8
sa2 reason for the -30
sa2 reason to be -59
sa2 reason to w -7
sa2 recall the w 69
sa2 receiv NUM w -26
sa2 receiv w -s -52
sa2 receiv w w 111
sa2 recogniz the w 21
sa2 refer CAP . -133
sa2 refer CAP CAP 24
sa2 refer the CAP -135
sa2 refer the w 53
sa2 referenc a w -14
sa2 referenc the w 65
sa2 reflect a w -13
sa2 reflect the w -52
sa2 refus to w 6
sa2 refusal to w 20
sa2 regard the w -7
sa2 reiterat his w -27
sa2 reject the w 61
sa2 rejection of the 13
sa2 releas -s of 21
sa2 releas . $ 7
sa2 releas DAY , -53
sa2 releas DAY . 7
sa2 releas DAY w -56
sa2 releas by CAP -33
sa2 releas by the -37
sa2 releas of CAP -46
sa2 releas of the 66
sa2 releas on DAY -67
sa2 releas this w 8
sa2 releas w of -25
sa2 releas w w 7
sa2 rely -ly on -6
sa2 rely the w -22
sa2 remain -s , -8
sa2 remain -s to -10
sa2 remain CAP w -13
sa2 remain a w 8
sa2 remain in CAP -6
sa2 remain in the -46
sa2 remain in w -26
sa2 remain the w -43
sa2 remain to be -33
sa2 remain w , 10
sa2 remain w -s -16
sa2 remain w . -44
sa2 remain w w -40
sa2 remark , CAP -30
sa2 remark . $ -15
sa2 reply , " 52
sa2 reply . $ -10
sa2 report , -ing 15
sa2 report , CAP 60
sa2 report , the 16
sa2 report -ing NUM -20
sa2 report . $ 60
sa2 report by CAP 14
sa2 report by the -32
sa2 report from CAP -76
sa2 report on DAY 16
sa2 report that CAP -42
sa2 report that the 31
sa2 report that w -134
sa2 report the CAP -46
sa2 report w . 76
sa2 report w w 23
sa2 report was -ed -26
sa2 represent a w -50
sa2 represent by CAP -36
sa2 represent the CAP 39
sa2 represent w -s -29
sa2 request . $ -32
sa2 request an w -32
sa2 request to w 37
sa2 request w . -37
sa2 request w to 39
sa2 requir -s to 67
sa2 requir . $ -43
sa2 requir a w -59
sa2 requir the w 30
sa2 requir to w 95
sa2 requir w -s 52
sa2 requir w w -64
sa2 resolv . $ -20
sa2 respond , " 56
sa2 respond -s for 17
sa2 respond . $ 35
sa2 respond CAP ’s -77
sa2 respond a w 13
sa2 respond the w 31
sa2 respons , CAP -18
sa2 respons . $ -19
sa2 respons CAP ’s 27
sa2 respons a w -24
sa2 return . $ -11
sa2 return a w 15
sa2 return the CAP -55
sa2 return the w -52
sa2 return w w 25
sa2 reveal CAP CAP 16
sa2 reveal that he -20
sa2 reveal w w 85
sa2 rip CAP CAP -17
sa2 roll w w -37
sa2 rul , CAP -56
sa2 rul . $ 20
sa2 rul w -ing -16
sa2 run . $ -12
sa2 run against CAP -15
sa2 run as a -77
sa2 run for CAP -34
sa2 run for the -33
sa2 run for w -36
sa2 run the CAP -14
sa2 run the w -34
sa2 run w , -15
sa2 run w -s -38
sa2 run w . -10
sa2 run w CAP -61
sa2 run w from -24
sa2 run w in -34
sa2 run w to -44
sa2 run w w -95
sa2 run w — -9
sa2 say " CAP -94
sa2 say " the 78
sa2 say " w 25
sa2 say , " 26
sa2 say , -ed 70
sa2 say , -ing -31
sa2 say , -s -22
sa2 say , a 75
sa2 say , and 58
sa2 say , but 36
sa2 say , he -87
sa2 say , in -28
sa2 say , is 27
sa2 say , she -54
sa2 say , that 65
sa2 say , the -30
sa2 say , w 15
sa2 say , was 17
sa2 say -ing a 132
sa2 say -s of 24
sa2 say -s w 56
sa2 say . $ 26
sa2 say : " -41
sa2 say CAP " -61
sa2 say CAP ' 20
sa2 say CAP 's 80
sa2 say CAP , 84
sa2 say CAP -ed 97
sa2 say CAP -s -25
sa2 say CAP . 10
sa2 say CAP CAP 18
sa2 say CAP could -53
sa2 say CAP had 59
sa2 say CAP has 44
sa2 say CAP is 39
sa2 say CAP should -85
sa2 say CAP w 114
sa2 say CAP was -41
sa2 say CAP will 18
sa2 say CAP would -40
sa2 say CAP ’s -100
sa2 say DAY . 12
sa2 say DAY in -55
sa2 say DAY that -28
sa2 say DAY w 36
sa2 say a CAP 47
sa2 say a w -34
sa2 say about CAP 5
sa2 say about the -33
sa2 say at a -28
sa2 say at the 63
sa2 say he " -28
sa2 say he 's 10
sa2 say he -ed 36
sa2 say he -s 31
sa2 say he and 41
sa2 say he did -18
sa2 say he does 30
sa2 say he had 28
sa2 say he has 19
sa2 say he w 22
sa2 say he was -13
sa2 say he will -70
sa2 say he ’d -60
sa2 say her w 76
sa2 say his -s -16
sa2 say his w 20
sa2 say in an -24
sa2 say in his 57
sa2 say in the 30
sa2 say in w 55
sa2 say it -ed 38
sa2 say it is 81
sa2 say it w -43
sa2 say it was -18
sa2 say it will 49
sa2 say it would 93
sa2 say it ’s 82
sa2 say its w 43
sa2 say of CAP 89
sa2 say of the 9
sa2 say on CAP 57
sa2 say on DAY 63
sa2 say on the 21
sa2 say one CAP 13
sa2 say one w 38
sa2 say she -ed 38
sa2 say she -s -25
sa2 say she did 48
sa2 say she had 54
sa2 say she is 88
sa2 say she w 33
sa2 say she was -52
sa2 say she would 36
sa2 say some of 24
sa2 say that " -18
sa2 say that , 8
sa2 say that -ing 28
sa2 say that -s 43
sa2 say that CAP -16
sa2 say that he 15
sa2 say that his 39
sa2 say that if -44
sa2 say that in 31
sa2 say that it 19
sa2 say that she -67
sa2 say that the 79
sa2 say that they -42
sa2 say that w 49
sa2 say that while 18
sa2 say the " -50
sa2 say the -ed -89
sa2 say the -ing -15
sa2 say the -s 78
sa2 say the CAP -37
sa2 say the NUM 34
sa2 say the w 32
sa2 say their w -41
sa2 say they -ed 77
sa2 say they are 6
sa2 say they had 10
sa2 say they have 93
sa2 say they w -25
sa2 say they were -10
sa2 say they will -8
sa2 say they would -76
sa2 say they ’re 53
sa2 say this w -14
sa2 say to CAP 15
sa2 say w -s -6
sa2 say w . 20
sa2 say w CAP 84
sa2 say w in 46
sa2 say w is 91
sa2 say w of 48
sa2 say w w -32
sa2 say w was 52
sa2 say w were -43
sa2 say w ’s -52
sa2 say when -ed 11
sa2 see -ing w 21
sa2 see CAP as 27
sa2 see a w -15
sa2 see an w 43
sa2 see him as 15
sa2 see his w -133
sa2 see the CAP -6
sa2 see their -s 8
sa2 see w -s 9
sa2 see w w 59
sa2 seek a w -9
sa2 seek the w -43
sa2 seek to w -72
sa2 seek w , 51
sa2 seek w -s -153
sa2 seek w . 34
sa2 seek w from -153
sa2 seek w w 56
sa2 seem like a -9
sa2 seem to have -31
sa2 seem to w 5
sa2 seem w to 71
sa2 seem w w 8
sa2 seiz the w -62
sa2 self-describ w w -22
sa2 send an w -13
sa2 send or -ed -12
sa2 send to w -29
sa2 send w -s -99
sa2 send w to -81
sa2 send w w 15
sa2 sens of w -31
sa2 sentenc . $ -25
sa2 set a w -66
sa2 set of -s -36
sa2 set the w -54
sa2 set w -s 80
sa2 set w w -104
sa2 shar a w -8
sa2 shar of the -21
sa2 shar of w -22
sa2 sharp w to -91
sa2 shift . $ -12
sa2 shift in w -10
sa2 shift the w -26
sa2 shock . $ -57
sa2 shoot at the -7
sa2 shoot in CAP -16
sa2 show " CAP -39
sa2 show " the -18
sa2 show , CAP 99
sa2 show -s of -15
sa2 show CAP -ing 26
sa2 show CAP . -58
sa2 show CAP CAP -24
sa2 show CAP w 97
sa2 show a w -50
sa2 show an w -71
sa2 show him -ing -9
sa2 show how w 32
sa2 show in CAP -34
sa2 show in the -29
sa2 show of w -75
sa2 show that -s 71
sa2 show that CAP 6
sa2 show that NUM 70
sa2 show that he 76
sa2 show that the -117
sa2 show that w 46
sa2 show the CAP 105
sa2 show the w -33
sa2 show to w 31
sa2 show w -s 119
sa2 show w . 62
sa2 show w CAP 52
sa2 show w for -21
sa2 show w w -138
sa2 sid , CAP -8
sa2 sid . $ -19
sa2 sid of the -21
sa2 sign . $ -8
sa2 sign a w 38
sa2 sign of -ing -29
sa2 sign of w -54
sa2 sign the w -63
sa2 singl CAP w 19
sa2 singl w . -12
sa2 singl w w -86
sa2 skeptical . $ -68
sa2 slam the w 8
sa2 so-call CAP w -21
sa2 so-call w w 61
sa2 sound w w 23
sa2 speak -ly . -49
sa2 speak -ly of -10
sa2 speak . $ -47
sa2 speak CAP . 21
sa2 speak CAP CAP 16
sa2 speak CAP w 18
sa2 speak a w 39
sa2 speak in CAP -28
sa2 speak the CAP -42
sa2 speak the w -15
sa2 speak w of -8
sa2 spent NUM w -15
sa2 spent a w 20
sa2 spent than NUM 25
sa2 spent the w -65
sa2 spent w -ing -18
sa2 spent w w -62
sa2 stanc . $ -33
sa2 stanc on w 36
sa2 stand in the -32
sa2 stand in w 34
sa2 stand up to -35
sa2 stand w , -13
sa2 start -ing w -120
sa2 start . $ 17
sa2 start of the -10
sa2 stat 's -s -12
sa2 stat 's CAP -8
sa2 stat 's w -24
sa2 stat , " 58
sa2 stat , -ed -7
sa2 stat , -ing -21
sa2 stat , -ly -21
sa2 stat , CAP -14
sa2 stat , and -23
sa2 stat , but -17
sa2 stat , w -22
sa2 stat , where -13
sa2 stat -ed w -14
sa2 stat -ing -s -8
sa2 stat -ing DAY -7
sa2 stat -ing to -8
sa2 stat -s , -11
sa2 stat -s . -16
sa2 stat -s on -7
sa2 stat -s w -20
sa2 stat . $ 7
sa2 stat CAP . -43
sa2 stat CAP CAP -6
sa2 stat CAP w -50
sa2 stat and w -15
sa2 stat for w -8
sa2 stat have w -11
sa2 stat in NUM -6
sa2 stat in the 40
sa2 stat is w -16
sa2 stat like CAP -15
sa2 stat of CAP -35
sa2 stat of the 20
sa2 stat of w -7
sa2 stat such as -15
sa2 stat that CAP -52
sa2 stat that have -33
sa2 stat that the 41
sa2 stat that w -29
sa2 stat to w 15
sa2 stat w , -16
sa2 stat w -s -55
sa2 stat w . -10
sa2 stat w of -23
sa2 stat w to -13
sa2 stat w w -59
sa2 stat where CAP -15
sa2 stat where the -9
sa2 stat will w -11
sa2 stat with w -11
sa2 stat would w -15
sa2 stat ’s CAP -7
sa2 stat ’s w -14
sa2 statement , -ing -12
sa2 statement , CAP -5
sa2 statement -ed by 51
sa2 statement -ing that -31
sa2 statement -ing the 59
sa2 statement . $ -15
sa2 statement : " -32
sa2 statement DAY -ing -7
sa2 statement that the 56
sa2 statement w . -13
sa2 step . $ -7
sa2 step to w -15
sa2 step up w -11
sa2 step w to -56
sa2 stop -ing w 27
sa2 stop . $ -9
sa2 stop CAP CAP -25
sa2 stop in CAP -8
sa2 stop the w -11
sa2 story . $ -12
sa2 strategy . $ -35
sa2 strategy to w 29
sa2 strong -ing in -36
sa2 strong w for -38
sa2 strong w in -16
sa2 strong w of 43
sa2 strong w to 42
sa2 strong w w 24
sa2 struck a w -48
sa2 struggl . $ -20
sa2 struggl w w -100
sa2 suggest a w -67
sa2 suggest that -s 35
sa2 suggest that CAP 23
sa2 suggest that he -13
sa2 suggest that the 10
sa2 suggest that w 76
sa2 suggest the CAP 89
sa2 suggest the w -28
sa2 suggestion that CAP -59
sa2 support , CAP -27
sa2 support -ing -s 50
sa2 support -ing the 11
sa2 support -ing w 44
sa2 support . $ 14
sa2 support CAP 's -109
sa2 support CAP , 49
sa2 support CAP . 51
sa2 support CAP CAP 18
sa2 support CAP and -58
sa2 support CAP w -59
sa2 support CAP ’s -99
sa2 support NUM w -35
sa2 support a -ed -49
sa2 support a w 37
sa2 support among CAP -20
sa2 support among w -40
sa2 support behind CAP 25
sa2 support from -s -53
sa2 support from CAP 23
sa2 support from the 41
sa2 support from w 9
sa2 support her w 25
sa2 support him . -22
sa2 support his w 8
sa2 support in the 58
sa2 support the CAP -25
sa2 support to CAP -84
sa2 support w -s 57
sa2 support w CAP -80
sa2 support w w -13
sa2 supporter , -ed -44
sa2 supporter , -ing -40
sa2 supporter , CAP 60
sa2 supporter , w -77
sa2 supporter -ed w -85
sa2 supporter CAP . 86
sa2 supporter and -s -11
sa2 supporter and w -36
sa2 supporter have -ed -13
sa2 supporter in CAP -31
sa2 supporter in the -10
sa2 supporter the w -35
sa2 supporter to w -25
sa2 supporter w that -74
sa2 supporter w w -34
sa2 tak -s at 9
sa2 tak -s from -26
sa2 tak . $ -23
sa2 tak NUM -s -29
sa2 tak NUM to -33
sa2 tak a w -26
sa2 tak his w 51
sa2 tak on CAP 37
sa2 tak on a -61
sa2 tak on the -30
sa2 tak on w -26
sa2 tak over as 32
sa2 tak the -s -117
sa2 tak the CAP 35
sa2 tak the w 24
sa2 tak w , -27
sa2 tak w -ing 48
sa2 tak w . -41
sa2 tak w at 70
sa2 tak w in 16
sa2 tak w of -104
sa2 tak w on 39
sa2 tak w the -53
sa2 talk . $ 28
sa2 talk the w 53
sa2 talk w in -6
sa2 talk w w -5
sa2 target . $ -23
sa2 target for w -41
sa2 target the w -34
sa2 tell -s , -40
sa2 tell -s . 16
sa2 tell -s DAY 17
sa2 tell -s at 31
sa2 tell -s in 37
sa2 tell -s that -22
sa2 tell CAP 's -72
sa2 tell CAP , -57
sa2 tell CAP -s -42
sa2 tell CAP . -8
sa2 tell CAP CAP 37
sa2 tell CAP DAY 65
sa2 tell CAP in -60
sa2 tell CAP that 66
sa2 tell CAP w -53
sa2 tell CAP ’s -59
sa2 tell a CAP 36
sa2 tell a w -55
sa2 tell me . 41
sa2 tell the -s -15
sa2 tell the CAP 28
sa2 tell the w 36
sa2 tell w -s -46
sa2 tend w w 45
sa2 thank to a -23
sa2 thank to the -20
sa2 ther 's no 97
sa2 ther 's w -57
sa2 ther . $ -17
sa2 ther a w -31
sa2 ther an w -14
sa2 ther are -ly -6
sa2 ther are -s 42
sa2 ther are NUM -8
sa2 ther are two -6
sa2 ther are w -12
sa2 ther have been -10
sa2 ther may be -8
sa2 ther no w -33
sa2 ther some w -21
sa2 ther w a -15
sa2 ther w of 42
sa2 ther w that -8
sa2 ther w to 65
sa2 ther w w 32
sa2 ther was a -27
sa2 ther was no 35
sa2 ther was the -18
sa2 ther was w -16
sa2 ther were -s -12
sa2 ther were w -15
sa2 think . $ 48
sa2 think CAP CAP -66
sa2 think that CAP -18
sa2 think that w 28
sa2 think the CAP 51
sa2 think the w -16
sa2 think w . -36
sa2 trad -s . -13
sa2 trad -s with -35
sa2 trad . $ -8
sa2 trad and w -5
sa2 trad w , -21
sa2 trad w . -46
sa2 trad w — -14
sa2 try a w -97
sa2 try w -s -142
sa2 try w CAP -40
sa2 try w a -24
sa2 try w her -112
sa2 try w him 34
sa2 try w his -6
sa2 try w it -90
sa2 try w out 24
sa2 try w the 16
sa2 try w up -39
sa2 try w w -57
sa2 turn into a -29
sa2 turn out , -23
sa2 turn out in -20
sa2 turn out to -19
sa2 turn out w -11
sa2 turn over to -19
sa2 turn the -s -66
sa2 turn the CAP -21
sa2 turn the w 27
sa2 turn w -s -37
sa2 turn w to -51
sa2 tweet , " 89
sa2 tweet . $ 33
sa2 tweet / > -17
sa2 tweet > . -16
sa2 tweet _ w -29
sa2 tweet a w 69
sa2 tweet that CAP -42
sa2 tweet w = -27
sa2 underscor the w -19
sa2 understand the w 42
sa2 urg -s to -19
sa2 urg CAP to 7
sa2 urg the CAP -60
sa2 urg the w 54
sa2 used . $ -15
sa2 used a w -86
sa2 used by CAP -21
sa2 used w CAP -29
sa2 used w of -24
sa2 used w w 87
sa2 using her w 18
sa2 using the w -85
sa2 using w -s -41
sa2 using w w -36
sa2 very w , -23
sa2 very w -s -54
sa2 very w . -36
sa2 very w in 24
sa2 very w of -16
sa2 very w w -14
sa2 view . $ -6
sa2 view as a 79
sa2 view as w 16
sa2 view him -ly -26
sa2 view on the -24
sa2 view on w -34
sa2 view the w 32
sa2 vot , -ing 57
sa2 vot , -s -8
sa2 vot , and -15
sa2 vot , which -6
sa2 vot -s , -30
sa2 vot -s . -7
sa2 vot -s and -15
sa2 vot CAP , 13
sa2 vot CAP . -5
sa2 vot CAP CAP 21
sa2 vot a CAP 46
sa2 vot and w -17
sa2 vot are -ed -7
sa2 vot on CAP -26
sa2 vot on the -27
sa2 vot the CAP -34
sa2 vot the w -19
sa2 vot their w -28
sa2 vot this w -15
sa2 vot to w 20
sa2 vot w , -42
sa2 vot w . -17
sa2 vot w w -75
sa2 vow to " 36
sa2 vow to w 22
sa2 want . $ 25
sa2 want CAP to -52
sa2 want a w 34
sa2 want the w 100
sa2 want to be -49
sa2 want to w 12
sa2 want w -s -87
sa2 warn that the 42
sa2 watch the w 8
sa2 wav of w -48
sa2 weigh the w -42
sa2 word . $ -17
sa2 worry . $ -39
sa2 worry the w 56
sa2 writ , " -42
sa2 writ . $ 37
sa2 writ : " 13
sa2 writ CAP CAP 34
sa2 writ by CAP -8
sa2 writ his w -19
sa2 writ in CAP 77
sa2 writ in a 70
sa2 writ in an 53
sa2 writ in the 51
sa2 writ that CAP 64
sa2 writ the w -122
sa2 writ to CAP 128
sf abl base -19
sf accept base 14
sf accept ed -80
sf accept ing -7
sf accord base -145
sf accord ing 37
sf account base -39
sf account s 33
sf accus ing 26
sf accus s -52
sf accusation base -11
sf accusation s -8
sf acknowledg base 7
sf acknowledg ing 13
sf add base -73
sf add ed -14
sf add ing 14
sf add s -9
sf address base 10
sf address ed -33
sf address ing -19
sf admir base 58
sf admission base 59
sf admit base 63
sf admit ed -37
sf admit ing -68
sf admit s 94
sf adopt base -27
sf adopt ed -10
sf adopt ing 43
sf advic base 17
sf adviz base -29
sf adviz ed -35
sf adviz ing 63
sf advocat base 27
sf advocat ed 17
sf advocat s -26
sf affirm base -51
sf agre base -23
sf agre ed 9
sf aim base -17
sf aim ed 8
sf aim ing 21
sf aim s -81
sf air base 43
sf air ed -11
sf air ing -105
sf alarm base 59
sf alarm ed -66
sf align ed -35
sf alleg ed -21
sf allegation s -11
sf allow base 10
sf allow ing -67
sf allow s 10
sf allud ing -21
sf anger ed 50
sf angry base 6
sf announc base 45
sf announc ing 16
sf announc s 63
sf announcement base 23
sf answer base -29
sf answer ed 63
sf answer ing 31
sf answer s -43
sf anticipat ed -38
sf anxiety base 32
sf anxiety s -11
sf apologiz base -36
sf apologiz ed -72
sf appeal base -24
sf appeal ing 6
sf appeal s 19
sf appear ed -27
sf appear ing -104
sf appear s 34
sf applaud ed -76
sf appoint base 21
sf appoint ed -16
sf approv ed 35
sf argu base 21
sf argu ing 23
sf argu s 92
sf argument base -9
sf argument s 35
sf articulat ed 96
sf ask base 21
sf ask ing 22
sf ask s 9
sf assail ed 105
sf assert ed 44
sf assert ing 42
sf assertion base 85
sf assertion s -87
sf assess base -45
sf assessment base -58
sf assum base 89
sf assum ed -61
sf assum ing -82
sf assumption base 59
sf assur base -31
sf assur ed 31
sf attack base -38
sf attack ed 75
sf attack ing 28
sf attack s -11
sf attempt base -45
sf attempt ed -47
sf attempt ing 10
sf attempt s 38
sf attract base -39
sf attract ed -9
sf attract ing 12
sf attribut ed -28
sf authoriz ed 45
sf avoid base -27
sf avoid ing -73
sf awar base 9
sf back base -45
sf back ed 18
sf back ing 84
sf back s 16
sf balk ed 15
sf ban base -9
sf ban ing -10
sf ban s 47
sf bash base -40
sf becam base -14
sf becom base -10
sf becom ing -70
sf becom s -46
sf begin base -16
sf begin ed -31
sf begin ing -32
sf belief base -11
sf belief s 28
sf believ base 30
sf believ ed -135
sf believ ing -48
sf believ s 25
sf bemoan ed 56
sf best base 9
sf better base -16
sf bitter base 26
sf blam base -34
sf blam ed -42
sf blam ing 49
sf blast ed 41
sf blast ing -10
sf blast s 84
sf block base -54
sf block ed 10
sf block ing -44
sf block s 30
sf bo ed 26
sf boast ed -18
sf boast s -62
sf break base -34
sf break ing -33
sf break s 20
sf bring ed -42
sf bring ing -6
sf bring s -54
sf broad base 10
sf brush ed 16
sf calculat ed -93
sf call ed -13
sf call ing 25
sf call s 34
sf captur base -37
sf captur ed -25
sf car s -23
sf careful base -25
sf carry base -52
sf carry ed -38
sf carry ing 40
sf carry s -99
sf cast base 50
sf cast ing -149
sf caution base -62
sf caution ed 34
sf celebrat base -72
sf celebrat ed 40
sf certain base -11
sf challeng base -43
sf challeng ed 61
sf challeng ing 25
sf challeng s -34
sf champion base -86
sf champion ed 14
sf chant ed 6
sf chant ing -7
sf chant s 75
sf characteriz ed -16
sf charg base -15
sf charg ed 28
sf charg s -29
sf cheer base 120
sf cheer ed -32
sf cheer ing -25
sf cheer s -36
sf choos base 7
sf choos ed -37
sf choos ing -16
sf circulat ing -43
sf cit ed -19
sf cit ing 52
sf cit s 35
sf claim base 7
sf claim ed 45
sf claim ing 25
sf claim s -11
sf clear ed -86
sf co-sponsor ed 8
sf coin base -53
sf coin ed 27
sf com ing -37
sf com s -70
sf comment ed 75
sf comment s -25
sf commit base 64
sf commit ed -37
sf commit ing -42
sf common base 8
sf compar base -7
sf compar ed 8
sf compar ing 27
sf complain base -50
sf complain ed 100
sf complaint s 14
sf conced ed 69
sf conced ing -63
sf concern ed 14
sf concern ing -132
sf concern s 21
sf conclud base 50
sf conclud ed -20
sf conclud s 17
sf condemn base -66
sf condemn ed 125
sf condemn ing -119
sf confirm base -44
sf confirm ed 11
sf confront base -26
sf confront ed -55
sf confront ing -46
sf confus ed -53
sf confus ing 55
sf congratulat ed -89
sf consensus s 24
sf consider base -38
sf consider ed -19
sf consider ing 21
sf consider s 65
sf contention base 9
sf continu base -16
sf continu ed 7
sf continu s -33
sf contradict base -36
sf contrast base -51
sf contrast ing 46
sf contrast s -15
sf controversial base -8
sf conversation base 37
sf conversation s -54
sf convinc base 88
sf convinc ed 10
sf convinc ing -116
sf count base -89
sf count ing -24
sf counter base 31
sf cover base -10
sf cover ed 12
sf cover ing -84
sf cover s 54
sf creat base -60
sf creat ed -68
sf creat ing 60
sf credit base -72
sf credit ed 80
sf credit s 11
sf critical base -14
sf criticism base 17
sf criticism s -36
sf criticiz base -21
sf criticiz ed -14
sf criticiz ing 18
sf cry base 24
sf cut base -23
sf cut ing -23
sf cut s 12
sf debat base -18
sf debat ed 71
sf debat ing 23
sf debat s -42
sf decid base 29
sf decid ed -50
sf decid ing 31
sf decision base -6
sf decision s 9
sf declar base 64
sf declar ed -30
sf declar ing 56
sf declar s -67
sf declin base -88
sf declin ed 41
sf declin ing -102
sf decry ed 72
sf dedicat ed -43
sf deem ed -29
sf deep base 8
sf defend base -78
sf defend ed 134
sf defend ing 11
sf deliver base -42
sf deliver ed -43
sf deliver ing 109
sf demand base 20
sf demand ed -58
sf demand s 64
sf demonstrat ed -98
sf demonstrat ing -98
sf denounc ed 8
sf denounc ing 7
sf deny base -47
sf deny ed 50
sf deny ing -53
sf deny s 12
sf derid ed 28
sf describ base -70
sf describ ed 18
sf describ ing 27
sf describ s 38
sf design ed -13
sf desir base 40
sf detail base -112
sf detail ing 94
sf detail s -16
sf determin base -32
sf determin ing 11
sf devot ed -44
sf direct base -37
sf direct ed -11
sf disagre base 62
sf disagre s -69
sf disagreement base 18
sf disagreement s 69
sf disappoint ed 75
sf disappoint ing -8
sf disavow base -51
sf disavow ed 10
sf disclos base -41
sf disclos ed -11
sf disclosur base 62
sf disclosur s -60
sf discover base 24
sf discover ed -64
sf discuss base 53
sf discuss ing -8
sf discussion base 7
sf discussion s -12
sf dismiss base -120
sf dismiss ing 74
sf display base -103
sf display ed -10
sf disput base 9
sf disput ed 88
sf disput s -44
sf distanc base -40
sf distanc ed 59
sf divid base -40
sf divid ed 12
sf divid ing -33
sf document base 6
sf document ed 129
sf document s -58
sf doubl base -52
sf doubl ed 16
sf doubt base 6
sf doubt ed -57
sf draw base 24
sf draw ed -42
sf draw ing -43
sf draw s 35
sf dub ed 39
sf eager base 8
sf earn base -24
sf earn ed -33
sf earn ing -59
sf earn s -45
sf echo base 48
sf echo ed 54
sf echo ing -8
sf echo s -60
sf elaborat base -98
sf elect base -42
sf elect ed -63
sf elect ing 31
sf embrac base -41
sf embrac ed -37
sf embrac ing 7
sf emerg base -22
sf emerg ed 10
sf emerg ing -54
sf emphasiz base 30
sf emphasiz ed -9
sf emphasiz ing 50
sf emphasiz s -90
sf encourag base 26
sf encourag ed 112
sf encourag ing -87
sf encourag s -87
sf end base -8
sf end ed -57
sf end ing -23
sf end s -21
sf endors base -31
sf endors ed 65
sf endors ing -55
sf endors s -9
sf endorsement base 26
sf endorsement s -25
sf engag base -36
sf engag ed -24
sf engag ing -37
sf enjoy base 80
sf enjoy ed -42
sf enjoy s -27
sf establish base -62
sf establish ed -13
sf establish ing -105
sf estimat base 37
sf estimat ed -21
sf estimat s 13
sf expand ed -34
sf expect base 40
sf expect ed -12
sf expect ing 101
sf expect s -41
sf experienc base -15
sf experienc ed -45
sf experienc s -52
sf explain ed 19
sf explain ing 6
sf explain s 20
sf expos base 6
sf expos ed 14
sf express base 12
sf express ed 14
sf express ing -20
sf eye base -76
sf eye s 43
sf fact base -17
sf fact s -36
sf fail base -77
sf fail ed -19
sf fail ing -38
sf fail s -49
sf fals base 38
sf far base -20
sf far ed -68
sf fault base 14
sf favor base 11
sf favor ed 22
sf favor ing -106
sf favor s -25
sf fear base 43
sf fear ed -48
sf fear s -27
sf featur base -39
sf featur ed 13
sf featur ing -97
sf featur s 21
sf feel base 54
sf feel ed -39
sf feel ing 28
sf feel s -95
sf fight base -34
sf fight ing 30
sf fight s -40
sf figur ed -28
sf figur ing 17
sf figur s -16
sf fil base -96
sf fil ed -35
sf fil ing 21
sf fil s 51
sf find base -50
sf find ed -27
sf find ing -34
sf find s 79
sf fir base -106
sf fir ing 29
sf focus ed -11
sf focus ing -15
sf focus s -22
sf follow base -12
sf follow ed -52
sf follow ing -76
sf follow s 70
sf forecast base 86
sf forget base -100
sf forward base -58
sf fram base 12
sf fram ed 29
sf fre base -14
sf fre ed -90
sf full base -7
sf giv base -41
sf giv ed -29
sf giv ing 5
sf giv s -13
sf go base -26
sf go ed -16
sf go ing -22
sf go s 38
sf goal base 30
sf goal s -71
sf grant base -66
sf grant ed -26
sf grant ing 47
sf grant s -22
sf grow base -30
sf grow ing -14
sf grow s -58
sf guarante ed -23
sf guess base 22
sf hammer ed -38
sf happy base -12
sf harsh base 18
sf hat s -39
sf hear base -11
sf hear ed -38
sf hear ing 6
sf high base -10
sf highlight base -17
sf highlight ed 57
sf highlight ing 16
sf highlight s -9
sf hint ed -32
sf hint s -7
sf hir base -40
sf hir ed 6
sf hir ing -40
sf hit base 6
sf hit ing 23
sf hit s -70
sf hold base -24
sf hold ed -50
sf hold ing -15
sf hold s 29
sf hop base -37
sf hop ed -50
sf hop ing 47
sf hop s 58
sf hopeful base 27
sf hopeful s -49
sf hostility base 22
sf idea base 29
sf idea s -32
sf identify base 47
sf identify ed -15
sf identify ing -14
sf ignor base 86
sf ignor ed -69
sf ignor ing -49
sf imagin base -55
sf imagin ed 32
sf imply ed -47
sf imply ing 32
sf impos base -75
sf impos ed 59
sf impos ing -38
sf impression base -17
sf includ base -34
sf includ ed 5
sf includ ing -62
sf includ s 72
sf indicat base 40
sf indicat ed -51
sf indicat s 70
sf inform ed -12
sf insist base 38
sf insist ed 11
sf insist s -25
sf instruct ed 15
sf intend ed -26
sf intend s -7
sf intens base 19
sf interest base 32
sf interest ing -87
sf interest s -107
sf interject ed -25
sf interpret ed -6
sf introduc ed -93
sf introduc ing 90
sf investigat base -52
sf investigat ed -48
sf investigat ing -48
sf invit ed -17
sf invit ing 20
sf invok ed 57
sf invok ing 50
sf issu base -20
sf issu ed 71
sf issu ing -30
sf issu s -40
sf it base -23
sf join base -50
sf join ed -19
sf join s -45
sf jok base -112
sf jok ed 52
sf jok ing -13
sf judg base 6
sf judg s -50
sf keen base 39
sf keep base -17
sf keep ed -68
sf keep ing 18
sf keep s 12
sf knock base -77
sf knock ed 43
sf know ed -30
sf know ing 18
sf know s 97
sf label base -38
sf label ed 87
sf lambast ed 16
sf lament ed 89
sf lash ed 52
sf launch base 56
sf launch ed -76
sf launch ing 16
sf lay base -133
sf lay ed -76
sf lay ing 68
sf lay s 95
sf lean base 37
sf lean ing -18
sf lean s 36
sf learn ing -7
sf leav base 35
sf leav ed -34
sf leav ing -79
sf leav s -61
sf less base -29
sf let base -51
sf let ing 80
sf liken ed 34
sf lin base -14
sf lin ed -18
sf lin ing 67
sf lin s -50
sf link base -48
sf link ed -82
sf link s 94
sf list base -42
sf list ing 85
sf list s 87
sf littl base -18
sf lobby base -59
sf lobby ed 23
sf lobby ing -32
sf look base 38
sf look ed -82
sf look ing -7
sf look s -27
sf lov base -19
sf lov ed 32
sf lov ing -59
sf main base 6
sf maintain base 30
sf maintain ed -100
sf maintain s -44
sf mak base -13
sf mak ed -17
sf mak ing -20
sf manag base -55
sf manag ed -58
sf manag ing -52
sf mandat base -73
sf mandat ed -18
sf mandat s 76
sf mark base 6
sf mark ed -18
sf mark ing -25
sf mark s -50
sf mean base 17
sf mean ed -17
sf mean ing -40
sf mean s -71
sf mention base 10
sf mention ed -36
sf mention ing 138
sf messag base 14
sf messag ing -20
sf messag s -67
sf met base -31
sf mind base 55
sf mind s -77
sf mock base -18
sf mock ed 10
sf mock ing -55
sf mount base -68
sf mount ing 69
sf mov base -32
sf mov ed -28
sf mov ing 6
sf mov s -77
sf movement base -11
sf nam base -55
sf nam ed 113
sf nam ing 16
sf nam s -80
sf need ed -23
sf need s -45
sf negotiat base -50
sf negotiat ed 93
sf negotiat ing -75
sf nominat base -49
sf nominat ed 48
sf nominat ing -14
sf not base -95
sf not ed 46
sf not ing 54
sf not s -9
sf nothing ing -34
sf notic base 26
sf notic ed 5
sf objection s -18
sf obvious s 9
sf offer ed 12
sf offer s -45
sf ongo ing 6
sf open base -14
sf open ed -12
sf open ing -74
sf open s -15
sf opponent base 22
sf opponent s -96
sf oppos base 35
sf oppos ed 16
sf oppos ing -48
sf oppos s -40
sf opposition base -7
sf opt ed 23
sf optimistic base -18
sf order base -69
sf order ed 63
sf order s 53
sf outlin ed -28
sf outrag ed 12
sf outspoken base 31
sf overwhelm ing 15
sf paint ing -31
sf pass base -100
sf pass ed 20
sf pass ing 62
sf pass s -38
sf passionat base 36
sf pay base -12
sf pay ing -57
sf pay s -22
sf perceiv ed -18
sf perception base -37
sf perception s -8
sf personal base -16
sf persuad base 19
sf persuad ed -37
sf persuad ing 27
sf pick base -84
sf pick ed 8
sf pick ing 9
sf pick s -37
sf pitch base -94
sf pivot base -26
sf pivot ing -19
sf plan base -32
sf plan ed -51
sf plan ing 23
sf plan s 11
sf play base -14
sf play ed -6
sf play ing -46
sf play s -86
sf plead ed 12
sf pledg base -11
sf pledg ed -43
sf pledg ing 140
sf pledg s 54
sf point base -25
sf point ed 35
sf point ing 33
sf point s -14
sf pois ed -7
sf portray base -5
sf portray ed 44
sf portray ing -32
sf position base -22
sf position ed -41
sf position s -16
sf post base -64
sf post ed 32
sf post ing -30
sf post s 72
sf praiz base -11
sf praiz ed 22
sf praiz ing -34
sf praiz s 93
sf predict base 11
sf predict ing -31
sf prediction base -8
sf prediction s 23
sf prefer base -16
sf prefer ed -40
sf present base -52
sf present ed 48
sf present s -60
sf press base -69
sf press ed 43
sf press ing 97
sf pressur base -14
sf presum ed -29
sf priority base 60
sf priority s -70
sf proclaim ed 19
sf project base -67
sf project ed 99
sf project ing -6
sf project s -9
sf projection s 12
sf promiz base -34
sf promiz ed 65
sf promiz ing 82
sf promiz s -39
sf promot base 94
sf promot ed -51
sf promot ing -37
sf prompt ed -40
sf prompt ing 22
sf propos ed -9
sf propos ing 62
sf proposal base -9
sf proposal s -8
sf protest base -36
sf protest ed 16
sf protest ing 72
sf protest s -29
sf proud base -23
sf prov base -11
sf prov ed -59
sf provid base 15
sf provid ing -73
sf provid s -113
sf publish ed -51
sf publish ing 7
sf pursu base 74
sf pursu ed -46
sf pursu ing -26
sf push base -60
sf push ed -8
sf push ing 33
sf put base 26
sf put ing -132
sf put s 11
sf question base -25
sf question ed 109
sf question ing 52
sf question s -25
sf quick base -9
sf quot base -9
sf quot ed -15
sf quot s -22
sf rail ed 31
sf rais base -31
sf rais ed 14
sf rais ing -32
sf rais s -9
sf rang base -15
sf rang ing -103
sf rattl ed 52
sf reach ed -13
sf reach ing -74
sf reach s -51
sf react base 54
sf react ed 37
sf react ing -42
sf read base 9
sf read ing -46
sf read s 33
sf ready base -17
sf realiz base 21
sf reason base 30
sf reason s -97
sf rebuf ed -8
sf rebuk base -55
sf rebuk ed 115
sf rebut base 38
sf recall ed 28
sf receiv base -17
sf receiv ed -46
sf receiv s -52
sf recogniz base -18
sf recogniz ed -39
sf recogniz ing 87
sf recogniz s -64
sf recommend base 43
sf recommendation base 31
sf recommendation s -48
sf recount base -55
sf recount ed 23
sf refer ed -42
sf refer ing -26
sf refer s -10
sf referenc base -9
sf referenc ed 73
sf referenc ing 29
sf referenc s -55
sf reflect base -14
sf reflect ed -49
sf reflect ing -14
sf refus base -65
sf refus ed -11
sf refus ing 27
sf refus s 93
sf refusal base -13
sf regard base -9
sf regard ed 64
sf regard ing -62
sf reiterat ed 46
sf reject base -29
sf reject ed 43
sf reject ing -29
sf rejection base 16
sf releas base -25
sf releas ed 11
sf releas s -38
sf rely base -69
sf rely ed -97
sf rely ing 44
sf rely s -6
sf remain base 43
sf remain ed -19
sf remain ing -61
sf remain s -58
sf remark base -12
sf remark ed 116
sf remark ing 62
sf remark s -26
sf remember base 61
sf remember ed 35
sf remember s -69
sf remind ed 103
sf renew base -24
sf renew ed 24
sf repeat base 93
sf repeat ed -15
sf repeat ing 7
sf reply base -64
sf reply ed 9
sf report base -75
sf report ed 74
sf report ing -34
sf report s -41
sf represent base 81
sf represent ed -38
sf represent ing -94
sf represent s -24
sf request base -23
sf request ed 80
sf request s -24
sf requir base 20
sf requir ed -39
sf requir ing -34
sf requir s 7
sf resist base 82
sf resist ed -61
sf resolv base 28
sf resolv ed -87
sf resonat base -25
sf resonat ed 28
sf respond base -26
sf respond ed 53
sf respond ing -107
sf respond s 5
sf respons base -15
sf respons s 22
sf restrict base -95
sf restrict ed -86
sf restrict ing 103
sf return base 15
sf return ed -31
sf return ing -110
sf return s -57
sf retweet ed 60
sf reveal base 22
sf reveal ed -25
sf reveal s 24
sf revelation base -55
sf revelation s 23
sf revers base 52
sf revers ed -37
sf revers ing -35
sf rip ed 33
sf roll base -40
sf roll ed 12
sf roll ing -12
sf roll s -45
sf rul base -28
sf rul ed 106
sf rul ing 6
sf rul s -58
sf rumor s 77
sf run base -16
sf run ed -12
sf run ing -22
sf run s -64
sf satisfy ed -53
sf say ed 16
sf say ing -45
sf say s 51
sf scar base -75
sf scar ed 17
sf scar s 12
sf scrambl base 59
sf scrambl ed -13
sf scrambl ing -102
sf se ing 8
sf see base 10
sf see ed -63
sf see s 55
sf seek base -40
sf seek ed -12
sf seek s 23
sf seem base -45
sf seem ed 16
sf seem ing -15
sf seem s 41
sf seiz base 44
sf seiz ed -91
sf seiz ing 63
sf self-describ ed 26
sf send base -57
sf send ed 7
sf send ing -111
sf sens base -26
sf sentenc base -69
sf sentenc ed 46
sf sentenc s -18
sf sentiment base 31
sf sentiment s -21
sf set base 6
sf set ing -19
sf set s -102
sf shar base 20
sf shar ing -78
sf shar s -17
sf sharp base 15
sf shift base -76
sf shift ed -11
sf shift ing -16
sf shift s 40
sf shock base -35
sf shock ed -8
sf shock ing 66
sf shock s -7
sf shoot base 25
sf shoot ing -48
sf shout ed 80
sf shout ing -54
sf show ed -34
sf show ing -10
sf show s -9
sf sid base -52
sf sid ed 103
sf sid s -21
sf sign base -23
sf sign ed 33
sf sign ing -60
sf sign s -37
sf signal base -53
sf signal ed 99
sf singl base -26
sf singl ed 27
sf slam ed -62
sf slam ing 66
sf slam s 66
sf so-call ed -7
sf sound base -101
sf sound ed 75
sf sound ing -68
sf sound s 56
sf speak ed 14
sf speak ing -47
sf speak s 18
sf speculat ed 49
sf speculation base 50
sf spent base -25
sf split base -14
sf spot base -58
sf spot ed 48
sf spot s -66
sf stanc s -10
sf stand base 11
sf stand ed -52
sf stand ing -22
sf stand s 40
sf start base -76
sf start ed -26
sf start ing 14
sf start s 79
sf stat base -38
sf stat ed 208
sf stat ing 177
sf stat s -38
sf statement s -33
sf step ed -25
sf step ing -51
sf stop ed -6
sf stop ing -68
sf stop s -48
sf story base -94
sf story s 86
sf strategy s -107
sf stress base -117
sf stress ed 32
sf strong base -8
sf struggl base -42
sf struggl ed -27
sf struggl ing -11
sf struggl s -6
sf stuck base -44
sf submit ed -8
sf sued ed -39
sf suggest base 31
sf suggest ed 24
sf suggest ing 23
sf suggest s -52
sf suggestion s 40
sf support base -10
sf support ed 58
sf support ing 43
sf support s 39
sf supporter base 81
sf supporter s -41
sf sur base 18
sf surpriz base 33
sf surpriz ed -44
sf suspect base -54
sf suspect ed 51
sf suspect s 25
sf tak base -25
sf tak ed -31
sf tak ing -14
sf tak s 11
sf talk base -51
sf talk ed 47
sf talk ing 11
sf talk s 17
sf target ed -22
sf target ing -34
sf target s -16
sf tell ing -20
sf tell s 116
sf tend base -17
sf tend s -45
sf thank ed 84
sf thank ing 135
sf thank s -116
sf ther base -25
sf think base 39
sf think ed -73
sf think ing -36
sf think s 58
sf threaten base 46
sf threaten ed -21
sf threaten s -65
sf throw base 11
sf throw ing 6
sf tick ed 49
sf tie base -78
sf tie ing 78
sf titl base -94
sf titl ed 75
sf titl s -83
sf touch base -29
sf tout ed -25
sf tout ing 8
sf trad base -27
sf trad ed -14
sf trad s -12
sf troubl base -93
sf troubl ing 61
sf troubl s 68
sf trust base -16
sf trust ed 15
sf try ed -35
sf try ing -16
sf try s 25
sf turn base -23
sf turn ed -21
sf turn ing -113
sf turn s 22
sf tweet base -36
sf tweet ed 67
sf tweet ing 139
sf tweet s -111
sf unawar base 11
sf uncover ed -77
sf underscor base -21
sf underscor ing -7
sf underscor s 8
sf understand ing 5
sf understand s -20
sf unhappy base -6
sf unveil ed 8
sf upset base 22
sf urg ed 67
sf urg ing -54
sf used ed -26
sf using ing -10
sf utter ed 42
sf very base -15
sf view base 47
sf view ing -88
sf view s 8
sf vocal base 10
sf voic base -68
sf voic ed 108
sf voic s -56
sf vot base -31
sf vot ed 59
sf vot s -29
sf vow base -27
sf vow ed 65
sf vow ing -45
sf vow s 67
sf walk base -20
sf walk ed -27
sf walk ing -22
sf want ed 8
sf want ing -16
sf want s -25
sf warn base 33
sf warn ed 35
sf warn ing -22
sf watch base -64
sf watch ed 24
sf watch ing 21
sf wav base -27
sf wav ed -39
sf wav s 26
sf weigh base -12
sf weigh ed 23
sf welcom base -35
sf welcom ed 34
sf welcom ing -33
sf wish base 36
sf wish s -77
sf withdraw base 60
sf witness base 63
sf wonder base 18
sf word base -9
sf word ing -13
sf word s -16
sf worry base 34
sf worry ed 20
sf worry s -23
sf writ base -7
sf writ ed 23
sf writ ing -68
sf writ s -38
sf yell ed 39
sf zero base -89
sg abl  -55
sg abl +should+be 54
sg abl +to+be -13
sg abl +was -54
sg abl +were -71
sg abl +will+be 60
sg accept  46
sg accept +to -29
sg accord  13
sg account  -17
sg accus  13
sg accus +also -11
sg accus +has 9
sg accus +have -28
sg accus +is 64
sg accusation  12
sg acknowledg  39
sg acknowledg +to -72
sg add  14
sg add +to -40
sg address  -54
sg address +also -30
sg address +to 62
sg admir  -99
sg admission  47
sg admit  87
sg admit +to -72
sg adopt  -7
sg advic  20
sg adviz  96
sg advocat  -23
sg advocat +to 75
sg affirm  20
sg agre  41
sg agre +ly -84
sg agre +to 79
sg aim  33
sg air  -63
sg air +to -39
sg air +will 28
sg alarm  65
sg align  -47
sg allow  28
sg allow +to 19
sg allow +would -72
sg allud  6
sg anger  24
sg angry  43
sg angry +are -15
sg announc  10
sg announc +to -65
sg announc +was 19
sg announcement  -67
sg announcement +’s 64
sg answer  34
sg answer +to 16
sg anticipat  -62
sg apologiz  7
sg appeal  -13
sg appeal +to -45
sg appear  6
sg appear +also 15
sg appear +to -72
sg applaud  -49
sg appoint  -7
sg approv  -124
sg argu  41
sg argu +has 11
sg argument  21
sg articulat  19
sg ask  -12
sg ask +to -57
sg ask +was 110
sg assail  7
sg assert  39
sg assertion  36
sg assessment  9
sg assum  -17
sg assumption  7
sg assur  64
sg assur +is -105
sg assur +to -74
sg assuranc  13
sg attack  -17
sg attack +ly -58
sg attack +to 76
sg attack +’s 22
sg attempt  -6
sg attract  -90
sg attract +has -75
sg attract +to -27
sg attribut  -85
sg avoid  13
sg avoid +to 20
sg back  -9
sg back +is -21
sg back +ly -11
sg back +to 17
sg back +was -49
sg balk  15
sg ban  -13
sg ban +to 44
sg ban +to+ly -44
sg bash  51
sg bash +to -82
sg becam  -48
sg becam +ly 50
sg becom  -61
sg becom +could -26
sg becom +have 39
sg becom +to 33
sg becom +will -51
sg becom +would -25
sg becom +’s 68
sg beg  -23
sg begin  -16
sg begin +are 47
sg begin +had -42
sg begin +has -47
sg begin +have -7
sg begin +ly 55
sg begin +to 59
sg belief  7
sg believ  18
sg believ +ly -49
sg believ +still 71
sg believ +to -93
sg best  -7
sg best +’s -41
sg better  -37
sg blam  46
sg blast  17
sg block  -29
sg block +to -26
sg bo  -125
sg boast  33
sg brag  21
sg break +to -39
sg bring  -67
sg bring +would -35
sg broad  40
sg calculat  -62
sg call +also 66
sg call +are -10
sg call +has 63
sg call +has+ly 8
sg call +have -12
sg call +is 41
sg call +ly -18
sg call +to 42
sg call +was -60
sg call +’s -37
sg captur  38
sg captur +has -106
sg captur +to -11
sg car  -27
sg carry  -34
sg carry +to -17
sg cast  32
sg cast +to 14
sg celebrat  -75
sg certain  -57
sg challeng  13
sg challeng +is -8
sg champion  -80
sg chant  66
sg characteriz  35
sg charg +ly -60
sg charg +to -46
sg charg +was 28
sg cheer +to -79
sg chid  64
sg choos  -32
sg choos +to -42
sg choos +was 21
sg claim  -6
sg claim +to 19
sg clarify  -50
sg clear  -61
sg clear +is -44
sg clear +is+not -49
sg clear +no -43
sg clear +to -11
sg clear +was 106
sg co-sponsor  -12
sg coin  -32
sg com  -45
sg com +could -23
sg com +had -54
sg com +has 55
sg com +have 59
sg com +is -62
sg com +ly 47
sg com +may -40
sg com +then -50
sg com +to 17
sg com +will 82
sg com +would 67
sg comment +to -45
sg comment +’s 30
sg commit  -129
sg compar  9
sg complain  15
sg complaint  14
sg conced  43
sg concern  16
sg concern +are 32
sg conclud  39
sg condemn  20
sg condemn +to -66
sg confident  -44
sg confirm  31
sg confirm +to 26
sg confront  14
sg confront +to -26
sg confus  68
sg congratulat  -8
sg consensus  33
sg consider  18
sg consider +are 92
sg consider +is 71
sg consider +to -78
sg consider +would -86
sg contend  42
sg continu +also -75
sg continu +to -14
sg continu +will -29
sg continu +would -100
sg contradict  23
sg contrast  -44
sg controversial  -16
sg conversation  -13
sg convinc  -41
sg convinc +to 66
sg count  -7
sg count +are -42
sg count +is 67
sg counter  17
sg counter +to 47
sg cover  -38
sg cover +to -32
sg creat  -60
sg creat +has 14
sg creat +to -31
sg creat +would -32
sg credit  20
sg critical  -74
sg criticism +to 47
sg criticiz +has -47
sg criticiz +ly 12
sg criticiz +to 20
sg cry  22
sg cut  -19
sg cut +to -26
sg debat  -23
sg debat +first -33
sg debat +last -22
sg debat +to 46
sg debat +’s -49
sg decid  28
sg decid +to -66
sg decision  -25
sg decision +’s 40
sg declar  -16
sg declar +to 89
sg declin  12
sg decry  33
sg dedicat  -11
sg deem  -12
sg deep  29
sg defend  14
sg defend +to 26
sg deliver  -6
sg deliver +to 13
sg demonstrat  15
sg demonstrat +to -79
sg denounc  32
sg denounc +ly 19
sg deny  16
sg deny +has 58
sg deny +to -34
sg describ  55
sg describ +to -107
sg desir  -25
sg detail  5
sg determin  9
sg devot  -19
sg dictat  7
sg direct  -26
sg direct +has -88
sg disagre  -34
sg disagreement  34
sg disappoint  -24
sg disavow +to -49
sg disclos  134
sg disclosur  22
sg discover  -10
sg discuss  40
sg discuss +to -19
sg discussion  7
sg dismiss  92
sg display  33
sg disput  -65
sg distanc  -40
sg distanc +to 29
sg divid  -83
sg document  -13
sg doubl  -68
sg doubt  28
sg doubt +no -91
sg downplay  8
sg draw  -52
sg draw +has 37
sg draw +have 56
sg draw +to -98
sg dub  -35
sg eager  -104
sg earn  -44
sg earn +has 23
sg earn +to -14
sg echo  -18
sg elect  30
sg elect +is -39
sg elect +to -30
sg elect +was -37
sg embrac  -36
sg embrac +to -80
sg emerg  -8
sg emerg +has -9
sg emphasiz  6
sg emphasiz +to 15
sg encourag  34
sg encourag +to 21
sg end  -20
sg end +to -31
sg end +would -27
sg endors  8
sg endors +has -12
sg endors +has+not -42
sg endors +have 30
sg endors +ly 13
sg endors +to 48
sg endorsement  21
sg endorsement +’s -66
sg engag  -65
sg enjoy  -35
sg envision  -59
sg establish  69
sg estimat  23
sg expand  -51
sg expand +to 50
sg expand +would -31
sg expect  17
sg expect +are 50
sg expect +is 69
sg expect +is+ly 127
sg expect +is+not 69
sg explain  30
sg express  12
sg express +to -11
sg fact  -22
sg fail  -23
sg fail +has -49
sg fals  38
sg far  -34
sg far +are -62
sg far +has+so 10
sg far +is -62
sg far +so -21
sg far +thus -22
sg far +too -10
sg far +was -64
sg far +were 79
sg fault  -77
sg favor  -7
sg fear  17
sg featur  -18
sg feel  -13
sg fight  18
sg fight +to -37
sg figur  -10
sg fil  -20
sg fil +to -40
sg fil +was 11
sg find  56
sg find +also -85
sg find +has -38
sg find +have 17
sg find +to -45
sg fir  23
sg fir +was -59
sg float  18
sg focus  -24
sg focus +has -100
sg focus +is -101
sg focus +ly -39
sg focus +to 93
sg focus +will 99
sg follow  -33
sg follow +to -11
sg follow +will -37
sg forecast  -38
sg forget  -56
sg forward  -12
sg fram  -30
sg fre  -56
sg full  -46
sg full +’s 22
sg giv  -17
sg giv +had -32
sg giv +has 17
sg giv +have -113
sg giv +is 40
sg giv +ly 9
sg giv +to -38
sg giv +was -78
sg giv +would -22
sg go +are -37
sg go +could -18
sg go +has 64
sg go +have 32
sg go +is -73
sg go +ly 18
sg go +to -37
sg go +was -21
sg go +were 35
sg go +will -39
sg go +would -33
sg go +’s 67
sg grant  -46
sg grow  -43
sg grow +are 86
sg grow +is -55
sg grow +to -30
sg guarante  -10
sg guess  -19
sg hail  -36
sg hammer  -95
sg hard  36
sg hard +is -13
sg harsh  -27
sg hat  11
sg hear  -63
sg hear +to -44
sg high  -49
sg high +ly -28
sg highlight  -83
sg highlight +to 87
sg hint  -14
sg hir  -20
sg hir +to -28
sg hit  -10
sg hit +to -45
sg hold  7
sg hold +has 49
sg hold +has+never -17
sg hold +is -70
sg hold +ly 54
sg hold +to 52
sg hold +was -65
sg hold +will 18
sg hold +will+be -27
sg hop  22
sg hop +are 9
sg hop +had 9
sg hopeful  -76
sg idea  -11
sg identify  23
sg identify +to -59
sg ignor  28
sg ignor +ly -18
sg ignor +to -33
sg illustrat  20
sg imply  89
sg impos  10
sg impos +to -19
sg impression  45
sg includ  -27
sg includ +also -21
sg includ +to -18
sg indicat  22
sg indicat +has 51
sg inform  40
sg insist  30
sg insist +to -25
sg intend  -31
sg intens  -23
sg interest  7
sg interject  96
sg introduc  12
sg introduc +to -40
sg introduc +was 20
sg investigat  -46
sg investigat +to -44
sg invit  -14
sg invok  -43
sg issu  -27
sg it  -21
sg it +did -52
sg it +now -32
sg it +so -91
sg it +to -12
sg it +yet -53
sg join  -27
sg join +has 7
sg join +to -39
sg join +was -92
sg jok  -19
sg judg  -57
sg keep  -22
sg keep +is 36
sg keep +to -46
sg knock  -37
sg know  -13
sg know +also -39
sg know +don't 9
sg know +has -131
sg know +is 93
sg know +to -106
sg know +was 103
sg label  -50
sg lament  -37
sg lash  -33
sg launch  -42
sg lay  59
sg lay +to -68
sg lean  -17
sg learn  -6
sg leav  -15
sg leav +has -54
sg leav +have -58
sg leav +to -23
sg leav +would -14
sg less  -45
sg less +is -47
sg less +much -42
sg less +was 32
sg let  -34
sg let +to -19
sg lin  -32
sg lin +long -40
sg lin +ly 69
sg link  15
sg list  26
sg list +ly 27
sg littl  -20
sg lobby  6
sg look  -30
sg look +are 93
sg look +is 58
sg look +ly 37
sg look +to 67
sg lov  -29
sg main  -11
sg maintain  -16
sg maintain +has 44
sg maintain +to -68
sg mak  -21
sg mak +also 27
sg mak +are -19
sg mak +can -65
sg mak +could -33
sg mak +had 27
sg mak +has -54
sg mak +have -25
sg mak +is -43
sg mak +ly 23
sg mak +was -115
sg mak +were 30
sg mak +will -6
sg mak +would 23
sg manag  -34
sg manag +to -7
sg mark  -47
sg mean  -24
sg mean +doesn't 31
sg mean +ly 33
sg mention  -35
sg mention +did+not 60
sg mention +ly 75
sg mention +no -23
sg messag  -10
sg met  -50
sg mind  32
sg mock  49
sg mount +to -45
sg mov  -14
sg mov +has -43
sg mov +is -72
sg mov +ly -35
sg mov +to -21
sg mov +’s -13
sg movement  -16
sg nam  -15
sg nam +to -13
sg nam +’s -68
sg need +ly -82
sg need +may -79
sg need +will 21
sg need +would -65
sg negativ  -14
sg negotiat  -10
sg negotiat +to -12
sg nervous  68
sg nominat  -56
sg nominat +to -84
sg not  19
sg not +also 28
sg not +’s -77
sg nothing  -84
sg nothing +had 61
sg notic  22
sg objection  -34
sg observ  -6
sg obvious  55
sg offer  -24
sg offer +are -43
sg offer +has 50
sg offer +to -64
sg ongo  47
sg open  20
sg open +is 12
sg open +to -9
sg opponent  -28
sg oppos  -7
sg oppos +had 7
sg oppos +ly -14
sg oppos +to -16
sg opposition  -12
sg opt  29
sg order  -15
sg outlin  18
sg overwhelm  32
sg paint  15
sg pass  -31
sg pass +to -58
sg pay  -61
sg pay +will 60
sg pay +would -41
sg perceiv  -31
sg personal  -44
sg personal +ly 109
sg persuad +to 50
sg pick  -34
sg pick +to 50
sg pick +will -33
sg pitch  -7
sg pivot  14
sg plan  -7
sg plan +are 10
sg plan +is 55
sg plan +’s -30
sg play  -66
sg play +could -29
sg play +is -30
sg play +to -26
sg play +will -44
sg plead  40
sg pledg  -34
sg pledg +has 84
sg pledg +has+ly -30
sg point  -10
sg point +also 106
sg point +to -102
sg pois  -29
sg pois +is -15
sg portray  -20
sg portray +to -5
sg position  -42
sg position +’s 93
sg praiz  30
sg predict  39
sg predict +to -82
sg prediction  13
sg prefer  78
sg present  -10
sg present +to -65
sg press +to -28
sg press +was 8
sg pressur  -43
sg pressur +to 23
sg presum  -19
sg proclaim  -26
sg prohibit  -28
sg project +to -22
sg projection  -12
sg promiz  13
sg promiz +has -40
sg promot  16
sg promot +to -113
sg prompt  -10
sg propos  12
sg propos +has 58
sg proposal  -36
sg proposal +’s 24
sg protest +to -50
sg prov  -59
sg prov +has 61
sg prov +to 49
sg prov +will -31
sg provid  12
sg provid +also 20
sg provid +could 18
sg provid +has -78
sg provid +have -30
sg provid +to -40
sg publish  26
sg purport  -23
sg pursu  27
sg pursu +to -41
sg push  -7
sg push +has -51
sg push +have -74
sg push +is -10
sg push +to -86
sg put  45
sg put +has -92
sg put +to -51
sg put +would -64
sg question +ly 8
sg question +to 18
sg quick  -29
sg quick +was -11
sg quip  -5
sg quot  18
sg rail  12
sg rais  25
sg rais +had -18
sg rais +has 47
sg rais +to -34
sg rais +was -76
sg rais +would -24
sg rang  19
sg rattl  41
sg reach  -20
sg reach +had -19
sg reach +to -39
sg react  -24
sg read  41
sg read +to -100
sg ready  -14
sg ready +is -52
sg ready +was 81
sg realiz  64
sg reassur  -43
sg rebuf  -29
sg rebuk  -59
sg recall  21
sg receiv  -40
sg receiv +had -12
sg receiv +has -84
sg receiv +ly -95
sg receiv +will -59
sg recit  8
sg recogniz  -9
sg recogniz +to 54
sg recommend  -28
sg recommendation  9
sg recount  24
sg refer  -5
sg refer +ly -61
sg refer +was 25
sg referenc  -17
sg reflect  -19
sg reflect +to -44
sg refus +has 145
sg refusal  -23
sg regard  -59
sg reiterat  36
sg reject  25
sg reject +ly -58
sg reject +to 11
sg rejection  28
sg releas  -62
sg releas +ly 68
sg releas +to -38
sg releas +to+be -44
sg releas +was 80
sg reluctant  -67
sg rely  -43
sg remain  -41
sg remain +to -32
sg remain +will -17
sg remark  31
sg remark +’s -69
sg remember  59
sg remember +to -14
sg remind  -69
sg renew  -80
sg renew +to 50
sg repeat  -14
sg reply  -32
sg report  -19
sg report +first 49
sg report +ly 33
sg report +to 66
sg report +was+first 104
sg report +’s -120
sg represent  -70
sg request  -46
sg request +to 31
sg requir  -36
sg requir +will 11
sg requir +would -45
sg resist  -84
sg resolv  -51
sg resonat  -31
sg respond  33
sg respond +did+not+ly 62
sg respond +has -72
sg respond +to 38
sg respons  -35
sg respons +’s 104
sg restrict  77
sg return  -11
sg return +to -14
sg return +was -27
sg return +will -28
sg retweet  -7
sg reveal  32
sg reveal +to -74
sg reveal +was -50
sg revelation  -16
sg revers  -89
sg rip  -50
sg roll  -99
sg roll +to -16
sg rul  -22
sg rul +to -13
sg rul +’s -43
sg rumor  33
sg run  -11
sg run +can -13
sg run +has 69
sg run +is -23
sg run +to -32
sg run +was -18
sg run +will 65
sg run +’s -17
sg satisfy  13
sg say  19
sg say +also 73
sg say +are 10
sg say +had -67
sg say +has 24
sg say +has+ly 44
sg say +have -45
sg say +is -6
sg say +later 50
sg say +ly 41
sg say +now -8
sg say +to -80
sg say +was 97
sg say +will -85
sg scar  -27
sg scrambl  -7
sg se  43
sg see  6
sg see +can 29
sg see +had -49
sg see +has -97
sg see +have -31
sg see +is 18
sg see +not 11
sg see +to -92
sg see +to+be -88
sg see +was 51
sg see +would -136
sg seek  15
sg seek +has -7
sg seek +is 105
sg seek +will 55
sg seek +would -50
sg seem  -15
sg seem +may 109
sg seiz  -92
sg seiz +to -35
sg self-describ  26
sg send  -10
sg send +to -19
sg send +was -61
sg send +were -54
sg sens  36
sg sentenc  -21
sg sentiment  -19
sg set  -23
sg set +is 27
sg set +to -20
sg set +was -85
sg shar  12
sg shar +to -73
sg sharp  52
sg shift  42
sg shift +has -82
sg shift +to -22
sg shock  -71
sg shout  -17
sg show  5
sg show +also 35
sg show +are -20
sg show +has -31
sg show +have 5
sg show +is 50
sg show +ly 35
sg show +to -16
sg show +was 11
sg shrug  29
sg sid  -33
sg sign  7
sg sign +no -39
sg sign +to -75
sg sign +was 78
sg signal  -21
sg singl  -21
sg skeptical  -147
sg slam  -17
sg so-call  6
sg sound  25
sg speak  28
sg speak +also 18
sg speak +had -64
sg speak +has 9
sg speak +ly 80
sg speak +to -15
sg speak +was -73
sg speculat  -55
sg speculation  50
sg spent  6
sg spent +had -62
sg spent +has -62
sg spent +have -47
sg split  -9
sg spot  -14
sg stanc  -38
sg stand  -70
sg stand +to -50
sg start  -63
sg start +to -28
sg stat  -23
sg stat +ly -73
sg stat +most -20
sg stat +to 95
sg statement  -26
sg statement +’s 70
sg step  -83
sg step +first -22
sg step +to -10
sg stop  -32
sg stop +to -45
sg story  -15
sg strategy  -6
sg stress  9
sg strong  -27
sg strong +ly -56
sg struck  -37
sg struggl  8
sg struggl +has -128
sg struggl +is 18
sg stuck  97
sg submit  -11
sg sued  46
sg suggest +also 53
sg suggest +has 59
sg suggest +have -45
sg suggest +ly -10
sg suggest +to 25
sg suggestion  -12
sg support +could+not -33
sg support +has 29
sg support +is 37
sg support +ly 15
sg support +to -53
sg support +was 71
sg support +will 99
sg support +would -18
sg support +would+not -53
sg support +’s -57
sg supporter  -22
sg supporter +to -50
sg supporter +’s 25
sg supportiv  -115
sg sur  -17
sg sur +to+be -18
sg surpriz  8
sg surpriz +no -62
sg suspect  -17
sg tak  -35
sg tak +also -34
sg tak +are 33
sg tak +has 36
sg tak +have -20
sg tak +is -94
sg tak +ly -88
sg tak +to 7
sg tak +was -58
sg tak +will -6
sg tak +would -35
sg talk  -26
sg talk +is -58
sg talk +to -40
sg talk +was -6
sg target  -7
sg target +ly 7
sg target +to -16
sg tell  31
sg tell +is -14
sg tell +ly 44
sg tell +to -19
sg tend  8
sg testify  -99
sg ther  -17
sg ther +then -38
sg think +to 51
sg threaten  36
sg threaten +has 135
sg throw  -8
sg throw +to -39
sg tick  7
sg tie  27
sg tie +to 9
sg titl  -23
sg touch  -7
sg tout  106
sg trad  -22
sg trad +to -14
sg trash  9
sg troubl  -10
sg trust  -47
sg try  52
sg try +are -84
sg try +has -20
sg try +has+been -110
sg try +is -35
sg try +ly -60
sg try +to -58
sg try +was 7
sg turn  33
sg turn +has -96
sg turn +have -48
sg turn +ly -74
sg turn +to -39
sg turn +will -22
sg tweet  -10
sg tweet +’s -64
sg uncover  24
sg underscor  -36
sg understand  -29
sg unleash  12
sg unveil  130
sg upset  -150
sg urg  -14
sg used  20
sg used +had -51
sg used +has 24
sg used +ly -41
sg used +was -15
sg using  -26
sg using +is 14
sg very  -83
sg very +is -74
sg veto  51
sg view  -14
sg view +’s 64
sg vocal  32
sg voic  -39
sg vot  -25
sg vot +can 68
sg vot +had 47
sg vot +ly -66
sg vot +to -19
sg vot +will -62
sg vot +would 120
sg vot +’s -31
sg vow  24
sg walk  -97
sg want  -8
sg want +didn’t -40
sg want +doesn’t -50
sg want +don't 57
sg want +don’t -15
sg want +ly -35
sg warn  8
sg wary  -65
sg watch  -35
sg watch +to -25
sg wav  -6
sg weigh  11
sg weigh +to 29
sg whisper  28
sg wish  -19
sg withdraw +to -57
sg witness  -90
sg wonder  -45
sg word  -15
sg word +’s 65
sg worry  -18
sg writ  29
sg writ +to -85
sg yell  27
sg zero  6
sg zero +to -15
sl abl -s -15
sl abl CAP -23
sl abl he -68
sl abl w 33
sl accept -s 55
sl accept CAP -79
sl accept and -102
sl accept he 68
sl accept w -35
sl accord " -36
sl accord , 5
sl accord ^ 42
sl accord that 35
sl accord the -51
sl accord w -23
sl account 's -13
sl account -ed -21
sl account -s -69
sl account CAP -44
sl account the -50
sl account w -59
sl accus , -58
sl accus CAP 34
sl accus and 8
sl accus he 94
sl accus w 13
sl accus who -23
sl acknowledg , 69
sl acknowledg -s 61
sl acknowledg CAP -6
sl acknowledg he -6
sl acknowledg w -19
sl add " 47
sl add , 14
sl add -s -51
sl add CAP 35
sl add and -28
sl add he -21
sl add it 34
sl add she 48
sl add w 21
sl address -ed -40
sl address -s -105
sl address CAP 29
sl address ^ 88
sl address and -16
sl address the -11
sl address w -61
sl admit -s 20
sl admit and -47
sl admit he 101
sl admit w 7
sl adopt -s -31
sl adopt CAP 22
sl advic -ed -24
sl advic w 50
sl adviz CAP -92
sl adviz he -89
sl adviz who -93
sl advocat , 137
sl advocat -s 30
sl advocat CAP -6
sl advocat an -51
sl advocat and -59
sl advocat w -97
sl agre , 50
sl agre -s 68
sl agre CAP -16
sl agre he -111
sl agre w 7
sl aim -s 27
sl aim CAP 42
sl aim w -8
sl air -ing -28
sl air -s -48
sl air CAP 53
sl air that -39
sl air the 58
sl air w 18
sl alleg , 40
sl alleg -s 64
sl alleg CAP 23
sl alleg the 7
sl allegation w -21
sl allow , -41
sl allow CAP -26
sl allow it -47
sl allow of -15
sl allow that 33
sl allow which 27
sl allud , -15
sl anger w 41
sl angry -s 16
sl angry the -37
sl announc -s -9
sl announc CAP -17
sl announc he -63
sl announc since -9
sl announc w 27
sl announcement 's -106
sl announcement his 31
sl announcement the 11
sl announcement w 23
sl answer -ed -25
sl answer -ing -27
sl answer CAP -23
sl answer an -25
sl answer he 30
sl answer the 12
sl answer w 6
sl anxiety the 9
sl anxiety w -8
sl apologiz CAP 45
sl appeal 's 17
sl appeal -ing -25
sl appeal CAP -96
sl appeal an -26
sl appeal and -32
sl appeal his -47
sl appeal the -12
sl appeal w 79
sl appear , -44
sl appear -s 29
sl appear CAP -30
sl appear ^ -95
sl appear and -20
sl appear he -62
sl appear it -20
sl appear she -46
sl appear that 81
sl appear they -49
sl appear w 21
sl applaud , 22
sl appoint w -55
sl approv CAP -6
sl approv w 74
sl argu , 101
sl argu -s -67
sl argu CAP 41
sl argu and 109
sl argu he 8
sl argu she 30
sl argu they 8
sl argu w 94
sl argu who -101
sl argument w -10
sl ask " -11
sl ask , 10
sl ask -ed -33
sl ask -ing -31
sl ask -s -11
sl ask ^ 27
sl ask and 37
sl ask he 19
sl ask i -15
sl ask she -55
sl ask w 62
sl ask we -9
sl ask when 24
sl ask who 62
sl assert CAP -72
sl assertion 's 17
sl assertion w -14
sl assessment his 7
sl assessment w -76
sl assum it 38
sl assur CAP -30
sl assur w -34
sl attack ' -49
sl attack 's 100
sl attack -ed -16
sl attack -ing 28
sl attack -s 38
sl attack CAP -46
sl attack NUM -71
sl attack an -31
sl attack and -49
sl attack he 5
sl attack her 105
sl attack his 99
sl attack of 21
sl attack on 32
sl attack that 29
sl attack the -38
sl attempt 's -94
sl attempt -ed -62
sl attempt CAP -11
sl attempt an 24
sl attempt w -26
sl attract -s 70
sl attract w -117
sl attribut w 54
sl authoriz who -10
sl avoid -s 57
sl avoid CAP 79
sl avoid and -63
sl avoid he -43
sl avoid w -43
sl awar CAP -71
sl awar w 30
sl back , 10
sl back -ed 62
sl back -ing -23
sl back -s -21
sl back CAP 36
sl back ^ -34
sl back and -128
sl back he 75
sl back him -35
sl back it -17
sl back of -48
sl back the 52
sl back their -18
sl back w -42
sl back who -30
sl ban -ed -23
sl ban -s -48
sl ban CAP 39
sl ban a -41
sl ban for -7
sl ban the -26
sl becam , 51
sl becam -s -55
sl becam CAP -82
sl becam he -101
sl becam it 73
sl becam that 61
sl becam w -46
sl becom , -79
sl becom -ed 71
sl becom -s -109
sl becom CAP -16
sl becom and -31
sl becom he -31
sl becom it -17
sl becom of -6
sl becom she 50
sl becom that -16
sl becom they -64
sl becom w 5
sl becom what -34
sl becom which -14
sl becom who 48
sl begin , 68
sl begin -ing -51
sl begin -s -54
sl begin CAP 30
sl begin he -39
sl begin it -46
sl begin she -9
sl begin that -39
sl begin the -21
sl begin w -71
sl begin which -55
sl believ , -27
sl believ -s 47
sl believ CAP 57
sl believ he -84
sl believ i -74
sl believ they 54
sl believ w 10
sl believ who -6
sl best 's 71
sl best CAP -55
sl best ^ -64
sl best at -13
sl best he 37
sl best his -45
sl best the -17
sl best their -30
sl best w -33
sl better , -30
sl better -ed -18
sl better -s 46
sl better CAP -15
sl better a -21
sl better the -11
sl better w -29
sl blam w -18
sl blast CAP 58
sl blast he 19
sl blast w -23
sl block , 9
sl block -ed -9
sl block CAP 76
sl block w -67
sl bo w -118
sl boast CAP 49
sl boast w -22
sl break , 68
sl break -s -41
sl break CAP -19
sl break a -9
sl break w -68
sl bring , -73
sl bring -ed -11
sl bring -ing -18
sl bring -s -16
sl bring CAP 60
sl bring and -36
sl bring he 18
sl bring it -50
sl bring she -57
sl bring that -21
sl bring w 44
sl broad the -33
sl broadcast w -34
sl call 's -66
sl call , 52
sl call -ed -54
sl call -ing 25
sl call -s 20
sl call CAP 40
sl call DAY -73
sl call a 64
sl call and 94
sl call by 57
sl call he 22
sl call his -117
sl call she 15
sl call that -17
sl call the 33
sl call they -27
sl call w -59
sl call who -17
sl captur , 29
sl captur CAP -22
sl captur he -110
sl captur w 39
sl car CAP -56
sl car a -16
sl car w -48
sl carry , -117
sl carry -ed -8
sl carry -s 14
sl carry CAP -78
sl carry and 68
sl cast , 10
sl cast -s -49
sl cast CAP 25
sl cast that 29
sl celebrat -s -45
sl celebrat CAP -89
sl certain -s 42
sl certain a -15
sl certain w 66
sl challeng , 157
sl challeng -s 70
sl challeng CAP -24
sl challeng a -35
sl challeng the -78
sl challeng w -49
sl challeng who -100
sl champion CAP -14
sl champion and -45
sl champion w -17
sl chant -s -5
sl chant w 8
sl charg -ing -34
sl charg -s 36
sl charg CAP 25
sl charg a -52
sl charg in -47
sl charg the -34
sl charg w 15
sl cheer -ed -16
sl cheer -s -91
sl cheer a -15
sl cheer and 33
sl cheer w -13
sl choos , 28
sl choos -s -77
sl choos CAP 13
sl choos he 46
sl choos they -67
sl choos w -15
sl cit , 151
sl cit CAP 44
sl cit he 38
sl cit w 116
sl claim 's -7
sl claim , -45
sl claim -s 23
sl claim CAP -7
sl claim a -82
sl claim he 130
sl claim his 41
sl claim the -41
sl claim who 76
sl clarify w 43
sl clear 's -14
sl clear -s -62
sl clear CAP -16
sl clear a 26
sl clear it -97
sl clear w -81
sl coin a -25
sl com -ing -16
sl com -s -97
sl com . -23
sl com CAP 37
sl com ^ -39
sl com and -11
sl com from -31
sl com he 26
sl com in -19
sl com it -63
sl com she 11
sl com that -50
sl com the -14
sl com they -73
sl com w 14
sl com who 35
sl comment 's -97
sl comment -ed -41
sl comment -ing 52
sl comment a -38
sl comment for -13
sl comment his -38
sl comment the -34
sl comment w -7
sl commit -s -34
sl commit w -70
sl common a 15
sl common in -21
sl common the -20
sl common w -30
sl compar , -13
sl compar -s 26
sl compar CAP 100
sl compar w -125
sl complain CAP -9
sl complaint w 26
sl conced CAP -45
sl concern , 55
sl concern -ed -25
sl concern -ing -26
sl concern -s -43
sl concern CAP -74
sl concern of 51
sl concern the 50
sl conclud -s -43
sl conclud CAP 102
sl conclud he 35
sl conclud w 54
sl condemn w -26
sl confident w -46
sl confirm -ed -47
sl confirm CAP 108
sl confirm w 49
sl confront -s -51
sl confront CAP 22
sl confront w -91
sl congratulat CAP -6
sl consensus w 16
sl consider , -24
sl consider -s 79
sl consider CAP -42
sl consider he -94
sl consider she -32
sl consider they -58
sl consider w 48
sl consider who -82
sl contention w -55
sl continu , -97
sl continu -ing 48
sl continu -s -5
sl continu CAP -22
sl continu and 85
sl continu for -16
sl continu he 45
sl continu she -29
sl continu that -46
sl continu the -41
sl continu they -8
sl continu w -6
sl contrast , 50
sl contrast by -43
sl contrast in -28
sl contrast the -12
sl controversial 's 54
sl controversial a -68
sl controversial the -47
sl conversation a 39
sl conversation w -6
sl convinc , 7
sl convinc w -89
sl count -s -50
sl count CAP 88
sl count and 26
sl count w 13
sl counter w 28
sl cover CAP 38
sl cover w -26
sl creat , -61
sl creat -s -51
sl creat CAP 67
sl creat and -25
sl creat that -17
sl creat w -58
sl credit -s 40
sl credit w -58
sl critical CAP 57
sl critical a -14
sl critical the -21
sl criticism 's -109
sl criticism -ed 77
sl criticism -ing -38
sl criticism CAP -52
sl criticism his -31
sl criticism of 63
sl criticism the 26
sl criticism w -43
sl criticiz , 102
sl criticiz -s -102
sl criticiz CAP 47
sl criticiz and -24
sl criticiz he 6
sl criticiz w 43
sl criticiz who 31
sl cut -ed -11
sl cut -ing -9
sl cut -s -47
sl cut CAP -79
sl cut w 24
sl debat 's 15
sl debat , 71
sl debat -ed -52
sl debat -ing 46
sl debat -s 54
sl debat CAP -66
sl debat DAY -50
sl debat a 103
sl debat in -36
sl debat of -37
sl debat the -29
sl debat their -47
sl debat w -41
sl decid , 29
sl decid and -60
sl decid he -27
sl decid w -11
sl decid who -40
sl decision 's -32
sl decision CAP 27
sl decision NUM -32
sl decision her 35
sl decision his -14
sl decision the -19
sl decision w 31
sl declar " -41
sl declar , 101
sl declar -s 28
sl declar ^ -60
sl declar he 35
sl declar w -16
sl declin , 116
sl declin -s -57
sl declin CAP 71
sl declin he -32
sl declin w 27
sl decry CAP -55
sl deem -s 76
sl deem CAP 83
sl deep a 59
sl defend -ed 13
sl defend -s 37
sl defend CAP -56
sl defend and 40
sl defend he 39
sl defend w -22
sl deliver , 25
sl deliver -ed -26
sl deliver -s 50
sl deliver CAP 8
sl deliver and 7
sl deliver he -41
sl deliver w 18
sl demand CAP -22
sl demand the -53
sl demand w 9
sl demonstrat -ed -9
sl demonstrat w 75
sl denounc CAP 80
sl deny CAP 16
sl deny and 62
sl deny he 96
sl describ , -60
sl describ -ed -37
sl describ -s 43
sl describ CAP 30
sl describ and 41
sl describ he 69
sl describ w -39
sl design -s -97
sl design w -28
sl detail -ed -33
sl detail -ing -55
sl detail -s 33
sl detail CAP 9
sl detail a -56
sl detail and 78
sl detail the -19
sl detail w -55
sl determin -s -39
sl determin CAP 18
sl direct , 48
sl direct -ed -44
sl direct CAP -65
sl direct a -23
sl direct he -63
sl direct w -65
sl disagreement w -8
sl disavow CAP -20
sl disclos -s -126
sl disclos w 134
sl disclosur the 10
sl disclosur w 10
sl discuss -ed -36
sl discuss -s -62
sl discuss CAP -57
sl discuss w -24
sl discussion the -86
sl discussion w -22
sl dismiss CAP 8
sl dismiss w -57
sl display w -58
sl disput the -68
sl disput w -6
sl distanc CAP 59
sl distanc w -34
sl divid -s 6
sl divid a -12
sl divid w -13
sl document -s 53
sl document CAP -128
sl document a 46
sl document the -82
sl document w -12
sl doubl CAP 31
sl doubl by -18
sl doubt -ing -10
sl doubt w 25
sl draw , 33
sl draw -ed -21
sl draw -s 10
sl draw CAP 21
sl draw and -38
sl draw he -138
sl draw that -111
sl draw w 59
sl eager , 23
sl earn , -42
sl earn -s -26
sl earn CAP -58
sl earn w 27
sl echo , -17
sl echo -s 28
sl echo w 94
sl elect and -17
sl elect he -48
sl elect if -12
sl elect of -43
sl elect w -50
sl elect who -55
sl embrac -s -31
sl embrac CAP -22
sl embrac w 50
sl emerg -s 78
sl emerg CAP -45
sl emerg w -130
sl emphasiz -s 20
sl emphasiz CAP 96
sl emphasiz w -66
sl encourag -s -67
sl encourag CAP 91
sl encourag and 56
sl encourag w 36
sl end , -71
sl end -ed -5
sl end -s -40
sl end CAP -14
sl end and -48
sl end he 52
sl end it -27
sl end that -51
sl end the 18
sl end w -7
sl endors , 86
sl endors -ed -45
sl endors -s 107
sl endors CAP 20
sl endors he -73
sl endors they 103
sl endors w -36
sl endors who -100
sl endorsement -ed 12
sl endorsement CAP -20
sl endorsement an -61
sl endorsement his -92
sl endorsement the 51
sl endorsement w -71
sl engag -s -60
sl engag CAP -60
sl engag w 21
sl enjoy CAP -86
sl envision CAP 35
sl establish CAP -50
sl estimat -s 32
sl estimat CAP -123
sl estimat an -37
sl estimat w 35
sl excit -s -105
sl expand -s -75
sl expand CAP -15
sl expand and -63
sl expand it -48
sl expand w -50
sl expect , 52
sl expect CAP -45
sl expect and -19
sl expect he -147
sl expect it 102
sl expect that 15
sl expect they -29
sl expect w -32
sl expect which 43
sl expect who 51
sl experienc 's -28
sl experienc , 21
sl experienc CAP 83
sl experienc and -20
sl experienc her -22
sl experienc of -21
sl experienc the 71
sl experienc w -36
sl explain , -18
sl explain -s -32
sl explain CAP -6
sl explain he 45
sl explain w -42
sl expos -s 27
sl expos CAP -20
sl expos w -95
sl express -s -67
sl express CAP 64
sl express he 65
sl express w 59
sl eye w -85
sl fact a -48
sl fact in 29
sl fact the -33
sl fact w -40
sl fail 's -49
sl fail -s -86
sl fail CAP 14
sl fail a -21
sl fail for -18
sl fail that -11
sl fail the -14
sl fals a -63
sl far , 39
sl far -ed -38
sl far -ing -8
sl far -s -9
sl far CAP -98
sl far ^ -27
sl far a -16
sl far and -19
sl far as -18
sl far but 78
sl far by -24
sl far how -12
sl far it -25
sl far that 30
sl far the -8
sl far w -17
sl far — -85
sl fault w -36
sl favor CAP -38
sl favor his -110
sl favor in -20
sl favor that 27
sl favor who 51
sl favorit his 35
sl fear , 93
sl fear -ing 48
sl fear -s 71
sl fear CAP -78
sl fear w -30
sl featur CAP 29
sl featur that 50
sl featur w -56
sl feel , -151
sl feel -s 20
sl feel he -120
sl feel i -95
sl feel she -25
sl feel they -45
sl feel w -61
sl feel who 91
sl fight -ed -19
sl fight -s 112
sl fight CAP 11
sl fight a -36
sl fight and 59
sl fight the -36
sl fight w -60
sl figur -ing -7
sl figur -s -57
sl figur CAP -91
sl figur the -21
sl figur w 17
sl fil -s -67
sl fil CAP 84
sl fil and -9
sl find , -17
sl find -ed -70
sl find -ing -48
sl find -s -29
sl find CAP -28
sl find and -61
sl find he -69
sl find she 19
sl find they -62
sl find w 67
sl fir -s -29
sl fir he -20
sl fir under -97
sl fir w 10
sl focus , -68
sl focus -ed -20
sl focus -ing -49
sl focus -s 12
sl focus CAP -29
sl focus a 27
sl focus and -48
sl focus he -78
sl focus that 90
sl focus the 55
sl focus w -92
sl follow , -91
sl follow -s -56
sl follow CAP -45
sl follow ^ -65
sl follow and -70
sl follow he 53
sl follow that 23
sl follow the -7
sl follow w -44
sl forward -ing -9
sl forward CAP 99
sl forward w -27
sl fram CAP 57
sl fram w 23
sl fre , 54
sl fre -ing -8
sl fre CAP -78
sl fre a -11
sl fre and -51
sl fre of -8
sl fre w -38
sl full CAP 18
sl full ^ -36
sl full a -35
sl full w 43
sl giv " 68
sl giv , -63
sl giv -ed -13
sl giv -ing -18
sl giv -s -91
sl giv CAP -26
sl giv ^ -115
sl giv and -68
sl giv by -23
sl giv he 105
sl giv it -34
sl giv she 81
sl giv that -43
sl giv w 19
sl giv which -49
sl giv who -54
sl giv — 70
sl go 're -45
sl go 's -44
sl go , 7
sl go -ed -14
sl go -ing -14
sl go -s -47
sl go CAP -17
sl go ^ -35
sl go and 91
sl go he 21
sl go i 39
sl go it -71
sl go she 6
sl go that -43
sl go they -58
sl go w 11
sl go we -24
sl go what -22
sl go who -10
sl goal the -105
sl goal w 20
sl grant w -72
sl grow -s -56
sl grow ^ -32
sl grow a -23
sl grow of 84
sl grow the -24
sl grow w -55
sl guarante w -68
sl hard 's -31
sl hard -ed 132
sl hard a -54
sl hard how -29
sl hard it -98
sl hard w -63
sl harsh a -21
sl hat " -48
sl hat CAP -16
sl hat w -61
sl hear -ed -6
sl hear CAP 81
sl hear a -16
sl hear he -67
sl hear the -14
sl hear they 16
sl hear w -73
sl high -s -80
sl high a -25
sl high as -15
sl high in -13
sl high the -35
sl high w 31
sl highlight , -9
sl highlight -s 34
sl highlight CAP -14
sl hint CAP 114
sl hir , 35
sl hir -s 29
sl hir CAP -71
sl hir w -95
sl hit , -23
sl hit -s -34
sl hit CAP 7
sl hit w 31
sl hold , -60
sl hold -ed -29
sl hold -ing 75
sl hold -s 47
sl hold CAP -24
sl hold ^ 42
sl hold and -58
sl hold that -58
sl hold w -22
sl hold which -71
sl hold who -65
sl hop 's 42
sl hop , -44
sl hop -s 10
sl hop CAP 67
sl hop he -130
sl hop in -42
sl hop she -37
sl hop the 89
sl hop they -65
sl hop w 7
sl hop who 113
sl hopeful CAP -34
sl hopeful w -54
sl idea CAP -52
sl idea the 17
sl idea w 41
sl identify they -35
sl identify who 168
sl ignor -s 28
sl ignor CAP 71
sl ignor w -54
sl imagin w 28
sl includ , -50
sl includ -ed -7
sl includ -s -22
sl includ CAP 39
sl includ ^ -7
sl includ it 94
sl includ that -19
sl includ they 37
sl includ w 35
sl includ which -32
sl includ — -38
sl indicat -s 7
sl indicat CAP -25
sl indicat w 74
sl insist , 69
sl insist -s 14
sl insist CAP 76
sl insist he -112
sl insist w 69
sl intend -s 106
sl intend he -61
sl intend w 75
sl interest -ing -16
sl interest -s -33
sl interest CAP 33
sl interest of 103
sl interest the 74
sl interest w -28
sl introduc , -80
sl introduc CAP -60
sl introduc he 121
sl introduc w 43
sl investigat CAP -7
sl investigat w 52
sl invit CAP -33
sl invit w 24
sl invok , -74
sl issu , -41
sl issu -ing -36
sl issu -s -25
sl issu CAP 19
sl issu about -10
sl issu an -41
sl issu of -7
sl issu on -53
sl issu other -20
sl issu that -28
sl issu the -25
sl issu w 6
sl it " -53
sl it , -22
sl it -ed -35
sl it -ing -23
sl it -s -22
sl it ; 40
sl it CAP -98
sl it ^ -5
sl it about -10
sl it after -52
sl it against -6
sl it although 31
sl it and -6
sl it as 17
sl it because -51
sl it before -14
sl it but -22
sl it for -27
sl it he -37
sl it how -13
sl it if -27
sl it in -14
sl it like -17
sl it of -38
sl it on -16
sl it since -21
sl it than -11
sl it that -23
sl it w -22
sl it what -36
sl it when -21
sl it where -14
sl it whether -15
sl it while 8
sl it with -15
sl it — -52
sl join , -66
sl join -s 15
sl join CAP -14
sl join and -22
sl join he 16
sl join w 6
sl jok CAP 23
sl jok he 79
sl judg CAP -40
sl judg ^ -53
sl judg a -40
sl judg the -50
sl judg w 60
sl keep -ed -13
sl keep -ing -9
sl keep CAP -50
sl keep and -33
sl keep he 24
sl keep in -24
sl keep that -42
sl knock CAP 77
sl knock w -61
sl know , 9
sl know -ed -56
sl know -s -16
sl know he -30
sl know i -106
sl know she -33
sl know they 36
sl know w -32
sl know we 31
sl know who -12
sl know you -25
sl know — 46
sl label w -16
sl lament CAP 86
sl launch -s -16
sl launch CAP 9
sl launch he 52
sl launch w -44
sl lay , 18
sl lay -s 9
sl lay CAP 11
sl lay w -31
sl lean w -23
sl learn CAP 29
sl learn he 15
sl learn w 21
sl leav , -117
sl leav -ed -8
sl leav -ing -6
sl leav -s 29
sl leav CAP -77
sl leav after -10
sl leav and 57
sl leav he -75
sl leav she -49
sl leav that -31
sl leav the 71
sl leav they 23
sl leav w -92
sl less , -46
sl less -ed -17
sl less -s -16
sl less CAP 57
sl less ^ -32
sl less and -27
sl less it -33
sl less or -14
sl less they 129
sl less w -44
sl let CAP 11
sl let ^ 23
sl let and 10
sl let w -18
sl lin -s 105
sl lin CAP 41
sl lin a 51
sl lin in -26
sl lin the -32
sl lin w -43
sl link -s -42
sl link a -30
sl list CAP 46
sl list a -33
sl list the -76
sl list w -48
sl littl -ed -39
sl littl -s 9
sl littl CAP 17
sl littl a 20
sl littl w -51
sl littl with -32
sl lobby CAP 33
sl lobby the -21
sl lobby w -26
sl look , 8
sl look -ed -62
sl look -s -36
sl look CAP -24
sl look ^ -82
sl look a 17
sl look and 46
sl look he -21
sl look she -15
sl look they 50
sl look w -84
sl lov CAP 17
sl main 's -77
sl main the -19
sl maintain -s -34
sl maintain CAP 16
sl maintain w -47
sl mak , -64
sl mak -ed -35
sl mak -ing 47
sl mak -s 8
sl mak CAP -29
sl mak ^ -72
sl mak and 30
sl mak by 10
sl mak for -8
sl mak he -18
sl mak it -30
sl mak of -31
sl mak that -79
sl mak the -20
sl mak they 5
sl mak w -17
sl mak what -33
sl mak which -10
sl mak who 13
sl mak — -46
sl manag , 41
sl manag CAP -42
sl manag w -45
sl mandat the -17
sl mandat w 63
sl mark , 85
sl mark -s 70
sl mark CAP -91
sl mark NUM -24
sl mark ^ -20
sl mark w -18
sl mean , -32
sl mean -s 19
sl mean CAP -133
sl mean i 46
sl mean that 22
sl mean the -14
sl mean this -28
sl mean w -111
sl mean which 25
sl mention , 56
sl mention -s 31
sl mention CAP 41
sl mention he 155
sl messag 's 35
sl messag -ed -39
sl messag -ing -16
sl messag CAP -59
sl messag a -71
sl messag her -8
sl messag his -51
sl messag the -70
sl met -s 151
sl met CAP -86
sl met he -79
sl met w 30
sl mind his 37
sl mind in 116
sl mind their -49
sl mock , 64
sl mock CAP 35
sl mount w -22
sl mov -ed -10
sl mov CAP -63
sl mov a -48
sl mov and 114
sl mov his 85
sl mov that -22
sl mov the -35
sl mov w -21
sl movement " -55
sl movement -s -36
sl movement CAP 12
sl movement the -34
sl movement w 30
sl nam 's -75
sl nam , 57
sl nam -s -31
sl nam CAP -22
sl nam ^ 37
sl nam by -66
sl nam he 25
sl nam her -22
sl nam his -8
sl nam w -32
sl need -ing -21
sl need -s -16
sl need NUM -6
sl need and -50
sl need he -22
sl need it -37
sl need she 39
sl need the -25
sl need they -45
sl need w -62
sl need we 55
sl need who -67
sl negativ a 59
sl negativ w -75
sl negotiat w -74
sl nominat CAP -28
sl nominat that 18
sl nominat the -45
sl nominat w -26
sl nominat who 78
sl not " 40
sl not , 47
sl not -s -48
sl not CAP 9
sl not he 45
sl not she 69
sl not w -12
sl nothing -ing -6
sl nothing CAP -6
sl nothing ^ -36
sl nothing w 33
sl obvious the 89
sl offer , -7
sl offer -ing -27
sl offer -s 34
sl offer CAP -9
sl offer an -132
sl offer and 19
sl offer he 86
sl offer w -6
sl ongo an 55
sl open 's -33
sl open CAP 49
sl open an -41
sl open and -37
sl open that -29
sl open the -24
sl open w -106
sl opponent 's -22
sl opponent CAP -18
sl opponent an -35
sl opponent her -72
sl opponent his 74
sl opponent w -46
sl oppos , 60
sl oppos -s 6
sl oppos CAP -7
sl oppos and 78
sl oppos he -94
sl oppos w 19
sl oppos who 117
sl opposition ^ 124
sl opposition his 34
sl opposition the -41
sl opposition w 19
sl order CAP 51
sl order and -26
sl order in -63
sl order the -82
sl order w 45
sl outlin w -34
sl outrag w -18
sl overwhelm an -84
sl overwhelm the 77
sl pass -s -27
sl pass CAP 12
sl pass and -76
sl pass that -62
sl pass w 88
sl pay , -34
sl pay -ed -15
sl pay -s -43
sl pay CAP -33
sl pay it -20
sl pay they -45
sl pay w -63
sl personal 's 82
sl personal , -31
sl personal a -26
sl personal and -49
sl personal her -32
sl personal his -57
sl personal of -8
sl personal the -23
sl personal their -26
sl personal w -17
sl persuad w 125
sl pick , 46
sl pick CAP -95
sl pick he -11
sl pick in -49
sl pick w 69
sl plan ' -55
sl plan 's -36
sl plan , 18
sl plan -ed 66
sl plan -ing -81
sl plan -s -15
sl plan CAP 11
sl plan a -71
sl plan and -63
sl plan but 6
sl plan he -58
sl plan her -19
sl plan his -20
sl plan she 41
sl plan that -8
sl plan the -14
sl plan their -54
sl plan they -115
sl plan w -8
sl play , -83
sl play -s -66
sl play CAP -75
sl play he 16
sl play in -5
sl play the -14
sl play w 48
sl play who -49
sl plead CAP 79
sl pledg , 102
sl pledg CAP 39
sl pledg NUM -36
sl pledg a -92
sl pledg and -6
sl pledg he 91
sl pledg in -16
sl pledg of -7
sl pledg w 41
sl point 's 54
sl point , 82
sl point -ing -37
sl point -s 112
sl point CAP 84
sl point NUM -53
sl point a 67
sl point four -15
sl point he 71
sl point it 62
sl point one -64
sl point that -17
sl point the -98
sl point this -37
sl point two -16
sl point w -11
sl point — -41
sl pois CAP -72
sl portray w 15
sl position 's -94
sl position -ing -20
sl position CAP 65
sl position a -32
sl position her -78
sl position w 18
sl post , 39
sl post -s 58
sl post CAP -102
sl post he 130
sl post her -82
sl post the -41
sl post w 28
sl praiz , -29
sl praiz and 68
sl praiz she 63
sl praiz w -29
sl predict , 60
sl predict CAP 93
sl predict he 53
sl predict w -45
sl prefer CAP -25
sl prefer they -72
sl present -s -92
sl present CAP -48
sl present w -13
sl press -ed -12
sl press -s -107
sl press CAP 32
sl press a 31
sl press the -34
sl press w -38
sl pressur -ing -37
sl pressur -s -15
sl pressur the -46
sl pressur under -60
sl priority CAP -75
sl priority a 61
sl priority the 66
sl priority w -36
sl project , -28
sl project CAP 62
sl project the -18
sl project w 16
sl promiz , 92
sl promiz -s -107
sl promiz CAP 56
sl promiz he 28
sl promiz his 24
sl promiz w -82
sl promot , 34
sl promot for 62
sl promot w -104
sl prompt , -65
sl prompt w -53
sl propos , 72
sl propos CAP 51
sl propos he 49
sl propos his -11
sl propos the -90
sl propos w 20
sl proposal 's 73
sl proposal CAP -20
sl proposal a -23
sl proposal his 84
sl proposal the -36
sl proposal w 20
sl protest CAP 55
sl protest ^ -62
sl protest a -16
sl protest the -36
sl protest w -37
sl proud he 94
sl prov -s -25
sl prov CAP -17
sl prov that -48
sl provid , -8
sl provid -ed -20
sl provid -s -71
sl provid CAP -54
sl provid and -33
sl provid that 6
sl provid w -8
sl publish , -30
sl publish CAP 74
sl publish as -33
sl publish w -28
sl pursu -s -29
sl pursu and 53
sl pursu w -74
sl push , -49
sl push -ed -46
sl push -s -7
sl push CAP 27
sl push and 78
sl push he -16
sl push in 35
sl push the -63
sl push w -66
sl put , -25
sl put -ed -23
sl put -s 46
sl put and -9
sl put he -43
sl put it -42
sl put she -109
sl put that -53
sl put w -30
sl put — -45
sl question 's 72
sl question , 48
sl question -ed -48
sl question -ing -39
sl question -s 72
sl question ^ -118
sl question and 10
sl question in -47
sl question into -33
sl question of 31
sl question that 86
sl question this -45
sl question w -80
sl quick CAP 21
sl quot , -49
sl quot CAP 127
sl quot w -48
sl rail CAP -76
sl rais , -33
sl rais -ed -26
sl rais -ing -30
sl rais -s -79
sl rais CAP -27
sl rais and -56
sl rais by -26
sl rais for -12
sl rais he 89
sl rais it 52
sl rais that 80
sl rais w -37
sl rais — 45
sl rang , -98
sl rang a 37
sl rang w -66
sl rattl that 151
sl reach -s 25
sl reach CAP 40
sl reach ^ -44
sl reach and -16
sl reach of -9
sl reach w -99
sl react CAP -41
sl read CAP -32
sl read ^ -99
sl read it 96
sl read that -78
sl read w 37
sl ready -s -59
sl ready CAP 31
sl ready w -47
sl reason CAP -61
sl reason a 55
sl reason one -54
sl reason the -77
sl reason w -85
sl recall , 68
sl recall CAP -39
sl receiv , 18
sl receiv -s -95
sl receiv CAP 9
sl receiv he -66
sl receiv it -14
sl receiv or -23
sl receiv she -37
sl receiv they -42
sl receiv w 39
sl recogniz -s 43
sl recogniz CAP -127
sl recogniz w 67
sl recommend w 61
sl recount a -51
sl refer " -50
sl refer , 51
sl refer CAP 9
sl refer he 49
sl refer w -11
sl referenc CAP 57
sl referenc a -12
sl referenc in -58
sl referenc w 25
sl reflect , -98
sl reflect -s 66
sl reflect CAP -5
sl reflect w -28
sl refus , -41
sl refus CAP -61
sl refus and 137
sl refus he -28
sl refus w 60
sl refusal CAP 9
sl refusal his -13
sl regard ^ -79
sl regard w 57
sl reiterat CAP -32
sl reject , -10
sl reject CAP -50
sl reject w -19
sl releas 's -47
sl releas , 8
sl releas -ed -11
sl releas -s -35
sl releas CAP 24
sl releas and -65
sl releas he -64
sl releas she 37
sl releas the 33
sl rely -s -80
sl rely CAP 13
sl rely w -28
sl remain 's -22
sl remain , -61
sl remain -ed -24
sl remain -s 23
sl remain CAP -72
sl remain he 56
sl remain it -46
sl remain the -14
sl remain w -19
sl remark 's -95
sl remark , -18
sl remark -ing 62
sl remark CAP 27
sl remark her 33
sl remark his -33
sl remark the -41
sl remark w -96
sl remember , 90
sl remember CAP 93
sl remember he -13
sl remember w -96
sl remind CAP 16
sl renew CAP -44
sl repeat , 51
sl repeat CAP 81
sl reply CAP 7
sl report 's -116
sl report , 41
sl report -ed -25
sl report -ing -38
sl report -s 28
sl report CAP 27
sl report ^ -56
sl report a 82
sl report as 52
sl report that -125
sl report the -74
sl report w 17
sl represent , -93
sl represent -s -64
sl represent CAP -39
sl represent he -72
sl represent she -53
sl represent w 29
sl represent who -100
sl request 's -13
sl request -s 74
sl request CAP -89
sl request a 47
sl request the -44
sl request w 7
sl request who 47
sl requir , -57
sl requir -s 29
sl requir CAP 36
sl requir and 149
sl requir it -39
sl requir that -83
sl requir w 6
sl resist CAP 23
sl resolv w 36
sl respond , -10
sl respond -ed 44
sl respond she 30
sl respond w -31
sl respons 's -81
sl respons CAP 35
sl respons his -46
sl respons in 25
sl respons w -88
sl restrict -s 51
sl restrict w -50
sl return , -84
sl return -s -41
sl return CAP -7
sl return a 87
sl return and -34
sl return he 6
sl return in -15
sl return the -8
sl return w -53
sl reveal , 7
sl reveal -s 34
sl reveal CAP 37
sl reveal w 9
sl revelation the -36
sl revers , -81
sl revers CAP 75
sl roll -s -76
sl roll CAP -49
sl roll w -24
sl rul 's -52
sl rul -ed -12
sl rul -ing -43
sl rul CAP -26
sl rul a -40
sl rul the -38
sl rul w 18
sl run 's -65
sl run , 115
sl run -s -70
sl run CAP -17
sl run NUM 83
sl run a -6
sl run and -36
sl run he -107
sl run her -12
sl run of 80
sl run she -71
sl run the -17
sl run w -53
sl run which 14
sl run who -84
sl say " 13
sl say ' 36
sl say ) 12
sl say , 15
sl say -ed -34
sl say -ing 96
sl say -s 20
sl say CAP 14
sl say DAY -47
sl say NUM 80
sl say and 22
sl say as -75
sl say but -52
sl say by 16
sl say five 75
sl say he 15
sl say i 6
sl say it 31
sl say on -56
sl say others 77
sl say she 22
sl say some 77
sl say that -66
sl say they -25
sl say w 35
sl say while 58
sl say who -17
sl say you -51
sl say — 127
sl scar w -118
sl scrambl -s 37
sl scrambl CAP -43
sl see , -39
sl see -ed -42
sl see -ing -55
sl see -s 104
sl see CAP 25
sl see and 17
sl see he -98
sl see i -46
sl see she 5
sl see that -16
sl see they 106
sl see w -47
sl see we 65
sl see you -25
sl seek , -17
sl seek -s -11
sl seek CAP 12
sl seek and -86
sl seek he 28
sl seek she 39
sl seek w 24
sl seek who -150
sl seem , 158
sl seem -s -13
sl seem he 53
sl seem it 11
sl seem that -96
sl seem w 44
sl seem who 39
sl seiz -s -95
sl seiz CAP -10
sl seiz w 54
sl self-describ a 35
sl self-describ the -86
sl send , -43
sl send -s 21
sl send CAP -48
sl send and -16
sl send he -90
sl send it -30
sl send she 19
sl send they -43
sl send who 63
sl sens a -68
sl sens the 11
sl sens w 38
sl sentenc w -45
sl sentiment w -33
sl set , -125
sl set -ing -18
sl set CAP 33
sl set and -64
sl set that 31
sl set w -12
sl set who -41
sl shar , -19
sl shar -s 70
sl shar CAP 41
sl shar a -65
sl shar and -83
sl shar he 85
sl shar that -74
sl shar the -16
sl shar w -44
sl sharp a 22
sl shift -s -66
sl shift CAP -140
sl shift a -23
sl shift the 65
sl shift w -71
sl shock CAP 50
sl shock w -74
sl shoot , -43
sl shoot -s -31
sl shoot CAP 79
sl shoot a -18
sl shoot the -14
sl shoot w -50
sl shoot who -82
sl shout w 32
sl show , -16
sl show -ed -48
sl show -ing -57
sl show -s 36
sl show CAP -35
sl show DAY 38
sl show a -49
sl show and -146
sl show he -54
sl show his -63
sl show it 31
sl show she 47
sl show that 84
sl show the -130
sl show w 20
sl show who -30
sl sid CAP -47
sl sid both -47
sl sid one -14
sl sid other -16
sl sid the -7
sl sign , -148
sl sign -ed 71
sl sign -ing -28
sl sign -s 47
sl sign CAP 34
sl sign ^ -49
sl sign a 60
sl sign he -70
sl sign that -63
sl sign the -24
sl sign w -31
sl sign who 24
sl signal a -90
sl signal w 6
sl singl a 10
sl singl every -14
sl singl w 48
sl skeptical -s -51
sl skeptical w 18
sl slam , -7
sl slam CAP -37
sl so-call a 48
sl so-call the 6
sl sound , 52
sl sound he 31
sl sound it -119
sl sound w 33
sl speak , 26
sl speak -ed -66
sl speak -s 145
sl speak CAP -58
sl speak ^ -111
sl speak and -38
sl speak for 34
sl speak he -15
sl speak she 46
sl speak they -23
sl speak w -24
sl speak who 37
sl speculation w 54
sl spent , 26
sl spent -s 46
sl spent CAP -53
sl spent he -79
sl spent w 13
sl spent who -36
sl split -s -8
sl split w 31
sl spot CAP 38
sl spot w -55
sl stanc his -67
sl stanc w 25
sl stand 's 12
sl stand , -27
sl stand -s -13
sl stand CAP 41
sl stand ^ -32
sl stand a -17
sl stand he -87
sl stand his -9
sl stand it -47
sl stand that -11
sl stand they 5
sl start , 48
sl start -s -54
sl start CAP 8
sl start and -32
sl start he 63
sl start it -53
sl start that -35
sl start the -19
sl start w -34
sl stat " 43
sl stat 's -16
sl stat , 93
sl stat -ed -74
sl stat -ing -31
sl stat -s -16
sl stat CAP -17
sl stat NUM -24
sl stat a -44
sl stat and -38
sl stat both -15
sl stat by -24
sl stat each -16
sl stat eight -20
sl stat five -23
sl stat four -18
sl stat from 37
sl stat he 31
sl stat his -27
sl stat in -51
sl stat it 158
sl stat many -17
sl stat of -27
sl stat on -9
sl stat other -22
sl stat several -6
sl stat some -37
sl stat that -12
sl stat the -30
sl stat their -46
sl stat those -7
sl stat three -14
sl stat two -15
sl stat w -8
sl stat — 54
sl statement 's 17
sl statement -ed -46
sl statement -ing -41
sl statement CAP -38
sl statement a -33
sl statement his 19
sl statement the -7
sl statement w 9
sl step CAP 26
sl step a -28
sl step of -6
sl step the -28
sl step w 11
sl stop -s -33
sl stop CAP -44
sl stop he 41
sl stop w -49
sl story -s 26
sl story CAP -62
sl story a -52
sl story the 42
sl story this -19
sl story w -100
sl strategy 's 32
sl strategy -ing -39
sl strategy his -6
sl strategy the 25
sl strategy w -46
sl stress CAP -49
sl stress w 6
sl strong a -40
sl strong as -45
sl strong his 65
sl strong w -47
sl struck CAP -38
sl struggl 's -29
sl struggl -s -32
sl struggl CAP 11
sl struggl w 59
sl struggl who -37
sl suggest , -80
sl suggest -s 62
sl suggest CAP 88
sl suggest and -18
sl suggest but 84
sl suggest he -68
sl suggest that 70
sl suggestion w 13
sl support " -19
sl support 's -98
sl support , 33
sl support -ed 27
sl support -ing -18
sl support -s -62
sl support CAP 49
sl support NUM 50
sl support and -157
sl support for 106
sl support he -33
sl support her -12
sl support in 24
sl support of -15
sl support that -32
sl support the 25
sl support their 60
sl support they -105
sl support up 32
sl support which 119
sl support who 29
sl support you -157
sl supporter ' -19
sl supporter 's -50
sl supporter -ed 35
sl supporter -ing -37
sl supporter -s 27
sl supporter CAP 28
sl supporter ^ -103
sl supporter a 7
sl supporter her -45
sl supporter his -10
sl supporter of -9
sl supporter their -6
sl supporter w 79
sl supporter with -11
sl sur ^ -22
sl sur w 41
sl surpriz it -18
sl surpriz the -40
sl surpriz w -8
sl suspect the -12
sl suspect w 21
sl tak , -20
sl tak -ed -28
sl tak -ing -14
sl tak -s -79
sl tak CAP 44
sl tak NUM -41
sl tak ^ 35
sl tak and 48
sl tak but 82
sl tak for -17
sl tak it -79
sl tak of -15
sl tak she -123
sl tak that -47
sl tak they -78
sl tak w -38
sl tak who -36
sl talk , 22
sl talk -ed -22
sl talk -s -32
sl talk CAP 5
sl talk a 64
sl talk and -83
sl talk by -79
sl talk he -9
sl talk of 75
sl talk she 90
sl talk the 13
sl talk w -143
sl talk you -16
sl target -s -92
sl target the 69
sl target w -17
sl tell ) 19
sl tell , 35
sl tell -s -8
sl tell CAP 22
sl tell and -38
sl tell by 11
sl tell he 14
sl tell i -30
sl tell it 12
sl tell she -38
sl tell w -20
sl tell who -102
sl tell — -39
sl tend -s -22
sl tend CAP 56
sl tend w 113
sl testify CAP 13
sl thank , -19
sl thank -s -27
sl thank CAP 44
sl thank w -83
sl ther , -41
sl ther -ed -16
sl ther -ing -9
sl ther -s -56
sl ther CAP -71
sl ther ^ -10
sl ther although -62
sl ther and 12
sl ther because 51
sl ther but 9
sl ther if -18
sl ther that -21
sl ther — -8
sl think , 73
sl think -s 65
sl think CAP 34
sl think and -17
sl think he -61
sl think i -21
sl think she -50
sl think they 15
sl think we 21
sl think who -19
sl think you -84
sl threaten , -8
sl threaten CAP 12
sl threaten and 15
sl throw , 65
sl tie w -30
sl titl the -25
sl touch CAP -61
sl touch w -54
sl tout CAP -45
sl tout w 9
sl trad -ed -16
sl trad -ing -10
sl trad -s 19
sl trad CAP -65
sl trad a -10
sl trad and 84
sl trad from -20
sl trad of -15
sl trad on -7
sl trad the -14
sl trad w -42
sl troubl CAP 81
sl troubl in -24
sl troubl of -18
sl troubl the -22
sl troubl w -86
sl trust -s 85
sl trust w 44
sl try , -8
sl try -s -41
sl try CAP 15
sl try and 58
sl try in -44
sl try of -20
sl try she -87
sl try they -15
sl try w 10
sl turn , 67
sl turn -ed -16
sl turn -ing -13
sl turn -s -52
sl turn a -31
sl turn and -57
sl turn but -51
sl turn he -8
sl turn in -37
sl turn it -52
sl turn she 12
sl turn that 54
sl turn the -17
sl turn they -42
sl turn w -31
sl turn who -29
sl tweet 's 5
sl tweet , 100
sl tweet / -16
sl tweet < -23
sl tweet CAP 47
sl tweet a -60
sl tweet he -9
sl tweet the -36
sl tweet w -48
sl underscor -s -22
sl underscor CAP -40
sl understand -s 5
sl understand CAP 37
sl understand he -19
sl understand w -20
sl unveil CAP -62
sl upset w 25
sl urg , 81
sl urg -s 95
sl urg CAP 63
sl urg and -53
sl urg he 117
sl urg w -49
sl used , 13
sl used -s -22
sl used CAP 26
sl used and -55
sl used he 6
sl used it -58
sl used she -61
sl used that -21
sl used w -110
sl using , -55
sl using -s -75
sl using CAP -9
sl using by -37
sl using for -8
sl using of -10
sl using w 73
sl very -s -45
sl very CAP 47
sl very a -23
sl very the -28
sl very w 25
sl view 's -13
sl view , -54
sl view -s -101
sl view CAP 36
sl view he -75
sl view her -19
sl view the -120
sl view w 10
sl view who 13
sl voic CAP -46
sl voic a 60
sl voic his -31
sl vot 's -40
sl vot , 15
sl vot -ed -36
sl vot -ing -24
sl vot -s -31
sl vot NUM 35
sl vot a -47
sl vot and -73
sl vot before -22
sl vot for -13
sl vot he -66
sl vot her -48
sl vot his 72
sl vot into 74
sl vot of 24
sl vot the -51
sl vot their -33
sl vot they -26
sl vot which 16
sl vot who 26
sl vow , 59
sl vow CAP -9
sl vow and 74
sl vow he -48
sl vow w -70
sl walk CAP -21
sl walk w 21
sl want , -32
sl want -s -19
sl want CAP -11
sl want and -24
sl want he 24
sl want i -117
sl want she -12
sl want they -28
sl want w 77
sl want who -23
sl want you 70
sl warn , 55
sl warn CAP 9
sl warn w -59
sl watch -s 36
sl watch CAP 15
sl watch ^ 31
sl watch and 104
sl watch w -86
sl wav a -25
sl wav and -113
sl wav the 73
sl wav w 10
sl weigh CAP -93
sl weigh w 85
sl welcom CAP -39
sl welcom he -32
sl welcom w -94
sl withdraw CAP -28
sl witness w 61
sl wonder w 34
sl word 's -24
sl word CAP 58
sl word NUM -16
sl word a 58
sl word his -16
sl word other -14
sl word the 35
sl word w -24
sl word — -77
sl worry , 55
sl worry -s 47
sl worry he 35
sl worry w 14
sl writ " 74
sl writ , -11
sl writ -ed -20
sl writ -s -72
sl writ and -93
sl writ he 10
sl writ w -10
sl2 abl base CAP w -23
sl2 abl base he w -70
sl2 abl base w w 45
sl2 accord ing " CAP 53
sl2 accord ing " a 21
sl2 accord ing , -s -25
sl2 accord ing , CAP -22
sl2 accord ing , a 35
sl2 accord ing , an 16
sl2 accord ing , the 26
sl2 accord ing , w -23
sl2 accord ing ^ -ly 37
sl2 accord ing ^ CAP 30
sl2 accord ing ^ a 42
sl2 accord ing ^ w -39
sl2 account base w . -9
sl2 accus ed CAP CAP 6
sl2 accus ed and CAP 13
sl2 acknowledg ed CAP that -47
sl2 acknowledg ed CAP the 70
sl2 add ed " CAP 54
sl2 add ed CAP , 9
sl2 add ed CAP . 27
sl2 add ed CAP : 7
sl2 add ed CAP that 40
sl2 add ed he , -33
sl2 add ed he . 35
sl2 add ed he : 37
sl2 add ed he that -17
sl2 add ed she , -9
sl2 add ed she . 9
sl2 add ed she that 32
sl2 add ed w . 74
sl2 add ing " that 29
sl2 add ing , , 84
sl2 add ing , that 18
sl2 add ing , to -86
sl2 address base -ed the -29
sl2 address base w , -19
sl2 address base w the -50
sl2 agre ed CAP to -27
sl2 agre ed w to -34
sl2 aim ed w -ing -94
sl2 alleg ed the w 21
sl2 allow ed -s to 43
sl2 announc ed CAP a 21
sl2 announc ed CAP his 15
sl2 announc ed CAP it 92
sl2 announc ed CAP that -97
sl2 announc ed w . -32
sl2 appear base -s to -35
sl2 appear ed CAP on -107
sl2 appear ed CAP to 35
sl2 appear ed w to -10
sl2 appear s CAP to 25
sl2 appear s w to -34
sl2 argu base , that 45
sl2 argu base -s that 28
sl2 argu ed CAP that 28
sl2 argu ed w that 27
sl2 argu ing , that 34
sl2 ask ed " CAP 45
sl2 ask ed , the -14
sl2 ask ed CAP , -42
sl2 ask ed CAP . 74
sl2 ask ed ^ if 60
sl2 ask ed ^ what -11
sl2 ask ed ^ whether -26
sl2 ask ed w CAP 11
sl2 ask ed when CAP -74
sl2 ask ed when whether -25
sl2 attack base the w -7
sl2 attack base w . -7
sl2 attack base w CAP 56
sl2 attack base w in -14
sl2 attack ed CAP CAP 119
sl2 attack ing w CAP -93
sl2 attack s CAP , -29
sl2 attack s CAP CAP 6
sl2 attack s his CAP 53
sl2 attack s the , -13
sl2 attack s the . -9
sl2 attack s the in -9
sl2 attack s the that 77
sl2 attack s w , -28
sl2 attack s w . -10
sl2 attack s w CAP -108
sl2 attack s w in -19
sl2 attack s w w -40
sl2 attempt base an w -64
sl2 attempt base w w -59
sl2 attempt s 's w -50
sl2 back base -ed at -16
sl2 back base -ed in -22
sl2 back base -ed w -46
sl2 back base -ing the -22
sl2 back base -ing w -10
sl2 back base -s in -23
sl2 back base -s the -41
sl2 back base CAP CAP 70
sl2 back base ^ in -20
sl2 back base w , -19
sl2 back base w . -17
sl2 back base w CAP -65
sl2 back base w in -34
sl2 back base w on -17
sl2 back base w the -59
sl2 back base w w -32
sl2 ban base -ed all -7
sl2 ban base a on -37
sl2 ban base w CAP -43
sl2 ban base w on -38
sl2 becam base -s w -33
sl2 becam base CAP the -45
sl2 becam base it w 29
sl2 becam base w the -14
sl2 becom base , w -47
sl2 becom base -s a -41
sl2 becom base -s w -19
sl2 becom base CAP a -47
sl2 becom base CAP the 27
sl2 becom base CAP w -31
sl2 becom base w a 55
sl2 becom base w the -14
sl2 becom base w w -27
sl2 becom s w w -10
sl2 begin ed -s w -89
sl2 begin ed CAP -ing -23
sl2 begin ed CAP w 35
sl2 begin ed and -ing 49
sl2 begin ed he -ing 25
sl2 begin ed that in -13
sl2 begin ed w , -13
sl2 begin ed w -ing 19
sl2 begin ed w w -46
sl2 begin ing the of -19
sl2 believ base they CAP -21
sl2 believ s he the -76
sl2 best base CAP w -45
sl2 best base the -s -15
sl2 best base the w 26
sl2 better base a w -22
sl2 better base w -s -7
sl2 blam ed CAP the 42
sl2 bring ing -s w -7
sl2 broad base the w -33
sl2 call base his a -108
sl2 call base w w -63
sl2 call base w with -15
sl2 call ed , CAP -47
sl2 call ed , the -31
sl2 call ed -s a 95
sl2 call ed CAP " 74
sl2 call ed CAP CAP -50
sl2 call ed CAP a 12
sl2 call ed CAP her -22
sl2 call ed CAP the 118
sl2 call ed he " -45
sl2 call ed he CAP 45
sl2 call ed he the -22
sl2 call ed w " -56
sl2 call ed w CAP -62
sl2 call ed w the -5
sl2 call ed who CAP -89
sl2 call ed who the 67
sl2 call ing , CAP 63
sl2 call ing , him 27
sl2 call ing , it -42
sl2 call ing , the -32
sl2 call ing CAP CAP 92
sl2 call ing w CAP -10
sl2 call s CAP CAP 88
sl2 captur ed CAP CAP 21
sl2 car base a w -15
sl2 car base w , -20
sl2 car base w -ing -13
sl2 car base w -s -12
sl2 car base w . -7
sl2 car base w w -41
sl2 cast base -s -s -33
sl2 certain base a w -14
sl2 challeng base w to -13
sl2 challeng ing who CAP -82
sl2 charg base in of -38
sl2 cheer ing a w -15
sl2 choos ed CAP CAP 30
sl2 cit ing , w 65
sl2 claim base 's that 64
sl2 claim ed CAP that 57
sl2 clear base a w 28
sl2 clear base it that -41
sl2 clear base it whether -28
sl2 clear base w that -27
sl2 com base -s CAP -13
sl2 com base -s in -7
sl2 com base -s w -54
sl2 com base . . -12
sl2 com base . / -12
sl2 com base . w -6
sl2 com base CAP in -8
sl2 com base CAP w 55
sl2 com base he w 28
sl2 com base w -ly -17
sl2 com base w CAP -38
sl2 com base w as 47
sl2 com base w in -21
sl2 com base w the 25
sl2 com base w w 40
sl2 com ing in -s -7
sl2 com ing the -s -11
sl2 com s CAP in -17
sl2 com s it -ing -8
sl2 com s it CAP -7
sl2 com s it w -7
sl2 com s w as -64
sl2 com s w at -9
sl2 com s w w 69
sl2 comment base for . -26
sl2 comment s 's w -24
sl2 comment s CAP , -22
sl2 comment s CAP . -25
sl2 comment s CAP w -47
sl2 comment s w about -40
sl2 common base a w 19
sl2 common base the w -20
sl2 compar ed , to -53
sl2 compar ed , with -52
sl2 compar ed w to -15
sl2 compar ed w with -18
sl2 complain ed CAP that 17
sl2 concern base -ed that -55
sl2 confirm ed CAP that 14
sl2 continu base -s w -22
sl2 continu base CAP w -32
sl2 continu ed CAP . 124
sl2 continu ed CAP w 19
sl2 continu ed he , 55
sl2 continu ed he . 79
sl2 continu s CAP w -100
sl2 continu s w w 48
sl2 contrast base by , -43
sl2 contrast base in , -12
sl2 contrast base in to -22
sl2 contrast base w to -12
sl2 controversial base a w -65
sl2 creat ed CAP a -113
sl2 credit base w for -8
sl2 critical base a w -14
sl2 criticism base -ed from 8
sl2 criticism base w from 37
sl2 criticiz ed CAP CAP 48
sl2 debat base CAP , -45
sl2 debat base CAP -ed -32
sl2 debat base CAP -s -24
sl2 debat base CAP . -42
sl2 debat base CAP CAP -24
sl2 debat base CAP in -15
sl2 debat base CAP w 62
sl2 debat base a in -20
sl2 debat base a that -14
sl2 debat base the , -15
sl2 debat base the -ed -9
sl2 debat base the . -7
sl2 debat base the CAP -17
sl2 debat base the DAY -16
sl2 debat base the w -59
sl2 debat base w , 38
sl2 debat base w -s -24
sl2 debat base w . -18
sl2 debat base w DAY -11
sl2 debat base w w -36
sl2 decid ed CAP to -14
sl2 decision base 's to 58
sl2 decision base her to 10
sl2 decision base his to -101
sl2 decision base the , -6
sl2 decision base the to -58
sl2 decision base w to -13
sl2 declar ed CAP the 62
sl2 declin ed , to 39
sl2 declin ed -s to 6
sl2 declin ed he to -32
sl2 declin ed w to 97
sl2 deep base a w -44
sl2 defend ed CAP his 46
sl2 deliver base -ed w -15
sl2 deliver ed CAP w -98
sl2 describ ed CAP the -39
sl2 describ ed he as -7
sl2 design ed -s to -97
sl2 design ed w to 17
sl2 detail s w about -26
sl2 direct base a w -18
sl2 direct base w w -12
sl2 discuss base -ed the -36
sl2 discuss base w w 27
sl2 document s w . -27
sl2 doubl base by -s -18
sl2 draw ed CAP w -42
sl2 draw ing , -s 47
sl2 draw ing , w -16
sl2 eager base , to 12
sl2 elect ed CAP w -34
sl2 elect ed and -s -16
sl2 elect ed if , -7
sl2 emerg ed CAP as -58
sl2 end base the , -7
sl2 end base the of -31
sl2 end ed w in -24
sl2 endors base -ed CAP -25
sl2 endors base CAP CAP -16
sl2 endors base w CAP -102
sl2 endors ed , CAP 58
sl2 endors ed CAP CAP 66
sl2 endors ed who CAP -84
sl2 endors s CAP CAP 47
sl2 endorsement base the CAP -71
sl2 expect ed , to 35
sl2 expect ed -s to -27
sl2 expect ed CAP to 74
sl2 expect ed w to -48
sl2 expect ed who to 21
sl2 experienc base w , -12
sl2 explain ed CAP . 13
sl2 express ed -s w -28
sl2 fact base in , -10
sl2 fact base the that -9
sl2 fail ed 's w -49
sl2 fail ed CAP w 65
sl2 fail ed a w -18
sl2 fail ed the w -14
sl2 fail ed w w 35
sl2 fals base a w -63
sl2 far base , w 48
sl2 far base -s . -11
sl2 far base -s w -21
sl2 far base CAP from -19
sl2 far base CAP w -61
sl2 far base ^ , -24
sl2 far base a w -16
sl2 far base that , -12
sl2 far base w , -20
sl2 far base w . -12
sl2 far base w beyond -10
sl2 far base w w -32
sl2 favor base in CAP -93
sl2 favor base in the -42
sl2 favor base in w 31
sl2 favorit base his w 61
sl2 fight base the against -20
sl2 fight base w . -16
sl2 fight base w for -17
sl2 fight base w the -6
sl2 fil ed w by -32
sl2 fil ed w in 32
sl2 find base CAP a -17
sl2 find base w a -8
sl2 find ed CAP . -29
sl2 find ed CAP that 66
sl2 find ed w that -68
sl2 find ed w w 28
sl2 focus ed w -ing 92
sl2 focus ed w w 36
sl2 focus s w the -76
sl2 focus s w w -107
sl2 follow base ^ CAP -44
sl2 follow ed , by -36
sl2 follow ed that the -16
sl2 follow ing w CAP -23
sl2 follow ing w the -11
sl2 forward base w . -6
sl2 fre base -ing w -6
sl2 fre base -s w 6
sl2 fre base a w -9
sl2 fre base of w -6
sl2 fre base w w -16
sl2 full base CAP w 30
sl2 full base ^ CAP -36
sl2 full base a w -32
sl2 full base the w 19
sl2 full base w w -39
sl2 giv base w w -33
sl2 giv ed , CAP 19
sl2 giv ed , that -58
sl2 giv ed -s w -60
sl2 giv ed CAP CAP -8
sl2 giv ed CAP w 64
sl2 giv ed he w -130
sl2 giv ed w CAP -9
sl2 giv ed w w -98
sl2 go base -s w -14
sl2 go base CAP w -31
sl2 go base he w -31
sl2 go base w w -8
sl2 go ed -s the -21
sl2 go ed CAP , 67
sl2 go ed CAP CAP -35
sl2 go ed CAP w 27
sl2 go ed he w 77
sl2 go ed w w 20
sl2 go ing 's w -37
sl2 go ing , w 52
sl2 go ing -s w -11
sl2 go ing CAP w -52
sl2 go ing w w -22
sl2 grow base -s -s -7
sl2 grow ing a w -21
sl2 grow ing the w -20
sl2 grow ing w w -38
sl2 hard base 's w -9
sl2 hard base a w -54
sl2 hard base it w -77
sl2 hard base w w -50
sl2 harsh base a w -21
sl2 high base a w -23
sl2 high base the w -35
sl2 high base w w -22
sl2 hold base -s -s -43
sl2 hold base CAP a -37
sl2 hold base w w 57
sl2 hold ed , w -86
sl2 hold ed CAP a -98
sl2 hold ed w . -14
sl2 hold ed who w -24
sl2 hold ing w a -14
sl2 hold s CAP a -59
sl2 hop ed CAP to 101
sl2 hop ing , to -102
sl2 hop s in -ing -36
sl2 hopeful base w CAP -6
sl2 idea base the of 6
sl2 idea base the that 9
sl2 includ base -s -s 69
sl2 includ base -s w 38
sl2 includ base w w -31
sl2 includ ing , -ing -80
sl2 includ ing , -s -68
sl2 includ ing , CAP -26
sl2 includ ing , a -99
sl2 includ ing , an -29
sl2 includ ing , his -33
sl2 includ ing , one -17
sl2 includ ing , the -55
sl2 includ ing , those -22
sl2 includ ing , w -65
sl2 includ ing -s CAP -8
sl2 includ ing -s w -8
sl2 includ ing ^ -s -7
sl2 includ ing — the -13
sl2 includ s that CAP -20
sl2 indicat ed CAP that 64
sl2 insist ed CAP that 20
sl2 intend ed w to 45
sl2 interest base w -s -47
sl2 interest base w . -12
sl2 interest base w w 75
sl2 issu base an that -38
sl2 issu base the . -5
sl2 issu base the is -22
sl2 issu base the of 13
sl2 issu base the w -14
sl2 issu base w , -13
sl2 issu base w . -14
sl2 issu base w for -10
sl2 issu base w in -10
sl2 issu base w with -8
sl2 issu s w , -31
sl2 issu s w . -20
sl2 issu s w and -6
sl2 issu s w of -22
sl2 issu s w that -30
sl2 it base " w -31
sl2 it base , 's -88
sl2 it base , -ed 47
sl2 it base , -ly 10
sl2 it base , -s -100
sl2 it base , CAP -46
sl2 it base , a -23
sl2 it base , be -16
sl2 it base , has -18
sl2 it base , the -35
sl2 it base , w 30
sl2 it base , will -12
sl2 it base , would 46
sl2 it base -ed " -6
sl2 it base -ed . -5
sl2 it base -ed as -13
sl2 it base -ed to -8
sl2 it base -ed w -16
sl2 it base -ed would -7
sl2 it base -ing a -11
sl2 it base -ing to -10
sl2 it base -ing w -25
sl2 it base -s , -7
sl2 it base -s -ed -17
sl2 it base -s -s -19
sl2 it base -s a -14
sl2 it base -s w -47
sl2 it base CAP . -16
sl2 it base CAP w -33
sl2 it base ^ 's -6
sl2 it base ^ -ed -28
sl2 it base ^ -ing -29
sl2 it base ^ -ly -44
sl2 it base ^ -s 29
sl2 it base ^ CAP -20
sl2 it base ^ a -13
sl2 it base ^ an 36
sl2 it base ^ been -21
sl2 it base ^ could -13
sl2 it base ^ didn't -43
sl2 it base ^ has -45
sl2 it base ^ no -16
sl2 it base ^ not -82
sl2 it base ^ one -12
sl2 it base ^ that 42
sl2 it base ^ the -40
sl2 it base ^ w -7
sl2 it base ^ will -17
sl2 it base ^ would -41
sl2 it base after -ed -11
sl2 it base and 's -40
sl2 it base and -ly -50
sl2 it base and -s -34
sl2 it base and w 83
sl2 it base as -ed 63
sl2 it base as -s -33
sl2 it base as has -11
sl2 it base as w 29
sl2 it base because -s -12
sl2 it base because w -24
sl2 it base but 's 89
sl2 it base but -ed -28
sl2 it base but -ly -34
sl2 it base but -s -47
sl2 it base but has -8
sl2 it base but the -42
sl2 it base but w 15
sl2 it base how w -7
sl2 it base if -s -9
sl2 it base in , -7
sl2 it base that 's -20
sl2 it base that -ed -11
sl2 it base that -ly -7
sl2 it base that -s -11
sl2 it base that w -15
sl2 it base that would -15
sl2 it base though w -60
sl2 it base w 's 41
sl2 it base w , -14
sl2 it base w -ed -35
sl2 it base w -ing -15
sl2 it base w -ly -9
sl2 it base w -s -19
sl2 it base w . -11
sl2 it base w a -7
sl2 it base w as -16
sl2 it base w on -9
sl2 it base w out -5
sl2 it base w the -6
sl2 it base w to -22
sl2 it base w w -31
sl2 it base w would -12
sl2 it base what -s -11
sl2 it base when -ed 7
sl2 it base when -s -37
sl2 it base when w 30
sl2 join ed CAP CAP 24
sl2 join ed CAP by -40
sl2 join ed CAP the 17
sl2 judg base the w -11
sl2 judg base w -ed -47
sl2 keep base -s -ing 68
sl2 keep base w w -9
sl2 keep ing in with -20
sl2 know base you , 41
sl2 know ed , CAP -36
sl2 know ed -s CAP -43
sl2 learn ed CAP that 67
sl2 leav ed -s to 47
sl2 leav ed CAP the -54
sl2 leav ed CAP w -39
sl2 leav ed the , -12
sl2 leav ed the . -10
sl2 leav ed w the -27
sl2 less base -s w 10
sl2 less base CAP w 62
sl2 less base or . -9
sl2 less base w w -24
sl2 let base ^ 's 74
sl2 lin base in with -7
sl2 lin base the , -6
sl2 lin base w , -6
sl2 lin base w . -9
sl2 lin base w of -25
sl2 lin s w , -13
sl2 list base a of -26
sl2 list base the of -31
sl2 littl base -ed w -34
sl2 littl base -s w 24
sl2 littl base a w 36
sl2 littl base w w -39
sl2 littl base with w -28
sl2 lobby ing the -s -8
sl2 look base CAP w -22
sl2 look base w . -18
sl2 look ing CAP to 35
sl2 look s CAP to -74
sl2 main base 's w -77
sl2 main base the w -64
sl2 mak base , w -31
sl2 mak base -ed him -6
sl2 mak base -ed w -20
sl2 mak base -s up -12
sl2 mak base -s w 36
sl2 mak base CAP w -31
sl2 mak base he w -14
sl2 mak base that w -27
sl2 mak base w -s -11
sl2 mak base w his -65
sl2 mak base w w 33
sl2 mak base who up -11
sl2 mak ed , w -23
sl2 mak ed -s by -28
sl2 mak ed -s w -33
sl2 mak ed CAP CAP 15
sl2 mak ed CAP his 5
sl2 mak ed CAP that -18
sl2 mak ed CAP the 46
sl2 mak ed CAP w -42
sl2 mak ed he -s -91
sl2 mak ed he w -31
sl2 mak ed w -s -82
sl2 mak ed w by -23
sl2 mak ed w up -29
sl2 mak ed w w -110
sl2 mak ed who w 121
sl2 mak ing , w -14
sl2 mak ing -s w -28
sl2 mak ing CAP w -83
sl2 mak ing w w -46
sl2 mak s w w 95
sl2 manag ed CAP w -32
sl2 mark base ^ CAP -18
sl2 mean s it -ing -19
sl2 mean s that for -39
sl2 mention base , CAP -27
sl2 mention base w of -48
sl2 mention ed CAP CAP -16
sl2 messag base a that -21
sl2 messag base w . -15
sl2 messag base w to -15
sl2 met base CAP CAP -46
sl2 mov base -s w -16
sl2 mov base a that -44
sl2 mov base the w -23
sl2 mov base w w -18
sl2 mov ed CAP w -77
sl2 mov s w CAP -15
sl2 movement base CAP . -24
sl2 movement base w , -45
sl2 movement base w . -9
sl2 nam base by , -10
sl2 nam base by . -33
sl2 nam base the of -28
sl2 nam base w w -16
sl2 nam ed w CAP -156
sl2 nam s the of -27
sl2 need ed -s w -71
sl2 need ed CAP w 49
sl2 need ed NUM w -6
sl2 need ed he w 31
sl2 need ed the for -13
sl2 need ed the w -20
sl2 need ed they w -35
sl2 need ed w w -59
sl2 need ed who w -42
sl2 need s CAP w -22
sl2 need s she w -92
sl2 need s w w -17
sl2 negativ base a w -75
sl2 nominat ing CAP w -36
sl2 nominat ing the w -43
sl2 nominat ing w -s -25
sl2 nominat ing w w -33
sl2 not base CAP : -77
sl2 not ed , that 12
sl2 not ed CAP , 66
sl2 not ed CAP that -18
sl2 not ed he , 31
sl2 not ed he that 9
sl2 not ed w that 34
sl2 not ing , that 42
sl2 not s CAP . 71
sl2 nothing ing w to 73
sl2 obvious s the w 44
sl2 offer base w w 35
sl2 offer ed CAP a -12
sl2 offer ed CAP w -23
sl2 offer s w w -100
sl2 open base an w -26
sl2 open base w to -23
sl2 open ing the w -20
sl2 opponent base CAP , -83
sl2 opponent base w , -12
sl2 order base in to -61
sl2 overwhelm ing an w -78
sl2 overwhelm ing the w 11
sl2 pass base CAP w -20
sl2 pass base w . -10
sl2 pay base -s for -10
sl2 pay base CAP for -8
sl2 pay base w , -7
sl2 pay base w for -11
sl2 personal base 's w -58
sl2 personal base a w -22
sl2 personal base and -s -12
sl2 personal base her w -32
sl2 personal base his w -37
sl2 personal base w w -14
sl2 plan base 's to -52
sl2 plan base CAP to 35
sl2 plan base a to -47
sl2 plan base his for -35
sl2 plan base w , -9
sl2 plan base w . -9
sl2 plan base w to 59
sl2 plan ed CAP to 58
sl2 plan ed he to -64
sl2 plan s -ed to 48
sl2 plan s he to 6
sl2 plan s she to -8
sl2 plan s w to 23
sl2 play ed CAP a -57
sl2 pledg ed CAP to 40
sl2 pledg ed NUM -s -24
sl2 pledg ed he to 45
sl2 pledg ed in -s -16
sl2 pledg ed w -s -19
sl2 pledg ed who to 13
sl2 point base one , -17
sl2 point base that , -9
sl2 point base w w -70
sl2 point base — w -40
sl2 point ed CAP that 10
sl2 point ed CAP the -44
sl2 point ed w that 21
sl2 point s NUM ( -15
sl2 point s NUM , -7
sl2 point s NUM among -24
sl2 point s w , -29
sl2 point s w . -31
sl2 pois ed CAP w -135
sl2 position base w . -25
sl2 position s w . -18
sl2 position s w w 113
sl2 post ed CAP a -16
sl2 praiz ed CAP CAP 57
sl2 press base CAP w -63
sl2 press base a w -58
sl2 press base w w -24
sl2 pressur base w on 54
sl2 project s w . -21
sl2 promiz base his to 50
sl2 promiz ed CAP to 70
sl2 promiz ed and to 39
sl2 promiz ed he to -31
sl2 propos ed CAP w 7
sl2 propos ed his w -11
sl2 proposal base 's to -5
sl2 proposal base w to 48
sl2 proposal s w . -17
sl2 provid base CAP w 6
sl2 provid base that w 50
sl2 provid ed CAP w 28
sl2 provid ed w by 49
sl2 provid ed w w -19
sl2 publish ed CAP w 27
sl2 publish ed as in -33
sl2 publish ed w DAY 31
sl2 put base -s the 39
sl2 put base CAP CAP -109
sl2 put base CAP w -35
sl2 put base w the 40
sl2 put base w w -64
sl2 question base a whether -20
sl2 question base the is 7
sl2 question base the was 28
sl2 question base the whether 42
sl2 question s w , -12
sl2 question s w . -15
sl2 question s w from -21
sl2 quick base CAP w 11
sl2 rais base -s -s -47
sl2 rais base -s w -8
sl2 rais base w -s -13
sl2 rais base w w -12
sl2 rais ed CAP NUM -37
sl2 rang base a of 37
sl2 read base ^ the -72
sl2 ready base -s w -57
sl2 ready base w for -8
sl2 reason base the for -9
sl2 reason s w to -21
sl2 receiv ed CAP NUM -12
sl2 refer ing , CAP -23
sl2 refer ing , the 55
sl2 refus ed CAP to -90
sl2 refus ed w to 34
sl2 refusal base CAP to 9
sl2 reject ed CAP the 73
sl2 releas base the of 43
sl2 releas base w -s -32
sl2 releas base w the 33
sl2 releas ed -s DAY 68
sl2 releas ed CAP w -30
sl2 releas ed w DAY -115
sl2 releas ed w by -40
sl2 remain base -s w 55
sl2 remain ing the -s -9
sl2 remain s CAP w -40
sl2 remain s w the -15
sl2 remark s w . -9
sl2 reply ed CAP , 50
sl2 reply ed CAP . 62
sl2 report base the -ed -11
sl2 report base w . -26
sl2 report ed CAP , 77
sl2 report ed CAP . 146
sl2 report ed CAP from -76
sl2 report ed CAP in 26
sl2 report ed CAP that -19
sl2 report ed CAP w 40
sl2 report ed as by 52
sl2 report s CAP . 109
sl2 report s CAP that 43
sl2 represent ed w by -56
sl2 request base a w -105
sl2 request ed who w 83
sl2 respond base CAP -s -118
sl2 respond base CAP CAP 88
sl2 respond base w a 33
sl2 respond ed CAP , 17
sl2 respond ed CAP -ing -86
sl2 respond ed CAP . 72
sl2 respond ed CAP CAP -93
sl2 respond s CAP CAP -48
sl2 respons base 's the -71
sl2 respons base CAP CAP -80
sl2 respons base in , -26
sl2 respons base in a -37
sl2 respons base in the 56
sl2 rul s CAP w -67
sl2 rul s the w -7
sl2 rul s w , -11
sl2 rul s w . 58
sl2 run base w for -7
sl2 run base w w -8
sl2 run ed CAP w -32
sl2 run ed who for -10
sl2 run ing 's w -20
sl2 run ing -s for -20
sl2 run ing CAP for -19
sl2 run ing CAP w -15
sl2 run ing w for -5
sl2 run ing w w -24
sl2 say base , , -200
sl2 say base -ed the 34
sl2 say base -s , 97
sl2 say base -s . 86
sl2 say base -s CAP 78
sl2 say base -s it 69
sl2 say base -s that -58
sl2 say base -s the 53
sl2 say base -s they -16
sl2 say base -s w 15
sl2 say base CAP that -11
sl2 say base CAP the 68
sl2 say base CAP they -59
sl2 say base NUM they 43
sl2 say base they , 76
sl2 say base w that -33
sl2 say base w they 94
sl2 say base who the 10
sl2 say base who they -31
sl2 say ed " a 41
sl2 say ed " one 29
sl2 say ed " the 41
sl2 say ed " w 39
sl2 say ed ' CAP 36
sl2 say ed , , -29
sl2 say ed , -ly -50
sl2 say ed , . 28
sl2 say ed , : -69
sl2 say ed , CAP 74
sl2 say ed , DAY -43
sl2 say ed , at 33
sl2 say ed , his 50
sl2 say ed , in 42
sl2 say ed , it 24
sl2 say ed , of -19
sl2 say ed , on 37
sl2 say ed , she 42
sl2 say ed , that 51
sl2 say ed , the 16
sl2 say ed , they 23
sl2 say ed , w 70
sl2 say ed -s , 98
sl2 say ed -s -s 69
sl2 say ed -s . -17
sl2 say ed -s CAP -36
sl2 say ed -s DAY 28
sl2 say ed -s he 63
sl2 say ed -s that -89
sl2 say ed -s the -25
sl2 say ed -s they 6
sl2 say ed -s w 93
sl2 say ed CAP " -77
sl2 say ed CAP , 51
sl2 say ed CAP -ing -90
sl2 say ed CAP -ly -54
sl2 say ed CAP -s 64
sl2 say ed CAP . 20
sl2 say ed CAP : -15
sl2 say ed CAP CAP 18
sl2 say ed CAP NUM -24
sl2 say ed CAP a -57
sl2 say ed CAP about -85
sl2 say ed CAP after 25
sl2 say ed CAP as 56
sl2 say ed CAP at -16
sl2 say ed CAP he -19
sl2 say ed CAP her 51
sl2 say ed CAP his -30
sl2 say ed CAP if 22
sl2 say ed CAP in 6
sl2 say ed CAP it 11
sl2 say ed CAP of -10
sl2 say ed CAP on 62
sl2 say ed CAP she -16
sl2 say ed CAP that 11
sl2 say ed CAP the 36
sl2 say ed CAP they -104
sl2 say ed CAP to 20
sl2 say ed CAP w 17
sl2 say ed NUM they 74
sl2 say ed and , -21
sl2 say ed and CAP 120
sl2 say ed and he 103
sl2 say ed and it -7
sl2 say ed and she -17
sl2 say ed and that 87
sl2 say ed and the 99
sl2 say ed he , 78
sl2 say ed he -s -111
sl2 say ed he . 12
sl2 say ed he : 19
sl2 say ed he CAP 79
sl2 say ed he at 23
sl2 say ed he he 25
sl2 say ed he his 30
sl2 say ed he in 38
sl2 say ed he it -35
sl2 say ed he of 31
sl2 say ed he on 56
sl2 say ed he that 82
sl2 say ed he the 54
sl2 say ed he w -40
sl2 say ed she , -22
sl2 say ed she . 32
sl2 say ed she at 37
sl2 say ed she her -56
sl2 say ed she in 22
sl2 say ed she she -9
sl2 say ed she that 27
sl2 say ed she the 22
sl2 say ed she w 14
sl2 say ed they , -44
sl2 say ed w , 58
sl2 say ed w . 39
sl2 say ed w CAP 88
sl2 say ed w DAY 69
sl2 say ed w he 50
sl2 say ed w it 33
sl2 say ed w on -44
sl2 say ed w she 35
sl2 say ed w that 6
sl2 say ed w the -67
sl2 say ed w they -38
sl2 say ed w w -47
sl2 say ed who CAP -59
sl2 say ed who he 25
sl2 say ed who the -21
sl2 say ed who w -16
sl2 say ing , , 56
sl2 say ing , : -52
sl2 say ing , CAP -44
sl2 say ing , he 21
sl2 say ing , it 115
sl2 say ing , she 84
sl2 say ing , that -19
sl2 say ing , the -24
sl2 say ing , they 108
sl2 say ing by , 41
sl2 say ing w that -97
sl2 say s " CAP 26
sl2 say s , CAP 25
sl2 say s CAP , 64
sl2 say s CAP . 47
sl2 say s CAP CAP -26
sl2 say s CAP he 35
sl2 say s CAP his 29
sl2 say s CAP it -44
sl2 say s CAP she 26
sl2 say s CAP that 40
sl2 say s CAP the 56
sl2 say s CAP w 28
sl2 say s he , -10
sl2 say s he . -34
sl2 say s he CAP 26
sl2 say s he he -23
sl2 say s he the -42
sl2 say s she . 8
sl2 say s w . 88
sl2 say s w it 40
sl2 say s w the 16
sl2 say s w w -61
sl2 see base -s CAP 15
sl2 see base w CAP 49
sl2 see base w the -38
sl2 see ed CAP the 62
sl2 see s CAP the 102
sl2 seek ed she to 33
sl2 seek ed w to -35
sl2 seek ing , to 51
sl2 seek ing CAP to -30
sl2 seek ing w to 47
sl2 seek s w to -38
sl2 seem base CAP to 69
sl2 seem ed CAP to -51
sl2 seem ed w to 5
sl2 seem s CAP to -42
sl2 seem s w to 64
sl2 self-describ ed the w -73
sl2 send ed -s to -29
sl2 send ed CAP w 38
sl2 send ed w to -25
sl2 sens base a of -37
sl2 sens base the of 11
sl2 sens base w of 76
sl2 set base CAP w -60
sl2 set base w of -22
sl2 set base w w 18
sl2 shar base w of -28
sl2 sharp base a w 27
sl2 shoot base a at -12
sl2 show base -s -s -12
sl2 show base -s . 111
sl2 show base -s CAP -20
sl2 show base -s that 15
sl2 show base CAP CAP -83
sl2 show base CAP that 35
sl2 show base the . -19
sl2 show base w , -71
sl2 show base w that 21
sl2 show base w w -55
sl2 show ed that CAP -37
sl2 show ed w CAP 72
sl2 show ed w that -16
sl2 show ed w w 33
sl2 show ing -s that 35
sl2 show ing w in -54
sl2 show s -s CAP 58
sl2 show s w . -42
sl2 show s w CAP 75
sl2 sid base CAP , -19
sl2 sid base CAP . -9
sl2 sid base w of -21
sl2 sid s both . -9
sl2 sid s both of -6
sl2 sign base a of -46
sl2 sign base a that 86
sl2 sign s -ing of -13
sl2 singl base a w 18
sl2 so-call ed a w 76
sl2 so-call ed the CAP -31
sl2 so-call ed the w 42
sl2 speak base -ed the -40
sl2 speak base w -ly 64
sl2 speak base w the -27
sl2 speak ed CAP CAP -14
sl2 speak ed CAP the 21
sl2 speak ed he CAP -82
sl2 speak ed who the -5
sl2 speak ing ^ in -11
sl2 speak ing w -s 33
sl2 speak ing w w -32
sl2 spent base CAP -ing -92
sl2 spent base CAP w -54
sl2 stanc base his on -62
sl2 stanc base w on 66
sl2 start base the of -20
sl2 stat base CAP . -27
sl2 stat base CAP CAP -54
sl2 stat base CAP w -56
sl2 stat base ^ CAP -13
sl2 stat base a that -33
sl2 stat base a w -13
sl2 stat base a where -16
sl2 stat base and -s -13
sl2 stat base and CAP -11
sl2 stat base of , -14
sl2 stat base of -ed -8
sl2 stat base of . -16
sl2 stat base of CAP -13
sl2 stat base of in -12
sl2 stat base of w -7
sl2 stat base the 's -16
sl2 stat base the , -12
sl2 stat base the -ed -9
sl2 stat base the -s -6
sl2 stat base the . -16
sl2 stat base the CAP -12
sl2 stat base the in -21
sl2 stat base the of -16
sl2 stat base the that -45
sl2 stat base the to -29
sl2 stat base the w -18
sl2 stat base the ’s -12
sl2 stat base w , -24
sl2 stat base w -s -18
sl2 stat base w . -29
sl2 stat base w CAP -18
sl2 stat base w in -20
sl2 stat base w of -38
sl2 stat base w w -18
sl2 stat base — w -10
sl2 stat s -ing , -5
sl2 stat s -ing . -9
sl2 stat s CAP . -39
sl2 stat s NUM -ed -6
sl2 stat s five -ing -7
sl2 stat s five . -14
sl2 stat s in that -49
sl2 stat s the . -8
sl2 stat s w , 54
sl2 stat s w . 30
sl2 stat s w like -7
sl2 stat s w w -13
sl2 statement base a , -10
sl2 statement base a -ed 45
sl2 statement base a -ing -85
sl2 statement base a DAY -17
sl2 statement base a that -57
sl2 statement base the -ed -42
sl2 statement base the w -15
sl2 statement base w , -27
sl2 statement base w . -6
sl2 statement s w about 33
sl2 step base a w -8
sl2 stop base w CAP -15
sl2 stop base w w -9
sl2 story base the of -34
sl2 story base w , -8
sl2 strategy base w . -6
sl2 strategy base w and -6
sl2 strong base a -ing -25
sl2 strong base a w -29
sl2 strong base his w 34
sl2 struck base CAP a -98
sl2 struggl ed CAP w 70
sl2 suggest ed , that 51
sl2 suggest ed CAP CAP 29
sl2 suggest ed CAP that 23
sl2 suggest ed he that -65
sl2 suggest ing , that 68
sl2 suggest s w that -49
sl2 suggestion base the that -109
sl2 support base -ed CAP 40
sl2 support base -ed w -41
sl2 support base -ing CAP 54
sl2 support base -ing from -63
sl2 support base -s CAP 46
sl2 support base -s the -53
sl2 support base CAP . -99
sl2 support base CAP CAP 7
sl2 support base he CAP 13
sl2 support base he the 9
sl2 support base his CAP -55
sl2 support base his a -33
sl2 support base his w -19
sl2 support base in CAP 13
sl2 support base in the 7
sl2 support base the -s 87
sl2 support base their to 31
sl2 support base they CAP -39
sl2 support base w , -59
sl2 support base w . 82
sl2 support base w CAP 12
sl2 support base w among -64
sl2 support base w from 32
sl2 support base w in -62
sl2 support base w the -26
sl2 support base w to -86
sl2 support base w w -82
sl2 support base who the 76
sl2 support base you CAP -121
sl2 support ed who CAP 23
sl2 support ing -s CAP -22
sl2 support ing CAP CAP 36
sl2 support ing for CAP 70
sl2 support s who CAP 26
sl2 supporter base CAP , 12
sl2 supporter base CAP . -83
sl2 supporter base CAP who 13
sl2 supporter base a CAP 33
sl2 supporter s CAP , 21
sl2 supporter s CAP -ed -19
sl2 supporter s CAP . -40
sl2 supporter s CAP in -17
sl2 supporter s CAP w -90
sl2 supporter s his , -7
sl2 supporter s his . -8
sl2 supporter s his and -8
sl2 supporter s his w -26
sl2 supporter s w , -15
sl2 supporter s w in -7
sl2 sur base ^ , -19
sl2 tak base -ed w -11
sl2 tak base -s w -37
sl2 tak base it w -34
sl2 tak base w w -29
sl2 tak ed -s w -74
sl2 tak ed CAP the -87
sl2 tak ed CAP w 16
sl2 tak ed he w 62
sl2 tak ed that w -38
sl2 tak ed w w -79
sl2 tak ing , w 40
sl2 tak ing -s w -23
sl2 tak ing CAP w 52
sl2 tak ing w w -34
sl2 tak s it NUM -49
sl2 tak s it w -33
sl2 tak s w w -21
sl2 talk base w w -24
sl2 tell ed , -s 20
sl2 tell ed , CAP -14
sl2 tell ed , the 54
sl2 tell ed -s CAP 54
sl2 tell ed CAP -s 32
sl2 tell ed CAP CAP 35
sl2 tell ed CAP a 72
sl2 tell ed CAP me 67
sl2 tell ed CAP the 21
sl2 tell ed CAP w -35
sl2 tell ed he -s 48
sl2 tell ed he CAP -26
sl2 tell ed he me 13
sl2 tell ed he the 23
sl2 tell ed she CAP -43
sl2 tell ed she the -18
sl2 tell ed w CAP -26
sl2 tell ed w the 72
sl2 tell ing , -s 76
sl2 tell ing CAP -s -28
sl2 tell s CAP CAP 10
sl2 tend base -s w 6
sl2 tend base w w -81
sl2 thank s , to -82
sl2 thank s w to -6
sl2 ther base , are -42
sl2 ther base , w -13
sl2 ther base , was -34
sl2 ther base , were -23
sl2 ther base -s . -10
sl2 ther base -s w -55
sl2 ther base ^ -s -20
sl2 ther base ^ CAP -14
sl2 ther base ^ a -23
sl2 ther base ^ an -18
sl2 ther base ^ are -31
sl2 ther base ^ have -8
sl2 ther base ^ w -6
sl2 ther base ^ was 35
sl2 ther base ^ were -28
sl2 ther base and were -14
sl2 ther base but are -36
sl2 ther base that was -8
sl2 ther base w , -10
sl2 ther base w . -8
sl2 ther base w are 87
sl2 ther base w in -6
sl2 ther base w was -16
sl2 think base i it 25
sl2 think base i that -78
sl2 think base w w -35
sl2 think base you CAP -14
sl2 threaten ed CAP to -9
sl2 titl ed w " 23
sl2 trad base -ing -s -9
sl2 trad base CAP w 57
sl2 trad base w -s -19
sl2 trad base w w -23
sl2 try base -s w -30
sl2 try base he w -92
sl2 try base they w -10
sl2 try base w w 7
sl2 try ing , w -23
sl2 try ing and w -68
sl2 try ing he w -33
sl2 try ing in w -44
sl2 try ing of w -18
sl2 try ing w w 44
sl2 try s CAP w -32
sl2 turn base in , -17
sl2 turn ed CAP the -115
sl2 turn ed CAP w 59
sl2 turn ed it out -21
sl2 turn ed w w -88
sl2 turn s it out -41
sl2 tweet base " _ -29
sl2 tweet base / > -16
sl2 tweet base < / -17
sl2 tweet base < w -27
sl2 tweet base a , -29
sl2 tweet ed CAP , 39
sl2 tweet ed CAP . 20
sl2 tweet ed CAP that -47
sl2 tweet ed CAP w -41
sl2 understand base w the -84
sl2 used ed , w -62
sl2 used ed -s w -58
sl2 used ed CAP a -64
sl2 used ed CAP w -19
sl2 used ed he w 57
sl2 used ed w by -17
sl2 used ed w in -32
sl2 used ed w w -68
sl2 using ing -s w -16
sl2 using ing of w -7
sl2 very base -s w -41
sl2 very base CAP w -16
sl2 very base a w -22
sl2 very base the w -24
sl2 very base w w 27
sl2 view base w CAP -122
sl2 view s his on -16
sl2 view s w on -31
sl2 vot base -s CAP -30
sl2 vot base -s the 47
sl2 vot base CAP . -30
sl2 vot base he CAP -18
sl2 vot base the . -7
sl2 vot base the CAP -19
sl2 vot base they CAP -35
sl2 vot base w , -12
sl2 vot base w . -12
sl2 vot base w CAP 17
sl2 vot base w on -14
sl2 vot base w the -8
sl2 vot base w w 15
sl2 vot ing -s DAY -26
sl2 vot ing of -s -19
sl2 vot ing w -s -19
sl2 vot s w , -15
sl2 vot s w to -52
sl2 vow ed CAP to -19
sl2 vow ed he to -61
sl2 want base -s to -29
sl2 want base CAP to 5
sl2 want base he to -43
sl2 want base they the 35
sl2 want base they to 56
sl2 want base who to -68
sl2 want base you to -16
sl2 want ed CAP to -73
sl2 want ed he to 36
sl2 want ed she to -77
sl2 want s CAP to 36
sl2 want s he to 45
sl2 want s w to -81
sl2 want s who to -11
sl2 warn ed , that 11
sl2 watch base ^ the -79
sl2 watch base w w -7
sl2 wav base a of -20
sl2 word s other , -13
sl2 writ ed " CAP 37
sl2 writ ed , in 27
sl2 writ ed -s in -38
sl2 writ ed CAP , 70
sl2 writ ed CAP . 47
sl2 writ ed CAP : 12
sl2 writ ed CAP in 72
sl2 writ ed CAP that 32
sl2 writ ed CAP to -48
sl2 writ ed he , -66
sl2 writ ed he . -42
sl2 writ ed she . 21
sl2 writ ed w . 52
sl2 writ ed w by -14
sn abl to -19
sn accept a 57
sn accept the 27
sn accord to 36
sn account , -44
sn account . -20
sn account and -11
sn account as -8
sn account for -79
sn account of 46
sn account to 67
sn accus CAP 6
sn accus him 23
sn accus of -70
sn accusation of 56
sn accusation that -10
sn add , 38
sn add . 57
sn add : 68
sn add CAP -66
sn add a 19
sn add another -41
sn add that 21
sn add to -100
sn add up -48
sn address , -45
sn address . -14
sn address CAP 28
sn address a 24
sn address at -29
sn address in -16
sn address the 40
sn address to -80
sn address — -67
sn admit that 28
sn admit to -26
sn adopt a -12
sn adopt the 24
sn advic . -42
sn adviz CAP -51
sn adviz the 17
sn advocat . 43
sn agre . -26
sn agre on 53
sn agre that 54
sn agre to -23
sn agre with -14
sn aim at -76
sn aim to 56
sn air DAY -51
sn air on 15
sn align with -38
sn allegation of 49
sn allegation that -10
sn allow CAP -10
sn allow a 34
sn allow for -8
sn allow him -19
sn allow the 26
sn allud to 20
sn anger and -33
sn announc , -7
sn announc CAP -82
sn announc DAY 62
sn announc a 46
sn announc his -9
sn announc it -18
sn announc on 49
sn announc plans 37
sn announc that -16
sn announc the -6
sn announcement , 18
sn announcement . -34
sn announcement of 65
sn answer , 38
sn answer . 13
sn answer a 52
sn answer questions 11
sn answer the 15
sn answer to -71
sn apologiz for 83
sn apologiz to 13
sn appeal , -21
sn appeal . -13
sn appeal for 33
sn appeal in -14
sn appeal is -39
sn appeal of -31
sn appear at -106
sn appear before -33
sn appear in -54
sn appear more -33
sn appear on -56
sn appear that -19
sn appear to 24
sn appoint CAP 69
sn appoint a -20
sn approv of -29
sn argu . -61
sn argu for 91
sn argu in -5
sn argu that 27
sn argu the 44
sn argument , 80
sn argument . 28
sn argument about -70
sn argument for -36
sn argument in -29
sn argument that 8
sn ask , 11
sn ask . -21
sn ask CAP 18
sn ask a -39
sn ask about -78
sn ask by 72
sn ask for -26
sn ask her -29
sn ask him -63
sn ask how 80
sn ask if 16
sn ask the 39
sn ask them 23
sn ask to -11
sn ask what 25
sn ask whether 20
sn assertion that -6
sn assessment of 36
sn assum that 34
sn assur CAP 32
sn assur of -37
sn assuranc that 13
sn attack , -44
sn attack . -27
sn attack CAP 34
sn attack a -92
sn attack against 61
sn attack and 60
sn attack as -38
sn attack by -19
sn attack from 32
sn attack him -29
sn attack his 20
sn attack in 5
sn attack of -44
sn attack that -10
sn attack the 43
sn attack to -76
sn attack was -23
sn attack — -28
sn attempt to 13
sn attract a -23
sn attribut to -19
sn authoriz to -82
sn avoid the -77
sn awar of -15
sn back , -40
sn back . 33
sn back : -46
sn back CAP 36
sn back a 74
sn back against -31
sn back at -50
sn back down -68
sn back former 92
sn back from 11
sn back her 29
sn back his -70
sn back home -11
sn back in 11
sn back of 44
sn back on 29
sn back the 39
sn back to -8
sn back up -27
sn balk at 15
sn ban . -25
sn ban CAP -49
sn ban all -16
sn ban from -56
sn ban on 41
sn bash CAP 67
sn becam a -73
sn becam clear -57
sn becam public -44
sn becam the -63
sn becom a -31
sn becom an 22
sn becom increasingly 78
sn becom law -10
sn becom more -35
sn becom president -19
sn becom the -32
sn begin , -44
sn begin . -25
sn begin CAP -58
sn begin a 41
sn begin by 89
sn begin in -34
sn begin of -19
sn begin the -20
sn begin with 47
sn belief that -11
sn believ , 54
sn believ CAP -49
sn believ he -29
sn believ in 23
sn believ it 13
sn believ that 9
sn believ to -62
sn best CAP -115
sn best chance -27
sn best friend -31
sn best known 78
sn best of -20
sn best to 36
sn better . -17
sn better in -31
sn better off -10
sn better than -44
sn blam for -34
sn blam the 54
sn blast CAP 16
sn blast the 39
sn block CAP -22
sn block a 66
sn block the -20
sn boast about 45
sn boast of 66
sn boast that 34
sn break . -7
sn break down 50
sn break for -31
sn break from -24
sn break out 44
sn break up -27
sn break with -37
sn bring CAP -77
sn bring a 30
sn bring back -13
sn bring in -45
sn bring the -113
sn bring them -16
sn bring to -56
sn bring together -18
sn bring up 109
sn broadcast on -35
sn call " -25
sn call , -57
sn call . -78
sn call CAP -17
sn call a -28
sn call and -15
sn call for 37
sn call from 53
sn call her 16
sn call him 86
sn call himself 23
sn call his 39
sn call into 72
sn call it -7
sn call on 7
sn call out -57
sn call the -22
sn call them 111
sn call to 37
sn call vote -39
sn call with 27
sn call — 51
sn captur CAP -22
sn captur the -12
sn car , -35
sn car . -24
sn car about 86
sn car and -16
sn car crash -8
sn car for -9
sn car law -20
sn car of -26
sn car spending -13
sn careful not 32
sn carry CAP -29
sn carry a -46
sn carry on -23
sn carry out -52
sn carry the -39
sn cast a 87
sn cast ballots 41
sn cast himself 45
sn cast the 59
sn cast their -33
sn caution that 56
sn celebrat CAP -55
sn celebrat the 29
sn certain to 14
sn challeng , -39
sn challeng . -35
sn challeng CAP 26
sn challeng for -51
sn challeng from 33
sn challeng her -36
sn challeng in -35
sn challeng the -8
sn challeng to -73
sn chant " 56
sn chant of -25
sn charg , 55
sn charg . 19
sn charg CAP 92
sn charg against -31
sn charg and -8
sn charg in -37
sn charg of -43
sn charg that 20
sn charg the 31
sn charg with 55
sn cheer . -41
sn cheer crowd -13
sn cheer on 11
sn choos . -26
sn choos CAP 14
sn choos by 19
sn choos to -7
sn cit CAP -28
sn cit his 15
sn cit the -8
sn claim , -26
sn claim . -31
sn claim CAP 26
sn claim by 42
sn claim he 43
sn claim in 67
sn claim of -65
sn claim to 31
sn clear . -23
sn clear : -19
sn clear how -27
sn clear that -10
sn clear the -70
sn clear whether -28
sn coin flip -20
sn com , -9
sn com . -52
sn com / -12
sn com CAP -22
sn com after -40
sn com as -28
sn com at -31
sn com back -34
sn com close -44
sn com down -16
sn com during -18
sn com from -20
sn com in -74
sn com into 11
sn com off -61
sn com on 27
sn com only -38
sn com out 70
sn com the -70
sn com to -35
sn com together -44
sn com two -15
sn com under 17
sn com up 38
sn com weeks -12
sn com when -17
sn com with 15
sn comment , -42
sn comment DAY -59
sn comment about -31
sn comment are -28
sn comment as -37
sn comment came -51
sn comment for 35
sn comment from -37
sn comment made -10
sn comment on 68
sn comment to -45
sn commit by -65
sn commit to 17
sn common ground -52
sn compar CAP 119
sn compar the 31
sn compar to -114
sn compar with -72
sn complain about -50
sn complaint that 89
sn conced that 32
sn concern . -40
sn concern about 15
sn concern for 80
sn concern over -68
sn concern that 8
sn concern with 55
sn conclud , -17
sn conclud . 41
sn conclud that -14
sn condemn CAP -20
sn condemn the 29
sn confident that 15
sn confirm a -28
sn confirm that 53
sn confirm the -11
sn confront the 61
sn congratulat CAP 9
sn consider CAP 23
sn consider a -20
sn consider an -18
sn contend that 50
sn continu , 54
sn continu . 24
sn continu : 78
sn continu his 38
sn continu to 60
sn contrast , -44
sn contrast between -9
sn contrast to -30
sn contrast with -26
sn controversial proposal 49
sn conversation . -29
sn conversation about -21
sn conversation with 16
sn convinc that -44
sn convinc the 8
sn count , -35
sn count . -41
sn count on -40
sn counter CAP 9
sn counter to -42
sn cover CAP 8
sn cover the -19
sn cover up -31
sn creat a -12
sn creat an -66
sn creat jobs -6
sn creat the -72
sn credit , -20
sn credit for -51
sn critical of 73
sn critical to -73
sn criticism , -44
sn criticism for 69
sn criticism from 31
sn criticism on -56
sn criticism over 24
sn criticiz CAP 33
sn criticiz by 78
sn criticiz for 28
sn criticiz him 7
sn criticiz his 32
sn criticiz the 32
sn cut , -13
sn cut and -13
sn cut for -16
sn cut off -16
sn cut the -47
sn debat CAP -47
sn debat DAY -9
sn debat about 71
sn debat and -26
sn debat at -20
sn debat before -12
sn debat hosted -11
sn debat in -34
sn debat is 62
sn debat moderators -10
sn debat on 42
sn debat over 34
sn debat performance 49
sn debat prep -41
sn debat stage -24
sn debat that -42
sn debat was -9
sn debat with 52
sn debat — -40
sn decid not 82
sn decid the -71
sn decid to 14
sn decid who -46
sn decision , -46
sn decision . -22
sn decision by 93
sn decision in -22
sn decision is -36
sn decision on 41
sn decision that -48
sn declar . 36
sn declar CAP 19
sn declar in 107
sn declar that -16
sn declar the -11
sn declin , -23
sn declin . -43
sn declin to 53
sn decry the 35
sn dedicat to -75
sn deem classified -13
sn deep into 45
sn defend CAP 58
sn defend her 100
sn defend himself -42
sn defend his -12
sn defend the 7
sn deliver a 59
sn deliver his 73
sn deliver on -39
sn demand , 74
sn demand for 36
sn demand of -91
sn demonstrat that -8
sn demonstrat the 41
sn denounc CAP 51
sn deny CAP -140
sn deny that 20
sn describ CAP -27
sn describ as -8
sn describ her -31
sn describ himself 58
sn describ his -31
sn describ themselves 28
sn design to 15
sn desir to 20
sn detail , -35
sn detail . -20
sn detail about -65
sn detail of -47
sn detail the -7
sn determin how -11
sn determin that -50
sn determin the -73
sn determin to -21
sn determin whether 8
sn devot to 14
sn direct at -26
sn direct mail -10
sn disagre . -96
sn disagre with 47
sn disavow CAP -108
sn disavow the 17
sn discuss a -30
sn discuss his -10
sn discuss the -33
sn discussion , 61
sn discussion . -39
sn discussion of 34
sn discussion with -45
sn dismiss the 31
sn display of 6
sn distanc from -30
sn distanc himself 59
sn divid , -34
sn divid . -46
sn divid CAP -31
sn divid in -23
sn divid the -78
sn document , -78
sn document . 43
sn document and -10
sn doubl digits -22
sn doubl down 75
sn doubl the -10
sn doubt that 22
sn draw CAP -105
sn draw NUM -31
sn draw a 17
sn draw attention 73
sn draw the 35
sn draw to -71
sn earn NUM -21
sn earn a 61
sn earn at -21
sn earn her -46
sn earn the 28
sn echo CAP -44
sn echo by 42
sn echo the -71
sn elect , -45
sn elect . -15
sn elect CAP 45
sn elect a 86
sn elect officials -50
sn elect president -31
sn elect to 16
sn embrac a -47
sn embrac his 32
sn embrac of 99
sn embrac the 27
sn emerg as -39
sn emerg from -33
sn emphasiz on -46
sn emphasiz that -32
sn emphasiz the 107
sn encourag CAP -56
sn encourag the -55
sn end , -21
sn end . -21
sn end CAP 28
sn end a 28
sn end his -67
sn end in -70
sn end of -31
sn end the -14
sn end with -69
sn endors a -65
sn endors her 20
sn endors the 18
sn endorsement , -27
sn endorsement . -48
sn endorsement from -43
sn endorsement in -17
sn endorsement of 69
sn enjoy the 68
sn establish a 20
sn estimat NUM -15
sn estimat that 64
sn expand CAP 29
sn expand background -37
sn expand the -75
sn expand their -17
sn expect CAP -39
sn expect a -34
sn expect the -7
sn expect to -6
sn experienc , -23
sn experienc . -22
sn experienc a -6
sn experienc and 21
sn experienc as -29
sn experienc in -42
sn explain , 62
sn explain . 40
sn explain CAP 24
sn explain his -39
sn explain how -27
sn explain that 16
sn explain the 50
sn explain to 60
sn explain why 11
sn expos the -29
sn express concern -29
sn eye . -51
sn fact , -11
sn fact that -11
sn fail , -40
sn fail to 13
sn far , 13
sn far . -20
sn far as -26
sn far been 86
sn far behind -30
sn far better -41
sn far beyond -14
sn far from -51
sn far has -11
sn far higher -5
sn far less 33
sn far more 9
sn far short -29
sn far this -20
sn far to -27
sn far well -55
sn favor CAP -58
sn favor a 12
sn favor of -16
sn favor the -74
sn favor to -86
sn favorit to -35
sn fear CAP 80
sn fear of -22
sn fear that 33
sn fear the 27
sn feel " -67
sn feel a -23
sn feel he 26
sn feel like -7
sn feel that -21
sn feel the -54
sn fight , -22
sn fight . -19
sn fight CAP -15
sn fight against -41
sn fight at -23
sn fight back -58
sn fight in -10
sn fight on -47
sn fight over -36
sn fight the -44
sn figur , -13
sn figur in -53
sn figur out 30
sn figur to -56
sn fil . -36
sn fil a 78
sn fil by -32
sn fil on -56
sn find , 55
sn find . 72
sn find CAP 35
sn find a -109
sn find common -45
sn find himself -71
sn find in 6
sn find that -9
sn find the -18
sn find ways -106
sn fir , -26
sn fir . -41
sn fir CAP 40
sn fir back 20
sn fir for -39
sn fir from 39
sn fir on -29
sn focus , -19
sn focus groups -37
sn focus of 67
sn follow , -18
sn follow . -11
sn follow CAP 38
sn follow a 30
sn follow by -41
sn follow him -61
sn follow his -45
sn follow in -25
sn follow the -38
sn follow up 49
sn forward , -22
sn forward . -17
sn forward to -55
sn fre college -9
sn fre speech -15
sn fre to 81
sn fre trade -20
sn full CAP -38
sn full time -10
sn giv CAP -24
sn giv NUM -31
sn giv a 24
sn giv an -10
sn giv away -74
sn giv her 10
sn giv him -69
sn giv his -77
sn giv it -56
sn giv me -18
sn giv money -34
sn giv more -43
sn giv that -73
sn giv the -18
sn giv them -40
sn giv to -12
sn giv up -61
sn giv voters -18
sn go , 10
sn go . 31
sn go a -87
sn go after 22
sn go against -34
sn go along -16
sn go back -92
sn go beyond -60
sn go down -45
sn go far -34
sn go for -65
sn go forward -17
sn go further -18
sn go in -45
sn go into -47
sn go on 51
sn go out 114
sn go through -50
sn go to -93
sn go unnoticed 69
sn go up 34
sn go with -57
sn go wrong -7
sn goal , -27
sn goal . -37
sn goal is 27
sn goal of -16
sn goal was 26
sn grant , -35
sn grow more 68
sn grow up -52
sn hammer CAP -55
sn happy to 16
sn hard to 8
sn hat . -36
sn hat speech 56
sn hear , -18
sn hear . -14
sn hear CAP 41
sn hear from -44
sn hear in 71
sn hear on -52
sn hear that 14
sn hear the -42
sn high court -13
sn high school -39
sn highlight CAP -12
sn highlight the -51
sn hint at 10
sn hint of -84
sn hint that 21
sn hir CAP 20
sn hir a 51
sn hir foreign -21
sn hit CAP 42
sn hit a -40
sn hit the -18
sn hold . -17
sn hold CAP 27
sn hold a -47
sn hold an -31
sn hold at -36
sn hold back -55
sn hold by -70
sn hold his 7
sn hold in -38
sn hold its -55
sn hold off -35
sn hold on -62
sn hold onto -23
sn hold primaries -23
sn hold the -51
sn hold up 20
sn hop CAP -23
sn hop for 14
sn hop of -44
sn hop that 6
sn hop will 33
sn hopeful , -15
sn hopeful CAP -46
sn hopeful that 10
sn idea , 32
sn idea . -34
sn idea and -20
sn idea for 11
sn idea of -10
sn idea that -6
sn identify CAP 83
sn identify as 9
sn identify the -12
sn ignor . -64
sn ignor CAP 100
sn ignor the -62
sn imply that -17
sn includ , -15
sn includ CAP -62
sn includ NUM -56
sn includ a 13
sn includ an -47
sn includ former -41
sn includ his -59
sn includ in -55
sn includ many -29
sn includ one -27
sn includ some -52
sn includ superdelegates -10
sn includ the -22
sn includ those -33
sn indicat he -5
sn indicat that -14
sn insist on -72
sn insist that 11
sn insist they 24
sn intend to -40
sn intens scrutiny 54
sn interest , -43
sn interest . -42
sn interest and -12
sn interest in 19
sn interest of 81
sn interest rates -40
sn interest to 23
sn introduc CAP 7
sn introduc a -55
sn introduc the -83
sn investigat CAP 73
sn invit CAP -46
sn invit to 21
sn invok the -7
sn issu , -46
sn issu . -28
sn issu a 89
sn issu and -11
sn issu at -9
sn issu by -85
sn issu for -22
sn issu he -21
sn issu in -24
sn issu is -32
sn issu like -20
sn issu that -64
sn issu to -38
sn issu will -7
sn issu with -15
sn it " -10
sn it , -22
sn it . -17
sn it : -17
sn it a -25
sn it added -39
sn it all -39
sn it also -38
sn it appears 50
sn it as -25
sn it became 21
sn it by -21
sn it came -51
sn it can -17
sn it clear 39
sn it comes -34
sn it could -20
sn it did -15
sn it didn't -47
sn it didn’t -26
sn it difficult -5
sn it does -26
sn it doesn't 26
sn it easier -6
sn it even -15
sn it gets -22
sn it had -12
sn it has -43
sn it in -25
sn it is 14
sn it just -15
sn it may 37
sn it means -29
sn it might -8
sn it more -12
sn it must -23
sn it on -13
sn it out -12
sn it remains 53
sn it said -23
sn it says -11
sn it seems 68
sn it should -15
sn it started -9
sn it still -12
sn it takes -24
sn it the -12
sn it through -8
sn it to -28
sn it took -21
sn it turns -15
sn it up -8
sn it was -11
sn it wasn't -30
sn it wasn’t -29
sn it went -33
sn it will -22
sn it with -12
sn it would -10
sn it — -14
sn it ’s 8
sn join CAP -43
sn join a -59
sn join by -66
sn join the -60
sn jok . -11
sn jok about 19
sn jok that 6
sn judg , -6
sn judg . -10
sn judg CAP -38
sn judg in -17
sn judg on -12
sn judg was -7
sn judg who -37
sn keep CAP -47
sn keep a -78
sn keep her -38
sn keep him -19
sn keep his -20
sn keep the -13
sn keep their -55
sn keep with -20
sn know . -8
sn know CAP 26
sn know about 21
sn know as -6
sn know for 23
sn know it -57
sn know that -32
sn know the -86
sn know to 22
sn know what -33
sn lash out -27
sn launch CAP -14
sn launch a 41
sn launch the -68
sn lay bare 24
sn lay off -24
sn lay out 48
sn lay the -52
sn lean on -16
sn lean toward -39
sn learn from -46
sn learn that -13
sn leav , -29
sn leav . -22
sn leav CAP -59
sn leav a -31
sn leav behind -42
sn leav for -37
sn leav him -27
sn leav his -36
sn leav in -33
sn leav it 9
sn leav many -66
sn leav of 64
sn leav office -15
sn leav on 71
sn leav the -52
sn leav to -5
sn less . -10
sn less in -10
sn less likely -31
sn less safe -36
sn let 's 41
sn let the -59
sn let them 19
sn let ’s -24
sn lin " -14
sn lin , -21
sn lin . -16
sn lin : -35
sn lin for -15
sn lin in -9
sn lin of 22
sn lin on -11
sn lin that 45
sn lin to -31
sn lin up 69
sn lin with -31
sn link to -15
sn list , -43
sn list . -39
sn list CAP 24
sn list from -67
sn list of -73
sn list on -8
sn list the 101
sn littl more -27
sn lobby firms -22
sn look . -26
sn look at -47
sn look back 45
sn look for -29
sn look into -40
sn look to 6
sn maintain a -32
sn maintain that 46
sn mak " -8
sn mak , -34
sn mak . -46
sn mak CAP 25
sn mak NUM -26
sn mak a 16
sn mak an 33
sn mak by -68
sn mak clear 70
sn mak for -68
sn mak her -7
sn mak him -65
sn mak his -34
sn mak history -60
sn mak in -86
sn mak it -25
sn mak its -48
sn mak more -63
sn mak no 94
sn mak public 57
sn mak sense -83
sn mak sure -95
sn mak that -23
sn mak the 62
sn mak their -19
sn mak them -41
sn mak this 13
sn mak to -23
sn mak up -75
sn manag CAP -57
sn manag director -25
sn manag to 38
sn mark . -7
sn mark CAP -55
sn mark a 40
sn mark classified -51
sn mark the -61
sn mean , 63
sn mean CAP -59
sn mean a -46
sn mean for 52
sn mean he -78
sn mean it -82
sn mean of -12
sn mean that 8
sn mean the -53
sn mean to 64
sn mention CAP 23
sn mention his 65
sn mention of -104
sn mention the 67
sn messag , 24
sn messag . -23
sn messag : 68
sn messag about -62
sn messag and -14
sn messag is 47
sn messag of 17
sn messag on -38
sn messag that -52
sn messag to -59
sn met CAP -37
sn met in -27
sn met with -10
sn mind . -8
sn mind the 11
sn mock CAP 40
sn mock his 30
sn mount a -30
sn mov , -17
sn mov . -17
sn mov closer -22
sn mov forward -52
sn mov from -23
sn mov on -45
sn mov that 19
sn mov the -20
sn mov to 14
sn mov was -8
sn movement , -49
sn movement . -32
sn movement has -37
sn movement in 76
sn movement that 26
sn nam " 76
sn nam , -36
sn nam . 15
sn nam CAP -16
sn nam a -10
sn nam and -16
sn nam for -104
sn nam him -17
sn nam in 67
sn nam is -39
sn nam of -55
sn nam on 42
sn nam recognition -51
sn nam the -65
sn need . -79
sn need CAP -52
sn need NUM -26
sn need a -77
sn need for -31
sn need in -20
sn need of -30
sn need to 14
sn nervous about 13
sn nominat a 48
sn nominat contest -46
sn nominat contests -31
sn nominat process -18
sn not , 58
sn not . 20
sn not : -27
sn not that 21
sn not the 103
sn nothing about -21
sn nothing but 7
sn nothing to -6
sn offer . -26
sn offer CAP -31
sn offer a -48
sn offer an 67
sn offer his 147
sn offer no -29
sn offer the -25
sn offer to 35
sn open . -8
sn open CAP -11
sn open a -76
sn open for -37
sn open in -25
sn open night -17
sn open of -8
sn open the -61
sn open to 15
sn open up 85
sn opponent , 35
sn opponent . 55
sn opponent in -7
sn oppos CAP 10
sn oppos a 43
sn oppos by 42
sn oppos it 35
sn oppos to -103
sn opposition . -36
sn opposition from 17
sn opposition to 41
sn order , -54
sn order . -28
sn order that 11
sn order the 67
sn order to 13
sn pass . -32
sn pass a 43
sn pass by 16
sn pass in 26
sn pay , -8
sn pay . -5
sn pay NUM -28
sn pay a -40
sn pay attention 149
sn pay for -40
sn pay more -50
sn pay off -43
sn perception of 69
sn personal attacks 17
sn personal email -17
sn personal information -8
sn personal life -27
sn pick CAP 70
sn pick a -58
sn pick the -24
sn pick up -24
sn pitch to 67
sn pivot to -43
sn plan , -39
sn plan . -31
sn plan CAP -9
sn plan as -17
sn plan for -12
sn plan in -23
sn plan is 63
sn plan to 32
sn plan was -20
sn plan would 7
sn play , -15
sn play . -6
sn play CAP -32
sn play a -31
sn play down 91
sn play for -15
sn play in -29
sn play on -31
sn play out -24
sn play the -76
sn plead guilty 8
sn pledg delegates -55
sn pledg that 84
sn pledg to 30
sn point ( -32
sn point , -51
sn point . -36
sn point CAP 21
sn point among -39
sn point during -17
sn point for -28
sn point from -33
sn point in -27
sn point lead -21
sn point margin -12
sn point of -10
sn point out 99
sn point over -27
sn point that -18
sn point to 46
sn point was 26
sn position , 54
sn position . 20
sn position in -39
sn position of -43
sn position on 42
sn position that -49
sn position to -78
sn post , -20
sn post . -19
sn post : 78
sn post a 13
sn post in -48
sn post on 5
sn post the 24
sn praiz for -16
sn praiz her -27
sn praiz his 19
sn praiz the 24
sn predict . -19
sn predict that -10
sn predict the -45
sn prefer CAP 7
sn prefer the 81
sn present a 27
sn present the -19
sn press CAP -24
sn press conference -28
sn press conferences -15
sn press for 74
sn press his 79
sn press release -51
sn press secretary -63
sn pressur CAP -26
sn pressur from -59
sn pressur on 32
sn pressur to -70
sn priority , -50
sn priority . 22
sn priority for -63
sn project , -33
sn project . -29
sn promiz . -39
sn promiz of 23
sn promiz that 21
sn promiz to -10
sn promot CAP -25
sn promot a 28
sn prompt CAP -61
sn prompt a -63
sn propos a 43
sn propos to -16
sn proposal , -32
sn proposal . -24
sn proposal for 25
sn proposal on 48
sn proposal that -37
sn proposal to 18
sn proposal would -28
sn protest . -15
sn protest at -27
sn protest of 39
sn proud of 12
sn prov that -27
sn prov to 30
sn provid CAP -110
sn provid a -43
sn provid an 29
sn provid by 43
sn provid the 27
sn provid to 29
sn publish DAY -47
sn publish a 66
sn publish in -91
sn pursu a -5
sn pursu the 8
sn push CAP -103
sn push back 20
sn push by 71
sn push for 69
sn push to 36
sn put CAP -29
sn put a 14
sn put forward 24
sn put him -20
sn put in -46
sn put it 89
sn put on 39
sn put out 15
sn put the -32
sn put their -14
sn put them -30
sn put together -19
sn question , -50
sn question . -14
sn question : -39
sn question CAP 69
sn question and 7
sn question for 60
sn question from -45
sn question her -11
sn question his 128
sn question in -41
sn question is 11
sn question of -30
sn question on 40
sn question that -57
sn question the 27
sn question to 30
sn question was 8
sn question whether 44
sn question why -32
sn quick to 37
sn quot CAP 109
sn quot from 18
sn rail against 15
sn rais NUM -63
sn rais about 42
sn rais by 30
sn rais in -38
sn rais interest -20
sn rais money -39
sn rais more -58
sn rais new 12
sn rais questions 8
sn rais rates -33
sn rais taxes -35
sn rais the -35
sn rang from 12
sn rang of -13
sn reach NUM -23
sn reach a 31
sn reach by -42
sn reach for 13
sn reach out -23
sn reach the -36
sn react to -50
sn read " 48
sn read , 18
sn read . 92
sn read a 20
sn read the 14
sn ready for -56
sn ready to -6
sn realiz that -51
sn reason , -16
sn reason . -8
sn reason CAP -46
sn reason for -6
sn reason the -55
sn reason to 39
sn rebuk CAP 54
sn recall , -26
sn recall CAP 6
sn recall that 7
sn recall the -9
sn receiv CAP -52
sn receiv NUM -29
sn receiv a -20
sn receiv from -7
sn receiv the -11
sn recogniz that 56
sn recogniz the -18
sn refer to 23
sn referenc the 39
sn referenc to 34
sn reflect a -13
sn reflect on 63
sn reflect the 14
sn refus to 39
sn refusal to 10
sn regard as 13
sn regard the -81
sn reiterat his -27
sn reject CAP -16
sn reject by 99
sn reject the -48
sn rejection of 60
sn releas , 41
sn releas . 7
sn releas CAP -26
sn releas DAY -85
sn releas a 116
sn releas by -64
sn releas his -44
sn releas in -9
sn releas on -70
sn releas the 29
sn releas this 8
sn releas transcripts -41
sn reluctant to 11
sn rely on -32
sn remain CAP -18
sn remain a 6
sn remain delegates -6
sn remain in 12
sn remain the -47
sn remain to -33
sn remain unclear -34
sn remark , 12
sn remark . -15
sn remark and -13
sn remark on 39
sn remark that 17
sn remember CAP -36
sn remember that 40
sn remind CAP -12
sn remind voters 16
sn repeat his -9
sn repeat the 96
sn reply , 54
sn reply . -10
sn reply to -73
sn report , 27
sn report . 50
sn report : 39
sn report CAP -11
sn report DAY 14
sn report and -18
sn report by -7
sn report from -91
sn report in 12
sn report last 81
sn report of -34
sn report on 15
sn report show -36
sn report spending 33
sn report that 17
sn report the 24
sn report to 53
sn report was -25
sn represent CAP 21
sn represent a -79
sn represent by -64
sn represent the 8
sn request . -32
sn request anonymity 49
sn request by -60
sn request for 31
sn request of 31
sn request to 24
sn requir . -43
sn requir CAP -79
sn requir a -77
sn requir the 48
sn requir to 69
sn resolv . -20
sn resonat with 121
sn respond , -47
sn respond . 35
sn respond DAY -15
sn respond by -46
sn respond that 61
sn respond to -6
sn respond with -30
sn respons , -39
sn respons . -19
sn respons to 18
sn return , -14
sn return . -11
sn return a 23
sn return the -46
sn return to 20
sn reveal , 80
sn reveal CAP 39
sn reveal a 30
sn reveal that -8
sn reveal the 42
sn rip CAP 6
sn roll back -18
sn roll call -18
sn roll out 50
sn rul , -25
sn rul . 20
sn rul CAP 13
sn rul and -39
sn rul committee -25
sn rul for 62
sn rul of -38
sn rul out 32
sn rul that 6
sn run , -34
sn run . -12
sn run CAP 47
sn run a -7
sn run against -46
sn run as 13
sn run away -27
sn run by -35
sn run counter -41
sn run for -51
sn run in -43
sn run mate -19
sn run of -15
sn run on 27
sn run out -16
sn run the -46
sn run to -53
sn satisfy with 73
sn say " 8
sn say , 17
sn say . 20
sn say : -30
sn say CAP 13
sn say DAY 22
sn say NUM 43
sn say a -11
sn say about -15
sn say after 41
sn say any -7
sn say as -13
sn say at -8
sn say by 46
sn say during -41
sn say for 35
sn say former 30
sn say he 19
sn say her 11
sn say his 19
sn say if 58
sn say is -14
sn say it 12
sn say its 51
sn say last 44
sn say no -26
sn say of 9
sn say on 25
sn say one 56
sn say she 28
sn say so 48
sn say some 49
sn say that 7
sn say the 12
sn say their -49
sn say there 21
sn say this -9
sn say to 36
sn say was 40
sn say we -43
sn say when 60
sn say whether -9
sn say with 24
sn say would -21
sn say yes 84
sn say — 31
sn scrambl the -76
sn scrambl to 30
sn se the -60
sn see CAP 35
sn see a -35
sn see as 36
sn see by 83
sn see for 95
sn see her -42
sn see him -30
sn see his -86
sn see how -20
sn see if -99
sn see in 7
sn see it 28
sn see on -7
sn see since -17
sn see that 15
sn see their 53
sn see this 85
sn seek a -66
sn seek the -114
sn seek to -9
sn seem a -100
sn seem like 48
sn seem to 34
sn seiz on -8
sn self-describ democratic -22
sn send CAP 31
sn send a 84
sn send an 21
sn send or -12
sn send out 19
sn send the -86
sn send to -87
sn sens of 44
sn sentenc , -17
sn sentenc . -25
sn sentenc to -41
sn set a -66
sn set in -15
sn set of -43
sn set off -44
sn set to -11
sn set up 12
sn shar a -20
sn shar by 6
sn shar his 47
sn shar of -76
sn shar the -14
sn shar with 58
sn sharp contrast -78
sn shift . -12
sn shift from -37
sn shift in -28
sn shift the -37
sn shift to 38
sn shock . -57
sn shoot , -11
sn shoot . -22
sn shoot CAP -36
sn shoot at -48
sn shoot back 179
sn shoot in -31
sn shoot of -12
sn shoot to -28
sn shout , 30
sn show " -70
sn show , -9
sn show . 30
sn show CAP 9
sn show a 12
sn show an 21
sn show he 11
sn show him 33
sn show host -58
sn show how -12
sn show in -35
sn show it 19
sn show little 95
sn show no 30
sn show of -79
sn show on -37
sn show the -29
sn show to -25
sn show up -91
sn shrug off 15
sn sid , -24
sn sid . -19
sn sid of -31
sn sid with 61
sn sign , 25
sn sign . -7
sn sign a 27
sn sign an 47
sn sign by -72
sn sign in 51
sn sign of -27
sn sign on -56
sn sign that 31
sn sign the 15
sn sign up -12
sn signal that 36
sn singl digits -31
sn singl out 64
sn skeptical . -68
sn skeptical about 42
sn slam CAP 35
sn so-call CAP -59
sn sound a 5
sn sound like -68
sn speak . -45
sn speak DAY -96
sn speak about 101
sn speak at -8
sn speak briefly 25
sn speak fees -32
sn speak for -31
sn speak in -48
sn speak of 111
sn speak on -33
sn speak out 85
sn speak slot -29
sn speak to -31
sn speak with -64
sn spent DAY 14
sn spent NUM -39
sn spent a 20
sn spent more 54
sn spent much 89
sn spent on -32
sn spent the -65
sn split between -33
sn split on 66
sn split the -47
sn spot , -21
sn spot on -36
sn stanc . -33
sn stanc on 28
sn stand , -37
sn stand at -52
sn stand behind -34
sn stand by 83
sn stand for 89
sn stand in 6
sn stand on 39
sn stand out -51
sn stand up -34
sn stand with 30
sn start , -14
sn start . 17
sn start CAP -85
sn start DAY -56
sn start a 35
sn start at -24
sn start in 37
sn start of -20
sn start the 70
sn start to -5
sn start with 9
sn stat ' -14
sn stat 's -24
sn stat , 6
sn stat . 7
sn stat CAP -19
sn stat a 12
sn stat and -26
sn stat are -7
sn stat as -39
sn stat by -7
sn stat for -32
sn stat has -15
sn stat have -29
sn stat he -15
sn stat in 63
sn stat is -18
sn stat like -15
sn stat of -20
sn stat on -47
sn stat or -9
sn stat over -11
sn stat party -37
sn stat poll -11
sn stat primaries -7
sn stat such -15
sn stat that 9
sn stat voting -12
sn stat where -31
sn stat will -11
sn stat with -24
sn stat would -15
sn stat — -22
sn stat ’s -15
sn statement , -49
sn statement . -15
sn statement : -36
sn statement DAY -28
sn statement about 31
sn statement and -6
sn statement from -26
sn statement in -29
sn statement on 35
sn statement released 54
sn statement said -11
sn statement saying -50
sn statement that 19
sn statement to -19
sn statement was -28
sn step , -6
sn step . -7
sn step down -69
sn step in -18
sn step to -23
sn step up -30
sn step with -11
sn stop , -38
sn stop . -9
sn stop CAP -37
sn stop by -49
sn stop him -33
sn stop in -8
sn stop short 72
sn stop the -27
sn story , -13
sn story . -12
sn story about 35
sn story of 53
sn story that -53
sn strategy , -31
sn strategy . -35
sn strategy and -11
sn strategy for 64
sn strategy is 35
sn strategy of 27
sn strategy to 24
sn stress that 38
sn stress the 52
sn strong , -22
sn strong CAP -61
sn strong showing -37
sn strong support 34
sn struck a -54
sn struck down 37
sn struggl . -20
sn struggl in -32
sn struggl to 26
sn struggl with -63
sn stuck with -31
sn suggest CAP 10
sn suggest a -46
sn suggest he -19
sn suggest she 9
sn suggest that 24
sn suggestion that 15
sn support , -31
sn support . 14
sn support CAP 22
sn support a 26
sn support among 27
sn support an 6
sn support and -36
sn support behind 80
sn support by -62
sn support for -13
sn support from -5
sn support her -7
sn support him -58
sn support his -87
sn support in -6
sn support is 28
sn support it -25
sn support of -10
sn support on -47
sn support the 42
sn support to -9
sn supporter and 32
sn supporter are -23
sn supporter at -11
sn supporter have -18
sn supporter in -38
sn supporter of 27
sn supporter on 70
sn supporter that -71
sn supporter to -38
sn supporter were -27
sn supporter who -27
sn supporter will -16
sn supportiv of 61
sn sur , -19
sn sur to 76
sn surpriz , 29
sn surpriz CAP 9
sn surpriz that 24
sn surpriz to -57
sn suspect of -21
sn tak . -21
sn tak CAP -49
sn tak NUM 36
sn tak a 31
sn tak action -82
sn tak advantage -69
sn tak aim 75
sn tak an 45
sn tak back -27
sn tak care -23
sn tak down -37
sn tak effect -72
sn tak from -30
sn tak her -103
sn tak him -29
sn tak his -80
sn tak in -32
sn tak issue 145
sn tak it 43
sn tak off -36
sn tak office -70
sn tak on -43
sn tak out -13
sn tak over -48
sn tak part -49
sn tak place -53
sn tak questions -86
sn tak the -41
sn tak time -43
sn tak to -26
sn tak up -11
sn talk , -44
sn talk . 44
sn talk about 27
sn talk of 10
sn talk point 58
sn talk points -54
sn talk show -43
sn talk to -46
sn target . -23
sn target CAP 7
sn target for -52
sn target of -44
sn target the 16
sn tell , -24
sn tell CAP 29
sn tell a 45
sn tell an -20
sn tell her -27
sn tell him -64
sn tell his -10
sn tell me 30
sn tell reporters 38
sn tell supporters 12
sn tell them 51
sn tell voters 106
sn tell you 42
sn tend to 6
sn testify before 26
sn thank CAP 11
sn thank to -81
sn ther 's 14
sn ther , -28
sn ther . -17
sn ther are -7
sn ther has 54
sn ther have -12
sn ther in -9
sn ther is -26
sn ther may -9
sn ther was -9
sn ther were -35
sn ther will -9
sn ther would 71
sn think , -43
sn think . 48
sn think CAP 33
sn think about 37
sn think he -10
sn think it -14
sn think of -23
sn think she 34
sn think tank -63
sn think that -23
sn think they -28
sn threaten to 12
sn tie CAP -24
sn titl " -54
sn touch on 94
sn touch with -7
sn tout her -31
sn tout his 68
sn trad , -21
sn trad . -8
sn trad agreement -28
sn trad agreements -20
sn trad and -9
sn trad deal -24
sn trad deals -30
sn trad is -17
sn trust in -5
sn try a -97
sn turn , -30
sn turn CAP -65
sn turn NUM -51
sn turn against 59
sn turn around -35
sn turn away 65
sn turn her 70
sn turn his 69
sn turn in -43
sn turn into -39
sn turn on 34
sn turn out -65
sn turn over -75
sn turn the -53
sn turn to -6
sn turn up -31
sn tweet , 30
sn tweet . 26
sn tweet / -17
sn tweet : -25
sn tweet > -16
sn tweet CAP 85
sn tweet DAY 93
sn tweet _ -29
sn tweet a 27
sn tweet about 37
sn tweet id -20
sn tweet on 67
sn tweet pic -20
sn tweet that -27
sn tweet tweet-author -18
sn tweet tweet-id -25
sn unawar of -20
sn underscor the 34
sn understand how 46
sn understand of 7
sn understand that -24
sn unveil a 77
sn urg CAP -7
sn urg him 33
sn urg people 27
sn urg the -11
sn used . -9
sn used a 23
sn used as -8
sn used by -35
sn used for -68
sn used his 41
sn used in 33
sn used it 41
sn used the 35
sn used to -82
sn using CAP -103
sn using a -12
sn using an -10
sn using the -10
sn very different -14
sn very little -40
sn very much -58
sn very popular -66
sn very well -28
sn view , 57
sn view . -6
sn view CAP 79
sn view as 9
sn view him -26
sn view on -65
sn voic in 18
sn voic to -19
sn vot , -68
sn vot . -48
sn vot CAP -16
sn vot DAY -55
sn vot against 72
sn vot and -19
sn vot are -12
sn vot at -38
sn vot for 39
sn vot in -16
sn vot laws -16
sn vot of -25
sn vot on -70
sn vot rights -37
sn vot than -7
sn vot that -56
sn vot their -18
sn vot this -15
sn vot to 23
sn vot was -15
sn vot were -18
sn vot — -24
sn vouch for 51
sn vow to -11
sn walk back 104
sn want " -88
sn want . 25
sn want more 36
sn want the 43
sn want to 7
sn warn CAP -13
sn warn against -12
sn warn that 7
sn wary of 23
sn watch CAP 29
sn watch a -61
sn watch the 13
sn wav of 16
sn weigh in 53
sn welcom CAP 36
sn welcom the -68
sn withdraw from -56
sn wonder if 29
sn wonder whether 13
sn word , -34
sn word . -17
sn word CAP -22
sn word about -29
sn word for 113
sn word of 9
sn word on -15
sn worry . -39
sn worry about -30
sn worry that 20
sn writ , 56
sn writ . 31
sn writ : 81
sn writ CAP 29
sn writ about 60
sn writ by -45
sn writ his -53
sn writ in 34
sn writ on -18
sn writ that 19
sn writ the -42
sn writ to -47
sn zero in 52
sq abl -/- -8
sq accept near/- -34
sq accord -/- -6
sq accord -/near 18
sq accord near/- 59
sq accord touch/- -36
sq account -/near -68
sq account -/touch -15
sq account near/- -19
sq accus -/near 12
sq accus near/- 8
sq accusation -/near -19
sq acknowledg -/- 30
sq acknowledg -/near -22
sq add -/- -100
sq add -/near -60
sq add -/touch 62
sq add near/- 25
sq add near/near 32
sq add near/touch 75
sq add touch/- 38
sq add touch/touch -35
sq address -/- -42
sq address -/near 126
sq address -/touch -6
sq address near/- -73
sq admir -/- 60
sq admission -/- -64
sq admit -/- -47
sq admit -/near 41
sq adopt -/- -20
sq advic -/- 28
sq adviz -/- -63
sq advocat -/- 34
sq affirm -/- -56
sq agre -/- 24
sq agre -/near -47
sq agre near/- -91
sq aim -/- -11
sq aim near/- 10
sq air -/- -22
sq air near/- -40
sq alarm -/- 21
sq align -/- -7
sq alleg -/- 35
sq allow touch/- -9
sq anger -/- -13
sq angry -/- 11
sq announc -/- 44
sq announc -/near 75
sq announc near/- -82
sq answer -/- -5
sq answer -/near 18
sq answer near/- -55
sq answer touch/- 12
sq anticipat -/- -6
sq anxiety -/- 53
sq apologiz -/- 8
sq appeal -/- -11
sq appeal -/near 27
sq appear -/- 11
sq appear -/near -121
sq appear near/- -30
sq applaud -/- 37
sq approv -/- -21
sq argu -/- 15
sq argu -/near -18
sq argu -/touch 11
sq argu near/- 51
sq argu touch/- 96
sq argument -/- -6
sq articulat -/- -5
sq ask -/- 9
sq ask -/near -26
sq ask -/touch -44
sq ask near/- 78
sq ask touch/- -26
sq assail -/- 32
sq assert -/- -50
sq assertion -/- -53
sq assess -/- -25
sq assessment -/- 21
sq assum -/- -59
sq assumption -/- -27
sq attack -/- 6
sq attack -/near 27
sq attack -/touch -38
sq attack near/- -91
sq attempt -/near -38
sq attract -/- -18
sq attribut -/- 14
sq authoriz -/- 31
sq avoid -/- -68
sq awar -/- 11
sq back -/near -38
sq back -/touch 56
sq balk -/- 15
sq ban -/- 10
sq ban -/near -36
sq bash -/- 13
sq becam -/- -6
sq becom -/- -33
sq becom -/near 56
sq becom near/- -50
sq beg -/- -9
sq begin -/- -39
sq begin -/near -12
sq belief -/- 7
sq believ -/- 23
sq believ -/near -18
sq believ near/- -102
sq best -/- -16
sq best -/near -35
sq best near/- -39
sq better -/- -34
sq better -/near 66
sq bitter -/- 26
sq blam -/- 56
sq blam -/near -91
sq blast -/- 41
sq blast -/near 17
sq block -/- -65
sq bo -/- 32
sq boast -/- -49
sq boast -/near 28
sq brag -/- 26
sq break -/- -18
sq bring -/- -64
sq bring -/near 95
sq bring near/- 45
sq broad -/- -24
sq broadcast -/- 30
sq brush -/- -5
sq calculat -/- -10
sq call -/- -16
sq call -/near 30
sq call -/touch 35
sq call near/- -35
sq call near/near 28
sq call near/touch -47
sq call touch/- 11
sq captur -/- -41
sq car -/- -6
sq car -/near -34
sq car near/- -19
sq careful -/- -65
sq carry -/- -83
sq cast -/- -40
sq cast -/near -77
sq caution -/- -23
sq celebrat -/- 19
sq celebrat -/near 6
sq certain -/- -37
sq certify -/- -68
sq challeng -/- 22
sq challeng -/near -42
sq champion -/- 38
sq chant -/touch -29
sq characteriz -/- 47
sq charg -/- -35
sq charg -/near -32
sq charg near/- 78
sq cheer -/- -29
sq cheer near/- -54
sq choos -/- -11
sq choos -/near -69
sq cit -/- 54
sq cit -/touch 74
sq cit near/- -64
sq claim -/near 97
sq claim -/touch -33
sq claim near/- -108
sq claim touch/- 103
sq clarify -/- -6
sq clear -/- -9
sq clear -/near -37
sq co-sponsor -/- -18
sq coin -/- -42
sq com -/- -32
sq com -/near -12
sq com near/- -45
sq com touch/- 115
sq comment -/- -43
sq comment -/near 43
sq comment -/touch -32
sq comment near/- 88
sq comment touch/- 135
sq commit -/- -6
sq common -/- -10
sq common near/- 65
sq compar -/- 14
sq complain -/near -19
sq complaint -/- 14
sq conced -/- -15
sq concern -/- 7
sq concern near/- 39
sq conclud -/- -56
sq conclud -/near 6
sq conclud -/touch 15
sq conclud touch/- 31
sq confident -/- 25
sq confront -/- -29
sq confus -/- -48
sq congratulat -/- 15
sq consensus -/- 24
sq consider -/- 19
sq consider near/- -92
sq contemplat -/- 82
sq contend -/- 21
sq continu -/- -44
sq continu -/near -31
sq continu -/touch 48
sq continu near/- -28
sq continu touch/- 57
sq continu touch/touch 69
sq contradict -/- 12
sq contrast -/- -27
sq contrast -/near -94
sq controversial -/- -36
sq conversation -/- -21
sq convinc -/- 51
sq count -/- -11
sq counter -/- -47
sq cover -/- 13
sq creat -/- -21
sq creat -/near -72
sq creat -/touch -19
sq credit -/- -11
sq credit -/near 36
sq critical -/- -23
sq criticism -/- 30
sq criticism -/near -114
sq criticiz -/near -7
sq cry -/- 81
sq cut -/- -64
sq cut near/- 87
sq debat -/near -52
sq debat near/- -53
sq decid -/- -15
sq decid near/- -12
sq decision -/near 34
sq declar -/- -28
sq declar -/near -14
sq declar -/touch 16
sq declin -/- -32
sq declin -/near 49
sq declin near/- 27
sq decry -/- 38
sq dedicat -/- 14
sq deem -/- 50
sq deep -/- -14
sq defend -/- -15
sq defend -/near 44
sq deliver -/- -58
sq deliver -/near 143
sq demand -/- -38
sq demonstrat -/- -24
sq denounc -/near 39
sq derid -/- 29
sq describ -/- 18
sq describ near/- -19
sq design -/- -27
sq desir -/- -18
sq determin -/- 19
sq devot -/- 9
sq dictat -/- -6
sq direct -/- -47
sq direct -/near -59
sq direct near/- 41
sq disagre -/- 41
sq disagreement -/- 34
sq disappoint -/- 30
sq disclos -/- -23
sq disclosur -/- 27
sq discover -/- -13
sq discuss -/- 22
sq discuss -/near -9
sq discuss near/- 10
sq discussion -/- 19
sq discussion near/- -43
sq dislik -/- 31
sq dismiss -/- -13
sq dismiss -/near 53
sq disparag -/- 43
sq display -/- 9
sq disput -/- 27
sq distanc -/- -12
sq divid -/- -19
sq document -/- 7
sq document near/- -18
sq doubl -/- -9
sq doubt -/- -10
sq downplay -/- -68
sq draw -/- 16
sq draw -/near -94
sq draw near/- -75
sq eager -/- 49
sq earn -/- -48
sq echo -/- -12
sq elaborat -/- -12
sq elect -/- -48
sq elect -/near 24
sq embrac -/- -5
sq emerg -/- -13
sq emphasiz -/- 33
sq emphasiz -/near 37
sq encourag -/- -34
sq encourag -/near 40
sq end -/- -54
sq end -/near 58
sq end -/touch 69
sq end near/- -26
sq endors -/- 11
sq endors -/near -6
sq endors near/- 11
sq endorsement -/- 27
sq endorsement -/near -60
sq engag -/- -32
sq enjoy -/- -39
sq envision -/- 34
sq establish -/- -12
sq estimat -/- -22
sq excit -/- -18
sq expand -/- -7
sq expect -/- 38
sq expect -/near -74
sq experienc -/- -13
sq explain -/- -8
sq explain -/near -46
sq explain near/- 50
sq explain touch/- 21
sq expos -/- -36
sq express -/- 9
sq express -/near -52
sq eye -/- 43
sq fact -/- -11
sq fact -/near -34
sq fact near/- -9
sq fail -/- -20
sq fail near/- -48
sq fals -/- -24
sq fals -/near 86
sq far -/- -27
sq far -/near 19
sq far near/- -11
sq fault -/- 23
sq favor -/- 29
sq favor -/near -53
sq favor near/- -89
sq favorit -/- -29
sq favorit -/near 44
sq fear -/- -6
sq fear near/- 66
sq featur -/- -23
sq feel -/- 32
sq feel near/- -60
sq fight -/- -19
sq fight -/near -54
sq figur -/- -62
sq fil -/- -12
sq fil near/- -44
sq find -/- -20
sq find -/near 20
sq find -/touch 39
sq find near/- -69
sq find touch/- -48
sq fir -/- -19
sq fir -/near -9
sq float -/- -50
sq focus -/- -9
sq focus -/near -47
sq focus near/- -44
sq follow -/- -65
sq follow -/near 49
sq follow near/- -23
sq forecast -/- 28
sq forward -/- -29
sq fram -/- -56
sq fre -/- -26
sq fre near/- -49
sq giv -/- -43
sq giv -/near 62
sq giv -/touch -54
sq giv near/- -55
sq giv touch/- 63
sq go -/- -21
sq go -/near -56
sq go -/touch 72
sq go near/- -17
sq go near/touch -49
sq go touch/- 66
sq goal -/- 18
sq goal -/near -67
sq grant -/- -7
sq grow -/- -23
sq grow near/- -12
sq guarante -/- -41
sq guess -/- -43
sq hail -/- 21
sq hammer -/- 47
sq happy -/- 17
sq hard -/- 7
sq harsh -/- 20
sq hat -/- 40
sq hat near/- -52
sq hat touch/- -48
sq hear -/- -31
sq hear -/near 42
sq high -/- -7
sq highlight -/- 36
sq hint -/- -44
sq hir -/- -22
sq hit -/- -6
sq hit near/- 9
sq hold -/- -23
sq hold near/- -42
sq hop -/- 32
sq hop -/near -85
sq hostility -/- 22
sq idea -/- 38
sq idea near/- -48
sq identify -/- -14
sq ignor -/- -49
sq illustrat -/- -8
sq imagin -/- 42
sq imply -/- -25
sq impos -/- 26
sq impress -/- -19
sq impression -/- 35
sq includ -/- -37
sq includ -/near -17
sq includ -/touch 40
sq includ near/- -72
sq includ near/near 35
sq includ touch/- -59
sq indicat -/- 8
sq indicat -/near -6
sq inform -/- -29
sq insist -/- 24
sq insist -/near 60
sq intend -/- 20
sq intens -/- 28
sq interest -/- -25
sq interest near/- -37
sq interpret -/- -75
sq introduc -/- -47
sq investigat -/- -38
sq invit -/- -66
sq invok -/- 24
sq issu -/- -7
sq issu -/near -43
sq issu -/touch 31
sq issu near/- -37
sq it -/- -21
sq it -/near -60
sq it -/touch -29
sq it near/- 11
sq it near/near -13
sq it near/touch -10
sq it touch/- -60
sq it touch/touch -8
sq join -/- -59
sq jok -/- -19
sq jok -/near -29
sq judg -/near -13
sq judg -/touch -11
sq keep -/- -15
sq keep -/near 36
sq keep near/- -87
sq knock -/- -69
sq know -/- 9
sq know -/near 37
sq know -/touch -33
sq know near/- 60
sq label -/- -19
sq label -/touch 89
sq lambast -/- 13
sq lament -/- 13
sq lament -/near -35
sq lash -/- 44
sq launch -/- -63
sq launch -/near 66
sq lay -/- -30
sq lean -/- 26
sq leav -/- -22
sq leav -/near -52
sq leav near/- -42
sq less -/- -26
sq less -/near -26
sq less near/- -17
sq liken -/- 28
sq lin -/near -17
sq lin -/touch -39
sq lin near/- -29
sq link -/- -22
sq link near/- -69
sq list -/- 11
sq list -/near 12
sq littl -/- -15
sq littl near/- -13
sq lobby -/- -60
sq look -/- 6
sq look -/near -52
sq look near/- -108
sq lov -/- 7
sq main -/- 16
sq maintain -/- -47
sq mak -/- -14
sq mak -/near 52
sq mak -/touch -61
sq mak near/- 7
sq mak touch/- -86
sq manag -/- -26
sq manag near/- -29
sq mandat -/- -15
sq mark -/- -49
sq mean -/- -38
sq mean -/near -99
sq mean near/- -41
sq mention -/- 42
sq mention -/near -32
sq mention near/- 7
sq messag -/- -7
sq messag -/near 12
sq messag near/- -36
sq met -/- -16
sq mind -/- 5
sq mock -/- -17
sq mock -/near -20
sq mount -/- -38
sq mov -/- -31
sq mov -/near -21
sq mov near/- -26
sq movement -/near -13
sq movement near/- -17
sq movement touch/- -38
sq nam -/- 10
sq nam -/near 38
sq nam -/touch 43
sq nam near/- -29
sq need -/- -22
sq need -/near -44
sq need near/- -52
sq need touch/- -21
sq negativ -/- 5
sq negotiat -/near -56
sq nervous -/- -8
sq nervous near/- 6
sq nominat -/- 29
sq not -/touch -67
sq not near/- 62
sq not touch/- 57
sq nothing -/- -9
sq notic -/- 21
sq objection -/- -26
sq observ -/- 47
sq obvious -/- 36
sq offer -/- 29
sq offer -/touch -61
sq offer near/- -122
sq ongo -/- -21
sq open -/- -47
sq open -/near 22
sq opponent -/- -24
sq opponent near/- -11
sq oppos -/- 16
sq oppos -/touch -98
sq opposition -/- -25
sq opt -/- 10
sq optimistic -/- -51
sq order -/- 15
sq order -/near 24
sq outlin -/- -39
sq outrag -/- 18
sq outspoken -/- -11
sq overwhelm -/- 13
sq paint -/- -12
sq pass -/- 18
sq pass -/near -30
sq pass near/- -93
sq passionat -/- 46
sq pay -/- -17
sq pay -/near -14
sq pay -/touch -22
sq perceiv -/- 38
sq perception -/- -41
sq personal -/- -12
sq personal -/near -19
sq personal near/- -15
sq persuad -/- 25
sq pick -/- -30
sq pitch -/- -10
sq pivot -/- -32
sq plan -/near -49
sq plan -/touch -57
sq plan near/- -48
sq play -/- -40
sq play -/near 42
sq plead -/- -23
sq pledg -/- -21
sq pledg -/near 85
sq pledg -/touch -49
sq point -/- -6
sq point -/near 72
sq point near/- -75
sq pois -/- -7
sq portray -/- -53
sq portray -/near 139
sq position -/- -15
sq post -/- -20
sq post -/near 21
sq post -/touch 57
sq post near/- 42
sq post touch/- 30
sq praiz -/- -5
sq praiz -/near 66
sq praiz near/- 43
sq predict -/near 71
sq prediction -/- 13
sq prefer -/- 26
sq press -/- -13
sq press -/near 49
sq press near/- 34
sq presum -/- -30
sq prohibit -/- 12
sq project -/- 6
sq projection -/- -12
sq promiz -/- -18
sq promiz -/touch 12
sq promot -/- 24
sq prompt -/- -153
sq propos -/- 15
sq propos -/near 83
sq proposal -/touch -43
sq protest -/- -13
sq proud -/- -18
sq prov -/- -37
sq provid near/- -62
sq publish -/- -37
sq publish -/near -14
sq publish -/touch 57
sq pursu -/- -26
sq push -/- -7
sq push -/near -38
sq push near/- 15
sq put -/- -39
sq put -/near 86
sq put -/touch 70
sq question -/- -8
sq question -/near 24
sq question near/- 30
sq quick -/- 19
sq quot -/- -17
sq quot -/near 49
sq quot near/- -19
sq rail -/- 97
sq rais -/- -17
sq rais -/near -59
sq rais near/- -45
sq rang -/- -34
sq rattl -/- -12
sq reach -/- -53
sq reach -/near -19
sq react -/- -105
sq read -/- -90
sq read -/touch 13
sq read near/- 67
sq read touch/- 100
sq ready -/- -7
sq reaffirm -/- 76
sq reason -/- -12
sq reassur -/- 39
sq rebuf -/- -8
sq rebuk -/- -20
sq rebut -/- 9
sq recall near/- 64
sq recall touch/- 40
sq receiv -/- -38
sq receiv -/near -18
sq receiv near/- -13
sq recit -/near 73
sq reckon -/- 53
sq recogniz -/- -12
sq recommend -/- 8
sq recount -/- -9
sq refer -/- -44
sq refer -/near -39
sq refer near/- 71
sq refer near/near 32
sq refer touch/- -50
sq referenc -/- 27
sq referenc near/- -11
sq reflect -/- -27
sq refus -/- 14
sq refus -/near 83
sq refusal -/- 26
sq regard -/- 53
sq reiterat -/- 35
sq reject -/- 30
sq rejection -/- 14
sq releas -/- -9
sq releas -/near 45
sq releas near/- -21
sq releas touch/- -53
sq relish -/- 49
sq rely -/- -33
sq remain -/- -14
sq remain near/- -64
sq remark -/- -40
sq remark -/near 45
sq remark -/touch 26
sq remark near/- -19
sq remark touch/- 78
sq remember -/- 70
sq remind -/- -6
sq renew -/- 37
sq renounc -/- 27
sq repeat -/- -6
sq repeat -/near 34
sq repeat near/- 47
sq reply -/- -51
sq reply -/touch 8
sq reply near/- -29
sq reply touch/- 64
sq report -/near 42
sq report -/touch 69
sq report touch/- -120
sq represent -/- -10
sq represent -/near -68
sq repudiat -/- 28
sq request -/- 8
sq request near/- 22
sq requir -/- 20
sq requir near/- -6
sq resist -/- -28
sq resolv -/- -37
sq resonat -/- -56
sq respond -/- -52
sq respond -/near 68
sq respond -/touch 84
sq respond near/- -32
sq respond touch/- 10
sq respons -/- -25
sq respons near/- -34
sq restrict -/- 8
sq return -/- -29
sq return -/near -29
sq return near/- -33
sq retweet -/- -54
sq reveal -/- -40
sq revelation -/- -8
sq reviz -/- -35
sq ridicul -/- 11
sq rip -/- 10
sq roll -/- -47
sq rul -/- -7
sq rul -/near 44
sq rul near/- -13
sq rumor -/- 29
sq run -/- -35
sq run -/near 55
sq run near/- -22
sq satisfy -/- 6
sq savag -/- 22
sq say -/- 17
sq say -/near -7
sq say near/- 26
sq say near/touch 66
sq say touch/- 20
sq say touch/near 43
sq say touch/touch -12
sq scar -/- -9
sq scrambl -/- -27
sq se -/- -73
sq see -/- -9
sq see -/near 7
sq see -/touch -9
sq see near/- -21
sq seek -/- 12
sq seek -/touch 12
sq seem -/- -7
sq seem -/near 7
sq seem near/- 96
sq seiz -/- 25
sq self-describ -/- 79
sq send -/- -48
sq send -/near 47
sq sentiment -/- 41
sq set -/- -19
sq set -/near -31
sq shar -/- 14
sq shar -/near -9
sq shar near/- -75
sq sharp -/- -16
sq shift -/- -24
sq shock -/- -10
sq shoot -/- -65
sq shoot near/- -35
sq shout -/- -81
sq shout -/touch 102
sq show -/- 14
sq show -/near -53
sq show -/touch -133
sq show near/- -9
sq show near/touch -37
sq shrug -/- -38
sq sid -/- -34
sq sid -/near 35
sq sign -/- -32
sq sign -/near 17
sq sign near/- 68
sq signal -/- 12
sq singl -/- -11
sq slam -/- 108
sq slam -/near -37
sq so-call -/- -26
sq so-call -/touch -48
sq spar -/- 10
sq speak -/- -17
sq speak -/touch -29
sq speak near/- 22
sq speculat -/- 64
sq speculation -/- 9
sq spent -/- -14
sq split -/- -9
sq spot -/- -15
sq stanc -/- 27
sq stanc -/near -66
sq stand -/near -27
sq stand near/- -36
sq start -/- -30
sq start -/near -108
sq stat -/- -33
sq stat -/near 24
sq stat -/touch 54
sq stat near/- 64
sq stat touch/- 42
sq statement -/- 5
sq statement -/touch -39
sq statement near/- -15
sq statement touch/- -19
sq step -/- -24
sq stop -/- -23
sq story -/- -5
sq story -/near -31
sq story near/- -34
sq strategy -/- -10
sq strategy -/near -39
sq stress -/- 7
sq strong -/near -27
sq struck -/- 6
sq struggl -/- -25
sq struggl near/- -19
sq stuck -/- -42
sq submit -/- 33
sq sued -/- -19
sq suggest -/near 14
sq suggest near/- 91
sq suggest touch/- -65
sq suggestion -/- -20
sq support -/- 28
sq support -/near -72
sq support near/- -41
sq support touch/- -19
sq supporter -/- -23
sq supporter -/near -14
sq supporter -/touch 12
sq supporter near/- 76
sq sur -/- -60
sq surpriz -/- 18
sq suspect -/- 7
sq tak -/- -24
sq tak -/near -15
sq tak -/touch 23
sq tak near/- 52
sq tak touch/- -90
sq talk -/- 18
sq talk -/near -93
sq talk -/touch 33
sq talk near/- 35
sq target -/- -32
sq target -/near 36
sq tell -/- -17
sq tell -/near 41
sq tell -/touch -46
sq tell near/- -33
sq tell near/near 7
sq tell touch/- 28
sq tell touch/near 48
sq testify -/- -34
sq thank -/- -16
sq ther -/- -26
sq ther -/near -11
sq ther -/touch -10
sq ther near/- -7
sq think -/- 5
sq think -/near -69
sq think -/touch 64
sq think near/- 27
sq threaten -/- -61
sq throw -/- -6
sq tick -/- 9
sq tie -/- 20
sq titl -/- 20
sq titl -/touch -52
sq touch -/- -33
sq tout -/- 19
sq trad -/- -27
sq trad near/- -9
sq trash -/- -23
sq troubl -/- 11
sq trumpet -/- 44
sq trust -/- -52
sq try -/- -8
sq try -/near -72
sq try -/touch -117
sq turn -/- -33
sq turn -/near -32
sq turn near/- -56
sq tweet -/- -59
sq tweet -/near 5
sq tweet -/touch 67
sq tweet touch/- 121
sq tweet touch/near 8
sq unawar -/- 21
sq uncover -/- -14
sq underscor -/- -26
sq understand -/- 24
sq understand near/- -26
sq unhappy -/- -6
sq unleash -/- -63
sq unveil -/- -42
sq urg -/near -15
sq used -/- -49
sq used -/near 86
sq used near/- -9
sq using -/- -9
sq using -/near -67
sq using near/- 27
sq utter -/- -22
sq very -/- -14
sq veto -/- 35
sq view -/- 33
sq view -/near -55
sq view near/- 22
sq vocal -/- 21
sq voic -/- 34
sq voic -/near -15
sq voic near/- -28
sq vot -/- -8
sq vot -/near -23
sq vot near/- -34
sq vot touch/- -33
sq vouch -/- 51
sq vow -/- 57
sq vow -/touch 7
sq walk -/- -59
sq want -/- 16
sq want -/near -54
sq want -/touch -64
sq want near/- 49
sq warn -/near 7
sq warn -/touch 15
sq wary -/- 63
sq watch -/- -41
sq watch -/near 36
sq wav -/- -44
sq wav -/near 6
sq weigh -/- -70
sq welcom -/- -6
sq whisper -/- -72
sq wish -/- 40
sq withdraw -/- 26
sq witness -/- 39
sq wonder -/- 67
sq word -/- -23
sq word -/near 35
sq word -/touch -47
sq word near/- -77
sq worry -/- 26
sq worry -/near -19
sq writ -/- -61
sq writ -/near -14
sq writ -/touch 79
sq writ near/- 35
sq writ touch/- 37
sq yell -/touch 96
st abl - -38
st accord - 12
st account - -10
st accus - 23
st accusation that0 -10
st acknowledg - 8
st add - -25
st add that0 21
st address - -18
st admir - 30
st admission - -5
st admit - -22
st admit that0 28
st adopt - -18
st advic - 17
st affirm - -59
st agre - -28
st agre that0 51
st aim - -17
st air - -9
st align - -7
st alleg - 31
st allegation that0 -10
st allow - -15
st allud - 20
st anger - -10
st announc - 25
st announc that0 -14
st announc that2 62
st announcement - 20
st answer - 10
st anticipat - -32
st anxiety - 32
st apologiz - -56
st appeal - -28
st appear - -13
st appear that0 -19
st applaud - 25
st appoint - -9
st approv - 8
st argu - 16
st argu that0 27
st argument - 14
st argument that0 8
st articulat - -5
st assail - 41
st assert - -7
st assertion - 18
st assertion that0 -6
st assess - -25
st assessment - 8
st assum - -138
st assum that0 34
st assumption - -26
st assuranc that0 13
st attack that0 -10
st attempt - -7
st attract - -18
st attribut - -10
st back - -6
st back that2 90
st balk - 15
st ban - 13
st bash - 8
st becam - -18
st becom - -28
st beg - -32
st begin - -43
st belief - 28
st belief that0 -11
st believ - -21
st believ that0 9
st bemoan - 55
st best - -18
st better - -37
st bitter - 26
st blam - 9
st blast - 46
st block - -27
st boast - -62
st boast that0 34
st brag - 28
st break - -25
st bring - -29
st broad - -39
st broadcast - 9
st brush - -39
st calculat - -56
st captur - -46
st car - -6
st careful - -25
st carry - -27
st caution - -32
st caution that0 56
st certain - 9
st certify - -68
st challeng - -14
st champion - -19
st chant - -7
st characteriz - 21
st charg that0 20
st chid - 92
st choos - -23
st circulat - -18
st cit - 10
st claim - -16
st clarify - -6
st clear that0 -10
st clear that3 -39
st co-sponsor - -55
st com - -21
st com that2 32
st comment - 12
st comment that3 -28
st commit - -7
st common - -65
st complain - -17
st complaint - -54
st complaint that0 89
st conced - -15
st conced that0 32
st concern that0 8
st conclud - -11
st conclud that0 -14
st condemn - -13
st confident - -19
st confident that0 15
st confirm - 7
st confirm that0 53
st confront - -82
st congratulat - 17
st consensus - -37
st contemplat - 28
st contend - -60
st contend that0 50
st contention - -29
st continu - -58
st continu that1 96
st contrast - 13
st controversial - 6
st conversation - 24
st convinc - -44
st convinc that0 -44
st convinc that1 -9
st convinc that2 58
st counter - 17
st cover - -9
st creat - -26
st credit - 6
st critical - -14
st criticism - -9
st cry - 36
st cut - -11
st debat - -10
st debat that0 -42
st decision - 7
st decision that0 -48
st declar - 6
st declar that0 -16
st declin - -22
st decry - 37
st dedicat - 13
st deep - 8
st defend - 7
st deliver - 5
st demand - 23
st demonstrat - -44
st demonstrat that0 -8
st denial - 13
st denounc - 30
st deny - 6
st deny that0 20
st derid - 44
st describ - 5
st design - -30
st desir - 25
st determin that0 -50
st devot - -44
st dictat - -6
st direct - -26
st disagre - 13
st disagreement - 69
st disappoint - -17
st disclos - 22
st disclosur - -27
st discover - 32
st discuss - 18
st discussion - 10
st dislik - -11
st dismiss - -25
st disparag - 21
st display - 12
st disput - 44
st distanc - -12
st divid - -19
st document - 28
st doubl - -18
st doubt - -21
st draw - -30
st dub - 6
st dwell - 25
st eager - -31
st earn - -57
st echo - 8
st elaborat - -11
st elect - -40
st embrac - -17
st emerg - -9
st emphasiz - -8
st emphasiz that0 -32
st encourag - 12
st end - -31
st endors - 24
st engag - -45
st enjoy - -18
st envision - 71
st establish - -7
st estimat - -7
st estimat that0 64
st excit - 15
st expect - 13
st experienc - -11
st explain - 7
st explain that0 16
st expos - -22
st express that0 -15
st express that1 33
st eye - 28
st fact - -18
st fact that0 -11
st fail - -33
st fals - -54
st far - -28
st fault - 14
st favor - 7
st fear - 17
st fear that0 33
st featur - -17
st feel - 8
st feel that0 -21
st fight - -12
st figur - -18
st fil - -12
st find - -29
st find that0 -9
st find that2 -6
st fir - -6
st float - -98
st focus - -19
st follow - -23
st forecast - 16
st forward - -23
st fram - 10
st fre - -37
st full - -7
st giv - -22
st giv that0 -73
st go - -9
st go that0 -17
st go that1 -105
st goal - 13
st grant - -17
st grow - -19
st guarante - 15
st guess - 49
st hail - 30
st happy - -12
st harsh - 18
st hear - -32
st hear that0 14
st high - 7
st high that1 -44
st highlight - 13
st hint - 63
st hint that0 -40
st hir - -30
st hold - -40
st hop - -12
st hop that0 6
st hopeful - -28
st hopeful that0 10
st hostility - 22
st idea - -10
st idea that0 -6
st ignor - 43
st illustrat - -8
st imagin - 35
st imply - 21
st imply that0 -17
st impos - -8
st impress - -9
st impression - 19
st inclin - -29
st includ - -38
st includ that1 50
st includ that3 -47
st indicat - -8
st indicat that0 -14
st inform - 43
st insist - 40
st insist that0 11
st intend - 17
st intens - 19
st interest - -10
st interject - -27
st interpret - 10
st introduc - -27
st investigat - -18
st invit - -8
st invok - -17
st issu - -12
st issu that0 -11
st it - -26
st it that0 -37
st it that1 29
st it that2 -29
st it that3 80
st join - -29
st jok - -25
st jok that0 6
st judg - -17
st keen - 39
st keep - -20
st knock - -18
st know that0 -32
st know that2 22
st label - 53
st lambast - 16
st lament - 10
st lash - -33
st launch - -33
st lay - -34
st learn that0 -13
st leav - -44
st less - -22
st liken - 34
st lin - -30
st lin that0 45
st link - -16
st list - 32
st littl - -27
st lobby - -14
st look that1 -21
st lov - 18
st main - 19
st maintain - -73
st maintain that0 46
st mak - -21
st mak that0 21
st mak that1 47
st mak that3 -16
st manag - -41
st mandat - 23
st mark - -41
st mean - -34
st mean that0 8
st messag - -9
st messag that0 -52
st met - -31
st mind - 14
st mock - -12
st mount - -8
st mov - -36
st mov that0 19
st movement - -23
st movement that0 26
st nam - 16
st need - -35
st negativ - 16
st negotiat - 12
st nervous - -23
st not - -13
st not that0 21
st nothing - -26
st notic - -14
st objection - -34
st observ - 16
st obvious - 68
st offer - -14
st ongo - 6
st open - -31
st opponent - -24
st oppos - 12
st opt - -23
st order - 13
st order that0 11
st outlin - 52
st outrag - 18
st outspoken - 31
st overwhelm - 26
st pass - -44
st passionat - 69
st pay - -28
st perceiv - 18
st perception - 20
st personal - -14
st persuad - 39
st pick - -33
st pitch - -15
st pivot - -36
st plan - -9
st play - -39
st plead - 8
st pledg - -7
st pledg that0 84
st point - -21
st point that0 42
st pois - -7
st portray - 33
st position that0 -49
st praiz - 13
st predict - 12
st predict that0 -10
st prediction - 47
st prefer - 24
st press - -18
st presum - -68
st priority - 9
st prohibit - 12
st project - -37
st projection - -12
st promiz - 23
st promiz that0 21
st promot - 32
st prompt - -26
st propos - 30
st proposal that0 -37
st proud - -23
st prov - -23
st prov that0 -27
st provid - -26
st publish - -28
st pump - 73
st purport - -23
st pursu - -58
st push that2 -25
st put - -9
st query - 66
st question - 8
st question that0 -57
st quick - -31
st quip - 56
st quot - -13
st rail - 10
st rais - -24
st rang - 29
st rattl - -30
st reach - -29
st react - 11
st ready - -45
st realiz - 56
st realiz that0 -51
st reason - -34
st reassur - 106
st rebuf - -8
st rebuk - 9
st rebut - 25
st recall - 13
st recall that0 7
st receiv - -39
st recit - 66
st reckon - 53
st recogniz - -15
st recogniz that0 56
st recommend - 11
st recommendation - -70
st recount - 41
st refer - -22
st referenc - 33
st reflect - 6
st refus - -21
st refusal - -13
st regard - -14
st reiterat - 48
st reject - -29
st reject that2 92
st rejection - 12
st releas - -22
st relish - 49
st rely - -40
st remain - -53
st remark - -10
st remark that0 17
st remember - 28
st remember that0 40
st remind - -37
st remind that1 48
st renew - -44
st renounc - 27
st reply - 6
st report - -11
st report that0 21
st report that1 -89
st report that2 10
st represent - -25
st repudiat - 28
st request - 25
st requir - -20
st resolv - -37
st resonat - -38
st respond - -32
st respond that0 62
st respons - -9
st restrict - 45
st return - -44
st retweet - 26
st reveal - -23
st reveal that0 -8
st revelation - -56
st revers - -43
st reviz - -35
st roll - -28
st rul - -7
st rul that0 6
st rumor - -46
st run - -20
st satisfy - 6
st savag - -30
st say - 16
st say that1 -33
st say that2 6
st say that3 51
st scar - 15
st scrambl - -24
st se - 8
st see - -19
st see that0 15
st seek - -8
st seem - -28
st seem that2 106
st seem that3 76
st seiz - -25
st self-describ - 26
st send - -49
st sens - 18
st sentenc - -11
st sentiment - -5
st set - -10
st shar - -11
st sharp - 15
st shift - -19
st shock - 8
st shoot - -35
st shout - 28
st shrug - -6
st sid - -25
st sign - -12
st sign that0 31
st signal - -27
st signal that0 36
st singl - 6
st skeptical - 45
st slam - -6
st sound - 23
st spar - 10
st speak - -9
st speculat - -22
st speculation - -7
st spent - -25
st split - -26
st spot - -8
st stanc - 28
st stand - -27
st start - -19
st stat - -22
st stat that0 9
st stat that1 -31
st stat that2 -49
st statement - -30
st statement that0 19
st statement that1 -62
st statement that2 105
st statement that3 49
st step - -13
st stop - -28
st story that0 -53
st strategy - -11
st stress - -18
st stress that0 38
st struck - -7
st struggl - -53
st submit - -17
st sued - -39
st suggest that0 24
st suggest that2 41
st suggestion - 52
st suggestion that0 15
st support - 15
st support that2 119
st supporter - -23
st supporter that0 32
st supporter that1 41
st surpriz - -33
st surpriz that0 24
st suspect - -130
st tak - -21
st tak that2 -7
st tak that3 -28
st talk - 19
st talk that3 59
st target - -23
st tell - 9
st tell that2 22
st tell that3 -45
st testify - 28
st thank - -26
st ther - -38
st ther that1 -8
st ther that2 64
st ther that3 47
st think - 6
st think that0 -23
st thrill - -40
st tick - -30
st tie - 24
st touch - -23
st tout - 30
st trad - -20
st trad that1 -34
st troubl - 7
st trumpet - 34
st trust - -10
st try - -37
st try that1 138
st try that3 21
st turn - -28
st tweet that0 -25
st unawar - -48
st uncover - 30
st underscor - -27
st understand - 9
st understand that0 -24
st unhappy - -6
st unleash - -64
st unveil - -32
st upset - 6
st urg - 21
st used - -42
st utter - -71
st very - -11
st veto - -14
st view - 25
st vocal - 10
st voic - 6
st vot that0 -60
st vouch - 51
st vow - 18
st walk - -41
st want that3 -21
st warn that0 7
st wary - -21
st watch - -30
st wav - 19
st weigh - -37
st welcom - 15
st whisper - 28
st wish - 11
st withdraw - 8
st witness - 26
st wonder - 18
st word - -14
st worry - 29
st worry that0 20
st writ - -6
st writ that0 39
st writ that3 27
st yell - 23
st zero - -42
t abl to -19
t accord to 36
t account of 46
t accus of -70
t accusation of 56
t admit to -26
t adopt a -12
t agre on 53
t agre with -14
t aim at -76
t align with -38
t allegation of 49
t allud to 20
t announc DAY 62
t announcement of 65
t apologiz for 83
t argu for 91
t ask about -68
t ask for -26
t assessment of 36
t assur of -37
t attempt to -11
t awar of -15
t back of 44
t back to -8
t balk at 15
t becom increasingly 78
t begin by 89
t believ in 23
t best for 78
t boast about 45
t boast of 66
t bring up 109
t call for 37
t call on 7
t call out -57
t call question 69
t car about 86
t careful to 32
t cast ballot 82
t cast for 128
t cast their -112
t chant of -25
t charg with 55
t cheer on 11
t choos to -7
t com against 115
t com from -20
t com on -28
t com to -35
t com under -49
t com up 38
t comment on 68
t commit to 17
t complain about -50
t concern about 15
t continu his 38
t continu to -35
t count on -40
t critical of 73
t criticism for 69
t debat on 42
t debat over 34
t dedicat to -75
t deep into 45
t deliver a 59
t devot to 14
t disagre with 47
t distanc from 59
t doubl on 20
t draw the 35
t draw to 83
t embrac of 99
t end a 28
t endorsement of 69
t express about -65
t express concern 69
t fail to -37
t far less 33
t favor of -16
t fear of -22
t feel the -54
t fil a 55
t fir back 20
t follow up -59
t fre to -26
t giv a 24
t giv an -10
t giv the -18
t go after 22
t go further -18
t go on -26
t go out -24
t go say 129
t go the 8
t go to -35
t hard to 8
t hint at 10
t hold up 20
t hop for 14
t hop of -44
t insist on -72
t intens scrutiny 54
t interest in 19
t interest of 81
t introduc a -55
t issu a -36
t issu saying 82
t issu statement 83
t it clear 73
t it is -13
t it may 37
t it not -37
t it seems 68
t it unclear 81
t it was -11
t it whether 114
t it ’s -27
t jok about 19
t know about 21
t know as -6
t know for 23
t lash at 57
t launch a 41
t lay bare 24
t lay off -24
t lay out 48
t lin up -9
t link to -15
t look at -47
t look back 45
t look for -29
t look to 77
t mak CAP -49
t mak a -12
t mak about 189
t mak an -22
t mak case 106
t mak clear 91
t mak for 145
t mak it -68
t mak no 8
t mak of 79
t mak the -45
t manag to 38
t messag of 17
t met with -10
t mov to 14
t need to -22
t nervous about 13
t nothing but 7
t offer an 67
t offer his 93
t open up 20
t opposition to 41
t pass a 43
t perception of 69
t pick up -24
t pivot to -43
t play down 91
t plead guilty 8
t point of -10
t point out 99
t point to 46
t position on 42
t post CAP 81
t post on -59
t praiz for -16
t present a 27
t press for 74
t proposal for 25
t proud of 12
t provid a -43
t provid the 27
t push against 73
t push for 69
t put a 13
t put it 89
t question of -30
t quick out 114
t quick to -22
t rail against 15
t rais about -64
t rang from 12
t reach a 31
t ready to -6
t refer to 22
t referenc to 34
t reflect on 63
t regard as 13
t releas a -9
t releas statement 106
t reluctant to 11
t rely on -32
t report DAY 14
t report to 53
t request for 31
t respond DAY -15
t respond by -46
t respond to -6
t respond with -30
t respons to 18
t return his 41
t roll out 50
t rul out 32
t run a -7
t say CAP -35
t say during 32
t say statement -33
t scrambl to -66
t see as 36
t see for 95
t seiz on -8
t send CAP 31
t set to -11
t shoot back 129
t show little 97
t show no 42
t show of 14
t show up -91
t shrug off 15
t sid with 61
t sign an 47
t sign up -12
t singl out 64
t skeptical about 42
t sound a 5
t speak CAP -10
t speak about 196
t speak at -82
t speak briefly 25
t speak of 147
t speak on -33
t speak to -29
t speak with -64
t spent DAY 14
t spent his 90
t spent more 16
t spent the 32
t split on 66
t stand by 83
t stand for 89
t stand with 30
t start a -86
t start the 70
t start to -5
t start with 9
t stop of 72
t story about 35
t strategy for 64
t strategy of 27
t strong support 34
t struck down 37
t struggl to -11
t support for -13
t support of -10
t supporter of 27
t supportiv of 61
t tak a -30
t tak an 45
t tak at 164
t tak more 31
t tak to 66
t tak with 145
t talk about 27
t talk of 10
t talk point 58
t tell of -81
t tend to -68
t ther a 51
t ther is -56
t ther no 32
t ther ’s -67
t think about 37
t think of -23
t touch on 94
t try make 73
t try to -22
t turn against 59
t turn her 70
t turn his 69
t turn to -6
t tweet DAY 38
t unveil a 77
t used his 41
t used it 41
t used the 35
t used to -82
t vot against 72
t vot for 39
t vot in -105
t vot of 121
t vouch for 51
t walk back 104
t warn against -12
t wary of 23
t weigh in 47
t weigh on 21
t worry about -30
t writ a -17
t writ about 60
t writ on -28
t zero on 64
th - base -15
th - ing -14
th - s -11
th that0 ed 24
th that0 ing 20
th that1 base 12
th that1 ed 31
th that1 ing 9
th that2 base 13
th that2 ed 45
th that2 ing 30
th that2 s 37
th that3 base 57
th that3 ed 50
th that3 ing 100
th that3 s 20
w 0 ^ -12
w 1 ( -37
w 1 < -27
w 1 CAP 22
w 1 ^ -23
w 1 a -23
w 1 after 25
w 1 all 20
w 1 although -57
w 1 and -94
w 1 another 44
w 1 as 14
w 1 both -45
w 1 by 29
w 1 he 31
w 1 her 51
w 1 his 39
w 1 i -27
w 1 if -31
w 1 it 5
w 1 many 14
w 1 one -17
w 1 other 15
w 1 others 22
w 1 she 25
w 1 some 19
w 1 that -51
w 1 the -7
w 1 their 59
w 1 they 55
w 1 this -54
w 1 those -15
w 1 we -25
w 1 when -8
w 1 while 20
w 1 you 48
w 2 ' -46
w 2 's 24
w 2 , -33
w 2 -ed 13
w 2 -s 20
w 2 / -15
w 2 CAP 22
w 2 DAY -26
w 2 NUM 25
w 2 ^ 36
w 2 a -6
w 2 after -33
w 2 all -54
w 2 an -27
w 2 and -70
w 2 both 9
w 2 but -12
w 2 he 55
w 2 her 27
w 2 his 41
w 2 i 34
w 2 if -50
w 2 it 35
w 2 of 75
w 2 one -69
w 2 other -61
w 2 others -28
w 2 she -16
w 2 some 24
w 2 than -42
w 2 that -23
w 2 the -45
w 2 their 8
w 2 this 7
w 2 w 10
w 2 we 61
w 2 what -53
w 2 when 62
w 2 who -116
w 2 you -43
w 3 " 12
w 3 ' -6
w 3 'd -51
w 3 'll 7
w 3 're 35
w 3 's -13
w 3 've -10
w 3 ( -57
w 3 ) 7
w 3 , 8
w 3 -ed -28
w 3 -ing -31
w 3 -s -9
w 3 . -20
w 3 / -62
w 3 : -15
w 3 ; -37
w 3 < -17
w 3 DAY 20
w 3 NUM -16
w 3 a -19
w 3 about -52
w 3 after 10
w 3 against -21
w 3 all 17
w 3 although 43
w 3 amid -75
w 3 an -18
w 3 another 31
w 3 anyone -38
w 3 around -69
w 3 as -32
w 3 at -61
w 3 because -5
w 3 before 15
w 3 between -25
w 3 both 34
w 3 but 10
w 3 by -19
w 3 despite 11
w 3 each 6
w 3 eight -45
w 3 every -66
w 3 everyone 53
w 3 few 28
w 3 five -27
w 3 for -27
w 3 four -28
w 3 from -22
w 3 he -6
w 3 her -28
w 3 herself -18
w 3 him 14
w 3 himself -12
w 3 his -19
w 3 how -21
w 3 i 12
w 3 if -7
w 3 in -19
w 3 into -37
w 3 it -12
w 3 its -39
w 3 itself 52
w 3 like -10
w 3 many -57
w 3 me 24
w 3 my -71
w 3 of -25
w 3 off -94
w 3 on -39
w 3 one 14
w 3 or -24
w 3 other -17
w 3 others 19
w 3 our -51
w 3 over -31
w 3 seven -65
w 3 she 7
w 3 six -31
w 3 some 11
w 3 someone -38
w 3 such -13
w 3 than -22
w 3 that -13
w 3 the -19
w 3 their -39
w 3 themselves 17
w 3 these -59
w 3 they -22
w 3 those -20
w 3 though 38
w 3 three 12
w 3 toward -74
w 3 two -19
w 3 under 21
w 3 until -31
w 3 up -38
w 3 upon 47
w 3 us -33
w 3 w -14
w 3 what -15
w 3 when -12
w 3 where -49
w 3 whether -29
w 3 while 6
w 3 whose 7
w 3 why -12
w 3 with -9
w 3 without 6
w 3 you -10
w 3 your -31
w 3 — -11
`
