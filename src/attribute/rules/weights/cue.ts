/** Made by bench/attribution/train.ts. */
export const cue: string = `
a " -ing -6
a " -s -11
a " CAP 25
a " a -11
a " w 5
a 's -ly -37
a 's -s -42
a 's CAP -35
a 's a -16
a 's not -6
a ( NUM 10
a , " 33
a , -ed -5
a , -ing -22
a , -s -5
a , CAP -30
a , NUM 19
a , a 21
a , and -19
a , as -28
a , because 33
a , for 41
a , has -28
a , he -51
a , i 26
a , in -10
a , is 46
a , it -26
a , not -12
a , of -23
a , she 10
a , so -25
a , that 66
a , the -20
a , they -46
a , though -9
a , to -25
a , w -23
a , where -27
a , which -26
a , while 23
a , with -42
a , would 71
a -ed , 10
a -ed -ing 67
a -ed -ly 16
a -ed -s 50
a -ed . 25
a -ed CAP -7
a -ed DAY -42
a -ed a -26
a -ed at 25
a -ed by 14
a -ed for -29
a -ed in -18
a -ed that 45
a -ed the -5
a -ed to -17
a -ed w 15
a -ing , 34
a -ing -s 10
a -ing . -17
a -ing CAP 12
a -ing a 31
a -ing about 79
a -ing an 34
a -ing and -112
a -ing at -64
a -ing for 68
a -ing her 77
a -ing his 50
a -ing in 17
a -ing on 5
a -ing the 21
a -ing to -26
a -ing up -30
a -ing w -15
a -ing with -85
a -ly , -50
a -ly -ed -9
a -ly -ing 34
a -ly . -33
a -ly CAP 49
a -ly NUM 27
a -ly about 65
a -ly by -145
a -ly in -47
a -ly that 25
a -ly to -10
a -ly w -8
a -s , -14
a -s -ed -29
a -s -ing 6
a -s -ly 20
a -s . -34
a -s : -28
a -s CAP 34
a -s DAY -5
a -s NUM -27
a -s a -16
a -s about 46
a -s after 8
a -s against -39
a -s and -21
a -s as -9
a -s at 17
a -s by 18
a -s for -21
a -s from -19
a -s have -19
a -s he 51
a -s in -18
a -s like 46
a -s of 8
a -s on 12
a -s or 18
a -s out -41
a -s that 12
a -s the -28
a -s w -14
a -s were -12
a -s who 17
a -s with 20
a -s — -28
a . $ -7
a . ) -37
a / > -16
a : " 46
a : $ 41
a : CAP -6
a : w 19
a ; $ -24
a > . -15
a ? $ -51
a CAP " -54
a CAP ' 28
a CAP 's 16
a CAP , -13
a CAP -ed -12
a CAP -ing 23
a CAP -ly -12
a CAP : 55
a CAP DAY 38
a CAP NUM -54
a CAP a 19
a CAP about -33
a CAP after 42
a CAP and 18
a CAP are 30
a CAP as 32
a CAP at -18
a CAP but 12
a CAP by -18
a CAP from -29
a CAP had -22
a CAP has 43
a CAP in 6
a CAP is 15
a CAP of 19
a CAP on -23
a CAP or 25
a CAP the 21
a CAP to 8
a CAP was 13
a CAP will -22
a CAP — -7
a CAP ’s 15
a DAY , -37
a DAY -ing -24
a DAY in -82
a DAY that 44
a DAY w -36
a NUM -s -18
a NUM of 78
a NUM to -12
a NUM w -19
a _ w -26
a a " 37
a a -ing -9
a a -ly -12
a a -s 11
a a CAP -13
a a NUM 27
a a few -64
a about -ing -36
a about NUM -40
a about his -20
a about the 23
a about w -17
a across the -46
a after CAP -42
a after a 47
a after the -16
a against CAP -16
a against the 16
a against w 6
a all -s 46
a all CAP -27
a all the 34
a among CAP 7
a an -ed 25
a an -ing -24
a an -ly -44
a an CAP 30
a an w 19
a and -ed 8
a and -ing -39
a and -ly -35
a and -s -50
a and CAP 6
a and a -30
a and the -33
a another w 14
a any -s -17
a any w -8
a are -ed -66
a are -ing -11
a are -ly -37
a are -s 16
a are w -31
a as -ing 41
a as -s -37
a as CAP 7
a as a -14
a as an -28
a as w -18
a at CAP -8
a at NUM -8
a at a -7
a at the -22
a at w -16
a be w -61
a because of 29
a before the -40
a behind CAP 11
a between CAP -14
a between the 10
a both -s -31
a both CAP 12
a by -ing -6
a by -s 10
a by NUM -37
a by his 6
a by the -8
a by w -41
a can w -11
a could be -9
a could w -7
a did not -33
a does not -14
a during a -10
a during his -23
a during the -13
a every w -47
a for -s -35
a for CAP -8
a for a -9
a for her 23
a for his -29
a for this -17
a for w -32
a four -s -18
a from -ing -34
a from -s 24
a from CAP 11
a from NUM -67
a from a 14
a from her 5
a from the -10
a from w 10
a has -ed -38
a has been 9
a has w -40
a have -ed -7
a have been -54
a have w -35
a he -ed 18
a he -s 13
a he had 8
a he has -6
a he is 19
a he w 13
a he will -6
a he would -8
a he ’s -23
a her " -39
a her -s 12
a her . 9
a her CAP 35
a her as -33
a her to -38
a herself as 14
a him " 30
a him , 6
a him . 25
a him a -17
a him as 48
a him for 26
a him in -14
a him of -19
a him on 9
a him to 18
a him w 7
a himself as 67
a his " -74
a his -ing 80
a his -s -15
a his w 18
a how CAP 77
a how he 42
a how the 11
a how w -11
a hundreds of -58
a if he -25
a in -ing 31
a in -s -10
a in CAP -26
a in NUM -8
a in a 15
a in an 24
a in his -14
a in its 43
a in the -13
a in their -31
a in w -36
a into CAP -38
a into a -9
a into the -61
a into w -67
a is -ed -43
a is -ing 36
a is -ly -62
a is a -44
a is that 30
a is the -54
a is w -40
a it " 40
a it , -83
a it -ed -46
a it . -24
a it a 27
a it as 42
a it is -9
a it to -24
a it w 29
a it was 13
a it would 28
a its w -7
a like CAP -35
a many of -65
a me . 7
a most w 11
a my w -24
a no w -48
a not to 52
a not w 11
a of " 32
a of -ing 20
a of -s -17
a of CAP -6
a of NUM -36
a of her 36
a of his 11
a of the -14
a of w -44
a off the -34
a on -ing 16
a on -s 36
a on CAP -16
a on DAY 7
a on a -45
a on her -47
a on his -85
a on to -19
a on w -17
a one of 6
a or w -27
a other -s 42
a out , -55
a out in -36
a out of -73
a out the 41
a out to -34
a out w -66
a over CAP 57
a over the -45
a over w -19
a several -s 11
a she -ed -32
a she -s -15
a she w 23
a she was -27
a she would 14
a should be -41
a since the 49
a so w -16
a some -s -18
a some of 18
a some w -17
a such a -37
a such as -37
a than CAP 24
a that " 16
a that , 53
a that -ed -62
a that -ing 11
a that -ly 9
a that -s 23
a that CAP 14
a that NUM 43
a that a 21
a that as -46
a that has -22
a that he 16
a that her -28
a that his 47
a that if -8
a that it 48
a that she 36
a that some 31
a that the 14
a that they 29
a that would 10
a the -ed 46
a the -ing 15
a the -ly -17
a the -s 8
a the NUM 14
a the most -35
a the two -17
a their w 16
a them to 11
a them w 13
a these -s 14
a they -ed 40
a they are 5
a they had -30
a they have 57
a they were 24
a they will 32
a they would -17
a this w -8
a those -s 18
a three w -21
a through CAP -37
a through the -56
a to -ed -18
a to -ing 23
a to -ly -9
a to CAP 5
a to a -13
a to do -37
a to get 14
a to have -27
a to her -53
a to his -43
a to the -28
a two -s -35
a under the -78
a up -ing 10
a up a 30
a up in -54
a up the -47
a up to -26
a up w -50
a w " -62
a w 's 52
a w , -21
a w -ed -44
a w -ing 25
a w -s 7
a w . -25
a w : -30
a w ; -27
a w = -22
a w ? -96
a w CAP 15
a w DAY -24
a w NUM -70
a w about 76
a w after 12
a w among 50
a w an -29
a w and -9
a w are 18
a w as -9
a w at -11
a w before -21
a w between -32
a w by -36
a w during 10
a w for -16
a w from -6
a w has -14
a w he 27
a w her 51
a w him 51
a w his -9
a w if -67
a w in -17
a w into -64
a w is 8
a w it -48
a w many -16
a w off -59
a w on 12
a w or -74
a w out -25
a w over -14
a w than -29
a w that 49
a w the -7
a w their -35
a w they -14
a w to -10
a w up -79
a w was 11
a w when -11
a w who -38
a w will 32
a w with -10
a w — -16
a was " -7
a was -ed -58
a was -ly 53
a was a 28
a was no 21
a was not 41
a was the -39
a was w -41
a were -ed 6
a were w -12
a when it -29
a where CAP -22
a whether CAP 50
a whether he -42
a whether the 13
a which w 42
a who w -63
a why CAP 27
a will be -45
a will w 9
a with -s 9
a with CAP -20
a with NUM -50
a with a 8
a with an 19
a with his -73
a with the -20
a with w -36
a within the -19
a would w -6
a your w -98
a — -ing -19
a — -ly -54
a — CAP -32
a — and 18
a — w -63
a ’s CAP -27
a ’s w -29
a2 " base -14
a2 " ed 11
a2 " s 24
a2 $ base -23
a2 $ ed 12
a2 $ ing -38
a2 $ s -16
a2 ' base 37
a2 ' ed -30
a2 's base 22
a2 's ed 20
a2 's s 66
a2 ) base -23
a2 , base -24
a2 , ing -16
a2 . base -19
a2 . ed -9
a2 . ing -11
a2 . s 16
a2 : base 15
a2 : ed -9
a2 : ing 12
a2 : s 36
a2 ; base -54
a2 = base -22
a2 > base -16
a2 ? base -33
a2 CAP base -11
a2 DAY base -23
a2 DAY ing -37
a2 DAY s 16
a2 NUM base -32
a2 NUM ed -15
a2 NUM ing -42
a2 NUM s -13
a2 a base -22
a2 a ing -9
a2 about base 47
a2 about ed 52
a2 about ing 65
a2 about s -51
a2 according base -52
a2 according ed -217
a2 according s -19
a2 adding ed 62
a2 after base -49
a2 after ed -39
a2 after s 15
a2 against base 47
a2 all base -11
a2 all ed -31
a2 all s -58
a2 also base 6
a2 among base 41
a2 an base -15
a2 an ed 11
a2 an ing -63
a2 an s -17
a2 and base -21
a2 and ed -10
a2 and ing -15
a2 and s -24
a2 another base 5
a2 any base 43
a2 are base 10
a2 are s 10
a2 as base -6
a2 as ed 17
a2 as s 21
a2 at base -9
a2 at ed -36
a2 at ing -19
a2 at s 99
a2 attack base 34
a2 attacks base 44
a2 back base -70
a2 back ed 55
a2 ban base -36
a2 ban ed 14
a2 be s -26
a2 because base -12
a2 become base -41
a2 been base -7
a2 been s 24
a2 before base -60
a2 before ed 49
a2 being base 73
a2 between base -30
a2 big base -40
a2 bill ed 59
a2 both base -38
a2 but ed 37
a2 but s -42
a2 by ed -15
a2 by ing -75
a2 by s -56
a2 campaign base 8
a2 campaign ing -28
a2 campaign s -44
a2 can base 6
a2 candidacy ed 93
a2 candidate base -5
a2 candidate ed -30
a2 candidate ing 29
a2 candidates base 100
a2 candidates ing 11
a2 case base -8
a2 clear base 105
a2 comment ed 77
a2 comments ed 121
a2 could base 43
a2 could s 33
a2 country base -86
a2 country ed -92
a2 crowd ed 28
a2 days base -53
a2 debate base 25
a2 debate ed 71
a2 decision ed 26
a2 delegates base -39
a2 delegates s -62
a2 did ed -35
a2 do base 10
a2 down ed -120
a2 during base -33
a2 during ed 18
a2 each base -25
a2 email ed 32
a2 even base -60
a2 even ed 30
a2 even s 55
a2 far base -14
a2 federal base -17
a2 federal ed 18
a2 first base -57
a2 first ed 37
a2 for base -14
a2 for ed 48
a2 for ing -12
a2 for s -49
a2 former base 65
a2 former ed 7
a2 former ing 27
a2 four base -15
a2 from base -7
a2 from ed -54
a2 from ing -36
a2 from s 11
a2 give base -29
a2 government base -88
a2 government ed -45
a2 group ed 16
a2 had base -25
a2 had ing -20
a2 had s 28
a2 hard base 50
a2 has base 9
a2 has ed 35
a2 has ing -21
a2 has s 32
a2 have base -34
a2 have ed -17
a2 have ing -26
a2 have s -36
a2 he base -11
a2 he ed 13
a2 he ing 33
a2 he s -48
a2 health base -20
a2 help base 22
a2 her base -32
a2 her ed 21
a2 her ing 25
a2 her s 55
a2 him base -15
a2 him ed -28
a2 his base 7
a2 his ed -8
a2 his ing -10
a2 his s -59
a2 how ed 19
a2 how s -10
a2 however base 57
a2 i base 6
a2 id base -26
a2 idea ed 32
a2 if base -17
a2 if ed 46
a2 immigration base 17
a2 in base -29
a2 in ed -25
a2 in s -29
a2 including base -27
a2 including s -6
a2 interview ed 41
a2 into base -29
a2 into ed -73
a2 into ing -99
a2 is base -16
a2 is ed 30
a2 is ing -40
a2 is s -10
a2 issue ed 42
a2 issues base -29
a2 it base -5
a2 it ed 21
a2 it ing 33
a2 it s -24
a2 its base 16
a2 its ed 18
a2 just base -92
a2 last base -72
a2 last ed 8
a2 law base 37
a2 law ed 19
a2 least base 16
a2 least ed -10
a2 like base 12
a2 like s -22
a2 likely base -54
a2 long base -58
a2 made base 57
a2 made s -95
a2 major base -53
a2 make base -44
a2 make ed 30
a2 many ed -60
a2 many ing 110
a2 may ed 14
a2 media ed 28
a2 million base -30
a2 million ed -20
a2 money base -65
a2 month ed -27
a2 more base -20
a2 more ing 57
a2 more s -95
a2 most base -33
a2 most ed -55
a2 much base -8
a2 much ed 14
a2 much s -7
a2 need ed -15
a2 new base -8
a2 new ed -5
a2 new ing -72
a2 next base -68
a2 night base -55
a2 night ed 32
a2 no base 10
a2 no ed 26
a2 nomination base 38
a2 nominee base 14
a2 not base -13
a2 not s -20
a2 now base -18
a2 of base 7
a2 of ed 14
a2 of s 13
a2 off base -64
a2 on base -11
a2 on ed -16
a2 on ing -24
a2 on s 32
a2 one ed 9
a2 only base -12
a2 only ed 41
a2 opposition base 22
a2 or ed 49
a2 or ing 71
a2 or s -75
a2 other base 31
a2 other ed -32
a2 out base -28
a2 out ed -10
a2 out s 16
a2 over base -38
a2 over ed -8
a2 own base -26
a2 party ed 74
a2 party ing -15
a2 people base -74
a2 people ed -8
a2 people ing 13
a2 people s 41
a2 percent base -44
a2 percent ed 23
a2 place base -39
a2 play base 16
a2 policy base 24
a2 political base -29
a2 political ed -59
a2 polls ing 52
a2 president base 22
a2 president ing -32
a2 presidential base 21
a2 presidential ed 30
a2 primary base 5
a2 public base 24
a2 question ed 32
a2 questions base 57
a2 raise base 25
a2 recent base 19
a2 recent ed 54
a2 recent ing 84
a2 referring ed 83
a2 release ed 70
a2 request base 19
a2 results ing 65
a2 run ed -87
a2 said base -48
a2 said s -51
a2 same base 60
a2 say base 64
a2 saying base -6
a2 saying s -36
a2 security base 7
a2 she base 27
a2 she ed 29
a2 she ing 11
a2 she s -24
a2 should base 6
a2 should ed -20
a2 since base -67
a2 so base -43
a2 so ed -22
a2 social base -80
a2 socialist ed 27
a2 some base -12
a2 some ed 48
a2 some s 28
a2 speak ed -49
a2 speech ed 14
a2 stage ed -152
a2 state base -64
a2 state ed 105
a2 state ing -44
a2 statement ed 20
a2 still base 12
a2 such base -15
a2 such s 120
a2 support base -34
a2 support ed 64
a2 support ing 65
a2 support s 82
a2 supporters ed 30
a2 tax base -43
a2 than base -50
a2 than ed -46
a2 than ing 24
a2 than s 18
a2 that base 13
a2 that ed 30
a2 that ing 12
a2 the base -15
a2 the ing 6
a2 the s -9
a2 their base -26
a2 their ed 18
a2 their ing -7
a2 their s -90
a2 them base -40
a2 them ed 24
a2 there base -14
a2 there ed -19
a2 these base -25
a2 they base 18
a2 they ed -12
a2 they ing -21
a2 they s -93
a2 this ed -13
a2 those base -50
a2 though base -74
a2 three base -111
a2 through base -63
a2 time base -69
a2 to base 7
a2 to ed -12
a2 to ing 15
a2 to s -25
a2 too base -40
a2 turn base 20
a2 two base -37
a2 two ed -41
a2 up ed -48
a2 up s -51
a2 use base -18
a2 very base 9
a2 vote base -51
a2 vote ed 93
a2 voters base -44
a2 voters ed 5
a2 voters ing 66
a2 was base -9
a2 was ed 11
a2 was ing 9
a2 was s -19
a2 way base -12
a2 we base 30
a2 week base -42
a2 week ed 32
a2 well base -27
a2 were base 9
a2 were ed -39
a2 what ed 6
a2 what s -37
a2 when base -50
a2 when ed 40
a2 where base 31
a2 whether base 31
a2 which base -18
a2 which s -38
a2 while base -44
a2 while ed -20
a2 while s 37
a2 who base 11
a2 who ed 20
a2 who ing 38
a2 will base -19
a2 will ed -7
a2 will ing -52
a2 will s -12
a2 win base -31
a2 win ed -68
a2 with ed -17
a2 with ing -10
a2 women base 16
a2 workers base -35
a2 would base 40
a2 would ing 5
a2 would s -28
a2 year base -39
a2 year ed 38
a2 you base -94
a2 — base -10
a2 — ed 9
a2 — ing -33
a2 ’s base -13
a2 ’s ed 21
a2 ’s ing -35
a2 ’s s 30
aw " B 31
aw " D -16
aw " E -27
aw ' E -36
aw 's E -6
aw ) E 28
aw , B 24
aw , C 10
aw , D -32
aw , E -20
aw . A 15
aw . B 13
aw . C -22
aw . D -9
aw . E -22
aw / D -16
aw / E -19
aw : A 16
aw : C -27
aw ; E -23
aw > D -15
aw ? E -33
aw CAP A 14
aw CAP B 9
aw CAP C 12
aw CAP D 8
aw CAP E -9
aw DAY A 23
aw DAY B 27
aw DAY C -23
aw DAY E -18
aw NUM A 57
aw NUM B -32
aw NUM C 22
aw NUM D -26
aw NUM E -24
aw _ D -26
aw a A 14
aw a B 13
aw a E -8
aw abortion E 35
aw about D 29
aw about E -8
aw across E -33
aw added E -58
aw advantage E -76
aw after A 49
aw after D -21
aw after E -10
aw again E -37
aw against E -22
aw agreement E 51
aw ahead E -11
aw all D -27
aw all E -28
aw almost E -66
aw along E -88
aw also E -35
aw among E 9
aw an A 32
aw an B -23
aw an C 10
aw and C -17
aw and D -23
aw and E -25
aw any C 14
aw any D 27
aw appears E 14
aw are E -27
aw around E -9
aw as A 37
aw as B -23
aw as D -12
aw as E -10
aw at A 23
aw at C 13
aw at D 34
aw at E -20
aw attacks E 167
aw attention E 62
aw away E -6
aw back E -24
aw ballots D -79
aw because E 7
aw before D -10
aw before E -17
aw behind E -20
aw being E 17
aw between E -21
aw beyond E -33
aw big E -32
aw both E -20
aw building E -32
aw but E -24
aw by A 5
aw by B 31
aw by C -6
aw by E -13
aw call E 80
aw came E -81
aw campaign E -18
aw can E -63
aw candidate E -83
aw candidates E 31
aw chance E -52
aw change E -46
aw classified E -51
aw clear E -20
aw close E -92
aw closer E -61
aw college E -33
aw come E -74
aw comes E -52
aw comment E 22
aw comments E 43
aw committee E -35
aw conference E -46
aw conservative E 23
aw contest D -63
aw could E -41
aw criticism E 49
aw day E -34
aw deals E -38
aw delegates D -55
aw delegates E 12
aw did E -28
aw different E -71
aw difficult E 21
aw digits E -38
aw do E -17
aw does E -28
aw down E -34
aw during E -26
aw each E -25
aw earlier E 14
aw early A 63
aw easier E 10
aw either E 68
aw enough E -36
aw even E -11
aw evidence E 8
aw far E -37
aw for A 24
aw for B -6
aw for C -19
aw for D -6
aw for E -23
aw foreign E 20
aw former A 57
aw former E 62
aw forward E 33
aw four E -65
aw free E -8
aw from C -12
aw from D -24
aw from E -12
aw get E -21
aw good E -67
aw ground E -70
aw gun E 83
aw had E -28
aw hard E 12
aw harder E -34
aw has E -11
aw have E -31
aw he A 13
aw he B 41
aw he C 17
aw he D -9
aw he E -13
aw health E -10
aw her A 15
aw her B 10
aw her C 6
aw her D 49
aw here E -21
aw him A 11
aw him B 21
aw him C 22
aw him D 30
aw himself C 27
aw himself D -21
aw himself E -19
aw his B 16
aw his C 19
aw his D 24
aw his E -8
aw home E -68
aw how B 40
aw how C -8
aw how D 16
aw how E 5
aw id D -21
aw if B 22
aw if E 13
aw immigration D 9
aw immigration E 83
aw impossible E -29
aw in A 20
aw in B 23
aw in E -24
aw information E -66
aw interest E 31
aw into E -35
aw is C -42
aw is E -14
aw issues E 48
aw it A 6
aw it C 22
aw it E -12
aw its A -10
aw its C 8
aw its E -18
aw jobs E -32
aw just E -48
aw large E -86
aw last A 45
aw last E -28
aw later E -15
aw law E 32
aw lead E -38
aw left E -38
aw legal E -15
aw less E -53
aw like C 15
aw like D -90
aw likely E -50
aw little E 27
aw made E -54
aw make E 17
aw many E 24
aw mate E -17
aw may E -52
aw me A 41
aw me E -20
aw might E -38
aw money E -67
aw more C -14
aw more D 15
aw more E -31
aw most E 12
aw much E -24
aw nearly E -14
aw never E 37
aw new D -11
aw new E -35
aw news E -68
aw next E -63
aw no E 11
aw not E 19
aw now E 17
aw of A -10
aw of B 21
aw of C -15
aw of E -16
aw off E -30
aw office E -61
aw officials E -42
aw on A 17
aw on B 21
aw on C -33
aw on D -21
aw on E -22
aw one A 9
aw one D 8
aw one E -32
aw only E -53
aw or E -30
aw other E 22
aw out D -76
aw out E -31
aw over D -25
aw over E -10
aw part E -76
aw party E 33
aw people E -48
aw pic D -21
aw place E -8
aw point E -12
aw policy E 8
aw political E -22
aw poll E -43
aw possible E -79
aw president E -39
aw presidential E 36
aw primaries E -33
aw primary E -30
aw public E -40
aw questions E 28
aw rates E -37
aw recent A 70
aw release E 19
aw reporters A 33
aw reporters E -14
aw right E 40
aw safe E 25
aw said E -27
aw say E 111
aw saying E 73
aw school E -40
aw secretary E -86
aw secure E -31
aw sense E 45
aw several E -6
aw she A 28
aw she C 23
aw she D 33
aw she E -24
aw short E -86
aw should E -27
aw show D -58
aw since E -15
aw so D 13
aw so E -19
aw some D 32
aw some E -12
aw speaking E -78
aw speech E 7
aw stage E -35
aw states E -5
aw still E -46
aw such E -52
aw superdelegates E -37
aw support E 88
aw sure E 7
aw take E -18
aw takes E -20
aw taxes E -36
aw than E -13
aw that A 13
aw that B 24
aw that C 6
aw that D 20
aw the A 18
aw the B 7
aw the C 13
aw their A 20
aw their C 31
aw their D -11
aw their E -29
aw them A -10
aw them B 34
aw them C 18
aw them E -18
aw themselves D -46
aw there A 41
aw there E -22
aw they A 20
aw they D 39
aw they E 10
aw this B 49
aw this C 51
aw this E -9
aw three E 20
aw through D -15
aw through E -28
aw time E -66
aw to A 15
aw to B -7
aw to C 9
aw to D -8
aw to E -11
aw together E -57
aw too E -61
aw took E -46
aw toward E -29
aw trade E 9
aw turn E -24
aw tweet-author D -20
aw tweet-id D -22
aw two E -43
aw under E -47
aw until E -52
aw up E -33
aw very E 35
aw voters B 53
aw voters E -30
aw was A -26
aw was C 7
aw was D 15
aw was E -25
aw wasn’t E -38
aw well E 33
aw were E -21
aw what B 18
aw what C 15
aw what D 30
aw what E 20
aw when D -67
aw when E -46
aw where E -40
aw whether B 7
aw whether D 9
aw whether E 27
aw while E -65
aw who D -80
aw who E -10
aw why B 20
aw why E 20
aw will D -7
aw will E -39
aw win E -105
aw winning E -27
aw with C -15
aw with D 30
aw with E -21
aw within E 14
aw women E 16
aw work E -26
aw workers E -10
aw working E -97
aw would E -12
aw wrong E -47
aw you E -46
aw — A 40
aw — B 31
aw — C 48
aw — E -17
aw ’s E -28
b -6
e - 20
e A -54
e B -33
e C -25
e D -16
ep - A 32
ep - B 52
ep - C 44
ep - D 31
ep A A -51
ep A B -68
ep A C -89
ep A D -70
ep A E -45
ep B A -20
ep B B -13
ep B C -47
ep B D -49
ep B E -28
ep C A -43
ep C B -40
ep C C -18
ep C D -20
ep C E -23
ep D A -10
ep D B -20
ep D C -12
ep D D -5
ep D E -20
ep E A 20
ep E B 21
ep E C 27
ep E D 11
ep E E -7
f base -11
f ing -7
f s -9
fl base " -23
fl base ' -27
fl base 'd 37
fl base ( -105
fl base ) 12
fl base , -9
fl base -ed -18
fl base -ing -23
fl base . -22
fl base / -16
fl base < -19
fl base ^ -17
fl base a -16
fl base after -28
fl base all 24
fl base although 8
fl base an -10
fl base and -12
fl base another -42
fl base at -23
fl base because -10
fl base both 52
fl base but -6
fl base by -14
fl base each -35
fl base every -24
fl base for -22
fl base from -18
fl base he -8
fl base him -8
fl base how -16
fl base i 8
fl base if -5
fl base in -17
fl base into -38
fl base it -10
fl base its -20
fl base like 18
fl base many 62
fl base my 25
fl base of -12
fl base on -23
fl base one -9
fl base or -20
fl base other -24
fl base others 16
fl base out 55
fl base she -9
fl base some 63
fl base than -6
fl base that -13
fl base the -13
fl base them -19
fl base this -21
fl base though -10
fl base up -19
fl base w -17
fl base where -15
fl base whether -35
fl base which -11
fl base while -9
fl base with -6
fl base you -16
fl base — -18
fl ed " 11
fl ed 's -21
fl ed ) 16
fl ed , 10
fl ed -ed -14
fl ed -ing -11
fl ed CAP 8
fl ed DAY 28
fl ed ^ 16
fl ed a -27
fl ed after -13
fl ed all 12
fl ed an -86
fl ed another 23
fl ed as -34
fl ed both 19
fl ed but 11
fl ed for -5
fl ed from -40
fl ed he 6
fl ed her -90
fl ed his -25
fl ed if -45
fl ed many 49
fl ed of -23
fl ed one -22
fl ed or -10
fl ed others 39
fl ed she 7
fl ed since 40
fl ed that -11
fl ed the -23
fl ed them 18
fl ed they -12
fl ed w 6
fl ed we 15
fl ed what -28
fl ed when 11
fl ed which -6
fl ed who -9
fl ed you -8
fl ing " 23
fl ing 're 9
fl ing , 10
fl ing -ed -48
fl ing -ing -49
fl ing -s -10
fl ing : -8
fl ing CAP -6
fl ing DAY -41
fl ing NUM -16
fl ing a -7
fl ing about -22
fl ing after 14
fl ing and 5
fl ing as -35
fl ing at -53
fl ing before 23
fl ing but -22
fl ing by -7
fl ing for -31
fl ing from -17
fl ing her -63
fl ing his -26
fl ing in -8
fl ing it -32
fl ing of -23
fl ing on -35
fl ing or -29
fl ing she -6
fl ing since -9
fl ing than -27
fl ing that -17
fl ing the -22
fl ing they 30
fl ing this -44
fl ing those -7
fl ing up -51
fl ing w -18
fl ing we -30
fl ing when -24
fl ing which -18
fl ing while 5
fl ing who 10
fl ing without -8
fl ing — -7
fl s " 21
fl s 's -9
fl s ) -24
fl s , 17
fl s -ed -34
fl s -ing -17
fl s -s -18
fl s DAY -30
fl s NUM -28
fl s ^ -5
fl s about -34
fl s all -26
fl s any -38
fl s as 39
fl s both -38
fl s but 37
fl s by 6
fl s few -31
fl s five -35
fl s for -17
fl s four -29
fl s from -6
fl s he 6
fl s her -10
fl s his -15
fl s in -7
fl s it 7
fl s its -40
fl s many -33
fl s of -6
fl s other -28
fl s several -57
fl s she 11
fl s some -31
fl s such -27
fl s that -25
fl s the -16
fl s their -29
fl s these -17
fl s this 17
fl s those -48
fl s three -35
fl s two -41
fl s w -13
fl s what -22
fl s which 10
fl s with 13
fl s — -13
fl s ’s -16
fn base " -46
fn base ( -6
fn base ) -23
fn base , -20
fn base -ed -29
fn base -ing -25
fn base -s -23
fn base . -24
fn base / -15
fn base : -49
fn base ; -58
fn base > -15
fn base ? -36
fn base CAP -20
fn base NUM -31
fn base _ -26
fn base about 18
fn base against 25
fn base all -17
fn base among -31
fn base an -15
fn base and -33
fn base any -14
fn base are -16
fn base around 25
fn base as -29
fn base at 7
fn base because -60
fn base before -38
fn base behind 54
fn base between -56
fn base beyond 17
fn base both -28
fn base but -19
fn base can -26
fn base could -11
fn base did -24
fn base does -31
fn base during -26
fn base had -26
fn base has -19
fn base have -33
fn base he -16
fn base her -39
fn base him -14
fn base himself -8
fn base his 11
fn base how -7
fn base in -23
fn base into 21
fn base it 10
fn base its -77
fn base like -9
fn base me -33
fn base might -35
fn base no -8
fn base not 29
fn base of 12
fn base one -12
fn base or -32
fn base out 26
fn base she -12
fn base should -32
fn base since 13
fn base so -56
fn base some -80
fn base such -36
fn base than -30
fn base the -6
fn base their 23
fn base them -35
fn base themselves 81
fn base they 39
fn base those 6
fn base through -29
fn base toward 11
fn base under 9
fn base until -40
fn base up -12
fn base w -11
fn base was -10
fn base wasn’t -38
fn base were -26
fn base what -6
fn base when -15
fn base where 47
fn base whether -29
fn base who 18
fn base why -91
fn base will -16
fn base within -6
fn base you 33
fn base — -24
fn base ’s -7
fn ed , 6
fn ed -ed -9
fn ed -ing -18
fn ed -ly 12
fn ed . 11
fn ed : 12
fn ed CAP 8
fn ed DAY 10
fn ed NUM -35
fn ed a 17
fn ed about 18
fn ed after -5
fn ed all -47
fn ed an -6
fn ed and 40
fn ed another 5
fn ed because -41
fn ed before -52
fn ed both -20
fn ed down 8
fn ed during -23
fn ed for 14
fn ed from -70
fn ed her -5
fn ed himself -6
fn ed his -12
fn ed how -31
fn ed if 35
fn ed in 14
fn ed it 28
fn ed its 87
fn ed like -17
fn ed many -23
fn ed me -40
fn ed no 52
fn ed not 16
fn ed off 22
fn ed one -12
fn ed or -79
fn ed out 44
fn ed over -33
fn ed several 10
fn ed she 40
fn ed since -34
fn ed so 11
fn ed some 83
fn ed that 9
fn ed their 18
fn ed themselves 9
fn ed this -16
fn ed those 34
fn ed through -67
fn ed two -66
fn ed up 28
fn ed was 58
fn ed were 82
fn ed what -17
fn ed when 14
fn ed whether 35
fn ed why -15
fn ed with -13
fn ed — 52
fn ing " 8
fn ing , -43
fn ing -ed -41
fn ing -ing -26
fn ing -ly 76
fn ing -s -9
fn ing . -43
fn ing : -13
fn ing CAP -22
fn ing DAY -29
fn ing NUM -57
fn ing a -6
fn ing about 25
fn ing against 14
fn ing an 34
fn ing and -27
fn ing as -29
fn ing at -37
fn ing by -55
fn ing down 12
fn ing for 8
fn ing from -45
fn ing he 19
fn ing her 22
fn ing himself -54
fn ing his -16
fn ing how 61
fn ing in -14
fn ing into -15
fn ing it -22
fn ing its -36
fn ing off 26
fn ing on 59
fn ing out 38
fn ing over -65
fn ing she -13
fn ing the -16
fn ing their -48
fn ing them 10
fn ing they 14
fn ing this -39
fn ing those -39
fn ing to 8
fn ing up 24
fn ing w -16
fn ing what -8
fn ing whether -26
fn ing with -13
fn ing — -51
fn s " 17
fn s ( -25
fn s , -25
fn s -ed -41
fn s -ing -33
fn s -ly 9
fn s -s 9
fn s . -21
fn s : 45
fn s ; -10
fn s CAP 21
fn s DAY -62
fn s NUM 14
fn s a 10
fn s about 21
fn s after -26
fn s against -9
fn s among -9
fn s an 5
fn s and -32
fn s are -46
fn s at -35
fn s by 23
fn s during -13
fn s for 41
fn s from -21
fn s had -19
fn s has 16
fn s have -39
fn s he 21
fn s her 55
fn s him -58
fn s himself 33
fn s his 32
fn s how -23
fn s in -40
fn s is -54
fn s it -9
fn s its -48
fn s like -27
fn s no 71
fn s of 19
fn s on 6
fn s or -37
fn s out 74
fn s over 29
fn s she -19
fn s such -11
fn s them -5
fn s this 9
fn s to -6
fn s w -6
fn s were -58
fn s where -12
fn s who -34
fn s will 38
fn s with -24
fn s would -58
fn s — -39
fq base -/- ' -16
fq base -/- 'd 38
fq base -/- , -10
fq base -/- -ed -19
fq base -/- -ing -20
fq base -/- . -21
fq base -/- / -16
fq base -/- : 9
fq base -/- < -12
fq base -/- ^ -15
fq base -/- a -15
fq base -/- after -29
fq base -/- all 24
fq base -/- although 10
fq base -/- an -18
fq base -/- and -20
fq base -/- another -10
fq base -/- at -22
fq base -/- because -7
fq base -/- both 47
fq base -/- but -9
fq base -/- by -12
fq base -/- each -29
fq base -/- every -24
fq base -/- for -15
fq base -/- him 7
fq base -/- how -7
fq base -/- i 18
fq base -/- if -25
fq base -/- in -10
fq base -/- into -36
fq base -/- it -16
fq base -/- its -17
fq base -/- like 21
fq base -/- many 68
fq base -/- my 40
fq base -/- of -14
fq base -/- on -21
fq base -/- one -35
fq base -/- or -16
fq base -/- other -22
fq base -/- others 16
fq base -/- out 8
fq base -/- she -15
fq base -/- some 9
fq base -/- than -6
fq base -/- that -14
fq base -/- the -11
fq base -/- them -16
fq base -/- this -31
fq base -/- though -10
fq base -/- up -11
fq base -/- w -18
fq base -/- we 11
fq base -/- what -39
fq base -/- when 11
fq base -/- where -15
fq base -/- whether -32
fq base -/- which -11
fq base -/- whose 36
fq base -/- you -8
fq base -/- — -22
fq base -/- ’s -7
fq base -/near 's 32
fq base -/near , -24
fq base -/near -ed -38
fq base -/near -ing -55
fq base -/near < -22
fq base -/near CAP -50
fq base -/near ^ -78
fq base -/near an 29
fq base -/near and 51
fq base -/near he -23
fq base -/near her 18
fq base -/near his 28
fq base -/near in -16
fq base -/near of -36
fq base -/near that 30
fq base -/near they 14
fq base -/near w -35
fq base -/near who -19
fq base -/touch -ed -13
fq base -/touch -ing -16
fq base -/touch -s -56
fq base -/touch CAP -20
fq base -/touch a -75
fq base -/touch that -52
fq base -/touch the -21
fq base near/- 's -49
fq base near/- , -6
fq base near/- -ed 23
fq base near/- -ing -47
fq base near/- -s 28
fq base near/- < -16
fq base near/- a -22
fq base near/- and 13
fq base near/- he -84
fq base near/- his -66
fq base near/- in -48
fq base near/- of 42
fq base near/- that 10
fq base near/- the -39
fq base near/- who 8
fq base near/- ’s 24
fq base near/near w -78
fq base touch/- " -19
fq base touch/- the -41
fq base touch/near " -51
fq ed -/- 's -16
fq ed -/- ) 10
fq ed -/- -ed 6
fq ed -/- DAY 29
fq ed -/- NUM -8
fq ed -/- ^ -12
fq ed -/- a -17
fq ed -/- all -9
fq ed -/- an -86
fq ed -/- and -7
fq ed -/- as -24
fq ed -/- both 17
fq ed -/- for 6
fq ed -/- he -13
fq ed -/- his -38
fq ed -/- i -7
fq ed -/- if -51
fq ed -/- it -5
fq ed -/- many 33
fq ed -/- of 6
fq ed -/- one -7
fq ed -/- others 21
fq ed -/- since 28
fq ed -/- some 28
fq ed -/- that -17
fq ed -/- the -21
fq ed -/- them -47
fq ed -/- they -8
fq ed -/- we 7
fq ed -/- what -35
fq ed -/- when -9
fq ed -/- who -7
fq ed -/- you -8
fq ed -/- — -6
fq ed -/near , 27
fq ed -/near -s -65
fq ed -/near CAP 21
fq ed -/near ^ 96
fq ed -/near and 37
fq ed -/near he 19
fq ed -/near it 33
fq ed -/near she -13
fq ed -/near the -6
fq ed -/near they -32
fq ed -/near w 11
fq ed -/near who -7
fq ed -/touch , 54
fq ed -/touch -s -70
fq ed -/touch CAP 18
fq ed -/touch and 38
fq ed -/touch he 41
fq ed -/touch w 12
fq ed near/- , 40
fq ed near/- -s -27
fq ed near/- CAP 8
fq ed near/- and -10
fq ed near/- he 13
fq ed near/- she -54
fq ed near/- that -9
fq ed near/- w 28
fq ed near/- when 79
fq ed near/near CAP 15
fq ed near/near w 30
fq ed near/touch w 80
fq ed touch/- " 6
fq ed touch/- CAP 24
fq ed touch/- and -42
fq ed touch/- he 33
fq ed touch/- she 35
fq ed touch/near " 62
fq ed touch/near CAP 79
fq ed touch/near and 67
fq ed touch/near he 51
fq ed touch/near she 50
fq ed touch/touch CAP 58
fq ed touch/touch he -40
fq ing -/- 're 9
fq ing -/- 's 5
fq ing -/- -ed -34
fq ing -/- -ing -50
fq ing -/- -s -7
fq ing -/- : -8
fq ing -/- DAY -60
fq ing -/- NUM 44
fq ing -/- ^ -12
fq ing -/- a -32
fq ing -/- about -21
fq ing -/- after 25
fq ing -/- an -19
fq ing -/- and -19
fq ing -/- as -40
fq ing -/- at -53
fq ing -/- before -16
fq ing -/- but -14
fq ing -/- by 7
fq ing -/- he 20
fq ing -/- her -55
fq ing -/- his -61
fq ing -/- it -27
fq ing -/- of -16
fq ing -/- on -17
fq ing -/- or -18
fq ing -/- she -13
fq ing -/- since -9
fq ing -/- than -12
fq ing -/- that -32
fq ing -/- the -19
fq ing -/- they 8
fq ing -/- this -44
fq ing -/- those 32
fq ing -/- up -52
fq ing -/- w -16
fq ing -/- we -90
fq ing -/- when -87
fq ing -/- while -24
fq ing -/- who -37
fq ing -/- without 6
fq ing -/- — -17
fq ing -/near , 50
fq ing -/near -s 25
fq ing -/near and 49
fq ing -/near by 47
fq ing -/near for -86
fq ing -/near of -25
fq ing -/near w -29
fq ing -/touch , 34
fq ing -/touch -s -92
fq ing -/touch CAP -45
fq ing -/touch by -85
fq ing near/- , 41
fq ing near/- -s -14
fq ing near/- CAP -19
fq ing near/- the -19
fq ing near/- w -51
fq ing near/near , 57
fq ing near/touch , 135
fq ing touch/- " 9
fq ing touch/near " 37
fq s -/- ' -14
fq s -/- ) -12
fq s -/- , 7
fq s -/- -ed -42
fq s -/- -s -21
fq s -/- DAY -43
fq s -/- NUM -32
fq s -/- ^ -22
fq s -/- about -27
fq s -/- all -26
fq s -/- and -16
fq s -/- any -40
fq s -/- both -38
fq s -/- but 69
fq s -/- by -43
fq s -/- few -31
fq s -/- five -35
fq s -/- four -29
fq s -/- he 7
fq s -/- her -21
fq s -/- in 10
fq s -/- it -12
fq s -/- its -23
fq s -/- many -33
fq s -/- on 17
fq s -/- other -29
fq s -/- several -55
fq s -/- some -31
fq s -/- such -8
fq s -/- that -10
fq s -/- the -15
fq s -/- their -35
fq s -/- these -14
fq s -/- this 37
fq s -/- those -49
fq s -/- three -36
fq s -/- two -32
fq s -/- w -13
fq s -/- what -21
fq s -/- who 38
fq s -/- with -17
fq s -/- — -38
fq s -/near 's -86
fq s -/near , 42
fq s -/near -ed -30
fq s -/near CAP 62
fq s -/near he -19
fq s -/near his -25
fq s -/near it -11
fq s -/near the -28
fq s -/near w 12
fq s -/touch CAP 20
fq s -/touch he -19
fq s -/touch w -34
fq s near/- -ing -79
fq s near/- CAP 8
fq s near/- he -12
fq s near/- his -32
fq s near/- the 15
fq s near/- w -15
fq s near/- who -56
fq s touch/- " 15
fq s touch/- CAP 34
fq s touch/- he 81
g  -5
g +again -48
g +already -49
g +also 29
g +are 18
g +are+ly 38
g +are+not 35
g +be -72
g +been -18
g +being -82
g +can -22
g +can+be -101
g +cannot -97
g +could -26
g +could+be 16
g +did 39
g +did+not 41
g +did+not+ly 29
g +didn't 13
g +didn’t -12
g +do+not 33
g +does 44
g +does+not 49
g +doesn't 57
g +doesn’t 103
g +don't 9
g +don’t 52
g +earlier 90
g +first 18
g +had -21
g +had+been -26
g +had+ly 13
g +had+not -10
g +had+to -72
g +has+also 24
g +has+been 34
g +has+ly -22
g +has+no -5
g +has+not -13
g +hasn't 35
g +hasn’t -96
g +have 20
g +have+also 31
g +have+been 21
g +have+ly 88
g +having -61
g +instead -25
g +is 17
g +is+also 42
g +is+ly 55
g +is+ly+to -16
g +is+not 28
g +is+now 47
g +is+to -40
g +isn’t 19
g +just -33
g +last -93
g +later 14
g +long -10
g +ly 19
g +ly+to -77
g +ly+to+be -75
g +may -22
g +might -9
g +more+ly+to 38
g +most -16
g +much -69
g +must -60
g +never -72
g +next -45
g +no -86
g +not -6
g +not+to -77
g +now -11
g +should -52
g +should+be -46
g +still 8
g +then 10
g +to -24
g +to+be -61
g +to+get -68
g +to+have -66
g +to+ly 21
g +was+first 94
g +was+ly 37
g +was+not -27
g +were 18
g +were+ly 89
g +were+not -83
g +will+also -19
g +will+be -6
g +will+ly 38
g +will+not -26
g +will+not+be -78
g +won't -44
g +won’t -38
g +would -13
g +would+be -21
g +would+have -92
g +would+ly -43
g +would+not 31
g +wouldn’t 88
g +yet -44
g +’d -59
g +’ll -36
g +’re 22
g +’s -21
g +’s+ly -116
g +’s+not -37
gn  ' -30
gn  ( 11
gn  ) -50
gn  , -10
gn  -ed -13
gn  -ing 8
gn  -ly -12
gn  / -26
gn  : 12
gn  ; -10
gn  > -15
gn  ? -73
gn  NUM -18
gn  _ -26
gn  a 8
gn  across -53
gn  after -30
gn  against -14
gn  all 26
gn  among -12
gn  an -7
gn  and -36
gn  any 16
gn  are -35
gn  around -54
gn  be -78
gn  because -17
gn  before -39
gn  behind -10
gn  being -78
gn  between -53
gn  beyond -41
gn  both -17
gn  by -21
gn  can -6
gn  could -24
gn  did -42
gn  do -99
gn  does -31
gn  down -20
gn  each -73
gn  for -9
gn  four 18
gn  get 39
gn  had -37
gn  has -36
gn  have -40
gn  he 12
gn  her 6
gn  herself 30
gn  himself 9
gn  how 43
gn  if -17
gn  in -18
gn  into -24
gn  is -11
gn  it 12
gn  its -15
gn  like -44
gn  may -47
gn  me 21
gn  might -43
gn  no 11
gn  not -12
gn  of -12
gn  off -34
gn  on -7
gn  or -45
gn  other 5
gn  our -21
gn  out -35
gn  over -7
gn  several 9
gn  she 12
gn  should -44
gn  since -7
gn  so -32
gn  some -10
gn  than -77
gn  that 8
gn  their 19
gn  them -15
gn  themselves 35
gn  they 6
gn  this -6
gn  those 10
gn  three -37
gn  through -18
gn  toward -81
gn  two 9
gn  under -42
gn  up -34
gn  us -28
gn  w -9
gn  was -16
gn  wasn’t -38
gn  we -71
gn  were -22
gn  what 15
gn  when -12
gn  whether 39
gn  while -15
gn  who -39
gn  why 72
gn  with -11
gn  within -45
gn  would -10
gn  you -9
gn  — -28
gn  ’s -26
gn +also -s 7
gn +also CAP 15
gn +also a 32
gn +also he 48
gn +also that -5
gn +also the 48
gn +also to 39
gn +also w 25
gn +are , -45
gn +are -s 69
gn +are . -62
gn +are CAP -24
gn +are in -93
gn +are that 65
gn +are the 46
gn +are to 42
gn +are w -6
gn +can the 49
gn +can w -47
gn +could CAP 12
gn +could the -29
gn +could w 17
gn +did+not -s -72
gn +did+not CAP -37
gn +did+not a 35
gn +did+not the -30
gn +did+not w 37
gn +does+not w 47
gn +had -s -15
gn +had CAP -55
gn +had a 16
gn +had the -13
gn +had to 14
gn +had w 12
gn +has , -46
gn +has -ing 6
gn +has -ly -76
gn +has -s 25
gn +has . -43
gn +has CAP 13
gn +has NUM -25
gn +has a -34
gn +has an 32
gn +has he 15
gn +has her 49
gn +has his 36
gn +has in 37
gn +has that 58
gn +has the 13
gn +has to 22
gn +has w -29
gn +has+been to 11
gn +has+ly the 36
gn +has+ly to -19
gn +have -ing 12
gn +have -ly 45
gn +have -s 7
gn +have CAP 24
gn +have a 15
gn +have that -29
gn +have their 108
gn +have they 36
gn +have to 31
gn +have w 42
gn +is , -110
gn +is -ing 15
gn +is -s 57
gn +is . 46
gn +is CAP 40
gn +is a 7
gn +is as 9
gn +is by 5
gn +is for -54
gn +is his 58
gn +is in -12
gn +is that 13
gn +is the -28
gn +is to 17
gn +is w 28
gn +just CAP 9
gn +ly , -9
gn +ly -s -35
gn +ly CAP 22
gn +ly in 30
gn +ly on -74
gn +ly that 22
gn +ly the 53
gn +ly to -43
gn +ly w -6
gn +may w -37
gn +might w -27
gn +most -s -103
gn +most w -65
gn +no of -36
gn +no w -87
gn +not w -74
gn +not+to w -18
gn +often w 31
gn +so . 27
gn +then the -84
gn +to " -52
gn +to , -5
gn +to -ed -94
gn +to -ing -33
gn +to -ly 38
gn +to -s -44
gn +to . -34
gn +to : 20
gn +to CAP -32
gn +to NUM 21
gn +to a -23
gn +to about -5
gn +to all -59
gn +to an 5
gn +to and 6
gn +to any -47
gn +to as -65
gn +to at -48
gn +to down -23
gn +to for -12
gn +to from -25
gn +to he 6
gn +to her 36
gn +to him -45
gn +to his -20
gn +to how -14
gn +to if 27
gn +to in -11
gn +to it -66
gn +to its -48
gn +to on -42
gn +to out -20
gn +to that -45
gn +to the -25
gn +to their -31
gn +to them 41
gn +to this -17
gn +to to -41
gn +to up -37
gn +to w -21
gn +to what -7
gn +to whether 52
gn +to with -43
gn +to+be , -49
gn +to+be . -29
gn +to+be w -91
gn +to+ly CAP 71
gn +was -ing -31
gn +was -ly -45
gn +was -s 44
gn +was . -116
gn +was a -29
gn +was as 15
gn +was by 36
gn +was in 53
gn +was on -16
gn +was that -46
gn +was to 20
gn +was w -8
gn +were . -47
gn +were by -6
gn +were the 42
gn +were to -23
gn +were w -8
gn +will -s -40
gn +will CAP -36
gn +will a 51
gn +will to 62
gn +will w -12
gn +will+be w 47
gn +would -ing -37
gn +would -s 20
gn +would a -30
gn +would the 13
gn +would to -19
gn +’s -s -40
gn +’s w -55
l " CAP 25
l " and 39
l " but 14
l " he 33
l " in -95
l " it 151
l " she 37
l " that -35
l " the -44
l " w -25
l " which -18
l " who -55
l " — 13
l ' -s -85
l ' w 27
l 's -ed 16
l 's -ing 20
l 's -s 19
l 's CAP -25
l 's w 18
l ( CAP 35
l ) , 86
l , " 23
l , -ed 16
l , -ing -23
l , -s 45
l , CAP 50
l , NUM 15
l , a 17
l , after 8
l , and 10
l , as -40
l , he 63
l , his -36
l , i 20
l , if -22
l , it 11
l , she 67
l , that -24
l , the 8
l , they 115
l , though -15
l , we 68
l , when -62
l , which 11
l , while 129
l , who 23
l , with 74
l , you -36
l -ed , -9
l -ed -ing -20
l -ed -s -6
l -ed CAP -34
l -ed DAY 65
l -ed a -45
l -ed about -29
l -ed an -13
l -ed and -63
l -ed by -43
l -ed from 42
l -ed her -67
l -ed his -69
l -ed in 54
l -ed on -30
l -ed that -41
l -ed the -11
l -ed their 33
l -ed they -88
l -ed w -11
l -ed with -43
l -ed — -24
l -ing , -26
l -ing CAP -38
l -ing a 35
l -ing an 20
l -ing and -22
l -ing for 5
l -ing he -77
l -ing her -35
l -ing him -34
l -ing his -42
l -ing in -52
l -ing it -92
l -ing that 5
l -ing the -32
l -ing their -61
l -ing them 23
l -ing they -9
l -ing w -10
l -ly , 25
l -ly -ed -41
l -ly -ing -59
l -ly -s -15
l -ly CAP -7
l -ly and 33
l -ly w -18
l -s " -99
l -s , 9
l -s -ed 22
l -s -ing -23
l -s CAP -23
l -s a -69
l -s about -45
l -s after -31
l -s as -28
l -s before -23
l -s but 9
l -s for -31
l -s from -72
l -s he -87
l -s his -61
l -s in -9
l -s it -71
l -s of -41
l -s or -64
l -s she -41
l -s that -7
l -s the -19
l -s they -17
l -s w -29
l -s who 9
l -s with 27
l -s — 13
l . ) 39
l . , 48
l . CAP 13
l . NUM -34
l : CAP -64
l : i -93
l < / -15
l > < -16
l ? " 72
l CAP " -31
l CAP ' -28
l CAP 's -7
l CAP ) 32
l CAP -ed -32
l CAP -ing 48
l CAP -s 7
l CAP . -10
l CAP : -87
l CAP DAY -24
l CAP NUM 11
l CAP a 21
l CAP after 8
l CAP as 30
l CAP before 40
l CAP by -19
l CAP for -36
l CAP from -71
l CAP he -6
l CAP in 6
l CAP she -37
l CAP that -30
l CAP the 14
l CAP w 9
l CAP who -50
l CAP ’s -5
l DAY , 55
l DAY and 29
l DAY that -35
l DAY w -7
l DAY ’s -21
l NUM " 15
l NUM , 37
l NUM -s 10
l NUM CAP -39
l NUM and -52
l NUM that 27
l NUM w -14
l NUM — -45
l ^ < -22
l ^ CAP 16
l ^ ^ -10
l ^ a -23
l ^ after 31
l ^ and -12
l ^ as 17
l ^ both -49
l ^ but -12
l ^ by 23
l ^ he 45
l ^ her 48
l ^ his 57
l ^ i -6
l ^ if -42
l ^ in 5
l ^ one -41
l ^ others -66
l ^ she 56
l ^ some 11
l ^ that 7
l ^ the -19
l ^ their 47
l ^ they 33
l ^ this 5
l ^ we 56
l ^ what -31
l ^ while 23
l ^ you 38
l a -ed 7
l a -ing -16
l a -s -21
l a CAP -41
l a w -29
l about NUM 36
l about his -93
l about the -29
l after he 41
l after the -9
l all -s -17
l all the 39
l although CAP 38
l an w -22
l and -ed -30
l and -ing -59
l and -s 19
l and CAP -11
l and NUM -26
l and a -15
l and he 47
l and his 24
l and i -21
l and it 19
l and other -22
l and she 8
l and the -27
l and they 40
l and w -46
l and who 141
l another w -35
l are -ing -30
l are w -64
l as -s 28
l as CAP 23
l as a -18
l as he 24
l as it -52
l as she -17
l as the 25
l as they 34
l at a -37
l at one -50
l at the -9
l at w -58
l be -ed 9
l be -ing -59
l be a 41
l be the 19
l be w -39
l because he -20
l because it 16
l because they 12
l been -ed -25
l been w -72
l before he -83
l before the 14
l both -s 12
l but -s 84
l but CAP 10
l but he 107
l but it 46
l but she 67
l but the 16
l but they 20
l but w -81
l by -ing -55
l by NUM -34
l by the -38
l by w -50
l can w -38
l could w -21
l despite the -80
l do you 33
l during a -38
l during the -38
l each w 89
l five -s 10
l for -ing -5
l for -s -51
l for CAP -47
l for a -50
l for his 21
l for the -32
l for w -28
l from -s -15
l from CAP -54
l from the -51
l from w -29
l had -ed -57
l had w -69
l has -ed -27
l has a 46
l has the 110
l has w -9
l have -ed -53
l have a 61
l have the -65
l have w -54
l he 's 43
l he -ed -21
l he -s -61
l he w -25
l her -s 6
l her w -14
l him , 21
l his -ed 26
l his CAP 29
l how he -71
l i w -45
l if CAP -33
l if he -95
l if it -113
l if she -60
l if they -50
l if you 23
l in -ing -33
l in CAP 12
l in NUM 24
l in a -23
l in an 38
l in five 50
l in her 22
l in his 5
l in other -15
l in the 9
l in their 104
l in w 20
l into the 34
l is -ed -48
l is -ing -28
l is a 23
l is in -32
l is the 29
l is w -64
l it 's -37
l it , 11
l it -s -23
l it w 17
l its w -46
l many -s 13
l many CAP 71
l many w 27
l may w -25
l most -ing 34
l most -s 46
l no -s -22
l no one 46
l no w -13
l not -ed -27
l not -ing 37
l not w -22
l of -ing -31
l of NUM -60
l of a -49
l of an -66
l of her -17
l of his -15
l of the -25
l of their -57
l of them 25
l of those -44
l of w -20
l of whom 11
l on -s 20
l on CAP -26
l on DAY 6
l on his -60
l on the -24
l on w -17
l one that 12
l one w 11
l other -s 23
l other CAP 35
l out of -44
l over the -50
l several -s -30
l she -ed -30
l she -s -19
l she w -53
l since he 28
l since the 29
l so w -99
l some -s 60
l some CAP 99
l some w 41
l than NUM -31
l that -ed 17
l that -s -68
l that CAP -104
l that he -98
l that his -75
l that it -72
l that she -115
l that the -45
l that they -57
l that w -17
l the -ed -75
l the -ing -45
l the -s 8
l the CAP -33
l the NUM -16
l the other 6
l the two 16
l the w 9
l their w -22
l these -s 32
l they -ed -35
l they w -44
l this w -29
l those -s -34
l those who -25
l though he 70
l three -s -49
l through the -31
l to -ing -40
l to -s -45
l to CAP -28
l to a -31
l to her 50
l to w -40
l two -s -58
l two w -43
l up the -56
l w " -96
l w 's -21
l w ) 15
l w , 5
l w -ing -5
l w -s -9
l w . -16
l w ; -20
l w CAP -42
l w DAY -6
l w NUM -53
l w a -35
l w about -30
l w after 13
l w an -19
l w and -13
l w any -26
l w as 18
l w at -48
l w because 26
l w before -7
l w but -14
l w for -16
l w from -33
l w he -84
l w him -51
l w his -51
l w if -21
l w in -52
l w into -44
l w it -64
l w its 32
l w of -11
l w on -36
l w or -22
l w over 37
l w she -82
l w than -20
l w that -14
l w the -35
l w their -38
l w they -86
l w those 17
l w two -30
l w under -39
l w up -19
l w w -6
l w we -129
l w while 21
l w who -32
l w without 10
l w — 22
l w ’s -9
l was -ed -15
l was -ing -17
l was a 20
l was the -19
l were -ed -60
l were w -39
l what -s 34
l what CAP -42
l what he -133
l what it 74
l what she -118
l what they -58
l what we -29
l when -s -8
l when he -25
l when i 28
l when it -31
l when she -74
l when they -31
l where CAP -111
l where he -5
l whether CAP -44
l whether he -83
l which -s 19
l which CAP -24
l which he 86
l which she -13
l while CAP 43
l while he 40
l who -ed -54
l who he 117
l who w -45
l whom he -74
l whose -s 56
l will w -61
l with CAP 18
l with a -32
l with his 147
l with w -42
l would w -51
l — CAP -11
l — a -29
l — and 29
l — but 48
l — he 88
l — w 7
l — which -39
l — who 55
l ’s -ed -93
l ’s -ing 62
l ’s -s 16
l ’s CAP -11
l ’s w -13
ln " , 5
ln " -s -23
ln " . 20
ln " CAP 15
ln " _ -26
ln " a 43
ln " one 49
ln " that 13
ln " the 12
ln " to -17
ln " w 6
ln ' w 12
ln 's , -54
ln 's -ed -37
ln 's -ing -45
ln 's -s -9
ln 's . -28
ln 's in -15
ln 's of 43
ln 's on 12
ln 's the 15
ln 's to 25
ln 's w -13
ln ) CAP 12
ln ) w -7
ln , 's -13
ln , , -14
ln , -ed -7
ln , -ing 51
ln , -s 6
ln , . -35
ln , CAP 23
ln , DAY -48
ln , NUM -53
ln , an -42
ln , and -81
ln , are 6
ln , at 14
ln , by -44
ln , for -65
ln , from 24
ln , has -25
ln , he 41
ln , her 7
ln , him 31
ln , his 19
ln , how -142
ln , it 46
ln , of 17
ln , on 14
ln , one 26
ln , over 53
ln , she 25
ln , some -7
ln , that 24
ln , the 6
ln , their 21
ln , them 13
ln , they 55
ln , this -6
ln , those -14
ln , to 22
ln , up 14
ln , w 8
ln , was -31
ln , what -70
ln , will -30
ln , with -73
ln , would 30
ln -ed " -20
ln -ed , -56
ln -ed -ed -17
ln -ed -ing 6
ln -ed -ly 21
ln -ed -s -16
ln -ed . -23
ln -ed CAP -47
ln -ed NUM 41
ln -ed a -51
ln -ed all -10
ln -ed and -34
ln -ed as -26
ln -ed for 78
ln -ed from 20
ln -ed her -39
ln -ed him -63
ln -ed his -38
ln -ed in -34
ln -ed of -43
ln -ed on -25
ln -ed that -59
ln -ed the -27
ln -ed to -58
ln -ed w -33
ln -ed with -46
ln -ing " -30
ln -ing , -48
ln -ing -ed -77
ln -ing -ing -32
ln -ing -s -60
ln -ing . -27
ln -ing CAP -20
ln -ing about -58
ln -ing and -30
ln -ing as -42
ln -ing at 46
ln -ing by -14
ln -ing for 13
ln -ing from 33
ln -ing in -19
ln -ing of -38
ln -ing the -19
ln -ing with 25
ln -s " -43
ln -s , -9
ln -s -ed 13
ln -s -ing 32
ln -s -ly 34
ln -s -s 15
ln -s . -15
ln -s : -98
ln -s CAP 10
ln -s NUM -49
ln -s a 10
ln -s about -25
ln -s an -16
ln -s and -10
ln -s as -55
ln -s at 20
ln -s by -8
ln -s for -11
ln -s from -64
ln -s he 11
ln -s her -12
ln -s him 35
ln -s his -18
ln -s how 80
ln -s in -45
ln -s into -61
ln -s it 28
ln -s of -34
ln -s on -7
ln -s out -56
ln -s over -67
ln -s than -44
ln -s that 25
ln -s the -16
ln -s their -30
ln -s them -24
ln -s they 11
ln -s to -28
ln -s up -64
ln -s whether 35
ln -s with -38
ln . . -15
ln . / -13
ln / > -15
ln : CAP 6
ln : w -96
ln < / -16
ln < w -22
ln CAP " -9
ln CAP -ed -9
ln CAP -ing 22
ln CAP -ly -19
ln CAP -s -12
ln CAP . 16
ln CAP : 11
ln CAP CAP 13
ln CAP DAY 24
ln CAP NUM -41
ln CAP a -15
ln CAP about -5
ln CAP after -52
ln CAP against -38
ln CAP an -12
ln CAP and -23
ln CAP any -10
ln CAP are -49
ln CAP as -37
ln CAP at -26
ln CAP before 20
ln CAP by -25
ln CAP down -118
ln CAP during -21
ln CAP for -25
ln CAP from -53
ln CAP have -30
ln CAP he 23
ln CAP her -15
ln CAP him 12
ln CAP himself -37
ln CAP his -11
ln CAP how 7
ln CAP if 48
ln CAP in 11
ln CAP into -23
ln CAP is -24
ln CAP it -22
ln CAP its -38
ln CAP most 62
ln CAP not 31
ln CAP of 7
ln CAP off -87
ln CAP on -16
ln CAP out -102
ln CAP over 7
ln CAP several -25
ln CAP she 24
ln CAP some 53
ln CAP that 22
ln CAP the 9
ln CAP their -48
ln CAP them -14
ln CAP this 77
ln CAP those 68
ln CAP to 17
ln CAP up -18
ln CAP w 16
ln CAP was -110
ln CAP what 23
ln CAP when -8
ln CAP whether 54
ln CAP who 18
ln CAP — -28
ln DAY CAP 30
ln DAY that 14
ln DAY the -47
ln DAY w -16
ln NUM , 10
ln NUM -ed -29
ln NUM -s -70
ln NUM . -38
ln NUM CAP 13
ln NUM in -14
ln NUM the 50
ln NUM they 50
ln NUM w -63
ln ^ 's 19
ln ^ , -45
ln ^ -ing 20
ln ^ -ly -43
ln ^ -s -15
ln ^ : -142
ln ^ an 22
ln ^ are -25
ln ^ by 37
ln ^ has 86
ln ^ in -21
ln ^ that 70
ln ^ the 22
ln ^ to -44
ln ^ w -7
ln ^ was 16
ln ^ whether 16
ln ^ will -24
ln ^ would -45
ln a , -22
ln a -ed -12
ln a -ing 9
ln a -s -22
ln a . -30
ln a CAP -51
ln a DAY -37
ln a and -52
ln a at -65
ln a by 69
ln a for 17
ln a from -60
ln a in 73
ln a of -37
ln a on 23
ln a that -29
ln a the -48
ln a to 10
ln a w -17
ln about w -30
ln after CAP -41
ln after the -97
ln after w 27
ln an . -17
ln an that 60
ln an w -27
ln and 's -71
ln and -ed 93
ln and -ing 7
ln and -s 8
ln and . -54
ln and a -29
ln and he 6
ln and her 48
ln and him 35
ln and his 23
ln and in -43
ln and it 26
ln and of -88
ln and on -85
ln and that 74
ln and the 38
ln and their 58
ln and them 15
ln and to 18
ln and w -12
ln any w -35
ln as -s -34
ln as by 81
ln as w -20
ln before w -67
ln both . 49
ln but 's 61
ln but -ing 34
ln but -s 9
ln but CAP -14
ln but a 55
ln but that 100
ln but to 12
ln but w -5
ln by -s -26
ln by . 41
ln by CAP 5
ln by a 55
ln by that -116
ln by the 44
ln by w 16
ln for -s -26
ln for . -33
ln for CAP -15
ln for a -68
ln for the -47
ln for w -11
ln from -s -43
ln from the 12
ln from w -36
ln he , 21
ln he -ed -38
ln he -ing 26
ln he -ly -20
ln he . 10
ln he : 36
ln he NUM -50
ln he a 27
ln he as 51
ln he at 41
ln he by 25
ln he for 11
ln he her -13
ln he himself -98
ln he his 8
ln he how -8
ln he in -15
ln he it 12
ln he of 61
ln he on -73
ln he that 28
ln he them 23
ln he to -24
ln he up 33
ln he w 22
ln he with -16
ln her , -73
ln her . -49
ln her to 55
ln her w 11
ln him w 22
ln his , -31
ln his -ed -40
ln his -ing 12
ln his -s 38
ln his . -60
ln his a 12
ln his and 35
ln his in 43
ln his is -58
ln his the 28
ln his to -12
ln his w -7
ln i , 19
ln i . 23
ln i CAP -33
ln i that -18
ln i the -47
ln i to 36
ln i w -30
ln if w -10
ln in , -21
ln in -ing -29
ln in -s -62
ln in . 18
ln in CAP 35
ln in a -50
ln in of 50
ln in to -33
ln in with -46
ln it , -23
ln it -ing -11
ln it -ly 36
ln it -s 32
ln it . 18
ln it CAP 9
ln it a -27
ln it for -47
ln it out 23
ln it that -22
ln it to 44
ln its w -85
ln of , -41
ln of -ed -39
ln of -ing 44
ln of -s -9
ln of . -8
ln of CAP -43
ln of and -30
ln of for -37
ln of from 35
ln of in -30
ln of w -17
ln of with -45
ln on , -33
ln on -s -55
ln on . -32
ln on CAP 50
ln on w -40
ln one , -35
ln one w -12
ln or w 37
ln other , -15
ln other . -14
ln she " -15
ln she , -7
ln she -ing -12
ln she -s 72
ln she CAP -9
ln she a -23
ln she her 23
ln she him 69
ln she in 13
ln she it -65
ln she she -10
ln she that -27
ln she the -15
ln she w 40
ln some w 10
ln that " -48
ln that , -26
ln that -ed -51
ln that -ing 38
ln that -ly -55
ln that -s 27
ln that . -56
ln that CAP 23
ln that a 6
ln that by -21
ln that for 12
ln that had -9
ln that her -9
ln that him -21
ln that in -34
ln that the -9
ln that them -5
ln that to 30
ln that was -52
ln that will -38
ln that would -27
ln the 's -28
ln the , -35
ln the -ed -39
ln the -ing 9
ln the -ly -65
ln the -s -21
ln the . -21
ln the CAP -25
ln the NUM 17
ln the a -101
ln the against -40
ln the as -36
ln the at 38
ln the by 64
ln the for -32
ln the from 12
ln the has 74
ln the he -38
ln the in -31
ln the of -5
ln the on -26
ln the that -7
ln the the 22
ln the to -13
ln the w -25
ln the was -49
ln the were -45
ln the will -38
ln the with 47
ln the would -43
ln the — -50
ln the ’s -17
ln their , 21
ln their -s -55
ln their . -9
ln their w -52
ln they -ed -36
ln they -ly -64
ln they -s 27
ln they . 43
ln they CAP -17
ln they a 40
ln they him 14
ln they it -103
ln they that 20
ln they the 27
ln they their 29
ln they to -56
ln they w -35
ln this , -36
ln this . -12
ln this w 40
ln those . -31
ln those w -23
ln three -s -44
ln w " -28
ln w 's 5
ln w ( -11
ln w , -10
ln w -ed 7
ln w -ing -7
ln w -ly -10
ln w -s -11
ln w . -12
ln w : -21
ln w ; -32
ln w ? -55
ln w DAY 9
ln w NUM 34
ln w about -14
ln w after -41
ln w against -28
ln w all 15
ln w among -29
ln w an 13
ln w and -46
ln w another -105
ln w any -48
ln w are -10
ln w as -5
ln w at -23
ln w be -37
ln w because -17
ln w before -28
ln w between 31
ln w by -15
ln w could -45
ln w down -34
ln w during -31
ln w for -18
ln w had -21
ln w has -62
ln w he -26
ln w her -42
ln w him 19
ln w his 16
ln w how -10
ln w if 12
ln w in -14
ln w into 26
ln w is -16
ln w it 5
ln w its 14
ln w like -39
ln w no 49
ln w of -11
ln w off -6
ln w on -16
ln w one -18
ln w or 11
ln w out -7
ln w over 25
ln w she -9
ln w since -45
ln w so 95
ln w some 17
ln w such -18
ln w than -87
ln w that -21
ln w their -26
ln w them 30
ln w this 9
ln w those -25
ln w through 17
ln w to -7
ln w w -12
ln w was -17
ln w were -34
ln w when -62
ln w whether 55
ln w who 26
ln w will -11
ln w with -40
ln w would -33
ln w — -13
ln we w 43
ln what w -74
ln when -s -11
ln when CAP -69
ln when w -11
ln which -ing 48
ln which -s 23
ln which CAP -17
ln which a -65
ln which by 68
ln which in -16
ln which the -26
ln which to -55
ln which w -22
ln while w -97
ln who -ing 10
ln who -ly 51
ln who -s -24
ln who CAP 6
ln who a -16
ln who an 6
ln who as 16
ln who for -46
ln who he 42
ln who him -18
ln who his -28
ln who in 16
ln who on -86
ln who that -14
ln who the -15
ln who their -15
ln who they -32
ln who to -10
ln who up -69
ln with -s 8
ln with w 12
ln you , 26
ln you CAP -130
ln you w -26
ln — -s -62
ln — CAP -24
ln — a 54
ln — that 45
ln — the 21
ln — to -43
ln — w -31
ln ’s , 21
ln ’s -ing -8
ln ’s . 19
ln ’s : 38
ln ’s CAP -77
ln ’s on -79
ln ’s that 25
ln ’s was 23
lp " B 38
lp " C 52
lp " D -13
lp " E -13
lp $ A 22
lp $ B -17
lp $ C 7
lp $ D -18
lp $ E -12
lp ' D -13
lp ' E -12
lp 's C -35
lp ( E -69
lp ) A 52
lp ) C 66
lp ) D -12
lp ) E -25
lp , A 25
lp , B 31
lp , C 18
lp , D 14
lp , E -12
lp . E -31
lp / D -15
lp < D -19
lp CAP A 15
lp CAP B 17
lp CAP C 12
lp CAP E -6
lp DAY A -6
lp DAY B 16
lp DAY C 71
lp DAY D -58
lp DAY E 11
lp NUM A 62
lp NUM C 61
lp NUM E -24
lp a B -63
lp a C -48
lp a E -13
lp ability E -31
lp able E -16
lp about D -79
lp about E -18
lp ad E 70
lp administration E 41
lp ads E -5
lp advisers A 57
lp after A 47
lp after D 47
lp after E -23
lp against E -80
lp agreed E -16
lp aides A 87
lp all E 15
lp allies E 28
lp although E -22
lp an E -35
lp and A 5
lp and B 36
lp and D 10
lp and E -16
lp announced E -29
lp another E -19
lp any E -45
lp appeared E -19
lp asked E -15
lp at E -22
lp attempt E -17
lp battleground E -22
lp because E -10
lp become E 19
lp before E -42
lp began E -23
lp best E -26
lp better E -36
lp big E 24
lp bill E 65
lp both E -44
lp bring E 25
lp business E -55
lp but A 62
lp but B 29
lp but C 10
lp but E -14
lp by B -28
lp by C 11
lp by D 17
lp by E -19
lp call E -50
lp called E -32
lp calling E -15
lp campaign A 30
lp campaign B -6
lp campaign C 48
lp campaign D 10
lp campaign E 13
lp candidate A 75
lp candidate C 40
lp candidate D -51
lp candidate E 5
lp candidates C 30
lp candidates D 68
lp case E -15
lp certain E -38
lp chance E -49
lp comments E -31
lp committee E -51
lp companies E -55
lp company A 38
lp company E -36
lp conference C -41
lp conservative E -47
lp continue E 15
lp continued E -21
lp continues E -29
lp controversial E -55
lp convention E -45
lp countries E -76
lp country E -17
lp court E 10
lp crowd E -34
lp day E -69
lp debate E -39
lp decided E -21
lp decision E -17
lp declined E -29
lp delegate E -46
lp delegates D 36
lp delegates E -42
lp despite E 65
lp different E 35
lp donors E 26
lp each E -58
lp economy E -37
lp effort E -66
lp efforts E -29
lp either E -29
lp election E -43
lp email E 15
lp emails E -44
lp enough E -42
lp establishment E 8
lp event E -73
lp every E -24
lp expected E -19
lp experts A 9
lp expressed E -39
lp failed E 18
lp far E -24
lp federal E -39
lp few E -108
lp final E -23
lp financial E -14
lp five E -35
lp for B -61
lp for C 19
lp for D -21
lp for E -14
lp former E -23
lp four E -44
lp free E -31
lp from D -39
lp go E -17
lp going E -21
lp good E -33
lp government E -64
lp group C 56
lp group E 73
lp groups E 36
lp gun E -29
lp hard D -107
lp he A 8
lp he B 27
lp health E -28
lp help E -33
lp helped D -34
lp her E -7
lp him E -18
lp his C 6
lp his D -13
lp his E -12
lp home E -28
lp how E -46
lp husband E 88
lp i A 29
lp i D -8
lp i E 6
lp if E -27
lp immigration E -54
lp important E -28
lp in B 30
lp in C -13
lp in D -20
lp in E -14
lp into D -62
lp into E -7
lp issue E 33
lp it A 33
lp it B 80
lp it D 13
lp it E -18
lp its E -6
lp judge E 94
lp keep E -38
lp key E -42
lp leaders A 15
lp leaders C 28
lp leaders D -5
lp leaders E 66
lp less E -59
lp like E -43
lp little E 20
lp longer E -53
lp made E -39
lp main E -52
lp major E 13
lp make E -37
lp makes E -43
lp making E -24
lp many E -14
lp mass E -17
lp media E 51
lp men E 80
lp million E -47
lp money E -48
lp move E 17
lp nation E 30
lp national E 44
lp need D -58
lp need E -14
lp needed E -12
lp needs E -29
lp network E 21
lp new D 36
lp new E -23
lp news E 27
lp nomination E -41
lp nominee E -9
lp of C -22
lp of D -11
lp of E -16
lp official A 38
lp officials A 56
lp officials C 65
lp officials D -5
lp officials E 31
lp on A -88
lp one D -19
lp opportunity E 24
lp or D -45
lp or E -19
lp order E -24
lp other E -9
lp others E -20
lp out E -37
lp over E -66
lp own E 7
lp paid E -27
lp parties E -65
lp party D 18
lp party E 9
lp past E 7
lp people D 19
lp people E -7
lp percent A 38
lp percent E 27
lp percentage E -16
lp personal E -39
lp phone C -58
lp plan E 25
lp planned E -23
lp plans E -27
lp pledged E -17
lp police E -10
lp policy E -10
lp political E -18
lp poll C 92
lp poll D 78
lp poll E 23
lp popular E -25
lp president A 9
lp president D -31
lp presidential E -27
lp primary E -48
lp proposal E 12
lp public E -25
lp put E -27
lp race E 28
lp ready E -25
lp recent E -87
lp records C 110
lp refusal E -21
lp refused E -19
lp remarks E -41
lp report E 31
lp rights E -45
lp said E -22
lp same E -36
lp say E -19
lp saying E -11
lp says E -22
lp second E 15
lp security E -35
lp seeking E -15
lp seemed E 23
lp senator A 32
lp senator E 31
lp set E -30
lp several E -27
lp sharp E -33
lp she A 21
lp she B 12
lp she C 13
lp she D -13
lp she E -7
lp similar E -38
lp since E 19
lp social E -26
lp some D -20
lp some E -23
lp sought E -27
lp source A 55
lp speech E 65
lp started E -44
lp state D -17
lp state E -7
lp statement A -68
lp statement E -29
lp states E 14
lp strong E -51
lp such E -74
lp support E -32
lp supporters A -64
lp supporters C 84
lp supporters D 88
lp supporters E 36
lp swing E -20
lp system E 72
lp talking E -31
lp tax E -41
lp team C -21
lp temporary E -23
lp terrorist E -28
lp than E -44
lp that A -12
lp that B -10
lp that C -17
lp that D -8
lp that E -15
lp the A -27
lp the B -131
lp the C -15
lp the D -16
lp the E -15
lp their C -64
lp their E -6
lp them E -7
lp there E -40
lp these E -52
lp they A 9
lp they B 35
lp they C -18
lp they D -15
lp things E -30
lp think E -21
lp this D -25
lp this E -46
lp those D -16
lp though E -17
lp three E -58
lp time E -50
lp took E -29
lp tried E -26
lp try E -20
lp trying D -65
lp trying E 17
lp under E -14
lp unions E 79
lp used E -17
lp very E -29
lp video E -39
lp voter E -43
lp voters A -44
lp voters C -20
lp voters D 26
lp voters E 37
lp votes E -43
lp voting E 23
lp vowed E -13
lp want E -25
lp wanted E -22
lp wants E -22
lp way E 26
lp we C -10
lp we D 28
lp we E -7
lp what C 89
lp what E -31
lp when B 10
lp when E -24
lp where E -37
lp whether E -34
lp which B 51
lp which C 50
lp which E -12
lp while D -90
lp while E 7
lp who C -8
lp who D 27
lp who E -16
lp whose E -28
lp willing E -43
lp win E -39
lp with D -79
lp with E -24
lp without E 52
lp women E 19
lp work E -33
lp workers E -60
lp year E -74
lp you C -35
lp you D 39
lp you E 31
lp — A 35
lp — B 30
lp — D 27
lp — E -24
lp ’s B -54
lp ’s C -51
lp ’s D -32
lp ’s E 8
lw $ -10
lw ' -22
lw 'd -9
lw 'll -31
lw 're 9
lw 've 24
lw ( -41
lw ) 16
lw , 7
lw . -15
lw / -39
lw : -29
lw ; -39
lw < -19
lw DAY 6
lw NUM -12
lw a -14
lw ability 12
lw able -48
lw about -33
lw ad 27
lw administration 60
lw ads 30
lw advisers 58
lw after 13
lw against -27
lw agency 36
lw agreed -18
lw aide 53
lw aides 19
lw all -12
lw allies 65
lw although 8
lw an -17
lw analysts 77
lw announced -29
lw anonymity 22
lw another 21
lw any -31
lw anyone -38
lw appeared -58
lw appears -86
lw article -26
lw as -14
lw asked -37
lw at -55
lw attacks -30
lw attempt -43
lw audience 13
lw backers -48
lw battleground -22
lw because -10
lw become -42
lw before 18
lw began -87
lw begin -57
lw begun -122
lw best -114
lw better -77
lw big -6
lw biggest -19
lw bill 56
lw board 87
lw book 19
lw both 22
lw bring 11
lw business -80
lw businessman 45
lw by -10
lw call 11
lw called -34
lw calling -15
lw campaign 21
lw candidate 24
lw candidates 35
lw case -20
lw caucus -54
lw caucuses -57
lw certain -39
lw change -27
lw comments -47
lw committee -34
lw companies -56
lw company 35
lw conference -84
lw conservative -51
lw conservatives 30
lw consider -63
lw contests 18
lw continue -35
lw continued -63
lw continues -73
lw controversial -74
lw convention -24
lw core -61
lw country 12
lw court 19
lw critics 56
lw data 5
lw day -42
lw deal -27
lw debate 38
lw decided -29
lw decision -12
lw declined -40
lw delegate -41
lw delegates -14
lw despite 14
lw different 13
lw difficult -78
lw direct -92
lw district 53
lw documents -13
lw doing -43
lw donors 18
lw economic -15
lw economy -44
lw effort 28
lw efforts -45
lw either -56
lw election -42
lw email 25
lw emails 26
lw employees -10
lw enough -46
lw establishment 8
lw event -13
lw every -53
lw everyone 56
lw executive -30
lw executives 135
lw expected -32
lw experts 79
lw expressed -54
lw faced 143
lw failed -23
lw far -70
lw father -26
lw federal -39
lw few 28
lw final -58
lw financial -19
lw firms 95
lw five 9
lw floor 10
lw for -26
lw former -23
lw foundation -12
lw four -45
lw free -37
lw from -21
lw general -21
lw go -17
lw going -30
lw good -33
lw government 10
lw governor 67
lw group 40
lw groups 7
lw growing -32
lw gun -47
lw health -30
lw help -15
lw helped -21
lw her -9
lw here 120
lw himself 37
lw his -9
lw how -18
lw husband 57
lw i 6
lw if -21
lw important -79
lw in -14
lw include -65
lw insiders 106
lw interview -24
lw into -31
lw investigation 46
lw issue 22
lw issues -94
lw its -21
lw jobs -23
lw judge 58
lw keep -42
lw key 8
lw latest -17
lw law 49
lw lawmakers 83
lw lawsuit 43
lw leader 42
lw leaders 38
lw least -8
lw left -10
lw legislation 17
lw less -45
lw letter 52
lw liberal -65
lw like -11
lw little -31
lw longer -25
lw made -38
lw main -63
lw make -53
lw makes -45
lw making -47
lw man 11
lw many -15
lw mass -17
lw media -7
lw members 28
lw men -77
lw message 28
lw million -49
lw mogul 17
lw money -36
lw month 57
lw move 36
lw movement -49
lw name -38
lw nation 76
lw national 44
lw need -58
lw needed -40
lw needs -64
lw network -19
lw new -20
lw news -73
lw night 8
lw nomination -14
lw nominee 46
lw of -14
lw office 157
lw official 76
lw officials 40
lw on -26
lw opening -64
lw opponents 103
lw opportunity -26
lw or -24
lw order 18
lw organization 73
lw other -30
lw others 27
lw out -7
lw over -42
lw overall -33
lw own -26
lw paid -27
lw parties 41
lw party -6
lw past -64
lw percent 41
lw percentage -16
lw personal -56
lw phone -60
lw plan 26
lw planned -39
lw planning 7
lw plans -61
lw pledged -19
lw police 23
lw policy -26
lw political -18
lw politicians 105
lw poll 68
lw polls 16
lw popular -38
lw presidential -37
lw press -64
lw previous -70
lw primaries -119
lw primary -33
lw private -58
lw program -34
lw promised -26
lw proposal 37
lw public -23
lw put -27
lw quick -83
lw race 20
lw raise 73
lw raised 34
lw ready -20
lw reason -22
lw recent 24
lw refusal -62
lw refused -43
lw refusing -50
lw remains -116
lw remarks -123
lw report 67
lw reported -30
lw reporters -55
lw respond 74
lw results 88
lw right 30
lw rights -13
lw rivals 36
lw roll -69
lw said -24
lw same -128
lw say -20
lw saying -17
lw says -28
lw scheduled -37
lw security -52
lw see -44
lw seeking -35
lw seem -97
lw seemed -46
lw seems -97
lw senator -14
lw senators 156
lw set -30
lw sharp -70
lw she 5
lw similar -61
lw since -5
lw social -31
lw some 21
lw sought -54
lw source 33
lw speech 17
lw spending -22
lw spokesman 86
lw started 16
lw state 36
lw statement -9
lw states -20
lw strategists 50
lw strategy -17
lw strong -65
lw such -35
lw superdelegates -47
lw support -57
lw supporters 50
lw survey 64
lw swing -20
lw system 43
lw take -65
lw taking 24
lw talking -31
lw tax -41
lw team 108
lw temporary -23
lw terrorism -25
lw terrorist -28
lw than -36
lw that -14
lw the -15
lw their -20
lw themselves 55
lw these -42
lw they -6
lw things -92
lw think -21
lw this -15
lw those -7
lw though 7
lw three -8
lw time -13
lw took -37
lw top -16
lw tough -53
lw tried -47
lw try -43
lw trying -39
lw tweet 75
lw under -8
lw unions -21
lw up -32
lw used -31
lw very -70
lw video -77
lw vote -29
lw voter -59
lw voters 9
lw votes -93
lw voting 23
lw vowed -16
lw want -46
lw wanted -36
lw wants -42
lw way -26
lw ways 56
lw we 7
lw website 69
lw week 59
lw what -20
lw where -37
lw whether -24
lw while 12
lw whose -13
lw win -39
lw with -13
lw without -14
lw woman -54
lw women 61
lw work -31
lw workers 8
lw year -15
lw years -42
lw you -6
lw — 6
lw ’s -7
lwf " base +to -23
lwf " ed  9
lwf " ing  33
lwf " s  6
lwf $ base  -18
lwf $ base +so -55
lwf $ base +then -42
lwf $ ed  16
lwf $ s  -6
lwf ' base  -34
lwf 's base  -13
lwf 's ing  -13
lwf 's s  -6
lwf 've ed  7
lwf ) base  -96
lwf ) s  -24
lwf , base  -17
lwf , base +has 33
lwf , base +to -38
lwf , base +will 31
lwf , base +would 66
lwf , ed  18
lwf , ed +has -20
lwf , ed +have 39
lwf , ed +ly -23
lwf , ed +was 89
lwf , ing  10
lwf , ing +ly -17
lwf . base  -21
lwf / base  -16
lwf : base  25
lwf < base  -19
lwf CAP base  -9
lwf CAP base +can -82
lwf CAP base +could -48
lwf CAP base +did 55
lwf CAP base +did+not -10
lwf CAP base +didn’t -33
lwf CAP base +had -35
lwf CAP base +has 8
lwf CAP base +have 57
lwf CAP base +is -31
lwf CAP base +may -14
lwf CAP base +might 8
lwf CAP base +should -44
lwf CAP base +to -10
lwf CAP base +was 70
lwf CAP base +would 24
lwf CAP ed  17
lwf CAP ed +also 44
lwf CAP ed +are -26
lwf CAP ed +had -38
lwf CAP ed +has+also -25
lwf CAP ed +has+been -35
lwf CAP ed +has+ly 8
lwf CAP ed +is -36
lwf CAP ed +just 40
lwf CAP ed +later -23
lwf CAP ed +ly -22
lwf CAP ed +then 19
lwf CAP ed +was 6
lwf CAP ed +were 33
lwf CAP ed +’s -117
lwf CAP ing  -44
lwf CAP ing +has+been -39
lwf CAP ing +is 38
lwf CAP ing +was 7
lwf CAP ing +’s -37
lwf CAP s  8
lwf CAP s +also -73
lwf CAP s +ly -20
lwf DAY base  7
lwf DAY base +to -50
lwf DAY ed  18
lwf DAY ing  -32
lwf NUM base  -18
lwf NUM base +to 58
lwf NUM ing  -31
lwf NUM s  -28
lwf a base  -16
lwf a base +ly 11
lwf a ed  -27
lwf a ed +ly -102
lwf a ing  -35
lwf ability base +to -31
lwf able base +to -48
lwf about base  -27
lwf about ing  -22
lwf about s  -34
lwf ad s  123
lwf after base  -24
lwf agreed base +to -19
lwf aides base  66
lwf aides ed  -39
lwf all s  -26
lwf allies base  66
lwf although base  -18
lwf an base  -6
lwf an base +ly -56
lwf an ed  -86
lwf an ing  11
lwf and base  -21
lwf and base +to 29
lwf and ed  11
lwf and ed +has 29
lwf and ed +ly -64
lwf and ing  -6
lwf and s  14
lwf anonymity base +to 22
lwf another base  -42
lwf any s  -38
lwf appeared base +to -39
lwf as base  -11
lwf as ed  -28
lwf as ing  -35
lwf asked base +to -20
lwf at base  -20
lwf at ing  -53
lwf attempt base +to -45
lwf battleground s  -18
lwf because base  -10
lwf before ing  -17
lwf began ing  -90
lwf both base  -9
lwf both ed  -13
lwf both s  -33
lwf but base  -24
lwf but ed  21
lwf but s  -12
lwf by base  -12
lwf by s  6
lwf calling base  -15
lwf campaign base  -10
lwf campaign base +to 18
lwf campaign ed  11
lwf campaign ed +has 69
lwf campaign ing +is 19
lwf campaign s  7
lwf candidate ed  -27
lwf candidate s  12
lwf candidates base  -18
lwf candidates base +to 27
lwf candidates ed  27
lwf candidates ing  34
lwf chance base +to 14
lwf comments base  -65
lwf company ed  9
lwf conference base  -37
lwf conservative base  -33
lwf continue base +to -55
lwf continued base +to -67
lwf continues base +to -73
lwf crowd ed  -43
lwf debate base  18
lwf decided base +to -21
lwf decision base +to -55
lwf declined base +to -36
lwf delegates ed  -84
lwf each base  -35
lwf economic base  -7
lwf economic s  -24
lwf effort base +to 5
lwf efforts base +to -48
lwf email base  -36
lwf emails ed  -13
lwf enough base +to -28
lwf every base  -24
lwf expected base +to -30
lwf experts base  53
lwf expressed base  -51
lwf failed base +to -66
lwf far base  -37
lwf federal base  -40
lwf few s  -31
lwf final base  -60
lwf five s  -35
lwf for base  -18
lwf for ing  -47
lwf for ing +not 25
lwf for s  -17
lwf former base  -21
lwf four s  -25
lwf free base  -13
lwf from base  -14
lwf from ing  -12
lwf from s  -6
lwf go base  -16
lwf going base +to -35
lwf governor ed  11
lwf group ed  -84
lwf groups ing  18
lwf growing base  -22
lwf he base  11
lwf he base +could -31
lwf he base +did -78
lwf he base +did+not -28
lwf he base +has -106
lwf he base +was -67
lwf he base +will -29
lwf he base +would -70
lwf he base +would+not -69
lwf he ed  20
lwf he ed +also -54
lwf he ed +had -83
lwf he ed +has -8
lwf he ed +ly 33
lwf he ing +is -27
lwf he ing +was -83
lwf he ing +’s 31
lwf health base  -25
lwf help base  -7
lwf helped base  27
lwf her base +to 9
lwf her ed  -78
lwf her ing  -63
lwf her s  -7
lwf him base  -8
lwf him base +to 27
lwf his base  -6
lwf his ed  -10
lwf his ing  -26
lwf his s  -16
lwf how base  -47
lwf how base +to 33
lwf i base  44
lwf if base  -23
lwf if ed  -32
lwf in base  -14
lwf in ed  -31
lwf in ing  -6
lwf into base  -38
lwf it base +was -60
lwf it base +will -78
lwf it base +would -40
lwf it ed  -5
lwf it ed +has -80
lwf it ed +was -34
lwf it s  -7
lwf its base  -18
lwf its s  -40
lwf judge ed  -32
lwf leaders base  51
lwf leaders ed  14
lwf less base  -19
lwf like base +to 9
lwf little base  -53
lwf made base  -34
lwf major base  27
lwf make base  -35
lwf makes base  -45
lwf making base  -23
lwf many base  53
lwf many s  -28
lwf mass ing  -18
lwf media s  -76
lwf million s  -24
lwf my base  38
lwf national base  52
lwf need base +to -54
lwf needed base +to -45
lwf needs base +to -63
lwf new base  -38
lwf new s  -11
lwf news s  -65
lwf of base  -16
lwf of ed  -70
lwf of ing  -17
lwf official ed  42
lwf officials base  49
lwf officials ed  23
lwf on base  -36
lwf on base +to -68
lwf on ing  -35
lwf one base  -11
lwf one ed  -95
lwf opportunity base +to -25
lwf or base  -29
lwf or ed  11
lwf or ing  23
lwf order base +to 13
lwf other base  -24
lwf other s  -28
lwf own base  -10
lwf party ed  61
lwf party s  -79
lwf people base  -17
lwf people ed  -39
lwf percent base  -11
lwf percent ed  -37
lwf percentage s  -38
lwf personal base  -28
lwf personal s  -67
lwf plan base +to -97
lwf planned base +to -37
lwf planning base +to -59
lwf plans base +to -63
lwf pledged base +to -19
lwf policy base  39
lwf policy s  7
lwf political base  10
lwf political s  -54
lwf poll ed  29
lwf poll s  103
lwf polls base  49
lwf popular base  -25
lwf president ed  -42
lwf presidential base  -26
lwf primary base  -27
lwf primary s  -53
lwf promised base +to -27
lwf public base  54
lwf public s  -51
lwf put base  -27
lwf quick base +to -83
lwf ready base +to 7
lwf records base  48
lwf refusal base +to -50
lwf refused base +to -43
lwf refusing base +to -50
lwf report ed  19
lwf roll base  -69
lwf said base  -14
lwf same base  -23
lwf say base  -12
lwf saying base  -6
lwf says base  -28
lwf scheduled base +to -30
lwf security s  -48
lwf seeking base +to -31
lwf senator ed  -43
lwf set base +to -18
lwf several s  -57
lwf she base  -17
lwf she base +did+not -30
lwf she base +would -40
lwf she ed  9
lwf she ed +also 35
lwf she ed +had -7
lwf she ed +has -36
lwf she ing +was -23
lwf she s  12
lwf since ed  44
lwf since ing  -9
lwf social s  -26
lwf some base  -26
lwf some s  -31
lwf sought base +to -53
lwf source ed  55
lwf speech ed  -18
lwf spokesman ed  40
lwf state base +to -35
lwf state ed  48
lwf statement ed  44
lwf statement ing  -108
lwf states ed  11
lwf states ing  -42
lwf strategists base  36
lwf strong base  -52
lwf such s  -27
lwf supporters base  116
lwf supporters ed  -53
lwf swing s  -17
lwf tax base  -33
lwf tax s  -29
lwf temporary base  -23
lwf terrorist base  -18
lwf terrorist s  -30
lwf than base  -48
lwf than ing  -6
lwf that base  -19
lwf that base +could 25
lwf that base +would -66
lwf that ed  6
lwf that ed +has -82
lwf that ing  -32
lwf that s  -24
lwf the base  -11
lwf the base +first -57
lwf the base +ly -106
lwf the base +most -55
lwf the ed  -42
lwf the ing  -19
lwf the s  -17
lwf their base  -8
lwf their s  -29
lwf them base  -18
lwf them base +to -48
lwf them ed  29
lwf these s  -17
lwf they base  23
lwf they base +would -19
lwf they ed  7
lwf they ed +have 32
lwf they ed +were -110
lwf they ing +are 49
lwf this base  -59
lwf this s  -41
lwf those ing  -10
lwf those s  -48
lwf though base  -10
lwf three s  -37
lwf time base  -19
lwf time base +to 31
lwf top base  33
lwf tried base +to -44
lwf try base +to -46
lwf trying base +to -61
lwf two s  -41
lwf up base  -16
lwf up ing  -53
lwf used base +to -32
lwf very base  -27
lwf voters base  -45
lwf voters ing  -10
lwf vowed base +to -14
lwf want base +to -43
lwf wanted base +to -37
lwf wants base +to -46
lwf way base +to -18
lwf we base  -30
lwf we ed  23
lwf week ed  97
lwf what base  -27
lwf what ed  -123
lwf what s  -22
lwf when base  5
lwf when ed  6
lwf when ing  -24
lwf where base  -15
lwf whether base  -16
lwf which base  33
lwf which ed +has 21
lwf which ed +is -60
lwf which s  -11
lwf while base  -8
lwf while ing  -10
lwf who base  10
lwf who base +will -74
lwf who ed  15
lwf who ed +had 11
lwf who ed +has -31
lwf who ed +has+ly -73
lwf who ed +have -15
lwf who ed +was 31
lwf who ing +are 39
lwf who ing +is -45
lwf who s  34
lwf with base  -13
lwf with ing  -46
lwf with s  13
lwf without ing  -28
lwf you base  20
lwf you base +can 46
lwf — base  -14
lwf — ed  24
lwf ’s s  -16
n " -s 7
n " a -16
n " w 12
n 's -ly -37
n 's -s -42
n 's CAP -35
n 's a -7
n 's not -6
n ( NUM 10
n , " 18
n , -ed -9
n , -ing -30
n , -ly 11
n , -s -5
n , CAP -25
n , NUM 24
n , a 21
n , and -17
n , as -54
n , because 61
n , but -22
n , for 41
n , has -28
n , he -52
n , i 26
n , in -9
n , is 30
n , it -26
n , of -23
n , she 12
n , so -25
n , that 64
n , the -18
n , they -46
n , though -7
n , to -25
n , w -12
n , where -27
n , which -26
n , while 23
n , with -20
n -ed , 11
n -ed -ing 17
n -ed -ly 16
n -ed -s -6
n -ed . -29
n -ed CAP -27
n -ed DAY -42
n -ed a -28
n -ed in -12
n -ed on -25
n -ed that 6
n -ed the -51
n -ed to -38
n -ing , -87
n -ing . -44
n -ing CAP -50
n -ing a -8
n -ing for 14
n -ing his 34
n -ing in -10
n -ing on -36
n -ing that -23
n -ing to -23
n -ing w -11
n -ly , -44
n -ly -ed 47
n -ly -ing 70
n -ly -s -34
n -ly . -18
n -ly NUM -10
n -ly about 73
n -ly by -26
n -ly in -42
n -ly of 100
n -ly on 36
n -ly to 23
n -ly w 12
n -s " -31
n -s , -32
n -s -ed -5
n -s -ing 49
n -s -ly 12
n -s -s 13
n -s . -13
n -s : -28
n -s CAP 29
n -s DAY 37
n -s NUM -27
n -s a 23
n -s about 74
n -s and -45
n -s as 19
n -s at 16
n -s by -27
n -s for 8
n -s have -19
n -s he -6
n -s in 10
n -s on -26
n -s or -99
n -s out -41
n -s the -26
n -s to -11
n -s w -8
n -s who -30
n -s with -31
n -s — -39
n . $ -8
n . ) -37
n / > -16
n : " 24
n : $ 37
n : CAP -25
n : w 19
n ; $ -24
n > . -15
n ? $ -62
n CAP " -32
n CAP ' -30
n CAP 's -21
n CAP , -22
n CAP -ing 39
n CAP -s -35
n CAP . -12
n CAP DAY 8
n CAP NUM -31
n CAP a -48
n CAP about 22
n CAP and 27
n CAP as 37
n CAP at 23
n CAP by -18
n CAP from -25
n CAP had -29
n CAP has 29
n CAP in 52
n CAP is -11
n CAP of -22
n CAP on -23
n CAP that -9
n CAP the 25
n CAP to 24
n CAP w -20
n CAP was 27
n CAP will -20
n CAP would 20
n CAP — -45
n CAP ’s 29
n DAY , -20
n DAY -ing -8
n DAY . 8
n DAY in -63
n DAY that 33
n DAY w -39
n NUM -s -29
n NUM CAP -45
n NUM to 27
n NUM w -36
n NUM — 5
n _ w -26
n a -ed 11
n a -ly 38
n a -s 22
n a CAP -12
n a NUM -7
n a few -16
n a w 8
n about -ing 58
n about CAP 10
n about NUM -40
n about a 25
n about her -25
n about his 42
n about how 6
n about it 5
n about the 10
n about what 43
n about whether -10
n across the -46
n after CAP 26
n after a 20
n after the -10
n against CAP -27
n against the 22
n against w 11
n all CAP -11
n among CAP -19
n an -ed 49
n an -ly -28
n an w 23
n and -ed 16
n and -ing -38
n and -ly -35
n and -s -50
n and CAP 6
n and a -30
n and the -34
n and w -15
n another w -42
n any -s -10
n any w -31
n are -ed -66
n are -ing -11
n are -ly -37
n are -s 16
n are w -31
n as -ing 9
n as -s -32
n as CAP -46
n as a 9
n as an -41
n as the 29
n as w -24
n at -ing 14
n at -s -6
n at CAP -45
n at NUM -8
n at a -35
n at the -22
n at w 20
n because of -13
n before the -40
n behind CAP 11
n between CAP -14
n between the 10
n both -s -23
n both CAP -32
n by -ing 12
n by -s 20
n by NUM -13
n by an -5
n by his 15
n by the 9
n by w -25
n can w -11
n could be -9
n could w -7
n did not -33
n does not -14
n during a 34
n during his -8
n during the -56
n for -ed -37
n for -ing 7
n for -s 35
n for CAP -6
n for a 32
n for an 65
n for her 43
n for him 23
n for his 50
n for the 9
n for this -13
n four -s -13
n from -ing -44
n from -s -38
n from CAP -9
n from NUM -71
n from a -30
n from the -8
n from w 7
n has -ed -38
n has been 9
n has w -40
n have -ed -17
n have been -54
n have w -35
n he -ed 18
n he -s -11
n he had 8
n he has -6
n he is 19
n he w 13
n he will -26
n he would -8
n he ’s -38
n her " -51
n her -s -20
n her to -16
n her w -12
n him " 30
n him , -35
n him -ly -34
n him a -17
n him as 39
n him for 26
n him in -43
n him of -19
n him on 13
n him w -8
n himself as 62
n his -ing 67
n his -s 23
n his CAP 32
n how w 11
n if he -25
n in -s -18
n in CAP -24
n in NUM -34
n in a 14
n in an 43
n in her 16
n in on 65
n in the -15
n in their -81
n in w -8
n into CAP -89
n into a -9
n into the -8
n into w 17
n is " -61
n is -ed -51
n is -ly -67
n is CAP -68
n is a -41
n is an -67
n is no 18
n is not 18
n is that 18
n is the -53
n is to 43
n is w 17
n it " 44
n it , 31
n it -ed -46
n it a -6
n it as 104
n it is -9
n it to -22
n it w 13
n it would 28
n its -s -5
n its w -12
n like CAP -35
n many of -15
n may be -33
n me . -21
n most of -18
n my w -21
n no -s 74
n no w 20
n not to 62
n not w -33
n of " -7
n of -ing -11
n of -ly 25
n of -s 27
n of CAP 5
n of NUM -9
n of a 6
n of an 18
n of her 30
n of how -26
n of the 12
n of w 14
n off the 22
n off w 25
n on -ing -12
n on DAY 7
n on a 17
n on an 15
n on her -9
n on his 22
n on how 54
n on to 45
n on w -18
n on whether -18
n one w -38
n or w -19
n out , -37
n out -s 14
n out . -13
n out CAP 80
n out a 85
n out in 41
n out of 35
n out that 19
n out the -65
n out to -45
n out w -14
n over the -22
n over w 46
n several -s 36
n she -ed -32
n she -s -15
n she w 23
n she was -27
n she would 14
n should be -41
n since the 49
n so w 23
n some -s -9
n some of 16
n some w -43
n such a -37
n such as -37
n than CAP -49
n than NUM -20
n than a -42
n than the -32
n than w 70
n that " 10
n that , 28
n that -ed -74
n that -ing 33
n that -ly 9
n that CAP 5
n that NUM 41
n that a 8
n that as -39
n that has -22
n that he 6
n that her 16
n that his 56
n that if -36
n that in 58
n that it 39
n that some 27
n that the 7
n that they 33
n that w -11
n that would 10
n the " -21
n the -ed -18
n the -ly -9
n the -s -15
n the CAP -10
n the most -7
n the two -56
n their -s 16
n their w 7
n them . -47
n them to 21
n them w 15
n themselves as 16
n they -ed 40
n they are 5
n they had -30
n they have 57
n they were 24
n they will 32
n they would -17
n this w -6
n those -s -17
n through CAP -37
n through the -59
n to " 13
n to -ed -6
n to -ing 30
n to -s 34
n to CAP -17
n to NUM -75
n to a 9
n to an -15
n to be -10
n to do -8
n to get -13
n to have -17
n to her -21
n to him -22
n to its -114
n to the -23
n to their -53
n to w 8
n two -s -67
n under the -78
n under w 25
n up , -68
n up -ing 10
n up -s -38
n up . -9
n up a -21
n up at -22
n up for -70
n up his 66
n up in -65
n up on -19
n up the 25
n up to 56
n up w -38
n up with 16
n w " -87
n w 's 37
n w , -28
n w -ed -33
n w -ing -39
n w -s -15
n w . -25
n w ; -18
n w = -22
n w CAP -24
n w DAY 41
n w NUM -41
n w a -10
n w about 17
n w after -5
n w against 68
n w among 64
n w and -23
n w are 26
n w as 54
n w before -6
n w between -16
n w by 26
n w for 16
n w from 14
n w has -14
n w he -22
n w in -18
n w into -33
n w is -19
n w on 7
n w or -57
n w over 56
n w than -16
n w that 5
n w the -41
n w to 16
n w was 12
n w when 8
n w who -32
n w with 38
n w — -40
n was " -9
n was -ed -10
n was -ing -54
n was -ly 52
n was CAP -68
n was a -17
n was an -50
n was no 9
n was not 15
n was the -38
n was w -28
n were -ed 6
n were w -12
n when CAP -25
n when it -29
n where CAP 35
n whether he -22
n whether the -33
n will be -45
n will w 9
n with -s -39
n with CAP 9
n with a 8
n with him -15
n with his -66
n with the 8
n with w -9
n within the -19
n would w -9
n — -ing -19
n — -ly -54
n — CAP -32
n — and 18
n — w -32
n ’s -ing -36
n ’s -ly -36
n ’s -s -27
n ’s CAP -21
n ’s a 19
n ’s not 22
n ’s w 11
p A base 11
p A ed 17
p A ing 9
p A s 40
p B base 15
p B ed 15
p B ing 9
p B s 12
p C s 14
p D base -6
p D ing -10
p E base -15
p E ed -10
p E ing -14
p E s -20
pl A " ed 15
pl A " ing 25
pl A " s 27
pl A ) ed 15
pl A , base 16
pl A , ed 26
pl A , ing 26
pl A , s -8
pl A -ed base -23
pl A -s base 39
pl A -s ed 9
pl A -s ing 17
pl A CAP base 36
pl A CAP ed 13
pl A CAP ing -6
pl A CAP s 38
pl A after ing 47
pl A and base -33
pl A and ed -7
pl A and ing 94
pl A and s -8
pl A but ed 23
pl A he base -20
pl A he ed 11
pl A he s -15
pl A i ed 36
pl A it ed -8
pl A she ed 22
pl A she s 70
pl A that ed -52
pl A they base 38
pl A they ed -32
pl A w base -10
pl A w ed 34
pl A w ing 6
pl A w s 42
pl A who base -21
pl A — ed 9
pl B " ed 55
pl B " ing 42
pl B , base -46
pl B , ed 16
pl B , ing 45
pl B -ed base -60
pl B -ing base -35
pl B -s base 20
pl B -s ed 39
pl B -s ing -33
pl B CAP base 22
pl B CAP ed 16
pl B CAP ing 15
pl B CAP s 21
pl B DAY ed 48
pl B ^ ed 11
pl B ^ ing 69
pl B and base 21
pl B and ed 12
pl B and ing 67
pl B but ed 40
pl B by ing -28
pl B he base 11
pl B he ed 18
pl B he s 36
pl B it ed -7
pl B she ed 13
pl B that ed 41
pl B they base 6
pl B they ed 64
pl B w ed 26
pl B w ing -34
pl B w s 10
pl B when ed 16
pl B — ed -23
pl B ’s base -54
pl C 's base -39
pl C 's s 27
pl C , base 13
pl C , ed 16
pl C , ing 16
pl C , s 18
pl C -ed base -31
pl C -ing base 6
pl C -ing s -19
pl C -s base 34
pl C -s ed 21
pl C -s ing 6
pl C -s s 67
pl C CAP base 29
pl C CAP ing 14
pl C CAP s 17
pl C DAY ed -14
pl C ^ base -40
pl C ^ ing 24
pl C a base -18
pl C and base -29
pl C and ing 17
pl C and s 31
pl C but ed 19
pl C by ing 11
pl C for ing 31
pl C he ed -16
pl C he ing -10
pl C he s 22
pl C his ed 25
pl C his s 14
pl C i base -6
pl C i ed 20
pl C in ing 29
pl C it base 28
pl C it ed 6
pl C it s -13
pl C of ing -67
pl C she base 10
pl C she ed 12
pl C she s -10
pl C that base 37
pl C that ed -21
pl C that s -48
pl C the base -6
pl C the ed -15
pl C the s -27
pl C they base -26
pl C they ed -63
pl C w base -18
pl C w ed 17
pl C w ing -17
pl C w s 15
pl C we base 9
pl C which ed 9
pl C who base 20
pl C who ed -14
pl C you base -63
pl C — ed 39
pl C ’s base -15
pl D " base 20
pl D " ed -43
pl D 's base -12
pl D 's ed 10
pl D 's ing -7
pl D , base 64
pl D , s 31
pl D -ed base -35
pl D -ed ing -61
pl D -ed s -52
pl D -ing s -37
pl D -s ed -21
pl D -s ing -16
pl D -s s 10
pl D / base -15
pl D < base -19
pl D CAP ed 8
pl D CAP ing -40
pl D CAP s 23
pl D DAY ed 27
pl D NUM base 23
pl D NUM ed -22
pl D ^ base -37
pl D ^ ing 10
pl D ^ s -55
pl D a base -14
pl D a ed 9
pl D a ing 24
pl D after ing 18
pl D an base 36
pl D and base 11
pl D and ed 33
pl D and ing -37
pl D and s 11
pl D as ed 31
pl D but base 48
pl D but ed -49
pl D by ing 27
pl D for ing -13
pl D he ed -5
pl D he ing 32
pl D her base 76
pl D his s -21
pl D i base 10
pl D i ed -42
pl D in base -64
pl D in ed 31
pl D in ing 12
pl D it base 23
pl D it ed 6
pl D of base 20
pl D of ed -68
pl D of ing -26
pl D of s 15
pl D she base 9
pl D she ed -29
pl D she s 26
pl D that base -49
pl D that ed -11
pl D that s 52
pl D the base 6
pl D the ed -86
pl D the ing -34
pl D the s -26
pl D their base 42
pl D they base -22
pl D this base -97
pl D w base -15
pl D w ed 8
pl D w ing -22
pl D we base 24
pl D we ed 18
pl D which ed 25
pl D which s -47
pl D who base 27
pl D who s -9
pl D you base 20
pl D — base 51
pl D — ed -12
pl D ’s base -42
pl E " base -9
pl E " ed -69
pl E " ing 8
pl E " s -36
pl E ' base -9
pl E ' s 17
pl E 's base 6
pl E 's ing 9
pl E 's s -22
pl E ) ed 13
pl E , base -20
pl E , ed -9
pl E , ing -11
pl E , s 9
pl E -ed base -12
pl E -ed ed 18
pl E -ed ing -15
pl E -ed s -13
pl E -ing base -29
pl E -ing ed -16
pl E -ing ing -24
pl E -ing s -24
pl E -s base -15
pl E -s ed -13
pl E -s ing -12
pl E -s s -38
pl E . base -22
pl E ; base 30
pl E CAP base -8
pl E CAP s -24
pl E DAY base 15
pl E NUM base -29
pl E NUM ed -16
pl E NUM ing 14
pl E NUM s -30
pl E ^ base -13
pl E ^ ed -18
pl E ^ ing -14
pl E ^ s 8
pl E a base -14
pl E a ed -8
pl E a ing -12
pl E about base 6
pl E about ing -30
pl E about s -30
pl E after base -56
pl E after ing -34
pl E all base -15
pl E all ed 43
pl E all s 24
pl E although base -22
pl E an base -39
pl E and base -14
pl E and ed -18
pl E and ing -16
pl E and s -22
pl E another base -7
pl E any base -48
pl E any s -29
pl E as base -17
pl E as ed -18
pl E as ing 18
pl E at base -20
pl E at ing -11
pl E because base -10
pl E before ing -17
pl E both s -38
pl E but base -20
pl E but s -51
pl E by base -12
pl E by ing -24
pl E by s -18
pl E each base -35
pl E every base -24
pl E five s -35
pl E for base -9
pl E for ing -17
pl E four s -29
pl E from base -38
pl E from ing 30
pl E from s 8
pl E he base -14
pl E he ed 5
pl E he ing -30
pl E her base -8
pl E her ing -15
pl E her s 6
pl E him base -24
pl E his ed -71
pl E his ing -46
pl E his s -17
pl E how base -46
pl E i base 14
pl E if base -25
pl E if ed -18
pl E in base -6
pl E in ing -24
pl E in s -8
pl E into base -14
pl E it base -25
pl E it ed -5
pl E it ing -34
pl E it s -14
pl E its base -6
pl E its s -55
pl E like base -44
pl E many s 30
pl E my base 25
pl E of base -14
pl E of ed -48
pl E of ing -13
pl E of s -22
pl E on base 9
pl E on s -32
pl E one base -14
pl E or base -22
pl E or ed -60
pl E or ing 27
pl E other base -24
pl E several s -38
pl E she base -16
pl E she s -9
pl E some base -35
pl E some s -31
pl E such s -30
pl E than base -26
pl E that base -17
pl E that ed -9
pl E that ing -22
pl E that s -14
pl E the base -16
pl E the ing -14
pl E the s -11
pl E their base 9
pl E their s -31
pl E them base -49
pl E these s -25
pl E they base 10
pl E they ed -8
pl E they ing -54
pl E this ing -34
pl E those s -25
pl E though base -10
pl E three s -35
pl E two s -41
pl E up base 7
pl E w base -19
pl E w ed -9
pl E w ing -18
pl E w s -21
pl E we base -17
pl E we ed -37
pl E what base -12
pl E what ed -55
pl E what s -42
pl E when base -16
pl E where base -15
pl E whether base -24
pl E which base -53
pl E which s 12
pl E while base -20
pl E while ing 19
pl E who ed -16
pl E who ing -43
pl E who s -23
pl E whose base 26
pl E with base -29
pl E with s 19
pl E without ing 23
pl E you base 31
pl E — base -19
pl E — ing -62
pl E — s 24
pl E ’s base 11
pl E ’s s -6
pn A " 13
pn A -ed 75
pn A -ing 16
pn A -ly 23
pn A -s 56
pn A . 15
pn A : 16
pn A CAP 14
pn A DAY 30
pn A NUM 57
pn A a 14
pn A after 49
pn A an 32
pn A as 37
pn A at 23
pn A by 5
pn A for 24
pn A he 13
pn A her 15
pn A him 11
pn A in 20
pn A it 6
pn A its -10
pn A me 41
pn A of -10
pn A on 17
pn A one 9
pn A she 28
pn A that 13
pn A the 18
pn A their 20
pn A them -10
pn A they 20
pn A to 15
pn A w 15
pn A was -26
pn B " 13
pn B , 24
pn B -ed -24
pn B -ing -22
pn B -ly 23
pn B -s 26
pn B . 13
pn B CAP 12
pn B DAY 27
pn B NUM -32
pn B a 13
pn B an -23
pn B as -23
pn B by 31
pn B for -6
pn B he 41
pn B her 10
pn B him 21
pn B his 16
pn B how 40
pn B if 22
pn B in 23
pn B of 21
pn B on 21
pn B that 24
pn B the 7
pn B them 34
pn B this 49
pn B to -7
pn B what 18
pn B whether 7
pn B why 20
pn C " 6
pn C , 10
pn C -ed 6
pn C -ing 31
pn C -ly -35
pn C . -22
pn C : -27
pn C CAP 13
pn C DAY -23
pn C NUM 22
pn C an 10
pn C and -17
pn C any 14
pn C at 13
pn C by -6
pn C for -19
pn C from -12
pn C he 17
pn C her 6
pn C him 22
pn C himself 27
pn C his 19
pn C how -8
pn C is -42
pn C it 22
pn C its 8
pn C like 15
pn C of -15
pn C on -33
pn C she 23
pn C that 6
pn C the 13
pn C their 31
pn C them 18
pn C this 51
pn C to 9
pn C w 11
pn C was 7
pn C what 15
pn C with -15
pn C — -54
pn D " 5
pn D , -32
pn D -ed 17
pn D -ing -7
pn D -s -12
pn D . -9
pn D / -16
pn D > -15
pn D CAP 9
pn D NUM -26
pn D _ -26
pn D about 29
pn D after -21
pn D all -27
pn D and -23
pn D any 27
pn D as -12
pn D at 34
pn D before -10
pn D for -6
pn D from -24
pn D he -9
pn D her 49
pn D him 30
pn D himself -21
pn D his 24
pn D how 16
pn D like -90
pn D on -21
pn D one 8
pn D out -76
pn D over -25
pn D she 33
pn D so 13
pn D some 32
pn D that 20
pn D their -11
pn D themselves -46
pn D they 39
pn D through -15
pn D to -8
pn D w -5
pn D was 15
pn D what 30
pn D when -67
pn D whether 9
pn D who -80
pn D will -7
pn D with 30
pn D — -7
pn E " -28
pn E ' -30
pn E 's -6
pn E ) 28
pn E , -20
pn E -ed -9
pn E -ing 6
pn E -ly -9
pn E -s -20
pn E . -22
pn E / -19
pn E ; -23
pn E ? -33
pn E CAP -9
pn E DAY -23
pn E NUM -24
pn E a -8
pn E about -8
pn E across -33
pn E after -10
pn E against -22
pn E all -28
pn E along -88
pn E among 9
pn E and -25
pn E are -27
pn E around -9
pn E as -10
pn E at -20
pn E because 7
pn E before -17
pn E behind -20
pn E being 17
pn E between -21
pn E beyond -33
pn E both -20
pn E but -24
pn E by -13
pn E can -63
pn E could -41
pn E did -28
pn E do -17
pn E does -28
pn E down -34
pn E during -26
pn E each -25
pn E for -23
pn E four -65
pn E from -12
pn E get -21
pn E had -28
pn E has -11
pn E have -31
pn E he -13
pn E himself -19
pn E his -8
pn E how 5
pn E if 13
pn E in -24
pn E into -35
pn E is -14
pn E it -12
pn E its -18
pn E many 24
pn E may -52
pn E me -20
pn E might -38
pn E most 12
pn E never 37
pn E no 11
pn E not 19
pn E of -16
pn E off -30
pn E on -22
pn E one -32
pn E or -30
pn E other 22
pn E out -31
pn E over -10
pn E several -6
pn E she -24
pn E should -27
pn E since -15
pn E so -19
pn E some -12
pn E such -52
pn E than -13
pn E their -29
pn E them -18
pn E they 10
pn E this -9
pn E three 20
pn E through -28
pn E to -11
pn E toward -29
pn E two -43
pn E under -47
pn E until -52
pn E up -33
pn E w -10
pn E was -25
pn E wasn’t -38
pn E were -21
pn E what 20
pn E when -46
pn E where -40
pn E whether 27
pn E while -65
pn E who -10
pn E why 20
pn E will -39
pn E with -21
pn E within 14
pn E would -12
pn E you -46
pn E — -14
pn E ’s -28
q -/- -9
q near/near 10
q near/touch -6
q touch/- 17
q touch/near 21
q touch/touch -5
r - A 19
r - B 13
r - D -9
r - E -21
r A A -45
r A B -9
r A C -25
r A D -51
r A E -32
r B A 32
r C A 23
r C B 27
r C C -8
r C D 20
r D A 15
r D B 10
r D C 21
r D E -7
r E A 25
r E B 22
r E C 17
r E D 7
r E E -10
s abl -17
s accord 11
s account -19
s accus 18
s acknowledg 12
s add -10
s address -13
s adopt -9
s advic 10
s adviz -24
s advocat 15
s affirm -64
s agre -11
s aim -20
s air -11
s alarm -17
s align -23
s alleg 22
s allow -11
s anger 11
s announc 21
s announcement 8
s anxiety 19
s apologiz -37
s appeal -17
s appear -15
s applaud 19
s appoint -13
s approv 9
s argu 26
s argument 9
s ask 8
s assail 57
s assertion 26
s assessment -9
s assum -23
s assur 12
s attempt -11
s attract -19
s attribut 10
s authoriz -9
s avoid -16
s awar 7
s back -9
s bash 40
s becam -13
s becom -24
s begin -28
s believ -16
s best -18
s better -19
s bitter 16
s blast 39
s block -17
s boast -12
s break -21
s bring -20
s calculat -44
s captur -46
s careful -27
s carry -35
s cast -6
s caution 20
s certain -6
s chant 7
s charg -6
s cheer 16
s choos -24
s circulat -17
s cit 22
s claim 19
s clear -22
s coin -7
s com -18
s commit -24
s compar 11
s complain -15
s complaint 28
s conced 8
s condemn -34
s confident -7
s confirm -7
s confront -37
s confus 8
s consensus 18
s contend -7
s contention -11
s continu -8
s contradict 6
s contrast -10
s controversial -13
s convinc -6
s count -14
s counter 25
s creat -38
s credit 24
s critical -14
s cry 43
s cut -15
s debat -8
s decid -15
s declar 7
s declin -15
s decry 53
s dedicat -8
s defend 12
s demand 13
s demonstrat -27
s denounc 37
s deny -6
s describ 5
s design -24
s desir 10
s determin -24
s direct -29
s disagreement 62
s disappoint 21
s disclos 20
s disclosur 10
s discover -29
s discuss 18
s dislik -7
s dismiss 6
s display -12
s disput 14
s divid -25
s document 7
s doubt -16
s draw -14
s earn -41
s echo 16
s elect -31
s embrac -10
s emerg -16
s end -28
s endors 7
s engag -40
s enjoy -7
s establish -30
s estimat 18
s expand -22
s expect 6
s experienc -16
s explain 15
s expos -24
s express 15
s eye 6
s fact -18
s fail -40
s fals 31
s far -21
s favor -8
s favorit -9
s fear 25
s featur -20
s feel -12
s fight -21
s figur -12
s fil -26
s find -17
s fir -19
s focus -21
s follow -30
s forecast 42
s fram 6
s fre -34
s full -10
s giv -26
s go -16
s grant -16
s grow -22
s guarante -43
s guess 18
s hammer -31
s happy -7
s harsh 14
s hat -13
s hear -21
s high -20
s highlight 27
s hir -21
s hit -13
s hold -27
s hop 10
s identify 18
s imagin 39
s impos -8
s includ -30
s indicat -6
s insist 5
s intend 7
s intens 17
s interest -10
s investigat -39
s invit -8
s invok -8
s issu -15
s it -20
s join -30
s jok -14
s judg -10
s keep -24
s knock -8
s label 32
s lament 32
s launch -36
s lay -34
s lean -7
s learn -9
s leav -26
s less -18
s let -9
s lin -8
s link -18
s list 26
s littl -16
s lobby -15
s look -11
s main 6
s maintain -30
s mak -13
s manag -43
s mark -21
s mean -30
s mention 22
s messag -12
s met -24
s mind 24
s mock -10
s mov -28
s movement -16
s need -31
s negotiat 14
s nervous -5
s nothing -25
s notic -9
s obvious 15
s ongo 5
s open -33
s opponent -25
s opposition -6
s opt -14
s order 8
s outrag 19
s overwhelm 11
s paint 21
s pass -17
s pay -19
s perceiv 12
s personal -19
s persuad 14
s pick -24
s pitch -11
s pivot -9
s plan -11
s play -28
s plead 19
s pledg 12
s point -6
s pois -9
s portray 35
s position -12
s post 14
s praiz 7
s predict 15
s prediction 9
s prefer 19
s present -16
s press 9
s pressur -8
s project 5
s promiz 18
s promot 20
s prompt -24
s proposal -10
s prov -32
s provid -17
s publish -37
s pursu -27
s push -13
s put -11
s quick -7
s quot 5
s rail 7
s rais -15
s rattl -10
s reach -30
s react 6
s read 9
s ready -24
s realiz 20
s reason -7
s rebuk 12
s recall 15
s receiv -37
s recogniz -11
s recommend 11
s recommendation -6
s recount 37
s refer -12
s referenc 20
s reflect -18
s refus 9
s refusal -12
s reiterat 27
s rejection 68
s releas -6
s rely -33
s remain -24
s remark 16
s remember 37
s remind 23
s renew -22
s repeat 48
s reply -37
s report -6
s represent -18
s request 5
s requir -8
s resist -7
s resolv -43
s resonat -8
s respond -6
s respons -10
s restrict 22
s return -32
s retweet -20
s revelation -17
s revers -14
s rip -16
s roll -23
s rul -13
s run -21
s satisfy 14
s say 15
s scar -21
s scrambl -30
s see -11
s seek -10
s seem 7
s seiz -15
s self-describ 20
s send -30
s sens -13
s sentenc -14
s sentiment 5
s set -17
s shar -7
s shift -27
s shock 13
s shoot -11
s shout 25
s show -7
s sid -19
s sign -14
s signal 8
s singl 7
s skeptical -8
s slam -7
s speak -7
s speculation 42
s spent -21
s split -22
s spot -24
s stanc -8
s stand -9
s start -20
s stat -18
s statement -10
s step -19
s stop -26
s story -22
s strategy -16
s strong -11
s struck -11
s struggl -30
s stuck -33
s submit -19
s suggest 10
s suggestion 15
s support 8
s supporter -15
s sur 12
s suspect 14
s tak -20
s target -22
s thank 15
s ther -22
s think 7
s threaten -16
s tie 12
s titl -13
s touch -30
s tout 26
s trad -24
s try -13
s turn -25
s tweet -6
s underscor -9
s understand -7
s unveil 5
s upset 10
s urg 23
s used -25
s using -17
s very -14
s view 11
s vocal 5
s vot -13
s vow 21
s walk -29
s warn 22
s watch -21
s wav -23
s weigh -32
s welcom -26
s wish 8
s witness 21
s wonder 17
s word -24
s worry 14
s yell 44
s zero 14
sa accept -s -53
sa accept the 30
sa accord -ly 75
sa accord -s -7
sa accord CAP 12
sa accord a 42
sa accord an 31
sa accord the 20
sa accord w -25
sa account , -32
sa account -ed -46
sa account . -20
sa account for -64
sa accus CAP 11
sa accus him 21
sa accusation that -23
sa acknowledg that 8
sa add , 25
sa add . 44
sa add : 51
sa add that 19
sa add to -102
sa add w -83
sa address , -36
sa address CAP 27
sa address the 27
sa address w -48
sa admit that 20
sa adviz CAP -53
sa advocat w -69
sa agre that 42
sa agre to -16
sa aim -ing -38
sa aim to 44
sa alleg w 15
sa allow CAP -12
sa allow the 14
sa allow to 6
sa allow w 9
sa announc his -8
sa announc that -16
sa announc the -12
sa announc w 28
sa answer to -59
sa appear -ed 68
sa appear in -55
sa appear on -51
sa appear to 29
sa appear w 102
sa argu that 24
sa ask , -24
sa ask -s 37
sa ask CAP -15
sa ask a -23
sa ask by 62
sa ask him -56
sa ask if 25
sa ask the 7
sa ask to -11
sa ask w -25
sa ask whether 18
sa attack , -35
sa attack . -21
sa attack CAP 41
sa attack a -117
sa attack against 43
sa attack and 41
sa attack from 33
sa attack her -37
sa attack that -10
sa attack the 7
sa attack w -36
sa attempt w -17
sa attract w -48
sa avoid -ing 25
sa back , -42
sa back . -9
sa back CAP 32
sa back a 52
sa back at -43
sa back by -15
sa back in 16
sa back on 13
sa back w 6
sa ban CAP -40
sa ban all -14
sa ban on 22
sa ban w -60
sa becam a -57
sa becam the -52
sa becam w 9
sa becom -ly 13
sa becom a -31
sa becom the -26
sa becom w -30
sa begin . -26
sa begin a 31
sa begin in -29
sa begin of -19
sa begin w -13
sa believ CAP -39
sa believ that -7
sa believ the -7
sa believ w -9
sa best -s -11
sa better than -40
sa better w -12
sa blam the 37
sa blast CAP 18
sa block CAP -21
sa block the -15
sa bring CAP -68
sa bring in -47
sa bring the 34
sa bring to -72
sa bring w -49
sa broad w 9
sa call " -17
sa call -ing -28
sa call -s -35
sa call . -71
sa call CAP -7
sa call her 28
sa call him 81
sa call it -25
sa call the -10
sa call to 33
sa call w 29
sa call with 54
sa captur the -22
sa car , 13
sa car . -22
sa car and -21
sa car w -19
sa carry out -41
sa carry the -45
sa cast -s 7
sa cast w -39
sa certain -s -33
sa challeng . -26
sa challeng CAP 14
sa challeng to -59
sa chant " 30
sa charg of -39
sa charg that 13
sa charg w -6
sa choos CAP 9
sa choos w -43
sa claim CAP 28
sa claim the -15
sa claim to 39
sa claim w 15
sa clear that -11
sa clear w 35
sa com , -41
sa com -ing -60
sa com -ly -79
sa com -s 33
sa com . 43
sa com / -13
sa com CAP -32
sa com a -76
sa com as 10
sa com at -27
sa com in -11
sa com the 5
sa com w -12
sa com with 23
sa comment , -31
sa comment . 6
sa comment about -20
sa comment w -50
sa common w 14
sa compar to -102
sa compar with -68
sa concern . -36
sa concern the -46
sa concern w -15
sa consider -ing -37
sa consider a -20
sa consider the -5
sa consider w 87
sa continu , 55
sa continu -ing 17
sa continu -s -12
sa continu . 23
sa continu w 6
sa contrast , -33
sa contrast to -32
sa contrast with -30
sa controversial -s -40
sa controversial w 34
sa conversation with 11
sa count . -34
sa cover the -24
sa creat -s -35
sa creat a -17
sa creat w -45
sa credit for -46
sa critical w -31
sa criticism CAP 33
sa criticism from 34
sa criticiz CAP 28
sa criticiz the 17
sa cut -s 14
sa cut w -62
sa debat -ed -54
sa debat -s -46
sa debat . -6
sa debat CAP -58
sa debat DAY -58
sa debat and -21
sa debat in -30
sa debat that -38
sa debat w 10
sa decid to 7
sa decision , -37
sa declar CAP 18
sa declin to 28
sa deep w -22
sa defend CAP 51
sa defend his -8
sa deliver w -44
sa denounc CAP 47
sa denounc the 17
sa detail of -35
sa direct w -46
sa discuss the -31
sa divid the 35
sa document , -62
sa document -ed -45
sa doubl -s 6
sa draw -s -12
sa draw w 16
sa eager to 11
sa earn NUM -20
sa elect -s -41
sa elect w -44
sa emerg as -45
sa end , -21
sa end . -26
sa end his -58
sa end of -22
sa end the -15
sa end up -14
sa end w 63
sa endors CAP 6
sa endors the 27
sa endorsement . -36
sa endorsement CAP 15
sa endorsement from -29
sa engag w -6
sa expand CAP 16
sa expand the -23
sa expand w 11
sa expect to 6
sa experienc . -23
sa experienc as -29
sa experienc in -32
sa explain the 42
sa explain why 17
sa express w 21
sa fact , -13
sa fact that -16
sa fail w -7
sa fals w -25
sa far . -23
sa far from -50
sa far w -31
sa favor CAP -14
sa favor w 6
sa favorit w -8
sa fear the 22
sa feel -ed 74
sa feel w -41
sa fight . -17
sa fight against -32
sa fight the -36
sa fight w -19
sa fil w 52
sa find -s -43
sa find CAP 26
sa find a -79
sa find the -20
sa find w -21
sa focus -s -34
sa focus CAP -64
sa focus the 8
sa focus w 23
sa follow CAP 19
sa follow a 14
sa follow by -28
sa follow the -34
sa follow w -28
sa fre w -24
sa full CAP -28
sa full w -14
sa giv -s -50
sa giv CAP -20
sa giv him -57
sa giv his -66
sa giv that -69
sa giv them -36
sa giv to -9
sa go , 41
sa go . 12
sa go a -50
sa go into -36
sa go the -60
sa go w -17
sa goal . -35
sa goal of -17
sa grow -s -58
sa hard w -25
sa harsh w -70
sa high -s 70
sa high w -20
sa highlight the -38
sa hir w -24
sa hit CAP 39
sa hold -s 28
sa hold a -55
sa hold on -45
sa hold the -105
sa hold w 28
sa hop -ing -19
sa hop that 7
sa idea . -28
sa idea of -15
sa identify as 15
sa ignor the -57
sa imply that -17
sa includ -ing 18
sa includ -s -23
sa includ CAP -43
sa includ NUM -43
sa includ a 11
sa includ his -49
sa includ one -31
sa includ the -15
sa includ w -14
sa indicat that -11
sa insist that 18
sa intend to -28
sa intens w -101
sa interest -ing -55
sa interest -s -46
sa interest . -36
sa interest w -8
sa issu , -11
sa issu -ing 54
sa issu . -19
sa issu and -13
sa issu in -20
sa issu of 14
sa issu w -70
sa it " -13
sa it , -25
sa it -ed -7
sa it -ing -47
sa it -ly -32
sa it -s -21
sa it . -14
sa it CAP -39
sa it a -28
sa it as -26
sa it could -18
sa it did -15
sa it does -26
sa it had -16
sa it has -27
sa it in -25
sa it not 10
sa it on -21
sa it out -20
sa it that -17
sa it the -48
sa it to -28
sa it up -21
sa it w -11
sa it will -18
sa it would -9
sa join CAP -29
sa join by -80
sa join the -48
sa judg -ed -53
sa keep -ing 63
sa keep CAP -39
sa keep her -40
sa keep the -9
sa keep w -15
sa know , 14
sa know -ing -34
sa know CAP -27
sa know how 9
sa know that -17
sa know the -77
sa know to 16
sa know w -25
sa know what -17
sa launch w 70
sa leav , -30
sa leav . -23
sa leav CAP -48
sa leav the -42
sa leav to -9
sa leav w -61
sa less NUM -20
sa less w 12
sa lin , -21
sa lin . -18
sa lin of 6
sa lin with -75
sa list . -38
sa list of -57
sa lobby -s -69
sa look -s 15
sa look . -58
sa look the -65
sa look to 37
sa look w -6
sa main w -72
sa mak " -46
sa mak -ing -77
sa mak -ly 5
sa mak -s -64
sa mak . -61
sa mak CAP -6
sa mak NUM 11
sa mak by -58
sa mak her -10
sa mak him -45
sa mak his -13
sa mak that 23
sa mak the 32
sa mak their -20
sa mak to 57
sa mak up -49
sa mak w -8
sa manag w -22
sa mark CAP -50
sa mean -ing -70
sa mean that 6
sa mean to 63
sa mention CAP 22
sa mention of -88
sa mention the 64
sa messag , 15
sa messag . -21
sa messag that -43
sa messag to -50
sa messag w 44
sa met CAP -91
sa mind . -7
sa mock CAP 55
sa mount a -42
sa mov CAP -86
sa mov on -43
sa mov the -77
sa mov w -19
sa movement , -36
sa movement . -27
sa nam , -30
sa nam . 6
sa nam CAP -32
sa nam of -46
sa nam w 22
sa need . 14
sa need a -69
sa need be -37
sa need for -27
sa need w -23
sa negativ -s 25
sa negativ w -76
sa nominat -s -74
sa nominat CAP -8
sa nominat w -14
sa not , 53
sa not . 18
sa not : -19
sa not that 15
sa not the 87
sa nothing w 109
sa offer -s 41
sa offer a -40
sa offer w 22
sa open -s -44
sa open to 26
sa open w -12
sa opponent , 18
sa opponent . 41
sa oppos CAP 18
sa oppos the 7
sa opposition the 116
sa opposition w 10
sa order to 14
sa overwhelm w -67
sa pass the 6
sa pass w 34
sa pay NUM -28
sa pay for -38
sa pay w 36
sa personal -s -24
sa personal w -30
sa pick a 9
sa plan , -34
sa plan -ed -55
sa plan . -26
sa plan for -9
sa plan to 23
sa plan w -22
sa play a -32
sa play the 15
sa play w -30
sa pledg -s -49
sa pledg to 35
sa point , -7
sa point . -7
sa point CAP 23
sa point in -11
sa point that 33
sa point the 13
sa point w 23
sa pois w -38
sa position . 19
sa position in -35
sa position to -72
sa position w 17
sa post w 88
sa press -s 61
sa priority . 19
sa project . -24
sa promiz to 7
sa prompt CAP -54
sa propos -ing 13
sa propos a 60
sa propos w -95
sa proposal . -25
sa proposal to 12
sa prov to 25
sa prov w -48
sa provid -s -34
sa provid w -27
sa publish w 60
sa push -s 24
sa push CAP -34
sa push the -13
sa push to 31
sa push w -19
sa put CAP -37
sa put him -27
sa put the -30
sa put w -61
sa question , -43
sa question . -15
sa question CAP 23
sa question from -41
sa question his -18
sa question how 22
sa question is 34
sa question on 29
sa question the 72
sa question w -14
sa question whether 25
sa quick w -66
sa rais -s 23
sa rais NUM -48
sa rais the -36
sa rais w -11
sa rang of -5
sa reach out -27
sa reach w 76
sa react to -51
sa ready for -44
sa ready w 15
sa reason to -26
sa receiv -s -57
sa receiv NUM -30
sa receiv a -21
sa receiv the -13
sa receiv w 47
sa recogniz that 45
sa recogniz the -18
sa refer CAP 16
sa refer the -8
sa reflect the -35
sa refus to 31
sa refusal to 6
sa reject the -43
sa releas DAY -69
sa releas by -69
sa releas of -10
sa releas on -76
sa releas the 20
sa releas w -12
sa remain -ed -56
sa remain -ly -51
sa remain -s -37
sa remain the -53
sa remain w 36
sa remark , 16
sa remark that 21
sa repeat -s -56
sa report , 20
sa report -ed -93
sa report -ing 64
sa report -s -52
sa report . 39
sa report CAP 48
sa report by 9
sa report from -82
sa report in 23
sa report on 15
sa report that 11
sa report w 34
sa represent CAP 14
sa represent a -54
sa request . -35
sa request w 33
sa requir -s 48
sa requir a -65
sa requir w -42
sa respond , 17
sa respond -s -56
sa respond CAP -25
sa respond a -8
sa respond the 12
sa respons , -42
sa respons . -21
sa respons CAP -7
sa respons a -60
sa respons the 14
sa return CAP -75
sa return the -69
sa return w 23
sa reveal CAP 32
sa roll w -50
sa rul , -55
sa rul . 13
sa rul that 7
sa rul w -30
sa run , -36
sa run . -12
sa run against -40
sa run for -37
sa run in -35
sa run the -39
sa run w -46
sa say , 9
sa say -ed 125
sa say -ing -29
sa say -ly -34
sa say -s 55
sa say . 17
sa say : -22
sa say CAP 13
sa say DAY 26
sa say about -14
sa say at 23
sa say he 16
sa say her 13
sa say his 19
sa say in 25
sa say it 15
sa say of 10
sa say on 13
sa say one 46
sa say she 29
sa say the 12
sa say they 5
sa say to 31
sa say w 20
sa say was 29
sa scrambl w -19
sa see -ing -44
sa see -s 23
sa see CAP 25
sa see him -17
sa see the 11
sa see w 59
sa seek the -102
sa seek w -41
sa seem -ed 14
sa seem like 46
sa seem to 15
sa seem w 71
sa send -s 43
sa send to -33
sa send w -41
sa sens of 45
sa set of -37
sa set up 8
sa set w -8
sa shar -s 22
sa shar of -62
sa shar w -21
sa sharp w 47
sa shift in -29
sa shoot . 11
sa shoot at -42
sa shoot in -31
sa shoot w -18
sa show " -63
sa show , -29
sa show -s 64
sa show . 17
sa show CAP 13
sa show a 20
sa show how -10
sa show in -62
sa show the -20
sa show w -16
sa sid , -25
sa sid . -20
sa sid of -30
sa sign , 13
sa sign for 24
sa sign of -24
sa sign that 26
sa sign the -7
sa singl w -29
sa slam CAP 34
sa sound w -29
sa speak -ly 29
sa speak -s -32
sa speak . -65
sa speak CAP 17
sa speak a -8
sa speak in -41
sa speak the -12
sa speak w -30
sa spent -ing 19
sa spent w 44
sa stanc on 31
sa stand , 16
sa stand in -7
sa stand w -27
sa start -ing 25
sa start . 5
sa start CAP -44
sa start of -18
sa stat 's -21
sa stat -ed -35
sa stat -ing -47
sa stat -s -36
sa stat CAP -16
sa stat and -19
sa stat in 31
sa stat like -14
sa stat of -17
sa stat on -39
sa stat that 6
sa stat to -9
sa stat w -22
sa stat where -28
sa stat with -21
sa stat — -19
sa stat ’s -14
sa statement , -34
sa statement -ing -19
sa statement . -14
sa statement DAY -25
sa statement about 35
sa statement that 16
sa statement w 68
sa step up -29
sa step w 7
sa stop -ing 44
sa stop CAP -32
sa stop the -28
sa stop w -44
sa story , -13
sa story . -14
sa story of 38
sa strategy . -34
sa strong -ing -66
sa strong -s 8
sa suggest CAP 25
sa suggest that 22
sa suggest w -20
sa suggestion that 7
sa support , -28
sa support -ing 65
sa support -s 52
sa support CAP 25
sa support a -11
sa support among 26
sa support from -9
sa support her -15
sa support him -54
sa support his -42
sa support in -11
sa support the 7
sa support to -17
sa support w 7
sa supporter , -6
sa supporter -ed -48
sa supporter . -12
sa supporter CAP 21
sa supporter and 16
sa supporter in -31
sa supporter w -64
sa supporter who -16
sa surpriz w -7
sa tak -s -26
sa tak CAP -27
sa tak NUM 19
sa tak in -34
sa tak on -43
sa tak over -34
sa tak the -14
sa tak w -9
sa talk -ing 35
sa talk -s -55
sa talk CAP 70
sa talk the 10
sa talk to -39
sa talk w -60
sa target for -49
sa tell -s 36
sa tell CAP 12
sa tell a 8
sa tell him -68
sa tell me 33
sa tell the 21
sa tell them 47
sa tell w -42
sa tend w -18
sa thank to -85
sa ther 's 11
sa ther , -28
sa ther . -19
sa ther a -30
sa ther are -11
sa ther w 8
sa ther was -13
sa ther were -26
sa think CAP -17
sa think it -18
sa think that -25
sa think the -14
sa think w -38
sa threaten to 22
sa trad , -21
sa trad -s 24
sa trad . -11
sa trad and -12
sa trad w -6
sa troubl -ing -22
sa try w -16
sa turn CAP -32
sa turn into -48
sa turn out -54
sa turn over -62
sa turn the -18
sa turn w 29
sa tweet , 22
sa tweet . 31
sa tweet / -16
sa tweet > -15
sa tweet _ -26
sa tweet a 42
sa tweet that -35
sa tweet w -27
sa urg CAP -18
sa urg the -17
sa used a -18
sa used by -35
sa used w -11
sa using a -12
sa using the -20
sa using w -57
sa very w -18
sa view , 48
sa view CAP -12
sa view as 35
sa view on -53
sa vot , -19
sa vot -s -62
sa vot . -11
sa vot CAP -17
sa vot DAY -17
sa vot a 48
sa vot and -15
sa vot at -36
sa vot on -48
sa vot the 16
sa vot to 37
sa vot w -7
sa vow to -10
sa want CAP -9
sa want the 55
sa want to 8
sa want w -29
sa warn that 7
sa watch the 6
sa wav of 5
sa word , -35
sa worry that 20
sa worry the -74
sa writ , 14
sa writ . 32
sa writ CAP 49
sa writ in 22
sa writ that 37
sa writ the -58
sa writ to -20
sa writ w -9
sa2 accord CAP , -26
sa2 accord CAP . -16
sa2 accord CAP CAP -19
sa2 accord a CAP 9
sa2 accord a w 52
sa2 accord the CAP 37
sa2 accord the w 66
sa2 accord w -s -63
sa2 accord w w 25
sa2 account . $ -20
sa2 accus him of 21
sa2 acknowledg that the -55
sa2 add . $ 44
sa2 add : " 51
sa2 add that CAP 59
sa2 add that he -6
sa2 add that the 63
sa2 address the w 10
sa2 aim to w 62
sa2 allow -s to -27
sa2 allow CAP to -22
sa2 announc his w -42
sa2 appear to w 39
sa2 argu that CAP 16
sa2 argu that the -30
sa2 ask , " 59
sa2 ask CAP to -74
sa2 ask the w -8
sa2 ask to w -11
sa2 attack , CAP -32
sa2 attack . $ -21
sa2 attack CAP , 78
sa2 attack CAP . 32
sa2 attack in CAP -37
sa2 attack the CAP -56
sa2 attack the w 44
sa2 attack w -s 12
sa2 attempt w CAP 87
sa2 attempt w the 19
sa2 back . $ -9
sa2 back CAP , -19
sa2 back CAP . 13
sa2 back CAP CAP 25
sa2 back in NUM -24
sa2 back the CAP -45
sa2 back the w -9
sa2 ban CAP from -39
sa2 ban all CAP -11
sa2 ban on CAP -33
sa2 becam a w -49
sa2 becam the w -48
sa2 becom a w -20
sa2 becom the CAP -42
sa2 becom the w -45
sa2 becom w . -21
sa2 becom w w -46
sa2 begin -ing w -80
sa2 begin . $ -26
sa2 believ the w -12
sa2 blam the w 16
sa2 bring the w -44
sa2 call " CAP -41
sa2 call . $ -71
sa2 call CAP " 43
sa2 call CAP CAP -56
sa2 call CAP to 14
sa2 call a " 27
sa2 call the " -43
sa2 call the w 10
sa2 call to w -31
sa2 call w w 24
sa2 car . $ -22
sa2 challeng . $ -26
sa2 chant " CAP 34
sa2 com -s . -21
sa2 com . $ 43
sa2 com CAP . 13
sa2 com as CAP -40
sa2 com in w -22
sa2 com the CAP 73
sa2 com the w -71
sa2 com w . -53
sa2 com w to 53
sa2 com w w -24
sa2 comment . $ 6
sa2 compar with NUM -25
sa2 concern . $ -36
sa2 consider a w -36
sa2 continu , " 46
sa2 continu . $ 23
sa2 continu w -s -30
sa2 continu w the -61
sa2 continu w w 8
sa2 count . $ -34
sa2 creat a w -10
sa2 criticiz the w -47
sa2 debat , -ing -18
sa2 debat , CAP -32
sa2 debat . $ -6
sa2 debat in CAP -27
sa2 debat the w 48
sa2 debat w w 30
sa2 decid to w -15
sa2 decision to w 21
sa2 declin to w 9
sa2 defend his w 5
sa2 defend the w -6
sa2 deliver w w 19
sa2 describ the w 40
sa2 design to w 15
sa2 discuss the w -19
sa2 draw w w -19
sa2 earn NUM w -12
sa2 end his w -55
sa2 end of CAP -19
sa2 end of the -19
sa2 end up -ing 28
sa2 endors CAP CAP 54
sa2 endorsement . $ -36
sa2 expect to be -40
sa2 expect to w 25
sa2 experienc . $ -23
sa2 far . $ -23
sa2 far w in -63
sa2 far w than -17
sa2 far w w -12
sa2 fear the w 30
sa2 fight . $ -17
sa2 find a w -66
sa2 find w w -9
sa2 focus the w -58
sa2 focus w w 48
sa2 follow a w 18
sa2 follow the w -27
sa2 fre w w 18
sa2 full CAP . -28
sa2 full w of 61
sa2 giv CAP CAP -90
sa2 giv CAP a 87
sa2 giv his w -44
sa2 giv w -s 56
sa2 giv w to -42
sa2 giv w w -24
sa2 go . $ 12
sa2 go a w -45
sa2 go the -s -41
sa2 go w , -86
sa2 go w . -55
sa2 go w to -57
sa2 go w w -28
sa2 goal . $ -35
sa2 grow w w 18
sa2 hold a w -25
sa2 hold w -s -34
sa2 hold w w 27
sa2 idea . $ -28
sa2 includ -s , -53
sa2 includ CAP , -27
sa2 includ CAP . -33
sa2 includ CAP CAP -47
sa2 includ CAP and -37
sa2 includ a w 14
sa2 includ his w -36
sa2 includ the CAP -6
sa2 includ w -s -6
sa2 includ w w -32
sa2 intend to w -19
sa2 interest . $ -36
sa2 issu . $ -19
sa2 issu of w 21
sa2 it " w -12
sa2 it 's a 8
sa2 it 's not 12
sa2 it 's w 37
sa2 it -ed . 27
sa2 it -ed the 26
sa2 it -ed to -25
sa2 it -ed w 38
sa2 it -ly -ed -53
sa2 it -ly w -30
sa2 it -s NUM -17
sa2 it -s a -31
sa2 it -s to -33
sa2 it -s w 10
sa2 it . $ -14
sa2 it a " -21
sa2 it a w -46
sa2 it could w -15
sa2 it did not -9
sa2 it has -ed -13
sa2 it has been -34
sa2 it has w -15
sa2 it the w -38
sa2 it to w -29
sa2 it w , 52
sa2 it w -ed -29
sa2 it w -ly 33
sa2 it w -s -41
sa2 it w . -29
sa2 it w a -35
sa2 it w for -22
sa2 it w to 48
sa2 it w w -26
sa2 it will be -8
sa2 it will w -23
sa2 it would be -31
sa2 it would w 11
sa2 join the w -21
sa2 keep the w -75
sa2 leav . $ -23
sa2 leav the CAP -49
sa2 leav the w -25
sa2 less w . -50
sa2 lin . $ -17
sa2 lin of w 33
sa2 list . $ -38
sa2 list of -s -50
sa2 look . $ -58
sa2 look a w 18
sa2 look the w -42
sa2 look to w 68
sa2 mak -s w -46
sa2 mak his w 50
sa2 mak their w -96
sa2 mak w , 43
sa2 mak w -s 22
sa2 mak w . -51
sa2 mak w for 30
sa2 mak w of -13
sa2 mak w to -38
sa2 messag . $ -21
sa2 mind . $ -7
sa2 movement . $ -27
sa2 nam . $ 6
sa2 need . $ 14
sa2 need a w -69
sa2 need w the -35
sa2 need w w -14
sa2 nominat CAP CAP 34
sa2 not . $ 18
sa2 not : CAP -47
sa2 not that CAP 29
sa2 not that the -7
sa2 offer a w -21
sa2 opponent , CAP 46
sa2 opponent . $ 41
sa2 order to w 23
sa2 personal w , 38
sa2 personal w w -23
sa2 pick a w 9
sa2 plan . $ -26
sa2 plan to w 17
sa2 plan would w 35
sa2 play a w -55
sa2 play the w 34
sa2 pledg -s , -30
sa2 pledg to w 36
sa2 point . $ -7
sa2 point in CAP -10
sa2 point in the -13
sa2 point the w 43
sa2 position . $ 19
sa2 post . $ 25
sa2 priority . $ 19
sa2 project . $ -24
sa2 promiz to w -25
sa2 proposal . $ -25
sa2 proposal to w 27
sa2 prov to be 40
sa2 provid w w 52
sa2 push to w 20
sa2 put w w -71
sa2 question . $ -15
sa2 question her w 17
sa2 question his w 49
sa2 question the w -6
sa2 rais NUM w -31
sa2 rais the w -18
sa2 rais w -s 15
sa2 rais w than -50
sa2 receiv NUM w -28
sa2 receiv a w -7
sa2 refer the w 56
sa2 refus to w 10
sa2 refusal to w 16
sa2 reject the w 62
sa2 releas DAY . 7
sa2 releas w w 16
sa2 remain in w -29
sa2 remain w w -28
sa2 report . $ 45
sa2 report by CAP 20
sa2 report from CAP -80
sa2 report on DAY 21
sa2 report that CAP -21
sa2 represent a w -39
sa2 request . $ -35
sa2 request w . -36
sa2 requir -s to 72
sa2 requir a w -52
sa2 respond a w 13
sa2 respons . $ -21
sa2 return the CAP -44
sa2 rul . $ 13
sa2 run . $ -12
sa2 run for the -36
sa2 run for w -30
sa2 run the w -34
sa2 run w , -18
sa2 run w . -12
sa2 run w w -77
sa2 say , " 19
sa2 say , -ed 69
sa2 say , -ing -14
sa2 say , CAP -13
sa2 say , is 26
sa2 say , the -24
sa2 say , w 8
sa2 say . $ 20
sa2 say : " -36
sa2 say CAP 's 56
sa2 say CAP , 50
sa2 say CAP -ed 56
sa2 say CAP -s -10
sa2 say CAP . 10
sa2 say CAP CAP 17
sa2 say CAP has 30
sa2 say CAP is 26
sa2 say CAP w 71
sa2 say CAP was -22
sa2 say CAP ’s -73
sa2 say DAY . 18
sa2 say DAY that -12
sa2 say DAY w 41
sa2 say a w -25
sa2 say at a -14
sa2 say at the 40
sa2 say he -ed 33
sa2 say he -s 25
sa2 say he had 16
sa2 say he has 16
sa2 say he is 13
sa2 say he w 16
sa2 say he was -9
sa2 say he will -52
sa2 say he would 16
sa2 say her w 66
sa2 say his w 21
sa2 say in an -7
sa2 say in the 14
sa2 say it -ed 32
sa2 say it was -13
sa2 say it would 60
sa2 say it ’s 64
sa2 say of CAP 65
sa2 say of the 12
sa2 say on CAP 45
sa2 say on DAY 45
sa2 say she -ed 23
sa2 say she -s -14
sa2 say she was -35
sa2 say she would 30
sa2 say that " -16
sa2 say that CAP -14
sa2 say that he 18
sa2 say that the 52
sa2 say that w 41
sa2 say the -s 54
sa2 say the CAP -18
sa2 say the w 22
sa2 say they -ed 64
sa2 say they are 15
sa2 say they have 71
sa2 say they w -19
sa2 say they were -6
sa2 say they would -63
sa2 say w -s 7
sa2 say w CAP 68
sa2 say w w -6
sa2 see a w -36
sa2 see the w 13
sa2 seek to w -46
sa2 seem to w 11
sa2 sens of w -30
sa2 set of -s -34
sa2 shoot . $ 11
sa2 shoot in CAP -18
sa2 show . $ 19
sa2 show CAP -ing 26
sa2 show CAP CAP -12
sa2 show a w -47
sa2 show the w -34
sa2 sid . $ -20
sa2 sid of the -25
sa2 speak a w 35
sa2 speak the CAP -36
sa2 speak the w -20
sa2 stand in w 21
sa2 start . $ 5
sa2 stat 's w -23
sa2 stat , -ing -20
sa2 stat , CAP -15
sa2 stat , and -23
sa2 stat , w -17
sa2 stat CAP . -42
sa2 stat CAP CAP -7
sa2 stat and w -16
sa2 stat in the 30
sa2 stat like CAP -14
sa2 stat of CAP -25
sa2 stat that w -37
sa2 stat to w 6
sa2 stat w , -18
sa2 stat w -s -47
sa2 stat w . -12
sa2 stat w w -46
sa2 stat ’s CAP -9
sa2 stat ’s w -15
sa2 statement . $ -14
sa2 story . $ -14
sa2 strategy . $ -34
sa2 suggest that CAP 26
sa2 suggest that the 9
sa2 support CAP , 51
sa2 support CAP . 48
sa2 support CAP CAP 13
sa2 support CAP and -24
sa2 support a w 49
sa2 support the CAP -20
sa2 support the w 8
sa2 support w -s 53
sa2 support w w 11
sa2 supporter , w -59
sa2 supporter . $ -12
sa2 supporter in CAP -29
sa2 tak NUM -s -21
sa2 tak on CAP 28
sa2 tak the w 24
sa2 tak w -s 7
sa2 tak w . -37
sa2 tak w of -91
sa2 talk the w 42
sa2 tell -s that -14
sa2 tell CAP , -54
sa2 tell CAP CAP 32
sa2 tell CAP that 49
sa2 tell CAP w -38
sa2 tell a w -30
sa2 tell the CAP 23
sa2 tell the w 30
sa2 ther . $ -19
sa2 ther a w -31
sa2 ther are -s 35
sa2 ther are w -11
sa2 ther w w 25
sa2 ther was a -27
sa2 ther was no 21
sa2 ther were w -19
sa2 think CAP CAP -69
sa2 think the w -14
sa2 threaten to w 11
sa2 trad . $ -11
sa2 try w -s -112
sa2 try w CAP -30
sa2 try w a -16
sa2 try w his -13
sa2 try w the 7
sa2 try w w -49
sa2 turn the w 13
sa2 tweet . $ 31
sa2 tweet / > -16
sa2 tweet > . -15
sa2 tweet _ w -26
sa2 tweet w = -22
sa2 understand the w 28
sa2 urg the w 35
sa2 used w w 66
sa2 very w . -41
sa2 very w w -12
sa2 vot . $ -11
sa2 vot CAP , 13
sa2 vot CAP . -9
sa2 vot CAP CAP 10
sa2 vot a w 23
sa2 vot the CAP -35
sa2 vot to w 22
sa2 vow to w 13
sa2 want a w 36
sa2 want to be -56
sa2 want to w 13
sa2 watch the w 5
sa2 writ , " -32
sa2 writ . $ 32
sa2 writ CAP CAP 36
sa2 writ in a 48
sf abl base -17
sf accept base 9
sf accept ed -50
sf accept ing -12
sf accord base -150
sf accord ing 30
sf account base -29
sf account s 14
sf accus ing 20
sf accus s -51
sf accusation s 7
sf acknowledg base 10
sf acknowledg ed 12
sf acknowledg ing 13
sf add base -77
sf add ed -10
sf add ing 19
sf add s -22
sf address base -7
sf address ed -31
sf address ing -17
sf address s 12
sf admit base 44
sf admit ed -23
sf adopt ed -16
sf advic base 10
sf adviz ed -37
sf adviz ing 55
sf advocat base 12
sf advocat s -18
sf agre base -23
sf agre ed 11
sf agre s -11
sf aim base -16
sf aim ed 6
sf air base 23
sf air ed -9
sf air ing -83
sf align ed -48
sf alleg ed -23
sf allegation s -9
sf allow ing -64
sf allow s 9
sf anger base -10
sf anger ed 65
sf announc base 8
sf announc ed 17
sf announc ing 10
sf announcement base 17
sf answer base -21
sf answer ed 39
sf answer s -25
sf anxiety base 18
sf appeal base -23
sf appeal s 13
sf appear ed -27
sf appear ing -107
sf appear s 32
sf applaud ed -60
sf appoint ed -27
sf approv ed 37
sf argu base 23
sf argu ed 10
sf argu ing 17
sf argument base -11
sf argument s 38
sf ask base -6
sf ask ing 18
sf ask s 19
sf assert ed 19
sf assertion base 88
sf assessment base -39
sf assur ed 25
sf attack base -28
sf attack ed 80
sf attack ing 25
sf attack s -11
sf attempt base -34
sf attempt ed -27
sf attempt s 15
sf attract base -29
sf attract ed -21
sf attribut ed -33
sf authoriz ed 10
sf avoid base -28
sf awar base 7
sf back base -35
sf back ed 22
sf back ing 74
sf back s 5
sf ban base -14
sf becam base -13
sf becom base -10
sf becom ing -56
sf becom s -40
sf begin base -22
sf begin ed -30
sf begin ing -27
sf believ base 29
sf believ ed -119
sf believ s 22
sf best base 5
sf better base -19
sf bitter base 16
sf blam base -40
sf blam ed -39
sf blast ed 35
sf block base -40
sf block ed 16
sf block ing -38
sf boast ed 13
sf boo s -8
sf break base -24
sf break ing -31
sf bring ed -37
sf bring ing -8
sf bring s -49
sf call base -7
sf call ed -10
sf call ing 22
sf call s 31
sf captur base -33
sf captur ed -36
sf car s 12
sf careful base -27
sf carry base -33
sf carry ed -22
sf carry ing 34
sf cast base 42
sf cast ing -122
sf celebrat ed 48
sf celebrat ing -14
sf certain base -6
sf challeng base -26
sf challeng ed 65
sf challeng ing 17
sf challeng s -30
sf champion base -70
sf charg base -16
sf charg ed 40
sf charg s -39
sf cheer base 107
sf cheer ed -13
sf cheer ing -25
sf cheer s -45
sf choos base -5
sf choos ed -32
sf choos ing -11
sf cit ed -7
sf cit ing 50
sf claim ed 66
sf claim ing 17
sf claim s -16
sf com ing -40
sf com s -54
sf comment s -29
sf commit ed -50
sf complain ed 69
sf complaint base -16
sf complaint s 60
sf conced ed 64
sf concern base 7
sf concern ed 11
sf concern ing -127
sf concern s 15
sf conclud ed -8
sf condemn ed 147
sf confident base -7
sf confirm ed 9
sf confront base -20
sf consensus s 18
sf consider base -44
sf consider ed -16
sf consider ing 22
sf contention base 12
sf continu base -13
sf continu ed 12
sf continu ing -7
sf continu s -38
sf contrast base -38
sf controversial base -13
sf conversation base 23
sf conversation s -45
sf convinc base 99
sf count base -68
sf count ed -6
sf count ing -12
sf counter base 20
sf cover base -12
sf cover ed 22
sf cover ing -77
sf creat base -40
sf creat ed -61
sf creat ing 35
sf credit base -60
sf critical base -14
sf criticism base 12
sf criticiz base -12
sf criticiz ed -6
sf cut base -22
sf cut ing -17
sf debat base -14
sf debat s -36
sf decid ed -33
sf decision base -8
sf decision s 9
sf declar ed -19
sf declar ing 30
sf declin base -74
sf declin ed 33
sf dedicat ed -58
sf deem ed -22
sf defend base -63
sf defend ed 107
sf defend ing 17
sf deliver base -35
sf deliver ed -38
sf deliver ing 88
sf demand base 23
sf demand ed -44
sf demand ing 10
sf demand s 32
sf demonstrat ed -94
sf denounc ed 14
sf denounc ing 15
sf deny ed 58
sf describ base -74
sf describ ed 15
sf describ ing 29
sf design ed -17
sf desir base 27
sf detail base -90
sf detail ed -18
sf detail s -31
sf determin base -27
sf determin ed -30
sf devot ed -36
sf direct base -28
sf direct ed -18
sf disclos ed -14
sf disclosur base 62
sf discover ed -60
sf discuss base 48
sf discuss ed 10
sf discuss ing -23
sf distanc base -54
sf divid base -38
sf document s -58
sf doubl base -47
sf doubt base 7
sf draw base 13
sf draw ed -46
sf draw ing -40
sf earn base -29
sf earn ed -28
sf earn ing -47
sf echo ed 63
sf elect ed -54
sf embrac base -9
sf embrac ed -45
sf emerg ing -54
sf emphasiz s -90
sf encourag base 20
sf encourag ed 108
sf encourag ing -70
sf end base -15
sf end ed -52
sf end ing -18
sf end s -24
sf endors base -28
sf endors ed 41
sf endors ing -39
sf endorsement base 8
sf endorsement s -15
sf engag ed -22
sf enjoy ed -48
sf expand base -14
sf expand ed -30
sf expand ing -10
sf expect base 29
sf expect ed -6
sf expect ing 72
sf expect s -44
sf experienc base -18
sf experienc ed -27
sf explain base -16
sf explain ed 31
sf explain ing 11
sf express base 29
sf express ed 14
sf eye s 40
sf fact base -15
sf fact s -43
sf fail base -83
sf fail ed -22
sf fail ing -38
sf fals base 31
sf far base -14
sf favor ed 6
sf favor s -15
sf fear base 41
sf fear s -20
sf featur ed 14
sf featur s 32
sf feel base 41
sf feel ed -35
sf feel ing 14
sf feel s -99
sf fight base -24
sf fight ing 7
sf figur base -14
sf figur s -31
sf fil base -83
sf fil ed -36
sf fil ing 7
sf find base -35
sf find ed -20
sf find ing -36
sf find s 74
sf fir base -82
sf focus ed -19
sf focus ing -22
sf focus s -18
sf follow base -18
sf follow ed -36
sf follow ing -59
sf follow s 62
sf forward base -44
sf full base -10
sf giv base -31
sf giv ed -33
sf giv ing -6
sf go base -26
sf go ed -11
sf go ing -25
sf go s 29
sf goal base 31
sf goal s -62
sf grant ed -18
sf grow base -25
sf grow ing -10
sf happy base -7
sf harsh base 14
sf hear base -14
sf hear ed -42
sf high base -20
sf highlight ed 60
sf hir base -40
sf hir ed 8
sf hir ing -24
sf hit ing 6
sf hold base -19
sf hold ed -44
sf hold ing -27
sf hold s 16
sf hop base -25
sf hop ed -32
sf hop ing 41
sf hop s 44
sf hopeful base 29
sf hopeful s -47
sf idea base 17
sf idea s -27
sf identify base 37
sf identify ed -13
sf ignor base 75
sf ignor ed -57
sf includ base -29
sf includ ed -6
sf includ ing -49
sf includ s 51
sf indicat ed -53
sf insist base 21
sf insist ed -6
sf intend ed -9
sf intens base 17
sf interest base 17
sf interest ing -76
sf interest s -55
sf introduc ed -78
sf investigat base -42
sf invit ed -15
sf issu base -19
sf issu ed 54
sf issu s -29
sf it base -20
sf join base -35
sf join ed -20
sf join ing -14
sf jok ed 74
sf judg base -8
sf judg s -41
sf keep base -12
sf keep ed -73
sf know ed -26
sf know ing 25
sf know s 65
sf launch ed -60
sf launch ing 12
sf lay base -120
sf lay ed -73
sf lay ing 54
sf lean ing -52
sf learn base -9
sf learn ed 5
sf leav base 22
sf leav ed -34
sf leav ing -56
sf leav s -59
sf less base -18
sf let base -46
sf lin base -18
sf lin s -50
sf link base -48
sf link ed -75
sf list base -46
sf list ed 29
sf list s 80
sf littl base -16
sf lobby ing -26
sf look base 20
sf look ed -63
sf look ing -5
sf look s -35
sf lov base -28
sf main base 6
sf maintain ed -62
sf mak base -15
sf mak ed -15
sf mak ing -15
sf manag ed -65
sf manag ing -51
sf mandat base -59
sf mark base 19
sf mark ed -12
sf mean base 24
sf mean ed -20
sf mean ing -56
sf mean s -60
sf mention base 9
sf mention ed -27
sf messag base 6
sf messag s -47
sf met base -24
sf mind base 47
sf mind s -64
sf mock ed 10
sf mock ing -41
sf mov base -27
sf mov ed -31
sf mov ing -8
sf mov s -57
sf movement base -14
sf nam base -35
sf nam ed 89
sf nam ing 33
sf nam s -52
sf need ed -27
sf need s -38
sf negotiat ing -74
sf nervous s -5
sf nominat base -40
sf nominat ed 53
sf nominat ing -17
sf not base -76
sf not ed 32
sf not ing 44
sf not s -8
sf nothing ing -25
sf obvious s 15
sf offer ed 21
sf offer s -45
sf ongo ing 5
sf open base -18
sf open ed -27
sf open ing -49
sf opponent base 11
sf opponent s -68
sf oppos base 29
sf oppos ed 7
sf oppos ing -33
sf oppos s -36
sf opposition base -6
sf order base -63
sf order ed 81
sf overwhelm ing 19
sf pass base -80
sf pass ed 22
sf pass ing 43
sf pay base -10
sf pay ing -44
sf perceiv ed -26
sf personal base -19
sf persuad base 27
sf pick base -62
sf pick ed 14
sf pitch base -64
sf plan base -26
sf plan ed -34
sf plan ing 24
sf play base -22
sf play ed -6
sf play ing -41
sf play s -68
sf plead ed 12
sf pledg base -26
sf pledg ed -23
sf point base -21
sf point ed 39
sf point ing 38
sf point s -12
sf pois ed -9
sf portray ed 42
sf position base -21
sf position ed -6
sf position s -27
sf post base -45
sf post ed 41
sf post s 60
sf praiz base -20
sf praiz ed 15
sf predict ed 8
sf prefer base -8
sf prefer ed -43
sf present base -52
sf present ed 46
sf press base -51
sf press ed 33
sf pressur base -22
sf priority base 52
sf priority s -56
sf project base -50
sf project ed 91
sf project s -13
sf promiz base -25
sf promiz ed 60
sf promiz ing 47
sf promiz s -23
sf promot base 47
sf promot ing -20
sf prompt ed -39
sf propos ed -5
sf propos ing 53
sf proposal base -15
sf protest base -28
sf protest s -30
sf prov base -12
sf prov ed -54
sf provid base 8
sf provid ing -56
sf provid s -100
sf publish ed -44
sf pursu base 44
sf pursu ing -9
sf push base -48
sf push ing 26
sf put base 10
sf put ing -102
sf put s 10
sf question base -10
sf question ed 96
sf question ing 65
sf question s -23
sf quick base -7
sf rais base -27
sf rais ed 10
sf rais ing -37
sf rattl ed 51
sf reach base -12
sf reach ed -20
sf reach ing -56
sf read base 18
sf read ing -61
sf read s 48
sf ready base -16
sf reason base 14
sf reason s -67
sf recall ed 21
sf recall ing 14
sf receiv base -16
sf receiv ed -39
sf receiv ing -9
sf recogniz base -25
sf recogniz ed -45
sf refer ed -32
sf refer ing -18
sf referenc base -6
sf reflect base -15
sf reflect ed -33
sf reflect ing 6
sf reflect s -18
sf refus base -64
sf refus ed -5
sf refusal base -12
sf regard ing -79
sf reiterat ed 40
sf reject base -30
sf reject ed 50
sf rejection base 68
sf releas base -23
sf releas ed 8
sf remain base 26
sf remain ed -23
sf remain ing -49
sf remain s -43
sf remark base -15
sf remark s -29
sf remember base 43
sf remind ed 73
sf repeat ed -18
sf reply ed 28
sf report base -61
sf report ed 61
sf report ing -57
sf report s -31
sf represent base 62
sf represent ed -45
sf represent ing -73
sf represent s -30
sf request base -25
sf request ed 85
sf request s -14
sf requir base 7
sf requir ed -12
sf requir ing -26
sf requir s -7
sf respond base -16
sf respond ed 32
sf respond ing -90
sf respons base -12
sf respons s 8
sf return ed -33
sf return ing -91
sf return s -43
sf reveal base 26
sf reveal ed -17
sf revers ed -20
sf roll base -36
sf roll ed 14
sf rul base -20
sf rul ed 87
sf rul s -41
sf run base -10
sf run ed -17
sf run ing -25
sf run s -55
sf satisfy ed -20
sf say base 10
sf say ed 16
sf say ing -40
sf say s 41
sf scar ed 7
sf see base 11
sf see ed -40
sf see ing -53
sf see s 60
sf seek base -40
sf seek ed -12
sf seek s 23
sf seem base -30
sf seem ed 6
sf seem s 28
sf seiz ed -86
sf self-describ ed 20
sf send base -38
sf send ed -6
sf send ing -79
sf sens base -25
sf sentenc base -56
sf sentiment base 23
sf set ing -27
sf shar base 10
sf shar ed 11
sf shift base -46
sf shift ed -40
sf shift ing -12
sf shift s 40
sf shoot base 40
sf shoot ing -48
sf show ed -18
sf sid base -39
sf sid s -24
sf sign base -22
sf sign ed 20
sf sign s -33
sf signal base -63
sf singl base -37
sf skeptical base -8
sf slam ed -60
sf sound base -86
sf sound ed 86
sf speak base 12
sf speak ing -33
sf speak s 18
sf speculation base 42
sf spent base -21
sf split base -10
sf spot base -47
sf stand base 15
sf stand ed -46
sf stand ing -13
sf stand s 19
sf start base -54
sf start ed -21
sf start s 59
sf stat base -26
sf stat ed 178
sf stat ing 176
sf stat s -30
sf statement s -31
sf step base -7
sf step ed -33
sf stop base -18
sf stop ed -8
sf stop ing -54
sf stop s -48
sf story base -59
sf story s 61
sf stress ed 46
sf strong base -11
sf struck base -11
sf struggl base -50
sf struggl ed -25
sf struggl ing -9
sf struggl s -21
sf stuck base -33
sf suggest base 40
sf suggest ed 17
sf suggest ing 13
sf suggest s -47
sf support ed 44
sf support ing 35
sf support s 38
sf supporter base 68
sf supporter s -32
sf sur base 12
sf surpriz base 22
sf surpriz ed -26
sf surpriz ing -11
sf tak base -29
sf tak ed -27
sf tak ing -7
sf tak s 9
sf talk base -43
sf talk ed 58
sf talk ing 17
sf talk s 12
sf target ed -22
sf target ing -38
sf target s -18
sf tell ing -24
sf tell s 90
sf tend base -13
sf tend s -38
sf thank s -107
sf ther base -22
sf think base 29
sf think ed -56
sf think ing -26
sf think s 58
sf threaten ed -11
sf threaten ing 8
sf tie base -66
sf titl base -67
sf titl ed 68
sf touch base -37
sf touch ed 12
sf trad base -25
sf trad ed -15
sf trad ing -8
sf troubl base -76
sf trust base -8
sf trust ed 9
sf try ed -26
sf try ing -11
sf turn base -16
sf turn ed -21
sf turn ing -89
sf turn s 8
sf tweet base -28
sf tweet ed 63
sf tweet ing 119
sf tweet s -99
sf understand base -6
sf understand ed 7
sf understand ing -5
sf understand s -27
sf upset base 31
sf urg ed 58
sf urg ing -39
sf used ed -25
sf using ing -17
sf very base -14
sf view base 37
sf vocal base 5
sf voic base -49
sf voic ed 114
sf vot base -24
sf vot ed 59
sf vot ing -10
sf vot s -33
sf vow ed 53
sf walk ed -8
sf want base 7
sf want s -11
sf warn ed 26
sf warn ing -25
sf watch base -47
sf watch ed 23
sf watch ing 12
sf wav base -26
sf welcom base -21
sf welcom ed 19
sf withdraw base 41
sf witness base 53
sf word base -8
sf word s -21
sf worry base 37
sf worry ed 10
sf worry s -18
sf writ base -19
sf writ ed 11
sf writ ing -55
sf writ s -16
sf zero base -88
sg accept  29
sg accept +to -27
sg accord  14
sg account  -19
sg accus  17
sg accusation  7
sg acknowledg  34
sg acknowledg +to -69
sg add  9
sg address  -36
sg address +to 59
sg admit  69
sg adviz  72
sg advocat  -12
sg agre  20
sg aim  13
sg air  -42
sg allow  16
sg allow +to 20
sg anger  16
sg angry  23
sg announc  12
sg announcement  -22
sg answer  39
sg answer +to 30
sg anxiety  -14
sg apologiz  10
sg appeal  -20
sg appear +to -72
sg applaud  -51
sg appoint  -23
sg approv  -109
sg argu  39
sg argument  10
sg ask +to -52
sg ask +was 96
sg assert  34
sg assertion  26
sg assum  -17
sg assur  55
sg attack  -9
sg attack +to 60
sg attempt  -8
sg attract +to -26
sg avoid  7
sg avoid +to 9
sg back  -6
sg back +to 13
sg ban  -16
sg ban +to 24
sg becam  -36
sg becom  -32
sg becom +have 32
sg becom +to 15
sg becom +will -39
sg begin  -16
sg begin +to 39
sg best  -23
sg better  -31
sg blam  41
sg blast  21
sg block  -13
sg block +to -27
sg boast  40
sg boo  -97
sg break  -11
sg break +to -36
sg bring  -47
sg bring +to 5
sg bring +would -41
sg broad  27
sg broadcast  -32
sg call +has 53
sg call +is 27
sg call +to 26
sg captur  29
sg car  -20
sg carry  -33
sg carry +to -14
sg cast  37
sg cast +to 13
sg caution  12
sg celebrat  -63
sg certain  -32
sg challeng  12
sg champion  -75
sg chant  64
sg choos  -23
sg cit  14
sg claim  -6
sg clear  -44
sg coin  -25
sg com  -30
sg com +has 73
sg com +have 45
sg com +to 12
sg com +will 75
sg comment +to -44
sg commit  -94
sg compar  7
sg complain  8
sg complaint  28
sg conced  36
sg concern  13
sg conclud  38
sg confirm  34
sg consensus  31
sg consider  14
sg contention  -11
sg continu  7
sg continu +to -15
sg continu +will -40
sg contrast  -32
sg controversial  9
sg convinc  -52
sg count  -12
sg counter  9
sg counter +to 46
sg cover  -32
sg creat  -63
sg creat +to -28
sg credit  16
sg critical  -71
sg criticism  -5
sg cry  34
sg cut  -20
sg cut +to -25
sg debat  -16
sg decid  22
sg decision  -11
sg declar  -18
sg deep  17
sg defend  10
sg defend +to 25
sg deliver +to 6
sg demand  -7
sg demonstrat +to -75
sg denounc  35
sg describ  42
sg describ +to -106
sg design  -5
sg desir  22
sg determin +to -17
sg devot  -17
sg direct  -13
sg disagre  -51
sg disagreement  32
sg disclosur  10
sg discuss  40
sg discuss +to -21
sg dismiss  97
sg display  13
sg disput  -53
sg distanc  -21
sg divid  -61
sg document  -12
sg doubl  -47
sg doubt  14
sg draw  -45
sg draw +to -72
sg earn  -45
sg echo  -45
sg elect  27
sg elect +was -42
sg embrac  -10
sg embrac +to -87
sg emerg  -7
sg emerg +has -15
sg emphasiz  11
sg encourag  22
sg end  -21
sg end +to -25
sg endors  21
sg endors +has -18
sg endors +to 37
sg engag  -50
sg enjoy  -33
sg establish  59
sg estimat  32
sg expand  -42
sg expand +to 31
sg expect +are 21
sg expect +is 50
sg experienc  -9
sg explain  25
sg explain +to -28
sg expos  -10
sg express  10
sg eye  -16
sg fact  -18
sg fail  -18
sg fals  16
sg far  -40
sg far +is -68
sg far +so -27
sg fault  -72
sg favorit  -7
sg fear  19
sg featur  -19
sg feel  -20
sg fight +to -28
sg figur  -23
sg fil  -19
sg find  42
sg find +to -46
sg fir  18
sg focus  -14
sg focus +to 61
sg follow  -26
sg follow +to -14
sg forward  -12
sg fre  -42
sg full  -26
sg giv  -14
sg giv +to -28
sg go +has 40
sg go +is -72
sg go +to -32
sg go +would -27
sg grant  -45
sg grow  -34
sg grow +to -20
sg hard  9
sg harsh  -23
sg hear  -47
sg hear +to -30
sg high  -39
sg highlight  -58
sg hint  -20
sg hir  -11
sg hit  -17
sg hold  -7
sg hold +to 29
sg hold +was -58
sg hop  12
sg hopeful  -75
sg idea  -9
sg identify  39
sg ignor  11
sg imply  76
sg impos  12
sg includ  -26
sg includ +to -22
sg indicat  31
sg insist  45
sg intend  -36
sg intens  -18
sg investigat +to -36
sg invit  -12
sg invok  -38
sg issu  -20
sg it  -19
sg join  -29
sg join +to -24
sg jok  -14
sg judg  -38
sg keep  -27
sg keep +to -33
sg knock  -28
sg know  -20
sg know +also -46
sg know +to -77
sg label  -42
sg lament  -11
sg launch  -31
sg lay  55
sg lean  13
sg leav  -19
sg leav +to -23
sg less  -38
sg let  -21
sg let +to -30
sg lin  -27
sg link  15
sg list  26
sg littl  -25
sg look  -22
sg look +are 98
sg look +is 66
sg look +to 46
sg lov  -12
sg main  6
sg maintain  -13
sg mak  -18
sg mak +could -38
sg mak +had 12
sg mak +has -43
sg mak +have -18
sg mak +is -51
sg mak +to -13
sg mak +would 13
sg manag  -35
sg mandat  8
sg mark  -37
sg mean  -19
sg mention  -21
sg messag  -11
sg met  -53
sg mind  24
sg mock  30
sg mov  -16
sg mov +to -21
sg movement  -16
sg nam  -16
sg need  -10
sg need +would -52
sg negativ  -14
sg nominat  -36
sg nothing  -72
sg notic  11
sg offer  -24
sg offer +to -61
sg ongo  36
sg opponent  -25
sg oppos  -6
sg oppos +ly -9
sg order  -18
sg outlin  7
sg overwhelm  30
sg paint  8
sg pass  -25
sg pass +to -48
sg pay  -43
sg perceiv  -42
sg personal  -39
sg persuad +to 47
sg pick  -27
sg pick +to 27
sg plan  -9
sg play  -46
sg play +to -22
sg pledg  -12
sg pledg +has+ly -40
sg point  -10
sg portray  -18
sg position  -20
sg post  13
sg praiz  25
sg predict  48
sg prediction  12
sg prefer  59
sg present  -18
sg press  -5
sg press +to -39
sg pressur  -54
sg project  -6
sg promiz  13
sg promot  24
sg prompt  -23
sg propos  6
sg proposal  -21
sg protest  -12
sg prov  -61
sg provid  14
sg provid +to -27
sg publish  15
sg pursu  15
sg pursu +to -42
sg push +to -73
sg put  34
sg put +to -39
sg question +to 11
sg quot  24
sg rail  17
sg rais  17
sg rais +has 38
sg rais +to -34
sg rang  9
sg reach  -30
sg reach +to -27
sg react  -13
sg read  49
sg ready  -20
sg recall  16
sg receiv  -32
sg recogniz  -9
sg recommend  -15
sg recount  24
sg referenc  -15
sg reflect  -14
sg refus  6
sg refusal  -12
sg regard  -63
sg reiterat  29
sg reject  11
sg releas  -43
sg releas +to -42
sg rely  -44
sg remain  -30
sg remain +to -28
sg remark  17
sg remember  38
sg remind  -40
sg repeat  15
sg reply  -15
sg report  -21
sg represent  -54
sg request  -23
sg requir  -35
sg requir +would -48
sg respond  36
sg respond +did+not 11
sg respons  -9
sg return  -18
sg reveal  48
sg revelation  -17
sg revers  -76
sg roll  -77
sg rul  -21
sg run  -18
sg run +is -28
sg run +to -20
sg say  16
sg say +also 51
sg say +had -69
sg say +has 25
sg say +have -28
sg say +ly 41
sg say +to -84
sg scar  -48
sg scrambl  -15
sg see +has -126
sg see +is 29
sg see +to -87
sg seem  -7
sg seiz  -79
sg self-describ  20
sg send  -8
sg send +to -20
sg sens  19
sg sentenc  -25
sg sentiment  5
sg set  -30
sg set +is 34
sg set +was -79
sg sharp  29
sg shift  29
sg shock  -68
sg shoot  8
sg shout  -17
sg show  -7
sg show +to -28
sg sid  -25
sg sign +to -47
sg signal  -14
sg singl  -12
sg slam  -7
sg so-call  6
sg sound  21
sg speak  12
sg speak +to -18
sg speculation  42
sg spent +has -48
sg split  -23
sg spot  -18
sg stanc  -37
sg stand  -50
sg stand +to -55
sg start  -49
sg stat  -19
sg stat +to 84
sg statement  -13
sg step  -55
sg stop  -24
sg stop +to -36
sg story  -22
sg strategy  -15
sg stress  6
sg strong  -20
sg struck  -12
sg struggl +has -111
sg suggestion  -19
sg support +to -51
sg support +would -8
sg supporter  -18
sg sur  -9
sg surpriz  17
sg suspect  -14
sg tak  -25
sg tak +has 32
sg tak +is -81
sg tak +will -15
sg talk  -16
sg talk +to -37
sg target  -8
sg tell  19
sg tell +to -15
sg tend  6
sg testify  -88
sg thank  9
sg ther  -16
sg ther +then -36
sg think  -7
sg threaten  16
sg tie  22
sg titl  -26
sg tout  82
sg trad  -21
sg troubl  -18
sg trust  -28
sg try  26
sg try +is -13
sg try +to -44
sg turn  15
sg turn +has -98
sg turn +to -35
sg tweet  -10
sg underscor  -22
sg understand  -34
sg understand +to -16
sg upset  -135
sg used  8
sg using  -24
sg very  -53
sg view  -6
sg voic  -34
sg vot  -23
sg vot +ly -82
sg vot +to -18
sg vot +would 130
sg vow  14
sg walk  -95
sg want +did+not 11
sg warn  7
sg watch  -21
sg watch +to -27
sg wav  -13
sg welcom  -13
sg wish  -17
sg witness  -74
sg wonder  -38
sg word  -9
sg writ  16
sl abl -s -19
sl abl CAP -16
sl accept CAP -63
sl accept w -28
sl accord " -14
sl accord , 14
sl accord ^ 34
sl account CAP -33
sl account w -37
sl accus , -50
sl accus CAP 30
sl accus and 12
sl acknowledg w -18
sl add " 44
sl add CAP 28
sl add he -13
sl add she 45
sl add w -6
sl address -s -93
sl address CAP 19
sl address w -38
sl advocat w -74
sl agre -s 68
sl agre CAP -15
sl agre w 26
sl aim w -18
sl air the 42
sl air w 10
sl allow -s 18
sl allow that 19
sl allow which 24
sl anger w 40
sl announc w 27
sl answer w -6
sl appeal w 55
sl appear , -37
sl appear -s 26
sl appear CAP -22
sl appear it -17
sl appear w 25
sl argu , 68
sl argu -s -60
sl argu CAP 29
sl argument w -16
sl ask , 5
sl ask -s -8
sl ask ^ 23
sl ask and 20
sl ask he 8
sl ask w 62
sl ask when 16
sl assur CAP -30
sl attack 's 103
sl attack , 17
sl attack -ed -9
sl attack -ing 22
sl attack -s 35
sl attack CAP -41
sl attack NUM -51
sl attack his 96
sl attack the -28
sl attack w -18
sl attempt an 20
sl attempt w -21
sl attract w -88
sl avoid w -46
sl back -ed 27
sl back -ing -20
sl back -s -25
sl back CAP 48
sl back ^ -31
sl back he 58
sl back the 52
sl back w -25
sl back who -21
sl ban -ed -19
sl ban a -34
sl ban w -13
sl becam CAP -60
sl becam w -48
sl becom , -69
sl becom -s -88
sl becom CAP -7
sl becom he -29
sl begin -s -47
sl begin CAP 15
sl begin and 15
sl begin that -26
sl begin the -19
sl begin w -45
sl believ -s 67
sl believ CAP 31
sl believ he -56
sl believ they 45
sl believ w 9
sl best the -8
sl better -s 21
sl better a -21
sl better w -27
sl blast CAP 39
sl block w -55
sl break w -44
sl bring , -69
sl bring -ing -19
sl bring -s -23
sl bring CAP 45
sl bring w 26
sl call , 42
sl call -s 25
sl call CAP 35
sl call and 74
sl call he 17
sl call his -98
sl call she 14
sl call the 28
sl call w -51
sl call who -18
sl captur CAP -42
sl car w -34
sl carry CAP -72
sl carry w -9
sl cast -s -44
sl cast CAP 27
sl cast w 9
sl celebrat CAP -100
sl challeng -s 62
sl challeng CAP -26
sl challeng the -64
sl challeng w -43
sl charg in -41
sl charg w 11
sl cheer w -8
sl choos CAP 8
sl choos w -21
sl cit , 103
sl cit CAP 40
sl claim 's -6
sl claim , -42
sl claim CAP -20
sl clear a 19
sl clear it -86
sl clear w -67
sl com , 11
sl com -s -76
sl com . -21
sl com CAP 22
sl com ^ -44
sl com it -41
sl com that -46
sl com the -16
sl com who 23
sl comment 's -77
sl comment -ed -29
sl comment for -18
sl comment his -45
sl comment the -34
sl comment ’s 9
sl compar , -28
sl compar w -106
sl concern -ed -25
sl concern -ing -18
sl conclud CAP 83
sl confirm CAP 96
sl confirm w 42
sl consider -s 71
sl consider CAP -28
sl consider he -64
sl consider w 41
sl continu , -103
sl continu CAP -18
sl continu he 32
sl continu she 7
sl continu w -14
sl contrast by -33
sl contrast in -31
sl contrast w -17
sl conversation the -6
sl conversation w -21
sl count -s -31
sl count w 5
sl cover w -22
sl creat -s -48
sl creat CAP 38
sl creat w -49
sl credit w -34
sl criticism -ed 98
sl criticism the 49
sl criticism w -16
sl criticiz , 82
sl criticiz CAP 42
sl criticiz w 49
sl cut -s -44
sl cut CAP -74
sl debat 's 8
sl debat -ed -39
sl debat -ing 42
sl debat CAP -47
sl debat a 83
sl debat the -23
sl debat w -18
sl debat ’s -55
sl decision 's -20
sl decision her 42
sl decision his -43
sl decision the -8
sl decision w 18
sl decision ’s 24
sl declar CAP 12
sl declin , 100
sl declin -s -46
sl declin CAP 57
sl declin w 30
sl defend CAP -35
sl defend w -47
sl deliver , 36
sl deliver CAP 21
sl demand w 12
sl describ , -64
sl describ -s 48
sl describ CAP 21
sl describ he 75
sl describ w -41
sl detail w -55
sl direct w -53
sl discuss CAP -38
sl discussion w -15
sl divid w -16
sl document the -51
sl document w -5
sl doubl by -18
sl draw , 26
sl draw CAP 20
sl draw that -85
sl draw w 73
sl earn , -53
sl earn CAP -56
sl elect if -14
sl embrac CAP -10
sl embrac w 53
sl emerg CAP -50
sl emerg w -96
sl encourag w 24
sl end -s -40
sl end CAP -19
sl end w -16
sl endors , 54
sl endors CAP 7
sl endors w -44
sl endors who -81
sl endorsement an -33
sl endorsement the 43
sl endorsement w -61
sl endorsement ’s -66
sl enjoy CAP -70
sl estimat CAP -96
sl expand -s -70
sl expand w -40
sl expect CAP -32
sl expect he -123
sl expect w -21
sl experienc w -32
sl explain , -11
sl express CAP 54
sl fact in 11
sl fact the -23
sl fail CAP 38
sl fail w -6
sl far , 38
sl far -ed -34
sl far -s 8
sl far CAP -92
sl far ^ -24
sl far w -9
sl favor in -25
sl featur w -46
sl feel -s 34
sl feel he -104
sl feel w -68
sl fight CAP 8
sl fight the -29
sl fight w -38
sl figur w 13
sl fil CAP 70
sl fil w 5
sl find -s -21
sl find CAP -31
sl find and -42
sl find he -62
sl find w 46
sl fir CAP 16
sl fir w -14
sl focus -s 15
sl focus CAP -18
sl focus the 58
sl focus w -67
sl follow , -68
sl follow -s -50
sl follow CAP -33
sl follow ^ -52
sl follow that 14
sl follow w -34
sl forward w -31
sl fre w -36
sl full ^ -27
sl full a -38
sl giv , -50
sl giv -s -79
sl giv CAP -16
sl giv ^ -96
sl giv and -63
sl giv he 52
sl giv that -33
sl go , 11
sl go -s -40
sl go CAP -17
sl go and 76
sl go he 26
sl go it -57
sl go that -42
sl go they -51
sl go who -18
sl goal w 20
sl grant w -58
sl grow -s -46
sl grow a -24
sl grow w -53
sl hard it -92
sl hear CAP 57
sl hear a -18
sl hear w -55
sl high a -23
sl high w 20
sl hir w -88
sl hit CAP 6
sl hit w 7
sl hold , -67
sl hold -s 22
sl hold CAP -25
sl hold he -11
sl hold w -23
sl hold which -72
sl hold who -69
sl hop , -55
sl hop -s 19
sl hop CAP 75
sl hop he -113
sl hop the 87
sl hop w 5
sl hopeful CAP -49
sl hopeful w -44
sl idea the 10
sl idea w 25
sl includ , -41
sl includ -s -19
sl includ CAP 16
sl includ that -22
sl includ w 23
sl includ which -26
sl includ — -37
sl indicat CAP -30
sl indicat w 68
sl insist -s 10
sl insist CAP 63
sl interest -s -28
sl interest of 76
sl interest the 100
sl interest w -23
sl issu -s -28
sl issu CAP 15
sl issu an -38
sl issu on -42
sl issu other -18
sl issu the -19
sl issu w -9
sl it " -52
sl it , -22
sl it -ed -21
sl it -ing -19
sl it -s -23
sl it CAP -75
sl it ^ -12
sl it about -14
sl it after -49
sl it and -15
sl it as 12
sl it because -36
sl it but -21
sl it for -25
sl it how -16
sl it if -21
sl it of -28
sl it on -19
sl it than -10
sl it that -20
sl it though -7
sl it w -19
sl it what -27
sl it when -13
sl it where -15
sl it whether -16
sl it while 6
sl it — -47
sl join , -55
sl join CAP -28
sl join w 21
sl judg CAP -44
sl judg a -37
sl judg the -39
sl judg w 36
sl keep -s -7
sl keep CAP -52
sl keep he 25
sl keep w -10
sl know -s -8
sl know CAP -10
sl know he -24
sl know i -91
sl know they 17
sl know w -31
sl know we 22
sl know who -15
sl launch CAP -6
sl learn CAP 33
sl leav , -95
sl leav -s 23
sl leav CAP -70
sl leav he -78
sl leav that -34
sl leav the 54
sl leav w -61
sl less -s -11
sl less ^ -34
sl less or -16
sl less w -34
sl let ^ 21
sl lin in -31
sl lin the -32
sl lin w -39
sl link w -6
sl list a -34
sl list the -68
sl list w -45
sl littl a 9
sl littl w -36
sl lobby CAP 36
sl lobby the -25
sl look -s -28
sl look CAP -20
sl look ^ -55
sl look a 39
sl look he -34
sl look w -53
sl main the -16
sl maintain CAP -11
sl mak , -58
sl mak -ed -29
sl mak -ing 35
sl mak -s -7
sl mak CAP -15
sl mak and 31
sl mak he -13
sl mak it -18
sl mak that -58
sl mak they 6
sl mak w -16
sl mak which -16
sl mak who 20
sl mark w -32
sl mean , -48
sl mean -s -9
sl mean CAP -124
sl mean it -14
sl mean w -93
sl mention CAP 24
sl mention he 151
sl messag a -58
sl messag his -34
sl messag the -42
sl met CAP -82
sl mind their -49
sl mov CAP -68
sl mov a -39
sl mov the -27
sl mov w -15
sl movement CAP 6
sl movement the -36
sl movement w 21
sl nam CAP 11
sl nam by -40
sl nam his -7
sl nam w -42
sl nam ’s -81
sl need -s -23
sl need he -18
sl need she 20
sl need the -19
sl need they -41
sl need w -44
sl need we 40
sl need who -67
sl negativ a 45
sl negativ w -74
sl nominat CAP -27
sl nominat the -48
sl nominat w -44
sl not , 38
sl not CAP 22
sl not he 46
sl not w -7
sl not ’s -47
sl nothing w 6
sl offer , -9
sl offer -s 29
sl offer he 64
sl offer w -11
sl open -s -15
sl open CAP 32
sl open an -28
sl open the -21
sl open w -74
sl opponent CAP -20
sl opponent her -55
sl opponent his 63
sl opponent w -36
sl oppos , 56
sl oppos -s 6
sl oppos CAP 7
sl oppos who 82
sl opposition w 16
sl order in -48
sl order w 47
sl pass -s -34
sl pass w 66
sl pay -s -45
sl pay CAP -27
sl pay w -42
sl personal 's 67
sl personal a -23
sl personal and -34
sl personal his -50
sl pick CAP -74
sl pick w 57
sl plan 's -40
sl plan -ed 58
sl plan -s -28
sl plan CAP 32
sl plan a -60
sl plan he -65
sl plan his -23
sl plan the -15
sl plan w -5
sl plan ’s -17
sl play -s -51
sl play CAP -52
sl play w 12
sl pledg CAP 33
sl pledg NUM -44
sl pledg in -19
sl pledg w 30
sl pledg who -10
sl point , 73
sl point -ing -35
sl point -s 93
sl point CAP 75
sl point NUM -43
sl point a 49
sl point one -49
sl point the -72
sl point this -32
sl point w -19
sl point — -33
sl pois CAP -86
sl position 's -87
sl position his -23
sl position w -10
sl post CAP -64
sl post w 6
sl praiz CAP 16
sl predict w -60
sl press CAP 39
sl press a 25
sl press the -33
sl press w -31
sl pressur w 16
sl priority a 53
sl priority w -33
sl project w -5
sl promiz CAP 53
sl promiz and 10
sl promiz he 7
sl promiz w -69
sl prompt w -55
sl propos CAP 46
sl proposal the -37
sl protest w -43
sl prov CAP -30
sl provid -s -66
sl provid CAP -60
sl provid and -22
sl provid that 8
sl publish w -42
sl push , -42
sl push -s -15
sl push CAP 19
sl push w -44
sl put , -31
sl put -ed -19
sl put -s 58
sl put CAP -6
sl put and -15
sl put w -20
sl question -ed -32
sl question -ing -50
sl question -s 62
sl question CAP -23
sl question a -10
sl question the 15
sl question w -59
sl rais , -30
sl rais -ed -34
sl rais -s -55
sl rais CAP -34
sl rais w -32
sl reach -s 7
sl reach w -70
sl read w 81
sl ready w -37
sl reason the -63
sl reason w -59
sl recall , 59
sl receiv , 10
sl receiv he -67
sl receiv w 23
sl recogniz w 43
sl refer , 52
sl reflect , -100
sl reflect w -28
sl refus CAP -56
sl reject CAP -35
sl releas , 21
sl releas -s -28
sl releas CAP 22
sl releas the 18
sl remain -s 26
sl remain CAP -58
sl remain the -15
sl remain w -22
sl remark 's -75
sl remark his -27
sl remark w -73
sl remark ’s -76
sl report , 45
sl report -s 16
sl report CAP 28
sl report a 57
sl report the -56
sl report w 22
sl represent -s -57
sl represent CAP -32
sl represent who -81
sl request a 38
sl request the -37
sl requir -s 46
sl respond , -13
sl respond CAP -5
sl respond w -6
sl respons in 22
sl respons w -66
sl return -s -39
sl return w -32
sl reveal CAP 22
sl reveal w 14
sl roll -s -71
sl roll CAP -37
sl rul CAP -22
sl rul the -30
sl run , 98
sl run -ed -8
sl run -s -46
sl run CAP -21
sl run he -82
sl run w -35
sl run who -59
sl say " 13
sl say ) 10
sl say , 14
sl say -ed 23
sl say -s 27
sl say CAP 13
sl say DAY -34
sl say NUM 80
sl say and 24
sl say but -41
sl say he 12
sl say i 14
sl say it 34
sl say she 19
sl say that -65
sl say they -17
sl say w 27
sl say who -13
sl say — 115
sl see , -11
sl see -s 65
sl see CAP 34
sl see he -68
sl see they 99
sl see w -45
sl seek , -16
sl seek -s -6
sl seek he 32
sl seek w -6
sl seek who -134
sl seem -s -33
sl seem CAP -8
sl seem he 53
sl seem it 13
sl seem that -98
sl seem w 48
sl send -s 6
sl send CAP -25
sl send and -10
sl send w -7
sl sens w 45
sl sentenc w -45
sl set , -107
sl set -s -9
sl set CAP 27
sl set w -5
sl shar CAP 17
sl shar w -33
sl shift -s -52
sl shift the 50
sl shift w -36
sl shoot -s -30
sl shoot CAP 106
sl shoot a -23
sl shoot the -16
sl shoot w -41
sl show , -11
sl show -ing -27
sl show -s 48
sl show CAP -25
sl show that 62
sl show the -89
sl show w 15
sl sid CAP -31
sl sid both -32
sl sid other -16
sl sid w -9
sl sign -s 32
sl sign CAP 37
sl sign a 52
sl sign w -23
sl singl a -10
sl slam CAP -38
sl so-call the -12
sl speak , 21
sl speak -ed -62
sl speak CAP -54
sl speak ^ -78
sl speak and -23
sl speak he -28
sl speak w -10
sl speak who 19
sl spent CAP -56
sl spent he -58
sl spot w -58
sl stanc w 38
sl stand , -31
sl stand -s -29
sl stand CAP 50
sl stand w -16
sl start , 48
sl start -s -34
sl start CAP 9
sl start the -17
sl start w -34
sl stat , 73
sl stat -ed -54
sl stat -ing -24
sl stat -s -9
sl stat CAP -17
sl stat NUM -21
sl stat ^ -11
sl stat a -38
sl stat and -42
sl stat five -28
sl stat in -46
sl stat of -22
sl stat other -19
sl stat some -35
sl stat the -21
sl stat those -12
sl stat three -18
sl stat w -13
sl statement a -25
sl statement the -14
sl statement w -21
sl step CAP 17
sl stop w -36
sl story a -48
sl story the 18
sl story w -60
sl strategy w -46
sl strong a -31
sl strong w -51
sl struggl CAP 14
sl struggl w 32
sl suggest , -48
sl suggest -s 62
sl suggest CAP 62
sl suggest he -56
sl suggest w 7
sl support 's -77
sl support , 45
sl support -ed 20
sl support -ing -29
sl support -s -41
sl support CAP 48
sl support and -122
sl support for 113
sl support he -37
sl support his 5
sl support in 23
sl support of -25
sl support that -32
sl support the 17
sl support their 49
sl support they -80
sl support who 44
sl support you -142
sl support ’s -70
sl supporter 's -53
sl supporter -ing -39
sl supporter -s 9
sl supporter CAP 14
sl supporter his -17
sl supporter w 37
sl supporter ’s 26
sl sur w 41
sl tak , -10
sl tak -ed -28
sl tak -s -65
sl tak CAP 30
sl tak ^ 16
sl tak and 38
sl tak it -56
sl tak she -103
sl tak that -43
sl tak w -30
sl tak who -45
sl talk , 24
sl talk -s -29
sl talk CAP 8
sl talk the 15
sl talk w -110
sl target w -19
sl tell , 38
sl tell CAP 13
sl tell and -37
sl tell he 10
sl tell she -36
sl tell w -8
sl tend w 76
sl thank , -36
sl ther , -28
sl ther -ed -23
sl ther -s -48
sl ther ^ -7
sl ther if -24
sl ther that -17
sl ther w -6
sl think -s 62
sl think CAP 32
sl think he -56
sl think i -16
sl think she -41
sl think they 8
sl think who -20
sl think you -77
sl titl w -18
sl trad CAP -55
sl trad on -10
sl trad w -30
sl try , -25
sl try -s -50
sl try he 7
sl try w 12
sl turn , 47
sl turn -s -43
sl turn he 19
sl turn in -39
sl turn it -51
sl turn that 37
sl turn w -38
sl tweet " 8
sl tweet , 99
sl tweet / -15
sl tweet < -19
sl tweet CAP 47
sl tweet a -47
sl tweet w -30
sl understand w -42
sl urg CAP 44
sl used , -13
sl used -s -30
sl used CAP 17
sl used he 21
sl used w -86
sl using , -39
sl using w 56
sl very a -22
sl very the -28
sl very w 20
sl view -s -80
sl view his -6
sl vot , 8
sl vot -ed -41
sl vot -s -23
sl vot NUM 30
sl vot a -35
sl vot he -69
sl vot of 13
sl vot the -35
sl vot their -37
sl vot they -31
sl vot who 16
sl vow CAP -10
sl want -s -24
sl want CAP -6
sl want he 9
sl want she -11
sl want they -12
sl want w 73
sl want who -21
sl warn , 53
sl watch ^ 10
sl watch w -65
sl wav w 18
sl word the 11
sl word w -22
sl worry -s 46
sl worry CAP -10
sl writ " 53
sl writ , 8
sl writ CAP 11
sl writ he 16
sl writ she 14
sl writ w -15
sl2 abl base -s w -8
sl2 abl base CAP w -15
sl2 accord ing , -s -18
sl2 accord ing , CAP -5
sl2 accord ing , a 30
sl2 accord ing , an 22
sl2 accord ing , the 22
sl2 accord ing , w -15
sl2 accord ing ^ CAP 24
sl2 accord ing ^ the 5
sl2 accus ed CAP CAP 12
sl2 acknowledg ed CAP that -41
sl2 add ed CAP , 13
sl2 add ed CAP . 22
sl2 add ed he , -27
sl2 add ed he . 28
sl2 add ed he that -9
sl2 add ing , that 19
sl2 agre ed CAP to -15
sl2 appeal base w to 10
sl2 appear ed w to -12
sl2 appear s CAP to 30
sl2 appear s w to -21
sl2 argu ed CAP that 23
sl2 argu ing , that 31
sl2 ask ed CAP CAP 7
sl2 ask ed CAP the 13
sl2 attack s w in -15
sl2 attempt base an w -51
sl2 back base w . -20
sl2 back base w in -33
sl2 back base w the -51
sl2 back base w w -33
sl2 ban base -ed all -7
sl2 ban base a on -31
sl2 ban base w on -32
sl2 becam base CAP the -40
sl2 becom base w w -26
sl2 begin ed CAP -ing -19
sl2 begin ing the of -19
sl2 best base the w 20
sl2 better base a w -22
sl2 call ed , the -33
sl2 call ed CAP CAP -30
sl2 call ed CAP the 92
sl2 call ed w CAP -58
sl2 car base w , -20
sl2 car base w . -9
sl2 car base w and -7
sl2 car base w w -36
sl2 charg base in of -35
sl2 clear base a w 22
sl2 clear base it that -44
sl2 clear base w that -31
sl2 com base . . -14
sl2 com base . / -13
sl2 com base CAP in -11
sl2 com base CAP w 55
sl2 com base w w 31
sl2 com ing the -s -13
sl2 com s w as -47
sl2 comment base for . -23
sl2 compar ed , with -48
sl2 continu s CAP w -90
sl2 contrast base by , -33
sl2 criticiz ed CAP CAP 43
sl2 debat base CAP , -42
sl2 debat base CAP . -34
sl2 debat base the , -17
sl2 debat base the w -42
sl2 debat base w , 35
sl2 declin ed CAP to 11
sl2 declin ed w to 77
sl2 doubl base by -s -18
sl2 end base the of -22
sl2 endors ed CAP CAP 63
sl2 endors ed who CAP -68
sl2 expect ed CAP to 60
sl2 expect ed w to -40
sl2 fact base in , -13
sl2 fact base the that -14
sl2 fail ed w w 33
sl2 far base ^ , -21
sl2 far base w w -30
sl2 find ed CAP that 57
sl2 follow base ^ CAP -33
sl2 follow ed , by -26
sl2 full base ^ CAP -27
sl2 full base the w 14
sl2 go ed CAP w 11
sl2 grow ing a w -23
sl2 hold ed CAP a -81
sl2 idea base the of -6
sl2 idea base the that 8
sl2 includ ing , -ing -78
sl2 includ ing , -s -55
sl2 includ ing , CAP -25
sl2 includ ing , a -97
sl2 includ ing , his -33
sl2 includ ing , the -46
sl2 includ ing , w -48
sl2 interest base w -s -40
sl2 issu base the , -8
sl2 issu base the . -7
sl2 issu base the of 7
sl2 issu s w , -23
sl2 issu s w . -15
sl2 it base , 's -63
sl2 it base , -ed 35
sl2 it base , -s -67
sl2 it base , CAP -37
sl2 it base , has -21
sl2 it base , w 14
sl2 it base -ed . -8
sl2 it base -ed w -19
sl2 it base -ing w -19
sl2 it base -s w -36
sl2 it base ^ 's -5
sl2 it base ^ -ed -24
sl2 it base ^ -ly -36
sl2 it base ^ -s 12
sl2 it base ^ a -16
sl2 it base ^ has -41
sl2 it base ^ the -30
sl2 it base ^ w -8
sl2 it base and -s -37
sl2 it base and w 72
sl2 it base as -s -29
sl2 it base but 's 70
sl2 it base that -ed -14
sl2 it base that would -14
sl2 it base w , -17
sl2 it base w -ed -32
sl2 it base w . -11
sl2 it base w to -22
sl2 it base w w -22
sl2 it base w will -8
sl2 it base w would -13
sl2 it base when -s -29
sl2 it base when w 11
sl2 know ed , CAP -48
sl2 less base -s w 25
sl2 less base w w -26
sl2 list base a of -28
sl2 littl base a w 23
sl2 littl base w w -32
sl2 main base the w -53
sl2 mak base -s w 25
sl2 mak base CAP w -34
sl2 mak base w w 26
sl2 mak ed -s w -38
sl2 mak ed CAP w -43
sl2 mak ed he w -14
sl2 mak ed w w -89
sl2 need ed -s w -55
sl2 need ed the for -13
sl2 need ed the w -18
sl2 need ed w w -45
sl2 not base ’s : -47
sl2 not ed CAP that -13
sl2 not ing , that 36
sl2 order base in to -49
sl2 personal base a w -19
sl2 plan s he to -12
sl2 plan s w to 21
sl2 pledg ed NUM -s -28
sl2 pledg ed in -s -19
sl2 point base — w -33
sl2 point s w , -28
sl2 point s w . -24
sl2 press base CAP w -57
sl2 press base a w -47
sl2 rais base w w -12
sl2 rais ed CAP NUM -34
sl2 refer ing , CAP -19
sl2 refer ing , the 43
sl2 refus ed CAP to -92
sl2 releas base the of 30
sl2 releas ed w DAY -101
sl2 remain ing the -s -11
sl2 report ed CAP , 77
sl2 report ed CAP . 116
sl2 request base a w -86
sl2 run ing w w -33
sl2 say base -s , 98
sl2 say base -s that -26
sl2 say base -s the 29
sl2 say base -s they -29
sl2 say base CAP they -58
sl2 say ed " CAP 9
sl2 say ed " a 37
sl2 say ed " one 27
sl2 say ed " the 35
sl2 say ed " w 30
sl2 say ed , , -12
sl2 say ed , . 32
sl2 say ed , CAP 49
sl2 say ed , DAY -33
sl2 say ed , he 13
sl2 say ed , in 37
sl2 say ed , of -7
sl2 say ed , on 34
sl2 say ed , she 32
sl2 say ed , that 41
sl2 say ed , the 15
sl2 say ed , w 51
sl2 say ed -s , 81
sl2 say ed -s the -23
sl2 say ed CAP , 34
sl2 say ed CAP -s 62
sl2 say ed CAP . 17
sl2 say ed CAP : -10
sl2 say ed CAP CAP 13
sl2 say ed CAP DAY 8
sl2 say ed CAP at -13
sl2 say ed CAP his -31
sl2 say ed CAP in 13
sl2 say ed CAP it 13
sl2 say ed CAP of -10
sl2 say ed CAP on 45
sl2 say ed CAP that 10
sl2 say ed CAP the 25
sl2 say ed CAP they -85
sl2 say ed CAP w 13
sl2 say ed and , -27
sl2 say ed and that 67
sl2 say ed he , 51
sl2 say ed he . 14
sl2 say ed he CAP 49
sl2 say ed he he 15
sl2 say ed he in 41
sl2 say ed he of 28
sl2 say ed he that 58
sl2 say ed he the 44
sl2 say ed he w -29
sl2 say ed she , -10
sl2 say ed she . 24
sl2 say ed w , 53
sl2 say ed w . 37
sl2 say ed w CAP 70
sl2 say ed w he 39
sl2 say ed w it 38
sl2 say ed w that 23
sl2 say ed w the -39
sl2 say ed w they -41
sl2 say ed who he 30
sl2 say ing , , 54
sl2 say ing , he 14
sl2 say ing , that -13
sl2 say ing , the -30
sl2 say s " CAP 23
sl2 say s CAP , 66
sl2 say s CAP . 43
sl2 say s CAP CAP -8
sl2 say s CAP he 29
sl2 say s CAP that 36
sl2 say s CAP the 42
sl2 say s he he -9
sl2 say s w . 83
sl2 seem ed CAP to -36
sl2 shoot ing -s in -5
sl2 show s w CAP 86
sl2 sid base CAP , -24
sl2 start base the of -18
sl2 stat base CAP w -52
sl2 stat base of , -15
sl2 stat base of . -14
sl2 stat base of CAP -16
sl2 stat base the 's -15
sl2 stat base the , -14
sl2 stat base the . -15
sl2 stat base the of -18
sl2 stat base the w -17
sl2 stat base the ’s -12
sl2 stat base w . -23
sl2 stat base w of -27
sl2 stat base w w -19
sl2 stat s w , 45
sl2 stat s w . 24
sl2 statement base a , -13
sl2 statement base a -ed 41
sl2 statement base a -ing -69
sl2 statement base a . -7
sl2 statement base a DAY -19
sl2 statement base a that -53
sl2 strong base a w -20
sl2 suggest ed , that 45
sl2 suggest ed CAP that 21
sl2 support base w . 72
sl2 support base w CAP 11
sl2 support base w among -62
sl2 support base w from 27
sl2 support ing CAP CAP 36
sl2 supporter base CAP , 6
sl2 supporter s CAP , 22
sl2 supporter s CAP -ed -26
sl2 supporter s CAP w -71
sl2 tak base w w -22
sl2 tak ed CAP the -82
sl2 tak ed CAP w 15
sl2 tak ed w w -63
sl2 tak s it NUM -35
sl2 tell ed , the 46
sl2 tell ed CAP -s 33
sl2 tell ed CAP CAP 24
sl2 tell ed CAP a 56
sl2 tell ed CAP the 25
sl2 tell ed he CAP -14
sl2 tell ed he the 26
sl2 tell ing , CAP 13
sl2 ther base , are -34
sl2 ther base , w -6
sl2 ther base , was -31
sl2 ther base ^ 's 5
sl2 ther base ^ are -25
sl2 ther base ^ w 12
sl2 ther base ^ was 18
sl2 ther base w was -15
sl2 trad base w -s -22
sl2 try base w w 5
sl2 try ed CAP w 9
sl2 try ing -s w -11
sl2 try ing CAP w -9
sl2 try ing w w 29
sl2 tweet base " _ -26
sl2 tweet base / > -15
sl2 tweet base < / -16
sl2 tweet base < w -22
sl2 used ed CAP w -11
sl2 very base a w -21
sl2 very base the w -26
sl2 very base w w 23
sl2 vot base the . -9
sl2 vot base w , -15
sl2 vot base w CAP 36
sl2 want base they to 43
sl2 want s CAP to 34
sl2 want s he to 25
sl2 watch base ^ the -65
sl2 writ ed " CAP 36
sl2 writ ed CAP . 34
sl2 writ ed CAP in 58
sl2 writ ed he . -22
sl2 writ ed she . 23
sl2 writ ed w . 57
sn abl to -17
sn accept the 30
sn accord to 30
sn account , -32
sn account . -20
sn account for -64
sn account of 36
sn accus him 21
sn accus of -68
sn accusation that -23
sn acknowledg that 8
sn add , 25
sn add . 44
sn add : 51
sn add that 19
sn add to -102
sn address , -36
sn address CAP 27
sn address the 27
sn admit that 20
sn adviz CAP -53
sn agre that 42
sn agre to -16
sn agre with -18
sn aim at -66
sn aim to 44
sn allow CAP -12
sn allow the 14
sn allow to 6
sn announc his -8
sn announc that -20
sn announc the -12
sn answer to -59
sn appear in -55
sn appear on -51
sn appear to 29
sn argu that 24
sn ask , 6
sn ask . -8
sn ask CAP 20
sn ask about -67
sn ask by 62
sn ask for -16
sn ask him -56
sn ask if 25
sn ask the 21
sn ask to -11
sn ask whether 18
sn assessment of 30
sn attack , -35
sn attack . -21
sn attack CAP 31
sn attack against 43
sn attack and 41
sn attack from 33
sn attack on 8
sn attack that -10
sn attack the 52
sn awar of -15
sn back , -42
sn back . 11
sn back CAP 31
sn back at -43
sn back by -15
sn back in 16
sn back of 41
sn back on 13
sn back the 22
sn back to -10
sn ban CAP -40
sn ban all -14
sn ban on 22
sn becam a -57
sn becam the -52
sn becom a -31
sn becom more -43
sn becom president -20
sn becom the -26
sn begin . -26
sn begin a 31
sn begin in -29
sn begin of -19
sn believ CAP -39
sn believ that -7
sn believ the -17
sn better than -40
sn blam the 37
sn blast CAP 18
sn block CAP -21
sn block the -15
sn bring CAP -68
sn bring back -15
sn bring in -47
sn bring the -104
sn bring to -53
sn call " -30
sn call . -61
sn call a -20
sn call for 25
sn call her 10
sn call him 65
sn call on 7
sn call the -17
sn call to 33
sn call with 13
sn captur the -22
sn car , -33
sn car . -22
sn car and -21
sn carry out -41
sn carry the -45
sn cast their -29
sn challeng . -26
sn challeng CAP 14
sn challeng to -59
sn charg of -39
sn charg that 13
sn charg with 26
sn choos CAP 9
sn claim CAP 28
sn claim the -15
sn claim to 39
sn clear that -11
sn com . -38
sn com / -13
sn com as -21
sn com at -27
sn com from -16
sn com in -50
sn com on 19
sn com out 82
sn com to -28
sn com under 13
sn com up 34
sn com with 11
sn comment , -31
sn comment . 6
sn comment about -20
sn comment on 67
sn commit to 13
sn compar to -102
sn compar with -68
sn concern . -36
sn concern about 8
sn consider a -20
sn consider the -5
sn continu , 55
sn continu . 23
sn continu his 21
sn continu to 35
sn contrast , -33
sn contrast to -32
sn contrast with -30
sn conversation with 11
sn count . -34
sn count on -23
sn cover the -24
sn creat a -17
sn credit for -46
sn critical of 93
sn criticism from 34
sn criticism of -8
sn criticiz CAP 28
sn criticiz the 17
sn debat . -6
sn debat CAP -41
sn debat and -21
sn debat in -30
sn debat on 29
sn debat over 25
sn debat that -38
sn decid to 7
sn decision , -37
sn declar CAP 18
sn declin to 47
sn defend CAP 51
sn defend his -8
sn deliver a 39
sn denounc CAP 47
sn denounc the 17
sn detail of -35
sn discuss the -31
sn document , -62
sn doubl digits -20
sn doubt about -6
sn eager to 11
sn earn NUM -20
sn elect officials -44
sn elect president -29
sn emerg as -45
sn end , -21
sn end . -26
sn end his -58
sn end of -22
sn end the -15
sn end up -14
sn endors CAP 6
sn endors the 27
sn endorsement . -36
sn endorsement from -29
sn endorsement of 66
sn expand CAP 17
sn expect to 6
sn experienc . -23
sn experienc as -29
sn experienc in -32
sn explain the 42
sn explain why 17
sn fact , -13
sn fact that -16
sn fail to 11
sn far . -22
sn far from -50
sn far less 32
sn favor CAP -64
sn favor of -23
sn fear of -32
sn feel the -27
sn fight . -17
sn fight against -32
sn fight the -36
sn fil a 82
sn find CAP 26
sn find a -79
sn find the -20
sn follow CAP 19
sn follow a 14
sn follow by -28
sn follow the -34
sn fre trade -22
sn full CAP -28
sn giv CAP -19
sn giv a 33
sn giv him -57
sn giv his -66
sn giv that -69
sn giv the -12
sn giv them -36
sn giv to -9
sn go . 17
sn go after 22
sn go back -75
sn go further -15
sn go into -36
sn go on 56
sn go to -65
sn goal . -35
sn goal of -17
sn high school -31
sn highlight the -38
sn hit CAP 39
sn hold a -47
sn hold on -45
sn hold the -45
sn hold up 13
sn hop for 7
sn hop of -49
sn hop that 7
sn idea . -28
sn idea of -15
sn identify as 15
sn ignor the -57
sn imply that -17
sn includ CAP -43
sn includ NUM -43
sn includ a 11
sn includ his -49
sn includ one -31
sn includ superdelegates -11
sn includ the -15
sn indicat that -11
sn insist that 18
sn intend to -28
sn interest . -36
sn interest in 8
sn interest rates -33
sn issu , -32
sn issu . -19
sn issu a 101
sn issu and -13
sn issu in -20
sn issu that -53
sn it " -12
sn it , -21
sn it . -14
sn it a -27
sn it also -31
sn it as -22
sn it came -45
sn it clear 24
sn it comes -26
sn it could -18
sn it did -15
sn it does -26
sn it had -16
sn it has -27
sn it in -26
sn it is 10
sn it may 31
sn it on -16
sn it out -19
sn it seems 53
sn it takes -19
sn it to -23
sn it was -12
sn it will -18
sn it would -9
sn join CAP -29
sn join by -80
sn join the -48
sn keep CAP -39
sn keep her -40
sn keep the -9
sn know , 14
sn know CAP 9
sn know as 6
sn know for 19
sn know how 9
sn know that -17
sn know to 16
sn know what -17
sn launch a 37
sn lay out 33
sn leav , -30
sn leav . -23
sn leav CAP -48
sn leav the -42
sn leav to -9
sn less than -9
sn lin , -21
sn lin . -18
sn lin of 6
sn link to -28
sn list . -38
sn list of -57
sn look ahead -11
sn look at -42
sn look for -30
sn look to 12
sn mak CAP 28
sn mak a 9
sn mak an 33
sn mak by -60
sn mak clear 62
sn mak her -10
sn mak him -45
sn mak his -43
sn mak in -70
sn mak it -21
sn mak no 113
sn mak sure -75
sn mak the 52
sn mak their -20
sn mak to -47
sn mak up -49
sn manag to 27
sn mark CAP -50
sn mean that 6
sn mean to 63
sn mention CAP 22
sn mention of -88
sn mention the 64
sn messag , 15
sn messag . -21
sn messag of 16
sn messag that -43
sn messag to -50
sn met with 7
sn mind . -7
sn mock CAP 55
sn mount a -42
sn mov on -43
sn mov to 7
sn movement , -36
sn movement . -27
sn nam , -30
sn nam . 6
sn nam CAP -32
sn nam of -46
sn need . -60
sn need a -69
sn need for -27
sn nominat CAP -8
sn nominat contest -47
sn not , 53
sn not . 18
sn not : -19
sn not that 15
sn not the 87
sn offer a -40
sn open to 7
sn open up 99
sn opponent , 18
sn opponent . 41
sn oppos CAP 18
sn oppos the 7
sn opposition to 25
sn order to 14
sn pass a 36
sn pass the 6
sn pay NUM -28
sn pay for -38
sn personal email -17
sn pick up -26
sn pivot to -28
sn plan , -34
sn plan . -26
sn plan for -9
sn plan to 23
sn play a -32
sn play the -86
sn pledg delegates -49
sn pledg to 35
sn point , -35
sn point . -24
sn point in -22
sn point lead -21
sn point out 82
sn point to 38
sn pois to -5
sn position . 19
sn position in -35
sn position on 41
sn position to -72
sn post on -15
sn praiz CAP 11
sn press conference -29
sn press secretary -58
sn priority . 19
sn project . -24
sn promiz to 7
sn prompt CAP -54
sn propos a 60
sn proposal . -25
sn proposal to 12
sn prov to 25
sn provid a -37
sn push CAP -98
sn push back 30
sn push for 57
sn push the -11
sn push to 31
sn put CAP -37
sn put him -27
sn put it 96
sn put the -24
sn question , -43
sn question . -15
sn question CAP 60
sn question about -11
sn question from -41
sn question is 34
sn question of -14
sn question on 29
sn question whether 41
sn quick to 53
sn rail against 14
sn rais NUM -48
sn rais money -36
sn rais more -49
sn rais questions 6
sn rais rates -28
sn rais the -28
sn rang from 6
sn rang of -5
sn reach out -27
sn react to -51
sn ready for -44
sn ready to -6
sn reason to 28
sn receiv NUM -30
sn receiv a -21
sn receiv the -13
sn recogniz that 45
sn recogniz the -18
sn refer to 15
sn referenc to 19
sn refus to 41
sn refusal to 6
sn reject the -43
sn releas DAY -69
sn releas a 112
sn releas by -69
sn releas of -10
sn releas on -76
sn releas the 20
sn rely on -27
sn remain the -53
sn remark , 16
sn remark that 21
sn report , 20
sn report . 38
sn report by 9
sn report from -85
sn report in 16
sn report on 15
sn report that 5
sn represent CAP 14
sn represent a -54
sn request . -35
sn request for 16
sn requir a -65
sn respond by -71
sn respond to -14
sn respons , -42
sn respons . -21
sn respons to 6
sn return to 13
sn reveal CAP 32
sn rul , -22
sn rul . 13
sn rul out 32
sn rul that 7
sn run , -36
sn run . -12
sn run against -40
sn run for -37
sn run in -35
sn run mate -17
sn run the -39
sn say , 11
sn say . 18
sn say : -28
sn say CAP 13
sn say DAY 22
sn say about -14
sn say during -27
sn say former 30
sn say he 16
sn say her 13
sn say his 14
sn say it 15
sn say of 10
sn say on 12
sn say one 46
sn say she 29
sn say the 12
sn say there 16
sn say to 31
sn say was 29
sn scrambl to 18
sn see CAP 23
sn see a -21
sn see as 27
sn see him -17
sn seek the -102
sn seem like 46
sn seem to 34
sn seiz on -18
sn send a 68
sn send out 23
sn send to -80
sn sens of 45
sn set of -37
sn set to -8
sn set up 8
sn shar of -62
sn shift in -29
sn shoot . -42
sn shoot at -42
sn shoot in -31
sn show " -64
sn show , -15
sn show . 42
sn show CAP 13
sn show a 20
sn show how -10
sn show in -46
sn show no 26
sn show the -20
sn show up -82
sn sid , -25
sn sid . -20
sn sid of -30
sn sid with 82
sn sign of -24
sn sign that 26
sn sign the -7
sn sign up -16
sn slam CAP 34
sn speak about 86
sn speak at -15
sn speak in -39
sn speak on -33
sn speak out 96
sn speak to -24
sn speak with -45
sn spent more 64
sn spent much 93
sn stanc on 31
sn stand in -7
sn start . 5
sn start of -18
sn start to -8
sn start with 6
sn stat 's -21
sn stat CAP -17
sn stat and -19
sn stat in 37
sn stat like -14
sn stat of -17
sn stat on -39
sn stat party -28
sn stat that 6
sn stat to -9
sn stat where -28
sn stat with -21
sn stat — -19
sn stat ’s -14
sn statement , -34
sn statement . -14
sn statement DAY -25
sn statement about 35
sn statement that 16
sn step up -29
sn stop CAP -32
sn stop the -28
sn story , -13
sn story . -14
sn story about 27
sn story of 38
sn strategy . -34
sn struggl to 29
sn suggest CAP 20
sn suggest that 22
sn suggestion that 7
sn support , -28
sn support CAP 18
sn support a 34
sn support among 26
sn support for -20
sn support from -9
sn support him -41
sn support in -11
sn support of -9
sn support the 44
sn support to -17
sn supporter , -6
sn supporter . -12
sn supporter and 16
sn supporter in -31
sn supporter of 29
sn supporter who -16
sn tak CAP -43
sn tak NUM 19
sn tak a 14
sn tak in -34
sn tak office -61
sn tak on -43
sn tak over -34
sn tak place -45
sn tak the -46
sn tak to -31
sn talk about 23
sn talk of 16
sn talk to -39
sn target for -49
sn tell CAP 19
sn tell a 48
sn tell him -68
sn tell me 33
sn tell reporters 33
sn tell them 47
sn tend to 7
sn thank to -85
sn ther 's 11
sn ther , -28
sn ther . -19
sn ther are -11
sn ther is -24
sn ther was -13
sn ther were -26
sn think CAP 32
sn think about 24
sn think it -11
sn think of -10
sn think that -25
sn think the 8
sn threaten to 22
sn trad , -21
sn trad . -11
sn trad and -12
sn trad deals -28
sn turn into -48
sn turn out -54
sn turn over -62
sn turn the -72
sn turn to -7
sn tweet , 24
sn tweet . 16
sn tweet / -16
sn tweet > -15
sn tweet _ -26
sn tweet a 42
sn tweet id -21
sn tweet pic -21
sn tweet that -38
sn tweet tweet-author -20
sn tweet tweet-id -22
sn urg CAP -18
sn urg the -17
sn used a -18
sn used by -35
sn used the 39
sn used to -64
sn using a -12
sn using the -20
sn view , 48
sn view CAP 62
sn view as 35
sn view of -8
sn view on -53
sn vot , -43
sn vot . -32
sn vot CAP -11
sn vot against 60
sn vot and -15
sn vot at -36
sn vot for 27
sn vot on -48
sn vot to 18
sn vow to -10
sn want CAP -9
sn want the 55
sn want to 8
sn warn that 7
sn watch the 6
sn wav of 5
sn weigh in 42
sn word , -35
sn worry about -26
sn worry that 20
sn writ , 48
sn writ . 31
sn writ CAP 20
sn writ in 32
sn writ on -27
sn writ that 24
sq abl -/- -11
sq accept -/- 14
sq accord -/- 6
sq accord -/near 13
sq accord near/- 54
sq accord touch/- -14
sq account -/- -7
sq accus -/- 6
sq accus -/near 12
sq accusation -/- 11
sq acknowledg -/- 26
sq acknowledg -/near -9
sq add -/- -91
sq add -/near -39
sq add -/touch 40
sq add near/- 27
sq add near/near 52
sq add near/touch 76
sq add touch/- 28
sq add touch/touch -39
sq address -/- -30
sq address -/near 104
sq admit -/- -51
sq adopt -/- -24
sq advic -/- 20
sq adviz -/- -58
sq advocat -/- 32
sq agre -/- 23
sq aim -/- -6
sq air -/- -14
sq alarm -/- 14
sq align -/- -23
sq alleg -/- 37
sq allegation -/- 7
sq allow -/- -9
sq anger -/- -10
sq angry -/- 8
sq announc -/- 36
sq answer -/- -17
sq anxiety -/- 36
sq apologiz -/- 12
sq appeal -/- -12
sq appear -/near -110
sq applaud -/- 33
sq approv -/- -17
sq argu -/- 10
sq argu -/near -10
sq argument -/- -9
sq ask -/- 11
sq ask -/near -28
sq ask -/touch -36
sq ask near/- 50
sq ask touch/- -19
sq assert -/- -54
sq assertion -/- -65
sq assessment -/- 10
sq assum -/- -41
sq assur -/- -16
sq attack -/near 26
sq attack near/- -67
sq attract -/- -16
sq attribut -/- 11
sq authoriz -/- 17
sq avoid -/- -56
sq awar -/- 9
sq back -/- -6
sq back -/near -30
sq back near/- -9
sq becam -/- -7
sq becom -/- -29
sq begin -/- -34
sq believ -/near -11
sq best -/- -20
sq best near/- -41
sq better -/- -27
sq bitter -/- 16
sq blam -/- 44
sq blast -/- 36
sq block -/- -46
sq boast -/- -32
sq boo -/- 22
sq break -/- -16
sq bring -/- -47
sq broad -/- -24
sq broadcast -/- 13
sq calculat -/- -44
sq call -/- -8
sq call -/near 26
sq call -/touch 28
sq call near/- -50
sq captur -/- -44
sq carry -/- -66
sq cast -/- -27
sq certain -/- -27
sq challeng -/- 10
sq champion -/- 25
sq chant -/touch -17
sq charg -/- -20
sq cheer -/- -13
sq cheer near/- -69
sq choos -/- -13
sq cit -/- 46
sq claim -/- 8
sq claim -/near 78
sq clear -/- -18
sq coin -/- -43
sq com -/- -24
sq com -/near -8
sq com near/- -37
sq comment -/- -27
sq comment -/near 33
sq commit -/- -18
sq common -/- -13
sq compar -/- 15
sq complain -/- -8
sq complaint -/- 28
sq conced -/- -14
sq conclud -/- -47
sq condemn -/- -9
sq confident -/- 17
sq confirm -/- -8
sq confront -/- -26
sq consensus -/- 18
sq consider -/- 12
sq continu -/- -33
sq continu -/near -8
sq continu -/touch 66
sq continu touch/- 51
sq contrast -/- -17
sq controversial -/- -33
sq conversation -/- -17
sq convinc -/- 29
sq counter -/- -40
sq cover -/- 10
sq creat -/- -25
sq credit -/- -9
sq critical -/- -22
sq criticism -/- 32
sq cut -/- -41
sq debat -/near -42
sq debat near/- -38
sq decid -/- -10
sq decision -/- -8
sq declar -/- -16
sq declar -/near -9
sq declin -/- -26
sq decry -/- 50
sq deem -/- 56
sq deep -/- -15
sq defend -/- -15
sq defend -/near 52
sq deliver -/- -43
sq demand -/- -28
sq demonstrat -/- -8
sq denounc -/- 6
sq deny -/- -16
sq describ -/- 23
sq design -/- -20
sq desir -/- -27
sq direct -/- -48
sq disagre -/- 27
sq disagreement -/- 32
sq disappoint -/- 21
sq disavow -/- -22
sq disclos -/- -7
sq disclosur -/- 19
sq discover -/- -13
sq discuss -/- 13
sq discussion -/- 13
sq dislik -/- 29
sq dismiss -/- -17
sq disput -/- 20
sq divid -/- -24
sq document -/- 8
sq doubt -/- -12
sq draw -/- 15
sq eager -/- 33
sq earn -/- -36
sq echo -/- -5
sq elect -/- -38
sq embrac -/- -12
sq emerg -/- -12
sq emphasiz -/- 22
sq encourag -/- -39
sq end -/- -40
sq end -/near 43
sq endors -/- 11
sq endorsement -/- 19
sq engag -/- -27
sq enjoy -/- -23
sq establish -/- -16
sq expand -/- -14
sq expect -/- 32
sq experienc -/- -8
sq explain -/- -9
sq explain -/near -40
sq explain near/- 38
sq expos -/- -33
sq express -/- 15
sq eye -/- 17
sq fact -/- -12
sq fail -/- -20
sq fals -/- -30
sq far -/- -22
sq fault -/- 8
sq favor -/- 18
sq favorit -/- -32
sq featur -/- -21
sq feel -/- 25
sq fight -/- -22
sq figur -/- -44
sq fil -/- -14
sq find -/- -17
sq fir -/- -20
sq focus -/- -12
sq follow -/- -46
sq forecast -/- 42
sq forward -/- -21
sq fram -/- -60
sq fre -/- -26
sq full -/- -8
sq giv -/- -37
sq giv -/near 44
sq giv near/- -54
sq go -/- -22
sq go -/near -35
sq go -/touch 66
sq goal -/- 12
sq grow -/- -15
sq guarante -/- -43
sq guess -/- -35
sq happy -/- 19
sq harsh -/- 16
sq hat -/- 35
sq hear -/- -29
sq high -/- -19
sq highlight -/- 28
sq hint -/- -58
sq hir -/- -14
sq hit -/- -12
sq hold -/- -25
sq hop -/- 20
sq idea -/- 22
sq identify -/- -10
sq ignor -/- -40
sq imply -/- -25
sq impos -/- 17
sq includ -/- -31
sq includ -/near -17
sq includ near/- -58
sq indicat -/- 12
sq insist -/- 7
sq intend -/- 26
sq intens -/- 30
sq interest -/- -16
sq introduc -/- -27
sq investigat -/- -37
sq invit -/- -57
sq invok -/- 21
sq issu -/- -13
sq issu -/near -29
sq issu near/- -32
sq it -/- -19
sq it -/near -39
sq it -/touch -21
sq it near/- -5
sq it touch/- -52
sq join -/- -45
sq jok -/- -27
sq judg -/- -8
sq keep -/- -21
sq keep -/near 36
sq knock -/- -60
sq know -/near 22
sq launch -/- -55
sq lay -/- -28
sq lean -/- 27
sq leav -/- -21
sq less -/- -16
sq link -/- -19
sq list -/- 18
sq littl -/- -14
sq lobby -/- -47
sq main -/- 16
sq maintain -/- -29
sq mak -/- -11
sq mak -/near 41
sq mak -/touch -55
sq manag -/- -30
sq mandat -/- -18
sq mark -/- -35
sq mean -/- -28
sq mention -/- 36
sq messag -/- -14
sq messag -/near 15
sq messag near/- -41
sq met -/- -12
sq mind -/- 6
sq mock -/- -9
sq mount -/- -25
sq mov -/- -25
sq nam -/- -7
sq nam -/near 14
sq nam near/- -13
sq need -/- -25
sq need near/- -42
sq negotiat -/- 15
sq nominat -/- 19
sq not -/touch -54
sq not near/- 54
sq not touch/- 55
sq nothing -/- -11
sq notic -/- 23
sq obvious -/- 31
sq offer -/- 28
sq ongo -/- -18
sq open -/- -43
sq opponent -/- -22
sq oppos -/- 12
sq opposition -/- -14
sq order -/- 12
sq outlin -/- -38
sq outrag -/- 22
sq overwhelm -/- 13
sq paint -/- -12
sq pass -/- 7
sq pay -/- -14
sq perceiv -/- 29
sq personal -/- -16
sq persuad -/- 23
sq pick -/- -22
sq pitch -/- -8
sq pivot -/- -33
sq plan -/near -34
sq plan near/- -44
sq play -/- -34
sq plead -/- -8
sq pledg -/- -14
sq point -/near 44
sq point near/- -59
sq pois -/- -9
sq portray -/- -61
sq position -/- -15
sq post -/- -21
sq post -/near 19
sq praiz -/near 44
sq prediction -/- 13
sq prefer -/- 24
sq present -/- -5
sq press -/near 38
sq press near/- 14
sq pressur -/- -8
sq promiz -/- -18
sq promiz -/near 18
sq promot -/- 13
sq prompt -/- -111
sq propos -/- 13
sq protest -/- -15
sq proud -/- 7
sq prov -/- -30
sq publish -/- -49
sq pursu -/- -32
sq push -/- -7
sq put -/- -32
sq put -/near 85
sq question -/near 41
sq question near/- 16
sq quick -/- 22
sq quot -/- -23
sq rail -/- 78
sq rais -/- -11
sq rang -/- -34
sq reach -/- -38
sq react -/- -90
sq read -/- -109
sq read -/touch -10
sq ready -/- -7
sq reason -/- -12
sq rebuk -/- -14
sq recall near/- 46
sq receiv -/- -36
sq recogniz -/- -5
sq recommend -/- 7
sq recount -/- -12
sq refer -/- -31
sq refer -/near -23
sq refer near/- 65
sq referenc -/- 33
sq reflect -/- -13
sq refus -/- 8
sq refusal -/- 22
sq regard -/- 46
sq reiterat -/- 29
sq reject -/- 23
sq releas -/- -7
sq releas -/near 37
sq rely -/- -26
sq remain -/- -16
sq remark -/- -30
sq remark -/near 35
sq remember -/- 56
sq remind -/- 18
sq renew -/- 22
sq repeat -/- -12
sq report -/near 26
sq report -/touch 63
sq report near/- -9
sq represent -/- -15
sq requir -/- 15
sq resist -/- -28
sq resolv -/- -34
sq resonat -/- -32
sq respond -/- -46
sq respond -/near 55
sq respons -/- -20
sq restrict -/- 26
sq return -/- -25
sq reveal -/- -34
sq revelation -/- -11
sq roll -/- -35
sq rul -/- -13
sq run -/- -29
sq run -/near 51
sq run near/- -18
sq satisfy -/- 14
sq say -/- 17
sq say near/- 21
sq say near/touch 52
sq say touch/- 17
sq say touch/near 33
sq say touch/touch -13
sq scar -/- -19
sq scrambl -/- -30
sq see -/- -10
sq see -/near 40
sq see near/- -10
sq seem -/- -8
sq seem -/near 14
sq seiz -/- 30
sq self-describ -/- 62
sq send -/- -35
sq send -/near 33
sq sens -/- -10
sq sentenc -/- -7
sq sentiment -/- 32
sq set -/- -18
sq shar -/- 14
sq sharp -/- -18
sq shift -/- -31
sq shock -/- -18
sq shoot -/- -53
sq shoot near/- -50
sq show -/- 11
sq show -/near -63
sq show -/touch -112
sq show near/- -26
sq sid -/- -23
sq sign -/- -27
sq sign -/near 9
sq signal -/- 21
sq skeptical -/- -12
sq slam -/- 100
sq so-call -/- -11
sq sound -/- -5
sq speak -/- -14
sq speak -/near -8
sq speak near/- 19
sq speculation -/- -6
sq spent -/- -16
sq spot -/- -17
sq stanc -/- 24
sq start -/- -21
sq stat -/- -26
sq stat -/near 12
sq stat near/- 33
sq statement -/- -6
sq statement -/near 8
sq statement -/touch -54
sq statement near/- -14
sq step -/- -25
sq stop -/- -24
sq story -/- -11
sq strategy -/- -6
sq strong -/- -6
sq struck -/- -7
sq struggl -/- -24
sq stuck -/- -30
sq suggest -/- 6
sq suggest near/- 67
sq suggestion -/- -10
sq support -/- 18
sq support -/near -66
sq support near/- -43
sq supporter -/- -22
sq supporter -/near -15
sq supporter near/- 63
sq sur -/- -42
sq surpriz -/- 7
sq suspect -/- 17
sq tak -/- -22
sq tak -/near -15
sq tak near/- 51
sq talk -/- 14
sq talk -/near -89
sq target -/- -23
sq tell -/- -13
sq tell -/near 29
sq tell near/- -17
sq tell touch/- 25
sq tell touch/near 33
sq testify -/- -21
sq thank -/- 6
sq ther -/- -22
sq ther -/near -8
sq ther -/touch -11
sq think -/- 5
sq think -/near -61
sq threaten -/- -45
sq tie -/- 17
sq titl -/- 12
sq touch -/- -15
sq tout -/- 20
sq trad -/- -24
sq troubl -/- 8
sq trust -/- -34
sq try -/- -10
sq try -/near -56
sq turn -/- -23
sq tweet -/- -45
sq tweet -/near -7
sq tweet -/touch 58
sq tweet near/- 7
sq tweet touch/- 109
sq tweet touch/near 9
sq underscor -/- -17
sq understand -/- 11
sq unveil -/- -8
sq urg -/- 12
sq used -/- -38
sq used -/near 84
sq using -/- -22
sq very -/- -13
sq view -/- 20
sq vocal -/- 13
sq voic -/- 20
sq vot -/- -10
sq vot -/near -35
sq vot near/- -46
sq vow -/- 43
sq walk -/- -47
sq want -/- 9
sq want -/near -39
sq warn -/near 13
sq watch -/- -35
sq wav -/- -37
sq weigh -/- -59
sq welcom -/- -18
sq wish -/- 30
sq withdraw -/- 19
sq witness -/- 34
sq wonder -/- 77
sq word -/- -17
sq word -/near 26
sq word near/- -61
sq worry -/- 18
sq writ -/- -54
sq writ -/near -15
sq writ -/touch 67
sq writ near/- 37
sq writ touch/- 29
sq zero -/- 15
st abl - -28
st accept - 10
st accord - 15
st account - -15
st accus - 18
st accusation - 34
st accusation that0 -23
st acknowledg - 12
st acknowledg that0 8
st add - -18
st add that0 19
st address - -16
st admit - -24
st admit that0 20
st adopt - -23
st advic - 14
st adviz - -6
st advocat - 11
st agre - -22
st agre that0 42
st aim - -16
st air - -11
st alarm - -11
st align - -23
st alleg - 22
st allegation - 15
st allow - -15
st anger - -5
st angry - -6
st announc - 17
st announc that0 -16
st announcement - 9
st answer - 5
st anxiety - 28
st apologiz - -37
st appeal - -25
st appear - -13
st applaud - 19
st appoint - -13
st approv - 9
st argu - 17
st argu that0 24
st argument - 5
st ask - 5
st assail - 57
st assum - -132
st assur - -9
st attack that0 -10
st attempt - -9
st attract - -16
st attribut - -15
st authoriz - -31
st back - -10
st bash - 40
st becam - -19
st becom - -23
st begin - -35
st believ - -18
st believ that0 -7
st best - -12
st better - -29
st bitter - 16
st blam - 9
st blast - 39
st block - -17
st boast - -33
st break - -21
st bring - -22
st broad - -31
st captur - -46
st careful - -27
st carry - -26
st certain - 8
st challeng - -12
st champion - -19
st chant - 7
st charg that0 13
st choos - -20
st cit - 14
st claim - -10
st clear - -16
st clear that0 -11
st com - -18
st comment - 7
st commit - -18
st common - -43
st compar - 14
st complain - -29
st complaint - -86
st condemn - -34
st confirm - -9
st confront - -75
st confus - 8
st consensus - -35
st continu - -43
st contradict - 6
st contrast - 10
st conversation - 11
st convinc - -50
st counter - 15
st creat - -31
st credit - 13
st critical - -14
st cry - 43
st cut - -13
st debat - -6
st debat that0 -38
st declar - 10
st declin - -15
st decry - 49
st dedicat - -8
st defend - 11
st deliver - 6
st demand - 25
st demonstrat - -34
st denounc - 36
st deny - -16
st design - -24
st desir - 10
st determin - -8
st devot - -28
st direct - -27
st disagreement - 62
st disappoint - -20
st disavow - -30
st disclos - 21
st disclosur - -30
st discover - 21
st discuss - 15
st discussion - 6
st dislik - -7
st dismiss - -20
st disput - 32
st divid - -25
st document - 17
st doubt - -30
st draw - -21
st eager - -42
st earn - -41
st elect - -31
st embrac - -15
st emerg - -13
st end - -27
st endors - 13
st endorsement - -7
st engag - -37
st enjoy - -7
st establish - -14
st estimat - -29
st expand - -11
st expect - 8
st experienc - -9
st explain - 8
st expos - -24
st eye - 6
st fact - -17
st fact that0 -16
st fail - -27
st fals - -28
st far - -21
st favorit - -9
st featur - -19
st fight - -19
st figur - -15
st fil - -20
st find - -24
st fir - -6
st focus - -21
st follow - -24
st forward - -18
st fram - 11
st fre - -34
st full - -10
st giv - -24
st giv that0 -69
st go - -12
st goal - 9
st grant - -14
st grow - -15
st hammer - -31
st happy - -7
st harsh - 14
st hat - -9
st hear - -29
st high - -7
st highlight - 12
st hint - 73
st hir - -19
st hit - -8
st hold - -34
st hop - -6
st hop that0 7
st hopeful - -24
st idea - -12
st ignor - 29
st imagin - 51
st imply that0 -17
st impos - -8
st includ - -33
st indicat - -6
st indicat that0 -11
st insist - 11
st insist that0 18
st intend - 20
st intens - 17
st interest - -7
st introduc - -26
st investigat - -22
st invit - -8
st invok - -8
st issu - -15
st it - -22
st it that0 -17
st it that1 23
st it that2 -33
st it that3 70
st join - -28
st jok - -15
st judg - -16
st keep - -23
st knock - -5
st know - -10
st know that0 -17
st label - 57
st lament - 26
st launch - -27
st lay - -31
st lean - -7
st leav - -34
st less - -13
st lin - -15
st link - -12
st list - 27
st littl - -22
st lobby - -13
st look - -6
st lov - 19
st main - 14
st maintain - -90
st mak - -17
st mak that0 23
st manag - -42
st mandat - 15
st mark - -32
st mean - -34
st mean that0 6
st mention - 12
st messag - -11
st messag that0 -43
st met - -24
st mind - 11
st mock - -10
st mov - -32
st movement - -23
st nam - 5
st need - -32
st negativ - 11
st negotiat - 20
st not that0 15
st nothing - -20
st notic - -12
st obvious - 69
st offer - -6
st ongo - 5
st open - -31
st opponent - -24
st opt - -14
st order - 8
st outlin - 40
st outrag - 22
st overwhelm - 23
st pass - -39
st pay - -18
st perceiv - 12
st personal - -18
st persuad - 36
st pick - -24
st pitch - -11
st pivot - -32
st plan - -8
st play - -30
st plead - 25
st point - -15
st point that0 33
st pois - -9
st portray - 35
st praiz - 7
st predict - 12
st prediction - 30
st prefer - 21
st present - -8
st press - -16
st project - -30
st promiz - 15
st promot - 12
st prompt - -23
st propos - 23
st prov - -18
st provid - -18
st publish - -23
st pursu - -46
st put - -9
st question - 10
st quick - -33
st quot - 5
st rail - 7
st rais - -22
st rang - 10
st rattl - -10
st reach - -25
st react - 6
st read - 9
st ready - -36
st reason - -29
st rebuk - 12
st recall - 11
st receiv - -37
st recogniz that0 45
st recommend - 15
st recommendation - -67
st recount - 37
st refer - -21
st referenc - 36
st refusal - -12
st reject - -30
st releas - -13
st rely - -33
st remain - -39
st remark that0 21
st remember - 19
st remind - -28
st renew - -43
st repeat - 14
st reply - -8
st report - -8
st report that0 11
st represent - -28
st request - 20
st requir - -10
st resist - -7
st resolv - -36
st resonat - -8
st respond - -23
st respons - -17
st restrict - 36
st return - -32
st retweet - 23
st reveal - -14
st revers - -30
st rip - -16
st roll - -20
st rul - -12
st rul that0 7
st run - -18
st satisfy - 14
st say - 16
st say that1 -24
st say that2 5
st say that3 43
st scrambl - -28
st see - -14
st seek - -11
st seem - -21
st seiz - -15
st self-describ - 20
st send - -42
st sens - 12
st sentenc - -14
st sentiment - -14
st set - -16
st shar - -10
st shift - -22
st shock - 7
st shoot - -24
st shout - 25
st sid - -18
st sign - -11
st sign that0 26
st signal - -14
st singl - 14
st skeptical - 24
st slam - -7
st so-call - 7
st sound - 22
st speak - -7
st speculation - -12
st spent - -21
st split - -22
st spot - -12
st stanc - 15
st stand - -20
st start - -18
st stat - -18
st stat that0 6
st statement - -25
st statement that0 16
st step - -18
st stop - -26
st strategy - -6
st stress - -24
st strong - -6
st struck - -22
st struggl - -47
st submit - -19
st suggest that0 22
st suggestion - 40
st suggestion that0 7
st support - 5
st supporter - -19
st surpriz - -35
st suspect - -105
st tak - -20
st talk - 15
st target - -20
st tell that1 10
st tell that2 8
st tell that3 -31
st testify - 31
st thank - 5
st ther - -27
st ther that2 46
st ther that3 37
st think - 9
st think that0 -25
st tie - 19
st titl - -13
st touch - -11
st tout - 26
st trad - -19
st try - -35
st turn - -23
st tweet that0 -35
st underscor - -17
st understand - 18
st unveil - 5
st upset - 13
st urg - 21
st used - -33
st using - -10
st very - -12
st view - 11
st vocal - 5
st vot - -7
st vow - 9
st walk - -27
st warn - 6
st warn that0 7
st watch - -20
st wav - 5
st weigh - -32
st wish - 8
st witness - 21
st wonder - 17
st word - -14
st worry - 21
st worry that0 20
st writ that0 37
st yell - 44
st zero - -19
t abl to -17
t accord to 30
t account of 36
t accus of -68
t agre with -18
t aim at -66
t ask about -57
t ask for -16
t assessment of 30
t attack on 8
t attempt to -12
t awar of -15
t back of 41
t back to -10
t call for 25
t call on 7
t charg with 26
t com from -16
t com out -13
t com to -28
t com under -44
t com up 34
t comment on 67
t commit to 13
t concern about 8
t continu his 21
t continu to -24
t count on -23
t critical of 93
t criticism of -8
t debat on 29
t debat over 25
t deliver a 39
t doubt about -6
t endorsement of 66
t fail to -28
t far less 32
t favor of -23
t fear of -32
t feel the -27
t fil a 58
t giv a 33
t giv the -12
t go after 22
t go further -15
t go on -31
t go to -29
t hold up 13
t hop for 7
t hop of -49
t interest in 8
t issu a -51
t it is -14
t it may 31
t it not -33
t it seems 53
t it was -12
t it ’s -24
t know as 6
t know for 19
t launch a 37
t lay out 33
t less than -9
t link to -28
t look at -42
t look for -30
t look to 79
t mak CAP -44
t mak a -10
t mak an -8
t mak clear 85
t mak it -53
t mak the -36
t manag to 27
t messag of 16
t met with 7
t mov to 7
t need to -21
t opposition to 25
t pass a 36
t pick up -26
t pivot to -28
t point out 82
t point to 38
t pois to -5
t position on 41
t provid a -37
t push for 57
t put a 25
t put it 96
t question about -11
t question of -14
t rail against 14
t rais about -55
t rang from 6
t ready to -6
t refer to 16
t referenc to 19
t releas a -19
t rely on -27
t request for 16
t respond by -71
t respond to -14
t respons to 6
t return to -8
t rul out 32
t say CAP -28
t say statement -14
t see as 27
t seiz on -18
t set to -8
t show up -82
t sid with 82
t sign up -16
t speak CAP -20
t speak about 180
t speak at -68
t speak of 174
t speak on -33
t speak out 17
t speak to -21
t speak with -45
t start to -8
t start with 6
t story about 27
t struggl to -7
t support for -20
t support of -9
t supporter of 29
t tak a -17
t tak at 161
t tak to 51
t talk about 23
t talk of 16
t tend to -47
t ther is -43
t ther no 26
t ther ’s -59
t think about 24
t think of -10
t try to -14
t turn to -7
t used the 39
t used to -64
t view of -8
t vot against 60
t vot for 27
t vot in -73
t worry about -26
t writ a -20
th - base -13
th - ing -9
th - s -10
th that0 ed 17
th that0 ing 17
th that1 base 17
th that1 ed 26
th that1 ing 13
th that2 base 12
th that2 ed 43
th that2 ing 38
th that2 s 31
th that3 base 39
th that3 ed 39
th that3 ing 70
th that3 s 16
w 0 ^ -10
w 1 < -22
w 1 CAP 16
w 1 ^ -19
w 1 a -18
w 1 after 34
w 1 and -70
w 1 as 17
w 1 but -6
w 1 by 23
w 1 he 29
w 1 her 48
w 1 his 35
w 1 i -19
w 1 if -27
w 1 in 5
w 1 it 5
w 1 one -22
w 1 she 19
w 1 some 20
w 1 that -39
w 1 the -9
w 1 their 47
w 1 they 54
w 1 this -38
w 1 we -12
w 1 what 18
w 1 when -9
w 1 while 17
w 2 's 27
w 2 , -35
w 2 -ing 14
w 2 -s 20
w 2 CAP 19
w 2 ^ 20
w 2 a -14
w 2 and -54
w 2 he 45
w 2 his 37
w 2 i 31
w 2 it 33
w 2 one -47
w 2 other -54
w 2 that -16
w 2 the -31
w 2 they 19
w 2 this -15
w 2 w 8
w 2 we 54
w 2 when 32
w 2 you -28
w 2 ’s 9
w 3 " 8
w 3 ' -5
w 3 'd -53
w 3 'll -31
w 3 's -8
w 3 've -6
w 3 ( -32
w 3 ) 7
w 3 , 7
w 3 -ed -23
w 3 -ing -23
w 3 -s -5
w 3 . -15
w 3 / -42
w 3 : -23
w 3 ; -39
w 3 < -16
w 3 DAY 19
w 3 NUM -12
w 3 a -14
w 3 about -43
w 3 after 9
w 3 against -27
w 3 all 12
w 3 an -16
w 3 another 20
w 3 any -19
w 3 as -31
w 3 at -55
w 3 because -8
w 3 before 22
w 3 both 25
w 3 but 5
w 3 by -12
w 3 each 6
w 3 every -53
w 3 everyone 50
w 3 few 20
w 3 five 9
w 3 for -26
w 3 four -34
w 3 from -22
w 3 her -19
w 3 himself 23
w 3 his -15
w 3 how -16
w 3 i 10
w 3 if -10
w 3 in -17
w 3 into -31
w 3 it -12
w 3 its -36
w 3 like -11
w 3 many -45
w 3 my -74
w 3 of -17
w 3 on -31
w 3 one 11
w 3 or -22
w 3 other -29
w 3 others 21
w 3 out -7
w 3 over -42
w 3 several 13
w 3 since -12
w 3 some 10
w 3 such -13
w 3 than -22
w 3 that -13
w 3 the -16
w 3 their -29
w 3 these -44
w 3 they -14
w 3 those -11
w 3 though 23
w 3 three 6
w 3 under 7
w 3 up -32
w 3 w -12
w 3 what -19
w 3 where -37
w 3 whether -24
w 3 whose -13
w 3 with -6
w 3 without -14
w 3 you -8
w 3 — -9
w 3 ’s -11
`
