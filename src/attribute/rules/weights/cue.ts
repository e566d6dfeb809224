/** Made by bench/attribution/train.ts. */
export const cue: string = `
a " -ing -5
a " -s -12
a " CAP 27
a " a -11
a " w 6
a 's -ly -38
a 's -s -43
a 's CAP -34
a 's a -16
a ( NUM 10
a , " 34
a , -ed -5
a , -ing -23
a , -s -6
a , CAP -29
a , NUM 18
a , a 15
a , and -18
a , as -29
a , because 33
a , for 40
a , has -33
a , he -50
a , i 28
a , in -10
a , is 44
a , it -24
a , not -12
a , of -23
a , she 11
a , so -25
a , that 63
a , the -20
a , they -44
a , though -8
a , to -24
a , w -22
a , where -27
a , which -26
a , while 22
a , will 7
a , with -41
a , would 68
a -ed , 11
a -ed -ing 65
a -ed -ly 17
a -ed -s 48
a -ed . 26
a -ed DAY -42
a -ed a -24
a -ed at 25
a -ed by 14
a -ed for -31
a -ed in -18
a -ed that 46
a -ed to -17
a -ed w 15
a -ing , 31
a -ing -s 16
a -ing . -19
a -ing CAP 12
a -ing a 30
a -ing about 81
a -ing an 33
a -ing and -113
a -ing at -62
a -ing for 66
a -ing her 80
a -ing his 53
a -ing in 16
a -ing on 9
a -ing the 20
a -ing to -27
a -ing up -29
a -ing w -15
a -ing with -85
a -ly , -53
a -ly -ed -11
a -ly -ing 35
a -ly -s -15
a -ly . -34
a -ly CAP 56
a -ly NUM 25
a -ly about 65
a -ly by -148
a -ly in -54
a -ly that 24
a -ly w -7
a -s , -13
a -s -ed -28
a -s -ing 7
a -s -ly 19
a -s . -33
a -s : -28
a -s CAP 31
a -s NUM -27
a -s a -16
a -s about 47
a -s after 6
a -s against -39
a -s and -20
a -s as -10
a -s at 15
a -s by 16
a -s for -21
a -s from -20
a -s have -20
a -s he 55
a -s in -18
a -s like 44
a -s of 10
a -s on 12
a -s or 18
a -s out -42
a -s that 13
a -s the -29
a -s w -15
a -s were -12
a -s who 17
a -s with 17
a -s — -30
a . $ -6
a . ) -37
a / > -16
a : " 46
a : $ 40
a : CAP -9
a : w 19
a ; $ -24
a > . -15
a ? $ -52
a CAP " -54
a CAP ' 28
a CAP 's 19
a CAP , -15
a CAP -ed -14
a CAP -ing 22
a CAP -ly -16
a CAP : 58
a CAP DAY 40
a CAP NUM -54
a CAP a 16
a CAP about -35
a CAP after 44
a CAP and 19
a CAP are 26
a CAP as 29
a CAP at -13
a CAP but 11
a CAP by -17
a CAP from -27
a CAP had -21
a CAP has 43
a CAP in 7
a CAP is 14
a CAP of 18
a CAP on -25
a CAP or 30
a CAP the 21
a CAP to 9
a CAP was 12
a CAP will -22
a CAP ’s 13
a DAY , -40
a DAY -ing -26
a DAY in -87
a DAY that 45
a DAY w -35
a NUM -s -17
a NUM of 75
a NUM to -11
a NUM w -21
a NUM — -11
a _ w -26
a a " 37
a a -ing -11
a a -s 11
a a CAP -11
a a NUM 29
a a few -67
a about -ing -40
a about NUM -42
a about his -21
a about the 23
a about w -17
a across the -46
a after CAP -41
a after a 46
a after the -14
a against CAP -16
a against the 13
a against w 6
a all -s 43
a all CAP -29
a all the 30
a among CAP 6
a an -ed 23
a an -ing -27
a an -ly -44
a an CAP 27
a an w 18
a and -ed 8
a and -ing -39
a and -s -49
a and a -22
a and the -35
a another w 12
a any -s -17
a any w -9
a are -ed -66
a are -ing -11
a are -ly -36
a are -s 15
a are w -32
a as -ing 44
a as -s -33
a as CAP 9
a as a -12
a as an -25
a as w -17
a at CAP -7
a at NUM -9
a at a -9
a at the -21
a at w -15
a be w -62
a because of 26
a before the -38
a behind CAP 12
a between CAP -15
a between the 12
a both -s -31
a both CAP 12
a by -ing -5
a by -s 13
a by NUM -36
a by his 6
a by the -9
a by w -42
a can w -11
a could be -7
a could w -7
a did not -34
a does not -14
a during a -9
a during his -21
a during the -12
a every w -48
a for -s -35
a for CAP -7
a for a -9
a for her 19
a for his -27
a for this -15
a for w -32
a four -s -17
a from -ing -34
a from -s 21
a from CAP 10
a from NUM -68
a from a 16
a from her 8
a from the -6
a from w 10
a has -ed -39
a has been 9
a has w -39
a have -ed -9
a have been -54
a have w -35
a he -ed 17
a he -s 13
a he had 6
a he has -9
a he is 20
a he w 14
a he will -6
a he would -8
a he ’s -21
a her " -39
a her -s 13
a her . 5
a her CAP 33
a her as -32
a her to -36
a herself as 10
a him " 30
a him , 7
a him . 19
a him a -14
a him as 52
a him for 27
a him in -18
a him of -19
a him on 10
a him to 18
a him w 7
a himself as 66
a his " -72
a his -ing 80
a his -s -23
a his CAP 6
a his w 18
a how CAP 78
a how he 39
a how the 14
a how w -9
a hundreds of -57
a if he -22
a in -ing 29
a in -s -11
a in CAP -27
a in NUM -8
a in a 16
a in an 23
a in his -9
a in its 42
a in the -15
a in their -32
a in w -36
a into CAP -37
a into a -15
a into the -62
a into w -66
a is -ed -45
a is -ing 38
a is -ly -62
a is a -45
a is that 29
a is the -54
a is w -40
a it " 37
a it , -74
a it -ed -45
a it . -25
a it a 24
a it as 41
a it is -10
a it to -25
a it w 28
a it was 15
a it would 27
a it ’s 7
a its -s 7
a its w -7
a like CAP -35
a many of -62
a most w 8
a my w -23
a no w -49
a not to 53
a not w 9
a of " 28
a of -ing 21
a of -s -17
a of CAP -6
a of NUM -35
a of her 37
a of his 8
a of the -13
a of w -45
a off the -36
a on -ing 18
a on -s 36
a on CAP -15
a on DAY 7
a on a -45
a on her -43
a on his -85
a on to -20
a on w -17
a one of 9
a or w -27
a other -s 40
a out , -55
a out in -35
a out of -73
a out the 38
a out to -35
a out w -65
a over CAP 58
a over the -46
a over w -17
a several -s 15
a she -ed -33
a she -s -18
a she w 23
a she was -28
a she would 13
a should be -41
a since the 53
a so w -17
a some -s -19
a some of 17
a some w -15
a such a -35
a such as -38
a than CAP 25
a that " 19
a that , 53
a that -ed -63
a that -ing 10
a that -ly 10
a that -s 22
a that CAP 13
a that NUM 41
a that a 22
a that as -45
a that has -23
a that he 17
a that her -27
a that his 47
a that if -9
a that in 6
a that it 49
a that she 37
a that some 30
a that the 14
a that they 30
a that would 9
a the -ed 46
a the -ing 14
a the -s 8
a the NUM 13
a the most -32
a the two -15
a their -s -9
a them to 13
a them w 13
a these -s 15
a they -ed 40
a they had -32
a they have 58
a they were 24
a they will 32
a they would -17
a this w -10
a those -s 19
a three w -26
a through CAP -38
a through the -55
a to -ed -19
a to -ing 29
a to -ly -19
a to a -16
a to do -30
a to get 8
a to have -29
a to her -54
a to his -43
a to the -32
a to w 5
a two -s -36
a under the -78
a up -ing 8
a up a 35
a up in -52
a up the -49
a up to -25
a up w -49
a w " -61
a w 's 46
a w , -21
a w -ed -42
a w -ing 24
a w -s 5
a w . -25
a w : -31
a w ; -26
a w = -22
a w ? -91
a w CAP 16
a w DAY -24
a w NUM -70
a w a 7
a w about 76
a w after 11
a w among 50
a w an -29
a w and -8
a w are 18
a w as -13
a w at -11
a w before -24
a w between -35
a w by -36
a w during 9
a w for -14
a w from -10
a w has -15
a w he 27
a w her 48
a w him 54
a w his -11
a w if -64
a w in -16
a w into -63
a w is 9
a w it -46
a w many -16
a w off -57
a w on 12
a w or -76
a w out -25
a w over -14
a w than -29
a w that 48
a w the -8
a w their -47
a w they -14
a w to -12
a w up -80
a w was 11
a w when -12
a w who -39
a w will 33
a w with -7
a w — -19
a was " -9
a was -ed -58
a was -ly 51
a was a 26
a was no 20
a was not 41
a was the -40
a was w -41
a were -ed 8
a were w -12
a when it -28
a where CAP -21
a whether CAP 50
a whether he -45
a whether the 11
a which w 42
a who w -62
a why CAP 25
a will be -45
a will w 7
a with -s 9
a with CAP -20
a with NUM -51
a with a 8
a with an 29
a with his -75
a with the -19
a with w -31
a within the -18
a would w -5
a your w -95
a — -ing -17
a — -ly -54
a — CAP -34
a — and 17
a — w -63
a ’s CAP -27
a ’s w -28
a2 " base -15
a2 " ed 13
a2 " s 22
a2 $ base -24
a2 $ ed 11
a2 $ ing -37
a2 $ s -15
a2 ' base 42
a2 ' ed -29
a2 's base 25
a2 's ed 23
a2 's s 63
a2 ) base -22
a2 , base -23
a2 , ing -17
a2 . base -17
a2 . ed -8
a2 . ing -14
a2 . s 18
a2 : base 15
a2 : ed -10
a2 : ing 11
a2 : s 31
a2 ; base -57
a2 = base -22
a2 > base -16
a2 ? base -33
a2 CAP base -12
a2 DAY base -23
a2 DAY ed 6
a2 DAY ing -37
a2 DAY s 15
a2 NUM base -32
a2 NUM ed -15
a2 NUM ing -41
a2 NUM s -17
a2 a base -22
a2 a ing -8
a2 about base 48
a2 about ed 52
a2 about ing 66
a2 about s -53
a2 according base -49
a2 according ed -218
a2 according s -19
a2 adding ed 62
a2 after base -50
a2 after ed -37
a2 after s 13
a2 against base 45
a2 all base -10
a2 all ed -32
a2 all s -57
a2 also base 8
a2 among base 42
a2 an base -16
a2 an ed 9
a2 an ing -66
a2 an s -22
a2 and base -18
a2 and ed -9
a2 and ing -14
a2 and s -23
a2 any base 46
a2 are base 11
a2 are s 10
a2 as ed 16
a2 as s 24
a2 at base -10
a2 at ed -35
a2 at ing -20
a2 at s 98
a2 attack base 37
a2 attacks base 43
a2 back base -69
a2 back ed 58
a2 ban base -34
a2 ban ed 10
a2 be ed -8
a2 be s -26
a2 because base -11
a2 become base -41
a2 been base -6
a2 been s 27
a2 before base -61
a2 before ed 46
a2 being base 75
a2 between base -32
a2 big base -43
a2 bill ed 58
a2 both base -39
a2 but ed 36
a2 but s -41
a2 by ed -16
a2 by ing -71
a2 by s -57
a2 campaign base 11
a2 campaign ing -28
a2 campaign s -45
a2 can base 5
a2 candidacy ed 97
a2 candidate base -6
a2 candidate ed -26
a2 candidate ing 31
a2 candidates base 102
a2 candidates ing 13
a2 case base -6
a2 clear base 106
a2 comment ed 77
a2 comments ed 116
a2 could base 42
a2 could s 37
a2 country base -88
a2 country ed -92
a2 crowd ed 25
a2 days base -52
a2 debate base 23
a2 debate ed 72
a2 decision ed 27
a2 delegates base -39
a2 delegates s -63
a2 did ed -37
a2 do base 10
a2 down ed -120
a2 during base -33
a2 during ed 20
a2 each base -32
a2 email ed 33
a2 even base -59
a2 even ed 29
a2 even s 56
a2 far base -13
a2 federal base -18
a2 federal ed 20
a2 first base -55
a2 first ed 36
a2 for base -11
a2 for ed 47
a2 for ing -13
a2 for s -47
a2 former base 62
a2 former ed 6
a2 former ing 27
a2 four base -14
a2 from ed -52
a2 from ing -37
a2 from s 12
a2 get base -6
a2 give base -28
a2 government base -87
a2 government ed -47
a2 group ed 15
a2 had base -24
a2 had ing -24
a2 had s 23
a2 hard base 47
a2 has base 7
a2 has ed 36
a2 has ing -28
a2 has s 30
a2 have base -33
a2 have ed -19
a2 have ing -30
a2 have s -35
a2 he base -12
a2 he ed 14
a2 he ing 34
a2 he s -50
a2 health base -20
a2 help base 22
a2 her base -34
a2 her ed 20
a2 her ing 25
a2 her s 59
a2 him base -13
a2 him ed -25
a2 his base 6
a2 his ed -6
a2 his ing -10
a2 his s -58
a2 how ed 17
a2 how s -9
a2 however base 57
a2 i base 9
a2 id base -26
a2 idea ed 34
a2 if base -18
a2 if ed 48
a2 immigration base 17
a2 in base -29
a2 in ed -26
a2 in s -29
a2 including base -25
a2 including s -5
a2 interview ed 42
a2 into base -28
a2 into ed -72
a2 into ing -99
a2 is base -14
a2 is ed 29
a2 is ing -42
a2 is s -11
a2 issue ed 45
a2 issues base -32
a2 it base -6
a2 it ed 21
a2 it ing 31
a2 it s -23
a2 its base 18
a2 its ed 19
a2 just base -94
a2 last base -73
a2 last ed 9
a2 law base 40
a2 law ed 18
a2 least base 15
a2 least ed -11
a2 like base 9
a2 like s -25
a2 likely base -54
a2 long base -61
a2 made base 58
a2 made s -98
a2 major base -55
a2 make base -43
a2 make ed 32
a2 many ed -57
a2 many ing 109
a2 may ed 20
a2 media ed 25
a2 million base -31
a2 million ed -19
a2 money base -65
a2 month ed -26
a2 more base -21
a2 more ing 56
a2 more s -98
a2 most base -39
a2 most ed -52
a2 much base -9
a2 much ed 12
a2 much s -12
a2 need ed -19
a2 new base -7
a2 new ed -5
a2 new ing -74
a2 next base -70
a2 night base -56
a2 night ed 30
a2 no base 11
a2 no ed 27
a2 nomination base 34
a2 nominee base 16
a2 not base -13
a2 not ed 8
a2 not s -20
a2 now base -22
a2 of base 6
a2 of ed 15
a2 of s 12
a2 off base -68
a2 on base -10
a2 on ed -17
a2 on ing -23
a2 on s 32
a2 one ed 6
a2 only base -11
a2 only ed 35
a2 opposition base 23
a2 or ed 51
a2 or ing 71
a2 or s -73
a2 other base 30
a2 other ed -38
a2 out base -28
a2 out ed -9
a2 out s 16
a2 over base -40
a2 over ed -9
a2 own base -27
a2 party ed 75
a2 party ing -17
a2 past base -9
a2 people base -75
a2 people ed -8
a2 people ing 11
a2 people s 46
a2 percent base -45
a2 percent ed 16
a2 place base -40
a2 play base 18
a2 policy base 17
a2 political base -29
a2 political ed -58
a2 polls ing 56
a2 president base 23
a2 president ed 6
a2 president ing -32
a2 presidential base 20
a2 presidential ed 23
a2 primary base 6
a2 public base 26
a2 question ed 32
a2 questions base 53
a2 raise base 30
a2 recent base 24
a2 recent ed 54
a2 recent ing 84
a2 referring ed 84
a2 release ed 73
a2 request base 21
a2 results ing 68
a2 run ed -83
a2 said base -48
a2 said s -52
a2 same base 60
a2 say base 62
a2 saying base -6
a2 saying s -36
a2 security base 8
a2 she base 28
a2 she ed 22
a2 she ing 11
a2 she s -24
a2 should ed -20
a2 since base -67
a2 so base -44
a2 so ed -21
a2 social base -83
a2 socialist ed 29
a2 some base -12
a2 some ed 48
a2 some s 29
a2 speak ed -52
a2 speech ed 16
a2 stage ed -153
a2 state base -64
a2 state ed 107
a2 state ing -45
a2 statement ed 21
a2 still base 11
a2 such base -15
a2 such s 122
a2 support base -35
a2 support ed 65
a2 support ing 65
a2 support s 78
a2 supporters ed 30
a2 tax base -45
a2 than base -50
a2 than ed -45
a2 than ing 27
a2 than s 20
a2 that base 12
a2 that ed 31
a2 that ing 11
a2 the base -16
a2 the s -10
a2 their base -24
a2 their ed 10
a2 their ing -7
a2 their s -90
a2 them base -39
a2 them ed 27
a2 there base -14
a2 there ed -14
a2 these base -23
a2 they base 19
a2 they ed -18
a2 they ing -20
a2 they s -91
a2 this ed -14
a2 those base -49
a2 though base -72
a2 three base -109
a2 through base -64
a2 time base -71
a2 to base 7
a2 to ed -13
a2 to ing 16
a2 to s -28
a2 too base -43
a2 turn base 21
a2 two base -37
a2 two ed -43
a2 up ed -49
a2 up s -57
a2 use base -17
a2 very base 9
a2 vote base -48
a2 vote ed 93
a2 voters base -42
a2 voters ing 67
a2 was base -9
a2 was ed 12
a2 was ing 10
a2 was s -22
a2 way base -9
a2 we base 27
a2 week base -40
a2 week ed 33
a2 well base -27
a2 were base 10
a2 were ed -41
a2 what s -40
a2 when base -49
a2 when ed 39
a2 where base 29
a2 whether base 30
a2 which base -18
a2 which s -37
a2 while base -40
a2 while ed -21
a2 while s 39
a2 who base 12
a2 who ed 20
a2 who ing 44
a2 will base -20
a2 will ed -8
a2 will ing -49
a2 will s -12
a2 win base -34
a2 win ed -62
a2 with base 5
a2 with ed -16
a2 with ing -15
a2 women base 15
a2 workers base -36
a2 would base 40
a2 would s -31
a2 year base -39
a2 year ed 35
a2 you base -91
a2 — base -10
a2 — ed 12
a2 — ing -33
a2 ’s base -14
a2 ’s ed 22
a2 ’s ing -37
a2 ’s s 33
aw " B 29
aw " D -16
aw " E -25
aw ' E -38
aw 's E -6
aw ) E 29
aw , B 25
aw , C 9
aw , D -32
aw , E -19
aw . A 14
aw . B 14
aw . C -22
aw . D -9
aw . E -22
aw / D -16
aw / E -19
aw : A 17
aw : C -28
aw ; E -22
aw > D -15
aw ? E -35
aw CAP A 13
aw CAP B 8
aw CAP C 11
aw CAP D 10
aw CAP E -9
aw DAY A 22
aw DAY B 29
aw DAY C -23
aw DAY E -19
aw NUM A 55
aw NUM B -30
aw NUM C 22
aw NUM D -24
aw NUM E -25
aw _ D -26
aw a A 13
aw a B 12
aw a E -6
aw abortion E 33
aw about D 28
aw about E -7
aw across E -33
aw added E -56
aw advantage E -77
aw after A 45
aw after D -23
aw after E -10
aw again E -38
aw against E -21
aw agreement E 55
aw ahead E -10
aw all D -27
aw all E -27
aw almost E -64
aw along E -87
aw also E -33
aw among E 11
aw an A 32
aw an B -23
aw an C 8
aw and C -19
aw and D -23
aw and E -25
aw any C 14
aw any D 26
aw appears E 16
aw are E -29
aw around E -11
aw as A 36
aw as B -22
aw as C -5
aw as D -19
aw as E -11
aw at A 23
aw at C 12
aw at D 33
aw at E -21
aw attacks E 169
aw attention E 61
aw away E -6
aw back E -17
aw ballots D -76
aw because E 8
aw before D -10
aw before E -16
aw behind E -20
aw being E 15
aw between E -21
aw beyond E -31
aw big E -31
aw both E -19
aw building E -27
aw but E -25
aw by B 30
aw by C -6
aw by D 5
aw by E -13
aw call E 81
aw came E -82
aw campaign E -17
aw can E -63
aw candidate E -85
aw candidates E 32
aw chance E -54
aw change E -47
aw classified E -51
aw clear E -22
aw close E -91
aw closer E -62
aw college E -34
aw come E -75
aw comes E -51
aw comment E 24
aw comments E 39
aw committee E -33
aw conference E -46
aw conservative E 24
aw contest D -61
aw could E -40
aw criticism E 48
aw day E -32
aw deals E -38
aw delegates D -54
aw delegates E 11
aw did E -29
aw different E -71
aw difficult E 19
aw digits E -38
aw do E -18
aw does E -29
aw down E -35
aw during E -24
aw each E -24
aw earlier E 10
aw early A 66
aw easier E 11
aw either E 68
aw email E -8
aw enough E -32
aw even E -6
aw evidence E 11
aw far E -33
aw for A 21
aw for B -6
aw for C -19
aw for D -6
aw for E -23
aw foreign E 16
aw former A 55
aw former E 64
aw forward E 34
aw four E -65
aw free E -5
aw from C -11
aw from D -28
aw from E -10
aw get E -19
aw good E -64
aw ground E -70
aw gun E 79
aw had E -27
aw hard E 12
aw harder E -35
aw has E -10
aw have E -31
aw he A 16
aw he B 42
aw he C 19
aw he D -10
aw he E -12
aw health E -9
aw her A 15
aw her B 10
aw her C 6
aw her D 48
aw here E -21
aw him A 11
aw him B 21
aw him C 21
aw him D 28
aw himself C 27
aw himself D -21
aw himself E -16
aw his B 17
aw his C 20
aw his D 24
aw his E -9
aw home E -69
aw how B 39
aw how C -12
aw how D 17
aw how E 7
aw id D -21
aw if B 23
aw if E 14
aw immigration D 9
aw immigration E 86
aw impossible E -29
aw in A 21
aw in B 25
aw in E -24
aw information E -66
aw interest E 33
aw into E -36
aw is C -45
aw is E -13
aw issues E 45
aw it A 5
aw it C 21
aw it E -14
aw its A -8
aw its C 9
aw its E -19
aw jobs E -32
aw just E -45
aw large E -84
aw last A 46
aw last E -29
aw later E -13
aw law E 33
aw lead E -37
aw left E -37
aw legal E -12
aw less E -52
aw like C 18
aw like D -87
aw likely E -53
aw little E 29
aw made E -56
aw make E 19
aw many E 24
aw mate E -17
aw may E -52
aw me A 41
aw me E -19
aw might E -39
aw money E -68
aw more C -17
aw more D 14
aw more E -31
aw most E 14
aw much E -27
aw nearly E -12
aw never E 40
aw new D -10
aw new E -34
aw news E -67
aw next E -64
aw no D -5
aw no E 9
aw not E 19
aw now E 19
aw of A -9
aw of B 22
aw of C -17
aw of E -15
aw off E -29
aw office E -62
aw officials E -43
aw on A 16
aw on B 20
aw on C -30
aw on D -22
aw on E -22
aw one A 8
aw one D 12
aw one E -31
aw only E -51
aw or E -29
aw other E 21
aw out D -73
aw out E -31
aw over D -24
aw over E -11
aw part E -76
aw party E 30
aw people E -46
aw pic D -21
aw place E -7
aw point E -10
aw policy E 10
aw political E -23
aw poll E -42
aw possible E -79
aw president E -38
aw presidential E 34
aw primaries E -32
aw primary E -30
aw public E -40
aw questions E 22
aw rates E -37
aw recent A 69
aw release E 16
aw reporters A 33
aw reporters E -13
aw right E 41
aw safe E 23
aw said E -30
aw say E 101
aw saying E 72
aw school E -40
aw secretary E -87
aw secure E -32
aw sense E 47
aw she A 24
aw she C 22
aw she D 31
aw she E -22
aw short E -83
aw should E -28
aw show D -59
aw since E -12
aw so D 12
aw so E -21
aw some D 34
aw some E -15
aw speaking E -78
aw speech E 6
aw stage E -34
aw states E -9
aw still E -46
aw such E -53
aw superdelegates E -37
aw support E 90
aw sure E 7
aw take E -18
aw takes E -21
aw taxes E -35
aw than E -12
aw that A 15
aw that B 24
aw that C 7
aw that D 19
aw the A 20
aw the C 13
aw their A 17
aw their C 38
aw their D -10
aw their E -29
aw them A -9
aw them B 36
aw them C 22
aw them E -17
aw themselves D -48
aw there A 40
aw there E -21
aw they A 19
aw they C -5
aw they D 38
aw they E 10
aw this B 48
aw this C 52
aw this E -8
aw three E 22
aw through D -15
aw through E -30
aw time E -68
aw to A 18
aw to B -6
aw to C 7
aw to D -9
aw to E -13
aw together E -58
aw too E -61
aw took E -45
aw toward E -30
aw trade E 7
aw turn E -20
aw tweet-author D -20
aw tweet-id D -22
aw two E -44
aw under E -48
aw until E -53
aw up E -32
aw very E 37
aw voters B 52
aw voters E -32
aw was A -25
aw was C 8
aw was D 13
aw was E -25
aw wasn’t E -38
aw well E 34
aw were E -20
aw what B 19
aw what C 13
aw what D 28
aw what E 20
aw when D -66
aw when E -48
aw where E -40
aw whether D 11
aw whether E 27
aw while E -65
aw who D -80
aw who E -9
aw why B 22
aw why E 21
aw will D -8
aw will E -37
aw win E -106
aw winning E -26
aw with C -16
aw with D 33
aw with E -21
aw within E 11
aw women E 15
aw work E -25
aw workers E -8
aw working E -98
aw would E -14
aw wrong E -49
aw you E -45
aw — A 42
aw — B 30
aw — C 50
aw — E -15
aw ’s E -28
b -6
e - 20
e A -52
e B -33
e C -26
e D -16
ep - A 31
ep - B 51
ep - C 43
ep - D 29
ep A A -51
ep A B -67
ep A C -90
ep A D -69
ep A E -43
ep B A -19
ep B B -14
ep B C -45
ep B D -47
ep B E -31
ep C A -42
ep C B -40
ep C C -19
ep C D -21
ep C E -23
ep D A -11
ep D B -18
ep D C -11
ep D D -6
ep D E -20
ep E A 20
ep E B 17
ep E C 27
ep E D 13
ep E E -8
f base -11
f ing -9
f s -9
fl base " -23
fl base ' -28
fl base 'd 38
fl base ( -106
fl base ) 14
fl base , -9
fl base -ed -19
fl base -ing -25
fl base . -22
fl base / -16
fl base ; 7
fl base < -20
fl base ^ -16
fl base a -16
fl base after -28
fl base all 21
fl base although 9
fl base an -10
fl base and -12
fl base another -41
fl base at -23
fl base because -9
fl base both 55
fl base but -7
fl base by -12
fl base each -35
fl base every -24
fl base for -20
fl base from -18
fl base he -8
fl base him -7
fl base how -17
fl base i 6
fl base if -6
fl base in -15
fl base into -38
fl base it -10
fl base its -19
fl base like 19
fl base many 59
fl base my 24
fl base of -11
fl base on -23
fl base one -9
fl base or -21
fl base other -24
fl base others 18
fl base out 56
fl base she -12
fl base some 66
fl base than -6
fl base that -13
fl base the -15
fl base them -19
fl base this -19
fl base though -10
fl base up -20
fl base w -18
fl base where -15
fl base whether -33
fl base which -13
fl base while -8
fl base you -15
fl base — -14
fl ed " 12
fl ed 's -24
fl ed ) 17
fl ed , 9
fl ed -ed -14
fl ed -ing -14
fl ed CAP 8
fl ed DAY 30
fl ed ^ 18
fl ed a -35
fl ed after -12
fl ed all 14
fl ed an -87
fl ed another 19
fl ed as -34
fl ed both 19
fl ed but 11
fl ed for -6
fl ed from -41
fl ed he 8
fl ed her -83
fl ed his -22
fl ed if -45
fl ed many 50
fl ed of -29
fl ed one -20
fl ed or -8
fl ed others 39
fl ed she 8
fl ed since 39
fl ed that -11
fl ed the -27
fl ed them 15
fl ed they -13
fl ed w 6
fl ed we 14
fl ed what -27
fl ed when 10
fl ed who -10
fl ed you -11
fl ing " 23
fl ing 're 13
fl ing , 8
fl ing -ed -50
fl ing -ing -47
fl ing -s -10
fl ing : -10
fl ing DAY -43
fl ing NUM -15
fl ing a -9
fl ing about -22
fl ing after 12
fl ing as -36
fl ing at -53
fl ing before 24
fl ing but -20
fl ing by -7
fl ing for -32
fl ing from -16
fl ing her -64
fl ing his -27
fl ing in -7
fl ing it -36
fl ing of -24
fl ing on -38
fl ing or -30
fl ing she -7
fl ing since -11
fl ing than -26
fl ing that -18
fl ing the -21
fl ing they 29
fl ing this -43
fl ing those -9
fl ing up -52
fl ing w -18
fl ing we -27
fl ing when -21
fl ing which -18
fl ing who 10
fl ing without -6
fl s " 22
fl s 's -9
fl s ) -24
fl s , 19
fl s -ed -34
fl s -ing -17
fl s -s -17
fl s DAY -32
fl s NUM -27
fl s ^ -6
fl s about -34
fl s all -26
fl s any -39
fl s as 36
fl s both -39
fl s but 38
fl s by 8
fl s few -33
fl s five -34
fl s for -15
fl s four -29
fl s from -7
fl s he 6
fl s her -11
fl s his -16
fl s in -8
fl s it 7
fl s its -41
fl s many -32
fl s of -6
fl s other -28
fl s several -56
fl s she 11
fl s some -31
fl s such -27
fl s that -26
fl s the -16
fl s their -28
fl s these -17
fl s this 17
fl s those -48
fl s three -35
fl s two -42
fl s w -13
fl s what -23
fl s which 10
fl s with 11
fl s — -15
fl s ’s -17
fn base " -46
fn base ) -24
fn base , -20
fn base -ed -28
fn base -ing -26
fn base -s -23
fn base . -24
fn base / -16
fn base : -50
fn base ; -56
fn base > -15
fn base ? -36
fn base CAP -20
fn base NUM -32
fn base _ -26
fn base about 20
fn base against 26
fn base all -16
fn base among -28
fn base an -16
fn base and -32
fn base any -14
fn base are -18
fn base around 24
fn base as -33
fn base at 7
fn base because -58
fn base before -38
fn base behind 55
fn base between -59
fn base beyond 18
fn base both -23
fn base but -18
fn base can -25
fn base could -10
fn base did -24
fn base does -32
fn base down 13
fn base during -28
fn base had -27
fn base has -19
fn base have -32
fn base he -14
fn base her -41
fn base him -11
fn base himself -7
fn base his 14
fn base how -10
fn base if -6
fn base in -23
fn base into 26
fn base it 10
fn base its -76
fn base like -10
fn base me -32
fn base might -36
fn base my -16
fn base no -7
fn base not 23
fn base of 14
fn base on -7
fn base one -10
fn base or -30
fn base out 26
fn base she -12
fn base should -32
fn base since 16
fn base so -57
fn base some -79
fn base such -36
fn base than -27
fn base their 23
fn base them -35
fn base themselves 83
fn base they 37
fn base those 6
fn base through -30
fn base toward 10
fn base under 9
fn base until -39
fn base up -12
fn base w -13
fn base was -12
fn base wasn’t -38
fn base were -26
fn base what -6
fn base when -15
fn base where 46
fn base whether -29
fn base who 21
fn base why -96
fn base will -19
fn base within -8
fn base would -7
fn base you 36
fn base — -24
fn ed , 7
fn ed -ed -10
fn ed -ing -17
fn ed -ly 11
fn ed . 10
fn ed : 12
fn ed CAP 9
fn ed DAY 9
fn ed NUM -35
fn ed a 16
fn ed about 20
fn ed all -44
fn ed an -7
fn ed and 44
fn ed another 6
fn ed at -5
fn ed because -39
fn ed before -51
fn ed both -18
fn ed down 7
fn ed during -23
fn ed for 14
fn ed from -66
fn ed he 5
fn ed his -12
fn ed how -28
fn ed if 36
fn ed in 12
fn ed it 25
fn ed its 85
fn ed like -21
fn ed many -19
fn ed me -39
fn ed no 53
fn ed not 14
fn ed off 23
fn ed one -8
fn ed or -79
fn ed out 43
fn ed over -33
fn ed several 13
fn ed she 36
fn ed since -32
fn ed so 10
fn ed some 83
fn ed that 10
fn ed their 22
fn ed themselves 8
fn ed this -16
fn ed those 32
fn ed through -68
fn ed two -67
fn ed up 27
fn ed was 58
fn ed were 81
fn ed what -19
fn ed when 13
fn ed whether 30
fn ed why -13
fn ed with -13
fn ed — 51
fn ing " 10
fn ing , -46
fn ing -ed -41
fn ing -ing -26
fn ing -ly 72
fn ing -s -10
fn ing . -42
fn ing : -12
fn ing CAP -23
fn ing DAY -30
fn ing NUM -58
fn ing a -9
fn ing about 25
fn ing against 19
fn ing an 33
fn ing and -28
fn ing as -25
fn ing at -40
fn ing by -51
fn ing down 14
fn ing for 8
fn ing from -48
fn ing he 22
fn ing her 20
fn ing him -8
fn ing himself -55
fn ing his -14
fn ing how 59
fn ing in -12
fn ing into -18
fn ing it -23
fn ing its -34
fn ing off 27
fn ing on 60
fn ing one -6
fn ing out 37
fn ing over -63
fn ing she -12
fn ing the -17
fn ing their -47
fn ing them 10
fn ing they 12
fn ing this -42
fn ing those -39
fn ing to 7
fn ing up 24
fn ing w -16
fn ing what -9
fn ing whether -25
fn ing with -13
fn ing — -47
fn s " 16
fn s ( -25
fn s , -25
fn s -ed -41
fn s -ing -33
fn s -ly 9
fn s -s 7
fn s . -19
fn s : 41
fn s ; -11
fn s CAP 21
fn s DAY -61
fn s NUM 9
fn s a 13
fn s about 25
fn s after -22
fn s against -8
fn s among -8
fn s an 8
fn s and -34
fn s are -48
fn s at -35
fn s by 22
fn s during -10
fn s for 40
fn s from -20
fn s had -19
fn s has 14
fn s have -39
fn s he 22
fn s her 52
fn s him -54
fn s himself 33
fn s his 33
fn s how -23
fn s in -38
fn s is -54
fn s it -9
fn s its -46
fn s like -26
fn s no 73
fn s of 18
fn s or -38
fn s out 73
fn s over 27
fn s she -19
fn s such -11
fn s them -8
fn s this 8
fn s to -6
fn s w -6
fn s were -59
fn s where -11
fn s who -34
fn s will 39
fn s with -23
fn s would -57
fn s — -39
fq base -/- ' -16
fq base -/- 'd 40
fq base -/- , -9
fq base -/- -ed -18
fq base -/- -ing -21
fq base -/- . -21
fq base -/- / -16
fq base -/- : 8
fq base -/- ; 7
fq base -/- < -12
fq base -/- ^ -14
fq base -/- a -15
fq base -/- after -29
fq base -/- all 21
fq base -/- although 11
fq base -/- an -19
fq base -/- and -19
fq base -/- another -11
fq base -/- at -22
fq base -/- because -6
fq base -/- both 49
fq base -/- but -11
fq base -/- by -10
fq base -/- each -29
fq base -/- every -24
fq base -/- for -14
fq base -/- him 9
fq base -/- how -9
fq base -/- i 18
fq base -/- if -26
fq base -/- in -6
fq base -/- into -37
fq base -/- it -16
fq base -/- its -15
fq base -/- like 22
fq base -/- many 65
fq base -/- my 41
fq base -/- of -14
fq base -/- on -18
fq base -/- one -35
fq base -/- or -17
fq base -/- other -22
fq base -/- others 18
fq base -/- out 11
fq base -/- she -17
fq base -/- some 11
fq base -/- than -6
fq base -/- that -14
fq base -/- the -14
fq base -/- them -15
fq base -/- this -29
fq base -/- though -10
fq base -/- up -10
fq base -/- w -19
fq base -/- we 12
fq base -/- what -39
fq base -/- when 11
fq base -/- where -14
fq base -/- whether -31
fq base -/- which -12
fq base -/- whose 33
fq base -/- with 5
fq base -/- you -5
fq base -/- — -17
fq base -/- ’s -8
fq base -/near 's 34
fq base -/near , -24
fq base -/near -ed -37
fq base -/near -ing -55
fq base -/near < -22
fq base -/near CAP -48
fq base -/near ^ -80
fq base -/near an 31
fq base -/near and 51
fq base -/near he -25
fq base -/near her 15
fq base -/near his 27
fq base -/near in -62
fq base -/near of -36
fq base -/near that 29
fq base -/near they 17
fq base -/near w -36
fq base -/near who -18
fq base -/near ’s 6
fq base -/touch -ed -11
fq base -/touch -ing -16
fq base -/touch -s -58
fq base -/touch CAP -21
fq base -/touch a -74
fq base -/touch that -53
fq base -/touch the -22
fq base near/- 's -48
fq base near/- , -7
fq base near/- -ing -46
fq base near/- -s 31
fq base near/- < -16
fq base near/- a -21
fq base near/- and 12
fq base near/- he -83
fq base near/- his -67
fq base near/- in -47
fq base near/- of 41
fq base near/- that 10
fq base near/- the -38
fq base near/- who 9
fq base near/- ’s 24
fq base near/near w -76
fq base touch/- " -20
fq base touch/- the -40
fq base touch/near " -49
fq ed -/- 's -17
fq ed -/- ) 14
fq ed -/- DAY 32
fq ed -/- NUM -9
fq ed -/- ^ -12
fq ed -/- a -24
fq ed -/- all -7
fq ed -/- an -87
fq ed -/- and -6
fq ed -/- as -22
fq ed -/- both 18
fq ed -/- for 7
fq ed -/- he -13
fq ed -/- his -34
fq ed -/- i -9
fq ed -/- if -51
fq ed -/- many 32
fq ed -/- one -6
fq ed -/- others 20
fq ed -/- since 27
fq ed -/- some 29
fq ed -/- that -16
fq ed -/- the -21
fq ed -/- them -48
fq ed -/- they -8
fq ed -/- we 7
fq ed -/- what -33
fq ed -/- when -11
fq ed -/- who -7
fq ed -/- you -11
fq ed -/- — -5
fq ed -/near , 27
fq ed -/near -s -64
fq ed -/near CAP 21
fq ed -/near ^ 95
fq ed -/near and 34
fq ed -/near he 22
fq ed -/near it 33
fq ed -/near she -11
fq ed -/near the -49
fq ed -/near they -35
fq ed -/near w 10
fq ed -/near who -5
fq ed -/touch , 56
fq ed -/touch -s -70
fq ed -/touch CAP 20
fq ed -/touch and 55
fq ed -/touch he 42
fq ed -/touch w 15
fq ed near/- , 39
fq ed near/- -s -24
fq ed near/- CAP 8
fq ed near/- and -8
fq ed near/- he 15
fq ed near/- she -56
fq ed near/- that -11
fq ed near/- w 30
fq ed near/- when 74
fq ed near/near CAP 18
fq ed near/near w 27
fq ed near/touch w 82
fq ed touch/- " 7
fq ed touch/- CAP 26
fq ed touch/- and -48
fq ed touch/- he 33
fq ed touch/- she 34
fq ed touch/near " 61
fq ed touch/near CAP 78
fq ed touch/near and 67
fq ed touch/near he 50
fq ed touch/near she 48
fq ed touch/touch CAP 58
fq ed touch/touch he -40
fq ing -/- 're 13
fq ing -/- , -7
fq ing -/- -ed -35
fq ing -/- -ing -48
fq ing -/- -s -8
fq ing -/- : -10
fq ing -/- DAY -55
fq ing -/- NUM 43
fq ing -/- ^ -14
fq ing -/- a -33
fq ing -/- about -20
fq ing -/- after 24
fq ing -/- an -18
fq ing -/- and -19
fq ing -/- as -47
fq ing -/- at -53
fq ing -/- before -16
fq ing -/- but -14
fq ing -/- by 6
fq ing -/- he 19
fq ing -/- her -54
fq ing -/- his -61
fq ing -/- it -31
fq ing -/- of -18
fq ing -/- on -18
fq ing -/- or -19
fq ing -/- she -15
fq ing -/- since -11
fq ing -/- than -10
fq ing -/- that -33
fq ing -/- the -18
fq ing -/- they 8
fq ing -/- this -43
fq ing -/- those 31
fq ing -/- up -53
fq ing -/- w -15
fq ing -/- we -84
fq ing -/- when -85
fq ing -/- while -27
fq ing -/- who -39
fq ing -/- without 11
fq ing -/- — -14
fq ing -/near , 49
fq ing -/near -s 25
fq ing -/near and 49
fq ing -/near by 49
fq ing -/near for -88
fq ing -/near of -24
fq ing -/near w -31
fq ing -/touch , 32
fq ing -/touch -s -91
fq ing -/touch CAP -46
fq ing -/touch by -87
fq ing -/touch w -8
fq ing near/- , 39
fq ing near/- -s -17
fq ing near/- CAP -18
fq ing near/- the -19
fq ing near/- w -51
fq ing near/near , 58
fq ing near/touch , 132
fq ing touch/- " 10
fq ing touch/near " 36
fq s -/- ' -13
fq s -/- ) -12
fq s -/- , 9
fq s -/- -ed -41
fq s -/- -s -21
fq s -/- DAY -43
fq s -/- NUM -32
fq s -/- ^ -22
fq s -/- about -28
fq s -/- all -26
fq s -/- and -16
fq s -/- any -40
fq s -/- both -39
fq s -/- but 68
fq s -/- by -43
fq s -/- few -33
fq s -/- five -34
fq s -/- four -29
fq s -/- he 6
fq s -/- her -22
fq s -/- in 10
fq s -/- it -10
fq s -/- its -23
fq s -/- many -32
fq s -/- on 17
fq s -/- other -29
fq s -/- several -55
fq s -/- some -31
fq s -/- such -10
fq s -/- that -9
fq s -/- the -16
fq s -/- their -34
fq s -/- these -14
fq s -/- this 37
fq s -/- those -49
fq s -/- three -36
fq s -/- two -32
fq s -/- w -14
fq s -/- what -22
fq s -/- who 35
fq s -/- with -13
fq s -/- — -37
fq s -/near 's -87
fq s -/near , 45
fq s -/near -ed -30
fq s -/near CAP 61
fq s -/near he -19
fq s -/near his -27
fq s -/near it -12
fq s -/near the -26
fq s -/near w 13
fq s -/touch CAP 18
fq s -/touch he -16
fq s -/touch w -32
fq s near/- -ing -79
fq s near/- CAP 12
fq s near/- he -8
fq s near/- his -31
fq s near/- the 15
fq s near/- w -18
fq s near/- who -57
fq s touch/- " 16
fq s touch/- CAP 35
fq s touch/- he 79
g  -6
g +again -51
g +already -48
g +also 31
g +are 17
g +are+ly 37
g +are+not 38
g +be -75
g +been -19
g +being -82
g +can -23
g +can+be -102
g +cannot -97
g +could -24
g +could+be 16
g +did 42
g +did+not 39
g +did+not+ly 26
g +didn't 11
g +didn’t -9
g +do+not 29
g +does 42
g +does+not 48
g +doesn't 60
g +doesn’t 103
g +don't 5
g +don’t 52
g +earlier 84
g +first 18
g +had -22
g +had+been -24
g +had+ly 12
g +had+not -12
g +had+to -72
g +has+also 26
g +has+been 33
g +has+ly -25
g +has+not -14
g +hasn't 38
g +hasn’t -94
g +have 23
g +have+also 31
g +have+been 23
g +have+ly 86
g +having -56
g +instead -26
g +is 18
g +is+also 41
g +is+ly 57
g +is+ly+to -19
g +is+not 31
g +is+now 48
g +is+to -41
g +isn’t 15
g +just -34
g +last -92
g +later 10
g +long -11
g +ly 18
g +ly+to -79
g +ly+to+be -70
g +may -23
g +might -8
g +more+ly+to 37
g +most -16
g +much -67
g +must -59
g +never -69
g +next -43
g +no -84
g +not -5
g +not+to -76
g +now -14
g +should -51
g +should+be -46
g +still 15
g +then 14
g +to -26
g +to+be -58
g +to+get -70
g +to+have -64
g +to+ly 21
g +was+first 92
g +was+ly 38
g +was+not -25
g +were 20
g +were+ly 89
g +were+not -86
g +will+also -18
g +will+be -5
g +will+ly 37
g +will+not -23
g +will+not+be -75
g +won't -41
g +won’t -34
g +would -15
g +would+be -18
g +would+have -93
g +would+ly -44
g +would+not 33
g +wouldn’t 90
g +yet -43
g +’d -60
g +’ll -37
g +’re 25
g +’s -22
g +’s+ly -118
g +’s+not -34
gn  ' -30
gn  ( 12
gn  ) -51
gn  , -10
gn  -ed -12
gn  -ing 8
gn  -ly -12
gn  / -26
gn  : 9
gn  ; -10
gn  > -15
gn  ? -72
gn  NUM -20
gn  _ -26
gn  a 9
gn  across -54
gn  after -30
gn  against -15
gn  all 26
gn  among -11
gn  an -7
gn  and -35
gn  any 19
gn  are -37
gn  around -54
gn  be -78
gn  because -17
gn  before -36
gn  behind -10
gn  being -73
gn  between -54
gn  beyond -40
gn  both -19
gn  by -22
gn  could -24
gn  did -42
gn  do -95
gn  does -31
gn  down -21
gn  each -69
gn  for -11
gn  four 18
gn  get 36
gn  had -36
gn  has -37
gn  have -40
gn  he 15
gn  herself 28
gn  himself 7
gn  how 43
gn  if -16
gn  in -18
gn  into -26
gn  is -10
gn  it 10
gn  its -13
gn  like -45
gn  may -47
gn  me 17
gn  might -43
gn  most 7
gn  no 12
gn  not -14
gn  of -12
gn  off -34
gn  on -6
gn  or -43
gn  other 5
gn  our -25
gn  out -33
gn  over -6
gn  several 11
gn  she 9
gn  should -43
gn  so -29
gn  some -12
gn  than -76
gn  that 9
gn  their 23
gn  them -13
gn  themselves 34
gn  they 7
gn  this -6
gn  those 13
gn  three -40
gn  through -19
gn  toward -82
gn  two 8
gn  under -44
gn  until -5
gn  up -33
gn  us -26
gn  w -10
gn  was -18
gn  wasn’t -38
gn  we -70
gn  were -19
gn  what 14
gn  when -10
gn  whether 39
gn  while -19
gn  who -40
gn  why 72
gn  will -6
gn  with -11
gn  within -50
gn  would -8
gn  you -9
gn  — -26
gn  ’s -26
gn +also -s 8
gn +also CAP 11
gn +also a 32
gn +also he 48
gn +also that -9
gn +also the 49
gn +also to 36
gn +also w 28
gn +are , -46
gn +are -s 68
gn +are . -63
gn +are CAP -23
gn +are in -94
gn +are that 69
gn +are the 42
gn +are to 38
gn +are w -6
gn +can the 50
gn +can w -45
gn +could CAP 14
gn +could the -27
gn +could w 16
gn +did+not -s -69
gn +did+not CAP -41
gn +did+not a 33
gn +did+not the -25
gn +did+not w 30
gn +does+not w 45
gn +had -s -13
gn +had CAP -54
gn +had a 16
gn +had the -14
gn +had to 12
gn +had w 10
gn +has , -47
gn +has -ly -78
gn +has -s 27
gn +has . -45
gn +has CAP 13
gn +has NUM -26
gn +has a -36
gn +has an 30
gn +has he 14
gn +has her 49
gn +has his 39
gn +has in 39
gn +has that 60
gn +has the 12
gn +has to 22
gn +has w -28
gn +has+been to 18
gn +has+ly the 37
gn +has+ly to -19
gn +have -ing 14
gn +have -ly 47
gn +have -s 8
gn +have CAP 25
gn +have a 11
gn +have that -27
gn +have their 111
gn +have they 32
gn +have to 30
gn +have w 44
gn +have+been w 5
gn +is , -111
gn +is -ing 14
gn +is -s 57
gn +is . 45
gn +is CAP 41
gn +is a 14
gn +is as 8
gn +is by 6
gn +is for -53
gn +is his 59
gn +is in -14
gn +is that 15
gn +is the -28
gn +is to 18
gn +is w 28
gn +ly , -8
gn +ly -ing 18
gn +ly -s -36
gn +ly . -6
gn +ly CAP 20
gn +ly a 14
gn +ly in 31
gn +ly on -75
gn +ly that 28
gn +ly the 40
gn +ly to -43
gn +ly w -6
gn +may w -39
gn +might w -27
gn +most -s -101
gn +most w -63
gn +no of -37
gn +no w -87
gn +not w -77
gn +not+to w -20
gn +often w 33
gn +so . 25
gn +then the -85
gn +to " -52
gn +to , -6
gn +to -ed -95
gn +to -ing -32
gn +to -ly 38
gn +to -s -45
gn +to . -33
gn +to : 20
gn +to CAP -33
gn +to NUM 19
gn +to a -25
gn +to about -8
gn +to all -59
gn +to an 6
gn +to any -48
gn +to as -66
gn +to at -49
gn +to down -26
gn +to for -13
gn +to from -24
gn +to he 10
gn +to her 34
gn +to him -44
gn +to his -19
gn +to how -15
gn +to if 27
gn +to in -14
gn +to it -67
gn +to its -49
gn +to on -40
gn +to out -20
gn +to that -43
gn +to the -24
gn +to their -32
gn +to them 42
gn +to this -18
gn +to to -40
gn +to up -36
gn +to w -22
gn +to what -11
gn +to whether 51
gn +to with -45
gn +to+be , -50
gn +to+be . -29
gn +to+be w -87
gn +was -ing -34
gn +was -ly -77
gn +was -s 45
gn +was . -117
gn +was a -28
gn +was as 13
gn +was by 37
gn +was in 56
gn +was on -18
gn +was that -44
gn +was to 19
gn +were . -49
gn +were the 42
gn +were to -22
gn +will -s -37
gn +will CAP -33
gn +will a 51
gn +will to 64
gn +will w -13
gn +will+be w 48
gn +would -ing -36
gn +would -s 17
gn +would . -6
gn +would a -29
gn +would the 16
gn +would to -23
gn +’s -s -39
gn +’s w -54
l " CAP 27
l " and 38
l " but 10
l " he 33
l " in -97
l " it 158
l " she 36
l " that -36
l " the -44
l " w -26
l " which -20
l " who -53
l " — 13
l ' -s -84
l ' w 36
l 's -ed 12
l 's -ing 16
l 's -s 21
l 's CAP -27
l 's w 17
l ( CAP 34
l ) , 84
l , " 23
l , -ed 14
l , -ing -22
l , -s 44
l , CAP 52
l , NUM 17
l , a 18
l , after 6
l , and 13
l , as -39
l , but 6
l , he 61
l , his -36
l , i 22
l , if -22
l , it 11
l , she 67
l , that -26
l , the 8
l , they 113
l , though -15
l , we 69
l , when -56
l , which 11
l , while 126
l , who 23
l , with 75
l , you -31
l -ed , -7
l -ed -ing -16
l -ed -s -8
l -ed CAP -34
l -ed DAY 66
l -ed a -45
l -ed about -29
l -ed an -13
l -ed and -65
l -ed by -45
l -ed from 41
l -ed her -68
l -ed his -68
l -ed in 54
l -ed on -26
l -ed that -41
l -ed the -10
l -ed their 34
l -ed they -86
l -ed w -10
l -ed with -45
l -ed — -25
l -ing , -25
l -ing -s -7
l -ing CAP -35
l -ing a 36
l -ing an 20
l -ing and -24
l -ing he -75
l -ing her -34
l -ing him -34
l -ing his -42
l -ing in -52
l -ing it -92
l -ing the -35
l -ing their -62
l -ing them 27
l -ing they -12
l -ing w -8
l -ly -ed -41
l -ly -ing -60
l -ly -s -14
l -ly CAP -5
l -ly and 40
l -ly w -16
l -s " -95
l -s , 6
l -s -ed 20
l -s -ing -23
l -s CAP -19
l -s a -71
l -s about -44
l -s after -25
l -s and -5
l -s as -27
l -s before -24
l -s for -30
l -s from -71
l -s he -84
l -s his -61
l -s in -8
l -s it -70
l -s of -41
l -s or -63
l -s she -41
l -s that -8
l -s the -19
l -s they -16
l -s w -29
l -s who 10
l -s with 27
l -s — 15
l . ) 40
l . , 51
l . CAP 9
l . NUM -34
l : CAP -63
l : i -90
l < / -15
l > < -16
l ? " 71
l CAP " -32
l CAP ' -28
l CAP 's -7
l CAP ) 33
l CAP -ed -33
l CAP -ing 36
l CAP -s 8
l CAP . -12
l CAP : -89
l CAP DAY -21
l CAP NUM 11
l CAP a 20
l CAP after 11
l CAP as 29
l CAP before 40
l CAP by -22
l CAP for -36
l CAP from -70
l CAP he -8
l CAP in -8
l CAP she -33
l CAP that -28
l CAP the 12
l CAP w 7
l CAP who -52
l CAP ’s -7
l DAY 's -8
l DAY , 58
l DAY and 24
l DAY that -37
l DAY w -9
l DAY ’s -22
l NUM " 19
l NUM , 37
l NUM -s 9
l NUM CAP -45
l NUM and -52
l NUM that 29
l NUM w -11
l NUM — -46
l ^ < -22
l ^ CAP 17
l ^ ^ -10
l ^ a -26
l ^ after 24
l ^ and -13
l ^ as 18
l ^ both -48
l ^ but -11
l ^ by 24
l ^ he 47
l ^ her 45
l ^ his 56
l ^ i -6
l ^ if -43
l ^ in 7
l ^ one -41
l ^ others -64
l ^ she 57
l ^ some 12
l ^ that 7
l ^ the -21
l ^ their 46
l ^ they 35
l ^ this 5
l ^ we 57
l ^ what -35
l ^ while 25
l ^ you 42
l a -ed 12
l a -ing -16
l a -s -22
l a CAP -43
l a w -28
l about NUM 35
l about his -94
l about the -29
l after he 38
l after the -6
l all -s -19
l all the 32
l although CAP 41
l an w -26
l and -ed -29
l and -ing -59
l and -s 21
l and CAP -10
l and NUM -26
l and a -13
l and he 49
l and his 23
l and i -16
l and it 17
l and other -23
l and she 5
l and the -25
l and they 40
l and w -45
l and who 141
l another w -37
l any w -5
l are -ing -29
l are w -62
l as -s 27
l as CAP 22
l as a -16
l as he 24
l as it -51
l as she -16
l as the 23
l as they 31
l at a -36
l at one -52
l at the -9
l at w -61
l be -ed 8
l be -ing -58
l be a 43
l be the 18
l be w -38
l because he -20
l because it 11
l because they 13
l been -ed -22
l been w -71
l before he -81
l before the 14
l both -s 13
l but -s 81
l but CAP 7
l but he 107
l but it 46
l but she 62
l but that -11
l but the 13
l but they 23
l but w -82
l by -ing -55
l by NUM -35
l by the -37
l by w -51
l can w -38
l could w -22
l despite the -78
l do you 33
l during a -40
l during the -38
l each w 86
l five -s 10
l for -ing -8
l for -s -52
l for CAP -46
l for a -48
l for his 20
l for the -31
l for w -30
l from -s -8
l from CAP -54
l from the -52
l from w -29
l had -ed -56
l had w -69
l has -ed -26
l has a 49
l has the 108
l has w -11
l have -ed -50
l have a 62
l have the -68
l have w -54
l he 's 42
l he -ed -21
l he -s -62
l he w -23
l her -s 9
l her w -14
l him , 26
l his -ed 22
l his CAP 30
l how he -67
l i w -44
l if CAP -33
l if he -96
l if it -113
l if she -62
l if they -52
l if you 24
l in -ing -32
l in CAP 13
l in NUM 26
l in a -19
l in an 41
l in five 48
l in her 21
l in other -14
l in the 11
l in their 103
l in w 20
l into the 32
l is -ed -47
l is -ing -28
l is a 22
l is in -32
l is the 27
l is w -63
l it 's -36
l it , 9
l it -s -25
l it w 18
l its w -47
l many -s 13
l many CAP 70
l many w 27
l may w -26
l most -ing 34
l most -s 48
l most w -10
l no -s -23
l no one 44
l no w -13
l not -ed -25
l not -ing 36
l not w -19
l of -ing -29
l of -s -6
l of NUM -58
l of a -51
l of an -68
l of her -16
l of his -15
l of the -27
l of their -60
l of them 26
l of those -44
l of w -18
l of whom 12
l on -s 18
l on CAP -27
l on DAY 6
l on his -64
l on the -27
l on w -18
l one that 12
l one w 12
l or w 6
l other -s 21
l other CAP 37
l out of -42
l over the -50
l several -s -28
l she -ed -28
l she -s -18
l she w -52
l since he 28
l since the 21
l so w -99
l some -s 64
l some CAP 97
l some w 43
l than NUM -28
l that -ed 20
l that -s -70
l that CAP -107
l that he -95
l that his -75
l that it -72
l that she -116
l that the -45
l that they -54
l that w -16
l the -ed -77
l the -ing -45
l the -s 7
l the CAP -31
l the NUM -17
l the two 15
l the w 7
l their w -21
l these -s 28
l they -ed -37
l they w -45
l this w -30
l those -s -36
l those who -25
l though he 64
l three -s -52
l through the -31
l to -ing -42
l to -s -44
l to CAP -30
l to a -31
l to her 46
l to w -39
l two -s -58
l two w -47
l up the -56
l w " -97
l w 's -24
l w ) 12
l w , 6
l w -ed -7
l w -ing -7
l w -s -11
l w . -15
l w ; -22
l w CAP -43
l w DAY -9
l w NUM -53
l w a -37
l w about -30
l w after 12
l w an -18
l w and -15
l w any -25
l w as 18
l w at -47
l w because 28
l w before -8
l w but -13
l w for -16
l w from -34
l w he -87
l w him -50
l w his -50
l w if -21
l w in -51
l w into -43
l w it -64
l w its 31
l w of -14
l w on -37
l w or -21
l w over 37
l w she -84
l w than -20
l w that -15
l w the -36
l w their -39
l w they -87
l w those 16
l w two -30
l w under -39
l w up -17
l w we -130
l w while 17
l w who -35
l w — 26
l w ’s -8
l was -ed -14
l was -ing -15
l was a 21
l was the -12
l were -ed -62
l were w -38
l what -s 37
l what CAP -45
l what he -131
l what it 75
l what she -116
l what they -56
l what we -23
l when -s -10
l when he -27
l when i 29
l when it -32
l when she -75
l when they -30
l where CAP -109
l where he -7
l whether CAP -45
l whether he -84
l which -s 17
l which CAP -25
l which he 89
l which she -11
l while CAP 43
l while he 42
l who -ed -55
l who he 113
l who w -45
l whom he -75
l whose -s 55
l will w -60
l with -s 6
l with CAP 16
l with a -41
l with his 146
l with the 5
l with w -45
l would w -52
l — CAP -11
l — a -29
l — and 30
l — but 48
l — he 89
l — w 6
l — which -41
l — who 53
l ’s -ed -93
l ’s -ing 62
l ’s -s 17
l ’s CAP -9
l ’s w -13
ln " -s -23
ln " . 20
ln " CAP 15
ln " _ -26
ln " a 46
ln " one 51
ln " that 14
ln " the 10
ln " to -13
ln " w 8
ln ' w 11
ln 's , -53
ln 's -ed -37
ln 's -ing -46
ln 's -s -9
ln 's . -26
ln 's and 16
ln 's in -17
ln 's of 40
ln 's on 10
ln 's the 15
ln 's to 25
ln 's w -15
ln ) CAP 13
ln ) w -6
ln , 's -13
ln , , -18
ln , -ed -9
ln , -ing 52
ln , -ly 11
ln , -s 7
ln , . -36
ln , CAP 22
ln , DAY -50
ln , NUM -53
ln , an -44
ln , and -82
ln , are 6
ln , at 14
ln , by -45
ln , for -65
ln , from 27
ln , has -25
ln , he 42
ln , him 36
ln , his 19
ln , how -151
ln , it 46
ln , of 18
ln , on 11
ln , one 28
ln , over 50
ln , she 24
ln , some -7
ln , that 25
ln , the 8
ln , their 22
ln , them 13
ln , they 51
ln , those -13
ln , to 24
ln , up 10
ln , w 6
ln , was -30
ln , what -64
ln , will -28
ln , with -73
ln , would 28
ln -ed " -20
ln -ed , -54
ln -ed -ed -17
ln -ed -ing 7
ln -ed -ly 23
ln -ed -s -17
ln -ed . -34
ln -ed CAP -46
ln -ed NUM 41
ln -ed a -49
ln -ed all -9
ln -ed and -32
ln -ed as -26
ln -ed for 77
ln -ed from 21
ln -ed her -39
ln -ed him -65
ln -ed his -36
ln -ed in -33
ln -ed of -44
ln -ed on -25
ln -ed that -59
ln -ed the -26
ln -ed to -59
ln -ed w -31
ln -ed with -46
ln -ing " -31
ln -ing , -49
ln -ing -ed -79
ln -ing -ing -34
ln -ing -s -62
ln -ing . -26
ln -ing CAP -34
ln -ing about -50
ln -ing and -31
ln -ing as -42
ln -ing at 46
ln -ing by -14
ln -ing for 11
ln -ing from 33
ln -ing in -18
ln -ing of -40
ln -ing that -7
ln -ing the -18
ln -ing with 22
ln -s " -42
ln -s , -9
ln -s -ed 13
ln -s -ing 32
ln -s -ly 37
ln -s -s 15
ln -s . -13
ln -s : -95
ln -s CAP 10
ln -s NUM -50
ln -s a 8
ln -s about -23
ln -s an -20
ln -s and -11
ln -s as -56
ln -s at 20
ln -s by -6
ln -s for -12
ln -s from -65
ln -s he 14
ln -s her -13
ln -s him 39
ln -s his -24
ln -s how 83
ln -s in -45
ln -s into -63
ln -s it 24
ln -s of -36
ln -s on -6
ln -s out -57
ln -s over -65
ln -s than -42
ln -s that 25
ln -s the -16
ln -s their -28
ln -s them -25
ln -s they 13
ln -s to -28
ln -s up -64
ln -s whether 31
ln -s with -35
ln . . -15
ln . / -13
ln / > -15
ln : w -95
ln < / -16
ln < w -22
ln CAP " -9
ln CAP -ed -10
ln CAP -ing 22
ln CAP -ly -11
ln CAP -s -10
ln CAP . 18
ln CAP : 10
ln CAP CAP 14
ln CAP DAY 25
ln CAP NUM -45
ln CAP a -15
ln CAP about -10
ln CAP after -50
ln CAP against -38
ln CAP an -14
ln CAP and -21
ln CAP any -13
ln CAP are -51
ln CAP as -40
ln CAP at -27
ln CAP before 23
ln CAP by -25
ln CAP down -113
ln CAP during -21
ln CAP for -25
ln CAP from -53
ln CAP have -28
ln CAP he 23
ln CAP her -16
ln CAP him 15
ln CAP himself -39
ln CAP his -14
ln CAP how 6
ln CAP if 50
ln CAP in 14
ln CAP into -25
ln CAP is -25
ln CAP it -21
ln CAP its -40
ln CAP most 58
ln CAP not 32
ln CAP of 8
ln CAP off -82
ln CAP on -14
ln CAP out -103
ln CAP over 8
ln CAP several -28
ln CAP she 23
ln CAP some 57
ln CAP that 24
ln CAP the 7
ln CAP their -46
ln CAP them -17
ln CAP they 6
ln CAP this 75
ln CAP those 62
ln CAP to 18
ln CAP up -18
ln CAP w 13
ln CAP was -112
ln CAP what 26
ln CAP when -7
ln CAP whether 54
ln CAP who 19
ln CAP — -31
ln DAY CAP 30
ln DAY that 12
ln DAY the -46
ln DAY w 13
ln NUM , 8
ln NUM -ed -29
ln NUM -s -68
ln NUM . -38
ln NUM CAP 11
ln NUM in -15
ln NUM the 49
ln NUM they 49
ln NUM w -64
ln ^ 's 19
ln ^ , -43
ln ^ -ing 20
ln ^ -ly -43
ln ^ -s -16
ln ^ : -139
ln ^ an 22
ln ^ are -25
ln ^ by 40
ln ^ has 88
ln ^ in -18
ln ^ that 68
ln ^ the 23
ln ^ to -45
ln ^ w -7
ln ^ was 15
ln ^ whether 7
ln ^ will -23
ln ^ would -44
ln a , -29
ln a -ed -8
ln a -ing 11
ln a -s -20
ln a . -30
ln a CAP -55
ln a DAY -36
ln a and -50
ln a at -65
ln a by 68
ln a for 18
ln a from -59
ln a in 74
ln a of -34
ln a on 23
ln a that -27
ln a the -48
ln a to 9
ln a w -20
ln about w -30
ln after CAP -45
ln after the -96
ln after w 24
ln an . -17
ln an that 57
ln an w -29
ln and 's -70
ln and , 7
ln and -ed 91
ln and -ing 14
ln and -s 5
ln and . -62
ln and a -30
ln and he 8
ln and her 50
ln and him 38
ln and his 22
ln and in -44
ln and it 28
ln and of -90
ln and on -85
ln and that 75
ln and the 38
ln and their 60
ln and them 11
ln and to 17
ln and w -12
ln any w -34
ln as -s -33
ln as by 80
ln as w -20
ln before w -69
ln both . 48
ln but 's 64
ln but -ing 41
ln but -s 9
ln but CAP -9
ln but a 51
ln but that 101
ln but to 19
ln but w -7
ln by , 7
ln by -s -28
ln by . 42
ln by CAP 6
ln by a 56
ln by that -113
ln by the 42
ln by w 17
ln for -s -26
ln for . -33
ln for CAP -18
ln for a -67
ln for the -47
ln for w -12
ln from -s -40
ln from the 9
ln from w -35
ln he , 19
ln he -ed -41
ln he -ing 25
ln he -ly -18
ln he -s -5
ln he . 9
ln he : 36
ln he NUM -49
ln he a 30
ln he an 6
ln he as 53
ln he at 39
ln he by 28
ln he for 15
ln he he -7
ln he her -14
ln he himself -100
ln he his 10
ln he in -15
ln he it 13
ln he of 63
ln he on -73
ln he that 28
ln he them 24
ln he to -23
ln he up 32
ln he w 21
ln he with -15
ln her , -75
ln her . -47
ln her to 54
ln her w 13
ln him w 27
ln his , -31
ln his -ed -40
ln his -ing 9
ln his -s 39
ln his . -59
ln his a 10
ln his and 31
ln his in 46
ln his is -54
ln his the 28
ln his to -12
ln i , 20
ln i . 25
ln i CAP -33
ln i that -17
ln i the -44
ln i to 34
ln i w -33
ln if w -10
ln in , -20
ln in -ing -29
ln in -s -61
ln in . 20
ln in CAP 30
ln in a -47
ln in of 51
ln in to -39
ln in w 8
ln in with -44
ln it , -25
ln it -ing -13
ln it -ly 36
ln it -s 31
ln it . 22
ln it CAP 10
ln it a -26
ln it for -44
ln it out 24
ln it that -19
ln it to 47
ln its w -85
ln of , -40
ln of -ed -38
ln of -ing 43
ln of -s -13
ln of . -6
ln of CAP -45
ln of and -29
ln of for -38
ln of from 39
ln of in -32
ln of w -18
ln of with -45
ln on , -34
ln on -s -56
ln on . -32
ln on CAP 52
ln on w -43
ln one , -35
ln one w -12
ln or w 39
ln other , -14
ln other . -14
ln she " -15
ln she , -5
ln she -ing -13
ln she -ly -5
ln she -s 66
ln she . 7
ln she CAP -10
ln she a -23
ln she her 22
ln she him 73
ln she in 11
ln she it -68
ln she she -11
ln she that -27
ln she the -14
ln she w 37
ln some w 10
ln that " -47
ln that , -27
ln that -ed -52
ln that -ing 41
ln that -ly -55
ln that -s 28
ln that . -56
ln that CAP 23
ln that by -20
ln that for 13
ln that had -9
ln that her -11
ln that him -19
ln that in -33
ln that the -10
ln that them -10
ln that to 29
ln that was -54
ln that will -38
ln that would -27
ln the " 8
ln the 's -29
ln the , -36
ln the -ed -39
ln the -ing 8
ln the -ly -63
ln the -s -21
ln the . -21
ln the CAP -24
ln the NUM 20
ln the a -102
ln the against -41
ln the as -36
ln the at 39
ln the by 66
ln the for -31
ln the from 11
ln the has 74
ln the he -36
ln the in -32
ln the of -5
ln the on -24
ln the that -9
ln the the 19
ln the to -14
ln the w -25
ln the was -49
ln the were -46
ln the will -40
ln the with 48
ln the would -42
ln the — -49
ln the ’s -17
ln their , 23
ln their -s -51
ln their . -9
ln their w -51
ln they -ed -36
ln they -ly -60
ln they -s 27
ln they . 40
ln they CAP -19
ln they a 37
ln they him 16
ln they it -110
ln they that 22
ln they the 26
ln they their 30
ln they to -59
ln they w -35
ln this , -38
ln this . -12
ln this w 44
ln those . -31
ln those w -24
ln three -s -45
ln w " -26
ln w 's 8
ln w ( -8
ln w , -9
ln w -ed 6
ln w -ing -9
ln w -ly -13
ln w -s -11
ln w . -10
ln w : -24
ln w ; -31
ln w ? -56
ln w DAY 8
ln w NUM 33
ln w about -11
ln w after -42
ln w against -29
ln w all 14
ln w among -30
ln w an 11
ln w and -44
ln w another -107
ln w any -47
ln w are -12
ln w as -10
ln w at -25
ln w be -38
ln w because -15
ln w before -28
ln w between 29
ln w by -15
ln w could -45
ln w down -9
ln w during -29
ln w for -20
ln w had -22
ln w has -62
ln w he -22
ln w her -45
ln w him 21
ln w his 16
ln w how -9
ln w if 12
ln w in -15
ln w into 25
ln w is -17
ln w its 15
ln w like -39
ln w no 52
ln w not -8
ln w of -11
ln w off -6
ln w on -15
ln w one -17
ln w or 14
ln w out -6
ln w over 25
ln w she -5
ln w since -44
ln w so 94
ln w some 16
ln w such -19
ln w than -88
ln w that -20
ln w their -29
ln w them 31
ln w they 7
ln w this 8
ln w those -25
ln w through 17
ln w to -9
ln w up -7
ln w w -12
ln w was -19
ln w were -33
ln w what 5
ln w when -61
ln w whether 58
ln w who 29
ln w will -12
ln w with -40
ln w would -33
ln w — -14
ln we w 43
ln what w -73
ln when -s -10
ln when CAP -69
ln when w -11
ln which -ing 45
ln which -s 20
ln which CAP -18
ln which a -65
ln which by 70
ln which in -15
ln which the -24
ln which to -55
ln which w -22
ln while w -102
ln who -ing 5
ln who -ly 50
ln who -s -23
ln who a -18
ln who an 12
ln who as 12
ln who for -47
ln who he 45
ln who him -16
ln who his -29
ln who in 18
ln who on -86
ln who that -17
ln who the -17
ln who they -32
ln who to -12
ln who up -68
ln who w -5
ln with -s 5
ln with w 13
ln you , 29
ln you CAP -126
ln you w -27
ln — -s -61
ln — CAP -24
ln — a 50
ln — that 41
ln — the 22
ln — to -34
ln — w -31
ln ’s , 21
ln ’s -ing -5
ln ’s . 18
ln ’s : 37
ln ’s CAP -73
ln ’s on -81
ln ’s that 29
ln ’s to -5
ln ’s was 24
lp " B 40
lp " C 52
lp " D -12
lp " E -10
lp $ A 23
lp $ B -15
lp $ C 7
lp $ D -18
lp $ E -12
lp ' D -10
lp ' E -11
lp 's C -36
lp ( E -72
lp ) A 51
lp ) C 64
lp ) D -6
lp ) E -24
lp , A 24
lp , B 30
lp , C 15
lp , D 14
lp , E -12
lp . E -31
lp / D -15
lp ; E 7
lp < D -20
lp CAP A 17
lp CAP B 18
lp CAP C 12
lp CAP E -6
lp DAY A -7
lp DAY B 17
lp DAY C 71
lp DAY D -59
lp DAY E 8
lp NUM A 63
lp NUM C 58
lp NUM E -24
lp a B -71
lp a C -48
lp a E -14
lp ability E -31
lp able E -17
lp about D -78
lp about E -18
lp ad E 69
lp administration E 40
lp ads E -9
lp advisers A 58
lp after A 45
lp after D 47
lp after E -23
lp against E -78
lp agreed E -17
lp aides A 88
lp all E 15
lp allies E 29
lp although E -25
lp an E -34
lp and A 5
lp and B 36
lp and D 10
lp and E -17
lp announced E -30
lp another E -17
lp any E -45
lp appeared E -19
lp asked E -15
lp at E -22
lp attempt E -18
lp battleground E -22
lp because E -9
lp become E 19
lp before E -43
lp began E -24
lp best E -24
lp better E -37
lp big E 24
lp bill E 67
lp both E -43
lp bring E 27
lp business E -55
lp but A 64
lp but B 25
lp but C 9
lp but E -13
lp by B -31
lp by C 11
lp by D 17
lp by E -18
lp call E -50
lp called E -33
lp calling E -15
lp campaign A 29
lp campaign B -8
lp campaign C 48
lp campaign D 10
lp campaign E 13
lp candidate A 72
lp candidate C 37
lp candidate D -49
lp candidates C 31
lp candidates D 76
lp case E -17
lp certain E -38
lp chance E -44
lp comments E -31
lp committee E -54
lp companies E -54
lp company A 36
lp company E -37
lp conference C -40
lp conservative E -47
lp continue E 13
lp continued E -20
lp continues E -28
lp controversial E -56
lp convention E -44
lp countries E -77
lp country E -19
lp court E 10
lp crowd E -36
lp day E -71
lp debate E -38
lp decided E -20
lp decision E -15
lp declined E -29
lp delegate E -46
lp delegates D 38
lp delegates E -42
lp despite E 63
lp different E 33
lp donors E 24
lp each E -59
lp economy E -36
lp effort E -65
lp efforts E -28
lp either E -28
lp election E -44
lp email E 15
lp emails E -45
lp enough E -42
lp establishment E 8
lp event E -73
lp every E -24
lp expected E -19
lp experts A 10
lp expressed E -39
lp failed E 16
lp family E -30
lp far E -23
lp federal E -40
lp few E -108
lp final E -23
lp financial E -12
lp five E -34
lp floor E 12
lp for B -64
lp for C 21
lp for D -21
lp for E -13
lp former E -23
lp four E -43
lp free E -30
lp from D -40
lp go E -17
lp going E -21
lp good E -33
lp government E -64
lp group C 57
lp group E 75
lp groups E 29
lp gun E -28
lp hard D -110
lp he A 9
lp he B 28
lp health E -28
lp help E -33
lp helped D -39
lp her E -8
lp him E -17
lp his D -11
lp his E -12
lp home E -29
lp how E -46
lp husband E 87
lp i A 29
lp i D -7
lp if E -29
lp immigration E -52
lp important E -26
lp in B 28
lp in C -13
lp in D -17
lp in E -13
lp into D -62
lp into E -8
lp issue E 37
lp it A 33
lp it B 79
lp it D 12
lp it E -17
lp judge E 90
lp keep E -39
lp key E -41
lp leaders A 14
lp leaders C 27
lp leaders D -5
lp leaders E 64
lp less E -59
lp like E -43
lp little E 19
lp made E -40
lp main E -51
lp major E 12
lp make E -36
lp makes E -43
lp making E -23
lp many E -13
lp mass E -17
lp media E 53
lp men E 82
lp million E -49
lp money E -48
lp move E 17
lp nation E 30
lp national E 47
lp need D -58
lp need E -13
lp needed E -12
lp needs E -30
lp network E 20
lp new D 32
lp new E -23
lp news E 27
lp nomination E -40
lp nominee E -11
lp of C -22
lp of D -11
lp of E -17
lp official A 39
lp officials A 56
lp officials C 66
lp officials D -5
lp officials E 28
lp on A -89
lp on E -7
lp one D -20
lp one E -8
lp opportunity E 25
lp or D -45
lp or E -19
lp order E -24
lp other E -8
lp others E -23
lp out E -36
lp over E -67
lp own E 7
lp paid E -30
lp parties E -62
lp party D 12
lp party E 6
lp past E 5
lp people D 23
lp people E -5
lp percent A 39
lp percent E 28
lp percentage E -16
lp personal E -38
lp phone C -59
lp plan E 25
lp planned E -17
lp plans E -27
lp pledged E -17
lp police E -15
lp policy E -10
lp political E -19
lp poll C 92
lp poll D 78
lp poll E 24
lp popular E -25
lp president A 11
lp president D -32
lp presidential E -27
lp primary E -48
lp proposal E 13
lp public E -24
lp put E -27
lp race E 30
lp ready E -26
lp recent E -80
lp records C 116
lp refusal E -20
lp refused E -18
lp remarks E -42
lp report E 30
lp rights E -45
lp said E -23
lp same E -38
lp say E -19
lp saying E -13
lp says E -21
lp second E 14
lp security E -36
lp seeking E -15
lp seemed E 24
lp senator A 31
lp senator E 33
lp set E -29
lp several E -26
lp sharp E -34
lp she A 21
lp she B 13
lp she C 13
lp she D -13
lp she E -8
lp shot E 7
lp similar E -38
lp since E 20
lp social E -25
lp some D -15
lp some E -24
lp sought E -26
lp source A 54
lp speech E 66
lp started E -43
lp state D -20
lp state E -8
lp statement A -71
lp statement E -30
lp states E 14
lp strong E -51
lp such E -73
lp support E -32
lp supporters A -67
lp supporters C 91
lp supporters D 93
lp supporters E 30
lp swing E -20
lp system E 68
lp take E -22
lp talking E -30
lp tax E -39
lp team C -17
lp temporary E -23
lp terrorist E -27
lp than E -42
lp that A -15
lp that B -9
lp that C -20
lp that D -9
lp that E -15
lp the A -53
lp the B -145
lp the C -16
lp the D -18
lp the E -15
lp their C -68
lp there E -41
lp these E -52
lp they A 5
lp they B 35
lp they C -18
lp they D -17
lp things E -27
lp think E -21
lp this D -25
lp this E -45
lp those D -16
lp though E -17
lp three E -60
lp time E -51
lp took E -29
lp tried E -25
lp try E -21
lp trying D -62
lp trying E -18
lp under E -12
lp unions E 81
lp used E -17
lp very E -29
lp video E -37
lp voter E -43
lp voters A -45
lp voters C -19
lp voters D 22
lp voters E 39
lp votes E -42
lp voting E 25
lp vowed E -13
lp want E -25
lp wanted E -20
lp wants E -22
lp way E 27
lp we C -9
lp we D 25
lp we E -8
lp week D 5
lp what C 86
lp what E -33
lp when B 9
lp when E -23
lp where E -38
lp whether E -34
lp which B 52
lp which C 48
lp which D 6
lp which E -12
lp while D -86
lp while E 9
lp who C -7
lp who D 24
lp who E -16
lp whose E -28
lp willing E -43
lp win E -38
lp with D -73
lp with E -23
lp without E 46
lp women E 20
lp work E -34
lp workers E -61
lp year E -77
lp you C -37
lp you D 37
lp you E 31
lp — A 32
lp — B 32
lp — D 32
lp — E -24
lp ’s B -54
lp ’s C -54
lp ’s D -31
lp ’s E 6
lw $ -10
lw ' -20
lw 'd -9
lw 'll -31
lw 're 13
lw 's -5
lw 've 22
lw ( -40
lw ) 17
lw , 6
lw . -16
lw / -38
lw : -30
lw ; -37
lw < -20
lw CAP 5
lw DAY 6
lw NUM -12
lw a -15
lw ability 13
lw able -48
lw about -33
lw action 6
lw ad 26
lw administration 58
lw ads 31
lw advisers 58
lw after 11
lw against -25
lw agency 34
lw agreed -18
lw aide 53
lw aides 19
lw all -9
lw allies 66
lw although 9
lw an -17
lw analysts 80
lw announced -30
lw anonymity 23
lw another 20
lw any -31
lw anyone -36
lw appeared -56
lw appears -86
lw article -22
lw as -15
lw asked -39
lw at -53
lw attacks -32
lw attempt -43
lw audience 37
lw backers -52
lw battleground -22
lw because -9
lw become -46
lw before 18
lw began -86
lw begin -56
lw begun -120
lw best -115
lw better -76
lw big -9
lw biggest -18
lw bill 55
lw board 85
lw book 22
lw both 24
lw bring 10
lw business -77
lw businessman 43
lw by -10
lw call 10
lw called -35
lw calling -15
lw campaign 21
lw candidate 22
lw candidates 37
lw case -19
lw caucus -55
lw caucuses -60
lw certain -40
lw change -26
lw comments -51
lw committee -36
lw companies -58
lw company 36
lw conference -83
lw conservative -51
lw conservatives 29
lw consider -64
lw contests 20
lw continue -36
lw continued -61
lw continues -76
lw controversial -76
lw convention -25
lw core -61
lw country 12
lw court 16
lw critics 59
lw crowd -6
lw data 6
lw day -40
lw deal -30
lw debate 37
lw decided -28
lw decision -11
lw declined -42
lw delegate -40
lw delegates -11
lw despite 9
lw different 14
lw difficult -78
lw direct -87
lw district 60
lw documents -10
lw doing -42
lw donors 19
lw economic -15
lw economy -43
lw effort 31
lw efforts -47
lw either -55
lw election -43
lw email 27
lw emails 25
lw employees -11
lw enough -48
lw establishment 8
lw event -11
lw every -52
lw everyone 56
lw executive -27
lw executives 139
lw expected -33
lw experts 81
lw expressed -54
lw faced 134
lw failed -24
lw family -87
lw far -70
lw father -26
lw federal -40
lw few 25
lw final -59
lw financial -16
lw firms 91
lw five 6
lw for -26
lw former -23
lw foundation -12
lw four -42
lw free -35
lw from -21
lw general -21
lw go -18
lw going -29
lw good -33
lw government 11
lw governor 63
lw group 39
lw groups 6
lw growing -32
lw gun -46
lw he 5
lw health -30
lw help -15
lw helped -22
lw her -11
lw here 126
lw himself 39
lw his -9
lw how -19
lw husband 60
lw i 6
lw if -23
lw important -78
lw in -12
lw include -67
lw insiders 105
lw interview -24
lw into -31
lw investigation 45
lw issue 20
lw issues -89
lw its -22
lw jobs -23
lw judge 61
lw keep -43
lw key 6
lw latest -14
lw law 49
lw lawmakers 87
lw lawsuit 41
lw leader 45
lw leaders 35
lw least -8
lw left -10
lw legislation 21
lw less -43
lw letter 50
lw liberal -69
lw like -9
lw little -30
lw made -39
lw main -62
lw make -53
lw makes -45
lw making -47
lw man 14
lw many -17
lw mass -17
lw media -9
lw members 29
lw men -80
lw message 28
lw million -49
lw mogul 21
lw money -35
lw month 57
lw move 34
lw movement -48
lw name -39
lw nation 76
lw national 47
lw need -57
lw needed -39
lw needs -64
lw network -20
lw new -17
lw news -72
lw night 9
lw nomination -12
lw nominee 46
lw of -14
lw office 152
lw official 76
lw officials 41
lw on -27
lw opening -63
lw opponents 103
lw opportunity -24
lw or -24
lw order 21
lw organization 73
lw other -30
lw others 29
lw out -6
lw over -45
lw overall -35
lw own -26
lw paid -30
lw parties 40
lw past -62
lw percent 42
lw percentage -16
lw personal -54
lw phone -59
lw plan 24
lw planned -38
lw planning 6
lw plans -62
lw pledged -19
lw police 24
lw policy -24
lw political -19
lw politicians 104
lw poll 67
lw polls 14
lw popular -34
lw positive -7
lw presidential -37
lw press -64
lw previous -68
lw primaries -120
lw primary -33
lw private -57
lw program -33
lw promised -26
lw proposal 36
lw public -24
lw put -27
lw quick -81
lw race 19
lw raise 73
lw raised 31
lw rally 103
lw ready -21
lw reason -19
lw records -7
lw refusal -63
lw refused -42
lw refusing -50
lw remains -115
lw remarks -121
lw report 67
lw reported -30
lw reporters -54
lw respond 72
lw results 87
lw right 28
lw rights -15
lw rivals 37
lw roll -71
lw said -22
lw same -128
lw say -20
lw saying -19
lw says -28
lw scheduled -37
lw security -52
lw see -42
lw seeking -36
lw seem -98
lw seemed -47
lw seems -100
lw senator -14
lw senators 159
lw set -29
lw sharp -68
lw similar -59
lw social -31
lw some 21
lw sought -52
lw source 32
lw speech 19
lw spending -22
lw spokesman 90
lw started 15
lw state 36
lw statement -6
lw states -18
lw strategists 53
lw strategy -22
lw strong -65
lw such -35
lw superdelegates -47
lw support -57
lw supporters 52
lw survey 64
lw swing -20
lw system 43
lw take -63
lw taking 24
lw talking -30
lw tax -41
lw team 108
lw temporary -23
lw terrorism -23
lw terrorist -27
lw than -34
lw that -15
lw the -16
lw their -19
lw themselves 57
lw these -40
lw they -8
lw things -93
lw think -21
lw this -15
lw those -8
lw three -8
lw time -12
lw took -37
lw top -16
lw tough -55
lw tried -47
lw try -40
lw trying -55
lw tweet 72
lw under -9
lw unions -21
lw up -33
lw used -30
lw very -70
lw video -81
lw vote -29
lw voter -60
lw voters 9
lw votes -94
lw voting 25
lw vowed -16
lw want -48
lw wanted -37
lw wants -42
lw way -27
lw ways 55
lw we 7
lw website 71
lw week 56
lw what -20
lw where -38
lw whether -25
lw while 12
lw who -5
lw whose -13
lw willing -7
lw win -38
lw with -11
lw without -15
lw woman -42
lw women 63
lw work -35
lw workers 10
lw year -12
lw years -38
lw you -5
lw — 7
lw ’s -8
lwf " base +to -25
lwf " ed  9
lwf " ing  34
lwf " s  6
lwf $ base  -17
lwf $ base +so -53
lwf $ base +then -44
lwf $ ed  18
lwf $ s  -7
lwf ' base  -35
lwf 's base  -13
lwf 's ing  -14
lwf 's s  -6
lwf 've ed  6
lwf ) base  -98
lwf ) s  -24
lwf , base  -18
lwf , base +has 27
lwf , base +to -38
lwf , base +will 34
lwf , base +would 67
lwf , ed  18
lwf , ed +has -21
lwf , ed +have 42
lwf , ed +ly -23
lwf , ed +was 88
lwf , ing  9
lwf , ing +ly -17
lwf . base  -21
lwf / base  -16
lwf : base  23
lwf ; base  7
lwf < base  -20
lwf CAP base  -7
lwf CAP base +can -80
lwf CAP base +could -47
lwf CAP base +did 59
lwf CAP base +did+not -7
lwf CAP base +didn’t -27
lwf CAP base +had -36
lwf CAP base +has 9
lwf CAP base +have 56
lwf CAP base +is -32
lwf CAP base +may -17
lwf CAP base +might 10
lwf CAP base +should -46
lwf CAP base +to -11
lwf CAP base +was 75
lwf CAP base +would 23
lwf CAP ed  18
lwf CAP ed +also 46
lwf CAP ed +are -29
lwf CAP ed +had -39
lwf CAP ed +has+also -26
lwf CAP ed +has+been -35
lwf CAP ed +has+ly 6
lwf CAP ed +is -36
lwf CAP ed +just 37
lwf CAP ed +later -20
lwf CAP ed +ly -27
lwf CAP ed +then 11
lwf CAP ed +was 6
lwf CAP ed +were 34
lwf CAP ed +’s -116
lwf CAP ing  -43
lwf CAP ing +are 6
lwf CAP ing +has+been -42
lwf CAP ing +is 38
lwf CAP ing +was 8
lwf CAP ing +’s -37
lwf CAP s  7
lwf CAP s +also -71
lwf DAY base +to -51
lwf DAY ed  18
lwf DAY ing  -32
lwf NUM base  -19
lwf NUM base +to 54
lwf NUM ing  -30
lwf NUM s  -27
lwf a base  -15
lwf a ed  -25
lwf a ing  -35
lwf ability base +to -31
lwf able base +to -47
lwf about base  -27
lwf about ing  -21
lwf about s  -34
lwf ad s  123
lwf after base  -25
lwf agreed base +to -19
lwf aides base  66
lwf aides ed  -37
lwf all ed  -11
lwf all s  -26
lwf allies base  63
lwf although base  -21
lwf an base  -7
lwf an base +ly -54
lwf an ed  -87
lwf an ing  10
lwf and base  -20
lwf and base +to 32
lwf and ed  9
lwf and ed +has 32
lwf and ed +ly -64
lwf and ing  -7
lwf and s  15
lwf anonymity base +to 23
lwf another base  -41
lwf any s  -39
lwf appeared base +to -38
lwf as base  -13
lwf as ed  -27
lwf as ing  -36
lwf asked base +to -20
lwf at base  -20
lwf at ing  -53
lwf attempt base +to -46
lwf battleground s  -17
lwf because base  -9
lwf before ing  -16
lwf began ing  -89
lwf both base  -10
lwf both ed  -13
lwf both s  -34
lwf but base  -24
lwf but ed  20
lwf but s  -17
lwf by base  -9
lwf by s  8
lwf calling base  -15
lwf campaign base  -12
lwf campaign base +to 18
lwf campaign ed  9
lwf campaign ed +has 67
lwf campaign ing +is 20
lwf campaign s  6
lwf candidate ed  -28
lwf candidate s  10
lwf candidates base  -21
lwf candidates base +to 23
lwf candidates ed  26
lwf candidates ing  30
lwf chance base +to 9
lwf comments base  -66
lwf company ed  8
lwf conference base  -37
lwf conservative base  -32
lwf continue base +to -56
lwf continued base +to -65
lwf continues base +to -76
lwf crowd ed  -49
lwf debate base  18
lwf decided base +to -21
lwf decision base +to -55
lwf declined base +to -38
lwf delegates ed  -83
lwf each base  -35
lwf economic base  -6
lwf economic s  -24
lwf efforts base +to -50
lwf email base  -35
lwf emails ed  -14
lwf enough base +to -30
lwf every base  -24
lwf expected base +to -31
lwf experts base  54
lwf expressed base  -51
lwf failed base +to -68
lwf far base  -38
lwf federal base  -40
lwf few s  -33
lwf final base  -61
lwf five s  -34
lwf for base  -17
lwf for ing  -47
lwf for ing +not 29
lwf for s  -15
lwf former base  -22
lwf four s  -26
lwf free base  -12
lwf from base  -14
lwf from ing  -11
lwf from s  -7
lwf go base  -16
lwf going base +to -34
lwf group ed  -85
lwf groups ing  13
lwf growing base  -21
lwf he base  10
lwf he base +could -27
lwf he base +did -80
lwf he base +did+not -24
lwf he base +has -108
lwf he base +was -70
lwf he base +will -28
lwf he base +would -68
lwf he base +would+not -69
lwf he ed  22
lwf he ed +also -53
lwf he ed +had -82
lwf he ed +has -9
lwf he ed +ly 29
lwf he ing +is -30
lwf he ing +was -82
lwf he ing +’s 34
lwf health base  -25
lwf help base  -6
lwf helped base  26
lwf her base  -6
lwf her base +to 8
lwf her ed  -83
lwf her ing  -64
lwf her s  -8
lwf him base  -6
lwf him base +to 26
lwf his ed  -15
lwf his ing  -27
lwf his s  -18
lwf how base  -47
lwf how base +to 33
lwf i base  48
lwf if base  -24
lwf if ed  -31
lwf in base  -13
lwf in ed  -30
lwf in ing  -5
lwf into base  -38
lwf it base +was -58
lwf it base +will -78
lwf it base +would -41
lwf it ed  -6
lwf it ed +has -79
lwf it ed +was -34
lwf it s  -6
lwf its base  -19
lwf its s  -41
lwf judge ed  -29
lwf leaders base  55
lwf leaders ed  11
lwf less base  -19
lwf like base +to 11
lwf little base  -52
lwf made base  -36
lwf major base  28
lwf make base  -35
lwf makes base  -44
lwf making base  -23
lwf many base  57
lwf many s  -29
lwf mass ing  -18
lwf media s  -75
lwf million s  -24
lwf my base  37
lwf national base  54
lwf need base +to -53
lwf needed base +to -44
lwf needs base +to -64
lwf new base  -37
lwf new s  -7
lwf news s  -63
lwf of base  -16
lwf of ed  -75
lwf of ing  -18
lwf official ed  43
lwf officials base  51
lwf officials ed  22
lwf on base  -38
lwf on base +to -70
lwf on ing  -38
lwf one base  -11
lwf one ed  -89
lwf opportunity base +to -23
lwf or base  -31
lwf or ed  13
lwf or ing  24
lwf order base +to 13
lwf other base  -24
lwf other s  -28
lwf own base  -11
lwf own s  6
lwf party ed  63
lwf party s  -75
lwf people base  -18
lwf people ed  -40
lwf percent base  -9
lwf percent ed  -34
lwf percentage s  -38
lwf personal base  -26
lwf personal s  -65
lwf plan base +to -98
lwf planned base +to -39
lwf planning base +to -59
lwf plans base +to -64
lwf pledged base +to -19
lwf policy base  40
lwf policy s  8
lwf political base  10
lwf political s  -54
lwf poll ed  29
lwf poll s  103
lwf polls base  51
lwf popular base  -26
lwf president ed  -45
lwf presidential base  -26
lwf primary base  -26
lwf primary s  -54
lwf promised base +to -28
lwf public base  54
lwf public s  -55
lwf put base  -28
lwf quick base +to -81
lwf ready base +to 7
lwf records base  48
lwf refusal base +to -51
lwf refused base +to -42
lwf refusing base +to -50
lwf report ed  17
lwf roll base  -71
lwf said base  -14
lwf same base  -23
lwf say base  -12
lwf saying base  -6
lwf says base  -29
lwf scheduled base +to -30
lwf security s  -48
lwf seeking base +to -32
lwf senator ed  -41
lwf set base +to -18
lwf several s  -56
lwf she base  -12
lwf she base +did+not -30
lwf she base +would -42
lwf she ed  9
lwf she ed +also 36
lwf she ed +had -7
lwf she ed +has -36
lwf she ing +was -18
lwf she s  10
lwf since ed  48
lwf since ing  -11
lwf social s  -25
lwf some base  -28
lwf some s  -31
lwf sought base +to -52
lwf source ed  54
lwf speech ed  -19
lwf spokesman ed  39
lwf state base +to -35
lwf state ed  49
lwf statement ed  43
lwf statement ing  -113
lwf states ed  9
lwf states ing  -42
lwf strategists base  36
lwf strong base  -52
lwf such s  -27
lwf supporters base  119
lwf supporters ed  -59
lwf swing s  -17
lwf tax base  -32
lwf tax s  -29
lwf temporary base  -23
lwf terrorist base  -17
lwf terrorist s  -30
lwf than base  -49
lwf than ing  -5
lwf that base  -18
lwf that base +could 25
lwf that base +would -68
lwf that ed  5
lwf that ed +has -77
lwf that ing  -33
lwf that s  -25
lwf the base  -13
lwf the base +first -55
lwf the base +ly -116
lwf the base +most -55
lwf the ed  -40
lwf the ing  -18
lwf the s  -17
lwf their base  -7
lwf their s  -28
lwf them base  -17
lwf them base +to -52
lwf them ed  25
lwf these s  -17
lwf they base  22
lwf they base +would -20
lwf they ed  6
lwf they ed +have 28
lwf they ed +were -110
lwf they ing +are 50
lwf this base  -60
lwf this s  -40
lwf those ing  -10
lwf those s  -48
lwf though base  -10
lwf three s  -37
lwf time base  -19
lwf time base +to 31
lwf top base  31
lwf tried base +to -45
lwf try base +to -43
lwf trying base +to -54
lwf two s  -42
lwf under base  6
lwf up base  -17
lwf up ing  -54
lwf used base +to -31
lwf very base  -28
lwf voters base  -39
lwf voters ing  -7
lwf vowed base +to -13
lwf want base +to -44
lwf wanted base +to -38
lwf wants base +to -44
lwf way base +to -20
lwf we base  -31
lwf we ed  26
lwf week ed  97
lwf what base  -27
lwf what ed  -118
lwf what s  -23
lwf when base  5
lwf when ing  -21
lwf where base  -15
lwf whether base  -16
lwf which base  32
lwf which ed +has 22
lwf which ed +is -59
lwf which s  -10
lwf while base  -8
lwf while ing  -8
lwf who base  11
lwf who base +will -70
lwf who ed  16
lwf who ed +had 12
lwf who ed +has -32
lwf who ed +has+ly -74
lwf who ed +have -13
lwf who ed +ly 5
lwf who ed +was 35
lwf who ing +are 39
lwf who ing +is -45
lwf who s  33
lwf willing base +to -6
lwf with base  -11
lwf with ing  -44
lwf with s  11
lwf without ing  -28
lwf you base  19
lwf you base +can 40
lwf — base  -11
lwf — ed  23
lwf ’s s  -17
n " -s 6
n " a -15
n " w 12
n 's -ly -38
n 's -s -43
n 's CAP -34
n 's a -9
n ( NUM 10
n , " 20
n , -ed -9
n , -ing -29
n , -ly 8
n , -s -6
n , CAP -24
n , NUM 22
n , a 15
n , and -16
n , as -55
n , because 59
n , but -23
n , for 40
n , has -33
n , he -50
n , i 28
n , in -9
n , is 29
n , it -24
n , of -23
n , she 14
n , so -25
n , that 61
n , the -18
n , they -44
n , though -7
n , to -24
n , w -12
n , where -27
n , which -26
n , while 22
n , will 7
n , with -19
n -ed , 11
n -ed -ing 14
n -ed -ly 17
n -ed -s -7
n -ed . -27
n -ed CAP -26
n -ed DAY -42
n -ed a -26
n -ed in -12
n -ed on -27
n -ed that 7
n -ed the -50
n -ed to -40
n -ing , -85
n -ing . -45
n -ing CAP -48
n -ing a -8
n -ing for 18
n -ing his 32
n -ing in -7
n -ing on -36
n -ing that -25
n -ing to -22
n -ing w -10
n -ly , -47
n -ly -ed 48
n -ly -ing 63
n -ly -s -29
n -ly . -19
n -ly NUM -9
n -ly about 73
n -ly by -26
n -ly in -42
n -ly of 100
n -ly on 35
n -ly that -7
n -ly to 25
n -ly w 11
n -s " -37
n -s , -31
n -s -ed -5
n -s -ing 50
n -s -ly 13
n -s -s 13
n -s . -13
n -s : -28
n -s CAP 30
n -s DAY 36
n -s NUM -27
n -s a 23
n -s about 75
n -s and -46
n -s as 20
n -s at 15
n -s by -27
n -s for 7
n -s have -20
n -s he -6
n -s in 10
n -s on -24
n -s or -101
n -s out -42
n -s the -27
n -s to -13
n -s w -10
n -s who -31
n -s with -32
n -s — -38
n . $ -8
n . ) -37
n / > -16
n : " 25
n : $ 35
n : CAP -29
n : w 19
n ; $ -24
n > . -15
n ? $ -62
n CAP " -30
n CAP ' -32
n CAP 's -21
n CAP , -23
n CAP -ing 38
n CAP -ly -6
n CAP -s -36
n CAP . -10
n CAP DAY 8
n CAP NUM -31
n CAP a -44
n CAP about 22
n CAP and 27
n CAP as 35
n CAP at 25
n CAP by -17
n CAP from -24
n CAP had -30
n CAP has 31
n CAP in 51
n CAP is -13
n CAP of -23
n CAP on -22
n CAP that -10
n CAP the 24
n CAP to 26
n CAP w -21
n CAP was 26
n CAP will -20
n CAP would 15
n CAP — -44
n CAP ’s 30
n DAY , -21
n DAY -ing -7
n DAY . 9
n DAY in -64
n DAY that 33
n DAY w -38
n NUM -s -29
n NUM CAP -48
n NUM to 30
n NUM w -38
n NUM — 6
n _ w -26
n a -ed 8
n a -ly 62
n a -s 25
n a CAP -11
n a NUM -8
n a few -20
n a w 7
n about -ing 60
n about CAP 12
n about NUM -42
n about a 27
n about her -26
n about his 43
n about the 9
n about what 42
n about whether -10
n across the -46
n after CAP 26
n after a 20
n after the -7
n against CAP -28
n against the 24
n against w 10
n all CAP -10
n among CAP -19
n an -ed 47
n an -ly -29
n an w 22
n and -ed 16
n and -ing -38
n and -s -49
n and a -22
n and the -35
n and w -16
n another w -40
n any -s -9
n any w -30
n are -ed -66
n are -ing -11
n are -ly -36
n are -s 15
n are w -32
n as " 8
n as -ing 12
n as -s -29
n as CAP -46
n as a 10
n as an -37
n as the 32
n as w -22
n at -ing 28
n at -s -8
n at CAP -45
n at NUM -9
n at a -38
n at the -23
n at w 22
n because of -13
n before the -38
n behind CAP 12
n between CAP -15
n between the 12
n both -s -24
n both CAP -30
n by -ing 13
n by -s 21
n by CAP -6
n by NUM -16
n by an -9
n by his 14
n by the 7
n by w -25
n can w -11
n could be -7
n could w -7
n did not -34
n does not -14
n during a 33
n during his -6
n during the -57
n for -ed -36
n for -ing 10
n for -s 37
n for CAP -7
n for a 33
n for an 64
n for her 46
n for him 23
n for his 49
n for the 9
n for their 8
n for this -11
n four -s -12
n from -ing -44
n from -s -40
n from CAP -9
n from NUM -72
n from a -27
n from her 7
n from the -5
n from w 5
n has -ed -39
n has been 9
n has w -39
n have -ed -19
n have been -54
n have w -35
n he -ed 17
n he -s -12
n he had 6
n he has -9
n he is 20
n he w 14
n he will -24
n he would -8
n he ’s -36
n her " -50
n her -s -17
n her to -16
n her w -13
n him " 30
n him , -37
n him -ly -33
n him . -7
n him a -14
n him as 44
n him for 27
n him in -46
n him of -19
n him on 13
n him w -8
n himself as 60
n his -ing 67
n his -s 24
n his CAP 32
n how w 9
n if he -22
n in -s -19
n in CAP -24
n in NUM -33
n in a 14
n in an 41
n in her 16
n in his -16
n in on 65
n in the -16
n in their -81
n in w -9
n into CAP -89
n into a -15
n into the -9
n into w 17
n is " -59
n is -ed -53
n is -ly -67
n is CAP -70
n is a -42
n is an -66
n is no 19
n is not 18
n is that 15
n is the -54
n is to 41
n is w 17
n it " 40
n it , 27
n it -ed -45
n it as 104
n it is -10
n it to -24
n it w 12
n it would 27
n it ’s 7
n its w -12
n like CAP -35
n like a 10
n many of -12
n may be -33
n me . -25
n most of -17
n my w -20
n no -s 72
n no w 23
n not to 61
n not w -31
n of " -10
n of -ed 7
n of -ing -13
n of -ly -7
n of -s 29
n of CAP 8
n of NUM -11
n of a 6
n of an 18
n of her 27
n of how -26
n of the 11
n of w 17
n off the 22
n off w 27
n on -ing -9
n on DAY 7
n on a 18
n on an 15
n on her -9
n on his 19
n on how 56
n on to 41
n on w -17
n on whether -13
n one w -36
n or w -19
n out , -40
n out -s 13
n out . -12
n out CAP 82
n out a 85
n out in 38
n out of 35
n out that 16
n out the -63
n out to -45
n out w -12
n over the -23
n over w 46
n several -s 39
n she -ed -33
n she -s -18
n she w 23
n she was -28
n she would 13
n should be -41
n since the 53
n so w 18
n some -s -7
n some of 14
n some w -41
n such a -35
n such as -38
n than CAP -49
n than NUM -20
n than a -44
n than the -31
n than w 71
n that " 13
n that , 28
n that -ed -75
n that -ing 32
n that -ly 10
n that NUM 38
n that a 9
n that as -35
n that has -23
n that he 7
n that her 17
n that his 56
n that if -35
n that in 60
n that it 39
n that some 26
n that the 7
n that they 34
n that w -11
n that would 9
n the " -20
n the -ed -21
n the -s -14
n the CAP -9
n the most -10
n the two -58
n their -s 11
n them . -42
n them to 24
n them w 15
n themselves as 12
n they -ed 40
n they had -32
n they have 58
n they were 24
n they will 32
n they would -17
n this w -9
n those -s -16
n through CAP -38
n through the -59
n to " 13
n to -ed -7
n to -ing 31
n to -ly -6
n to -s 35
n to CAP -20
n to NUM -73
n to a 9
n to an -16
n to be -13
n to do -5
n to get -14
n to have -17
n to her -21
n to him -26
n to his -6
n to its -109
n to the -25
n to their -50
n to w 8
n two -s -68
n under the -78
n under w 28
n up , -67
n up -ing 8
n up -s -39
n up . -9
n up a -18
n up at -19
n up for -70
n up his 67
n up in -64
n up on -22
n up the 29
n up to 54
n up w -40
n up with 12
n w " -89
n w 's 39
n w , -27
n w -ed -31
n w -ing -39
n w -ly -5
n w -s -15
n w . -25
n w ; -16
n w = -22
n w CAP -21
n w DAY 44
n w NUM -41
n w a -11
n w about 17
n w after -5
n w against 63
n w among 68
n w and -23
n w are 30
n w as 48
n w at -6
n w before -5
n w between -18
n w by 24
n w for 17
n w from 15
n w has -15
n w he -23
n w in -19
n w into -32
n w is -16
n w on 8
n w or -59
n w over 60
n w than -16
n w that 5
n w the -42
n w to 13
n w was 12
n w when 9
n w who -33
n w with 39
n w — -41
n was " -10
n was -ed -10
n was -ing -53
n was -ly 53
n was CAP -68
n was a -19
n was an -48
n was no 9
n was not 12
n was the -38
n was w -28
n were -ed 8
n were w -12
n when CAP -30
n when it -28
n where CAP 31
n whether he -20
n whether the -28
n will be -45
n will w 7
n with -s -40
n with CAP 10
n with a 7
n with an -6
n with him -15
n with his -65
n with the 8
n with w -9
n within the -18
n would w -8
n — -ing -17
n — -ly -54
n — CAP -34
n — and 17
n — w -32
n ’s -ing -38
n ’s -ly -36
n ’s -s -27
n ’s CAP -22
n ’s a 22
n ’s not 27
n ’s w 13
p A base 12
p A ed 18
p A ing 9
p A s 39
p B base 15
p B ed 15
p B ing 5
p B s 13
p C s 12
p D base -6
p D ing -11
p E base -14
p E ed -10
p E ing -15
p E s -19
pl A " ed 14
pl A " ing 24
pl A " s 28
pl A ) ed 15
pl A , base 16
pl A , ed 25
pl A , ing 26
pl A , s -8
pl A -ed base -18
pl A -s base 39
pl A -s ed 9
pl A -s ing 15
pl A CAP base 34
pl A CAP ed 14
pl A CAP ing -7
pl A CAP s 36
pl A after ing 45
pl A and base -35
pl A and ed -9
pl A and ing 97
pl A and s -10
pl A but ed 27
pl A he base -23
pl A he ed 13
pl A he s -15
pl A i ed 32
pl A it ed -8
pl A she ed 21
pl A she s 71
pl A that ed -50
pl A they base 37
pl A they ed -34
pl A w base -9
pl A w ed 34
pl A w s 42
pl A who base -21
pl A — ed 7
pl B " ed 57
pl B " ing 43
pl B , base -46
pl B , ed 18
pl B , ing 45
pl B -ed base -58
pl B -ing base -34
pl B -s base 17
pl B -s ed 37
pl B -s ing -32
pl B CAP base 21
pl B CAP ed 17
pl B CAP ing 14
pl B CAP s 21
pl B DAY ed 49
pl B ^ ed 12
pl B ^ ing 67
pl B and base 20
pl B and ed 13
pl B and ing 64
pl B but ed 43
pl B by ing -31
pl B he base 9
pl B he ed 18
pl B he s 39
pl B it ed -8
pl B she ed 15
pl B that ed 43
pl B they base 8
pl B they ed 61
pl B w ed 28
pl B w ing -35
pl B w s 12
pl B when ed 16
pl B — ed -21
pl B ’s base -54
pl C 's base -41
pl C 's s 31
pl C , base 13
pl C , ed 15
pl C , ing 15
pl C , s 17
pl C -ed base -32
pl C -ing base 8
pl C -ing s -21
pl C -s base 34
pl C -s ed 22
pl C -s s 68
pl C CAP base 29
pl C CAP ing 14
pl C CAP s 16
pl C DAY ed -16
pl C ^ base -39
pl C ^ ing 21
pl C a base -16
pl C and base -30
pl C and ing 19
pl C and s 29
pl C but ed 21
pl C by ing 11
pl C for ing 32
pl C he ed -15
pl C he ing -8
pl C he s 21
pl C his ed 23
pl C his s 16
pl C i base -6
pl C i ed 19
pl C in ing 31
pl C it base 24
pl C it ed 8
pl C it s -11
pl C of ing -64
pl C she base 9
pl C she ed 10
pl C she s -7
pl C that base 35
pl C that ed -20
pl C that s -52
pl C the base -9
pl C the ed -12
pl C the s -31
pl C they base -29
pl C they ed -62
pl C w base -18
pl C w ed 18
pl C w ing -18
pl C w s 14
pl C which ed 9
pl C who base 17
pl C who ed -11
pl C you base -66
pl C — ed 40
pl C ’s base -13
pl D " base 18
pl D " ed -33
pl D 's base -11
pl D 's ed 9
pl D 's ing -10
pl D , base 63
pl D , s 34
pl D -ed base -34
pl D -ed ing -58
pl D -ed s -51
pl D -ing s -37
pl D -s ed -20
pl D -s ing -13
pl D -s s 10
pl D / base -15
pl D < base -20
pl D CAP ed 7
pl D CAP ing -38
pl D CAP s 21
pl D DAY ed 23
pl D NUM base 19
pl D NUM ed -22
pl D ^ base -36
pl D ^ ing 10
pl D ^ s -60
pl D a base -15
pl D a ed 15
pl D a ing 22
pl D after ing 20
pl D an base 33
pl D and base 11
pl D and ed 33
pl D and ing -39
pl D and s 19
pl D as ed 32
pl D but base 48
pl D but ed -50
pl D by ing 34
pl D for ing -11
pl D he ing 30
pl D her base 77
pl D his s -22
pl D i base 12
pl D i ed -40
pl D in base -61
pl D in ed 35
pl D in ing 14
pl D it base 21
pl D it ed 6
pl D of base 21
pl D of ed -67
pl D of ing -26
pl D of s 13
pl D she base 6
pl D she ed -29
pl D she s 26
pl D that base -46
pl D that ed -15
pl D that s 54
pl D the ed -88
pl D the ing -33
pl D the s -28
pl D their base 42
pl D they base -24
pl D this base -95
pl D w base -17
pl D w ed 9
pl D w ing -23
pl D w s -5
pl D we base 23
pl D we ed 13
pl D which ed 23
pl D which s -48
pl D who base 26
pl D who s -9
pl D you base 15
pl D — base 53
pl D — ed -16
pl D ’s base -43
pl E " base -9
pl E " ed -68
pl E " ing 9
pl E " s -36
pl E ' base -10
pl E ' s 18
pl E 's base 7
pl E 's ing 9
pl E 's s -21
pl E ) ed 11
pl E , base -18
pl E , ed -9
pl E , ing -12
pl E , s 10
pl E -ed base -12
pl E -ed ed 20
pl E -ed ing -16
pl E -ed s -12
pl E -ing base -33
pl E -ing ed -17
pl E -ing ing -23
pl E -ing s -23
pl E -s base -13
pl E -s ed -14
pl E -s ing -12
pl E -s s -37
pl E . base -22
pl E ; base 32
pl E CAP base -8
pl E CAP s -22
pl E DAY base 7
pl E DAY ed 5
pl E NUM base -27
pl E NUM ed -16
pl E NUM ing 14
pl E NUM s -30
pl E ^ base -12
pl E ^ ed -21
pl E ^ ing -15
pl E ^ s 7
pl E a base -14
pl E a ed -16
pl E a ing -14
pl E about ing -31
pl E about s -29
pl E after base -55
pl E after ing -37
pl E all base -16
pl E all ed 42
pl E all s 27
pl E although base -25
pl E an base -39
pl E and base -14
pl E and ed -16
pl E and ing -17
pl E and s -26
pl E any base -47
pl E any s -29
pl E as base -18
pl E as ed -18
pl E as ing 19
pl E at base -20
pl E at ing -10
pl E because base -9
pl E before ing -18
pl E both s -39
pl E but base -20
pl E but s -50
pl E by base -9
pl E by ing -24
pl E by s -15
pl E each base -35
pl E every base -24
pl E five s -34
pl E for base -7
pl E for ing -18
pl E four s -29
pl E from base -37
pl E from ing 33
pl E from s 11
pl E he base -12
pl E he ed 5
pl E he ing -30
pl E her base -10
pl E her ing -14
pl E her s 7
pl E him base -23
pl E his ed -76
pl E his ing -46
pl E his s -18
pl E how base -45
pl E i base 10
pl E if base -26
pl E if ed -18
pl E in base -5
pl E in ing -25
pl E in s -7
pl E into base -13
pl E it base -24
pl E it ed -6
pl E it ing -32
pl E it s -14
pl E its s -56
pl E like base -44
pl E many s 30
pl E my base 24
pl E of base -15
pl E of ing -13
pl E of s -21
pl E on base 8
pl E on s -34
pl E one base -16
pl E or base -21
pl E or ed -58
pl E or ing 27
pl E other base -24
pl E several s -38
pl E she base -19
pl E she s -12
pl E some base -34
pl E some s -31
pl E such s -30
pl E than base -26
pl E that base -17
pl E that ed -7
pl E that ing -25
pl E that s -16
pl E the base -17
pl E the ing -15
pl E the s -10
pl E their base 9
pl E their s -30
pl E them base -46
pl E these s -26
pl E they base 10
pl E they ed -8
pl E they ing -55
pl E this ing -34
pl E those ing -7
pl E those s -25
pl E though base -10
pl E three s -35
pl E two s -42
pl E up base 7
pl E w base -19
pl E w ed -10
pl E w ing -17
pl E w s -20
pl E we base -20
pl E we ed -40
pl E what base -13
pl E what ed -56
pl E what s -42
pl E when base -15
pl E where base -15
pl E whether base -23
pl E which base -52
pl E which s 11
pl E while base -19
pl E while ing 23
pl E who ed -15
pl E who ing -44
pl E who s -22
pl E whose base 26
pl E with base -29
pl E with s 18
pl E without ing 18
pl E you base 33
pl E — base -17
pl E — ing -62
pl E — s 22
pl E ’s base 10
pl E ’s s -8
pn A " 13
pn A -ed 75
pn A -ing 15
pn A -ly 28
pn A -s 55
pn A . 14
pn A : 17
pn A CAP 13
pn A DAY 29
pn A NUM 55
pn A a 13
pn A after 45
pn A an 32
pn A as 36
pn A at 23
pn A for 21
pn A he 16
pn A her 15
pn A him 11
pn A in 21
pn A it 5
pn A its -8
pn A me 41
pn A of -9
pn A on 16
pn A one 8
pn A she 24
pn A that 15
pn A the 20
pn A their 17
pn A them -9
pn A they 19
pn A to 18
pn A w 15
pn A was -25
pn B " 11
pn B , 25
pn B -ed -21
pn B -ing -24
pn B -ly 32
pn B -s 23
pn B . 14
pn B CAP 11
pn B DAY 29
pn B NUM -30
pn B a 12
pn B an -23
pn B as -22
pn B by 30
pn B for -6
pn B he 42
pn B her 10
pn B him 21
pn B his 17
pn B how 39
pn B if 23
pn B in 25
pn B of 22
pn B on 20
pn B that 24
pn B them 36
pn B this 48
pn B to -6
pn B what 19
pn B why 22
pn C " 8
pn C , 9
pn C -ing 29
pn C -ly -36
pn C . -22
pn C : -28
pn C CAP 12
pn C DAY -23
pn C NUM 22
pn C an 8
pn C and -19
pn C any 14
pn C as -5
pn C at 12
pn C by -6
pn C for -19
pn C from -11
pn C he 19
pn C her 6
pn C him 21
pn C himself 27
pn C his 20
pn C how -12
pn C is -45
pn C it 21
pn C its 9
pn C like 18
pn C of -17
pn C on -30
pn C she 22
pn C that 7
pn C the 13
pn C their 38
pn C them 22
pn C they -5
pn C this 52
pn C to 7
pn C w 9
pn C was 8
pn C what 13
pn C with -16
pn C — -54
pn D " 6
pn D , -32
pn D -ed 19
pn D -s -11
pn D . -9
pn D / -16
pn D > -15
pn D CAP 11
pn D NUM -24
pn D _ -26
pn D about 28
pn D after -23
pn D all -27
pn D and -23
pn D any 26
pn D as -19
pn D at 33
pn D before -10
pn D by 5
pn D for -6
pn D from -28
pn D he -10
pn D her 48
pn D him 28
pn D himself -21
pn D his 24
pn D how 17
pn D like -87
pn D no -5
pn D on -22
pn D one 12
pn D out -73
pn D over -24
pn D she 31
pn D so 12
pn D some 34
pn D that 19
pn D their -10
pn D themselves -48
pn D they 38
pn D through -15
pn D to -9
pn D w -6
pn D was 13
pn D what 28
pn D when -66
pn D whether 11
pn D who -80
pn D will -8
pn D with 33
pn D — -7
pn E " -27
pn E ' -30
pn E 's -6
pn E ) 29
pn E , -19
pn E -ed -9
pn E -ing 7
pn E -ly -12
pn E -s -20
pn E . -22
pn E / -19
pn E ; -22
pn E ? -35
pn E CAP -9
pn E DAY -23
pn E NUM -25
pn E a -6
pn E about -7
pn E across -33
pn E after -10
pn E against -21
pn E all -27
pn E along -87
pn E among 11
pn E and -25
pn E are -29
pn E around -11
pn E as -11
pn E at -21
pn E because 8
pn E before -16
pn E behind -20
pn E being 15
pn E between -21
pn E beyond -31
pn E both -19
pn E but -25
pn E by -13
pn E can -63
pn E could -40
pn E did -29
pn E do -18
pn E does -29
pn E down -35
pn E during -24
pn E each -24
pn E for -23
pn E four -65
pn E from -10
pn E get -19
pn E had -27
pn E has -10
pn E have -31
pn E he -12
pn E himself -16
pn E his -9
pn E how 7
pn E if 14
pn E in -24
pn E into -36
pn E is -13
pn E it -14
pn E its -19
pn E many 24
pn E may -52
pn E me -19
pn E might -39
pn E most 14
pn E never 40
pn E no 9
pn E not 19
pn E of -15
pn E off -29
pn E on -22
pn E one -31
pn E or -29
pn E other 21
pn E out -31
pn E over -11
pn E she -22
pn E should -28
pn E since -12
pn E so -21
pn E some -15
pn E such -53
pn E than -12
pn E their -29
pn E them -17
pn E they 10
pn E this -8
pn E three 22
pn E through -30
pn E to -13
pn E toward -30
pn E two -44
pn E under -48
pn E until -53
pn E up -32
pn E w -11
pn E was -25
pn E wasn’t -38
pn E were -20
pn E what 20
pn E when -48
pn E where -40
pn E whether 27
pn E while -65
pn E who -9
pn E why 21
pn E will -37
pn E with -21
pn E within 11
pn E would -14
pn E you -45
pn E — -13
pn E ’s -28
q -/- -10
q near/near 10
q touch/- 19
q touch/near 21
r - A 19
r - B 14
r - D -10
r - E -22
r A A -44
r A B -12
r A C -25
r A D -51
r A E -31
r B A 33
r B D -5
r C A 22
r C B 26
r C C -7
r C D 19
r D A 15
r D B 10
r D C 18
r D E -7
r E A 25
r E B 22
r E C 17
r E D 7
r E E -9
s abl -18
s accord 9
s account -19
s accus 14
s acknowledg 12
s add -9
s address -14
s adopt -8
s advic 13
s adviz -26
s advocat 14
s affirm -61
s agre -13
s aim -18
s air -12
s alarm -18
s align -22
s alleg 20
s allow -9
s anger 10
s announc 20
s announcement 8
s answer 7
s anxiety 18
s apologiz -36
s appeal -17
s appear -16
s applaud 17
s appoint -14
s approv 11
s argu 27
s argument 10
s ask 6
s assail 58
s assertion 27
s assessment -10
s assum -21
s assur 13
s attack -7
s attempt -10
s attract -21
s attribut 8
s authoriz -8
s avoid -17
s awar 7
s back -8
s bash 41
s becam -13
s becom -24
s begin -27
s believ -16
s best -21
s better -20
s bitter 18
s blast 37
s block -16
s boast -12
s boo -6
s boom -30
s break -20
s bring -19
s calculat -41
s captur -46
s car -6
s careful -28
s carry -34
s cast -6
s caution 20
s certain -5
s chant 7
s charg -6
s cheer 14
s choos -23
s circulat -16
s cit 22
s claim 19
s clear -21
s com -20
s commit -24
s compar 12
s complain -16
s complaint 28
s conced 9
s condemn -35
s confident -6
s confirm -6
s confront -37
s confus 9
s congratulat 5
s consensus 18
s contend -6
s contention -8
s continu -7
s contradict 8
s contrast -11
s controversial -13
s convinc -6
s count -13
s counter 26
s cover -5
s creat -39
s credit 23
s critical -15
s cry 45
s cut -14
s debat -10
s decid -15
s declar 6
s declin -16
s decry 54
s dedicat -7
s deep 8
s defend 13
s deliver -6
s demand 13
s demonstrat -32
s denounc 32
s deny -7
s design -26
s desir 10
s determin -21
s direct -28
s disagreement 59
s disappoint 20
s disclos 19
s disclosur 11
s discover -30
s discuss 17
s dislik -7
s display -11
s disput 14
s divid -24
s document 7
s doubl -6
s doubt -15
s draw -12
s earn -42
s echo 17
s elect -33
s embrac -9
s emerg -16
s end -27
s endors 9
s engag -39
s enjoy -7
s establish -27
s estimat 17
s expand -20
s expect 7
s experienc -16
s explain 15
s expos -21
s express 11
s eye 7
s fact -20
s fail -41
s fals 33
s far -20
s favor -8
s favorit -9
s fear 25
s featur -21
s feel -11
s fight -20
s figur -12
s fil -26
s find -18
s fir -17
s focus -20
s follow -32
s forecast 42
s fram 7
s fre -34
s full -12
s giv -27
s go -14
s grant -18
s grow -22
s guarante -43
s guess 17
s hammer -32
s happy -9
s harsh 14
s hat -13
s hear -22
s high -19
s highlight 25
s hir -22
s hit -15
s hold -26
s hop 11
s identify 17
s imagin 39
s imply -7
s impos -10
s includ -29
s insist 5
s intend 8
s intens 16
s interest -9
s introduc 9
s investigat -39
s invit -7
s invok -7
s issu -16
s it -20
s join -30
s jok -13
s judg -11
s keep -23
s knock -8
s label 35
s lament 20
s launch -36
s lay -33
s lean -9
s learn -11
s leav -25
s less -18
s let -8
s lin -8
s link -19
s list 26
s littl -16
s lobby -18
s look -8
s maintain -29
s mak -15
s manag -41
s mark -21
s mean -32
s mention 22
s messag -12
s met -21
s mind 25
s mock -12
s mov -27
s movement -15
s nam 5
s need -30
s negotiat 15
s nervous -5
s nothing -26
s notic -9
s obvious 15
s ongo 6
s open -31
s opponent -26
s opposition -5
s opt -15
s order 8
s outlin 6
s outrag 19
s overwhelm 11
s paint 22
s pass -16
s pay -19
s perceiv 13
s personal -20
s persuad 16
s pick -25
s pitch -13
s pivot -12
s plan -11
s play -26
s plead 17
s pledg 13
s point -8
s pois -12
s portray 35
s position -15
s post 14
s praiz 10
s predict 16
s prediction 9
s prefer 13
s present -16
s press 8
s pressur -6
s project 7
s promiz 18
s promot 21
s prompt -24
s proposal -7
s prov -30
s provid -16
s publish -37
s pursu -26
s push -14
s put -11
s quick -6
s rail 7
s rais -13
s rattl -7
s reach -31
s read 9
s ready -23
s realiz 21
s reason -9
s rebuk 13
s recall 15
s receiv -37
s recogniz -10
s recommend 13
s recommendation -5
s recount 38
s refer -11
s referenc 20
s reflect -17
s refus 10
s refusal -12
s reiterat 25
s rejection 67
s releas -6
s rely -32
s remain -23
s remark 16
s remember 38
s remind 22
s renew -20
s repeat 49
s reply -36
s report -5
s represent -17
s request 6
s requir -8
s resist -8
s resolv -44
s resonat -8
s respond -6
s respons -11
s restrict 22
s return -34
s retweet -22
s revelation -18
s revers -14
s rip -16
s roll -21
s rul -9
s run -23
s satisfy 14
s say 15
s scar -19
s scrambl -34
s see -12
s seek -7
s seem 8
s seiz -14
s self-describ 18
s send -31
s sens -11
s sentenc -14
s sentiment 8
s set -16
s shar -10
s shift -26
s shock 13
s shoot -12
s shout 24
s show -10
s sid -18
s sign -15
s signal 7
s singl 6
s skeptical -7
s slam -6
s speak -5
s speculation 42
s spent -20
s split -21
s spot -23
s stanc -9
s stand -8
s start -19
s stat -17
s statement -9
s step -18
s stop -23
s story -22
s strategy -12
s strong -9
s struck -12
s struggl -31
s stuck -31
s submit -21
s suggest 7
s suggestion 17
s support 8
s supporter -13
s sur 14
s suspect 15
s tak -19
s target -22
s thank 17
s ther -21
s think 7
s threaten -15
s tie 13
s titl -15
s touch -31
s tout 28
s trad -23
s troubl -6
s try -14
s turn -26
s tweet -5
s underscor -7
s understand -8
s unveil 8
s upset 10
s urg 24
s used -25
s using -18
s very -15
s view 11
s vot -11
s vow 23
s walk -28
s warn 20
s watch -22
s wav -25
s weigh -30
s welcom -26
s wish 11
s witness 22
s wonder 18
s word -23
s worry 14
s yell 44
s zero 16
sa accept -s -57
sa accept the 30
sa accord -ly 78
sa accord -s -7
sa accord CAP 6
sa accord a 42
sa accord an 30
sa accord the 20
sa accord w -24
sa account , -30
sa account -ed -48
sa account . -20
sa account for -67
sa accus CAP 10
sa accus him 20
sa accus the 7
sa accusation that -20
sa acknowledg that 7
sa add , 29
sa add . 44
sa add : 51
sa add that 18
sa add to -101
sa add w -85
sa address , -34
sa address CAP 28
sa address the 28
sa address w -48
sa admit that 21
sa adviz CAP -53
sa advocat w -69
sa agre that 43
sa agre to -18
sa aim -ing -38
sa aim to 42
sa alleg w 14
sa allow CAP -10
sa allow the 12
sa allow to 7
sa allow w 8
sa announc his -6
sa announc that -16
sa announc the -9
sa announc w 32
sa answer to -60
sa appear -ed 71
sa appear in -56
sa appear on -55
sa appear to 27
sa appear w 101
sa argu that 27
sa ask , -23
sa ask -s 39
sa ask CAP -13
sa ask a -25
sa ask by 61
sa ask him -56
sa ask if 26
sa ask the 8
sa ask to -12
sa ask w -24
sa ask whether 15
sa attack , -35
sa attack . -21
sa attack CAP 41
sa attack a -121
sa attack against 45
sa attack and 40
sa attack from 33
sa attack her -30
sa attack that -11
sa attack the 6
sa attack w -40
sa attempt w -17
sa attract w -48
sa avoid -ing 24
sa back , -42
sa back . -36
sa back CAP 33
sa back a 51
sa back at -44
sa back by -14
sa back in 14
sa back on 15
sa back w 7
sa ban CAP -36
sa ban all -13
sa ban on 20
sa ban w -61
sa becam a -57
sa becam the -53
sa becam w 12
sa becom -ly 12
sa becom a -30
sa becom the -26
sa becom w -29
sa begin . -26
sa begin a 27
sa begin in -29
sa begin of -19
sa begin w -12
sa believ CAP -38
sa believ the -6
sa believ w -9
sa best -s -12
sa better than -40
sa better w -14
sa blam the 35
sa blast CAP 15
sa block CAP -20
sa block the -13
sa bring CAP -69
sa bring in -45
sa bring the 31
sa bring to -72
sa bring w -50
sa broad w 9
sa call " -13
sa call -ing -29
sa call -s -35
sa call . -71
sa call CAP -7
sa call her 24
sa call him 85
sa call it -24
sa call the -10
sa call to 29
sa call w 26
sa call with 52
sa captur the -24
sa car , 12
sa car . -23
sa car and -21
sa car w -19
sa carry out -40
sa carry the -44
sa cast -s 9
sa cast w -35
sa certain -s -32
sa challeng . -26
sa challeng CAP 14
sa challeng to -59
sa chant " 25
sa charg of -39
sa charg that 13
sa charg w -8
sa choos CAP 7
sa choos w -45
sa claim CAP 28
sa claim the -12
sa claim to 40
sa claim w 16
sa clear that -11
sa clear w 34
sa com , -42
sa com -ing -60
sa com -ly -76
sa com -s 35
sa com . 42
sa com / -13
sa com CAP -30
sa com a -76
sa com as 9
sa com at -26
sa com in -14
sa com the 6
sa com w -13
sa com with 22
sa comment , -30
sa comment . 6
sa comment about -21
sa comment w -51
sa common w 15
sa compar to -104
sa compar with -68
sa concern . -36
sa concern the -43
sa concern w -14
sa consider -ing -39
sa consider a -19
sa consider w 86
sa continu , 53
sa continu -ing 17
sa continu -s -12
sa continu . 26
sa contrast , -32
sa contrast to -31
sa contrast with -30
sa controversial -s -38
sa controversial w 31
sa conversation with 13
sa count . -34
sa cover the -26
sa creat -s -36
sa creat a -17
sa creat w -47
sa credit for -45
sa critical w -31
sa criticism CAP 37
sa criticism from 32
sa criticiz CAP 27
sa criticiz the 19
sa cut -s 15
sa cut w -63
sa debat -ed -52
sa debat -s -45
sa debat . -8
sa debat CAP -58
sa debat DAY -60
sa debat and -21
sa debat in -31
sa debat that -38
sa debat w 7
sa decid to 5
sa decision , -37
sa declar CAP 16
sa declin to 29
sa deep w -22
sa defend CAP 52
sa defend his -7
sa deliver w -46
sa denounc CAP 39
sa denounc the 19
sa detail of -36
sa direct w -46
sa discuss the -32
sa divid the 34
sa document , -60
sa document -ed -46
sa doubl -s 5
sa draw -s -9
sa draw w 17
sa eager to 9
sa earn NUM -19
sa elect -s -42
sa elect w -45
sa emerg as -46
sa end , -20
sa end . -26
sa end his -57
sa end of -22
sa end the -15
sa end up -15
sa end w 62
sa endors CAP 6
sa endors the 30
sa endorsement . -36
sa endorsement CAP 15
sa endorsement from -30
sa engag w -9
sa expand CAP 18
sa expand the -23
sa expand w 11
sa experienc . -23
sa experienc as -29
sa experienc in -34
sa explain the 42
sa explain why 21
sa express w 18
sa fact , -12
sa fact that -19
sa fail w -7
sa fals w -25
sa far . -23
sa far from -50
sa far w -30
sa favor CAP -10
sa favor w 6
sa favorit w -9
sa fear the 22
sa feel -ed 75
sa feel w -38
sa fight . -17
sa fight against -32
sa fight the -37
sa fight w -19
sa fil w 57
sa find -s -38
sa find CAP 23
sa find a -80
sa find the -21
sa find w -19
sa focus -s -28
sa focus CAP -68
sa focus w 25
sa follow CAP 19
sa follow a 13
sa follow by -28
sa follow the -33
sa follow w -30
sa fre w -24
sa full CAP -28
sa giv -s -48
sa giv CAP -21
sa giv him -56
sa giv his -67
sa giv that -69
sa giv them -39
sa giv to -10
sa giv w -6
sa go , 40
sa go . 13
sa go a -45
sa go into -35
sa go the -58
sa go w -16
sa goal . -35
sa goal of -17
sa grow -s -56
sa hard w -29
sa harsh w -70
sa high -s 68
sa high w -19
sa highlight the -37
sa hir w -23
sa hit CAP 43
sa hold -s 24
sa hold a -51
sa hold on -44
sa hold the -107
sa hold w 28
sa hop -ing -15
sa hop that 7
sa idea . -29
sa idea of -15
sa identify as 19
sa ignor the -54
sa imply that -17
sa includ -ing 17
sa includ -s -21
sa includ CAP -44
sa includ NUM -42
sa includ a 11
sa includ his -51
sa includ one -31
sa includ the -17
sa includ w -10
sa indicat that -11
sa insist that 19
sa intend to -26
sa intens w -104
sa interest -ing -53
sa interest -s -46
sa interest . -36
sa interest w -10
sa issu , -11
sa issu -ing 57
sa issu . -18
sa issu and -13
sa issu in -17
sa issu of 13
sa issu w -68
sa it " -13
sa it , -25
sa it -ed -5
sa it -ing -48
sa it -ly -31
sa it -s -21
sa it . -14
sa it CAP -38
sa it a -29
sa it as -26
sa it could -18
sa it did -15
sa it does -27
sa it had -16
sa it has -28
sa it in -26
sa it not 7
sa it on -21
sa it out -20
sa it that -16
sa it the -48
sa it to -28
sa it up -20
sa it w -9
sa it will -18
sa it would -11
sa join CAP -28
sa join by -83
sa join the -48
sa judg -ed -54
sa keep -ing 65
sa keep CAP -40
sa keep her -38
sa keep the -7
sa keep w -16
sa know , 17
sa know -ing -32
sa know CAP -26
sa know how 11
sa know that -18
sa know the -75
sa know to 14
sa know w -22
sa know what -20
sa launch w 73
sa leav , -29
sa leav . -23
sa leav CAP -48
sa leav the -43
sa leav to -7
sa leav w -61
sa less NUM -20
sa less w 10
sa lin , -24
sa lin . -17
sa lin of 8
sa lin with -75
sa list . -39
sa list of -57
sa lobby -s -71
sa look -s 10
sa look . -57
sa look a 5
sa look the -69
sa look to 35
sa look w -6
sa main w -73
sa mak " -47
sa mak -ing -73
sa mak -s -63
sa mak . -60
sa mak CAP -6
sa mak by -59
sa mak her -11
sa mak him -47
sa mak his -11
sa mak in -6
sa mak that 25
sa mak the 34
sa mak their -20
sa mak to 56
sa mak up -47
sa mak w -8
sa manag w -17
sa mark CAP -51
sa mean -ing -70
sa mean that 7
sa mean to 59
sa mention CAP 24
sa mention of -87
sa mention the 65
sa messag , 16
sa messag . -21
sa messag that -43
sa messag to -50
sa messag w 43
sa met CAP -94
sa mind . -8
sa mock CAP 55
sa mount a -44
sa mov CAP -84
sa mov on -43
sa mov the -78
sa mov w -17
sa movement , -36
sa movement . -27
sa nam , -30
sa nam . 9
sa nam CAP -32
sa nam of -45
sa nam w 21
sa need . 15
sa need a -69
sa need be -39
sa need for -27
sa need w -21
sa negativ -s 23
sa negativ w -74
sa nominat -s -74
sa nominat CAP -9
sa nominat w -13
sa not , 49
sa not . 20
sa not : -19
sa not that 17
sa not the 87
sa nothing w 109
sa offer -s 37
sa offer a -38
sa offer w 21
sa open -s -43
sa open to 28
sa open w -11
sa opponent , 17
sa opponent . 43
sa oppos CAP 17
sa opposition the 117
sa opposition w 10
sa order to 14
sa overwhelm w -68
sa pass the 6
sa pass w 36
sa pay NUM -27
sa pay for -38
sa pay w 37
sa personal -s -24
sa personal w -29
sa pick a 8
sa plan , -34
sa plan -ed -55
sa plan . -26
sa plan for -11
sa plan to 21
sa plan w -22
sa play a -29
sa play the 13
sa play w -28
sa pledg -s -48
sa pledg to 35
sa point , -9
sa point . -7
sa point CAP 20
sa point in -10
sa point that 29
sa point the 13
sa point w 21
sa pois w -42
sa position . 18
sa position in -37
sa position to -72
sa position w 19
sa post . 8
sa post w 87
sa praiz CAP 6
sa press -s 60
sa press w -6
sa priority . 18
sa project . -23
sa promiz to 8
sa prompt CAP -54
sa propos -ing 20
sa propos a 59
sa propos w -96
sa proposal . -24
sa proposal to 13
sa prov to 26
sa prov w -41
sa provid -s -35
sa provid w -26
sa publish w 63
sa push -s 28
sa push CAP -32
sa push the -15
sa push to 32
sa push w -20
sa put CAP -35
sa put him -27
sa put the -31
sa put w -61
sa question , -42
sa question . -15
sa question CAP 19
sa question from -41
sa question his -18
sa question how 28
sa question is 31
sa question on 30
sa question the 74
sa question w -14
sa question whether 24
sa quick w -62
sa rais -s 25
sa rais NUM -49
sa rais the -35
sa rais w -10
sa reach out -27
sa reach w 74
sa react to -52
sa ready for -44
sa ready w 16
sa reason to -29
sa receiv -s -57
sa receiv NUM -30
sa receiv a -19
sa receiv the -14
sa receiv w 44
sa recogniz that 50
sa recogniz the -21
sa refer CAP 15
sa refer the -7
sa reflect the -36
sa refus to 32
sa refusal to 5
sa reject the -44
sa releas DAY -69
sa releas by -69
sa releas of -9
sa releas on -77
sa releas the 19
sa releas w -18
sa remain -ed -55
sa remain -ly -49
sa remain -s -37
sa remain the -52
sa remain w 35
sa remark , 16
sa remark that 24
sa repeat -s -56
sa report , 20
sa report -ed -92
sa report -ing 60
sa report -s -51
sa report . 36
sa report CAP 51
sa report by 9
sa report from -84
sa report in 28
sa report on 15
sa report that 9
sa report w 24
sa represent CAP 15
sa represent a -55
sa represent the 5
sa request . -35
sa request w 35
sa requir -s 46
sa requir a -66
sa requir w -44
sa respond , 21
sa respond -s -50
sa respond CAP -18
sa respond the 7
sa respons , -43
sa respons . -22
sa respons CAP -24
sa respons a -54
sa respons the 19
sa return CAP -77
sa return the -69
sa return w 22
sa reveal CAP 37
sa roll w -49
sa rul , -56
sa rul . 13
sa rul that 9
sa rul w -27
sa run , -34
sa run . -13
sa run against -43
sa run for -38
sa run in -35
sa run the -38
sa run w -45
sa say , 8
sa say -ed 124
sa say -ing -31
sa say -ly -41
sa say -s 53
sa say . 17
sa say : -22
sa say CAP 12
sa say DAY 26
sa say about -14
sa say at 23
sa say he 19
sa say her 12
sa say his 17
sa say in 25
sa say it 14
sa say of 11
sa say on 15
sa say one 46
sa say she 25
sa say that 6
sa say the 15
sa say they 6
sa say to 34
sa say w 21
sa say was 29
sa scrambl w -18
sa see -ing -46
sa see -s 25
sa see CAP 22
sa see a 9
sa see him -30
sa see the 13
sa see w 61
sa seek the -100
sa seek w -45
sa seem -ed 17
sa seem like 47
sa seem to 15
sa seem w 73
sa send -s 41
sa send to -30
sa send w -44
sa sens of 45
sa set of -36
sa set up 10
sa set w -7
sa shar -s 20
sa shar of -61
sa shar w -20
sa sharp w 42
sa shift in -28
sa shoot . 10
sa shoot at -42
sa shoot in -32
sa shoot w -20
sa show " -63
sa show , -30
sa show -s 65
sa show . 16
sa show CAP 16
sa show a 15
sa show how -7
sa show in -63
sa show the -19
sa show w -16
sa sid , -25
sa sid . -20
sa sid of -30
sa sign , 14
sa sign for 24
sa sign of -26
sa sign that 27
sa sign the -7
sa sign w -9
sa singl -s 7
sa singl w -29
sa slam CAP 31
sa sound w -29
sa speak -ly 28
sa speak -s -29
sa speak . -68
sa speak CAP 21
sa speak a -6
sa speak in -39
sa speak the -11
sa speak w -30
sa spent -ing 17
sa spent w 46
sa stanc on 28
sa stand , 15
sa stand in -8
sa stand w -26
sa start -ing 27
sa start CAP -45
sa start of -18
sa stat 's -21
sa stat -ed -36
sa stat -ing -48
sa stat -s -35
sa stat CAP -17
sa stat and -19
sa stat in 31
sa stat like -14
sa stat of -17
sa stat on -39
sa stat that 8
sa stat to -9
sa stat w -22
sa stat where -29
sa stat with -20
sa stat — -19
sa stat ’s -14
sa statement , -34
sa statement -ing -22
sa statement . -14
sa statement DAY -26
sa statement about 35
sa statement that 16
sa statement w 67
sa step up -28
sa step w 8
sa stop -ing 42
sa stop CAP -34
sa stop the -28
sa stop w -43
sa story , -13
sa story . -14
sa story of 37
sa strategy . -34
sa strong -ing -68
sa strong -s 7
sa strong w 6
sa suggest CAP 24
sa suggest that 21
sa suggest w -26
sa suggestion that 5
sa support , -30
sa support -ing 65
sa support -s 52
sa support CAP 22
sa support a -9
sa support among 30
sa support from -8
sa support her -14
sa support him -51
sa support his -37
sa support in -12
sa support the 9
sa support to -18
sa support w 8
sa supporter -ed -49
sa supporter . -11
sa supporter CAP 23
sa supporter and 15
sa supporter in -31
sa supporter w -64
sa supporter who -14
sa tak -s -27
sa tak CAP -27
sa tak NUM 18
sa tak in -35
sa tak on -39
sa tak over -33
sa tak the -12
sa tak w -8
sa talk -ing 31
sa talk -s -55
sa talk CAP 69
sa talk the 7
sa talk to -40
sa talk w -61
sa target for -49
sa tell -s 36
sa tell CAP 15
sa tell a 7
sa tell him -68
sa tell me 33
sa tell the 24
sa tell them 47
sa tell w -38
sa tend w -20
sa thank to -85
sa ther 's 12
sa ther , -27
sa ther . -18
sa ther a -30
sa ther are -13
sa ther w 9
sa ther was -14
sa ther were -25
sa think CAP -21
sa think it -18
sa think that -25
sa think the -14
sa think w -35
sa threaten to 21
sa trad , -21
sa trad -s 25
sa trad . -11
sa trad and -11
sa trad w -5
sa troubl -ing -18
sa try w -14
sa turn CAP -34
sa turn into -46
sa turn out -53
sa turn over -62
sa turn the -19
sa turn w 26
sa tweet , 22
sa tweet . 30
sa tweet / -16
sa tweet > -15
sa tweet _ -26
sa tweet a 40
sa tweet that -33
sa tweet w -25
sa urg CAP -19
sa urg the -20
sa used a -19
sa used by -35
sa used w -12
sa using a -12
sa using the -20
sa using w -57
sa very w -19
sa view , 43
sa view CAP -10
sa view as 34
sa view on -54
sa vot , -18
sa vot -s -62
sa vot . -12
sa vot CAP -18
sa vot DAY -13
sa vot a 49
sa vot and -15
sa vot at -36
sa vot on -48
sa vot the 18
sa vot to 36
sa vot w -7
sa vow to -8
sa want CAP -10
sa want the 55
sa want to 6
sa want w -28
sa warn that 5
sa watch the 5
sa wav of 6
sa word , -33
sa worry that 19
sa worry the -74
sa writ , 11
sa writ . 32
sa writ CAP 50
sa writ in 22
sa writ that 35
sa writ the -60
sa writ to -20
sa writ w -12
sa2 accord CAP , -30
sa2 accord CAP . -12
sa2 accord CAP CAP -23
sa2 accord a CAP 10
sa2 accord a w 53
sa2 accord the CAP 37
sa2 accord the w 65
sa2 accord w -s -69
sa2 accord w w 23
sa2 account . $ -19
sa2 accus him of 20
sa2 acknowledg that the -51
sa2 add . $ 44
sa2 add : " 51
sa2 add that CAP 63
sa2 add that the 61
sa2 address the w 13
sa2 aim to w 59
sa2 allow -s to -28
sa2 allow CAP to -24
sa2 announc his w -44
sa2 appear to be -6
sa2 appear to have 6
sa2 appear to w 40
sa2 argu that CAP 19
sa2 argu that the -29
sa2 ask , " 58
sa2 ask CAP to -73
sa2 ask the CAP 5
sa2 ask the w -6
sa2 ask to w -12
sa2 attack , CAP -33
sa2 attack . $ -21
sa2 attack CAP , 76
sa2 attack CAP . 34
sa2 attack in CAP -38
sa2 attack the CAP -56
sa2 attack the w 43
sa2 attack w -s 7
sa2 attempt w CAP 88
sa2 attempt w the 22
sa2 back . $ -36
sa2 back CAP , -22
sa2 back CAP . 19
sa2 back CAP CAP 22
sa2 back in NUM -23
sa2 back the CAP -42
sa2 back the w -9
sa2 ban CAP from -34
sa2 ban all CAP -10
sa2 ban on CAP -32
sa2 becam a w -49
sa2 becam the w -49
sa2 becom a w -20
sa2 becom the CAP -42
sa2 becom the w -43
sa2 becom w . -21
sa2 becom w w -46
sa2 begin -ing w -80
sa2 begin . $ -26
sa2 believ the w -10
sa2 blam the w 18
sa2 bring the w -44
sa2 call " CAP -42
sa2 call . $ -71
sa2 call CAP " 44
sa2 call CAP CAP -55
sa2 call CAP to 11
sa2 call a " 28
sa2 call him a 5
sa2 call the " -39
sa2 call the CAP -5
sa2 call the w 10
sa2 call to w -34
sa2 call w w 26
sa2 car . $ -23
sa2 challeng . $ -26
sa2 chant " CAP 35
sa2 com -s . -19
sa2 com . $ 42
sa2 com CAP . 14
sa2 com as CAP -40
sa2 com in w -21
sa2 com the CAP 74
sa2 com the w -71
sa2 com w . -52
sa2 com w to 54
sa2 com w w -21
sa2 comment . $ 6
sa2 compar with NUM -24
sa2 concern . $ -36
sa2 consider a w -38
sa2 continu , " 50
sa2 continu . $ 26
sa2 continu w -s -25
sa2 continu w the -61
sa2 continu w w 6
sa2 count . $ -34
sa2 creat a w -11
sa2 criticiz the w -51
sa2 debat , -ing -17
sa2 debat , CAP -33
sa2 debat . $ -8
sa2 debat in CAP -29
sa2 debat the w 49
sa2 debat w w 29
sa2 decid to w -15
sa2 decision to w 18
sa2 declin to w 9
sa2 defend his w 8
sa2 defend the w -7
sa2 deliver w w 16
sa2 describ the w 39
sa2 design to w 15
sa2 discuss the w -20
sa2 draw w w -18
sa2 earn NUM w -12
sa2 end his w -54
sa2 end of CAP -18
sa2 end of the -19
sa2 end up -ing 25
sa2 endors CAP CAP 54
sa2 endorsement . $ -36
sa2 expect to be -45
sa2 expect to w 26
sa2 experienc . $ -23
sa2 far . $ -23
sa2 far w in -62
sa2 far w than -18
sa2 far w w -11
sa2 fear the w 30
sa2 fight . $ -17
sa2 find a w -63
sa2 find w w -10
sa2 focus the w -51
sa2 focus w w 49
sa2 follow a w 17
sa2 follow the w -26
sa2 fre w w 16
sa2 full CAP . -28
sa2 full w of 59
sa2 giv CAP CAP -88
sa2 giv CAP a 89
sa2 giv his w -44
sa2 giv w -s 57
sa2 giv w to -45
sa2 giv w w -23
sa2 go . $ 13
sa2 go a w -39
sa2 go the -s -40
sa2 go w , -84
sa2 go w . -55
sa2 go w to -57
sa2 go w w -27
sa2 goal . $ -35
sa2 grow w w 16
sa2 hold a w -34
sa2 hold w -s -31
sa2 hold w w 27
sa2 hop to w 8
sa2 idea . $ -29
sa2 includ -s , -50
sa2 includ CAP , -28
sa2 includ CAP . -32
sa2 includ CAP CAP -49
sa2 includ CAP and -37
sa2 includ a w 16
sa2 includ his w -33
sa2 includ the CAP -7
sa2 includ w w -29
sa2 intend to w -18
sa2 interest . $ -36
sa2 issu . $ -18
sa2 issu of w 20
sa2 it " w -12
sa2 it 's a 6
sa2 it 's not 13
sa2 it 's w 37
sa2 it -ed . 29
sa2 it -ed the 23
sa2 it -ed to -24
sa2 it -ed w 40
sa2 it -ly -ed -55
sa2 it -ly w -31
sa2 it -s NUM -17
sa2 it -s a -31
sa2 it -s to -33
sa2 it -s w 10
sa2 it . $ -14
sa2 it a " -21
sa2 it a w -48
sa2 it could w -15
sa2 it did not -9
sa2 it has -ed -14
sa2 it has been -35
sa2 it has w -15
sa2 it the w -38
sa2 it to w -29
sa2 it w , 53
sa2 it w -ed -29
sa2 it w -ly 32
sa2 it w -s -40
sa2 it w . -29
sa2 it w a -33
sa2 it w for -21
sa2 it w to 48
sa2 it w w -26
sa2 it will be -8
sa2 it will w -23
sa2 it would be -32
sa2 it would w 10
sa2 join the w -22
sa2 keep the w -71
sa2 leav . $ -23
sa2 leav the CAP -50
sa2 leav the w -24
sa2 less w . -49
sa2 lin . $ -16
sa2 lin of w 33
sa2 list . $ -39
sa2 list of -s -52
sa2 look . $ -57
sa2 look a w 17
sa2 look the w -47
sa2 look to w 72
sa2 mak -s w -45
sa2 mak his w 51
sa2 mak their w -92
sa2 mak w , 44
sa2 mak w -s 18
sa2 mak w . -54
sa2 mak w for 29
sa2 mak w of -14
sa2 mak w to -37
sa2 messag . $ -21
sa2 mind . $ -8
sa2 movement . $ -27
sa2 nam . $ 9
sa2 need . $ 15
sa2 need a w -69
sa2 need w the -35
sa2 need w w -12
sa2 nominat CAP CAP 31
sa2 not . $ 20
sa2 not : CAP -48
sa2 not that CAP 28
sa2 offer a w -22
sa2 offer w w 6
sa2 opponent , CAP 48
sa2 opponent . $ 43
sa2 order to w 24
sa2 personal w , 34
sa2 personal w w -23
sa2 pick a w 8
sa2 plan . $ -26
sa2 plan to w 23
sa2 plan would w 35
sa2 play a w -55
sa2 play the w 28
sa2 pledg -s , -28
sa2 pledg to w 36
sa2 point . $ -7
sa2 point in CAP -9
sa2 point in the -14
sa2 point the w 39
sa2 position . $ 18
sa2 post . $ 27
sa2 priority . $ 18
sa2 project . $ -23
sa2 promiz to w -22
sa2 proposal . $ -24
sa2 proposal to w 27
sa2 prov to be 42
sa2 provid w w 54
sa2 push to w 15
sa2 put w w -71
sa2 question . $ -15
sa2 question her w 14
sa2 question his w 55
sa2 rais NUM w -31
sa2 rais the w -18
sa2 rais w -s 16
sa2 rais w than -50
sa2 receiv NUM w -29
sa2 receiv a w -6
sa2 refer the w 54
sa2 refus to w 12
sa2 refusal to w 18
sa2 reject the w 56
sa2 releas DAY . 9
sa2 releas w w 16
sa2 remain in w -28
sa2 remain w w -29
sa2 report . $ 42
sa2 report by CAP 17
sa2 report from CAP -81
sa2 report on DAY 21
sa2 report that CAP -20
sa2 represent a w -38
sa2 request . $ -35
sa2 request w . -36
sa2 requir -s to 72
sa2 requir a w -52
sa2 respond a w 13
sa2 respons . $ -22
sa2 return the CAP -45
sa2 rul . $ 13
sa2 run . $ -13
sa2 run for the -37
sa2 run for w -29
sa2 run the w -32
sa2 run w , -16
sa2 run w . -12
sa2 run w w -79
sa2 say , " 19
sa2 say , -ed 68
sa2 say , -ing -14
sa2 say , CAP -12
sa2 say , is 25
sa2 say , the -21
sa2 say , w 7
sa2 say . $ 20
sa2 say : " -36
sa2 say CAP 's 57
sa2 say CAP , 48
sa2 say CAP -ed 54
sa2 say CAP -s -11
sa2 say CAP . 8
sa2 say CAP CAP 16
sa2 say CAP has 30
sa2 say CAP is 19
sa2 say CAP w 75
sa2 say CAP was -24
sa2 say CAP ’s -71
sa2 say DAY . 22
sa2 say DAY that -14
sa2 say DAY w 44
sa2 say a w -26
sa2 say at a -16
sa2 say at the 40
sa2 say he -ed 31
sa2 say he -s 26
sa2 say he had 13
sa2 say he has 12
sa2 say he is 14
sa2 say he w 16
sa2 say he was -6
sa2 say he will -51
sa2 say he would 17
sa2 say he ’s 5
sa2 say her w 67
sa2 say his w 22
sa2 say in an -9
sa2 say in the 15
sa2 say it -ed 28
sa2 say it was -16
sa2 say it would 63
sa2 say it ’s 68
sa2 say of CAP 64
sa2 say of the 11
sa2 say on CAP 44
sa2 say on DAY 44
sa2 say she -ed 20
sa2 say she -s -16
sa2 say she was -35
sa2 say she would 30
sa2 say that " -12
sa2 say that CAP -13
sa2 say that he 18
sa2 say that the 53
sa2 say that w 43
sa2 say the -s 56
sa2 say the CAP -18
sa2 say the w 25
sa2 say they -ed 65
sa2 say they are 16
sa2 say they have 68
sa2 say they w -17
sa2 say they were -7
sa2 say they would -62
sa2 say w CAP 68
sa2 say w w -5
sa2 see a w -34
sa2 see the w 15
sa2 seek to w -41
sa2 seem to be 5
sa2 seem to w 11
sa2 sens of w -31
sa2 set of -s -33
sa2 shoot . $ 10
sa2 shoot in CAP -19
sa2 show . $ 18
sa2 show CAP -ing 27
sa2 show CAP CAP -15
sa2 show a w -42
sa2 show that CAP 7
sa2 show the w -33
sa2 sid . $ -20
sa2 sid of the -24
sa2 speak a w 26
sa2 speak the CAP -34
sa2 speak the w -22
sa2 stand in w 21
sa2 stat 's w -22
sa2 stat , -ing -20
sa2 stat , CAP -16
sa2 stat , and -22
sa2 stat , w -17
sa2 stat CAP . -41
sa2 stat and w -16
sa2 stat in the 29
sa2 stat like CAP -14
sa2 stat of CAP -25
sa2 stat that w -37
sa2 stat to w 6
sa2 stat w , -18
sa2 stat w -s -48
sa2 stat w . -11
sa2 stat w w -45
sa2 stat ’s CAP -9
sa2 stat ’s w -15
sa2 statement . $ -14
sa2 story . $ -14
sa2 strategy . $ -34
sa2 suggest that CAP 25
sa2 suggest that the 6
sa2 support CAP , 48
sa2 support CAP . 46
sa2 support CAP CAP 13
sa2 support CAP and -24
sa2 support a w 51
sa2 support the CAP -22
sa2 support the w 8
sa2 support w -s 52
sa2 support w w 10
sa2 supporter , w -57
sa2 supporter . $ -11
sa2 supporter in CAP -30
sa2 tak NUM -s -21
sa2 tak on CAP 27
sa2 tak the w 25
sa2 tak w -s 6
sa2 tak w . -39
sa2 tak w of -90
sa2 talk the w 43
sa2 tell -s that -14
sa2 tell CAP , -48
sa2 tell CAP CAP 34
sa2 tell CAP that 50
sa2 tell CAP w -39
sa2 tell a w -30
sa2 tell the CAP 26
sa2 tell the w 32
sa2 ther . $ -18
sa2 ther a w -31
sa2 ther are -s 33
sa2 ther are w -11
sa2 ther w w 25
sa2 ther was a -27
sa2 ther was no 20
sa2 ther were w -18
sa2 think CAP CAP -69
sa2 think the w -18
sa2 threaten to w 8
sa2 trad . $ -11
sa2 try w -s -112
sa2 try w CAP -35
sa2 try w a -16
sa2 try w his -12
sa2 try w the 7
sa2 try w w -31
sa2 turn the w 13
sa2 tweet . $ 30
sa2 tweet / > -16
sa2 tweet > . -15
sa2 tweet _ w -26
sa2 tweet w = -22
sa2 understand the w 31
sa2 urg the w 34
sa2 used w w 68
sa2 very w . -44
sa2 very w w -14
sa2 vot . $ -12
sa2 vot CAP , 15
sa2 vot CAP . -11
sa2 vot CAP CAP 10
sa2 vot a w 21
sa2 vot the CAP -35
sa2 vot the w -6
sa2 vot to w 20
sa2 vow to w 13
sa2 want a w 35
sa2 want to be -59
sa2 want to w 11
sa2 writ , " -33
sa2 writ . $ 32
sa2 writ CAP CAP 34
sa2 writ in a 48
sf abl base -18
sf accept base 8
sf accept ed -50
sf accept ing -11
sf accord base -151
sf accord ing 28
sf account base -27
sf account s 13
sf accus ing 19
sf accus s -54
sf accusation s 10
sf acknowledg base 8
sf acknowledg ed 13
sf acknowledg ing 16
sf add base -76
sf add ed -9
sf add ing 17
sf add s -19
sf address base -9
sf address ed -32
sf address ing -17
sf address s 12
sf admit base 44
sf admit ed -24
sf adopt ed -13
sf advic base 13
sf adviz ed -43
sf adviz ing 53
sf advocat base 11
sf advocat s -19
sf agre base -26
sf agre ed 10
sf agre s -11
sf aim base -12
sf aim ed 9
sf air base 21
sf air ed -7
sf air ing -84
sf align ed -46
sf alleg ed -27
sf allegation s -11
sf allow ing -63
sf allow s 8
sf anger base -12
sf anger ed 64
sf announc base 8
sf announc ed 16
sf announc ing 9
sf announcement base 17
sf answer base -19
sf answer ed 39
sf answer s -28
sf anxiety base 21
sf appeal base -22
sf appeal s 12
sf appear ed -27
sf appear ing -105
sf appear s 27
sf applaud ed -60
sf appoint ed -29
sf approv ed 37
sf argu base 24
sf argu ed 10
sf argu ing 19
sf argument base -10
sf argument s 40
sf ask base -8
sf ask ed 5
sf ask ing 19
sf ask s 19
sf assert ed 13
sf assertion base 88
sf assessment base -44
sf assur ed 25
sf attack base -29
sf attack ed 82
sf attack ing 23
sf attack s -12
sf attempt base -32
sf attempt ed -29
sf attempt s 16
sf attract base -28
sf attract ed -17
sf attribut ed -31
sf authoriz ed 11
sf avoid base -29
sf awar base 7
sf back base -33
sf back ed 27
sf back ing 73
sf ban base -14
sf becam base -13
sf becom base -10
sf becom ing -55
sf becom s -40
sf begin base -23
sf begin ed -30
sf begin ing -27
sf believ base 30
sf believ ed -118
sf believ s 21
sf better base -20
sf bitter base 18
sf blam base -36
sf blam ed -40
sf blast ed 35
sf block base -40
sf block ed 16
sf block ing -36
sf boast ed 14
sf break base -23
sf break ing -31
sf bring ed -35
sf bring ing -6
sf bring s -50
sf call base -6
sf call ed -12
sf call ing 21
sf call s 29
sf captur base -33
sf captur ed -37
sf car s 9
sf careful base -28
sf carry base -32
sf carry ed -22
sf carry ing 31
sf cast base 42
sf cast ing -125
sf celebrat ed 50
sf celebrat ing -14
sf certain base -5
sf challeng base -29
sf challeng ed 65
sf challeng ing 18
sf challeng s -29
sf champion base -71
sf charg base -17
sf charg ed 39
sf charg s -40
sf cheer base 105
sf cheer ed -18
sf cheer ing -24
sf cheer s -43
sf choos ed -32
sf choos ing -12
sf cit ed -10
sf cit ing 50
sf claim ed 68
sf claim ing 16
sf claim s -18
sf com base -6
sf com ing -40
sf com s -54
sf comment s -29
sf commit ed -50
sf compar ed 7
sf complain ed 68
sf complaint base -15
sf complaint s 56
sf conced ed 61
sf concern base 7
sf concern ed 8
sf concern ing -127
sf concern s 14
sf conclud ed -8
sf condemn ed 143
sf confident base -6
sf confirm ed 7
sf confront base -17
sf consensus s 18
sf consider base -44
sf consider ed -12
sf consider ing 23
sf contention base 13
sf continu base -13
sf continu ed 12
sf continu ing -7
sf continu s -39
sf contrast base -38
sf controversial base -13
sf conversation base 25
sf conversation s -47
sf convinc base 96
sf count base -69
sf count ed -6
sf count ing -14
sf counter base 19
sf cover base -12
sf cover ed 25
sf cover ing -74
sf creat base -42
sf creat ed -62
sf creat ing 36
sf credit base -58
sf critical base -15
sf criticism base 15
sf criticiz base -10
sf cut base -22
sf cut ing -15
sf debat base -14
sf debat s -37
sf decid ed -34
sf decision base -9
sf decision s 8
sf declar ed -20
sf declar ing 34
sf declin base -74
sf declin ed 33
sf dedicat ed -59
sf deem ed -25
sf deep base 8
sf defend base -61
sf defend ed 109
sf defend ing 15
sf deliver base -35
sf deliver ed -36
sf deliver ing 84
sf demand base 22
sf demand ed -42
sf demand ing 13
sf demand s 33
sf demonstrat ed -90
sf denounc ed 7
sf denounc ing 17
sf deny ed 58
sf describ base -69
sf describ ed 15
sf describ ing 26
sf design ed -18
sf desir base 27
sf detail base -91
sf detail ed -18
sf detail s -31
sf determin base -25
sf determin ed -30
sf devot ed -34
sf direct base -27
sf direct ed -19
sf disclos ed -13
sf disclosur base 65
sf discover ed -60
sf discuss base 47
sf discuss ed 11
sf discuss ing -23
sf distanc base -53
sf divid base -38
sf document s -57
sf doubl base -45
sf doubt base 8
sf draw base 14
sf draw ed -43
sf draw ing -37
sf earn base -29
sf earn ed -31
sf earn ing -46
sf echo ed 60
sf elect ed -57
sf embrac base -14
sf embrac ed -45
sf embrac ing 5
sf emerg ing -51
sf emphasiz s -91
sf encourag base 14
sf encourag ed 106
sf encourag ing -66
sf end base -15
sf end ed -52
sf end ing -17
sf end s -19
sf endors base -26
sf endors ed 41
sf endors ing -39
sf endorsement base 9
sf endorsement s -14
sf engag ed -23
sf enjoy ed -50
sf expand base -14
sf expand ed -29
sf expand ing -7
sf expect base 32
sf expect ed -6
sf expect ing 72
sf expect s -45
sf experienc base -18
sf experienc ed -28
sf explain base -20
sf explain ed 28
sf explain ing 11
sf express base 28
sf express ed 13
sf eye s 42
sf fact base -16
sf fact s -45
sf fail base -83
sf fail ed -22
sf fail ing -38
sf fals base 33
sf far base -12
sf favor base 7
sf favor ed 5
sf favor s -12
sf fear base 40
sf fear s -23
sf featur ed 15
sf featur s 32
sf feel base 41
sf feel ed -35
sf feel ing 11
sf feel s -101
sf fight base -24
sf fight ing 7
sf figur base -12
sf figur s -34
sf fil base -82
sf fil ed -36
sf fil ing 8
sf find base -35
sf find ed -21
sf find ing -39
sf find s 74
sf fir base -81
sf focus ed -19
sf focus ing -25
sf focus s -15
sf follow base -21
sf follow ed -37
sf follow ing -59
sf follow s 61
sf forward base -44
sf full base -12
sf giv base -33
sf giv ed -33
sf giv ing -5
sf go base -26
sf go ed -10
sf go ing -23
sf go s 30
sf goal base 29
sf goal s -63
sf grant ed -19
sf grow base -25
sf grow ing -11
sf happy base -9
sf harsh base 14
sf hear base -13
sf hear ed -43
sf high base -19
sf highlight ed 55
sf hir base -40
sf hir ed 8
sf hir ing -24
sf hit base 5
sf hit ing 6
sf hold base -20
sf hold ed -43
sf hold ing -25
sf hold s 15
sf hop base -23
sf hop ed -30
sf hop ing 42
sf hop s 45
sf hopeful base 28
sf hopeful s -47
sf idea base 15
sf idea s -25
sf identify base 34
sf identify ed -11
sf ignor base 75
sf ignor ed -54
sf includ base -28
sf includ ing -49
sf includ s 52
sf indicat ed -50
sf insist base 16
sf insist ed -6
sf intend ed -12
sf intens base 16
sf interest base 18
sf interest ing -77
sf interest s -56
sf introduc ed -79
sf investigat base -41
sf invit ed -11
sf issu base -20
sf issu ed 54
sf issu s -31
sf it base -20
sf join base -36
sf join ed -19
sf join ing -14
sf jok ed 71
sf judg base -8
sf judg s -43
sf keep base -11
sf keep ed -73
sf know ed -24
sf know ing 20
sf know s 67
sf launch ed -64
sf launch ing 21
sf lay base -122
sf lay ed -71
sf lay ing 52
sf lean ing -52
sf learn base -9
sf leav base 24
sf leav ed -32
sf leav ing -58
sf leav s -62
sf less base -18
sf let base -45
sf lin base -17
sf lin s -49
sf link base -48
sf link ed -75
sf list base -46
sf list ed 30
sf list s 76
sf littl base -16
sf lobby ing -23
sf look base 21
sf look ed -66
sf look s -32
sf lov base -27
sf maintain ed -63
sf mak base -14
sf mak ed -17
sf mak ing -15
sf manag ed -62
sf manag ing -50
sf mandat base -62
sf mark base 18
sf mark ed -13
sf mean base 22
sf mean ed -20
sf mean ing -55
sf mean s -61
sf mention base 8
sf mention ed -29
sf messag base 6
sf messag s -49
sf met base -21
sf mind base 49
sf mind s -64
sf mock ed 12
sf mock ing -44
sf mov base -27
sf mov ed -31
sf mov s -55
sf movement base -12
sf nam base -33
sf nam ed 89
sf nam ing 39
sf nam s -53
sf need ed -26
sf need s -38
sf negotiat ing -74
sf nervous s -5
sf nominat base -39
sf nominat ed 55
sf nominat ing -16
sf not base -76
sf not ed 34
sf not ing 44
sf not s -12
sf nothing ing -26
sf obvious s 15
sf offer ed 20
sf offer s -43
sf ongo ing 6
sf open base -17
sf open ed -25
sf open ing -48
sf opponent base 10
sf opponent s -67
sf oppos base 27
sf oppos ed 6
sf oppos ing -29
sf oppos s -32
sf opposition base -5
sf order base -62
sf order ed 84
sf overwhelm ing 19
sf pass base -78
sf pass ed 23
sf pass ing 43
sf pay base -11
sf pay ing -43
sf perceiv ed -24
sf personal base -20
sf persuad base 27
sf pick base -62
sf pick ed 16
sf pitch base -63
sf plan base -28
sf plan ed -36
sf plan ing 23
sf plan s 7
sf play base -20
sf play ed -6
sf play ing -39
sf play s -70
sf plead ed 13
sf pledg base -24
sf pledg ed -24
sf point base -21
sf point ed 39
sf point ing 37
sf point s -12
sf pois ed -12
sf portray ed 44
sf position base -22
sf position ed -10
sf position s -28
sf post base -46
sf post ed 42
sf post s 58
sf praiz base -23
sf praiz ed 16
sf predict ed 11
sf prefer base -7
sf prefer ed -44
sf present base -55
sf present ed 47
sf press base -52
sf press ed 31
sf pressur base -22
sf priority base 51
sf priority s -55
sf project base -51
sf project ed 93
sf project s -10
sf promiz base -25
sf promiz ed 61
sf promiz ing 51
sf promiz s -24
sf promot base 46
sf promot ing -16
sf prompt ed -37
sf propos ed -6
sf propos ing 55
sf proposal base -10
sf protest base -27
sf protest s -30
sf prov base -14
sf prov ed -54
sf provid base 8
sf provid ing -56
sf provid s -102
sf publish ed -44
sf pursu base 49
sf pursu ing -9
sf push base -48
sf push ed 5
sf push ing 25
sf put base 9
sf put ing -100
sf put s 10
sf question base -11
sf question ed 96
sf question ing 65
sf question s -23
sf quick base -6
sf rais base -27
sf rais ed 12
sf rais ing -36
sf rattl ed 48
sf reach base -12
sf reach ed -20
sf reach ing -57
sf read base 17
sf read ing -60
sf read s 44
sf ready base -15
sf reason base 13
sf reason s -67
sf recall ed 21
sf recall ing 14
sf receiv base -16
sf receiv ed -39
sf receiv ing -8
sf recogniz base -19
sf recogniz ed -39
sf recommend ed -6
sf refer ed -37
sf refer ing -17
sf referenc base -6
sf reflect base -15
sf reflect ed -32
sf reflect ing 7
sf reflect s -16
sf refus base -59
sf refus ed -5
sf refus ing 8
sf refusal base -12
sf regard ing -81
sf reiterat ed 36
sf reject base -31
sf reject ed 50
sf rejection base 67
sf releas base -22
sf releas ed 7
sf remain base 27
sf remain ed -24
sf remain ing -49
sf remain s -43
sf remark base -12
sf remark s -29
sf remember base 41
sf remind ed 75
sf repeat ed -20
sf reply ed 28
sf report base -60
sf report ed 62
sf report ing -55
sf report s -31
sf represent base 64
sf represent ed -47
sf represent ing -73
sf represent s -31
sf request base -23
sf request ed 90
sf request s -13
sf requir base 7
sf requir ed -11
sf requir ing -25
sf requir s -9
sf respond base -11
sf respond ed 36
sf respond ing -90
sf respons base -14
sf return ed -31
sf return ing -91
sf return s -42
sf reveal base 25
sf reveal ed -12
sf revers ed -24
sf roll base -36
sf roll ed 15
sf rul base -20
sf rul ed 91
sf rul s -40
sf run base -13
sf run ed -16
sf run ing -26
sf run s -55
sf satisfy ed -20
sf say base 12
sf say ed 16
sf say ing -39
sf say s 39
sf scar ed 10
sf see base 10
sf see ed -39
sf see ing -71
sf see s 57
sf seek base -37
sf seek ed -13
sf seek s 25
sf seem base -27
sf seem ed 8
sf seem s 30
sf seiz ed -87
sf self-describ ed 18
sf send base -37
sf send ed -6
sf send ing -78
sf sens base -25
sf sentenc base -57
sf sentiment base 24
sf set ing -26
sf shar base 8
sf shar ed 11
sf shift base -45
sf shift ed -41
sf shift ing -14
sf shift s 42
sf shoot base 38
sf shoot ing -47
sf show base -8
sf show ed -20
sf sid base -38
sf sid s -22
sf sign base -20
sf sign ed 20
sf sign s -36
sf signal base -66
sf singl base -38
sf skeptical base -7
sf slam ed -56
sf sound base -82
sf sound ed 86
sf speak base 13
sf speak ing -33
sf speak s 19
sf speculation base 42
sf spent base -20
sf split base -11
sf spot base -47
sf stand base 15
sf stand ed -45
sf stand ing -11
sf stand s 22
sf start base -53
sf start ed -18
sf start s 60
sf stat base -26
sf stat ed 176
sf stat ing 183
sf stat s -29
sf statement s -28
sf step base -6
sf step ed -34
sf step s -5
sf stop base -14
sf stop ing -53
sf stop s -48
sf story base -59
sf story s 59
sf stress ed 44
sf strong base -9
sf struck base -12
sf struggl base -51
sf struggl ed -25
sf struggl ing -9
sf struggl s -20
sf stuck base -31
sf suggest base 38
sf suggest ed 15
sf suggest ing 15
sf suggest s -50
sf support ed 44
sf support ing 33
sf support s 41
sf supporter base 69
sf supporter s -31
sf sur base 14
sf surpriz base 21
sf surpriz ed -25
sf surpriz ing -11
sf tak base -27
sf tak ed -26
sf tak ing -6
sf tak s 8
sf talk base -41
sf talk ed 55
sf talk ing 13
sf talk s 7
sf target ed -21
sf target ing -38
sf target s -18
sf tell ing -22
sf tell s 90
sf tend base -14
sf tend s -38
sf thank s -104
sf ther base -21
sf think base 32
sf think ed -58
sf think ing -23
sf think s 57
sf threaten ed -13
sf tie base -64
sf titl base -68
sf titl ed 70
sf touch base -38
sf touch ed 7
sf trad base -25
sf trad ed -14
sf trad ing -9
sf troubl base -78
sf trust ed 6
sf try ed -26
sf try ing -12
sf turn base -18
sf turn ed -21
sf turn ing -88
sf turn s 8
sf tweet base -27
sf tweet ed 65
sf tweet ing 124
sf tweet s -107
sf understand base -7
sf understand ed 8
sf understand ing -5
sf understand s -22
sf upset base 29
sf urg ed 58
sf urg ing -38
sf used ed -25
sf using ing -18
sf very base -15
sf view base 37
sf voic base -49
sf voic ed 114
sf vot base -23
sf vot ed 60
sf vot ing -9
sf vot s -31
sf vow ed 57
sf walk ed -6
sf want base 7
sf want ed -7
sf want s -12
sf warn ed 24
sf warn ing -26
sf watch base -47
sf watch ed 26
sf watch ing 9
sf wav base -26
sf welcom base -19
sf welcom ed 18
sf withdraw base 38
sf witness base 50
sf word base -8
sf word s -19
sf worry base 39
sf worry ed 10
sf worry s -16
sf writ base -21
sf writ ed 10
sf writ ing -56
sf writ s -15
sf zero base -90
sg accept  32
sg accept +to -26
sg accord  13
sg account  -18
sg accus  14
sg accusation  7
sg acknowledg  34
sg acknowledg +to -69
sg add  11
sg address  -38
sg address +to 57
sg admit  69
sg adviz  74
sg advocat  -12
sg agre  18
sg aim  6
sg air  -42
sg allow  15
sg allow +to 19
sg anger  14
sg angry  27
sg announc  12
sg announcement  -20
sg answer  41
sg answer +to 27
sg anxiety  -13
sg apologiz  10
sg appeal  -20
sg appear +to -70
sg applaud  -49
sg appoint  -20
sg approv  -108
sg argu  39
sg argument  10
sg ask +to -50
sg ask +was 97
sg assert  35
sg assertion  27
sg assum  -18
sg assur  58
sg attack  -12
sg attack +to 58
sg attempt  -8
sg attract +to -25
sg avoid  10
sg avoid +to 10
sg back  -6
sg back +to 17
sg ban  -16
sg ban +to 22
sg becam  -36
sg becom  -30
sg becom +have 35
sg becom +to 13
sg becom +will -37
sg begin  -14
sg begin +to 38
sg believ  6
sg best  -26
sg better  -30
sg blam  40
sg blast  24
sg block  -12
sg block +to -25
sg boast  36
sg boo  -100
sg break  -12
sg break +to -33
sg bring  -46
sg bring +would -41
sg broad  26
sg broadcast  -37
sg call +has 49
sg call +is 25
sg call +to 29
sg captur  29
sg car  -21
sg carry  -30
sg carry +to -14
sg cast  36
sg cast +to 14
sg caution  13
sg celebrat  -61
sg certain  -29
sg challeng  13
sg champion  -72
sg chant  70
sg choos  -21
sg cit  13
sg clear  -42
sg coin  -26
sg com  -32
sg com +has 70
sg com +have 45
sg com +to 12
sg com +will 77
sg comment +to -42
sg commit  -94
sg compar  7
sg complain  11
sg complaint  28
sg conced  38
sg concern  11
sg conclud  35
sg confirm  35
sg consensus  31
sg consider  14
sg contention  -8
sg continu  7
sg continu +to -13
sg continu +will -39
sg contrast  -33
sg controversial  10
sg convinc  -56
sg count  -11
sg counter  9
sg counter +to 48
sg cover  -34
sg creat  -65
sg creat +to -30
sg credit  15
sg critical  -72
sg criticism  -6
sg cry  37
sg cut  -20
sg cut +to -25
sg debat  -17
sg decid  22
sg decision  -13
sg declar  -17
sg deep  21
sg defend  17
sg defend +to 25
sg deliver  -7
sg deliver +to 5
sg demand  -7
sg demonstrat +to -78
sg denounc  38
sg describ  42
sg describ +to -102
sg desir  21
sg determin +to -16
sg devot  -23
sg direct  -12
sg disagre  -49
sg disagreement  33
sg disclosur  11
sg discuss  39
sg discuss +to -23
sg dismiss  99
sg display  15
sg disput  -52
sg distanc  -14
sg divid  -59
sg document  -11
sg doubl  -48
sg doubt  16
sg draw  -44
sg draw +to -72
sg earn  -46
sg echo  -53
sg elect  25
sg elect +was -43
sg embrac  -8
sg embrac +to -88
sg emerg  -6
sg emerg +has -13
sg emphasiz  10
sg encourag  25
sg end  -19
sg end +to -25
sg endors  20
sg endors +has -22
sg endors +to 36
sg engag  -48
sg enjoy  -33
sg establish  59
sg estimat  31
sg expand  -41
sg expand +to 31
sg expect +are 24
sg expect +is 49
sg experienc  -9
sg explain  26
sg explain +to -25
sg expos  -12
sg express  9
sg eye  -16
sg fact  -20
sg fail  -19
sg fals  16
sg far  -39
sg far +is -66
sg far +so -27
sg fault  -76
sg favorit  -8
sg fear  21
sg featur  -22
sg feel  -19
sg fight +to -28
sg figur  -22
sg fil  -18
sg find  42
sg find +to -47
sg fir  17
sg focus  -12
sg focus +to 63
sg follow  -26
sg follow +to -15
sg forward  -11
sg fre  -41
sg full  -29
sg giv  -13
sg giv +has 8
sg giv +to -28
sg go +has 39
sg go +is -73
sg go +to -32
sg go +would -28
sg grant  -44
sg grow  -33
sg grow +to -20
sg hard  9
sg harsh  -22
sg hear  -45
sg hear +to -31
sg high  -38
sg highlight  -60
sg hint  -18
sg hir  -11
sg hit  -14
sg hold  -5
sg hold +to 27
sg hold +was -57
sg hop  13
sg hopeful  -76
sg idea  -9
sg identify  39
sg ignor  12
sg imply  78
sg impos  11
sg includ  -25
sg includ +to -23
sg indicat  29
sg insist  46
sg intend  -37
sg intens  -19
sg investigat +to -35
sg invit  -13
sg invok  -38
sg issu  -22
sg it  -18
sg join  -29
sg join +to -24
sg jok  -13
sg judg  -39
sg keep  -27
sg keep +to -34
sg knock  -28
sg know  -19
sg know +also -46
sg know +to -77
sg label  -44
sg lament  20
sg launch  -31
sg lay  56
sg lean  14
sg leav  -18
sg leav +to -23
sg less  -35
sg let  -18
sg let +to -32
sg lin  -27
sg link  17
sg list  24
sg littl  -23
sg lobby  -7
sg look  -26
sg look +are 102
sg look +is 68
sg look +to 38
sg lov  -9
sg maintain  -9
sg mak  -19
sg mak +could -38
sg mak +had 13
sg mak +has -45
sg mak +have -14
sg mak +is -50
sg mak +to -12
sg mak +would 12
sg manag  -34
sg mandat  5
sg mark  -38
sg mean  -20
sg mention  -20
sg messag  -12
sg met  -52
sg mind  25
sg mock  32
sg mov  -17
sg mov +to -22
sg movement  -15
sg nam  -15
sg need  -8
sg need +would -53
sg negativ  -16
sg nominat  -36
sg nothing  -75
sg notic  14
sg offer  -24
sg offer +to -58
sg ongo  36
sg opponent  -26
sg oppos +ly -8
sg order  -18
sg outlin  8
sg overwhelm  32
sg paint  11
sg pass  -23
sg pass +to -46
sg pay  -43
sg perceiv  -40
sg personal  -39
sg persuad +to 48
sg pick  -28
sg pick +to 26
sg plan  -10
sg play  -44
sg play +to -22
sg pledg  -10
sg pledg +has+ly -40
sg point  -11
sg portray  -18
sg position  -21
sg post  13
sg praiz  24
sg predict  49
sg prediction  12
sg prefer  59
sg present  -14
sg press  -7
sg press +to -40
sg pressur  -52
sg project  -7
sg promiz  11
sg promot  26
sg prompt  -22
sg propos  7
sg proposal  -18
sg protest  -11
sg prov  -60
sg provid  15
sg provid +to -29
sg publish  15
sg pursu  16
sg pursu +to -41
sg push +to -75
sg put  34
sg put +to -39
sg question +to 9
sg quot  22
sg rail  20
sg rais  19
sg rais +has 37
sg rais +to -34
sg rang  10
sg reach  -32
sg reach +to -27
sg react  -10
sg read  49
sg ready  -19
sg reason  -5
sg recall  14
sg receiv  -33
sg recommend  -12
sg recount  23
sg refer  -6
sg referenc  -17
sg reflect  -15
sg refus  5
sg refusal  -12
sg regard  -64
sg reiterat  26
sg reject  15
sg releas  -42
sg releas +to -43
sg rely  -42
sg remain  -30
sg remain +to -29
sg remark  18
sg remember  39
sg remind  -41
sg repeat  11
sg reply  -13
sg report  -19
sg represent  -54
sg request  -23
sg requir  -34
sg requir +would -50
sg respond  32
sg respond +did+not 10
sg respons  -10
sg return  -19
sg reveal  51
sg revelation  -18
sg revers  -76
sg roll  -77
sg rul  -17
sg run  -20
sg run +is -29
sg run +to -20
sg say  16
sg say +also 50
sg say +had -68
sg say +has 22
sg say +have -28
sg say +ly 38
sg say +to -83
sg scar  -46
sg scrambl  -17
sg see +has -125
sg see +is 30
sg see +to -85
sg seem  -9
sg seiz  -80
sg self-describ  18
sg send  -8
sg send +to -19
sg sens  21
sg sentenc  -23
sg sentiment  8
sg set  -28
sg set +is 36
sg set +was -82
sg sharp  27
sg shift  28
sg shock  -66
sg shoot  8
sg shout  -18
sg show  -8
sg show +to -28
sg sid  -24
sg sign +to -47
sg signal  -17
sg singl  -13
sg slam  -10
sg so-call  6
sg sound  22
sg speak  13
sg speak +to -19
sg speculation  42
sg spent  6
sg spent +has -45
sg split  -22
sg spot  -16
sg stanc  -38
sg stand  -49
sg stand +to -55
sg start  -47
sg stat  -17
sg stat +to 83
sg statement  -12
sg step  -54
sg stop  -23
sg stop +to -37
sg story  -22
sg strategy  -11
sg stress  11
sg strong  -16
sg struck  -14
sg struggl  -6
sg struggl +has -110
sg suggestion  -15
sg support +to -53
sg support +would -6
sg supporter  -16
sg sur  -11
sg surpriz  18
sg suspect  -11
sg tak  -24
sg tak +has 32
sg tak +is -76
sg tak +will -12
sg talk  -17
sg talk +to -37
sg target  -9
sg tell  21
sg tell +to -12
sg testify  -84
sg thank  12
sg ther  -16
sg ther +then -37
sg think  -9
sg threaten  18
sg tie  23
sg titl  -25
sg tout  79
sg trad  -19
sg troubl  -19
sg trust  -27
sg try  26
sg try +is -11
sg try +to -44
sg turn  14
sg turn +has -95
sg turn +to -36
sg tweet  -9
sg underscor  -24
sg understand  -38
sg understand +to -15
sg upset  -136
sg used  8
sg using  -26
sg very  -54
sg voic  -36
sg vot  -22
sg vot +ly -85
sg vot +to -15
sg vot +would 126
sg vow  15
sg walk  -97
sg want +did+not 8
sg watch  -20
sg watch +to -27
sg wav  -14
sg welcom  -13
sg wish  -15
sg witness  -75
sg wonder  -42
sg word  -8
sg worry  -7
sg writ  15
sg zero  6
sl abl -s -18
sl abl CAP -16
sl accept CAP -60
sl accept w -28
sl accord " -15
sl accord , 11
sl accord ^ 35
sl account CAP -32
sl account w -37
sl accus , -48
sl accus CAP 29
sl accus and 12
sl acknowledg w -19
sl add " 43
sl add CAP 30
sl add he -11
sl add she 42
sl address -s -93
sl address CAP 17
sl address w -36
sl advocat w -76
sl agre -s 68
sl agre CAP -16
sl agre w 26
sl aim w -30
sl air the 43
sl air w 8
sl allow -s 15
sl allow that 20
sl allow which 30
sl anger w 36
sl announc CAP -5
sl announc w 27
sl answer w -5
sl appeal w 54
sl appear , -38
sl appear -s 27
sl appear CAP -22
sl appear it -17
sl appear w 23
sl argu , 70
sl argu -s -56
sl argu CAP 30
sl argument w -17
sl ask -s -7
sl ask ^ 26
sl ask and 26
sl ask he 8
sl ask w 55
sl ask when 16
sl assur CAP -27
sl attack 's 102
sl attack , 19
sl attack -ed -11
sl attack -ing 24
sl attack -s 35
sl attack CAP -39
sl attack NUM -49
sl attack his 97
sl attack the -28
sl attack w -17
sl attempt an 19
sl attempt w -21
sl attract w -87
sl avoid w -44
sl back -ed 8
sl back -ing -19
sl back -s -22
sl back CAP 48
sl back ^ -32
sl back he 63
sl back the 57
sl back w -24
sl back who -21
sl ban -ed -18
sl ban a -34
sl ban w -12
sl becam CAP -59
sl becam w -49
sl becom , -68
sl becom -s -89
sl becom CAP -8
sl becom he -29
sl begin -s -48
sl begin CAP 15
sl begin and 13
sl begin that -26
sl begin the -19
sl begin w -48
sl believ -s 68
sl believ CAP 30
sl believ he -55
sl believ they 45
sl believ w 7
sl best the -10
sl better -s 20
sl better a -21
sl better w -27
sl blast CAP 33
sl block w -55
sl break w -44
sl bring , -68
sl bring -ing -17
sl bring -s -24
sl bring CAP 49
sl bring w 26
sl call , 40
sl call -s 25
sl call CAP 34
sl call and 75
sl call he 16
sl call his -98
sl call she 13
sl call the 28
sl call w -51
sl call who -23
sl captur CAP -39
sl car w -34
sl carry CAP -73
sl carry w -9
sl cast -s -45
sl cast CAP 22
sl cast w 9
sl celebrat CAP -98
sl challeng -s 62
sl challeng CAP -22
sl challeng the -65
sl challeng w -42
sl charg in -42
sl charg w 11
sl cheer w -10
sl choos CAP 9
sl choos w -22
sl cit , 100
sl cit CAP 39
sl claim 's -12
sl claim , -44
sl claim CAP -22
sl clear a 22
sl clear it -87
sl clear w -68
sl com , 11
sl com -s -75
sl com . -21
sl com CAP 23
sl com ^ -46
sl com it -40
sl com that -45
sl com the -15
sl com who 24
sl comment 's -80
sl comment -ed -29
sl comment for -17
sl comment his -46
sl comment the -34
sl comment ’s 11
sl compar , -27
sl compar w -104
sl concern -ed -21
sl concern -ing -20
sl conclud CAP 86
sl confirm CAP 99
sl confirm w 45
sl consider -s 71
sl consider CAP -24
sl consider he -64
sl consider w 46
sl continu , -101
sl continu CAP -15
sl continu he 33
sl continu she 8
sl continu w -18
sl contrast by -33
sl contrast in -28
sl contrast w -14
sl conversation the -8
sl conversation w -17
sl count -s -30
sl count w 6
sl cover w -23
sl creat -s -47
sl creat CAP 41
sl creat w -50
sl credit w -34
sl criticism -ed 94
sl criticism the 43
sl criticism w -24
sl criticiz , 81
sl criticiz CAP 42
sl criticiz w 51
sl cut -s -44
sl cut CAP -73
sl debat 's 12
sl debat -ed -39
sl debat -ing 38
sl debat CAP -47
sl debat a 83
sl debat the -21
sl debat w -18
sl debat ’s -53
sl decision 's -18
sl decision her 40
sl decision his -43
sl decision the -10
sl decision w 21
sl decision ’s 25
sl declar CAP 12
sl declin , 96
sl declin -s -44
sl declin CAP 53
sl declin w 29
sl defend CAP -41
sl defend w -47
sl deliver , 37
sl deliver CAP 18
sl deliver w -6
sl demand CAP -7
sl demand w 12
sl describ , -61
sl describ -s 48
sl describ CAP 20
sl describ he 70
sl describ w -43
sl detail w -53
sl determin w -7
sl direct w -54
sl discuss CAP -36
sl discuss w 5
sl discussion w -10
sl divid w -15
sl document the -52
sl document w -5
sl doubl by -17
sl draw , 25
sl draw CAP 18
sl draw that -83
sl draw w 74
sl earn , -52
sl earn CAP -58
sl elect if -14
sl embrac CAP -7
sl embrac w 50
sl emerg CAP -50
sl emerg w -92
sl encourag w 24
sl end -s -39
sl end CAP -16
sl end w -15
sl endors , 56
sl endors CAP 10
sl endors w -44
sl endors who -84
sl endorsement an -34
sl endorsement the 42
sl endorsement w -60
sl endorsement ’s -65
sl enjoy CAP -69
sl estimat CAP -97
sl expand -s -69
sl expand w -41
sl expect CAP -32
sl expect he -123
sl expect w -22
sl experienc w -32
sl explain , -8
sl express CAP 52
sl fact in 12
sl fact the -26
sl fail CAP 35
sl fail w -7
sl far , 40
sl far -ed -33
sl far -s 9
sl far CAP -92
sl far ^ -24
sl far w -9
sl favor in -24
sl featur w -46
sl feel -s 31
sl feel he -107
sl feel w -69
sl fight CAP 12
sl fight the -29
sl fight w -40
sl figur w 12
sl fil CAP 71
sl find -s -23
sl find CAP -31
sl find and -47
sl find he -64
sl find w 45
sl fir CAP 20
sl fir w -17
sl focus -s 13
sl focus CAP -13
sl focus the 58
sl focus w -69
sl follow , -69
sl follow -s -53
sl follow CAP -36
sl follow ^ -52
sl follow that 13
sl follow w -36
sl forward w -31
sl fre w -37
sl full ^ -27
sl full a -39
sl giv , -50
sl giv -s -78
sl giv CAP -17
sl giv ^ -96
sl giv and -53
sl giv he 51
sl giv that -32
sl go , 11
sl go -s -38
sl go CAP -16
sl go and 75
sl go he 23
sl go it -56
sl go that -39
sl go they -51
sl go who -18
sl goal w 20
sl grant w -57
sl grow -s -44
sl grow a -23
sl grow w -50
sl hard it -92
sl hear CAP 61
sl hear a -17
sl hear w -53
sl high a -21
sl high w 22
sl hir w -83
sl hit CAP 11
sl hit w -8
sl hold , -67
sl hold -s 22
sl hold CAP -24
sl hold w -24
sl hold which -72
sl hold who -68
sl hop , -54
sl hop -s 18
sl hop CAP 73
sl hop he -107
sl hop the 90
sl hopeful CAP -52
sl hopeful w -44
sl idea the 10
sl idea w 24
sl includ , -41
sl includ -s -18
sl includ CAP 17
sl includ that -23
sl includ w 23
sl includ which -26
sl includ — -36
sl indicat CAP -27
sl indicat w 71
sl insist -s 12
sl insist CAP 64
sl interest -s -29
sl interest of 78
sl interest the 100
sl interest w -23
sl issu -s -27
sl issu CAP 14
sl issu an -37
sl issu on -44
sl issu other -18
sl issu the -21
sl issu w -9
sl it " -53
sl it , -23
sl it -ed -21
sl it -ing -18
sl it -s -23
sl it CAP -75
sl it ^ -10
sl it about -14
sl it after -48
sl it and -14
sl it as 11
sl it because -35
sl it but -21
sl it for -26
sl it how -15
sl it if -22
sl it of -27
sl it on -20
sl it than -11
sl it that -21
sl it though -7
sl it w -19
sl it what -27
sl it when -12
sl it where -15
sl it whether -16
sl it while 5
sl it — -46
sl join , -56
sl join CAP -33
sl join w 20
sl judg CAP -42
sl judg a -38
sl judg the -38
sl judg w 35
sl keep -s -9
sl keep CAP -49
sl keep he 26
sl keep w -9
sl know -s -8
sl know CAP -7
sl know he -23
sl know i -93
sl know they 15
sl know w -29
sl know we 25
sl know who -10
sl learn CAP 39
sl leav , -97
sl leav -s 19
sl leav CAP -70
sl leav he -77
sl leav that -34
sl leav the 56
sl leav w -62
sl less -s -11
sl less ^ -33
sl less or -17
sl less w -35
sl let ^ 21
sl lin in -30
sl lin the -32
sl lin w -39
sl list a -34
sl list the -65
sl list w -45
sl littl a 9
sl littl w -37
sl lobby CAP 34
sl lobby the -25
sl look -s -29
sl look CAP -21
sl look ^ -55
sl look a 33
sl look he -32
sl look w -62
sl main the -18
sl maintain CAP -9
sl mak , -57
sl mak -ed -28
sl mak -ing 36
sl mak -s -6
sl mak CAP -17
sl mak and 30
sl mak he -15
sl mak it -17
sl mak that -58
sl mak w -17
sl mak which -16
sl mak who 21
sl mark w -32
sl mean , -44
sl mean -s -9
sl mean CAP -127
sl mean it -15
sl mean w -94
sl mention CAP 21
sl mention he 147
sl mention w -5
sl messag a -58
sl messag his -38
sl messag the -42
sl met CAP -81
sl mind their -50
sl mov CAP -71
sl mov a -36
sl mov the -26
sl mov w -17
sl movement CAP 6
sl movement the -36
sl movement w 22
sl nam CAP 9
sl nam by -40
sl nam the 5
sl nam w -40
sl nam ’s -81
sl need -s -21
sl need he -20
sl need she 22
sl need the -18
sl need they -44
sl need w -45
sl need we 41
sl need who -66
sl negativ a 46
sl negativ w -75
sl nominat CAP -30
sl nominat the -48
sl nominat w -44
sl not , 37
sl not CAP 20
sl not he 47
sl not w -8
sl not ’s -48
sl nothing w 7
sl offer , -9
sl offer -s 32
sl offer he 65
sl offer w -11
sl open -s -13
sl open CAP 39
sl open an -29
sl open the -20
sl open w -72
sl opponent CAP -19
sl opponent her -55
sl opponent his 64
sl opponent w -36
sl oppos , 57
sl oppos -s 12
sl oppos CAP 5
sl oppos who 84
sl opposition w 15
sl order in -47
sl order w 50
sl pass -s -31
sl pass w 64
sl pay -s -43
sl pay CAP -27
sl pay w -43
sl personal 's 62
sl personal a -23
sl personal and -35
sl personal his -51
sl pick CAP -78
sl pick w 56
sl plan 's -40
sl plan -ed 56
sl plan -s -23
sl plan CAP 33
sl plan a -58
sl plan he -65
sl plan his -23
sl plan the -14
sl plan w -10
sl plan ’s -22
sl play -s -55
sl play CAP -53
sl play w 15
sl pledg CAP 32
sl pledg NUM -43
sl pledg in -18
sl pledg w 28
sl pledg who -14
sl point , 71
sl point -ing -35
sl point -s 95
sl point CAP 71
sl point NUM -44
sl point a 52
sl point one -50
sl point the -73
sl point this -32
sl point w -17
sl point — -33
sl pois CAP -86
sl position 's -85
sl position his -22
sl position w -9
sl post CAP -62
sl post w 7
sl praiz CAP 15
sl predict w -56
sl press CAP 40
sl press a 25
sl press the -33
sl press w -32
sl pressur w 16
sl priority a 52
sl priority w -32
sl project w -5
sl promiz CAP 52
sl promiz and 9
sl promiz he 16
sl promiz w -67
sl prompt w -56
sl propos CAP 45
sl proposal the -37
sl protest w -44
sl prov CAP -29
sl provid -s -65
sl provid CAP -60
sl provid and -25
sl provid that 12
sl publish w -43
sl push , -38
sl push -s -19
sl push CAP 17
sl push w -45
sl put , -32
sl put -ed -20
sl put -s 56
sl put CAP -8
sl put and -16
sl put w -20
sl question -ed -34
sl question -ing -48
sl question -s 62
sl question CAP -20
sl question a -10
sl question the 17
sl question w -58
sl rais , -29
sl rais -ed -35
sl rais -s -54
sl rais CAP -32
sl rais w -32
sl reach -s 9
sl reach w -69
sl read w 82
sl ready w -38
sl reason the -61
sl reason w -61
sl recall , 58
sl receiv , 7
sl receiv he -69
sl receiv w 19
sl refer , 51
sl reflect , -97
sl reflect w -29
sl refus CAP -56
sl reject CAP -33
sl releas , 21
sl releas -s -28
sl releas CAP 20
sl releas the 18
sl remain -s 27
sl remain CAP -58
sl remain the -15
sl remain w -23
sl remark 's -75
sl remark his -28
sl remark w -73
sl remark ’s -78
sl report , 45
sl report -s 18
sl report CAP 26
sl report a 60
sl report the -56
sl report w 26
sl represent -s -57
sl represent CAP -36
sl represent who -79
sl request a 39
sl request the -35
sl requir -s 47
sl respond , -17
sl respond CAP -9
sl respons in 16
sl respons w -63
sl return -s -38
sl return w -33
sl reveal CAP 22
sl reveal w 12
sl roll -s -72
sl roll CAP -34
sl rul CAP -22
sl rul the -30
sl run , 99
sl run -ed -8
sl run -s -44
sl run CAP -23
sl run he -80
sl run w -35
sl run who -60
sl say " 12
sl say ) 11
sl say , 15
sl say -ed 25
sl say -s 27
sl say CAP 14
sl say DAY -36
sl say NUM 82
sl say and 24
sl say but -40
sl say he 14
sl say i 17
sl say it 33
sl say she 20
sl say that -65
sl say they -15
sl say w 26
sl say who -11
sl say — 111
sl see , -12
sl see -s 68
sl see CAP 29
sl see he -68
sl see she 8
sl see they 107
sl see w -37
sl seek , -15
sl seek he 28
sl seek who -137
sl seem -s -38
sl seem CAP -9
sl seem he 52
sl seem it 11
sl seem that -99
sl seem w 46
sl send -s 11
sl send CAP -25
sl send and -8
sl send w -8
sl sens w 46
sl sentenc w -46
sl set , -104
sl set -s -8
sl set CAP 28
sl shar CAP 13
sl shar w -37
sl shift -s -51
sl shift the 49
sl shift w -34
sl shoot -s -30
sl shoot CAP 104
sl shoot a -23
sl shoot the -16
sl shoot w -40
sl show , -13
sl show -ing -22
sl show -s 46
sl show CAP -28
sl show that 61
sl show the -87
sl show w 15
sl sid CAP -31
sl sid both -33
sl sid other -16
sl sid w -8
sl sign -s 29
sl sign CAP 37
sl sign a 48
sl sign w -25
sl singl a -10
sl slam CAP -39
sl so-call the -12
sl speak , 20
sl speak -ed -61
sl speak CAP -56
sl speak ^ -79
sl speak and -19
sl speak he -30
sl speak w -11
sl speak who 18
sl spent CAP -54
sl spent he -60
sl spot w -58
sl stanc w 38
sl stand , -28
sl stand -s -23
sl stand CAP 50
sl stand w -17
sl start , 42
sl start -s -37
sl start CAP 7
sl start the -17
sl start w -35
sl stat , 73
sl stat -ed -55
sl stat -ing -24
sl stat -s -9
sl stat CAP -17
sl stat NUM -22
sl stat ^ -13
sl stat a -37
sl stat and -41
sl stat five -28
sl stat in -45
sl stat of -22
sl stat other -18
sl stat some -37
sl stat the -22
sl stat those -13
sl stat three -19
sl stat w -13
sl statement a -24
sl statement the -13
sl statement w -20
sl step CAP 16
sl stop w -36
sl story a -48
sl story the 19
sl story w -60
sl strategy w -44
sl strong a -29
sl strong w -51
sl struggl CAP 17
sl struggl w 35
sl suggest , -45
sl suggest -s 62
sl suggest CAP 60
sl suggest he -56
sl suggest w 10
sl support 's -76
sl support , 47
sl support -ed 19
sl support -ing -53
sl support -s -40
sl support CAP 47
sl support and -123
sl support for 112
sl support he -34
sl support in 23
sl support of -22
sl support that -27
sl support the 17
sl support their 46
sl support they -79
sl support who 44
sl support you -150
sl support ’s -67
sl supporter 's -54
sl supporter -ing -39
sl supporter -s 8
sl supporter CAP 14
sl supporter his -15
sl supporter w 39
sl supporter ’s 30
sl sur w 43
sl tak , -12
sl tak -ed -28
sl tak -s -64
sl tak CAP 33
sl tak ^ 13
sl tak and 37
sl tak it -57
sl tak she -103
sl tak that -41
sl tak w -30
sl tak who -45
sl talk , 32
sl talk -s -36
sl talk CAP 9
sl talk the 19
sl talk w -107
sl target w -20
sl tell , 37
sl tell CAP 15
sl tell and -35
sl tell he 15
sl tell she -36
sl tell w -9
sl tend w 74
sl thank , -33
sl ther , -28
sl ther -ed -22
sl ther -s -47
sl ther ^ -7
sl ther if -23
sl ther that -17
sl ther w -8
sl think -s 59
sl think CAP 32
sl think he -56
sl think i -13
sl think she -39
sl think they 11
sl think w 5
sl think who -22
sl think you -74
sl titl w -21
sl trad CAP -53
sl trad on -9
sl trad w -30
sl try , -21
sl try -s -53
sl try he 7
sl try w 16
sl turn , 52
sl turn -s -41
sl turn he 18
sl turn in -40
sl turn it -50
sl turn that 35
sl turn w -37
sl tweet " 5
sl tweet , 99
sl tweet / -15
sl tweet < -20
sl tweet CAP 49
sl tweet a -47
sl tweet w -30
sl understand w -41
sl urg CAP 45
sl used , -12
sl used -s -31
sl used CAP 19
sl used he 17
sl used w -87
sl using , -41
sl using w 54
sl very a -22
sl very the -28
sl very w 19
sl view -s -82
sl view his -7
sl vot , 13
sl vot -ed -39
sl vot -s -21
sl vot NUM 31
sl vot a -35
sl vot he -67
sl vot of 14
sl vot the -34
sl vot their -37
sl vot they -29
sl vot who 15
sl vow CAP -12
sl want -s -27
sl want he 8
sl want she -10
sl want they -15
sl want w 72
sl want who -23
sl warn , 47
sl watch ^ 7
sl watch w -65
sl wav w 20
sl word the 12
sl word w -21
sl worry -s 52
sl worry CAP -8
sl worry w -5
sl writ " 54
sl writ , 8
sl writ CAP 12
sl writ he 13
sl writ she 8
sl writ w -19
sl2 abl base -s w -7
sl2 abl base CAP w -15
sl2 accord ing , -s -17
sl2 accord ing , CAP -11
sl2 accord ing , a 29
sl2 accord ing , an 22
sl2 accord ing , the 23
sl2 accord ing , w -13
sl2 accord ing ^ CAP 27
sl2 accus ed CAP CAP 8
sl2 acknowledg ed CAP that -42
sl2 add ed CAP , 14
sl2 add ed CAP . 23
sl2 add ed he , -26
sl2 add ed he . 27
sl2 add ed he that -9
sl2 add ing , that 19
sl2 agre ed CAP to -17
sl2 appeal base w to 9
sl2 appear ed w to -11
sl2 appear s CAP to 29
sl2 appear s w to -19
sl2 argu ed CAP that 23
sl2 argu ing , that 31
sl2 ask ed CAP CAP 8
sl2 ask ed CAP the 9
sl2 attack s w in -14
sl2 attempt base an w -52
sl2 back base w . -9
sl2 back base w in -33
sl2 back base w the -50
sl2 back base w w -33
sl2 ban base -ed all -7
sl2 ban base a on -30
sl2 ban base w on -33
sl2 becam base CAP the -39
sl2 becom base w w -26
sl2 begin ed CAP -ing -21
sl2 begin ing the of -19
sl2 best base the w 18
sl2 better base a w -22
sl2 call ed , the -35
sl2 call ed CAP CAP -33
sl2 call ed CAP the 90
sl2 call ed w CAP -55
sl2 car base w , -20
sl2 car base w . -8
sl2 car base w and -7
sl2 car base w w -36
sl2 charg base in of -35
sl2 clear base a w 25
sl2 clear base it that -44
sl2 clear base w that -30
sl2 com base . . -14
sl2 com base . / -13
sl2 com base CAP in -13
sl2 com base CAP w 60
sl2 com base w w 30
sl2 com ing the -s -12
sl2 com s w as -49
sl2 comment base for . -22
sl2 compar ed , with -47
sl2 continu s CAP w -98
sl2 contrast base by , -33
sl2 criticiz ed CAP CAP 43
sl2 debat base CAP , -41
sl2 debat base CAP . -34
sl2 debat base the , -16
sl2 debat base the w -41
sl2 debat base w , 33
sl2 declin ed CAP to 8
sl2 declin ed w to 77
sl2 doubl base by -s -17
sl2 end base the of -22
sl2 endors ed CAP CAP 63
sl2 endors ed who CAP -62
sl2 expect ed CAP to 61
sl2 expect ed w to -33
sl2 fact base in , -12
sl2 fact base the that -17
sl2 fail ed w w 34
sl2 far base ^ , -21
sl2 far base w w -30
sl2 find ed CAP that 54
sl2 follow base ^ CAP -35
sl2 follow ed , by -26
sl2 full base ^ CAP -27
sl2 full base the w 7
sl2 go ed CAP w 15
sl2 grow ing a w -22
sl2 hold ed CAP a -80
sl2 idea base the of -6
sl2 idea base the that 8
sl2 includ ing , -ing -79
sl2 includ ing , -s -55
sl2 includ ing , CAP -26
sl2 includ ing , a -98
sl2 includ ing , his -32
sl2 includ ing , the -47
sl2 includ ing , w -47
sl2 interest base w -s -40
sl2 issu base the , -8
sl2 issu base the . -7
sl2 issu base the of 6
sl2 issu s w , -24
sl2 issu s w . -15
sl2 it base , 's -64
sl2 it base , -ed 34
sl2 it base , -s -67
sl2 it base , CAP -38
sl2 it base , has -22
sl2 it base , w 13
sl2 it base -ed . -7
sl2 it base -ed w -19
sl2 it base -ing w -19
sl2 it base -s w -35
sl2 it base ^ -ed -21
sl2 it base ^ -ly -35
sl2 it base ^ -s 11
sl2 it base ^ a -16
sl2 it base ^ has -41
sl2 it base ^ the -31
sl2 it base and -s -36
sl2 it base and w 72
sl2 it base as -s -28
sl2 it base but 's 73
sl2 it base that -ed -14
sl2 it base that would -15
sl2 it base w , -17
sl2 it base w -ed -31
sl2 it base w . -11
sl2 it base w to -23
sl2 it base w w -23
sl2 it base w will -8
sl2 it base w would -13
sl2 it base when -s -29
sl2 it base when w 11
sl2 know ed , CAP -42
sl2 less base -s w 21
sl2 less base w w -26
sl2 list base a of -28
sl2 littl base a w 23
sl2 littl base w w -32
sl2 main base the w -53
sl2 mak base -s w 25
sl2 mak base CAP w -33
sl2 mak base w w 24
sl2 mak ed -s w -38
sl2 mak ed CAP w -39
sl2 mak ed he w -16
sl2 mak ed w w -87
sl2 need ed -s w -54
sl2 need ed the for -11
sl2 need ed the w -19
sl2 need ed w w -47
sl2 not base ’s : -48
sl2 not ed CAP that -13
sl2 not ing , that 34
sl2 order base in to -48
sl2 personal base a w -20
sl2 plan s he to -9
sl2 plan s w to 23
sl2 pledg ed NUM -s -29
sl2 pledg ed in -s -18
sl2 point base — w -33
sl2 point s w , -28
sl2 point s w . -23
sl2 press base CAP w -57
sl2 press base a w -47
sl2 rais base w w -13
sl2 rais ed CAP NUM -34
sl2 refer ing , CAP -16
sl2 refer ing , the 40
sl2 refus ed CAP to -90
sl2 releas base the of 30
sl2 releas ed w DAY -102
sl2 remain ing the -s -10
sl2 report ed CAP , 80
sl2 report ed CAP . 115
sl2 request base a w -91
sl2 run ing w w -33
sl2 say base -s , 99
sl2 say base -s that -30
sl2 say base -s the 30
sl2 say base -s they -23
sl2 say base CAP they -53
sl2 say ed " CAP 7
sl2 say ed " a 36
sl2 say ed " one 27
sl2 say ed " the 36
sl2 say ed " w 29
sl2 say ed , , -14
sl2 say ed , . 31
sl2 say ed , CAP 47
sl2 say ed , DAY -33
sl2 say ed , he 11
sl2 say ed , in 39
sl2 say ed , of -9
sl2 say ed , on 35
sl2 say ed , she 30
sl2 say ed , that 40
sl2 say ed , the 16
sl2 say ed , w 53
sl2 say ed -s , 77
sl2 say ed -s the -25
sl2 say ed CAP , 35
sl2 say ed CAP -s 62
sl2 say ed CAP . 17
sl2 say ed CAP : -7
sl2 say ed CAP CAP 15
sl2 say ed CAP DAY 6
sl2 say ed CAP at -12
sl2 say ed CAP his -30
sl2 say ed CAP in 11
sl2 say ed CAP it 12
sl2 say ed CAP of -12
sl2 say ed CAP on 45
sl2 say ed CAP that 10
sl2 say ed CAP the 26
sl2 say ed CAP they -84
sl2 say ed CAP w 13
sl2 say ed and , -37
sl2 say ed and that 70
sl2 say ed he , 51
sl2 say ed he . 14
sl2 say ed he CAP 47
sl2 say ed he he 14
sl2 say ed he in 39
sl2 say ed he of 28
sl2 say ed he that 57
sl2 say ed he the 43
sl2 say ed he w -31
sl2 say ed she , -11
sl2 say ed she . 25
sl2 say ed w , 53
sl2 say ed w . 37
sl2 say ed w CAP 69
sl2 say ed w he 43
sl2 say ed w it 39
sl2 say ed w that 23
sl2 say ed w the -41
sl2 say ed w they -45
sl2 say ed who he 32
sl2 say ing , , 59
sl2 say ing , he 15
sl2 say ing , that -15
sl2 say ing , the -25
sl2 say s " CAP 24
sl2 say s CAP , 63
sl2 say s CAP . 43
sl2 say s CAP CAP -8
sl2 say s CAP he 28
sl2 say s CAP that 37
sl2 say s CAP the 43
sl2 say s he he -9
sl2 say s w . 84
sl2 seek ed CAP to 8
sl2 seem ed CAP to -37
sl2 shoot ing -s in -5
sl2 show s w CAP 82
sl2 sid base CAP , -24
sl2 start base the of -18
sl2 stat base CAP w -52
sl2 stat base of , -16
sl2 stat base of . -14
sl2 stat base of CAP -16
sl2 stat base the 's -15
sl2 stat base the , -13
sl2 stat base the . -15
sl2 stat base the of -18
sl2 stat base the w -18
sl2 stat base the ’s -12
sl2 stat base w . -22
sl2 stat base w of -27
sl2 stat base w w -18
sl2 stat s w , 45
sl2 stat s w . 23
sl2 statement base a , -13
sl2 statement base a -ed 38
sl2 statement base a -ing -71
sl2 statement base a . -7
sl2 statement base a DAY -19
sl2 statement base a that -52
sl2 strong base a w -18
sl2 suggest ed , that 46
sl2 suggest ed CAP that 22
sl2 support base w . 70
sl2 support base w CAP 31
sl2 support base w among -61
sl2 support base w from 24
sl2 support base w the -6
sl2 support ing CAP CAP 34
sl2 supporter s CAP , 22
sl2 supporter s CAP -ed -24
sl2 supporter s CAP w -74
sl2 tak base w w -22
sl2 tak ed CAP the -83
sl2 tak ed CAP w 17
sl2 tak ed w w -64
sl2 tak s it NUM -34
sl2 tell ed , the 45
sl2 tell ed CAP -s 32
sl2 tell ed CAP CAP 26
sl2 tell ed CAP a 57
sl2 tell ed CAP the 23
sl2 tell ed he CAP -13
sl2 tell ed he the 31
sl2 tell ed w CAP -8
sl2 tell ing , CAP 14
sl2 ther base , are -35
sl2 ther base , w -8
sl2 ther base , was -30
sl2 ther base ^ 's 8
sl2 ther base ^ are -24
sl2 ther base ^ w 12
sl2 ther base ^ was 17
sl2 ther base w was -15
sl2 trad base w -s -20
sl2 try ing -s w -14
sl2 try ing CAP w -15
sl2 try ing w w 32
sl2 tweet base " _ -26
sl2 tweet base / > -15
sl2 tweet base < / -16
sl2 tweet base < w -22
sl2 used ed CAP w -8
sl2 very base a w -21
sl2 very base the w -26
sl2 very base w w 22
sl2 vot base the . -8
sl2 vot base w , -15
sl2 vot base w CAP 36
sl2 want base they to 50
sl2 want s CAP to 29
sl2 want s he to 25
sl2 watch base ^ the -64
sl2 writ ed " CAP 34
sl2 writ ed CAP . 35
sl2 writ ed CAP in 59
sl2 writ ed he . -23
sl2 writ ed she . 24
sl2 writ ed w . 55
sn abl to -18
sn accept the 30
sn accord to 28
sn account , -30
sn account . -20
sn account for -67
sn account of 35
sn accus him 20
sn accus of -71
sn accus the 7
sn accusation that -20
sn acknowledg that 7
sn add , 29
sn add . 44
sn add : 51
sn add that 18
sn add to -101
sn address , -34
sn address CAP 28
sn address the 28
sn admit that 21
sn adviz CAP -53
sn agre that 40
sn agre to -18
sn agre with -20
sn aim at -65
sn aim to 42
sn allow CAP -10
sn allow the 12
sn allow to 7
sn announc his -6
sn announc that -20
sn announc the -9
sn answer to -60
sn appear in -56
sn appear on -55
sn appear to 27
sn argu that 27
sn ask . -9
sn ask CAP 20
sn ask about -67
sn ask by 61
sn ask for -20
sn ask him -56
sn ask if 26
sn ask the 19
sn ask to -12
sn ask whether 15
sn assessment of 29
sn attack , -35
sn attack . -21
sn attack CAP 27
sn attack against 45
sn attack and 40
sn attack from 33
sn attack that -11
sn attack the 54
sn awar of -14
sn back , -42
sn back . -20
sn back CAP 30
sn back at -44
sn back by -14
sn back in 14
sn back of 42
sn back on 15
sn back the 23
sn back to -7
sn ban CAP -36
sn ban all -13
sn ban on 20
sn becam a -57
sn becam the -53
sn becom a -30
sn becom more -42
sn becom president -21
sn becom the -26
sn begin . -26
sn begin a 27
sn begin in -29
sn begin of -19
sn believ CAP -38
sn believ the -17
sn better than -40
sn blam the 35
sn blast CAP 15
sn block CAP -20
sn block the -13
sn bring CAP -69
sn bring back -16
sn bring in -45
sn bring the -100
sn bring to -53
sn call " -27
sn call . -62
sn call CAP -7
sn call a -18
sn call for 23
sn call her 6
sn call him 68
sn call on 5
sn call the -19
sn call to 29
sn call with 12
sn captur the -24
sn car , -33
sn car . -23
sn car and -21
sn carry out -40
sn carry the -44
sn cast their -30
sn challeng . -26
sn challeng CAP 14
sn challeng to -59
sn charg of -39
sn charg that 13
sn charg with 31
sn choos CAP 7
sn claim CAP 33
sn claim the -12
sn claim to 40
sn clear that -11
sn com . -39
sn com / -13
sn com as -22
sn com at -26
sn com from -19
sn com in -52
sn com on 19
sn com out 83
sn com to -29
sn com under 13
sn com up 33
sn com with 15
sn comment , -30
sn comment . 6
sn comment about -21
sn comment on 65
sn commit to 12
sn compar to -104
sn compar with -68
sn concern . -36
sn concern about 8
sn consider a -19
sn continu , 53
sn continu . 26
sn continu his 20
sn continu to 36
sn contrast , -32
sn contrast to -31
sn contrast with -30
sn conversation with 13
sn count . -34
sn count on -22
sn cover the -26
sn creat a -17
sn credit for -45
sn critical of 94
sn criticism from 32
sn criticism of -10
sn criticiz CAP 27
sn criticiz the 19
sn debat . -8
sn debat CAP -42
sn debat and -21
sn debat in -31
sn debat on 27
sn debat over 24
sn debat that -38
sn decid to 5
sn decision , -37
sn declar CAP 16
sn declin to 47
sn defend CAP 52
sn defend his -7
sn deliver a 39
sn denounc CAP 39
sn denounc the 19
sn detail of -36
sn discuss the -32
sn document , -60
sn doubl digits -20
sn eager to 9
sn earn NUM -19
sn elect officials -44
sn elect president -29
sn emerg as -46
sn end , -20
sn end . -26
sn end his -57
sn end of -22
sn end the -15
sn end up -15
sn endors CAP 6
sn endors the 30
sn endorsement . -36
sn endorsement from -30
sn endorsement of 67
sn expand CAP 19
sn experienc . -23
sn experienc as -29
sn experienc in -34
sn explain the 42
sn explain why 21
sn fact , -12
sn fact that -19
sn fail to 9
sn far . -23
sn far from -50
sn far less 33
sn favor CAP -64
sn favor of -20
sn fear of -32
sn feel the -28
sn fight . -17
sn fight against -32
sn fight the -37
sn fil a 83
sn find CAP 23
sn find a -80
sn find the -21
sn follow CAP 19
sn follow a 13
sn follow by -28
sn follow the -33
sn fre trade -20
sn full CAP -28
sn giv CAP -19
sn giv a 31
sn giv him -56
sn giv his -67
sn giv that -69
sn giv the -11
sn giv them -39
sn giv to -10
sn go . 20
sn go after 23
sn go back -76
sn go further -15
sn go into -35
sn go on 54
sn go to -62
sn goal . -35
sn goal of -17
sn high school -29
sn highlight the -37
sn hit CAP 43
sn hold a -44
sn hold on -44
sn hold the -47
sn hold up 12
sn hop for 7
sn hop of -49
sn hop that 7
sn idea . -29
sn idea of -15
sn identify as 19
sn ignor the -54
sn imply that -17
sn includ CAP -44
sn includ NUM -42
sn includ a 11
sn includ his -51
sn includ one -31
sn includ superdelegates -11
sn includ the -17
sn indicat that -11
sn insist that 19
sn intend to -26
sn interest . -36
sn interest in 7
sn interest rates -33
sn issu , -34
sn issu . -18
sn issu a 100
sn issu and -13
sn issu in -17
sn issu that -51
sn it " -13
sn it , -21
sn it . -14
sn it a -27
sn it also -31
sn it as -22
sn it came -43
sn it clear 24
sn it comes -26
sn it could -18
sn it did -15
sn it does -27
sn it had -16
sn it has -28
sn it in -27
sn it is 9
sn it may 28
sn it on -16
sn it out -19
sn it seems 53
sn it takes -20
sn it to -23
sn it was -12
sn it will -18
sn it would -11
sn join CAP -28
sn join by -83
sn join the -48
sn keep CAP -40
sn keep her -38
sn keep the -7
sn know , 17
sn know as 5
sn know for 22
sn know how 11
sn know that -18
sn know to 14
sn know what -20
sn launch a 35
sn lay out 34
sn leav , -29
sn leav . -23
sn leav CAP -48
sn leav the -43
sn leav to -7
sn less than -7
sn lin , -24
sn lin . -17
sn lin of 8
sn link to -29
sn list . -39
sn list of -57
sn look ahead -9
sn look at -38
sn look for -26
sn look to 15
sn mak CAP 28
sn mak a 7
sn mak an 34
sn mak by -61
sn mak clear 63
sn mak her -11
sn mak him -47
sn mak his -42
sn mak in -70
sn mak it -20
sn mak no 114
sn mak sure -74
sn mak the 52
sn mak their -20
sn mak to -48
sn mak up -47
sn manag to 27
sn mark CAP -51
sn mean that 7
sn mean to 59
sn mention CAP 24
sn mention of -87
sn mention the 65
sn messag , 16
sn messag . -21
sn messag of 18
sn messag that -43
sn messag to -50
sn met with 10
sn mind . -8
sn mock CAP 55
sn mount a -44
sn mov on -43
sn mov to 7
sn movement , -36
sn movement . -27
sn nam , -30
sn nam . 9
sn nam CAP -32
sn nam of -45
sn need . -59
sn need a -69
sn need for -27
sn nominat CAP -9
sn nominat contest -47
sn not , 49
sn not . 20
sn not : -19
sn not that 17
sn not the 87
sn offer a -38
sn open to 8
sn open up 98
sn opponent , 17
sn opponent . 43
sn oppos CAP 17
sn opposition to 24
sn order to 14
sn pass a 39
sn pass the 7
sn pay NUM -27
sn pay for -38
sn personal email -16
sn pick up -27
sn pivot to -28
sn plan , -34
sn plan . -26
sn plan for -11
sn plan to 21
sn play a -29
sn play the -80
sn pledg delegates -48
sn pledg to 35
sn point , -36
sn point . -24
sn point in -24
sn point lead -22
sn point out 81
sn point to 39
sn pois to -8
sn position . 18
sn position in -37
sn position on 42
sn position to -72
sn post on -10
sn praiz CAP 12
sn press conference -28
sn press secretary -57
sn priority . 18
sn project . -23
sn promiz to 8
sn prompt CAP -54
sn propos a 59
sn proposal . -24
sn proposal to 13
sn prov to 26
sn provid a -38
sn push CAP -97
sn push back 29
sn push for 56
sn push the -5
sn push to 32
sn put CAP -35
sn put him -27
sn put it 96
sn put the -24
sn question , -42
sn question . -15
sn question CAP 62
sn question about -11
sn question from -41
sn question is 31
sn question of -15
sn question on 30
sn question whether 45
sn quick to 53
sn rail against 15
sn rais NUM -49
sn rais money -37
sn rais more -49
sn rais questions 7
sn rais rates -29
sn rais the -27
sn rang from 5
sn reach out -27
sn react to -52
sn ready for -44
sn ready to -7
sn reason to 27
sn receiv NUM -30
sn receiv a -19
sn receiv the -14
sn recogniz that 50
sn recogniz the -21
sn refer to 14
sn referenc to 20
sn refus to 43
sn refusal to 5
sn reject the -44
sn releas DAY -69
sn releas a 111
sn releas by -69
sn releas of -9
sn releas on -77
sn releas the 19
sn rely on -28
sn remain the -52
sn remark , 16
sn remark that 24
sn report , 20
sn report . 35
sn report by 9
sn report from -87
sn report in 20
sn report on 15
sn represent CAP 15
sn represent a -55
sn represent the 5
sn request . -35
sn request for 18
sn requir a -66
sn respond by -68
sn respond to -14
sn respons , -43
sn respons . -22
sn return to 12
sn reveal CAP 37
sn rul , -22
sn rul . 13
sn rul out 30
sn rul that 9
sn run , -34
sn run . -13
sn run against -43
sn run for -38
sn run in -35
sn run mate -17
sn run the -38
sn say , 11
sn say . 18
sn say : -28
sn say CAP 11
sn say DAY 21
sn say about -14
sn say during -25
sn say former 29
sn say he 19
sn say her 12
sn say his 13
sn say it 14
sn say of 11
sn say on 14
sn say one 46
sn say she 25
sn say that 7
sn say the 15
sn say there 16
sn say they 6
sn say to 33
sn say was 29
sn scrambl to 19
sn see CAP 24
sn see a -21
sn see as 29
sn see him -30
sn seek the -100
sn seem like 47
sn seem to 34
sn seiz on -19
sn send a 67
sn send out 31
sn send to -82
sn sens of 45
sn set of -36
sn set to -8
sn set up 10
sn shar of -61
sn shift in -28
sn shoot . -41
sn shoot at -42
sn shoot in -32
sn show " -63
sn show , -14
sn show . 43
sn show CAP 16
sn show a 15
sn show how -7
sn show in -45
sn show no 24
sn show the -19
sn show up -80
sn sid , -25
sn sid . -20
sn sid of -30
sn sid with 84
sn sign of -26
sn sign that 27
sn sign the -7
sn sign up -14
sn slam CAP 31
sn speak about 85
sn speak at -11
sn speak in -36
sn speak on -31
sn speak out 94
sn speak to -21
sn speak with -44
sn spent more 67
sn spent much 91
sn stanc on 28
sn stand in -8
sn start of -18
sn start to -8
sn stat 's -21
sn stat CAP -17
sn stat and -19
sn stat in 37
sn stat like -14
sn stat of -17
sn stat on -39
sn stat party -28
sn stat that 8
sn stat to -9
sn stat where -29
sn stat with -20
sn stat — -19
sn stat ’s -14
sn statement , -34
sn statement . -14
sn statement DAY -26
sn statement about 35
sn statement that 16
sn step up -28
sn stop CAP -34
sn stop the -28
sn story , -13
sn story . -14
sn story about 24
sn story of 37
sn strategy . -34
sn struggl to 27
sn suggest CAP 17
sn suggest that 21
sn suggestion that 5
sn support , -30
sn support CAP 16
sn support a 34
sn support among 30
sn support for -19
sn support from -8
sn support him -37
sn support in -12
sn support of -10
sn support the 48
sn support to -18
sn supporter . -11
sn supporter and 15
sn supporter in -31
sn supporter of 32
sn supporter who -14
sn tak CAP -43
sn tak NUM 18
sn tak a 14
sn tak in -35
sn tak office -60
sn tak on -39
sn tak over -33
sn tak place -44
sn tak the -43
sn tak to -33
sn talk about 22
sn talk of 15
sn talk to -40
sn target for -49
sn tell CAP 22
sn tell a 46
sn tell him -68
sn tell me 33
sn tell reporters 33
sn tell them 47
sn tend to 7
sn thank to -85
sn ther 's 12
sn ther , -28
sn ther . -18
sn ther are -13
sn ther is -24
sn ther was -14
sn ther were -25
sn think CAP 32
sn think about 19
sn think it -12
sn think of -9
sn think that -25
sn think the 8
sn threaten to 21
sn trad , -21
sn trad . -11
sn trad and -11
sn trad deals -28
sn turn into -46
sn turn out -53
sn turn over -62
sn turn the -70
sn turn to -7
sn tweet , 24
sn tweet . 16
sn tweet / -16
sn tweet > -15
sn tweet _ -26
sn tweet a 40
sn tweet id -21
sn tweet pic -21
sn tweet that -36
sn tweet tweet-author -20
sn tweet tweet-id -22
sn urg CAP -19
sn urg the -20
sn used a -19
sn used by -35
sn used the 36
sn used to -65
sn using a -12
sn using the -20
sn view , 43
sn view CAP 66
sn view as 34
sn view of -6
sn view on -54
sn vot , -42
sn vot . -32
sn vot CAP -12
sn vot against 58
sn vot and -15
sn vot at -36
sn vot for 28
sn vot in -7
sn vot on -48
sn vot to 16
sn vow to -8
sn want CAP -10
sn want the 55
sn want to 6
sn warn that 5
sn watch the 5
sn wav of 6
sn weigh in 45
sn word , -33
sn worry about -27
sn worry that 19
sn writ , 47
sn writ . 31
sn writ CAP 19
sn writ in 31
sn writ on -28
sn writ that 22
sq abl -/- -11
sq accept -/- 10
sq accord -/- 5
sq accord -/near 14
sq accord near/- 55
sq accord touch/- -15
sq account -/- -5
sq accus -/near 11
sq accusation -/- 12
sq acknowledg -/- 26
sq acknowledg -/near -10
sq add -/- -90
sq add -/near -40
sq add -/touch 39
sq add near/- 25
sq add near/near 50
sq add near/touch 78
sq add touch/- 29
sq add touch/touch -39
sq address -/- -30
sq address -/near 105
sq admit -/- -54
sq adopt -/- -21
sq advic -/- 23
sq adviz -/- -59
sq advocat -/- 30
sq agre -/- 21
sq aim -/- -7
sq air -/- -14
sq alarm -/- 15
sq align -/- -22
sq alleg -/- 32
sq allegation -/- 7
sq allow -/- -7
sq anger -/- -13
sq angry -/- 8
sq announc -/- 34
sq answer -/- -16
sq anxiety -/- 39
sq apologiz -/- 15
sq appeal -/- -12
sq appear -/near -110
sq applaud -/- 36
sq approv -/- -17
sq argu -/- 12
sq argu -/near -11
sq argument -/- -9
sq ask -/- 10
sq ask -/near -30
sq ask -/touch -37
sq ask near/- 52
sq ask touch/- -19
sq assert -/- -54
sq assertion -/- -70
sq assessment -/- 8
sq assum -/- -38
sq assur -/- -16
sq attack -/near 25
sq attack near/- -69
sq attract -/- -18
sq attribut -/- 6
sq authoriz -/- 15
sq avoid -/- -56
sq awar -/- 12
sq back -/near -29
sq back near/- -60
sq becam -/- -7
sq becom -/- -29
sq begin -/- -34
sq believ -/- 6
sq believ -/near -9
sq best -/- -23
sq best near/- -39
sq better -/- -27
sq bitter -/- 18
sq blam -/- 46
sq blast -/- 34
sq block -/- -46
sq boast -/- -33
sq boo -/- 21
sq break -/- -14
sq bring -/- -47
sq broad -/- -23
sq broadcast -/- 12
sq calculat -/- -41
sq call -/- -10
sq call -/near 25
sq call -/touch 26
sq call near/- -51
sq captur -/- -44
sq carry -/- -64
sq cast -/- -26
sq certain -/- -27
sq challeng -/- 11
sq champion -/- 28
sq chant -/touch -22
sq charg -/- -21
sq cheer -/- -14
sq cheer near/- -70
sq choos -/- -11
sq cit -/- 44
sq claim -/- 7
sq claim -/near 81
sq clear -/- -17
sq coin -/- -46
sq com -/- -25
sq com -/near -10
sq com near/- -37
sq comment -/- -28
sq comment -/near 36
sq commit -/- -19
sq common -/- -13
sq compar -/- 16
sq complain -/- -8
sq complaint -/- 28
sq conced -/- -15
sq conclud -/- -48
sq condemn -/- -9
sq confident -/- 14
sq confirm -/- -7
sq confront -/- -27
sq consensus -/- 18
sq consider -/- 15
sq continu -/- -33
sq continu -/near -12
sq continu -/touch 68
sq continu touch/- 50
sq contrast -/- -18
sq controversial -/- -33
sq conversation -/- -18
sq convinc -/- 30
sq counter -/- -37
sq cover -/- 9
sq creat -/- -26
sq credit -/- -11
sq critical -/- -23
sq criticism -/- 32
sq cut -/- -39
sq debat -/near -41
sq debat near/- -40
sq decid -/- -9
sq decision -/- -8
sq declar -/- -18
sq declar -/near -8
sq declin -/- -27
sq decry -/- 49
sq deem -/- 60
sq deep -/- -15
sq defend -/- -13
sq defend -/near 49
sq deliver -/- -44
sq demand -/- -29
sq demonstrat -/- -13
sq denounc -/- 6
sq deny -/- -15
sq describ -/- 21
sq design -/- -22
sq desir -/- -29
sq determin -/- 9
sq devot -/- 9
sq direct -/- -47
sq disagre -/- 26
sq disagreement -/- 33
sq disappoint -/- 20
sq disavow -/- -21
sq disclos -/- -10
sq disclosur -/- 19
sq discover -/- -14
sq discuss -/- 9
sq discussion -/- 14
sq dislik -/- 28
sq dismiss -/- -13
sq disput -/- 20
sq divid -/- -23
sq document -/- 7
sq doubt -/- -12
sq draw -/- 15
sq eager -/- 34
sq earn -/- -37
sq elect -/- -41
sq embrac -/- -9
sq emerg -/- -12
sq emphasiz -/- 20
sq encourag -/- -37
sq end -/- -40
sq end -/near 40
sq endors -/- 13
sq endorsement -/- 19
sq engag -/- -28
sq enjoy -/- -22
sq establish -/- -14
sq expand -/- -12
sq expect -/- 32
sq experienc -/- -8
sq explain -/- -10
sq explain -/near -42
sq explain near/- 39
sq expos -/- -32
sq express -/- 10
sq eye -/- 17
sq fact -/- -13
sq fail -/- -20
sq fals -/- -31
sq far -/- -21
sq fault -/- 11
sq favor -/- 17
sq favorit -/- -32
sq featur -/- -22
sq feel -/- 23
sq fight -/- -21
sq figur -/- -43
sq fil -/- -15
sq find -/- -18
sq fir -/- -17
sq focus -/- -10
sq follow -/- -49
sq forecast -/- 42
sq forward -/- -23
sq fram -/- -64
sq fre -/- -25
sq full -/- -10
sq giv -/- -37
sq giv -/near 46
sq giv near/- -55
sq go -/- -20
sq go -/near -35
sq go -/touch 65
sq goal -/- 11
sq grant -/- -7
sq grow -/- -15
sq guarante -/- -43
sq guess -/- -33
sq happy -/- 19
sq harsh -/- 16
sq hat -/- 33
sq hear -/- -30
sq high -/- -17
sq highlight -/- 26
sq hint -/- -56
sq hir -/- -16
sq hit -/- -11
sq hold -/- -24
sq hop -/- 22
sq idea -/- 21
sq identify -/- -11
sq ignor -/- -40
sq imply -/- -27
sq impos -/- 18
sq includ -/- -29
sq includ -/near -16
sq includ near/- -59
sq indicat -/- 10
sq insist -/- 7
sq intend -/- 31
sq intens -/- 29
sq interest -/- -15
sq introduc -/- -26
sq investigat -/- -37
sq invit -/- -54
sq invok -/- 22
sq issu -/- -14
sq issu -/near -32
sq issu near/- -34
sq it -/- -18
sq it -/near -37
sq it -/touch -22
sq it near/- -6
sq it touch/- -53
sq join -/- -46
sq jok -/- -23
sq judg -/- -9
sq keep -/- -20
sq keep -/near 36
sq knock -/- -57
sq know -/near 25
sq launch -/- -55
sq lay -/- -24
sq lean -/- 25
sq leav -/- -20
sq less -/- -16
sq link -/- -21
sq list -/- 17
sq littl -/- -14
sq lobby -/- -46
sq look -/- 7
sq main -/- 13
sq maintain -/- -29
sq mak -/- -13
sq mak -/near 41
sq mak -/touch -56
sq manag -/- -28
sq mandat -/- -21
sq mark -/- -35
sq mean -/- -29
sq mention -/- 37
sq messag -/- -14
sq messag -/near 14
sq messag near/- -42
sq met -/- -11
sq mind -/- 7
sq mock -/- -12
sq mount -/- -23
sq mov -/- -25
sq nam -/- -6
sq nam -/near 14
sq nam near/- -17
sq need -/- -24
sq need near/- -45
sq negotiat -/- 13
sq nominat -/- 21
sq not -/touch -61
sq not near/- 56
sq not touch/- 56
sq nothing -/- -11
sq notic -/- 22
sq obvious -/- 30
sq offer -/- 29
sq ongo -/- -16
sq open -/- -41
sq opponent -/- -24
sq oppos -/- 11
sq opposition -/- -13
sq order -/- 11
sq outlin -/- -36
sq outrag -/- 22
sq overwhelm -/- 13
sq paint -/- -12
sq pass -/- 9
sq pay -/- -14
sq perceiv -/- 30
sq personal -/- -17
sq persuad -/- 24
sq pick -/- -22
sq pitch -/- -7
sq pivot -/- -38
sq plan -/near -33
sq plan near/- -43
sq play -/- -31
sq plead -/- -8
sq pledg -/- -12
sq point -/- -6
sq point -/near 46
sq point near/- -63
sq pois -/- -12
sq portray -/- -61
sq position -/- -18
sq post -/- -21
sq post -/near 18
sq praiz -/near 42
sq prediction -/- 12
sq prefer -/- 18
sq press -/near 35
sq press near/- 14
sq pressur -/- -6
sq promiz -/- -19
sq promiz -/near 17
sq promot -/- 14
sq prompt -/- -110
sq propos -/- 13
sq protest -/- -15
sq proud -/- 6
sq prov -/- -29
sq publish -/- -45
sq pursu -/- -32
sq push -/- -8
sq put -/- -31
sq put -/near 89
sq question -/- -6
sq question -/near 38
sq question near/- 20
sq quick -/- 21
sq quot -/- -26
sq rail -/- 76
sq rais -/- -10
sq rang -/- -33
sq reach -/- -40
sq react -/- -88
sq read -/- -108
sq read -/touch -11
sq ready -/- -6
sq reason -/- -13
sq rebuk -/- -14
sq recall near/- 47
sq receiv -/- -35
sq recogniz -/- -5
sq recommend -/- 13
sq recount -/- -14
sq refer -/- -29
sq refer -/near -21
sq refer near/- 62
sq referenc -/- 32
sq reflect -/- -13
sq refus -/- 8
sq refusal -/- 22
sq regard -/- 45
sq reiterat -/- 27
sq reject -/- 25
sq releas -/- -7
sq releas -/near 37
sq rely -/- -25
sq remain -/- -15
sq remark -/- -29
sq remark -/near 34
sq remember -/- 58
sq remind -/- 19
sq renew -/- 20
sq repeat -/- -9
sq report -/near 25
sq report -/touch 63
sq report near/- -9
sq represent -/- -14
sq requir -/- 15
sq resist -/- -30
sq resolv -/- -36
sq resonat -/- -32
sq respond -/- -46
sq respond -/near 55
sq respons -/- -10
sq restrict -/- 26
sq return -/- -27
sq reveal -/- -36
sq revelation -/- -11
sq roll -/- -34
sq rul -/- -11
sq run -/- -30
sq run -/near 49
sq run near/- -19
sq satisfy -/- 14
sq say -/- 17
sq say near/- 20
sq say near/touch 52
sq say touch/- 17
sq say touch/near 33
sq say touch/touch -10
sq scar -/- -17
sq scrambl -/- -34
sq see -/- -8
sq see -/near 43
sq see near/- -46
sq seem -/- -6
sq seem -/near 14
sq seiz -/- 29
sq self-describ -/- 61
sq send -/- -35
sq send -/near 30
sq sens -/- -6
sq sentenc -/- -7
sq sentiment -/- 34
sq set -/- -17
sq shar -/- 11
sq sharp -/- -21
sq shift -/- -31
sq shock -/- -20
sq shoot -/- -52
sq shoot near/- -51
sq show -/- 9
sq show -/near -65
sq show -/touch -114
sq show near/- -22
sq sid -/- -22
sq sign -/- -28
sq sign -/near 6
sq signal -/- 22
sq skeptical -/- -13
sq slam -/- 99
sq so-call -/- -12
sq speak -/- -14
sq speak -/near -7
sq speak near/- 20
sq speculation -/- -6
sq spent -/- -15
sq spot -/- -16
sq stanc -/- 23
sq start -/- -20
sq stat -/- -26
sq stat -/near 12
sq stat near/- 34
sq statement -/near 6
sq statement -/touch -53
sq statement near/- -13
sq step -/- -24
sq stop -/- -21
sq story -/- -12
sq struck -/- -8
sq struggl -/- -25
sq stuck -/- -29
sq suggest near/- 67
sq suggestion -/- -12
sq support -/- 18
sq support -/near -68
sq support near/- -39
sq supporter -/- -21
sq supporter -/near -13
sq supporter near/- 64
sq sur -/- -39
sq surpriz -/- 8
sq suspect -/- 17
sq tak -/- -22
sq tak -/near -12
sq tak near/- 52
sq talk -/- 12
sq talk -/near -90
sq target -/- -21
sq tell -/- -14
sq tell -/near 34
sq tell near/- -16
sq tell touch/- 28
sq tell touch/near 31
sq testify -/- -22
sq thank -/- 8
sq ther -/- -22
sq ther -/near -9
sq ther -/touch -10
sq think -/- 6
sq think -/near -57
sq threaten -/- -47
sq tie -/- 18
sq titl -/- 13
sq touch -/- -18
sq tout -/- 18
sq trad -/- -23
sq troubl -/- 6
sq trust -/- -33
sq try -/- -12
sq try -/near -54
sq turn -/- -24
sq tweet -/- -45
sq tweet -/near -6
sq tweet -/touch 61
sq tweet near/- 7
sq tweet touch/- 106
sq tweet touch/near 9
sq underscor -/- -18
sq understand -/- 12
sq unveil -/- -11
sq urg -/- 14
sq used -/- -38
sq used -/near 85
sq using -/- -21
sq very -/- -14
sq view -/- 21
sq vocal -/- 13
sq voic -/- 18
sq vot -/- -8
sq vot -/near -31
sq vot near/- -47
sq vow -/- 45
sq walk -/- -48
sq want -/- 8
sq want -/near -39
sq warn -/near 11
sq watch -/- -35
sq wav -/- -37
sq weigh -/- -57
sq welcom -/- -20
sq wish -/- 35
sq withdraw -/- 15
sq witness -/- 36
sq wonder -/- 76
sq word -/- -18
sq word -/near 28
sq word near/- -60
sq worry -/- 17
sq writ -/- -54
sq writ -/near -16
sq writ -/touch 66
sq writ near/- 36
sq writ touch/- 30
sq zero -/- 17
st abl - -29
st accept - 8
st accord - 13
st account - -15
st accus - 14
st accusation - 36
st accusation that0 -20
st acknowledg - 12
st acknowledg that0 7
st add - -16
st add that0 18
st address - -17
st admit - -23
st admit that0 21
st adopt - -20
st advic - 16
st adviz - -9
st advocat - 10
st agre - -23
st agre that0 43
st aim - -15
st air - -12
st alarm - -12
st align - -22
st alleg - 19
st allegation - 15
st allow - -13
st anger - -6
st angry - -5
st announc - 16
st announc that0 -16
st announcement - 9
st answer - 8
st anxiety - 27
st apologiz - -36
st appeal - -25
st appear - -15
st applaud - 17
st appoint - -14
st approv - 11
st argu - 17
st argu that0 27
st assail - 58
st assum - -131
st assur - -9
st attack that0 -11
st attempt - -8
st attract - -18
st attribut - -13
st authoriz - -29
st back - -9
st bash - 41
st becam - -19
st becom - -23
st begin - -34
st believ - -19
st best - -14
st better - -29
st bitter - 18
st blam - 9
st blast - 37
st block - -16
st boast - -34
st boo - -6
st boom - -30
st break - -20
st bring - -21
st broad - -32
st captur - -46
st careful - -28
st carry - -25
st certain - 9
st challeng - -11
st champion - -14
st chant - 7
st charg that0 13
st choos - -20
st cit - 13
st claim - -9
st clear - -14
st clear that0 -11
st com - -20
st comment - 6
st commit - -17
st common - -42
st compar - 14
st complain - -29
st complaint - -85
st condemn - -35
st confirm - -7
st confront - -75
st confus - 9
st congratulat - 5
st consensus - -32
st continu - -42
st contradict - 8
st contrast - 10
st conversation - 13
st convinc - -52
st counter - 15
st creat - -31
st credit - 12
st critical - -15
st criticism - -7
st cry - 45
st cut - -12
st debat - -8
st debat that0 -38
st decid - -6
st declar - 7
st declin - -17
st decry - 51
st dedicat - -7
st deep - 8
st defend - 14
st demand - 25
st demonstrat - -30
st denounc - 31
st deny - -14
st design - -26
st desir - 10
st devot - -29
st direct - -27
st disagreement - 59
st disappoint - -21
st disavow - -29
st disclos - 19
st disclosur - -25
st discover - 22
st discuss - 16
st discussion - 7
st dislik - -7
st dismiss - -22
st disput - 36
st divid - -24
st document - 17
st doubl - -6
st doubt - -29
st draw - -19
st eager - -38
st earn - -42
st elect - -33
st embrac - -15
st emerg - -13
st end - -26
st endors - 14
st endorsement - -6
st engag - -38
st enjoy - -7
st establish - -13
st estimat - -28
st expand - -10
st expect - 8
st experienc - -10
st explain - 8
st expos - -21
st express - -6
st eye - 7
st fact - -16
st fact that0 -19
st fail - -28
st fals - -27
st far - -20
st favorit - -9
st fear - 6
st featur - -19
st feel - 6
st fight - -18
st figur - -13
st fil - -19
st find - -25
st focus - -20
st follow - -25
st forward - -17
st fram - 12
st fre - -33
st full - -12
st giv - -24
st giv that0 -69
st go - -9
st goal - 7
st grant - -16
st grow - -15
st hammer - -32
st happy - -9
st harsh - 14
st hat - -9
st hear - -29
st high - -6
st highlight - 10
st hint - 70
st hir - -20
st hit - -10
st hold - -33
st hop - -5
st hop that0 7
st hopeful - -25
st idea - -12
st ignor - 31
st imagin - 52
st imply that0 -17
st impos - -10
st includ - -32
st indicat that0 -11
st insist - 8
st insist that0 19
st intend - 19
st intens - 16
st interest - -6
st introduc - -25
st investigat - -23
st invit - -7
st invok - -7
st issu - -16
st it - -22
st it that0 -16
st it that1 24
st it that2 -33
st it that3 73
st join - -28
st jok - -14
st judg - -17
st keep - -22
st know - -10
st know that0 -18
st label - 56
st lament - 12
st launch - -26
st lay - -29
st lean - -9
st learn - -10
st leav - -34
st less - -14
st lin - -15
st link - -14
st list - 27
st littl - -22
st lobby - -15
st lov - 20
st main - 12
st maintain - -87
st mak - -18
st mak that0 25
st manag - -40
st mandat - 12
st mark - -32
st mean - -36
st mean that0 7
st mention - 14
st messag - -11
st messag that0 -43
st met - -21
st mind - 12
st mock - -12
st mov - -32
st movement - -21
st nam - 7
st need - -31
st negativ - 10
st negotiat - 21
st not - -5
st not that0 17
st nothing - -21
st notic - -9
st obvious - 65
st ongo - 6
st open - -29
st opponent - -25
st opt - -15
st order - 8
st outlin - 39
st outrag - 22
st overwhelm - 26
st pass - -37
st pay - -19
st perceiv - 13
st personal - -19
st persuad - 37
st pick - -25
st pitch - -13
st pivot - -35
st plan - -8
st play - -28
st plead - 22
st point - -16
st point that0 29
st pois - -12
st portray - 35
st post - 5
st praiz - 10
st predict - 13
st prediction - 31
st prefer - 16
st present - -6
st press - -16
st project - -29
st promiz - 14
st promot - 10
st prompt - -23
st propos - 23
st prov - -15
st provid - -18
st publish - -23
st pursu - -47
st put - -9
st question - 9
st quick - -28
st rail - 7
st rais - -20
st rang - 10
st rattl - -7
st reach - -26
st read - 9
st ready - -34
st reason - -29
st rebuk - 13
st recall - 11
st receiv - -36
st recogniz that0 50
st recommend - 14
st recommendation - -66
st recount - 38
st refer - -19
st referenc - 38
st refusal - -12
st reject - -32
st releas - -14
st rely - -32
st remain - -39
st remark that0 24
st remember - 18
st remind - -27
st renew - -40
st repeat - 14
st reply - -6
st report - -7
st report that0 9
st represent - -28
st request - 21
st requir - -10
st resist - -8
st resolv - -36
st resonat - -8
st respond - -24
st respons - -18
st restrict - 34
st return - -34
st retweet - 22
st reveal - -16
st revers - -27
st rip - -16
st roll - -19
st rul - -10
st rul that0 9
st run - -21
st satisfy - 14
st say - 15
st say that0 6
st say that1 -24
st say that2 5
st say that3 44
st scrambl - -32
st see - -13
st seek - -9
st seem - -20
st seiz - -14
st self-describ - 18
st send - -41
st sens - 13
st sentenc - -14
st sentiment - -11
st set - -15
st shar - -12
st shift - -21
st shock - 9
st shoot - -24
st shout - 24
st show - -5
st sid - -17
st sign - -12
st sign that0 27
st signal - -16
st singl - 13
st skeptical - 25
st slam - -6
st so-call - 6
st sound - 21
st speak - -6
st speculation - -11
st spent - -20
st split - -21
st spot - -8
st stanc - 14
st stand - -18
st start - -18
st stat - -18
st stat that0 8
st statement - -24
st statement that0 16
st step - -17
st stop - -23
st stress - -27
st struck - -23
st struggl - -48
st submit - -21
st suggest that0 21
st suggestion - 42
st suggestion that0 5
st support - 5
st supporter - -17
st surpriz - -35
st suspect - -103
st tak - -19
st talk - 13
st target - -20
st tell - 6
st tell that1 8
st tell that2 10
st tell that3 -34
st testify - 33
st thank - 8
st ther - -27
st ther that2 47
st ther that3 37
st think - 8
st think that0 -25
st tie - 22
st titl - -15
st touch - -14
st tout - 28
st trad - -18
st try - -36
st turn - -24
st tweet that0 -33
st underscor - -14
st understand - 17
st unveil - 8
st upset - 13
st urg - 22
st used - -33
st using - -12
st very - -13
st view - 11
st vot - -5
st vow - 10
st walk - -26
st warn - 5
st warn that0 5
st watch - -20
st weigh - -30
st wish - 11
st withdraw - -7
st witness - 22
st wonder - 18
st word - -13
st worry - 22
st worry that0 19
st writ that0 35
st yell - 44
st zero - -17
t abl to -18
t accord to 28
t account of 35
t accus of -71
t agre with -20
t aim at -65
t ask about -57
t ask for -20
t assessment of 29
t attempt to -11
t awar of -14
t back of 42
t back to -7
t call for 23
t call on 5
t charg with 31
t com from -19
t com out -13
t com to -29
t com under -46
t com up 33
t comment on 65
t commit to 12
t concern about 8
t continu his 20
t continu to -24
t count on -22
t critical of 94
t criticism of -10
t debat on 27
t debat over 24
t deliver a 39
t endorsement of 67
t fail to -29
t far less 33
t favor of -20
t fear of -32
t feel the -28
t fil a 60
t giv a 31
t giv the -11
t go after 23
t go further -15
t go on -31
t go to -28
t hold up 12
t hop for 7
t hop of -49
t interest in 7
t issu a -50
t it is -14
t it may 28
t it not -35
t it seems 53
t it was -12
t it ’s -21
t know as 5
t know for 22
t launch a 35
t lay out 34
t less than -7
t link to -29
t look at -38
t look for -26
t look to 81
t mak CAP -44
t mak a -11
t mak an -11
t mak clear 86
t mak it -51
t mak the -36
t manag to 27
t messag of 18
t met with 10
t mov to 7
t need to -18
t opposition to 24
t pass a 39
t pick up -27
t pivot to -28
t point out 81
t point to 39
t pois to -8
t position on 42
t provid a -38
t push for 56
t put a 19
t put it 96
t question about -11
t question of -15
t rail against 15
t rais about -54
t rang from 5
t ready to -7
t refer to 15
t referenc to 20
t releas a -23
t rely on -28
t request for 18
t respond by -68
t respond to -14
t return to -6
t rul out 30
t say CAP -28
t say statement -13
t see as 29
t seiz on -19
t set to -8
t show up -80
t sid with 84
t sign up -14
t speak CAP -18
t speak about 178
t speak at -66
t speak of 173
t speak on -31
t speak out 15
t speak to -18
t speak with -44
t start to -8
t story about 24
t struggl to -10
t support for -19
t support of -10
t supporter of 32
t tak a -17
t tak at 161
t tak to 49
t talk about 22
t talk of 15
t tend to -49
t ther is -43
t ther no 26
t ther ’s -59
t think about 19
t think of -9
t try to -16
t turn to -7
t used the 36
t used to -65
t view of -6
t vot against 58
t vot for 28
t vot in -75
t worry about -27
t writ a -14
th - base -12
th - ing -12
th - s -10
th that0 ed 18
th that0 ing 18
th that1 base 15
th that1 ed 27
th that1 ing 12
th that2 base 13
th that2 ed 44
th that2 ing 39
th that2 s 30
th that3 base 38
th that3 ed 41
th that3 ing 71
th that3 s 12
w 0 ^ -11
w 1 < -22
w 1 CAP 17
w 1 ^ -19
w 1 a -17
w 1 after 36
w 1 and -71
w 1 as 18
w 1 but -6
w 1 by 24
w 1 he 30
w 1 her 45
w 1 his 35
w 1 i -19
w 1 if -28
w 1 in 7
w 1 it 7
w 1 one -22
w 1 she 20
w 1 some 15
w 1 that -41
w 1 the -11
w 1 their 46
w 1 they 55
w 1 this -37
w 1 we -11
w 1 what 13
w 1 when -13
w 1 while 18
w 2 's 27
w 2 , -32
w 2 -ing 15
w 2 -s 22
w 2 CAP 19
w 2 ^ 20
w 2 a -14
w 2 and -51
w 2 he 44
w 2 his 36
w 2 i 32
w 2 it 32
w 2 one -49
w 2 other -53
w 2 that -15
w 2 the -30
w 2 they 18
w 2 this -16
w 2 w 9
w 2 we 56
w 2 when 34
w 2 you -29
w 2 ’s 7
w 3 " 9
w 3 'd -50
w 3 'll -31
w 3 's -9
w 3 've -8
w 3 ( -31
w 3 ) 7
w 3 , 6
w 3 -ed -24
w 3 -ing -26
w 3 -s -5
w 3 . -16
w 3 / -41
w 3 : -24
w 3 ; -37
w 3 < -16
w 3 DAY 18
w 3 NUM -13
w 3 a -15
w 3 about -42
w 3 after 7
w 3 against -25
w 3 all 10
w 3 an -16
w 3 another 22
w 3 any -19
w 3 as -31
w 3 at -53
w 3 because -6
w 3 before 22
w 3 both 28
w 3 by -13
w 3 every -53
w 3 everyone 49
w 3 few 17
w 3 five 6
w 3 for -26
w 3 four -33
w 3 from -21
w 3 her -20
w 3 himself 23
w 3 his -14
w 3 how -17
w 3 i 6
w 3 if -10
w 3 in -16
w 3 into -31
w 3 it -12
w 3 its -35
w 3 like -9
w 3 many -48
w 3 my -77
w 3 of -18
w 3 on -32
w 3 one 10
w 3 or -21
w 3 other -29
w 3 others 25
w 3 out -6
w 3 over -45
w 3 several 15
w 3 since -10
w 3 some 11
w 3 such -15
w 3 than -21
w 3 that -14
w 3 the -16
w 3 their -29
w 3 these -46
w 3 they -17
w 3 those -12
w 3 though 24
w 3 three 6
w 3 under 8
w 3 up -33
w 3 w -13
w 3 what -18
w 3 where -38
w 3 whether -25
w 3 whose -13
w 3 without -15
w 3 you -5
w 3 — -8
w 3 ’s -11
`
