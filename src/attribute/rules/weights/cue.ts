/** Made by bench/attribution/train.ts. */
export const cue: string = `
a ! $ -35
a " -ed -74
a " -ing -18
a " -ly -60
a " -s -30
a " CAP 30
a " a -11
a " an -40
a " that -18
a " the 8
a " to -9
a " w 16
a " we 95
a $ $ -97
a ' w -20
a 's " -34
a 's -ing -26
a 's -ly -37
a 's -s -36
a 's CAP -41
a 's a -10
a 's no 52
a 's not -6
a 's the -37
a ( NUM 36
a ( and -71
a ) , 33
a ) . 27
a , " 35
a , -ed -7
a , -ing -33
a , CAP -44
a , NUM 20
a , a 27
a , about -79
a , after 62
a , along -73
a , although -17
a , an -30
a , and -26
a , as -36
a , at -21
a , because 37
a , before 19
a , both -34
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
a , no -15
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
a , their -46
a , they -61
a , this -92
a , though -11
a , to -27
a , w -29
a , what 60
a , when -37
a , where -27
a , which -33
a , while 33
a , who -15
a , will 7
a , with -55
a , would 71
a -ed " -16
a -ed , 27
a -ed -ing 76
a -ed -ly 7
a -ed -s 64
a -ed . 25
a -ed : 53
a -ed CAP 10
a -ed DAY -51
a -ed NUM -28
a -ed a -35
a -ed about -44
a -ed after -85
a -ed and -9
a -ed as 8
a -ed at 16
a -ed by 12
a -ed for -32
a -ed from -52
a -ed his -26
a -ed in -26
a -ed out -43
a -ed over -31
a -ed that 37
a -ed the -6
a -ed to -34
a -ed up 23
a -ed w 24
a -ed when 51
a -ed with -11
a -ing " 8
a -ing , 46
a -ing -ly -78
a -ing -s 21
a -ing . -27
a -ing CAP 18
a -ing DAY -55
a -ing NUM 22
a -ing a 27
a -ing about 66
a -ing an 16
a -ing and -123
a -ing as -67
a -ing at -52
a -ing down -57
a -ing for 79
a -ing from -6
a -ing he 41
a -ing her 85
a -ing his 66
a -ing in 20
a -ing into 22
a -ing is -7
a -ing it 59
a -ing its 108
a -ing of -25
a -ing off -62
a -ing out 88
a -ing over 5
a -ing the 14
a -ing their 17
a -ing through -7
a -ing to -40
a -ing up -23
a -ing w -14
a -ing what -83
a -ing with -73
a -ly , -60
a -ly -ed -7
a -ly -ing 29
a -ly -ly 10
a -ly . -34
a -ly : 86
a -ly CAP 36
a -ly DAY -92
a -ly NUM 33
a -ly a -50
a -ly about 64
a -ly after -39
a -ly and -62
a -ly as -31
a -ly at 12
a -ly by -157
a -ly for 44
a -ly from -18
a -ly in -46
a -ly of 29
a -ly on 16
a -ly one -32
a -ly that 47
a -ly the 21
a -ly to -19
a -ly w -14
a -ly what 30
a -s ' 49
a -s ( -29
a -s , -11
a -s -ed -36
a -s -ing 15
a -s -ly 10
a -s -s -10
a -s . -39
a -s : -41
a -s ; -41
a -s CAP 42
a -s DAY -6
a -s NUM -30
a -s a -15
a -s about 51
a -s across -30
a -s against -22
a -s all -64
a -s and -26
a -s as -12
a -s at 30
a -s before -20
a -s between 41
a -s but 5
a -s by 27
a -s during -28
a -s for -23
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
a -s over -21
a -s she 74
a -s since -41
a -s such -34
a -s than -19
a -s that 8
a -s the -31
a -s they -28
a -s this -15
a -s to 8
a -s w -22
a -s when 11
a -s who 17
a -s will -23
a -s with 35
a -s — -18
a . $ -8
a . ) -48
a . CAP 59
a / > -17
a / CAP -7
a / w -6
a : " 57
a : $ 50
a : -s -39
a : NUM -51
a : a -93
a : it 9
a : the -72
a : w 15
a ; $ -32
a > . -16
a ? $ -68
a @ CAP -14
a @ w -64
a CAP " -62
a CAP ' 38
a CAP 's 13
a CAP ( -62
a CAP , -19
a CAP -ed -14
a CAP -ing 27
a CAP . 5
a CAP : 42
a CAP ; 14
a CAP CAP -7
a CAP DAY 30
a CAP NUM -52
a CAP a 24
a CAP about -36
a CAP after 21
a CAP an -40
a CAP and 24
a CAP are 16
a CAP as 36
a CAP at -31
a CAP because -56
a CAP but 12
a CAP by -37
a CAP can 19
a CAP could -56
a CAP for -17
a CAP from -28
a CAP had -31
a CAP has 43
a CAP have 16
a CAP he 55
a CAP if -29
a CAP into -61
a CAP is 10
a CAP of 25
a CAP on -24
a CAP or 40
a CAP over -8
a CAP she 14
a CAP should 38
a CAP the 23
a CAP to 12
a CAP up 75
a CAP w 6
a CAP was 13
a CAP when 85
a CAP who 54
a CAP will -26
a CAP with -6
a CAP would 13
a CAP — -12
a CAP ’s 16
a DAY , -37
a DAY -ing -33
a DAY . 8
a DAY at -22
a DAY by -49
a DAY during 16
a DAY in -96
a DAY on -22
a DAY that 56
a DAY to 74
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
a a " 42
a a -ed 9
a a -ing -10
a a -ly -9
a a -s 8
a a CAP -26
a a NUM 40
a a few -57
a about -ing -43
a about -s -44
a about NUM -72
a about a -90
a about her 11
a about his -31
a about how -57
a about the 36
a about w -24
a about what -15
a across the -50
a after CAP -46
a after a 61
a after the -9
a after w -63
a against CAP -19
a against a -41
a against him -46
a against the 28
a against w 17
a all -s 36
a all CAP -45
a all NUM -62
a all of -10
a all the 39
a all w -10
a along with -54
a among -s 51
a among CAP 9
a among the -7
a an " -107
a an -ed 23
a an -ing -23
a an -ly -53
a an CAP 34
a an w 27
a and -ed 16
a and -ing -46
a and -ly -40
a and -s -64
a and CAP 20
a and NUM -11
a and a -30
a and has 65
a and in -41
a and is -40
a and other -20
a and that 33
a and the -45
a and w 10
a another w 38
a any -ing -50
a any -s -23
a any of 79
a are -ed -72
a are -ing 9
a are -ly -42
a are -s 29
a are NUM -9
a are a -26
a are no -10
a are not -19
a are some -9
a are the -17
a are w -33
a around to 7
a as " -9
a as -ed -61
a as -ing 33
a as -ly 27
a as -s -39
a as CAP 15
a as a -21
a as an -33
a as he -15
a as his -11
a as if 32
a as she -22
a as they -44
a as to 90
a as w -23
a at -ing 21
a at -s 58
a at CAP 10
a at DAY 64
a at NUM 11
a at all -19
a at an 43
a at one 68
a at the -27
a at w -25
a be -ed 7
a be a -36
a be w -67
a because CAP -54
a because he -40
a because it 44
a because of 40
a because w 49
a before -ing -7
a before CAP -12
a before a 49
a before the -39
a behind CAP -9
a being -ed 20
a between CAP -28
a between NUM -36
a between the 30
a between w -43
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
a by CAP 6
a by NUM -38
a by an -46
a by her 52
a by his 25
a by one 58
a by other -26
a by some 9
a by the -6
a by w -41
a can be -35
a can w -10
a could be -9
a could have -6
a could not -93
a could w 8
a despite w -19
a did not -40
a didn't w 36
a do so -53
a do w -35
a does not -14
a does w -30
a doesn't w 32
a doesn’t w -27
a down , -33
a down -s 44
a down . -27
a down CAP -18
a down on -44
a down the -54
a down to -51
a down w -53
a during a -16
a during an -42
a during her -63
a during his -8
a during the -12
a each other -40
a each w -14
a every w -35
a few -s 82
a for " -6
a for -ing 11
a for -s -56
a for a -6
a for all -15
a for an 15
a for her 24
a for him -36
a for his -11
a for it -23
a for the 10
a for this -27
a for w -54
a four -s -32
a from -ed -91
a from -ing 10
a from -s 28
a from CAP 19
a from NUM -82
a from a 42
a from her 11
a from some 66
a from the -12
a from w 19
a get the -84
a get w 13
a had -ed 10
a had been -16
a had w -66
a has -ed -43
a has -ly -40
a has a -14
a has been 8
a has w -54
a have -ed 17
a have -ly -41
a have been -52
a have w -38
a he " -31
a he 'd 63
a he 'll 34
a he 's 22
a he -ed 29
a he -ly 32
a he -s 6
a he and 7
a he can 53
a he could 9
a he does 18
a he has -6
a he is 15
a he might -24
a he should -64
a he w 19
a he will -15
a he would -10
a he ’d -28
a he ’ll 11
a he ’s -40
a her " -55
a her , -82
a her -ed 89
a her -ing 81
a her -s 19
a her . 5
a her CAP 42
a her as -10
a her in -7
a her on -68
a her to -26
a her with 74
a herself as -10
a him " 32
a him -ing -22
a him -ly 19
a him . 20
a him a -21
a him as 61
a him at 8
a him because 16
a him by 16
a him for 27
a him in -43
a him of -11
a him on 14
a him that -137
a him the 85
a him to 31
a him w 12
a him with 37
a himself as 71
a himself in -62
a himself w 61
a his " -40
a his -ed -45
a his -ing 110
a his -ly 49
a his -s -41
a his CAP 9
a his NUM -90
a his w 28
a how -s 55
a how CAP 100
a how he 41
a how she -58
a how the 10
a how they 34
a how w -6
a hundreds of -13
a if CAP 67
a if he -20
a if she 9
a if the 21
a if w 69
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
a in other -31
a in that -21
a in the -12
a in their -40
a in this 49
a in w -47
a in which -25
a into CAP -42
a into DAY -29
a into a -18
a into the -75
a into w -74
a is " -62
a is , 125
a is -ed -48
a is -ing 51
a is -ly -66
a is a -61
a is that 46
a is the -94
a is to 60
a is w -56
a is whether 52
a it " 53
a it 's 23
a it , -92
a it -ed -56
a it -ly -29
a it -s 44
a it . -25
a it a 17
a it and 17
a it as 44
a it could 14
a it has 15
a it in -84
a it is -15
a it on -57
a it the 32
a it to -30
a it up -28
a it w 40
a it was 30
a it will -15
a it would 35
a its CAP 33
a its w -17
a itself as 49
a like CAP -48
a like a -25
a like the 10
a like w 54
a many -s -11
a many CAP 100
a many of -59
a may be -22
a may w -47
a me , 84
a me . -6
a me to -23
a might be -24
a might w -24
a most of -16
a most w -5
a my -s 65
a my w -14
a never w -79
a no -s 18
a no to 14
a no w -49
a not -ly -38
a not to 49
a not w 22
a of " 33
a of -ed -25
a of -ing 38
a of -ly -47
a of -s -15
a of NUM -44
a of a 11
a of an -35
a of her 53
a of his 26
a of the -32
a of w -60
a off -s 23
a off . -15
a off a -103
a off on -39
a off the -28
a off w 40
a on " -28
a on -ing 30
a on -s 47
a on . -49
a on CAP -12
a on DAY 13
a on a -64
a on an -63
a on her -43
a on his -99
a on how 45
a on this 15
a on those -54
a on to 8
a on w -20
a on whether -76
a one -ing 83
a one . 72
a one CAP -36
a one of -10
a or -ed 30
a or -ing -56
a or -s -19
a or w -19
a other -s 10
a other CAP 22
a our -s 70
a our w -64
a out , -56
a out -s -62
a out . -19
a out a 89
a out as -56
a out for -35
a out how 55
a out in -32
a out of -80
a out that -43
a out the 55
a out to -34
a out w -68
a outside the -49
a over -ing 9
a over -s -33
a over CAP 68
a over NUM -60
a over as 34
a over the -51
a over to -31
a over w -6
a several -s 6
a several of -18
a several w -41
a she 's 14
a she -ed -33
a she -s -26
a she did 45
a she is -12
a she w 29
a she was -32
a she will 29
a should be -43
a should w -11
a since CAP -44
a since the 66
a since w -46
a so -ly -20
a so . 103
a so many 22
a so w -14
a some -s -24
a some CAP 69
a some of 26
a someone w 53
a such -s -14
a such a -51
a such as -47
a such w 9
a than CAP 38
a than NUM 27
a than the -21
a than w -40
a that " 16
a that 's -12
a that , 56
a that -ed -76
a that -ly 23
a that -s 24
a that CAP 16
a that NUM 43
a that a 21
a that about 46
a that all -49
a that an 105
a that any 61
a that are -57
a that as -58
a that at 59
a that both 62
a that by -14
a that could 12
a that has -22
a that have -78
a that he 16
a that her -52
a that his 44
a that i -12
a that if -11
a that is -45
a that it 48
a that many 33
a that most -7
a that no -54
a that one -98
a that she 44
a that some 30
a that such 64
a that the 12
a that these -48
a that they 27
a that this -30
a that w -5
a that was 18
a that were -63
a that what -42
a that when 51
a that while -13
a that will -28
a that with -89
a that would 27
a that ’s -30
a the -ed 60
a the -ing 6
a the -ly -10
a the -s 17
a the NUM 23
a the most -33
a the other 47
a their -ed -41
a their CAP -81
a their w 12
a them " 24
a them , -62
a them -ly 37
a them . -13
a them and -63
a them as 61
a them on -12
a them that -14
a them to 19
a them w 12
a themselves as -31
a themselves w 64
a they -ed 51
a they are 5
a they could 25
a they had -32
a they have 63
a they were 23
a they will 46
a they would -20
a they ’re 67
a this -ing -8
a this w -6
a those -ing 80
a those -s 20
a those in 38
a those w -31
a those who 6
a thousands of 44
a three -s 72
a three w -10
a through CAP -42
a through a -35
a through the -79
a through w -15
a to , -22
a to -ed -26
a to -ing 32
a to -ly -11
a to -s 6
a to CAP 14
a to a -10
a to an -8
a to do -22
a to get 17
a to have -36
a to her -45
a to him -58
a to his -21
a to some -43
a to the -30
a to their -62
a to w 7
a to what -16
a toward -ing -18
a toward CAP -60
a toward the -41
a toward w -45
a two -s -29
a two of 50
a two w 39
a under CAP -23
a under the -93
a under w -29
a until the -35
a up , -25
a up -ing 31
a up -ly -27
a up -s -35
a up . -16
a up CAP -44
a up a 17
a up about 70
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
a w 's 72
a w ( -35
a w , -23
a w -ed -49
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
a w NUM -103
a w about 100
a w across -64
a w after 14
a w against 7
a w all -27
a w among 76
a w an -17
a w and -9
a w any 12
a w are 13
a w around -59
a w as -12
a w at -8
a w because -11
a w before -27
a w behind -84
a w between -40
a w but -17
a w by -47
a w down -93
a w during 14
a w for -13
a w has -23
a w he 37
a w her 74
a w him 69
a w his -24
a w how -49
a w if -74
a w in -24
a w into -83
a w it -50
a w its -55
a w like -104
a w many -11
a w may 36
a w no 19
a w not -82
a w of -11
a w off -61
a w on 21
a w one 100
a w or -90
a w out -23
a w over -19
a w she -19
a w since -33
a w so -50
a w than -34
a w that 52
a w the -7
a w their -29
a w them 29
a w this 6
a w those -24
a w three -38
a w through -99
a w to -14
a w toward 40
a w under -27
a w up -87
a w upon -50
a w was 16
a w were -43
a w when -12
a w whether 27
a w while 46
a w who -45
a w will 37
a w with -9
a w without -15
a w would -19
a w — -17
a w ’s 13
a was -ed -69
a was -ing -64
a was -ly 62
a was CAP -59
a was a 33
a was an -13
a was no 36
a was not 40
a was that 58
a was the -42
a was to -47
a was w -60
a wasn’t w -18
a were -ed 5
a were -ly -59
a were -s -18
a were the 81
a were w -20
a what -ed -41
a what CAP -6
a what is -41
a what she 64
a what the 34
a what they 27
a when -ed -23
a when -ing -10
a when CAP -30
a when he 25
a when it -30
a when she 25
a when the -25
a when they -29
a where CAP -37
a where he 76
a where the -50
a where w -28
a whether -s -64
a whether CAP 47
a whether a -88
a whether any 51
a whether he -47
a whether it 14
a whether or 39
a whether she 63
a whether w -41
a which w 32
a while -ing -27
a who -ed 13
a who has 44
a who he -45
a who w -65
a why CAP 42
a why he -7
a why she -68
a why the 103
a why w -9
a will be -61
a will not 35
a will w 11
a with CAP -28
a with NUM -64
a with an 30
a with her -42
a with him -7
a with his -87
a with the -13
a with their -36
a with w -38
a without -ing -33
a would be 6
a would have -49
a would not -13
a you . -33
a you w -23
a your w -61
a — -ing -33
a — -ly -65
a — CAP -30
a — a -17
a — and 27
a — in -37
a — that -33
a — the -23
a — w -95
a — which -23
a ’s -s -14
a ’s CAP -28
a ’s w -34
a2 " base -17
a2 " ed 10
a2 " ing -6
a2 " s 35
a2 $ base -26
a2 $ ed 11
a2 $ ing -46
a2 $ s -15
a2 ' base 52
a2 ' ed -46
a2 ' ing -73
a2 ' s 6
a2 'll base -58
a2 's base 12
a2 's ed 20
a2 's s 60
a2 ( base -62
a2 ( ed -74
a2 ( ing -30
a2 ) base -29
a2 ) ed 86
a2 , base -28
a2 , ed 6
a2 , ing -9
a2 . base -28
a2 . ed -20
a2 . s 13
a2 : base 9
a2 : ed -18
a2 : ing 27
a2 : s 42
a2 ; base -61
a2 ; ed 13
a2 ; s -30
a2 = base -27
a2 > base -17
a2 ? base -32
a2 CAP base -12
a2 CAP ing 18
a2 DAY base -20
a2 DAY ing -28
a2 DAY s 18
a2 NUM base -50
a2 NUM ed -13
a2 NUM ing -64
a2 NUM s -9
a2 a base -33
a2 a s 12
a2 abortion base -54
a2 about base 59
a2 about ed 57
a2 about ing 60
a2 about s -56
a2 access base -49
a2 access ing 29
a2 according base -47
a2 according ed -222
a2 according s -12
a2 across base 31
a2 across ing -28
a2 action ed 59
a2 actions s 20
a2 active base -6
a2 active ing -43
a2 actually base -25
a2 ad base -70
a2 ad ed 103
a2 adding ed 98
a2 additional base -12
a2 address ed 68
a2 administration ed -15
a2 ads ing -67
a2 after base -66
a2 after ed -28
a2 after ing 39
a2 after s 30
a2 again base 108
a2 again ed 87
a2 against base 55
a2 against ed 16
a2 against s -70
a2 agenda base -38
a2 agenda ed 60
a2 aggressive ed 7
a2 air base 6
a2 all ed -16
a2 all ing -108
a2 all s -65
a2 almost base -18
a2 almost ed -89
a2 along base 25
a2 already base -24
a2 also base 18
a2 also s -17
a2 although ed -5
a2 always base -27
a2 among base 47
a2 among ed -130
a2 among s -76
a2 an base -11
a2 an ed 19
a2 an ing -71
a2 an s -11
a2 analysis ing -80
a2 and base -20
a2 and ed -8
a2 and ing -24
a2 and s -33
a2 another base 28
a2 another ed 57
a2 any base 55
a2 any ed -36
a2 any s -63
a2 anyone base -24
a2 appeal ed 41
a2 appear base -34
a2 approach ed -93
a2 are base 9
a2 are ed -6
a2 are ing 60
a2 are s 35
a2 around base -82
a2 as base -7
a2 as ed 17
a2 as s 17
a2 asked base -74
a2 asked ed -70
a2 at base -6
a2 at ed -34
a2 at ing -22
a2 at s 113
a2 attack base 51
a2 attack ed 56
a2 attacks base 47
a2 attacks ed 59
a2 attend ed 84
a2 attention base 103
a2 attention ed 76
a2 attention ing 55
a2 audience ed 90
a2 away base -14
a2 back base -79
a2 back ed 67
a2 back ing -80
a2 background base -10
a2 backing ed -100
a2 bad base 28
a2 ban base -32
a2 ban ed 26
a2 banks base -30
a2 banning base 32
a2 be base 8
a2 be ed -7
a2 be ing -21
a2 be s -26
a2 because base -25
a2 because ed -83
a2 because ing -81
a2 because s 38
a2 become base -49
a2 becoming base -34
a2 been base -7
a2 been s 39
a2 before base -78
a2 before ed 47
a2 behind ed 22
a2 being base 86
a2 being ed 106
a2 believe base 108
a2 believe ed -106
a2 benefits base -117
a2 better base -12
a2 between base -48
a2 between ing 28
a2 between s 7
a2 bid base 11
a2 bid ed 41
a2 bid ing 12
a2 big base -26
a2 big ing 36
a2 big s -111
a2 bill base 59
a2 bill ed 37
a2 bill ing 21
a2 billion base -14
a2 billionaire base -24
a2 billionaire ing 65
a2 black base -58
a2 block base -56
a2 block ed -15
a2 both base -67
a2 both ed 15
a2 both s 94
a2 break base 77
a2 bring base 69
a2 bring ed 98
a2 broad base 51
a2 build base -19
a2 build ed -72
a2 building base -44
a2 business base -88
a2 but ed 31
a2 but ing -27
a2 but s -46
a2 by ed -13
a2 by ing -104
a2 by s -86
a2 call base 46
a2 call ed -88
a2 call ing -136
a2 called base -51
a2 called ed -7
a2 calling ed -29
a2 calls base 23
a2 calls ed -112
a2 campaign base 22
a2 campaign ed -10
a2 campaign ing -47
a2 campaign s -58
a2 can base -7
a2 can s 7
a2 candidacy base -83
a2 candidacy ed 109
a2 candidacy ing -11
a2 candidate base 12
a2 candidate ed -31
a2 candidate ing 23
a2 candidates base 115
a2 candidates ed -17
a2 candidates ing 5
a2 care base 43
a2 case ed 105
a2 case ing 76
a2 cast base -22
a2 cast s 15
a2 central base 80
a2 change base -67
a2 change ed -17
a2 change ing -58
a2 change s 90
a2 changes base -87
a2 charge base -36
a2 citing ed 86
a2 city ed -68
a2 classified base -16
a2 clear base 125
a2 climate base -33
a2 close base 46
a2 close ed -38
a2 college base 42
a2 come base -52
a2 comment base 51
a2 comment ed 79
a2 comments base -50
a2 comments ed 133
a2 common base -51
a2 companies base -29
a2 companies ed -13
a2 company ed -110
a2 compared base -28
a2 concerns base 52
a2 concerns ed 49
a2 condition ed -33
a2 conference ed -124
a2 conflicts base -70
a2 conscience base 40
a2 conservative base 15
a2 conservatives base -108
a2 continue s 33
a2 control base 21
a2 control ed -62
a2 control ing -63
a2 convention base -45
a2 convention ed -89
a2 cost base -24
a2 could base 45
a2 could ing -48
a2 could s 46
a2 countries base -71
a2 country base -103
a2 country ed -117
a2 country ing 34
a2 court ing 16
a2 create base -71
a2 create s 51
a2 criticism base 63
a2 criticism ed 30
a2 crowd base -70
a2 crowd ed 40
a2 crowd ing -38
a2 current base 67
a2 day base -11
a2 day ed -94
a2 days base -61
a2 days ed -130
a2 deal base 75
a2 deal ed 24
a2 debate base 40
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
a2 did base 29
a2 did ed -68
a2 did s -25
a2 different base -74
a2 difficult base -50
a2 directly base 11
a2 discuss ed 26
a2 do base 17
a2 do ed -17
a2 do ing -103
a2 do s -75
a2 does base 68
a2 does ed 24
a2 donors base 29
a2 down base 23
a2 down ed -99
a2 during base -30
a2 during ed 8
a2 during ing -8
a2 each base -30
a2 earlier base -25
a2 earlier ed -121
a2 early base -10
a2 early ed -67
a2 easy base 41
a2 economic base -52
a2 economic ed 70
a2 economic ing 41
a2 economic s 16
a2 economy base -32
a2 economy ed -72
a2 effort ed -82
a2 efforts base 33
a2 efforts ed -21
a2 either base 59
a2 election base -65
a2 election ing -58
a2 else base -60
a2 email ed 40
a2 emails ed 43
a2 employees base -21
a2 end ed 57
a2 endorse ed -57
a2 endorsement base 51
a2 endorsement ed 163
a2 endorsing ed 61
a2 energy base -29
a2 enough base -25
a2 enough ing -24
a2 especially base -70
a2 especially s -63
a2 even base -70
a2 even ed 39
a2 even s 73
a2 evening base 20
a2 events base -39
a2 ever base 26
a2 every base -28
a2 every ed 7
a2 everyone base -63
a2 everyone ed 20
a2 evidence base 6
a2 evidence ed 43
a2 expand base 17
a2 expects ed 13
a2 fact ed -58
a2 failed base -51
a2 fall base 34
a2 fall ed -100
a2 familiar ing -11
a2 family ed -64
a2 far base -10
a2 far ed -60
a2 far s -70
a2 father ed 36
a2 federal base -12
a2 federal ed 30
a2 federal s 11
a2 feel base -68
a2 fellow ed 20
a2 felt base -27
a2 few base -42
a2 few ed -28
a2 fight base 18
a2 fight ed 53
a2 financial base -49
a2 fire base -72
a2 first base -71
a2 first ed 51
a2 first ing -17
a2 fit base -53
a2 focus base 69
a2 focus ed 7
a2 followers ed -25
a2 following ed 80
a2 for base -9
a2 for ed 60
a2 for ing -10
a2 for s -67
a2 force base 55
a2 foreign base 30
a2 foreign ed 51
a2 foreign s -23
a2 former base 77
a2 former ed 32
a2 former ing 43
a2 former s -67
a2 found ed -37
a2 four base -20
a2 four ed 23
a2 free base -39
a2 from ed -62
a2 from ing -33
a2 from s 19
a2 front-runner base -8
a2 frustration base 26
a2 full base 44
a2 future base 39
a2 gave base 41
a2 gay base 10
a2 general base -16
a2 get base -6
a2 get ed 6
a2 getting base -48
a2 give base -26
a2 give ed 7
a2 give s 108
a2 given base -16
a2 go base -64
a2 go ed -92
a2 going base -70
a2 good base -71
a2 government base -94
a2 government ed -44
a2 government ing -9
a2 government s -24
a2 ground base 15
a2 group base -66
a2 group ed 7
a2 groups ing 31
a2 growing base 102
a2 growing ed 22
a2 growing s 59
a2 gun base 76
a2 gun s 40
a2 had base -14
a2 had ed -9
a2 had ing -15
a2 had s 24
a2 happen base -21
a2 happened base -51
a2 happened ed -19
a2 hard base 58
a2 harder base -47
a2 has base 9
a2 has ed 37
a2 has ing -28
a2 has s 37
a2 have base -41
a2 have ed -9
a2 have ing -30
a2 have s -22
a2 having base -31
a2 he base -14
a2 he ed 17
a2 he ing 53
a2 he s -78
a2 health base -14
a2 hear base -44
a2 hear ed -41
a2 help base 25
a2 help ed 54
a2 help s 85
a2 helped base -29
a2 helped s 7
a2 her base -31
a2 her ed 24
a2 her ing 48
a2 her s 76
a2 here base -9
a2 high base 40
a2 him base -10
a2 him ed -24
a2 him ing -53
a2 him s 7
a2 himself base 66
a2 his base 16
a2 his ed -18
a2 his s -70
a2 hold base -39
a2 hold ed 76
a2 hoped ed 38
a2 host base -46
a2 host ed -24
a2 hours base 41
a2 how ed 23
a2 how ing -7
a2 how s 11
a2 however base 72
a2 huge s -52
a2 husband ed -16
a2 i base -11
a2 i ed 22
a2 id base -29
a2 idea base 105
a2 idea ed 8
a2 if base -36
a2 if ed 39
a2 if ing -19
a2 illegal base 48
a2 immigrants base 7
a2 immigrants ed 120
a2 immigrants ing -16
a2 immigrants s 60
a2 immigration base 16
a2 immigration ed -33
a2 immigration ing 61
a2 immigration s -35
a2 impact base -52
a2 important base -52
a2 in base -43
a2 in ed -28
a2 in ing -5
a2 in s -39
a2 incident ed 7
a2 including base -26
a2 including s 16
a2 income base -80
a2 increase base -54
a2 increase s -16
a2 increasingly base -57
a2 information base 22
a2 information ing 70
a2 intelligence base -54
a2 intended ed -53
a2 intense base -77
a2 interest base -21
a2 interview base 11
a2 interview ed 53
a2 into base -18
a2 into ed -67
a2 into ing -109
a2 investigation ing -62
a2 is ed 48
a2 is ing -44
a2 is s -28
a2 issue base -98
a2 issue ed 53
a2 issue s 45
a2 issues base -31
a2 issues ed 6
a2 it ed 14
a2 it ing 39
a2 it s -37
a2 its base 38
a2 its ed 24
a2 its ing -30
a2 its s -21
a2 job base -32
a2 jobs base -34
a2 jobs ing 19
a2 join ed 21
a2 judge base -18
a2 judge ed 106
a2 just base -116
a2 just ed -113
a2 just s -85
a2 keep base 76
a2 keep ed -26
a2 kind base -11
a2 know ed 52
a2 language base 19
a2 large base 63
a2 large ed -35
a2 large s -32
a2 largely base -53
a2 largely ed 91
a2 last base -77
a2 late base -43
a2 later base 93
a2 latest base -39
a2 law base 49
a2 law ed 33
a2 laws base 51
a2 lawsuit ing -38
a2 lead base -31
a2 lead ed 13
a2 lead s -55
a2 leaders base 5
a2 leaders ed 47
a2 leadership base -33
a2 leading base 119
a2 leading ed 69
a2 least base 18
a2 least ed -17
a2 leave base -85
a2 leave ed 8
a2 leaving ed -50
a2 left base -105
a2 left s -37
a2 legal base -78
a2 less base -59
a2 less ed -113
a2 letter ed -27
a2 liberal base -112
a2 like base 6
a2 like ed -56
a2 like ing -67
a2 likely base -72
a2 likely ed -71
a2 likely s 36
a2 line base -45
a2 local base -21
a2 long base -68
a2 long ed 35
a2 long s 10
a2 looking ed 53
a2 lost base -30
a2 low base -8
a2 made base 86
a2 made ed 15
a2 made ing 60
a2 made s -116
a2 major base -54
a2 major ed -49
a2 major ing -58
a2 majority ed -62
a2 majority ing -14
a2 make base -65
a2 make ed 45
a2 make s 71
a2 making ed 53
a2 many ed -103
a2 many ing 118
a2 many s -9
a2 markets base -26
a2 marriage base -102
a2 matter base -81
a2 matter s -20
a2 may base -23
a2 may ed -8
a2 may ing -70
a2 may s -27
a2 me ed 27
a2 media base 36
a2 media ed 46
a2 meeting base 94
a2 meeting ed 85
a2 meeting ing 19
a2 members base 40
a2 members ed -125
a2 message base 55
a2 message ed 15
a2 message ing 7
a2 might base 7
a2 might ed 92
a2 military base -26
a2 military ing -63
a2 million base -31
a2 million ed -11
a2 minimum ing 60
a2 momentum base -36
a2 money base -76
a2 money ing -73
a2 month base 45
a2 month ed -30
a2 months ed -67
a2 more base -34
a2 more ing 57
a2 more s -137
a2 morning ed -37
a2 most base -35
a2 most ed -59
a2 most ing -22
a2 most s 50
a2 move base 38
a2 move ed 25
a2 much ed 5
a2 much ing 82
a2 name base -16
a2 name ed -109
a2 nation base 17
a2 nation ed 8
a2 national base 35
a2 national ed 9
a2 national ing -58
a2 nearly base 65
a2 nearly ed 30
a2 need base 32
a2 need ed -24
a2 network base -97
a2 network ed -24
a2 never base 71
a2 new base -14
a2 new ing -86
a2 new s -35
a2 news base -94
a2 news ed 19
a2 news ing -37
a2 news s 101
a2 newspaper ed -8
a2 next base -102
a2 next ing 7
a2 night base -61
a2 night ed 45
a2 no base 5
a2 no ing 73
a2 no s -99
a2 nomination base 40
a2 nominee base 17
a2 nominee ed 5
a2 none base -73
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
a2 now s 13
a2 number base -19
a2 number ed -39
a2 of base 13
a2 of ed 20
a2 of s 17
a2 off base -75
a2 off ed -34
a2 offer base -50
a2 office base -63
a2 office ed -43
a2 official base 54
a2 often base 16
a2 on base -12
a2 on ed -15
a2 on ing -28
a2 on s 47
a2 once base -88
a2 one base 9
a2 one ed 20
a2 one ing -48
a2 one s -9
a2 only base -10
a2 only ed 51
a2 only s -50
a2 open base 33
a2 opportunity ed -170
a2 opposition ed 122
a2 optimism base 115
a2 or base -29
a2 or ed 52
a2 or ing 106
a2 or s -93
a2 order base 13
a2 other base 32
a2 other ed -21
a2 other ing 98
a2 other s 9
a2 others base -38
a2 our base -87
a2 our ed 78
a2 out base -32
a2 out ed -30
a2 out ing 29
a2 out s 10
a2 outside base -41
a2 over base -60
a2 over ing -21
a2 over s -10
a2 own base -46
a2 own ed -7
a2 own ing -94
a2 part base 62
a2 part ed 35
a2 particularly base -23
a2 particularly s -34
a2 partisan base -6
a2 party base -5
a2 party ed 93
a2 party s 122
a2 path ed 37
a2 pay ed 69
a2 people base -107
a2 people ed -14
a2 people ing 25
a2 people s 47
a2 percent base -48
a2 percent ed 30
a2 percent ing -43
a2 percent s -27
a2 person ed 25
a2 person ing -39
a2 personal ed 73
a2 phone ed -7
a2 place base -38
a2 place ed -115
a2 plan ed -6
a2 plan ing 76
a2 planned ed -48
a2 plans ed 87
a2 play base 27
a2 play ed -89
a2 playing ed -58
a2 points base 36
a2 police ed 73
a2 policies base -75
a2 policy base 28
a2 policy ed 12
a2 policy s 36
a2 political base -48
a2 political ed -71
a2 political ing -8
a2 political s 77
a2 politically base 7
a2 politics base -22
a2 poll ing 92
a2 polls base -20
a2 polls ed -98
a2 polls ing 42
a2 popular s 32
a2 position ed 23
a2 position ing 27
a2 positions base 97
a2 positive base -27
a2 possible base -18
a2 potential base 25
a2 potential ed -20
a2 power base -41
a2 power ing -10
a2 president base 32
a2 president ing -40
a2 president s 26
a2 presidential base 35
a2 presidential ed 52
a2 presidential ing -52
a2 presidential s -59
a2 pressure base -36
a2 presumptive base -35
a2 presumptive ing 50
a2 previous ed -7
a2 primaries base -68
a2 primary base 13
a2 primary ed -34
a2 primary s -25
a2 private base -96
a2 private ed -107
a2 private ing -26
a2 probably base -6
a2 problem base -62
a2 program ed 80
a2 progressive base -40
a2 prominent base -19
a2 promise ed 98
a2 proposal base 7
a2 provide base -66
a2 public base 26
a2 public ed 106
a2 public ing 42
a2 push ed 48
a2 put base -97
a2 put ed 25
a2 question base -52
a2 question ed 37
a2 question ing 9
a2 question s 8
a2 questions base 60
a2 questions ed -13
a2 race base -87
a2 race ing -17
a2 race s 19
a2 raise base 29
a2 raise s -37
a2 rally ed 24
a2 rally ing -73
a2 rates base -68
a2 real base 142
a2 real ed -22
a2 realistic base -23
a2 recalling ed 77
a2 received ed -21
a2 recent base 19
a2 recent ed 32
a2 recent ing 98
a2 recent s -46
a2 recognition base 49
a2 record base -44
a2 record ed 14
a2 referring ed 115
a2 refugees base -38
a2 release base 89
a2 release ed 58
a2 released base 28
a2 remain base -56
a2 remarks base 10
a2 remarks ed -86
a2 report ed 33
a2 report ing -39
a2 reporters base -69
a2 reporters ed 83
a2 reports base 86
a2 reports ing -39
a2 request base 10
a2 request ed -72
a2 require base -30
a2 response base 35
a2 response ed 32
a2 responsibility base -87
a2 rest base 60
a2 results base -52
a2 results ing 66
a2 return base 52
a2 right ed -124
a2 right ing 34
a2 rights base 79
a2 rival ed -117
a2 rivals ing 75
a2 role base -61
a2 role ed -32
a2 roughly base -74
a2 rules base -57
a2 ruling ed 38
a2 run base -47
a2 run ed -100
a2 run s -25
a2 running base -64
a2 said base -56
a2 said ing -40
a2 said s -50
a2 same base 80
a2 same ed 13
a2 same ing -58
a2 same s -58
a2 saw ed 10
a2 say base 60
a2 say ed 83
a2 saying base 12
a2 saying ed 164
a2 saying s -45
a2 says base -33
a2 second base -69
a2 second ed -88
a2 secretary base 55
a2 secretary ed -58
a2 secure base -60
a2 security base -12
a2 security ed 65
a2 security s -118
a2 see base 22
a2 see ed -115
a2 see ing 33
a2 see s -131
a2 seemed base 59
a2 senior ing -43
a2 server base -20
a2 set base -26
a2 set s -35
a2 several base -55
a2 several ed -47
a2 she base 31
a2 she ed 33
a2 she ing 17
a2 she s -40
a2 short base 44
a2 should base 19
a2 should ed -20
a2 should ing 7
a2 should s -24
a2 show ed 78
a2 show ing 38
a2 showing base -97
a2 sign ed 22
a2 significant base 41
a2 significant ed -43
a2 similar base -54
a2 similar ed -48
a2 since base -72
a2 since ed -65
a2 single base 10
a2 single-payer base -51
a2 so base -42
a2 so ed -21
a2 so s -85
a2 social base -104
a2 social s 18
a2 socialist ed 44
a2 some base -22
a2 some ed 47
a2 some ing -18
a2 some s 32
a2 someone base 28
a2 something base -107
a2 something s 93
a2 soon base 20
a2 source ed 67
a2 speak base -99
a2 speak ed -17
a2 special ed 19
a2 special ing -122
a2 specific ed 59
a2 speech base 12
a2 speech ed 8
a2 speeches ed -44
a2 speeches ing -27
a2 spending base 129
a2 stage base -72
a2 stage ed -182
a2 stance ed 64
a2 stand s 83
a2 standards base -23
a2 start base -22
a2 state base -100
a2 state ed 113
a2 state ing -59
a2 state s 30
a2 statement ed 30
a2 statements ed 186
a2 states base -29
a2 states ed 45
a2 states s -34
a2 status ed 12
a2 stay ed 68
a2 step ed -43
a2 still base 28
a2 still ed -23
a2 still s -9
a2 stop ed 41
a2 stop ing -25
a2 strategist ed -38
a2 strong ed 11
a2 strong ing 24
a2 such base -16
a2 such ed -14
a2 such s 132
a2 suggestion ed 133
a2 superdelegates base -75
a2 support base -28
a2 support ed 86
a2 support ing 72
a2 support s 93
a2 supporters base -39
a2 supporters ed 54
a2 supporters ing -44
a2 surprise base -61
a2 suspended base -19
a2 system base -6
a2 take base 14
a2 take ed 36
a2 take s -59
a2 taking ed 37
a2 talk base 53
a2 talking ed 95
a2 tax base -34
a2 tax ed 15
a2 tax ing -68
a2 tell base -71
a2 telling base 10
a2 temporarily base -79
a2 temporary base 72
a2 term ing -28
a2 terrorism base 93
a2 than base -63
a2 than ed -77
a2 than ing 43
a2 than s 32
a2 that base 17
a2 that ed 34
a2 that ing 9
a2 the base -19
a2 the ing 12
a2 the s -16
a2 their base -34
a2 their ed 41
a2 their ing 22
a2 their s -92
a2 them base -39
a2 them ed 30
a2 them ing -47
a2 them s -31
a2 then base 60
a2 then ed -37
a2 there base -12
a2 there ed -29
a2 there ing 39
a2 there s -7
a2 these base -13
a2 these ed 9
a2 they base 20
a2 they ed -10
a2 they ing -29
a2 they s -137
a2 things base 54
a2 think base -33
a2 thinking base 48
a2 third base -21
a2 third ing -48
a2 this base -8
a2 this ed -14
a2 this ing 24
a2 this s 10
a2 those base -82
a2 those ed 17
a2 those s -35
a2 though base -81
a2 though s 51
a2 three base -112
a2 three ed -61
a2 through base -54
a2 through ed -86
a2 time base -96
a2 times base -72
a2 times ed 17
a2 to base 14
a2 to ed -17
a2 to ing 19
a2 to s -38
a2 together ed 77
a2 tone ed -29
a2 too base -59
a2 too ed -15
a2 top base 39
a2 top ed -142
a2 tough ed 14
a2 toward base 90
a2 track base 32
a2 trade ed 13
a2 trade s 42
a2 traditional base -26
a2 true base -13
a2 try base 33
a2 trying base -77
a2 trying ed 18
a2 turn base 33
a2 turnout base -26
a2 two base -49
a2 two ed -51
a2 two ing -65
a2 two s -69
a2 unclear base 132
a2 under base -62
a2 unfavorably base -30
a2 union base 56
a2 until base -26
a2 up base 13
a2 up ed -41
a2 up ing -95
a2 up s -62
a2 upon base -7
a2 use base -17
a2 use ed -27
a2 use s -17
a2 used base -58
a2 using ed -40
a2 variety ed 72
a2 very ed 78
a2 very s -71
a2 victory base 36
a2 video base -59
a2 video ed -157
a2 video ing -90
a2 views base -39
a2 violence base 14
a2 visit ed -14
a2 voice base -72
a2 vote base -52
a2 vote ed 108
a2 vote ing 70
a2 vote s -49
a2 voter ed -40
a2 voters base -69
a2 voters ed 18
a2 voters ing 61
a2 votes base -29
a2 votes s 31
a2 voting base -75
a2 wage base -14
a2 wages base -24
a2 want ed 105
a2 wanted ed -18
a2 wants ed 23
a2 war base 27
a2 was ed 8
a2 was ing 20
a2 was s -32
a2 wasn’t ed 111
a2 way ed -63
a2 way ing -84
a2 ways base -47
a2 we base 23
a2 week base -42
a2 week ed 39
a2 week ing 13
a2 week s -101
a2 weeks base -23
a2 well base -14
a2 well ed -43
a2 were base 14
a2 were ed -28
a2 were ing 36
a2 were s -65
a2 what base 24
a2 what ed 10
a2 what ing -48
a2 what s -58
a2 when base -46
a2 when ed 42
a2 when ing 55
a2 when s 76
a2 where base 42
a2 where ed -56
a2 where s -15
a2 whether base 18
a2 whether ed 35
a2 whether ing 96
a2 whether s -44
a2 which base -13
a2 which ing -13
a2 which s -47
a2 while base -44
a2 while ed -32
a2 while s 34
a2 white base 60
a2 who ing 37
a2 who s -86
a2 why base -49
a2 why ing 16
a2 will base -17
a2 will ed -14
a2 will ing -46
a2 win base -25
a2 win ed -39
a2 win ing -20
a2 win s 27
a2 winner ed 17
a2 winning base -59
a2 winning ed -50
a2 with base 16
a2 with ed -8
a2 with ing -27
a2 within base -20
a2 without base 23
a2 without ed -53
a2 women base 17
a2 women ed -72
a2 won base 8
a2 words base 75
a2 words ed 66
a2 work base 7
a2 work ed -103
a2 workers base -34
a2 working base -29
a2 world base -98
a2 would base 50
a2 would ed 7
a2 would s -17
a2 year base -42
a2 year ed 66
a2 year ing -77
a2 year s -64
a2 years base -68
a2 years ed 145
a2 years s -24
a2 you base -112
a2 younger base -60
a2 — base -11
a2 — ing -42
a2 ’d ed -21
a2 ’ll ed 41
a2 ’re base 43
a2 ’s base -14
a2 ’s ed 25
a2 ’s ing -49
a2 ’s s 15
aw " A 5
aw " B 40
aw " D -9
aw " E -36
aw ' D 21
aw ' E -24
aw 's E -9
aw ( D 9
aw ( E 7
aw ) E 37
aw , B 24
aw , C 8
aw , D -31
aw , E -26
aw . A 15
aw . B 8
aw . C -25
aw . D -18
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
aw CAP B 15
aw CAP C 18
aw CAP D 8
aw CAP E -11
aw DAY A 21
aw DAY B 20
aw DAY C -32
aw DAY D -12
aw DAY E -16
aw NUM A 50
aw NUM B -36
aw NUM C 24
aw NUM D -24
aw NUM E -28
aw _ D -29
aw a A 22
aw a D 7
aw a E -13
aw abortion E 35
aw about A -6
aw about B 27
aw about C -26
aw about D 32
aw above E -40
aw access E -74
aw account E 39
aw across E -39
aw action E -82
aw actually E -23
aw added E -56
aw additional E -55
aw ads E -17
aw advantage E -82
aw after A 40
aw after C -61
aw after D -24
aw again E -45
aw against D 11
aw against E -24
aw agreement E 57
aw agreements E -23
aw all C -17
aw all D -42
aw all E -29
aw almost E -77
aw alone E -60
aw along E -89
aw already E -22
aw also E -50
aw amid E 6
aw among D -30
aw an A 42
aw an B -26
aw an C 25
aw and A -44
aw and C -17
aw and D -36
aw and E -35
aw anonymity E 47
aw another B -10
aw answer E 10
aw any A 7
aw any B -33
aw any D 38
aw any E 14
aw anyone E -17
aw anything E -77
aw apart E 71
aw appeal E -69
aw appeared E 65
aw appears E 12
aw are C -19
aw are D -48
aw are E -35
aw argue E 55
aw arms E -59
aw as A 28
aw as B -24
aw as C -12
aw as D -19
aw as E -8
aw aside E -72
aw ask E 12
aw assault E -38
aw at A 21
aw at B 23
aw at C 35
aw at D 40
aw at E -20
aw attack E -21
aw attacks E 185
aw attention E 59
aw attract E -57
aw available E -39
aw away D -119
aw back D -68
aw back E -27
aw background E -21
aw bad E -17
aw ballots D -35
aw be D -67
aw became E 18
aw because D -53
aw become E -53
aw been E -27
aw before C -32
aw before D -15
aw before E -23
aw began E -61
aw behind E -20
aw being E 10
aw below E -39
aw best E -36
aw better D -66
aw better E -60
aw between D -19
aw between E -18
aw beyond E -20
aw big E -34
aw bill D 109
aw billionaire E 76
aw billions E -43
aw birth E -63
aw book A -34
aw both A 92
aw both C -62
aw both D -5
aw both E -32
aw break E -92
aw bring E -19
aw build E -65
aw building E -50
aw business E -26
aw but E -23
aw buy E -61
aw by A 21
aw by B 18
aw by C -22
aw by E -10
aw call E 94
aw called E 77
aw calling E -15
aw calls E -93
aw came D -58
aw came E -113
aw campaign D -42
aw campaign E -10
aw campaigning E -58
aw can E -78
aw candidate E -106
aw candidates D 103
aw candidates E 38
aw cannot E -53
aw care E -22
aw case E 48
aw caucuses E -56
aw certainly E -85
aw chance E -58
aw change E -61
aw changes E -29
aw charges E 57
aw cheers E -67
aw choice E -44
aw civil E 76
aw classified B -10
aw classified E -56
aw clear E -19
aw climate E -37
aw clinch E -27
aw close E -108
aw closely E 49
aw closer E -64
aw college E -33
aw come E -85
aw comes E -67
aw comment E 41
aw comments E 48
aw committee E -33
aw common D -113
aw companies E -43
aw concern E 135
aw conference E -60
aw conferences E -16
aw conservative A 91
aw conservative E 42
aw contest D -66
aw contests D -97
aw contests E 28
aw continue E -61
aw contrast E -78
aw contrasts E 52
aw control E -52
aw convention E -71
aw corporate E -23
aw corporations E -14
aw costs E -13
aw could E -60
aw counter E -65
aw court E -24
aw cover E -23
aw crash E -8
aw create E -72
aw credit E -51
aw crime E -27
aw criticism E 58
aw crowd E -17
aw currently E -23
aw cut E -69
aw data E 21
aw day E -34
aw days E -9
aw deal E -15
aw deals E -43
aw debate A -21
aw debate E -43
aw decision E 65
aw defense E 88
aw delegate D -31
aw delegates D -66
aw delegates E 22
aw democratic D -23
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
aw distance E 11
aw do E -40
aw does E -30
aw doesn’t E -24
aw door E -17
aw doors E -24
aw down D -72
aw down E -26
aw due E -31
aw during C -71
aw during D 9
aw during E -26
aw each E -38
aw earlier A -22
aw earlier E 6
aw early A 66
aw early E 7
aw easier E 16
aw economic D -33
aw economic E -39
aw edge E -23
aw effect E -74
aw either E 65
aw election E 66
aw elections E -40
aw emails E -44
aw enough E -51
aw equal E -38
aw erupted E -80
aw establishment E -16
aw even E -13
aw ever E -78
aw every E -59
aw everyone E -70
aw evidence E 18
aw exit A 89
aw expected E -25
aw falls E -32
aw families E -34
aw far D -22
aw far E -33
aw fast E -46
aw favorite E 20
aw federal E -56
aw fees E -29
aw fifth E -18
aw fighting E 33
aw filed E -88
aw financial E -30
aw find E -44
aw fire E -49
aw firm E 11
aw firms E -22
aw first E -112
aw five E 18
aw flip E -22
aw focus E 64
aw following E -42
aw for A 10
aw for C -21
aw for D -17
aw for E -23
aw force E -19
aw foreign E 24
aw form E -68
aw former A 68
aw former B -110
aw former E 48
aw forward E 39
aw four E -75
aw free D -37
aw free E 9
aw freely E 84
aw friend E -32
aw from B 37
aw from C -14
aw from D -21
aw from E -11
aw front-runner E 58
aw fully E 13
aw fundraising E -65
aw funds E -35
aw further E 43
aw gave E -33
aw generally E 49
aw get E -8
aw gets E -29
aw getting E -10
aw gives E -70
aw global E 22
aw go E -55
aw goes E -44
aw going E -33
aw good E -76
aw government E 7
aw greater E -78
aw ground E -57
aw group E -53
aw groups D -37
aw groups E 28
aw grow D -94
aw gun E 95
aw had E -32
aw half E -23
aw happen E -14
aw happened E -19
aw hard E 22
aw harder E -40
aw has C 5
aw has D 20
aw have D -54
aw have E -43
aw he A 16
aw he B 44
aw he C 17
aw he D -11
aw he E -15
aw heads E -52
aw health E -13
aw heat E -10
aw heavy E 32
aw help D 52
aw help E -94
aw her A 23
aw her B 20
aw her D 60
aw here D -74
aw here E -13
aw herself D 30
aw herself E 59
aw high E 21
aw higher E -34
aw highly E -78
aw him A -6
aw him B 13
aw him C 24
aw him D 31
aw himself B -63
aw himself C 29
aw himself D -24
aw himself E -28
aw his B 17
aw his C 18
aw his D 33
aw his E -12
aw history E -65
aw hit E -92
aw hold E -41
aw holding E -61
aw home E -84
aw hope E -75
aw host C -60
aw hosted E -11
aw hours E -31
aw how A -10
aw how B 40
aw how C -12
aw how D 14
aw huge E -22
aw hundreds E -72
aw id D -19
aw if A -13
aw if B 8
aw if C 52
aw if D 12
aw if E 23
aw illegal E -34
aw images E 57
aw immigrants E 22
aw immigration D 6
aw immigration E 87
aw important E 45
aw impossible E -35
aw in A 17
aw in B 22
aw in E -29
aw include E -57
aw included E -43
aw including E -43
aw income E -66
aw increasing E -51
aw increasingly D 17
aw increasingly E 91
aw influence E -45
aw information E -76
aw inside E 11
aw instead E 58
aw insults E -27
aw interest C 44
aw interest E 42
aw interviews E -67
aw into D 6
aw into E -40
aw is A 27
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
aw its D 9
aw its E -16
aw itself D -71
aw itself E 38
aw job E -73
aw jobs E -43
aw just D 12
aw just E -79
aw keep E 6
aw kill E -47
aw knowledge E -23
aw known E 72
aw large E -99
aw last A 58
aw last C 14
aw last D 50
aw last E -32
aw later E -8
aw law E 42
aw lawmakers E -16
aw laws E -37
aw lead E -50
aw leaders E -62
aw left E -41
aw legislation D 118
aw legislation E -55
aw less E -62
aw letter E -29
aw liberal E -34
aw life E -31
aw light E 22
aw like C 11
aw like D -88
aw likely E -45
aw line E 32
aw lines E -59
aw list E 62
aw little E 19
aw long E 117
aw look E 60
aw looking E 15
aw low E 74
aw made E -67
aw mail E -10
aw major E 18
aw majority E 71
aw make E 28
aw makes E 34
aw making E 11
aw many C -50
aw many D -6
aw many E 28
aw margin E -13
aw markets E -12
aw mate E -19
aw may E -66
aw me A 36
aw me B 94
aw me C -20
aw me E -22
aw means E -38
aw media E -51
aw message E 43
aw messages E 36
aw might E -40
aw military E 19
aw millions E 10
aw minimum E -53
aw moderators E -8
aw moment E 13
aw money E -101
aw months E -53
aw more C -14
aw more D 21
aw more E -35
aw most C 34
aw most D -54
aw most E 17
aw mostly E -66
aw move E -69
aw much E -16
aw multiple E 65
aw must E -37
aw my C 10
aw my D 16
aw my E -68
aw name E 23
aw national D 32
aw national E -105
aw nearly E -14
aw need E -37
aw needed E -19
aw negative E -84
aw never E 44
aw new D -18
aw new E -38
aw news E -86
aw next E -75
aw nine E -35
aw no A -6
aw no E 18
aw not A -6
aw not D -25
aw not E 34
aw now E 15
aw number E -50
aw numbers E -57
aw of A -18
aw of B 27
aw of D 10
aw of E -20
aw off C -34
aw off E -26
aw offensive E -25
aw office E -78
aw officials E -52
aw often E -24
aw on A 10
aw on B 24
aw on C -30
aw on D -25
aw on E -26
aw once E -40
aw one A 26
aw one C 93
aw one D 16
aw one E -42
aw online E 79
aw only E -48
aw onto E -48
aw open E 47
aw opportunity E 20
aw or C -43
aw or E -38
aw other D 47
aw other E 29
aw our B 7
aw our D 15
aw our E -89
aw out C 14
aw out D -95
aw out E -38
aw outside E -90
aw over A -17
aw over C -19
aw over D -34
aw paid E -25
aw part E -79
aw parties E 64
aw partner E -68
aw party E 40
aw pass E -41
aw past E -53
aw path E -65
aw pay E 25
aw paying E -54
aw people A 43
aw people B -27
aw people C -75
aw people D -132
aw people E -65
aw performance E 47
aw personal E -46
aw persuade E 123
aw pic D -19
aw plan E 65
aw plans A 37
aw play E -91
aw point E -13
aw points D -53
aw police E -17
aw policies E -29
aw policy E 9
aw political C -153
aw political D -9
aw political E -47
aw politically E -97
aw politics E -43
aw poll E -53
aw popular E 93
aw position E 42
aw possible E -103
aw posted E -32
aw potential E -78
aw prep E -39
aw president E -47
aw presidential E 38
aw press E 73
aw pressure E -67
aw primaries E -30
aw primary E -22
aw private E 28
aw privately E -29
aw probably E -27
aw process D -23
aw process E -28
aw prominent E -82
aw proposal E 46
aw protect E -64
aw provide E 35
aw provided E -19
aw public E -58
aw put E -34
aw question E 102
aw questions E 39
aw raise E -80
aw rally E 31
aw rates E -57
aw read E -37
aw ready C 129
aw real E -36
aw received E -23
aw recent A 81
aw recognition E -53
aw record E -20
aw records E 49
aw release E 27
aw released E 41
aw remain E -40
aw remains E 75
aw remarks E 61
aw reported E 76
aw reporters A 39
aw reporters E -12
aw reports E -42
aw requests C 29
aw research E -34
aw response E -49
aw restrictions E 25
aw results E -42
aw revealed E 39
aw right E 58
aw rights E -38
aw rival E -21
aw rivals E -7
aw role E -44
aw rules E -47
aw run E -69
aw running E -43
aw safe E 33
aw said D -28
aw said E -21
aw same E 61
aw say E 140
aw saying E 94
aw says E -61
aw school E -53
aw schools E 8
aw scores E 21
aw second E 26
aw secretary E -96
aw secure E -31
aw see E 7
aw seem E 42
aw seemed E -51
aw sense E 62
aw serious E 75
aw services E -19
aw set E -57
aw several A 52
aw several D -29
aw shape E -52
aw she A 30
aw she C 33
aw she D 22
aw she E -23
aw short E -110
aw shortly E -64
aw should E -32
aw show D -61
aw show E 24
aw showed E -26
aw showing E -77
aw sign E 19
aw significant E 21
aw signs E 70
aw similar E -77
aw simply E -94
aw since D -27
aw since E -16
aw slot E -38
aw so A 45
aw so C -21
aw so D 6
aw so E -8
aw social E -64
aw some A 62
aw some C -22
aw some D 35
aw some E -13
aw someone D -73
aw someone E 15
aw something E -22
aw somewhat E 30
aw speak E 32
aw speaking E -99
aw specific E 92
aw speech E -20
aw speeches E -15
aw spending D 12
aw spending E -40
aw staff E 57
aw stage E -31
aw stand E -13
aw started E -51
aw state E 56
aw statement E 24
aw statements E 81
aw states D -15
aw stay E -109
aw stem E 57
aw still E -77
aw stop E -87
aw strategy E -10
aw strong E 23
aw stronger E 38
aw students E -73
aw such A 21
aw such D -9
aw such E -63
aw suit E -25
aw superdelegates E -35
aw support D -21
aw support E 105
aw supporters A 15
aw supporters D 41
aw supporters E -36
aw sure E 12
aw swing E 47
aw system E -14
aw take E -20
aw takes E -26
aw talking E 172
aw tank D -62
aw tax E 66
aw taxes E -36
aw team E -40
aw telephone A 25
aw television E -53
aw terrorism D -26
aw terrorism E 30
aw terrorist E 58
aw than E -10
aw that A 17
aw that B 27
aw that D 24
aw the A 17
aw the C 10
aw their A 29
aw their B 38
aw their C 36
aw their D -13
aw their E -31
aw them A -8
aw them B 36
aw them D 11
aw them E -21
aw themselves B 38
aw themselves D -41
aw themselves E 67
aw then E 12
aw there A 52
aw there C 66
aw there E -6
aw these C 15
aw these D 33
aw they A 24
aw they B 24
aw they C -21
aw they D 44
aw they E 13
aw things E -25
aw third E 39
aw this A 11
aw this B 47
aw this C 58
aw this D -20
aw this E -10
aw those A 72
aw those B -17
aw those C -18
aw those D 56
aw those E 11
aw thousands E -99
aw three D -32
aw three E 9
aw through D -14
aw through E -26
aw ties E -108
aw time E -92
aw times E -24
aw to A 15
aw to B -17
aw to C 9
aw to D -8
aw to E -15
aw today E -66
aw together E -63
aw too D 31
aw too E -86
aw took E -50
aw trade E 6
aw transcripts E -40
aw trying E 40
aw turn E -37
aw turned E -39
aw turns E -14
aw tweet-author D -18
aw tweet-id D -25
aw two E -61
aw unclear E 68
aw under E -50
aw understand E 21
aw unlikely E -25
aw unnoticed E 67
aw until D -45
aw until E -58
aw up B -56
aw up D 74
aw up E -43
aw upon E 27
aw us E -49
aw use E 15
aw users E -102
aw very E 31
aw via E -10
aw victims E -41
aw victory E -71
aw video E -83
aw view E 85
aw viewers B -12
aw violence E -23
aw viral E -33
aw virtually E 47
aw vote C -42
aw vote E -42
aw voters A 6
aw voters B 80
aw voters C 69
aw voters D 67
aw voters E -53
aw votes D 46
aw votes E 64
aw voting E -29
aw was A -16
aw was B 103
aw was C 11
aw was D 16
aw was E -33
aw wasn't E -30
aw wasn’t E -39
aw way E -35
aw ways D -49
aw we A -21
aw we E 45
aw well E 34
aw went E -38
aw were D 18
aw were E -14
aw what A -30
aw what B 15
aw what C 8
aw what D 30
aw what E 23
aw when A 67
aw when B 20
aw when C 24
aw when D -69
aw when E -54
aw where D 50
aw where E -46
aw whether A -13
aw whether C 42
aw whether D 9
aw whether E 10
aw which C 47
aw which D -20
aw while E -80
aw white E -103
aw who A 61
aw who B -25
aw who D -77
aw who E -19
aw whose E -18
aw why B 14
aw why E 17
aw widely E -41
aw widespread E 71
aw will A 8
aw will C 31
aw will D 5
aw will E -49
aw win E -163
aw winning B 14
aw winning E -42
aw with A -79
aw with B -21
aw with C -25
aw with D 30
aw with E -28
aw within D -72
aw within E 17
aw without E -53
aw women E 29
aw won't E -44
aw won’t E -54
aw words E -34
aw work D -8
aw work E -29
aw workers E -5
aw working E -107
aw would A -15
aw would C 22
aw would D -52
aw would E -14
aw wouldn’t E -23
aw wrong E -58
aw years E -26
aw yes A 84
aw yet E -46
aw you D -23
aw you E -54
aw young E -32
aw your E -14
aw — A 19
aw — B 30
aw — C 41
aw — E -17
aw ’s E -38
b -7
e - 27
e A -72
e B -44
e C -31
e D -19
ep - A 40
ep - B 70
ep - C 53
ep - D 40
ep - E 6
ep A A -62
ep A B -86
ep A C -110
ep A D -88
ep A E -62
ep B A -26
ep B B -18
ep B C -56
ep B D -62
ep B E -37
ep C A -56
ep C B -44
ep C C -25
ep C D -22
ep C E -26
ep D A -16
ep D B -26
ep D C -11
ep D D -7
ep D E -21
ep E A 20
ep E B 22
ep E C 38
ep E D 15
ep E E -5
f base -13
f ing -9
f s -9
fl base " -29
fl base ' -27
fl base 'd 42
fl base 'll -54
fl base ( -82
fl base ) 14
fl base , -10
fl base -ed -18
fl base -ing -30
fl base . -25
fl base / -18
fl base : 7
fl base ; 14
fl base < -23
fl base DAY 8
fl base NUM 8
fl base ^ -18
fl base a -18
fl base about 5
fl base after -33
fl base against -5
fl base all 26
fl base an -5
fl base and -15
fl base another -36
fl base any 7
fl base anyone 46
fl base as 6
fl base at -21
fl base because -12
fl base before -27
fl base both 22
fl base by -10
fl base despite -45
fl base each -37
fl base every -34
fl base everyone 13
fl base few -22
fl base five 44
fl base for -23
fl base from -10
fl base he -9
fl base her 11
fl base how -18
fl base i 7
fl base in -18
fl base into -42
fl base it -13
fl base its -14
fl base like 24
fl base many 64
fl base me 67
fl base my 24
fl base of -15
fl base on -19
fl base one -13
fl base or -27
fl base other -31
fl base others 6
fl base our -45
fl base out 49
fl base over -38
fl base several 28
fl base she -11
fl base since -33
fl base some 59
fl base such 32
fl base than -10
fl base that -14
fl base the -16
fl base them -32
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
fl base which -14
fl base while -14
fl base who 6
fl base whom -62
fl base why 8
fl base with -9
fl base without -103
fl base you -10
fl base your -69
fl base — -19
fl base ’s -7
fl ed " 14
fl ed ' -44
fl ed 's -20
fl ed 've -16
fl ed ( 10
fl ed ) 23
fl ed , 11
fl ed -ed -7
fl ed -ing -11
fl ed . 22
fl ed : -80
fl ed CAP 8
fl ed DAY 32
fl ed NUM 10
fl ed ^ 17
fl ed a -34
fl ed about -84
fl ed all 22
fl ed an -91
fl ed another 18
fl ed as -26
fl ed both 19
fl ed but 14
fl ed each 53
fl ed from -18
fl ed he 6
fl ed her -80
fl ed herself 44
fl ed him 25
fl ed himself -16
fl ed his -18
fl ed if -49
fl ed in 20
fl ed its 21
fl ed itself -37
fl ed many 32
fl ed of -24
fl ed on -45
fl ed one -11
fl ed or -7
fl ed others 23
fl ed several 18
fl ed she 9
fl ed since 26
fl ed some -17
fl ed someone -8
fl ed than -50
fl ed that -15
fl ed the -27
fl ed their -21
fl ed them 14
fl ed they -15
fl ed this 7
fl ed those 38
fl ed three 67
fl ed two -16
fl ed w 8
fl ed we 14
fl ed what -31
fl ed when 21
fl ed which -7
fl ed who -9
fl ed whom 46
fl ed with -79
fl ed ’s -10
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
fl ing ; -55
fl ing CAP -7
fl ing DAY -43
fl ing NUM -17
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
fl ing despite 54
fl ing for -32
fl ing four -47
fl ing from -17
fl ing her -76
fl ing him -20
fl ing his -24
fl ing i -14
fl ing in -11
fl ing it -27
fl ing of -25
fl ing on -41
fl ing one 35
fl ing or -31
fl ing other -67
fl ing others -8
fl ing out 13
fl ing over 15
fl ing she -12
fl ing since -8
fl ing some -20
fl ing than -39
fl ing that -25
fl ing the -26
fl ing their -34
fl ing they 35
fl ing this -37
fl ing two -43
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
fl s , 23
fl s -ed -48
fl s -ing -26
fl s -s -17
fl s DAY -36
fl s NUM -32
fl s a 15
fl s about -33
fl s after 18
fl s against 15
fl s all -28
fl s amid -41
fl s any -52
fl s as 19
fl s at -34
fl s both -52
fl s but 38
fl s by 16
fl s eight -18
fl s few -25
fl s five -32
fl s for -21
fl s four -32
fl s from -7
fl s he 8
fl s her -7
fl s his -14
fl s into -22
fl s it 12
fl s its -40
fl s many -35
fl s of -12
fl s one -14
fl s other -34
fl s over -25
fl s several -65
fl s she 17
fl s six -33
fl s some -28
fl s such -36
fl s that -24
fl s the -19
fl s their -27
fl s these -17
fl s this 23
fl s those -57
fl s three -42
fl s two -44
fl s w -14
fl s what -17
fl s which 16
fl s who -11
fl s whose -64
fl s with 6
fl s — -22
fl s ’s -10
fn base " -64
fn base $ -30
fn base 's -7
fn base ( -10
fn base ) -28
fn base , -22
fn base -ed -33
fn base -ing -32
fn base -s -27
fn base . -30
fn base / -17
fn base : -62
fn base ; -85
fn base > -16
fn base ? -38
fn base @ -12
fn base CAP -21
fn base NUM -41
fn base _ -29
fn base a 10
fn base about 24
fn base above -40
fn base across -35
fn base after 23
fn base against 31
fn base all -14
fn base along -33
fn base among -30
fn base an -14
fn base and -40
fn base another -78
fn base any -19
fn base anyone 28
fn base are -13
fn base around 25
fn base as -42
fn base at 19
fn base be -19
fn base because -70
fn base been 82
fn base before -33
fn base behind 34
fn base being 24
fn base below -22
fn base between -64
fn base beyond 27
fn base both -25
fn base but -19
fn base by 10
fn base can -25
fn base did -30
fn base didn't -45
fn base didn’t -26
fn base does -32
fn base doesn’t -32
fn base down -42
fn base during -31
fn base each 21
fn base every 9
fn base everyone -122
fn base four -35
fn base gets -29
fn base had -28
fn base has -17
fn base have -39
fn base he -9
fn base her -44
fn base herself -22
fn base him -13
fn base himself -24
fn base his 23
fn base if -10
fn base in -24
fn base into 17
fn base isn’t 56
fn base it 10
fn base its -92
fn base like -17
fn base many -11
fn base may 5
fn base me -38
fn base might -40
fn base most 25
fn base must -31
fn base never -78
fn base no -15
fn base not 46
fn base of 19
fn base off 25
fn base on -13
fn base once 47
fn base one -24
fn base or -26
fn base other 48
fn base out 33
fn base outside -7
fn base over 10
fn base several -80
fn base she -22
fn base should -36
fn base since 27
fn base so -75
fn base some -147
fn base someone -86
fn base such -30
fn base than -36
fn base that -6
fn base the -7
fn base their 45
fn base them -46
fn base themselves 20
fn base these -74
fn base they 41
fn base this -8
fn base three -87
fn base through -26
fn base to 8
fn base toward 20
fn base two 18
fn base under 15
fn base until -39
fn base up -10
fn base us -12
fn base w -12
fn base was -14
fn base wasn't -30
fn base wasn’t -39
fn base we -7
fn base were -41
fn base what -13
fn base when -34
fn base where 66
fn base whether -9
fn base which 31
fn base while -42
fn base who 16
fn base why -101
fn base will -24
fn base within 20
fn base without 27
fn base wouldn’t -23
fn base yet -37
fn base you 38
fn base your -52
fn base — -29
fn ed " -5
fn ed ) -69
fn ed -ed -14
fn ed -ing -20
fn ed -ly 19
fn ed . 11
fn ed : 12
fn ed ; 43
fn ed CAP 8
fn ed DAY 9
fn ed NUM -33
fn ed a 18
fn ed about 24
fn ed all -65
fn ed along 29
fn ed among 6
fn ed an -10
fn ed and 46
fn ed another 9
fn ed any 22
fn ed around -86
fn ed at -11
fn ed because -15
fn ed before -61
fn ed behind -63
fn ed between 59
fn ed beyond -65
fn ed both -17
fn ed during -19
fn ed each -58
fn ed five -24
fn ed for 17
fn ed four 29
fn ed from -88
fn ed having -45
fn ed herself 54
fn ed him -10
fn ed himself -15
fn ed his -23
fn ed how -47
fn ed hundreds -45
fn ed i -49
fn ed if 33
fn ed in 22
fn ed into -10
fn ed is -45
fn ed it 45
fn ed its 112
fn ed itself -72
fn ed like -22
fn ed many -30
fn ed me -60
fn ed most -10
fn ed my -33
fn ed no 61
fn ed off 34
fn ed one -20
fn ed or -71
fn ed our 81
fn ed out 44
fn ed over -31
fn ed several -10
fn ed she 53
fn ed since -12
fn ed some 80
fn ed that 9
fn ed the 5
fn ed their 20
fn ed this -25
fn ed those 26
fn ed three 21
fn ed through -78
fn ed toward -79
fn ed two -66
fn ed under -36
fn ed until -47
fn ed up 16
fn ed upon 104
fn ed us 12
fn ed was 56
fn ed were 98
fn ed what -22
fn ed whether 35
fn ed which -13
fn ed while 35
fn ed who -32
fn ed why -24
fn ed with -11
fn ed would 9
fn ed — 63
fn ing " 8
fn ing , -62
fn ing -ed -37
fn ing -ing -37
fn ing -ly 83
fn ing -s -7
fn ing . -45
fn ing : -20
fn ing CAP -28
fn ing DAY -33
fn ing NUM -76
fn ing about 31
fn ing after 23
fn ing against -12
fn ing all -86
fn ing among 7
fn ing an 55
fn ing and -18
fn ing another -63
fn ing any -95
fn ing around -39
fn ing as -41
fn ing at -41
fn ing before -65
fn ing both -55
fn ing by -60
fn ing down 33
fn ing for 9
fn ing from -40
fn ing has -13
fn ing he 28
fn ing her 28
fn ing herself -15
fn ing him -12
fn ing himself -66
fn ing his -18
fn ing how 56
fn ing in -16
fn ing into -13
fn ing is 8
fn ing it -33
fn ing its -40
fn ing like -58
fn ing many 12
fn ing me 78
fn ing no 12
fn ing not 24
fn ing of -11
fn ing off 55
fn ing on 69
fn ing one -24
fn ing out 35
fn ing over -70
fn ing several 5
fn ing she -30
fn ing such -64
fn ing the -24
fn ing their -71
fn ing them 18
fn ing themselves 107
fn ing they 17
fn ing this -42
fn ing those -54
fn ing through -8
fn ing to 15
fn ing toward -42
fn ing two -68
fn ing up 17
fn ing w -18
fn ing was -30
fn ing whether -32
fn ing who -23
fn ing why 152
fn ing will -54
fn ing with -22
fn ing — -51
fn s " 34
fn s ' -25
fn s ( 6
fn s ) 50
fn s , -27
fn s -ed -57
fn s -ing -44
fn s -ly 15
fn s -s 17
fn s . -24
fn s : 41
fn s ; -6
fn s ? -31
fn s CAP 29
fn s DAY -64
fn s NUM 30
fn s a 10
fn s about 30
fn s across -23
fn s after -37
fn s all 14
fn s among 8
fn s and -46
fn s are -50
fn s around -31
fn s at -76
fn s because -51
fn s before 24
fn s behind -53
fn s between -33
fn s beyond -27
fn s both 71
fn s but 29
fn s by 29
fn s can -14
fn s could -46
fn s do -61
fn s down 87
fn s during 7
fn s for 52
fn s from -19
fn s had -17
fn s has 23
fn s have -33
fn s he 27
fn s her 50
fn s herself 132
fn s him -63
fn s himself 36
fn s his 39
fn s how -57
fn s if 17
fn s in -54
fn s into -6
fn s is -73
fn s it -26
fn s its -72
fn s itself -29
fn s like -28
fn s may -30
fn s might -21
fn s most -25
fn s no 85
fn s not -45
fn s of 26
fn s off 12
fn s on 11
fn s one 25
fn s or -40
fn s out 96
fn s over 46
fn s she -39
fn s should -39
fn s since -84
fn s so 50
fn s some -32
fn s such -7
fn s than -40
fn s their -31
fn s them 7
fn s this 51
fn s those -53
fn s three -7
fn s through -31
fn s two -62
fn s under -21
fn s up 10
fn s was -39
fn s were -78
fn s what -33
fn s when -5
fn s where -11
fn s who -44
fn s why -17
fn s will 16
fn s with -16
fn s would -79
fn s you -89
fn s — -49
fq base -/- ' -14
fq base -/- 'd 43
fq base -/- 'll -54
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
fq base -/- CAP 8
fq base -/- DAY -10
fq base -/- NUM 6
fq base -/- ^ -12
fq base -/- a -18
fq base -/- about 6
fq base -/- after -34
fq base -/- against -5
fq base -/- all 26
fq base -/- although 5
fq base -/- an -26
fq base -/- and -26
fq base -/- any 7
fq base -/- anyone 46
fq base -/- as 14
fq base -/- at -19
fq base -/- because -6
fq base -/- before -27
fq base -/- both 15
fq base -/- but -9
fq base -/- by -6
fq base -/- despite -45
fq base -/- each -31
fq base -/- every -35
fq base -/- everyone 23
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
fq base -/- its -11
fq base -/- like 26
fq base -/- many 67
fq base -/- me 74
fq base -/- my 40
fq base -/- of -17
fq base -/- on -23
fq base -/- one -48
fq base -/- or -17
fq base -/- other -30
fq base -/- others 6
fq base -/- our -45
fq base -/- out 10
fq base -/- over -36
fq base -/- several 48
fq base -/- she -19
fq base -/- since -28
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
fq base -/- two 50
fq base -/- under 8
fq base -/- until -13
fq base -/- up -9
fq base -/- w -22
fq base -/- we 13
fq base -/- what -55
fq base -/- when 16
fq base -/- where -14
fq base -/- whether -45
fq base -/- which -16
fq base -/- while -7
fq base -/- who -8
fq base -/- whom -62
fq base -/- whose 35
fq base -/- why -64
fq base -/- without -93
fq base -/- you -7
fq base -/- your -69
fq base -/- — -30
fq base -/- ’s -17
fq base -/near 's 38
fq base -/near , -17
fq base -/near -ed -42
fq base -/near -ing -61
fq base -/near -s -16
fq base -/near < -27
fq base -/near CAP -71
fq base -/near NUM 23
fq base -/near ^ -107
fq base -/near a 10
fq base -/near an 57
fq base -/near and 52
fq base -/near but 55
fq base -/near for -37
fq base -/near he -40
fq base -/near her 27
fq base -/near his 47
fq base -/near how -23
fq base -/near in -8
fq base -/near it 46
fq base -/near of -43
fq base -/near on 30
fq base -/near one -44
fq base -/near she 64
fq base -/near that 24
fq base -/near their -31
fq base -/near they 18
fq base -/near this 44
fq base -/near w -42
fq base -/near who -15
fq base -/near ’s 10
fq base -/touch 's -63
fq base -/touch , 25
fq base -/touch -ing -13
fq base -/touch -s -69
fq base -/touch CAP -37
fq base -/touch ^ -14
fq base -/touch a -69
fq base -/touch and 37
fq base -/touch he 33
fq base -/touch his -26
fq base -/touch in -54
fq base -/touch on -50
fq base -/touch one 26
fq base -/touch that -56
fq base -/touch the -38
fq base -/touch they 20
fq base -/touch w 5
fq base -/touch ’s -33
fq base near/- 's -67
fq base near/- , -5
fq base near/- -ed 50
fq base near/- -ing -55
fq base near/- -s 62
fq base near/- . -12
fq base near/- < -18
fq base near/- CAP 20
fq base near/- NUM -13
fq base near/- a -16
fq base near/- an 29
fq base near/- and 29
fq base near/- another -32
fq base near/- but -10
fq base near/- for -12
fq base near/- he -93
fq base near/- his -98
fq base near/- i -26
fq base near/- in -56
fq base near/- it -35
fq base near/- of 45
fq base near/- one 58
fq base near/- she -70
fq base near/- that 19
fq base near/- the -52
fq base near/- they -105
fq base near/- w 9
fq base near/- ’s 39
fq base near/near -ed -34
fq base near/near -s -93
fq base near/near a -66
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
fq ed -/- 've -16
fq ed -/- ( 84
fq ed -/- ) 19
fq ed -/- -ed 9
fq ed -/- -ing 12
fq ed -/- . 22
fq ed -/- : -46
fq ed -/- DAY 35
fq ed -/- NUM -12
fq ed -/- ^ -21
fq ed -/- a -18
fq ed -/- about -44
fq ed -/- after -27
fq ed -/- all -7
fq ed -/- an -91
fq ed -/- and -13
fq ed -/- another 5
fq ed -/- both 18
fq ed -/- but 5
fq ed -/- for 11
fq ed -/- from -89
fq ed -/- he -19
fq ed -/- her -79
fq ed -/- herself 59
fq ed -/- him 25
fq ed -/- himself -23
fq ed -/- his -31
fq ed -/- i -9
fq ed -/- if -52
fq ed -/- in 20
fq ed -/- it -6
fq ed -/- its 21
fq ed -/- itself -37
fq ed -/- many 25
fq ed -/- of 7
fq ed -/- on -45
fq ed -/- one 6
fq ed -/- others 13
fq ed -/- she 8
fq ed -/- since 12
fq ed -/- some 15
fq ed -/- than -50
fq ed -/- that -26
fq ed -/- the -20
fq ed -/- their -21
fq ed -/- them -53
fq ed -/- they -7
fq ed -/- this 17
fq ed -/- those 38
fq ed -/- three 67
fq ed -/- two -16
fq ed -/- we 7
fq ed -/- what -32
fq ed -/- when -16
fq ed -/- who -8
fq ed -/- whom 46
fq ed -/- with -74
fq ed -/near ) -9
fq ed -/near , 29
fq ed -/near -ed -25
fq ed -/near -s -66
fq ed -/near CAP 22
fq ed -/near DAY 32
fq ed -/near ^ 114
fq ed -/near and 33
fq ed -/near but 99
fq ed -/near he 21
fq ed -/near i -34
fq ed -/near it 40
fq ed -/near she -30
fq ed -/near that -11
fq ed -/near the -12
fq ed -/near they -33
fq ed -/near w 7
fq ed -/near when -33
fq ed -/near which -28
fq ed -/near who -12
fq ed -/touch , 59
fq ed -/touch -s -87
fq ed -/touch CAP 14
fq ed -/touch and 49
fq ed -/touch but -28
fq ed -/touch he 58
fq ed -/touch it 21
fq ed -/touch she -24
fq ed -/touch that 6
fq ed -/touch w 18
fq ed -/touch who -89
fq ed near/- ) 21
fq ed near/- , 55
fq ed near/- -s -33
fq ed near/- DAY 19
fq ed near/- a 63
fq ed near/- and -16
fq ed near/- but -23
fq ed near/- he 25
fq ed near/- it -107
fq ed near/- she -54
fq ed near/- that 7
fq ed near/- the -45
fq ed near/- w 26
fq ed near/- when 98
fq ed near/- who 14
fq ed near/near , -62
fq ed near/near CAP 12
fq ed near/near he 31
fq ed near/near she -80
fq ed near/near w 55
fq ed near/near who 80
fq ed near/touch CAP -24
fq ed near/touch he -50
fq ed near/touch w 95
fq ed touch/- ' 35
fq ed touch/- CAP 25
fq ed touch/- and -48
fq ed touch/- he 33
fq ed touch/- it 61
fq ed touch/- she 44
fq ed touch/- that 73
fq ed touch/- w 21
fq ed touch/near " 84
fq ed touch/near CAP 117
fq ed touch/near and 71
fq ed touch/near he 65
fq ed touch/near she 68
fq ed touch/touch CAP 88
fq ed touch/touch and -59
fq ed touch/touch he -48
fq ed touch/touch she 95
fq ing -/- ' 32
fq ing -/- 're 36
fq ing -/- 's 9
fq ing -/- ( -36
fq ing -/- , -12
fq ing -/- -ed -30
fq ing -/- -ing -55
fq ing -/- -s -10
fq ing -/- : -21
fq ing -/- ; -55
fq ing -/- CAP -5
fq ing -/- DAY -65
fq ing -/- NUM 52
fq ing -/- ^ -8
fq ing -/- a -37
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
fq ing -/- her -58
fq ing -/- him -60
fq ing -/- his -79
fq ing -/- i 6
fq ing -/- into 40
fq ing -/- it -23
fq ing -/- of -13
fq ing -/- on -15
fq ing -/- one 55
fq ing -/- or -22
fq ing -/- other -67
fq ing -/- others -8
fq ing -/- out -53
fq ing -/- over -57
fq ing -/- she -23
fq ing -/- since -8
fq ing -/- some -59
fq ing -/- than -14
fq ing -/- that -58
fq ing -/- the -22
fq ing -/- their -34
fq ing -/- they 7
fq ing -/- this -37
fq ing -/- those 35
fq ing -/- two -43
fq ing -/- up -55
fq ing -/- w -19
fq ing -/- we -100
fq ing -/- when -115
fq ing -/- which 29
fq ing -/- while -21
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
fq ing -/near CAP 10
fq ing -/near ^ -5
fq ing -/near about -7
fq ing -/near after 10
fq ing -/near and 65
fq ing -/near by 54
fq ing -/near for -93
fq ing -/near he -34
fq ing -/near in 26
fq ing -/near of -41
fq ing -/near on -51
fq ing -/near the -45
fq ing -/near w -32
fq ing -/near who 98
fq ing -/touch , 39
fq ing -/touch -s -101
fq ing -/touch CAP -55
fq ing -/touch ^ 106
fq ing -/touch and -33
fq ing -/touch by -94
fq ing -/touch for -41
fq ing -/touch of -19
fq ing -/touch w 13
fq ing near/- 's -72
fq ing near/- , 59
fq ing near/- -ed -52
fq ing near/- -s -9
fq ing near/- a 97
fq ing near/- and 28
fq ing near/- before 6
fq ing near/- for -26
fq ing near/- in 10
fq ing near/- the -20
fq ing near/- w -51
fq ing near/- while 28
fq ing near/near , 58
fq ing near/near w 25
fq ing near/touch , 150
fq ing touch/- " 19
fq ing touch/- by -81
fq ing touch/- for -79
fq ing touch/- in -85
fq ing touch/near " 25
fq ing touch/near and 50
fq ing touch/touch " 29
fq s -/- ' -15
fq s -/- 's 11
fq s -/- ) -23
fq s -/- , 10
fq s -/- -ed -51
fq s -/- -s -21
fq s -/- CAP -7
fq s -/- DAY -48
fq s -/- NUM -41
fq s -/- ^ -25
fq s -/- a 33
fq s -/- about -25
fq s -/- after 18
fq s -/- against 22
fq s -/- all -28
fq s -/- amid -41
fq s -/- and -26
fq s -/- any -52
fq s -/- as 25
fq s -/- at -34
fq s -/- both -51
fq s -/- but 68
fq s -/- by -47
fq s -/- eight -18
fq s -/- few -25
fq s -/- five -32
fq s -/- four -32
fq s -/- he 12
fq s -/- her -26
fq s -/- in 23
fq s -/- into -22
fq s -/- it -15
fq s -/- its -18
fq s -/- many -35
fq s -/- of -9
fq s -/- on 25
fq s -/- one -14
fq s -/- other -35
fq s -/- over -42
fq s -/- several -63
fq s -/- she 5
fq s -/- six -33
fq s -/- some -28
fq s -/- such -16
fq s -/- that -12
fq s -/- the -17
fq s -/- their -38
fq s -/- these -12
fq s -/- this 50
fq s -/- those -58
fq s -/- three -43
fq s -/- two -30
fq s -/- w -12
fq s -/- what -15
fq s -/- who 43
fq s -/- whose -61
fq s -/- with -24
fq s -/- — -48
fq s -/- ’s 7
fq s -/near 's -102
fq s -/near , 50
fq s -/near -ed -42
fq s -/near -ing -68
fq s -/near -s 68
fq s -/near CAP 67
fq s -/near he -38
fq s -/near her 51
fq s -/near his -20
fq s -/near it -13
fq s -/near she -14
fq s -/near that -120
fq s -/near the -7
fq s -/near w 23
fq s -/near who -86
fq s -/near ’s -62
fq s -/touch 's -31
fq s -/touch , 20
fq s -/touch -s 53
fq s -/touch CAP 25
fq s -/touch he -25
fq s -/touch she 10
fq s -/touch the -21
fq s -/touch w -50
fq s -/touch ’s -31
fq s near/- , 19
fq s near/- -ed 34
fq s near/- -ing -113
fq s near/- -s -83
fq s near/- NUM -22
fq s near/- he -5
fq s near/- his -37
fq s near/- it 32
fq s near/- that -26
fq s near/- the -14
fq s near/- w -39
fq s near/- who -69
fq s near/near w 6
fq s touch/- " 19
fq s touch/- CAP 32
fq s touch/- he 96
fq s touch/- she 17
fq s touch/- that -65
fq s touch/- w -81
fq s touch/- which 23
fq s touch/near " 6
g  -6
g +again -70
g +almost -106
g +already -67
g +also 31
g +also+has 50
g +also+is 6
g +also+ly 63
g +always -26
g +am 55
g +are 20
g +are+also 84
g +are+being -13
g +are+ly 37
g +are+ly+to 8
g +are+more -155
g +are+not 37
g +aren't 37
g +be -82
g +been -20
g +being -86
g +can -44
g +can't 21
g +can+be -93
g +cannot -105
g +cannot+be 41
g +can’t -63
g +could -30
g +could+be 13
g +could+ly 61
g +could+not 35
g +couldn't -24
g +couldn’t -5
g +did 45
g +did+not 42
g +did+not+ly 27
g +do 20
g +do+not 25
g +does 39
g +does+not 61
g +doesn't 75
g +doesn’t 130
g +don't 10
g +don’t 43
g +earlier 103
g +even -15
g +ever -78
g +first 29
g +first+to 27
g +further 11
g +get -145
g +getting -67
g +had -22
g +had+already -82
g +had+been -28
g +had+just -123
g +had+never -49
g +had+no -66
g +had+not -22
g +had+not+been -27
g +had+to -64
g +has+already -37
g +has+also 11
g +has+also+been 48
g +has+been 44
g +has+been+ly -17
g +has+done 32
g +has+ly -40
g +has+never -71
g +has+no 24
g +has+now 40
g +has+often 8
g +has+so 9
g +has+to 119
g +has+yet+to -11
g +hasn't 66
g +hasn’t -131
g +have 30
g +have+already 76
g +have+also 49
g +have+been 17
g +have+long 32
g +have+ly 101
g +have+never 7
g +have+not -30
g +have+not+been -92
g +have+to 41
g +haven’t 74
g +having -68
g +having+to -96
g +instead -20
g +is 23
g +is+already 20
g +is+also 54
g +is+being -121
g +is+ly 42
g +is+ly+to -30
g +is+no -109
g +is+not 37
g +is+now 59
g +is+still 13
g +is+to -33
g +is+well -16
g +isn't 10
g +isn’t 7
g +just -33
g +last -117
g +later 18
g +long -11
g +ly 23
g +ly+to -119
g +ly+to+be -56
g +ly+will -99
g +may -12
g +may+be -95
g +may+have 15
g +may+not -35
g +might+be -13
g +might+have -76
g +more -16
g +more+ly+to 36
g +most -29
g +most+ly -24
g +much -68
g +must -68
g +must+be 28
g +neither 56
g +never -73
g +next -50
g +no -104
g +not+ly -22
g +not+to -89
g +now -17
g +often -9
g +once 8
g +should -71
g +should+be -51
g +should+ly -64
g +should+not -85
g +shouldn't 5
g +so+ly 20
g +sometimes -31
g +soon -53
g +still+to 59
g +then 23
g +thus -84
g +to -29
g +to+be -56
g +to+do -5
g +to+get -80
g +to+have -48
g +to+ly 46
g +too 26
g +was+also 47
g +was+being -5
g +was+first 78
g +was+ly 69
g +was+never -44
g +was+no 42
g +was+not -15
g +was+not+ly -15
g +was+to 82
g +wasn't -13
g +wasn’t -48
g +were 28
g +were+also 5
g +were+ly 102
g +were+not -57
g +weren’t -88
g +will+also -43
g +will+be 20
g +will+have+to -34
g +will+ly 40
g +will+ly+be 46
g +will+not+be -70
g +won't -49
g +won’t -59
g +would -16
g +would+also 42
g +would+have -114
g +would+have+to -76
g +would+ly -34
g +would+not 53
g +would+not+be -87
g +would+still -22
g +wouldn't -67
g +wouldn’t 85
g +yet -46
g +’d -46
g +’ll -41
g +’ll+be 92
g +’re+not 12
g +’s -46
g +’s+also 41
g +’s+ly -116
g +’s+not -45
g +’ve -23
gn  ! -35
gn  " -8
gn  # -25
gn  $ -97
gn  ' -28
gn  ( 16
gn  ) -59
gn  , -14
gn  -ed -15
gn  -ing 11
gn  -ly -13
gn  / -40
gn  : 10
gn  < -28
gn  > -16
gn  ? -94
gn  @ -68
gn  NUM -20
gn  _ -29
gn  a 15
gn  about 7
gn  above -23
gn  across -62
gn  after -51
gn  against -28
gn  all 40
gn  along -66
gn  amid -95
gn  and -46
gn  another -6
gn  any 24
gn  anyone 56
gn  are -41
gn  around -47
gn  as 6
gn  at 7
gn  be -80
gn  because -17
gn  been -27
gn  before -33
gn  behind -9
gn  being -80
gn  below -32
gn  between -68
gn  beyond -28
gn  both -37
gn  but 9
gn  by -29
gn  can 25
gn  cannot -53
gn  could -22
gn  despite -6
gn  did -69
gn  didn't 29
gn  didn’t -26
gn  do -99
gn  does -32
gn  doesn’t -32
gn  during 15
gn  each -73
gn  every -86
gn  few 30
gn  five 60
gn  get 55
gn  gets -29
gn  getting -88
gn  had -42
gn  half -51
gn  has -55
gn  have -44
gn  having -46
gn  he 16
gn  herself -25
gn  himself -9
gn  his 7
gn  how 46
gn  hundreds -56
gn  i -53
gn  if -46
gn  in -27
gn  inside 105
gn  into -17
gn  is -21
gn  isn’t 47
gn  it 11
gn  its -13
gn  itself -74
gn  like -54
gn  many -10
gn  may -59
gn  me 13
gn  might -47
gn  most 7
gn  must -32
gn  my -55
gn  never 59
gn  no 33
gn  not -20
gn  of -10
gn  off -25
gn  on -5
gn  once -40
gn  onto -37
gn  or -46
gn  others -19
gn  our -18
gn  out -43
gn  outside -56
gn  several 13
gn  should -51
gn  shouldn’t -37
gn  since 7
gn  six 48
gn  so -37
gn  some -18
gn  someone 61
gn  such -5
gn  than -112
gn  that 9
gn  their 39
gn  them -23
gn  those 7
gn  thousands 78
gn  three -40
gn  toward -98
gn  two 27
gn  under -42
gn  until 14
gn  up -57
gn  upon 26
gn  us -15
gn  via 38
gn  w -10
gn  was -24
gn  wasn't -30
gn  wasn’t -39
gn  we -71
gn  were -20
gn  what 19
gn  when -13
gn  whether 33
gn  which -60
gn  while -18
gn  who -44
gn  whose -47
gn  why 69
gn  will -11
gn  with -7
gn  within -24
gn  without 44
gn  won't -44
gn  won’t -54
gn  would -7
gn  wouldn’t -23
gn  you 5
gn  your 44
gn  — -40
gn  ’s -32
gn +also -ing 8
gn +also -s -7
gn +also CAP 5
gn +also NUM -107
gn +also a 61
gn +also he 41
gn +also his 12
gn +also in -67
gn +also on -23
gn +also that -18
gn +also the 51
gn +also to 34
gn +also w 20
gn +are , -54
gn +are -ed 15
gn +are -ing 126
gn +are -ly 9
gn +are -s 93
gn +are . -73
gn +are CAP -11
gn +are an 88
gn +are by 17
gn +are for -49
gn +are from -66
gn +are in -114
gn +are that 72
gn +are the 49
gn +are to 58
gn +are w -7
gn +are whether 101
gn +are+ly w 23
gn +be w -62
gn +being , -62
gn +being as -28
gn +being by 64
gn +being in -43
gn +being to 37
gn +being w -45
gn +can -s -59
gn +can . -25
gn +can a 41
gn +can the 39
gn +can this 18
gn +can w -42
gn +can't w 49
gn +could -s -99
gn +could . -32
gn +could CAP 23
gn +could him 45
gn +could the -22
gn +could w 6
gn +could+be to -60
gn +could+not the -85
gn +did to -34
gn +did w 97
gn +did+not -s -61
gn +did+not CAP -64
gn +did+not a 27
gn +did+not any 96
gn +did+not it 34
gn +did+not the -45
gn +did+not to 70
gn +did+not w 38
gn +didn't w 38
gn +didn’t a -63
gn +didn’t to 33
gn +didn’t w -52
gn +does w 50
gn +does+not w 50
gn +doesn't it -88
gn +doesn't w -43
gn +doesn’t the 42
gn +don't to 68
gn +don’t to -66
gn +even a 73
gn +first by 23
gn +first in -39
gn +first of -31
gn +first w -114
gn +had " -43
gn +had , 64
gn +had -ing -112
gn +had -ly -75
gn +had . 31
gn +had CAP -79
gn +had NUM -61
gn +had for 68
gn +had her -24
gn +had him 49
gn +had in 63
gn +had it 18
gn +had the -17
gn +had to 13
gn +had w 30
gn +had+been to -41
gn +had+been w 70
gn +had+ly CAP 23
gn +has " -34
gn +has , -48
gn +has -ed -27
gn +has -ly -97
gn +has -s 41
gn +has . -61
gn +has CAP 14
gn +has NUM -36
gn +has a -30
gn +has about 67
gn +has an 55
gn +has as -19
gn +has at 48
gn +has for 86
gn +has from -20
gn +has he 22
gn +has her 48
gn +has him 85
gn +has himself 19
gn +has his 45
gn +has in 61
gn +has it -36
gn +has many -13
gn +has on -92
gn +has out -12
gn +has over 63
gn +has she 57
gn +has that 74
gn +has the 24
gn +has to 7
gn +has up 21
gn +has w -40
gn +has+also CAP 23
gn +has+also a 57
gn +has+also w 11
gn +has+been -ly -55
gn +has+been CAP 64
gn +has+been a -8
gn +has+been in -35
gn +has+ly -ing 43
gn +has+ly that -49
gn +has+ly the 16
gn +has+ly to -10
gn +has+ly w 10
gn +has+never w -17
gn +has+no to -114
gn +has+not CAP 44
gn +has+so -ed 61
gn +have , -17
gn +have -ed 74
gn +have -ing 6
gn +have -ly 36
gn +have -s 26
gn +have . 36
gn +have CAP 25
gn +have a 24
gn +have as -70
gn +have for -58
gn +have her -13
gn +have him 27
gn +have his 73
gn +have in -98
gn +have that -36
gn +have the 7
gn +have their 112
gn +have they 27
gn +have to 10
gn +have up -64
gn +have w 49
gn +have+been by 34
gn +have+been for 24
gn +have+been to 14
gn +have+been w -11
gn +have+ly CAP -11
gn +is " 11
gn +is , -124
gn +is -ing 12
gn +is -ly 74
gn +is -s 53
gn +is . 78
gn +is CAP 48
gn +is NUM 51
gn +is a -8
gn +is an 88
gn +is be 18
gn +is by -17
gn +is for -61
gn +is from -75
gn +is her 27
gn +is his 52
gn +is in -26
gn +is its -49
gn +is on -29
gn +is out -62
gn +is that 20
gn +is the -31
gn +is to 6
gn +is w 39
gn +is+also w -20
gn +is+ly to 12
gn +is+ly w 42
gn +is+ly+to the 33
gn +is+ly+to w -58
gn +is+not that -28
gn +is+not to 85
gn +is+not w -72
gn +is+now CAP 10
gn +is+now w 44
gn +just CAP 10
gn +later , -33
gn +later the -9
gn +long , -22
gn +long w 98
gn +ly " 49
gn +ly , -16
gn +ly -ed -31
gn +ly -ing 8
gn +ly -ly -34
gn +ly -s -55
gn +ly . 16
gn +ly CAP 11
gn +ly NUM 77
gn +ly a -7
gn +ly about -62
gn +ly and -35
gn +ly as 55
gn +ly at 44
gn +ly by 27
gn +ly for -76
gn +ly him 83
gn +ly his 24
gn +ly in 34
gn +ly it 35
gn +ly its 58
gn +ly on -88
gn +ly that 33
gn +ly the 72
gn +ly their -9
gn +ly to -55
gn +ly w -18
gn +ly with -68
gn +ly+to CAP 19
gn +may a -12
gn +may the -12
gn +may to -92
gn +may w -44
gn +might CAP -8
gn +might w -23
gn +more , -29
gn +more -s -48
gn +more . -44
gn +more to 38
gn +more w 93
gn +more+ly+to CAP 34
gn +most -s -137
gn +most w -64
gn +must w -106
gn +never CAP 44
gn +never a -12
gn +never the -116
gn +never w 71
gn +no of -37
gn +no w -97
gn +not . -90
gn +not CAP -105
gn +not since 10
gn +not that 159
gn +not the -23
gn +not w -100
gn +not+to CAP -32
gn +not+to the -52
gn +now -ed -41
gn +now -s -92
gn +now CAP -69
gn +now that 61
gn +now the 129
gn +now to 52
gn +now w 11
gn +often w 46
gn +should -ing 64
gn +should -s -10
gn +should CAP -70
gn +should the -49
gn +should w -8
gn +should+be to -96
gn +should+be w 71
gn +so , 19
gn +so . 34
gn +so CAP -10
gn +so has -13
gn +so w -54
gn +still CAP -18
gn +still the 27
gn +still to -131
gn +still w 54
gn +then CAP 7
gn +then a 48
gn +then the -125
gn +then w -57
gn +then was -14
gn +to " -52
gn +to , 10
gn +to -ed -126
gn +to -ing -31
gn +to -ly 52
gn +to -s -47
gn +to . -45
gn +to : 50
gn +to CAP -38
gn +to NUM 22
gn +to a -26
gn +to against 45
gn +to all -79
gn +to an 35
gn +to and 17
gn +to another -24
gn +to any -49
gn +to as -73
gn +to at -40
gn +to before -36
gn +to by -28
gn +to down -19
gn +to every -21
gn +to for -15
gn +to from -7
gn +to he 11
gn +to her 45
gn +to herself 44
gn +to him -53
gn +to himself -49
gn +to his -19
gn +to how -10
gn +to if 67
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
gn +to over -101
gn +to some -14
gn +to that -45
gn +to the -30
gn +to their -41
gn +to them 45
gn +to themselves 56
gn +to they -58
gn +to this -13
gn +to those -61
gn +to to -60
gn +to up -42
gn +to w -30
gn +to what -6
gn +to whether 69
gn +to who -26
gn +to why -87
gn +to with -45
gn +to — -17
gn +to+be , -41
gn +to+be . 12
gn +to+be a -51
gn +to+be in -22
gn +to+be the -61
gn +to+be to -58
gn +to+be w -111
gn +to+ly CAP 82
gn +to+ly the -39
gn +to+ly w -77
gn +was -ed 33
gn +was -ing -27
gn +was -ly -42
gn +was -s 46
gn +was . -137
gn +was CAP -9
gn +was DAY 19
gn +was NUM -88
gn +was a -39
gn +was and 82
gn +was as 18
gn +was at -87
gn +was by 47
gn +was from 68
gn +was his 5
gn +was in 67
gn +was of 48
gn +was on -16
gn +was one 57
gn +was over -91
gn +was that -53
gn +was to 39
gn +was+first by 90
gn +was+ly . 82
gn +was+ly by 85
gn +was+ly w -74
gn +was+not to -41
gn +was+not w -22
gn +were " -55
gn +were , 26
gn +were -ed 76
gn +were -ing 60
gn +were -s 54
gn +were . -38
gn +were and 37
gn +were by 18
gn +were in -15
gn +were that 69
gn +were the 64
gn +were to -36
gn +were w -9
gn +were+not to -85
gn +will " -41
gn +will -ing 37
gn +will -ly 51
gn +will -s -56
gn +will . 26
gn +will CAP -63
gn +will a 62
gn +will an -32
gn +will at -46
gn +will her -103
gn +will him -46
gn +will his -31
gn +will on 17
gn +will their -86
gn +will to 62
gn +will w -15
gn +will+be by -116
gn +will+be in 10
gn +will+be w 39
gn +will+ly the 84
gn +will+not CAP -39
gn +will+not w -46
gn +would -ing -43
gn +would -s 24
gn +would . 9
gn +would NUM -8
gn +would a -48
gn +would an -67
gn +would for -50
gn +would her -21
gn +would him -69
gn +would his 7
gn +would in -41
gn +would the 21
gn +would their 28
gn +would them 35
gn +would to -22
gn +would up -23
gn +would+be to -18
gn +would+be w -45
gn +would+have a -30
gn +would+have w 33
gn +would+not CAP -70
gn +’re CAP 29
gn +’re w 49
gn +’s -s -56
gn +’s CAP 76
gn +’s the 68
gn +’s to -16
gn +’s w -60
l ! " 142
l " ' 35
l " -ing -37
l " -s 37
l " CAP 25
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
l " that -37
l " the -47
l " w -28
l " when 7
l " which -22
l " while 26
l " who -73
l ' " 39
l ' -s -108
l ' CAP 20
l ' w 34
l 's , -17
l 's -ed 37
l 's -ing 30
l 's CAP -26
l 's NUM -92
l 's a 54
l 's w 31
l ( CAP 38
l ) , 78
l ) and 122
l ) — -123
l , " 31
l , -ed 40
l , -ing -25
l , -s 53
l , CAP 62
l , NUM 14
l , a 29
l , after 12
l , although 66
l , an 29
l , and 14
l , as -20
l , because -33
l , before 94
l , but 5
l , by 81
l , from -23
l , he 83
l , her -61
l , his -52
l , i 21
l , if -23
l , in 20
l , it 29
l , many 66
l , others 152
l , she 78
l , since -47
l , some 92
l , that -34
l , the 18
l , their 20
l , they 145
l , this 77
l , those -17
l , though -10
l , w 6
l , we 66
l , what -8
l , when -83
l , which 17
l , while 131
l , who 34
l , whose -62
l , with 101
l , without -20
l , you -57
l -ed " -89
l -ed , -21
l -ed -ed -28
l -ed -ing -6
l -ed -s 9
l -ed CAP -41
l -ed DAY 69
l -ed NUM -11
l -ed a -59
l -ed about -23
l -ed after 28
l -ed against -26
l -ed an -10
l -ed and -65
l -ed any -40
l -ed as -44
l -ed at -16
l -ed by -49
l -ed for 19
l -ed from 60
l -ed he -39
l -ed her -101
l -ed him -42
l -ed his -82
l -ed how -28
l -ed in 60
l -ed into -77
l -ed it 18
l -ed its -89
l -ed on -32
l -ed or -80
l -ed out -38
l -ed she -40
l -ed that -69
l -ed the -19
l -ed their 50
l -ed they -116
l -ed this -37
l -ed those 52
l -ed up -55
l -ed w -5
l -ed what 99
l -ed with -67
l -ed — -8
l -ing , -36
l -ing -ed -51
l -ing -ing -66
l -ing -s -16
l -ing CAP -50
l -ing a 26
l -ing about -10
l -ing an 9
l -ing and -29
l -ing as -21
l -ing by -105
l -ing for 16
l -ing he -91
l -ing her -28
l -ing him -16
l -ing his -62
l -ing in -90
l -ing it -99
l -ing its -62
l -ing of -78
l -ing on -41
l -ing she -73
l -ing some 25
l -ing that 7
l -ing the -44
l -ing their -84
l -ing them 28
l -ing they -15
l -ing up -63
l -ing w 7
l -ing what -69
l -ing with -24
l -ing — 59
l -ly , 24
l -ly -ed -52
l -ly -ing -71
l -ly -s -32
l -ly NUM -46
l -ly a 90
l -ly and 36
l -ly by -45
l -ly in 56
l -ly on -25
l -ly one -89
l -ly the -50
l -ly w -9
l -ly when 120
l -ly who -6
l -ly — -24
l -s " -104
l -s ' 11
l -s ( -109
l -s , 8
l -s -ed 41
l -s -ing -24
l -s -s -9
l -s : 58
l -s CAP -18
l -s DAY 81
l -s NUM -31
l -s a -93
l -s about -40
l -s after -16
l -s an -36
l -s as -16
l -s at -30
l -s before -21
l -s but 17
l -s by 12
l -s for -43
l -s from -101
l -s he -104
l -s her 14
l -s his -79
l -s into -37
l -s it -96
l -s of -56
l -s on 6
l -s or -76
l -s she -54
l -s since -60
l -s that -8
l -s the -23
l -s their 30
l -s they -40
l -s w -32
l -s when -53
l -s where -16
l -s while -113
l -s who 12
l -s with 44
l . ) 55
l . , 59
l . CAP 17
l . NUM -31
l / CAP 82
l / NUM -9
l : CAP -83
l : NUM 29
l : a 27
l : he 62
l : i -126
l : it 20
l : the -27
l : w -21
l ; CAP -45
l ; he -41
l < / -16
l > < -17
l ? " 84
l CAP " -38
l CAP ' -33
l CAP 's -7
l CAP ) 27
l CAP -ed -41
l CAP -ing 61
l CAP -s 5
l CAP . -15
l CAP : -108
l CAP ; 18
l CAP CAP 6
l CAP DAY -12
l CAP NUM 12
l CAP a 34
l CAP about -42
l CAP after -6
l CAP and 13
l CAP as 37
l CAP before 37
l CAP both 31
l CAP but -17
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
l CAP w 9
l CAP we -7
l CAP when -44
l CAP while -102
l CAP who -63
l CAP with 36
l CAP ’s -9
l DAY 's 14
l DAY , 65
l DAY -ing 104
l DAY and 19
l DAY by 54
l DAY that -28
l DAY w -18
l NUM " 29
l NUM , 48
l NUM -ed -76
l NUM -s 21
l NUM CAP -43
l NUM and -68
l NUM in 23
l NUM that 46
l NUM w -18
l NUM who 19
l NUM — -58
l ^ ( -36
l ^ < -27
l ^ CAP 17
l ^ ^ -10
l ^ a -28
l ^ after 16
l ^ although -61
l ^ an -8
l ^ and -29
l ^ another 45
l ^ as 11
l ^ both -57
l ^ but -9
l ^ by 27
l ^ he 53
l ^ her 51
l ^ his 62
l ^ i -14
l ^ if -45
l ^ it 8
l ^ many -16
l ^ one -45
l ^ other 18
l ^ others -70
l ^ she 73
l ^ the -25
l ^ their 57
l ^ these -19
l ^ they 34
l ^ this 22
l ^ those -16
l ^ we 55
l ^ what -42
l ^ while 26
l ^ you 34
l a -ed 18
l a -ing -16
l a -s -39
l a CAP -52
l a NUM -133
l a few -55
l a w -33
l about -s 44
l about CAP -64
l about NUM 60
l about her -90
l about his -102
l about the -31
l about w -25
l across the -8
l across w -11
l after -ing -37
l after a -72
l after he 43
l after his -24
l after it 173
l after she -39
l after the -7
l after w -49
l against CAP -43
l against the -63
l against w -57
l all -s -21
l all NUM 82
l all but 107
l all five 7
l all the 32
l all w -77
l although CAP 46
l although he 60
l although it -13
l among CAP -68
l among the 54
l among those 62
l an -ed -89
l an -ing -28
l an CAP -100
l an w -11
l and -ed -31
l and -ing -71
l and -s 21
l and CAP -10
l and NUM -42
l and a -30
l and both 101
l and he 52
l and her 29
l and his 34
l and how -25
l and i -27
l and it 13
l and other -21
l and others -22
l and she 10
l and some -24
l and that 11
l and the -38
l and they 26
l and w -54
l and we 17
l and when -12
l and who 159
l another w -43
l any w 13
l anyone who -119
l are -ed 14
l are -ing -37
l are -s -53
l are in -18
l are the 41
l are w -83
l as -s 49
l as CAP 16
l as a -44
l as an -18
l as he 34
l as his 34
l as if 38
l as it -88
l as she -26
l as the 49
l as they 38
l as w -9
l as we -59
l at -ing -67
l at -s -115
l at CAP -19
l at a -38
l at his -79
l at one -58
l at that -10
l at this -21
l at w -63
l be -ed 24
l be -ing -67
l be a 60
l be in -22
l be the 10
l be w -46
l because CAP 27
l because he -20
l because i -15
l because it 14
l because of 68
l because they 18
l because w 8
l been -ed -24
l been -ing -47
l been a 157
l been w -70
l before -ing -25
l before -s -74
l before CAP -81
l before he -78
l before the 25
l before they 51
l behind the -9
l both w -84
l but -ed -36
l but -ing -38
l but -s 66
l but CAP 9
l but he 153
l but his -89
l but i 12
l but it 66
l but she 62
l but that 20
l but the 30
l but they 17
l but w -87
l but when -31
l by -ing -76
l by CAP -46
l by NUM -37
l by a -45
l by an -60
l by her 53
l by the -54
l by w -65
l can w -45
l could w -16
l despite the -101
l despite w -46
l didn't w -55
l didn’t w -33
l do a -25
l do w -37
l do you 28
l doesn't w -26
l doesn’t w -22
l don't w 34
l don’t w -28
l down the -46
l during a -43
l during the -43
l each w 78
l every w -48
l few w -48
l five -s 31
l for -ing 10
l for -s -65
l for CAP -61
l for a -72
l for an -30
l for both 54
l for her -71
l for his 27
l for the -42
l for their -50
l for this -7
l for those -43
l for w -23
l for what 48
l four w 18
l from -ing -50
l from -s -7
l from CAP -67
l from a -75
l from his 45
l from the -79
l from w -36
l get a -32
l get w -39
l got a -18
l had -ed -69
l had a -12
l had the 102
l had w -82
l has -ed -32
l has a 49
l has since 101
l has the 121
l have -ed -69
l have a 80
l have since -19
l have the -70
l have w -48
l he 'd -40
l he 'll -40
l he 's 48
l he -ed -17
l he -s -77
l he w -26
l he ’s 5
l her , -46
l her -ed 53
l her -s 22
l her CAP 94
l her w -12
l him , 20
l him for 20
l his -ed 40
l his -ing 12
l his CAP 33
l his w 6
l how -s -82
l how he -90
l how it -7
l how she -52
l how they -98
l how w -13
l i -ed -26
l i w -39
l if -s -62
l if CAP -40
l if he -121
l if it -133
l if she -54
l if the -71
l if they -66
l if w -69
l if you 23
l in -ing -40
l in -s 12
l in CAP 12
l in NUM 32
l in a -25
l in an 34
l in both -9
l in each -14
l in five 30
l in her 17
l in his 22
l in its -62
l in other -16
l in some -20
l in that -35
l in the 24
l in their 126
l in this -34
l in those -6
l in w 36
l in what 62
l into a -58
l into the 44
l into w 51
l is -ed -59
l is -ing -42
l is -s 27
l is a 33
l is an 64
l is as -24
l is in -29
l is that -20
l is the 44
l is w -81
l it 's -51
l it , 13
l it -ed -24
l it -s -34
l it w 37
l it ’s -102
l its -s -67
l its w -69
l like CAP -71
l like w -56
l many CAP 80
l many w 43
l may w -30
l might w -26
l most -ing 23
l most -s 53
l most w 15
l my w 35
l neither w 36
l never w 46
l no -s -6
l no one 49
l nor CAP -68
l not -ed -14
l not -ing 45
l not a -50
l not the -35
l not w -46
l of -ed -24
l of -ing -26
l of -s -5
l of NUM -82
l of a -60
l of an -78
l of her -24
l of his -19
l of it -111
l of its -71
l of that -40
l of the -33
l of their -72
l of them 23
l of these -31
l of this -28
l of those -58
l of w -20
l of which -29
l of whom 11
l off the -19
l on , -23
l on -ing -15
l on -s 18
l on CAP -45
l on DAY 7
l on both -18
l on her -20
l on his -81
l on how 53
l on its 25
l on the -35
l on their -63
l on this -13
l on those -13
l on w -13
l on what -19
l one -ing 36
l one CAP 11
l one that 14
l one w 5
l or -s 37
l or w 27
l other -s 35
l other CAP 45
l other w -13
l others , 22
l others who -33
l our -s -92
l our CAP 41
l our w 21
l out , -117
l out a 9
l out and -70
l out in -118
l out of -59
l out the -26
l out w -30
l outside -s -15
l over his 48
l over the -56
l over w -34
l several -s -8
l she 's 53
l she -ed -48
l she -s -11
l she w -54
l should w -53
l since CAP 75
l since he 38
l since the 48
l so i 69
l so it 53
l so w -105
l some -s 82
l some CAP 117
l some w 62
l someone who 77
l such -s -15
l such a -20
l than -ing -29
l than NUM -36
l than the 28
l than w -20
l that 's 22
l that , -107
l that -ed 33
l that -ing 87
l that -s -103
l that CAP -123
l that a 43
l that he -125
l that her -76
l that his -104
l that i 47
l that it -106
l that she -141
l that the -60
l that they -85
l that w -27
l that we 82
l that you -54
l the -ed -100
l the -ing -58
l the -s 23
l the CAP -38
l the NUM -9
l the four -17
l the other 15
l the three 12
l the w 12
l their -s 11
l their w -21
l these -s 40
l they 're 11
l they 've 58
l they -ed -48
l they w -58
l this w -32
l those -ed 102
l those -s -19
l those that -51
l those w -8
l those who -20
l though , 55
l though -s -56
l though CAP -15
l though he 77
l though it -60
l though she 68
l though they 115
l three -s -79
l three w -61
l through the -31
l to -ing -37
l to -s -46
l to CAP -37
l to NUM 15
l to a -24
l to her 46
l to his -6
l to the 7
l to this -22
l to w -59
l two -s -61
l two CAP 37
l two w -43
l under the 71
l until the -60
l up and 44
l up his 8
l up the -60
l up their -22
l w " -126
l w 's -24
l w ( -37
l w ) 13
l w , 7
l w -ed 11
l w -ing 5
l w -s -7
l w . -17
l w < -6
l w CAP -56
l w DAY -8
l w NUM -61
l w a -43
l w about -36
l w against 28
l w an -24
l w and -11
l w any -33
l w around -56
l w as 30
l w at -52
l w because 35
l w before -12
l w both 31
l w but -15
l w by -9
l w for -21
l w four -11
l w from -44
l w he -116
l w her -13
l w him -62
l w his -77
l w how -6
l w i -132
l w if -17
l w in -74
l w into -55
l w it -83
l w its 45
l w itself 50
l w of -11
l w on -34
l w or -27
l w out -55
l w over 51
l w she -110
l w since -67
l w some -23
l w than -8
l w that -14
l w the -48
l w their -59
l w they -102
l w this -22
l w those 21
l w though 59
l w two -28
l w under -41
l w up -20
l w we -152
l w what -72
l w when 23
l w whether -5
l w which -127
l w who -41
l w whose 33
l w without 18
l w you -41
l w — 39
l w ’s -18
l was -ing -20
l was a 28
l was an 26
l was his 27
l was in -47
l was the -19
l was w 16
l we -ed -59
l we w -96
l were -ed -64
l were -ing -58
l were w -38
l what -s 17
l what CAP -39
l what he -156
l what i -15
l what it 63
l what she -124
l what the -32
l what they -81
l what w 7
l what we -36
l when -ed -9
l when -s -11
l when CAP -12
l when he -27
l when i 40
l when it -23
l when she -92
l when the 39
l when they -47
l when w 38
l where -s 77
l where CAP -125
l where she 66
l where they -29
l where w 6
l whether CAP -42
l whether he -101
l whether it -79
l whether she -106
l which -ed 66
l which -s 12
l which CAP -18
l which he 106
l which she -9
l which they 89
l which w -42
l while -ing -51
l while CAP 55
l while he 49
l while it -26
l who 's 44
l who -ed -68
l who -s -17
l who he 123
l who w -68
l whom CAP 34
l whom he -80
l whose -s 65
l whose w 6
l why CAP 12
l why he -112
l will w -78
l with -s 46
l with CAP 10
l with a -46
l with an 17
l with her 25
l with his 171
l with one -41
l with that -26
l with the 9
l with w -50
l without a -28
l would like 40
l would w -87
l you w -59
l your w 85
l — -ed -65
l — -ing -9
l — CAP -22
l — NUM -31
l — a -34
l — all 19
l — and 34
l — but 43
l — he 92
l — it 19
l — or 116
l — that -60
l — the -43
l — they -16
l — w 15
l — which -54
l — while -54
l — who 71
l ’re -ing -12
l ’s -ed -85
l ’s -ing 81
l ’s -s 22
l ’s w -19
ln " , -8
ln " -ed -26
ln " -s -16
ln " . 18
ln " CAP 13
ln " _ -29
ln " a 60
ln " another 44
ln " for -106
ln " he -20
ln " her 77
ln " him -32
ln " his 66
ln " in -84
ln " on -85
ln " one 48
ln " that 30
ln " the 36
ln " to -6
ln " w 17
ln ' , -28
ln ' -s -48
ln ' . -30
ln ' CAP -20
ln ' that 67
ln ' the 16
ln ' to -50
ln ' w 21
ln 's " 89
ln 's , -64
ln 's -ed -51
ln 's -ing -74
ln 's -ly -69
ln 's -s -20
ln 's . -23
ln 's CAP 13
ln 's DAY 59
ln 's a -28
ln 's about 36
ln 's and 28
ln 's as -43
ln 's by -45
ln 's for 43
ln 's has -62
ln 's in -23
ln 's is -107
ln 's not -52
ln 's of 53
ln 's on 9
ln 's the 29
ln 's to 18
ln 's was 55
ln 's — 97
ln ( ) -43
ln ( CAP 74
ln ( w -13
ln ) . -25
ln ) CAP 29
ln ) he 42
ln ) that 33
ln ) the 12
ln ) to 60
ln , " -14
ln , 's -9
ln , -ing 67
ln , -ly -8
ln , . -36
ln , : -6
ln , CAP 36
ln , DAY -56
ln , NUM -66
ln , a -6
ln , about 42
ln , after -55
ln , all 14
ln , an -49
ln , and -87
ln , another 40
ln , are 25
ln , as 6
ln , at 22
ln , be -30
ln , both 8
ln , by -44
ln , could -16
ln , for -60
ln , from 24
ln , get 56
ln , has -31
ln , have -27
ln , he 57
ln , herself 85
ln , him 30
ln , himself 62
ln , his 32
ln , how -149
ln , it 43
ln , its -6
ln , many -40
ln , me -20
ln , no 70
ln , of 24
ln , off -73
ln , on 22
ln , one 53
ln , out -7
ln , over 48
ln , several 26
ln , she 26
ln , some -22
ln , that 31
ln , the 10
ln , their 24
ln , they 41
ln , this 17
ln , those -19
ln , three 10
ln , to 27
ln , up 18
ln , w 16
ln , was -35
ln , were 57
ln , what -81
ln , whether 6
ln , why 100
ln , will -26
ln , with -91
ln , would 26
ln , — 23
ln -ed " -25
ln -ed , -86
ln -ed -ed -41
ln -ed -ing 25
ln -ed -ly 30
ln -ed -s -10
ln -ed . -20
ln -ed CAP -53
ln -ed NUM 44
ln -ed a -68
ln -ed about 41
ln -ed all -11
ln -ed among 10
ln -ed an -75
ln -ed and -43
ln -ed any -19
ln -ed as -32
ln -ed at -16
ln -ed by 8
ln -ed down -6
ln -ed for 100
ln -ed from 19
ln -ed he -41
ln -ed her -58
ln -ed him -60
ln -ed his -32
ln -ed how 81
ln -ed in -55
ln -ed it -40
ln -ed its -67
ln -ed me 57
ln -ed of -54
ln -ed on -29
ln -ed out -17
ln -ed over 36
ln -ed that -71
ln -ed the -31
ln -ed their -9
ln -ed to -69
ln -ed up -10
ln -ed w -44
ln -ed whether -55
ln -ed with -54
ln -ed would -11
ln -ed — 62
ln -ing " -35
ln -ing , -72
ln -ing -ed -104
ln -ing -ing -22
ln -ing -ly -10
ln -ing -s -85
ln -ing . -25
ln -ing : -38
ln -ing CAP -22
ln -ing NUM -28
ln -ing a -8
ln -ing about -54
ln -ing against 40
ln -ing among -63
ln -ing an -13
ln -ing and -27
ln -ing as -43
ln -ing at 64
ln -ing by -12
ln -ing for 23
ln -ing from 28
ln -ing her -52
ln -ing him -63
ln -ing his -99
ln -ing how 111
ln -ing in -24
ln -ing of -36
ln -ing on 11
ln -ing out -15
ln -ing she 58
ln -ing the -37
ln -ing their -55
ln -ing to 8
ln -ing two -24
ln -ing up -12
ln -ing w -7
ln -ing whether 52
ln -ing with 33
ln -ing — -42
ln -s " -51
ln -s -ed 15
ln -s -ing 21
ln -s -ly 61
ln -s -s 12
ln -s . -12
ln -s : -125
ln -s CAP 11
ln -s DAY -6
ln -s NUM -66
ln -s a 10
ln -s about -19
ln -s across -18
ln -s after 86
ln -s against -37
ln -s all 14
ln -s along -67
ln -s among -15
ln -s an -20
ln -s and -16
ln -s any 20
ln -s are -15
ln -s as -73
ln -s at 29
ln -s be -24
ln -s because -40
ln -s before -80
ln -s between -86
ln -s by -10
ln -s down -15
ln -s during -11
ln -s each 72
ln -s for 7
ln -s from -82
ln -s has -24
ln -s her -10
ln -s him 18
ln -s his -21
ln -s how 90
ln -s if 70
ln -s in -58
ln -s into -63
ln -s is 50
ln -s it 34
ln -s its -87
ln -s like 87
ln -s many 42
ln -s no -7
ln -s of -44
ln -s off -38
ln -s on 8
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
ln -s them -29
ln -s themselves -20
ln -s they 16
ln -s this 25
ln -s those -89
ln -s through 19
ln -s to -34
ln -s under -25
ln -s until -44
ln -s up -89
ln -s w 6
ln -s was -9
ln -s what 61
ln -s when -69
ln -s whether 28
ln -s who 58
ln -s will -17
ln -s with -49
ln -s would -60
ln -s — 19
ln . . -13
ln . / -12
ln . w -25
ln / > -16
ln : w -83
ln < / -17
ln < w -27
ln CAP -ed -12
ln CAP -ing 16
ln CAP -ly -28
ln CAP -s -17
ln CAP . 23
ln CAP : -8
ln CAP ? -28
ln CAP CAP 15
ln CAP DAY 42
ln CAP NUM -50
ln CAP a -14
ln CAP after -72
ln CAP against -54
ln CAP all 34
ln CAP among 30
ln CAP an -26
ln CAP and -33
ln CAP another -55
ln CAP any -18
ln CAP are -43
ln CAP as -49
ln CAP at -29
ln CAP be 13
ln CAP because -38
ln CAP before 16
ln CAP between 14
ln CAP both -21
ln CAP by -36
ln CAP could 41
ln CAP do 56
ln CAP down -123
ln CAP during -6
ln CAP for -29
ln CAP from -71
ln CAP get 48
ln CAP has -67
ln CAP have -41
ln CAP he 32
ln CAP her -19
ln CAP herself -60
ln CAP him 23
ln CAP himself -30
ln CAP his -13
ln CAP how 25
ln CAP if 38
ln CAP in 14
ln CAP into -16
ln CAP is -18
ln CAP it -28
ln CAP its -41
ln CAP like -55
ln CAP many 16
ln CAP me -10
ln CAP most 70
ln CAP no -8
ln CAP of 19
ln CAP off -94
ln CAP on -14
ln CAP one -40
ln CAP out -117
ln CAP over 17
ln CAP several -13
ln CAP she 25
ln CAP should -44
ln CAP since 21
ln CAP some 68
ln CAP than 7
ln CAP that 27
ln CAP the 7
ln CAP their -56
ln CAP them -8
ln CAP these 66
ln CAP this 91
ln CAP those 69
ln CAP through -14
ln CAP to 22
ln CAP two -32
ln CAP up -18
ln CAP w 18
ln CAP was -122
ln CAP were -36
ln CAP what 28
ln CAP when -50
ln CAP whether 42
ln CAP while 45
ln CAP who 45
ln CAP why -19
ln CAP will 83
ln CAP would -100
ln CAP — -34
ln DAY , -68
ln DAY -ing -63
ln DAY -s -22
ln DAY . -14
ln DAY CAP 41
ln DAY a -50
ln DAY an 83
ln DAY the -56
ln DAY w -29
ln NUM ( -17
ln NUM , 22
ln NUM -ed -30
ln NUM -ing -50
ln NUM -s -94
ln NUM . -45
ln NUM : 9
ln NUM CAP 16
ln NUM a 8
ln NUM among 51
ln NUM and -8
ln NUM at -16
ln NUM by -102
ln NUM for -36
ln NUM in -20
ln NUM of -64
ln NUM on -18
ln NUM over -62
ln NUM that -52
ln NUM the 49
ln NUM they 22
ln NUM to 9
ln NUM w -82
ln ^ " 108
ln ^ 's 14
ln ^ , -55
ln ^ -ing 28
ln ^ -ly -63
ln ^ -s -35
ln ^ . -73
ln ^ : -159
ln ^ CAP 6
ln ^ NUM -82
ln ^ a 13
ln ^ about -71
ln ^ an 23
ln ^ and -20
ln ^ are -34
ln ^ at 43
ln ^ been -22
ln ^ by 49
ln ^ could -12
ln ^ did -24
ln ^ didn't -42
ln ^ from -95
ln ^ has 101
ln ^ have 69
ln ^ her -34
ln ^ him -51
ln ^ his -26
ln ^ if 118
ln ^ in -14
ln ^ into -31
ln ^ it -75
ln ^ no -59
ln ^ not -86
ln ^ of -12
ln ^ on 95
ln ^ one -41
ln ^ out -44
ln ^ that 76
ln ^ the 28
ln ^ this -19
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
ln a -ed -21
ln a -ing 25
ln a -ly -65
ln a -s -24
ln a . -46
ln a : -17
ln a CAP -76
ln a DAY -42
ln a NUM -68
ln a about 10
ln a and -58
ln a as -31
ln a at -65
ln a by 70
ln a for 16
ln a from -82
ln a he 36
ln a in 107
ln a is 85
ln a of -59
ln a on 34
ln a over -43
ln a that -34
ln a the -68
ln a to 17
ln a w -21
ln a what 29
ln a where 18
ln a whether -14
ln about -s -9
ln about . -8
ln about CAP -33
ln about the 28
ln about w -26
ln after -ed -39
ln after -s -29
ln after CAP -47
ln after that 34
ln after the -118
ln after w 23
ln against w -106
ln all , -70
ln all the 61
ln all to -40
ln all w -69
ln an , 61
ln an -ed -89
ln an -ing -39
ln an -s 45
ln an . -18
ln an CAP -108
ln an for -28
ln an from 68
ln an in -63
ln an of -62
ln an on -33
ln an that 71
ln an w -41
ln an with 26
ln and " 61
ln and 's -96
ln and -ed 122
ln and -ing 6
ln and -ly 13
ln and -s 12
ln and . -56
ln and CAP -9
ln and NUM -61
ln and a -39
ln and about -25
ln and an -47
ln and and -46
ln and any 36
ln and by 14
ln and for -107
ln and from -97
ln and has -13
ln and he -9
ln and her 51
ln and him 40
ln and himself 30
ln and his 41
ln and how 92
ln and in -40
ln and it 34
ln and its -33
ln and of -113
ln and on -100
ln and she -22
ln and some 64
ln and that 90
ln and the 44
ln and their 78
ln and them 18
ln and they 22
ln and to 15
ln and up -59
ln and were -20
ln and what 40
ln and whether 86
ln and with 30
ln and — -77
ln another , -75
ln another the 53
ln another w 34
ln any , -36
ln any . -8
ln any w -37
ln as -ed 62
ln as -ly -22
ln as -s -45
ln as a -47
ln as as -46
ln as by 47
ln as has -11
ln as in -53
ln as to -70
ln as w -64
ln at -s -38
ln at CAP -20
ln at w -17
ln because -ed -22
ln because -s -12
ln because w 58
ln before -s -123
ln before CAP 142
ln before that 133
ln before the 62
ln before w -68
ln both , -6
ln both -s -59
ln both . 58
ln both CAP -14
ln both of -19
ln both the 23
ln both to 87
ln both w 37
ln but 's 73
ln but , -75
ln but -ed -23
ln but -ing 26
ln but -ly -37
ln but -s 26
ln but CAP -23
ln but a 58
ln but are -35
ln but from 6
ln but has -32
ln but his 56
ln but it -76
ln but that 99
ln but the 8
ln but to 7
ln by , 8
ln by -s -30
ln by . 58
ln by CAP 18
ln by a 38
ln by and -27
ln by from -6
ln by he 54
ln by her -20
ln by him -10
ln by his -54
ln by it -32
ln by of -71
ln by that -136
ln by the 49
ln by their 30
ln by them -26
ln by to 42
ln by w 18
ln each w -40
ln everyone . 44
ln five -ing -6
ln five . -12
ln for " -53
ln for , -19
ln for -ed 77
ln for -ing -77
ln for -s -46
ln for . -45
ln for a -62
ln for in -6
ln for on 54
ln for that 32
ln for the -42
ln for w 9
ln from -s -56
ln from . 22
ln from CAP 19
ln from in -9
ln from that 11
ln from the 31
ln from to -83
ln from w -34
ln he " 11
ln he , 16
ln he -ed -46
ln he -ing 34
ln he -ly 7
ln he . 6
ln he : 36
ln he NUM -63
ln he a 29
ln he about 28
ln he after -35
ln he an 14
ln he any 47
ln he as 49
ln he at 59
ln he be -37
ln he by 20
ln he during -34
ln he for 30
ln he from 7
ln he he -14
ln he her -12
ln he himself -89
ln he his 7
ln he how -15
ln he in -27
ln he into -33
ln he it 16
ln he me 99
ln he no -91
ln he of 80
ln he on -89
ln he one -84
ln he out -39
ln he she 70
ln he some -40
ln he that 39
ln he their -107
ln he them 5
ln he they -27
ln he this -96
ln he to -27
ln he toward -83
ln he up 35
ln he w 27
ln he was 31
ln he what 111
ln he with -18
ln he would 45
ln he — -22
ln her , -96
ln her -ed -56
ln her -ing 19
ln her -s 10
ln her . -56
ln her CAP 98
ln her and -21
ln her in -14
ln her is -90
ln her of -84
ln her on -66
ln her that 61
ln her the 14
ln her to 68
ln her w 20
ln him CAP -10
ln him his 62
ln him w 31
ln himself w 17
ln his , -48
ln his -ed -36
ln his -ing 18
ln his -ly -5
ln his -s 41
ln his . -90
ln his CAP 5
ln his DAY -71
ln his a 20
ln his about -57
ln his and 50
ln his are -19
ln his as 34
ln his at -53
ln his have -65
ln his in 54
ln his is -74
ln his of -20
ln his that -13
ln his the 20
ln his to -11
ln his w -18
ln his were -49
ln his with -31
ln his would 36
ln how w 45
ln i -ing -99
ln i . 5
ln i CAP -34
ln i a -50
ln i he -35
ln i him 30
ln i his 118
ln i how -13
ln i it -15
ln i my -21
ln i that -15
ln i the -52
ln i this -9
ln i to 63
ln i w -54
ln if 's -15
ln if , 40
ln if -ed -6
ln if -s -9
ln if w -8
ln if were -9
ln in , -24
ln in -ing -37
ln in -ly -53
ln in -s -86
ln in . 33
ln in CAP 45
ln in a -68
ln in an 51
ln in and -21
ln in for -67
ln in his 20
ln in of 49
ln in that -39
ln in their 100
ln in to -48
ln in w 7
ln in with -63
ln into . -11
ln it " 57
ln it , -30
ln it -ed -24
ln it -ing -34
ln it -ly 13
ln it -s 44
ln it . -15
ln it CAP 14
ln it a -34
ln it be -7
ln it for -40
ln it he -21
ln it how -18
ln it in 25
ln it like 45
ln it on -73
ln it out 44
ln it that -45
ln it the 13
ln it three -97
ln it to 42
ln it up 39
ln it whether -118
ln it you 17
ln its , -32
ln its . -13
ln its CAP 40
ln its of -63
ln its to -65
ln its w -103
ln like w -58
ln many , 39
ln many CAP 43
ln my w -8
ln of " -59
ln of , -62
ln of -ed -44
ln of -ing 54
ln of -ly -19
ln of -s -7
ln of CAP -54
ln of NUM -46
ln of a 34
ln of and -35
ln of as 111
ln of by -81
ln of for -69
ln of from 39
ln of has -30
ln of in -33
ln of the 11
ln of to 11
ln of w -23
ln of with -52
ln of — -29
ln on , -29
ln on -s -64
ln on . -28
ln on CAP 65
ln on a 65
ln on and -8
ln on from -52
ln on her -44
ln on like -18
ln on of -31
ln on that -75
ln on the -62
ln on to 49
ln on w -54
ln one , -37
ln one -ing 62
ln one . -67
ln one CAP -21
ln one the 6
ln one w -33
ln or , -46
ln or -ing -75
ln or -s 6
ln or . -11
ln or CAP -85
ln or the 54
ln or w 55
ln other , -19
ln other -ed -9
ln other -s -75
ln other . -16
ln other in -17
ln other w -83
ln others CAP 55
ln others the -102
ln others w 82
ln over -s -44
ln several -s -10
ln she " -19
ln she , -22
ln she -ed 7
ln she -ing -16
ln she -ly 8
ln she -s 93
ln she : 42
ln she CAP -8
ln she NUM 21
ln she a -34
ln she as 20
ln she at 45
ln she for 43
ln she he 5
ln she her 28
ln she him 78
ln she his -26
ln she how 63
ln she in 30
ln she it -72
ln she of 34
ln she on -76
ln she or -64
ln she out -46
ln she she -26
ln she that -38
ln she the -20
ln she to -5
ln she w 54
ln she with 41
ln since his -76
ln since the 38
ln since w -20
ln some -s -80
ln some . -45
ln some CAP 10
ln some to 44
ln some w 23
ln than -s -28
ln than the -93
ln than w 25
ln that " -63
ln that 's -24
ln that , -28
ln that -ed -86
ln that -ing 38
ln that -ly -72
ln that -s 40
ln that . -69
ln that CAP 38
ln that DAY -21
ln that a 17
ln that about -56
ln that an 56
ln that as -76
ln that at 80
ln that by -28
ln that from 67
ln that had -5
ln that has -98
ln that her -28
ln that him -29
ln that his -39
ln that in -34
ln that into -32
ln that is -33
ln that it 62
ln that on 45
ln that one -16
ln that out -16
ln that should -24
ln that that -53
ln that the -8
ln that their -36
ln that them -6
ln that to 43
ln that up -14
ln that w 9
ln that was -60
ln that were -11
ln that will -44
ln that with -46
ln that would -37
ln the " 5
ln the 's -39
ln the , -47
ln the -ed -49
ln the -ing 14
ln the -ly -71
ln the -s -39
ln the . -26
ln the CAP -15
ln the DAY -23
ln the NUM 33
ln the a -127
ln the against -44
ln the and 13
ln the are -27
ln the as -35
ln the at 58
ln the by 70
ln the could -11
ln the did -13
ln the for -50
ln the from 18
ln the had -12
ln the has 99
ln the have -18
ln the he -35
ln the her 83
ln the his 92
ln the in -49
ln the is 5
ln the many -44
ln the most -23
ln the on -27
ln the over -84
ln the she -12
ln the the 14
ln the to -12
ln the w -29
ln the was -57
ln the were -36
ln the when -28
ln the where -20
ln the whether 55
ln the will -34
ln the with 58
ln the would -53
ln the — -62
ln the ’s -19
ln their , 29
ln their -s -59
ln their CAP -45
ln their and -40
ln their for -28
ln their in 29
ln their on -98
ln their the -98
ln their w -69
ln them -s 81
ln them . -92
ln them CAP 94
ln them w 13
ln these , -5
ln they , -7
ln they -ed -32
ln they -ing -21
ln they -ly -78
ln they -s 42
ln they . 65
ln they CAP -33
ln they NUM 57
ln they a 48
ln they and 83
ln they as 105
ln they at -18
ln they by -32
ln they for -105
ln they him 30
ln they in 53
ln they it -92
ln they on 79
ln they out 12
ln they she -35
ln they that 18
ln they the 28
ln they their 37
ln they to -52
ln they w -36
ln they was -61
ln they what 29
ln they with -37
ln this , -32
ln this . -10
ln this : -38
ln this CAP -95
ln this has -30
ln this w 57
ln those , -31
ln those -s 46
ln those . -23
ln those CAP 23
ln those by 86
ln those w -15
ln though w -57
ln three -s -30
ln two -s 31
ln two w -87
ln under . -61
ln under from -69
ln under to -62
ln under w -95
ln up CAP -55
ln up w 25
ln w " -33
ln w ( -15
ln w ) -103
ln w -ed 20
ln w -ing -15
ln w -ly -17
ln w -s -11
ln w . -13
ln w : -24
ln w ; -16
ln w ? -65
ln w CAP 11
ln w DAY 10
ln w NUM 49
ln w about -6
ln w after -38
ln w against -28
ln w all 20
ln w along -36
ln w amid -31
ln w among -16
ln w an 18
ln w and -78
ln w another -100
ln w any -48
ln w are 5
ln w around 78
ln w as -7
ln w at -31
ln w be -34
ln w before -32
ln w behind -43
ln w between 43
ln w beyond -27
ln w both 32
ln w but -71
ln w by -15
ln w can -50
ln w could -53
ln w did -16
ln w do -65
ln w down -15
ln w during -33
ln w for -28
ln w four 12
ln w from 6
ln w get -52
ln w had -19
ln w has -96
ln w have -34
ln w he -37
ln w her -61
ln w him 28
ln w himself 10
ln w his 13
ln w how -14
ln w in -14
ln w into 40
ln w is -29
ln w it 15
ln w itself -82
ln w like -52
ln w many 120
ln w me 72
ln w most 23
ln w my 106
ln w no 50
ln w of -8
ln w on -22
ln w one -28
ln w or 39
ln w out -9
ln w over 38
ln w she -29
ln w should -8
ln w since -13
ln w so 92
ln w someone -42
ln w such -20
ln w than -104
ln w that -23
ln w their -35
ln w them 58
ln w themselves -104
ln w this 22
ln w those -22
ln w through 29
ln w to -12
ln w two 20
ln w under -38
ln w until -18
ln w up 17
ln w w -10
ln w was -19
ln w we -15
ln w were -39
ln w what 8
ln w when -77
ln w where -9
ln w whether 42
ln w while -14
ln w who 8
ln w why -31
ln w will -23
ln w with -60
ln w within -78
ln w would -52
ln w — -6
ln we , 70
ln we . 5
ln we CAP 51
ln we a -62
ln we in 7
ln we that 74
ln we the -72
ln we to -30
ln we w 48
ln what -s -11
ln what a -44
ln what the 98
ln what to -96
ln what w -77
ln when -ed 66
ln when -s -7
ln when CAP -52
ln when by -18
ln when the 27
ln when to -27
ln when whether -22
ln whether CAP -9
ln which -ing 59
ln which -ly 87
ln which -s 22
ln which CAP -35
ln which NUM 39
ln which a -73
ln which at -43
ln which by 70
ln which him -73
ln which in -15
ln which its -90
ln which on -31
ln which that 46
ln which the -14
ln which to -68
ln which w -38
ln while -ed 66
ln while -s -13
ln while CAP 35
ln while that -31
ln while the 93
ln while w -108
ln who -ed 167
ln who -ing 13
ln who -ly 56
ln who -s -25
ln who . -92
ln who CAP 14
ln who NUM 68
ln who a -20
ln who against -14
ln who an -7
ln who and 16
ln who as 18
ln who at -17
ln who by -29
ln who for -51
ln who he 59
ln who her 68
ln who him -26
ln who his -41
ln who in 25
ln who into -28
ln who it -7
ln who on -87
ln who out -53
ln who that -27
ln who the -18
ln who their -17
ln who them -32
ln who themselves 20
ln who they -27
ln who to -5
ln who up -52
ln who w -14
ln who with -27
ln with , -42
ln with -s 10
ln with . -43
ln with CAP -32
ln with and -20
ln with of 116
ln with to 35
ln with w 13
ln without w -59
ln you , 41
ln you -ing -9
ln you . -32
ln you CAP -133
ln you a 110
ln you it 144
ln you the -38
ln you to 13
ln you w -29
ln — , 117
ln — -ing 28
ln — -s -82
ln — . -47
ln — CAP -9
ln — a 73
ln — by -71
ln — in 7
ln — one 38
ln — that 44
ln — the 21
ln — their 100
ln — to -38
ln — w -37
ln ’s " -54
ln ’s , 24
ln ’s -ed 74
ln ’s -ing -27
ln ’s -ly -53
ln ’s -s -112
ln ’s . 36
ln ’s : 54
ln ’s CAP -106
ln ’s about 21
ln ’s are -8
ln ’s as -85
ln ’s for -78
ln ’s in -33
ln ’s is -73
ln ’s of -103
ln ’s on -110
ln ’s that 17
ln ’s the 32
ln ’s to -7
ln ’s was 17
ln ’s — -36
lp " B 66
lp " C 42
lp " D -27
lp " E -16
lp $ A 15
lp $ B -10
lp $ C 9
lp $ D -20
lp $ E -13
lp ' A 90
lp ' C -122
lp ' D 5
lp ' E -13
lp 'd D -96
lp 'd E -79
lp 'll E -48
lp 're E -64
lp 's A 75
lp 's B -113
lp 's C -38
lp 've D 84
lp ( D 40
lp ( E -56
lp ) A 69
lp ) C 51
lp ) D -6
lp ) E -29
lp , A 28
lp , B 31
lp , C 11
lp , D 25
lp , E -13
lp . E -36
lp / D -16
lp : D -83
lp : E -7
lp ; E 9
lp < D -23
lp CAP A 15
lp CAP B 17
lp CAP C 13
lp CAP D 5
lp CAP E -7
lp DAY A -23
lp DAY B 17
lp DAY C 73
lp DAY D -55
lp DAY E 17
lp NUM A 60
lp NUM B -17
lp NUM C 61
lp NUM E -34
lp a A -103
lp a B -56
lp a C -42
lp a E -16
lp ability E -35
lp able D -31
lp able E -19
lp abortion E 56
lp about D -70
lp about E -21
lp account E -76
lp action E -57
lp activists E 143
lp ad E 86
lp administration A 23
lp administration C 12
lp administration D 22
lp administration E 34
lp ads E -16
lp advisers A 67
lp after A 53
lp after B -53
lp after C 30
lp after D 57
lp after E -38
lp against E -88
lp agency E 10
lp agreed E -15
lp agreement E 55
lp aide A 29
lp aides A 109
lp aides B -119
lp aides C 92
lp aides E -7
lp all C -39
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
lp and D 13
lp and E -17
lp announced E -36
lp anonymity C -25
lp anonymity E 53
lp another D 48
lp another E -31
lp answer D -49
lp anti-trump E -37
lp any E -68
lp anyone B -12
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
lp as E -16
lp asked E -12
lp at C -43
lp at D -41
lp at E -30
lp attack E -51
lp attacks E -30
lp attempt E -19
lp attempts E -32
lp audience D 17
lp authorized E 46
lp awkward E -22
lp bad E -51
lp ballots E 68
lp bank E 15
lp base E -65
lp battery E -26
lp battleground E -26
lp became E -30
lp because E -12
lp become D -103
lp become E 17
lp before B 67
lp before C 21
lp before D 37
lp before E -41
lp began D -58
lp began E -21
lp begin E -34
lp begun E -23
lp believe E -24
lp believes E -12
lp best C -103
lp best E -42
lp better E -42
lp bid E -38
lp big E 35
lp biggest E -44
lp bill D -35
lp bill E 77
lp billionaire E -53
lp bipartisan E 24
lp black E -29
lp board A 63
lp board E -16
lp book E 55
lp both C -59
lp both D 119
lp both E -46
lp bring E 28
lp bringing E -14
lp broad E -40
lp brother E -52
lp building E -25
lp business E -65
lp businessman E -7
lp but A 54
lp but B 20
lp but C 13
lp but D 15
lp but E -25
lp by A -6
lp by B -33
lp by C 8
lp by D 20
lp by E -20
lp call E -64
lp called E -39
lp calling E -10
lp calls E -14
lp campaign A 22
lp campaign B -29
lp campaign C 35
lp campaign D 24
lp campaign E 21
lp candidate A 93
lp candidate B 40
lp candidate C 34
lp candidate D -77
lp candidate E 18
lp candidates A 82
lp candidates B -9
lp candidates C 24
lp candidates D 86
lp care E -23
lp case E -12
lp cast E -15
lp caucus E -13
lp caucuses E -71
lp central E 75
lp certain E -37
lp chance E -47
lp change E -62
lp changes E -60
lp checks E -30
lp child E -6
lp children E -27
lp class E -26
lp clear E -47
lp close C -33
lp close E -8
lp coalition E -45
lp college E -14
lp come E -9
lp comes E -67
lp comment E 54
lp comments E -44
lp commercial E -23
lp committee E -59
lp common E -20
lp companies E -69
lp company A 25
lp company C -36
lp company D 99
lp company E -51
lp conference C -48
lp congressional D -35
lp conservative E -66
lp conservatives E -63
lp consider E -44
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
lp core E -42
lp countries D 60
lp countries E -79
lp country E -16
lp coup E -19
lp course E -22
lp court E 24
lp criminal E -39
lp crisis E 115
lp critics A -12
lp crowd C 30
lp crowd D -17
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
lp decision E -9
lp decisions E -27
lp declined C -29
lp declined D -20
lp declined E -35
lp deep E -51
lp delegate E -52
lp delegates D 32
lp delegates E -52
lp department E 75
lp designed E -9
lp despite D -25
lp despite E 48
lp different E 25
lp difficult E -14
lp direct E -30
lp district E 52
lp document E 46
lp documents E -66
lp doing E -19
lp donations E -53
lp donor E -53
lp donors C 89
lp donors D -91
lp donors E 56
lp down E 29
lp dozen E -26
lp drawing E -26
lp drew E -115
lp each E -83
lp eager E -12
lp economists A 61
lp economy E -42
lp education E 97
lp effort D 118
lp effort E -72
lp efforts E -35
lp eight E -32
lp either E -28
lp election E -53
lp elections E -66
lp electorate E 66
lp eligible E -7
lp email E 18
lp emails C 21
lp emails E -50
lp employee A 38
lp employees E -23
lp employers E 12
lp endorsement E -23
lp enough E -50
lp environmental E -15
lp equal E -6
lp evangelical E 16
lp event E -78
lp events E -63
lp every E -34
lp everyone D -40
lp executive D -82
lp executive E -16
lp executives E 31
lp expected C -18
lp expected D -7
lp expected E -24
lp experts A -9
lp experts B 57
lp experts D 28
lp expressed E -43
lp faced D 85
lp failed D -23
lp failed E 13
lp fall E -62
lp familiar E -32
lp families E -74
lp far D -67
lp far E -36
lp father E -49
lp favorable E 18
lp fears E -18
lp federal E -51
lp female E -20
lp few E -122
lp field E 39
lp fierce E 77
lp fight E -22
lp figure E 12
lp final E -28
lp financial E -22
lp find E -13
lp fired E -47
lp firm E -48
lp firms E 58
lp five A 75
lp five E -32
lp floor E 29
lp for A -103
lp for B -59
lp for C 24
lp for D -19
lp for E -22
lp forces E -42
lp former E -23
lp found E -27
lp foundation E -82
lp four E -60
lp free E -33
lp from C -63
lp from D -28
lp full E -43
lp fundraising E -19
lp future E -61
lp gave E -16
lp general E 44
lp give E -17
lp giving E -24
lp global E -7
lp go E -16
lp going E -21
lp good E -40
lp government E -84
lp governor A 45
lp governor D 137
lp governor E -22
lp group A -61
lp group C 60
lp group D -30
lp group E 87
lp groups C -82
lp groups E 38
lp growing E -31
lp gun E -32
lp hackers E 18
lp hard D -121
lp hard E 80
lp hard-line E 12
lp harsh E -33
lp he A 7
lp he B 30
lp he E -5
lp health E -32
lp held E -15
lp help D 48
lp help E -43
lp helped D -31
lp helped E 9
lp helping E -16
lp her C -76
lp her D 22
lp her E -13
lp herself E -32
lp high E -29
lp him C 14
lp him D -63
lp him E -29
lp himself E 100
lp his C 7
lp his D -10
lp his E -17
lp hit E -20
lp hold E -7
lp home E -44
lp hoped E -5
lp how D 8
lp how E -68
lp husband E 109
lp i A 34
lp i C 16
lp i D -11
lp i E 11
lp ideas E 7
lp ideological E -11
lp if E -39
lp immediate E 30
lp immigrants E -45
lp immigration E -59
lp important E -30
lp in A -53
lp in B 49
lp in D -25
lp in E -18
lp incident E -42
lp include E -38
lp included E -29
lp including E -45
lp influence E -17
lp information D -120
lp infrastructure E -45
lp initial E 40
lp intended E -14
lp internal E -37
lp interview E -59
lp into D -63
lp into E -6
lp investigation E -59
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
lp jobs E -54
lp judge D 135
lp judge E 122
lp keep E -28
lp key E -42
lp know E -10
lp labor E 51
lp large E -25
lp larger E -16
lp law E -8
lp lawmakers C 39
lp lawmakers E 11
lp laws E 41
lp lawsuit D 66
lp lawsuit E -88
lp leader A 60
lp leader E -86
lp leaders A 23
lp leaders C 23
lp leaders D -23
lp leaders E 75
lp least E -32
lp left D 41
lp left E -12
lp legislation D 27
lp lengthy E -38
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
lp lost E -14
lp low E -15
lp made C -23
lp made E -54
lp main E -61
lp major E 24
lp make E -48
lp makes E -56
lp making E -33
lp man C 65
lp man E 39
lp manager A 37
lp many B -79
lp many C -20
lp many D 51
lp many E -20
lp mass E -17
lp material E -13
lp me E -69
lp mean E -31
lp meant E -72
lp media B -108
lp media C 33
lp media D -34
lp media E 57
lp meeting E -29
lp member E 11
lp members C 79
lp members D -64
lp men E 104
lp message D 72
lp message E 21
lp messages E -31
lp million E -59
lp mogul E -80
lp moment E -45
lp money E -63
lp month D 32
lp month E 36
lp months E -26
lp morning C -66
lp move E 27
lp movement E -55
lp multiple E 30
lp name E -47
lp nation E 15
lp national E 49
lp need D -71
lp need E -14
lp needed E -12
lp needs E -40
lp negative E -53
lp neighboring E -12
lp net E -34
lp network E 46
lp networks E 55
lp new C -20
lp new D 42
lp new E -27
lp news D -64
lp news E 25
lp night B 31
lp night E -60
lp nominating E -8
lp nomination E -37
lp nominee D 53
lp number E 27
lp numerous E -33
lp of A 22
lp of B 7
lp of C -50
lp of D -16
lp of E -18
lp offer E -18
lp offered E -34
lp office A 16
lp office E 39
lp official A 47
lp officials A 82
lp officials B -50
lp officials C 78
lp officials D -23
lp officials E 33
lp on A -84
lp on B -99
lp on C -33
lp one C 65
lp one D -20
lp one E -12
lp online E 59
lp open E 32
lp opening E -37
lp opponents A 49
lp opportunity D -55
lp opportunity E 43
lp opposed E 71
lp opposition E -17
lp or B 74
lp or C -29
lp or D -48
lp or E -26
lp order E -19
lp organization E 68
lp others A 82
lp others C 35
lp others D -51
lp others E -11
lp our E -45
lp out E -33
lp over E -63
lp overtime E -27
lp overwhelming E -35
lp own E 12
lp package E -26
lp paid E -27
lp parties C 43
lp parties E -97
lp partisan E -17
lp party C -59
lp party E 21
lp past E 8
lp path E -39
lp pay E -6
lp people C 10
lp people D 17
lp percent A 39
lp percent C -22
lp percent E 17
lp percentage E -5
lp personal E -58
lp phone C -64
lp photo E -18
lp picture E -23
lp plan C 24
lp plan E 30
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
lp politicians D 44
lp politicians E 55
lp politics E -20
lp poll A -9
lp poll C 109
lp poll D 65
lp poll E 37
lp polling C 54
lp polls A 44
lp polls D -20
lp polls E -36
lp popular E -30
lp populist E -45
lp positive E -36
lp possible E -17
lp potential E -19
lp power E -25
lp powerful E -28
lp precincts D -52
lp prepared E -14
lp president A 17
lp president B 116
lp president C -43
lp president D -31
lp president E -6
lp presidential E -31
lp press E -47
lp previous D 24
lp previous E -59
lp primaries E -57
lp primary E -81
lp prime-time E -22
lp prison E -18
lp private E -26
lp problem E -32
lp process E 39
lp program E -75
lp promised E -11
lp proposal E 15
lp proposed E -23
lp prosecutor E -28
lp provide E -48
lp provided E -26
lp public D 15
lp public E -27
lp push E -39
lp pushed E -22
lp pushing E -16
lp put E -36
lp question E -23
lp questions E -38
lp quick D -21
lp quick E -60
lp race C 16
lp race D -9
lp race E 19
lp races E 41
lp racial E -9
lp radio C -71
lp raise E 54
lp raised D -14
lp raised E 43
lp raising D -31
lp rates E 7
lp ready E -28
lp real E -12
lp reason E -37
lp receive E -16
lp received E -30
lp receiving E -41
lp recent D 32
lp recent E -119
lp record E -48
lp records C 107
lp records E -128
lp red E -9
lp refugees E -40
lp refusal E -22
lp refuse E -12
lp refused C -22
lp refused E -19
lp refusing E -8
lp release E -43
lp religious E -31
lp remains E -71
lp remarks E -41
lp repeated E -44
lp report A -9
lp report D 77
lp report E 22
lp reported E -9
lp reporter B 67
lp reports C 10
lp requests E -39
lp required E -25
lp research E -44
lp respond E 37
lp results E -22
lp retirement E -18
lp revolution E -11
lp rhetoric E 9
lp right E 41
lp rights E -43
lp rivals E -10
lp roll C -52
lp roll E -8
lp room E -71
lp rules E 28
lp said D 34
lp said E -38
lp same D -64
lp same E -38
lp say E -23
lp saying E -8
lp says E -21
lp scheduled E -34
lp season E -35
lp second D -24
lp second E 17
lp security E -38
lp see E -25
lp seeking E -15
lp seem C -57
lp seem E -35
lp seemed C -67
lp seemed D -27
lp seemed E 39
lp seems D -46
lp seems E -25
lp senator A 13
lp senator C -76
lp senator D -66
lp senator E 38
lp senators E 92
lp sent E -31
lp serious E -65
lp set E -34
lp several E -59
lp sharp E -38
lp she A 26
lp she B 13
lp she C 23
lp she D -17
lp she E -9
lp shooting E -19
lp short E -39
lp shot E 15
lp show E 62
lp showed E -11
lp showing E -14
lp shown E -15
lp shows E -24
lp side E 39
lp signature E -16
lp significant E 51
lp similar E -45
lp since A 22
lp since C -12
lp since E 35
lp six E -33
lp smaller E -10
lp social E -27
lp some A 25
lp some B 51
lp some C 56
lp some D -17
lp some E -22
lp something E -20
lp sought E -30
lp source A 72
lp sources A -26
lp special E -20
lp specific E -36
lp speech C -96
lp speech D -9
lp speech E 60
lp speeches E -43
lp spending E -25
lp spent E -9
lp spokesman A 27
lp staffers E -25
lp star E 28
lp start E -16
lp started E -44
lp state D -22
lp statement A -65
lp statement B -59
lp statement C 61
lp statement D 49
lp statement E -22
lp states D -34
lp states E 39
lp step E -9
lp steps E -16
lp story E -27
lp strategists D 55
lp strategy E -54
lp striking E -25
lp strong C -45
lp strong E -68
lp struggled E -40
lp students E -49
lp success E -34
lp such D -27
lp such E -101
lp superdelegates E -11
lp support E -35
lp supporters A -81
lp supporters B -7
lp supporters C 97
lp supporters D 105
lp supporters E 32
lp sure E -42
lp survey D 31
lp survey E -71
lp surveyed A 63
lp swing E -21
lp system E 68
lp take E -14
lp taken E -36
lp takes E -38
lp taking D 60
lp taking E -14
lp talk C -83
lp talking E -32
lp tax E -52
lp team C -22
lp team D 91
lp team E 57
lp telling E -27
lp temporary E -27
lp tend E -24
lp terror E -28
lp terrorism E -61
lp terrorist E -35
lp text E -36
lp than C -98
lp than D 100
lp than E -53
lp that A -26
lp that C -30
lp that E -16
lp the A -16
lp the B -146
lp the C -15
lp the D -21
lp the E -17
lp their C -46
lp them D -29
lp them E -27
lp themselves E 12
lp there C 42
lp there D -5
lp there E -58
lp these E -77
lp they A 11
lp they B 42
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
lp time C 8
lp time D 23
lp time E -83
lp to-4 E 53
lp told E -30
lp took D -18
lp took E -28
lp top E 18
lp tough D -31
lp tough E -37
lp toward E -74
lp trade E -23
lp transition E -45
lp tried E -28
lp tries E -22
lp troops E 51
lp trouble E -18
lp try E -23
lp trying B -43
lp trying D -91
lp trying E 30
lp turned E -19
lp turning E -44
lp turnout E -15
lp tweet E 20
lp two E -16
lp unable E -8
lp under E -8
lp unfavorable E -52
lp unions E 82
lp unsolicited E -20
lp until E -13
lp up D -11
lp updated E -16
lp use E -6
lp used E -15
lp various E -50
lp very E -42
lp video E -33
lp view E 85
lp voiced E -81
lp vote D -56
lp vote E 12
lp voter D -40
lp voter E -52
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
lp want E -32
lp wanted C -24
lp wanted E -23
lp wants D -54
lp wants E -24
lp war E -41
lp watch E -38
lp way E 45
lp ways E 19
lp we B -44
lp we C -14
lp we D 26
lp we E -5
lp weapons E -30
lp website B -11
lp week A 55
lp week C 24
lp week E 74
lp weeks E 61
lp went E -14
lp what C 72
lp what D -93
lp what E -45
lp when B 10
lp when D 29
lp when E -36
lp where E -47
lp whether E -39
lp which A -29
lp which B 41
lp which C 60
lp which D -13
lp which E -17
lp while A -40
lp while B 96
lp while C 24
lp while D -67
lp while E 13
lp who A 13
lp who B 8
lp who C -16
lp who D 27
lp who E -20
lp whoever E -24
lp whom E -75
lp whose E -10
lp why E -64
lp willing E -42
lp willingness E -18
lp win E -27
lp winning E -34
lp with C 83
lp with D -76
lp with E -13
lp without C -62
lp without D 60
lp without E 69
lp woman E -39
lp women E 16
lp won E 71
lp work E -36
lp workers D 71
lp workers E -76
lp world E -55
lp wrong E -14
lp yard E -17
lp year C 43
lp year D 40
lp year E -69
lp years E -36
lp you A -84
lp you C -52
lp you D 27
lp you E 30
lp your E -30
lp — A 50
lp — B 24
lp — D 28
lp — E -32
lp ’s B -58
lp ’s C -40
lp ’s D -28
lp ’s E 16
lw $ -10
lw ' -30
lw 'd -11
lw 'll 6
lw 're 36
lw 's -5
lw 've 19
lw ( -59
lw ) 20
lw , 8
lw . -20
lw / -58
lw : -25
lw ; -35
lw < -23
lw DAY 9
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
lw ad 41
lw additional -122
lw address 114
lw administration 56
lw ads 24
lw advisers 67
lw advocates 175
lw after 12
lw afternoon -69
lw against -22
lw agency 13
lw agents -64
lw ago 16
lw agreed -18
lw agreement 55
lw aide 45
lw aides 31
lw air -10
lw allies 64
lw allowed -70
lw an -15
lw analysis 139
lw analysts 64
lw and -5
lw announced -36
lw anonymity 20
lw another 22
lw answer 86
lw anti-trump -37
lw any -28
lw anyone -28
lw anything -51
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
lw attacks -27
lw attempt -52
lw attempted -36
lw attempts -40
lw attendees 39
lw attention -21
lw audience 19
lw authorized 17
lw avoid -21
lw awkward -22
lw back -89
lw backers -61
lw bad -83
lw ballot -122
lw ballots 32
lw bank 25
lw base 86
lw battery -26
lw battle -29
lw battleground -26
lw became -74
lw because -12
lw become -40
lw before 13
lw began -118
lw begin -49
lw beginning -27
lw begun -119
lw believe -24
lw believes -12
lw best -107
lw better -94
lw between -37
lw bid 28
lw big -12
lw bigger -27
lw biggest -21
lw bill 71
lw billionaire -43
lw bipartisan 6
lw black -29
lw board 99
lw book 17
lw both 16
lw bring 11
lw bringing -14
lw broad -57
lw budget 45
lw building -25
lw bureau 21
lw business -100
lw businesses 6
lw businessman 50
lw by -12
lw call 17
lw called -42
lw calling -10
lw calls 107
lw came -91
lw camp 50
lw campaign 27
lw campaigns 111
lw candidacy 66
lw candidate 36
lw candidates 54
lw care 33
lw career -48
lw careful -31
lw case -23
lw cases -92
lw cast -21
lw caucus -62
lw caucus-goers 5
lw caucuses -60
lw central -9
lw certain -38
lw chance 12
lw change -21
lw changes 5
lw checks -30
lw chief -28
lw child 8
lw children -42
lw cited -6
lw citizens 12
lw city -27
lw claim -38
lw class -62
lw clear -47
lw client -43
lw climate -32
lw close -40
lw closer 51
lw club -42
lw coalition -45
lw college -14
lw come -69
lw comes -43
lw comment -14
lw comments -70
lw commercial -23
lw commitment -9
lw committee -30
lw common -93
lw community 66
lw companies -71
lw company 30
lw competitors -25
lw conference -109
lw congressional -46
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
lw control -58
lw controversial -81
lw convention -24
lw conventions -60
lw conversation 65
lw core -61
lw countries -5
lw country 20
lw coup -19
lw course -22
lw court 28
lw courts 12
lw criminal -55
lw crisis 103
lw critical -57
lw critics 80
lw crowd -10
lw current -105
lw cut -27
lw data 39
lw day -37
lw days 28
lw deal -29
lw debate 42
lw debates -52
lw decades -20
lw decided -33
lw decision -6
lw decisions -124
lw declined -52
lw deep -71
lw delegate -47
lw delegates -22
lw department 32
lw designed -40
lw desire -21
lw despite 15
lw detailed -66
lw determined -10
lw different 8
lw difficult -82
lw diplomat 80
lw direct -86
lw district 31
lw districts -66
lw document 76
lw documents -23
lw doing -42
lw donations -19
lw donors 33
lw dozen -45
lw drawing -28
lw drawn -87
lw e-mail -64
lw eager -34
lw easy 19
lw economic -16
lw economists 143
lw economy -49
lw education 97
lw effort 15
lw efforts -58
lw eight -44
lw either -55
lw elders -67
lw election -54
lw elections -85
lw electorate 11
lw eligible -25
lw email 6
lw emails 18
lw emotional 29
lw employee 93
lw employees -15
lw employers -31
lw endorsement -44
lw enough -63
lw environmental -15
lw equal -6
lw estimates 98
lw evangelical 16
lw events 19
lw every -68
lw everyone 49
lw evidence 86
lw executive -22
lw executives 136
lw expected -42
lw experts 91
lw express -109
lw expressed -80
lw face -60
lw faced 84
lw faces 11
lw facing 116
lw fact -12
lw failed -31
lw failing -24
lw failure 20
lw fall -62
lw false -104
lw familiar -32
lw families 19
lw far -95
lw father -51
lw favorable 18
lw fears -18
lw federal -51
lw felt -30
lw female -20
lw few 43
lw field 42
lw fierce 56
lw fight 53
lw figure 12
lw filings -10
lw film 42
lw final -61
lw financial -26
lw find -13
lw findings 113
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
lw formal -71
lw former -23
lw found -27
lw foundation -24
lw four -48
lw free -38
lw friend -11
lw friends 163
lw from -19
lw front-runner -47
lw full -70
lw fundamental 19
lw funding -17
lw fundraising -67
lw future -61
lw gave -36
lw general -36
lw give -17
lw giving -24
lw global -7
lw go -17
lw going -31
lw good -40
lw government 14
lw governments -133
lw governor 55
lw governors -87
lw ground -112
lw group 53
lw groups 23
lw growing -33
lw gun -53
lw hackers 18
lw hard -10
lw hard-line 12
lw harder 24
lw harsh -93
lw health -34
lw held 12
lw help -11
lw helped -14
lw helping -18
lw her -8
lw here 114
lw herself -15
lw high -29
lw highest -54
lw him 12
lw himself 10
lw his -10
lw hit -20
lw hold -12
lw hoped -5
lw hopes -59
lw hoping -26
lw how -23
lw huge -34
lw husband 82
lw i 12
lw ideas 7
lw ideological -62
lw if -27
lw immediate -6
lw immigrants -12
lw immigration 19
lw important -87
lw in -14
lw inability 53
lw incident 25
lw inclined -54
lw include -55
lw included -46
lw including 16
lw increase -126
lw influence -25
lw information -50
lw infrastructure -45
lw initial -50
lw initiative -48
lw insiders 136
lw intended -38
lw internal -41
lw international -28
lw interview -16
lw into -39
lw investigation 42
lw investigators 64
lw investors 27
lw issue 23
lw issues -75
lw its -18
lw itself 22
lw jobs -11
lw judge 53
lw judicial -56
lw justice 48
lw justices -47
lw keep -28
lw key 27
lw know -10
lw labor 51
lw language -58
lw large -63
lw larger -44
lw late 52
lw latest -20
lw law 60
lw lawmakers 71
lw laws -24
lw lawsuit 33
lw lawsuits -5
lw lawyers 56
lw leader 69
lw leaders 47
lw leadership 102
lw least -18
lw left -22
lw legislation 7
lw legislature 84
lw lengthy -38
lw less -45
lw letter 41
lw liberal -50
lw life 23
lw like -12
lw lines -21
lw little -27
lw long-term -73
lw longer -20
lw look -14
lw looking -31
lw looks -52
lw losing -12
lw lost -14
lw low -15
lw made -52
lw main -71
lw make -75
lw makes -60
lw making -52
lw managed -28
lw manager 41
lw many -25
lw mass -17
lw material -80
lw mayor -17
lw me 20
lw mean -39
lw means -17
lw measure 15
lw measures 47
lw media 10
lw member 22
lw members 42
lw memo -40
lw men -79
lw message 43
lw messages -75
lw million -61
lw minority 57
lw mogul 17
lw moment -97
lw money -57
lw month 38
lw months -34
lw morning 52
lw move 45
lw movement -40
lw multiple 26
lw name -28
lw nation 66
lw national 49
lw nations -106
lw nationwide -133
lw need -78
lw needed -51
lw needs -82
lw negative -53
lw negotiations -44
lw neighboring -12
lw net -34
lw network -6
lw networks 60
lw neurosurgeon 101
lw new -20
lw news -84
lw newspaper 77
lw night 21
lw nobody -9
lw nominating -8
lw nomination -10
lw nominee 45
lw none -33
lw number 49
lw numbers 11
lw numerous 23
lw observers 20
lw of -18
lw off -115
lw offer -52
lw offered -36
lw office 179
lw officers 6
lw official 88
lw officials 55
lw old -41
lw on -28
lw one -10
lw ones 107
lw open 19
lw opening -64
lw operatives 143
lw opponents 116
lw opportunity -27
lw opposed 105
lw opposition 46
lw or -30
lw order 32
lw organization 89
lw organizations 13
lw organizers 72
lw original 11
lw other -22
lw others 15
lw otherwise -20
lw our -64
lw outcome -11
lw outlets 116
lw over -35
lw overall -46
lw overtime -27
lw overwhelming -48
lw own -40
lw package -26
lw page 62
lw paid -27
lw panel 91
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
lw persistent -117
lw person 10
lw personal -83
lw phone -69
lw picture -23
lw piece 19
lw place 52
lw plan 19
lw planned -46
lw planning 19
lw plans -82
lw platform 60
lw pledge -15
lw pledged -27
lw point 86
lw poised -37
lw police 6
lw policies 55
lw policy -34
lw political -26
lw politicians 63
lw politics -60
lw poll 97
lw polling 33
lw polls 21
lw poor 41
lw popular -49
lw population 13
lw populist -60
lw position 35
lw positive -16
lw possible -27
lw potential -35
lw power -92
lw powerful -55
lw precincts -52
lw prepared -14
lw presidency 78
lw president 5
lw presidential -46
lw press -47
lw previous -34
lw price -21
lw primaries -122
lw primary -51
lw prime-time -22
lw prison -18
lw private -60
lw problem -32
lw process 24
lw program -13
lw progressives 28
lw promised -32
lw promises -63
lw prompted -9
lw proposal 45
lw proposals 36
lw proposed -29
lw prosecutor -28
lw prosecutors 79
lw protesters 78
lw provide -50
lw provided -26
lw public -36
lw push -58
lw pushed -22
lw pushing -16
lw put -36
lw question -15
lw questions -24
lw quick -77
lw race 24
lw races -6
lw racial -19
lw radio -69
lw raise 52
lw raised 24
lw raising -30
lw rate -93
lw rates 7
lw readers -64
lw ready -14
lw real -44
lw reason -14
lw reasons -53
lw receive -17
lw received -34
lw receiving -19
lw recent 34
lw record 19
lw red -9
lw reform 72
lw refugees -82
lw refusal -78
lw refuse -13
lw refused -54
lw refuses -67
lw refusing -70
lw release 19
lw religious -61
lw reluctance -51
lw reluctant -38
lw remains -97
lw remarks -114
lw renewed -84
lw repeated -49
lw report 67
lw reported -24
lw reporter 16
lw reporters -72
lw reporting 34
lw reports 83
lw request -84
lw requests -68
lw required -25
lw research 30
lw researchers 71
lw respond 46
lw response -13
lw results 100
lw retirement -18
lw revolution -11
lw rhetoric 136
lw right 19
lw rights -38
lw rivals 50
lw roll -50
lw rules 5
lw ruling 99
lw said -38
lw same -149
lw say -23
lw saying -13
lw says -39
lw scathing -49
lw schedule 66
lw scheduled -39
lw season -35
lw security -61
lw see -25
lw seek -34
lw seeking -35
lw seem -99
lw seemed -35
lw seems -96
lw senator -7
lw senators 146
lw sent -31
lw sentiment 43
lw separate -42
lw serious -69
lw set -35
lw seven -64
lw several -14
lw sharp -79
lw she 7
lw shift -81
lw shooting -25
lw short -41
lw shot 12
lw show 46
lw showed -11
lw showing -14
lw shown -95
lw shows -9
lw side 98
lw sides 90
lw sign 53
lw signature -16
lw significant 51
lw signs -110
lw similar -68
lw simple 15
lw single -30
lw six -33
lw smaller -10
lw social -32
lw some 22
lw someone -18
lw something 71
lw sought -80
lw source 46
lw sources 65
lw speaker 70
lw speakers 101
lw special -20
lw specific -40
lw speech 30
lw speeches -84
lw spending -24
lw spent -28
lw spokesman 94
lw spokeswoman 31
lw spot 70
lw staffer -6
lw staffers -49
lw stage -26
lw stakes -64
lw star -26
lw start -72
lw started 44
lw state 49
lw statement -24
lw statements -102
lw states -7
lw step -9
lw steps -17
lw stop -42
lw stopped -39
lw story -110
lw strategic -39
lw strategists 65
lw strategy -10
lw striking -36
lw strong -79
lw struggled -49
lw struggling -38
lw students 8
lw subject 47
lw success -34
lw such -41
lw suit 122
lw superdelegates -57
lw support -73
lw supporters 65
lw sure -60
lw survey 57
lw surveyed 107
lw swing -21
lw sympathetic 40
lw system 47
lw systems -51
lw take -76
lw taken -75
lw takes -59
lw taking 34
lw talk -93
lw talking -32
lw tax -57
lw team 79
lw telling 130
lw temporary -27
lw tend -40
lw term -68
lw terror -29
lw terrorist -35
lw text -36
lw than -35
lw that -17
lw the -18
lw their -20
lw themselves 47
lw these -56
lw they -9
lw thing -21
lw things -102
lw think -22
lw third 61
lw this -17
lw those -20
lw though 7
lw threatened -18
lw three -14
lw threshold -16
lw ticket -47
lw time -18
lw times -99
lw to-4 53
lw told -30
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
lw trying -53
lw turned -19
lw turning -44
lw turnout -105
lw turns -119
lw tweet 58
lw two -20
lw unable -22
lw unfair -93
lw unfavorable -52
lw unions -30
lw unsolicited -20
lw until -30
lw up -37
lw updated -36
lw upon 55
lw us -33
lw use 71
lw used -38
lw user -8
lw users 129
lw using -16
lw various -69
lw very -92
lw video -47
lw view 97
lw voice 18
lw voiced -81
lw vote -18
lw voted -26
lw voter -59
lw voters 14
lw votes -109
lw voting 31
lw vowed -14
lw want -75
lw wanted -42
lw wants -50
lw war -62
lw watch -44
lw way -28
lw ways 80
lw weapons -53
lw website 64
lw week 63
lw weeks -29
lw went -25
lw what -22
lw where -47
lw whether -28
lw while 19
lw who -6
lw whoever -24
lw whom 7
lw why -33
lw wife 33
lw willingness -74
lw win -27
lw winning 81
lw with -16
lw without 7
lw woman -68
lw women 60
lw won 71
lw word 6
lw words -36
lw work -44
lw works -18
lw world 13
lw wrong 38
lw yard -17
lw year -50
lw years -28
lw you -6
lw your -81
lw — 10
lw ’s -10
lwf " base  -10
lwf " base +to -11
lwf " ing  35
lwf $ base  -20
lwf $ base +no 50
lwf $ base +so -76
lwf $ base +then -50
lwf $ base +to 59
lwf $ base +to+be -24
lwf $ base +yet -48
lwf $ ed  19
lwf ' base  -33
lwf ' ed  15
lwf ' ing  32
lwf ' s  7
lwf 'd base  53
lwf 'll base  -44
lwf 're ing  12
lwf 's base  -16
lwf 's base +not 33
lwf 's ing  -10
lwf 's s  -9
lwf 've ed  -13
lwf ( base  -56
lwf ( ed  7
lwf ( ing  -36
lwf ) base  -111
lwf ) s  -29
lwf , base  -20
lwf , base +also 13
lwf , base +could -10
lwf , base +did+not -49
lwf , base +has 19
lwf , base +have -14
lwf , base +is -69
lwf , base +ly 72
lwf , base +ly+to -32
lwf , base +not -26
lwf , base +so 14
lwf , base +to -66
lwf , base +will 25
lwf , base +would 96
lwf , ed  22
lwf , ed +also 8
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
lwf : base +to -24
lwf : ed  -44
lwf : ing  -8
lwf ; base  14
lwf ; ing  -55
lwf < base  -23
lwf CAP base  -9
lwf CAP base +are 52
lwf CAP base +can -103
lwf CAP base +could -56
lwf CAP base +did 48
lwf CAP base +did+not+ly -25
lwf CAP base +didn’t -7
lwf CAP base +does+not 57
lwf CAP base +doesn't 100
lwf CAP base +don’t 97
lwf CAP base +had -42
lwf CAP base +has 10
lwf CAP base +has+been 128
lwf CAP base +have 43
lwf CAP base +is -40
lwf CAP base +is+ly+to 46
lwf CAP base +ly -16
lwf CAP base +may -19
lwf CAP base +must -65
lwf CAP base +now -55
lwf CAP base +should -59
lwf CAP base +so -38
lwf CAP base +still 99
lwf CAP base +to -8
lwf CAP base +was 51
lwf CAP base +would 30
lwf CAP base +would+be -29
lwf CAP base +would+not 65
lwf CAP base +wouldn’t 47
lwf CAP ed  21
lwf CAP ed +again 49
lwf CAP ed +also 67
lwf CAP ed +are -26
lwf CAP ed +first 58
lwf CAP ed +had -39
lwf CAP ed +had+ly 5
lwf CAP ed +has+also -35
lwf CAP ed +has+been -39
lwf CAP ed +has+not -56
lwf CAP ed +hasn't -41
lwf CAP ed +have 12
lwf CAP ed +have+been -28
lwf CAP ed +have+ly -20
lwf CAP ed +is -30
lwf CAP ed +is+ly 57
lwf CAP ed +just 55
lwf CAP ed +later -16
lwf CAP ed +ly -36
lwf CAP ed +never -45
lwf CAP ed +then 14
lwf CAP ed +to+be 33
lwf CAP ed +was+ly -89
lwf CAP ed +was+not -63
lwf CAP ed +were 18
lwf CAP ed +’s -115
lwf CAP ing  -54
lwf CAP ing +has+been -46
lwf CAP ing +have+been 9
lwf CAP ing +is 46
lwf CAP ing +is+also -7
lwf CAP ing +is+ly 32
lwf CAP ing +isn’t 44
lwf CAP ing +ly 48
lwf CAP ing +to -43
lwf CAP ing +was 15
lwf CAP ing +were -33
lwf CAP ing +’s -44
lwf CAP s  11
lwf CAP s +also -79
lwf CAP s +ly -30
lwf CAP s +now 32
lwf CAP s +still -16
lwf CAP s +to -6
lwf DAY base  17
lwf DAY base +to -54
lwf DAY ed  22
lwf DAY ing  -36
lwf DAY s  12
lwf NUM base  -13
lwf NUM base +to 76
lwf NUM ing  -34
lwf NUM s  -32
lwf a base  -18
lwf a base +long -38
lwf a base +ly 32
lwf a ed  -28
lwf a ed +ly -101
lwf a ing  -49
lwf a s  15
lwf ability base +to -35
lwf able base +to -58
lwf about base  -31
lwf about base +to 41
lwf about ing  -30
lwf about s  -33
lwf account ed  -52
lwf ad ing  -129
lwf ad s  148
lwf administration base +to -47
lwf administration ed  18
lwf administration s  43
lwf ads base  -10
lwf ads ed  -12
lwf ads ing  36
lwf advisers base  47
lwf advisers ed  -6
lwf after base  -27
lwf after ed +being 10
lwf after ing  9
lwf after ing +ly 33
lwf after s  18
lwf against base  -5
lwf against ing  -45
lwf against s  15
lwf agency ed  92
lwf agreed base +to -19
lwf agreement ed  -82
lwf aide ed  -15
lwf aides base  69
lwf aides ed  -36
lwf all s  -28
lwf allies base  44
lwf allowed base +to -71
lwf although base  -14
lwf amid s  -41
lwf an base +earlier 38
lwf an base +ly -46
lwf an ed  -91
lwf an ing  26
lwf analysts base  100
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
lwf and ed +is 34
lwf and ed +ly -82
lwf and ed +then 55
lwf and ing  -8
lwf and ing +is 60
lwf and ing +ly 24
lwf and ing +was -71
lwf and s  16
lwf announced base  -7
lwf announced s  -36
lwf anonymity base +to 20
lwf another base  -36
lwf another ed  -11
lwf anti-trump base  -37
lwf any base  7
lwf any ing  -33
lwf any s  -52
lwf apparent base  36
lwf appeared base +to -45
lwf appears base +to -30
lwf article ed  -24
lwf as base  -18
lwf as ed  -5
lwf as ing  -14
lwf as s  24
lwf asked base +to -17
lwf at base  -19
lwf at ing  -57
lwf at s  -34
lwf attempt base +to -53
lwf attempted base +to -36
lwf attempts base +to -21
lwf attendees ed  75
lwf audience ed  -66
lwf authorities ed  -16
lwf authorized base +to -74
lwf avoid ing  -20
lwf awkward base  -22
lwf bad base  -52
lwf battleground base  -15
lwf battleground s  -19
lwf became base  -15
lwf because base  -12
lwf become base  -11
lwf before base  -16
lwf before ing  -39
lwf began base +to -30
lwf began ing  -121
lwf begin ing  -27
lwf beginning base +to -20
lwf begun base +to -93
lwf begun ing  -53
lwf believe base  -13
lwf best base  -47
lwf best ed  -78
lwf best s  -39
lwf better base  -39
lwf bid base +to 36
lwf big base  10
lwf biggest base  20
lwf bipartisan base  -96
lwf black base  -18
lwf board ed  -7
lwf both base  -21
lwf both ed  -8
lwf both s  -47
lwf bring base  -39
lwf bringing base  -12
lwf broad base  -37
lwf business s  -76
lwf businessman ed  55
lwf but base  -40
lwf but base +to -90
lwf but ed  31
lwf but ed +also 64
lwf but ed +ly 31
lwf but s  -15
lwf by base  -7
lwf by ing +ly -41
lwf by s  16
lwf call base  -23
lwf call base +to -51
lwf called base  -10
lwf calling base  -10
lwf campaign base +did+not 80
lwf campaign base +so -18
lwf campaign base +to 20
lwf campaign ed  11
lwf campaign ed +had 23
lwf campaign ed +has 96
lwf campaign ing  54
lwf campaign s  7
lwf candidate base  -48
lwf candidate base +to 80
lwf candidate ed  -55
lwf candidate ing  17
lwf candidate s  13
lwf candidates base  -24
lwf candidates base +to 30
lwf candidates ed  14
lwf candidates ed +have 11
lwf candidates ing  49
lwf care base  -12
lwf caucus s  -19
lwf certain s  -21
lwf chance base +to 25
lwf change base  -31
lwf child base  -6
lwf clear base  -34
lwf close base  -18
lwf close base +to -28
lwf closer ing +to 57
lwf come base +to -18
lwf comes ing +to -13
lwf comments base  -80
lwf comments ed  -35
lwf committee ed  -34
lwf common base  -56
lwf companies base  -10
lwf companies ing  -57
lwf company s  -18
lwf conference base  -40
lwf congressional base  -40
lwf conservative base  -39
lwf conservative s  -36
lwf conservatives base  -6
lwf consider ing  -50
lwf considering ing  -56
lwf contests ed  30
lwf continue base +to -73
lwf continue ing  18
lwf continued base +to -73
lwf continues base +to -89
lwf continuing base +to -63
lwf controversial base  -54
lwf controversial s  -52
lwf convention base  -5
lwf convention s  -29
lwf core s  -44
lwf countries base  11
lwf countries base +to -31
lwf country base  72
lwf coup base  -19
lwf court base  12
lwf court ed  33
lwf court ing  -36
lwf court s  -61
lwf criminal s  -40
lwf critics base  7
lwf crowd ed  -51
lwf data ing  -147
lwf day base  -15
lwf day ed  -24
lwf deal base  -83
lwf deal ed  -52
lwf debate base  36
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
lwf despite ing  54
lwf different base  5
lwf difficult base +to -67
lwf direct base  -71
lwf document ed  -21
lwf documents ed  -56
lwf doing base  -11
lwf donors base  52
lwf dozen s  -45
lwf drawing s  -6
lwf drawn base  -87
lwf drew base  -96
lwf each base  -37
lwf eager base +to -34
lwf economic s  -28
lwf economists base  56
lwf effort base +to -10
lwf efforts base +to -60
lwf eight s  -18
lwf either base  -30
lwf election base  -20
lwf eligible base +to -24
lwf email base  -65
lwf email ed  21
lwf email s  118
lwf emails base  121
lwf emails ed  -37
lwf emotional base  -54
lwf employee ed  93
lwf enough base +to -39
lwf enough s  -22
lwf environmental s  -15
lwf equal base  -6
lwf establishment base  -53
lwf evangelical base  35
lwf every base  -33
lwf executive base  -46
lwf executives ed  93
lwf expected base +to -40
lwf experts base  54
lwf experts ed  88
lwf expressed base  -75
lwf faced base  79
lwf facing base  105
lwf failed base +to -87
lwf failure base +to 25
lwf far base  -43
lwf father ed  18
lwf federal base  -50
lwf federal s  -23
lwf few base  -22
lwf few s  -25
lwf fierce base  77
lwf fight base  -10
lwf final base  -59
lwf financial base  12
lwf financial s  -45
lwf find base  -9
lwf fired base  -47
lwf firm ed  -73
lwf five base  44
lwf five s  -32
lwf floor base  -18
lwf for base  -19
lwf for ed  7
lwf for ing  -50
lwf for s  -21
lwf forceful base  -67
lwf former base  -20
lwf found base  -16
lwf four s  -30
lwf free base  -11
lwf free base +to -46
lwf friend ed  -11
lwf from ed  -6
lwf from ing  -8
lwf from s  -7
lwf full base  -70
lwf fundamental base  19
lwf fundraising s  -28
lwf gave base  -37
lwf giving base  -24
lwf global base  -6
lwf go base  -14
lwf going base  -10
lwf going base +to -33
lwf good base  -38
lwf government base  -38
lwf government ed  8
lwf government s  -10
lwf governor ed  11
lwf group ed  -89
lwf group ing  78
lwf group s  26
lwf groups base  28
lwf groups ing  25
lwf growing base  -23
lwf gun base  -39
lwf hard base  -12
lwf hard base +to 10
lwf harder base +to -55
lwf harsh base  -77
lwf he base  19
lwf he base +can 13
lwf he base +could -32
lwf he base +could+not -77
lwf he base +did -93
lwf he base +did+not -38
lwf he base +didn't 57
lwf he base +didn’t -21
lwf he base +does+not 6
lwf he base +doesn't 52
lwf he base +doesn’t 27
lwf he base +had -19
lwf he base +has -119
lwf he base +is 108
lwf he base +might -70
lwf he base +was -89
lwf he base +will -43
lwf he base +would -84
lwf he base +would+not -54
lwf he base +’d -75
lwf he base +’ll 71
lwf he ed  30
lwf he ed +also -54
lwf he ed +had -99
lwf he ed +has+also 132
lwf he ed +hasn’t -83
lwf he ed +is 27
lwf he ed +later 112
lwf he ed +ly 22
lwf he ed +then 42
lwf he ed +was 12
lwf he ed +was+ly -12
lwf he ed +’s 18
lwf he ing +is -35
lwf he ing +was -118
lwf he ing +’s 43
lwf he ing +’s+not -9
lwf he s  7
lwf he s +also 119
lwf health base  -28
lwf health s  -40
lwf help ing  -13
lwf helped base  26
lwf helped ed  -67
lwf her base +to 6
lwf her ed  -68
lwf her ing  -76
lwf high base  -26
lwf him base +to 43
lwf him ing  -15
lwf himself ed  -27
lwf his base +ly 33
lwf his ing  -24
lwf his s  -20
lwf hit base  -18
lwf home base  6
lwf hoping base +to -27
lwf how base  -53
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
lwf in ed  -17
lwf in ing  -9
lwf inability base +to 53
lwf inclined base +to -54
lwf include s  -33
lwf including ing  -7
lwf including s  25
lwf initial base  21
lwf intended base +to -36
lwf internal s  -41
lwf international base  -28
lwf interview ed  43
lwf into base  -42
lwf into s  -22
lwf investigation ed  43
lwf it base  -33
lwf it base +could -34
lwf it base +did+not 124
lwf it base +does 66
lwf it base +does+not 50
lwf it base +has -15
lwf it base +is -95
lwf it base +is+not -53
lwf it base +to -62
lwf it base +was -79
lwf it base +will -84
lwf it base +would -45
lwf it ed  -6
lwf it ed +had -74
lwf it ed +has -91
lwf it ed +is -43
lwf it ed +ly 75
lwf it ed +was -17
lwf it ing +is -53
lwf it ing +was -54
lwf it s  -11
lwf it s +ly 25
lwf its base  -10
lwf its ed  21
lwf its s  -40
lwf jobs base  -83
lwf judge ed  -45
lwf keep ing  -22
lwf key s  -37
lwf know base  -10
lwf labor base  66
lwf larger base  -45
lwf latest base  -7
lwf law s  -48
lwf laws ing  -8
lwf lawsuit ed  -38
lwf lawsuit s  87
lwf leader ed  -12
lwf leaders base  50
lwf leaders base +to -66
lwf leaders ed  24
lwf leaders ed +have -8
lwf left base  -34
lwf less base  -15
lwf less ed  -47
lwf letter ed  -24
lwf liberal base  -9
lwf liberal s  -43
lwf life base  -8
lwf like base  -28
lwf like base +to 16
lwf little base  -74
lwf little base +to -95
lwf longer base  -51
lwf look base  -10
lwf looking base +to -27
lwf low base  -12
lwf made base  -46
lwf made base +no -20
lwf made s  -30
lwf main base  -30
lwf major base  38
lwf major s  -54
lwf make base  -40
lwf makes base  -57
lwf making base  -33
lwf making s  -42
lwf man ed  -33
lwf managed base +to -28
lwf manager ed  45
lwf many base  52
lwf many ed  78
lwf many s  -30
lwf mass ing  -17
lwf meant base +to -21
lwf media base  27
lwf media s  -95
lwf members ed  -23
lwf memo ed  -49
lwf men ed  -22
lwf million base  -17
lwf million ed  -34
lwf million ing  -35
lwf million s  -24
lwf mogul ed  85
lwf money base  -12
lwf money base +to -32
lwf month base +to -91
lwf month ed  129
lwf move base  -9
lwf move ed  -105
lwf multiple s  26
lwf my base  34
lwf national base  56
lwf need base  -25
lwf need base +to -54
lwf needed base +to -54
lwf needs base +to -74
lwf negative base  -24
lwf new base  -48
lwf news base  -69
lwf news s  -76
lwf newspaper ed  78
lwf night base  -41
lwf nomination base  12
lwf nominee ed  8
lwf nominee s  25
lwf numerous s  23
lwf observers base  25
lwf of base  -24
lwf of ed  -93
lwf of ing  -17
lwf of ing +ly -58
lwf of ing +not -31
lwf of s  -7
lwf official ed  51
lwf officials base  49
lwf officials ed  21
lwf officials ed +have -15
lwf on base  -62
lwf on base +to -54
lwf on ing  -41
lwf one base  -5
lwf one ed  -90
lwf one s  -14
lwf open base  -71
lwf opening base  -53
lwf opening s  -25
lwf opponents base  26
lwf opponents ed  14
lwf opportunity base +to -26
lwf or base  -33
lwf or ed  13
lwf or ing  16
lwf or s  33
lwf order base +to 13
lwf original base  12
lwf other base  -31
lwf other ing  -67
lwf other s  -34
lwf others base  41
lwf others ed  49
lwf others ing  -6
lwf our base  -40
lwf out base  -94
lwf out base +to 63
lwf out ing  -53
lwf over base  -36
lwf over ing  15
lwf over s  -25
lwf overall base  10
lwf overtime base  -27
lwf overwhelming base  -48
lwf own base  -17
lwf own s  12
lwf paid base  -13
lwf paid ing  -21
lwf particular base  15
lwf parties base  55
lwf parties base +to -26
lwf partisan base  -14
lwf party base +to -30
lwf party ed  84
lwf party s  -93
lwf past base  -66
lwf past s  20
lwf pay base  -6
lwf people base  -31
lwf people base +to -43
lwf people ed  -55
lwf people ing  14
lwf people ing +are -77
lwf percent base  -16
lwf percent base +would 137
lwf percent ed  -40
lwf percent ing  41
lwf percentage base  -28
lwf percentage s  -59
lwf person ed  61
lwf personal base  -37
lwf personal s  -78
lwf phone base  -17
lwf phone s  -66
lwf photo base  -11
lwf plan base +to -120
lwf plan base +would -15
lwf plan ed  -30
lwf plan s  138
lwf planned base +to -37
lwf planning base +to -62
lwf plans base +to -83
lwf pledged base +to -27
lwf poised base +to -37
lwf police base  86
lwf police ed  28
lwf policy base  56
lwf policy ing  -57
lwf policy s  12
lwf political base  15
lwf political ing  -7
lwf political s  -80
lwf politicians base  120
lwf poll ed  33
lwf poll s  127
lwf polling s  30
lwf polls base  45
lwf polls ed  -22
lwf polls ing  17
lwf popular base  -30
lwf populist base  -18
lwf positive base  -47
lwf precincts ing  -52
lwf president base  76
lwf president base +to -22
lwf president ed  -44
lwf president s  -16
lwf presidential base  -30
lwf presidential ing  -18
lwf presidential s  -41
lwf press base  -52
lwf pressure base +to 7
lwf previous base  -96
lwf previous s  24
lwf primaries base  -11
lwf primary base  -35
lwf primary ed  23
lwf primary s  -54
lwf prime-time base  -19
lwf private base  -17
lwf private s  -22
lwf program ed  13
lwf promised base +to -33
lwf proposal base +to -21
lwf proposed ing  -14
lwf prosecutor base +to -25
lwf prosecutors ed  145
lwf public base  67
lwf public ing  -22
lwf public s  -74
lwf push base  -7
lwf pushing base  -14
lwf put base  -34
lwf quick base +to -77
lwf race ed  34
lwf race ed +has -74
lwf radio base  -69
lwf raise base  -24
lwf raise s  69
lwf raised s  52
lwf raising s  -31
lwf ready base +to 18
lwf real base  -45
lwf reason base +to -68
lwf reasons base +to 11
lwf records base  44
lwf refusal base +to -65
lwf refuse base +to -13
lwf refused base +to -53
lwf refuses base +to -67
lwf refusing base +to -70
lwf reluctant base +to -38
lwf remains base  -12
lwf remarks ed  -116
lwf repeated s  -34
lwf report ed +was 22
lwf report ing  -118
lwf report s  54
lwf reported ing  -6
lwf reporter ed  75
lwf reports base  85
lwf required base +to -14
lwf research s  29
lwf respond s +to 47
lwf right base +to 22
lwf rights base  -8
lwf rights s  -41
lwf roll base  -50
lwf said base  -17
lwf said ing  37
lwf said s  -54
lwf same base  -25
lwf same s  -67
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
lwf seemed base +to 17
lwf seemed ed  -56
lwf seems base +to -73
lwf senator ed  -35
lwf senator s  48
lwf senators ed  -64
lwf set base +to -20
lwf several base  28
lwf several s  -65
lwf sharp base  -68
lwf sharp s  -28
lwf she base  -23
lwf she base +could 105
lwf she base +did+not -49
lwf she base +has -10
lwf she base +would -20
lwf she base +’ll -53
lwf she ed  14
lwf she ed +also 34
lwf she ed +had 6
lwf she ed +has -62
lwf she ed +is 107
lwf she ed +ly 48
lwf she ed +was -34
lwf she ing +is -29
lwf she ing +was -32
lwf she ing +’s 69
lwf she s  17
lwf she s +ly -19
lwf short base  -37
lwf shot base  -77
lwf show base  -51
lwf shown base  -11
lwf similar base  -33
lwf similar s  -56
lwf simple base  15
lwf since base  -33
lwf since ed  24
lwf since ing  -8
lwf single base  -30
lwf six s  -33
lwf social s  -27
lwf some base  -47
lwf some ed  73
lwf some ed +have -42
lwf some ing  -101
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
lwf spokeswoman ed  91
lwf started ing  -39
lwf state base  104
lwf state base +to -39
lwf state ed  57
lwf state s  -48
lwf statement ed  74
lwf statement ing  -120
lwf states base  -72
lwf states base +to -42
lwf states ed  31
lwf states ing  -57
lwf stopped ing  -39
lwf strategists base  25
lwf strategists ed  58
lwf strategy ed  -32
lwf striking base  -32
lwf strong base  -65
lwf strong ing  -41
lwf struggled base +to -41
lwf struggling base +to -38
lwf such base  32
lwf such s  -36
lwf supporters base  132
lwf supporters base +to -71
lwf supporters ed  -63
lwf supporters ing  45
lwf sure base  -23
lwf survey ed  -26
lwf survey s  93
lwf surveyed base  99
lwf swing base  -14
lwf swing s  -15
lwf system ed  55
lwf system s  25
lwf take base  -21
lwf takes base  -59
lwf taking base  -35
lwf talk base  -16
lwf talking base  -7
lwf talking s  -31
lwf tax base  -31
lwf tax s  -34
lwf team ed  16
lwf team s  44
lwf temporary base  -27
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
lwf that base +have -86
lwf that base +is -57
lwf that base +ly -62
lwf that base +might -50
lwf that base +will 7
lwf that base +would -96
lwf that base +would+ly 58
lwf that ed  14
lwf that ed +are 10
lwf that ed +has -94
lwf that ed +have -10
lwf that ed +is 108
lwf that ed +ly 66
lwf that ed +was -20
lwf that ed +were 35
lwf that ed +would+have -31
lwf that ing  -41
lwf that ing +is -41
lwf that ing +’s 62
lwf that s  -20
lwf that s +ly -107
lwf the base  -11
lwf the base +first -57
lwf the base +last -38
lwf the base +ly -148
lwf the base +most -60
lwf the base +next -37
lwf the ed  -45
lwf the ed +ly 71
lwf the ed +most 30
lwf the ing  -22
lwf the ing +most -46
lwf the s  -20
lwf the s +first 54
lwf the s +ly -21
lwf the s +most -55
lwf their base  -10
lwf their ed  -21
lwf their ing  -28
lwf their s  -27
lwf them base  -8
lwf them base +to -61
lwf them ed  21
lwf there base  83
lwf there base +is -30
lwf there base +is+no -40
lwf there base +was 55
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
lwf they base +were -47
lwf they base +will -8
lwf they base +would 6
lwf they base +would+ly -50
lwf they ed  13
lwf they ed +also 70
lwf they ed +had -15
lwf they ed +have 40
lwf they ed +ly 21
lwf they ed +were -136
lwf they ed +were+not -32
lwf they ed +’re -130
lwf they ing +are 44
lwf they ing +were -47
lwf they ing +’re -11
lwf things base +to -68
lwf think base  -16
lwf this base  -95
lwf this ing  -38
lwf this s  -19
lwf those base  30
lwf those ed  38
lwf those s  -57
lwf though base  -6
lwf threatened base +to -18
lwf three base  -39
lwf three s  -43
lwf time base  -14
lwf time base +to 38
lwf time ing  -59
lwf took base  -17
lwf took s  -31
lwf top base  40
lwf top s  -60
lwf tough base  -39
lwf trade s  15
lwf tried base +to -58
lwf tries base +to -22
lwf trouble ing  -56
lwf try base +to -41
lwf trying base +to -93
lwf tweet ed  72
lwf two base  50
lwf two ed  5
lwf two ing  -13
lwf two s  -44
lwf unable base +to -22
lwf under base  12
lwf unfavorable base  -52
lwf unsolicited base  -20
lwf up base  -14
lwf up base +to -9
lwf up ing  -55
lwf up s  15
lwf updated base +to -31
lwf upon ing  55
lwf use base  -6
lwf used base  -6
lwf used base +to -35
lwf various s  -63
lwf very base  -38
lwf video ed  -108
lwf voice ed  58
lwf vote base  -22
lwf vote base +to -27
lwf vote ed  -52
lwf voted base +to -26
lwf voter base  -35
lwf voter s  -32
lwf voters base  -59
lwf voters base +are -6
lwf voters base +more+ly+to 36
lwf voters base +to -98
lwf voters base +will -95
lwf voters ing +are 20
lwf voters s  11
lwf voting s  55
lwf vowed base +to -9
lwf want base +to -68
lwf wanted base +to -43
lwf wants base +to -52
lwf war base  -30
lwf way base  -25
lwf way base +to -19
lwf ways base +to -22
lwf we base  -33
lwf we ed  39
lwf we ing +’re 31
lwf weapons base  -50
lwf week ed  92
lwf week ing  -73
lwf what base  -35
lwf what ed  -135
lwf what ed +is 16
lwf what s  -17
lwf when base  8
lwf when ed  15
lwf when ing  -47
lwf where base  -14
lwf whether base  -16
lwf whether base +to -58
lwf which base  31
lwf which base +is -70
lwf which base +would -79
lwf which ed +has 11
lwf which ed +is -72
lwf which ed +was 62
lwf which ed +will+be -26
lwf which ing +is -19
lwf which s  -16
lwf while base  -8
lwf who base  19
lwf who base +can 59
lwf who base +has 46
lwf who base +ly 38
lwf who base +was -14
lwf who base +will -77
lwf who base +would -64
lwf who ed  14
lwf who ed +are -28
lwf who ed +had+ly 48
lwf who ed +has -47
lwf who ed +has+been -33
lwf who ed +has+ly -67
lwf who ed +has+never -17
lwf who ed +have -16
lwf who ed +is -29
lwf who ed +ly 10
lwf who ed +once -35
lwf who ed +was 43
lwf who ed +’s -61
lwf who ing +are 18
lwf who ing +has+been -47
lwf who ing +is -54
lwf who s  46
lwf who s +ly -40
lwf whoever s  -12
lwf whom ed  -27
lwf whose s  -64
lwf willingness base +to -74
lwf win base  -17
lwf with base  -20
lwf with base +no -29
lwf with ed  -74
lwf with ing  -39
lwf with s  6
lwf without ing  -36
lwf woman ed  11
lwf women base  74
lwf workers base  -5
lwf workers base +to -37
lwf year ed  92
lwf years base +to -75
lwf you base  25
lwf you base +can 52
lwf you ed  -9
lwf your base  -15
lwf — base  -6
lwf — base +will 31
lwf — base +would -34
lwf — ed  34
lwf — ed +has -45
lwf — ed +have -39
lwf ’s base  -7
lwf ’s ed  -10
lwf ’s s  -10
n " -ed -74
n " -ing 20
n " -ly -63
n " -s 15
n " CAP -9
n " a -25
n " an -41
n " no 18
n " that -15
n " to -9
n " w 18
n " we 95
n $ $ -30
n ' w -17
n 's -ing -26
n 's -ly -37
n 's -s -36
n 's CAP -41
n 's no 52
n 's not -6
n 's the -37
n ( NUM 36
n ( and -71
n ) , 33
n ) . 27
n , " 19
n , -ing -45
n , -ly 15
n , CAP -36
n , NUM 23
n , a 27
n , about -79
n , after 62
n , along -73
n , although -17
n , an -62
n , and -18
n , as -78
n , at -21
n , because 56
n , both -34
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
n , is 39
n , it -39
n , like 27
n , many -27
n , most -23
n , no -15
n , of -20
n , on -23
n , or -21
n , she 25
n , so -28
n , some -10
n , such 10
n , that 81
n , the -19
n , their -46
n , they -61
n , this -59
n , though -7
n , to -27
n , w -13
n , when -37
n , where -27
n , which -33
n , while 33
n , who -15
n , will 7
n , with -20
n , would 70
n -ed " 9
n -ed , 29
n -ed -ing 38
n -ed -ly 7
n -ed . -26
n -ed : -10
n -ed CAP -23
n -ed DAY -51
n -ed NUM -15
n -ed a -36
n -ed about -44
n -ed after -85
n -ed and -9
n -ed as -39
n -ed at -13
n -ed by -6
n -ed for -14
n -ed from -52
n -ed his -26
n -ed in -12
n -ed on -20
n -ed out -43
n -ed that 23
n -ed the -71
n -ed to -52
n -ed up 23
n -ed w 13
n -ed when 51
n -ed with -11
n -ing " -20
n -ing , -103
n -ing -ly -56
n -ing . -56
n -ing CAP -61
n -ing DAY -75
n -ing NUM 22
n -ing a -16
n -ing about -8
n -ing an 10
n -ing and -90
n -ing as -67
n -ing at -76
n -ing down -56
n -ing for 24
n -ing from -78
n -ing he 41
n -ing her -11
n -ing his 37
n -ing in -13
n -ing into 22
n -ing is -7
n -ing it -26
n -ing of 37
n -ing on -42
n -ing out 39
n -ing over 15
n -ing that -19
n -ing the 18
n -ing to -23
n -ing up -32
n -ing w -9
n -ing with -49
n -ly , -38
n -ly -ed 42
n -ly -ing 83
n -ly -s -42
n -ly . -19
n -ly : 41
n -ly CAP 50
n -ly DAY -64
n -ly a -11
n -ly about 71
n -ly after -39
n -ly and -55
n -ly as -31
n -ly at 69
n -ly by -64
n -ly for 47
n -ly from -18
n -ly in -41
n -ly of 100
n -ly on 45
n -ly one -31
n -ly to 24
n -ly w 18
n -ly what 30
n -ly with -27
n -s " -42
n -s ' -7
n -s , -37
n -s -ed -21
n -s -ing 64
n -s -s 8
n -s : -41
n -s ; -38
n -s CAP 36
n -s DAY 54
n -s NUM -30
n -s a 38
n -s about 90
n -s across -30
n -s against -89
n -s all -64
n -s and -68
n -s as 43
n -s at 29
n -s between 81
n -s but 5
n -s by -28
n -s during -28
n -s for 25
n -s from 15
n -s have -17
n -s in 25
n -s into -66
n -s is -21
n -s like 101
n -s on -23
n -s or -108
n -s out -41
n -s over 10
n -s she 72
n -s since -41
n -s such -34
n -s than -28
n -s that -9
n -s the -24
n -s they -24
n -s this -15
n -s to -10
n -s w -14
n -s were 11
n -s when -75
n -s who -22
n -s will -23
n -s with -29
n -s — -29
n . $ -9
n . ) -48
n / > -17
n / CAP -7
n / w -6
n : " 28
n : $ 49
n : -s -39
n : CAP -31
n : NUM -51
n : a -93
n : it 9
n : the -69
n : w 15
n ; $ -32
n > . -16
n ? $ -79
n @ CAP -14
n CAP " -33
n CAP ' -33
n CAP 's -33
n CAP , -34
n CAP -ed 8
n CAP -ing 44
n CAP -ly 7
n CAP -s -54
n CAP . -12
n CAP : 57
n CAP NUM -27
n CAP a -54
n CAP about 29
n CAP an -40
n CAP and 42
n CAP are 23
n CAP as 42
n CAP at 16
n CAP but -13
n CAP by -37
n CAP can 26
n CAP could -54
n CAP during 24
n CAP for -14
n CAP from -22
n CAP had -35
n CAP has 26
n CAP have -40
n CAP he 55
n CAP if -29
n CAP in 68
n CAP into -61
n CAP is -26
n CAP of -31
n CAP on -30
n CAP over 37
n CAP should 38
n CAP that -10
n CAP the 26
n CAP to 30
n CAP w -26
n CAP was 34
n CAP who 53
n CAP will -23
n CAP with -7
n CAP would 26
n CAP — -57
n CAP ’s 38
n DAY , -20
n DAY . 16
n DAY at -22
n DAY by -37
n DAY during 16
n DAY in -80
n DAY on 9
n DAY that 38
n DAY to 35
n DAY w -33
n NUM -s -32
n NUM . -15
n NUM CAP -38
n NUM in 28
n NUM of 27
n NUM to 43
n NUM w -45
n NUM — 29
n _ w -29
n a " -13
n a -ed 9
n a -ly 42
n a -s 25
n a CAP -10
n a NUM -14
n a few -13
n a w 14
n about , 11
n about -ing 52
n about -s -7
n about NUM -72
n about a 53
n about her -39
n about his 46
n about it 16
n about the 8
n about their -79
n about what 63
n about whether -18
n across the -50
n after CAP 32
n after a 31
n after his -47
n after w -68
n against -ing 65
n against -s 58
n against CAP -28
n against a 56
n against her 27
n against him -46
n against his -53
n against the 17
n against w 28
n all -s 39
n all CAP -12
n all of -10
n all w -9
n along with -54
n among -s 7
n among CAP -13
n among the -7
n an " -54
n an -ed 69
n an -ing -19
n an -ly -51
n an w 24
n and -ed 29
n and -ing -46
n and -ly -40
n and -s -64
n and CAP 20
n and NUM -11
n and a -30
n and has 65
n and in -41
n and is -40
n and other -20
n and that 33
n and the -45
n and w -8
n another w -30
n any -ing -44
n any -s -12
n any w -33
n are -ed -72
n are -ing 9
n are -ly -42
n are -s 29
n are NUM -9
n are a -26
n are no -10
n are not -19
n are some -9
n are the -17
n are w -33
n around to 7
n as -ed -67
n as -ing 11
n as -ly -17
n as -s -47
n as CAP -57
n as a 16
n as an -42
n as he -15
n as his -11
n as if 41
n as one -16
n as she -22
n as the 34
n as they -44
n as to 18
n as w -27
n at -ing 31
n at -s 8
n at CAP -48
n at DAY 64
n at NUM 11
n at a -48
n at all -42
n at an 6
n at his 84
n at it 64
n at one 56
n at the -32
n at w 20
n at what -48
n because CAP -54
n because he -40
n because it 44
n because of 11
n because w 49
n before CAP -12
n before a 49
n before the -39
n behind CAP -9
n being -ed -23
n between CAP -28
n between NUM -36
n between the 30
n between w -43
n beyond the 15
n both -s -13
n both the 29
n both w 29
n but w 93
n by -ing 9
n by -ly -26
n by -s 19
n by NUM -17
n by an -14
n by her -60
n by one 58
n by other -26
n by some 9
n by the 21
n by w -24
n can be -35
n can w -10
n could be -9
n could have -6
n could not -93
n could w 8
n did not -40
n didn't w 36
n does not -14
n does w -30
n doesn't w 32
n doesn’t w -27
n down , -33
n down -s 25
n down . -27
n down CAP 61
n down a 42
n down on -7
n down the 31
n down to -51
n down w -53
n during a 47
n during an -38
n during her -63
n during the -67
n each other -33
n each w -14
n every w 15
n for " 10
n for , -24
n for -ed -52
n for -ing -15
n for -ly -94
n for -s 47
n for . -7
n for NUM 30
n for a 40
n for all -84
n for an 69
n for both 19
n for her 47
n for him 25
n for his 37
n for it -53
n for its 71
n for many -49
n for some 18
n for their -11
n for them -48
n for this -22
n four -s -26
n from -ed -9
n from -ing -8
n from -ly -52
n from -s -34
n from CAP -10
n from NUM -96
n from her 11
n from his 5
n from some -6
n from the -10
n from w 20
n had -ed 10
n had been -16
n had w -66
n has -ed -43
n has -ly -40
n has a -14
n has been 8
n has w -54
n have -ed 7
n have -ly -41
n have been -52
n have w -38
n he " -31
n he 'd 63
n he 'll 34
n he 's 22
n he -ed 29
n he -ly 32
n he -s -28
n he and 7
n he can 53
n he could 9
n he does 18
n he has -6
n he is 15
n he might -24
n he should -64
n he w 19
n he will -32
n he would -10
n he ’d -28
n he ’ll 18
n he ’s -51
n her " -64
n her , -24
n her -ing 65
n her -s -27
n her . 15
n her CAP 29
n her as -41
n her in -7
n her on -68
n her to -7
n her w -11
n her with 84
n him " 32
n him , -52
n him -ing -22
n him -ly -10
n him a -21
n him as 48
n him at 8
n him by 16
n him for 27
n him in -61
n him of -11
n him on 19
n him the 85
n him to 10
n him w -9
n him with 37
n himself as 71
n himself from 59
n himself in -62
n himself w 61
n his " -106
n his -ed -50
n his -ing 95
n his -ly 6
n his -s 28
n his CAP 32
n his NUM -17
n his w -10
n how -s 46
n how CAP -63
n how he -6
n how many -36
n how the 20
n how they 83
n how to 20
n how w 7
n if CAP -16
n if he -20
n if she 9
n if the 21
n if w 69
n in " -15
n in , -22
n in -ed 51
n in -ing 13
n in -ly -50
n in -s -13
n in . 27
n in CAP -27
n in DAY -6
n in NUM -44
n in a 21
n in an 60
n in and -42
n in her 30
n in its -15
n in may 42
n in on 46
n in one 21
n in other -31
n in that -21
n in the -12
n in their -97
n in this 49
n in which -25
n into CAP -113
n into DAY -29
n into a -18
n into the -11
n into w 12
n is " -63
n is , 115
n is -ed -73
n is -ing 13
n is -ly -86
n is CAP -86
n is a -63
n is an -71
n is no 28
n is one -33
n is that 27
n is the -92
n is to 38
n is w 28
n is whether 52
n it " 55
n it 's 23
n it -ed -56
n it -ly -43
n it -s 43
n it a -12
n it and 17
n it as 105
n it could 14
n it has 15
n it is -15
n it on -86
n it out -28
n it the -22
n it to -37
n it up -28
n it w 16
n it was 15
n it will -15
n it would 35
n its -s 7
n its w -13
n itself as 49
n like CAP -50
n like the -20
n like w -14
n many -s -11
n many CAP 17
n many of -11
n may be -32
n may not 29
n may w 14
n me , 84
n me . -30
n me to -23
n might be -24
n might w -24
n most of -27
n most w -10
n my w -14
n no -s 63
n no to 14
n no w 19
n not -ly -24
n not to 62
n not w -19
n of " -22
n of -ed 14
n of -ing -19
n of -ly 26
n of -s 47
n of all 51
n of an 18
n of her 12
n of his -9
n of how -20
n of its -61
n of many -58
n of the 16
n of their -73
n of this 57
n of those 68
n of w 14
n of what 6
n of whether 40
n off -s 63
n off . -20
n off CAP 19
n off on 65
n off the 46
n off w 7
n on " -86
n on , -43
n on -ed 113
n on -ing -27
n on CAP -13
n on DAY 8
n on a 25
n on all 81
n on an 29
n on his 39
n on how 53
n on in -66
n on it -51
n on its -81
n on this 48
n on to 48
n on w -25
n on what 28
n on whether -27
n on which 22
n one . 72
n one CAP -34
n one of -15
n one w -65
n or -ed -63
n or -ing -56
n or -s -19
n or w -5
n our -s 26
n out , -17
n out -ing 49
n out -ly -36
n out -s 13
n out . -37
n out CAP 84
n out a 102
n out about 124
n out against 124
n out as 60
n out at 32
n out his 19
n out how 63
n out in 65
n out of 36
n out on -66
n out that 33
n out the -53
n out to -58
n out w -36
n outside the -48
n over -ing 57
n over -s -33
n over NUM -60
n over as 34
n over the -25
n over to -31
n over w 62
n several -s 34
n several of -18
n several w 21
n she 's 14
n she -ed -33
n she -s -26
n she did 45
n she is -12
n she w 29
n she was -32
n she will -61
n should be -43
n should w -11
n since CAP -39
n since the 66
n since w -46
n so -ly -98
n so . 109
n so w 36
n some -s -9
n some CAP 69
n some of 9
n some w -37
n such a -51
n such as -47
n such w 11
n than CAP -56
n than NUM -16
n than a -35
n than half -23
n than the -33
n than w 69
n that 's -12
n that , 30
n that -ed -98
n that -ing 27
n that -ly 23
n that -s -11
n that . 18
n that NUM 40
n that about 46
n that all -49
n that an 105
n that any 61
n that are -57
n that as -51
n that at 59
n that both 62
n that by -14
n that could 12
n that has -22
n that have -78
n that his 60
n that i -93
n that if -39
n that in 64
n that is -45
n that it 44
n that many 33
n that most -7
n that no -54
n that one -98
n that she -6
n that some 27
n that these -48
n that they 31
n that this -30
n that w -17
n that was 18
n that were -63
n that what -42
n that while 47
n that will -28
n that with -89
n that would 27
n that ’s -30
n the " -32
n the -ed -24
n the -s -18
n the CAP -14
n the NUM 6
n the many 28
n the other 47
n the two -48
n their -ed -41
n their -s 17
n their CAP -39
n their w 11
n them " 24
n them , -62
n them -ly 28
n them . -58
n them and -63
n them as -19
n them in 20
n them that -14
n them to 30
n them w 14
n themselves as -14
n themselves w 64
n these -s -11
n they -ed 51
n they are 5
n they could 25
n they had -32
n they have 63
n they were 23
n they will 46
n they would -20
n they ’re 67
n this -ing 37
n this w -9
n those -ing 80
n those -s -15
n those w -66
n those who 25
n three -s 86
n three w -61
n through CAP -42
n through a -35
n through the -82
n through w -15
n to " 18
n to , -22
n to -ed -13
n to -ing 35
n to -s 48
n to CAP -15
n to NUM -92
n to a 17
n to an -21
n to be -11
n to do -12
n to get -7
n to have -24
n to her -25
n to him -7
n to it -29
n to its -132
n to me 56
n to one -59
n to other 36
n to some 47
n to the -31
n to their -40
n to them 42
n to this -109
n to three 29
n to w 15
n to what -17
n toward -ing -18
n toward CAP -60
n toward the -41
n toward w -45
n two -s -75
n two w 39
n under CAP -12
n under the -93
n under w 33
n until the -35
n up , -69
n up -ing 31
n up -ly -27
n up -s -43
n up . 8
n up a -18
n up about 127
n up and -30
n up as 77
n up at -23
n up by 60
n up for -93
n up his 62
n up in -76
n up on -5
n up the 7
n up their -44
n up to 77
n up w -60
n up with 16
n upon the -57
n us w -42
n w " -102
n w 's 58
n w , -36
n w -ed -36
n w -ing -51
n w -s -16
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
n w among 72
n w an -77
n w and -34
n w are 18
n w around -49
n w as 72
n w at -9
n w before -8
n w between -18
n w but -43
n w by 31
n w during -107
n w for 12
n w from 13
n w has -23
n w he -35
n w her -53
n w him -74
n w his 42
n w how -41
n w if -29
n w in -23
n w into -35
n w is -27
n w it 5
n w many -46
n w may 36
n w no -49
n w not -42
n w of 7
n w off -32
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
n w they -63
n w this 8
n w three -38
n w to 18
n w toward 51
n w up -41
n w was 18
n w when 14
n w while -16
n w who -35
n w will 46
n w with 25
n w would -19
n w — -60
n w ’s 12
n was " -7
n was , -28
n was -ed -12
n was -ing -69
n was -ly 70
n was -s -18
n was CAP -68
n was a -22
n was an -70
n was in -11
n was no 26
n was not 31
n was that 91
n was the -45
n was to -51
n was w -40
n wasn’t w -18
n were -ed 5
n were -ly -59
n were -s -18
n were the 81
n were w -20
n what -ed -41
n what -s -65
n what CAP -42
n what he 14
n what is -57
n what she 75
n what the 30
n what they -10
n when -ed -23
n when -ing -10
n when CAP -18
n when he 94
n when it -30
n when she 25
n when the -25
n when they -24
n where CAP 37
n where the -9
n where w -28
n whether -s -15
n whether CAP 19
n whether he -24
n whether it 35
n whether she 90
n whether the -33
n while -ing -27
n who -ed 13
n who has 44
n who he -45
n why CAP 70
n why he -7
n why she -68
n why the 57
n will be -61
n will not 35
n will w 11
n with , -37
n with -ing -64
n with -s -53
n with CAP 17
n with a 28
n with an 8
n with her -92
n with him -8
n with his -89
n with other -74
n with the 15
n with their -41
n with them 26
n with w -17
n without -ing -33
n would be 6
n would have -49
n would not -13
n you . -33
n you w -23
n your w -46
n — -ing -33
n — -ly -65
n — CAP -30
n — a -17
n — and 27
n — but 44
n — in -37
n — or 14
n — that -20
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
n ’s no -41
n ’s not 20
n ’s the -36
n ’s w 17
p A base 17
p A ed 18
p A ing 11
p A s 50
p B base 24
p B ed 16
p B ing 9
p C ed 6
p C s 20
p D base -6
p D ing -13
p E base -17
p E ed -12
p E ing -17
p E s -23
pl A " ed 16
pl A " ing 22
pl A " s 34
pl A ' ed 35
pl A ) ed 17
pl A , base 24
pl A , ed 31
pl A , ing 28
pl A , s -33
pl A -ed base -43
pl A -ed ed 28
pl A -ing s 105
pl A -s base 39
pl A -s ing 25
pl A -s s -54
pl A CAP base 40
pl A CAP ed 11
pl A CAP s 48
pl A DAY base 24
pl A DAY ed 67
pl A NUM base 24
pl A NUM ed 110
pl A ^ ing -13
pl A after ing 53
pl A and base -39
pl A and ed -23
pl A and ing 98
pl A and s -11
pl A as ing -28
pl A but ed 23
pl A but ing 81
pl A but s 78
pl A by ing -6
pl A five base 44
pl A for ing -103
pl A he base -8
pl A he ed 12
pl A he ing -27
pl A he s -31
pl A i base 9
pl A i ed 29
pl A in ing -53
pl A it base -23
pl A it ed -12
pl A it s 124
pl A of ing -29
pl A on base -55
pl A others base 46
pl A she ed 26
pl A she s 71
pl A since ed 45
pl A that ed -50
pl A that ing 91
pl A that s 7
pl A the base -26
pl A they base 37
pl A they ed -31
pl A w base -15
pl A w ed 37
pl A w ing 29
pl A w s 45
pl A which ed -76
pl A while ing -40
pl A who base -10
pl A who ed 13
pl A who s 16
pl A you base -31
pl A — ed 18
pl A — ing 43
pl B " base -66
pl B " ed 78
pl B " ing 62
pl B ) ed 83
pl B , base -58
pl B , ed 8
pl B , ing 58
pl B -ed base -66
pl B -ed ing -89
pl B -ing base -59
pl B -ing ed -17
pl B -s base 31
pl B -s ed 50
pl B -s ing -38
pl B CAP base 11
pl B CAP ed 14
pl B CAP ing 31
pl B CAP s 15
pl B DAY base -6
pl B DAY ed 51
pl B NUM ed -65
pl B ^ base -89
pl B ^ ed 5
pl B ^ ing 67
pl B a base -14
pl B a ing -33
pl B after ing -100
pl B and base 8
pl B and ed 7
pl B and ing 65
pl B and s 38
pl B before ing 67
pl B but ed 35
pl B by ing -33
pl B for ing -35
pl B he base 15
pl B he ed 15
pl B he ing 46
pl B he s 56
pl B i base -11
pl B in ing 10
pl B it s 54
pl B of ing 7
pl B on base -77
pl B she base 20
pl B she ed 23
pl B she s -37
pl B that base 98
pl B that ed 43
pl B that s -98
pl B the base -84
pl B the ed -65
pl B they base -6
pl B they ed 72
pl B w ed 29
pl B w ing -25
pl B w s 9
pl B we ed 41
pl B when ed 22
pl B which ed 23
pl B while ing 93
pl B who base -19
pl B who s 35
pl B — ed -36
pl B — ing 21
pl B ’s base -58
pl C " base -45
pl C " ed 73
pl C " ing 28
pl C " s 34
pl C 's base -51
pl C 's ed -12
pl C 's ing -36
pl C 's s 21
pl C , ed 8
pl C , ing 16
pl C , s 8
pl C -ed base -27
pl C -ed ed -19
pl C -ed s -11
pl C -ing base 14
pl C -ing ed -21
pl C -ing s -44
pl C -s base 34
pl C -s ed 17
pl C -s ing 17
pl C -s s 72
pl C CAP base 32
pl C CAP ed 7
pl C CAP ing 12
pl C DAY base 42
pl C DAY ed -25
pl C NUM base 45
pl C NUM ed 24
pl C ^ base -39
pl C ^ ed 53
pl C ^ ing 23
pl C a base -15
pl C a ed -85
pl C after ing 142
pl C all ed 26
pl C and base -49
pl C and ing 35
pl C and s 30
pl C as ed -105
pl C at ing -43
pl C before ing -12
pl C both ed 90
pl C but ed 23
pl C by ing 8
pl C for ing 37
pl C from ing -73
pl C he base -14
pl C he ed -22
pl C he ing -22
pl C he s 41
pl C her base -64
pl C him base 14
pl C his base -12
pl C his ed 40
pl C his s 22
pl C i ed 30
pl C in base -38
pl C in ing 25
pl C in s -43
pl C it base 26
pl C it ed 7
pl C it s -16
pl C many base 27
pl C of base -41
pl C of ing -77
pl C on ing -50
pl C or base 36
pl C she base 12
pl C she ed 20
pl C she ing 38
pl C she s -8
pl C since ed -12
pl C some base 42
pl C that base 51
pl C that ed -37
pl C that s -66
pl C the base -14
pl C the s -17
pl C their s 24
pl C they base -27
pl C they ed -67
pl C they ing 117
pl C those s -43
pl C w base -23
pl C w ed 19
pl C w ing -17
pl C w s 22
pl C we base 12
pl C what ed 43
pl C what s 16
pl C which ed -7
pl C which s 50
pl C while ing -29
pl C who base 22
pl C who ed -16
pl C who ing -45
pl C who s -18
pl C with s 18
pl C you base -78
pl C — base -69
pl C — ed 40
pl C ’s base -7
pl C ’s s -92
pl D " base 22
pl D " ed -48
pl D " ing -57
pl D " s 50
pl D ' base -68
pl D 'd base -96
pl D 's base -21
pl D 's ed -6
pl D 's ing 9
pl D 's s 27
pl D 've ed 84
pl D ( base -59
pl D ) base 20
pl D ) ed -36
pl D , base 82
pl D , ed -7
pl D , ing -6
pl D , s 54
pl D -ed base -53
pl D -ed ed 16
pl D -ed ing -71
pl D -ed s -64
pl D -ing base -5
pl D -ing ed 11
pl D -ing ing -57
pl D -ing s -36
pl D -s base 8
pl D -s ed -29
pl D -s ing -28
pl D -s s 17
pl D / base -16
pl D < base -23
pl D CAP ed 9
pl D CAP ing -52
pl D CAP s 33
pl D DAY base -79
pl D DAY ed 23
pl D DAY ing -12
pl D NUM base 25
pl D NUM ed -13
pl D ^ base -37
pl D ^ ed 16
pl D ^ ing 21
pl D ^ s -63
pl D a base -10
pl D a ed -5
pl D a ing 34
pl D a s 25
pl D about ing -44
pl D after ing 32
pl D an base 40
pl D an ed -69
pl D an ing 11
pl D and base 14
pl D and ed 41
pl D and ing -48
pl D another base -54
pl D any s -29
pl D as ed 25
pl D before ing 39
pl D both base 29
pl D but base 47
pl D but ed -43
pl D by ing 35
pl D for base -46
pl D for ing -8
pl D from ing -126
pl D he ing 36
pl D her base 93
pl D her s -57
pl D him base -112
pl D his base 7
pl D his ing 40
pl D his s -17
pl D how base 8
pl D i ed -33
pl D in base -82
pl D in ed 32
pl D in ing 15
pl D into base -43
pl D it base 15
pl D it ed 7
pl D it ing 23
pl D its base -26
pl D of base 23
pl D of ed -89
pl D of ing -20
pl D of s 14
pl D on base -39
pl D on s 41
pl D one base 71
pl D one ed -110
pl D or base -59
pl D over s 22
pl D she ed -36
pl D she ing -50
pl D she s 39
pl D some base 37
pl D such s -11
pl D than ing 47
pl D that base -53
pl D that ed -6
pl D that ing 24
pl D that s 49
pl D the base 14
pl D the ed -91
pl D the ing -34
pl D the s -31
pl D their base 46
pl D their s -34
pl D them base 33
pl D they base -25
pl D they ed 6
pl D they ing 50
pl D this base -112
pl D those ing -22
pl D those s -60
pl D w base -19
pl D w ed 11
pl D w ing -29
pl D we base 9
pl D we ed 13
pl D we ing -35
pl D what ed -82
pl D when ing -25
pl D which base 12
pl D which ed 18
pl D which s -36
pl D while ing -64
pl D who base 19
pl D who ing 127
pl D who s -16
pl D with base -21
pl D with s -48
pl D — base 62
pl D — ed -8
pl D — ing 54
pl D ’s base -44
pl D ’s s 29
pl E " ed -72
pl E " s -46
pl E ' ing 32
pl E ' s 29
pl E 'll base -23
pl E 're ing -64
pl E 's base 12
pl E 's ed 6
pl E 's ing 8
pl E 's s -27
pl E 've ed -74
pl E ( base -23
pl E ( ed -49
pl E ) ed 16
pl E ) s -84
pl E , base -25
pl E , ing -11
pl E , s 15
pl E -ed base -7
pl E -ed ed 22
pl E -ed ing -14
pl E -ed s -7
pl E -ing base -34
pl E -ing ed -18
pl E -ing ing -25
pl E -ing s -25
pl E -s base -20
pl E -s ed -14
pl E -s ing -19
pl E -s s -42
pl E . base -25
pl E : ed -17
pl E ; base 27
pl E CAP base -11
pl E CAP s -29
pl E DAY base 15
pl E DAY ing 30
pl E DAY s -44
pl E NUM base -44
pl E NUM ed -5
pl E NUM ing 24
pl E NUM s -38
pl E ^ base -14
pl E ^ ed -12
pl E ^ ing -23
pl E ^ s 23
pl E a base -17
pl E a ing -8
pl E about base 9
pl E about ing -34
pl E about s -28
pl E after base -68
pl E after ing -36
pl E after s 50
pl E against base -5
pl E against ing -21
pl E against s -97
pl E all base -15
pl E all ed 38
pl E all s 39
pl E although base -17
pl E an base -53
pl E an ing 13
pl E and base -11
pl E and ed -20
pl E and ing -28
pl E and s -17
pl E another base -7
pl E another ed -70
pl E any base -66
pl E any s -37
pl E as base -26
pl E as ed -29
pl E as s 34
pl E at base -19
pl E at ing -13
pl E at s -21
pl E because base -12
pl E before base -27
pl E before ing -24
pl E both base 75
pl E both ed -93
pl E both s -52
pl E but base -24
pl E but ed -5
pl E but ing 46
pl E but s -59
pl E by base -5
pl E by ing -22
pl E by s -25
pl E despite base 18
pl E despite ing 66
pl E each base -37
pl E eight s -18
pl E every base -34
pl E few s -76
pl E five s -32
pl E for base -6
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
pl E he s -9
pl E her base -16
pl E her ed -21
pl E her ing -16
pl E her s 9
pl E him base -34
pl E him ing 37
pl E himself ed 49
pl E his ed -82
pl E his ing -56
pl E his s -19
pl E how base -65
pl E i base 7
pl E i ing -74
pl E if base -34
pl E if ed -21
pl E in ed -86
pl E in ing -36
pl E in s -13
pl E into base -15
pl E into ing 15
pl E into s -21
pl E it base -34
pl E it ed -5
pl E it ing -32
pl E it s -7
pl E its s -73
pl E like base -40
pl E many base -56
pl E many ed -36
pl E many s 49
pl E my base 24
pl E of base -14
pl E of ed -36
pl E of ing -6
pl E of s -36
pl E on base 22
pl E on s -33
pl E one base -8
pl E or base -34
pl E or ed -73
pl E or ing 44
pl E other base -31
pl E other s 16
pl E others base -79
pl E others ed 24
pl E others ing 13
pl E our base -22
pl E out base 53
pl E out ing -53
pl E over base -12
pl E several base 16
pl E several s -37
pl E she base -16
pl E she ed -7
pl E she ing 7
pl E she s -14
pl E since base -33
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
pl E the s -10
pl E their base 13
pl E their ed 55
pl E their ing -28
pl E their s -42
pl E them base -61
pl E them ed 28
pl E themselves base -44
pl E these s -34
pl E they base 11
pl E they ed -8
pl E they ing -50
pl E this base 18
pl E this ing -32
pl E this s -106
pl E those base 10
pl E those ed -14
pl E those ing 21
pl E those s -30
pl E though base -6
pl E three base -39
pl E three s -42
pl E two base 32
pl E two ed 9
pl E two s -44
pl E under base 6
pl E until base -13
pl E up base 8
pl E up ing -13
pl E w base -21
pl E w ed -10
pl E w ing -27
pl E w s -26
pl E we base -7
pl E we ed -28
pl E we ing 41
pl E what base -9
pl E what ed -65
pl E what s -45
pl E when base -26
pl E when ed -26
pl E where base -14
pl E whether base -24
pl E which base -70
pl E which ed 6
pl E which ing -35
pl E which s 6
pl E while base -23
pl E while ing 30
pl E who base -7
pl E who ed -18
pl E who ing -37
pl E who s -14
pl E whom base -62
pl E whom ed -37
pl E whose base 24
pl E whose s -64
pl E why base -64
pl E with base -18
pl E with ed -30
pl E with ing -19
pl E with s 21
pl E without ing 22
pl E you base 49
pl E — base -22
pl E — ed -8
pl E — ing -85
pl E — s 46
pl E ’s base 17
pn A " 11
pn A -ed 89
pn A -ing 17
pn A -ly 25
pn A -s 63
pn A . 15
pn A : 20
pn A CAP 15
pn A DAY 39
pn A NUM 50
pn A a 22
pn A about -6
pn A after 40
pn A an 42
pn A and -44
pn A any 7
pn A as 28
pn A at 21
pn A both 92
pn A by 21
pn A for 10
pn A he 16
pn A her 23
pn A him -6
pn A how -10
pn A if -13
pn A in 17
pn A is 27
pn A its -27
pn A me 36
pn A no -6
pn A not -6
pn A of -18
pn A on 10
pn A one 26
pn A over -17
pn A several 52
pn A she 30
pn A so 45
pn A some 62
pn A such 21
pn A that 17
pn A the 17
pn A their 29
pn A them -8
pn A they 24
pn A this 11
pn A those 72
pn A to 15
pn A w 14
pn A was -16
pn A we -21
pn A what -30
pn A when 67
pn A whether -13
pn A who 61
pn A will 8
pn A with -79
pn A would -15
pn A — 11
pn B " 31
pn B , 24
pn B -ed -19
pn B -ing -36
pn B -ly 22
pn B -s 39
pn B . 8
pn B CAP 19
pn B DAY 20
pn B NUM -36
pn B about 27
pn B an -26
pn B another -10
pn B any -33
pn B as -24
pn B at 23
pn B by 18
pn B from 37
pn B he 44
pn B her 20
pn B him 13
pn B himself -63
pn B his 17
pn B how 40
pn B if 8
pn B in 22
pn B is 30
pn B its 33
pn B me 94
pn B of 27
pn B on 24
pn B our 7
pn B that 27
pn B their 38
pn B them 36
pn B themselves 38
pn B they 24
pn B this 47
pn B those -17
pn B to -17
pn B up -56
pn B w 13
pn B was 103
pn B what 15
pn B when 20
pn B who -25
pn B why 14
pn B with -21
pn B — 6
pn C " 5
pn C , 8
pn C -ed 7
pn C -ing 41
pn C -ly -59
pn C . -25
pn C : -21
pn C CAP 19
pn C DAY -32
pn C NUM 24
pn C about -26
pn C after -61
pn C all -17
pn C an 25
pn C and -17
pn C are -19
pn C as -12
pn C at 35
pn C before -32
pn C both -62
pn C by -22
pn C during -71
pn C for -21
pn C from -14
pn C has 5
pn C he 17
pn C him 24
pn C himself 29
pn C his 18
pn C how -12
pn C if 52
pn C is -43
pn C it 22
pn C like 11
pn C many -50
pn C me -20
pn C most 34
pn C my 10
pn C off -34
pn C on -30
pn C one 93
pn C or -43
pn C out 14
pn C over -19
pn C she 33
pn C so -21
pn C some -22
pn C the 10
pn C their 36
pn C these 15
pn C they -21
pn C this 58
pn C those -18
pn C to 9
pn C w 9
pn C was 11
pn C what 8
pn C when 24
pn C whether 42
pn C which 47
pn C will 31
pn C with -25
pn C would 22
pn C — -71
pn D ( 9
pn D , -31
pn D -ed 26
pn D -ly -9
pn D -s -17
pn D . -18
pn D / -17
pn D ; -38
pn D > -16
pn D CAP 10
pn D DAY -14
pn D NUM -24
pn D _ -29
pn D a 7
pn D about 32
pn D after -24
pn D against 11
pn D all -42
pn D among -30
pn D and -36
pn D any 38
pn D are -48
pn D as -19
pn D at 40
pn D be -67
pn D because -53
pn D before -15
pn D between -19
pn D both -5
pn D down -72
pn D during 9
pn D for -17
pn D from -21
pn D has 20
pn D have -54
pn D he -11
pn D her 60
pn D herself 30
pn D him 31
pn D himself -24
pn D his 33
pn D how 14
pn D if 12
pn D into 6
pn D is -10
pn D it -5
pn D its 9
pn D itself -71
pn D like -88
pn D many -6
pn D most -54
pn D my 16
pn D not -25
pn D of 10
pn D on -25
pn D one 16
pn D other 47
pn D our 15
pn D out -95
pn D over -34
pn D several -29
pn D she 22
pn D since -27
pn D so 6
pn D some 35
pn D someone -73
pn D such -9
pn D that 24
pn D their -13
pn D them 11
pn D themselves -41
pn D these 33
pn D they 44
pn D this -20
pn D those 56
pn D three -32
pn D through -14
pn D to -8
pn D until -45
pn D up 74
pn D w -7
pn D was 16
pn D were 18
pn D what 30
pn D when -69
pn D where 50
pn D whether 9
pn D which -20
pn D who -77
pn D will 5
pn D with 30
pn D within -72
pn D would -52
pn D you -23
pn E " -36
pn E ' -28
pn E 's -9
pn E ( 7
pn E ) 37
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
pn E above -40
pn E across -39
pn E against -24
pn E all -29
pn E along -89
pn E amid 6
pn E and -35
pn E any 14
pn E anyone -17
pn E are -35
pn E as -8
pn E at -20
pn E been -27
pn E before -23
pn E behind -20
pn E being 10
pn E below -39
pn E between -18
pn E beyond -20
pn E both -32
pn E but -23
pn E by -10
pn E can -78
pn E cannot -53
pn E could -60
pn E despite -17
pn E did -35
pn E didn't 29
pn E didn’t -26
pn E do -40
pn E does -30
pn E doesn’t -24
pn E down -26
pn E during -26
pn E each -38
pn E every -59
pn E everyone -70
pn E five 18
pn E for -23
pn E four -75
pn E from -11
pn E get -8
pn E gets -29
pn E getting -10
pn E had -32
pn E half -23
pn E have -43
pn E he -15
pn E herself 59
pn E himself -28
pn E his -12
pn E hundreds -72
pn E if 23
pn E in -29
pn E inside 11
pn E into -40
pn E is -17
pn E isn’t -60
pn E it -12
pn E its -16
pn E itself 38
pn E many 28
pn E may -66
pn E me -22
pn E might -40
pn E most 17
pn E must -37
pn E my -68
pn E never 44
pn E nine -35
pn E no 18
pn E not 34
pn E of -20
pn E off -26
pn E on -26
pn E once -40
pn E one -42
pn E onto -48
pn E or -38
pn E other 29
pn E our -89
pn E out -38
pn E outside -90
pn E she -23
pn E should -32
pn E since -16
pn E so -8
pn E some -13
pn E someone 15
pn E such -63
pn E than -10
pn E their -31
pn E them -21
pn E themselves 67
pn E they 13
pn E this -10
pn E those 11
pn E thousands -99
pn E three 9
pn E through -26
pn E to -15
pn E two -61
pn E under -50
pn E until -58
pn E up -43
pn E upon 27
pn E us -49
pn E via -10
pn E w -10
pn E was -33
pn E wasn't -30
pn E wasn’t -39
pn E we 45
pn E were -14
pn E what 23
pn E when -54
pn E where -46
pn E whether 10
pn E while -80
pn E who -19
pn E whose -18
pn E why 17
pn E will -49
pn E with -28
pn E within 17
pn E without -53
pn E won't -44
pn E won’t -54
pn E would -14
pn E wouldn’t -23
pn E yet -46
pn E you -54
pn E your -14
pn E — -12
pn E ’s -38
q -/- -10
q -/near 6
q near/near 19
q near/touch 12
q touch/- 18
q touch/near 28
q touch/touch -15
r - A 23
r - B 21
r - D -9
r - E -25
r A A -75
r A B -16
r A C -32
r A D -67
r A E -47
r B A 44
r B D -9
r C A 30
r C B 33
r C D 31
r D A 13
r D C 24
r D E -6
r E A 30
r E B 24
r E C 18
r E D 7
r E E -10
s abl -18
s accept -8
s account -19
s accus 25
s accusation -6
s acknowledg 8
s acquiesc 71
s add -17
s address -7
s admir 31
s admission 48
s advic 17
s adviz -16
s advocat 13
s affirm -16
s agre -10
s aim -24
s air -8
s alarm -16
s align -5
s alleg 26
s allow -13
s allud 21
s anger 17
s angry 6
s announc 28
s announcement 11
s anticipat 10
s anxiety 26
s apologiz -55
s appeal -16
s appear -16
s applaud 24
s appoint -10
s approv 7
s argu 33
s argument 14
s articulat -6
s ask 15
s assail 40
s assertion 38
s assess -25
s assessment -6
s assum -37
s assumption 9
s assur 23
s assuranc 13
s attempt -11
s attract -21
s attribut 20
s authoriz 14
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
s better -17
s bitter 25
s blast 46
s block -28
s boast -42
s break -25
s bring -30
s bristl -18
s broad 11
s broadcast 14
s calculat -11
s call 6
s captur -47
s car -10
s careful -26
s carry -45
s cast -21
s caution 17
s certain -12
s certify -67
s challeng 6
s chant -6
s characteriz 20
s charg -8
s cheer 25
s chid 92
s choos -27
s circulat -7
s cit 21
s claim 25
s clear -19
s co-sponsor -20
s coin -11
s com -20
s comment 6
s commit -14
s common 8
s complain -6
s complaint 15
s conced 7
s conclud -10
s condemn -12
s confirm -5
s confront -38
s congratulat 18
s consensus 25
s consider -7
s contemplat 29
s contend -28
s continu -13
s contrast -7
s controversial -14
s conversation 6
s convinc 18
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
s dedicat 11
s deep 8
s defend 13
s deliver -8
s demand 12
s demonstrat -41
s denial 18
s denounc 30
s deny 6
s derid 43
s describ 7
s design -28
s desir 16
s determin -22
s dictat -7
s direct -30
s disagre 14
s disagreement 69
s disappoint 32
s disavow 32
s disclos 13
s disclosur 21
s discover -37
s discuss 26
s dislik -9
s disparag 17
s disput 19
s distanc -13
s divid -20
s document 12
s doubl -17
s doubt -14
s draw -14
s dub 8
s dwell 24
s eager 8
s earn -56
s echo 29
s elaborat -13
s elect -41
s embrac -14
s emerg -16
s emphasiz -8
s encourag 10
s end -33
s endors 13
s endorsement 10
s engag -47
s enjoy -16
s envision 36
s establish -26
s estimat 5
s excit 15
s expand -15
s expect 10
s experienc -26
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
s fir -18
s float -15
s focus -21
s follow -36
s forecast 34
s fre -39
s full -8
s giv -27
s go -17
s grant -18
s grow -31
s guarante -39
s guess 17
s hail 29
s happy -12
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
s interpret 23
s investigat -42
s invit -8
s invok -11
s issu -13
s it -24
s join -33
s jok -19
s keen 41
s keep -23
s knock -18
s label 31
s lambast 17
s lament 22
s lash -31
s launch -41
s lay -40
s learn -5
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
s maintain -43
s mak -17
s manag -43
s mandat 8
s mark -27
s mean -37
s mention 16
s messag -13
s met -35
s mind 32
s mock -14
s mount -9
s mov -33
s movement -18
s nam 11
s need -34
s negotiat 9
s nothing -33
s notic -11
s objection -34
s observ 20
s obvious 11
s ongo 7
s open -37
s opponent -27
s opposition -7
s opt -21
s optimistic -14
s order 12
s outlin 13
s outrag 17
s outspoken 28
s overwhelm 10
s paint 28
s pass -12
s passionat 35
s pay -26
s perceiv 19
s perception -23
s personal -17
s persuad 15
s pick -33
s pitch -14
s pivot -9
s plan -14
s play -37
s point -9
s pois -6
s portray 32
s position -15
s post 18
s praiz 15
s predict 11
s prediction 15
s prefer 22
s present -11
s press 8
s presum -71
s prohibit 13
s project 19
s projection -11
s promiz 24
s promot 40
s prompt -24
s propos -11
s proposal -14
s protest 6
s proud -11
s prov -37
s provid -26
s publish -45
s pump 70
s purport -26
s pursu -23
s push -20
s put -9
s query 60
s question 6
s quick -12
s quip 15
s quot -12
s rail 9
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
s refusal -14
s regard -13
s reiterat 35
s rejection 19
s relish 47
s rely -38
s remain -28
s remark 16
s remember 55
s remind 8
s renew -13
s renounc 28
s repeat 31
s reply -33
s report -9
s represent -9
s repudiat 26
s request 7
s requir -11
s resist -8
s resolv -43
s resonat -34
s respond -12
s respons -8
s restrict 6
s return -43
s retweet -19
s reveal -8
s revelation -16
s revers -19
s reviz -26
s ridicul 8
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
s sentenc -11
s sentiment 8
s set -12
s shar -6
s sharp 16
s shift -24
s shock 16
s shoot -21
s shout 26
s show -14
s sid -27
s sign -10
s singl -5
s skeptical 5
s slam -9
s so-call -6
s spar 12
s speak -9
s speculat 15
s speculation 51
s spent -24
s split -28
s spot -22
s stand -14
s start -18
s stat -19
s statement -10
s step -15
s stop -29
s story -19
s strategy -24
s stress 6
s strong -12
s struggl -36
s stuck -47
s submit -17
s sued -37
s suggest 15
s suggestion 21
s support 15
s supporter -12
s sur 15
s suspect 6
s swear -43
s tak -25
s target -25
s testify -13
s thank -10
s ther -24
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
s trust -10
s try -11
s turn -32
s tweet -5
s unawar 7
s uncover -16
s underscor -11
s unhappy -10
s unleash -61
s unveil -34
s urg 27
s used -25
s using -11
s utter 12
s very -14
s veto 35
s view 24
s vocal 10
s vot -13
s vouch 49
s vow 27
s walk -43
s warn 23
s watch -31
s wav -23
s weigh -38
s welcom -18
s whisper 34
s wish 12
s withdraw 10
s witness 26
s wonder 13
s word -32
s worry 23
s yell 22
sa abl get -44
sa abl w 9
sa accept -s -35
sa accept a 54
sa accept the 28
sa accept w 44
sa accord -ly 71
sa accord -s -20
sa accord CAP 7
sa accord a 51
sa accord an 26
sa accord his 33
sa accord one 58
sa accord the 26
sa accord w -37
sa account , -42
sa account -ed -34
sa account . -20
sa account and -10
sa account as -8
sa account for -76
sa account to 69
sa account w 23
sa accus -ing -23
sa accus CAP 17
sa accus him 24
sa accusation that -14
sa accusation w 100
sa acknowledg w -115
sa add , 37
sa add -s -84
sa add . 57
sa add : 66
sa add CAP -63
sa add a 18
sa add another -42
sa add that 23
sa add to -96
sa add up -46
sa add w -88
sa address , -42
sa address -s -68
sa address . -14
sa address CAP 26
sa address a 23
sa address at -30
sa address in -8
sa address the 37
sa address to -81
sa address w -60
sa admit that 22
sa admit the -61
sa adopt the 18
sa adopt w -94
sa advic . -41
sa adviz CAP -51
sa adviz the 18
sa advocat -ing -6
sa advocat . 45
sa advocat the 36
sa advocat w -55
sa agre . -27
sa agre CAP -31
sa agre him -66
sa agre that 50
sa agre the -25
sa agre to -23
sa agre w -27
sa aim -ing -32
sa aim -s -99
sa aim CAP -65
sa aim to 51
sa air -s -34
sa air DAY -49
sa air on 16
sa air w 5
sa align CAP 6
sa alleg -s -83
sa alleg w 22
sa allegation that -11
sa allegation w 7
sa allow -s 6
sa allow CAP -12
sa allow a 32
sa allow for -10
sa allow him -16
sa allow the 25
sa anger and -30
sa anger the 83
sa angry w -47
sa announc , 9
sa announc -s 103
sa announc . -9
sa announc CAP -86
sa announc a 44
sa announc his -6
sa announc it -20
sa announc on 52
sa announc that -16
sa announc the -7
sa announc w 35
sa announcement , 18
sa announcement . -34
sa announcement w -34
sa answer , 32
sa answer -s -23
sa answer . 12
sa answer a 53
sa answer the 19
sa answer to -70
sa apologiz his 52
sa apologiz to 12
sa appeal , -21
sa appeal . -13
sa appeal for 32
sa appeal in -13
sa appeal is -36
sa appeal of -30
sa appeal to -6
sa appeal w -39
sa appear -ed 70
sa appear at -108
sa appear before -32
sa appear in -54
sa appear on -54
sa appear that -23
sa appear to 25
sa appear w 106
sa appoint CAP 64
sa appoint a -19
sa appoint w -113
sa approv of -33
sa argu . -60
sa argu in -8
sa argu that 24
sa argu the 48
sa argument , 81
sa argument . 28
sa argument about -67
sa argument for -35
sa argument in -26
sa argument that 10
sa ask , -8
sa ask -s 26
sa ask . -14
sa ask CAP -24
sa ask a -27
sa ask by 73
sa ask her 13
sa ask him -62
sa ask his 30
sa ask how -25
sa ask if 15
sa ask the 12
sa ask them -48
sa ask to -11
sa ask w -10
sa ask what 24
sa ask whether 19
sa assertion that -7
sa assum that 38
sa assur -ing -7
sa assur CAP 30
sa assuranc that 13
sa attack , -44
sa attack -ed 45
sa attack -ing -85
sa attack -s 68
sa attack . -27
sa attack CAP 43
sa attack a -107
sa attack against 60
sa attack and 60
sa attack as -37
sa attack by -22
sa attack from 32
sa attack her -32
sa attack him 41
sa attack of -45
sa attack that -10
sa attack the 15
sa attack to -77
sa attack w -48
sa attack was -23
sa attack — -26
sa attempt -s 50
sa attempt get -46
sa attempt w -21
sa attract a -23
sa attract w -56
sa attribut to -18
sa authoriz to -84
sa avoid -ing 28
sa avoid -s -81
sa avoid the -80
sa avoid w 41
sa awar the -20
sa back , -38
sa back -ing 73
sa back -ly -46
sa back -s -32
sa back : -50
sa back CAP 42
sa back NUM 59
sa back a 27
sa back against -29
sa back at -48
sa back by -6
sa back down -73
sa back from 9
sa back her -10
sa back his 36
sa back in 14
sa back on 30
sa back the 5
sa back up -24
sa back w -17
sa ban -s 100
sa ban . -24
sa ban CAP -50
sa ban all -16
sa ban from -53
sa ban on 39
sa ban w -64
sa bash CAP 68
sa becam a -76
sa becam the -63
sa becam w 27
sa becom -ed 93
sa becom -ly 43
sa becom -s 6
sa becom a -35
sa becom an 22
sa becom the -33
sa becom w -39
sa begin , -45
sa begin -ing -15
sa begin . -23
sa begin CAP -56
sa begin a 42
sa begin in -34
sa begin of -20
sa begin the -18
sa begin w -10
sa begin with 48
sa belief that -9
sa believ , 50
sa believ CAP -53
sa believ he -29
sa believ that 5
sa believ to -65
sa best -ed -35
sa best -ing 12
sa best -s -36
sa best of -19
sa best to 38
sa best w 20
sa better -s -12
sa better . -17
sa better in -30
sa better off -10
sa better than -44
sa better w -29
sa bitter w -85
sa blam CAP -5
sa blam for -36
sa blam the 53
sa blast CAP 17
sa blast the 42
sa block -s -54
sa block CAP -25
sa block a 66
sa block the -21
sa boast his 44
sa boast that 34
sa boo . -45
sa boo from 45
sa break -s -35
sa break . -7
sa break down 47
sa break for -32
sa break from -24
sa break out 42
sa break up -27
sa break w 55
sa break with -37
sa bring -s 35
sa bring CAP -76
sa bring a 30
sa bring in -47
sa bring the 11
sa bring them -15
sa bring to -83
sa bring w -66
sa broad w 14
sa broadcast on -38
sa broadcast w -61
sa call " -22
sa call , -52
sa call -ed -82
sa call -ing -46
sa call -s -50
sa call . -100
sa call CAP -19
sa call DAY -43
sa call a -8
sa call all -18
sa call an -70
sa call and -22
sa call from 49
sa call her 41
sa call him 105
sa call himself 28
sa call his 57
sa call it -33
sa call the -16
sa call them 102
sa call to 37
sa call w 41
sa call with 62
sa captur CAP -23
sa captur the -12
sa car , 17
sa car -s -36
sa car . -25
sa car and -15
sa car for -9
sa car of -26
sa car w -16
sa careful w 13
sa carry -s 74
sa carry CAP -33
sa carry a -43
sa carry on -24
sa carry out -51
sa carry the -39
sa carry w 74
sa cast -s 16
sa cast her 37
sa cast himself 47
sa cast in -60
sa cast the 58
sa cast w -21
sa caution that 57
sa celebrat CAP -56
sa celebrat the 29
sa certain -ed -31
sa certain -s -36
sa certain to 16
sa certain w -28
sa challeng , -39
sa challeng -ing 106
sa challeng . -31
sa challeng CAP 25
sa challeng for -49
sa challeng from 31
sa challeng her -36
sa challeng in -35
sa challeng the -9
sa challeng to -73
sa challeng w -25
sa champion w -38
sa chant " 24
sa charg , 55
sa charg -ing -78
sa charg . 21
sa charg CAP 92
sa charg against -29
sa charg and -7
sa charg in -39
sa charg of -41
sa charg that 22
sa charg the 31
sa cheer . -42
sa cheer CAP 101
sa cheer the 35
sa cheer w -16
sa choos . -25
sa choos CAP 15
sa choos by 21
sa choos not 20
sa choos w -39
sa cit " 52
sa cit -s 63
sa cit CAP -27
sa cit his 10
sa cit the -6
sa claim , -25
sa claim . -30
sa claim CAP 27
sa claim by 44
sa claim he 39
sa claim in 71
sa claim of -66
sa claim to 34
sa claim w 21
sa clear -s -45
sa clear . -25
sa clear : -18
sa clear how -29
sa clear that -10
sa clear the -68
sa clear w 37
sa clear whether -26
sa coin w -21
sa com , -39
sa com -ing -57
sa com -ly -77
sa com -s 58
sa com . 62
sa com / -12
sa com : -41
sa com CAP -59
sa com DAY -27
sa com a -69
sa com after -42
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
sa com w -12
sa com when -16
sa com with 27
sa com — 40
sa comment , -39
sa comment -ed 141
sa comment -ing 48
sa comment CAP 8
sa comment DAY -64
sa comment about -26
sa comment are -28
sa comment as -41
sa comment for 37
sa comment from -37
sa comment that -6
sa comment the -70
sa comment to -47
sa comment w -56
sa commit -ing -99
sa commit by -62
sa commit the 36
sa commit w 52
sa common w 19
sa compar CAP 117
sa compar the 28
sa compar to -116
sa compar with -72
sa complaint that 89
sa conced that 32
sa concern -ing -69
sa concern . -43
sa concern CAP 16
sa concern for 82
sa concern over -67
sa concern that 9
sa concern the -45
sa concern w -26
sa concern with 56
sa conclud , -12
sa conclud . 42
sa conclud that -12
sa condemn CAP -24
sa condemn the 29
sa confident that 13
sa confirm a -30
sa confirm that 52
sa confirm the -13
sa confront the 61
sa confus w 28
sa congratulat CAP 18
sa consider -ing -34
sa consider CAP 20
sa consider a -22
sa consider an -16
sa consider w 92
sa contend that 51
sa continu , 55
sa continu -ing 36
sa continu -s -8
sa continu . 22
sa continu : 78
sa continu CAP 44
sa continu be -45
sa continu the 56
sa continu w 8
sa contrast , -44
sa contrast between -9
sa contrast to -30
sa contrast with -25
sa controversial -s -61
sa controversial w 52
sa conversation -ed -37
sa conversation . -31
sa conversation about -22
sa conversation with 14
sa convinc -s -98
sa convinc that -45
sa convinc the 6
sa count , -33
sa count . -41
sa count in 37
sa counter CAP 11
sa counter to -42
sa cover CAP 10
sa cover the -19
sa cover up -28
sa cover w 36
sa creat -s -31
sa creat a -14
sa creat an -64
sa creat the -70
sa creat w -65
sa credit , -22
sa credit -s -63
sa credit for -51
sa credit w -40
sa critical CAP 57
sa critical to -69
sa critical w -34
sa criticism , -43
sa criticism CAP 40
sa criticism from 25
sa criticism on -61
sa criticism over 23
sa criticism the -62
sa criticism w 49
sa criticiz CAP 37
sa criticiz by 79
sa criticiz for 25
sa criticiz his 31
sa criticiz the 29
sa criticiz w 32
sa cut , -14
sa cut -s 9
sa cut and -12
sa cut for -16
sa cut off -16
sa cut the -46
sa cut w -88
sa debat -ed -63
sa debat -s -48
sa debat CAP -71
sa debat DAY -86
sa debat about 69
sa debat and -25
sa debat at -20
sa debat before -11
sa debat in -32
sa debat is 64
sa debat that -41
sa debat w 19
sa debat was -8
sa debat with 51
sa debat — -40
sa decid not 78
sa decid the -68
sa decid to 13
sa decid who -47
sa decision , -46
sa decision -ed 42
sa decision . -22
sa decision by 95
sa decision in -20
sa decision is -40
sa decision on 42
sa decision that -45
sa declar . 32
sa declar CAP 17
sa declar that -12
sa declar the -9
sa declar w -82
sa declin , -17
sa declin . -45
sa declin to 23
sa declin w -15
sa decry the 34
sa dedicat -ing -33
sa deem -ed -10
sa deem w 45
sa deep -s -98
sa deep w -20
sa defend CAP 58
sa defend her 101
sa defend himself -36
sa defend his -13
sa defend the 8
sa defend w 77
sa deliver -s -33
sa deliver his 72
sa deliver on -42
sa deliver w -49
sa demand , 81
sa demand for 43
sa demand of -89
sa demand w 103
sa demonstrat that -6
sa demonstrat the 41
sa denounc CAP 54
sa deny CAP -135
sa deny that 24
sa deny the -6
sa deny w -107
sa describ CAP -21
sa describ as -9
sa describ her -28
sa describ himself 57
sa describ his -34
sa describ themselves 30
sa describ w -72
sa design to 11
sa desir to 16
sa detail , -37
sa detail -s 17
sa detail . -19
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
sa direct w -54
sa disagre . -92
sa disavow CAP -105
sa disavow the 21
sa discuss -s -64
sa discuss a -30
sa discuss his -12
sa discuss the -32
sa discuss w 106
sa discussion , 61
sa discussion . -34
sa discussion of 38
sa discussion with -45
sa dismiss -s -51
sa dismiss the 34
sa display of 13
sa disput w -62
sa distanc from -32
sa divid , -33
sa divid . -48
sa divid CAP -30
sa divid in -24
sa divid the 46
sa divid w -44
sa document , -79
sa document -ed -45
sa document . 44
sa document and -9
sa document w -37
sa doubl -s 18
sa doubl the -112
sa doubt her -90
sa doubt that 5
sa draw CAP -15
sa draw NUM -32
sa draw a 17
sa draw from 51
sa draw in -37
sa draw to -69
sa draw w 23
sa earn NUM -21
sa earn a 60
sa earn at -20
sa earn her -43
sa earn the 27
sa earn w -55
sa echo CAP -47
sa echo by 39
sa echo the -75
sa elect , -45
sa elect -s -51
sa elect . -16
sa elect CAP 43
sa elect a 85
sa elect to 15
sa elect w -48
sa embrac a 12
sa embrac his 31
sa embrac w -10
sa emerg as -36
sa emerg from -35
sa emphasiz on -41
sa emphasiz that -32
sa emphasiz the 110
sa encourag CAP -57
sa encourag the -54
sa end , -21
sa end -s -58
sa end . -21
sa end his -67
sa end in -69
sa end of -31
sa end the -14
sa end w 82
sa end with -69
sa endors a -67
sa endors her 21
sa endors the 19
sa endors w 28
sa endorsement , -30
sa endorsement . -50
sa endorsement CAP 27
sa endorsement from -41
sa endorsement in -15
sa endorsement w 17
sa engag -s 47
sa engag w -15
sa enjoy the 69
sa establish a 17
sa estimat NUM -16
sa estimat that 62
sa estimat w -52
sa expand -s -65
sa expand CAP 25
sa expand his 33
sa expand the 14
sa expand their -17
sa expand w 28
sa expect a -35
sa expect the -6
sa expect to -6
sa expect w -43
sa experienc , -21
sa experienc . -22
sa experienc a -6
sa experienc and 14
sa experienc as -27
sa experienc in -41
sa experienc w 27
sa explain , 60
sa explain . 39
sa explain CAP 26
sa explain his -44
sa explain how -22
sa explain that 13
sa explain the 51
sa explain to 63
sa explain why 9
sa expos the -29
sa express -s -28
sa express that -17
sa express w 37
sa eye . -53
sa fact , -11
sa fact that -10
sa fact w -30
sa fail , -38
sa fail -s -44
sa fail w -7
sa fals w -20
sa far , 13
sa far -ed 85
sa far -ly -108
sa far -s -13
sa far . -21
sa far as -25
sa far behind -28
sa far beyond -11
sa far from -52
sa far has -13
sa far in -6
sa far this -21
sa far to -26
sa far w -29
sa favor -ing -5
sa favor -s 53
sa favor CAP -30
sa favor the -95
sa favor to -86
sa favor w -14
sa favorit to -34
sa favorit w -19
sa fear -ing -111
sa fear CAP 50
sa fear that 32
sa fear the 12
sa fear w -62
sa featur CAP 21
sa featur a 47
sa featur the -69
sa featur w -119
sa feel " -78
sa feel -ed 74
sa feel a -23
sa feel he 29
sa feel like -8
sa feel that -21
sa feel w -71
sa fight , -20
sa fight -s -32
sa fight . -20
sa fight CAP -14
sa fight against -41
sa fight at -22
sa fight in -9
sa fight on -53
sa fight over -37
sa fight the -43
sa fight w -23
sa figur , -12
sa figur in -53
sa figur out 30
sa figur to -57
sa figur w 80
sa fil -s -43
sa fil . -34
sa fil against -8
sa fil by -35
sa fil on -58
sa fil w 51
sa find , 53
sa find -s -9
sa find . 72
sa find CAP 36
sa find a -109
sa find himself -70
sa find that -8
sa find the -16
sa find w -9
sa fir , -28
sa fir . -41
sa fir CAP 39
sa fir for -40
sa fir from 36
sa fir on -30
sa fir w -42
sa focus , -17
sa focus -ly -12
sa focus -s -25
sa focus CAP -70
sa focus his -61
sa focus of 61
sa focus the 9
sa focus w 42
sa follow , -17
sa follow -ing 77
sa follow -ly -31
sa follow -s -29
sa follow . -13
sa follow CAP 39
sa follow a 29
sa follow by -40
sa follow him -60
sa follow his -85
sa follow in -25
sa follow on -16
sa follow the -39
sa follow w -43
sa forward , -21
sa forward . -17
sa forward to -53
sa fre -s -39
sa fre w -44
sa full -s 39
sa full CAP -39
sa full w -9
sa giv -ed -81
sa giv -ly -52
sa giv -s -56
sa giv CAP -21
sa giv NUM -31
sa giv her 11
sa giv him -72
sa giv his -79
sa giv it -56
sa giv me -19
sa giv that -72
sa giv them -41
sa giv to -12
sa giv up -59
sa giv w 6
sa go " -72
sa go , 42
sa go -ly 17
sa go CAP -6
sa go a -42
sa go against -32
sa go along -17
sa go be -39
sa go beyond -62
sa go down -45
sa go for -79
sa go into -45
sa go that -24
sa go the -65
sa go through -51
sa go to 40
sa go up 36
sa go w -23
sa go with -59
sa goal , -30
sa goal . -38
sa goal is 32
sa goal of -16
sa goal was 32
sa grant , -35
sa grant w 62
sa grow -s -59
sa grow up -53
sa grow w 7
sa hammer CAP -52
sa happy to 16
sa hard -s -64
sa hard w -26
sa harsh w -93
sa hat . -34
sa hat w 23
sa hear , -18
sa hear -ing -32
sa hear -s -27
sa hear . -13
sa hear CAP 39
sa hear from -44
sa hear in 69
sa hear on -52
sa hear that 10
sa hear the -42
sa hear w -54
sa high -s 72
sa high w -20
sa highlight -s 111
sa highlight CAP -15
sa highlight the -52
sa hint of -81
sa hint that -40
sa hir -s -54
sa hir CAP 26
sa hir a 49
sa hit CAP 42
sa hit a -38
sa hit the -18
sa hit w -28
sa hold -ing 17
sa hold -s 48
sa hold . -18
sa hold CAP 61
sa hold a -68
sa hold an -31
sa hold at -39
sa hold by -69
sa hold her -112
sa hold his 7
sa hold in -41
sa hold its -56
sa hold off -34
sa hold on -63
sa hold onto -24
sa hold the -116
sa hold w 40
sa hop -ing -12
sa hop CAP -113
sa hop that 6
sa hop the 30
sa hop w 7
sa hop will 33
sa hopeful , -13
sa hopeful CAP -44
sa hopeful that 5
sa idea , 34
sa idea . -34
sa idea and -21
sa idea for 8
sa idea of -9
sa idea that -7
sa identify CAP 23
sa identify as 6
sa identify the 80
sa identify w -48
sa ignor . -67
sa ignor CAP 97
sa ignor the -64
sa ignor w -32
sa imply that -14
sa impos w -22
sa inclin w -17
sa includ " -41
sa includ , -14
sa includ -ed -38
sa includ -ing 52
sa includ -s -34
sa includ CAP -59
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
sa insist that 12
sa insist they 25
sa intend to -41
sa intens w -99
sa interest , -39
sa interest -ing -62
sa interest -s -58
sa interest . -44
sa interest CAP 44
sa interest and -13
sa interest the 28
sa interest to 20
sa interest w -20
sa introduc the -81
sa introduc w 15
sa investigat CAP 72
sa investigat the 6
sa invit CAP -47
sa invit to 18
sa invok the -11
sa issu , -23
sa issu -ing 70
sa issu -ly -64
sa issu -s 7
sa issu . -28
sa issu CAP -38
sa issu and -11
sa issu at -10
sa issu by -84
sa issu for -23
sa issu he -21
sa issu in -23
sa issu is -32
sa issu like -20
sa issu of 22
sa issu that -12
sa issu to -37
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
sa it as -36
sa it at -45
sa it be -25
sa it been -27
sa it by -28
sa it can -16
sa it could -19
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
sa it never 43
sa it no -32
sa it not 28
sa it on -26
sa it one -23
sa it out -13
sa it should -13
sa it so -14
sa it that -38
sa it the -62
sa it this -21
sa it through -9
sa it to -35
sa it up -17
sa it w -6
sa it wasn't -30
sa it wasn’t -28
sa it whether 98
sa it will -22
sa it with -21
sa it would -8
sa it — -7
sa join CAP -44
sa join a -61
sa join by -68
sa join the -61
sa jok . -11
sa judg , -6
sa judg -ed -66
sa judg -ing -33
sa judg . -10
sa judg CAP -37
sa judg in -15
sa judg on -13
sa judg w -33
sa judg was -6
sa judg who -38
sa keep -ing 69
sa keep -s -52
sa keep CAP -49
sa keep a -76
sa keep her -39
sa keep him -19
sa keep his -19
sa keep the -14
sa keep their -55
sa keep up -7
sa keep w -14
sa keep with -21
sa know " 8
sa know , 5
sa know -ing -15
sa know -s -9
sa know . -9
sa know CAP -23
sa know a 50
sa know his -33
sa know it -65
sa know its 18
sa know that -29
sa know the -92
sa know to 21
sa know what -31
sa launch CAP -15
sa launch the -69
sa launch w 76
sa lay -s -25
sa lay a -58
sa lay his -34
sa lay the -24
sa lay w 59
sa lean on -17
sa lean toward -40
sa learn from -50
sa learn her 67
sa learn that -15
sa learn w -130
sa leav , -30
sa leav -s 40
sa leav . -21
sa leav CAP -59
sa leav a -32
sa leav behind -39
sa leav for -35
sa leav him -26
sa leav his -41
sa leav in -33
sa leav it 10
sa leav many -66
sa leav of 60
sa leav on 70
sa leav the -51
sa leav to -8
sa leav w -73
sa less -ed 83
sa less -ing -29
sa less -ly -32
sa less -s -82
sa less . -5
sa less NUM -16
sa less a -32
sa less half -23
sa less in -9
sa less w 9
sa let 's 42
sa let -s 120
sa let the -60
sa let them 16
sa let w -36
sa let ’s -25
sa lin " -19
sa lin , -20
sa lin . -16
sa lin : -37
sa lin for -27
sa lin in -10
sa lin of 21
sa lin on -11
sa lin that 41
sa lin to -14
sa lin with -89
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
sa list on -6
sa list the 100
sa littl w 6
sa lobby -s -86
sa lobby w -25
sa look , -49
sa look -ly -62
sa look -s 18
sa look . -64
sa look CAP 16
sa look a 11
sa look an 22
sa look into -38
sa look the -84
sa look to 38
sa look w -17
sa main -s 80
sa main w -67
sa maintain a -37
sa maintain that 45
sa mak " -44
sa mak 's -47
sa mak , -34
sa mak -ed 92
sa mak -ing -87
sa mak -ly 18
sa mak -s -77
sa mak . -58
sa mak CAP -43
sa mak NUM 20
sa mak a -57
sa mak against -37
sa mak as 27
sa mak by -65
sa mak for 39
sa mak him -64
sa mak his -5
sa mak in 6
sa mak its -50
sa mak that 21
sa mak the 24
sa mak their -20
sa mak them -38
sa mak this 8
sa mak to 50
sa mak up -75
sa mak w -8
sa manag CAP -60
sa manag w -12
sa mark -ed -49
sa mark . -8
sa mark CAP -52
sa mark a 41
sa mark the -60
sa mean , 63
sa mean -ing -87
sa mean CAP -59
sa mean a -47
sa mean for 52
sa mean he -79
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
sa messag , 26
sa messag -ed -38
sa messag -s -85
sa messag . -23
sa messag : 65
sa messag about -63
sa messag and -14
sa messag is 49
sa messag on -36
sa messag that -52
sa messag to -59
sa messag w 46
sa met -ly -36
sa met CAP -94
sa met in -30
sa met w 147
sa mind . -10
sa mind the 10
sa mock CAP 40
sa mock his 32
sa mock w -96
sa mount a -30
sa mov , -17
sa mov -ly -35
sa mov -s 31
sa mov . -17
sa mov CAP -97
sa mov from -21
sa mov on -44
sa mov that 18
sa mov the -83
sa mov through 74
sa mov was -9
sa movement , -49
sa movement . -32
sa movement has -39
sa movement in 75
sa movement that 27
sa movement w -15
sa nam " 45
sa nam , -35
sa nam . 15
sa nam CAP -18
sa nam a -10
sa nam and -14
sa nam for -101
sa nam him -15
sa nam in 66
sa nam is -40
sa nam of -55
sa nam on 44
sa nam the -71
sa nam w 49
sa need -ing 68
sa need -ly -94
sa need -s 28
sa need . 20
sa need CAP -53
sa need NUM -27
sa need a -78
sa need be -51
sa need do -34
sa need for -31
sa need in -21
sa need of -32
sa need w -36
sa negativ -s 13
sa negativ w -78
sa negotiat -s 40
sa negotiat w -80
sa nominat -s -78
sa nominat a 47
sa not , 61
sa not . 15
sa not : -9
sa not that 17
sa not the 103
sa not w -110
sa nothing about -22
sa nothing to -7
sa nothing w 123
sa obvious w -11
sa offer " -60
sa offer -ly 60
sa offer -s 46
sa offer . -27
sa offer CAP -24
sa offer a -47
sa offer no -31
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
sa opponent , 36
sa opponent -ed -35
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
sa oppos to -103
sa oppos w 26
sa opposition . -35
sa opposition CAP -75
sa opposition from 18
sa opposition the 106
sa opposition w 9
sa order , -57
sa order -s -119
sa order . -27
sa order that 11
sa order the 63
sa order to 14
sa order w -26
sa outspoken w 43
sa overwhelm w -71
sa pass . -34
sa pass by 13
sa pass in 27
sa pass w 32
sa pay , -15
sa pay -s -21
sa pay . -11
sa pay NUM -29
sa pay a -41
sa pay for -40
sa pay off -39
sa pay the 102
sa pay w 39
sa perceiv w -87
sa personal -s -30
sa personal w -24
sa persuad -s 11
sa pick -s 96
sa pick CAP 71
sa pick a 29
sa pick the -13
sa pick w -66
sa pitch to 69
sa plan , -40
sa plan -ed -61
sa plan -s -70
sa plan . -33
sa plan as -17
sa plan for -12
sa plan in -22
sa plan is 64
sa plan to 31
sa plan w -19
sa plan was -19
sa plan would 9
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
sa pledg w 42
sa point ( -32
sa point , -6
sa point -ing -74
sa point . -6
sa point CAP 22
sa point a 5
sa point among -41
sa point during -16
sa point for -27
sa point from -33
sa point in -11
sa point over -26
sa point that 44
sa point the 21
sa point w 25
sa point was 28
sa pois w -28
sa position , 55
sa position -s -55
sa position . 24
sa position in -36
sa position of -46
sa position that -50
sa position the 7
sa position to -72
sa post , -28
sa post -s 9
sa post . 9
sa post : 59
sa post a 8
sa post in -47
sa post the -49
sa post w 98
sa praiz CAP -8
sa praiz her -32
sa praiz his -43
sa praiz the 23
sa praiz w 35
sa predict . -22
sa predict that -12
sa predict the -46
sa prefer CAP 6
sa prefer the 83
sa prefer w -62
sa present -s -44
sa present the -16
sa present w -20
sa press -s 59
sa press CAP -61
sa pressur CAP -26
sa pressur from -58
sa pressur on 32
sa pressur to -72
sa priority , -50
sa priority . 24
sa priority for -60
sa priority w 25
sa project , -34
sa project . -28
sa project w -36
sa promiz . -38
sa promiz of 20
sa promiz that 18
sa promiz to -10
sa promiz w -33
sa promot CAP -31
sa promot a 22
sa promot w 18
sa prompt -s -77
sa prompt CAP -62
sa prompt a -61
sa prompt w 28
sa propos -ing -19
sa propos -s -7
sa propos a 45
sa propos to -17
sa propos w -111
sa proposal , -33
sa proposal . -25
sa proposal on 45
sa proposal that -40
sa proposal to 15
sa proposal would -26
sa protest -s -63
sa protest . -15
sa protest at -31
sa protest of 40
sa protest w 33
sa prov -ing -37
sa prov that -24
sa prov to 27
sa prov w -55
sa provid -ed 45
sa provid -s -47
sa provid CAP -17
sa provid an 31
sa provid by 46
sa provid to 34
sa provid w -19
sa publish " 56
sa publish DAY -52
sa publish in -93
sa pursu w 26
sa push -s 39
sa push CAP -41
sa push a 38
sa push by 72
sa push the -6
sa push to 34
sa push w -22
sa put , 96
sa put -s 44
sa put CAP -30
sa put him -20
sa put in -9
sa put on 16
sa put the -41
sa put their -15
sa put them -26
sa put w -75
sa question , -53
sa question -ed 53
sa question . -13
sa question : -43
sa question CAP 17
sa question and 9
sa question for 62
sa question from -46
sa question her 6
sa question his -39
sa question how 38
sa question in -40
sa question is 12
sa question on 39
sa question that -57
sa question the 73
sa question to 31
sa question w -7
sa question was 7
sa question what 72
sa question whether 16
sa question why -47
sa quick w -64
sa quot CAP 108
sa quot from 18
sa rais -ly -64
sa rais -s 61
sa rais NUM -63
sa rais about 46
sa rais by 23
sa rais in -37
sa rais the -49
sa rais w -21
sa rang of -12
sa reach NUM -24
sa reach by -42
sa reach for 7
sa reach out -24
sa reach the -37
sa reach w 59
sa react to -47
sa read " 35
sa read , 20
sa read . 92
sa read a 22
sa read the 15
sa read w -52
sa ready for -57
sa ready w 23
sa realiz that -53
sa reason , -14
sa reason . -9
sa reason CAP -42
sa reason for -6
sa reason the -55
sa reason to -28
sa rebuk CAP 57
sa recall , -26
sa recall CAP 9
sa recall that 8
sa recall the -6
sa receiv -s -57
sa receiv CAP -53
sa receiv NUM -29
sa receiv a -16
sa receiv from -8
sa receiv the -11
sa receiv w 54
sa recogniz that 56
sa recogniz the -18
sa recogniz w 9
sa recommend -s -55
sa refer CAP 26
sa refer a -20
sa refer the 13
sa refer w -15
sa referenc CAP -33
sa referenc a 13
sa reflect -s 28
sa reflect a -15
sa reflect the -36
sa reflect w -56
sa refus to 33
sa refusal to 10
sa regard the -45
sa reiterat his -28
sa reject CAP -17
sa reject by 100
sa reject the -50
sa rejection of 60
sa releas , 55
sa releas -ing 62
sa releas . 8
sa releas CAP -49
sa releas DAY -86
sa releas by -66
sa releas his -43
sa releas in 15
sa releas on -69
sa releas the 29
sa releas this 7
sa releas w -7
sa reluctant w 10
sa rely -ly -9
sa rely CAP -27
sa rely the -24
sa rely w -14
sa remain -ed -64
sa remain -ly -52
sa remain -s -36
sa remain CAP -19
sa remain a 5
sa remain in 11
sa remain the -49
sa remain to -32
sa remain w 52
sa remark , 11
sa remark -ed 91
sa remark . -18
sa remark and -14
sa remark on 38
sa remark that 18
sa remark w -57
sa remember -ing -50
sa remember CAP -35
sa remember that 38
sa remind -s 88
sa remind CAP -16
sa repeat -s -51
sa repeat his -9
sa repeat the 98
sa repeat w 11
sa reply , 55
sa reply . -11
sa reply to -72
sa report " 40
sa report , 27
sa report -ed -105
sa report -ing 65
sa report -s -58
sa report . 53
sa report : 40
sa report CAP 46
sa report a 98
sa report and -19
sa report by -6
sa report from -99
sa report in 18
sa report of -36
sa report on 20
sa report that 20
sa report the -8
sa report w 25
sa report was -23
sa represent -s -37
sa represent CAP 19
sa represent a -78
sa represent by -62
sa represent w -39
sa request -s 119
sa request . -33
sa request an -29
sa request by -61
sa request of 32
sa request to 23
sa request w 7
sa requir -ing -55
sa requir -s 45
sa requir . -48
sa requir CAP -79
sa requir a -75
sa requir the 47
sa requir to 65
sa requir w -41
sa resolv . -17
sa resonat with 113
sa respond , 9
sa respond -ing -34
sa respond -s -50
sa respond . 37
sa respond CAP -11
sa respond a -13
sa respond that 60
sa respond the 15
sa respond w -11
sa respons , -38
sa respons -s -62
sa respons . -16
sa respons CAP -6
sa respons a -53
sa respons the 18
sa respons w -65
sa restrict w -25
sa return , -13
sa return -s -25
sa return . -13
sa return CAP -83
sa return a 11
sa return the -75
sa return w 25
sa reveal , 81
sa reveal CAP 37
sa reveal a 30
sa reveal that -9
sa reveal the 40
sa reveal w 39
sa revers w 35
sa rip CAP -6
sa roll w -64
sa rul , -59
sa rul -ed -34
sa rul -ing 43
sa rul -s -67
sa rul . 20
sa rul CAP 14
sa rul and -38
sa rul for 62
sa rul of -37
sa rul w -33
sa run , -33
sa run -ly 22
sa run -s 64
sa run . -12
sa run CAP 76
sa run against -43
sa run as 12
sa run by -34
sa run for -51
sa run in -43
sa run of -15
sa run on 27
sa run out -13
sa run the -46
sa run to -48
sa run w -42
sa satisfy with 83
sa say , 11
sa say -ed 150
sa say -ing -26
sa say -ly -33
sa say -s 44
sa say . 17
sa say : -23
sa say CAP 13
sa say DAY 35
sa say NUM 11
sa say a -12
sa say about -16
sa say after 44
sa say an 85
sa say any -7
sa say as -13
sa say at 27
sa say for 28
sa say he 19
sa say her 9
sa say his 25
sa say if 57
sa say in 33
sa say is -11
sa say it 15
sa say its 53
sa say no -26
sa say of 8
sa say on 24
sa say one 54
sa say she 32
sa say so 45
sa say some 48
sa say the 14
sa say their -49
sa say this -5
sa say to 35
sa say w 18
sa say was 39
sa say we -41
sa say when 62
sa say whether -7
sa say would -17
sa say — 46
sa scrambl the -74
sa scrambl w -12
sa see " -14
sa see -ed -100
sa see -ing -45
sa see -s 7
sa see CAP 38
sa see a 6
sa see an -21
sa see by 73
sa see her -38
sa see him -26
sa see his -90
sa see how -16
sa see if -96
sa see it 31
sa see since -17
sa see that 18
sa see the 11
sa see their -10
sa see this 81
sa see w 75
sa seek -s -80
sa seek a -70
sa seek the -115
sa seek to -19
sa seek w -38
sa seem -ed -9
sa seem -ly -9
sa seem a -96
sa seem like 51
sa seem to 7
sa seem w 75
sa seiz the -64
sa seiz w -64
sa self-describ w 38
sa send -ing 5
sa send -s 58
sa send . 64
sa send CAP 22
sa send an -20
sa send or -10
sa send the -84
sa send to -35
sa send w -46
sa sens of 42
sa sentenc , -17
sa sentenc . -26
sa sentenc to -43
sa set -s -62
sa set a -66
sa set in -12
sa set of -43
sa set off -44
sa set up 12
sa set w -14
sa shar -s 17
sa shar a -18
sa shar by 5
sa shar his 44
sa shar of -76
sa shar the -10
sa shar w -16
sa shar with 57
sa sharp -s -40
sa sharp w 49
sa shift -s 5
sa shift . -11
sa shift from -34
sa shift in -28
sa shift the -37
sa shift to 40
sa shift w 12
sa shock . -61
sa shoot , 58
sa shoot -s -30
sa shoot CAP -37
sa shoot at -50
sa shoot in -31
sa shoot of -13
sa shoot to -32
sa shout , 29
sa show " -67
sa show , -27
sa show -ing -12
sa show -s 64
sa show CAP 7
sa show a 15
sa show an 22
sa show at -11
sa show he 10
sa show him 28
sa show how -15
sa show in -63
sa show it 21
sa show of -74
sa show on -62
sa show the -29
sa show w -26
sa sid , -22
sa sid -s -23
sa sid . -20
sa sid CAP 92
sa sid of -30
sa sid w -27
sa sign , 17
sa sign -ing -9
sa sign . -8
sa sign a 30
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
sa skeptical . -71
sa skeptical CAP 26
sa slam CAP 38
sa slam the -8
sa so-call CAP -62
sa so-call w 74
sa sound like -64
sa sound w -43
sa speak , -125
sa speak -ly 24
sa speak -s -46
sa speak . -46
sa speak CAP 22
sa speak DAY -96
sa speak against 25
sa speak for -10
sa speak his 102
sa speak in -50
sa speak the -7
sa speak w -42
sa spent -ing 10
sa spent -ly 38
sa spent -s -116
sa spent NUM 46
sa spent a 21
sa spent in -38
sa spent on -44
sa spent than 17
sa spent the -63
sa spent w 43
sa split between -30
sa split the -48
sa spot , -20
sa spot on -38
sa stanc . -31
sa stanc on 26
sa stand , 25
sa stand -s 6
sa stand CAP 128
sa stand at -52
sa stand behind -35
sa stand on 39
sa stand out -51
sa stand up -33
sa stand w -29
sa start , 60
sa start -ing 38
sa start -ly -72
sa start -s 46
sa start . 17
sa start CAP -24
sa start DAY -56
sa start at -24
sa start in 31
sa start of -19
sa start w -12
sa stat ' -15
sa stat 's -24
sa stat , 6
sa stat -ed -41
sa stat -ing -47
sa stat -ly -47
sa stat -s -42
sa stat . 9
sa stat CAP -17
sa stat a 8
sa stat and -25
sa stat are -6
sa stat as -39
sa stat by -8
sa stat for -30
sa stat has -17
sa stat have -25
sa stat he -14
sa stat in 58
sa stat is -17
sa stat like -15
sa stat of -20
sa stat on -45
sa stat or -8
sa stat over -10
sa stat such -15
sa stat that 9
sa stat w -21
sa stat where -31
sa stat will -13
sa stat with -24
sa stat would -15
sa stat — -21
sa stat ’s -14
sa statement , -45
sa statement -ed 10
sa statement -ing -18
sa statement . -18
sa statement : -36
sa statement DAY -27
sa statement about 34
sa statement and -5
sa statement from -27
sa statement in -27
sa statement on 35
sa statement that 20
sa statement to -18
sa statement w 73
sa statement was -36
sa step , -6
sa step . -6
sa step down -70
sa step in -16
sa step to -22
sa step up -30
sa step w 16
sa step with -13
sa stop , -38
sa stop -ing 63
sa stop . -9
sa stop CAP -38
sa stop by -49
sa stop him -33
sa stop in -8
sa stop the -28
sa stop w -42
sa story , -12
sa story . -11
sa story of 54
sa story that -53
sa story w -30
sa strategy , -34
sa strategy -ed -43
sa strategy . -37
sa strategy and -9
sa strategy is 35
sa strategy to 25
sa stress that 38
sa stress the 55
sa strong , -20
sa strong -ing -48
sa strong -s 21
sa struck -s 76
sa struck a -59
sa struggl . -21
sa struggl in -30
sa struggl with -63
sa stuck with -29
sa suggest -ing -14
sa suggest CAP 18
sa suggest a -49
sa suggest he -23
sa suggest she 7
sa suggest that 24
sa suggest w -24
sa suggestion that 23
sa support , -31
sa support -ed -114
sa support -ing 54
sa support -s 44
sa support . 10
sa support CAP 37
sa support NUM -35
sa support a -19
sa support among 30
sa support and -41
sa support behind 84
sa support by -64
sa support from -6
sa support her -14
sa support him -74
sa support his -12
sa support is 24
sa support it -24
sa support on -47
sa support to -13
sa support w 7
sa supporter -ed -45
sa supporter -ing 15
sa supporter -ly -91
sa supporter CAP 8
sa supporter and 30
sa supporter are -23
sa supporter at -12
sa supporter have -19
sa supporter in -38
sa supporter on 70
sa supporter that 32
sa supporter to -38
sa supporter w -79
sa supporter were -23
sa supporter who -27
sa supporter will -15
sa sur , -18
sa sur w 5
sa surpriz , 30
sa surpriz -s -26
sa surpriz CAP 9
sa surpriz that 24
sa surpriz to -55
sa suspect of -23
sa tak " 25
sa tak , -29
sa tak -ing 83
sa tak -ly 47
sa tak -s -13
sa tak . -24
sa tak CAP -24
sa tak NUM 37
sa tak a -21
sa tak down -37
sa tak from -31
sa tak her -11
sa tak him -29
sa tak his 35
sa tak in -32
sa tak it 47
sa tak off -38
sa tak on -44
sa tak out -16
sa tak over -52
sa tak the -12
sa tak up -10
sa talk , -91
sa talk -ing 32
sa talk -ly 108
sa talk -s -42
sa talk . 30
sa talk CAP 95
sa talk a 6
sa talk his 9
sa talk how -7
sa talk on 28
sa talk the 19
sa talk to -43
sa talk w -69
sa target -s -43
sa target . -23
sa target CAP 10
sa target for -53
sa target of -45
sa target the 16
sa target w 82
sa tell , -25
sa tell -s 35
sa tell CAP 14
sa tell a -11
sa tell an -13
sa tell her -27
sa tell him -64
sa tell his -11
sa tell me 31
sa tell the 32
sa tell them 59
sa tell w -37
sa tell you 42
sa tend w -34
sa testify before 28
sa thank CAP 12
sa thank to -82
sa ther " -5
sa ther 's 14
sa ther , -28
sa ther -ed -47
sa ther -ing -37
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
sa ther to -51
sa ther w 12
sa ther was -7
sa ther were -35
sa ther will -10
sa ther would 73
sa think , -42
sa think -ing 36
sa think . 47
sa think CAP -20
sa think he -17
sa think it -26
sa think she 34
sa think that -20
sa think the -16
sa think they -26
sa think w -20
sa threaten to 15
sa threaten w 15
sa tie CAP -25
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
sa try a -94
sa try do 79
sa try get -96
sa try w -15
sa turn , -29
sa turn -s -63
sa turn CAP -30
sa turn NUM -49
sa turn around -34
sa turn in -43
sa turn into -39
sa turn on 34
sa turn out -66
sa turn over -77
sa turn the -24
sa turn up -30
sa turn w 24
sa tweet , 24
sa tweet -ed -46
sa tweet -ing -25
sa tweet . 35
sa tweet / -17
sa tweet : -24
sa tweet > -16
sa tweet CAP 85
sa tweet _ -29
sa tweet a 26
sa tweet about 38
sa tweet on 68
sa tweet that -29
sa tweet w -32
sa unawar of -17
sa underscor the 34
sa understand how 49
sa understand of 10
sa understand that -24
sa understand w -55
sa unveil w 85
sa urg -s -47
sa urg CAP -7
sa urg him 37
sa urg the -9
sa urg w 61
sa used . -13
sa used a 23
sa used as 29
sa used by -34
sa used for -69
sa used in 33
sa used w -10
sa using -s -41
sa using CAP -101
sa using a -12
sa using an -7
sa using the -13
sa using w -63
sa very -s -10
sa very w -21
sa view , 52
sa view . -8
sa view as 13
sa view her -19
sa view him -37
sa view on -66
sa view the -30
sa view w -31
sa voic -ed -102
sa voic in 18
sa voic to -17
sa voic w 8
sa vot , -35
sa vot -ed -30
sa vot -ing 92
sa vot -ly -14
sa vot -s -77
sa vot CAP -21
sa vot DAY -10
sa vot NUM -41
sa vot a 39
sa vot and -19
sa vot are -12
sa vot at -38
sa vot him 53
sa vot of -26
sa vot on -71
sa vot than -8
sa vot that -60
sa vot the 19
sa vot their -29
sa vot this -18
sa vot to 48
sa vot was -14
sa vot were -20
sa vot — 70
sa vow to -13
sa walk the -43
sa walk w -38
sa want " -86
sa want . 26
sa want the 47
sa want to 10
sa want w -10
sa warn -s 14
sa warn that 7
sa warn the -69
sa watch -s -48
sa watch CAP 31
sa watch a -62
sa watch the 15
sa wav of 14
sa weigh the -43
sa welcom CAP 32
sa welcom the -70
sa welcom w -34
sa withdraw from -59
sa wonder if 29
sa wonder whether 9
sa word " -30
sa word , -35
sa word -ed -40
sa word . -19
sa word CAP -25
sa word about -31
sa word for 112
sa word of 8
sa word on -16
sa word w -54
sa worry . -40
sa worry CAP -26
sa worry that 20
sa worry the -111
sa worry w -10
sa writ , 7
sa writ . 39
sa writ : 84
sa writ CAP 57
sa writ by -45
sa writ his -27
sa writ in 18
sa writ that 39
sa writ the -40
sa writ to -32
sa writ w 10
sa zero w 51
sa2 abl w CAP -68
sa2 abl w a 17
sa2 abl w the 21
sa2 abl w w 37
sa2 accept -s from -46
sa2 accept a w 54
sa2 accept the w 27
sa2 accord -ly -s 52
sa2 accord CAP , -36
sa2 accord CAP -s 79
sa2 accord CAP . -25
sa2 accord CAP CAP -30
sa2 accord a CAP -8
sa2 accord a w 75
sa2 accord an CAP 46
sa2 accord an w 85
sa2 accord the -s -58
sa2 accord the CAP 51
sa2 accord the w 103
sa2 accord w -s -77
sa2 accord w w 29
sa2 account -ed to -16
sa2 account . $ -19
sa2 accus CAP CAP -86
sa2 accus CAP of -6
sa2 accus him of 24
sa2 accusation that CAP 62
sa2 acknowledg that CAP 23
sa2 acknowledg that he -21
sa2 acknowledg that the -66
sa2 add , -ing -28
sa2 add . $ 57
sa2 add : " 66
sa2 add a w 15
sa2 add another w -61
sa2 add that " 28
sa2 add that CAP 71
sa2 add that he -22
sa2 add that the 77
sa2 add that w -61
sa2 add to her -94
sa2 add to his -60
sa2 add to the -35
sa2 address , CAP -9
sa2 address . $ -14
sa2 address CAP CAP 53
sa2 address a w 40
sa2 address at the -21
sa2 address the -s -30
sa2 address the w 20
sa2 address w -s -13
sa2 address w w -19
sa2 adopt w w -34
sa2 advic . $ -41
sa2 adviz CAP on -37
sa2 advocat . $ 45
sa2 advocat a w -29
sa2 advocat w w -130
sa2 agre . $ -27
sa2 agre to a -28
sa2 aim -ing w -79
sa2 aim to w 71
sa2 air on CAP -83
sa2 air w -s 58
sa2 air w w -21
sa2 alleg that the -52
sa2 alleg w -s -46
sa2 alleg w w 5
sa2 allow -s to -24
sa2 allow CAP to -30
sa2 allow a w 32
sa2 allow him to -16
sa2 allow the w 9
sa2 allow to w 24
sa2 allow w -s 64
sa2 anger and w -30
sa2 announc . $ -9
sa2 announc a w 40
sa2 announc his w -41
sa2 announc on DAY -7
sa2 announc that he 26
sa2 announc that the 100
sa2 announc the w 43
sa2 announcement . $ -34
sa2 answer . $ 12
sa2 answer a w 82
sa2 answer the w -19
sa2 appeal . $ -13
sa2 appeal to -s -77
sa2 appeal to CAP 60
sa2 appeal to the -61
sa2 appeal to w 53
sa2 appear -ed to 43
sa2 appear at the -34
sa2 appear in w -71
sa2 appear on CAP -39
sa2 appear on the -34
sa2 appear to be -12
sa2 appear to w 33
sa2 appear w to -15
sa2 appear w w 17
sa2 argu . $ -60
sa2 argu that " 10
sa2 argu that -ing 23
sa2 argu that -s 22
sa2 argu that CAP 13
sa2 argu that the -47
sa2 argu that w 35
sa2 argu the w 32
sa2 argument . $ 28
sa2 ask , " 60
sa2 ask , -ing -60
sa2 ask -s to 36
sa2 ask . $ -14
sa2 ask CAP 's -7
sa2 ask CAP . -41
sa2 ask CAP CAP -7
sa2 ask CAP to -90
sa2 ask a w 76
sa2 ask by CAP 37
sa2 ask him to -27
sa2 ask if he -26
sa2 ask the -s -7
sa2 ask the w 6
sa2 ask to w -11
sa2 ask w -s -8
sa2 ask whether he 73
sa2 assur -ing at -7
sa2 attack , -ing -12
sa2 attack , CAP -28
sa2 attack , the -7
sa2 attack . $ -27
sa2 attack CAP , 71
sa2 attack CAP -s 76
sa2 attack CAP . 48
sa2 attack CAP CAP 11
sa2 attack CAP for 73
sa2 attack CAP w -39
sa2 attack a w -72
sa2 attack against CAP -81
sa2 attack from CAP 32
sa2 attack her w -61
sa2 attack in CAP -52
sa2 attack in the 78
sa2 attack that CAP 34
sa2 attack that w -29
sa2 attack the CAP -65
sa2 attack the w 44
sa2 attack to w -28
sa2 attack w -s 20
sa2 attack w CAP 14
sa2 attempt w CAP 102
sa2 attempt w a -56
sa2 attempt w the 27
sa2 attempt w w -66
sa2 attract a w -23
sa2 attract w w 17
sa2 authoriz to w -70
sa2 avoid -ing w -16
sa2 back CAP , -28
sa2 back CAP . 14
sa2 back CAP CAP 18
sa2 back a w 25
sa2 back at CAP -15
sa2 back in CAP -25
sa2 back in NUM -23
sa2 back in the 73
sa2 back in w -10
sa2 back on w -16
sa2 back the CAP -49
sa2 back the w -13
sa2 back w , -19
sa2 back w CAP 34
sa2 back w w 28
sa2 ban . $ -24
sa2 ban CAP from -45
sa2 ban all CAP -12
sa2 ban on CAP -44
sa2 ban on w -56
sa2 becam a w -61
sa2 becam the CAP -10
sa2 becam the w -52
sa2 becam w . 74
sa2 becam w w -62
sa2 becom -ly w -67
sa2 becom a w -20
sa2 becom an w 44
sa2 becom the CAP -48
sa2 becom the w -56
sa2 becom w , -17
sa2 becom w -s -85
sa2 becom w . -39
sa2 becom w w -51
sa2 begin -ing -s -27
sa2 begin -ing CAP -33
sa2 begin -ing the 61
sa2 begin -ing w -87
sa2 begin . $ -23
sa2 begin a w -90
sa2 begin in CAP -10
sa2 begin in NUM -16
sa2 begin of the -9
sa2 begin w the -60
sa2 begin w w -87
sa2 believ CAP has 14
sa2 believ that CAP -90
sa2 best -ed to -18
sa2 best to w 38
sa2 best w , -9
sa2 best w for 80
sa2 best w to -50
sa2 better . $ -17
sa2 better than CAP -15
sa2 better w . -7
sa2 better w of -9
sa2 better w to -55
sa2 blam the w 32
sa2 blast CAP for -55
sa2 block a w 51
sa2 block the w 66
sa2 boo . $ -45
sa2 boo from the 45
sa2 break . $ -7
sa2 bring a w 31
sa2 bring in -s -21
sa2 bring the w -59
sa2 bring w -ing -14
sa2 bring w -s -18
sa2 call " CAP -41
sa2 call " a 46
sa2 call " the -47
sa2 call " w -9
sa2 call -ing w -6
sa2 call -s to -13
sa2 call . $ -100
sa2 call CAP " 60
sa2 call CAP 's 32
sa2 call CAP . 93
sa2 call CAP CAP -67
sa2 call CAP a -16
sa2 call CAP to 24
sa2 call CAP w 75
sa2 call CAP ’s -7
sa2 call a " 38
sa2 call a w -19
sa2 call her " 37
sa2 call her to -106
sa2 call him " 44
sa2 call him a 7
sa2 call his w 83
sa2 call it " 16
sa2 call it a 71
sa2 call it the 47
sa2 call the " -51
sa2 call the CAP -11
sa2 call the w 16
sa2 call to w -28
sa2 call w -s -46
sa2 call w . 15
sa2 call w to -87
sa2 call w w 7
sa2 call with -s -52
sa2 call with CAP -9
sa2 captur the CAP -50
sa2 captur the w -60
sa2 car , w -16
sa2 car . $ -25
sa2 car and w -13
sa2 car w , -7
sa2 car w . -5
sa2 car w in -9
sa2 carry a w -43
sa2 carry out a -27
sa2 carry the w -35
sa2 carry w w 99
sa2 cast -s . -64
sa2 cast himself as 18
sa2 celebrat CAP CAP -39
sa2 certain to w -15
sa2 challeng . $ -31
sa2 challeng CAP . -48
sa2 challeng from CAP -82
sa2 chant " CAP 46
sa2 charg . $ 21
sa2 charg that CAP -49
sa2 cheer . $ -42
sa2 choos . $ -25
sa2 choos CAP . -76
sa2 choos a w 13
sa2 cit a w -38
sa2 cit his w -24
sa2 cit the w -13
sa2 claim . $ -30
sa2 claim that he -6
sa2 claim that the -11
sa2 claim the w -23
sa2 clear . $ -25
sa2 clear that he -10
sa2 clear that the -31
sa2 clear the w -42
sa2 com -ing w -55
sa2 com -s , -9
sa2 com -s . -20
sa2 com . $ 62
sa2 com / CAP -7
sa2 com / w -6
sa2 com CAP CAP -11
sa2 com a w -66
sa2 com as CAP -51
sa2 com as w 45
sa2 com at a -25
sa2 com in NUM 82
sa2 com in the -21
sa2 com in w -29
sa2 com into w -70
sa2 com the CAP 61
sa2 com the w -102
sa2 com two -s -9
sa2 com w , -32
sa2 com w -s -49
sa2 com w . -56
sa2 com w and -53
sa2 com w to 52
sa2 com w w -37
sa2 com with a 79
sa2 com with the -44
sa2 comment , -ing -16
sa2 comment about CAP 20
sa2 comment for this 37
sa2 comment from CAP -34
sa2 comment w w -47
sa2 common w , -33
sa2 compar the w -35
sa2 compar to CAP -65
sa2 compar with CAP -52
sa2 compar with NUM -24
sa2 compar with the -35
sa2 complain that CAP -30
sa2 concern . $ -43
sa2 concern that CAP -60
sa2 concern that the -33
sa2 concern the -s 14
sa2 concern the w -31
sa2 concern w w 35
sa2 conclud . $ 42
sa2 confident that CAP 97
sa2 consider a w -45
sa2 consider an w -10
sa2 consider the w -30
sa2 continu , " 38
sa2 continu -ing w -23
sa2 continu . $ 22
sa2 continu : " 63
sa2 continu the w 65
sa2 continu w -s -18
sa2 continu w his 108
sa2 continu w that 121
sa2 continu w the -75
sa2 continu w w 13
sa2 contrast , CAP -11
sa2 contrast to the -8
sa2 contrast with CAP -16
sa2 conversation . $ -31
sa2 conversation with the -27
sa2 count . $ -41
sa2 cover the w -21
sa2 creat a w -7
sa2 creat an w -66
sa2 creat the w -47
sa2 creat w -s -9
sa2 credit for -ing -42
sa2 critical to -ing -68
sa2 critical w in -5
sa2 criticism from CAP 54
sa2 criticism the w 24
sa2 criticiz CAP . 41
sa2 criticiz CAP CAP -12
sa2 criticiz CAP for 39
sa2 criticiz CAP ’s -28
sa2 criticiz the CAP 24
sa2 criticiz the w -40
sa2 cut off the -10
sa2 cut w -s -32
sa2 debat , -ing -15
sa2 debat , CAP -37
sa2 debat , and 121
sa2 debat , the -16
sa2 debat , w -24
sa2 debat -ed by -13
sa2 debat DAY , -16
sa2 debat DAY w -81
sa2 debat and w -7
sa2 debat in CAP -25
sa2 debat the w 63
sa2 debat w , -31
sa2 debat w -s -36
sa2 debat w . -24
sa2 debat w w 40
sa2 decid not to 78
sa2 decision . $ -22
sa2 decision to w 22
sa2 declar . $ 32
sa2 declar CAP CAP -43
sa2 declar the w -15
sa2 declin . $ -45
sa2 defend CAP CAP 11
sa2 deliver the w 19
sa2 deliver w -s -81
sa2 deliver w w 22
sa2 denounc the w 52
sa2 deny the -s 12
sa2 deny the w -16
sa2 deny w -s -37
sa2 describ as " 46
sa2 describ himself as 54
sa2 describ the CAP -54
sa2 describ the w 38
sa2 describ themselves as 30
sa2 design to w 34
sa2 desir to w -35
sa2 detail . $ -19
sa2 detail of the -36
sa2 determin to w -62
sa2 direct at CAP -27
sa2 direct w of -17
sa2 direct w to -16
sa2 direct w w -31
sa2 disagre . $ -92
sa2 discuss a w -30
sa2 discuss w -s 135
sa2 discussion . $ -34
sa2 dismiss the w 34
sa2 divid . $ -48
sa2 divid the w 30
sa2 document . $ 44
sa2 doubl -s in -9
sa2 draw -s from -67
sa2 draw a w 27
sa2 draw w -s -69
sa2 draw w from 73
sa2 draw w w -24
sa2 eager to w -7
sa2 earn NUM w -10
sa2 echo the w -58
sa2 elect -s and -7
sa2 elect . $ -16
sa2 elect to the 31
sa2 elect w , -12
sa2 elect w . -10
sa2 embrac a w -48
sa2 embrac his w -28
sa2 embrac the w -96
sa2 emerg as a -82
sa2 emphasiz on w -45
sa2 end , CAP -6
sa2 end . $ -19
sa2 end his w -64
sa2 end in w -16
sa2 end of CAP -19
sa2 end of NUM -9
sa2 end of his -14
sa2 end of the -19
sa2 end up -ing 43
sa2 end w w 22
sa2 endors CAP , 8
sa2 endors CAP . -20
sa2 endors CAP CAP 56
sa2 endors CAP in 20
sa2 endors CAP w -37
sa2 endors CAP — 48
sa2 endors a w -56
sa2 endors the w -39
sa2 endorsement . $ -50
sa2 endorsement CAP . -65
sa2 establish a w 15
sa2 expand the w -54
sa2 expand w -s -49
sa2 expand w w -64
sa2 expect a w 35
sa2 expect the w 21
sa2 expect to be -54
sa2 expect to w 27
sa2 experienc . $ -22
sa2 experienc as a -15
sa2 experienc as w -13
sa2 experienc in w -8
sa2 explain . $ 39
sa2 explain the w 33
sa2 expos the w -29
sa2 express w that 35
sa2 eye . $ -53
sa2 fact , CAP -20
sa2 fact , the -34
sa2 fact , w -20
sa2 fact that CAP -34
sa2 fact that he -43
sa2 fact that the -28
sa2 fail w -s -96
sa2 fail w the 81
sa2 far , -ly -33
sa2 far , CAP -14
sa2 far . $ -21
sa2 far from the -38
sa2 far w -ly -15
sa2 far w -s -25
sa2 far w from -17
sa2 far w in -49
sa2 far w of -29
sa2 far w than -13
sa2 far w to -6
sa2 favor -ing w 46
sa2 favor CAP . -7
sa2 favor a w 26
sa2 favor the w -73
sa2 favor w -s 88
sa2 favor w w 36
sa2 favorit to w -34
sa2 favorit w , -25
sa2 fear the w 18
sa2 feel -ed by -43
sa2 feel -ed to 18
sa2 feel a w -23
sa2 fight . $ -20
sa2 fight against CAP -8
sa2 fight against w -14
sa2 fight for w 61
sa2 fight in CAP -8
sa2 fight the CAP -26
sa2 fight the w -16
sa2 fight w . -9
sa2 figur out how 55
sa2 fil . $ -34
sa2 fil in w -60
sa2 fil on DAY -59
sa2 fil w w 8
sa2 find . $ 72
sa2 find CAP -ing 78
sa2 find CAP . -49
sa2 find a w -88
sa2 find that CAP -25
sa2 find that NUM 99
sa2 find that the 18
sa2 find that w 103
sa2 find the w 14
sa2 find w -s 44
sa2 find w . -47
sa2 find w in -76
sa2 find w w 12
sa2 fir . $ -40
sa2 focus -ly on -10
sa2 focus CAP CAP -10
sa2 focus of the 25
sa2 focus the w -68
sa2 focus w -s 13
sa2 focus w w 68
sa2 follow . $ -13
sa2 follow CAP 's -26
sa2 follow CAP CAP -7
sa2 follow a w 27
sa2 follow by CAP -10
sa2 follow the CAP -17
sa2 follow the w -31
sa2 forward . $ -17
sa2 fre w -s -10
sa2 fre w w 21
sa2 full CAP . -39
sa2 full w , -21
sa2 full w . -30
sa2 full w of 67
sa2 giv -s w -83
sa2 giv CAP 's -55
sa2 giv CAP . -37
sa2 giv CAP CAP -107
sa2 giv CAP a 90
sa2 giv CAP an -40
sa2 giv CAP the 90
sa2 giv CAP w -71
sa2 giv her a -13
sa2 giv him a -15
sa2 giv his w -46
sa2 giv to the 51
sa2 giv w -s 72
sa2 giv w of 76
sa2 giv w to -34
sa2 giv w w -25
sa2 go " w -44
sa2 go , " 6
sa2 go , -ing -13
sa2 go CAP . 69
sa2 go a w -36
sa2 go against the -32
sa2 go along with -17
sa2 go beyond the -48
sa2 go into w -35
sa2 go the -s -31
sa2 go the w -45
sa2 go w , -100
sa2 go w -ly -89
sa2 go w -s 33
sa2 go w . -74
sa2 go w CAP -56
sa2 go w a 35
sa2 go w for -21
sa2 go w in -67
sa2 go w the 117
sa2 go w to -67
sa2 go w w -18
sa2 go w with -66
sa2 goal . $ -38
sa2 goal of -ing 51
sa2 grow w . -8
sa2 grow w of -27
sa2 grow w w 37
sa2 hat . $ -34
sa2 hear . $ -13
sa2 high w , -20
sa2 high w -s -35
sa2 high w . -5
sa2 high w w -29
sa2 highlight CAP . 21
sa2 highlight the w 22
sa2 hir a w 51
sa2 hir w -s -23
sa2 hit a w -29
sa2 hit the -s -28
sa2 hold -s on -62
sa2 hold . $ -18
sa2 hold a -ing -28
sa2 hold a -ly -54
sa2 hold a NUM -68
sa2 hold a w -29
sa2 hold by CAP -30
sa2 hold his w 18
sa2 hold the w -108
sa2 hold w -s -47
sa2 hold w w 27
sa2 hop that CAP 16
sa2 hop that the 80
sa2 hop the w 49
sa2 hopeful CAP CAP -41
sa2 idea . $ -34
sa2 idea of -ing -100
sa2 idea of a -84
sa2 idea that CAP -86
sa2 idea that the 31
sa2 identify as CAP 42
sa2 identify the w 60
sa2 ignor . $ -67
sa2 ignor the w -93
sa2 impos w -s 50
sa2 includ -ing -s -65
sa2 includ -ing w -71
sa2 includ -s , -70
sa2 includ -s from -16
sa2 includ -s that 89
sa2 includ CAP , -27
sa2 includ CAP -s -13
sa2 includ CAP . -33
sa2 includ CAP CAP -60
sa2 includ CAP and -34
sa2 includ NUM -s -17
sa2 includ a w 14
sa2 includ an w -37
sa2 includ his w -36
sa2 includ the CAP 6
sa2 includ the w -9
sa2 includ w , -9
sa2 includ w -s 11
sa2 includ w CAP 56
sa2 includ w and -15
sa2 includ w w -38
sa2 indicat that CAP -16
sa2 indicat that the 20
sa2 insist that CAP 40
sa2 insist that he -16
sa2 intend to w -26
sa2 interest -ing the -22
sa2 interest -s w -7
sa2 interest . $ -44
sa2 interest w -s 9
sa2 introduc w w 60
sa2 invok the w 67
sa2 issu , -ing 36
sa2 issu , such -23
sa2 issu , the -41
sa2 issu , w -14
sa2 issu . $ -28
sa2 issu by the -75
sa2 issu in CAP -36
sa2 issu in the -25
sa2 issu of CAP 59
sa2 issu of w 33
sa2 issu that w 17
sa2 issu w to 46
sa2 issu w w -104
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
sa2 it -ed -s -48
sa2 it -ed . 43
sa2 it -ed CAP -14
sa2 it -ed NUM -11
sa2 it -ed a -20
sa2 it -ed in -52
sa2 it -ed on 67
sa2 it -ed that 47
sa2 it -ed the 25
sa2 it -ed to -28
sa2 it -ed w 54
sa2 it -ing to -24
sa2 it -ly -ed -61
sa2 it -ly -ing -21
sa2 it -ly -s -42
sa2 it -ly the -11
sa2 it -ly to -14
sa2 it -ly w -29
sa2 it -s , -22
sa2 it -s -ing -34
sa2 it -s -s -14
sa2 it -s CAP -35
sa2 it -s NUM -19
sa2 it -s a -31
sa2 it -s out -16
sa2 it -s that 15
sa2 it -s the -17
sa2 it -s to -48
sa2 it -s w 17
sa2 it . $ -16
sa2 it CAP . -12
sa2 it a " -18
sa2 it a w -67
sa2 it as a -15
sa2 it could be -8
sa2 it could have -5
sa2 it could w -15
sa2 it did not -8
sa2 it didn't w -39
sa2 it does not -11
sa2 it does w -21
sa2 it doesn't w 32
sa2 it has -ed -15
sa2 it has -ly -9
sa2 it has been -40
sa2 it has w -14
sa2 it in w -24
sa2 it no w -32
sa2 it not w 6
sa2 it on w -17
sa2 it one of -21
sa2 it out of -5
sa2 it the -s -28
sa2 it the CAP -25
sa2 it the w -47
sa2 it this w -21
sa2 it to w -26
sa2 it up to -13
sa2 it w , 68
sa2 it w -ed -35
sa2 it w -ing -65
sa2 it w -ly 43
sa2 it w -s -53
sa2 it w . -35
sa2 it w CAP -33
sa2 it w a -40
sa2 it w an -23
sa2 it w for -32
sa2 it w from 65
sa2 it w that 7
sa2 it w the -33
sa2 it w to 69
sa2 it w w -44
sa2 it will be -6
sa2 it will not -11
sa2 it will w -23
sa2 it would be -50
sa2 it would not -9
sa2 it would w 25
sa2 join a w -35
sa2 join by CAP -45
sa2 join the CAP -48
sa2 join the w -29
sa2 jok . $ -8
sa2 judg . $ -10
sa2 judg on the -9
sa2 keep CAP CAP -19
sa2 keep a w -63
sa2 keep her w -21
sa2 keep the w -103
sa2 keep w -s -42
sa2 keep w w -22
sa2 keep with CAP -20
sa2 know . $ -9
sa2 know CAP , -26
sa2 know CAP CAP -103
sa2 know CAP DAY 27
sa2 know CAP or 17
sa2 know the CAP -9
sa2 know the w -52
sa2 know w about -91
sa2 launch his w 22
sa2 launch w w -6
sa2 lay a w -58
sa2 lay his w -44
sa2 lay the w -111
sa2 leav . $ -21
sa2 leav CAP . -35
sa2 leav CAP CAP -25
sa2 leav the -s -21
sa2 leav the CAP -65
sa2 leav the w -13
sa2 leav to w 11
sa2 leav w w -52
sa2 less -ly to -31
sa2 less . $ -5
sa2 less NUM w -12
sa2 less a w -32
sa2 less w , -21
sa2 less w -s 95
sa2 less w . -36
sa2 less w in 48
sa2 less w than -71
sa2 less w to 8
sa2 let 's w -8
sa2 lin . $ -15
sa2 lin of w 46
sa2 lin to w -13
sa2 link the w -34
sa2 list . $ -37
sa2 list of -s -59
sa2 list of w -19
sa2 littl w . -17
sa2 littl w in 64
sa2 littl w of -28
sa2 littl w than -14
sa2 littl w to -57
sa2 littl w w -59
sa2 look . $ -64
sa2 look a w 22
sa2 look the w -44
sa2 look to the 58
sa2 look to w 87
sa2 look w w 37
sa2 main w w -52
sa2 maintain a w 14
sa2 mak " w -24
sa2 mak -ing w -65
sa2 mak -ly w 40
sa2 mak -s in -69
sa2 mak -s of -50
sa2 mak -s on -22
sa2 mak -s to -48
sa2 mak -s w -31
sa2 mak . $ -49
sa2 mak CAP CAP 35
sa2 mak CAP w 7
sa2 mak NUM w -57
sa2 mak by CAP -24
sa2 mak by the -32
sa2 mak her w 15
sa2 mak him a -32
sa2 mak him w -17
sa2 mak his -s -82
sa2 mak his w 60
sa2 mak in the -24
sa2 mak its w -50
sa2 mak that he 19
sa2 mak that w 23
sa2 mak the w -11
sa2 mak their -s 71
sa2 mak their w -110
sa2 mak this w 79
sa2 mak to CAP 32
sa2 mak to the 54
sa2 mak to w -21
sa2 mak up a -6
sa2 mak up for -14
sa2 mak w , 68
sa2 mak w -ly -46
sa2 mak w -s 34
sa2 mak w . -52
sa2 mak w CAP 45
sa2 mak w by -52
sa2 mak w for 34
sa2 mak w in -33
sa2 mak w of -16
sa2 mak w on 10
sa2 mak w than -15
sa2 mak w to -37
sa2 mak w with -43
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
sa2 messag that -s -36
sa2 messag to CAP -38
sa2 messag w w 61
sa2 met -ly with -37
sa2 mind . $ -10
sa2 mount a w -20
sa2 mov . $ -17
sa2 mov CAP CAP -55
sa2 mov the CAP -31
sa2 mov the w -56
sa2 mov w . -13
sa2 mov w to -35
sa2 mov w w 62
sa2 movement . $ -32
sa2 nam " CAP 71
sa2 nam . $ 15
sa2 nam CAP . 33
sa2 nam CAP CAP -103
sa2 nam the w -48
sa2 need -ly w -59
sa2 need . $ 20
sa2 need CAP CAP -34
sa2 need NUM -s -26
sa2 need a w -78
sa2 need be -ed -17
sa2 need be w -20
sa2 need for a -16
sa2 need for w -9
sa2 need w -s -41
sa2 need w . -24
sa2 need w CAP -34
sa2 need w a 9
sa2 need w her -21
sa2 need w his -34
sa2 need w the -57
sa2 need w to -21
sa2 need w w -19
sa2 nominat CAP . -31
sa2 nominat CAP CAP 31
sa2 not , w 93
sa2 not . $ 15
sa2 not : CAP -53
sa2 not that -s 19
sa2 not that CAP 38
sa2 not that he 80
sa2 not that w -53
sa2 not the w 56
sa2 nothing to do -16
sa2 offer -ly w 107
sa2 offer . $ -27
sa2 offer a w -23
sa2 offer the w 43
sa2 offer to w 35
sa2 offer w to -19
sa2 ongo w w -80
sa2 open . $ -8
sa2 open the w -67
sa2 open to w -83
sa2 open w . -28
sa2 open w of -15
sa2 opponent , CAP 64
sa2 opponent . $ 55
sa2 oppos a w 22
sa2 oppos by CAP -10
sa2 oppos the CAP 47
sa2 oppos the w -15
sa2 oppos w w -63
sa2 opposition . $ -35
sa2 opposition the CAP -8
sa2 opposition w w 8
sa2 order . $ -27
sa2 order the w 48
sa2 order to w 24
sa2 pass . $ -34
sa2 pass the CAP 74
sa2 pass the w -100
sa2 pass w w -24
sa2 pay . $ -11
sa2 pay NUM w -12
sa2 pay for a -24
sa2 pay for the -21
sa2 pay for w -12
sa2 pay w w 12
sa2 personal -s , -15
sa2 personal -s . -26
sa2 personal -s and -17
sa2 personal w , 61
sa2 personal w -s -22
sa2 personal w . -7
sa2 personal w and -19
sa2 personal w w -30
sa2 pick a w 29
sa2 plan , which -20
sa2 plan . $ -33
sa2 plan for a 40
sa2 plan for the 40
sa2 plan to -ly 52
sa2 plan to -s 60
sa2 plan to w 17
sa2 plan w to -23
sa2 plan w w 19
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
sa2 point , CAP 17
sa2 point , w -30
sa2 point . $ -6
sa2 point CAP ’s 20
sa2 point during the -13
sa2 point in the -12
sa2 point that the 32
sa2 point the CAP 82
sa2 point the w 56
sa2 point w , 39
sa2 point w . 92
sa2 point w for -33
sa2 point w in -19
sa2 point w of 22
sa2 point w over -16
sa2 portray CAP as -28
sa2 position . $ 24
sa2 position in CAP -34
sa2 position to w -74
sa2 position w w -6
sa2 post . $ 35
sa2 post : " 89
sa2 post a w 37
sa2 post the w -9
sa2 praiz CAP . -58
sa2 praiz CAP CAP 72
sa2 praiz CAP for 18
sa2 praiz CAP ’s -56
sa2 praiz his w -43
sa2 predict . $ -22
sa2 press w , -11
sa2 press w . -12
sa2 press w CAP -43
sa2 press w in 44
sa2 pressur from CAP -50
sa2 pressur on CAP 42
sa2 pressur to w -54
sa2 priority . $ 24
sa2 project . $ -28
sa2 promiz . $ -38
sa2 promiz to " 70
sa2 promiz to w -31
sa2 promot a w -91
sa2 prompt CAP CAP -21
sa2 propos a w 31
sa2 propos w w -24
sa2 proposal . $ -25
sa2 proposal to w 29
sa2 protest . $ -15
sa2 prov to be 42
sa2 provid an w 31
sa2 provid by the 29
sa2 provid w for -82
sa2 provid w to -59
sa2 provid w w 63
sa2 publish in the -35
sa2 pursu a w 9
sa2 pursu w -s -26
sa2 push CAP to 7
sa2 push a w 23
sa2 push the w 10
sa2 push to w 21
sa2 push w -s -41
sa2 put , " 73
sa2 put her w 15
sa2 put him in -12
sa2 put him on -74
sa2 put the w -11
sa2 put their w -13
sa2 put w -s -27
sa2 put w on 24
sa2 put w w -73
sa2 question . $ -13
sa2 question CAP . 20
sa2 question CAP ’s -16
sa2 question from the -18
sa2 question her w 21
sa2 question his w 38
sa2 question how w -112
sa2 question is whether 24
sa2 question the w 9
sa2 question whether CAP 17
sa2 question whether he -22
sa2 question whether she -42
sa2 question whether the 29
sa2 rais -s . 79
sa2 rais -s on -23
sa2 rais NUM w -41
sa2 rais about NUM 46
sa2 rais the w -20
sa2 rais w -s 13
sa2 rais w for -37
sa2 rais w than -57
sa2 rais w w -35
sa2 rang of -s 35
sa2 rang of w -47
sa2 reach out to -19
sa2 reach w w 51
sa2 react to the -107
sa2 read " CAP 18
sa2 read , " -28
sa2 read . $ 92
sa2 read the w -57
sa2 ready for the -20
sa2 reason . $ -9
sa2 reason for the -28
sa2 reason to be -52
sa2 recall the w 72
sa2 receiv NUM w -26
sa2 receiv w -s -55
sa2 receiv w w 110
sa2 recogniz the w 23
sa2 refer CAP . -134
sa2 refer CAP CAP 27
sa2 refer the CAP -131
sa2 refer the w 51
sa2 referenc a w -13
sa2 referenc the w 68
sa2 reflect a w -15
sa2 reflect the w -49
sa2 refusal to w 19
sa2 reiterat his w -28
sa2 reject the w 68
sa2 rejection of the 6
sa2 releas -s of 22
sa2 releas . $ 8
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
sa2 remain in w -27
sa2 remain the w -45
sa2 remain to be -32
sa2 remain w , 15
sa2 remain w -s -16
sa2 remain w . -45
sa2 remain w w -40
sa2 remark , CAP -26
sa2 remark . $ -18
sa2 reply , " 55
sa2 reply . $ -11
sa2 report , -ing 11
sa2 report , CAP 56
sa2 report , the 20
sa2 report -ing NUM -16
sa2 report . $ 63
sa2 report by CAP 11
sa2 report by the -23
sa2 report from CAP -76
sa2 report on DAY 12
sa2 report that CAP -34
sa2 report that the 28
sa2 report that w -134
sa2 report the CAP -43
sa2 report w . 80
sa2 report w w 19
sa2 report was -ed -23
sa2 represent a w -48
sa2 represent by CAP -36
sa2 represent the CAP 37
sa2 represent the w -6
sa2 represent w -s -30
sa2 request . $ -33
sa2 request an w -29
sa2 request to w 39
sa2 request w . -30
sa2 request w to 40
sa2 requir -s to 66
sa2 requir . $ -48
sa2 requir a w -59
sa2 requir the w 32
sa2 requir to w 95
sa2 requir w -s 53
sa2 requir w w -67
sa2 resolv . $ -17
sa2 respond , " 56
sa2 respond -s for 15
sa2 respond . $ 37
sa2 respond CAP ’s -80
sa2 respond a w 14
sa2 respond the w 30
sa2 respons , CAP -16
sa2 respons . $ -16
sa2 respons CAP ’s 23
sa2 respons a w -26
sa2 respons the w -6
sa2 return . $ -13
sa2 return a w 13
sa2 return the CAP -55
sa2 return the w -51
sa2 return w w 23
sa2 reveal CAP CAP 19
sa2 reveal that he -15
sa2 reveal w w 88
sa2 rip CAP CAP -13
sa2 roll w w -37
sa2 rul , CAP -58
sa2 rul . $ 20
sa2 rul w -ing -14
sa2 run . $ -12
sa2 run against CAP -14
sa2 run as a -76
sa2 run for CAP -34
sa2 run for the -34
sa2 run for w -35
sa2 run the CAP -14
sa2 run the w -33
sa2 run w , -16
sa2 run w -s -41
sa2 run w . -9
sa2 run w CAP -59
sa2 run w from -21
sa2 run w in -33
sa2 run w to -45
sa2 run w w -91
sa2 run w — -11
sa2 say " CAP -96
sa2 say " the 74
sa2 say " w 24
sa2 say , " 24
sa2 say , -ed 72
sa2 say , -ing -33
sa2 say , -s -15
sa2 say , CAP 7
sa2 say , a 76
sa2 say , and 61
sa2 say , but 33
sa2 say , he -83
sa2 say , in -26
sa2 say , is 25
sa2 say , she -59
sa2 say , that 71
sa2 say , the -32
sa2 say , w 17
sa2 say , was 16
sa2 say -ing a 128
sa2 say -s of 23
sa2 say -s w 60
sa2 say . $ 24
sa2 say : " -38
sa2 say CAP " -62
sa2 say CAP ' 19
sa2 say CAP 's 77
sa2 say CAP , 84
sa2 say CAP -ed 92
sa2 say CAP -s -26
sa2 say CAP . 11
sa2 say CAP CAP 17
sa2 say CAP could -55
sa2 say CAP had 63
sa2 say CAP has 43
sa2 say CAP is 45
sa2 say CAP should -85
sa2 say CAP w 113
sa2 say CAP was -36
sa2 say CAP will 13
sa2 say CAP would -37
sa2 say CAP ’s -102
sa2 say DAY . 13
sa2 say DAY in -54
sa2 say DAY that -28
sa2 say DAY w 36
sa2 say a CAP 46
sa2 say a w -37
sa2 say about CAP 9
sa2 say about the -25
sa2 say at a -25
sa2 say at the 68
sa2 say he " -31
sa2 say he 's 9
sa2 say he -ed 37
sa2 say he -s 32
sa2 say he and 38
sa2 say he did -17
sa2 say he does 29
sa2 say he had 29
sa2 say he has 21
sa2 say he w 21
sa2 say he was -15
sa2 say he will -70
sa2 say he would 8
sa2 say he ’d -59
sa2 say her w 78
sa2 say his -s -14
sa2 say his w 19
sa2 say in an -23
sa2 say in his 57
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
sa2 say on DAY 60
sa2 say on the 22
sa2 say one CAP 12
sa2 say one w 36
sa2 say she -ed 40
sa2 say she -s -24
sa2 say she did 45
sa2 say she had 51
sa2 say she is 86
sa2 say she w 31
sa2 say she was -51
sa2 say she would 37
sa2 say some of 22
sa2 say that " -20
sa2 say that , 8
sa2 say that -ing 30
sa2 say that -s 41
sa2 say that CAP -15
sa2 say that he 14
sa2 say that his 42
sa2 say that if -44
sa2 say that in 29
sa2 say that it 14
sa2 say that she -65
sa2 say that the 78
sa2 say that they -43
sa2 say that w 45
sa2 say that while 18
sa2 say the " -53
sa2 say the -ed -91
sa2 say the -ing -14
sa2 say the -s 79
sa2 say the CAP -36
sa2 say the NUM 34
sa2 say the w 31
sa2 say their w -39
sa2 say they -ed 74
sa2 say they are 14
sa2 say they had 6
sa2 say they have 92
sa2 say they w -25
sa2 say they were -13
sa2 say they will -8
sa2 say they would -78
sa2 say they ’re 50
sa2 say this w -16
sa2 say to CAP 16
sa2 say w . 16
sa2 say w CAP 85
sa2 say w in 48
sa2 say w is 92
sa2 say w of 45
sa2 say w w -33
sa2 say w was 47
sa2 say w were -39
sa2 say w ’s -52
sa2 say when -ed 12
sa2 scrambl w w 7
sa2 see -ing w 20
sa2 see CAP as 25
sa2 see a w -44
sa2 see an w 28
sa2 see his w -131
sa2 see it as -15
sa2 see the w 8
sa2 see their -s 26
sa2 see w w 58
sa2 seek a w -14
sa2 seek the w -40
sa2 seek to w -73
sa2 seek w , 50
sa2 seek w -s -149
sa2 seek w . 33
sa2 seek w from -157
sa2 seek w w 52
sa2 seem like a -9
sa2 seem to be -8
sa2 seem to have -30
sa2 seem w to 67
sa2 seem w w 9
sa2 seiz the w -64
sa2 self-describ w w -23
sa2 send an w -9
sa2 send or -ed -10
sa2 send to w -29
sa2 send w -s -103
sa2 send w to -81
sa2 send w w 18
sa2 sens of w -33
sa2 sentenc . $ -26
sa2 set a w -66
sa2 set of -s -38
sa2 set the w -57
sa2 set w -s 78
sa2 set w w -97
sa2 shar a w -7
sa2 shar of the -21
sa2 shar of w -28
sa2 sharp w to -98
sa2 shift . $ -11
sa2 shift in w -10
sa2 shift the w -31
sa2 shock . $ -61
sa2 shoot at the -10
sa2 shoot in CAP -16
sa2 show " CAP -33
sa2 show " the -22
sa2 show , CAP 98
sa2 show -s of -15
sa2 show CAP -ing 25
sa2 show CAP . -47
sa2 show CAP CAP -21
sa2 show CAP w 101
sa2 show a w -56
sa2 show an w -72
sa2 show him -ing -7
sa2 show how w 39
sa2 show in CAP -32
sa2 show in the -26
sa2 show of w -72
sa2 show that -s 73
sa2 show that NUM 70
sa2 show that he 73
sa2 show that the -121
sa2 show that w 46
sa2 show the CAP 109
sa2 show the w -36
sa2 show to w 33
sa2 show w -s 119
sa2 show w . 67
sa2 show w CAP 59
sa2 show w for -28
sa2 show w w -142
sa2 sid , CAP -8
sa2 sid . $ -20
sa2 sid of the -21
sa2 sign . $ -8
sa2 sign a w 43
sa2 sign of -ing -28
sa2 sign of w -59
sa2 sign the w -60
sa2 singl CAP w 21
sa2 singl w . -11
sa2 singl w w -87
sa2 skeptical . $ -71
sa2 so-call CAP w -23
sa2 so-call w w 58
sa2 sound w w 22
sa2 speak -ly . -45
sa2 speak -ly of -8
sa2 speak . $ -45
sa2 speak CAP . 24
sa2 speak CAP CAP 11
sa2 speak CAP w 18
sa2 speak a w 40
sa2 speak in CAP -28
sa2 speak the CAP -47
sa2 speak the w -11
sa2 speak w of -9
sa2 spent NUM w -15
sa2 spent a w 21
sa2 spent than NUM 27
sa2 spent the w -63
sa2 spent w -ing -13
sa2 spent w w -64
sa2 stanc . $ -31
sa2 stanc on w 39
sa2 stand in the -32
sa2 stand in w 32
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
sa2 stat , -ly -23
sa2 stat , CAP -14
sa2 stat , and -25
sa2 stat , but -22
sa2 stat , w -21
sa2 stat , where -13
sa2 stat -ed w -12
sa2 stat -ing -s -8
sa2 stat -ing DAY -6
sa2 stat -ing to -8
sa2 stat -s , -10
sa2 stat -s . -17
sa2 stat -s w -21
sa2 stat . $ 10
sa2 stat CAP . -46
sa2 stat CAP CAP -6
sa2 stat CAP w -50
sa2 stat and w -14
sa2 stat for w -8
sa2 stat have w -10
sa2 stat in NUM -6
sa2 stat in the 43
sa2 stat is w -14
sa2 stat like CAP -15
sa2 stat of CAP -35
sa2 stat of the 20
sa2 stat of w -7
sa2 stat such as -15
sa2 stat that CAP -54
sa2 stat that have -34
sa2 stat that the 37
sa2 stat that w -25
sa2 stat to w 14
sa2 stat w , -16
sa2 stat w -s -58
sa2 stat w . -9
sa2 stat w of -24
sa2 stat w to -12
sa2 stat w w -61
sa2 stat where CAP -16
sa2 stat where the -9
sa2 stat will w -13
sa2 stat with w -11
sa2 stat would w -15
sa2 stat ’s CAP -7
sa2 stat ’s w -14
sa2 statement , -ing -12
sa2 statement , CAP -5
sa2 statement -ed by 50
sa2 statement -ing that -33
sa2 statement -ing the 55
sa2 statement . $ -18
sa2 statement : " -31
sa2 statement DAY -ing -6
sa2 statement that the 56
sa2 statement w . -14
sa2 step . $ -6
sa2 step to w -14
sa2 step up w -10
sa2 step w to -54
sa2 stop -ing w 26
sa2 stop . $ -9
sa2 stop CAP CAP -26
sa2 stop in CAP -8
sa2 stop the w -14
sa2 story . $ -11
sa2 strategy . $ -37
sa2 strategy to w 29
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
sa2 suggest that -s 41
sa2 suggest that CAP 15
sa2 suggest that he -14
sa2 suggest that the 12
sa2 suggest that w 77
sa2 suggest the CAP 79
sa2 suggest the w -28
sa2 suggestion that CAP -47
sa2 support , CAP -26
sa2 support -ing -s 55
sa2 support -ing w 42
sa2 support . $ 10
sa2 support CAP 's -115
sa2 support CAP , 52
sa2 support CAP . 50
sa2 support CAP CAP 13
sa2 support CAP and -50
sa2 support CAP w -55
sa2 support CAP ’s -99
sa2 support NUM w -35
sa2 support a -ed -48
sa2 support a w 35
sa2 support among CAP -23
sa2 support among w -45
sa2 support behind CAP 31
sa2 support from -s -53
sa2 support from CAP 21
sa2 support from the 40
sa2 support from w 13
sa2 support her w 24
sa2 support him . -20
sa2 support in the 60
sa2 support the CAP -25
sa2 support the w -7
sa2 support to CAP -89
sa2 support w -s 59
sa2 support w CAP -82
sa2 support w w -13
sa2 supporter , -ed -49
sa2 supporter , -ing -35
sa2 supporter , CAP 60
sa2 supporter , w -76
sa2 supporter -ed w -92
sa2 supporter CAP . 82
sa2 supporter and -s -10
sa2 supporter and w -37
sa2 supporter have -ed -13
sa2 supporter in CAP -32
sa2 supporter in the -10
sa2 supporter the w -38
sa2 supporter to w -23
sa2 supporter w that -77
sa2 supporter w w -33
sa2 tak -s at 11
sa2 tak -s from -27
sa2 tak . $ -24
sa2 tak NUM -s -28
sa2 tak NUM to -33
sa2 tak a w -21
sa2 tak his w 49
sa2 tak on CAP 40
sa2 tak on a -59
sa2 tak on the -29
sa2 tak on w -26
sa2 tak over as 34
sa2 tak the -s -117
sa2 tak the CAP 35
sa2 tak the w 26
sa2 tak w , -29
sa2 tak w -ing 46
sa2 tak w -s 9
sa2 tak w . -41
sa2 tak w at 64
sa2 tak w in 16
sa2 tak w of -104
sa2 tak w on 41
sa2 tak w the -55
sa2 tak w w -7
sa2 talk . $ 30
sa2 talk the w 46
sa2 talk w in -5
sa2 target . $ -23
sa2 target for w -42
sa2 target the w -31
sa2 tell -s , -39
sa2 tell -s . 17
sa2 tell -s DAY 16
sa2 tell -s at 30
sa2 tell -s in 36
sa2 tell -s that -25
sa2 tell CAP 's -68
sa2 tell CAP , -59
sa2 tell CAP -s -47
sa2 tell CAP CAP 39
sa2 tell CAP DAY 63
sa2 tell CAP in -60
sa2 tell CAP that 59
sa2 tell CAP w -53
sa2 tell CAP ’s -60
sa2 tell a CAP 38
sa2 tell a w -52
sa2 tell me . 39
sa2 tell the -s -18
sa2 tell the CAP 28
sa2 tell the w 35
sa2 tell w -s -52
sa2 tend w w 56
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
sa2 ther w of 39
sa2 ther w to 64
sa2 ther w w 26
sa2 ther was a -27
sa2 ther was no 36
sa2 ther was the -18
sa2 ther was w -18
sa2 ther were -s -13
sa2 ther were w -15
sa2 think . $ 47
sa2 think CAP CAP -75
sa2 think that CAP -19
sa2 think that w 31
sa2 think the CAP 48
sa2 think the w -13
sa2 think w . -37
sa2 threaten to w 5
sa2 trad -s . -13
sa2 trad -s with -37
sa2 trad . $ -8
sa2 trad and w -9
sa2 trad w , -24
sa2 trad w . -48
sa2 trad w — -17
sa2 try a w -94
sa2 try w -s -137
sa2 try w CAP -41
sa2 try w a -22
sa2 try w her -108
sa2 try w him 33
sa2 try w his -10
sa2 try w it -88
sa2 try w out 28
sa2 try w the 15
sa2 try w up -43
sa2 try w w -55
sa2 turn into a -29
sa2 turn out , -22
sa2 turn out in -23
sa2 turn out to -18
sa2 turn out w -10
sa2 turn over to -19
sa2 turn the -s -65
sa2 turn the CAP -20
sa2 turn the w 21
sa2 turn w -s -43
sa2 turn w to -45
sa2 tweet , " 90
sa2 tweet . $ 35
sa2 tweet / > -17
sa2 tweet > . -16
sa2 tweet _ w -29
sa2 tweet a w 62
sa2 tweet that CAP -45
sa2 tweet w = -27
sa2 underscor the w -17
sa2 understand the w 39
sa2 urg -s to -21
sa2 urg CAP to 16
sa2 urg the CAP -52
sa2 urg the w 51
sa2 used . $ -13
sa2 used a w -87
sa2 used by CAP -22
sa2 used w CAP -27
sa2 used w of -28
sa2 used w w 90
sa2 using her w 16
sa2 using the w -81
sa2 using w -s -41
sa2 using w w -35
sa2 very w , -23
sa2 very w -s -53
sa2 very w . -33
sa2 very w in 21
sa2 very w of -17
sa2 very w w -14
sa2 view . $ -8
sa2 view as a 79
sa2 view as w 10
sa2 view him -ly -26
sa2 view on the -25
sa2 view on w -35
sa2 view the w 32
sa2 vot , -ing 57
sa2 vot , -s -9
sa2 vot , and -14
sa2 vot , which -5
sa2 vot -s , -29
sa2 vot -s . -8
sa2 vot -s and -13
sa2 vot CAP , 15
sa2 vot CAP . -6
sa2 vot CAP CAP 17
sa2 vot a CAP 47
sa2 vot a w 6
sa2 vot and w -16
sa2 vot are -ed -6
sa2 vot on CAP -26
sa2 vot on the -28
sa2 vot the CAP -38
sa2 vot the w -20
sa2 vot their w -29
sa2 vot this w -18
sa2 vot to w 20
sa2 vot w , -40
sa2 vot w . -17
sa2 vot w w -69
sa2 vow to " 40
sa2 vow to w 13
sa2 want . $ 26
sa2 want CAP to -51
sa2 want a w 36
sa2 want the w 92
sa2 want to be -49
sa2 want to w 13
sa2 want w -s -75
sa2 warn that the 45
sa2 watch the w 6
sa2 wav of w -53
sa2 weigh the w -43
sa2 word . $ -19
sa2 worry . $ -40
sa2 worry the w 53
sa2 writ , " -40
sa2 writ . $ 39
sa2 writ : " 13
sa2 writ CAP CAP 33
sa2 writ by CAP -8
sa2 writ his w -16
sa2 writ in CAP 78
sa2 writ in a 71
sa2 writ in an 54
sa2 writ in the 46
sa2 writ that CAP 64
sa2 writ the w -124
sa2 writ to CAP 126
sf abl base -18
sf accept base 15
sf accept ed -84
sf accord base -139
sf accord ing 38
sf account base -39
sf account s 35
sf accus ing 23
sf accus s -50
sf accusation base -11
sf accusation s -6
sf acknowledg base 9
sf acknowledg ed 7
sf acknowledg ing 12
sf add base -76
sf add ed -15
sf add ing 17
sf add s -9
sf address base 10
sf address ed -28
sf address ing -21
sf admir base 55
sf admission base 60
sf admit base 65
sf admit ed -29
sf admit ing -65
sf admit s 91
sf adopt base -27
sf adopt ed -14
sf adopt ing 41
sf advic base 17
sf adviz base -31
sf adviz ed -30
sf adviz ing 61
sf advocat base 31
sf advocat ed 17
sf advocat s -25
sf affirm base -55
sf agre base -18
sf agre ed 18
sf aim base -14
sf aim ed 7
sf aim ing 18
sf aim s -87
sf air base 47
sf air ed -9
sf air ing -104
sf alarm base 56
sf alarm ed -68
sf align ed -34
sf alleg ed -16
sf allegation s -9
sf allow base 12
sf allow ing -65
sf allud ing -19
sf anger ed 43
sf angry base 6
sf announc base 46
sf announc ing 19
sf announc s 65
sf announcement base 20
sf answer base -31
sf answer ed 51
sf answer ing 23
sf answer s -44
sf anticipat ed -36
sf anxiety base 31
sf anxiety s -13
sf apologiz base -39
sf apologiz ed -72
sf appeal base -25
sf appeal s 15
sf appear ed -26
sf appear ing -102
sf appear s 39
sf applaud ed -79
sf appoint base 20
sf appoint ed -17
sf approv ed 30
sf argu base 21
sf argu ing 22
sf argu s 97
sf argument base -13
sf argument s 39
sf articulat ed 94
sf ask base 16
sf ask ing 20
sf ask s 15
sf assail ed 106
sf assert ed 46
sf assert ing 36
sf assertion base 84
sf assertion s -89
sf assess base -50
sf assessment base -58
sf assum base 92
sf assum ed -65
sf assum ing -87
sf assumption base 64
sf assur base -32
sf assur ed 30
sf attack base -39
sf attack ed 78
sf attack ing 30
sf attack s -10
sf attempt base -41
sf attempt ed -42
sf attempt ing 11
sf attempt s 35
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
sf ban s 46
sf bash base -35
sf becam base -16
sf becom base -8
sf becom ing -75
sf becom s -49
sf begin base -18
sf begin ed -31
sf begin ing -31
sf belief base -9
sf belief s 28
sf believ base 29
sf believ ed -136
sf believ ing -46
sf believ s 29
sf bemoan ed 59
sf best base 11
sf better base -17
sf bitter base 25
sf blam base -37
sf blam ed -43
sf blam ing 51
sf blast ed 42
sf blast ing -24
sf blast s 84
sf block base -55
sf block ed 7
sf block ing -47
sf block s 30
sf boast ed -16
sf boast s -64
sf boo ed 23
sf boo s -23
sf break base -36
sf break ing -32
sf break s 21
sf bring ed -44
sf bring ing -7
sf bring s -53
sf broad base 11
sf broadcast base 10
sf calculat ed -94
sf call ed -15
sf call ing 27
sf call s 32
sf captur base -37
sf captur ed -26
sf car s -23
sf careful base -26
sf carry base -53
sf carry ed -35
sf carry ing 38
sf carry s -97
sf cast base 48
sf cast ing -134
sf caution base -62
sf caution ed 37
sf celebrat base -71
sf celebrat ed 39
sf certain base -12
sf challeng base -40
sf challeng ed 64
sf challeng ing 29
sf challeng s -32
sf champion base -80
sf champion ed 14
sf chant ed 7
sf chant ing -6
sf chant s 71
sf characteriz ed -13
sf charg base -19
sf charg ed 29
sf charg s -29
sf cheer base 118
sf cheer ed -31
sf cheer ing -27
sf cheer s -38
sf choos base 6
sf choos ed -34
sf choos ing -13
sf circulat ing -36
sf cit base -10
sf cit ed -14
sf cit ing 54
sf cit s 29
sf claim base 9
sf claim ed 43
sf claim ing 19
sf claim s -14
sf clear ed -88
sf co-sponsor ed 5
sf coin base -51
sf coin ed 27
sf com ing -37
sf com s -70
sf comment ed 78
sf comment s -27
sf commit base 64
sf commit ed -36
sf commit ing -42
sf common base 8
sf compar base -8
sf compar ed 6
sf compar ing 31
sf complain base -55
sf complain ed 101
sf complaint s 15
sf conced ed 74
sf conced ing -64
sf concern ed 19
sf concern ing -139
sf concern s 21
sf conclud base 51
sf conclud ed -22
sf conclud s 20
sf condemn base -65
sf condemn ed 127
sf condemn ing -115
sf confirm base -44
sf confirm ed 16
sf confront base -26
sf confront ed -56
sf confront ing -46
sf confus ed -61
sf confus ing 58
sf congratulat ed -86
sf consensus s 25
sf consider base -37
sf consider ed -20
sf consider ing 21
sf consider s 66
sf contention base 17
sf continu base -18
sf continu ed 7
sf continu s -36
sf contradict base -36
sf contrast base -51
sf contrast ing 51
sf contrast s -14
sf controversial base -14
sf conversation base 38
sf conversation s -58
sf convinc base 90
sf convinc ed 14
sf convinc ing -118
sf count base -88
sf count ing -20
sf counter base 29
sf cover base -8
sf cover ed 10
sf cover ing -82
sf cover s 50
sf creat base -59
sf creat ed -63
sf creat ing 57
sf credit base -74
sf credit ed 77
sf credit s 16
sf critical base -14
sf criticism base 16
sf criticism s -27
sf criticiz base -19
sf criticiz ed -13
sf criticiz ing 12
sf cry base 22
sf cut base -21
sf cut ing -24
sf cut s 14
sf debat base -16
sf debat ed 73
sf debat ing 19
sf debat s -41
sf decid base 25
sf decid ed -48
sf decid ing 29
sf decision base -7
sf decision s 11
sf declar base 61
sf declar ed -27
sf declar ing 56
sf declar s -65
sf declin base -88
sf declin ed 41
sf declin ing -103
sf decry ed 74
sf dedicat ed -43
sf deem ed -29
sf deep base 8
sf defend base -69
sf defend ed 131
sf defend ing 12
sf deliver base -43
sf deliver ed -51
sf deliver ing 107
sf demand base 20
sf demand ed -58
sf demand s 65
sf demonstrat base 5
sf demonstrat ed -99
sf demonstrat ing -87
sf denounc ed 8
sf deny base -49
sf deny ed 52
sf deny ing -54
sf deny s 8
sf derid ed 23
sf describ base -73
sf describ ed 17
sf describ ing 26
sf describ s 39
sf design ed -13
sf desir base 33
sf detail base -115
sf detail ing 96
sf detail s -17
sf determin base -32
sf determin ed -6
sf determin ing 19
sf devot ed -45
sf direct base -36
sf direct ed -8
sf disagre base 56
sf disagre s -64
sf disagreement base 18
sf disagreement s 69
sf disappoint ed 76
sf disappoint ing -8
sf disavow base -55
sf disavow ed 6
sf disclos base -37
sf disclos ed -12
sf disclosur base 61
sf disclosur s -62
sf discover base 27
sf discover ed -60
sf discuss base 57
sf discuss ed 6
sf discussion base 9
sf discussion s -13
sf dislik ed -6
sf dismiss base -123
sf dismiss ing 73
sf display base -103
sf display ed -7
sf disput base 12
sf disput ed 87
sf disput s -40
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
sf doubt base 8
sf doubt ed -69
sf draw base 23
sf draw ed -46
sf draw ing -49
sf draw s 30
sf dub ed 32
sf eager base 8
sf earn base -24
sf earn ed -32
sf earn ing -59
sf earn s -44
sf echo base 49
sf echo ed 54
sf echo ing -5
sf echo s -59
sf elaborat base -97
sf elect base -39
sf elect ed -62
sf elect ing 30
sf embrac base -37
sf embrac ed -34
sf embrac ing 6
sf emerg base -24
sf emerg ed 8
sf emerg ing -54
sf emphasiz base 32
sf emphasiz ed -9
sf emphasiz ing 50
sf emphasiz s -91
sf encourag base 29
sf encourag ed 115
sf encourag ing -85
sf encourag s -82
sf end base -9
sf end ed -56
sf end ing -18
sf end s -20
sf endors base -33
sf endors ed 64
sf endors ing -44
sf endors s -8
sf endorsement base 23
sf endorsement s -23
sf engag base -35
sf engag ed -26
sf engag ing -37
sf enjoy base 77
sf enjoy ed -44
sf enjoy s -32
sf establish base -56
sf establish ed -20
sf establish ing -110
sf estimat base 35
sf estimat ed -21
sf estimat s 10
sf expand ed -34
sf expect base 40
sf expect ed -16
sf expect ing 97
sf expect s -47
sf experienc base -18
sf experienc ed -44
sf experienc s -53
sf explain ed 20
sf explain ing 9
sf explain s 21
sf expos base 5
sf expos ed 13
sf express base 12
sf express ed 15
sf express ing -12
sf eye base -79
sf eye s 48
sf fact base -16
sf fact s -35
sf fail base -76
sf fail ed -21
sf fail ing -40
sf fail s -46
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
sf feel base 55
sf feel ed -34
sf feel ing 33
sf feel s -97
sf fight base -33
sf fight ing 25
sf fight s -41
sf figur ed -24
sf figur ing 15
sf figur s -14
sf fil base -98
sf fil ed -35
sf fil ing 16
sf fil s 50
sf find base -53
sf find ed -29
sf find ing -30
sf find s 76
sf fir base -102
sf fir ing 31
sf focus ed -14
sf focus ing -6
sf focus s -26
sf follow base -12
sf follow ed -53
sf follow ing -77
sf follow s 68
sf forecast base 84
sf forget base -96
sf forward base -58
sf fram base 16
sf fram ed 27
sf fre base -13
sf fre ed -91
sf full base -8
sf giv base -41
sf giv ed -30
sf giv ing 6
sf giv s -12
sf go base -26
sf go ed -15
sf go ing -23
sf go s 39
sf goal base 29
sf goal s -70
sf grant base -65
sf grant ed -27
sf grant ing 50
sf grant s -18
sf grow base -29
sf grow ing -15
sf grow s -58
sf guarante ed -13
sf guess base 22
sf hammer ed -33
sf happy base -12
sf harsh base 16
sf hat base -7
sf hat s -34
sf hear base -11
sf hear ed -37
sf high base -12
sf highlight base -20
sf highlight ed 63
sf highlight ing 17
sf highlight s -17
sf hint ed -36
sf hir base -40
sf hir ed 7
sf hir ing -44
sf hit base 6
sf hit ing 23
sf hit s -79
sf hold base -23
sf hold ed -49
sf hold ing -20
sf hold s 28
sf hop base -36
sf hop ed -52
sf hop ing 48
sf hop s 61
sf hopeful base 24
sf hopeful s -48
sf hostility base 23
sf idea base 29
sf idea s -31
sf identify base 45
sf identify ed -17
sf identify ing -15
sf ignor base 88
sf ignor ed -71
sf ignor ing -52
sf imagin base -52
sf imagin ed 37
sf imply ed -49
sf imply ing 31
sf impos base -75
sf impos ed 62
sf impos ing -35
sf impression base -14
sf includ base -39
sf includ ing -62
sf includ s 71
sf indicat base 38
sf indicat ed -56
sf indicat s 67
sf inform ed -13
sf insist base 38
sf insist ed 12
sf insist s -27
sf instruct ed 17
sf intend ed -23
sf intend s -10
sf intens base 18
sf interest base 34
sf interest ing -84
sf interest s -107
sf interject ed -24
sf introduc ed -94
sf introduc ing 79
sf investigat base -52
sf investigat ed -43
sf investigat ing -51
sf invit ed -19
sf invit ing 19
sf invok ed 47
sf invok ing 57
sf issu base -20
sf issu ed 67
sf issu ing -35
sf issu s -39
sf it base -24
sf join base -52
sf join ed -17
sf join s -43
sf jok base -117
sf jok ed 50
sf jok ing -20
sf judg base 9
sf judg s -47
sf keen base 41
sf keep base -19
sf keep ed -70
sf keep ing 20
sf keep s 12
sf knock base -77
sf knock ed 41
sf know base -5
sf know ed -38
sf know ing 19
sf know s 92
sf label base -42
sf label ed 89
sf lambast ed 17
sf lament ed 90
sf lash ed 50
sf launch base 52
sf launch ed -70
sf launch ing 15
sf lay base -131
sf lay ed -71
sf lay ing 65
sf lay s 100
sf lean base 38
sf lean ing -17
sf lean s 34
sf learn base -6
sf learn ing -10
sf leav base 36
sf leav ed -36
sf leav ing -78
sf leav s -61
sf less base -28
sf let base -54
sf let ing 79
sf liken ed 34
sf lin base -12
sf lin ed -20
sf lin ing 65
sf lin s -51
sf link base -48
sf link ed -86
sf link s 92
sf list base -41
sf list ing 88
sf list s 91
sf littl base -17
sf lobby base -60
sf lobby ed 23
sf lobby ing -30
sf look base 36
sf look ed -80
sf look ing -6
sf look s -27
sf lov base -22
sf lov ed 31
sf lov ing -60
sf maintain base 30
sf maintain ed -99
sf maintain s -44
sf mak base -15
sf mak ed -17
sf mak ing -18
sf manag base -52
sf manag ed -58
sf manag ing -55
sf mandat base -69
sf mandat ed -15
sf mandat s 77
sf mark base 6
sf mark ed -22
sf mark ing -18
sf mark s -51
sf mean base 22
sf mean ed -22
sf mean ing -42
sf mean s -71
sf mention base 10
sf mention ed -34
sf mention ing 139
sf mention s -6
sf messag base 11
sf messag ing -20
sf messag s -62
sf met base -35
sf mind base 57
sf mind s -74
sf mock base -19
sf mock ed 10
sf mock ing -59
sf mount base -69
sf mount ing 70
sf mov base -30
sf mov ed -28
sf mov s -76
sf movement base -13
sf nam base -55
sf nam ed 116
sf nam ing 13
sf nam s -78
sf need ed -26
sf need s -43
sf negativ base 6
sf negotiat base -50
sf negotiat ed 95
sf negotiat ing -74
sf nominat base -50
sf nominat ed 49
sf nominat ing -13
sf not base -96
sf not ed 42
sf not ing 56
sf not s -11
sf nothing ing -33
sf notic base 30
sf objection s -19
sf obvious s 11
sf offer ed 13
sf offer s -43
sf ongo ing 7
sf open base -13
sf open ed -14
sf open ing -74
sf open s -15
sf opponent base 25
sf opponent s -97
sf oppos base 39
sf oppos ed 15
sf oppos ing -43
sf oppos s -38
sf opposition base -7
sf opt ed 21
sf optimistic base -14
sf order base -72
sf order ed 60
sf order s 46
sf outlin ed -26
sf outrag base 5
sf outrag ed 13
sf outspoken base 28
sf overwhelm ing 16
sf paint ing -36
sf pass base -98
sf pass ed 21
sf pass ing 64
sf pass s -39
sf passionat base 35
sf pay base -12
sf pay ing -53
sf pay s -22
sf perceiv ed -16
sf perception base -30
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
sf pivot base -26
sf pivot ing -19
sf plan base -27
sf plan ed -52
sf plan ing 20
sf plan s 8
sf play base -14
sf play ed -8
sf play ing -47
sf play s -83
sf plead ed 11
sf pledg base -9
sf pledg ed -41
sf pledg ing 140
sf pledg s 48
sf point base -23
sf point ed 26
sf point ing 32
sf point s -11
sf pois ed -6
sf portray ed 41
sf portray ing -31
sf position base -21
sf position ed -22
sf position s -23
sf post base -60
sf post ed 34
sf post ing -27
sf post s 78
sf praiz base -12
sf praiz ed 21
sf praiz ing -33
sf praiz s 97
sf predict base 11
sf predict ed 12
sf predict ing -31
sf prediction base -5
sf prediction s 22
sf prefer base -14
sf prefer ed -39
sf present base -52
sf present ed 45
sf present s -59
sf press base -68
sf press ed 43
sf press ing 99
sf pressur base -16
sf presum ed -36
sf priority base 61
sf priority s -70
sf proclaim ed 22
sf project base -65
sf project ed 92
sf project s -9
sf projection s 15
sf promiz base -30
sf promiz ed 66
sf promiz ing 77
sf promiz s -45
sf promot base 96
sf promot ed -57
sf promot ing -45
sf prompt ed -42
sf prompt ing 26
sf propos ed -10
sf propos ing 55
sf proposal base -14
sf proposal s -8
sf protest base -36
sf protest ed 9
sf protest ing 78
sf protest s -32
sf proud base -11
sf prov base -5
sf prov ed -61
sf provid base 15
sf provid ing -68
sf provid s -111
sf publish ed -45
sf pursu base 69
sf pursu ed -46
sf pursu ing -25
sf push base -61
sf push ed -5
sf push ing 31
sf push s -6
sf put base 24
sf put ing -135
sf put s 8
sf question base -18
sf question ed 112
sf question ing 55
sf question s -25
sf quick base -12
sf quot ed -14
sf quot s -29
sf rail ed 35
sf rais base -30
sf rais ed 15
sf rais ing -32
sf rais s -16
sf rang base -14
sf rang ing -103
sf rattl ed 57
sf reach ed -14
sf reach ing -73
sf reach s -48
sf react base 55
sf react ed 40
sf react ing -42
sf read base 7
sf read ing -44
sf read s 27
sf ready base -18
sf realiz base 21
sf reason base 33
sf reason s -100
sf rebuf ed -8
sf rebuk base -48
sf rebuk ed 115
sf rebut base 40
sf recall ed 28
sf receiv base -14
sf receiv ed -45
sf receiv s -54
sf recogniz base -19
sf recogniz ed -39
sf recogniz ing 85
sf recogniz s -69
sf recommend base 41
sf recommendation base 28
sf recommendation s -45
sf recount base -52
sf recount ed 22
sf refer ed -37
sf refer ing -26
sf refer s -12
sf referenc base -10
sf referenc ed 73
sf referenc ing 32
sf referenc s -52
sf reflect base -10
sf reflect ed -52
sf reflect ing -14
sf refus base -70
sf refus ed -12
sf refus ing 27
sf refus s 98
sf refusal base -14
sf regard base -12
sf regard ed 64
sf regard ing -62
sf reiterat ed 53
sf reject base -27
sf reject ed 43
sf reject ing -31
sf rejection base 19
sf releas base -23
sf releas ed 11
sf releas s -38
sf rely base -71
sf rely ed -104
sf rely ing 45
sf remain base 40
sf remain ed -20
sf remain ing -63
sf remain s -55
sf remark base -9
sf remark ed 109
sf remark ing 65
sf remark s -24
sf remember base 64
sf remember ed 36
sf remember s -68
sf remind ed 99
sf remind ing -7
sf renew base -25
sf renew ed 25
sf repeat base 96
sf repeat ed -16
sf repeat ing 10
sf reply base -59
sf reply ed 11
sf report base -77
sf report ed 73
sf report ing -34
sf report s -39
sf represent base 79
sf represent ed -41
sf represent ing -91
sf represent s -23
sf request base -29
sf request ed 76
sf request s -25
sf requir base 16
sf requir ed -36
sf requir ing -38
sf requir s 16
sf resist base 84
sf resist ed -52
sf resolv base 29
sf resolv ed -89
sf resonat base -27
sf resonat ed 29
sf respond base -29
sf respond ed 48
sf respond ing -100
sf respond s 6
sf respons base -16
sf respons s 21
sf restrict base -94
sf restrict ed -89
sf restrict ing 105
sf return base 13
sf return ed -33
sf return ing -110
sf return s -58
sf retweet ed 63
sf reveal base 21
sf reveal ed -24
sf reveal s 17
sf revelation base -55
sf revelation s 21
sf revers base 49
sf revers ed -32
sf revers ing -35
sf rip ed 28
sf roll base -40
sf roll ed 12
sf roll ing -10
sf roll s -45
sf rul base -30
sf rul ed 101
sf rul s -60
sf rumor s 75
sf run base -17
sf run ed -14
sf run ing -25
sf run s -63
sf satisfy ed -47
sf say ed 17
sf say ing -47
sf say s 53
sf scar base -75
sf scar ed 13
sf scar s 19
sf scrambl base 60
sf scrambl ed -11
sf scrambl ing -96
sf see base 21
sf see ed -56
sf see ing -59
sf see s 67
sf seek base -42
sf seek ed -12
sf seek s 25
sf seem base -47
sf seem ed 12
sf seem ing -12
sf seem s 33
sf seiz base 46
sf seiz ed -93
sf seiz ing 66
sf self-describ ed 29
sf send base -54
sf send ed 8
sf send ing -109
sf sens base -27
sf sentenc base -67
sf sentenc ed 47
sf sentenc s -19
sf sentiment base 22
sf sentiment s -14
sf set base 6
sf set ing -21
sf set s -101
sf shar base 22
sf shar ing -81
sf shar s -19
sf sharp base 16
sf shift base -75
sf shift ed -8
sf shift ing -15
sf shift s 35
sf shock base -34
sf shock ing 61
sf shock s -7
sf shoot base 26
sf shoot ing -49
sf shout ed 71
sf shout ing -47
sf show ed -29
sf show ing -7
sf show s -8
sf sid base -51
sf sid ed 108
sf sid s -21
sf sign base -22
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
sf sound ing -67
sf sound s 56
sf spar ed -6
sf speak ed 13
sf speak ing -47
sf speak s 15
sf speculat ed 51
sf speculation base 51
sf spent base -24
sf split base -14
sf spot base -62
sf spot ed 47
sf spot s -66
sf stanc s -10
sf stand base 14
sf stand ed -53
sf stand ing -24
sf stand s 39
sf start base -74
sf start ed -29
sf start ing 12
sf start s 77
sf stat base -35
sf stat ed 207
sf stat ing 172
sf stat s -38
sf statement s -30
sf step ed -25
sf step ing -49
sf step s 6
sf stop ed -16
sf stop ing -69
sf stop s -49
sf story base -96
sf story s 92
sf strategy s -109
sf stress base -117
sf stress ed 34
sf strong base -12
sf struggl base -42
sf struggl ed -29
sf struggl ing -19
sf stuck base -47
sf submit ed -8
sf sued ed -37
sf suggest base 36
sf suggest ed 26
sf suggest ing 21
sf suggest s -53
sf suggestion s 36
sf support base -9
sf support ed 54
sf support ing 45
sf support s 38
sf supporter base 83
sf supporter s -41
sf sur base 15
sf surpriz base 29
sf surpriz ed -46
sf suspect base -50
sf suspect ed 52
sf suspect s 25
sf tak base -27
sf tak ed -32
sf tak ing -15
sf tak s 9
sf talk base -48
sf talk ed 55
sf talk ing 15
sf talk s 18
sf target ed -21
sf target ing -31
sf target s -14
sf tell base 6
sf tell ing -26
sf tell s 115
sf tend base -16
sf tend s -46
sf thank ed 81
sf thank ing 136
sf thank s -119
sf ther base -24
sf think base 39
sf think ed -71
sf think ing -37
sf think s 59
sf threaten base 44
sf threaten ed -22
sf threaten s -63
sf throw base 16
sf throw ing 8
sf tick ed 43
sf tie base -77
sf tie ing 79
sf titl base -94
sf titl ed 76
sf titl s -83
sf touch base -29
sf tout ed -27
sf tout ing 11
sf trad base -31
sf trad ed -15
sf trad s -13
sf troubl base -92
sf troubl ing 61
sf troubl s 69
sf trust base -16
sf trust ed 17
sf try ed -35
sf try ing -11
sf try s 27
sf turn base -22
sf turn ed -23
sf turn ing -116
sf turn s 25
sf tweet base -37
sf tweet ed 65
sf tweet ing 141
sf tweet s -104
sf unawar base 7
sf uncover ed -77
sf underscor base -24
sf underscor s 7
sf understand s -24
sf unhappy base -10
sf unleash ed -8
sf upset base 24
sf urg ed 67
sf urg ing -52
sf used ed -25
sf using ing -11
sf utter ed 43
sf very base -14
sf view base 44
sf view ing -93
sf vocal base 10
sf voic base -68
sf voic ed 110
sf voic s -58
sf vot base -32
sf vot ed 57
sf vot s -31
sf vow base -34
sf vow ed 65
sf vow ing -49
sf vow s 70
sf walk base -20
sf walk ed -28
sf walk ing -21
sf want base 5
sf want ed 11
sf want ing -10
sf want s -20
sf warn base 31
sf warn ed 32
sf warn ing -19
sf watch base -64
sf watch ed 23
sf watch ing 18
sf wav base -26
sf wav ed -40
sf wav s 24
sf weigh base -10
sf weigh ed 29
sf welcom base -37
sf welcom ed 33
sf welcom ing -36
sf wish base 38
sf wish s -76
sf withdraw base 59
sf witness base 65
sf wonder base 15
sf word base -6
sf word ing -14
sf word s -22
sf worry base 36
sf worry ed 24
sf worry s -20
sf writ base -5
sf writ ed 23
sf writ ing -71
sf writ s -36
sf yell ed 40
sf zero base -88
sg abl  -55
sg abl +should+be 54
sg abl +to+be -13
sg abl +was -49
sg abl +were -68
sg abl +will+be 57
sg accept  45
sg accept +to -27
sg accord  14
sg account  -18
sg accus  12
sg accus +also -11
sg accus +have -22
sg accus +is 72
sg acknowledg  44
sg acknowledg +to -73
sg add  14
sg add +to -42
sg address  -48
sg address +also -40
sg address +to 65
sg admir  -96
sg admission  48
sg admit  86
sg admit +to -71
sg adviz  95
sg advocat  -26
sg advocat +to 71
sg affirm  14
sg agre  38
sg agre +ly -68
sg agre +to 78
sg aim  34
sg air  -62
sg air +to -39
sg air +will 32
sg alarm  70
sg align  -48
sg allow  33
sg allow +to 22
sg allow +would -72
sg allud  7
sg anger  27
sg angry  41
sg angry +are -12
sg announc  7
sg announc +to -64
sg announc +was 19
sg announcement  -34
sg answer  44
sg answer +to 22
sg anticipat  -57
sg apologiz  11
sg appeal  -25
sg appeal +to -44
sg appear  6
sg appear +also 15
sg appear +to -71
sg applaud  -50
sg appoint  -13
sg approv  -120
sg argu  42
sg argu +has 11
sg argument  15
sg articulat  24
sg ask  -9
sg ask +to -63
sg ask +was 107
sg assail  7
sg assert  41
sg assertion  38
sg assessment  8
sg assum  -22
sg assumption  9
sg assur  58
sg assur +is -102
sg assur +to -70
sg assuranc  13
sg attack  -13
sg attack +ly -60
sg attack +to 75
sg attempt  -5
sg attract  -92
sg attract +has -80
sg attract +to -28
sg attribut  -90
sg avoid  10
sg avoid +to 22
sg back  -9
sg back +is -23
sg back +ly -12
sg back +to 18
sg back +was -47
sg balk  16
sg ban  -19
sg ban +to 44
sg ban +to+ly -44
sg bash  50
sg bash +to -80
sg becam  -50
sg becam +ly 52
sg becom  -37
sg becom +could -28
sg becom +have 34
sg becom +to 34
sg becom +will -49
sg becom +would -25
sg beg  -20
sg begin  -18
sg begin +are 53
sg begin +had -38
sg begin +has -50
sg begin +have -8
sg begin +ly 47
sg begin +to 62
sg believ  16
sg believ +ly -40
sg believ +still 73
sg believ +to -98
sg best  -12
sg better  -38
sg bitter  5
sg blam  44
sg blast  15
sg block  -26
sg block +to -28
sg boast  34
sg boo  -103
sg brag  16
sg break +to -42
sg bring  -67
sg bring +would -35
sg broad  42
sg broadcast  -18
sg brush  13
sg calculat  -60
sg call +also 68
sg call +are -18
sg call +has 64
sg call +has+ly 8
sg call +have -5
sg call +is 38
sg call +ly -17
sg call +to 45
sg call +was -63
sg captur  38
sg captur +has -103
sg captur +to -11
sg car  -25
sg carry  -36
sg carry +to -18
sg cast  30
sg cast +to 9
sg caution  7
sg celebrat  -80
sg certain  -58
sg challeng  15
sg challeng +is -7
sg champion  -82
sg chant  54
sg characteriz  33
sg charg +ly -59
sg charg +to -47
sg charg +was 25
sg cheer +to -78
sg chid  61
sg choos  -33
sg choos +to -38
sg choos +was 23
sg claim +to 13
sg clarify  -50
sg clear  -63
sg clear +is -43
sg clear +is+not -53
sg clear +no -43
sg clear +to -10
sg clear +was 106
sg co-sponsor  -10
sg coin  -28
sg com  -44
sg com +could -24
sg com +had -55
sg com +has 59
sg com +have 62
sg com +is -64
sg com +ly 45
sg com +may -34
sg com +then -47
sg com +to 17
sg com +will 87
sg com +would 66
sg comment  6
sg comment +to -46
sg commit  -129
sg compar  9
sg complain  9
sg complaint  15
sg conced  42
sg concern  17
sg concern +are 30
sg conclud  40
sg condemn  17
sg condemn +to -66
sg confident  -38
sg confirm  28
sg confirm +to 26
sg confront  11
sg confront +to -25
sg confus  65
sg consensus  34
sg consider  20
sg consider +are 92
sg consider +is 71
sg consider +to -76
sg consider +would -87
sg contend  45
sg continu +also -68
sg continu +to -12
sg continu +will -25
sg continu +would -99
sg contradict  19
sg contrast  -46
sg controversial  16
sg conversation  8
sg convinc  -39
sg convinc +to 67
sg count  -7
sg count +are -44
sg count +is 71
sg counter  18
sg counter +to 46
sg cover  -39
sg cover +to -31
sg creat  -56
sg creat +has 17
sg creat +to -32
sg creat +would -33
sg credit  22
sg critical  -74
sg criticism +to 48
sg criticiz  5
sg criticiz +has -55
sg criticiz +ly 10
sg criticiz +to 21
sg cry  23
sg cut  -19
sg cut +to -24
sg debat  -25
sg debat +first -35
sg debat +last -23
sg debat +to 49
sg decid  25
sg decid +to -68
sg decision  -14
sg declar  -15
sg declar +to 88
sg declar +was 8
sg declin  6
sg decry  31
sg dedicat  -8
sg deem  -10
sg deep  19
sg defend  14
sg defend +to 22
sg deliver +to 12
sg demand  -12
sg demonstrat  17
sg demonstrat +to -78
sg denial  18
sg denounc  34
sg denounc +ly 23
sg deny  16
sg deny +has 53
sg deny +to -38
sg describ  59
sg describ +to -112
sg desir  26
sg detail  5
sg determin  9
sg devot  -16
sg dictat  6
sg direct  -28
sg direct +has -90
sg disagre  -38
sg disagreement  35
sg disappoint  -24
sg disavow +to -53
sg disclos  138
sg disclosur  21
sg discover  -11
sg discuss  41
sg discuss +to -16
sg discussion  8
sg dismiss  89
sg display  29
sg disput  -66
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
sg earn +has 27
sg earn +to -13
sg echo  -21
sg elect  30
sg elect +is -39
sg elect +to -29
sg elect +was -36
sg embrac  -34
sg embrac +to -80
sg emerg  -6
sg emerg +has -7
sg emphasiz  7
sg emphasiz +to 14
sg encourag  30
sg encourag +to 20
sg end  -20
sg end +to -34
sg end +would -24
sg endors  6
sg endors +has -11
sg endors +has+not -41
sg endors +have 23
sg endors +ly 15
sg endors +to 51
sg endorsement  9
sg engag  -60
sg enjoy  -40
sg envision  -61
sg establish  73
sg estimat  25
sg expand  -53
sg expand +to 51
sg expand +would -29
sg expect  11
sg expect +are 49
sg expect +is 70
sg expect +is+ly 120
sg expect +is+not 71
sg explain  30
sg explain +to -6
sg expos  9
sg express  10
sg express +to -13
sg fact  -21
sg fail  -22
sg fail +has -49
sg fals  42
sg far  -35
sg far +are -62
sg far +has+so 9
sg far +is -64
sg far +so -21
sg far +thus -21
sg far +too -9
sg far +was -61
sg far +were 78
sg fault  -78
sg favor  -6
sg fear  20
sg featur  -20
sg feel  -15
sg fight  16
sg fight +to -37
sg figur  -10
sg fil  -17
sg fil +to -39
sg fil +was 10
sg find  53
sg find +also -79
sg find +has -29
sg find +have 17
sg find +to -45
sg fir  25
sg fir +was -66
sg float  16
sg focus  -31
sg focus +has -109
sg focus +is -108
sg focus +ly -42
sg focus +to 85
sg focus +will 88
sg follow  -34
sg follow +to -11
sg follow +will -35
sg forecast  -44
sg forget  -60
sg forward  -14
sg fram  -24
sg fre  -56
sg full  -39
sg giv  -19
sg giv +had -34
sg giv +has 13
sg giv +have -115
sg giv +is 40
sg giv +to -38
sg giv +was -75
sg giv +would -26
sg go +are -34
sg go +could -17
sg go +has 66
sg go +have 25
sg go +is -69
sg go +ly 22
sg go +to -36
sg go +was -20
sg go +were 36
sg go +will -43
sg go +would -32
sg go +’s 50
sg grant  -45
sg grow  -43
sg grow +are 84
sg grow +is -55
sg grow +to -29
sg guarante  -7
sg guess  -17
sg hail  -31
sg hammer  -98
sg hard  23
sg hard +is -6
sg harsh  -30
sg hat  11
sg hear  -64
sg hear +to -41
sg high  -51
sg high +ly -25
sg highlight  -78
sg highlight +to 87
sg hint  -18
sg hir  -22
sg hir +to -28
sg hit  -11
sg hit +to -48
sg hold +has 50
sg hold +has+never -17
sg hold +is -73
sg hold +ly 56
sg hold +to 52
sg hold +was -67
sg hold +will 18
sg hold +will+be -31
sg hop  19
sg hop +are 8
sg hop +had 12
sg hopeful  -82
sg idea  -11
sg identify  23
sg identify +to -56
sg ignor  22
sg ignor +ly -15
sg ignor +to -38
sg illustrat  21
sg imagin  5
sg imply  84
sg impos  9
sg impos +to -22
sg impression  45
sg includ  -28
sg includ +also -22
sg includ +to -17
sg indicat  26
sg indicat +has 53
sg inform  42
sg insist  33
sg insist +to -19
sg intend  -29
sg intens  -24
sg interject  97
sg introduc  8
sg introduc +to -39
sg introduc +was 21
sg investigat  -45
sg investigat +to -43
sg invit  -18
sg invok  -44
sg issu  -28
sg it  -23
sg it +did -51
sg it +now -29
sg it +so -89
sg it +to -12
sg it +yet -48
sg join  -32
sg join +has 17
sg join +to -42
sg join +was -92
sg jok  -19
sg judg  -56
sg keep  -22
sg keep +is 35
sg keep +to -46
sg knock  -32
sg know  -12
sg know +also -45
sg know +don't 10
sg know +has -131
sg know +is 96
sg know +to -109
sg know +was 99
sg label  -47
sg lament  -36
sg lash  -31
sg launch  -35
sg lay  64
sg lay +to -67
sg lean  -19
sg learn  -15
sg learn +to 9
sg leav  -18
sg leav +has -51
sg leav +have -58
sg leav +to -22
sg leav +would -10
sg less  -46
sg less +is -45
sg less +much -42
sg less +was 37
sg let  -32
sg let +to -18
sg lin  -31
sg lin +long -39
sg lin +ly 70
sg link  15
sg list  28
sg list +ly 28
sg littl  -19
sg lobby  6
sg look  -33
sg look +are 95
sg look +is 57
sg look +ly 35
sg look +to 66
sg lov  -25
sg maintain  -17
sg maintain +has 18
sg maintain +to -71
sg mak  -22
sg mak +also 29
sg mak +are -21
sg mak +can -64
sg mak +could -36
sg mak +had 27
sg mak +has -55
sg mak +have -23
sg mak +is -48
sg mak +ly 27
sg mak +to -5
sg mak +was -116
sg mak +were 25
sg mak +would 24
sg manag  -37
sg manag +to -10
sg mark  -47
sg mean  -26
sg mean +doesn't 34
sg mean +ly 35
sg mention  -40
sg mention +did+not 53
sg mention +ly 77
sg mention +no -20
sg messag  -13
sg met  -51
sg mind  33
sg mock  48
sg mount +to -45
sg mov  -13
sg mov +has -43
sg mov +is -76
sg mov +ly -35
sg mov +to -20
sg movement  -17
sg nam  -20
sg nam +to -11
sg need +ly -82
sg need +may -81
sg need +will 24
sg need +would -65
sg negativ  -10
sg negotiat  -10
sg negotiat +to -12
sg nervous  71
sg nominat  -55
sg nominat +to -90
sg not +also 29
sg nothing  -82
sg nothing +had 61
sg notic  15
sg objection  -34
sg observ  -6
sg obvious  63
sg offer  -24
sg offer +are -40
sg offer +has 51
sg offer +to -66
sg ongo  45
sg open  18
sg open +is 8
sg open +to -12
sg opponent  -27
sg oppos  -6
sg oppos +ly -13
sg oppos +to -12
sg opt  25
sg order  -17
sg outlin  16
sg outrag  5
sg overwhelm  31
sg paint  12
sg pass  -29
sg pass +to -56
sg pay  -60
sg pay +is 6
sg pay +will 59
sg pay +would -40
sg perceiv  -35
sg perception  -23
sg personal  -47
sg personal +ly 100
sg persuad +to 47
sg pick  -32
sg pick +to 48
sg pick +will -32
sg pitch  -6
sg pivot  13
sg plan  -8
sg plan +are 6
sg plan +has+no -6
sg plan +is 60
sg play  -68
sg play +could -31
sg play +is -32
sg play +to -29
sg play +will -44
sg plead  40
sg pledg  -36
sg pledg +has 87
sg pledg +has+ly -28
sg point  -8
sg point +also 107
sg point +to -104
sg pois  -32
sg pois +is -20
sg portray  -21
sg position  -17
sg praiz  26
sg predict  39
sg predict +to -83
sg prediction  16
sg prefer  75
sg present  -18
sg present +to -62
sg press +to -27
sg press +was 11
sg pressur  -43
sg pressur +to 23
sg presum  -14
sg priority  7
sg proclaim  -27
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
sg proposal  -28
sg protest +to -48
sg proud  -102
sg prov  -62
sg prov +has 62
sg prov +to 49
sg prov +will -31
sg provid  13
sg provid +also 18
sg provid +could 20
sg provid +has -65
sg provid +have -34
sg provid +to -39
sg publish  19
sg purport  -26
sg pursu  27
sg pursu +to -43
sg push  -7
sg push +has -63
sg push +have -73
sg push +is -11
sg push +to -88
sg put  46
sg put +has -89
sg put +to -49
sg put +would -65
sg question  8
sg question +ly 15
sg question +to 21
sg quick  -38
sg quick +was -15
sg quot  16
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
sg reach +to -39
sg react  -25
sg read  45
sg read +to -94
sg ready  -15
sg ready +is -55
sg ready +was 85
sg realiz  68
sg reassur  -46
sg rebuf  -28
sg rebuk  -68
sg recall  21
sg receiv  -36
sg receiv +had -10
sg receiv +has -85
sg receiv +ly -95
sg receiv +will -58
sg recit  10
sg recogniz  -5
sg recogniz +to 56
sg recommend  -31
sg recount  24
sg refer +ly -59
sg refer +was 26
sg referenc  -17
sg reflect  -21
sg reflect +to -46
sg refus +has 149
sg refusal  -14
sg regard  -59
sg reiterat  39
sg reject  17
sg reject +ly -61
sg reject +to 12
sg rejection  30
sg releas  -63
sg releas +ly 69
sg releas +to -38
sg releas +to+be -45
sg releas +was 81
sg reluctant  -62
sg rely  -46
sg remain  -41
sg remain +to -31
sg remain +will -17
sg remark  18
sg remember  57
sg remember +to -9
sg remind  -66
sg renew  -81
sg renew +to 46
sg repeat  -7
sg reply  -32
sg report  -22
sg report +first 47
sg report +ly 29
sg report +to 65
sg report +was+first 107
sg represent  -73
sg request  -34
sg request +to 39
sg requir  -37
sg requir +will 12
sg requir +would -39
sg resist  -88
sg resolv  11
sg resonat  -29
sg respond  34
sg respond +did+not+ly 64
sg respond +has -80
sg respond +to 39
sg respons  -8
sg restrict  75
sg return  -7
sg return +to -14
sg return +was -26
sg return +will -28
sg retweet  -10
sg reveal  30
sg reveal +to -79
sg reveal +was -53
sg revelation  -16
sg revers  -85
sg rip  -55
sg roll  -101
sg roll +to -15
sg rul  -23
sg rul +to -12
sg rumor  31
sg run  -12
sg run +can -12
sg run +has 69
sg run +is -24
sg run +to -31
sg run +was -19
sg run +will 68
sg run +’s -17
sg satisfy  13
sg say  19
sg say +also 74
sg say +are 13
sg say +had -66
sg say +has 26
sg say +has+ly 45
sg say +have -46
sg say +is -13
sg say +later 48
sg say +ly 43
sg say +now -8
sg say +to -77
sg say +was 96
sg say +will -86
sg scar  -30
sg see +can 28
sg see +had -52
sg see +has -106
sg see +have -27
sg see +is 20
sg see +not 10
sg see +to -97
sg see +to+be -91
sg see +was 44
sg see +would -142
sg seek  13
sg seek +has -9
sg seek +is 106
sg seek +will 60
sg seek +would -50
sg seem  -10
sg seem +may 115
sg seiz  -92
sg seiz +to -35
sg self-describ  29
sg send  -11
sg send +to -19
sg send +was -59
sg send +were -54
sg sens  37
sg sentenc  -23
sg sentiment  8
sg set  -23
sg set +is 24
sg set +to -20
sg set +was -82
sg shar  13
sg shar +to -70
sg sharp  47
sg shift  42
sg shift +has -83
sg shift +to -16
sg shock  -70
sg shout  -19
sg show +also 49
sg show +are -9
sg show +has -30
sg show +is 41
sg show +ly 28
sg show +to -19
sg show +was 15
sg shrug  31
sg sid  -36
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
sg speak  26
sg speak +also 15
sg speak +had -64
sg speak +has 7
sg speak +ly 80
sg speak +to -20
sg speak +was -74
sg speculat  -48
sg speculation  51
sg spent +had -63
sg spent +has -60
sg spent +have -47
sg split  -9
sg spot  -13
sg stanc  -42
sg stand  -73
sg stand +to -49
sg start  -65
sg start +to -31
sg stat  -21
sg stat +ly -76
sg stat +most -21
sg stat +to 96
sg statement  -17
sg step  -83
sg step +first -22
sg step +to -12
sg stop  -29
sg stop +to -46
sg story  -19
sg strategy  -19
sg stress  8
sg strong  -30
sg strong +ly -56
sg struck  -33
sg struggl  10
sg struggl +has -130
sg struggl +is 17
sg stuck  93
sg submit  -12
sg sued  41
sg suggest +also 55
sg suggest +has 54
sg suggest +have -45
sg suggest +ly -13
sg suggest +to 28
sg suggestion  -16
sg support  -6
sg support +could+not -31
sg support +has 25
sg support +is 30
sg support +ly 12
sg support +to -57
sg support +was 66
sg support +will 96
sg support +would -19
sg support +would+not -57
sg supporter  -20
sg supporter +to -42
sg supportiv  -114
sg sur  -20
sg sur +to+be -19
sg surpriz  25
sg surpriz +no -63
sg suspect  -14
sg tak  -36
sg tak +also -41
sg tak +are 41
sg tak +has 32
sg tak +have -11
sg tak +is -99
sg tak +ly -90
sg tak +to 5
sg tak +was -56
sg tak +will -9
sg tak +would -38
sg talk  -28
sg talk +is -64
sg talk +to -45
sg target  -7
sg target +to -16
sg tell  32
sg tell +is -18
sg tell +ly 40
sg tell +to -24
sg tend  9
sg testify  -98
sg ther  -16
sg ther +then -38
sg think +to 55
sg threaten  34
sg threaten +has 133
sg throw  -9
sg throw +to -42
sg tie  28
sg tie +to 5
sg titl  -20
sg touch  -7
sg tout  109
sg trad  -24
sg trad +to -15
sg trash  7
sg troubl  -10
sg trust  -43
sg try  49
sg try +are -86
sg try +has -17
sg try +has+been -106
sg try +is -39
sg try +ly -61
sg try +to -61
sg turn  33
sg turn +has -96
sg turn +have -43
sg turn +ly -71
sg turn +to -39
sg turn +will -22
sg tweet  -14
sg uncover  22
sg underscor  -32
sg understand  -29
sg unleash  23
sg unveil  127
sg upset  -150
sg urg  -10
sg urg +to -7
sg used  17
sg used +had -52
sg used +has 20
sg used +ly -35
sg used +was -14
sg using  -25
sg using +is 13
sg very  -84
sg very +is -82
sg veto  51
sg vocal  35
sg voic  -40
sg vot  -28
sg vot +can 68
sg vot +had 43
sg vot +ly -71
sg vot +to -20
sg vot +will -66
sg vot +would 123
sg vow  8
sg walk  -96
sg want  -7
sg want +did+not 5
sg want +didn’t -37
sg want +doesn’t -47
sg want +don't 57
sg want +don’t -10
sg want +ly -32
sg warn  10
sg wary  -66
sg watch  -37
sg watch +to -26
sg wav  -8
sg weigh  8
sg weigh +to 30
sg welcom  -5
sg whisper  34
sg wish  -18
sg withdraw +to -55
sg witness  -90
sg wonder  -41
sg worry  -16
sg writ  28
sg writ +to -87
sg yell  27
sg zero  7
sg zero +to -16
sl abl -s -14
sl abl CAP -24
sl abl he -72
sl abl w 34
sl accept -s 60
sl accept CAP -79
sl accept and -99
sl accept he 69
sl accept w -29
sl accord " -35
sl accord , 7
sl accord ^ 40
sl accord that 36
sl accord the -48
sl accord w -27
sl account 's -11
sl account -ed -22
sl account -s -69
sl account CAP -43
sl account the -50
sl account w -58
sl accus , -68
sl accus CAP 32
sl accus and 6
sl accus he 97
sl accus w 10
sl accus who -21
sl acknowledg , 69
sl acknowledg -s 57
sl acknowledg CAP -6
sl acknowledg w -17
sl add " 50
sl add , 11
sl add -s -47
sl add CAP 32
sl add and -26
sl add he -23
sl add it 28
sl add she 48
sl add w 19
sl address -ed -41
sl address -s -109
sl address CAP 31
sl address ^ 84
sl address and -19
sl address the -12
sl address w -52
sl admit -s 19
sl admit and -44
sl admit he 102
sl adopt -s -30
sl adopt CAP 19
sl advic -ed -24
sl advic w 49
sl adviz CAP -89
sl adviz he -87
sl adviz who -92
sl advocat , 141
sl advocat -s 33
sl advocat an -52
sl advocat and -59
sl advocat w -96
sl agre , 30
sl agre -s 76
sl agre CAP -15
sl agre he -109
sl agre w 7
sl aim -s 29
sl aim CAP 35
sl aim w -14
sl air -ing -30
sl air -s -52
sl air CAP 56
sl air that -40
sl air the 55
sl air w 20
sl alleg , 41
sl alleg -s 72
sl alleg CAP 23
sl alleg the 6
sl alleg w -7
sl allegation w -27
sl allow , -40
sl allow CAP -17
sl allow it -43
sl allow of -11
sl allow that 33
sl allow which 22
sl allud , -13
sl anger w 40
sl angry -s 14
sl angry the -32
sl announc -s -11
sl announc CAP -18
sl announc he -63
sl announc w 24
sl announcement 's -107
sl announcement his 26
sl announcement the 14
sl announcement w 21
sl announcement ’s 56
sl answer -ed -25
sl answer -ing -30
sl answer CAP -21
sl answer an -27
sl answer he 23
sl answer the 14
sl answer w -21
sl anxiety the 8
sl apologiz CAP 46
sl appeal 's 23
sl appeal -ing -19
sl appeal an -27
sl appeal and -31
sl appeal his -51
sl appeal the -13
sl appeal w 83
sl appear , -45
sl appear -s 29
sl appear CAP -27
sl appear ^ -92
sl appear and -20
sl appear he -60
sl appear it -18
sl appear she -55
sl appear that 80
sl appear they -47
sl appear w 22
sl applaud , 27
sl appoint w -48
sl approv w 72
sl argu , 99
sl argu -s -64
sl argu CAP 39
sl argu and 104
sl argu he 12
sl argu she 27
sl argu they 10
sl argu w 95
sl argu who -99
sl argument CAP 12
sl argument w -9
sl ask " -9
sl ask , 12
sl ask -ed -37
sl ask -ing -29
sl ask -s -8
sl ask CAP -8
sl ask ^ 24
sl ask and 30
sl ask he 18
sl ask i -20
sl ask she -55
sl ask w 65
sl ask we -13
sl ask when 22
sl ask who 58
sl assert CAP -76
sl assertion 's 9
sl assertion w -21
sl assessment his 12
sl assessment w -77
sl assum it 45
sl assur CAP -27
sl assur w -31
sl attack ' -47
sl attack 's 100
sl attack -ed -14
sl attack -ing 29
sl attack -s 43
sl attack CAP -54
sl attack NUM -72
sl attack an -30
sl attack and -50
sl attack her 101
sl attack his 96
sl attack of 18
sl attack on 37
sl attack that 31
sl attack the -39
sl attempt 's -98
sl attempt -ed -63
sl attempt CAP -14
sl attempt an 25
sl attempt w -25
sl attract -s 72
sl attract w -116
sl attribut w 46
sl avoid -s 56
sl avoid CAP 81
sl avoid and -63
sl avoid he -43
sl avoid w -42
sl awar CAP -81
sl awar w 37
sl back , 8
sl back -ed 59
sl back -ing -19
sl back -s -20
sl back CAP 39
sl back ^ -33
sl back and -123
sl back he 73
sl back him -37
sl back it -17
sl back of -46
sl back the 50
sl back their -17
sl back w -43
sl back who -33
sl ban -ed -22
sl ban -s -48
sl ban CAP 43
sl ban a -38
sl ban for -8
sl ban the -21
sl becam , 53
sl becam -s -54
sl becam CAP -82
sl becam he -102
sl becam it 72
sl becam that 60
sl becam w -45
sl becom , -87
sl becom -ed 72
sl becom -s -109
sl becom CAP -19
sl becom and -33
sl becom from -7
sl becom he -33
sl becom it -12
sl becom of -7
sl becom she -26
sl becom that -17
sl becom they -67
sl becom what -35
sl becom which -15
sl becom who 45
sl becom ’s 77
sl begin , 59
sl begin -ing -50
sl begin -s -56
sl begin CAP 32
sl begin he -38
sl begin it -46
sl begin she -13
sl begin that -37
sl begin the -22
sl begin w -71
sl begin which -54
sl believ , -32
sl believ -s 48
sl believ CAP 50
sl believ he -88
sl believ i -75
sl believ they 55
sl believ w 6
sl believ who -18
sl best 's 76
sl best CAP -47
sl best ^ -62
sl best at -11
sl best he 43
sl best his -45
sl best the -13
sl best their -26
sl best w -31
sl best ’s -53
sl better , -30
sl better -ed -19
sl better -ing -6
sl better -s 45
sl better CAP -13
sl better a -22
sl better the -10
sl better w -27
sl blam -s 10
sl blam w -16
sl blast CAP 57
sl blast he 20
sl blast w -24
sl block , 12
sl block -ed -9
sl block CAP 68
sl block w -67
sl boast CAP 55
sl boast w -26
sl boo w -21
sl break , 71
sl break -s -39
sl break CAP -19
sl break a -9
sl break w -67
sl bring , -71
sl bring -ed -11
sl bring -ing -18
sl bring -s -17
sl bring CAP 56
sl bring and -34
sl bring he 19
sl bring it -53
sl bring she -54
sl bring that -23
sl bring w 40
sl broad the -32
sl broadcast w -39
sl call 's -64
sl call , 54
sl call -ed -52
sl call -ing 23
sl call -s 19
sl call CAP 35
sl call DAY -61
sl call a 66
sl call and 93
sl call by 50
sl call he 21
sl call his -113
sl call she 20
sl call that -22
sl call the 24
sl call they -21
sl call w -58
sl call who -16
sl captur , 34
sl captur CAP -20
sl captur he -113
sl captur w 38
sl car CAP -56
sl car a -15
sl car w -48
sl carry , -114
sl carry -ed -9
sl carry -s 16
sl carry CAP -77
sl carry and 68
sl cast -s -48
sl cast CAP 25
sl cast that 26
sl cast w 7
sl celebrat -s -44
sl celebrat CAP -94
sl certain -s 42
sl certain a -14
sl certain w 64
sl challeng , 154
sl challeng -s 71
sl challeng CAP -30
sl challeng a -38
sl challeng the -77
sl challeng w -48
sl challeng who -99
sl champion CAP -14
sl champion and -44
sl champion w -24
sl chant -s -18
sl charg -ing -35
sl charg -s 39
sl charg CAP 25
sl charg a -49
sl charg in -46
sl charg the -32
sl charg w 12
sl cheer -ed -16
sl cheer -s -86
sl cheer a -16
sl cheer and 30
sl cheer w -21
sl choos , 27
sl choos -s -78
sl choos CAP 13
sl choos he 48
sl choos they -71
sl choos w -17
sl cit , 154
sl cit CAP 46
sl cit he 40
sl cit w 114
sl claim , -46
sl claim -s 20
sl claim CAP -19
sl claim a -88
sl claim he 129
sl claim his 38
sl claim the -39
sl claim w 11
sl claim who 70
sl claim ’s 35
sl clarify w 43
sl clear 's -13
sl clear -s -63
sl clear CAP -16
sl clear a 25
sl clear it -101
sl clear w -83
sl coin a -26
sl com -ing -14
sl com -s -98
sl com . -24
sl com CAP 40
sl com ^ -38
sl com and -9
sl com from -30
sl com he 24
sl com in -17
sl com it -65
sl com she 13
sl com that -50
sl com the -14
sl com they -72
sl com w 16
sl com who 39
sl comment 's -99
sl comment -ed -43
sl comment -ing 54
sl comment CAP -11
sl comment a -34
sl comment for -14
sl comment his -35
sl comment the -36
sl comment w -5
sl comment ’s 14
sl commit -s -33
sl commit w -67
sl common a 15
sl common in -22
sl common the -20
sl common w -29
sl compar , -13
sl compar -s 27
sl compar CAP 105
sl compar w -129
sl complain CAP -7
sl complaint w 25
sl conced CAP -47
sl concern , 59
sl concern -ed -27
sl concern -ing -27
sl concern -s -45
sl concern CAP -73
sl concern of 52
sl concern the 49
sl conclud -s -45
sl conclud CAP 100
sl conclud he 34
sl conclud w 50
sl condemn w -28
sl confident w -43
sl confirm -ed -46
sl confirm CAP 111
sl confirm w 51
sl confront -s -47
sl confront CAP 17
sl confront w -92
sl congratulat CAP -5
sl congratulat he 16
sl consensus w 14
sl consider , -24
sl consider -s 80
sl consider CAP -45
sl consider he -91
sl consider she -29
sl consider they -55
sl consider w 48
sl consider who -82
sl contention w -58
sl continu 's -6
sl continu , -102
sl continu -ing 42
sl continu -s -8
sl continu CAP -23
sl continu and 85
sl continu for -19
sl continu he 46
sl continu she -24
sl continu that -38
sl continu the -41
sl continu they -12
sl continu w -5
sl contrast , 56
sl contrast by -44
sl contrast in -28
sl contrast the -11
sl controversial 's 61
sl controversial a -69
sl controversial the -43
sl conversation a 37
sl conversation the -6
sl conversation w -12
sl convinc w -90
sl count -s -52
sl count CAP 92
sl count and 27
sl count w 16
sl counter w 26
sl cover CAP 39
sl cover w -28
sl creat , -63
sl creat -s -50
sl creat CAP 63
sl creat and -22
sl creat that -15
sl creat w -58
sl credit -s 43
sl credit w -61
sl critical CAP 56
sl critical a -17
sl critical the -21
sl criticism 's -110
sl criticism -ed 79
sl criticism -ing -33
sl criticism his -32
sl criticism of 63
sl criticism the 36
sl criticism w -36
sl criticiz , 102
sl criticiz -s -101
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
sl debat 's 12
sl debat , 67
sl debat -ed -51
sl debat -ing 49
sl debat -s 57
sl debat CAP -64
sl debat a 104
sl debat in -35
sl debat of -37
sl debat the -29
sl debat their -46
sl debat w -36
sl debat ’s -65
sl decid , 31
sl decid -s 5
sl decid and -62
sl decid he -26
sl decid w -13
sl decid who -42
sl decision 's -32
sl decision CAP -7
sl decision NUM -29
sl decision her 34
sl decision his -18
sl decision the -16
sl decision w 35
sl decision ’s 28
sl declar " -41
sl declar , 97
sl declar -s 22
sl declar ^ -56
sl declar he 37
sl declar w -14
sl declin , 119
sl declin -s -53
sl declin CAP 72
sl declin he -28
sl declin w 32
sl decry CAP -51
sl deem -s 71
sl deem CAP 80
sl deep a 57
sl defend -ed 14
sl defend -s 31
sl defend CAP -45
sl defend and 38
sl defend he 40
sl defend w -25
sl deliver , 28
sl deliver -ed -27
sl deliver -s 50
sl deliver CAP 17
sl deliver and 8
sl deliver he -43
sl deliver w 20
sl demand CAP -7
sl demand the -54
sl demand w 10
sl demonstrat -ed -10
sl demonstrat w 74
sl denounc CAP 89
sl deny CAP 8
sl deny and 61
sl deny he 96
sl deny w -9
sl describ , -61
sl describ -ed -32
sl describ -s 43
sl describ CAP 30
sl describ and 35
sl describ he 77
sl describ w -40
sl design -s -99
sl design w -31
sl detail -ed -33
sl detail -ing -56
sl detail -s 32
sl detail CAP 9
sl detail a -57
sl detail and 78
sl detail the -19
sl detail w -56
sl determin -s -42
sl determin CAP 8
sl direct , 43
sl direct -ed -46
sl direct CAP -68
sl direct a -22
sl direct he -63
sl direct w -62
sl disagreement w -5
sl disavow CAP -21
sl disclos -s -124
sl disclos w 129
sl disclosur w 11
sl discuss -ed -34
sl discuss -s -64
sl discuss CAP -58
sl discuss w -30
sl discussion the -84
sl discussion w -23
sl dismiss CAP 9
sl dismiss w -63
sl display w -60
sl disput the -67
sl disput w -9
sl distanc CAP 59
sl distanc w -34
sl divid -s 8
sl divid a -12
sl divid w -12
sl document -s 55
sl document CAP -127
sl document a 49
sl document the -81
sl document w -12
sl doubl CAP 30
sl doubl by -18
sl doubt -ing -6
sl doubt w 27
sl draw , 37
sl draw -ed -21
sl draw -s 12
sl draw CAP 25
sl draw and -41
sl draw he -139
sl draw that -115
sl draw w 61
sl eager , 23
sl earn , -44
sl earn -s -25
sl earn CAP -56
sl earn w 28
sl echo , -14
sl echo -s 26
sl echo w 83
sl elect CAP -8
sl elect and -14
sl elect he -48
sl elect if -12
sl elect of -45
sl elect w -52
sl elect who -54
sl embrac -s -26
sl embrac CAP -16
sl embrac w 48
sl emerg -s 73
sl emerg CAP -43
sl emerg w -126
sl emphasiz -s 22
sl emphasiz CAP 98
sl emphasiz w -66
sl encourag -s -69
sl encourag CAP 91
sl encourag and 55
sl encourag w 37
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
sl endors CAP 17
sl endors he -67
sl endors they 103
sl endors w -36
sl endors who -96
sl endorsement -ed 13
sl endorsement CAP 7
sl endorsement an -56
sl endorsement his -89
sl endorsement the 54
sl endorsement w -70
sl endorsement ’s -79
sl engag -s -62
sl engag CAP -58
sl engag w 22
sl enjoy CAP -84
sl envision CAP 33
sl establish CAP -49
sl estimat -s 29
sl estimat CAP -122
sl estimat an -39
sl estimat w 30
sl excit -s -103
sl expand -s -74
sl expand CAP -19
sl expand and -64
sl expand it -49
sl expand w -49
sl expect , 52
sl expect CAP -46
sl expect and -10
sl expect he -142
sl expect it 105
sl expect she 7
sl expect that 17
sl expect they -32
sl expect w -31
sl expect which 47
sl expect who 51
sl experienc 's -27
sl experienc , 19
sl experienc CAP 88
sl experienc and -17
sl experienc her -27
sl experienc of -15
sl experienc the 72
sl experienc w -34
sl explain , -22
sl explain -s -39
sl explain he 43
sl explain w -38
sl expos -s 29
sl expos CAP -26
sl expos w -105
sl express -s -67
sl express CAP 66
sl express he 65
sl express w 59
sl eye w -85
sl fact a -49
sl fact in 28
sl fact the -32
sl fact w -38
sl fail 's -49
sl fail -s -88
sl fail CAP 16
sl fail a -21
sl fail for -18
sl fail that -12
sl fail the -13
sl fals a -59
sl far , 37
sl far -ed -37
sl far -ing -8
sl far -s -9
sl far CAP -99
sl far ^ -29
sl far a -14
sl far and -22
sl far as -17
sl far but 79
sl far by -27
sl far how -14
sl far it -27
sl far that 34
sl far the -8
sl far w -15
sl far — -88
sl fault w -40
sl favor CAP -39
sl favor his -110
sl favor in -19
sl favor that 25
sl favor w 10
sl favor who 41
sl favorit his 42
sl fear , 86
sl fear -ing 47
sl fear -s 75
sl fear CAP -87
sl fear w -36
sl featur CAP 28
sl featur that 47
sl featur w -57
sl feel , -150
sl feel -s 19
sl feel he -118
sl feel i -89
sl feel she -23
sl feel they -47
sl feel w -57
sl feel who 84
sl fight -ed -18
sl fight -s 111
sl fight CAP 11
sl fight a -38
sl fight and 56
sl fight the -37
sl fight w -60
sl figur -ing -7
sl figur -s -54
sl figur CAP -91
sl figur the -19
sl figur w 17
sl fil -s -67
sl fil CAP 84
sl fil and -10
sl fil w 10
sl find , -21
sl find -ed -67
sl find -ing -50
sl find -s -31
sl find CAP -28
sl find and -62
sl find he -64
sl find she 21
sl find they -66
sl find w 67
sl fir -s -37
sl fir CAP -6
sl fir he -18
sl fir under -95
sl fir w 12
sl focus , -71
sl focus -ed -21
sl focus -ing -53
sl focus -s 18
sl focus CAP -23
sl focus a 25
sl focus and -47
sl focus he -73
sl focus that 93
sl focus the 59
sl focus w -88
sl follow , -92
sl follow -s -54
sl follow CAP -44
sl follow ^ -68
sl follow and -65
sl follow he 49
sl follow that 25
sl follow the -8
sl follow w -43
sl forward -ing -10
sl forward CAP 97
sl forward w -25
sl fram CAP 57
sl fram w 23
sl fre , 51
sl fre -ing -7
sl fre CAP -78
sl fre a -12
sl fre and -50
sl fre of -10
sl fre w -39
sl full ^ -37
sl full a -36
sl full w 57
sl full ’s 23
sl giv " 71
sl giv , -62
sl giv -ed -15
sl giv -ing -20
sl giv -s -86
sl giv CAP -27
sl giv ^ -116
sl giv and -74
sl giv by -21
sl giv he 102
sl giv it -35
sl giv she 82
sl giv that -41
sl giv w 19
sl giv which -49
sl giv who -57
sl giv — 74
sl go 're -35
sl go 's -42
sl go -ed -12
sl go -ing -14
sl go -s -46
sl go CAP -19
sl go ^ -33
sl go and 95
sl go but 13
sl go he 27
sl go i 38
sl go it -74
sl go that -44
sl go they -58
sl go w 8
sl go we -25
sl go what -17
sl go who -9
sl goal the -105
sl goal w 26
sl grant w -71
sl grow -s -55
sl grow ^ -31
sl grow a -23
sl grow of 81
sl grow the -27
sl grow w -55
sl guarante w -69
sl hard 's -27
sl hard -ed 136
sl hard a -52
sl hard how -25
sl hard it -97
sl hard w -61
sl harsh a -21
sl hat " -50
sl hat CAP -13
sl hat w -57
sl hear CAP 80
sl hear a -15
sl hear he -64
sl hear the -13
sl hear they 20
sl hear w -71
sl high -s -80
sl high a -23
sl high as -15
sl high in -12
sl high the -34
sl high w 29
sl highlight , -10
sl highlight -s 24
sl highlight CAP -7
sl hint CAP 111
sl hir , 35
sl hir -s 27
sl hir CAP -74
sl hir w -97
sl hit , -23
sl hit -s -34
sl hit CAP 9
sl hit w 29
sl hold , -59
sl hold -ed -30
sl hold -ing 72
sl hold -s 46
sl hold CAP -23
sl hold ^ 47
sl hold and -63
sl hold that -60
sl hold w -25
sl hold which -74
sl hold who -66
sl hop 's 42
sl hop , -47
sl hop -s 8
sl hop CAP 63
sl hop he -141
sl hop in -43
sl hop she -35
sl hop the 87
sl hop they -68
sl hop who 112
sl hopeful CAP -32
sl hopeful w -53
sl idea the 21
sl idea w 45
sl identify -s 7
sl identify they -39
sl identify who 161
sl ignor -s 26
sl ignor CAP 60
sl ignor w -55
sl imagin w 27
sl includ , -49
sl includ -ed -8
sl includ -s -24
sl includ CAP 41
sl includ ^ -6
sl includ it 90
sl includ that -19
sl includ they 34
sl includ w 35
sl includ which -32
sl includ — -37
sl indicat -s 7
sl indicat CAP -27
sl indicat w 64
sl insist , 67
sl insist -s 16
sl insist CAP 75
sl insist he -110
sl insist w 62
sl intend -s 103
sl intend he -59
sl intend w 76
sl interest -ing -15
sl interest -s -33
sl interest CAP 51
sl interest of 98
sl interest the 74
sl interest w -26
sl introduc , -77
sl introduc CAP -57
sl introduc he 118
sl introduc w 46
sl investigat CAP -5
sl investigat w 53
sl invit CAP -37
sl invit w 20
sl invok , -70
sl issu , -45
sl issu -ing -39
sl issu -s -28
sl issu CAP 20
sl issu about -11
sl issu an -41
sl issu of -8
sl issu on -52
sl issu other -18
sl issu that -26
sl issu the -23
sl issu w 6
sl it " -53
sl it , -24
sl it -ed -35
sl it -ing -23
sl it -s -23
sl it ; 39
sl it CAP -95
sl it ^ -6
sl it about -10
sl it after -54
sl it against -5
sl it although 32
sl it and -7
sl it as 20
sl it because -50
sl it before -14
sl it but -21
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
sl it while 7
sl it with -16
sl it — -50
sl join , -64
sl join -s 21
sl join CAP -11
sl join and -24
sl join he 13
sl join w 16
sl jok CAP 31
sl jok he 83
sl judg CAP -39
sl judg ^ -53
sl judg a -42
sl judg the -51
sl judg w 61
sl keep -ed -13
sl keep -ing -8
sl keep CAP -55
sl keep and -29
sl keep he 17
sl keep in -25
sl keep that -41
sl knock CAP 73
sl knock w -61
sl know , 5
sl know -ed -57
sl know -s -17
sl know CAP -7
sl know and -9
sl know he -34
sl know i -110
sl know she -36
sl know they 36
sl know w -35
sl know we 27
sl know who -13
sl know you -27
sl know — 48
sl label w -19
sl lament CAP 83
sl launch -s -21
sl launch he 44
sl launch w -41
sl lay , 26
sl lay -s 5
sl lay w -29
sl lean w -23
sl learn CAP 26
sl learn he 10
sl learn w 28
sl leav , -116
sl leav -ed -7
sl leav -ing -7
sl leav -s 34
sl leav CAP -74
sl leav after -7
sl leav and 58
sl leav he -75
sl leav she -48
sl leav that -31
sl leav the 69
sl leav they 17
sl leav w -94
sl less , -47
sl less -ed -17
sl less -s -18
sl less CAP 60
sl less ^ -34
sl less and -25
sl less it -35
sl less or -11
sl less they 126
sl less w -43
sl let , 7
sl let CAP 11
sl let ^ 19
sl let and 15
sl let w -16
sl lin -s 110
sl lin CAP 40
sl lin a 51
sl lin in -25
sl lin the -31
sl lin w -43
sl link -s -43
sl link a -28
sl list CAP 43
sl list a -35
sl list the -79
sl list w -51
sl littl -ed -41
sl littl -s 10
sl littl CAP 23
sl littl a 25
sl littl w -53
sl littl with -33
sl lobby CAP 35
sl lobby the -22
sl lobby w -29
sl look , 7
sl look -ed -60
sl look -s -29
sl look CAP -20
sl look ^ -79
sl look a 24
sl look and 48
sl look he -24
sl look she -20
sl look they 53
sl look w -79
sl lov CAP 21
sl main 's -80
sl main the -18
sl maintain -s -41
sl maintain CAP 16
sl maintain w -42
sl mak , -67
sl mak -ed -35
sl mak -ing 48
sl mak -s 7
sl mak CAP -28
sl mak ^ -66
sl mak and 36
sl mak by 9
sl mak for -8
sl mak he -16
sl mak it -22
sl mak of -28
sl mak that -80
sl mak the -19
sl mak they 7
sl mak w -17
sl mak what -37
sl mak which -5
sl mak who 12
sl mak — -47
sl manag , 40
sl manag CAP -44
sl manag w -45
sl mandat the -16
sl mandat w 61
sl mark , 88
sl mark -s 61
sl mark CAP -93
sl mark NUM -25
sl mark ^ -20
sl mark w -15
sl mean , -34
sl mean -s 16
sl mean CAP -127
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
sl messag 's 32
sl messag -ed -44
sl messag -ing -15
sl messag CAP -37
sl messag a -71
sl messag her -13
sl messag his -50
sl messag the -68
sl messag w 5
sl met -s 152
sl met CAP -85
sl met he -81
sl met w 29
sl mind his 40
sl mind in 122
sl mind their -48
sl mock , 66
sl mock CAP 35
sl mount w -22
sl mov -ed -9
sl mov -s 6
sl mov CAP -65
sl mov a -48
sl mov and 115
sl mov his 74
sl mov that -22
sl mov the -33
sl mov w -22
sl mov ’s -25
sl movement " -56
sl movement -s -37
sl movement CAP 12
sl movement the -35
sl movement w 28
sl nam 's -71
sl nam , 59
sl nam -s -39
sl nam ^ 45
sl nam by -63
sl nam he 26
sl nam her -21
sl nam his -6
sl nam w -33
sl nam ’s -76
sl need -ing -19
sl need -s -17
sl need NUM -6
sl need and -45
sl need he -20
sl need it -37
sl need she 38
sl need the -23
sl need they -43
sl need w -60
sl need we 52
sl need who -65
sl negativ a 61
sl negativ w -76
sl negotiat w -73
sl nominat CAP -28
sl nominat that 33
sl nominat the -44
sl nominat w -27
sl nominat who 73
sl not " 39
sl not , 52
sl not -s -45
sl not CAP 29
sl not he 46
sl not she 67
sl not w -11
sl not ’s -53
sl nothing ^ -36
sl nothing w 33
sl obvious the 83
sl offer , -8
sl offer -ing -26
sl offer -s 33
sl offer CAP -9
sl offer an -132
sl offer and 18
sl offer he 87
sl offer w -8
sl ongo an 52
sl open 's -33
sl open CAP 39
sl open an -40
sl open and -41
sl open that -30
sl open the -23
sl open w -106
sl opponent 's -22
sl opponent CAP -15
sl opponent an -33
sl opponent her -72
sl opponent his 80
sl opponent w -45
sl oppos , 54
sl oppos and 76
sl oppos he -90
sl oppos w 21
sl oppos who 116
sl opposition CAP -48
sl opposition ^ 123
sl opposition his 32
sl opposition the -42
sl opposition w 23
sl order CAP 43
sl order and -28
sl order in -65
sl order the -79
sl order w 46
sl outlin w -27
sl outrag w -23
sl overwhelm an -85
sl overwhelm the 78
sl pass -s -34
sl pass CAP 11
sl pass and -81
sl pass that -64
sl pass w 87
sl pay , -38
sl pay -ed -15
sl pay -s -43
sl pay CAP -28
sl pay it -22
sl pay they -45
sl pay w -63
sl personal 's 79
sl personal , -32
sl personal a -28
sl personal and -50
sl personal her -32
sl personal his -56
sl personal of -7
sl personal the -24
sl personal their -30
sl personal w -16
sl persuad w 122
sl pick , 49
sl pick CAP -94
sl pick he -11
sl pick in -47
sl pick w 67
sl plan ' -51
sl plan 's -34
sl plan , 25
sl plan -ed 67
sl plan -ing -79
sl plan -s -19
sl plan CAP 22
sl plan a -72
sl plan and -61
sl plan he -57
sl plan her -22
sl plan his -18
sl plan she 39
sl plan that -7
sl plan the -18
sl plan their -54
sl plan they -113
sl plan w -9
sl play , -83
sl play -s -64
sl play CAP -73
sl play he 22
sl play in -5
sl play the -15
sl play w 47
sl play who -48
sl plead CAP 77
sl pledg , 115
sl pledg CAP 34
sl pledg NUM -37
sl pledg a -87
sl pledg he 91
sl pledg in -16
sl pledg of -10
sl pledg w 40
sl point 's 56
sl point , 85
sl point -ing -36
sl point -s 110
sl point CAP 90
sl point NUM -53
sl point a 64
sl point four -13
sl point he 73
sl point it 55
sl point one -58
sl point that -18
sl point the -99
sl point this -35
sl point two -16
sl point w -11
sl point — -41
sl pois CAP -78
sl portray w 18
sl position 's -107
sl position -ing -21
sl position CAP 24
sl position a -37
sl position her -87
sl position his -15
sl position ’s 111
sl post , 43
sl post -s 65
sl post CAP -99
sl post he 128
sl post her -86
sl post the -41
sl post w 28
sl praiz , -23
sl praiz and 62
sl praiz she 67
sl praiz w -41
sl predict , 58
sl predict CAP 98
sl predict he 57
sl predict w -44
sl prefer CAP -30
sl prefer they -68
sl present -s -84
sl present CAP -38
sl present w -10
sl press -ed -12
sl press -s -109
sl press CAP 34
sl press a 30
sl press the -35
sl press w -34
sl pressur -ing -39
sl pressur -s -15
sl pressur the -43
sl pressur under -63
sl priority CAP -77
sl priority a 62
sl priority the 66
sl priority w -37
sl project , -25
sl project CAP 64
sl project the -17
sl project w 14
sl promiz , 93
sl promiz -s -111
sl promiz CAP 56
sl promiz and 7
sl promiz he 29
sl promiz his 24
sl promiz w -83
sl promot , 40
sl promot for 62
sl promot w -101
sl prompt , -68
sl prompt w -49
sl propos , 75
sl propos CAP 57
sl propos he 50
sl propos his -11
sl propos the -92
sl propos w 22
sl proposal 's 74
sl proposal CAP -69
sl proposal a -26
sl proposal his 81
sl proposal the -37
sl proposal w 21
sl proposal ’s 16
sl protest CAP 53
sl protest ^ -63
sl protest a -17
sl protest the -38
sl protest w -38
sl prov -s -24
sl prov CAP -22
sl prov that -46
sl provid , -6
sl provid -ed -19
sl provid -s -71
sl provid CAP -56
sl provid and -33
sl provid w -6
sl publish , -29
sl publish CAP 73
sl publish as -33
sl publish w -32
sl pursu -s -28
sl pursu and 54
sl pursu w -73
sl push , -53
sl push -ed -44
sl push CAP 28
sl push and 80
sl push he -19
sl push in 32
sl push the -62
sl push w -66
sl put , -26
sl put -ed -23
sl put -s 44
sl put and -11
sl put he -43
sl put it -38
sl put she -107
sl put that -53
sl put w -29
sl put — -49
sl question 's 76
sl question , 45
sl question -ed -42
sl question -ing -39
sl question -s 69
sl question CAP -15
sl question ^ -117
sl question and 13
sl question in -51
sl question into -35
sl question of 31
sl question that 79
sl question this -46
sl question w -82
sl quick CAP 14
sl quot , -45
sl quot CAP 132
sl quot w -45
sl rail CAP -73
sl rais , -36
sl rais -ed -24
sl rais -ing -33
sl rais -s -80
sl rais CAP -27
sl rais and -56
sl rais by -30
sl rais for -11
sl rais he 94
sl rais it 53
sl rais that 78
sl rais w -35
sl rais who 5
sl rais — 43
sl rang , -94
sl rang a 37
sl rang w -64
sl rattl that 138
sl reach -s 24
sl reach CAP 40
sl reach ^ -44
sl reach and -17
sl reach of -9
sl reach w -100
sl react CAP -48
sl read CAP -34
sl read ^ -101
sl read it 98
sl read that -78
sl read w 43
sl ready -s -59
sl ready CAP 33
sl ready w -48
sl reason CAP -64
sl reason a 55
sl reason one -49
sl reason the -82
sl reason w -88
sl recall , 73
sl recall CAP -33
sl receiv , 13
sl receiv -s -99
sl receiv he -71
sl receiv it -17
sl receiv or -25
sl receiv she -27
sl receiv they -43
sl receiv w 39
sl recogniz -s 42
sl recogniz CAP -122
sl recogniz w 59
sl recommend w 58
sl recount a -49
sl refer " -56
sl refer , 51
sl refer CAP 8
sl refer he 46
sl refer w -19
sl referenc CAP 55
sl referenc in -57
sl referenc w 26
sl reflect , -101
sl reflect -s 64
sl reflect w -28
sl refus , -40
sl refus CAP -63
sl refus and 134
sl refus he -38
sl refus w 59
sl refusal his -12
sl refusal ’s -6
sl regard ^ -73
sl regard w 54
sl reiterat CAP -32
sl reject , -13
sl reject CAP -53
sl reject w -17
sl releas 's -47
sl releas , 8
sl releas -ed -11
sl releas -s -35
sl releas CAP 26
sl releas and -69
sl releas he -65
sl releas she 40
sl releas the 33
sl releas w 7
sl rely -s -82
sl rely w -20
sl remain 's -22
sl remain , -53
sl remain -ed -24
sl remain -s 23
sl remain CAP -72
sl remain he 55
sl remain it -46
sl remain the -15
sl remain they 8
sl remain w -19
sl remark 's -98
sl remark , -18
sl remark -ing 66
sl remark CAP 65
sl remark her 38
sl remark his -27
sl remark the -45
sl remark w -88
sl remark ’s -89
sl remember , 87
sl remember CAP 85
sl remember he -16
sl remember w -94
sl remind CAP 16
sl renew CAP -40
sl repeat , 53
sl repeat CAP 74
sl reply CAP 9
sl report 's -119
sl report , 42
sl report -ed -22
sl report -ing -37
sl report -s 28
sl report CAP 26
sl report ^ -50
sl report a 82
sl report as 55
sl report that -130
sl report the -72
sl report w 19
sl report ’s -48
sl represent , -89
sl represent -s -66
sl represent CAP -31
sl represent he -69
sl represent she -55
sl represent w 27
sl represent who -100
sl request 's -18
sl request -s 75
sl request CAP -81
sl request a 48
sl request the -45
sl request w -22
sl request who 47
sl requir , -55
sl requir -s 32
sl requir CAP 38
sl requir and 154
sl requir it -39
sl requir that -84
sl requir which 7
sl resist CAP 26
sl respond , -9
sl respond -ed 49
sl respond she 30
sl respond w -35
sl respons 's -85
sl respons CAP -85
sl respons his -51
sl respons in 16
sl respons w -97
sl respons ’s 109
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
sl reveal -s 36
sl reveal CAP 34
sl reveal w 10
sl revelation the -34
sl revers , -81
sl revers CAP 78
sl roll -s -75
sl roll CAP -48
sl roll w -24
sl rul 's -51
sl rul -ed -12
sl rul -ing -43
sl rul CAP -22
sl rul a -40
sl rul the -38
sl rul w 20
sl run 's -67
sl run , 110
sl run -s -73
sl run CAP -20
sl run NUM 82
sl run a -6
sl run and -38
sl run he -108
sl run her -11
sl run of 79
sl run she -69
sl run the -18
sl run w -53
sl run which 16
sl run who -85
sl say " 13
sl say ' 35
sl say ) 9
sl say , 16
sl say -ed -35
sl say -ing 88
sl say -s 22
sl say CAP 13
sl say DAY -44
sl say NUM 75
sl say and 24
sl say as -77
sl say but -53
sl say by 13
sl say five 75
sl say he 14
sl say it 33
sl say on -55
sl say others 76
sl say she 22
sl say some 77
sl say that -71
sl say they -29
sl say w 36
sl say while 59
sl say who -17
sl say you -52
sl say — 131
sl scar w -113
sl scrambl -s 34
sl scrambl CAP -40
sl see , -9
sl see -ed -39
sl see -ing -50
sl see -s 97
sl see CAP 35
sl see and 21
sl see he -94
sl see i -59
sl see that -15
sl see they 106
sl see w -51
sl see we 66
sl see you -21
sl seek , -19
sl seek -s -13
sl seek CAP 11
sl seek and -87
sl seek he 30
sl seek she 46
sl seek w 16
sl seek who -150
sl seem , 155
sl seem -s -12
sl seem he 52
sl seem it 11
sl seem that -99
sl seem w 47
sl seem who 52
sl seiz -s -98
sl seiz CAP -12
sl seiz w 53
sl self-describ a 33
sl self-describ the -86
sl send , -38
sl send -s 15
sl send CAP -43
sl send and -11
sl send he -86
sl send it -29
sl send she 15
sl send they -41
sl send w -5
sl send who 65
sl sens a -65
sl sens the 10
sl sens w 36
sl sentenc w -45
sl sentiment w -33
sl set , -128
sl set -ing -15
sl set CAP 44
sl set and -64
sl set that 32
sl set w -9
sl set who -42
sl shar , -22
sl shar -s 72
sl shar CAP 43
sl shar a -70
sl shar and -83
sl shar he 85
sl shar that -73
sl shar the -16
sl shar w -47
sl sharp a 22
sl shift -s -65
sl shift CAP -145
sl shift a -25
sl shift the 65
sl shift w -76
sl shock CAP 48
sl shock w -74
sl shoot , -42
sl shoot -s -32
sl shoot CAP 80
sl shoot a -18
sl shoot the -14
sl shoot w -52
sl shoot who -78
sl shout w 30
sl show , -14
sl show -ed -47
sl show -ing -59
sl show -s 40
sl show CAP -27
sl show DAY 40
sl show a -46
sl show and -145
sl show he -49
sl show his -58
sl show it 28
sl show she 48
sl show that 85
sl show the -126
sl show w 23
sl show who -32
sl sid CAP -47
sl sid both -45
sl sid one -11
sl sid other -16
sl sid the -7
sl sign , -156
sl sign -ed 70
sl sign -ing -28
sl sign -s 48
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
sl skeptical w 15
sl slam , -12
sl slam CAP -41
sl so-call a 46
sl so-call the 7
sl sound , 51
sl sound he 33
sl sound it -117
sl sound w 31
sl speak , 28
sl speak -ed -65
sl speak -s 142
sl speak CAP -58
sl speak ^ -114
sl speak and -38
sl speak for 32
sl speak he -27
sl speak she 47
sl speak they -26
sl speak w -22
sl speak who 34
sl speculation w 50
sl spent , 28
sl spent -s 45
sl spent CAP -56
sl spent he -79
sl spent w 13
sl spent who -31
sl split -s -7
sl split w 30
sl spot CAP 35
sl spot w -57
sl stanc his -61
sl stanc w 27
sl stand 's 15
sl stand , -28
sl stand -s -19
sl stand CAP 41
sl stand ^ -33
sl stand a -16
sl stand he -80
sl stand his -10
sl stand it -49
sl stand that -11
sl stand they 12
sl stand w -7
sl start , 49
sl start -s -51
sl start CAP 16
sl start and -31
sl start he 60
sl start it -56
sl start that -37
sl start the -19
sl start w -30
sl stat " 44
sl stat 's -17
sl stat , 90
sl stat -ed -72
sl stat -ing -32
sl stat -s -17
sl stat CAP -12
sl stat NUM -24
sl stat a -44
sl stat and -38
sl stat any -5
sl stat both -15
sl stat by -26
sl stat each -16
sl stat eight -20
sl stat five -23
sl stat four -18
sl stat from 38
sl stat he 28
sl stat his -27
sl stat in -50
sl stat it 156
sl stat many -18
sl stat of -27
sl stat on -9
sl stat other -22
sl stat several -7
sl stat some -38
sl stat that -13
sl stat the -29
sl stat their -49
sl stat those -7
sl stat three -10
sl stat two -16
sl stat w -7
sl stat — 54
sl statement 's 7
sl statement -ed -45
sl statement -ing -40
sl statement a -35
sl statement his 19
sl statement the -9
sl statement w -23
sl statement ’s 59
sl step CAP 31
sl step a -31
sl step of -8
sl step the -28
sl step w 11
sl stop -s -34
sl stop CAP -49
sl stop he 37
sl stop w -49
sl story -s 27
sl story CAP -46
sl story a -49
sl story the 41
sl story this -17
sl story w -101
sl strategy 's 28
sl strategy -ing -40
sl strategy CAP 40
sl strategy a 5
sl strategy his -5
sl strategy the 22
sl strategy w -49
sl stress CAP -52
sl strong a -40
sl strong as -47
sl strong his 67
sl strong w -45
sl struck CAP -42
sl struggl 's -33
sl struggl -s -31
sl struggl CAP 8
sl struggl w 59
sl struggl who -35
sl suggest , -79
sl suggest -s 68
sl suggest CAP 90
sl suggest and -22
sl suggest but 80
sl suggest by 8
sl suggest he -73
sl suggest that 69
sl suggest w 6
sl suggestion the -6
sl suggestion w 9
sl support " -14
sl support 's -94
sl support , 36
sl support -ed 31
sl support -ing -18
sl support -s -54
sl support CAP 60
sl support NUM 51
sl support and -146
sl support for 109
sl support he -36
sl support her -11
sl support in 21
sl support of -16
sl support that -32
sl support the 22
sl support their 60
sl support they -104
sl support up 32
sl support which 132
sl support who 32
sl support you -149
sl support ’s -88
sl supporter ' -22
sl supporter 's -52
sl supporter -ed 36
sl supporter -ing -38
sl supporter -s 27
sl supporter CAP 36
sl supporter ^ -105
sl supporter a 8
sl supporter her -45
sl supporter his -10
sl supporter of -8
sl supporter their -6
sl supporter w 59
sl supporter with -11
sl supporter ’s 31
sl sur ^ -21
sl sur w 37
sl surpriz a -7
sl surpriz it -16
sl surpriz the -45
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
sl tak but 83
sl tak for -16
sl tak it -81
sl tak of -14
sl tak she -123
sl tak that -50
sl tak they -81
sl tak w -40
sl tak who -38
sl talk , 13
sl talk -ed -25
sl talk -s -31
sl talk CAP 13
sl talk a 58
sl talk and -82
sl talk by -79
sl talk he -14
sl talk of 79
sl talk she 87
sl talk the 13
sl talk w -139
sl talk you -22
sl target -s -89
sl target the 68
sl target w -16
sl tell ) 21
sl tell , 36
sl tell -s -7
sl tell CAP 18
sl tell and -39
sl tell by 13
sl tell he 16
sl tell i -27
sl tell it 13
sl tell she -40
sl tell w -23
sl tell who -101
sl tell — -38
sl tend -s -22
sl tend CAP 47
sl tend w 114
sl testify CAP 16
sl thank , -26
sl thank -s -33
sl thank CAP 44
sl thank w -87
sl ther , -41
sl ther -ed -16
sl ther -ing -9
sl ther -s -56
sl ther CAP -74
sl ther ^ -9
sl ther although -60
sl ther and 12
sl ther because 51
sl ther but 11
sl ther if -19
sl ther that -21
sl ther — -7
sl think , 67
sl think -s 64
sl think CAP 33
sl think and -25
sl think he -66
sl think i -26
sl think she -52
sl think they 15
sl think w 6
sl think we 28
sl think who -12
sl think you -85
sl threaten , -12
sl threaten CAP 14
sl threaten and 19
sl threaten w -8
sl throw , 64
sl tie w -24
sl titl the -26
sl touch CAP -60
sl touch w -53
sl tout CAP -41
sl tout w 11
sl trad -ed -16
sl trad -ing -8
sl trad -s 21
sl trad CAP -67
sl trad a -9
sl trad and 84
sl trad from -20
sl trad of -17
sl trad on -9
sl trad the -10
sl trad w -41
sl troubl CAP 73
sl troubl in -24
sl troubl of -19
sl troubl the -22
sl troubl w -80
sl trust -s 83
sl trust w 38
sl try , -9
sl try -s -41
sl try CAP 15
sl try and 60
sl try in -45
sl try of -20
sl try she -83
sl try they -16
sl try w 9
sl turn , 64
sl turn -ed -16
sl turn -ing -13
sl turn -s -52
sl turn a -30
sl turn and -54
sl turn but -48
sl turn he -6
sl turn in -37
sl turn it -53
sl turn she 19
sl turn that 55
sl turn the -16
sl turn they -41
sl turn w -31
sl turn who -27
sl tweet , 104
sl tweet / -16
sl tweet < -23
sl tweet CAP 57
sl tweet a -59
sl tweet he -10
sl tweet the -38
sl tweet w -46
sl tweet ’s -25
sl underscor -s -28
sl underscor CAP -43
sl understand -s 7
sl understand CAP 39
sl understand he -17
sl understand w -24
sl unveil CAP -67
sl upset w 20
sl urg , 78
sl urg -s 94
sl urg CAP 59
sl urg and -57
sl urg he 113
sl urg w -52
sl used , 15
sl used -s -28
sl used CAP 28
sl used and -49
sl used he 10
sl used it -55
sl used she -63
sl used that -23
sl used w -111
sl using , -51
sl using -s -76
sl using CAP -8
sl using by -38
sl using for -10
sl using of -12
sl using w 75
sl very -s -47
sl very CAP 44
sl very a -23
sl very the -28
sl very w 36
sl view 's -14
sl view , -58
sl view -s -100
sl view CAP -25
sl view he -83
sl view her -20
sl view the -126
sl view w 8
sl view ’s 93
sl voic CAP -49
sl voic a 60
sl voic his -34
sl vot 's -39
sl vot , 13
sl vot -ed -36
sl vot -ing -25
sl vot -s -34
sl vot CAP 9
sl vot NUM 37
sl vot a -45
sl vot and -72
sl vot before -19
sl vot for -10
sl vot he -66
sl vot her -46
sl vot his 79
sl vot into 73
sl vot of 22
sl vot the -51
sl vot their -36
sl vot they -27
sl vot w -7
sl vot which 19
sl vot who 27
sl vot ’s -46
sl vow , 60
sl vow CAP -8
sl vow and 76
sl vow he -47
sl vow w -45
sl walk CAP -21
sl walk w 22
sl want , -35
sl want -s -15
sl want CAP -14
sl want and -20
sl want he 27
sl want i -115
sl want she -11
sl want they -25
sl want w 76
sl want who -24
sl want you 73
sl warn , 52
sl warn he -7
sl warn w -64
sl watch -s 36
sl watch CAP 25
sl watch ^ 28
sl watch and 111
sl watch w -86
sl wav a -26
sl wav and -113
sl wav the 74
sl wav w 8
sl weigh CAP -94
sl weigh w 86
sl welcom CAP -41
sl welcom he -34
sl welcom w -89
sl withdraw CAP -29
sl witness w 63
sl wonder w 36
sl word 's -25
sl word NUM -19
sl word a 57
sl word his -17
sl word other -16
sl word the 31
sl word w -25
sl word — -76
sl word ’s 69
sl worry , 55
sl worry -s 48
sl worry he 39
sl worry w 19
sl writ " 72
sl writ , -11
sl writ -ed -21
sl writ -s -71
sl writ and -87
sl writ he 12
sl writ she 8
sl writ w -7
sl2 abl base CAP w -24
sl2 abl base he w -73
sl2 abl base w w 45
sl2 accord ing " CAP 52
sl2 accord ing " a 18
sl2 accord ing , -s -22
sl2 accord ing , CAP -19
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
sl2 acknowledg ed CAP the 73
sl2 add ed " CAP 52
sl2 add ed CAP , 5
sl2 add ed CAP . 25
sl2 add ed CAP : 7
sl2 add ed CAP that 35
sl2 add ed he , -34
sl2 add ed he . 37
sl2 add ed he : 34
sl2 add ed he that -17
sl2 add ed she . 9
sl2 add ed she that 28
sl2 add ed w . 75
sl2 add ing " , -8
sl2 add ing " that 29
sl2 add ing , , 83
sl2 add ing , that 14
sl2 add ing , to -82
sl2 address base -ed the -28
sl2 address base w , -17
sl2 address base w the -53
sl2 agre ed CAP to -22
sl2 agre ed w to -27
sl2 aim ed w -ing -95
sl2 alleg ed the w 29
sl2 allow ed -s to 41
sl2 announc ed CAP a 20
sl2 announc ed CAP his 12
sl2 announc ed CAP it 93
sl2 announc ed CAP that -100
sl2 announc ed w . -30
sl2 appeal base w to 6
sl2 appear base -s to -34
sl2 appear ed CAP on -105
sl2 appear ed CAP to 28
sl2 appear ed w to -8
sl2 appear s CAP to 27
sl2 appear s w to -36
sl2 argu base , that 48
sl2 argu base -s that 29
sl2 argu ed CAP that 29
sl2 argu ed w that 28
sl2 argu ing , that 34
sl2 ask ed " CAP 41
sl2 ask ed , the -16
sl2 ask ed CAP , -42
sl2 ask ed CAP . 81
sl2 ask ed CAP the 9
sl2 ask ed ^ if 60
sl2 ask ed ^ what -8
sl2 ask ed ^ whether -19
sl2 ask ed when CAP -69
sl2 ask ed when whether -22
sl2 attack base the w -9
sl2 attack base w . -7
sl2 attack base w CAP 54
sl2 attack base w in -14
sl2 attack ed CAP CAP 120
sl2 attack ing w CAP -98
sl2 attack s CAP , -27
sl2 attack s his CAP 51
sl2 attack s the , -11
sl2 attack s the . -8
sl2 attack s the in -9
sl2 attack s the that 78
sl2 attack s w , -29
sl2 attack s w . -10
sl2 attack s w CAP -110
sl2 attack s w in -20
sl2 attack s w w -41
sl2 attempt base an w -62
sl2 attempt base w w -61
sl2 attempt s 's w -51
sl2 back base -ed at -16
sl2 back base -ed in -24
sl2 back base -ed w -52
sl2 back base -ing the -24
sl2 back base -ing w -11
sl2 back base -s in -23
sl2 back base -s the -41
sl2 back base CAP CAP 62
sl2 back base ^ in -20
sl2 back base w , -17
sl2 back base w . -18
sl2 back base w CAP -65
sl2 back base w in -32
sl2 back base w on -17
sl2 back base w the -59
sl2 back base w w -32
sl2 ban base -ed all -7
sl2 ban base a on -35
sl2 ban base w CAP -44
sl2 ban base w on -38
sl2 becam base -s w -35
sl2 becam base CAP the -47
sl2 becam base it w 30
sl2 becam base w the -15
sl2 becom base , w -51
sl2 becom base -s a -40
sl2 becom base -s w -19
sl2 becom base CAP a -45
sl2 becom base CAP the 26
sl2 becom base CAP w -34
sl2 becom base w a 53
sl2 becom base w the -16
sl2 becom base w w -28
sl2 becom s w w -13
sl2 begin ed -s w -97
sl2 begin ed CAP -ing -21
sl2 begin ed CAP w 37
sl2 begin ed and -ing 50
sl2 begin ed he -ing 21
sl2 begin ed that in -15
sl2 begin ed w , -16
sl2 begin ed w -ing 19
sl2 begin ed w w -47
sl2 begin ing the of -20
sl2 believ base they CAP -25
sl2 believ s he the -78
sl2 best base the -s -14
sl2 best base the w 28
sl2 best base ’s w -50
sl2 better base a w -22
sl2 better base w -s -7
sl2 blam ed CAP the 47
sl2 bring ing -s w -8
sl2 broad base the w -33
sl2 call base his a -106
sl2 call base w w -66
sl2 call base w with -13
sl2 call ed , CAP -47
sl2 call ed , the -34
sl2 call ed -s a 98
sl2 call ed CAP " 73
sl2 call ed CAP CAP -45
sl2 call ed CAP a 12
sl2 call ed CAP her -13
sl2 call ed CAP the 122
sl2 call ed he " -50
sl2 call ed he CAP 46
sl2 call ed he the -26
sl2 call ed w " -55
sl2 call ed w CAP -62
sl2 call ed w the -6
sl2 call ed who CAP -88
sl2 call ed who the 66
sl2 call ing , CAP 65
sl2 call ing , him 24
sl2 call ing , it -38
sl2 call ing , the -26
sl2 call ing CAP CAP 89
sl2 call ing w CAP -15
sl2 call s CAP CAP 92
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
sl2 choos ed CAP CAP 26
sl2 cit ing , w 67
sl2 claim base 's that 57
sl2 claim ed CAP that 60
sl2 clear base a w 28
sl2 clear base it that -38
sl2 clear base it whether -26
sl2 clear base w that -32
sl2 com base -s CAP -13
sl2 com base -s in -7
sl2 com base -s w -51
sl2 com base . . -12
sl2 com base . / -12
sl2 com base . w -6
sl2 com base CAP w 56
sl2 com base he w 25
sl2 com base w -ly -17
sl2 com base w CAP -36
sl2 com base w as 48
sl2 com base w in -22
sl2 com base w the 25
sl2 com base w w 41
sl2 com ing in -s -6
sl2 com ing the -s -11
sl2 com s CAP in -18
sl2 com s it -ing -11
sl2 com s it CAP -9
sl2 com s it w -8
sl2 com s w as -62
sl2 com s w at -13
sl2 com s w w 72
sl2 comment base for . -24
sl2 comment s 's w -23
sl2 comment s w about -38
sl2 comment s ’s , -17
sl2 comment s ’s w -37
sl2 common base a w 18
sl2 common base the w -20
sl2 compar ed , to -50
sl2 compar ed , with -52
sl2 compar ed w to -14
sl2 compar ed w with -19
sl2 complain ed CAP that 17
sl2 concern base -ed that -55
sl2 confirm ed CAP that 13
sl2 continu base -s w -22
sl2 continu base CAP w -40
sl2 continu ed CAP . 125
sl2 continu ed CAP w 20
sl2 continu ed he , 52
sl2 continu ed he . 77
sl2 continu s CAP w -99
sl2 continu s w w 43
sl2 contrast base by , -44
sl2 contrast base in , -12
sl2 contrast base in to -22
sl2 contrast base w to -11
sl2 controversial base a w -65
sl2 creat ed CAP a -110
sl2 credit base w for -7
sl2 critical base a w -17
sl2 criticism base w from 35
sl2 criticiz ed CAP CAP 50
sl2 debat base CAP , -45
sl2 debat base CAP -ed -30
sl2 debat base CAP -s -25
sl2 debat base CAP . -39
sl2 debat base CAP CAP -22
sl2 debat base CAP in -16
sl2 debat base CAP w 60
sl2 debat base a in -18
sl2 debat base a that -13
sl2 debat base the , -15
sl2 debat base the -ed -10
sl2 debat base the . -7
sl2 debat base the CAP -19
sl2 debat base the DAY -14
sl2 debat base the w -58
sl2 debat base w , 40
sl2 debat base w -s -21
sl2 debat base w . -16
sl2 debat base w DAY -11
sl2 debat base w before -6
sl2 debat base w w -38
sl2 decid ed CAP to -13
sl2 decision base 's to 60
sl2 decision base her to 9
sl2 decision base his to -99
sl2 decision base the , -5
sl2 decision base the to -54
sl2 decision base ’s to 58
sl2 declar ed CAP the 58
sl2 declin ed , to 40
sl2 declin ed -s to 6
sl2 declin ed he to -28
sl2 declin ed w to 94
sl2 deep base a w -44
sl2 defend ed CAP his 43
sl2 deliver base -ed w -15
sl2 deliver ed CAP w -101
sl2 describ ed CAP the -41
sl2 design ed -s to -98
sl2 design ed w to 12
sl2 detail s w about -27
sl2 direct base a w -18
sl2 direct base w w -10
sl2 discuss base -ed the -34
sl2 discuss base w w 30
sl2 document s w . -27
sl2 doubl base by -s -18
sl2 draw ed CAP w -42
sl2 draw ing , -s 44
sl2 draw ing , w -18
sl2 eager base , to 15
sl2 elect ed CAP w -34
sl2 elect ed and -s -13
sl2 elect ed if , -9
sl2 emerg ed CAP as -60
sl2 end base the , -7
sl2 end base the of -31
sl2 end ed w in -22
sl2 endors base -ed CAP -28
sl2 endors base CAP CAP -14
sl2 endors base w CAP -93
sl2 endors ed , CAP 58
sl2 endors ed CAP CAP 66
sl2 endors ed who CAP -90
sl2 endors s CAP CAP 48
sl2 endorsement base the CAP -70
sl2 expect ed , to 35
sl2 expect ed -s to -29
sl2 expect ed CAP to 75
sl2 expect ed w to -53
sl2 expect ed who to 20
sl2 experienc base w , -12
sl2 explain ed CAP . 13
sl2 express ed -s w -27
sl2 fact base in , -10
sl2 fact base the that -8
sl2 fail ed 's w -49
sl2 fail ed CAP w 58
sl2 fail ed a w -17
sl2 fail ed the w -13
sl2 fail ed w w 36
sl2 fals base a w -59
sl2 far base , w 54
sl2 far base -s . -10
sl2 far base -s w -21
sl2 far base CAP from -18
sl2 far base CAP w -59
sl2 far base ^ , -24
sl2 far base a w -14
sl2 far base that , -13
sl2 far base w , -20
sl2 far base w . -12
sl2 far base w beyond -9
sl2 far base w w -33
sl2 favor base in CAP -97
sl2 favor base in the -40
sl2 favor base in w 24
sl2 favorit base his w 64
sl2 fight base the against -20
sl2 fight base w . -17
sl2 fight base w for -19
sl2 fight base w the -5
sl2 fil ed w by -35
sl2 fil ed w in 35
sl2 find base CAP a -16
sl2 find base w a -10
sl2 find ed CAP . -27
sl2 find ed CAP that 63
sl2 find ed w that -67
sl2 find ed w w 23
sl2 focus ed w -ing 86
sl2 focus ed w w 44
sl2 focus s w the -81
sl2 focus s w w -107
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
sl2 full base ^ CAP -37
sl2 full base a w -33
sl2 full base the w 22
sl2 full base ’s w 23
sl2 giv base w w -31
sl2 giv ed , CAP 22
sl2 giv ed , that -60
sl2 giv ed -s w -61
sl2 giv ed CAP CAP -9
sl2 giv ed CAP w 68
sl2 giv ed he w -124
sl2 giv ed w CAP -16
sl2 giv ed w w -97
sl2 go base -s w -14
sl2 go base CAP w -28
sl2 go base he w -34
sl2 go base w w -8
sl2 go ed -s the -20
sl2 go ed CAP , 65
sl2 go ed CAP CAP -33
sl2 go ed CAP w 20
sl2 go ed he w 78
sl2 go ed w w 15
sl2 go ing 's w -39
sl2 go ing , w 52
sl2 go ing -s w -14
sl2 go ing CAP w -52
sl2 go ing w w -22
sl2 grow base -s -s -6
sl2 grow ing a w -21
sl2 grow ing the w -24
sl2 grow ing w w -36
sl2 hard base 's w 7
sl2 hard base a w -52
sl2 hard base it w -66
sl2 hard base w w -49
sl2 harsh base a w -21
sl2 high base a w -22
sl2 high base the w -34
sl2 high base w w -24
sl2 hold base -s -s -43
sl2 hold base CAP a -34
sl2 hold base w w 56
sl2 hold ed , w -87
sl2 hold ed CAP a -100
sl2 hold ed CAP w -8
sl2 hold ed w . -14
sl2 hold ed who w -25
sl2 hold ing w a -19
sl2 hold s CAP a -52
sl2 hop ed CAP to 103
sl2 hop ing , to -101
sl2 hop s in -ing -44
sl2 hopeful base w CAP -5
sl2 idea base the that 9
sl2 includ base -s -s 69
sl2 includ base -s w 38
sl2 includ base w w -30
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
sl2 includ s that CAP -19
sl2 indicat ed CAP that 66
sl2 insist ed CAP that 18
sl2 intend ed w to 45
sl2 interest base w -s -47
sl2 interest base w . -10
sl2 interest base w w 75
sl2 issu base an that -38
sl2 issu base the , -5
sl2 issu base the is -21
sl2 issu base the of 15
sl2 issu base the w -16
sl2 issu base w , -14
sl2 issu base w . -17
sl2 issu base w for -12
sl2 issu base w in -12
sl2 issu base w with -9
sl2 issu s w , -31
sl2 issu s w . -20
sl2 issu s w and -6
sl2 issu s w of -23
sl2 issu s w that -29
sl2 it base " w -29
sl2 it base , 's -88
sl2 it base , -ed 49
sl2 it base , -ly 8
sl2 it base , -s -97
sl2 it base , CAP -45
sl2 it base , a -22
sl2 it base , be -16
sl2 it base , has -19
sl2 it base , the -34
sl2 it base , w 31
sl2 it base , will -13
sl2 it base , would 50
sl2 it base -ed " -5
sl2 it base -ed . -5
sl2 it base -ed as -14
sl2 it base -ed to -8
sl2 it base -ed w -16
sl2 it base -ed would -7
sl2 it base -ing a -11
sl2 it base -ing to -12
sl2 it base -ing w -24
sl2 it base -s , -8
sl2 it base -s -ed -18
sl2 it base -s -s -19
sl2 it base -s a -15
sl2 it base -s w -48
sl2 it base CAP . -13
sl2 it base CAP w -28
sl2 it base ^ 's -7
sl2 it base ^ -ed -30
sl2 it base ^ -ing -28
sl2 it base ^ -ly -46
sl2 it base ^ -s 28
sl2 it base ^ CAP -19
sl2 it base ^ a -14
sl2 it base ^ an 38
sl2 it base ^ been -22
sl2 it base ^ could -10
sl2 it base ^ didn't -42
sl2 it base ^ has -44
sl2 it base ^ no -16
sl2 it base ^ not -86
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
sl2 it base as -ed 62
sl2 it base as -s -33
sl2 it base as has -11
sl2 it base as w 31
sl2 it base because -s -12
sl2 it base because w -22
sl2 it base but 's 85
sl2 it base but -ed -26
sl2 it base but -ly -37
sl2 it base but -s -45
sl2 it base but has -7
sl2 it base but the -43
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
sl2 it base w -ed -34
sl2 it base w -ing -16
sl2 it base w -ly -8
sl2 it base w -s -17
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
sl2 learn ed CAP that 68
sl2 leav ed -s to 46
sl2 leav ed CAP the -55
sl2 leav ed CAP w -37
sl2 leav ed the , -12
sl2 leav ed the . -9
sl2 leav ed w the -28
sl2 less base -s w 12
sl2 less base CAP w 59
sl2 less base w w -24
sl2 let base ^ 's 74
sl2 lin base in with -6
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
sl2 littl base w w -39
sl2 littl base with w -29
sl2 lobby ing the -s -9
sl2 look base CAP w -21
sl2 look base w . -16
sl2 look ing CAP to 34
sl2 look s CAP to -66
sl2 main base 's w -80
sl2 main base the w -66
sl2 mak base , w -30
sl2 mak base -ed him -7
sl2 mak base -ed w -20
sl2 mak base -s up -13
sl2 mak base -s w 34
sl2 mak base CAP w -34
sl2 mak base he w -13
sl2 mak base that w -29
sl2 mak base w -s -9
sl2 mak base w his -61
sl2 mak base w w 34
sl2 mak base who up -11
sl2 mak ed , w -23
sl2 mak ed -s by -26
sl2 mak ed -s w -35
sl2 mak ed CAP CAP 14
sl2 mak ed CAP that -23
sl2 mak ed CAP the 53
sl2 mak ed CAP w -45
sl2 mak ed he -s -92
sl2 mak ed he w -29
sl2 mak ed w -s -82
sl2 mak ed w by -28
sl2 mak ed w up -28
sl2 mak ed w w -115
sl2 mak ed who w 124
sl2 mak ing , w -19
sl2 mak ing -s w -25
sl2 mak ing CAP w -84
sl2 mak ing w w -48
sl2 mak s w w 91
sl2 manag ed CAP w -34
sl2 mark base ^ CAP -18
sl2 mean s it -ing -15
sl2 mean s that for -39
sl2 mention base , CAP -33
sl2 mention base w of -46
sl2 mention ed CAP CAP -23
sl2 messag base a that -22
sl2 messag base w . -16
sl2 messag base w to -16
sl2 met base CAP CAP -42
sl2 mov base -s w -15
sl2 mov base a that -45
sl2 mov base the w -22
sl2 mov base w w -16
sl2 mov ed CAP w -78
sl2 mov s w CAP -19
sl2 movement base CAP . -25
sl2 movement base w , -44
sl2 movement base w . -8
sl2 nam base by , -9
sl2 nam base by . -32
sl2 nam base the of -27
sl2 nam base w w -12
sl2 nam ed w CAP -151
sl2 nam s the of -29
sl2 need ed -s w -72
sl2 need ed CAP w 52
sl2 need ed NUM w -6
sl2 need ed he w 28
sl2 need ed the for -12
sl2 need ed the w -18
sl2 need ed they w -33
sl2 need ed w w -54
sl2 need ed who w -42
sl2 need s CAP w -24
sl2 need s she w -95
sl2 need s w w -17
sl2 negativ base a w -71
sl2 nominat ing CAP w -37
sl2 nominat ing the w -41
sl2 nominat ing w -s -23
sl2 nominat ing w w -31
sl2 not base ’s : -53
sl2 not ed , that 13
sl2 not ed CAP , 64
sl2 not ed CAP that -24
sl2 not ed he , 30
sl2 not ed he that 8
sl2 not ed w that 35
sl2 not ing , that 43
sl2 not s CAP . 69
sl2 nothing ing w to 73
sl2 obvious s the w 41
sl2 offer base w w 38
sl2 offer ed CAP a -9
sl2 offer ed CAP w -26
sl2 offer s w w -105
sl2 open base an w -27
sl2 open base w to -23
sl2 open ing the w -18
sl2 opponent base CAP , -82
sl2 opponent base w , -11
sl2 order base in to -64
sl2 overwhelm ing an w -78
sl2 overwhelm ing the w 14
sl2 pass base CAP w -22
sl2 pass base w . -8
sl2 pay base -s for -10
sl2 pay base CAP for -9
sl2 pay base w , -7
sl2 pay base w for -10
sl2 personal base 's w -59
sl2 personal base a w -22
sl2 personal base and -s -12
sl2 personal base her w -32
sl2 personal base his w -39
sl2 personal base w w -14
sl2 plan base 's to -53
sl2 plan base a to -48
sl2 plan base his for -35
sl2 plan base w , -8
sl2 plan base w . -8
sl2 plan base w to 58
sl2 plan base ’s to -82
sl2 plan ed CAP to 55
sl2 plan ed he to -68
sl2 plan s -ed to 44
sl2 plan s CAP to -15
sl2 plan s w to 21
sl2 play ed CAP a -56
sl2 pledg ed CAP to 41
sl2 pledg ed NUM -s -22
sl2 pledg ed he to 45
sl2 pledg ed in -s -16
sl2 pledg ed of -s -7
sl2 pledg ed w -s -22
sl2 pledg ed who to 17
sl2 point base one , -14
sl2 point base that , -9
sl2 point base w w -69
sl2 point base — w -40
sl2 point ed CAP that 7
sl2 point ed CAP the -44
sl2 point ed w that 27
sl2 point s NUM ( -17
sl2 point s NUM , -7
sl2 point s NUM among -23
sl2 point s w , -31
sl2 point s w . -32
sl2 pois ed CAP w -133
sl2 position base w . -19
sl2 position s w . -20
sl2 position s w w 116
sl2 post ed CAP a -10
sl2 praiz ed CAP CAP 56
sl2 press base CAP w -57
sl2 press base a w -53
sl2 press base w w -22
sl2 pressur base w on 54
sl2 project s w . -21
sl2 promiz base his to 43
sl2 promiz ed CAP to 71
sl2 promiz ed and to 38
sl2 promiz ed he to -28
sl2 propos ed CAP w 8
sl2 propos ed his w -11
sl2 proposal base w to 52
sl2 proposal s w . -18
sl2 provid base CAP w 9
sl2 provid base that w 54
sl2 provid ed CAP w 23
sl2 provid ed w by 45
sl2 provid ed w w -15
sl2 publish ed CAP w 26
sl2 publish ed as in -33
sl2 publish ed w DAY 23
sl2 put base -s the 43
sl2 put base CAP CAP -108
sl2 put base CAP w -33
sl2 put base w the 38
sl2 put base w w -63
sl2 question base a whether -14
sl2 question base the is 8
sl2 question base the was 23
sl2 question base the whether 44
sl2 question s w , -12
sl2 question s w . -21
sl2 question s w from -25
sl2 question s w the -7
sl2 rais base -s -s -44
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
sl2 refer ing , CAP -32
sl2 refer ing , the 58
sl2 refus ed CAP to -90
sl2 refus ed w to 32
sl2 refusal base ’s to -6
sl2 reject ed CAP the 72
sl2 releas base the of 45
sl2 releas base w -s -33
sl2 releas base w the 34
sl2 releas ed -s DAY 66
sl2 releas ed CAP w -29
sl2 releas ed w DAY -117
sl2 releas ed w by -42
sl2 remain base -s w 54
sl2 remain ing the -s -9
sl2 remain s CAP w -45
sl2 remain s w the -15
sl2 reply ed CAP , 53
sl2 reply ed CAP . 64
sl2 report base the -ed -12
sl2 report base w . -24
sl2 report ed CAP , 75
sl2 report ed CAP . 150
sl2 report ed CAP from -76
sl2 report ed CAP in 17
sl2 report ed CAP on 6
sl2 report ed CAP that -18
sl2 report ed CAP w 37
sl2 report ed as by 55
sl2 report s CAP . 110
sl2 report s CAP that 39
sl2 represent ed w by -56
sl2 request base a w -100
sl2 request ed who w 84
sl2 respond base CAP -s -124
sl2 respond base CAP CAP 77
sl2 respond base w a 36
sl2 respond ed CAP , 11
sl2 respond ed CAP -ing -86
sl2 respond ed CAP . 59
sl2 respond ed CAP CAP -93
sl2 respond s CAP CAP -47
sl2 respons base 's the -75
sl2 respons base in , -26
sl2 respons base in CAP -7
sl2 respons base in a -39
sl2 respons base in the 54
sl2 rul s CAP w -70
sl2 rul s the w -6
sl2 rul s w , -11
sl2 rul s w . 59
sl2 run base w for -7
sl2 run base w w -8
sl2 run ed CAP w -30
sl2 run ed who for -10
sl2 run ing 's w -22
sl2 run ing -s for -20
sl2 run ing CAP for -21
sl2 run ing CAP w -17
sl2 run ing w w -24
sl2 say base , , -198
sl2 say base -ed the 32
sl2 say base -s , 95
sl2 say base -s . 91
sl2 say base -s CAP 75
sl2 say base -s it 68
sl2 say base -s that -47
sl2 say base -s the 49
sl2 say base -s they -20
sl2 say base -s w 11
sl2 say base CAP CAP 7
sl2 say base CAP that -12
sl2 say base CAP the 68
sl2 say base CAP they -61
sl2 say base NUM they 43
sl2 say base they , 78
sl2 say base w that -38
sl2 say base w they 89
sl2 say base who the 18
sl2 say base who they -33
sl2 say ed " a 41
sl2 say ed " one 30
sl2 say ed " the 42
sl2 say ed " w 39
sl2 say ed ' CAP 35
sl2 say ed , , -27
sl2 say ed , -ly -50
sl2 say ed , . 30
sl2 say ed , : -66
sl2 say ed , CAP 75
sl2 say ed , DAY -45
sl2 say ed , at 31
sl2 say ed , his 52
sl2 say ed , in 40
sl2 say ed , it 21
sl2 say ed , of -13
sl2 say ed , on 37
sl2 say ed , she 43
sl2 say ed , that 51
sl2 say ed , the 15
sl2 say ed , they 19
sl2 say ed , w 71
sl2 say ed -s , 97
sl2 say ed -s -s 70
sl2 say ed -s . -17
sl2 say ed -s CAP -31
sl2 say ed -s DAY 23
sl2 say ed -s he 67
sl2 say ed -s that -88
sl2 say ed -s the -27
sl2 say ed -s w 93
sl2 say ed CAP " -74
sl2 say ed CAP , 50
sl2 say ed CAP -ing -87
sl2 say ed CAP -ly -59
sl2 say ed CAP -s 65
sl2 say ed CAP . 18
sl2 say ed CAP : -14
sl2 say ed CAP CAP 17
sl2 say ed CAP DAY 7
sl2 say ed CAP NUM -21
sl2 say ed CAP a -58
sl2 say ed CAP about -78
sl2 say ed CAP after 31
sl2 say ed CAP as 52
sl2 say ed CAP at -21
sl2 say ed CAP he -19
sl2 say ed CAP her 49
sl2 say ed CAP his -32
sl2 say ed CAP if 22
sl2 say ed CAP in 6
sl2 say ed CAP it 14
sl2 say ed CAP of -14
sl2 say ed CAP on 62
sl2 say ed CAP she -13
sl2 say ed CAP that 10
sl2 say ed CAP the 36
sl2 say ed CAP they -104
sl2 say ed CAP to 21
sl2 say ed CAP w 18
sl2 say ed NUM they 72
sl2 say ed and , -21
sl2 say ed and CAP 114
sl2 say ed and he 104
sl2 say ed and it -8
sl2 say ed and she -14
sl2 say ed and that 88
sl2 say ed and the 98
sl2 say ed he , 78
sl2 say ed he -s -106
sl2 say ed he . 11
sl2 say ed he : 17
sl2 say ed he CAP 79
sl2 say ed he at 23
sl2 say ed he he 23
sl2 say ed he his 30
sl2 say ed he in 43
sl2 say ed he it -38
sl2 say ed he of 33
sl2 say ed he on 57
sl2 say ed he that 82
sl2 say ed he the 56
sl2 say ed he w -37
sl2 say ed she , -24
sl2 say ed she . 31
sl2 say ed she at 33
sl2 say ed she her -56
sl2 say ed she in 22
sl2 say ed she she -13
sl2 say ed she that 31
sl2 say ed she the 21
sl2 say ed she w 15
sl2 say ed they , -42
sl2 say ed w , 56
sl2 say ed w . 40
sl2 say ed w CAP 87
sl2 say ed w DAY 71
sl2 say ed w he 48
sl2 say ed w it 36
sl2 say ed w on -40
sl2 say ed w she 34
sl2 say ed w the -61
sl2 say ed w they -35
sl2 say ed w w -47
sl2 say ed who CAP -60
sl2 say ed who he 19
sl2 say ed who the -12
sl2 say ed who they 5
sl2 say ed who w -12
sl2 say ing , , 64
sl2 say ing , : -48
sl2 say ing , CAP -43
sl2 say ing , he 17
sl2 say ing , it 118
sl2 say ing , she 82
sl2 say ing , that -17
sl2 say ing , the -25
sl2 say ing , they 111
sl2 say ing by , 48
sl2 say ing w that -96
sl2 say s " CAP 26
sl2 say s , CAP 24
sl2 say s CAP , 65
sl2 say s CAP . 46
sl2 say s CAP CAP -28
sl2 say s CAP he 34
sl2 say s CAP his 29
sl2 say s CAP it -43
sl2 say s CAP she 29
sl2 say s CAP that 40
sl2 say s CAP the 55
sl2 say s CAP w 28
sl2 say s he , -6
sl2 say s he . -31
sl2 say s he CAP 27
sl2 say s he he -23
sl2 say s he the -41
sl2 say s she . 7
sl2 say s w . 86
sl2 say s w it 37
sl2 say s w the 16
sl2 say s w w -63
sl2 see base -s CAP 15
sl2 see base w CAP 44
sl2 see base w the -42
sl2 see ed CAP the 68
sl2 see s CAP the 103
sl2 seek ed she to 31
sl2 seek ed w to -26
sl2 seek ing , to 49
sl2 seek ing CAP to -31
sl2 seek ing w to 47
sl2 seek s w to -41
sl2 seem base CAP to 56
sl2 seem ed CAP to -44
sl2 seem s CAP to -43
sl2 seem s w to 66
sl2 self-describ ed the w -71
sl2 send ed -s to -30
sl2 send ed CAP w 37
sl2 send ed w to -26
sl2 sens base a of -37
sl2 sens base the of 10
sl2 sens base w of 77
sl2 set base CAP w -55
sl2 set base w of -20
sl2 set base w w 18
sl2 shar base w of -26
sl2 sharp base a w 29
sl2 shoot base a at -12
sl2 show base -s -s -22
sl2 show base -s . 116
sl2 show base -s CAP -17
sl2 show base -s that 20
sl2 show base CAP CAP -72
sl2 show base CAP that 35
sl2 show base the . -22
sl2 show base w , -71
sl2 show base w that 19
sl2 show base w w -57
sl2 show ed that CAP -32
sl2 show ed w CAP 69
sl2 show ed w that -18
sl2 show ed w w 32
sl2 show ing -s that 39
sl2 show ing w in -53
sl2 show s -s CAP 61
sl2 show s w . -48
sl2 show s w CAP 76
sl2 sid base CAP , -21
sl2 sid base CAP . -7
sl2 sid base w of -20
sl2 sid s both . -7
sl2 sid s both of -6
sl2 sign base a of -46
sl2 sign base a that 91
sl2 sign s -ing of -12
sl2 singl base a w 17
sl2 so-call ed a w 69
sl2 so-call ed the CAP -32
sl2 so-call ed the w 44
sl2 speak base -ed the -35
sl2 speak base w -ly 61
sl2 speak base w the -23
sl2 speak ed CAP CAP -21
sl2 speak ed CAP the 18
sl2 speak ed he CAP -72
sl2 speak ing ^ in -11
sl2 speak ing w -s 29
sl2 speak ing w w -36
sl2 spent base CAP -ing -91
sl2 spent base CAP w -52
sl2 stanc base his on -56
sl2 stanc base w on 62
sl2 start base the of -19
sl2 stat base CAP . -26
sl2 stat base CAP CAP -56
sl2 stat base CAP w -55
sl2 stat base ^ CAP -13
sl2 stat base a that -32
sl2 stat base a w -14
sl2 stat base a where -15
sl2 stat base and -s -15
sl2 stat base and CAP -11
sl2 stat base of , -15
sl2 stat base of -ed -9
sl2 stat base of . -16
sl2 stat base of CAP -14
sl2 stat base of in -11
sl2 stat base of w -7
sl2 stat base the 's -16
sl2 stat base the , -12
sl2 stat base the -ed -10
sl2 stat base the -s -5
sl2 stat base the . -17
sl2 stat base the CAP -12
sl2 stat base the in -22
sl2 stat base the of -16
sl2 stat base the that -43
sl2 stat base the to -29
sl2 stat base the w -18
sl2 stat base the ’s -12
sl2 stat base w , -23
sl2 stat base w -s -18
sl2 stat base w . -28
sl2 stat base w CAP -20
sl2 stat base w in -20
sl2 stat base w of -37
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
sl2 stat s w w -12
sl2 statement base a , -10
sl2 statement base a -ed 45
sl2 statement base a -ing -85
sl2 statement base a DAY -19
sl2 statement base a that -57
sl2 statement base the -ed -42
sl2 statement base the w -16
sl2 statement base w , -23
sl2 statement base w . -5
sl2 statement s w about 39
sl2 step base a w -10
sl2 step base of with -6
sl2 stop base w CAP -15
sl2 stop base w w -9
sl2 story base the of -32
sl2 story base w , -8
sl2 story base w . -5
sl2 strategy base w . -5
sl2 strategy base w and -6
sl2 strong base a -ing -24
sl2 strong base a w -31
sl2 strong base his w 36
sl2 struck base CAP a -96
sl2 struggl ed CAP w 64
sl2 suggest ed , that 50
sl2 suggest ed CAP CAP 29
sl2 suggest ed CAP that 23
sl2 suggest ed he that -62
sl2 suggest ing , that 70
sl2 suggest s w that -52
sl2 suggestion base the that -118
sl2 support base -ed CAP 47
sl2 support base -ed w -38
sl2 support base -ing CAP 51
sl2 support base -ing from -59
sl2 support base -s CAP 49
sl2 support base -s the -52
sl2 support base CAP CAP 61
sl2 support base he CAP 8
sl2 support base he the 9
sl2 support base his CAP -56
sl2 support base his a -39
sl2 support base his w -13
sl2 support base in CAP 12
sl2 support base in the 7
sl2 support base the -s 86
sl2 support base the w 6
sl2 support base their to 33
sl2 support base they CAP -39
sl2 support base w , -56
sl2 support base w . 94
sl2 support base w CAP 10
sl2 support base w among -66
sl2 support base w from 27
sl2 support base w in -63
sl2 support base w the -10
sl2 support base w to -79
sl2 support base w w -78
sl2 support base who the 81
sl2 support base you CAP -112
sl2 support ed who CAP 23
sl2 support ing -s CAP -28
sl2 support ing CAP CAP 34
sl2 support ing for CAP 81
sl2 support s who CAP 32
sl2 supporter base CAP , 15
sl2 supporter base CAP . -85
sl2 supporter base CAP who 15
sl2 supporter base a CAP 31
sl2 supporter s CAP , 31
sl2 supporter s CAP -ed -11
sl2 supporter s CAP . -41
sl2 supporter s CAP in -17
sl2 supporter s CAP w -88
sl2 supporter s his , -6
sl2 supporter s his . -8
sl2 supporter s his and -8
sl2 supporter s his w -27
sl2 supporter s w , -13
sl2 supporter s w in -7
sl2 sur base ^ , -18
sl2 tak base -ed w -11
sl2 tak base -s w -34
sl2 tak base it w -33
sl2 tak base w w -27
sl2 tak ed , w -6
sl2 tak ed -s w -80
sl2 tak ed CAP the -79
sl2 tak ed CAP w 14
sl2 tak ed he w 62
sl2 tak ed that w -41
sl2 tak ed w w -74
sl2 tak ing , w 41
sl2 tak ing -s w -23
sl2 tak ing CAP w 52
sl2 tak ing w w -33
sl2 tak s it NUM -48
sl2 tak s it w -35
sl2 tak s w w -24
sl2 talk base w w -20
sl2 tell ed , -s 20
sl2 tell ed , CAP -13
sl2 tell ed , the 55
sl2 tell ed -s CAP 53
sl2 tell ed CAP -s 32
sl2 tell ed CAP CAP 30
sl2 tell ed CAP a 71
sl2 tell ed CAP me 68
sl2 tell ed CAP the 21
sl2 tell ed CAP w -38
sl2 tell ed he -s 51
sl2 tell ed he CAP -24
sl2 tell ed he me 11
sl2 tell ed he the 19
sl2 tell ed she CAP -44
sl2 tell ed she the -18
sl2 tell ed w CAP -28
sl2 tell ed w the 64
sl2 tell ing , -s 80
sl2 tell ing CAP -s -27
sl2 tell s CAP CAP 10
sl2 tend base -s w 6
sl2 tend base w w -83
sl2 thank s , to -80
sl2 thank s w to -8
sl2 ther base , are -42
sl2 ther base , w -11
sl2 ther base , was -35
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
sl2 ther base w , -9
sl2 ther base w . -8
sl2 ther base w are 87
sl2 ther base w in -6
sl2 ther base w was -13
sl2 think base i it 32
sl2 think base i that -76
sl2 think base w w -33
sl2 think base you CAP -17
sl2 titl ed w " 27
sl2 trad base -ing -s -7
sl2 trad base CAP w 59
sl2 trad base w -s -21
sl2 trad base w w -23
sl2 try base -s w -31
sl2 try base he w -91
sl2 try base they w -9
sl2 try base w w 7
sl2 try ing , w -26
sl2 try ing CAP w -7
sl2 try ing and w -66
sl2 try ing he w -28
sl2 try ing in w -45
sl2 try ing of w -18
sl2 try ing w w 38
sl2 try s CAP w -33
sl2 turn base in , -17
sl2 turn ed CAP the -109
sl2 turn ed CAP w 60
sl2 turn ed it out -22
sl2 turn ed w w -86
sl2 turn s it out -42
sl2 tweet base " _ -29
sl2 tweet base / > -16
sl2 tweet base < / -17
sl2 tweet base < w -27
sl2 tweet base a , -28
sl2 tweet ed CAP , 39
sl2 tweet ed CAP . 21
sl2 tweet ed CAP that -47
sl2 tweet ed CAP w -45
sl2 understand base w the -81
sl2 used ed , w -66
sl2 used ed -s w -57
sl2 used ed CAP a -64
sl2 used ed CAP w -26
sl2 used ed he w 56
sl2 used ed w by -18
sl2 used ed w in -30
sl2 used ed w w -68
sl2 using ing -s w -12
sl2 using ing of w -8
sl2 very base -s w -42
sl2 very base CAP w -20
sl2 very base a w -22
sl2 very base the w -25
sl2 very base w w 38
sl2 view base w CAP -113
sl2 view s his on -17
sl2 view s w on -27
sl2 vot base -s CAP -26
sl2 vot base -s the 44
sl2 vot base CAP . -30
sl2 vot base he CAP -14
sl2 vot base the . -7
sl2 vot base the CAP -18
sl2 vot base they CAP -34
sl2 vot base w , -12
sl2 vot base w . -12
sl2 vot base w CAP 13
sl2 vot base w on -13
sl2 vot base w the -9
sl2 vot base w w 20
sl2 vot ing -s DAY -28
sl2 vot ing of -s -18
sl2 vot ing w -s -18
sl2 vot s w , -17
sl2 vot s w to -52
sl2 vow ed CAP to -15
sl2 vow ed he to -60
sl2 want base -s to -31
sl2 want base CAP to 9
sl2 want base he to -46
sl2 want base they the 30
sl2 want base they to 53
sl2 want base who to -46
sl2 want base you to -6
sl2 want ed CAP to -70
sl2 want ed he to 38
sl2 want ed she to -75
sl2 want s CAP to 43
sl2 want s he to 37
sl2 want s w to -86
sl2 want s who to -15
sl2 warn ed , that 10
sl2 watch base ^ the -78
sl2 watch base w w -6
sl2 wav base a of -21
sl2 word s other , -15
sl2 writ ed " CAP 38
sl2 writ ed , in 29
sl2 writ ed -s in -35
sl2 writ ed CAP , 71
sl2 writ ed CAP . 48
sl2 writ ed CAP : 14
sl2 writ ed CAP in 72
sl2 writ ed CAP that 31
sl2 writ ed CAP to -46
sl2 writ ed he , -64
sl2 writ ed he . -43
sl2 writ ed she . 20
sl2 writ ed w . 51
sl2 writ ed w by -7
sn abl to -18
sn accept a 54
sn accept the 28
sn accord to 38
sn account , -42
sn account . -20
sn account and -10
sn account as -8
sn account for -76
sn account of 49
sn account to 69
sn accus CAP 8
sn accus him 24
sn accus of -71
sn accusation of 57
sn accusation that -14
sn add , 37
sn add . 57
sn add : 66
sn add CAP -63
sn add a 18
sn add another -42
sn add that 23
sn add to -96
sn add up -46
sn address , -42
sn address . -14
sn address CAP 26
sn address a 23
sn address at -30
sn address in -8
sn address the 37
sn address to -81
sn address — -67
sn admit that 22
sn admit to -27
sn adopt a -13
sn adopt the 18
sn advic . -41
sn adviz CAP -51
sn adviz the 18
sn advocat . 45
sn agre . -27
sn agre on 56
sn agre that 54
sn agre to -23
sn agre with -13
sn aim at -75
sn aim to 51
sn air DAY -49
sn air on 16
sn align with -39
sn allegation of 45
sn allegation that -11
sn allow CAP -12
sn allow a 32
sn allow for -10
sn allow him -16
sn allow the 25
sn allud to 21
sn anger and -30
sn announc CAP -86
sn announc DAY 63
sn announc a 44
sn announc his -6
sn announc it -20
sn announc on 49
sn announc plans 35
sn announc that -18
sn announc the -7
sn announcement , 18
sn announcement . -34
sn announcement of 59
sn answer , 32
sn answer . 12
sn answer a 53
sn answer questions 10
sn answer the 19
sn answer to -70
sn apologiz for 79
sn apologiz to 12
sn appeal , -21
sn appeal . -13
sn appeal for 32
sn appeal in -13
sn appeal is -36
sn appeal of -30
sn appeal to -6
sn appear at -108
sn appear before -32
sn appear in -54
sn appear more -27
sn appear on -54
sn appear that -23
sn appear to 25
sn appoint CAP 64
sn appoint a -19
sn approv of -33
sn argu . -60
sn argu for 86
sn argu in -8
sn argu that 24
sn argu the 46
sn argument , 81
sn argument . 28
sn argument about -67
sn argument for -35
sn argument in -26
sn argument that 10
sn ask , 16
sn ask . -21
sn ask CAP 18
sn ask a -44
sn ask about -75
sn ask by 73
sn ask for -25
sn ask her -31
sn ask him -62
sn ask how 86
sn ask if 15
sn ask the 37
sn ask them 21
sn ask to -11
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
sn attack a -93
sn attack against 60
sn attack and 60
sn attack as -37
sn attack by -22
sn attack from 32
sn attack him -27
sn attack his 18
sn attack of -45
sn attack that -10
sn attack the 44
sn attack to -77
sn attack was -23
sn attack — -28
sn attempt to 9
sn attract a -23
sn attribut to -18
sn authoriz to -84
sn avoid the -80
sn awar of -14
sn back , -38
sn back . 30
sn back : -50
sn back CAP 38
sn back a 78
sn back against -29
sn back at -48
sn back by -6
sn back down -73
sn back former 90
sn back from 9
sn back her 31
sn back his -72
sn back home -12
sn back in 14
sn back of 41
sn back on 30
sn back the 38
sn back to -8
sn back up -24
sn balk at 16
sn ban . -24
sn ban CAP -50
sn ban all -16
sn ban from -53
sn ban on 39
sn bash CAP 68
sn becam a -76
sn becam clear -57
sn becam public -43
sn becam the -63
sn becom a -35
sn becom an 22
sn becom increasingly 88
sn becom law -10
sn becom more -36
sn becom president -22
sn becom the -33
sn begin , -45
sn begin . -23
sn begin CAP -55
sn begin a 42
sn begin by 89
sn begin in -34
sn begin of -20
sn begin the -18
sn begin with 48
sn belief that -9
sn believ , 50
sn believ CAP -53
sn believ he -29
sn believ in 22
sn believ it 9
sn believ that 5
sn believ to -65
sn best CAP -116
sn best chance -28
sn best friend -29
sn best known 74
sn best of -19
sn best to 38
sn better . -17
sn better in -30
sn better off -10
sn better than -44
sn blam CAP -5
sn blam for -36
sn blam the 53
sn blast CAP 17
sn blast the 42
sn block CAP -25
sn block a 66
sn block the -21
sn boast about 44
sn boast of 63
sn boast that 34
sn boo . -45
sn boo from 45
sn break . -7
sn break down 47
sn break for -32
sn break from -24
sn break out 42
sn break up -27
sn break with -37
sn bring CAP -76
sn bring a 30
sn bring back -15
sn bring in -47
sn bring the -120
sn bring them -15
sn bring to -54
sn bring together -18
sn bring up 110
sn broadcast on -38
sn call " -24
sn call , -52
sn call . -77
sn call CAP -14
sn call a -33
sn call and -22
sn call for 38
sn call from 49
sn call her 19
sn call him 85
sn call himself 28
sn call his 36
sn call into 67
sn call it -7
sn call on 8
sn call out -55
sn call the -15
sn call them 102
sn call to 37
sn call vote -42
sn call with 26
sn call — 47
sn captur CAP -23
sn captur the -12
sn car , -33
sn car . -25
sn car about 86
sn car and -15
sn car crash -8
sn car for -9
sn car law -21
sn car of -26
sn car spending -13
sn careful not 37
sn carry CAP -33
sn carry a -43
sn carry on -24
sn carry out -51
sn carry the -39
sn cast a 86
sn cast ballots 40
sn cast himself 47
sn cast the 58
sn cast their -35
sn caution that 57
sn celebrat CAP -56
sn celebrat the 29
sn certain to 16
sn challeng , -39
sn challeng . -31
sn challeng CAP 25
sn challeng for -49
sn challeng from 31
sn challeng her -36
sn challeng in -35
sn challeng the -9
sn challeng to -73
sn chant " 59
sn chant of -24
sn charg , 55
sn charg . 21
sn charg CAP 92
sn charg against -29
sn charg and -7
sn charg in -39
sn charg of -41
sn charg that 22
sn charg the 31
sn charg with 50
sn cheer . -42
sn cheer crowd -13
sn cheer on 15
sn choos . -25
sn choos CAP 15
sn choos by 21
sn choos to -6
sn cit CAP -27
sn cit his 10
sn cit the -6
sn claim , -25
sn claim . -30
sn claim CAP 27
sn claim by 44
sn claim he 39
sn claim in 71
sn claim of -66
sn claim to 34
sn clear . -25
sn clear : -18
sn clear how -29
sn clear that -10
sn clear the -68
sn clear whether -26
sn coin flip -21
sn com , -9
sn com . -50
sn com / -12
sn com CAP -20
sn com after -42
sn com as -26
sn com at -31
sn com back -30
sn com close -43
sn com down -15
sn com during -17
sn com from -18
sn com in -75
sn com into 13
sn com off -62
sn com on 27
sn com only -35
sn com out 66
sn com the -73
sn com to -33
sn com together -46
sn com two -13
sn com under 19
sn com up 40
sn com weeks -12
sn com when -16
sn com with 11
sn comment , -39
sn comment DAY -64
sn comment about -26
sn comment are -28
sn comment as -41
sn comment came -54
sn comment for 37
sn comment from -37
sn comment made -8
sn comment on 72
sn comment that -6
sn comment to -47
sn commit by -62
sn commit to 14
sn common ground -50
sn compar CAP 117
sn compar the 28
sn compar to -116
sn compar with -72
sn complain about -48
sn complaint that 89
sn conced that 32
sn concern . -43
sn concern about 16
sn concern for 82
sn concern over -67
sn concern that 9
sn concern with 56
sn conclud , -12
sn conclud . 42
sn conclud that -12
sn condemn CAP -24
sn condemn the 29
sn confident that 13
sn confirm a -30
sn confirm that 52
sn confirm the -13
sn confront the 61
sn congratulat CAP 18
sn consider CAP 20
sn consider a -22
sn consider an -16
sn contend that 51
sn continu , 55
sn continu . 22
sn continu : 78
sn continu his 38
sn continu to 59
sn contrast , -44
sn contrast between -9
sn contrast to -30
sn contrast with -25
sn controversial proposal 46
sn conversation . -31
sn conversation about -22
sn conversation with 14
sn convinc that -45
sn convinc the 6
sn count , -33
sn count . -41
sn count on -38
sn counter CAP 11
sn counter to -42
sn cover CAP 10
sn cover the -19
sn cover up -28
sn creat a -14
sn creat an -64
sn creat jobs -6
sn creat the -70
sn credit , -22
sn credit for -51
sn critical of 73
sn critical to -69
sn criticism , -43
sn criticism for 71
sn criticism from 25
sn criticism on -61
sn criticism over 23
sn criticiz CAP 37
sn criticiz by 79
sn criticiz for 25
sn criticiz his 31
sn criticiz the 29
sn cut , -14
sn cut and -12
sn cut for -16
sn cut off -16
sn cut the -46
sn debat CAP -46
sn debat DAY -12
sn debat about 69
sn debat and -25
sn debat at -20
sn debat before -11
sn debat hosted -11
sn debat in -32
sn debat is 64
sn debat moderators -8
sn debat on 42
sn debat over 35
sn debat performance 50
sn debat prep -39
sn debat stage -24
sn debat that -41
sn debat was -8
sn debat with 51
sn debat — -40
sn decid not 78
sn decid the -68
sn decid to 13
sn decid who -47
sn decision , -46
sn decision . -22
sn decision by 95
sn decision in -20
sn decision is -40
sn decision on 42
sn decision that -45
sn declar . 32
sn declar CAP 17
sn declar in 109
sn declar that -12
sn declar the -9
sn declin , -17
sn declin . -45
sn declin to 54
sn decry the 34
sn dedicat to -74
sn deem classified -10
sn deep into 45
sn defend CAP 58
sn defend her 101
sn defend himself -36
sn defend his -13
sn defend the 8
sn deliver a 58
sn deliver his 72
sn deliver on -42
sn demand , 81
sn demand for 43
sn demand of -89
sn demonstrat that -6
sn demonstrat the 41
sn denounc CAP 54
sn deny CAP -135
sn deny that 24
sn deny the -6
sn describ CAP -21
sn describ as -9
sn describ her -28
sn describ himself 57
sn describ his -34
sn describ themselves 30
sn design to 11
sn desir to 16
sn detail , -37
sn detail . -19
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
sn disavow CAP -105
sn disavow the 21
sn discuss a -30
sn discuss his -12
sn discuss the -32
sn discussion , 61
sn discussion . -34
sn discussion of 38
sn discussion with -45
sn dismiss the 34
sn display of 13
sn distanc from -32
sn distanc himself 59
sn divid , -33
sn divid . -48
sn divid CAP -30
sn divid in -24
sn divid the -77
sn document , -79
sn document . 44
sn document and -9
sn doubl digits -21
sn doubl down 74
sn doubl the -11
sn doubt that 26
sn draw CAP -107
sn draw NUM -32
sn draw a 17
sn draw attention 75
sn draw the 40
sn draw to -69
sn earn NUM -21
sn earn a 60
sn earn at -20
sn earn her -43
sn earn the 27
sn echo CAP -47
sn echo by 39
sn echo the -75
sn elect , -45
sn elect . -16
sn elect CAP 43
sn elect a 85
sn elect officials -53
sn elect president -31
sn elect to 15
sn embrac a -48
sn embrac his 31
sn embrac of 97
sn embrac the 27
sn emerg as -36
sn emerg from -35
sn emphasiz on -41
sn emphasiz that -32
sn emphasiz the 110
sn encourag CAP -57
sn encourag the -54
sn end , -21
sn end . -21
sn end CAP 31
sn end a 31
sn end his -67
sn end in -69
sn end of -31
sn end the -14
sn end with -69
sn endors a -67
sn endors her 21
sn endors the 19
sn endorsement , -30
sn endorsement . -50
sn endorsement from -41
sn endorsement in -15
sn endorsement of 73
sn enjoy the 69
sn establish a 17
sn estimat NUM -16
sn estimat that 62
sn expand CAP 26
sn expand background -37
sn expand the -79
sn expand their -17
sn expect CAP -38
sn expect a -35
sn expect the -6
sn expect to -6
sn experienc , -21
sn experienc . -22
sn experienc a -6
sn experienc and 14
sn experienc as -27
sn experienc in -41
sn explain , 60
sn explain . 39
sn explain CAP 26
sn explain his -44
sn explain how -22
sn explain that 13
sn explain the 51
sn explain to 63
sn explain why 9
sn expos the -29
sn express concern -32
sn eye . -53
sn fact , -11
sn fact that -10
sn fail , -38
sn fail to 16
sn far , 13
sn far . -20
sn far as -25
sn far been 82
sn far behind -28
sn far better -40
sn far beyond -11
sn far from -52
sn far has -13
sn far higher -7
sn far less 32
sn far more 12
sn far short -29
sn far this -21
sn far to -26
sn far well -54
sn favor CAP -61
sn favor a 11
sn favor of -15
sn favor the -73
sn favor to -86
sn favorit to -34
sn fear CAP 82
sn fear of -21
sn fear that 32
sn fear the 28
sn feel " -68
sn feel a -23
sn feel he 29
sn feel like -8
sn feel that -21
sn feel the -53
sn fight , -20
sn fight . -20
sn fight CAP -14
sn fight against -41
sn fight at -22
sn fight back -60
sn fight in -9
sn fight on -53
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
sn find , 53
sn find . 72
sn find CAP 36
sn find a -109
sn find common -47
sn find himself -70
sn find in 8
sn find that -8
sn find the -16
sn find ways -109
sn fir , -28
sn fir . -41
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
sn follow a 29
sn follow by -40
sn follow him -60
sn follow his -46
sn follow in -25
sn follow the -39
sn follow up 46
sn forward , -21
sn forward . -17
sn forward to -53
sn fre college -9
sn fre speech -13
sn fre to 80
sn fre trade -20
sn full CAP -39
sn full time -10
sn giv CAP -21
sn giv NUM -31
sn giv a 27
sn giv an -10
sn giv away -73
sn giv her 11
sn giv him -72
sn giv his -79
sn giv it -56
sn giv me -19
sn giv money -32
sn giv more -44
sn giv that -72
sn giv the -18
sn giv them -41
sn giv to -12
sn giv up -59
sn giv voters -18
sn go , 11
sn go . 36
sn go a -91
sn go after 22
sn go against -32
sn go along -17
sn go back -89
sn go beyond -62
sn go down -45
sn go far -32
sn go for -67
sn go forward -15
sn go further -16
sn go in -43
sn go into -45
sn go on 54
sn go out 112
sn go through -51
sn go to -96
sn go unnoticed 67
sn go up 36
sn go with -59
sn goal , -30
sn goal . -38
sn goal is 32
sn goal of -16
sn goal was 32
sn grant , -35
sn grow more 69
sn grow up -53
sn hammer CAP -52
sn happy to 16
sn hat . -34
sn hat speech 57
sn hear , -18
sn hear . -13
sn hear CAP 39
sn hear from -44
sn hear in 69
sn hear on -52
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
sn hold . -18
sn hold CAP 25
sn hold a -49
sn hold an -31
sn hold at -39
sn hold back -52
sn hold by -69
sn hold his 7
sn hold in -41
sn hold its -56
sn hold off -34
sn hold on -63
sn hold onto -24
sn hold primaries -25
sn hold the -49
sn hold up 19
sn hop CAP -21
sn hop for 9
sn hop of -43
sn hop that 6
sn hop will 33
sn hopeful , -13
sn hopeful CAP -44
sn hopeful that 5
sn idea , 34
sn idea . -34
sn idea and -21
sn idea for 8
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
sn includ CAP -59
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
sn insist on -72
sn insist that 12
sn insist they 25
sn intend to -41
sn intens scrutiny 51
sn interest , -39
sn interest . -44
sn interest and -13
sn interest in 17
sn interest of 82
sn interest rates -40
sn interest to 20
sn introduc a -55
sn introduc the -81
sn investigat CAP 72
sn investigat the 6
sn invit CAP -47
sn invit to 18
sn invok the -11
sn issu , -47
sn issu . -28
sn issu a 91
sn issu and -11
sn issu at -10
sn issu by -84
sn issu for -23
sn issu he -21
sn issu in -23
sn issu is -32
sn issu like -20
sn issu that -65
sn issu to -37
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
sn it as -25
sn it became 18
sn it by -24
sn it came -51
sn it can -16
sn it clear 40
sn it comes -34
sn it could -19
sn it did -16
sn it didn't -45
sn it didn’t -26
sn it difficult -5
sn it does -25
sn it doesn't 26
sn it easier -6
sn it even -12
sn it gets -22
sn it had -13
sn it has -42
sn it in -25
sn it is 14
sn it just -15
sn it may 38
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
sn it should -13
sn it started -10
sn it still -12
sn it takes -24
sn it the -12
sn it through -9
sn it to -28
sn it took -20
sn it turns -14
sn it up -8
sn it was -13
sn it wasn't -30
sn it wasn’t -28
sn it went -34
sn it will -22
sn it with -11
sn it would -8
sn it — -14
sn it ’s 7
sn join CAP -44
sn join a -61
sn join by -68
sn join the -61
sn jok . -11
sn jok about 18
sn judg , -6
sn judg . -10
sn judg CAP -37
sn judg in -15
sn judg on -13
sn judg was -6
sn judg who -38
sn keep CAP -49
sn keep a -76
sn keep her -39
sn keep him -19
sn keep his -19
sn keep the -14
sn keep their -55
sn keep up -7
sn keep with -21
sn know , 5
sn know . -9
sn know CAP 23
sn know about 22
sn know as -8
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
sn lean toward -40
sn learn from -50
sn learn that -15
sn leav , -30
sn leav . -21
sn leav CAP -59
sn leav a -32
sn leav behind -39
sn leav for -35
sn leav him -26
sn leav his -41
sn leav in -33
sn leav it 10
sn leav many -66
sn leav of 60
sn leav office -12
sn leav on 70
sn leav the -51
sn leav to -8
sn less . -5
sn less in -9
sn less likely -31
sn less safe -33
sn let 's 42
sn let the -60
sn let them 16
sn let ’s -25
sn lin " -13
sn lin , -20
sn lin . -16
sn lin : -37
sn lin for -15
sn lin in -10
sn lin of 21
sn lin on -11
sn lin that 41
sn lin to -28
sn lin up 70
sn lin with -28
sn link to -16
sn list , -42
sn list . -37
sn list CAP 26
sn list from -64
sn list of -72
sn list on -6
sn list the 100
sn littl more -27
sn lobby firms -21
sn look . -23
sn look at -47
sn look back 45
sn look for -30
sn look into -38
sn look to 10
sn maintain a -37
sn maintain that 45
sn mak " -12
sn mak , -35
sn mak . -48
sn mak CAP 25
sn mak NUM -28
sn mak a 15
sn mak an 36
sn mak by -66
sn mak clear 66
sn mak for -67
sn mak him -62
sn mak his -33
sn mak history -63
sn mak in -85
sn mak it -26
sn mak its -50
sn mak more -67
sn mak no 93
sn mak public 57
sn mak sense -84
sn mak sure -99
sn mak that -25
sn mak the 59
sn mak their -20
sn mak them -38
sn mak this 8
sn mak to -21
sn mak up -75
sn manag CAP -60
sn manag director -27
sn manag to 36
sn mark . -8
sn mark CAP -52
sn mark a 41
sn mark classified -49
sn mark the -60
sn mean , 63
sn mean CAP -59
sn mean a -47
sn mean for 52
sn mean he -79
sn mean it -82
sn mean of -12
sn mean that 9
sn mean the -55
sn mean to 68
sn mention CAP 23
sn mention his 61
sn mention of -99
sn mention the 68
sn messag , 26
sn messag . -23
sn messag : 65
sn messag about -63
sn messag and -14
sn messag is 49
sn messag of 15
sn messag on -36
sn messag that -52
sn messag to -59
sn met CAP -38
sn met in -30
sn met with -7
sn mind . -10
sn mind the 10
sn mock CAP 40
sn mock his 32
sn mount a -30
sn mov , -17
sn mov . -17
sn mov closer -20
sn mov forward -51
sn mov from -21
sn mov on -44
sn mov that 18
sn mov the -21
sn mov to 15
sn mov was -9
sn movement , -49
sn movement . -32
sn movement has -39
sn movement in 75
sn movement that 27
sn nam " 76
sn nam , -35
sn nam . 15
sn nam CAP -18
sn nam a -10
sn nam and -14
sn nam for -101
sn nam him -15
sn nam in 66
sn nam is -40
sn nam of -55
sn nam on 44
sn nam recognition -53
sn nam the -71
sn need . -79
sn need CAP -52
sn need NUM -27
sn need a -78
sn need for -31
sn need in -21
sn need of -32
sn need to 12
sn nervous about 8
sn nominat a 47
sn nominat contest -46
sn nominat contests -30
sn nominat process -19
sn not , 61
sn not . 15
sn not : -9
sn not that 17
sn not the 103
sn nothing about -22
sn nothing but 7
sn nothing to -7
sn offer . -27
sn offer CAP -35
sn offer a -47
sn offer an 67
sn offer his 147
sn offer no -31
sn offer the -25
sn offer to 35
sn open . -8
sn open CAP -12
sn open a -74
sn open for -38
sn open in -24
sn open night -16
sn open of -8
sn open the -65
sn open to 16
sn open up 89
sn opponent , 36
sn opponent . 55
sn opponent in -5
sn oppos CAP 10
sn oppos a 41
sn oppos by 43
sn oppos it 37
sn oppos the 9
sn oppos to -103
sn opposition . -35
sn opposition from 18
sn opposition to 38
sn order , -57
sn order . -27
sn order that 11
sn order the 63
sn order to 14
sn pass . -34
sn pass a 37
sn pass by 13
sn pass in 27
sn pay , -8
sn pay NUM -29
sn pay a -41
sn pay attention 148
sn pay for -40
sn pay more -53
sn pay off -39
sn perception of 83
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
sn plan , -40
sn plan . -33
sn plan CAP -15
sn plan as -17
sn plan for -12
sn plan in -22
sn plan is 64
sn plan to 31
sn plan was -19
sn plan would 9
sn play , -14
sn play . -6
sn play CAP -34
sn play a -34
sn play down 91
sn play for -16
sn play in -28
sn play on -32
sn play out -24
sn play the -79
sn plead guilty 8
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
sn point out 100
sn point over -26
sn point that -14
sn point to 45
sn point was 28
sn position , 55
sn position . 24
sn position in -36
sn position of -46
sn position on 41
sn position that -50
sn position to -72
sn post , -23
sn post . -13
sn post : 76
sn post a 8
sn post in -47
sn post on 5
sn post the 23
sn praiz for -16
sn praiz her -32
sn praiz his 20
sn praiz the 23
sn predict . -22
sn predict that -12
sn predict the -46
sn prefer CAP 6
sn prefer the 83
sn present a 29
sn present the -16
sn press CAP -25
sn press conference -30
sn press conferences -16
sn press for 77
sn press his 77
sn press release -55
sn press secretary -61
sn pressur CAP -26
sn pressur from -58
sn pressur on 32
sn pressur to -72
sn priority , -50
sn priority . 24
sn priority for -60
sn project , -34
sn project . -28
sn promiz . -38
sn promiz of 20
sn promiz that 18
sn promiz to -10
sn promot CAP -31
sn promot a 22
sn prompt CAP -62
sn prompt a -61
sn propos a 45
sn propos to -17
sn proposal , -33
sn proposal . -25
sn proposal for 25
sn proposal on 45
sn proposal that -40
sn proposal to 15
sn proposal would -26
sn protest . -15
sn protest at -31
sn protest of 40
sn proud of 12
sn prov that -24
sn prov to 27
sn provid CAP -107
sn provid a -41
sn provid an 31
sn provid by 46
sn provid the 21
sn provid to 34
sn publish DAY -52
sn publish a 67
sn publish in -93
sn push CAP -103
sn push back 19
sn push by 72
sn push for 70
sn push to 34
sn put CAP -30
sn put a 15
sn put forward 23
sn put him -20
sn put in -48
sn put it 87
sn put on 42
sn put out 18
sn put the -32
sn put their -15
sn put them -26
sn put together -17
sn question , -53
sn question . -13
sn question : -43
sn question CAP 71
sn question and 9
sn question for 62
sn question from -46
sn question her -11
sn question his 126
sn question in -40
sn question is 12
sn question of -27
sn question on 39
sn question that -57
sn question the 27
sn question to 31
sn question was 7
sn question whether 40
sn question why -33
sn quick to 40
sn quot CAP 108
sn quot from 18
sn rail against 17
sn rais NUM -63
sn rais about 46
sn rais by 23
sn rais in -37
sn rais interest -19
sn rais money -40
sn rais more -57
sn rais new 14
sn rais questions 11
sn rais rates -32
sn rais taxes -37
sn rais the -34
sn rang from 14
sn rang of -12
sn reach NUM -24
sn reach a 32
sn reach by -42
sn reach for 7
sn reach out -24
sn reach the -37
sn react to -47
sn read " 50
sn read , 20
sn read . 92
sn read a 22
sn read the 15
sn ready for -57
sn realiz that -53
sn reason , -14
sn reason . -9
sn reason CAP -42
sn reason for -6
sn reason the -55
sn reason to 40
sn rebuk CAP 57
sn recall , -26
sn recall CAP 9
sn recall that 8
sn recall the -6
sn receiv CAP -53
sn receiv NUM -29
sn receiv a -16
sn receiv from -8
sn receiv the -11
sn recogniz that 56
sn recogniz the -18
sn refer to 23
sn referenc the 43
sn referenc to 34
sn reflect a -15
sn reflect on 62
sn reflect the 11
sn refus to 42
sn refusal to 10
sn regard as 12
sn regard the -78
sn reiterat his -28
sn reject CAP -17
sn reject by 100
sn reject the -50
sn rejection of 60
sn releas , 40
sn releas . 8
sn releas CAP -29
sn releas DAY -86
sn releas a 117
sn releas by -66
sn releas his -43
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
sn remark . -18
sn remark and -14
sn remark on 38
sn remark that 18
sn remember CAP -35
sn remember that 38
sn remind CAP -16
sn remind voters 23
sn repeat his -9
sn repeat the 98
sn reply , 55
sn reply . -11
sn reply to -72
sn report , 27
sn report . 52
sn report : 40
sn report CAP -10
sn report DAY 13
sn report and -19
sn report by -6
sn report from -101
sn report in 11
sn report last 79
sn report of -36
sn report on 20
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
sn request anonymity 47
sn request by -61
sn request for 27
sn request of 32
sn request to 23
sn requir . -48
sn requir CAP -79
sn requir a -75
sn requir the 47
sn requir to 65
sn resolv . -17
sn resonat with 113
sn respond , -44
sn respond . 37
sn respond DAY -21
sn respond by -51
sn respond that 59
sn respond to -9
sn respond with -26
sn respons , -38
sn respons . -16
sn respons to 18
sn return , -13
sn return . -13
sn return a 23
sn return the -45
sn return to 21
sn reveal , 81
sn reveal CAP 37
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
sn rul committee -29
sn rul for 62
sn rul of -37
sn rul out 32
sn run , -33
sn run . -12
sn run CAP 44
sn run a -6
sn run against -43
sn run as 12
sn run away -25
sn run by -34
sn run counter -42
sn run for -51
sn run in -43
sn run mate -19
sn run of -15
sn run on 27
sn run out -13
sn run the -46
sn run to -48
sn satisfy with 83
sn say " 8
sn say , 18
sn say . 19
sn say : -29
sn say CAP 13
sn say DAY 20
sn say NUM 46
sn say a -12
sn say about -16
sn say after 44
sn say any -7
sn say as -13
sn say at -6
sn say by 44
sn say during -41
sn say for 35
sn say former 31
sn say he 19
sn say her 9
sn say his 20
sn say if 57
sn say is -11
sn say it 15
sn say its 53
sn say last 42
sn say no -26
sn say of 8
sn say on 23
sn say one 54
sn say she 32
sn say so 45
sn say some 48
sn say that 8
sn say the 13
sn say their -49
sn say there 23
sn say this -13
sn say to 35
sn say was 39
sn say we -41
sn say when 62
sn say whether -7
sn say with 24
sn say would -17
sn say yes 84
sn say — 28
sn scrambl the -74
sn scrambl to 29
sn see CAP 31
sn see a -17
sn see as 34
sn see by 73
sn see for 90
sn see her -38
sn see him -26
sn see his -90
sn see how -16
sn see if -96
sn see it 31
sn see since -17
sn see that 18
sn see the -7
sn see their 31
sn see this 81
sn seek a -70
sn seek the -115
sn seek to -14
sn seem a -96
sn seem like 51
sn seem to 33
sn seiz on -7
sn self-describ democratic -23
sn send CAP 33
sn send a 79
sn send an 23
sn send or -10
sn send out 16
sn send the -84
sn send to -88
sn sens of 42
sn sentenc , -17
sn sentenc . -26
sn sentenc to -43
sn set a -66
sn set in -12
sn set of -43
sn set off -44
sn set to -12
sn set up 12
sn shar a -18
sn shar by 5
sn shar his 44
sn shar of -76
sn shar the -10
sn shar with 57
sn sharp contrast -78
sn shift . -11
sn shift from -34
sn shift in -28
sn shift the -37
sn shift to 40
sn shock . -61
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
sn show CAP 7
sn show a 15
sn show an 22
sn show he 10
sn show him 28
sn show host -60
sn show how -15
sn show in -41
sn show it 21
sn show little 90
sn show no 33
sn show of -74
sn show on -39
sn show the -29
sn show to -26
sn show up -92
sn shrug off 12
sn sid , -22
sn sid . -20
sn sid of -30
sn sid with 62
sn sign , 24
sn sign . -7
sn sign a 30
sn sign an 52
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
sn skeptical . -71
sn skeptical about 43
sn slam CAP 38
sn slam the -8
sn so-call CAP -62
sn sound like -64
sn speak . -42
sn speak DAY -96
sn speak about 103
sn speak at -11
sn speak briefly 23
sn speak fees -29
sn speak for -34
sn speak in -48
sn speak of 113
sn speak on -34
sn speak out 91
sn speak slot -32
sn speak to -32
sn speak with -68
sn spent DAY 18
sn spent NUM -39
sn spent a 21
sn spent more 51
sn spent much 89
sn spent on -34
sn spent the -63
sn split between -30
sn split on 67
sn split the -48
sn spot , -20
sn spot on -38
sn stanc . -31
sn stanc on 26
sn stand , -37
sn stand at -52
sn stand behind -35
sn stand by 79
sn stand for 88
sn stand on 39
sn stand out -51
sn stand up -33
sn stand with 28
sn start , -14
sn start . 17
sn start CAP -84
sn start DAY -56
sn start a 43
sn start at -24
sn start in 31
sn start of -19
sn start the 72
sn start to -6
sn start with 13
sn stat ' -15
sn stat 's -24
sn stat , 6
sn stat . 9
sn stat CAP -18
sn stat a 8
sn stat and -25
sn stat are -6
sn stat as -39
sn stat by -8
sn stat for -30
sn stat has -17
sn stat have -25
sn stat he -14
sn stat in 63
sn stat is -17
sn stat like -15
sn stat of -20
sn stat on -45
sn stat or -8
sn stat over -10
sn stat party -36
sn stat poll -11
sn stat such -15
sn stat that 9
sn stat voting -11
sn stat where -31
sn stat will -13
sn stat with -24
sn stat would -15
sn stat — -21
sn stat ’s -14
sn statement , -45
sn statement . -18
sn statement : -36
sn statement DAY -27
sn statement about 34
sn statement and -5
sn statement from -27
sn statement in -27
sn statement on 35
sn statement released 54
sn statement said -12
sn statement saying -52
sn statement that 20
sn statement to -18
sn statement was -36
sn step , -6
sn step . -6
sn step down -70
sn step in -16
sn step to -22
sn step up -30
sn step with -13
sn stop , -38
sn stop . -9
sn stop CAP -38
sn stop by -49
sn stop him -33
sn stop in -8
sn stop short 69
sn stop the -28
sn story , -12
sn story . -11
sn story about 30
sn story of 54
sn story that -53
sn strategy , -34
sn strategy . -37
sn strategy and -9
sn strategy for 62
sn strategy is 35
sn strategy of 28
sn strategy to 25
sn stress that 38
sn stress the 55
sn strong , -20
sn strong CAP -59
sn strong showing -37
sn strong support 33
sn struck a -56
sn struck down 42
sn struggl . -21
sn struggl in -30
sn struggl to 26
sn struggl with -63
sn stuck with -29
sn suggest CAP 15
sn suggest a -49
sn suggest he -23
sn suggest she 7
sn suggest that 24
sn suggestion that 23
sn support , -31
sn support . 10
sn support CAP 23
sn support a 24
sn support among 30
sn support an 7
sn support and -41
sn support behind 84
sn support by -64
sn support for -15
sn support from -6
sn support her -5
sn support him -57
sn support his -85
sn support is 24
sn support it -24
sn support of -7
sn support on -47
sn support the 40
sn support to -13
sn supporter and 30
sn supporter are -23
sn supporter at -12
sn supporter have -19
sn supporter in -38
sn supporter of 28
sn supporter on 70
sn supporter that -68
sn supporter to -38
sn supporter were -23
sn supporter who -27
sn supporter will -15
sn supportiv of 61
sn sur , -18
sn sur to 77
sn surpriz , 30
sn surpriz CAP 9
sn surpriz that 24
sn surpriz to -55
sn suspect of -23
sn tak . -21
sn tak CAP -49
sn tak NUM 37
sn tak a 29
sn tak action -82
sn tak advantage -70
sn tak aim 80
sn tak an 46
sn tak back -27
sn tak care -22
sn tak down -37
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
sn tak out -16
sn tak over -52
sn tak part -46
sn tak place -52
sn tak questions -83
sn tak the -45
sn tak time -41
sn tak to -29
sn tak up -10
sn talk , -46
sn talk . 45
sn talk about 29
sn talk of 8
sn talk point 60
sn talk points -53
sn talk show -43
sn talk to -43
sn target . -23
sn target CAP 10
sn target for -53
sn target of -45
sn target the 16
sn tell , -25
sn tell CAP 27
sn tell a 46
sn tell an -21
sn tell her -27
sn tell him -64
sn tell his -11
sn tell me 31
sn tell reporters 39
sn tell supporters 10
sn tell them 59
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
sn ther was -7
sn ther were -35
sn ther will -10
sn ther would 73
sn think , -42
sn think . 47
sn think CAP 36
sn think about 40
sn think he -17
sn think it -18
sn think of -26
sn think she 34
sn think tank -62
sn think that -20
sn think they -26
sn threaten to 15
sn tie CAP -25
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
sn trad deal -24
sn trad deals -32
sn trad is -21
sn trust in -5
sn try a -94
sn turn , -29
sn turn CAP -65
sn turn NUM -49
sn turn against 62
sn turn around -34
sn turn away 67
sn turn her 71
sn turn his 66
sn turn in -43
sn turn into -39
sn turn on 34
sn turn out -66
sn turn over -77
sn turn the -52
sn turn to -6
sn turn up -30
sn tweet , 29
sn tweet . 26
sn tweet / -17
sn tweet : -24
sn tweet > -16
sn tweet CAP 85
sn tweet DAY 88
sn tweet _ -29
sn tweet a 26
sn tweet about 38
sn tweet id -19
sn tweet on 68
sn tweet pic -19
sn tweet that -30
sn tweet tweet-author -18
sn tweet tweet-id -25
sn unawar of -17
sn underscor the 34
sn understand how 49
sn understand of 10
sn understand that -24
sn unveil a 78
sn urg CAP -7
sn urg him 37
sn urg people 27
sn urg the -9
sn used . -8
sn used a 23
sn used as -9
sn used by -34
sn used for -69
sn used his 38
sn used in 36
sn used it 40
sn used the 35
sn used to -84
sn using CAP -101
sn using a -12
sn using an -7
sn using the -13
sn very different -14
sn very little -43
sn very much -65
sn very popular -70
sn very well -23
sn view , 52
sn view . -8
sn view CAP 78
sn view as 13
sn view him -26
sn view of -10
sn view on -66
sn voic in 18
sn voic to -17
sn vot , -68
sn vot . -47
sn vot CAP -13
sn vot DAY -55
sn vot against 73
sn vot and -19
sn vot are -12
sn vot at -38
sn vot for 38
sn vot in -17
sn vot laws -19
sn vot of -26
sn vot on -71
sn vot rights -38
sn vot than -8
sn vot that -56
sn vot their -19
sn vot this -18
sn vot to 24
sn vot was -14
sn vot were -20
sn vot — -25
sn vouch for 49
sn vow to -13
sn walk back 103
sn want " -86
sn want . 26
sn want more 28
sn want the 47
sn want to 10
sn warn CAP -17
sn warn against -10
sn warn of 7
sn warn that 7
sn wary of 21
sn watch CAP 31
sn watch a -62
sn watch the 15
sn wav of 14
sn weigh in 49
sn welcom CAP 32
sn welcom the -70
sn withdraw from -59
sn wonder if 29
sn wonder whether 9
sn word , -35
sn word . -19
sn word CAP -25
sn word about -31
sn word for 112
sn word of 8
sn word on -16
sn worry . -40
sn worry about -30
sn worry that 20
sn writ , 56
sn writ . 31
sn writ : 83
sn writ CAP 31
sn writ a -5
sn writ about 64
sn writ by -45
sn writ his -51
sn writ in 36
sn writ on -23
sn writ that 23
sn writ the -40
sn writ to -46
sn zero in 52
sq abl -/- -8
sq accept -/- 9
sq accept near/- -33
sq accord -/near 13
sq accord near/- 60
sq accord touch/- -35
sq account -/near -69
sq account -/touch -16
sq account near/- -21
sq accus -/near 10
sq accusation -/near -9
sq acknowledg -/- 30
sq acknowledg -/near -24
sq add -/- -103
sq add -/near -60
sq add -/touch 60
sq add near/- 29
sq add near/near 37
sq add near/touch 73
sq add touch/- 37
sq add touch/touch -39
sq address -/- -43
sq address -/near 126
sq address -/touch -7
sq address near/- -70
sq admir -/- 62
sq admission -/- -64
sq admit -/- -52
sq admit -/near 45
sq adopt -/- -17
sq advic -/- 27
sq adviz -/- -63
sq advocat -/- 38
sq affirm -/- -57
sq agre -/- 21
sq agre -/near -48
sq agre near/- -90
sq aim -/- -9
sq aim near/- 11
sq air -/- -22
sq air near/- -37
sq alarm -/- 19
sq align -/- -5
sq alleg -/- 41
sq allow touch/- -17
sq anger -/- -14
sq angry -/- 12
sq announc -/- 45
sq announc -/near 71
sq announc near/- -87
sq announcement -/- -8
sq answer -/- -7
sq answer -/near 13
sq answer near/- -54
sq answer touch/- 13
sq anticipat -/- -6
sq anxiety -/- 51
sq apologiz -/- 7
sq appeal -/- -8
sq appeal -/near 26
sq appear -/- 10
sq appear -/near -128
sq appear near/- -32
sq applaud -/- 34
sq approv -/- -20
sq argu -/- 11
sq argu -/near -13
sq argu -/touch 9
sq argu near/- 51
sq argu touch/- 91
sq argument -/- -8
sq articulat -/- -6
sq ask -/- 12
sq ask -/near -27
sq ask -/touch -41
sq ask near/- 75
sq ask touch/- -24
sq assail -/- 33
sq assert -/- -56
sq assertion -/- -50
sq assess -/- -25
sq assessment -/- 19
sq assum -/- -64
sq assumption -/- -26
sq attack -/- 7
sq attack -/near 26
sq attack -/touch -40
sq attack near/- -90
sq attempt -/near -34
sq attract -/- -17
sq attribut -/- 20
sq authoriz -/- 32
sq avoid -/- -68
sq awar -/- 12
sq back -/near -33
sq back -/touch 56
sq balk -/- 16
sq ban -/- 8
sq ban -/near -37
sq bash -/- 15
sq becam -/- -6
sq becom -/- -33
sq becom -/near 54
sq becom near/- -48
sq beg -/- -9
sq begin -/- -38
sq begin -/near -15
sq believ -/- 19
sq believ -/near -22
sq believ near/- -99
sq best -/- -15
sq best -/near -32
sq best near/- -37
sq better -/- -35
sq better -/near 67
sq bitter -/- 25
sq blam -/- 52
sq blam -/near -92
sq blast -/- 39
sq blast -/near 16
sq block -/- -65
sq boast -/- -50
sq boast -/near 33
sq boo -/- 20
sq brag -/- 23
sq break -/- -20
sq bring -/- -66
sq bring -/near 92
sq bring near/- 45
sq broad -/- -24
sq broadcast -/- 29
sq calculat -/- -11
sq call -/- -13
sq call -/near 29
sq call -/touch 39
sq call near/- -36
sq call near/near 35
sq call near/touch -51
sq captur -/- -42
sq car -/near -32
sq car near/- -19
sq careful -/- -61
sq carry -/- -82
sq cast -/- -45
sq cast -/near -78
sq caution -/- -24
sq celebrat -/- 20
sq celebrat -/near 8
sq certain -/- -36
sq certify -/- -67
sq challeng -/- 22
sq challeng -/near -41
sq champion -/- 32
sq chant -/touch -30
sq characteriz -/- 48
sq charg -/- -37
sq charg -/near -38
sq charg near/- 77
sq cheer -/- -29
sq cheer near/- -52
sq choos -/- -14
sq choos -/near -58
sq cit -/- 55
sq cit -/touch 74
sq cit near/- -67
sq claim -/near 92
sq claim -/touch -24
sq claim near/- -110
sq claim touch/- 102
sq clear -/- -12
sq clear -/near -37
sq co-sponsor -/- -20
sq coin -/- -41
sq com -/- -29
sq com -/near -12
sq com near/- -44
sq com touch/- 116
sq comment -/- -44
sq comment -/near 50
sq comment -/touch -32
sq comment near/- 87
sq comment touch/- 129
sq commit -/- -6
sq common -/- -10
sq common near/- 66
sq compar -/- 15
sq complain -/near -22
sq complaint -/- 15
sq conced -/- -10
sq concern -/- 9
sq concern near/- 38
sq conclud -/- -56
sq conclud -/touch 16
sq conclud touch/- 31
sq confident -/- 25
sq confirm -/- -6
sq confront -/- -28
sq confus -/- -49
sq congratulat -/- 14
sq consensus -/- 25
sq consider -/- 17
sq consider near/- -91
sq contemplat -/- 82
sq contend -/- 17
sq continu -/- -44
sq continu -/near -32
sq continu -/touch 42
sq continu near/- -29
sq continu touch/- 55
sq continu touch/touch 70
sq contradict -/- 14
sq contrast -/- -26
sq contrast -/near -98
sq controversial -/- -38
sq conversation -/- -21
sq convinc -/- 54
sq count -/- -12
sq counter -/- -48
sq cover -/- 13
sq creat -/- -21
sq creat -/near -70
sq creat -/touch -19
sq credit -/- -10
sq credit -/near 34
sq critical -/- -23
sq criticism -/- 31
sq criticism -/near -115
sq criticiz -/near -10
sq cry -/- 80
sq cut -/- -64
sq cut near/- 85
sq debat -/near -51
sq debat near/- -54
sq decid -/- -22
sq decid near/- -15
sq decision -/- -6
sq decision -/near 42
sq declar -/- -29
sq declar -/near -16
sq declar -/touch 14
sq declin -/- -32
sq declin -/near 45
sq declin near/- 27
sq decry -/- 40
sq dedicat -/- 12
sq deem -/- 53
sq deep -/- -12
sq defend -/- -21
sq defend -/near 46
sq deliver -/- -53
sq deliver -/near 145
sq demand -/- -38
sq demonstrat -/- -18
sq denounc -/near 41
sq derid -/- 27
sq describ -/- 19
sq describ near/- -14
sq design -/- -24
sq desir -/- -24
sq determin -/- 12
sq devot -/- 5
sq dictat -/- -7
sq direct -/- -48
sq direct -/near -58
sq direct near/- 44
sq disagre -/- 40
sq disagreement -/- 35
sq disappoint -/- 32
sq disclos -/- -23
sq disclosur -/- 26
sq discover -/- -13
sq discuss -/- 23
sq discuss -/near -9
sq discuss near/- 7
sq discussion -/- 19
sq discussion near/- -43
sq dislik -/- 34
sq dismiss -/- -17
sq dismiss -/near 56
sq disparag -/- 43
sq display -/- 10
sq disput -/- 27
sq distanc -/- -13
sq divid -/- -19
sq document -/- 8
sq document near/- -17
sq doubl -/- -12
sq doubt -/- -9
sq downplay -/- -74
sq draw -/- 20
sq draw -/near -91
sq draw near/- -72
sq eager -/- 44
sq earn -/- -47
sq echo -/- -13
sq elaborat -/- -13
sq elect -/- -46
sq elect -/near 22
sq embrac -/- -7
sq emerg -/- -13
sq emphasiz -/- 36
sq emphasiz -/near 35
sq encourag -/- -33
sq encourag -/near 43
sq end -/- -56
sq end -/near 56
sq end -/touch 71
sq end near/- -28
sq endors -/- 13
sq endors near/- 11
sq endorsement -/- 30
sq endorsement -/near -57
sq engag -/- -33
sq enjoy -/- -37
sq envision -/- 36
sq establish -/- -13
sq estimat -/- -18
sq excit -/- -15
sq expand -/- -6
sq expect -/- 39
sq expect -/near -80
sq experienc -/- -15
sq explain -/- -7
sq explain -/near -43
sq explain near/- 47
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
sq favor -/near -51
sq favor near/- -85
sq favorit -/- -30
sq favorit -/near 46
sq fear -/- -5
sq fear near/- 64
sq featur -/- -18
sq feel -/- 33
sq feel -/near 7
sq feel near/- -61
sq fight -/- -23
sq fight -/near -55
sq figur -/- -61
sq fil -/- -12
sq fil near/- -47
sq find -/- -20
sq find -/near 22
sq find -/touch 40
sq find near/- -76
sq find touch/- -45
sq fir -/- -19
sq fir -/near -8
sq float -/- -47
sq focus -/- -11
sq focus -/near -45
sq focus near/- -40
sq follow -/- -65
sq follow -/near 48
sq follow near/- -28
sq forecast -/- 34
sq forward -/- -28
sq fram -/- -56
sq fre -/- -29
sq fre near/- -48
sq giv -/- -45
sq giv -/near 60
sq giv -/touch -56
sq giv near/- -54
sq giv touch/- 64
sq go -/- -22
sq go -/near -57
sq go -/touch 76
sq go near/- -23
sq go near/touch -51
sq go touch/- 71
sq goal -/- 19
sq goal -/near -68
sq grant -/- -6
sq grow -/- -21
sq grow near/- -13
sq guarante -/- -39
sq guess -/- -45
sq hail -/- 19
sq hammer -/- 41
sq happy -/- 19
sq hard -/- 9
sq harsh -/- 17
sq hat -/- 42
sq hat near/- -48
sq hat touch/- -50
sq hear -/- -31
sq hear -/near 39
sq high -/- -10
sq highlight -/- 35
sq hint -/- -45
sq hir -/- -20
sq hit near/- 12
sq hold -/- -22
sq hold -/near -8
sq hold near/- -40
sq hop -/- 28
sq hop -/near -77
sq hostility -/- 23
sq idea -/- 37
sq idea near/- -47
sq identify -/- -19
sq ignor -/- -51
sq illustrat -/- -7
sq imagin -/- 40
sq imply -/- -24
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
sq insist -/near 56
sq intend -/- 17
sq intens -/- 29
sq interest -/- -25
sq interest near/- -34
sq interpret -/- -75
sq introduc -/- -44
sq investigat -/- -39
sq invit -/- -67
sq invok -/- 19
sq issu -/- -8
sq issu -/near -40
sq issu -/touch 31
sq issu near/- -38
sq it -/- -22
sq it -/near -59
sq it -/touch -27
sq it near/- 12
sq it near/near -14
sq it near/touch -10
sq it touch/- -61
sq it touch/touch -8
sq join -/- -58
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
sq know near/- 52
sq label -/- -21
sq label -/touch 88
sq lambast -/- 13
sq lament -/- 12
sq lament -/near -31
sq lash -/- 43
sq launch -/- -60
sq launch -/near 63
sq lay -/- -37
sq lean -/- 30
sq learn -/- 6
sq leav -/- -22
sq leav -/near -59
sq leav near/- -43
sq less -/- -25
sq less -/near -24
sq less near/- -14
sq liken -/- 27
sq lin -/near -16
sq lin -/touch -42
sq lin near/- -27
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
sq lov -/- 9
sq main -/- 12
sq maintain -/- -43
sq mak -/- -13
sq mak -/near 50
sq mak -/touch -62
sq mak near/- 14
sq mak touch/- -87
sq manag -/- -26
sq manag near/- -32
sq mandat -/- -11
sq mark -/- -46
sq mean -/- -38
sq mean -/near -98
sq mean near/- -40
sq mention -/- 40
sq mention -/near -34
sq messag -/- -9
sq messag -/near 16
sq messag near/- -36
sq met -/- -17
sq mind -/- 7
sq mock -/- -15
sq mock -/near -19
sq mount -/- -41
sq mov -/- -30
sq mov -/near -27
sq mov near/- -28
sq movement -/near -11
sq movement near/- -18
sq movement touch/- -40
sq nam -/- 9
sq nam -/near 43
sq nam -/touch 45
sq nam near/- -30
sq need -/- -24
sq need -/near -46
sq need near/- -47
sq need touch/- -26
sq negativ -/- 6
sq negotiat -/- 5
sq negotiat -/near -54
sq nervous near/- 5
sq nominat -/- 29
sq not -/touch -66
sq not near/- 63
sq not touch/- 57
sq nothing -/- -9
sq notic -/- 25
sq objection -/- -26
sq observ -/- 48
sq obvious -/- 31
sq offer -/- 25
sq offer -/near -8
sq offer -/touch -60
sq offer near/- -123
sq ongo -/- -23
sq open -/- -47
sq open -/near 29
sq opponent -/- -21
sq opponent near/- -17
sq oppos -/- 15
sq oppos -/touch -96
sq opposition -/- -25
sq opt -/- 13
sq optimistic -/- -52
sq order -/- 14
sq order -/near 28
sq outlin -/- -36
sq outrag -/- 19
sq outspoken -/- -12
sq overwhelm -/- 14
sq paint -/- -11
sq pass -/- 16
sq pass -/near -35
sq pass near/- -91
sq passionat -/- 44
sq pay -/- -17
sq pay -/near -13
sq pay -/touch -19
sq perceiv -/- 36
sq perception -/- -45
sq personal -/- -12
sq personal -/near -21
sq personal near/- -17
sq persuad -/- 26
sq pick -/- -30
sq pitch -/- -11
sq pivot -/- -33
sq plan -/near -43
sq plan -/touch -53
sq plan near/- -49
sq play -/- -42
sq play -/near 43
sq plead -/- -22
sq pledg -/- -25
sq pledg -/near 92
sq pledg -/touch -50
sq point -/near 66
sq point near/- -71
sq pois -/- -6
sq portray -/- -57
sq portray -/near 137
sq position -/- -15
sq position -/near 8
sq post -/- -20
sq post -/near 19
sq post -/touch 61
sq post near/- 40
sq post touch/- 28
sq praiz -/- -5
sq praiz -/near 57
sq praiz near/- 45
sq predict -/near 71
sq prediction -/- 16
sq prefer -/- 29
sq press -/- -12
sq press -/near 45
sq press near/- 38
sq presum -/- -38
sq prohibit -/- 13
sq projection -/- -11
sq promiz -/- -14
sq promiz -/touch 17
sq promot -/- 26
sq prompt -/- -148
sq propos -/- 14
sq propos -/near 82
sq proposal -/touch -41
sq protest -/- -12
sq prov -/- -35
sq provid near/- -67
sq publish -/- -38
sq publish -/near -26
sq publish -/touch 56
sq pursu -/- -25
sq push -/near -27
sq push near/- 8
sq put -/- -45
sq put -/near 84
sq put -/touch 69
sq question -/- -5
sq question -/near 27
sq question near/- 27
sq quick -/- 19
sq quot -/- -23
sq quot -/near 51
sq quot near/- -11
sq rail -/- 95
sq rais -/- -16
sq rais -/near -58
sq rais near/- -47
sq rang -/- -35
sq rattl -/- -14
sq reach -/- -52
sq reach -/near -16
sq react -/- -101
sq read -/- -94
sq read -/touch 6
sq read near/- 73
sq read touch/- 100
sq ready -/- -8
sq reaffirm -/- 77
sq reason -/- -9
sq reassur -/- 38
sq rebuf -/- -8
sq rebuk -/- -20
sq rebut -/- 10
sq recall near/- 57
sq recall touch/- 40
sq receiv -/- -39
sq receiv -/near -21
sq receiv near/- -12
sq recit -/near 75
sq reckon -/- 53
sq recogniz -/- -11
sq recommend -/- 6
sq recount -/- -6
sq refer -/- -42
sq refer -/near -40
sq refer near/- 77
sq refer near/near 37
sq refer touch/- -56
sq referenc -/- 28
sq referenc near/- -18
sq reflect -/- -24
sq refus -/- 14
sq refus -/near 84
sq refusal -/- 31
sq regard -/- 54
sq reiterat -/- 36
sq reject -/- 30
sq rejection -/- 12
sq releas -/- -6
sq releas -/near 47
sq releas near/- -21
sq releas touch/- -52
sq relish -/- 47
sq rely -/- -31
sq remain -/- -17
sq remain near/- -64
sq remark -/- -40
sq remark -/near 46
sq remark -/touch 23
sq remark near/- -23
sq remark touch/- 79
sq remember -/- 69
sq remind -/- -6
sq renew -/- 41
sq renounc -/- 28
sq repeat -/- -6
sq repeat -/near 32
sq repeat near/- 48
sq reply -/- -46
sq reply -/touch 7
sq reply near/- -28
sq reply touch/- 62
sq report -/near 43
sq report -/touch 67
sq report touch/- -117
sq represent -/- -11
sq represent -/near -63
sq repudiat -/- 26
sq request -/- 6
sq request near/- 17
sq requir -/- 16
sq resist -/- -30
sq resolv -/- -35
sq resonat -/- -50
sq respond -/- -51
sq respond -/near 64
sq respond -/touch 83
sq respond near/- -31
sq respons -/- -30
sq respons near/- -34
sq restrict -/- 8
sq return -/- -30
sq return -/near -24
sq return near/- -33
sq retweet -/- -54
sq reveal -/- -41
sq revelation -/- -9
sq reviz -/- -34
sq ridicul -/- 8
sq rip -/- 16
sq roll -/- -48
sq rul -/- -11
sq rul -/near 43
sq rul near/- -15
sq rumor -/- 30
sq run -/- -37
sq run -/near 62
sq run near/- -20
sq satisfy -/- 7
sq savag -/- 22
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
sq see -/near 33
sq see -/touch -13
sq see near/- -6
sq seek -/- 11
sq seek -/touch 11
sq seem -/- -12
sq seem -/near 6
sq seem near/- 91
sq seiz -/- 31
sq self-describ -/- 82
sq send -/- -47
sq send -/near 48
sq sens -/- -8
sq sentiment -/- 37
sq set -/- -17
sq set -/near -30
sq shar -/- 15
sq shar -/near -13
sq shar near/- -78
sq sharp -/- -18
sq shift -/- -23
sq shock -/- -16
sq shoot -/- -63
sq shoot near/- -36
sq shout -/- -74
sq shout -/touch 102
sq show -/- 16
sq show -/near -55
sq show -/touch -130
sq show near/- -7
sq show near/touch -40
sq shrug -/- -34
sq sid -/- -34
sq sid -/near 35
sq sign -/- -34
sq sign -/near 17
sq sign near/- 69
sq signal -/- 10
sq singl -/- -12
sq slam -/- 108
sq slam -/near -35
sq so-call -/- -29
sq so-call -/touch -51
sq spar -/- 12
sq speak -/- -19
sq speak -/touch -27
sq speak near/- 15
sq speculat -/- 63
sq speculation -/- 5
sq spent -/- -12
sq split -/- -10
sq spot -/- -15
sq stanc -/- 29
sq stanc -/near -75
sq stand -/near -30
sq stand near/- -32
sq start -/- -26
sq start -/near -105
sq stat -/- -32
sq stat -/near 25
sq stat -/touch 54
sq stat near/- 67
sq stat touch/- 48
sq statement -/touch -41
sq statement near/- -17
sq statement touch/- -21
sq step -/- -25
sq stop -/- -24
sq story -/- -6
sq story -/near -28
sq story near/- -38
sq strategy -/- -9
sq strategy -/near -44
sq strong -/- -5
sq strong -/near -29
sq struggl -/- -27
sq struggl near/- -22
sq stuck -/- -45
sq submit -/- 36
sq sued -/- -20
sq suggest -/near 9
sq suggest near/- 93
sq suggest touch/- -64
sq suggestion -/- -15
sq support -/- 30
sq support -/near -71
sq support near/- -48
sq support touch/- -19
sq supporter -/- -24
sq supporter -/near -17
sq supporter -/touch 15
sq supporter near/- 82
sq sur -/- -59
sq surpriz -/- 13
sq suspect -/- 10
sq tak -/- -25
sq tak -/near -16
sq tak -/touch 30
sq tak near/- 54
sq tak touch/- -89
sq talk -/- 21
sq talk -/near -90
sq talk -/touch 32
sq talk near/- 34
sq target -/- -29
sq target -/near 40
sq tell -/- -17
sq tell -/near 40
sq tell -/touch -44
sq tell near/- -35
sq tell touch/- 28
sq tell touch/near 45
sq testify -/- -33
sq thank -/- -10
sq thank -/near -5
sq ther -/- -25
sq ther -/near -9
sq ther -/touch -10
sq ther near/- -8
sq think -/near -72
sq think -/touch 51
sq think near/- 29
sq threaten -/- -56
sq tick -/- 7
sq tie -/- 18
sq titl -/- 18
sq titl -/touch -55
sq touch -/- -28
sq tout -/- 19
sq trad -/- -29
sq trad near/- -10
sq trash -/- -22
sq troubl -/- 10
sq trumpet -/- 43
sq trust -/- -52
sq try -/- -7
sq try -/near -72
sq try -/touch -118
sq turn -/- -33
sq turn -/near -34
sq turn near/- -57
sq tweet -/- -58
sq tweet -/touch 63
sq tweet touch/- 120
sq tweet touch/near 14
sq unawar -/- 16
sq uncover -/- -16
sq underscor -/- -24
sq understand -/- 22
sq understand near/- -22
sq unhappy -/- -10
sq unleash -/- -58
sq unveil -/- -41
sq urg -/near -14
sq used -/- -49
sq used -/near 88
sq using -/- -9
sq using -/near -65
sq using near/- 23
sq utter -/- -18
sq very -/- -12
sq veto -/- 35
sq view -/- 31
sq view -/near -58
sq view near/- 25
sq vocal -/- 20
sq voic -/- 35
sq voic -/near -12
sq voic near/- -26
sq vot -/- -10
sq vot -/near -28
sq vot near/- -35
sq vot touch/- -33
sq vouch -/- 49
sq vow -/- 56
sq vow -/touch 8
sq walk -/- -61
sq want -/- 11
sq want -/near -58
sq want -/touch -65
sq want near/- 45
sq warn -/near 9
sq warn -/touch 22
sq wary -/- 67
sq watch -/- -42
sq watch -/near 32
sq wav -/- -45
sq weigh -/- -73
sq whisper -/- -72
sq wish -/- 39
sq withdraw -/- 25
sq witness -/- 38
sq wonder -/- 70
sq word -/- -24
sq word -/near 36
sq word -/touch -49
sq word near/- -77
sq worry -/- 26
sq worry -/near -13
sq writ -/- -60
sq writ -/near -10
sq writ -/touch 81
sq writ near/- 35
sq writ touch/- 38
sq yell -/touch 98
st abl - -39
st accord - 14
st account - -11
st accus - 25
st accusation - 6
st accusation that0 -14
st acknowledg - 9
st add - -28
st add that0 23
st address - -18
st admir - 31
st admit - -23
st admit that0 22
st adopt - -22
st advic - 20
st affirm - -54
st agre - -29
st agre that0 50
st aim - -19
st air - -8
st align - -5
st alleg - 28
st allegation that0 -11
st allow - -16
st allud - 21
st anger - -10
st announc - 25
st announc that0 -16
st announc that2 63
st announcement - 15
st answer - 9
st anticipat - -28
st anxiety - 33
st apologiz - -55
st appeal - -31
st appear - -15
st appear that0 -23
st applaud - 24
st appoint - -10
st approv - 7
st argu - 20
st argu that0 24
st argument - 8
st argument that0 10
st articulat - -6
st ask - 7
st assail - 40
st assert - -6
st assertion - 23
st assertion that0 -7
st assess - -25
st assessment - 8
st assum - -132
st assum that0 38
st assumption - -23
st assuranc that0 13
st attack that0 -10
st attempt - -7
st attract - -17
st attribut - -8
st authoriz - -6
st awar - 5
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
st believ - -26
st believ that0 5
st bemoan - 58
st best - -17
st better - -38
st bitter - 25
st blam - 14
st blast - 46
st block - -28
st boast - -62
st boast that0 34
st brag - 32
st break - -25
st bring - -31
st broad - -34
st broadcast - 14
st brush - -32
st calculat - -56
st captur - -47
st careful - -26
st carry - -25
st cast - -5
st caution - -28
st caution that0 57
st certain - 8
st certify - -67
st challeng - -12
st champion - -23
st chant - -6
st characteriz - 20
st charg - -6
st charg that0 22
st chid - 92
st choos - -21
st circulat - -17
st cit - 8
st claim - -15
st clarify - -6
st clear - -5
st clear that0 -10
st clear that3 -39
st co-sponsor - -53
st coin - -6
st com - -19
st com that2 31
st comment - 14
st comment that0 -6
st comment that3 -23
st commit - -8
st common - -68
st complain - -16
st complaint - -54
st complaint that0 89
st conced - -19
st conced that0 32
st concern that0 9
st conclud - -11
st conclud that0 -12
st condemn - -12
st confident - -16
st confident that0 13
st confirm - 6
st confirm that0 52
st confront - -83
st congratulat - 18
st consensus - -37
st contemplat - 29
st contend - -65
st contend that0 51
st contention - -40
st continu - -58
st continu that1 94
st contrast - 9
st conversation - 24
st convinc - -50
st convinc that0 -45
st convinc that1 -12
st convinc that2 62
st counter - 17
st creat - -26
st credit - 7
st critical - -14
st criticism - -7
st cry - 35
st cut - -13
st debat - -8
st debat that0 -41
st decision - 6
st decision that0 -45
st declar - 8
st declar that0 -12
st declin - -20
st decry - 38
st dedicat - 11
st deep - 8
st defend - 5
st deliver - 7
st demand - 27
st demonstrat - -48
st demonstrat that0 -6
st denial - 18
st denounc - 30
st deny - 5
st deny that0 24
st derid - 43
st describ - 7
st design - -28
st desir - 16
st determin - -8
st determin that0 -43
st devot - -40
st dictat - -7
st direct - -28
st disagre - 14
st disagreement - 69
st disappoint - -16
st disclos - 22
st disclosur - -29
st discover - 31
st discuss - 16
st discussion - 11
st dislik - -9
st dismiss - -21
st disparag - 17
st display - 14
st disput - 43
st distanc - -13
st divid - -20
st document - 28
st doubl - -17
st doubt - -20
st doubt that0 5
st draw - -29
st dub - 8
st dwell - 24
st eager - -34
st earn - -56
st echo - 6
st elaborat - -13
st elect - -41
st embrac - -17
st emerg - -7
st emphasiz - -10
st emphasiz that0 -32
st encourag - 10
st end - -32
st endors - 25
st engag - -45
st enjoy - -16
st envision - 73
st estimat - -15
st estimat that0 62
st excit - 15
st expand - -5
st expect - 13
st experienc - -14
st explain - 6
st explain that0 13
st expos - -20
st express that0 -17
st express that1 35
st eye - 29
st fact - -19
st fact that0 -10
st fail - -32
st fals - -51
st far - -29
st fault - 14
st favor - 9
st fear - 15
st fear that0 32
st featur - -18
st feel - 5
st feel that0 -21
st fight - -15
st figur - -18
st fil - -9
st find - -31
st find that0 -8
st find that2 -9
st fir - -6
st float - -100
st focus - -18
st follow - -24
st forecast - 21
st forward - -25
st fram - 8
st fre - -39
st full - -8
st giv - -23
st giv that0 -72
st go - -9
st go that0 -24
st go that1 -108
st goal - 15
st grant - -15
st grow - -19
st guarante - 11
st guess - 50
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
st hopeful - -25
st hopeful that0 5
st hostility - 23
st idea - -11
st idea that0 -7
st ignor - 41
st illustrat - -7
st imagin - 35
st imply - 19
st imply that0 -14
st impress - -8
st impression - 19
st inclin - -35
st includ - -39
st includ that1 58
st includ that3 -47
st indicat - -12
st indicat that0 -17
st inform - 33
st insist - 42
st insist that0 12
st intend - 22
st intens - 18
st interest - -10
st interject - -26
st interpret - 10
st introduc - -24
st investigat - -17
st invit - -8
st invok - -11
st issu - -13
st issu that0 -12
st it - -26
st it that0 -38
st it that1 21
st it that2 -34
st it that3 77
st join - -29
st jok - -22
st judg - -16
st keen - 41
st keep - -20
st knock - -16
st know that0 -29
st know that2 17
st label - 54
st lambast - 17
st lament - 16
st lash - -31
st launch - -29
st lay - -35
st learn that0 -15
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
st lov - 16
st main - 19
st maintain - -74
st maintain that0 45
st mak - -20
st mak that0 21
st mak that1 50
st mak that3 -22
st manag - -41
st mandat - 25
st mark - -43
st mean - -34
st mean that0 9
st messag - -9
st messag that0 -52
st met - -35
st mind - 14
st mock - -14
st mount - -9
st mov - -36
st mov that0 18
st movement - -25
st movement that0 27
st nam - 15
st need - -37
st negativ - 19
st negotiat - 12
st nervous - -28
st not - -10
st not that0 17
st nothing - -26
st notic - -12
st objection - -34
st observ - 20
st obvious - 74
st offer - -12
st ongo - 7
st open - -32
st opponent - -24
st oppos - 12
st opt - -21
st order - 13
st order that0 11
st outlin - 43
st outrag - 20
st outspoken - 28
st overwhelm - 23
st paint - 6
st pass - -46
st passionat - 72
st pay - -26
st perceiv - 19
st perception - 30
st personal - -15
st persuad - 39
st pick - -33
st pitch - -14
st pivot - -37
st plan - -8
st play - -40
st plead - 9
st pledg - -8
st pledg that0 85
st point - -19
st point that0 44
st pois - -6
st portray - 32
st position that0 -50
st praiz - 15
st predict - 9
st predict that0 -12
st prediction - 43
st prefer - 25
st press - -20
st pressur - 6
st presum - -70
st priority - 11
st prohibit - 13
st project - -37
st projection - -11
st promiz - 24
st promiz that0 18
st promot - 33
st prompt - -22
st propos - 28
st proposal that0 -40
st proud - -11
st prov - -25
st prov that0 -24
st provid - -26
st publish - -25
st pump - 70
st purport - -26
st pursu - -61
st push that2 -28
st put - -8
st query - 60
st question - 10
st question that0 -57
st quick - -29
st quip - 56
st quot - -12
st rail - 9
st rais - -25
st rang - 28
st rattl - -31
st reach - -28
st react - 12
st ready - -47
st realiz - 60
st realiz that0 -53
st reason - -33
st reassur - 111
st rebuf - -8
st rebuk - 6
st rebut - 26
st recall - 10
st recall that0 8
st receiv - -40
st recit - 65
st reckon - 53
st recogniz - -17
st recogniz that0 56
st recommend - 15
st recommendation - -70
st recount - 40
st refer - -24
st referenc - 30
st reflect - 7
st refus - -15
st refusal - -14
st regard - -13
st reiterat - 50
st reject - -32
st reject that2 88
st rejection - 15
st releas - -21
st relish - 47
st rely - -38
st remain - -54
st remark - -9
st remark that0 18
st remember - 28
st remember that0 38
st remind - -37
st remind that1 44
st renew - -42
st renounc - 28
st report - -13
st report that0 20
st report that1 -91
st report that2 16
st represent - -28
st repudiat - 26
st request - 25
st requir - -19
st resist - -8
st resolv - -39
st resonat - -34
st respond - -34
st respond that0 60
st respons - -12
st restrict - 41
st return - -42
st retweet - 31
st reveal - -23
st reveal that0 -9
st revelation - -54
st revers - -43
st reviz - -34
st roll - -29
st rul - -10
st rumor - -50
st run - -22
st satisfy - 7
st savag - -29
st say - 17
st say that1 -35
st say that2 6
st say that3 49
st scar - 16
st scrambl - -23
st see - -18
st see that0 18
st seek - -8
st seem - -27
st seem that2 103
st seem that3 82
st seiz - -26
st self-describ - 29
st send - -48
st sens - 14
st sentenc - -10
st sentiment - -9
st set - -10
st shar - -10
st sharp - 16
st shift - -17
st shoot - -34
st shout - 26
st sid - -26
st sign - -11
st sign that0 30
st signal - -29
st signal that0 36
st singl - 5
st skeptical - 46
st slam - -9
st sound - 25
st spar - 12
st speak - -11
st speculat - -27
st speculation - -8
st spent - -24
st split - -28
st spot - -8
st stanc - 28
st stand - -28
st start - -16
st stat - -19
st stat that0 9
st stat that1 -29
st stat that2 -52
st statement - -33
st statement that0 20
st statement that1 -63
st statement that2 106
st statement that3 44
st step - -13
st stop - -29
st story that0 -53
st strategy - -11
st stress - -16
st stress that0 38
st strong - -6
st struck - -6
st struggl - -53
st submit - -17
st sued - -37
st suggest that0 24
st suggest that2 44
st suggestion - 52
st suggestion that0 23
st support - 15
st support that2 128
st supporter - -23
st supporter that0 32
st supporter that1 42
st surpriz - -34
st surpriz that0 24
st suspect - -137
st tak - -23
st tak that2 -9
st tak that3 -28
st talk - 19
st talk that3 58
st target - -22
st tell - 8
st tell that2 19
st tell that3 -40
st testify - 26
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
st troubl - 9
st trumpet - 30
st trust - -8
st try - -36
st try that1 140
st try that3 15
st turn - -28
st tweet that0 -29
st unawar - -43
st uncover - 34
st underscor - -26
st understand - 9
st understand that0 -24
st unhappy - -10
st unleash - -61
st unveil - -34
st upset - 7
st urg - 22
st used - -40
st utter - -77
st very - -9
st veto - -16
st view - 24
st vocal - 10
st voic - 5
st vot that0 -60
st vouch - 49
st vow - 14
st walk - -42
st want that3 -24
st warn that0 7
st wary - -20
st watch - -30
st wav - 22
st weigh - -38
st welcom - 17
st whisper - 34
st wish - 12
st withdraw - 6
st witness - 26
st wonder - 13
st word - -16
st worry - 28
st worry that0 20
st writ - -5
st writ that0 39
st writ that3 35
st yell - 22
st zero - -46
t abl to -18
t accord to 38
t account of 49
t accus of -71
t accusation of 57
t admit to -27
t adopt a -13
t agre on 56
t agre with -13
t aim at -75
t align with -39
t allegation of 45
t allud to 21
t announc DAY 63
t announcement of 59
t apologiz for 79
t argu for 86
t ask about -64
t ask for -25
t assessment of 35
t assur of -35
t attempt to -11
t awar of -14
t back of 41
t back to -8
t balk at 16
t becom increasingly 88
t begin by 89
t believ in 22
t best for 74
t boast about 44
t boast of 63
t bring up 110
t call for 38
t call on 8
t call out -55
t call question 74
t car about 86
t careful to 37
t cast ballot 82
t cast for 131
t cast their -113
t chant of -24
t charg with 50
t cheer on 15
t choos to -6
t com against 114
t com from -18
t com on -28
t com out 5
t com to -33
t com under -48
t com up 40
t comment on 72
t commit to 14
t complain about -48
t concern about 16
t continu his 38
t continu to -34
t count on -38
t critical of 73
t criticism for 71
t debat on 42
t debat over 35
t dedicat to -74
t deep into 45
t deliver a 58
t devot to 11
t disagre with 50
t distanc from 59
t doubl on 18
t draw the 40
t draw to 86
t embrac of 97
t end a 31
t endorsement of 73
t express about -71
t express concern 67
t fail to -33
t far less 32
t favor of -15
t fear of -21
t feel the -53
t fil a 58
t fir back 23
t follow up -60
t fre to -29
t giv a 27
t giv an -10
t giv the -18
t go after 22
t go further -16
t go on -31
t go out -29
t go say 129
t go the 5
t go to -37
t hint at 12
t hold up 19
t hop for 9
t hop of -43
t insist on -72
t intens scrutiny 51
t interest in 17
t interest of 82
t introduc a -55
t issu a -44
t issu saying 85
t issu statement 79
t it clear 70
t it is -14
t it may 38
t it not -35
t it seems 66
t it unclear 81
t it was -13
t it whether 117
t it ’s -27
t jok about 18
t know about 22
t know as -8
t know for 22
t lash at 55
t launch a 35
t lay bare 26
t lay off -24
t lay out 47
t lin up -12
t link to -16
t look at -47
t look back 45
t look for -30
t look to 84
t mak CAP -49
t mak a -12
t mak about 186
t mak an -18
t mak case 100
t mak clear 93
t mak for 140
t mak it -69
t mak no 13
t mak of 77
t mak the -42
t manag to 36
t messag of 15
t met with -7
t mov to 15
t need to -25
t nervous about 8
t nothing but 7
t offer an 67
t offer his 94
t open up 27
t opposition to 38
t pass a 37
t perception of 83
t pick up -25
t pivot to -40
t play down 91
t plead guilty 8
t point of -8
t point out 100
t point to 45
t position on 41
t post CAP 83
t post on -63
t praiz for -16
t present a 29
t press for 77
t proposal for 25
t proud of 12
t provid a -41
t provid the 21
t publish a -14
t push against 67
t push for 70
t put a 19
t put it 87
t question of -27
t quick out 108
t quick to -19
t rail against 17
t rais about -65
t rang from 14
t reach a 32
t refer to 24
t referenc to 34
t reflect on 62
t regard as 12
t releas a -9
t releas statement 105
t reluctant to 18
t rely on -28
t report DAY 13
t report to 57
t request for 27
t respond DAY -21
t respond by -51
t respond to -9
t respond with -26
t respons to 18
t return his 42
t roll out 50
t rul out 32
t run a -6
t say CAP -37
t say during 34
t say statement -35
t scrambl to -64
t see as 34
t see for 90
t seiz on -7
t send CAP 33
t send out -9
t set to -12
t shoot back 128
t show little 99
t show no 43
t show of 14
t show up -92
t shrug off 12
t sid with 62
t sign an 52
t sign up -11
t singl out 61
t skeptical about 43
t speak CAP -11
t speak about 198
t speak at -86
t speak briefly 23
t speak of 148
t speak on -34
t speak out 9
t speak to -31
t speak with -68
t spent DAY 18
t spent his 85
t spent more 17
t spent the 34
t split on 67
t stand by 79
t stand for 88
t stand with 28
t start a -92
t start the 72
t start to -6
t start with 13
t stop of 69
t story about 30
t strategy for 62
t strategy of 28
t strong support 33
t struck down 42
t struggl to -12
t support for -15
t support of -7
t supporter of 28
t supportiv of 61
t tak a -31
t tak an 46
t tak at 164
t tak more 29
t tak to 65
t tak with 143
t talk about 29
t talk of 8
t talk point 60
t tell of -79
t tend to -65
t ther a 52
t ther is -54
t ther no 33
t ther ’s -66
t think about 40
t think of -26
t touch on 96
t try make 66
t try to -23
t turn against 62
t turn her 71
t turn his 66
t turn to -6
t tweet DAY 37
t unveil a 78
t used his 38
t used it 40
t used the 35
t used to -84
t view of -10
t vot against 73
t vot for 38
t vot in -104
t vot of 120
t vouch for 49
t walk back 103
t warn against -10
t warn of 7
t wary of 21
t weigh in 41
t weigh on 20
t worry about -30
t writ a -23
t writ about 64
t writ on -35
t zero on 61
th - base -14
th - ing -12
th - s -11
th that0 ed 23
th that0 ing 20
th that1 base 16
th that1 ed 29
th that1 ing 9
th that2 base 13
th that2 ed 45
th that2 ing 31
th that2 s 39
th that3 base 58
th that3 ed 53
th that3 ing 100
th that3 s 22
w 0 ^ -12
w 1 ( -35
w 1 < -27
w 1 CAP 19
w 1 ^ -23
w 1 a -19
w 1 after 23
w 1 all 19
w 1 although -56
w 1 and -94
w 1 another 45
w 1 as 11
w 1 both -50
w 1 by 27
w 1 he 30
w 1 her 51
w 1 his 41
w 1 i -24
w 1 if -32
w 1 it 5
w 1 many 10
w 1 one -17
w 1 other 18
w 1 others 25
w 1 she 26
w 1 some 21
w 1 that -47
w 1 their 57
w 1 they 54
w 1 this -54
w 1 those -16
w 1 we -29
w 1 what 5
w 1 while 24
w 1 you 47
w 2 ' -45
w 2 's 24
w 2 , -38
w 2 -ed 9
w 2 -s 18
w 2 / -14
w 2 CAP 24
w 2 DAY -33
w 2 NUM 25
w 2 ^ 36
w 2 a -8
w 2 after -35
w 2 all -58
w 2 an -26
w 2 and -72
w 2 both 16
w 2 but -13
w 2 he 51
w 2 her 27
w 2 his 44
w 2 i 38
w 2 if -49
w 2 it 34
w 2 of 74
w 2 one -63
w 2 other -60
w 2 others -33
w 2 she -18
w 2 some 27
w 2 than -42
w 2 that -22
w 2 the -46
w 2 they 7
w 2 this 7
w 2 w 8
w 2 we 62
w 2 what -53
w 2 when 59
w 2 who -120
w 2 you -40
w 3 " 11
w 3 ' -6
w 3 'd -50
w 3 'll 6
w 3 're 42
w 3 's -10
w 3 've -8
w 3 ( -55
w 3 ) 7
w 3 , 9
w 3 -ed -26
w 3 -ing -30
w 3 -s -8
w 3 . -20
w 3 / -62
w 3 : -15
w 3 ; -35
w 3 < -17
w 3 DAY 22
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
w 3 as -31
w 3 at -61
w 3 because -5
w 3 before 15
w 3 between -26
w 3 both 34
w 3 but 10
w 3 by -18
w 3 despite 14
w 3 eight -43
w 3 every -68
w 3 everyone 58
w 3 few 35
w 3 five -27
w 3 for -27
w 3 four -27
w 3 from -22
w 3 he -6
w 3 her -27
w 3 herself -15
w 3 him 12
w 3 himself -12
w 3 his -21
w 3 how -20
w 3 i 19
w 3 if -8
w 3 in -17
w 3 into -39
w 3 it -11
w 3 its -40
w 3 itself 50
w 3 like -12
w 3 many -58
w 3 me 20
w 3 my -75
w 3 of -23
w 3 off -94
w 3 on -38
w 3 one 13
w 3 or -27
w 3 other -16
w 3 others 18
w 3 our -51
w 3 over -35
w 3 seven -64
w 3 she 7
w 3 six -31
w 3 some 11
w 3 someone -41
w 3 such -7
w 3 than -23
w 3 that -14
w 3 the -20
w 3 their -36
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
w 3 what -16
w 3 when -7
w 3 where -47
w 3 whether -27
w 3 while 7
w 3 whom 7
w 3 why -5
w 3 with -9
w 3 without 7
w 3 you -7
w 3 your -32
w 3 — -14
w 3 ’s -12
`
