/** Made by bench/attribution/train.ts. */
export const cue: string = `
a " -ed -86
a " -ing -7
a " -s -25
a " CAP 22
a " a -12
a 's w -27
a ( NUM 14
a , " 34
a , -ed -6
a , -ing -24
a , -s -5
a , CAP -30
a , NUM 16
a , a 16
a , and -20
a , as -27
a , because 31
a , for 84
a , has -33
a , he -51
a , i 29
a , in -11
a , is 46
a , it -25
a , not -14
a , of -21
a , she 10
a , so -26
a , that 63
a , the -20
a , they -46
a , though -11
a , to -25
a , w -23
a , where -28
a , which -25
a , while 21
a , will 5
a , with -42
a , would 73
a -ed , 11
a -ed -ing 63
a -ed -ly 17
a -ed -s 50
a -ed . 26
a -ed DAY -41
a -ed a -24
a -ed at 24
a -ed by 13
a -ed for -30
a -ed in -17
a -ed that 48
a -ed the -5
a -ed to -17
a -ed w 15
a -ing , 35
a -ing -s 15
a -ing . -17
a -ing CAP 11
a -ing a 28
a -ing about 74
a -ing an 35
a -ing and -111
a -ing at -60
a -ing for 55
a -ing her 79
a -ing his 49
a -ing in 12
a -ing on 5
a -ing that -6
a -ing the 20
a -ing to -26
a -ing up -28
a -ing w -16
a -ing with -86
a -ly , -52
a -ly -ed -12
a -ly -ing 35
a -ly -s -15
a -ly . -34
a -ly CAP 57
a -ly NUM 26
a -ly about 63
a -ly by -146
a -ly in -53
a -ly that 19
a -ly w -6
a -s , -11
a -s -ed -31
a -s -ly 17
a -s . -35
a -s : -29
a -s CAP 34
a -s NUM -27
a -s a -17
a -s about 45
a -s after 7
a -s against -37
a -s and -21
a -s as -9
a -s at 14
a -s by 18
a -s for -21
a -s from -20
a -s have -21
a -s he 53
a -s in -17
a -s like 47
a -s of 6
a -s on 19
a -s or 20
a -s out -43
a -s that 9
a -s the -30
a -s w -17
a -s were -11
a -s who 19
a -s with 19
a -s — -30
a . $ -7
a . ) -37
a / > -16
a : " 47
a : $ 40
a : CAP -8
a : w 20
a ; $ -24
a > . -15
a ? $ -50
a CAP " -53
a CAP ' 27
a CAP 's 16
a CAP , -11
a CAP -ed -14
a CAP -ing 22
a CAP -ly -17
a CAP : 57
a CAP DAY 40
a CAP NUM -55
a CAP a 16
a CAP about -34
a CAP after 44
a CAP and 18
a CAP are 25
a CAP as 28
a CAP at -12
a CAP but 9
a CAP by -17
a CAP from -25
a CAP had -22
a CAP has 44
a CAP in 7
a CAP is 14
a CAP of 20
a CAP on -27
a CAP or 30
a CAP the 22
a CAP to 8
a CAP was 14
a CAP who 70
a CAP will -23
a CAP — -7
a CAP ’s 12
a DAY , -39
a DAY -ing -24
a DAY in -87
a DAY that 45
a DAY w -36
a NUM -s -18
a NUM of 76
a NUM to -13
a NUM w -21
a NUM — -6
a _ w -26
a a " 37
a a -ing -14
a a -s 15
a a CAP -14
a a NUM 27
a a few -62
a about -ing -38
a about NUM -42
a about his -21
a about the 24
a about w -14
a across the -46
a after CAP -43
a after a 45
a after the -14
a against CAP -15
a against the 13
a against w 6
a all -s 43
a all CAP -30
a all the 33
a an -ed 20
a an -ing -27
a an -ly -42
a an -s 6
a an CAP 30
a an w 19
a and -ed 8
a and -ing -38
a and -s -49
a and a -23
a and the -34
a another w 11
a any -s -17
a any w -9
a are -ed -65
a are -ing -10
a are -ly -37
a are -s 16
a are w -31
a as -ing 47
a as -s -34
a as CAP 10
a as a -13
a as an -28
a as w -18
a at CAP -5
a at NUM -8
a at the -19
a at w -19
a be w -62
a because of 27
a before the -40
a behind CAP 8
a between CAP -15
a between the 10
a both -s -29
a both CAP 12
a by -ing -7
a by -s 12
a by NUM -35
a by his 6
a by the -9
a by w -43
a can w -12
a could be -8
a could w -7
a did not -35
a does not -14
a during a -8
a during his -23
a during the -13
a every w -52
a for -s -34
a for CAP -7
a for a -9
a for her 20
a for his -29
a for this -18
a for w -32
a four -s -18
a from -ing -35
a from -s 21
a from CAP 11
a from NUM -67
a from a 14
a from her 9
a from the -7
a from w 11
a has -ed -40
a has been 12
a has w -41
a have -ed -7
a have been -52
a have w -35
a he -ed 18
a he -s 13
a he had 6
a he has -11
a he is 21
a he w 13
a he would -9
a he ’s -23
a her " -42
a her -s 12
a her . 7
a her CAP 31
a her as -27
a her to -37
a herself as 9
a him " 31
a him , 8
a him . 20
a him a -18
a him as 53
a him for 28
a him in -15
a him of -20
a him on 8
a him to 18
a him w 8
a himself as 68
a his " -69
a his -ing 84
a his -s -20
a his CAP 7
a his w 18
a how CAP 80
a how he 34
a how the 9
a how w -8
a hundreds of -58
a if he -22
a in -ing 32
a in -s -10
a in CAP -26
a in NUM -6
a in a 16
a in an 22
a in his -8
a in its 43
a in the -14
a in their -32
a in w -36
a into CAP -38
a into a -15
a into the -60
a into w -67
a is -ed -42
a is -ing 37
a is -ly -62
a is a -48
a is that 31
a is the -54
a is w -39
a it " 38
a it , -72
a it -ed -46
a it . -25
a it a 23
a it as 42
a it is -10
a it to -24
a it w 28
a it was 15
a it would 29
a it ’s 8
a its -s 6
a its w -6
a like CAP -36
a many of -63
a most of -6
a most w 10
a my w -21
a no w -46
a not to 53
a not w 14
a of " 34
a of -ing 19
a of -s -18
a of CAP -8
a of NUM -35
a of her 34
a of his 8
a of the -11
a of w -46
a off the -36
a on -ing 17
a on -s 38
a on CAP -14
a on DAY 7
a on a -42
a on her -46
a on his -87
a on to -18
a on w -19
a one of 9
a or w -24
a other -s 42
a out , -56
a out in -35
a out of -70
a out the 44
a out to -35
a out w -65
a over CAP 55
a over the -43
a over w -19
a several -s 13
a she -ed -32
a she -s -17
a she w 23
a she was -28
a she would 12
a should be -41
a since the 51
a so w -18
a some -s -21
a some of 19
a some w -16
a such a -37
a such as -37
a than CAP 24
a that " 17
a that , 52
a that -ed -63
a that -ing 10
a that -ly 8
a that -s 22
a that CAP 14
a that NUM 45
a that a 22
a that as -45
a that has -20
a that he 17
a that her -28
a that his 49
a that if -9
a that in 11
a that it 48
a that she 36
a that some 29
a that the 14
a that they 34
a that would 8
a the -ed 49
a the -ing 14
a the -ly -7
a the -s 9
a the NUM 12
a the most -31
a the two -20
a their -s -10
a their w 5
a them to 13
a them w 11
a these -s 12
a they -ed 37
a they had -34
a they have 58
a they were 23
a they will 32
a they would -18
a this w -10
a those -s 18
a three w -25
a through CAP -38
a through the -58
a to -ed -18
a to -ing 30
a to -ly -21
a to -s 5
a to a -14
a to do -32
a to get 12
a to have -27
a to her -53
a to his -43
a to the -30
a two -s -37
a under the -77
a up -ing 10
a up a 37
a up in -54
a up the -50
a up to -22
a up w -48
a w " -63
a w 's 50
a w , -21
a w -ed -42
a w -ing 21
a w -s 6
a w . -26
a w : -31
a w ; -29
a w = -22
a w ? -89
a w CAP 14
a w DAY -24
a w NUM -70
a w a 8
a w about 82
a w after 13
a w among 48
a w an -27
a w and -9
a w are 21
a w as -16
a w at -12
a w before -22
a w between -33
a w by -36
a w during 8
a w for -14
a w from -9
a w has -14
a w he 16
a w her 51
a w him 52
a w his -11
a w if -68
a w in -19
a w into -64
a w is 6
a w it -47
a w many -13
a w not -13
a w off -58
a w on 12
a w or -72
a w out -25
a w over -13
a w than -30
a w that 46
a w the -7
a w their -47
a w they -15
a w to -9
a w up -81
a w was 9
a w when -10
a w who -39
a w will 32
a w with -10
a was " -11
a was -ed -58
a was -ly 49
a was a 25
a was no 26
a was not 31
a was the -38
a was w -42
a were -ed 10
a were w -11
a when it -31
a where CAP -23
a whether CAP 48
a whether he -46
a whether the 15
a which w 42
a who w -63
a why CAP 24
a will be -48
a will w 7
a with -s 9
a with CAP -22
a with NUM -49
a with a 8
a with an 29
a with his -75
a with the -18
a with w -32
a within the -19
a would w -5
a your w -100
a — -ing -17
a — -ly -56
a — CAP -33
a — and 20
a — w -63
a ’s CAP -28
a ’s w -28
a2 " base -14
a2 " ed 13
a2 " s 24
a2 $ base -24
a2 $ ed 12
a2 $ ing -36
a2 $ s -18
a2 ' base 43
a2 ' ed -32
a2 's base 24
a2 's ed 20
a2 's s 64
a2 ) base -23
a2 , base -27
a2 , ing -15
a2 . base -18
a2 . ed -9
a2 . ing -13
a2 . s 16
a2 : base 12
a2 : ed -9
a2 : ing 11
a2 : s 35
a2 ; base -56
a2 = base -22
a2 > base -16
a2 ? base -36
a2 CAP base -9
a2 CAP ing 5
a2 DAY base -23
a2 DAY ing -37
a2 DAY s 15
a2 NUM base -33
a2 NUM ed -15
a2 NUM ing -41
a2 NUM s -17
a2 a base -21
a2 a ing -10
a2 about base 52
a2 about ed 52
a2 about ing 67
a2 about s -50
a2 according base -51
a2 according ed -223
a2 according s -19
a2 adding ed 63
a2 after base -49
a2 after ed -40
a2 after s 14
a2 against base 44
a2 against ed -7
a2 all base -9
a2 all ed -33
a2 all s -59
a2 also base -15
a2 among base 41
a2 an base -14
a2 an ed 10
a2 an ing -67
a2 an s -23
a2 and base -19
a2 and ed -11
a2 and ing -18
a2 and s -22
a2 another base 14
a2 any base 41
a2 are base 9
a2 are s 8
a2 as base -6
a2 as ed 17
a2 as s 23
a2 at base -10
a2 at ed -36
a2 at ing -20
a2 at s 97
a2 attack base 35
a2 attacks base 37
a2 back base -68
a2 back ed 55
a2 ban base -34
a2 ban ed 8
a2 be ed -7
a2 be s -25
a2 because base -12
a2 become base -43
a2 been base -29
a2 been s 23
a2 before base -59
a2 before ed 49
a2 being base 74
a2 between base -31
a2 big base -38
a2 bill ed 58
a2 both base -37
a2 but ed 38
a2 but s -43
a2 by ed -14
a2 by ing -74
a2 by s -56
a2 campaign base 9
a2 campaign ing -28
a2 campaign s -47
a2 can base 6
a2 candidacy ed 95
a2 candidate base -11
a2 candidate ed -28
a2 candidate ing 29
a2 candidates base 102
a2 candidates ing 11
a2 case base -10
a2 clear base 107
a2 comment ed 77
a2 comments ed 124
a2 could base 42
a2 could s 32
a2 country base -86
a2 country ed -94
a2 crowd ed 27
a2 days base -51
a2 debate base 23
a2 debate ed 71
a2 decision ed 24
a2 delegates base -39
a2 delegates s -62
a2 did ed -31
a2 do base 16
a2 down ed -125
a2 during base -29
a2 during ed 23
a2 each base -32
a2 email ed 33
a2 even base -59
a2 even ed 30
a2 even s 59
a2 far base -13
a2 federal base -22
a2 federal ed 23
a2 first base -53
a2 first ed 38
a2 for base -9
a2 for ed 49
a2 for ing -11
a2 for s -49
a2 former base 63
a2 former ing 29
a2 four base -11
a2 from ed -52
a2 from ing -35
a2 from s 12
a2 give base -27
a2 good base -70
a2 government base -88
a2 government ed -47
a2 group ed 14
a2 had base -23
a2 had ing -23
a2 had s 29
a2 has base 8
a2 has ed 38
a2 has ing -46
a2 has s 35
a2 have base -34
a2 have ed -22
a2 have ing -28
a2 have s -33
a2 he base -11
a2 he ed 13
a2 he ing 35
a2 he s -51
a2 health base -23
a2 help base 17
a2 her base -32
a2 her ed 20
a2 her ing 23
a2 her s 55
a2 him base -14
a2 him ed -27
a2 his base 6
a2 his ed -6
a2 his ing -11
a2 his s -58
a2 how ed 21
a2 how s -13
a2 however base 58
a2 i base 5
a2 id base -26
a2 idea ed 26
a2 if base -19
a2 if ed 45
a2 immigrants base -5
a2 immigration base 18
a2 in base -32
a2 in ed -25
a2 in ing -5
a2 in s -29
a2 including base -27
a2 interview ed 45
a2 into base -25
a2 into ed -76
a2 into ing -100
a2 is base -17
a2 is ed 27
a2 is ing -42
a2 is s -11
a2 issue ed 36
a2 issues base -30
a2 it base -6
a2 it ed 20
a2 it ing 31
a2 it s -24
a2 its base 16
a2 its ed 19
a2 just base -91
a2 last base -71
a2 last ed 9
a2 law base 41
a2 law ed 25
a2 least base 17
a2 least ed -8
a2 like base 10
a2 like s -23
a2 likely base -56
a2 little base 13
a2 long base -61
a2 made base 59
a2 made s -95
a2 major base -53
a2 make base -45
a2 make ed 34
a2 many ed -59
a2 many ing 111
a2 may ed 17
a2 media ed 28
a2 million base -32
a2 million ed -18
a2 money base -63
a2 month ed -24
a2 more base -21
a2 more ing 46
a2 more s -98
a2 most base -36
a2 most ed -55
a2 much base -11
a2 much ed 13
a2 much s -11
a2 need ed -17
a2 new base -7
a2 new ing -72
a2 next base -70
a2 night base -57
a2 night ed 31
a2 no base -11
a2 no ed 26
a2 nomination base 33
a2 nominee base 11
a2 not ed 6
a2 not s -21
a2 now base -21
a2 of base 6
a2 of ed 15
a2 of s 11
a2 off base -68
a2 on base -7
a2 on ed -16
a2 on ing -23
a2 on s 35
a2 one ed 6
a2 only base -11
a2 only ed 38
a2 opposition base 28
a2 or ed 48
a2 or ing 70
a2 or s -75
a2 other base 24
a2 other ed -35
a2 our base -75
a2 out base -29
a2 out ed -9
a2 out s 15
a2 over base -42
a2 over ed -11
a2 own base -32
a2 party base 5
a2 party ed 78
a2 party ing -14
a2 past base -6
a2 people base -73
a2 people ed -8
a2 people ing 12
a2 people s 48
a2 percent base -45
a2 percent ed 22
a2 place base -40
a2 play base 15
a2 policy base 18
a2 political base -26
a2 political ed -54
a2 polls ing 54
a2 president base 23
a2 president ed 7
a2 president ing -34
a2 presidential base 20
a2 presidential ed 30
a2 primary base 7
a2 public base 27
a2 question ed 26
a2 questions base 55
a2 raise base 27
a2 recent base 21
a2 recent ed 55
a2 recent ing 86
a2 referring ed 86
a2 release ed 73
a2 request base 21
a2 results ing 70
a2 run ed -86
a2 said base -48
a2 said s -51
a2 same base 62
a2 say base 60
a2 saying base -7
a2 saying s -35
a2 she base 25
a2 she ed 21
a2 she ing 14
a2 she s -25
a2 should base 7
a2 should ed -16
a2 since base -71
a2 so base -43
a2 so ed -18
a2 social base -83
a2 socialist ed 26
a2 some base -14
a2 some ed 51
a2 some s 28
a2 speak ed -51
a2 speech ed 17
a2 stage ed -152
a2 state base -65
a2 state ed 110
a2 state ing -44
a2 statement ed 20
a2 still base 23
a2 such base -15
a2 such s 123
a2 support base -34
a2 support ed 64
a2 support ing 65
a2 support s 85
a2 supporters ed 31
a2 tax base -44
a2 than base -50
a2 than ed -44
a2 than ing 28
a2 than s 18
a2 that base 11
a2 that ed 29
a2 that ing 12
a2 the base -15
a2 the ed 5
a2 the ing 7
a2 the s -7
a2 their base -23
a2 their ed 12
a2 their ing -9
a2 their s -90
a2 them base -37
a2 them ed 22
a2 there base -16
a2 there ed -17
a2 these base -21
a2 they base 19
a2 they ed -18
a2 they ing -19
a2 they s -91
a2 this ed -12
a2 those base -50
a2 though base -73
a2 three base -107
a2 through base -62
a2 time base -60
a2 to base 8
a2 to ed -11
a2 to ing 16
a2 to s -27
a2 too base -39
a2 turn base 23
a2 two base -38
a2 two ed -41
a2 up base 10
a2 up ed -50
a2 up s -53
a2 use base -22
a2 very base 7
a2 vote base -50
a2 vote ed 94
a2 voters base -44
a2 voters ing 66
a2 was base -8
a2 was ed 11
a2 was ing 7
a2 was s -21
a2 way base -11
a2 we base 28
a2 week base -40
a2 week ed 33
a2 well base -27
a2 were base 10
a2 were ed -39
a2 what s -40
a2 when base -49
a2 when ed 40
a2 where base 34
a2 whether base 27
a2 which base -17
a2 which s -39
a2 while base -41
a2 while ed -20
a2 while s 37
a2 who ed 12
a2 who ing 34
a2 will base -21
a2 will ed -9
a2 will ing -46
a2 will s -10
a2 win base -36
a2 win ed -61
a2 with ed -15
a2 with ing -13
a2 women base 14
a2 workers base -35
a2 would base 41
a2 would ing 6
a2 would s -29
a2 year base -37
a2 year ed 35
a2 you base -92
a2 — ed 12
a2 — ing -32
a2 ’s base -15
a2 ’s ed 22
a2 ’s ing -36
a2 ’s s 30
aw " A 6
aw " B 30
aw " D -16
aw " E -28
aw ' E -36
aw 's E -26
aw ( E -8
aw ) E 27
aw , B 25
aw , C 9
aw , D -32
aw , E -18
aw . A 16
aw . B 13
aw . C -21
aw . D -10
aw . E -24
aw / D -16
aw / E -18
aw : A 15
aw : C -28
aw ; E -23
aw > D -15
aw ? E -34
aw CAP A 13
aw CAP B 9
aw CAP C 12
aw CAP D 7
aw CAP E -9
aw DAY A 23
aw DAY B 30
aw DAY C -28
aw DAY E -17
aw NUM A 55
aw NUM B -28
aw NUM C 18
aw NUM D -26
aw NUM E -24
aw _ D -26
aw a A 13
aw a B 13
aw a E -8
aw abortion E 36
aw about D 29
aw about E -7
aw across E -33
aw added E -57
aw advantage E -77
aw after A 47
aw after D -22
aw after E -10
aw again E -39
aw against E -20
aw agreement E 54
aw ahead E -11
aw all D -26
aw all E -28
aw almost E -62
aw along E -88
aw also E -16
aw among E 9
aw an A 32
aw an B -23
aw an C 10
aw and C -19
aw and D -22
aw and E -25
aw any C 15
aw any D 25
aw appears E 16
aw are E -27
aw around E -8
aw as A 34
aw as B -19
aw as D -19
aw as E -10
aw at A 23
aw at C 15
aw at D 30
aw at E -19
aw attacks E 167
aw attention E 60
aw away E -6
aw back E -19
aw ballots D -77
aw because E 7
aw been E 6
aw before D -9
aw before E -16
aw behind E -20
aw being E 17
aw between E -22
aw beyond E -32
aw big E -30
aw both E -20
aw building E -28
aw but E -24
aw by A 7
aw by B 31
aw by C -5
aw by D 6
aw by E -14
aw call E 84
aw came E -83
aw campaign E -17
aw can E -64
aw candidate E -82
aw candidates E 35
aw chance E -58
aw change E -46
aw classified E -50
aw clear E -8
aw close E -90
aw closer E -63
aw college E -32
aw come E -76
aw comes E -51
aw comment E 27
aw comments E 40
aw committee E -35
aw conference E -45
aw conservative E 23
aw contest D -63
aw could E -39
aw criticism E 45
aw day E -32
aw deals E -37
aw delegates D -55
aw delegates E 11
aw did E -29
aw different E -71
aw difficult E 12
aw digits E -39
aw do E -18
aw does E -29
aw down E -34
aw during E -26
aw each E -23
aw earlier E 13
aw early A 68
aw easier E 9
aw either E 68
aw email E -9
aw enough E -33
aw even E -9
aw evidence E 5
aw far E -35
aw for A 22
aw for B -7
aw for C -20
aw for D -7
aw for E -21
aw foreign E 18
aw former A 56
aw former E 63
aw forward E 32
aw four E -66
aw free E -6
aw from C -11
aw from D -26
aw from E -9
aw get E -19
aw going E -38
aw good E -66
aw ground E -68
aw gun E 82
aw had E -27
aw hard E 16
aw harder E -42
aw has E -12
aw have E -29
aw he A 14
aw he B 45
aw he C 16
aw he D -8
aw he E -13
aw health E -8
aw her A 14
aw her B 10
aw her C 8
aw her D 49
aw here E -13
aw him A 8
aw him B 22
aw him C 22
aw him D 28
aw himself C 28
aw himself D -19
aw himself E -18
aw his B 18
aw his C 22
aw his D 23
aw his E -7
aw home E -67
aw how B 38
aw how C -11
aw how D 15
aw how E 5
aw id D -20
aw if B 25
aw if E 13
aw immigration D 8
aw immigration E 84
aw impossible E 21
aw in A 20
aw in B 27
aw in C 5
aw in E -23
aw information E -66
aw interest E 30
aw into E -37
aw is C -41
aw is E -12
aw issues E 46
aw it A 7
aw it C 20
aw it E -14
aw its A -9
aw its C 11
aw its E -19
aw jobs E -32
aw just E -52
aw large E -85
aw last A 47
aw last E -30
aw later E -10
aw law E 33
aw lead E -37
aw left E -38
aw legal E -12
aw less E -50
aw like C 16
aw like D -88
aw like E -5
aw likely E -52
aw little E 23
aw made E -56
aw make E 19
aw many E 26
aw mate E -14
aw may E -53
aw me A 42
aw me E -18
aw might E -38
aw money E -68
aw more C -15
aw more D 15
aw more E -32
aw most E 13
aw much E -25
aw nearly E -13
aw never E 39
aw new D -11
aw new E -35
aw news E -68
aw next E -63
aw no E 12
aw not E 16
aw now E 21
aw of A -10
aw of B 20
aw of C -16
aw of E -18
aw off E -29
aw office E -61
aw officials E -42
aw on A 14
aw on B 19
aw on C -31
aw on D -22
aw on E -21
aw one A 8
aw one D 10
aw one E -32
aw only E -49
aw or E -30
aw other E 23
aw out D -75
aw out E -31
aw over D -26
aw over E -10
aw part E -78
aw party E 33
aw people E -47
aw pic D -21
aw place E -7
aw point E -11
aw policy E 11
aw political E -23
aw poll E -44
aw possible E -77
aw president E -38
aw presidential E 34
aw primaries E -32
aw primary E -30
aw public E -40
aw questions E 24
aw rates E -38
aw recent A 71
aw release E 16
aw reporters A 32
aw reporters E -13
aw right E 39
aw safe E 21
aw said E -23
aw say E 105
aw saying E 71
aw school E -41
aw secretary E -86
aw secure E -33
aw sense E 46
aw several E -7
aw she A 26
aw she C 25
aw she D 31
aw she E -24
aw short E -85
aw should E -27
aw show D -60
aw since E -14
aw so D 13
aw so E -22
aw some D 35
aw some E -13
aw speaking E -76
aw stage E -34
aw still E -46
aw such E -52
aw superdelegates E -37
aw support E 89
aw sure E 9
aw take E -20
aw takes E -20
aw taxes E -35
aw than E -11
aw that A 14
aw that B 25
aw that C 8
aw that D 20
aw the A 20
aw the C 15
aw their A 18
aw their C 38
aw their D -10
aw their E -28
aw them A -10
aw them B 34
aw them C 22
aw them E -19
aw themselves D -48
aw there A 43
aw there E -22
aw they A 17
aw they C -5
aw they D 38
aw they E 10
aw this B 49
aw this C 52
aw this E -8
aw those E -6
aw three E 20
aw through D -16
aw through E -29
aw time E -63
aw to A 16
aw to B -8
aw to C 8
aw to D -7
aw to E -12
aw together E -59
aw too E -62
aw took E -47
aw toward E -29
aw trade E 11
aw turn E -20
aw tweet-author D -20
aw tweet-id D -22
aw two E -46
aw under E -49
aw until E -51
aw up E -30
aw very E 36
aw voters B 50
aw voters E -32
aw was A -26
aw was C 7
aw was D 14
aw was E -24
aw wasn’t E -36
aw well E 32
aw were E -19
aw what B 17
aw what C 15
aw what D 31
aw what E 18
aw when D -68
aw when E -48
aw where E -41
aw whether B 8
aw whether D 11
aw whether E 27
aw while E -66
aw who D -81
aw who E -9
aw why B 23
aw why E 33
aw will D -9
aw will E -37
aw win E -102
aw winning E -27
aw with C -15
aw with D 33
aw with E -20
aw within E 12
aw women E 18
aw work E -26
aw workers E -10
aw working E -96
aw would E -13
aw wrong E -50
aw you E -43
aw — A 35
aw — B 30
aw — C 51
aw — D 6
aw — E -15
aw ’s E -28
b -6
e - 22
e A -54
e B -32
e C -25
e D -17
ep - A 31
ep - B 52
ep - C 44
ep - D 31
ep - E 5
ep A A -51
ep A B -68
ep A C -89
ep A D -71
ep A E -45
ep B A -20
ep B B -13
ep B C -45
ep B D -46
ep B E -30
ep C A -42
ep C B -39
ep C C -18
ep C D -20
ep C E -23
ep D A -13
ep D B -18
ep D C -12
ep D D -8
ep D E -18
ep E A 21
ep E B 19
ep E C 27
ep E D 12
ep E E -9
f base -12
f ing -7
f s -10
fl base " -23
fl base ' -26
fl base 's -7
fl base ( -104
fl base ) 13
fl base , -10
fl base -ed -18
fl base -ing -25
fl base . -22
fl base / -16
fl base ; 5
fl base < -19
fl base ^ -17
fl base a -17
fl base after -28
fl base all 20
fl base although 6
fl base an -11
fl base and -11
fl base another -41
fl base at -23
fl base because -9
fl base both 54
fl base but -7
fl base by -13
fl base each -35
fl base every -24
fl base for -19
fl base from -18
fl base he -9
fl base him -6
fl base how -17
fl base i 12
fl base in -15
fl base into -39
fl base it -10
fl base its -20
fl base like 19
fl base many 60
fl base my 24
fl base of -11
fl base on -22
fl base one -9
fl base or -24
fl base other -24
fl base others 16
fl base out 56
fl base she -8
fl base some 63
fl base that -11
fl base the -16
fl base their -6
fl base them -18
fl base this -18
fl base though -11
fl base up -21
fl base w -18
fl base where -15
fl base whether -33
fl base which -13
fl base while -6
fl base you -6
fl base — -18
fl ed " 10
fl ed ) 15
fl ed , 10
fl ed -ed -15
fl ed -ing -13
fl ed CAP 9
fl ed DAY 35
fl ed NUM 5
fl ed ^ 15
fl ed a -33
fl ed after -15
fl ed all 11
fl ed an -85
fl ed another 18
fl ed as -34
fl ed both 20
fl ed but 9
fl ed for -6
fl ed from -40
fl ed he 6
fl ed her -82
fl ed his -23
fl ed i -6
fl ed if -45
fl ed it -6
fl ed many 50
fl ed of -28
fl ed one -19
fl ed or -11
fl ed others 39
fl ed she 6
fl ed since 38
fl ed that -10
fl ed the -29
fl ed them 19
fl ed they -12
fl ed w 7
fl ed we 8
fl ed what -29
fl ed when 11
fl ed who -11
fl ing " 25
fl ing , 9
fl ing -ed -49
fl ing -ing -46
fl ing -s -10
fl ing : -7
fl ing DAY -47
fl ing NUM -16
fl ing a -9
fl ing about -22
fl ing after 15
fl ing and 5
fl ing as -34
fl ing at -53
fl ing before 25
fl ing but -22
fl ing by -6
fl ing for -33
fl ing from -15
fl ing her -63
fl ing his -28
fl ing i -14
fl ing in -8
fl ing it -35
fl ing of -23
fl ing on -37
fl ing or -33
fl ing since -10
fl ing than -24
fl ing that -18
fl ing the -22
fl ing they 32
fl ing this -42
fl ing those -6
fl ing up -51
fl ing w -18
fl ing we -12
fl ing when -24
fl ing which -21
fl ing who 16
fl ing without -7
fl ing you 30
fl s " 20
fl s 's -8
fl s ) -25
fl s , 17
fl s -ed -35
fl s -ing -17
fl s -s -17
fl s DAY -30
fl s NUM -28
fl s ^ -7
fl s about -34
fl s all -27
fl s any -38
fl s as 40
fl s both -38
fl s but 36
fl s by 5
fl s few -31
fl s five -34
fl s for -16
fl s four -28
fl s from -7
fl s he 7
fl s her -11
fl s his -13
fl s in -7
fl s it 7
fl s its -40
fl s many -35
fl s of -7
fl s other -27
fl s several -55
fl s she 12
fl s some -31
fl s such -29
fl s that -24
fl s the -16
fl s their -28
fl s these -18
fl s this 19
fl s those -48
fl s three -35
fl s two -42
fl s w -11
fl s what -22
fl s which 9
fl s with 11
fl s — -16
fl s ’s -18
fn base " -48
fn base ) -26
fn base , -20
fn base -ed -28
fn base -ing -26
fn base -s -25
fn base . -25
fn base / -15
fn base : -46
fn base ; -56
fn base > -15
fn base ? -37
fn base CAP -21
fn base NUM -32
fn base _ -26
fn base about 20
fn base against 27
fn base all -16
fn base among -29
fn base an -16
fn base and -33
fn base any -16
fn base are -16
fn base around 24
fn base as -31
fn base at 11
fn base because -58
fn base before -40
fn base behind 51
fn base between -56
fn base beyond 18
fn base both -25
fn base but -19
fn base can -25
fn base could -11
fn base did -25
fn base does -32
fn base down 13
fn base during -29
fn base had -26
fn base has -20
fn base have -31
fn base he -13
fn base her -38
fn base him -12
fn base his 14
fn base how -11
fn base in -21
fn base into 22
fn base it 11
fn base its -77
fn base like -8
fn base me -31
fn base might -36
fn base my -16
fn base no -6
fn base not 20
fn base of 13
fn base on -5
fn base one -13
fn base or -28
fn base out 28
fn base she -13
fn base should -31
fn base since 14
fn base so -60
fn base some -77
fn base such -37
fn base than -29
fn base the -6
fn base their 22
fn base them -36
fn base themselves 79
fn base they 38
fn base those 8
fn base through -29
fn base toward 9
fn base under 9
fn base until -40
fn base up -12
fn base w -12
fn base was -9
fn base wasn’t -36
fn base were -26
fn base what -9
fn base when -14
fn base where 50
fn base whether -31
fn base who 21
fn base why -99
fn base will -18
fn base within -9
fn base would -6
fn base you 33
fn base — -23
fn base ’s -8
fn ed , 6
fn ed -ed -10
fn ed -ing -18
fn ed -ly 10
fn ed . 11
fn ed : 13
fn ed CAP 7
fn ed DAY 9
fn ed NUM -34
fn ed a 18
fn ed about 21
fn ed after -6
fn ed all -52
fn ed an -6
fn ed and 42
fn ed another 10
fn ed any 6
fn ed because -40
fn ed before -52
fn ed both -16
fn ed down 6
fn ed during -21
fn ed for 13
fn ed from -63
fn ed her -7
fn ed his -12
fn ed how -31
fn ed if 37
fn ed in 15
fn ed it 26
fn ed its 89
fn ed like -16
fn ed many -22
fn ed me -38
fn ed no 55
fn ed not 11
fn ed off 21
fn ed on -6
fn ed one -12
fn ed or -81
fn ed out 42
fn ed over -32
fn ed several 11
fn ed she 37
fn ed since -30
fn ed so 13
fn ed some 81
fn ed that 10
fn ed their 23
fn ed themselves 7
fn ed this -14
fn ed those 32
fn ed through -68
fn ed two -63
fn ed up 28
fn ed was 58
fn ed were 80
fn ed what -17
fn ed when 11
fn ed whether 31
fn ed why -10
fn ed with -13
fn ed — 52
fn ing " 5
fn ing , -47
fn ing -ed -40
fn ing -ing -26
fn ing -ly 73
fn ing -s -11
fn ing . -40
fn ing : -11
fn ing CAP -22
fn ing DAY -35
fn ing NUM -57
fn ing a -8
fn ing about 25
fn ing against 23
fn ing an 35
fn ing and -25
fn ing as -25
fn ing at -44
fn ing by -53
fn ing down 12
fn ing for 10
fn ing from -46
fn ing he 17
fn ing her 22
fn ing him -6
fn ing himself -57
fn ing his -14
fn ing how 61
fn ing in -14
fn ing into -19
fn ing it -23
fn ing its -34
fn ing off 30
fn ing on 60
fn ing one -7
fn ing out 36
fn ing over -65
fn ing she -12
fn ing the -16
fn ing their -47
fn ing them 11
fn ing they 12
fn ing this -41
fn ing those -40
fn ing to 9
fn ing up 25
fn ing w -16
fn ing whether -30
fn ing with -12
fn ing — -50
fn s " 19
fn s ( -25
fn s , -23
fn s -ed -42
fn s -ing -32
fn s -ly 10
fn s -s 9
fn s . -23
fn s : 43
fn s ; -11
fn s CAP 21
fn s DAY -60
fn s NUM 11
fn s a 13
fn s about 24
fn s after -21
fn s against -9
fn s among -8
fn s an 7
fn s and -33
fn s are -47
fn s at -36
fn s by 23
fn s during -12
fn s for 42
fn s from -19
fn s had -18
fn s has 12
fn s have -37
fn s he 23
fn s her 53
fn s him -53
fn s himself 31
fn s his 33
fn s how -28
fn s in -40
fn s is -59
fn s it -10
fn s its -47
fn s like -27
fn s no 73
fn s of 17
fn s or -38
fn s out 72
fn s over 28
fn s she -18
fn s such -11
fn s them -8
fn s this 10
fn s to -6
fn s w -10
fn s were -57
fn s where -11
fn s who -35
fn s will 39
fn s with -23
fn s would -58
fn s — -38
fq base -/- ' -14
fq base -/- , -10
fq base -/- -ed -17
fq base -/- -ing -21
fq base -/- . -21
fq base -/- / -16
fq base -/- : 9
fq base -/- ; 5
fq base -/- < -12
fq base -/- ^ -13
fq base -/- a -16
fq base -/- after -29
fq base -/- all 20
fq base -/- although 7
fq base -/- an -18
fq base -/- and -20
fq base -/- another -10
fq base -/- at -22
fq base -/- because -6
fq base -/- both 47
fq base -/- but -11
fq base -/- by -12
fq base -/- each -29
fq base -/- every -24
fq base -/- for -13
fq base -/- him 10
fq base -/- how -8
fq base -/- i 23
fq base -/- if -25
fq base -/- in -6
fq base -/- into -37
fq base -/- it -16
fq base -/- its -16
fq base -/- like 22
fq base -/- many 67
fq base -/- my 40
fq base -/- of -13
fq base -/- on -19
fq base -/- one -35
fq base -/- or -19
fq base -/- other -22
fq base -/- others 16
fq base -/- out 11
fq base -/- she -15
fq base -/- some 10
fq base -/- that -11
fq base -/- the -15
fq base -/- them -14
fq base -/- this -28
fq base -/- though -11
fq base -/- up -11
fq base -/- w -18
fq base -/- we 10
fq base -/- what -39
fq base -/- when 12
fq base -/- where -15
fq base -/- whether -30
fq base -/- which -13
fq base -/- whose 36
fq base -/- — -22
fq base -/- ’s -8
fq base -/near 's 13
fq base -/near , -24
fq base -/near -ed -37
fq base -/near -ing -53
fq base -/near -s -5
fq base -/near < -22
fq base -/near CAP -41
fq base -/near ^ -77
fq base -/near an 29
fq base -/near and 47
fq base -/near he -24
fq base -/near her 16
fq base -/near his 28
fq base -/near in -61
fq base -/near of -35
fq base -/near that 30
fq base -/near they 16
fq base -/near w -35
fq base -/near who -21
fq base -/touch -ed -13
fq base -/touch -ing -15
fq base -/touch -s -58
fq base -/touch CAP -20
fq base -/touch a -72
fq base -/touch that -54
fq base -/touch the -21
fq base near/- 's -52
fq base near/- , -6
fq base near/- -ing -47
fq base near/- -s 30
fq base near/- < -16
fq base near/- CAP 7
fq base near/- a -22
fq base near/- and 12
fq base near/- he -83
fq base near/- his -68
fq base near/- in -51
fq base near/- of 40
fq base near/- that 9
fq base near/- the -38
fq base near/- who 5
fq base near/- ’s 24
fq base near/near w -77
fq base touch/- " -19
fq base touch/- the -40
fq base touch/near " -50
fq ed -/- ) 9
fq ed -/- -ed 5
fq ed -/- DAY 35
fq ed -/- NUM -7
fq ed -/- ^ -11
fq ed -/- a -22
fq ed -/- all -12
fq ed -/- an -85
fq ed -/- and -7
fq ed -/- as -22
fq ed -/- both 19
fq ed -/- for 6
fq ed -/- he -15
fq ed -/- his -36
fq ed -/- i -6
fq ed -/- if -51
fq ed -/- it -9
fq ed -/- many 31
fq ed -/- of 6
fq ed -/- one -6
fq ed -/- others 22
fq ed -/- since 26
fq ed -/- some 25
fq ed -/- that -16
fq ed -/- the -21
fq ed -/- them -48
fq ed -/- they -8
fq ed -/- what -38
fq ed -/- when -11
fq ed -/- who -8
fq ed -/- — -7
fq ed -/near , 27
fq ed -/near -s -66
fq ed -/near CAP 20
fq ed -/near ^ 98
fq ed -/near and 33
fq ed -/near he 21
fq ed -/near it 35
fq ed -/near she -12
fq ed -/near the -52
fq ed -/near they -32
fq ed -/near w 9
fq ed -/near who -7
fq ed -/touch , 55
fq ed -/touch -s -72
fq ed -/touch CAP 20
fq ed -/touch and 55
fq ed -/touch he 45
fq ed -/touch she -7
fq ed -/touch that -5
fq ed -/touch w 18
fq ed near/- , 39
fq ed near/- -s -22
fq ed near/- CAP 8
fq ed near/- and -10
fq ed near/- he 8
fq ed near/- she -54
fq ed near/- that -8
fq ed near/- w 31
fq ed near/- when 78
fq ed near/near CAP 15
fq ed near/near w 27
fq ed near/touch w 82
fq ed touch/- " 6
fq ed touch/- CAP 26
fq ed touch/- and -51
fq ed touch/- he 33
fq ed touch/- she 34
fq ed touch/near " 62
fq ed touch/near CAP 77
fq ed touch/near and 68
fq ed touch/near he 49
fq ed touch/near she 49
fq ed touch/touch CAP 56
fq ed touch/touch he -41
fq ing -/- , -6
fq ing -/- -ed -33
fq ing -/- -ing -47
fq ing -/- -s -8
fq ing -/- : -7
fq ing -/- DAY -62
fq ing -/- NUM 39
fq ing -/- ^ -11
fq ing -/- a -34
fq ing -/- about -20
fq ing -/- after 28
fq ing -/- an -19
fq ing -/- and -19
fq ing -/- as -45
fq ing -/- at -53
fq ing -/- before -16
fq ing -/- but -17
fq ing -/- by 8
fq ing -/- for -6
fq ing -/- he 23
fq ing -/- her -53
fq ing -/- his -62
fq ing -/- it -31
fq ing -/- of -16
fq ing -/- on -17
fq ing -/- or -20
fq ing -/- she -9
fq ing -/- since -10
fq ing -/- than -10
fq ing -/- that -32
fq ing -/- the -19
fq ing -/- they 11
fq ing -/- this -42
fq ing -/- those 29
fq ing -/- up -53
fq ing -/- w -15
fq ing -/- we -57
fq ing -/- when -84
fq ing -/- while -25
fq ing -/- who -39
fq ing -/- without 9
fq ing -/- you 30
fq ing -/- — -13
fq ing -/near , 49
fq ing -/near -s 26
fq ing -/near and 51
fq ing -/near by 45
fq ing -/near for -87
fq ing -/near of -26
fq ing -/near w -29
fq ing -/touch , 35
fq ing -/touch -s -92
fq ing -/touch CAP -42
fq ing -/touch by -83
fq ing -/touch w -7
fq ing near/- , 38
fq ing near/- -s -17
fq ing near/- CAP -28
fq ing near/- the -18
fq ing near/- w -53
fq ing near/near , 61
fq ing near/touch , 135
fq ing touch/- " 12
fq ing touch/near " 34
fq s -/- ' -13
fq s -/- 's 6
fq s -/- ) -13
fq s -/- , 8
fq s -/- -ed -42
fq s -/- -ing -5
fq s -/- -s -21
fq s -/- CAP -7
fq s -/- DAY -42
fq s -/- NUM -33
fq s -/- ^ -23
fq s -/- about -28
fq s -/- all -27
fq s -/- and -16
fq s -/- any -39
fq s -/- both -39
fq s -/- but 70
fq s -/- by -42
fq s -/- few -31
fq s -/- five -34
fq s -/- four -28
fq s -/- he 7
fq s -/- her -24
fq s -/- in 10
fq s -/- it -11
fq s -/- its -23
fq s -/- many -35
fq s -/- of -5
fq s -/- on 18
fq s -/- other -28
fq s -/- several -54
fq s -/- she 6
fq s -/- some -31
fq s -/- such -11
fq s -/- that -8
fq s -/- the -16
fq s -/- their -34
fq s -/- these -15
fq s -/- this 40
fq s -/- those -49
fq s -/- three -36
fq s -/- two -32
fq s -/- w -11
fq s -/- what -22
fq s -/- who 39
fq s -/- with -12
fq s -/- — -37
fq s -/near 's -88
fq s -/near , 43
fq s -/near -ed -34
fq s -/near CAP 62
fq s -/near he -14
fq s -/near his -25
fq s -/near it -11
fq s -/near the -23
fq s -/near w 14
fq s -/touch CAP 19
fq s -/touch he -17
fq s -/touch w -30
fq s near/- -ing -78
fq s near/- CAP 11
fq s near/- he -7
fq s near/- his -31
fq s near/- the 14
fq s near/- w -18
fq s near/- who -55
fq s touch/- " 15
fq s touch/- CAP 34
fq s touch/- he 79
g +'d 13
g +'s -17
g +'ve -6
g +again -52
g +already -39
g +also 29
g +are 17
g +are+ly 39
g +are+not 40
g +be -104
g +being -82
g +can -22
g +can+be -103
g +cannot -98
g +could -24
g +could+be 18
g +did 42
g +did+not 40
g +did+not+ly 27
g +didn't 11
g +didn’t -15
g +do+not 30
g +does 44
g +does+not 49
g +doesn't 61
g +doesn’t 103
g +don't 7
g +don’t 49
g +earlier 77
g +even -7
g +first 10
g +had -21
g +had+been -27
g +had+ly 11
g +had+not -11
g +had+to -68
g +has+also 23
g +has+been 33
g +has+ly -21
g +has+no -6
g +has+not -12
g +hasn't 40
g +hasn’t -96
g +have 22
g +have+also 35
g +have+been 21
g +have+ly 85
g +having -57
g +instead -24
g +is 19
g +is+also 43
g +is+ly 57
g +is+ly+to -16
g +is+not 28
g +is+now 46
g +is+to -39
g +isn’t 15
g +just -34
g +last -93
g +later 12
g +long -8
g +ly 19
g +ly+to -74
g +ly+to+be -71
g +may -23
g +might -7
g +more+ly+to 38
g +most -16
g +much -67
g +must -57
g +never -67
g +next -40
g +no -67
g +not -16
g +not+to -76
g +now -11
g +should -51
g +should+be -47
g +still 14
g +then 15
g +to -25
g +to+be -59
g +to+get -68
g +to+have -62
g +to+ly 20
g +was+first 91
g +was+ly 40
g +was+not -26
g +were 20
g +were+ly 88
g +were+not -89
g +will+also -16
g +will+ly 41
g +will+not -25
g +will+not+be -79
g +won't -49
g +won’t -36
g +would -15
g +would+be -20
g +would+have -94
g +would+ly -45
g +would+not 32
g +wouldn’t 88
g +yet -34
g +’d -58
g +’ll -39
g +’re 15
g +’s -20
g +’s+ly -118
g +’s+not -41
gn  ' -31
gn  's -28
gn  ( 11
gn  ) -52
gn  , -8
gn  -ed -13
gn  -ing 8
gn  -ly -12
gn  / -26
gn  : 7
gn  ; -10
gn  > -15
gn  ? -71
gn  NUM -22
gn  _ -26
gn  a 6
gn  about 6
gn  across -53
gn  after -30
gn  against -13
gn  all 36
gn  among -6
gn  an -15
gn  and -37
gn  any 16
gn  are -35
gn  around -53
gn  be -79
gn  because -19
gn  been 6
gn  before -38
gn  behind -10
gn  being -78
gn  between -54
gn  beyond -39
gn  both -17
gn  by -22
gn  can -8
gn  could -24
gn  did -43
gn  do -98
gn  does -32
gn  down -20
gn  each -69
gn  for -9
gn  four 19
gn  get 39
gn  had -36
gn  has -37
gn  have -38
gn  he 16
gn  herself 29
gn  himself 6
gn  how 43
gn  if -13
gn  in -17
gn  into -26
gn  is -12
gn  it 11
gn  its -14
gn  like -45
gn  many -7
gn  may -48
gn  me 21
gn  might -43
gn  most 10
gn  no 9
gn  not -12
gn  of -13
gn  off -36
gn  on -6
gn  or -46
gn  other 6
gn  our -21
gn  out -33
gn  several 9
gn  she 11
gn  should -44
gn  since -7
gn  so -28
gn  some -11
gn  than -77
gn  that 10
gn  their 18
gn  them -14
gn  themselves 37
gn  those 10
gn  three -38
gn  through -18
gn  toward -83
gn  two 5
gn  under -41
gn  until -5
gn  up -32
gn  us -26
gn  w -8
gn  was -16
gn  wasn’t -36
gn  we -75
gn  were -20
gn  what 17
gn  when -11
gn  whether 40
gn  while -16
gn  who -39
gn  why 76
gn  with -11
gn  within -48
gn  would -9
gn  you -12
gn  — -25
gn  ’s -25
gn +'s -s -67
gn +'s w -69
gn +also -s 7
gn +also CAP 13
gn +also a 35
gn +also he 49
gn +also that -7
gn +also the 48
gn +also to 32
gn +also w 25
gn +are , -47
gn +are -s 68
gn +are . -63
gn +are CAP -22
gn +are in -93
gn +are that 68
gn +are the 44
gn +are to 39
gn +are w -5
gn +can the 50
gn +can w -44
gn +could CAP 14
gn +could the -27
gn +could w 16
gn +did+not -s -66
gn +did+not CAP -36
gn +did+not a 34
gn +did+not the -28
gn +did+not w 35
gn +does+not w 46
gn +had -s -13
gn +had CAP -54
gn +had a 13
gn +had the -14
gn +had to 9
gn +had w 12
gn +has , -47
gn +has -ing 6
gn +has -ly -74
gn +has -s 24
gn +has . -45
gn +has CAP 13
gn +has NUM -27
gn +has a -36
gn +has an 29
gn +has he 15
gn +has her 50
gn +has his 35
gn +has in 36
gn +has that 60
gn +has the 14
gn +has to 22
gn +has w -28
gn +has+been to 15
gn +has+ly the 35
gn +has+ly to -16
gn +have -ing 13
gn +have -ly 47
gn +have -s 8
gn +have CAP 27
gn +have a 13
gn +have that -28
gn +have their 110
gn +have they 31
gn +have to 32
gn +have w 42
gn +is , -110
gn +is -ing 15
gn +is -s 57
gn +is . 45
gn +is CAP 43
gn +is a 14
gn +is as 9
gn +is by 6
gn +is for -54
gn +is his 58
gn +is in -13
gn +is that 11
gn +is the -24
gn +is to 16
gn +is w 31
gn +ly , -32
gn +ly -ing 29
gn +ly -s -47
gn +ly CAP 22
gn +ly a 11
gn +ly in 35
gn +ly on -77
gn +ly that 26
gn +ly the 43
gn +ly to -42
gn +ly w -9
gn +may w -37
gn +might w -29
gn +most -s -75
gn +most w -98
gn +no of -42
gn +no w -90
gn +not+to w -19
gn +often w 31
gn +so . 24
gn +then the -87
gn +to " -53
gn +to , -7
gn +to -ed -96
gn +to -ing -33
gn +to -ly 36
gn +to -s -44
gn +to . -31
gn +to : 17
gn +to CAP -34
gn +to NUM 20
gn +to a -24
gn +to about -8
gn +to all -59
gn +to any -47
gn +to as -65
gn +to at -48
gn +to down -27
gn +to for -12
gn +to from -25
gn +to he 11
gn +to her 36
gn +to him -43
gn +to his -18
gn +to how -14
gn +to if 28
gn +to in -15
gn +to it -67
gn +to its -49
gn +to off -5
gn +to on -42
gn +to out -19
gn +to that -43
gn +to the -25
gn +to their -32
gn +to them 40
gn +to this -18
gn +to to -41
gn +to up -38
gn +to w -21
gn +to whether 54
gn +to with -43
gn +to+be , -53
gn +to+be . -26
gn +to+be w -87
gn +was -ing -35
gn +was -ly -79
gn +was -s 46
gn +was . -118
gn +was a -30
gn +was as 12
gn +was by 34
gn +was in 55
gn +was on -14
gn +was that -48
gn +was to 21
gn +were . -49
gn +were by -6
gn +were the 46
gn +were to -25
gn +were w -7
gn +will -s -37
gn +will CAP -34
gn +will a 54
gn +will to 59
gn +will w -14
gn +will+be w 47
gn +would -ing -38
gn +would -s 18
gn +would . -6
gn +would a -28
gn +would the 13
gn +would to -25
gn +’s -s -34
gn +’s w -54
l " CAP 27
l " and 38
l " but 12
l " he 33
l " in -97
l " it 158
l " she 37
l " that -35
l " the -44
l " w -26
l " which -20
l " who -56
l " — 14
l ' -s -88
l ' w 34
l 's -ed 14
l 's -ing 22
l 's -s 18
l 's CAP -13
l 's w 17
l ( CAP 36
l ) , 85
l , " 23
l , -ed 14
l , -ing -24
l , -s 45
l , CAP 51
l , NUM 15
l , a 15
l , after 5
l , and 9
l , as -40
l , he 61
l , his -38
l , i 19
l , if -23
l , it 9
l , she 68
l , that -27
l , the 7
l , they 117
l , though -11
l , we 48
l , when -64
l , which 10
l , while 129
l , who 24
l , with 69
l , you -40
l -ed , -11
l -ed -ing -17
l -ed CAP -36
l -ed DAY 61
l -ed a -43
l -ed about -30
l -ed an -13
l -ed and -64
l -ed by -47
l -ed from 40
l -ed her -66
l -ed his -69
l -ed in 55
l -ed on -29
l -ed that -40
l -ed the -13
l -ed their 33
l -ed they -89
l -ed w -11
l -ed with -42
l -ed — -24
l -ing , -25
l -ing -s -8
l -ing CAP -43
l -ing a 34
l -ing an 21
l -ing and -23
l -ing he -75
l -ing her -34
l -ing him -29
l -ing his -40
l -ing in -56
l -ing it -94
l -ing that 5
l -ing the -36
l -ing their -61
l -ing them 26
l -ing they -13
l -ing w -9
l -ly -ed -40
l -ly -ing -60
l -ly -s -14
l -ly CAP -5
l -ly and 38
l -ly w -17
l -s " -99
l -s , 8
l -s -ed 18
l -s -ing -23
l -s CAP -22
l -s a -70
l -s about -44
l -s after -33
l -s as -30
l -s before -23
l -s but 5
l -s for -31
l -s from -72
l -s he -87
l -s his -57
l -s in -9
l -s it -70
l -s of -43
l -s or -62
l -s she -41
l -s that -7
l -s the -17
l -s they -20
l -s w -29
l -s who 9
l -s with 27
l -s — 14
l . ) 40
l . , 47
l . CAP 12
l . NUM -31
l : CAP -62
l : i -96
l < / -15
l > < -16
l ? " 70
l CAP " -32
l CAP ' -29
l CAP 's -7
l CAP ) 30
l CAP , 6
l CAP -ed -32
l CAP -ing 37
l CAP -s 8
l CAP . -12
l CAP : -85
l CAP CAP 6
l CAP DAY -28
l CAP NUM 12
l CAP a 18
l CAP after 10
l CAP as 28
l CAP before 40
l CAP by -22
l CAP for -36
l CAP from -73
l CAP he -6
l CAP in -12
l CAP she -31
l CAP that -31
l CAP the 12
l CAP w 6
l CAP who -53
l CAP ’s -6
l DAY 's -19
l DAY , 59
l DAY and 28
l DAY that -35
l DAY ’s -23
l NUM " 18
l NUM , 34
l NUM -s 9
l NUM CAP -45
l NUM and -49
l NUM that 29
l NUM w -11
l NUM — -44
l ^ < -22
l ^ CAP 17
l ^ ^ -12
l ^ a -28
l ^ after 29
l ^ and -11
l ^ as 18
l ^ both -42
l ^ but -11
l ^ by 25
l ^ he 45
l ^ her 47
l ^ his 58
l ^ if -38
l ^ in 9
l ^ one -43
l ^ others -66
l ^ she 59
l ^ some 12
l ^ that 8
l ^ the -22
l ^ their 45
l ^ they 33
l ^ we 50
l ^ what -36
l ^ while 23
l ^ you 44
l a -ed 11
l a -ing -13
l a -s -21
l a CAP -45
l a w -28
l about NUM 38
l about his -92
l about the -28
l after he 39
l after the -8
l all -s -19
l all the 37
l although CAP 42
l an w -25
l and -ed -30
l and -ing -58
l and -s 20
l and CAP -12
l and NUM -23
l and a -12
l and he 48
l and his 22
l and i -19
l and it 15
l and other -24
l and she 7
l and the -27
l and they 39
l and w -47
l and who 141
l another w -38
l are -ing -33
l are w -63
l as -s 28
l as CAP 22
l as a -16
l as he 24
l as it -49
l as she -14
l as the 25
l as they 31
l at a -37
l at one -52
l at the -10
l at w -61
l be -ed 11
l be -ing -60
l be a 43
l be the 21
l be w -38
l because he -18
l because it 19
l because they 10
l been -ed -22
l been w -70
l before he -89
l before the 17
l both -s 11
l but -s 85
l but CAP 7
l but he 109
l but it 42
l but she 64
l but that -11
l but the 12
l but they 22
l but w -52
l by -ing -57
l by NUM -34
l by the -37
l by w -50
l can w -36
l could w -20
l despite the -79
l do you 32
l during a -39
l during the -38
l each w 89
l five -s 6
l for -s -50
l for CAP -48
l for a -48
l for his 19
l for the -30
l for w -31
l from -s -9
l from CAP -55
l from the -53
l from w -32
l had -ed -56
l had w -67
l has -ed -26
l has a 52
l has the 110
l has w -12
l have -ed -51
l have a 59
l have the -70
l have w -53
l he -ed -20
l he -s -60
l he w -26
l her -s 9
l her w -13
l him , 26
l his -ed 23
l his CAP 32
l how he -65
l i w -43
l if CAP -31
l if he -96
l if it -119
l if she -60
l if they -51
l if you 25
l in -ing -32
l in CAP 11
l in NUM 23
l in a -20
l in an 35
l in five 49
l in her 19
l in his 6
l in other -15
l in the 12
l in their 104
l in w 20
l into the 33
l is -ed -47
l is -ing -28
l is a 22
l is in -31
l is the 28
l is w -64
l it , 14
l it -s -26
l it w 16
l its w -45
l many -s 14
l many CAP 68
l many w 23
l may w -27
l most -ing 34
l most -s 50
l most w -10
l no -s -21
l no one 45
l no w -13
l not -ed -26
l not -ing 37
l not w -19
l of -ing -29
l of CAP -9
l of NUM -56
l of a -52
l of an -68
l of her -18
l of his -16
l of the -30
l of their -58
l of them 26
l of those -44
l of w -19
l of whom 13
l on -s 22
l on CAP -27
l on his -62
l on the -25
l on w -18
l one that 14
l one w 14
l other -s 21
l other CAP 36
l out of -44
l over the -49
l several -s -28
l she -ed -28
l she -s -18
l she w -52
l since he 30
l since the 21
l so w -100
l some -s 61
l some CAP 96
l some w 43
l than NUM -28
l that -ed 17
l that -s -70
l that CAP -101
l that he -93
l that his -74
l that it -70
l that she -116
l that the -44
l that they -57
l that w -16
l the -ed -74
l the -ing -45
l the -s 7
l the CAP -31
l the NUM -15
l the other 8
l the two 17
l the w 9
l their -s -6
l their w -20
l these -s 30
l they -ed -37
l they w -44
l this w -31
l those -s -35
l those who -27
l though he 60
l three -s -53
l through the -32
l to -ing -42
l to -s -42
l to CAP -27
l to a -32
l to her 48
l to w -39
l two -s -57
l two w -41
l up the -55
l w " -96
l w 's -11
l w ) 13
l w , 6
l w -ed -8
l w -s -10
l w . -16
l w ; -21
l w CAP -43
l w DAY -9
l w NUM -52
l w a -37
l w about -30
l w after 11
l w an -21
l w and -13
l w any -26
l w as 19
l w at -47
l w because 26
l w but -16
l w for -17
l w from -34
l w he -84
l w him -52
l w his -53
l w i -68
l w if -22
l w in -52
l w into -42
l w it -62
l w its 28
l w of -12
l w on -37
l w or -19
l w over 34
l w she -82
l w than -19
l w that -13
l w the -35
l w their -38
l w they -88
l w those 19
l w two -29
l w under -39
l w up -18
l w we -83
l w while 19
l w who -34
l w without 6
l w — 25
l w ’s -11
l was -ed -14
l was -ing -14
l was a 21
l was the -16
l were -ed -61
l were w -40
l what -s 33
l what CAP -41
l what he -133
l what it 75
l what she -115
l what they -58
l what we -27
l when he -26
l when i 24
l when it -31
l when she -73
l when they -33
l where CAP -110
l whether CAP -45
l whether he -66
l which -s 21
l which CAP -25
l which he 83
l which she -8
l while CAP 41
l while he 42
l who -ed -54
l who he 115
l who w -46
l whom he -77
l whose -s 54
l will w -61
l with CAP 15
l with a -42
l with his 150
l with w -43
l would w -52
l — CAP -11
l — a -29
l — and 25
l — but 46
l — he 94
l — w 8
l — which -39
l — who 55
l ’s -ed -89
l ’s -ing 62
l ’s -s 16
l ’s CAP -13
l ’s w -15
ln " -s -23
ln " . 17
ln " CAP 14
ln " _ -26
ln " a 45
ln " one 50
ln " that 15
ln " the 11
ln " to -12
ln " w 7
ln ' w 13
ln 's , -69
ln 's -ed -36
ln 's -ing -52
ln 's -s 11
ln 's . -50
ln 's in -43
ln 's of 45
ln 's on 24
ln 's that -10
ln 's the 11
ln 's to 23
ln 's w -8
ln ) CAP 11
ln ) w -8
ln , , -20
ln , -ed -9
ln , -ing 48
ln , -ly 11
ln , -s 10
ln , . -35
ln , CAP 24
ln , DAY -50
ln , NUM -51
ln , an -42
ln , and -81
ln , are 9
ln , at 17
ln , by -45
ln , for -65
ln , from 25
ln , has -23
ln , he 43
ln , him 33
ln , his 18
ln , how -143
ln , it 46
ln , of 20
ln , on 12
ln , one 26
ln , over 55
ln , she 24
ln , that 24
ln , the 9
ln , their 24
ln , them 14
ln , they 53
ln , this -7
ln , those -15
ln , to 22
ln , up 11
ln , was -32
ln , what -73
ln , will -29
ln , with -73
ln , would 29
ln -ed " -18
ln -ed , -56
ln -ed -ed -16
ln -ed -ing 5
ln -ed -ly 25
ln -ed -s -17
ln -ed . -33
ln -ed CAP -48
ln -ed NUM 41
ln -ed a -50
ln -ed all -9
ln -ed and -32
ln -ed as -27
ln -ed for 77
ln -ed from 19
ln -ed her -38
ln -ed him -63
ln -ed his -34
ln -ed in -33
ln -ed of -44
ln -ed on -23
ln -ed that -60
ln -ed the -29
ln -ed to -58
ln -ed w -32
ln -ed with -46
ln -ing " -30
ln -ing , -48
ln -ing -ed -79
ln -ing -ing -32
ln -ing -s -63
ln -ing . -25
ln -ing CAP -32
ln -ing about -57
ln -ing and -30
ln -ing as -43
ln -ing at 48
ln -ing by -15
ln -ing for 12
ln -ing from 36
ln -ing in -20
ln -ing of -40
ln -ing the -19
ln -ing with 19
ln -s " -40
ln -s , -9
ln -s -ed 13
ln -s -ing 29
ln -s -ly 37
ln -s -s 14
ln -s . -13
ln -s : -97
ln -s CAP 8
ln -s NUM -50
ln -s a 9
ln -s about -25
ln -s an -16
ln -s and -8
ln -s as -57
ln -s at 23
ln -s by -7
ln -s for -9
ln -s from -64
ln -s he 11
ln -s her -11
ln -s him 36
ln -s his -25
ln -s how 82
ln -s in -44
ln -s into -62
ln -s it 27
ln -s of -33
ln -s on -7
ln -s out -55
ln -s over -65
ln -s than -42
ln -s that 24
ln -s the -14
ln -s their -28
ln -s them -26
ln -s they 14
ln -s to -30
ln -s up -63
ln -s whether 32
ln -s with -33
ln . . -14
ln . / -13
ln / > -15
ln : CAP 7
ln : w -97
ln < / -16
ln < w -22
ln CAP " -7
ln CAP -ed -12
ln CAP -ing 18
ln CAP -ly -12
ln CAP -s -13
ln CAP . 17
ln CAP : 11
ln CAP CAP 15
ln CAP DAY 25
ln CAP NUM -42
ln CAP a -14
ln CAP about -5
ln CAP after -50
ln CAP against -38
ln CAP an -12
ln CAP and -6
ln CAP any -10
ln CAP are -49
ln CAP as -39
ln CAP at -26
ln CAP before 24
ln CAP by -26
ln CAP down -114
ln CAP during -23
ln CAP for -25
ln CAP from -54
ln CAP have -31
ln CAP he 20
ln CAP her -15
ln CAP him 9
ln CAP himself -41
ln CAP his -15
ln CAP how 10
ln CAP if 51
ln CAP in 15
ln CAP into -24
ln CAP is -24
ln CAP it -21
ln CAP its -39
ln CAP most 59
ln CAP not 34
ln CAP of 6
ln CAP off -78
ln CAP on -15
ln CAP out -103
ln CAP over 6
ln CAP several -24
ln CAP she 23
ln CAP some 53
ln CAP that 23
ln CAP the 7
ln CAP their -42
ln CAP them -17
ln CAP this 79
ln CAP those 66
ln CAP to 18
ln CAP up -17
ln CAP w 15
ln CAP was -73
ln CAP what 22
ln CAP whether 59
ln CAP who 18
ln CAP — -29
ln DAY CAP 31
ln DAY that 14
ln DAY the -25
ln DAY w 6
ln NUM , 7
ln NUM -ed -29
ln NUM -s -68
ln NUM . -38
ln NUM CAP 13
ln NUM in -15
ln NUM the 51
ln NUM they 48
ln NUM to -9
ln NUM w -62
ln ^ " 115
ln ^ , -22
ln ^ -ing 18
ln ^ -ly -41
ln ^ -s -17
ln ^ : -139
ln ^ an 15
ln ^ are -24
ln ^ by 43
ln ^ has 88
ln ^ in -19
ln ^ not -75
ln ^ that 68
ln ^ the 23
ln ^ to -45
ln ^ w -5
ln ^ was 17
ln ^ whether 16
ln ^ will -24
ln ^ would -46
ln a , -28
ln a -ed -9
ln a -ing 9
ln a -s -20
ln a . -29
ln a CAP -53
ln a DAY -36
ln a and -47
ln a at -65
ln a by 69
ln a for 18
ln a from -59
ln a in 74
ln a of -36
ln a on 24
ln a that -29
ln a the -44
ln a to 8
ln a w -21
ln about w -30
ln after CAP -39
ln after the -98
ln after w 24
ln an . -17
ln an that 59
ln an to -6
ln an w -27
ln and , 6
ln and -ed 86
ln and -ing 14
ln and . -61
ln and a -32
ln and he 9
ln and her 48
ln and him 32
ln and his 20
ln and in -42
ln and it 25
ln and of -89
ln and on -85
ln and that 74
ln and the 41
ln and their 62
ln and them 10
ln and to 17
ln and w -13
ln any w -36
ln as -s -34
ln as by 79
ln as w -23
ln before w -67
ln both . 48
ln but -ing 40
ln but -s 12
ln but CAP -13
ln but a 43
ln but that 99
ln but to 19
ln by -s -26
ln by . 42
ln by CAP 6
ln by a 55
ln by that -118
ln by the 43
ln by w 19
ln for -s -26
ln for . -32
ln for CAP -16
ln for a -70
ln for the -47
ln for w -14
ln from -s -42
ln from the 9
ln from w -35
ln he , 20
ln he -ed -38
ln he -ing 21
ln he -ly -20
ln he . 8
ln he : 36
ln he NUM -50
ln he a 29
ln he an 19
ln he as 55
ln he at 40
ln he by 22
ln he for 6
ln he he -8
ln he her -17
ln he himself -98
ln he his 9
ln he it 10
ln he of 63
ln he on -74
ln he that 28
ln he them 23
ln he to -24
ln he up 33
ln he w 21
ln he with -16
ln her , -76
ln her . -46
ln her to 56
ln her w 13
ln him w 26
ln his , -34
ln his -ed -38
ln his -ing 8
ln his -s 37
ln his . -58
ln his a 12
ln his and 29
ln his in 46
ln his is -54
ln his the 31
ln his to -12
ln his w -5
ln i , 21
ln i . 31
ln i CAP -30
ln i that -18
ln i the -48
ln i to 20
ln i w -30
ln if w -12
ln in , -19
ln in -ing -31
ln in -s -63
ln in . 20
ln in CAP 29
ln in a -48
ln in of 50
ln in to -34
ln in w 8
ln in with -45
ln it , -23
ln it -ing -13
ln it -ly 34
ln it -s 31
ln it . 19
ln it CAP 9
ln it a -24
ln it for -41
ln it out 22
ln it that -18
ln it to 45
ln its w -87
ln of , -40
ln of -ed -39
ln of -ing 48
ln of -s -13
ln of . -8
ln of CAP -44
ln of and -29
ln of for -39
ln of from 37
ln of in -33
ln of w -18
ln of with -46
ln on , -35
ln on -s -56
ln on . -32
ln on CAP 57
ln on w -42
ln one , -33
ln one w -9
ln or w 39
ln other , -15
ln other . -14
ln she " -14
ln she -ing -13
ln she -s 69
ln she CAP -10
ln she a -24
ln she her 21
ln she him 75
ln she in 9
ln she it -66
ln she she -12
ln she that -28
ln she the -17
ln she w 38
ln some w 10
ln that " -46
ln that , -26
ln that -ed -51
ln that -ing 44
ln that -ly -54
ln that -s 27
ln that . -26
ln that CAP 18
ln that by -25
ln that for 13
ln that had -9
ln that her -12
ln that him -21
ln that in -34
ln that on 25
ln that the -12
ln that them -8
ln that to 37
ln that was -54
ln that will -37
ln that would -26
ln the " 8
ln the 's -18
ln the , -35
ln the -ed -41
ln the -ing 5
ln the -ly -64
ln the -s -22
ln the . -21
ln the CAP -29
ln the NUM 19
ln the a -107
ln the against -40
ln the as -36
ln the at 40
ln the by 64
ln the for -29
ln the from 10
ln the has 73
ln the he -35
ln the in -32
ln the on -26
ln the that -9
ln the the 20
ln the to -12
ln the w -25
ln the was -47
ln the were -46
ln the will -38
ln the with 48
ln the would -44
ln the — -48
ln the ’s -16
ln their , 21
ln their -s -55
ln their . -10
ln their w -52
ln they -ed -37
ln they -ly -62
ln they -s 32
ln they . 38
ln they CAP -26
ln they a 33
ln they him 15
ln they it -109
ln they that 23
ln they the 26
ln they their 48
ln they to -56
ln they w -35
ln this , -37
ln this . -12
ln this w 43
ln those . -31
ln those w -23
ln three -s -43
ln w " -23
ln w ( -8
ln w , -8
ln w -ing -10
ln w -ly -11
ln w -s -10
ln w . -10
ln w : -22
ln w ; -32
ln w ? -54
ln w DAY 8
ln w NUM 32
ln w about -11
ln w after -43
ln w against -30
ln w all 11
ln w among -27
ln w an 15
ln w and -43
ln w another -105
ln w any -46
ln w are -9
ln w as -8
ln w at -21
ln w be -38
ln w because -13
ln w before -28
ln w between 30
ln w by -15
ln w could -45
ln w down -7
ln w during -28
ln w for -18
ln w had -21
ln w has -62
ln w he -23
ln w her -45
ln w him 18
ln w his 17
ln w how -8
ln w if 12
ln w in -16
ln w into 23
ln w is -16
ln w its 16
ln w like -40
ln w no 54
ln w not -10
ln w of -11
ln w on -17
ln w one -23
ln w or 13
ln w out -6
ln w over 23
ln w she -6
ln w since -43
ln w so 95
ln w some 17
ln w such -20
ln w than -88
ln w that -17
ln w their -25
ln w them 28
ln w this 8
ln w those -24
ln w through 16
ln w to -8
ln w w -13
ln w was -18
ln w were -32
ln w when -60
ln w whether 54
ln w who 27
ln w will -13
ln w with -39
ln w would -33
ln w — -13
ln we w 31
ln what w -71
ln when -s -12
ln when CAP -71
ln when w -8
ln which -ing 42
ln which -s 21
ln which CAP -18
ln which a -68
ln which by 67
ln which in -14
ln which the -23
ln which to -52
ln which w -22
ln while w -97
ln who -ing 11
ln who -ly 44
ln who -s -23
ln who a -16
ln who an 12
ln who as 17
ln who for -46
ln who he 46
ln who him -19
ln who his -33
ln who in 16
ln who on -86
ln who that -18
ln who the -18
ln who they -32
ln who to -12
ln who up -69
ln who w -5
ln with -s 7
ln with w 11
ln you , 23
ln you CAP -129
ln you w -35
ln — -s -59
ln — CAP -28
ln — a 51
ln — that 40
ln — the 20
ln — to -37
ln — w -31
ln ’s , 21
ln ’s . 19
ln ’s : 37
ln ’s CAP -71
ln ’s on -79
ln ’s that 20
ln ’s was 22
lp " B 40
lp " C 50
lp " D -12
lp " E -11
lp $ A 21
lp $ B -16
lp $ C 6
lp $ D -21
lp $ E -13
lp ' D -15
lp ' E -11
lp 's C -19
lp 's D 6
lp ( E -67
lp ) A 51
lp ) C 63
lp ) D -11
lp ) E -24
lp , A 25
lp , B 31
lp , C 17
lp , D 14
lp , E -13
lp . E -31
lp / D -15
lp ; E 8
lp < D -19
lp CAP A 16
lp CAP B 17
lp CAP C 9
lp DAY B 18
lp DAY C 71
lp DAY D -57
lp DAY E 10
lp NUM A 63
lp NUM C 57
lp NUM E -24
lp a B -71
lp a C -49
lp a D 5
lp a E -15
lp ability E -32
lp able E -17
lp about D -78
lp about E -20
lp ad E 69
lp administration E 38
lp advisers A 58
lp after A 47
lp after D 50
lp after E -22
lp against E -78
lp agreed E -16
lp aides A 84
lp all E 14
lp allies E 31
lp although E -31
lp an E -36
lp and B 36
lp and C 5
lp and D 11
lp and E -17
lp announced E -29
lp another E -17
lp any E -47
lp appeared E -20
lp asked E -15
lp at E -22
lp attempt E -17
lp battleground E -22
lp because E -9
lp become E 16
lp before E -42
lp began E -23
lp best E -24
lp better E -37
lp big E 22
lp bill E 66
lp both E -45
lp bring E 26
lp business E -56
lp but A 63
lp but B 28
lp but C 11
lp but E -16
lp by B -30
lp by C 9
lp by D 17
lp by E -17
lp call E -51
lp called E -34
lp calling E -14
lp campaign A 27
lp campaign B -8
lp campaign C 50
lp campaign D 7
lp campaign E 14
lp candidate A 73
lp candidate C 39
lp candidate D -52
lp candidates C 30
lp candidates D 74
lp case E -14
lp certain E -37
lp chance E -44
lp comments E -30
lp committee E -51
lp companies E -55
lp company A 34
lp company E -35
lp conference C -41
lp conservative E -47
lp continue E 14
lp continued E -20
lp continues E -25
lp controversial E -57
lp convention E -43
lp countries E -78
lp country E -18
lp court E 9
lp crowd E -35
lp day E -72
lp debate E -38
lp decided E -20
lp decision E -16
lp declined E -29
lp delegate E -46
lp delegates D 36
lp delegates E -43
lp despite E 62
lp different E 34
lp donors E 25
lp each E -58
lp economy E -37
lp effort E -68
lp efforts E -28
lp either E -29
lp election E -44
lp email E 15
lp emails E -46
lp enough E -43
lp establishment E 8
lp event E -69
lp every E -24
lp expected E -18
lp experts A 9
lp expressed E -40
lp failed E 18
lp family E -32
lp far E -24
lp federal E -39
lp few E -107
lp final E -22
lp financial E -13
lp five E -34
lp floor E 12
lp for B -63
lp for C 19
lp for D -22
lp for E -13
lp former E -23
lp four E -45
lp free E -30
lp from D -39
lp go E -17
lp going E -21
lp good E -32
lp government E -64
lp group C 54
lp group E 76
lp groups E 32
lp gun E -29
lp hard D -109
lp he A 8
lp he B 27
lp he E -5
lp health E -27
lp help E -32
lp helped D -38
lp her E -7
lp him E -18
lp his D -11
lp his E -12
lp home E -29
lp how E -47
lp husband E 86
lp i A 49
lp i B 34
lp i D -6
lp if E -27
lp immigration E -54
lp important E -25
lp in B 29
lp in C -12
lp in D -17
lp in E -13
lp into D -61
lp into E -8
lp issue E 37
lp it A 36
lp it B 80
lp it D 7
lp it E -17
lp its E -5
lp judge E 92
lp keep E -40
lp key E -40
lp leaders A 12
lp leaders C 27
lp leaders E 64
lp less E -59
lp like E -43
lp little E 20
lp made E -42
lp main E -52
lp major E 13
lp make E -36
lp makes E -45
lp making E -24
lp many E -17
lp mass E -17
lp media E 49
lp men E 79
lp million E -47
lp money E -47
lp month E 55
lp move E 17
lp nation E 29
lp national E 45
lp need D -61
lp need E -14
lp needed E -12
lp needs E -31
lp network E 18
lp new D 29
lp new E -23
lp news E 30
lp nomination E -39
lp nominee E -9
lp of C -23
lp of D -12
lp of E -16
lp official A 39
lp officials A 57
lp officials C 70
lp officials E 33
lp on A -86
lp on E -7
lp one D -19
lp one E -6
lp opportunity E 27
lp or D -46
lp or E -21
lp order E -24
lp other E -8
lp others E -19
lp out E -34
lp over E -68
lp own E 9
lp paid E -28
lp parties E -66
lp party D 10
lp party E 7
lp people D 21
lp people E -6
lp percent A 37
lp percent E 29
lp percentage E -15
lp personal E -39
lp phone C -59
lp plan E 26
lp planned E -17
lp plans E -26
lp pledged E -17
lp police E -12
lp policy E -12
lp political E -20
lp poll C 90
lp poll D 74
lp poll E 22
lp popular E -25
lp president A 8
lp president D -35
lp presidential E -27
lp primary E -47
lp proposal E 13
lp public E -25
lp put E -28
lp race E 29
lp ready E -26
lp recent E -79
lp records C 112
lp refusal E -20
lp refused E -18
lp remarks E -42
lp report E 29
lp rights E -45
lp said E -23
lp same E -36
lp say E -19
lp saying E -13
lp says E -22
lp second E 14
lp security E -35
lp seeking E -15
lp seemed E 24
lp senator A 32
lp senator E 30
lp set E -29
lp several E -29
lp sharp E -32
lp she A 20
lp she B 14
lp she C 13
lp she D -13
lp she E -8
lp shot E 6
lp similar E -37
lp since E 17
lp social E -26
lp some D -21
lp some E -24
lp sought E -27
lp source A 56
lp speech E 65
lp started E -44
lp state D -20
lp state E -9
lp statement A -70
lp statement E -28
lp states E 14
lp strong E -51
lp such E -73
lp support E -32
lp supporters A -68
lp supporters C 93
lp supporters D 89
lp supporters E 29
lp swing E -20
lp system E 69
lp take E -21
lp talking E -31
lp tax E -41
lp team C -16
lp temporary E -23
lp terrorist E -28
lp than E -43
lp that A -15
lp that C -18
lp that D -9
lp that E -13
lp the A -52
lp the B -145
lp the C -16
lp the D -19
lp the E -17
lp their C -63
lp their E -6
lp them E -6
lp there E -45
lp these E -51
lp they A 7
lp they B 36
lp they C -17
lp they D -14
lp they E -6
lp things E -28
lp think E -18
lp this D -23
lp this E -45
lp those D -16
lp though E -18
lp three E -58
lp time E -51
lp took E -29
lp top E 5
lp tried E -25
lp try E -21
lp trying D -60
lp trying E -18
lp under E -15
lp unions E 81
lp used E -17
lp very E -29
lp video E -41
lp voter E -43
lp voters A -44
lp voters C -18
lp voters D 28
lp voters E 37
lp votes E -41
lp voting E 24
lp vowed E -13
lp want E -24
lp wanted E -20
lp wants E -21
lp way E 24
lp we C -8
lp we D 51
lp we E -19
lp what C 89
lp what E -30
lp when B 10
lp when E -24
lp where E -37
lp whether E -34
lp which B 52
lp which C 49
lp which E -12
lp while D -88
lp while E 10
lp who C -5
lp who D 26
lp who E -17
lp whose E -24
lp willing E -43
lp win E -34
lp with D -74
lp with E -24
lp without E 49
lp women E 19
lp work E -32
lp workers E -61
lp year E -72
lp you C -39
lp you D 33
lp you E 18
lp — A 35
lp — B 28
lp — D 32
lp — E -24
lp ’s B -54
lp ’s C -52
lp ’s D -31
lp ’s E 7
lw $ -12
lw ' -22
lw ( -43
lw ) 16
lw , 6
lw . -15
lw / -39
lw : -29
lw ; -38
lw < -19
lw CAP 5
lw DAY 8
lw NUM -13
lw a -15
lw ability 12
lw able -49
lw about -34
lw ad 27
lw administration 58
lw ads 27
lw advisers 57
lw after 15
lw against -25
lw agency 37
lw agreed -18
lw aide 57
lw aides 19
lw all -8
lw allies 64
lw although 6
lw an -18
lw analysts 76
lw announced -29
lw anonymity 23
lw another 18
lw any -30
lw anyone -35
lw appeared -56
lw appears -85
lw article -20
lw as -14
lw asked -38
lw at -53
lw attacks -30
lw attempt -44
lw audience 38
lw backers -47
lw battleground -22
lw because -9
lw become -45
lw before 19
lw began -87
lw begin -57
lw begun -121
lw best -116
lw better -77
lw big -8
lw biggest -21
lw bill 54
lw board 86
lw book 19
lw both 24
lw bring 9
lw business -80
lw businessman 40
lw by -9
lw call 11
lw called -36
lw calling -14
lw campaign 21
lw candidate 22
lw candidates 38
lw case -18
lw caucus -55
lw caucuses -60
lw certain -39
lw change -28
lw comments -52
lw committee -34
lw companies -58
lw company 34
lw conference -83
lw conservative -50
lw conservatives 26
lw consider -63
lw contests 27
lw continue -34
lw continued -61
lw continues -75
lw controversial -77
lw convention -24
lw core -59
lw country 15
lw court 16
lw critics 59
lw day -40
lw deal -28
lw debate 39
lw decided -28
lw decision -11
lw declined -41
lw delegate -41
lw delegates -12
lw despite 12
lw different 14
lw difficult -78
lw direct -90
lw district 58
lw documents -7
lw doing -42
lw donors 18
lw economic -14
lw economy -44
lw effort 29
lw efforts -45
lw either -54
lw election -41
lw email 25
lw emails 26
lw employees -8
lw enough -43
lw establishment 8
lw event -15
lw every -51
lw everyone 57
lw executive -29
lw executives 141
lw expected -31
lw experts 81
lw expressed -56
lw faced 133
lw failed -23
lw family -86
lw far -69
lw father -27
lw federal -39
lw few 24
lw final -58
lw financial -17
lw firms 94
lw for -27
lw former -23
lw foundation -11
lw four -45
lw free -36
lw from -20
lw general -22
lw go -18
lw going -29
lw good -32
lw government 14
lw governor 63
lw group 42
lw groups 6
lw growing -34
lw gun -47
lw health -29
lw help -16
lw helped -22
lw her -9
lw here 124
lw himself 35
lw his -9
lw how -19
lw husband 60
lw i 8
lw if -21
lw immigration 6
lw important -80
lw in -13
lw include -66
lw insiders 107
lw interview -23
lw into -30
lw investigation 43
lw issue 22
lw issues -89
lw it -6
lw its -23
lw jobs -23
lw judge 59
lw keep -42
lw key 8
lw latest -17
lw law 49
lw lawmakers 83
lw lawsuit 40
lw leader 44
lw leaders 36
lw least -10
lw left -10
lw legislation 18
lw less -44
lw letter 51
lw liberal -68
lw like -9
lw little -29
lw made -40
lw main -63
lw make -53
lw makes -47
lw making -49
lw man 14
lw many -15
lw mass -17
lw media -8
lw meeting -6
lw members 29
lw men -80
lw message 28
lw million -48
lw money -35
lw month 41
lw move 35
lw movement -48
lw name -33
lw nation 74
lw national 45
lw need -53
lw needed -40
lw needs -58
lw network -18
lw new -19
lw news -71
lw night 6
lw nomination -11
lw nominee 46
lw of -14
lw office 154
lw official 79
lw officials 40
lw on -27
lw opening -65
lw opponents 101
lw opportunity -26
lw or -25
lw order 19
lw organization 71
lw other -28
lw others 27
lw over -42
lw overall -37
lw own -25
lw paid -28
lw parties 42
lw party -8
lw past -62
lw percent 43
lw percentage -15
lw personal -56
lw phone -60
lw plan 27
lw planned -38
lw planning 8
lw plans -62
lw pledged -19
lw police 21
lw policy -27
lw political -20
lw politicians 101
lw poll 67
lw polls 14
lw popular -35
lw positive -8
lw presidential -36
lw press -64
lw previous -68
lw primaries -118
lw primary -32
lw private -56
lw program -38
lw promised -26
lw proposal 34
lw public -24
lw put -28
lw quick -83
lw race 19
lw raise 73
lw raised 28
lw rally 105
lw ready -19
lw reason -22
lw refusal -63
lw refused -43
lw refusing -50
lw remains -116
lw remarks -115
lw report 67
lw reported -31
lw reporters -52
lw respond 76
lw results 88
lw right 29
lw rights -16
lw rivals 38
lw roll -70
lw said -24
lw same -126
lw say -20
lw saying -20
lw says -29
lw scheduled -37
lw security -53
lw see -42
lw seeking -35
lw seem -96
lw seemed -47
lw seems -100
lw senator -12
lw senators 155
lw set -29
lw sharp -69
lw she 5
lw similar -59
lw since -6
lw social -32
lw some 20
lw sought -53
lw source 34
lw speech 17
lw spending -23
lw spokesman 92
lw started 15
lw state 34
lw statement -7
lw states -21
lw strategists 49
lw strategy -19
lw strong -65
lw such -35
lw superdelegates -51
lw support -56
lw supporters 49
lw survey 62
lw swing -20
lw system 43
lw take -65
lw taking 25
lw talking -31
lw tax -41
lw team 109
lw temporary -23
lw terrorism -24
lw terrorist -28
lw than -36
lw that -12
lw the -18
lw their -21
lw themselves 59
lw these -41
lw they -6
lw things -91
lw think -18
lw this -14
lw those -7
lw though 6
lw three -10
lw time -13
lw took -37
lw top -14
lw tough -53
lw tried -47
lw try -42
lw trying -55
lw tweet 74
lw under -10
lw unions -23
lw up -33
lw used -30
lw very -68
lw video -75
lw vote -28
lw voter -61
lw voters 10
lw votes -94
lw voting 24
lw vowed -16
lw want -47
lw wanted -36
lw wants -41
lw way -26
lw ways 57
lw we 6
lw website 68
lw week 57
lw what -21
lw where -37
lw whether -24
lw while 12
lw whose -11
lw willing -7
lw win -34
lw with -13
lw without -16
lw woman -39
lw women 61
lw work -35
lw workers 8
lw world 7
lw year -12
lw years -42
lw you -7
lw — 5
lw ’s -8
lwf " base +to -23
lwf " ed  8
lwf " ing  33
lwf $ base  -17
lwf $ base +so -56
lwf $ base +then -41
lwf $ ed  14
lwf $ s  -8
lwf ' base  -33
lwf 's base  -7
lwf 's s  -8
lwf ) base  -94
lwf ) s  -25
lwf , base  -19
lwf , base +has 31
lwf , base +to -37
lwf , base +will 28
lwf , base +would 69
lwf , ed  18
lwf , ed +has -20
lwf , ed +have 39
lwf , ed +ly -20
lwf , ed +was 89
lwf , ing  10
lwf , ing +ly -16
lwf . base  -22
lwf / base  -16
lwf : base  27
lwf ; base  5
lwf < base  -19
lwf CAP base  -7
lwf CAP base +can -82
lwf CAP base +could -48
lwf CAP base +did 55
lwf CAP base +did+not -11
lwf CAP base +didn’t -27
lwf CAP base +had -37
lwf CAP base +has 7
lwf CAP base +have 55
lwf CAP base +is -34
lwf CAP base +may -15
lwf CAP base +might 6
lwf CAP base +should -45
lwf CAP base +to -11
lwf CAP base +was 70
lwf CAP base +would 24
lwf CAP ed  18
lwf CAP ed +'s -90
lwf CAP ed +also 45
lwf CAP ed +are -28
lwf CAP ed +had -38
lwf CAP ed +has+also -29
lwf CAP ed +has+been -35
lwf CAP ed +has+ly 6
lwf CAP ed +is -37
lwf CAP ed +just 38
lwf CAP ed +later -20
lwf CAP ed +ly -22
lwf CAP ed +then 16
lwf CAP ed +was 8
lwf CAP ed +were 34
lwf CAP ed +’s -113
lwf CAP ing  -42
lwf CAP ing +'s -24
lwf CAP ing +has+been -40
lwf CAP ing +is 39
lwf CAP ing +was 9
lwf CAP ing +’s -32
lwf CAP s  6
lwf CAP s +also -72
lwf CAP s +ly -7
lwf DAY base  6
lwf DAY base +to -47
lwf DAY ed  9
lwf DAY ing  -26
lwf NUM base  -19
lwf NUM base +to 55
lwf NUM ing  -30
lwf NUM s  -28
lwf a base  -16
lwf a ed  -23
lwf a ing  -35
lwf ability base +to -32
lwf able base +to -48
lwf about base  -28
lwf about ing  -21
lwf about s  -34
lwf ad s  121
lwf after base  -25
lwf agreed base +to -19
lwf aides base  63
lwf aides ed  -38
lwf all ed  -9
lwf all s  -27
lwf allies base  61
lwf although base  -27
lwf an base  -7
lwf an base +ly -54
lwf an ed  -85
lwf an ing  11
lwf and base  -20
lwf and base +to 34
lwf and ed  8
lwf and ed +has 33
lwf and ed +ly -64
lwf and ing  -6
lwf and s  14
lwf anonymity base +to 23
lwf another base  -41
lwf any s  -38
lwf appeared base +to -39
lwf as base  -14
lwf as ed  -28
lwf as ing  -34
lwf asked base +to -19
lwf at base  -19
lwf at ing  -53
lwf attempt base +to -46
lwf battleground s  -17
lwf because base  -9
lwf before ing  -14
lwf began ing  -89
lwf both base  -9
lwf both ed  -14
lwf both s  -34
lwf but base  -24
lwf but ed  20
lwf but s  -20
lwf by base  -11
lwf by s  5
lwf calling base  -14
lwf campaign base  -9
lwf campaign base +to 18
lwf campaign ed  9
lwf campaign ed +has 71
lwf campaign ing +is 22
lwf campaign s  7
lwf candidate ed  -29
lwf candidate s  14
lwf candidates base  -17
lwf candidates base +to 25
lwf candidates ed  29
lwf candidates ing  34
lwf chance base +to 10
lwf comments base  -67
lwf company ed  10
lwf conference base  -37
lwf conservative base  -33
lwf continue base +to -54
lwf continued base +to -65
lwf continues base +to -75
lwf crowd ed  -46
lwf debate base  19
lwf decided base +to -20
lwf decision base +to -56
lwf declined base +to -38
lwf delegates ed  -82
lwf each base  -35
lwf economic base  -6
lwf economic s  -24
lwf efforts base +to -48
lwf email base  -35
lwf emails ed  -10
lwf enough base +to -26
lwf every base  -24
lwf expected base +to -30
lwf experts base  53
lwf expressed base  -52
lwf failed base +to -66
lwf far base  -36
lwf federal base  -39
lwf few s  -31
lwf final base  -60
lwf five s  -34
lwf for base  -16
lwf for ing  -49
lwf for ing +not 25
lwf for s  -16
lwf former base  -21
lwf four s  -25
lwf free base  -13
lwf from base  -13
lwf from ing  -10
lwf from s  -7
lwf go base  -16
lwf going base +to -34
lwf group ed  -85
lwf groups ing  19
lwf growing base  -25
lwf he base  13
lwf he base +could -27
lwf he base +did -76
lwf he base +did+not -26
lwf he base +has -110
lwf he base +was -68
lwf he base +will -28
lwf he base +would -72
lwf he base +would+not -68
lwf he ed  20
lwf he ed +also -54
lwf he ed +had -83
lwf he ed +has -8
lwf he ed +ly 33
lwf he ing +is -31
lwf he ing +was -83
lwf he ing +’s 30
lwf he s  6
lwf health base  -25
lwf help base  -7
lwf helped base  28
lwf her base +to 11
lwf her ed  -82
lwf her ing  -63
lwf her s  -8
lwf him base  -6
lwf him base +to 26
lwf his base  -6
lwf his ed  -17
lwf his ing  -28
lwf his s  -15
lwf how base  -46
lwf how base +to 33
lwf i base  48
lwf if base  -23
lwf if ed  -32
lwf in base  -13
lwf in ed  -32
lwf in ing  -7
lwf into base  -39
lwf it base +was -61
lwf it base +will -76
lwf it base +would -41
lwf it ed +has -82
lwf it ed +was -35
lwf it s  -6
lwf its base  -20
lwf its s  -40
lwf judge ed  -26
lwf leaders base  53
lwf leaders ed  13
lwf less base  -19
lwf like base +to 9
lwf little base  -51
lwf made base  -36
lwf major base  29
lwf make base  -35
lwf makes base  -47
lwf making base  -24
lwf many base  56
lwf many s  -33
lwf mass ing  -18
lwf media s  -74
lwf million s  -25
lwf my base  35
lwf national base  54
lwf need base +to -46
lwf needed base +to -45
lwf needs base +to -56
lwf new base  -37
lwf new s  -9
lwf news s  -61
lwf of base  -16
lwf of ed  -78
lwf of ing  -17
lwf of s  -5
lwf official ed  44
lwf officials base  49
lwf officials ed  25
lwf on base  -38
lwf on base +to -69
lwf on ing  -37
lwf one base  -10
lwf one ed  -94
lwf opportunity base +to -24
lwf or base  -31
lwf or ed  9
lwf or ing  22
lwf order base +to 13
lwf other base  -24
lwf other s  -27
lwf own base  -11
lwf own s  6
lwf party ed  65
lwf party s  -74
lwf people base  -16
lwf people ed  -39
lwf people ing  6
lwf percent base  -14
lwf percent ed  -39
lwf percentage s  -38
lwf personal base  -27
lwf personal s  -68
lwf plan base +to -95
lwf planned base +to -40
lwf planning base +to -58
lwf plans base +to -64
lwf pledged base +to -19
lwf policy base  37
lwf policy s  7
lwf political base  9
lwf political s  -56
lwf poll ed  31
lwf poll s  105
lwf polls base  46
lwf popular base  -25
lwf president ed  -43
lwf presidential base  -26
lwf primary base  -26
lwf primary s  -56
lwf promised base +to -27
lwf public base  56
lwf public s  -57
lwf put base  -28
lwf quick base +to -83
lwf ready base +to 8
lwf recent s  6
lwf records base  47
lwf refusal base +to -52
lwf refused base +to -43
lwf refusing base +to -50
lwf report ed  16
lwf roll base  -70
lwf said base  -14
lwf same base  -23
lwf say base  -13
lwf saying base  -6
lwf says base  -30
lwf scheduled base +to -30
lwf security s  -49
lwf seeking base +to -32
lwf senator ed  -43
lwf set base +to -18
lwf several s  -55
lwf she base  -12
lwf she base +did+not -30
lwf she base +would -42
lwf she ed  10
lwf she ed +also 39
lwf she ed +had -7
lwf she ed +has -32
lwf she ing +was -22
lwf she s  10
lwf since ed  46
lwf since ing  -10
lwf social s  -26
lwf some base  -25
lwf some s  -31
lwf sought base +to -53
lwf source ed  56
lwf speech ed  -19
lwf spokesman ed  38
lwf state base +to -34
lwf state ed  50
lwf statement ed  41
lwf statement ing  -113
lwf states ed  8
lwf states ing  -42
lwf strategists base  36
lwf strong base  -51
lwf such s  -29
lwf supporters base  116
lwf supporters ed  -65
lwf swing s  -17
lwf tax base  -32
lwf tax s  -29
lwf temporary base  -23
lwf terrorist base  -18
lwf terrorist s  -30
lwf than base  -47
lwf that base  -16
lwf that base +could 25
lwf that base +would -66
lwf that ed +has -83
lwf that ing  -33
lwf that s  -24
lwf the base  -14
lwf the base +first -54
lwf the base +ly -120
lwf the base +most -56
lwf the ed  -41
lwf the ing  -20
lwf the s  -17
lwf their base  -9
lwf their s  -28
lwf them base  -17
lwf them base +to -50
lwf them ed  25
lwf these s  -18
lwf they base  21
lwf they base +would -19
lwf they ed  6
lwf they ed +have 30
lwf they ed +were -111
lwf they ing +are 49
lwf this base  -57
lwf this s  -37
lwf those ing  -7
lwf those s  -48
lwf though base  -11
lwf three s  -37
lwf time base  -19
lwf time base +to 30
lwf top base  32
lwf tried base +to -44
lwf try base +to -45
lwf trying base +to -53
lwf two s  -42
lwf under base  6
lwf up base  -18
lwf up ing  -53
lwf used base +to -31
lwf very base  -29
lwf voters base  -40
lwf voters ing  -9
lwf vowed base +to -13
lwf want base +to -44
lwf wanted base +to -37
lwf wants base +to -44
lwf way base +to -18
lwf we base  -21
lwf we ed  28
lwf week ed  98
lwf what base  -27
lwf what ed  -121
lwf what s  -22
lwf when base  6
lwf when ed  6
lwf when ing  -24
lwf where base  -15
lwf whether base  -15
lwf which base  31
lwf which ed +has 22
lwf which ed +is -58
lwf which s  -11
lwf while base  -9
lwf while ing  -11
lwf who base  11
lwf who base +will -70
lwf who ed  13
lwf who ed +had 11
lwf who ed +has -32
lwf who ed +has+ly -72
lwf who ed +have -15
lwf who ed +was 30
lwf who ing +are 39
lwf who ing +is -46
lwf who s  35
lwf willing base +to -6
lwf with base  -12
lwf with ing  -44
lwf with s  11
lwf without ing  -31
lwf you base  23
lwf you base +can 41
lwf — base  -14
lwf — ed  23
lwf ’s s  -18
n " a -18
n " w 10
n 's -ly -25
n 's -s -27
n 's CAP -28
n 's a 9
n 's not -30
n 's w 14
n ( NUM 14
n , " 20
n , -ed -10
n , -ing -29
n , -ly 10
n , -s -5
n , CAP -25
n , NUM 21
n , a 16
n , and -18
n , as -51
n , because 60
n , but -22
n , for 22
n , has -33
n , he -52
n , i 29
n , in -10
n , is 28
n , it -25
n , of -21
n , she 13
n , so -26
n , that 61
n , the -18
n , they -46
n , though -8
n , to -25
n , w -13
n , where -28
n , which -25
n , while 21
n , will 5
n , with -21
n -ed , 10
n -ed -ing 14
n -ed -ly 17
n -ed -s -7
n -ed . -29
n -ed CAP -26
n -ed DAY -41
n -ed a -26
n -ed in -12
n -ed on -27
n -ed that 10
n -ed the -49
n -ed to -38
n -ing , -87
n -ing . -46
n -ing CAP -46
n -ing a -8
n -ing for 21
n -ing his 32
n -ing in -9
n -ing on -38
n -ing that -27
n -ing to -20
n -ing w -11
n -ly , -48
n -ly -ed 45
n -ly -ing 66
n -ly -s -25
n -ly . -19
n -ly NUM -9
n -ly about 72
n -ly by -27
n -ly in -42
n -ly of 99
n -ly on 35
n -ly to 24
n -ly w 10
n -s " -32
n -s , -31
n -s -ed -9
n -s -ing 49
n -s -ly 10
n -s -s 14
n -s . -14
n -s : -29
n -s CAP 33
n -s DAY 34
n -s NUM -27
n -s a 25
n -s about 72
n -s and -45
n -s as 20
n -s at 14
n -s by -24
n -s for 6
n -s have -21
n -s he -9
n -s in 11
n -s on -28
n -s or -101
n -s out -43
n -s the -29
n -s to -12
n -s w -11
n -s who -26
n -s with -32
n -s — -38
n . $ -9
n . ) -37
n / > -16
n : " 25
n : $ 35
n : CAP -27
n : w 20
n ; $ -24
n > . -15
n ? $ -63
n CAP " -30
n CAP ' -30
n CAP 's -20
n CAP , -22
n CAP -ing 34
n CAP -ly -8
n CAP -s -37
n CAP . -13
n CAP DAY 7
n CAP NUM -32
n CAP a -45
n CAP about 21
n CAP and 25
n CAP as 37
n CAP at 23
n CAP by -17
n CAP from -22
n CAP had -31
n CAP has 33
n CAP in 51
n CAP is -14
n CAP of -22
n CAP on -22
n CAP that -10
n CAP the 26
n CAP to 23
n CAP w -21
n CAP was 28
n CAP will -20
n CAP would 21
n CAP — -46
n CAP ’s 31
n DAY , -21
n DAY -ing -8
n DAY . 8
n DAY in -66
n DAY on -10
n DAY that 34
n DAY w -40
n NUM -s -25
n NUM CAP -49
n NUM to 26
n NUM w -37
n _ w -26
n a -ed 9
n a -ly 62
n a -s 22
n a CAP -13
n a NUM -7
n a few -16
n a w 9
n about -ing 59
n about CAP 10
n about NUM -42
n about a 25
n about her -21
n about his 43
n about the 11
n about what 40
n about whether -10
n across the -46
n after CAP 24
n after a 20
n after the -7
n against CAP -27
n against the 26
n against w 10
n all CAP -10
n all the -5
n among CAP -22
n an -ed 42
n an -ly -29
n an w 24
n and -ed 16
n and -ing -37
n and -s -49
n and a -23
n and the -35
n and w -14
n another w -38
n any -s -10
n any w -30
n are -ed -65
n are -ing -10
n are -ly -37
n are -s 16
n are w -31
n as -ing 9
n as -s -28
n as CAP -43
n as a 9
n as an -35
n as the 33
n as w -23
n at -ing 29
n at CAP -46
n at NUM -8
n at a -35
n at the -21
n at w 20
n because of -14
n before the -40
n behind CAP 8
n between CAP -15
n between the 10
n both -s -22
n both CAP -29
n by -ing 11
n by -s 22
n by CAP -6
n by NUM -16
n by an -6
n by his 13
n by the 9
n by w -26
n can w -12
n could be -8
n could w -7
n did not -35
n does not -14
n during a 34
n during his -7
n during the -58
n for -ed -35
n for -ing 11
n for -s 37
n for a 34
n for an 67
n for her 45
n for him 24
n for his 50
n for the 8
n for their 7
n for this -12
n four -s -13
n from -ing -43
n from -s -39
n from CAP -9
n from NUM -71
n from a -31
n from her 8
n from w 8
n has -ed -40
n has been 12
n has w -41
n have -ed -17
n have been -52
n have w -35
n he -ed 18
n he -s -13
n he had 6
n he has -11
n he is 21
n he w 13
n he will -25
n he would -9
n he ’s -38
n her " -52
n her -s -16
n her to -15
n her w -13
n him " 31
n him , -33
n him -ly -31
n him . -5
n him a -18
n him as 44
n him for 28
n him in -42
n him of -20
n him on 12
n him w -9
n himself as 63
n his -ing 65
n his -s 27
n his CAP 35
n how w 13
n if he -22
n in -s -16
n in CAP -24
n in NUM -31
n in a 15
n in an 41
n in her 16
n in his -15
n in on 66
n in the -15
n in their -81
n in w -8
n into CAP -90
n into a -15
n into the -7
n into w 17
n is " -63
n is -ed -52
n is -ly -65
n is CAP -68
n is a -44
n is an -65
n is no 14
n is not 18
n is that 18
n is the -53
n is to 45
n is w 17
n it " 42
n it , 32
n it -ed -46
n it a -5
n it as 105
n it is -10
n it to -24
n it w 12
n it would 29
n it ’s 8
n its w -11
n like CAP -36
n like a 10
n many of -12
n may be -34
n me . -24
n most of -13
n my w -19
n no -s 76
n no w 24
n not to 59
n not w -31
n of " -14
n of -ing -13
n of -ly -8
n of -s 29
n of CAP 8
n of NUM -7
n of an 18
n of her 29
n of how -23
n of the 14
n of w 15
n off the 24
n off w 24
n on -ing -11
n on DAY 8
n on a 16
n on an 14
n on her -9
n on his 22
n on how 55
n on to 41
n on w -19
n on whether -18
n one w -36
n or w -17
n out , -39
n out -s 15
n out . -11
n out CAP 83
n out a 86
n out in 39
n out of 31
n out that 18
n out the -64
n out to -45
n out w -15
n over the -20
n over w 47
n several -s 37
n she -ed -32
n she -s -17
n she w 23
n she was -28
n she would 12
n should be -41
n since the 51
n so w 19
n some -s -10
n some of 13
n some w -42
n such a -37
n such as -37
n than CAP -49
n than NUM -20
n than a -45
n than the -32
n than w 68
n that " 11
n that , 27
n that -ed -75
n that -ing 33
n that -ly 8
n that CAP 6
n that NUM 42
n that a 9
n that as -36
n that has -20
n that he 8
n that her 14
n that his 58
n that if -32
n that in 60
n that it 39
n that some 22
n that the 7
n that they 36
n that w -8
n that would 8
n the " -21
n the -ed -18
n the -s -12
n the CAP -10
n the most -6
n the two -61
n their -s 12
n them . -44
n them to 23
n them w 12
n themselves as 14
n they -ed 37
n they had -34
n they have 58
n they were 23
n they will 32
n they would -18
n this w -9
n those -s -18
n through CAP -38
n through the -62
n to " 9
n to -ing 30
n to -ly -7
n to -s 35
n to CAP -18
n to NUM -71
n to a 12
n to an -17
n to be -11
n to do -8
n to get -11
n to have -16
n to her -21
n to him -23
n to its -106
n to the -23
n to their -48
n to w 8
n two -s -66
n under the -77
n under w 26
n up , -69
n up -ing 10
n up -s -38
n up . -11
n up a -21
n up at -20
n up for -69
n up his 64
n up in -66
n up on -20
n up the 28
n up to 50
n up w -40
n up with 18
n w " -89
n w 's 40
n w , -26
n w -ed -33
n w -ing -39
n w -s -15
n w . -26
n w ; -20
n w = -22
n w CAP -23
n w DAY 44
n w NUM -39
n w a -10
n w about 13
n w against 66
n w among 68
n w and -25
n w are 29
n w as 49
n w at -6
n w before -5
n w between -16
n w by 24
n w for 18
n w from 13
n w has -14
n w he -18
n w in -21
n w into -33
n w is -21
n w on 7
n w or -57
n w over 56
n w than -16
n w that 6
n w the -42
n w to 14
n w was 10
n w when 13
n w who -30
n w with 37
n w — -48
n was " -12
n was -ed -11
n was -ing -55
n was -ly 53
n was CAP -68
n was a -23
n was an -46
n was no 16
n was not 24
n was the -39
n was w -29
n were -ed 10
n were w -11
n when CAP -32
n when it -31
n where CAP 32
n whether CAP -6
n whether he -21
n whether the -30
n will be -48
n will w 7
n with -s -40
n with CAP 9
n with an -7
n with him -11
n with his -66
n with the 7
n with w -8
n within the -19
n would w -8
n — -ing -17
n — -ly -56
n — CAP -33
n — and 20
n — w -32
n ’s -ing -34
n ’s -ly -34
n ’s -s -25
n ’s CAP -20
n ’s a 18
n ’s not 25
p A base 11
p A ed 16
p A ing 9
p A s 38
p B base 15
p B ed 16
p B ing 7
p B s 13
p C s 13
p D base -6
p D ing -10
p E base -16
p E ed -8
p E ing -13
p E s -19
pl A " ed 14
pl A " ing 24
pl A " s 28
pl A ) ed 15
pl A , base 18
pl A , ed 26
pl A , ing 26
pl A , s -8
pl A -ed base -19
pl A -s base 38
pl A -s ed 10
pl A -s ing 16
pl A CAP base 36
pl A CAP ed 13
pl A CAP ing -6
pl A CAP s 36
pl A after ing 47
pl A and base -33
pl A and ed -10
pl A and ing 89
pl A and s -11
pl A but ed 26
pl A he base -19
pl A he ed 10
pl A he s -13
pl A i ed 25
pl A it ed -6
pl A she ed 21
pl A she s 69
pl A that ed -54
pl A they base 37
pl A they ed -34
pl A w base -8
pl A w ed 34
pl A w ing 7
pl A w s 40
pl A who base -18
pl A — ed 10
pl B " ed 58
pl B " ing 39
pl B , base -45
pl B , ed 17
pl B , ing 46
pl B -ed base -60
pl B -ing base -36
pl B -s base 19
pl B -s ed 36
pl B -s ing -31
pl B CAP base 22
pl B CAP ed 16
pl B CAP ing 15
pl B CAP s 21
pl B DAY ed 47
pl B ^ ed 7
pl B ^ ing 64
pl B and base 20
pl B and ed 13
pl B and ing 63
pl B but ed 42
pl B by ing -30
pl B he base 16
pl B he ed 17
pl B he s 37
pl B it ed -9
pl B she ed 15
pl B that ed 36
pl B they base 6
pl B they ed 63
pl B w ed 27
pl B w ing -32
pl B w s 9
pl B when ed 17
pl B — ed -19
pl B ’s base -54
pl C 's base -73
pl C 's s 20
pl C , base 12
pl C , ed 16
pl C , ing 15
pl C , s 15
pl C -ed base -31
pl C -ing base 6
pl C -ing s -18
pl C -s base 36
pl C -s ed 22
pl C -s s 66
pl C CAP base 28
pl C CAP s 17
pl C DAY ed -14
pl C ^ base -44
pl C ^ ing 21
pl C a base -17
pl C and base -28
pl C and ing 17
pl C and s 31
pl C but ed 20
pl C by ing 9
pl C for ing 29
pl C he ed -18
pl C he ing -10
pl C he s 22
pl C his ed 17
pl C his s 18
pl C i base -9
pl C i ed 9
pl C in ing 28
pl C it base 20
pl C it ed 8
pl C it s -12
pl C of ing -66
pl C she base 13
pl C that base 41
pl C that ed -21
pl C that s -48
pl C the base -6
pl C the ed -18
pl C the s -28
pl C they base -31
pl C they ed -63
pl C w base -15
pl C w ed 16
pl C w ing -19
pl C w s 15
pl C we base 8
pl C which ed 10
pl C who base 19
pl C who ed -11
pl C you base -70
pl C — ed 38
pl C ’s base -14
pl D " base 19
pl D " ed -33
pl D 's base -15
pl D , base 62
pl D , s 32
pl D -ed base -32
pl D -ed ing -59
pl D -ed s -53
pl D -ing s -39
pl D -s ed -20
pl D -s ing -14
pl D -s s 8
pl D / base -15
pl D < base -19
pl D CAP ed 10
pl D CAP ing -40
pl D CAP s 20
pl D DAY ed 31
pl D NUM base 20
pl D NUM ed -19
pl D ^ base -40
pl D ^ ing 12
pl D ^ s -57
pl D a base -15
pl D a ed 17
pl D a ing 22
pl D after ing 20
pl D an base 35
pl D and base 11
pl D and ed 33
pl D and ing -37
pl D and s 18
pl D as ed 30
pl D but base 46
pl D but ed -52
pl D by ing 31
pl D for ing -14
pl D he ing 37
pl D her base 77
pl D his s -24
pl D i ed -32
pl D in base -63
pl D in ed 34
pl D in ing 15
pl D it base 18
pl D of base 22
pl D of ed -68
pl D of ing -28
pl D of s 12
pl D she base 6
pl D she ed -30
pl D she s 29
pl D that base -47
pl D that ed -15
pl D that s 57
pl D the ed -87
pl D the ing -32
pl D the s -29
pl D their base 42
pl D they base -24
pl D this base -94
pl D w base -18
pl D w ed 10
pl D w ing -25
pl D we base 14
pl D we ed 24
pl D which ed 24
pl D which s -47
pl D who base 25
pl D who s -7
pl D you base 15
pl D — base 49
pl D — ed -16
pl D ’s base -42
pl E " base -8
pl E " ed -67
pl E " ing 11
pl E " s -37
pl E ' base -7
pl E ' s 17
pl E 's s -21
pl E ) ed 14
pl E , base -20
pl E , ed -8
pl E , ing -13
pl E , s 8
pl E -ed base -12
pl E -ed ed 19
pl E -ed ing -16
pl E -ed s -12
pl E -ing base -31
pl E -ing ed -14
pl E -ing ing -23
pl E -ing s -23
pl E -s base -17
pl E -s ed -12
pl E -s ing -12
pl E -s s -37
pl E . base -22
pl E ; base 31
pl E CAP base -8
pl E CAP s -24
pl E DAY base 11
pl E DAY ed 13
pl E DAY ing 27
pl E NUM base -29
pl E NUM ed -15
pl E NUM ing 13
pl E NUM s -30
pl E ^ base -12
pl E ^ ed -19
pl E ^ ing -17
pl E ^ s 5
pl E a base -15
pl E a ed -14
pl E a ing -12
pl E about ing -31
pl E about s -29
pl E after base -53
pl E after ing -35
pl E all base -14
pl E all ed 43
pl E all s 22
pl E although base -31
pl E an base -41
pl E and base -14
pl E and ed -20
pl E and ing -14
pl E and s -26
pl E any base -50
pl E any s -29
pl E as base -19
pl E as ed -14
pl E as ing 19
pl E at base -19
pl E at ing -10
pl E because base -9
pl E before ing -18
pl E both s -38
pl E but base -19
pl E but s -51
pl E by base -11
pl E by ing -21
pl E by s -15
pl E each base -35
pl E every base -24
pl E five s -34
pl E for base -6
pl E for ing -18
pl E four s -28
pl E from base -39
pl E from ing 33
pl E from s 8
pl E he base -16
pl E he ing -32
pl E her base -9
pl E her ing -15
pl E her s 8
pl E him base -23
pl E his ed -75
pl E his ing -46
pl E his s -14
pl E how base -46
pl E i ed -7
pl E if base -24
pl E if ed -18
pl E in ing -24
pl E in s -10
pl E into base -14
pl E it base -23
pl E it ed -5
pl E it ing -33
pl E it s -13
pl E its s -56
pl E like base -44
pl E many s 28
pl E my base 24
pl E of base -14
pl E of ing -12
pl E of s -23
pl E on base 9
pl E on ing 5
pl E on s -34
pl E one base -14
pl E or base -24
pl E or ed -59
pl E or ing 28
pl E other base -24
pl E several s -39
pl E she base -16
pl E she s -13
pl E some base -34
pl E some s -31
pl E such s -30
pl E than base -25
pl E that base -17
pl E that ing -27
pl E that s -14
pl E the base -18
pl E the ing -16
pl E the s -10
pl E their base 8
pl E their s -29
pl E them base -45
pl E these s -26
pl E they base 10
pl E they ed -10
pl E they ing -61
pl E this ing -32
pl E those s -25
pl E though base -11
pl E three s -35
pl E two s -42
pl E up base 6
pl E w base -18
pl E w ed -10
pl E w ing -15
pl E w s -19
pl E we base -15
pl E we ed -31
pl E we ing 12
pl E what base -11
pl E what ed -52
pl E what s -41
pl E when base -16
pl E when ing 8
pl E where base -15
pl E whether base -23
pl E which base -53
pl E which s 11
pl E while base -20
pl E while ing 24
pl E who base -6
pl E who ed -16
pl E who ing -45
pl E who s -20
pl E whose base 27
pl E with base -31
pl E with s 21
pl E without ing 23
pl E you base 34
pl E — base -19
pl E — ed -6
pl E — ing -62
pl E — s 24
pl E ’s base 10
pl E ’s s -8
pn A " 13
pn A -ed 72
pn A -ing 14
pn A -ly 27
pn A -s 53
pn A . 16
pn A : 15
pn A CAP 13
pn A DAY 29
pn A NUM 55
pn A a 13
pn A after 47
pn A an 32
pn A as 34
pn A at 23
pn A by 7
pn A for 22
pn A he 14
pn A her 14
pn A him 8
pn A in 20
pn A it 7
pn A its -9
pn A me 42
pn A of -10
pn A on 14
pn A one 8
pn A she 26
pn A that 14
pn A the 20
pn A their 18
pn A them -10
pn A they 17
pn A to 16
pn A w 16
pn A was -26
pn B " 12
pn B , 25
pn B -ed -19
pn B -ing -22
pn B -ly 34
pn B -s 23
pn B . 13
pn B CAP 11
pn B DAY 30
pn B NUM -28
pn B a 13
pn B an -23
pn B as -19
pn B by 31
pn B for -7
pn B he 45
pn B her 10
pn B him 22
pn B his 18
pn B how 38
pn B if 25
pn B in 27
pn B of 20
pn B on 19
pn B that 25
pn B them 34
pn B this 49
pn B to -8
pn B what 17
pn B whether 8
pn B why 23
pn C " 7
pn C , 9
pn C -ing 30
pn C -ly -37
pn C . -21
pn C : -28
pn C CAP 13
pn C DAY -28
pn C NUM 18
pn C an 10
pn C and -19
pn C any 15
pn C at 15
pn C by -5
pn C for -20
pn C from -11
pn C he 16
pn C her 8
pn C him 22
pn C himself 28
pn C his 22
pn C how -11
pn C in 5
pn C is -41
pn C it 20
pn C its 11
pn C like 16
pn C of -16
pn C on -31
pn C she 25
pn C that 8
pn C the 15
pn C their 38
pn C them 22
pn C they -5
pn C this 52
pn C to 8
pn C w 9
pn C was 7
pn C what 15
pn C with -15
pn C — -56
pn D " 6
pn D , -32
pn D -ed 19
pn D -ing -6
pn D -s -12
pn D . -10
pn D / -16
pn D > -15
pn D CAP 8
pn D NUM -26
pn D _ -26
pn D about 29
pn D after -22
pn D all -26
pn D and -22
pn D any 25
pn D as -19
pn D at 30
pn D before -9
pn D by 6
pn D for -7
pn D from -26
pn D he -8
pn D her 49
pn D him 28
pn D himself -19
pn D his 23
pn D how 15
pn D like -88
pn D on -22
pn D one 10
pn D out -75
pn D over -26
pn D she 31
pn D so 13
pn D some 35
pn D that 20
pn D their -10
pn D themselves -48
pn D they 38
pn D through -16
pn D to -7
pn D w -5
pn D was 14
pn D what 31
pn D when -68
pn D whether 11
pn D who -81
pn D will -9
pn D with 33
pn D — -6
pn E " -30
pn E ' -31
pn E 's -26
pn E ( -8
pn E ) 27
pn E , -18
pn E -ed -10
pn E -ing 6
pn E -ly -11
pn E -s -19
pn E . -24
pn E / -18
pn E ; -23
pn E ? -34
pn E CAP -9
pn E DAY -21
pn E NUM -24
pn E a -8
pn E about -7
pn E across -33
pn E after -10
pn E against -20
pn E all -28
pn E along -88
pn E among 9
pn E and -25
pn E are -27
pn E around -8
pn E as -10
pn E at -19
pn E because 7
pn E been 6
pn E before -16
pn E behind -20
pn E being 17
pn E between -22
pn E beyond -32
pn E both -20
pn E but -24
pn E by -14
pn E can -64
pn E could -39
pn E did -29
pn E do -18
pn E does -29
pn E down -34
pn E during -26
pn E each -23
pn E for -21
pn E four -66
pn E from -9
pn E get -19
pn E had -27
pn E has -12
pn E have -29
pn E he -13
pn E himself -18
pn E his -7
pn E how 5
pn E if 13
pn E in -23
pn E into -37
pn E is -12
pn E it -14
pn E its -19
pn E like -5
pn E many 26
pn E may -53
pn E me -18
pn E might -38
pn E most 13
pn E never 39
pn E no 12
pn E not 16
pn E of -18
pn E off -29
pn E on -21
pn E one -32
pn E or -30
pn E other 23
pn E out -31
pn E over -10
pn E several -7
pn E she -24
pn E should -27
pn E since -14
pn E so -22
pn E some -13
pn E such -52
pn E than -11
pn E their -28
pn E them -19
pn E they 10
pn E this -8
pn E those -6
pn E three 20
pn E through -29
pn E to -12
pn E toward -29
pn E two -46
pn E under -49
pn E until -51
pn E up -30
pn E w -11
pn E was -24
pn E wasn’t -36
pn E were -19
pn E what 18
pn E when -48
pn E where -41
pn E whether 27
pn E while -66
pn E who -9
pn E why 33
pn E will -37
pn E with -20
pn E within 12
pn E would -13
pn E you -43
pn E — -12
pn E ’s -28
q -/- -9
q -/near 5
q near/near 11
q touch/- 17
q touch/near 22
r - A 19
r - B 15
r - D -10
r - E -22
r A A -46
r A B -10
r A C -27
r A D -49
r A E -32
r B A 32
r B B 7
r B D -6
r C A 23
r C B 26
r C D 18
r D A 15
r D B 11
r D C 19
r D E -7
r E A 23
r E B 21
r E C 16
r E D 6
r E E -10
s abl -19
s accord 9
s account -17
s accus 17
s acknowledg 12
s add -9
s address -13
s adopt -7
s advic 13
s adviz -26
s advocat 17
s affirm -61
s agre -15
s aim -18
s air -10
s alarm -17
s align -24
s alleg 23
s allow -11
s anger 11
s announc 23
s announcement 9
s answer 5
s anxiety 19
s apologiz -35
s appeal -17
s appear -16
s applaud 20
s appoint -12
s approv 9
s argu 26
s argument 10
s ask 8
s assail 58
s assertion 29
s assessment -11
s assum -22
s assur 12
s attack -6
s attempt -8
s attract -20
s attribut 5
s authoriz -7
s avoid -13
s awar 6
s back -10
s bash 41
s becam -11
s becom -24
s begin -27
s believ -16
s best -20
s better -19
s bitter 17
s blast 38
s block -15
s boast -10
s boo -7
s boom -25
s break -21
s bring -18
s calculat -43
s captur -47
s car -6
s careful -27
s carry -35
s caution 19
s certain -6
s chant 8
s charg -9
s cheer 14
s choos -25
s circulat -15
s cit 21
s claim 19
s clear -24
s coin -5
s com -20
s commit -24
s compar 12
s complain -15
s complaint 30
s conced 9
s condemn -34
s confident -7
s confirm -9
s confront -36
s confus 6
s congratulat 9
s consensus 16
s contention -8
s continu -6
s contradict 9
s contrast -9
s controversial -14
s convinc -5
s count -14
s counter 27
s cover -6
s creat -37
s credit 24
s critical -13
s cry 45
s cut -14
s debat -11
s decid -14
s declar 6
s declin -16
s decry 52
s dedicat -11
s deep 5
s defend 13
s deliver -6
s demand 12
s demonstrat -30
s denounc 31
s deny -6
s design -25
s desir 11
s determin -21
s direct -28
s disagreement 59
s disappoint 21
s disclos 20
s disclosur 11
s discover -28
s discuss 17
s dislik -7
s dismiss 5
s display -14
s disput 14
s divid -22
s document 10
s doubt -19
s draw -15
s earn -41
s echo 20
s elect -31
s embrac -9
s emerg -16
s end -27
s endors 6
s engag -40
s enjoy -7
s establish -29
s estimat 18
s expand -21
s expect 8
s experienc -17
s explain 16
s expos -23
s express 13
s eye 7
s fact -18
s fail -39
s fals 33
s far -20
s favor -9
s favorit -9
s fear 24
s featur -20
s feel -12
s fight -19
s figur -13
s fil -27
s find -19
s fir -18
s focus -20
s follow -31
s forecast 44
s fram 6
s fre -34
s full -11
s giv -25
s go -15
s grant -17
s grow -21
s guarante -42
s guess 17
s hammer -32
s happy -5
s hard -5
s harsh 13
s hat -13
s hear -21
s high -19
s highlight 25
s hir -21
s hit -16
s hold -27
s hop 10
s identify 20
s imagin 37
s impos -10
s includ -28
s indicat -6
s intend 8
s intens 18
s interest -8
s introduc 8
s investigat -40
s invit -7
s issu -15
s it -21
s join -32
s jok -15
s judg -11
s keep -23
s knock -6
s label 35
s lament 17
s launch -35
s lay -34
s lean -7
s learn -7
s leav -25
s less -19
s let -11
s lin -10
s link -16
s list 28
s littl -19
s lobby -18
s look -7
s maintain -32
s mak -12
s manag -40
s mark -22
s mean -29
s mention 21
s messag -11
s met -20
s mind 22
s mock -8
s mov -29
s movement -16
s nam 6
s need -28
s negotiat 12
s nervous -9
s not 6
s nothing -26
s notic -6
s obvious 14
s ongo 5
s open -32
s opponent -28
s opt -13
s order 8
s outlin 7
s outrag 18
s overwhelm 10
s paint 21
s pass -16
s pay -22
s perceiv 7
s personal -20
s persuad 17
s pick -24
s pitch -12
s pivot -9
s plan -11
s play -27
s plead 16
s pledg 12
s point -8
s pois -11
s portray 35
s position -14
s post 13
s praiz 7
s predict 16
s prediction 8
s prefer 14
s present -16
s press 10
s pressur -7
s priority -6
s project 6
s promiz 18
s promot 21
s prompt -25
s proposal -9
s prov -32
s provid -15
s publish -36
s pursu -29
s push -13
s put -11
s quick -5
s rail 6
s rais -14
s rattl -8
s reach -29
s read 10
s ready -23
s realiz 22
s reason -8
s rebuk 14
s recall 15
s receiv -37
s recogniz -7
s recommend 15
s recommendation -6
s recount 39
s refer -13
s referenc 20
s reflect -19
s refus 5
s refusal -12
s reiterat 27
s reject 5
s rejection 67
s releas -5
s rely -33
s remain -22
s remark 14
s remember 36
s remind 22
s renew -19
s repeat 41
s reply -37
s report -6
s represent -15
s request 7
s resist -5
s resolv -44
s resonat -10
s respond -7
s respons -10
s restrict 22
s return -33
s retweet -21
s reveal -5
s revelation -17
s revers -15
s rip -14
s roll -21
s rul -11
s run -21
s satisfy 15
s say 14
s scar -21
s scrambl -32
s see -13
s seek -8
s seem 7
s seiz -12
s self-describ 18
s send -30
s sens -13
s sentenc -14
s sentiment 7
s set -17
s shar -9
s shift -24
s shock 15
s shoot -12
s shout 23
s show -9
s sid -18
s sign -13
s signal 10
s singl 6
s skeptical -7
s slam -7
s speak -7
s speculation 43
s spent -24
s split -20
s spot -22
s stanc -10
s stand -9
s start -18
s stat -17
s statement -9
s step -18
s stop -27
s story -20
s strategy -13
s strong -9
s struck -13
s struggl -28
s stuck -31
s submit -22
s suggest 8
s suggestion 17
s support 9
s supporter -14
s supportiv 5
s sur 13
s suspect 13
s tak -21
s target -24
s thank 16
s ther -21
s think 7
s threaten -15
s throw -6
s tie 11
s titl -18
s touch -30
s tout 28
s trad -24
s troubl -5
s try -14
s turn -23
s tweet -6
s underscor -7
s understand -6
s unveil 8
s upset 10
s urg 23
s used -26
s using -20
s very -14
s view 11
s voic -5
s vot -9
s vow 21
s walk -28
s warn 19
s watch -22
s wav -23
s weigh -31
s welcom -26
s wish 11
s witness 21
s wonder 20
s word -21
s worry 14
s yell 47
s zero 13
sa accept -s -56
sa accept the 30
sa accord -ly 78
sa accord -s -10
sa accord CAP 10
sa accord a 43
sa accord an 33
sa accord the 22
sa accord w -26
sa account , -31
sa account -ed -48
sa account . -20
sa account for -63
sa accus CAP 7
sa accus him 19
sa accusation that -20
sa acknowledg that 9
sa add , 28
sa add . 44
sa add : 49
sa add that 19
sa add to -102
sa add w -87
sa address , -36
sa address CAP 29
sa address the 29
sa address w -47
sa admit that 23
sa adviz CAP -53
sa advocat w -67
sa agre that 43
sa agre to -18
sa aim -ing -37
sa aim to 40
sa alleg w 13
sa allow CAP -10
sa allow the 14
sa allow to 5
sa announc his -7
sa announc that -16
sa announc the -9
sa announc w 30
sa answer to -59
sa appear -ed 67
sa appear in -56
sa appear on -57
sa appear to 30
sa appear w 102
sa argu that 25
sa ask , -27
sa ask -s 40
sa ask CAP -15
sa ask a -26
sa ask by 63
sa ask him -59
sa ask if 27
sa ask the 8
sa ask to -10
sa ask w -23
sa ask whether 16
sa attack , -36
sa attack . -21
sa attack CAP 42
sa attack a -115
sa attack against 44
sa attack and 39
sa attack from 33
sa attack her -30
sa attack that -10
sa attack the 6
sa attack w -38
sa attempt w -15
sa attract w -47
sa avoid -ing 21
sa back , -42
sa back . -34
sa back CAP 33
sa back a 51
sa back at -44
sa back by -15
sa back in 15
sa back on 14
sa back w 7
sa ban CAP -37
sa ban all -14
sa ban on 20
sa ban w -61
sa becam a -56
sa becam the -53
sa becam w 12
sa becom -ly 15
sa becom a -28
sa becom the -26
sa becom w -32
sa begin . -26
sa begin a 31
sa begin in -29
sa begin of -18
sa begin w -14
sa believ CAP -39
sa believ that -6
sa best -s -11
sa better than -41
sa better w -13
sa blam the 36
sa blast CAP 17
sa block CAP -20
sa block the -16
sa bring CAP -69
sa bring in -47
sa bring the 32
sa bring to -66
sa bring w -49
sa broad w 8
sa call " -16
sa call -ing -30
sa call -s -38
sa call . -70
sa call CAP -6
sa call her 26
sa call him 80
sa call it -27
sa call the -10
sa call to 30
sa call w 25
sa call with 51
sa captur the -25
sa car , 12
sa car . -23
sa car and -22
sa car w -17
sa carry out -41
sa carry the -45
sa cast -s 8
sa cast w -36
sa certain -s -32
sa challeng . -21
sa challeng CAP 13
sa challeng to -60
sa chant " 28
sa charg of -38
sa charg that 14
sa charg w -6
sa choos CAP 7
sa choos w -47
sa claim CAP 28
sa claim the -14
sa claim to 42
sa claim w 16
sa clear that -16
sa clear w 35
sa com , -40
sa com -ing -61
sa com -ly -77
sa com -s 34
sa com . 40
sa com / -13
sa com CAP -33
sa com a -77
sa com as 10
sa com at -26
sa com in -12
sa com the 7
sa com w -13
sa com with 24
sa comment , -30
sa comment . 6
sa comment about -22
sa comment w -54
sa common w 14
sa compar to -102
sa compar with -67
sa concern . -36
sa concern the -45
sa concern w -14
sa conclud that -6
sa consider -ing -41
sa consider a -19
sa consider the -8
sa consider w 88
sa continu , 54
sa continu -ing 13
sa continu -s -12
sa continu . 23
sa continu w 5
sa contrast , -32
sa contrast to -32
sa contrast with -30
sa controversial -s -41
sa controversial w 33
sa conversation with 8
sa count . -33
sa cover the -22
sa creat -s -36
sa creat a -16
sa creat w -46
sa credit for -47
sa critical w -30
sa criticism CAP 33
sa criticism from 32
sa criticiz CAP 28
sa criticiz the 16
sa cut -s 15
sa cut w -63
sa debat -ed -51
sa debat -s -44
sa debat . -7
sa debat CAP -58
sa debat DAY -59
sa debat and -22
sa debat in -30
sa debat that -38
sa debat w 7
sa decid to 8
sa decision , -37
sa declar CAP 19
sa declin to 28
sa deep w -21
sa defend CAP 50
sa defend his -8
sa deliver w -45
sa denounc CAP 37
sa denounc the 13
sa detail of -35
sa direct w -46
sa discuss the -33
sa divid the 37
sa document , -62
sa document -ed -44
sa draw -s -12
sa draw w 15
sa eager to 11
sa earn NUM -20
sa elect -s -40
sa elect w -44
sa emerg as -46
sa end , -20
sa end . -25
sa end his -57
sa end of -22
sa end the -14
sa end up -13
sa end w 63
sa endors CAP 5
sa endors the 26
sa endorsement . -36
sa endorsement CAP 15
sa endorsement from -31
sa engag w -5
sa expand CAP 18
sa expand the -26
sa expand w 10
sa expect to 6
sa experienc . -23
sa experienc as -29
sa experienc in -32
sa explain the 40
sa explain why 20
sa express w 19
sa fact , -12
sa fact that -16
sa fail w -5
sa fals w -22
sa far . -23
sa far from -49
sa far w -31
sa favor CAP -16
sa favor w 6
sa favorit w -9
sa fear the 19
sa feel -ed 71
sa feel w -41
sa fight . -17
sa fight against -33
sa fight the -36
sa fight w -19
sa fil w 53
sa find -s -41
sa find CAP 24
sa find a -81
sa find the -20
sa find w -19
sa focus -s -30
sa focus CAP -66
sa focus the 7
sa focus w 21
sa follow CAP 19
sa follow a 12
sa follow by -27
sa follow the -33
sa follow w -26
sa fre w -25
sa full CAP -27
sa giv -s -50
sa giv CAP -22
sa giv her 6
sa giv him -57
sa giv his -65
sa giv that -69
sa giv them -38
sa giv to -11
sa go , 37
sa go . 13
sa go a -47
sa go into -36
sa go the -59
sa go w -17
sa goal . -34
sa goal of -17
sa grow -s -58
sa hard w -28
sa harsh w -70
sa high -s 70
sa high w -18
sa highlight the -37
sa hir w -23
sa hit CAP 41
sa hold -s 23
sa hold a -51
sa hold on -45
sa hold the -104
sa hold w 25
sa hop -ing -18
sa hop that 9
sa idea . -29
sa idea of -16
sa idea that -7
sa identify as 17
sa ignor the -55
sa imply that -18
sa includ -ing 19
sa includ -s -24
sa includ CAP -41
sa includ NUM -43
sa includ a 12
sa includ his -49
sa includ one -32
sa includ the -15
sa includ w -13
sa indicat that -10
sa insist that 17
sa intend to -24
sa intens w -102
sa interest -ing -53
sa interest -s -46
sa interest . -37
sa interest w -11
sa issu , -13
sa issu -ing 57
sa issu . -18
sa issu and -13
sa issu in -19
sa issu of 12
sa issu w -69
sa it " -20
sa it , -27
sa it -ed -7
sa it -ing -55
sa it -ly -31
sa it -s -22
sa it . -14
sa it CAP -41
sa it a -25
sa it as -25
sa it been 10
sa it could -17
sa it did -15
sa it does -26
sa it had -16
sa it has -27
sa it in -25
sa it no -43
sa it not 21
sa it on -21
sa it out -20
sa it that -17
sa it the -48
sa it to -29
sa it up -22
sa it w -8
sa it will -18
sa it would -11
sa join CAP -30
sa join by -80
sa join the -50
sa judg -ed -53
sa keep -ing 62
sa keep CAP -39
sa keep her -40
sa keep the -9
sa keep w -18
sa know , 17
sa know -ing -29
sa know CAP -24
sa know how 11
sa know that -16
sa know the -74
sa know to 15
sa know w -18
sa know what -19
sa launch w 74
sa leav , -29
sa leav . -23
sa leav CAP -47
sa leav the -41
sa leav to -8
sa leav w -61
sa less NUM -20
sa less w 11
sa lin , -24
sa lin . -17
sa lin with -76
sa list . -40
sa list of -56
sa littl w -5
sa lobby -s -71
sa look -s 10
sa look . -61
sa look a 8
sa look the -67
sa look to 38
sa look w -5
sa main w -73
sa mak " -46
sa mak -ing -75
sa mak -s -64
sa mak . -61
sa mak CAP -8
sa mak by -59
sa mak her -11
sa mak him -46
sa mak his -11
sa mak in -6
sa mak that 26
sa mak the 35
sa mak their -18
sa mak to 60
sa mak up -48
sa mak w -8
sa manag w -21
sa mark CAP -50
sa mean -ing -70
sa mean that 7
sa mean to 61
sa mention CAP 22
sa mention of -88
sa mention the 62
sa messag , 15
sa messag . -20
sa messag that -42
sa messag to -51
sa messag w 42
sa met CAP -91
sa mind . -10
sa mock CAP 57
sa mount a -45
sa mov CAP -85
sa mov on -42
sa mov the -80
sa mov w -20
sa movement , -37
sa movement . -27
sa nam , -31
sa nam . 6
sa nam CAP -29
sa nam of -47
sa nam w 21
sa need . 14
sa need a -69
sa need be -36
sa need for -26
sa need w -22
sa negativ -s 23
sa negativ w -81
sa nominat -s -75
sa nominat CAP -8
sa nominat w -14
sa not , 50
sa not . 20
sa not : -18
sa not that 17
sa not the 87
sa nothing w 106
sa offer -s 37
sa offer a -40
sa offer w 19
sa open -s -42
sa open to 25
sa open w -8
sa opponent , 15
sa opponent . 43
sa oppos CAP 18
sa oppos the 8
sa opposition the 117
sa opposition w 12
sa order to 13
sa overwhelm w -69
sa pass the 6
sa pass w 32
sa pay NUM -28
sa pay for -39
sa pay w 38
sa personal -s -24
sa personal w -27
sa pick a 7
sa plan , -33
sa plan -ed -57
sa plan . -27
sa plan for -10
sa plan to 22
sa plan w -23
sa play a -30
sa play the 13
sa play w -28
sa pledg -s -49
sa pledg to 33
sa point , -8
sa point . -8
sa point CAP 24
sa point in -9
sa point that 32
sa point the 15
sa point w 18
sa pois w -36
sa position . 20
sa position in -37
sa position to -73
sa position w 21
sa post . 5
sa post w 83
sa praiz CAP 7
sa press -s 61
sa press w -6
sa priority . 19
sa project . -24
sa promiz to 8
sa prompt CAP -53
sa propos -ing 16
sa propos a 59
sa propos w -94
sa proposal . -25
sa proposal to 14
sa prov to 26
sa prov w -47
sa provid -s -36
sa provid w -24
sa publish w 61
sa push -s 28
sa push CAP -36
sa push the -13
sa push to 32
sa push w -19
sa put CAP -36
sa put him -27
sa put the -28
sa put w -59
sa question , -43
sa question . -16
sa question CAP 18
sa question from -41
sa question his -19
sa question how 30
sa question is 33
sa question on 29
sa question the 74
sa question w -14
sa question whether 20
sa quick w -62
sa rais -s 21
sa rais NUM -49
sa rais the -33
sa rais w -11
sa reach out -27
sa reach w 75
sa react to -52
sa ready for -45
sa ready w 16
sa reason to -27
sa receiv -s -60
sa receiv NUM -31
sa receiv a -20
sa receiv the -13
sa receiv w 45
sa recogniz that 50
sa recogniz the -21
sa refer CAP 17
sa reflect the -36
sa refus to 29
sa refusal to 6
sa reject the -41
sa releas DAY -67
sa releas by -68
sa releas of -11
sa releas on -77
sa releas the 18
sa releas w -15
sa remain -ed -56
sa remain -ly -47
sa remain -s -35
sa remain the -52
sa remain w 35
sa remark , 14
sa remark that 21
sa repeat -s -55
sa report , 20
sa report -ed -87
sa report -ing 60
sa report -s -48
sa report . 35
sa report CAP 42
sa report by 5
sa report from -82
sa report in 27
sa report on 14
sa report that 9
sa report w 25
sa represent CAP 15
sa represent a -53
sa request . -35
sa request w 32
sa requir -s 48
sa requir a -67
sa requir w -44
sa respond , 18
sa respond -s -52
sa respond CAP -25
sa respond a -6
sa respond the 13
sa respons , -43
sa respons . -21
sa respons CAP -20
sa respons a -54
sa respons the 22
sa return CAP -75
sa return the -69
sa return w 23
sa reveal CAP 34
sa roll w -50
sa rul , -57
sa rul . 13
sa rul that 8
sa rul w -27
sa run , -35
sa run . -13
sa run against -42
sa run for -38
sa run in -34
sa run the -39
sa run w -47
sa say , 8
sa say -ed 124
sa say -ing -32
sa say -ly -38
sa say -s 54
sa say . 18
sa say : -23
sa say CAP 12
sa say DAY 26
sa say about -13
sa say at 25
sa say he 17
sa say her 13
sa say his 17
sa say in 24
sa say it 17
sa say of 11
sa say on 13
sa say one 47
sa say she 27
sa say the 13
sa say to 34
sa say w 21
sa say was 31
sa scrambl w -21
sa see -ing -45
sa see -s 24
sa see CAP 24
sa see a 6
sa see him -32
sa see the 11
sa see w 61
sa seek the -99
sa seek w -39
sa seem -ed 12
sa seem like 44
sa seem to 16
sa seem w 72
sa send -s 40
sa send to -31
sa send w -43
sa sens of 45
sa set of -37
sa set up 10
sa set w -10
sa shar -s 19
sa shar of -60
sa shar w -20
sa sharp w 48
sa shift in -29
sa shoot . 10
sa shoot at -41
sa shoot in -32
sa shoot w -22
sa show " -63
sa show , -30
sa show -s 68
sa show . 17
sa show CAP 13
sa show a 15
sa show how -11
sa show in -60
sa show the -21
sa show w -18
sa sid , -25
sa sid . -20
sa sid of -30
sa sign , 14
sa sign for 23
sa sign of -27
sa sign that 27
sa sign w -10
sa singl -s 6
sa singl w -31
sa slam CAP 33
sa sound w -30
sa speak -ly 28
sa speak -s -29
sa speak . -67
sa speak CAP 17
sa speak a -8
sa speak in -42
sa speak the -13
sa speak w -31
sa spent -ing 15
sa spent w 42
sa stanc on 30
sa stand , 10
sa stand in -7
sa stand w -23
sa start -ing 28
sa start CAP -45
sa start of -19
sa stat 's -15
sa stat -ed -36
sa stat -ing -49
sa stat -s -37
sa stat CAP -17
sa stat and -20
sa stat in 30
sa stat like -14
sa stat of -17
sa stat on -38
sa stat that 8
sa stat to -7
sa stat w -23
sa stat where -28
sa stat with -21
sa stat — -19
sa stat ’s -13
sa statement , -33
sa statement -ing -21
sa statement . -14
sa statement DAY -26
sa statement about 34
sa statement that 20
sa statement w 63
sa step up -28
sa step w 11
sa stop -ing 40
sa stop CAP -34
sa stop the -28
sa stop w -45
sa story , -13
sa story . -14
sa story of 37
sa strategy . -34
sa strong -ing -70
sa strong -s 8
sa suggest CAP 21
sa suggest that 20
sa suggest w -21
sa suggestion that 8
sa support , -29
sa support -ing 62
sa support -s 54
sa support CAP 24
sa support a -9
sa support among 30
sa support from -6
sa support her -15
sa support him -52
sa support his -43
sa support in -14
sa support the 6
sa support to -19
sa support w 8
sa supporter , -6
sa supporter -ed -48
sa supporter . -12
sa supporter CAP 23
sa supporter and 14
sa supporter in -31
sa supporter w -66
sa supporter who -14
sa surpriz w -17
sa tak -s -26
sa tak CAP -28
sa tak NUM 18
sa tak in -33
sa tak on -43
sa tak over -36
sa tak the -12
sa tak w -9
sa talk -ing 33
sa talk -s -59
sa talk CAP 71
sa talk the 6
sa talk to -37
sa talk w -58
sa target for -50
sa tell -s 35
sa tell CAP 12
sa tell a 6
sa tell him -70
sa tell me 34
sa tell the 24
sa tell them 46
sa tell w -39
sa tend w -20
sa thank to -86
sa ther , -27
sa ther . -18
sa ther a -32
sa ther are -10
sa ther was -12
sa ther were -25
sa think CAP -17
sa think it -16
sa think that -26
sa think the -10
sa think w -33
sa threaten to 21
sa trad , -21
sa trad -s 23
sa trad . -11
sa trad and -11
sa trad w -8
sa troubl -ing -19
sa try w -14
sa turn CAP -31
sa turn into -48
sa turn out -52
sa turn over -60
sa turn the -15
sa turn w 30
sa tweet , 22
sa tweet . 28
sa tweet / -16
sa tweet > -15
sa tweet _ -26
sa tweet a 42
sa tweet that -33
sa tweet w -25
sa urg CAP -18
sa urg the -22
sa used a -21
sa used by -36
sa used w -13
sa using a -13
sa using the -18
sa using w -56
sa very w -19
sa view , 48
sa view CAP -7
sa view as 38
sa view on -52
sa vot , -19
sa vot -s -62
sa vot . -11
sa vot CAP -15
sa vot DAY -13
sa vot a 47
sa vot and -15
sa vot at -37
sa vot on -48
sa vot the 17
sa vot to 39
sa vot w -7
sa vow to -9
sa want CAP -10
sa want the 58
sa want to 8
sa want w -27
sa warn that 5
sa watch the 5
sa watch w 5
sa word , -32
sa worry that 18
sa worry the -75
sa writ , 13
sa writ . 32
sa writ CAP 50
sa writ in 21
sa writ that 34
sa writ the -56
sa writ to -22
sa writ w -11
sa2 accord CAP , -27
sa2 accord CAP . -11
sa2 accord CAP CAP -19
sa2 accord a CAP 7
sa2 accord a w 53
sa2 accord the CAP 39
sa2 accord the w 67
sa2 accord w -s -68
sa2 accord w w 24
sa2 account . $ -20
sa2 accus him of 19
sa2 acknowledg that the -60
sa2 add . $ 44
sa2 add : " 49
sa2 add that CAP 60
sa2 add that he -5
sa2 add that the 63
sa2 address the w 15
sa2 agre to w -6
sa2 aim to w 58
sa2 allow -s to -28
sa2 allow CAP to -19
sa2 announc his w -43
sa2 appear to w 39
sa2 argu that CAP 14
sa2 argu that the -28
sa2 ask , " 58
sa2 ask CAP to -73
sa2 ask the CAP 5
sa2 ask to w -10
sa2 attack , CAP -32
sa2 attack . $ -21
sa2 attack CAP , 74
sa2 attack CAP . 33
sa2 attack CAP CAP -7
sa2 attack in CAP -33
sa2 attack the CAP -55
sa2 attack the w 42
sa2 attack w -s 8
sa2 attempt w CAP 88
sa2 attempt w the 20
sa2 back . $ -34
sa2 back CAP , -21
sa2 back CAP . 21
sa2 back CAP CAP 20
sa2 back in NUM -24
sa2 back the CAP -41
sa2 back the w -8
sa2 ban CAP from -35
sa2 ban all CAP -10
sa2 ban on CAP -33
sa2 becam a w -49
sa2 becam the w -47
sa2 becom a w -18
sa2 becom the CAP -44
sa2 becom the w -43
sa2 becom w . -21
sa2 becom w w -46
sa2 begin -ing w -79
sa2 begin . $ -26
sa2 believ the w -7
sa2 blam the w 18
sa2 bring the w -49
sa2 call " CAP -41
sa2 call . $ -70
sa2 call CAP " 41
sa2 call CAP CAP -53
sa2 call CAP to 14
sa2 call a " 27
sa2 call a w -6
sa2 call the " -41
sa2 call the w 11
sa2 call to w -30
sa2 call w w 23
sa2 car . $ -23
sa2 challeng . $ -21
sa2 chant " CAP 37
sa2 com -s . -20
sa2 com . $ 40
sa2 com CAP . 10
sa2 com as CAP -39
sa2 com in w -23
sa2 com the CAP 74
sa2 com the w -73
sa2 com w . -50
sa2 com w to 51
sa2 com w w -21
sa2 comment . $ 6
sa2 compar with NUM -24
sa2 concern . $ -36
sa2 consider a w -35
sa2 continu , " 50
sa2 continu . $ 23
sa2 continu w -s -25
sa2 continu w the -60
sa2 count . $ -33
sa2 creat a w -11
sa2 criticiz the w -51
sa2 debat , -ing -18
sa2 debat , CAP -31
sa2 debat . $ -7
sa2 debat in CAP -27
sa2 debat the w 50
sa2 debat w w 29
sa2 decid to w -14
sa2 decision to w 18
sa2 declin to w 9
sa2 defend his w 11
sa2 defend the w -10
sa2 deliver w w 19
sa2 describ the w 36
sa2 design to w 14
sa2 discuss the w -18
sa2 draw w w -17
sa2 earn NUM w -12
sa2 end his w -54
sa2 end of CAP -19
sa2 end of the -19
sa2 end up -ing 27
sa2 endors CAP CAP 52
sa2 endorsement . $ -36
sa2 expect to be -39
sa2 expect to w 25
sa2 experienc . $ -23
sa2 far . $ -23
sa2 far w in -62
sa2 far w than -19
sa2 far w w -13
sa2 fear the w 29
sa2 fight . $ -17
sa2 find a w -64
sa2 find w w -12
sa2 focus the w -52
sa2 focus w w 51
sa2 follow a w 18
sa2 follow the w -26
sa2 fre w w 17
sa2 full CAP . -27
sa2 full w of 60
sa2 giv CAP CAP -86
sa2 giv CAP a 91
sa2 giv his w -45
sa2 giv w -s 56
sa2 giv w to -45
sa2 giv w w -25
sa2 go . $ 13
sa2 go a w -43
sa2 go the -s -39
sa2 go w , -85
sa2 go w . -57
sa2 go w to -60
sa2 go w w -27
sa2 goal . $ -34
sa2 grow w w 18
sa2 hold a w -35
sa2 hold w -s -32
sa2 hold w w 23
sa2 hop to w 6
sa2 idea . $ -29
sa2 includ -s , -51
sa2 includ CAP , -27
sa2 includ CAP . -32
sa2 includ CAP CAP -45
sa2 includ CAP and -38
sa2 includ a w 16
sa2 includ his w -34
sa2 includ the CAP -7
sa2 includ the w 6
sa2 includ w -s -6
sa2 includ w w -31
sa2 intend to w -18
sa2 interest . $ -37
sa2 issu . $ -18
sa2 issu of w 22
sa2 it " w -11
sa2 it -ed . 27
sa2 it -ed the 27
sa2 it -ed to -28
sa2 it -ed w 36
sa2 it -ly -ed -54
sa2 it -ly -s -34
sa2 it -ly w -33
sa2 it -s NUM -17
sa2 it -s a -31
sa2 it -s to -33
sa2 it -s w 11
sa2 it . $ -14
sa2 it a " -22
sa2 it a w -40
sa2 it could w -15
sa2 it did not -8
sa2 it has -ed -14
sa2 it has been -33
sa2 it has w -15
sa2 it no w -43
sa2 it not w 35
sa2 it the w -37
sa2 it to w -29
sa2 it w , 45
sa2 it w -ed -29
sa2 it w -ly 30
sa2 it w -s -42
sa2 it w . -31
sa2 it w a -33
sa2 it w for -24
sa2 it w that 7
sa2 it w to 49
sa2 it w w -32
sa2 it will be -8
sa2 it will w -22
sa2 it would be -30
sa2 it would w 9
sa2 join the w -23
sa2 keep the w -75
sa2 leav . $ -23
sa2 leav the CAP -49
sa2 leav the w -23
sa2 less w . -48
sa2 lin . $ -17
sa2 lin of w 32
sa2 list . $ -40
sa2 list of -s -51
sa2 look . $ -61
sa2 look a w 20
sa2 look the w -47
sa2 look to w 74
sa2 mak -s w -47
sa2 mak his w 50
sa2 mak their w -91
sa2 mak w , 44
sa2 mak w -s 18
sa2 mak w . -51
sa2 mak w for 30
sa2 mak w of -14
sa2 mak w to -41
sa2 messag . $ -20
sa2 mind . $ -10
sa2 movement . $ -27
sa2 nam . $ 6
sa2 need . $ 14
sa2 need a w -69
sa2 need w the -35
sa2 need w w -12
sa2 nominat CAP CAP 34
sa2 not . $ 20
sa2 not : CAP -47
sa2 not that CAP 27
sa2 not that the -5
sa2 offer a w -19
sa2 opponent , CAP 45
sa2 opponent . $ 43
sa2 order to w 23
sa2 personal w , 41
sa2 personal w w -24
sa2 pick a w 7
sa2 plan . $ -27
sa2 plan to w 24
sa2 plan would w 34
sa2 play a w -54
sa2 play the w 31
sa2 pledg -s , -29
sa2 pledg to w 36
sa2 point . $ -8
sa2 point in CAP -9
sa2 point in the -14
sa2 point the w 40
sa2 position . $ 20
sa2 post . $ 23
sa2 priority . $ 19
sa2 project . $ -24
sa2 promiz to w -22
sa2 proposal . $ -25
sa2 proposal to w 26
sa2 prov to be 40
sa2 provid w w 53
sa2 push to w 16
sa2 put w w -69
sa2 question . $ -16
sa2 question her w 15
sa2 question his w 52
sa2 rais NUM w -31
sa2 rais the w -20
sa2 rais w -s 16
sa2 rais w than -50
sa2 receiv NUM w -31
sa2 receiv a w -8
sa2 refer the w 52
sa2 refus to w 9
sa2 refusal to w 15
sa2 reject the w 64
sa2 releas DAY . 7
sa2 releas w w 12
sa2 remain in w -28
sa2 remain w w -30
sa2 report . $ 41
sa2 report by CAP 20
sa2 report from CAP -81
sa2 report on DAY 18
sa2 report that CAP -16
sa2 represent a w -39
sa2 request . $ -35
sa2 request w . -31
sa2 requir -s to 71
sa2 requir a w -51
sa2 respond a w 11
sa2 respons . $ -21
sa2 return the CAP -45
sa2 rul . $ 13
sa2 run . $ -13
sa2 run for the -37
sa2 run for w -30
sa2 run the w -34
sa2 run w , -13
sa2 run w . -11
sa2 run w w -77
sa2 say , " 18
sa2 say , -ed 68
sa2 say , -ing -13
sa2 say , CAP -11
sa2 say , is 26
sa2 say , the -20
sa2 say , w 8
sa2 say . $ 21
sa2 say : " -37
sa2 say CAP 's 57
sa2 say CAP , 48
sa2 say CAP -ed 54
sa2 say CAP -s -12
sa2 say CAP . 8
sa2 say CAP CAP 17
sa2 say CAP has 29
sa2 say CAP is 21
sa2 say CAP w 73
sa2 say CAP was -25
sa2 say CAP ’s -71
sa2 say DAY . 20
sa2 say DAY that -13
sa2 say DAY w 42
sa2 say a w -24
sa2 say at a -13
sa2 say at the 40
sa2 say he -ed 31
sa2 say he -s 24
sa2 say he had 15
sa2 say he has 19
sa2 say he is 12
sa2 say he w 17
sa2 say he was -10
sa2 say he will -56
sa2 say he would 16
sa2 say he ’s 7
sa2 say her w 63
sa2 say his w 21
sa2 say in an -9
sa2 say in the 14
sa2 say it -ed 33
sa2 say it was -13
sa2 say it would 64
sa2 say it ’s 65
sa2 say of CAP 67
sa2 say of the 12
sa2 say on CAP 44
sa2 say on DAY 45
sa2 say she -ed 19
sa2 say she -s -15
sa2 say she was -35
sa2 say she would 28
sa2 say that " -12
sa2 say that CAP -14
sa2 say that he 18
sa2 say that the 53
sa2 say that w 44
sa2 say the -s 54
sa2 say the CAP -20
sa2 say the w 24
sa2 say they -ed 64
sa2 say they are 16
sa2 say they have 71
sa2 say they w -15
sa2 say they were -7
sa2 say they would -64
sa2 say w CAP 67
sa2 say w w -6
sa2 see a w -37
sa2 see the w 9
sa2 seek to w -41
sa2 seem to be 9
sa2 seem to w 11
sa2 sens of w -30
sa2 set of -s -34
sa2 shoot . $ 10
sa2 shoot in CAP -19
sa2 show . $ 19
sa2 show CAP -ing 25
sa2 show CAP CAP -12
sa2 show a w -45
sa2 show that CAP 7
sa2 show the w -34
sa2 sid . $ -20
sa2 sid of the -24
sa2 speak a w 27
sa2 speak the CAP -33
sa2 speak the w -23
sa2 stand in w 19
sa2 stat 's w -14
sa2 stat , -ing -20
sa2 stat , CAP -16
sa2 stat , and -21
sa2 stat , w -17
sa2 stat CAP . -40
sa2 stat and w -15
sa2 stat in the 29
sa2 stat like CAP -14
sa2 stat of CAP -26
sa2 stat that w -39
sa2 stat to w 7
sa2 stat w , -18
sa2 stat w -s -47
sa2 stat w . -12
sa2 stat w w -45
sa2 stat ’s CAP -9
sa2 stat ’s w -15
sa2 statement . $ -14
sa2 story . $ -14
sa2 strategy . $ -34
sa2 suggest that CAP 25
sa2 suggest that the 7
sa2 support CAP , 54
sa2 support CAP . 49
sa2 support CAP CAP 15
sa2 support CAP and -26
sa2 support a w 52
sa2 support the CAP -23
sa2 support the w 8
sa2 support w -s 49
sa2 support w w 13
sa2 supporter , w -59
sa2 supporter . $ -12
sa2 supporter in CAP -30
sa2 tak NUM -s -21
sa2 tak on CAP 24
sa2 tak the w 26
sa2 tak w -s 6
sa2 tak w . -38
sa2 tak w of -91
sa2 talk the w 46
sa2 tell -s that -16
sa2 tell CAP , -49
sa2 tell CAP CAP 33
sa2 tell CAP that 47
sa2 tell CAP w -43
sa2 tell a w -30
sa2 tell the CAP 26
sa2 tell the w 31
sa2 ther . $ -18
sa2 ther a w -33
sa2 ther are -s 35
sa2 ther are w -11
sa2 ther w w 11
sa2 ther was a -25
sa2 ther was no 26
sa2 ther were w -17
sa2 think CAP CAP -67
sa2 think the w -16
sa2 threaten to w 9
sa2 trad . $ -11
sa2 try w -s -117
sa2 try w CAP -30
sa2 try w a -14
sa2 try w his -17
sa2 try w the 8
sa2 try w w -34
sa2 turn the w 18
sa2 tweet . $ 28
sa2 tweet / > -16
sa2 tweet > . -15
sa2 tweet _ w -26
sa2 tweet w = -22
sa2 understand the w 28
sa2 urg the w 33
sa2 used w w 70
sa2 using a w -6
sa2 very w . -45
sa2 very w w -13
sa2 vot . $ -11
sa2 vot CAP , 13
sa2 vot CAP . -8
sa2 vot CAP CAP 13
sa2 vot a w 21
sa2 vot the CAP -32
sa2 vot to w 25
sa2 vow to w 15
sa2 want a w 37
sa2 want to be -58
sa2 want to w 12
sa2 writ , " -34
sa2 writ . $ 32
sa2 writ CAP CAP 35
sa2 writ in a 49
sf abl base -19
sf accept base 7
sf accept ed -49
sf accept ing -14
sf accord base -147
sf accord ing 28
sf account base -27
sf account s 14
sf accus ing 19
sf accus s -51
sf accusation s 7
sf acknowledg base 10
sf acknowledg ed 11
sf acknowledg ing 15
sf add base -83
sf add ed -8
sf add ing 17
sf add s -19
sf address base -8
sf address ed -30
sf address ing -19
sf address s 17
sf admit base 41
sf admit ed -24
sf adopt ed -12
sf advic base 13
sf adviz ed -40
sf adviz ing 52
sf advocat base 14
sf advocat s -15
sf agre base -26
sf agre ed 9
sf agre s -11
sf aim base -12
sf aim ed 11
sf air base 21
sf air ed -8
sf air ing -83
sf align ed -48
sf alleg ed -27
sf allegation s -10
sf allow ing -62
sf allow s 7
sf anger base -9
sf anger ed 60
sf announc base 8
sf announc ed 19
sf announc ing 7
sf announcement base 17
sf answer base -19
sf answer ed 40
sf answer s -25
sf anxiety base 23
sf appeal base -22
sf appeal s 12
sf appear ed -28
sf appear ing -104
sf appear s 30
sf applaud ed -60
sf appoint ed -26
sf approv ed 39
sf argu base 26
sf argu ed 8
sf argu ing 19
sf argument base -9
sf argument s 39
sf ask base -6
sf ask ed 5
sf ask ing 22
sf ask s 17
sf assert ed 14
sf assertion base 88
sf assessment base -42
sf assur ed 24
sf attack base -29
sf attack ed 82
sf attack ing 23
sf attack s -11
sf attempt base -34
sf attempt ed -25
sf attempt s 18
sf attract base -29
sf attract ed -20
sf attribut ed -35
sf authoriz ed 11
sf avoid base -26
sf awar base 6
sf back base -35
sf back ed 22
sf back ing 73
sf ban base -13
sf becam base -11
sf becom base -11
sf becom ing -56
sf becom s -39
sf begin base -22
sf begin ed -31
sf begin ing -26
sf believ base 31
sf believ ed -118
sf believ s 20
sf better base -19
sf bitter base 17
sf blam base -39
sf blam ed -36
sf blast ed 34
sf block base -38
sf block ed 17
sf block ing -38
sf boast ed 15
sf break base -24
sf break ing -30
sf break s 5
sf bring ed -35
sf bring s -50
sf call base -6
sf call ed -11
sf call ing 20
sf call s 31
sf captur base -35
sf captur ed -38
sf car s 12
sf careful base -27
sf carry base -32
sf carry ed -22
sf carry ing 34
sf cast base 43
sf cast ing -123
sf celebrat ed 50
sf celebrat ing -17
sf certain base -6
sf challeng base -30
sf challeng ed 64
sf challeng ing 18
sf challeng s -29
sf champion base -71
sf charg base -17
sf charg ed 37
sf charg s -39
sf cheer base 105
sf cheer ed -15
sf cheer ing -23
sf cheer s -46
sf choos base -5
sf choos ed -34
sf choos ing -11
sf cit ed -9
sf cit ing 48
sf claim ed 64
sf claim ing 18
sf claim s -18
sf clear base -7
sf com base -6
sf com ing -39
sf com s -54
sf comment s -28
sf commit ed -52
sf complain ed 69
sf complaint base -16
sf complaint s 59
sf conced ed 64
sf concern ed 8
sf concern ing -127
sf concern s 14
sf conclud ed -7
sf condemn ed 148
sf confident base -7
sf confirm ed 8
sf confront base -19
sf consensus s 16
sf consider base -42
sf consider ed -10
sf consider ing 33
sf contention base 14
sf continu base -13
sf continu ed 14
sf continu s -40
sf contrast base -38
sf controversial base -14
sf conversation base 24
sf conversation s -44
sf convinc base 94
sf count base -70
sf count ed -6
sf count ing -11
sf counter base 20
sf cover base -13
sf cover ed 18
sf cover ing -73
sf creat base -41
sf creat ed -60
sf creat ing 36
sf credit base -58
sf critical base -13
sf criticism base 10
sf criticiz base -12
sf criticiz ed -6
sf criticiz ing 6
sf cut base -21
sf cut ing -13
sf debat base -15
sf debat s -38
sf decid ed -33
sf decision base -9
sf decision s 7
sf declar ed -18
sf declar ing 28
sf declin base -75
sf declin ed 31
sf dedicat ed -58
sf deem ed -22
sf deep base 5
sf defend base -66
sf defend ed 110
sf defend ing 18
sf deliver base -36
sf deliver ed -36
sf deliver ing 92
sf demand base 22
sf demand ed -46
sf demand ing 10
sf demand s 32
sf demonstrat ed -89
sf denounc ed 9
sf denounc ing 18
sf deny ed 62
sf describ base -68
sf describ ed 18
sf describ ing 26
sf design ed -17
sf desir base 29
sf detail base -91
sf detail ed -18
sf detail s -31
sf determin base -26
sf determin ed -31
sf devot ed -31
sf direct base -29
sf direct ed -18
sf disclos ed -12
sf disclosur base 63
sf discover ed -58
sf discuss base 44
sf discuss ed 8
sf discuss ing -24
sf distanc base -54
sf divid base -38
sf document s -54
sf doubl base -46
sf doubt s 8
sf draw base 12
sf draw ed -41
sf draw ing -41
sf earn base -29
sf earn ed -29
sf earn ing -47
sf echo ed 61
sf elect ed -55
sf embrac base -13
sf embrac ed -46
sf embrac ing 5
sf emerg ed 6
sf emerg ing -53
sf emphasiz s -93
sf encourag base 19
sf encourag ed 106
sf encourag ing -67
sf end base -14
sf end ed -51
sf end ing -21
sf end s -23
sf endors base -27
sf endors ed 40
sf endors ing -41
sf endorsement base 11
sf endorsement s -14
sf engag ed -22
sf enjoy ed -60
sf expand base -15
sf expand ed -29
sf expand ing -9
sf expect base 31
sf expect ing 74
sf expect s -42
sf experienc base -19
sf experienc ed -29
sf explain base -16
sf explain ed 29
sf explain ing 12
sf expos ed 6
sf express base 29
sf express ed 14
sf eye s 41
sf fact base -14
sf fact s -42
sf fail base -82
sf fail ed -20
sf fail ing -39
sf fals base 33
sf far base -13
sf favor base 8
sf favor s -14
sf favorit base -5
sf fear base 43
sf fear s -23
sf featur ed 15
sf featur s 33
sf feel base 41
sf feel ed -35
sf feel ing 9
sf feel s -99
sf fight base -25
sf fight ing 7
sf figur base -13
sf figur s -33
sf fil base -85
sf fil ed -36
sf fil ing 10
sf find base -35
sf find ed -21
sf find ing -35
sf find s 78
sf fir base -81
sf focus ed -16
sf focus ing -23
sf focus s -16
sf follow base -19
sf follow ed -37
sf follow ing -57
sf follow s 59
sf forward base -45
sf full base -11
sf giv base -33
sf giv ed -31
sf giv ing -6
sf go base -26
sf go ed -13
sf go ing -21
sf go s 29
sf goal base 30
sf goal s -60
sf grant ed -20
sf grow base -24
sf grow ing -9
sf happy base -5
sf hard base -5
sf harsh base 13
sf hear base -13
sf hear ed -42
sf high base -19
sf highlight ed 57
sf hir base -41
sf hir ed 8
sf hir ing -23
sf hit base 6
sf hit ing 7
sf hold base -20
sf hold ed -44
sf hold ing -25
sf hold s 15
sf hop base -21
sf hop ed -29
sf hop ing 41
sf hop s 43
sf hopeful base 28
sf hopeful s -46
sf idea base 14
sf idea s -25
sf identify base 37
sf identify ed -6
sf ignor base 75
sf ignor ed -56
sf includ base -30
sf includ ing -49
sf includ s 52
sf indicat ed -51
sf insist base 19
sf insist ed -7
sf intend ed -13
sf intens base 18
sf interest base 16
sf interest ing -74
sf interest s -56
sf introduc ed -77
sf investigat base -41
sf invit ed -11
sf issu base -22
sf issu ed 56
sf issu s -29
sf it base -21
sf join base -35
sf join ed -22
sf join ing -12
sf jok ed 70
sf judg base -8
sf judg s -42
sf keep base -12
sf keep ed -71
sf know ed -23
sf know ing 24
sf know s 64
sf launch ed -61
sf launch ing 18
sf lay base -120
sf lay ed -73
sf lay ing 53
sf lean ing -53
sf learn base -10
sf leav base 22
sf leav ed -32
sf leav ing -56
sf leav s -60
sf less base -19
sf let base -46
sf lin base -19
sf lin s -49
sf link base -46
sf link ed -74
sf list base -46
sf list ed 33
sf list s 79
sf littl base -19
sf lobby ing -28
sf look base 25
sf look ed -66
sf look ing -6
sf look s -30
sf lov base -26
sf maintain ed -65
sf mak base -14
sf mak ed -15
sf mak ing -12
sf manag ed -65
sf manag ing -51
sf mandat base -62
sf mark base 19
sf mark ed -11
sf mean base 24
sf mean ed -22
sf mean ing -53
sf mean s -58
sf mention base 7
sf mention ed -28
sf messag base 7
sf messag s -49
sf met base -20
sf mind base 45
sf mind s -62
sf mock ed 12
sf mock ing -38
sf mov base -29
sf mov ed -31
sf mov ing -6
sf mov s -58
sf movement base -13
sf nam base -35
sf nam ed 88
sf nam ing 39
sf nam s -51
sf need ed -25
sf need s -37
sf negotiat ing -70
sf nervous s -9
sf nominat base -38
sf nominat ed 50
sf nominat ing -13
sf not base -76
sf not ed 35
sf not ing 43
sf not s -8
sf nothing ing -26
sf obvious s 14
sf offer base -5
sf offer ed 20
sf offer s -45
sf ongo ing 5
sf open base -20
sf open ed -25
sf open ing -47
sf opponent base 8
sf opponent s -69
sf oppos base 28
sf oppos ed 6
sf oppos ing -32
sf oppos s -36
sf order base -63
sf order ed 84
sf overwhelm ing 20
sf pass base -78
sf pass ed 22
sf pass ing 44
sf pay base -11
sf pay ing -52
sf perceiv ed -33
sf personal base -20
sf persuad base 26
sf pick base -61
sf pick ed 15
sf pitch base -60
sf plan base -28
sf plan ed -41
sf plan ing 26
sf plan s 7
sf play base -22
sf play ed -7
sf play ing -41
sf play s -69
sf plead ed 11
sf pledg base -28
sf pledg ed -24
sf point base -22
sf point ed 41
sf point ing 37
sf point s -14
sf pois ed -11
sf portray ed 42
sf position base -21
sf position ed -8
sf position s -29
sf post base -44
sf post ed 41
sf post s 59
sf praiz base -22
sf praiz ed 17
sf predict ed 9
sf prefer base -10
sf prefer ed -48
sf present base -54
sf present ed 48
sf press base -53
sf press ed 35
sf pressur base -20
sf priority base 49
sf priority s -58
sf project base -50
sf project ed 95
sf project s -9
sf promiz base -27
sf promiz ed 60
sf promiz ing 42
sf promiz s -20
sf promot base 47
sf promot ing -21
sf prompt ed -37
sf propos ed -5
sf propos ing 52
sf proposal base -12
sf protest base -27
sf protest s -31
sf prov base -14
sf prov ed -56
sf provid base 9
sf provid ing -54
sf provid s -102
sf publish ed -44
sf pursu base 47
sf pursu ing -13
sf push base -46
sf push ing 27
sf put base 9
sf put ing -98
sf put s 11
sf question base -12
sf question ed 96
sf question ing 68
sf question s -23
sf quick base -5
sf rais base -29
sf rais ed 11
sf rais ing -35
sf rattl ed 51
sf reach base -11
sf reach ed -18
sf reach ing -56
sf read base 19
sf read ing -60
sf read s 44
sf ready base -14
sf reason base 14
sf reason s -66
sf recall ed 21
sf recall ing 11
sf receiv base -15
sf receiv ed -38
sf receiv ing -9
sf recogniz base -22
sf recogniz ed -38
sf recommend ed -7
sf refer ed -34
sf refer ing -18
sf referenc base -6
sf reflect base -17
sf reflect ed -31
sf reflect s -21
sf refus base -65
sf refus ing 7
sf refusal base -12
sf regard ing -81
sf reiterat ed 40
sf reject base -32
sf reject ed 52
sf rejection base 67
sf releas base -24
sf releas ed 10
sf remain base 27
sf remain ed -23
sf remain ing -46
sf remain s -44
sf remark base -17
sf remark s -29
sf remember base 46
sf remind ed 76
sf repeat ed -27
sf reply ed 26
sf report base -58
sf report ed 61
sf report ing -54
sf report s -34
sf represent base 64
sf represent ed -49
sf represent ing -71
sf represent s -26
sf request base -24
sf request ed 87
sf request s -11
sf requir base 8
sf requir ed -8
sf requir ing -21
sf requir s -10
sf respond base -12
sf respond ed 32
sf respond ing -91
sf respons base -13
sf respons s 6
sf return ed -33
sf return ing -91
sf return s -43
sf reveal base 26
sf reveal ed -15
sf revers ed -27
sf roll base -37
sf roll ed 14
sf rul base -20
sf rul ed 88
sf rul s -42
sf run base -11
sf run ed -17
sf run ing -25
sf run s -56
sf satisfy ed -19
sf say base 10
sf say ed 15
sf say ing -38
sf say s 40
sf scar ed 7
sf see base 11
sf see ed -41
sf see ing -69
sf see s 59
sf seek base -37
sf seek ed -13
sf seek s 24
sf seem base -28
sf seem ed 8
sf seem s 28
sf seiz ed -84
sf self-describ ed 18
sf send base -37
sf send ed -6
sf send ing -76
sf sens base -26
sf sentenc base -58
sf sentiment base 21
sf set ing -28
sf shar base 9
sf shar ed 12
sf shift base -46
sf shift ed -40
sf shift ing -7
sf shift s 47
sf shoot base 37
sf shoot ing -46
sf show base -7
sf show ed -18
sf sid base -39
sf sid s -22
sf sign base -18
sf sign ed 20
sf sign s -35
sf signal base -63
sf singl base -40
sf skeptical base -7
sf slam ed -61
sf sound base -80
sf sound ed 84
sf speak base 12
sf speak ing -34
sf speak s 20
sf speculation base 43
sf spent base -24
sf split base -10
sf spot base -46
sf stand base 15
sf stand ed -43
sf stand ing -18
sf stand s 22
sf start base -55
sf start ed -18
sf start s 59
sf stat base -27
sf stat ed 179
sf stat ing 181
sf stat s -28
sf statement s -29
sf step base -8
sf step ed -32
sf stop base -18
sf stop ed -6
sf stop ing -47
sf stop s -51
sf story base -60
sf story s 60
sf stress ed 43
sf strong base -9
sf struck base -13
sf struggl base -54
sf struggl ed -26
sf struggl s -20
sf stuck base -31
sf suggest base 38
sf suggest ed 15
sf suggest ing 15
sf suggest s -45
sf suggestion base -8
sf support ed 46
sf support ing 31
sf support s 44
sf supporter base 69
sf supporter s -33
sf supportiv base 5
sf sur base 13
sf surpriz base 23
sf surpriz ed -26
sf surpriz ing -23
sf tak base -27
sf tak ed -28
sf tak ing -7
sf tak s 9
sf talk base -40
sf talk ed 58
sf talk ing 16
sf talk s 10
sf target ed -21
sf target ing -40
sf target s -19
sf tell ing -22
sf tell s 90
sf tend base -9
sf tend s -38
sf thank s -107
sf ther base -21
sf think base 30
sf think ed -59
sf think ing -28
sf think s 60
sf threaten ed -15
sf tie base -63
sf titl base -66
sf titl ed 65
sf touch base -36
sf touch ed 10
sf trad base -24
sf trad ed -13
sf trad ing -9
sf troubl base -77
sf trust base -7
sf trust ed 8
sf try ed -26
sf try ing -12
sf turn base -15
sf turn ed -20
sf turn ing -87
sf turn s 8
sf tweet base -29
sf tweet ed 62
sf tweet ing 122
sf tweet s -102
sf understand s -22
sf upset base 30
sf urg ed 57
sf urg ing -37
sf used ed -26
sf using ing -20
sf very base -14
sf view base 36
sf voic base -51
sf voic ed 113
sf vot base -22
sf vot ed 61
sf vot ing -6
sf vot s -29
sf vow ed 57
sf walk ed -8
sf want base 6
sf want s -12
sf warn ed 27
sf warn ing -27
sf watch base -46
sf watch ed 25
sf watch ing 10
sf wav base -25
sf welcom base -16
sf welcom ed 21
sf withdraw base 40
sf witness base 52
sf word base -8
sf word s -18
sf worry base 36
sf worry ed 12
sf worry s -20
sf writ base -22
sf writ ed 11
sf writ ing -51
sf writ s -15
sf zero base -89
sg accept  34
sg accept +to -27
sg accord  12
sg account  -16
sg accus  17
sg accusation  9
sg acknowledg  35
sg acknowledg +to -68
sg add  8
sg address  -37
sg address +to 61
sg admit  73
sg adviz  74
sg advocat  -24
sg agre  20
sg aim  8
sg air  -42
sg allow  16
sg allow +to 18
sg anger  13
sg angry  23
sg announc  12
sg announcement  -21
sg answer  41
sg answer +to 31
sg anxiety  -14
sg apologiz  5
sg appeal  -19
sg appear +to -72
sg applaud  -47
sg appoint  -22
sg approv  -108
sg argu  38
sg argument  10
sg ask +to -46
sg ask +was 98
sg assert  36
sg assertion  29
sg assum  -18
sg assur  57
sg attack  -12
sg attack +to 61
sg attempt  -5
sg attract +to -26
sg avoid  13
sg avoid +to 10
sg back  -8
sg back +to 13
sg ban  -15
sg ban +to 22
sg becam  -34
sg becom  -31
sg becom +have 32
sg becom +to 14
sg becom +will -38
sg begin  -14
sg begin +to 38
sg believ  6
sg best  -25
sg better  -31
sg blam  43
sg blast  26
sg block  -13
sg block +to -25
sg boast  42
sg boo  -97
sg break  -11
sg break +to -35
sg bring  -46
sg bring +would -41
sg broad  26
sg broadcast  -33
sg call +has 46
sg call +is 31
sg call +to 25
sg captur  29
sg car  -23
sg carry  -33
sg carry +to -14
sg cast  36
sg cast +to 14
sg caution  12
sg celebrat  -58
sg certain  -30
sg challeng  12
sg champion  -72
sg chant  71
sg cheer  -7
sg choos  -23
sg cit  13
sg clear  -44
sg coin  -25
sg com  -30
sg com +has 74
sg com +have 43
sg com +to 10
sg com +will 74
sg comment +to -41
sg commit  -77
sg compar  8
sg complain  11
sg complaint  30
sg conced  38
sg concern  10
sg conclud  37
sg confirm  34
sg consensus  31
sg consider  25
sg contention  -8
sg continu  5
sg continu +to -14
sg continu +will -41
sg contrast  -32
sg controversial  8
sg convinc  -57
sg count  -9
sg counter  8
sg counter +to 49
sg cover  -23
sg creat  -63
sg creat +to -29
sg credit  16
sg critical  -70
sg criticism  -7
sg cry  35
sg cut  -18
sg cut +to -25
sg debat  -19
sg decid  20
sg decision  -13
sg declar  -11
sg deep  19
sg defend  13
sg defend +to 28
sg deliver  -6
sg deliver +to 6
sg demonstrat +to -77
sg denounc  38
sg deny  11
sg describ  41
sg describ +to -102
sg desir  25
sg determin +to -16
sg devot  -20
sg direct  -12
sg disagre  -51
sg disagreement  34
sg disclosur  11
sg discuss  40
sg discuss +to -26
sg dismiss  94
sg display  13
sg disput  -55
sg distanc  -19
sg divid  -61
sg document  -8
sg doubl  -46
sg doubt  20
sg draw  -43
sg draw +to -69
sg earn  -43
sg echo  -52
sg elect  28
sg elect +was -41
sg embrac  -9
sg embrac +to -86
sg emerg  -10
sg emerg +has -16
sg emphasiz  12
sg encourag  27
sg end  -20
sg end +to -25
sg endors  21
sg endors +has -22
sg endors +to 37
sg engag  -53
sg enjoy  -49
sg establish  57
sg estimat  32
sg expand  -40
sg expand +to 31
sg expect  6
sg expect +are 23
sg expect +is 51
sg experienc  -9
sg explain  28
sg explain +to -22
sg expos  -11
sg express  9
sg eye  -17
sg fact  -18
sg fail  -11
sg fals  13
sg far  -37
sg far +is -65
sg far +so -31
sg fault  -75
sg favorit  -8
sg fear  19
sg featur  -19
sg feel  -19
sg fight +to -28
sg figur  -23
sg fil  -20
sg find  41
sg find +to -46
sg fir  17
sg focus  -12
sg focus +to 65
sg follow  -27
sg follow +to -14
sg forward  -12
sg fre  -41
sg full  -28
sg giv  -12
sg giv +has 8
sg giv +to -27
sg go +has 39
sg go +is -72
sg go +to -31
sg go +would -28
sg grant  -44
sg grow  -31
sg grow +to -21
sg harsh  -23
sg hear  -44
sg hear +to -29
sg high  -38
sg highlight  -62
sg hint  -20
sg hir  -11
sg hit  -14
sg hold  -6
sg hold +to 29
sg hold +was -56
sg hop  9
sg hopeful  -75
sg idea  -10
sg identify  37
sg ignor  13
sg imply  77
sg impos  13
sg includ  -24
sg includ +to -24
sg indicat  31
sg insist  45
sg intend  -36
sg intens  -18
sg investigat +to -35
sg invit  -14
sg invok  -36
sg issu  -22
sg it  -20
sg join  -30
sg join +to -24
sg jok  -14
sg judg  -37
sg keep  -26
sg keep +to -32
sg knock  -26
sg know  -19
sg know +also -43
sg know +to -79
sg label  -46
sg lament  17
sg launch  -31
sg lay  51
sg lean  14
sg learn  -15
sg leav  -18
sg leav +to -23
sg less  -38
sg let  -24
sg let +to -32
sg lin  -28
sg link  17
sg list  27
sg littl  -28
sg lobby  -6
sg look  -26
sg look +are 95
sg look +is 69
sg look +to 42
sg lov  -11
sg maintain  -5
sg mak  -16
sg mak +could -35
sg mak +had 18
sg mak +has -46
sg mak +have -17
sg mak +is -50
sg mak +to -11
sg mak +will -6
sg mak +would 11
sg manag  -32
sg mandat  6
sg mark  -38
sg mean  -17
sg mention  -19
sg messag  -11
sg met  -51
sg mind  22
sg mock  31
sg mov  -16
sg mov +to -22
sg movement  -15
sg nam  -15
sg need  -7
sg need +would -52
sg negativ  -17
sg negotiat  6
sg nominat  -35
sg nothing  -73
sg notic  17
sg offer  -26
sg offer +to -60
sg ongo  36
sg opponent  -28
sg oppos  -5
sg oppos +ly -12
sg order  -18
sg outlin  8
sg overwhelm  32
sg paint  9
sg pass  -24
sg pass +to -47
sg pay  -44
sg personal  -38
sg persuad +to 49
sg pick  -29
sg pick +to 27
sg plan  -9
sg play  -45
sg play +to -22
sg pledg  -12
sg pledg +has+ly -37
sg point  -10
sg portray  -18
sg position  -21
sg post  12
sg praiz  24
sg predict  47
sg prediction  10
sg prefer  71
sg present  -19
sg press  -6
sg press +to -39
sg pressur  -53
sg project  -7
sg promiz  14
sg promot  26
sg prompt  -22
sg propos  8
sg proposal  -20
sg protest  -12
sg prov  -61
sg provid  14
sg provid +to -26
sg publish  16
sg pursu  14
sg pursu +to -44
sg push  -8
sg push +to -74
sg put  27
sg put +to -40
sg question +to 14
sg quot  20
sg rail  19
sg rais  18
sg rais +has 39
sg rais +to -34
sg rang  10
sg reach  -29
sg reach +to -27
sg react  -14
sg read  50
sg ready  -18
sg recall  15
sg receiv  -32
sg recogniz  -8
sg recommend  -11
sg recount  27
sg refer  -6
sg referenc  -18
sg reflect  -16
sg refusal  -12
sg regard  -65
sg reiterat  27
sg reject  13
sg releas  -41
sg releas +to -43
sg rely  -43
sg remain  -29
sg remain +to -29
sg remark  16
sg remember  39
sg remind  -41
sg repeat  36
sg reply  -12
sg report  -17
sg represent  -66
sg request  -23
sg requir  -31
sg requir +would -48
sg respond  32
sg respond +did+not 6
sg respons  -9
sg return  -19
sg reveal  49
sg revelation  -17
sg revers  -76
sg roll  -76
sg rul  -16
sg run  -17
sg run +is -28
sg run +to -21
sg say  16
sg say +also 51
sg say +had -70
sg say +has 22
sg say +have -28
sg say +ly 40
sg say +to -82
sg scar  -48
sg scrambl  -16
sg see +has -131
sg see +is 33
sg see +to -87
sg seem  -9
sg seiz  -82
sg self-describ  18
sg send  -7
sg send +to -19
sg sens  18
sg sentenc  -26
sg sentiment  7
sg set  -28
sg set +is 30
sg set +was -82
sg sharp  30
sg shift  14
sg shock  -65
sg shoot  9
sg shout  -19
sg show  -6
sg show +has 7
sg show +to -29
sg sid  -24
sg sign +to -46
sg signal  -17
sg singl  -12
sg slam  -9
sg so-call  7
sg sound  20
sg speak  12
sg speak +to -20
sg speculation  43
sg spent  7
sg spent +has -48
sg split  -21
sg spot  -15
sg stanc  -38
sg stand  -52
sg stand +to -56
sg start  -48
sg stat  -18
sg stat +to 81
sg statement  -13
sg step  -55
sg stop  -17
sg stop +to -37
sg story  -20
sg strategy  -11
sg stress  7
sg strong  -18
sg struck  -20
sg struggl +has -109
sg suggestion  -17
sg support +to -54
sg support +would -6
sg supporter  -17
sg surpriz  20
sg suspect  -10
sg tak  -25
sg tak +has 33
sg tak +is -78
sg tak +will -12
sg talk  -12
sg talk +to -34
sg target  -11
sg tell  18
sg tell +to -15
sg tend  6
sg testify  -90
sg thank  12
sg ther  -15
sg ther +then -37
sg think  -11
sg threaten  19
sg tie  20
sg titl  -28
sg tout  78
sg trad  -20
sg troubl  -20
sg trust  -29
sg try  23
sg try +is -16
sg try +to -44
sg turn  18
sg turn +has -96
sg turn +to -36
sg tweet  -10
sg underscor  -27
sg understand  -35
sg understand +to -17
sg upset  -137
sg used  7
sg using  -23
sg very  -54
sg voic  -35
sg vot  -18
sg vot +ly -79
sg vot +to -18
sg vot +would 126
sg vow  14
sg walk  -95
sg want  -13
sg want +did+not 7
sg watch  -21
sg watch +to -26
sg wav  -12
sg welcom  -11
sg wish  -15
sg witness  -74
sg wonder  -40
sg word  -6
sg worry  -8
sg writ  12
sl abl -s -20
sl abl CAP -19
sl accept CAP -58
sl accept w -28
sl accord " -15
sl accord , 10
sl accord ^ 36
sl account CAP -32
sl account w -36
sl accus , -48
sl accus CAP 28
sl accus and 11
sl acknowledg w -22
sl add " 46
sl add CAP 28
sl add he -11
sl add she 45
sl add w -5
sl address -s -93
sl address CAP 18
sl address w -37
sl advocat w -73
sl agre -s 66
sl agre CAP -15
sl agre w 26
sl aim w -33
sl air the 44
sl air w 9
sl allow -s 15
sl allow that 18
sl allow which 28
sl anger w 38
sl announc w 30
sl appeal w 55
sl appear , -35
sl appear -s 27
sl appear CAP -20
sl appear it -13
sl appear w 26
sl argu , 71
sl argu -s -58
sl argu CAP 30
sl argument w -14
sl ask -s -8
sl ask ^ 26
sl ask and 26
sl ask he 9
sl ask w 57
sl ask when 17
sl assur CAP -30
sl attack 's 106
sl attack , 17
sl attack -ed -12
sl attack -ing 22
sl attack -s 33
sl attack CAP -41
sl attack NUM -52
sl attack his 100
sl attack the -28
sl attack w -18
sl attempt an 20
sl attempt w -19
sl attract w -87
sl avoid w -47
sl back -ed 10
sl back -ing -17
sl back -s -21
sl back CAP 46
sl back ^ -31
sl back he 63
sl back the 55
sl back w -23
sl back who -19
sl ban -ed -18
sl ban a -35
sl ban w -13
sl becam CAP -61
sl becam w -50
sl becom , -69
sl becom -s -87
sl becom CAP -8
sl becom he -28
sl begin -s -47
sl begin CAP 17
sl begin and 14
sl begin that -28
sl begin the -18
sl begin w -46
sl believ -s 66
sl believ CAP 30
sl believ he -56
sl believ they 48
sl believ w 6
sl best the -7
sl better -s 21
sl better a -22
sl better w -28
sl blam CAP 6
sl blast CAP 32
sl block w -56
sl break w -44
sl bring , -69
sl bring -ing -16
sl bring -s -24
sl bring CAP 46
sl bring w 28
sl call , 38
sl call -s 24
sl call CAP 33
sl call and 74
sl call he 17
sl call his -95
sl call she 15
sl call the 25
sl call w -52
sl call who -12
sl captur CAP -44
sl car w -33
sl carry CAP -73
sl carry w -11
sl cast -s -43
sl cast CAP 23
sl cast w 11
sl celebrat CAP -99
sl challeng -s 61
sl challeng CAP -22
sl challeng the -64
sl challeng w -45
sl charg CAP -6
sl charg in -40
sl charg w 7
sl cheer w -9
sl choos CAP 6
sl choos w -20
sl cit , 103
sl cit CAP 37
sl claim 's -11
sl claim , -41
sl claim CAP -23
sl claim w 5
sl clear a 22
sl clear it -68
sl clear w -65
sl com , 11
sl com -s -76
sl com . -21
sl com CAP 21
sl com ^ -45
sl com it -41
sl com that -47
sl com the -15
sl com who 23
sl comment 's -78
sl comment -ed -29
sl comment for -17
sl comment his -45
sl comment the -33
sl comment ’s 8
sl compar , -26
sl compar w -106
sl concern -ed -19
sl concern -ing -18
sl concern w -7
sl conclud CAP 83
sl confirm CAP 96
sl confirm w 43
sl consider -s 69
sl consider CAP -28
sl consider he -77
sl consider w 41
sl continu , -100
sl continu CAP -10
sl continu he 26
sl continu she 7
sl continu w -22
sl contrast by -34
sl contrast in -29
sl contrast w -16
sl conversation the -7
sl conversation w -21
sl count -s -31
sl cover w -22
sl creat -s -48
sl creat CAP 41
sl creat w -48
sl credit w -34
sl criticism -ed 96
sl criticism the 44
sl criticism w -24
sl criticiz , 82
sl criticiz CAP 42
sl criticiz w 51
sl cut -s -42
sl cut CAP -74
sl debat -ed -39
sl debat -ing 39
sl debat CAP -50
sl debat a 82
sl debat the -24
sl debat w -20
sl debat ’s -55
sl decision 's -15
sl decision her 45
sl decision his -44
sl decision the -11
sl decision w 22
sl decision ’s 17
sl declin , 98
sl declin -s -47
sl declin CAP 57
sl declin w 22
sl defend CAP -35
sl defend w -45
sl deliver , 31
sl deliver CAP 16
sl demand w 11
sl deny CAP -16
sl describ , -62
sl describ -s 47
sl describ CAP 22
sl describ he 73
sl describ w -43
sl detail w -56
sl direct w -52
sl discuss CAP -33
sl discussion w -10
sl divid w -15
sl document the -54
sl doubl by -18
sl draw , 26
sl draw CAP 16
sl draw that -87
sl draw w 69
sl earn , -52
sl earn CAP -58
sl elect if -14
sl elect w -50
sl embrac CAP -9
sl embrac w 50
sl emerg CAP -52
sl emerg w -95
sl encourag w 27
sl end -s -36
sl end CAP -15
sl end w -15
sl endors , 52
sl endors CAP 11
sl endors w -46
sl endors who -83
sl endorsement an -33
sl endorsement the 40
sl endorsement w -56
sl endorsement ’s -63
sl enjoy CAP -58
sl estimat CAP -99
sl expand -s -71
sl expand w -37
sl expect CAP -37
sl expect he -134
sl expect w -25
sl experienc w -34
sl explain , -5
sl express CAP 53
sl fact in 11
sl fact the -24
sl fail CAP 26
sl fail w -10
sl far , 37
sl far -ed -32
sl far -s 8
sl far CAP -92
sl far ^ -28
sl far w -9
sl favor in -23
sl featur w -44
sl feel -s 34
sl feel CAP 6
sl feel he -110
sl feel w -69
sl fight CAP 9
sl fight the -29
sl fight w -38
sl figur w 13
sl fil CAP 73
sl find , 7
sl find -s -22
sl find CAP -30
sl find and -49
sl find he -67
sl find w 45
sl fir CAP 20
sl fir w -15
sl focus -s 12
sl focus CAP -13
sl focus the 55
sl focus w -67
sl follow , -68
sl follow -s -53
sl follow CAP -34
sl follow ^ -51
sl follow that 10
sl follow w -34
sl forward w -31
sl fre w -36
sl full ^ -27
sl full a -39
sl giv , -49
sl giv -s -79
sl giv CAP -19
sl giv ^ -97
sl giv and -54
sl giv he 51
sl giv that -32
sl go , 17
sl go -s -38
sl go CAP -17
sl go and 71
sl go he 20
sl go it -53
sl go that -42
sl go they -53
sl go who -15
sl goal w 21
sl grant w -54
sl grow -s -46
sl grow a -24
sl grow w -56
sl hard it -78
sl hear CAP 56
sl hear a -17
sl hear w -52
sl high a -21
sl high w 21
sl hir w -85
sl hit CAP 10
sl hit w -10
sl hold , -65
sl hold -s 24
sl hold CAP -25
sl hold he -8
sl hold w -23
sl hold which -71
sl hold who -67
sl hop , -52
sl hop -s 16
sl hop CAP 75
sl hop he -108
sl hop the 85
sl hopeful CAP -49
sl hopeful w -43
sl idea the 8
sl idea w 24
sl includ , -42
sl includ -s -19
sl includ CAP 17
sl includ that -24
sl includ w 26
sl includ which -26
sl includ — -36
sl indicat CAP -29
sl indicat w 70
sl insist -s 13
sl insist CAP 65
sl interest -s -26
sl interest of 77
sl interest the 100
sl interest w -24
sl issu -s -28
sl issu CAP 14
sl issu an -40
sl issu on -42
sl issu other -18
sl issu the -20
sl issu w -10
sl it " -53
sl it , -26
sl it -ed -20
sl it -ing -18
sl it -s -26
sl it CAP -77
sl it ^ -9
sl it about -14
sl it after -45
sl it and -20
sl it as 10
sl it because -33
sl it but -20
sl it for -23
sl it how -15
sl it if -21
sl it of -28
sl it on -20
sl it than -11
sl it that -19
sl it though -8
sl it w -18
sl it what -27
sl it when -14
sl it where -15
sl it whether -15
sl it — -45
sl join , -56
sl join CAP -32
sl join w 19
sl judg CAP -43
sl judg a -35
sl judg the -38
sl judg w 34
sl keep -s -12
sl keep CAP -49
sl keep he 31
sl keep w -8
sl know -s -8
sl know CAP -7
sl know he -24
sl know i -86
sl know they 16
sl know w -28
sl know we 22
sl know who -13
sl launch CAP -5
sl learn CAP 45
sl leav , -95
sl leav -s 20
sl leav CAP -72
sl leav he -77
sl leav that -34
sl leav the 54
sl leav w -62
sl less -s -12
sl less ^ -36
sl less or -16
sl less w -35
sl let ^ 23
sl lin in -31
sl lin the -34
sl lin w -38
sl list a -34
sl list the -70
sl list w -46
sl littl a 7
sl littl w -36
sl lobby CAP 33
sl lobby the -25
sl look -s -31
sl look CAP -20
sl look ^ -55
sl look a 33
sl look he -28
sl look w -63
sl main the -18
sl maintain CAP -12
sl mak , -53
sl mak -ed -27
sl mak -ing 37
sl mak CAP -13
sl mak and 31
sl mak he -16
sl mak it -18
sl mak that -57
sl mak they 8
sl mak w -14
sl mak which -14
sl mak who 23
sl mark w -32
sl mean , -44
sl mean -s -10
sl mean CAP -126
sl mean it -15
sl mean w -94
sl mention CAP 18
sl mention he 152
sl messag a -57
sl messag his -36
sl messag the -44
sl met CAP -84
sl mind their -50
sl mov CAP -69
sl mov a -37
sl mov the -28
sl mov w -15
sl movement CAP 6
sl movement the -34
sl movement w 21
sl nam CAP 12
sl nam by -41
sl nam w -41
sl nam ’s -81
sl need -s -24
sl need he -17
sl need she 23
sl need the -19
sl need they -43
sl need w -44
sl need we 50
sl need who -67
sl negativ a 46
sl negativ w -73
sl nominat CAP -31
sl nominat the -47
sl nominat w -43
sl not , 37
sl not CAP 23
sl not he 45
sl not w -10
sl not ’s -47
sl nothing w 6
sl offer , -10
sl offer -s 35
sl offer he 62
sl offer w -10
sl open -s -13
sl open CAP 39
sl open an -29
sl open the -21
sl open w -70
sl opponent CAP -19
sl opponent her -54
sl opponent his 63
sl opponent w -37
sl oppos , 58
sl oppos -s 10
sl oppos CAP 6
sl oppos who 81
sl opposition w 13
sl order in -47
sl order w 46
sl pass -s -33
sl pass w 66
sl pay -s -44
sl pay CAP -30
sl pay w -43
sl personal a -23
sl personal and -36
sl personal his -51
sl pick CAP -76
sl pick w 57
sl plan 's -39
sl plan -ed 59
sl plan -s -25
sl plan CAP 34
sl plan a -58
sl plan he -67
sl plan his -24
sl plan the -13
sl plan w -8
sl plan ’s -21
sl play -s -55
sl play CAP -52
sl play w 15
sl pledg CAP 31
sl pledg NUM -44
sl pledg in -17
sl pledg w 32
sl pledg who -12
sl point , 72
sl point -ing -35
sl point -s 94
sl point CAP 64
sl point NUM -44
sl point a 47
sl point one -51
sl point the -74
sl point this -33
sl point w -19
sl point — -32
sl pois CAP -88
sl position 's -88
sl position his -24
sl position w -10
sl post CAP -63
sl post w 9
sl praiz CAP 13
sl predict w -63
sl press CAP 40
sl press a 24
sl press the -32
sl press w -32
sl pressur w 19
sl priority a 52
sl priority w -34
sl promiz CAP 34
sl promiz and 7
sl promiz he 7
sl promiz w -67
sl prompt w -57
sl propos CAP 43
sl proposal the -38
sl protest w -48
sl prov CAP -24
sl prov w -6
sl provid -s -64
sl provid CAP -55
sl provid and -23
sl provid that 9
sl publish w -41
sl push , -41
sl push -s -16
sl push CAP 20
sl push w -44
sl put , -28
sl put -ed -19
sl put -s 60
sl put CAP -6
sl put and -16
sl put w -19
sl question -ed -36
sl question -ing -50
sl question -s 62
sl question CAP -23
sl question a -8
sl question the 12
sl question w -59
sl rais , -28
sl rais -ed -36
sl rais -s -54
sl rais CAP -33
sl rais it 23
sl rais w -33
sl reach -s 8
sl reach w -70
sl read w 82
sl ready w -40
sl reason the -64
sl reason w -60
sl recall , 57
sl receiv , 12
sl receiv he -71
sl receiv w 19
sl refer , 52
sl refer CAP 5
sl reflect , -94
sl reflect w -31
sl refus CAP -55
sl reject CAP -34
sl releas , 20
sl releas -s -26
sl releas CAP 22
sl releas the 17
sl remain -s 26
sl remain CAP -57
sl remain the -16
sl remain w -21
sl remark 's -76
sl remark his -27
sl remark w -73
sl remark ’s -78
sl reply CAP -5
sl report , 45
sl report -s 17
sl report CAP 25
sl report a 58
sl report the -58
sl report w 25
sl represent -s -54
sl represent CAP -30
sl represent who -78
sl request a 43
sl request the -37
sl requir -s 49
sl requir w 7
sl respond , -16
sl respond CAP -8
sl respons in 16
sl respons w -63
sl return -s -39
sl return w -32
sl reveal CAP 24
sl reveal w 10
sl roll -s -71
sl roll CAP -32
sl rul CAP -27
sl rul the -30
sl run , 97
sl run -ed -7
sl run -s -45
sl run CAP -23
sl run he -96
sl run w -35
sl run who -60
sl say " 12
sl say ) 12
sl say , 16
sl say -ed 26
sl say -s 28
sl say CAP 14
sl say DAY -29
sl say NUM 81
sl say and 22
sl say but -38
sl say he 13
sl say i 7
sl say it 33
sl say she 19
sl say that -65
sl say they -13
sl say w 25
sl say who -15
sl say — 112
sl see , -7
sl see -s 67
sl see CAP 30
sl see he -67
sl see they 108
sl see w -37
sl seek , -13
sl seek -s -9
sl seek he 27
sl seek who -135
sl seem -s -36
sl seem CAP -8
sl seem he 50
sl seem it 9
sl seem that -103
sl seem w 47
sl send -s 11
sl send CAP -25
sl send and -8
sl send w -8
sl sens w 44
sl sentenc w -47
sl set , -105
sl set -s -6
sl set CAP 23
sl set w -6
sl shar CAP 13
sl shar w -34
sl shift -s -53
sl shift the 49
sl shift w -35
sl shoot -s -30
sl shoot CAP 104
sl shoot a -22
sl shoot the -16
sl shoot w -39
sl show , -12
sl show -ing -19
sl show -s 45
sl show CAP -29
sl show that 63
sl show the -87
sl show w 15
sl sid CAP -30
sl sid both -32
sl sid other -16
sl sid w -10
sl sign -s 29
sl sign CAP 36
sl sign a 50
sl sign w -27
sl singl a -11
sl slam CAP -39
sl so-call the -19
sl speak , 15
sl speak -ed -59
sl speak CAP -55
sl speak ^ -80
sl speak and -24
sl speak he -30
sl speak w -11
sl speak who 18
sl spent CAP -54
sl spent he -56
sl spot w -57
sl stanc w 41
sl stand , -24
sl stand -s -22
sl stand CAP 47
sl stand w -20
sl start , 45
sl start -s -34
sl start CAP 8
sl start the -18
sl start w -35
sl stat , 72
sl stat -ed -56
sl stat -ing -24
sl stat -s -11
sl stat CAP -17
sl stat NUM -22
sl stat ^ -11
sl stat a -38
sl stat and -42
sl stat five -27
sl stat in -46
sl stat of -23
sl stat other -19
sl stat some -36
sl stat the -21
sl stat those -12
sl stat three -18
sl stat w -13
sl statement a -26
sl statement the -14
sl statement w -23
sl step CAP 13
sl stop w -37
sl story a -47
sl story the 17
sl story w -57
sl strategy w -43
sl strong a -31
sl strong w -51
sl struggl CAP 14
sl struggl w 32
sl suggest , -46
sl suggest -s 62
sl suggest CAP 61
sl suggest he -51
sl suggest w 9
sl support 's -109
sl support , 48
sl support -ed 22
sl support -ing -54
sl support -s -41
sl support CAP 50
sl support and -123
sl support for 112
sl support he -36
sl support her 6
sl support his 6
sl support in 30
sl support of -24
sl support that -28
sl support the 17
sl support their 46
sl support they -79
sl support who 45
sl support you -150
sl support ’s -69
sl supporter 's -54
sl supporter -ing -38
sl supporter -s 9
sl supporter CAP 12
sl supporter his -16
sl supporter w 40
sl supporter ’s 31
sl sur w 44
sl surpriz it -15
sl tak , -12
sl tak -ed -28
sl tak -s -64
sl tak CAP 32
sl tak ^ 14
sl tak and 38
sl tak he -6
sl tak it -56
sl tak she -103
sl tak that -44
sl tak w -30
sl tak who -45
sl talk , 29
sl talk -s -37
sl talk CAP 10
sl talk the 17
sl talk w -109
sl target w -22
sl tell , 37
sl tell CAP 15
sl tell and -33
sl tell he 13
sl tell she -36
sl tell w -8
sl tend w 75
sl thank , -34
sl ther , -29
sl ther -ed -21
sl ther -s -46
sl ther ^ -8
sl ther and -6
sl ther if -21
sl ther that -16
sl ther w -6
sl think -s 61
sl think CAP 33
sl think he -54
sl think i -14
sl think she -37
sl think they 9
sl think who -12
sl think you -73
sl titl w -18
sl trad CAP -52
sl trad on -9
sl trad w -29
sl try , -22
sl try -s -52
sl try CAP 5
sl try he 23
sl try w 15
sl turn , 50
sl turn -s -42
sl turn he 17
sl turn in -40
sl turn it -49
sl turn that 36
sl turn w -37
sl tweet " 7
sl tweet , 100
sl tweet / -15
sl tweet < -19
sl tweet CAP 60
sl tweet a -47
sl tweet w -28
sl understand w -43
sl urg CAP 50
sl used , -18
sl used -s -31
sl used CAP 17
sl used he 18
sl used w -87
sl using , -40
sl using w 58
sl very a -21
sl very the -27
sl very w 19
sl view -s -84
sl view his -9
sl vot , 7
sl vot -ed -40
sl vot -s -23
sl vot NUM 27
sl vot a -34
sl vot he -65
sl vot of 13
sl vot the -35
sl vot their -36
sl vot they -34
sl vot who 15
sl vow CAP -8
sl want -s -27
sl want he 25
sl want she -9
sl want they -13
sl want w 72
sl want who -24
sl warn , 49
sl watch ^ 8
sl watch w -65
sl wav w 19
sl word the 11
sl word w -17
sl worry -s 49
sl worry CAP -11
sl writ " 53
sl writ , 9
sl writ CAP 12
sl writ he 11
sl writ she 10
sl writ w -17
sl2 abl base -s w -8
sl2 abl base CAP w -18
sl2 accord ing , -s -20
sl2 accord ing , CAP -8
sl2 accord ing , a 31
sl2 accord ing , an 20
sl2 accord ing , the 23
sl2 accord ing , w -13
sl2 accord ing ^ CAP 29
sl2 accord ing ^ the 7
sl2 accus ed CAP CAP 12
sl2 acknowledg ed CAP that -41
sl2 add ed CAP , 13
sl2 add ed CAP . 23
sl2 add ed he , -29
sl2 add ed he . 28
sl2 add ed he that -9
sl2 add ing , that 19
sl2 agre ed CAP to -10
sl2 appeal base w to 9
sl2 appear ed w to -13
sl2 appear s CAP to 27
sl2 appear s w to -23
sl2 argu ed CAP that 23
sl2 argu ing , that 29
sl2 ask ed CAP CAP 9
sl2 ask ed CAP the 13
sl2 attack s w in -15
sl2 attempt base an w -52
sl2 back base w . -9
sl2 back base w in -31
sl2 back base w the -51
sl2 back base w w -33
sl2 ban base -ed all -7
sl2 ban base a on -32
sl2 ban base w on -32
sl2 becam base CAP the -41
sl2 becom base w w -27
sl2 begin ed CAP -ing -17
sl2 begin ing the of -18
sl2 best base the w 20
sl2 better base a w -22
sl2 call ed , the -39
sl2 call ed CAP CAP -29
sl2 call ed CAP the 91
sl2 call ed w CAP -59
sl2 car base w , -20
sl2 car base w . -9
sl2 car base w and -7
sl2 car base w w -35
sl2 charg base in of -35
sl2 clear base a w 24
sl2 clear base it that 8
sl2 clear base w that -26
sl2 com base . . -14
sl2 com base . / -13
sl2 com base CAP in -13
sl2 com base CAP w 56
sl2 com base w w 31
sl2 com ing the -s -13
sl2 com s w as -49
sl2 comment base for . -23
sl2 compar ed , with -49
sl2 continu s CAP w -99
sl2 contrast base by , -34
sl2 criticiz ed CAP CAP 45
sl2 debat base CAP , -43
sl2 debat base CAP . -34
sl2 debat base the , -17
sl2 debat base the w -42
sl2 debat base w , 34
sl2 declin ed CAP to 10
sl2 declin ed w to 82
sl2 doubl base by -s -18
sl2 end base the of -22
sl2 endors ed CAP CAP 62
sl2 endors ed who CAP -66
sl2 expect ed CAP to 63
sl2 expect ed w to -38
sl2 fact base in , -12
sl2 fact base the that -15
sl2 fail ed w w 29
sl2 far base ^ , -24
sl2 far base w w -28
sl2 find ed CAP that 57
sl2 follow base ^ CAP -34
sl2 follow ed , by -26
sl2 full base ^ CAP -27
sl2 full base the w 10
sl2 go ed CAP w 17
sl2 grow ing a w -23
sl2 hard base it w -55
sl2 hold ed CAP a -81
sl2 idea base the of -6
sl2 idea base the that 6
sl2 includ ing , -ing -77
sl2 includ ing , -s -56
sl2 includ ing , CAP -25
sl2 includ ing , a -99
sl2 includ ing , his -31
sl2 includ ing , the -46
sl2 includ ing , w -47
sl2 interest base w -s -40
sl2 issu base the , -8
sl2 issu base the . -7
sl2 issu s w , -24
sl2 issu s w . -15
sl2 it base , -ed 37
sl2 it base , -s -68
sl2 it base , CAP -42
sl2 it base , has -20
sl2 it base , w -7
sl2 it base -ed . -7
sl2 it base -ed w -19
sl2 it base -ing w -19
sl2 it base -s w 6
sl2 it base ^ -ed -23
sl2 it base ^ -ly -33
sl2 it base ^ -s 9
sl2 it base ^ has -40
sl2 it base ^ not -75
sl2 it base ^ the -32
sl2 it base ^ w -12
sl2 it base and -s -33
sl2 it base and w 57
sl2 it base as -s -29
sl2 it base but w 38
sl2 it base that -ed -15
sl2 it base that w -21
sl2 it base that would -15
sl2 it base w , -18
sl2 it base w -ed -31
sl2 it base w -ing -24
sl2 it base w . -11
sl2 it base w to -24
sl2 it base w w -8
sl2 it base w will -8
sl2 it base w would -13
sl2 it base when -s -29
sl2 it base when w 7
sl2 know ed , CAP -42
sl2 less base -s w 22
sl2 less base w w -26
sl2 list base a of -29
sl2 littl base a w 21
sl2 littl base w w -31
sl2 main base the w -51
sl2 mak base -s w 24
sl2 mak base CAP w -37
sl2 mak base w w 24
sl2 mak ed -s w -40
sl2 mak ed CAP w -42
sl2 mak ed he w -13
sl2 mak ed w w -89
sl2 need ed -s w -57
sl2 need ed the for -11
sl2 need ed the w -20
sl2 need ed w w -47
sl2 not base ’s : -47
sl2 not ed CAP that -13
sl2 not ing , that 36
sl2 order base in to -48
sl2 personal base a w -21
sl2 plan s he to -8
sl2 plan s w to 25
sl2 pledg ed NUM -s -29
sl2 pledg ed in -s -17
sl2 point base — w -33
sl2 point s w , -28
sl2 point s w . -24
sl2 press base CAP w -58
sl2 press base a w -48
sl2 rais base w w -12
sl2 rais ed CAP NUM -33
sl2 refer ing , CAP -14
sl2 refer ing , the 38
sl2 refus ed CAP to -89
sl2 releas base the of 29
sl2 releas ed w DAY -100
sl2 remain ing the -s -11
sl2 report ed CAP , 82
sl2 report ed CAP . 115
sl2 request base a w -91
sl2 run ing CAP w -22
sl2 run ing w w -34
sl2 say base -s , 98
sl2 say base -s that -28
sl2 say base -s the 30
sl2 say base -s they -25
sl2 say base CAP they -53
sl2 say ed " CAP 7
sl2 say ed " a 37
sl2 say ed " one 28
sl2 say ed " the 36
sl2 say ed " w 31
sl2 say ed , , -13
sl2 say ed , . 31
sl2 say ed , CAP 49
sl2 say ed , DAY -33
sl2 say ed , he 10
sl2 say ed , in 37
sl2 say ed , of -7
sl2 say ed , on 34
sl2 say ed , she 30
sl2 say ed , that 40
sl2 say ed , the 15
sl2 say ed , w 51
sl2 say ed -s , 79
sl2 say ed -s the -23
sl2 say ed CAP , 35
sl2 say ed CAP -s 64
sl2 say ed CAP . 18
sl2 say ed CAP : -9
sl2 say ed CAP CAP 14
sl2 say ed CAP at -11
sl2 say ed CAP his -29
sl2 say ed CAP in 13
sl2 say ed CAP it 11
sl2 say ed CAP of -12
sl2 say ed CAP on 45
sl2 say ed CAP that 10
sl2 say ed CAP the 27
sl2 say ed CAP they -84
sl2 say ed CAP w 14
sl2 say ed and , -41
sl2 say ed and that 69
sl2 say ed he , 52
sl2 say ed he . 13
sl2 say ed he CAP 48
sl2 say ed he he 11
sl2 say ed he in 36
sl2 say ed he of 29
sl2 say ed he that 60
sl2 say ed he the 46
sl2 say ed he w -27
sl2 say ed she , -9
sl2 say ed she . 24
sl2 say ed w , 53
sl2 say ed w . 40
sl2 say ed w CAP 68
sl2 say ed w he 42
sl2 say ed w it 38
sl2 say ed w that 21
sl2 say ed w the -42
sl2 say ed w they -44
sl2 say ed who he 29
sl2 say ing , , 55
sl2 say ing , he 20
sl2 say ing , that -16
sl2 say ing , the -30
sl2 say s " CAP 24
sl2 say s CAP , 64
sl2 say s CAP . 42
sl2 say s CAP CAP -5
sl2 say s CAP he 29
sl2 say s CAP that 37
sl2 say s CAP the 43
sl2 say s he he -10
sl2 say s w . 85
sl2 seem ed CAP to -40
sl2 shoot ing -s in -6
sl2 show s w CAP 83
sl2 sid base CAP , -25
sl2 start base the of -19
sl2 stat base CAP w -52
sl2 stat base of , -15
sl2 stat base of . -15
sl2 stat base of CAP -16
sl2 stat base the 's -11
sl2 stat base the , -14
sl2 stat base the . -15
sl2 stat base the of -19
sl2 stat base the w -17
sl2 stat base the ’s -12
sl2 stat base w . -22
sl2 stat base w of -27
sl2 stat base w w -19
sl2 stat s w , 43
sl2 stat s w . 25
sl2 statement base a , -13
sl2 statement base a -ed 40
sl2 statement base a -ing -71
sl2 statement base a . -7
sl2 statement base a DAY -19
sl2 statement base a that -56
sl2 strong base a w -19
sl2 suggest ed , that 48
sl2 suggest ed CAP that 22
sl2 support base w . 68
sl2 support base w CAP 32
sl2 support base w among -65
sl2 support base w from 28
sl2 support base w the -7
sl2 support ing CAP CAP 29
sl2 supporter s CAP , 21
sl2 supporter s CAP -ed -25
sl2 supporter s CAP w -72
sl2 tak base w w -22
sl2 tak ed CAP the -84
sl2 tak ed CAP w 17
sl2 tak ed w w -64
sl2 tak s it NUM -34
sl2 tell ed , the 46
sl2 tell ed CAP -s 34
sl2 tell ed CAP CAP 27
sl2 tell ed CAP a 56
sl2 tell ed CAP the 24
sl2 tell ed he CAP -14
sl2 tell ed he the 26
sl2 tell ed w CAP -6
sl2 tell ing , CAP 15
sl2 ther base , are -33
sl2 ther base , was -32
sl2 ther base ^ are -23
sl2 ther base ^ w 20
sl2 ther base ^ was 19
sl2 ther base w was -16
sl2 trad base w -s -22
sl2 try ing -s w -13
sl2 try ing CAP w -16
sl2 try ing w w 32
sl2 tweet base " _ -26
sl2 tweet base / > -15
sl2 tweet base < / -16
sl2 tweet base < w -22
sl2 used ed CAP w -11
sl2 very base a w -20
sl2 very base the w -26
sl2 very base w w 22
sl2 vot base the . -9
sl2 vot base w , -15
sl2 vot base w CAP 34
sl2 want base they to 45
sl2 want s CAP to 27
sl2 want s he to 14
sl2 watch base ^ the -65
sl2 writ ed " CAP 35
sl2 writ ed CAP . 35
sl2 writ ed CAP in 60
sl2 writ ed he . -23
sl2 writ ed she . 24
sl2 writ ed w . 56
sn abl to -19
sn accept the 30
sn accord to 27
sn account , -31
sn account . -20
sn account for -63
sn account of 37
sn accus him 19
sn accus of -68
sn accusation that -20
sn acknowledg that 9
sn add , 28
sn add . 44
sn add : 49
sn add that 19
sn add to -102
sn address , -36
sn address CAP 29
sn address the 29
sn admit that 23
sn adviz CAP -53
sn agre that 39
sn agre to -18
sn agre with -20
sn aim at -66
sn aim to 40
sn allow CAP -10
sn allow the 14
sn allow to 5
sn announc his -7
sn announc that -20
sn announc the -9
sn answer to -59
sn appear in -56
sn appear on -57
sn appear to 30
sn argu that 25
sn ask . -10
sn ask CAP 21
sn ask about -67
sn ask by 63
sn ask for -19
sn ask him -59
sn ask if 27
sn ask the 22
sn ask to -10
sn ask whether 16
sn assessment of 29
sn attack , -36
sn attack . -21
sn attack CAP 26
sn attack against 44
sn attack and 39
sn attack from 33
sn attack on 6
sn attack that -10
sn attack the 53
sn awar of -16
sn back , -42
sn back . -19
sn back CAP 30
sn back at -44
sn back by -15
sn back in 15
sn back of 40
sn back on 14
sn back the 24
sn back to -7
sn ban CAP -37
sn ban all -14
sn ban on 20
sn becam a -56
sn becam the -53
sn becom a -28
sn becom more -42
sn becom president -21
sn becom the -26
sn begin . -26
sn begin a 31
sn begin in -29
sn begin of -18
sn believ CAP -39
sn believ that -6
sn believ the -16
sn better than -41
sn blam the 36
sn blast CAP 17
sn block CAP -20
sn block the -16
sn bring CAP -69
sn bring back -16
sn bring in -47
sn bring the -103
sn bring to -48
sn call " -32
sn call . -62
sn call CAP -6
sn call a -22
sn call for 23
sn call her 8
sn call him 63
sn call on 6
sn call the -18
sn call to 30
sn call with 13
sn captur the -25
sn car , -32
sn car . -23
sn car and -22
sn carry out -41
sn carry the -45
sn cast their -32
sn challeng . -21
sn challeng CAP 13
sn challeng to -60
sn charg of -38
sn charg that 14
sn charg with 34
sn choos CAP 7
sn claim CAP 32
sn claim the -14
sn claim to 42
sn clear that -16
sn com . -39
sn com / -13
sn com as -21
sn com at -26
sn com from -17
sn com in -51
sn com on 17
sn com out 84
sn com to -28
sn com under 13
sn com up 33
sn com with 13
sn comment , -30
sn comment . 6
sn comment about -22
sn comment on 66
sn commit to 10
sn compar to -102
sn compar with -67
sn concern . -36
sn concern about 7
sn conclud that -6
sn consider a -19
sn consider the -8
sn continu , 54
sn continu . 23
sn continu his 21
sn continu to 35
sn contrast , -32
sn contrast to -32
sn contrast with -30
sn conversation with 8
sn count . -33
sn count on -21
sn cover the -22
sn creat a -16
sn credit for -47
sn critical of 94
sn criticism from 32
sn criticism of -9
sn criticiz CAP 28
sn criticiz the 16
sn debat . -7
sn debat CAP -41
sn debat and -22
sn debat in -30
sn debat on 29
sn debat over 21
sn debat that -38
sn decid to 8
sn decision , -37
sn declar CAP 19
sn declin to 48
sn defend CAP 50
sn defend his -8
sn deliver a 40
sn denounc CAP 37
sn denounc the 13
sn detail of -35
sn discuss the -33
sn document , -62
sn doubl digits -21
sn doubt about -15
sn eager to 11
sn earn NUM -20
sn elect officials -44
sn elect president -30
sn emerg as -46
sn end , -20
sn end . -25
sn end his -57
sn end of -22
sn end the -14
sn end up -13
sn endors CAP 5
sn endors the 26
sn endorsement . -36
sn endorsement from -31
sn endorsement of 67
sn expand CAP 19
sn expect to 6
sn experienc . -23
sn experienc as -29
sn experienc in -32
sn explain the 40
sn explain why 20
sn fact , -12
sn fact that -16
sn fail to 12
sn far . -23
sn far from -49
sn far less 37
sn favor CAP -64
sn favor of -21
sn fear of -33
sn feel the -28
sn fight . -17
sn fight against -33
sn fight the -36
sn fil a 82
sn find CAP 24
sn find a -81
sn find the -20
sn follow CAP 19
sn follow a 12
sn follow by -27
sn follow the -33
sn fre trade -21
sn full CAP -27
sn giv CAP -20
sn giv a 30
sn giv her 6
sn giv him -57
sn giv his -65
sn giv that -69
sn giv the -9
sn giv them -38
sn giv to -11
sn go . 16
sn go after 22
sn go back -77
sn go further -13
sn go into -36
sn go on 55
sn go to -63
sn goal . -34
sn goal of -17
sn high school -31
sn highlight the -37
sn hit CAP 41
sn hold a -45
sn hold on -45
sn hold the -44
sn hold up 14
sn hop for 6
sn hop of -51
sn hop that 9
sn idea . -29
sn idea of -16
sn idea that -7
sn identify as 17
sn ignor the -55
sn imply that -18
sn includ CAP -41
sn includ NUM -43
sn includ a 12
sn includ his -49
sn includ one -32
sn includ superdelegates -11
sn includ the -15
sn indicat that -10
sn insist that 17
sn intend to -24
sn interest . -37
sn interest in 8
sn interest rates -34
sn issu , -33
sn issu . -18
sn issu a 100
sn issu and -13
sn issu in -19
sn issu that -53
sn it " -11
sn it , -21
sn it . -14
sn it a -28
sn it also -35
sn it as -22
sn it came -43
sn it clear 18
sn it comes -26
sn it could -17
sn it did -15
sn it does -26
sn it had -16
sn it has -27
sn it in -26
sn it is 8
sn it may 34
sn it on -16
sn it out -20
sn it seems 53
sn it takes -19
sn it to -23
sn it was -11
sn it will -18
sn it would -11
sn join CAP -30
sn join by -80
sn join the -50
sn keep CAP -39
sn keep her -40
sn keep the -9
sn know , 17
sn know CAP 6
sn know as 7
sn know for 22
sn know how 11
sn know that -16
sn know to 15
sn know what -19
sn launch a 38
sn lay out 33
sn leav , -29
sn leav . -23
sn leav CAP -47
sn leav the -41
sn leav to -8
sn less than -8
sn lin , -24
sn lin . -17
sn link to -28
sn list . -40
sn list of -56
sn look ahead -16
sn look at -36
sn look for -29
sn look to 16
sn mak CAP 31
sn mak a 9
sn mak an 33
sn mak by -61
sn mak clear 61
sn mak her -11
sn mak him -46
sn mak his -39
sn mak in -70
sn mak it -20
sn mak no 114
sn mak sure -75
sn mak the 52
sn mak their -18
sn mak to -49
sn mak up -48
sn manag to 31
sn mark CAP -50
sn mean that 7
sn mean to 61
sn mention CAP 22
sn mention of -88
sn mention the 62
sn messag , 15
sn messag . -20
sn messag of 16
sn messag that -42
sn messag to -51
sn met with 8
sn mind . -10
sn mock CAP 57
sn mount a -45
sn mov on -42
sn mov to 6
sn movement , -37
sn movement . -27
sn nam , -31
sn nam . 6
sn nam CAP -29
sn nam of -47
sn need . -60
sn need a -69
sn need for -26
sn need to 6
sn nominat CAP -8
sn nominat contest -46
sn not , 50
sn not . 20
sn not : -18
sn not that 17
sn not the 87
sn offer a -40
sn open to 8
sn open up 99
sn opponent , 15
sn opponent . 43
sn oppos CAP 18
sn oppos the 8
sn opposition to 26
sn order to 13
sn pass a 39
sn pass the 7
sn pay NUM -28
sn pay for -39
sn personal email -18
sn pick up -26
sn pivot to -25
sn plan , -33
sn plan . -27
sn plan for -10
sn plan to 22
sn play a -30
sn play the -83
sn pledg delegates -49
sn pledg to 33
sn point , -36
sn point . -24
sn point in -23
sn point lead -21
sn point out 81
sn point to 39
sn pois to -7
sn position . 20
sn position in -37
sn position on 41
sn position to -73
sn post on -14
sn praiz CAP 11
sn press conference -29
sn press secretary -59
sn priority . 19
sn project . -24
sn promiz to 8
sn prompt CAP -53
sn propos a 59
sn proposal . -25
sn proposal to 14
sn prov to 26
sn provid a -37
sn push CAP -95
sn push back 31
sn push for 56
sn push the -10
sn push to 32
sn put CAP -36
sn put him -27
sn put it 95
sn put the -23
sn question , -43
sn question . -16
sn question CAP 59
sn question about -14
sn question from -41
sn question is 33
sn question of -15
sn question on 29
sn question whether 46
sn quick to 49
sn rail against 15
sn rais NUM -49
sn rais money -36
sn rais more -50
sn rais questions 11
sn rais rates -27
sn rais the -29
sn rang from 6
sn reach out -27
sn react to -52
sn ready for -45
sn ready to -6
sn reason to 30
sn receiv NUM -31
sn receiv a -20
sn receiv the -13
sn recogniz that 50
sn recogniz the -21
sn refer to 13
sn referenc to 19
sn refus to 41
sn refusal to 6
sn reject the -41
sn releas DAY -67
sn releas a 112
sn releas by -68
sn releas of -11
sn releas on -77
sn releas the 18
sn rely on -26
sn remain the -52
sn remark , 14
sn remark that 21
sn report , 20
sn report . 33
sn report by 5
sn report from -85
sn report in 18
sn report on 14
sn represent CAP 15
sn represent a -53
sn request . -35
sn request for 18
sn requir a -67
sn respond by -72
sn respond to -12
sn respons , -43
sn respons . -21
sn return to 12
sn reveal CAP 34
sn rul , -22
sn rul . 13
sn rul out 31
sn rul that 8
sn run , -35
sn run . -13
sn run against -42
sn run for -38
sn run in -34
sn run mate -14
sn run the -39
sn say , 11
sn say . 19
sn say : -28
sn say CAP 12
sn say DAY 20
sn say about -13
sn say during -25
sn say former 30
sn say he 17
sn say her 13
sn say his 13
sn say it 17
sn say of 11
sn say on 13
sn say one 47
sn say she 27
sn say that 5
sn say the 13
sn say there 16
sn say to 33
sn say was 31
sn scrambl to 17
sn see CAP 25
sn see a -23
sn see as 27
sn see him -32
sn seek the -99
sn seem like 44
sn seem to 34
sn seiz on -19
sn send a 68
sn send out 29
sn send to -80
sn sens of 45
sn set of -37
sn set to -10
sn set up 10
sn shar of -60
sn shift in -29
sn shoot . -40
sn shoot at -41
sn shoot in -32
sn show " -64
sn show , -16
sn show . 44
sn show CAP 13
sn show a 15
sn show how -11
sn show in -44
sn show no 24
sn show the -21
sn show up -82
sn sid , -25
sn sid . -20
sn sid of -30
sn sid with 84
sn sign of -27
sn sign that 27
sn sign up -14
sn slam CAP 33
sn speak about 82
sn speak at -13
sn speak in -40
sn speak on -33
sn speak out 94
sn speak to -20
sn speak with -44
sn spent more 64
sn spent much 91
sn stanc on 30
sn stand in -7
sn start of -19
sn start to -7
sn start with 6
sn stat 's -15
sn stat CAP -17
sn stat and -20
sn stat in 37
sn stat like -14
sn stat of -17
sn stat on -38
sn stat party -29
sn stat that 8
sn stat to -7
sn stat where -28
sn stat with -21
sn stat — -19
sn stat ’s -13
sn statement , -33
sn statement . -14
sn statement DAY -26
sn statement about 34
sn statement that 20
sn step up -28
sn stop CAP -34
sn stop the -28
sn story , -13
sn story . -14
sn story about 28
sn story of 37
sn strategy . -34
sn struggl to 28
sn suggest CAP 15
sn suggest that 20
sn suggestion that 8
sn support , -29
sn support CAP 17
sn support a 32
sn support among 30
sn support for -17
sn support from -6
sn support him -39
sn support in -14
sn support of -8
sn support the 47
sn support to -19
sn supporter , -6
sn supporter . -12
sn supporter and 14
sn supporter in -31
sn supporter of 33
sn supporter who -14
sn tak CAP -44
sn tak NUM 18
sn tak a 14
sn tak in -33
sn tak office -60
sn tak on -43
sn tak over -36
sn tak place -45
sn tak the -42
sn tak to -31
sn talk about 24
sn talk of 16
sn talk to -37
sn target for -50
sn tell CAP 19
sn tell a 45
sn tell him -70
sn tell me 34
sn tell reporters 32
sn tell them 46
sn tend to 7
sn thank to -86
sn ther 's -7
sn ther , -28
sn ther . -18
sn ther are -10
sn ther is -26
sn ther was -12
sn ther were -25
sn ther ’s 7
sn think CAP 33
sn think about 17
sn think it -11
sn think of -10
sn think that -26
sn think the 8
sn threaten to 21
sn trad , -21
sn trad . -11
sn trad and -11
sn trad deals -26
sn turn into -48
sn turn out -52
sn turn over -60
sn turn the -70
sn turn to -7
sn tweet , 24
sn tweet . 15
sn tweet / -16
sn tweet > -15
sn tweet _ -26
sn tweet a 42
sn tweet id -20
sn tweet pic -21
sn tweet that -36
sn tweet tweet-author -20
sn tweet tweet-id -22
sn urg CAP -18
sn urg the -22
sn used a -21
sn used by -36
sn used the 35
sn used to -63
sn using a -13
sn using the -18
sn view , 48
sn view CAP 64
sn view as 38
sn view of -7
sn view on -52
sn vot , -41
sn vot . -33
sn vot CAP -14
sn vot against 58
sn vot and -15
sn vot at -37
sn vot for 28
sn vot in -6
sn vot on -48
sn vot to 19
sn vow to -9
sn want CAP -10
sn want the 58
sn want to 8
sn warn that 5
sn watch the 5
sn weigh in 46
sn word , -32
sn worry about -28
sn worry that 18
sn writ , 47
sn writ . 30
sn writ CAP 20
sn writ a 6
sn writ in 32
sn writ on -30
sn writ that 23
sq abl -/- -12
sq accept -/- 11
sq accord -/near 16
sq accord near/- 52
sq accord touch/- -15
sq accus -/near 12
sq accusation -/- 9
sq acknowledg -/- 26
sq acknowledg -/near -11
sq add -/- -92
sq add -/near -37
sq add -/touch 39
sq add near/- 27
sq add near/near 48
sq add near/touch 74
sq add touch/- 28
sq add touch/touch -38
sq address -/- -28
sq address -/near 100
sq admit -/- -51
sq adopt -/- -20
sq advic -/- 23
sq adviz -/- -61
sq advocat -/- 32
sq agre -/- 22
sq aim -/- -8
sq air -/- -13
sq alarm -/- 16
sq align -/- -24
sq alleg -/- 34
sq allegation -/- 8
sq allow -/- -9
sq anger -/- -12
sq angry -/- 8
sq announc -/- 38
sq answer -/- -16
sq anxiety -/- 39
sq apologiz -/- 13
sq appeal -/- -12
sq appear -/near -111
sq applaud -/- 35
sq appoint -/- 6
sq approv -/- -15
sq argu -/- 9
sq argu -/near -12
sq argument -/- -8
sq ask -/- 12
sq ask -/near -25
sq ask -/touch -34
sq ask near/- 50
sq ask touch/- -23
sq assert -/- -50
sq assertion -/- -69
sq assessment -/- 8
sq assum -/- -37
sq assur -/- -17
sq attack -/near 25
sq attack near/- -70
sq attract -/- -17
sq attribut -/- 6
sq authoriz -/- 18
sq avoid -/- -52
sq awar -/- 13
sq back -/near -30
sq back near/- -58
sq becam -/- -6
sq becom -/- -29
sq begin -/- -34
sq believ -/near -9
sq best -/- -21
sq best near/- -42
sq better -/- -27
sq bitter -/- 17
sq blam -/- 47
sq blast -/- 34
sq block -/- -45
sq boast -/- -35
sq boo -/- 24
sq break -/- -15
sq bring -/- -45
sq broad -/- -24
sq broadcast -/- 14
sq calculat -/- -43
sq call -/- -10
sq call -/near 25
sq call -/touch 27
sq call near/- -50
sq captur -/- -45
sq carry -/- -66
sq cast -/- -26
sq certain -/- -27
sq challeng -/- 10
sq champion -/- 27
sq chant -/touch -15
sq charg -/- -22
sq cheer -/- -14
sq cheer near/- -69
sq choos -/- -13
sq cit -/- 43
sq claim -/- 7
sq claim -/near 83
sq clear -/- -20
sq coin -/- -45
sq com -/- -26
sq com -/near -8
sq com near/- -36
sq comment -/- -27
sq comment -/near 32
sq commit -/- -19
sq common -/- -13
sq compar -/- 18
sq complain -/- -8
sq complaint -/- 30
sq conced -/- -14
sq conclud -/- -48
sq condemn -/- -11
sq confident -/- 12
sq confirm -/- -10
sq confront -/- -26
sq consensus -/- 16
sq consider -/- 12
sq continu -/- -33
sq continu -/near -11
sq continu -/touch 63
sq continu touch/- 49
sq contrast -/- -17
sq controversial -/- -36
sq conversation -/- -17
sq convinc -/- 27
sq counter -/- -40
sq cover -/- 8
sq creat -/- -25
sq credit -/- -11
sq critical -/- -21
sq criticism -/- 30
sq cut -/- -38
sq debat -/near -42
sq debat near/- -39
sq decid -/- -9
sq decision -/- -9
sq declar -/- -17
sq declar -/near -9
sq declin -/- -26
sq decry -/- 48
sq deem -/- 60
sq deep -/- -17
sq defend -/- -13
sq defend -/near 49
sq deliver -/- -46
sq demand -/- -29
sq demonstrat -/- -12
sq denounc -/- 9
sq deny -/- -17
sq describ -/- 20
sq design -/- -21
sq desir -/- -29
sq determin -/- 9
sq devot -/- 9
sq direct -/- -48
sq disagre -/- 28
sq disagreement -/- 34
sq disappoint -/- 21
sq disavow -/- -23
sq disclos -/- -8
sq disclosur -/- 20
sq discover -/- -12
sq discuss -/- 12
sq discussion -/- 14
sq dislik -/- 27
sq dismiss -/- -14
sq disput -/- 21
sq divid -/- -21
sq document -/- 11
sq doubt -/- -15
sq draw -/- 13
sq eager -/- 31
sq earn -/- -36
sq elect -/- -39
sq embrac -/- -10
sq emerg -/- -12
sq emphasiz -/- 21
sq encourag -/- -36
sq end -/- -38
sq end -/near 43
sq endors -/- 11
sq endorsement -/- 22
sq engag -/- -27
sq enjoy -/- -25
sq establish -/- -16
sq expand -/- -13
sq expect -/- 33
sq experienc -/- -9
sq explain -/- -9
sq explain -/near -43
sq explain near/- 38
sq expos -/- -31
sq express -/- 13
sq eye -/- 18
sq fact -/- -11
sq fail -/- -19
sq fals -/- -33
sq far -/- -22
sq fault -/- 11
sq favor -/- 18
sq favorit -/- -32
sq featur -/- -20
sq feel -/- 23
sq fight -/- -20
sq figur -/- -45
sq fil -/- -14
sq find -/- -19
sq fir -/- -19
sq focus -/- -9
sq follow -/- -48
sq forecast -/- 44
sq forward -/- -22
sq fram -/- -61
sq fre -/- -26
sq full -/- -9
sq giv -/- -35
sq giv -/near 48
sq giv near/- -55
sq go -/- -21
sq go -/near -37
sq go -/touch 66
sq goal -/- 11
sq grant -/- -7
sq grow -/- -15
sq guarante -/- -42
sq guess -/- -36
sq happy -/- 20
sq harsh -/- 14
sq hat -/- 35
sq hear -/- -29
sq high -/- -17
sq highlight -/- 24
sq hint -/- -64
sq hir -/- -14
sq hit -/- -12
sq hold -/- -26
sq hop -/- 20
sq hopeful -/- 5
sq idea -/- 21
sq identify -/- -7
sq ignor -/- -37
sq imply -/- -23
sq impos -/- 17
sq includ -/- -30
sq includ -/near -13
sq includ near/- -57
sq indicat -/- 12
sq insist -/- 6
sq intend -/- 29
sq intens -/- 30
sq interest -/- -14
sq introduc -/- -27
sq investigat -/- -38
sq invit -/- -53
sq invok -/- 24
sq issu -/- -13
sq issu -/near -31
sq issu near/- -32
sq it -/- -19
sq it -/near -37
sq it -/touch -24
sq it near/- -6
sq it touch/- -54
sq join -/- -48
sq jok -/- -21
sq judg -/- -8
sq keep -/- -20
sq keep -/near 39
sq knock -/- -55
sq know -/- 5
sq know -/near 23
sq launch -/- -54
sq lay -/- -24
sq lean -/- 26
sq leav -/- -21
sq less -/- -17
sq link -/- -19
sq list -/- 20
sq littl -/- -17
sq lobby -/- -46
sq look -/- 9
sq main -/- 15
sq maintain -/- -32
sq mak -/- -10
sq mak -/near 43
sq mak -/touch -51
sq manag -/- -29
sq mandat -/- -17
sq mark -/- -37
sq mean -/- -27
sq mention -/- 35
sq messag -/- -13
sq messag -/near 17
sq messag near/- -40
sq met -/- -10
sq mock -/- -9
sq mount -/- -24
sq mov -/- -26
sq nam -/near 13
sq nam near/- -13
sq need -/- -23
sq need near/- -45
sq negotiat -/- 15
sq nominat -/- 21
sq not -/touch -56
sq not near/- 54
sq not touch/- 56
sq nothing -/- -10
sq notic -/- 20
sq obvious -/- 28
sq offer -/- 28
sq ongo -/- -18
sq open -/- -42
sq opponent -/- -25
sq oppos -/- 13
sq opposition -/- -13
sq order -/- 14
sq outlin -/- -39
sq outrag -/- 21
sq overwhelm -/- 12
sq paint -/- -13
sq pass -/- 8
sq pay -/- -17
sq perceiv -/- 22
sq personal -/- -16
sq persuad -/- 25
sq pick -/- -21
sq pitch -/- -7
sq pivot -/- -34
sq plan -/near -32
sq plan near/- -45
sq play -/- -33
sq plead -/- -9
sq pledg -/- -12
sq point -/- -5
sq point -/near 46
sq point near/- -64
sq pois -/- -11
sq portray -/- -63
sq position -/- -17
sq post -/- -22
sq post -/near 19
sq praiz -/near 38
sq prediction -/- 12
sq prefer -/- 19
sq present -/- -6
sq press -/near 34
sq press near/- 17
sq pressur -/- -7
sq promiz -/- -21
sq promiz -/near 17
sq promot -/- 14
sq prompt -/- -111
sq propos -/- 10
sq protest -/- -14
sq proud -/- 10
sq prov -/- -31
sq publish -/- -45
sq pursu -/- -35
sq push -/- -7
sq put -/- -31
sq put -/near 87
sq question -/- -6
sq question -/near 35
sq question near/- 16
sq quick -/- 22
sq quot -/- -21
sq rail -/- 74
sq rais -/- -11
sq rang -/- -32
sq reach -/- -38
sq react -/- -88
sq read -/- -107
sq read -/touch -10
sq ready -/- -6
sq reason -/- -13
sq rebuk -/- -16
sq recall near/- 46
sq receiv -/- -35
sq recommend -/- 10
sq recommendation -/- -5
sq recount -/- -14
sq refer -/- -30
sq refer -/near -19
sq refer near/- 64
sq referenc -/- 29
sq reflect -/- -15
sq refus -/- 7
sq refusal -/- 21
sq regard -/- 46
sq reiterat -/- 28
sq reject -/- 25
sq releas -/- -6
sq releas -/near 38
sq rely -/- -27
sq remain -/- -15
sq remark -/- -30
sq remark -/near 35
sq remember -/- 55
sq remind -/- 20
sq renew -/- 24
sq repeat -/- -15
sq report -/near 27
sq report -/touch 61
sq report near/- -9
sq represent -/- -11
sq requir -/- 19
sq resist -/- -31
sq resolv -/- -34
sq resonat -/- -35
sq respond -/- -47
sq respond -/near 56
sq respons -/- -10
sq restrict -/- 25
sq return -/- -25
sq reveal -/- -37
sq revelation -/- -10
sq roll -/- -33
sq rul -/- -12
sq run -/- -28
sq run -/near 47
sq run near/- -18
sq satisfy -/- 15
sq say -/- 16
sq say near/- 19
sq say near/touch 51
sq say touch/- 17
sq say touch/near 32
sq say touch/touch -12
sq scar -/- -19
sq scrambl -/- -32
sq see -/- -10
sq see -/near 39
sq see near/- -47
sq seem -/- -9
sq seem -/near 13
sq seiz -/- 27
sq self-describ -/- 60
sq send -/- -34
sq send -/near 31
sq sens -/- -9
sq sentenc -/- -7
sq sentiment -/- 32
sq set -/- -19
sq shar -/- 12
sq sharp -/- -28
sq shift -/- -28
sq shock -/- -17
sq shoot -/- -54
sq shoot near/- -49
sq show -/- 10
sq show -/near -65
sq show -/touch -117
sq show near/- -25
sq sid -/- -22
sq sign -/- -26
sq sign -/near 8
sq signal -/- 24
sq skeptical -/- -12
sq slam -/- 101
sq so-call -/- -13
sq sound -/- -5
sq speak -/- -14
sq speak -/near -7
sq speak near/- 21
sq spent -/- -18
sq spot -/- -15
sq stanc -/- 22
sq start -/- -19
sq stat -/- -26
sq stat -/near 13
sq stat near/- 34
sq statement -/near 7
sq statement -/touch -54
sq statement near/- -13
sq step -/- -23
sq stop -/- -25
sq story -/- -9
sq strong -/- -5
sq struck -/- -8
sq struggl -/- -22
sq stuck -/- -28
sq suggest near/- 66
sq suggestion -/- -11
sq support -/- 19
sq support -/near -66
sq support near/- -41
sq supporter -/- -21
sq supporter -/near -15
sq supporter near/- 63
sq supportiv -/- 5
sq sur -/- -40
sq surpriz -/- 5
sq suspect -/- 16
sq tak -/- -23
sq tak -/near -14
sq tak near/- 52
sq talk -/- 13
sq talk -/near -86
sq target -/- -24
sq tell -/- -13
sq tell -/near 30
sq tell near/- -18
sq tell touch/- 26
sq tell touch/near 33
sq testify -/- -20
sq thank -/- 8
sq ther -/- -22
sq ther -/touch -12
sq think -/- 8
sq think -/near -64
sq threaten -/- -46
sq tie -/- 17
sq titl -/- 10
sq touch -/- -19
sq tout -/- 19
sq trad -/- -24
sq troubl -/- 7
sq trust -/- -33
sq try -/- -12
sq try -/near -57
sq turn -/- -21
sq tweet -/- -45
sq tweet -/near -6
sq tweet -/touch 59
sq tweet touch/- 108
sq tweet touch/near 7
sq underscor -/- -17
sq understand -/- 12
sq unveil -/- -7
sq urg -/- 11
sq used -/- -40
sq used -/near 80
sq using -/- -23
sq very -/- -12
sq view -/- 21
sq vocal -/- 9
sq voic -/- 18
sq vot -/- -6
sq vot -/near -31
sq vot near/- -48
sq vow -/- 42
sq walk -/- -47
sq want -/- 9
sq want -/near -41
sq warn -/near 9
sq watch -/- -35
sq wav -/- -37
sq weigh -/- -59
sq welcom -/- -22
sq wish -/- 32
sq withdraw -/- 20
sq witness -/- 33
sq wonder -/- 77
sq word -/- -16
sq word -/near 28
sq word near/- -61
sq worry -/- 19
sq writ -/- -54
sq writ -/near -17
sq writ -/touch 66
sq writ near/- 39
sq writ touch/- 28
sq zero -/- 14
st abl - -30
st accept - 7
st accord - 13
st account - -13
st accus - 17
st accusation - 35
st accusation that0 -20
st acknowledg - 13
st acknowledg that0 9
st add - -17
st add that0 19
st address - -16
st admit - -22
st admit that0 23
st adopt - -21
st advic - 16
st adviz - -8
st advocat - 13
st agre - -24
st agre that0 43
st aim - -14
st air - -10
st alarm - -10
st align - -24
st alleg - 19
st allegation - 15
st allow - -14
st anger - -7
st announc - 19
st announc that0 -16
st announcement - 9
st answer - 6
st anxiety - 28
st apologiz - -35
st appeal - -25
st appear - -14
st applaud - 20
st appoint - -12
st approv - 9
st argu - 17
st argu that0 25
st argument - 6
st ask - 6
st assail - 58
st assum - -136
st assur - -8
st attack that0 -10
st attempt - -6
st attract - -17
st attribut - -15
st authoriz - -32
st back - -11
st bash - 41
st becam - -18
st becom - -23
st begin - -34
st believ - -18
st believ that0 -6
st best - -13
st better - -28
st bitter - 17
st blam - 9
st blast - 38
st block - -15
st boast - -31
st boo - -7
st boom - -25
st break - -21
st bring - -19
st broad - -30
st captur - -47
st careful - -27
st carry - -26
st certain - 8
st challeng - -12
st champion - -14
st chant - 8
st charg - -8
st charg that0 14
st choos - -22
st cit - 11
st claim - -10
st clear - -16
st clear that0 -16
st com - -19
st comment - 7
st commit - -19
st common - -43
st compar - 14
st complain - -28
st complaint - -86
st conclud that0 -6
st condemn - -34
st confirm - -7
st confront - -73
st confus - 6
st congratulat - 9
st consensus - -35
st consider - 6
st continu - -42
st contradict - 9
st contrast - 11
st conversation - 12
st convinc - -49
st counter - 15
st cover - -6
st creat - -30
st credit - 11
st critical - -13
st criticism - -8
st cry - 45
st cut - -12
st debat - -9
st debat that0 -38
st declar - 9
st declin - -16
st decry - 49
st dedicat - -11
st deep - 5
st defend - 13
st demand - 24
st demonstrat - -33
st denounc - 31
st deny - -17
st design - -25
st desir - 11
st devot - -30
st direct - -27
st disagreement - 59
st disappoint - -20
st disavow - -27
st disclos - 19
st disclosur - -26
st discover - 18
st discuss - 15
st discussion - 7
st dislik - -7
st dismiss - -20
st disput - 36
st divid - -22
st document - 19
st doubt - -21
st draw - -22
st eager - -40
st earn - -41
st elect - -31
st embrac - -15
st emerg - -13
st end - -26
st endors - 12
st endorsement - -6
st engag - -38
st enjoy - -7
st establish - -15
st estimat - -28
st expand - -10
st expect - 10
st experienc - -10
st explain - 8
st expos - -23
st eye - 7
st fact - -15
st fact that0 -16
st fail - -26
st fals - -25
st far - -20
st favorit - -9
st featur - -18
st feel - 5
st fight - -17
st figur - -14
st fil - -20
st find - -26
st focus - -19
st follow - -25
st forward - -18
st fram - 11
st fre - -34
st full - -11
st giv - -22
st giv that0 -69
st go - -11
st goal - 8
st grant - -15
st grow - -14
st hammer - -32
st happy - -5
st harsh - 13
st hat - -10
st hear - -30
st high - -6
st highlight - 11
st hint - 76
st hir - -19
st hit - -12
st hold - -34
st hop that0 9
st hopeful - -24
st idea - -11
st idea that0 -7
st ignor - 31
st imagin - 50
st imply that0 -18
st impos - -10
st includ - -31
st indicat that0 -10
st insist - 5
st insist that0 17
st intend - 21
st intens - 18
st interest - -5
st introduc - -27
st investigat - -23
st invit - -7
st issu - -16
st it - -24
st it that0 -17
st it that1 26
st it that2 -17
st it that3 49
st join - -30
st jok - -14
st judg - -17
st keep - -22
st know - -9
st know that0 -16
st label - 57
st lament - 11
st launch - -26
st lay - -31
st lean - -7
st learn - -5
st leav - -34
st less - -14
st let - 10
st lin - -17
st link - -10
st list - 29
st littl - -25
st lobby - -15
st lov - 22
st main - 13
st maintain - -91
st mak - -15
st mak that0 26
st manag - -39
st mandat - 14
st mark - -31
st mean - -32
st mean that0 7
st mention - 13
st messag - -11
st messag that0 -42
st met - -20
st mind - 12
st mock - -8
st mov - -34
st movement - -22
st nam - 8
st need - -30
st negativ - 8
st negotiat - 19
st not that0 17
st nothing - -20
st notic - -7
st obvious - 68
st offer - -6
st ongo - 5
st open - -30
st opponent - -26
st opt - -13
st order - 9
st outlin - 39
st outrag - 20
st overwhelm - 24
st pass - -36
st pay - -22
st perceiv - 7
st personal - -19
st persuad - 39
st pick - -24
st pitch - -12
st pivot - -35
st plan - -9
st play - -29
st plead - 23
st point - -17
st point that0 32
st pois - -11
st portray - 35
st praiz - 7
st predict - 13
st prediction - 28
st prefer - 18
st present - -6
st press - -15
st project - -30
st promiz - 13
st promot - 13
st prompt - -24
st propos - 21
st prov - -17
st provid - -17
st publish - -21
st pursu - -48
st put - -9
st question - 8
st quick - -33
st rail - 6
st rais - -21
st rang - 11
st rattl - -8
st reach - -24
st read - 10
st ready - -34
st reason - -30
st rebuk - 14
st recall - 11
st receiv - -36
st recogniz that0 50
st recommend - 14
st recommendation - -67
st recount - 39
st refer - -21
st referenc - 37
st refus - -8
st refusal - -12
st reject - -29
st releas - -13
st rely - -33
st remain - -38
st remark that0 21
st remember - 20
st remind - -27
st renew - -40
st repeat - 7
st reply - -7
st report - -8
st report that0 9
st represent - -26
st request - 22
st requir - -7
st resist - -5
st resolv - -35
st resonat - -10
st respond - -19
st respons - -17
st restrict - 36
st return - -33
st retweet - 18
st reveal - -17
st revers - -28
st rip - -14
st roll - -18
st rul - -11
st rul that0 8
st run - -19
st satisfy - 15
st say - 15
st say that1 -24
st say that2 6
st say that3 43
st scrambl - -30
st see - -14
st seek - -10
st seem - -21
st seiz - -12
st self-describ - 18
st send - -42
st sens - 12
st sentenc - -13
st sentiment - -12
st set - -16
st shar - -11
st shift - -19
st shock - 11
st shoot - -24
st shout - 23
st sid - -17
st sign - -10
st sign that0 27
st signal - -13
st singl - 13
st skeptical - 28
st slam - -7
st so-call - 7
st sound - 19
st speak - -7
st speculation - -10
st spent - -24
st split - -20
st spot - -9
st stanc - 15
st stand - -19
st start - -17
st stat - -18
st stat that0 8
st statement - -25
st statement that0 20
st step - -17
st stop - -27
st stress - -24
st strong - -5
st struck - -24
st struggl - -44
st submit - -22
st suggest that0 20
st suggestion - 42
st suggestion that0 8
st support - 6
st supporter - -19
st supportiv - 5
st surpriz - -33
st suspect - -105
st tak - -20
st talk - 16
st target - -22
st tell that1 7
st tell that2 9
st tell that3 -33
st testify - 30
st thank - 7
st ther - -27
st ther that2 63
st ther that3 49
st think - 8
st think that0 -26
st tie - 20
st titl - -18
st touch - -12
st tout - 28
st trad - -20
st try - -36
st turn - -21
st tweet that0 -33
st underscor - -15
st understand - 18
st unveil - 8
st upset - 14
st urg - 20
st used - -34
st using - -14
st very - -12
st view - 11
st vow - 8
st walk - -27
st warn - 6
st warn that0 5
st watch - -21
st wav - 6
st weigh - -31
st wish - 11
st witness - 21
st wonder - 20
st word - -12
st worry - 20
st worry that0 18
st writ that0 34
st yell - 47
st zero - -19
t abl to -19
t accord to 27
t account of 37
t accus of -68
t agre with -20
t aim at -66
t ask about -57
t ask for -19
t assessment of 29
t attack on 6
t attempt to -10
t awar of -16
t back of 40
t back to -7
t call for 23
t call on 6
t charg with 34
t com from -17
t com out -13
t com to -28
t com under -47
t com up 33
t comment on 66
t commit to 10
t concern about 7
t continu his 21
t continu to -25
t count on -21
t critical of 94
t criticism of -9
t debat on 29
t debat over 21
t deliver a 40
t doubt about -15
t endorsement of 67
t fail to -28
t far less 37
t favor of -21
t fear of -33
t feel the -28
t fil a 56
t giv a 30
t giv the -9
t go after 22
t go further -13
t go on -29
t go to -29
t hold up 14
t hop for 6
t hop of -51
t interest in 8
t issu a -51
t it 's -12
t it is -14
t it may 34
t it not -32
t it seems 53
t it unclear 107
t it was -11
t it ’s -22
t know as 7
t know for 22
t launch a 38
t lay out 33
t less than -8
t link to -28
t look at -36
t look for -29
t look to 75
t mak CAP -42
t mak a -10
t mak an -11
t mak clear 87
t mak it -51
t mak the -36
t manag to 31
t messag of 16
t met with 8
t mov to 6
t need to -18
t opposition to 26
t pass a 39
t pick up -26
t pivot to -25
t point out 81
t point to 39
t pois to -7
t position on 41
t provid a -37
t push for 56
t put a 18
t put it 95
t question about -14
t question of -15
t rail against 15
t rais about -51
t rang from 6
t ready to -6
t refer to 15
t referenc to 19
t releas a -18
t rely on -26
t request for 18
t respond by -72
t respond to -12
t return to -9
t rul out 31
t say statement -13
t see as 27
t seiz on -19
t set to -10
t show up -82
t sid with 84
t sign up -14
t speak CAP -14
t speak about 180
t speak at -67
t speak of 170
t speak on -33
t speak out 14
t speak to -21
t speak with -44
t start to -7
t start with 6
t story about 28
t support for -17
t support of -8
t supporter of 33
t tak a -18
t tak at 159
t tak to 48
t talk about 24
t talk of 16
t tend to -48
t ther 's -75
t ther is -40
t ther no 54
t ther ’s -59
t think about 17
t think of -10
t try to -16
t turn to -7
t used the 35
t used to -63
t view of -7
t vot against 58
t vot for 28
t vot in -75
t worry about -28
t writ a -11
th - base -13
th - ing -10
th - s -11
th that0 ed 18
th that0 ing 18
th that1 base 15
th that1 ed 25
th that1 ing 13
th that2 base 12
th that2 ed 44
th that2 ing 35
th that2 s 29
th that3 base 37
th that3 ed 41
th that3 ing 68
th that3 s 13
w 0 ^ -12
w 1 < -22
w 1 CAP 17
w 1 ^ -20
w 1 a -20
w 1 after 36
w 1 and -70
w 1 as 18
w 1 but -6
w 1 by 25
w 1 he 31
w 1 her 47
w 1 his 36
w 1 i -20
w 1 if -24
w 1 in 9
w 1 it 6
w 1 one -23
w 1 she 20
w 1 some 19
w 1 that -39
w 1 the -13
w 1 their 45
w 1 they 57
w 1 this -41
w 1 what 16
w 1 when -11
w 1 while 17
w 2 's 29
w 2 , -32
w 2 -ing 14
w 2 -s 21
w 2 CAP 20
w 2 ^ 16
w 2 a -14
w 2 and -54
w 2 he 45
w 2 his 34
w 2 i 37
w 2 it 32
w 2 one -46
w 2 other -53
w 2 she 5
w 2 that -15
w 2 the -29
w 2 they 18
w 2 this -13
w 2 w 10
w 2 we 55
w 2 when 31
w 2 you -31
w 2 ’s 8
w 3 " 8
w 3 's -8
w 3 ( -32
w 3 ) 7
w 3 , 7
w 3 -ed -23
w 3 -ing -25
w 3 -s -5
w 3 . -15
w 3 / -42
w 3 : -23
w 3 ; -38
w 3 < -16
w 3 DAY 19
w 3 NUM -13
w 3 a -15
w 3 about -44
w 3 after 9
w 3 against -25
w 3 all 14
w 3 an -17
w 3 another 20
w 3 any -18
w 3 as -31
w 3 at -53
w 3 because -7
w 3 before 22
w 3 both 27
w 3 by -12
w 3 every -51
w 3 everyone 51
w 3 few 16
w 3 for -27
w 3 four -34
w 3 from -21
w 3 her -19
w 3 himself 23
w 3 his -14
w 3 how -17
w 3 i 7
w 3 if -10
w 3 in -17
w 3 into -30
w 3 it -13
w 3 its -38
w 3 like -9
w 3 many -47
w 3 my -71
w 3 of -18
w 3 on -32
w 3 one 11
w 3 or -23
w 3 other -26
w 3 others 25
w 3 over -42
w 3 several 12
w 3 since -12
w 3 some 8
w 3 such -14
w 3 than -22
w 3 that -11
w 3 the -17
w 3 their -29
w 3 these -47
w 3 they -16
w 3 those -11
w 3 though 25
w 3 under 6
w 3 up -33
w 3 w -12
w 3 what -18
w 3 where -37
w 3 whether -24
w 3 whose -11
w 3 with -6
w 3 without -16
w 3 you -7
w 3 — -9
w 3 ’s -12
`
