/** Made by bench/attribution/train.ts. */
export const cue: string = `
a " -s -24
a " CAP 24
a " a -11
a " w 7
a 's w -27
a ( NUM 14
a , " 33
a , -ed -5
a , -ing -22
a , -s -8
a , CAP -29
a , NUM 16
a , a 16
a , and -20
a , as -29
a , because 31
a , for 82
a , has -33
a , he -50
a , i 27
a , in -10
a , is 46
a , it -23
a , not -13
a , of -22
a , she 10
a , so -27
a , that 65
a , the -19
a , they -47
a , though -12
a , to -25
a , w -21
a , where -27
a , which -26
a , while 22
a , will 6
a , with -44
a , would 74
a -ed , 6
a -ed -ing 66
a -ed -ly 14
a -ed -s 48
a -ed . 25
a -ed DAY -41
a -ed a -25
a -ed at 25
a -ed by 13
a -ed in -16
a -ed that 48
a -ed to -13
a -ed w 12
a -ing , 33
a -ing -s 16
a -ing . -16
a -ing CAP 10
a -ing a 29
a -ing about 79
a -ing an 32
a -ing and -104
a -ing at -60
a -ing for 57
a -ing her 79
a -ing his 53
a -ing in 26
a -ing on 12
a -ing that -10
a -ing the 18
a -ing to -26
a -ing up -31
a -ing w -13
a -ing with -80
a -ly , -53
a -ly -ing 38
a -ly -s -19
a -ly . -36
a -ly CAP 60
a -ly NUM 9
a -ly about 65
a -ly by -147
a -ly in -53
a -ly that 20
a -ly w -24
a -s , -13
a -s -ed -30
a -s -ing 5
a -s -ly 25
a -s -s -6
a -s . -34
a -s : -30
a -s CAP 42
a -s DAY -6
a -s NUM -28
a -s a -15
a -s about 44
a -s against -31
a -s and -21
a -s as -13
a -s at 15
a -s by 14
a -s for -22
a -s from -22
a -s have -22
a -s he 52
a -s in -16
a -s like 45
a -s of 10
a -s on 16
a -s or 19
a -s out -40
a -s that 11
a -s the -29
a -s w -20
a -s were -11
a -s who 16
a -s with 8
a -s — -30
a . $ -7
a . ) -37
a / > -16
a : " 45
a : $ 39
a : CAP -8
a : w 20
a ; $ -23
a > . -15
a ? $ -51
a CAP " -54
a CAP ' 24
a CAP 's 16
a CAP , -13
a CAP -ed -13
a CAP -ing 23
a CAP -ly -16
a CAP -s -5
a CAP : 54
a CAP DAY 38
a CAP NUM -41
a CAP a 12
a CAP about -34
a CAP after 41
a CAP and 18
a CAP are 30
a CAP as 31
a CAP at -12
a CAP but 12
a CAP by -18
a CAP for 5
a CAP from -26
a CAP had -19
a CAP has 42
a CAP in 7
a CAP is 13
a CAP on -30
a CAP or 30
a CAP the 21
a CAP w -7
a CAP was 18
a CAP who 73
a CAP will -21
a CAP ’s 14
a DAY , -40
a DAY -ing -22
a DAY in -86
a DAY that 46
a DAY w -37
a NUM -s -19
a NUM of 77
a NUM to -12
a NUM w -16
a NUM — 15
a _ w -26
a a " 12
a a -ed -5
a a -ing -6
a a -ly 22
a a -s 25
a a CAP -8
a a NUM 11
a a few -35
a about -ing -39
a about NUM -43
a about his -23
a about the 20
a about w -18
a across the -46
a after CAP -43
a after a 46
a after the -18
a against CAP -15
a against the 14
a against w 6
a all -s 40
a all CAP -30
a all the 32
a an -ed 17
a an -ing -47
a an CAP 17
a an w 21
a and -ed 9
a and -ing -38
a and -s -50
a and a -24
a and the -35
a another w 12
a any -s -16
a any w -8
a are -ed -64
a are -ing -11
a are -ly -36
a are -s 16
a are w -31
a as -ing 45
a as -s -35
a as CAP 12
a as a -12
a as an -26
a as w -18
a at CAP -7
a at NUM -9
a at the -20
a at w -20
a be w -64
a because of 28
a before the -40
a behind CAP 10
a between CAP -17
a between the 10
a both -s -31
a both CAP 13
a by -ing -8
a by -s 12
a by NUM -17
a by an -46
a by the -7
a by w -45
a can w -11
a could be -9
a could w -7
a did not -35
a does not -14
a during a 19
a during his -9
a during the -48
a every w -49
a for -ing 5
a for -s -35
a for CAP -8
a for a -6
a for her 21
a for his -29
a for this -15
a for w -33
a four -s -17
a from -ing -34
a from -s 21
a from CAP 11
a from NUM -67
a from a 18
a from her 8
a from the -6
a from w 11
a has -ed -38
a has been 13
a has w -40
a have -ed -8
a have been -52
a have w -34
a he -ed 18
a he -s 10
a he had 9
a he has -13
a he is 20
a he w 15
a he will -8
a he would -10
a he ’s -22
a her " -39
a her -s 12
a her . 8
a her CAP 34
a her as -32
a her to -38
a herself as 12
a him " 29
a him , 6
a him . 17
a him a -19
a him as 51
a him for 23
a him in -14
a him of -19
a him on 10
a him to 19
a him w 9
a himself as 68
a his " -71
a his -ing 80
a his -s -22
a his CAP 6
a his w 18
a how CAP 76
a how he 42
a how the 11
a how w -11
a hundreds of -58
a if he -24
a in -ing 31
a in -s -8
a in CAP -28
a in NUM -7
a in a 10
a in an 23
a in his -9
a in its 43
a in the -15
a in their -37
a in w -35
a into CAP -39
a into a -14
a into the -63
a into w -64
a is -ed -41
a is -ing 38
a is -ly -63
a is a -46
a is that 30
a is the -54
a is w -40
a it " 39
a it , -73
a it -ed -48
a it . -27
a it a 26
a it as 43
a it is -12
a it to -26
a it w 28
a it was 15
a it would 27
a its w -7
a like CAP -34
a many of -60
a me . 7
a my w -21
a no w -50
a not to 52
a not w 10
a of " 33
a of -ing 20
a of -s -14
a of CAP -6
a of NUM -36
a of her 33
a of his 10
a of the -15
a of w -43
a off the -37
a on -ing 14
a on -s 37
a on CAP -15
a on DAY 10
a on a -43
a on her -38
a on his -71
a on to -18
a on w -18
a one of 11
a one w -14
a or w -26
a other -s 38
a out , -54
a out in -35
a out of -70
a out the 43
a out to -36
a out w -64
a over CAP 57
a over the -45
a over w -21
a several -s 16
a she -ed -35
a she -s -17
a she had -5
a she w 23
a she was -28
a she would 12
a should be -41
a since the 51
a so w -18
a some -s -18
a some of 16
a some w -17
a such a -38
a such as -37
a than CAP 26
a that " 18
a that , 53
a that -ed -63
a that -ing 10
a that -ly 7
a that -s 23
a that CAP 15
a that NUM 44
a that a 23
a that as -47
a that has -22
a that he 17
a that her -28
a that his 49
a that if -9
a that in 10
a that it 47
a that she 37
a that some 31
a that the 15
a that their 6
a that they 32
a that would 10
a the " -5
a the -ed 42
a the -ing 7
a the -ly -15
a the NUM 7
a the most -15
a the two -21
a their -s -8
a them . 13
a them to 10
a them w 10
a these -s 14
a they -ed 38
a they are 6
a they had -35
a they have 55
a they were 20
a they will 29
a they would -18
a this w -11
a those -s 17
a three w -26
a through CAP -37
a through the -57
a to -ed -17
a to -ing 29
a to -ly -19
a to CAP 7
a to a -14
a to do -31
a to get 13
a to have -27
a to her -52
a to his -45
a to the -27
a two -s -37
a under the -76
a up -ing 8
a up a 35
a up in -55
a up the -45
a up to -24
a up w -49
a w " -86
a w 's 83
a w , -21
a w -ed -44
a w . -25
a w : -20
a w ; -29
a w = -22
a w CAP 15
a w DAY -16
a w NUM -66
a w about 65
a w after 11
a w against -9
a w among 39
a w an -32
a w and -10
a w are 20
a w as -15
a w at -18
a w before -12
a w between -32
a w by -28
a w during -33
a w for -14
a w from -6
a w has -15
a w he 19
a w her 51
a w him 54
a w his -10
a w in -23
a w into -64
a w it -44
a w many -10
a w not -8
a w off -100
a w on 16
a w or -73
a w out -49
a w over -14
a w than -29
a w that 45
a w the -6
a w their -42
a w they -14
a w this 15
a w to -8
a w up -80
a w was 11
a w who -36
a w will 39
a w with -20
a was " -7
a was -ed -58
a was -ly 51
a was a 27
a was no 25
a was not 32
a was the -38
a was w -40
a were -ed 8
a were w -13
a when it -30
a where CAP -21
a whether CAP 50
a whether he -46
a whether the 12
a which w 43
a who w -62
a why CAP 27
a will be -46
a will w 6
a with -s 7
a with CAP -17
a with NUM -50
a with a 10
a with an 33
a with his -76
a with the -18
a with w -29
a within the -15
a would be 7
a would w -6
a your w -97
a — -ing -19
a — -ly -55
a — CAP -33
a — and 19
a — w -63
a ’s CAP -28
a ’s w -27
a2 " base -15
a2 " ed 9
a2 " ing 5
a2 " s 26
a2 $ base -24
a2 $ ed 12
a2 $ ing -37
a2 $ s -16
a2 ' base 42
a2 ' ed -24
a2 's base 21
a2 's ed 27
a2 's s 63
a2 ) base -24
a2 , base -25
a2 , ing -15
a2 . base -19
a2 . ed -9
a2 . ing -11
a2 . s 18
a2 : base 13
a2 : ing 8
a2 : s 35
a2 ; base -54
a2 = base -22
a2 > base -16
a2 ? base -40
a2 CAP base -9
a2 CAP ing 6
a2 DAY base -23
a2 DAY ed 10
a2 DAY ing -35
a2 DAY s 16
a2 NUM base -29
a2 NUM ed -18
a2 NUM ing -42
a2 NUM s -16
a2 a base -21
a2 a ing -8
a2 about base 48
a2 about ed 46
a2 about ing 70
a2 about s -52
a2 according base -50
a2 according ed -219
a2 according s -19
a2 adding ed 63
a2 after base -50
a2 after ed -38
a2 after s 13
a2 against base 45
a2 against ed -16
a2 all base -9
a2 all ed -32
a2 all s -58
a2 also base -18
a2 among base 27
a2 an base -13
a2 an ed 13
a2 an ing -67
a2 an s -18
a2 and base -18
a2 and ed -13
a2 and ing -16
a2 and s -24
a2 another base 10
a2 any base 44
a2 are base 8
a2 are ed 9
a2 are s 7
a2 as base -5
a2 as ed 17
a2 as ing 5
a2 as s 23
a2 at base -8
a2 at ed -42
a2 at ing -18
a2 at s 98
a2 attack base 34
a2 attacks base 43
a2 back base -65
a2 back ed 57
a2 ban base -33
a2 ban ed 14
a2 be s -25
a2 because base -9
a2 become base -42
a2 been base -27
a2 been s 23
a2 before base -62
a2 before ed 61
a2 being base 75
a2 between base -33
a2 big base -41
a2 big ing 15
a2 bill ed 60
a2 both base -37
a2 but ed 39
a2 but s -43
a2 by ed -13
a2 by ing -71
a2 by s -56
a2 campaign base 7
a2 campaign ing -24
a2 campaign s -55
a2 candidacy ed 92
a2 candidate ed -30
a2 candidate ing 30
a2 candidates base 102
a2 candidates ing 15
a2 clear base 105
a2 comment ed 79
a2 comments ed 88
a2 could base 41
a2 could s 30
a2 country base -51
a2 country ed -94
a2 crowd ed 29
a2 days base -52
a2 deal ed 36
a2 debate base 23
a2 delegates base -40
a2 delegates s -62
a2 did ed -30
a2 do base 11
a2 down ed -122
a2 during base -26
a2 during ed 6
a2 each base -34
a2 email ed 35
a2 even base -61
a2 even ed 25
a2 even s 56
a2 far base -11
a2 federal base -20
a2 federal ed 14
a2 first base -57
a2 first ed 34
a2 first ing -28
a2 for base -9
a2 for ed 49
a2 for ing -16
a2 for s -46
a2 former base 63
a2 former ing 30
a2 four base -14
a2 from ed -53
a2 from ing -32
a2 from s 13
a2 give base -28
a2 good base -69
a2 government base -90
a2 government ed -44
a2 had base -26
a2 had ing -21
a2 had s 25
a2 has base 8
a2 has ed 39
a2 has ing -43
a2 has s 32
a2 have base -34
a2 have ed -21
a2 have ing -30
a2 have s -36
a2 he base -12
a2 he ed 13
a2 he ing 36
a2 he s -50
a2 health base -20
a2 help base 19
a2 her base -33
a2 her ed 20
a2 her ing 22
a2 her s 58
a2 him base -14
a2 him ed -28
a2 his base 5
a2 his ing -10
a2 his s -61
a2 how ed 23
a2 how s -13
a2 however base 57
a2 i base 6
a2 id base -26
a2 idea ed 27
a2 if base -24
a2 if ed 45
a2 immigration base 17
a2 in base -30
a2 in ed -26
a2 in s -32
a2 including base -24
a2 into base -27
a2 into ed -73
a2 into ing -100
a2 is base -19
a2 is ed 29
a2 is ing -36
a2 is s -8
a2 issue ed 36
a2 issues base -31
a2 it base -8
a2 it ed 16
a2 it ing 34
a2 it s -25
a2 its base 16
a2 its ed 18
a2 just base -91
a2 last base -71
a2 law base 31
a2 law ed 22
a2 least base 16
a2 least ed -7
a2 like base 7
a2 like s -26
a2 likely base -56
a2 little base 11
a2 made base 59
a2 made s -94
a2 major base -60
a2 make base -46
a2 make ed 32
a2 many ed -59
a2 many ing 110
a2 may ed 12
a2 million base -33
a2 million ed -32
a2 money base -64
a2 month ed -29
a2 more base -20
a2 more ed 8
a2 more ing 47
a2 more s -99
a2 most base -40
a2 most ed -29
a2 most s 37
a2 much base -7
a2 much ed 10
a2 much s -5
a2 need ed -31
a2 new base -14
a2 new ed -26
a2 new ing -28
a2 next base -71
a2 night base -54
a2 night ed 37
a2 no base -10
a2 no ed 29
a2 nomination base 37
a2 nominee base 11
a2 not ed 6
a2 not s -20
a2 now base -19
a2 of base 6
a2 of ed 18
a2 of s 8
a2 off base -62
a2 on base -11
a2 on ed -9
a2 on ing -27
a2 on s 34
a2 one ed 19
a2 only base -11
a2 only ed 41
a2 opposition base 27
a2 or ed 53
a2 or ing 72
a2 or s -76
a2 other base 28
a2 other ed -34
a2 our base -75
a2 out base -29
a2 out ed -30
a2 out s 19
a2 over base -42
a2 over ed -10
a2 own base -29
a2 party ed 77
a2 party ing -15
a2 past base -9
a2 people base -74
a2 people ing 15
a2 people s 47
a2 percent base -46
a2 percent ed 18
a2 place base -38
a2 play base 14
a2 policy base 21
a2 policy ed 41
a2 political base -28
a2 political ed -32
a2 polls ing 49
a2 president base 24
a2 president ing -34
a2 presidential ed 26
a2 primary base 5
a2 public base 31
a2 question ed 29
a2 questions base 55
a2 raise base 28
a2 recent base 16
a2 recent ed 57
a2 recent ing 88
a2 referring ed 84
a2 request base 23
a2 results ing 67
a2 run ed -86
a2 said base -50
a2 said s -54
a2 same base 51
a2 same ed 20
a2 say base 61
a2 saying base -8
a2 saying s -36
a2 second base -70
a2 security base 8
a2 she base 29
a2 she ed 20
a2 she ing 13
a2 she s -25
a2 should base 8
a2 should ed -16
a2 similar ed -57
a2 since base -69
a2 so base -41
a2 so ed -23
a2 social base -86
a2 socialist ed 26
a2 some base -11
a2 some ed 49
a2 some s 25
a2 speak ed -53
a2 stage ed -149
a2 state base -66
a2 state ed 109
a2 state ing -45
a2 still base 22
a2 such base -16
a2 such s 123
a2 support base -34
a2 support ed 68
a2 support ing 66
a2 support s 81
a2 supporters ed 32
a2 tax base -43
a2 than base -51
a2 than ed -46
a2 than ing 27
a2 than s 22
a2 that base 11
a2 that ed 30
a2 that ing 10
a2 the base -16
a2 the ing 6
a2 the s -10
a2 their base -25
a2 their ed 14
a2 their ing 21
a2 their s -90
a2 them base -38
a2 them ed 10
a2 there base -14
a2 there ed -17
a2 these base -19
a2 they base 17
a2 they ed -18
a2 they ing -24
a2 they s -91
a2 this ed -6
a2 this ing 10
a2 those base -50
a2 though base -75
a2 three base -107
a2 through base -62
a2 time base -61
a2 to base 9
a2 to ed -12
a2 to ing 19
a2 to s -24
a2 too base -37
a2 turn base 17
a2 two base -32
a2 two ed -41
a2 up base 10
a2 up ed -54
a2 up s -56
a2 use base -15
a2 very base 7
a2 vote base -47
a2 vote ed 76
a2 voters base -42
a2 voters ing 70
a2 was ed 11
a2 was ing 11
a2 was s -24
a2 way base -22
a2 we base 29
a2 week base -46
a2 week ed 39
a2 well base -25
a2 were base 10
a2 were ed -27
a2 what s -41
a2 when base -51
a2 when ed 45
a2 where base 32
a2 whether base 29
a2 which base -16
a2 which s -37
a2 while base -41
a2 while ed -20
a2 while s 35
a2 who base 6
a2 who ed 10
a2 who ing 35
a2 will base -20
a2 will ed -9
a2 will ing -45
a2 will s -9
a2 win base -35
a2 with ed -24
a2 with ing -18
a2 women base 13
a2 work base 7
a2 workers base -36
a2 would base 37
a2 would ing 7
a2 would s -30
a2 year base -49
a2 year ed 26
a2 you base -94
a2 — base -7
a2 — ed 19
a2 — ing -35
a2 ’s base -13
a2 ’s ed 23
a2 ’s ing -35
a2 ’s s 33
aw " A 6
aw " B 34
aw " C -6
aw " D -17
aw " E -26
aw ' E -36
aw 's E -26
aw ( E -6
aw ) E 27
aw , B 26
aw , C 10
aw , D -32
aw , E -19
aw . A 15
aw . B 12
aw . C -22
aw . D -9
aw . E -23
aw / D -16
aw / E -19
aw : A 15
aw : C -26
aw ; E -21
aw > D -15
aw ? E -34
aw CAP A 14
aw CAP B 8
aw CAP C 12
aw CAP D 9
aw CAP E -9
aw DAY A 23
aw DAY B 27
aw DAY C -29
aw DAY E -19
aw NUM B -36
aw NUM C 15
aw NUM D -25
aw NUM E -27
aw _ D -26
aw a A 15
aw a B 15
aw a E -6
aw abortion E 40
aw about A 17
aw about D 28
aw about E -9
aw across E -33
aw added E -57
aw ads E 10
aw advantage E -74
aw after A 47
aw after D -22
aw after E -8
aw again E -35
aw against E -21
aw ahead E -10
aw all D -27
aw all E -27
aw almost E -66
aw along E -88
aw also E -11
aw among E 9
aw an A 35
aw an B -21
aw an C 13
aw an D 6
aw and C -17
aw and D -23
aw and E -26
aw any C 13
aw any D 26
aw appears E 18
aw are E -28
aw around E -8
aw as A 35
aw as B -21
aw as C -5
aw as D -17
aw as E -12
aw at A 23
aw at C 14
aw at D 29
aw at E -22
aw attacks E 169
aw attention E 65
aw back E -20
aw ballots D -75
aw because E 6
aw been E 6
aw before D -13
aw before E -17
aw behind E -23
aw being E 19
aw between E -21
aw beyond E -34
aw big E -28
aw both E -19
aw building E -25
aw but E -24
aw by A 18
aw by B 31
aw by C -6
aw by D 7
aw by E -14
aw call E 85
aw came E -81
aw campaign E 14
aw can E -64
aw candidate E -82
aw candidates E 34
aw chance E -52
aw change E -46
aw classified E -51
aw clear E -5
aw close E -87
aw closer E -55
aw college E -32
aw come E -72
aw comes E -51
aw comment E 21
aw comments E 61
aw committee E -36
aw conference E -32
aw conservative E -19
aw contest D -60
aw could E -39
aw criticism E 49
aw day E -32
aw deals E -37
aw delegates D -55
aw delegates E 10
aw did E -29
aw different E -45
aw difficult E 13
aw digits E -39
aw do E -19
aw does E -30
aw down E -34
aw during E -27
aw each E -26
aw earlier E 12
aw early A 66
aw either E 64
aw email E -37
aw enough E -36
aw evidence E 5
aw far E -34
aw for A 26
aw for B -6
aw for C -19
aw for D -7
aw for E -22
aw foreign E 22
aw former A 55
aw former E 64
aw forward E 35
aw four E -65
aw from C -11
aw from D -24
aw from E -10
aw get E -21
aw going E -37
aw ground E -71
aw gun E 93
aw had E -28
aw hard E 13
aw harder E -43
aw has E -10
aw have E -30
aw he A 15
aw he B 43
aw he C 18
aw he D -6
aw he E -13
aw her A 13
aw her B 13
aw her C 7
aw her D 48
aw here E -15
aw him A 9
aw him B 22
aw him C 21
aw him D 28
aw himself C 26
aw himself D -20
aw himself E -18
aw his B 17
aw his C 19
aw his D 22
aw his E -7
aw home E -66
aw how B 38
aw how C -11
aw how D 17
aw id D -20
aw if B 25
aw if E 12
aw immigration D 9
aw immigration E 87
aw impossible E 21
aw in A 17
aw in B 26
aw in D -5
aw in E -24
aw information E -67
aw into E -37
aw is C -41
aw is E -13
aw issues E 47
aw it A 8
aw it C 21
aw it E -13
aw its A -11
aw its C 10
aw its E -20
aw jobs E -31
aw just E -51
aw large E -80
aw last A 36
aw last E -25
aw later E -14
aw law E 31
aw lead E -36
aw left E -37
aw legal E -7
aw less E -49
aw like C 16
aw like D -87
aw like E -5
aw likely E -51
aw little E 33
aw made E -52
aw make E 25
aw many E 26
aw mate E -14
aw may E -50
aw me A 41
aw me E -18
aw might E -38
aw money E -67
aw more C -16
aw more D 19
aw more E -33
aw most E 13
aw much E -24
aw nearly E -36
aw never E 40
aw new E -11
aw news E -57
aw next E -55
aw no E 10
aw not E 19
aw now E 21
aw of A -9
aw of B 22
aw of C -16
aw of E -15
aw off E -30
aw office E -54
aw officials E -43
aw on A 10
aw on B 19
aw on C -31
aw on D -22
aw on E -22
aw one A 12
aw one D 11
aw one E -38
aw only E -50
aw or E -29
aw other E 23
aw out D -72
aw out E -31
aw over D -25
aw over E -11
aw part E -63
aw party E 31
aw people E -45
aw pic D -21
aw place E 16
aw political E -25
aw poll E -41
aw possible E -70
aw president E -40
aw primaries E -32
aw public E -39
aw questions E 27
aw rates E -38
aw reporters A 32
aw reporters E -17
aw right E 41
aw said E -24
aw say E 106
aw saying E 70
aw school E -37
aw secretary E -88
aw secure E -32
aw sense E 5
aw she A 26
aw she C 23
aw she D 30
aw she E -25
aw short E -70
aw should E -27
aw show D -55
aw since E -14
aw so D 12
aw so E -21
aw some D 35
aw some E -13
aw speaking E -79
aw speech E 49
aw stage E -34
aw still E -45
aw such E -53
aw superdelegates E -35
aw support E 85
aw sure E 8
aw take E -17
aw takes E -20
aw taxes E -35
aw than E -10
aw that A 12
aw that B 25
aw that C 7
aw that D 20
aw the A 17
aw the B 7
aw the C 15
aw their C 37
aw their D -12
aw their E -30
aw them B 33
aw them C 19
aw them E -18
aw themselves D -48
aw there A 36
aw there E -24
aw they A 17
aw they D 38
aw they E 9
aw this B 49
aw this C 50
aw this E -8
aw those E -5
aw three E 20
aw through D -18
aw through E -29
aw time E -64
aw to A 18
aw to B -7
aw to C 8
aw to D -7
aw to E -11
aw together E -56
aw too E -63
aw took E -45
aw toward E -28
aw trade E 12
aw tweet-author D -20
aw tweet-id D -22
aw two E -43
aw under E -50
aw until E -52
aw up E -32
aw voters B 51
aw voters E -35
aw was A -28
aw was C 6
aw was D 12
aw was E -24
aw wasn’t E -37
aw well E 37
aw were E -19
aw what B 18
aw what C 15
aw what D 32
aw what E 19
aw when D -69
aw when E -50
aw where E -41
aw whether B 8
aw whether D 11
aw whether E 29
aw while E -66
aw who D -80
aw who E -11
aw why B 20
aw why E 33
aw will D -11
aw will E -37
aw win E -104
aw with A -48
aw with C -18
aw with D 30
aw with E -23
aw within E 13
aw women E 15
aw work E -20
aw workers E -8
aw working E -100
aw would E -12
aw wrong E -50
aw you E -44
aw — A 33
aw — B 27
aw — C 50
aw — E -16
aw ’s E -28
b -6
e - 20
e A -54
e B -33
e C -24
e D -17
ep - A 31
ep - B 51
ep - C 44
ep - D 29
ep A A -51
ep A B -66
ep A C -91
ep A D -70
ep A E -44
ep B A -20
ep B B -13
ep B C -45
ep B D -46
ep B E -31
ep C A -43
ep C B -38
ep C C -17
ep C D -20
ep C E -24
ep D A -11
ep D B -17
ep D C -14
ep D D -7
ep D E -20
ep E A 21
ep E B 18
ep E C 27
ep E D 13
ep E E -8
f base -11
f ing -7
f s -9
fl base " -23
fl base ' -25
fl base 's -6
fl base ( -102
fl base ) 14
fl base , -10
fl base -ed -17
fl base -ing -25
fl base . -22
fl base / -16
fl base < -19
fl base ^ -17
fl base a -15
fl base after -30
fl base all 20
fl base an -11
fl base and -11
fl base another -41
fl base at -23
fl base because -11
fl base both 55
fl base by -14
fl base each -35
fl base every -23
fl base for -20
fl base from -18
fl base he -11
fl base him -9
fl base how -18
fl base i 9
fl base in -17
fl base into -39
fl base it -10
fl base its -20
fl base like 18
fl base many 62
fl base my 24
fl base of -11
fl base on -24
fl base one -10
fl base or -22
fl base other -24
fl base others 15
fl base out 53
fl base she -10
fl base some 65
fl base than -6
fl base that -13
fl base the -16
fl base them -18
fl base this -19
fl base though -11
fl base up -19
fl base w -17
fl base where -15
fl base whether -33
fl base which -13
fl base while -11
fl base you -8
fl base — -16
fl ed " 12
fl ed ) 15
fl ed , 10
fl ed -ed -10
fl ed -ing -13
fl ed CAP 8
fl ed DAY 32
fl ed ^ 17
fl ed a -34
fl ed after -12
fl ed all 11
fl ed an -87
fl ed another 22
fl ed as -36
fl ed both 18
fl ed but 9
fl ed for -7
fl ed from -41
fl ed he 6
fl ed her -81
fl ed his -23
fl ed i -6
fl ed if -46
fl ed in -6
fl ed many 52
fl ed of -31
fl ed one -21
fl ed or -12
fl ed others 37
fl ed she 5
fl ed since 40
fl ed that -11
fl ed the -28
fl ed them 18
fl ed they -12
fl ed w 7
fl ed we 7
fl ed what -29
fl ed when 10
fl ed which -7
fl ed who -11
fl ed you -6
fl ing " 24
fl ing , 10
fl ing -ed -48
fl ing -ing -45
fl ing -s -12
fl ing : -7
fl ing DAY -46
fl ing NUM -14
fl ing a -8
fl ing about -22
fl ing after 13
fl ing as -34
fl ing at -53
fl ing before 24
fl ing but -17
fl ing by -8
fl ing for -30
fl ing from -16
fl ing her -63
fl ing his -26
fl ing i -13
fl ing in -7
fl ing it -34
fl ing of -23
fl ing on -39
fl ing or -30
fl ing since -11
fl ing than -26
fl ing that -17
fl ing the -20
fl ing they 31
fl ing this -42
fl ing those -7
fl ing up -53
fl ing w -17
fl ing we -10
fl ing when -24
fl ing which -16
fl ing who 17
fl ing without -6
fl ing you 29
fl s " 20
fl s 's -7
fl s ) -23
fl s , 18
fl s -ed -33
fl s -ing -16
fl s -s -16
fl s DAY -31
fl s NUM -27
fl s ^ -7
fl s about -34
fl s all -29
fl s any -38
fl s as 39
fl s both -38
fl s but 37
fl s few -33
fl s five -34
fl s for -14
fl s four -28
fl s from -7
fl s he 5
fl s her -11
fl s his -13
fl s in -6
fl s it 7
fl s its -40
fl s many -34
fl s of -9
fl s other -29
fl s several -56
fl s she 13
fl s some -30
fl s such -27
fl s that -26
fl s the -15
fl s their -29
fl s these -17
fl s this 22
fl s those -47
fl s three -36
fl s two -40
fl s w -12
fl s what -24
fl s which 9
fl s with 10
fl s — -15
fl s ’s -17
fn base " -49
fn base ( -7
fn base ) -26
fn base , -21
fn base -ed -26
fn base -ing -26
fn base -s -22
fn base . -26
fn base / -15
fn base : -47
fn base ; -56
fn base > -15
fn base ? -36
fn base CAP -22
fn base NUM -34
fn base _ -26
fn base about 17
fn base against 28
fn base all -14
fn base among -31
fn base an -19
fn base and -33
fn base any -16
fn base are -17
fn base around 25
fn base as -32
fn base at 8
fn base because -59
fn base before -39
fn base behind 51
fn base between -57
fn base beyond 19
fn base both -27
fn base but -20
fn base can -26
fn base could -11
fn base did -25
fn base does -33
fn base down 13
fn base during -27
fn base had -26
fn base has -18
fn base have -31
fn base he -14
fn base her -39
fn base him -11
fn base himself -8
fn base his 13
fn base how -9
fn base in -21
fn base into 22
fn base it 10
fn base its -80
fn base like -6
fn base me -32
fn base might -35
fn base most 15
fn base my -16
fn base no -5
fn base not 26
fn base of 13
fn base on -5
fn base one -7
fn base or -29
fn base out 25
fn base she -11
fn base should -33
fn base since 13
fn base so -59
fn base some -78
fn base such -36
fn base than -27
fn base the -5
fn base their 21
fn base them -37
fn base themselves 81
fn base they 38
fn base those 7
fn base through -31
fn base toward 7
fn base under 9
fn base until -40
fn base up -13
fn base w -11
fn base was -11
fn base wasn’t -37
fn base were -26
fn base what -7
fn base when -16
fn base where 49
fn base whether -30
fn base who 21
fn base why -99
fn base will -21
fn base within -9
fn base would -5
fn base you 31
fn base — -22
fn base ’s -8
fn ed , 8
fn ed -ed -10
fn ed -ing -20
fn ed -ly 14
fn ed . 11
fn ed : 12
fn ed CAP 9
fn ed DAY 10
fn ed NUM -33
fn ed a 16
fn ed about 17
fn ed after -5
fn ed all -53
fn ed an -20
fn ed and 41
fn ed another 11
fn ed because -40
fn ed before -50
fn ed both -20
fn ed during -12
fn ed for 12
fn ed from -67
fn ed he 5
fn ed his -10
fn ed how -29
fn ed if 37
fn ed in 14
fn ed it 26
fn ed its 87
fn ed like -15
fn ed many -20
fn ed me -41
fn ed no 55
fn ed not 16
fn ed off 20
fn ed one -8
fn ed or -79
fn ed out 41
fn ed over -34
fn ed several 12
fn ed she 36
fn ed since -27
fn ed so 12
fn ed some 79
fn ed that 9
fn ed their 25
fn ed them -9
fn ed themselves 5
fn ed this -16
fn ed those 32
fn ed through -70
fn ed two -65
fn ed up 28
fn ed was 60
fn ed were 81
fn ed what -17
fn ed when 11
fn ed whether 33
fn ed why -15
fn ed with -11
fn ed — 53
fn ing " 5
fn ing , -49
fn ing -ed -40
fn ing -ing -24
fn ing -ly 77
fn ing -s -12
fn ing . -41
fn ing : -11
fn ing CAP -21
fn ing DAY -36
fn ing NUM -58
fn ing a -9
fn ing about 22
fn ing against 19
fn ing an 31
fn ing and -29
fn ing as -25
fn ing at -48
fn ing by -56
fn ing down 14
fn ing for 9
fn ing from -44
fn ing he 17
fn ing her 23
fn ing him -6
fn ing himself -54
fn ing his -15
fn ing how 60
fn ing in -15
fn ing into -18
fn ing is -7
fn ing it -22
fn ing its -33
fn ing off 24
fn ing on 59
fn ing out 36
fn ing over -63
fn ing she -12
fn ing the -16
fn ing their -45
fn ing them 9
fn ing they 11
fn ing this -41
fn ing those -39
fn ing to 10
fn ing up 26
fn ing w -15
fn ing whether -30
fn ing with -11
fn ing — -46
fn s " 18
fn s ( -25
fn s , -24
fn s -ed -41
fn s -ing -32
fn s -ly 13
fn s -s 9
fn s . -20
fn s : 44
fn s ; -12
fn s CAP 21
fn s DAY -61
fn s NUM 10
fn s a 10
fn s about 25
fn s after -23
fn s against -10
fn s among -7
fn s and -35
fn s are -46
fn s at -36
fn s by 24
fn s during -11
fn s for 41
fn s from -21
fn s had -21
fn s has 16
fn s have -39
fn s he 21
fn s her 53
fn s him -56
fn s himself 33
fn s his 33
fn s how -27
fn s in -42
fn s is -56
fn s it -11
fn s its -46
fn s like -27
fn s no 71
fn s of 19
fn s on 6
fn s or -39
fn s out 73
fn s over 25
fn s she -19
fn s such -12
fn s them -10
fn s this 7
fn s to -6
fn s w -8
fn s were -57
fn s where -10
fn s who -35
fn s will 39
fn s with -24
fn s would -60
fn s — -37
fq base -/- ' -13
fq base -/- , -11
fq base -/- -ed -17
fq base -/- -ing -21
fq base -/- . -21
fq base -/- / -16
fq base -/- : 7
fq base -/- < -11
fq base -/- ^ -13
fq base -/- a -13
fq base -/- after -30
fq base -/- all 20
fq base -/- although 6
fq base -/- an -19
fq base -/- and -19
fq base -/- another -12
fq base -/- at -21
fq base -/- because -8
fq base -/- both 49
fq base -/- but -7
fq base -/- by -12
fq base -/- each -29
fq base -/- every -24
fq base -/- for -14
fq base -/- he -7
fq base -/- him 7
fq base -/- how -10
fq base -/- i 22
fq base -/- if -24
fq base -/- in -8
fq base -/- into -38
fq base -/- it -16
fq base -/- its -16
fq base -/- like 22
fq base -/- many 67
fq base -/- my 41
fq base -/- of -13
fq base -/- on -20
fq base -/- one -37
fq base -/- or -18
fq base -/- other -22
fq base -/- others 15
fq base -/- out 9
fq base -/- she -16
fq base -/- some 12
fq base -/- than -5
fq base -/- that -14
fq base -/- the -14
fq base -/- them -15
fq base -/- this -29
fq base -/- though -11
fq base -/- up -11
fq base -/- w -18
fq base -/- we 10
fq base -/- what -40
fq base -/- when 11
fq base -/- where -14
fq base -/- whether -30
fq base -/- which -13
fq base -/- while -5
fq base -/- whose 35
fq base -/- — -20
fq base -/- ’s -9
fq base -/near 's 9
fq base -/near , -23
fq base -/near -ed -35
fq base -/near -ing -53
fq base -/near -s -7
fq base -/near < -22
fq base -/near CAP -41
fq base -/near ^ -78
fq base -/near an 28
fq base -/near and 53
fq base -/near he -22
fq base -/near her 16
fq base -/near his 26
fq base -/near in -60
fq base -/near of -37
fq base -/near that 30
fq base -/near they 15
fq base -/near w -34
fq base -/touch -ed -10
fq base -/touch -ing -13
fq base -/touch -s -58
fq base -/touch CAP -20
fq base -/touch a -75
fq base -/touch that -54
fq base -/touch the -22
fq base near/- 's -51
fq base near/- -ed 5
fq base near/- -ing -46
fq base near/- -s 31
fq base near/- < -16
fq base near/- a -20
fq base near/- and 16
fq base near/- he -83
fq base near/- his -67
fq base near/- in -51
fq base near/- of 42
fq base near/- that 12
fq base near/- the -38
fq base near/- ’s 24
fq base near/near w -79
fq base touch/- " -19
fq base touch/- the -40
fq base touch/near " -49
fq ed -/- ) 11
fq ed -/- -ed 5
fq ed -/- DAY 34
fq ed -/- NUM -10
fq ed -/- ^ -10
fq ed -/- a -22
fq ed -/- an -87
fq ed -/- and -7
fq ed -/- as -24
fq ed -/- both 17
fq ed -/- for 8
fq ed -/- he -13
fq ed -/- his -36
fq ed -/- i -5
fq ed -/- if -52
fq ed -/- in -6
fq ed -/- it -7
fq ed -/- many 32
fq ed -/- one -7
fq ed -/- others 23
fq ed -/- since 27
fq ed -/- some 29
fq ed -/- that -16
fq ed -/- the -21
fq ed -/- them -49
fq ed -/- they -8
fq ed -/- what -39
fq ed -/- when -7
fq ed -/- who -7
fq ed -/- you -6
fq ed -/- — -6
fq ed -/near ) -6
fq ed -/near , 26
fq ed -/near -s -65
fq ed -/near CAP 21
fq ed -/near ^ 99
fq ed -/near and 33
fq ed -/near he 19
fq ed -/near it 35
fq ed -/near she -15
fq ed -/near the -48
fq ed -/near they -35
fq ed -/near w 5
fq ed -/touch , 57
fq ed -/touch -s -70
fq ed -/touch CAP 20
fq ed -/touch and 57
fq ed -/touch he 43
fq ed -/touch that -7
fq ed -/touch w 20
fq ed near/- , 37
fq ed near/- -s -23
fq ed near/- CAP 8
fq ed near/- and -10
fq ed near/- he 7
fq ed near/- she -56
fq ed near/- that -10
fq ed near/- w 29
fq ed near/- when 80
fq ed near/near CAP 19
fq ed near/near w 29
fq ed near/touch w 83
fq ed touch/- " 7
fq ed touch/- CAP 26
fq ed touch/- and -49
fq ed touch/- he 34
fq ed touch/- she 34
fq ed touch/near " 57
fq ed touch/near CAP 77
fq ed touch/near and 68
fq ed touch/near he 52
fq ed touch/near she 52
fq ed touch/touch CAP 56
fq ed touch/touch he -39
fq ing -/- , -6
fq ing -/- -ed -34
fq ing -/- -ing -45
fq ing -/- -s -9
fq ing -/- : -7
fq ing -/- DAY -60
fq ing -/- NUM 42
fq ing -/- ^ -10
fq ing -/- a -32
fq ing -/- about -19
fq ing -/- after 28
fq ing -/- an -19
fq ing -/- and -20
fq ing -/- as -44
fq ing -/- at -53
fq ing -/- before -16
fq ing -/- but -14
fq ing -/- by 6
fq ing -/- he 22
fq ing -/- her -54
fq ing -/- his -60
fq ing -/- it -30
fq ing -/- of -17
fq ing -/- on -19
fq ing -/- or -21
fq ing -/- she -12
fq ing -/- since -11
fq ing -/- than -10
fq ing -/- that -32
fq ing -/- the -17
fq ing -/- they 12
fq ing -/- this -42
fq ing -/- those 30
fq ing -/- up -54
fq ing -/- w -14
fq ing -/- we -53
fq ing -/- when -86
fq ing -/- while -26
fq ing -/- who -37
fq ing -/- with 6
fq ing -/- without 7
fq ing -/- you 29
fq ing -/- — -13
fq ing -/near , 51
fq ing -/near -s 25
fq ing -/near and 47
fq ing -/near by 45
fq ing -/near for -86
fq ing -/near of -21
fq ing -/near w -30
fq ing -/touch , 35
fq ing -/touch -s -94
fq ing -/touch CAP -43
fq ing -/touch by -83
fq ing -/touch w -5
fq ing near/- , 42
fq ing near/- -s -16
fq ing near/- CAP -28
fq ing near/- the -18
fq ing near/- w -50
fq ing near/near , 57
fq ing near/touch , 137
fq ing touch/- " 8
fq ing touch/near " 38
fq s -/- ' -13
fq s -/- 's 7
fq s -/- ) -12
fq s -/- , 6
fq s -/- -ed -40
fq s -/- -s -20
fq s -/- CAP -7
fq s -/- DAY -43
fq s -/- NUM -34
fq s -/- ^ -22
fq s -/- about -28
fq s -/- all -29
fq s -/- and -15
fq s -/- any -39
fq s -/- both -39
fq s -/- but 70
fq s -/- by -44
fq s -/- few -33
fq s -/- five -34
fq s -/- four -28
fq s -/- he 5
fq s -/- her -23
fq s -/- in 10
fq s -/- it -10
fq s -/- its -21
fq s -/- many -34
fq s -/- of -7
fq s -/- on 16
fq s -/- other -30
fq s -/- several -54
fq s -/- she 6
fq s -/- some -30
fq s -/- such -11
fq s -/- that -10
fq s -/- the -15
fq s -/- their -37
fq s -/- these -14
fq s -/- this 41
fq s -/- those -48
fq s -/- three -37
fq s -/- two -31
fq s -/- w -12
fq s -/- what -23
fq s -/- who 37
fq s -/- with -12
fq s -/- — -38
fq s -/near 's -86
fq s -/near , 45
fq s -/near -ed -32
fq s -/near CAP 62
fq s -/near he -17
fq s -/near his -24
fq s -/near it -7
fq s -/near the -27
fq s -/near w 13
fq s -/touch CAP 19
fq s -/touch he -17
fq s -/touch w -28
fq s near/- -ing -79
fq s near/- CAP 13
fq s near/- he -10
fq s near/- his -29
fq s near/- the 16
fq s near/- w -19
fq s near/- who -58
fq s touch/- " 15
fq s touch/- CAP 36
fq s touch/- he 78
g  -6
g +'d 12
g +'s -16
g +'ve -10
g +again -51
g +already -41
g +also 30
g +are 17
g +are+ly 38
g +are+not 35
g +be -104
g +being -83
g +can -23
g +can+be -101
g +cannot -96
g +could -25
g +could+be 17
g +could+not -6
g +did 42
g +did+not 43
g +did+not+ly 27
g +didn't 11
g +didn’t -12
g +do+not 21
g +does 42
g +does+not 49
g +doesn't 58
g +doesn’t 104
g +don't 7
g +don’t 53
g +earlier 73
g +first 12
g +had -19
g +had+been -24
g +had+ly 13
g +had+not -15
g +had+to -68
g +has+also 29
g +has+been 33
g +has+ly -23
g +has+not -11
g +hasn't 35
g +hasn’t -97
g +have 22
g +have+also 31
g +have+been 21
g +have+ly 87
g +having -72
g +instead -23
g +is 20
g +is+also 45
g +is+ly 54
g +is+ly+to -16
g +is+not 27
g +is+now 46
g +is+to -39
g +isn’t 17
g +just -36
g +last -95
g +later 14
g +long -8
g +ly 17
g +ly+to -72
g +ly+to+be -70
g +may -24
g +might -8
g +more+ly+to 38
g +most -16
g +much -67
g +must -57
g +never -68
g +next -40
g +no -65
g +not -17
g +not+to -77
g +now -10
g +should -53
g +should+be -49
g +still 15
g +then 16
g +to -24
g +to+be -57
g +to+get -66
g +to+have -60
g +to+ly 22
g +was+first 89
g +was+ly 38
g +was+not -25
g +were 17
g +were+ly 83
g +were+not -87
g +will+also -17
g +will+ly 42
g +will+not -25
g +will+not+be -81
g +won't -49
g +won’t -35
g +would -15
g +would+be -19
g +would+have -92
g +would+ly -43
g +would+not 32
g +wouldn’t 89
g +yet -37
g +’d -55
g +’ll -39
g +’re 22
g +’s -22
g +’s+ly -115
g +’s+not -39
gn  ' -30
gn  's -29
gn  ( 13
gn  ) -49
gn  , -9
gn  -ed -9
gn  -ing 7
gn  -ly -14
gn  / -26
gn  : 7
gn  ; -9
gn  > -15
gn  ? -71
gn  DAY -5
gn  NUM -20
gn  _ -26
gn  a 6
gn  about 8
gn  across -53
gn  after -31
gn  against -13
gn  all 35
gn  among -8
gn  an -7
gn  and -39
gn  any 21
gn  are -36
gn  around -54
gn  be -82
gn  because -19
gn  been 6
gn  before -37
gn  behind -12
gn  being -75
gn  between -53
gn  beyond -42
gn  both -17
gn  by -22
gn  could -26
gn  did -45
gn  do -97
gn  does -32
gn  down -21
gn  each -68
gn  for -10
gn  four 18
gn  get 37
gn  had -35
gn  has -36
gn  have -39
gn  he 16
gn  herself 28
gn  himself 10
gn  how 43
gn  if -14
gn  in -19
gn  into -25
gn  is -12
gn  it 12
gn  its -15
gn  like -43
gn  many -5
gn  may -50
gn  me 20
gn  might -42
gn  not -12
gn  of -11
gn  off -33
gn  one -7
gn  or -46
gn  other 6
gn  our -25
gn  out -34
gn  over -6
gn  several 11
gn  she 9
gn  should -45
gn  since -9
gn  so -24
gn  some -11
gn  than -77
gn  that 8
gn  their 14
gn  them -13
gn  themselves 35
gn  they 5
gn  those 13
gn  three -40
gn  through -20
gn  toward -79
gn  two 7
gn  under -43
gn  up -35
gn  us -28
gn  w -8
gn  was -16
gn  wasn’t -37
gn  we -72
gn  were -21
gn  what 15
gn  when -11
gn  whether 42
gn  while -16
gn  who -41
gn  why 74
gn  with -9
gn  within -49
gn  would -8
gn  you -11
gn  — -26
gn  ’s -26
gn +'s -s -64
gn +'s w -66
gn +also -s 10
gn +also CAP 11
gn +also a -6
gn +also he 48
gn +also that -5
gn +also the 55
gn +also to 32
gn +also w 20
gn +are , -43
gn +are -s 68
gn +are . -60
gn +are CAP -24
gn +are a 16
gn +are in -91
gn +are that 67
gn +are the 38
gn +are to 40
gn +can a 26
gn +can the 49
gn +can w -41
gn +could CAP 16
gn +could a 27
gn +could the -31
gn +could w 8
gn +did+not -s -71
gn +did+not CAP -38
gn +did+not a 32
gn +did+not the -34
gn +does+not w 34
gn +had -s -34
gn +had CAP -54
gn +had a 42
gn +had that -9
gn +had to 15
gn +had w 9
gn +has , -50
gn +has -ly -71
gn +has -s 25
gn +has . -46
gn +has CAP 10
gn +has NUM -18
gn +has a -32
gn +has an 46
gn +has he 14
gn +has her 48
gn +has his 37
gn +has in 39
gn +has that 60
gn +has the 6
gn +has to 23
gn +has w -27
gn +has+been to 16
gn +has+ly the 31
gn +has+ly to -19
gn +have -ing 11
gn +have -ly 50
gn +have -s 11
gn +have CAP 25
gn +have a 33
gn +have that -26
gn +have the 8
gn +have their 106
gn +have they 35
gn +have to 30
gn +have w 49
gn +is , -111
gn +is -ing 17
gn +is -s 69
gn +is . 50
gn +is CAP 38
gn +is a 23
gn +is as 7
gn +is for -54
gn +is his 60
gn +is in -13
gn +is that 16
gn +is the -29
gn +is to 17
gn +is w 31
gn +just CAP 16
gn +ly , -30
gn +ly -ing 28
gn +ly -s -47
gn +ly . -6
gn +ly CAP 21
gn +ly a 18
gn +ly in 37
gn +ly on -77
gn +ly that 26
gn +ly the 38
gn +ly to -41
gn +ly w -11
gn +may w -39
gn +might w -27
gn +most -s -74
gn +most w -100
gn +no of -40
gn +no w -86
gn +often w 31
gn +so . 24
gn +then CAP -8
gn +then the -88
gn +to " -55
gn +to , -8
gn +to -ed -94
gn +to -ing -34
gn +to -ly 47
gn +to -s -43
gn +to . -34
gn +to : 18
gn +to CAP -35
gn +to NUM 23
gn +to a -20
gn +to about -13
gn +to all -58
gn +to an -8
gn +to any -46
gn +to as -66
gn +to at -48
gn +to down -27
gn +to for -11
gn +to from -20
gn +to he 10
gn +to her 35
gn +to him -42
gn +to his -21
gn +to how -17
gn +to if 24
gn +to in -12
gn +to it -65
gn +to its -49
gn +to on -41
gn +to out -20
gn +to that -42
gn +to the -24
gn +to their -32
gn +to them 42
gn +to this -18
gn +to to -40
gn +to up -37
gn +to w -21
gn +to whether 50
gn +to with -45
gn +to+be , -53
gn +to+be . -28
gn +to+be w -86
gn +was -ing -35
gn +was -ly -77
gn +was -s 47
gn +was . -117
gn +was a -31
gn +was as 11
gn +was by 37
gn +was in 55
gn +was on -14
gn +was that -49
gn +was the 8
gn +was to 22
gn +were . -47
gn +were by -5
gn +were the 42
gn +were to -24
gn +were w -5
gn +will -s -39
gn +will CAP -35
gn +will a 39
gn +will the 11
gn +will to 62
gn +will w -17
gn +will+be w 50
gn +would -ing -34
gn +would -s 19
gn +would . -7
gn +would a -42
gn +would the 6
gn +would to -20
gn +’s -s -37
gn +’s w -70
l " CAP 27
l " and 38
l " but 11
l " he 34
l " in -101
l " it 155
l " she 36
l " that -31
l " the -44
l " w -28
l " which -22
l " who -56
l " — 12
l ' -s -86
l ' w 32
l 's -ed 12
l 's -ing 25
l 's -s 19
l 's CAP -13
l 's w 16
l ( CAP 35
l ) , 87
l , " 23
l , -ed 13
l , -ing -22
l , -s 44
l , CAP 50
l , NUM 21
l , a 17
l , and 10
l , as -38
l , he 61
l , his -37
l , i 22
l , if -22
l , it 12
l , she 70
l , that -29
l , the 9
l , they 119
l , though -12
l , w 5
l , we 50
l , when -62
l , which 9
l , while 128
l , who 24
l , with 69
l , you -37
l -ed , -8
l -ed -ing -18
l -ed -s -7
l -ed CAP -37
l -ed DAY 64
l -ed a -46
l -ed about -31
l -ed an -13
l -ed and -64
l -ed by -46
l -ed from 42
l -ed her -67
l -ed his -68
l -ed in 54
l -ed on -30
l -ed that -43
l -ed the -11
l -ed their 31
l -ed they -87
l -ed w -11
l -ed with -44
l -ed — -22
l -ing , -27
l -ing -s -5
l -ing CAP -40
l -ing a 37
l -ing an 18
l -ing and -26
l -ing for 5
l -ing he -76
l -ing her -36
l -ing him -33
l -ing his -38
l -ing in -53
l -ing it -95
l -ing the -34
l -ing their -62
l -ing them 20
l -ing they -8
l -ing w -7
l -ly -ed -41
l -ly -ing -58
l -ly -s -13
l -ly CAP -6
l -ly and 43
l -ly w -17
l -s " -98
l -s , 7
l -s -ed 18
l -s -ing -22
l -s CAP -20
l -s a -72
l -s about -45
l -s after -34
l -s and -7
l -s as -26
l -s before -23
l -s but 9
l -s for -30
l -s from -71
l -s he -86
l -s his -59
l -s in -9
l -s it -71
l -s of -42
l -s or -61
l -s she -42
l -s that -8
l -s the -19
l -s they -23
l -s w -28
l -s who 10
l -s with 24
l -s — 14
l . ) 41
l . , 49
l . CAP 12
l . NUM -33
l : CAP -63
l : i -92
l < / -15
l > < -16
l ? " 72
l CAP " -32
l CAP ' -26
l CAP ) 31
l CAP , 6
l CAP -ed -32
l CAP -ing 40
l CAP -s 9
l CAP . -12
l CAP : -82
l CAP DAY -32
l CAP NUM 13
l CAP a 19
l CAP after 11
l CAP as 28
l CAP before 42
l CAP by -20
l CAP for -37
l CAP from -73
l CAP he -7
l CAP in -11
l CAP she -40
l CAP that -29
l CAP the 13
l CAP w 9
l CAP who -50
l CAP ’s -6
l DAY 's -19
l DAY , 59
l DAY and 26
l DAY that -35
l DAY w -7
l DAY ’s -24
l NUM " 16
l NUM , 35
l NUM -s 10
l NUM CAP -43
l NUM and -49
l NUM that 27
l NUM w -13
l NUM — -42
l ^ < -22
l ^ CAP 17
l ^ ^ -10
l ^ a -26
l ^ after 27
l ^ and -12
l ^ as 16
l ^ both -44
l ^ but -10
l ^ by 22
l ^ he 44
l ^ her 47
l ^ his 58
l ^ if -39
l ^ in 7
l ^ one -41
l ^ others -66
l ^ she 61
l ^ some 14
l ^ that 8
l ^ the -20
l ^ their 47
l ^ they 32
l ^ we 51
l ^ what -36
l ^ while 21
l ^ you 41
l a -ed 11
l a -ing -17
l a -s -22
l a CAP -43
l a w -29
l about NUM 37
l about his -91
l about the -28
l after he 42
l after the -6
l all -s -22
l all the 32
l although CAP 38
l an w -25
l and -ed -28
l and -ing -56
l and -s 21
l and CAP -7
l and NUM -25
l and a -10
l and he 49
l and his 23
l and i -12
l and it 17
l and other -24
l and the -28
l and they 35
l and w -49
l and who 140
l another w -36
l any w -5
l are -ing -30
l are w -61
l as -s 26
l as CAP 23
l as a -16
l as he 21
l as it -48
l as she -14
l as the 27
l as they 32
l at a -38
l at one -53
l at the -9
l at w -63
l be -ed 11
l be -ing -59
l be a 42
l be the 20
l be w -39
l because he -19
l because it 15
l because they 9
l been -ed -20
l been w -73
l before he -86
l before the 18
l both -s 9
l but -s 83
l but he 108
l but it 45
l but she 68
l but that -9
l but the 14
l but they 24
l but w -56
l by -ing -56
l by NUM -32
l by the -39
l by w -56
l can w -39
l could w -22
l despite the -78
l do you 32
l during a -42
l during the -36
l each w 86
l five -s 5
l for -ing -6
l for -s -49
l for CAP -47
l for a -49
l for his 20
l for the -31
l for w -24
l from -s -10
l from CAP -54
l from the -53
l from w -32
l had -ed -54
l had w -68
l has -ed -27
l has a 49
l has the 111
l has w -11
l have -ed -52
l have a 61
l have the -70
l have w -54
l he -ed -21
l he -s -59
l he w -24
l her -s 9
l her w -13
l him , 24
l his -ed 23
l his CAP 33
l how he -66
l i w -43
l if CAP -33
l if he -98
l if it -118
l if she -65
l if they -50
l if you 20
l in -ing -32
l in CAP 12
l in NUM 23
l in a -21
l in an 36
l in five 48
l in her 20
l in his 6
l in other -15
l in the 13
l in their 102
l in w 18
l into the 34
l is -ed -43
l is -ing -28
l is a 24
l is in -32
l is the 29
l is w -67
l it , 10
l it -s -25
l it w 15
l its w -47
l many -s 14
l many CAP 69
l many w 22
l may w -26
l most -ing 33
l most -s 47
l most w -8
l no -s -22
l no one 45
l no w -15
l not -ed -25
l not -ing 36
l not w -20
l of -ing -33
l of CAP -8
l of NUM -57
l of a -51
l of an -66
l of her -19
l of his -15
l of the -27
l of their -59
l of them 24
l of those -43
l of w -19
l of whom 11
l on -s 19
l on CAP -28
l on his -63
l on the -27
l on w -18
l one that 15
l one w 12
l or w 7
l other -s 25
l other CAP 31
l out of -44
l over the -52
l several -s -31
l she -ed -31
l she -s -18
l she w -51
l since he 31
l since the 21
l so w -102
l some -s 64
l some CAP 99
l some w 42
l than NUM -28
l that -ed 18
l that -s -66
l that CAP -102
l that he -94
l that his -76
l that it -74
l that she -115
l that the -45
l that they -55
l that w -18
l the -ed -73
l the -ing -46
l the -s 7
l the CAP -30
l the NUM -15
l the other 7
l the two 16
l the w 10
l their w -22
l these -s 31
l they -ed -34
l they w -45
l this w -30
l those -s -32
l those who -26
l though he 57
l three -s -53
l through the -33
l to -ing -43
l to -s -42
l to CAP -28
l to a -31
l to her 46
l to w -38
l two -s -59
l two w -41
l up the -50
l w " -98
l w 's -12
l w ) 13
l w , 7
l w -ed -5
l w -ing -6
l w -s -12
l w . -16
l w ; -25
l w CAP -42
l w DAY -8
l w NUM -53
l w a -37
l w about -30
l w after 12
l w an -22
l w and -11
l w any -27
l w as 19
l w at -47
l w because 24
l w before -8
l w but -13
l w for -15
l w from -38
l w he -84
l w him -54
l w his -53
l w i -67
l w if -21
l w in -50
l w into -44
l w it -62
l w its 31
l w of -13
l w on -38
l w or -19
l w over 35
l w she -81
l w than -19
l w that -14
l w the -37
l w their -39
l w they -87
l w those 20
l w two -31
l w under -42
l w up -19
l w we -85
l w when 5
l w while 20
l w who -33
l w without 8
l w — 21
l w ’s -12
l was -ed -10
l was -ing -15
l was a 20
l was the -16
l were -ed -63
l were w -39
l what -s 32
l what CAP -40
l what he -134
l what it 70
l what she -115
l what they -60
l what we -28
l when he -24
l when i 24
l when it -30
l when she -71
l when they -34
l where CAP -115
l whether CAP -44
l whether he -65
l which -s 19
l which CAP -27
l which he 81
l which she -7
l while CAP 42
l while he 41
l who -ed -55
l who he 110
l who w -47
l whom he -81
l whose -s 54
l will w -60
l with CAP 18
l with a -40
l with his 148
l with w -42
l would w -52
l — CAP -7
l — a -28
l — and 26
l — but 35
l — he 96
l — w 6
l — which -40
l — who 52
l ’s -ed -90
l ’s -ing 60
l ’s -s 17
l ’s CAP -14
l ’s w -13
ln " -s -27
ln " . 17
ln " CAP 17
ln " _ -26
ln " a 35
ln " one 51
ln " that 17
ln " the 34
ln " to -14
ln " w -10
ln ' w 13
ln 's , -70
ln 's -ed -30
ln 's -ing -46
ln 's -s 9
ln 's . -50
ln 's in -44
ln 's of 48
ln 's on 23
ln 's that -13
ln 's the 5
ln 's to 24
ln 's w -5
ln ) CAP 8
ln ) w -9
ln , , -18
ln , -ing 39
ln , -ly 14
ln , -s 11
ln , . -35
ln , CAP 22
ln , DAY -55
ln , NUM -52
ln , an -24
ln , and -81
ln , at 15
ln , by -45
ln , for -68
ln , from 23
ln , has -24
ln , he 42
ln , her 6
ln , him 37
ln , his 18
ln , how -143
ln , it 48
ln , of 23
ln , on 21
ln , one 32
ln , over 53
ln , she 24
ln , some -6
ln , that 23
ln , the 7
ln , their 23
ln , them 12
ln , they 52
ln , those -16
ln , to 23
ln , up 8
ln , w 9
ln , was -31
ln , what -70
ln , will -29
ln , with -73
ln , would 30
ln -ed " -19
ln -ed , -56
ln -ed -ed -11
ln -ed -ly 23
ln -ed -s -16
ln -ed . -33
ln -ed CAP -47
ln -ed NUM 50
ln -ed a -44
ln -ed all -10
ln -ed an -81
ln -ed and -32
ln -ed as -27
ln -ed for 78
ln -ed from 22
ln -ed her -39
ln -ed him -64
ln -ed his -37
ln -ed in -33
ln -ed of -43
ln -ed on -23
ln -ed that -60
ln -ed the -26
ln -ed to -58
ln -ed w -29
ln -ed with -43
ln -ing " -29
ln -ing , -46
ln -ing -ed -78
ln -ing -ing -32
ln -ing -s -59
ln -ing . -26
ln -ing CAP -32
ln -ing a -11
ln -ing about -55
ln -ing and -31
ln -ing as -43
ln -ing at 49
ln -ing by -13
ln -ing for 11
ln -ing from 35
ln -ing in -19
ln -ing of -38
ln -ing that -5
ln -ing the -20
ln -ing with 20
ln -s " -44
ln -s , -8
ln -s -ed 15
ln -s -ing 30
ln -s -ly 41
ln -s -s 14
ln -s . -14
ln -s : -95
ln -s CAP 8
ln -s NUM -50
ln -s a 13
ln -s about -27
ln -s an 5
ln -s and -10
ln -s as -55
ln -s at 21
ln -s by -10
ln -s for -11
ln -s from -63
ln -s he 14
ln -s her -10
ln -s him 37
ln -s his -23
ln -s how 81
ln -s in -42
ln -s into -61
ln -s it 26
ln -s of -32
ln -s on -6
ln -s out -57
ln -s over -65
ln -s than -42
ln -s that 23
ln -s the -18
ln -s their -23
ln -s them -29
ln -s they 12
ln -s to -28
ln -s up -63
ln -s whether 29
ln -s with -32
ln . . -15
ln . / -13
ln / > -15
ln : CAP 11
ln < / -16
ln < w -22
ln CAP " -6
ln CAP -ed -11
ln CAP -ing 23
ln CAP -ly -15
ln CAP -s -13
ln CAP . 18
ln CAP : 12
ln CAP CAP 15
ln CAP DAY 24
ln CAP NUM -31
ln CAP a -5
ln CAP after -53
ln CAP against -38
ln CAP an -9
ln CAP any -6
ln CAP are -48
ln CAP as -40
ln CAP at -26
ln CAP before 24
ln CAP by -26
ln CAP down -115
ln CAP during -29
ln CAP for -26
ln CAP from -54
ln CAP have -29
ln CAP he 20
ln CAP her -19
ln CAP him 8
ln CAP himself -39
ln CAP his -13
ln CAP how 8
ln CAP if 48
ln CAP in 10
ln CAP into -23
ln CAP is -25
ln CAP it -22
ln CAP its -38
ln CAP not 38
ln CAP of 7
ln CAP off -84
ln CAP on -15
ln CAP out -102
ln CAP several -27
ln CAP she 22
ln CAP some 55
ln CAP that 23
ln CAP the 9
ln CAP their -42
ln CAP them -15
ln CAP this 76
ln CAP those 63
ln CAP to 18
ln CAP up -18
ln CAP w 13
ln CAP was -72
ln CAP what 24
ln CAP when -6
ln CAP whether 58
ln CAP who 17
ln CAP — -28
ln DAY CAP 26
ln DAY a -21
ln DAY that 14
ln DAY the -33
ln DAY w -19
ln NUM , 8
ln NUM -ed -25
ln NUM -s -69
ln NUM . -39
ln NUM CAP 11
ln NUM in -15
ln NUM that -35
ln NUM the 49
ln NUM they 50
ln NUM w -59
ln ^ " 117
ln ^ , -21
ln ^ -ed 7
ln ^ -ing 16
ln ^ -ly -41
ln ^ -s -15
ln ^ : -137
ln ^ a 7
ln ^ an 13
ln ^ are -25
ln ^ by 41
ln ^ has 89
ln ^ in -21
ln ^ not -76
ln ^ that 73
ln ^ the 18
ln ^ to -46
ln ^ w -5
ln ^ was 18
ln ^ whether 18
ln ^ will -23
ln ^ would -45
ln a , -27
ln a -ed -6
ln a -ing 8
ln a -s -23
ln a . -30
ln a CAP -50
ln a DAY -36
ln a and -48
ln a at -65
ln a by 72
ln a for 18
ln a from -60
ln a in 74
ln a of -35
ln a on 22
ln a that -27
ln a the -43
ln a to 9
ln a w -18
ln about w -30
ln after CAP -48
ln after the -97
ln after w 20
ln an . -18
ln an that 55
ln an w -27
ln and -ed 81
ln and -ing 15
ln and -ly 5
ln and -s 7
ln and . -61
ln and a -6
ln and an -52
ln and he 7
ln and her 46
ln and him 32
ln and his 19
ln and in -42
ln and it 27
ln and of -88
ln and on -85
ln and that 73
ln and the 38
ln and their 70
ln and them 11
ln and to 19
ln and w -19
ln any w -33
ln as -s -33
ln as by 82
ln as w -24
ln both . 49
ln but -ing 41
ln but -s 12
ln but CAP -12
ln but a 41
ln but that 99
ln but the 21
ln but to 17
ln but w -8
ln by -s -29
ln by . 41
ln by a 55
ln by that -112
ln by the 45
ln by w 23
ln for -s -24
ln for . -32
ln for CAP -15
ln for a -70
ln for the -45
ln for w -11
ln from -s -43
ln from the 9
ln from w -36
ln he , 20
ln he -ed -40
ln he -ing 19
ln he -ly -6
ln he . 8
ln he : 41
ln he NUM -36
ln he a 14
ln he about 35
ln he an 15
ln he as 54
ln he at 41
ln he by 21
ln he for 9
ln he he -8
ln he her -17
ln he himself -101
ln he his 6
ln he how -6
ln he it 11
ln he of 64
ln he on -72
ln he that 28
ln he them 21
ln he to -23
ln he up 34
ln he w 25
ln he with -16
ln her , -74
ln her . -48
ln her to 54
ln her w 14
ln him w 26
ln his , -33
ln his -ed -39
ln his -ing 8
ln his -s 37
ln his . -58
ln his a 13
ln his and 30
ln his in 46
ln his is -56
ln his of -6
ln his the 26
ln his to -12
ln i , 22
ln i . 29
ln i CAP -35
ln i that -20
ln i the -53
ln i to 23
ln i w -31
ln if w -12
ln in , -21
ln in -ing -31
ln in -s -63
ln in . 18
ln in CAP 26
ln in a -44
ln in of 51
ln in to -37
ln in w 8
ln in with -44
ln it , -22
ln it -ly 36
ln it -s 34
ln it . 22
ln it CAP -7
ln it a -35
ln it for -27
ln it out 23
ln it that -17
ln it the 5
ln it to 47
ln its w -86
ln of , -38
ln of -ed -39
ln of -ing 45
ln of -s -12
ln of . -7
ln of CAP -43
ln of a 21
ln of and -29
ln of for -39
ln of from 39
ln of in -32
ln of w -18
ln of with -45
ln on , -34
ln on -s -55
ln on . -32
ln on CAP 56
ln on w -44
ln one , -32
ln or w 43
ln other , -15
ln other . -14
ln she " -13
ln she , -6
ln she -ing -13
ln she -s 55
ln she . 6
ln she CAP -11
ln she a 24
ln she an 33
ln she her 21
ln she him 81
ln she in 9
ln she it -68
ln she she -11
ln she that -30
ln she the -11
ln she to -10
ln she w 20
ln some w 12
ln that " -45
ln that , -24
ln that -ed -53
ln that -ing 44
ln that -ly -52
ln that -s 26
ln that . -24
ln that CAP 20
ln that a 23
ln that by -25
ln that for 13
ln that had -9
ln that her -12
ln that him -22
ln that in -35
ln that on 27
ln that the -12
ln that to 33
ln that w -7
ln that was -53
ln that will -39
ln that would -28
ln the " 8
ln the 's -19
ln the , -36
ln the -ed -38
ln the -ing 7
ln the -ly -61
ln the -s -24
ln the . -21
ln the CAP -24
ln the NUM 18
ln the a -102
ln the against -42
ln the as -36
ln the at 39
ln the by 65
ln the for -32
ln the from 10
ln the has 76
ln the he -37
ln the in -32
ln the of -5
ln the on -24
ln the that -12
ln the the 13
ln the to -12
ln the w -23
ln the was -48
ln the were -46
ln the will -38
ln the with 46
ln the would -43
ln the — -49
ln the ’s -16
ln their , 21
ln their -s -54
ln their . -8
ln their w -53
ln they -ed -39
ln they -ly -61
ln they -s 39
ln they . 43
ln they CAP -24
ln they a 34
ln they him 14
ln they it -110
ln they on 56
ln they that 22
ln they the 30
ln they their 50
ln they to -55
ln they w -40
ln this , -36
ln this . -12
ln this w 49
ln those . -30
ln those w -22
ln three -s -45
ln w " -25
ln w ( -7
ln w , -8
ln w -ed 8
ln w -ing -11
ln w -ly -21
ln w -s -11
ln w . -11
ln w : -21
ln w ; -30
ln w ? -54
ln w DAY 8
ln w NUM 29
ln w about -16
ln w after -43
ln w against -30
ln w all 15
ln w among -27
ln w an 13
ln w and -45
ln w another -106
ln w any -45
ln w are -10
ln w as -6
ln w at -24
ln w be -36
ln w because -16
ln w before -29
ln w between 32
ln w by -10
ln w could -44
ln w down -6
ln w during -24
ln w for -17
ln w had -21
ln w has -62
ln w he -23
ln w her -43
ln w him 19
ln w his 16
ln w how -7
ln w if 8
ln w in -14
ln w into 22
ln w is -16
ln w it 12
ln w its 15
ln w like -41
ln w no 52
ln w not -8
ln w of -8
ln w on -17
ln w one -17
ln w or 12
ln w out -6
ln w over 26
ln w since -45
ln w so 95
ln w some 19
ln w such -17
ln w than -90
ln w that -19
ln w their -25
ln w them 31
ln w they 5
ln w this 5
ln w those -27
ln w through 16
ln w to -8
ln w w -11
ln w was -17
ln w were -34
ln w when -60
ln w whether 50
ln w who 25
ln w will -12
ln w with -40
ln w would -33
ln w — -13
ln we w 26
ln what w -71
ln when -s -11
ln when CAP -71
ln when w -8
ln which -ing 47
ln which -s 22
ln which CAP -13
ln which a -52
ln which by 67
ln which in -12
ln which the -33
ln which to -50
ln which w -14
ln while w -93
ln who -ing 20
ln who -ly 46
ln who -s -21
ln who a -29
ln who an 11
ln who as 18
ln who for -45
ln who he 45
ln who him -15
ln who his -33
ln who in 16
ln who on -85
ln who that -15
ln who the -15
ln who they -27
ln who to -10
ln who up -70
ln with -s 9
ln with w 23
ln you , 25
ln you CAP -132
ln you w -38
ln — -s -61
ln — CAP -24
ln — a 98
ln — that 41
ln — the 16
ln — to -34
ln — w -43
ln ’s , 22
ln ’s -ing -7
ln ’s . 21
ln ’s : 40
ln ’s CAP -72
ln ’s on -95
ln ’s that 24
ln ’s to -5
ln ’s was 23
lp " B 37
lp " C 51
lp " D -11
lp " E -12
lp $ A 22
lp $ B -16
lp $ D -22
lp $ E -11
lp ' D -12
lp ' E -9
lp 's C -16
lp 's D 7
lp ( E -71
lp ) A 52
lp ) C 60
lp ) D -11
lp ) E -25
lp , A 26
lp , B 31
lp , C 17
lp , D 14
lp , E -13
lp . E -32
lp / D -15
lp : E -6
lp ; E 7
lp < D -19
lp CAP A 15
lp CAP B 17
lp CAP C 11
lp DAY A -5
lp DAY B 20
lp DAY C 71
lp DAY D -58
lp DAY E 10
lp NUM A 63
lp NUM C 56
lp NUM D 6
lp NUM E -25
lp a B -72
lp a C -49
lp a D 7
lp a E -13
lp ability E -30
lp able E -16
lp about D -80
lp about E -20
lp ad E 73
lp administration E 34
lp ads E -10
lp advisers A 58
lp after A 51
lp after D 48
lp after E -22
lp against E -80
lp agreed E -15
lp aides A 89
lp all E 9
lp allies E 28
lp although E -29
lp an E -38
lp and A 6
lp and B 35
lp and D 12
lp and E -17
lp announced E -30
lp another E -17
lp any E -48
lp appeared E -20
lp asked E -15
lp at E -22
lp attempt E -17
lp battleground E -22
lp because E -11
lp become E 19
lp before E -47
lp began E -22
lp best E -24
lp better E -34
lp big E 26
lp bill E 68
lp both E -45
lp bring E 26
lp business E -55
lp but A 62
lp but B 33
lp but C 11
lp but E -12
lp by B -31
lp by C 9
lp by D 16
lp by E -19
lp call E -54
lp called E -35
lp calling E -13
lp campaign A 31
lp campaign C 51
lp campaign D 11
lp campaign E 10
lp candidate A 75
lp candidate C 38
lp candidate D -50
lp candidates C 29
lp candidates D 74
lp case E -15
lp certain E -39
lp chance E -48
lp comments E -29
lp committee E -51
lp companies E -57
lp company A 39
lp company E -40
lp conference C -41
lp conservative E -47
lp continue E 15
lp continued E -16
lp continues E -25
lp controversial E -57
lp convention E -42
lp countries E -75
lp country E -17
lp court E 9
lp crowd E -38
lp day E -74
lp deal E -12
lp debate E -35
lp decided E -19
lp decision E -14
lp declined E -30
lp delegate E -46
lp delegates D 38
lp delegates E -43
lp despite E 64
lp different E 33
lp donors E 20
lp each E -58
lp economy E -39
lp effort E -63
lp efforts E -29
lp either E -28
lp election E -45
lp email E 13
lp emails E -45
lp enough E -43
lp establishment E 8
lp event E -74
lp every E -23
lp expected E -19
lp experts A 10
lp expressed E -39
lp failed E 20
lp family E -38
lp far E -23
lp federal E -40
lp few E -109
lp final E -23
lp financial E -14
lp five E -34
lp floor E 14
lp for B -63
lp for C 22
lp for D -21
lp for E -11
lp former E -22
lp four E -44
lp free E -30
lp from D -40
lp go E -17
lp going E -20
lp good E -33
lp government E -64
lp group C 58
lp group E 72
lp groups E 33
lp gun E -29
lp hard D -110
lp he A 8
lp he B 27
lp he E -6
lp health E -28
lp help E -33
lp helped D -39
lp helped E -5
lp her E -10
lp him E -16
lp his D -9
lp his E -12
lp home E -29
lp how E -46
lp husband E 88
lp i A 47
lp i B 40
lp i C -5
lp i D -6
lp if E -26
lp immigration E -54
lp important E -24
lp in B 29
lp in C -6
lp in D -18
lp in E -16
lp into D -63
lp into E -6
lp issue E 34
lp it A 36
lp it B 79
lp it D 9
lp it E -17
lp its E -6
lp judge E 94
lp keep E -39
lp key E -42
lp leaders A 16
lp leaders C 28
lp leaders D -7
lp leaders E 67
lp less E -60
lp like E -42
lp little E 19
lp made E -43
lp main E -51
lp major E 13
lp make E -36
lp makes E -45
lp making E -24
lp many E -12
lp mass E -18
lp media E 50
lp men E 83
lp million E -47
lp money E -48
lp month E 51
lp move E 20
lp nation E 30
lp national E 46
lp need D -60
lp need E -14
lp needed E -11
lp needs E -32
lp network E 24
lp new D 36
lp new E -23
lp news E 27
lp nomination E -38
lp nominee E -9
lp of C -22
lp of D -12
lp of E -17
lp official A 39
lp officials A 56
lp officials C 66
lp officials D -8
lp officials E 33
lp on A -88
lp on E -7
lp one D -20
lp one E -6
lp opportunity E 25
lp or D -49
lp or E -20
lp order E -25
lp other E -9
lp others E -21
lp out E -38
lp over E -68
lp own E 7
lp paid E -29
lp parties E -59
lp party D 12
lp party E 6
lp people D 22
lp people E -6
lp percent A 37
lp percent E 25
lp percentage E -16
lp personal E -38
lp phone C -59
lp plan E 25
lp planned E -18
lp plans E -27
lp pledged E -17
lp police E -12
lp policy E -9
lp political E -20
lp poll C 92
lp poll D 76
lp poll E 27
lp popular E -25
lp president A 17
lp president D -34
lp presidential E -28
lp primary E -47
lp proposal E 15
lp public E -24
lp put E -27
lp race E 28
lp ready E -27
lp recent E -81
lp records C 112
lp refusal E -20
lp refused E -17
lp remarks E -41
lp report E 35
lp rights E -45
lp said E -23
lp same E -35
lp say E -20
lp saying E -12
lp says E -23
lp second E 16
lp security E -35
lp seeking E -15
lp seemed E 20
lp senator A 33
lp senator E 32
lp set E -29
lp several E -29
lp sharp E -33
lp she A 20
lp she B 11
lp she C 14
lp she D -13
lp she E -9
lp similar E -39
lp since E 20
lp social E -26
lp some D -20
lp some E -24
lp sought E -27
lp source A 54
lp speech E 66
lp started E -44
lp state D -20
lp state E -10
lp statement A -73
lp statement E -29
lp states E 12
lp strong E -51
lp such E -74
lp support E -33
lp supporters A -67
lp supporters C 90
lp supporters D 95
lp supporters E 30
lp swing E -20
lp system E 69
lp take E -22
lp talking E -30
lp tax E -40
lp team C -16
lp temporary E -23
lp terrorist E -28
lp than E -42
lp that A -15
lp that B -6
lp that C -20
lp that D -9
lp that E -15
lp the A -52
lp the B -147
lp the C -17
lp the D -18
lp the E -16
lp their C -62
lp their D -7
lp there E -44
lp these E -52
lp they A 8
lp they B 36
lp they C -16
lp they D -13
lp they E -7
lp things E -27
lp think E -21
lp this D -23
lp this E -44
lp those D -17
lp though E -19
lp three E -59
lp time E -53
lp took E -28
lp tried E -25
lp try E -20
lp trying D -61
lp trying E -18
lp under E -15
lp unions E 79
lp used E -16
lp very E -30
lp video E -37
lp voter E -44
lp voters A -48
lp voters C -22
lp voters D 23
lp voters E 36
lp votes E -42
lp voting E 28
lp vowed E -13
lp want E -25
lp wanted E -18
lp wants E -21
lp way E 25
lp we C -10
lp we D 51
lp we E -17
lp what C 98
lp what E -33
lp when B 10
lp when E -24
lp where E -38
lp whether E -35
lp which B 49
lp which C 49
lp which E -12
lp while D -82
lp who C -5
lp who D 26
lp who E -16
lp whose E -27
lp willing E -43
lp win E -39
lp with D -72
lp with E -24
lp without E 49
lp women E 24
lp work E -33
lp workers E -61
lp year E -73
lp you C -41
lp you D 35
lp you E 19
lp — A 34
lp — B 29
lp — D 35
lp — E -26
lp ’s B -54
lp ’s C -52
lp ’s D -31
lp ’s E 6
lw $ -10
lw ' -19
lw ( -41
lw ) 17
lw , 7
lw . -16
lw / -38
lw : -37
lw ; -36
lw < -19
lw CAP 5
lw DAY 8
lw NUM -13
lw a -14
lw ability 11
lw able -50
lw about -33
lw ad 27
lw administration 56
lw ads 30
lw advisers 56
lw after 13
lw against -23
lw agency 36
lw agreed -17
lw aide 56
lw aides 19
lw all -10
lw allies 63
lw an -17
lw analysts 79
lw announced -30
lw anonymity 25
lw another 19
lw any -31
lw anyone -33
lw appeared -55
lw appears -84
lw article -25
lw as -15
lw asked -40
lw at -53
lw attacks -28
lw attempt -42
lw audience 35
lw backers -55
lw battleground -22
lw because -11
lw become -42
lw before 16
lw began -87
lw begin -56
lw begun -120
lw best -116
lw better -74
lw big -6
lw biggest -21
lw bill 52
lw board 86
lw book 19
lw both 23
lw bring 10
lw business -83
lw businessman 32
lw by -11
lw call 9
lw called -37
lw calling -13
lw campaign 20
lw candidate 23
lw candidates 37
lw case -18
lw caucus -52
lw caucuses -57
lw certain -40
lw change -25
lw comments -53
lw committee -33
lw companies -60
lw company 35
lw conference -83
lw conservative -50
lw conservatives 26
lw consider -62
lw contests 23
lw continue -34
lw continued -60
lw continues -74
lw controversial -77
lw convention -24
lw core -58
lw countries -5
lw country 14
lw court 17
lw critics 57
lw day -41
lw deal -29
lw debate 39
lw decided -28
lw decision -11
lw declined -42
lw delegate -41
lw delegates -13
lw despite 10
lw different 12
lw difficult -75
lw direct -90
lw district 59
lw documents -11
lw doing -42
lw donors 18
lw economic -14
lw economy -45
lw effort 30
lw efforts -45
lw either -54
lw election -42
lw email 26
lw emails 24
lw employees -13
lw enough -46
lw establishment 8
lw event -13
lw every -50
lw everyone 57
lw executive -27
lw executives 142
lw expected -31
lw experts 78
lw expressed -53
lw faced 133
lw failed -24
lw family -88
lw far -71
lw father -27
lw federal -40
lw few 26
lw final -58
lw financial -17
lw firms 88
lw for -24
lw former -22
lw foundation -10
lw four -46
lw free -36
lw from -22
lw general -21
lw go -18
lw going -29
lw good -33
lw government 12
lw governor 63
lw group 39
lw groups 8
lw growing -34
lw gun -49
lw health -30
lw help -18
lw helped -25
lw her -13
lw here 125
lw himself 34
lw his -9
lw how -20
lw husband 60
lw i 6
lw if -21
lw immigration 5
lw important -79
lw in -14
lw include -65
lw including 8
lw insiders 107
lw interview -22
lw into -31
lw investigation 43
lw issue 25
lw issues -90
lw it -5
lw its -24
lw jobs -23
lw judge 59
lw keep -42
lw key 7
lw latest -16
lw law 48
lw lawmakers 81
lw lawsuit 40
lw leader 50
lw leaders 34
lw least -9
lw left -10
lw legislation 17
lw less -45
lw letter 55
lw liberal -66
lw like -10
lw little -31
lw made -41
lw main -62
lw make -54
lw makes -47
lw making -48
lw man 14
lw many -15
lw mass -18
lw media -7
lw meeting -6
lw members 30
lw men -79
lw message 26
lw million -48
lw money -35
lw month 41
lw move 35
lw movement -48
lw name -37
lw nation 75
lw national 46
lw need -53
lw needed -40
lw needs -59
lw network -18
lw new -19
lw news -75
lw night 9
lw nomination -13
lw nominee 47
lw of -15
lw office 151
lw official 81
lw officials 39
lw on -29
lw opening -64
lw opponents 103
lw opportunity -24
lw or -24
lw order 18
lw organization 75
lw other -30
lw others 27
lw out -5
lw over -43
lw overall -36
lw own -25
lw paid -29
lw parties 42
lw party -7
lw past -61
lw percent 41
lw percentage -16
lw personal -56
lw phone -60
lw plan 26
lw planned -37
lw plans -61
lw pledged -19
lw police 25
lw policy -23
lw political -20
lw politicians 100
lw poll 69
lw polls 11
lw popular -34
lw positive -10
lw presidential -37
lw press -65
lw previous -64
lw primaries -118
lw primary -30
lw private -56
lw program -34
lw promised -28
lw proposal 32
lw public -22
lw put -27
lw quick -82
lw race 16
lw raise 73
lw raised 29
lw rally 108
lw ready -21
lw reason -22
lw refusal -63
lw refused -40
lw refusing -50
lw remains -114
lw remarks -119
lw report 66
lw reported -15
lw reporters -58
lw respond 74
lw results 86
lw right 28
lw rights -14
lw rivals 36
lw roll -70
lw said -23
lw same -127
lw say -20
lw saying -19
lw says -29
lw scheduled -39
lw security -53
lw see -40
lw seeking -34
lw seem -96
lw seemed -47
lw seems -100
lw senator -14
lw senators 157
lw set -29
lw sharp -70
lw similar -60
lw since -6
lw social -32
lw some 20
lw sought -54
lw source 33
lw speech 22
lw spending -23
lw spokesman 89
lw started 13
lw state 35
lw statement -6
lw states -23
lw strategists 53
lw strategy -19
lw strong -67
lw such -36
lw superdelegates -46
lw support -58
lw supporters 51
lw survey 57
lw swing -20
lw system 43
lw take -62
lw taking 24
lw talking -30
lw tax -42
lw team 111
lw temporary -23
lw terrorism -24
lw terrorist -28
lw than -34
lw that -15
lw the -17
lw their -19
lw themselves 59
lw these -41
lw they -7
lw things -94
lw think -20
lw this -13
lw those -6
lw three -9
lw time -12
lw took -37
lw top -16
lw tough -54
lw tried -46
lw try -41
lw trying -55
lw tweet 72
lw under -10
lw unions -16
lw up -31
lw used -31
lw very -69
lw video -76
lw vote -30
lw voter -63
lw voters 8
lw votes -95
lw voting 28
lw vowed -16
lw want -47
lw wanted -37
lw wants -42
lw way -28
lw ways 57
lw we 6
lw website 70
lw week 61
lw what -22
lw where -38
lw whether -27
lw while 10
lw whose -13
lw willing -6
lw win -39
lw with -13
lw without -15
lw woman -39
lw women 67
lw work -31
lw workers 10
lw year -14
lw years -39
lw you -6
lw — 6
lw ’s -8
lwf " base +to -23
lwf " ed  9
lwf " ing  32
lwf $ base  -16
lwf $ base +so -56
lwf $ base +then -42
lwf $ ed  16
lwf $ s  -7
lwf ' base  -33
lwf 's base  -6
lwf 's s  -7
lwf ) base  -95
lwf ) s  -23
lwf , base  -19
lwf , base +has 36
lwf , base +to -37
lwf , base +will 32
lwf , base +would 63
lwf , ed  18
lwf , ed +has -17
lwf , ed +have 41
lwf , ed +ly -23
lwf , ed +was 87
lwf , ing  10
lwf , ing +ly -18
lwf . base  -21
lwf / base  -16
lwf : base  23
lwf < base  -19
lwf CAP base  -7
lwf CAP base +can -81
lwf CAP base +could -45
lwf CAP base +did 55
lwf CAP base +did+not -7
lwf CAP base +didn’t -31
lwf CAP base +had -31
lwf CAP base +have 61
lwf CAP base +is -35
lwf CAP base +ly 8
lwf CAP base +may -18
lwf CAP base +might 6
lwf CAP base +should -43
lwf CAP base +to -9
lwf CAP base +was 73
lwf CAP base +would 23
lwf CAP ed  17
lwf CAP ed +'s -88
lwf CAP ed +also 48
lwf CAP ed +are -26
lwf CAP ed +had -39
lwf CAP ed +has+also -25
lwf CAP ed +has+been -34
lwf CAP ed +has+ly 8
lwf CAP ed +have 7
lwf CAP ed +is -38
lwf CAP ed +just 33
lwf CAP ed +later -14
lwf CAP ed +ly -23
lwf CAP ed +then 17
lwf CAP ed +was 5
lwf CAP ed +were 34
lwf CAP ed +’s -110
lwf CAP ing  -42
lwf CAP ing +'s -24
lwf CAP ing +has+been -45
lwf CAP ing +is 41
lwf CAP ing +was 10
lwf CAP ing +’s -29
lwf CAP s  6
lwf CAP s +also -70
lwf CAP s +ly -5
lwf DAY base +to -51
lwf DAY ed  10
lwf DAY ing  -30
lwf NUM base  -19
lwf NUM base +to 55
lwf NUM ing  -33
lwf NUM s  -27
lwf a base  -14
lwf a ed  -24
lwf a ing  -35
lwf ability base +to -30
lwf able base +to -48
lwf about base  -28
lwf about ing  -21
lwf about s  -34
lwf ad s  125
lwf after base  -26
lwf agreed base +to -18
lwf aides base  64
lwf aides ed  -38
lwf all ed  -12
lwf all s  -29
lwf allies base  62
lwf although base  -24
lwf an base  -7
lwf an base +ly -54
lwf an ed  -87
lwf an ing  11
lwf and base  -20
lwf and base +to 34
lwf and ed  9
lwf and ed +has 33
lwf and ed +ly -67
lwf and ing  -5
lwf and s  14
lwf anonymity base +to 25
lwf another base  -41
lwf any s  -38
lwf appeared base +to -37
lwf as base  -13
lwf as ed  -29
lwf as ing  -34
lwf asked base +to -20
lwf at base  -19
lwf at ing  -53
lwf attempt base +to -44
lwf battleground s  -18
lwf because base  -11
lwf before ing  -15
lwf began ing  -90
lwf both base  -7
lwf both ed  -16
lwf both s  -33
lwf but base  -20
lwf but ed  20
lwf but s  -16
lwf by base  -12
lwf calling base  -13
lwf campaign base  -7
lwf campaign base +to 15
lwf campaign ed  8
lwf campaign ed +has 68
lwf campaign ing +is 26
lwf campaign s  8
lwf candidate ed  -29
lwf candidate s  13
lwf candidates base  -17
lwf candidates base +to 27
lwf candidates ed  31
lwf candidates ing  34
lwf chance base +to 12
lwf comments base  -64
lwf company ed  11
lwf conference base  -38
lwf conservative base  -33
lwf continue base +to -56
lwf continued base +to -65
lwf continues base +to -74
lwf crowd ed  -44
lwf debate base  19
lwf decided base +to -20
lwf decision base +to -56
lwf declined base +to -38
lwf delegates ed  -82
lwf each base  -35
lwf economic base  -6
lwf economic s  -23
lwf efforts base +to -47
lwf email base  -34
lwf emails ed  -11
lwf enough base +to -29
lwf every base  -23
lwf expected base +to -30
lwf experts base  53
lwf expressed base  -51
lwf failed base +to -65
lwf far base  -35
lwf federal base  -39
lwf few s  -33
lwf final base  -60
lwf five s  -34
lwf for base  -16
lwf for ing  -47
lwf for ing +not 27
lwf for s  -14
lwf former base  -21
lwf four s  -25
lwf free base  -12
lwf from base  -14
lwf from ing  -11
lwf from s  -7
lwf go base  -16
lwf going base +to -34
lwf group ed  -84
lwf groups ing  20
lwf growing base  -22
lwf he base  7
lwf he base +could -24
lwf he base +did -72
lwf he base +did+not -28
lwf he base +has -104
lwf he base +was -70
lwf he base +will -28
lwf he base +would -69
lwf he base +would+not -66
lwf he ed  20
lwf he ed +also -55
lwf he ed +had -86
lwf he ed +has -8
lwf he ed +ly 32
lwf he ing +is -34
lwf he ing +was -84
lwf he ing +’s 26
lwf health base  -25
lwf help base  -10
lwf helped base  26
lwf her base  -7
lwf her base +to 7
lwf her ed  -81
lwf her ing  -63
lwf her s  -8
lwf him base  -7
lwf him base +to 29
lwf his base  -6
lwf his ed  -17
lwf his ing  -26
lwf his s  -15
lwf how base  -46
lwf how base +to 32
lwf i base  45
lwf if base  -22
lwf if ed  -32
lwf in base  -15
lwf in ed  -30
lwf in ing  -5
lwf into base  -39
lwf it base +was -61
lwf it base +will -80
lwf it base +would -39
lwf it ed +has -78
lwf it ed +was -37
lwf it s  -6
lwf its base  -20
lwf its s  -40
lwf judge ed  -29
lwf leaders base  55
lwf leaders ed  10
lwf less base  -20
lwf like base +to 11
lwf little base  -52
lwf made base  -38
lwf major base  29
lwf make base  -35
lwf makes base  -47
lwf making base  -24
lwf many base  57
lwf many s  -31
lwf mass ing  -18
lwf media s  -74
lwf million s  -24
lwf my base  35
lwf national base  55
lwf need base +to -46
lwf needed base +to -45
lwf needs base +to -58
lwf new base  -36
lwf new s  -9
lwf news s  -62
lwf of base  -15
lwf of ed  -79
lwf of ing  -17
lwf of s  -7
lwf official ed  45
lwf officials base  49
lwf officials ed  22
lwf on base  -39
lwf on base +to -72
lwf on ing  -39
lwf one base  -10
lwf one ed  -92
lwf opportunity base +to -23
lwf or base  -30
lwf or ed  10
lwf or ing  18
lwf order base +to 10
lwf other base  -24
lwf other s  -29
lwf own base  -13
lwf own s  7
lwf party ed  64
lwf party s  -68
lwf people base  -16
lwf people ed  -38
lwf people ing  5
lwf percent base  -11
lwf percent ed  -38
lwf percentage s  -37
lwf personal base  -27
lwf personal s  -67
lwf plan base +to -97
lwf planned base +to -38
lwf planning base +to -61
lwf plans base +to -64
lwf pledged base +to -19
lwf policy base  38
lwf policy s  7
lwf political base  9
lwf political s  -58
lwf poll ed  29
lwf poll s  107
lwf polls base  50
lwf popular base  -26
lwf president ed  -45
lwf presidential base  -26
lwf primary base  -26
lwf primary s  -55
lwf promised base +to -29
lwf public base  58
lwf public s  -56
lwf put base  -27
lwf quick base +to -82
lwf ready base +to 10
lwf records base  47
lwf refusal base +to -50
lwf refused base +to -40
lwf refusing base +to -50
lwf report ed  16
lwf roll base  -70
lwf said base  -14
lwf same base  -22
lwf say base  -13
lwf saying base  -6
lwf says base  -30
lwf scheduled base +to -31
lwf security s  -49
lwf seeking base +to -30
lwf senator ed  -44
lwf set base +to -19
lwf several s  -56
lwf she base  -14
lwf she base +did+not -37
lwf she base +would -42
lwf she ed  10
lwf she ed +also 39
lwf she ed +had -15
lwf she ed +has -34
lwf she ing +was -23
lwf she s  10
lwf since ed  45
lwf since ing  -11
lwf social s  -26
lwf some base  -25
lwf some s  -30
lwf sought base +to -53
lwf source ed  54
lwf speech ed  -18
lwf spokesman ed  39
lwf state base +to -34
lwf state ed  54
lwf statement ed  43
lwf statement ing  -111
lwf states ed  8
lwf states ing  -43
lwf strategists base  36
lwf strong base  -52
lwf such s  -27
lwf supporters base  117
lwf supporters ed  -62
lwf swing s  -17
lwf tax base  -32
lwf tax s  -29
lwf temporary base  -23
lwf terrorist base  -17
lwf terrorist s  -30
lwf than base  -47
lwf than ing  -6
lwf that base  -19
lwf that base +could 28
lwf that base +will -6
lwf that base +would -67
lwf that ed +has -83
lwf that ed +have -6
lwf that ing  -33
lwf that s  -26
lwf the base  -14
lwf the base +first -55
lwf the base +ly -116
lwf the base +most -55
lwf the ed  -40
lwf the ing  -18
lwf the s  -16
lwf their base  -7
lwf their s  -29
lwf them base  -16
lwf them base +to -50
lwf them ed  26
lwf these s  -17
lwf they base  23
lwf they base +would -18
lwf they ed +have 32
lwf they ed +were -110
lwf they ing +are 45
lwf this base  -59
lwf this s  -35
lwf those ing  -12
lwf those s  -47
lwf though base  -11
lwf three s  -38
lwf time base  -20
lwf time base +to 29
lwf top base  30
lwf tried base +to -44
lwf try base +to -44
lwf trying base +to -53
lwf two s  -40
lwf under base  5
lwf up base  -16
lwf up ing  -55
lwf used base +to -32
lwf very base  -28
lwf voters base  -46
lwf voters ing  -14
lwf vowed base +to -13
lwf want base +to -44
lwf wanted base +to -38
lwf wants base +to -45
lwf way base +to -19
lwf we base  -24
lwf we ed  30
lwf week ed  98
lwf what base  -27
lwf what ed  -120
lwf what s  -24
lwf when base  6
lwf when ing  -24
lwf where base  -15
lwf whether base  -16
lwf which base  38
lwf which ed +has 18
lwf which ed +is -59
lwf which s  -13
lwf while base  -8
lwf while ing  -11
lwf who base  11
lwf who base +will -67
lwf who ed  14
lwf who ed +had 12
lwf who ed +has -31
lwf who ed +has+ly -75
lwf who ed +have -16
lwf who ed +was 25
lwf who ing +are 37
lwf who ing +is -44
lwf who s  32
lwf willing base +to -5
lwf with base  -12
lwf with ing  -40
lwf with s  10
lwf without ing  -30
lwf you base  24
lwf you base +can 45
lwf — base  -14
lwf — ed  22
lwf ’s s  -17
n " a -16
n " w 6
n 's -ly -24
n 's -s -27
n 's CAP -29
n 's not -32
n 's w 16
n ( NUM 14
n , " 19
n , -ed -9
n , -ing -28
n , -ly 11
n , -s -8
n , CAP -24
n , NUM 21
n , a 16
n , and -19
n , as -54
n , because 59
n , but -22
n , for 21
n , has -33
n , he -51
n , i 27
n , in -9
n , is 29
n , it -23
n , of -22
n , she 13
n , so -27
n , that 63
n , the -17
n , they -47
n , though -10
n , to -25
n , w -11
n , where -27
n , which -26
n , while 22
n , will 6
n , with -22
n -ed , 11
n -ed -ing 15
n -ed -ly 14
n -ed -s -5
n -ed . -30
n -ed CAP -26
n -ed DAY -41
n -ed a -26
n -ed in -11
n -ed on -27
n -ed that 9
n -ed the -49
n -ed to -40
n -ing , -88
n -ing . -45
n -ing CAP -48
n -ing a -9
n -ing for 19
n -ing his 30
n -ing in -17
n -ing on -40
n -ing that -22
n -ing to -23
n -ing w -9
n -ly , -47
n -ly -ed 42
n -ly -ing 65
n -ly -s -26
n -ly . -19
n -ly NUM 9
n -ly about 74
n -ly by -29
n -ly in -40
n -ly of 95
n -ly on 32
n -ly to 26
n -ly w 18
n -s " -35
n -s , -30
n -s -ed -7
n -s -ing 49
n -s -ly 7
n -s -s 11
n -s . -13
n -s : -30
n -s CAP 26
n -s DAY 33
n -s NUM -27
n -s a 22
n -s about 73
n -s and -47
n -s as 16
n -s at 15
n -s by -25
n -s for 8
n -s have -22
n -s he -7
n -s in 11
n -s on -24
n -s or -101
n -s out -40
n -s the -30
n -s to -12
n -s w -12
n -s who -27
n -s with -28
n -s — -38
n . $ -8
n . ) -37
n / > -16
n : " 23
n : $ 36
n : CAP -28
n : w 20
n ; $ -23
n > . -15
n ? $ -62
n CAP " -32
n CAP ' -30
n CAP 's -21
n CAP , -23
n CAP -ing 36
n CAP -ly -7
n CAP -s -38
n CAP . -11
n CAP DAY 8
n CAP NUM -39
n CAP a -38
n CAP about 21
n CAP and 26
n CAP as 39
n CAP at 25
n CAP by -18
n CAP from -23
n CAP had -28
n CAP has 33
n CAP in 52
n CAP is -11
n CAP of -13
n CAP on -23
n CAP that -10
n CAP the 25
n CAP to 22
n CAP w -19
n CAP was 27
n CAP will -19
n CAP would 19
n CAP — -45
n CAP ’s 32
n DAY , -23
n DAY -ing -18
n DAY . 9
n DAY in -65
n DAY on -13
n DAY that 34
n DAY w -36
n NUM -s -26
n NUM CAP -46
n NUM to 28
n NUM w -37
n _ w -26
n a -ed 11
n a -ly 43
n a -s 12
n a CAP -14
n a NUM -9
n a few -21
n a w 8
n about -ing 56
n about CAP 9
n about NUM -43
n about a 20
n about her -23
n about his 41
n about how 5
n about the 6
n about what 41
n about whether -7
n across the -46
n after CAP 25
n after a 19
n after the -11
n against CAP -27
n against the 25
n against w 10
n all CAP -10
n all the -5
n among CAP -23
n an -ed 36
n an -ly -39
n an w 15
n and -ed 17
n and -ing -38
n and -s -50
n and a -24
n and the -36
n and w -16
n another w -37
n any -s -10
n any w -30
n are -ed -64
n are -ing -11
n are -ly -36
n are -s 16
n are w -31
n as " 6
n as -ing 11
n as -s -28
n as CAP -47
n as a 9
n as an -41
n as the 32
n as w -23
n at -ing 32
n at CAP -47
n at NUM -9
n at a -36
n at the -22
n at w 20
n because of -15
n before the -40
n behind CAP 10
n between CAP -17
n between the 10
n both -s -25
n both CAP -28
n by -ing 9
n by -s 20
n by CAP -7
n by NUM -17
n by an 9
n by his 13
n by the 9
n by w -28
n can w -11
n could be -9
n could w -7
n did not -35
n does not -14
n during a 25
n during his -9
n during the -42
n for -ed -37
n for -ing 8
n for -s 35
n for a 33
n for an 62
n for her 46
n for him 24
n for his 50
n for the 9
n for their 7
n for this -11
n four -s -12
n from -ing -43
n from -s -38
n from CAP -8
n from NUM -72
n from a -30
n from her 8
n from the -5
n from w 7
n has -ed -38
n has been 13
n has w -40
n have -ed -19
n have been -52
n have w -34
n he -ed 18
n he -s -15
n he had 9
n he has -13
n he is 20
n he w 15
n he will -26
n he would -10
n he ’s -38
n her " -51
n her -s -15
n her to -15
n her w -14
n him " 29
n him , -37
n him -ly -31
n him . -8
n him a -19
n him as 44
n him for 23
n him in -42
n him of -19
n him on 14
n him w -7
n himself as 62
n his -ing 65
n his -s 24
n his CAP 34
n how w 11
n if he -24
n in -s -16
n in CAP -25
n in NUM -32
n in a 15
n in an 41
n in her 19
n in his -15
n in on 66
n in the -16
n in their -80
n in w -7
n into CAP -88
n into a -14
n into the -9
n into w 20
n is " -62
n is -ed -50
n is -ly -64
n is CAP -71
n is a -52
n is an -67
n is no 21
n is not 17
n is that 19
n is the -53
n is to 47
n is w 21
n it " 42
n it , 32
n it -ed -48
n it as 103
n it is -12
n it to -25
n it w 11
n it would 27
n its w -12
n like CAP -34
n like a 11
n many of -14
n may be -36
n me . -24
n most of -8
n my w -18
n no -s 76
n no w 26
n not to 60
n not w -33
n of " -12
n of -ing -9
n of -s 30
n of CAP 8
n of NUM -10
n of an 16
n of her 28
n of his 5
n of how -24
n of the 11
n of w 17
n off the 23
n off w 26
n on -ing -11
n on DAY 9
n on a 14
n on an 11
n on her -9
n on his 16
n on how 59
n on to 43
n on w -18
n on whether -16
n one w -26
n or w -19
n out , -38
n out -s 15
n out . -11
n out CAP 84
n out a 87
n out in 37
n out of 33
n out that 17
n out the -65
n out to -46
n out w -12
n over the -24
n over w 48
n several -s 33
n she -ed -35
n she -s -17
n she had -5
n she w 23
n she was -28
n she would 12
n should be -41
n since the 51
n so w 19
n some -s -10
n some of 14
n some w -43
n such a -38
n such as -37
n than CAP -49
n than NUM -20
n than a -46
n than the -33
n than w 72
n that " 12
n that , 30
n that -ed -75
n that -ing 32
n that -ly 7
n that CAP 7
n that NUM 43
n that a 11
n that as -38
n that has -22
n that he 8
n that her 13
n that his 57
n that if -35
n that in 61
n that it 38
n that some 25
n that the 8
n that their 6
n that they 37
n that w -11
n that would 10
n the " -18
n the -ed -14
n the -s -13
n the CAP -9
n the two -58
n their -s 12
n them . -52
n them to 23
n them w 13
n themselves as 16
n they -ed 38
n they are 6
n they had -35
n they have 55
n they were 20
n they will 29
n they would -18
n this w -9
n those -s -17
n through CAP -37
n through the -60
n to " 9
n to -ed -5
n to -ing 30
n to -s 34
n to CAP -17
n to NUM -73
n to a 9
n to an -23
n to be -10
n to do -7
n to get -12
n to have -17
n to her -19
n to him -22
n to its -111
n to the -23
n to their -48
n to w 8
n two -s -66
n under the -76
n under w 27
n up , -69
n up -ing 8
n up -s -38
n up . -6
n up a -21
n up at -22
n up for -69
n up his 66
n up in -66
n up on -22
n up the 26
n up to 54
n up w -39
n up with 14
n w " -84
n w 's 23
n w , -27
n w -ed -33
n w -ing -30
n w -s -16
n w . -26
n w ; -21
n w = -22
n w CAP -21
n w DAY 38
n w NUM -42
n w a -8
n w about 25
n w against 70
n w among 75
n w and -25
n w are 28
n w as 49
n w before -13
n w between -18
n w by 21
n w for 19
n w from 12
n w has -15
n w he -22
n w in -14
n w into -31
n w is -13
n w of 5
n w on 5
n w or -59
n w over 58
n w than -15
n w that 5
n w the -38
n w this -7
n w to 14
n w was 12
n w when 15
n w who -28
n w with 46
n w — -51
n was " -9
n was -ed -11
n was -ing -55
n was -ly 54
n was CAP -70
n was a -23
n was an -49
n was no 16
n was not 25
n was the -37
n was w -30
n were -ed 8
n were w -13
n when CAP -29
n when it -30
n where CAP 32
n whether CAP -8
n whether he -18
n whether the -34
n will be -46
n will w 6
n with -s -40
n with CAP 13
n with a 5
n with an -10
n with him -17
n with his -67
n with the 6
n with w -8
n within the -15
n would be 7
n would w -8
n — -ing -19
n — -ly -55
n — CAP -33
n — and 19
n — w -34
n ’s -ing -34
n ’s -ly -33
n ’s -s -25
n ’s CAP -24
n ’s a 19
n ’s not 28
p A base 11
p A ed 17
p A ing 9
p A s 38
p B base 16
p B ed 16
p B ing 6
p B s 13
p C s 14
p D ing -10
p E base -15
p E ed -10
p E ing -13
p E s -20
pl A " ed 15
pl A " ing 27
pl A " s 28
pl A ) ed 16
pl A , base 15
pl A , ed 27
pl A , ing 27
pl A , s -7
pl A -ed base -20
pl A -s base 38
pl A -s ed 8
pl A -s ing 17
pl A CAP base 34
pl A CAP ed 13
pl A CAP ing -7
pl A CAP s 37
pl A after ing 51
pl A and base -35
pl A and ed -6
pl A and ing 95
pl A and s -9
pl A but ed 22
pl A he base -22
pl A he ed 11
pl A he s -14
pl A i ed 26
pl A she ed 21
pl A she s 71
pl A that ed -49
pl A they base 39
pl A they ed -31
pl A w base -6
pl A w ed 34
pl A w ing 7
pl A w s 43
pl A who base -19
pl A — ed 7
pl B " ed 55
pl B " ing 38
pl B , base -43
pl B , ed 18
pl B , ing 45
pl B -ed base -57
pl B -ing base -35
pl B -s base 18
pl B -s ed 37
pl B -s ing -34
pl B CAP base 23
pl B CAP ed 15
pl B CAP ing 15
pl B CAP s 20
pl B DAY ed 45
pl B ^ ed 9
pl B ^ ing 66
pl B and base 19
pl B and ed 13
pl B and ing 68
pl B but ed 38
pl B by ing -31
pl B he base 17
pl B he ed 16
pl B he s 38
pl B it ed -9
pl B she ed 14
pl B that ed 38
pl B they base 5
pl B they ed 62
pl B w base -5
pl B w ed 28
pl B w ing -36
pl B w s 9
pl B when ed 17
pl B — ed -19
pl B ’s base -54
pl C 's base -75
pl C 's s 22
pl C , base 13
pl C , ed 15
pl C , ing 16
pl C , s 18
pl C -ed base -29
pl C -ing base 6
pl C -ing s -19
pl C -s base 35
pl C -s ed 21
pl C -s s 67
pl C CAP base 28
pl C CAP s 18
pl C DAY ed -17
pl C ^ base -49
pl C ^ ing 21
pl C a base -19
pl C and base -29
pl C and ing 18
pl C and s 30
pl C but ed 25
pl C by ing 9
pl C for ing 32
pl C he ed -19
pl C he ing -12
pl C he s 24
pl C his ed 18
pl C his s 15
pl C i base -10
pl C i ed 9
pl C in ing 26
pl C it base 22
pl C it ed 9
pl C it s -13
pl C of ing -62
pl C she base 9
pl C she ed 5
pl C she s -6
pl C that base 38
pl C that ed -23
pl C that s -50
pl C the base -7
pl C the ed -18
pl C the s -26
pl C they base -29
pl C they ed -66
pl C w base -17
pl C w ed 15
pl C w ing -17
pl C w s 14
pl C we base 8
pl C which ed 7
pl C who base 19
pl C who ed -11
pl C you base -68
pl C — ed 40
pl C ’s base -13
pl D " base 17
pl D " ed -34
pl D 's base -14
pl D , base 63
pl D , ed -6
pl D , s 32
pl D -ed base -33
pl D -ed ing -58
pl D -ed s -51
pl D -ing s -37
pl D -s ed -22
pl D -s ing -14
pl D -s s 10
pl D / base -15
pl D < base -19
pl D CAP ed 9
pl D CAP ing -41
pl D CAP s 18
pl D DAY ed 25
pl D NUM base 22
pl D NUM ed -24
pl D ^ base -39
pl D ^ ing 8
pl D ^ s -57
pl D a base -12
pl D a ed 14
pl D a ing 20
pl D after ing 21
pl D an base 34
pl D and base 12
pl D and ed 34
pl D and ing -39
pl D and s 17
pl D as ed 30
pl D but base 46
pl D but ed -49
pl D by ing 34
pl D for ing -12
pl D he ing 35
pl D her base 74
pl D his s -23
pl D i ed -34
pl D in base -62
pl D in ed 34
pl D in ing 13
pl D it base 16
pl D of base 20
pl D of ed -67
pl D of ing -26
pl D of s 11
pl D she base 5
pl D she ed -30
pl D she s 28
pl D that base -47
pl D that ed -17
pl D that ing 6
pl D that s 55
pl D the ed -87
pl D the ing -32
pl D the s -25
pl D their base 44
pl D they base -23
pl D they ed 6
pl D this base -92
pl D w base -15
pl D w ed 10
pl D w ing -24
pl D we base 14
pl D we ed 29
pl D which ed 22
pl D which s -39
pl D who base 24
pl D who ed -5
pl D who s -7
pl D you base 14
pl D — base 52
pl D — ed -15
pl D ’s base -41
pl E " base -9
pl E " ed -66
pl E " ing 12
pl E " s -36
pl E ' base -8
pl E ' s 19
pl E 's s -19
pl E ) base 5
pl E ) ed 10
pl E , base -20
pl E , ed -9
pl E , ing -12
pl E , s 10
pl E -ed base -12
pl E -ed ed 18
pl E -ed ing -16
pl E -ed s -12
pl E -ing base -32
pl E -ing ed -18
pl E -ing ing -24
pl E -ing s -23
pl E -s base -14
pl E -s ed -14
pl E -s ing -13
pl E -s s -37
pl E . base -22
pl E ; base 31
pl E CAP base -7
pl E CAP s -22
pl E DAY base 10
pl E DAY ed 14
pl E DAY ing 26
pl E NUM base -27
pl E NUM ed -19
pl E NUM ing 10
pl E NUM s -31
pl E ^ base -11
pl E ^ ed -21
pl E ^ ing -15
pl E ^ s 6
pl E a base -14
pl E a ed -14
pl E a ing -12
pl E about ing -32
pl E about s -30
pl E after base -52
pl E after ing -35
pl E all base -14
pl E all ed 30
pl E all s 25
pl E although base -29
pl E an base -43
pl E and base -13
pl E and ed -19
pl E and ing -16
pl E and s -26
pl E another base -6
pl E any base -50
pl E any s -28
pl E as base -18
pl E as ed -16
pl E as ing 18
pl E at base -19
pl E at ing -12
pl E because base -11
pl E before ing -18
pl E both s -38
pl E but base -16
pl E but s -51
pl E by base -12
pl E by ing -24
pl E by s -16
pl E each base -35
pl E every base -23
pl E five s -34
pl E for base -7
pl E for ing -15
pl E for s 6
pl E four s -28
pl E from base -38
pl E from ing 34
pl E from s 11
pl E he base -17
pl E he ed 6
pl E he ing -35
pl E her base -12
pl E her ing -14
pl E her s 6
pl E him base -24
pl E his ed -75
pl E his ing -45
pl E his s -16
pl E how base -45
pl E i ed -6
pl E if base -24
pl E if ed -18
pl E in base -8
pl E in ing -25
pl E in s -9
pl E into base -15
pl E it base -23
pl E it ed -6
pl E it ing -33
pl E it s -14
pl E its s -55
pl E like base -42
pl E many s 27
pl E my base 24
pl E of base -14
pl E of ing -14
pl E of s -23
pl E on base 7
pl E on ing 5
pl E on s -33
pl E one base -15
pl E or base -23
pl E or ed -58
pl E or ing 18
pl E other base -24
pl E several s -37
pl E she base -15
pl E she ed -5
pl E she s -11
pl E some base -36
pl E some s -30
pl E such s -32
pl E than base -26
pl E that base -19
pl E that ing -25
pl E that s -16
pl E the base -18
pl E the ing -14
pl E the s -10
pl E their base 12
pl E their s -31
pl E them base -46
pl E these s -25
pl E they base 9
pl E they ed -10
pl E they ing -62
pl E this ing -33
pl E those s -25
pl E though base -11
pl E three s -36
pl E two s -40
pl E up base 8
pl E w base -17
pl E w ed -8
pl E w ing -15
pl E w s -21
pl E we base -15
pl E we ed -30
pl E we ing 12
pl E what base -13
pl E what ed -51
pl E what s -45
pl E when base -15
pl E where base -15
pl E whether base -24
pl E which base -50
pl E which s 10
pl E while base -19
pl E while ing 17
pl E who ed -17
pl E who ing -44
pl E who s -19
pl E whose base 29
pl E with base -30
pl E with s 20
pl E without ing 23
pl E you base 34
pl E — base -19
pl E — ed -12
pl E — ing -64
pl E — s 23
pl E ’s base 9
pl E ’s s -7
pn A " 11
pn A -ed 68
pn A -ing 11
pn A -ly 26
pn A -s 56
pn A . 15
pn A : 15
pn A CAP 14
pn A DAY 30
pn A a 15
pn A about 17
pn A after 47
pn A an 35
pn A as 35
pn A at 23
pn A by 18
pn A for 26
pn A he 15
pn A her 13
pn A him 9
pn A in 17
pn A it 8
pn A its -11
pn A me 41
pn A of -9
pn A on 10
pn A one 12
pn A she 26
pn A that 12
pn A the 17
pn A they 17
pn A to 18
pn A w 19
pn A was -28
pn A with -48
pn B " 14
pn B , 26
pn B -ed -21
pn B -ing -19
pn B -ly 37
pn B -s 24
pn B . 12
pn B CAP 11
pn B DAY 27
pn B NUM -36
pn B a 15
pn B an -21
pn B as -21
pn B by 31
pn B for -6
pn B he 43
pn B her 13
pn B him 22
pn B his 17
pn B how 38
pn B if 25
pn B in 26
pn B of 22
pn B on 19
pn B that 25
pn B the 7
pn B them 33
pn B this 49
pn B to -7
pn B what 18
pn B whether 8
pn B why 20
pn C , 10
pn C -ing 31
pn C -ly -33
pn C . -22
pn C : -26
pn C CAP 13
pn C DAY -29
pn C NUM 15
pn C an 13
pn C and -17
pn C any 13
pn C as -5
pn C at 14
pn C by -6
pn C for -19
pn C from -11
pn C he 18
pn C her 7
pn C him 21
pn C himself 26
pn C his 19
pn C how -11
pn C is -41
pn C it 21
pn C its 10
pn C like 16
pn C of -16
pn C on -31
pn C she 23
pn C that 7
pn C the 15
pn C their 37
pn C them 19
pn C this 50
pn C to 8
pn C w 8
pn C was 6
pn C what 15
pn C with -18
pn C — -57
pn D , -32
pn D -ed 22
pn D -s -12
pn D . -9
pn D / -16
pn D > -15
pn D CAP 10
pn D NUM -25
pn D _ -26
pn D about 28
pn D after -22
pn D all -27
pn D an 6
pn D and -23
pn D any 26
pn D as -17
pn D at 29
pn D before -13
pn D by 7
pn D for -7
pn D from -24
pn D he -6
pn D her 48
pn D him 28
pn D himself -20
pn D his 22
pn D how 17
pn D in -5
pn D like -87
pn D on -22
pn D one 11
pn D out -72
pn D over -25
pn D she 30
pn D so 12
pn D some 35
pn D that 20
pn D their -12
pn D themselves -48
pn D they 38
pn D through -18
pn D to -7
pn D w -9
pn D was 12
pn D what 32
pn D when -69
pn D whether 11
pn D who -80
pn D will -11
pn D with 30
pn D — -7
pn E " -28
pn E ' -30
pn E 's -26
pn E ( -6
pn E ) 27
pn E , -19
pn E -ed -7
pn E -ly -14
pn E -s -20
pn E . -23
pn E / -19
pn E ; -21
pn E ? -34
pn E CAP -9
pn E DAY -23
pn E NUM -27
pn E a -6
pn E about -9
pn E across -33
pn E after -8
pn E against -21
pn E all -27
pn E along -88
pn E among 9
pn E and -26
pn E are -28
pn E around -8
pn E as -12
pn E at -22
pn E because 6
pn E been 6
pn E before -17
pn E behind -23
pn E being 19
pn E between -21
pn E beyond -34
pn E both -19
pn E but -24
pn E by -14
pn E can -64
pn E could -39
pn E did -29
pn E do -19
pn E does -30
pn E down -34
pn E during -27
pn E each -26
pn E for -22
pn E four -65
pn E from -10
pn E get -21
pn E had -28
pn E has -10
pn E have -30
pn E he -13
pn E himself -18
pn E his -7
pn E if 12
pn E in -24
pn E into -37
pn E is -13
pn E it -13
pn E its -20
pn E like -5
pn E many 26
pn E may -50
pn E me -18
pn E might -38
pn E most 13
pn E never 40
pn E no 10
pn E not 19
pn E of -15
pn E off -30
pn E on -22
pn E one -38
pn E or -29
pn E other 23
pn E out -31
pn E over -11
pn E she -25
pn E should -27
pn E since -14
pn E so -21
pn E some -13
pn E such -53
pn E than -10
pn E their -30
pn E them -18
pn E they 9
pn E this -8
pn E those -5
pn E three 20
pn E through -29
pn E to -11
pn E toward -28
pn E two -43
pn E under -50
pn E until -52
pn E up -32
pn E w -10
pn E was -24
pn E wasn’t -37
pn E were -19
pn E what 19
pn E when -50
pn E where -41
pn E whether 29
pn E while -66
pn E who -11
pn E why 33
pn E will -37
pn E with -23
pn E within 13
pn E would -12
pn E you -44
pn E — -13
pn E ’s -28
q -/- -9
q near/near 11
q touch/- 19
q touch/near 19
r - A 19
r - B 14
r - D -10
r - E -21
r A A -47
r A B -12
r A C -25
r A D -48
r A E -32
r B A 32
r B B 8
r C A 22
r C B 27
r C D 20
r D A 15
r D B 10
r D C 22
r D E -6
r E A 24
r E B 22
r E C 17
r E D 5
r E E -11
s abl -18
s accord 12
s account -20
s accus 19
s accusation 5
s acknowledg 11
s add -8
s address -13
s adopt -6
s advic 12
s adviz -25
s advocat 17
s affirm -55
s agre -14
s aim -17
s air -13
s alarm -17
s align -22
s alleg 23
s allow -11
s anger 12
s announc 21
s announcement 6
s answer 7
s anxiety 18
s apologiz -36
s appeal -16
s appear -15
s applaud 18
s appoint -12
s approv 11
s argu 27
s argument 9
s ask 6
s assail 59
s assertion 29
s assessment -10
s assum -21
s assur 11
s attack -7
s attempt -9
s attract -20
s attribut 8
s authoriz -9
s avoid -14
s awar 8
s back -9
s bash 43
s becam -14
s becom -23
s begin -30
s believ -14
s best -21
s better -18
s bitter 17
s blast 39
s block -15
s boast -11
s boo -6
s boom -23
s break -20
s bring -18
s calculat -43
s captur -46
s car -6
s careful -27
s carry -35
s cast -6
s caution 19
s certain -6
s chant 8
s charg -5
s cheer 15
s choos -23
s circulat -18
s cit 22
s claim 17
s clear -23
s com -19
s commit -26
s compar 12
s complain -13
s complaint 30
s conced 8
s condemn -35
s confident -6
s confirm -7
s confront -37
s confus 8
s congratulat 6
s consensus 19
s contend -5
s contention -9
s continu -5
s contradict 6
s contrast -9
s controversial -15
s count -12
s counter 28
s cover -6
s creat -40
s credit 24
s critical -14
s cry 44
s cut -12
s debat -11
s decid -14
s declin -15
s decry 52
s dedicat -12
s defend 12
s deliver -7
s demand 14
s demonstrat -30
s denounc 31
s deny -5
s design -27
s desir 12
s determin -23
s direct -30
s disagreement 59
s disappoint 19
s disclos 18
s disclosur 11
s discover -31
s discuss 19
s dislik -7
s dismiss 6
s display -11
s disput 16
s divid -22
s document 7
s doubl -5
s doubt -17
s draw -12
s earn -43
s echo 19
s elect -31
s embrac -11
s emerg -15
s end -27
s endors 7
s engag -40
s enjoy -7
s establish -29
s estimat 16
s expand -23
s expect 7
s experienc -16
s explain 16
s expos -24
s express 13
s eye 7
s fact -20
s fail -39
s fals 32
s far -20
s favor -11
s favorit -8
s fear 24
s featur -21
s feel -12
s fight -18
s figur -12
s fil -22
s find -17
s fir -19
s focus -21
s follow -30
s forecast 45
s fram 7
s fre -33
s full -12
s giv -27
s go -17
s grant -19
s grow -22
s guarante -41
s guess 19
s hammer -29
s happy -6
s hard -5
s harsh 14
s hat -13
s hear -21
s high -21
s highlight 26
s hir -20
s hit -17
s hold -27
s hop 13
s identify 21
s imagin 38
s impos -8
s includ -30
s insist 6
s intend 7
s intens 19
s interest -9
s introduc 6
s investigat -39
s invit -8
s invok -9
s issu -14
s it -20
s join -31
s jok -14
s judg -10
s keep -22
s knock -9
s label 33
s lament 18
s launch -33
s lay -34
s lean -8
s learn -8
s leav -27
s less -18
s let -12
s lin -8
s link -17
s list 27
s littl -18
s lobby -18
s look -7
s maintain -31
s mak -15
s manag -42
s mark -20
s mean -29
s mention 21
s messag -10
s met -22
s mind 21
s mock -10
s mov -29
s movement -13
s nam 6
s need -28
s negotiat 13
s not 7
s nothing -25
s notic -8
s obvious 15
s ongo 6
s open -33
s opponent -25
s opposition -6
s opt -13
s order 8
s outlin 7
s outrag 18
s overwhelm 11
s paint 21
s pass -18
s pay -20
s perceiv 7
s personal -17
s persuad 16
s pick -24
s pitch -12
s pivot -9
s plan -12
s play -27
s plead 18
s pledg 13
s point -6
s pois -10
s portray 34
s position -15
s post 13
s praiz 8
s predict 15
s prediction 10
s prefer 13
s present -15
s press 9
s pressur -7
s priority -6
s project 6
s promiz 17
s promot 21
s prompt -24
s proposal -8
s prov -30
s provid -13
s publish -31
s pursu -27
s push -13
s put -12
s rail 7
s rais -14
s rattl -7
s reach -25
s read 7
s ready -25
s realiz 21
s reason -8
s rebuk 15
s recall 16
s receiv -34
s recogniz -9
s recommend 14
s recommendation -5
s recount 40
s refer -12
s referenc 21
s reflect -17
s refus 10
s refusal -12
s reiterat 25
s reject 5
s rejection 66
s releas -6
s rely -33
s remain -24
s remark 16
s remember 36
s remind 21
s renew -20
s repeat 43
s reply -38
s represent -17
s requir -8
s resist -8
s resolv -42
s resonat -11
s respond -6
s respons -11
s restrict 23
s return -33
s retweet -25
s revelation -15
s revers -16
s rip -14
s roll -22
s rul -11
s run -21
s satisfy 14
s say 14
s scar -22
s scrambl -32
s see -13
s seek -8
s seem 8
s seiz -15
s self-describ 19
s send -30
s sens -10
s sentenc -13
s sentiment 10
s set -18
s shar -9
s sharp 5
s shift -25
s shock 12
s shoot -14
s shout 21
s show -8
s sid -17
s sign -14
s signal 10
s singl 7
s skeptical -7
s slam -8
s speak -6
s speculation 42
s spent -18
s split -21
s spot -24
s stanc -7
s stand -9
s start -22
s stat -16
s statement -9
s step -19
s stop -26
s story -24
s strategy -14
s strong -6
s struck -11
s struggl -29
s stuck -30
s submit -23
s suggest 7
s suggestion 18
s support 8
s supporter -15
s sur 14
s suspect 13
s tak -19
s target -22
s thank 16
s ther -21
s think 6
s threaten -18
s tie 10
s titl -16
s touch -28
s tout 27
s trad -23
s try -12
s turn -26
s tweet -6
s underscor -9
s understand -7
s upset 11
s urg 23
s used -26
s using -18
s very -15
s view 10
s voic -6
s vot -12
s vow 23
s walk -28
s warn 20
s watch -22
s wav -21
s weigh -32
s welcom -24
s wish 9
s witness 20
s wonder 19
s word -22
s worry 14
s yell 44
s zero 12
sa accept -s -54
sa accept the 27
sa accord -ly 75
sa accord -s -8
sa accord CAP 9
sa accord a 40
sa accord an 26
sa accord the 21
sa accord w -24
sa account , -31
sa account -ed -46
sa account . -20
sa account for -63
sa accus CAP 14
sa accus him 22
sa accus the 7
sa accusation that -19
sa acknowledg that 8
sa add , 27
sa add . 45
sa add : 50
sa add that 20
sa add to -101
sa add w -83
sa address , -36
sa address CAP 31
sa address the 26
sa address w -49
sa admit that 21
sa adviz CAP -51
sa advocat w -67
sa agre that 40
sa agre to -17
sa aim -ing -35
sa aim to 41
sa alleg w 12
sa allow CAP -11
sa allow the 16
sa allow to 7
sa announc his -7
sa announc that -17
sa announc the -11
sa announc w 26
sa answer to -59
sa appear -ed 71
sa appear in -59
sa appear on -55
sa appear to 29
sa appear w 103
sa argu that 25
sa ask , -26
sa ask -s 40
sa ask CAP -14
sa ask a -28
sa ask by 62
sa ask him -60
sa ask if 26
sa ask the 10
sa ask to -8
sa ask w -21
sa ask whether 13
sa attack , -36
sa attack . -20
sa attack CAP 44
sa attack a -119
sa attack against 44
sa attack and 38
sa attack from 32
sa attack her -31
sa attack that -11
sa attack w -37
sa attempt w -18
sa attract w -49
sa avoid -ing 24
sa back , -42
sa back . -35
sa back CAP 33
sa back a 46
sa back at -44
sa back by -15
sa back in 16
sa back on 14
sa back w 7
sa ban CAP -38
sa ban all -13
sa ban on 21
sa ban w -62
sa becam a -59
sa becam the -52
sa becam w 9
sa becom -ly 16
sa becom a -28
sa becom the -25
sa becom w -32
sa begin . -26
sa begin a 31
sa begin in -30
sa begin of -18
sa begin w -15
sa believ CAP -39
sa believ that -6
sa believ the -7
sa best -s -15
sa better than -40
sa better w -13
sa blam the 38
sa blast CAP 15
sa block CAP -18
sa block the -7
sa bring CAP -68
sa bring in -45
sa bring the 33
sa bring to -67
sa bring w -49
sa broad w 12
sa call " -14
sa call -ing -29
sa call -s -36
sa call . -69
sa call CAP -6
sa call her 25
sa call him 81
sa call it -24
sa call the -12
sa call to 31
sa call w 25
sa call with 50
sa captur the -25
sa car , 12
sa car . -22
sa car and -22
sa car w -19
sa carry out -40
sa carry the -45
sa cast -s 11
sa certain -s -33
sa challeng . -21
sa challeng CAP 16
sa challeng to -59
sa chant " 27
sa charg of -39
sa charg that 15
sa charg w -8
sa choos CAP 8
sa choos w -44
sa claim CAP 28
sa claim the -14
sa claim to 43
sa claim w 10
sa clear that -15
sa clear w 34
sa com , -40
sa com -ing -63
sa com -ly -75
sa com -s 36
sa com . 40
sa com / -13
sa com CAP -32
sa com a -76
sa com as 12
sa com at -26
sa com in -13
sa com the 12
sa com w -10
sa com with 22
sa comment , -30
sa comment . 5
sa comment about -22
sa comment w -51
sa common w 19
sa compar to -103
sa compar with -68
sa concern . -36
sa concern the -40
sa concern w -13
sa consider -ing -42
sa consider a -19
sa consider the -10
sa consider w 84
sa continu , 54
sa continu -ing 11
sa continu -s -9
sa continu . 26
sa continu w 7
sa contrast , -32
sa contrast to -30
sa contrast with -30
sa controversial -s -45
sa controversial w 35
sa conversation with 11
sa count . -33
sa cover the -24
sa creat -s -34
sa creat a -19
sa creat w -45
sa credit for -46
sa critical w -31
sa criticism CAP 38
sa criticism from 37
sa criticiz CAP 26
sa criticiz the 17
sa cut -s 16
sa cut w -63
sa debat -ed -53
sa debat -s -47
sa debat . -7
sa debat CAP -57
sa debat DAY -61
sa debat and -22
sa debat in -30
sa debat that -39
sa debat w 9
sa decid to 6
sa decision , -37
sa declar CAP 14
sa declin to 29
sa deep w -20
sa defend CAP 52
sa defend his -8
sa deliver a 39
sa deliver w -31
sa denounc CAP 39
sa denounc the 13
sa detail of -35
sa direct w -45
sa discuss the -30
sa divid the 36
sa document , -62
sa document -ed -44
sa draw -s -12
sa draw w 9
sa eager to 10
sa earn NUM -20
sa elect -s -40
sa elect w -44
sa emerg as -46
sa end , -20
sa end . -25
sa end his -58
sa end of -23
sa end the -15
sa end up -16
sa end w 47
sa endors the 28
sa endorsement . -36
sa endorsement CAP 13
sa endorsement from -29
sa expand CAP 17
sa expand the -23
sa expand w 9
sa expect to 5
sa experienc . -22
sa experienc as -29
sa experienc in -33
sa explain the 41
sa explain why 19
sa express w 25
sa fact , -13
sa fact that -17
sa fail w -29
sa fals w -21
sa far . -24
sa far from -50
sa far w -30
sa favor CAP -14
sa favor w 11
sa favorit w -12
sa fear the 21
sa feel -ed 81
sa feel the -36
sa feel w -57
sa fight . -17
sa fight against -31
sa fight the -37
sa fight w -16
sa fil a 60
sa find -s -41
sa find CAP 26
sa find a -82
sa find the -21
sa find w -17
sa focus -s -29
sa focus CAP -60
sa focus the 8
sa focus w 21
sa follow CAP 21
sa follow a 13
sa follow by -28
sa follow the -34
sa follow w -29
sa fre w -26
sa full CAP -28
sa giv -s -34
sa giv CAP -20
sa giv a 27
sa giv her 7
sa giv him -54
sa giv his -61
sa giv that -68
sa giv the -20
sa giv them -36
sa giv to -5
sa giv w -11
sa go , 39
sa go . 9
sa go a -49
sa go into -37
sa go the -30
sa go w -15
sa goal . -35
sa goal of -19
sa grow -s -59
sa hard w -27
sa harsh w -70
sa high -s 69
sa high w -20
sa highlight the -39
sa hir w -21
sa hit CAP 39
sa hold -s 24
sa hold a -51
sa hold on -45
sa hold the -101
sa hold w 27
sa hop -ing -20
sa hop that 7
sa idea . -30
sa idea of -16
sa idea that -6
sa identify as 17
sa ignor the -53
sa imply that -18
sa includ -ing 19
sa includ -s -24
sa includ CAP -43
sa includ NUM -43
sa includ a 12
sa includ his -51
sa includ one -28
sa includ the -18
sa includ w -12
sa indicat that -10
sa insist that 18
sa intend to -26
sa intens w -103
sa interest -ing -53
sa interest -s -46
sa interest . -36
sa interest w -9
sa issu , -9
sa issu -ing 51
sa issu . -18
sa issu a -66
sa issu and -13
sa issu in -17
sa issu of 16
sa issu w -90
sa it " -21
sa it , -26
sa it -ed -8
sa it -ing -54
sa it -ly -31
sa it -s -22
sa it . -14
sa it CAP -41
sa it a -26
sa it an -9
sa it as -25
sa it been 9
sa it could -17
sa it did -15
sa it does -27
sa it had -16
sa it has -28
sa it in -26
sa it no -42
sa it not 20
sa it on -21
sa it out -19
sa it that -17
sa it the -50
sa it to -28
sa it up -22
sa it w -7
sa it will -18
sa it would -10
sa join CAP -30
sa join by -79
sa join the -48
sa judg -ed -54
sa keep -ing 65
sa keep CAP -39
sa keep her -38
sa keep the -8
sa keep w -13
sa know , 17
sa know -ing -30
sa know CAP -28
sa know how 10
sa know that -17
sa know the -74
sa know to 15
sa know w -19
sa know what -21
sa launch a 26
sa leav , -28
sa leav . -23
sa leav CAP -48
sa leav the -40
sa leav to -8
sa leav w -61
sa less NUM -20
sa less w 13
sa lin , -25
sa lin . -17
sa lin of 7
sa lin with -76
sa list . -39
sa list of -55
sa lobby -s -72
sa look -s 13
sa look . -59
sa look a 6
sa look the -66
sa look to 41
sa main w -76
sa mak -ing -67
sa mak -s -59
sa mak . -62
sa mak a -32
sa mak an -13
sa mak by -57
sa mak her -12
sa mak him -46
sa mak his -15
sa mak in -6
sa mak that 23
sa mak the -35
sa mak their -20
sa mak to 66
sa mak up -49
sa mak w -12
sa manag w -18
sa mark CAP -50
sa mean -ing -73
sa mean that 9
sa mean to 62
sa mention CAP 24
sa mention of -89
sa mention the 63
sa messag , 16
sa messag . -21
sa messag that -42
sa messag to -51
sa messag w 43
sa met CAP -91
sa mind . -10
sa mock CAP 56
sa mount a -43
sa mov CAP -86
sa mov on -43
sa mov the -81
sa mov w -19
sa movement , -36
sa movement . -26
sa nam , -30
sa nam . 8
sa nam CAP -30
sa nam of -46
sa nam w 20
sa need . 14
sa need a -66
sa need be -39
sa need for -28
sa need w -20
sa negativ -s 25
sa negativ w -73
sa nominat -s -76
sa nominat CAP -10
sa nominat w -12
sa not , 51
sa not . 21
sa not : -19
sa not that 17
sa not the 87
sa nothing w 107
sa offer -s 36
sa offer a -40
sa offer w 8
sa open -s -43
sa open to 28
sa open w -9
sa opponent , 17
sa opponent . 44
sa oppos CAP 16
sa oppos the 6
sa opposition the 115
sa opposition w 12
sa order to 13
sa overwhelm w -70
sa pass a 36
sa pass the 6
sa pass w 24
sa pay NUM -28
sa pay for -38
sa pay w 40
sa personal -s -23
sa personal w -26
sa pick a 9
sa plan , -34
sa plan -ed -54
sa plan . -26
sa plan for -12
sa plan to 21
sa plan w -21
sa play a -33
sa play the 12
sa play w -27
sa pledg -s -49
sa pledg to 33
sa point , -8
sa point . -6
sa point CAP 23
sa point in -10
sa point that 31
sa point the 16
sa point w 20
sa pois w -39
sa position . 21
sa position in -36
sa position to -74
sa position w 24
sa post . 9
sa post w 91
sa praiz CAP 7
sa press -s 63
sa press w -6
sa priority . 18
sa project . -24
sa promiz to 7
sa prompt CAP -56
sa propos -ing 20
sa propos a 58
sa propos w -95
sa proposal . -25
sa proposal to 14
sa prov to 28
sa prov w -42
sa provid -s -34
sa provid a -31
sa provid w -20
sa push -s 26
sa push CAP -30
sa push the -14
sa push to 32
sa push w -18
sa put CAP -34
sa put a -8
sa put him -23
sa put the -25
sa put w -65
sa question , -44
sa question . -16
sa question CAP 22
sa question from -42
sa question his -16
sa question how 25
sa question is 32
sa question on 30
sa question the 75
sa question w -11
sa question whether 20
sa quick w -64
sa rais -s 21
sa rais NUM -50
sa rais the -33
sa rais w -10
sa reach out -29
sa react to -49
sa ready for -45
sa ready w 14
sa reason to -26
sa receiv -s -59
sa receiv NUM -32
sa receiv a -23
sa receiv the -14
sa receiv w 47
sa recogniz that 49
sa recogniz the -19
sa refer CAP 17
sa refer the -6
sa reflect the -34
sa refus to 32
sa refusal to 6
sa reject the -44
sa releas DAY -67
sa releas a -11
sa releas by -69
sa releas of -12
sa releas on -75
sa releas the 21
sa remain -ed -57
sa remain -ly -44
sa remain -s -35
sa remain the -54
sa remain w 38
sa remark , 17
sa remark that 22
sa repeat -s -52
sa report , 22
sa report -ed -86
sa report -ing 61
sa report -s -48
sa report . 35
sa report CAP 43
sa report by 8
sa report from -82
sa report in 28
sa report on 13
sa report that 11
sa report w 26
sa represent CAP 15
sa represent a -52
sa request . -34
sa request w 31
sa requir -s 47
sa requir a -65
sa requir w -45
sa respond , 20
sa respond -s -53
sa respond CAP -24
sa respond a -6
sa respond the 10
sa respons , -42
sa respons . -21
sa respons CAP -22
sa respons a -56
sa respons the 24
sa return CAP -78
sa return the -72
sa return w 25
sa reveal CAP 36
sa roll w -51
sa rul , -55
sa rul . 13
sa rul that 7
sa rul w -25
sa run , -35
sa run . -13
sa run against -42
sa run for -37
sa run in -35
sa run the -38
sa run w -40
sa say , 7
sa say -ed 121
sa say -ing -26
sa say -ly -37
sa say -s 57
sa say . 18
sa say : -25
sa say CAP 12
sa say DAY 28
sa say about -27
sa say at 23
sa say he 17
sa say her 14
sa say his 17
sa say in 19
sa say it 15
sa say of 10
sa say on 15
sa say one 48
sa say she 26
sa say the 13
sa say to 31
sa say w 27
sa say was 29
sa scrambl w -19
sa see -ing -44
sa see -s 26
sa see CAP 23
sa see a 7
sa see him -30
sa see the 13
sa see w 65
sa seek the -102
sa seek w -42
sa seem -ed 10
sa seem -ly -8
sa seem like 43
sa seem to 15
sa seem w 72
sa send -s -8
sa send a -8
sa send to -32
sa send w -82
sa sens of 47
sa set of -37
sa set up 10
sa set w -8
sa shar -s 22
sa shar of -63
sa shar w -18
sa sharp w 48
sa shift in -29
sa shoot . 11
sa shoot at -40
sa shoot in -32
sa shoot w -20
sa show " -63
sa show , -30
sa show -s 69
sa show . 18
sa show CAP 16
sa show a 16
sa show how -9
sa show in -59
sa show the -19
sa show to -6
sa show w -20
sa sid , -25
sa sid . -20
sa sid of -30
sa sign , 14
sa sign for 23
sa sign of -27
sa sign that 28
sa sign the -8
sa singl -s 5
sa singl w -30
sa slam CAP 31
sa sound w -33
sa speak -ly 32
sa speak -s -30
sa speak . -69
sa speak CAP 19
sa speak a -9
sa speak in -42
sa speak the -15
sa speak w -27
sa spent -ing 36
sa spent the -9
sa spent w 36
sa stanc on 30
sa stand , 11
sa stand in -7
sa stand w -25
sa start -ing 31
sa start CAP -45
sa start of -19
sa start w -23
sa stat 's -16
sa stat -ed -35
sa stat -ing -48
sa stat -s -39
sa stat CAP -16
sa stat and -19
sa stat in 36
sa stat like -14
sa stat of -17
sa stat on -39
sa stat that 7
sa stat to -8
sa stat w -23
sa stat where -29
sa stat with -22
sa stat — -20
sa stat ’s -13
sa statement , -34
sa statement -ed 5
sa statement -ing -21
sa statement . -14
sa statement DAY -25
sa statement about 33
sa statement that 17
sa statement w 66
sa step up -29
sa step w 10
sa stop -ing 40
sa stop CAP -33
sa stop the -28
sa stop w -43
sa story , -14
sa story . -14
sa story of 37
sa strategy . -33
sa strong -ing -69
sa strong -s 8
sa strong w 9
sa suggest CAP 19
sa suggest that 21
sa suggestion that 10
sa support , -31
sa support -ing 64
sa support -s 53
sa support CAP 24
sa support a -12
sa support among 28
sa support from -6
sa support her -14
sa support him -52
sa support his -40
sa support in -14
sa support the 7
sa support to -15
sa support w 5
sa supporter , -6
sa supporter -ed -47
sa supporter . -10
sa supporter CAP 25
sa supporter and 14
sa supporter in -31
sa supporter w -63
sa supporter who -15
sa surpriz w -20
sa tak -s -26
sa tak CAP -15
sa tak NUM 16
sa tak a -22
sa tak in -34
sa tak on -43
sa tak over -33
sa tak the -14
sa tak w -9
sa talk -ing 34
sa talk -s -57
sa talk CAP 73
sa talk the 8
sa talk to -38
sa talk w -57
sa target for -48
sa tell -s 34
sa tell CAP 13
sa tell him -70
sa tell me 33
sa tell the 22
sa tell them 36
sa tell w -40
sa tend w -14
sa thank to -84
sa ther , -28
sa ther . -18
sa ther are -12
sa ther was -11
sa ther were -26
sa think CAP -19
sa think it -17
sa think that -25
sa think the -13
sa think w -35
sa threaten to 18
sa trad , -21
sa trad -s 24
sa trad . -11
sa trad and -11
sa trad w -7
sa troubl -ing -18
sa try w -13
sa turn CAP -31
sa turn into -47
sa turn out -54
sa turn over -62
sa turn the -17
sa turn w 30
sa tweet , 22
sa tweet . 30
sa tweet / -16
sa tweet > -15
sa tweet _ -26
sa tweet a 38
sa tweet that -35
sa tweet w -27
sa urg CAP -21
sa urg the -21
sa used a -23
sa used by -35
sa used the 24
sa used w -32
sa using a -11
sa using the -19
sa using w -56
sa very w -19
sa view , 48
sa view CAP -11
sa view as 35
sa view on -54
sa vot , -18
sa vot -s -62
sa vot . -11
sa vot CAP -16
sa vot DAY -12
sa vot a 44
sa vot and -15
sa vot are -16
sa vot at -37
sa vot on -49
sa vot the 15
sa vot to 37
sa vot w -9
sa vow to -7
sa want CAP -11
sa want the 54
sa want to 6
sa want w -25
sa warn that 5
sa watch the 7
sa wav of 6
sa word , -34
sa worry that 19
sa worry the -72
sa writ , 18
sa writ . 37
sa writ CAP 33
sa writ in 23
sa writ that 36
sa writ to -19
sa writ w 30
sa2 accord CAP , -30
sa2 accord CAP . -15
sa2 accord CAP CAP -20
sa2 accord a CAP 7
sa2 accord a w 51
sa2 accord the CAP 39
sa2 accord the w 64
sa2 accord w -s -65
sa2 accord w w 24
sa2 account . $ -19
sa2 accus CAP of 9
sa2 accus him of 22
sa2 acknowledg that the -56
sa2 add . $ 45
sa2 add : " 50
sa2 add that CAP 60
sa2 add that the 61
sa2 address the w 10
sa2 aim to w 59
sa2 allow -s to -29
sa2 allow CAP to -22
sa2 announc his w -47
sa2 appear to w 39
sa2 argu that CAP 12
sa2 argu that the -31
sa2 ask , " 60
sa2 ask CAP to -72
sa2 ask the CAP 6
sa2 ask to w -8
sa2 attack , CAP -32
sa2 attack . $ -21
sa2 attack CAP , 75
sa2 attack CAP . 33
sa2 attack in CAP -33
sa2 attack the CAP -53
sa2 attack the w 40
sa2 attack w -s 6
sa2 attempt w CAP 88
sa2 attempt w the 21
sa2 back . $ -35
sa2 back CAP , -24
sa2 back CAP . 18
sa2 back CAP CAP 23
sa2 back in NUM -24
sa2 back the CAP -42
sa2 back the w -12
sa2 ban CAP from -36
sa2 ban all CAP -10
sa2 ban on CAP -33
sa2 becam a w -52
sa2 becam the w -48
sa2 becom a w -18
sa2 becom the CAP -41
sa2 becom the w -44
sa2 becom w . -21
sa2 becom w w -45
sa2 begin -ing w -79
sa2 begin . $ -26
sa2 believ the w -6
sa2 blam the w 18
sa2 bring the w -47
sa2 call " CAP -40
sa2 call " w 5
sa2 call . $ -69
sa2 call CAP " 40
sa2 call CAP CAP -55
sa2 call CAP to 14
sa2 call a " 40
sa2 call a w -6
sa2 call the " -38
sa2 call the CAP -12
sa2 call the w 11
sa2 call to w -32
sa2 call w w 24
sa2 car . $ -22
sa2 challeng . $ -21
sa2 chant " CAP 38
sa2 com -s . -20
sa2 com . $ 40
sa2 com CAP . 13
sa2 com as CAP -39
sa2 com in w -20
sa2 com the CAP 69
sa2 com the w -39
sa2 com w . -44
sa2 com w w -13
sa2 comment . $ 5
sa2 compar with NUM -24
sa2 concern . $ -36
sa2 consider a w -33
sa2 continu , " 51
sa2 continu . $ 26
sa2 continu w -s -29
sa2 continu w the -57
sa2 count . $ -33
sa2 creat a w -14
sa2 criticiz the w -53
sa2 debat , -ing -18
sa2 debat , CAP -34
sa2 debat . $ -7
sa2 debat in CAP -27
sa2 debat the w 47
sa2 debat w w 28
sa2 decid to w -16
sa2 decision to w 18
sa2 declin to w 10
sa2 defend his w 7
sa2 defend the w -13
sa2 deliver a w -33
sa2 describ the w 39
sa2 design to w 17
sa2 discuss the w -19
sa2 draw w w -9
sa2 earn NUM w -14
sa2 end his w -55
sa2 end of CAP -19
sa2 end of the -19
sa2 end up -ing 25
sa2 endors CAP CAP 55
sa2 endorsement . $ -36
sa2 expect to be -35
sa2 expect to w 21
sa2 experienc . $ -22
sa2 fail w w -56
sa2 far . $ -24
sa2 far w in -59
sa2 far w than -19
sa2 far w w -11
sa2 fear the w 30
sa2 fight . $ -17
sa2 find a w -62
sa2 find w w -12
sa2 focus the w -54
sa2 focus w w 46
sa2 follow a w 14
sa2 follow the w -28
sa2 fre w w 18
sa2 full CAP . -28
sa2 full w of 57
sa2 giv CAP a 81
sa2 giv a w -16
sa2 giv his w -41
sa2 giv the w 11
sa2 giv w -s 66
sa2 giv w to -17
sa2 go . $ 9
sa2 go a w -43
sa2 go the -s 12
sa2 go the w -47
sa2 go w , -60
sa2 go w . -40
sa2 go w to -59
sa2 go w w -30
sa2 goal . $ -35
sa2 grow w w 18
sa2 hold a w -35
sa2 hold w -s -35
sa2 hold w w 24
sa2 hop to w 9
sa2 idea . $ -30
sa2 includ -s , -50
sa2 includ CAP , -28
sa2 includ CAP . -32
sa2 includ CAP CAP -47
sa2 includ CAP and -39
sa2 includ a w 15
sa2 includ his w -35
sa2 includ the CAP -10
sa2 includ w -s -7
sa2 includ w w -31
sa2 intend to w -16
sa2 interest . $ -36
sa2 issu . $ -18
sa2 issu of w 24
sa2 it " w -11
sa2 it -ed . 29
sa2 it -ed the 27
sa2 it -ed to -29
sa2 it -ed w 38
sa2 it -ly -ed -60
sa2 it -ly -s -34
sa2 it -ly w -27
sa2 it -s NUM -18
sa2 it -s a -30
sa2 it -s to -33
sa2 it -s w 12
sa2 it . $ -14
sa2 it a " -17
sa2 it a w -39
sa2 it an w -9
sa2 it could w -15
sa2 it did not -9
sa2 it has -ed -13
sa2 it has been -36
sa2 it has w -15
sa2 it no w -42
sa2 it not w 34
sa2 it the w -40
sa2 it to w -29
sa2 it w , 46
sa2 it w -ed -27
sa2 it w -ly 33
sa2 it w -s -42
sa2 it w . -31
sa2 it w a -31
sa2 it w for -25
sa2 it w to 50
sa2 it w w -30
sa2 it will be -8
sa2 it will w -21
sa2 it would be -31
sa2 it would w 10
sa2 join the w -23
sa2 keep the w -78
sa2 launch a w 95
sa2 leav . $ -23
sa2 leav the CAP -49
sa2 leav the w -24
sa2 less w . -49
sa2 lin . $ -17
sa2 lin of w 34
sa2 list . $ -39
sa2 list of -s -50
sa2 look . $ -59
sa2 look a w 15
sa2 look the w -46
sa2 look to w 75
sa2 mak a w 19
sa2 mak an w -35
sa2 mak his w 51
sa2 mak the -s -68
sa2 mak their w -91
sa2 mak w -s 17
sa2 mak w for 10
sa2 mak w to -24
sa2 mak w w -18
sa2 messag . $ -21
sa2 mind . $ -10
sa2 movement . $ -26
sa2 nam . $ 8
sa2 need . $ 14
sa2 need a w -66
sa2 need w the -34
sa2 need w w -14
sa2 nominat CAP CAP 34
sa2 not . $ 21
sa2 not : CAP -47
sa2 not that CAP 26
sa2 offer a w -22
sa2 offer w -s 8
sa2 opponent , CAP 44
sa2 opponent . $ 44
sa2 order to w 24
sa2 pass a w 36
sa2 personal w , 42
sa2 personal w w -21
sa2 pick a w 9
sa2 plan . $ -26
sa2 plan to w 22
sa2 plan would w 33
sa2 play a w -55
sa2 play the w 29
sa2 pledg -s , -27
sa2 pledg to w 35
sa2 point . $ -6
sa2 point in CAP -10
sa2 point in the -13
sa2 point the w 42
sa2 position . $ 21
sa2 post . $ 27
sa2 priority . $ 18
sa2 project . $ -24
sa2 promiz to w -20
sa2 proposal . $ -25
sa2 proposal to w 26
sa2 prov to be 42
sa2 provid a w -13
sa2 provid w w 18
sa2 push to w 19
sa2 question . $ -16
sa2 question her w 15
sa2 question his w 54
sa2 rais NUM w -32
sa2 rais the w -21
sa2 rais w -s 15
sa2 rais w than -50
sa2 receiv NUM w -30
sa2 refer the w 55
sa2 refus to w 9
sa2 refusal to w 17
sa2 reject the w 63
sa2 releas a w -21
sa2 remain in w -28
sa2 remain w w -32
sa2 report . $ 42
sa2 report by CAP 19
sa2 report from CAP -78
sa2 report on DAY 25
sa2 report that CAP -21
sa2 represent a w -38
sa2 represent the w -9
sa2 request . $ -34
sa2 request w . -39
sa2 requir -s to 73
sa2 requir a w -54
sa2 respond a w 8
sa2 respons . $ -21
sa2 return the CAP -47
sa2 rul . $ 13
sa2 run . $ -13
sa2 run a w -78
sa2 run for the -36
sa2 run for w -29
sa2 run the w -34
sa2 run w , -14
sa2 run w . -9
sa2 say , " 18
sa2 say , -ed 66
sa2 say , -ing -14
sa2 say , CAP -15
sa2 say , is 26
sa2 say , the -24
sa2 say , w 8
sa2 say . $ 21
sa2 say : " -39
sa2 say CAP 's 56
sa2 say CAP , 49
sa2 say CAP -ed 57
sa2 say CAP -s -11
sa2 say CAP . 9
sa2 say CAP CAP 17
sa2 say CAP has 30
sa2 say CAP is 20
sa2 say CAP w 74
sa2 say CAP was -25
sa2 say CAP ’s -72
sa2 say DAY . 20
sa2 say DAY that -12
sa2 say a w -25
sa2 say at a -16
sa2 say at the 38
sa2 say he -ed 31
sa2 say he -s 23
sa2 say he had 14
sa2 say he has 16
sa2 say he is 11
sa2 say he w 17
sa2 say he was -10
sa2 say he will -52
sa2 say he would 16
sa2 say her w 65
sa2 say his w 19
sa2 say in CAP 8
sa2 say in a -17
sa2 say in the 20
sa2 say it -ed 33
sa2 say it was -14
sa2 say it would 64
sa2 say it ’s 66
sa2 say of CAP 63
sa2 say of the 12
sa2 say on CAP 44
sa2 say on DAY 45
sa2 say she -ed 17
sa2 say she -s -16
sa2 say she was -36
sa2 say she would 30
sa2 say that " -13
sa2 say that CAP -16
sa2 say that he 18
sa2 say that the 52
sa2 say that w 43
sa2 say the -s 57
sa2 say the CAP -18
sa2 say the w 23
sa2 say they -ed 64
sa2 say they are 15
sa2 say they have 71
sa2 say they w -18
sa2 say they were -7
sa2 say they would -64
sa2 say w -s -6
sa2 say w CAP 64
sa2 say w w -7
sa2 see a w -37
sa2 see the w 11
sa2 seek to w -40
sa2 seem to be 8
sa2 seem to w 13
sa2 send a w -13
sa2 sens of w -29
sa2 set of -s -33
sa2 shoot . $ 11
sa2 shoot in CAP -18
sa2 show . $ 19
sa2 show CAP -ing 24
sa2 show CAP CAP -12
sa2 show a w -43
sa2 show the w -32
sa2 sid . $ -20
sa2 sid of the -24
sa2 speak a w 28
sa2 speak the CAP -37
sa2 speak the w -26
sa2 spent the w -26
sa2 stand in w 17
sa2 stat 's w -14
sa2 stat , -ing -21
sa2 stat , CAP -16
sa2 stat , and -22
sa2 stat , w -16
sa2 stat CAP . -40
sa2 stat and w -16
sa2 stat in the 23
sa2 stat like CAP -14
sa2 stat of CAP -26
sa2 stat that w -37
sa2 stat to w 7
sa2 stat w , -18
sa2 stat w -s -46
sa2 stat w . -12
sa2 stat w w -47
sa2 stat ’s CAP -9
sa2 stat ’s w -14
sa2 statement . $ -14
sa2 story . $ -14
sa2 strategy . $ -33
sa2 suggest that CAP 25
sa2 suggest that the 8
sa2 support CAP , 49
sa2 support CAP . 48
sa2 support CAP CAP 14
sa2 support CAP and -30
sa2 support a w 50
sa2 support the CAP -22
sa2 support the w 9
sa2 support w -s 49
sa2 support w w 14
sa2 supporter , w -58
sa2 supporter . $ -10
sa2 supporter in CAP -29
sa2 tak NUM -s -22
sa2 tak a w -16
sa2 tak on CAP 27
sa2 tak the w 24
sa2 tak w -s 22
sa2 tak w in -43
sa2 tak w of -86
sa2 tak w w 26
sa2 talk the w 47
sa2 tell -s that -11
sa2 tell CAP , -55
sa2 tell CAP CAP 33
sa2 tell CAP that 45
sa2 tell CAP w -37
sa2 tell a w -30
sa2 tell the CAP 23
sa2 tell the w 29
sa2 ther . $ -18
sa2 ther a w 13
sa2 ther are -s 35
sa2 ther are w -11
sa2 ther w w -12
sa2 ther was a -26
sa2 ther was no 25
sa2 ther were w -18
sa2 think CAP CAP -68
sa2 think the w -12
sa2 threaten to w 6
sa2 trad . $ -11
sa2 try w -s -115
sa2 try w CAP -29
sa2 try w a -13
sa2 try w his -14
sa2 try w the 8
sa2 try w w -34
sa2 turn the w 11
sa2 tweet . $ 30
sa2 tweet / > -16
sa2 tweet > . -15
sa2 tweet _ w -26
sa2 tweet w = -22
sa2 understand the w 25
sa2 urg the w 35
sa2 used w w 74
sa2 very w . -45
sa2 very w w -13
sa2 vot . $ -11
sa2 vot CAP , 14
sa2 vot CAP . -8
sa2 vot CAP CAP 8
sa2 vot a w 20
sa2 vot the CAP -33
sa2 vot the w -5
sa2 vot to w 23
sa2 vow to w 13
sa2 want a w 33
sa2 want to be -61
sa2 want to w 10
sa2 watch the w 7
sa2 writ , " -30
sa2 writ . $ 37
sa2 writ CAP CAP 31
sa2 writ a w -64
sa2 writ in a 52
sf abl base -18
sf accept base 8
sf accept ed -48
sf accept ing -15
sf accord base -140
sf accord ing 30
sf account base -29
sf account s 14
sf accus ing 19
sf accus s -47
sf accusation s 10
sf acknowledg base 6
sf acknowledg ed 11
sf acknowledg ing 17
sf add base -84
sf add ed -7
sf add ing 17
sf add s -21
sf address base -8
sf address ed -33
sf address ing -18
sf address s 13
sf admit base 39
sf admit ed -24
sf adopt ed -11
sf advic base 12
sf adviz ed -43
sf adviz ing 56
sf advocat base 11
sf advocat s -15
sf agre base -25
sf agre ed 10
sf agre s -14
sf aim base -11
sf aim ed 9
sf air base 23
sf air ed -8
sf air ing -86
sf align ed -47
sf alleg ed -29
sf allegation s -8
sf allow ed -5
sf allow ing -64
sf allow s 10
sf anger base -10
sf anger ed 64
sf announc base 7
sf announc ed 17
sf announc ing 9
sf announcement base 15
sf answer base -20
sf answer ed 39
sf answer s -25
sf anxiety base 19
sf appeal base -22
sf appeal s 13
sf appear ed -27
sf appear ing -106
sf appear s 29
sf applaud ed -57
sf appoint ed -25
sf approv ed 36
sf argu base 25
sf argu ed 10
sf argu ing 19
sf argument base -9
sf argument s 35
sf ask base -6
sf ask ing 15
sf ask s 24
sf assert ed 19
sf assertion base 89
sf assessment base -40
sf assur ed 21
sf attack base -30
sf attack ed 83
sf attack ing 22
sf attack s -10
sf attempt base -36
sf attempt ed -23
sf attempt s 17
sf attract base -28
sf attract ed -21
sf attribut ed -33
sf authoriz ed 8
sf avoid base -28
sf awar base 8
sf back base -35
sf back ed 26
sf back ing 73
sf back s 7
sf ban base -13
sf becam base -14
sf becom base -9
sf becom ing -57
sf becom s -40
sf begin base -24
sf begin ed -32
sf begin ing -28
sf believ base 30
sf believ ed -115
sf believ s 21
sf better base -18
sf bitter base 17
sf blam base -39
sf blam ed -37
sf blast ed 36
sf block base -40
sf block ed 19
sf block ing -37
sf boast ed 14
sf break base -23
sf break ing -30
sf bring ed -36
sf bring s -50
sf call base -7
sf call ed -12
sf call ing 21
sf call s 31
sf captur base -34
sf captur ed -36
sf car s 10
sf careful base -27
sf carry base -34
sf carry ed -21
sf carry ing 32
sf cast base 42
sf cast ing -128
sf celebrat ed 51
sf celebrat ing -15
sf certain base -6
sf challeng base -28
sf challeng ed 65
sf challeng ing 17
sf challeng s -31
sf champion base -72
sf charg base -14
sf charg ed 40
sf charg s -40
sf cheer base 107
sf cheer ed -17
sf cheer ing -22
sf cheer s -43
sf choos ed -31
sf choos ing -15
sf cit ed -7
sf cit ing 50
sf claim ed 66
sf claim ing 21
sf claim s -19
sf clear base -7
sf com ing -41
sf com s -54
sf comment s -30
sf commit ed -54
sf complain ed 67
sf complaint base -13
sf complaint s 59
sf conced ed 67
sf concern base 5
sf concern ed 14
sf concern ing -124
sf concern s 15
sf conclud ed -6
sf condemn ed 146
sf confident base -6
sf confirm ed 9
sf confront base -20
sf consensus s 19
sf consider base -44
sf consider ed -13
sf consider ing 28
sf contention base 11
sf continu base -11
sf continu ed 14
sf continu ing -7
sf continu s -38
sf contrast base -38
sf controversial base -15
sf conversation base 25
sf conversation s -45
sf convinc base 97
sf count base -68
sf count ing -10
sf counter base 20
sf cover base -15
sf cover ed 21
sf cover ing -74
sf creat base -41
sf creat ed -60
sf creat ing 33
sf credit base -57
sf critical base -14
sf criticism base 14
sf criticiz base -15
sf criticiz ed -5
sf cut base -19
sf cut ing -14
sf debat base -16
sf debat s -35
sf decid ed -33
sf decision base -8
sf decision s 8
sf declar ed -20
sf declar ing 32
sf declin base -75
sf declin ed 32
sf dedicat ed -57
sf deem ed -20
sf defend base -64
sf defend ed 110
sf defend ing 18
sf deliver base -37
sf deliver ed -40
sf deliver ing 90
sf demand base 22
sf demand ed -42
sf demand ing 7
sf demand s 34
sf demonstrat ed -88
sf denounc ed 6
sf denounc ing 16
sf deny ed 62
sf describ base -69
sf describ ed 16
sf describ ing 29
sf design ed -19
sf desir base 28
sf detail base -90
sf detail ed -18
sf detail s -30
sf determin base -26
sf determin ed -33
sf devot ed -36
sf direct base -28
sf direct ed -20
sf disclos ed -16
sf disclosur base 65
sf discover ed -63
sf discuss base 47
sf discuss ed 8
sf discuss ing -26
sf distanc base -54
sf divid base -39
sf document s -58
sf doubl base -46
sf draw base 12
sf draw ed -41
sf draw ing -33
sf earn base -29
sf earn ed -31
sf earn ing -47
sf echo ed 56
sf elect ed -54
sf embrac base -8
sf embrac ed -46
sf emerg ing -52
sf emphasiz s -95
sf encourag base 20
sf encourag ed 110
sf encourag ing -68
sf end base -16
sf end ed -49
sf end ing -23
sf end s -20
sf endors base -28
sf endors ed 40
sf endors ing -42
sf endorsement base 8
sf endorsement s -15
sf engag ed -23
sf enjoy ed -63
sf expand base -14
sf expand ed -30
sf expand ing -10
sf expect base 32
sf expect ed -6
sf expect ing 73
sf expect s -44
sf experienc base -19
sf experienc ed -25
sf explain base -19
sf explain ed 29
sf explain ing 10
sf expos ed 6
sf express base 31
sf express ed 14
sf eye s 42
sf fact base -16
sf fact s -44
sf fail base -78
sf fail ed -22
sf fail ing -39
sf fals base 32
sf far base -13
sf favor base 5
sf favor s -18
sf fear base 40
sf fear s -20
sf featur ed 11
sf featur s 34
sf feel base 39
sf feel ed -33
sf feel ing 14
sf feel s -93
sf fight base -24
sf fight ing 9
sf figur base -13
sf figur s -34
sf fil base -80
sf fil ed -35
sf fil ing 15
sf find base -33
sf find ed -19
sf find ing -36
sf find s 78
sf fir base -82
sf focus ed -19
sf focus ing -24
sf focus s -17
sf follow base -19
sf follow ed -35
sf follow ing -60
sf follow s 63
sf forward base -44
sf full base -12
sf giv base -33
sf giv ed -33
sf giv ing -9
sf go base -24
sf go ed -15
sf go ing -23
sf go s 29
sf goal base 32
sf goal s -61
sf grant ed -22
sf grow base -24
sf grow ing -10
sf happy base -6
sf hard base -5
sf harsh base 14
sf hear base -12
sf hear ed -41
sf high base -21
sf highlight ed 56
sf highlight ing -5
sf hir base -41
sf hir ed 5
sf hir ing -28
sf hold base -20
sf hold ed -44
sf hold ing -24
sf hold s 13
sf hop base -23
sf hop ed -31
sf hop ing 37
sf hop s 45
sf hopeful base 28
sf hopeful s -49
sf idea base 14
sf idea s -26
sf identify base 35
sf identify ed -8
sf ignor base 73
sf ignor ed -53
sf includ base -27
sf includ ed -6
sf includ ing -50
sf includ s 52
sf indicat ed -53
sf insist base 21
sf intend ed -10
sf intens base 19
sf interest base 17
sf interest ing -76
sf interest s -54
sf introduc ed -81
sf investigat base -42
sf invit ed -14
sf issu base -18
sf issu ed 56
sf issu s -28
sf it base -20
sf join base -36
sf join ed -21
sf join ing -12
sf jok ed 74
sf judg base -7
sf judg s -41
sf keep base -11
sf keep ed -71
sf keep s 5
sf know ed -25
sf know ing 26
sf know s 64
sf launch ed -69
sf launch ing 22
sf lay base -124
sf lay ed -72
sf lay ing 52
sf lean ing -55
sf learn base -10
sf leav base 23
sf leav ed -34
sf leav ing -58
sf leav s -60
sf less base -18
sf let base -47
sf lin base -20
sf lin s -49
sf link base -50
sf link ed -75
sf list base -47
sf list ed 31
sf list s 76
sf littl base -18
sf lobby ing -26
sf look base 27
sf look ed -64
sf look ing -8
sf look s -32
sf lov base -28
sf maintain ed -60
sf mak base -16
sf mak ed -19
sf mak ing -10
sf manag ed -64
sf manag ing -50
sf mandat base -60
sf mark base 21
sf mark ed -12
sf mean base 23
sf mean ed -17
sf mean ing -53
sf mean s -58
sf mention ed -30
sf messag base 8
sf messag s -48
sf met base -22
sf mind base 45
sf mind s -63
sf mock ed 12
sf mock ing -43
sf mov base -29
sf mov ed -31
sf mov ing -7
sf mov s -57
sf movement base -11
sf nam base -32
sf nam ed 89
sf nam ing 38
sf nam s -52
sf need ed -24
sf need s -36
sf negotiat ing -69
sf nominat base -43
sf nominat ed 50
sf nominat ing -15
sf not base -76
sf not ed 33
sf not ing 46
sf not s -9
sf nothing ing -25
sf obvious s 15
sf offer ed 22
sf offer ing 5
sf offer s -44
sf ongo ing 6
sf open base -19
sf open ed -27
sf open ing -48
sf opponent base 11
sf opponent s -67
sf oppos base 27
sf oppos ed 7
sf oppos ing -32
sf oppos s -35
sf opposition base -6
sf order base -63
sf order ed 86
sf overwhelm ing 18
sf pass base -75
sf pass ed 22
sf pass ing 39
sf pay base -8
sf pay ing -53
sf perceiv ed -33
sf personal base -17
sf persuad base 29
sf pick base -61
sf pick ed 15
sf pick ing 5
sf pitch base -63
sf plan base -29
sf plan ed -42
sf plan ing 21
sf plan s 8
sf play base -21
sf play ed -9
sf play ing -40
sf play s -68
sf plead ed 12
sf pledg base -26
sf pledg ed -23
sf point base -22
sf point ed 43
sf point ing 37
sf point s -14
sf pois ed -10
sf portray ed 39
sf position base -23
sf position ed -8
sf position s -27
sf post base -45
sf post ed 41
sf post s 54
sf praiz base -22
sf praiz ed 15
sf predict ed 12
sf prefer base -6
sf prefer ed -46
sf present base -52
sf present ed 52
sf press base -53
sf press ed 32
sf pressur base -20
sf priority base 49
sf priority s -58
sf project base -50
sf project ed 94
sf project s -10
sf promiz base -26
sf promiz ed 60
sf promiz ing 44
sf promiz s -20
sf promot base 50
sf promot ing -14
sf prompt ed -39
sf propos ing 49
sf proposal base -11
sf protest base -28
sf protest s -30
sf prov base -15
sf prov ed -50
sf provid base 12
sf provid ing -60
sf provid s -103
sf publish ed -41
sf pursu base 47
sf pursu ing -6
sf push base -49
sf push ing 25
sf put base 9
sf put ing -100
sf put s 12
sf question base -11
sf question ed 94
sf question ing 67
sf question s -22
sf rais base -27
sf rais ed 8
sf rais ing -34
sf rang base 7
sf rattl ed 45
sf reach base -9
sf reach ed -12
sf reach ing -57
sf read base 16
sf read ing -62
sf read s 48
sf ready base -17
sf reason base 14
sf reason s -67
sf recall ed 21
sf recall ing 13
sf receiv base -13
sf receiv ed -37
sf receiv ing -6
sf recogniz base -21
sf recogniz ed -38
sf refer ed -38
sf refer ing -16
sf referenc base -7
sf reflect base -15
sf reflect ed -29
sf reflect ing 6
sf reflect s -16
sf refus base -62
sf refus ing 8
sf refusal base -12
sf regard ing -80
sf reiterat ed 34
sf reject base -32
sf reject ed 50
sf rejection base 66
sf releas base -25
sf releas ed 8
sf releas ing 11
sf remain base 24
sf remain ed -21
sf remain ing -48
sf remain s -45
sf remark base -17
sf remark s -29
sf remember base 47
sf remind ed 73
sf repeat ed -26
sf reply ed 26
sf report base -58
sf report ed 61
sf report ing -54
sf report s -32
sf represent base 62
sf represent ed -48
sf represent ing -72
sf represent s -27
sf request base -26
sf request ed 86
sf request s -12
sf requir base 6
sf requir ed -10
sf requir ing -24
sf requir s -7
sf respond base -12
sf respond ed 31
sf respond ing -86
sf respons base -14
sf respons s 6
sf return ed -35
sf return ing -92
sf return s -43
sf reveal base 27
sf reveal ed -13
sf revers ed -23
sf roll base -37
sf roll ed 18
sf rul base -21
sf rul ed 91
sf rul s -42
sf run base -11
sf run ed -10
sf run ing -27
sf run s -58
sf satisfy ed -21
sf say base 11
sf say ed 16
sf say ing -41
sf say s 39
sf scar ed 10
sf see base 10
sf see ed -42
sf see ing -72
sf see s 60
sf seek base -39
sf seek ed -12
sf seek s 22
sf seem base -28
sf seem ed 6
sf seem s 27
sf seiz ed -84
sf self-describ ed 19
sf send base -35
sf send ed -6
sf send ing -74
sf sens base -24
sf sentenc base -58
sf sentiment base 21
sf set ing -27
sf shar base 8
sf shar ed 10
sf sharp base 5
sf shift base -47
sf shift ed -38
sf shift ing -9
sf shift s 41
sf shoot base 35
sf shoot ing -47
sf show base -8
sf show ed -16
sf sid base -39
sf sid s -21
sf sign base -18
sf sign ed 18
sf sign s -37
sf signal base -58
sf singl base -39
sf skeptical base -7
sf slam ed -57
sf sound base -83
sf sound ed 79
sf speak base 12
sf speak ing -33
sf speak s 20
sf speculation base 42
sf spent base -18
sf split base -12
sf spot base -47
sf stand base 16
sf stand ed -41
sf stand ing -19
sf stand s 21
sf start base -56
sf start ed -22
sf start ing 6
sf start s 63
sf stat base -26
sf stat ed 180
sf stat ing 183
sf stat s -28
sf statement s -29
sf step base -8
sf step ed -34
sf stop base -17
sf stop ed -8
sf stop ing -47
sf stop s -49
sf story base -60
sf story s 59
sf stress ed 41
sf strong base -6
sf struck base -11
sf struggl base -53
sf struggl ed -25
sf struggl ing -7
sf struggl s -21
sf stuck base -30
sf suggest base 38
sf suggest ed 16
sf suggest ing 13
sf suggest s -47
sf suggestion base -9
sf support ed 43
sf support ing 32
sf support s 38
sf supporter base 69
sf supporter s -33
sf sur base 14
sf surpriz base 24
sf surpriz ed -24
sf surpriz ing -22
sf tak base -27
sf tak ed -26
sf tak ing -9
sf tak s 9
sf talk base -42
sf talk ed 58
sf talk ing 14
sf talk s 10
sf target ed -23
sf target ing -41
sf target s -16
sf tell ing -23
sf tell s 91
sf tend base -13
sf tend s -34
sf thank s -102
sf ther base -21
sf think base 29
sf think ed -58
sf think ing -28
sf think s 60
sf threaten ed -18
sf threaten ing 6
sf tie base -65
sf titl base -67
sf titl ed 65
sf touch base -36
sf touch ed 9
sf trad base -23
sf trad ed -15
sf trad ing -9
sf troubl base -79
sf trust ed 7
sf try ed -23
sf try ing -13
sf turn base -17
sf turn ed -21
sf turn ing -89
sf turn s 8
sf tweet base -27
sf tweet ed 63
sf tweet ing 121
sf tweet s -106
sf understand base -8
sf understand s -25
sf upset base 32
sf urg ed 56
sf urg ing -39
sf used ed -26
sf using ing -18
sf very base -15
sf view base 37
sf voic base -50
sf voic ed 113
sf vot base -22
sf vot ed 57
sf vot ing -8
sf vot s -30
sf vow ed 57
sf want base 6
sf want s -12
sf warn ed 27
sf warn ing -26
sf watch base -48
sf watch ed 23
sf watch ing 10
sf wav base -24
sf welcom base -22
sf welcom ed 23
sf withdraw base 41
sf witness base 48
sf word base -9
sf word s -19
sf worry base 38
sf worry ed 9
sf worry s -22
sf writ base -24
sf writ ed 8
sf writ ing -54
sf writ s -19
sf zero base -90
sg accept  34
sg accept +to -28
sg accord  15
sg account  -19
sg accus  19
sg accusation  9
sg acknowledg  34
sg acknowledg +to -69
sg add  7
sg address  -35
sg address +to 60
sg admit  73
sg adviz  71
sg advocat  -27
sg agre  19
sg aim  8
sg air  -43
sg allow  16
sg allow +to 19
sg anger  14
sg angry  23
sg announc  10
sg announcement  -23
sg answer  39
sg answer +to 29
sg anxiety  -14
sg apologiz  8
sg appeal  -19
sg appear +to -71
sg applaud  -49
sg appoint  -20
sg approv  -112
sg argu  40
sg argument  9
sg ask +to -52
sg ask +was 97
sg assert  34
sg assertion  29
sg assum  -20
sg assur  54
sg attack  -12
sg attack +to 61
sg attempt  -8
sg attract +to -25
sg avoid  10
sg avoid +to 9
sg back  -5
sg back +to 16
sg ban  -14
sg ban +to 22
sg becam  -34
sg becom  -30
sg becom +have 30
sg becom +to 15
sg becom +will -40
sg begin  -19
sg begin +to 38
sg believ  6
sg best  -25
sg better  -30
sg blam  43
sg blast  24
sg block  -10
sg block +to -25
sg boast  40
sg boo  -96
sg break  -11
sg break +to -34
sg bring  -46
sg bring +to 6
sg bring +would -40
sg broad  28
sg broadcast  -36
sg call +has 49
sg call +is 30
sg call +to 28
sg captur  27
sg car  -22
sg carry  -32
sg carry +to -14
sg cast  36
sg cast +to 16
sg caution  12
sg celebrat  -60
sg certain  -30
sg challeng  13
sg champion  -72
sg chant  67
sg charg  7
sg choos  -20
sg cit  14
sg claim  -6
sg clear  -43
sg coin  -28
sg com  -31
sg com +has 71
sg com +have 39
sg com +to 13
sg com +will 85
sg comment +to -41
sg commit  -77
sg compar  9
sg complain  8
sg complaint  30
sg conced  40
sg concern  12
sg conclud  37
sg confirm  35
sg consensus  34
sg consider  25
sg contention  -9
sg continu  7
sg continu +to -14
sg continu +will -38
sg contrast  -31
sg controversial  8
sg convinc  -56
sg count  -9
sg counter  10
sg counter +to 48
sg cover  -24
sg creat  -65
sg creat +to -28
sg credit  17
sg critical  -72
sg criticism  -5
sg cry  33
sg cut  -18
sg cut +to -24
sg debat  -19
sg decid  23
sg decision  -12
sg declar  -14
sg deep  20
sg defend  15
sg defend +to 30
sg deliver +to 9
sg demonstrat +to -77
sg denounc  35
sg deny  12
sg describ  40
sg describ +to -102
sg design  -10
sg desir  23
sg determin +to -19
sg devot  -20
sg direct  -14
sg disagre  -54
sg disagreement  31
sg disclosur  11
sg discuss  41
sg discuss +to -25
sg dismiss  97
sg display  16
sg disput  -53
sg distanc  -18
sg divid  -62
sg document  -12
sg doubl  -46
sg doubt  21
sg draw  -41
sg draw +to -73
sg earn  -47
sg echo  -54
sg elect  29
sg elect +was -43
sg embrac  -10
sg embrac +to -86
sg emerg  -6
sg emerg +has -16
sg emphasiz  10
sg encourag  26
sg end  -19
sg end +to -25
sg endors  19
sg endors +has -24
sg endors +to 37
sg engag  -52
sg enjoy  -47
sg establish  58
sg estimat  31
sg expand  -39
sg expand +to 32
sg expect  6
sg expect +are 25
sg expect +is 51
sg experienc  -6
sg explain  26
sg explain +to -20
sg expos  -14
sg express  9
sg eye  -15
sg fact  -20
sg fail  -10
sg fals  13
sg far  -40
sg far +is -63
sg far +so -28
sg fault  -76
sg favorit  -7
sg fear  18
sg featur  -17
sg feel  -21
sg fight +to -28
sg figur  -23
sg fil  -20
sg find  42
sg find +to -47
sg fir  17
sg focus  -10
sg focus +to 64
sg follow  -25
sg follow +to -14
sg forward  -15
sg fre  -43
sg full  -29
sg giv  -15
sg giv +has 10
sg giv +to -24
sg go +has 39
sg go +is -71
sg go +to -33
sg go +would -32
sg grant  -46
sg grow  -32
sg grow +to -21
sg hard  7
sg harsh  -20
sg hear  -44
sg hear +to -30
sg high  -38
sg highlight  -63
sg hint  -19
sg hir  -9
sg hit  -18
sg hold +to 29
sg hold +was -58
sg hop  12
sg hopeful  -75
sg idea  -11
sg identify  35
sg ignor  14
sg imply  76
sg impos  9
sg includ  -26
sg includ +to -23
sg indicat  32
sg insist  45
sg intend  -35
sg intens  -15
sg introduc  -5
sg investigat +to -37
sg invit  -11
sg invok  -39
sg issu  -20
sg it  -19
sg join  -29
sg join +to -24
sg jok  -14
sg judg  -38
sg keep  -26
sg keep +to -33
sg knock  -29
sg know  -18
sg know +also -44
sg know +to -79
sg label  -43
sg lament  18
sg launch  -30
sg lay  52
sg lean  7
sg learn  -15
sg leav  -20
sg leav +to -25
sg less  -37
sg let  -23
sg let +to -31
sg lin  -27
sg link  17
sg list  28
sg littl  -27
sg lobby  -5
sg look  -26
sg look +are 92
sg look +is 70
sg look +to 44
sg lov  -10
sg maintain  -11
sg mak  -16
sg mak +could -30
sg mak +has -41
sg mak +have -13
sg mak +is -44
sg mak +to -10
sg mak +will -11
sg mak +would 15
sg manag  -35
sg mandat  6
sg mark  -36
sg mean  -16
sg mention  -18
sg messag  -10
sg met  -52
sg mind  21
sg mock  28
sg mov  -16
sg mov +to -22
sg movement  -13
sg nam  -14
sg need  -7
sg need +would -55
sg negativ  -18
sg negotiat  9
sg nominat  -37
sg not  6
sg nothing  -74
sg notic  15
sg offer  -29
sg offer +to -59
sg ongo  39
sg opponent  -25
sg oppos  -8
sg oppos +ly -10
sg order  -18
sg overwhelm  33
sg paint  6
sg pass  -26
sg pass +to -38
sg pay  -44
sg personal  -36
sg persuad +to 51
sg pick  -25
sg pick +to 27
sg plan  -10
sg play  -44
sg play +to -21
sg pledg  -9
sg pledg +has+ly -39
sg point  -8
sg portray  -17
sg position  -22
sg post  12
sg praiz  23
sg predict  49
sg prediction  12
sg prefer  71
sg present  -14
sg press +to -39
sg pressur  -51
sg project  -7
sg promiz  13
sg promot  25
sg prompt  -20
sg propos  8
sg proposal  -19
sg protest  -12
sg prov  -62
sg provid  13
sg provid +to -23
sg publish  20
sg pursu  13
sg pursu +to -42
sg push  -9
sg push +to -76
sg put  28
sg put +to -42
sg question +to 15
sg quot  22
sg rail  19
sg rais  18
sg rais +has 36
sg rais +to -32
sg rang  12
sg reach  -32
sg reach +to -24
sg react  -11
sg read  47
sg ready  -21
sg recall  16
sg receiv  -31
sg recommend  -9
sg recount  25
sg refer  -7
sg referenc  -17
sg reflect  -14
sg refusal  -12
sg regard  -64
sg reiterat  25
sg reject  15
sg releas  -42
sg releas +to -46
sg rely  -37
sg remain  -30
sg remain +to -31
sg remark  18
sg remember  37
sg remind  -41
sg repeat  39
sg reply  -15
sg report  -17
sg represent  -65
sg request  -24
sg requir  -33
sg requir +would -51
sg respond  33
sg respond +did+not 7
sg respons  -10
sg return  -19
sg reveal  49
sg revelation  -15
sg revers  -77
sg roll  -77
sg rul  -17
sg run  -17
sg run +is -23
sg run +to -22
sg say  16
sg say +also 48
sg say +had -69
sg say +has 24
sg say +have -29
sg say +ly 41
sg say +to -84
sg scar  -49
sg scrambl  -19
sg see +has -128
sg see +is 31
sg see +to -86
sg seem  -10
sg seiz  -80
sg self-describ  19
sg send  -11
sg send +to -18
sg sens  21
sg sentenc  -22
sg sentiment  10
sg set  -30
sg set +is 30
sg set +was -85
sg sharp  28
sg shift  14
sg shock  -63
sg shoot  6
sg shout  -21
sg show  -6
sg show +has 6
sg show +to -31
sg sid  -22
sg sign +to -44
sg signal  -21
sg singl  -11
sg slam  -12
sg so-call  7
sg sound  19
sg speak  12
sg speak +to -15
sg speculation  42
sg spent +has -42
sg split  -24
sg spot  -16
sg stanc  -37
sg stand  -54
sg stand +to -55
sg start  -50
sg stat  -17
sg stat +to 84
sg statement  -12
sg step  -53
sg stop  -18
sg stop +to -37
sg story  -24
sg strategy  -12
sg stress  10
sg strong  -14
sg struck  -20
sg struggl +has -109
sg suggestion  -15
sg support +to -52
sg supporter  -18
sg surpriz  20
sg suspect  -11
sg tak  -24
sg tak +has 26
sg tak +is -75
sg tak +will -15
sg talk  -14
sg talk +to -34
sg target  -7
sg tell  18
sg tell +to -13
sg testify  -90
sg thank  11
sg ther  -15
sg ther +then -37
sg think  -12
sg threaten  17
sg tie  21
sg titl  -25
sg tout  80
sg trad  -18
sg troubl  -19
sg trust  -28
sg try  26
sg try +is -13
sg try +to -44
sg turn  15
sg turn +has -99
sg turn +to -36
sg tweet  -10
sg underscor  -27
sg understand  -38
sg understand +to -18
sg upset  -136
sg using  -22
sg very  -54
sg voic  -37
sg vot  -22
sg vot +ly -80
sg vot +to -19
sg vot +would 127
sg vow  15
sg walk  -95
sg want  -15
sg want +did+not 6
sg watch  -21
sg watch +to -27
sg wav  -11
sg welcom  -7
sg wish  -12
sg witness  -78
sg wonder  -42
sg word  -8
sg worry  -8
sg writ  7
sg zero  5
sl abl -s -20
sl abl CAP -21
sl accept CAP -65
sl accept w -31
sl accord " -13
sl accord , 12
sl accord ^ 37
sl account CAP -34
sl account w -37
sl accus , -46
sl accus CAP 29
sl accus and 13
sl acknowledg w -19
sl add " 46
sl add CAP 30
sl add he -11
sl add she 43
sl add w -6
sl address -s -91
sl address CAP 18
sl address w -37
sl advocat w -74
sl agre -s 68
sl agre CAP -11
sl agre w 32
sl aim w -35
sl air the 45
sl air w 10
sl allow -s 18
sl allow that 16
sl allow which 25
sl anger w 44
sl announc CAP -7
sl announc w 27
sl appeal w 55
sl appear , -41
sl appear -s 25
sl appear CAP -20
sl appear it -20
sl appear w 23
sl argu , 67
sl argu -s -56
sl argu CAP 30
sl argument w -15
sl ask , 6
sl ask -s -8
sl ask ^ 25
sl ask and 22
sl ask he 10
sl ask w 56
sl ask when 17
sl assur CAP -25
sl attack 's 106
sl attack , 14
sl attack -ed -10
sl attack -ing 20
sl attack -s 30
sl attack CAP -41
sl attack NUM -52
sl attack his 98
sl attack the -28
sl attack w -20
sl attempt an 18
sl attempt w -20
sl attract w -87
sl avoid w -45
sl back -ed 10
sl back -ing -18
sl back -s -23
sl back CAP 46
sl back ^ -32
sl back he 60
sl back the 57
sl back w -23
sl back who -24
sl ban -ed -18
sl ban a -34
sl ban w -13
sl becam CAP -63
sl becam w -47
sl becom , -69
sl becom -s -89
sl becom CAP -9
sl becom he -29
sl begin -s -44
sl begin CAP 13
sl begin and 12
sl begin that -28
sl begin the -19
sl begin w -44
sl believ -s 70
sl believ CAP 28
sl believ he -57
sl believ they 47
sl believ w 8
sl best the -9
sl better -s 22
sl better a -22
sl better w -27
sl blam CAP 9
sl blast CAP 32
sl block w -55
sl break w -45
sl bring , -70
sl bring -ing -16
sl bring -s -24
sl bring CAP 50
sl bring w 26
sl call , 39
sl call -s 25
sl call CAP 31
sl call and 74
sl call he 18
sl call his -102
sl call she 14
sl call the 32
sl call w -53
sl call who -14
sl captur CAP -43
sl car w -34
sl carry CAP -73
sl carry w -11
sl cast -s -44
sl cast CAP 24
sl cast w 10
sl celebrat CAP -101
sl challeng -s 63
sl challeng CAP -19
sl challeng the -64
sl challeng w -40
sl charg CAP -7
sl charg in -42
sl charg w 8
sl cheer w -11
sl choos CAP 8
sl choos w -18
sl cit , 103
sl cit CAP 38
sl claim 's -16
sl claim , -40
sl claim CAP -21
sl claim w 5
sl clear a 21
sl clear it -69
sl clear w -65
sl com , 8
sl com -s -77
sl com . -21
sl com CAP 29
sl com ^ -47
sl com it -40
sl com that -46
sl com the -16
sl com who 24
sl comment 's -80
sl comment -ed -29
sl comment CAP -6
sl comment for -18
sl comment his -47
sl comment the -32
sl comment ’s 10
sl compar , -28
sl compar w -100
sl concern -ed -24
sl concern -ing -19
sl conclud CAP 85
sl confirm CAP 99
sl confirm w 45
sl consider -s 70
sl consider CAP -29
sl consider he -72
sl consider w 44
sl continu , -100
sl continu CAP -10
sl continu he 29
sl continu she 13
sl continu w -20
sl contrast by -33
sl contrast in -29
sl contrast w -17
sl conversation the -6
sl conversation w -18
sl count -s -33
sl cover w -26
sl creat -s -49
sl creat CAP 35
sl creat w -49
sl credit w -33
sl criticism -ed 98
sl criticism the 42
sl criticism w -19
sl criticiz , 83
sl criticiz CAP 43
sl criticiz w 50
sl cut -s -45
sl cut CAP -74
sl debat -ed -41
sl debat -ing 38
sl debat CAP -51
sl debat a 82
sl debat the -24
sl debat w -18
sl debat ’s -55
sl decid -s -8
sl decision 's -16
sl decision her 44
sl decision his -44
sl decision the -10
sl decision w 22
sl decision ’s 27
sl declin , 97
sl declin -s -49
sl declin CAP 56
sl declin w 21
sl defend CAP -33
sl defend w -50
sl deliver , 40
sl deliver CAP 17
sl deliver w -10
sl demand w 12
sl deny CAP -15
sl describ , -65
sl describ -s 49
sl describ CAP 20
sl describ he 75
sl describ w -41
sl detail w -54
sl direct w -54
sl discuss CAP -40
sl discussion w -11
sl divid w -15
sl document the -53
sl document w -5
sl doubl by -17
sl draw , 21
sl draw CAP 16
sl draw that -82
sl draw w 76
sl earn , -52
sl earn CAP -58
sl elect CAP -6
sl elect if -14
sl elect w -49
sl embrac w 52
sl emerg CAP -48
sl emerg w -94
sl encourag w 23
sl end -s -39
sl end CAP -8
sl end w -14
sl endors , 58
sl endors CAP 9
sl endors w -46
sl endors who -82
sl endorsement an -36
sl endorsement the 43
sl endorsement w -62
sl endorsement ’s -70
sl enjoy CAP -61
sl estimat CAP -97
sl expand -s -69
sl expand w -42
sl expect CAP -36
sl expect he -136
sl expect w -23
sl experienc w -32
sl explain , -13
sl express CAP 54
sl fact in 10
sl fact the -25
sl fail CAP 26
sl far , 40
sl far -ed -35
sl far -s 9
sl far CAP -92
sl far ^ -28
sl far w -9
sl favor in -22
sl featur w -45
sl feel -s 31
sl feel CAP 11
sl feel he -105
sl feel w -72
sl fight CAP 11
sl fight the -29
sl fight w -38
sl figur w 13
sl fil CAP 61
sl find -s -18
sl find CAP -29
sl find and -46
sl find he -67
sl find w 46
sl fir CAP 16
sl fir w -8
sl focus -s 17
sl focus CAP -8
sl focus the 56
sl focus w -68
sl follow , -68
sl follow -s -52
sl follow CAP -36
sl follow ^ -52
sl follow that 7
sl follow w -33
sl forward w -30
sl fre w -38
sl full ^ -27
sl full a -39
sl giv , -47
sl giv -s -84
sl giv CAP -16
sl giv ^ -98
sl giv and -61
sl giv he 59
sl giv that -33
sl go , 11
sl go -s -40
sl go CAP -21
sl go and 77
sl go he 23
sl go it -55
sl go she 9
sl go that -42
sl go they -54
sl go who -22
sl goal w 20
sl grant w -56
sl grow -s -43
sl grow a -25
sl grow w -57
sl hard it -80
sl hear CAP 60
sl hear a -17
sl hear w -50
sl high a -22
sl high w 21
sl hir w -88
sl hit CAP 12
sl hit w -5
sl hold , -67
sl hold -s 24
sl hold CAP -25
sl hold w -21
sl hold which -71
sl hold who -67
sl hop , -51
sl hop -s 23
sl hop CAP 78
sl hop he -106
sl hop the 92
sl hopeful CAP -51
sl hopeful w -44
sl idea the 8
sl idea w 24
sl includ , -41
sl includ -s -18
sl includ CAP 13
sl includ that -26
sl includ w 25
sl includ which -28
sl includ — -39
sl indicat CAP -28
sl indicat w 68
sl insist -s 14
sl insist CAP 64
sl interest -s -26
sl interest of 77
sl interest the 101
sl interest w -22
sl issu -s -26
sl issu CAP 18
sl issu an -38
sl issu on -42
sl issu other -18
sl issu the -19
sl issu w -7
sl it " -49
sl it , -28
sl it -ed -21
sl it -ing -18
sl it -s -24
sl it CAP -73
sl it ^ -7
sl it about -14
sl it after -43
sl it and -21
sl it as 11
sl it because -36
sl it but -17
sl it for -24
sl it how -15
sl it if -21
sl it of -27
sl it on -21
sl it than -12
sl it that -20
sl it though -9
sl it w -20
sl it what -26
sl it when -12
sl it where -15
sl it whether -16
sl it — -48
sl join , -56
sl join CAP -34
sl join w 19
sl judg CAP -43
sl judg a -36
sl judg the -38
sl judg w 36
sl keep -s -10
sl keep CAP -49
sl keep he 28
sl keep w -10
sl know -s -8
sl know CAP -9
sl know he -26
sl know i -83
sl know they 13
sl know w -31
sl know we 23
sl know who -16
sl learn CAP 38
sl leav , -99
sl leav -s 18
sl leav CAP -72
sl leav he -76
sl leav that -33
sl leav the 53
sl leav w -63
sl less -s -12
sl less ^ -36
sl less or -17
sl less w -34
sl let ^ 25
sl lin in -30
sl lin the -33
sl lin w -38
sl list a -34
sl list the -67
sl list w -43
sl littl a 8
sl littl w -37
sl lobby CAP 31
sl lobby the -25
sl look -s -33
sl look CAP -25
sl look ^ -54
sl look a 35
sl look he -24
sl look w -62
sl main the -19
sl maintain CAP -7
sl mak , -51
sl mak -ed -26
sl mak -ing 36
sl mak CAP -6
sl mak and 32
sl mak he -14
sl mak it -22
sl mak she -7
sl mak that -54
sl mak they -7
sl mak w -24
sl mak which -15
sl mak who 22
sl mark w -32
sl mean , -46
sl mean -s -9
sl mean CAP -127
sl mean it -18
sl mean w -95
sl mention CAP 20
sl mention he 152
sl messag a -58
sl messag his -32
sl messag the -43
sl met CAP -84
sl mind their -50
sl mov CAP -70
sl mov a -38
sl mov the -28
sl mov w -17
sl movement CAP 7
sl movement the -33
sl movement w 23
sl nam CAP 6
sl nam by -40
sl nam w -42
sl nam ’s -79
sl need -s -24
sl need he -20
sl need she 25
sl need the -20
sl need they -41
sl need w -45
sl need we 54
sl need who -67
sl negativ a 45
sl negativ w -77
sl nominat CAP -31
sl nominat the -48
sl nominat w -45
sl not , 36
sl not CAP 23
sl not he 48
sl not w -7
sl not ’s -47
sl nothing w 6
sl offer -s 32
sl offer he 62
sl offer w -11
sl open -s -14
sl open CAP 33
sl open an -29
sl open the -22
sl open w -70
sl opponent CAP -18
sl opponent her -55
sl opponent his 61
sl opponent w -35
sl oppos , 63
sl oppos -s 8
sl oppos CAP 6
sl oppos who 85
sl opposition w 14
sl order in -48
sl order w 49
sl pass -s -34
sl pass CAP 9
sl pass w 64
sl pay -s -43
sl pay CAP -31
sl pay w -44
sl personal a -23
sl personal and -34
sl personal his -50
sl pick CAP -79
sl pick w 57
sl plan 's -39
sl plan -ed 56
sl plan -s -25
sl plan CAP 33
sl plan a -58
sl plan he -65
sl plan his -24
sl plan the -13
sl plan w -9
sl plan ’s -23
sl play -s -54
sl play CAP -53
sl play w 15
sl pledg CAP 29
sl pledg NUM -44
sl pledg in -19
sl pledg w 33
sl pledg who -10
sl point , 73
sl point -ing -34
sl point -s 96
sl point CAP 63
sl point NUM -43
sl point a 49
sl point one -51
sl point the -73
sl point this -32
sl point w -20
sl point — -31
sl pois CAP -90
sl position 's -87
sl position his -23
sl position w -9
sl post CAP -66
sl post w 13
sl praiz CAP 17
sl predict w -59
sl press CAP 37
sl press a 24
sl press the -31
sl press w -32
sl pressur w 18
sl priority a 52
sl priority w -34
sl promiz CAP 36
sl promiz and 6
sl promiz he 9
sl promiz w -65
sl prompt w -57
sl propos CAP 41
sl proposal the -38
sl protest w -47
sl prov CAP -27
sl provid , 5
sl provid -s -64
sl provid CAP -61
sl provid and -11
sl provid that 6
sl publish w -46
sl push , -39
sl push -s -17
sl push CAP 19
sl push w -44
sl put , -31
sl put -ed -19
sl put -s 62
sl put CAP -8
sl put and -15
sl put w -18
sl question -ed -36
sl question -ing -47
sl question -s 62
sl question CAP -22
sl question a -9
sl question the 16
sl question w -58
sl rais , -34
sl rais -ed -38
sl rais -s -51
sl rais CAP -33
sl rais it 25
sl rais w -31
sl reach -s 11
sl reach w -70
sl read w 85
sl ready w -40
sl reason the -61
sl reason w -60
sl recall , 61
sl receiv , 12
sl receiv he -69
sl receiv w 23
sl refer , 53
sl reflect , -95
sl reflect w -27
sl refus CAP -49
sl reject CAP -31
sl releas , 18
sl releas -s -24
sl releas CAP 18
sl releas the 15
sl remain -s 24
sl remain CAP -59
sl remain the -16
sl remain w -20
sl remark 's -77
sl remark his -24
sl remark w -74
sl remark ’s -78
sl reply CAP -7
sl report , 45
sl report -s 17
sl report CAP 24
sl report a 55
sl report the -56
sl report w 24
sl represent -s -54
sl represent CAP -29
sl represent w 8
sl represent who -75
sl request a 40
sl request the -39
sl requir -s 50
sl requir w 5
sl respond , -12
sl respond w -6
sl respons in 13
sl respons w -63
sl return -s -39
sl return w -32
sl reveal CAP 22
sl reveal w 10
sl roll -s -73
sl roll CAP -31
sl rul CAP -25
sl rul the -29
sl run , 102
sl run -ed -8
sl run -s -46
sl run CAP -21
sl run he -98
sl run w -38
sl run who -60
sl say " 14
sl say ) 11
sl say , 15
sl say -ed 25
sl say -s 26
sl say CAP 14
sl say DAY -36
sl say NUM 82
sl say and 23
sl say but -42
sl say he 12
sl say it 30
sl say she 18
sl say that -62
sl say they -18
sl say w 28
sl say who -13
sl say — 114
sl see , -9
sl see -s 68
sl see CAP 30
sl see he -68
sl see they 105
sl see w -36
sl see who -5
sl seek , -16
sl seek -s -10
sl seek he 30
sl seek who -139
sl seem -s -33
sl seem he 54
sl seem it 14
sl seem that -95
sl seem w 48
sl send -s 8
sl send CAP -24
sl send w -8
sl sens w 45
sl sentenc w -49
sl set , -107
sl set -s -10
sl set CAP 21
sl shar CAP 15
sl shar w -34
sl shift -s -54
sl shift the 51
sl shift w -37
sl shoot -s -29
sl shoot CAP 99
sl shoot a -23
sl shoot the -16
sl shoot w -40
sl show , -14
sl show -ing -17
sl show -s 46
sl show CAP -26
sl show that 64
sl show the -86
sl show w 15
sl sid CAP -29
sl sid both -31
sl sid other -16
sl sid w -7
sl sign -s 29
sl sign CAP 34
sl sign a 48
sl sign w -27
sl singl a -10
sl slam CAP -39
sl so-call the -15
sl speak , 17
sl speak -ed -61
sl speak CAP -56
sl speak ^ -80
sl speak and -25
sl speak he -29
sl speak w -9
sl speak who 14
sl spent CAP -47
sl spent he -56
sl spot w -55
sl stanc w 37
sl stand , -26
sl stand -s -24
sl stand CAP 46
sl stand w -20
sl start , 44
sl start -s -36
sl start the -17
sl start w -35
sl stat , 72
sl stat -ed -56
sl stat -ing -23
sl stat -s -10
sl stat CAP -16
sl stat NUM -23
sl stat ^ -12
sl stat a -37
sl stat and -41
sl stat five -28
sl stat in -45
sl stat of -23
sl stat other -19
sl stat some -35
sl stat the -21
sl stat those -12
sl stat three -19
sl stat w -14
sl statement a -25
sl statement the -13
sl statement w -21
sl step CAP 14
sl stop w -36
sl story a -49
sl story the 17
sl story w -58
sl strategy w -44
sl strong a -28
sl strong w -50
sl struggl CAP 12
sl struggl w 35
sl suggest , -45
sl suggest -s 60
sl suggest CAP 62
sl suggest he -49
sl suggest w 10
sl support 's -111
sl support , 47
sl support -ed 19
sl support -ing -56
sl support -s -39
sl support CAP 50
sl support and -127
sl support for 117
sl support he -31
sl support in 29
sl support of -22
sl support that -28
sl support the 14
sl support their 51
sl support they -79
sl support who 44
sl support you -146
sl support ’s -67
sl supporter 's -54
sl supporter -ing -38
sl supporter -s 9
sl supporter CAP 12
sl supporter his -16
sl supporter w 39
sl supporter ’s 31
sl sur w 43
sl surpriz it -15
sl tak , -11
sl tak -ed -26
sl tak -s -61
sl tak CAP 33
sl tak ^ 14
sl tak and 42
sl tak he -6
sl tak it -54
sl tak she -100
sl tak that -41
sl tak w -34
sl tak who -46
sl talk , 27
sl talk -s -33
sl talk CAP 11
sl talk the 16
sl talk w -107
sl target w -19
sl tell , 39
sl tell CAP 13
sl tell and -32
sl tell he 14
sl tell she -37
sl tell w -8
sl tend w 70
sl thank , -30
sl ther , -25
sl ther -ed -22
sl ther -s -47
sl ther ^ -9
sl ther and -7
sl ther if -19
sl ther that -18
sl ther w -8
sl think -s 65
sl think CAP 34
sl think he -57
sl think i -14
sl think she -37
sl think they 12
sl think who -9
sl think you -73
sl titl w -16
sl trad CAP -52
sl trad on -10
sl trad w -30
sl try , -22
sl try -s -51
sl try he 21
sl try w 15
sl turn , 54
sl turn -s -41
sl turn CAP -6
sl turn he 18
sl turn in -40
sl turn it -50
sl turn that 35
sl turn w -37
sl tweet " 6
sl tweet , 105
sl tweet / -15
sl tweet < -19
sl tweet CAP 63
sl tweet a -48
sl tweet w -31
sl understand w -41
sl urg CAP 45
sl used , -15
sl used -s -30
sl used CAP 21
sl used he 19
sl used w -85
sl using , -40
sl using w 56
sl very a -25
sl very the -29
sl very w 16
sl view -s -83
sl view his -6
sl vot , 9
sl vot -ed -37
sl vot -s -24
sl vot CAP -6
sl vot NUM 28
sl vot a -37
sl vot he -70
sl vot of 13
sl vot the -35
sl vot their -34
sl vot they -34
sl vot who 14
sl vow CAP -9
sl want -s -23
sl want he 24
sl want she -7
sl want they -12
sl want w 75
sl want who -16
sl warn , 50
sl watch ^ 10
sl watch w -63
sl wav w 20
sl word the 12
sl word w -19
sl worry -s 47
sl worry CAP -9
sl writ " 54
sl writ , 11
sl writ CAP 9
sl writ he 12
sl writ she 11
sl writ w -26
sl2 abl base -s w -8
sl2 abl base CAP w -20
sl2 accord ing , -s -18
sl2 accord ing , CAP -8
sl2 accord ing , a 28
sl2 accord ing , an 15
sl2 accord ing , the 22
sl2 accord ing , w -13
sl2 accord ing ^ CAP 24
sl2 accord ing ^ the 6
sl2 accus ed CAP CAP 12
sl2 acknowledg ed CAP that -42
sl2 add ed CAP , 16
sl2 add ed CAP . 23
sl2 add ed he , -27
sl2 add ed he . 29
sl2 add ed he that -8
sl2 add ing , that 18
sl2 agre ed CAP to -12
sl2 appeal base w to 10
sl2 appear ed w to -15
sl2 appear s CAP to 27
sl2 appear s w to -22
sl2 argu ed CAP that 23
sl2 argu ing , that 31
sl2 ask ed CAP CAP 7
sl2 ask ed CAP the 12
sl2 attack s w in -16
sl2 attempt base an w -53
sl2 back base w . -9
sl2 back base w in -34
sl2 back base w the -49
sl2 back base w w -33
sl2 ban base -ed all -7
sl2 ban base a on -31
sl2 ban base w on -31
sl2 becam base CAP the -42
sl2 becom base w w -26
sl2 begin ed CAP -ing -22
sl2 begin ing the of -18
sl2 best base the w 19
sl2 better base a w -23
sl2 call ed , the -27
sl2 call ed CAP CAP -33
sl2 call ed CAP the 92
sl2 call ed w CAP -54
sl2 car base w , -20
sl2 car base w . -9
sl2 car base w and -7
sl2 car base w w -37
sl2 charg base in of -35
sl2 clear base a w 24
sl2 clear base it that 8
sl2 clear base w that -26
sl2 com base . . -14
sl2 com base . / -13
sl2 com base CAP in -17
sl2 com base w w 40
sl2 com ing the -s -13
sl2 com s w as -49
sl2 comment base for . -22
sl2 compar ed , with -49
sl2 continu s CAP w -99
sl2 contrast base by , -33
sl2 criticiz ed CAP CAP 45
sl2 debat base CAP , -42
sl2 debat base CAP . -35
sl2 debat base the , -17
sl2 debat base the w -41
sl2 debat base w , 32
sl2 declin ed CAP to 9
sl2 declin ed w to 80
sl2 doubl base by -s -17
sl2 end base the of -22
sl2 endors ed CAP CAP 62
sl2 endors ed who CAP -64
sl2 expect ed CAP to 57
sl2 expect ed w to -35
sl2 fact base in , -13
sl2 fact base the that -16
sl2 far base ^ , -24
sl2 far base w w -27
sl2 find ed CAP that 57
sl2 follow base ^ CAP -34
sl2 follow ed , by -27
sl2 full base ^ CAP -27
sl2 full base the w 8
sl2 giv ed , the -22
sl2 go ed CAP w 26
sl2 grow ing a w -24
sl2 hard base it w -56
sl2 hold ed CAP a -81
sl2 idea base the of -7
sl2 idea base the that 6
sl2 includ ing , -ing -76
sl2 includ ing , -s -57
sl2 includ ing , CAP -25
sl2 includ ing , a -97
sl2 includ ing , his -32
sl2 includ ing , the -46
sl2 includ ing , w -48
sl2 interest base w -s -40
sl2 issu base the , -8
sl2 issu base the . -7
sl2 issu base the of 5
sl2 issu s w , -24
sl2 issu s w . -15
sl2 it base , -ed 34
sl2 it base , -s -69
sl2 it base , CAP -42
sl2 it base , has -20
sl2 it base , w -8
sl2 it base -ed . -6
sl2 it base -ed w -18
sl2 it base -ing w -20
sl2 it base -s w 7
sl2 it base ^ -ed -23
sl2 it base ^ -ly -31
sl2 it base ^ -s 9
sl2 it base ^ has -40
sl2 it base ^ not -76
sl2 it base ^ the -32
sl2 it base ^ w -9
sl2 it base and -s -33
sl2 it base and w 57
sl2 it base as -s -28
sl2 it base but w 44
sl2 it base that -ed -14
sl2 it base that w -20
sl2 it base that would -16
sl2 it base w , -17
sl2 it base w -ed -31
sl2 it base w -ing -26
sl2 it base w . -11
sl2 it base w to -23
sl2 it base w w -9
sl2 it base w will -8
sl2 it base w would -14
sl2 it base when -s -29
sl2 it base when w 9
sl2 know ed , CAP -46
sl2 less base -s w 22
sl2 less base w w -26
sl2 list base a of -29
sl2 littl base a w 22
sl2 littl base w w -32
sl2 main base the w -53
sl2 mak base -s w 9
sl2 mak base w w 45
sl2 mak ed -s w -72
sl2 mak ed CAP the -8
sl2 mak ed CAP w -103
sl2 mak ed w w -35
sl2 need ed -s w -55
sl2 need ed the for -12
sl2 need ed the w -21
sl2 need ed w w -47
sl2 not base ’s : -47
sl2 not ed CAP that -15
sl2 not ing , that 35
sl2 order base in to -48
sl2 personal base a w -21
sl2 plan s he to -11
sl2 plan s w to 21
sl2 pledg ed NUM -s -29
sl2 pledg ed in -s -19
sl2 point base — w -31
sl2 point s w , -27
sl2 point s w . -24
sl2 press base CAP w -57
sl2 press base a w -49
sl2 rais base w w -14
sl2 rais ed CAP NUM -35
sl2 refer ing , CAP -15
sl2 refer ing , the 44
sl2 refus ed CAP to -89
sl2 releas base the of 28
sl2 releas ed w DAY -100
sl2 remain ing the -s -11
sl2 report ed CAP , 81
sl2 report ed CAP . 115
sl2 request base a w -89
sl2 run ing CAP w -20
sl2 run ing w w -33
sl2 say base -s , 99
sl2 say base -s that -31
sl2 say base -s the 30
sl2 say base -s they -22
sl2 say base CAP they -55
sl2 say ed " CAP 9
sl2 say ed " a 38
sl2 say ed " one 27
sl2 say ed " the 32
sl2 say ed " w 32
sl2 say ed , , -15
sl2 say ed , . 31
sl2 say ed , CAP 46
sl2 say ed , DAY -29
sl2 say ed , he 10
sl2 say ed , in 44
sl2 say ed , of -8
sl2 say ed , on 33
sl2 say ed , she 30
sl2 say ed , that 40
sl2 say ed , the 17
sl2 say ed -s , 79
sl2 say ed -s the -19
sl2 say ed CAP , 35
sl2 say ed CAP . 18
sl2 say ed CAP : -9
sl2 say ed CAP CAP 13
sl2 say ed CAP DAY 5
sl2 say ed CAP at -12
sl2 say ed CAP during -21
sl2 say ed CAP his -35
sl2 say ed CAP it 11
sl2 say ed CAP of -11
sl2 say ed CAP on 45
sl2 say ed CAP that 10
sl2 say ed CAP the 28
sl2 say ed CAP they -84
sl2 say ed CAP w 62
sl2 say ed and , -36
sl2 say ed and that 67
sl2 say ed he , 52
sl2 say ed he . 13
sl2 say ed he CAP 49
sl2 say ed he he 15
sl2 say ed he in 40
sl2 say ed he of 28
sl2 say ed he that 57
sl2 say ed he the 43
sl2 say ed she , -9
sl2 say ed she . 24
sl2 say ed she in 29
sl2 say ed w , 52
sl2 say ed w . 37
sl2 say ed w CAP 71
sl2 say ed w he 42
sl2 say ed w it 36
sl2 say ed w that 19
sl2 say ed w the -39
sl2 say ed w they -48
sl2 say ed who he 30
sl2 say ing , , 55
sl2 say ing , he 14
sl2 say ing , that -16
sl2 say ing , the -30
sl2 say s " CAP 23
sl2 say s CAP , 65
sl2 say s CAP . 42
sl2 say s CAP CAP -7
sl2 say s CAP he 29
sl2 say s CAP that 36
sl2 say s CAP the 44
sl2 say s he he -10
sl2 say s w . 83
sl2 seem ed CAP to -37
sl2 seem ed w to 9
sl2 shoot ing -s in -5
sl2 show s w CAP 86
sl2 sid base CAP , -24
sl2 start base the of -19
sl2 stat base CAP w -52
sl2 stat base of , -15
sl2 stat base of . -14
sl2 stat base of CAP -15
sl2 stat base the 's -11
sl2 stat base the , -14
sl2 stat base the . -15
sl2 stat base the of -18
sl2 stat base the w -17
sl2 stat base the ’s -11
sl2 stat base w . -22
sl2 stat base w of -27
sl2 stat base w w -19
sl2 stat s w , 44
sl2 stat s w . 24
sl2 statement base a , -13
sl2 statement base a -ed 42
sl2 statement base a -ing -69
sl2 statement base a . -7
sl2 statement base a DAY -19
sl2 statement base a that -53
sl2 strong base a w -18
sl2 suggest ed , that 45
sl2 suggest ed CAP that 22
sl2 support base w . 71
sl2 support base w CAP 34
sl2 support base w among -67
sl2 support base w from 25
sl2 support ing CAP CAP 31
sl2 supporter base CAP , 6
sl2 supporter s CAP , 19
sl2 supporter s CAP -ed -24
sl2 supporter s CAP w -73
sl2 tak base w w -19
sl2 tak ed CAP a 40
sl2 tak ed CAP the -84
sl2 tak ed CAP w -10
sl2 tak ed w w -76
sl2 tak s it NUM -35
sl2 tell ed , the 46
sl2 tell ed CAP -s 31
sl2 tell ed CAP CAP 25
sl2 tell ed CAP a 55
sl2 tell ed CAP the 24
sl2 tell ed he CAP -16
sl2 tell ed he the 24
sl2 tell ed w CAP -6
sl2 tell ing , CAP 17
sl2 ther base , are -36
sl2 ther base , w -26
sl2 ther base , was -31
sl2 ther base ^ a 8
sl2 ther base ^ are -24
sl2 ther base ^ was 20
sl2 ther base w was -16
sl2 trad base w -s -22
sl2 try ed CAP w 6
sl2 try ing -s w -14
sl2 try ing CAP w -16
sl2 try ing w w 30
sl2 tweet base " _ -26
sl2 tweet base / > -15
sl2 tweet base < / -16
sl2 tweet base < w -22
sl2 very base a w -24
sl2 very base the w -26
sl2 very base w w 17
sl2 vot base the . -9
sl2 vot base w , -15
sl2 vot base w CAP 34
sl2 want base they to 45
sl2 want s CAP to 33
sl2 want s he to 16
sl2 watch base ^ the -65
sl2 writ ed " CAP 39
sl2 writ ed CAP . 34
sl2 writ ed CAP in 63
sl2 writ ed he . -21
sl2 writ ed she . 24
sl2 writ ed w . 55
sn abl to -18
sn accept the 27
sn accord to 29
sn account , -31
sn account . -20
sn account for -63
sn account of 35
sn accus CAP 6
sn accus him 22
sn accus of -65
sn accus the 7
sn accusation that -19
sn acknowledg that 8
sn add , 27
sn add . 45
sn add : 50
sn add that 20
sn add to -101
sn address , -36
sn address CAP 31
sn address the 26
sn admit that 21
sn adviz CAP -51
sn agre that 39
sn agre to -17
sn agre with -23
sn aim at -65
sn aim to 41
sn allow CAP -11
sn allow the 16
sn allow to 7
sn announc his -7
sn announc that -21
sn announc the -11
sn answer to -59
sn appear in -59
sn appear on -55
sn appear to 29
sn argu that 25
sn ask . -11
sn ask CAP 19
sn ask about -66
sn ask by 62
sn ask for -19
sn ask him -60
sn ask if 26
sn ask the 22
sn ask to -8
sn ask whether 13
sn assessment of 31
sn attack , -36
sn attack . -20
sn attack CAP 31
sn attack against 44
sn attack and 38
sn attack from 32
sn attack on 6
sn attack that -11
sn attack the 55
sn awar of -20
sn back , -42
sn back . -18
sn back CAP 30
sn back at -44
sn back by -15
sn back in 16
sn back of 43
sn back on 14
sn back the 25
sn back to -8
sn ban CAP -38
sn ban all -13
sn ban on 21
sn becam a -59
sn becam the -52
sn becom a -28
sn becom more -41
sn becom president -19
sn becom the -25
sn begin . -26
sn begin a 31
sn begin in -30
sn begin of -18
sn believ CAP -39
sn believ that -6
sn believ the -18
sn better than -40
sn blam the 38
sn blast CAP 15
sn block CAP -18
sn block the -7
sn bring CAP -68
sn bring back -16
sn bring in -45
sn bring the -101
sn bring to -48
sn call " -31
sn call . -62
sn call CAP -8
sn call a -16
sn call for 25
sn call her 10
sn call him 64
sn call on 7
sn call the -20
sn call to 31
sn call with 8
sn captur the -25
sn car , -34
sn car . -22
sn car and -22
sn carry out -40
sn carry the -45
sn cast their -29
sn challeng . -21
sn challeng CAP 16
sn challeng to -59
sn charg of -39
sn charg that 15
sn charg with 32
sn choos CAP 8
sn claim CAP 32
sn claim the -14
sn claim to 43
sn clear that -15
sn com . -38
sn com / -13
sn com as -21
sn com at -26
sn com from -18
sn com in -52
sn com on 17
sn com out 81
sn com to -31
sn com under 14
sn com up 33
sn com with 13
sn comment , -30
sn comment . 5
sn comment about -22
sn comment on 66
sn commit to 9
sn compar to -103
sn compar with -68
sn concern . -36
sn concern about 8
sn consider a -19
sn consider the -10
sn continu , 54
sn continu . 26
sn continu his 20
sn continu to 37
sn contrast , -32
sn contrast to -30
sn contrast with -30
sn conversation with 11
sn count . -33
sn count on -22
sn cover the -24
sn creat a -19
sn credit for -46
sn critical of 94
sn criticism from 37
sn criticism of -11
sn criticiz CAP 26
sn criticiz the 17
sn debat . -7
sn debat CAP -43
sn debat and -22
sn debat in -30
sn debat on 26
sn debat over 25
sn debat that -39
sn decid to 6
sn decision , -37
sn declar CAP 14
sn declin to 48
sn defend CAP 52
sn defend his -8
sn deliver a 39
sn denounc CAP 39
sn denounc the 13
sn detail of -35
sn discuss the -30
sn document , -62
sn doubl digits -20
sn doubt about -15
sn eager to 10
sn earn NUM -20
sn elect officials -44
sn elect president -29
sn emerg as -46
sn end , -20
sn end . -25
sn end his -58
sn end of -23
sn end the -15
sn end up -16
sn endors the 28
sn endorsement . -36
sn endorsement from -29
sn endorsement of 66
sn expand CAP 19
sn expect to 5
sn experienc . -22
sn experienc as -29
sn experienc in -33
sn explain the 41
sn explain why 19
sn fact , -13
sn fact that -17
sn fail to 14
sn far . -23
sn far from -50
sn far less 37
sn favor CAP -66
sn favor of -20
sn fear of -31
sn feel the -36
sn fight . -17
sn fight against -31
sn fight the -37
sn fil a 86
sn find CAP 26
sn find a -82
sn find the -21
sn follow CAP 21
sn follow a 13
sn follow by -28
sn follow the -34
sn fre trade -21
sn full CAP -28
sn giv CAP -20
sn giv a 27
sn giv her 7
sn giv him -54
sn giv his -61
sn giv that -68
sn giv the -20
sn giv them -36
sn giv to -5
sn go . 18
sn go after 23
sn go back -78
sn go further -16
sn go into -37
sn go on 55
sn go to -65
sn goal . -35
sn goal of -19
sn high school -30
sn highlight the -39
sn hit CAP 39
sn hold a -42
sn hold on -45
sn hold the -46
sn hold up 12
sn hop for 6
sn hop of -48
sn hop that 7
sn idea . -30
sn idea of -16
sn idea that -6
sn identify as 17
sn ignor the -53
sn imply that -18
sn includ CAP -43
sn includ NUM -43
sn includ a 12
sn includ his -51
sn includ one -28
sn includ superdelegates -11
sn includ the -18
sn indicat that -10
sn insist that 18
sn intend to -26
sn interest . -36
sn interest in 9
sn interest rates -33
sn issu , -33
sn issu . -18
sn issu a 94
sn issu and -13
sn issu in -17
sn issu that -53
sn it " -11
sn it , -21
sn it . -14
sn it a -26
sn it also -35
sn it as -21
sn it came -44
sn it clear 16
sn it comes -27
sn it could -17
sn it did -15
sn it does -27
sn it had -16
sn it has -28
sn it in -27
sn it is 9
sn it may 34
sn it on -15
sn it out -19
sn it seems 52
sn it takes -20
sn it to -22
sn it was -12
sn it will -18
sn it would -10
sn join CAP -30
sn join by -79
sn join the -48
sn keep CAP -39
sn keep her -38
sn keep the -8
sn know , 17
sn know CAP 8
sn know for 19
sn know how 10
sn know that -17
sn know to 15
sn know what -21
sn launch a 26
sn lay out 29
sn leav , -28
sn leav . -23
sn leav CAP -48
sn leav the -40
sn leav to -8
sn less than -7
sn lin , -25
sn lin . -17
sn lin of 7
sn link to -26
sn list . -39
sn list of -55
sn look ahead -15
sn look at -37
sn look for -30
sn look to 15
sn mak CAP 29
sn mak a -6
sn mak an 33
sn mak by -59
sn mak clear 70
sn mak her -12
sn mak him -47
sn mak his -40
sn mak in -71
sn mak it -16
sn mak no 120
sn mak sure -74
sn mak the 26
sn mak their -20
sn mak to -50
sn mak up -49
sn manag to 29
sn mark CAP -50
sn mean that 9
sn mean to 62
sn mention CAP 24
sn mention of -89
sn mention the 63
sn messag , 16
sn messag . -21
sn messag of 16
sn messag that -42
sn messag to -51
sn met with 7
sn mind . -10
sn mock CAP 56
sn mount a -43
sn mov on -43
sn mov to 6
sn movement , -36
sn movement . -26
sn nam , -30
sn nam . 8
sn nam CAP -30
sn nam of -46
sn need . -60
sn need a -66
sn need for -28
sn need to 8
sn nominat CAP -10
sn nominat contest -46
sn not , 51
sn not . 21
sn not : -19
sn not that 17
sn not the 87
sn offer a -40
sn open to 9
sn open up 99
sn opponent , 17
sn opponent . 44
sn oppos CAP 16
sn oppos the 6
sn opposition to 25
sn order to 13
sn pass a 36
sn pass the 7
sn pay NUM -28
sn pay for -38
sn personal email -14
sn pick up -27
sn pivot to -26
sn plan , -34
sn plan . -26
sn plan for -12
sn plan to 21
sn play a -33
sn play the -81
sn pledg delegates -49
sn pledg to 33
sn point , -36
sn point . -23
sn point in -24
sn point lead -21
sn point out 82
sn point to 41
sn pois to -5
sn position . 21
sn position in -36
sn position on 41
sn position to -74
sn post on -12
sn praiz CAP 11
sn press conference -32
sn press secretary -58
sn priority . 18
sn project . -24
sn promiz to 7
sn prompt CAP -56
sn propos a 58
sn proposal . -25
sn proposal to 14
sn prov to 28
sn provid a -31
sn push CAP -92
sn push back 31
sn push for 56
sn push the -6
sn push to 32
sn put CAP -34
sn put him -23
sn put it 96
sn put the -20
sn question , -44
sn question . -16
sn question CAP 61
sn question about -10
sn question from -42
sn question is 32
sn question of -18
sn question on 30
sn question whether 40
sn quick to 55
sn rail against 15
sn rais NUM -50
sn rais money -37
sn rais more -49
sn rais questions 8
sn rais rates -28
sn rais the -30
sn rang from 6
sn reach out -29
sn react to -49
sn ready for -45
sn ready to -7
sn reason to 30
sn receiv NUM -32
sn receiv a -23
sn receiv the -14
sn recogniz that 49
sn recogniz the -19
sn refer to 13
sn referenc to 22
sn refus to 42
sn refusal to 6
sn reject the -44
sn releas DAY -67
sn releas a 119
sn releas by -69
sn releas of -12
sn releas on -75
sn releas the 21
sn rely on -30
sn remain the -54
sn remark , 17
sn remark that 22
sn report , 22
sn report . 34
sn report by 8
sn report from -84
sn report in 19
sn report on 13
sn report that 5
sn represent CAP 15
sn represent a -52
sn request . -34
sn request for 17
sn requir a -65
sn respond by -65
sn respond to -13
sn respons , -42
sn respons . -21
sn return to 14
sn reveal CAP 36
sn rul , -23
sn rul . 13
sn rul out 29
sn rul that 7
sn run , -35
sn run . -13
sn run against -42
sn run for -37
sn run in -35
sn run mate -14
sn run the -38
sn say , 10
sn say . 19
sn say : -30
sn say CAP 12
sn say DAY 23
sn say about -34
sn say during 8
sn say former 31
sn say he 17
sn say her 14
sn say his 17
sn say in 9
sn say it 15
sn say of 10
sn say on 14
sn say one 48
sn say she 26
sn say the 13
sn say there 13
sn say to 30
sn say was 29
sn scrambl to 21
sn see CAP 24
sn see a -23
sn see as 25
sn see him -30
sn seek the -102
sn seek to 5
sn seem like 43
sn seem to 32
sn seiz on -21
sn send a 62
sn send out 24
sn send to -83
sn sens of 47
sn set of -37
sn set to -7
sn set up 10
sn shar of -63
sn shift in -29
sn shoot . -41
sn shoot at -40
sn shoot in -32
sn show " -63
sn show , -16
sn show . 42
sn show CAP 16
sn show a 16
sn show how -9
sn show in -43
sn show no 26
sn show the -19
sn show up -83
sn sid , -25
sn sid . -20
sn sid of -30
sn sid with 82
sn sign of -27
sn sign that 28
sn sign the -8
sn sign up -15
sn slam CAP 31
sn speak about 85
sn speak at -14
sn speak in -40
sn speak on -35
sn speak out 96
sn speak to -22
sn speak with -45
sn spent more 57
sn spent much 119
sn stanc on 30
sn stand in -7
sn start of -19
sn start with 5
sn stat 's -16
sn stat CAP -16
sn stat and -19
sn stat in 36
sn stat like -14
sn stat of -17
sn stat on -39
sn stat party -29
sn stat that 7
sn stat to -8
sn stat where -29
sn stat with -22
sn stat — -20
sn stat ’s -13
sn statement , -34
sn statement . -14
sn statement DAY -25
sn statement about 33
sn statement that 17
sn step up -29
sn stop CAP -33
sn stop the -28
sn story , -14
sn story . -14
sn story about 26
sn story of 37
sn strategy . -33
sn struggl to 28
sn suggest CAP 19
sn suggest that 21
sn suggestion that 10
sn support , -31
sn support CAP 17
sn support a 35
sn support among 28
sn support for -19
sn support from -6
sn support him -37
sn support in -14
sn support of -8
sn support the 47
sn support to -15
sn supporter , -6
sn supporter . -10
sn supporter and 14
sn supporter in -31
sn supporter of 32
sn supporter who -15
sn tak CAP -45
sn tak NUM 16
sn tak a 5
sn tak in -34
sn tak office -47
sn tak on -43
sn tak over -33
sn tak place -50
sn tak the -45
sn tak to -25
sn talk about 24
sn talk of 18
sn talk to -38
sn target for -48
sn tell CAP 20
sn tell a 43
sn tell him -70
sn tell me 33
sn tell reporters 32
sn tell them 36
sn tend to 6
sn thank to -84
sn ther , -28
sn ther . -18
sn ther are -12
sn ther is -23
sn ther was -11
sn ther were -26
sn think CAP 31
sn think about 19
sn think it -12
sn think of -8
sn think that -25
sn think the 6
sn threaten to 18
sn trad , -21
sn trad . -11
sn trad and -11
sn trad deals -27
sn turn into -47
sn turn out -54
sn turn over -62
sn turn the -66
sn turn to -11
sn tweet , 24
sn tweet . 16
sn tweet / -16
sn tweet > -15
sn tweet _ -26
sn tweet a 38
sn tweet id -20
sn tweet pic -21
sn tweet that -38
sn tweet tweet-author -20
sn tweet tweet-id -22
sn urg CAP -21
sn urg the -21
sn used a -23
sn used by -35
sn used the 24
sn used to -61
sn using a -11
sn using the -19
sn view , 48
sn view CAP 65
sn view as 35
sn view of -10
sn view on -54
sn vot , -40
sn vot . -33
sn vot CAP -13
sn vot against 61
sn vot and -15
sn vot are -16
sn vot at -37
sn vot for 27
sn vot in -6
sn vot on -49
sn vot to 18
sn vow to -7
sn want CAP -11
sn want the 54
sn want to 6
sn warn that 5
sn watch the 7
sn wav of 6
sn weigh in 45
sn word , -34
sn worry about -24
sn worry that 19
sn writ , 52
sn writ . 32
sn writ CAP 29
sn writ a 21
sn writ in 32
sn writ on -14
sn writ that 25
sq abl -/- -11
sq accept -/- 13
sq accord -/- 7
sq accord -/near 17
sq accord near/- 54
sq accord touch/- -13
sq account -/- -7
sq accus -/near 19
sq accusation -/- 12
sq acknowledg -/- 26
sq acknowledg -/near -12
sq add -/- -87
sq add -/near -42
sq add -/touch 39
sq add near/- 27
sq add near/near 49
sq add near/touch 76
sq add touch/- 29
sq add touch/touch -36
sq address -/- -30
sq address -/near 106
sq admit -/- -54
sq adopt -/- -25
sq advic -/- 22
sq adviz -/- -59
sq advocat -/- 32
sq agre -/- 23
sq aim -/- -6
sq air -/- -16
sq alarm -/- 16
sq align -/- -22
sq alleg -/- 31
sq allegation -/- 8
sq allow -/- -7
sq anger -/- -11
sq angry -/- 9
sq announc -/- 36
sq answer -/- -15
sq anxiety -/- 40
sq apologiz -/- 12
sq appeal -/- -10
sq appear -/near -111
sq applaud -/- 34
sq approv -/- -16
sq argu -/- 12
sq argu -/near -13
sq argument -/- -8
sq ask -/- 10
sq ask -/near -26
sq ask -/touch -31
sq ask near/- 50
sq ask touch/- -20
sq assert -/- -48
sq assertion -/- -71
sq assessment -/- 9
sq assum -/- -37
sq assur -/- -20
sq attack -/near 27
sq attack near/- -66
sq attract -/- -17
sq attribut -/- 7
sq authoriz -/- 17
sq avoid -/- -54
sq awar -/- 11
sq back -/near -30
sq back near/- -60
sq becam -/- -8
sq becom -/- -28
sq begin -/- -37
sq believ -/- 5
sq believ -/near -8
sq best -/- -22
sq best near/- -42
sq better -/- -27
sq bitter -/- 17
sq blam -/- 46
sq blast -/- 36
sq block -/- -47
sq boast -/- -37
sq boo -/- 19
sq break -/- -14
sq bring -/- -46
sq broad -/- -28
sq broadcast -/- 13
sq calculat -/- -43
sq call -/- -11
sq call -/near 25
sq call -/touch 27
sq call near/- -51
sq captur -/- -45
sq carry -/- -65
sq cast -/- -28
sq certain -/- -27
sq challeng -/- 10
sq champion -/- 29
sq chant -/touch -17
sq charg -/- -19
sq cheer -/- -13
sq cheer near/- -68
sq choos -/- -11
sq cit -/- 46
sq claim -/near 81
sq clear -/- -19
sq coin -/- -44
sq com -/- -24
sq com -/near -7
sq com near/- -34
sq comment -/- -29
sq comment -/near 30
sq commit -/- -22
sq common -/- -10
sq compar -/- 17
sq complain -/- -5
sq complaint -/- 30
sq conced -/- -17
sq conclud -/- -46
sq condemn -/- -11
sq confident -/- 12
sq confirm -/- -10
sq confront -/- -28
sq consensus -/- 19
sq consider -/- 13
sq continu -/- -32
sq continu -/near -13
sq continu -/touch 65
sq continu touch/- 51
sq contrast -/- -18
sq controversial -/- -36
sq conversation -/- -17
sq convinc -/- 27
sq counter -/- -39
sq cover -/- 9
sq creat -/- -27
sq credit -/- -11
sq critical -/- -21
sq criticism -/- 31
sq cut -/- -37
sq debat -/near -42
sq debat near/- -39
sq decid -/- -8
sq decision -/- -8
sq declar -/- -19
sq declar -/near -10
sq declin -/- -26
sq decry -/- 48
sq deem -/- 59
sq deep -/- -19
sq defend -/- -14
sq defend -/near 50
sq deliver -/- -44
sq demand -/- -28
sq demonstrat -/- -14
sq denounc -/- 5
sq deny -/- -18
sq describ -/- 23
sq design -/- -22
sq desir -/- -28
sq determin -/- 8
sq devot -/- 6
sq direct -/- -48
sq disagre -/- 30
sq disagreement -/- 31
sq disappoint -/- 19
sq disavow -/- -22
sq disclos -/- -8
sq disclosur -/- 20
sq discover -/- -15
sq discuss -/- 13
sq discussion -/- 13
sq dislik -/- 26
sq dismiss -/- -15
sq disput -/- 21
sq divid -/- -21
sq document -/- 7
sq doubl -/- -6
sq doubt -/- -15
sq draw -/- 15
sq eager -/- 30
sq earn -/- -39
sq elect -/- -38
sq embrac -/- -13
sq emerg -/- -11
sq emphasiz -/- 19
sq encourag -/- -39
sq end -/- -40
sq end -/near 46
sq endors -/- 12
sq endorsement -/- 19
sq engag -/- -28
sq enjoy -/- -25
sq establish -/- -15
sq expand -/- -14
sq expect -/- 33
sq experienc -/- -8
sq explain -/- -11
sq explain -/near -43
sq explain near/- 39
sq expos -/- -33
sq express -/- 15
sq eye -/- 18
sq fact -/- -13
sq fail -/- -17
sq fals -/- -35
sq far -/- -21
sq fault -/- 11
sq favor -/- 17
sq favorit -/- -31
sq featur -/- -23
sq feel -/- 24
sq fight -/- -19
sq figur -/- -44
sq fil -/- -9
sq find -/- -18
sq fir -/- -18
sq focus -/- -12
sq follow -/- -46
sq forecast -/- 45
sq forward -/- -21
sq fram -/- -60
sq fre -/- -25
sq full -/- -9
sq giv -/- -36
sq giv -/near 30
sq giv near/- -62
sq go -/- -22
sq go -/near -44
sq go -/touch 68
sq goal -/- 12
sq grant -/- -8
sq grow -/- -15
sq guarante -/- -41
sq guess -/- -34
sq happy -/- 20
sq harsh -/- 16
sq hat -/- 33
sq hear -/- -29
sq high -/- -19
sq highlight -/- 26
sq hint -/- -63
sq hir -/- -13
sq hit -/- -12
sq hold -/- -26
sq hop -/- 24
sq idea -/- 20
sq identify -/- -7
sq ignor -/- -35
sq imply -/- -26
sq impos -/- 15
sq includ -/- -32
sq includ -/near -14
sq includ near/- -60
sq indicat -/- 9
sq insist -/- 8
sq intend -/- 33
sq intens -/- 30
sq interest -/- -15
sq introduc -/- -26
sq investigat -/- -37
sq invit -/- -53
sq invok -/- 23
sq issu -/- -12
sq issu -/near -14
sq issu near/- -38
sq it -/- -19
sq it -/near -38
sq it -/touch -23
sq it touch/- -52
sq join -/- -47
sq jok -/- -20
sq judg -/- -7
sq keep -/- -18
sq keep -/near 35
sq knock -/- -58
sq know -/near 31
sq launch -/- -55
sq lay -/- -25
sq lean -/- 26
sq leav -/- -22
sq less -/- -16
sq link -/- -20
sq list -/- 18
sq littl -/- -16
sq lobby -/- -49
sq look -/- 8
sq main -/- 13
sq maintain -/- -29
sq mak -/- -12
sq mak -/near 42
sq mak -/touch -68
sq mak near/- -7
sq manag -/- -29
sq mandat -/- -20
sq mark -/- -34
sq mean -/- -27
sq mention -/- 36
sq messag -/- -13
sq messag -/near 13
sq messag near/- -41
sq met -/- -11
sq mock -/- -10
sq mount -/- -21
sq mov -/- -26
sq nam -/near 10
sq nam near/- -16
sq need -/- -23
sq need near/- -45
sq negotiat -/- 12
sq nominat -/- 21
sq not -/- 5
sq not -/touch -59
sq not near/- 55
sq not touch/- 57
sq nothing -/- -10
sq notic -/- 19
sq obvious -/- 30
sq offer -/- 30
sq ongo -/- -18
sq open -/- -44
sq opponent -/- -22
sq oppos -/- 13
sq opposition -/- -15
sq order -/- 14
sq outlin -/- -38
sq outrag -/- 21
sq overwhelm -/- 13
sq paint -/- -16
sq pass -/- 9
sq pay -/- -14
sq perceiv -/- 22
sq personal -/- -14
sq persuad -/- 24
sq pick -/- -21
sq pitch -/- -8
sq pivot -/- -37
sq plan -/near -35
sq plan near/- -43
sq play -/- -33
sq plead -/- -10
sq pledg -/- -13
sq point -/near 43
sq point near/- -63
sq pois -/- -10
sq portray -/- -66
sq position -/- -18
sq post -/- -19
sq post -/near 18
sq praiz -/near 44
sq prediction -/- 13
sq prefer -/- 18
sq press -/near 38
sq press near/- 13
sq pressur -/- -7
sq promiz -/- -20
sq promiz -/near 16
sq promot -/- 11
sq prompt -/- -111
sq propos -/- 12
sq protest -/- -15
sq proud -/- 5
sq prov -/- -28
sq publish -/- -37
sq pursu -/- -35
sq push -/- -8
sq put -/- -31
sq put -/near 83
sq question -/near 37
sq question near/- 18
sq quick -/- 24
sq quot -/- -20
sq rail -/- 74
sq rais -/- -11
sq rang -/- -31
sq reach -/- -32
sq react -/- -91
sq read -/- -107
sq read -/touch -6
sq ready -/- -7
sq reason -/- -11
sq rebuk -/- -15
sq recall near/- 48
sq receiv -/- -32
sq recommend -/- 9
sq recount -/- -14
sq refer -/- -31
sq refer -/near -20
sq refer near/- 64
sq referenc -/- 34
sq reflect -/- -12
sq refus -/- 11
sq refusal -/- 25
sq regard -/- 46
sq reiterat -/- 26
sq reject -/- 24
sq releas -/- -7
sq releas -/near 33
sq rely -/- -26
sq remain -/- -17
sq remark -/- -31
sq remark -/near 34
sq remember -/- 57
sq remind -/- 19
sq renew -/- 21
sq repeat -/- -12
sq report -/near 26
sq report -/touch 62
sq report near/- -8
sq represent -/- -14
sq requir -/- 15
sq resist -/- -30
sq resolv -/- -31
sq resonat -/- -33
sq respond -/- -44
sq respond -/near 56
sq respons -/- -10
sq restrict -/- 27
sq return -/- -25
sq reveal -/- -36
sq revelation -/- -9
sq rip -/- -7
sq roll -/- -35
sq rul -/- -12
sq run -/- -29
sq run -/near 52
sq run near/- -18
sq satisfy -/- 14
sq say -/- 16
sq say near/- 19
sq say near/touch 52
sq say touch/- 18
sq say touch/near 33
sq say touch/touch -11
sq scar -/- -21
sq scrambl -/- -32
sq see -/- -9
sq see -/near 41
sq see near/- -47
sq seem -/- -7
sq seem -/near 11
sq seiz -/- 30
sq self-describ -/- 62
sq send -/- -35
sq send -/near 32
sq sens -/- -6
sq sentenc -/- -6
sq sentiment -/- 34
sq set -/- -20
sq shar -/- 12
sq sharp -/- -25
sq shift -/- -30
sq shock -/- -18
sq shoot -/- -54
sq shoot near/- -49
sq show -/- 11
sq show -/near -64
sq show -/touch -114
sq show near/- -26
sq sid -/- -21
sq sign -/- -28
sq sign -/near 10
sq signal -/- 23
sq skeptical -/- -12
sq slam -/- 105
sq so-call -/- -11
sq sound -/- -6
sq speak -/- -15
sq speak -/near -8
sq speak near/- 21
sq speculation -/- -6
sq spent -/- -21
sq split -/- -5
sq spot -/- -18
sq stanc -/- 24
sq start -/- -22
sq stat -/- -26
sq stat -/near 12
sq stat near/- 34
sq statement -/near 9
sq statement -/touch -52
sq statement near/- -14
sq step -/- -24
sq stop -/- -24
sq story -/- -13
sq struck -/- -6
sq struggl -/- -23
sq stuck -/- -28
sq suggest near/- 65
sq suggestion -/- -14
sq support -/- 17
sq support -/near -64
sq support near/- -40
sq supporter -/- -22
sq supporter -/near -14
sq supporter near/- 60
sq sur -/- -41
sq surpriz -/- 6
sq suspect -/- 16
sq tak -/- -20
sq tak -/near -27
sq tak near/- 47
sq talk -/- 11
sq talk -/near -88
sq target -/- -23
sq tell -/- -14
sq tell -/near 31
sq tell near/- -16
sq tell touch/- 27
sq tell touch/near 29
sq testify -/- -20
sq thank -/- 9
sq ther -/- -22
sq ther -/touch -14
sq think -/- 7
sq think -/near -68
sq threaten -/- -49
sq tie -/- 17
sq titl -/- 9
sq touch -/- -16
sq tout -/- 20
sq trad -/- -22
sq troubl -/- 8
sq trust -/- -34
sq try -/- -11
sq try -/near -56
sq turn -/- -24
sq tweet -/- -46
sq tweet -/near -6
sq tweet -/touch 59
sq tweet near/- 7
sq tweet touch/- 107
sq tweet touch/near 8
sq underscor -/- -19
sq understand -/- 11
sq unveil -/- -7
sq urg -/- 11
sq used -/- -34
sq used -/near 90
sq using -/- -20
sq very -/- -13
sq view -/- 20
sq vocal -/- 11
sq voic -/- 19
sq vot -/- -9
sq vot -/near -35
sq vot near/- -47
sq vow -/- 45
sq walk -/- -47
sq want -/- 8
sq want -/near -39
sq warn -/near 11
sq watch -/- -34
sq wav -/- -36
sq weigh -/- -58
sq welcom -/- -20
sq wish -/- 33
sq withdraw -/- 20
sq witness -/- 34
sq wonder -/- 75
sq word -/- -17
sq word -/near 29
sq word near/- -61
sq worry -/- 18
sq writ -/- -56
sq writ -/near -16
sq writ -/touch 52
sq writ near/- 35
sq writ touch/- 29
sq zero -/- 13
st abl - -29
st accept - 9
st accord - 16
st account - -16
st accus - 19
st accusation - 37
st accusation that0 -19
st acknowledg - 12
st acknowledg that0 8
st add - -16
st add that0 20
st address - -16
st admit - -22
st admit that0 21
st adopt - -18
st advic - 16
st adviz - -8
st advocat - 12
st agre - -23
st agre that0 40
st aim - -13
st air - -13
st alarm - -9
st align - -22
st alleg - 20
st allegation - 12
st allow - -15
st anger - -6
st angry - -5
st announc - 17
st announc that0 -17
st announcement - 8
st answer - 8
st anxiety - 26
st apologiz - -36
st appeal - -24
st appear - -14
st applaud - 18
st appoint - -12
st approv - 11
st argu - 20
st argu that0 25
st argument - 6
st assail - 59
st assum - -133
st assur - -11
st attack that0 -11
st attempt - -7
st attract - -17
st attribut - -15
st authoriz - -32
st back - -9
st bash - 43
st becam - -20
st becom - -22
st begin - -37
st believ - -16
st believ that0 -6
st best - -14
st better - -28
st bitter - 17
st blam - 11
st blast - 39
st block - -15
st boast - -34
st boo - -6
st boom - -23
st break - -20
st bring - -20
st broad - -36
st captur - -46
st careful - -27
st carry - -26
st certain - 8
st challeng - -13
st champion - -17
st chant - 8
st charg that0 15
st choos - -20
st cit - 13
st claim - -11
st clear - -15
st clear that0 -15
st com - -18
st commit - -21
st common - -42
st compar - 13
st complain - -29
st complaint - -83
st condemn - -35
st confirm - -11
st confront - -73
st confus - 8
st congratulat - 6
st consensus - -32
st continu - -41
st contradict - 6
st contrast - 11
st conversation - 13
st convinc - -52
st counter - 16
st cover - -6
st creat - -32
st credit - 13
st critical - -14
st criticism - -6
st cry - 44
st cut - -11
st debat - -9
st debat that0 -39
st declar - 6
st declin - -16
st decry - 49
st dedicat - -12
st defend - 13
st demand - 26
st demonstrat - -33
st denounc - 30
st deny - -17
st design - -27
st desir - 12
st determin - -6
st devot - -30
st direct - -28
st disagreement - 59
st disappoint - -18
st disavow - -24
st disclos - 17
st disclosur - -27
st discover - 20
st discuss - 16
st discussion - 6
st dislik - -7
st dismiss - -19
st disput - 37
st divid - -22
st document - 16
st doubl - -5
st doubt - -23
st draw - -19
st eager - -44
st earn - -43
st elect - -31
st embrac - -15
st emerg - -12
st end - -26
st endors - 12
st endorsement - -7
st engag - -38
st enjoy - -7
st establish - -15
st estimat - -28
st expand - -13
st expect - 8
st experienc - -10
st explain - 8
st expos - -24
st eye - 7
st fact - -17
st fact that0 -17
st fail - -26
st fals - -26
st far - -19
st favorit - -8
st featur - -19
st fight - -15
st figur - -14
st fil - -15
st find - -23
st fir - -7
st focus - -22
st follow - -24
st forward - -21
st fram - 12
st fre - -32
st full - -12
st giv - -25
st giv that0 -68
st go - -13
st goal - 8
st grant - -17
st grow - -15
st hammer - -29
st happy - -6
st harsh - 14
st hat - -9
st hear - -30
st high - -7
st highlight - 11
st hint - 76
st hir - -17
st hit - -12
st hold - -34
st hop that0 7
st hopeful - -26
st idea - -13
st idea that0 -6
st identify - 6
st ignor - 31
st imagin - 51
st imply that0 -18
st impos - -8
st includ - -33
st indicat that0 -10
st insist - 10
st insist that0 18
st intend - 18
st intens - 19
st interest - -5
st introduc - -12
st investigat - -24
st invit - -8
st invok - -9
st issu - -15
st it - -24
st it that0 -17
st it that1 28
st it that2 -14
st it that3 51
st join - -29
st jok - -13
st judg - -15
st keep - -21
st knock - -6
st know - -11
st know that0 -17
st label - 55
st lament - 12
st launch - -27
st lay - -30
st lean - -8
st learn - -10
st leav - -37
st less - -13
st let - 8
st lin - -14
st link - -12
st list - 28
st littl - -24
st lobby - -16
st lov - 20
st main - 11
st maintain - -87
st mak - -18
st mak that0 23
st mak that3 -26
st manag - -40
st mandat - 13
st mark - -32
st mean - -33
st mean that0 9
st mention - 10
st messag - -10
st messag that0 -42
st met - -22
st mind - 9
st mock - -10
st mov - -33
st movement - -20
st nam - 8
st need - -30
st negativ - 8
st negotiat - 19
st not that0 17
st nothing - -20
st notic - -12
st obvious - 66
st ongo - 6
st open - -31
st opponent - -23
st opt - -13
st order - 10
st outlin - 41
st outrag - 20
st overwhelm - 24
st pass - -40
st pay - -20
st perceiv - 7
st personal - -16
st persuad - 37
st pick - -24
st pitch - -12
st pivot - -33
st plan - -10
st play - -30
st plead - 25
st point - -14
st point that0 31
st pois - -10
st portray - 34
st praiz - 8
st predict - 14
st prediction - 30
st prefer - 17
st present - -15
st press - -15
st project - -29
st promiz - 13
st promot - 13
st prompt - -23
st propos - 20
st prov - -14
st provid - -17
st publish - -17
st pursu - -48
st put - -9
st question - 10
st quick - -30
st rail - 7
st rais - -21
st rang - 13
st rattl - -7
st reach - -20
st read - 7
st ready - -38
st reason - -28
st rebuk - 15
st recall - 14
st receiv - -33
st recogniz that0 49
st recommend - 15
st recommendation - -67
st recount - 40
st refer - -20
st referenc - 40
st refusal - -12
st reject - -30
st releas - -12
st rely - -33
st remain - -40
st remark that0 22
st remember - 21
st remind - -25
st renew - -42
st repeat - 9
st reply - -8
st report - -8
st report that0 11
st represent - -28
st request - 20
st requir - -10
st resist - -8
st resolv - -34
st resonat - -11
st respond - -19
st respons - -18
st restrict - 36
st return - -33
st retweet - 21
st reveal - -15
st revers - -29
st rip - -14
st roll - -20
st rul - -11
st rul that0 7
st run - -19
st satisfy - 14
st say - 15
st say that1 -29
st say that3 47
st scrambl - -31
st see - -15
st seek - -9
st seem - -20
st seiz - -15
st self-describ - 19
st send - -38
st sens - 14
st sentenc - -13
st sentiment - -10
st set - -17
st shar - -10
st sharp - 5
st shift - -21
st shock - 9
st shoot - -27
st shout - 21
st sid - -16
st sign - -11
st sign that0 28
st signal - -12
st singl - 13
st skeptical - 27
st slam - -8
st so-call - 8
st sound - 20
st speak - -7
st speculation - -10
st spent - -18
st split - -21
st spot - -12
st stanc - 15
st stand - -19
st start - -20
st stat - -16
st stat that0 7
st statement - -24
st statement that0 17
st step - -18
st stop - -26
st stress - -25
st struck - -22
st struggl - -46
st stuck - 7
st submit - -23
st suggest that0 21
st suggestion - 40
st suggestion that0 10
st supporter - -19
st surpriz - -31
st suspect - -105
st tak - -18
st talk - 13
st target - -20
st tell that1 8
st tell that2 10
st tell that3 -31
st testify - 32
st thank - 8
st ther - -28
st ther that2 35
st ther that3 52
st think - 8
st think that0 -25
st tie - 20
st titl - -16
st touch - -12
st tout - 27
st trad - -18
st try - -35
st turn - -24
st tweet that0 -35
st underscor - -16
st understand - 15
st upset - 15
st urg - 21
st used - -33
st using - -13
st very - -13
st view - 10
st vot - -6
st vow - 10
st walk - -26
st warn - 7
st warn that0 5
st watch - -21
st wav - 6
st weigh - -32
st wish - 9
st witness - 20
st wonder - 19
st word - -11
st worry - 25
st worry that0 19
st writ - -6
st writ that0 36
st yell - 44
st zero - -20
t abl to -18
t accord to 29
t account of 35
t accus of -65
t agre with -23
t aim at -65
t ask about -56
t ask for -19
t assessment of 31
t attack on 6
t attempt to -12
t awar of -20
t back of 43
t back to -8
t call for 25
t call on 7
t charg with 32
t com from -18
t com on 17
t com out -13
t com to -31
t com under -43
t com up 33
t comment on 66
t commit to 9
t concern about 8
t continu his 20
t continu to -22
t count on -22
t critical of 94
t criticism of -11
t debat on 26
t debat over 25
t doubt about -15
t endorsement of 66
t fail to -22
t far less 37
t favor of -20
t fear of -31
t go after 23
t go further -16
t go on -19
t go to -30
t hold up 12
t hop for 6
t hop of -48
t interest in 9
t it 's -11
t it is -13
t it may 34
t it not -32
t it seems 52
t it unclear 108
t it was -12
t it ’s -21
t know for 19
t lay out 29
t less than -7
t link to -26
t look at -37
t look for -30
t look to 68
t mak CAP -41
t mak clear 85
t mak it -43
t manag to 29
t messag of 16
t met with 7
t mov to 6
t need to -16
t opposition to 25
t pick up -27
t pivot to -26
t point out 82
t point to 41
t pois to -5
t position on 41
t push for 56
t put it 96
t question about -10
t question of -18
t rail against 15
t rais about -52
t rang from 6
t ready to -7
t refer to 14
t referenc to 22
t rely on -30
t request for 17
t respond by -65
t respond to -13
t return to -6
t rul out 29
t say statement -16
t see as 25
t seiz on -21
t send out 24
t set to -7
t show up -83
t sid with 82
t sign up -15
t speak CAP -16
t speak about 178
t speak at -69
t speak of 165
t speak on -35
t speak out 16
t speak to -22
t speak with -45
t start with 5
t story about 26
t struggl to -7
t support for -19
t support of -8
t supporter of 32
t tak at 170
t tak to 54
t talk about 24
t talk of 18
t tend to -45
t ther 's -79
t ther is -40
t ther no 64
t think about 19
t think of -8
t try to -15
t turn to -11
t used to -61
t view of -10
t vot against 61
t vot for 27
t vot in -73
t worry about -24
th - base -13
th - ing -10
th - s -11
th that0 ed 17
th that0 ing 17
th that1 base 14
th that1 ed 26
th that1 ing 11
th that2 base 15
th that2 ed 47
th that2 ing 38
th that2 s 32
th that3 base 36
th that3 ed 33
th that3 ing 66
th that3 s 19
w 0 ^ -10
w 1 < -22
w 1 CAP 17
w 1 ^ -21
w 1 a -20
w 1 after 32
w 1 and -70
w 1 as 16
w 1 by 22
w 1 he 29
w 1 her 47
w 1 his 36
w 1 i -22
w 1 if -24
w 1 in 7
w 1 it 6
w 1 one -22
w 1 she 20
w 1 some 22
w 1 that -41
w 1 the -11
w 1 their 47
w 1 they 58
w 1 this -39
w 1 what 18
w 1 when -11
w 1 while 15
w 2 's 31
w 2 , -29
w 2 -ing 11
w 2 -s 24
w 2 CAP 18
w 2 NUM -6
w 2 ^ 17
w 2 a -15
w 2 and -54
w 2 he 46
w 2 his 36
w 2 i 38
w 2 it 32
w 2 one -46
w 2 other -53
w 2 she 6
w 2 that -16
w 2 the -29
w 2 they 19
w 2 this -15
w 2 w 12
w 2 we 55
w 2 when 33
w 2 you -28
w 2 ’s 7
w 3 " 9
w 3 's -7
w 3 ( -32
w 3 ) 7
w 3 , 7
w 3 -ed -21
w 3 -ing -24
w 3 -s -7
w 3 . -16
w 3 / -42
w 3 : -31
w 3 ; -36
w 3 < -16
w 3 DAY 20
w 3 NUM -13
w 3 a -13
w 3 about -43
w 3 after 8
w 3 against -23
w 3 all 11
w 3 an -16
w 3 another 20
w 3 any -19
w 3 as -31
w 3 at -54
w 3 because -9
w 3 before 19
w 3 both 26
w 3 by -14
w 3 each 6
w 3 every -51
w 3 everyone 51
w 3 few 19
w 3 for -24
w 3 four -35
w 3 from -22
w 3 he -5
w 3 her -22
w 3 himself 21
w 3 his -15
w 3 how -18
w 3 i 7
w 3 if -10
w 3 in -17
w 3 into -31
w 3 it -12
w 3 its -38
w 3 like -10
w 3 many -47
w 3 my -75
w 3 of -18
w 3 on -34
w 3 one 11
w 3 or -21
w 3 other -28
w 3 others 22
w 3 out -5
w 3 over -43
w 3 several 14
w 3 since -10
w 3 some 11
w 3 such -14
w 3 than -21
w 3 that -13
w 3 the -17
w 3 their -28
w 3 these -45
w 3 they -16
w 3 those -11
w 3 though 24
w 3 three 5
w 3 up -31
w 3 w -11
w 3 what -20
w 3 where -38
w 3 whether -27
w 3 whose -13
w 3 with -6
w 3 without -15
w 3 you -7
w 3 — -9
w 3 ’s -12
`
