/** Made by bench/attribution/train.ts. */
export const cue: string = `
a " -s -11
a " CAP 26
a " a -8
a 's -ly -38
a 's -s -44
a 's CAP -36
a 's a -17
a ( NUM 11
a , " 33
a , -ed -7
a , -ing -21
a , -s -6
a , CAP -31
a , NUM 18
a , a 15
a , and -18
a , as -28
a , because 33
a , for 42
a , has -35
a , he -51
a , i 27
a , in -10
a , is 43
a , it -22
a , not -14
a , of -21
a , she 11
a , so -26
a , that 62
a , the -20
a , they -44
a , though -9
a , to -24
a , w -22
a , where -26
a , which -25
a , while 23
a , will 6
a , with -43
a , would 70
a -ed , 10
a -ed -ing 65
a -ed -ly 17
a -ed -s 48
a -ed . 24
a -ed CAP -7
a -ed DAY -41
a -ed a -25
a -ed at 25
a -ed by 15
a -ed for -30
a -ed in -18
a -ed that 48
a -ed to -16
a -ed w 14
a -ing , 33
a -ing -s 16
a -ing . -17
a -ing CAP 11
a -ing a 29
a -ing about 80
a -ing an 33
a -ing and -116
a -ing at -64
a -ing for 65
a -ing her 82
a -ing his 50
a -ing in 15
a -ing on 9
a -ing that -5
a -ing the 20
a -ing to -27
a -ing up -29
a -ing w -15
a -ing with -89
a -ly , -52
a -ly -ed -10
a -ly -ing 38
a -ly -s -15
a -ly . -35
a -ly CAP 59
a -ly NUM 25
a -ly about 64
a -ly by -145
a -ly in -53
a -ly that 24
a -ly w -8
a -s " -6
a -s , -12
a -s -ed -31
a -s -ing 6
a -s -ly 19
a -s . -35
a -s : -29
a -s CAP 34
a -s NUM -28
a -s a -17
a -s about 43
a -s against -36
a -s and -20
a -s as -12
a -s at 14
a -s by 18
a -s for -22
a -s from -23
a -s have -17
a -s he 52
a -s in -17
a -s like 45
a -s of 8
a -s on 10
a -s or 20
a -s out -42
a -s that 12
a -s the -31
a -s w -16
a -s were -12
a -s who 17
a -s with 18
a -s — -28
a . $ -7
a . ) -37
a / > -16
a : " 45
a : $ 42
a : CAP -8
a : w 20
a ; $ -25
a > . -15
a ? $ -51
a CAP " -56
a CAP ' 27
a CAP 's 16
a CAP , -13
a CAP -ed -13
a CAP -ing 23
a CAP -ly -16
a CAP : 57
a CAP DAY 42
a CAP NUM -53
a CAP a 18
a CAP about -33
a CAP after 46
a CAP and 18
a CAP are 29
a CAP as 31
a CAP at -16
a CAP but 14
a CAP by -18
a CAP from -26
a CAP had -21
a CAP has 42
a CAP in 7
a CAP is 15
a CAP of 20
a CAP on -26
a CAP or 29
a CAP the 21
a CAP to 7
a CAP was 16
a CAP will -21
a CAP ’s 13
a DAY , -38
a DAY -ing -24
a DAY in -87
a DAY that 45
a DAY w -36
a NUM -s -18
a NUM of 80
a NUM to -12
a NUM w -21
a NUM — -6
a _ w -26
a a " 36
a a -ing -9
a a -s 10
a a CAP -12
a a NUM 26
a a few -63
a about -ing -37
a about NUM -42
a about his -22
a about the 24
a about w -15
a across the -45
a after CAP -41
a after a 46
a after the -12
a against CAP -17
a against the 15
a against w 6
a all -s 44
a all CAP -29
a all the 35
a among CAP 7
a an -ed 24
a an -ing -29
a an -ly -41
a an CAP 29
a an w 18
a and -ed 6
a and -ing -40
a and -s -50
a and a -23
a and the -34
a another w 12
a any -s -16
a any w -8
a are -ed -65
a are -ing -10
a are -ly -37
a are -s 14
a are w -31
a as -ing 46
a as -s -31
a as CAP 11
a as a -11
a as an -23
a as w -18
a at CAP -6
a at NUM -9
a at a -6
a at the -22
a at w -14
a be w -61
a because of 26
a before the -41
a behind CAP 9
a between CAP -16
a between the 11
a both -s -31
a both CAP 12
a by -ing -5
a by -s 12
a by NUM -34
a by the -9
a by w -43
a can w -12
a could be -9
a could w -7
a did not -34
a does not -13
a during a -11
a during his -20
a during the -11
a every w -49
a for -s -35
a for CAP -6
a for a -9
a for her 23
a for his -27
a for this -16
a for w -34
a four -s -16
a from -ing -33
a from -s 21
a from CAP 12
a from NUM -66
a from a 14
a from her 8
a from the -7
a from w 11
a has -ed -38
a has been 8
a has w -40
a have -ed -8
a have been -54
a have w -34
a he -ed 18
a he -s 12
a he had 9
a he has -8
a he is 21
a he w 14
a he would -10
a he ’s -21
a her " -41
a her -s 13
a her . 8
a her CAP 31
a her as -36
a her to -37
a herself as 9
a him " 30
a him , 7
a him . 17
a him a -19
a him as 51
a him for 26
a him in -16
a him of -18
a him on 10
a him to 19
a him w 8
a himself as 66
a his " -76
a his -ing 83
a his -s -20
a his CAP 6
a his w 17
a how CAP 79
a how he 39
a how the 11
a how w -8
a hundreds of -57
a if he -21
a in -ing 32
a in -s -10
a in CAP -27
a in NUM -8
a in a 14
a in an 22
a in his -6
a in its 43
a in the -14
a in their -31
a in w -36
a into CAP -38
a into a -14
a into the -60
a into w -67
a is -ed -46
a is -ing 35
a is -ly -62
a is a -45
a is that 27
a is the -56
a is w -40
a it " 39
a it , -76
a it -ed -44
a it . -23
a it a 23
a it as 42
a it is -9
a it to -24
a it w 27
a it was 15
a it would 30
a it ’s 6
a its -s 5
a like CAP -34
a many of -64
a me . 6
a most of -5
a most w 12
a my w -22
a no w -47
a not to 52
a not w 11
a of " 31
a of -ing 18
a of -s -16
a of CAP -8
a of NUM -35
a of her 37
a of his 7
a of the -12
a of w -44
a off the -35
a on -ing 17
a on -s 36
a on CAP -15
a on DAY 8
a on a -43
a on her -44
a on his -88
a on to -22
a on w -18
a one of 10
a or w -27
a other -s 38
a out , -55
a out in -35
a out of -73
a out the 40
a out to -35
a out w -65
a over CAP 57
a over the -45
a over w -17
a several -s 14
a she -ed -33
a she -s -16
a she had -7
a she w 22
a she was -28
a she would 13
a should be -41
a since the 51
a so w -18
a some -s -21
a some of 18
a some w -15
a such a -34
a such as -38
a than CAP 25
a that " 18
a that , 52
a that -ed -62
a that -ing 12
a that -ly 9
a that -s 20
a that CAP 14
a that NUM 41
a that a 21
a that as -46
a that has -22
a that he 16
a that her -27
a that his 48
a that if -8
a that in 8
a that it 47
a that she 37
a that some 32
a that the 15
a that they 31
a that would 9
a the -ed 48
a the -ing 13
a the -s 10
a the NUM 11
a the most -33
a the two -16
a their -s -9
a their w 5
a them to 12
a them w 12
a these -s 15
a they -ed 38
a they are 5
a they had -32
a they have 56
a they were 22
a they will 30
a they would -17
a this w -11
a those -s 16
a three w -26
a through CAP -38
a through the -55
a to -ed -19
a to -ing 25
a to -ly -20
a to -s 5
a to NUM 5
a to a -15
a to do -34
a to get 10
a to have -27
a to her -51
a to his -45
a to the -30
a to w 5
a two -s -37
a under the -77
a up -ing 9
a up a 33
a up in -54
a up the -50
a up to -26
a up w -48
a w " -61
a w 's 51
a w , -20
a w -ed -41
a w -ing 23
a w -s 8
a w . -25
a w : -32
a w ; -30
a w = -22
a w ? -96
a w CAP 15
a w DAY -23
a w NUM -69
a w a 7
a w about 77
a w after 9
a w among 49
a w an -27
a w and -9
a w are 18
a w as -14
a w at -11
a w before -23
a w between -33
a w by -37
a w during 9
a w for -13
a w from -8
a w has -15
a w he 23
a w her 50
a w him 54
a w his -9
a w if -65
a w in -17
a w into -61
a w is 8
a w it -45
a w many -16
a w off -58
a w on 12
a w or -76
a w out -24
a w over -11
a w than -30
a w that 50
a w the -7
a w their -47
a w they -17
a w to -10
a w up -79
a w was 11
a w when -12
a w who -39
a w will 34
a w with -10
a w — -18
a was " -8
a was -ed -59
a was -ly 51
a was a 27
a was no 21
a was not 40
a was the -36
a was w -40
a were -ed 8
a were w -12
a when it -28
a where CAP -20
a whether CAP 49
a whether he -47
a whether the 13
a which w 41
a who w -60
a why CAP 26
a will be -45
a will w 7
a with -s 8
a with CAP -22
a with NUM -53
a with a 10
a with an 28
a with his -76
a with the -19
a with w -32
a within the -21
a would be 5
a would w -6
a your w -96
a — -ing -18
a — -ly -54
a — CAP -34
a — and 19
a — w -65
a ’s CAP -27
a ’s w -29
a2 " base -15
a2 " ed 11
a2 " s 21
a2 $ base -24
a2 $ ed 12
a2 $ ing -37
a2 $ s -15
a2 ' base 42
a2 ' ed -26
a2 's base 21
a2 's ed 23
a2 's s 63
a2 ) base -23
a2 , base -23
a2 , ing -16
a2 . base -19
a2 . ed -8
a2 . ing -13
a2 . s 16
a2 : base 16
a2 : ed -12
a2 : ing 10
a2 : s 39
a2 ; base -57
a2 = base -22
a2 > base -16
a2 ? base -32
a2 CAP base -10
a2 DAY base -24
a2 DAY ed 6
a2 DAY ing -36
a2 DAY s 17
a2 NUM base -34
a2 NUM ed -14
a2 NUM ing -44
a2 NUM s -16
a2 a base -21
a2 a ing -12
a2 about base 48
a2 about ed 49
a2 about ing 66
a2 about s -49
a2 according base -50
a2 according ed -222
a2 according s -18
a2 adding ed 62
a2 after base -49
a2 after ed -39
a2 after s 11
a2 against base 48
a2 all base -13
a2 all ed -32
a2 all s -60
a2 among base 42
a2 an base -14
a2 an ed 11
a2 an ing -62
a2 an s -21
a2 and base -19
a2 and ed -11
a2 and ing -16
a2 and s -24
a2 any base 45
a2 are base 10
a2 are ed 5
a2 are s 9
a2 as base -6
a2 as ed 15
a2 as s 23
a2 at base -10
a2 at ed -35
a2 at ing -20
a2 at s 97
a2 attack base 32
a2 attacks base 42
a2 back base -68
a2 back ed 55
a2 ban base -34
a2 ban ed 10
a2 be s -27
a2 because base -11
a2 become base -40
a2 been base -8
a2 been s 24
a2 before base -58
a2 before ed 48
a2 being base 73
a2 between base -31
a2 big base -41
a2 bill ed 61
a2 both base -37
a2 both ed 6
a2 but ed 35
a2 but s -44
a2 by ed -15
a2 by ing -74
a2 by s -56
a2 campaign base 10
a2 campaign ing -26
a2 campaign s -48
a2 candidacy ed 97
a2 candidate base -8
a2 candidate ed -24
a2 candidate ing 28
a2 candidates base 102
a2 candidates ing 12
a2 case base -7
a2 clear base 105
a2 comment ed 76
a2 comments ed 120
a2 could base 43
a2 could s 33
a2 country base -86
a2 country ed -94
a2 crowd ed 29
a2 days base -52
a2 debate base 26
a2 debate ed 72
a2 decision ed 26
a2 delegates base -38
a2 delegates s -62
a2 did ed -31
a2 do base 14
a2 down ed -121
a2 during base -32
a2 during ed 18
a2 each base -30
a2 email ed 30
a2 even base -58
a2 even ed 27
a2 even s 56
a2 far base -12
a2 federal base -18
a2 federal ed 23
a2 first base -56
a2 first ed 41
a2 for base -13
a2 for ed 47
a2 for ing -11
a2 for s -48
a2 former base 62
a2 former ing 26
a2 four base -14
a2 from ed -54
a2 from ing -36
a2 from s 11
a2 give base -28
a2 government base -92
a2 government ed -43
a2 group ed 14
a2 had base -24
a2 had ing -20
a2 had s 29
a2 hard base 50
a2 has base 9
a2 has ed 37
a2 has ing -29
a2 has s 31
a2 have base -34
a2 have ed -19
a2 have ing -27
a2 have s -36
a2 he base -12
a2 he ed 14
a2 he ing 34
a2 he s -52
a2 health base -22
a2 help base 21
a2 her base -33
a2 her ed 21
a2 her ing 25
a2 her s 59
a2 him base -12
a2 him ed -26
a2 his base 7
a2 his ed -7
a2 his ing -10
a2 his s -57
a2 how ed 23
a2 how s -13
a2 however base 54
a2 i base 5
a2 id base -26
a2 idea ed 31
a2 if base -17
a2 if ed 49
a2 immigration base 16
a2 in base -29
a2 in ed -26
a2 in s -30
a2 including base -26
a2 interview ed 45
a2 into base -28
a2 into ed -71
a2 into ing -98
a2 is base -16
a2 is ed 29
a2 is ing -40
a2 is s -11
a2 issue ed 44
a2 issues base -31
a2 it base -6
a2 it ed 21
a2 it ing 31
a2 it s -26
a2 its base 17
a2 its ed 15
a2 just base -94
a2 last base -74
a2 last ed 7
a2 law base 39
a2 law ed 20
a2 least base 16
a2 least ed -11
a2 like base 10
a2 like s -25
a2 likely base -55
a2 long base -60
a2 made base 56
a2 made s -96
a2 major base -53
a2 make base -47
a2 make ed 31
a2 many ed -64
a2 many ing 114
a2 may ed 21
a2 media ed 29
a2 million base -31
a2 million ed -20
a2 money base -67
a2 month ed -24
a2 more base -19
a2 more ing 56
a2 more s -94
a2 most base -35
a2 most ed -49
a2 much base -9
a2 much ed 14
a2 much s -10
a2 need ed -19
a2 new base -8
a2 new ed -6
a2 new ing -73
a2 next base -70
a2 night base -57
a2 night ed 30
a2 no base 11
a2 no ed 27
a2 nomination base 35
a2 nominee base 15
a2 not base -14
a2 not ed 10
a2 not s -19
a2 now base -19
a2 of base 6
a2 of ed 14
a2 of s 11
a2 off base -64
a2 on base -11
a2 on ed -17
a2 on ing -24
a2 on s 34
a2 one ed 6
a2 only base -14
a2 only ed 37
a2 opposition base 22
a2 or ed 51
a2 or ing 71
a2 or s -72
a2 other base 32
a2 other ed -35
a2 out base -30
a2 out ed -12
a2 out s 15
a2 over base -42
a2 over ed -10
a2 own base -25
a2 party ed 74
a2 party ing -16
a2 past base -9
a2 people base -71
a2 people ed -8
a2 people ing 12
a2 people s 47
a2 percent base -45
a2 percent ed 18
a2 place base -40
a2 play base 13
a2 policy base 18
a2 political base -29
a2 political ed -59
a2 polls ing 56
a2 president base 23
a2 president ing -32
a2 presidential base 20
a2 presidential ed 27
a2 public base 23
a2 question ed 33
a2 questions base 57
a2 raise base 25
a2 recent base 19
a2 recent ed 54
a2 recent ing 86
a2 referring ed 84
a2 release ed 72
a2 request base 21
a2 results ing 68
a2 run ed -87
a2 said base -48
a2 said s -52
a2 same base 59
a2 say base 63
a2 saying base -6
a2 saying s -36
a2 security base 7
a2 she base 25
a2 she ed 23
a2 she ing 11
a2 she s -23
a2 should base 8
a2 should ed -17
a2 since base -67
a2 so base -43
a2 so ed -24
a2 social base -84
a2 socialist ed 29
a2 some base -11
a2 some ed 46
a2 some s 28
a2 speak ed -54
a2 speech ed 13
a2 stage ed -153
a2 state base -65
a2 state ed 109
a2 state ing -40
a2 statement ed 23
a2 still base 13
a2 such base -18
a2 such s 118
a2 support base -32
a2 support ed 65
a2 support ing 64
a2 support s 84
a2 supporters ed 29
a2 tax base -44
a2 than base -50
a2 than ed -45
a2 than ing 28
a2 than s 16
a2 that base 13
a2 that ed 32
a2 that ing 10
a2 the base -16
a2 the ing 8
a2 the s -8
a2 their base -25
a2 their ed 11
a2 their ing -10
a2 their s -89
a2 them base -40
a2 them ed 23
a2 there base -15
a2 there ed -16
a2 these base -23
a2 they base 19
a2 they ed -20
a2 they ing -18
a2 they s -93
a2 this ed -12
a2 those base -49
a2 though base -71
a2 three base -108
a2 through base -62
a2 time base -71
a2 to base 7
a2 to ed -11
a2 to ing 15
a2 to s -26
a2 too base -43
a2 turn base 22
a2 two base -37
a2 two ed -41
a2 up base 7
a2 up ed -51
a2 up s -55
a2 use base -17
a2 very base 7
a2 vote base -50
a2 vote ed 95
a2 voters base -45
a2 voters ing 63
a2 voters s -5
a2 was base -8
a2 was ed 12
a2 was ing 13
a2 was s -23
a2 way base -12
a2 we base 24
a2 week base -42
a2 week ed 33
a2 well base -25
a2 were base 10
a2 were ed -42
a2 what s -38
a2 when base -50
a2 when ed 40
a2 where base 31
a2 whether base 31
a2 which base -15
a2 which s -37
a2 while base -42
a2 while ed -17
a2 while s 35
a2 who base 13
a2 who ed 21
a2 who ing 42
a2 will base -21
a2 will ing -48
a2 will s -11
a2 win base -36
a2 win ed -65
a2 with ed -15
a2 with ing -11
a2 women base 16
a2 workers base -35
a2 would base 39
a2 would ing 8
a2 would s -32
a2 year base -37
a2 year ed 32
a2 you base -94
a2 — base -9
a2 — ed 13
a2 — ing -33
a2 ’s base -14
a2 ’s ed 21
a2 ’s ing -36
a2 ’s s 32
aw " B 32
aw " D -17
aw " E -24
aw ' E -35
aw ) E 26
aw , B 25
aw , C 8
aw , D -33
aw , E -19
aw . A 14
aw . B 14
aw . C -23
aw . D -9
aw . E -22
aw / D -16
aw / E -19
aw : A 16
aw : C -27
aw ; E -24
aw > D -15
aw ? E -34
aw CAP A 14
aw CAP B 9
aw CAP C 12
aw CAP D 8
aw CAP E -9
aw DAY A 23
aw DAY B 28
aw DAY C -25
aw DAY D -5
aw DAY E -19
aw NUM A 56
aw NUM B -30
aw NUM C 20
aw NUM D -27
aw NUM E -26
aw _ D -26
aw a A 14
aw a B 11
aw a E -7
aw abortion E 33
aw about D 29
aw about E -8
aw across E -33
aw added E -57
aw advantage E -78
aw after A 44
aw after D -24
aw after E -9
aw again E -37
aw against E -20
aw agreement E 54
aw ahead E -10
aw all D -25
aw all E -29
aw almost E -65
aw along E -88
aw also E -34
aw among E 10
aw an A 32
aw an B -24
aw an C 10
aw and C -18
aw and D -22
aw and E -27
aw any C 15
aw any D 28
aw appears E 15
aw are E -29
aw around E -11
aw as A 36
aw as B -20
aw as D -16
aw as E -11
aw at A 24
aw at C 14
aw at D 33
aw at E -19
aw attacks E 168
aw attention E 60
aw away E -7
aw back E -18
aw ballots D -79
aw because E 8
aw before D -13
aw before E -17
aw behind E -23
aw being E 18
aw between E -21
aw beyond E -33
aw big E -32
aw both E -19
aw building E -30
aw but E -27
aw by B 31
aw by C -7
aw by D 5
aw by E -13
aw call E 81
aw came E -82
aw campaign E -17
aw can E -65
aw candidate E -83
aw candidates E 35
aw chance E -53
aw change E -48
aw classified E -53
aw clear E -21
aw close E -91
aw closer E -61
aw college E -34
aw come E -73
aw comes E -51
aw comment E 26
aw comments E 38
aw committee E -35
aw conference E -46
aw conservative E 23
aw contest D -62
aw could E -40
aw criticism E 50
aw day E -34
aw deals E -38
aw delegates D -54
aw delegates E 8
aw did E -30
aw different E -73
aw difficult E 21
aw digits E -38
aw do E -18
aw does E -29
aw down E -34
aw during E -26
aw each E -25
aw earlier E 14
aw early A 67
aw easier E 7
aw either E 67
aw email E -9
aw enough E -36
aw even E -8
aw evidence E 7
aw far E -34
aw for A 23
aw for B -6
aw for C -18
aw for D -9
aw for E -22
aw foreign E 18
aw former A 55
aw former E 65
aw forward E 32
aw four E -65
aw free E -6
aw from C -11
aw from D -27
aw from E -9
aw get E -21
aw good E -64
aw ground E -69
aw gun E 80
aw had E -27
aw hard E 13
aw harder E -33
aw has E -12
aw have E -31
aw he A 15
aw he B 42
aw he C 19
aw he D -8
aw he E -12
aw her A 15
aw her B 12
aw her D 47
aw here E -20
aw him A 11
aw him B 22
aw him C 21
aw him D 30
aw himself C 24
aw himself D -20
aw himself E -17
aw his B 20
aw his C 19
aw his D 22
aw his E -8
aw home E -70
aw how B 41
aw how C -13
aw how D 15
aw id D -20
aw if B 23
aw if E 14
aw immigration D 7
aw immigration E 86
aw impossible E -30
aw in A 20
aw in B 26
aw in E -24
aw information E -65
aw interest E 28
aw into E -37
aw is C -44
aw is E -14
aw issues E 45
aw it A 6
aw it C 22
aw it E -14
aw its A -7
aw its C 12
aw its E -17
aw jobs E -31
aw just E -46
aw large E -85
aw last A 45
aw last E -28
aw later E -12
aw law E 31
aw lead E -37
aw left E -38
aw legal E -12
aw less E -53
aw like C 19
aw like D -88
aw likely E -54
aw little E 28
aw made E -54
aw make E 20
aw many E 24
aw mate E -17
aw may E -52
aw me A 41
aw me E -20
aw might E -37
aw money E -67
aw more C -14
aw more D 14
aw more E -33
aw most E 14
aw much E -27
aw nearly E -18
aw never E 38
aw new D -8
aw new E -34
aw news E -68
aw next E -63
aw no D -5
aw no E 12
aw not E 20
aw now E 17
aw of A -10
aw of B 21
aw of C -18
aw of E -16
aw off E -30
aw office E -61
aw officials E -42
aw on A 15
aw on B 22
aw on C -31
aw on D -20
aw on E -21
aw one A 10
aw one D 10
aw one E -33
aw only E -51
aw or E -28
aw other E 24
aw out D -72
aw out E -31
aw over D -25
aw over E -10
aw part E -78
aw party E 32
aw people E -47
aw pic D -21
aw place E -7
aw point E -9
aw policy E 11
aw political E -24
aw poll E -41
aw possible E -80
aw president E -39
aw presidential E 35
aw primaries E -31
aw primary E -31
aw public E -41
aw questions E 28
aw rates E -37
aw recent A 68
aw release E 19
aw reporters A 33
aw reporters E -10
aw right E 39
aw safe E 21
aw said E -28
aw say E 107
aw saying E 73
aw school E -40
aw secretary E -87
aw secure E -31
aw sense E 46
aw several E -6
aw she A 26
aw she C 24
aw she D 31
aw she E -25
aw short E -84
aw should E -28
aw show D -62
aw since E -13
aw so D 11
aw so E -19
aw some D 33
aw some E -13
aw speaking E -78
aw speech E 6
aw stage E -34
aw still E -45
aw such E -53
aw superdelegates E -36
aw support E 88
aw sure E 5
aw take E -16
aw takes E -20
aw taxes E -35
aw than E -11
aw that A 13
aw that B 25
aw that C 8
aw that D 20
aw that E -6
aw the A 18
aw the B 5
aw the C 15
aw their A 16
aw their C 39
aw their D -9
aw their E -28
aw them A -7
aw them B 37
aw them C 20
aw them E -20
aw themselves D -49
aw there A 40
aw there E -24
aw they A 17
aw they D 40
aw they E 8
aw this B 51
aw this C 50
aw this E -7
aw three E 20
aw through D -18
aw through E -30
aw time E -66
aw to A 14
aw to B -8
aw to C 7
aw to D -9
aw to E -10
aw together E -56
aw too E -61
aw took E -46
aw toward E -30
aw trade E 12
aw turn E -19
aw tweet-author D -20
aw tweet-id D -22
aw two E -44
aw under E -48
aw until E -53
aw up E -34
aw very E 39
aw voters B 52
aw voters E -33
aw was A -26
aw was C 8
aw was D 14
aw was E -26
aw wasn’t E -37
aw well E 32
aw were E -19
aw what B 21
aw what C 15
aw what D 30
aw what E 20
aw when D -66
aw when E -47
aw where E -42
aw whether B 8
aw whether D 9
aw whether E 27
aw while E -63
aw who D -80
aw who E -9
aw why B 21
aw why D 5
aw why E 23
aw will D -9
aw will E -39
aw win E -105
aw winning E -27
aw with C -15
aw with D 34
aw with E -20
aw within E 9
aw women E 17
aw work E -27
aw workers E -7
aw working E -104
aw would E -13
aw wrong E -46
aw you E -46
aw — A 39
aw — B 29
aw — C 49
aw — D 8
aw — E -15
aw ’s E -29
b -5
e - 21
e A -53
e B -33
e C -25
e D -17
ep - A 31
ep - B 51
ep - C 43
ep - D 31
ep A A -51
ep A B -67
ep A C -91
ep A D -69
ep A E -43
ep B A -20
ep B B -14
ep B C -45
ep B D -47
ep B E -29
ep C A -42
ep C B -40
ep C C -17
ep C D -21
ep C E -23
ep D A -11
ep D B -17
ep D C -12
ep D D -7
ep D E -20
ep E A 22
ep E B 19
ep E C 28
ep E D 13
ep E E -8
f base -11
f ing -7
f s -10
fl base " -21
fl base ' -27
fl base 'd 37
fl base ( -105
fl base ) 13
fl base , -9
fl base -ed -17
fl base -ing -25
fl base . -22
fl base / -16
fl base ; 6
fl base < -20
fl base ^ -16
fl base a -15
fl base after -29
fl base all 20
fl base although 8
fl base an -12
fl base and -10
fl base another -40
fl base at -23
fl base because -12
fl base both 54
fl base but -8
fl base by -13
fl base each -35
fl base every -23
fl base for -21
fl base from -18
fl base he -8
fl base him -9
fl base how -17
fl base if -6
fl base in -16
fl base into -39
fl base it -9
fl base its -20
fl base like 18
fl base many 60
fl base my 23
fl base of -12
fl base on -23
fl base one -10
fl base or -21
fl base other -24
fl base others 16
fl base out 53
fl base she -9
fl base some 62
fl base that -12
fl base the -16
fl base their -6
fl base them -18
fl base this -20
fl base though -10
fl base up -20
fl base w -17
fl base when 6
fl base where -15
fl base whether -33
fl base which -14
fl base while -7
fl base who 5
fl base you -12
fl base — -18
fl ed " 11
fl ed 's -24
fl ed ) 15
fl ed , 10
fl ed -ed -13
fl ed -ing -11
fl ed CAP 8
fl ed DAY 31
fl ed ^ 17
fl ed a -33
fl ed after -12
fl ed all 12
fl ed an -86
fl ed another 18
fl ed as -33
fl ed both 18
fl ed but 11
fl ed for -6
fl ed from -40
fl ed he 5
fl ed her -82
fl ed his -20
fl ed if -45
fl ed many 50
fl ed of -28
fl ed one -22
fl ed or -8
fl ed others 42
fl ed she 8
fl ed since 40
fl ed that -12
fl ed the -27
fl ed them 18
fl ed they -11
fl ed w 7
fl ed we 16
fl ed what -29
fl ed when 12
fl ed which -5
fl ed who -11
fl ed you -10
fl ing " 25
fl ing 're 13
fl ing , 10
fl ing -ed -49
fl ing -ing -48
fl ing -s -11
fl ing : -9
fl ing DAY -43
fl ing NUM -15
fl ing a -9
fl ing about -20
fl ing after 15
fl ing an 6
fl ing as -32
fl ing at -53
fl ing before 24
fl ing but -20
fl ing by -7
fl ing for -33
fl ing from -14
fl ing her -62
fl ing his -26
fl ing in -6
fl ing it -35
fl ing of -23
fl ing on -38
fl ing or -29
fl ing she -7
fl ing since -11
fl ing than -27
fl ing that -19
fl ing the -20
fl ing they 30
fl ing this -43
fl ing those -9
fl ing up -51
fl ing w -18
fl ing we -30
fl ing when -22
fl ing which -20
fl ing who 11
fl ing without -6
fl s " 21
fl s 's -10
fl s ) -24
fl s , 18
fl s -ed -35
fl s -ing -18
fl s -s -18
fl s DAY -31
fl s NUM -28
fl s about -34
fl s all -27
fl s any -38
fl s as 39
fl s both -39
fl s but 36
fl s by 6
fl s few -33
fl s five -35
fl s for -15
fl s four -28
fl s from -7
fl s he 5
fl s her -9
fl s his -13
fl s in -8
fl s it 7
fl s its -41
fl s many -33
fl s of -7
fl s other -27
fl s several -56
fl s she 13
fl s some -30
fl s such -27
fl s that -25
fl s the -16
fl s their -27
fl s these -18
fl s this 17
fl s those -49
fl s three -35
fl s two -41
fl s w -14
fl s what -23
fl s which 10
fl s with 10
fl s — -15
fl s ’s -17
fn base " -46
fn base ( -6
fn base ) -26
fn base , -20
fn base -ed -27
fn base -ing -28
fn base -s -23
fn base . -26
fn base / -16
fn base : -48
fn base ; -57
fn base > -15
fn base ? -36
fn base CAP -21
fn base NUM -32
fn base _ -26
fn base about 20
fn base against 26
fn base all -15
fn base among -28
fn base an -17
fn base and -33
fn base any -15
fn base are -18
fn base around 24
fn base as -30
fn base at 9
fn base because -59
fn base before -40
fn base behind 54
fn base between -58
fn base beyond 21
fn base both -26
fn base but -19
fn base can -26
fn base could -11
fn base did -24
fn base does -32
fn base down 12
fn base during -28
fn base had -27
fn base has -19
fn base have -32
fn base he -14
fn base her -39
fn base him -12
fn base his 12
fn base how -9
fn base in -21
fn base into 23
fn base it 11
fn base its -79
fn base like -10
fn base me -31
fn base might -35
fn base my -17
fn base no -11
fn base not 25
fn base of 13
fn base one -13
fn base or -30
fn base out 27
fn base she -11
fn base should -31
fn base since 13
fn base so -57
fn base some -81
fn base such -37
fn base than -29
fn base their 23
fn base them -37
fn base themselves 83
fn base they 37
fn base those 7
fn base through -32
fn base toward 10
fn base under 9
fn base until -39
fn base up -14
fn base w -11
fn base was -11
fn base wasn’t -37
fn base were -27
fn base what -6
fn base when -15
fn base where 49
fn base whether -30
fn base who 21
fn base why -97
fn base will -19
fn base would -5
fn base you 32
fn base — -23
fn ed , 6
fn ed -ed -11
fn ed -ing -16
fn ed -ly 11
fn ed . 11
fn ed : 10
fn ed CAP 9
fn ed DAY 9
fn ed NUM -37
fn ed a 18
fn ed about 21
fn ed after -6
fn ed all -47
fn ed an -5
fn ed and 43
fn ed because -38
fn ed before -52
fn ed both -18
fn ed down 10
fn ed during -22
fn ed for 13
fn ed from -65
fn ed his -11
fn ed how -29
fn ed if 35
fn ed in 13
fn ed it 26
fn ed its 87
fn ed like -17
fn ed many -21
fn ed me -38
fn ed no 53
fn ed not 12
fn ed off 21
fn ed one -12
fn ed or -80
fn ed out 44
fn ed over -33
fn ed several 9
fn ed she 36
fn ed since -35
fn ed so 8
fn ed some 85
fn ed that 11
fn ed their 22
fn ed themselves 11
fn ed this -14
fn ed those 35
fn ed through -67
fn ed two -65
fn ed up 27
fn ed was 62
fn ed were 82
fn ed what -16
fn ed when 12
fn ed whether 31
fn ed why -12
fn ed with -14
fn ed — 52
fn ing " 9
fn ing , -46
fn ing -ed -40
fn ing -ing -25
fn ing -ly 70
fn ing -s -11
fn ing . -42
fn ing : -12
fn ing CAP -22
fn ing DAY -28
fn ing NUM -57
fn ing a -7
fn ing about 26
fn ing against 20
fn ing an 36
fn ing and -27
fn ing as -24
fn ing at -38
fn ing by -55
fn ing down 15
fn ing for 8
fn ing from -45
fn ing he 18
fn ing her 21
fn ing him -8
fn ing himself -59
fn ing his -14
fn ing how 64
fn ing in -14
fn ing into -20
fn ing it -22
fn ing its -30
fn ing off 25
fn ing on 61
fn ing one -7
fn ing out 36
fn ing over -66
fn ing she -13
fn ing the -16
fn ing their -46
fn ing them 9
fn ing they 9
fn ing this -40
fn ing those -41
fn ing to 9
fn ing up 26
fn ing w -15
fn ing what -10
fn ing whether -25
fn ing with -12
fn ing — -48
fn s " 17
fn s ( -26
fn s , -24
fn s -ed -42
fn s -ing -33
fn s -ly 9
fn s -s 7
fn s . -20
fn s : 44
fn s ; -11
fn s CAP 20
fn s DAY -62
fn s NUM 10
fn s a 13
fn s about 24
fn s after -25
fn s against -7
fn s among -8
fn s an 8
fn s and -34
fn s are -49
fn s at -37
fn s by 24
fn s during -14
fn s for 41
fn s from -17
fn s had -18
fn s has 13
fn s have -39
fn s he 20
fn s her 55
fn s him -51
fn s himself 32
fn s his 33
fn s how -23
fn s in -40
fn s is -55
fn s it -9
fn s its -46
fn s like -26
fn s no 73
fn s of 18
fn s or -38
fn s out 72
fn s over 28
fn s she -21
fn s such -12
fn s them -7
fn s this 8
fn s to -6
fn s w -7
fn s were -58
fn s where -12
fn s who -35
fn s will 38
fn s with -25
fn s would -59
fn s — -39
fq base -/- ' -15
fq base -/- 'd 39
fq base -/- , -9
fq base -/- -ed -17
fq base -/- -ing -22
fq base -/- . -21
fq base -/- / -16
fq base -/- : 8
fq base -/- ; 6
fq base -/- < -12
fq base -/- ^ -13
fq base -/- a -14
fq base -/- after -29
fq base -/- all 20
fq base -/- although 10
fq base -/- an -19
fq base -/- and -18
fq base -/- another -6
fq base -/- at -22
fq base -/- because -9
fq base -/- both 49
fq base -/- but -12
fq base -/- by -11
fq base -/- each -29
fq base -/- every -24
fq base -/- for -14
fq base -/- him 6
fq base -/- how -9
fq base -/- i 18
fq base -/- if -25
fq base -/- in -7
fq base -/- into -37
fq base -/- it -16
fq base -/- its -15
fq base -/- like 21
fq base -/- many 67
fq base -/- my 37
fq base -/- of -14
fq base -/- on -19
fq base -/- one -36
fq base -/- or -16
fq base -/- other -22
fq base -/- others 16
fq base -/- out 9
fq base -/- she -14
fq base -/- some 10
fq base -/- that -13
fq base -/- the -15
fq base -/- them -14
fq base -/- this -30
fq base -/- though -10
fq base -/- up -9
fq base -/- w -18
fq base -/- we 11
fq base -/- what -41
fq base -/- when 13
fq base -/- where -14
fq base -/- whether -31
fq base -/- which -15
fq base -/- whose 36
fq base -/- with 6
fq base -/- — -21
fq base -/- ’s -8
fq base -/near 's 34
fq base -/near , -26
fq base -/near -ed -37
fq base -/near -ing -54
fq base -/near -s -6
fq base -/near < -22
fq base -/near CAP -47
fq base -/near ^ -80
fq base -/near an 31
fq base -/near and 46
fq base -/near he -25
fq base -/near her 15
fq base -/near his 29
fq base -/near in -60
fq base -/near of -35
fq base -/near that 32
fq base -/near they 15
fq base -/near w -34
fq base -/near who -18
fq base -/touch -ed -13
fq base -/touch -ing -16
fq base -/touch -s -58
fq base -/touch CAP -20
fq base -/touch a -74
fq base -/touch that -53
fq base -/touch the -20
fq base near/- 's -47
fq base near/- , -9
fq base near/- -ing -45
fq base near/- -s 30
fq base near/- < -16
fq base near/- a -21
fq base near/- and 15
fq base near/- he -82
fq base near/- his -69
fq base near/- in -49
fq base near/- of 40
fq base near/- that 8
fq base near/- the -38
fq base near/- who 8
fq base near/- ’s 23
fq base near/near w -77
fq base touch/- " -18
fq base touch/- the -39
fq base touch/near " -52
fq ed -/- 's -17
fq ed -/- ) 10
fq ed -/- -ed 8
fq ed -/- DAY 32
fq ed -/- NUM -9
fq ed -/- ^ -12
fq ed -/- a -22
fq ed -/- all -11
fq ed -/- an -86
fq ed -/- and -7
fq ed -/- as -23
fq ed -/- both 16
fq ed -/- for 6
fq ed -/- he -14
fq ed -/- his -35
fq ed -/- if -51
fq ed -/- many 32
fq ed -/- of 8
fq ed -/- one -9
fq ed -/- others 22
fq ed -/- since 29
fq ed -/- some 26
fq ed -/- that -17
fq ed -/- the -21
fq ed -/- them -48
fq ed -/- they -7
fq ed -/- we 6
fq ed -/- what -37
fq ed -/- when -9
fq ed -/- who -8
fq ed -/- you -10
fq ed -/- — -5
fq ed -/near ) -5
fq ed -/near , 27
fq ed -/near -s -67
fq ed -/near CAP 19
fq ed -/near ^ 98
fq ed -/near and 37
fq ed -/near he 20
fq ed -/near it 33
fq ed -/near she -13
fq ed -/near the -50
fq ed -/near they -31
fq ed -/near w 9
fq ed -/near who -8
fq ed -/touch , 55
fq ed -/touch -s -71
fq ed -/touch CAP 18
fq ed -/touch and 56
fq ed -/touch he 42
fq ed -/touch that -5
fq ed -/touch w 14
fq ed near/- , 38
fq ed near/- -s -22
fq ed near/- CAP 8
fq ed near/- and -9
fq ed near/- he 15
fq ed near/- she -58
fq ed near/- that -10
fq ed near/- w 32
fq ed near/- when 80
fq ed near/near CAP 17
fq ed near/near w 28
fq ed near/touch w 80
fq ed touch/- " 6
fq ed touch/- CAP 24
fq ed touch/- and -49
fq ed touch/- he 33
fq ed touch/- she 35
fq ed touch/near " 60
fq ed touch/near CAP 76
fq ed touch/near and 68
fq ed touch/near he 53
fq ed touch/near she 52
fq ed touch/touch CAP 59
fq ed touch/touch he -42
fq ing -/- 're 13
fq ing -/- -ed -35
fq ing -/- -ing -50
fq ing -/- -s -9
fq ing -/- : -9
fq ing -/- DAY -60
fq ing -/- NUM 40
fq ing -/- ^ -12
fq ing -/- a -33
fq ing -/- about -18
fq ing -/- after 28
fq ing -/- an -16
fq ing -/- and -20
fq ing -/- as -43
fq ing -/- at -53
fq ing -/- before -13
fq ing -/- but -15
fq ing -/- by 6
fq ing -/- for -6
fq ing -/- he 20
fq ing -/- her -54
fq ing -/- his -62
fq ing -/- it -31
fq ing -/- of -17
fq ing -/- on -18
fq ing -/- or -17
fq ing -/- she -14
fq ing -/- since -11
fq ing -/- than -10
fq ing -/- that -33
fq ing -/- the -18
fq ing -/- they 8
fq ing -/- this -43
fq ing -/- those 29
fq ing -/- up -53
fq ing -/- w -15
fq ing -/- we -86
fq ing -/- when -87
fq ing -/- while -25
fq ing -/- who -39
fq ing -/- without 11
fq ing -/- — -13
fq ing -/near , 49
fq ing -/near -s 24
fq ing -/near and 48
fq ing -/near by 45
fq ing -/near for -87
fq ing -/near of -25
fq ing -/near w -31
fq ing -/touch , 35
fq ing -/touch -s -93
fq ing -/touch CAP -46
fq ing -/touch by -87
fq ing -/touch w -6
fq ing near/- , 40
fq ing near/- -s -19
fq ing near/- CAP -21
fq ing near/- the -19
fq ing near/- w -51
fq ing near/near , 59
fq ing near/touch , 134
fq ing touch/- " 12
fq ing touch/near " 35
fq s -/- ' -12
fq s -/- ) -12
fq s -/- , 8
fq s -/- -ed -42
fq s -/- -ing -5
fq s -/- -s -22
fq s -/- CAP -8
fq s -/- DAY -43
fq s -/- NUM -33
fq s -/- ^ -21
fq s -/- about -28
fq s -/- all -27
fq s -/- and -17
fq s -/- any -39
fq s -/- both -39
fq s -/- but 68
fq s -/- by -41
fq s -/- few -33
fq s -/- five -35
fq s -/- four -28
fq s -/- he 6
fq s -/- her -21
fq s -/- in 11
fq s -/- it -10
fq s -/- its -23
fq s -/- many -33
fq s -/- of -5
fq s -/- on 17
fq s -/- other -28
fq s -/- several -55
fq s -/- she 6
fq s -/- some -30
fq s -/- such -8
fq s -/- that -10
fq s -/- the -16
fq s -/- their -33
fq s -/- these -15
fq s -/- this 38
fq s -/- those -50
fq s -/- three -36
fq s -/- two -32
fq s -/- w -14
fq s -/- what -23
fq s -/- who 38
fq s -/- with -12
fq s -/- — -39
fq s -/near 's -87
fq s -/near , 44
fq s -/near -ed -32
fq s -/near CAP 61
fq s -/near he -17
fq s -/near his -24
fq s -/near it -10
fq s -/near the -27
fq s -/near w 12
fq s -/touch CAP 16
fq s -/touch he -17
fq s -/touch w -35
fq s near/- -ing -78
fq s near/- CAP 13
fq s near/- he -7
fq s near/- his -30
fq s near/- the 16
fq s near/- w -18
fq s near/- who -57
fq s touch/- " 15
fq s touch/- CAP 36
fq s touch/- he 80
g +again -52
g +already -49
g +also 29
g +are 19
g +are+ly 36
g +are+not 35
g +be -72
g +been -21
g +being -80
g +can -22
g +can+be -103
g +cannot -97
g +could -25
g +could+be 17
g +did 40
g +did+not 39
g +did+not+ly 27
g +didn't 12
g +didn’t -11
g +do+not 32
g +does 42
g +does+not 48
g +doesn't 59
g +doesn’t 103
g +don't 8
g +don’t 53
g +earlier 90
g +first 18
g +had -22
g +had+been -26
g +had+ly 11
g +had+not -10
g +had+to -69
g +has+also 23
g +has+been 33
g +has+ly -23
g +has+not -13
g +hasn't 37
g +hasn’t -96
g +have 22
g +have+also 34
g +have+been 21
g +have+ly 87
g +having -60
g +instead -29
g +is 18
g +is+also 43
g +is+ly 57
g +is+ly+to -17
g +is+not 28
g +is+now 48
g +is+to -41
g +isn’t 16
g +just -33
g +last -94
g +later 12
g +long -10
g +ly 20
g +ly+to -77
g +ly+to+be -66
g +may -23
g +might -7
g +more+ly+to 39
g +most -15
g +much -69
g +must -61
g +never -69
g +next -47
g +no -86
g +not -7
g +not+to -75
g +now -14
g +should -51
g +should+be -46
g +so -5
g +still 15
g +then 14
g +to -26
g +to+be -59
g +to+get -64
g +to+have -63
g +to+ly 22
g +was+first 94
g +was+ly 39
g +was+not -26
g +were 20
g +were+ly 88
g +were+not -83
g +will+also -17
g +will+ly 37
g +will+not -24
g +will+not+be -77
g +won't -41
g +won’t -35
g +would -14
g +would+be -19
g +would+have -93
g +would+ly -42
g +would+not 33
g +wouldn’t 89
g +yet -45
g +’d -55
g +’ll -33
g +’re 26
g +’s -24
g +’s+ly -119
g +’s+not -36
gn  ' -30
gn  ( 10
gn  ) -50
gn  , -10
gn  -ed -12
gn  -ing 8
gn  -ly -11
gn  / -27
gn  : 11
gn  ; -11
gn  > -15
gn  ? -72
gn  NUM -21
gn  _ -26
gn  a 8
gn  about 6
gn  across -54
gn  after -32
gn  against -13
gn  all 28
gn  among -12
gn  an -9
gn  and -37
gn  any 19
gn  are -37
gn  around -57
gn  be -80
gn  because -17
gn  before -38
gn  behind -13
gn  being -77
gn  between -54
gn  beyond -39
gn  both -17
gn  by -22
gn  could -24
gn  did -42
gn  do -99
gn  does -31
gn  down -22
gn  each -69
gn  for -10
gn  four 18
gn  get 40
gn  had -36
gn  has -37
gn  have -40
gn  he 14
gn  herself 30
gn  himself 12
gn  how 42
gn  if -13
gn  in -17
gn  into -24
gn  is -12
gn  it 11
gn  its -12
gn  like -43
gn  may -47
gn  me 19
gn  might -43
gn  most 7
gn  no 10
gn  not -11
gn  of -12
gn  off -37
gn  on -5
gn  or -44
gn  other 8
gn  our -25
gn  out -35
gn  over -6
gn  several 10
gn  she 10
gn  should -44
gn  so -32
gn  some -10
gn  than -76
gn  that 9
gn  their 23
gn  them -13
gn  themselves 35
gn  those 12
gn  three -38
gn  through -20
gn  toward -83
gn  two 8
gn  under -41
gn  until -5
gn  up -36
gn  us -24
gn  w -8
gn  was -16
gn  wasn’t -37
gn  we -71
gn  were -19
gn  what 15
gn  when -12
gn  whether 37
gn  while -19
gn  who -41
gn  why 72
gn  will -7
gn  with -12
gn  within -48
gn  would -9
gn  you -14
gn  — -26
gn  ’s -26
gn +also -s 9
gn +also CAP 10
gn +also a 32
gn +also he 48
gn +also that -6
gn +also the 50
gn +also to 39
gn +also w 25
gn +are , -44
gn +are -s 68
gn +are . -63
gn +are CAP -22
gn +are in -95
gn +are that 66
gn +are the 45
gn +are to 41
gn +are w -7
gn +can the 53
gn +can w -47
gn +could CAP 13
gn +could the -29
gn +could w 16
gn +did+not -s -69
gn +did+not CAP -36
gn +did+not a 36
gn +did+not the -25
gn +did+not w 35
gn +does+not w 46
gn +had -s -11
gn +had CAP -56
gn +had a 13
gn +had the -15
gn +had to 14
gn +had w 10
gn +has , -48
gn +has -ly -76
gn +has -s 23
gn +has . -44
gn +has CAP 14
gn +has NUM -26
gn +has a -36
gn +has an 31
gn +has he 13
gn +has her 48
gn +has his 35
gn +has in 39
gn +has that 61
gn +has the 13
gn +has to 20
gn +has w -28
gn +has+been to 12
gn +has+been w -5
gn +has+ly the 33
gn +has+ly to -16
gn +have -ing 12
gn +have -ly 42
gn +have -s 7
gn +have CAP 26
gn +have a 11
gn +have that -29
gn +have their 111
gn +have they 34
gn +have to 29
gn +have w 43
gn +is , -111
gn +is -ing 16
gn +is -s 58
gn +is . 50
gn +is CAP 39
gn +is a 13
gn +is as 8
gn +is by 7
gn +is for -55
gn +is his 58
gn +is in -12
gn +is that 14
gn +is the -30
gn +is to 16
gn +is w 29
gn +ly , -11
gn +ly -ing 18
gn +ly -s -36
gn +ly . -5
gn +ly CAP 21
gn +ly a 12
gn +ly in 31
gn +ly on -74
gn +ly that 28
gn +ly the 43
gn +ly to -45
gn +ly w -6
gn +may w -38
gn +might w -30
gn +most -s -105
gn +most w -62
gn +no of -38
gn +no w -87
gn +not w -72
gn +not+to w -22
gn +often w 36
gn +so . 25
gn +then the -91
gn +to " -52
gn +to , -7
gn +to -ed -94
gn +to -ing -33
gn +to -ly 41
gn +to -s -45
gn +to . -33
gn +to : 19
gn +to CAP -32
gn +to NUM 21
gn +to a -24
gn +to about -5
gn +to all -59
gn +to any -48
gn +to as -67
gn +to at -47
gn +to down -26
gn +to for -12
gn +to from -25
gn +to he 6
gn +to her 36
gn +to him -46
gn +to his -21
gn +to how -18
gn +to if 27
gn +to in -14
gn +to it -66
gn +to its -48
gn +to off -6
gn +to on -43
gn +to out -20
gn +to that -43
gn +to the -25
gn +to their -31
gn +to them 41
gn +to this -17
gn +to to -43
gn +to up -37
gn +to w -21
gn +to what -9
gn +to whether 49
gn +to with -44
gn +to+be , -48
gn +to+be . -31
gn +to+be w -86
gn +was -ing -34
gn +was -ly -77
gn +was -s 43
gn +was . -114
gn +was a -30
gn +was as 15
gn +was by 37
gn +was in 56
gn +was on -16
gn +was that -47
gn +was to 23
gn +were . -50
gn +were the 38
gn +were to -21
gn +were w -7
gn +will -s -39
gn +will CAP -33
gn +will a 50
gn +will to 62
gn +will w -14
gn +will+be w 46
gn +would -ing -36
gn +would -s 18
gn +would . -8
gn +would a -28
gn +would the 12
gn +would to -22
gn +’s -s -38
gn +’s w -55
l " CAP 26
l " and 41
l " but 10
l " he 33
l " in -94
l " it 157
l " she 37
l " that -35
l " the -43
l " w -27
l " which -19
l " who -55
l " — 11
l ' -s -87
l ' w 35
l 's -ed 12
l 's -ing 19
l 's -s 18
l 's CAP -24
l 's w 19
l ( CAP 35
l ) , 83
l , " 24
l , -ed 13
l , -ing -23
l , -s 43
l , CAP 51
l , NUM 17
l , a 17
l , after 6
l , and 11
l , as -37
l , he 61
l , his -35
l , i 22
l , if -22
l , it 10
l , she 69
l , that -27
l , the 10
l , they 115
l , though -11
l , w 5
l , we 69
l , when -62
l , which 10
l , while 128
l , who 24
l , with 71
l , you -32
l -ed , -7
l -ed -ing -15
l -ed CAP -35
l -ed DAY 64
l -ed a -43
l -ed about -30
l -ed an -11
l -ed and -65
l -ed by -47
l -ed from 41
l -ed her -67
l -ed his -70
l -ed in 54
l -ed on -28
l -ed that -41
l -ed the -12
l -ed their 34
l -ed they -88
l -ed w -14
l -ed with -44
l -ed — -24
l -ing , -26
l -ing -s -7
l -ing CAP -35
l -ing a 37
l -ing an 22
l -ing and -27
l -ing for 5
l -ing he -76
l -ing her -33
l -ing him -33
l -ing his -38
l -ing in -55
l -ing it -89
l -ing the -34
l -ing their -62
l -ing them 25
l -ing they -9
l -ing w -7
l -ly -ed -39
l -ly -ing -59
l -ly -s -15
l -ly and 41
l -ly w -17
l -s " -96
l -s , 9
l -s -ed 20
l -s -ing -23
l -s CAP -22
l -s a -72
l -s about -44
l -s after -31
l -s and -6
l -s as -27
l -s before -20
l -s but 6
l -s for -29
l -s from -72
l -s he -86
l -s his -59
l -s in -11
l -s it -70
l -s of -40
l -s or -63
l -s she -38
l -s that -8
l -s the -17
l -s they -14
l -s w -28
l -s who 9
l -s with 27
l -s — 12
l . ) 38
l . , 48
l . CAP 12
l . NUM -34
l : CAP -64
l : i -91
l < / -15
l > < -16
l ? " 70
l CAP " -33
l CAP ' -27
l CAP 's -7
l CAP ) 31
l CAP , 6
l CAP -ed -30
l CAP -ing 35
l CAP -s 7
l CAP . -12
l CAP : -89
l CAP CAP 5
l CAP DAY -24
l CAP NUM 13
l CAP a 20
l CAP after 12
l CAP as 30
l CAP before 42
l CAP by -24
l CAP for -37
l CAP from -69
l CAP he -6
l CAP in -10
l CAP she -36
l CAP that -29
l CAP the 12
l CAP w 7
l CAP who -52
l CAP ’s -7
l DAY 's -11
l DAY , 58
l DAY and 27
l DAY that -37
l DAY w -7
l DAY ’s -22
l NUM " 19
l NUM , 36
l NUM -s 10
l NUM CAP -46
l NUM and -53
l NUM that 28
l NUM w -14
l NUM — -46
l ^ < -22
l ^ CAP 15
l ^ ^ -9
l ^ a -27
l ^ after 25
l ^ and -13
l ^ as 19
l ^ both -45
l ^ but -12
l ^ by 25
l ^ he 45
l ^ her 46
l ^ his 56
l ^ if -42
l ^ in 10
l ^ one -40
l ^ others -64
l ^ she 57
l ^ some 9
l ^ that 6
l ^ the -22
l ^ their 49
l ^ they 35
l ^ this 6
l ^ we 55
l ^ what -34
l ^ while 23
l ^ you 42
l a -ed 11
l a -ing -16
l a -s -22
l a CAP -44
l a w -27
l about NUM 37
l about his -96
l about the -28
l after he 38
l after the -8
l all -s -17
l all the 31
l although CAP 39
l an w -26
l and -ed -29
l and -ing -58
l and -s 20
l and CAP -11
l and NUM -25
l and a -13
l and he 45
l and his 23
l and i -17
l and it 18
l and other -24
l and the -26
l and they 40
l and w -43
l and who 141
l another w -38
l any w -6
l are -ing -29
l are w -63
l as -s 28
l as CAP 23
l as a -18
l as he 22
l as it -47
l as she -12
l as the 23
l as they 31
l at a -37
l at one -53
l at the -8
l at w -62
l be -ed 9
l be -ing -57
l be a 42
l be the 18
l be w -38
l because he -20
l because it 15
l because they 13
l been -ed -22
l been w -71
l before he -86
l before the 16
l both -s 14
l but -s 85
l but CAP 8
l but he 107
l but it 47
l but she 66
l but that -9
l but the 13
l but they 20
l but w -82
l by -ing -55
l by NUM -35
l by the -40
l by w -48
l can w -37
l could w -22
l despite the -79
l do you 36
l during a -40
l during the -38
l each w 89
l five -s 6
l for -s -53
l for CAP -46
l for a -49
l for his 17
l for the -32
l for w -30
l from -s -7
l from CAP -54
l from the -53
l from w -30
l had -ed -56
l had w -69
l has -ed -26
l has a 53
l has the 106
l has w -10
l have -ed -52
l have a 61
l have the -66
l have w -54
l he 's 46
l he -ed -21
l he -s -61
l he w -25
l her -s 7
l her w -15
l him , 24
l his -ed 25
l his CAP 31
l how he -68
l i w -45
l if CAP -32
l if he -95
l if it -115
l if she -59
l if they -50
l if you 22
l in -ing -33
l in CAP 12
l in NUM 21
l in a -21
l in an 40
l in five 51
l in her 22
l in his 8
l in other -14
l in the 10
l in their 102
l in w 20
l into the 32
l is -ed -47
l is -ing -25
l is a 22
l is in -32
l is the 24
l is w -67
l it 's -37
l it , 7
l it -s -24
l it w 16
l its w -44
l many -s 12
l many CAP 69
l many w 27
l may w -26
l most -ing 33
l most -s 47
l most w -8
l no -s -24
l no one 47
l no w -13
l not -ed -22
l not -ing 36
l not w -20
l of -ing -30
l of NUM -56
l of a -51
l of an -68
l of her -17
l of his -15
l of the -28
l of their -57
l of them 26
l of those -46
l of w -19
l of whom 9
l on -s 19
l on CAP -26
l on his -62
l on the -28
l on w -16
l one that 16
l one w 14
l other -s 22
l other CAP 34
l out of -43
l over the -49
l several -s -31
l she -ed -30
l she -s -18
l she w -51
l since he 32
l since the 21
l so w -101
l some -s 63
l some CAP 98
l some w 45
l than NUM -27
l that -ed 19
l that -s -67
l that CAP -102
l that he -96
l that his -76
l that it -71
l that she -116
l that the -44
l that they -53
l that w -16
l the -ed -74
l the -ing -47
l the -s 7
l the CAP -28
l the NUM -16
l the other 7
l the two 12
l the w 8
l their w -21
l these -s 29
l they -ed -37
l they w -45
l this w -30
l those -s -34
l those who -24
l though he 64
l three -s -52
l through the -30
l to -ing -41
l to -s -45
l to CAP -30
l to a -33
l to her 45
l to w -37
l two -s -59
l two w -44
l up the -54
l w " -98
l w 's -24
l w ) 15
l w , 7
l w -ed -7
l w -ing -6
l w -s -11
l w . -16
l w ; -20
l w CAP -43
l w DAY -9
l w NUM -54
l w a -36
l w about -31
l w after 13
l w an -19
l w and -12
l w any -26
l w as 20
l w at -47
l w because 24
l w before -5
l w but -13
l w for -18
l w from -33
l w he -86
l w him -51
l w his -53
l w if -22
l w in -51
l w into -42
l w it -63
l w its 28
l w of -13
l w on -38
l w or -18
l w over 36
l w she -82
l w than -20
l w that -15
l w the -37
l w their -38
l w they -87
l w those 19
l w two -30
l w under -38
l w up -18
l w w -6
l w we -129
l w while 18
l w who -34
l w without 7
l w — 26
l w ’s -10
l was -ed -15
l was -ing -16
l was a 20
l was the -17
l were -ed -63
l were w -40
l what -s 35
l what CAP -40
l what he -133
l what it 72
l what she -117
l what they -58
l what we -24
l when -s -6
l when he -27
l when i 27
l when it -32
l when she -74
l when they -32
l where CAP -110
l where he -11
l whether CAP -44
l whether he -83
l which -s 20
l which CAP -23
l which he 88
l which she -10
l while CAP 43
l while he 38
l who -ed -52
l who he 115
l who w -44
l whom he -80
l whose -s 55
l will w -60
l with CAP 18
l with a -41
l with his 153
l with w -44
l would w -50
l — CAP -11
l — a -30
l — and 29
l — but 49
l — he 87
l — w 6
l — which -35
l — who 54
l ’s -ed -91
l ’s -ing 63
l ’s -s 16
l ’s CAP -15
l ’s w -12
ln " -s -26
ln " . 18
ln " CAP 15
ln " _ -26
ln " a 41
ln " one 49
ln " that 18
ln " the 12
ln " to -15
ln " w 9
ln ' w 11
ln 's , -53
ln 's -ed -36
ln 's -ing -45
ln 's -s -8
ln 's . -24
ln 's and 13
ln 's in -12
ln 's of 42
ln 's on 12
ln 's the 13
ln 's to 27
ln 's w -15
ln ) CAP 11
ln ) w -9
ln , 's -13
ln , , -16
ln , -ed -9
ln , -ing 52
ln , -ly 12
ln , -s 7
ln , . -35
ln , CAP 24
ln , DAY -49
ln , NUM -52
ln , an -45
ln , and -82
ln , are 6
ln , at 13
ln , by -48
ln , for -65
ln , from 29
ln , has -25
ln , he 42
ln , her 5
ln , him 34
ln , his 20
ln , how -142
ln , it 48
ln , of 21
ln , on 12
ln , one 25
ln , over 54
ln , she 24
ln , some -7
ln , that 24
ln , the 7
ln , their 20
ln , them 14
ln , they 56
ln , this -5
ln , those -15
ln , to 24
ln , up 10
ln , was -32
ln , what -66
ln , will -29
ln , with -72
ln , would 30
ln -ed " -20
ln -ed , -56
ln -ed -ed -15
ln -ed -ing 5
ln -ed -ly 24
ln -ed -s -17
ln -ed . -34
ln -ed CAP -45
ln -ed NUM 41
ln -ed a -48
ln -ed all -9
ln -ed and -32
ln -ed as -27
ln -ed for 80
ln -ed from 22
ln -ed her -39
ln -ed him -63
ln -ed his -36
ln -ed in -33
ln -ed of -44
ln -ed on -24
ln -ed that -61
ln -ed the -27
ln -ed to -57
ln -ed w -29
ln -ed with -46
ln -ing " -30
ln -ing , -47
ln -ing -ed -77
ln -ing -ing -34
ln -ing -s -60
ln -ing . -27
ln -ing CAP -32
ln -ing about -57
ln -ing and -31
ln -ing as -42
ln -ing at 47
ln -ing by -13
ln -ing for 10
ln -ing from 33
ln -ing in -19
ln -ing of -38
ln -ing the -18
ln -ing w -5
ln -ing with 23
ln -s " -44
ln -s , -9
ln -s -ed 13
ln -s -ing 32
ln -s -ly 37
ln -s -s 14
ln -s . -16
ln -s : -96
ln -s CAP 10
ln -s NUM -50
ln -s a 10
ln -s about -25
ln -s an -21
ln -s and -11
ln -s as -55
ln -s at 17
ln -s by -6
ln -s for -12
ln -s from -64
ln -s he 9
ln -s her -12
ln -s him 40
ln -s his -23
ln -s how 79
ln -s in -45
ln -s into -62
ln -s it 27
ln -s of -29
ln -s on -7
ln -s out -56
ln -s over -64
ln -s than -43
ln -s that 23
ln -s the -16
ln -s their -30
ln -s them -25
ln -s they 14
ln -s to -29
ln -s up -62
ln -s whether 30
ln -s with -37
ln . . -15
ln . / -13
ln / > -15
ln : CAP 8
ln : w -96
ln < / -16
ln < w -22
ln CAP " -9
ln CAP -ed -12
ln CAP -ing 22
ln CAP -ly -12
ln CAP -s -11
ln CAP . 18
ln CAP : 10
ln CAP CAP 13
ln CAP DAY 22
ln CAP NUM -44
ln CAP a -15
ln CAP about -6
ln CAP after -53
ln CAP against -40
ln CAP an -15
ln CAP and -19
ln CAP any -10
ln CAP are -51
ln CAP as -40
ln CAP at -28
ln CAP before 23
ln CAP by -26
ln CAP down -115
ln CAP during -23
ln CAP for -25
ln CAP from -51
ln CAP have -28
ln CAP he 24
ln CAP her -18
ln CAP him 13
ln CAP himself -42
ln CAP his -14
ln CAP how 10
ln CAP if 49
ln CAP in 12
ln CAP into -24
ln CAP is -25
ln CAP it -23
ln CAP its -38
ln CAP most 66
ln CAP not 34
ln CAP of 6
ln CAP off -80
ln CAP on -13
ln CAP out -102
ln CAP over 5
ln CAP several -27
ln CAP she 22
ln CAP some 55
ln CAP that 24
ln CAP the 8
ln CAP their -46
ln CAP them -17
ln CAP this 79
ln CAP those 62
ln CAP to 16
ln CAP up -17
ln CAP w 14
ln CAP was -113
ln CAP what 25
ln CAP when -7
ln CAP whether 55
ln CAP who 19
ln CAP — -30
ln DAY CAP 28
ln DAY that 16
ln DAY the -42
ln DAY w 12
ln NUM , 7
ln NUM -ed -30
ln NUM -s -70
ln NUM . -39
ln NUM CAP 11
ln NUM in -15
ln NUM the 49
ln NUM they 47
ln NUM w -63
ln ^ 's 21
ln ^ , -44
ln ^ -ing 21
ln ^ -ly -42
ln ^ -s -15
ln ^ : -138
ln ^ an 20
ln ^ are -25
ln ^ by 37
ln ^ has 87
ln ^ in -20
ln ^ that 67
ln ^ the 21
ln ^ to -45
ln ^ w -6
ln ^ was 15
ln ^ whether 13
ln ^ will -24
ln ^ would -47
ln a , -28
ln a -ed -6
ln a -ing 10
ln a -s -20
ln a . -30
ln a CAP -55
ln a DAY -36
ln a and -49
ln a at -63
ln a by 71
ln a for 19
ln a from -61
ln a in 76
ln a of -35
ln a on 22
ln a that -27
ln a the -48
ln a to 10
ln a w -19
ln about w -32
ln after CAP -47
ln after the -93
ln after w 24
ln an . -18
ln an that 53
ln an to -9
ln an w -27
ln and 's -72
ln and , 6
ln and -ed 95
ln and -ing 15
ln and -s 6
ln and . -60
ln and a -31
ln and he 9
ln and her 47
ln and him 33
ln and his 20
ln and in -42
ln and it 28
ln and of -90
ln and on -85
ln and that 76
ln and the 40
ln and their 62
ln and them 11
ln and to 18
ln and w -9
ln any w -34
ln as -s -33
ln as by 86
ln as w -23
ln before w -65
ln both . 48
ln but 's 64
ln but -ing 36
ln but -s 11
ln but CAP -15
ln but a 53
ln but that 97
ln but to 17
ln but w -9
ln by -s -28
ln by . 40
ln by CAP 7
ln by a 55
ln by that -116
ln by the 42
ln by w 20
ln for -s -26
ln for . -32
ln for CAP -19
ln for a -70
ln for the -45
ln for w -12
ln from -s -42
ln from the 9
ln from w -35
ln he , 18
ln he -ed -40
ln he -ing 24
ln he -ly -19
ln he -s -6
ln he . 9
ln he : 35
ln he NUM -50
ln he a 30
ln he as 53
ln he at 37
ln he by 23
ln he for 16
ln he he -7
ln he her -14
ln he himself -98
ln he his 9
ln he how -7
ln he in -15
ln he it 14
ln he of 63
ln he on -72
ln he that 29
ln he them 24
ln he to -26
ln he up 30
ln he w 19
ln he with -13
ln her , -73
ln her . -49
ln her to 52
ln her w 14
ln him w 25
ln his , -33
ln his -ed -43
ln his -ing 12
ln his -s 39
ln his . -59
ln his a 10
ln his and 31
ln his in 45
ln his is -57
ln his the 33
ln his to -9
ln i , 25
ln i . 25
ln i CAP -34
ln i that -15
ln i the -47
ln i to 41
ln i w -33
ln if w -10
ln in , -21
ln in -ing -29
ln in -s -62
ln in . 19
ln in CAP 32
ln in a -46
ln in of 49
ln in to -35
ln in w 8
ln in with -44
ln it , -25
ln it -ing -14
ln it -ly 37
ln it -s 31
ln it . 21
ln it CAP 9
ln it a -26
ln it for -43
ln it out 24
ln it that -20
ln it to 46
ln its w -87
ln of , -41
ln of -ed -38
ln of -ing 45
ln of -s -12
ln of . -7
ln of CAP -44
ln of and -30
ln of for -38
ln of from 41
ln of in -32
ln of to -5
ln of w -17
ln of with -45
ln on , -33
ln on -s -55
ln on . -34
ln on CAP 55
ln on w -43
ln one , -34
ln one w -16
ln or w 42
ln other , -15
ln other . -15
ln she " -10
ln she , -6
ln she -ing -12
ln she -s 67
ln she . 6
ln she CAP -11
ln she a -22
ln she her 23
ln she him 77
ln she in 11
ln she it -66
ln she she -11
ln she that -27
ln she the -17
ln she w 40
ln some w 7
ln that " -47
ln that , -25
ln that -ed -51
ln that -ing 42
ln that -ly -54
ln that -s 27
ln that . -55
ln that CAP 24
ln that by -22
ln that for 13
ln that had -9
ln that her -7
ln that him -21
ln that in -35
ln that the -10
ln that them -6
ln that to 28
ln that was -53
ln that will -39
ln that would -27
ln the " 10
ln the 's -29
ln the , -34
ln the -ed -39
ln the -ing 6
ln the -ly -62
ln the -s -21
ln the . -20
ln the CAP -26
ln the NUM 21
ln the a -102
ln the against -41
ln the as -35
ln the at 38
ln the by 65
ln the for -30
ln the from 12
ln the has 73
ln the he -36
ln the in -32
ln the on -26
ln the that -10
ln the the 20
ln the to -12
ln the w -24
ln the was -48
ln the were -47
ln the will -39
ln the with 48
ln the would -43
ln the — -48
ln the ’s -16
ln their , 19
ln their -s -55
ln their . -9
ln their w -52
ln they -ed -33
ln they -ly -62
ln they -s 29
ln they . 42
ln they CAP -19
ln they a 37
ln they him 17
ln they it -107
ln they that 23
ln they the 26
ln they their 34
ln they to -57
ln they w -33
ln this , -38
ln this . -12
ln this w 40
ln those . -31
ln those w -23
ln three -s -45
ln w " -27
ln w 's 7
ln w ( -12
ln w , -8
ln w -ed 7
ln w -ing -10
ln w -ly -13
ln w -s -10
ln w . -10
ln w : -20
ln w ; -31
ln w ? -55
ln w DAY 8
ln w NUM 31
ln w about -13
ln w after -41
ln w against -29
ln w all 14
ln w among -30
ln w an 9
ln w and -44
ln w another -104
ln w any -43
ln w are -11
ln w as -7
ln w at -22
ln w be -37
ln w because -18
ln w before -28
ln w between 30
ln w by -17
ln w could -45
ln w down -8
ln w during -28
ln w for -18
ln w had -20
ln w has -64
ln w he -26
ln w her -43
ln w him 19
ln w his 16
ln w how -8
ln w if 11
ln w in -14
ln w into 23
ln w is -16
ln w it 5
ln w its 15
ln w like -39
ln w no 50
ln w of -11
ln w on -14
ln w one -18
ln w or 15
ln w out -7
ln w over 26
ln w she -7
ln w since -45
ln w so 92
ln w some 17
ln w such -16
ln w than -89
ln w that -21
ln w their -27
ln w them 31
ln w this 8
ln w those -28
ln w through 14
ln w to -8
ln w up -7
ln w w -11
ln w was -17
ln w were -33
ln w what 7
ln w when -60
ln w whether 54
ln w who 25
ln w will -11
ln w with -38
ln w would -34
ln w — -14
ln we w 45
ln what w -76
ln when -s -11
ln when CAP -75
ln when w -9
ln which -ing 44
ln which -s 20
ln which CAP -14
ln which a -67
ln which by 72
ln which in -16
ln which the -24
ln which to -54
ln which w -22
ln while w -98
ln who -ing 6
ln who -ly 48
ln who -s -21
ln who a -20
ln who an 14
ln who as 16
ln who for -49
ln who he 47
ln who him -18
ln who his -26
ln who in 16
ln who on -87
ln who that -18
ln who the -17
ln who they -30
ln who to -12
ln who up -69
ln with -s 8
ln with w 14
ln you , 28
ln you CAP -130
ln you w -30
ln — -s -61
ln — CAP -28
ln — a 51
ln — that 42
ln — the 19
ln — to -36
ln — w -31
ln ’s , 21
ln ’s -ing -6
ln ’s . 20
ln ’s : 40
ln ’s CAP -73
ln ’s on -81
ln ’s that 27
ln ’s to -8
ln ’s w 5
ln ’s was 23
lp " B 39
lp " C 52
lp " D -13
lp " E -10
lp $ A 24
lp $ B -15
lp $ C 6
lp $ D -17
lp $ E -10
lp ' D -13
lp ' E -11
lp 's C -35
lp ( E -72
lp ) A 51
lp ) C 65
lp ) D -9
lp ) E -27
lp , A 25
lp , B 29
lp , C 18
lp , D 17
lp , E -14
lp . E -31
lp / D -15
lp : E -5
lp ; E 9
lp < D -20
lp CAP A 16
lp CAP B 18
lp CAP C 10
lp DAY A -7
lp DAY B 18
lp DAY C 76
lp DAY D -60
lp DAY E 7
lp NUM A 62
lp NUM C 60
lp NUM E -25
lp a B -72
lp a C -50
lp a E -12
lp ability E -30
lp able E -16
lp about D -82
lp about E -18
lp ad E 74
lp administration E 41
lp ads E -7
lp advisers A 57
lp after A 47
lp after D 45
lp after E -23
lp against E -80
lp agreed E -16
lp aides A 88
lp all E 16
lp allies E 31
lp although E -23
lp an E -35
lp and B 37
lp and D 10
lp and E -15
lp announced E -28
lp another E -18
lp any E -46
lp appeared E -19
lp as E -5
lp asked E -15
lp at E -22
lp attempt E -17
lp battleground E -21
lp because E -12
lp become E 19
lp before E -42
lp began E -22
lp best E -24
lp better E -35
lp big E 27
lp bill E 67
lp both E -46
lp bring E 26
lp business E -54
lp but A 65
lp but B 29
lp but C 7
lp but E -16
lp by B -32
lp by C 11
lp by D 16
lp by E -17
lp call E -51
lp called E -34
lp calling E -14
lp campaign A 28
lp campaign C 46
lp campaign D 12
lp campaign E 13
lp candidate A 72
lp candidate C 35
lp candidate D -51
lp candidate E 5
lp candidates C 26
lp candidates D 76
lp case E -16
lp certain E -37
lp chance E -45
lp comments E -30
lp committee E -54
lp companies E -54
lp company A 37
lp company E -39
lp conference C -42
lp conservative E -47
lp continue E 14
lp continued E -21
lp continues E -27
lp controversial E -58
lp convention E -45
lp countries E -76
lp country E -19
lp court E 10
lp crowd E -39
lp day E -71
lp deal E -6
lp debate E -38
lp decided E -20
lp decision E -13
lp declined E -30
lp delegate E -46
lp delegates D 38
lp delegates E -43
lp despite E 64
lp different E 31
lp donors E 24
lp each E -58
lp economy E -36
lp effort E -68
lp efforts E -29
lp either E -28
lp election E -43
lp email E 13
lp emails E -46
lp enough E -43
lp establishment E 7
lp event E -70
lp every E -23
lp expected E -19
lp experts A 9
lp expressed E -39
lp failed E 19
lp family E -30
lp far E -24
lp federal E -40
lp few E -107
lp final E -23
lp financial E -11
lp five E -35
lp floor E 13
lp for B -66
lp for C 19
lp for D -21
lp for E -15
lp former E -23
lp four E -44
lp free E -30
lp from D -39
lp go E -17
lp going E -20
lp good E -33
lp government E -65
lp group C 59
lp group E 72
lp groups E 33
lp gun E -29
lp hard D -108
lp he A 9
lp he B 27
lp he E -5
lp health E -27
lp help E -33
lp helped D -37
lp her D -7
lp her E -8
lp him E -19
lp his C 6
lp his D -12
lp his E -11
lp home E -29
lp how E -47
lp husband E 89
lp i A 31
lp i D -6
lp if E -27
lp immigration E -53
lp important E -25
lp in B 29
lp in C -12
lp in D -17
lp in E -13
lp into D -61
lp into E -10
lp issue E 34
lp it A 33
lp it B 79
lp it D 9
lp it E -17
lp judge E 91
lp keep E -39
lp key E -41
lp leaders A 14
lp leaders C 29
lp leaders D -7
lp leaders E 67
lp less E -59
lp like E -43
lp little E 18
lp made E -40
lp main E -52
lp major E 13
lp make E -37
lp makes E -44
lp making E -24
lp many E -14
lp mass E -17
lp media E 52
lp men E 85
lp million E -47
lp money E -48
lp move E 21
lp nation E 31
lp national E 48
lp need D -57
lp need E -13
lp needed E -12
lp needs E -29
lp network E 20
lp new D 32
lp new E -22
lp news E 28
lp nomination E -40
lp nominee E -10
lp of C -22
lp of D -10
lp of E -17
lp official A 39
lp officials A 57
lp officials C 68
lp officials D -7
lp officials E 32
lp on A -86
lp on E -6
lp one D -18
lp one E -6
lp opportunity E 25
lp or D -44
lp or E -18
lp order E -23
lp other E -7
lp others E -23
lp out E -37
lp over E -66
lp own E 9
lp paid E -28
lp parties E -61
lp party D 14
lp party E 5
lp people D 20
lp people E -5
lp percent A 35
lp percent E 25
lp percentage E -15
lp personal E -39
lp phone C -59
lp plan E 25
lp planned E -17
lp plans E -28
lp pledged E -18
lp police E -15
lp policy E -10
lp political E -19
lp poll C 92
lp poll D 76
lp poll E 22
lp popular E -25
lp president A 11
lp president D -30
lp presidential E -27
lp primary E -48
lp proposal E 14
lp public E -23
lp put E -28
lp race E 30
lp ready E -26
lp recent E -82
lp records C 113
lp refusal E -21
lp refused E -18
lp remarks E -39
lp report E 29
lp rights E -45
lp said E -24
lp same E -38
lp say E -19
lp saying E -12
lp says E -22
lp second E 15
lp security E -35
lp seeking E -15
lp seemed E 23
lp senator A 29
lp senator E 31
lp set E -29
lp several E -26
lp sharp E -33
lp she A 19
lp she B 11
lp she C 13
lp she D -11
lp she E -6
lp shot E 9
lp similar E -38
lp since E 22
lp social E -25
lp some D -17
lp some E -24
lp sought E -26
lp source A 54
lp speech E 67
lp started E -45
lp state D -21
lp state E -6
lp statement A -72
lp statement E -31
lp states E 16
lp strong E -52
lp such E -73
lp support E -31
lp supporters A -65
lp supporters C 87
lp supporters D 92
lp supporters E 29
lp swing E -20
lp system E 67
lp take E -22
lp talking E -29
lp tax E -41
lp team C -16
lp temporary E -23
lp terrorist E -28
lp than E -41
lp that A -16
lp that B -9
lp that C -19
lp that D -9
lp that E -16
lp the A -55
lp the B -144
lp the C -16
lp the D -18
lp the E -16
lp their C -64
lp their D -6
lp their E -6
lp there E -41
lp these E -52
lp they A 6
lp they B 36
lp they C -16
lp they D -16
lp things E -28
lp think E -20
lp this D -24
lp this E -44
lp those D -13
lp though E -17
lp three E -60
lp time E -51
lp took E -30
lp tried E -26
lp try E -20
lp trying D -61
lp trying E -18
lp under E -13
lp unions E 79
lp used E -17
lp very E -29
lp video E -38
lp voter E -44
lp voters A -44
lp voters C -21
lp voters D 23
lp voters E 39
lp votes E -42
lp voting E 25
lp vowed E -13
lp want E -25
lp wanted E -19
lp wants E -22
lp way E 25
lp we C -9
lp we D 28
lp what C 92
lp what E -32
lp when B 11
lp when E -22
lp where E -37
lp whether E -33
lp which B 47
lp which C 47
lp which E -13
lp while D -92
lp while E 8
lp who C -6
lp who D 26
lp who E -17
lp whose E -24
lp willing E -42
lp win E -38
lp with D -75
lp with E -24
lp without E 48
lp women E 16
lp work E -33
lp workers E -60
lp year E -76
lp you C -38
lp you D 36
lp you E 31
lp — A 34
lp — B 30
lp — D 31
lp — E -26
lp ’s B -53
lp ’s C -49
lp ’s D -31
lp ’s E 7
lw " 5
lw $ -9
lw ' -22
lw 'd -9
lw 'll -30
lw 're 13
lw 's -5
lw 've 23
lw ( -41
lw ) 16
lw , 7
lw . -16
lw / -39
lw : -30
lw ; -40
lw < -20
lw DAY 6
lw NUM -15
lw a -14
lw ability 13
lw able -49
lw about -32
lw ad 29
lw administration 60
lw ads 29
lw advisers 59
lw after 14
lw against -25
lw agency 38
lw agreed -17
lw aide 55
lw aides 19
lw all -8
lw allies 63
lw although 8
lw an -18
lw analysts 79
lw announced -28
lw anonymity 24
lw another 23
lw any -31
lw anyone -32
lw appeared -57
lw appears -85
lw article -20
lw as -12
lw asked -37
lw at -53
lw attacks -28
lw attempt -43
lw audience 33
lw backers -46
lw battleground -21
lw because -12
lw become -40
lw before 20
lw began -86
lw begin -56
lw begun -120
lw best -114
lw better -76
lw big -9
lw biggest -19
lw bill 53
lw board 82
lw book 19
lw both 22
lw bring 12
lw business -77
lw businessman 44
lw by -10
lw call 14
lw called -36
lw calling -14
lw campaign 21
lw candidate 22
lw candidates 35
lw case -20
lw caucus -53
lw caucuses -59
lw certain -39
lw change -27
lw comments -51
lw committee -33
lw companies -56
lw company 32
lw conference -81
lw conservative -48
lw conservatives 26
lw consider -64
lw contests 22
lw continue -35
lw continued -63
lw continues -75
lw controversial -77
lw convention -23
lw core -60
lw country 14
lw court 17
lw critics 61
lw crowd -5
lw data 9
lw day -41
lw deal -25
lw debate 39
lw decided -28
lw decision -11
lw declined -42
lw delegate -40
lw delegates -12
lw despite 11
lw different 11
lw difficult -80
lw direct -91
lw district 55
lw documents -11
lw doing -42
lw donors 20
lw economic -13
lw economy -43
lw effort 30
lw efforts -47
lw either -56
lw election -41
lw email 25
lw emails 26
lw employees -9
lw enough -45
lw establishment 7
lw event -14
lw every -53
lw everyone 56
lw executive -27
lw executives 136
lw expected -32
lw experts 80
lw expressed -54
lw faced 131
lw failed -23
lw family -88
lw far -72
lw father -27
lw federal -40
lw few 25
lw final -57
lw financial -15
lw firms 94
lw five 7
lw for -27
lw former -23
lw foundation -13
lw four -44
lw free -36
lw from -20
lw general -22
lw go -18
lw going -28
lw good -33
lw government 13
lw governor 64
lw group 40
lw groups 8
lw growing -33
lw gun -46
lw health -30
lw help -15
lw helped -22
lw her -10
lw here 125
lw him -5
lw himself 35
lw his -8
lw how -19
lw husband 59
lw i 6
lw if -22
lw immigration 8
lw important -78
lw in -12
lw include -64
lw insiders 108
lw interview -26
lw into -32
lw investigation 41
lw issue 20
lw issues -89
lw its -22
lw jobs -24
lw judge 58
lw keep -42
lw key 9
lw latest -15
lw law 51
lw lawmakers 84
lw lawsuit 41
lw leader 46
lw leaders 36
lw least -5
lw left -11
lw legislation 20
lw less -43
lw letter 49
lw liberal -67
lw like -11
lw little -28
lw made -38
lw main -64
lw make -52
lw makes -45
lw making -49
lw man 14
lw many -15
lw mass -17
lw media -6
lw meeting -5
lw members 29
lw men -83
lw message 30
lw million -48
lw mogul 20
lw money -35
lw month 54
lw move 34
lw movement -48
lw name -36
lw nation 75
lw national 48
lw need -57
lw needed -39
lw needs -63
lw network -20
lw new -20
lw news -74
lw night 6
lw nomination -14
lw nominee 46
lw of -15
lw office 154
lw official 76
lw officials 40
lw on -27
lw opening -63
lw opponents 105
lw opportunity -25
lw or -22
lw order 18
lw organization 76
lw other -30
lw others 29
lw over -44
lw overall -37
lw own -26
lw paid -28
lw parties 39
lw past -65
lw people 5
lw percent 39
lw percentage -15
lw personal -55
lw phone -59
lw plan 28
lw planned -37
lw planning 6
lw plans -62
lw pledged -20
lw police 24
lw policy -25
lw political -19
lw politicians 105
lw poll 66
lw polls 17
lw popular -35
lw positive -10
lw president 5
lw presidential -36
lw press -65
lw previous -69
lw primaries -119
lw primary -34
lw private -56
lw program -33
lw promised -26
lw proposal 36
lw public -25
lw put -28
lw quick -81
lw race 16
lw raise 72
lw raised 27
lw rally 107
lw ready -21
lw reason -25
lw refusal -63
lw refused -41
lw refusing -49
lw remains -115
lw remarks -119
lw report 65
lw reported -30
lw reporters -56
lw respond 71
lw results 87
lw right 29
lw rights -14
lw rivals 38
lw roll -71
lw said -24
lw same -127
lw say -20
lw saying -18
lw says -28
lw scheduled -39
lw security -52
lw see -41
lw seeking -35
lw seem -96
lw seemed -47
lw seems -97
lw senator -11
lw senators 158
lw set -29
lw sharp -69
lw she 7
lw similar -60
lw social -31
lw some 19
lw sought -53
lw source 32
lw speech 16
lw spending -23
lw spokesman 91
lw started 15
lw state 37
lw states -19
lw strategists 52
lw strategy -20
lw strong -66
lw such -36
lw superdelegates -49
lw support -56
lw supporters 50
lw survey 62
lw swing -20
lw system 39
lw take -62
lw taking 21
lw talking -29
lw tax -40
lw team 107
lw temporary -23
lw terrorism -27
lw terrorist -28
lw than -36
lw that -15
lw the -17
lw their -20
lw themselves 58
lw these -41
lw they -6
lw things -92
lw think -20
lw this -13
lw those -8
lw though 8
lw three -9
lw time -12
lw took -37
lw top -16
lw tough -54
lw tried -46
lw try -40
lw trying -54
lw tweet 76
lw under -9
lw unions -21
lw up -32
lw used -30
lw very -71
lw video -77
lw vote -29
lw voter -62
lw voters 10
lw votes -93
lw voting 25
lw vowed -16
lw want -46
lw wanted -36
lw wants -41
lw way -27
lw ways 53
lw we 9
lw website 72
lw week 56
lw what -22
lw where -37
lw whether -23
lw while 12
lw whose -13
lw willing -6
lw win -38
lw with -11
lw without -15
lw woman -42
lw women 64
lw work -33
lw workers 8
lw world 6
lw year -13
lw years -39
lw — 6
lw ’s -8
lwf " base +to -19
lwf " ed  8
lwf " ing  34
lwf " s  5
lwf $ base  -16
lwf $ base +so -55
lwf $ base +then -43
lwf $ ed  16
lwf ' base  -34
lwf 's base  -13
lwf 's ing  -13
lwf 's s  -8
lwf 've ed  9
lwf ) base  -96
lwf ) s  -24
lwf , base  -18
lwf , base +has 32
lwf , base +to -38
lwf , base +will 29
lwf , base +would 67
lwf , ed  19
lwf , ed +has -21
lwf , ed +have 40
lwf , ed +ly -23
lwf , ed +was 91
lwf , ing  10
lwf , ing +ly -16
lwf . base  -22
lwf / base  -16
lwf : base  24
lwf ; base  6
lwf < base  -20
lwf CAP base  -6
lwf CAP base +can -82
lwf CAP base +could -48
lwf CAP base +did 57
lwf CAP base +did+not -9
lwf CAP base +didn’t -31
lwf CAP base +had -37
lwf CAP base +has 7
lwf CAP base +have 56
lwf CAP base +is -34
lwf CAP base +may -18
lwf CAP base +might 9
lwf CAP base +should -44
lwf CAP base +to -10
lwf CAP base +was 73
lwf CAP base +would 23
lwf CAP ed  17
lwf CAP ed +also 45
lwf CAP ed +are -26
lwf CAP ed +had -40
lwf CAP ed +has+also -28
lwf CAP ed +has+been -39
lwf CAP ed +has+ly 7
lwf CAP ed +is -37
lwf CAP ed +just 38
lwf CAP ed +later -21
lwf CAP ed +ly -24
lwf CAP ed +then 15
lwf CAP ed +was 7
lwf CAP ed +were 33
lwf CAP ed +’s -118
lwf CAP ing  -43
lwf CAP ing +has+been -41
lwf CAP ing +is 39
lwf CAP ing +was 8
lwf CAP ing +’s -34
lwf CAP s  6
lwf CAP s +also -68
lwf CAP s +ly -7
lwf DAY base  8
lwf DAY base +to -48
lwf DAY ed  19
lwf DAY ing  -30
lwf NUM base  -20
lwf NUM base +to 55
lwf NUM ing  -33
lwf NUM s  -28
lwf a base  -15
lwf a ed  -23
lwf a ing  -35
lwf ability base +to -30
lwf able base +to -48
lwf about base  -28
lwf about ing  -19
lwf about s  -34
lwf ad s  123
lwf after base  -26
lwf agreed base +to -18
lwf aides base  60
lwf aides ed  -36
lwf all ed  -6
lwf all s  -27
lwf allies base  61
lwf although base  -19
lwf an base  -8
lwf an base +ly -58
lwf an ed  -86
lwf an ing  12
lwf and base  -19
lwf and base +to 29
lwf and ed  10
lwf and ed +has 29
lwf and ed +ly -63
lwf and ing  -7
lwf and s  15
lwf anonymity base +to 24
lwf another base  -40
lwf any s  -38
lwf appeared base +to -38
lwf as base  -14
lwf as ed  -25
lwf as ing  -32
lwf asked base +to -20
lwf at base  -19
lwf at ing  -53
lwf attempt base +to -45
lwf battleground s  -17
lwf because base  -12
lwf before ing  -18
lwf began ing  -89
lwf both base  -8
lwf both ed  -13
lwf both s  -34
lwf but base  -26
lwf but ed  21
lwf but s  -18
lwf by base  -10
lwf by s  6
lwf calling base  -14
lwf campaign base  -12
lwf campaign base +to 20
lwf campaign ed  11
lwf campaign ed +has 69
lwf campaign ing +is 21
lwf campaign s  7
lwf candidate ed  -28
lwf candidate s  13
lwf candidates base  -20
lwf candidates base +to 24
lwf candidates ed  29
lwf candidates ing  32
lwf chance base +to 12
lwf comments base  -64
lwf company ed  9
lwf conference base  -37
lwf conservative base  -33
lwf continue base +to -57
lwf continued base +to -66
lwf continues base +to -75
lwf crowd ed  -48
lwf debate base  21
lwf decided base +to -20
lwf decision base +to -55
lwf declined base +to -38
lwf delegates ed  -83
lwf each base  -35
lwf economic s  -24
lwf efforts base +to -50
lwf email base  -35
lwf emails ed  -12
lwf enough base +to -27
lwf every base  -23
lwf expected base +to -30
lwf experts base  52
lwf expressed base  -49
lwf failed base +to -66
lwf far base  -36
lwf federal base  -40
lwf few s  -33
lwf final base  -60
lwf five s  -35
lwf for base  -17
lwf for ing  -48
lwf for ing +not 27
lwf for s  -15
lwf former base  -21
lwf four s  -26
lwf free base  -13
lwf from base  -14
lwf from ing  -10
lwf from s  -7
lwf go base  -17
lwf going base +to -34
lwf group ed  -88
lwf groups ing  15
lwf growing base  -24
lwf he base  9
lwf he base +could -27
lwf he base +did -80
lwf he base +did+not -26
lwf he base +has -106
lwf he base +was -70
lwf he base +will -25
lwf he base +would -70
lwf he base +would+not -68
lwf he ed  18
lwf he ed +also -54
lwf he ed +had -82
lwf he ed +has -8
lwf he ed +ly 33
lwf he ed +was 5
lwf he ing +is -28
lwf he ing +was -83
lwf he ing +’s 31
lwf health base  -25
lwf help base  -7
lwf helped base  29
lwf her base  -6
lwf her base +to 9
lwf her ed  -82
lwf her ing  -62
lwf her s  -6
lwf him base  -9
lwf him base +to 29
lwf his ed  -14
lwf his ing  -26
lwf his s  -15
lwf how base  -46
lwf how base +to 31
lwf i base  48
lwf if base  -23
lwf if ed  -31
lwf in base  -14
lwf in ed  -26
lwf in ing  -5
lwf into base  -39
lwf it base +was -61
lwf it base +will -79
lwf it base +would -40
lwf it ed  -5
lwf it ed +has -82
lwf it ed +was -38
lwf it s  -6
lwf its base  -20
lwf its s  -41
lwf judge ed  -26
lwf leaders base  55
lwf leaders ed  13
lwf less base  -19
lwf like base +to 10
lwf little base  -51
lwf made base  -35
lwf major base  28
lwf make base  -35
lwf makes base  -46
lwf making base  -24
lwf many base  55
lwf many s  -30
lwf mass ing  -18
lwf media s  -77
lwf million s  -24
lwf my base  35
lwf national base  55
lwf need base +to -53
lwf needed base +to -44
lwf needs base +to -63
lwf new base  -38
lwf new s  -9
lwf news s  -64
lwf of base  -17
lwf of ed  -76
lwf of ing  -18
lwf of s  -5
lwf official ed  44
lwf officials base  50
lwf officials ed  21
lwf on base  -38
lwf on base +to -72
lwf on ing  -38
lwf one base  -12
lwf one ed  -94
lwf opportunity base +to -24
lwf or base  -30
lwf or ed  12
lwf or ing  26
lwf order base +to 12
lwf other base  -24
lwf other s  -27
lwf own base  -8
lwf own s  5
lwf party ed  61
lwf party s  -76
lwf people base  -17
lwf people ed  -40
lwf percent base  -13
lwf percent ed  -39
lwf percentage s  -38
lwf personal base  -28
lwf personal s  -65
lwf plan base +to -95
lwf planned base +to -39
lwf planning base +to -59
lwf plans base +to -64
lwf pledged base +to -20
lwf policy base  40
lwf policy s  8
lwf political base  8
lwf political s  -54
lwf poll ed  30
lwf poll s  103
lwf polls base  47
lwf popular base  -26
lwf president ed  -45
lwf presidential base  -25
lwf primary base  -27
lwf primary s  -57
lwf promised base +to -27
lwf public base  54
lwf public s  -54
lwf put base  -28
lwf quick base +to -81
lwf ready base +to 8
lwf records base  47
lwf refusal base +to -51
lwf refused base +to -41
lwf refusing base +to -49
lwf report ed  17
lwf roll base  -71
lwf said base  -14
lwf same base  -22
lwf say base  -13
lwf saying base  -6
lwf says base  -29
lwf scheduled base +to -31
lwf security s  -48
lwf seeking base +to -31
lwf senator ed  -43
lwf set base +to -18
lwf several s  -56
lwf she base  -13
lwf she base +did+not -32
lwf she base +would -40
lwf she ed  9
lwf she ed +also 36
lwf she ed +had -7
lwf she ed +has -34
lwf she ing +was -17
lwf she s  11
lwf since ed  47
lwf since ing  -11
lwf social s  -25
lwf some base  -29
lwf some s  -30
lwf sought base +to -53
lwf source ed  54
lwf speech ed  -21
lwf spokesman ed  38
lwf state base +to -37
lwf state ed  49
lwf statement ed  45
lwf statement ing  -110
lwf states ed  8
lwf states ing  -43
lwf strategists base  40
lwf strong base  -53
lwf such s  -27
lwf supporters base  118
lwf supporters ed  -66
lwf swing s  -17
lwf tax base  -31
lwf tax s  -29
lwf temporary base  -23
lwf terrorist base  -18
lwf terrorist s  -30
lwf than base  -47
lwf that base  -17
lwf that base +could 26
lwf that base +will -6
lwf that base +would -68
lwf that ed +has -79
lwf that ing  -32
lwf that s  -24
lwf the base  -14
lwf the base +first -56
lwf the base +ly -119
lwf the base +most -56
lwf the ed  -40
lwf the ing  -18
lwf the s  -17
lwf their base  -8
lwf their s  -27
lwf them base  -15
lwf them base +to -50
lwf them ed  27
lwf these s  -18
lwf they base  23
lwf they base +would -20
lwf they ed  9
lwf they ed +have 32
lwf they ed +were -108
lwf they ing +are 48
lwf this base  -59
lwf this s  -39
lwf those ing  -9
lwf those s  -49
lwf though base  -10
lwf three s  -37
lwf time base  -19
lwf time base +to 27
lwf top base  30
lwf tried base +to -44
lwf try base +to -43
lwf trying base +to -53
lwf two s  -41
lwf under base  6
lwf up base  -18
lwf up ing  -53
lwf used base +to -31
lwf very base  -29
lwf voters base  -41
lwf voters ing  -11
lwf vowed base +to -13
lwf want base +to -43
lwf wanted base +to -37
lwf wants base +to -44
lwf way base +to -20
lwf we base  -27
lwf we ed  27
lwf week ed  98
lwf what base  -28
lwf what ed  -127
lwf what s  -23
lwf when base  7
lwf when ed  7
lwf when ing  -22
lwf where base  -15
lwf whether base  -16
lwf which base  35
lwf which ed +has 22
lwf which ed +is -58
lwf which s  -10
lwf while base  -5
lwf while ing  -9
lwf who base  12
lwf who base +will -71
lwf who ed  13
lwf who ed +had 12
lwf who ed +has -31
lwf who ed +has+ly -74
lwf who ed +have -16
lwf who ed +was 32
lwf who ing +are 36
lwf who ing +is -45
lwf who s  37
lwf willing base +to -6
lwf with base  -10
lwf with ing  -43
lwf with s  10
lwf without ing  -28
lwf you base  22
lwf you base +can 45
lwf — base  -13
lwf — base +to 7
lwf — ed  22
lwf — ing  -5
lwf ’s s  -17
n " -s 6
n " a -15
n " w 12
n 's -ly -38
n 's -s -44
n 's CAP -36
n 's a -9
n ( NUM 11
n , " 18
n , -ed -11
n , -ing -27
n , -ly 9
n , -s -6
n , CAP -26
n , NUM 23
n , a 15
n , and -17
n , as -54
n , because 63
n , but -22
n , for 42
n , has -35
n , he -51
n , i 27
n , in -10
n , is 27
n , it -22
n , of -21
n , she 13
n , so -26
n , that 60
n , the -17
n , they -44
n , though -8
n , to -24
n , w -12
n , where -26
n , which -25
n , while 23
n , will 6
n , with -22
n -ed , 9
n -ed -ing 14
n -ed -ly 17
n -ed -s -8
n -ed . -30
n -ed CAP -27
n -ed DAY -41
n -ed a -27
n -ed in -12
n -ed on -25
n -ed that 6
n -ed the -50
n -ed to -37
n -ed w -5
n -ing , -88
n -ing . -46
n -ing CAP -49
n -ing a -9
n -ing for 17
n -ing his 37
n -ing in -10
n -ing on -39
n -ing that -26
n -ing to -21
n -ing w -10
n -ly , -45
n -ly -ed 48
n -ly -ing 66
n -ly -s -27
n -ly . -18
n -ly NUM -9
n -ly about 74
n -ly by -31
n -ly in -42
n -ly of 100
n -ly on 33
n -ly that -6
n -ly to 26
n -ly w 11
n -s " -31
n -s , -31
n -s -ed -8
n -s -ing 50
n -s -ly 13
n -s -s 12
n -s . -15
n -s : -29
n -s CAP 29
n -s DAY 36
n -s NUM -28
n -s a 22
n -s about 74
n -s and -44
n -s as 17
n -s at 15
n -s by -25
n -s for 6
n -s have -17
n -s he -5
n -s in 10
n -s on -26
n -s or -101
n -s out -42
n -s the -27
n -s to -12
n -s w -10
n -s who -30
n -s with -33
n -s — -37
n . $ -9
n . ) -37
n / > -16
n : " 23
n : $ 37
n : CAP -27
n : w 20
n ; $ -25
n > . -15
n ? $ -62
n CAP " -33
n CAP ' -28
n CAP 's -23
n CAP , -22
n CAP -ing 35
n CAP -ly -8
n CAP -s -37
n CAP . -12
n CAP DAY 7
n CAP NUM -32
n CAP a -42
n CAP about 22
n CAP and 25
n CAP as 37
n CAP at 22
n CAP by -18
n CAP from -22
n CAP had -30
n CAP has 33
n CAP in 50
n CAP is -11
n CAP of -19
n CAP on -21
n CAP that -11
n CAP the 24
n CAP to 24
n CAP w -23
n CAP was 28
n CAP will -19
n CAP would 22
n CAP — -43
n CAP ’s 31
n DAY , -20
n DAY -ing -8
n DAY . 9
n DAY in -65
n DAY on -6
n DAY that 34
n DAY w -40
n NUM -s -29
n NUM CAP -48
n NUM to 26
n NUM w -37
n NUM — 7
n _ w -26
n a -ed 10
n a -ly 62
n a -s 23
n a CAP -10
n a NUM -6
n a few -19
n a w 8
n about -ing 60
n about CAP 9
n about NUM -42
n about a 29
n about her -22
n about his 41
n about the 10
n about what 44
n about whether -8
n across the -45
n after CAP 22
n after a 19
n after the -5
n against CAP -28
n against the 26
n against w 10
n all CAP -10
n among CAP -18
n an -ed 49
n an -ly -27
n an w 24
n and -ed 14
n and -ing -39
n and -s -50
n and a -23
n and the -35
n and w -15
n another w -40
n any -s -8
n any w -30
n are -ed -65
n are -ing -10
n are -ly -37
n are -s 14
n are w -31
n as " 8
n as -ing 11
n as -s -30
n as CAP -45
n as a 10
n as an -39
n as the 32
n as w -22
n at -ing 28
n at CAP -45
n at NUM -9
n at a -36
n at the -22
n at w 22
n because of -14
n before the -41
n behind CAP 9
n between CAP -16
n between the 11
n both -s -24
n both CAP -30
n by -ing 13
n by -s 22
n by CAP -6
n by NUM -18
n by his 13
n by the 7
n by w -26
n can w -12
n could be -9
n could w -7
n did not -34
n does not -13
n during a 31
n during the -57
n for -ed -35
n for -ing 12
n for -s 34
n for a 31
n for an 62
n for her 44
n for him 22
n for his 51
n for the 8
n for their 8
n for this -11
n four -s -11
n from -ing -42
n from -s -39
n from CAP -8
n from NUM -70
n from a -31
n from her 7
n from w 8
n has -ed -38
n has been 8
n has w -40
n have -ed -17
n have been -54
n have w -34
n he -ed 18
n he -s -13
n he had 9
n he has -8
n he is 21
n he w 14
n he will -23
n he would -10
n he ’s -37
n her " -53
n her -s -13
n her to -16
n her w -13
n him " 30
n him , -39
n him -ly -33
n him . -8
n him a -19
n him as 43
n him for 26
n him in -48
n him of -18
n him on 14
n him to 5
n him w -7
n himself as 60
n his -ing 63
n his -s 25
n his CAP 32
n how w 8
n if he -21
n in -s -19
n in CAP -24
n in NUM -32
n in a 12
n in an 41
n in her 17
n in his -15
n in on 63
n in the -15
n in their -78
n in w -7
n into CAP -87
n into a -14
n into the -9
n into w 19
n is " -61
n is -ed -55
n is -ly -66
n is CAP -69
n is a -41
n is an -67
n is no 18
n is not 17
n is that 16
n is the -54
n is to 42
n is w 17
n it " 42
n it , 28
n it -ed -44
n it a -7
n it as 105
n it is -9
n it to -24
n it w 14
n it would 30
n it ’s 6
n its w -10
n like CAP -35
n like a 15
n many of -14
n may be -34
n me . -21
n most of -15
n my w -20
n no -s 72
n no w 24
n not to 61
n not w -30
n of " -8
n of -ing -12
n of -ly -5
n of -s 30
n of CAP 7
n of NUM -11
n of a 7
n of an 13
n of her 29
n of how -28
n of the 13
n of w 16
n off the 23
n off w 24
n on -ing -10
n on DAY 8
n on a 18
n on an 15
n on her -12
n on his 22
n on how 53
n on to 42
n on w -18
n on whether -17
n one w -37
n or w -20
n out , -39
n out -s 11
n out . -12
n out CAP 84
n out a 86
n out in 37
n out of 31
n out that 16
n out the -69
n out to -45
n out w -13
n over the -21
n over w 45
n several -s 37
n she -ed -33
n she -s -16
n she had -7
n she w 22
n she was -28
n she would 13
n should be -41
n since the 51
n so w 19
n some -s -10
n some of 13
n some w -43
n such a -34
n such as -38
n than CAP -48
n than NUM -19
n than a -45
n than the -33
n than w 69
n that " 12
n that , 28
n that -ed -74
n that -ing 34
n that -ly 9
n that -s -6
n that CAP 6
n that NUM 38
n that a 10
n that as -37
n that has -22
n that he 7
n that her 13
n that his 57
n that if -33
n that in 60
n that it 38
n that some 27
n that the 8
n that they 34
n that w -9
n that would 9
n the " -19
n the -ed -19
n the -s -13
n the CAP -10
n the most -11
n the two -59
n their -s 11
n them . -47
n them to 22
n them w 14
n themselves as 12
n they -ed 38
n they are 5
n they had -32
n they have 56
n they were 22
n they will 30
n they would -17
n this w -9
n those -s -15
n through CAP -38
n through the -59
n to " 10
n to -ed -7
n to -ing 30
n to -ly -5
n to -s 36
n to CAP -20
n to NUM -72
n to a 8
n to an -15
n to be -11
n to do -6
n to get -13
n to have -17
n to her -23
n to him -26
n to his -6
n to its -108
n to the -23
n to their -51
n to w 10
n two -s -68
n under the -77
n under w 27
n up , -69
n up -ing 9
n up -s -37
n up . -9
n up a -19
n up at -18
n up for -70
n up his 65
n up in -66
n up on -24
n up the 29
n up to 52
n up w -39
n up with 17
n w " -91
n w 's 39
n w , -27
n w -ed -32
n w -ing -39
n w -ly -6
n w -s -13
n w . -25
n w ; -19
n w = -22
n w CAP -22
n w DAY 42
n w NUM -41
n w a -8
n w about 16
n w after -6
n w against 65
n w among 67
n w and -24
n w are 28
n w as 45
n w at -6
n w before -7
n w between -15
n w by 23
n w for 16
n w from 14
n w has -15
n w he -23
n w in -20
n w into -33
n w is -19
n w on 8
n w or -60
n w over 58
n w than -16
n w that 5
n w the -41
n w to 15
n w was 12
n w when 7
n w who -32
n w with 38
n w — -41
n was " -10
n was -ed -11
n was -ing -55
n was -ly 51
n was CAP -68
n was a -18
n was an -48
n was no 9
n was not 14
n was the -37
n was w -26
n were -ed 8
n were w -12
n when CAP -30
n when it -28
n where CAP 34
n whether CAP -6
n whether he -22
n whether the -32
n will be -45
n will w 7
n with -s -40
n with CAP 9
n with a 9
n with him -16
n with his -64
n with the 7
n with w -10
n within the -21
n would be 5
n would w -8
n — -ing -18
n — -ly -54
n — CAP -34
n — and 19
n — w -33
n ’s -ing -38
n ’s -ly -34
n ’s -s -27
n ’s CAP -22
n ’s a 21
n ’s not 27
n ’s w 12
p A base 13
p A ed 16
p A ing 9
p A s 39
p B base 15
p B ed 16
p B ing 6
p B s 14
p C s 12
p D base -5
p D ing -9
p E base -16
p E ed -8
p E ing -12
p E s -20
pl A " ed 14
pl A " ing 26
pl A " s 28
pl A ) ed 16
pl A , base 15
pl A , ed 26
pl A , ing 26
pl A , s -7
pl A -ed base -19
pl A -s base 38
pl A -s ed 9
pl A -s ing 19
pl A CAP base 35
pl A CAP ed 13
pl A CAP ing -7
pl A CAP s 38
pl A ^ ing 5
pl A after ing 47
pl A and base -30
pl A and ed -9
pl A and ing 97
pl A and s -11
pl A but ed 25
pl A he base -22
pl A he ed 12
pl A he s -15
pl A i ed 31
pl A she ed 20
pl A she s 70
pl A that ed -51
pl A they base 37
pl A they ed -33
pl A w base -9
pl A w ed 33
pl A w ing 6
pl A w s 42
pl A who base -21
pl A — ed 11
pl B " ed 60
pl B " ing 43
pl B , base -48
pl B , ed 16
pl B , ing 45
pl B -ed base -59
pl B -ing base -32
pl B -s base 19
pl B -s ed 37
pl B -s ing -35
pl B CAP base 22
pl B CAP ed 17
pl B CAP ing 17
pl B CAP s 20
pl B DAY ed 47
pl B ^ ed 12
pl B ^ ing 65
pl B and base 20
pl B and ed 16
pl B and ing 64
pl B but ed 40
pl B by ing -32
pl B he base 11
pl B he ed 18
pl B he s 36
pl B it ed -8
pl B she ed 13
pl B that ed 46
pl B they base 7
pl B they ed 64
pl B w ed 27
pl B w ing -36
pl B w s 9
pl B when ed 18
pl B — ed -21
pl B ’s base -53
pl C 's base -42
pl C 's s 26
pl C , base 11
pl C , ed 17
pl C , ing 17
pl C , s 19
pl C -ed base -31
pl C -ing base 9
pl C -ing s -23
pl C -s base 35
pl C -s ed 23
pl C -s s 68
pl C CAP base 28
pl C CAP ing 14
pl C CAP s 16
pl C DAY ed -15
pl C ^ base -40
pl C ^ ing 20
pl C a base -18
pl C and base -30
pl C and ing 18
pl C and s 28
pl C but ed 27
pl C by ing 11
pl C for ing 32
pl C he ed -16
pl C he ing -11
pl C he s 21
pl C his base 5
pl C his ed 21
pl C his s 13
pl C i base -7
pl C i ed 19
pl C in ing 28
pl C it base 25
pl C it ed 8
pl C it s -9
pl C of ing -68
pl C she base 11
pl C she ed 10
pl C she s -7
pl C that base 39
pl C that ed -21
pl C that s -50
pl C the base -7
pl C the ed -16
pl C the s -27
pl C they base -26
pl C they ed -58
pl C w base -18
pl C w ed 17
pl C w ing -17
pl C w s 12
pl C we base 9
pl C which ed 7
pl C who base 20
pl C who ed -11
pl C you base -66
pl C — ed 40
pl C ’s base -13
pl D " base 20
pl D " ed -32
pl D 's base -11
pl D 's ed 8
pl D 's ing -13
pl D , base 65
pl D , s 34
pl D -ed base -32
pl D -ed ing -59
pl D -ed s -51
pl D -ing s -39
pl D -s ed -22
pl D -s ing -14
pl D -s s 9
pl D / base -15
pl D < base -20
pl D CAP ed 7
pl D CAP ing -40
pl D CAP s 20
pl D DAY ed 31
pl D NUM base 18
pl D NUM ed -25
pl D ^ base -35
pl D ^ ing 9
pl D ^ s -55
pl D a base -15
pl D a ed 15
pl D a ing 20
pl D after ing 21
pl D an base 33
pl D and base 11
pl D and ed 32
pl D and ing -37
pl D and s 17
pl D as ed 35
pl D but base 47
pl D but ed -54
pl D by ing 29
pl D for ing -12
pl D he ed -6
pl D he ing 33
pl D her base 73
pl D his s -21
pl D i base 9
pl D i ed -41
pl D in base -63
pl D in ed 33
pl D in ing 15
pl D it base 20
pl D it ed 7
pl D of base 21
pl D of ed -67
pl D of ing -25
pl D of s 15
pl D she base 11
pl D she ed -29
pl D she s 28
pl D that base -47
pl D that ed -13
pl D that s 56
pl D the ed -88
pl D the ing -33
pl D the s -25
pl D their base 40
pl D they base -24
pl D this base -97
pl D w base -15
pl D w ed 9
pl D w ing -24
pl D we base 23
pl D we ed 15
pl D which ed 23
pl D which s -45
pl D who base 25
pl D you base 17
pl D — base 50
pl D — ed -17
pl D ’s base -42
pl E " base -8
pl E " ed -68
pl E " ing 12
pl E " s -38
pl E ' base -8
pl E ' s 18
pl E 's base 7
pl E 's ing 11
pl E 's s -22
pl E ) ed 11
pl E , base -18
pl E , ed -10
pl E , ing -12
pl E , s 7
pl E -ed base -11
pl E -ed ed 21
pl E -ed ing -17
pl E -ed s -14
pl E -ing base -31
pl E -ing ed -14
pl E -ing ing -23
pl E -ing s -22
pl E -s base -16
pl E -s ed -14
pl E -s ing -13
pl E -s s -37
pl E . base -22
pl E ; base 31
pl E CAP base -8
pl E CAP s -24
pl E DAY base 11
pl E DAY ed 6
pl E NUM base -29
pl E NUM ed -18
pl E NUM ing 13
pl E NUM s -30
pl E ^ base -12
pl E ^ ed -21
pl E ^ ing -14
pl E ^ s 8
pl E a base -13
pl E a ed -13
pl E a ing -13
pl E about base 5
pl E about ing -30
pl E about s -29
pl E after base -55
pl E after ing -35
pl E all base -19
pl E all ed 44
pl E all s 25
pl E although base -23
pl E an base -41
pl E and base -12
pl E and ed -16
pl E and ing -18
pl E and s -26
pl E another base -7
pl E any base -48
pl E any s -27
pl E as base -19
pl E as ed -19
pl E as ing 18
pl E at base -19
pl E at ing -11
pl E because base -12
pl E before ing -18
pl E both s -39
pl E but base -21
pl E but s -53
pl E by base -10
pl E by ing -24
pl E by s -15
pl E each base -35
pl E every base -23
pl E five s -35
pl E for base -8
pl E for ing -19
pl E four s -28
pl E from base -38
pl E from ing 34
pl E from s 8
pl E he base -14
pl E he ing -31
pl E her base -10
pl E her ing -14
pl E her s 8
pl E him base -26
pl E his ed -76
pl E his ing -47
pl E his s -16
pl E how base -46
pl E i base 10
pl E if base -25
pl E if ed -17
pl E in base -6
pl E in ing -23
pl E in s -8
pl E into base -14
pl E it base -23
pl E it ed -5
pl E it ing -30
pl E it s -15
pl E its s -54
pl E like base -44
pl E many s 27
pl E my base 23
pl E of base -16
pl E of ing -12
pl E of s -23
pl E on base 9
pl E on s -33
pl E one base -15
pl E or base -23
pl E or ed -57
pl E or ing 26
pl E other base -24
pl E several s -38
pl E she base -18
pl E she s -11
pl E some base -35
pl E some s -30
pl E such s -30
pl E than base -25
pl E that base -18
pl E that ed -8
pl E that ing -24
pl E that s -16
pl E the base -18
pl E the ing -14
pl E the s -12
pl E their base 9
pl E their s -29
pl E them base -46
pl E these s -26
pl E they base 10
pl E they ed -8
pl E they ing -55
pl E this ing -33
pl E those s -25
pl E though base -10
pl E three s -35
pl E two s -41
pl E up base 9
pl E w base -19
pl E w ed -8
pl E w ing -15
pl E w s -20
pl E we base -18
pl E we ed -38
pl E what base -12
pl E what ed -57
pl E what s -42
pl E when base -14
pl E where base -15
pl E whether base -24
pl E which base -55
pl E which s 11
pl E while base -16
pl E while ing 20
pl E who ed -18
pl E who ing -44
pl E who s -22
pl E whose base 28
pl E with base -31
pl E with s 19
pl E without ing 21
pl E you base 34
pl E — base -19
pl E — ed -6
pl E — ing -62
pl E — s 19
pl E ’s base 11
pl E ’s s -9
pn A " 12
pn A -ed 71
pn A -ing 15
pn A -ly 29
pn A -s 55
pn A . 14
pn A : 16
pn A CAP 14
pn A DAY 30
pn A NUM 56
pn A a 14
pn A after 44
pn A an 32
pn A as 36
pn A at 24
pn A for 23
pn A he 15
pn A her 15
pn A him 11
pn A in 20
pn A it 6
pn A its -7
pn A me 41
pn A of -10
pn A on 15
pn A one 10
pn A she 26
pn A that 13
pn A the 18
pn A their 16
pn A them -7
pn A they 17
pn A to 14
pn A w 17
pn A was -26
pn B " 17
pn B , 25
pn B -ed -22
pn B -ing -25
pn B -ly 34
pn B -s 24
pn B . 14
pn B CAP 12
pn B DAY 28
pn B NUM -30
pn B a 11
pn B an -24
pn B as -20
pn B by 31
pn B for -6
pn B he 42
pn B her 12
pn B him 22
pn B his 20
pn B how 41
pn B if 23
pn B in 26
pn B of 21
pn B on 22
pn B that 25
pn B the 5
pn B them 37
pn B this 51
pn B to -8
pn B what 21
pn B whether 8
pn B why 21
pn C " 7
pn C , 8
pn C -ing 30
pn C -ly -32
pn C . -23
pn C : -27
pn C CAP 13
pn C DAY -25
pn C NUM 20
pn C an 10
pn C and -18
pn C any 15
pn C at 14
pn C by -7
pn C for -18
pn C from -11
pn C he 19
pn C him 21
pn C himself 24
pn C his 19
pn C how -13
pn C is -44
pn C it 22
pn C its 12
pn C like 19
pn C of -18
pn C on -31
pn C she 24
pn C that 8
pn C the 15
pn C their 39
pn C them 20
pn C this 50
pn C to 7
pn C w 10
pn C was 8
pn C what 15
pn C with -15
pn C — -57
pn D " 7
pn D , -33
pn D -ed 19
pn D -s -11
pn D . -9
pn D / -16
pn D > -15
pn D CAP 9
pn D NUM -27
pn D _ -26
pn D about 29
pn D after -24
pn D all -25
pn D and -22
pn D any 28
pn D as -16
pn D at 33
pn D before -13
pn D by 5
pn D for -9
pn D from -27
pn D he -8
pn D her 47
pn D him 30
pn D himself -20
pn D his 22
pn D how 15
pn D like -88
pn D no -5
pn D on -20
pn D one 10
pn D out -72
pn D over -25
pn D she 31
pn D so 11
pn D some 33
pn D that 20
pn D their -9
pn D themselves -49
pn D they 40
pn D through -18
pn D to -9
pn D was 14
pn D what 30
pn D when -66
pn D whether 9
pn D who -80
pn D why 5
pn D will -9
pn D with 34
pn D — -10
pn E " -26
pn E ' -30
pn E ) 26
pn E , -19
pn E -ed -9
pn E -ing 7
pn E -ly -11
pn E -s -21
pn E . -22
pn E / -19
pn E ; -24
pn E ? -34
pn E CAP -9
pn E DAY -23
pn E NUM -26
pn E a -7
pn E about -8
pn E across -33
pn E after -9
pn E against -20
pn E all -29
pn E along -88
pn E among 10
pn E and -27
pn E are -29
pn E around -11
pn E as -11
pn E at -19
pn E because 8
pn E before -17
pn E behind -23
pn E being 18
pn E between -21
pn E beyond -33
pn E both -19
pn E but -27
pn E by -13
pn E can -65
pn E could -40
pn E did -30
pn E do -18
pn E does -29
pn E down -34
pn E during -26
pn E each -25
pn E for -22
pn E four -65
pn E from -9
pn E get -21
pn E had -27
pn E has -12
pn E have -31
pn E he -12
pn E himself -17
pn E his -8
pn E if 14
pn E in -24
pn E into -37
pn E is -14
pn E it -14
pn E its -17
pn E many 24
pn E may -52
pn E me -20
pn E might -37
pn E most 14
pn E never 38
pn E no 12
pn E not 20
pn E of -16
pn E off -30
pn E on -21
pn E one -33
pn E or -28
pn E other 24
pn E out -31
pn E over -10
pn E several -6
pn E she -25
pn E should -28
pn E since -13
pn E so -19
pn E some -13
pn E such -53
pn E than -11
pn E that -6
pn E their -28
pn E them -20
pn E they 8
pn E this -7
pn E three 20
pn E through -30
pn E to -10
pn E toward -30
pn E two -44
pn E under -48
pn E until -53
pn E up -34
pn E w -9
pn E was -26
pn E wasn’t -37
pn E were -19
pn E what 20
pn E when -47
pn E where -42
pn E whether 27
pn E while -63
pn E who -9
pn E why 23
pn E will -39
pn E with -20
pn E within 9
pn E would -13
pn E you -46
pn E — -13
pn E ’s -29
q -/- -8
q near/near 10
q touch/- 20
q touch/near 20
r - A 18
r - B 14
r - D -10
r - E -22
r A A -45
r A B -10
r A C -26
r A D -49
r A E -32
r B A 31
r B B 7
r C A 22
r C B 27
r C C -7
r C D 18
r D A 16
r D B 10
r D C 22
r D E -6
r E A 24
r E B 22
r E C 16
r E D 7
r E E -10
s abl -18
s accord 9
s account -19
s accus 17
s acknowledg 11
s add -10
s address -14
s adopt -7
s advic 11
s adviz -27
s advocat 13
s affirm -58
s agre -13
s aim -19
s air -11
s alarm -15
s align -19
s alleg 21
s allow -10
s anger 12
s announc 22
s announcement 7
s answer 5
s anxiety 20
s apologiz -38
s appeal -16
s appear -16
s applaud 18
s appoint -11
s approv 10
s argu 25
s argument 8
s ask 9
s assail 58
s assertion 29
s assessment -10
s assum -22
s assur 12
s attack -7
s attempt -10
s attract -21
s attribut 7
s authoriz -9
s avoid -15
s awar 6
s back -9
s bash 41
s becam -13
s becom -23
s begin -27
s believ -15
s best -22
s better -20
s bitter 17
s blast 40
s block -16
s boast -12
s boo -6
s boom -30
s break -18
s bring -18
s broadcast 5
s calculat -41
s captur -47
s car -6
s careful -26
s carry -35
s cast -6
s caution 17
s certain -6
s chant 6
s charg -6
s cheer 15
s choos -23
s circulat -19
s cit 22
s claim 18
s clear -20
s coin -5
s com -20
s commit -24
s compar 11
s complain -16
s complaint 28
s conced 9
s condemn -34
s confident -7
s confirm -8
s confront -36
s confus 8
s consensus 18
s contend -9
s contention -8
s continu -8
s contradict 10
s contrast -9
s controversial -14
s count -14
s counter 28
s cover -6
s creat -39
s credit 24
s critical -16
s cry 44
s cut -14
s debat -11
s decid -15
s declar 5
s declin -15
s decry 53
s dedicat -10
s defend 11
s deliver -6
s demand 14
s demonstrat -32
s denounc 32
s describ 6
s design -26
s desir 10
s detail -7
s determin -22
s direct -27
s disagreement 60
s disappoint 24
s disavow 6
s disclos 19
s disclosur 10
s discover -31
s discuss 16
s dislik -8
s dismiss 6
s display -12
s disput 15
s divid -23
s document 8
s doubl -7
s doubt -18
s draw -14
s earn -43
s echo 19
s elect -31
s embrac -10
s emerg -16
s end -26
s endors 6
s engag -39
s enjoy -9
s establish -28
s estimat 17
s expand -19
s expect 6
s experienc -16
s explain 14
s expos -24
s express 14
s eye 8
s fact -20
s fail -41
s fals 32
s far -21
s favor -8
s favorit -9
s fear 25
s featur -20
s feel -12
s fight -22
s figur -13
s fil -28
s find -17
s fir -19
s focus -20
s follow -30
s forecast 43
s fram 6
s fre -32
s full -11
s giv -23
s go -16
s grant -17
s grow -22
s guarante -44
s guess 18
s hammer -30
s happy -8
s harsh 14
s hat -13
s hear -19
s high -19
s highlight 26
s hint 6
s hir -20
s hit -16
s hold -26
s hop 10
s identify 20
s imagin 40
s imply -6
s impos -11
s includ -29
s insist 5
s intend 8
s intens 17
s interest -10
s introduc 7
s investigat -41
s invit -9
s invok -8
s issu -15
s it -19
s join -30
s jok -16
s judg -11
s keep -22
s knock -8
s label 34
s lament 18
s launch -34
s lay -33
s lean -8
s learn -6
s leav -26
s less -18
s let -7
s lin -7
s link -18
s list 26
s littl -18
s lobby -16
s look -8
s maintain -31
s mak -13
s manag -41
s mark -21
s mean -30
s mention 22
s messag -12
s met -22
s mind 23
s mock -11
s mov -28
s movement -16
s need -28
s negotiat 14
s nervous -7
s not 5
s nothing -26
s notic -9
s obvious 14
s open -31
s opponent -26
s oppos -5
s opposition -7
s opt -13
s order 8
s outlin 6
s outrag 20
s overwhelm 11
s paint 21
s pass -17
s pay -20
s perceiv 11
s personal -20
s persuad 15
s pick -25
s pitch -12
s pivot -10
s plan -12
s play -26
s plead 17
s pledg 13
s point -8
s pois -9
s portray 37
s position -14
s post 13
s praiz 7
s predict 15
s prediction 9
s prefer 15
s present -14
s press 8
s pressur -8
s project 6
s promiz 17
s promot 20
s prompt -24
s proposal -9
s prov -32
s provid -15
s publish -36
s pursu -28
s push -13
s put -12
s rail 10
s rais -13
s rattl -9
s reach -27
s read 8
s ready -24
s realiz 19
s reason -9
s rebuk 14
s recall 15
s receiv -35
s recogniz -8
s recommend 12
s recount 38
s refer -14
s referenc 20
s reflect -17
s refus 9
s refusal -13
s reiterat 26
s rejection 69
s releas -8
s rely -31
s remain -26
s remark 16
s remember 34
s remind 22
s renew -19
s repeat 49
s reply -38
s report -5
s represent -17
s request 8
s requir -8
s resolv -43
s resonat -11
s respond -7
s respons -10
s restrict 22
s return -34
s retweet -20
s revelation -18
s revers -14
s rip -19
s roll -21
s rul -10
s run -21
s satisfy 14
s say 15
s scar -22
s scrambl -33
s see -12
s seek -10
s seem 9
s seiz -12
s self-describ 18
s send -32
s sens -10
s sentenc -14
s sentiment 10
s set -17
s shar -8
s shift -25
s shock 15
s shoot -10
s shout 23
s show -8
s sid -18
s sign -13
s signal 10
s singl 7
s skeptical -8
s slam -6
s speak -7
s speculation 44
s spent -22
s split -23
s spot -22
s stanc -10
s stand -7
s start -21
s stat -17
s statement -8
s step -20
s stop -24
s story -22
s strategy -11
s strong -8
s struck -13
s struggl -28
s stuck -31
s submit -23
s suggest 8
s suggestion 17
s support 8
s supporter -14
s sur 12
s suspect 13
s tak -20
s target -23
s thank 16
s ther -22
s think 9
s threaten -15
s tie 11
s titl -13
s touch -31
s tout 29
s trad -23
s try -13
s turn -25
s underscor -8
s understand -7
s unveil 7
s upset 7
s urg 23
s used -26
s using -17
s very -13
s view 10
s vocal 5
s voic -6
s vot -12
s vow 21
s walk -27
s warn 22
s watch -23
s wav -24
s weigh -30
s welcom -25
s wish 9
s witness 22
s wonder 20
s word -22
s worry 12
s yell 45
s zero 12
sa accept -s -56
sa accept the 31
sa accord -ly 78
sa accord -s -7
sa accord CAP 8
sa accord a 41
sa accord an 29
sa accord the 18
sa accord w -26
sa account , -31
sa account -ed -46
sa account . -20
sa account for -64
sa accus CAP 10
sa accus him 19
sa accusation that -24
sa acknowledg that 7
sa add , 28
sa add . 44
sa add : 50
sa add that 19
sa add to -101
sa add w -83
sa address , -35
sa address CAP 28
sa address the 27
sa address w -48
sa admit that 24
sa adviz CAP -52
sa advocat w -68
sa agre that 45
sa agre to -17
sa aim -ing -34
sa aim to 44
sa alleg w 13
sa allow CAP -10
sa allow the 16
sa allow to 9
sa allow w 6
sa announc his -11
sa announc that -17
sa announc the -10
sa announc w 30
sa answer to -58
sa appear -ed 68
sa appear in -57
sa appear on -57
sa appear to 27
sa appear w 101
sa argu that 26
sa ask , -24
sa ask -s 38
sa ask CAP -15
sa ask a -21
sa ask by 64
sa ask him -55
sa ask if 28
sa ask the 8
sa ask to -9
sa ask w -23
sa ask whether 16
sa attack , -35
sa attack . -21
sa attack CAP 41
sa attack a -118
sa attack against 43
sa attack and 40
sa attack from 35
sa attack her -29
sa attack that -13
sa attack w -40
sa attempt w -18
sa attract w -49
sa avoid -ing 20
sa back , -41
sa back . -36
sa back CAP 32
sa back a 49
sa back at -43
sa back by -16
sa back in 15
sa back on 15
sa back w 9
sa ban CAP -36
sa ban all -14
sa ban on 22
sa ban w -59
sa becam a -57
sa becam the -53
sa becam w 9
sa becom -ly 14
sa becom a -29
sa becom the -26
sa becom w -31
sa begin . -26
sa begin a 29
sa begin in -29
sa begin of -18
sa begin w -12
sa believ CAP -41
sa believ w -11
sa best -s -14
sa better than -41
sa better w -13
sa blam the 33
sa blast CAP 16
sa block CAP -20
sa block the -12
sa bring CAP -69
sa bring in -47
sa bring the 35
sa bring to -71
sa bring w -49
sa broad w 9
sa call " -14
sa call -ing -31
sa call -s -38
sa call . -72
sa call her 26
sa call him 81
sa call it -24
sa call the -9
sa call to 33
sa call w 24
sa call with 50
sa captur the -27
sa car , 12
sa car . -23
sa car and -21
sa car w -20
sa carry out -39
sa carry the -44
sa cast -s 8
sa cast w -35
sa certain -s -32
sa challeng . -25
sa challeng CAP 14
sa challeng to -59
sa chant " 31
sa charg of -39
sa charg that 12
sa charg w -9
sa choos CAP 8
sa choos w -43
sa claim CAP 30
sa claim the -13
sa claim to 40
sa claim w 14
sa clear that -9
sa clear w 33
sa com , -42
sa com -ing -60
sa com -ly -81
sa com -s 34
sa com . 42
sa com / -13
sa com CAP -31
sa com a -78
sa com as 10
sa com at -26
sa com in -13
sa com the 6
sa com w -12
sa com with 24
sa comment , -29
sa comment . 6
sa comment about -22
sa comment w -52
sa common w 14
sa compar to -102
sa compar with -68
sa concern . -35
sa concern the -47
sa concern w -10
sa consider -ing -38
sa consider a -19
sa consider the -6
sa consider w 87
sa continu , 50
sa continu -ing 15
sa continu -s -12
sa continu . 25
sa contrast , -32
sa contrast to -31
sa contrast with -30
sa controversial -s -41
sa controversial w 33
sa conversation with 9
sa count . -34
sa cover the -26
sa creat -s -36
sa creat a -16
sa creat w -45
sa credit for -46
sa critical w -31
sa criticism CAP 38
sa criticism from 34
sa criticiz CAP 27
sa criticiz the 17
sa cut -s 15
sa cut w -63
sa debat -ed -51
sa debat -s -46
sa debat . -7
sa debat CAP -59
sa debat DAY -60
sa debat and -22
sa debat in -31
sa debat that -38
sa debat w 9
sa decid to 9
sa decision , -36
sa decision not -5
sa declar CAP 17
sa declin to 28
sa deep w -20
sa defend CAP 52
sa defend his -10
sa deliver w -47
sa denounc CAP 40
sa denounc the 15
sa detail of -35
sa direct w -46
sa discuss the -32
sa divid the 36
sa document , -59
sa document -ed -44
sa draw -s -13
sa draw w 15
sa eager to 11
sa earn NUM -19
sa elect -s -41
sa elect w -45
sa emerg as -44
sa end , -20
sa end . -25
sa end his -58
sa end of -22
sa end the -16
sa end up -15
sa end w 64
sa endors CAP 5
sa endors the 27
sa endorsement . -36
sa endorsement CAP 13
sa endorsement from -28
sa engag w -8
sa expand CAP 18
sa expand the -23
sa expand w 11
sa experienc . -24
sa experienc as -29
sa experienc in -32
sa explain the 41
sa explain why 17
sa express w 21
sa fact , -13
sa fact that -17
sa fail w -8
sa fals w -27
sa far . -24
sa far from -51
sa far w -30
sa favor CAP -13
sa favor w 6
sa favorit w -9
sa fear the 19
sa feel -ed 69
sa feel w -41
sa fight . -16
sa fight against -32
sa fight the -37
sa fight w -18
sa fil w 50
sa find -s -40
sa find CAP 24
sa find a -81
sa find the -20
sa find w -19
sa focus -s -30
sa focus CAP -62
sa focus the 8
sa focus w 25
sa follow CAP 18
sa follow a 13
sa follow by -28
sa follow the -33
sa follow w -29
sa fre w -23
sa full CAP -28
sa giv -s -48
sa giv CAP -18
sa giv her 5
sa giv him -55
sa giv his -65
sa giv that -69
sa giv them -38
sa giv to -10
sa go , 41
sa go . 13
sa go a -48
sa go into -36
sa go the -58
sa go w -17
sa goal . -35
sa goal of -18
sa grow -s -57
sa hard w -29
sa harsh w -73
sa high -s 70
sa high w -18
sa highlight the -36
sa hir w -21
sa hit CAP 40
sa hold -s 23
sa hold a -50
sa hold on -44
sa hold the -103
sa hold w 28
sa hop -ing -13
sa hop that 6
sa idea . -27
sa idea of -14
sa idea that -6
sa identify as 23
sa ignor the -55
sa imply that -18
sa includ -ing 18
sa includ -s -22
sa includ CAP -43
sa includ NUM -44
sa includ a 13
sa includ his -51
sa includ one -30
sa includ the -16
sa includ w -11
sa indicat that -9
sa insist that 18
sa intend to -25
sa intens w -102
sa interest -ing -56
sa interest -s -47
sa interest . -37
sa interest w -11
sa issu , -11
sa issu -ing 60
sa issu . -18
sa issu and -13
sa issu in -20
sa issu of 12
sa issu w -68
sa it " -14
sa it , -26
sa it -ed -5
sa it -ing -48
sa it -ly -32
sa it -s -22
sa it . -14
sa it CAP -38
sa it a -28
sa it as -26
sa it could -17
sa it did -16
sa it does -27
sa it had -16
sa it has -28
sa it in -26
sa it not 7
sa it on -22
sa it out -20
sa it that -17
sa it the -47
sa it to -28
sa it up -20
sa it w -9
sa it will -18
sa it would -9
sa join CAP -29
sa join by -81
sa join the -48
sa judg -ed -55
sa keep -ing 65
sa keep CAP -39
sa keep her -40
sa keep the -7
sa keep w -16
sa know , 17
sa know -ing -31
sa know CAP -28
sa know how 11
sa know that -20
sa know the -74
sa know to 16
sa know w -20
sa know what -17
sa launch w 74
sa leav , -29
sa leav . -22
sa leav CAP -48
sa leav the -42
sa leav to -9
sa leav w -61
sa less NUM -19
sa less w 12
sa lin , -24
sa lin . -17
sa lin of 7
sa lin with -74
sa list . -40
sa list of -57
sa lobby -s -71
sa look -s 14
sa look . -58
sa look a 5
sa look the -68
sa look to 38
sa look w -5
sa main w -73
sa mak " -45
sa mak -ing -74
sa mak -s -64
sa mak . -58
sa mak CAP -5
sa mak by -60
sa mak her -15
sa mak him -46
sa mak his -12
sa mak that 26
sa mak the 33
sa mak their -22
sa mak to 58
sa mak up -49
sa mak w -8
sa manag w -19
sa mark CAP -51
sa mean -ing -70
sa mean that 7
sa mean to 62
sa mention CAP 21
sa mention of -87
sa mention the 63
sa messag , 16
sa messag . -20
sa messag that -42
sa messag to -49
sa messag w 45
sa met CAP -91
sa mind . -9
sa mock CAP 55
sa mount a -46
sa mov CAP -86
sa mov on -42
sa mov the -78
sa mov w -19
sa movement , -36
sa movement . -26
sa nam , -30
sa nam . 6
sa nam CAP -34
sa nam of -46
sa nam w 23
sa need . 13
sa need a -68
sa need be -36
sa need for -28
sa need w -20
sa negativ -s 26
sa negativ w -76
sa nominat -s -73
sa nominat CAP -10
sa nominat w -15
sa not , 51
sa not . 21
sa not : -18
sa not that 16
sa not the 89
sa nothing w 106
sa offer -s 40
sa offer a -40
sa offer w 23
sa open -s -42
sa open to 25
sa open w -9
sa opponent , 16
sa opponent . 43
sa oppos CAP 18
sa oppos the 6
sa opposition the 119
sa opposition w 11
sa order to 14
sa overwhelm w -68
sa pass w 38
sa pay NUM -28
sa pay for -38
sa pay w 36
sa personal -s -25
sa personal w -29
sa pick a 9
sa plan , -34
sa plan -ed -55
sa plan . -25
sa plan for -10
sa plan to 21
sa plan w -21
sa play a -29
sa play the 17
sa play w -27
sa pledg -s -48
sa pledg to 33
sa point , -8
sa point . -7
sa point CAP 19
sa point in -10
sa point that 30
sa point the 13
sa point w 19
sa pois w -42
sa position . 20
sa position in -35
sa position to -70
sa position w 22
sa post . 7
sa post w 87
sa praiz CAP 5
sa press -s 61
sa press w -6
sa priority . 18
sa project . -24
sa promiz to 6
sa prompt CAP -55
sa propos -ing 15
sa propos a 60
sa propos w -97
sa proposal . -25
sa proposal to 11
sa prov to 29
sa prov w -45
sa provid -s -35
sa provid w -24
sa publish w 61
sa push -s 25
sa push CAP -35
sa push the -13
sa push to 31
sa push w -18
sa put CAP -36
sa put him -28
sa put the -29
sa put w -61
sa question , -43
sa question . -14
sa question CAP 18
sa question from -41
sa question his -17
sa question how 31
sa question is 32
sa question on 27
sa question the 73
sa question w -12
sa question whether 24
sa quick w -68
sa rais -s 22
sa rais NUM -47
sa rais the -35
sa rais w -8
sa reach out -27
sa reach w 76
sa react to -50
sa ready for -46
sa ready w 16
sa reason to -26
sa receiv -s -58
sa receiv NUM -30
sa receiv a -19
sa receiv the -12
sa receiv w 43
sa recogniz that 51
sa recogniz the -20
sa refer CAP 17
sa refer the -7
sa reflect the -34
sa refus to 31
sa reject the -40
sa releas DAY -69
sa releas by -67
sa releas of -10
sa releas on -77
sa releas the 20
sa releas w -17
sa remain -ed -57
sa remain -ly -51
sa remain -s -37
sa remain the -52
sa remain w 33
sa remark , 17
sa remark that 21
sa repeat -s -52
sa report , 20
sa report -ed -90
sa report -ing 60
sa report -s -51
sa report . 37
sa report CAP 49
sa report by 8
sa report from -83
sa report in 26
sa report on 13
sa report that 10
sa report w 25
sa represent CAP 13
sa represent a -54
sa represent the 5
sa request . -36
sa request w 34
sa requir -s 46
sa requir a -66
sa requir w -39
sa respond , 20
sa respond -s -49
sa respond CAP -20
sa respond a -8
sa respond the 8
sa respons , -42
sa respons . -22
sa respons CAP -20
sa respons a -54
sa respons the 21
sa return CAP -79
sa return the -69
sa return w 20
sa reveal CAP 35
sa roll w -51
sa rul , -57
sa rul . 14
sa rul that 7
sa rul w -28
sa run , -35
sa run . -13
sa run against -43
sa run for -37
sa run in -34
sa run the -39
sa run w -47
sa say , 9
sa say -ed 121
sa say -ing -32
sa say -ly -40
sa say -s 55
sa say . 17
sa say : -23
sa say CAP 12
sa say DAY 27
sa say about -14
sa say at 25
sa say he 17
sa say her 12
sa say his 18
sa say in 24
sa say it 17
sa say of 9
sa say on 16
sa say one 48
sa say she 27
sa say the 14
sa say to 32
sa say w 21
sa say was 30
sa scrambl w -19
sa see -ing -48
sa see -s 21
sa see CAP 22
sa see a 7
sa see him -33
sa see the 10
sa see w 60
sa seek the -101
sa seek w -40
sa seem -ed 14
sa seem like 46
sa seem to 14
sa seem w 71
sa send -s 46
sa send to -29
sa send w -46
sa sens of 45
sa set of -36
sa set up 8
sa set w -9
sa shar -s 21
sa shar of -61
sa shar w -21
sa sharp w 44
sa shift in -29
sa shoot . 12
sa shoot at -42
sa shoot in -32
sa shoot w -20
sa show " -64
sa show , -31
sa show -s 65
sa show . 15
sa show CAP 14
sa show a 17
sa show how -7
sa show in -63
sa show the -22
sa show w -17
sa sid , -24
sa sid . -20
sa sid of -30
sa sign , 17
sa sign for 24
sa sign of -28
sa sign that 26
sa sign w -6
sa singl -s 7
sa singl w -29
sa slam CAP 33
sa sound w -29
sa speak -ly 31
sa speak -s -30
sa speak . -70
sa speak CAP 19
sa speak a -7
sa speak in -41
sa speak the -12
sa speak w -30
sa spent -ing 18
sa spent w 45
sa stanc on 30
sa stand , 17
sa stand in -8
sa stand w -24
sa start -ing 27
sa start CAP -46
sa start of -18
sa stat 's -22
sa stat -ed -36
sa stat -ing -48
sa stat -s -35
sa stat CAP -18
sa stat and -19
sa stat in 32
sa stat like -14
sa stat of -17
sa stat on -37
sa stat that 9
sa stat to -8
sa stat w -22
sa stat where -30
sa stat with -20
sa stat — -19
sa stat ’s -14
sa statement , -34
sa statement -ing -20
sa statement . -14
sa statement DAY -26
sa statement about 34
sa statement that 15
sa statement w 67
sa step up -31
sa step w 8
sa stop -ing 44
sa stop CAP -34
sa stop the -28
sa stop w -41
sa story , -14
sa story . -14
sa story of 36
sa strategy . -33
sa strong -ing -69
sa strong -s 8
sa strong w 5
sa suggest CAP 24
sa suggest that 21
sa suggest w -21
sa suggestion that 8
sa support , -29
sa support -ing 65
sa support -s 52
sa support CAP 25
sa support a -10
sa support among 29
sa support from -8
sa support her -16
sa support him -50
sa support his -42
sa support in -13
sa support the 6
sa support to -16
sa support w 8
sa supporter -ed -50
sa supporter . -11
sa supporter CAP 24
sa supporter and 16
sa supporter in -31
sa supporter w -65
sa supporter who -14
sa tak -s -28
sa tak CAP -26
sa tak NUM 18
sa tak in -36
sa tak on -42
sa tak over -35
sa tak the -13
sa tak w -8
sa talk -ing 30
sa talk -s -57
sa talk CAP 69
sa talk the 7
sa talk to -41
sa talk w -62
sa target CAP -6
sa target for -48
sa tell -s 35
sa tell CAP 13
sa tell a 7
sa tell him -68
sa tell me 33
sa tell the 23
sa tell them 45
sa tell w -41
sa tend w -17
sa thank to -85
sa ther 's 11
sa ther , -27
sa ther . -18
sa ther a -31
sa ther are -13
sa ther w 8
sa ther was -15
sa ther were -26
sa think CAP -19
sa think it -18
sa think that -26
sa think the -10
sa think w -35
sa threaten to 19
sa trad , -21
sa trad -s 25
sa trad . -11
sa trad and -11
sa trad w -7
sa troubl -ing -17
sa try w -13
sa turn CAP -33
sa turn into -46
sa turn out -54
sa turn over -61
sa turn the -18
sa turn w 28
sa tweet , 21
sa tweet . 30
sa tweet / -16
sa tweet > -15
sa tweet _ -26
sa tweet a 41
sa tweet that -32
sa tweet w -25
sa urg CAP -17
sa urg the -18
sa used a -19
sa used by -36
sa used w -13
sa using a -10
sa using the -19
sa using w -56
sa very w -18
sa view , 45
sa view CAP -11
sa view as 35
sa view on -53
sa vot , -18
sa vot -s -63
sa vot . -10
sa vot CAP -18
sa vot DAY -16
sa vot a 48
sa vot and -14
sa vot at -37
sa vot on -48
sa vot the 18
sa vot to 38
sa vot w -8
sa vow to -9
sa want CAP -12
sa want the 55
sa want w -30
sa warn that 6
sa watch the 6
sa wav of 5
sa word , -33
sa worry that 19
sa worry the -71
sa writ , 15
sa writ . 32
sa writ CAP 50
sa writ in 23
sa writ that 36
sa writ the -57
sa writ to -22
sa writ w -11
sa2 accord CAP , -27
sa2 accord CAP . -12
sa2 accord CAP CAP -22
sa2 accord a CAP 11
sa2 accord a w 52
sa2 accord the CAP 36
sa2 accord the w 65
sa2 accord w -s -66
sa2 accord w w 22
sa2 account . $ -19
sa2 accus him of 19
sa2 acknowledg that the -54
sa2 add . $ 44
sa2 add : " 50
sa2 add that CAP 59
sa2 add that he -7
sa2 add that the 60
sa2 address the w 11
sa2 aim to w 64
sa2 allow -s to -28
sa2 allow CAP to -20
sa2 announc his w -46
sa2 appear to w 36
sa2 argu that CAP 17
sa2 argu that the -30
sa2 ask , " 60
sa2 ask CAP to -73
sa2 ask the CAP 11
sa2 ask to w -9
sa2 attack , CAP -34
sa2 attack . $ -21
sa2 attack CAP , 77
sa2 attack CAP . 32
sa2 attack CAP CAP -5
sa2 attack in CAP -36
sa2 attack the CAP -56
sa2 attack the w 43
sa2 attack w -s 8
sa2 attempt w CAP 90
sa2 attempt w the 22
sa2 back . $ -36
sa2 back CAP , -23
sa2 back CAP . 20
sa2 back CAP CAP 21
sa2 back in NUM -24
sa2 back the CAP -42
sa2 back the w -7
sa2 ban CAP from -35
sa2 ban all CAP -10
sa2 ban on CAP -33
sa2 becam a w -48
sa2 becam the w -49
sa2 becom a w -19
sa2 becom the CAP -42
sa2 becom the w -45
sa2 becom w . -22
sa2 becom w w -46
sa2 begin -ing w -79
sa2 begin . $ -26
sa2 believ the w -6
sa2 blam the w 14
sa2 bring the w -44
sa2 call " CAP -35
sa2 call . $ -72
sa2 call CAP " 42
sa2 call CAP CAP -55
sa2 call CAP to 11
sa2 call a " 28
sa2 call a w -5
sa2 call the " -38
sa2 call the w 10
sa2 call to w -32
sa2 call w w 23
sa2 car . $ -23
sa2 challeng . $ -25
sa2 chant " CAP 36
sa2 claim that CAP 6
sa2 com -s . -20
sa2 com . $ 42
sa2 com CAP . 12
sa2 com as CAP -37
sa2 com in w -21
sa2 com the CAP 76
sa2 com the w -70
sa2 com w . -52
sa2 com w to 52
sa2 com w w -22
sa2 comment . $ 6
sa2 compar with NUM -26
sa2 concern . $ -35
sa2 consider a w -34
sa2 continu , " 49
sa2 continu . $ 25
sa2 continu w -s -27
sa2 continu w the -60
sa2 count . $ -34
sa2 creat a w -10
sa2 criticiz the w -51
sa2 debat , -ing -17
sa2 debat , CAP -33
sa2 debat . $ -7
sa2 debat in CAP -28
sa2 debat the w 46
sa2 debat w w 29
sa2 decid to w -16
sa2 decision not to -5
sa2 decision to w 20
sa2 declin to w 10
sa2 defend his w 7
sa2 defend the w -10
sa2 deliver w w 16
sa2 describ the w 39
sa2 design to w 13
sa2 discuss the w -19
sa2 draw w w -19
sa2 earn NUM w -12
sa2 end his w -55
sa2 end of CAP -19
sa2 end of the -19
sa2 end up -ing 27
sa2 endors CAP CAP 56
sa2 endorsement . $ -36
sa2 expect to be -37
sa2 expect to w 25
sa2 experienc . $ -24
sa2 far . $ -24
sa2 far w in -62
sa2 far w than -17
sa2 far w w -13
sa2 fear the w 30
sa2 fight . $ -16
sa2 find a w -64
sa2 find w w -12
sa2 focus the w -52
sa2 focus w w 52
sa2 follow a w 20
sa2 follow the w -27
sa2 fre w w 19
sa2 full CAP . -28
sa2 full w of 62
sa2 giv CAP CAP -89
sa2 giv CAP a 90
sa2 giv his w -43
sa2 giv w -s 57
sa2 giv w to -44
sa2 giv w w -22
sa2 go . $ 13
sa2 go a w -43
sa2 go the -s -40
sa2 go w , -84
sa2 go w . -54
sa2 go w to -57
sa2 go w w -29
sa2 goal . $ -35
sa2 grow w w 17
sa2 hold a w -33
sa2 hold w -s -32
sa2 hold w w 27
sa2 hop to w 9
sa2 idea . $ -27
sa2 includ -s , -52
sa2 includ CAP , -27
sa2 includ CAP . -31
sa2 includ CAP CAP -48
sa2 includ CAP and -37
sa2 includ a w 17
sa2 includ his w -35
sa2 includ the CAP -8
sa2 includ w -s -6
sa2 includ w w -32
sa2 intend to w -17
sa2 interest . $ -37
sa2 issu . $ -18
sa2 issu of w 23
sa2 it " w -12
sa2 it 's not 16
sa2 it 's w 38
sa2 it -ed . 26
sa2 it -ed the 27
sa2 it -ed to -25
sa2 it -ed w 39
sa2 it -ly -ed -56
sa2 it -ly w -32
sa2 it -s NUM -17
sa2 it -s a -30
sa2 it -s to -33
sa2 it -s w 11
sa2 it . $ -14
sa2 it a " -21
sa2 it a w -46
sa2 it could w -15
sa2 it did not -9
sa2 it has -ed -13
sa2 it has been -35
sa2 it has w -15
sa2 it the w -38
sa2 it to w -30
sa2 it w , 51
sa2 it w -ed -27
sa2 it w -ly 31
sa2 it w -s -41
sa2 it w . -29
sa2 it w a -32
sa2 it w for -22
sa2 it w to 47
sa2 it w w -24
sa2 it will be -8
sa2 it will w -23
sa2 it would be -31
sa2 it would w 11
sa2 join the w -23
sa2 keep the w -73
sa2 leav . $ -22
sa2 leav the CAP -50
sa2 leav the w -24
sa2 less w . -50
sa2 lin . $ -17
sa2 lin of w 34
sa2 list . $ -40
sa2 list of -s -51
sa2 look . $ -58
sa2 look a w 18
sa2 look the w -45
sa2 look to w 70
sa2 mak -s w -45
sa2 mak his w 52
sa2 mak their w -89
sa2 mak w , 45
sa2 mak w -s 21
sa2 mak w . -53
sa2 mak w for 28
sa2 mak w of -18
sa2 mak w to -40
sa2 messag . $ -20
sa2 mind . $ -9
sa2 movement . $ -26
sa2 nam . $ 6
sa2 need . $ 13
sa2 need a w -68
sa2 need w the -34
sa2 need w w -12
sa2 nominat CAP CAP 35
sa2 not . $ 21
sa2 not : CAP -47
sa2 not that CAP 28
sa2 offer a w -21
sa2 offer w w 7
sa2 opponent , CAP 44
sa2 opponent . $ 43
sa2 order to w 24
sa2 personal w , 39
sa2 personal w w -23
sa2 pick a w 9
sa2 plan . $ -25
sa2 plan to w 23
sa2 plan would w 33
sa2 play a w -54
sa2 play the w 34
sa2 pledg -s , -29
sa2 pledg to w 33
sa2 point . $ -7
sa2 point in CAP -11
sa2 point in the -14
sa2 point the w 44
sa2 position . $ 20
sa2 post . $ 26
sa2 priority . $ 18
sa2 project . $ -24
sa2 promiz to w -25
sa2 proposal . $ -25
sa2 proposal to w 26
sa2 prov to be 43
sa2 provid w w 52
sa2 push to w 16
sa2 put w w -70
sa2 question . $ -14
sa2 question her w 14
sa2 question his w 53
sa2 rais NUM w -30
sa2 rais the w -18
sa2 rais w -s 17
sa2 rais w than -49
sa2 receiv NUM w -28
sa2 receiv a w -7
sa2 refer the w 53
sa2 refus to w 12
sa2 refusal to w 15
sa2 reject the w 62
sa2 releas DAY . 7
sa2 releas w w 21
sa2 remain in w -29
sa2 remain w w -29
sa2 report . $ 43
sa2 report by CAP 24
sa2 report from CAP -80
sa2 report on DAY 25
sa2 report that CAP -22
sa2 represent a w -39
sa2 request . $ -36
sa2 request w . -34
sa2 requir -s to 72
sa2 requir a w -52
sa2 respond a w 8
sa2 respons . $ -22
sa2 return the CAP -44
sa2 rul . $ 14
sa2 run . $ -13
sa2 run for the -37
sa2 run for w -28
sa2 run the w -33
sa2 run w , -18
sa2 run w . -11
sa2 run w w -77
sa2 say , " 18
sa2 say , -ed 68
sa2 say , -ing -12
sa2 say , CAP -14
sa2 say , is 26
sa2 say , the -21
sa2 say , w 8
sa2 say . $ 19
sa2 say : " -38
sa2 say CAP 's 56
sa2 say CAP , 49
sa2 say CAP -ed 56
sa2 say CAP -s -10
sa2 say CAP . 8
sa2 say CAP CAP 17
sa2 say CAP has 30
sa2 say CAP is 21
sa2 say CAP w 73
sa2 say CAP was -24
sa2 say CAP ’s -71
sa2 say DAY . 21
sa2 say DAY that -11
sa2 say DAY w 42
sa2 say a w -24
sa2 say at a -15
sa2 say at the 43
sa2 say he -ed 31
sa2 say he -s 25
sa2 say he had 17
sa2 say he has 12
sa2 say he is 11
sa2 say he w 17
sa2 say he was -7
sa2 say he will -52
sa2 say he would 15
sa2 say her w 67
sa2 say his w 21
sa2 say in an -9
sa2 say in the 16
sa2 say it -ed 30
sa2 say it was -13
sa2 say it would 63
sa2 say it ’s 67
sa2 say of CAP 65
sa2 say of the 13
sa2 say on CAP 43
sa2 say on DAY 45
sa2 say she -ed 23
sa2 say she -s -15
sa2 say she was -36
sa2 say she would 28
sa2 say that " -13
sa2 say that CAP -13
sa2 say that he 16
sa2 say that the 52
sa2 say that w 43
sa2 say the -s 56
sa2 say the CAP -17
sa2 say the w 24
sa2 say they -ed 65
sa2 say they are 16
sa2 say they have 70
sa2 say they w -16
sa2 say they would -64
sa2 say w CAP 68
sa2 say w w -6
sa2 see a w -31
sa2 see the w 11
sa2 seek to w -41
sa2 seem to be 8
sa2 seem to w 12
sa2 sens of w -31
sa2 set of -s -33
sa2 shoot . $ 12
sa2 shoot in CAP -18
sa2 show . $ 17
sa2 show CAP -ing 26
sa2 show CAP CAP -12
sa2 show a w -44
sa2 show that CAP 5
sa2 show the w -33
sa2 sid . $ -20
sa2 sid of the -25
sa2 speak a w 28
sa2 speak the CAP -36
sa2 speak the w -22
sa2 stand in w 20
sa2 stat 's w -23
sa2 stat , -ing -20
sa2 stat , CAP -16
sa2 stat , and -22
sa2 stat , w -18
sa2 stat CAP . -42
sa2 stat and w -15
sa2 stat in the 29
sa2 stat like CAP -14
sa2 stat of CAP -26
sa2 stat that w -36
sa2 stat to w 5
sa2 stat w , -18
sa2 stat w -s -48
sa2 stat w . -12
sa2 stat w w -44
sa2 stat ’s CAP -8
sa2 stat ’s w -15
sa2 statement . $ -14
sa2 story . $ -14
sa2 strategy . $ -33
sa2 suggest that CAP 27
sa2 suggest that the 9
sa2 support CAP , 48
sa2 support CAP . 46
sa2 support CAP CAP 15
sa2 support CAP and -24
sa2 support a w 51
sa2 support the CAP -24
sa2 support the w 9
sa2 support w -s 54
sa2 support w w 9
sa2 supporter , w -58
sa2 supporter . $ -11
sa2 supporter in CAP -29
sa2 tak NUM -s -22
sa2 tak on CAP 25
sa2 tak the w 24
sa2 tak w -s 6
sa2 tak w . -37
sa2 tak w of -91
sa2 talk the w 44
sa2 tell -s that -14
sa2 tell CAP , -52
sa2 tell CAP CAP 33
sa2 tell CAP that 49
sa2 tell CAP w -42
sa2 tell a w -28
sa2 tell the CAP 23
sa2 tell the w 33
sa2 ther . $ -18
sa2 ther a w -31
sa2 ther are -s 32
sa2 ther are w -11
sa2 ther w w 25
sa2 ther was a -27
sa2 ther was no 21
sa2 ther were w -18
sa2 think CAP CAP -70
sa2 think the w -16
sa2 threaten to w 6
sa2 trad . $ -11
sa2 try w -s -114
sa2 try w CAP -34
sa2 try w a -19
sa2 try w his -13
sa2 try w the 9
sa2 try w w -32
sa2 turn the w 13
sa2 tweet . $ 30
sa2 tweet / > -16
sa2 tweet > . -15
sa2 tweet _ w -26
sa2 tweet w = -22
sa2 understand the w 31
sa2 urg the w 35
sa2 used w w 67
sa2 very w . -44
sa2 very w w -13
sa2 vot . $ -10
sa2 vot CAP , 11
sa2 vot CAP . -8
sa2 vot CAP CAP 12
sa2 vot a w 19
sa2 vot the CAP -33
sa2 vot to w 22
sa2 vow to w 12
sa2 want a w 39
sa2 want to be -59
sa2 want to w 11
sa2 watch the w 5
sa2 writ , " -31
sa2 writ . $ 32
sa2 writ CAP CAP 35
sa2 writ in a 49
sf abl base -18
sf accept base 8
sf accept ed -47
sf accept ing -11
sf accord base -150
sf accord ing 28
sf account base -28
sf account s 12
sf accus ing 22
sf accus s -50
sf accusation s 9
sf acknowledg base 9
sf acknowledg ed 11
sf acknowledg ing 15
sf add base -76
sf add ed -10
sf add ing 16
sf add s -21
sf address base -8
sf address ed -31
sf address ing -18
sf address s 15
sf admit base 42
sf admit ed -27
sf adopt ed -13
sf advic base 11
sf adviz ed -41
sf adviz ing 56
sf advocat base 12
sf advocat s -18
sf agre base -25
sf agre ed 8
sf agre s -13
sf aim base -13
sf aim ed 10
sf air base 21
sf air ed -6
sf air ing -83
sf align ed -46
sf alleg ed -29
sf allegation s -11
sf allow ing -63
sf allow s 10
sf anger base -10
sf anger ed 67
sf announc base 9
sf announc ed 19
sf announc ing 9
sf announcement base 16
sf answer base -19
sf answer ed 37
sf answer s -21
sf anxiety base 21
sf appeal base -20
sf appeal s 14
sf appear ed -28
sf appear ing -106
sf appear s 30
sf applaud ed -58
sf appoint ed -25
sf approv ed 38
sf argu base 24
sf argu ed 8
sf argu ing 17
sf argument base -11
sf argument s 38
sf ask base -6
sf ask ed 7
sf ask ing 20
sf ask s 21
sf assert ed 19
sf assertion base 87
sf assessment base -42
sf assur ed 24
sf attack base -28
sf attack ed 80
sf attack ing 22
sf attack s -11
sf attempt base -33
sf attempt ed -29
sf attempt s 16
sf attract base -28
sf attract ed -18
sf attribut ed -30
sf authoriz ed 9
sf avoid base -26
sf awar base 6
sf back base -36
sf back ed 25
sf back ing 73
sf ban base -14
sf becam base -13
sf becom base -9
sf becom ing -56
sf becom s -41
sf begin base -22
sf begin ed -29
sf begin ing -27
sf believ base 32
sf believ ed -118
sf believ s 22
sf better base -20
sf bitter base 17
sf blam base -39
sf blam ed -37
sf blast ed 36
sf block base -40
sf block ed 18
sf block ing -37
sf boast ed 16
sf break base -24
sf break ing -29
sf break s 8
sf bring ed -35
sf bring ing -6
sf bring s -49
sf call base -5
sf call ed -10
sf call ing 20
sf call s 32
sf captur base -34
sf captur ed -35
sf car s 11
sf careful base -26
sf carry base -33
sf carry ed -22
sf carry ing 33
sf cast base 43
sf cast ing -124
sf celebrat ed 50
sf celebrat ing -18
sf certain base -6
sf challeng base -27
sf challeng ed 66
sf challeng ing 18
sf challeng s -30
sf champion base -73
sf charg base -17
sf charg ed 40
sf charg s -40
sf cheer base 105
sf cheer ed -16
sf cheer ing -24
sf cheer s -43
sf choos ed -31
sf choos ing -13
sf cit ed -9
sf cit ing 49
sf claim ed 67
sf claim ing 14
sf claim s -18
sf com base -6
sf com ing -39
sf com s -55
sf comment s -28
sf commit ed -50
sf compar ed 6
sf complain ed 68
sf complaint base -12
sf complaint s 58
sf conced ed 64
sf concern base 6
sf concern ed 10
sf concern ing -126
sf concern s 14
sf conclud ed -8
sf condemn ed 147
sf confident base -7
sf confirm ed 8
sf confront base -17
sf consensus s 18
sf consider base -44
sf consider ed -14
sf consider ing 23
sf contention base 11
sf continu base -11
sf continu ed 10
sf continu s -39
sf contrast base -37
sf controversial base -14
sf conversation base 23
sf conversation s -44
sf convinc base 96
sf count base -67
sf count ed -6
sf count ing -11
sf counter base 20
sf cover base -15
sf cover ed 22
sf cover ing -75
sf creat base -43
sf creat ed -61
sf creat ing 34
sf credit base -59
sf critical base -16
sf criticism base 15
sf criticiz base -14
sf criticiz ed -6
sf cut base -21
sf cut ing -16
sf debat base -16
sf debat s -37
sf decid ed -30
sf decision base -9
sf decision s 7
sf declar ed -19
sf declar ing 30
sf declin base -76
sf declin ed 32
sf dedicat ed -56
sf deem ed -24
sf defend base -65
sf defend ed 109
sf defend ing 14
sf deliver base -36
sf deliver ed -35
sf deliver ing 88
sf demand base 19
sf demand ed -42
sf demand ing 12
sf demand s 31
sf demonstrat ed -90
sf denounc ed 6
sf denounc ing 16
sf deny ed 62
sf describ base -71
sf describ ed 16
sf describ ing 32
sf design ed -18
sf desir base 28
sf detail base -89
sf detail ed -19
sf detail s -32
sf determin base -26
sf determin ed -29
sf devot ed -35
sf direct base -26
sf direct ed -21
sf disclos ed -16
sf disclosur base 65
sf discover ed -58
sf discuss base 45
sf discuss ed 9
sf discuss ing -25
sf distanc base -52
sf divid base -39
sf document s -56
sf doubl base -46
sf draw base 14
sf draw ed -43
sf draw ing -37
sf earn base -29
sf earn ed -31
sf earn ing -47
sf echo ed 59
sf elect ed -54
sf embrac base -11
sf embrac ed -44
sf embrac ing 6
sf emerg ing -51
sf emphasiz s -93
sf encourag base 17
sf encourag ed 111
sf encourag ing -68
sf end base -14
sf end ed -52
sf end ing -16
sf end s -20
sf endors base -29
sf endors ed 40
sf endors ing -40
sf endorsement base 10
sf endorsement s -13
sf engag ed -22
sf enjoy ed -50
sf estimat s 6
sf expand base -13
sf expand ed -28
sf expand ing -8
sf expect base 28
sf expect ed -7
sf expect ing 76
sf expect s -42
sf experienc base -19
sf experienc ed -28
sf explain base -17
sf explain ed 30
sf explain ing 10
sf expos ed 5
sf express base 30
sf express ed 12
sf eye s 41
sf fact base -16
sf fact s -42
sf fail base -81
sf fail ed -23
sf fail ing -38
sf fals base 32
sf far base -14
sf favor ed 6
sf favor s -14
sf fear base 39
sf fear s -21
sf featur ed 16
sf featur s 32
sf feel base 42
sf feel ed -35
sf feel ing 13
sf feel s -100
sf fight base -26
sf fight ing 7
sf figur base -13
sf figur s -34
sf fil base -86
sf fil ed -39
sf fil ing 11
sf find base -35
sf find ed -20
sf find ing -37
sf find s 74
sf fir base -80
sf focus ed -16
sf focus ing -24
sf focus s -17
sf follow base -19
sf follow ed -37
sf follow ing -58
sf follow s 64
sf forward base -44
sf full base -11
sf giv base -33
sf giv ed -29
sf go base -27
sf go ed -11
sf go ing -23
sf go s 30
sf goal base 33
sf goal s -62
sf grant ed -20
sf grow base -26
sf grow ing -10
sf happy base -8
sf harsh base 14
sf hear base -12
sf hear ed -43
sf high base -19
sf highlight ed 60
sf hir base -42
sf hir ed 9
sf hir ing -23
sf hit ing 7
sf hold base -21
sf hold ed -43
sf hold ing -23
sf hold s 14
sf hop base -25
sf hop ed -32
sf hop ing 40
sf hop s 41
sf hopeful base 28
sf hopeful s -47
sf idea base 16
sf idea s -23
sf identify base 38
sf identify ed -12
sf ignor base 77
sf ignor ed -53
sf includ base -28
sf includ ing -50
sf includ s 52
sf indicat ed -49
sf insist base 19
sf insist ed -6
sf intend ed -11
sf intens base 17
sf interest base 17
sf interest ing -76
sf interest s -54
sf introduc ed -77
sf investigat base -41
sf invit ed -14
sf issu base -21
sf issu ed 56
sf issu s -28
sf it base -19
sf join base -36
sf join ed -20
sf join ing -12
sf jok ed 72
sf judg base -7
sf judg s -43
sf keep base -10
sf keep ed -71
sf know ed -24
sf know ing 25
sf know s 66
sf launch ed -60
sf launch ing 19
sf lay base -125
sf lay ed -73
sf lay ing 54
sf lean ing -54
sf learn base -8
sf learn ed 8
sf leav base 22
sf leav ed -33
sf leav ing -57
sf leav s -59
sf less base -18
sf let base -43
sf lin base -18
sf lin s -49
sf link base -47
sf link ed -74
sf list base -46
sf list ed 31
sf list s 76
sf littl base -18
sf lobby ing -24
sf look base 22
sf look ed -66
sf look s -30
sf lov base -26
sf maintain ed -63
sf mak base -14
sf mak ed -14
sf mak ing -15
sf manag ed -64
sf manag ing -51
sf mandat base -60
sf mark base 18
sf mark ed -15
sf mean base 23
sf mean ed -20
sf mean ing -55
sf mean s -59
sf mention base 9
sf mention ed -27
sf messag base 7
sf messag s -49
sf met base -22
sf mind base 46
sf mind s -64
sf mock ed 12
sf mock ing -39
sf mov base -28
sf mov ed -29
sf mov ing -7
sf mov s -58
sf movement base -13
sf nam base -35
sf nam ed 86
sf nam ing 41
sf nam s -52
sf need ed -24
sf need s -36
sf negotiat ing -74
sf nervous s -7
sf nominat base -41
sf nominat ed 52
sf nominat ing -14
sf not base -73
sf not ed 33
sf not ing 43
sf not s -10
sf nothing ing -26
sf obvious s 14
sf offer base -6
sf offer ed 21
sf offer s -42
sf open base -18
sf open ed -23
sf open ing -50
sf opponent base 9
sf opponent s -68
sf oppos base 29
sf oppos ed 6
sf oppos ing -37
sf oppos s -37
sf opposition base -7
sf order base -63
sf order ed 86
sf overwhelm ing 20
sf pass base -76
sf pass ed 24
sf pass ing 43
sf pay base -11
sf pay ing -45
sf perceiv ed -23
sf personal base -20
sf persuad base 27
sf pick base -62
sf pick ed 14
sf pitch base -64
sf plan base -28
sf plan ed -38
sf plan ing 23
sf plan s 7
sf play base -23
sf play ed -5
sf play ing -39
sf play s -70
sf plead ed 13
sf pledg base -24
sf pledg ed -24
sf point base -23
sf point ed 44
sf point ing 36
sf point s -13
sf pois ed -9
sf portray ed 42
sf position base -21
sf position ed -9
sf position s -27
sf post base -45
sf post ed 42
sf post s 55
sf praiz base -24
sf praiz ed 14
sf predict ed 9
sf prefer base -9
sf prefer ed -49
sf present base -50
sf present ed 52
sf press base -52
sf press ed 32
sf pressur base -21
sf priority base 51
sf priority s -57
sf project base -51
sf project ed 95
sf project s -9
sf promiz base -25
sf promiz ed 56
sf promiz ing 47
sf promiz s -24
sf promot base 48
sf promot ing -17
sf prompt ed -35
sf propos ing 56
sf proposal base -12
sf protest base -28
sf protest s -32
sf prov base -15
sf prov ed -56
sf provid base 9
sf provid ing -55
sf provid s -101
sf publish ed -45
sf pursu base 47
sf pursu ing -10
sf push base -49
sf push ing 28
sf put base 9
sf put ing -100
sf put s 12
sf question base -10
sf question ed 97
sf question ing 65
sf question s -24
sf rais base -28
sf rais ed 12
sf rais ing -37
sf rattl ed 43
sf reach base -11
sf reach ed -19
sf reach ing -54
sf read base 16
sf read ing -60
sf read s 44
sf ready base -15
sf reason base 11
sf reason s -65
sf recall ed 22
sf recall ing 13
sf receiv base -17
sf receiv ed -37
sf receiv ing -6
sf recogniz base -21
sf recogniz ed -40
sf recommend ed -6
sf refer ed -35
sf refer ing -18
sf reflect base -13
sf reflect ed -34
sf reflect ing 6
sf reflect s -17
sf refus base -62
sf refusal base -13
sf regard ing -80
sf reiterat ed 37
sf reject base -34
sf reject ed 46
sf rejection base 69
sf releas base -24
sf releas ed 7
sf remain base 24
sf remain ed -26
sf remain ing -50
sf remain s -44
sf remark base -12
sf remark s -28
sf remember base 41
sf remind ed 73
sf repeat ed -18
sf reply ed 25
sf report base -60
sf report ed 62
sf report ing -55
sf report s -32
sf represent base 63
sf represent ed -45
sf represent ing -72
sf represent s -30
sf request base -20
sf request ed 90
sf request s -13
sf requir base 7
sf requir ed -10
sf requir ing -26
sf requir s -11
sf respond base -14
sf respond ed 33
sf respond ing -93
sf respons base -13
sf respons s 7
sf return ed -32
sf return ing -92
sf return s -42
sf reveal base 23
sf reveal ed -12
sf revers ed -25
sf roll base -37
sf roll ed 14
sf rul base -18
sf rul ed 91
sf rul s -41
sf run base -11
sf run ed -16
sf run ing -24
sf run s -56
sf satisfy ed -21
sf say base 10
sf say ed 15
sf say ing -39
sf say s 40
sf scar ed 7
sf see base 11
sf see ed -39
sf see ing -73
sf see s 59
sf seek base -38
sf seek ed -15
sf seek s 22
sf seem base -30
sf seem ed 6
sf seem s 30
sf seiz ed -84
sf self-describ ed 18
sf send base -38
sf send ed -7
sf send ing -79
sf sens base -23
sf sentenc base -58
sf sentiment base 25
sf set ing -27
sf shar base 9
sf shar ed 10
sf shift base -45
sf shift ed -40
sf shift ing -13
sf shift s 46
sf shoot base 40
sf shoot ing -46
sf show base -9
sf show ed -18
sf sid base -39
sf sid s -24
sf sign base -19
sf sign ed 21
sf sign s -34
sf signal base -64
sf singl base -37
sf skeptical base -8
sf slam ed -58
sf sound base -84
sf sound ed 84
sf speak base 12
sf speak ing -32
sf speak s 22
sf speculation base 44
sf spent base -22
sf split base -12
sf spot base -47
sf stanc base -5
sf stand base 14
sf stand ed -44
sf stand ing -12
sf stand s 23
sf start base -55
sf start ed -18
sf start s 58
sf stat base -26
sf stat ed 177
sf stat ing 181
sf stat s -29
sf statement s -30
sf step base -8
sf step ed -34
sf step s -6
sf stop base -15
sf stop ed -6
sf stop ing -51
sf stop s -46
sf story base -59
sf story s 59
sf strategy base 5
sf stress ed 42
sf strong base -8
sf struck base -13
sf struggl base -51
sf struggl ed -25
sf struggl ing -5
sf struggl s -22
sf stuck base -31
sf suggest base 39
sf suggest ed 16
sf suggest ing 13
sf suggest s -49
sf suggestion base -5
sf support ed 48
sf support ing 35
sf support s 42
sf supporter base 67
sf supporter s -31
sf sur base 12
sf surpriz base 22
sf surpriz ed -26
sf surpriz ing -12
sf tak base -29
sf tak ed -27
sf tak ing -7
sf tak s 10
sf talk base -42
sf talk ed 55
sf talk ing 15
sf talk s 9
sf target ed -22
sf target ing -41
sf target s -20
sf tell ing -22
sf tell s 91
sf tend base -13
sf tend s -39
sf thank s -106
sf ther base -22
sf think base 31
sf think ed -57
sf think ing -21
sf think s 59
sf threaten ed -17
sf tie base -67
sf titl base -68
sf titl ed 69
sf touch base -37
sf touch ed 8
sf trad base -25
sf trad ed -13
sf trad ing -7
sf troubl base -77
sf trust base -7
sf trust ed 8
sf try base -6
sf try ed -24
sf try ing -10
sf turn base -17
sf turn ed -21
sf turn ing -89
sf turn s 8
sf tweet base -27
sf tweet ed 64
sf tweet ing 123
sf tweet s -106
sf understand base -7
sf understand ed 9
sf understand ing -7
sf understand s -21
sf upset base 26
sf urg ed 56
sf urg ing -38
sf used ed -26
sf using ing -17
sf very base -13
sf view base 36
sf vocal base 5
sf voic base -50
sf voic ed 112
sf vot base -24
sf vot ed 60
sf vot ing -9
sf vot s -31
sf vow ed 54
sf walk ed -9
sf want base 5
sf want ed -6
sf want s -12
sf warn ed 28
sf warn ing -23
sf watch base -47
sf watch ed 23
sf watch ing 11
sf wav base -28
sf welcom base -21
sf welcom ed 21
sf withdraw base 41
sf witness base 49
sf word base -6
sf word s -20
sf worry base 36
sf worry ed 9
sf worry s -23
sf writ base -20
sf writ ed 10
sf writ ing -54
sf writ s -15
sf zero base -87
sg accept  34
sg accept +to -26
sg accord  13
sg account  -19
sg accus  16
sg accusation  6
sg acknowledg  32
sg acknowledg +to -71
sg add  9
sg address  -39
sg address +to 58
sg admit  73
sg adviz  70
sg advocat  -12
sg agre  19
sg aim  9
sg air  -42
sg allow  17
sg allow +to 16
sg anger  14
sg angry  22
sg announc  13
sg announcement  -22
sg answer  39
sg answer +to 34
sg anxiety  -12
sg apologiz  6
sg appeal  -18
sg appear +to -71
sg applaud  -50
sg appoint  -19
sg approv  -106
sg argu  38
sg argument  8
sg ask +to -49
sg ask +was 97
sg assert  34
sg assertion  29
sg assum  -13
sg assur  57
sg attack  -12
sg attack +to 60
sg attempt  -7
sg attract +to -24
sg avoid  9
sg avoid +to 9
sg back  -7
sg back +to 16
sg ban  -16
sg ban +to 22
sg becam  -35
sg becom  -31
sg becom +have 35
sg becom +to 14
sg becom +will -39
sg begin  -15
sg begin +to 40
sg believ  7
sg best  -25
sg better  -30
sg blam  41
sg blast  25
sg block  -12
sg block +to -25
sg boast  34
sg boo  -97
sg break  -9
sg break +to -35
sg bring  -45
sg bring +would -42
sg broad  27
sg broadcast  -34
sg call +has 45
sg call +is 27
sg call +to 26
sg captur  30
sg car  -22
sg carry  -33
sg carry +to -14
sg cast  37
sg cast +to 16
sg caution  10
sg celebrat  -61
sg certain  -30
sg challeng  12
sg champion  -72
sg chant  70
sg choos  -20
sg cit  14
sg claim  -5
sg clear  -42
sg coin  -26
sg com  -32
sg com +has 70
sg com +have 42
sg com +to 12
sg com +will 73
sg comment +to -42
sg commit  -94
sg compar  6
sg complain  13
sg complaint  28
sg conced  39
sg concern  11
sg conclud  37
sg confirm  33
sg consensus  30
sg consider  15
sg contention  -8
sg continu  7
sg continu +to -14
sg continu +will -39
sg contrast  -32
sg controversial  8
sg convinc  -55
sg count  -10
sg counter  7
sg counter +to 50
sg cover  -35
sg creat  -63
sg creat +to -29
sg credit  15
sg critical  -73
sg criticism  -5
sg cry  34
sg cut  -20
sg cut +to -25
sg debat  -18
sg decid  21
sg decision  -13
sg declar  -15
sg deep  16
sg defend  11
sg defend +to 28
sg deliver  -7
sg deliver +to 5
sg demand  -5
sg demonstrat +to -77
sg denounc  36
sg describ  42
sg describ +to -104
sg desir  23
sg determin +to -17
sg devot  -21
sg direct  -12
sg disagre  -50
sg disagreement  33
sg disclosur  10
sg discuss  39
sg discuss +to -25
sg dismiss  96
sg display  14
sg disput  -56
sg distanc  -17
sg divid  -61
sg document  -11
sg doubl  -52
sg doubt  16
sg draw  -43
sg draw +to -70
sg earn  -44
sg echo  -53
sg elect  26
sg elect +was -45
sg embrac  -10
sg embrac +to -86
sg emerg  -7
sg emerg +has -16
sg emphasiz  13
sg encourag  28
sg end  -18
sg end +to -25
sg endors  17
sg endors +has -21
sg endors +to 37
sg engag  -54
sg enjoy  -31
sg establish  59
sg estimat  31
sg expand  -42
sg expand +to 33
sg expect +are 22
sg expect +is 49
sg experienc  -10
sg explain  25
sg explain +to -26
sg expos  -11
sg express  10
sg eye  -14
sg fact  -20
sg fail  -20
sg fals  15
sg far  -39
sg far +is -67
sg far +so -28
sg fault  -73
sg favorit  -8
sg fear  19
sg featur  -18
sg feel  -20
sg fight +to -27
sg figur  -24
sg fil  -20
sg find  42
sg find +to -47
sg fir  15
sg focus  -11
sg focus +to 64
sg follow  -26
sg follow +to -14
sg forward  -13
sg fre  -39
sg full  -27
sg giv  -10
sg giv +has 9
sg giv +to -27
sg go +has 40
sg go +is -72
sg go +to -31
sg go +would -29
sg grant  -43
sg grow  -34
sg grow +to -21
sg hard  9
sg harsh  -20
sg hat  6
sg hear  -45
sg hear +to -31
sg high  -36
sg highlight  -63
sg hint  -21
sg hir  -11
sg hit  -13
sg hold  -6
sg hold +to 29
sg hold +was -58
sg hop  13
sg hopeful  -76
sg idea  -8
sg identify  43
sg ignor  8
sg imply  75
sg impos  11
sg includ  -25
sg includ +to -22
sg indicat  31
sg insist  45
sg intend  -34
sg intens  -19
sg investigat +to -35
sg invit  -12
sg invok  -37
sg issu  -20
sg it  -17
sg join  -28
sg join +to -24
sg jok  -15
sg judg  -39
sg keep  -26
sg keep +to -32
sg knock  -28
sg know  -18
sg know +also -47
sg know +to -79
sg label  -44
sg lament  18
sg launch  -30
sg lay  53
sg lean  15
sg leav  -19
sg leav +to -23
sg less  -37
sg let  -18
sg let +to -33
sg lin  -26
sg link  17
sg list  25
sg littl  -25
sg look  -26
sg look +are 98
sg look +is 66
sg look +to 42
sg lov  -10
sg maintain  -10
sg mak  -17
sg mak +could -37
sg mak +had 14
sg mak +has -46
sg mak +have -16
sg mak +is -50
sg mak +to -11
sg mak +will -5
sg mak +would 12
sg manag  -31
sg mandat  8
sg mark  -36
sg mean  -18
sg mention  -20
sg messag  -11
sg met  -51
sg mind  22
sg mock  29
sg mov  -16
sg mov +to -22
sg movement  -16
sg nam  -16
sg need  -7
sg need +would -50
sg negativ  -17
sg nominat  -37
sg not  6
sg nothing  -72
sg notic  15
sg offer  -22
sg offer +to -57
sg ongo  37
sg opponent  -26
sg oppos  -6
sg oppos +ly -13
sg order  -16
sg outlin  8
sg overwhelm  31
sg paint  8
sg pass  -24
sg pass +to -45
sg pay  -44
sg perceiv  -40
sg personal  -39
sg persuad +to 48
sg pick  -28
sg pick +to 27
sg plan  -11
sg play  -44
sg play +to -21
sg pledg  -12
sg pledg +has+ly -38
sg point  -11
sg portray  -18
sg position  -21
sg post  12
sg praiz  25
sg predict  49
sg prediction  12
sg prefer  59
sg present  -13
sg press  -7
sg press +to -38
sg pressur  -53
sg project  -8
sg promiz  12
sg promot  26
sg prompt  -21
sg propos  7
sg proposal  -20
sg protest  -12
sg prov  -60
sg provid  15
sg provid +to -27
sg publish  18
sg pursu  15
sg pursu +to -41
sg push +to -73
sg put  32
sg put +to -40
sg question +to 13
sg quot  22
sg rail  22
sg rais  18
sg rais +has 39
sg rais +to -34
sg rang  10
sg reach  -28
sg reach +to -28
sg react  -13
sg read  48
sg ready  -20
sg recall  15
sg receiv  -31
sg recommend  -10
sg recount  25
sg refer  -7
sg referenc  -18
sg reflect  -15
sg refusal  -13
sg regard  -63
sg reiterat  27
sg reject  15
sg releas  -40
sg releas +to -44
sg rely  -40
sg remain  -33
sg remain +to -29
sg remark  18
sg remember  37
sg remind  -40
sg repeat  12
sg reply  -15
sg report  -18
sg represent  -53
sg request  -22
sg requir  -34
sg requir +would -50
sg respond  35
sg respond +did+not 8
sg respons  -9
sg return  -20
sg reveal  49
sg revelation  -18
sg revers  -75
sg roll  -76
sg rul  -19
sg run  -18
sg run +is -27
sg run +to -21
sg say  17
sg say +also 51
sg say +had -72
sg say +has 24
sg say +have -27
sg say +ly 41
sg say +to -85
sg scar  -48
sg scrambl  -17
sg see +has -127
sg see +is 31
sg see +to -85
sg seem  -7
sg seiz  -84
sg self-describ  18
sg send  -10
sg send +to -19
sg sens  21
sg sentenc  -25
sg sentiment  10
sg set  -30
sg set +is 39
sg set +was -81
sg sharp  28
sg shift  30
sg shock  -67
sg shoot  9
sg shout  -17
sg show  -8
sg show +to -31
sg sid  -24
sg sign +to -46
sg signal  -16
sg singl  -12
sg slam  -11
sg so-call  8
sg sound  22
sg speak  11
sg speak +to -17
sg speculation  44
sg spent  6
sg spent +has -45
sg split  -25
sg spot  -15
sg stanc  -38
sg stand  -48
sg stand +to -57
sg start  -49
sg stat  -18
sg stat +to 83
sg statement  -11
sg step  -56
sg stop  -24
sg stop +to -37
sg story  -22
sg strategy  -10
sg stress  10
sg strong  -16
sg struck  -13
sg struggl +has -108
sg suggest  5
sg suggestion  -15
sg support +to -54
sg support +would -7
sg supporter  -17
sg sur  -8
sg surpriz  17
sg suspect  -14
sg tak  -25
sg tak +has 32
sg tak +is -76
sg tak +will -11
sg talk  -16
sg talk +to -39
sg target  -10
sg tell  21
sg tell +to -15
sg tend  5
sg testify  -93
sg thank  9
sg ther  -17
sg ther +then -36
sg threaten  19
sg tie  22
sg titl  -23
sg tout  77
sg trad  -20
sg troubl  -18
sg trust  -27
sg try  27
sg try +is -11
sg try +to -43
sg turn  15
sg turn +has -94
sg turn +to -36
sg tweet  -9
sg underscor  -28
sg understand  -36
sg understand +to -17
sg upset  -134
sg used  8
sg using  -24
sg very  -52
sg voic  -36
sg vot  -22
sg vot +ly -86
sg vot +to -17
sg vot +would 128
sg vow  14
sg walk  -95
sg want  -5
sg want +did+not 11
sg warn  6
sg watch  -24
sg watch +to -27
sg wav  -13
sg welcom  -13
sg wish  -13
sg witness  -78
sg wonder  -41
sg word  -7
sg worry  -6
sg writ  16
sl abl -s -19
sl abl CAP -15
sl accept CAP -62
sl accept w -28
sl accord " -15
sl accord , 11
sl accord ^ 35
sl account CAP -32
sl account w -38
sl accus , -51
sl accus CAP 28
sl accus and 11
sl acknowledg w -20
sl add " 42
sl add CAP 28
sl add he -12
sl add she 44
sl add w -9
sl address -s -91
sl address CAP 21
sl address w -39
sl advocat w -76
sl agre -s 68
sl agre CAP -14
sl agre w 27
sl aim w -29
sl air the 43
sl air w 8
sl allow -s 17
sl allow that 21
sl allow which 26
sl anger w 39
sl announc w 30
sl answer w -6
sl appeal w 54
sl appear , -36
sl appear -s 27
sl appear CAP -22
sl appear it -16
sl appear w 22
sl argu , 69
sl argu -s -58
sl argu CAP 30
sl argument w -14
sl ask -s -6
sl ask ^ 26
sl ask and 21
sl ask he 9
sl ask w 57
sl ask when 18
sl assur CAP -29
sl attack 's 104
sl attack , 19
sl attack -ed -11
sl attack -ing 24
sl attack -s 34
sl attack CAP -41
sl attack NUM -49
sl attack his 97
sl attack the -28
sl attack w -20
sl attempt an 21
sl attempt w -20
sl attract w -88
sl avoid w -47
sl back -ed 10
sl back -ing -17
sl back -s -22
sl back CAP 49
sl back ^ -32
sl back he 63
sl back the 58
sl back w -24
sl back who -19
sl ban -ed -18
sl ban a -35
sl ban w -12
sl becam CAP -61
sl becam w -48
sl becom , -70
sl becom -s -88
sl becom CAP -8
sl becom he -29
sl begin -s -45
sl begin CAP 15
sl begin and 13
sl begin that -28
sl begin the -18
sl begin w -45
sl believ -s 67
sl believ CAP 28
sl believ he -55
sl believ they 48
sl believ w 8
sl best the -7
sl better -s 21
sl better a -21
sl better w -27
sl blam CAP 5
sl blast CAP 33
sl block w -55
sl break w -43
sl bring , -69
sl bring -ing -17
sl bring -s -23
sl bring CAP 49
sl bring w 27
sl call , 41
sl call -s 23
sl call CAP 37
sl call and 76
sl call he 17
sl call his -102
sl call she 12
sl call the 29
sl call w -52
sl call who -19
sl captur CAP -46
sl car w -32
sl carry CAP -72
sl carry w -9
sl cast -s -44
sl cast CAP 22
sl cast w 7
sl celebrat CAP -97
sl challeng -s 63
sl challeng CAP -22
sl challeng the -64
sl challeng w -42
sl charg in -42
sl charg w 12
sl cheer w -9
sl choos CAP 11
sl choos w -19
sl cit , 102
sl cit CAP 39
sl claim , -38
sl claim CAP -22
sl clear a 20
sl clear it -86
sl clear w -69
sl com , 11
sl com -s -75
sl com . -21
sl com CAP 23
sl com ^ -44
sl com it -41
sl com that -45
sl com the -15
sl com who 22
sl comment 's -77
sl comment -ed -29
sl comment for -20
sl comment his -46
sl comment the -33
sl comment ’s 9
sl compar , -28
sl compar w -103
sl concern -ed -23
sl concern -ing -21
sl conclud CAP 85
sl confirm CAP 95
sl confirm w 40
sl consider -s 72
sl consider CAP -27
sl consider he -68
sl consider w 44
sl continu , -97
sl continu CAP -14
sl continu he 30
sl continu she 11
sl continu w -18
sl contrast by -33
sl contrast in -30
sl contrast w -17
sl conversation the -7
sl conversation w -20
sl count -s -29
sl cover w -24
sl creat -s -48
sl creat CAP 42
sl creat w -51
sl credit w -33
sl criticism -ed 101
sl criticism the 45
sl criticism w -21
sl criticiz , 83
sl criticiz CAP 40
sl criticiz w 48
sl cut -s -42
sl cut CAP -72
sl debat 's 10
sl debat -ed -38
sl debat -ing 38
sl debat CAP -47
sl debat a 83
sl debat the -23
sl debat w -20
sl debat ’s -56
sl decision 's -21
sl decision her 44
sl decision his -43
sl decision the -10
sl decision w 19
sl decision ’s 21
sl declar CAP 12
sl declin , 97
sl declin -s -47
sl declin CAP 56
sl declin w 27
sl defend CAP -38
sl defend w -40
sl deliver , 32
sl deliver CAP 15
sl demand CAP -5
sl demand w 9
sl describ , -65
sl describ -s 50
sl describ CAP 23
sl describ he 70
sl describ w -40
sl detail w -57
sl direct w -52
sl discuss CAP -38
sl discussion w -13
sl divid w -15
sl document the -53
sl doubl by -18
sl draw , 25
sl draw CAP 18
sl draw that -87
sl draw w 72
sl earn , -52
sl earn CAP -56
sl elect if -13
sl embrac CAP -9
sl embrac w 52
sl emerg CAP -52
sl emerg w -94
sl encourag w 26
sl end -s -39
sl end CAP -15
sl end w -12
sl endors , 53
sl endors CAP 7
sl endors w -48
sl endors who -84
sl endorsement an -35
sl endorsement the 43
sl endorsement w -58
sl endorsement ’s -68
sl enjoy CAP -73
sl estimat CAP -100
sl expand -s -71
sl expand w -38
sl expect CAP -33
sl expect he -124
sl expect w -21
sl experienc w -31
sl explain , -6
sl express CAP 53
sl fact in 10
sl fact the -24
sl fail CAP 35
sl fail w -9
sl far , 37
sl far -ed -34
sl far -s 7
sl far CAP -90
sl far ^ -24
sl far w -10
sl favor in -24
sl featur w -44
sl feel -s 33
sl feel CAP 7
sl feel he -104
sl feel w -67
sl fight CAP 11
sl fight the -29
sl fight w -39
sl figur w 12
sl fil CAP 72
sl find , 11
sl find -s -19
sl find CAP -29
sl find and -44
sl find he -60
sl find w 45
sl fir CAP 20
sl fir w -17
sl focus -s 15
sl focus CAP -13
sl focus the 55
sl focus w -66
sl follow , -68
sl follow -s -51
sl follow CAP -33
sl follow ^ -52
sl follow that 14
sl follow w -34
sl forward w -31
sl fre w -36
sl full ^ -27
sl full a -39
sl giv , -48
sl giv -s -78
sl giv CAP -16
sl giv ^ -95
sl giv and -55
sl giv he 50
sl giv that -33
sl go , 15
sl go -s -37
sl go CAP -14
sl go and 75
sl go he 24
sl go it -56
sl go that -41
sl go they -50
sl go who -19
sl goal w 21
sl grant w -56
sl grow -s -44
sl grow a -24
sl grow w -52
sl hard it -93
sl hear CAP 56
sl hear a -18
sl hear w -52
sl high a -21
sl high w 21
sl hir w -84
sl hit CAP 11
sl hit w -6
sl hold , -64
sl hold -s 24
sl hold CAP -25
sl hold he -8
sl hold w -23
sl hold which -70
sl hold who -69
sl hop , -51
sl hop -s 15
sl hop CAP 72
sl hop he -109
sl hop the 90
sl hopeful CAP -50
sl hopeful w -45
sl idea the 9
sl idea w 24
sl includ , -42
sl includ -s -17
sl includ CAP 17
sl includ that -23
sl includ w 24
sl includ which -26
sl includ — -35
sl indicat CAP -30
sl indicat w 69
sl insist -s 11
sl insist CAP 63
sl interest -s -22
sl interest of 77
sl interest the 100
sl interest w -22
sl issu -s -28
sl issu CAP 18
sl issu an -38
sl issu on -44
sl issu other -18
sl issu the -21
sl issu w -9
sl it " -52
sl it , -23
sl it -ed -20
sl it -ing -19
sl it -s -22
sl it CAP -77
sl it ^ -9
sl it about -14
sl it after -48
sl it and -14
sl it as 9
sl it because -37
sl it but -22
sl it for -26
sl it how -15
sl it if -21
sl it of -28
sl it on -21
sl it than -10
sl it that -21
sl it though -7
sl it w -19
sl it what -28
sl it when -12
sl it where -15
sl it whether -16
sl it while 7
sl it — -47
sl join , -58
sl join CAP -31
sl join w 19
sl judg CAP -43
sl judg a -38
sl judg the -39
sl judg w 36
sl keep -s -10
sl keep CAP -45
sl keep he 27
sl keep w -9
sl know -s -7
sl know he -22
sl know i -87
sl know they 16
sl know w -27
sl know we 24
sl know who -16
sl learn CAP 35
sl leav , -96
sl leav -s 19
sl leav CAP -71
sl leav he -77
sl leav that -34
sl leav the 54
sl leav w -61
sl less -s -10
sl less ^ -35
sl less or -17
sl less w -34
sl let ^ 23
sl lin in -31
sl lin the -34
sl lin w -39
sl link w -5
sl list a -35
sl list the -68
sl list w -43
sl littl a 9
sl littl w -37
sl lobby CAP 34
sl lobby the -26
sl look -s -29
sl look CAP -22
sl look ^ -53
sl look a 32
sl look he -33
sl look w -63
sl main the -18
sl maintain CAP -12
sl mak , -56
sl mak -ed -28
sl mak -ing 35
sl mak -s -9
sl mak CAP -16
sl mak and 31
sl mak he -15
sl mak it -16
sl mak that -58
sl mak w -15
sl mak which -17
sl mak who 23
sl mark w -34
sl mean , -43
sl mean -s -11
sl mean CAP -125
sl mean it -15
sl mean w -94
sl mention CAP 21
sl mention he 149
sl mention w -6
sl messag a -58
sl messag his -36
sl messag the -44
sl met CAP -83
sl mind their -50
sl mov CAP -68
sl mov a -38
sl mov the -26
sl mov w -16
sl movement CAP 7
sl movement the -35
sl movement w 21
sl nam CAP 8
sl nam by -41
sl nam his -7
sl nam w -43
sl nam ’s -83
sl need -s -21
sl need he -19
sl need she 21
sl need the -18
sl need they -43
sl need w -45
sl need we 42
sl need who -65
sl negativ a 44
sl negativ w -74
sl nominat CAP -26
sl nominat the -48
sl nominat w -46
sl not , 36
sl not CAP 21
sl not he 46
sl not w -7
sl not ’s -47
sl nothing w 7
sl offer , -12
sl offer -s 29
sl offer he 63
sl offer w -12
sl open -s -14
sl open CAP 39
sl open an -28
sl open the -20
sl open w -71
sl opponent CAP -18
sl opponent her -53
sl opponent his 61
sl opponent w -36
sl oppos , 59
sl oppos -s 11
sl oppos who 83
sl opposition w 13
sl order in -46
sl order w 49
sl pass -s -34
sl pass w 65
sl pay -s -44
sl pay CAP -31
sl pay w -43
sl personal 's 65
sl personal a -23
sl personal and -35
sl personal his -51
sl pick CAP -79
sl pick w 57
sl plan 's -42
sl plan -ed 57
sl plan -s -25
sl plan CAP 34
sl plan a -56
sl plan he -66
sl plan his -21
sl plan the -13
sl plan w -9
sl plan ’s -19
sl play -s -57
sl play CAP -53
sl play w 14
sl pledg CAP 30
sl pledg NUM -44
sl pledg in -20
sl pledg w 30
sl pledg who -11
sl point , 76
sl point -ing -34
sl point -s 94
sl point CAP 73
sl point NUM -43
sl point a 50
sl point one -51
sl point the -74
sl point this -33
sl point w -18
sl point — -33
sl pois CAP -86
sl position 's -88
sl position his -18
sl position w -10
sl post CAP -65
sl post w 10
sl praiz CAP 14
sl predict w -61
sl press CAP 42
sl press a 25
sl press the -33
sl press w -33
sl pressur w 17
sl priority a 51
sl priority w -33
sl project w -5
sl promiz CAP 55
sl promiz and 10
sl promiz he 11
sl promiz w -65
sl prompt w -57
sl propos CAP 49
sl proposal the -38
sl protest w -46
sl prov CAP -26
sl provid -s -63
sl provid CAP -58
sl provid and -24
sl provid that 7
sl publish w -42
sl push , -40
sl push -s -20
sl push CAP 16
sl push w -48
sl put , -30
sl put -ed -20
sl put -s 55
sl put CAP -6
sl put and -15
sl put w -20
sl question -ed -34
sl question -ing -48
sl question -s 63
sl question CAP -19
sl question a -11
sl question the 15
sl question w -57
sl rais , -27
sl rais -ed -34
sl rais -s -52
sl rais CAP -32
sl rais w -33
sl reach -s 9
sl reach w -69
sl read w 81
sl ready w -37
sl reason the -62
sl reason w -60
sl recall , 55
sl receiv , 11
sl receiv he -69
sl receiv w 18
sl refer , 52
sl reflect , -95
sl reflect w -28
sl refus CAP -53
sl reject CAP -32
sl releas , 18
sl releas -s -28
sl releas CAP 21
sl releas the 17
sl remain -s 24
sl remain CAP -58
sl remain the -15
sl remain w -23
sl remark 's -76
sl remark his -28
sl remark w -72
sl remark ’s -77
sl report , 42
sl report -s 19
sl report CAP 26
sl report a 59
sl report the -56
sl report w 26
sl represent -s -56
sl represent CAP -33
sl represent who -79
sl request a 41
sl request the -38
sl requir -s 48
sl requir w 9
sl respond , -14
sl respond CAP -8
sl respond w -6
sl respons in 16
sl respons w -62
sl return -s -38
sl return w -32
sl reveal CAP 25
sl reveal w 12
sl roll -s -73
sl roll CAP -34
sl rul CAP -21
sl rul the -31
sl run , 97
sl run -ed -7
sl run -s -45
sl run CAP -19
sl run he -83
sl run w -36
sl run who -60
sl say " 13
sl say ) 11
sl say , 16
sl say -ed 22
sl say -s 27
sl say CAP 13
sl say DAY -33
sl say NUM 83
sl say and 23
sl say but -39
sl say by 5
sl say he 14
sl say i 17
sl say it 34
sl say she 19
sl say that -65
sl say they -16
sl say w 24
sl say who -12
sl say — 112
sl see , -9
sl see -s 68
sl see CAP 28
sl see he -68
sl see she 8
sl see they 105
sl see w -38
sl seek , -14
sl seek -s -5
sl seek he 29
sl seek w -6
sl seek who -134
sl seem -s -34
sl seem CAP -11
sl seem he 53
sl seem it 14
sl seem that -99
sl seem w 50
sl send -s 9
sl send CAP -26
sl send and -13
sl send w -9
sl sens w 45
sl sentenc w -48
sl set , -104
sl set -s -10
sl set CAP 23
sl set w -7
sl shar CAP 14
sl shar w -34
sl shift -s -52
sl shift the 50
sl shift w -37
sl shoot -s -29
sl shoot CAP 107
sl shoot a -22
sl shoot the -17
sl shoot w -41
sl show , -9
sl show -ing -20
sl show -s 45
sl show CAP -28
sl show that 60
sl show the -87
sl show w 15
sl sid CAP -31
sl sid both -32
sl sid other -17
sl sid w -9
sl sign -s 31
sl sign CAP 37
sl sign a 51
sl sign w -25
sl singl a -9
sl slam CAP -37
sl so-call the -12
sl speak , 20
sl speak -ed -60
sl speak CAP -54
sl speak ^ -79
sl speak and -25
sl speak he -30
sl speak w -11
sl speak who 14
sl spent CAP -57
sl spent he -59
sl spot w -57
sl stanc w 38
sl stand , -30
sl stand -s -25
sl stand CAP 49
sl stand w -18
sl start , 45
sl start -s -38
sl start the -17
sl start w -37
sl stat , 73
sl stat -ed -56
sl stat -ing -23
sl stat -s -8
sl stat CAP -17
sl stat NUM -22
sl stat ^ -13
sl stat a -36
sl stat and -41
sl stat five -28
sl stat in -45
sl stat of -22
sl stat other -19
sl stat some -35
sl stat the -22
sl stat those -12
sl stat three -18
sl stat w -13
sl statement a -25
sl statement the -12
sl statement w -20
sl step CAP 14
sl stop w -35
sl story a -49
sl story the 19
sl story w -58
sl strategy w -42
sl strong a -30
sl strong w -51
sl struggl CAP 15
sl struggl w 35
sl suggest , -45
sl suggest -s 60
sl suggest CAP 59
sl suggest he -55
sl suggest w 12
sl support 's -78
sl support , 45
sl support -ed 17
sl support -ing -53
sl support -s -41
sl support CAP 48
sl support and -123
sl support for 115
sl support he -36
sl support his 7
sl support in 30
sl support of -24
sl support that -31
sl support the 18
sl support their 48
sl support they -82
sl support who 43
sl support you -148
sl support ’s -65
sl supporter 's -54
sl supporter -ing -37
sl supporter -s 8
sl supporter CAP 13
sl supporter his -16
sl supporter w 39
sl supporter ’s 30
sl sur w 44
sl tak , -14
sl tak -ed -28
sl tak -s -65
sl tak CAP 32
sl tak ^ 13
sl tak and 41
sl tak it -57
sl tak she -102
sl tak that -42
sl tak w -30
sl tak who -45
sl talk , 25
sl talk -s -33
sl talk CAP 7
sl talk the 17
sl talk w -110
sl target CAP -7
sl target w -20
sl tell , 39
sl tell CAP 15
sl tell and -36
sl tell he 12
sl tell she -37
sl tell w -8
sl tend w 78
sl thank , -37
sl ther , -27
sl ther -ed -22
sl ther -s -48
sl ther ^ -7
sl ther if -23
sl ther that -17
sl ther w -9
sl think -s 58
sl think CAP 30
sl think he -56
sl think i -15
sl think she -40
sl think they 7
sl think w 5
sl think who -28
sl think you -80
sl titl w -21
sl trad CAP -52
sl trad on -9
sl trad w -30
sl try , -20
sl try -s -52
sl try he 6
sl try w 15
sl turn , 46
sl turn -s -41
sl turn he 25
sl turn in -41
sl turn it -49
sl turn that 37
sl turn w -35
sl tweet " 6
sl tweet , 97
sl tweet / -15
sl tweet < -20
sl tweet CAP 49
sl tweet a -50
sl tweet w -29
sl understand w -41
sl urg CAP 44
sl used , -13
sl used -s -31
sl used CAP 19
sl used he 19
sl used w -88
sl using , -38
sl using w 55
sl very a -22
sl very the -27
sl very w 19
sl view -s -87
sl view his -8
sl voic w -5
sl vot , 10
sl vot -ed -41
sl vot -s -24
sl vot NUM 29
sl vot a -36
sl vot he -68
sl vot of 14
sl vot the -34
sl vot their -36
sl vot they -31
sl vot who 14
sl vow CAP -9
sl want -s -24
sl want CAP -9
sl want he 9
sl want she -10
sl want they -16
sl want w 75
sl want who -22
sl warn , 50
sl watch ^ 9
sl watch w -67
sl wav w 19
sl word the 12
sl word w -19
sl worry -s 50
sl worry CAP -15
sl worry w -5
sl writ " 52
sl writ , 9
sl writ CAP 12
sl writ he 13
sl writ she 11
sl writ w -20
sl2 abl base -s w -8
sl2 abl base CAP w -14
sl2 accord ing , -s -16
sl2 accord ing , CAP -10
sl2 accord ing , a 29
sl2 accord ing , an 19
sl2 accord ing , the 20
sl2 accord ing , w -11
sl2 accord ing ^ CAP 27
sl2 accord ing ^ the 7
sl2 accus ed CAP CAP 10
sl2 acknowledg ed CAP that -43
sl2 add ed CAP , 13
sl2 add ed CAP . 22
sl2 add ed he , -30
sl2 add ed he . 28
sl2 add ed he that -11
sl2 add ing , that 22
sl2 appeal base w to 11
sl2 appear ed w to -11
sl2 appear s CAP to 28
sl2 appear s w to -23
sl2 argu ed CAP that 23
sl2 argu ing , that 29
sl2 ask ed CAP CAP 10
sl2 ask ed CAP the 14
sl2 attack s w in -15
sl2 attempt base an w -51
sl2 back base w . -9
sl2 back base w in -33
sl2 back base w the -50
sl2 back base w w -32
sl2 ban base -ed all -7
sl2 ban base a on -32
sl2 ban base w on -33
sl2 becam base CAP the -41
sl2 becom base w w -27
sl2 begin ed CAP -ing -19
sl2 begin ing the of -18
sl2 best base the w 21
sl2 better base a w -22
sl2 call ed , the -38
sl2 call ed CAP CAP -33
sl2 call ed CAP the 89
sl2 call ed w CAP -62
sl2 car base w , -20
sl2 car base w . -9
sl2 car base w and -7
sl2 car base w w -36
sl2 charg base in of -35
sl2 clear base a w 22
sl2 clear base it that -44
sl2 clear base w that -30
sl2 com base . . -14
sl2 com base . / -13
sl2 com base CAP in -12
sl2 com base CAP w 59
sl2 com base w w 27
sl2 com ing the -s -13
sl2 com s w as -48
sl2 comment base for . -24
sl2 compar ed , with -50
sl2 continu s CAP w -95
sl2 contrast base by , -33
sl2 criticiz ed CAP CAP 43
sl2 debat base CAP , -41
sl2 debat base CAP . -34
sl2 debat base the , -16
sl2 debat base the w -42
sl2 debat base w , 34
sl2 declin ed CAP to 11
sl2 declin ed w to 80
sl2 doubl base by -s -18
sl2 end base the of -22
sl2 endors ed CAP CAP 62
sl2 endors ed who CAP -68
sl2 expect ed CAP to 57
sl2 expect ed w to -35
sl2 fact base in , -13
sl2 fact base the that -16
sl2 fail ed w w 33
sl2 far base ^ , -21
sl2 far base w w -30
sl2 find ed CAP that 57
sl2 follow base ^ CAP -34
sl2 follow ed , by -25
sl2 full base ^ CAP -27
sl2 full base the w 9
sl2 go ed CAP w 13
sl2 grow ing a w -23
sl2 hold ed CAP a -80
sl2 idea base the of -6
sl2 idea base the that 7
sl2 includ ing , -ing -81
sl2 includ ing , -s -55
sl2 includ ing , CAP -26
sl2 includ ing , a -100
sl2 includ ing , his -33
sl2 includ ing , the -47
sl2 includ ing , w -48
sl2 interest base w -s -41
sl2 issu base the , -7
sl2 issu base the . -7
sl2 issu s w , -23
sl2 issu s w . -14
sl2 it base , 's -64
sl2 it base , -ed 35
sl2 it base , -s -68
sl2 it base , CAP -37
sl2 it base , has -21
sl2 it base , w 13
sl2 it base -ed . -6
sl2 it base -ed w -18
sl2 it base -ing w -19
sl2 it base -s w -36
sl2 it base ^ -ed -23
sl2 it base ^ -ly -35
sl2 it base ^ -s 12
sl2 it base ^ a -16
sl2 it base ^ has -41
sl2 it base ^ the -31
sl2 it base ^ w -6
sl2 it base and -s -36
sl2 it base and w 70
sl2 it base as -s -29
sl2 it base but 's 74
sl2 it base but w 7
sl2 it base that -ed -14
sl2 it base that would -16
sl2 it base w , -17
sl2 it base w -ed -30
sl2 it base w . -11
sl2 it base w to -23
sl2 it base w w -22
sl2 it base w will -7
sl2 it base w would -13
sl2 it base when -s -30
sl2 it base when w 13
sl2 know ed , CAP -46
sl2 less base -s w 24
sl2 less base w w -26
sl2 list base a of -29
sl2 littl base a w 23
sl2 littl base w w -33
sl2 main base the w -54
sl2 mak base -s w 24
sl2 mak base CAP w -33
sl2 mak base w w 25
sl2 mak ed -s w -39
sl2 mak ed CAP w -41
sl2 mak ed he w -11
sl2 mak ed w w -87
sl2 need ed -s w -56
sl2 need ed the for -11
sl2 need ed the w -19
sl2 need ed w w -46
sl2 not base ’s : -47
sl2 not ed CAP that -11
sl2 not ing , that 35
sl2 order base in to -47
sl2 personal base a w -20
sl2 plan s he to -8
sl2 plan s w to 21
sl2 pledg ed NUM -s -28
sl2 pledg ed in -s -20
sl2 point base — w -33
sl2 point s w , -27
sl2 point s w . -23
sl2 press base CAP w -57
sl2 press base a w -49
sl2 rais base w w -12
sl2 rais ed CAP NUM -33
sl2 refer ing , CAP -13
sl2 refer ing , the 38
sl2 refus ed CAP to -90
sl2 releas base the of 29
sl2 releas ed w DAY -100
sl2 remain ing the -s -11
sl2 report ed CAP , 83
sl2 report ed CAP . 115
sl2 request base a w -90
sl2 run ing w w -33
sl2 say base -s , 96
sl2 say base -s that -31
sl2 say base -s the 27
sl2 say base -s they -26
sl2 say base CAP they -54
sl2 say ed " CAP 8
sl2 say ed " a 38
sl2 say ed " one 27
sl2 say ed " the 35
sl2 say ed " w 31
sl2 say ed , , -12
sl2 say ed , . 30
sl2 say ed , CAP 46
sl2 say ed , DAY -29
sl2 say ed , he 13
sl2 say ed , in 38
sl2 say ed , of -8
sl2 say ed , on 36
sl2 say ed , she 31
sl2 say ed , that 40
sl2 say ed , the 16
sl2 say ed , w 51
sl2 say ed -s , 78
sl2 say ed -s the -23
sl2 say ed CAP , 36
sl2 say ed CAP -s 61
sl2 say ed CAP . 17
sl2 say ed CAP : -7
sl2 say ed CAP CAP 13
sl2 say ed CAP DAY 5
sl2 say ed CAP at -12
sl2 say ed CAP his -35
sl2 say ed CAP in 11
sl2 say ed CAP it 11
sl2 say ed CAP of -10
sl2 say ed CAP on 45
sl2 say ed CAP that 10
sl2 say ed CAP the 26
sl2 say ed CAP they -83
sl2 say ed CAP w 13
sl2 say ed and , -41
sl2 say ed and that 68
sl2 say ed he , 49
sl2 say ed he . 12
sl2 say ed he CAP 48
sl2 say ed he he 15
sl2 say ed he in 41
sl2 say ed he of 28
sl2 say ed he that 58
sl2 say ed he the 42
sl2 say ed he w -31
sl2 say ed she , -10
sl2 say ed she . 24
sl2 say ed w , 54
sl2 say ed w . 37
sl2 say ed w CAP 71
sl2 say ed w he 43
sl2 say ed w it 38
sl2 say ed w that 24
sl2 say ed w the -42
sl2 say ed w they -43
sl2 say ed who he 29
sl2 say ing , , 60
sl2 say ing , he 15
sl2 say ing , that -14
sl2 say ing , the -29
sl2 say s " CAP 23
sl2 say s CAP , 63
sl2 say s CAP . 42
sl2 say s CAP CAP -7
sl2 say s CAP he 29
sl2 say s CAP that 36
sl2 say s CAP the 43
sl2 say s he he -10
sl2 say s w . 82
sl2 seem ed CAP to -40
sl2 shoot ing -s in -5
sl2 show s w CAP 84
sl2 sid base CAP , -23
sl2 start base the of -18
sl2 stat base CAP w -52
sl2 stat base of , -16
sl2 stat base of . -15
sl2 stat base of CAP -16
sl2 stat base the 's -16
sl2 stat base the , -14
sl2 stat base the . -15
sl2 stat base the of -18
sl2 stat base the w -17
sl2 stat base the ’s -12
sl2 stat base w . -23
sl2 stat base w of -27
sl2 stat base w w -19
sl2 stat s w , 46
sl2 stat s w . 25
sl2 statement base a , -13
sl2 statement base a -ed 39
sl2 statement base a -ing -68
sl2 statement base a . -7
sl2 statement base a DAY -19
sl2 statement base a that -55
sl2 strong base a w -20
sl2 suggest ed , that 44
sl2 suggest ed CAP that 23
sl2 support base w . 71
sl2 support base w CAP 34
sl2 support base w among -62
sl2 support base w from 25
sl2 support base w the -7
sl2 support ing CAP CAP 34
sl2 supporter base CAP , 6
sl2 supporter s CAP , 21
sl2 supporter s CAP -ed -26
sl2 supporter s CAP w -71
sl2 tak base w w -23
sl2 tak ed CAP the -83
sl2 tak ed CAP w 19
sl2 tak ed w w -61
sl2 tak s it NUM -34
sl2 tell ed , the 45
sl2 tell ed CAP -s 32
sl2 tell ed CAP CAP 25
sl2 tell ed CAP a 56
sl2 tell ed CAP the 23
sl2 tell ed he CAP -15
sl2 tell ed he the 27
sl2 tell ed w CAP -7
sl2 tell ing , CAP 16
sl2 ther base , are -34
sl2 ther base , w -6
sl2 ther base , was -32
sl2 ther base ^ 's 8
sl2 ther base ^ are -24
sl2 ther base ^ w 12
sl2 ther base ^ was 18
sl2 ther base w was -15
sl2 trad base w -s -22
sl2 try ed CAP w 6
sl2 try ing -s w -15
sl2 try ing CAP w -15
sl2 try ing w w 30
sl2 tweet base " _ -26
sl2 tweet base / > -15
sl2 tweet base < / -16
sl2 tweet base < w -22
sl2 used ed CAP w -14
sl2 very base a w -21
sl2 very base the w -25
sl2 very base w w 22
sl2 vot base the . -9
sl2 vot base w , -16
sl2 vot base w CAP 41
sl2 want base they to 49
sl2 want s CAP to 32
sl2 want s he to 22
sl2 watch base ^ the -64
sl2 writ ed " CAP 34
sl2 writ ed CAP . 34
sl2 writ ed CAP in 62
sl2 writ ed he . -20
sl2 writ ed she . 23
sl2 writ ed w . 56
sn abl to -18
sn accept the 31
sn accord to 28
sn account , -31
sn account . -20
sn account for -64
sn account of 34
sn accus him 19
sn accus of -69
sn accusation that -24
sn acknowledg that 7
sn add , 28
sn add . 44
sn add : 50
sn add that 19
sn add to -101
sn address , -35
sn address CAP 28
sn address the 27
sn admit that 24
sn adviz CAP -52
sn agre that 42
sn agre to -17
sn agre with -17
sn aim at -65
sn aim to 44
sn allow CAP -10
sn allow the 16
sn allow to 9
sn announc his -11
sn announc that -21
sn announc the -10
sn answer to -58
sn appear in -57
sn appear on -57
sn appear to 27
sn argu that 26
sn ask . -10
sn ask CAP 21
sn ask about -66
sn ask by 64
sn ask for -18
sn ask him -55
sn ask if 28
sn ask the 20
sn ask to -9
sn ask whether 16
sn assessment of 30
sn attack , -35
sn attack . -21
sn attack CAP 28
sn attack against 43
sn attack and 40
sn attack from 35
sn attack on 6
sn attack that -13
sn attack the 53
sn awar of -12
sn back , -41
sn back . -19
sn back CAP 29
sn back at -43
sn back by -16
sn back in 15
sn back of 42
sn back on 15
sn back the 25
sn back to -8
sn ban CAP -36
sn ban all -14
sn ban on 22
sn becam a -57
sn becam the -53
sn becom a -29
sn becom more -43
sn becom president -20
sn becom the -26
sn begin . -26
sn begin a 29
sn begin in -29
sn begin of -18
sn believ CAP -41
sn believ the -17
sn better than -41
sn blam the 33
sn blast CAP 16
sn block CAP -20
sn block the -12
sn bring CAP -69
sn bring back -15
sn bring in -47
sn bring the -102
sn bring to -54
sn call " -30
sn call . -62
sn call a -18
sn call for 24
sn call her 7
sn call him 66
sn call on 9
sn call the -17
sn call to 33
sn call with 11
sn captur the -27
sn car , -33
sn car . -23
sn car and -21
sn carry out -39
sn carry the -44
sn cast their -29
sn challeng . -25
sn challeng CAP 14
sn challeng to -59
sn charg of -39
sn charg that 12
sn charg with 30
sn choos CAP 8
sn claim CAP 30
sn claim the -13
sn claim to 40
sn clear that -9
sn com . -38
sn com / -13
sn com as -21
sn com at -26
sn com from -17
sn com in -53
sn com on 19
sn com out 82
sn com to -27
sn com under 14
sn com up 33
sn com with 15
sn comment , -29
sn comment . 6
sn comment about -22
sn comment on 65
sn commit to 12
sn compar to -102
sn compar with -68
sn concern . -35
sn concern about 8
sn consider a -19
sn consider the -6
sn continu , 50
sn continu . 25
sn continu his 23
sn continu to 37
sn contrast , -32
sn contrast to -31
sn contrast with -30
sn conversation with 9
sn count . -34
sn count on -22
sn cover the -26
sn creat a -16
sn credit for -46
sn critical of 89
sn criticism from 34
sn criticism of -10
sn criticiz CAP 27
sn criticiz the 17
sn debat . -7
sn debat CAP -43
sn debat and -22
sn debat in -31
sn debat on 28
sn debat over 26
sn debat that -38
sn decid to 9
sn decision , -36
sn decision not -5
sn declar CAP 17
sn declin to 48
sn defend CAP 52
sn defend his -10
sn deliver a 37
sn denounc CAP 40
sn denounc the 15
sn detail of -35
sn discuss the -32
sn document , -59
sn doubl digits -20
sn doubt about -5
sn eager to 11
sn earn NUM -19
sn elect officials -44
sn elect president -30
sn emerg as -44
sn end , -20
sn end . -25
sn end his -58
sn end of -22
sn end the -16
sn end up -15
sn endors CAP 5
sn endors the 27
sn endorsement . -36
sn endorsement from -28
sn endorsement of 67
sn expand CAP 20
sn experienc . -24
sn experienc as -29
sn experienc in -32
sn explain the 41
sn explain why 17
sn fact , -13
sn fact that -17
sn fail to 9
sn far . -23
sn far from -51
sn far less 33
sn favor CAP -65
sn favor of -20
sn fear of -33
sn feel the -26
sn fight . -16
sn fight against -32
sn fight the -37
sn fil a 80
sn find CAP 24
sn find a -81
sn find the -20
sn follow CAP 18
sn follow a 13
sn follow by -28
sn follow the -33
sn fre trade -22
sn full CAP -28
sn giv CAP -17
sn giv a 31
sn giv her 5
sn giv him -55
sn giv his -65
sn giv that -69
sn giv the -11
sn giv them -38
sn giv to -10
sn go . 19
sn go after 23
sn go back -79
sn go further -16
sn go into -36
sn go on 54
sn go to -62
sn goal . -35
sn goal of -18
sn high school -30
sn highlight the -36
sn hit CAP 40
sn hold a -43
sn hold on -44
sn hold the -45
sn hold up 13
sn hop for 6
sn hop of -51
sn hop that 6
sn idea . -27
sn idea of -14
sn idea that -6
sn identify as 23
sn ignor the -55
sn imply that -18
sn includ CAP -43
sn includ NUM -44
sn includ a 13
sn includ his -51
sn includ one -30
sn includ superdelegates -11
sn includ the -16
sn indicat that -9
sn insist that 18
sn intend to -25
sn interest . -37
sn interest in 9
sn interest rates -34
sn issu , -31
sn issu . -18
sn issu a 99
sn issu and -13
sn issu in -20
sn issu that -52
sn it " -13
sn it , -22
sn it . -14
sn it a -27
sn it also -30
sn it as -22
sn it came -44
sn it clear 25
sn it comes -26
sn it could -17
sn it did -16
sn it does -27
sn it had -16
sn it has -28
sn it in -26
sn it is 10
sn it may 28
sn it on -15
sn it out -19
sn it seems 53
sn it takes -20
sn it to -22
sn it was -12
sn it will -18
sn it would -9
sn join CAP -29
sn join by -81
sn join the -48
sn keep CAP -39
sn keep her -40
sn keep the -7
sn know , 17
sn know CAP 8
sn know as 7
sn know for 21
sn know how 11
sn know that -20
sn know to 16
sn know what -17
sn launch a 35
sn lay out 34
sn leav , -29
sn leav . -22
sn leav CAP -48
sn leav the -42
sn leav to -9
sn less than -8
sn lin , -24
sn lin . -17
sn lin of 7
sn link to -28
sn list . -40
sn list of -57
sn look ahead -10
sn look at -37
sn look for -30
sn look to 15
sn mak CAP 27
sn mak a 7
sn mak an 35
sn mak by -62
sn mak clear 61
sn mak her -15
sn mak him -47
sn mak his -43
sn mak in -70
sn mak it -19
sn mak no 111
sn mak sure -72
sn mak the 53
sn mak their -22
sn mak to -50
sn mak up -49
sn manag to 29
sn mark CAP -51
sn mean that 7
sn mean to 62
sn mention CAP 21
sn mention of -87
sn mention the 63
sn messag , 16
sn messag . -20
sn messag of 17
sn messag that -42
sn messag to -49
sn met with 6
sn mind . -9
sn mock CAP 55
sn mount a -46
sn mov on -42
sn mov to 7
sn movement , -36
sn movement . -26
sn nam , -30
sn nam . 6
sn nam CAP -34
sn nam of -46
sn need . -58
sn need a -68
sn need for -28
sn need to 7
sn nominat CAP -10
sn nominat contest -45
sn not , 51
sn not . 21
sn not : -18
sn not that 16
sn not the 89
sn offer a -40
sn open to 7
sn open up 97
sn opponent , 16
sn opponent . 43
sn oppos CAP 18
sn oppos the 6
sn opposition to 24
sn order to 14
sn pass a 41
sn pass the 6
sn pay NUM -28
sn pay for -38
sn personal email -17
sn pick up -27
sn pivot to -27
sn plan , -34
sn plan . -25
sn plan for -10
sn plan to 21
sn play a -29
sn play the -86
sn pledg delegates -48
sn pledg to 33
sn point , -35
sn point . -23
sn point in -24
sn point lead -22
sn point out 79
sn point to 39
sn pois to -6
sn position . 20
sn position in -35
sn position on 42
sn position to -70
sn post on -12
sn praiz CAP 11
sn press conference -29
sn press secretary -58
sn priority . 18
sn project . -24
sn promiz to 6
sn prompt CAP -55
sn propos a 60
sn proposal . -25
sn proposal to 11
sn prov to 29
sn provid a -38
sn push CAP -95
sn push back 32
sn push for 57
sn push the -9
sn push to 31
sn put CAP -36
sn put him -28
sn put it 95
sn put the -22
sn question , -43
sn question . -14
sn question CAP 58
sn question about -12
sn question from -41
sn question is 32
sn question of -16
sn question on 27
sn question whether 41
sn quick to 52
sn rail against 12
sn rais NUM -47
sn rais money -36
sn rais more -48
sn rais questions 6
sn rais rates -27
sn rais the -27
sn rang from 9
sn reach out -27
sn react to -50
sn ready for -46
sn ready to -6
sn reason to 27
sn receiv NUM -30
sn receiv a -19
sn receiv the -12
sn recogniz that 51
sn recogniz the -20
sn refer to 15
sn referenc to 19
sn refus to 42
sn reject the -40
sn releas DAY -69
sn releas a 111
sn releas by -67
sn releas of -10
sn releas on -77
sn releas the 20
sn rely on -27
sn remain the -52
sn remark , 17
sn remark that 21
sn report , 20
sn report . 35
sn report by 8
sn report from -85
sn report in 19
sn report on 13
sn represent CAP 13
sn represent a -54
sn represent the 5
sn request . -36
sn request for 17
sn requir a -66
sn respond by -73
sn respond to -15
sn respons , -42
sn respons . -22
sn return to 12
sn reveal CAP 35
sn rul , -22
sn rul . 14
sn rul out 32
sn rul that 7
sn run , -35
sn run . -13
sn run against -43
sn run for -37
sn run in -34
sn run mate -17
sn run the -39
sn say , 11
sn say . 18
sn say : -28
sn say CAP 12
sn say DAY 22
sn say about -14
sn say during -27
sn say former 30
sn say he 17
sn say her 12
sn say his 13
sn say it 17
sn say of 9
sn say on 15
sn say one 48
sn say she 27
sn say the 14
sn say there 16
sn say to 31
sn say was 30
sn scrambl to 21
sn see CAP 23
sn see a -21
sn see as 27
sn see him -33
sn seek the -101
sn seem like 46
sn seem to 31
sn seiz on -16
sn send a 70
sn send out 29
sn send to -80
sn sens of 45
sn set of -36
sn set to -9
sn set up 8
sn shar of -61
sn shift in -29
sn shoot . -40
sn shoot at -42
sn shoot in -32
sn show " -64
sn show , -15
sn show . 44
sn show CAP 14
sn show a 17
sn show how -7
sn show in -48
sn show no 25
sn show the -22
sn show up -81
sn sid , -24
sn sid . -20
sn sid of -30
sn sid with 84
sn sign of -28
sn sign that 26
sn sign up -14
sn slam CAP 33
sn speak about 83
sn speak at -14
sn speak in -39
sn speak on -32
sn speak out 94
sn speak to -21
sn speak with -47
sn spent more 66
sn spent much 93
sn stanc on 30
sn stand in -8
sn start of -18
sn start to -9
sn stat 's -22
sn stat CAP -18
sn stat and -19
sn stat in 38
sn stat like -14
sn stat of -17
sn stat on -37
sn stat party -28
sn stat that 9
sn stat to -8
sn stat where -30
sn stat with -20
sn stat — -19
sn stat ’s -14
sn statement , -34
sn statement . -14
sn statement DAY -26
sn statement about 34
sn statement that 15
sn step up -31
sn stop CAP -34
sn stop the -28
sn story , -14
sn story . -14
sn story about 26
sn story of 36
sn strategy . -33
sn struggl to 31
sn suggest CAP 17
sn suggest that 21
sn suggestion that 8
sn support , -29
sn support CAP 17
sn support a 33
sn support among 29
sn support for -18
sn support from -8
sn support him -37
sn support in -13
sn support of -10
sn support the 47
sn support to -16
sn supporter . -11
sn supporter and 16
sn supporter in -31
sn supporter of 32
sn supporter who -14
sn tak CAP -41
sn tak NUM 18
sn tak a 13
sn tak in -36
sn tak office -59
sn tak on -42
sn tak over -35
sn tak place -44
sn tak the -44
sn tak to -32
sn talk about 22
sn talk of 17
sn talk to -41
sn target CAP -6
sn target for -48
sn tell CAP 20
sn tell a 47
sn tell him -68
sn tell me 33
sn tell reporters 33
sn tell them 45
sn tend to 6
sn thank to -85
sn ther 's 11
sn ther , -27
sn ther . -18
sn ther are -13
sn ther is -25
sn ther was -15
sn ther were -26
sn think CAP 34
sn think about 23
sn think it -11
sn think of -10
sn think that -26
sn think the 9
sn threaten to 19
sn trad , -21
sn trad . -11
sn trad and -11
sn trad deals -27
sn turn into -46
sn turn out -54
sn turn over -61
sn turn the -71
sn turn to -8
sn tweet , 23
sn tweet . 17
sn tweet / -16
sn tweet > -15
sn tweet _ -26
sn tweet a 41
sn tweet id -20
sn tweet pic -21
sn tweet that -35
sn tweet tweet-author -20
sn tweet tweet-id -22
sn urg CAP -17
sn urg the -18
sn used a -19
sn used by -36
sn used the 36
sn used to -63
sn using a -10
sn using the -19
sn view , 45
sn view CAP 62
sn view as 35
sn view of -8
sn view on -53
sn vot , -42
sn vot . -32
sn vot CAP -13
sn vot against 58
sn vot and -14
sn vot at -37
sn vot for 26
sn vot in -5
sn vot on -48
sn vot to 20
sn vow to -9
sn want CAP -12
sn want the 55
sn warn that 6
sn watch the 6
sn wav of 5
sn weigh in 45
sn word , -33
sn worry about -24
sn worry that 19
sn writ , 49
sn writ . 30
sn writ CAP 20
sn writ a 8
sn writ in 33
sn writ on -31
sn writ that 22
sq abl -/- -12
sq accept -/- 12
sq accord -/near 15
sq accord near/- 52
sq accord touch/- -15
sq account -/- -6
sq accus -/near 10
sq accusation -/- 9
sq acknowledg -/- 26
sq acknowledg -/near -13
sq add -/- -90
sq add -/near -40
sq add -/touch 37
sq add near/- 28
sq add near/near 51
sq add near/touch 78
sq add touch/- 29
sq add touch/touch -40
sq address -/- -30
sq address -/near 102
sq admit -/- -48
sq adopt -/- -22
sq advic -/- 21
sq adviz -/- -59
sq advocat -/- 31
sq agre -/- 21
sq aim -/- -7
sq air -/- -14
sq alarm -/- 16
sq align -/- -19
sq alleg -/- 35
sq allegation -/- 6
sq allow -/- -8
sq anger -/- -12
sq angry -/- 9
sq announc -/- 36
sq answer -/- -16
sq anxiety -/- 41
sq apologiz -/- 16
sq appeal -/- -11
sq appear -/near -110
sq applaud -/- 32
sq approv -/- -17
sq argu -/- 9
sq argu -/near -11
sq argument -/- -11
sq ask -/- 12
sq ask -/near -28
sq ask -/touch -35
sq ask near/- 50
sq ask touch/- -20
sq assert -/- -53
sq assertion -/- -71
sq assessment -/- 10
sq assum -/- -39
sq assur -/- -16
sq attack -/near 25
sq attack near/- -69
sq attract -/- -18
sq attribut -/- 7
sq authoriz -/- 17
sq avoid -/- -55
sq awar -/- 8
sq back -/near -30
sq back near/- -61
sq becam -/- -7
sq becom -/- -28
sq begin -/- -34
sq believ -/- 6
sq believ -/near -7
sq best -/- -24
sq best near/- -41
sq better -/- -28
sq bitter -/- 17
sq blam -/- 45
sq blast -/- 35
sq block -/- -46
sq boast -/- -35
sq boo -/- 19
sq break -/- -12
sq bring -/- -46
sq broad -/- -24
sq broadcast -/- 13
sq calculat -/- -41
sq call -/- -8
sq call -/near 26
sq call -/touch 25
sq call near/- -51
sq captur -/- -46
sq carry -/- -66
sq cast -/- -27
sq certain -/- -27
sq challeng -/- 11
sq champion -/- 29
sq chant -/touch -15
sq charg -/- -21
sq cheer -/- -13
sq cheer near/- -69
sq choos -/- -10
sq cit -/- 43
sq claim -/- 6
sq claim -/near 76
sq clear -/- -16
sq coin -/- -45
sq com -/- -26
sq com -/near -7
sq com near/- -36
sq comment -/- -26
sq comment -/near 32
sq commit -/- -19
sq common -/- -13
sq compar -/- 16
sq complain -/- -9
sq complaint -/- 28
sq conced -/- -13
sq conclud -/- -47
sq condemn -/- -11
sq confident -/- 14
sq confirm -/- -9
sq confront -/- -28
sq consensus -/- 18
sq consider -/- 12
sq continu -/- -33
sq continu -/near -9
sq continu -/touch 66
sq continu touch/- 51
sq contrast -/- -16
sq controversial -/- -34
sq conversation -/- -17
sq convinc -/- 30
sq counter -/- -42
sq cover -/- 8
sq creat -/- -25
sq credit -/- -12
sq critical -/- -22
sq criticism -/- 33
sq cut -/- -39
sq debat -/near -42
sq debat near/- -41
sq decid -/- -9
sq decision -/- -9
sq declar -/- -19
sq declar -/near -12
sq declin -/- -25
sq decry -/- 50
sq deem -/- 59
sq deep -/- -19
sq defend -/- -14
sq defend -/near 50
sq deliver -/- -47
sq demand -/- -28
sq demonstrat -/- -12
sq denounc -/- 9
sq deny -/- -12
sq describ -/- 22
sq design -/- -22
sq desir -/- -32
sq determin -/- 8
sq devot -/- 8
sq direct -/- -45
sq disagre -/- 31
sq disagreement -/- 33
sq disappoint -/- 24
sq disavow -/- -20
sq disclos -/- -9
sq disclosur -/- 19
sq discover -/- -15
sq discuss -/- 11
sq discussion -/- 13
sq dislik -/- 27
sq dismiss -/- -15
sq disput -/- 21
sq divid -/- -23
sq document -/- 8
sq doubt -/- -14
sq draw -/- 14
sq eager -/- 35
sq earn -/- -39
sq elect -/- -38
sq embrac -/- -10
sq emerg -/- -12
sq emphasiz -/- 21
sq encourag -/- -36
sq end -/- -39
sq end -/near 41
sq endors -/- 10
sq endorsement -/- 21
sq engag -/- -26
sq enjoy -/- -26
sq establish -/- -14
sq expand -/- -11
sq expect -/- 31
sq experienc -/- -8
sq explain -/- -10
sq explain -/near -41
sq explain near/- 39
sq expos -/- -31
sq express -/- 14
sq eye -/- 18
sq fact -/- -13
sq fail -/- -21
sq fals -/- -31
sq far -/- -23
sq fault -/- 13
sq favor -/- 16
sq favorit -/- -32
sq featur -/- -24
sq feel -/- 22
sq fight -/- -23
sq figur -/- -44
sq fil -/- -15
sq find -/- -17
sq fir -/- -18
sq focus -/- -10
sq follow -/- -45
sq forecast -/- 43
sq forward -/- -21
sq fram -/- -62
sq fre -/- -23
sq full -/- -9
sq giv -/- -33
sq giv -/near 48
sq giv near/- -54
sq go -/- -21
sq go -/near -38
sq go -/touch 64
sq goal -/- 13
sq grant -/- -6
sq grow -/- -16
sq guarante -/- -44
sq guess -/- -38
sq happy -/- 19
sq harsh -/- 15
sq hat -/- 35
sq hear -/- -27
sq high -/- -18
sq highlight -/- 26
sq hint -/- -60
sq hir -/- -13
sq hit -/- -11
sq hold -/- -25
sq hop -/- 21
sq idea -/- 22
sq identify -/- -6
sq ignor -/- -38
sq imply -/- -26
sq impos -/- 16
sq includ -/- -30
sq includ -/near -17
sq includ near/- -59
sq indicat -/- 12
sq insist -/- 8
sq intend -/- 32
sq intens -/- 29
sq interest -/- -16
sq introduc -/- -28
sq investigat -/- -39
sq invit -/- -54
sq invok -/- 23
sq issu -/- -14
sq issu -/near -29
sq issu near/- -31
sq it -/- -18
sq it -/near -38
sq it -/touch -22
sq it touch/- -53
sq join -/- -46
sq jok -/- -20
sq judg -/- -8
sq keep -/- -19
sq keep -/near 37
sq knock -/- -59
sq know -/near 25
sq launch -/- -54
sq lay -/- -24
sq lean -/- 25
sq leav -/- -22
sq less -/- -16
sq lin -/- 6
sq link -/- -19
sq list -/- 17
sq littl -/- -17
sq lobby -/- -46
sq look -/- 8
sq main -/- 14
sq maintain -/- -30
sq mak -/- -11
sq mak -/near 40
sq mak -/touch -54
sq manag -/- -29
sq mandat -/- -19
sq mark -/- -35
sq mean -/- -27
sq mention -/- 36
sq messag -/- -15
sq messag -/near 15
sq messag near/- -41
sq met -/- -11
sq mind -/- 5
sq mock -/- -11
sq mount -/- -23
sq mov -/- -25
sq nam -/- -7
sq nam -/near 13
sq nam near/- -17
sq need -/- -22
sq need near/- -42
sq negotiat -/- 15
sq nominat -/- 21
sq not -/touch -54
sq not near/- 56
sq not touch/- 56
sq nothing -/- -11
sq notic -/- 22
sq obvious -/- 31
sq offer -/- 29
sq ongo -/- -17
sq open -/- -41
sq opponent -/- -24
sq oppos -/- 10
sq opposition -/- -16
sq order -/- 14
sq outlin -/- -36
sq outrag -/- 23
sq overwhelm -/- 14
sq paint -/- -14
sq pass -/- 8
sq pay -/- -15
sq perceiv -/- 28
sq personal -/- -16
sq persuad -/- 24
sq pick -/- -23
sq pitch -/- -7
sq pivot -/- -38
sq plan -/near -31
sq plan near/- -44
sq play -/- -32
sq plead -/- -7
sq pledg -/- -12
sq point -/near 45
sq point near/- -64
sq pois -/- -9
sq portray -/- -62
sq position -/- -16
sq post -/- -21
sq post -/near 18
sq praiz -/near 37
sq prediction -/- 13
sq prefer -/- 21
sq press -/near 38
sq press near/- 15
sq pressur -/- -8
sq promiz -/- -20
sq promiz -/near 15
sq promot -/- 14
sq prompt -/- -111
sq propos -/- 11
sq protest -/- -15
sq proud -/- 10
sq prov -/- -30
sq publish -/- -45
sq pursu -/- -33
sq push -/- -6
sq put -/- -31
sq put -/near 88
sq question -/- -5
sq question -/near 36
sq question near/- 20
sq quick -/- 24
sq quot -/- -22
sq rail -/- 74
sq rais -/- -11
sq rang -/- -32
sq reach -/- -36
sq react -/- -92
sq read -/- -109
sq read -/touch -7
sq ready -/- -7
sq reason -/- -13
sq rebuk -/- -17
sq recall near/- 49
sq receiv -/- -33
sq recommend -/- 14
sq recount -/- -14
sq refer -/- -31
sq refer -/near -19
sq refer near/- 61
sq referenc -/- 29
sq reflect -/- -12
sq refus -/- 9
sq refusal -/- 22
sq regard -/- 46
sq reiterat -/- 25
sq reject -/- 24
sq releas -/- -9
sq releas -/near 37
sq rely -/- -25
sq remain -/- -19
sq remark -/- -30
sq remark -/near 32
sq remember -/- 54
sq remind -/- 17
sq renew -/- 20
sq repeat -/- -7
sq report -/near 28
sq report -/touch 62
sq report near/- -10
sq represent -/- -14
sq requir -/- 17
sq resist -/- -30
sq resolv -/- -35
sq resonat -/- -33
sq respond -/- -46
sq respond -/near 51
sq respons -/- -10
sq restrict -/- 27
sq return -/- -25
sq reveal -/- -36
sq revelation -/- -11
sq roll -/- -34
sq rul -/- -11
sq run -/- -27
sq run -/near 48
sq run near/- -18
sq satisfy -/- 14
sq say -/- 17
sq say near/- 21
sq say near/touch 52
sq say touch/- 16
sq say touch/near 32
sq say touch/touch -11
sq scar -/- -19
sq scrambl -/- -33
sq see -/- -9
sq see -/near 40
sq see near/- -46
sq seem -/- -6
sq seem -/near 14
sq seiz -/- 31
sq self-describ -/- 61
sq send -/- -36
sq send -/near 37
sq sens -/- -6
sq sentenc -/- -7
sq sentiment -/- 36
sq set -/- -19
sq shar -/- 12
sq sharp -/- -18
sq shift -/- -29
sq shock -/- -18
sq shoot -/- -52
sq shoot near/- -49
sq show -/- 10
sq show -/near -67
sq show -/touch -115
sq show near/- -23
sq sid -/- -22
sq sign -/- -25
sq sign -/near 10
sq signal -/- 22
sq skeptical -/- -13
sq slam -/- 105
sq so-call -/- -8
sq speak -/- -15
sq speak -/near -7
sq speak near/- 20
sq spent -/- -17
sq split -/- -6
sq spot -/- -15
sq stanc -/- 24
sq start -/- -20
sq stat -/- -25
sq stat -/near 10
sq stat near/- 34
sq statement -/near 7
sq statement -/touch -54
sq statement near/- -13
sq step -/- -25
sq stop -/- -22
sq story -/- -11
sq struck -/- -9
sq struggl -/- -22
sq stuck -/- -28
sq suggest -/- 6
sq suggest near/- 70
sq suggestion -/- -10
sq support -/- 18
sq support -/near -66
sq support near/- -39
sq supporter -/- -21
sq supporter -/near -14
sq supporter near/- 64
sq sur -/- -40
sq surpriz -/- 7
sq suspect -/- 16
sq tak -/- -23
sq tak -/near -14
sq tak near/- 51
sq talk -/- 13
sq talk -/near -89
sq target -/- -23
sq tell -/- -13
sq tell -/near 33
sq tell near/- -17
sq tell touch/- 26
sq tell touch/near 31
sq testify -/- -19
sq thank -/- 7
sq ther -/- -23
sq ther -/near -6
sq ther -/touch -10
sq think -/- 8
sq think -/near -56
sq threaten -/- -45
sq tie -/- 16
sq titl -/- 9
sq touch -/- -17
sq tout -/- 21
sq trad -/- -23
sq troubl -/- 9
sq trust -/- -33
sq try -/- -11
sq try -/near -55
sq turn -/- -23
sq tweet -/- -44
sq tweet -/touch 60
sq tweet near/- 6
sq tweet touch/- 106
sq tweet touch/near 8
sq underscor -/- -15
sq understand -/- 11
sq unveil -/- -6
sq urg -/- 12
sq used -/- -39
sq used -/near 78
sq using -/- -23
sq very -/- -12
sq view -/- 20
sq vocal -/- 14
sq voic -/- 18
sq vot -/- -9
sq vot -/near -36
sq vot near/- -45
sq vow -/- 43
sq walk -/- -46
sq want -/- 7
sq want -/near -37
sq warn -/near 10
sq watch -/- -34
sq wav -/- -37
sq weigh -/- -59
sq welcom -/- -19
sq wish -/- 32
sq withdraw -/- 15
sq witness -/- 35
sq wonder -/- 74
sq word -/- -16
sq word -/near 27
sq word near/- -62
sq worry -/- 17
sq writ -/- -53
sq writ -/near -15
sq writ -/touch 66
sq writ near/- 38
sq writ touch/- 29
sq zero -/- 13
st abl - -28
st accept - 9
st accord - 13
st account - -15
st accus - 17
st accusation - 32
st accusation that0 -24
st acknowledg - 12
st acknowledg that0 7
st add - -18
st add that0 19
st address - -18
st admit - -22
st admit that0 24
st adopt - -18
st advic - 15
st adviz - -8
st advocat - 8
st agre - -21
st agre that0 45
st aim - -15
st air - -11
st alarm - -9
st align - -19
st alleg - 18
st allegation - 13
st allow - -13
st announc - 18
st announc that0 -17
st announcement - 9
st answer - 6
st anxiety - 30
st apologiz - -38
st appeal - -23
st appear - -16
st applaud - 18
st appoint - -11
st approv - 10
st argu - 15
st argu that0 26
st argument - 6
st ask - 6
st assail - 58
st assum - -134
st assur - -10
st attack - -5
st attack that0 -13
st attempt - -9
st attract - -18
st attribut - -16
st authoriz - -29
st back - -10
st bash - 41
st becam - -19
st becom - -22
st begin - -34
st believ - -18
st best - -15
st better - -29
st bitter - 17
st blam - 7
st blast - 40
st block - -16
st boast - -33
st boo - -6
st boom - -30
st break - -18
st bring - -20
st broad - -30
st broadcast - 5
st captur - -47
st careful - -26
st carry - -26
st certain - 9
st challeng - -11
st champion - -15
st chant - 6
st charg that0 12
st choos - -20
st cit - 13
st claim - -12
st clear - -14
st clear that0 -9
st com - -19
st comment - 7
st commit - -19
st common - -41
st compar - 13
st complain - -28
st complaint - -85
st condemn - -34
st confirm - -10
st confront - -75
st confus - 8
st consensus - -37
st continu - -42
st contradict - 10
st contrast - 12
st conversation - 12
st convinc - -52
st counter - 15
st cover - -6
st creat - -31
st credit - 12
st critical - -16
st criticism - -6
st cry - 44
st cut - -12
st debat - -9
st debat that0 -38
st declar - 8
st declin - -16
st decry - 50
st dedicat - -10
st defend - 11
st demand - 27
st demonstrat - -30
st denounc - 31
st deny - -14
st describ - 5
st design - -26
st desir - 10
st detail - -7
st determin - -6
st devot - -29
st direct - -26
st disagreement - 60
st disappoint - -19
st disavow - -28
st disclos - 16
st disclosur - -27
st discover - 21
st discuss - 14
st discussion - 6
st dislik - -8
st dismiss - -20
st disput - 34
st divid - -23
st document - 17
st doubl - -7
st doubt - -32
st draw - -21
st eager - -39
st earn - -43
st echo - 5
st elect - -31
st embrac - -15
st emerg - -13
st end - -25
st endors - 11
st endorsement - -6
st engag - -37
st enjoy - -9
st establish - -14
st estimat - -31
st expand - -9
st expect - 8
st experienc - -9
st explain - 7
st expos - -24
st eye - 8
st fact - -17
st fact that0 -17
st fail - -28
st fals - -27
st far - -21
st favorit - -9
st featur - -19
st feel - 6
st fight - -20
st figur - -15
st fil - -21
st find - -24
st fir - -6
st focus - -19
st follow - -24
st forward - -19
st fram - 11
st fre - -31
st full - -11
st giv - -20
st giv that0 -69
st go - -11
st goal - 9
st grant - -15
st grow - -15
st hammer - -30
st happy - -8
st harsh - 14
st hat - -9
st hear - -27
st high - -6
st highlight - 11
st hint - 75
st hir - -18
st hit - -11
st hold - -33
st hop - -6
st hop that0 6
st hopeful - -26
st idea - -9
st idea that0 -6
st ignor - 33
st imagin - 51
st imply that0 -18
st impos - -11
st includ - -32
st indicat that0 -9
st insist - 9
st insist that0 18
st intend - 18
st intens - 17
st interest - -6
st introduc - -25
st investigat - -23
st invit - -9
st invok - -8
st issu - -15
st it - -21
st it that0 -17
st it that1 24
st it that2 -33
st it that3 72
st join - -28
st jok - -14
st judg - -16
st keep - -21
st know - -9
st know that0 -20
st label - 57
st lament - 12
st launch - -25
st lay - -29
st lean - -8
st leav - -35
st less - -13
st lin - -14
st link - -12
st list - 27
st littl - -24
st lobby - -14
st lov - 21
st main - 12
st maintain - -90
st mak - -17
st mak that0 26
st manag - -39
st mandat - 12
st mark - -31
st mean - -34
st mean that0 7
st mention - 12
st messag - -11
st messag that0 -42
st met - -22
st mind - 12
st mock - -11
st mov - -33
st movement - -23
st nam - 5
st need - -30
st negativ - 9
st negotiat - 21
st not that0 16
st nothing - -21
st notic - -11
st obvious - 65
st offer - -6
st open - -28
st opponent - -24
st opt - -13
st order - 9
st outlin - 38
st outrag - 23
st overwhelm - 28
st pass - -36
st pay - -20
st perceiv - 11
st personal - -19
st persuad - 38
st pick - -26
st pitch - -12
st pivot - -33
st plan - -9
st play - -29
st plead - 22
st point - -16
st point that0 30
st pois - -9
st portray - 37
st praiz - 7
st predict - 11
st prediction - 29
st prefer - 18
st present - -6
st press - -16
st project - -29
st promiz - 14
st promot - 11
st prompt - -23
st propos - 23
st prov - -15
st provid - -18
st publish - -22
st pursu - -47
st put - -10
st question - 9
st quick - -32
st rail - 10
st rais - -20
st rang - 11
st rattl - -9
st reach - -22
st read - 8
st ready - -36
st reason - -29
st rebuk - 14
st recall - 12
st receiv - -34
st recogniz that0 51
st recommend - 14
st recommendation - -66
st recount - 38
st refer - -22
st referenc - 37
st refusal - -13
st reject - -30
st releas - -15
st rely - -31
st remain - -42
st remark that0 21
st remember - 18
st remind - -29
st renew - -39
st repeat - 14
st reply - -8
st report - -7
st report that0 10
st represent - -28
st request - 23
st requir - -10
st resolv - -35
st resonat - -11
st respond - -25
st respons - -17
st restrict - 36
st return - -34
st retweet - 23
st reveal - -16
st revers - -28
st rip - -19
st roll - -19
st rul - -10
st rul that0 7
st run - -17
st satisfy - 14
st say - 16
st say that1 -23
st say that2 6
st say that3 43
st scrambl - -31
st see - -14
st seek - -11
st seem - -19
st seiz - -12
st self-describ - 18
st send - -42
st sens - 15
st sentenc - -13
st sentiment - -11
st set - -16
st shar - -11
st shift - -19
st shock - 9
st shoot - -23
st shout - 23
st sid - -17
st sign - -9
st sign that0 26
st signal - -12
st singl - 14
st skeptical - 26
st slam - -6
st so-call - 9
st sound - 20
st speak - -7
st speculation - -10
st spent - -22
st split - -23
st spot - -9
st stanc - 14
st stand - -17
st start - -19
st stat - -18
st stat that0 9
st statement - -23
st statement that0 15
st step - -19
st stop - -24
st stress - -25
st struck - -25
st struggl - -45
st submit - -23
st suggest that0 21
st suggestion - 40
st suggestion that0 8
st support - 5
st supporter - -19
st surpriz - -35
st suspect - -106
st tak - -19
st talk - 13
st target - -21
st tell - 6
st tell that1 8
st tell that2 10
st tell that3 -33
st testify - 31
st thank - 7
st ther - -27
st ther that2 46
st ther that3 39
st think - 11
st think that0 -26
st tie - 20
st titl - -13
st touch - -13
st tout - 29
st trad - -18
st try - -35
st turn - -23
st tweet that0 -32
st underscor - -15
st understand - 16
st unveil - 7
st upset - 10
st urg - 21
st used - -33
st using - -11
st very - -11
st view - 10
st vocal - 5
st vot - -6
st vow - 7
st walk - -25
st warn - 6
st warn that0 6
st watch - -22
st weigh - -30
st wish - 9
st withdraw - -7
st witness - 22
st wonder - 20
st word - -13
st worry - 21
st worry that0 19
st writ that0 36
st yell - 45
st zero - -20
t abl to -18
t accord to 28
t account of 34
t accus of -69
t agre with -17
t aim at -65
t ask about -56
t ask for -18
t assessment of 30
t attack on 6
t attempt to -12
t awar of -12
t back of 42
t back to -8
t call for 24
t call on 9
t charg with 30
t com from -17
t com out -15
t com to -27
t com under -45
t com up 33
t comment on 65
t commit to 12
t concern about 8
t continu his 23
t continu to -24
t count on -22
t critical of 89
t criticism of -10
t debat on 28
t debat over 26
t deliver a 37
t doubt about -5
t endorsement of 67
t fail to -29
t far less 33
t favor of -20
t fear of -33
t feel the -26
t fil a 57
t giv a 31
t giv the -11
t go after 23
t go further -16
t go on -31
t go to -28
t hold up 13
t hop for 6
t hop of -51
t interest in 9
t issu a -50
t it is -12
t it may 28
t it not -35
t it seems 53
t it was -12
t it ’s -23
t know as 7
t know for 21
t launch a 35
t lay out 34
t less than -8
t link to -28
t look at -37
t look for -30
t look to 76
t mak CAP -46
t mak a -11
t mak an -11
t mak clear 87
t mak it -51
t mak the -36
t manag to 29
t messag of 17
t met with 6
t mov to 7
t need to -16
t opposition to 24
t pass a 41
t pick up -27
t pivot to -27
t point out 79
t point to 39
t pois to -6
t position on 42
t provid a -38
t push for 57
t put a 20
t put it 95
t question about -12
t question of -16
t rail against 12
t rais about -54
t rang from 9
t ready to -6
t refer to 16
t referenc to 19
t releas a -21
t rely on -27
t request for 17
t respond by -73
t respond to -15
t return to -8
t rul out 32
t say CAP -29
t say statement -12
t see as 27
t seiz on -16
t set to -9
t show up -81
t sid with 84
t sign up -14
t speak CAP -18
t speak about 178
t speak at -67
t speak of 172
t speak on -32
t speak out 15
t speak to -19
t speak with -47
t start to -9
t story about 26
t struggl to -7
t support for -18
t support of -10
t supporter of 32
t tak a -16
t tak at 160
t tak to 50
t talk about 22
t talk of 17
t tend to -47
t ther is -42
t ther no 25
t ther ’s -60
t think about 23
t think of -10
t try to -15
t turn to -8
t used the 36
t used to -63
t view of -8
t vot against 58
t vot for 26
t vot in -74
t worry about -24
t writ a -11
th - base -13
th - ing -9
th - s -11
th that0 ed 19
th that0 ing 16
th that1 base 16
th that1 ed 28
th that1 ing 12
th that2 base 13
th that2 ed 44
th that2 ing 40
th that2 s 29
th that3 base 38
th that3 ed 40
th that3 ing 72
th that3 s 14
w 0 ^ -10
w 1 < -22
w 1 CAP 16
w 1 ^ -20
w 1 a -20
w 1 after 36
w 1 and -70
w 1 as 19
w 1 but -6
w 1 by 25
w 1 he 28
w 1 her 46
w 1 his 35
w 1 i -17
w 1 if -27
w 1 in 10
w 1 it 8
w 1 one -21
w 1 she 21
w 1 some 17
w 1 that -40
w 1 the -12
w 1 their 49
w 1 they 53
w 1 this -36
w 1 we -12
w 1 what 14
w 1 when -11
w 1 while 16
w 2 's 27
w 2 , -33
w 2 -ing 12
w 2 -s 20
w 2 CAP 18
w 2 ^ 22
w 2 a -17
w 2 and -54
w 2 he 45
w 2 his 36
w 2 i 31
w 2 it 31
w 2 one -46
w 2 other -51
w 2 that -18
w 2 the -30
w 2 they 18
w 2 this -17
w 2 w 10
w 2 we 57
w 2 when 31
w 2 you -33
w 2 ’s 8
w 3 " 10
w 3 'd -50
w 3 'll -30
w 3 's -10
w 3 've -6
w 3 ( -30
w 3 ) 6
w 3 , 8
w 3 -ed -22
w 3 -ing -24
w 3 -s -7
w 3 . -16
w 3 / -42
w 3 : -23
w 3 ; -40
w 3 < -16
w 3 DAY 19
w 3 NUM -15
w 3 a -13
w 3 about -42
w 3 after 10
w 3 against -25
w 3 all 12
w 3 an -16
w 3 another 24
w 3 any -20
w 3 as -30
w 3 at -53
w 3 because -10
w 3 before 23
w 3 both 26
w 3 by -13
w 3 every -53
w 3 everyone 51
w 3 few 17
w 3 five 7
w 3 for -27
w 3 four -34
w 3 from -20
w 3 her -19
w 3 him -5
w 3 himself 22
w 3 his -13
w 3 how -18
w 3 i 6
w 3 if -10
w 3 in -17
w 3 into -32
w 3 it -11
w 3 its -36
w 3 like -11
w 3 many -47
w 3 my -75
w 3 of -17
w 3 on -32
w 3 one 11
w 3 or -19
w 3 other -30
w 3 others 24
w 3 over -44
w 3 several 15
w 3 she 5
w 3 since -10
w 3 some 10
w 3 such -15
w 3 than -21
w 3 that -13
w 3 the -17
w 3 their -30
w 3 these -47
w 3 they -15
w 3 those -11
w 3 though 26
w 3 under 6
w 3 up -32
w 3 w -12
w 3 what -20
w 3 where -37
w 3 whether -22
w 3 whose -13
w 3 without -15
w 3 — -9
w 3 ’s -12
`
