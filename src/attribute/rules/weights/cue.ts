/** Made by bench/attribution/train.ts. */
export const cue: string = `
a ! $ -34
a " -ed -74
a " -ing -19
a " -ly -60
a " -s -28
a " CAP 31
a " a -12
a " an -40
a " that -18
a " the 9
a " to -10
a " w 16
a " we 95
a $ $ -97
a ' w -20
a 's " -34
a 's -ing -26
a 's -ly -37
a 's -s -35
a 's CAP -43
a 's a -9
a 's no 52
a 's not -6
a 's the -37
a ( NUM 35
a ( and -72
a ) , 32
a ) . 28
a , " 35
a , -ed -7
a , -ing -33
a , -s 5
a , CAP -44
a , NUM 19
a , a 26
a , about -79
a , after 62
a , along -72
a , although -16
a , an -31
a , and -25
a , as -36
a , at -21
a , because 37
a , before 20
a , both -33
a , by -34
a , could 23
a , for 56
a , from 13
a , has -30
a , have -43
a , having -19
a , he -62
a , his -118
a , i 19
a , if -8
a , in -5
a , is 58
a , it -39
a , like 27
a , many -27
a , most -23
a , no -16
a , not -6
a , of -20
a , on -23
a , or -21
a , she 24
a , so -28
a , some -10
a , such 10
a , that 83
a , the -22
a , their -47
a , they -61
a , this -92
a , though -11
a , to -27
a , w -29
a , what 60
a , when -36
a , where -29
a , which -34
a , while 33
a , who -16
a , will 5
a , with -52
a , would 71
a -ed " -15
a -ed , 28
a -ed -ing 75
a -ed -ly 8
a -ed -s 64
a -ed . 25
a -ed : 52
a -ed CAP 10
a -ed DAY -51
a -ed NUM -28
a -ed a -32
a -ed about -44
a -ed after -84
a -ed and -10
a -ed as 7
a -ed at 17
a -ed by 12
a -ed for -32
a -ed from -51
a -ed his -26
a -ed in -26
a -ed on -7
a -ed out -43
a -ed over -31
a -ed that 37
a -ed the -6
a -ed to -34
a -ed up 23
a -ed w 24
a -ed when 51
a -ed with -8
a -ing " 9
a -ing , 46
a -ing -ly -78
a -ing -s 22
a -ing . -27
a -ing CAP 19
a -ing DAY -57
a -ing NUM 22
a -ing a 27
a -ing about 66
a -ing an 17
a -ing and -123
a -ing as -67
a -ing at -52
a -ing down -57
a -ing for 79
a -ing from -5
a -ing he 42
a -ing her 85
a -ing his 66
a -ing in 20
a -ing into 22
a -ing is -8
a -ing it 59
a -ing its 105
a -ing of -27
a -ing off -61
a -ing out 89
a -ing the 15
a -ing their 16
a -ing through -7
a -ing to -39
a -ing up -23
a -ing w -13
a -ing what -82
a -ing with -72
a -ly , -60
a -ly -ed -7
a -ly -ing 29
a -ly -ly 10
a -ly . -34
a -ly : 87
a -ly CAP 35
a -ly DAY -92
a -ly NUM 32
a -ly a -50
a -ly about 64
a -ly after -39
a -ly and -62
a -ly as -30
a -ly at 13
a -ly by -157
a -ly for 44
a -ly from -18
a -ly in -46
a -ly of 30
a -ly on 15
a -ly one -33
a -ly that 47
a -ly the 21
a -ly to -19
a -ly w -13
a -ly what 32
a -s ' 49
a -s ( -28
a -s , -11
a -s -ed -36
a -s -ing 15
a -s -ly 10
a -s -s -9
a -s . -40
a -s : -42
a -s ; -41
a -s CAP 42
a -s NUM -30
a -s a -14
a -s about 49
a -s across -30
a -s against -22
a -s all -63
a -s and -25
a -s as -13
a -s at 32
a -s before -21
a -s between 41
a -s by 28
a -s during -28
a -s for -24
a -s from -25
a -s have -17
a -s he 46
a -s in -23
a -s is -21
a -s like 44
a -s of 17
a -s on 9
a -s or 34
a -s out -41
a -s over -19
a -s she 74
a -s since -42
a -s such -34
a -s than -19
a -s that 8
a -s the -31
a -s they -28
a -s this -19
a -s to 8
a -s w -22
a -s when 11
a -s who 18
a -s will -23
a -s with 34
a -s — -18
a . $ -8
a . ) -48
a . CAP 58
a / > -17
a / CAP -7
a / w -6
a : " 56
a : $ 50
a : -s -39
a : NUM -45
a : a -95
a : it 10
a : that 5
a : the -72
a : w 15
a ; $ -32
a > . -16
a ? $ -68
a @ CAP -15
a @ w -64
a CAP " -65
a CAP ' 39
a CAP 's 13
a CAP ( -62
a CAP , -19
a CAP -ed -14
a CAP -ing 28
a CAP . 5
a CAP : 42
a CAP ; 14
a CAP CAP -7
a CAP DAY 30
a CAP NUM -52
a CAP a 27
a CAP about -36
a CAP after 23
a CAP an -40
a CAP and 24
a CAP are 16
a CAP as 36
a CAP at -31
a CAP because -56
a CAP but 11
a CAP by -36
a CAP can 19
a CAP could -56
a CAP for -16
a CAP from -28
a CAP had -32
a CAP has 43
a CAP have 16
a CAP he 55
a CAP if -29
a CAP into -61
a CAP is 8
a CAP of 26
a CAP on -24
a CAP or 40
a CAP over -8
a CAP she 14
a CAP should 38
a CAP the 23
a CAP to 12
a CAP up 79
a CAP w 6
a CAP when 85
a CAP who 54
a CAP will -26
a CAP with -6
a CAP would 12
a CAP — -11
a CAP ’s 16
a DAY , -37
a DAY -ing -33
a DAY . 9
a DAY at -23
a DAY by -49
a DAY during 14
a DAY in -96
a DAY on -22
a DAY that 54
a DAY to 72
a DAY w -42
a NUM , -32
a NUM -ed -13
a NUM -s -12
a NUM . -37
a NUM CAP 13
a NUM in 28
a NUM of 70
a NUM w -22
a NUM — -7
a _ w -29
a a " 43
a a -ed 9
a a -ing -9
a a -ly -9
a a -s 8
a a CAP -25
a a NUM 39
a a few -58
a about -ing -45
a about -s -42
a about NUM -75
a about a -91
a about her 12
a about his -30
a about how -56
a about the 38
a about w -23
a about what -15
a across the -50
a after -ing 6
a after CAP -46
a after a 64
a after the -12
a after w -63
a against -s 6
a against CAP -23
a against a -41
a against him -45
a against the 30
a against w 19
a all -s 37
a all CAP -45
a all NUM -62
a all of -10
a all the 38
a all w -9
a along with -54
a among -s 51
a among CAP 9
a among the -7
a an " -107
a an -ed 23
a an -ing -24
a an -ly -52
a an CAP 33
a an w 27
a and -ed 16
a and -ing -46
a and -ly -40
a and -s -64
a and CAP 20
a and NUM -11
a and a -30
a and has 64
a and in -41
a and is -40
a and other -20
a and that 33
a and the -45
a and w 10
a another w 39
a any -ing -50
a any -s -23
a any of 79
a are -ed -71
a are -ing 11
a are -ly -43
a are -s 29
a are NUM -9
a are a -27
a are no -10
a are not -19
a are some -9
a are the -17
a are w -34
a around to 7
a as " -8
a as -ed -61
a as -ing 37
a as -ly 28
a as -s -40
a as CAP 15
a as a -20
a as an -35
a as he -15
a as his -11
a as if 32
a as she -22
a as they -44
a as to 90
a as w -22
a at -ing 23
a at -s 58
a at CAP 10
a at DAY 65
a at NUM 11
a at all -19
a at an 43
a at one 68
a at the -27
a at w -25
a be -ed 8
a be a -37
a be w -67
a because CAP -54
a because he -40
a because it 43
a because of 40
a because w 49
a before -ing -7
a before CAP -12
a before a 49
a before the -39
a behind CAP -9
a being -ed 19
a between CAP -28
a between NUM -36
a between the 30
a between w -42
a beyond the 13
a both -s -24
a both CAP 32
a both the 8
a both w 29
a but w -56
a by -ed 6
a by -ing -14
a by -ly 16
a by -s 9
a by CAP 5
a by NUM -38
a by an -46
a by her 52
a by his 25
a by one 59
a by other -26
a by some 10
a by the -7
a by w -42
a can be -35
a can w -10
a could be -9
a could have -5
a could not -94
a could w 9
a despite w -19
a did not -39
a didn't w 37
a do so -53
a do w -34
a does not -16
a does w -29
a doesn't w 31
a doesn’t w -27
a down , -33
a down -s 44
a down . -27
a down CAP -20
a down on -44
a down the -54
a down to -52
a down w -53
a during a -16
a during an -42
a during her -64
a during the -13
a each other -39
a each w -14
a every w -35
a few -s 82
a for -ing 10
a for -s -57
a for a -6
a for all -15
a for an 16
a for her 24
a for him -36
a for his -11
a for it -23
a for the 10
a for this -28
a for w -53
a four -s -32
a from -ed -93
a from -ing 10
a from -s 28
a from CAP 19
a from NUM -80
a from a 42
a from her 12
a from some 67
a from the -11
a from w 19
a get the -84
a get w 13
a had -ed 7
a had been -16
a had w -66
a has -ed -44
a has -ly -50
a has a -14
a has been 8
a has w -53
a have -ed 18
a have -ly -41
a have been -52
a have w -38
a he " -30
a he 'd 64
a he 'll 34
a he 's 22
a he -ed 29
a he -ly 33
a he -s 6
a he and 8
a he can 53
a he could 9
a he does 18
a he has -6
a he is 15
a he might -24
a he should -64
a he w 19
a he will -14
a he would -10
a he ’d -27
a he ’ll 11
a he ’s -40
a her " -55
a her , -59
a her -ed 89
a her -ing 81
a her -s 19
a her CAP 42
a her as -12
a her in -7
a her on -68
a her to -26
a her with 72
a herself as -10
a him " 33
a him -ing -22
a him -ly 18
a him . 20
a him a -21
a him as 59
a him at 8
a him because 16
a him by 17
a him for 28
a him in -42
a him of -10
a him on 14
a him that -136
a him the 85
a him to 31
a him w 12
a him with 37
a himself as 71
a himself in -62
a himself w 61
a his " -41
a his -ed -45
a his -ing 110
a his -ly 48
a his -s -42
a his CAP 10
a his NUM -89
a his w 28
a how -s 54
a how CAP 99
a how he 40
a how she -58
a how the 10
a how they 34
a how w -6
a hundreds of -13
a if CAP 67
a if he -21
a if she 10
a if the 21
a if they 6
a if w 70
a in , -22
a in -ing 33
a in -ly -37
a in . 40
a in CAP -34
a in a 19
a in an 35
a in and -42
a in her 9
a in his -20
a in its 49
a in may 68
a in one 21
a in other -32
a in that -21
a in the -12
a in their -39
a in this 50
a in w -47
a in which -25
a into CAP -42
a into DAY -29
a into a -18
a into the -74
a into w -74
a is " -61
a is , 125
a is -ed -49
a is -ing 50
a is -ly -66
a is a -63
a is that 47
a is the -94
a is to 60
a is w -56
a is whether 52
a it " 53
a it 's 23
a it , -93
a it -ed -56
a it -ly -29
a it -s 43
a it . -25
a it a 17
a it and 17
a it as 45
a it could 14
a it has 14
a it in -85
a it is -15
a it on -57
a it the 33
a it to -30
a it up -28
a it w 40
a it was 30
a it will -14
a it would 35
a its CAP 33
a its w -17
a itself as 46
a like CAP -48
a like a -25
a like the 10
a like w 53
a many -s -11
a many CAP 99
a many of -58
a may be -24
a may w -47
a me , 84
a me . -6
a me to -23
a might be -25
a might w -24
a most of -16
a my -s 65
a my w -15
a never w -80
a no -s 16
a no to 12
a no w -49
a not -ly -35
a not to 47
a not w 26
a of " 33
a of -ed -26
a of -ing 38
a of -ly -47
a of -s -15
a of NUM -45
a of a 12
a of an -35
a of her 50
a of his 26
a of the -31
a of w -60
a off -s 23
a off . -15
a off a -103
a off on -39
a off the -28
a off w 39
a on " -29
a on -ing 28
a on -s 49
a on . -49
a on CAP -11
a on DAY 13
a on a -64
a on an -62
a on her -43
a on his -99
a on how 44
a on this 15
a on those -54
a on to 8
a on w -19
a on whether -76
a one -ing 83
a one . 72
a one CAP -35
a one of -10
a or -ed 30
a or -ing -57
a or -s -19
a or w -19
a other -s 10
a other CAP 22
a our -s 70
a our w -64
a out , -56
a out -s -61
a out . -19
a out a 86
a out as -55
a out for -35
a out how 55
a out in -31
a out of -80
a out that -43
a out the 55
a out to -34
a out w -68
a outside the -49
a over -ing 8
a over -s -32
a over CAP 68
a over NUM -60
a over as 34
a over the -50
a over to -31
a over w -6
a several -s 6
a several of -18
a several w -41
a she 's 14
a she -ed -33
a she -s -26
a she did 46
a she is -11
a she w 29
a she was -33
a she will 28
a should be -43
a should w -12
a since CAP -45
a since the 66
a since w -46
a so -ly -21
a so . 103
a so many 22
a so w -14
a some -s -24
a some CAP 69
a some of 27
a some w -5
a someone w 53
a such -s -15
a such a -51
a such as -46
a such w 9
a than CAP 38
a than NUM 27
a than the -21
a than w -40
a that " 16
a that 's -12
a that , 54
a that -ed -76
a that -ly 22
a that -s 24
a that CAP 16
a that NUM 43
a that a 22
a that about 46
a that all -51
a that an 105
a that any 61
a that are -56
a that as -58
a that at 59
a that both 63
a that by -15
a that could 13
a that has -22
a that have -78
a that he 16
a that her -53
a that his 45
a that i -11
a that if -11
a that is -46
a that it 47
a that many 33
a that no -54
a that one -98
a that she 45
a that some 29
a that such 63
a that the 11
a that these -47
a that they 27
a that this -30
a that w -5
a that was 19
a that were -64
a that what -41
a that when 51
a that while -13
a that will -29
a that with -89
a that would 26
a that ’s -28
a the -ed 60
a the -ing 5
a the -ly -8
a the -s 17
a the NUM 25
a the most -33
a the other 47
a their -ed -41
a their CAP -81
a their w 13
a them " 24
a them , -64
a them -ly 36
a them . -7
a them and -63
a them as 61
a them on -13
a them that -14
a them to 18
a them w 12
a themselves as -31
a themselves w 64
a these -s -6
a they -ed 51
a they could 26
a they had -32
a they have 63
a they were 23
a they will 46
a they would -20
a they ’re 67
a this -ing -6
a this w -6
a those -ing 80
a those -s 20
a those in 40
a those w -32
a those who 6
a thousands of 44
a three -s 72
a three w -10
a through CAP -42
a through a -35
a through the -79
a through w -15
a to , -22
a to -ed -25
a to -ing 31
a to -ly -12
a to -s 6
a to CAP 13
a to a -11
a to an -9
a to do -21
a to get 18
a to have -37
a to her -46
a to him -60
a to his -21
a to some -35
a to the -29
a to their -62
a to w 7
a to what -16
a toward -ing -18
a toward CAP -60
a toward the -41
a toward w -45
a two -s -29
a two of 50
a two w 40
a under CAP -23
a under the -93
a under w -28
a until the -35
a up , -25
a up -ing 31
a up -ly -28
a up -s -36
a up . -16
a up CAP -44
a up a 16
a up about 72
a up and -18
a up for -29
a up his 53
a up in -57
a up the -35
a up their -48
a up w -54
a up with 53
a us w -42
a w " -58
a w 's 71
a w ( -36
a w , -23
a w -ed -48
a w -ing 25
a w -ly 14
a w -s 9
a w . -37
a w : -26
a w ; -44
a w = -27
a w ? -114
a w CAP 30
a w DAY -31
a w NUM -104
a w about 101
a w across -65
a w after 15
a w against 6
a w all -27
a w among 76
a w an -16
a w and -10
a w any 12
a w are 13
a w around -58
a w as -13
a w at -11
a w because -11
a w before -26
a w behind -83
a w between -39
a w but -15
a w by -48
a w down -93
a w during 15
a w for -12
a w has -23
a w he 34
a w her 73
a w him 75
a w his -24
a w how -50
a w if -74
a w in -24
a w into -77
a w is 6
a w it -49
a w its -55
a w like -104
a w many -11
a w may 36
a w no 17
a w not -82
a w of -12
a w off -60
a w on 22
a w one 100
a w or -91
a w out -25
a w over -19
a w she -22
a w since -33
a w so -49
a w than -34
a w that 52
a w the -7
a w their -29
a w them 29
a w this 7
a w those -24
a w three -38
a w through -99
a w to -14
a w toward 39
a w under -27
a w up -87
a w upon -50
a w was 16
a w were -43
a w when -12
a w whether 28
a w while 47
a w who -45
a w will 37
a w with -9
a w without -14
a w would -19
a w — -18
a w ’s 13
a was -ed -68
a was -ing -66
a was -ly 63
a was CAP -58
a was a 34
a was an -14
a was no 36
a was not 41
a was that 63
a was the -42
a was to -49
a was w -59
a wasn’t w -18
a were -ed 5
a were -ly -59
a were -s -18
a were the 81
a were w -21
a what -ed -42
a what CAP -5
a what is -42
a what she 65
a what the 33
a what they 28
a when -ed -20
a when -ing -10
a when CAP -30
a when he 26
a when it -30
a when she 26
a when the -26
a when they -29
a where CAP -36
a where he 76
a where the -50
a where w -28
a whether -s -64
a whether CAP 47
a whether a -87
a whether any 50
a whether he -47
a whether it 13
a whether or 39
a whether she 63
a whether w -40
a which w 32
a while -ing -27
a who -ed 14
a who has 44
a who he -45
a who w -65
a why CAP 43
a why he -8
a why she -67
a why the 103
a why w -9
a will be -61
a will not 35
a will w 10
a with CAP -29
a with NUM -61
a with an 32
a with her -41
a with him -8
a with his -88
a with the -14
a with their -35
a with w -40
a without -ing -34
a would be 6
a would have -49
a would not -12
a you . -33
a you w -23
a your w -61
a — -ing -33
a — -ly -63
a — CAP -30
a — a -18
a — and 28
a — in -37
a — that -34
a — the -23
a — w -95
a — which -23
a ’s -s -14
a ’s CAP -28
a ’s w -34
a2 " base -16
a2 " ed 10
a2 " ing -6
a2 " s 36
a2 $ base -26
a2 $ ed 11
a2 $ ing -46
a2 $ s -15
a2 ' base 49
a2 ' ed -45
a2 ' ing -71
a2 ' s 10
a2 'll base -57
a2 's base 13
a2 's ed 20
a2 's s 60
a2 ( base -61
a2 ( ed -76
a2 ( ing -30
a2 ) base -29
a2 ) ed 86
a2 , base -27
a2 , ed 6
a2 , ing -9
a2 . base -28
a2 . ed -20
a2 . s 13
a2 : base 9
a2 : ed -18
a2 : ing 27
a2 : s 40
a2 ; base -60
a2 ; ed 14
a2 ; s -31
a2 = base -27
a2 > base -17
a2 ? base -32
a2 CAP base -12
a2 CAP ing 18
a2 DAY base -21
a2 DAY ing -28
a2 DAY s 18
a2 NUM base -48
a2 NUM ed -14
a2 NUM ing -64
a2 NUM s -8
a2 a base -33
a2 a ing -5
a2 a s 12
a2 abortion base -55
a2 about base 58
a2 about ed 57
a2 about ing 61
a2 about s -54
a2 access base -51
a2 access ing 29
a2 according base -46
a2 according ed -222
a2 according s -12
a2 across base 31
a2 across ing -28
a2 action ed 60
a2 actions s 19
a2 active base -10
a2 active ing -42
a2 actually base -25
a2 ad base -70
a2 ad ed 103
a2 adding ed 97
a2 additional base -12
a2 address ed 68
a2 administration ed -15
a2 ads ing -67
a2 after base -66
a2 after ed -28
a2 after ing 40
a2 after s 31
a2 again base 108
a2 again ed 87
a2 against base 54
a2 against ed 17
a2 against s -70
a2 agenda base -38
a2 agenda ed 57
a2 aggressive ed 6
a2 air base 7
a2 all ed -16
a2 all ing -110
a2 all s -65
a2 almost base -19
a2 almost ed -89
a2 along base 23
a2 already base -24
a2 also base 18
a2 also s -18
a2 although ed -5
a2 always base -27
a2 among base 47
a2 among ed -132
a2 among s -75
a2 an base -13
a2 an ed 19
a2 an ing -71
a2 an s -9
a2 analysis ing -80
a2 and base -20
a2 and ed -8
a2 and ing -24
a2 and s -32
a2 another base 29
a2 another ed 59
a2 any base 56
a2 any ed -35
a2 any s -63
a2 anyone base -23
a2 appeal ed 41
a2 appear base -39
a2 approach ed -93
a2 are base 8
a2 are ed -6
a2 are ing 60
a2 are s 36
a2 around base -82
a2 as base -7
a2 as ed 17
a2 as s 16
a2 asked base -71
a2 asked ed -70
a2 at base -9
a2 at ed -33
a2 at ing -23
a2 at s 113
a2 attack base 52
a2 attack ed 55
a2 attacks base 47
a2 attacks ed 60
a2 attend ed 84
a2 attention base 103
a2 attention ed 77
a2 attention ing 55
a2 audience ed 90
a2 away base -14
a2 back base -81
a2 back ed 67
a2 back ing -80
a2 backing ed -100
a2 bad base 27
a2 ban base -33
a2 ban ed 26
a2 banks base -32
a2 banning base 32
a2 be base 7
a2 be ed -7
a2 be ing -21
a2 be s -29
a2 because base -26
a2 because ed -84
a2 because ing -81
a2 because s 36
a2 become base -49
a2 becoming base -34
a2 been base -7
a2 been s 41
a2 before base -78
a2 before ed 48
a2 behind ed 21
a2 being base 85
a2 being ed 107
a2 believe base 108
a2 believe ed -106
a2 benefits base -117
a2 better base -12
a2 between base -48
a2 between ing 28
a2 between s 8
a2 bid base 10
a2 bid ed 41
a2 bid ing 12
a2 big base -26
a2 big ing 35
a2 big s -112
a2 bill base 61
a2 bill ed 37
a2 bill ing 21
a2 billion base -13
a2 billionaire base -23
a2 billionaire ing 66
a2 black base -58
a2 block base -56
a2 block ed -18
a2 both base -67
a2 both ed 16
a2 both s 94
a2 break base 77
a2 bring base 68
a2 bring ed 98
a2 broad base 50
a2 build base -19
a2 build ed -72
a2 build s 6
a2 building base -43
a2 business base -89
a2 but ed 30
a2 but ing -27
a2 but s -47
a2 by ed -12
a2 by ing -107
a2 by s -85
a2 call base 52
a2 call ed -88
a2 call ing -138
a2 called base -52
a2 called ed -7
a2 calling ed -29
a2 calls base 23
a2 calls ed -111
a2 campaign base 23
a2 campaign ed -9
a2 campaign ing -48
a2 campaign s -57
a2 can base -7
a2 can s 7
a2 candidacy base -83
a2 candidacy ed 108
a2 candidacy ing -11
a2 candidate base 13
a2 candidate ed -31
a2 candidate ing 21
a2 candidates base 116
a2 candidates ed -17
a2 candidates ing 6
a2 care base 27
a2 case ed 105
a2 case ing 76
a2 cast base -22
a2 cast s 16
a2 central base 81
a2 change base -66
a2 change ed -16
a2 change ing -58
a2 change s 90
a2 changes base -87
a2 charge base -36
a2 citing ed 86
a2 city ed -69
a2 classified base -16
a2 clear base 127
a2 climate base -33
a2 close base 47
a2 close ed -38
a2 college base 41
a2 come base -54
a2 comment base 48
a2 comment ed 80
a2 comments base -49
a2 comments ed 133
a2 common base -51
a2 companies base -29
a2 companies ed -13
a2 company ed -110
a2 compared base -28
a2 concerns base 52
a2 concerns ed 43
a2 condition ed -33
a2 conference ed -123
a2 conflicts base -70
a2 conscience base 40
a2 conservative base 16
a2 conservatives base -108
a2 continue s 32
a2 control base 21
a2 control ed -61
a2 control ing -63
a2 convention base -46
a2 convention ed -90
a2 cost base -22
a2 could base 45
a2 could ing -48
a2 could s 47
a2 countries base -71
a2 country base -104
a2 country ed -117
a2 country ing 34
a2 court ing 16
a2 create base -73
a2 create s 52
a2 criticism base 64
a2 criticism ed 30
a2 crowd base -70
a2 crowd ed 39
a2 crowd ing -38
a2 current base 67
a2 day base -11
a2 day ed -94
a2 days base -61
a2 days ed -130
a2 deal base 75
a2 deal ed 24
a2 debate base 41
a2 debate ed 75
a2 debt base 46
a2 decision base -66
a2 decision ed 20
a2 decisions base -58
a2 defeat ed -163
a2 delegate base -54
a2 delegates base -46
a2 delegates ed -60
a2 delegates s -78
a2 deliver ed 57
a2 did base 28
a2 did ed -68
a2 did s -25
a2 different base -74
a2 difficult base -49
a2 directly base 11
a2 discuss ed 26
a2 do base 17
a2 do ed -17
a2 do ing -102
a2 do s -75
a2 does base 67
a2 does ed 24
a2 donors base 28
a2 down base 22
a2 down ed -98
a2 during base -30
a2 during ed 7
a2 during ing -8
a2 each base -30
a2 earlier base -25
a2 earlier ed -121
a2 early base -10
a2 early ed -66
a2 easy base 41
a2 economic base -52
a2 economic ed 68
a2 economic ing 40
a2 economic s 17
a2 economy base -31
a2 economy ed -72
a2 effort ed -83
a2 efforts base 33
a2 efforts ed -21
a2 either base 60
a2 election base -65
a2 election ing -58
a2 else base -60
a2 email ed 40
a2 emails base -6
a2 emails ed 43
a2 employees base -21
a2 end ed 57
a2 endorse ed -57
a2 endorsement base 51
a2 endorsement ed 163
a2 endorsing ed 62
a2 energy base -29
a2 enough base -25
a2 enough ing -24
a2 especially base -71
a2 especially s -62
a2 even base -70
a2 even ed 40
a2 even s 73
a2 evening base 20
a2 events base -40
a2 ever base 29
a2 every base -28
a2 every ed 14
a2 everyone base -61
a2 everyone ed 19
a2 evidence base 7
a2 evidence ed 42
a2 expand base 14
a2 expects ed 14
a2 fact ed -58
a2 failed base -49
a2 fall base 27
a2 fall ed -101
a2 familiar ing -10
a2 family ed -63
a2 far base -10
a2 far ed -59
a2 far s -69
a2 father ed 37
a2 federal base -12
a2 federal ed 31
a2 federal s 11
a2 feel base -67
a2 fellow ed 21
a2 felt base -29
a2 few base -43
a2 few ed -28
a2 fight base 19
a2 fight ed 58
a2 financial base -49
a2 fire base -73
a2 first base -71
a2 first ed 51
a2 first ing -23
a2 fit base -54
a2 focus base 69
a2 focus ed 6
a2 followers ed -25
a2 following ed 80
a2 for base -8
a2 for ed 60
a2 for ing -10
a2 for s -66
a2 force base 57
a2 foreign base 27
a2 foreign ed 52
a2 foreign s -22
a2 former base 77
a2 former ed 33
a2 former ing 42
a2 former s -66
a2 found ed -37
a2 four base -27
a2 four ed 24
a2 free base -39
a2 from ed -63
a2 from ing -33
a2 from s 19
a2 front-runner base -8
a2 frustration base 26
a2 full base 44
a2 future base 40
a2 gave base 40
a2 gay base 9
a2 general base -15
a2 get base -6
a2 get ed 6
a2 getting base -51
a2 give base -26
a2 give ed 7
a2 give s 107
a2 given base -16
a2 go base -65
a2 go ed -92
a2 going base -71
a2 good base -70
a2 government base -93
a2 government ed -46
a2 government ing -9
a2 government s -24
a2 ground base 16
a2 group base -67
a2 group ed 7
a2 groups ing 31
a2 growing base 103
a2 growing ed 22
a2 growing s 58
a2 gun base 76
a2 gun s 40
a2 had base -13
a2 had ed -10
a2 had ing -15
a2 had s 25
a2 happen base -21
a2 happened base -51
a2 happened ed -19
a2 hard base 59
a2 harder base -48
a2 has base 8
a2 has ed 37
a2 has ing -28
a2 has s 36
a2 have base -43
a2 have ed -8
a2 have ing -30
a2 have s -22
a2 having base -32
a2 he base -13
a2 he ed 17
a2 he ing 53
a2 he s -78
a2 health base -14
a2 hear base -44
a2 hear ed -42
a2 help base 25
a2 help ed 53
a2 help s 87
a2 helped base -29
a2 helped s 7
a2 her base -31
a2 her ed 24
a2 her ing 49
a2 her s 75
a2 here base -9
a2 high base 40
a2 him base -9
a2 him ed -25
a2 him ing -54
a2 him s 7
a2 himself base 66
a2 his base 16
a2 his ed -18
a2 his s -69
a2 hold base -38
a2 hold ed 76
a2 hoped ed 38
a2 host base -46
a2 host ed -24
a2 hours base 39
a2 how ed 24
a2 how ing -7
a2 how s 12
a2 however base 73
a2 huge s -52
a2 husband ed -16
a2 i base -11
a2 i ed 22
a2 id base -29
a2 idea base 106
a2 idea ed 8
a2 if base -35
a2 if ed 39
a2 if ing -19
a2 illegal base 48
a2 immigrants base 7
a2 immigrants ed 120
a2 immigrants ing -16
a2 immigrants s 60
a2 immigration base 14
a2 immigration ed -33
a2 immigration ing 61
a2 immigration s -33
a2 impact base -52
a2 important base -52
a2 in base -43
a2 in ed -28
a2 in ing -6
a2 in s -38
a2 incident ed 8
a2 including base -26
a2 including s 15
a2 income base -80
a2 increase base -58
a2 increase s -17
a2 increasingly base -57
a2 information base 22
a2 information ing 70
a2 intelligence base -53
a2 intended ed -53
a2 intense base -76
a2 interest base -21
a2 interview base 11
a2 interview ed 53
a2 into base -14
a2 into ed -68
a2 into ing -109
a2 investigation ing -62
a2 is ed 49
a2 is ing -44
a2 is s -27
a2 issue base -98
a2 issue ed 53
a2 issue s 45
a2 issues base -32
a2 issues ed 6
a2 issues s 8
a2 it ed 14
a2 it ing 40
a2 it s -37
a2 its base 36
a2 its ed 24
a2 its ing -30
a2 its s -21
a2 job base -32
a2 jobs base -34
a2 jobs ing 19
a2 join ed 22
a2 judge base -19
a2 judge ed 105
a2 just base -115
a2 just ed -113
a2 just s -83
a2 keep base 76
a2 keep ed -26
a2 kind base -11
a2 know ed 51
a2 language base 19
a2 large base 63
a2 large ed -34
a2 large s -31
a2 largely base -52
a2 largely ed 90
a2 last base -76
a2 late base -42
a2 later base 93
a2 latest base -39
a2 law base 49
a2 law ed 33
a2 laws base 50
a2 lawsuit ing -38
a2 lead base -31
a2 lead ed 13
a2 lead s -55
a2 leaders ed 48
a2 leadership base -33
a2 leading base 118
a2 leading ed 69
a2 least base 18
a2 least ed -18
a2 leave base -79
a2 leave ed 8
a2 leaving ed -47
a2 left base -106
a2 left s -37
a2 legal base -78
a2 less base -59
a2 less ed -113
a2 letter ed -27
a2 liberal base -111
a2 like base 6
a2 like ed -55
a2 like ing -67
a2 likely base -71
a2 likely ed -71
a2 likely s 35
a2 line base -45
a2 local base -21
a2 long base -72
a2 long ed 34
a2 long s 10
a2 looking ed 53
a2 lost base -31
a2 low base -8
a2 made base 86
a2 made ed 15
a2 made ing 60
a2 made s -115
a2 major base -55
a2 major ed -49
a2 major ing -58
a2 majority ed -62
a2 majority ing -14
a2 make base -65
a2 make ed 45
a2 make s 69
a2 making ed 53
a2 many ed -103
a2 many ing 118
a2 many s -8
a2 markets base -26
a2 marriage base -103
a2 matter base -82
a2 matter s -20
a2 may base -21
a2 may ed -8
a2 may ing -70
a2 may s -27
a2 me ed 27
a2 media base 39
a2 media ed 46
a2 meeting base 94
a2 meeting ed 86
a2 meeting ing 19
a2 members base 39
a2 members ed -125
a2 message base 55
a2 message ed 15
a2 message ing 7
a2 might base 7
a2 might ed 91
a2 military base -26
a2 military ing -64
a2 million base -32
a2 million ed -11
a2 minimum ing 60
a2 momentum base -36
a2 money base -76
a2 money ing -72
a2 month base 42
a2 month ed -29
a2 months ed -67
a2 more base -34
a2 more ing 57
a2 more s -137
a2 morning ed -36
a2 most base -34
a2 most ed -58
a2 most ing -23
a2 most s 49
a2 move base 37
a2 move ed 25
a2 much base -5
a2 much ed 6
a2 much ing 81
a2 name base -16
a2 name ed -110
a2 nation base 16
a2 nation ed 8
a2 national base 35
a2 national ed 9
a2 national ing -58
a2 nearly base 64
a2 nearly ed 30
a2 need base 35
a2 need ed -24
a2 network base -99
a2 network ed -24
a2 never base 71
a2 new base -13
a2 new ing -86
a2 new s -35
a2 news base -93
a2 news ed 19
a2 news ing -37
a2 news s 100
a2 newspaper ed -8
a2 next base -102
a2 next ing 8
a2 night base -61
a2 night ed 45
a2 no base 5
a2 no ing 73
a2 no s -99
a2 nomination base 42
a2 nominee base 19
a2 nominee ed 5
a2 none base -72
a2 none ed 64
a2 not base -16
a2 not ed 15
a2 not ing -122
a2 not s -10
a2 note ed 74
a2 noting ed 96
a2 notion ed -13
a2 now base -27
a2 now ed -93
a2 now s 12
a2 number base -19
a2 number ed -39
a2 of base 13
a2 of ed 20
a2 of s 17
a2 off base -74
a2 off ed -33
a2 offer base -49
a2 office base -63
a2 office ed -42
a2 official base 54
a2 often base 15
a2 on base -13
a2 on ed -15
a2 on ing -28
a2 on s 48
a2 once base -90
a2 one base 10
a2 one ed 20
a2 one ing -48
a2 one s -9
a2 only base -8
a2 only ed 50
a2 only s -52
a2 open base 33
a2 opportunity ed -170
a2 opposition ed 122
a2 optimism base 115
a2 or base -29
a2 or ed 52
a2 or ing 106
a2 or s -94
a2 order base 13
a2 other base 31
a2 other ed -22
a2 other ing 100
a2 other s 9
a2 others base -38
a2 our base -91
a2 our ed 78
a2 out base -31
a2 out ed -31
a2 out ing 25
a2 out s 10
a2 outside base -41
a2 over base -60
a2 over ed -5
a2 over ing -18
a2 over s -9
a2 own base -45
a2 own ed -7
a2 own ing -94
a2 part base 63
a2 part ed 34
a2 particularly base -23
a2 particularly s -33
a2 partisan base -6
a2 party base -6
a2 party ed 93
a2 party s 122
a2 path ed 37
a2 pay ed 69
a2 people base -106
a2 people ed -14
a2 people ing 24
a2 people s 36
a2 percent base -48
a2 percent ed 30
a2 percent ing -43
a2 percent s -27
a2 person ed 25
a2 person ing -39
a2 personal ed 73
a2 phone ed -6
a2 place base -38
a2 place ed -114
a2 plan ing 74
a2 planned ed -48
a2 plans ed 88
a2 play base 26
a2 play ed -88
a2 playing ed -58
a2 points base 36
a2 police ed 71
a2 policies base -75
a2 policy base 28
a2 policy ed 10
a2 policy s 36
a2 political base -47
a2 political ed -71
a2 political ing -8
a2 political s 77
a2 politically base 8
a2 politics base -22
a2 poll ing 92
a2 polls base -20
a2 polls ed -99
a2 polls ing 42
a2 popular s 33
a2 position ed 23
a2 position ing 27
a2 positions base 97
a2 positive base -26
a2 possible base -18
a2 potential base 25
a2 potential ed -20
a2 power base -42
a2 power ing -10
a2 president base 33
a2 president ing -39
a2 president s 26
a2 presidential base 33
a2 presidential ed 51
a2 presidential ing -52
a2 presidential s -60
a2 pressure base -36
a2 presumptive base -35
a2 presumptive ing 51
a2 previous ed -7
a2 primaries base -68
a2 primary base 13
a2 primary ed -33
a2 primary s -25
a2 private base -95
a2 private ed -107
a2 private ing -27
a2 probably base -6
a2 problem base -62
a2 program ed 81
a2 progressive base -39
a2 prominent base -19
a2 promise ed 98
a2 provide base -66
a2 public base 26
a2 public ed 105
a2 public ing 42
a2 push ed 48
a2 put base -97
a2 put ed 25
a2 question base -51
a2 question ed 37
a2 question ing 10
a2 question s 9
a2 questions base 60
a2 questions ed -13
a2 race base -88
a2 race ing -17
a2 race s 20
a2 raise base 29
a2 raise s -36
a2 rally ed 25
a2 rally ing -72
a2 rates base -67
a2 real base 142
a2 real ed -22
a2 realistic base -23
a2 recalling ed 77
a2 received ed -21
a2 recent base 19
a2 recent ed 29
a2 recent ing 98
a2 recent s -47
a2 recognition base 49
a2 record base -43
a2 record ed 13
a2 referring ed 115
a2 refugees base -37
a2 release base 88
a2 release ed 58
a2 released base 29
a2 remain base -56
a2 remarks base 11
a2 remarks ed -85
a2 report ed 33
a2 report ing -39
a2 reporters base -69
a2 reporters ed 83
a2 reports base 86
a2 reports ing -40
a2 request base 10
a2 request ed -72
a2 require base -30
a2 response base 35
a2 response ed 31
a2 responsibility base -87
a2 rest base 59
a2 results base -51
a2 results ing 66
a2 return base 52
a2 right ed -122
a2 right ing 34
a2 rights base 78
a2 rival ed -117
a2 rivals ing 76
a2 role base -61
a2 role ed -36
a2 roughly base -75
a2 rules base -57
a2 ruling ed 39
a2 run base -46
a2 run ed -101
a2 run s -25
a2 running base -65
a2 said base -55
a2 said ing -40
a2 said s -50
a2 same base 80
a2 same ed 13
a2 same ing -58
a2 same s -57
a2 saw ed 10
a2 say base 60
a2 say ed 83
a2 saying base 11
a2 saying ed 164
a2 saying s -45
a2 says base -34
a2 second base -69
a2 second ed -92
a2 secretary base 55
a2 secretary ed -58
a2 secure base -61
a2 security base -13
a2 security ed 65
a2 security s -117
a2 see base 22
a2 see ed -116
a2 see ing 34
a2 see s -131
a2 seemed base 60
a2 senior ing -43
a2 server base -20
a2 set base -27
a2 set s -34
a2 several base -56
a2 several ed -47
a2 she base 32
a2 she ed 32
a2 she ing 16
a2 she s -40
a2 short base 46
a2 should base 20
a2 should ed -21
a2 should ing 7
a2 should s -24
a2 show ed 78
a2 show ing 38
a2 showing base -96
a2 sign ed 22
a2 significant base 42
a2 significant ed -43
a2 similar base -54
a2 similar ed -48
a2 since base -74
a2 since ed -64
a2 single base 10
a2 single-payer base -51
a2 so base -42
a2 so ed -21
a2 so s -86
a2 social base -105
a2 social s 20
a2 socialist ed 43
a2 some base -22
a2 some ed 47
a2 some ing -18
a2 some s 35
a2 someone base 35
a2 something base -106
a2 something s 88
a2 soon base 20
a2 source ed 68
a2 speak base -98
a2 speak ed -17
a2 special ed 19
a2 special ing -122
a2 specific ed 61
a2 speech base 12
a2 speech ed 8
a2 speeches ed -46
a2 speeches ing -27
a2 spending base 130
a2 stage base -72
a2 stage ed -182
a2 stance ed 64
a2 stand s 82
a2 standards base -23
a2 start base -22
a2 state base -99
a2 state ed 113
a2 state ing -59
a2 state s 31
a2 statement ed 31
a2 statements ed 186
a2 states base -30
a2 states ed 45
a2 states s -34
a2 status ed 12
a2 stay ed 68
a2 step ed -42
a2 still base 28
a2 still ed -23
a2 still s -9
a2 stop ed 43
a2 stop ing -24
a2 strategist ed -38
a2 strong ed 11
a2 strong ing 26
a2 such base -16
a2 such ed -14
a2 such s 132
a2 suggestion ed 133
a2 super base 5
a2 superdelegates base -76
a2 support base -24
a2 support ed 85
a2 support ing 74
a2 support s 92
a2 supporters base -38
a2 supporters ed 55
a2 supporters ing -44
a2 surprise base -59
a2 suspended base -19
a2 take base 18
a2 take ed 36
a2 take s -60
a2 taking ed 37
a2 talk base 52
a2 talking ed 95
a2 tax base -34
a2 tax ed 16
a2 tax ing -67
a2 tell base -77
a2 telling base 13
a2 temporarily base -80
a2 temporary base 72
a2 term ing -28
a2 terrorism base 94
a2 than base -63
a2 than ed -76
a2 than ing 43
a2 than s 32
a2 that base 16
a2 that ed 34
a2 that ing 9
a2 the base -19
a2 the ing 13
a2 the s -17
a2 their base -34
a2 their ed 41
a2 their ing 22
a2 their s -92
a2 them base -39
a2 them ed 30
a2 them ing -47
a2 them s -31
a2 then base 60
a2 then ed -38
a2 there base -12
a2 there ed -28
a2 there ing 39
a2 there s -5
a2 these base -13
a2 these ed 9
a2 they base 18
a2 they ed -10
a2 they ing -30
a2 they s -138
a2 things base 47
a2 think base -35
a2 thinking base 49
a2 third base -21
a2 third ing -49
a2 this base -8
a2 this ed -14
a2 this ing 24
a2 this s 8
a2 those base -82
a2 those ed 18
a2 those s -35
a2 though base -81
a2 though s 52
a2 three base -113
a2 three ed -61
a2 through base -55
a2 through ed -84
a2 time base -96
a2 times base -72
a2 times ed 17
a2 to base 14
a2 to ed -17
a2 to ing 19
a2 to s -38
a2 together ed 76
a2 tone ed -28
a2 too base -59
a2 too ed -15
a2 top base 38
a2 top ed -141
a2 tough ed 14
a2 toward base 90
a2 track base 32
a2 trade ed 14
a2 trade s 42
a2 traditional base -26
a2 true base -12
a2 try base 34
a2 trying base -77
a2 trying ed 19
a2 turn base 33
a2 turnout base -26
a2 two base -48
a2 two ed -50
a2 two ing -65
a2 two s -69
a2 unclear base 132
a2 under base -62
a2 unfavorably base -27
a2 union base 55
a2 until base -26
a2 up base 15
a2 up ed -40
a2 up ing -95
a2 up s -62
a2 upon base -7
a2 use base -12
a2 use ed -26
a2 use s -18
a2 used base -58
a2 using ed -39
a2 variety ed 72
a2 very ed 72
a2 very s -71
a2 victory base 36
a2 victory ing 6
a2 video base -59
a2 video ed -157
a2 video ing -90
a2 views base -40
a2 violence base 16
a2 visit ed -13
a2 voice base -73
a2 vote base -51
a2 vote ed 108
a2 vote ing 70
a2 vote s -49
a2 voter ed -40
a2 voters base -69
a2 voters ed 18
a2 voters ing 61
a2 votes base -28
a2 votes s 30
a2 voting base -74
a2 wage base -14
a2 wages base -24
a2 want ed 105
a2 wanted ed -19
a2 wants ed 23
a2 war base 27
a2 was base -6
a2 was ed 7
a2 was ing 20
a2 was s -32
a2 wasn’t ed 111
a2 way ed -63
a2 way ing -84
a2 ways base -46
a2 we base 23
a2 week base -44
a2 week ed 39
a2 week ing 13
a2 week s -102
a2 weeks base -22
a2 well base -14
a2 well ed -42
a2 were base 15
a2 were ed -28
a2 were ing 36
a2 were s -65
a2 what base 25
a2 what ed 9
a2 what ing -49
a2 what s -57
a2 when base -44
a2 when ed 42
a2 when ing 55
a2 when s 76
a2 where base 52
a2 where ed -56
a2 where s -15
a2 whether base 19
a2 whether ed 35
a2 whether ing 97
a2 whether s -44
a2 which base -14
a2 which ing -13
a2 which s -46
a2 while base -44
a2 while ed -32
a2 while s 35
a2 white base 58
a2 who ing 37
a2 who s -86
a2 why base -49
a2 why ing 22
a2 will base -17
a2 will ed -14
a2 will ing -47
a2 win base -26
a2 win ed -40
a2 win ing -21
a2 win s 27
a2 winner ed 17
a2 winning base -59
a2 winning ed -48
a2 with base 17
a2 with ed -9
a2 with ing -27
a2 within base -20
a2 without base 22
a2 without ed -54
a2 women base 17
a2 women ed -72
a2 won base 6
a2 words base 75
a2 words ed 66
a2 work base 7
a2 work ed -103
a2 workers base -34
a2 working base -30
a2 world base -98
a2 would base 50
a2 would ed 7
a2 would s -16
a2 year base -42
a2 year ed 67
a2 year ing -77
a2 year s -63
a2 years base -67
a2 years ed 145
a2 years s -24
a2 you base -112
a2 younger base -60
a2 — base -11
a2 — ing -42
a2 ’d ed -22
a2 ’ll ed 41
a2 ’re base 44
a2 ’s base -15
a2 ’s ed 25
a2 ’s ing -49
a2 ’s s 17
aw " A 5
aw " B 41
aw " D -9
aw " E -36
aw ' D 21
aw ' E -22
aw 's E -9
aw ( D 9
aw ( E 7
aw ) E 38
aw , B 25
aw , C 8
aw , D -30
aw , E -26
aw . A 15
aw . B 8
aw . C -26
aw . D -17
aw . E -25
aw / D -17
aw / E -19
aw : A 20
aw : C -21
aw ; D -38
aw ; E -21
aw < E -28
aw > D -16
aw ? E -51
aw @ E -38
aw CAP A 15
aw CAP B 16
aw CAP C 18
aw CAP D 8
aw CAP E -11
aw DAY A 21
aw DAY B 19
aw DAY C -33
aw DAY D -11
aw DAY E -16
aw NUM A 50
aw NUM B -36
aw NUM C 24
aw NUM D -24
aw NUM E -28
aw _ D -29
aw a A 22
aw a D 8
aw a E -13
aw abortion E 38
aw about A -6
aw about B 28
aw about C -33
aw about D 31
aw above E -41
aw access E -74
aw account E 40
aw across E -39
aw action E -82
aw actually E -23
aw added E -57
aw additional E -54
aw ads E -19
aw advantage E -82
aw after A 44
aw after C -61
aw after D -23
aw again E -46
aw against D 12
aw against E -24
aw agreement E 57
aw agreements E -23
aw all C -17
aw all D -42
aw all E -29
aw almost E -78
aw alone E -61
aw along E -89
aw already E -23
aw also E -50
aw amid E 6
aw among D -30
aw an A 42
aw an B -26
aw an C 26
aw and A -44
aw and C -16
aw and D -35
aw and E -35
aw anonymity E 48
aw another B -10
aw answer E 8
aw any A 7
aw any B -33
aw any D 38
aw any E 14
aw anyone E -18
aw anything E -78
aw apart E 71
aw appeal E -68
aw appeared E 65
aw appears E 12
aw are C -19
aw are D -49
aw are E -35
aw argue E 50
aw arms E -59
aw as A 27
aw as B -23
aw as C -12
aw as D -19
aw as E -7
aw aside E -73
aw ask E 12
aw assault E -39
aw at A 21
aw at B 23
aw at C 34
aw at D 40
aw at E -20
aw attack E -21
aw attacks E 184
aw attention E 59
aw attract E -54
aw available E -35
aw away D -119
aw back D -66
aw back E -27
aw background E -18
aw bad E -17
aw ballots D -36
aw be D -66
aw became E 18
aw because D -53
aw become E -53
aw been E -27
aw before C -32
aw before D -15
aw before E -23
aw began E -62
aw behind E -20
aw being E 10
aw below E -40
aw best E -36
aw better D -67
aw better E -60
aw between D -19
aw between E -18
aw beyond E -20
aw big E -34
aw bill D 109
aw billionaire E 77
aw billions E -43
aw birth E -63
aw book A -33
aw both A 92
aw both C -62
aw both E -33
aw break E -97
aw bring E -19
aw build E -66
aw building E -50
aw business E -26
aw but E -22
aw buy E -60
aw by A 21
aw by B 18
aw by C -22
aw by E -10
aw call E 94
aw called E 78
aw calling E -15
aw calls E -93
aw came D -71
aw came E -111
aw campaign D -42
aw campaign E -13
aw campaigning E -58
aw can E -78
aw candidate E -106
aw candidates D 103
aw candidates E 38
aw cannot E -49
aw care E -23
aw case E 47
aw caucuses E -56
aw certainly E -85
aw chance E -58
aw change E -60
aw changes E -26
aw charges E 57
aw cheers E -66
aw choice E -44
aw civil E 77
aw classified B -11
aw classified E -56
aw clear E -20
aw climate E -37
aw clinch E -27
aw close E -108
aw closely E 49
aw closer E -65
aw college E -33
aw come E -85
aw comes E -69
aw comment E 39
aw comments E 48
aw committee E -30
aw common D -113
aw companies E -44
aw concern E 135
aw conference E -60
aw conferences E -17
aw conservative A 91
aw conservative E 41
aw contest D -66
aw contests D -97
aw contests E 28
aw continue E -62
aw contrast E -79
aw contrasts E 51
aw control E -52
aw convention E -71
aw corporate E -23
aw corporations E -14
aw costs E -14
aw could E -59
aw counter E -65
aw court E -24
aw cover E -23
aw crash E -8
aw create E -71
aw credit E -53
aw crime E -27
aw criticism E 57
aw crowd E -17
aw currently E -23
aw cut E -69
aw data E 21
aw day E -36
aw days E -9
aw deal E -16
aw deals E -43
aw debate A -21
aw debate E -43
aw decision E 63
aw defense E 87
aw delegate D -31
aw delegates D -65
aw delegates E 23
aw democratic D -22
aw demonstrate E 6
aw despite E -17
aw detailed E 74
aw details E 103
aw did E -35
aw didn't E 29
aw didn’t E -26
aw difference E -49
aw different E -94
aw difficult E 32
aw digits E -40
aw direct E 77
aw director E -44
aw distance E 12
aw do E -41
aw does E -30
aw doesn’t E -24
aw door E -17
aw doors E -24
aw down D -72
aw down E -26
aw due E -31
aw during C -71
aw during D 9
aw during E -25
aw each E -38
aw earlier A -23
aw earlier E 9
aw early A 65
aw early E 8
aw easier E 16
aw economic D -33
aw economic E -39
aw edge E -23
aw effect E -74
aw either E 65
aw election E 66
aw elections E -39
aw emails E -44
aw enough E -52
aw equal E -39
aw erupted E -78
aw establishment E -16
aw even E -12
aw ever E -81
aw every E -59
aw everyone E -69
aw evidence E 18
aw exit A 89
aw expected E -24
aw falls E -32
aw families E -34
aw far D -21
aw far E -33
aw fast E -46
aw favorite E 21
aw federal E -56
aw fees E -29
aw fifth E -17
aw fighting E 33
aw filed E -87
aw financial E -30
aw find E -44
aw fire E -49
aw firm E 10
aw firms E -22
aw first E -111
aw five E 18
aw flip E -21
aw focus E 64
aw following E -41
aw for A 10
aw for C -18
aw for D -17
aw for E -23
aw force E -20
aw foreign E 24
aw form E -68
aw former A 68
aw former B -110
aw former E 48
aw forward E 41
aw four E -75
aw free D -37
aw free E 10
aw freely E 84
aw friend E -33
aw from B 37
aw from C -14
aw from D -21
aw from E -11
aw front-runner E 58
aw fully E 13
aw fundraising E -65
aw funds E -35
aw further E 42
aw gave E -33
aw generally E 49
aw get E -8
aw gets E -29
aw getting E -12
aw gives E -71
aw global E 22
aw go E -55
aw goes E -45
aw going E -34
aw good E -76
aw government E 6
aw greater E -78
aw ground E -57
aw group E -53
aw groups D -37
aw groups E 28
aw grow D -93
aw gun E 95
aw had E -34
aw half E -23
aw happen E -15
aw happened E -19
aw hard E 22
aw harder E -40
aw has D 19
aw have D -54
aw have E -43
aw he A 16
aw he B 45
aw he C 18
aw he D -11
aw he E -15
aw heads E -52
aw health E -30
aw heat E -10
aw heavy E 33
aw help D 51
aw help E -94
aw her A 23
aw her B 21
aw her D 60
aw here D -74
aw here E -13
aw herself D 30
aw herself E 58
aw high E 21
aw higher E -33
aw highly E -79
aw him A -5
aw him B 13
aw him C 24
aw him D 32
aw himself B -63
aw himself C 29
aw himself D -24
aw himself E -28
aw his B 18
aw his C 19
aw his D 33
aw his E -13
aw history E -65
aw hit E -91
aw hold E -41
aw holding E -60
aw home E -84
aw hope E -75
aw host C -59
aw hosted E -11
aw hours E -31
aw how A -10
aw how B 41
aw how C -12
aw how D 14
aw huge E -22
aw hundreds E -71
aw id D -19
aw if A -12
aw if B 8
aw if C 52
aw if D 12
aw if E 23
aw illegal E -34
aw images E 56
aw immigrants E 21
aw immigration E 89
aw important E 45
aw impossible E -35
aw in A 16
aw in B 22
aw in E -29
aw include E -56
aw included E -43
aw including E -42
aw income E -66
aw increasing E -51
aw increasingly D 17
aw increasingly E 92
aw influence E -44
aw information E -76
aw inside E 10
aw instead E 58
aw insults E -27
aw interest C 43
aw interest E 42
aw interviews E -67
aw into D 6
aw into E -40
aw is A 28
aw is B 30
aw is C -43
aw is D -10
aw is E -17
aw isn’t E -60
aw issue E 27
aw issues E 43
aw it C 22
aw it D -5
aw it E -12
aw its A -27
aw its B 33
aw its D 10
aw its E -16
aw itself D -70
aw itself E 36
aw job E -73
aw jobs E -44
aw just D 12
aw just E -80
aw kill E -47
aw knowledge E -23
aw known E 74
aw large E -98
aw last A 60
aw last C 11
aw last D 51
aw last E -32
aw later E -7
aw law E 43
aw lawmakers E -16
aw laws E -37
aw lead E -51
aw leaders E -62
aw left E -41
aw legislation D 118
aw legislation E -54
aw less E -62
aw letter E -28
aw liberal E -34
aw life E -31
aw light E 22
aw like C 11
aw like D -88
aw likely E -45
aw line E 34
aw lines E -60
aw list E 62
aw little E 19
aw long E 116
aw look E 60
aw looking E 15
aw low E 74
aw made E -67
aw mail E -10
aw major E 19
aw majority E 71
aw make E 29
aw makes E 35
aw making E 13
aw many C -49
aw many D -6
aw many E 28
aw margin E -13
aw markets E -12
aw mate E -19
aw may E -68
aw me A 36
aw me B 94
aw me C -21
aw me E -22
aw means E -39
aw media E -51
aw message E 43
aw messages E 37
aw might E -39
aw military E 18
aw millions E 10
aw minimum E -53
aw moderators E -8
aw moment E 13
aw money E -102
aw months E -52
aw more C -14
aw more D 22
aw more E -35
aw most C 33
aw most D -54
aw most E 16
aw mostly E -66
aw move E -68
aw much E -15
aw multiple E 65
aw must E -37
aw my C 10
aw my D 16
aw my E -68
aw name E 23
aw national D 32
aw national E -111
aw nearly E -15
aw need E -38
aw needed E -19
aw negative E -86
aw never E 44
aw new D -18
aw new E -36
aw news E -86
aw next E -75
aw nine E -35
aw no E 17
aw not C 6
aw not D -26
aw not E 36
aw now E 19
aw number E -50
aw numbers E -58
aw of A -16
aw of B 25
aw of D 9
aw of E -20
aw off C -34
aw off E -26
aw offensive E -25
aw office E -78
aw officials E -51
aw often E -24
aw on A 9
aw on B 24
aw on C -30
aw on D -24
aw on E -26
aw once E -41
aw one A 24
aw one C 94
aw one D 16
aw one E -42
aw online E 79
aw only E -48
aw onto E -48
aw open E 46
aw opportunity E 19
aw or C -43
aw or E -38
aw other D 45
aw other E 30
aw our B 8
aw our D 14
aw our E -88
aw out C 14
aw out D -94
aw out E -39
aw outside E -90
aw over A -17
aw over C -19
aw over D -33
aw over E -5
aw paid E -25
aw part E -79
aw parties E 64
aw partner E -68
aw party E 41
aw pass E -41
aw past E -53
aw path E -64
aw pay E 25
aw paying E -54
aw people A 43
aw people B -28
aw people C -75
aw people D -132
aw people E -66
aw performance E 47
aw personal E -46
aw persuade E 123
aw pic D -19
aw plan E 65
aw plans A 37
aw play E -89
aw point E -11
aw points D -51
aw police E -18
aw policies E -29
aw policy E 8
aw political C -153
aw political D -9
aw political E -47
aw politically E -97
aw politics E -43
aw poll E -54
aw popular E 93
aw position E 42
aw possible E -102
aw posted E -32
aw potential E -79
aw prep E -40
aw president E -47
aw presidential E 39
aw press E 73
aw pressure E -67
aw primaries E -30
aw primary E -21
aw private E 28
aw privately E -29
aw probably E -28
aw process D -23
aw process E -28
aw prominent E -82
aw proposal E 50
aw protect E -64
aw provide E 35
aw provided E -19
aw public E -58
aw put E -36
aw question E 102
aw questions E 40
aw raise E -80
aw rally E 32
aw rates E -58
aw read E -37
aw ready C 129
aw real E -36
aw received E -22
aw recent A 81
aw recognition E -51
aw record E -19
aw records E 49
aw release E 31
aw released E 42
aw remain E -37
aw remains E 75
aw remarks E 62
aw reported E 77
aw reporters A 39
aw reporters E -12
aw reports E -42
aw requests C 28
aw research E -34
aw response E -48
aw restrictions E 25
aw results E -43
aw revealed E 39
aw right E 58
aw rights E -38
aw rival E -21
aw rivals E -8
aw role E -44
aw rules E -47
aw run E -68
aw running E -43
aw safe E 33
aw said D -29
aw said E -22
aw same E 61
aw say E 139
aw saying E 93
aw says E -61
aw school E -53
aw schools E 8
aw scores E 21
aw second E 26
aw secretary E -96
aw secure E -31
aw see E 6
aw seem E 42
aw seemed E -51
aw sense E 62
aw serious E 75
aw services E -19
aw set E -57
aw several A 52
aw several D -27
aw shape E -52
aw she A 30
aw she C 33
aw she D 23
aw she E -23
aw short E -111
aw shortly E -65
aw should E -32
aw show D -60
aw show E 24
aw showed E -26
aw showing E -78
aw sign E 19
aw significant E 21
aw signs E 70
aw similar E -78
aw simply E -96
aw since D -26
aw since E -15
aw slot E -38
aw so A 45
aw so C -21
aw so D 7
aw so E -8
aw social E -64
aw some A 62
aw some C -22
aw some D 36
aw some E -13
aw someone D -72
aw someone E 15
aw something E -21
aw somewhat E 25
aw speak E 32
aw speaking E -99
aw specific E 92
aw speech E -19
aw speeches E -15
aw spending D 12
aw spending E -40
aw staff E 57
aw stage E -31
aw stand E -14
aw started E -50
aw state E 56
aw statement E 25
aw statements E 82
aw states D -14
aw stay E -108
aw stem E 58
aw still E -77
aw stop E -87
aw strategy E -11
aw strong E 23
aw stronger E 38
aw students E -74
aw such A 20
aw such D -9
aw such E -64
aw suit E -25
aw superdelegates E -33
aw support D -19
aw support E 106
aw supporters A 15
aw supporters D 40
aw supporters E -36
aw sure E 12
aw swing E 47
aw system E -14
aw take E -20
aw takes E -26
aw talking E 173
aw tank D -63
aw tax E 66
aw taxes E -36
aw team E -40
aw telephone A 25
aw television E -53
aw terrorism D -25
aw terrorism E 31
aw terrorist E 59
aw than E -10
aw that A 17
aw that B 27
aw that D 24
aw the A 17
aw the C 10
aw their A 29
aw their B 38
aw their C 37
aw their D -12
aw their E -31
aw them B 36
aw them D 10
aw them E -22
aw themselves B 38
aw themselves D -41
aw themselves E 67
aw then E 15
aw there A 51
aw there C 67
aw there E -5
aw these C 14
aw these D 33
aw they A 24
aw they B 24
aw they C -21
aw they D 45
aw they E 13
aw things E -25
aw third E 39
aw this A 11
aw this B 47
aw this C 59
aw this D -19
aw this E -11
aw those A 72
aw those B -18
aw those C -19
aw those D 57
aw those E 11
aw thousands E -99
aw three D -32
aw three E 10
aw through D -13
aw through E -26
aw ties E -108
aw time E -93
aw times E -25
aw to A 14
aw to B -17
aw to C 9
aw to D -8
aw to E -15
aw today E -65
aw together E -63
aw too D 31
aw too E -87
aw took E -50
aw trade E 5
aw transcripts E -40
aw trying E 41
aw turn E -37
aw turned E -39
aw turns E -15
aw tweet-author D -18
aw tweet-id D -24
aw two E -61
aw unclear E 67
aw under E -50
aw understand E 21
aw unlikely E -25
aw unnoticed E 67
aw until D -45
aw until E -59
aw up B -56
aw up D 74
aw up E -43
aw upon E 27
aw us E -49
aw use E 15
aw users E -102
aw very E 30
aw via E -10
aw victims E -41
aw victory E -70
aw video E -83
aw view E 85
aw viewers B -12
aw violence E -23
aw viral E -33
aw virtually E 46
aw vote C -42
aw vote E -43
aw voters A 6
aw voters B 80
aw voters C 77
aw voters D 68
aw voters E -53
aw votes D 45
aw votes E 64
aw voting E -30
aw was A -17
aw was B 103
aw was C 9
aw was D 14
aw was E -31
aw wasn't E -30
aw wasn’t E -39
aw way E -36
aw ways D -49
aw we A -21
aw we E 45
aw well E 33
aw went E -38
aw were A -5
aw were D 17
aw were E -14
aw what A -30
aw what B 14
aw what C 7
aw what D 30
aw what E 22
aw when A 67
aw when B 21
aw when C 25
aw when D -68
aw when E -53
aw where D 51
aw where E -47
aw whether A -13
aw whether C 42
aw whether D 9
aw whether E 10
aw which C 47
aw which D -21
aw while E -80
aw white E -103
aw who A 62
aw who B -25
aw who D -76
aw who E -20
aw whose E -18
aw why B 14
aw why E 17
aw widely E -42
aw widespread E 71
aw will A 8
aw will C 31
aw will D 6
aw will E -50
aw win E -164
aw winning B 15
aw winning E -42
aw with A -80
aw with B -21
aw with C -27
aw with D 30
aw with E -28
aw within D -72
aw within E 17
aw without E -54
aw women E 29
aw won't E -44
aw won’t E -66
aw words E -23
aw work D -8
aw work E -30
aw workers E -6
aw working E -106
aw would A -15
aw would C 22
aw would D -52
aw would E -14
aw wouldn’t E -23
aw wrong E -58
aw years E -26
aw yes A 84
aw yet E -46
aw you D -22
aw you E -55
aw young E -32
aw your E -14
aw — A 18
aw — B 30
aw — C 42
aw — E -17
aw ’s E -38
b -7
e - 27
e A -72
e B -43
e C -31
e D -19
ep - A 40
ep - B 70
ep - C 54
ep - D 40
ep - E 6
ep A A -62
ep A B -86
ep A C -110
ep A D -88
ep A E -61
ep B A -25
ep B B -18
ep B C -56
ep B D -62
ep B E -37
ep C A -56
ep C B -44
ep C C -25
ep C D -23
ep C E -26
ep D A -16
ep D B -26
ep D C -12
ep D D -7
ep D E -21
ep E A 20
ep E B 22
ep E C 38
ep E D 14
ep E E -5
f base -13
f ing -9
f s -9
fl base " -29
fl base ' -27
fl base 'd 42
fl base 'll -55
fl base ( -81
fl base ) 14
fl base , -10
fl base -ed -18
fl base -ing -30
fl base . -24
fl base / -18
fl base : 7
fl base ; 14
fl base < -23
fl base NUM 8
fl base ^ -18
fl base a -18
fl base about 5
fl base after -34
fl base against -5
fl base all 26
fl base an -5
fl base and -16
fl base another -36
fl base any 7
fl base anyone 46
fl base as 6
fl base at -21
fl base because -12
fl base before -28
fl base both 22
fl base by -9
fl base despite -46
fl base each -37
fl base every -34
fl base everyone 12
fl base few -22
fl base five 44
fl base for -23
fl base from -10
fl base he -10
fl base her 11
fl base how -19
fl base i 7
fl base in -17
fl base into -41
fl base it -13
fl base its -13
fl base like 24
fl base many 64
fl base me 70
fl base my 23
fl base of -15
fl base on -20
fl base one -9
fl base or -28
fl base other -32
fl base others 6
fl base our -45
fl base out 50
fl base over -38
fl base several 28
fl base she -9
fl base since -32
fl base some 59
fl base such 32
fl base than -10
fl base that -14
fl base the -16
fl base them -33
fl base themselves -5
fl base this -23
fl base those 10
fl base though -6
fl base three -39
fl base two 60
fl base under 6
fl base until -13
fl base up -16
fl base w -20
fl base we -6
fl base what 7
fl base when 6
fl base where -14
fl base whether -49
fl base which -15
fl base while -14
fl base who 5
fl base whom -62
fl base why 8
fl base with -10
fl base without -103
fl base you -10
fl base your -69
fl base — -19
fl ed " 14
fl ed ' -44
fl ed 's -20
fl ed 've -17
fl ed ( 10
fl ed ) 23
fl ed , 11
fl ed -ed -7
fl ed -ing -12
fl ed . 22
fl ed : -80
fl ed CAP 8
fl ed DAY 34
fl ed NUM 9
fl ed ^ 17
fl ed a -35
fl ed about -84
fl ed all 22
fl ed an -91
fl ed another 18
fl ed as -26
fl ed both 19
fl ed but 14
fl ed each 54
fl ed from -18
fl ed he 6
fl ed her -80
fl ed herself 45
fl ed him 27
fl ed himself -16
fl ed his -19
fl ed if -49
fl ed in 19
fl ed its 21
fl ed itself -37
fl ed many 32
fl ed of -25
fl ed on -44
fl ed one -16
fl ed or -7
fl ed others 23
fl ed several 17
fl ed she 8
fl ed since 26
fl ed some -18
fl ed someone -8
fl ed than -50
fl ed that -15
fl ed the -27
fl ed their -21
fl ed them 14
fl ed they -15
fl ed this 7
fl ed those 37
fl ed three 67
fl ed two -16
fl ed w 8
fl ed we 13
fl ed what -33
fl ed when 21
fl ed which -7
fl ed who -9
fl ed whom 45
fl ed with -79
fl ing " 31
fl ing ' 32
fl ing 're 36
fl ing 's 5
fl ing ( -36
fl ing , 12
fl ing -ed -56
fl ing -ing -56
fl ing -s -15
fl ing : -21
fl ing ; -54
fl ing CAP -6
fl ing DAY -42
fl ing NUM -18
fl ing ^ 5
fl ing about -31
fl ing after 20
fl ing against -45
fl ing an 19
fl ing and 13
fl ing any -33
fl ing as -14
fl ing at -57
fl ing before 13
fl ing but -32
fl ing by -6
fl ing despite 55
fl ing for -32
fl ing four -47
fl ing from -17
fl ing her -76
fl ing him -20
fl ing his -25
fl ing i -14
fl ing in -11
fl ing it -27
fl ing of -25
fl ing on -42
fl ing one 33
fl ing or -30
fl ing other -67
fl ing others -8
fl ing out 13
fl ing over 15
fl ing she -13
fl ing since -8
fl ing some -19
fl ing than -39
fl ing that -25
fl ing the -26
fl ing their -34
fl ing they 35
fl ing this -37
fl ing two -42
fl ing up -54
fl ing upon 55
fl ing w -23
fl ing we -43
fl ing when -47
fl ing which 8
fl ing while 8
fl ing without -15
fl ing you 54
fl ing — -9
fl s " 24
fl s 's -11
fl s ) -29
fl s , 22
fl s -ed -48
fl s -ing -26
fl s -s -17
fl s DAY -38
fl s NUM -32
fl s a 15
fl s about -33
fl s after 18
fl s against 16
fl s all -28
fl s amid -40
fl s any -51
fl s as 20
fl s at -34
fl s both -52
fl s but 38
fl s by 16
fl s eight -18
fl s few -25
fl s five -32
fl s for -21
fl s four -32
fl s from -8
fl s he 8
fl s her -7
fl s his -14
fl s into -22
fl s it 12
fl s its -40
fl s many -35
fl s of -12
fl s one -17
fl s other -34
fl s over -25
fl s several -64
fl s she 17
fl s six -33
fl s some -28
fl s such -35
fl s that -24
fl s the -19
fl s their -27
fl s these -17
fl s this 22
fl s those -57
fl s three -42
fl s two -43
fl s w -14
fl s what -17
fl s which 16
fl s who -11
fl s whose -64
fl s with 5
fl s — -22
fn base " -63
fn base $ -30
fn base 's -7
fn base ( -10
fn base ) -29
fn base , -22
fn base -ed -33
fn base -ing -33
fn base -s -27
fn base . -30
fn base / -17
fn base : -64
fn base ; -85
fn base > -16
fn base ? -38
fn base @ -13
fn base CAP -21
fn base NUM -41
fn base _ -29
fn base a 10
fn base about 25
fn base above -41
fn base across -35
fn base after 25
fn base against 32
fn base all -13
fn base along -33
fn base among -30
fn base an -13
fn base and -40
fn base another -78
fn base any -18
fn base anyone 28
fn base are -13
fn base around 25
fn base as -41
fn base at 19
fn base be -19
fn base because -70
fn base been 82
fn base before -32
fn base behind 33
fn base being 23
fn base below -22
fn base between -63
fn base beyond 27
fn base both -26
fn base but -19
fn base by 10
fn base can -25
fn base did -30
fn base didn't -45
fn base didn’t -26
fn base does -33
fn base doesn’t -32
fn base down -43
fn base during -28
fn base each 21
fn base every 9
fn base everyone -121
fn base four -35
fn base gets -29
fn base had -28
fn base has -18
fn base have -39
fn base he -10
fn base her -44
fn base herself -21
fn base him -13
fn base himself -24
fn base his 23
fn base if -11
fn base in -24
fn base into 17
fn base isn’t 56
fn base it 10
fn base its -92
fn base like -18
fn base many -11
fn base may 6
fn base me -37
fn base might -39
fn base most 26
fn base must -31
fn base never -77
fn base no -16
fn base not 47
fn base of 19
fn base off 25
fn base on -12
fn base once 48
fn base one -25
fn base or -26
fn base other 47
fn base out 33
fn base outside -7
fn base over 10
fn base several -77
fn base she -21
fn base should -36
fn base since 28
fn base so -75
fn base some -147
fn base someone -86
fn base such -30
fn base than -35
fn base that -5
fn base the -7
fn base their 45
fn base them -46
fn base themselves 20
fn base these -73
fn base they 41
fn base this -8
fn base three -88
fn base through -26
fn base to 8
fn base toward 21
fn base two 19
fn base under 14
fn base until -39
fn base up -9
fn base us -12
fn base w -12
fn base was -14
fn base wasn't -30
fn base wasn’t -39
fn base we -7
fn base were -41
fn base what -12
fn base when -32
fn base where 65
fn base whether -10
fn base which 31
fn base while -42
fn base who 15
fn base why -100
fn base will -25
fn base within 21
fn base without 27
fn base wouldn’t -23
fn base yet -38
fn base you 38
fn base your -51
fn base — -29
fn ed ) -69
fn ed -ed -14
fn ed -ing -20
fn ed -ly 18
fn ed . 11
fn ed : 13
fn ed ; 43
fn ed CAP 8
fn ed DAY 9
fn ed NUM -33
fn ed a 18
fn ed about 23
fn ed against 5
fn ed all -66
fn ed along 28
fn ed among 6
fn ed an -10
fn ed and 46
fn ed another 8
fn ed any 22
fn ed around -86
fn ed at -11
fn ed because -15
fn ed before -61
fn ed behind -63
fn ed between 59
fn ed beyond -65
fn ed both -16
fn ed during -20
fn ed each -59
fn ed five -24
fn ed for 17
fn ed four 29
fn ed from -86
fn ed having -44
fn ed herself 53
fn ed him -12
fn ed himself -14
fn ed his -23
fn ed how -47
fn ed hundreds -45
fn ed i -49
fn ed if 32
fn ed in 22
fn ed into -10
fn ed is -45
fn ed it 45
fn ed its 112
fn ed itself -72
fn ed like -22
fn ed many -29
fn ed me -60
fn ed most -11
fn ed my -33
fn ed no 60
fn ed off 35
fn ed one -19
fn ed or -71
fn ed our 81
fn ed out 42
fn ed over -32
fn ed several -11
fn ed she 53
fn ed since -12
fn ed some 80
fn ed that 9
fn ed the 6
fn ed their 20
fn ed this -24
fn ed those 26
fn ed three 22
fn ed through -78
fn ed toward -79
fn ed two -66
fn ed under -37
fn ed until -47
fn ed up 16
fn ed upon 104
fn ed us 12
fn ed was 57
fn ed were 98
fn ed what -21
fn ed whether 35
fn ed which -13
fn ed while 35
fn ed who -32
fn ed why -24
fn ed with -11
fn ed would 9
fn ed — 64
fn ing " 8
fn ing , -62
fn ing -ed -39
fn ing -ing -38
fn ing -ly 83
fn ing -s -7
fn ing . -45
fn ing : -20
fn ing CAP -28
fn ing DAY -31
fn ing NUM -75
fn ing about 31
fn ing after 26
fn ing against -12
fn ing all -86
fn ing among 7
fn ing an 55
fn ing and -18
fn ing another -63
fn ing any -95
fn ing around -39
fn ing as -42
fn ing at -41
fn ing before -65
fn ing both -54
fn ing by -59
fn ing down 33
fn ing for 9
fn ing from -40
fn ing has -13
fn ing he 28
fn ing her 26
fn ing herself -16
fn ing him -11
fn ing himself -66
fn ing his -18
fn ing how 55
fn ing in -16
fn ing into -14
fn ing is 9
fn ing it -33
fn ing its -39
fn ing like -58
fn ing many 12
fn ing me 79
fn ing no 13
fn ing not 22
fn ing of -9
fn ing off 54
fn ing on 69
fn ing one -25
fn ing out 36
fn ing over -70
fn ing she -30
fn ing such -64
fn ing the -24
fn ing their -71
fn ing them 17
fn ing themselves 107
fn ing they 17
fn ing this -41
fn ing those -53
fn ing through -8
fn ing to 15
fn ing toward -43
fn ing two -69
fn ing up 17
fn ing w -18
fn ing was -30
fn ing whether -32
fn ing who -23
fn ing why 151
fn ing will -55
fn ing with -22
fn ing — -52
fn s " 35
fn s ' -25
fn s ( 6
fn s ) 51
fn s , -27
fn s -ed -56
fn s -ing -44
fn s -ly 15
fn s -s 17
fn s . -25
fn s : 44
fn s ? -31
fn s CAP 28
fn s DAY -66
fn s NUM 29
fn s a 10
fn s about 30
fn s across -23
fn s after -35
fn s against 6
fn s all 14
fn s among 8
fn s and -45
fn s are -50
fn s around -31
fn s at -75
fn s because -50
fn s before 25
fn s behind -53
fn s between -32
fn s beyond -27
fn s both 71
fn s but 29
fn s by 29
fn s can -14
fn s could -44
fn s do -61
fn s down 87
fn s during 7
fn s for 51
fn s from -19
fn s had -22
fn s has 23
fn s have -33
fn s he 28
fn s her 48
fn s herself 132
fn s him -63
fn s himself 36
fn s his 40
fn s how -57
fn s if 18
fn s in -53
fn s into -6
fn s is -72
fn s it -26
fn s its -72
fn s itself -32
fn s like -28
fn s may -31
fn s might -20
fn s most -24
fn s no 85
fn s not -41
fn s of 26
fn s off 12
fn s on 11
fn s one 25
fn s or -40
fn s out 95
fn s over 46
fn s she -39
fn s should -39
fn s since -84
fn s so 50
fn s some -32
fn s such -7
fn s than -40
fn s their -32
fn s them 6
fn s this 51
fn s those -53
fn s three -7
fn s through -32
fn s two -62
fn s under -21
fn s up 10
fn s was -39
fn s were -77
fn s what -35
fn s when -5
fn s where -10
fn s who -44
fn s why -16
fn s will 16
fn s with -17
fn s would -78
fn s you -89
fn s — -47
fq base -/- ' -14
fq base -/- 'd 43
fq base -/- 'll -55
fq base -/- ( -66
fq base -/- ) 7
fq base -/- , -9
fq base -/- -ed -22
fq base -/- -ing -24
fq base -/- . -24
fq base -/- / -18
fq base -/- : 14
fq base -/- ; 14
fq base -/- < -9
fq base -/- CAP 6
fq base -/- NUM 6
fq base -/- ^ -12
fq base -/- a -18
fq base -/- about 6
fq base -/- after -34
fq base -/- against -5
fq base -/- all 26
fq base -/- although 5
fq base -/- an -27
fq base -/- and -26
fq base -/- any 7
fq base -/- anyone 46
fq base -/- as 14
fq base -/- at -19
fq base -/- because -6
fq base -/- before -28
fq base -/- both 15
fq base -/- but -9
fq base -/- by -6
fq base -/- despite -46
fq base -/- each -31
fq base -/- every -34
fq base -/- everyone 22
fq base -/- five 44
fq base -/- for -15
fq base -/- from 12
fq base -/- him 15
fq base -/- how -9
fq base -/- i 12
fq base -/- if -32
fq base -/- in -6
fq base -/- into -38
fq base -/- it -20
fq base -/- its -10
fq base -/- like 26
fq base -/- many 67
fq base -/- me 77
fq base -/- my 40
fq base -/- of -17
fq base -/- on -24
fq base -/- one -40
fq base -/- or -18
fq base -/- other -31
fq base -/- others 6
fq base -/- our -45
fq base -/- out 9
fq base -/- over -36
fq base -/- several 48
fq base -/- she -16
fq base -/- since -27
fq base -/- some -8
fq base -/- than -10
fq base -/- that -13
fq base -/- the -13
fq base -/- them -26
fq base -/- themselves 7
fq base -/- this -37
fq base -/- those -64
fq base -/- though -6
fq base -/- three -39
fq base -/- two 49
fq base -/- under 8
fq base -/- until -13
fq base -/- up -10
fq base -/- w -22
fq base -/- we 13
fq base -/- what -56
fq base -/- when 17
fq base -/- where -14
fq base -/- whether -45
fq base -/- which -17
fq base -/- while -6
fq base -/- who -8
fq base -/- whom -62
fq base -/- whose 35
fq base -/- why -64
fq base -/- without -93
fq base -/- you -7
fq base -/- your -69
fq base -/- — -30
fq base -/near 's 37
fq base -/near , -16
fq base -/near -ed -42
fq base -/near -ing -59
fq base -/near -s -16
fq base -/near < -27
fq base -/near CAP -70
fq base -/near DAY 53
fq base -/near NUM 23
fq base -/near ^ -106
fq base -/near a 10
fq base -/near an 58
fq base -/near and 52
fq base -/near but 56
fq base -/near for -37
fq base -/near he -42
fq base -/near her 26
fq base -/near his 48
fq base -/near how -23
fq base -/near in -8
fq base -/near it 46
fq base -/near of -43
fq base -/near on 30
fq base -/near one -44
fq base -/near she 63
fq base -/near that 24
fq base -/near their -31
fq base -/near they 17
fq base -/near this 43
fq base -/near w -33
fq base -/near who -16
fq base -/touch 's -64
fq base -/touch , 25
fq base -/touch -ing -16
fq base -/touch -s -69
fq base -/touch CAP -41
fq base -/touch ^ -15
fq base -/touch a -70
fq base -/touch and 37
fq base -/touch he 33
fq base -/touch his -26
fq base -/touch in -51
fq base -/touch on -50
fq base -/touch one 24
fq base -/touch that -56
fq base -/touch the -39
fq base -/touch they 20
fq base -/touch w 5
fq base near/- 's -67
fq base near/- , -6
fq base near/- -ed 50
fq base near/- -ing -55
fq base near/- -s 62
fq base near/- . -11
fq base near/- < -18
fq base near/- CAP 41
fq base near/- NUM -13
fq base near/- a -16
fq base near/- an 29
fq base near/- and 29
fq base near/- another -32
fq base near/- but -11
fq base near/- for -11
fq base near/- he -93
fq base near/- his -96
fq base near/- i -26
fq base near/- in -56
fq base near/- it -35
fq base near/- of 45
fq base near/- one 58
fq base near/- she -71
fq base near/- that 19
fq base near/- the -52
fq base near/- they -105
fq base near/near -ed -34
fq base near/near -s -92
fq base near/near a -65
fq base near/near the -58
fq base near/near w -82
fq base near/touch CAP -65
fq base near/touch w -44
fq base touch/- " -17
fq base touch/- -ing -30
fq base touch/- CAP -8
fq base touch/- a -75
fq base touch/- and 65
fq base touch/- the -36
fq base touch/- w 106
fq base touch/near " -64
fq ed -/- 's -17
fq ed -/- 've -17
fq ed -/- ( 84
fq ed -/- ) 19
fq ed -/- -ed 9
fq ed -/- -ing 11
fq ed -/- . 22
fq ed -/- : -46
fq ed -/- DAY 34
fq ed -/- NUM -12
fq ed -/- ^ -20
fq ed -/- a -18
fq ed -/- about -44
fq ed -/- after -27
fq ed -/- all -7
fq ed -/- an -91
fq ed -/- and -13
fq ed -/- another 5
fq ed -/- before 5
fq ed -/- both 18
fq ed -/- but 6
fq ed -/- for 11
fq ed -/- from -89
fq ed -/- he -19
fq ed -/- her -79
fq ed -/- herself 59
fq ed -/- him 27
fq ed -/- himself -23
fq ed -/- his -31
fq ed -/- i -9
fq ed -/- if -52
fq ed -/- in 19
fq ed -/- it -6
fq ed -/- its 21
fq ed -/- itself -37
fq ed -/- many 26
fq ed -/- of 6
fq ed -/- on -44
fq ed -/- one 5
fq ed -/- others 13
fq ed -/- she 7
fq ed -/- since 12
fq ed -/- some 14
fq ed -/- than -50
fq ed -/- that -26
fq ed -/- the -20
fq ed -/- their -21
fq ed -/- them -53
fq ed -/- they -7
fq ed -/- this 17
fq ed -/- those 37
fq ed -/- three 67
fq ed -/- two -16
fq ed -/- we 6
fq ed -/- what -41
fq ed -/- when -16
fq ed -/- who -8
fq ed -/- whom 45
fq ed -/- with -75
fq ed -/near ) -9
fq ed -/near , 29
fq ed -/near -ed -25
fq ed -/near -s -66
fq ed -/near CAP 22
fq ed -/near DAY 34
fq ed -/near ^ 113
fq ed -/near and 33
fq ed -/near but 98
fq ed -/near he 21
fq ed -/near i -34
fq ed -/near it 41
fq ed -/near she -31
fq ed -/near that -11
fq ed -/near the -12
fq ed -/near they -33
fq ed -/near w 5
fq ed -/near what -73
fq ed -/near when -33
fq ed -/near which -29
fq ed -/near who -12
fq ed -/touch , 59
fq ed -/touch -s -88
fq ed -/touch CAP 14
fq ed -/touch and 48
fq ed -/touch but -28
fq ed -/touch he 57
fq ed -/touch it 21
fq ed -/touch she -22
fq ed -/touch that 6
fq ed -/touch w 18
fq ed -/touch who -89
fq ed near/- ) 21
fq ed near/- , 55
fq ed near/- -s -33
fq ed near/- DAY 25
fq ed near/- a 63
fq ed near/- and -16
fq ed near/- but -23
fq ed near/- he 25
fq ed near/- it -107
fq ed near/- she -54
fq ed near/- that 6
fq ed near/- the -45
fq ed near/- w 25
fq ed near/- when 98
fq ed near/- who 14
fq ed near/near , -62
fq ed near/near CAP 12
fq ed near/near he 30
fq ed near/near she -79
fq ed near/near w 55
fq ed near/near who 81
fq ed near/touch CAP -24
fq ed near/touch he -50
fq ed near/touch w 94
fq ed touch/- ' 35
fq ed touch/- CAP 25
fq ed touch/- and -49
fq ed touch/- he 33
fq ed touch/- it 61
fq ed touch/- she 44
fq ed touch/- that 73
fq ed touch/- w 22
fq ed touch/near " 84
fq ed touch/near CAP 116
fq ed touch/near and 71
fq ed touch/near he 65
fq ed touch/near she 68
fq ed touch/touch CAP 88
fq ed touch/touch and -59
fq ed touch/touch he -47
fq ed touch/touch she 95
fq ing -/- ' 32
fq ing -/- 're 36
fq ing -/- 's 9
fq ing -/- ( -36
fq ing -/- , -12
fq ing -/- -ed -31
fq ing -/- -ing -55
fq ing -/- -s -10
fq ing -/- : -21
fq ing -/- ; -54
fq ing -/- DAY -63
fq ing -/- NUM 51
fq ing -/- ^ -8
fq ing -/- a -38
fq ing -/- about -29
fq ing -/- after 37
fq ing -/- against -42
fq ing -/- an -9
fq ing -/- and -26
fq ing -/- any -33
fq ing -/- as -33
fq ing -/- at -57
fq ing -/- before -21
fq ing -/- but -14
fq ing -/- by 10
fq ing -/- despite 9
fq ing -/- four -47
fq ing -/- from 17
fq ing -/- he 32
fq ing -/- her -59
fq ing -/- him -60
fq ing -/- his -78
fq ing -/- i 6
fq ing -/- into 40
fq ing -/- it -23
fq ing -/- of -13
fq ing -/- on -15
fq ing -/- one 51
fq ing -/- or -21
fq ing -/- other -67
fq ing -/- others -8
fq ing -/- out -54
fq ing -/- over -56
fq ing -/- she -20
fq ing -/- since -8
fq ing -/- some -58
fq ing -/- than -14
fq ing -/- that -58
fq ing -/- the -22
fq ing -/- their -34
fq ing -/- they 7
fq ing -/- this -37
fq ing -/- those 35
fq ing -/- two -42
fq ing -/- up -55
fq ing -/- w -20
fq ing -/- we -99
fq ing -/- when -115
fq ing -/- which 29
fq ing -/- while -20
fq ing -/- who -44
fq ing -/- with 7
fq ing -/- without 5
fq ing -/- you 54
fq ing -/- — -21
fq ing -/near 's 38
fq ing -/near , 59
fq ing -/near -ed -75
fq ing -/near -ing -11
fq ing -/near -s 28
fq ing -/near CAP 11
fq ing -/near ^ -6
fq ing -/near about -7
fq ing -/near after 11
fq ing -/near and 65
fq ing -/near by 54
fq ing -/near for -92
fq ing -/near he -34
fq ing -/near in 25
fq ing -/near of -41
fq ing -/near on -52
fq ing -/near the -45
fq ing -/near w -31
fq ing -/near who 98
fq ing -/touch , 39
fq ing -/touch -s -101
fq ing -/touch CAP -55
fq ing -/touch ^ 106
fq ing -/touch and -33
fq ing -/touch by -93
fq ing -/touch for -42
fq ing -/touch of -18
fq ing -/touch w 13
fq ing near/- 's -73
fq ing near/- , 59
fq ing near/- -ed -53
fq ing near/- -s -10
fq ing near/- a 97
fq ing near/- and 28
fq ing near/- before 6
fq ing near/- for -26
fq ing near/- in 10
fq ing near/- the -20
fq ing near/- w -52
fq ing near/- while 28
fq ing near/near , 58
fq ing near/near w 25
fq ing near/touch , 149
fq ing touch/- " 19
fq ing touch/- by -82
fq ing touch/- for -79
fq ing touch/- in -85
fq ing touch/near " 25
fq ing touch/near and 50
fq ing touch/touch " 29
fq s -/- ' -16
fq s -/- 's 11
fq s -/- ) -23
fq s -/- , 10
fq s -/- -ed -52
fq s -/- -s -21
fq s -/- CAP -6
fq s -/- DAY -49
fq s -/- NUM -41
fq s -/- ^ -24
fq s -/- a 33
fq s -/- about -25
fq s -/- after 18
fq s -/- against 22
fq s -/- all -28
fq s -/- amid -40
fq s -/- and -26
fq s -/- any -52
fq s -/- as 25
fq s -/- at -34
fq s -/- both -51
fq s -/- but 69
fq s -/- by -47
fq s -/- eight -18
fq s -/- few -25
fq s -/- five -32
fq s -/- four -32
fq s -/- he 12
fq s -/- her -27
fq s -/- in 23
fq s -/- into -22
fq s -/- it -15
fq s -/- its -17
fq s -/- many -35
fq s -/- of -10
fq s -/- on 25
fq s -/- one -17
fq s -/- other -35
fq s -/- over -43
fq s -/- several -63
fq s -/- she 5
fq s -/- six -33
fq s -/- some -28
fq s -/- such -17
fq s -/- that -12
fq s -/- the -17
fq s -/- their -38
fq s -/- these -11
fq s -/- this 49
fq s -/- those -58
fq s -/- three -43
fq s -/- two -30
fq s -/- w -12
fq s -/- what -16
fq s -/- who 43
fq s -/- whose -61
fq s -/- with -24
fq s -/- — -48
fq s -/near 's -102
fq s -/near , 50
fq s -/near -ed -41
fq s -/near -ing -69
fq s -/near -s 67
fq s -/near CAP 62
fq s -/near he -38
fq s -/near her 52
fq s -/near his -21
fq s -/near it -12
fq s -/near she -14
fq s -/near that -120
fq s -/near the -6
fq s -/near w 22
fq s -/near who -87
fq s -/touch 's -32
fq s -/touch , 19
fq s -/touch -s 52
fq s -/touch CAP 24
fq s -/touch he -26
fq s -/touch she 10
fq s -/touch the -20
fq s -/touch w -50
fq s near/- , 20
fq s near/- -ed 34
fq s near/- -ing -111
fq s near/- -s -83
fq s near/- CAP -7
fq s near/- NUM -22
fq s near/- he -6
fq s near/- his -37
fq s near/- it 32
fq s near/- that -26
fq s near/- the -12
fq s near/- w -40
fq s near/- who -69
fq s near/near w 6
fq s touch/- " 19
fq s touch/- CAP 33
fq s touch/- he 96
fq s touch/- she 17
fq s touch/- that -65
fq s touch/- w -81
fq s touch/- which 23
fq s touch/near " 7
g  -6
g +again -70
g +almost -106
g +already -67
g +also 32
g +also+has 51
g +also+is 8
g +also+ly 63
g +always -26
g +am 55
g +are 21
g +are+also 84
g +are+being -12
g +are+ly 39
g +are+ly+to 7
g +are+more -155
g +are+not 37
g +aren't 38
g +be -82
g +been -20
g +being -86
g +can -43
g +can't 22
g +can+be -94
g +cannot -104
g +cannot+be 41
g +can’t -62
g +could -30
g +could+be 14
g +could+ly 63
g +could+not 35
g +couldn't -22
g +did 46
g +did+not 42
g +did+not+ly 28
g +do 20
g +do+not 26
g +does 41
g +does+not 62
g +doesn't 75
g +doesn’t 129
g +don't 11
g +don’t 44
g +earlier 102
g +even -15
g +ever -79
g +first 30
g +first+to 28
g +further 10
g +get -145
g +getting -67
g +had -22
g +had+already -81
g +had+been -28
g +had+just -126
g +had+never -49
g +had+no -67
g +had+not -22
g +had+not+been -27
g +had+to -62
g +has+already -36
g +has+also 11
g +has+also+been 49
g +has+been 46
g +has+been+ly -15
g +has+done 34
g +has+ly -40
g +has+never -71
g +has+no 25
g +has+now 39
g +has+often 8
g +has+so 9
g +has+to 119
g +has+yet+to -10
g +hasn't 67
g +hasn’t -130
g +have 30
g +have+already 76
g +have+also 49
g +have+been 16
g +have+long 32
g +have+ly 101
g +have+never 8
g +have+not -30
g +have+not+been -91
g +have+to 40
g +haven’t 74
g +having -68
g +having+to -96
g +instead -20
g +is 23
g +is+already 19
g +is+also 54
g +is+being -121
g +is+ly 43
g +is+ly+to -29
g +is+no -110
g +is+not 36
g +is+now 59
g +is+still 14
g +is+to -32
g +is+well -20
g +isn't 12
g +isn’t 8
g +just -33
g +last -117
g +later 19
g +long -11
g +ly 23
g +ly+to -118
g +ly+to+be -59
g +ly+will -99
g +may -11
g +may+be -96
g +may+have 14
g +may+not -35
g +might+be -13
g +might+have -76
g +more -16
g +more+ly+to 37
g +most -28
g +most+ly -24
g +much -67
g +must -66
g +must+be 28
g +neither 56
g +never -72
g +next -50
g +no -104
g +not+ly -21
g +not+to -89
g +now -16
g +often -10
g +once 8
g +should -70
g +should+be -51
g +should+ly -62
g +should+not -85
g +shouldn't 6
g +so+ly 21
g +sometimes -31
g +soon -51
g +still+to 59
g +then 24
g +thus -84
g +to -28
g +to+be -55
g +to+do -5
g +to+get -80
g +to+have -47
g +to+ly 47
g +too 26
g +was+also 46
g +was+being -8
g +was+first 80
g +was+ly 69
g +was+never -43
g +was+no 43
g +was+not -16
g +was+not+ly -13
g +was+to 82
g +wasn't -15
g +wasn’t -47
g +were 28
g +were+also 6
g +were+ly 102
g +were+not -54
g +weren’t -87
g +will+also -41
g +will+be 20
g +will+have+to -34
g +will+ly 40
g +will+ly+be 47
g +will+not+be -70
g +won't -49
g +won’t -58
g +would -16
g +would+also 43
g +would+have -114
g +would+have+to -76
g +would+ly -33
g +would+not 53
g +would+not+be -87
g +would+still -22
g +wouldn't -66
g +wouldn’t 85
g +yet -46
g +’d -45
g +’ll -40
g +’ll+be 92
g +’re+not 13
g +’s -30
g +’s+also 39
g +’s+ly -115
g +’s+not -45
g +’ve -23
gn  ! -34
gn  " -7
gn  # -24
gn  $ -97
gn  ' -28
gn  ( 15
gn  ) -59
gn  , -14
gn  -ed -19
gn  -ing 12
gn  -ly -12
gn  / -40
gn  : 6
gn  < -28
gn  > -16
gn  ? -94
gn  @ -68
gn  DAY -5
gn  NUM -20
gn  _ -29
gn  a 15
gn  above -23
gn  across -62
gn  after -79
gn  against -33
gn  all 41
gn  along -66
gn  amid -95
gn  and -46
gn  another -6
gn  any 25
gn  anyone 56
gn  are -41
gn  around -47
gn  as 8
gn  at 9
gn  be -80
gn  because -16
gn  been -27
gn  before -33
gn  behind -9
gn  being -79
gn  below -24
gn  between -68
gn  beyond -28
gn  both -37
gn  but 9
gn  by -29
gn  can 25
gn  cannot -49
gn  could -20
gn  despite -6
gn  did -69
gn  didn't 29
gn  didn’t -26
gn  do -99
gn  does -32
gn  doesn’t -32
gn  during 17
gn  each -74
gn  every -85
gn  few 30
gn  five 60
gn  get 56
gn  gets -29
gn  had -40
gn  half -51
gn  has -53
gn  have -44
gn  having -45
gn  he 16
gn  her 6
gn  herself -25
gn  himself -8
gn  his 7
gn  how 46
gn  hundreds -56
gn  i -53
gn  if -43
gn  in -26
gn  inside 105
gn  into -17
gn  is -16
gn  isn’t 47
gn  it 11
gn  its -13
gn  itself -76
gn  like -53
gn  many -10
gn  may -59
gn  me 14
gn  might -46
gn  most 8
gn  must -33
gn  my -54
gn  never 60
gn  no 35
gn  not -51
gn  of -8
gn  off -25
gn  once -38
gn  onto -37
gn  or -46
gn  others -19
gn  our -17
gn  out -43
gn  outside -55
gn  several 15
gn  should -51
gn  shouldn’t -37
gn  since 11
gn  six 49
gn  so -36
gn  some -18
gn  someone 61
gn  than -112
gn  that 9
gn  their 39
gn  them -17
gn  this -7
gn  those 7
gn  thousands 78
gn  three -41
gn  toward -97
gn  two 27
gn  under -43
gn  until 13
gn  up -56
gn  upon 26
gn  us -15
gn  via 39
gn  w -10
gn  was -28
gn  wasn't -30
gn  wasn’t -39
gn  we -71
gn  were -18
gn  what 21
gn  when -13
gn  whether 33
gn  which -60
gn  while -18
gn  who -44
gn  whose -47
gn  why 69
gn  will -8
gn  with -6
gn  within -23
gn  without 44
gn  won't -44
gn  would -6
gn  wouldn’t -23
gn  yet 5
gn  your 44
gn  — -38
gn  ’s -32
gn +also -ing 8
gn +also -s -6
gn +also CAP 6
gn +also NUM -107
gn +also a 60
gn +also he 40
gn +also his 12
gn +also in -67
gn +also on -23
gn +also that -18
gn +also the 51
gn +also to 33
gn +also w 20
gn +are , -55
gn +are -ed 14
gn +are -ing 126
gn +are -ly 9
gn +are -s 93
gn +are . -73
gn +are CAP -11
gn +are an 88
gn +are by 17
gn +are for -50
gn +are from -66
gn +are in -115
gn +are that 73
gn +are the 49
gn +are to 58
gn +are w -6
gn +are whether 100
gn +are+ly w 23
gn +be w -62
gn +being , -62
gn +being as -29
gn +being by 65
gn +being in -42
gn +being to 37
gn +being w -46
gn +can -s -59
gn +can . -25
gn +can a 41
gn +can the 39
gn +can this 18
gn +can w -42
gn +can't w 48
gn +could -s -101
gn +could . -31
gn +could CAP 22
gn +could him 45
gn +could the -21
gn +could w 5
gn +could+be to -60
gn +could+not the -85
gn +did to -35
gn +did w 97
gn +did+not -s -61
gn +did+not CAP -64
gn +did+not a 27
gn +did+not any 97
gn +did+not it 36
gn +did+not the -44
gn +did+not to 71
gn +did+not w 33
gn +didn't w 38
gn +didn’t a -63
gn +didn’t to 32
gn +didn’t w -49
gn +does w 50
gn +does+not w 50
gn +doesn't it -88
gn +doesn't w -43
gn +doesn’t the 44
gn +don't to 69
gn +don’t to -66
gn +even a 73
gn +first by 23
gn +first in -39
gn +first of -31
gn +first w -114
gn +had " -43
gn +had , 64
gn +had -ing -112
gn +had -ly -74
gn +had . 33
gn +had CAP -78
gn +had NUM -60
gn +had for 70
gn +had her -24
gn +had him 48
gn +had his 7
gn +had in 63
gn +had it 17
gn +had the -18
gn +had to 14
gn +had w 30
gn +had+been to -42
gn +had+been w 70
gn +had+ly CAP 24
gn +has " -32
gn +has , -47
gn +has -ed -30
gn +has -ly -97
gn +has -s 42
gn +has . -61
gn +has CAP 15
gn +has NUM -36
gn +has a -31
gn +has about 65
gn +has an 56
gn +has as -19
gn +has at 49
gn +has for 86
gn +has from -20
gn +has he 22
gn +has her 50
gn +has him 79
gn +has himself 19
gn +has his 46
gn +has in 62
gn +has it -36
gn +has many -13
gn +has on -91
gn +has out -12
gn +has over 63
gn +has she 57
gn +has that 74
gn +has the 24
gn +has to 8
gn +has up 21
gn +has w -40
gn +has+also CAP 23
gn +has+also a 58
gn +has+also w 11
gn +has+been -ly -55
gn +has+been CAP 64
gn +has+been a -9
gn +has+been in -38
gn +has+ly -ing 44
gn +has+ly that -50
gn +has+ly the 17
gn +has+ly to -10
gn +has+ly w 10
gn +has+never w -17
gn +has+no to -116
gn +has+not CAP 44
gn +has+so -ed 61
gn +have , -19
gn +have -ed 73
gn +have -ing 6
gn +have -ly 36
gn +have -s 26
gn +have . 34
gn +have CAP 25
gn +have a 24
gn +have as -69
gn +have for -58
gn +have her -10
gn +have him 27
gn +have his 73
gn +have in -99
gn +have that -36
gn +have the 7
gn +have their 112
gn +have they 27
gn +have to 10
gn +have up -63
gn +have w 50
gn +have+been by 35
gn +have+been for 21
gn +have+been to 15
gn +have+been w -11
gn +have+ly CAP -10
gn +is " 13
gn +is , -124
gn +is -ing 14
gn +is -ly 74
gn +is -s 54
gn +is . 78
gn +is CAP 50
gn +is NUM 51
gn +is a -8
gn +is an 88
gn +is be 19
gn +is by -17
gn +is for -61
gn +is from -75
gn +is her 23
gn +is his 52
gn +is in -27
gn +is its -50
gn +is on -28
gn +is out -62
gn +is that 21
gn +is the -31
gn +is to 7
gn +is w 38
gn +is+also w -20
gn +is+ly to 13
gn +is+ly w 43
gn +is+ly+to the 34
gn +is+ly+to w -59
gn +is+not that -28
gn +is+not to 85
gn +is+not w -72
gn +is+now CAP 10
gn +is+now w 43
gn +just CAP 12
gn +later , -34
gn +later the -8
gn +long , -22
gn +long w 99
gn +ly " 50
gn +ly , -16
gn +ly -ed -33
gn +ly -ing 8
gn +ly -ly -34
gn +ly -s -54
gn +ly . 15
gn +ly CAP 12
gn +ly NUM 77
gn +ly a -6
gn +ly about -63
gn +ly and -35
gn +ly as 54
gn +ly at 45
gn +ly by 26
gn +ly for -76
gn +ly him 84
gn +ly his 25
gn +ly in 34
gn +ly it 35
gn +ly its 58
gn +ly on -88
gn +ly that 33
gn +ly the 71
gn +ly their -9
gn +ly to -55
gn +ly w -18
gn +ly with -66
gn +ly+to CAP 20
gn +may a -12
gn +may the -13
gn +may to -92
gn +may w -44
gn +might CAP -8
gn +might w -23
gn +more , -29
gn +more -s -50
gn +more . -41
gn +more to 38
gn +more w 91
gn +more+ly+to CAP 34
gn +most -s -137
gn +most w -64
gn +must w -106
gn +never CAP 44
gn +never a -12
gn +never the -115
gn +never w 71
gn +no of -37
gn +no w -97
gn +not . -90
gn +not CAP -105
gn +not since 10
gn +not that 159
gn +not the -22
gn +not w -100
gn +not+to CAP -31
gn +not+to the -52
gn +now -ed -41
gn +now -s -91
gn +now CAP -69
gn +now that 63
gn +now the 128
gn +now to 52
gn +now w 11
gn +often w 45
gn +should -ing 65
gn +should -s -10
gn +should CAP -70
gn +should the -49
gn +should w -6
gn +should+be to -96
gn +should+be w 72
gn +so , 19
gn +so . 34
gn +so CAP -10
gn +so has -11
gn +so w -54
gn +still CAP -26
gn +still the 27
gn +still to -131
gn +still w 55
gn +then CAP 8
gn +then a 48
gn +then the -125
gn +then w -58
gn +then was -14
gn +to " -52
gn +to , 11
gn +to -ed -126
gn +to -ing -30
gn +to -ly 52
gn +to -s -46
gn +to . -45
gn +to : 50
gn +to CAP -37
gn +to NUM 22
gn +to a -27
gn +to against 46
gn +to all -79
gn +to an 35
gn +to and 17
gn +to another -24
gn +to any -50
gn +to as -73
gn +to at -39
gn +to before -35
gn +to by -28
gn +to down -21
gn +to every -20
gn +to for -15
gn +to from -8
gn +to he 10
gn +to her 47
gn +to herself 44
gn +to him -52
gn +to himself -49
gn +to his -18
gn +to how -11
gn +to if 72
gn +to in -7
gn +to into -12
gn +to it -79
gn +to its -53
gn +to me 28
gn +to my -84
gn +to off 7
gn +to on -57
gn +to one -6
gn +to or -33
gn +to out -24
gn +to over -97
gn +to some -15
gn +to that -44
gn +to the -29
gn +to their -40
gn +to them 47
gn +to themselves 56
gn +to they -59
gn +to this -15
gn +to those -60
gn +to to -61
gn +to up -42
gn +to w -30
gn +to what -6
gn +to whether 69
gn +to who -26
gn +to why -86
gn +to with -45
gn +to — -17
gn +to+be , -41
gn +to+be . 12
gn +to+be a -51
gn +to+be in -22
gn +to+be the -61
gn +to+be to -58
gn +to+be w -110
gn +to+ly CAP 83
gn +to+ly the -40
gn +to+ly w -78
gn +was -ed 30
gn +was -ing -26
gn +was -ly -40
gn +was -s 47
gn +was . -137
gn +was CAP -8
gn +was DAY 16
gn +was NUM -88
gn +was a -39
gn +was and 81
gn +was as 19
gn +was at -86
gn +was by 47
gn +was from 68
gn +was his 5
gn +was in 67
gn +was of 44
gn +was on -15
gn +was one 57
gn +was over -90
gn +was that -51
gn +was to 39
gn +was+first by 90
gn +was+ly . 82
gn +was+ly by 86
gn +was+ly w -73
gn +was+not to -40
gn +was+not w -22
gn +were " -54
gn +were , 26
gn +were -ed 77
gn +were -ing 60
gn +were -s 54
gn +were . -38
gn +were and 36
gn +were by 18
gn +were in -14
gn +were that 67
gn +were the 64
gn +were to -36
gn +were w -9
gn +were+not to -86
gn +will " -39
gn +will -ing 37
gn +will -ly 51
gn +will -s -55
gn +will . 25
gn +will CAP -62
gn +will a 63
gn +will an -32
gn +will at -45
gn +will her -103
gn +will him -45
gn +will his -32
gn +will on 18
gn +will the -5
gn +will their -87
gn +will to 63
gn +will w -15
gn +will+be by -115
gn +will+be in 10
gn +will+be w 38
gn +will+ly the 84
gn +will+not CAP -38
gn +will+not w -46
gn +would -ing -42
gn +would -s 24
gn +would . 9
gn +would NUM -8
gn +would a -48
gn +would an -67
gn +would for -52
gn +would her -22
gn +would him -70
gn +would his 7
gn +would in -41
gn +would the 21
gn +would their 27
gn +would them 34
gn +would to -21
gn +would up -23
gn +would+be to -18
gn +would+be w -46
gn +would+have a -30
gn +would+have w 33
gn +would+not CAP -69
gn +’re CAP 30
gn +’re w 48
gn +’s " -68
gn +’s , 9
gn +’s -ed 52
gn +’s -ing -19
gn +’s -ly -10
gn +’s -s -101
gn +’s . 11
gn +’s : 64
gn +’s CAP -46
gn +’s a -29
gn +’s about 17
gn +’s are -10
gn +’s as -114
gn +’s in 30
gn +’s is -69
gn +’s of -119
gn +’s on -90
gn +’s that -32
gn +’s the 54
gn +’s to -12
gn +’s w -33
gn +’s was 24
gn +’s — -23
l ! " 142
l " ' 35
l " -ing -37
l " -s 37
l " CAP 26
l " a 14
l " and 45
l " but 19
l " by -81
l " for -87
l " he 38
l " i 118
l " in -98
l " it 97
l " she 50
l " that -38
l " the -47
l " w -28
l " when 7
l " which -23
l " while 26
l " who -73
l ' " 39
l ' -s -109
l ' CAP 21
l ' w 34
l 's , -17
l 's -ed 36
l 's -ing 29
l 's CAP -28
l 's NUM -93
l 's a 55
l 's w 30
l ( CAP 38
l ) , 78
l ) and 121
l ) — -123
l , " 31
l , -ed 39
l , -ing -25
l , -s 53
l , CAP 61
l , NUM 13
l , a 29
l , after 12
l , although 66
l , an 28
l , and 14
l , as -20
l , because -33
l , before 94
l , by 81
l , from -24
l , he 83
l , her -62
l , his -52
l , i 21
l , if -23
l , in 20
l , it 28
l , many 67
l , others 152
l , she 77
l , since -46
l , some 92
l , that -35
l , the 19
l , their 20
l , they 145
l , this 77
l , those -17
l , though -10
l , w 6
l , we 66
l , when -83
l , which 17
l , while 131
l , who 34
l , whose -62
l , with 101
l , without -20
l , you -57
l -ed " -88
l -ed , -22
l -ed -ed -29
l -ed -ing -6
l -ed -s 9
l -ed CAP -55
l -ed DAY 92
l -ed NUM -11
l -ed a -60
l -ed about -23
l -ed after 29
l -ed against -25
l -ed an -10
l -ed and -66
l -ed any -40
l -ed as -44
l -ed at -16
l -ed by -49
l -ed for 19
l -ed from 60
l -ed he -38
l -ed her -101
l -ed him -41
l -ed his -82
l -ed how -28
l -ed in 61
l -ed into -78
l -ed it 19
l -ed its -89
l -ed on -32
l -ed or -80
l -ed out -37
l -ed she -40
l -ed that -69
l -ed the -18
l -ed their 49
l -ed they -113
l -ed this -37
l -ed those 52
l -ed up -56
l -ed w -8
l -ed what 99
l -ed with -68
l -ed — -8
l -ing , -36
l -ing -ed -51
l -ing -ing -66
l -ing -s -16
l -ing CAP -57
l -ing a 27
l -ing about -10
l -ing an 9
l -ing and -29
l -ing as -21
l -ing by -105
l -ing for 16
l -ing he -91
l -ing her -29
l -ing him -16
l -ing his -63
l -ing in -91
l -ing it -98
l -ing its -63
l -ing of -78
l -ing on -42
l -ing she -73
l -ing some 25
l -ing that 7
l -ing the -43
l -ing their -84
l -ing them 28
l -ing they -15
l -ing up -65
l -ing w 7
l -ing what -59
l -ing with -24
l -ing — 59
l -ly , 24
l -ly -ed -53
l -ly -ing -71
l -ly -s -32
l -ly NUM -47
l -ly a 90
l -ly and 36
l -ly by -46
l -ly in 57
l -ly on -25
l -ly one -90
l -ly the -50
l -ly w -8
l -ly when 120
l -ly who -6
l -ly — -24
l -s " -104
l -s ' 12
l -s ( -108
l -s , 8
l -s -ed 41
l -s -ing -24
l -s -s -9
l -s : 58
l -s CAP -21
l -s DAY 85
l -s NUM -31
l -s a -93
l -s about -41
l -s after -16
l -s an -35
l -s as -16
l -s at -31
l -s before -21
l -s but 17
l -s by 12
l -s for -43
l -s from -101
l -s he -106
l -s her 13
l -s his -80
l -s into -37
l -s it -96
l -s of -56
l -s on 6
l -s or -76
l -s she -53
l -s since -59
l -s that -8
l -s the -22
l -s their 29
l -s they -41
l -s w -32
l -s when -54
l -s where -16
l -s while -113
l -s who 12
l -s with 43
l . ) 55
l . , 59
l . CAP 17
l . NUM -30
l / CAP 83
l / NUM -9
l : CAP -67
l : NUM 28
l : a 27
l : he 62
l : i -126
l : it 19
l : the -27
l : w -21
l ; CAP -45
l ; he -41
l < / -16
l > < -17
l ? " 84
l CAP " -38
l CAP ' -35
l CAP 's -7
l CAP ) 27
l CAP -ed -41
l CAP -ing 61
l CAP -s 5
l CAP . -15
l CAP : -109
l CAP ; 17
l CAP CAP 5
l CAP DAY -10
l CAP NUM 12
l CAP a 34
l CAP about -41
l CAP after -6
l CAP and 13
l CAP as 38
l CAP before 37
l CAP both 32
l CAP but -16
l CAP by -27
l CAP for -43
l CAP from -70
l CAP he -18
l CAP himself 33
l CAP if -22
l CAP on 21
l CAP or 11
l CAP she -39
l CAP than -11
l CAP that -23
l CAP the 28
l CAP they 12
l CAP w 8
l CAP we -6
l CAP when -43
l CAP while -101
l CAP who -63
l CAP with 36
l DAY 's 15
l DAY , 66
l DAY -ing 103
l DAY and 19
l DAY by 55
l DAY that -28
l DAY w -18
l NUM " 29
l NUM , 48
l NUM -ed -75
l NUM -s 21
l NUM CAP -42
l NUM and -68
l NUM in 23
l NUM that 46
l NUM w -19
l NUM who 18
l NUM — -58
l ^ ( -36
l ^ < -27
l ^ CAP 16
l ^ ^ -10
l ^ a -28
l ^ after 16
l ^ although -61
l ^ an -9
l ^ and -29
l ^ another 45
l ^ as 11
l ^ both -57
l ^ but -9
l ^ by 26
l ^ he 53
l ^ her 51
l ^ his 62
l ^ i -14
l ^ if -45
l ^ it 9
l ^ many -14
l ^ one -50
l ^ other 18
l ^ others -70
l ^ she 74
l ^ the -25
l ^ their 57
l ^ these -19
l ^ they 34
l ^ this 22
l ^ those -16
l ^ we 54
l ^ what -42
l ^ while 26
l ^ you 34
l a -ed 18
l a -ing -16
l a -s -38
l a CAP -52
l a NUM -133
l a few -55
l a w -32
l about -s 44
l about CAP -81
l about NUM 60
l about her -89
l about his -101
l about the -30
l about w -25
l across the -7
l across w -11
l after -ing -37
l after a -72
l after he 42
l after his -24
l after it 174
l after she -39
l after the -7
l after w -49
l against CAP -44
l against the -64
l against w -57
l all -s -21
l all NUM 82
l all but 107
l all five 7
l all the 32
l all w -77
l although CAP 46
l although he 59
l although it -13
l among CAP -65
l among the 53
l among those 62
l an -ed -88
l an -ing -28
l an CAP -100
l an w -12
l and -ed -33
l and -ing -71
l and -s 21
l and NUM -41
l and a -29
l and both 101
l and he 51
l and her 30
l and his 35
l and how -25
l and i -27
l and it 12
l and other -21
l and others -23
l and she 9
l and some -24
l and that 11
l and the -37
l and they 26
l and w -55
l and we 16
l and when -11
l and who 158
l another w -45
l any w 13
l anyone who -120
l are -ed 14
l are -ing -37
l are -s -53
l are in -18
l are the 41
l are w -83
l as -s 50
l as CAP 16
l as a -44
l as an -17
l as he 35
l as his 34
l as if 38
l as it -88
l as she -27
l as the 49
l as they 38
l as w -7
l as we -59
l at -ing -67
l at -s -115
l at CAP 19
l at a -39
l at his -79
l at one -63
l at that -10
l at this -21
l at w -63
l be -ed 24
l be -ing -67
l be a 61
l be in -22
l be the 11
l be w -46
l because CAP 26
l because he -20
l because i -15
l because it 14
l because of 69
l because they 18
l because w 7
l been -ed -23
l been -ing -47
l been a 157
l been w -71
l before -ing -25
l before -s -74
l before CAP -81
l before he -78
l before the 25
l before they 52
l behind the -9
l both w -83
l but -ed -36
l but -ing -38
l but -s 66
l but CAP 7
l but he 152
l but his -89
l but i 11
l but it 65
l but she 79
l but that 20
l but the 29
l but they 18
l but w -87
l but when -32
l by -ing -75
l by CAP -47
l by NUM -37
l by a -45
l by an -60
l by her 53
l by the -54
l by w -64
l can w -44
l could w -16
l despite the -101
l despite w -47
l didn't w -57
l didn’t w -34
l do a -25
l do w -37
l do you 27
l doesn't w -26
l doesn’t w -22
l don't w 34
l don’t w -28
l down the -46
l during a -43
l during the -43
l each w 76
l every w -49
l few w -48
l five -s 31
l for -ing 11
l for -s -65
l for CAP -73
l for a -73
l for an -31
l for both 54
l for her -70
l for his 28
l for the -41
l for their -52
l for this -7
l for those -43
l for w -23
l for what 48
l four w 17
l from -ing -50
l from -s -6
l from CAP -69
l from a -71
l from his 46
l from the -80
l from w -34
l get a -32
l get w -39
l got a -18
l had -ed -66
l had a -12
l had the 102
l had w -81
l has -ed -32
l has a 49
l has since 101
l has the 121
l have -ed -68
l have a 79
l have since -19
l have the -70
l have w -48
l he 'd -41
l he 'll -40
l he 's 49
l he -ed -17
l he -s -79
l he w -26
l her , -46
l her -ed 53
l her -s 22
l her CAP 91
l her w -13
l him , 21
l him for 20
l his -ed 39
l his -ing 11
l his CAP 35
l his w 8
l how -s -82
l how he -88
l how it -7
l how she -52
l how they -97
l how w -20
l i -ed -25
l i w -40
l if -s -63
l if CAP -44
l if he -120
l if it -132
l if she -53
l if the -72
l if they -66
l if w -70
l if you 23
l in -ing -40
l in -s 13
l in CAP 34
l in NUM 32
l in a -24
l in an 35
l in both -9
l in each -14
l in five 30
l in her 18
l in his 23
l in its -62
l in other -15
l in some -21
l in that -36
l in the 24
l in their 127
l in this -33
l in those -6
l in w 35
l in what 62
l into a -58
l into the 44
l into w 53
l is -ed -59
l is -ing -42
l is -s 26
l is a 33
l is an 63
l is as -25
l is in -29
l is that -20
l is the 44
l is w -80
l it 's -54
l it , 13
l it -ed -24
l it -s -35
l it w 37
l its -s -66
l its w -69
l like CAP -71
l like w -56
l many CAP 68
l many w 43
l may w -29
l might w -26
l most -ing 24
l most -s 54
l most w 13
l my w 36
l neither w 36
l never w 46
l no -s -6
l no one 78
l nor CAP -68
l not -ed -14
l not -ing 45
l not a -50
l not the -35
l not w -48
l of -ed -23
l of -ing -27
l of CAP 6
l of NUM -82
l of a -60
l of an -78
l of her -24
l of his -20
l of it -112
l of its -71
l of that -39
l of the -33
l of their -72
l of them 24
l of these -31
l of this -29
l of those -58
l of w -20
l of which -29
l of whom 11
l off the -18
l on , -23
l on -ing -15
l on -s 18
l on CAP -54
l on both -18
l on her -20
l on his -81
l on how 52
l on its 24
l on the -36
l on their -62
l on this -13
l on those -13
l on w -13
l on what -19
l one -ing 38
l one CAP 11
l one that 14
l or -s 37
l or w 27
l other -s 35
l other CAP 48
l other w -12
l others , 22
l others who -33
l our -s -91
l our CAP 40
l our w 21
l out , -117
l out a 9
l out and -70
l out in -118
l out of -59
l out the -26
l out w -30
l outside -s -16
l over his 48
l over the -56
l over w -34
l several -s -8
l she 's 52
l she -ed -48
l she -s -10
l she w -55
l should w -53
l since CAP 75
l since he 38
l since the 48
l so i 69
l so it 51
l so w -106
l some -s 82
l some CAP 116
l some w 61
l someone who 76
l such -s -15
l such a -21
l than -ing -29
l than NUM -34
l than the 29
l than w -19
l that 's 22
l that , -107
l that -ed 33
l that -ing 83
l that -s -104
l that CAP -121
l that a 43
l that he -125
l that her -74
l that his -104
l that i 47
l that it -106
l that she -142
l that the -60
l that they -85
l that w -27
l that we 82
l that you -53
l the -ed -100
l the -ing -58
l the -s 23
l the CAP -40
l the NUM -9
l the four -17
l the other 14
l the three 12
l the w 13
l their -s 10
l their w -21
l these -s 40
l they 're 11
l they 've 58
l they -ed -48
l they w -59
l this w -32
l those -ed 102
l those -s -20
l those that -51
l those w -8
l those who -20
l though , 56
l though -s -56
l though CAP -14
l though he 77
l though it -60
l though she 66
l though they 115
l three -s -79
l three w -61
l through the -31
l to -ing -37
l to -s -46
l to CAP -13
l to NUM 15
l to a -25
l to her 48
l to his -7
l to the 6
l to this -22
l to w -59
l two -s -61
l two CAP 37
l two w -44
l under the 71
l until the -60
l up and 43
l up his 8
l up the -60
l up their -23
l w " -127
l w 's -23
l w ( -37
l w ) 13
l w , 7
l w -ed 11
l w -ing 6
l w -s -7
l w . -17
l w < -6
l w CAP -56
l w DAY -6
l w NUM -61
l w a -43
l w about -36
l w against 27
l w an -24
l w and -11
l w any -33
l w around -56
l w as 30
l w at -52
l w because 35
l w before -12
l w both 31
l w but -16
l w by -9
l w for -20
l w four -11
l w from -44
l w he -116
l w her -14
l w him -62
l w his -78
l w how -6
l w i -133
l w if -17
l w in -74
l w into -54
l w it -83
l w its 45
l w itself 50
l w of -11
l w on -34
l w or -27
l w out -55
l w over 52
l w she -112
l w since -66
l w some -23
l w than -8
l w that -14
l w the -48
l w their -59
l w they -102
l w this -21
l w those 21
l w though 59
l w two -28
l w under -41
l w up -20
l w w -5
l w we -151
l w what -72
l w when 23
l w whether -5
l w which -127
l w who -40
l w whose 33
l w without 17
l w you -42
l w — 39
l was -ing -19
l was CAP 128
l was a 28
l was an 28
l was his 26
l was in -47
l was the -18
l was w 16
l we -ed -59
l we w -96
l were -ed -65
l were -ing -58
l were w -39
l what -s 17
l what CAP -39
l what he -156
l what i -15
l what it 63
l what she -125
l what the -32
l what they -81
l what w 7
l what we -37
l when -ed -9
l when -s -11
l when CAP -11
l when he -27
l when i 40
l when it -23
l when she -93
l when the 39
l when they -47
l when w 39
l where -s 76
l where CAP -125
l where she 66
l where they -28
l where w 6
l whether CAP -41
l whether he -101
l whether it -78
l whether she -106
l which -ed 66
l which -s 12
l which CAP -19
l which he 106
l which she -14
l which they 89
l which w -42
l while -ing -51
l while CAP 54
l while he 51
l while it -27
l who 's 45
l who -ed -68
l who -s -17
l who he 124
l who w -69
l whom CAP 34
l whom he -80
l whose -s 65
l whose w 6
l why CAP 12
l why he -111
l will w -79
l with -s 45
l with CAP 12
l with a -47
l with an 17
l with her 25
l with his 170
l with one -44
l with that -25
l with the 9
l with w -50
l without a -28
l would like 40
l would w -87
l you w -60
l your w 86
l — -ed -66
l — -ing -8
l — CAP -24
l — NUM -31
l — a -34
l — all 19
l — and 34
l — but 43
l — he 92
l — it 18
l — or 115
l — that -60
l — the -43
l — they -16
l — w 14
l — which -54
l — while -54
l — who 71
l ’re -ing -12
l ’s -ed -85
l ’s -ing 80
l ’s -s 21
l ’s w -19
ln " , -7
ln " -ed -25
ln " -s -17
ln " . 19
ln " CAP 13
ln " _ -29
ln " a 60
ln " another 44
ln " for -106
ln " he -20
ln " her 77
ln " him -32
ln " his 67
ln " in -84
ln " on -85
ln " one 49
ln " that 29
ln " the 37
ln " to -6
ln " w 18
ln ' , -28
ln ' -s -48
ln ' . -30
ln ' CAP -22
ln ' that 65
ln ' the 20
ln ' to -50
ln ' w 21
ln 's " 88
ln 's , -64
ln 's -ed -50
ln 's -ing -74
ln 's -ly -69
ln 's -s -20
ln 's . -23
ln 's CAP 12
ln 's DAY 62
ln 's a -26
ln 's about 38
ln 's and 27
ln 's as -44
ln 's by -45
ln 's for 40
ln 's has -62
ln 's in -23
ln 's is -109
ln 's not -38
ln 's of 52
ln 's on 5
ln 's the 30
ln 's to 19
ln 's was 56
ln 's — 96
ln ( ) -43
ln ( CAP 74
ln ( w -13
ln ) . -24
ln ) CAP 27
ln ) he 42
ln ) that 33
ln ) the 13
ln ) to 60
ln , " -15
ln , 's -9
ln , -ing 66
ln , -ly -9
ln , . -36
ln , CAP 35
ln , DAY -55
ln , NUM -66
ln , a -6
ln , about 44
ln , after -47
ln , all 14
ln , an -49
ln , and -87
ln , another 40
ln , are 25
ln , as 6
ln , at 21
ln , be -30
ln , both 8
ln , by -44
ln , could -16
ln , for -61
ln , from 24
ln , get 55
ln , has -31
ln , have -27
ln , he 58
ln , herself 85
ln , him 30
ln , himself 62
ln , his 32
ln , how -148
ln , it 43
ln , its -6
ln , many -40
ln , me -19
ln , no 71
ln , of 23
ln , off -73
ln , on 20
ln , one 53
ln , out -7
ln , over 48
ln , several 25
ln , she 26
ln , some -22
ln , that 31
ln , the 11
ln , their 24
ln , they 41
ln , this 19
ln , those -19
ln , three 10
ln , to 26
ln , up 18
ln , w 16
ln , was -34
ln , were 56
ln , what -81
ln , whether 7
ln , why 100
ln , will -26
ln , with -91
ln , would 26
ln , — 23
ln -ed " -25
ln -ed , -86
ln -ed -ed -39
ln -ed -ing 24
ln -ed -ly 31
ln -ed -s -10
ln -ed . -19
ln -ed CAP -53
ln -ed NUM 44
ln -ed a -68
ln -ed about 43
ln -ed all -11
ln -ed among 10
ln -ed an -74
ln -ed and -43
ln -ed any -19
ln -ed as -32
ln -ed at -17
ln -ed by 8
ln -ed down -6
ln -ed for 100
ln -ed from 19
ln -ed he -40
ln -ed her -59
ln -ed him -60
ln -ed his -33
ln -ed how 82
ln -ed in -56
ln -ed it -41
ln -ed its -66
ln -ed me 57
ln -ed of -55
ln -ed on -30
ln -ed out -17
ln -ed over 35
ln -ed that -71
ln -ed the -31
ln -ed their -9
ln -ed to -69
ln -ed up -10
ln -ed w -44
ln -ed whether -55
ln -ed with -54
ln -ed would -11
ln -ed — 61
ln -ing " -35
ln -ing , -72
ln -ing -ed -102
ln -ing -ing -22
ln -ing -ly -10
ln -ing -s -85
ln -ing . -26
ln -ing : -37
ln -ing CAP -24
ln -ing NUM -29
ln -ing a -8
ln -ing about -55
ln -ing against 41
ln -ing among -63
ln -ing an -13
ln -ing and -27
ln -ing as -44
ln -ing at 63
ln -ing by -12
ln -ing for 22
ln -ing from 27
ln -ing her -53
ln -ing him -63
ln -ing his -99
ln -ing how 111
ln -ing in -24
ln -ing of -36
ln -ing on 10
ln -ing out -15
ln -ing she 58
ln -ing that 6
ln -ing the -37
ln -ing their -55
ln -ing to 7
ln -ing two -24
ln -ing up -12
ln -ing w -7
ln -ing whether 52
ln -ing with 31
ln -ing — -42
ln -s " -52
ln -s -ed 17
ln -s -ing 20
ln -s -ly 61
ln -s -s 12
ln -s . -11
ln -s : -124
ln -s CAP 10
ln -s NUM -66
ln -s a 10
ln -s about -19
ln -s across -19
ln -s after 86
ln -s against -37
ln -s all 14
ln -s along -67
ln -s among -15
ln -s an -20
ln -s and -16
ln -s any 19
ln -s are -15
ln -s as -74
ln -s at 29
ln -s be -24
ln -s because -40
ln -s before -80
ln -s between -86
ln -s by -10
ln -s down -15
ln -s during -11
ln -s each 72
ln -s for 6
ln -s from -81
ln -s has -25
ln -s her -11
ln -s him 19
ln -s his -22
ln -s how 90
ln -s if 71
ln -s in -59
ln -s into -63
ln -s is 48
ln -s it 34
ln -s its -87
ln -s like 87
ln -s many 43
ln -s no -6
ln -s of -44
ln -s off -38
ln -s on 7
ln -s one 65
ln -s out -76
ln -s over -69
ln -s since 26
ln -s so -88
ln -s some 92
ln -s such 47
ln -s than -65
ln -s that 33
ln -s the -28
ln -s their -45
ln -s them -30
ln -s themselves -20
ln -s they 16
ln -s this 27
ln -s those -88
ln -s through 18
ln -s to -34
ln -s under -24
ln -s until -44
ln -s up -90
ln -s w 6
ln -s was -7
ln -s what 60
ln -s when -69
ln -s whether 29
ln -s who 57
ln -s will -17
ln -s with -48
ln -s would -60
ln -s — 17
ln . . -13
ln . / -12
ln . w -25
ln / > -16
ln : w -84
ln < / -17
ln < w -27
ln CAP " -9
ln CAP -ing 13
ln CAP -ly -30
ln CAP -s -20
ln CAP . 22
ln CAP ? -29
ln CAP CAP 13
ln CAP DAY 55
ln CAP NUM -51
ln CAP a -13
ln CAP about 12
ln CAP after -16
ln CAP against -52
ln CAP all 33
ln CAP among 31
ln CAP an -25
ln CAP and -34
ln CAP another -57
ln CAP any -18
ln CAP are -44
ln CAP as -55
ln CAP at -33
ln CAP be 14
ln CAP because -38
ln CAP before 17
ln CAP between 15
ln CAP both -22
ln CAP by -37
ln CAP could 34
ln CAP do 55
ln CAP down -125
ln CAP during -8
ln CAP for -33
ln CAP from -73
ln CAP get 48
ln CAP has -83
ln CAP have -41
ln CAP he 32
ln CAP her -20
ln CAP herself -59
ln CAP him 22
ln CAP himself -30
ln CAP his -13
ln CAP how 26
ln CAP if 32
ln CAP in 13
ln CAP into -16
ln CAP is -24
ln CAP it -27
ln CAP its -41
ln CAP itself -6
ln CAP like -52
ln CAP many 16
ln CAP me -12
ln CAP most 71
ln CAP no -7
ln CAP not 34
ln CAP of 11
ln CAP off -95
ln CAP on -17
ln CAP one -42
ln CAP out -116
ln CAP over 21
ln CAP several -15
ln CAP she 25
ln CAP should -44
ln CAP since 15
ln CAP some 68
ln CAP than 6
ln CAP that 27
ln CAP the 8
ln CAP their -55
ln CAP them -8
ln CAP these 64
ln CAP this 96
ln CAP those 69
ln CAP through -13
ln CAP to 24
ln CAP two -31
ln CAP up -19
ln CAP w 17
ln CAP was -112
ln CAP were -45
ln CAP what 25
ln CAP when -49
ln CAP whether 40
ln CAP while 45
ln CAP who 45
ln CAP why -20
ln CAP will 84
ln CAP with -7
ln CAP would -99
ln CAP — -37
ln DAY , -90
ln DAY -ing -24
ln DAY -s -16
ln DAY . -13
ln DAY CAP 41
ln DAY a -48
ln DAY an 86
ln DAY in -50
ln DAY the -53
ln DAY to 37
ln DAY w -26
ln NUM ( -17
ln NUM , 22
ln NUM -ed -29
ln NUM -ing -51
ln NUM -s -94
ln NUM . -44
ln NUM : 9
ln NUM CAP 16
ln NUM a 8
ln NUM among 51
ln NUM and -8
ln NUM at -16
ln NUM by -101
ln NUM for -36
ln NUM in -21
ln NUM of -65
ln NUM on -18
ln NUM over -62
ln NUM that -52
ln NUM the 49
ln NUM they 22
ln NUM to 9
ln NUM w -82
ln ^ " 107
ln ^ 's 14
ln ^ , -55
ln ^ -ed 6
ln ^ -ing 27
ln ^ -ly -63
ln ^ -s -35
ln ^ . -73
ln ^ : -155
ln ^ CAP 5
ln ^ NUM -82
ln ^ a 13
ln ^ about -69
ln ^ an 23
ln ^ and -19
ln ^ are -34
ln ^ at 43
ln ^ been -22
ln ^ by 49
ln ^ could -12
ln ^ did -24
ln ^ didn't -42
ln ^ from -95
ln ^ has 101
ln ^ have 68
ln ^ her -34
ln ^ him -50
ln ^ his -25
ln ^ if 117
ln ^ in -15
ln ^ into -31
ln ^ it -75
ln ^ no -59
ln ^ not -83
ln ^ of -12
ln ^ on 93
ln ^ one -40
ln ^ out -44
ln ^ that 76
ln ^ the 28
ln ^ this -17
ln ^ to -61
ln ^ up -11
ln ^ w -6
ln ^ was 33
ln ^ were -41
ln ^ what -80
ln ^ will -20
ln ^ would -49
ln a " -105
ln a , -7
ln a -ed -19
ln a -ing 25
ln a -ly -66
ln a -s -24
ln a . -46
ln a : -17
ln a CAP -75
ln a DAY -40
ln a NUM -68
ln a about 9
ln a and -58
ln a as -32
ln a at -66
ln a by 69
ln a for 16
ln a from -82
ln a he 37
ln a in 107
ln a is 84
ln a of -60
ln a on 32
ln a over -43
ln a that -32
ln a the -67
ln a to 18
ln a w -22
ln a what 28
ln a where 18
ln a whether -13
ln about -s -9
ln about . -8
ln about CAP -33
ln about the 28
ln about w -26
ln after -ed -39
ln after -s -30
ln after CAP -48
ln after that 34
ln after the -118
ln after w 22
ln against w -107
ln all , -70
ln all the 61
ln all to -40
ln all w -68
ln an , 60
ln an -ed -87
ln an -ing -39
ln an -s 45
ln an . -18
ln an CAP -108
ln an for -28
ln an from 67
ln an in -62
ln an of -62
ln an on -33
ln an that 72
ln an w -41
ln an with 26
ln and " 61
ln and 's -96
ln and -ed 123
ln and -ly 13
ln and -s 11
ln and . -55
ln and CAP -10
ln and NUM -61
ln and a -39
ln and about -24
ln and an -47
ln and and -46
ln and any 36
ln and by 14
ln and for -108
ln and from -96
ln and has -13
ln and he -9
ln and her 51
ln and him 40
ln and himself 29
ln and his 41
ln and how 92
ln and in -40
ln and it 35
ln and its -32
ln and of -113
ln and on -101
ln and she -22
ln and some 65
ln and that 90
ln and the 45
ln and their 78
ln and them 17
ln and they 23
ln and to 15
ln and up -59
ln and were -21
ln and what 41
ln and whether 86
ln and with 30
ln and — -79
ln another , -75
ln another the 54
ln another w 34
ln any , -36
ln any . -8
ln any w -37
ln as -ed 63
ln as -ly -21
ln as -s -45
ln as a -47
ln as as -47
ln as by 47
ln as has -11
ln as in -53
ln as to -70
ln as w -64
ln at -s -38
ln at CAP -20
ln at w -17
ln because -ed -22
ln because -s -13
ln because w 58
ln before -s -123
ln before CAP 142
ln before that 133
ln before the 63
ln before w -68
ln both , -6
ln both -s -59
ln both . 58
ln both CAP -15
ln both of -19
ln both the 24
ln both to 86
ln both w 36
ln but 's 73
ln but , -75
ln but -ed -22
ln but -ing 26
ln but -ly -37
ln but -s 25
ln but CAP -22
ln but a 58
ln but are -35
ln but from 6
ln but has -32
ln but his 55
ln but it -77
ln but that 100
ln but the 8
ln but to 7
ln by , 8
ln by -s -31
ln by . 59
ln by CAP 17
ln by a 39
ln by and -27
ln by he 55
ln by her -20
ln by him -10
ln by his -53
ln by it -32
ln by of -71
ln by that -136
ln by the 50
ln by their 30
ln by them -27
ln by to 42
ln by w 18
ln each w -41
ln everyone . 44
ln five -ing -6
ln five . -12
ln for " -53
ln for , -18
ln for -ed 77
ln for -ing -78
ln for -s -47
ln for . -46
ln for a -61
ln for in -6
ln for on 52
ln for that 32
ln for the -42
ln for w 9
ln from -s -56
ln from . 22
ln from CAP 18
ln from in -9
ln from that 12
ln from the 31
ln from to -83
ln from w -35
ln he " 10
ln he , 16
ln he -ed -44
ln he -ing 33
ln he -ly 6
ln he . 6
ln he : 38
ln he NUM -63
ln he a 29
ln he about 26
ln he after -30
ln he an 14
ln he any 48
ln he as 48
ln he at 58
ln he be -37
ln he by 21
ln he during -35
ln he for 28
ln he from 13
ln he he -13
ln he her -13
ln he himself -87
ln he his 5
ln he how -17
ln he in -28
ln he into -34
ln he it 16
ln he me 99
ln he no -91
ln he of 81
ln he on -87
ln he one -83
ln he out -38
ln he she 70
ln he some -40
ln he that 39
ln he their -107
ln he they -26
ln he this -94
ln he to -27
ln he toward -83
ln he up 35
ln he w 26
ln he was 33
ln he what 111
ln he with -19
ln he would 45
ln he — -22
ln her , -95
ln her -ed -55
ln her -ing 19
ln her -s 10
ln her . -57
ln her CAP 99
ln her and -21
ln her in -14
ln her is -88
ln her of -83
ln her on -67
ln her that 61
ln her the 15
ln her to 67
ln her w 20
ln him CAP -9
ln him his 62
ln him w 31
ln himself w 17
ln his , -48
ln his -ed -35
ln his -ing 18
ln his -ly -7
ln his -s 41
ln his . -90
ln his DAY -68
ln his a 21
ln his about -55
ln his and 50
ln his are -19
ln his as 33
ln his at -52
ln his have -64
ln his in 55
ln his is -76
ln his of -21
ln his that -8
ln his the 19
ln his to -12
ln his w -19
ln his were -49
ln his with -30
ln his would 36
ln how w 45
ln i -ing -99
ln i . 5
ln i CAP -34
ln i a -51
ln i he -34
ln i him 30
ln i his 118
ln i how -13
ln i it -15
ln i my -21
ln i that -15
ln i the -52
ln i this -8
ln i to 63
ln i w -54
ln if 's -15
ln if , 40
ln if -ed -6
ln if -s -9
ln if w -8
ln if were -9
ln in , -25
ln in -ing -38
ln in -ly -53
ln in -s -86
ln in . 33
ln in CAP 45
ln in a -66
ln in an 50
ln in and -22
ln in for -68
ln in his 20
ln in of 49
ln in that -40
ln in their 100
ln in to -49
ln in w 7
ln in with -63
ln into . -10
ln it " 56
ln it , -30
ln it -ed -22
ln it -ing -34
ln it -ly 11
ln it -s 43
ln it . -15
ln it CAP 14
ln it a -34
ln it be -8
ln it for -39
ln it he -21
ln it how -18
ln it in 24
ln it like 45
ln it on -74
ln it out 44
ln it that -44
ln it the 14
ln it three -97
ln it to 42
ln it up 39
ln it whether -118
ln it you 16
ln its , -32
ln its . -13
ln its CAP 40
ln its of -64
ln its to -65
ln its w -103
ln like w -58
ln many , 39
ln many CAP 42
ln my w -7
ln of " -59
ln of , -62
ln of -ed -43
ln of -ing 53
ln of -ly -19
ln of -s -8
ln of CAP -55
ln of NUM -46
ln of a 35
ln of and -35
ln of as 111
ln of by -82
ln of for -69
ln of from 40
ln of has -30
ln of in -33
ln of the 10
ln of to 11
ln of w -22
ln of with -52
ln of — -29
ln on , -29
ln on -s -64
ln on . -28
ln on CAP 64
ln on a 66
ln on and -8
ln on from -52
ln on her -44
ln on like -18
ln on of -31
ln on that -76
ln on the -62
ln on to 49
ln on w -54
ln one , 14
ln one -ing 59
ln one . -68
ln one CAP -23
ln one w -37
ln or , -46
ln or -ing -76
ln or -s 5
ln or . -11
ln or CAP -85
ln or the 53
ln or w 55
ln other , -19
ln other -ed -9
ln other -s -76
ln other . -16
ln other in -17
ln other w -82
ln others CAP 54
ln others the -101
ln others w 82
ln over -s -45
ln several -s -10
ln she " -20
ln she , -22
ln she -ed 9
ln she -ing -17
ln she -ly 7
ln she -s 92
ln she : 36
ln she CAP -6
ln she NUM 21
ln she a -34
ln she as 20
ln she at 45
ln she for 43
ln she he 6
ln she her 28
ln she him 78
ln she his -27
ln she how 62
ln she in 29
ln she it -72
ln she of 34
ln she on -77
ln she or -64
ln she out -45
ln she she -25
ln she that -41
ln she the -20
ln she w 57
ln she with 41
ln since his -76
ln since the 38
ln since w -19
ln some -s -80
ln some . -44
ln some CAP 10
ln some to 44
ln some w 23
ln than -s -28
ln than the -92
ln than w 25
ln that " -63
ln that 's -24
ln that , -28
ln that -ed -84
ln that -ing 38
ln that -ly -72
ln that -s 39
ln that . -69
ln that CAP 37
ln that DAY -20
ln that a 17
ln that about -55
ln that an 56
ln that as -77
ln that at 80
ln that by -28
ln that from 67
ln that had -5
ln that has -98
ln that her -29
ln that him -29
ln that his -39
ln that in -34
ln that into -32
ln that is -34
ln that it 62
ln that on 44
ln that one -16
ln that out -16
ln that should -24
ln that that -53
ln that the -7
ln that their -36
ln that them -7
ln that to 42
ln that up -14
ln that w 9
ln that was -59
ln that were -11
ln that will -44
ln that with -46
ln that would -37
ln the 's -39
ln the , -47
ln the -ed -47
ln the -ing 15
ln the -ly -71
ln the -s -40
ln the . -26
ln the CAP -15
ln the DAY -22
ln the NUM 33
ln the a -128
ln the against -44
ln the and 12
ln the are -27
ln the as -36
ln the at 58
ln the by 70
ln the could -11
ln the did -13
ln the for -50
ln the from 20
ln the had -11
ln the has 99
ln the have -17
ln the he -34
ln the her 79
ln the his 92
ln the in -49
ln the many -44
ln the most -24
ln the on -28
ln the over -84
ln the she -12
ln the the 14
ln the to -12
ln the w -29
ln the was -56
ln the were -36
ln the when -29
ln the where -20
ln the whether 55
ln the will -34
ln the with 58
ln the would -53
ln the — -63
ln the ’s -19
ln their , 30
ln their -s -60
ln their CAP -45
ln their and -40
ln their for -29
ln their in 29
ln their on -99
ln their the -99
ln their w -70
ln them -s 81
ln them . -91
ln them CAP 93
ln them w 14
ln these , -5
ln they , -7
ln they -ed -31
ln they -ing -22
ln they -ly -78
ln they -s 41
ln they . 65
ln they CAP -34
ln they NUM 57
ln they a 49
ln they and 84
ln they as 104
ln they at -18
ln they by -32
ln they for -105
ln they him 30
ln they in 53
ln they it -93
ln they on 78
ln they out 13
ln they she -35
ln they that 18
ln they the 28
ln they their 37
ln they to -52
ln they w -36
ln they was -60
ln they what 28
ln they with -35
ln this , -31
ln this . -10
ln this : -36
ln this CAP -96
ln this has -30
ln this w 57
ln those , -31
ln those -s 46
ln those . -22
ln those CAP 23
ln those by 86
ln those w -15
ln though w -57
ln three -s -30
ln two -s 30
ln two w -87
ln under . -61
ln under from -69
ln under to -62
ln under w -95
ln up CAP -55
ln up w 26
ln w " -34
ln w ( -15
ln w ) -103
ln w -ed 21
ln w -ing -16
ln w -ly -18
ln w -s -11
ln w . -11
ln w : -21
ln w ; -15
ln w ? -65
ln w CAP 10
ln w DAY 13
ln w NUM 49
ln w about -11
ln w after -34
ln w against -27
ln w all 20
ln w along -36
ln w amid -31
ln w among -16
ln w an 17
ln w and -78
ln w another -100
ln w any -48
ln w are 5
ln w around 78
ln w as -9
ln w at -32
ln w be -34
ln w before -32
ln w behind -43
ln w between 42
ln w beyond -27
ln w both 32
ln w but -72
ln w by -15
ln w can -50
ln w could -53
ln w did -16
ln w do -65
ln w down -14
ln w during -34
ln w for -29
ln w four 11
ln w from 7
ln w get -52
ln w had -18
ln w has -97
ln w have -34
ln w he -36
ln w her -65
ln w him 27
ln w himself 9
ln w his 11
ln w how -14
ln w in -14
ln w into 40
ln w is -33
ln w it 14
ln w itself -81
ln w like -52
ln w many 119
ln w me 72
ln w most 23
ln w my 106
ln w no 46
ln w not 32
ln w of -9
ln w on -24
ln w one -29
ln w or 39
ln w out -10
ln w over 37
ln w she -28
ln w should -8
ln w since -13
ln w so 92
ln w someone -43
ln w such -20
ln w than -103
ln w that -22
ln w their -34
ln w them 57
ln w themselves -104
ln w this 23
ln w those -23
ln w through 29
ln w to -14
ln w two 20
ln w under -38
ln w until -18
ln w up 18
ln w w -9
ln w we -15
ln w were -41
ln w what 8
ln w when -76
ln w where -8
ln w whether 42
ln w while -14
ln w who 8
ln w why -31
ln w will -31
ln w with -60
ln w within -77
ln w would -52
ln w — -7
ln we , 70
ln we . 5
ln we CAP 51
ln we a -62
ln we in 7
ln we that 74
ln we the -72
ln we to -30
ln we w 47
ln what -s -11
ln what a -44
ln what the 100
ln what to -95
ln what w -75
ln when -ed 67
ln when -s -7
ln when CAP -52
ln when by -18
ln when the 27
ln when to -27
ln when whether -23
ln whether CAP -9
ln which -ing 58
ln which -ly 87
ln which -s 22
ln which CAP -35
ln which NUM 39
ln which a -72
ln which at -43
ln which by 70
ln which him -73
ln which in -15
ln which its -90
ln which on -32
ln which that 45
ln which the -13
ln which to -68
ln which w -38
ln while -ed 67
ln while -s -14
ln while CAP 34
ln while that -31
ln while the 93
ln while w -108
ln who -ed 168
ln who -ing 12
ln who -ly 56
ln who -s -25
ln who . -92
ln who CAP 13
ln who NUM 68
ln who a -21
ln who against -14
ln who an -7
ln who and 16
ln who as 20
ln who at -18
ln who by -30
ln who for -52
ln who he 59
ln who her 68
ln who him -25
ln who his -41
ln who in 25
ln who into -28
ln who it -6
ln who on -88
ln who out -53
ln who that -28
ln who the -17
ln who their -17
ln who them -32
ln who themselves 20
ln who they -27
ln who up -52
ln who w -14
ln who with -27
ln with , -41
ln with -s 9
ln with . -43
ln with CAP -33
ln with and -20
ln with of 116
ln with to 35
ln with w 13
ln without w -58
ln you , 41
ln you -ing -9
ln you . -32
ln you CAP -134
ln you a 110
ln you it 144
ln you the -38
ln you to 12
ln you w -30
ln — , 118
ln — -ing 28
ln — -s -83
ln — . -46
ln — CAP -10
ln — a 72
ln — by -70
ln — in 7
ln — one 39
ln — that 44
ln — the 21
ln — their 100
ln — to -39
ln — w -37
lp " B 65
lp " C 42
lp " D -27
lp " E -16
lp $ A 15
lp $ B -10
lp $ C 9
lp $ D -20
lp $ E -13
lp ' A 89
lp ' C -121
lp ' D 6
lp ' E -12
lp 'd D -96
lp 'd E -79
lp 'll E -48
lp 're E -64
lp 's A 75
lp 's B -113
lp 's C -38
lp 've D 85
lp ( D 39
lp ( E -55
lp ) A 68
lp ) C 51
lp ) D -6
lp ) E -29
lp , A 28
lp , B 30
lp , C 11
lp , D 24
lp , E -13
lp . E -36
lp / D -16
lp : D -83
lp : E -7
lp ; E 9
lp < D -23
lp CAP A 15
lp CAP B 17
lp CAP C 12
lp CAP E -6
lp DAY A -25
lp DAY B 16
lp DAY C 67
lp DAY D -57
lp DAY E 17
lp NUM A 60
lp NUM B -18
lp NUM C 61
lp NUM E -34
lp a A -104
lp a B -57
lp a C -42
lp a E -16
lp ability E -34
lp able D -30
lp able E -19
lp abortion E 56
lp about D -70
lp about E -21
lp account E -77
lp action E -57
lp activists E 143
lp ad E 88
lp administration A 23
lp administration C 14
lp administration D 17
lp administration E 32
lp ads E -16
lp advisers A 67
lp after A 53
lp after B -53
lp after C 29
lp after D 58
lp after E -38
lp against E -87
lp agency E 9
lp agreed E -15
lp agreement E 55
lp aide A 29
lp aides A 109
lp aides B -119
lp aides C 92
lp aides E -7
lp all C -38
lp all D 42
lp all E 30
lp allies C 19
lp allies D 36
lp allies E 31
lp allowed E -35
lp although E -17
lp amid E 105
lp an D 7
lp an E -41
lp analysts A 63
lp and B 40
lp and D 12
lp and E -17
lp announced E -35
lp anonymity C -25
lp anonymity E 53
lp another D 48
lp another E -31
lp answer D -49
lp anti-trump E -37
lp any E -68
lp anyone B -13
lp apparent E 33
lp appear E -22
lp appeared C -52
lp appeared D -36
lp appeared E -23
lp appears D -80
lp appears E -24
lp approach E -16
lp around E -37
lp article D -30
lp as A -107
lp as C 45
lp as D -11
lp as E -15
lp asked E -12
lp at C -43
lp at D -41
lp at E -30
lp attack E -51
lp attacks E -32
lp attempt E -19
lp attempts E -32
lp audience D 17
lp authorized E 45
lp awkward E -21
lp bad E -52
lp ballots E 68
lp bank E 15
lp base E -66
lp battery E -25
lp battleground E -26
lp became E -30
lp because E -12
lp become D -103
lp become E 17
lp before B 67
lp before C 21
lp before D 37
lp before E -41
lp began D -59
lp began E -21
lp begin E -33
lp begun E -23
lp believe E -23
lp believes E -12
lp best C -103
lp best E -41
lp better E -41
lp bid E -37
lp big E 35
lp biggest E -44
lp bill D -35
lp bill E 77
lp billionaire E -53
lp bipartisan E 25
lp black E -29
lp board A 63
lp board E -15
lp book E 55
lp both C -59
lp both D 119
lp both E -46
lp bring E 28
lp bringing E -13
lp broad E -40
lp brother E -51
lp building E -25
lp business E -65
lp businessman E -10
lp but A 54
lp but B 20
lp but C 13
lp but D 15
lp but E -25
lp by A -6
lp by B -33
lp by C 8
lp by D 19
lp by E -20
lp call E -65
lp called E -39
lp calling E -10
lp calls E -14
lp campaign A 22
lp campaign B -30
lp campaign C 35
lp campaign D 24
lp campaign E 22
lp candidate A 79
lp candidate B 41
lp candidate C 36
lp candidate D -76
lp candidate E 16
lp candidates A 82
lp candidates B -9
lp candidates C 24
lp candidates D 86
lp care E -23
lp case E -12
lp cast E -15
lp caucus E -13
lp caucuses E -71
lp central E 74
lp certain E -37
lp chance E -47
lp change E -62
lp changes E -60
lp checks E -29
lp child E -6
lp children E -27
lp class E -26
lp clear E -47
lp close C -33
lp close E -8
lp coalition E -44
lp college E -14
lp come E -9
lp comes E -68
lp comment E 53
lp comments E -43
lp commercial E -23
lp committee E -62
lp common E -21
lp companies E -70
lp company A 25
lp company C -35
lp company D 99
lp company E -51
lp conference C -48
lp congressional D -35
lp conservative E -66
lp conservatives E -62
lp consider E -43
lp contest E 42
lp contests C 30
lp contests E -14
lp continue C -68
lp continue D -22
lp continue E 20
lp continued D -24
lp continued E -20
lp continues E -39
lp continuing E -11
lp controversial E -62
lp convention E -66
lp core E -43
lp countries D 60
lp countries E -79
lp country E -17
lp coup E -18
lp course E -22
lp court E 24
lp criminal E -40
lp crisis E 115
lp critics A -12
lp crowd C 29
lp crowd D -18
lp crowd E -57
lp current E -61
lp data C -22
lp data E -51
lp day E -73
lp days E 54
lp deal E 13
lp debate E -39
lp decades E -20
lp decided D -18
lp decided E -25
lp decision D -34
lp decision E -8
lp decisions E -28
lp declined C -29
lp declined D -20
lp declined E -35
lp deep E -51
lp delegate E -52
lp delegates D 32
lp delegates E -51
lp department E 75
lp designed E -9
lp despite D -25
lp despite E 48
lp different E 26
lp difficult E -14
lp direct E -29
lp district E 52
lp document E 46
lp documents E -66
lp doing E -19
lp donations E -53
lp donor E -53
lp donors C 90
lp donors D -92
lp donors E 56
lp down E 29
lp dozen E -26
lp drawing E -27
lp drew E -116
lp each E -82
lp eager E -12
lp economists A 61
lp economy E -43
lp education E 98
lp effort D 118
lp effort E -72
lp efforts E -35
lp eight E -32
lp either E -28
lp election E -54
lp elections E -65
lp electorate E 66
lp eligible E -7
lp email E 18
lp emails C 20
lp emails E -49
lp employee A 38
lp employees E -23
lp employers E 11
lp endorsement E -23
lp enough E -49
lp environmental E -15
lp equal E -6
lp evangelical E 15
lp event E -78
lp events E -63
lp every E -34
lp everyone D -39
lp executive D -82
lp executive E -16
lp executives E 32
lp expected C -18
lp expected D -7
lp expected E -24
lp experts A -9
lp experts B 57
lp experts D 28
lp expressed E -43
lp faced D 85
lp failed D -22
lp failed E 13
lp fall E -62
lp familiar E -32
lp families E -73
lp far D -68
lp far E -37
lp father E -51
lp favorable E 18
lp fears E -17
lp federal E -51
lp female E -21
lp few E -122
lp field E 39
lp fierce E 77
lp fight E -22
lp figure E 13
lp final E -28
lp financial E -22
lp find E -13
lp fired E -47
lp firm E -49
lp firms E 58
lp five A 75
lp five E -32
lp floor E 29
lp for A -103
lp for B -59
lp for C 24
lp for D -19
lp for E -22
lp forces E -41
lp former E -23
lp found E -27
lp foundation E -82
lp four E -60
lp free E -33
lp from C -62
lp from D -28
lp full E -42
lp fundraising E -19
lp future E -60
lp gave E -16
lp general E 44
lp give E -17
lp giving E -24
lp global E -7
lp go E -15
lp going E -21
lp good E -40
lp government E -88
lp governor A 45
lp governor D 137
lp governor E -22
lp group A -61
lp group C 60
lp group D -29
lp group E 87
lp groups C -82
lp groups E 37
lp growing E -31
lp gun E -33
lp hackers E 19
lp hard D -121
lp hard E 79
lp hard-line E 12
lp harsh E -32
lp he A 7
lp he B 30
lp he E -5
lp health E -32
lp held E -15
lp help D 48
lp help E -43
lp helped D -31
lp helped E 10
lp helping E -15
lp her C -76
lp her D 22
lp her E -13
lp herself E -33
lp high E -29
lp him C 14
lp him D -63
lp him E -29
lp himself E 100
lp his C 7
lp his D -9
lp his E -17
lp hit E -21
lp hold E -7
lp home E -44
lp hoped E -5
lp how D 9
lp how E -68
lp husband E 110
lp i A 34
lp i C 15
lp i D -11
lp i E 12
lp ideas E 7
lp ideological E -11
lp if E -39
lp immediate E 31
lp immigrants E -45
lp immigration E -59
lp important E -29
lp in A -53
lp in B 49
lp in D -26
lp in E -18
lp incident E -42
lp include E -38
lp included E -29
lp including E -46
lp influence E -17
lp information D -120
lp infrastructure E -45
lp initial E 38
lp intended E -14
lp internal E -37
lp interview E -61
lp into D -63
lp into E -6
lp investigation E -58
lp issue E 35
lp issues D -64
lp issues E -30
lp it A 26
lp it B 71
lp it D 14
lp it E -21
lp its D -67
lp itself E -12
lp jobs D 22
lp jobs E -53
lp judge D 135
lp judge E 122
lp keep E -27
lp key E -42
lp know E -10
lp labor E 48
lp large E -25
lp larger E -16
lp law E -8
lp lawmakers C 39
lp lawmakers E 12
lp laws E 42
lp lawsuit D 65
lp lawsuit E -88
lp leader A 60
lp leader E -90
lp leaders A 22
lp leaders C 23
lp leaders D -23
lp leaders E 75
lp least E -31
lp left D 40
lp left E -12
lp legislation D 27
lp lengthy E -39
lp less E -76
lp liberal E -52
lp life E -22
lp like E -41
lp little E 18
lp long-term E -20
lp longer E -47
lp look E -10
lp looking E -12
lp losing E -12
lp lost E -15
lp low E -15
lp made C -23
lp made E -55
lp main E -62
lp major E 24
lp make E -48
lp makes E -56
lp making E -33
lp man C 65
lp man E 39
lp manager A 38
lp many B -80
lp many C -21
lp many D 52
lp many E -19
lp mass E -17
lp material E -13
lp me E -71
lp mean E -32
lp meant E -71
lp media B -109
lp media C 32
lp media D -34
lp media E 56
lp meeting E -29
lp member E 12
lp members C 78
lp members D -65
lp men E 104
lp message D 72
lp message E 20
lp messages E -31
lp million E -59
lp mogul E -80
lp moment E -45
lp money E -63
lp month D 32
lp month E 36
lp months E -26
lp morning C -67
lp move E 27
lp movement E -55
lp multiple E 29
lp name E -47
lp nation E 15
lp national E 49
lp need D -71
lp need E -14
lp needed E -12
lp needs E -40
lp negative E -52
lp neighboring E -12
lp net E -34
lp network E 47
lp networks E 55
lp neurosurgeon E 93
lp new C -19
lp new D 42
lp new E -28
lp news D -63
lp news E 25
lp night B 31
lp night E -56
lp nominating E -8
lp nomination E -38
lp nominee D 56
lp nominee E -13
lp number E 27
lp numerous E -32
lp of A 22
lp of B 8
lp of C -50
lp of D -16
lp of E -18
lp offer E -18
lp offered E -35
lp office A 16
lp office E 39
lp official A 47
lp officials A 82
lp officials B -50
lp officials C 79
lp officials D -24
lp officials E 33
lp on A -83
lp on B -99
lp on C -33
lp one C 57
lp one D -24
lp one E -7
lp online E 58
lp open E 31
lp opening E -38
lp opponents A 49
lp opportunity D -54
lp opportunity E 43
lp opposed E 71
lp opposition E -18
lp or B 74
lp or C -28
lp or D -48
lp or E -26
lp order E -18
lp organization E 68
lp others A 83
lp others C 35
lp others D -51
lp others E -12
lp our E -46
lp out E -32
lp over D 6
lp over E -65
lp overtime E -27
lp overwhelming E -35
lp own E 12
lp package E -26
lp paid E -27
lp parties C 43
lp parties E -97
lp partisan E -17
lp party C -58
lp party E 15
lp past E 7
lp path E -39
lp pay E -6
lp people C 10
lp people D 17
lp percent A 39
lp percent C -22
lp percent E 17
lp percentage E -5
lp person E -16
lp personal E -58
lp phone C -64
lp photo E -18
lp picture E -24
lp plan C 24
lp plan E 29
lp planned E -25
lp planning E -11
lp plans D -47
lp plans E -33
lp pledged E -25
lp point E 42
lp poised E -14
lp police A 65
lp police E -19
lp policy D -6
lp policy E -11
lp political E -26
lp politicians D 43
lp politicians E 55
lp politics E -20
lp poll A -9
lp poll C 108
lp poll D 65
lp poll E 37
lp polling C 53
lp polls A 45
lp polls D -20
lp polls E -36
lp popular E -30
lp populist E -44
lp positive E -36
lp possible E -17
lp potential E -20
lp power E -26
lp powerful E -28
lp precincts D -53
lp prepared E -14
lp president A 17
lp president B 116
lp president C -43
lp president D -31
lp presidential E -31
lp press E -47
lp previous D 25
lp previous E -59
lp primaries E -57
lp primary E -81
lp prime-time E -22
lp prison E -17
lp private E -26
lp problem E -32
lp process E 39
lp program E -75
lp promised E -10
lp proposal E 15
lp proposed E -23
lp prosecutor E -38
lp provide E -48
lp provided E -26
lp public D 16
lp public E -33
lp push E -39
lp pushed E -21
lp pushing E -16
lp put E -36
lp question E -21
lp questions E -38
lp quick D -21
lp quick E -60
lp race C 15
lp race D -9
lp race E 19
lp races E 41
lp racial E -9
lp radio C -71
lp raise E 53
lp raised D -14
lp raised E 43
lp raising D -31
lp rates E 7
lp ready E -29
lp real E -12
lp reason E -38
lp receive E -17
lp received E -31
lp receiving E -40
lp recent D 32
lp recent E -122
lp record E -48
lp records C 106
lp records E -128
lp red E -9
lp refugees E -40
lp refusal E -22
lp refuse E -13
lp refused C -22
lp refused E -19
lp refusing E -7
lp release E -43
lp religious E -31
lp remains E -71
lp remarks E -41
lp repeated E -44
lp report A -9
lp report D 77
lp report E 22
lp reported E -9
lp reporter B 57
lp reports C 10
lp requests E -39
lp required E -25
lp research E -45
lp respond E 30
lp results E -22
lp retirement E -18
lp revolution E -11
lp rhetoric E 9
lp right E 41
lp rights E -44
lp rivals E -10
lp roll C -52
lp roll E -8
lp room E -71
lp rules E 28
lp said D 35
lp said E -38
lp same D -63
lp same E -39
lp say E -23
lp saying E -8
lp says E -21
lp scheduled E -34
lp season E -35
lp second D -24
lp second E 18
lp security E -37
lp see E -26
lp seeking E -16
lp seem C -57
lp seem E -33
lp seemed C -67
lp seemed D -27
lp seemed E 39
lp seems D -46
lp seems E -24
lp senator A 11
lp senator C -78
lp senator D -68
lp senator E 52
lp senators E 92
lp sent E -31
lp serious E -65
lp set E -34
lp several E -59
lp sharp E -38
lp she A 26
lp she B 12
lp she C 22
lp she D -17
lp she E -8
lp shooting E -18
lp short E -40
lp shot E 15
lp show E 62
lp showed E -10
lp showing E -15
lp shown E -15
lp shows E -24
lp side E 38
lp signature E -16
lp significant E 50
lp similar E -45
lp since A 22
lp since C -12
lp since E 35
lp six E -33
lp smaller E -10
lp social E -27
lp some A 25
lp some B 51
lp some C 57
lp some D -17
lp some E -21
lp something E -20
lp sought E -30
lp source A 72
lp sources A -26
lp special E -20
lp specific E -36
lp speech C -95
lp speech D -9
lp speech E 61
lp speeches E -43
lp spending E -25
lp spent E -9
lp spokesman A 27
lp staffers E -25
lp star E 28
lp start E -16
lp started E -43
lp state D -22
lp statement A -65
lp statement B -59
lp statement C 61
lp statement D 50
lp statement E -23
lp states D -34
lp states E 39
lp step E -9
lp steps E -17
lp story E -27
lp strategists D 55
lp strategy E -55
lp striking E -25
lp strong C -46
lp strong E -69
lp struggled E -39
lp students E -49
lp success E -34
lp such D -26
lp such E -101
lp superdelegates E -11
lp support E -35
lp supporters A -81
lp supporters B -8
lp supporters C 97
lp supporters D 105
lp supporters E 32
lp sure E -42
lp survey D 31
lp survey E -71
lp surveyed A 64
lp swing E -21
lp system E 68
lp take E -14
lp taken E -36
lp takes E -38
lp taking D 60
lp taking E -13
lp talk C -83
lp talking E -32
lp tax E -52
lp team C -22
lp team D 91
lp team E 57
lp telling E -25
lp temporary E -28
lp tend E -24
lp terror E -28
lp terrorism E -61
lp terrorist E -35
lp text E -36
lp than C -98
lp than D 100
lp than E -52
lp that A -25
lp that B -5
lp that C -30
lp that E -16
lp the A -16
lp the B -147
lp the C -16
lp the D -20
lp the E -17
lp their C -48
lp them D -29
lp them E -27
lp themselves E 12
lp there C 41
lp there D -5
lp there E -58
lp these E -77
lp they A 11
lp they B 41
lp they C -25
lp they D -20
lp they E -6
lp thing E -21
lp things E -27
lp think E -22
lp this C 53
lp this D -24
lp this E -55
lp those C -86
lp those D -9
lp those E -8
lp though E -24
lp threatened E -10
lp three E -69
lp time C 9
lp time D 23
lp time E -82
lp to-4 E 53
lp told E -31
lp took D -18
lp took E -29
lp top E 18
lp tough D -31
lp tough E -37
lp toward E -74
lp trade E -23
lp transition E -45
lp tried E -28
lp tries E -22
lp troops E 52
lp trouble E -18
lp try E -23
lp trying B -44
lp trying D -91
lp trying E 31
lp turned E -19
lp turning E -44
lp turnout E -15
lp tweet E 19
lp two E -15
lp unable E -8
lp under E -8
lp unfavorable E -52
lp unions E 82
lp unsolicited E -21
lp until E -13
lp up D -12
lp updated E -16
lp use E -6
lp used E -15
lp various E -51
lp very E -42
lp video E -33
lp view E 85
lp voiced E -82
lp vote D -56
lp vote E 13
lp voter D -39
lp voter E -53
lp voters A -51
lp voters B -26
lp voters C -18
lp voters D 28
lp voters E 50
lp votes D -53
lp votes E -49
lp voting E 31
lp vowed E -12
lp want C -32
lp want D -42
lp want E -31
lp wanted C -24
lp wanted E -23
lp wants D -54
lp wants E -24
lp war E -42
lp watch E -37
lp way E 45
lp ways E 19
lp we B -44
lp we C -14
lp we D 27
lp we E -5
lp weapons E -30
lp website B -6
lp week A 55
lp week C 24
lp week E 73
lp weeks E 61
lp went E -15
lp what C 74
lp what D -91
lp what E -43
lp when B 11
lp when D 29
lp when E -36
lp where E -47
lp whether E -39
lp which A -29
lp which B 41
lp which C 59
lp which D -13
lp which E -17
lp while A -40
lp while B 95
lp while C 24
lp while D -68
lp while E 13
lp who A 13
lp who B 7
lp who C -16
lp who D 27
lp who E -19
lp whoever E -24
lp whom E -75
lp whose E -10
lp why E -64
lp wife E 51
lp willing E -43
lp willingness E -18
lp win E -27
lp winning E -35
lp with C 83
lp with D -76
lp with E -13
lp without C -62
lp without D 59
lp without E 69
lp woman E -39
lp women E 11
lp won E 71
lp work E -36
lp workers D 71
lp workers E -76
lp world E -55
lp wrong E -14
lp yard E -17
lp year C 43
lp year D 40
lp year E -68
lp years E -36
lp you A -83
lp you C -52
lp you D 27
lp you E 30
lp your E -29
lp — A 50
lp — B 23
lp — D 28
lp — E -31
lw $ -10
lw ' -30
lw 'd -11
lw 'll 6
lw 're 36
lw 's -5
lw 've 19
lw ( -59
lw ) 19
lw , 8
lw . -20
lw / -59
lw : -25
lw ; -35
lw < -23
lw DAY 7
lw NUM -10
lw a -18
lw ability 22
lw able -61
lw abortion 60
lw about -43
lw accord 69
lw according -11
lw account -56
lw accounts 28
lw action 8
lw activists 112
lw actor 39
lw actress 52
lw ad 38
lw additional -123
lw address 114
lw administration 53
lw ads 24
lw advisers 68
lw advocates 175
lw after 12
lw afternoon -69
lw against -22
lw agency 12
lw agents -64
lw ago 19
lw agreed -18
lw agreement 55
lw aide 46
lw aides 31
lw air -10
lw all -5
lw allies 64
lw allowed -70
lw an -15
lw analysis 139
lw analysts 65
lw and -5
lw announced -35
lw anonymity 21
lw another 22
lw answer 86
lw anti-trump -37
lw any -28
lw anyone -28
lw anything -52
lw apparent 33
lw appear -49
lw appeared -72
lw appears -94
lw approach 31
lw around -68
lw as -6
lw asked -51
lw at -61
lw attack -81
lw attackers -25
lw attacks -26
lw attempt -52
lw attempted -36
lw attempts -40
lw attendees 39
lw attention -20
lw audience 19
lw authorized 17
lw avoid -21
lw awkward -21
lw back -89
lw backers -61
lw bad -82
lw ballot -122
lw ballots 32
lw bank 26
lw base 85
lw battery -25
lw battle -29
lw battleground -26
lw became -75
lw because -12
lw become -40
lw before 13
lw began -117
lw begin -49
lw beginning -27
lw begun -119
lw believe -23
lw believes -12
lw best -107
lw better -94
lw between -37
lw bid 28
lw big -12
lw bigger -26
lw biggest -22
lw bill 72
lw billionaire -41
lw bipartisan 7
lw black -29
lw board 98
lw book 17
lw both 16
lw bring 11
lw bringing -13
lw broad -58
lw budget 45
lw building -25
lw bureau 21
lw business -100
lw businesses 6
lw businessman 49
lw by -13
lw call 16
lw called -42
lw calling -10
lw calls 107
lw came -91
lw camp 51
lw campaign 27
lw campaigns 111
lw candidacy 65
lw candidate 32
lw candidates 53
lw care 33
lw career -48
lw careful -31
lw case -25
lw cases -92
lw cast -21
lw caucus -62
lw caucus-goers 6
lw caucuses -60
lw central -8
lw certain -38
lw chance 12
lw change -21
lw changes 5
lw checks -29
lw chief -27
lw child 8
lw children -42
lw cited -6
lw citizens 12
lw city -27
lw claim -39
lw class -63
lw clear -47
lw client -43
lw climate -32
lw close -40
lw closer 51
lw club -42
lw coalition -44
lw college -14
lw come -69
lw comes -43
lw comment -14
lw comments -70
lw commercial -23
lw commitment -9
lw committee -31
lw common -92
lw community 66
lw companies -70
lw company 30
lw competitors -24
lw conference -109
lw congressional -47
lw conservative -62
lw conservatives 8
lw consider -57
lw considering -56
lw contenders -21
lw content 26
lw contest 42
lw contests 19
lw continue -48
lw continued -75
lw continues -89
lw continuing -62
lw control -57
lw controversial -82
lw convention -24
lw conventions -60
lw conversation 65
lw core -61
lw countries -6
lw country 19
lw coup -18
lw course -22
lw court 28
lw courts 13
lw criminal -56
lw crisis 103
lw critical -56
lw critics 80
lw crowd -10
lw current -105
lw cut -26
lw data 39
lw day -38
lw days 28
lw deal -29
lw debate 42
lw debates -52
lw decades -20
lw decided -33
lw decision -6
lw decisions -124
lw declined -51
lw deep -71
lw delegate -47
lw delegates -21
lw department 32
lw designed -40
lw desire -21
lw despite 14
lw detailed -65
lw determined -10
lw different 9
lw difficult -82
lw diplomat 81
lw direct -84
lw district 30
lw districts -66
lw document 76
lw documents -24
lw doing -42
lw donations -19
lw donors 33
lw dozen -45
lw drawing -29
lw drawn -88
lw e-mail -63
lw eager -34
lw easy 17
lw economic -17
lw economists 142
lw economy -49
lw education 98
lw effort 15
lw efforts -58
lw eight -45
lw either -55
lw elders -67
lw election -54
lw elections -85
lw electorate 10
lw eligible -25
lw email 6
lw emails 18
lw emotional 29
lw employee 93
lw employees -15
lw employers -31
lw endorsement -44
lw enough -62
lw environmental -15
lw equal -6
lw estimates 98
lw evangelical 15
lw evening 48
lw events 19
lw every -68
lw everyone 49
lw evidence 86
lw executive -23
lw executives 136
lw expected -42
lw experts 92
lw express -111
lw expressed -80
lw face -61
lw faced 84
lw faces 12
lw facing 116
lw fact -12
lw failed -31
lw failing -24
lw failure 20
lw fall -62
lw false -105
lw familiar -32
lw families 19
lw far -96
lw father -53
lw favorable 18
lw fears -17
lw federal -51
lw felt -29
lw female -21
lw few 43
lw field 42
lw fierce 56
lw fight 53
lw figure 13
lw filings -11
lw film 42
lw final -60
lw financial -25
lw find -13
lw findings 114
lw finish -59
lw fired -47
lw firm -35
lw firms 97
lw five -27
lw floor 25
lw follow-up -29
lw followers -16
lw for -29
lw forceful -67
lw forces 55
lw formal -72
lw former -23
lw found -27
lw foundation -23
lw four -47
lw free -37
lw friend -11
lw friends 163
lw from -20
lw front-runner -48
lw full -69
lw fundamental 19
lw funding -17
lw fundraising -67
lw future -60
lw gave -37
lw general -35
lw give -17
lw giving -24
lw global -7
lw go -16
lw going -31
lw good -41
lw government 12
lw governments -133
lw governor 54
lw governors -87
lw ground -112
lw group 53
lw groups 23
lw growing -33
lw gun -54
lw hackers 19
lw hard -10
lw hard-line 12
lw harder 24
lw harsh -92
lw health -35
lw held 13
lw help -11
lw helped -14
lw helping -18
lw her -8
lw here 115
lw herself -16
lw high -29
lw highest -55
lw him 12
lw himself 10
lw his -10
lw history 6
lw hit -21
lw hold -12
lw hoped -5
lw hopes -59
lw hoping -26
lw how -23
lw huge -34
lw husband 80
lw i 12
lw ideas 7
lw ideological -62
lw if -27
lw immigrants -11
lw immigration 19
lw important -87
lw in -14
lw inability 50
lw incident 25
lw inclined -54
lw include -55
lw included -45
lw including 18
lw increase -126
lw influence -25
lw information -50
lw infrastructure -45
lw initial -50
lw initiative -48
lw insiders 136
lw intended -38
lw internal -42
lw international -28
lw interview -17
lw into -38
lw investigation 42
lw investigators 64
lw investors 26
lw issue 23
lw issues -75
lw its -18
lw itself 22
lw jobs -11
lw judge 54
lw judicial -56
lw justice 48
lw justices -48
lw keep -28
lw key 27
lw know -10
lw labor 48
lw language -58
lw large -63
lw larger -44
lw late 52
lw latest -20
lw law 60
lw lawmakers 71
lw laws -24
lw lawsuit 33
lw lawsuits -6
lw lawyers 56
lw leader 65
lw leaders 47
lw leadership 102
lw least -19
lw left -22
lw legislation 7
lw legislature 84
lw lengthy -39
lw less -45
lw letter 40
lw liberal -51
lw life 23
lw like -12
lw lines -21
lw little -27
lw long-term -72
lw longer -20
lw look -14
lw looking -31
lw looks -51
lw losing -12
lw lost -15
lw low -15
lw made -52
lw main -73
lw make -75
lw makes -60
lw making -52
lw managed -28
lw manager 42
lw many -24
lw mass -17
lw material -80
lw mayor -16
lw me 22
lw mean -40
lw means -17
lw measure 16
lw measures 47
lw media 9
lw member 23
lw members 42
lw memo -41
lw men -79
lw message 42
lw messages -75
lw million -61
lw minority 59
lw mogul 17
lw moment -96
lw money -57
lw month 38
lw months -34
lw morning 52
lw move 45
lw movement -40
lw multiple 25
lw name -28
lw nation 66
lw national 49
lw nations -106
lw nationwide -133
lw need -78
lw needed -51
lw needs -82
lw negative -52
lw negotiations -44
lw neighboring -12
lw net -34
lw networks 59
lw neurosurgeon 107
lw new -19
lw news -85
lw newspaper 77
lw night 19
lw nobody -9
lw nominating -8
lw nomination -10
lw nominee 39
lw none -34
lw number 48
lw numbers 12
lw numerous 23
lw observers 20
lw of -18
lw off -115
lw offer -53
lw offered -37
lw office 179
lw officers 6
lw official 89
lw officials 55
lw old -41
lw on -28
lw one -10
lw ones 107
lw open 19
lw opening -65
lw operatives 143
lw opponents 116
lw opportunity -26
lw opposed 105
lw opposition 47
lw or -30
lw order 33
lw organization 90
lw organizations 12
lw organizers 73
lw original 11
lw other -22
lw others 15
lw otherwise -19
lw our -64
lw outcome -11
lw outlets 116
lw over -35
lw overall -46
lw overtime -27
lw overwhelming -48
lw own -41
lw package -26
lw page 62
lw paid -27
lw panel 90
lw paper 86
lw particular 48
lw parties 27
lw partisan -17
lw past -79
lw path -39
lw pay -53
lw people 14
lw percent 49
lw percentage -5
lw persistent -115
lw person 11
lw personal -83
lw phone -69
lw picture -24
lw piece 18
lw place 51
lw plan 18
lw planned -46
lw planning 19
lw plans -81
lw platform 55
lw pledge -14
lw pledged -27
lw point 86
lw poised -37
lw police 6
lw policies 54
lw policy -34
lw political -26
lw politicians 62
lw politics -60
lw poll 97
lw polling 32
lw polls 21
lw poor 41
lw popular -50
lw population 13
lw populist -60
lw position 36
lw positive -16
lw possible -27
lw potential -36
lw power -93
lw powerful -55
lw precincts -53
lw prepared -14
lw presidency 78
lw president 5
lw presidential -46
lw press -47
lw previous -33
lw price -21
lw primaries -122
lw primary -50
lw prime-time -22
lw prison -17
lw private -60
lw problem -32
lw process 24
lw program -13
lw progressives 29
lw promised -32
lw promises -64
lw prompted -9
lw proposal 44
lw proposals 35
lw proposed -30
lw prosecutor -38
lw prosecutors 79
lw protesters 78
lw provide -50
lw provided -26
lw public -40
lw push -58
lw pushed -21
lw pushing -16
lw put -36
lw question -14
lw questions -24
lw quick -77
lw race 24
lw races -6
lw racial -19
lw radio -70
lw raise 52
lw raised 24
lw raising -30
lw rate -93
lw rates 7
lw readers -64
lw ready -15
lw real -44
lw reason -14
lw reasons -54
lw receive -17
lw received -34
lw receiving -19
lw recent 34
lw record 19
lw red -9
lw reform 72
lw refugees -82
lw refusal -79
lw refuse -13
lw refused -55
lw refuses -66
lw refusing -70
lw release 20
lw religious -62
lw reluctance -52
lw reluctant -38
lw remains -97
lw remarks -114
lw renewed -85
lw repeated -49
lw report 67
lw reported -24
lw reporter 76
lw reporters -73
lw reporting 35
lw reports 82
lw request -84
lw requests -67
lw required -25
lw research 29
lw researchers 71
lw respond 42
lw response -14
lw results 100
lw retirement -18
lw revolution -11
lw rhetoric 136
lw right 19
lw rights -38
lw rivals 50
lw roll -50
lw ruling 99
lw said -38
lw same -149
lw say -23
lw saying -13
lw says -39
lw scathing -50
lw schedule 66
lw scheduled -38
lw season -35
lw security -60
lw see -25
lw seek -34
lw seeking -35
lw seem -98
lw seemed -35
lw seems -96
lw senators 146
lw sent -31
lw sentiment 43
lw separate -45
lw serious -70
lw set -35
lw seven -64
lw several -14
lw sharp -79
lw she 7
lw shift -82
lw shooting -25
lw short -42
lw shot 12
lw show 45
lw showed -10
lw showing -15
lw shown -95
lw shows -9
lw side 97
lw sides 90
lw sign 53
lw signature -16
lw significant 50
lw signs -110
lw similar -68
lw simple 16
lw single -31
lw six -33
lw smaller -10
lw social -32
lw some 22
lw someone -18
lw something 71
lw sought -80
lw source 46
lw sources 65
lw speaker 64
lw speakers 100
lw special -20
lw specific -40
lw speech 31
lw speeches -84
lw spending -24
lw spent -28
lw spokesman 94
lw spokeswoman 32
lw spot 70
lw staffer -32
lw staffers -49
lw stage -26
lw stakes -64
lw star -26
lw start -71
lw started 45
lw state 49
lw statement -24
lw statements -102
lw states -7
lw step -9
lw steps -17
lw stop -43
lw stopped -39
lw story -110
lw strategic -38
lw strategists 65
lw strategy -9
lw striking -36
lw strong -80
lw struggled -49
lw struggling -38
lw students 8
lw subject 47
lw success -34
lw such -41
lw suit 122
lw superdelegates -58
lw support -73
lw supporters 64
lw sure -60
lw survey 57
lw surveyed 106
lw swing -21
lw sympathetic 42
lw system 48
lw systems -51
lw take -76
lw taken -76
lw takes -58
lw taking 34
lw talk -93
lw talking -32
lw tax -57
lw team 79
lw telling 131
lw temporary -28
lw tend -40
lw term -68
lw terror -29
lw terrorist -35
lw text -36
lw than -35
lw that -17
lw the -18
lw their -21
lw themselves 47
lw these -56
lw they -10
lw thing -21
lw things -102
lw think -22
lw third 61
lw this -17
lw those -20
lw though 7
lw threatened -18
lw three -14
lw threshold -17
lw ticket -46
lw time -18
lw times -100
lw to-4 53
lw told -31
lw took -38
lw tough -56
lw toward -74
lw trade -15
lw transition -24
lw tried -65
lw tries -22
lw troops 28
lw trouble -55
lw try -40
lw trying -52
lw turned -19
lw turning -44
lw turnout -106
lw turns -119
lw tweet 58
lw two -20
lw unable -22
lw unfair -94
lw unfavorable -52
lw unions -30
lw unsolicited -21
lw until -30
lw up -37
lw updated -35
lw upon 55
lw us -33
lw use 71
lw used -39
lw user -8
lw users 128
lw using -17
lw various -69
lw very -92
lw video -48
lw view 97
lw voice 18
lw voiced -82
lw vote -18
lw voted -26
lw voter -58
lw voters 13
lw votes -109
lw voting 31
lw vowed -14
lw want -75
lw wanted -42
lw wants -50
lw war -63
lw watch -46
lw way -28
lw ways 80
lw weapons -54
lw website 65
lw week 63
lw weeks -28
lw went -25
lw what -23
lw where -47
lw whether -28
lw while 19
lw who -6
lw whoever -24
lw whom 7
lw why -33
lw wife 65
lw willingness -74
lw win -27
lw winning 81
lw with -16
lw without 7
lw woman -66
lw women 56
lw won 71
lw word 6
lw words -37
lw work -45
lw works -18
lw world 13
lw wrong 38
lw yard -17
lw year -49
lw years -27
lw you -6
lw your -81
lw — 10
lwf " base  -9
lwf " base +to -11
lwf " ing  35
lwf $ base  -20
lwf $ base +no 50
lwf $ base +so -76
lwf $ base +then -50
lwf $ base +to 59
lwf $ base +to+be -24
lwf $ base +yet -48
lwf $ ed  20
lwf ' base  -34
lwf ' ed  15
lwf ' ing  32
lwf ' s  8
lwf 'd base  53
lwf 'll base  -44
lwf 're ing  11
lwf 's base  -16
lwf 's base +not 33
lwf 's ing  -10
lwf 's s  -9
lwf 've ed  -14
lwf ( base  -56
lwf ( ed  7
lwf ( ing  -36
lwf ) base  -111
lwf ) s  -29
lwf , base  -20
lwf , base +also 13
lwf , base +could -9
lwf , base +did+not -49
lwf , base +has 20
lwf , base +have -14
lwf , base +is -69
lwf , base +ly 71
lwf , base +ly+to -31
lwf , base +not -26
lwf , base +so 14
lwf , base +to -66
lwf , base +will 24
lwf , base +would 96
lwf , ed  22
lwf , ed +also 9
lwf , ed +first -41
lwf , ed +had -88
lwf , ed +has -18
lwf , ed +have 33
lwf , ed +is -19
lwf , ed +ly -10
lwf , ed +now 90
lwf , ed +then -124
lwf , ed +was 103
lwf , ing  12
lwf , ing +are 41
lwf , ing +even 16
lwf , ing +is -8
lwf , ing +ly -29
lwf , ing +not -23
lwf , ing +was -34
lwf , s  -9
lwf . base  -24
lwf . ed  22
lwf / base  -18
lwf : base  32
lwf : base +to -23
lwf : ed  -44
lwf : ing  -8
lwf ; base  14
lwf ; ing  -54
lwf < base  -23
lwf CAP base  -6
lwf CAP base +are 53
lwf CAP base +can -100
lwf CAP base +could -55
lwf CAP base +did 50
lwf CAP base +did+not+ly -24
lwf CAP base +does+not 57
lwf CAP base +doesn't 101
lwf CAP base +don’t 100
lwf CAP base +had -40
lwf CAP base +has 12
lwf CAP base +has+been 126
lwf CAP base +have 42
lwf CAP base +is -38
lwf CAP base +is+ly+to 48
lwf CAP base +ly -14
lwf CAP base +may -17
lwf CAP base +might 7
lwf CAP base +must -62
lwf CAP base +now -52
lwf CAP base +should -58
lwf CAP base +so -37
lwf CAP base +still 97
lwf CAP base +to -5
lwf CAP base +was 53
lwf CAP base +would 32
lwf CAP base +would+be -29
lwf CAP base +would+not 64
lwf CAP base +wouldn’t 46
lwf CAP base +’s -42
lwf CAP ed  21
lwf CAP ed +again 50
lwf CAP ed +also 68
lwf CAP ed +are -26
lwf CAP ed +first 57
lwf CAP ed +had -39
lwf CAP ed +had+ly 5
lwf CAP ed +has+also -35
lwf CAP ed +has+been -38
lwf CAP ed +has+not -56
lwf CAP ed +hasn't -41
lwf CAP ed +have 12
lwf CAP ed +have+been -29
lwf CAP ed +have+ly -24
lwf CAP ed +is -30
lwf CAP ed +is+ly 58
lwf CAP ed +just 53
lwf CAP ed +later -14
lwf CAP ed +ly -35
lwf CAP ed +never -43
lwf CAP ed +then 15
lwf CAP ed +to+be 34
lwf CAP ed +was+ly -89
lwf CAP ed +was+not -62
lwf CAP ed +were 18
lwf CAP ed +’s -108
lwf CAP ing  -55
lwf CAP ing +has+been -46
lwf CAP ing +have+been 7
lwf CAP ing +is 47
lwf CAP ing +is+also -7
lwf CAP ing +is+ly 32
lwf CAP ing +isn’t 45
lwf CAP ing +ly 45
lwf CAP ing +to -43
lwf CAP ing +was 16
lwf CAP ing +were -33
lwf CAP ing +’s -42
lwf CAP s  12
lwf CAP s +also -78
lwf CAP s +ly -27
lwf CAP s +now 33
lwf CAP s +still -16
lwf CAP s +’s -30
lwf DAY base  21
lwf DAY base +to -51
lwf DAY base +’s -39
lwf DAY ed  22
lwf DAY ing  -35
lwf DAY s  10
lwf NUM base  -13
lwf NUM base +to 76
lwf NUM ing  -34
lwf NUM s  -32
lwf a base  -18
lwf a base +long -38
lwf a base +ly 32
lwf a ed  -29
lwf a ed +ly -101
lwf a ing  -49
lwf a s  15
lwf ability base +to -34
lwf able base +to -57
lwf about base  -31
lwf about base +to 42
lwf about ing  -30
lwf about s  -33
lwf account ed  -52
lwf ad ing  -129
lwf ad s  149
lwf administration base +to -46
lwf administration ed  21
lwf administration s  44
lwf ads base  -10
lwf ads ed  -12
lwf ads ing  35
lwf advisers base  47
lwf advisers ed  -6
lwf after base  -28
lwf after ed +being 10
lwf after ing  9
lwf after ing +ly 34
lwf after s  18
lwf against base  -5
lwf against ing  -45
lwf against s  16
lwf agency ed  92
lwf agreed base +to -19
lwf agreement ed  -82
lwf aide ed  -15
lwf aides base  68
lwf aides ed  -36
lwf all s  -28
lwf allies base  44
lwf allowed base +to -71
lwf although base  -13
lwf amid s  -40
lwf an base +earlier 36
lwf an base +ly -45
lwf an ed  -91
lwf an ing  26
lwf analysts base  99
lwf and base  -32
lwf and base +could -45
lwf and base +has 78
lwf and base +ly 105
lwf and base +then -21
lwf and base +to 46
lwf and base +will 28
lwf and base +would -69
lwf and ed  22
lwf and ed +has 46
lwf and ed +have 77
lwf and ed +is 33
lwf and ed +ly -82
lwf and ed +then 55
lwf and ing  -8
lwf and ing +is 61
lwf and ing +ly 24
lwf and ing +was -71
lwf and s  16
lwf announced base  -7
lwf announced s  -35
lwf anonymity base +to 21
lwf another base  -36
lwf another ed  -11
lwf anti-trump base  -37
lwf any base  7
lwf any ing  -33
lwf any s  -51
lwf apparent base  36
lwf appeared base +to -45
lwf appears base +to -30
lwf article ed  -24
lwf as base  -18
lwf as ed  -6
lwf as ing  -14
lwf as s  25
lwf asked base +to -17
lwf at base  -19
lwf at ing  -57
lwf at s  -34
lwf attempt base +to -53
lwf attempted base +to -36
lwf attempts base +to -21
lwf attendees ed  75
lwf audience ed  -66
lwf authorities ed  -17
lwf authorized base +to -74
lwf avoid ing  -20
lwf awkward base  -21
lwf bad base  -53
lwf battleground base  -15
lwf battleground s  -19
lwf became base  -15
lwf because base  -12
lwf become base  -11
lwf before base  -16
lwf before ing  -38
lwf began base +to -30
lwf began ing  -119
lwf begin ing  -27
lwf beginning base +to -20
lwf begun base +to -93
lwf begun ing  -53
lwf believe base  -13
lwf best base  -47
lwf best ed  -78
lwf best s  -39
lwf better base  -38
lwf bid base +to 35
lwf big base  11
lwf biggest base  19
lwf bipartisan base  -96
lwf black base  -18
lwf board ed  -7
lwf both base  -21
lwf both ed  -8
lwf both s  -48
lwf bring base  -39
lwf bringing base  -12
lwf broad base  -38
lwf business s  -77
lwf businessman ed  55
lwf but base  -41
lwf but base +to -90
lwf but ed  31
lwf but ed +also 64
lwf but ed +ly 31
lwf but s  -15
lwf by base  -7
lwf by ing +ly -42
lwf by s  16
lwf call base  -23
lwf call base +to -52
lwf called base  -11
lwf calling base  -10
lwf campaign base +did+not 80
lwf campaign base +so -18
lwf campaign base +to 19
lwf campaign base +’s 22
lwf campaign ed  11
lwf campaign ed +had 23
lwf campaign ed +has 96
lwf campaign ing  53
lwf campaign s  6
lwf candidate base  -47
lwf candidate base +to 84
lwf candidate base +’s -66
lwf candidate ed  -49
lwf candidate ed +has 5
lwf candidate ing  19
lwf candidate s  16
lwf candidates base  -24
lwf candidates base +to 29
lwf candidates ed  13
lwf candidates ed +have 11
lwf candidates ing  49
lwf care base  -12
lwf caucus s  -19
lwf certain s  -21
lwf chance base +to 24
lwf change base  -31
lwf child base  -6
lwf clear base  -35
lwf close base  -18
lwf close base +to -28
lwf closer ing +to 58
lwf come base +to -18
lwf comes ing +to -14
lwf comments base  -79
lwf comments ed  -36
lwf committee ed  -34
lwf common base  -55
lwf companies base  -10
lwf companies ing  -56
lwf company s  -18
lwf conference base  -40
lwf congressional base  -41
lwf conservative base  -39
lwf conservative s  -37
lwf consider ing  -50
lwf considering ing  -56
lwf contests ed  30
lwf continue base +to -73
lwf continue ing  19
lwf continued base +to -73
lwf continues base +to -89
lwf continuing base +to -63
lwf controversial base  -55
lwf controversial s  -52
lwf convention base  -5
lwf convention s  -28
lwf core s  -44
lwf countries base  11
lwf countries base +to -31
lwf country base  72
lwf coup base  -18
lwf court base  12
lwf court ed  33
lwf court ing  -36
lwf court s  -60
lwf criminal s  -41
lwf critics base  7
lwf crowd ed  -51
lwf data ing  -147
lwf day base  -16
lwf day ed  -24
lwf deal base  -84
lwf deal ed  -51
lwf debate base  35
lwf debate ed  32
lwf debate s  35
lwf decided base +to -25
lwf decision base +to -84
lwf declined base +to -50
lwf deep base  -51
lwf delegate base  -20
lwf delegates base  56
lwf delegates base +so -19
lwf delegates base +to 16
lwf delegates ed  -108
lwf delegates ing  50
lwf designed base +to -40
lwf desire base +to -16
lwf despite ing  55
lwf different s  7
lwf difficult base +to -67
lwf direct base  -71
lwf document ed  -20
lwf documents ed  -56
lwf doing base  -11
lwf donors base  53
lwf dozen s  -45
lwf drawing s  -6
lwf drawn base  -88
lwf drew base  -97
lwf each base  -37
lwf eager base +to -34
lwf economic s  -27
lwf economists base  55
lwf effort base +to -10
lwf efforts base +to -60
lwf eight s  -18
lwf either base  -30
lwf election base  -20
lwf eligible base +to -24
lwf email base  -64
lwf email ed  22
lwf email s  118
lwf emails base  121
lwf emails ed  -37
lwf emotional base  -55
lwf employee ed  93
lwf enough base +to -38
lwf enough s  -22
lwf environmental s  -15
lwf equal base  -6
lwf establishment base  -54
lwf evangelical base  36
lwf every base  -32
lwf executive base  -47
lwf executives ed  93
lwf expected base +to -40
lwf experts base  54
lwf experts ed  89
lwf expressed base  -75
lwf faced base  79
lwf facing base  105
lwf failed base +to -86
lwf failure base +to 25
lwf far base  -44
lwf father ed  19
lwf federal base  -50
lwf federal s  -24
lwf few base  -22
lwf few s  -25
lwf fierce base  77
lwf fight base  -11
lwf final base  -59
lwf financial base  12
lwf financial s  -45
lwf find base  -9
lwf fired base  -47
lwf firm ed  -73
lwf five base  44
lwf five s  -32
lwf floor base  -19
lwf for base  -19
lwf for ed  7
lwf for ing  -50
lwf for s  -21
lwf forceful base  -67
lwf former base  -20
lwf found base  -16
lwf four s  -30
lwf free base  -11
lwf free base +to -45
lwf friend ed  -11
lwf from ed  -7
lwf from ing  -8
lwf from s  -8
lwf full base  -69
lwf fundamental base  19
lwf fundraising s  -28
lwf gave base  -37
lwf giving base  -24
lwf global base  -6
lwf go base  -14
lwf going base  -10
lwf going base +to -33
lwf good base  -38
lwf government base  -37
lwf government ed  9
lwf government s  -8
lwf governor ed  11
lwf group ed  -89
lwf group ing  78
lwf group s  26
lwf groups base  28
lwf groups ing  24
lwf growing base  -22
lwf gun base  -40
lwf hard base  -12
lwf hard base +to 9
lwf harder base +to -55
lwf harsh base  -78
lwf he base  20
lwf he base +can 13
lwf he base +could -30
lwf he base +could+not -77
lwf he base +did -92
lwf he base +did+not -37
lwf he base +didn't 57
lwf he base +didn’t -21
lwf he base +does+not 7
lwf he base +doesn't 53
lwf he base +doesn’t 29
lwf he base +had -19
lwf he base +has -118
lwf he base +is 108
lwf he base +might -69
lwf he base +was -88
lwf he base +will -41
lwf he base +would -83
lwf he base +would+not -53
lwf he base +’d -75
lwf he base +’ll 72
lwf he base +’s -47
lwf he ed  30
lwf he ed +also -54
lwf he ed +had -99
lwf he ed +has+also 132
lwf he ed +hasn’t -83
lwf he ed +is 28
lwf he ed +later 112
lwf he ed +ly 22
lwf he ed +then 41
lwf he ed +was 12
lwf he ed +was+ly -12
lwf he ed +’s 20
lwf he ing +is -34
lwf he ing +was -119
lwf he ing +’s 41
lwf he ing +’s+not -10
lwf he s  7
lwf he s +also 117
lwf he s +ly -5
lwf health base  -28
lwf health s  -40
lwf help ing  -13
lwf helped base  26
lwf helped ed  -66
lwf her base +to 5
lwf her ed  -69
lwf her ing  -76
lwf high base  -26
lwf him base +to 44
lwf him ing  -15
lwf himself ed  -27
lwf his base +ly 32
lwf his ing  -25
lwf his s  -20
lwf hit base  -19
lwf home base  6
lwf hoping base +to -27
lwf how base  -54
lwf how base +to 32
lwf i base  54
lwf i base +don't -48
lwf i base +don’t 79
lwf i ed +have 96
lwf if base  -30
lwf if ed  -31
lwf immigration base  -17
lwf immigration s  -52
lwf important base  -15
lwf important base +to -88
lwf important s  -20
lwf in base  -13
lwf in ed  -18
lwf in ing  -9
lwf inability base +to 50
lwf inclined base +to -54
lwf include s  -32
lwf including ing  -7
lwf including s  27
lwf initial base  19
lwf intended base +to -36
lwf internal s  -41
lwf international base  -28
lwf interview ed  43
lwf into base  -41
lwf into s  -22
lwf investigation ed  43
lwf it base  -32
lwf it base +could -34
lwf it base +did+not 125
lwf it base +does 66
lwf it base +does+not 51
lwf it base +has -14
lwf it base +is -93
lwf it base +is+not -52
lwf it base +to -62
lwf it base +was -78
lwf it base +will -84
lwf it base +would -44
lwf it base +’s -31
lwf it ed  -6
lwf it ed +had -74
lwf it ed +has -91
lwf it ed +is -43
lwf it ed +ly 75
lwf it ed +was -17
lwf it ing +is -52
lwf it ing +was -54
lwf it s  -11
lwf it s +ly 27
lwf its base  -10
lwf its ed  21
lwf its s  -40
lwf jobs base  -84
lwf judge ed  -44
lwf keep ing  -22
lwf key s  -36
lwf know base  -10
lwf labor base  67
lwf larger base  -44
lwf latest base  -7
lwf law s  -48
lwf laws ing  -8
lwf lawsuit ed  -38
lwf lawsuit s  87
lwf leader ed  -10
lwf leaders base  50
lwf leaders base +to -67
lwf leaders ed  24
lwf leaders ed +have -8
lwf left base  -34
lwf less base  -15
lwf less ed  -47
lwf letter ed  -24
lwf liberal base  -9
lwf liberal s  -43
lwf life base  -9
lwf like base  -28
lwf like base +to 16
lwf little base  -74
lwf little base +to -94
lwf longer base  -51
lwf look base  -10
lwf looking base +to -27
lwf low base  -12
lwf made base  -46
lwf made base +no -20
lwf made s  -28
lwf main base  -30
lwf major base  38
lwf major s  -54
lwf make base  -41
lwf makes base  -57
lwf making base  -33
lwf making s  -42
lwf man ed  -33
lwf managed base +to -28
lwf manager ed  45
lwf many base  52
lwf many ed  79
lwf many s  -30
lwf mass ing  -17
lwf meant base +to -21
lwf media base  27
lwf media s  -95
lwf members base  -5
lwf members ed  -23
lwf memo ed  -49
lwf men ed  -22
lwf million base  -17
lwf million ed  -33
lwf million ing  -35
lwf million s  -24
lwf mogul ed  86
lwf money base  -12
lwf money base +to -32
lwf month base +to -92
lwf month ed  130
lwf move base  -9
lwf move ed  -105
lwf multiple s  25
lwf my base  33
lwf national base  57
lwf need base  -25
lwf need base +to -54
lwf needed base +to -54
lwf needs base +to -74
lwf negative base  -24
lwf new base  -49
lwf news base  -68
lwf news s  -77
lwf newspaper ed  78
lwf night base  -41
lwf night base +’s -7
lwf nomination base  12
lwf nominee ed  12
lwf nominee s  28
lwf numerous s  23
lwf observers base  24
lwf of base  -24
lwf of ed  -94
lwf of ing  -16
lwf of ing +ly -58
lwf of ing +not -31
lwf of s  -7
lwf official ed  51
lwf officials base  48
lwf officials ed  21
lwf officials ed +have -15
lwf on base  -62
lwf on base +to -54
lwf on ing  -42
lwf one base  -17
lwf one ed  -88
lwf one s  -17
lwf open base  -72
lwf opening base  -52
lwf opening s  -26
lwf opponents base  25
lwf opponents ed  15
lwf opportunity base +to -26
lwf or base  -34
lwf or ed  13
lwf or ing  16
lwf or s  33
lwf order base +to 12
lwf original base  13
lwf other base  -32
lwf other ing  -67
lwf other s  -34
lwf others base  41
lwf others ed  49
lwf others ing  -7
lwf our base  -40
lwf out base  -95
lwf out base +to 64
lwf out ing  -54
lwf over base  -36
lwf over ing  15
lwf over s  -25
lwf overall base  10
lwf overtime base  -27
lwf overwhelming base  -48
lwf own base  -19
lwf own s  11
lwf paid base  -13
lwf paid ing  -21
lwf particular base  14
lwf parties base  55
lwf parties base +to -26
lwf partisan base  -15
lwf party base +to -29
lwf party ed  86
lwf party s  -91
lwf past base  -66
lwf past s  18
lwf pay base  -6
lwf people base  -31
lwf people base +to -42
lwf people ed  -55
lwf people ing  14
lwf people ing +are -76
lwf percent base  -17
lwf percent base +would 137
lwf percent ed  -40
lwf percent ing  44
lwf percentage base  -28
lwf percentage s  -59
lwf person ed  61
lwf personal base  -37
lwf personal s  -78
lwf phone base  -17
lwf phone s  -66
lwf photo base  -12
lwf plan base +to -120
lwf plan base +would -15
lwf plan ed  -31
lwf plan s  139
lwf planned base +to -37
lwf planning base +to -62
lwf plans base +to -82
lwf pledged base +to -27
lwf poised base +to -37
lwf police base  86
lwf police ed  28
lwf policy base  57
lwf policy ing  -57
lwf policy s  12
lwf political base  15
lwf political ing  -7
lwf political s  -79
lwf politicians base  120
lwf poll ed  33
lwf poll s  127
lwf polling s  29
lwf polls base  44
lwf polls ed  -21
lwf polls ing  17
lwf popular base  -31
lwf populist base  -19
lwf positive base  -46
lwf precincts ing  -53
lwf president base  76
lwf president base +to -23
lwf president base +’s 21
lwf president ed  -45
lwf president s  -17
lwf presidential base  -30
lwf presidential ing  -18
lwf presidential s  -41
lwf press base  -51
lwf pressure base +to 7
lwf previous base  -94
lwf previous s  25
lwf primaries base  -11
lwf primary base  -35
lwf primary ed  22
lwf primary s  -54
lwf prime-time base  -19
lwf private base  -17
lwf private s  -22
lwf program ed  13
lwf promised base +to -33
lwf proposal base +to -21
lwf proposed ing  -13
lwf prosecutor base +to -22
lwf prosecutors ed  145
lwf public base  71
lwf public ing  -21
lwf public s  -73
lwf push base  -7
lwf pushing base  -13
lwf put base  -34
lwf quick base +to -77
lwf race ed  34
lwf race ed +has -74
lwf race s  -5
lwf radio base  -70
lwf raise base  -24
lwf raise s  69
lwf raised s  52
lwf raising s  -31
lwf ready base +to 18
lwf real base  -44
lwf reason base +to -68
lwf reasons base +to 10
lwf records base  44
lwf refusal base +to -65
lwf refuse base +to -13
lwf refused base +to -53
lwf refuses base +to -66
lwf refusing base +to -70
lwf reluctant base +to -38
lwf remains base  -12
lwf remarks ed  -116
lwf repeated s  -34
lwf report ed +was 22
lwf report ing  -118
lwf report s  54
lwf reported ing  -6
lwf reporter ed  63
lwf reports base  84
lwf required base +to -14
lwf research s  29
lwf respond s +to 43
lwf right base +to 22
lwf rights base  -8
lwf rights s  -41
lwf roll base  -50
lwf said base  -17
lwf said ing  36
lwf said s  -54
lwf same base  -25
lwf same s  -69
lwf say base  -11
lwf says base  -38
lwf scheduled base +to -29
lwf security base  -28
lwf security s  -47
lwf see base  -24
lwf seek base +to -34
lwf seeking base +to -25
lwf seem base +to -39
lwf seemed base  -40
lwf seemed base +to 16
lwf seemed ed  -56
lwf seems base +to -73
lwf senator ed  -40
lwf senator s  42
lwf senators ed  -65
lwf set base +to -20
lwf several base  28
lwf several s  -64
lwf sharp base  -68
lwf sharp s  -28
lwf she base  -28
lwf she base +could 103
lwf she base +did+not -52
lwf she base +has -18
lwf she base +would -24
lwf she base +’ll -54
lwf she ed  14
lwf she ed +also 34
lwf she ed +had 7
lwf she ed +has -62
lwf she ed +is 107
lwf she ed +ly 45
lwf she ed +was -33
lwf she ing +is -29
lwf she ing +was -33
lwf she ing +’s 72
lwf she s  16
lwf she s +ly -19
lwf short base  -38
lwf shot base  -76
lwf show base  -51
lwf shown base  -11
lwf similar base  -33
lwf similar s  -55
lwf simple base  16
lwf since base  -32
lwf since ed  23
lwf since ing  -8
lwf single base  -31
lwf six s  -33
lwf social s  -27
lwf some base  -48
lwf some ed  73
lwf some ed +have -42
lwf some ing  -100
lwf some s  -28
lwf sought base +to -75
lwf source ed  72
lwf sources ed  -21
lwf special s  -8
lwf speech base +to -67
lwf speech ed  -22
lwf speech ing  84
lwf spending s  -10
lwf spokesman ed  42
lwf spokeswoman ed  92
lwf started ing  -38
lwf state base  104
lwf state base +to -39
lwf state ed  57
lwf state s  -47
lwf statement ed  74
lwf statement ing  -121
lwf states base  -72
lwf states base +to -42
lwf states ed  32
lwf states ing  -57
lwf stopped ing  -39
lwf strategists base  25
lwf strategists ed  58
lwf strategy ed  -32
lwf striking base  -32
lwf strong base  -66
lwf strong ing  -42
lwf struggled base +to -41
lwf struggling base +to -38
lwf such base  32
lwf such s  -35
lwf supporters base  132
lwf supporters base +to -70
lwf supporters ed  -63
lwf supporters ing  45
lwf sure base  -23
lwf survey ed  -26
lwf survey s  93
lwf surveyed base  98
lwf swing base  -14
lwf swing s  -15
lwf system ed  55
lwf system s  24
lwf take base  -22
lwf takes base  -59
lwf taking base  -34
lwf talk base  -17
lwf talking base  -7
lwf talking s  -31
lwf tax base  -32
lwf tax s  -33
lwf team ed  16
lwf team s  45
lwf temporary base  -28
lwf tend base +to -36
lwf terror s  -25
lwf terrorism s  -55
lwf terrorist base  -15
lwf terrorist s  -36
lwf than base  -55
lwf than ed  -9
lwf than ing  -19
lwf that base  -28
lwf that base +can -39
lwf that base +could 38
lwf that base +has 17
lwf that base +have -85
lwf that base +is -58
lwf that base +ly -62
lwf that base +might -50
lwf that base +will 6
lwf that base +would -96
lwf that base +would+ly 57
lwf that ed  14
lwf that ed +are 10
lwf that ed +has -94
lwf that ed +have -10
lwf that ed +is 108
lwf that ed +ly 66
lwf that ed +was -20
lwf that ed +were 35
lwf that ed +would+have -30
lwf that ing  -42
lwf that ing +is -42
lwf that ing +’s 63
lwf that s  -20
lwf that s +ly -107
lwf the base  -11
lwf the base +first -57
lwf the base +last -37
lwf the base +ly -147
lwf the base +most -60
lwf the base +next -36
lwf the ed  -45
lwf the ed +ly 71
lwf the ed +most 31
lwf the ing  -22
lwf the ing +most -46
lwf the s  -20
lwf the s +first 52
lwf the s +ly -21
lwf the s +most -55
lwf their base  -10
lwf their ed  -21
lwf their ing  -28
lwf their s  -27
lwf them base  -8
lwf them base +to -62
lwf them ed  21
lwf there base  82
lwf there base +is -29
lwf there base +is+no -40
lwf there base +was 54
lwf there base +was+no -30
lwf these s  -17
lwf they base  39
lwf they base +are 7
lwf they base +can -64
lwf they base +could -37
lwf they base +do+not 68
lwf they base +don't -42
lwf they base +don’t 15
lwf they base +have -11
lwf they base +were -48
lwf they base +will -8
lwf they base +would 6
lwf they base +would+ly -50
lwf they ed  12
lwf they ed +also 70
lwf they ed +had -15
lwf they ed +have 40
lwf they ed +ly 21
lwf they ed +were -136
lwf they ed +were+not -32
lwf they ed +’re -130
lwf they ing +are 44
lwf they ing +were -48
lwf they ing +’re -11
lwf things base +to -68
lwf think base  -16
lwf this base  -94
lwf this ing  -38
lwf this s  -20
lwf those base  30
lwf those ed  37
lwf those s  -57
lwf though base  -6
lwf threatened base +to -18
lwf three base  -39
lwf three s  -44
lwf time base  -15
lwf time base +to 38
lwf time ing  -59
lwf took base  -17
lwf took s  -31
lwf top base  40
lwf top s  -60
lwf tough base  -40
lwf trade s  14
lwf tried base +to -58
lwf tries base +to -22
lwf trouble ing  -56
lwf try base +to -41
lwf trying base +to -93
lwf tweet ed  72
lwf two base  50
lwf two ed  5
lwf two ing  -13
lwf two s  -43
lwf unable base +to -22
lwf under base  12
lwf unfavorable base  -52
lwf unsolicited base  -21
lwf up base  -15
lwf up base +to -9
lwf up ing  -55
lwf up s  14
lwf updated base +to -30
lwf upon ing  55
lwf use base  -6
lwf used base  -6
lwf used base +to -35
lwf various s  -63
lwf very base  -39
lwf video ed  -107
lwf voice ed  58
lwf vote base  -22
lwf vote base +to -27
lwf vote ed  -53
lwf voted base +to -26
lwf voter base  -36
lwf voter s  -31
lwf voters base  -59
lwf voters base +are -6
lwf voters base +more+ly+to 36
lwf voters base +to -98
lwf voters base +will -95
lwf voters ing +are 20
lwf voters s  11
lwf voting s  55
lwf vowed base +to -9
lwf want base +to -67
lwf wanted base +to -43
lwf wants base +to -52
lwf war base  -30
lwf way base  -25
lwf way base +to -19
lwf ways base +to -22
lwf we base  -34
lwf we ed  39
lwf we ing +’re 31
lwf weapons base  -51
lwf website s  8
lwf week ed  92
lwf week ing  -73
lwf what base  -35
lwf what ed  -134
lwf what ed +is 17
lwf what s  -17
lwf when base  8
lwf when ed  15
lwf when ing  -47
lwf where base  -14
lwf whether base  -16
lwf whether base +to -58
lwf which base  31
lwf which base +is -71
lwf which base +would -78
lwf which ed +has 11
lwf which ed +is -72
lwf which ed +was 62
lwf which ed +will+be -26
lwf which ing +is -19
lwf which s  -17
lwf while base  -8
lwf who base  20
lwf who base +can 59
lwf who base +has 45
lwf who base +ly 38
lwf who base +was -14
lwf who base +will -78
lwf who base +would -64
lwf who ed  13
lwf who ed +are -28
lwf who ed +had+ly 48
lwf who ed +has -48
lwf who ed +has+been -33
lwf who ed +has+ly -68
lwf who ed +has+never -17
lwf who ed +have -15
lwf who ed +is -29
lwf who ed +ly 10
lwf who ed +once -34
lwf who ed +was 42
lwf who ed +’s -50
lwf who ing +are 18
lwf who ing +has+been -47
lwf who ing +is -53
lwf who s  46
lwf who s +ly -40
lwf whoever s  -12
lwf whom ed  -27
lwf whose s  -64
lwf willingness base +to -74
lwf win base  -17
lwf with base  -20
lwf with base +no -29
lwf with ed  -75
lwf with ing  -39
lwf with s  5
lwf without ing  -37
lwf woman ed  12
lwf women base  77
lwf workers base  -5
lwf workers base +to -37
lwf year ed  92
lwf years base +to -75
lwf you base  25
lwf you base +can 53
lwf you ed  -8
lwf your base  -15
lwf — base  -6
lwf — base +will 30
lwf — base +would -33
lwf — ed  34
lwf — ed +has -46
lwf — ed +have -38
n " -ed -74
n " -ing 20
n " -ly -63
n " -s 17
n " CAP -8
n " a -23
n " an -41
n " no 17
n " that -15
n " to -10
n " w 18
n " we 95
n $ $ -30
n ' w -17
n 's -ing -26
n 's -ly -37
n 's -s -35
n 's CAP -43
n 's no 52
n 's not -6
n 's the -37
n ( NUM 35
n ( and -72
n ) , 32
n ) . 28
n , " 18
n , -ing -45
n , -ly 15
n , -s 5
n , CAP -36
n , NUM 22
n , a 26
n , about -79
n , after 62
n , along -72
n , although -16
n , an -61
n , and -18
n , as -78
n , at -21
n , because 56
n , both -33
n , but -30
n , by -34
n , could 23
n , for 56
n , from 13
n , has -30
n , have -41
n , having -19
n , he -62
n , his -118
n , i 19
n , if -8
n , is 38
n , it -39
n , like 27
n , many -27
n , most -23
n , no -16
n , of -20
n , on -23
n , or -21
n , she 25
n , so -28
n , some -10
n , such 10
n , that 81
n , the -19
n , their -47
n , they -61
n , this -59
n , though -7
n , to -27
n , w -13
n , when -36
n , where -29
n , which -34
n , while 33
n , who -16
n , will 5
n , with -21
n , would 70
n -ed " 10
n -ed , 29
n -ed -ing 38
n -ed -ly 8
n -ed . -26
n -ed : -12
n -ed CAP -23
n -ed DAY -51
n -ed NUM -15
n -ed a -34
n -ed about -44
n -ed after -84
n -ed and -10
n -ed as -40
n -ed at -12
n -ed by -6
n -ed for -14
n -ed from -51
n -ed his -26
n -ed in -12
n -ed on -25
n -ed out -43
n -ed that 23
n -ed the -71
n -ed to -52
n -ed up 23
n -ed w 13
n -ed when 51
n -ed with -8
n -ing " -19
n -ing , -104
n -ing -ly -56
n -ing . -56
n -ing CAP -60
n -ing DAY -74
n -ing NUM 22
n -ing a -18
n -ing about -8
n -ing an 11
n -ing and -88
n -ing as -67
n -ing at -76
n -ing down -55
n -ing for 25
n -ing from -77
n -ing he 42
n -ing her -10
n -ing his 37
n -ing in -14
n -ing into 22
n -ing is -8
n -ing it -26
n -ing of 38
n -ing on -40
n -ing out 41
n -ing over 16
n -ing that -19
n -ing the 19
n -ing to -23
n -ing up -32
n -ing w -9
n -ing with -49
n -ly , -38
n -ly -ed 43
n -ly -ing 84
n -ly -s -44
n -ly . -19
n -ly : 42
n -ly CAP 49
n -ly DAY -63
n -ly a -11
n -ly about 71
n -ly after -39
n -ly and -54
n -ly as -30
n -ly at 69
n -ly by -64
n -ly for 47
n -ly from -18
n -ly in -40
n -ly of 100
n -ly on 44
n -ly one -32
n -ly to 25
n -ly w 15
n -ly what 32
n -ly with -26
n -s " -39
n -s ' -7
n -s , -37
n -s -ed -21
n -s -ing 64
n -s -s 8
n -s : -42
n -s ; -38
n -s CAP 37
n -s DAY 54
n -s NUM -30
n -s a 38
n -s about 88
n -s across -30
n -s against -89
n -s all -63
n -s and -68
n -s as 43
n -s at 31
n -s between 81
n -s by -27
n -s during -28
n -s for 25
n -s from 15
n -s have -17
n -s in 25
n -s into -67
n -s is -21
n -s like 101
n -s on -23
n -s or -108
n -s out -41
n -s over 12
n -s she 72
n -s since -42
n -s such -34
n -s than -28
n -s that -10
n -s the -24
n -s they -24
n -s this -19
n -s to -10
n -s w -14
n -s were 11
n -s when -74
n -s who -22
n -s will -23
n -s with -30
n -s — -28
n . $ -9
n . ) -48
n / > -17
n / CAP -7
n / w -6
n : " 28
n : $ 49
n : -s -39
n : CAP -32
n : NUM -45
n : a -95
n : it 10
n : that 5
n : the -68
n : w 15
n ; $ -32
n > . -16
n ? $ -79
n @ CAP -15
n CAP " -36
n CAP ' -32
n CAP 's -32
n CAP , -34
n CAP -ed 7
n CAP -ing 44
n CAP -ly 7
n CAP -s -54
n CAP . -13
n CAP : 58
n CAP NUM -26
n CAP a -51
n CAP about 29
n CAP an -40
n CAP and 41
n CAP are 22
n CAP as 42
n CAP at 16
n CAP but -14
n CAP by -36
n CAP can 26
n CAP could -54
n CAP during 24
n CAP for -13
n CAP from -22
n CAP had -36
n CAP has 26
n CAP have -39
n CAP he 55
n CAP if -29
n CAP in 68
n CAP into -61
n CAP is -26
n CAP of -31
n CAP on -30
n CAP over 37
n CAP should 38
n CAP that -17
n CAP the 26
n CAP to 31
n CAP w -26
n CAP was 37
n CAP who 53
n CAP will -22
n CAP with -8
n CAP would 25
n CAP — -57
n CAP ’s 38
n DAY , -20
n DAY . 16
n DAY at -23
n DAY by -36
n DAY during 14
n DAY in -81
n DAY on 9
n DAY that 37
n DAY to 34
n DAY w -34
n NUM -s -32
n NUM . -15
n NUM CAP -38
n NUM in 28
n NUM of 26
n NUM to 44
n NUM w -45
n NUM — 29
n _ w -29
n a " -12
n a -ed 9
n a -ly 42
n a -s 25
n a CAP -10
n a NUM -15
n a few -14
n a w 14
n about , 11
n about -ing 54
n about -s -5
n about NUM -75
n about a 52
n about her -40
n about his 47
n about it 16
n about the 9
n about their -79
n about what 64
n about whether -18
n across the -50
n after -ing 6
n after CAP 30
n after a 33
n after his -47
n after the -6
n after w -68
n against -ing 66
n against -s 59
n against CAP -26
n against a 56
n against her 28
n against him -45
n against his -53
n against the 17
n against w 28
n all -s 39
n all CAP -12
n all of -10
n all w -8
n along with -54
n among -s 8
n among CAP -13
n among the -7
n an " -54
n an -ed 69
n an -ing -19
n an -ly -50
n an w 24
n and -ed 29
n and -ing -47
n and -ly -40
n and -s -64
n and CAP 20
n and NUM -11
n and a -30
n and has 64
n and in -41
n and is -40
n and other -20
n and that 33
n and the -45
n and w -8
n another w -30
n any -ing -44
n any -s -13
n any w -33
n are -ed -71
n are -ing 11
n are -ly -43
n are -s 29
n are NUM -9
n are a -27
n are no -10
n are not -19
n are some -9
n are the -17
n are w -34
n around to 7
n as -ed -67
n as -ing 12
n as -ly -15
n as -s -47
n as CAP -58
n as a 16
n as an -44
n as he -15
n as his -11
n as if 42
n as one -18
n as she -22
n as the 35
n as they -44
n as to 17
n as w -27
n at -ing 33
n at -s 8
n at CAP -49
n at DAY 65
n at NUM 11
n at a -48
n at all -42
n at his 84
n at it 65
n at one 56
n at the -32
n at w 20
n at what -49
n because CAP -54
n because he -41
n because it 43
n because of 11
n because w 49
n before CAP -12
n before a 49
n before the -39
n behind CAP -9
n being -ed -24
n between CAP -28
n between NUM -36
n between the 30
n between w -42
n beyond the 15
n both -s -13
n both the 30
n both w 29
n but w 93
n by -ing 10
n by -ly -26
n by -s 18
n by NUM -17
n by an -13
n by her -60
n by his 5
n by one 59
n by other -26
n by some 10
n by the 21
n by w -25
n can be -35
n can w -10
n could be -9
n could have -5
n could not -94
n could w 9
n did not -39
n didn't w 37
n does not -16
n does w -29
n doesn't w 31
n doesn’t w -27
n down , -33
n down -s 25
n down . -27
n down CAP 60
n down a 42
n down on -7
n down the 30
n down to -52
n down w -53
n during a 47
n during an -37
n during her -64
n during his 7
n during the -68
n each other -33
n each w -14
n every w 15
n for " 9
n for , -26
n for -ed -50
n for -ing -15
n for -ly -93
n for -s 48
n for . -6
n for NUM 32
n for a 40
n for all -83
n for an 68
n for both 19
n for her 47
n for him 26
n for his 37
n for it -53
n for its 72
n for many -48
n for some 18
n for their -11
n for them -47
n for this -23
n four -s -26
n from -ed -9
n from -ing -8
n from -ly -52
n from -s -34
n from CAP -10
n from NUM -97
n from her 11
n from the -10
n from w 20
n had -ed 7
n had been -16
n had w -66
n has -ed -44
n has -ly -50
n has a -14
n has been 8
n has w -53
n have -ed 8
n have -ly -41
n have been -52
n have w -38
n he " -30
n he 'd 64
n he 'll 34
n he 's 22
n he -ed 29
n he -ly 33
n he -s -28
n he and 8
n he can 53
n he could 9
n he does 18
n he has -6
n he is 15
n he might -24
n he should -64
n he w 19
n he will -31
n he would -10
n he ’d -27
n he ’ll 19
n he ’s -51
n her " -64
n her , -32
n her -ing 65
n her -s -27
n her . 15
n her CAP 31
n her as -43
n her in -7
n her on -68
n her to -7
n her w -12
n her with 82
n him " 33
n him , -53
n him -ing -22
n him -ly -11
n him a -21
n him as 45
n him at 8
n him by 17
n him for 28
n him in -60
n him of -10
n him on 19
n him the 85
n him to 11
n him w -8
n him with 37
n himself as 71
n himself from 59
n himself in -62
n himself w 61
n his " -107
n his -ed -50
n his -ing 95
n his -ly 6
n his -s 28
n his CAP 31
n his NUM -16
n his w -10
n how -s 45
n how CAP -62
n how he -7
n how many -37
n how the 19
n how they 83
n how to 20
n how w 7
n if CAP -15
n if he -21
n if she 10
n if the 21
n if they 6
n if w 70
n in " -15
n in , -22
n in -ed 51
n in -ing 14
n in -ly -50
n in -s -13
n in . 27
n in CAP -27
n in DAY -6
n in NUM -44
n in a 21
n in an 61
n in and -42
n in her 30
n in its -16
n in may 42
n in on 46
n in one 21
n in other -32
n in that -21
n in the -12
n in their -97
n in this 50
n in which -25
n into CAP -113
n into DAY -29
n into a -18
n into the -11
n into w 12
n is " -62
n is , 115
n is -ed -73
n is -ing 12
n is -ly -86
n is CAP -85
n is a -64
n is an -71
n is no 29
n is one -33
n is that 27
n is the -93
n is to 38
n is w 28
n is whether 52
n it " 55
n it 's 23
n it -ed -56
n it -ly -43
n it -s 42
n it a -12
n it and 17
n it as 106
n it could 14
n it has 14
n it is -15
n it on -87
n it out -29
n it the -24
n it to -37
n it up -28
n it w 17
n it was 15
n it will -14
n it would 35
n its -s 7
n its w -13
n itself as 46
n like CAP -50
n like the -20
n like w -15
n many -s -11
n many CAP 16
n many of -11
n may be -34
n may not 33
n may w 13
n me , 84
n me . -29
n me to -23
n might be -25
n might w -24
n most of -27
n most w -9
n my w -14
n no -s 61
n no to 12
n no w 19
n not -ly -22
n not to 60
n not w -17
n of " -22
n of -ed 13
n of -ing -19
n of -ly 26
n of -s 46
n of all 50
n of an 18
n of her 20
n of his -10
n of how -20
n of its -61
n of many -59
n of the 15
n of their -65
n of this 57
n of those 69
n of w 15
n of what 5
n of whether 40
n off -s 64
n off . -20
n off CAP 19
n off on 65
n off the 47
n off w 6
n on " -85
n on , -43
n on -ed 113
n on -ing -26
n on CAP -13
n on DAY 8
n on a 26
n on all 81
n on an 26
n on his 39
n on how 54
n on in -66
n on it -52
n on its -81
n on them 18
n on this 47
n on to 48
n on w -26
n on what 30
n on whether -26
n on which 21
n one . 72
n one CAP -34
n one of -14
n one w -65
n or -ed -63
n or -ing -57
n or -s -19
n our -s 26
n out , -16
n out -ing 49
n out -ly -35
n out -s 12
n out . -37
n out CAP 85
n out a 100
n out about 124
n out against 121
n out as 60
n out at 32
n out his 19
n out how 61
n out in 65
n out of 36
n out on -66
n out that 33
n out the -52
n out to -57
n out w -35
n outside the -48
n over -ing 57
n over -s -32
n over NUM -60
n over as 34
n over the -25
n over to -31
n over w 61
n several -s 34
n several of -18
n several w 21
n she 's 14
n she -ed -33
n she -s -26
n she did 46
n she is -11
n she w 29
n she was -33
n she will -62
n should be -43
n should w -12
n since CAP -40
n since the 66
n since w -46
n so -ly -98
n so . 109
n so w 36
n some -s -9
n some CAP 69
n some of 9
n some w -38
n such a -51
n such as -46
n such w 11
n than CAP -56
n than NUM -16
n than a -35
n than half -23
n than the -33
n than w 69
n that " 5
n that 's -12
n that , 28
n that -ed -98
n that -ing 27
n that -ly 22
n that -s -11
n that . 19
n that NUM 39
n that about 46
n that all -51
n that an 105
n that any 61
n that are -56
n that as -51
n that at 59
n that both 63
n that by -15
n that could 13
n that has -22
n that have -78
n that his 60
n that i -92
n that if -39
n that in 64
n that is -46
n that it 44
n that many 33
n that no -54
n that one -98
n that she -6
n that some 25
n that these -47
n that they 31
n that this -30
n that w -17
n that was 19
n that were -64
n that what -41
n that while 47
n that will -29
n that with -89
n that would 26
n that ’s -28
n the " -32
n the -ed -25
n the -s -18
n the CAP -14
n the many 28
n the other 47
n the two -48
n their -ed -41
n their -s 17
n their CAP -38
n their w 10
n them " 24
n them , -64
n them -ly 28
n them . -60
n them and -63
n them as -19
n them in 21
n them that -14
n them to 29
n them w 14
n themselves as -14
n themselves w 64
n these -s -10
n they -ed 51
n they could 26
n they had -32
n they have 63
n they were 23
n they will 46
n they would -20
n they ’re 67
n this -ing 38
n this w -9
n those -ing 80
n those -s -15
n those w -66
n those who 26
n three -s 86
n three w -61
n through CAP -42
n through a -35
n through the -82
n through w -15
n to " 19
n to , -22
n to -ed -13
n to -ing 36
n to -s 49
n to CAP -14
n to NUM -92
n to a 17
n to an -21
n to be -11
n to do -12
n to get -7
n to have -25
n to her -26
n to him -8
n to it -29
n to its -132
n to me 56
n to one -58
n to other 37
n to some 53
n to the -31
n to their -39
n to them 41
n to this -110
n to three 29
n to w 15
n to what -17
n toward -ing -18
n toward CAP -60
n toward the -41
n toward w -45
n two -s -75
n two w 40
n under CAP -12
n under the -93
n under w 31
n until the -35
n up , -69
n up -ing 31
n up -ly -28
n up -s -44
n up . 9
n up a -19
n up about 128
n up and -30
n up as 77
n up at -23
n up by 61
n up for -93
n up his 62
n up in -76
n up on -5
n up the 7
n up their -44
n up to 77
n up w -60
n up with 17
n upon the -56
n us w -42
n w " -103
n w 's 57
n w , -36
n w -ed -34
n w -ing -50
n w -s -15
n w . -28
n w ; -30
n w = -27
n w ? -31
n w CAP -39
n w DAY 61
n w NUM -42
n w a -10
n w about 28
n w against 80
n w all -24
n w among 71
n w an -76
n w and -35
n w are 18
n w around -48
n w as 71
n w at -7
n w before -7
n w between -17
n w but -42
n w by 30
n w during -108
n w for 12
n w from 13
n w has -23
n w he -35
n w her -53
n w him -84
n w his 42
n w how -40
n w if -29
n w in -23
n w into -36
n w is -27
n w it 5
n w many -46
n w may 36
n w no -49
n w not -42
n w of 6
n w off -31
n w on 24
n w or -49
n w out -57
n w over 72
n w she -84
n w since -33
n w so -31
n w some 30
n w than -9
n w the -35
n w they -61
n w this 9
n w three -38
n w to 18
n w toward 51
n w up -43
n w was 18
n w when 14
n w while -16
n w who -35
n w will 46
n w with 25
n w would -19
n w — -60
n w ’s 12
n was " -6
n was , -28
n was -ed -12
n was -ing -70
n was -ly 71
n was -s -18
n was CAP -68
n was a -22
n was an -71
n was in -11
n was no 26
n was not 36
n was that 94
n was the -45
n was to -51
n was w -40
n wasn’t w -18
n were -ed 5
n were -ly -59
n were -s -18
n were the 81
n were w -21
n what -ed -41
n what -s -65
n what CAP -42
n what he 13
n what is -57
n what she 75
n what the 29
n what they -10
n when -ed -20
n when -ing -10
n when CAP -18
n when he 94
n when it -30
n when she 26
n when the -26
n when they -25
n where CAP 37
n where the -8
n where w -28
n whether -s -15
n whether CAP 19
n whether he -24
n whether it 35
n whether she 90
n whether the -32
n while -ing -27
n who -ed 14
n who has 44
n who he -45
n why CAP 70
n why he -8
n why she -67
n why the 57
n will be -61
n will not 35
n will w 10
n with , -37
n with -ing -64
n with -s -52
n with CAP 16
n with a 29
n with an 8
n with her -92
n with him -9
n with his -90
n with other -74
n with the 14
n with their -41
n with them 25
n with w -17
n without -ing -34
n would be 6
n would have -49
n would not -12
n you . -33
n you w -23
n your w -46
n — -ing -33
n — -ly -63
n — CAP -30
n — a -18
n — and 28
n — but 44
n — in -37
n — or 14
n — that -21
n — the -23
n — w -33
n — which -23
n ’s -ed 50
n ’s -ing -33
n ’s -ly -38
n ’s -s -26
n ’s CAP -24
n ’s a 13
n ’s been -27
n ’s no -40
n ’s not 20
n ’s the -36
n ’s w 17
p A base 17
p A ed 18
p A ing 11
p A s 50
p B base 25
p B ed 16
p B ing 9
p C ed 6
p C s 20
p D base -6
p D ing -13
p E base -17
p E ed -12
p E ing -17
p E s -22
pl A " ed 16
pl A " ing 22
pl A " s 34
pl A ' ed 35
pl A ) ed 18
pl A , base 23
pl A , ed 31
pl A , ing 28
pl A , s -33
pl A -ed base -45
pl A -ed ed 28
pl A -ing s 104
pl A -s base 39
pl A -s ing 25
pl A -s s -54
pl A CAP base 38
pl A CAP ed 10
pl A CAP s 48
pl A DAY base 22
pl A DAY ed 67
pl A NUM base 24
pl A NUM ed 110
pl A ^ ing -13
pl A after ing 53
pl A and base -40
pl A and ed -23
pl A and ing 97
pl A and s -11
pl A as ing -28
pl A but ed 23
pl A but ing 81
pl A but s 77
pl A by ing -6
pl A five base 44
pl A for ing -103
pl A he base -8
pl A he ed 12
pl A he ing -28
pl A he s -30
pl A i base 9
pl A i ed 29
pl A in ing -53
pl A it base -23
pl A it ed -12
pl A it s 124
pl A of ing -28
pl A on base -56
pl A others base 47
pl A she ed 26
pl A she s 71
pl A since ed 45
pl A that ed -50
pl A that ing 91
pl A that s 7
pl A the base -26
pl A they base 37
pl A they ed -32
pl A w base -19
pl A w ed 37
pl A w ing 28
pl A w s 45
pl A which ed -76
pl A while ing -40
pl A who base -10
pl A who ed 13
pl A who s 15
pl A you base -32
pl A — ed 18
pl A — ing 42
pl B " base -68
pl B " ed 78
pl B " ing 62
pl B ) ed 83
pl B , base -59
pl B , ed 7
pl B , ing 59
pl B -ed base -67
pl B -ed ing -89
pl B -ing base -60
pl B -ing ed -17
pl B -s base 30
pl B -s ed 50
pl B -s ing -37
pl B CAP base 5
pl B CAP ed 14
pl B CAP ing 30
pl B CAP s 17
pl B DAY base -8
pl B DAY ed 53
pl B NUM ed -65
pl B ^ base -90
pl B ^ ed 6
pl B ^ ing 67
pl B a base -16
pl B a ing -33
pl B after ing -100
pl B and base 7
pl B and ed 7
pl B and ing 65
pl B and s 38
pl B before ing 67
pl B but ed 34
pl B by ing -33
pl B for ing -34
pl B he base 15
pl B he ed 15
pl B he ing 46
pl B he s 56
pl B i base -12
pl B in ing 10
pl B it s 55
pl B of ing 8
pl B on base -77
pl B she base 18
pl B she ed 22
pl B she s -38
pl B that base 96
pl B that ed 43
pl B that s -98
pl B the base -85
pl B the ed -65
pl B they base -7
pl B they ed 71
pl B w ed 28
pl B w ing -25
pl B w s 7
pl B we ed 42
pl B when ed 22
pl B which ed 23
pl B while ing 92
pl B who base -20
pl B who s 35
pl B — ed -36
pl B — ing 21
pl C " base -45
pl C " ed 73
pl C " ing 29
pl C " s 33
pl C 's base -51
pl C 's ed -12
pl C 's ing -35
pl C 's s 22
pl C , ed 8
pl C , ing 15
pl C , s 8
pl C -ed base -26
pl C -ed ed -19
pl C -ed s -12
pl C -ing base 14
pl C -ing ed -20
pl C -ing s -44
pl C -s base 34
pl C -s ed 17
pl C -s ing 17
pl C -s s 72
pl C CAP base 32
pl C CAP ed 7
pl C CAP ing 11
pl C DAY base 26
pl C DAY ed -18
pl C NUM base 46
pl C NUM ed 24
pl C ^ base -39
pl C ^ ed 55
pl C ^ ing 23
pl C a base -15
pl C a ed -85
pl C after ing 142
pl C all ed 26
pl C and base -48
pl C and ing 36
pl C and s 29
pl C as ed -105
pl C at ing -43
pl C before ing -12
pl C both ed 90
pl C but ed 23
pl C by ing 8
pl C for ing 37
pl C from ing -72
pl C he base -13
pl C he ed -22
pl C he ing -22
pl C he s 41
pl C her base -63
pl C him base 14
pl C his base -11
pl C his ed 39
pl C his s 22
pl C i ed 30
pl C in base -38
pl C in ing 25
pl C in s -42
pl C it base 26
pl C it ed 8
pl C it s -17
pl C many base 28
pl C of base -41
pl C of ing -77
pl C on ing -51
pl C or base 36
pl C she base 11
pl C she ed 20
pl C she ing 37
pl C she s -8
pl C since ed -12
pl C some base 42
pl C that base 51
pl C that ed -38
pl C that s -66
pl C the base -14
pl C the s -22
pl C their s 24
pl C they base -27
pl C they ed -67
pl C they ing 117
pl C those s -43
pl C w base -24
pl C w ed 18
pl C w ing -17
pl C w s 21
pl C we base 12
pl C what ed 46
pl C what s 16
pl C which ed -7
pl C which s 49
pl C while ing -29
pl C who base 22
pl C who ed -16
pl C who ing -45
pl C who s -19
pl C with s 17
pl C you base -78
pl C — base -69
pl C — ed 40
pl D " base 22
pl D " ed -48
pl D " ing -57
pl D " s 51
pl D ' base -67
pl D 'd base -96
pl D 's base -20
pl D 's ed -7
pl D 's ing 9
pl D 's s 27
pl D 've ed 85
pl D ( base -58
pl D ) base 21
pl D ) ed -36
pl D , base 81
pl D , ed -7
pl D , ing -6
pl D , s 54
pl D -ed base -53
pl D -ed ed 16
pl D -ed ing -71
pl D -ed s -64
pl D -ing base -5
pl D -ing ed 11
pl D -ing ing -58
pl D -ing s -35
pl D -s base 7
pl D -s ed -29
pl D -s ing -28
pl D -s s 16
pl D / base -16
pl D < base -23
pl D CAP ed 10
pl D CAP ing -51
pl D CAP s 33
pl D DAY base -78
pl D DAY ed 19
pl D DAY ing -12
pl D NUM base 25
pl D NUM ed -13
pl D ^ base -37
pl D ^ ed 15
pl D ^ ing 21
pl D ^ s -62
pl D a base -9
pl D a ed -6
pl D a ing 33
pl D a s 25
pl D about ing -43
pl D after ing 32
pl D an base 40
pl D an ed -69
pl D an ing 11
pl D and base 13
pl D and ed 41
pl D and ing -49
pl D another base -53
pl D any s -29
pl D as ed 25
pl D before ing 39
pl D both base 28
pl D but base 46
pl D but ed -42
pl D by ing 34
pl D for base -46
pl D for ing -8
pl D from ing -126
pl D he ing 37
pl D her base 93
pl D her s -57
pl D him base -112
pl D his base 9
pl D his ing 39
pl D his s -18
pl D how base 9
pl D i ed -33
pl D in base -82
pl D in ed 31
pl D in ing 15
pl D into base -43
pl D it base 14
pl D it ed 6
pl D it ing 23
pl D its base -26
pl D of base 23
pl D of ed -90
pl D of ing -20
pl D of s 14
pl D on base -40
pl D on s 42
pl D one base 68
pl D one ed -110
pl D or base -60
pl D over s 22
pl D she ed -36
pl D she ing -50
pl D she s 39
pl D some base 37
pl D such s -10
pl D than ing 47
pl D that base -52
pl D that ed -6
pl D that ing 23
pl D that s 50
pl D the base 15
pl D the ed -91
pl D the ing -35
pl D the s -31
pl D their base 46
pl D their s -34
pl D them base 32
pl D they base -25
pl D they ed 7
pl D they ing 50
pl D this base -112
pl D those ing -22
pl D those s -60
pl D w base -20
pl D w ed 10
pl D w ing -29
pl D we base 9
pl D we ed 13
pl D we ing -35
pl D what ed -79
pl D when ing -26
pl D which base 11
pl D which ed 17
pl D which s -36
pl D while ing -64
pl D who base 18
pl D who ing 127
pl D who s -15
pl D with base -20
pl D with s -48
pl D — base 61
pl D — ed -8
pl D — ing 54
pl E " ed -72
pl E " s -46
pl E ' ing 32
pl E ' s 29
pl E 'll base -23
pl E 're ing -64
pl E 's base 12
pl E 's ed 6
pl E 's ing 8
pl E 's s -28
pl E 've ed -75
pl E ( base -23
pl E ( ed -49
pl E ) ed 15
pl E ) s -83
pl E , base -25
pl E , ing -11
pl E , s 15
pl E -ed base -7
pl E -ed ed 22
pl E -ed ing -14
pl E -ed s -6
pl E -ing base -34
pl E -ing ed -19
pl E -ing ing -25
pl E -ing s -25
pl E -s base -20
pl E -s ed -14
pl E -s ing -19
pl E -s s -42
pl E . base -24
pl E : ed -17
pl E ; base 27
pl E CAP base -9
pl E CAP s -26
pl E DAY base 12
pl E DAY ing 31
pl E DAY s -41
pl E NUM base -44
pl E NUM ing 24
pl E NUM s -38
pl E ^ base -14
pl E ^ ed -13
pl E ^ ing -23
pl E ^ s 23
pl E a base -17
pl E a ing -8
pl E about base 9
pl E about ing -34
pl E about s -28
pl E after base -68
pl E after ing -36
pl E after s 49
pl E against base -5
pl E against ing -21
pl E against s -96
pl E all base -15
pl E all ed 38
pl E all s 39
pl E although base -17
pl E an base -54
pl E an ing 13
pl E and base -10
pl E and ed -20
pl E and ing -28
pl E and s -16
pl E another base -8
pl E another ed -69
pl E any base -66
pl E any s -37
pl E as base -26
pl E as ed -30
pl E as s 35
pl E at base -19
pl E at ing -14
pl E at s -21
pl E because base -12
pl E before base -28
pl E before ing -24
pl E both base 75
pl E both ed -92
pl E both s -52
pl E but base -24
pl E but ed -5
pl E but ing 47
pl E but s -58
pl E by base -5
pl E by ing -22
pl E by s -24
pl E despite base 17
pl E despite ing 67
pl E each base -37
pl E eight s -18
pl E every base -34
pl E few s -76
pl E five s -32
pl E for base -7
pl E for ed -34
pl E for ing -33
pl E for s 8
pl E four s -32
pl E from base -54
pl E from ed -34
pl E from ing 40
pl E he base -15
pl E he ed 8
pl E he ing -22
pl E he s -10
pl E her base -16
pl E her ed -21
pl E her ing -16
pl E her s 9
pl E him base -34
pl E him ing 36
pl E himself ed 50
pl E his ed -80
pl E his ing -55
pl E his s -19
pl E how base -65
pl E i base 7
pl E i ing -74
pl E if base -34
pl E if ed -21
pl E in ed -86
pl E in ing -35
pl E in s -13
pl E into base -14
pl E into ing 14
pl E into s -20
pl E it base -34
pl E it ed -5
pl E it ing -32
pl E it s -7
pl E its s -73
pl E like base -40
pl E many base -56
pl E many ed -36
pl E many s 49
pl E my base 23
pl E of base -14
pl E of ed -36
pl E of ing -6
pl E of s -36
pl E on base 22
pl E on s -34
pl E one ed -7
pl E or base -34
pl E or ed -73
pl E or ing 44
pl E other base -32
pl E other s 16
pl E others base -79
pl E others ed 24
pl E others ing 13
pl E our base -23
pl E out base 54
pl E out ing -54
pl E over base -12
pl E several base 16
pl E several s -37
pl E she base -11
pl E she ed -7
pl E she ing 6
pl E she s -14
pl E since base -32
pl E since ing 25
pl E six s -33
pl E some base -28
pl E some s -28
pl E such s -38
pl E than base -31
pl E than ing -49
pl E that base -20
pl E that ed -5
pl E that ing -24
pl E that s -7
pl E the base -20
pl E the ing -11
pl E the s -9
pl E their base 13
pl E their ed 55
pl E their ing -28
pl E their s -42
pl E them base -61
pl E them ed 28
pl E themselves base -44
pl E these s -34
pl E they base 12
pl E they ed -8
pl E they ing -50
pl E this base 18
pl E this ing -31
pl E this s -106
pl E those base 10
pl E those ed -13
pl E those ing 20
pl E those s -30
pl E though base -6
pl E three base -39
pl E three s -42
pl E two base 32
pl E two ed 10
pl E two s -43
pl E under base 6
pl E until base -13
pl E up base 7
pl E up ing -12
pl E w base -20
pl E w ed -10
pl E w ing -27
pl E w s -26
pl E we base -7
pl E we ed -28
pl E we ing 41
pl E what base -9
pl E what ed -61
pl E what s -45
pl E when base -26
pl E when ed -27
pl E where base -14
pl E whether base -24
pl E which base -70
pl E which ed 6
pl E which ing -35
pl E which s 6
pl E while base -24
pl E while ing 31
pl E who base -7
pl E who ed -18
pl E who ing -36
pl E who s -14
pl E whom base -62
pl E whom ed -38
pl E whose base 23
pl E whose s -64
pl E why base -64
pl E with base -19
pl E with ed -30
pl E with ing -19
pl E with s 21
pl E without ing 22
pl E you base 49
pl E — base -22
pl E — ed -9
pl E — ing -84
pl E — s 46
pn A " 11
pn A -ed 89
pn A -ing 18
pn A -ly 24
pn A -s 63
pn A . 15
pn A : 20
pn A CAP 15
pn A DAY 40
pn A NUM 50
pn A a 22
pn A about -6
pn A after 44
pn A an 42
pn A and -44
pn A any 7
pn A as 27
pn A at 21
pn A both 92
pn A by 21
pn A for 10
pn A he 16
pn A her 23
pn A him -5
pn A how -10
pn A if -12
pn A in 16
pn A is 28
pn A its -27
pn A me 36
pn A of -16
pn A on 9
pn A one 24
pn A over -17
pn A several 52
pn A she 30
pn A so 45
pn A some 62
pn A such 20
pn A that 17
pn A the 17
pn A their 29
pn A they 24
pn A this 11
pn A those 72
pn A to 14
pn A w 14
pn A was -17
pn A we -21
pn A were -5
pn A what -30
pn A when 67
pn A whether -13
pn A who 62
pn A will 8
pn A with -80
pn A would -15
pn A — 11
pn B " 31
pn B , 25
pn B -ed -19
pn B -ing -36
pn B -ly 22
pn B -s 39
pn B . 8
pn B CAP 19
pn B DAY 19
pn B NUM -36
pn B about 28
pn B an -26
pn B another -10
pn B any -33
pn B as -23
pn B at 23
pn B by 18
pn B from 37
pn B he 45
pn B her 21
pn B him 13
pn B himself -63
pn B his 18
pn B how 41
pn B if 8
pn B in 22
pn B is 30
pn B its 33
pn B me 94
pn B of 25
pn B on 24
pn B our 8
pn B that 27
pn B their 38
pn B them 36
pn B themselves 38
pn B they 24
pn B this 47
pn B those -18
pn B to -17
pn B up -56
pn B w 14
pn B was 103
pn B what 14
pn B when 21
pn B who -25
pn B why 14
pn B with -21
pn B — 6
pn C , 8
pn C -ed 8
pn C -ing 42
pn C -ly -58
pn C . -26
pn C : -21
pn C CAP 19
pn C DAY -33
pn C NUM 24
pn C about -33
pn C after -61
pn C all -17
pn C an 26
pn C and -16
pn C are -19
pn C as -12
pn C at 34
pn C before -32
pn C both -62
pn C by -22
pn C during -71
pn C for -18
pn C from -14
pn C he 18
pn C him 24
pn C himself 29
pn C his 19
pn C how -12
pn C if 52
pn C is -43
pn C it 22
pn C like 11
pn C many -49
pn C me -21
pn C most 33
pn C my 10
pn C not 6
pn C off -34
pn C on -30
pn C one 94
pn C or -43
pn C out 14
pn C over -19
pn C she 33
pn C so -21
pn C some -22
pn C the 10
pn C their 37
pn C these 14
pn C they -21
pn C this 59
pn C those -19
pn C to 9
pn C w 9
pn C was 9
pn C what 7
pn C when 25
pn C whether 42
pn C which 47
pn C will 31
pn C with -27
pn C would 22
pn C — -71
pn D ( 9
pn D , -30
pn D -ed 25
pn D -ly -8
pn D -s -17
pn D . -17
pn D / -17
pn D ; -38
pn D > -16
pn D CAP 10
pn D DAY -13
pn D NUM -24
pn D _ -29
pn D a 8
pn D about 31
pn D after -23
pn D against 12
pn D all -42
pn D among -30
pn D and -35
pn D any 38
pn D are -49
pn D as -19
pn D at 40
pn D be -66
pn D because -53
pn D before -15
pn D between -19
pn D down -72
pn D during 9
pn D for -17
pn D from -21
pn D has 19
pn D have -54
pn D he -11
pn D her 60
pn D herself 30
pn D him 32
pn D himself -24
pn D his 33
pn D how 14
pn D if 12
pn D into 6
pn D is -10
pn D it -5
pn D its 10
pn D itself -70
pn D like -88
pn D many -6
pn D most -54
pn D my 16
pn D not -26
pn D of 9
pn D on -24
pn D one 16
pn D other 45
pn D our 14
pn D out -94
pn D over -33
pn D several -27
pn D she 23
pn D since -26
pn D so 7
pn D some 36
pn D someone -72
pn D such -9
pn D that 24
pn D their -12
pn D them 10
pn D themselves -41
pn D these 33
pn D they 45
pn D this -19
pn D those 57
pn D three -32
pn D through -13
pn D to -8
pn D until -45
pn D up 74
pn D w -7
pn D was 14
pn D were 17
pn D what 30
pn D when -68
pn D where 51
pn D whether 9
pn D which -21
pn D who -76
pn D will 6
pn D with 30
pn D within -72
pn D would -52
pn D you -22
pn E " -36
pn E ' -28
pn E 's -9
pn E ( 7
pn E ) 38
pn E , -26
pn E -ed -18
pn E -ing 5
pn E -s -25
pn E . -25
pn E / -19
pn E ; -21
pn E < -28
pn E ? -51
pn E @ -38
pn E CAP -11
pn E DAY -24
pn E NUM -28
pn E a -13
pn E above -41
pn E across -39
pn E against -24
pn E all -29
pn E along -89
pn E amid 6
pn E and -35
pn E any 14
pn E anyone -18
pn E are -35
pn E as -7
pn E at -20
pn E been -27
pn E before -23
pn E behind -20
pn E being 10
pn E below -40
pn E between -18
pn E beyond -20
pn E both -33
pn E but -22
pn E by -10
pn E can -78
pn E cannot -49
pn E could -59
pn E despite -17
pn E did -35
pn E didn't 29
pn E didn’t -26
pn E do -41
pn E does -30
pn E doesn’t -24
pn E down -26
pn E during -25
pn E each -38
pn E every -59
pn E everyone -69
pn E five 18
pn E for -23
pn E four -75
pn E from -11
pn E get -8
pn E gets -29
pn E getting -12
pn E had -34
pn E half -23
pn E have -43
pn E he -15
pn E herself 58
pn E himself -28
pn E his -13
pn E hundreds -71
pn E if 23
pn E in -29
pn E inside 10
pn E into -40
pn E is -17
pn E isn’t -60
pn E it -12
pn E its -16
pn E itself 36
pn E many 28
pn E may -68
pn E me -22
pn E might -39
pn E most 16
pn E must -37
pn E my -68
pn E never 44
pn E nine -35
pn E no 17
pn E not 36
pn E of -20
pn E off -26
pn E on -26
pn E once -41
pn E one -42
pn E onto -48
pn E or -38
pn E other 30
pn E our -88
pn E out -39
pn E outside -90
pn E over -5
pn E she -23
pn E should -32
pn E since -15
pn E so -8
pn E some -13
pn E someone 15
pn E such -64
pn E than -10
pn E their -31
pn E them -22
pn E themselves 67
pn E they 13
pn E this -11
pn E those 11
pn E thousands -99
pn E three 10
pn E through -26
pn E to -15
pn E two -61
pn E under -50
pn E until -59
pn E up -43
pn E upon 27
pn E us -49
pn E via -10
pn E w -10
pn E was -31
pn E wasn't -30
pn E wasn’t -39
pn E we 45
pn E were -14
pn E what 22
pn E when -53
pn E where -47
pn E whether 10
pn E while -80
pn E who -20
pn E whose -18
pn E why 17
pn E will -50
pn E with -28
pn E within 17
pn E without -54
pn E won't -44
pn E won’t -66
pn E would -14
pn E wouldn’t -23
pn E yet -46
pn E you -55
pn E your -14
pn E — -12
pn E ’s -38
q -/- -10
q -/near 6
q near/near 19
q near/touch 12
q touch/- 18
q touch/near 27
q touch/touch -15
r - A 23
r - B 21
r - D -9
r - E -25
r A A -74
r A B -16
r A C -32
r A D -67
r A E -47
r B A 44
r B D -9
r C A 30
r C B 34
r C D 31
r D A 14
r D C 24
r D E -6
r E A 30
r E B 24
r E C 18
r E D 7
r E E -10
s abl -18
s accept -9
s account -19
s accus 26
s accusation -9
s acknowledg 8
s acquiesc 71
s add -17
s address -8
s admir 31
s admission 48
s advic 16
s adviz -17
s advocat 13
s affirm -16
s agre -10
s aim -24
s air -8
s alarm -15
s align -5
s alleg 26
s allow -13
s allud 21
s anger 17
s angry 6
s announc 28
s announcement 16
s anticipat 10
s anxiety 26
s apologiz -55
s appeal -16
s appear -16
s applaud 25
s appoint -10
s approv 8
s argu 33
s argument 14
s ask 15
s assail 39
s assertion 38
s assess -24
s assessment -5
s assum -37
s assumption 9
s assur 22
s assuranc 13
s attempt -12
s attract -21
s attribut 21
s authoriz 13
s avoid -15
s awar 11
s back -6
s balk 16
s bash 10
s becam -16
s becom -32
s beg -29
s begin -32
s believ -19
s bemoan 59
s best -26
s better -18
s bitter 25
s blast 46
s block -28
s boast -42
s break -26
s bring -30
s bristl -21
s broad 11
s broadcast 8
s calculat -10
s call 6
s captur -47
s car -11
s careful -26
s carry -45
s cast -21
s caution 16
s certain -11
s certify -66
s challeng 6
s chant -6
s characteriz 20
s charg -8
s cheer 25
s chid 92
s choos -28
s circulat -7
s cit 21
s claim 25
s clear -19
s co-sponsor -20
s coin -11
s com -20
s comment 7
s commit -14
s common 7
s complain -6
s complaint 14
s conced 7
s conclud -10
s condemn -12
s confirm -5
s confront -39
s congratulat 17
s consensus 25
s consider -7
s contemplat 29
s contend -27
s contention -7
s continu -13
s contrast -7
s controversial -8
s conversation 8
s convinc 17
s count -23
s counter 36
s cover -6
s creat -39
s credit 27
s critical -14
s criticism 9
s cry 35
s cut -15
s debat -11
s decid -18
s declin -23
s decry 43
s dedicat 13
s deep 8
s defend 13
s deliver -8
s demand 11
s demonstrat -41
s denial 18
s denounc 31
s deny 6
s derid 43
s describ 8
s design -28
s desir 26
s determin -22
s dictat -7
s direct -30
s disagre 14
s disagreement 69
s disappoint 32
s disavow 33
s disclos 13
s disclosur 21
s discover -37
s discuss 26
s dislik -9
s disparag 19
s disput 19
s distanc -13
s divid -20
s document 12
s doubl -17
s doubt -14
s draw -14
s dub 7
s dwell 25
s eager 8
s earn -56
s echo 29
s elaborat -14
s elect -41
s embrac -13
s emerg -16
s emphasiz -8
s encourag 10
s end -33
s endors 13
s endorsement 9
s engag -47
s enjoy -16
s envision 36
s establish -27
s estimat 5
s excit 15
s expand -15
s expect 10
s experienc -25
s explain 17
s expos -20
s express 13
s eye 29
s fact -21
s fail -48
s fals 41
s far -29
s fault 14
s fear 26
s featur -19
s fight -19
s figur -7
s fil -27
s find -25
s fir -19
s float -15
s focus -21
s follow -36
s forecast 28
s fre -39
s full -7
s giv -28
s go -17
s grant -18
s grow -31
s guarante -41
s guess 17
s hail 29
s happy -12
s hard 5
s harsh 16
s hear -23
s high -12
s highlight 28
s hint 9
s hir -31
s hold -28
s hop 14
s hostility 23
s idea 7
s identify 17
s illustrat -9
s imagin 27
s impress -8
s impression 36
s includ -36
s indicat -14
s inform -17
s insist 16
s intens 18
s interest -16
s interject -26
s interpret 22
s investigat -42
s invit -8
s invok -14
s issu -13
s it -24
s join -34
s jok -19
s keen 41
s keep -23
s knock -18
s label 31
s lambast 16
s lament 22
s lash -31
s launch -41
s lay -40
s learn -6
s leav -30
s less -28
s let -15
s liken 34
s lin -19
s link -22
s list 31
s littl -17
s lobby -13
s look -14
s main 8
s maintain -42
s mak -17
s manag -43
s mandat 8
s mark -27
s mean -37
s mention 16
s messag -14
s met -35
s mind 32
s mock -13
s mount -8
s mov -33
s movement -18
s nam 11
s need -34
s negotiat 9
s nothing -34
s notic -11
s objection -33
s observ 20
s obvious 7
s ongo 6
s open -37
s opponent -26
s opposition -5
s opt -22
s optimistic -14
s order 13
s outlin 14
s outrag 18
s outspoken 28
s overwhelm 10
s paint 28
s pass -12
s passionat 35
s pay -27
s perceiv 19
s perception -32
s personal -17
s persuad 15
s pick -33
s pitch -15
s pivot -9
s plan -14
s play -37
s point -9
s pois -7
s portray 32
s position -14
s post 18
s praiz 14
s predict 11
s prediction 15
s prefer 23
s present -11
s press 8
s presum -68
s prohibit 13
s project 19
s projection -11
s promiz 24
s promot 40
s prompt -24
s propos -11
s proposal -12
s proud -22
s prov -37
s provid -27
s publish -46
s pump 70
s purport -26
s pursu -23
s push -20
s put -9
s query 61
s question 6
s quick -11
s quip 16
s quot -12
s rail 8
s rais -15
s rang 15
s rattl -31
s reach -35
s react 12
s ready -33
s reaffirm 66
s realiz 14
s reassur 9
s rebuf -8
s rebuk 6
s rebut 10
s recall 17
s receiv -42
s recit 65
s reckon 53
s recogniz -20
s recommend 17
s recommendation -6
s recount 40
s refer -13
s referenc 14
s reflect -30
s refusal -12
s regard -13
s reiterat 34
s rejection 18
s relish 48
s rely -38
s remain -28
s remark 16
s remember 55
s remind 8
s renew -13
s renounc 28
s repeat 31
s reply -32
s report -8
s represent -9
s repudiat 27
s request 8
s requir -11
s resist -7
s resolv -43
s resonat -34
s respond -11
s respons -5
s restrict 6
s return -43
s retweet -19
s reveal -8
s revelation -16
s revers -19
s reviz -26
s ridicul 7
s roll -32
s rul -10
s run -25
s satisfy 7
s savag -29
s say 16
s scar -10
s scrambl -26
s see -19
s seek -9
s seiz -26
s self-describ 29
s send -36
s sens -12
s sentenc -12
s sentiment 13
s set -12
s shar -6
s sharp 15
s shift -24
s shock 18
s shoot -21
s shout 26
s show -14
s sid -27
s sign -10
s singl -5
s skeptical 5
s slam -9
s so-call -6
s spar 11
s speak -9
s speculat 15
s speculation 51
s spent -24
s split -28
s spot -22
s stand -15
s start -18
s stat -19
s statement -8
s step -14
s stop -29
s story -19
s strategy -25
s stress 7
s strong -12
s struggl -36
s stuck -46
s submit -17
s sued -39
s suggest 15
s suggestion 19
s support 14
s supporter -12
s sur 15
s suspect 6
s swear -42
s tak -25
s target -25
s testify -13
s thank -9
s ther -25
s think 7
s threaten -22
s thrill -43
s throw -6
s tick -28
s tie 12
s touch -37
s tout 27
s trad -29
s trumpet 30
s trust -9
s try -11
s turn -32
s tweet -5
s unawar 8
s uncover -16
s underscor -11
s unhappy -8
s unleash -61
s unveil -34
s urg 27
s used -25
s using -11
s utter 12
s very -14
s veto 34
s view 26
s vocal 11
s vot -13
s vouch 49
s vow 27
s walk -43
s warn 23
s watch -31
s wav -23
s weigh -38
s welcom -19
s whisper 31
s wish 12
s withdraw 11
s witness 26
s wonder 14
s word -30
s worry 23
s yell 22
sa abl get -44
sa abl w 9
sa accept -s -34
sa accept a 54
sa accept the 27
sa accept w 44
sa accord -ly 70
sa accord -s -19
sa accord CAP 7
sa accord a 52
sa accord an 26
sa accord his 33
sa accord one 59
sa accord the 26
sa accord w -37
sa account , -44
sa account -ed -34
sa account . -19
sa account and -11
sa account as -8
sa account for -75
sa account to 68
sa account w 23
sa accus -ing -23
sa accus CAP 17
sa accus him 24
sa accusation that -13
sa accusation w 98
sa acknowledg w -115
sa add , 37
sa add -s -84
sa add . 57
sa add : 68
sa add CAP -64
sa add a 18
sa add another -42
sa add that 23
sa add to -96
sa add up -46
sa add w -88
sa address , -43
sa address -s -66
sa address . -14
sa address CAP 27
sa address a 23
sa address at -29
sa address in -16
sa address the 38
sa address to -81
sa address w -59
sa admit that 23
sa admit the -60
sa adopt the 18
sa adopt w -93
sa advic . -42
sa adviz CAP -51
sa adviz the 18
sa advocat -ing -6
sa advocat . 45
sa advocat a 5
sa advocat the 37
sa advocat w -54
sa agre . -26
sa agre CAP -31
sa agre him -67
sa agre that 50
sa agre the -27
sa agre to -23
sa agre w -27
sa aim -ing -34
sa aim -s -99
sa aim CAP -65
sa aim to 51
sa air -s -33
sa air DAY -49
sa air on 15
sa air w 5
sa align CAP 6
sa alleg -s -82
sa alleg w 21
sa allegation that -11
sa allegation w 7
sa allow -s 6
sa allow CAP -12
sa allow a 32
sa allow for -10
sa allow him -15
sa allow the 25
sa anger and -30
sa anger the 84
sa angry w -47
sa announc , 9
sa announc -s 103
sa announc . -9
sa announc CAP -87
sa announc a 44
sa announc his -5
sa announc it -20
sa announc on 52
sa announc that -16
sa announc the -7
sa announc w 35
sa announcement , 19
sa announcement . -32
sa announcement w -27
sa answer , 34
sa answer -s -23
sa answer . 12
sa answer a 52
sa answer the 16
sa answer to -71
sa apologiz his 52
sa apologiz to 12
sa appeal , -21
sa appeal . -13
sa appeal for 33
sa appeal in -14
sa appeal is -37
sa appeal of -32
sa appeal w -41
sa appear -ed 69
sa appear at -108
sa appear before -32
sa appear in -51
sa appear on -54
sa appear that -23
sa appear to 26
sa appear w 106
sa appoint CAP 65
sa appoint a -20
sa appoint w -113
sa approv of -32
sa argu . -59
sa argu in -8
sa argu that 24
sa argu the 47
sa argument , 78
sa argument . 27
sa argument about -70
sa argument for -37
sa argument in -28
sa argument that 8
sa ask , -8
sa ask -s 27
sa ask . -14
sa ask CAP -24
sa ask a -28
sa ask by 73
sa ask her 14
sa ask him -62
sa ask his 32
sa ask how -25
sa ask if 15
sa ask the 13
sa ask them -47
sa ask to -10
sa ask w -10
sa ask what 24
sa ask whether 19
sa assertion that -7
sa assum that 38
sa assur -ing -7
sa assur CAP 30
sa assuranc that 13
sa attack , -44
sa attack -ed 46
sa attack -ing -85
sa attack -s 67
sa attack . -27
sa attack CAP 43
sa attack a -108
sa attack against 61
sa attack and 60
sa attack as -38
sa attack by -22
sa attack from 32
sa attack her -32
sa attack him 41
sa attack of -44
sa attack that -10
sa attack the 15
sa attack to -76
sa attack w -48
sa attack was -24
sa attack — -27
sa attempt -s 51
sa attempt get -45
sa attempt w -20
sa attract a -23
sa attract w -56
sa attribut to -18
sa authoriz to -83
sa avoid -ing 28
sa avoid -s -81
sa avoid the -80
sa avoid w 42
sa awar the -20
sa back , -38
sa back -ing 73
sa back -ly -46
sa back -s -32
sa back : -49
sa back CAP 42
sa back NUM 59
sa back a 27
sa back against -28
sa back at -48
sa back by -6
sa back down -73
sa back from 8
sa back her -11
sa back his 36
sa back in 14
sa back on 29
sa back the 5
sa back up -25
sa back w -18
sa ban -s 99
sa ban . -24
sa ban CAP -50
sa ban all -16
sa ban from -53
sa ban on 41
sa ban w -65
sa bash CAP 68
sa becam a -76
sa becam the -63
sa becam w 27
sa becom -ed 91
sa becom -ly 44
sa becom -s 8
sa becom a -33
sa becom an 22
sa becom the -32
sa becom w -44
sa begin , -43
sa begin -ing -15
sa begin . -23
sa begin CAP -56
sa begin a 42
sa begin in -35
sa begin of -20
sa begin the -18
sa begin w -10
sa begin with 49
sa belief that -9
sa believ , 50
sa believ CAP -52
sa believ he -29
sa believ that 6
sa believ to -65
sa best -ed -36
sa best -ing 12
sa best -s -37
sa best of -19
sa best to 37
sa best w 21
sa better -s -12
sa better . -17
sa better in -30
sa better off -10
sa better than -44
sa better w -28
sa bitter w -85
sa blam CAP -6
sa blam for -35
sa blam the 53
sa blast CAP 17
sa blast the 42
sa block -s -54
sa block CAP -24
sa block a 66
sa block the -22
sa boast his 43
sa boast that 34
sa boo . -45
sa boo from 45
sa break -s -34
sa break . -7
sa break down 48
sa break for -32
sa break from -24
sa break out 42
sa break up -27
sa break w 54
sa break with -36
sa bring -s 35
sa bring CAP -76
sa bring a 30
sa bring in -47
sa bring the 12
sa bring them -15
sa bring to -83
sa bring w -67
sa broad w 13
sa broadcast on -37
sa broadcast w -61
sa call " -22
sa call , -53
sa call -ed -81
sa call -ing -45
sa call -s -50
sa call . -100
sa call CAP -19
sa call DAY -44
sa call a -8
sa call all -18
sa call an -68
sa call and -22
sa call from 48
sa call her 40
sa call him 106
sa call himself 28
sa call his 57
sa call it -33
sa call the -15
sa call them 102
sa call to 36
sa call w 42
sa call with 62
sa captur CAP -23
sa captur the -12
sa car , 17
sa car -s -35
sa car . -24
sa car and -15
sa car for -9
sa car of -26
sa car w -16
sa careful w 13
sa carry -s 74
sa carry CAP -33
sa carry a -43
sa carry on -23
sa carry out -54
sa carry the -39
sa carry w 74
sa cast -s 15
sa cast her 36
sa cast himself 47
sa cast in -60
sa cast the 58
sa cast w -21
sa caution that 56
sa celebrat CAP -56
sa celebrat the 30
sa certain -ed -30
sa certain -s -37
sa certain to 16
sa certain w -28
sa challeng , -39
sa challeng -ing 106
sa challeng . -31
sa challeng CAP 25
sa challeng for -49
sa challeng from 31
sa challeng her -37
sa challeng in -35
sa challeng the -8
sa challeng to -73
sa challeng w -25
sa champion w -38
sa chant " 24
sa charg , 54
sa charg -ing -78
sa charg . 21
sa charg CAP 91
sa charg against -28
sa charg and -7
sa charg in -38
sa charg of -42
sa charg that 22
sa charg the 30
sa cheer . -41
sa cheer CAP 101
sa cheer the 35
sa cheer w -16
sa choos . -25
sa choos CAP 15
sa choos by 20
sa choos not 15
sa choos w -38
sa cit " 52
sa cit -s 64
sa cit CAP -27
sa cit his 10
sa cit the -5
sa claim , -29
sa claim . -30
sa claim CAP 26
sa claim by 45
sa claim he 39
sa claim in 70
sa claim of -63
sa claim to 33
sa claim w 21
sa clear -s -45
sa clear . -25
sa clear : -17
sa clear how -28
sa clear that -9
sa clear the -69
sa clear w 37
sa clear whether -25
sa coin w -20
sa com , -38
sa com -ing -56
sa com -ly -78
sa com -s 58
sa com . 61
sa com / -12
sa com : -40
sa com CAP -58
sa com DAY -26
sa com a -69
sa com after -39
sa com and 17
sa com as 7
sa com at -31
sa com down -15
sa com during -17
sa com his -21
sa com in -8
sa com into 13
sa com of -106
sa com off -62
sa com the -15
sa com two -17
sa com w -11
sa com when -16
sa com with 27
sa com — 38
sa comment , -41
sa comment -ed 142
sa comment -ing 49
sa comment CAP 10
sa comment DAY -62
sa comment about -28
sa comment are -28
sa comment as -38
sa comment for 36
sa comment from -36
sa comment the -72
sa comment to -48
sa comment w -56
sa commit -ing -100
sa commit by -63
sa commit the 37
sa commit w 52
sa common w 19
sa compar CAP 117
sa compar the 29
sa compar to -116
sa compar with -72
sa complaint that 89
sa conced that 32
sa concern -ing -69
sa concern . -41
sa concern CAP 24
sa concern for 81
sa concern over -67
sa concern that 8
sa concern the -46
sa concern w -27
sa concern with 56
sa conclud , -12
sa conclud . 42
sa conclud that -11
sa condemn CAP -24
sa condemn the 29
sa confident that 13
sa confirm a -29
sa confirm that 53
sa confirm the -12
sa confront the 61
sa confus w 28
sa congratulat CAP 19
sa consider -ing -34
sa consider CAP 20
sa consider a -22
sa consider an -16
sa consider w 93
sa contend that 51
sa continu , 55
sa continu -ing 37
sa continu -s -8
sa continu . 22
sa continu : 77
sa continu CAP 44
sa continu be -45
sa continu the 56
sa continu w 8
sa contrast , -44
sa contrast between -9
sa contrast to -30
sa contrast with -25
sa controversial -s -56
sa controversial w 57
sa conversation -ed -34
sa conversation . -29
sa conversation about -19
sa conversation with 17
sa convinc -s -98
sa convinc that -48
sa convinc the 6
sa count , -33
sa count . -41
sa count in 37
sa counter CAP 11
sa counter to -42
sa cover CAP 10
sa cover the -20
sa cover up -28
sa cover w 36
sa creat -s -31
sa creat a -14
sa creat an -64
sa creat the -72
sa creat w -64
sa credit , -22
sa credit -s -63
sa credit for -51
sa credit w -40
sa critical CAP 57
sa critical to -69
sa critical w -34
sa criticism , -43
sa criticism . -5
sa criticism CAP 40
sa criticism from 24
sa criticism on -59
sa criticism over 25
sa criticism the -62
sa criticism w 49
sa criticiz CAP 36
sa criticiz by 79
sa criticiz for 26
sa criticiz his 32
sa criticiz the 29
sa criticiz w 32
sa cut , -14
sa cut -s 8
sa cut and -12
sa cut for -16
sa cut off -16
sa cut the -46
sa cut w -88
sa debat -ed -64
sa debat -s -49
sa debat CAP -72
sa debat DAY -84
sa debat about 69
sa debat and -25
sa debat at -20
sa debat before -12
sa debat in -33
sa debat is 64
sa debat that -43
sa debat w 20
sa debat was -8
sa debat with 52
sa debat — -41
sa decid not 81
sa decid the -67
sa decid to 13
sa decid who -47
sa decision , -46
sa decision -ed 38
sa decision . -23
sa decision by 95
sa decision in -21
sa decision is -37
sa decision on 42
sa decision that -46
sa declar . 32
sa declar CAP 17
sa declar that -12
sa declar the -9
sa declar w -81
sa declin , -17
sa declin . -44
sa declin to 23
sa declin w -15
sa decry the 34
sa dedicat -ing -34
sa deem -ed -11
sa deem w 46
sa deep -s -98
sa deep w -20
sa defend CAP 58
sa defend her 101
sa defend himself -36
sa defend his -13
sa defend the 8
sa defend w 77
sa deliver -s -33
sa deliver his 73
sa deliver on -42
sa deliver w -50
sa demand , 75
sa demand for 39
sa demand of -90
sa demand w 101
sa demonstrat that -6
sa demonstrat the 41
sa denounc CAP 54
sa deny CAP -136
sa deny that 24
sa deny the -6
sa deny w -106
sa describ CAP -22
sa describ as -7
sa describ her -29
sa describ himself 56
sa describ his -34
sa describ themselves 30
sa describ w -72
sa design to 11
sa desir to 21
sa detail , -38
sa detail -s 17
sa detail . -20
sa detail about -64
sa detail of -44
sa detail the -10
sa detail w -78
sa determin how -11
sa determin that -43
sa determin the -69
sa determin to -21
sa determin whether 6
sa devot -ing 15
sa direct -s 81
sa direct at -27
sa direct w -53
sa disagre . -92
sa disavow CAP -106
sa disavow the 22
sa discuss -s -64
sa discuss a -30
sa discuss his -11
sa discuss the -32
sa discuss w 103
sa discussion , 61
sa discussion . -35
sa discussion of 38
sa discussion with -45
sa dismiss -s -51
sa dismiss the 34
sa display of 13
sa disput w -62
sa distanc from -32
sa divid , -33
sa divid . -48
sa divid CAP -29
sa divid in -24
sa divid the 45
sa divid w -44
sa document , -78
sa document -ed -45
sa document . 44
sa document and -9
sa document w -38
sa doubl -s 18
sa doubl the -112
sa doubt her -91
sa doubt that 5
sa draw CAP -15
sa draw NUM -32
sa draw a 17
sa draw from 51
sa draw in -36
sa draw to -69
sa draw w 23
sa eager to 5
sa earn NUM -21
sa earn a 60
sa earn at -20
sa earn her -44
sa earn the 28
sa earn w -55
sa echo CAP -47
sa echo by 39
sa echo the -75
sa elect , -45
sa elect -s -50
sa elect . -16
sa elect CAP 43
sa elect a 85
sa elect to 14
sa elect w -48
sa embrac a 12
sa embrac his 31
sa embrac w -10
sa emerg as -36
sa emerg from -35
sa emphasiz on -41
sa emphasiz that -31
sa emphasiz the 110
sa encourag CAP -57
sa encourag the -54
sa end , -21
sa end -s -58
sa end . -20
sa end his -67
sa end in -68
sa end of -31
sa end the -13
sa end w 82
sa end with -69
sa endors a -67
sa endors her 20
sa endors the 19
sa endors w 29
sa endorsement , -27
sa endorsement . -48
sa endorsement CAP 24
sa endorsement from -43
sa endorsement in -16
sa endorsement w 13
sa engag -s 46
sa engag w -15
sa enjoy the 69
sa establish a 18
sa estimat NUM -16
sa estimat that 61
sa estimat w -52
sa expand -s -65
sa expand CAP 25
sa expand his 32
sa expand the 13
sa expand their -17
sa expand w 28
sa expect a -36
sa expect the -6
sa expect to -6
sa expect w -43
sa experienc , -22
sa experienc . -22
sa experienc a -6
sa experienc and 14
sa experienc as -28
sa experienc in -42
sa experienc w 27
sa explain , 61
sa explain . 39
sa explain CAP 25
sa explain his -45
sa explain how -21
sa explain that 14
sa explain the 51
sa explain to 63
sa explain why 9
sa expos the -28
sa express -s -27
sa express that -17
sa express w 37
sa eye . -51
sa fact , -11
sa fact that -10
sa fact w -30
sa fail , -39
sa fail -s -45
sa fail w -7
sa fals w -20
sa far , 13
sa far -ed 85
sa far -ly -108
sa far -s -14
sa far . -21
sa far as -26
sa far behind -28
sa far beyond -12
sa far from -52
sa far has -11
sa far in -6
sa far this -21
sa far to -27
sa far w -29
sa favor -s 53
sa favor CAP -30
sa favor the -95
sa favor to -86
sa favor w -14
sa favorit to -34
sa favorit w -19
sa fear -ing -112
sa fear CAP 52
sa fear that 32
sa fear the 12
sa fear w -61
sa featur CAP 22
sa featur a 47
sa featur the -69
sa featur w -119
sa feel " -78
sa feel -ed 74
sa feel a -24
sa feel he 28
sa feel like -7
sa feel that -20
sa feel w -71
sa fight , -20
sa fight -s -32
sa fight . -20
sa fight CAP -14
sa fight against -40
sa fight at -22
sa fight in -9
sa fight on -47
sa fight over -37
sa fight the -43
sa fight w -24
sa figur , -12
sa figur in -53
sa figur out 30
sa figur to -57
sa figur w 79
sa fil -s -43
sa fil . -34
sa fil against -6
sa fil by -35
sa fil on -58
sa fil w 50
sa find , 54
sa find -s -9
sa find . 71
sa find CAP 35
sa find a -109
sa find himself -70
sa find that -8
sa find the -16
sa find w -9
sa fir , -28
sa fir . -40
sa fir CAP 38
sa fir for -40
sa fir from 36
sa fir on -30
sa fir w -47
sa focus , -17
sa focus -ly -13
sa focus -s -25
sa focus CAP -69
sa focus his -60
sa focus of 61
sa focus the 9
sa focus w 44
sa follow , -17
sa follow -ing 77
sa follow -ly -32
sa follow -s -29
sa follow . -13
sa follow CAP 39
sa follow a 30
sa follow by -41
sa follow him -60
sa follow his -84
sa follow in -25
sa follow on -17
sa follow the -39
sa follow w -43
sa forward , -22
sa forward . -17
sa forward to -53
sa fre -s -39
sa fre w -44
sa full -s 40
sa full CAP -38
sa full w -9
sa giv -ed -82
sa giv -ly -52
sa giv -s -56
sa giv CAP -22
sa giv NUM -31
sa giv her 10
sa giv him -71
sa giv his -78
sa giv it -56
sa giv me -19
sa giv that -72
sa giv them -41
sa giv to -12
sa giv up -59
sa giv w 6
sa go " -73
sa go , 42
sa go -ly 17
sa go a -42
sa go against -33
sa go along -17
sa go be -40
sa go beyond -62
sa go down -45
sa go for -79
sa go into -45
sa go that -24
sa go the -66
sa go through -51
sa go to 40
sa go up 36
sa go w -23
sa go with -58
sa goal , -30
sa goal . -38
sa goal is 31
sa goal of -16
sa goal was 29
sa grant , -35
sa grant w 62
sa grow -s -59
sa grow up -53
sa grow w 6
sa hammer CAP -51
sa happy to 17
sa hard -s -68
sa hard w -22
sa harsh w -93
sa hat . -36
sa hat w 24
sa hear , -18
sa hear -ing -34
sa hear -s -27
sa hear . -13
sa hear CAP 39
sa hear from -45
sa hear in 69
sa hear on -51
sa hear that 10
sa hear the -42
sa hear w -54
sa high -s 72
sa high w -19
sa highlight -s 111
sa highlight CAP -15
sa highlight the -52
sa hint of -81
sa hint that -40
sa hir -s -55
sa hir CAP 26
sa hir a 49
sa hit CAP 42
sa hit a -38
sa hit the -18
sa hit w -28
sa hold -ing 18
sa hold -s 48
sa hold . -17
sa hold CAP 61
sa hold a -68
sa hold an -30
sa hold at -40
sa hold by -69
sa hold her -112
sa hold his 8
sa hold in -41
sa hold its -56
sa hold off -34
sa hold on -63
sa hold onto -24
sa hold the -116
sa hold w 39
sa hop -ing -11
sa hop CAP -112
sa hop that 6
sa hop the 31
sa hop w 6
sa hop will 33
sa hopeful , -13
sa hopeful CAP -45
sa hopeful that 9
sa idea , 34
sa idea . -34
sa idea and -21
sa idea for 9
sa idea of -9
sa idea that -7
sa identify CAP 23
sa identify as 6
sa identify the 80
sa identify w -47
sa ignor . -67
sa ignor CAP 97
sa ignor the -64
sa ignor w -32
sa imply that -14
sa impos w -22
sa inclin w -17
sa includ " -41
sa includ , -14
sa includ -ed -37
sa includ -ing 52
sa includ -s -34
sa includ CAP -60
sa includ NUM -53
sa includ a 13
sa includ an -47
sa includ his -59
sa includ in -56
sa includ many -31
sa includ one -28
sa includ some -54
sa includ the -20
sa includ those -32
sa includ w -10
sa indicat he -7
sa indicat that -17
sa insist that 11
sa insist they 25
sa intend to -41
sa intens w -99
sa interest , -40
sa interest -ing -62
sa interest -s -59
sa interest . -43
sa interest CAP 44
sa interest and -13
sa interest the 27
sa interest to 19
sa interest w -20
sa introduc the -81
sa introduc w 16
sa investigat CAP 72
sa investigat the 6
sa invit CAP -46
sa invit to 17
sa invok the -10
sa issu , -23
sa issu -ing 68
sa issu -ly -65
sa issu -s 7
sa issu . -28
sa issu CAP -46
sa issu and -11
sa issu at -10
sa issu by -84
sa issu for -23
sa issu he -21
sa issu in -24
sa issu is -32
sa issu like -20
sa issu of 23
sa issu that -12
sa issu to -36
sa issu w -72
sa issu will -7
sa issu with -16
sa it " -16
sa it ( -11
sa it , -37
sa it -ing -71
sa it -ly -34
sa it -s -20
sa it . -16
sa it : -20
sa it CAP -56
sa it a -32
sa it about -22
sa it all -46
sa it as -37
sa it at -46
sa it be -25
sa it been -27
sa it by -28
sa it can -16
sa it could -20
sa it did -16
sa it didn't -45
sa it didn’t -26
sa it does -25
sa it doesn't 26
sa it for -21
sa it from -23
sa it gets -22
sa it had -13
sa it has -42
sa it in -26
sa it like 77
sa it might -9
sa it must -23
sa it never 42
sa it no -32
sa it not 35
sa it on -26
sa it one -23
sa it out -13
sa it should -12
sa it so -14
sa it that -38
sa it the -62
sa it this -20
sa it through -9
sa it to -35
sa it up -18
sa it w -6
sa it wasn't -30
sa it wasn’t -28
sa it whether 98
sa it will -22
sa it with -21
sa it would -8
sa it — -7
sa join CAP -44
sa join a -60
sa join by -68
sa join the -60
sa jok . -11
sa judg , -6
sa judg -ed -66
sa judg -ing -33
sa judg . -10
sa judg CAP -37
sa judg in -15
sa judg on -13
sa judg w -33
sa judg was -7
sa judg who -37
sa keep -ing 69
sa keep -s -52
sa keep CAP -49
sa keep a -77
sa keep her -39
sa keep him -18
sa keep his -19
sa keep the -14
sa keep their -55
sa keep up -7
sa keep w -14
sa keep with -21
sa know " 8
sa know -ing -15
sa know -s -9
sa know . -9
sa know CAP -23
sa know a 50
sa know his -33
sa know it -65
sa know its 17
sa know that -29
sa know the -92
sa know to 21
sa know what -31
sa launch CAP -15
sa launch the -69
sa launch w 76
sa lay -s -26
sa lay a -57
sa lay his -34
sa lay the -24
sa lay w 59
sa lean on -17
sa lean toward -41
sa learn from -50
sa learn her 66
sa learn that -14
sa learn w -132
sa leav , -30
sa leav -s 39
sa leav . -21
sa leav CAP -59
sa leav a -32
sa leav behind -39
sa leav for -35
sa leav him -26
sa leav his -40
sa leav in -33
sa leav it 10
sa leav many -66
sa leav of 64
sa leav on 70
sa leav the -51
sa leav to -8
sa leav w -73
sa less -ed 82
sa less -ing -26
sa less -ly -32
sa less -s -82
sa less . -5
sa less NUM -16
sa less a -32
sa less half -23
sa less in -9
sa less w 9
sa let 's 43
sa let -s 119
sa let the -60
sa let them 16
sa let w -36
sa let ’s -25
sa lin " -19
sa lin , -20
sa lin . -16
sa lin : -36
sa lin for -27
sa lin in -10
sa lin of 21
sa lin on -11
sa lin that 41
sa lin to -14
sa lin with -88
sa link -s 48
sa link CAP -60
sa link a -6
sa link the -49
sa list , -42
sa list -s -15
sa list . -37
sa list CAP 26
sa list from -64
sa list of -72
sa list on -7
sa list the 101
sa littl w 6
sa lobby -s -87
sa lobby w -25
sa look , -49
sa look -ly -61
sa look -s 18
sa look . -63
sa look CAP 16
sa look a 11
sa look an 21
sa look into -38
sa look the -83
sa look to 38
sa look w -16
sa main -s 82
sa main w -65
sa maintain a -37
sa maintain that 45
sa mak " -44
sa mak 's -47
sa mak , -35
sa mak -ed 90
sa mak -ing -87
sa mak -ly 18
sa mak -s -76
sa mak . -61
sa mak CAP -44
sa mak NUM 20
sa mak a -57
sa mak against -36
sa mak as 27
sa mak by -65
sa mak for 40
sa mak him -64
sa mak his -6
sa mak in 7
sa mak its -50
sa mak that 20
sa mak the 23
sa mak their -20
sa mak them -38
sa mak this 9
sa mak to 50
sa mak up -75
sa mak w -8
sa manag CAP -60
sa manag w -12
sa mark -ed -49
sa mark . -8
sa mark CAP -53
sa mark a 42
sa mark the -60
sa mean , 64
sa mean -ing -87
sa mean CAP -59
sa mean a -47
sa mean for 52
sa mean he -80
sa mean it -82
sa mean of -12
sa mean that 9
sa mean the -55
sa mean to 68
sa mean w -20
sa mention CAP 23
sa mention his 61
sa mention of -99
sa mention the 68
sa messag , 24
sa messag -ed -37
sa messag -s -86
sa messag . -23
sa messag : 65
sa messag about -64
sa messag and -14
sa messag is 48
sa messag on -37
sa messag that -53
sa messag to -59
sa messag w 47
sa met -ly -36
sa met CAP -95
sa met in -29
sa met w 148
sa mind . -10
sa mind the 10
sa mock CAP 40
sa mock his 32
sa mock w -96
sa mount a -30
sa mov , -18
sa mov -ly -35
sa mov -s 31
sa mov . -17
sa mov CAP -97
sa mov from -21
sa mov on -45
sa mov that 17
sa mov the -84
sa mov through 74
sa mov was -7
sa movement , -49
sa movement . -32
sa movement has -37
sa movement in 75
sa movement that 27
sa movement w -15
sa nam " 44
sa nam , -35
sa nam . 15
sa nam CAP -18
sa nam a -10
sa nam and -14
sa nam for -103
sa nam him -17
sa nam in 66
sa nam is -42
sa nam of -56
sa nam on 43
sa nam the -69
sa nam w 46
sa need -ing 68
sa need -ly -94
sa need -s 28
sa need . 21
sa need CAP -53
sa need NUM -27
sa need a -78
sa need be -51
sa need do -33
sa need for -31
sa need in -21
sa need of -33
sa need w -36
sa negativ -s 12
sa negativ w -75
sa negotiat -s 40
sa negotiat w -80
sa nominat -s -78
sa nominat a 47
sa not , 61
sa not . 16
sa not : -28
sa not that 17
sa not the 104
sa not w -109
sa nothing about -21
sa nothing to -7
sa nothing w 123
sa obvious w -8
sa offer " -60
sa offer -ly 60
sa offer -s 47
sa offer . -27
sa offer CAP -25
sa offer a -47
sa offer no -30
sa offer the -25
sa offer to 35
sa offer w 21
sa ongo w -31
sa open -s -63
sa open . -8
sa open CAP 46
sa open a -137
sa open for -38
sa open in -24
sa open of -8
sa open the -74
sa open to 35
sa open w -8
sa opponent , 37
sa opponent -ed -34
sa opponent . 55
sa opponent in -5
sa opponent w -41
sa oppos -ing 10
sa oppos -s 27
sa oppos CAP 10
sa oppos a 41
sa oppos by 43
sa oppos it 37
sa oppos the 9
sa oppos to -104
sa oppos w 27
sa opposition . -38
sa opposition CAP -78
sa opposition from 19
sa opposition the 109
sa opposition w 7
sa order , -57
sa order -s -119
sa order . -28
sa order that 11
sa order the 63
sa order to 14
sa order w -26
sa outspoken w 43
sa overwhelm w -71
sa pass . -34
sa pass by 14
sa pass in 27
sa pass w 32
sa pay , -14
sa pay -s -21
sa pay . -11
sa pay NUM -29
sa pay a -42
sa pay for -40
sa pay off -41
sa pay the 102
sa pay w 39
sa perceiv w -87
sa personal -s -30
sa personal w -25
sa persuad -s 11
sa pick -s 96
sa pick CAP 71
sa pick a 29
sa pick the -13
sa pick w -66
sa pitch to 69
sa plan , -39
sa plan -ed -60
sa plan -s -69
sa plan . -31
sa plan as -17
sa plan for -12
sa plan in -22
sa plan is 64
sa plan to 29
sa plan w -18
sa plan was -20
sa plan would 10
sa play , -14
sa play -s -60
sa play . -6
sa play CAP -6
sa play a -34
sa play for -16
sa play in -28
sa play on -32
sa play out -24
sa play w -20
sa pledg -s -56
sa pledg that 85
sa pledg to 34
sa pledg w 43
sa point ( -32
sa point , -6
sa point -ing -75
sa point . -6
sa point CAP 22
sa point a 6
sa point among -41
sa point during -16
sa point for -27
sa point from -33
sa point in -11
sa point over -26
sa point that 44
sa point the 21
sa point w 25
sa point was 27
sa pois w -30
sa position , 55
sa position -s -52
sa position . 19
sa position in -38
sa position of -46
sa position that -48
sa position the 8
sa position to -76
sa post , -28
sa post -s 9
sa post . 9
sa post : 59
sa post a 8
sa post in -48
sa post the -49
sa post w 97
sa praiz CAP -8
sa praiz her -31
sa praiz his -42
sa praiz the 23
sa praiz w 35
sa predict . -22
sa predict that -12
sa predict the -46
sa prefer CAP 6
sa prefer the 83
sa prefer w -63
sa present -s -43
sa present the -17
sa present w -22
sa press -s 59
sa press CAP -61
sa pressur CAP -26
sa pressur from -57
sa pressur on 32
sa pressur to -71
sa priority , -50
sa priority . 24
sa priority for -60
sa priority w 24
sa project , -35
sa project . -28
sa project w -36
sa promiz . -39
sa promiz of 20
sa promiz that 18
sa promiz to -10
sa promiz w -33
sa promot CAP -31
sa promot a 22
sa promot w 19
sa prompt -s -77
sa prompt CAP -62
sa prompt a -60
sa prompt w 29
sa propos -ing -19
sa propos -s -8
sa propos a 45
sa propos to -17
sa propos w -111
sa proposal , -35
sa proposal . -24
sa proposal on 46
sa proposal that -38
sa proposal to 16
sa proposal would -27
sa protest -s -62
sa protest . -15
sa protest at -30
sa protest of 41
sa protest w 33
sa prov -ing -37
sa prov that -24
sa prov to 28
sa prov w -56
sa provid -ed 46
sa provid -s -46
sa provid CAP -16
sa provid an 31
sa provid by 46
sa provid to 35
sa provid w -18
sa publish " 57
sa publish DAY -52
sa publish in -93
sa pursu w 26
sa push -s 39
sa push CAP -42
sa push a 38
sa push by 72
sa push the -6
sa push to 33
sa push w -22
sa put , 96
sa put -s 44
sa put CAP -30
sa put him -20
sa put in -8
sa put on 16
sa put the -41
sa put their -14
sa put them -27
sa put w -75
sa question , -52
sa question -ed 45
sa question . -15
sa question : -42
sa question CAP 17
sa question and 8
sa question for 63
sa question from -46
sa question her 7
sa question his -38
sa question how 39
sa question in -40
sa question is 13
sa question on 39
sa question that -57
sa question the 74
sa question to 32
sa question w -7
sa question was 8
sa question what 72
sa question whether 16
sa question why -46
sa quick w -64
sa quot CAP 107
sa quot from 17
sa rais -ly -66
sa rais -s 61
sa rais NUM -63
sa rais about 44
sa rais by 24
sa rais in -37
sa rais the -48
sa rais w -21
sa rang of -12
sa reach NUM -24
sa reach by -42
sa reach for 8
sa reach out -24
sa reach the -38
sa reach w 58
sa react to -47
sa read " 35
sa read , 20
sa read . 92
sa read a 21
sa read the 16
sa read w -52
sa ready for -57
sa ready w 23
sa realiz that -53
sa reason , -14
sa reason . -9
sa reason CAP -42
sa reason for -6
sa reason the -54
sa reason to -28
sa rebuk CAP 57
sa recall , -26
sa recall CAP 9
sa recall that 8
sa recall the -6
sa receiv -s -57
sa receiv CAP -52
sa receiv NUM -29
sa receiv a -16
sa receiv from -8
sa receiv the -11
sa receiv w 52
sa recogniz that 55
sa recogniz the -18
sa recogniz w 10
sa recommend -s -55
sa refer CAP 25
sa refer a -20
sa refer the 13
sa refer w -14
sa referenc CAP -34
sa referenc a 13
sa reflect -s 29
sa reflect a -14
sa reflect the -37
sa reflect w -56
sa refus to 33
sa refusal to 11
sa regard the -45
sa reiterat his -28
sa reject CAP -17
sa reject by 100
sa reject the -50
sa rejection of 61
sa releas , 55
sa releas -ing 62
sa releas . 7
sa releas CAP -48
sa releas DAY -86
sa releas by -66
sa releas his -44
sa releas in 14
sa releas on -69
sa releas the 29
sa releas this 7
sa releas w -7
sa reluctant w 10
sa rely -ly -9
sa rely CAP -27
sa rely the -24
sa rely w -13
sa remain -ed -64
sa remain -ly -52
sa remain -s -36
sa remain CAP -19
sa remain a 5
sa remain in 11
sa remain the -49
sa remain to -32
sa remain w 53
sa remark , 11
sa remark -ed 94
sa remark . -15
sa remark and -14
sa remark on 38
sa remark that 15
sa remark w -59
sa remember -ing -50
sa remember CAP -36
sa remember that 38
sa remind -s 88
sa remind CAP -15
sa repeat -s -50
sa repeat his -9
sa repeat the 98
sa repeat w 11
sa reply , 55
sa reply . -12
sa reply to -71
sa report " 39
sa report , 27
sa report -ed -104
sa report -ing 65
sa report -s -58
sa report . 53
sa report : 40
sa report CAP 46
sa report a 102
sa report and -19
sa report by -6
sa report from -93
sa report in 18
sa report of -36
sa report on 19
sa report that 20
sa report the -8
sa report w 27
sa report was -23
sa represent -s -37
sa represent CAP 19
sa represent a -78
sa represent by -62
sa represent w -39
sa request -s 119
sa request . -33
sa request an -29
sa request by -60
sa request of 28
sa request to 24
sa request w 11
sa requir -ing -55
sa requir -s 45
sa requir . -48
sa requir CAP -78
sa requir a -75
sa requir the 47
sa requir to 66
sa requir w -41
sa resolv . -18
sa resonat with 113
sa respond , 9
sa respond -ing -34
sa respond -s -50
sa respond . 38
sa respond CAP -10
sa respond a -13
sa respond that 60
sa respond the 14
sa respond w -12
sa respons , -37
sa respons -s -65
sa respons . -17
sa respons a -51
sa respons the 15
sa respons w -62
sa restrict w -26
sa return , -13
sa return -s -25
sa return . -13
sa return CAP -84
sa return a 10
sa return the -75
sa return w 25
sa reveal , 79
sa reveal CAP 36
sa reveal a 30
sa reveal that -9
sa reveal the 40
sa reveal w 39
sa revers w 35
sa rip CAP -6
sa roll w -64
sa rul , -58
sa rul -ed -33
sa rul -ing 44
sa rul -s -68
sa rul . 20
sa rul CAP 14
sa rul and -38
sa rul for 62
sa rul of -38
sa rul w -32
sa run , -33
sa run -ly 23
sa run -s 63
sa run . -12
sa run CAP 77
sa run against -42
sa run as 12
sa run by -34
sa run for -50
sa run in -43
sa run of -15
sa run on 27
sa run out -13
sa run the -46
sa run to -48
sa run w -43
sa satisfy with 75
sa say , 11
sa say -ed 149
sa say -ing -26
sa say -ly -33
sa say -s 43
sa say . 17
sa say : -23
sa say CAP 13
sa say DAY 35
sa say NUM 11
sa say a -12
sa say about -16
sa say after 42
sa say an 85
sa say any -7
sa say as -13
sa say at 27
sa say for 28
sa say he 18
sa say her 9
sa say his 25
sa say if 58
sa say in 33
sa say is -10
sa say it 15
sa say its 53
sa say no -25
sa say of 8
sa say on 24
sa say one 55
sa say she 32
sa say so 45
sa say some 48
sa say the 14
sa say their -48
sa say to 36
sa say w 18
sa say was 39
sa say we -41
sa say were -5
sa say when 62
sa say whether -7
sa say would -17
sa say — 46
sa scrambl the -74
sa scrambl w -12
sa see " -13
sa see -ed -100
sa see -ing -44
sa see -s 7
sa see CAP 38
sa see a 6
sa see an -20
sa see by 73
sa see her -37
sa see him -26
sa see his -91
sa see how -16
sa see if -99
sa see it 33
sa see since -17
sa see that 18
sa see the 10
sa see their -11
sa see this 81
sa see w 76
sa seek -s -80
sa seek a -69
sa seek the -115
sa seek to -19
sa seek w -38
sa seem -ed -9
sa seem -ly -8
sa seem a -96
sa seem like 51
sa seem to 7
sa seem w 74
sa seiz the -63
sa seiz w -64
sa self-describ w 39
sa send -ing 5
sa send -s 58
sa send . 65
sa send CAP 22
sa send an -20
sa send or -10
sa send the -83
sa send to -35
sa send w -46
sa sens of 41
sa sentenc , -17
sa sentenc . -26
sa sentenc to -41
sa set -s -63
sa set a -66
sa set in -12
sa set of -43
sa set off -44
sa set up 11
sa set w -14
sa shar -s 17
sa shar a -17
sa shar by 5
sa shar his 45
sa shar of -76
sa shar the -10
sa shar w -16
sa shar with 57
sa sharp -s -36
sa sharp w 45
sa shift -s 5
sa shift . -11
sa shift from -35
sa shift in -28
sa shift the -37
sa shift to 40
sa shift w 12
sa shock . -62
sa shoot , 59
sa shoot -s -30
sa shoot CAP -37
sa shoot at -50
sa shoot in -31
sa shoot of -13
sa shoot to -32
sa shout , 29
sa show " -67
sa show , -27
sa show -ing -11
sa show -s 64
sa show CAP 8
sa show a 16
sa show an 22
sa show at -11
sa show he 9
sa show him 28
sa show how -15
sa show in -64
sa show it 21
sa show of -75
sa show on -61
sa show the -28
sa show w -26
sa sid , -23
sa sid -s -24
sa sid . -19
sa sid CAP 92
sa sid of -31
sa sid w -28
sa sign , 17
sa sign -ing -9
sa sign . -7
sa sign a 29
sa sign by -77
sa sign for 24
sa sign in 52
sa sign of -25
sa sign on -63
sa sign that 30
sa sign the 14
sa sign w -39
sa signal that 36
sa singl -s -6
sa singl CAP 42
sa singl w -27
sa skeptical . -70
sa skeptical CAP 26
sa slam CAP 37
sa slam the -8
sa so-call CAP -62
sa so-call w 74
sa sound like -64
sa sound w -43
sa speak , -124
sa speak -ly 24
sa speak -s -46
sa speak . -47
sa speak CAP 22
sa speak DAY -97
sa speak against 15
sa speak for -8
sa speak his 103
sa speak in -51
sa speak the -7
sa speak w -44
sa spent -ing 10
sa spent -ly 38
sa spent -s -116
sa spent NUM 46
sa spent a 21
sa spent in -37
sa spent on -44
sa spent than 17
sa spent the -61
sa spent w 42
sa split between -30
sa split the -48
sa spot , -20
sa spot on -37
sa stanc . -31
sa stanc on 27
sa stand , 23
sa stand -s 6
sa stand CAP 129
sa stand at -52
sa stand behind -34
sa stand on 39
sa stand out -51
sa stand up -33
sa stand w -28
sa start , 61
sa start -ing 38
sa start -ly -72
sa start -s 47
sa start . 17
sa start CAP -23
sa start DAY -56
sa start at -24
sa start in 31
sa start of -19
sa start w -12
sa stat ' -14
sa stat 's -24
sa stat , 7
sa stat -ed -41
sa stat -ing -47
sa stat -ly -47
sa stat -s -42
sa stat . 9
sa stat CAP -17
sa stat a 8
sa stat and -26
sa stat are -6
sa stat as -39
sa stat by -8
sa stat for -30
sa stat has -17
sa stat have -26
sa stat he -14
sa stat in 57
sa stat is -17
sa stat like -15
sa stat of -19
sa stat on -46
sa stat or -8
sa stat over -11
sa stat such -15
sa stat that 8
sa stat w -21
sa stat where -31
sa stat will -13
sa stat with -24
sa stat would -15
sa stat — -22
sa stat ’s -14
sa statement , -49
sa statement -ed 10
sa statement -ing -16
sa statement . -15
sa statement : -36
sa statement DAY -26
sa statement about 34
sa statement and -6
sa statement from -27
sa statement in -27
sa statement on 36
sa statement that 20
sa statement to -20
sa statement w 78
sa statement was -29
sa step , -6
sa step . -6
sa step down -69
sa step in -16
sa step to -23
sa step up -31
sa step w 17
sa step with -13
sa stop , -38
sa stop -ing 63
sa stop . -9
sa stop CAP -38
sa stop by -50
sa stop him -32
sa stop in -8
sa stop the -28
sa stop w -42
sa story , -13
sa story . -11
sa story of 55
sa story that -53
sa story w -31
sa strategy , -32
sa strategy -ed -43
sa strategy . -36
sa strategy and -10
sa strategy is 33
sa strategy to 25
sa stress that 38
sa stress the 55
sa strong , -20
sa strong -ing -48
sa strong -s 21
sa struck -s 76
sa struck a -58
sa struggl . -21
sa struggl in -30
sa struggl with -63
sa stuck with -30
sa suggest -ing -13
sa suggest CAP 18
sa suggest a -49
sa suggest he -23
sa suggest she 7
sa suggest that 24
sa suggest w -24
sa suggestion that 17
sa support , -31
sa support -ed -113
sa support -ing 54
sa support -s 42
sa support . 14
sa support CAP 35
sa support NUM -35
sa support a -20
sa support among 29
sa support and -41
sa support behind 84
sa support by -62
sa support from -5
sa support her -15
sa support him -74
sa support his -12
sa support is 23
sa support it -23
sa support on -47
sa support the 6
sa support to -13
sa supporter -ed -44
sa supporter -ing 16
sa supporter -ly -90
sa supporter CAP 7
sa supporter and 31
sa supporter are -23
sa supporter at -12
sa supporter have -19
sa supporter in -38
sa supporter on 71
sa supporter that 33
sa supporter to -38
sa supporter w -77
sa supporter were -25
sa supporter who -29
sa supporter will -15
sa sur , -18
sa sur w 6
sa surpriz , 30
sa surpriz -s -24
sa surpriz CAP 9
sa surpriz that 24
sa surpriz to -58
sa suspect of -23
sa tak " 24
sa tak , -29
sa tak -ing 83
sa tak -ly 46
sa tak -s -14
sa tak . -24
sa tak CAP -24
sa tak NUM 37
sa tak a -22
sa tak down -39
sa tak from -31
sa tak her -12
sa tak him -29
sa tak his 35
sa tak in -32
sa tak it 47
sa tak off -38
sa tak on -44
sa tak out -15
sa tak over -52
sa tak the -12
sa tak up -10
sa talk , -90
sa talk -ing 32
sa talk -ly 108
sa talk -s -51
sa talk . 30
sa talk CAP 96
sa talk a 7
sa talk his 10
sa talk how -8
sa talk on 27
sa talk the 19
sa talk to -43
sa talk w -67
sa target -s -43
sa target . -23
sa target CAP 10
sa target for -53
sa target of -44
sa target the 16
sa target w 82
sa tell , -25
sa tell -s 35
sa tell CAP 14
sa tell a -11
sa tell an -13
sa tell her -28
sa tell him -64
sa tell his -11
sa tell me 31
sa tell the 31
sa tell them 55
sa tell w -37
sa tell you 42
sa tend w -34
sa testify before 28
sa thank CAP 12
sa thank to -82
sa ther " -5
sa ther 's 14
sa ther , -28
sa ther -ed -46
sa ther -ing -36
sa ther -ly -43
sa ther -s -30
sa ther . -17
sa ther CAP -33
sa ther a -32
sa ther an -24
sa ther are -5
sa ther has 54
sa ther have -11
sa ther in -9
sa ther may -9
sa ther no -37
sa ther some -20
sa ther to -52
sa ther w 12
sa ther was -8
sa ther were -35
sa ther will -10
sa ther would 73
sa think , -42
sa think -ing 35
sa think . 47
sa think CAP -20
sa think he -17
sa think it -26
sa think she 33
sa think that -20
sa think the -16
sa think they -26
sa think w -21
sa threaten to 15
sa threaten w 15
sa tie CAP -24
sa titl " 15
sa touch with -7
sa tout her -32
sa tout his 69
sa trad , -23
sa trad -s 47
sa trad . -8
sa trad and -10
sa trad is -21
sa trad w 13
sa troubl -ing -13
sa troubl w -75
sa trust in -5
sa try -ly 65
sa try a -95
sa try do 78
sa try get -96
sa try w -15
sa turn , -29
sa turn -s -63
sa turn CAP -31
sa turn NUM -49
sa turn around -33
sa turn in -42
sa turn into -39
sa turn on 33
sa turn out -66
sa turn over -77
sa turn the -24
sa turn up -31
sa turn w 23
sa tweet , 24
sa tweet -ed -45
sa tweet -ing -33
sa tweet . 33
sa tweet / -17
sa tweet : -24
sa tweet > -16
sa tweet CAP 87
sa tweet _ -29
sa tweet a 27
sa tweet about 38
sa tweet on 67
sa tweet that -27
sa tweet w -33
sa unawar of -16
sa underscor the 32
sa understand how 50
sa understand of 9
sa understand that -23
sa understand w -56
sa unveil w 85
sa urg -s -47
sa urg CAP -7
sa urg him 36
sa urg the -8
sa urg w 61
sa used . -13
sa used a 23
sa used as 30
sa used by -34
sa used for -69
sa used in 33
sa used w -10
sa using -s -41
sa using CAP -101
sa using a -13
sa using an -6
sa using the -13
sa using w -63
sa very -s -11
sa very w -22
sa view , 55
sa view . -7
sa view as 9
sa view her 6
sa view him -40
sa view on -64
sa view the -31
sa view w -33
sa voic -ed -103
sa voic in 18
sa voic to -17
sa voic w 8
sa vot , -34
sa vot -ed -31
sa vot -ing 92
sa vot -ly -19
sa vot -s -77
sa vot CAP -21
sa vot DAY -10
sa vot NUM -41
sa vot a 38
sa vot and -19
sa vot are -12
sa vot at -38
sa vot him 54
sa vot of -25
sa vot on -70
sa vot than -8
sa vot that -60
sa vot the 19
sa vot their -29
sa vot this -17
sa vot to 48
sa vot was -15
sa vot were -20
sa vot — 69
sa vow to -13
sa walk the -43
sa walk w -38
sa want " -86
sa want . 26
sa want the 47
sa want to 10
sa want w -10
sa warn -s 13
sa warn that 7
sa warn the -69
sa watch -s -49
sa watch CAP 31
sa watch a -61
sa watch the 15
sa wav of 14
sa weigh the -43
sa welcom CAP 33
sa welcom the -70
sa welcom w -33
sa withdraw from -59
sa wonder if 29
sa wonder whether 9
sa word " -29
sa word , -34
sa word -ed -37
sa word . -17
sa word CAP -23
sa word about -28
sa word for 113
sa word of 11
sa word on -15
sa word w -55
sa worry . -40
sa worry CAP -27
sa worry that 20
sa worry the -111
sa worry w -10
sa writ , 6
sa writ . 38
sa writ : 84
sa writ CAP 57
sa writ by -45
sa writ his -28
sa writ in 17
sa writ that 39
sa writ the -41
sa writ to -33
sa writ w 9
sa zero w 51
sa2 abl w CAP -69
sa2 abl w a 18
sa2 abl w the 21
sa2 abl w w 37
sa2 accept -s from -46
sa2 accept a w 54
sa2 accept the w 28
sa2 accord -ly -s 52
sa2 accord CAP , -36
sa2 accord CAP -s 79
sa2 accord CAP . -26
sa2 accord CAP CAP -31
sa2 accord a CAP -8
sa2 accord a w 76
sa2 accord an CAP 46
sa2 accord an w 85
sa2 accord the -s -58
sa2 accord the CAP 51
sa2 accord the w 103
sa2 accord w -s -77
sa2 accord w w 29
sa2 account -ed to -16
sa2 account . $ -18
sa2 accus CAP CAP -86
sa2 accus CAP of -6
sa2 accus him of 24
sa2 accusation that CAP 62
sa2 acknowledg that CAP 23
sa2 acknowledg that he -22
sa2 acknowledg that the -65
sa2 add , -ing -27
sa2 add . $ 57
sa2 add : " 68
sa2 add a w 16
sa2 add another w -61
sa2 add that " 28
sa2 add that CAP 71
sa2 add that he -22
sa2 add that the 78
sa2 add that w -61
sa2 add to her -94
sa2 add to his -61
sa2 add to the -35
sa2 address , CAP -9
sa2 address . $ -14
sa2 address CAP CAP 53
sa2 address a w 40
sa2 address at the -21
sa2 address the -s -29
sa2 address the w 20
sa2 address w -s -12
sa2 address w w -19
sa2 adopt w w -35
sa2 advic . $ -42
sa2 adviz CAP on -37
sa2 advocat . $ 45
sa2 advocat a w -28
sa2 advocat w w -130
sa2 agre . $ -26
sa2 agre to a -28
sa2 aim -ing w -79
sa2 aim to w 72
sa2 air on CAP -84
sa2 air w -s 58
sa2 air w w -21
sa2 alleg that the -51
sa2 alleg w -s -46
sa2 alleg w w 5
sa2 allow -s to -24
sa2 allow CAP to -30
sa2 allow a w 32
sa2 allow him to -15
sa2 allow the w 9
sa2 allow to w 24
sa2 allow w -s 64
sa2 anger and w -30
sa2 announc . $ -9
sa2 announc a w 40
sa2 announc his w -41
sa2 announc on DAY -6
sa2 announc that he 25
sa2 announc that the 100
sa2 announc the w 43
sa2 announcement . $ -32
sa2 answer . $ 12
sa2 answer a w 80
sa2 answer the w -21
sa2 appeal . $ -13
sa2 appeal to -s -76
sa2 appeal to CAP 59
sa2 appeal to the -63
sa2 appeal to w 50
sa2 appear -ed to 44
sa2 appear at the -35
sa2 appear in w -72
sa2 appear on CAP -38
sa2 appear on the -35
sa2 appear to be -12
sa2 appear to w 32
sa2 appear w to -15
sa2 appear w w 17
sa2 argu . $ -59
sa2 argu that " 10
sa2 argu that -ing 23
sa2 argu that -s 22
sa2 argu that CAP 13
sa2 argu that the -46
sa2 argu that w 35
sa2 argu the w 31
sa2 argument . $ 27
sa2 ask , " 60
sa2 ask , -ing -60
sa2 ask -s to 37
sa2 ask . $ -14
sa2 ask CAP 's -6
sa2 ask CAP . -40
sa2 ask CAP CAP -7
sa2 ask CAP to -89
sa2 ask a w 77
sa2 ask by CAP 37
sa2 ask him to -26
sa2 ask if he -24
sa2 ask the -s -6
sa2 ask the w 7
sa2 ask to w -10
sa2 ask w -s -8
sa2 ask whether he 73
sa2 assur -ing at -7
sa2 attack , -ing -12
sa2 attack , CAP -27
sa2 attack , the -7
sa2 attack . $ -27
sa2 attack CAP , 74
sa2 attack CAP -s 75
sa2 attack CAP . 49
sa2 attack CAP CAP 11
sa2 attack CAP for 72
sa2 attack CAP w -40
sa2 attack a w -73
sa2 attack against CAP -80
sa2 attack from CAP 32
sa2 attack her w -63
sa2 attack in CAP -53
sa2 attack in the 77
sa2 attack that CAP 34
sa2 attack that w -29
sa2 attack the CAP -58
sa2 attack the w 43
sa2 attack to w -28
sa2 attack w -s 19
sa2 attack w CAP 12
sa2 attempt w CAP 102
sa2 attempt w a -56
sa2 attempt w the 26
sa2 attempt w w -63
sa2 attract a w -23
sa2 attract w w 17
sa2 authoriz to w -70
sa2 avoid -ing w -16
sa2 back CAP , -27
sa2 back CAP . 15
sa2 back CAP CAP 18
sa2 back a w 25
sa2 back at CAP -15
sa2 back in CAP -25
sa2 back in NUM -23
sa2 back in the 73
sa2 back in w -10
sa2 back on w -16
sa2 back the CAP -48
sa2 back the w -13
sa2 back w , -19
sa2 back w CAP 34
sa2 back w w 28
sa2 ban . $ -24
sa2 ban CAP from -45
sa2 ban all CAP -12
sa2 ban on CAP -46
sa2 ban on w -58
sa2 becam a w -61
sa2 becam the CAP -10
sa2 becam the w -52
sa2 becam w . 73
sa2 becam w w -62
sa2 becom -ly w -65
sa2 becom a w -19
sa2 becom an w 44
sa2 becom the CAP -48
sa2 becom the w -55
sa2 becom w , -17
sa2 becom w -s -82
sa2 becom w . -35
sa2 becom w w -52
sa2 begin -ing -s -28
sa2 begin -ing CAP -34
sa2 begin -ing the 61
sa2 begin -ing w -88
sa2 begin . $ -23
sa2 begin a w -90
sa2 begin in CAP -10
sa2 begin in NUM -16
sa2 begin of the -9
sa2 begin w the -59
sa2 begin w w -87
sa2 believ CAP has 14
sa2 believ that CAP -91
sa2 best -ed to -18
sa2 best to w 37
sa2 best w , -9
sa2 best w for 81
sa2 best w to -48
sa2 better . $ -17
sa2 better than CAP -16
sa2 better w . -7
sa2 better w of -9
sa2 better w to -54
sa2 blam the w 33
sa2 blast CAP for -55
sa2 block a w 51
sa2 block the w 66
sa2 boo . $ -45
sa2 boo from the 45
sa2 break . $ -7
sa2 bring a w 31
sa2 bring in -s -21
sa2 bring the w -60
sa2 bring w -ing -14
sa2 bring w -s -18
sa2 call " CAP -41
sa2 call " a 43
sa2 call " the -48
sa2 call " w -8
sa2 call -ing w -5
sa2 call -s to -13
sa2 call . $ -100
sa2 call CAP " 60
sa2 call CAP 's 32
sa2 call CAP . 93
sa2 call CAP CAP -67
sa2 call CAP a -18
sa2 call CAP to 24
sa2 call CAP w 75
sa2 call CAP ’s -7
sa2 call a " 37
sa2 call a w -19
sa2 call her " 37
sa2 call her to -106
sa2 call him " 44
sa2 call him a 6
sa2 call his w 83
sa2 call it " 17
sa2 call it a 71
sa2 call it the 48
sa2 call the " -51
sa2 call the CAP -11
sa2 call the w 17
sa2 call to w -29
sa2 call w -s -45
sa2 call w . 15
sa2 call w to -87
sa2 call w w 7
sa2 call with -s -52
sa2 call with CAP -9
sa2 captur the CAP -51
sa2 captur the w -61
sa2 car , w -17
sa2 car . $ -24
sa2 car and w -13
sa2 car w , -8
sa2 car w . -5
sa2 car w in -9
sa2 carry a w -43
sa2 carry out a -34
sa2 carry the w -34
sa2 carry w w 99
sa2 cast -s . -63
sa2 cast himself as 18
sa2 celebrat CAP CAP -39
sa2 certain to w -15
sa2 challeng . $ -31
sa2 challeng CAP . -48
sa2 challeng from CAP -81
sa2 chant " CAP 46
sa2 charg . $ 21
sa2 charg that CAP -49
sa2 cheer . $ -41
sa2 choos . $ -25
sa2 choos CAP . -76
sa2 choos a w 14
sa2 cit a w -38
sa2 cit his w -26
sa2 cit the w -13
sa2 claim . $ -30
sa2 claim that he -6
sa2 claim that the -10
sa2 claim the w -22
sa2 clear . $ -25
sa2 clear that he -10
sa2 clear that the -30
sa2 clear the w -43
sa2 com -ing w -54
sa2 com -s , -9
sa2 com -s . -19
sa2 com . $ 61
sa2 com / CAP -7
sa2 com / w -6
sa2 com CAP CAP -11
sa2 com a w -66
sa2 com as CAP -50
sa2 com as w 44
sa2 com at a -25
sa2 com in NUM 81
sa2 com in the -21
sa2 com in w -30
sa2 com into w -71
sa2 com the CAP 61
sa2 com the w -101
sa2 com two -s -9
sa2 com w , -32
sa2 com w -s -49
sa2 com w . -57
sa2 com w and -53
sa2 com w to 53
sa2 com w w -37
sa2 com with a 79
sa2 com with the -43
sa2 comment , -ing -22
sa2 comment about CAP 18
sa2 comment for this 36
sa2 comment from CAP -34
sa2 comment w w -48
sa2 common w , -33
sa2 compar the w -35
sa2 compar to CAP -65
sa2 compar with CAP -52
sa2 compar with NUM -25
sa2 compar with the -35
sa2 complain that CAP -30
sa2 concern . $ -41
sa2 concern that CAP -60
sa2 concern that the -33
sa2 concern the -s 15
sa2 concern the w -32
sa2 concern w w 35
sa2 conclud . $ 42
sa2 confident that CAP 97
sa2 consider a w -45
sa2 consider an w -10
sa2 consider the w -30
sa2 continu , " 38
sa2 continu -ing w -23
sa2 continu . $ 22
sa2 continu : " 62
sa2 continu the w 65
sa2 continu w -s -17
sa2 continu w his 109
sa2 continu w that 121
sa2 continu w the -74
sa2 continu w w 13
sa2 contrast , CAP -11
sa2 contrast to the -8
sa2 contrast with CAP -16
sa2 conversation . $ -29
sa2 conversation with the -25
sa2 count . $ -41
sa2 cover the w -20
sa2 creat a w -8
sa2 creat an w -66
sa2 creat the w -46
sa2 creat w -s -9
sa2 credit for -ing -42
sa2 critical to -ing -69
sa2 critical w in -5
sa2 criticism . $ -5
sa2 criticism from CAP 54
sa2 criticism the w 25
sa2 criticiz CAP . 41
sa2 criticiz CAP CAP -12
sa2 criticiz CAP for 39
sa2 criticiz CAP ’s -28
sa2 criticiz the CAP 25
sa2 criticiz the w -40
sa2 cut off the -10
sa2 cut w -s -32
sa2 debat , -ing -15
sa2 debat , CAP -36
sa2 debat , and 121
sa2 debat , the -15
sa2 debat , w -24
sa2 debat -ed by -13
sa2 debat DAY , -16
sa2 debat DAY w -80
sa2 debat and w -7
sa2 debat in CAP -25
sa2 debat the w 64
sa2 debat w , -27
sa2 debat w -s -37
sa2 debat w . -24
sa2 debat w w 40
sa2 decid not to 81
sa2 decision . $ -23
sa2 decision to w 24
sa2 declar . $ 32
sa2 declar CAP CAP -44
sa2 declar the w -16
sa2 declin . $ -44
sa2 defend CAP CAP 10
sa2 deliver the w 19
sa2 deliver w -s -83
sa2 deliver w w 24
sa2 denounc the w 51
sa2 deny the -s 12
sa2 deny the w -16
sa2 deny w -s -37
sa2 describ as " 44
sa2 describ himself as 54
sa2 describ the CAP -54
sa2 describ the w 39
sa2 describ themselves as 30
sa2 design to w 35
sa2 desir to w -31
sa2 detail . $ -20
sa2 detail of the -36
sa2 determin to w -62
sa2 direct at CAP -27
sa2 direct w of -17
sa2 direct w to -17
sa2 direct w w -29
sa2 disagre . $ -92
sa2 discuss a w -30
sa2 discuss w -s 136
sa2 discussion . $ -35
sa2 dismiss the w 34
sa2 divid . $ -48
sa2 divid the w 30
sa2 document . $ 44
sa2 doubl -s in -9
sa2 draw -s from -68
sa2 draw a w 28
sa2 draw w -s -70
sa2 draw w from 73
sa2 draw w w -24
sa2 eager to w -6
sa2 earn NUM w -11
sa2 echo the w -58
sa2 elect -s and -7
sa2 elect . $ -16
sa2 elect to the 31
sa2 elect w , -12
sa2 elect w . -10
sa2 embrac a w -48
sa2 embrac his w -28
sa2 embrac the w -96
sa2 emerg as a -83
sa2 emphasiz on w -45
sa2 end , CAP -6
sa2 end . $ -18
sa2 end his w -64
sa2 end in w -14
sa2 end of CAP -19
sa2 end of NUM -9
sa2 end of his -14
sa2 end of the -20
sa2 end up -ing 43
sa2 end w w 22
sa2 endors CAP , 8
sa2 endors CAP . -19
sa2 endors CAP CAP 57
sa2 endors CAP in 19
sa2 endors CAP w -36
sa2 endors CAP — 48
sa2 endors a w -56
sa2 endors the w -39
sa2 endorsement . $ -48
sa2 endorsement CAP . -64
sa2 establish a w 15
sa2 expand the w -54
sa2 expand w -s -50
sa2 expand w w -60
sa2 expect a w 35
sa2 expect the w 21
sa2 expect to be -55
sa2 expect to w 27
sa2 experienc . $ -22
sa2 experienc as a -16
sa2 experienc as w -13
sa2 experienc in w -8
sa2 explain . $ 39
sa2 explain the w 33
sa2 expos the w -28
sa2 express w that 35
sa2 eye . $ -51
sa2 fact , CAP -20
sa2 fact , the -34
sa2 fact , w -21
sa2 fact that CAP -34
sa2 fact that he -43
sa2 fact that the -28
sa2 fail w -s -95
sa2 fail w the 81
sa2 far , -ly -33
sa2 far , CAP -14
sa2 far . $ -21
sa2 far from the -38
sa2 far w -ly -15
sa2 far w -s -25
sa2 far w from -17
sa2 far w in -49
sa2 far w of -28
sa2 far w than -12
sa2 far w to -6
sa2 favor -ing w 47
sa2 favor CAP . -7
sa2 favor a w 26
sa2 favor the w -73
sa2 favor w -s 88
sa2 favor w w 36
sa2 favorit to w -34
sa2 favorit w , -25
sa2 fear the w 19
sa2 feel -ed by -41
sa2 feel -ed to 16
sa2 feel a w -24
sa2 fight . $ -20
sa2 fight against CAP -8
sa2 fight against w -13
sa2 fight for w 60
sa2 fight in CAP -8
sa2 fight the CAP -26
sa2 fight the w -15
sa2 fight w . -9
sa2 figur out how 55
sa2 fil . $ -34
sa2 fil in w -60
sa2 fil on DAY -59
sa2 fil w w 8
sa2 find . $ 71
sa2 find CAP -ing 78
sa2 find CAP . -51
sa2 find a w -88
sa2 find that CAP -26
sa2 find that NUM 99
sa2 find that the 16
sa2 find that w 103
sa2 find the w 15
sa2 find w -s 44
sa2 find w . -46
sa2 find w in -76
sa2 find w w 13
sa2 fir . $ -40
sa2 focus -ly on -11
sa2 focus CAP CAP -11
sa2 focus of the 25
sa2 focus the w -68
sa2 focus w -s 13
sa2 focus w w 69
sa2 follow . $ -13
sa2 follow CAP 's -26
sa2 follow CAP CAP -7
sa2 follow a w 28
sa2 follow by CAP -10
sa2 follow the CAP -17
sa2 follow the w -31
sa2 forward . $ -17
sa2 fre w -s -10
sa2 fre w w 21
sa2 full CAP . -38
sa2 full w , -20
sa2 full w . -29
sa2 full w of 64
sa2 giv -s w -83
sa2 giv CAP 's -54
sa2 giv CAP . -36
sa2 giv CAP CAP -107
sa2 giv CAP a 88
sa2 giv CAP an -40
sa2 giv CAP the 90
sa2 giv CAP w -71
sa2 giv her a -13
sa2 giv him a -15
sa2 giv his w -46
sa2 giv to the 50
sa2 giv w -s 72
sa2 giv w of 76
sa2 giv w to -34
sa2 giv w w -26
sa2 go " w -44
sa2 go , " 6
sa2 go , -ing -13
sa2 go CAP . 68
sa2 go a w -35
sa2 go against the -32
sa2 go along with -17
sa2 go beyond the -48
sa2 go into w -35
sa2 go the -s -32
sa2 go the w -46
sa2 go w , -100
sa2 go w -ly -88
sa2 go w -s 32
sa2 go w . -74
sa2 go w CAP -57
sa2 go w a 33
sa2 go w for -23
sa2 go w in -68
sa2 go w the 117
sa2 go w to -67
sa2 go w w -18
sa2 go w with -68
sa2 goal . $ -38
sa2 goal of -ing 50
sa2 grow w . -8
sa2 grow w of -27
sa2 grow w w 35
sa2 hat . $ -36
sa2 hear . $ -13
sa2 high w , -21
sa2 high w -s -35
sa2 high w . -5
sa2 high w w -30
sa2 highlight CAP . 21
sa2 highlight the w 22
sa2 hir a w 51
sa2 hir w -s -23
sa2 hit a w -29
sa2 hit the -s -29
sa2 hold -s on -62
sa2 hold . $ -17
sa2 hold a -ing -28
sa2 hold a -ly -54
sa2 hold a NUM -68
sa2 hold a w -28
sa2 hold by CAP -31
sa2 hold his w 18
sa2 hold the w -108
sa2 hold w -s -47
sa2 hold w w 28
sa2 hop that CAP 15
sa2 hop that the 82
sa2 hop the w 49
sa2 hopeful CAP CAP -42
sa2 idea . $ -34
sa2 idea of -ing -100
sa2 idea of a -85
sa2 idea that CAP -87
sa2 idea that the 31
sa2 identify as CAP 42
sa2 identify the w 60
sa2 ignor . $ -67
sa2 ignor the w -93
sa2 impos w -s 50
sa2 includ -ing -s -65
sa2 includ -ing w -71
sa2 includ -s , -70
sa2 includ -s from -17
sa2 includ -s that 89
sa2 includ CAP , -27
sa2 includ CAP -s -13
sa2 includ CAP . -33
sa2 includ CAP CAP -61
sa2 includ CAP and -34
sa2 includ NUM -s -17
sa2 includ a w 14
sa2 includ an w -36
sa2 includ his w -36
sa2 includ the CAP 6
sa2 includ the w -9
sa2 includ w , -9
sa2 includ w -s 11
sa2 includ w CAP 56
sa2 includ w and -15
sa2 includ w w -37
sa2 indicat that CAP -17
sa2 indicat that the 21
sa2 insist that CAP 40
sa2 insist that he -17
sa2 intend to w -26
sa2 interest -ing the -23
sa2 interest -s w -7
sa2 interest . $ -43
sa2 interest w -s 8
sa2 introduc w w 61
sa2 invok the w 68
sa2 issu , -ing 36
sa2 issu , such -23
sa2 issu , the -41
sa2 issu , w -14
sa2 issu . $ -28
sa2 issu by the -75
sa2 issu in CAP -36
sa2 issu in the -26
sa2 issu of CAP 59
sa2 issu of w 33
sa2 issu that w 18
sa2 issu w to 46
sa2 issu w w -103
sa2 it " -s -8
sa2 it " w -9
sa2 it 's -ing -24
sa2 it 's -ly -38
sa2 it 's CAP -12
sa2 it 's a 14
sa2 it 's not 23
sa2 it 's w 50
sa2 it , " -13
sa2 it , CAP -11
sa2 it , and -5
sa2 it , w -7
sa2 it -ed , -28
sa2 it -ed -ing -37
sa2 it -ed -s -47
sa2 it -ed . 44
sa2 it -ed CAP -14
sa2 it -ed NUM -11
sa2 it -ed a -20
sa2 it -ed in -52
sa2 it -ed on 68
sa2 it -ed that 47
sa2 it -ed the 26
sa2 it -ed to -28
sa2 it -ed w 55
sa2 it -ing to -24
sa2 it -ly -ed -61
sa2 it -ly -ing -21
sa2 it -ly -s -41
sa2 it -ly the -11
sa2 it -ly to -14
sa2 it -ly w -29
sa2 it -s , -22
sa2 it -s -ing -34
sa2 it -s -s -14
sa2 it -s CAP -36
sa2 it -s NUM -19
sa2 it -s a -31
sa2 it -s out -16
sa2 it -s that 16
sa2 it -s the -17
sa2 it -s to -48
sa2 it -s w 17
sa2 it . $ -16
sa2 it CAP . -12
sa2 it a " -18
sa2 it a w -67
sa2 it as a -16
sa2 it could be -8
sa2 it could have -5
sa2 it could w -16
sa2 it did not -8
sa2 it didn't w -39
sa2 it does not -10
sa2 it does w -21
sa2 it doesn't w 31
sa2 it has -ed -15
sa2 it has -ly -8
sa2 it has been -40
sa2 it has w -15
sa2 it in w -23
sa2 it no w -32
sa2 it not w 9
sa2 it on w -17
sa2 it one of -21
sa2 it out of -5
sa2 it the -s -27
sa2 it the CAP -25
sa2 it the w -47
sa2 it this w -20
sa2 it to w -26
sa2 it up to -13
sa2 it w , 68
sa2 it w -ed -36
sa2 it w -ing -65
sa2 it w -ly 42
sa2 it w -s -54
sa2 it w . -36
sa2 it w CAP -33
sa2 it w a -40
sa2 it w an -23
sa2 it w for -32
sa2 it w from 64
sa2 it w that 8
sa2 it w the -34
sa2 it w to 68
sa2 it w w -44
sa2 it will be -6
sa2 it will not -11
sa2 it will w -23
sa2 it would be -50
sa2 it would not -9
sa2 it would w 25
sa2 join a w -35
sa2 join by CAP -45
sa2 join the CAP -47
sa2 join the w -29
sa2 jok . $ -8
sa2 judg . $ -10
sa2 judg on the -9
sa2 keep CAP CAP -19
sa2 keep a w -63
sa2 keep her w -21
sa2 keep the w -102
sa2 keep w -s -42
sa2 keep w w -22
sa2 keep with CAP -20
sa2 know . $ -9
sa2 know CAP , -26
sa2 know CAP CAP -103
sa2 know CAP DAY 27
sa2 know CAP or 17
sa2 know the CAP -10
sa2 know the w -53
sa2 know w about -91
sa2 launch his w 22
sa2 launch w w -6
sa2 lay a w -57
sa2 lay his w -44
sa2 lay the w -112
sa2 leav . $ -21
sa2 leav CAP . -35
sa2 leav CAP CAP -25
sa2 leav the -s -21
sa2 leav the CAP -65
sa2 leav the w -14
sa2 leav to w 11
sa2 leav w w -52
sa2 less -ly to -32
sa2 less . $ -5
sa2 less NUM w -12
sa2 less a w -32
sa2 less w , -22
sa2 less w -s 95
sa2 less w . -36
sa2 less w in 48
sa2 less w than -71
sa2 less w to 9
sa2 let 's w -8
sa2 lin . $ -15
sa2 lin of w 46
sa2 lin to w -13
sa2 link the w -34
sa2 list . $ -37
sa2 list of -s -59
sa2 list of w -19
sa2 littl w . -16
sa2 littl w in 64
sa2 littl w of -28
sa2 littl w than -14
sa2 littl w to -57
sa2 littl w w -59
sa2 look . $ -63
sa2 look a w 22
sa2 look the w -44
sa2 look to the 58
sa2 look to w 87
sa2 look w w 37
sa2 main w w -51
sa2 maintain a w 14
sa2 mak " w -24
sa2 mak -ing w -66
sa2 mak -ly w 40
sa2 mak -s in -69
sa2 mak -s of -50
sa2 mak -s on -22
sa2 mak -s to -48
sa2 mak -s w -32
sa2 mak . $ -49
sa2 mak CAP CAP 35
sa2 mak CAP w 7
sa2 mak NUM w -58
sa2 mak by CAP -24
sa2 mak by the -32
sa2 mak her w 16
sa2 mak him a -34
sa2 mak him w -17
sa2 mak his -s -81
sa2 mak his w 58
sa2 mak in the -24
sa2 mak its w -50
sa2 mak that he 18
sa2 mak that w 23
sa2 mak the w -12
sa2 mak their -s 71
sa2 mak their w -109
sa2 mak this w 80
sa2 mak to CAP 32
sa2 mak to the 54
sa2 mak to w -21
sa2 mak up a -6
sa2 mak up for -13
sa2 mak w , 68
sa2 mak w -ly -46
sa2 mak w -s 34
sa2 mak w . -52
sa2 mak w CAP 45
sa2 mak w by -52
sa2 mak w for 34
sa2 mak w in -33
sa2 mak w of -15
sa2 mak w on 10
sa2 mak w than -15
sa2 mak w to -37
sa2 mak w with -44
sa2 mark . $ -7
sa2 mark CAP , -11
sa2 mark the w -60
sa2 mean a w -39
sa2 mean that CAP -7
sa2 mean the w -34
sa2 mention CAP by -32
sa2 mention of CAP -20
sa2 mention the w 49
sa2 messag . $ -23
sa2 messag that -s -37
sa2 messag to CAP -38
sa2 messag w w 59
sa2 met -ly with -37
sa2 mind . $ -10
sa2 mount a w -20
sa2 mov . $ -17
sa2 mov CAP CAP -55
sa2 mov the CAP -31
sa2 mov the w -57
sa2 mov w . -13
sa2 mov w to -35
sa2 mov w w 61
sa2 movement . $ -32
sa2 nam " CAP 70
sa2 nam . $ 15
sa2 nam CAP . 33
sa2 nam CAP CAP -104
sa2 nam the w -47
sa2 need -ly w -60
sa2 need . $ 21
sa2 need CAP CAP -34
sa2 need NUM -s -26
sa2 need a w -78
sa2 need be -ed -17
sa2 need be w -20
sa2 need for a -16
sa2 need for w -9
sa2 need w -s -41
sa2 need w . -25
sa2 need w CAP -34
sa2 need w a 9
sa2 need w her -22
sa2 need w his -34
sa2 need w the -57
sa2 need w to -21
sa2 need w w -19
sa2 nominat CAP . -31
sa2 nominat CAP CAP 32
sa2 not , w 96
sa2 not . $ 16
sa2 not : CAP -78
sa2 not that -s 18
sa2 not that CAP 38
sa2 not that he 81
sa2 not that w -52
sa2 not the w 57
sa2 nothing to do -16
sa2 offer -ly w 107
sa2 offer . $ -27
sa2 offer a w -23
sa2 offer the w 43
sa2 offer to w 35
sa2 offer w to -20
sa2 ongo w w -80
sa2 open . $ -8
sa2 open the w -67
sa2 open to w -83
sa2 open w . -28
sa2 open w of -14
sa2 opponent , CAP 65
sa2 opponent . $ 55
sa2 oppos a w 22
sa2 oppos by CAP -10
sa2 oppos the CAP 47
sa2 oppos the w -15
sa2 oppos w w -63
sa2 opposition . $ -38
sa2 opposition the CAP -11
sa2 opposition w w 7
sa2 order . $ -28
sa2 order the w 48
sa2 order to w 23
sa2 pass . $ -34
sa2 pass the CAP 75
sa2 pass the w -100
sa2 pass w w -24
sa2 pay . $ -11
sa2 pay NUM w -12
sa2 pay for a -24
sa2 pay for the -21
sa2 pay for w -12
sa2 pay w w 13
sa2 personal -s , -15
sa2 personal -s . -27
sa2 personal -s and -17
sa2 personal w , 61
sa2 personal w -s -22
sa2 personal w . -7
sa2 personal w and -20
sa2 personal w w -30
sa2 pick a w 29
sa2 plan , which -20
sa2 plan . $ -31
sa2 plan for a 42
sa2 plan for the 40
sa2 plan to -ly 51
sa2 plan to -s 60
sa2 plan to w 17
sa2 plan w to -23
sa2 plan w w 20
sa2 plan would w 42
sa2 play . $ -6
sa2 play a -ing 31
sa2 play a w -68
sa2 play the w 21
sa2 play w -s -26
sa2 pledg -s , -32
sa2 pledg -s . -34
sa2 pledg -s and -13
sa2 pledg to " -43
sa2 pledg to w 41
sa2 pledg w w 52
sa2 point ( NUM -32
sa2 point , -ing -18
sa2 point , CAP 16
sa2 point , w -29
sa2 point . $ -6
sa2 point CAP ’s 20
sa2 point during the -13
sa2 point in the -13
sa2 point that the 32
sa2 point the CAP 83
sa2 point the w 55
sa2 point w , 39
sa2 point w . 92
sa2 point w for -33
sa2 point w in -19
sa2 point w of 22
sa2 point w over -16
sa2 portray CAP as -28
sa2 position . $ 19
sa2 position in CAP -38
sa2 position to w -79
sa2 position w w -28
sa2 post . $ 34
sa2 post : " 89
sa2 post a w 37
sa2 post the w -9
sa2 praiz CAP . -59
sa2 praiz CAP CAP 72
sa2 praiz CAP for 18
sa2 praiz CAP ’s -56
sa2 praiz his w -42
sa2 predict . $ -22
sa2 press w , -12
sa2 press w . -12
sa2 press w CAP -44
sa2 press w in 44
sa2 pressur from CAP -50
sa2 pressur on CAP 42
sa2 pressur to w -54
sa2 priority . $ 24
sa2 project . $ -28
sa2 promiz . $ -39
sa2 promiz to " 69
sa2 promiz to w -31
sa2 promot a w -91
sa2 prompt CAP CAP -21
sa2 propos a w 31
sa2 propos w w -24
sa2 proposal . $ -24
sa2 proposal to w 30
sa2 protest . $ -15
sa2 prov to be 42
sa2 provid an w 31
sa2 provid by the 30
sa2 provid w -s 5
sa2 provid w for -82
sa2 provid w to -59
sa2 provid w w 63
sa2 publish in the -35
sa2 pursu a w 10
sa2 pursu w -s -26
sa2 push CAP to 6
sa2 push a w 23
sa2 push the w 11
sa2 push to w 21
sa2 push w -s -41
sa2 put , " 73
sa2 put her w 15
sa2 put him in -12
sa2 put him on -73
sa2 put the w -11
sa2 put their w -13
sa2 put w -s -27
sa2 put w on 24
sa2 put w w -72
sa2 question . $ -15
sa2 question CAP . 20
sa2 question CAP ’s -16
sa2 question from the -18
sa2 question her w 22
sa2 question his w 39
sa2 question how w -112
sa2 question is whether 24
sa2 question the w 9
sa2 question whether CAP 17
sa2 question whether he -21
sa2 question whether she -42
sa2 question whether the 30
sa2 rais -s . 79
sa2 rais -s on -23
sa2 rais NUM w -41
sa2 rais about NUM 44
sa2 rais the w -20
sa2 rais w -s 13
sa2 rais w for -38
sa2 rais w than -57
sa2 rais w w -35
sa2 rang of -s 35
sa2 rang of w -47
sa2 reach out to -19
sa2 reach w w 51
sa2 react to the -106
sa2 read " CAP 19
sa2 read , " -28
sa2 read . $ 92
sa2 read the w -57
sa2 ready for the -19
sa2 reason . $ -9
sa2 reason for the -28
sa2 reason to be -51
sa2 recall the w 72
sa2 receiv NUM w -26
sa2 receiv w -s -54
sa2 receiv w w 111
sa2 recogniz the w 24
sa2 refer CAP . -134
sa2 refer CAP CAP 26
sa2 refer the CAP -131
sa2 refer the w 52
sa2 referenc a w -13
sa2 referenc the w 68
sa2 reflect a w -14
sa2 reflect the w -50
sa2 refusal to w 20
sa2 reiterat his w -28
sa2 reject the w 68
sa2 rejection of the 6
sa2 releas -s of 23
sa2 releas . $ 7
sa2 releas DAY , -59
sa2 releas DAY . 5
sa2 releas DAY w -52
sa2 releas by CAP -38
sa2 releas by the -37
sa2 releas of CAP -45
sa2 releas of the 68
sa2 releas on DAY -67
sa2 releas this w 7
sa2 releas w of -28
sa2 rely -ly on -9
sa2 rely the w -24
sa2 remain -ly w -5
sa2 remain -s , -7
sa2 remain -s to -8
sa2 remain CAP w -13
sa2 remain a w 8
sa2 remain in CAP -5
sa2 remain in the -43
sa2 remain in w -28
sa2 remain the w -45
sa2 remain to be -32
sa2 remain w , 15
sa2 remain w -s -16
sa2 remain w . -45
sa2 remain w w -41
sa2 remark , CAP -27
sa2 remark . $ -15
sa2 reply , " 55
sa2 reply . $ -12
sa2 report , -ing 11
sa2 report , CAP 56
sa2 report , the 20
sa2 report -ing NUM -16
sa2 report . $ 63
sa2 report by CAP 11
sa2 report by the -23
sa2 report from CAP -78
sa2 report on DAY 12
sa2 report that CAP -35
sa2 report that the 28
sa2 report that w -134
sa2 report the CAP -42
sa2 report w . 78
sa2 report w w 22
sa2 report was -ed -23
sa2 represent a w -48
sa2 represent by CAP -36
sa2 represent the CAP 38
sa2 represent the w -7
sa2 represent w -s -30
sa2 request . $ -33
sa2 request an w -29
sa2 request to w 39
sa2 request w . -33
sa2 request w to 41
sa2 requir -s to 66
sa2 requir . $ -48
sa2 requir a w -59
sa2 requir the w 32
sa2 requir to w 96
sa2 requir w -s 53
sa2 requir w w -67
sa2 resolv . $ -18
sa2 respond , " 56
sa2 respond -s for 15
sa2 respond . $ 38
sa2 respond CAP ’s -80
sa2 respond a w 14
sa2 respond the w 30
sa2 respons , CAP -15
sa2 respons . $ -17
sa2 respons CAP ’s 21
sa2 respons a w -25
sa2 respons the CAP -8
sa2 return . $ -13
sa2 return a w 12
sa2 return the CAP -54
sa2 return the w -51
sa2 return w w 23
sa2 reveal CAP CAP 19
sa2 reveal that he -15
sa2 reveal w w 87
sa2 rip CAP CAP -13
sa2 roll w w -37
sa2 rul , CAP -57
sa2 rul . $ 20
sa2 rul w -ing -14
sa2 run . $ -12
sa2 run against CAP -14
sa2 run as a -76
sa2 run for CAP -34
sa2 run for the -34
sa2 run for w -35
sa2 run the CAP -13
sa2 run the w -33
sa2 run w , -16
sa2 run w -s -40
sa2 run w . -9
sa2 run w CAP -58
sa2 run w from -21
sa2 run w in -33
sa2 run w to -45
sa2 run w w -92
sa2 run w — -12
sa2 say " CAP -96
sa2 say " the 74
sa2 say " w 24
sa2 say , " 24
sa2 say , -ed 72
sa2 say , -ing -33
sa2 say , -s -13
sa2 say , CAP 7
sa2 say , a 76
sa2 say , and 61
sa2 say , but 33
sa2 say , he -83
sa2 say , in -27
sa2 say , is 25
sa2 say , she -59
sa2 say , that 71
sa2 say , the -31
sa2 say , w 17
sa2 say , was 16
sa2 say -ing a 128
sa2 say -s of 23
sa2 say -s w 60
sa2 say . $ 24
sa2 say : " -38
sa2 say CAP " -61
sa2 say CAP ' 19
sa2 say CAP 's 77
sa2 say CAP , 84
sa2 say CAP -ed 92
sa2 say CAP -s -26
sa2 say CAP . 11
sa2 say CAP CAP 17
sa2 say CAP could -55
sa2 say CAP had 63
sa2 say CAP has 45
sa2 say CAP is 44
sa2 say CAP should -85
sa2 say CAP w 113
sa2 say CAP was -34
sa2 say CAP will 12
sa2 say CAP would -37
sa2 say CAP ’s -102
sa2 say DAY . 12
sa2 say DAY in -55
sa2 say DAY that -27
sa2 say DAY w 36
sa2 say a CAP 46
sa2 say a w -37
sa2 say about CAP 11
sa2 say about the -28
sa2 say at a -25
sa2 say at the 68
sa2 say he " -30
sa2 say he 's 9
sa2 say he -ed 37
sa2 say he -s 31
sa2 say he and 38
sa2 say he did -20
sa2 say he does 29
sa2 say he had 30
sa2 say he has 21
sa2 say he w 22
sa2 say he was -15
sa2 say he will -71
sa2 say he would 7
sa2 say he ’d -59
sa2 say her w 78
sa2 say his -s -13
sa2 say his w 19
sa2 say in an -23
sa2 say in his 56
sa2 say in the 26
sa2 say in w 58
sa2 say it -ed 38
sa2 say it is 80
sa2 say it w -45
sa2 say it was -14
sa2 say it will 53
sa2 say it would 80
sa2 say it ’s 78
sa2 say its w 43
sa2 say of CAP 91
sa2 say of the 12
sa2 say on CAP 57
sa2 say on DAY 61
sa2 say on the 22
sa2 say one CAP 13
sa2 say one w 36
sa2 say she -ed 40
sa2 say she -s -25
sa2 say she did 46
sa2 say she had 51
sa2 say she is 86
sa2 say she w 31
sa2 say she was -51
sa2 say she would 37
sa2 say some of 22
sa2 say that " -20
sa2 say that , 8
sa2 say that -ing 30
sa2 say that -s 40
sa2 say that CAP -15
sa2 say that he 13
sa2 say that his 42
sa2 say that if -44
sa2 say that in 29
sa2 say that it 15
sa2 say that she -66
sa2 say that the 79
sa2 say that they -43
sa2 say that w 47
sa2 say that while 18
sa2 say the " -53
sa2 say the -ed -91
sa2 say the -ing -13
sa2 say the -s 79
sa2 say the CAP -36
sa2 say the NUM 34
sa2 say the w 31
sa2 say their w -39
sa2 say they -ed 74
sa2 say they are 13
sa2 say they had 6
sa2 say they have 92
sa2 say they w -26
sa2 say they were -13
sa2 say they will -7
sa2 say they would -78
sa2 say they ’re 51
sa2 say this w -16
sa2 say to CAP 16
sa2 say w . 16
sa2 say w CAP 85
sa2 say w in 48
sa2 say w is 92
sa2 say w of 45
sa2 say w w -33
sa2 say w was 48
sa2 say w were -39
sa2 say w ’s -52
sa2 say when -ed 12
sa2 scrambl w w 7
sa2 see -ing w 20
sa2 see CAP as 24
sa2 see a w -44
sa2 see an w 27
sa2 see his w -131
sa2 see it as -13
sa2 see their -s 25
sa2 see w w 61
sa2 seek a w -14
sa2 seek the w -40
sa2 seek to w -73
sa2 seek w , 50
sa2 seek w -s -149
sa2 seek w . 33
sa2 seek w from -158
sa2 seek w w 54
sa2 seem like a -8
sa2 seem to be -7
sa2 seem to have -29
sa2 seem w to 68
sa2 seiz the w -63
sa2 self-describ w w -22
sa2 send an w -8
sa2 send or -ed -10
sa2 send to w -29
sa2 send w -s -103
sa2 send w to -81
sa2 send w w 18
sa2 sens of w -33
sa2 sentenc . $ -26
sa2 set a w -66
sa2 set of -s -37
sa2 set the w -58
sa2 set w -s 78
sa2 set w w -97
sa2 shar a w -7
sa2 shar of the -21
sa2 shar of w -28
sa2 sharp w to -98
sa2 shift . $ -11
sa2 shift in w -10
sa2 shift the w -31
sa2 shock . $ -62
sa2 shoot at the -10
sa2 shoot in CAP -16
sa2 show " CAP -34
sa2 show " the -22
sa2 show , CAP 97
sa2 show -s of -14
sa2 show CAP -ing 25
sa2 show CAP . -49
sa2 show CAP CAP -23
sa2 show CAP w 100
sa2 show a w -56
sa2 show an w -73
sa2 show him -ing -7
sa2 show how w 38
sa2 show in CAP -32
sa2 show in the -27
sa2 show of w -73
sa2 show that -s 74
sa2 show that NUM 69
sa2 show that he 74
sa2 show that the -120
sa2 show that w 47
sa2 show the CAP 109
sa2 show the w -35
sa2 show to w 33
sa2 show w -s 120
sa2 show w . 67
sa2 show w CAP 60
sa2 show w for -27
sa2 show w w -142
sa2 sid , CAP -8
sa2 sid . $ -19
sa2 sid of the -21
sa2 sign . $ -7
sa2 sign a w 43
sa2 sign of -ing -28
sa2 sign of w -57
sa2 sign the w -60
sa2 singl CAP w 21
sa2 singl w . -11
sa2 singl w w -87
sa2 skeptical . $ -70
sa2 so-call CAP w -23
sa2 so-call w w 58
sa2 sound w w 22
sa2 speak -ly . -45
sa2 speak -ly of -8
sa2 speak . $ -45
sa2 speak CAP . 24
sa2 speak CAP CAP 10
sa2 speak CAP w 17
sa2 speak a w 40
sa2 speak in CAP -28
sa2 speak the CAP -47
sa2 speak the w -11
sa2 speak w of -7
sa2 spent NUM w -15
sa2 spent a w 21
sa2 spent than NUM 27
sa2 spent the w -61
sa2 spent w -ing -14
sa2 spent w w -64
sa2 stanc . $ -31
sa2 stanc on w 36
sa2 stand in the -31
sa2 stand in w 33
sa2 stand up to -34
sa2 stand w , -12
sa2 start -ing w -119
sa2 start . $ 17
sa2 start of the -10
sa2 stat 's -s -13
sa2 stat 's CAP -8
sa2 stat 's w -24
sa2 stat , " 62
sa2 stat , -ed -7
sa2 stat , -ing -22
sa2 stat , -ly -22
sa2 stat , CAP -14
sa2 stat , and -23
sa2 stat , but -19
sa2 stat , w -21
sa2 stat , where -13
sa2 stat -ed w -12
sa2 stat -ing -s -8
sa2 stat -ing DAY -6
sa2 stat -ing to -8
sa2 stat -s , -10
sa2 stat -s . -17
sa2 stat -s w -23
sa2 stat . $ 10
sa2 stat CAP . -45
sa2 stat CAP CAP -6
sa2 stat CAP w -50
sa2 stat and w -14
sa2 stat for w -8
sa2 stat have w -10
sa2 stat in NUM -6
sa2 stat in the 41
sa2 stat is w -14
sa2 stat like CAP -15
sa2 stat of CAP -35
sa2 stat of the 22
sa2 stat of w -7
sa2 stat such as -15
sa2 stat that CAP -54
sa2 stat that have -34
sa2 stat that the 38
sa2 stat that w -25
sa2 stat to w 14
sa2 stat w , -16
sa2 stat w -s -57
sa2 stat w . -10
sa2 stat w of -24
sa2 stat w to -12
sa2 stat w w -61
sa2 stat where CAP -16
sa2 stat where the -8
sa2 stat will w -13
sa2 stat with w -10
sa2 stat would w -15
sa2 stat ’s CAP -7
sa2 stat ’s w -14
sa2 statement , -ing -12
sa2 statement , CAP -5
sa2 statement -ed by 49
sa2 statement -ing that -32
sa2 statement -ing the 56
sa2 statement . $ -15
sa2 statement : " -31
sa2 statement DAY -ing -6
sa2 statement that the 56
sa2 statement w . -14
sa2 step . $ -6
sa2 step to w -14
sa2 step up w -10
sa2 step w to -56
sa2 stop -ing w 27
sa2 stop . $ -9
sa2 stop CAP CAP -26
sa2 stop in CAP -8
sa2 stop the w -14
sa2 story . $ -11
sa2 strategy . $ -36
sa2 strategy to w 30
sa2 strong -ing in -39
sa2 strong w for -38
sa2 strong w in -17
sa2 strong w of 40
sa2 strong w to 38
sa2 strong w w 22
sa2 struck a w -45
sa2 struggl . $ -21
sa2 struggl w w -101
sa2 suggest a w -68
sa2 suggest that -s 42
sa2 suggest that CAP 15
sa2 suggest that he -14
sa2 suggest that the 13
sa2 suggest that w 76
sa2 suggest the CAP 79
sa2 suggest the w -28
sa2 suggestion that CAP -50
sa2 support , CAP -26
sa2 support -ing -s 55
sa2 support -ing w 40
sa2 support . $ 14
sa2 support CAP 's -109
sa2 support CAP , 52
sa2 support CAP . 51
sa2 support CAP CAP 17
sa2 support CAP and -50
sa2 support CAP w -56
sa2 support CAP ’s -97
sa2 support NUM w -35
sa2 support a -ed -49
sa2 support a w 35
sa2 support among CAP -23
sa2 support among w -46
sa2 support behind CAP 31
sa2 support from -s -53
sa2 support from CAP 21
sa2 support from the 39
sa2 support from w 12
sa2 support her w 24
sa2 support him . -20
sa2 support in the 61
sa2 support the CAP -24
sa2 support the w -7
sa2 support to CAP -89
sa2 support w -s 61
sa2 support w CAP -82
sa2 support w w -12
sa2 supporter , -ed -47
sa2 supporter , -ing -36
sa2 supporter , CAP 55
sa2 supporter , w -76
sa2 supporter -ed w -90
sa2 supporter CAP . 79
sa2 supporter and -s -10
sa2 supporter and w -37
sa2 supporter have -ed -13
sa2 supporter in CAP -32
sa2 supporter in the -10
sa2 supporter the w -39
sa2 supporter to w -23
sa2 supporter w that -76
sa2 supporter w w -32
sa2 tak -s at 10
sa2 tak -s from -27
sa2 tak . $ -24
sa2 tak NUM -s -28
sa2 tak NUM to -32
sa2 tak a w -22
sa2 tak his w 49
sa2 tak on CAP 41
sa2 tak on a -59
sa2 tak on the -30
sa2 tak on w -26
sa2 tak over as 34
sa2 tak the -s -117
sa2 tak the CAP 35
sa2 tak the w 26
sa2 tak w , -29
sa2 tak w -ing 46
sa2 tak w -s 9
sa2 tak w . -42
sa2 tak w at 66
sa2 tak w in 16
sa2 tak w of -104
sa2 tak w on 42
sa2 tak w the -55
sa2 tak w w -7
sa2 talk . $ 30
sa2 talk the w 47
sa2 talk w in -6
sa2 target . $ -23
sa2 target for w -41
sa2 target the w -31
sa2 tell -s , -39
sa2 tell -s . 17
sa2 tell -s DAY 16
sa2 tell -s at 29
sa2 tell -s in 35
sa2 tell -s that -26
sa2 tell CAP 's -67
sa2 tell CAP , -59
sa2 tell CAP -s -47
sa2 tell CAP CAP 39
sa2 tell CAP DAY 62
sa2 tell CAP in -60
sa2 tell CAP that 62
sa2 tell CAP w -54
sa2 tell CAP ’s -60
sa2 tell a CAP 37
sa2 tell a w -52
sa2 tell me . 39
sa2 tell the -s -19
sa2 tell the CAP 28
sa2 tell the w 36
sa2 tell w -s -52
sa2 tend w w 57
sa2 thank to a -27
sa2 thank to the -20
sa2 ther 's no 95
sa2 ther 's w -56
sa2 ther . $ -17
sa2 ther a w -32
sa2 ther an w -17
sa2 ther are -ly -6
sa2 ther are -s 45
sa2 ther are NUM -9
sa2 ther are a -5
sa2 ther are w -13
sa2 ther have been -9
sa2 ther may be -8
sa2 ther no w -33
sa2 ther some w -20
sa2 ther w a -15
sa2 ther w of 40
sa2 ther w to 64
sa2 ther w w 26
sa2 ther was a -27
sa2 ther was no 36
sa2 ther was the -18
sa2 ther was w -18
sa2 ther were -s -13
sa2 ther were w -15
sa2 think . $ 47
sa2 think CAP CAP -74
sa2 think that CAP -20
sa2 think that w 30
sa2 think the CAP 49
sa2 think the w -13
sa2 think w . -38
sa2 threaten to w 5
sa2 trad -s . -13
sa2 trad -s with -37
sa2 trad . $ -8
sa2 trad and w -9
sa2 trad w , -24
sa2 trad w . -48
sa2 trad w — -16
sa2 try a w -95
sa2 try w -s -137
sa2 try w CAP -41
sa2 try w a -22
sa2 try w her -108
sa2 try w him 31
sa2 try w his -9
sa2 try w it -88
sa2 try w out 24
sa2 try w the 16
sa2 try w up -42
sa2 try w w -56
sa2 turn into a -29
sa2 turn out , -22
sa2 turn out in -22
sa2 turn out to -18
sa2 turn out w -10
sa2 turn over to -19
sa2 turn the -s -66
sa2 turn the CAP -19
sa2 turn the w 21
sa2 turn w -s -43
sa2 turn w to -45
sa2 tweet , " 90
sa2 tweet . $ 33
sa2 tweet / > -17
sa2 tweet > . -16
sa2 tweet _ w -29
sa2 tweet a w 63
sa2 tweet that CAP -45
sa2 tweet w = -27
sa2 underscor the w -19
sa2 understand the w 39
sa2 urg -s to -21
sa2 urg CAP to 16
sa2 urg the CAP -51
sa2 urg the w 51
sa2 used . $ -13
sa2 used a w -87
sa2 used by CAP -22
sa2 used w CAP -26
sa2 used w of -27
sa2 used w w 90
sa2 using her w 17
sa2 using the w -82
sa2 using w -s -40
sa2 using w w -35
sa2 very w , -22
sa2 very w -s -53
sa2 very w . -32
sa2 very w in 21
sa2 very w of -17
sa2 very w w -15
sa2 view . $ -7
sa2 view CAP . -6
sa2 view as a 85
sa2 view as w 8
sa2 view him -ly -28
sa2 view on the -25
sa2 view on w -34
sa2 view the w 29
sa2 vot , -ing 57
sa2 vot , -s -9
sa2 vot , and -14
sa2 vot , which -5
sa2 vot -s , -30
sa2 vot -s . -8
sa2 vot -s and -13
sa2 vot CAP , 15
sa2 vot CAP . -6
sa2 vot CAP CAP 16
sa2 vot a CAP 47
sa2 vot a w 6
sa2 vot and w -16
sa2 vot are -ed -6
sa2 vot on CAP -26
sa2 vot on the -28
sa2 vot the CAP -37
sa2 vot the w -20
sa2 vot their w -29
sa2 vot this w -17
sa2 vot to w 20
sa2 vot w , -40
sa2 vot w . -17
sa2 vot w w -70
sa2 vow to " 37
sa2 vow to w 17
sa2 want . $ 26
sa2 want CAP to -51
sa2 want a w 36
sa2 want the w 92
sa2 want to be -48
sa2 want to w 12
sa2 want w -s -75
sa2 warn that the 45
sa2 watch the w 6
sa2 wav of w -53
sa2 weigh the w -43
sa2 word . $ -17
sa2 worry . $ -40
sa2 worry the w 54
sa2 writ , " -40
sa2 writ . $ 38
sa2 writ : " 13
sa2 writ CAP CAP 33
sa2 writ by CAP -9
sa2 writ his w -18
sa2 writ in CAP 78
sa2 writ in a 71
sa2 writ in an 54
sa2 writ in the 46
sa2 writ that CAP 64
sa2 writ the w -124
sa2 writ to CAP 126
sf abl base -18
sf accept base 15
sf accept ed -85
sf accord base -138
sf accord ing 38
sf account base -39
sf account s 36
sf accus ing 23
sf accus s -50
sf accusation base -10
sf accusation s -9
sf acknowledg base 9
sf acknowledg ed 6
sf acknowledg ing 12
sf add base -76
sf add ed -15
sf add ing 17
sf add s -9
sf address base 9
sf address ed -30
sf address ing -21
sf admir base 55
sf admission base 60
sf admit base 65
sf admit ed -29
sf admit ing -66
sf admit s 91
sf adopt base -27
sf adopt ed -14
sf adopt ing 41
sf advic base 16
sf adviz base -32
sf adviz ed -31
sf adviz ing 61
sf advocat base 30
sf advocat ed 17
sf advocat s -25
sf affirm base -55
sf agre base -19
sf agre ed 18
sf aim base -14
sf aim ed 6
sf aim ing 19
sf aim s -87
sf air base 47
sf air ed -8
sf air ing -104
sf alarm base 55
sf alarm ed -67
sf align ed -34
sf alleg ed -15
sf allegation s -9
sf allow base 12
sf allow ing -65
sf allow s 5
sf allud ing -19
sf anger ed 43
sf angry base 6
sf announc base 45
sf announc ing 19
sf announc s 64
sf announcement base 25
sf answer base -31
sf answer ed 53
sf answer ing 24
sf answer s -41
sf anticipat ed -36
sf anxiety base 31
sf anxiety s -13
sf apologiz base -39
sf apologiz ed -71
sf appeal base -26
sf appeal s 19
sf appear ed -25
sf appear ing -103
sf appear s 40
sf applaud ed -80
sf appoint base 21
sf appoint ed -17
sf approv ed 30
sf argu base 20
sf argu ing 22
sf argu s 98
sf argument base -10
sf argument s 37
sf articulat ed 94
sf ask base 17
sf ask ing 20
sf ask s 11
sf assail ed 104
sf assert ed 46
sf assert ing 36
sf assertion base 85
sf assertion s -89
sf assess base -50
sf assessment base -58
sf assum base 93
sf assum ed -64
sf assum ing -87
sf assumption base 63
sf assur base -30
sf assur ed 29
sf attack base -39
sf attack ed 76
sf attack ing 31
sf attack s -9
sf attempt base -43
sf attempt ed -43
sf attempt ing 12
sf attempt s 36
sf attract base -38
sf attract ed -12
sf attract ing 16
sf attribut ed -30
sf authoriz ed 43
sf avoid base -28
sf avoid ing -74
sf awar base 11
sf back base -47
sf back ed 16
sf back ing 85
sf back s 15
sf balk ed 16
sf ban base -12
sf ban ing -8
sf ban s 45
sf bash base -35
sf becam base -16
sf becom base -11
sf becom ing -70
sf becom s -44
sf begin base -19
sf begin ed -30
sf begin ing -32
sf belief base -9
sf belief s 28
sf believ base 29
sf believ ed -136
sf believ ing -45
sf believ s 29
sf bemoan ed 59
sf best base 11
sf better base -18
sf bitter base 25
sf blam base -36
sf blam ed -42
sf blam ing 51
sf blast ed 42
sf blast ing -24
sf blast s 84
sf block base -55
sf block ed 7
sf block ing -47
sf block s 31
sf boast ed -18
sf boast s -64
sf boo ed 22
sf boo s -22
sf break base -36
sf break ing -34
sf break s 20
sf bring ed -44
sf bring ing -7
sf bring s -53
sf broad base 11
sf brush ed 12
sf calculat ed -94
sf call base -5
sf call ed -14
sf call ing 27
sf call s 33
sf captur base -37
sf captur ed -26
sf car s -22
sf careful base -26
sf carry base -53
sf carry ed -37
sf carry ing 39
sf carry s -97
sf cast base 49
sf cast ing -135
sf caution base -61
sf caution ed 37
sf celebrat base -72
sf celebrat ed 38
sf certain base -11
sf challeng base -40
sf challeng ed 63
sf challeng ing 29
sf challeng s -32
sf champion base -80
sf champion ed 14
sf chant ed 7
sf chant ing -6
sf chant s 71
sf characteriz ed -11
sf charg base -19
sf charg ed 29
sf charg s -28
sf cheer base 117
sf cheer ed -31
sf cheer ing -27
sf cheer s -38
sf choos base 6
sf choos ed -34
sf choos ing -14
sf circulat ing -36
sf cit base -9
sf cit ed -14
sf cit ing 54
sf cit s 29
sf claim base 6
sf claim ed 43
sf claim ing 22
sf claim s -14
sf clear ed -88
sf coin base -51
sf coin ed 27
sf com ing -36
sf com s -70
sf comment ed 76
sf comment s -25
sf commit base 64
sf commit ed -36
sf commit ing -42
sf common base 7
sf compar base -7
sf compar ed 6
sf compar ing 31
sf complain base -55
sf complain ed 101
sf complaint s 15
sf conced ed 73
sf conced ing -64
sf concern ed 19
sf concern ing -139
sf concern s 22
sf conclud base 52
sf conclud ed -22
sf conclud s 20
sf condemn base -65
sf condemn ed 127
sf condemn ing -115
sf confirm base -44
sf confirm ed 16
sf confront base -27
sf confront ed -56
sf confront ing -47
sf confus ed -61
sf confus ing 58
sf congratulat ed -87
sf consensus s 25
sf consider base -36
sf consider ed -20
sf consider ing 21
sf consider s 66
sf contention base 12
sf continu base -18
sf continu ed 7
sf continu s -36
sf contradict base -36
sf contrast base -52
sf contrast ing 51
sf contrast s -14
sf controversial base -8
sf conversation base 39
sf conversation s -53
sf convinc base 91
sf convinc ed 12
sf convinc ing -117
sf count base -87
sf count ing -21
sf counter base 28
sf cover base -9
sf cover ed 10
sf cover ing -84
sf cover s 50
sf creat base -58
sf creat ed -63
sf creat ing 58
sf credit base -74
sf credit ed 78
sf credit s 16
sf critical base -14
sf criticism base 16
sf criticism s -28
sf criticiz base -19
sf criticiz ed -13
sf criticiz ing 12
sf cry base 22
sf cut base -22
sf cut ing -24
sf cut s 14
sf debat base -16
sf debat ed 73
sf debat ing 20
sf debat s -42
sf decid base 26
sf decid ed -48
sf decid ing 29
sf decision s 14
sf declar base 63
sf declar ed -27
sf declar ing 56
sf declar s -67
sf declin base -86
sf declin ed 41
sf declin ing -104
sf decry ed 74
sf dedicat ed -41
sf deem ed -29
sf deep base 8
sf defend base -69
sf defend ed 131
sf defend ing 13
sf deliver base -43
sf deliver ed -51
sf deliver ing 106
sf demand base 20
sf demand ed -56
sf demand s 64
sf demonstrat base 6
sf demonstrat ed -100
sf demonstrat ing -86
sf denounc ed 8
sf denounc ing 5
sf deny base -49
sf deny ed 50
sf deny ing -54
sf deny s 10
sf derid ed 23
sf describ base -73
sf describ ed 18
sf describ ing 26
sf describ s 39
sf design ed -13
sf desir base 41
sf detail base -115
sf detail ing 96
sf detail s -17
sf determin base -31
sf determin ed -6
sf determin ing 18
sf devot ed -45
sf direct base -35
sf direct ed -9
sf disagre base 56
sf disagre s -63
sf disagreement base 17
sf disagreement s 69
sf disappoint ed 77
sf disappoint ing -8
sf disavow base -54
sf disavow ed 6
sf disclos base -37
sf disclos ed -12
sf disclosur base 60
sf disclosur s -61
sf discover base 27
sf discover ed -60
sf discuss base 57
sf discuss ed 6
sf discussion base 9
sf discussion s -13
sf dislik ed -6
sf dismiss base -122
sf dismiss ing 73
sf display base -103
sf display ed -7
sf disput base 12
sf disput ed 88
sf disput s -41
sf distanc base -42
sf distanc ed 59
sf divid base -39
sf divid ed 10
sf divid ing -33
sf document base 6
sf document ed 123
sf document s -58
sf doubl base -54
sf doubl ed 19
sf doubt base 9
sf doubt ed -69
sf draw base 22
sf draw ed -45
sf draw ing -49
sf draw s 30
sf dub ed 32
sf eager base 8
sf earn base -24
sf earn ed -32
sf earn ing -59
sf earn s -44
sf echo base 48
sf echo ed 54
sf echo ing -5
sf echo s -58
sf elaborat base -96
sf elect base -39
sf elect ed -62
sf elect ing 30
sf embrac base -37
sf embrac ed -34
sf embrac ing 6
sf emerg base -23
sf emerg ed 8
sf emerg ing -54
sf emphasiz base 32
sf emphasiz ed -9
sf emphasiz ing 51
sf emphasiz s -91
sf encourag base 30
sf encourag ed 115
sf encourag ing -85
sf encourag s -82
sf end base -8
sf end ed -56
sf end ing -18
sf end s -21
sf endors base -33
sf endors ed 64
sf endors ing -46
sf endors s -7
sf endorsement base 24
sf endorsement s -25
sf engag base -35
sf engag ed -26
sf engag ing -37
sf enjoy base 75
sf enjoy ed -44
sf enjoy s -31
sf establish base -58
sf establish ed -20
sf establish ing -109
sf estimat base 34
sf estimat ed -20
sf estimat s 9
sf expand ed -34
sf expect base 40
sf expect ed -16
sf expect ing 97
sf expect s -47
sf experienc base -17
sf experienc ed -44
sf experienc s -55
sf explain ed 20
sf explain ing 6
sf explain s 21
sf expos ed 14
sf express base 12
sf express ed 15
sf express ing -12
sf eye base -79
sf eye s 48
sf fact base -17
sf fact s -35
sf fail base -76
sf fail ed -21
sf fail ing -40
sf fail s -45
sf fals base 41
sf far base -21
sf far ed -68
sf fault base 14
sf favor base 11
sf favor ed 18
sf favor ing -104
sf favor s -27
sf fear base 42
sf fear ed -52
sf fear s -20
sf featur base -38
sf featur ed 12
sf featur ing -96
sf featur s 23
sf feel base 56
sf feel ed -36
sf feel ing 34
sf feel s -97
sf fight base -33
sf fight ing 26
sf fight s -40
sf figur ed -23
sf figur ing 15
sf figur s -14
sf fil base -99
sf fil ed -35
sf fil ing 17
sf fil s 50
sf find base -52
sf find ed -30
sf find ing -29
sf find s 74
sf fir base -104
sf fir ing 33
sf focus ed -13
sf focus ing -7
sf focus s -28
sf follow base -12
sf follow ed -53
sf follow ing -77
sf follow s 67
sf forecast base 87
sf forget base -96
sf forward base -58
sf fram base 15
sf fram ed 28
sf fre base -13
sf fre ed -91
sf full base -7
sf giv base -41
sf giv ed -30
sf giv ing 6
sf giv s -12
sf go base -27
sf go ed -15
sf go ing -21
sf go s 38
sf goal base 29
sf goal s -70
sf grant base -65
sf grant ed -27
sf grant ing 50
sf grant s -19
sf grow base -29
sf grow ing -15
sf grow s -58
sf guarante ed -16
sf guess base 22
sf hammer ed -33
sf happy base -12
sf hard base 5
sf harsh base 16
sf hat base -8
sf hat s -34
sf hear base -11
sf hear ed -37
sf high base -12
sf highlight base -19
sf highlight ed 61
sf highlight ing 17
sf highlight s -17
sf hint ed -37
sf hir base -39
sf hir ed 7
sf hir ing -45
sf hit base 6
sf hit ing 22
sf hit s -79
sf hold base -24
sf hold ed -48
sf hold ing -20
sf hold s 27
sf hop base -36
sf hop ed -52
sf hop ing 49
sf hop s 60
sf hopeful base 25
sf hopeful s -49
sf hostility base 23
sf idea base 29
sf idea s -31
sf identify base 45
sf identify ed -16
sf identify ing -15
sf ignor base 89
sf ignor ed -71
sf ignor ing -52
sf imagin base -52
sf imagin ed 37
sf imply ed -49
sf imply ing 33
sf impos base -75
sf impos ed 62
sf impos ing -35
sf impression base -14
sf includ base -39
sf includ ing -62
sf includ s 71
sf indicat base 38
sf indicat ed -56
sf indicat s 68
sf inform ed -12
sf insist base 38
sf insist ed 11
sf insist s -27
sf instruct ed 17
sf intend ed -23
sf intend s -10
sf intens base 18
sf interest base 32
sf interest ing -85
sf interest s -108
sf interject ed -24
sf introduc ed -94
sf introduc ing 78
sf investigat base -51
sf investigat ed -43
sf investigat ing -51
sf invit ed -18
sf invit ing 19
sf invok ed 48
sf invok ing 57
sf issu base -21
sf issu ed 68
sf issu ing -35
sf issu s -39
sf it base -24
sf join base -51
sf join ed -19
sf join s -43
sf jok base -116
sf jok ed 50
sf jok ing -20
sf judg base 8
sf judg s -47
sf keen base 41
sf keep base -19
sf keep ed -70
sf keep ing 20
sf keep s 12
sf knock base -77
sf knock ed 41
sf know base -6
sf know ed -37
sf know ing 19
sf know s 93
sf label base -41
sf label ed 88
sf lambast ed 16
sf lament ed 90
sf lash ed 50
sf launch base 53
sf launch ed -70
sf launch ing 15
sf lay base -129
sf lay ed -70
sf lay ing 65
sf lay s 100
sf lean base 39
sf lean ing -17
sf lean s 34
sf learn base -7
sf learn ing -10
sf leav base 36
sf leav ed -36
sf leav ing -78
sf leav s -60
sf less base -28
sf let base -54
sf let ing 79
sf liken ed 34
sf lin base -13
sf lin ed -19
sf lin ing 65
sf lin s -51
sf link base -49
sf link ed -86
sf link s 92
sf list base -41
sf list ing 87
sf list s 91
sf littl base -17
sf lobby base -61
sf lobby ed 23
sf lobby ing -30
sf look base 36
sf look ed -80
sf look ing -6
sf look s -27
sf lov base -22
sf lov ed 31
sf lov ing -60
sf main base 8
sf maintain base 30
sf maintain ed -99
sf maintain s -44
sf mak base -15
sf mak ed -17
sf mak ing -19
sf manag base -52
sf manag ed -58
sf manag ing -55
sf mandat base -70
sf mandat ed -15
sf mandat s 77
sf mark base 6
sf mark ed -22
sf mark ing -18
sf mark s -51
sf mean base 21
sf mean ed -22
sf mean ing -42
sf mean s -71
sf mention base 10
sf mention ed -33
sf mention ing 139
sf mention s -6
sf messag base 12
sf messag ing -20
sf messag s -63
sf met base -35
sf mind base 57
sf mind s -74
sf mock base -19
sf mock ed 10
sf mock ing -59
sf mount base -69
sf mount ing 70
sf mov base -29
sf mov ed -29
sf mov s -76
sf movement base -13
sf nam base -56
sf nam ed 119
sf nam ing 10
sf nam s -80
sf need ed -26
sf need s -44
sf negativ base 6
sf negotiat base -49
sf negotiat ed 95
sf negotiat ing -74
sf nominat base -49
sf nominat ed 49
sf nominat ing -13
sf not base -102
sf not ed 44
sf not ing 54
sf not s -9
sf nothing ing -34
sf notic base 29
sf objection s -18
sf obvious s 7
sf offer ed 13
sf offer s -44
sf ongo ing 6
sf open base -13
sf open ed -14
sf open ing -74
sf open s -15
sf opponent base 25
sf opponent s -97
sf oppos base 39
sf oppos ed 15
sf oppos ing -42
sf oppos s -38
sf opposition base -5
sf opt ed 19
sf optimistic base -14
sf order base -72
sf order ed 60
sf order s 47
sf outlin ed -28
sf outrag base 6
sf outrag ed 13
sf outspoken base 28
sf overwhelm ing 16
sf paint ing -37
sf pass base -97
sf pass ed 21
sf pass ing 63
sf pass s -40
sf passionat base 35
sf pay base -12
sf pay ing -53
sf pay s -22
sf perceiv ed -16
sf perception base -43
sf perception s -6
sf personal base -17
sf persuad base 20
sf persuad ed -37
sf persuad ing 31
sf pick base -84
sf pick ed 6
sf pick ing 11
sf pick s -37
sf pitch base -93
sf pivot base -27
sf pivot ing -19
sf plan base -28
sf plan ed -49
sf plan ing 23
sf plan s 6
sf play base -14
sf play ed -8
sf play ing -47
sf play s -83
sf plead ed 11
sf pledg base -10
sf pledg ed -41
sf pledg ing 140
sf pledg s 48
sf point base -24
sf point ed 27
sf point ing 32
sf point s -12
sf pois ed -7
sf portray ed 41
sf portray ing -31
sf position base -21
sf position ed -34
sf position s -17
sf post base -59
sf post ed 34
sf post ing -29
sf post s 77
sf praiz base -13
sf praiz ed 21
sf praiz ing -33
sf praiz s 97
sf predict base 11
sf predict ed 12
sf predict ing -31
sf prediction base -5
sf prediction s 22
sf prefer base -16
sf prefer ed -37
sf present base -52
sf present ed 45
sf present s -58
sf press base -67
sf press ed 43
sf press ing 99
sf pressur base -16
sf presum ed -31
sf priority base 61
sf priority s -70
sf proclaim ed 22
sf project base -65
sf project ed 93
sf project s -10
sf projection s 15
sf promiz base -30
sf promiz ed 67
sf promiz ing 77
sf promiz s -45
sf promot base 96
sf promot ed -57
sf promot ing -45
sf prompt ed -41
sf prompt ing 26
sf propos ed -10
sf propos ing 55
sf proposal base -12
sf proposal s -8
sf protest base -37
sf protest ed 8
sf protest ing 73
sf protest s -30
sf proud base -22
sf prov base -5
sf prov ed -60
sf provid base 16
sf provid ing -68
sf provid s -112
sf publish ed -45
sf pursu base 69
sf pursu ed -46
sf pursu ing -25
sf push base -61
sf push ed -6
sf push ing 31
sf push s -5
sf put base 24
sf put ing -134
sf put s 8
sf question base -20
sf question ed 111
sf question ing 56
sf question s -24
sf quick base -11
sf quot ed -13
sf quot s -28
sf rail ed 35
sf rais base -30
sf rais ed 14
sf rais ing -32
sf rais s -15
sf rang base -15
sf rang ing -102
sf rattl ed 57
sf reach ed -13
sf reach ing -73
sf reach s -49
sf react base 56
sf react ed 39
sf react ing -42
sf read base 7
sf read ing -43
sf read s 26
sf ready base -18
sf realiz base 21
sf reason base 33
sf reason s -99
sf rebuf ed -8
sf rebuk base -49
sf rebuk ed 115
sf rebut base 40
sf recall ed 28
sf receiv base -14
sf receiv ed -45
sf receiv s -54
sf recogniz base -20
sf recogniz ed -39
sf recogniz ing 86
sf recogniz s -67
sf recommend base 41
sf recommendation base 31
sf recommendation s -49
sf recount base -53
sf recount ed 22
sf refer ed -37
sf refer ing -26
sf refer s -12
sf referenc base -10
sf referenc ed 73
sf referenc ing 33
sf referenc s -53
sf reflect base -12
sf reflect ed -51
sf reflect ing -13
sf refus base -69
sf refus ed -13
sf refus ing 27
sf refus s 98
sf refusal base -12
sf regard base -11
sf regard ed 64
sf regard ing -62
sf reiterat ed 53
sf reject base -26
sf reject ed 43
sf reject ing -31
sf rejection base 18
sf releas base -23
sf releas ed 11
sf releas s -38
sf rely base -70
sf rely ed -103
sf rely ing 44
sf remain base 40
sf remain ed -20
sf remain ing -62
sf remain s -55
sf remark base -12
sf remark ed 113
sf remark ing 62
sf remark s -24
sf remember base 64
sf remember ed 36
sf remember s -68
sf remind ed 98
sf remind ing -7
sf renew base -24
sf renew ed 23
sf repeat base 96
sf repeat ed -16
sf repeat ing 10
sf reply base -59
sf reply ed 12
sf report base -76
sf report ed 73
sf report ing -34
sf report s -40
sf represent base 79
sf represent ed -41
sf represent ing -92
sf represent s -23
sf request base -26
sf request ed 77
sf request s -27
sf requir base 15
sf requir ed -36
sf requir ing -38
sf requir s 16
sf resist base 85
sf resist ed -53
sf resolv base 26
sf resolv ed -87
sf resonat base -24
sf resonat ed 27
sf respond base -28
sf respond ed 48
sf respond ing -100
sf respond s 7
sf respons base -14
sf respons s 26
sf restrict base -93
sf restrict ed -89
sf restrict ing 105
sf return base 13
sf return ed -32
sf return ing -111
sf return s -59
sf retweet ed 63
sf reveal base 23
sf reveal ed -24
sf reveal s 17
sf revelation base -56
sf revelation s 21
sf revers base 48
sf revers ed -33
sf revers ing -35
sf rip ed 28
sf roll base -41
sf roll ed 12
sf roll ing -10
sf roll s -45
sf rul base -30
sf rul ed 101
sf rul s -60
sf rumor s 76
sf run base -17
sf run ed -14
sf run ing -25
sf run s -63
sf satisfy ed -50
sf say ed 17
sf say ing -47
sf say s 54
sf scar base -75
sf scar ed 14
sf scar s 19
sf scrambl base 60
sf scrambl ed -10
sf scrambl ing -96
sf see base 19
sf see ed -55
sf see ing -60
sf see s 68
sf seek base -41
sf seek ed -12
sf seek s 26
sf seem base -46
sf seem ed 12
sf seem ing -16
sf seem s 34
sf seiz base 44
sf seiz ed -93
sf seiz ing 66
sf self-describ ed 29
sf send base -54
sf send ed 8
sf send ing -109
sf sens base -27
sf sentenc base -66
sf sentenc ed 46
sf sentenc s -18
sf sentiment base 33
sf sentiment s -22
sf set base 7
sf set ing -21
sf set s -102
sf shar base 22
sf shar ing -81
sf shar s -18
sf sharp base 15
sf shift base -75
sf shift ed -8
sf shift ing -15
sf shift s 36
sf shock base -35
sf shock ed -6
sf shock ing 66
sf shock s -7
sf shoot base 25
sf shoot ing -49
sf shout ed 71
sf shout ing -47
sf show ed -30
sf show ing -8
sf show s -9
sf sid base -50
sf sid ed 107
sf sid s -21
sf sign base -23
sf sign ed 30
sf sign ing -56
sf sign s -34
sf signal base -53
sf signal ed 96
sf signal s -10
sf singl base -25
sf singl ed 27
sf skeptical base 5
sf slam ed -61
sf slam ing 71
sf slam s 66
sf so-call ed -6
sf sound base -101
sf sound ed 79
sf sound ing -66
sf sound s 56
sf spar ed -6
sf speak ed 12
sf speak ing -47
sf speak s 15
sf speculat ed 50
sf speculation base 51
sf spent base -24
sf split base -14
sf spot base -61
sf spot ed 47
sf spot s -66
sf stanc s -12
sf stand base 14
sf stand ed -53
sf stand ing -26
sf stand s 40
sf start base -77
sf start ed -29
sf start ing 12
sf start s 78
sf stat base -35
sf stat ed 208
sf stat ing 172
sf stat s -38
sf statement s -33
sf step ed -24
sf step ing -49
sf step s 7
sf stop ed -16
sf stop ing -69
sf stop s -49
sf story base -94
sf story s 88
sf strategy s -109
sf stress base -116
sf stress ed 33
sf strong base -12
sf struggl base -42
sf struggl ed -28
sf struggl ing -20
sf stuck base -46
sf submit ed -8
sf sued ed -39
sf suggest base 36
sf suggest ed 26
sf suggest ing 20
sf suggest s -53
sf suggestion s 41
sf support base -10
sf support ed 54
sf support ing 45
sf support s 38
sf supporter base 82
sf supporter s -40
sf sur base 15
sf surpriz base 31
sf surpriz ed -49
sf suspect base -50
sf suspect ed 53
sf suspect s 23
sf tak base -27
sf tak ed -32
sf tak ing -15
sf tak s 9
sf talk base -50
sf talk ed 55
sf talk ing 15
sf talk s 18
sf target ed -21
sf target ing -30
sf target s -14
sf tell base 6
sf tell ing -26
sf tell s 115
sf tend base -15
sf tend s -46
sf thank ed 81
sf thank ing 135
sf thank s -119
sf ther base -25
sf think base 39
sf think ed -70
sf think ing -37
sf think s 58
sf threaten base 44
sf threaten ed -22
sf threaten s -63
sf throw base 15
sf throw ing 8
sf tick ed 43
sf tie base -77
sf tie ing 79
sf titl base -95
sf titl ed 77
sf titl s -83
sf touch base -29
sf tout ed -27
sf tout ing 11
sf trad base -31
sf trad ed -16
sf trad s -13
sf troubl base -92
sf troubl ing 61
sf troubl s 69
sf trust base -17
sf trust ed 18
sf try ed -34
sf try ing -12
sf try s 27
sf turn base -22
sf turn ed -23
sf turn ing -116
sf turn s 25
sf tweet base -39
sf tweet ed 67
sf tweet ing 143
sf tweet s -103
sf unawar base 8
sf uncover ed -77
sf underscor base -23
sf underscor ed -5
sf underscor s 8
sf understand s -24
sf unhappy base -8
sf unleash ed -8
sf upset base 25
sf urg ed 67
sf urg ing -52
sf used ed -25
sf using ing -11
sf utter ed 43
sf very base -14
sf view base 47
sf view ing -86
sf view s 8
sf vocal base 11
sf voic base -68
sf voic ed 110
sf voic s -57
sf vot base -32
sf vot ed 58
sf vot s -32
sf vow base -25
sf vow ed 63
sf vow ing -51
sf vow s 67
sf walk base -20
sf walk ed -28
sf walk ing -21
sf want base 5
sf want ed 11
sf want ing -10
sf want s -20
sf warn base 31
sf warn ed 31
sf warn ing -18
sf watch base -63
sf watch ed 22
sf watch ing 18
sf wav base -26
sf wav ed -40
sf wav s 24
sf weigh base -10
sf weigh ed 29
sf welcom base -36
sf welcom ed 31
sf welcom ing -36
sf wish base 38
sf wish s -76
sf withdraw base 60
sf witness base 65
sf wonder base 15
sf word base -7
sf word ing -14
sf word s -18
sf worry base 37
sf worry ed 24
sf worry s -21
sf writ base -5
sf writ ed 24
sf writ ing -73
sf writ s -37
sf yell ed 40
sf zero base -88
sg abl  -55
sg abl +should+be 55
sg abl +to+be -13
sg abl +was -49
sg abl +were -68
sg abl +will+be 58
sg accept  45
sg accept +to -26
sg accord  14
sg account  -18
sg accus  11
sg accus +also -11
sg accus +have -22
sg accus +is 72
sg accusation  15
sg acknowledg  44
sg acknowledg +to -72
sg add  14
sg add +to -42
sg address  -48
sg address +also -38
sg address +to 65
sg admir  -96
sg admission  48
sg admit  86
sg admit +to -71
sg advic  18
sg adviz  96
sg advocat  -27
sg advocat +to 71
sg affirm  15
sg agre  38
sg agre +ly -69
sg agre +to 78
sg aim  34
sg air  -62
sg air +to -39
sg air +will 32
sg alarm  69
sg align  -48
sg allow  33
sg allow +to 21
sg allow +would -72
sg allud  7
sg anger  27
sg angry  41
sg angry +are -11
sg announc  8
sg announc +to -63
sg announc +was 18
sg announcement  -69
sg announcement +’s 59
sg answer  33
sg answer +to 15
sg anticipat  -57
sg apologiz  11
sg appeal  -17
sg appeal +to -42
sg appear  5
sg appear +also 15
sg appear +to -71
sg applaud  -51
sg appoint  -13
sg approv  -119
sg argu  42
sg argu +has 10
sg argument  22
sg articulat  23
sg ask  -10
sg ask +to -63
sg ask +was 108
sg assail  8
sg assert  41
sg assertion  38
sg assessment  8
sg assum  -21
sg assumption  9
sg assur  61
sg assur +is -103
sg assur +to -72
sg assuranc  13
sg attack  -15
sg attack +ly -61
sg attack +to 74
sg attack +’s 22
sg attempt  -8
sg attract  -92
sg attract +has -80
sg attract +to -28
sg attribut  -89
sg avoid  9
sg avoid +to 22
sg back  -9
sg back +is -24
sg back +ly -12
sg back +to 18
sg back +was -47
sg balk  16
sg ban  -17
sg ban +to 44
sg ban +to+ly -44
sg bash  50
sg bash +to -80
sg becam  -50
sg becam +ly 51
sg becom  -61
sg becom +could -29
sg becom +have 35
sg becom +to 33
sg becom +will -51
sg becom +would -25
sg becom +’s 68
sg beg  -20
sg begin  -17
sg begin +are 51
sg begin +had -37
sg begin +has -51
sg begin +have -7
sg begin +ly 47
sg begin +to 61
sg believ  17
sg believ +ly -41
sg believ +still 73
sg believ +to -97
sg best  -7
sg best +’s -40
sg better  -38
sg bitter  5
sg blam  43
sg blast  15
sg block  -26
sg block +to -27
sg boast  34
sg boo  -102
sg brag  16
sg break +to -42
sg bring  -66
sg bring +would -35
sg broad  41
sg calculat  -60
sg call +also 69
sg call +are -17
sg call +has 64
sg call +has+ly 10
sg call +have -5
sg call +is 38
sg call +ly -16
sg call +to 47
sg call +was -63
sg call +’s -36
sg captur  38
sg captur +has -103
sg captur +to -11
sg car  -25
sg carry  -36
sg carry +to -18
sg cast  30
sg cast +to 8
sg caution  6
sg celebrat  -80
sg certain  -58
sg challeng  15
sg challeng +is -7
sg champion  -82
sg chant  54
sg characteriz  32
sg charg +ly -59
sg charg +to -47
sg charg +was 27
sg cheer +to -78
sg chid  61
sg choos  -32
sg choos +to -38
sg choos +was 24
sg claim +to 15
sg clarify  -50
sg clear  -63
sg clear +is -43
sg clear +is+not -52
sg clear +no -43
sg clear +to -10
sg clear +was 105
sg co-sponsor  -10
sg coin  -28
sg com  -44
sg com +could -24
sg com +had -56
sg com +has 58
sg com +have 61
sg com +is -63
sg com +ly 46
sg com +may -34
sg com +then -47
sg com +to 16
sg com +will 87
sg com +would 66
sg comment +to -47
sg comment +’s 22
sg commit  -129
sg compar  9
sg complain  9
sg complaint  14
sg conced  41
sg concern  19
sg concern +are 29
sg conclud  41
sg condemn  17
sg condemn +to -66
sg confident  -39
sg confirm  27
sg confirm +to 26
sg confront  12
sg confront +to -25
sg confus  65
sg consensus  34
sg consider  20
sg consider +are 93
sg consider +is 71
sg consider +to -76
sg consider +would -87
sg contend  45
sg continu +also -68
sg continu +to -12
sg continu +will -28
sg continu +would -97
sg contradict  19
sg contrast  -46
sg controversial  -17
sg conversation  -13
sg convinc  -37
sg convinc +to 67
sg count  -6
sg count +are -45
sg count +is 70
sg counter  18
sg counter +to 46
sg cover  -39
sg cover +to -31
sg creat  -56
sg creat +has 14
sg creat +to -31
sg creat +would -33
sg credit  21
sg critical  -74
sg criticism +to 53
sg criticiz  5
sg criticiz +has -55
sg criticiz +ly 11
sg criticiz +to 20
sg cry  23
sg cut  -19
sg cut +to -25
sg debat  -23
sg debat +first -35
sg debat +last -23
sg debat +to 50
sg debat +’s -50
sg decid  25
sg decid +to -68
sg decision  -23
sg decision +’s 46
sg declar  -15
sg declar +to 90
sg declar +was 7
sg declin  8
sg decry  31
sg dedicat  -8
sg deem  -10
sg deep  19
sg defend  14
sg defend +to 22
sg deliver +to 12
sg demonstrat  18
sg demonstrat +to -78
sg denounc  34
sg denounc +ly 24
sg deny  17
sg deny +has 54
sg deny +to -38
sg describ  57
sg describ +to -112
sg desir  -23
sg detail  6
sg determin  10
sg devot  -16
sg dictat  6
sg direct  -28
sg direct +has -90
sg disagre  -38
sg disagreement  35
sg disappoint  -23
sg disavow +to -52
sg disclos  138
sg disclosur  21
sg discover  -11
sg discuss  42
sg discuss +to -17
sg discussion  8
sg dismiss  89
sg display  31
sg disput  -67
sg distanc  -45
sg distanc +to 32
sg divid  -85
sg document  -14
sg doubl  -64
sg doubt  26
sg doubt +no -97
sg downplay  10
sg draw  -55
sg draw +has 33
sg draw +have 60
sg draw +to -100
sg dub  -32
sg eager  -103
sg earn  -46
sg earn +has 29
sg earn +to -13
sg echo  -21
sg elect  30
sg elect +is -39
sg elect +to -30
sg elect +was -36
sg embrac  -34
sg embrac +to -79
sg emerg  -6
sg emerg +has -7
sg emphasiz  7
sg emphasiz +to 14
sg encourag  30
sg encourag +to 21
sg end  -20
sg end +to -34
sg end +would -24
sg endors  6
sg endors +has -12
sg endors +has+not -41
sg endors +have 23
sg endors +ly 15
sg endors +to 49
sg endorsement  24
sg endorsement +’s -63
sg engag  -61
sg enjoy  -40
sg envision  -62
sg establish  73
sg estimat  25
sg expand  -53
sg expand +to 51
sg expand +would -30
sg expect  12
sg expect +are 50
sg expect +is 70
sg expect +is+ly 121
sg expect +is+not 72
sg explain  30
sg explain +to -7
sg expos  9
sg express  10
sg express +to -12
sg fact  -21
sg fail  -22
sg fail +has -50
sg fals  42
sg far  -34
sg far +are -62
sg far +has+so 9
sg far +is -63
sg far +so -20
sg far +thus -21
sg far +too -9
sg far +was -63
sg far +were 79
sg fault  -78
sg favor  -6
sg fear  21
sg featur  -20
sg feel  -15
sg fight  15
sg fight +to -38
sg figur  -10
sg fil  -17
sg fil +to -39
sg fil +was 10
sg find  53
sg find +also -79
sg find +has -28
sg find +have 17
sg find +to -45
sg fir  25
sg fir +was -66
sg float  17
sg focus  -26
sg focus +has -106
sg focus +is -108
sg focus +ly -41
sg focus +to 89
sg focus +will 90
sg follow  -34
sg follow +to -11
sg follow +will -36
sg forecast  -33
sg forget  -60
sg forward  -14
sg fram  -25
sg fre  -56
sg full  -45
sg full +’s 19
sg giv  -19
sg giv +had -34
sg giv +has 13
sg giv +have -115
sg giv +is 41
sg giv +to -39
sg giv +was -75
sg giv +would -26
sg go +are -34
sg go +could -17
sg go +has 65
sg go +have 26
sg go +is -71
sg go +ly 21
sg go +to -36
sg go +was -20
sg go +were 35
sg go +will -44
sg go +would -32
sg go +’s 61
sg grant  -45
sg grow  -43
sg grow +are 84
sg grow +is -58
sg grow +to -29
sg guarante  -10
sg guess  -17
sg hail  -32
sg hammer  -98
sg hard  35
sg hard +is -12
sg harsh  -30
sg hat  11
sg hear  -64
sg hear +to -41
sg high  -51
sg high +ly -25
sg highlight  -78
sg highlight +to 89
sg hint  -18
sg hir  -22
sg hir +to -28
sg hit  -11
sg hit +to -49
sg hold +has 49
sg hold +has+never -17
sg hold +is -73
sg hold +ly 56
sg hold +to 52
sg hold +was -67
sg hold +will 18
sg hold +will+be -31
sg hop  19
sg hop +are 7
sg hop +had 11
sg hopeful  -76
sg idea  -10
sg identify  23
sg identify +to -56
sg ignor  22
sg ignor +ly -15
sg ignor +to -37
sg illustrat  21
sg imply  83
sg impos  10
sg impos +to -22
sg impression  45
sg includ  -28
sg includ +also -23
sg includ +to -17
sg indicat  26
sg indicat +has 53
sg inform  42
sg insist  33
sg insist +to -19
sg intend  -29
sg intens  -25
sg interest  6
sg interject  96
sg introduc  8
sg introduc +to -40
sg introduc +was 21
sg investigat  -45
sg investigat +to -43
sg invit  -18
sg invok  -42
sg issu  -27
sg it  -23
sg it +did -50
sg it +now -30
sg it +so -89
sg it +to -12
sg it +yet -48
sg join  -30
sg join +has 8
sg join +to -41
sg join +was -92
sg jok  -19
sg judg  -57
sg keep  -22
sg keep +is 34
sg keep +to -46
sg knock  -32
sg know  -12
sg know +also -45
sg know +don't 10
sg know +has -131
sg know +is 95
sg know +to -109
sg know +was 99
sg label  -47
sg lament  -37
sg lash  -31
sg launch  -35
sg lay  64
sg lay +to -68
sg lean  -19
sg learn  -13
sg learn +to 5
sg leav  -17
sg leav +has -51
sg leav +have -58
sg leav +to -22
sg leav +would -11
sg less  -46
sg less +is -45
sg less +much -42
sg less +was 35
sg let  -32
sg let +to -18
sg lin  -31
sg lin +long -39
sg lin +ly 70
sg link  15
sg list  29
sg list +ly 28
sg littl  -18
sg lobby  6
sg look  -33
sg look +are 94
sg look +is 56
sg look +ly 35
sg look +to 66
sg lov  -27
sg main  -8
sg maintain  -17
sg maintain +has 18
sg maintain +to -71
sg mak  -22
sg mak +also 30
sg mak +are -20
sg mak +can -64
sg mak +could -35
sg mak +had 28
sg mak +has -55
sg mak +have -24
sg mak +is -47
sg mak +ly 27
sg mak +to -5
sg mak +was -116
sg mak +were 26
sg mak +would 24
sg manag  -37
sg manag +to -11
sg mark  -46
sg mean  -25
sg mean +doesn't 35
sg mean +ly 35
sg mention  -40
sg mention +did+not 53
sg mention +ly 77
sg mention +no -19
sg messag  -11
sg met  -51
sg mind  34
sg mock  48
sg mount +to -45
sg mov  -12
sg mov +has -42
sg mov +is -76
sg mov +ly -35
sg mov +to -20
sg mov +’s -10
sg movement  -17
sg nam  -13
sg nam +to -11
sg nam +’s -69
sg need +ly -82
sg need +may -81
sg need +will 23
sg need +would -64
sg negativ  -10
sg negotiat  -11
sg negotiat +to -12
sg nervous  70
sg nominat  -55
sg nominat +to -90
sg not  15
sg not +also 30
sg not +’s -78
sg nothing  -82
sg nothing +had 61
sg notic  16
sg objection  -33
sg observ  -5
sg obvious  55
sg offer  -24
sg offer +are -40
sg offer +has 50
sg offer +to -66
sg ongo  46
sg open  17
sg open +is 8
sg open +to -12
sg opponent  -26
sg oppos  -7
sg oppos +ly -13
sg oppos +to -11
sg opposition  -9
sg opt  27
sg order  -17
sg outlin  24
sg outrag  6
sg overwhelm  32
sg paint  12
sg pass  -29
sg pass +to -55
sg pay  -60
sg pay +is 5
sg pay +will 59
sg pay +would -39
sg perceiv  -35
sg personal  -46
sg personal +ly 100
sg persuad +to 47
sg pick  -33
sg pick +to 48
sg pick +will -32
sg pitch  -7
sg pivot  12
sg plan  -6
sg plan +are 7
sg plan +has+no -5
sg plan +is 61
sg plan +’s -28
sg play  -68
sg play +could -30
sg play +is -32
sg play +to -28
sg play +will -44
sg plead  41
sg pledg  -36
sg pledg +has 86
sg pledg +has+ly -28
sg point  -8
sg point +also 106
sg point +to -104
sg pois  -30
sg pois +is -19
sg portray  -22
sg position  -41
sg position +’s 96
sg praiz  28
sg predict  41
sg predict +to -83
sg prediction  16
sg prefer  74
sg present  -12
sg present +to -62
sg press +to -28
sg press +was 10
sg pressur  -44
sg pressur +to 23
sg presum  -15
sg priority  6
sg proclaim  -26
sg prohibit  -31
sg project +to -21
sg projection  -11
sg promiz  13
sg promiz +has -46
sg promot  21
sg promot +to -115
sg prompt  -14
sg propos  14
sg propos +has 57
sg proposal  -38
sg proposal +’s 27
sg protest +to -51
sg prov  -62
sg prov +has 62
sg prov +to 49
sg prov +will -30
sg provid  14
sg provid +also 19
sg provid +could 20
sg provid +has -77
sg provid +have -34
sg provid +to -39
sg publish  20
sg purport  -26
sg pursu  27
sg pursu +to -43
sg push  -7
sg push +has -63
sg push +have -73
sg push +is -11
sg push +to -88
sg put  47
sg put +has -88
sg put +to -49
sg put +would -66
sg question  5
sg question +ly 15
sg question +to 21
sg quick  -38
sg quick +was -12
sg quot  18
sg rail  11
sg rais  23
sg rais +had -21
sg rais +has 50
sg rais +to -35
sg rais +was -78
sg rais +would -23
sg rang  18
sg rattl  43
sg reach  -21
sg reach +had -17
sg reach +to -38
sg react  -25
sg read  45
sg read +to -97
sg ready  -15
sg ready +is -54
sg ready +was 85
sg realiz  67
sg reassur  -46
sg rebuf  -28
sg rebuk  -68
sg recall  21
sg receiv  -35
sg receiv +had -10
sg receiv +has -84
sg receiv +ly -95
sg receiv +will -56
sg recit  10
sg recogniz  -5
sg recogniz +to 54
sg recommend  -30
sg recommendation  6
sg recount  25
sg refer +ly -61
sg refer +was 27
sg referenc  -18
sg reflect  -21
sg reflect +to -45
sg refus +has 149
sg refusal  -18
sg regard  -59
sg reiterat  39
sg reject  17
sg reject +ly -61
sg reject +to 12
sg rejection  31
sg releas  -63
sg releas +ly 70
sg releas +to -39
sg releas +to+be -45
sg releas +was 80
sg reluctant  -62
sg rely  -46
sg remain  -41
sg remain +to -31
sg remain +will -17
sg remark  32
sg remark +’s -68
sg remember  57
sg remember +to -8
sg remind  -67
sg renew  -78
sg renew +to 46
sg repeat  -9
sg reply  -32
sg report  -22
sg report +first 47
sg report +ly 29
sg report +to 63
sg report +was+first 107
sg report +’s -122
sg represent  -73
sg request  -46
sg request +to 32
sg requir  -37
sg requir +will 12
sg requir +would -39
sg resist  -89
sg resolv  -51
sg resonat  -29
sg respond  33
sg respond +did+not+ly 64
sg respond +has -80
sg respond +to 39
sg respons  -35
sg respons +’s 105
sg restrict  75
sg return  -7
sg return +to -14
sg return +was -26
sg return +will -28
sg retweet  -10
sg reveal  31
sg reveal +to -80
sg reveal +was -54
sg revelation  -16
sg revers  -85
sg rip  -54
sg roll  -101
sg roll +to -15
sg rul  -22
sg rul +to -12
sg rul +’s -43
sg rumor  31
sg run  -12
sg run +can -12
sg run +has 70
sg run +is -24
sg run +to -31
sg run +was -19
sg run +will 67
sg run +’s -17
sg satisfy  8
sg say  19
sg say +also 74
sg say +are 12
sg say +had -65
sg say +has 25
sg say +has+ly 45
sg say +have -46
sg say +is -12
sg say +later 48
sg say +ly 43
sg say +now -7
sg say +to -76
sg say +was 95
sg say +will -85
sg scar  -30
sg see +can 30
sg see +had -52
sg see +has -104
sg see +have -27
sg see +is 22
sg see +not 10
sg see +to -95
sg see +to+be -91
sg see +was 46
sg see +would -143
sg seek  13
sg seek +has -10
sg seek +is 105
sg seek +will 59
sg seek +would -50
sg seem  -9
sg seem +may 114
sg seiz  -92
sg seiz +to -35
sg self-describ  29
sg send  -11
sg send +to -19
sg send +was -59
sg send +were -54
sg sens  37
sg sentenc  -26
sg sentiment  -20
sg set  -22
sg set +is 26
sg set +to -20
sg set +was -84
sg shar  13
sg shar +to -70
sg sharp  53
sg shift  42
sg shift +has -83
sg shift +to -17
sg shock  -72
sg shout  -19
sg show +also 50
sg show +are -8
sg show +has -28
sg show +is 42
sg show +ly 28
sg show +to -18
sg show +was 16
sg shrug  31
sg sid  -34
sg sign  11
sg sign +no -41
sg sign +to -76
sg sign +was 81
sg signal  -15
sg singl  -20
sg skeptical  -150
sg slam  -15
sg so-call  5
sg sound  25
sg speak  24
sg speak +also 18
sg speak +had -67
sg speak +has 7
sg speak +ly 79
sg speak +to -17
sg speak +was -76
sg speculat  -49
sg speculation  51
sg spent +had -62
sg spent +has -59
sg spent +have -47
sg split  -8
sg spot  -14
sg stanc  -37
sg stand  -72
sg stand +to -49
sg start  -63
sg start +to -30
sg stat  -22
sg stat +ly -76
sg stat +most -21
sg stat +to 96
sg statement  -26
sg statement +’s 70
sg step  -83
sg step +first -22
sg step +to -12
sg stop  -29
sg stop +to -46
sg story  -16
sg strategy  -9
sg stress  7
sg strong  -30
sg strong +ly -56
sg struck  -34
sg struggl  10
sg struggl +has -131
sg struggl +is 16
sg stuck  93
sg submit  -12
sg sued  44
sg suggest +also 55
sg suggest +has 54
sg suggest +have -45
sg suggest +ly -14
sg suggest +to 28
sg suggestion  -18
sg support +could+not -32
sg support +has 29
sg support +is 31
sg support +ly 14
sg support +to -50
sg support +was 70
sg support +will 98
sg support +would -17
sg support +would+not -56
sg support +’s -59
sg supporter  -23
sg supporter +to -47
sg supporter +’s 23
sg supportiv  -114
sg sur  -20
sg sur +to+be -19
sg surpriz  9
sg surpriz +no -65
sg suspect  -15
sg tak  -36
sg tak +also -39
sg tak +are 41
sg tak +has 32
sg tak +have -11
sg tak +is -97
sg tak +ly -89
sg tak +to 5
sg tak +was -57
sg tak +will -9
sg tak +would -38
sg talk  -23
sg talk +is -61
sg talk +to -40
sg target  -8
sg target +to -16
sg tell  31
sg tell +is -18
sg tell +ly 40
sg tell +to -23
sg tend  9
sg testify  -98
sg ther  -16
sg ther +then -38
sg think +to 54
sg threaten  34
sg threaten +has 133
sg throw  -9
sg throw +to -41
sg tie  28
sg tie +to 6
sg titl  -21
sg touch  -7
sg tout  109
sg trad  -24
sg trad +to -15
sg trash  7
sg troubl  -11
sg trust  -43
sg try  50
sg try +are -86
sg try +has -17
sg try +has+been -105
sg try +is -37
sg try +ly -60
sg try +to -61
sg turn  34
sg turn +has -96
sg turn +have -43
sg turn +ly -71
sg turn +to -39
sg turn +will -22
sg tweet  -11
sg tweet +’s -65
sg uncover  22
sg underscor  -33
sg understand  -29
sg unleash  24
sg unveil  127
sg upset  -150
sg urg  -11
sg urg +to -6
sg used  18
sg used +had -52
sg used +has 20
sg used +ly -35
sg used +was -14
sg using  -25
sg using +is 12
sg very  -83
sg very +is -81
sg veto  51
sg view  -20
sg view +’s 62
sg vocal  34
sg voic  -40
sg vot  -27
sg vot +can 67
sg vot +had 43
sg vot +ly -70
sg vot +to -20
sg vot +will -65
sg vot +would 123
sg vot +’s -34
sg vow  22
sg walk  -96
sg want  -8
sg want +did+not 6
sg want +didn’t -37
sg want +doesn’t -46
sg want +don't 57
sg want +don’t -10
sg want +ly -32
sg warn  11
sg wary  -66
sg watch  -35
sg watch +to -26
sg wav  -8
sg weigh  8
sg weigh +to 30
sg whisper  31
sg wish  -18
sg withdraw  5
sg withdraw +to -56
sg witness  -91
sg wonder  -41
sg word  -16
sg word +’s 64
sg worry  -17
sg writ  31
sg writ +to -87
sg yell  27
sg zero  6
sg zero +to -16
sl abl -s -14
sl abl CAP -24
sl abl he -71
sl abl w 34
sl accept -s 60
sl accept CAP -80
sl accept and -100
sl accept he 70
sl accept w -31
sl accord " -35
sl accord , 7
sl accord ^ 40
sl accord that 38
sl accord the -48
sl accord w -25
sl account 's -11
sl account -ed -22
sl account -s -68
sl account CAP -45
sl account the -50
sl account w -57
sl accus , -68
sl accus CAP 33
sl accus and 6
sl accus he 97
sl accus w 10
sl accus who -22
sl acknowledg , 70
sl acknowledg -s 57
sl acknowledg CAP -5
sl acknowledg w -17
sl add " 50
sl add , 11
sl add -s -46
sl add CAP 32
sl add and -27
sl add he -23
sl add it 28
sl add she 48
sl add w 18
sl address -ed -41
sl address -s -109
sl address CAP 27
sl address ^ 84
sl address and -19
sl address the -12
sl address w -59
sl admit -s 18
sl admit and -45
sl admit he 102
sl adopt -s -31
sl adopt CAP 19
sl advic -ed -25
sl advic w 47
sl adviz CAP -94
sl adviz he -87
sl adviz who -92
sl advocat , 141
sl advocat -s 33
sl advocat an -52
sl advocat and -59
sl advocat w -96
sl agre , 31
sl agre -s 77
sl agre CAP -15
sl agre he -109
sl agre w 8
sl aim -s 29
sl aim CAP 37
sl aim w -14
sl air -ing -30
sl air -s -53
sl air CAP 54
sl air that -39
sl air the 55
sl air w 21
sl alleg , 41
sl alleg -s 72
sl alleg CAP 24
sl alleg the 6
sl allegation w -28
sl allow , -40
sl allow CAP -17
sl allow it -43
sl allow of -11
sl allow that 33
sl allow which 22
sl allud , -13
sl anger w 40
sl angry -s 15
sl angry the -32
sl announc -s -11
sl announc CAP -18
sl announc he -64
sl announc w 24
sl announcement 's -107
sl announcement his 28
sl announcement the 15
sl announcement w 20
sl answer -ed -24
sl answer -ing -29
sl answer CAP -19
sl answer an -25
sl answer he 25
sl answer the 15
sl anxiety the 8
sl apologiz CAP 47
sl appeal 's 21
sl appeal -ing -20
sl appeal CAP -97
sl appeal an -28
sl appeal and -31
sl appeal his -52
sl appeal the -13
sl appeal w 80
sl appear , -45
sl appear -s 29
sl appear CAP -26
sl appear ^ -93
sl appear and -20
sl appear he -60
sl appear it -18
sl appear she -56
sl appear that 79
sl appear they -48
sl appear w 23
sl applaud , 26
sl appoint w -49
sl approv w 71
sl argu , 99
sl argu -s -64
sl argu CAP 39
sl argu and 104
sl argu he 13
sl argu she 26
sl argu they 10
sl argu w 95
sl argu who -97
sl argument w -16
sl ask " -10
sl ask , 12
sl ask -ed -37
sl ask -ing -29
sl ask -s -8
sl ask CAP -6
sl ask ^ 23
sl ask and 31
sl ask he 20
sl ask i -19
sl ask she -55
sl ask w 61
sl ask we -14
sl ask when 22
sl ask who 59
sl assert CAP -75
sl assertion 's 9
sl assertion w -22
sl assessment his 12
sl assessment w -77
sl assum it 44
sl assur CAP -26
sl assur w -32
sl attack ' -47
sl attack 's 99
sl attack -ed -14
sl attack -ing 29
sl attack -s 42
sl attack CAP -46
sl attack NUM -72
sl attack an -30
sl attack and -50
sl attack her 100
sl attack his 96
sl attack of 19
sl attack on 36
sl attack that 31
sl attack the -39
sl attempt 's -97
sl attempt -ed -63
sl attempt CAP -8
sl attempt an 25
sl attempt w -26
sl attract -s 72
sl attract w -116
sl attribut w 47
sl avoid -s 56
sl avoid CAP 81
sl avoid and -63
sl avoid he -43
sl avoid w -41
sl awar CAP -81
sl awar w 37
sl back , 8
sl back -ed 59
sl back -ing -23
sl back -s -20
sl back CAP 39
sl back ^ -33
sl back and -123
sl back he 73
sl back him -38
sl back it -17
sl back of -46
sl back the 50
sl back their -17
sl back w -43
sl back who -32
sl ban -ed -22
sl ban -s -49
sl ban CAP 36
sl ban a -40
sl ban for -8
sl ban the -22
sl ban w -5
sl becam , 53
sl becam -s -54
sl becam CAP -83
sl becam he -101
sl becam it 73
sl becam that 60
sl becam w -46
sl becom , -81
sl becom -ed 73
sl becom -s -108
sl becom CAP -17
sl becom and -31
sl becom from -6
sl becom he -31
sl becom it -16
sl becom of -6
sl becom she 47
sl becom that -18
sl becom they -65
sl becom w 5
sl becom what -34
sl becom which -14
sl becom who 45
sl begin , 59
sl begin -ing -50
sl begin -s -56
sl begin CAP 31
sl begin he -38
sl begin it -46
sl begin she -12
sl begin that -37
sl begin the -22
sl begin w -71
sl begin which -54
sl believ , -32
sl believ -s 48
sl believ CAP 52
sl believ he -88
sl believ i -75
sl believ they 55
sl believ w 6
sl believ who -18
sl best 's 75
sl best CAP -57
sl best ^ -64
sl best at -12
sl best he 43
sl best his -46
sl best the -16
sl best their -27
sl best w -33
sl better , -29
sl better -ed -19
sl better -ing -6
sl better -s 45
sl better CAP -15
sl better a -22
sl better the -10
sl better w -27
sl blam -s 10
sl blam w -17
sl blast CAP 57
sl blast he 19
sl blast w -23
sl block , 11
sl block -ed -9
sl block CAP 68
sl block w -67
sl boast CAP 55
sl boast w -26
sl boo w -20
sl break , 71
sl break -s -39
sl break CAP -20
sl break a -9
sl break w -71
sl bring , -71
sl bring -ed -11
sl bring -ing -18
sl bring -s -17
sl bring CAP 55
sl bring and -34
sl bring he 20
sl bring it -53
sl bring she -54
sl bring that -23
sl bring w 41
sl broad the -32
sl broadcast w -38
sl call 's -64
sl call , 54
sl call -ed -52
sl call -ing 23
sl call -s 19
sl call CAP 35
sl call DAY -71
sl call a 67
sl call and 94
sl call by 51
sl call he 21
sl call his -112
sl call she 15
sl call that -21
sl call the 25
sl call they -21
sl call w -58
sl call who -15
sl captur , 34
sl captur CAP -21
sl captur he -113
sl captur w 38
sl car CAP -56
sl car a -15
sl car w -48
sl carry , -113
sl carry -ed -9
sl carry -s 17
sl carry CAP -77
sl carry and 68
sl cast -s -49
sl cast CAP 28
sl cast that 26
sl cast w 7
sl celebrat -s -44
sl celebrat CAP -94
sl certain -s 42
sl certain a -14
sl certain w 63
sl challeng , 154
sl challeng -s 71
sl challeng CAP -31
sl challeng a -38
sl challeng the -77
sl challeng w -50
sl challeng who -100
sl champion CAP -13
sl champion and -44
sl champion w -24
sl chant -s -18
sl charg -ing -36
sl charg -s 39
sl charg CAP 21
sl charg a -50
sl charg in -47
sl charg the -33
sl charg w 12
sl cheer -ed -16
sl cheer -s -86
sl cheer a -16
sl cheer and 30
sl cheer w -21
sl choos , 27
sl choos -s -78
sl choos CAP 12
sl choos he 47
sl choos they -71
sl choos w -16
sl cit , 154
sl cit CAP 46
sl cit he 41
sl cit w 114
sl claim , -45
sl claim -s 23
sl claim CAP -7
sl claim a -85
sl claim he 130
sl claim his 41
sl claim the -37
sl claim who 73
sl clarify w 43
sl clear 's -12
sl clear -s -63
sl clear CAP -16
sl clear a 25
sl clear it -100
sl clear w -84
sl coin a -26
sl com -ing -15
sl com -s -97
sl com . -23
sl com CAP 39
sl com ^ -38
sl com and -9
sl com from -30
sl com he 24
sl com in -17
sl com it -64
sl com she 10
sl com that -50
sl com the -14
sl com they -72
sl com w 16
sl com who 38
sl comment 's -99
sl comment -ed -43
sl comment -ing 55
sl comment a -34
sl comment for -14
sl comment his -35
sl comment the -35
sl commit -s -33
sl commit w -67
sl common a 15
sl common in -22
sl common the -19
sl common w -29
sl compar , -13
sl compar -s 28
sl compar CAP 105
sl compar w -128
sl complain CAP -6
sl complaint w 25
sl conced CAP -47
sl concern , 58
sl concern -ed -28
sl concern -ing -28
sl concern -s -45
sl concern CAP -77
sl concern of 51
sl concern the 48
sl conclud -s -45
sl conclud CAP 100
sl conclud he 34
sl conclud w 49
sl condemn w -28
sl confident w -43
sl confirm -ed -46
sl confirm CAP 110
sl confirm w 51
sl confront -s -46
sl confront CAP 17
sl confront w -92
sl congratulat CAP -6
sl congratulat he 16
sl consensus w 14
sl consider , -23
sl consider -s 79
sl consider CAP -44
sl consider he -90
sl consider she -29
sl consider they -55
sl consider w 48
sl consider who -82
sl contention w -56
sl continu 's -5
sl continu , -102
sl continu -ing 42
sl continu -s -8
sl continu CAP -23
sl continu and 86
sl continu for -19
sl continu he 47
sl continu she -26
sl continu that -38
sl continu the -41
sl continu they -13
sl continu w -5
sl contrast , 56
sl contrast by -43
sl contrast in -28
sl contrast the -12
sl controversial 's 61
sl controversial a -67
sl controversial the -48
sl conversation a 40
sl conversation w -8
sl convinc w -89
sl count -s -52
sl count CAP 91
sl count and 27
sl count w 17
sl counter w 26
sl cover CAP 39
sl cover w -29
sl creat , -63
sl creat -s -50
sl creat CAP 62
sl creat and -22
sl creat that -15
sl creat w -57
sl credit -s 44
sl credit w -61
sl critical CAP 57
sl critical a -17
sl critical the -20
sl criticism 's -110
sl criticism -ed 79
sl criticism -ing -33
sl criticism CAP -45
sl criticism his -35
sl criticism of 64
sl criticism the 34
sl criticism w -37
sl criticiz , 102
sl criticiz -s -100
sl criticiz CAP 42
sl criticiz and -26
sl criticiz he 12
sl criticiz w 35
sl criticiz who 21
sl cut -ed -9
sl cut -ing -8
sl cut -s -50
sl cut CAP -80
sl cut w 26
sl debat 's 11
sl debat , 66
sl debat -ed -51
sl debat -ing 49
sl debat -s 57
sl debat CAP -65
sl debat DAY -51
sl debat a 103
sl debat in -34
sl debat of -37
sl debat the -30
sl debat their -46
sl debat w -38
sl decid , 31
sl decid and -62
sl decid he -27
sl decid w -13
sl decid who -41
sl decision 's -29
sl decision CAP 22
sl decision NUM -29
sl decision her 34
sl decision his -15
sl decision the -15
sl decision w 31
sl declar " -41
sl declar , 99
sl declar -s 20
sl declar ^ -56
sl declar he 37
sl declar w -14
sl declin , 119
sl declin -s -54
sl declin CAP 72
sl declin he -28
sl declin w 29
sl decry CAP -51
sl deem -s 72
sl deem CAP 79
sl deep a 57
sl defend -ed 14
sl defend -s 31
sl defend CAP -44
sl defend and 38
sl defend he 40
sl defend w -24
sl deliver , 28
sl deliver -ed -27
sl deliver -s 50
sl deliver CAP 16
sl deliver and 9
sl deliver he -43
sl deliver w 20
sl demand CAP -22
sl demand the -56
sl demand w 7
sl demonstrat -ed -10
sl demonstrat w 75
sl denounc CAP 89
sl deny CAP 6
sl deny and 61
sl deny he 97
sl deny w -9
sl describ , -62
sl describ -ed -32
sl describ -s 41
sl describ CAP 30
sl describ and 34
sl describ he 75
sl describ w -40
sl design -s -99
sl design w -31
sl detail -ed -33
sl detail -ing -56
sl detail -s 31
sl detail CAP 9
sl detail a -57
sl detail and 77
sl detail the -19
sl detail w -56
sl determin -s -43
sl determin CAP 10
sl direct , 43
sl direct -ed -46
sl direct CAP -69
sl direct a -23
sl direct he -63
sl direct w -62
sl disagreement w -5
sl disavow CAP -22
sl disclos -s -124
sl disclos w 128
sl disclosur w 10
sl discuss -ed -34
sl discuss -s -64
sl discuss CAP -58
sl discuss w -30
sl discussion the -84
sl discussion w -24
sl dismiss CAP 11
sl dismiss w -65
sl display w -60
sl disput the -67
sl disput w -9
sl distanc CAP 59
sl distanc w -34
sl divid -s 8
sl divid a -12
sl divid w -11
sl document -s 55
sl document CAP -127
sl document a 49
sl document the -81
sl document w -12
sl doubl CAP 29
sl doubl by -18
sl doubt -ing -7
sl doubt w 27
sl draw , 37
sl draw -ed -21
sl draw -s 13
sl draw CAP 24
sl draw and -41
sl draw he -139
sl draw that -114
sl draw w 60
sl eager , 22
sl earn , -44
sl earn -s -25
sl earn CAP -57
sl earn w 29
sl echo , -15
sl echo -s 27
sl echo w 83
sl elect CAP -8
sl elect and -14
sl elect he -48
sl elect if -12
sl elect of -45
sl elect w -51
sl elect who -54
sl embrac -s -26
sl embrac CAP -16
sl embrac w 49
sl emerg -s 74
sl emerg CAP -45
sl emerg w -126
sl emphasiz -s 22
sl emphasiz CAP 98
sl emphasiz w -67
sl encourag -s -70
sl encourag CAP 92
sl encourag and 55
sl encourag w 36
sl end , -70
sl end -ed -5
sl end -s -42
sl end CAP -17
sl end and -50
sl end he 49
sl end it -28
sl end that -53
sl end the 17
sl end w -11
sl endors , 80
sl endors -ed -46
sl endors -s 108
sl endors CAP 16
sl endors he -67
sl endors they 103
sl endors w -35
sl endors who -96
sl endorsement -ed 12
sl endorsement CAP -22
sl endorsement an -59
sl endorsement his -92
sl endorsement the 50
sl endorsement w -73
sl engag -s -62
sl engag CAP -59
sl engag w 23
sl enjoy CAP -85
sl envision CAP 34
sl establish CAP -50
sl estimat -s 28
sl estimat CAP -122
sl estimat an -39
sl estimat w 30
sl excit -s -103
sl expand -s -75
sl expand CAP -19
sl expand and -63
sl expand it -46
sl expand w -49
sl expect , 52
sl expect CAP -45
sl expect and -10
sl expect he -142
sl expect it 105
sl expect that 17
sl expect they -33
sl expect w -31
sl expect which 48
sl expect who 51
sl experienc 's -28
sl experienc , 17
sl experienc CAP 83
sl experienc and -18
sl experienc her -28
sl experienc of -15
sl experienc the 71
sl experienc w -35
sl explain , -21
sl explain -s -39
sl explain he 44
sl explain w -39
sl expos -s 28
sl expos CAP -26
sl expos w -102
sl express -s -67
sl express CAP 66
sl express he 66
sl express w 58
sl eye w -86
sl fact a -49
sl fact in 28
sl fact the -32
sl fact w -38
sl fail 's -49
sl fail -s -88
sl fail CAP 16
sl fail a -20
sl fail for -18
sl fail that -12
sl fail the -13
sl fals a -60
sl far , 37
sl far -ed -37
sl far -ing -8
sl far -s -9
sl far CAP -98
sl far ^ -29
sl far a -14
sl far and -22
sl far as -17
sl far but 78
sl far by -27
sl far how -14
sl far it -26
sl far that 30
sl far the -8
sl far w -16
sl far — -88
sl fault w -40
sl favor -s -5
sl favor CAP -38
sl favor his -110
sl favor in -19
sl favor that 25
sl favor w 9
sl favor who 41
sl favorit his 42
sl fear , 86
sl fear -ing 47
sl fear -s 74
sl fear CAP -84
sl fear w -36
sl featur CAP 28
sl featur that 47
sl featur w -57
sl feel , -150
sl feel -s 19
sl feel he -116
sl feel i -89
sl feel she -23
sl feel they -48
sl feel w -57
sl feel who 85
sl fight -ed -18
sl fight -s 111
sl fight CAP 9
sl fight a -38
sl fight and 56
sl fight the -37
sl fight w -60
sl figur -ing -7
sl figur -s -53
sl figur CAP -92
sl figur the -19
sl figur w 17
sl fil -s -66
sl fil CAP 83
sl fil and -10
sl fil w 9
sl find , -20
sl find -ed -67
sl find -ing -50
sl find -s -31
sl find CAP -28
sl find and -62
sl find he -63
sl find she 22
sl find they -67
sl find w 67
sl fir -s -37
sl fir CAP -6
sl fir he -19
sl fir under -95
sl fir w 12
sl focus , -71
sl focus -ed -20
sl focus -ing -53
sl focus -s 16
sl focus CAP -34
sl focus a 24
sl focus and -48
sl focus he -73
sl focus that 92
sl focus the 59
sl focus w -91
sl follow , -92
sl follow -s -55
sl follow CAP -44
sl follow ^ -68
sl follow and -65
sl follow he 50
sl follow that 25
sl follow the -8
sl follow w -43
sl forward -ing -10
sl forward CAP 97
sl forward w -25
sl fram CAP 59
sl fram w 23
sl fre , 51
sl fre -ing -7
sl fre CAP -79
sl fre a -12
sl fre and -50
sl fre of -10
sl fre w -39
sl full CAP 17
sl full ^ -37
sl full a -36
sl full w 43
sl giv " 71
sl giv , -62
sl giv -ed -14
sl giv -ing -20
sl giv -s -86
sl giv CAP -27
sl giv ^ -116
sl giv and -74
sl giv by -21
sl giv he 101
sl giv it -35
sl giv she 82
sl giv that -41
sl giv w 19
sl giv which -49
sl giv who -57
sl giv — 74
sl go 're -36
sl go 's -42
sl go -ed -12
sl go -ing -14
sl go -s -47
sl go CAP -19
sl go ^ -33
sl go and 95
sl go but 13
sl go he 27
sl go i 38
sl go it -74
sl go she 6
sl go that -44
sl go they -58
sl go w 8
sl go we -25
sl go what -17
sl go who -9
sl goal the -104
sl goal w 24
sl grant w -71
sl grow -s -56
sl grow ^ -30
sl grow a -23
sl grow of 81
sl grow the -27
sl grow w -55
sl guarante w -69
sl hard 's -33
sl hard -ed 133
sl hard a -56
sl hard how -26
sl hard it -105
sl hard w -67
sl harsh a -21
sl hat " -49
sl hat CAP -17
sl hat w -58
sl hear CAP 80
sl hear a -15
sl hear he -65
sl hear the -13
sl hear they 20
sl hear w -72
sl high -s -80
sl high a -23
sl high as -16
sl high in -12
sl high the -34
sl high w 29
sl highlight , -10
sl highlight -s 25
sl highlight CAP -6
sl hint CAP 113
sl hir , 35
sl hir -s 27
sl hir CAP -75
sl hir w -97
sl hit , -23
sl hit -s -33
sl hit CAP 8
sl hit w 28
sl hold , -60
sl hold -ed -29
sl hold -ing 72
sl hold -s 46
sl hold CAP -23
sl hold ^ 47
sl hold and -63
sl hold that -59
sl hold w -25
sl hold which -74
sl hold who -66
sl hop 's 42
sl hop , -47
sl hop -s 8
sl hop CAP 65
sl hop he -141
sl hop in -42
sl hop she -33
sl hop the 84
sl hop they -69
sl hop who 112
sl hopeful CAP -34
sl hopeful w -54
sl idea CAP -47
sl idea the 20
sl idea w 44
sl identify -s 7
sl identify they -39
sl identify who 161
sl ignor -s 25
sl ignor CAP 62
sl ignor w -55
sl imagin w 27
sl includ , -50
sl includ -ed -8
sl includ -s -24
sl includ CAP 41
sl includ ^ -6
sl includ it 90
sl includ that -19
sl includ they 35
sl includ w 35
sl includ which -32
sl includ — -37
sl indicat -s 7
sl indicat CAP -27
sl indicat w 64
sl insist , 68
sl insist -s 16
sl insist CAP 75
sl insist he -110
sl insist w 64
sl intend -s 103
sl intend he -59
sl intend w 76
sl interest -ing -16
sl interest -s -34
sl interest CAP 33
sl interest of 98
sl interest the 74
sl interest w -27
sl introduc , -77
sl introduc CAP -57
sl introduc he 118
sl introduc w 46
sl investigat CAP -6
sl investigat w 54
sl invit CAP -38
sl invit w 21
sl invok , -69
sl issu , -44
sl issu -ing -39
sl issu -s -28
sl issu CAP 19
sl issu about -11
sl issu an -41
sl issu of -8
sl issu on -52
sl issu other -18
sl issu that -26
sl issu the -23
sl issu w 5
sl it " -53
sl it , -23
sl it -ed -35
sl it -ing -23
sl it -s -23
sl it ; 39
sl it CAP -98
sl it ^ -6
sl it about -10
sl it after -54
sl it against -5
sl it although 33
sl it and -7
sl it as 20
sl it because -50
sl it before -14
sl it but -20
sl it for -28
sl it he -35
sl it how -14
sl it if -27
sl it in -14
sl it like -17
sl it of -40
sl it on -16
sl it since -22
sl it than -10
sl it that -23
sl it w -22
sl it what -36
sl it when -22
sl it where -14
sl it whether -15
sl it while 8
sl it with -16
sl it — -51
sl join , -64
sl join -s 21
sl join CAP -10
sl join and -23
sl join he 13
sl join w 8
sl jok CAP 32
sl jok he 83
sl judg CAP -41
sl judg ^ -52
sl judg a -42
sl judg the -51
sl judg w 61
sl keep -ed -13
sl keep -ing -8
sl keep CAP -55
sl keep and -29
sl keep he 17
sl keep in -25
sl keep that -40
sl knock CAP 74
sl knock w -61
sl know -ed -57
sl know -s -17
sl know and -9
sl know he -34
sl know i -110
sl know she -36
sl know they 36
sl know w -36
sl know we 27
sl know who -13
sl know you -27
sl know — 48
sl label w -19
sl lament CAP 82
sl launch -s -21
sl launch he 44
sl launch w -41
sl lay , 25
sl lay -s 5
sl lay CAP 6
sl lay w -29
sl lean w -23
sl learn CAP 24
sl learn w 30
sl leav , -116
sl leav -ed -7
sl leav -ing -7
sl leav -s 34
sl leav CAP -75
sl leav after -7
sl leav and 58
sl leav he -76
sl leav she -48
sl leav that -32
sl leav the 68
sl leav they 18
sl leav w -94
sl less , -47
sl less -ed -17
sl less -s -18
sl less CAP 58
sl less ^ -34
sl less and -25
sl less it -35
sl less or -11
sl less they 126
sl less w -44
sl let , 6
sl let CAP 10
sl let ^ 19
sl let and 15
sl let w -16
sl lin -s 110
sl lin CAP 41
sl lin a 51
sl lin in -25
sl lin the -31
sl lin w -43
sl link -s -44
sl link a -29
sl list CAP 39
sl list a -35
sl list the -79
sl list w -52
sl littl -ed -41
sl littl -s 10
sl littl CAP 23
sl littl a 25
sl littl w -52
sl littl with -32
sl lobby CAP 35
sl lobby the -22
sl lobby w -29
sl look , 8
sl look -ed -60
sl look -s -29
sl look CAP -19
sl look ^ -79
sl look a 23
sl look and 48
sl look he -24
sl look she -20
sl look they 53
sl look w -79
sl lov CAP 21
sl main 's -80
sl main the -17
sl maintain -s -41
sl maintain CAP 15
sl maintain w -42
sl mak , -67
sl mak -ed -35
sl mak -ing 47
sl mak -s 7
sl mak CAP -29
sl mak ^ -66
sl mak and 36
sl mak by 10
sl mak for -8
sl mak he -18
sl mak it -22
sl mak of -28
sl mak that -80
sl mak the -19
sl mak they 7
sl mak w -17
sl mak what -34
sl mak who 12
sl mak — -47
sl manag , 40
sl manag CAP -44
sl manag w -45
sl mandat the -16
sl mandat w 61
sl mark , 87
sl mark -s 61
sl mark CAP -93
sl mark NUM -25
sl mark ^ -20
sl mark w -15
sl mean , -34
sl mean -s 16
sl mean CAP -129
sl mean i 52
sl mean that 24
sl mean the -16
sl mean this -37
sl mean w -105
sl mean which 27
sl mention , 62
sl mention -s 26
sl mention CAP 48
sl mention he 161
sl messag 's 33
sl messag -ed -44
sl messag -ing -15
sl messag CAP -54
sl messag a -71
sl messag her -13
sl messag his -51
sl messag the -68
sl met -s 152
sl met CAP -86
sl met he -80
sl met w 30
sl mind his 39
sl mind in 121
sl mind their -48
sl mock , 66
sl mock CAP 35
sl mount w -22
sl mov -ed -10
sl mov -s 5
sl mov CAP -65
sl mov a -49
sl mov and 115
sl mov his 75
sl mov that -23
sl mov the -34
sl mov w -23
sl movement " -56
sl movement -s -37
sl movement CAP 11
sl movement the -35
sl movement w 28
sl nam 's -73
sl nam , 57
sl nam -s -40
sl nam CAP -20
sl nam ^ 44
sl nam by -65
sl nam he 25
sl nam her -21
sl nam his -9
sl nam the -6
sl nam w -35
sl need -ing -19
sl need -s -17
sl need NUM -6
sl need and -46
sl need he -19
sl need it -37
sl need she 38
sl need the -23
sl need they -42
sl need w -60
sl need we 52
sl need who -65
sl negativ a 59
sl negativ w -76
sl negotiat w -73
sl nominat CAP -26
sl nominat that 32
sl nominat the -44
sl nominat w -28
sl nominat who 73
sl not " 37
sl not , 49
sl not -s -48
sl not CAP 11
sl not he 43
sl not she 66
sl not w -10
sl nothing ^ -36
sl nothing w 33
sl obvious the 86
sl offer , -8
sl offer -ing -27
sl offer -s 33
sl offer CAP -8
sl offer an -132
sl offer and 18
sl offer he 87
sl offer w -8
sl ongo an 53
sl open 's -33
sl open CAP 38
sl open an -40
sl open and -42
sl open that -30
sl open the -23
sl open w -106
sl opponent 's -22
sl opponent CAP -17
sl opponent an -33
sl opponent her -72
sl opponent his 79
sl opponent w -45
sl oppos , 54
sl oppos and 76
sl oppos he -90
sl oppos w 20
sl oppos who 116
sl opposition CAP -6
sl opposition ^ 122
sl opposition his 31
sl opposition the -41
sl opposition w 22
sl order CAP 45
sl order and -28
sl order in -66
sl order the -79
sl order w 45
sl outlin w -29
sl outrag w -22
sl overwhelm an -85
sl overwhelm the 78
sl pass -s -34
sl pass CAP 12
sl pass and -82
sl pass that -64
sl pass w 86
sl pay , -38
sl pay -ed -15
sl pay -s -43
sl pay CAP -29
sl pay it -22
sl pay they -45
sl pay w -63
sl personal 's 79
sl personal , -32
sl personal a -28
sl personal and -50
sl personal her -32
sl personal his -57
sl personal of -7
sl personal the -24
sl personal their -30
sl personal w -18
sl persuad w 122
sl pick , 49
sl pick CAP -94
sl pick he -11
sl pick in -47
sl pick w 67
sl plan ' -51
sl plan 's -33
sl plan , 27
sl plan -ed 68
sl plan -ing -78
sl plan -s -19
sl plan CAP 10
sl plan a -72
sl plan and -60
sl plan he -55
sl plan her -19
sl plan his -17
sl plan she 41
sl plan that -7
sl plan the -17
sl plan their -54
sl plan they -112
sl plan w -8
sl play , -83
sl play -s -64
sl play CAP -74
sl play he 22
sl play in -5
sl play the -15
sl play w 48
sl play who -48
sl plead CAP 75
sl pledg , 115
sl pledg CAP 35
sl pledg NUM -37
sl pledg a -87
sl pledg he 92
sl pledg in -16
sl pledg of -10
sl pledg w 40
sl point 's 56
sl point , 85
sl point -ing -37
sl point -s 110
sl point CAP 89
sl point NUM -53
sl point a 64
sl point four -13
sl point he 73
sl point it 56
sl point one -63
sl point that -18
sl point the -99
sl point this -35
sl point two -16
sl point w -11
sl point — -41
sl pois CAP -74
sl portray w 19
sl position 's -97
sl position -ing -18
sl position CAP 65
sl position a -32
sl position her -79
sl position his -7
sl position w 17
sl post , 42
sl post -s 63
sl post CAP -104
sl post he 128
sl post her -88
sl post the -41
sl post w 26
sl praiz , -23
sl praiz and 61
sl praiz she 66
sl praiz w -39
sl predict , 58
sl predict CAP 99
sl predict he 54
sl predict w -45
sl prefer CAP -29
sl prefer they -68
sl present -s -85
sl present CAP -43
sl present w -11
sl press -ed -12
sl press -s -109
sl press CAP 31
sl press a 29
sl press the -36
sl press w -35
sl pressur -ing -38
sl pressur -s -15
sl pressur the -43
sl pressur under -62
sl priority CAP -78
sl priority a 62
sl priority the 66
sl priority w -37
sl project , -25
sl project CAP 64
sl project the -17
sl project w 14
sl promiz , 94
sl promiz -s -111
sl promiz CAP 54
sl promiz and 7
sl promiz he 29
sl promiz his 23
sl promiz w -81
sl promot , 40
sl promot for 62
sl promot w -102
sl prompt , -68
sl prompt w -49
sl propos , 75
sl propos CAP 56
sl propos he 51
sl propos his -10
sl propos the -92
sl propos w 22
sl proposal 's 74
sl proposal CAP -20
sl proposal a -27
sl proposal his 81
sl proposal the -36
sl proposal w 21
sl protest CAP 52
sl protest ^ -63
sl protest a -16
sl protest the -37
sl protest w -37
sl proud he 95
sl prov -s -24
sl prov CAP -23
sl prov that -46
sl provid , -6
sl provid -ed -19
sl provid -s -71
sl provid CAP -56
sl provid and -33
sl provid w -8
sl publish , -28
sl publish CAP 72
sl publish as -33
sl publish w -31
sl pursu -s -28
sl pursu and 54
sl pursu w -73
sl push , -53
sl push -ed -44
sl push CAP 29
sl push and 80
sl push he -19
sl push in 32
sl push the -62
sl push w -66
sl put , -26
sl put -ed -23
sl put -s 45
sl put and -11
sl put he -43
sl put it -38
sl put she -107
sl put that -53
sl put w -31
sl put — -48
sl question 's 77
sl question , 46
sl question -ed -41
sl question -ing -38
sl question -s 71
sl question ^ -117
sl question and 15
sl question in -50
sl question into -35
sl question of 32
sl question that 81
sl question this -45
sl question w -79
sl quick CAP 16
sl quot , -46
sl quot CAP 132
sl quot w -46
sl rail CAP -73
sl rais , -36
sl rais -ed -24
sl rais -ing -33
sl rais -s -79
sl rais CAP -28
sl rais and -55
sl rais by -30
sl rais for -12
sl rais he 93
sl rais it 53
sl rais that 78
sl rais w -36
sl rais who 6
sl rais — 44
sl rang , -94
sl rang a 37
sl rang w -64
sl rattl that 138
sl reach -s 24
sl reach CAP 42
sl reach ^ -44
sl reach and -17
sl reach of -9
sl reach w -100
sl react CAP -47
sl read CAP -35
sl read ^ -101
sl read it 98
sl read that -78
sl read w 42
sl ready -s -59
sl ready CAP 33
sl ready w -49
sl reason CAP -65
sl reason a 55
sl reason one -54
sl reason the -82
sl reason w -87
sl recall , 73
sl recall CAP -33
sl receiv , 13
sl receiv -s -98
sl receiv he -70
sl receiv it -16
sl receiv or -25
sl receiv she -28
sl receiv they -43
sl receiv w 38
sl recogniz -s 42
sl recogniz CAP -124
sl recogniz w 60
sl recommend w 58
sl recount a -50
sl refer " -56
sl refer , 51
sl refer CAP 7
sl refer he 45
sl refer w -18
sl referenc CAP 57
sl referenc in -58
sl referenc w 27
sl reflect , -100
sl reflect -s 65
sl reflect w -27
sl refus , -40
sl refus CAP -63
sl refus and 134
sl refus he -37
sl refus w 59
sl refusal CAP 7
sl refusal his -12
sl regard ^ -73
sl regard w 54
sl reiterat CAP -32
sl reject , -13
sl reject CAP -52
sl reject w -17
sl releas 's -47
sl releas , 8
sl releas -ed -11
sl releas -s -35
sl releas CAP 25
sl releas and -68
sl releas he -65
sl releas she 40
sl releas the 33
sl releas w 8
sl rely -s -81
sl rely w -23
sl remain 's -22
sl remain , -53
sl remain -ed -24
sl remain -s 23
sl remain CAP -73
sl remain he 55
sl remain it -46
sl remain the -15
sl remain they 8
sl remain w -19
sl remark 's -102
sl remark , -21
sl remark -ing 64
sl remark CAP 29
sl remark her 35
sl remark his -32
sl remark the -47
sl remark w -94
sl remember , 87
sl remember CAP 86
sl remember he -16
sl remember w -94
sl remind CAP 16
sl renew CAP -44
sl repeat , 54
sl repeat CAP 79
sl reply CAP 10
sl report 's -119
sl report , 41
sl report -ed -22
sl report -ing -38
sl report -s 26
sl report CAP 25
sl report ^ -50
sl report a 80
sl report as 55
sl report that -131
sl report the -74
sl report w 17
sl represent , -89
sl represent -s -66
sl represent CAP -32
sl represent he -68
sl represent she -54
sl represent w 27
sl represent who -101
sl request 's -16
sl request -s 76
sl request CAP -84
sl request a 49
sl request the -43
sl request w 7
sl request who 48
sl requir , -55
sl requir -s 32
sl requir CAP 39
sl requir and 153
sl requir it -38
sl requir that -84
sl requir which 8
sl resist CAP 27
sl resolv w 34
sl respond , -9
sl respond -ed 48
sl respond she 30
sl respond w -36
sl respons 's -80
sl respons CAP 31
sl respons his -48
sl respons in 22
sl respons w -90
sl restrict -s 55
sl restrict w -49
sl return , -85
sl return -s -40
sl return CAP -10
sl return a 89
sl return and -36
sl return in -15
sl return the -9
sl return w -51
sl reveal -s 35
sl reveal CAP 34
sl reveal w 8
sl revelation the -34
sl revers , -81
sl revers CAP 76
sl roll -s -75
sl roll CAP -48
sl roll w -24
sl rul 's -51
sl rul -ed -11
sl rul -ing -43
sl rul CAP -23
sl rul a -40
sl rul the -39
sl rul w 19
sl run 's -66
sl run , 110
sl run -s -73
sl run CAP -19
sl run NUM 82
sl run a -6
sl run and -38
sl run he -108
sl run her -11
sl run of 78
sl run she -70
sl run the -18
sl run w -54
sl run which 17
sl run who -86
sl say " 13
sl say ' 35
sl say ) 9
sl say , 16
sl say -ed -35
sl say -ing 87
sl say -s 22
sl say CAP 13
sl say DAY -47
sl say NUM 76
sl say and 25
sl say as -77
sl say but -53
sl say by 14
sl say five 75
sl say he 14
sl say it 32
sl say on -56
sl say others 76
sl say she 22
sl say some 77
sl say that -71
sl say they -29
sl say w 37
sl say while 59
sl say who -17
sl say you -52
sl say — 131
sl scar w -113
sl scrambl -s 34
sl scrambl CAP -39
sl see , -9
sl see -ed -39
sl see -ing -50
sl see -s 97
sl see CAP 29
sl see and 22
sl see he -93
sl see i -59
sl see that -15
sl see they 106
sl see w -52
sl see we 65
sl see you -20
sl seek , -19
sl seek -s -14
sl seek CAP 12
sl seek and -87
sl seek he 29
sl seek she 46
sl seek w 16
sl seek who -150
sl seem , 156
sl seem -s -12
sl seem he 52
sl seem it 11
sl seem that -99
sl seem w 46
sl seem who 51
sl seiz -s -98
sl seiz CAP -14
sl seiz w 54
sl self-describ a 32
sl self-describ the -86
sl send , -38
sl send -s 15
sl send CAP -44
sl send and -11
sl send he -85
sl send it -29
sl send she 15
sl send they -41
sl send w -5
sl send who 65
sl sens a -65
sl sens the 10
sl sens w 36
sl sentenc w -44
sl sentiment w -26
sl set , -129
sl set -ing -18
sl set CAP 42
sl set and -64
sl set that 33
sl set w -10
sl set who -42
sl shar , -22
sl shar -s 72
sl shar CAP 42
sl shar a -70
sl shar and -82
sl shar he 85
sl shar that -73
sl shar the -16
sl shar w -47
sl sharp a 21
sl shift -s -65
sl shift CAP -145
sl shift a -26
sl shift the 65
sl shift w -75
sl shock CAP 51
sl shock w -74
sl shoot , -42
sl shoot -s -32
sl shoot CAP 79
sl shoot a -18
sl shoot the -14
sl shoot w -52
sl shoot who -78
sl shout w 30
sl show , -15
sl show -ed -48
sl show -ing -59
sl show -s 39
sl show CAP -32
sl show DAY 42
sl show a -48
sl show and -146
sl show he -50
sl show his -59
sl show it 27
sl show she 49
sl show that 83
sl show the -127
sl show w 22
sl show who -33
sl sid CAP -50
sl sid both -45
sl sid one -14
sl sid other -17
sl sid the -7
sl sign , -156
sl sign -ed 70
sl sign -ing -28
sl sign -s 47
sl sign CAP 33
sl sign ^ -48
sl sign a 61
sl sign he -62
sl sign that -61
sl sign the -25
sl sign w -30
sl sign who 23
sl signal a -89
sl signal w 7
sl singl a 8
sl singl every -14
sl singl w 47
sl skeptical -s -51
sl skeptical w 14
sl slam , -12
sl slam CAP -41
sl so-call a 46
sl so-call the 7
sl sound , 52
sl sound he 35
sl sound it -117
sl sound w 31
sl speak , 29
sl speak -ed -64
sl speak -s 143
sl speak CAP -57
sl speak ^ -114
sl speak and -35
sl speak for 35
sl speak he -20
sl speak she 48
sl speak they -24
sl speak w -23
sl speak who 34
sl speculation w 51
sl spent , 28
sl spent -s 46
sl spent CAP -57
sl spent he -79
sl spent w 12
sl spent who -31
sl split -s -7
sl split w 30
sl spot CAP 34
sl spot w -57
sl stanc his -63
sl stanc w 25
sl stand 's 15
sl stand , -27
sl stand -s -20
sl stand CAP 38
sl stand ^ -32
sl stand a -16
sl stand he -80
sl stand his -10
sl stand it -48
sl stand that -11
sl stand they 13
sl stand w -6
sl start , 50
sl start -s -51
sl start CAP 13
sl start and -31
sl start he 60
sl start it -55
sl start that -37
sl start the -19
sl start w -30
sl stat " 44
sl stat 's -17
sl stat , 91
sl stat -ed -72
sl stat -ing -32
sl stat -s -17
sl stat CAP -15
sl stat NUM -24
sl stat a -45
sl stat and -38
sl stat any -5
sl stat both -15
sl stat by -26
sl stat each -16
sl stat eight -20
sl stat five -22
sl stat four -18
sl stat from 38
sl stat he 27
sl stat his -27
sl stat in -50
sl stat it 156
sl stat many -19
sl stat of -27
sl stat on -9
sl stat other -22
sl stat several -7
sl stat some -38
sl stat that -12
sl stat the -29
sl stat their -49
sl stat those -7
sl stat three -10
sl stat two -16
sl stat w -7
sl stat — 53
sl statement 's 8
sl statement -ed -44
sl statement -ing -39
sl statement CAP -37
sl statement a -34
sl statement his 19
sl statement the -7
sl statement w 7
sl step CAP 31
sl step a -31
sl step of -8
sl step the -27
sl step w 11
sl stop -s -33
sl stop CAP -48
sl stop he 36
sl stop w -50
sl story -s 26
sl story CAP -65
sl story a -52
sl story the 39
sl story this -17
sl story w -102
sl strategy 's 27
sl strategy -ing -40
sl strategy his -7
sl strategy the 21
sl strategy w -51
sl stress CAP -50
sl strong a -41
sl strong as -47
sl strong his 66
sl strong w -46
sl struck CAP -39
sl struggl 's -33
sl struggl -s -31
sl struggl CAP 9
sl struggl w 56
sl struggl who -35
sl suggest , -79
sl suggest -s 68
sl suggest CAP 90
sl suggest and -22
sl suggest but 79
sl suggest by 8
sl suggest he -72
sl suggest that 68
sl suggest w 6
sl suggestion w 14
sl support " -15
sl support 's -96
sl support , 35
sl support -ed 30
sl support -ing -19
sl support -s -56
sl support CAP 49
sl support NUM 49
sl support and -148
sl support for 107
sl support he -36
sl support her -12
sl support his -5
sl support in 18
sl support of -18
sl support that -33
sl support the 21
sl support their 58
sl support they -106
sl support up 31
sl support which 130
sl support who 30
sl support you -150
sl supporter ' -23
sl supporter 's -52
sl supporter -ed 37
sl supporter -ing -37
sl supporter -s 30
sl supporter CAP 29
sl supporter ^ -103
sl supporter a 11
sl supporter her -46
sl supporter his -10
sl supporter of -8
sl supporter their -6
sl supporter w 79
sl supporter with -11
sl sur ^ -21
sl sur w 36
sl surpriz it -18
sl surpriz the -43
sl suspect the -15
sl suspect w 19
sl tak , -19
sl tak -ed -31
sl tak -ing -17
sl tak -s -82
sl tak CAP 41
sl tak NUM -41
sl tak ^ 38
sl tak and 46
sl tak but 82
sl tak for -16
sl tak it -80
sl tak of -15
sl tak she -123
sl tak that -50
sl tak they -80
sl tak w -40
sl tak who -38
sl talk , 12
sl talk -ed -25
sl talk -s -31
sl talk a 57
sl talk and -83
sl talk by -80
sl talk he -14
sl talk of 78
sl talk she 88
sl talk the 12
sl talk w -141
sl talk you -23
sl target -s -89
sl target the 68
sl target w -16
sl tell ) 21
sl tell , 36
sl tell -s -8
sl tell CAP 19
sl tell and -39
sl tell by 12
sl tell he 16
sl tell i -27
sl tell it 13
sl tell she -40
sl tell w -22
sl tell who -101
sl tell — -38
sl tend -s -23
sl tend CAP 50
sl tend w 113
sl testify CAP 17
sl thank , -26
sl thank -s -34
sl thank CAP 45
sl thank w -87
sl ther , -41
sl ther -ed -16
sl ther -ing -9
sl ther -s -56
sl ther CAP -75
sl ther ^ -9
sl ther although -61
sl ther and 12
sl ther because 51
sl ther but 12
sl ther if -19
sl ther that -21
sl ther — -7
sl think , 67
sl think -s 65
sl think CAP 33
sl think and -24
sl think he -65
sl think i -25
sl think she -52
sl think they 15
sl think w 5
sl think we 28
sl think who -12
sl think you -86
sl threaten , -12
sl threaten CAP 15
sl threaten and 19
sl threaten w -7
sl throw , 64
sl tie w -25
sl titl the -26
sl touch CAP -60
sl touch w -53
sl tout CAP -41
sl tout w 11
sl trad -ed -16
sl trad -ing -8
sl trad -s 21
sl trad CAP -68
sl trad a -9
sl trad and 84
sl trad from -20
sl trad of -17
sl trad on -9
sl trad the -10
sl trad w -41
sl troubl CAP 76
sl troubl in -24
sl troubl of -19
sl troubl the -22
sl troubl w -82
sl trust -s 83
sl trust w 38
sl try , -9
sl try -s -40
sl try CAP 15
sl try and 60
sl try in -45
sl try of -20
sl try she -87
sl try they -17
sl try w 9
sl turn , 65
sl turn -ed -16
sl turn -ing -13
sl turn -s -52
sl turn a -30
sl turn and -54
sl turn but -49
sl turn he -6
sl turn in -37
sl turn it -53
sl turn she 19
sl turn that 55
sl turn the -16
sl turn they -41
sl turn w -31
sl turn who -27
sl tweet 's 5
sl tweet , 104
sl tweet / -16
sl tweet < -23
sl tweet CAP 47
sl tweet a -59
sl tweet he -11
sl tweet the -38
sl tweet w -46
sl underscor -s -26
sl underscor CAP -46
sl understand -s 7
sl understand CAP 40
sl understand he -16
sl understand w -24
sl unveil CAP -66
sl upset w 19
sl urg , 79
sl urg -s 94
sl urg CAP 59
sl urg and -57
sl urg he 114
sl urg w -52
sl used , 15
sl used -s -27
sl used CAP 27
sl used and -49
sl used he 10
sl used it -55
sl used she -63
sl used that -23
sl used w -111
sl using , -51
sl using -s -76
sl using CAP -9
sl using by -38
sl using for -10
sl using of -12
sl using w 76
sl very -s -47
sl very CAP 46
sl very a -23
sl very the -29
sl very w 30
sl view 's -11
sl view , -56
sl view -s -95
sl view CAP 32
sl view he -76
sl view her -17
sl view his 7
sl view the -124
sl view w 6
sl view who 12
sl voic CAP -48
sl voic a 60
sl voic his -34
sl vot 's -39
sl vot , 13
sl vot -ed -36
sl vot -ing -25
sl vot -s -34
sl vot NUM 36
sl vot a -45
sl vot and -72
sl vot before -20
sl vot for -10
sl vot he -66
sl vot her -47
sl vot his 78
sl vot into 73
sl vot of 22
sl vot the -51
sl vot their -36
sl vot they -27
sl vot w -8
sl vot which 19
sl vot who 27
sl vow , 57
sl vow CAP -11
sl vow and 69
sl vow he -49
sl vow w -70
sl walk CAP -21
sl walk w 22
sl want , -34
sl want -s -15
sl want CAP -14
sl want and -19
sl want he 28
sl want i -115
sl want she -13
sl want they -25
sl want w 76
sl want who -24
sl want you 73
sl warn , 53
sl warn CAP 6
sl warn he -6
sl warn w -65
sl watch -s 35
sl watch CAP 17
sl watch ^ 27
sl watch and 110
sl watch w -85
sl wav a -27
sl wav and -113
sl wav the 74
sl wav w 9
sl weigh CAP -93
sl weigh w 87
sl welcom CAP -39
sl welcom he -33
sl welcom w -93
sl withdraw CAP -28
sl witness w 63
sl wonder w 36
sl word 's -23
sl word CAP 52
sl word NUM -17
sl word a 59
sl word his -16
sl word other -15
sl word the 32
sl word w -27
sl word — -76
sl worry , 55
sl worry -s 48
sl worry he 39
sl worry w 19
sl writ " 72
sl writ , -13
sl writ -ed -21
sl writ -s -71
sl writ and -88
sl writ he 12
sl writ she 8
sl writ w -9
sl2 abl base CAP w -23
sl2 abl base he w -73
sl2 abl base w w 45
sl2 accord ing " CAP 51
sl2 accord ing " a 18
sl2 accord ing , -s -22
sl2 accord ing , CAP -20
sl2 accord ing , a 34
sl2 accord ing , an 17
sl2 accord ing , the 27
sl2 accord ing , w -26
sl2 accord ing ^ -ly 34
sl2 accord ing ^ CAP 25
sl2 accord ing ^ a 44
sl2 accord ing ^ w -31
sl2 account base w . -8
sl2 accus ed CAP CAP 7
sl2 accus ed and CAP 12
sl2 acknowledg ed CAP that -48
sl2 acknowledg ed CAP the 71
sl2 add ed " CAP 52
sl2 add ed CAP . 25
sl2 add ed CAP : 8
sl2 add ed CAP that 35
sl2 add ed he , -34
sl2 add ed he . 37
sl2 add ed he : 35
sl2 add ed he that -17
sl2 add ed she . 9
sl2 add ed she that 29
sl2 add ed w . 74
sl2 add ing " , -8
sl2 add ing " that 29
sl2 add ing , , 83
sl2 add ing , that 14
sl2 add ing , to -82
sl2 address base -ed the -28
sl2 address base w , -18
sl2 address base w the -52
sl2 agre ed CAP to -22
sl2 agre ed w to -27
sl2 aim ed w -ing -94
sl2 alleg ed the w 29
sl2 allow ed -s to 41
sl2 announc ed CAP a 20
sl2 announc ed CAP his 12
sl2 announc ed CAP it 93
sl2 announc ed CAP that -100
sl2 announc ed w . -31
sl2 appear base -s to -33
sl2 appear ed CAP on -104
sl2 appear ed CAP to 28
sl2 appear ed w to -8
sl2 appear s CAP to 28
sl2 appear s w to -34
sl2 argu base , that 49
sl2 argu base -s that 29
sl2 argu ed CAP that 29
sl2 argu ed w that 28
sl2 argu ing , that 34
sl2 ask ed " CAP 41
sl2 ask ed , the -15
sl2 ask ed CAP , -41
sl2 ask ed CAP . 80
sl2 ask ed CAP the 7
sl2 ask ed ^ if 59
sl2 ask ed ^ what -8
sl2 ask ed ^ whether -19
sl2 ask ed when CAP -69
sl2 ask ed when whether -23
sl2 attack base the w -9
sl2 attack base w . -7
sl2 attack base w CAP 54
sl2 attack base w in -13
sl2 attack ed CAP CAP 117
sl2 attack ing w CAP -98
sl2 attack s CAP , -27
sl2 attack s his CAP 50
sl2 attack s the , -11
sl2 attack s the . -8
sl2 attack s the in -9
sl2 attack s the that 78
sl2 attack s w , -29
sl2 attack s w . -10
sl2 attack s w CAP -111
sl2 attack s w in -20
sl2 attack s w w -42
sl2 attempt base an w -62
sl2 attempt base w w -62
sl2 attempt s 's w -51
sl2 back base -ed at -16
sl2 back base -ed in -24
sl2 back base -ed w -51
sl2 back base -ing the -23
sl2 back base -ing w -10
sl2 back base -s in -22
sl2 back base -s the -41
sl2 back base CAP CAP 63
sl2 back base ^ in -20
sl2 back base w , -17
sl2 back base w . -18
sl2 back base w CAP -65
sl2 back base w in -33
sl2 back base w on -17
sl2 back base w the -59
sl2 back base w w -32
sl2 ban base -ed all -7
sl2 ban base a on -37
sl2 ban base w CAP -44
sl2 ban base w on -39
sl2 becam base -s w -35
sl2 becam base CAP the -48
sl2 becam base it w 31
sl2 becam base w the -15
sl2 becom base , w -49
sl2 becom base -s a -41
sl2 becom base -s w -18
sl2 becom base CAP a -48
sl2 becom base CAP the 26
sl2 becom base CAP w -27
sl2 becom base w a 53
sl2 becom base w the -16
sl2 becom base w w -26
sl2 becom s w w -11
sl2 begin ed -s w -97
sl2 begin ed CAP -ing -21
sl2 begin ed CAP w 38
sl2 begin ed and -ing 49
sl2 begin ed he -ing 21
sl2 begin ed that in -15
sl2 begin ed w , -17
sl2 begin ed w -ing 19
sl2 begin ed w w -47
sl2 begin ing the of -20
sl2 believ base they CAP -24
sl2 believ s he the -78
sl2 best base CAP w -46
sl2 best base the -s -15
sl2 best base the w 25
sl2 better base a w -22
sl2 better base w -s -7
sl2 blam ed CAP the 47
sl2 bring ing -s w -8
sl2 broad base the w -33
sl2 call base his a -106
sl2 call base w w -66
sl2 call base w with -12
sl2 call ed , CAP -48
sl2 call ed , the -34
sl2 call ed -s a 99
sl2 call ed CAP " 75
sl2 call ed CAP CAP -43
sl2 call ed CAP a 13
sl2 call ed CAP her -13
sl2 call ed CAP the 121
sl2 call ed he " -50
sl2 call ed he CAP 46
sl2 call ed he the -25
sl2 call ed w " -56
sl2 call ed w CAP -63
sl2 call ed w the -6
sl2 call ed who CAP -88
sl2 call ed who the 66
sl2 call ing , CAP 65
sl2 call ing , him 24
sl2 call ing , it -38
sl2 call ing , the -26
sl2 call ing CAP CAP 89
sl2 call ing w CAP -15
sl2 call s CAP CAP 93
sl2 captur ed CAP CAP 22
sl2 car base a w -14
sl2 car base w , -20
sl2 car base w -ing -13
sl2 car base w -s -13
sl2 car base w . -7
sl2 car base w w -42
sl2 cast base -s -s -31
sl2 certain base a w -13
sl2 challeng base w to -13
sl2 challeng ing who CAP -82
sl2 charg base in of -37
sl2 cheer ing a w -16
sl2 choos ed CAP CAP 27
sl2 cit ing , w 67
sl2 claim base 's that 57
sl2 claim ed CAP that 57
sl2 clear base a w 27
sl2 clear base it that -39
sl2 clear base it whether -25
sl2 clear base w that -33
sl2 com base -s CAP -13
sl2 com base -s in -7
sl2 com base -s w -51
sl2 com base . . -12
sl2 com base . / -12
sl2 com base . w -6
sl2 com base CAP w 56
sl2 com base he w 26
sl2 com base w -ly -17
sl2 com base w CAP -36
sl2 com base w as 48
sl2 com base w in -22
sl2 com base w the 25
sl2 com base w w 40
sl2 com ing in -s -7
sl2 com ing the -s -11
sl2 com s CAP in -19
sl2 com s it -ing -11
sl2 com s it CAP -9
sl2 com s it w -8
sl2 com s w as -62
sl2 com s w at -13
sl2 com s w w 71
sl2 comment base for . -24
sl2 comment s 's w -23
sl2 comment s CAP , -23
sl2 comment s CAP . -22
sl2 comment s CAP w -46
sl2 comment s w about -36
sl2 common base a w 19
sl2 common base the w -19
sl2 compar ed , to -50
sl2 compar ed , with -52
sl2 compar ed w to -14
sl2 compar ed w with -19
sl2 complain ed CAP that 17
sl2 concern base -ed that -55
sl2 confirm ed CAP that 13
sl2 continu base -s w -22
sl2 continu base CAP w -36
sl2 continu ed CAP . 125
sl2 continu ed CAP w 20
sl2 continu ed he , 52
sl2 continu ed he . 77
sl2 continu s CAP w -99
sl2 continu s w w 43
sl2 contrast base by , -43
sl2 contrast base in , -12
sl2 contrast base in to -23
sl2 contrast base w to -11
sl2 controversial base a w -64
sl2 creat ed CAP a -113
sl2 credit base w for -8
sl2 critical base a w -17
sl2 criticism base w from 35
sl2 criticiz ed CAP CAP 50
sl2 debat base CAP , -45
sl2 debat base CAP -ed -32
sl2 debat base CAP -s -25
sl2 debat base CAP . -40
sl2 debat base CAP CAP -23
sl2 debat base CAP in -16
sl2 debat base CAP w 58
sl2 debat base a in -18
sl2 debat base a that -13
sl2 debat base the , -15
sl2 debat base the -ed -10
sl2 debat base the . -7
sl2 debat base the CAP -18
sl2 debat base the DAY -13
sl2 debat base the w -58
sl2 debat base w , 38
sl2 debat base w -s -21
sl2 debat base w . -18
sl2 debat base w DAY -11
sl2 debat base w before -6
sl2 debat base w w -39
sl2 decid ed CAP to -14
sl2 decision base 's to 57
sl2 decision base her to 8
sl2 decision base his to -100
sl2 decision base the , -5
sl2 decision base the to -56
sl2 decision base w to -8
sl2 declar ed CAP the 57
sl2 declin ed , to 40
sl2 declin ed -s to 5
sl2 declin ed he to -28
sl2 declin ed w to 95
sl2 deep base a w -44
sl2 defend ed CAP his 43
sl2 deliver base -ed w -15
sl2 deliver ed CAP w -100
sl2 describ ed CAP the -42
sl2 design ed -s to -99
sl2 design ed w to 12
sl2 detail s w about -26
sl2 direct base a w -18
sl2 direct base w w -11
sl2 discuss base -ed the -34
sl2 discuss base w w 30
sl2 document s w . -27
sl2 doubl base by -s -18
sl2 draw ed CAP w -41
sl2 draw ing , -s 44
sl2 draw ing , w -18
sl2 eager base , to 15
sl2 elect ed CAP w -34
sl2 elect ed and -s -14
sl2 elect ed if , -9
sl2 emerg ed CAP as -59
sl2 end base the , -7
sl2 end base the of -31
sl2 end ed w in -22
sl2 endors base -ed CAP -28
sl2 endors base CAP CAP -13
sl2 endors base w CAP -93
sl2 endors ed , CAP 58
sl2 endors ed CAP CAP 66
sl2 endors ed who CAP -90
sl2 endors s CAP CAP 49
sl2 endorsement base the CAP -69
sl2 expect ed , to 35
sl2 expect ed -s to -29
sl2 expect ed CAP to 73
sl2 expect ed w to -53
sl2 expect ed who to 20
sl2 experienc base w , -12
sl2 explain ed CAP . 14
sl2 express ed -s w -27
sl2 fact base in , -10
sl2 fact base the that -8
sl2 fail ed 's w -49
sl2 fail ed CAP w 59
sl2 fail ed a w -17
sl2 fail ed the w -13
sl2 fail ed w w 36
sl2 fals base a w -60
sl2 far base , w 53
sl2 far base -s . -10
sl2 far base -s w -21
sl2 far base CAP from -18
sl2 far base CAP w -59
sl2 far base ^ , -24
sl2 far base a w -14
sl2 far base that , -13
sl2 far base w , -21
sl2 far base w . -12
sl2 far base w beyond -9
sl2 far base w w -33
sl2 favor base in CAP -97
sl2 favor base in the -41
sl2 favor base in w 24
sl2 favorit base his w 64
sl2 fight base the against -19
sl2 fight base w . -17
sl2 fight base w for -19
sl2 fight base w the -6
sl2 fil ed w by -35
sl2 fil ed w in 35
sl2 find base CAP a -16
sl2 find base w a -10
sl2 find ed CAP . -28
sl2 find ed CAP that 62
sl2 find ed w that -67
sl2 find ed w w 23
sl2 focus ed w -ing 87
sl2 focus ed w w 43
sl2 focus s w the -79
sl2 focus s w w -106
sl2 follow base ^ CAP -46
sl2 follow ed , by -36
sl2 follow ed that the -14
sl2 follow ing w CAP -24
sl2 follow ing w the -12
sl2 forward base w . -6
sl2 fre base -ing w -6
sl2 fre base -s w 11
sl2 fre base a w -9
sl2 fre base of w -8
sl2 fre base w w -15
sl2 full base CAP w 28
sl2 full base ^ CAP -37
sl2 full base a w -32
sl2 full base the w 24
sl2 full base w w -41
sl2 giv base w w -31
sl2 giv ed , CAP 22
sl2 giv ed , that -60
sl2 giv ed -s w -61
sl2 giv ed CAP CAP -9
sl2 giv ed CAP w 69
sl2 giv ed he w -124
sl2 giv ed w CAP -16
sl2 giv ed w w -97
sl2 go base -s w -14
sl2 go base CAP w -28
sl2 go base he w -33
sl2 go base w w -8
sl2 go ed -s the -20
sl2 go ed CAP , 65
sl2 go ed CAP CAP -34
sl2 go ed CAP w 22
sl2 go ed he w 78
sl2 go ed w w 15
sl2 go ing 's w -39
sl2 go ing , w 51
sl2 go ing -s w -14
sl2 go ing CAP w -54
sl2 go ing w w -22
sl2 grow base -s -s -6
sl2 grow ing a w -20
sl2 grow ing the w -24
sl2 grow ing w w -36
sl2 hard base a w -56
sl2 hard base it w -78
sl2 hard base w w -55
sl2 harsh base a w -21
sl2 high base a w -22
sl2 high base the w -34
sl2 high base w w -24
sl2 hold base -s -s -43
sl2 hold base CAP a -35
sl2 hold base w w 56
sl2 hold ed , w -87
sl2 hold ed CAP a -100
sl2 hold ed CAP w -9
sl2 hold ed w . -14
sl2 hold ed who w -25
sl2 hold ing w a -19
sl2 hold s CAP a -53
sl2 hop ed CAP to 102
sl2 hop ing , to -101
sl2 hop s in -ing -43
sl2 hopeful base w CAP -5
sl2 idea base the that 8
sl2 includ base -s -s 69
sl2 includ base -s w 37
sl2 includ base w w -31
sl2 includ ing , -ing -79
sl2 includ ing , -s -69
sl2 includ ing , CAP -26
sl2 includ ing , NUM -6
sl2 includ ing , a -104
sl2 includ ing , an -28
sl2 includ ing , his -32
sl2 includ ing , one -19
sl2 includ ing , the -52
sl2 includ ing , those -20
sl2 includ ing , w -65
sl2 includ ing -s CAP -8
sl2 includ ing -s w -7
sl2 includ ing ^ -s -6
sl2 includ ing — the -13
sl2 includ s that CAP -18
sl2 indicat ed CAP that 65
sl2 insist ed CAP that 18
sl2 intend ed w to 45
sl2 interest base w -s -47
sl2 interest base w . -11
sl2 interest base w w 75
sl2 issu base an that -38
sl2 issu base the , -5
sl2 issu base the is -21
sl2 issu base the of 15
sl2 issu base the w -16
sl2 issu base w , -15
sl2 issu base w . -17
sl2 issu base w for -12
sl2 issu base w in -12
sl2 issu base w with -9
sl2 issu s w , -31
sl2 issu s w . -20
sl2 issu s w and -6
sl2 issu s w of -23
sl2 issu s w that -30
sl2 it base " w -29
sl2 it base , 's -88
sl2 it base , -ed 48
sl2 it base , -ly 8
sl2 it base , -s -97
sl2 it base , CAP -45
sl2 it base , a -22
sl2 it base , be -16
sl2 it base , has -19
sl2 it base , the -34
sl2 it base , w 30
sl2 it base , will -13
sl2 it base , would 50
sl2 it base -ed " -5
sl2 it base -ed . -5
sl2 it base -ed as -14
sl2 it base -ed to -8
sl2 it base -ed w -17
sl2 it base -ed would -7
sl2 it base -ing a -11
sl2 it base -ing to -12
sl2 it base -ing w -24
sl2 it base -s , -8
sl2 it base -s -ed -18
sl2 it base -s -s -19
sl2 it base -s a -15
sl2 it base -s w -48
sl2 it base CAP . -17
sl2 it base CAP w -29
sl2 it base ^ 's -7
sl2 it base ^ -ed -29
sl2 it base ^ -ing -28
sl2 it base ^ -ly -45
sl2 it base ^ -s 28
sl2 it base ^ CAP -20
sl2 it base ^ a -14
sl2 it base ^ an 38
sl2 it base ^ been -22
sl2 it base ^ could -10
sl2 it base ^ didn't -42
sl2 it base ^ has -44
sl2 it base ^ no -16
sl2 it base ^ not -83
sl2 it base ^ one -12
sl2 it base ^ that 42
sl2 it base ^ the -38
sl2 it base ^ w -10
sl2 it base ^ will -17
sl2 it base ^ would -42
sl2 it base after -ed -11
sl2 it base and 's -43
sl2 it base and -ly -49
sl2 it base and -s -39
sl2 it base and has -5
sl2 it base and w 85
sl2 it base as -ed 63
sl2 it base as -s -33
sl2 it base as has -11
sl2 it base as w 31
sl2 it base because -s -13
sl2 it base because w -22
sl2 it base but 's 86
sl2 it base but -ed -25
sl2 it base but -ly -37
sl2 it base but -s -45
sl2 it base but has -7
sl2 it base but the -42
sl2 it base but w 15
sl2 it base how w -8
sl2 it base if -s -9
sl2 it base in , -7
sl2 it base that 's -20
sl2 it base that -ed -11
sl2 it base that -ly -8
sl2 it base that -s -11
sl2 it base that w -15
sl2 it base that would -13
sl2 it base though w -56
sl2 it base w 's 40
sl2 it base w , -14
sl2 it base w -ed -33
sl2 it base w -ing -16
sl2 it base w -ly -9
sl2 it base w -s -18
sl2 it base w . -11
sl2 it base w a -6
sl2 it base w as -16
sl2 it base w on -10
sl2 it base w out -6
sl2 it base w the -7
sl2 it base w to -21
sl2 it base w w -29
sl2 it base w would -11
sl2 it base what -s -11
sl2 it base when -ed 8
sl2 it base when -s -37
sl2 it base when w 28
sl2 join ed CAP CAP 24
sl2 join ed CAP by -41
sl2 join ed CAP the 21
sl2 judg base the w -12
sl2 judg base w -ed -47
sl2 keep base -s -ing 65
sl2 keep base w w -10
sl2 keep ing in with -21
sl2 know base you , 37
sl2 know ed , CAP -39
sl2 know ed -s CAP -49
sl2 learn ed CAP that 69
sl2 leav ed -s to 46
sl2 leav ed CAP the -56
sl2 leav ed CAP w -37
sl2 leav ed the , -12
sl2 leav ed the . -9
sl2 leav ed w the -28
sl2 less base -s w 12
sl2 less base CAP w 59
sl2 less base w w -24
sl2 let base ^ 's 74
sl2 lin base in with -7
sl2 lin base the , -7
sl2 lin base w , -7
sl2 lin base w . -9
sl2 lin base w of -25
sl2 lin s w , -11
sl2 list base a of -27
sl2 list base the of -30
sl2 littl base -ed w -36
sl2 littl base -s w 26
sl2 littl base a w 39
sl2 littl base w w -40
sl2 littl base with w -28
sl2 lobby ing the -s -9
sl2 look base CAP w -18
sl2 look base w . -16
sl2 look ing CAP to 34
sl2 look s CAP to -66
sl2 main base 's w -80
sl2 main base the w -65
sl2 mak base , w -30
sl2 mak base -ed him -7
sl2 mak base -ed w -19
sl2 mak base -s up -13
sl2 mak base -s w 34
sl2 mak base CAP w -35
sl2 mak base he w -13
sl2 mak base that w -28
sl2 mak base w -s -9
sl2 mak base w his -61
sl2 mak base w w 34
sl2 mak base who up -11
sl2 mak ed , w -23
sl2 mak ed -s by -26
sl2 mak ed -s w -34
sl2 mak ed CAP CAP 14
sl2 mak ed CAP that -23
sl2 mak ed CAP the 49
sl2 mak ed CAP w -44
sl2 mak ed he -s -91
sl2 mak ed he w -29
sl2 mak ed w -s -82
sl2 mak ed w by -28
sl2 mak ed w up -28
sl2 mak ed w w -115
sl2 mak ed who w 124
sl2 mak ing , w -18
sl2 mak ing -s w -24
sl2 mak ing CAP w -82
sl2 mak ing w w -47
sl2 mak s w w 92
sl2 manag ed CAP w -34
sl2 mark base ^ CAP -18
sl2 mean s it -ing -15
sl2 mean s that for -39
sl2 mention base , CAP -32
sl2 mention base w of -46
sl2 mention ed CAP CAP -23
sl2 messag base a that -22
sl2 messag base w . -16
sl2 messag base w to -16
sl2 met base CAP CAP -43
sl2 mov base -s w -15
sl2 mov base a that -45
sl2 mov base the w -23
sl2 mov base w w -16
sl2 mov ed CAP w -78
sl2 mov s w CAP -18
sl2 movement base CAP . -26
sl2 movement base w , -44
sl2 movement base w . -8
sl2 nam base by , -10
sl2 nam base by . -32
sl2 nam base the of -28
sl2 nam base w w -13
sl2 nam ed w CAP -153
sl2 nam s the of -30
sl2 need ed -s w -72
sl2 need ed CAP w 53
sl2 need ed NUM w -6
sl2 need ed he w 28
sl2 need ed the for -12
sl2 need ed the w -18
sl2 need ed they w -33
sl2 need ed w w -55
sl2 need ed who w -42
sl2 need s CAP w -24
sl2 need s she w -96
sl2 need s w w -17
sl2 negativ base a w -72
sl2 nominat ing CAP w -36
sl2 nominat ing the w -41
sl2 nominat ing w -s -23
sl2 nominat ing w w -33
sl2 not base CAP : -78
sl2 not ed , that 13
sl2 not ed CAP , 70
sl2 not ed CAP that -21
sl2 not ed he , 29
sl2 not ed he that 8
sl2 not ed w that 34
sl2 not ing , that 41
sl2 not s CAP . 72
sl2 nothing ing w to 73
sl2 obvious s the w 43
sl2 offer base w w 37
sl2 offer ed CAP a -10
sl2 offer ed CAP w -26
sl2 offer s w w -105
sl2 open base an w -27
sl2 open base w to -23
sl2 open ing the w -18
sl2 opponent base CAP , -83
sl2 opponent base w , -11
sl2 order base in to -64
sl2 overwhelm ing an w -78
sl2 overwhelm ing the w 14
sl2 pass base CAP w -19
sl2 pass base w . -8
sl2 pay base -s for -10
sl2 pay base CAP for -9
sl2 pay base w , -7
sl2 pay base w for -10
sl2 personal base 's w -59
sl2 personal base a w -22
sl2 personal base and -s -12
sl2 personal base her w -32
sl2 personal base his w -40
sl2 personal base w w -15
sl2 plan base 's to -52
sl2 plan base CAP to 38
sl2 plan base a to -46
sl2 plan base his for -35
sl2 plan base w , -8
sl2 plan base w . -8
sl2 plan base w to 57
sl2 plan ed CAP to 60
sl2 plan ed he to -68
sl2 plan s -ed to 45
sl2 plan s CAP to 9
sl2 plan s w to 24
sl2 play ed CAP a -56
sl2 pledg ed CAP to 40
sl2 pledg ed NUM -s -22
sl2 pledg ed he to 45
sl2 pledg ed in -s -16
sl2 pledg ed of -s -7
sl2 pledg ed w -s -20
sl2 pledg ed who to 17
sl2 point base one , -17
sl2 point base that , -9
sl2 point base w w -69
sl2 point base — w -39
sl2 point ed CAP that 7
sl2 point ed CAP the -45
sl2 point ed w that 27
sl2 point s NUM ( -17
sl2 point s NUM , -7
sl2 point s NUM among -23
sl2 point s w , -31
sl2 point s w . -32
sl2 pois ed CAP w -130
sl2 position base w . -26
sl2 position s w . -19
sl2 position s w w 115
sl2 post ed CAP a -10
sl2 praiz ed CAP CAP 58
sl2 press base CAP w -62
sl2 press base a w -55
sl2 press base w w -23
sl2 pressur base w on 54
sl2 project s w . -21
sl2 promiz base his to 43
sl2 promiz ed CAP to 71
sl2 promiz ed and to 38
sl2 promiz ed he to -28
sl2 propos ed his w -10
sl2 proposal base w to 52
sl2 proposal s w . -18
sl2 provid base CAP w 10
sl2 provid base that w 54
sl2 provid ed CAP w 24
sl2 provid ed w by 46
sl2 provid ed w w -13
sl2 publish ed CAP w 27
sl2 publish ed as in -33
sl2 publish ed w DAY 23
sl2 put base -s the 44
sl2 put base CAP CAP -109
sl2 put base CAP w -33
sl2 put base w the 37
sl2 put base w w -63
sl2 question base a whether -13
sl2 question base the is 7
sl2 question base the was 24
sl2 question base the whether 44
sl2 question s w , -12
sl2 question s w . -19
sl2 question s w from -25
sl2 question s w the -7
sl2 quick base CAP w 6
sl2 rais base -s -s -45
sl2 rais base -s w -9
sl2 rais base w -s -14
sl2 rais base w w -12
sl2 rais ed CAP NUM -38
sl2 rang base a of 37
sl2 read base ^ the -71
sl2 ready base -s w -58
sl2 ready base w for -11
sl2 reason base the for -9
sl2 reason s w to -23
sl2 receiv ed CAP NUM -11
sl2 refer ing , CAP -33
sl2 refer ing , the 58
sl2 refus ed CAP to -91
sl2 refus ed w to 33
sl2 refusal base CAP to 7
sl2 reject ed CAP the 72
sl2 releas base the of 45
sl2 releas base w -s -34
sl2 releas base w the 35
sl2 releas ed -s DAY 67
sl2 releas ed CAP w -28
sl2 releas ed w DAY -115
sl2 releas ed w by -42
sl2 remain base -s w 54
sl2 remain ing the -s -10
sl2 remain s CAP w -45
sl2 remain s w the -15
sl2 remark s w . -9
sl2 reply ed CAP , 53
sl2 reply ed CAP . 64
sl2 report base the -ed -12
sl2 report base w . -24
sl2 report ed CAP , 75
sl2 report ed CAP . 150
sl2 report ed CAP from -77
sl2 report ed CAP in 17
sl2 report ed CAP on 6
sl2 report ed CAP that -18
sl2 report ed CAP w 42
sl2 report ed as by 55
sl2 report s CAP . 111
sl2 report s CAP that 39
sl2 represent ed w by -56
sl2 request base a w -101
sl2 request ed who w 84
sl2 respond base CAP -s -123
sl2 respond base CAP CAP 80
sl2 respond base w a 36
sl2 respond ed CAP , 11
sl2 respond ed CAP -ing -86
sl2 respond ed CAP . 59
sl2 respond ed CAP CAP -94
sl2 respond s CAP CAP -46
sl2 respons base 's the -71
sl2 respons base CAP CAP -82
sl2 respons base in , -24
sl2 respons base in CAP -5
sl2 respons base in a -38
sl2 respons base in the 57
sl2 rul s CAP w -70
sl2 rul s the w -6
sl2 rul s w , -11
sl2 rul s w . 57
sl2 run base w for -7
sl2 run base w w -8
sl2 run ed CAP w -30
sl2 run ed who for -10
sl2 run ing 's w -22
sl2 run ing -s for -20
sl2 run ing CAP for -20
sl2 run ing CAP w -18
sl2 run ing w w -24
sl2 say base , , -198
sl2 say base -ed the 32
sl2 say base -s , 95
sl2 say base -s . 91
sl2 say base -s CAP 75
sl2 say base -s it 68
sl2 say base -s that -48
sl2 say base -s the 49
sl2 say base -s they -20
sl2 say base -s w 10
sl2 say base CAP that -9
sl2 say base CAP the 67
sl2 say base CAP they -62
sl2 say base NUM they 43
sl2 say base they , 78
sl2 say base w that -38
sl2 say base w they 90
sl2 say base who the 18
sl2 say base who they -32
sl2 say ed " a 41
sl2 say ed " one 31
sl2 say ed " the 42
sl2 say ed " w 39
sl2 say ed ' CAP 35
sl2 say ed , , -27
sl2 say ed , -ly -51
sl2 say ed , . 30
sl2 say ed , : -66
sl2 say ed , CAP 75
sl2 say ed , DAY -44
sl2 say ed , at 31
sl2 say ed , his 52
sl2 say ed , in 39
sl2 say ed , it 21
sl2 say ed , of -14
sl2 say ed , on 37
sl2 say ed , she 44
sl2 say ed , that 51
sl2 say ed , the 15
sl2 say ed , they 19
sl2 say ed , w 71
sl2 say ed -s , 97
sl2 say ed -s -s 71
sl2 say ed -s . -17
sl2 say ed -s CAP -31
sl2 say ed -s DAY 24
sl2 say ed -s he 67
sl2 say ed -s that -89
sl2 say ed -s the -27
sl2 say ed -s w 92
sl2 say ed CAP " -73
sl2 say ed CAP , 50
sl2 say ed CAP -ing -86
sl2 say ed CAP -ly -58
sl2 say ed CAP -s 65
sl2 say ed CAP . 18
sl2 say ed CAP : -16
sl2 say ed CAP CAP 18
sl2 say ed CAP NUM -21
sl2 say ed CAP a -58
sl2 say ed CAP about -82
sl2 say ed CAP after 26
sl2 say ed CAP as 53
sl2 say ed CAP at -20
sl2 say ed CAP he -19
sl2 say ed CAP her 49
sl2 say ed CAP his -31
sl2 say ed CAP if 22
sl2 say ed CAP in 6
sl2 say ed CAP it 14
sl2 say ed CAP of -12
sl2 say ed CAP on 62
sl2 say ed CAP she -13
sl2 say ed CAP that 11
sl2 say ed CAP the 36
sl2 say ed CAP they -105
sl2 say ed CAP to 21
sl2 say ed CAP w 19
sl2 say ed NUM they 72
sl2 say ed and , -22
sl2 say ed and CAP 115
sl2 say ed and he 104
sl2 say ed and it -8
sl2 say ed and she -14
sl2 say ed and that 89
sl2 say ed and the 98
sl2 say ed he , 78
sl2 say ed he -s -106
sl2 say ed he . 11
sl2 say ed he : 17
sl2 say ed he CAP 79
sl2 say ed he at 22
sl2 say ed he he 25
sl2 say ed he his 30
sl2 say ed he in 43
sl2 say ed he it -38
sl2 say ed he of 32
sl2 say ed he on 56
sl2 say ed he that 82
sl2 say ed he the 56
sl2 say ed he w -37
sl2 say ed she , -23
sl2 say ed she . 31
sl2 say ed she at 33
sl2 say ed she her -56
sl2 say ed she in 22
sl2 say ed she she -13
sl2 say ed she that 30
sl2 say ed she the 22
sl2 say ed she w 14
sl2 say ed they , -42
sl2 say ed w , 54
sl2 say ed w . 38
sl2 say ed w CAP 87
sl2 say ed w DAY 72
sl2 say ed w he 48
sl2 say ed w it 36
sl2 say ed w on -40
sl2 say ed w she 34
sl2 say ed w the -61
sl2 say ed w they -35
sl2 say ed w w -47
sl2 say ed who CAP -60
sl2 say ed who he 19
sl2 say ed who the -11
sl2 say ed who they 5
sl2 say ed who w -12
sl2 say ing , , 64
sl2 say ing , : -47
sl2 say ing , CAP -43
sl2 say ing , he 17
sl2 say ing , it 118
sl2 say ing , she 82
sl2 say ing , that -17
sl2 say ing , the -25
sl2 say ing , they 112
sl2 say ing by , 48
sl2 say ing w that -97
sl2 say s " CAP 26
sl2 say s , CAP 24
sl2 say s CAP , 65
sl2 say s CAP . 48
sl2 say s CAP CAP -27
sl2 say s CAP he 35
sl2 say s CAP his 29
sl2 say s CAP it -43
sl2 say s CAP she 29
sl2 say s CAP that 40
sl2 say s CAP the 55
sl2 say s CAP w 28
sl2 say s he , -7
sl2 say s he . -31
sl2 say s he CAP 27
sl2 say s he he -24
sl2 say s he the -42
sl2 say s she . 7
sl2 say s w . 85
sl2 say s w it 37
sl2 say s w the 16
sl2 say s w w -63
sl2 see base -s CAP 14
sl2 see base w CAP 42
sl2 see base w the -41
sl2 see ed CAP the 72
sl2 see s CAP the 105
sl2 seek ed she to 32
sl2 seek ed w to -26
sl2 seek ing , to 49
sl2 seek ing CAP to -31
sl2 seek ing w to 48
sl2 seek s w to -40
sl2 seem base CAP to 58
sl2 seem ed CAP to -44
sl2 seem s CAP to -41
sl2 seem s w to 67
sl2 self-describ ed the w -71
sl2 send ed -s to -30
sl2 send ed CAP w 38
sl2 send ed w to -26
sl2 sens base a of -37
sl2 sens base the of 10
sl2 sens base w of 77
sl2 set base CAP w -54
sl2 set base w of -21
sl2 set base w w 18
sl2 shar base w of -27
sl2 sharp base a w 28
sl2 shoot base a at -12
sl2 show base -s -s -24
sl2 show base -s . 116
sl2 show base -s CAP -18
sl2 show base -s that 20
sl2 show base CAP CAP -86
sl2 show base CAP that 38
sl2 show base the . -22
sl2 show base w , -72
sl2 show base w that 18
sl2 show base w w -57
sl2 show ed that CAP -33
sl2 show ed w CAP 69
sl2 show ed w that -18
sl2 show ed w w 31
sl2 show ing -s that 39
sl2 show ing w in -54
sl2 show s -s CAP 60
sl2 show s w . -49
sl2 show s w CAP 76
sl2 sid base CAP , -21
sl2 sid base CAP . -9
sl2 sid base w of -20
sl2 sid s both . -7
sl2 sid s both of -6
sl2 sign base a of -46
sl2 sign base a that 90
sl2 sign s -ing of -12
sl2 singl base a w 17
sl2 so-call ed a w 69
sl2 so-call ed the CAP -32
sl2 so-call ed the w 44
sl2 speak base -ed the -34
sl2 speak base w -ly 60
sl2 speak base w the -24
sl2 speak ed CAP CAP -20
sl2 speak ed CAP the 18
sl2 speak ed he CAP -73
sl2 speak ing ^ in -10
sl2 speak ing w -s 30
sl2 speak ing w w -36
sl2 spent base CAP -ing -91
sl2 spent base CAP w -52
sl2 stanc base his on -58
sl2 stanc base w on 61
sl2 start base the of -19
sl2 stat base CAP . -29
sl2 stat base CAP CAP -56
sl2 stat base CAP w -56
sl2 stat base ^ CAP -13
sl2 stat base a that -32
sl2 stat base a w -14
sl2 stat base a where -15
sl2 stat base and -s -15
sl2 stat base and CAP -11
sl2 stat base of , -15
sl2 stat base of -ed -9
sl2 stat base of . -15
sl2 stat base of CAP -14
sl2 stat base of in -11
sl2 stat base of w -7
sl2 stat base the 's -16
sl2 stat base the , -12
sl2 stat base the -ed -10
sl2 stat base the -s -5
sl2 stat base the . -16
sl2 stat base the CAP -12
sl2 stat base the in -22
sl2 stat base the of -17
sl2 stat base the that -43
sl2 stat base the to -29
sl2 stat base the w -18
sl2 stat base the ’s -12
sl2 stat base w , -24
sl2 stat base w -s -17
sl2 stat base w . -28
sl2 stat base w CAP -20
sl2 stat base w in -20
sl2 stat base w of -38
sl2 stat base w w -18
sl2 stat base — w -9
sl2 stat s -ing , -8
sl2 stat s -ing . -8
sl2 stat s CAP . -40
sl2 stat s NUM -ed -6
sl2 stat s NUM . -5
sl2 stat s five -ing -6
sl2 stat s five . -12
sl2 stat s in that -51
sl2 stat s the . -9
sl2 stat s w , 55
sl2 stat s w . 32
sl2 stat s w like -7
sl2 stat s w w -13
sl2 statement base a , -9
sl2 statement base a -ed 46
sl2 statement base a -ing -85
sl2 statement base a DAY -18
sl2 statement base a that -57
sl2 statement base the -ed -42
sl2 statement base the w -16
sl2 statement base w , -27
sl2 statement base w . -6
sl2 statement s w about 34
sl2 step base a w -10
sl2 step base of with -6
sl2 stop base w CAP -15
sl2 stop base w w -9
sl2 story base the of -33
sl2 story base w , -9
sl2 story base w . -6
sl2 strategy base w . -5
sl2 strategy base w and -6
sl2 strong base a -ing -25
sl2 strong base a w -31
sl2 strong base his w 36
sl2 struck base CAP a -96
sl2 struggl ed CAP w 65
sl2 suggest ed , that 50
sl2 suggest ed CAP CAP 29
sl2 suggest ed CAP that 23
sl2 suggest ed he that -62
sl2 suggest ing , that 70
sl2 suggest s w that -52
sl2 suggestion base the that -110
sl2 support base -ed CAP 47
sl2 support base -ed w -38
sl2 support base -ing CAP 51
sl2 support base -ing from -59
sl2 support base -s CAP 49
sl2 support base -s the -52
sl2 support base CAP . -98
sl2 support base CAP CAP 10
sl2 support base CAP w -6
sl2 support base he CAP 8
sl2 support base he the 10
sl2 support base his CAP -56
sl2 support base his a -38
sl2 support base his w -13
sl2 support base in CAP 12
sl2 support base in the 6
sl2 support base the -s 86
sl2 support base the w 6
sl2 support base their to 33
sl2 support base they CAP -39
sl2 support base w , -57
sl2 support base w . 87
sl2 support base w CAP 12
sl2 support base w among -66
sl2 support base w from 28
sl2 support base w in -63
sl2 support base w the -23
sl2 support base w to -79
sl2 support base w w -80
sl2 support base who the 81
sl2 support base you CAP -113
sl2 support ed who CAP 22
sl2 support ing -s CAP -29
sl2 support ing CAP CAP 39
sl2 support ing for CAP 80
sl2 support s who CAP 31
sl2 supporter base CAP , 15
sl2 supporter base CAP . -85
sl2 supporter base CAP who 14
sl2 supporter base a CAP 34
sl2 supporter s CAP , 19
sl2 supporter s CAP -ed -19
sl2 supporter s CAP . -39
sl2 supporter s CAP in -16
sl2 supporter s CAP w -92
sl2 supporter s his , -6
sl2 supporter s his . -8
sl2 supporter s his and -8
sl2 supporter s his w -27
sl2 supporter s w , -15
sl2 supporter s w in -8
sl2 sur base ^ , -18
sl2 tak base -ed w -11
sl2 tak base -s w -34
sl2 tak base it w -33
sl2 tak base w w -27
sl2 tak ed , w -6
sl2 tak ed -s w -80
sl2 tak ed CAP the -79
sl2 tak ed CAP w 15
sl2 tak ed he w 58
sl2 tak ed that w -41
sl2 tak ed w w -75
sl2 tak ing , w 41
sl2 tak ing -s w -23
sl2 tak ing CAP w 53
sl2 tak ing w w -33
sl2 tak s it NUM -48
sl2 tak s it w -35
sl2 tak s w w -24
sl2 talk base w w -22
sl2 tell ed , -s 20
sl2 tell ed , CAP -13
sl2 tell ed , the 55
sl2 tell ed -s CAP 53
sl2 tell ed CAP -s 32
sl2 tell ed CAP CAP 30
sl2 tell ed CAP a 71
sl2 tell ed CAP me 68
sl2 tell ed CAP the 20
sl2 tell ed CAP w -37
sl2 tell ed he -s 51
sl2 tell ed he CAP -25
sl2 tell ed he me 11
sl2 tell ed he the 19
sl2 tell ed she CAP -44
sl2 tell ed she the -18
sl2 tell ed w CAP -27
sl2 tell ed w the 65
sl2 tell ing , -s 79
sl2 tell ing CAP -s -27
sl2 tell s CAP CAP 11
sl2 tend base -s w 5
sl2 tend base w w -84
sl2 thank s , to -80
sl2 thank s w to -8
sl2 ther base , are -42
sl2 ther base , w -11
sl2 ther base , was -34
sl2 ther base , were -24
sl2 ther base -s . -9
sl2 ther base -s w -59
sl2 ther base ^ -s -19
sl2 ther base ^ CAP -14
sl2 ther base ^ a -27
sl2 ther base ^ an -16
sl2 ther base ^ are -32
sl2 ther base ^ have -8
sl2 ther base ^ w -8
sl2 ther base ^ was 35
sl2 ther base ^ were -25
sl2 ther base and were -13
sl2 ther base but are -34
sl2 ther base that was -9
sl2 ther base w , -10
sl2 ther base w . -8
sl2 ther base w are 87
sl2 ther base w in -6
sl2 ther base w was -15
sl2 think base i it 31
sl2 think base i that -76
sl2 think base w w -33
sl2 think base you CAP -17
sl2 titl ed w " 27
sl2 trad base -ing -s -7
sl2 trad base CAP w 58
sl2 trad base w -s -21
sl2 trad base w w -23
sl2 try base -s w -31
sl2 try base he w -90
sl2 try base they w -10
sl2 try base w w 7
sl2 try ing , w -25
sl2 try ing CAP w -7
sl2 try ing and w -65
sl2 try ing he w -31
sl2 try ing in w -45
sl2 try ing of w -18
sl2 try ing w w 39
sl2 try s CAP w -34
sl2 turn base in , -17
sl2 turn ed CAP the -109
sl2 turn ed CAP w 60
sl2 turn ed it out -21
sl2 turn ed w w -86
sl2 turn s it out -42
sl2 tweet base " _ -29
sl2 tweet base / > -16
sl2 tweet base < / -17
sl2 tweet base < w -27
sl2 tweet base a , -29
sl2 tweet ed CAP , 40
sl2 tweet ed CAP . 23
sl2 tweet ed CAP that -44
sl2 tweet ed CAP w -41
sl2 understand base w the -81
sl2 used ed , w -66
sl2 used ed -s w -57
sl2 used ed CAP a -65
sl2 used ed CAP w -25
sl2 used ed he w 56
sl2 used ed w by -18
sl2 used ed w in -30
sl2 used ed w w -68
sl2 using ing -s w -12
sl2 using ing of w -8
sl2 very base -s w -42
sl2 very base CAP w -19
sl2 very base a w -22
sl2 very base the w -25
sl2 very base w w 32
sl2 view base w CAP -115
sl2 view s his on -16
sl2 view s w on -26
sl2 vot base -s CAP -26
sl2 vot base -s the 43
sl2 vot base CAP . -29
sl2 vot base he CAP -14
sl2 vot base the . -7
sl2 vot base the CAP -18
sl2 vot base they CAP -34
sl2 vot base w , -12
sl2 vot base w . -13
sl2 vot base w CAP 14
sl2 vot base w on -13
sl2 vot base w the -9
sl2 vot base w w 19
sl2 vot ing -s DAY -27
sl2 vot ing of -s -18
sl2 vot ing w -s -18
sl2 vot s w , -18
sl2 vot s w to -52
sl2 vow ed CAP to -17
sl2 vow ed he to -62
sl2 want base -s to -31
sl2 want base CAP to 10
sl2 want base he to -45
sl2 want base they the 30
sl2 want base they to 53
sl2 want base who to -45
sl2 want base you to -6
sl2 want ed CAP to -71
sl2 want ed he to 38
sl2 want ed she to -76
sl2 want s CAP to 42
sl2 want s he to 37
sl2 want s w to -86
sl2 want s who to -15
sl2 warn ed , that 10
sl2 watch base ^ the -78
sl2 watch base w w -6
sl2 wav base a of -21
sl2 word s other , -15
sl2 writ ed " CAP 37
sl2 writ ed , in 29
sl2 writ ed -s in -36
sl2 writ ed CAP , 71
sl2 writ ed CAP . 48
sl2 writ ed CAP : 14
sl2 writ ed CAP in 72
sl2 writ ed CAP that 31
sl2 writ ed CAP to -47
sl2 writ ed he , -65
sl2 writ ed he . -43
sl2 writ ed she . 20
sl2 writ ed w . 51
sl2 writ ed w by -7
sn abl to -18
sn accept a 54
sn accept the 27
sn accord to 38
sn account , -44
sn account . -19
sn account and -11
sn account as -8
sn account for -75
sn account of 50
sn account to 68
sn accus CAP 8
sn accus him 24
sn accus of -71
sn accusation of 54
sn accusation that -13
sn add , 37
sn add . 57
sn add : 68
sn add CAP -64
sn add a 18
sn add another -42
sn add that 23
sn add to -96
sn add up -46
sn address , -43
sn address . -14
sn address CAP 27
sn address a 23
sn address at -29
sn address in -16
sn address the 38
sn address to -81
sn address — -66
sn admit that 23
sn admit to -26
sn adopt a -14
sn adopt the 18
sn advic . -42
sn adviz CAP -51
sn adviz the 18
sn advocat . 45
sn agre . -26
sn agre on 56
sn agre that 54
sn agre to -23
sn agre with -14
sn aim at -74
sn aim to 51
sn air DAY -49
sn air on 15
sn align with -39
sn allegation of 45
sn allegation that -11
sn allow CAP -12
sn allow a 32
sn allow for -10
sn allow him -15
sn allow the 25
sn allud to 21
sn anger and -30
sn announc CAP -87
sn announc DAY 63
sn announc a 44
sn announc his -5
sn announc it -20
sn announc on 49
sn announc plans 35
sn announc that -19
sn announc the -7
sn announcement , 19
sn announcement . -32
sn announcement of 64
sn answer , 34
sn answer . 12
sn answer a 52
sn answer questions 11
sn answer the 16
sn answer to -71
sn apologiz for 79
sn apologiz to 12
sn appeal , -21
sn appeal . -13
sn appeal for 33
sn appeal in -14
sn appeal is -37
sn appeal of -32
sn appear at -108
sn appear before -32
sn appear in -51
sn appear more -27
sn appear on -54
sn appear that -23
sn appear to 26
sn appoint CAP 65
sn appoint a -20
sn approv of -32
sn argu . -59
sn argu for 88
sn argu in -8
sn argu that 24
sn argu the 45
sn argument , 78
sn argument . 27
sn argument about -70
sn argument for -37
sn argument in -28
sn argument that 8
sn ask , 16
sn ask . -21
sn ask CAP 17
sn ask a -45
sn ask about -76
sn ask by 73
sn ask for -24
sn ask her -31
sn ask him -62
sn ask how 87
sn ask if 15
sn ask the 37
sn ask them 22
sn ask to -10
sn ask what 24
sn ask whether 19
sn assertion that -7
sn assessment of 35
sn assum that 38
sn assur CAP 30
sn assur of -35
sn assuranc that 13
sn attack , -44
sn attack . -27
sn attack CAP 37
sn attack a -94
sn attack against 61
sn attack and 60
sn attack as -38
sn attack by -22
sn attack from 32
sn attack him -27
sn attack his 19
sn attack of -44
sn attack that -10
sn attack the 43
sn attack to -76
sn attack was -24
sn attack — -28
sn attempt to 10
sn attract a -23
sn attribut to -18
sn authoriz to -83
sn avoid the -80
sn awar of -14
sn back , -38
sn back . 30
sn back : -49
sn back CAP 38
sn back a 78
sn back against -28
sn back at -48
sn back by -6
sn back down -73
sn back former 91
sn back from 8
sn back her 30
sn back his -72
sn back home -12
sn back in 14
sn back of 41
sn back on 29
sn back the 38
sn back to -8
sn back up -25
sn balk at 16
sn ban . -24
sn ban CAP -50
sn ban all -16
sn ban from -53
sn ban on 41
sn bash CAP 68
sn becam a -76
sn becam clear -56
sn becam public -43
sn becam the -63
sn becom a -33
sn becom an 22
sn becom increasingly 77
sn becom law -9
sn becom more -36
sn becom president -20
sn becom the -32
sn begin , -43
sn begin . -23
sn begin CAP -55
sn begin a 42
sn begin by 89
sn begin in -35
sn begin of -20
sn begin the -18
sn begin with 49
sn belief that -9
sn believ , 50
sn believ CAP -52
sn believ he -29
sn believ in 22
sn believ it 9
sn believ that 6
sn believ to -65
sn best CAP -116
sn best chance -28
sn best friend -30
sn best known 76
sn best of -19
sn best to 37
sn better . -17
sn better in -30
sn better off -10
sn better than -44
sn blam CAP -6
sn blam for -35
sn blam the 53
sn blast CAP 17
sn blast the 42
sn block CAP -24
sn block a 66
sn block the -22
sn boast about 44
sn boast of 64
sn boast that 34
sn boo . -45
sn boo from 45
sn break . -7
sn break down 48
sn break for -32
sn break from -24
sn break out 42
sn break up -27
sn break with -36
sn bring CAP -76
sn bring a 30
sn bring back -15
sn bring in -47
sn bring the -119
sn bring them -15
sn bring to -54
sn bring together -18
sn bring up 110
sn broadcast on -37
sn call " -23
sn call , -53
sn call . -76
sn call CAP -14
sn call a -33
sn call and -22
sn call for 37
sn call from 48
sn call her 18
sn call him 85
sn call himself 28
sn call his 36
sn call into 67
sn call it -6
sn call on 7
sn call out -56
sn call the -15
sn call them 102
sn call to 36
sn call vote -42
sn call with 26
sn call — 47
sn captur CAP -23
sn captur the -12
sn car , -34
sn car . -24
sn car about 85
sn car and -15
sn car crash -8
sn car for -9
sn car law -21
sn car of -26
sn car spending -13
sn careful not 38
sn carry CAP -33
sn carry a -43
sn carry on -23
sn carry out -54
sn carry the -39
sn cast a 85
sn cast ballots 40
sn cast himself 47
sn cast the 58
sn cast their -35
sn caution that 56
sn celebrat CAP -56
sn celebrat the 30
sn certain to 16
sn challeng , -39
sn challeng . -31
sn challeng CAP 25
sn challeng for -49
sn challeng from 31
sn challeng her -37
sn challeng in -35
sn challeng the -8
sn challeng to -73
sn chant " 59
sn chant of -23
sn charg , 54
sn charg . 21
sn charg CAP 91
sn charg against -28
sn charg and -7
sn charg in -38
sn charg of -42
sn charg that 22
sn charg the 30
sn charg with 50
sn cheer . -41
sn cheer crowd -13
sn cheer on 15
sn choos . -25
sn choos CAP 15
sn choos by 20
sn choos to -6
sn cit CAP -27
sn cit his 10
sn cit the -5
sn claim , -29
sn claim . -30
sn claim CAP 24
sn claim by 45
sn claim he 39
sn claim in 70
sn claim of -63
sn claim to 33
sn clear . -25
sn clear : -17
sn clear how -28
sn clear that -9
sn clear the -69
sn clear whether -25
sn coin flip -20
sn com , -9
sn com . -49
sn com / -12
sn com CAP -20
sn com after -39
sn com as -26
sn com at -31
sn com back -30
sn com close -43
sn com down -15
sn com during -17
sn com from -18
sn com in -74
sn com into 13
sn com off -62
sn com on 27
sn com only -35
sn com out 67
sn com the -73
sn com to -33
sn com together -46
sn com two -13
sn com under 18
sn com up 40
sn com weeks -12
sn com when -16
sn com with 11
sn comment , -41
sn comment DAY -62
sn comment about -28
sn comment are -28
sn comment as -38
sn comment came -52
sn comment for 36
sn comment from -36
sn comment made -8
sn comment on 71
sn comment to -48
sn commit by -63
sn commit to 14
sn common ground -50
sn compar CAP 117
sn compar the 29
sn compar to -116
sn compar with -72
sn complain about -48
sn complaint that 89
sn conced that 32
sn concern . -41
sn concern about 17
sn concern for 81
sn concern over -67
sn concern that 8
sn concern with 56
sn conclud , -12
sn conclud . 42
sn conclud that -11
sn condemn CAP -24
sn condemn the 29
sn confident that 13
sn confirm a -29
sn confirm that 53
sn confirm the -12
sn confront the 61
sn congratulat CAP 19
sn consider CAP 20
sn consider a -22
sn consider an -16
sn contend that 51
sn continu , 55
sn continu . 22
sn continu : 77
sn continu his 38
sn continu to 59
sn contrast , -44
sn contrast between -9
sn contrast to -30
sn contrast with -25
sn controversial proposal 50
sn conversation . -29
sn conversation about -19
sn conversation with 17
sn convinc that -48
sn convinc the 6
sn count , -33
sn count . -41
sn count on -39
sn counter CAP 11
sn counter to -42
sn cover CAP 10
sn cover the -20
sn cover up -28
sn creat a -14
sn creat an -64
sn creat jobs -6
sn creat the -72
sn credit , -22
sn credit for -51
sn critical of 74
sn critical to -69
sn criticism , -43
sn criticism . -5
sn criticism for 70
sn criticism from 24
sn criticism on -59
sn criticism over 25
sn criticiz CAP 36
sn criticiz by 79
sn criticiz for 26
sn criticiz his 32
sn criticiz the 29
sn cut , -14
sn cut and -12
sn cut for -16
sn cut off -16
sn cut the -46
sn debat CAP -47
sn debat DAY -12
sn debat about 69
sn debat and -25
sn debat at -20
sn debat before -12
sn debat hosted -11
sn debat in -33
sn debat is 64
sn debat moderators -8
sn debat on 41
sn debat over 35
sn debat performance 50
sn debat prep -40
sn debat stage -24
sn debat that -43
sn debat was -8
sn debat with 52
sn debat — -41
sn decid not 81
sn decid the -67
sn decid to 13
sn decid who -47
sn decision , -46
sn decision . -23
sn decision by 95
sn decision in -21
sn decision is -37
sn decision on 42
sn decision that -46
sn declar . 32
sn declar CAP 17
sn declar in 109
sn declar that -12
sn declar the -9
sn declin , -17
sn declin . -44
sn declin to 54
sn decry the 34
sn dedicat to -75
sn deem classified -11
sn deep into 45
sn defend CAP 58
sn defend her 101
sn defend himself -36
sn defend his -13
sn defend the 8
sn deliver a 59
sn deliver his 73
sn deliver on -42
sn demand , 75
sn demand for 39
sn demand of -90
sn demonstrat that -6
sn demonstrat the 41
sn denounc CAP 54
sn deny CAP -136
sn deny that 24
sn deny the -6
sn describ CAP -22
sn describ as -7
sn describ her -29
sn describ himself 56
sn describ his -34
sn describ themselves 30
sn design to 11
sn desir to 21
sn detail , -38
sn detail . -20
sn detail about -64
sn detail of -44
sn detail the -10
sn determin how -11
sn determin that -43
sn determin the -69
sn determin to -21
sn determin whether 6
sn devot to 11
sn direct at -27
sn direct mail -10
sn disagre . -92
sn disagre with 50
sn disavow CAP -106
sn disavow the 22
sn discuss a -30
sn discuss his -11
sn discuss the -32
sn discussion , 61
sn discussion . -35
sn discussion of 38
sn discussion with -45
sn dismiss the 34
sn display of 13
sn distanc from -32
sn distanc himself 59
sn divid , -33
sn divid . -48
sn divid CAP -29
sn divid in -24
sn divid the -76
sn document , -78
sn document . 44
sn document and -9
sn doubl digits -21
sn doubl down 74
sn doubl the -11
sn doubt that 26
sn draw CAP -107
sn draw NUM -32
sn draw a 17
sn draw attention 74
sn draw the 40
sn draw to -69
sn eager to 5
sn earn NUM -21
sn earn a 60
sn earn at -20
sn earn her -44
sn earn the 28
sn echo CAP -47
sn echo by 39
sn echo the -75
sn elect , -45
sn elect . -16
sn elect CAP 43
sn elect a 85
sn elect officials -52
sn elect president -31
sn elect to 14
sn embrac a -48
sn embrac his 31
sn embrac of 96
sn embrac the 27
sn emerg as -36
sn emerg from -35
sn emphasiz on -41
sn emphasiz that -31
sn emphasiz the 110
sn encourag CAP -57
sn encourag the -54
sn end , -21
sn end . -20
sn end CAP 31
sn end a 29
sn end his -67
sn end in -68
sn end of -31
sn end the -13
sn end with -69
sn endors a -67
sn endors her 20
sn endors the 19
sn endorsement , -27
sn endorsement . -48
sn endorsement from -43
sn endorsement in -16
sn endorsement of 70
sn enjoy the 69
sn establish a 18
sn estimat NUM -16
sn estimat that 61
sn expand CAP 26
sn expand background -38
sn expand the -79
sn expand their -17
sn expect CAP -39
sn expect a -36
sn expect the -6
sn expect to -6
sn experienc , -22
sn experienc . -22
sn experienc a -6
sn experienc and 14
sn experienc as -28
sn experienc in -42
sn explain , 61
sn explain . 39
sn explain CAP 25
sn explain his -45
sn explain how -21
sn explain that 14
sn explain the 51
sn explain to 63
sn explain why 9
sn expos the -28
sn express concern -31
sn eye . -51
sn fact , -11
sn fact that -10
sn fail , -39
sn fail to 16
sn far , 13
sn far . -20
sn far as -26
sn far been 82
sn far behind -28
sn far better -40
sn far beyond -12
sn far from -52
sn far has -11
sn far higher -5
sn far less 31
sn far more 13
sn far short -29
sn far this -21
sn far to -27
sn far well -54
sn favor CAP -61
sn favor a 11
sn favor of -15
sn favor the -73
sn favor to -86
sn favorit to -34
sn fear CAP 83
sn fear of -21
sn fear that 32
sn fear the 28
sn feel " -68
sn feel a -24
sn feel he 28
sn feel like -7
sn feel that -20
sn feel the -52
sn fight , -20
sn fight . -20
sn fight CAP -14
sn fight against -40
sn fight at -22
sn fight back -60
sn fight in -9
sn fight on -47
sn fight over -37
sn fight the -43
sn figur , -12
sn figur in -53
sn figur out 30
sn figur to -57
sn fil . -34
sn fil a 80
sn fil by -35
sn fil on -58
sn find , 54
sn find . 71
sn find CAP 35
sn find a -109
sn find common -46
sn find himself -70
sn find in 8
sn find that -8
sn find the -16
sn find ways -108
sn fir , -28
sn fir . -40
sn fir CAP 45
sn fir back 20
sn fir for -40
sn fir from 36
sn fir on -30
sn focus , -17
sn focus groups -37
sn focus of 61
sn follow , -15
sn follow . -13
sn follow CAP 39
sn follow a 30
sn follow by -41
sn follow him -60
sn follow his -46
sn follow in -25
sn follow the -39
sn follow up 46
sn forward , -22
sn forward . -17
sn forward to -53
sn fre college -9
sn fre speech -13
sn fre to 80
sn fre trade -19
sn full CAP -38
sn full time -11
sn giv CAP -22
sn giv NUM -31
sn giv a 27
sn giv an -9
sn giv away -73
sn giv her 10
sn giv him -71
sn giv his -78
sn giv it -56
sn giv me -19
sn giv money -31
sn giv more -44
sn giv that -72
sn giv the -17
sn giv them -41
sn giv to -12
sn giv up -59
sn giv voters -18
sn go , 11
sn go . 36
sn go a -90
sn go after 21
sn go against -33
sn go along -17
sn go back -89
sn go beyond -62
sn go down -45
sn go far -32
sn go for -67
sn go forward -16
sn go further -17
sn go in -43
sn go into -45
sn go on 53
sn go out 112
sn go through -51
sn go to -94
sn go unnoticed 67
sn go up 36
sn go with -58
sn goal , -30
sn goal . -38
sn goal is 31
sn goal of -16
sn goal was 29
sn grant , -35
sn grow more 69
sn grow up -53
sn hammer CAP -51
sn happy to 17
sn hard to 10
sn hat . -36
sn hat speech 57
sn hear , -18
sn hear . -13
sn hear CAP 39
sn hear from -45
sn hear in 69
sn hear on -51
sn hear that 10
sn hear the -42
sn high court -13
sn high school -39
sn highlight CAP -15
sn highlight the -52
sn hint at 12
sn hint of -81
sn hint that 20
sn hir CAP 26
sn hir a 49
sn hir foreign -20
sn hit CAP 42
sn hit a -38
sn hit the -18
sn hold . -17
sn hold CAP 25
sn hold a -49
sn hold an -30
sn hold at -40
sn hold back -52
sn hold by -69
sn hold his 8
sn hold in -41
sn hold its -56
sn hold off -34
sn hold on -63
sn hold onto -24
sn hold primaries -25
sn hold the -49
sn hold up 20
sn hop CAP -22
sn hop for 9
sn hop of -46
sn hop that 6
sn hop will 33
sn hopeful , -13
sn hopeful CAP -45
sn hopeful that 9
sn idea , 34
sn idea . -34
sn idea and -21
sn idea for 9
sn idea of -9
sn idea that -7
sn identify CAP 85
sn identify as 6
sn identify the -12
sn ignor . -67
sn ignor CAP 97
sn ignor the -64
sn imply that -14
sn includ , -14
sn includ CAP -60
sn includ NUM -53
sn includ a 13
sn includ an -47
sn includ former -40
sn includ his -59
sn includ in -56
sn includ many -31
sn includ one -28
sn includ some -54
sn includ superdelegates -9
sn includ the -20
sn includ those -32
sn indicat he -7
sn indicat that -17
sn insist on -71
sn insist that 11
sn insist they 25
sn intend to -41
sn intens scrutiny 52
sn interest , -40
sn interest . -43
sn interest and -13
sn interest in 17
sn interest of 82
sn interest rates -40
sn interest to 19
sn introduc a -55
sn introduc the -81
sn investigat CAP 72
sn investigat the 6
sn invit CAP -46
sn invit to 17
sn invok the -10
sn issu , -47
sn issu . -28
sn issu a 92
sn issu and -11
sn issu at -10
sn issu by -84
sn issu for -23
sn issu he -21
sn issu in -24
sn issu is -32
sn issu like -20
sn issu that -65
sn issu to -36
sn issu will -7
sn issu with -16
sn it " -10
sn it , -22
sn it . -16
sn it : -20
sn it a -25
sn it added -37
sn it all -40
sn it also -39
sn it appears 46
sn it as -26
sn it became 18
sn it by -24
sn it came -51
sn it can -16
sn it clear 40
sn it comes -34
sn it could -20
sn it did -16
sn it didn't -45
sn it didn’t -26
sn it difficult -5
sn it does -25
sn it doesn't 26
sn it easier -6
sn it even -13
sn it gets -22
sn it had -13
sn it has -42
sn it in -25
sn it is 14
sn it just -15
sn it may 40
sn it means -28
sn it might -9
sn it more -13
sn it must -23
sn it on -13
sn it out -12
sn it remains 51
sn it said -23
sn it says -12
sn it seems 66
sn it should -12
sn it started -10
sn it still -12
sn it takes -24
sn it the -12
sn it through -9
sn it to -28
sn it took -20
sn it turns -15
sn it up -8
sn it was -12
sn it wasn't -30
sn it wasn’t -28
sn it went -34
sn it will -22
sn it with -11
sn it would -8
sn it — -14
sn it ’s 7
sn join CAP -44
sn join a -60
sn join by -68
sn join the -60
sn jok . -11
sn jok about 18
sn judg , -6
sn judg . -10
sn judg CAP -37
sn judg in -15
sn judg on -13
sn judg was -7
sn judg who -37
sn keep CAP -49
sn keep a -77
sn keep her -39
sn keep him -18
sn keep his -19
sn keep the -14
sn keep their -55
sn keep up -7
sn keep with -21
sn know . -9
sn know CAP 23
sn know about 21
sn know as -9
sn know for 22
sn know it -61
sn know that -29
sn know the -85
sn know to 21
sn know what -31
sn lash out -24
sn launch CAP -15
sn launch a 35
sn launch the -69
sn lay bare 26
sn lay off -24
sn lay out 47
sn lay the -52
sn lean on -17
sn lean toward -41
sn learn from -50
sn learn that -14
sn leav , -30
sn leav . -21
sn leav CAP -59
sn leav a -32
sn leav behind -39
sn leav for -35
sn leav him -26
sn leav his -40
sn leav in -33
sn leav it 10
sn leav many -66
sn leav of 64
sn leav office -12
sn leav on 70
sn leav the -51
sn leav to -8
sn less . -5
sn less in -9
sn less likely -31
sn less safe -32
sn let 's 43
sn let the -60
sn let them 16
sn let ’s -25
sn lin " -13
sn lin , -20
sn lin . -16
sn lin : -36
sn lin for -15
sn lin in -10
sn lin of 21
sn lin on -11
sn lin that 41
sn lin to -28
sn lin up 70
sn lin with -29
sn link to -16
sn list , -42
sn list . -37
sn list CAP 26
sn list from -64
sn list of -72
sn list on -7
sn list the 101
sn littl more -27
sn lobby firms -21
sn look . -23
sn look at -48
sn look back 44
sn look for -30
sn look into -38
sn look to 10
sn maintain a -37
sn maintain that 45
sn mak " -12
sn mak , -36
sn mak . -47
sn mak CAP 25
sn mak NUM -28
sn mak a 15
sn mak an 35
sn mak by -66
sn mak clear 66
sn mak for -67
sn mak him -63
sn mak his -34
sn mak history -63
sn mak in -85
sn mak it -26
sn mak its -50
sn mak more -66
sn mak no 93
sn mak public 57
sn mak sense -85
sn mak sure -99
sn mak that -25
sn mak the 59
sn mak their -20
sn mak them -38
sn mak this 9
sn mak to -21
sn mak up -75
sn manag CAP -60
sn manag director -27
sn manag to 36
sn mark . -8
sn mark CAP -53
sn mark a 42
sn mark classified -49
sn mark the -60
sn mean , 64
sn mean CAP -59
sn mean a -47
sn mean for 52
sn mean he -80
sn mean it -82
sn mean of -12
sn mean that 9
sn mean the -55
sn mean to 68
sn mention CAP 23
sn mention his 61
sn mention of -99
sn mention the 68
sn messag , 24
sn messag . -23
sn messag : 65
sn messag about -64
sn messag and -14
sn messag is 48
sn messag of 17
sn messag on -37
sn messag that -53
sn messag to -59
sn met CAP -38
sn met in -29
sn met with -7
sn mind . -10
sn mind the 10
sn mock CAP 40
sn mock his 32
sn mount a -30
sn mov , -18
sn mov . -17
sn mov closer -20
sn mov forward -51
sn mov from -21
sn mov on -45
sn mov that 17
sn mov the -22
sn mov to 14
sn mov was -7
sn movement , -49
sn movement . -32
sn movement has -37
sn movement in 75
sn movement that 27
sn nam " 74
sn nam , -35
sn nam . 15
sn nam CAP -18
sn nam a -10
sn nam and -14
sn nam for -103
sn nam him -17
sn nam in 66
sn nam is -42
sn nam of -56
sn nam on 43
sn nam recognition -51
sn nam the -69
sn need . -79
sn need CAP -52
sn need NUM -27
sn need a -78
sn need for -31
sn need in -21
sn need of -33
sn need to 12
sn nervous about 8
sn nominat a 47
sn nominat contest -46
sn nominat contests -30
sn nominat process -19
sn not , 61
sn not . 16
sn not : -28
sn not that 17
sn not the 104
sn nothing about -21
sn nothing but 7
sn nothing to -7
sn offer . -27
sn offer CAP -36
sn offer a -47
sn offer an 68
sn offer his 147
sn offer no -30
sn offer the -25
sn offer to 35
sn open . -8
sn open CAP -12
sn open a -75
sn open for -38
sn open in -24
sn open night -16
sn open of -8
sn open the -65
sn open to 16
sn open up 88
sn opponent , 37
sn opponent . 55
sn opponent in -5
sn oppos CAP 10
sn oppos a 41
sn oppos by 43
sn oppos it 37
sn oppos the 9
sn oppos to -104
sn opposition . -38
sn opposition from 19
sn opposition to 40
sn order , -57
sn order . -28
sn order that 11
sn order the 63
sn order to 14
sn pass . -34
sn pass a 38
sn pass by 14
sn pass in 27
sn pay , -8
sn pay NUM -29
sn pay a -42
sn pay attention 148
sn pay for -40
sn pay more -53
sn pay off -41
sn perception of 71
sn personal attacks 19
sn personal email -18
sn personal information -7
sn personal life -28
sn pick CAP 71
sn pick a -58
sn pick the -22
sn pick up -25
sn pitch to 69
sn pivot to -40
sn plan , -39
sn plan . -31
sn plan CAP -16
sn plan as -17
sn plan for -12
sn plan in -22
sn plan is 64
sn plan to 29
sn plan was -20
sn plan would 10
sn play , -14
sn play . -6
sn play CAP -34
sn play a -34
sn play down 91
sn play for -16
sn play in -28
sn play on -32
sn play out -24
sn play the -78
sn plead guilty 9
sn pledg delegates -56
sn pledg that 85
sn pledg to 34
sn point ( -32
sn point , -50
sn point . -37
sn point CAP 13
sn point among -41
sn point during -16
sn point for -27
sn point from -33
sn point in -26
sn point lead -21
sn point margin -11
sn point of -8
sn point out 99
sn point over -26
sn point that -15
sn point to 45
sn point was 27
sn position , 55
sn position . 19
sn position in -38
sn position of -46
sn position on 41
sn position that -48
sn position to -76
sn post , -24
sn post . -13
sn post : 76
sn post a 8
sn post in -48
sn post the 23
sn praiz for -17
sn praiz her -31
sn praiz his 21
sn praiz the 23
sn predict . -22
sn predict that -12
sn predict the -46
sn prefer CAP 6
sn prefer the 83
sn present a 28
sn present the -17
sn press CAP -25
sn press conference -30
sn press conferences -17
sn press for 77
sn press his 76
sn press release -47
sn press secretary -63
sn pressur CAP -26
sn pressur from -57
sn pressur on 32
sn pressur to -71
sn priority , -50
sn priority . 24
sn priority for -60
sn project , -35
sn project . -28
sn promiz . -39
sn promiz of 20
sn promiz that 18
sn promiz to -10
sn promot CAP -31
sn promot a 22
sn prompt CAP -62
sn prompt a -60
sn propos a 45
sn propos to -17
sn proposal , -35
sn proposal . -24
sn proposal for 25
sn proposal on 46
sn proposal that -38
sn proposal to 16
sn proposal would -27
sn protest . -15
sn protest at -30
sn protest of 41
sn proud of 9
sn prov that -24
sn prov to 28
sn provid CAP -106
sn provid a -40
sn provid an 31
sn provid by 46
sn provid the 22
sn provid to 35
sn publish DAY -52
sn publish a 66
sn publish in -93
sn push CAP -104
sn push back 19
sn push by 72
sn push for 70
sn push to 33
sn put CAP -30
sn put a 15
sn put forward 23
sn put him -20
sn put in -48
sn put it 87
sn put on 42
sn put out 17
sn put the -32
sn put their -14
sn put them -27
sn put together -17
sn question , -52
sn question . -15
sn question : -42
sn question CAP 72
sn question and 8
sn question for 63
sn question from -46
sn question her -10
sn question his 126
sn question in -40
sn question is 13
sn question of -27
sn question on 39
sn question that -57
sn question the 28
sn question to 32
sn question was 8
sn question whether 40
sn question why -33
sn quick to 41
sn quot CAP 107
sn quot from 17
sn rail against 17
sn rais NUM -63
sn rais about 44
sn rais by 24
sn rais in -37
sn rais interest -19
sn rais money -40
sn rais more -57
sn rais new 13
sn rais questions 12
sn rais rates -33
sn rais taxes -37
sn rais the -34
sn rang from 14
sn rang of -12
sn reach NUM -24
sn reach a 32
sn reach by -42
sn reach for 8
sn reach out -24
sn reach the -38
sn react to -47
sn read " 51
sn read , 20
sn read . 92
sn read a 21
sn read the 16
sn ready for -57
sn realiz that -53
sn reason , -14
sn reason . -9
sn reason CAP -42
sn reason for -6
sn reason the -54
sn reason to 39
sn rebuk CAP 57
sn recall , -26
sn recall CAP 9
sn recall that 8
sn recall the -6
sn receiv CAP -52
sn receiv NUM -29
sn receiv a -16
sn receiv from -8
sn receiv the -11
sn recogniz that 55
sn recogniz the -18
sn refer to 23
sn referenc the 43
sn referenc to 34
sn reflect a -14
sn reflect on 62
sn reflect the 10
sn refus to 42
sn refusal to 11
sn regard as 11
sn regard the -78
sn reiterat his -28
sn reject CAP -17
sn reject by 100
sn reject the -50
sn rejection of 61
sn releas , 40
sn releas . 7
sn releas CAP -29
sn releas DAY -86
sn releas a 117
sn releas by -66
sn releas his -44
sn releas in -11
sn releas on -69
sn releas the 29
sn releas this 7
sn releas transcripts -40
sn reluctant to 18
sn rely on -28
sn remain CAP -19
sn remain a 5
sn remain delegates -6
sn remain in 11
sn remain the -49
sn remain to -32
sn remain unclear -35
sn remark , 11
sn remark . -15
sn remark and -14
sn remark on 38
sn remark that 15
sn remember CAP -36
sn remember that 38
sn remind CAP -15
sn remind voters 23
sn repeat his -9
sn repeat the 98
sn reply , 55
sn reply . -12
sn reply to -71
sn report , 27
sn report . 52
sn report : 40
sn report CAP -11
sn report DAY 12
sn report and -19
sn report by -6
sn report from -95
sn report in 11
sn report last 77
sn report of -36
sn report on 19
sn report show -35
sn report spending 35
sn report that 16
sn report the 24
sn report to 57
sn report was -23
sn represent CAP 19
sn represent a -78
sn represent by -62
sn request . -33
sn request anonymity 48
sn request by -60
sn request for 28
sn request of 28
sn request to 24
sn requir . -48
sn requir CAP -78
sn requir a -75
sn requir the 47
sn requir to 66
sn resolv . -18
sn resonat with 113
sn respond , -44
sn respond . 38
sn respond DAY -20
sn respond by -51
sn respond that 59
sn respond to -9
sn respond with -26
sn respons , -37
sn respons . -17
sn respons to 19
sn return , -13
sn return . -13
sn return a 23
sn return the -46
sn return to 21
sn reveal , 79
sn reveal CAP 36
sn reveal a 30
sn reveal that -9
sn reveal the 40
sn rip CAP 9
sn roll back -19
sn roll call -19
sn roll out 50
sn rul , -25
sn rul . 20
sn rul CAP 14
sn rul and -38
sn rul committee -25
sn rul for 62
sn rul of -38
sn rul out 33
sn run , -33
sn run . -12
sn run CAP 45
sn run a -6
sn run against -42
sn run as 12
sn run away -25
sn run by -34
sn run counter -42
sn run for -50
sn run in -43
sn run mate -19
sn run of -15
sn run on 27
sn run out -13
sn run the -46
sn run to -48
sn satisfy with 75
sn say " 8
sn say , 18
sn say . 19
sn say : -29
sn say CAP 13
sn say DAY 20
sn say NUM 46
sn say a -12
sn say about -16
sn say after 42
sn say any -7
sn say as -13
sn say at -6
sn say by 44
sn say during -41
sn say for 35
sn say former 31
sn say he 18
sn say her 9
sn say his 20
sn say if 58
sn say is -10
sn say it 15
sn say its 53
sn say last 42
sn say no -25
sn say of 8
sn say on 23
sn say one 55
sn say she 32
sn say so 45
sn say some 48
sn say that 8
sn say the 13
sn say their -48
sn say there 22
sn say this -12
sn say to 35
sn say was 39
sn say we -41
sn say were -5
sn say when 62
sn say whether -7
sn say with 24
sn say would -17
sn say yes 84
sn say — 28
sn scrambl the -74
sn scrambl to 29
sn see CAP 30
sn see a -16
sn see as 34
sn see by 73
sn see for 90
sn see her -37
sn see him -26
sn see his -91
sn see how -16
sn see if -99
sn see it 33
sn see since -17
sn see that 18
sn see the -8
sn see their 30
sn see this 81
sn seek a -69
sn seek the -115
sn seek to -14
sn seem a -96
sn seem like 51
sn seem to 33
sn seiz on -8
sn self-describ democratic -22
sn send CAP 31
sn send a 80
sn send an 23
sn send or -10
sn send out 16
sn send the -83
sn send to -89
sn sens of 41
sn sentenc , -17
sn sentenc . -26
sn sentenc to -41
sn set a -66
sn set in -12
sn set of -43
sn set off -44
sn set to -12
sn set up 11
sn shar a -17
sn shar by 5
sn shar his 45
sn shar of -76
sn shar the -10
sn shar with 57
sn sharp contrast -79
sn shift . -11
sn shift from -35
sn shift in -28
sn shift the -37
sn shift to 40
sn shock . -62
sn shoot , -10
sn shoot . -20
sn shoot CAP -37
sn shoot at -50
sn shoot back 176
sn shoot in -31
sn shoot of -13
sn shoot to -32
sn shout , 29
sn show " -68
sn show , -9
sn show . 29
sn show CAP 8
sn show a 16
sn show an 22
sn show he 9
sn show him 28
sn show host -59
sn show how -15
sn show in -41
sn show it 21
sn show little 90
sn show no 34
sn show of -75
sn show on -38
sn show the -28
sn show to -25
sn show up -92
sn shrug off 12
sn sid , -23
sn sid . -19
sn sid of -31
sn sid with 62
sn sign , 24
sn sign . -7
sn sign a 29
sn sign an 51
sn sign by -72
sn sign in 52
sn sign of -25
sn sign on -54
sn sign that 30
sn sign the 14
sn sign up -11
sn signal that 36
sn singl digits -33
sn singl out 61
sn skeptical . -70
sn skeptical about 43
sn slam CAP 37
sn slam the -8
sn so-call CAP -62
sn sound like -64
sn speak . -43
sn speak DAY -97
sn speak about 102
sn speak at -10
sn speak briefly 22
sn speak fees -29
sn speak for -33
sn speak in -48
sn speak of 113
sn speak on -34
sn speak out 89
sn speak slot -32
sn speak to -32
sn speak with -68
sn spent DAY 18
sn spent NUM -39
sn spent a 21
sn spent more 51
sn spent much 88
sn spent on -34
sn spent the -61
sn split between -30
sn split on 67
sn split the -48
sn spot , -20
sn spot on -37
sn stanc . -31
sn stanc on 27
sn stand , -37
sn stand at -52
sn stand behind -34
sn stand by 79
sn stand for 88
sn stand on 39
sn stand out -51
sn stand up -33
sn stand with 28
sn start , -14
sn start . 17
sn start CAP -83
sn start DAY -56
sn start a 43
sn start at -24
sn start in 31
sn start of -19
sn start the 72
sn start to -6
sn start with 10
sn stat ' -14
sn stat 's -24
sn stat , 7
sn stat . 9
sn stat CAP -18
sn stat a 8
sn stat and -26
sn stat are -6
sn stat as -39
sn stat by -8
sn stat for -30
sn stat has -17
sn stat have -26
sn stat he -14
sn stat in 62
sn stat is -17
sn stat like -15
sn stat of -19
sn stat on -46
sn stat or -8
sn stat over -11
sn stat party -36
sn stat poll -11
sn stat such -15
sn stat that 8
sn stat voting -11
sn stat where -31
sn stat will -13
sn stat with -24
sn stat would -15
sn stat — -22
sn stat ’s -14
sn statement , -49
sn statement . -15
sn statement : -36
sn statement DAY -26
sn statement about 34
sn statement and -6
sn statement from -27
sn statement in -27
sn statement on 36
sn statement released 55
sn statement said -12
sn statement saying -51
sn statement that 20
sn statement to -20
sn statement was -29
sn step , -6
sn step . -6
sn step down -69
sn step in -16
sn step to -23
sn step up -31
sn step with -13
sn stop , -38
sn stop . -9
sn stop CAP -38
sn stop by -50
sn stop him -32
sn stop in -8
sn stop short 69
sn stop the -28
sn story , -13
sn story . -11
sn story about 33
sn story of 55
sn story that -53
sn strategy , -32
sn strategy . -36
sn strategy and -10
sn strategy for 62
sn strategy is 33
sn strategy of 25
sn strategy to 25
sn stress that 38
sn stress the 55
sn strong , -20
sn strong CAP -59
sn strong showing -37
sn strong support 32
sn struck a -56
sn struck down 43
sn struggl . -21
sn struggl in -30
sn struggl to 25
sn struggl with -63
sn stuck with -30
sn suggest CAP 15
sn suggest a -49
sn suggest he -23
sn suggest she 7
sn suggest that 24
sn suggestion that 17
sn support , -31
sn support . 14
sn support CAP 23
sn support a 24
sn support among 29
sn support an 6
sn support and -41
sn support behind 84
sn support by -62
sn support for -15
sn support from -5
sn support her -7
sn support him -57
sn support his -85
sn support is 23
sn support it -23
sn support of -7
sn support on -47
sn support the 39
sn support to -13
sn supporter and 31
sn supporter are -23
sn supporter at -12
sn supporter have -19
sn supporter in -38
sn supporter of 26
sn supporter on 71
sn supporter that -69
sn supporter to -38
sn supporter were -25
sn supporter who -29
sn supporter will -15
sn supportiv of 62
sn sur , -18
sn sur to 77
sn surpriz , 30
sn surpriz CAP 9
sn surpriz that 24
sn surpriz to -58
sn suspect of -23
sn tak . -21
sn tak CAP -49
sn tak NUM 37
sn tak a 29
sn tak action -82
sn tak advantage -70
sn tak aim 80
sn tak an 46
sn tak back -28
sn tak care -23
sn tak down -39
sn tak effect -69
sn tak from -31
sn tak her -107
sn tak him -29
sn tak his -81
sn tak in -32
sn tak issue 143
sn tak it 47
sn tak off -38
sn tak office -72
sn tak on -44
sn tak out -15
sn tak over -52
sn tak part -46
sn tak place -52
sn tak questions -83
sn tak the -45
sn tak time -41
sn tak to -30
sn tak up -10
sn talk , -45
sn talk . 45
sn talk about 29
sn talk of 9
sn talk point 59
sn talk points -51
sn talk show -43
sn talk to -43
sn target . -23
sn target CAP 10
sn target for -53
sn target of -44
sn target the 16
sn tell , -25
sn tell CAP 27
sn tell a 46
sn tell an -21
sn tell her -28
sn tell him -64
sn tell his -11
sn tell me 31
sn tell reporters 39
sn tell supporters 10
sn tell them 55
sn tell voters 111
sn tell you 42
sn tend to 7
sn testify before 28
sn thank CAP 12
sn thank to -82
sn ther 's 14
sn ther , -28
sn ther . -17
sn ther are -5
sn ther has 54
sn ther have -11
sn ther in -9
sn ther is -23
sn ther may -9
sn ther was -8
sn ther were -35
sn ther will -10
sn ther would 73
sn think , -42
sn think . 47
sn think CAP 35
sn think about 40
sn think he -17
sn think it -19
sn think of -25
sn think she 33
sn think tank -63
sn think that -20
sn think they -26
sn threaten to 15
sn tie CAP -24
sn titl " -52
sn touch on 96
sn touch with -7
sn tout her -32
sn tout his 69
sn trad , -23
sn trad . -8
sn trad agreement -30
sn trad agreements -23
sn trad and -10
sn trad deal -23
sn trad deals -32
sn trad is -21
sn trust in -5
sn try a -95
sn turn , -29
sn turn CAP -65
sn turn NUM -49
sn turn against 62
sn turn around -33
sn turn away 67
sn turn her 71
sn turn his 67
sn turn in -42
sn turn into -39
sn turn on 33
sn turn out -66
sn turn over -77
sn turn the -52
sn turn to -7
sn turn up -31
sn tweet , 29
sn tweet . 24
sn tweet / -17
sn tweet : -24
sn tweet > -16
sn tweet CAP 87
sn tweet DAY 90
sn tweet _ -29
sn tweet a 27
sn tweet about 38
sn tweet id -19
sn tweet on 67
sn tweet pic -19
sn tweet that -29
sn tweet tweet-author -18
sn tweet tweet-id -24
sn unawar of -16
sn underscor the 32
sn understand how 50
sn understand of 9
sn understand that -23
sn unveil a 78
sn urg CAP -7
sn urg him 36
sn urg people 27
sn urg the -8
sn used . -8
sn used a 23
sn used as -9
sn used by -34
sn used for -69
sn used his 38
sn used in 36
sn used it 41
sn used the 35
sn used to -84
sn using CAP -101
sn using a -13
sn using an -6
sn using the -13
sn very different -14
sn very little -42
sn very much -64
sn very popular -70
sn very well -24
sn view , 55
sn view . -7
sn view CAP 78
sn view as 9
sn view him -28
sn view on -64
sn voic in 18
sn voic to -17
sn vot , -67
sn vot . -47
sn vot CAP -13
sn vot DAY -53
sn vot against 72
sn vot and -19
sn vot are -12
sn vot at -38
sn vot for 38
sn vot in -17
sn vot laws -19
sn vot of -25
sn vot on -70
sn vot rights -38
sn vot than -8
sn vot that -56
sn vot their -19
sn vot this -17
sn vot to 24
sn vot was -15
sn vot were -20
sn vot — -25
sn vouch for 49
sn vow to -13
sn walk back 103
sn want " -86
sn want . 26
sn want more 27
sn want the 47
sn want to 10
sn warn CAP -16
sn warn against -10
sn warn of 7
sn warn that 7
sn wary of 21
sn watch CAP 31
sn watch a -61
sn watch the 15
sn wav of 14
sn weigh in 49
sn welcom CAP 33
sn welcom the -70
sn withdraw from -59
sn wonder if 29
sn wonder whether 9
sn word , -34
sn word . -17
sn word CAP -23
sn word about -28
sn word for 113
sn word of 11
sn word on -15
sn worry . -40
sn worry about -30
sn worry that 20
sn writ , 56
sn writ . 31
sn writ : 84
sn writ CAP 31
sn writ a -6
sn writ about 64
sn writ by -45
sn writ his -51
sn writ in 35
sn writ on -18
sn writ that 23
sn writ the -41
sn writ to -47
sn zero in 52
sq abl -/- -8
sq accept -/- 9
sq accept near/- -33
sq accord -/near 13
sq accord near/- 60
sq accord touch/- -35
sq account -/near -70
sq account -/touch -16
sq account near/- -21
sq accus -/near 10
sq accusation -/near -15
sq acknowledg -/- 29
sq acknowledg -/near -24
sq add -/- -103
sq add -/near -60
sq add -/touch 61
sq add near/- 29
sq add near/near 37
sq add near/touch 73
sq add touch/- 37
sq add touch/touch -39
sq address -/- -42
sq address -/near 123
sq address -/touch -7
sq address near/- -69
sq admir -/- 63
sq admission -/- -63
sq admit -/- -52
sq admit -/near 45
sq adopt -/- -18
sq advic -/- 26
sq adviz -/- -63
sq advocat -/- 39
sq affirm -/- -57
sq agre -/- 21
sq agre -/near -48
sq agre near/- -90
sq aim -/- -9
sq aim near/- 12
sq air -/- -23
sq air near/- -37
sq alarm -/- 19
sq align -/- -5
sq alleg -/- 41
sq allow touch/- -17
sq anger -/- -13
sq angry -/- 12
sq announc -/- 45
sq announc -/near 71
sq announc near/- -89
sq answer -/- -6
sq answer -/near 17
sq answer near/- -54
sq answer touch/- 14
sq anticipat -/- -6
sq anxiety -/- 51
sq apologiz -/- 7
sq appeal -/- -13
sq appeal -/near 30
sq appear -/- 10
sq appear -/near -127
sq appear near/- -29
sq applaud -/- 35
sq approv -/- -20
sq argu -/- 12
sq argu -/near -13
sq argu -/touch 9
sq argu near/- 51
sq argu touch/- 91
sq argument -/- -7
sq ask -/- 11
sq ask -/near -26
sq ask -/touch -42
sq ask near/- 75
sq ask touch/- -24
sq assail -/- 32
sq assert -/- -55
sq assertion -/- -50
sq assess -/- -24
sq assessment -/- 20
sq assum -/- -64
sq assumption -/- -26
sq attack -/- 7
sq attack -/near 26
sq attack -/touch -41
sq attack near/- -90
sq attempt -/near -34
sq attract -/- -17
sq attribut -/- 20
sq authoriz -/- 31
sq avoid -/- -68
sq awar -/- 13
sq back -/near -33
sq back -/touch 56
sq balk -/- 16
sq ban -/- 8
sq ban -/near -37
sq bash -/- 15
sq becam -/- -6
sq becom -/- -33
sq becom -/near 54
sq becom near/- -50
sq beg -/- -9
sq begin -/- -38
sq begin -/near -15
sq believ -/- 19
sq believ -/near -22
sq believ near/- -98
sq best -/- -14
sq best -/near -33
sq best near/- -38
sq better -/- -35
sq better -/near 67
sq bitter -/- 25
sq blam -/- 53
sq blam -/near -92
sq blast -/- 39
sq blast -/near 16
sq block -/- -65
sq boast -/- -50
sq boast -/near 34
sq boo -/- 20
sq brag -/- 23
sq break -/- -21
sq bring -/- -66
sq bring -/near 92
sq bring near/- 45
sq broad -/- -24
sq broadcast -/- 29
sq calculat -/- -10
sq call -/- -13
sq call -/near 28
sq call -/touch 38
sq call near/- -36
sq call near/near 35
sq call near/touch -50
sq captur -/- -42
sq car -/near -32
sq car near/- -19
sq careful -/- -61
sq carry -/- -82
sq cast -/- -44
sq cast -/near -79
sq caution -/- -24
sq celebrat -/- 20
sq celebrat -/near 8
sq certain -/- -37
sq certify -/- -66
sq challeng -/- 22
sq challeng -/near -40
sq champion -/- 32
sq chant -/touch -30
sq characteriz -/- 47
sq charg -/- -38
sq charg -/near -39
sq charg near/- 78
sq cheer -/- -29
sq cheer near/- -51
sq choos -/- -13
sq choos -/near -60
sq cit -/- 55
sq cit -/touch 74
sq cit near/- -67
sq claim -/near 95
sq claim -/touch -32
sq claim near/- -109
sq claim touch/- 102
sq clear -/- -11
sq clear -/near -38
sq co-sponsor -/- -20
sq coin -/- -42
sq com -/- -29
sq com -/near -12
sq com near/- -45
sq com touch/- 116
sq comment -/- -42
sq comment -/near 45
sq comment -/touch -30
sq comment near/- 87
sq comment touch/- 129
sq commit -/- -6
sq common -/- -9
sq common near/- 66
sq compar -/- 15
sq complain -/near -22
sq complaint -/- 14
sq conced -/- -10
sq concern -/- 9
sq concern near/- 38
sq conclud -/- -56
sq conclud -/touch 16
sq conclud touch/- 31
sq confident -/- 26
sq confirm -/- -6
sq confront -/- -28
sq confus -/- -49
sq congratulat -/- 14
sq consensus -/- 25
sq consider -/- 17
sq consider near/- -91
sq contemplat -/- 83
sq contend -/- 17
sq continu -/- -45
sq continu -/near -32
sq continu -/touch 41
sq continu near/- -28
sq continu touch/- 56
sq continu touch/touch 70
sq contradict -/- 14
sq contrast -/- -26
sq contrast -/near -98
sq controversial -/- -33
sq conversation -/- -21
sq convinc -/- 54
sq count -/- -12
sq counter -/- -47
sq cover -/- 13
sq creat -/- -21
sq creat -/near -71
sq creat -/touch -19
sq credit -/- -10
sq credit -/near 34
sq critical -/- -24
sq criticism -/- 31
sq criticism -/near -115
sq criticiz -/near -9
sq cry -/- 81
sq cut -/- -65
sq cut near/- 86
sq debat -/near -51
sq debat near/- -55
sq decid -/- -22
sq decid near/- -14
sq decision -/near 35
sq declar -/- -28
sq declar -/near -16
sq declar -/touch 12
sq declin -/- -32
sq declin -/near 49
sq declin near/- 28
sq decry -/- 40
sq dedicat -/- 11
sq deem -/- 52
sq deep -/- -11
sq defend -/- -20
sq defend -/near 47
sq deliver -/- -53
sq deliver -/near 143
sq demand -/- -37
sq demonstrat -/- -18
sq denounc -/near 41
sq derid -/- 27
sq describ -/- 19
sq describ near/- -14
sq design -/- -24
sq desir -/- -17
sq determin -/- 12
sq devot -/- 5
sq dictat -/- -7
sq direct -/- -48
sq direct -/near -58
sq direct near/- 43
sq disagre -/- 40
sq disagreement -/- 35
sq disappoint -/- 32
sq disclos -/- -23
sq disclosur -/- 26
sq discover -/- -13
sq discuss -/- 23
sq discuss -/near -12
sq discuss near/- 9
sq discussion -/- 19
sq discussion near/- -43
sq dislik -/- 33
sq dismiss -/- -16
sq dismiss -/near 56
sq disparag -/- 44
sq display -/- 9
sq disput -/- 27
sq distanc -/- -13
sq divid -/- -19
sq document -/- 8
sq document near/- -17
sq doubl -/- -13
sq doubt -/- -9
sq downplay -/- -74
sq draw -/- 19
sq draw -/near -92
sq draw near/- -72
sq eager -/- 44
sq earn -/- -47
sq echo -/- -13
sq elaborat -/- -13
sq elect -/- -46
sq elect -/near 23
sq embrac -/- -7
sq emerg -/- -14
sq emphasiz -/- 35
sq emphasiz -/near 35
sq encourag -/- -33
sq encourag -/near 44
sq end -/- -56
sq end -/near 56
sq end -/touch 71
sq end near/- -26
sq endors -/- 13
sq endors near/- 11
sq endorsement -/- 29
sq endorsement -/near -59
sq engag -/- -33
sq enjoy -/- -37
sq envision -/- 36
sq establish -/- -13
sq estimat -/- -18
sq excit -/- -14
sq expand -/- -6
sq expect -/- 39
sq expect -/near -79
sq experienc -/- -16
sq explain -/- -7
sq explain -/near -42
sq explain near/- 48
sq explain touch/- 22
sq expos -/- -35
sq express -/- 10
sq express -/near -53
sq eye -/- 42
sq fact -/- -11
sq fact -/near -35
sq fact near/- -10
sq fail -/- -19
sq fail near/- -45
sq fals -/- -20
sq fals -/near 81
sq far -/- -28
sq far -/near 18
sq far near/- -10
sq fault -/- 22
sq favor -/- 30
sq favor -/near -52
sq favor near/- -85
sq favorit -/- -30
sq favorit -/near 46
sq fear -/- -5
sq fear near/- 64
sq featur -/- -18
sq feel -/- 34
sq feel -/near 8
sq feel near/- -61
sq fight -/- -23
sq fight -/near -55
sq figur -/- -61
sq fil -/- -12
sq fil near/- -47
sq find -/- -21
sq find -/near 23
sq find -/touch 39
sq find near/- -76
sq find touch/- -45
sq fir -/- -18
sq fir -/near -11
sq float -/- -47
sq focus -/- -11
sq focus -/near -43
sq focus near/- -41
sq follow -/- -65
sq follow -/near 48
sq follow near/- -28
sq forecast -/- 28
sq forward -/- -28
sq fram -/- -55
sq fre -/- -29
sq fre near/- -47
sq giv -/- -45
sq giv -/near 60
sq giv -/touch -55
sq giv near/- -54
sq giv touch/- 64
sq go -/- -22
sq go -/near -57
sq go -/touch 76
sq go near/- -23
sq go near/touch -51
sq go touch/- 72
sq goal -/- 19
sq goal -/near -69
sq grant -/- -6
sq grow -/- -21
sq grow near/- -13
sq guarante -/- -41
sq guess -/- -45
sq hail -/- 20
sq hammer -/- 41
sq happy -/- 19
sq hard -/- 9
sq harsh -/- 17
sq hat -/- 43
sq hat near/- -52
sq hat touch/- -49
sq hear -/- -30
sq hear -/near 39
sq high -/- -10
sq highlight -/- 36
sq hint -/- -45
sq hir -/- -21
sq hit near/- 12
sq hold -/- -22
sq hold -/near -7
sq hold near/- -40
sq hop -/- 28
sq hop -/near -76
sq hostility -/- 23
sq idea -/- 37
sq idea near/- -48
sq identify -/- -19
sq ignor -/- -51
sq illustrat -/- -6
sq imagin -/- 40
sq imply -/- -23
sq impos -/- 24
sq impress -/- -18
sq impression -/- 36
sq includ -/- -37
sq includ -/near -17
sq includ -/touch 39
sq includ near/- -72
sq includ near/near 38
sq includ touch/- -59
sq indicat -/- 11
sq indicat -/near -9
sq inform -/- -32
sq insist -/- 22
sq insist -/near 57
sq intend -/- 17
sq intens -/- 29
sq interest -/- -25
sq interest near/- -34
sq interpret -/- -75
sq introduc -/- -43
sq investigat -/- -39
sq invit -/- -67
sq invok -/- 20
sq issu -/- -8
sq issu -/near -41
sq issu -/touch 30
sq issu near/- -38
sq it -/- -22
sq it -/near -60
sq it -/touch -27
sq it near/- 12
sq it near/near -14
sq it near/touch -10
sq it touch/- -61
sq it touch/touch -8
sq join -/- -59
sq jok -/- -17
sq jok -/near -26
sq judg -/near -11
sq judg -/touch -11
sq keep -/- -16
sq keep -/near 33
sq keep near/- -84
sq knock -/- -69
sq know -/- 10
sq know -/near 38
sq know -/touch -26
sq know near/- 53
sq label -/- -20
sq label -/touch 88
sq lambast -/- 13
sq lament -/- 13
sq lament -/near -30
sq lash -/- 42
sq launch -/- -60
sq launch -/near 64
sq lay -/- -36
sq lean -/- 30
sq leav -/- -22
sq leav -/near -53
sq leav near/- -43
sq less -/- -25
sq less -/near -25
sq less near/- -15
sq liken -/- 27
sq lin -/near -17
sq lin -/touch -42
sq lin near/- -26
sq link -/- -21
sq link near/- -70
sq list -/- 11
sq list -/near 10
sq littl -/- -14
sq littl near/- -17
sq lobby -/- -59
sq look -/- 6
sq look -/near -53
sq look near/- -109
sq lov -/- 10
sq main -/- 15
sq maintain -/- -42
sq mak -/- -13
sq mak -/near 50
sq mak -/touch -62
sq mak near/- 13
sq mak touch/- -86
sq manag -/- -26
sq manag near/- -32
sq mandat -/- -12
sq mark -/- -46
sq mean -/- -38
sq mean -/near -98
sq mean near/- -40
sq mention -/- 40
sq mention -/near -34
sq messag -/- -8
sq messag -/near 14
sq messag near/- -35
sq met -/- -17
sq mind -/- 7
sq mock -/- -15
sq mock -/near -19
sq mount -/- -41
sq mov -/- -30
sq mov -/near -23
sq mov near/- -25
sq movement -/near -12
sq movement near/- -18
sq movement touch/- -40
sq nam -/- 10
sq nam -/near 41
sq nam -/touch 44
sq nam near/- -30
sq need -/- -24
sq need -/near -46
sq need near/- -46
sq need touch/- -26
sq negativ -/- 6
sq negotiat -/- 5
sq negotiat -/near -54
sq nominat -/- 30
sq not -/touch -68
sq not near/- 61
sq not touch/- 56
sq nothing -/- -9
sq notic -/- 25
sq objection -/- -26
sq observ -/- 47
sq obvious -/- 36
sq offer -/- 25
sq offer -/near -7
sq offer -/touch -60
sq offer near/- -123
sq ongo -/- -24
sq open -/- -47
sq open -/near 29
sq opponent -/- -22
sq opponent near/- -11
sq oppos -/- 15
sq oppos -/touch -95
sq opposition -/- -23
sq opt -/- 14
sq optimistic -/- -53
sq order -/- 14
sq order -/near 27
sq outlin -/- -40
sq outrag -/- 19
sq outspoken -/- -11
sq overwhelm -/- 14
sq paint -/- -11
sq pass -/- 16
sq pass -/near -34
sq pass near/- -92
sq passionat -/- 44
sq pay -/- -17
sq pay -/near -13
sq pay -/touch -19
sq perceiv -/- 36
sq perception -/- -42
sq personal -/- -12
sq personal -/near -22
sq personal near/- -16
sq persuad -/- 26
sq pick -/- -30
sq pitch -/- -11
sq pivot -/- -33
sq plan -/near -46
sq plan -/touch -53
sq plan near/- -47
sq play -/- -41
sq play -/near 43
sq plead -/- -22
sq pledg -/- -25
sq pledg -/near 91
sq pledg -/touch -50
sq point -/near 66
sq point near/- -70
sq pois -/- -7
sq portray -/- -57
sq portray -/near 137
sq position -/- -13
sq post -/- -19
sq post -/near 19
sq post -/touch 62
sq post near/- 38
sq post touch/- 27
sq praiz -/- -6
sq praiz -/near 56
sq praiz near/- 46
sq predict -/near 72
sq prediction -/- 16
sq prefer -/- 30
sq press -/- -12
sq press -/near 49
sq press near/- 34
sq presum -/- -33
sq prohibit -/- 13
sq projection -/- -11
sq promiz -/- -14
sq promiz -/touch 17
sq promot -/- 26
sq prompt -/- -148
sq propos -/- 15
sq propos -/near 81
sq proposal -/touch -40
sq protest -/- -12
sq proud -/- -16
sq prov -/- -35
sq provid near/- -67
sq publish -/- -38
sq publish -/near -25
sq publish -/touch 57
sq pursu -/- -25
sq push -/near -27
sq push near/- 8
sq put -/- -45
sq put -/near 82
sq put -/touch 69
sq question -/- -6
sq question -/near 28
sq question near/- 28
sq quick -/- 19
sq quot -/- -22
sq quot -/near 51
sq quot near/- -10
sq rail -/- 94
sq rais -/- -17
sq rais -/near -58
sq rais near/- -47
sq rang -/- -35
sq rattl -/- -14
sq reach -/- -52
sq reach -/near -17
sq react -/- -102
sq read -/- -94
sq read -/touch 6
sq read near/- 72
sq read touch/- 100
sq ready -/- -8
sq reaffirm -/- 75
sq reason -/- -9
sq reassur -/- 39
sq rebuf -/- -8
sq rebuk -/- -20
sq rebut -/- 10
sq recall near/- 58
sq recall touch/- 40
sq receiv -/- -39
sq receiv -/near -21
sq receiv near/- -12
sq recit -/near 76
sq reckon -/- 53
sq recogniz -/- -11
sq recommend -/- 6
sq recount -/- -6
sq refer -/- -42
sq refer -/near -41
sq refer near/- 78
sq refer near/near 36
sq refer touch/- -56
sq referenc -/- 28
sq referenc near/- -17
sq reflect -/- -24
sq refus -/- 14
sq refus -/near 84
sq refusal -/- 23
sq regard -/- 54
sq reiterat -/- 36
sq reject -/- 30
sq rejection -/- 11
sq releas -/- -7
sq releas -/near 48
sq releas near/- -21
sq releas touch/- -52
sq relish -/- 48
sq rely -/- -32
sq remain -/- -17
sq remain near/- -64
sq remark -/- -41
sq remark -/near 43
sq remark -/touch 27
sq remark near/- -21
sq remark touch/- 78
sq remember -/- 69
sq remind -/- -6
sq renew -/- 40
sq renounc -/- 28
sq repeat -/- -6
sq repeat -/near 32
sq repeat near/- 49
sq reply -/- -46
sq reply -/touch 9
sq reply near/- -28
sq reply touch/- 62
sq report -/near 42
sq report -/touch 69
sq report touch/- -117
sq represent -/- -11
sq represent -/near -64
sq repudiat -/- 27
sq request -/- 8
sq request near/- 18
sq requir -/- 16
sq resist -/- -29
sq resolv -/- -35
sq resonat -/- -51
sq respond -/- -51
sq respond -/near 64
sq respond -/touch 83
sq respond near/- -31
sq respons -/- -27
sq respons near/- -31
sq restrict -/- 8
sq return -/- -30
sq return -/near -23
sq return near/- -33
sq retweet -/- -54
sq reveal -/- -40
sq revelation -/- -9
sq reviz -/- -34
sq ridicul -/- 7
sq rip -/- 16
sq roll -/- -48
sq rul -/- -11
sq rul -/near 43
sq rul near/- -15
sq rumor -/- 32
sq run -/- -37
sq run -/near 61
sq run near/- -20
sq satisfy -/- 7
sq savag -/- 23
sq say -/- 19
sq say -/near -8
sq say near/- 28
sq say near/touch 66
sq say touch/- 18
sq say touch/near 43
sq say touch/touch -18
sq scar -/- -8
sq scrambl -/- -26
sq see -/- -14
sq see -/near 34
sq see -/touch -12
sq see near/- -7
sq seek -/- 11
sq seek -/touch 11
sq seem -/- -12
sq seem -/near 5
sq seem near/- 92
sq seiz -/- 31
sq self-describ -/- 82
sq send -/- -47
sq send -/near 49
sq sens -/- -8
sq sentiment -/- 40
sq set -/- -17
sq set -/near -30
sq shar -/- 15
sq shar -/near -12
sq shar near/- -77
sq sharp -/- -17
sq shift -/- -23
sq shock -/- -13
sq shoot -/- -63
sq shoot near/- -36
sq shout -/- -74
sq shout -/touch 102
sq show -/- 15
sq show -/near -55
sq show -/touch -129
sq show near/- -8
sq show near/touch -40
sq shrug -/- -34
sq sid -/- -34
sq sid -/near 37
sq sign -/- -34
sq sign -/near 17
sq sign near/- 70
sq signal -/- 10
sq singl -/- -12
sq slam -/- 108
sq slam -/near -35
sq so-call -/- -29
sq so-call -/touch -51
sq spar -/- 11
sq speak -/- -20
sq speak -/touch -27
sq speak near/- 16
sq speculat -/- 64
sq speculation -/- 5
sq spent -/- -12
sq split -/- -10
sq spot -/- -15
sq stanc -/- 26
sq stanc -/near -70
sq stand -/near -30
sq stand near/- -32
sq start -/- -27
sq start -/near -106
sq stat -/- -32
sq stat -/near 26
sq stat -/touch 54
sq stat near/- 64
sq stat touch/- 48
sq statement -/touch -41
sq statement near/- -15
sq statement touch/- -21
sq step -/- -25
sq stop -/- -24
sq story -/- -7
sq story -/near -29
sq story near/- -32
sq strategy -/- -11
sq strategy -/near -40
sq strong -/near -29
sq struck -/- 6
sq struggl -/- -27
sq struggl near/- -22
sq stuck -/- -44
sq submit -/- 36
sq sued -/- -17
sq suggest -/near 9
sq suggest near/- 93
sq suggest touch/- -64
sq suggestion -/- -19
sq support -/- 30
sq support -/near -72
sq support near/- -47
sq support touch/- -21
sq supporter -/- -23
sq supporter -/near -16
sq supporter -/touch 16
sq supporter near/- 76
sq sur -/- -59
sq surpriz -/- 16
sq suspect -/- 9
sq tak -/- -25
sq tak -/near -17
sq tak -/touch 28
sq tak near/- 53
sq tak touch/- -89
sq talk -/- 20
sq talk -/near -88
sq talk -/touch 33
sq talk near/- 33
sq target -/- -29
sq target -/near 40
sq tell -/- -16
sq tell -/near 40
sq tell -/touch -45
sq tell near/- -35
sq tell near/near 6
sq tell touch/- 27
sq tell touch/near 45
sq testify -/- -33
sq thank -/- -11
sq ther -/- -25
sq ther -/near -10
sq ther -/touch -11
sq ther near/- -8
sq think -/near -72
sq think -/touch 52
sq think near/- 29
sq threaten -/- -56
sq tick -/- 7
sq tie -/- 18
sq titl -/- 18
sq titl -/touch -55
sq touch -/- -28
sq tout -/- 18
sq trad -/- -29
sq trad near/- -10
sq trash -/- -22
sq troubl -/- 10
sq trumpet -/- 43
sq trust -/- -52
sq try -/- -7
sq try -/near -72
sq try -/touch -119
sq turn -/- -33
sq turn -/near -34
sq turn near/- -56
sq tweet -/- -59
sq tweet -/touch 63
sq tweet touch/- 121
sq tweet touch/near 12
sq unawar -/- 17
sq uncover -/- -16
sq underscor -/- -24
sq understand -/- 22
sq understand near/- -22
sq unhappy -/- -8
sq unleash -/- -58
sq unveil -/- -41
sq urg -/near -15
sq used -/- -49
sq used -/near 87
sq used near/- -6
sq using -/- -9
sq using -/near -65
sq using near/- 23
sq utter -/- -18
sq very -/- -13
sq veto -/- 34
sq view -/- 33
sq view -/near -55
sq view near/- 27
sq vocal -/- 21
sq voic -/- 34
sq voic -/near -12
sq voic near/- -26
sq vot -/- -10
sq vot -/near -26
sq vot near/- -36
sq vot touch/- -33
sq vouch -/- 49
sq vow -/- 52
sq vow -/touch 8
sq walk -/- -61
sq want -/- 11
sq want -/near -58
sq want -/touch -65
sq want near/- 44
sq warn -/near 7
sq warn -/touch 22
sq wary -/- 66
sq watch -/- -41
sq watch -/near 31
sq wav -/- -45
sq wav -/near 5
sq weigh -/- -73
sq welcom -/- -5
sq whisper -/- -71
sq wish -/- 39
sq withdraw -/- 25
sq witness -/- 39
sq wonder -/- 71
sq word -/- -23
sq word -/near 37
sq word -/touch -48
sq word near/- -76
sq worry -/- 26
sq worry -/near -15
sq writ -/- -59
sq writ -/near -10
sq writ -/touch 82
sq writ near/- 34
sq writ touch/- 37
sq yell -/touch 98
st abl - -39
st accord - 14
st account - -11
st accus - 26
st accusation that0 -13
st acknowledg - 9
st add - -28
st add that0 23
st address - -19
st admir - 31
st admit - -23
st admit that0 23
st adopt - -22
st advic - 13
st affirm - -55
st agre - -30
st agre that0 50
st aim - -19
st air - -8
st align - -5
st alleg - 29
st allegation that0 -11
st allow - -16
st allud - 21
st anger - -11
st announc - 25
st announc that0 -16
st announc that2 63
st announcement - 23
st answer - 8
st anticipat - -28
st anxiety - 33
st apologiz - -55
st appeal - -29
st appear - -15
st appear that0 -23
st applaud - 25
st appoint - -10
st approv - 8
st argu - 19
st argu that0 24
st argument - 12
st argument that0 8
st ask - 7
st assail - 39
st assert - -6
st assertion - 23
st assertion that0 -7
st assess - -24
st assessment - 8
st assum - -131
st assum that0 38
st assumption - -24
st assuranc that0 13
st attack that0 -10
st attempt - -8
st attract - -17
st attribut - -8
st authoriz - -6
st back that2 93
st balk - 16
st ban - 9
st bash - 10
st becam - -18
st becom - -29
st beg - -29
st begin - -43
st belief - 28
st belief that0 -9
st believ - -25
st believ that0 6
st bemoan - 58
st best - -17
st better - -38
st bitter - 25
st blam - 13
st blast - 46
st block - -27
st boast - -61
st boast that0 34
st brag - 32
st break - -26
st bring - -31
st broad - -34
st broadcast - 8
st brush - -38
st calculat - -55
st captur - -47
st careful - -26
st carry - -25
st caution - -27
st caution that0 56
st certain - 9
st certify - -66
st challeng - -12
st champion - -22
st chant - -6
st characteriz - 20
st charg that0 22
st chid - 92
st choos - -22
st circulat - -17
st cit - 8
st claim - -16
st clarify - -5
st clear that0 -9
st clear that3 -39
st co-sponsor - -53
st coin - -6
st com - -19
st com that2 32
st comment - 14
st comment that3 -24
st commit - -8
st common - -69
st complain - -15
st complaint - -54
st complaint that0 89
st conced - -19
st conced that0 32
st concern that0 8
st conclud - -11
st conclud that0 -11
st condemn - -12
st confident - -16
st confident that0 13
st confirm - 6
st confirm that0 53
st confront - -83
st congratulat - 17
st consensus - -36
st contemplat - 29
st contend - -64
st contend that0 51
st contention - -32
st continu - -58
st continu that1 93
st contrast - 9
st controversial - 5
st conversation - 26
st convinc - -49
st convinc that0 -48
st convinc that1 -11
st convinc that2 62
st counter - 18
st creat - -26
st credit - 7
st critical - -14
st criticism - -7
st cry - 35
st cut - -12
st debat - -8
st debat that0 -43
st decision - 8
st decision that0 -46
st declar - 7
st declar that0 -12
st declin - -20
st decry - 38
st dedicat - 13
st deep - 8
st defend - 5
st deliver - 6
st demand - 25
st demonstrat - -48
st demonstrat that0 -6
st denial - 18
st denounc - 30
st deny - 5
st deny that0 24
st derid - 43
st describ - 7
st design - -28
st desir - 26
st determin - -8
st determin that0 -43
st devot - -40
st dictat - -7
st direct - -28
st disagre - 14
st disagreement - 69
st disappoint - -17
st disclos - 22
st disclosur - -29
st discover - 31
st discuss - 16
st discussion - 11
st dislik - -9
st dismiss - -21
st disparag - 19
st display - 14
st disput - 43
st distanc - -13
st divid - -20
st document - 28
st doubl - -17
st doubt - -20
st doubt that0 5
st draw - -29
st dub - 7
st dwell - 25
st eager - -34
st earn - -56
st echo - 6
st elaborat - -14
st elect - -41
st embrac - -17
st emerg - -7
st emphasiz - -10
st emphasiz that0 -31
st encourag - 10
st end - -32
st endors - 25
st engag - -45
st enjoy - -16
st envision - 73
st estimat - -15
st estimat that0 61
st excit - 15
st expand - -6
st expect - 13
st experienc - -12
st explain - 6
st explain that0 14
st expos - -20
st express that0 -17
st express that1 35
st eye - 29
st fact - -19
st fact that0 -10
st fail - -32
st fals - -52
st far - -29
st fault - 14
st favor - 9
st fear - 16
st fear that0 32
st featur - -18
st feel - 6
st feel that0 -20
st fight - -15
st figur - -18
st fil - -9
st find - -31
st find that0 -8
st find that2 -9
st fir - -7
st float - -99
st focus - -18
st follow - -24
st forecast - 14
st forward - -24
st fram - 9
st fre - -39
st full - -7
st giv - -23
st giv that0 -72
st go - -9
st go that0 -24
st go that1 -108
st goal - 15
st grant - -15
st grow - -19
st guarante - 12
st guess - 49
st hail - 29
st happy - -12
st harsh - 16
st hear - -31
st hear that0 10
st high - 5
st high that1 -47
st highlight - 10
st hint - 63
st hint that0 -40
st hir - -29
st hold - -41
st hop - -11
st hop that0 6
st hopeful - -26
st hopeful that0 9
st hostility - 23
st idea - -10
st idea that0 -7
st ignor - 41
st illustrat - -6
st imagin - 35
st imply - 21
st imply that0 -14
st impress - -8
st impression - 19
st inclin - -35
st includ - -38
st includ that1 58
st includ that3 -48
st indicat - -11
st indicat that0 -17
st inform - 32
st insist - 42
st insist that0 11
st intend - 22
st intens - 18
st interest - -10
st interject - -26
st interpret - 9
st introduc - -24
st investigat - -17
st invit - -8
st invok - -14
st issu - -13
st issu that0 -12
st it - -26
st it that0 -38
st it that1 22
st it that2 -35
st it that3 77
st join - -30
st jok - -22
st judg - -16
st keen - 41
st keep - -20
st knock - -16
st know that0 -29
st know that2 17
st label - 55
st lambast - 16
st lament - 16
st lash - -31
st launch - -29
st lay - -35
st learn that0 -14
st leav - -44
st less - -21
st liken - 34
st lin - -30
st lin that0 41
st link - -15
st list - 32
st littl - -26
st lobby - -11
st look that1 -20
st lov - 17
st main - 21
st maintain - -74
st maintain that0 45
st mak - -20
st mak that0 20
st mak that1 50
st mak that3 -22
st manag - -41
st mandat - 25
st mark - -43
st mean - -34
st mean that0 9
st messag - -9
st messag that0 -53
st met - -35
st mind - 14
st mock - -13
st mount - -8
st mov - -35
st mov that0 17
st movement - -25
st movement that0 27
st nam - 15
st need - -37
st negativ - 19
st negotiat - 12
st nervous - -28
st not - -12
st not that0 17
st nothing - -26
st notic - -12
st objection - -33
st observ - 20
st obvious - 69
st offer - -12
st ongo - 6
st open - -32
st opponent - -24
st oppos - 12
st opt - -22
st order - 13
st order that0 11
st outlin - 45
st outrag - 20
st outspoken - 28
st overwhelm - 23
st paint - 6
st pass - -46
st passionat - 71
st pay - -26
st perceiv - 19
st perception - 20
st personal - -15
st persuad - 39
st pick - -33
st pitch - -15
st pivot - -37
st plan - -9
st play - -40
st plead - 9
st pledg - -8
st pledg that0 85
st point - -19
st point that0 44
st pois - -7
st portray - 32
st position that0 -48
st praiz - 14
st predict - 10
st predict that0 -12
st prediction - 43
st prefer - 25
st press - -19
st pressur - 5
st presum - -66
st priority - 11
st prohibit - 13
st project - -37
st projection - -11
st promiz - 24
st promiz that0 18
st promot - 33
st prompt - -22
st propos - 28
st proposal that0 -38
st proud - -22
st prov - -26
st prov that0 -24
st provid - -26
st publish - -26
st pump - 70
st purport - -26
st pursu - -61
st push that2 -27
st put - -8
st query - 61
st question - 10
st question that0 -57
st quick - -29
st quip - 57
st quot - -12
st rail - 8
st rais - -25
st rang - 28
st rattl - -31
st reach - -28
st react - 12
st ready - -47
st realiz - 60
st realiz that0 -53
st reason - -33
st reassur - 110
st rebuf - -8
st rebuk - 6
st rebut - 26
st recall - 10
st recall that0 8
st receiv - -40
st recit - 65
st reckon - 53
st recogniz - -17
st recogniz that0 55
st recommend - 15
st recommendation - -70
st recount - 40
st refer - -24
st referenc - 31
st reflect - 8
st refus - -15
st refusal - -12
st regard - -13
st reiterat - 50
st reject - -32
st reject that2 88
st rejection - 14
st releas - -21
st relish - 48
st rely - -38
st remain - -54
st remark - -9
st remark that0 15
st remember - 29
st remember that0 38
st remind - -37
st remind that1 45
st renew - -43
st renounc - 28
st report - -12
st report that0 20
st report that1 -91
st report that2 16
st represent - -28
st repudiat - 27
st request - 26
st requir - -19
st resist - -7
st resolv - -38
st resonat - -34
st respond - -34
st respond that0 60
st respons - -9
st restrict - 41
st return - -42
st retweet - 31
st reveal - -23
st reveal that0 -9
st revelation - -53
st revers - -43
st reviz - -34
st roll - -29
st rul - -10
st rumor - -52
st run - -22
st satisfy - 7
st savag - -29
st say - 17
st say that1 -34
st say that2 6
st say that3 49
st scar - 16
st scrambl - -23
st see - -18
st see that0 18
st seek - -8
st seem - -27
st seem that2 103
st seem that3 81
st seiz - -26
st self-describ - 29
st send - -47
st sens - 14
st sentenc - -11
st sentiment - -6
st set - -10
st shar - -10
st sharp - 15
st shift - -17
st shock - 7
st shoot - -34
st shout - 26
st sid - -25
st sign - -11
st sign that0 30
st signal - -29
st signal that0 36
st singl - 5
st skeptical - 46
st slam - -9
st so-call - 5
st sound - 25
st spar - 11
st speak - -12
st speculat - -25
st speculation - -8
st spent - -24
st split - -28
st spot - -8
st stanc - 28
st stand - -29
st start - -17
st stat - -19
st stat that0 8
st stat that1 -29
st stat that2 -54
st statement - -32
st statement that0 20
st statement that1 -61
st statement that2 107
st statement that3 49
st step - -13
st stop - -29
st story that0 -53
st strategy - -12
st stress - -16
st stress that0 38
st strong - -6
st struck - -5
st struggl - -54
st submit - -17
st sued - -39
st suggest that0 24
st suggest that2 44
st suggestion - 55
st suggestion that0 17
st support - 16
st support that2 117
st supporter - -23
st supporter that0 33
st supporter that1 42
st surpriz - -32
st surpriz that0 24
st suspect - -136
st tak - -23
st tak that2 -9
st tak that3 -28
st talk - 19
st talk that3 58
st target - -22
st tell - 8
st tell that2 19
st tell that3 -40
st testify - 27
st thank - -23
st ther - -37
st ther that2 60
st ther that3 49
st think - 8
st think that0 -20
st thrill - -43
st tick - -28
st tie - 21
st touch - -20
st tout - 27
st trad - -23
st trad that1 -35
st troubl - 8
st trumpet - 30
st trust - -8
st try - -36
st try that1 139
st try that3 16
st turn - -28
st tweet that0 -27
st unawar - -43
st uncover - 34
st underscor - -26
st understand - 9
st understand that0 -23
st unhappy - -8
st unleash - -61
st unveil - -34
st upset - 7
st urg - 22
st used - -41
st utter - -76
st very - -9
st veto - -16
st view - 26
st vocal - 11
st voic - 5
st vot that0 -60
st vouch - 49
st vow - 15
st walk - -42
st want that3 -23
st warn that0 7
st wary - -20
st watch - -30
st wav - 22
st weigh - -38
st welcom - 17
st whisper - 31
st wish - 12
st withdraw - 6
st witness - 26
st wonder - 14
st word - -15
st worry - 28
st worry that0 20
st writ that0 39
st writ that3 35
st yell - 22
st zero - -46
t abl to -18
t accord to 38
t account of 50
t accus of -71
t accusation of 54
t admit to -26
t adopt a -14
t agre on 56
t agre with -14
t aim at -74
t align with -39
t allegation of 45
t allud to 21
t announc DAY 63
t announcement of 64
t apologiz for 79
t argu for 88
t ask about -65
t ask for -24
t assessment of 35
t assur of -35
t attempt to -10
t awar of -14
t back of 41
t back to -8
t balk at 16
t becom increasingly 77
t begin by 89
t believ in 22
t best for 76
t boast about 44
t boast of 64
t bring up 110
t call for 37
t call on 7
t call out -56
t call question 75
t car about 85
t careful to 38
t cast ballot 82
t cast for 131
t cast their -113
t chant of -23
t charg with 50
t cheer on 15
t choos to -6
t com against 115
t com from -18
t com on -28
t com to -33
t com under -46
t com up 40
t comment on 71
t commit to 14
t complain about -48
t concern about 17
t continu his 38
t continu to -34
t count on -39
t critical of 74
t criticism for 70
t debat on 41
t debat over 35
t dedicat to -75
t deep into 45
t deliver a 59
t devot to 11
t disagre with 50
t distanc from 59
t doubl on 19
t draw the 40
t draw to 85
t embrac of 96
t end a 29
t endorsement of 70
t express about -71
t express concern 67
t fail to -33
t far less 31
t favor of -15
t fear of -21
t feel the -52
t fil a 57
t fir back 25
t follow up -60
t fre to -30
t giv a 27
t giv an -9
t giv the -17
t go after 21
t go further -17
t go on -31
t go out -29
t go say 130
t go to -35
t hard to 10
t hint at 12
t hold up 20
t hop for 9
t hop of -46
t insist on -71
t intens scrutiny 52
t interest in 17
t interest of 82
t introduc a -55
t issu a -45
t issu saying 85
t issu statement 82
t it clear 71
t it is -14
t it may 40
t it not -35
t it seems 66
t it unclear 81
t it was -12
t it whether 117
t it ’s -27
t jok about 18
t know about 21
t know as -9
t know for 22
t lash at 55
t launch a 35
t lay bare 26
t lay off -24
t lay out 47
t lin up -11
t link to -16
t look at -48
t look back 44
t look for -30
t look to 84
t mak CAP -49
t mak a -13
t mak about 186
t mak an -19
t mak case 100
t mak clear 93
t mak for 140
t mak it -69
t mak no 13
t mak of 77
t mak the -42
t manag to 36
t messag of 17
t met with -7
t mov to 14
t need to -25
t nervous about 8
t nothing but 7
t offer an 68
t offer his 93
t open up 27
t opposition to 40
t pass a 38
t perception of 71
t pick up -25
t pivot to -40
t play down 91
t plead guilty 9
t point of -8
t point out 99
t point to 45
t position on 41
t post CAP 82
t post on -63
t praiz for -17
t present a 28
t press for 77
t proposal for 25
t proud of 9
t provid a -40
t provid the 22
t publish a -14
t push against 67
t push for 70
t put a 19
t put it 87
t question of -27
t quick out 108
t quick to -19
t rail against 17
t rais about -64
t rang from 14
t reach a 32
t refer to 24
t referenc to 34
t reflect on 62
t regard as 11
t releas a -9
t releas statement 105
t reluctant to 18
t rely on -28
t report DAY 12
t report to 57
t request for 28
t respond DAY -20
t respond by -51
t respond to -9
t respond with -26
t respons to 19
t return his 43
t roll out 50
t rul out 33
t run a -6
t say CAP -37
t say during 34
t say statement -35
t scrambl to -64
t see as 34
t see for 90
t seiz on -8
t send CAP 31
t send out -8
t set to -12
t shoot back 128
t show little 98
t show no 44
t show of 14
t show up -92
t shrug off 12
t sid with 62
t sign an 51
t sign up -11
t singl out 61
t skeptical about 43
t speak CAP -11
t speak about 198
t speak at -85
t speak briefly 22
t speak of 148
t speak on -34
t speak to -31
t speak with -68
t spent DAY 18
t spent his 84
t spent more 17
t spent the 35
t split on 67
t stand by 79
t stand for 88
t stand with 28
t start a -92
t start the 72
t start to -6
t start with 10
t stop of 69
t story about 33
t strategy for 62
t strategy of 25
t strong support 32
t struck down 43
t struggl to -13
t support for -15
t support of -7
t supporter of 26
t supportiv of 62
t tak a -30
t tak an 46
t tak at 164
t tak more 28
t tak to 66
t tak with 143
t talk about 29
t talk of 9
t talk point 59
t tell of -79
t tend to -65
t ther a 52
t ther is -53
t ther no 33
t ther ’s -66
t think about 40
t think of -25
t touch on 96
t try make 66
t try to -23
t turn against 62
t turn her 71
t turn his 67
t turn to -7
t tweet DAY 39
t unveil a 78
t used his 38
t used it 41
t used the 35
t used to -84
t vot against 72
t vot for 38
t vot in -103
t vot of 120
t vouch for 49
t walk back 103
t warn against -10
t warn of 7
t wary of 21
t weigh in 42
t weigh on 20
t worry about -30
t writ a -23
t writ about 64
t writ on -25
t zero on 61
th - base -14
th - ing -12
th - s -11
th that0 ed 23
th that0 ing 20
th that1 base 15
th that1 ed 30
th that1 ing 10
th that2 base 12
th that2 ed 46
th that2 ing 32
th that2 s 38
th that3 base 58
th that3 ed 52
th that3 ing 100
th that3 s 22
w 0 ^ -11
w 1 ( -35
w 1 < -27
w 1 CAP 20
w 1 ^ -24
w 1 a -20
w 1 after 23
w 1 all 19
w 1 although -56
w 1 and -94
w 1 another 45
w 1 as 11
w 1 both -50
w 1 by 26
w 1 he 30
w 1 her 51
w 1 his 41
w 1 i -24
w 1 if -32
w 1 many 12
w 1 one -17
w 1 other 18
w 1 others 25
w 1 she 26
w 1 some 21
w 1 that -46
w 1 their 57
w 1 they 54
w 1 this -55
w 1 those -16
w 1 we -29
w 1 while 24
w 1 you 47
w 2 ' -46
w 2 's 24
w 2 , -38
w 2 -ed 10
w 2 -s 18
w 2 / -14
w 2 CAP 23
w 2 DAY -28
w 2 NUM 25
w 2 ^ 36
w 2 a -8
w 2 after -36
w 2 all -57
w 2 an -25
w 2 and -72
w 2 both 15
w 2 but -13
w 2 he 51
w 2 her 26
w 2 his 44
w 2 i 38
w 2 if -49
w 2 it 34
w 2 of 74
w 2 one -70
w 2 other -60
w 2 others -33
w 2 she -17
w 2 some 27
w 2 than -41
w 2 that -22
w 2 the -45
w 2 they 7
w 2 this 7
w 2 w 8
w 2 we 62
w 2 what -54
w 2 when 60
w 2 who -121
w 2 you -39
w 3 " 11
w 3 ' -6
w 3 'd -50
w 3 'll 6
w 3 're 42
w 3 's -10
w 3 've -8
w 3 ( -56
w 3 ) 7
w 3 , 9
w 3 -ed -26
w 3 -ing -31
w 3 -s -8
w 3 . -20
w 3 / -63
w 3 : -15
w 3 ; -35
w 3 < -17
w 3 DAY 19
w 3 NUM -13
w 3 a -19
w 3 about -53
w 3 after 13
w 3 against -22
w 3 all 9
w 3 although 44
w 3 amid -75
w 3 an -19
w 3 another 26
w 3 any -6
w 3 anyone -41
w 3 around -68
w 3 as -32
w 3 at -61
w 3 because -6
w 3 before 15
w 3 between -26
w 3 both 34
w 3 but 10
w 3 by -18
w 3 despite 13
w 3 eight -44
w 3 every -68
w 3 everyone 58
w 3 few 35
w 3 five -27
w 3 for -27
w 3 four -27
w 3 from -22
w 3 he -6
w 3 her -27
w 3 herself -16
w 3 him 12
w 3 himself -12
w 3 his -20
w 3 how -21
w 3 i 19
w 3 if -8
w 3 in -17
w 3 into -38
w 3 it -11
w 3 its -39
w 3 itself 50
w 3 like -12
w 3 many -58
w 3 me 22
w 3 my -74
w 3 of -23
w 3 off -94
w 3 on -38
w 3 one 15
w 3 or -27
w 3 other -16
w 3 others 18
w 3 our -51
w 3 over -35
w 3 seven -64
w 3 she 6
w 3 six -31
w 3 some 10
w 3 someone -41
w 3 such -9
w 3 than -23
w 3 that -14
w 3 the -20
w 3 their -37
w 3 themselves 18
w 3 these -55
w 3 they -20
w 3 those -20
w 3 though 35
w 3 three 15
w 3 toward -74
w 3 two -23
w 3 under 22
w 3 until -30
w 3 up -37
w 3 upon 55
w 3 us -33
w 3 w -14
w 3 what -17
w 3 when -7
w 3 where -47
w 3 whether -27
w 3 while 6
w 3 whom 7
w 3 with -9
w 3 without 7
w 3 you -7
w 3 your -31
w 3 — -14
`
