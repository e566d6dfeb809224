/** Made by bench/attribution/train.ts. */
export const start: string = `
f base 0 -ed -8
f base 0 -ing 39
f base 0 -ly -63
f base 0 -s 21
f base 0 CAP 87
f base 0 a 35
f base 0 about -27
f base 0 he 50
f base 0 her 44
f base 0 him 31
f base 0 his 45
f base 0 it 49
f base 0 of -49
f base 0 that 71
f base 0 the 70
f base 0 their 18
f base 0 they 64
f base 0 to 46
f base 0 w 16
f base 0 whether 99
f base 1 , 41
f base 1 -ed 26
f base 1 -ing 41
f base 1 -ly 8
f base 1 -s 45
f base 1 CAP -14
f base 1 a -22
f base 1 about 36
f base 1 he -12
f base 1 her -26
f base 1 him 31
f base 1 his -17
f base 1 it -17
f base 1 of 127
f base 1 on 56
f base 1 that -10
f base 1 the -14
f base 1 their -24
f base 1 they -7
f base 1 to 41
f base 1 w 46
f base 1 whether -24
f base 2 -ed 61
f base 2 -ing 16
f base 2 -ly 71
f base 2 -s 35
f base 2 a -12
f base 2 about 48
f base 2 he -23
f base 2 his 26
f base 2 it 42
f base 2 on -20
f base 2 the -25
f base 2 their 15
f base 2 they -11
f base 2 to 10
f base 2 w 51
f base 2 whether -8
f base 3 -ed 9
f base 3 -ing -13
f base 3 -ly 26
f base 3 -s -8
f base 3 CAP -6
f base 3 a 22
f base 3 about 7
f base 3 he -13
f base 3 his 12
f base 3 it -14
f base 3 that -7
f base 3 their 23
f base 3 they -7
f base 3 whether -12
f base 6 , -15
f base 6 -ed -31
f base 6 -ing -17
f base 6 -s -21
f base 6 CAP -13
f base 6 a -16
f base 6 his -21
f base 6 it -11
f base 6 that -7
f base 6 the -6
f base 6 they -6
f base 6 to -21
f base 6 w -29
f base 6 whether -8
f ed 0 -ing 24
f ed 0 -ly 18
f ed 0 -s 52
f ed 0 CAP 57
f ed 0 DAY -24
f ed 0 a 21
f ed 0 an 13
f ed 0 at 27
f ed 0 he 67
f ed 0 her 43
f ed 0 him 33
f ed 0 his 40
f ed 0 how 29
f ed 0 if 76
f ed 0 in -28
f ed 0 it 63
f ed 0 its 29
f ed 0 on -26
f ed 0 she 63
f ed 0 that 58
f ed 0 the 50
f ed 0 their 43
f ed 0 they 60
f ed 0 this -58
f ed 0 to 19
f ed 0 w 29
f ed 0 what 40
f ed 0 whether 63
f ed 0 with 29
f ed 1 , 79
f ed 1 -ing 62
f ed 1 -ly 31
f ed 1 -s 27
f ed 1 : 100
f ed 1 CAP 20
f ed 1 DAY 77
f ed 1 a -25
f ed 1 an -23
f ed 1 at 11
f ed 1 he -6
f ed 1 her -13
f ed 1 him 26
f ed 1 his -13
f ed 1 how 34
f ed 1 if -15
f ed 1 in -19
f ed 1 its -19
f ed 1 on -17
f ed 1 she -6
f ed 1 the -15
f ed 1 their -21
f ed 1 they -6
f ed 1 this -33
f ed 1 to 32
f ed 1 w 32
f ed 1 what -16
f ed 1 whether -11
f ed 1 with 29
f ed 2 , -16
f ed 2 -ing 21
f ed 2 -ly 80
f ed 2 -s 37
f ed 2 DAY 66
f ed 2 a -9
f ed 2 an -12
f ed 2 at -33
f ed 2 he -9
f ed 2 her 16
f ed 2 him 44
f ed 2 his 20
f ed 2 how -11
f ed 2 if -8
f ed 2 in 32
f ed 2 on 46
f ed 2 she -8
f ed 2 that -6
f ed 2 the 11
f ed 2 their 11
f ed 2 they -8
f ed 2 this 54
f ed 2 to 35
f ed 2 w 27
f ed 2 what -10
f ed 2 whether -6
f ed 3 , -8
f ed 3 -ing -5
f ed 3 -ly -11
f ed 3 -s -15
f ed 3 CAP -11
f ed 3 DAY -21
f ed 3 a 22
f ed 3 an 29
f ed 3 at 8
f ed 3 he -8
f ed 3 her 7
f ed 3 him -19
f ed 3 his 5
f ed 3 how -8
f ed 3 if -6
f ed 3 in 24
f ed 3 it -9
f ed 3 on 20
f ed 3 she -7
f ed 3 that -6
f ed 3 their 15
f ed 3 they -7
f ed 3 what 16
f ed 3 whether -6
f ed 3 with 35
f ed 6 , -11
f ed 6 -ing -21
f ed 6 -ly -30
f ed 6 -s -16
f ed 6 CAP -9
f ed 6 DAY -12
f ed 6 a -9
f ed 6 an -11
f ed 6 at -8
f ed 6 he -6
f ed 6 her -15
f ed 6 him -23
f ed 6 his -14
f ed 6 how -7
f ed 6 if -6
f ed 6 in -10
f ed 6 it -11
f ed 6 on -11
f ed 6 she -6
f ed 6 that -6
f ed 6 the -8
f ed 6 their -27
f ed 6 they -6
f ed 6 to -18
f ed 6 w -19
f ed 6 what -13
f ed 6 whether -5
f ing 0 -s 38
f ing 0 CAP 32
f ing 0 a 70
f ing 0 an 46
f ing 0 he 68
f ing 0 her 47
f ing 0 him 29
f ing 0 his 54
f ing 0 it 33
f ing 0 that 69
f ing 0 the 54
f ing 0 to 54
f ing 0 w 53
f ing 1 , 122
f ing 1 -s 8
f ing 1 CAP 22
f ing 1 a -16
f ing 1 an -24
f ing 1 he -7
f ing 1 her 12
f ing 1 him -43
f ing 1 his -17
f ing 1 it 19
f ing 1 that -9
f ing 1 the -14
f ing 1 to 23
f ing 2 , -14
f ing 2 -s 11
f ing 2 CAP 15
f ing 2 an -34
f ing 2 he -9
f ing 2 her -18
f ing 2 him 29
f ing 2 his 17
f ing 2 it -26
f ing 2 that -7
f ing 2 the 34
f ing 2 to 26
f ing 2 w 16
f ing 3 , -12
f ing 3 -s -8
f ing 3 he -9
f ing 3 his -8
f ing 3 that -10
f ing 3 to -10
f ing 6 , -12
f ing 6 -s -11
f ing 6 CAP -14
f ing 6 a -12
f ing 6 he -7
f ing 6 her -12
f ing 6 his -12
f ing 6 that -9
f ing 6 the -14
f ing 6 to -16
f ing 6 w -19
f s 0 -ing 47
f s 0 -s 70
f s 0 CAP 44
f s 0 a 124
f s 0 he 42
f s 0 his 77
f s 0 it 73
f s 0 that 72
f s 0 the 75
f s 0 to 54
f s 0 w 82
f s 1 -ing 13
f s 1 -s 29
f s 1 a -14
f s 1 he -6
f s 1 his -9
f s 1 it -14
f s 1 the -9
f s 1 to 25
f s 2 -ing 21
f s 2 -s 11
f s 2 a -39
f s 2 he 11
f s 2 his 16
f s 2 it -15
f s 2 that -10
f s 2 to -39
f s 3 -ing -35
f s 3 -s -26
f s 3 CAP -6
f s 3 a -13
f s 3 he -8
f s 3 his -16
f s 3 it -8
f s 3 the -7
f s 6 -ing -8
f s 6 -s -14
f s 6 CAP -9
f s 6 a -15
f s 6 he -7
f s 6 his -13
f s 6 that -9
f s 6 the -10
f s 6 to -12
f s 6 w -25
n " -ed 16
n " -ing 48
n " -ly 18
n " CAP 58
n " a 59
n " an 10
n " as 18
n " has -44
n " i 70
n " if 63
n " it 138
n " not -28
n " the 11
n " to -54
n " w -20
n " we 17
n 's -ed -12
n 's -ing -21
n 's -s -21
n 's CAP -24
n 's w -19
n ( CAP -19
n -ed " -21
n -ed , -9
n -ed -ing -9
n -ed -ly -22
n -ed -s 12
n -ed . -19
n -ed CAP -9
n -ed NUM -10
n -ed a -13
n -ed about -12
n -ed against 23
n -ed and -15
n -ed as -42
n -ed at -39
n -ed by -27
n -ed for -20
n -ed from -11
n -ed her -17
n -ed him -13
n -ed his -14
n -ed in -13
n -ed it -10
n -ed on 11
n -ed out -16
n -ed that -23
n -ed the -19
n -ed to -12
n -ed w -7
n -ed with -41
n -ing " 12
n -ing , -40
n -ing -ed -25
n -ing -ing -18
n -ing -ly 46
n -ing -s 6
n -ing . -20
n -ing CAP 23
n -ing NUM 23
n -ing a 7
n -ing about -75
n -ing an -9
n -ing and 55
n -ing for -5
n -ing from -16
n -ing he -32
n -ing her 10
n -ing him -25
n -ing his -6
n -ing in 5
n -ing it -12
n -ing of -33
n -ing out 77
n -ing the 18
n -ing their 42
n -ing to -15
n -ing up 40
n -ing with -22
n -ly , -33
n -ly -ed -19
n -ly -ing 33
n -ly -s 30
n -ly . -39
n -ly CAP 14
n -ly NUM 60
n -ly in -25
n -ly on 20
n -ly that -76
n -ly to -42
n -ly w -7
n -s " -13
n -s ' 37
n -s , -12
n -s -ing -10
n -s -ly 22
n -s -s 48
n -s . -23
n -s : -36
n -s ; -15
n -s CAP -21
n -s a -15
n -s about -42
n -s after -7
n -s against 5
n -s and -13
n -s as -18
n -s at -28
n -s before -21
n -s but 17
n -s by 29
n -s can -15
n -s for 7
n -s from 8
n -s he -30
n -s his -18
n -s in -11
n -s is -11
n -s like -24
n -s of -17
n -s on -54
n -s or -11
n -s should -24
n -s than 40
n -s that 10
n -s the -35
n -s to -9
n -s who -9
n -s will -14
n -s with -8
n -s would -11
n -s — -30
n CAP ' 18
n CAP 's 37
n CAP ( -31
n CAP ) -20
n CAP , 6
n CAP -ing 17
n CAP -ly -41
n CAP -s -6
n CAP . 10
n CAP : 10
n CAP DAY -79
n CAP NUM -12
n CAP a 31
n CAP about -83
n CAP after 43
n CAP as 7
n CAP at -13
n CAP by 18
n CAP could 31
n CAP did -18
n CAP for 7
n CAP from -40
n CAP had 9
n CAP has 41
n CAP have -12
n CAP if -75
n CAP in -10
n CAP of -19
n CAP on 6
n CAP or -14
n CAP over 56
n CAP should 35
n CAP that -41
n CAP the -43
n CAP to 19
n CAP w -12
n CAP was 44
n CAP who -29
n CAP will 13
n CAP with -11
n CAP would -23
n CAP ’s 45
n DAY 's 62
n DAY , -40
n DAY . -23
n DAY to -37
n DAY w -35
n NUM , -22
n NUM -s -20
n NUM . 9
n NUM CAP -8
n NUM and -19
n NUM in -47
n NUM of 6
n NUM to -24
n NUM w -15
n NUM — -29
n a " -5
n a -ing -17
n a -ly 21
n a -s 35
n a CAP 12
n a NUM 40
n a w 16
n about -ing 19
n about -s 14
n about CAP 8
n about NUM 12
n about the 24
n about w 23
n after the -16
n against CAP -24
n against the -31
n against w -44
n all -s 93
n all the 123
n among CAP -25
n an " 12
n an -ed 57
n an CAP 92
n an w 17
n and -ed -25
n and -ing -17
n and -ly -38
n and -s -27
n and CAP -21
n and NUM -19
n and a -18
n and her -18
n and his -16
n and other -12
n and that -10
n and the -17
n and w -23
n another w 62
n any -s 36
n any w -37
n are -ed -26
n are -ing -25
n are w -16
n as -ing -27
n as CAP -20
n as a -28
n as an -48
n as he -39
n as the 19
n as w -16
n at CAP -36
n at a -46
n at the -37
n at w 42
n be " -18
n be -ed -16
n be -ing -14
n be a -23
n be the -16
n be w -17
n because he -12
n because of -14
n been -ed -14
n been -ing -16
n been w -13
n before the -23
n being -ed 43
n being w 6
n between CAP -20
n but -ed -10
n but he -15
n but the -21
n but w -16
n by -ing -25
n by CAP -30
n by the -10
n by w -43
n can be -17
n can w -18
n could be -22
n could not -15
n could w -18
n did not -15
n do w -23
n does not 14
n during a -44
n during the -29
n for " -37
n for -ing -17
n for -s -38
n for CAP -25
n for a -13
n for him -12
n for his 46
n for the -15
n for w -17
n from -ing -22
n from -s -20
n from CAP -23
n from a -24
n from his -46
n from the -21
n from w -31
n had " -15
n had -ed -11
n had been -12
n had not -8
n had w -14
n has " -8
n has -ed -14
n has -ly -14
n has been -31
n has w -22
n have -ed -28
n have a -20
n have been -20
n have to -16
n have w -14
n he -ed 6
n he -ly 11
n he -s 27
n he could 8
n he did 25
n he had 40
n he has 9
n he is 23
n he was 17
n he will 46
n he would 33
n he ’d 77
n he ’s 75
n her -s 14
n her . 46
n her to 43
n her w 17
n him , 56
n him a 30
n him for 65
n him to 53
n him w 13
n himself as 76
n his -s 21
n his CAP 22
n his w 23
n how the 55
n how to 79
n how w 66
n if CAP 21
n if he 73
n if the 33
n in -ing -26
n in CAP -24
n in NUM -22
n in a -14
n in his -18
n in the -17
n in w -22
n in which -26
n into the -21
n is " -12
n is -ed -24
n is -ing -18
n is -ly -15
n is a -19
n is not -10
n is that 8
n is the -9
n is w -20
n it " 7
n it -ed 24
n it . 68
n it as -67
n it is 22
n it w -11
n it was 45
n it will 29
n it would 52
n it ’s 22
n its -s 19
n its w 40
n like CAP -16
n many -s 31
n might be -17
n might w -15
n never -ed -27
n no -s 14
n no w -16
n not -ed -18
n not -ing 28
n not -ly -17
n not be -28
n not to 101
n not w -10
n of " 12
n of -ed -24
n of -s -18
n of CAP -26
n of NUM -20
n of a -17
n of an -30
n of her -33
n of his -11
n of the -7
n of their -28
n of w -20
n on -ing -31
n on -s 8
n on CAP -34
n on DAY -33
n on a 11
n on her -50
n on his -29
n on the -18
n on w -14
n one of 83
n one w 39
n or CAP -21
n or w -23
n other -s 27
n other CAP 30
n out of -19
n over CAP -32
n over the -34
n several -s 135
n she -ed 20
n she -s 25
n she had 28
n she is 44
n she was 30
n she would 17
n should be -24
n should w -20
n so w -25
n some -s 21
n some of 50
n some w -24
n than CAP -21
n than NUM -26
n than w -18
n that " 67
n that -ed -8
n that -ing 53
n that -s 21
n that CAP 73
n that NUM 80
n that a 76
n that he 112
n that his 75
n that if 75
n that in 45
n that is -53
n that it 91
n that she 91
n that some 63
n that the 88
n that they 105
n that w 11
n the " 16
n the -ed 23
n the -ing 23
n the -s 14
n the CAP 20
n the NUM 41
n the most -25
n the two 8
n the w 12
n their -s -6
n their w 10
n them . 16
n they -ed 101
n they are 45
n they have 74
n they w -7
n they were 13
n they will 47
n they would 15
n this w -12
n those -s 49
n through the -16
n to " 6
n to -ing 10
n to -ly 13
n to -s -17
n to CAP -51
n to NUM -48
n to a -35
n to be 7
n to do 48
n to get 97
n to have 24
n to his -41
n to the -44
n to w 26
n two -s 7
n up to -37
n w " -18
n w 's -13
n w , -13
n w -ed -10
n w -ing -16
n w -ly -43
n w -s 8
n w . -17
n w : -30
n w ; -26
n w DAY -70
n w NUM -31
n w a -28
n w about -24
n w after -9
n w against -27
n w all 16
n w among -18
n w an -13
n w any -26
n w are 26
n w as -19
n w at -22
n w because -7
n w before -19
n w between -29
n w but 21
n w could -9
n w down -40
n w during -36
n w for -15
n w from -18
n w had -7
n w has -13
n w have 22
n w he -23
n w her -34
n w him -15
n w his -12
n w how 19
n w if 20
n w in -17
n w into -17
n w it -22
n w its -20
n w of -20
n w off -27
n w on -32
n w one 43
n w or 15
n w out -7
n w over 6
n w she -19
n w since -22
n w some -41
n w than 23
n w that -8
n w the -17
n w their -28
n w they -28
n w this -62
n w through -11
n w to -25
n w up 31
n w w -5
n w were 16
n w when 19
n w who -8
n w will -23
n w with -23
n w would -10
n w — -33
n w ’s -13
n was " -12
n was -ed -14
n was -ing -15
n was -ly -15
n was a -18
n was not 16
n was the -22
n was w -15
n were -ed -24
n were -ing -6
n were w -14
n what he 62
n whether CAP 120
n whether he 61
n which -s 27
n which w 104
n while -ing -32
n while CAP -13
n who -ed -33
n who has -25
n who w -24
n will be -19
n will not -14
n will w -16
n with -s -9
n with CAP -17
n with NUM -11
n with a -21
n with his -9
n with the -7
n with w -30
n would " -7
n would -ly -16
n would be -15
n would have -16
n would not -8
n would w -9
n ’s " -17
n ’s -ed -14
n ’s -ing -19
n ’s -s -19
n ’s CAP -26
n ’s w -19
o 0 67
o 1 12
o 2 8
o 6 -15
of 0 -ed 49
of 0 -ing 46
of 0 -ly 23
of 0 -s 49
of 0 CAP 57
of 0 DAY 14
of 0 NUM 81
of 0 a 45
of 0 about -10
of 0 an 34
of 0 any 61
of 0 as 20
of 0 at -6
of 0 he 60
of 0 her 60
of 0 him 51
of 0 himself 60
of 0 his 53
of 0 how 89
of 0 if 88
of 0 in -36
of 0 it 60
of 0 its 70
of 0 no 64
of 0 not 40
of 0 on -15
of 0 she 72
of 0 some 81
of 0 that 63
of 0 the 56
of 0 their 51
of 0 them 62
of 0 they 64
of 0 this 72
of 0 those 74
of 0 to 38
of 0 w 40
of 0 what 97
of 0 whether 95
of 0 why 106
of 1 , 96
of 1 -ed 24
of 1 -ing 42
of 1 -ly 28
of 1 -s 31
of 1 : 211
of 1 CAP 12
of 1 DAY 70
of 1 NUM -24
of 1 a -22
of 1 about 99
of 1 an -26
of 1 as 75
of 1 at 33
of 1 for 95
of 1 he -6
of 1 her -11
of 1 him 13
of 1 himself -28
of 1 his -14
of 1 how 15
of 1 if 20
of 1 its -21
of 1 of 151
of 1 on 49
of 1 she -7
of 1 some -23
of 1 that -5
of 1 the -14
of 1 their -24
of 1 them 54
of 1 they -6
of 1 this -31
of 1 those -22
of 1 to 32
of 1 w 26
of 1 what -18
of 1 whether -18
of 1 why -29
of 1 with 85
of 2 -ed 48
of 2 -ing 17
of 2 -ly 89
of 2 -s 30
of 2 DAY 52
of 2 NUM -27
of 2 a -11
of 2 about 12
of 2 an -8
of 2 at -43
of 2 for 40
of 2 her 20
of 2 him 27
of 2 himself 9
of 2 his 22
of 2 how -16
of 2 if -12
of 2 it 6
of 2 its -30
of 2 no 30
of 2 not 36
of 2 of -37
of 2 on 29
of 2 she -9
of 2 some 15
of 2 that -5
of 2 the 6
of 2 their 13
of 2 them 11
of 2 they -9
of 2 this 44
of 2 those 27
of 2 to 18
of 2 w 29
of 2 what -14
of 2 whether -8
of 2 why 28
of 2 with -19
of 3 , -6
of 3 -ed 11
of 3 -ing -6
of 3 -s -13
of 3 CAP -9
of 3 DAY -21
of 3 NUM -14
of 3 a 16
of 3 an 25
of 3 as -10
of 3 at 35
of 3 for 6
of 3 he -9
of 3 him -9
of 3 how -12
of 3 if -16
of 3 in 23
of 3 it -10
of 3 its 23
of 3 not 13
of 3 on 26
of 3 she -8
of 3 some -9
of 3 that -7
of 3 their 19
of 3 them -47
of 3 they -8
of 3 this 14
of 3 those -15
of 3 whether -9
of 3 why -27
of 3 with -5
of 6 , -13
of 6 -ed -36
of 6 -ing -18
of 6 -ly -33
of 6 -s -16
of 6 CAP -9
of 6 DAY -15
of 6 a -11
of 6 about -28
of 6 an -12
of 6 as -28
of 6 at -16
of 6 for -43
of 6 he -6
of 6 her -16
of 6 him -24
of 6 his -14
of 6 how -11
of 6 if -10
of 6 in -6
of 6 it -11
of 6 its -23
of 6 not -25
of 6 of -36
of 6 on -29
of 6 she -7
of 6 some -15
of 6 that -7
of 6 the -8
of 6 their -26
of 6 them -28
of 6 they -6
of 6 this -32
of 6 those -11
of 6 to -18
of 6 w -23
of 6 what -15
of 6 whether -7
of 6 why -14
of 6 with -23
oft 0 -ed -ed 49
oft 0 -ing -ing 46
oft 0 -ly -ly 23
oft 0 -s -s 49
oft 0 CAP CAP 57
oft 0 DAY DAY 14
oft 0 NUM NUM 81
oft 0 a a 45
oft 0 about about -10
oft 0 an an 34
oft 0 any any 61
oft 0 as as 20
oft 0 at at -6
oft 0 he he 60
oft 0 her her 60
oft 0 him him 51
oft 0 himself himself 60
oft 0 his his 53
oft 0 how how 89
oft 0 if if 88
oft 0 in in -36
oft 0 it it 60
oft 0 its its 70
oft 0 no no 64
oft 0 not not 40
oft 0 on on -15
oft 0 she she 72
oft 0 some some 81
oft 0 that that 63
oft 0 the the 56
oft 0 their their 51
oft 0 them them 62
oft 0 they they 64
oft 0 this this 72
oft 0 those those 74
oft 0 to to 38
oft 0 w w 40
oft 0 what what 97
oft 0 whether whether 95
oft 0 why why 106
oft 1 , CAP 147
oft 1 , the 112
oft 1 , w 44
oft 1 -ing -s 36
oft 1 -ing the 58
oft 1 -ing w 22
oft 1 -s about 52
oft 1 -s in 7
oft 1 -s of 41
oft 1 -s that 41
oft 1 -s w 17
oft 1 CAP 's -19
oft 1 CAP -ing -17
oft 1 CAP -s -28
oft 1 CAP CAP -25
oft 1 CAP and -25
oft 1 CAP as -23
oft 1 CAP has -8
oft 1 CAP is -11
oft 1 CAP that 114
oft 1 CAP to 50
oft 1 CAP w -21
oft 1 CAP was -17
oft 1 CAP ’s -18
oft 1 DAY that 55
oft 1 a -ing -24
oft 1 a CAP -22
oft 1 a w -19
oft 1 an w -25
oft 1 he -ed -6
oft 1 he -s -6
oft 1 he had -5
oft 1 he is -6
oft 1 he w -7
oft 1 he was -5
oft 1 her -s -17
oft 1 her w -16
oft 1 his -s -16
oft 1 his w -13
oft 1 it was -9
oft 1 it would -6
oft 1 its w -15
oft 1 on DAY -49
oft 1 that " 11
oft 1 that -ing -8
oft 1 that -s -8
oft 1 that CAP -7
oft 1 that a -9
oft 1 that he -6
oft 1 that his 25
oft 1 that it -10
oft 1 that she -10
oft 1 that they -9
oft 1 that w -10
oft 1 the " -17
oft 1 the -ed -10
oft 1 the -ing -12
oft 1 the -s -14
oft 1 the CAP -18
oft 1 the w -12
oft 1 their w -21
oft 1 they w -6
oft 1 they were -6
oft 1 they would -6
oft 1 this w -21
oft 1 those -s -18
oft 1 to " 43
oft 1 to -s 77
oft 1 to CAP -34
oft 1 to be -51
oft 1 to w 15
oft 1 w -s -25
oft 1 w CAP 27
oft 1 w of -52
oft 1 w that 126
oft 1 w the 152
oft 1 w to 37
oft 1 w w -20
oft 2 , w 30
oft 2 -ing -s -33
oft 2 -ing CAP 80
oft 2 -ing the 49
oft 2 -ing w -23
oft 2 -ly w -66
oft 2 -s -s -20
oft 2 -s CAP 19
oft 2 -s the 38
oft 2 -s w 20
oft 2 CAP " 6
oft 2 CAP -ed -16
oft 2 CAP -ing -6
oft 2 CAP -s -21
oft 2 CAP CAP -9
oft 2 CAP a 7
oft 2 CAP for -27
oft 2 CAP the 15
oft 2 CAP to -77
oft 2 a CAP 14
oft 2 a for -23
oft 2 a of -20
oft 2 a to 92
oft 2 a w -22
oft 2 about w -31
oft 2 an w -29
oft 2 he " 32
oft 2 he -ing -7
oft 2 he CAP -11
oft 2 he not -6
oft 2 he to -12
oft 2 he w -6
oft 2 her w -28
oft 2 him w -44
oft 2 his -s -20
oft 2 his to 98
oft 2 his w -26
oft 2 in w -45
oft 2 it w -12
oft 2 of w -29
oft 2 on that 84
oft 2 she w -8
oft 2 that " 54
oft 2 that -ed -5
oft 2 that -ing -9
oft 2 that -s -6
oft 2 that CAP -9
oft 2 that is -5
oft 2 that of -10
oft 2 that the -14
oft 2 that w -6
oft 2 that was -6
oft 2 that will -8
oft 2 that would -5
oft 2 that ’s -5
oft 2 the 's -15
oft 2 the -ed -18
oft 2 the -s -19
oft 2 the CAP -25
oft 2 the as -13
oft 2 the for -19
oft 2 the in -16
oft 2 the of -7
oft 2 the that 90
oft 2 the to 92
oft 2 the w -19
oft 2 the was -10
oft 2 the ’s -18
oft 2 they w -6
oft 2 to -s -23
oft 2 to CAP 34
oft 2 to a -41
oft 2 to on 24
oft 2 to w -19
oft 2 w -ing 76
oft 2 w -s -10
oft 2 w CAP 104
oft 2 w a 26
oft 2 w and -52
oft 2 w for -61
oft 2 w in -9
oft 2 w of -68
oft 2 w that 142
oft 2 w the 108
oft 2 w to -12
oft 2 w w -11
oft 3 , -ed -20
oft 3 , -s -32
oft 3 , CAP -39
oft 3 , the -10
oft 3 , w -36
oft 3 -ed w -51
oft 3 -ing -ing -10
oft 3 -ing -s 25
oft 3 -ing CAP 40
oft 3 -ing the -45
oft 3 -ing to 73
oft 3 -ing w -15
oft 3 -ly -s -41
oft 3 -ly CAP 14
oft 3 -ly w -36
oft 3 -s -ed -23
oft 3 -s -ing 22
oft 3 -s -s -10
oft 3 -s CAP -32
oft 3 -s and -22
oft 3 -s in -19
oft 3 -s of -22
oft 3 -s w -14
oft 3 CAP " 23
oft 3 CAP 's -10
oft 3 CAP -ed -8
oft 3 CAP -ly -10
oft 3 CAP -s -11
oft 3 CAP CAP -11
oft 3 CAP NUM -16
oft 3 CAP a -23
oft 3 CAP an 30
oft 3 CAP and -9
oft 3 CAP as 33
oft 3 CAP for -14
oft 3 CAP from -13
oft 3 CAP had -11
oft 3 CAP he 10
oft 3 CAP his -11
oft 3 CAP in -13
oft 3 CAP is -15
oft 3 CAP of -11
oft 3 CAP on -11
oft 3 CAP that 13
oft 3 CAP the -15
oft 3 CAP to -14
oft 3 CAP w -13
oft 3 CAP was -9
oft 3 CAP with -9
oft 3 CAP would -15
oft 3 CAP ’s -14
oft 3 DAY -s -15
oft 3 DAY CAP -24
oft 3 DAY w -16
oft 3 a " 35
oft 3 a -ed -34
oft 3 a -ing -17
oft 3 a -s 18
oft 3 a CAP 35
oft 3 a a 39
oft 3 a for -29
oft 3 a in -33
oft 3 a of -36
oft 3 a on -32
oft 3 a that 18
oft 3 a the 59
oft 3 a to 49
oft 3 a w -14
oft 3 about w -25
oft 3 an CAP 38
oft 3 an the 59
oft 3 an w -36
oft 3 at w -16
oft 3 for w -47
oft 3 he " -13
oft 3 he -ing -9
oft 3 he -s -6
oft 3 he CAP -9
oft 3 he a -8
oft 3 he the -14
oft 3 he to -10
oft 3 her CAP 14
oft 3 her w -22
oft 3 him w 9
oft 3 his " 55
oft 3 his -ing -9
oft 3 his -s -25
oft 3 his CAP -13
oft 3 his a 77
oft 3 his the 38
oft 3 how w -9
oft 3 if w -9
oft 3 in CAP 37
oft 3 in that 178
oft 3 in w -41
oft 3 it -s -9
oft 3 it CAP -20
oft 3 it the -15
oft 3 it to -13
oft 3 it w -10
oft 3 of w 5
oft 3 on w -23
oft 3 she -s -6
oft 3 she CAP -10
oft 3 she the -11
oft 3 that -ed -6
oft 3 that -ing -9
oft 3 that -ly -6
oft 3 that -s -8
oft 3 that NUM -6
oft 3 that a -10
oft 3 that and -5
oft 3 that be -6
oft 3 that for -5
oft 3 that from -5
oft 3 that had -5
oft 3 that have -7
oft 3 that he -13
oft 3 that her -10
oft 3 that his -14
oft 3 that is -5
oft 3 that not -7
oft 3 that that -42
oft 3 that to -10
oft 3 that w -6
oft 3 that was -6
oft 3 that with -6
oft 3 that would -7
oft 3 the " 36
oft 3 the 's -14
oft 3 the -ed -14
oft 3 the -ing 13
oft 3 the -ly -15
oft 3 the CAP 17
oft 3 the NUM -16
oft 3 the a -14
oft 3 the an -30
oft 3 the and -14
oft 3 the as -16
oft 3 the be -7
oft 3 the for 34
oft 3 the has -13
oft 3 the he 6
oft 3 the his 28
oft 3 the in -17
oft 3 the is -11
oft 3 the not -23
oft 3 the of -16
oft 3 the on -13
oft 3 the that 8
oft 3 the the 9
oft 3 the to 48
oft 3 the w -9
oft 3 the was -8
oft 3 the with -17
oft 3 the ’s -13
oft 3 their w -14
oft 3 they CAP -10
oft 3 they the -15
oft 3 they to -8
oft 3 to 's -22
oft 3 to -ed -23
oft 3 to -ing -21
oft 3 to -s -16
oft 3 to CAP 10
oft 3 to a 17
oft 3 to and -24
oft 3 to as -20
oft 3 to for -30
oft 3 to in -24
oft 3 to of -19
oft 3 to on -22
oft 3 to that 90
oft 3 to the 31
oft 3 to to 7
oft 3 to w -20
oft 3 w " 56
oft 3 w -ed -35
oft 3 w -ing 54
oft 3 w -ly -39
oft 3 w a 6
oft 3 w and -36
oft 3 w for -35
oft 3 w his 29
oft 3 w in -30
oft 3 w of -35
oft 3 w on -33
oft 3 w that 37
oft 3 w the 79
oft 3 w to 19
oft 3 w w -17
oft 3 what w -10
oft 3 with w -6
oft 6 , " 44
oft 6 , -ed -19
oft 6 , -ing -44
oft 6 , -s -23
oft 6 , CAP -31
oft 6 , in -14
oft 6 , of -22
oft 6 , the 44
oft 6 , to 17
oft 6 , w -22
oft 6 -ed CAP -32
oft 6 -ed w -21
oft 6 -ing -ed -15
oft 6 -ing -ing -22
oft 6 -ing -s -19
oft 6 -ing CAP -21
oft 6 -ing and -14
oft 6 -ing of -11
oft 6 -ing the -35
oft 6 -ing to -28
oft 6 -ing w -17
oft 6 -ly -s -26
oft 6 -ly the -46
oft 6 -ly w -18
oft 6 -s " -24
oft 6 -s -ed -16
oft 6 -s -s -17
oft 6 -s CAP -9
oft 6 -s NUM -14
oft 6 -s a -32
oft 6 -s and -15
oft 6 -s in -16
oft 6 -s of -15
oft 6 -s on -12
oft 6 -s that 47
oft 6 -s the -23
oft 6 -s to -32
oft 6 -s w -17
oft 6 CAP 's -7
oft 6 CAP -ed -9
oft 6 CAP -ly -12
oft 6 CAP -s -11
oft 6 CAP CAP -14
oft 6 CAP DAY -10
oft 6 CAP NUM -10
oft 6 CAP a -21
oft 6 CAP about -21
oft 6 CAP an 19
oft 6 CAP and -9
oft 6 CAP as -13
oft 6 CAP at -8
oft 6 CAP but -12
oft 6 CAP by -7
oft 6 CAP for -9
oft 6 CAP from -8
oft 6 CAP has -8
oft 6 CAP he -27
oft 6 CAP him -17
oft 6 CAP in -9
oft 6 CAP is -8
oft 6 CAP it -20
oft 6 CAP not -13
oft 6 CAP of -8
oft 6 CAP on -9
oft 6 CAP over 50
oft 6 CAP she -29
oft 6 CAP that -48
oft 6 CAP the -21
oft 6 CAP to -10
oft 6 CAP w -8
oft 6 CAP was -8
oft 6 CAP who -20
oft 6 CAP with -9
oft 6 CAP would -9
oft 6 CAP ’s -10
oft 6 DAY -s -11
oft 6 DAY CAP -20
oft 6 DAY the -32
oft 6 DAY to 22
oft 6 DAY w -16
oft 6 a " 77
oft 6 a 's -18
oft 6 a -ed -19
oft 6 a -s -22
oft 6 a CAP -7
oft 6 a NUM -18
oft 6 a a 6
oft 6 a and -18
oft 6 a as 31
oft 6 a by -21
oft 6 a for -19
oft 6 a in -19
oft 6 a of -17
oft 6 a on -17
oft 6 a that -25
oft 6 a the -7
oft 6 a w -16
oft 6 a with -21
oft 6 a ’s -16
oft 6 about w -22
oft 6 an -s -21
oft 6 an CAP -7
oft 6 an the -48
oft 6 an w -22
oft 6 at w -29
oft 6 for w -28
oft 6 he " -22
oft 6 he -ing -9
oft 6 he CAP -7
oft 6 he a -11
oft 6 he for -5
oft 6 he he -9
oft 6 he his 25
oft 6 he that -40
oft 6 he the -8
oft 6 he to -7
oft 6 her -ed -12
oft 6 her -s -12
oft 6 her in -11
oft 6 her the -26
oft 6 her to -26
oft 6 her w -13
oft 6 him -s -12
oft 6 him CAP -24
oft 6 him w -12
oft 6 his " 15
oft 6 his -ed -12
oft 6 his -ing -17
oft 6 his -s -12
oft 6 his CAP -18
oft 6 his a 14
oft 6 his and -12
oft 6 his he -23
oft 6 his in -12
oft 6 his of -11
oft 6 his the -27
oft 6 his to -21
oft 6 his w -7
oft 6 how -s -9
oft 6 how w -8
oft 6 if w -6
oft 6 in " 33
oft 6 in -s -34
oft 6 in CAP -17
oft 6 in the -12
oft 6 in w -30
oft 6 it -ed -9
oft 6 it -ing -8
oft 6 it -s -8
oft 6 it CAP -10
oft 6 it in -7
oft 6 it of -6
oft 6 it the -16
oft 6 it to -12
oft 6 it w -7
oft 6 not w -17
oft 6 of -s -28
oft 6 of w -24
oft 6 on -ed -14
oft 6 on -s -22
oft 6 on CAP -9
oft 6 on the -8
oft 6 on w -26
oft 6 she CAP -6
oft 6 she the -11
oft 6 she to -7
oft 6 that " -23
oft 6 that -ed -5
oft 6 that -ing -9
oft 6 that -ly -5
oft 6 that -s -5
oft 6 that a -11
oft 6 that about -12
oft 6 that an -11
oft 6 that are -5
oft 6 that at -6
oft 6 that he -13
oft 6 that her -11
oft 6 that him -14
oft 6 that his -13
oft 6 that it -15
oft 6 that not -6
oft 6 that or -6
oft 6 that that -34
oft 6 that the -13
oft 6 that they -9
oft 6 that to -10
oft 6 that w -5
oft 6 that were -7
oft 6 that who -7
oft 6 that would -5
oft 6 the 's -9
oft 6 the -ing -20
oft 6 the -ly -13
oft 6 the CAP -13
oft 6 the NUM -11
oft 6 the a -13
oft 6 the an 14
oft 6 the and -10
oft 6 the as -12
oft 6 the at -9
oft 6 the be -8
oft 6 the by -9
oft 6 the for -12
oft 6 the from -10
oft 6 the he -25
oft 6 the her -29
oft 6 the his -33
oft 6 the in -10
oft 6 the is -10
oft 6 the it -24
oft 6 the its 31
oft 6 the not -17
oft 6 the of -10
oft 6 the on -11
oft 6 the that -22
oft 6 the the -19
oft 6 the their -17
oft 6 the w -11
oft 6 the was -11
oft 6 the with -14
oft 6 the would -11
oft 6 the ’s -10
oft 6 their w -18
oft 6 they -ing -6
oft 6 they CAP -7
oft 6 they the -10
oft 6 they to -6
oft 6 this w -18
oft 6 to 's -14
oft 6 to -ed -16
oft 6 to -ing -11
oft 6 to -ly -18
oft 6 to -s -18
oft 6 to CAP -20
oft 6 to NUM -17
oft 6 to and -15
oft 6 to for 59
oft 6 to he -28
oft 6 to his -36
oft 6 to in -17
oft 6 to of -15
oft 6 to on -14
oft 6 to that -6
oft 6 to the -33
oft 6 to to -31
oft 6 to w -18
oft 6 w " 41
oft 6 w 's -16
oft 6 w -ed -19
oft 6 w -ing -8
oft 6 w -ly -25
oft 6 w -s -22
oft 6 w CAP -14
oft 6 w NUM -22
oft 6 w a -23
oft 6 w and -18
oft 6 w as -21
oft 6 w be -13
oft 6 w by -13
oft 6 w for -18
oft 6 w he -40
oft 6 w his -45
oft 6 w in -18
oft 6 w is -21
oft 6 w not -35
oft 6 w of -16
oft 6 w on -18
oft 6 w the -42
oft 6 w to -38
oft 6 w w -20
oft 6 w with -17
oft 6 w ’s -17
oft 6 what w -8
oft 6 whether CAP -6
oft 6 whether the -13
oft 6 with w -38
os 0 accus 75
os 0 acknowledg 73
os 0 add 28
os 0 admit 64
os 0 agre 85
os 0 announc 125
os 0 argu 35
os 0 ask 20
os 0 attack 44
os 0 back 80
os 0 begin -118
os 0 believ 136
os 0 blam 126
os 0 blast 25
os 0 call 35
os 0 cast 45
os 0 cit 157
os 0 claim 95
os 0 conclud 7
os 0 consider 127
os 0 continu -25
os 0 criticiz 103
os 0 decid 87
os 0 declar 74
os 0 declin 39
os 0 defend 104
os 0 denounc 69
os 0 deny 56
os 0 describ 134
os 0 discuss 153
os 0 dismiss 127
os 0 endors 111
os 0 expect 109
os 0 explain 35
os 0 express 37
os 0 fear 120
os 0 feel 42
os 0 find 78
os 0 focus 42
os 0 giv -69
os 0 go -106
os 0 hop 111
os 0 indicat 37
os 0 insist 78
os 0 issu -58
os 0 it -48
os 0 know 91
os 0 look 19
os 0 mak -31
os 0 mention 127
os 0 not 62
os 0 offer 26
os 0 oppos 100
os 0 order 112
os 0 plan 69
os 0 pledg 35
os 0 point 51
os 0 post -9
os 0 praiz 87
os 0 predict 115
os 0 promiz 56
os 0 propos 133
os 0 push 33
os 0 question 48
os 0 recall 131
os 0 refer 114
os 0 refus 58
os 0 reject 88
os 0 releas -74
os 0 report 80
os 0 respond 12
os 0 reveal 140
os 0 say 82
os 0 see 131
os 0 seek 85
os 0 seem -6
os 0 shar 10
os 0 show 61
os 0 slam 79
os 0 speak -14
os 0 stat 71
os 0 suggest 110
os 0 support 88
os 0 tak -55
os 0 talk 19
os 0 tell -88
os 0 think 113
os 0 try -88
os 0 tweet 25
os 0 urg 21
os 0 view 132
os 0 vot 44
os 0 vow 67
os 0 want 100
os 0 warn 7
os 0 worry 74
os 0 writ -19
os 1 accord 137
os 1 accus -10
os 1 acknowledg -14
os 1 add -9
os 1 admit -27
os 1 agre 32
os 1 announc -23
os 1 argu 13
os 1 ask 42
os 1 attack 13
os 1 begin 50
os 1 believ -39
os 1 blam -22
os 1 blast -31
os 1 call 14
os 1 cast -20
os 1 cit -27
os 1 claim -6
os 1 conclud 44
os 1 consider -34
os 1 continu 81
os 1 criticiz -31
os 1 decid -58
os 1 declar 22
os 1 declin -39
os 1 defend -11
os 1 denounc 18
os 1 deny -18
os 1 describ -11
os 1 discuss -38
os 1 dismiss -41
os 1 endors -34
os 1 expect -33
os 1 explain -6
os 1 express 13
os 1 fear 7
os 1 feel 26
os 1 find -17
os 1 focus 31
os 1 giv 29
os 1 go 93
os 1 hop 11
os 1 indicat 19
os 1 insist -7
os 1 issu 35
os 1 it 56
os 1 know 27
os 1 look 80
os 1 mak -17
os 1 mention -26
os 1 not 9
os 1 offer -13
os 1 oppos 13
os 1 order 47
os 1 pledg 25
os 1 point 27
os 1 post 11
os 1 praiz -25
os 1 predict -25
os 1 promiz 12
os 1 propos 9
os 1 push 10
os 1 put 75
os 1 question 35
os 1 recall -17
os 1 refer -28
os 1 refus -43
os 1 reject 15
os 1 releas -6
os 1 report 15
os 1 respond -38
os 1 say -8
os 1 see -6
os 1 seek 29
os 1 seem -29
os 1 shar -23
os 1 show -6
os 1 slam -17
os 1 speak 10
os 1 stat -57
os 1 suggest -12
os 1 support 20
os 1 talk -13
os 1 tell 92
os 1 try 56
os 1 tweet 7
os 1 urg 15
os 1 view 24
os 1 vot -18
os 1 vow 29
os 1 want -18
os 1 warn 42
os 1 worry -36
os 1 writ -19
os 2 accord -16
os 2 accus 29
os 2 acknowledg -19
os 2 admit 10
os 2 agre -15
os 2 argu -6
os 2 ask 43
os 2 attack -8
os 2 begin 59
os 2 believ -22
os 2 blam -41
os 2 blast 22
os 2 cast -7
os 2 cit -32
os 2 consider -7
os 2 continu 78
os 2 criticiz -21
os 2 decid 21
os 2 declar -21
os 2 declin 54
os 2 defend -36
os 2 denounc -30
os 2 deny 61
os 2 describ -9
os 2 discuss -29
os 2 dismiss -51
os 2 endors -23
os 2 expect 25
os 2 explain 8
os 2 express 43
os 2 fear -17
os 2 find -11
os 2 focus 14
os 2 giv 22
os 2 go 45
os 2 hop -9
os 2 insist -25
os 2 issu 58
os 2 it 6
os 2 know 7
os 2 look 53
os 2 mak 16
os 2 mention -22
os 2 offer 54
os 2 order -32
os 2 plan 27
os 2 pledg -18
os 2 point 15
os 2 post -38
os 2 praiz -6
os 2 predict -16
os 2 promiz -32
os 2 propos -33
os 2 push 35
os 2 put -7
os 2 recall 14
os 2 refer -32
os 2 refus 67
os 2 reject -14
os 2 releas -28
os 2 report 20
os 2 respond 6
os 2 reveal -19
os 2 say -7
os 2 see -10
os 2 seek 20
os 2 seem 50
os 2 slam 28
os 2 speak 37
os 2 stat -23
os 2 suggest -19
os 2 support -19
os 2 tak 9
os 2 talk 49
os 2 tell 25
os 2 think -9
os 2 try 18
os 2 tweet 11
os 2 urg 29
os 2 view -28
os 2 vot 37
os 2 want 44
os 2 worry -40
os 2 writ -21
os 3 accord -14
os 3 accus -15
os 3 add 7
os 3 admit -17
os 3 agre -10
os 3 announc -16
os 3 ask -6
os 3 attack 10
os 3 begin 23
os 3 believ -8
os 3 blam -11
os 3 call -10
os 3 cast 10
os 3 cit -18
os 3 claim -14
os 3 consider -18
os 3 continu -10
os 3 criticiz -8
os 3 decid -17
os 3 declar -20
os 3 declin 12
os 3 defend -10
os 3 denounc 8
os 3 deny -21
os 3 describ -29
os 3 discuss -13
os 3 dismiss -25
os 3 expect -23
os 3 express -8
os 3 fear -27
os 3 feel 7
os 3 giv 44
os 3 go 25
os 3 hop -18
os 3 issu 34
os 3 it 35
os 3 know -12
os 3 look -25
os 3 mak 36
os 3 mention -9
os 3 offer 21
os 3 oppos -29
os 3 order -24
os 3 plan -14
os 3 point -8
os 3 praiz -18
os 3 predict -22
os 3 promiz -15
os 3 propos -26
os 3 put 37
os 3 question -9
os 3 recall -25
os 3 refer -7
os 3 refus -12
os 3 releas 55
os 3 respond -8
os 3 reveal -17
os 3 say -9
os 3 see -20
os 3 seek -21
os 3 slam -24
os 3 speak -7
os 3 stat 12
os 3 suggest -9
os 3 support -16
os 3 tak 54
os 3 talk 11
os 3 tell 7
os 3 think -13
os 3 try 18
os 3 tweet 8
os 3 view 6
os 3 vow -22
os 3 want -26
os 3 warn -5
os 3 worry 18
os 3 writ -7
os 6 accord -14
os 6 accus -18
os 6 acknowledg -8
os 6 add -10
os 6 agre -16
os 6 announc -12
os 6 argu -7
os 6 ask -16
os 6 attack -17
os 6 back -20
os 6 believ -12
os 6 blam -12
os 6 blast -11
os 6 call -10
os 6 cit -11
os 6 claim -14
os 6 consider -13
os 6 continu -28
os 6 criticiz -8
os 6 decid -7
os 6 declar -13
os 6 declin -27
os 6 defend -10
os 6 describ -18
os 6 discuss -16
os 6 endors -15
os 6 expect -14
os 6 explain -12
os 6 express -20
os 6 fear -10
os 6 find -7
os 6 focus -17
os 6 giv -22
os 6 go -24
os 6 hop -11
os 6 indicat -12
os 6 insist -9
os 6 issu -33
os 6 it -21
os 6 know -23
os 6 look -28
os 6 mak -13
os 6 mention -12
os 6 not -11
os 6 offer -31
os 6 oppos -20
os 6 order -17
os 6 plan -14
os 6 pledg -17
os 6 point -13
os 6 propos -16
os 6 push -21
os 6 question -14
os 6 recall -13
os 6 refer -13
os 6 refus -19
os 6 reject -31
os 6 report -18
os 6 respond 8
os 6 reveal -13
os 6 say -9
os 6 see -18
os 6 seek -20
os 6 seem -11
os 6 show -11
os 6 stat -9
os 6 suggest -10
os 6 support -13
os 6 tak -20
os 6 talk -16
os 6 tell -10
os 6 think -17
os 6 try -8
os 6 urg -18
os 6 vot -25
os 6 vow -14
os 6 want -15
os 6 warn -11
os 6 worry -12
os 6 writ 16
p ' -s -12
p ' w -13
p 's -ed -12
p 's -ing -23
p 's -s -18
p 's CAP -24
p 's w -17
p ( CAP -19
p , " 179
p , -ed -13
p , -ing -22
p , -ly -34
p , -s 23
p , CAP -11
p , NUM 9
p , a -10
p , and -20
p , but -22
p , he 43
p , in -15
p , it 30
p , she -6
p , that 215
p , the 36
p , though -29
p , to 76
p , w -14
p , when 6
p , which -33
p , while -11
p , who -22
p , with -29
p -ed " -29
p -ed -ed -11
p -ed -ing 21
p -ed -ly -45
p -ed CAP 38
p -ed DAY -69
p -ed NUM 19
p -ed a 24
p -ed against -40
p -ed an 50
p -ed and -56
p -ed as 31
p -ed at 9
p -ed by -30
p -ed for -19
p -ed from -13
p -ed he 42
p -ed her 15
p -ed him -12
p -ed how 33
p -ed in -34
p -ed it 6
p -ed its -20
p -ed on -14
p -ed out -33
p -ed that 46
p -ed the 31
p -ed their 10
p -ed they 83
p -ed w 18
p -ed with -16
p -ing " 67
p -ing -ed 23
p -ing -ing 42
p -ing -s -6
p -ing CAP 58
p -ing NUM 8
p -ing a 27
p -ing about -77
p -ing an 38
p -ing and -27
p -ing at -60
p -ing for -36
p -ing from -25
p -ing he 60
p -ing him 16
p -ing his 39
p -ing in -29
p -ing it 45
p -ing of -39
p -ing on -39
p -ing out -41
p -ing she 13
p -ing that 44
p -ing the 20
p -ing their -6
p -ing them -25
p -ing they 51
p -ing up -28
p -ing with -37
p -ly -ed -21
p -ly -ing -29
p -ly -s -27
p -ly CAP 15
p -ly NUM -26
p -ly in -18
p -ly on -34
p -ly that 73
p -ly to -10
p -ly w -24
p -s " 5
p -s -ed -27
p -s -ing -21
p -s -ly 32
p -s -s 7
p -s CAP 62
p -s a 21
p -s about -6
p -s against -35
p -s and -26
p -s are -24
p -s as -22
p -s at -32
p -s before -23
p -s but -19
p -s by -25
p -s could -14
p -s for 6
p -s from -21
p -s had -20
p -s have -18
p -s he 57
p -s her 50
p -s his 26
p -s in -20
p -s it 32
p -s like -28
p -s of -18
p -s on -16
p -s or -23
p -s over -47
p -s she 43
p -s should -22
p -s that 20
p -s the 54
p -s were -18
p -s will -16
p -s with -36
p -s would 8
p . CAP -22
p : " 162
p : CAP 116
p CAP 's -17
p CAP ( -24
p CAP -ed -17
p CAP -ing -16
p CAP -s -19
p CAP CAP -25
p CAP DAY -47
p CAP NUM -6
p CAP a 62
p CAP about 103
p CAP after -21
p CAP and -18
p CAP are -13
p CAP as -7
p CAP at -29
p CAP by -21
p CAP could -13
p CAP did -14
p CAP for 9
p CAP from -20
p CAP had -13
p CAP has -12
p CAP have -28
p CAP he 180
p CAP if 96
p CAP in -10
p CAP is -17
p CAP of 6
p CAP on -32
p CAP or -17
p CAP over -19
p CAP should -12
p CAP that 148
p CAP the 99
p CAP to 22
p CAP w -18
p CAP was -17
p CAP who 44
p CAP will -16
p CAP with -20
p CAP would -16
p CAP ’s -20
p DAY 's -47
p DAY -ing -84
p DAY that 90
p DAY to 127
p DAY w -28
p NUM -s -17
p NUM CAP -25
p NUM and -19
p NUM in -27
p NUM of -26
p NUM to 20
p NUM w -16
p a " -32
p a -ed -19
p a -ing -29
p a -ly -27
p a -s -27
p a CAP -26
p a NUM -19
p a w -16
p about -ing 118
p about -s 103
p about CAP 102
p about NUM -48
p about her 97
p about his 86
p about how 37
p about the 91
p about w 161
p about whether -12
p after CAP 53
p after the -22
p against CAP 78
p against the 98
p against w 71
p all -s -23
p all the -44
p among CAP 31
p an " -39
p an -ed -28
p an CAP -21
p an w -18
p and -ed -20
p and -ing -21
p and -ly -30
p and -s -20
p and CAP -23
p and NUM -17
p and a -23
p and her -27
p and his -29
p and other -15
p and that -42
p and the -23
p and w -19
p another w -27
p any -s -16
p any w -23
p are -ed -21
p are -ing -23
p are w -13
p as " 37
p as CAP -9
p as a 19
p as an -62
p as he -38
p at CAP 96
p at a -54
p at the 5
p at w -21
p be " -26
p be -ed -14
p be -ing -20
p be a -28
p be w -14
p because he -19
p because of -11
p been -ed -14
p been -ing -21
p been w -12
p before the -26
p being -ed -17
p being w -28
p between CAP -19
p between the 6
p but -ed -8
p but the -22
p but w -25
p by -ing -20
p by CAP 8
p by the 9
p by w 5
p can be -12
p can w -16
p could be -18
p could w -15
p did not -17
p do w -16
p does not -16
p during a -35
p during the -29
p for " 60
p for -ing 76
p for -s 38
p for CAP 64
p for a 95
p for him 40
p for his 20
p for the 27
p for w 31
p from -ing -29
p from a -35
p from his 73
p from the -20
p from w 18
p had " -24
p had -ed -9
p had been -10
p had not -10
p had w -10
p has " -13
p has -ed -13
p has -ly -9
p has been -21
p has w -15
p have -ed -18
p have a -18
p have been -18
p have w -11
p he 's -14
p he -ed -13
p he -ly -14
p he -s -14
p he and -9
p he did -18
p he had -16
p he has -17
p he is -15
p he w -14
p he was -12
p he will -10
p he would -13
p he ’d -16
p he ’s -19
p her -s -15
p her to -25
p her w -21
p him a -20
p him as -36
p him for -31
p him to 8
p him w -32
p himself as -18
p his -ing -25
p his -s -23
p his CAP -35
p his w -22
p how the -39
p how to -43
p how w -17
p if CAP 22
p if he -31
p if the -35
p in -ing 79
p in -s -7
p in CAP -20
p in NUM -21
p in a -25
p in an -69
p in the -18
p in w -19
p in which -37
p into the -27
p is " -31
p is -ed -20
p is -ing 8
p is -ly -16
p is a -30
p is not -13
p is that 150
p is the -12
p is w -21
p it -ed -15
p it -s -28
p it as -27
p it is -12
p it w -7
p it was -14
p it will -11
p it would -11
p it ’s -12
p its -s -17
p its w -16
p like CAP -21
p many -s -26
p might be -15
p might w -13
p most w -24
p no -s -59
p no w -58
p not -ed -13
p not -ing -27
p not -ly -10
p not be -17
p not to -32
p not w -13
p of " 74
p of -ed -10
p of -ing 61
p of -s -13
p of CAP 31
p of NUM 8
p of a 9
p of her 39
p of his 38
p of the -7
p of their -46
p of w 37
p on -ing 73
p on -s 91
p on CAP 26
p on DAY -35
p on a 73
p on his 30
p on the 46
p on w 46
p one of -30
p one w -26
p or CAP -23
p or w -18
p other -s -31
p other CAP -29
p other w -25
p out a -66
p out of -22
p out that 36
p over CAP 83
p over the 36
p over w 119
p several -s -25
p she -ed -10
p she -s -14
p she had -11
p she is -10
p she w -10
p she was -14
p she would -17
p should be -15
p should w -16
p so w -31
p some -s -16
p some of -15
p some w -24
p such as -32
p than CAP -26
p than NUM -23
p than w -26
p that " -7
p that -ed -21
p that -ing -14
p that -s -18
p that CAP -12
p that NUM -8
p that a -17
p that he -18
p that if -16
p that in -16
p that it -19
p that some -27
p that the -13
p that w -16
p that would -20
p the " -35
p the -ed -19
p the -ing -25
p the -ly -22
p the -s -16
p the CAP -20
p the NUM -16
p the most -18
p the two -19
p the w -15
p their -s -26
p their w -21
p they -ed -18
p they are -16
p they had -11
p they have -21
p they w -14
p they were -11
p they will -12
p they would -11
p this w -22
p those -s -23
p through the -23
p to -ing 27
p to -ly 30
p to -s 22
p to CAP 55
p to a 55
p to be -28
p to do -26
p to get -26
p to have -47
p to his 11
p to the 54
p to w -17
p two -s -22
p up to -65
p w " 29
p w 's -20
p w -ed -13
p w -ing -21
p w -ly -11
p w -s -17
p w CAP 19
p w DAY -12
p w NUM -8
p w a -5
p w about 30
p w after -38
p w against -28
p w all 45
p w among -24
p w an 25
p w and -20
p w any 38
p w are -18
p w as -16
p w at -29
p w because 5
p w before -29
p w between -9
p w but -17
p w by -23
p w could -25
p w down -36
p w during -38
p w for -12
p w from -27
p w had -15
p w has -21
p w have -25
p w he 59
p w him 29
p w his 13
p w how 21
p w if 24
p w in -18
p w into -20
p w is -29
p w it 25
p w its -33
p w no 15
p w not 79
p w of -16
p w off -28
p w on -14
p w one 77
p w or -21
p w out -49
p w over -32
p w she 45
p w should -12
p w since -41
p w some 21
p w than -21
p w that 68
p w the 17
p w they 55
p w this 10
p w through -45
p w to 13
p w up -28
p w w -12
p w was -9
p w were 20
p w what 73
p w when -19
p w whether 6
p w who 37
p w will -18
p w with -13
p w ’s -19
p was " -29
p was -ed -12
p was -ing -17
p was -ly -13
p was not -23
p was the -19
p was w -12
p were -ed -18
p were -ing -29
p were w -9
p what he -31
p when CAP 35
p when he -10
p whether CAP 21
p whether he -26
p which -s -19
p which w -36
p while -ing -25
p while CAP -34
p who -ed -18
p who has -13
p who w -18
p will be -17
p will not -14
p will w -12
p with CAP 8
p with NUM -10
p with a 70
p with his -19
p with the 27
p with w 23
p would " -9
p would -ly -11
p would be -13
p would have -13
p would not -9
p would w -11
p — -ing -10
p — CAP -17
p — a 28
p — and -29
p ’s " -28
p ’s -ed -21
p ’s -ing -22
p ’s -s -18
p ’s CAP -28
p ’s w -15
p2 ' -s -19
p2 ' w 21
p2 's -ed -36
p2 's -ing -22
p2 's -s -18
p2 's CAP -22
p2 's w -6
p2 ) w -6
p2 , -ed 39
p2 , -ing 24
p2 , -ly -24
p2 , -s 32
p2 , CAP -20
p2 , NUM -15
p2 , a -19
p2 , and -25
p2 , as -24
p2 , but -25
p2 , he -16
p2 , in -26
p2 , it -23
p2 , that -23
p2 , the -19
p2 , to -22
p2 , w 6
p2 , when -24
p2 , which -23
p2 , while -20
p2 , who -15
p2 , with -31
p2 -ed , 36
p2 -ed -ed -33
p2 -ed -ing 14
p2 -ed -ly 20
p2 -ed : 95
p2 -ed CAP 12
p2 -ed DAY 11
p2 -ed NUM -37
p2 -ed a -18
p2 -ed about 102
p2 -ed against 125
p2 -ed an -16
p2 -ed and -32
p2 -ed as 39
p2 -ed at 94
p2 -ed by 29
p2 -ed for 74
p2 -ed from -26
p2 -ed he -12
p2 -ed her -24
p2 -ed his -46
p2 -ed how -19
p2 -ed it -13
p2 -ed its -14
p2 -ed of 82
p2 -ed on 23
p2 -ed out 28
p2 -ed the -16
p2 -ed their -28
p2 -ed they -11
p2 -ed to -9
p2 -ed up 136
p2 -ed w -20
p2 -ed with 22
p2 -ing , 48
p2 -ing -ed 16
p2 -ing -ing -44
p2 -ing -ly -37
p2 -ing -s 6
p2 -ing : 105
p2 -ing CAP -5
p2 -ing NUM -21
p2 -ing a -17
p2 -ing about 124
p2 -ing an -16
p2 -ing and -21
p2 -ing at 14
p2 -ing for 89
p2 -ing from -29
p2 -ing he -14
p2 -ing her -13
p2 -ing him -32
p2 -ing his -17
p2 -ing in -14
p2 -ing it -8
p2 -ing of 39
p2 -ing on 44
p2 -ing out 87
p2 -ing she -13
p2 -ing that -16
p2 -ing the -18
p2 -ing their -24
p2 -ing they -15
p2 -ing to 31
p2 -ing up -24
p2 -ing w -13
p2 -ing with -27
p2 -ly , 17
p2 -ly -ed 30
p2 -ly -ing 42
p2 -ly -s 62
p2 -ly in -15
p2 -ly on 147
p2 -ly that -60
p2 -ly to 12
p2 -ly w -8
p2 -s ' -16
p2 -s , -9
p2 -s -ed 25
p2 -s -ing 34
p2 -s : 57
p2 -s CAP -12
p2 -s a -18
p2 -s about 99
p2 -s against 127
p2 -s and -24
p2 -s are -22
p2 -s at 49
p2 -s before -27
p2 -s could -11
p2 -s for 55
p2 -s from -29
p2 -s had -18
p2 -s have -17
p2 -s he -17
p2 -s her -43
p2 -s his -12
p2 -s in -23
p2 -s it -17
p2 -s like 49
p2 -s of 20
p2 -s on 82
p2 -s or -30
p2 -s over 126
p2 -s she -18
p2 -s should -16
p2 -s than -40
p2 -s that -20
p2 -s the -14
p2 -s to -6
p2 -s w 29
p2 -s were -16
p2 -s who -22
p2 -s will -13
p2 -s with 20
p2 -s would -13
p2 -s — 8
p2 : CAP -15
p2 CAP ' -17
p2 CAP 's -16
p2 CAP ( -27
p2 CAP -ed 17
p2 CAP -ing 7
p2 CAP -ly 6
p2 CAP -s 27
p2 CAP . -22
p2 CAP : 95
p2 CAP NUM 29
p2 CAP a -26
p2 CAP about 167
p2 CAP after -27
p2 CAP and -22
p2 CAP are -18
p2 CAP as -9
p2 CAP by 26
p2 CAP could -12
p2 CAP for 48
p2 CAP had -13
p2 CAP has -11
p2 CAP have -16
p2 CAP he -16
p2 CAP if -23
p2 CAP in -22
p2 CAP is -27
p2 CAP of 10
p2 CAP on 49
p2 CAP or -22
p2 CAP over -41
p2 CAP should -11
p2 CAP that -21
p2 CAP the -26
p2 CAP to -18
p2 CAP w 15
p2 CAP was -14
p2 CAP who -25
p2 CAP will -12
p2 CAP would -12
p2 CAP — -29
p2 CAP ’s -19
p2 DAY 's -35
p2 DAY , 58
p2 DAY -ed 53
p2 DAY that -24
p2 DAY to 11
p2 DAY w 82
p2 NUM , 14
p2 NUM -s -20
p2 NUM CAP -16
p2 NUM and -15
p2 NUM in -26
p2 NUM of -34
p2 NUM to 7
p2 NUM w -10
p2 NUM — -24
p2 ^ CAP 85
p2 a -ed -10
p2 a -ing -29
p2 a -ly -23
p2 a -s -16
p2 a CAP -24
p2 a NUM -20
p2 a w -19
p2 about -ing -26
p2 about -s -38
p2 about CAP -17
p2 about NUM -16
p2 about her -12
p2 about his -14
p2 about how 20
p2 about the -16
p2 about w -25
p2 about whether -25
p2 after -ing -64
p2 after CAP -40
p2 after the -14
p2 against CAP 12
p2 against the -19
p2 all the -25
p2 an -ed -51
p2 an CAP -18
p2 and -ed 47
p2 and -ing 33
p2 and -ly -26
p2 and -s -14
p2 and CAP -5
p2 and NUM -16
p2 and a -14
p2 and his -15
p2 and other -12
p2 and that -13
p2 and the -16
p2 another w 21
p2 any w -9
p2 are -ed 32
p2 as CAP -19
p2 as a -20
p2 as an -17
p2 as he -20
p2 as the -19
p2 as w -36
p2 at CAP 16
p2 at a -17
p2 at the -20
p2 at w -29
p2 be -ed -9
p2 be a -18
p2 be w -27
p2 because he -9
p2 because of -26
p2 been -ing 25
p2 been w -30
p2 before -ing -6
p2 before the -18
p2 being -ed 13
p2 but -ed -11
p2 but -s 11
p2 but w 39
p2 by -ing 81
p2 by CAP -29
p2 by the -18
p2 by w -26
p2 can be -11
p2 can w -6
p2 could be -14
p2 could w -22
p2 did not -12
p2 didn’t w -21
p2 do w -22
p2 does not -9
p2 doesn’t w 13
p2 during a -22
p2 during the -17
p2 for -ing -27
p2 for -s 30
p2 for CAP -27
p2 for his -21
p2 for the -21
p2 for w -15
p2 from -ing -8
p2 from CAP -23
p2 from a -24
p2 from his -19
p2 from the -18
p2 from w -21
p2 had -ed 33
p2 had been -11
p2 had not -9
p2 had w -18
p2 has -ed 52
p2 has -ly -9
p2 has been 23
p2 has w -24
p2 have -ed 12
p2 have a -13
p2 have been -18
p2 have w -13
p2 he 's 40
p2 he -ed 23
p2 he -s 26
p2 he and -10
p2 he did -18
p2 he had -13
p2 he has -15
p2 he is -17
p2 he w 10
p2 he was -14
p2 he will -9
p2 he would -10
p2 he ’d -13
p2 he ’s -18
p2 her -s -11
p2 him a -23
p2 him as 48
p2 him for 15
p2 him to -42
p2 him w -15
p2 himself as 21
p2 his -ing -42
p2 his -s 22
p2 his CAP -21
p2 his w -10
p2 how the -13
p2 how to -18
p2 how w -25
p2 i w 67
p2 if CAP -11
p2 if he -16
p2 if the -16
p2 in -ing 66
p2 in CAP 17
p2 in NUM 49
p2 in a -18
p2 in an -23
p2 in his -14
p2 in the -18
p2 in w -14
p2 in which -42
p2 into the -16
p2 is -ed -23
p2 is -ing -11
p2 is -ly -14
p2 is a -12
p2 is not -16
p2 is the -7
p2 is w -9
p2 it 's -47
p2 it -ed 18
p2 it -s 54
p2 it as 83
p2 it is -26
p2 it w 8
p2 it was -20
p2 it will -12
p2 it would -11
p2 it ’s -26
p2 its -s -19
p2 might w -7
p2 most w -41
p2 never -ed 50
p2 no -s 21
p2 not -ed 38
p2 not -ing -16
p2 not -ly -10
p2 not be -16
p2 not to -50
p2 not w 15
p2 of -ed -29
p2 of -s -17
p2 of CAP -20
p2 of NUM -22
p2 of a -17
p2 of an -22
p2 of her -22
p2 of his -18
p2 of the -19
p2 of w -29
p2 on -ing 42
p2 on -s -14
p2 on DAY 89
p2 on a -20
p2 on her -24
p2 on his -22
p2 on the -21
p2 on to -75
p2 on w -29
p2 one of -49
p2 one w -29
p2 or w 32
p2 other -s 6
p2 other w -22
p2 out a -41
p2 out that -10
p2 over the -21
p2 she -ed 32
p2 she -s 34
p2 she had -10
p2 she is -10
p2 she was -16
p2 she would -15
p2 should be -13
p2 should w -37
p2 some -s -10
p2 some of -25
p2 some w -24
p2 such as 9
p2 than NUM -19
p2 that -ed 39
p2 that -ing -7
p2 that -s 23
p2 that CAP -10
p2 that NUM -7
p2 that a -10
p2 that he -10
p2 that his -9
p2 that if -11
p2 that in -20
p2 that it -10
p2 that she -10
p2 that some -14
p2 that the -9
p2 that they -14
p2 that would -16
p2 the -ing -28
p2 the -ly -17
p2 the -s -18
p2 the CAP -14
p2 the NUM -16
p2 the most -16
p2 the two -17
p2 the w -7
p2 their -s -37
p2 their w -19
p2 they -ed 7
p2 they are -29
p2 they had -12
p2 they have -13
p2 they w 30
p2 they were -11
p2 they will -5
p2 they would -10
p2 this w 46
p2 those -s 9
p2 through the -10
p2 to -s 74
p2 to CAP -20
p2 to NUM -19
p2 to a -21
p2 to be -31
p2 to get -25
p2 to have -32
p2 to his -36
p2 to the -19
p2 to w 33
p2 two -s -20
p2 w 's -18
p2 w , 8
p2 w -ed 28
p2 w -ing 50
p2 w -ly -12
p2 w : 116
p2 w CAP -18
p2 w DAY 35
p2 w NUM -18
p2 w a -24
p2 w about 129
p2 w after 26
p2 w against 108
p2 w all -25
p2 w among 11
p2 w an -16
p2 w and -24
p2 w any -23
p2 w are -20
p2 w as -15
p2 w at 53
p2 w because -17
p2 w before -28
p2 w but -20
p2 w by 12
p2 w could -22
p2 w down 6
p2 w during -39
p2 w for 45
p2 w from -21
p2 w had -15
p2 w has -18
p2 w have -21
p2 w he -10
p2 w her -12
p2 w him 9
p2 w his -21
p2 w how 44
p2 w into 30
p2 w is 32
p2 w it -9
p2 w its -13
p2 w no -45
p2 w of 24
p2 w off -11
p2 w on 60
p2 w or -22
p2 w out 29
p2 w over 31
p2 w she -9
p2 w should -11
p2 w since -31
p2 w some -18
p2 w than -24
p2 w that -10
p2 w the -15
p2 w their -22
p2 w them 40
p2 w they -11
p2 w this -20
p2 w those -18
p2 w to 10
p2 w up -15
p2 w w -5
p2 w were -21
p2 w what -20
p2 w when 14
p2 w whether 45
p2 w who -24
p2 w will -16
p2 w with 32
p2 w would -15
p2 w — 37
p2 w ’s -17
p2 was -ed 16
p2 was -ing -5
p2 was -ly -11
p2 was a -12
p2 was not -19
p2 was the -14
p2 was w 18
p2 were -ed 41
p2 were -ing -19
p2 what he -14
p2 when -ed 114
p2 when he -18
p2 whether CAP -13
p2 whether he -14
p2 which w -57
p2 while -ing -36
p2 who -ed -8
p2 who has -13
p2 who w -10
p2 will be 11
p2 will not -10
p2 with -s -17
p2 with CAP -11
p2 with NUM -7
p2 with a -20
p2 with his -7
p2 with the -17
p2 with w -32
p2 would -ly -9
p2 would have -14
p2 would not -6
p2 would w 10
p2 — a -11
p2 — and -27
p2 — w -7
p2 ’s -ed 26
p2 ’s -ing -12
p2 ’s -s 12
p2 ’s CAP -7
p2 ’s w -12
t " 1 23
t 's 1 -20
t ( 1 -27
t -ed 0 49
t -ed 1 -15
t -ing 0 46
t -ly 0 23
t -ly 1 -20
t -s 0 49
t -s 1 -14
t CAP 0 57
t DAY 0 14
t DAY 1 -33
t NUM 0 81
t NUM 1 -14
t a 0 45
t a 1 7
t about 0 -10
t about 1 15
t across 1 -19
t after 1 -21
t against 1 -27
t all 1 -28
t along 1 -26
t although 1 -27
t among 1 -6
t an 0 34
t an 1 22
t and 1 -20
t another 1 14
t any 0 61
t any 1 14
t are 1 -21
t around 1 15
t as 0 20
t as 1 -19
t at 0 -6
t at 1 -27
t be 1 -19
t because 1 -17
t been 1 -16
t before 1 -28
t behind 1 -23
t being 1 -12
t between 1 10
t both 1 -42
t but 1 -21
t by 1 -18
t can 1 -18
t could 1 -18
t despite 1 -22
t did 1 -12
t do 1 -20
t doesn’t 1 -26
t down 1 -23
t during 1 -25
t each 1 -51
t every 1 -39
t few 1 -30
t for 1 -16
t four 1 15
t from 1 -22
t get 1 -25
t had 1 -15
t has 1 -15
t have 1 -17
t having 1 -36
t he 0 60
t he 1 8
t her 0 60
t her 1 13
t him 0 51
t himself 0 60
t himself 1 48
t his 0 53
t his 1 22
t how 0 89
t how 1 138
t i 1 14
t if 0 88
t if 1 55
t in 0 -36
t in 1 -19
t into 1 -25
t is 1 -9
t it 0 60
t its 0 70
t its 1 24
t like 1 -23
t may 1 -29
t might 1 -17
t most 1 9
t must 1 -27
t never 1 16
t no 0 64
t no 1 6
t not 0 40
t not 1 7
t of 1 -19
t off 1 -29
t on 0 -15
t on 1 -18
t once 1 -17
t one 1 -18
t or 1 -27
t other 1 -23
t others 1 -39
t out 1 -27
t outside 1 -33
t over 1 -17
t several 1 38
t she 0 72
t should 1 -21
t since 1 -23
t so 1 -31
t some 0 81
t some 1 6
t such 1 -18
t than 1 -22
t that 0 63
t that 1 67
t the 0 56
t their 0 51
t their 1 10
t them 0 62
t these 1 59
t they 0 64
t they 1 24
t this 0 72
t this 1 12
t those 0 74
t those 1 -14
t though 1 -30
t three 1 -5
t through 1 -21
t to 0 38
t toward 1 -57
t two 1 -25
t under 1 -27
t until 1 -22
t up 1 -21
t w 0 40
t w 1 -12
t was 1 -13
t were 1 -19
t what 0 97
t what 1 121
t where 1 32
t whether 0 95
t whether 1 156
t which 1 -15
t while 1 -21
t why 0 106
t why 1 201
t will 1 -16
t with 1 -15
t without 1 -26
t would 1 -14
t you 1 -30
t ’d 1 -22
t ’ll 1 -12
t ’s 1 -20
ts " accord 1 -21
ts " accus 1 -44
ts " add 1 62
ts " argu 1 32
ts " ask 1 -13
ts " call 1 37
ts " continu 1 -18
ts " describ 1 17
ts " not 1 -51
ts " respond 1 144
ts " say 1 10
ts " tell 1 50
ts " tweet 1 37
ts " writ 1 -14
ts 's say 1 -11
ts -ed accord 1 -7
ts -ed acknowledg 1 -6
ts -ed announc 1 -9
ts -ed argu 1 -5
ts -ed ask 1 -18
ts -ed call 1 -14
ts -ed cit 1 -7
ts -ed find 1 -12
ts -ed not 1 -10
ts -ed point 1 -10
ts -ed question 1 -7
ts -ed report 1 15
ts -ed say 1 -7
ts -ed show 1 -12
ts -ed suggest 1 -5
ts -ed support 1 -11
ts -ed tell 1 -21
ts -ed think 1 -8
ts -ing accus 1 11
ts -ing announc 1 -26
ts -ing argu 1 -32
ts -ing ask 1 -50
ts -ing call 1 -31
ts -ing criticiz 1 7
ts -ing go 1 -38
ts -ing mak 1 11
ts -ing not 1 22
ts -ing point 1 52
ts -ing question 1 -23
ts -ing releas 1 -68
ts -ing say 1 -11
ts -ing see 1 -26
ts -ing seek 1 -22
ts -ing show 1 22
ts -ing suggest 1 -15
ts -ing support 1 -23
ts -ing tell 1 -25
ts -ly argu 1 -12
ts -ly ask 1 -32
ts -ly say 1 -10
ts -ly show 1 36
ts -ly suggest 1 -6
ts -ly tell 1 -46
ts -s accus 1 -16
ts -s acknowledg 1 -7
ts -s add 1 -7
ts -s agre 1 -16
ts -s announc 1 -16
ts -s argu 1 -11
ts -s ask 1 -32
ts -s attack 1 -19
ts -s believ 1 -14
ts -s blam 1 -19
ts -s cit 1 -11
ts -s claim 1 -14
ts -s criticiz 1 -13
ts -s defend 1 -9
ts -s describ 1 -21
ts -s explain 1 -24
ts -s express 1 -18
ts -s find 1 -12
ts -s focus 1 21
ts -s go 1 59
ts -s hop 1 -16
ts -s it 1 -29
ts -s know 1 -23
ts -s look 1 -36
ts -s mak 1 -44
ts -s mention 1 -10
ts -s not 1 -10
ts -s offer 1 -32
ts -s plan 1 -25
ts -s point 1 -20
ts -s promiz 1 -20
ts -s propos 1 -20
ts -s question 1 -15
ts -s refer 1 -13
ts -s refus 1 -25
ts -s releas 1 19
ts -s say 0 126
ts -s say 1 -8
ts -s see 1 -22
ts -s seek 1 -8
ts -s show 1 -13
ts -s suggest 1 -8
ts -s tak 1 28
ts -s talk 1 -27
ts -s tell 0 -82
ts -s tell 1 -25
ts -s think 1 -16
ts -s vow 1 -13
ts -s want 1 -26
ts -s writ 1 -11
ts CAP accus 1 -16
ts CAP acknowledg 1 -16
ts CAP add 1 -28
ts CAP announc 1 -22
ts CAP argu 1 -9
ts CAP ask 0 -142
ts CAP ask 1 -40
ts CAP attack 0 25
ts CAP attack 1 -6
ts CAP back 1 -32
ts CAP believ 1 -10
ts CAP blast 1 -17
ts CAP call 0 -25
ts CAP call 1 -16
ts CAP cit 1 -10
ts CAP claim 1 -15
ts CAP continu 1 38
ts CAP criticiz 0 28
ts CAP criticiz 1 -12
ts CAP defend 1 -17
ts CAP describ 1 -20
ts CAP endors 0 57
ts CAP endors 1 -11
ts CAP explain 1 19
ts CAP express 1 40
ts CAP find 1 -11
ts CAP focus 1 -24
ts CAP go 1 39
ts CAP insist 1 -13
ts CAP it 1 37
ts CAP know 1 -29
ts CAP look 1 -18
ts CAP mak 1 37
ts CAP mention 1 -14
ts CAP not 1 -11
ts CAP offer 1 22
ts CAP pledg 1 14
ts CAP point 1 -26
ts CAP praiz 0 36
ts CAP propos 1 -23
ts CAP push 1 -10
ts CAP question 1 5
ts CAP recall 1 -16
ts CAP refer 1 -18
ts CAP refus 1 -27
ts CAP report 1 -10
ts CAP respond 1 59
ts CAP reveal 1 -10
ts CAP say 0 73
ts CAP say 1 -16
ts CAP see 1 -22
ts CAP seek 1 -15
ts CAP show 0 81
ts CAP speak 1 42
ts CAP suggest 1 -13
ts CAP support 0 59
ts CAP tak 1 36
ts CAP talk 1 -12
ts CAP tell 0 -85
ts CAP tell 1 -23
ts CAP think 1 -18
ts CAP urg 1 -28
ts CAP vow 1 -27
ts CAP want 1 -23
ts CAP warn 1 -21
ts CAP writ 1 -33
ts DAY say 0 14
ts DAY say 1 -18
ts DAY tell 1 -29
ts NUM find 1 -14
ts NUM not 1 -7
ts NUM report 1 -34
ts NUM say 1 -10
ts NUM show 1 -10
ts a agre 1 62
ts a argu 1 -13
ts a ask 1 -19
ts a call 0 20
ts a call 1 -40
ts a not 1 -15
ts a report 1 48
ts a say 1 -19
ts a see 1 -46
ts a show 1 -34
ts a suggest 1 -27
ts a support 1 -29
ts a tell 1 -8
ts about ask 1 80
ts about say 1 -19
ts against say 1 -6
ts all say 1 -20
ts an say 1 -20
ts and argu 1 -10
ts and call 1 -21
ts and not 1 -6
ts and say 1 -8
ts and show 1 -11
ts and suggest 1 -7
ts and support 1 -14
ts and talk 1 -11
ts and tell 1 -15
ts any say 1 -9
ts are say 1 -13
ts as describ 1 19
ts as say 1 -9
ts as see 1 -19
ts at say 1 -10
ts be say 1 -7
ts be suggest 1 -6
ts because say 1 -8
ts been say 1 -12
ts but say 1 -7
ts by say 1 -7
ts can say 1 -9
ts could say 1 -8
ts did say 1 -6
ts does say 1 -7
ts for ask 1 41
ts for call 1 25
ts for criticiz 1 -11
ts for say 1 -8
ts from say 1 -5
ts had say 1 -8
ts had tell 1 -19
ts has say 1 -9
ts have say 1 -10
ts he add 1 6
ts he ask 1 -40
ts he say 0 54
ts he say 1 -6
ts he tell 1 103
ts her say 1 -23
ts him call 0 56
ts him say 1 -18
ts his say 0 92
ts his say 1 -13
ts his suggest 1 -11
ts his tell 1 15
ts if say 1 -12
ts in announc 1 -11
ts in ask 1 -15
ts in call 1 -13
ts in claim 1 -13
ts in mak 1 20
ts in not 1 -11
ts in say 0 44
ts in say 1 -10
ts in show 1 -14
ts in suggest 1 -5
ts in support 1 -15
ts in tell 1 -31
ts is tell 1 -15
ts it call 0 -23
ts it say 0 63
ts it say 1 -10
ts its say 1 -22
ts no say 1 -14
ts not say 1 -9
ts of accord 1 -11
ts of accus 1 -12
ts of announc 1 -9
ts of argu 1 -11
ts of ask 1 -26
ts of call 1 -18
ts of find 1 -7
ts of mak 1 -28
ts of not 1 -7
ts of offer 1 -29
ts of point 1 -13
ts of say 1 -8
ts of show 1 -15
ts of speak 1 -28
ts of suggest 1 -8
ts of support 1 -13
ts of tell 1 -29
ts on say 0 -35
ts on say 1 -7
ts on tell 1 -23
ts one say 1 -23
ts or say 1 -11
ts other say 1 15
ts out say 1 -8
ts she say 0 62
ts she tell 1 220
ts should say 1 -13
ts some say 1 -13
ts than say 1 -7
ts that acknowledg 0 40
ts that add 0 45
ts that argu 0 43
ts that claim 0 30
ts that find 0 44
ts that insist 0 44
ts that it 1 102
ts that not 0 52
ts that point 0 50
ts that report 0 40
ts that say 0 44
ts that say 1 56
ts that show 0 54
ts that suggest 0 33
ts that tell 1 152
ts that warn 0 55
ts the accord 1 -13
ts the accus 1 -30
ts the acknowledg 1 -27
ts the add 1 -18
ts the agre 1 -40
ts the announc 1 -30
ts the argu 1 -21
ts the ask 0 -135
ts the ask 1 -45
ts the attack 1 7
ts the call 0 -7
ts the call 1 8
ts the cit 1 -32
ts the criticiz 1 -20
ts the declin 1 35
ts the describ 0 47
ts the endors 1 12
ts the explain 1 -32
ts the find 1 -37
ts the hop 1 -22
ts the insist 1 -8
ts the it 1 43
ts the know 1 -30
ts the look 1 20
ts the mak 1 57
ts the mention 1 -19
ts the not 1 7
ts the offer 1 39
ts the plan 1 -48
ts the point 1 -19
ts the push 1 -6
ts the question 1 -31
ts the refus 1 26
ts the report 1 53
ts the say 0 80
ts the say 1 -15
ts the see 1 32
ts the seek 1 -14
ts the seem 1 101
ts the show 1 8
ts the speak 1 48
ts the suggest 1 -15
ts the support 1 -29
ts the tak 1 41
ts the talk 1 9
ts the tell 0 -131
ts the tell 1 -36
ts the think 1 -41
ts the urg 1 -44
ts the vot 1 52
ts the want 1 -47
ts the writ 1 26
ts their say 1 -12
ts they say 0 59
ts they say 1 -18
ts this say 1 -13
ts to add 1 -8
ts to agre 1 -26
ts to announc 1 -37
ts to argu 1 -15
ts to ask 1 33
ts to call 1 25
ts to declin 0 25
ts to find 1 -25
ts to hop 0 42
ts to not 1 -14
ts to offer 1 27
ts to plan 0 66
ts to pledg 0 108
ts to promiz 0 115
ts to question 1 -24
ts to refus 0 49
ts to report 1 -27
ts to say 1 -15
ts to see 1 -32
ts to seek 0 22
ts to show 1 34
ts to suggest 1 -15
ts to support 1 -20
ts to tell 1 16
ts to think 1 -37
ts to urg 1 89
ts to vow 0 86
ts to want 0 13
ts to want 1 -36
ts two say 1 -8
ts up say 1 -8
ts w accord 1 -6
ts w acknowledg 1 -17
ts w add 1 -7
ts w admit 1 -10
ts w agre 1 -6
ts w announc 1 -11
ts w ask 1 -18
ts w attack 1 -21
ts w back 1 -13
ts w believ 1 -11
ts w blam 1 -10
ts w blast 1 -17
ts w call 0 32
ts w call 1 -8
ts w cast 1 -36
ts w cit 1 -10
ts w claim 1 -12
ts w consider 1 -9
ts w continu 0 -79
ts w continu 1 -17
ts w criticiz 1 -8
ts w decid 1 -22
ts w declar 1 -11
ts w defend 1 -12
ts w deny 1 -17
ts w describ 1 -18
ts w discuss 1 -10
ts w endors 1 -16
ts w expect 1 -15
ts w explain 1 -15
ts w express 1 -15
ts w fear 1 -9
ts w feel 1 -45
ts w focus 1 -18
ts w giv 1 -15
ts w go 1 -7
ts w indicat 1 -14
ts w insist 1 -6
ts w issu 1 -5
ts w it 1 -25
ts w know 1 -25
ts w look 1 27
ts w mak 1 -18
ts w mention 1 -11
ts w not 1 -5
ts w offer 1 11
ts w order 1 -14
ts w plan 1 -7
ts w point 1 -7
ts w post 1 -29
ts w praiz 1 -9
ts w predict 1 -18
ts w promiz 1 -10
ts w propos 1 -13
ts w push 1 -25
ts w question 1 -24
ts w recall 1 -6
ts w refer 1 -9
ts w refus 1 -21
ts w reject 1 5
ts w releas 1 -10
ts w report 1 -25
ts w respond 1 -23
ts w reveal 1 -13
ts w say 0 92
ts w say 1 -9
ts w see 1 -15
ts w seem 1 15
ts w show 1 -13
ts w speak 1 -22
ts w stat 1 -11
ts w suggest 1 -10
ts w support 1 -18
ts w talk 1 -6
ts w tell 1 -16
ts w think 1 -15
ts w try 0 -109
ts w try 1 -35
ts w urg 1 -21
ts w view 1 -6
ts w vot 1 -21
ts w vow 1 -20
ts w want 1 -13
ts w warn 1 -16
ts w worry 1 -15
ts w writ 1 -14
ts was say 1 -9
ts was suggest 1 -7
ts was tell 1 -33
ts were say 1 -10
ts when say 1 6
ts which say 1 -9
ts who say 1 12
ts will say 1 -8
ts with say 1 -8
ts with show 1 -11
ts would ask 1 -26
ts would say 1 -8
ts would tell 1 -21
ts ’s say 1 -8
ts ’s tell 1 -20
`
