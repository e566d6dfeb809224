/** Made by bench/attribution/train.ts. */
export const start: string = `
f base 0 -ing 43
f base 0 -ly -59
f base 0 -s 22
f base 0 CAP 85
f base 0 a 32
f base 0 about -30
f base 0 he 50
f base 0 her 44
f base 0 him 32
f base 0 his 46
f base 0 it 48
f base 0 of -49
f base 0 that 73
f base 0 the 81
f base 0 their 19
f base 0 they 62
f base 0 to 45
f base 0 w 17
f base 0 whether 98
f base 1 , 39
f base 1 -ed 18
f base 1 -ing 42
f base 1 -ly 9
f base 1 -s 44
f base 1 CAP -16
f base 1 a -16
f base 1 about 41
f base 1 he -12
f base 1 her -25
f base 1 him 33
f base 1 his -16
f base 1 it -17
f base 1 of 128
f base 1 on 53
f base 1 that -10
f base 1 the -12
f base 1 their -24
f base 1 they -6
f base 1 to 41
f base 1 w 46
f base 1 whether -23
f base 2 -ed 63
f base 2 -ing 14
f base 2 -ly 71
f base 2 -s 42
f base 2 a -26
f base 2 about 47
f base 2 he -22
f base 2 his 25
f base 2 it 43
f base 2 on -19
f base 2 the -22
f base 2 their 12
f base 2 they -11
f base 2 to 10
f base 2 w 44
f base 2 whether -8
f base 3 -ed 11
f base 3 -ing -10
f base 3 -ly 24
f base 3 -s -10
f base 3 CAP -5
f base 3 a 23
f base 3 about 6
f base 3 he -14
f base 3 his 12
f base 3 it -15
f base 3 that -7
f base 3 their 24
f base 3 they -6
f base 3 w 7
f base 3 whether -12
f base 6 , -14
f base 6 -ed -32
f base 6 -ing -23
f base 6 -s -19
f base 6 CAP -12
f base 6 a -14
f base 6 his -21
f base 6 it -11
f base 6 that -7
f base 6 the -9
f base 6 they -6
f base 6 to -20
f base 6 w -27
f base 6 whether -7
f ed 0 -ed 13
f ed 0 -ing 23
f ed 0 -ly 13
f ed 0 -s 46
f ed 0 CAP 58
f ed 0 DAY -25
f ed 0 a 42
f ed 0 an 15
f ed 0 at 27
f ed 0 he 66
f ed 0 her 42
f ed 0 him 30
f ed 0 his 39
f ed 0 how 29
f ed 0 if 78
f ed 0 in -24
f ed 0 it 62
f ed 0 its 27
f ed 0 on -26
f ed 0 she 62
f ed 0 that 61
f ed 0 the 55
f ed 0 their 42
f ed 0 they 60
f ed 0 this -53
f ed 0 to 19
f ed 0 w 18
f ed 0 what 38
f ed 0 whether 65
f ed 0 with 30
f ed 1 , 79
f ed 1 -ed -25
f ed 1 -ing 60
f ed 1 -ly 33
f ed 1 -s 25
f ed 1 : 103
f ed 1 CAP 20
f ed 1 DAY 74
f ed 1 a -14
f ed 1 an -17
f ed 1 at 9
f ed 1 he -5
f ed 1 her -12
f ed 1 him 27
f ed 1 his -14
f ed 1 how 34
f ed 1 if -16
f ed 1 in -19
f ed 1 its -19
f ed 1 on -16
f ed 1 she -6
f ed 1 that -6
f ed 1 the -13
f ed 1 their -21
f ed 1 they -6
f ed 1 this -31
f ed 1 to 32
f ed 1 w 23
f ed 1 what -16
f ed 1 whether -12
f ed 1 with 29
f ed 2 , -14
f ed 2 -ed 22
f ed 2 -ing 15
f ed 2 -ly 77
f ed 2 -s 31
f ed 2 DAY 68
f ed 2 at -33
f ed 2 he -9
f ed 2 her 15
f ed 2 him 45
f ed 2 his 19
f ed 2 how -11
f ed 2 if -9
f ed 2 in 34
f ed 2 on 44
f ed 2 she -8
f ed 2 that -8
f ed 2 the 9
f ed 2 their 11
f ed 2 they -9
f ed 2 this 61
f ed 2 to 34
f ed 2 w 23
f ed 2 what -11
f ed 2 whether -6
f ed 3 , -8
f ed 3 -ed 55
f ed 3 -s -12
f ed 3 CAP -12
f ed 3 DAY -20
f ed 3 a 13
f ed 3 an 29
f ed 3 at 9
f ed 3 he -8
f ed 3 her 8
f ed 3 him -22
f ed 3 his 6
f ed 3 how -9
f ed 3 if -6
f ed 3 in 24
f ed 3 it -9
f ed 3 on 21
f ed 3 she -7
f ed 3 their 14
f ed 3 they -7
f ed 3 this 66
f ed 3 what 18
f ed 3 whether -6
f ed 3 with 34
f ed 6 , -12
f ed 6 -ing -20
f ed 6 -ly -29
f ed 6 -s -14
f ed 6 CAP -11
f ed 6 DAY -12
f ed 6 a -13
f ed 6 an -16
f ed 6 at -10
f ed 6 he -6
f ed 6 her -16
f ed 6 him -24
f ed 6 his -15
f ed 6 how -8
f ed 6 if -6
f ed 6 in -11
f ed 6 it -7
f ed 6 on -9
f ed 6 she -6
f ed 6 that -7
f ed 6 the -11
f ed 6 their -25
f ed 6 they -6
f ed 6 to -17
f ed 6 w -13
f ed 6 what -13
f ed 6 whether -6
f ing 0 -s 43
f ing 0 CAP 29
f ing 0 a 67
f ing 0 an 29
f ing 0 he 69
f ing 0 her 48
f ing 0 him 32
f ing 0 his 53
f ing 0 it 34
f ing 0 that 67
f ing 0 the 53
f ing 0 to 53
f ing 0 w 56
f ing 1 , 123
f ing 1 CAP 25
f ing 1 a -12
f ing 1 an -23
f ing 1 he -7
f ing 1 her 10
f ing 1 him -43
f ing 1 his -17
f ing 1 it 17
f ing 1 that -8
f ing 1 the -13
f ing 1 to 25
f ing 1 w 9
f ing 2 , -14
f ing 2 -s 11
f ing 2 CAP 17
f ing 2 an -30
f ing 2 he -9
f ing 2 her -16
f ing 2 him 30
f ing 2 his 18
f ing 2 it -25
f ing 2 that -7
f ing 2 the 25
f ing 2 to 24
f ing 2 w 20
f ing 3 , -13
f ing 3 -s -8
f ing 3 an 21
f ing 3 he -9
f ing 3 her -5
f ing 3 his -9
f ing 3 that -8
f ing 3 to -11
f ing 6 , -12
f ing 6 -s -12
f ing 6 CAP -15
f ing 6 a -13
f ing 6 he -7
f ing 6 her -13
f ing 6 his -12
f ing 6 that -7
f ing 6 the -13
f ing 6 to -19
f ing 6 w -19
f s 0 -ing 52
f s 0 -s 73
f s 0 CAP 46
f s 0 a 103
f s 0 he 43
f s 0 his 77
f s 0 it 73
f s 0 that 72
f s 0 the 75
f s 0 to 52
f s 0 w 86
f s 1 -ing 12
f s 1 -s 26
f s 1 a -14
f s 1 he -6
f s 1 his -9
f s 1 it -14
f s 1 the -9
f s 1 to 26
f s 2 -ing 23
f s 2 -s 9
f s 2 a -41
f s 2 he 11
f s 2 his 16
f s 2 it -16
f s 2 that -10
f s 2 to -38
f s 3 -ing -36
f s 3 -s -27
f s 3 a -5
f s 3 he -8
f s 3 his -16
f s 3 it -7
f s 3 the -10
f s 6 -ing -9
f s 6 -s -14
f s 6 CAP -11
f s 6 a -9
f s 6 he -7
f s 6 his -12
f s 6 that -9
f s 6 the -10
f s 6 to -11
f s 6 w -26
n " -ed 19
n " -ing 51
n " -ly 15
n " CAP 58
n " a 65
n " an 9
n " as 21
n " has -46
n " i 69
n " if 67
n " it 135
n " not -29
n " the 12
n " to -52
n " w -23
n " we 12
n 's -ed -14
n 's -ing -20
n 's -s -22
n 's CAP -25
n 's w -19
n ( CAP -18
n -ed " -22
n -ed , -7
n -ed -ing -15
n -ed -ly -22
n -ed -s 15
n -ed . -19
n -ed CAP -10
n -ed NUM -10
n -ed a -13
n -ed about -12
n -ed against 22
n -ed and -15
n -ed as -42
n -ed at -37
n -ed by -26
n -ed for -19
n -ed from -11
n -ed her -16
n -ed him -12
n -ed his -14
n -ed in -14
n -ed it -9
n -ed on 11
n -ed out -17
n -ed that -23
n -ed the -18
n -ed to -17
n -ed w -11
n -ed with -41
n -ing " 17
n -ing , -40
n -ing -ed -24
n -ing -ing -18
n -ing -ly 43
n -ing . -21
n -ing CAP 27
n -ing NUM 25
n -ing a 10
n -ing about -73
n -ing an -5
n -ing and 41
n -ing for -8
n -ing from -14
n -ing he -31
n -ing her 11
n -ing him -26
n -ing in 9
n -ing it -17
n -ing of -40
n -ing on 9
n -ing out 71
n -ing the 16
n -ing their 40
n -ing to -14
n -ing up 42
n -ing with -21
n -ly , -32
n -ly -ed -19
n -ly -ing 36
n -ly -s 33
n -ly . -39
n -ly CAP 13
n -ly NUM 58
n -ly in -25
n -ly on 22
n -ly that -74
n -ly to -42
n -ly w -9
n -s " -14
n -s ' 36
n -s , -14
n -s -ing -11
n -s -ly 21
n -s -s 47
n -s . -22
n -s : -36
n -s ; -17
n -s CAP -21
n -s a -16
n -s about -42
n -s after -8
n -s and -13
n -s as -16
n -s at -26
n -s before -19
n -s but 17
n -s by 28
n -s can -15
n -s from 9
n -s he -27
n -s his -17
n -s in -9
n -s is -11
n -s like -25
n -s of -15
n -s on -53
n -s or -9
n -s should -24
n -s than 41
n -s that 11
n -s the -34
n -s to -7
n -s who -6
n -s will -15
n -s with -12
n -s would -11
n -s — -31
n CAP ' 21
n CAP 's 34
n CAP ( -29
n CAP ) -19
n CAP , 5
n CAP -ing 19
n CAP -ly -45
n CAP -s -7
n CAP . 10
n CAP : 9
n CAP DAY -79
n CAP NUM -13
n CAP a 22
n CAP about -80
n CAP after 48
n CAP as 7
n CAP at -14
n CAP by 21
n CAP could 31
n CAP did -10
n CAP for 8
n CAP from -42
n CAP had 7
n CAP has 42
n CAP have -12
n CAP if -74
n CAP of -24
n CAP or -13
n CAP over 59
n CAP should 34
n CAP that -41
n CAP the -42
n CAP to 20
n CAP w -11
n CAP was 41
n CAP who -30
n CAP will 14
n CAP with -6
n CAP would -22
n CAP — 7
n CAP ’s 45
n DAY 's 64
n DAY , -39
n DAY . -23
n DAY to -35
n DAY w -36
n NUM , -22
n NUM -s -19
n NUM . 9
n NUM CAP -5
n NUM and -19
n NUM in -41
n NUM of 15
n NUM to -20
n NUM w -16
n NUM — -41
n a " -8
n a -ed 7
n a -ly -13
n a -s 51
n a NUM 39
n a w 17
n about -ing 17
n about -s 9
n about CAP 6
n about NUM 12
n about the 24
n about w 21
n after the -16
n against CAP -24
n against the -29
n against w -49
n all -s 91
n all the 123
n among CAP -24
n an " 11
n an -ed 73
n an CAP 78
n an w 16
n and -ed -22
n and -ing -16
n and -ly -38
n and -s -26
n and CAP -21
n and NUM -19
n and a -17
n and her -18
n and his -16
n and other -13
n and that -10
n and the -17
n and w -21
n another w 64
n any -s 39
n any w -20
n are -ed -26
n are -ing -26
n are w -15
n as -ing -25
n as CAP -20
n as a -28
n as an -46
n as he -37
n as the 18
n as w -18
n at CAP -38
n at a -44
n at the -37
n at w 43
n be " -17
n be -ed -15
n be -ing -14
n be a -21
n be the -17
n be w -18
n because he -12
n because of -13
n been -ed -14
n been -ing -15
n been w -14
n before the -23
n being -ed 44
n between CAP -19
n but -ed -10
n but he -15
n but the -20
n but w -16
n by -ing -28
n by CAP -30
n by the -8
n by w -41
n can be -17
n can w -18
n could be -21
n could not -15
n could w -18
n did not -15
n do w -25
n does not 13
n during a -42
n during the -30
n for " -34
n for -ing -16
n for -s -37
n for CAP -24
n for a -15
n for him -12
n for his 45
n for the -20
n for w -14
n from -ing -21
n from -s -21
n from CAP -22
n from a -24
n from his -44
n from the -21
n from w -32
n had " -16
n had -ed -12
n had been -12
n had not -9
n had w -14
n has " -7
n has -ed -13
n has -ly -14
n has been -31
n has w -22
n have -ed -26
n have a -19
n have been -20
n have w -14
n he -ed 9
n he -ly 10
n he -s 27
n he could 6
n he did 27
n he had 38
n he has 11
n he is 27
n he was 19
n he will 45
n he would 34
n he ’d 76
n he ’s 73
n her -s 12
n her . 44
n her to 44
n her w 19
n him , 57
n him a 30
n him for 63
n him to 52
n him w 15
n himself as 79
n his -s 19
n his CAP 24
n his w 24
n how the 56
n how to 81
n how w 66
n if CAP 22
n if he 72
n if the 33
n in -ing -26
n in CAP -23
n in NUM -22
n in a -11
n in his -17
n in the -17
n in w -22
n in which -25
n into the -20
n is " -12
n is -ed -24
n is -ing -18
n is -ly -15
n is a -20
n is not -10
n is that 7
n is the -9
n is w -20
n it " 8
n it -ed 25
n it . 71
n it as -67
n it is 22
n it w -12
n it was 45
n it will 31
n it would 51
n it ’s 22
n its -s 21
n its w 42
n like CAP -16
n many -s 32
n might be -17
n might w -15
n never -ed -26
n no -s 14
n no w -15
n not -ed -18
n not -ing 28
n not -ly -16
n not be -28
n not to 100
n not w -11
n of " 7
n of -ed -25
n of -s -19
n of CAP -26
n of NUM -20
n of a -18
n of an -31
n of her -33
n of his -11
n of the -10
n of their -29
n of w -22
n on -ing -31
n on -s 12
n on CAP -34
n on DAY -36
n on a 13
n on her -49
n on his -29
n on the -16
n on w -16
n one of 84
n one w 42
n or CAP -20
n or w -24
n other -s 28
n other CAP 29
n out of -19
n over CAP -33
n over the -35
n several -s 134
n she -ed 20
n she -s 25
n she had 28
n she is 46
n she was 31
n she would 16
n should be -24
n should w -19
n so w -23
n some -s 22
n some of 55
n some w -22
n than CAP -21
n than NUM -28
n than w -19
n that " 67
n that , -11
n that -ed -11
n that -ing 52
n that -s 23
n that CAP 76
n that NUM 80
n that a 73
n that he 110
n that his 80
n that if 76
n that in 45
n that is -52
n that it 88
n that she 88
n that some 64
n that the 89
n that they 110
n that w 10
n that would -10
n the " 20
n the -ed 26
n the -ing 19
n the -s 13
n the CAP 16
n the NUM 38
n the most -10
n the two 12
n the w 13
n their -s -7
n their w 11
n them . 18
n they -ed 99
n they are 45
n they had 5
n they have 73
n they w -7
n they were 17
n they will 52
n they would 14
n this w -13
n those -s 50
n through the -16
n to " 8
n to -ing 10
n to -ly 12
n to -s -17
n to CAP -52
n to NUM -48
n to a -35
n to be 8
n to do 49
n to get 93
n to have 23
n to his -42
n to the -43
n to w 25
n two -s 10
n up to -36
n w " -23
n w 's -11
n w , -11
n w -ed -9
n w -ing -20
n w -ly -42
n w -s 8
n w . -19
n w : -30
n w ; -25
n w DAY -65
n w NUM -31
n w a -25
n w about -24
n w after -6
n w against -25
n w all 18
n w among -19
n w an -13
n w any -26
n w are 27
n w as -21
n w at -22
n w because -6
n w before -18
n w between -27
n w but 23
n w could -9
n w down -40
n w during -38
n w for -17
n w from -18
n w had -6
n w has -13
n w have 23
n w he -22
n w her -31
n w him -16
n w his -11
n w how 19
n w if 20
n w in -20
n w into -17
n w it -22
n w its -20
n w of -19
n w off -34
n w on -33
n w one 43
n w or 15
n w out -9
n w over 9
n w she -19
n w since -20
n w some -36
n w than 25
n w that -13
n w the -17
n w their -27
n w they -23
n w this -54
n w through -12
n w to -24
n w up 31
n w w -7
n w were 20
n w when 23
n w who -8
n w will -23
n w with -25
n w would -11
n w — -33
n w ’s -14
n was " -13
n was -ed -13
n was -ing -15
n was -ly -15
n was a -18
n was not 16
n was the -22
n was w -14
n were -ed -25
n were -ing -6
n were w -14
n what he 62
n whether CAP 113
n whether he 61
n which -s 27
n which w 103
n while -ing -32
n while CAP -12
n who -ed -32
n who has -23
n who w -25
n will be -20
n will not -15
n will w -17
n with -s -9
n with CAP -17
n with NUM -11
n with a -24
n with his -9
n with the -9
n with w -32
n would " -6
n would -ly -15
n would be -15
n would have -15
n would not -7
n would w -8
n ’s " -17
n ’s -ed -15
n ’s -ing -20
n ’s -s -20
n ’s CAP -27
n ’s w -19
o 0 67
o 1 14
o 2 7
o 6 -16
of 0 -ed 42
of 0 -ing 44
of 0 -ly 20
of 0 -s 48
of 0 CAP 56
of 0 DAY 13
of 0 NUM 65
of 0 a 56
of 0 about -8
of 0 an 48
of 0 any 61
of 0 as 17
of 0 at -6
of 0 for -8
of 0 he 60
of 0 her 60
of 0 him 50
of 0 himself 58
of 0 his 52
of 0 how 90
of 0 if 89
of 0 in -33
of 0 it 59
of 0 its 69
of 0 no 66
of 0 not 40
of 0 on -14
of 0 she 73
of 0 some 80
of 0 that 65
of 0 the 62
of 0 their 52
of 0 them 62
of 0 they 63
of 0 this 71
of 0 those 73
of 0 to 37
of 0 w 34
of 0 what 94
of 0 whether 95
of 0 why 107
of 1 , 97
of 1 -ed 33
of 1 -ing 35
of 1 -ly 29
of 1 -s 28
of 1 : 213
of 1 CAP 12
of 1 DAY 67
of 1 NUM -32
of 1 a -14
of 1 about 94
of 1 an -22
of 1 as 76
of 1 at 33
of 1 for 94
of 1 he -6
of 1 her -11
of 1 him 14
of 1 himself -27
of 1 his -15
of 1 how 15
of 1 if 20
of 1 its -22
of 1 of 152
of 1 on 48
of 1 she -8
of 1 some -23
of 1 that -7
of 1 the -12
of 1 their -24
of 1 them 56
of 1 they -6
of 1 this -29
of 1 those -23
of 1 to 34
of 1 w 25
of 1 what -18
of 1 whether -18
of 1 why -30
of 1 with 89
of 2 -ed 51
of 2 -ing 11
of 2 -ly 85
of 2 -s 29
of 2 DAY 54
of 2 NUM -36
of 2 a -7
of 2 about 12
of 2 an -16
of 2 at -44
of 2 for 40
of 2 he -6
of 2 her 20
of 2 him 28
of 2 himself 10
of 2 his 22
of 2 how -16
of 2 if -12
of 2 in 7
of 2 it 7
of 2 its -30
of 2 no 29
of 2 not 34
of 2 of -38
of 2 on 29
of 2 she -10
of 2 some 15
of 2 that -7
of 2 the 5
of 2 their 12
of 2 them 11
of 2 they -9
of 2 this 49
of 2 those 26
of 2 to 18
of 2 w 25
of 2 what -13
of 2 whether -8
of 2 why 29
of 2 with -18
of 3 , -6
of 3 -ed 13
of 3 -s -12
of 3 CAP -7
of 3 DAY -21
of 3 NUM 7
of 3 a 9
of 3 an 23
of 3 as -6
of 3 at 35
of 3 for 5
of 3 he -8
of 3 him -12
of 3 how -13
of 3 if -16
of 3 in 21
of 3 it -10
of 3 its 23
of 3 not 14
of 3 on 26
of 3 she -9
of 3 some -9
of 3 that -6
of 3 their 18
of 3 them -46
of 3 they -7
of 3 this 8
of 3 those -17
of 3 whether -9
of 3 why -26
of 3 with -7
of 6 , -14
of 6 -ed -37
of 6 -ing -19
of 6 -ly -30
of 6 -s -14
of 6 CAP -12
of 6 DAY -15
of 6 NUM -7
of 6 a -13
of 6 about -27
of 6 an -17
of 6 as -30
of 6 at -17
of 6 for -41
of 6 he -6
of 6 her -17
of 6 him -24
of 6 his -15
of 6 how -12
of 6 if -11
of 6 in -7
of 6 it -7
of 6 its -22
of 6 not -24
of 6 of -39
of 6 on -27
of 6 she -7
of 6 some -14
of 6 that -7
of 6 the -11
of 6 their -25
of 6 them -27
of 6 they -6
of 6 this -27
of 6 those -10
of 6 to -17
of 6 w -19
of 6 what -14
of 6 whether -7
of 6 why -14
of 6 with -23
oft 0 -ed -ed 42
oft 0 -ing -ing 44
oft 0 -ly -ly 20
oft 0 -s -s 48
oft 0 CAP CAP 56
oft 0 DAY DAY 13
oft 0 NUM NUM 65
oft 0 a a 56
oft 0 about about -8
oft 0 an an 48
oft 0 any any 61
oft 0 as as 17
oft 0 at at -6
oft 0 for for -8
oft 0 he he 60
oft 0 her her 60
oft 0 him him 50
oft 0 himself himself 58
oft 0 his his 52
oft 0 how how 90
oft 0 if if 89
oft 0 in in -33
oft 0 it it 59
oft 0 its its 69
oft 0 no no 66
oft 0 not not 40
oft 0 on on -14
oft 0 she she 73
oft 0 some some 80
oft 0 that that 65
oft 0 the the 62
oft 0 their their 52
oft 0 them them 62
oft 0 they they 63
oft 0 this this 71
oft 0 those those 73
oft 0 to to 37
oft 0 w w 34
oft 0 what what 94
oft 0 whether whether 95
oft 0 why why 107
oft 1 , CAP 148
oft 1 , the 112
oft 1 , w 46
oft 1 -ing -s 40
oft 1 -ing the 61
oft 1 -ing w 7
oft 1 -s about 55
oft 1 -s of 43
oft 1 -s that 41
oft 1 CAP 's -19
oft 1 CAP -ing -17
oft 1 CAP -s -28
oft 1 CAP CAP -29
oft 1 CAP and -24
oft 1 CAP as -23
oft 1 CAP has -8
oft 1 CAP is -11
oft 1 CAP that 117
oft 1 CAP to 50
oft 1 CAP w -22
oft 1 CAP was -18
oft 1 CAP ’s -17
oft 1 DAY that 52
oft 1 a CAP -18
oft 1 a w -12
oft 1 an w -20
oft 1 he -ed -6
oft 1 he -s -5
oft 1 he had -5
oft 1 he is -6
oft 1 he w -7
oft 1 he was -5
oft 1 her -s -17
oft 1 her w -16
oft 1 his -s -17
oft 1 his w -13
oft 1 it was -9
oft 1 it would -6
oft 1 its w -15
oft 1 on DAY -49
oft 1 that " 12
oft 1 that -ing -8
oft 1 that -s -8
oft 1 that CAP -7
oft 1 that a -8
oft 1 that he -6
oft 1 that his 25
oft 1 that it -10
oft 1 that she -10
oft 1 that they -9
oft 1 that w -10
oft 1 the " -14
oft 1 the -ed -9
oft 1 the -ing -11
oft 1 the -s -12
oft 1 the CAP -17
oft 1 the w -11
oft 1 their w -21
oft 1 they w -6
oft 1 they were -6
oft 1 they would -6
oft 1 this w -19
oft 1 those -s -18
oft 1 to " 42
oft 1 to -s 77
oft 1 to CAP -34
oft 1 to be -50
oft 1 to w 15
oft 1 w -ing -30
oft 1 w -s -28
oft 1 w CAP 24
oft 1 w about 12
oft 1 w for -54
oft 1 w in -52
oft 1 w of -53
oft 1 w on -59
oft 1 w that 136
oft 1 w the 144
oft 1 w to 36
oft 1 w w -26
oft 2 , w 31
oft 2 -ing -s -34
oft 2 -ing CAP 77
oft 2 -ing the 48
oft 2 -ing w -26
oft 2 -ly w -72
oft 2 -s -s -21
oft 2 -s CAP 18
oft 2 -s the 42
oft 2 -s w 24
oft 2 CAP -ed -17
oft 2 CAP -ing -8
oft 2 CAP -s -21
oft 2 CAP CAP -8
oft 2 CAP a 8
oft 2 CAP for -27
oft 2 CAP that 31
oft 2 CAP the 15
oft 2 CAP to -75
oft 2 a CAP 25
oft 2 a of -15
oft 2 a to 92
oft 2 a w -17
oft 2 an w -26
oft 2 he " 33
oft 2 he -ing -7
oft 2 he CAP -12
oft 2 he not -6
oft 2 he to -12
oft 2 he w -6
oft 2 her w -28
oft 2 him w -44
oft 2 his -s -21
oft 2 his to 99
oft 2 his w -27
oft 2 in w -48
oft 2 it w -12
oft 2 of w -29
oft 2 on that 83
oft 2 she w -8
oft 2 that " 53
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
oft 2 that ’s -5
oft 2 the 's -14
oft 2 the -ed -17
oft 2 the -s -17
oft 2 the CAP -22
oft 2 the as -12
oft 2 the for -18
oft 2 the in -14
oft 2 the of -7
oft 2 the that 85
oft 2 the to 87
oft 2 the w -18
oft 2 the was -9
oft 2 the ’s -16
oft 2 they w -6
oft 2 to -s -22
oft 2 to CAP 34
oft 2 to a -46
oft 2 to on 23
oft 2 to w -19
oft 2 w -ing 69
oft 2 w -s -13
oft 2 w CAP 107
oft 2 w a 31
oft 2 w and -52
oft 2 w for -64
oft 2 w in -18
oft 2 w of -70
oft 2 w that 153
oft 2 w the 96
oft 2 w to 7
oft 2 w w -9
oft 3 , -ed -19
oft 3 , -s -33
oft 3 , CAP -40
oft 3 , the -9
oft 3 , w -36
oft 3 -ed w -56
oft 3 -ing -ing -15
oft 3 -ing -s 20
oft 3 -ing CAP 51
oft 3 -ing the -16
oft 3 -ing to 69
oft 3 -ing w -16
oft 3 -ly -s -41
oft 3 -ly CAP 13
oft 3 -ly w -37
oft 3 -s -ed -24
oft 3 -s -ing 23
oft 3 -s -s -10
oft 3 -s CAP -19
oft 3 -s and -22
oft 3 -s in -19
oft 3 -s of -21
oft 3 -s the 10
oft 3 -s w -13
oft 3 CAP " 25
oft 3 CAP 's -11
oft 3 CAP -ed -9
oft 3 CAP -ly -11
oft 3 CAP -s -13
oft 3 CAP CAP -6
oft 3 CAP NUM -16
oft 3 CAP a -12
oft 3 CAP an 29
oft 3 CAP and -10
oft 3 CAP as 33
oft 3 CAP for -14
oft 3 CAP from -13
oft 3 CAP had -11
oft 3 CAP he 10
oft 3 CAP his -8
oft 3 CAP in -13
oft 3 CAP is -15
oft 3 CAP of -12
oft 3 CAP on -12
oft 3 CAP that 13
oft 3 CAP the -16
oft 3 CAP to -13
oft 3 CAP w -14
oft 3 CAP was -10
oft 3 CAP with -10
oft 3 CAP would -15
oft 3 CAP ’s -14
oft 3 DAY -s -15
oft 3 DAY CAP -24
oft 3 DAY w -17
oft 3 a -ed -20
oft 3 a -ing -30
oft 3 a -s 20
oft 3 a a 39
oft 3 a in -18
oft 3 a of -24
oft 3 a on -16
oft 3 a that 35
oft 3 a the 8
oft 3 a to 19
oft 3 a w -11
oft 3 about w -26
oft 3 an CAP 19
oft 3 an w -40
oft 3 at w -15
oft 3 for w -47
oft 3 he " -12
oft 3 he -ing -9
oft 3 he -s -6
oft 3 he CAP -9
oft 3 he a -9
oft 3 he the -14
oft 3 he to -10
oft 3 her CAP 15
oft 3 her w -21
oft 3 him w 9
oft 3 his " 52
oft 3 his -ing -9
oft 3 his -s -26
oft 3 his CAP -12
oft 3 his a 76
oft 3 his the 39
oft 3 how w -9
oft 3 if w -9
oft 3 in CAP 41
oft 3 in that 173
oft 3 in w -46
oft 3 it -s -9
oft 3 it CAP -20
oft 3 it the -15
oft 3 it to -13
oft 3 it w -9
oft 3 of w 5
oft 3 on w -22
oft 3 she -s -6
oft 3 she CAP -10
oft 3 she the -11
oft 3 that -ed -6
oft 3 that -ing -9
oft 3 that -ly -6
oft 3 that -s -7
oft 3 that NUM -6
oft 3 that a -11
oft 3 that and -5
oft 3 that be -6
oft 3 that for -6
oft 3 that from -5
oft 3 that had -5
oft 3 that have -7
oft 3 that he -13
oft 3 that her -11
oft 3 that his -16
oft 3 that is -5
oft 3 that not -6
oft 3 that that -40
oft 3 that to -10
oft 3 that w -6
oft 3 that was -6
oft 3 that with -6
oft 3 that would -7
oft 3 the " 29
oft 3 the 's -13
oft 3 the -ed -13
oft 3 the -ing 18
oft 3 the -ly -14
oft 3 the CAP 8
oft 3 the NUM -15
oft 3 the a -25
oft 3 the and -12
oft 3 the as -14
oft 3 the be -6
oft 3 the for 39
oft 3 the has -11
oft 3 the he 11
oft 3 the his 38
oft 3 the in -15
oft 3 the is -10
oft 3 the not -22
oft 3 the of -14
oft 3 the on -11
oft 3 the that 16
oft 3 the to 47
oft 3 the w -11
oft 3 the was -8
oft 3 the with -14
oft 3 the ’s -13
oft 3 their w -13
oft 3 they CAP -10
oft 3 they the -15
oft 3 they to -8
oft 3 to 's -22
oft 3 to -ed -23
oft 3 to -ing -22
oft 3 to -s -15
oft 3 to CAP 11
oft 3 to a 16
oft 3 to and -24
oft 3 to as -20
oft 3 to for -29
oft 3 to in -24
oft 3 to of -19
oft 3 to on -21
oft 3 to that 89
oft 3 to the 29
oft 3 to to 8
oft 3 to w -19
oft 3 w " 42
oft 3 w -ed -38
oft 3 w -ing 32
oft 3 w -ly -41
oft 3 w CAP 18
oft 3 w NUM -42
oft 3 w a 10
oft 3 w about -56
oft 3 w and -39
oft 3 w for -42
oft 3 w he -53
oft 3 w his 27
oft 3 w in -40
oft 3 w of -38
oft 3 w on -36
oft 3 w that 40
oft 3 w the 81
oft 3 w to 25
oft 3 w w -16
oft 3 what w -10
oft 3 with w -6
oft 6 , " 45
oft 6 , -ed -19
oft 6 , -ing -46
oft 6 , -s -24
oft 6 , CAP -31
oft 6 , in -14
oft 6 , of -23
oft 6 , the 42
oft 6 , to 16
oft 6 , w -24
oft 6 -ed -s -22
oft 6 -ed CAP -37
oft 6 -ed w -21
oft 6 -ing -ed -18
oft 6 -ing -ing -7
oft 6 -ing -s -21
oft 6 -ing CAP -25
oft 6 -ing a 20
oft 6 -ing and -17
oft 6 -ing of -14
oft 6 -ing the -16
oft 6 -ing to -32
oft 6 -ing w -20
oft 6 -ly -s -26
oft 6 -ly the -49
oft 6 -ly w -17
oft 6 -s " 8
oft 6 -s -ed -17
oft 6 -s -s -18
oft 6 -s CAP -11
oft 6 -s NUM -14
oft 6 -s a -34
oft 6 -s and -15
oft 6 -s in -17
oft 6 -s of -16
oft 6 -s on -13
oft 6 -s that 42
oft 6 -s the -26
oft 6 -s to -33
oft 6 -s w -18
oft 6 CAP " -5
oft 6 CAP 's -7
oft 6 CAP -ed -10
oft 6 CAP -ly -12
oft 6 CAP -s -6
oft 6 CAP CAP -15
oft 6 CAP DAY -10
oft 6 CAP NUM -11
oft 6 CAP a -22
oft 6 CAP about -21
oft 6 CAP an 18
oft 6 CAP and -10
oft 6 CAP as -14
oft 6 CAP at -8
oft 6 CAP but -12
oft 6 CAP by -7
oft 6 CAP for -10
oft 6 CAP from -8
oft 6 CAP has -8
oft 6 CAP he -28
oft 6 CAP her -6
oft 6 CAP him -17
oft 6 CAP in -9
oft 6 CAP is -8
oft 6 CAP it -21
oft 6 CAP not -13
oft 6 CAP of -9
oft 6 CAP on -10
oft 6 CAP over 51
oft 6 CAP she -29
oft 6 CAP that -46
oft 6 CAP the -22
oft 6 CAP to -12
oft 6 CAP w -10
oft 6 CAP was -9
oft 6 CAP who -20
oft 6 CAP with -10
oft 6 CAP would -9
oft 6 CAP ’s -10
oft 6 DAY -s -11
oft 6 DAY CAP -21
oft 6 DAY the -33
oft 6 DAY to 24
oft 6 DAY w -15
oft 6 a -ed -13
oft 6 a -ing -5
oft 6 a -s -12
oft 6 a CAP -7
oft 6 a a 6
oft 6 a and -11
oft 6 a for -13
oft 6 a in -13
oft 6 a of -10
oft 6 a on -11
oft 6 a that -31
oft 6 a the -32
oft 6 a to -24
oft 6 a w -12
oft 6 about w -23
oft 6 an -s -17
oft 6 an CAP -22
oft 6 an the -38
oft 6 an w -20
oft 6 at w -29
oft 6 for w -29
oft 6 he " -21
oft 6 he -ing -8
oft 6 he CAP -7
oft 6 he a -11
oft 6 he he -9
oft 6 he his 25
oft 6 he that -39
oft 6 he the -9
oft 6 he to -7
oft 6 her -ed -13
oft 6 her -s -12
oft 6 her in -11
oft 6 her the -26
oft 6 her to -26
oft 6 her w -13
oft 6 him -s -12
oft 6 him CAP -23
oft 6 him w -12
oft 6 his " 15
oft 6 his -ed -12
oft 6 his -ing -17
oft 6 his -s -13
oft 6 his CAP -18
oft 6 his a 16
oft 6 his and -12
oft 6 his he -24
oft 6 his in -12
oft 6 his of -12
oft 6 his the -28
oft 6 his to -22
oft 6 his w -8
oft 6 how -s -9
oft 6 how w -8
oft 6 if w -6
oft 6 in " 21
oft 6 in -s -38
oft 6 in CAP -13
oft 6 in the -11
oft 6 in w -32
oft 6 it -ed -9
oft 6 it -ing -9
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
oft 6 on -s -23
oft 6 on CAP -7
oft 6 on the -8
oft 6 on w -27
oft 6 she -s -5
oft 6 she CAP -7
oft 6 she the -11
oft 6 she to -7
oft 6 that " -25
oft 6 that -ed -5
oft 6 that -ing -9
oft 6 that -ly -5
oft 6 that CAP -7
oft 6 that a -12
oft 6 that about -12
oft 6 that an -12
oft 6 that are -6
oft 6 that at -6
oft 6 that he -13
oft 6 that her -11
oft 6 that him -14
oft 6 that his -13
oft 6 that it -14
oft 6 that not -6
oft 6 that on -5
oft 6 that or -6
oft 6 that that -34
oft 6 that the -12
oft 6 that they -10
oft 6 that to -9
oft 6 that were -7
oft 6 that who -7
oft 6 that would -6
oft 6 the " -12
oft 6 the 's -8
oft 6 the -ing -17
oft 6 the -ly -11
oft 6 the CAP -15
oft 6 the NUM -10
oft 6 the a -10
oft 6 the an 16
oft 6 the and -9
oft 6 the as -11
oft 6 the at -8
oft 6 the be -8
oft 6 the by -8
oft 6 the for -10
oft 6 the from -9
oft 6 the he -23
oft 6 the her -24
oft 6 the his -32
oft 6 the in -9
oft 6 the is -9
oft 6 the it -23
oft 6 the its 32
oft 6 the not -16
oft 6 the of -9
oft 6 the on -9
oft 6 the that -18
oft 6 the the -24
oft 6 the their -15
oft 6 the w -10
oft 6 the was -10
oft 6 the with -12
oft 6 the would -10
oft 6 the ’s -9
oft 6 their w -17
oft 6 they -ing -6
oft 6 they CAP -7
oft 6 they the -10
oft 6 they to -7
oft 6 this w -16
oft 6 to 's -14
oft 6 to -ed -16
oft 6 to -ing -11
oft 6 to -ly -18
oft 6 to -s -18
oft 6 to CAP -19
oft 6 to NUM -16
oft 6 to and -15
oft 6 to for 57
oft 6 to he -27
oft 6 to his -36
oft 6 to in -17
oft 6 to of -15
oft 6 to on -14
oft 6 to the -31
oft 6 to to -31
oft 6 to w -19
oft 6 w " 58
oft 6 w 's -19
oft 6 w -ed -22
oft 6 w -ly -27
oft 6 w -s -17
oft 6 w CAP -13
oft 6 w DAY -21
oft 6 w NUM -25
oft 6 w a -29
oft 6 w about -36
oft 6 w and -20
oft 6 w as 11
oft 6 w be -14
oft 6 w by -19
oft 6 w for -21
oft 6 w have -17
oft 6 w he -42
oft 6 w his -14
oft 6 w in -20
oft 6 w is -23
oft 6 w it 12
oft 6 w not -39
oft 6 w of -17
oft 6 w on -20
oft 6 w that -18
oft 6 w the -34
oft 6 w to -23
oft 6 w w -23
oft 6 w was -17
oft 6 w with -20
oft 6 w ’s -20
oft 6 what w -8
oft 6 whether CAP -6
oft 6 whether the -13
oft 6 with w -38
os 0 accus 76
os 0 acknowledg 71
os 0 add 25
os 0 admit 64
os 0 agre 85
os 0 announc 123
os 0 argu 37
os 0 ask 16
os 0 attack 45
os 0 back 79
os 0 begin -126
os 0 believ 139
os 0 blam 122
os 0 blast 13
os 0 call 37
os 0 cast 45
os 0 cit 153
os 0 claim 94
os 0 conclud 6
os 0 consider 121
os 0 continu -24
os 0 criticiz 100
os 0 decid 87
os 0 declar 72
os 0 declin 34
os 0 defend 102
os 0 denounc 64
os 0 deny 52
os 0 describ 132
os 0 discuss 152
os 0 dismiss 124
os 0 endors 108
os 0 expect 106
os 0 explain 30
os 0 express 33
os 0 fear 120
os 0 feel 62
os 0 find 81
os 0 focus 44
os 0 giv -58
os 0 go -74
os 0 hop 106
os 0 indicat 37
os 0 insist 79
os 0 issu -68
os 0 it -48
os 0 know 91
os 0 look 19
os 0 mak 17
os 0 mention 123
os 0 not 59
os 0 offer 20
os 0 oppos 95
os 0 order 110
os 0 plan 67
os 0 pledg 37
os 0 point 49
os 0 post -26
os 0 praiz 87
os 0 predict 110
os 0 promiz 50
os 0 propos 129
os 0 push 31
os 0 put -35
os 0 question 46
os 0 recall 127
os 0 refer 115
os 0 refus 57
os 0 reject 80
os 0 releas -63
os 0 report 80
os 0 respond 7
os 0 reveal 136
os 0 say 80
os 0 see 127
os 0 seek 83
os 0 seem -9
os 0 shar -7
os 0 show 58
os 0 slam 71
os 0 speak -18
os 0 stat 67
os 0 suggest 112
os 0 support 90
os 0 tak -20
os 0 talk 20
os 0 tell -98
os 0 think 112
os 0 try -90
os 0 tweet 13
os 0 urg 14
os 0 view 132
os 0 vot 36
os 0 vow 65
os 0 want 99
os 0 worry 76
os 0 writ -30
os 1 accord 137
os 1 accus -7
os 1 acknowledg -12
os 1 add -9
os 1 admit -29
os 1 agre 33
os 1 announc -24
os 1 argu 13
os 1 ask 43
os 1 attack 13
os 1 begin 55
os 1 believ -41
os 1 blam -22
os 1 blast -32
os 1 call 12
os 1 cast -21
os 1 cit -27
os 1 conclud 45
os 1 consider -35
os 1 continu 83
os 1 criticiz -30
os 1 decid -59
os 1 declar 23
os 1 declin -38
os 1 defend -11
os 1 denounc 20
os 1 deny -18
os 1 describ -12
os 1 discuss -37
os 1 dismiss -42
os 1 endors -33
os 1 expect -34
os 1 explain -5
os 1 express 15
os 1 fear 7
os 1 feel 59
os 1 find -15
os 1 focus 32
os 1 giv 20
os 1 go 93
os 1 hop 8
os 1 indicat 19
os 1 issu 38
os 1 it 56
os 1 know 25
os 1 look 79
os 1 mak -5
os 1 mention -24
os 1 not 12
os 1 offer -14
os 1 oppos 13
os 1 order 46
os 1 plan -6
os 1 pledg 25
os 1 point 27
os 1 post 12
os 1 praiz -24
os 1 predict -26
os 1 promiz 13
os 1 propos 8
os 1 push 10
os 1 put 49
os 1 question 35
os 1 recall -17
os 1 refer -29
os 1 refus -43
os 1 reject 15
os 1 releas -7
os 1 report 18
os 1 respond -36
os 1 say -7
os 1 see -6
os 1 seek 29
os 1 seem -28
os 1 shar -21
os 1 show -7
os 1 slam -16
os 1 speak 9
os 1 stat -59
os 1 suggest -11
os 1 support 19
os 1 tak -7
os 1 talk -13
os 1 tell 95
os 1 try 61
os 1 tweet 8
os 1 urg 18
os 1 view 26
os 1 vot -17
os 1 vow 28
os 1 want -18
os 1 warn 42
os 1 worry -35
os 1 writ -27
os 2 accord -16
os 2 accus 28
os 2 acknowledg -19
os 2 add 5
os 2 admit 12
os 2 agre -17
os 2 argu -8
os 2 ask 44
os 2 attack -7
os 2 begin 63
os 2 believ -22
os 2 blam -43
os 2 blast 21
os 2 cast -9
os 2 cit -33
os 2 consider -8
os 2 continu 81
os 2 criticiz -20
os 2 decid 21
os 2 declar -21
os 2 declin 53
os 2 defend -35
os 2 denounc -30
os 2 deny 62
os 2 describ -8
os 2 discuss -29
os 2 dismiss -50
os 2 endors -22
os 2 expect 22
os 2 explain 6
os 2 express 45
os 2 fear -17
os 2 find -12
os 2 focus 13
os 2 giv 49
os 2 go 58
os 2 hop 8
os 2 insist -27
os 2 issu 87
os 2 it 8
os 2 know 7
os 2 look 51
os 2 mak 7
os 2 mention -22
os 2 offer 57
os 2 order -31
os 2 plan 27
os 2 pledg -18
os 2 point 15
os 2 post -40
os 2 praiz -6
os 2 predict -15
os 2 promiz -33
os 2 propos -34
os 2 push 39
os 2 put 23
os 2 recall 13
os 2 refer -31
os 2 refus 70
os 2 reject -9
os 2 report 19
os 2 reveal -20
os 2 say -8
os 2 see -9
os 2 seek 21
os 2 seem 50
os 2 slam 31
os 2 speak 37
os 2 stat -18
os 2 suggest -15
os 2 support -20
os 2 tak 40
os 2 talk 47
os 2 tell 25
os 2 think -9
os 2 try 18
os 2 tweet 10
os 2 urg 33
os 2 view -27
os 2 vot 37
os 2 vow -7
os 2 want 46
os 2 worry -40
os 2 writ -33
os 3 accord -14
os 3 accus -17
os 3 add 8
os 3 admit -18
os 3 agre -12
os 3 announc -17
os 3 ask -7
os 3 attack 9
os 3 back -6
os 3 begin 19
os 3 believ -9
os 3 blam -11
os 3 call -11
os 3 cast 11
os 3 cit -17
os 3 claim -13
os 3 consider -17
os 3 continu -13
os 3 criticiz -7
os 3 decid -17
os 3 declar -20
os 3 declin 15
os 3 defend -10
os 3 denounc 7
os 3 deny -21
os 3 describ -28
os 3 discuss -14
os 3 dismiss -23
os 3 expect -22
os 3 fear -28
os 3 find -6
os 3 giv 38
os 3 hop -19
os 3 issu 32
os 3 it 35
os 3 know -12
os 3 look -26
os 3 mak 22
os 3 mention -10
os 3 offer 19
os 3 oppos -27
os 3 order -23
os 3 plan -13
os 3 point -7
os 3 praiz -16
os 3 predict -23
os 3 promiz -13
os 3 propos -22
os 3 put -7
os 3 question -8
os 3 recall -24
os 3 refer -10
os 3 refus -14
os 3 releas 58
os 3 respond -8
os 3 reveal -17
os 3 say -7
os 3 see -20
os 3 seek -20
os 3 slam -23
os 3 speak -5
os 3 stat 12
os 3 suggest -13
os 3 support -16
os 3 tak 28
os 3 talk 12
os 3 tell 10
os 3 think -13
os 3 try 16
os 3 tweet 12
os 3 view 5
os 3 vot 5
os 3 vow -21
os 3 want -27
os 3 warn -6
os 3 worry 18
os 6 accord -14
os 6 accus -17
os 6 acknowledg -8
os 6 add -11
os 6 agre -16
os 6 announc -11
os 6 argu -7
os 6 ask -18
os 6 attack -16
os 6 back -20
os 6 believ -12
os 6 blam -12
os 6 blast -7
os 6 call -11
os 6 cit -10
os 6 claim -14
os 6 consider -12
os 6 continu -29
os 6 criticiz -8
os 6 decid -7
os 6 declar -14
os 6 declin -26
os 6 defend -11
os 6 describ -17
os 6 discuss -14
os 6 endors -15
os 6 expect -15
os 6 explain -9
os 6 express -22
os 6 fear -11
os 6 find -8
os 6 focus -18
os 6 giv -37
os 6 go -21
os 6 hop -11
os 6 indicat -11
os 6 insist -9
os 6 it -23
os 6 know -22
os 6 look -31
os 6 mak -17
os 6 mention -11
os 6 not -10
os 6 offer -29
os 6 oppos -20
os 6 order -16
os 6 plan -14
os 6 pledg -17
os 6 point -13
os 6 praiz -6
os 6 propos -15
os 6 push -19
os 6 question -12
os 6 recall -12
os 6 refer -11
os 6 refus -18
os 6 reject -32
os 6 releas -18
os 6 report -20
os 6 respond 9
os 6 reveal -14
os 6 say -9
os 6 see -14
os 6 seek -19
os 6 seem -9
os 6 show -8
os 6 stat -10
os 6 suggest -10
os 6 support -15
os 6 tak -20
os 6 talk -19
os 6 tell -10
os 6 think -16
os 6 try -8
os 6 urg -17
os 6 vot -24
os 6 vow -13
os 6 want -17
os 6 warn -7
os 6 worry -13
os 6 writ 18
p ' -s -12
p ' w -13
p 's -ed -13
p 's -ing -22
p 's -s -18
p 's CAP -26
p 's w -17
p ( CAP -18
p , " 178
p , -ed -12
p , -ing -23
p , -ly -33
p , -s 22
p , CAP -10
p , NUM 9
p , a -9
p , and -22
p , but -21
p , he 43
p , in -14
p , it 32
p , she -7
p , that 218
p , the 33
p , though -28
p , to 76
p , w -13
p , which -30
p , while -10
p , who -20
p , with -30
p -ed " -16
p -ed -ing 25
p -ed -ly -44
p -ed CAP 42
p -ed DAY -71
p -ed NUM 28
p -ed a 24
p -ed against -40
p -ed an 59
p -ed and -54
p -ed as 28
p -ed at 10
p -ed by -28
p -ed for -16
p -ed from -13
p -ed he 44
p -ed her 14
p -ed him -13
p -ed his 8
p -ed how 32
p -ed in -36
p -ed it 6
p -ed its -20
p -ed on -14
p -ed out -35
p -ed that 49
p -ed the 34
p -ed their 11
p -ed they 79
p -ed w 27
p -ed with -17
p -ing " 62
p -ing -ed 25
p -ing -ing 47
p -ing CAP 54
p -ing NUM 11
p -ing a 27
p -ing about -77
p -ing an 37
p -ing and -26
p -ing at -66
p -ing for -38
p -ing from -26
p -ing he 62
p -ing him 16
p -ing his 34
p -ing in -27
p -ing it 45
p -ing of -42
p -ing on -41
p -ing out -47
p -ing she 12
p -ing that 43
p -ing the 18
p -ing their -8
p -ing them -25
p -ing they 53
p -ing up -28
p -ing with -38
p -ly -ed -24
p -ly -ing -32
p -ly -s -28
p -ly CAP 18
p -ly NUM -25
p -ly in -18
p -ly on -35
p -ly that 75
p -ly to -11
p -ly w -22
p -s " 6
p -s -ed -29
p -s -ing -21
p -s -ly 34
p -s -s 8
p -s CAP 61
p -s a 11
p -s about -6
p -s against -34
p -s and -25
p -s are -26
p -s as -24
p -s at -34
p -s before -21
p -s but -20
p -s by -27
p -s could -14
p -s for 7
p -s from -22
p -s had -21
p -s have -18
p -s he 60
p -s her 51
p -s his 26
p -s in -21
p -s it 31
p -s like -27
p -s of -19
p -s on -19
p -s or -22
p -s over -45
p -s she 42
p -s should -22
p -s that 19
p -s the 55
p -s were -18
p -s will -16
p -s with -38
p -s would 8
p . CAP -21
p : " 164
p : CAP 114
p CAP 's -18
p CAP ( -23
p CAP -ed -18
p CAP -ing -13
p CAP -s -19
p CAP CAP -24
p CAP DAY -45
p CAP NUM -5
p CAP a 49
p CAP about 103
p CAP after -21
p CAP and -17
p CAP are -13
p CAP as -8
p CAP at -28
p CAP by -20
p CAP could -13
p CAP did -11
p CAP for 9
p CAP from -20
p CAP had -15
p CAP has -12
p CAP have -27
p CAP he 179
p CAP if 97
p CAP in -9
p CAP is -16
p CAP of 8
p CAP on -33
p CAP or -17
p CAP over -19
p CAP should -12
p CAP that 147
p CAP the 94
p CAP to 24
p CAP w -18
p CAP was -18
p CAP who 42
p CAP will -16
p CAP with -20
p CAP would -16
p CAP ’s -20
p DAY 's -47
p DAY -ing -88
p DAY that 100
p DAY to 133
p DAY w -27
p NUM -s -19
p NUM CAP -25
p NUM and -19
p NUM in -28
p NUM of -26
p NUM to 21
p NUM w -15
p a " -31
p a -ed -23
p a -ing -57
p a -ly -26
p a -s -47
p a CAP -33
p a NUM -36
p a w -25
p about -ing 118
p about -s 107
p about CAP 102
p about NUM -48
p about her 99
p about his 86
p about how 41
p about the 87
p about w 157
p about whether -8
p after CAP 49
p after the -21
p against CAP 77
p against the 102
p against w 69
p all -s -24
p all the -44
p among CAP 33
p an " -38
p an -ed -43
p an CAP -22
p an w -31
p and -ed -18
p and -ing -20
p and -ly -30
p and -s -21
p and CAP -23
p and NUM -16
p and a -21
p and her -27
p and his -29
p and other -15
p and that -41
p and the -22
p and w -18
p another w -27
p any -s -16
p any w -23
p are -ed -21
p are -ing -23
p are w -14
p as " 37
p as CAP -8
p as a 15
p as an -63
p as he -37
p at CAP 86
p at a -57
p at w -23
p be " -24
p be -ed -13
p be -ing -20
p be a -27
p be w -15
p because he -18
p because of -10
p been -ed -14
p been -ing -20
p been w -12
p before the -26
p being -ed -17
p being w -27
p between CAP -17
p between the 11
p but -ed -8
p but the -21
p but w -23
p by -ing -20
p by CAP 11
p by the 10
p by w 8
p can be -12
p can w -15
p could be -18
p could w -15
p did not -17
p do w -17
p does not -15
p during a -33
p during the -26
p for " 72
p for -ing 72
p for -s 38
p for CAP 63
p for a 91
p for him 41
p for his 20
p for the 29
p for w 35
p from -ing -28
p from a -34
p from his 74
p from the -20
p from w 19
p had " -25
p had -ed -10
p had been -11
p had not -10
p had w -10
p has " -13
p has -ed -12
p has -ly -9
p has been -22
p has w -15
p have -ed -19
p have a -18
p have been -17
p have w -11
p he 's -14
p he -ed -14
p he -ly -14
p he -s -13
p he and -9
p he did -18
p he had -15
p he has -22
p he is -15
p he w -14
p he was -13
p he will -10
p he would -14
p he ’d -16
p he ’s -18
p her -s -15
p her to -25
p her w -22
p him a -19
p him as -34
p him for -30
p him to 7
p him w -31
p himself as -17
p his -ing -24
p his -s -22
p his CAP -34
p his w -19
p how the -41
p how to -44
p how w -17
p if CAP 22
p if he -31
p if the -36
p in -ing 81
p in -s -7
p in CAP -19
p in NUM -22
p in a -21
p in an -77
p in the -16
p in w -18
p in which -35
p into the -22
p is " -29
p is -ed -18
p is -ing 9
p is -ly -15
p is a -31
p is not -13
p is that 153
p is the -14
p is w -20
p it " -6
p it -ed -16
p it -s -29
p it as -27
p it is -12
p it was -14
p it will -11
p it would -12
p it ’s -12
p its -s -17
p its w -16
p like CAP -21
p many -s -26
p might be -15
p might w -12
p most w -24
p no -s -56
p no w -54
p not -ed -13
p not -ing -26
p not -ly -10
p not be -17
p not to -31
p not w -13
p of " 66
p of -ed -9
p of -ing 68
p of -s -10
p of CAP 32
p of NUM 11
p of an 7
p of her 40
p of his 39
p of their -50
p of w 40
p on -ing 75
p on -s 90
p on CAP 23
p on DAY -40
p on a 60
p on her 6
p on his 34
p on the 58
p on w 44
p one of -30
p one w -24
p or CAP -22
p or w -19
p other -s -32
p other CAP -31
p other w -26
p out of -23
p out that 35
p over CAP 81
p over the 34
p over w 113
p several -s -25
p she -ed -10
p she -s -14
p she had -10
p she is -10
p she w -10
p she was -13
p she would -18
p should be -15
p should w -15
p so w -31
p some -s -16
p some of -14
p some w -24
p such as -34
p than CAP -26
p than NUM -23
p than w -25
p that " -9
p that -ed -22
p that -ing -13
p that -s -17
p that CAP -14
p that NUM -8
p that a -17
p that he -16
p that if -18
p that in -16
p that it -19
p that some -28
p that the -15
p that w -17
p that would -20
p the " -33
p the -ed -25
p the -ing -26
p the -ly -22
p the -s -18
p the CAP -21
p the NUM -15
p the most -19
p the two -19
p the w -16
p their -s -24
p their w -22
p they -ed -17
p they are -16
p they had -11
p they have -18
p they w -14
p they were -10
p they will -11
p they would -11
p this w -23
p those -s -22
p through the -25
p to -ing 27
p to -ly 32
p to -s 22
p to CAP 54
p to a 52
p to be -28
p to do -27
p to get -27
p to have -45
p to his 12
p to the 50
p to w -16
p two -s -21
p up to -65
p w " 24
p w 's -21
p w -ed -14
p w -ing -19
p w -ly -9
p w -s -19
p w CAP 20
p w DAY -12
p w a 14
p w about 31
p w after -36
p w against -29
p w all 47
p w among -24
p w an 40
p w and -20
p w any 35
p w are -18
p w as -15
p w at -26
p w because 6
p w before -27
p w between -9
p w but -17
p w by -18
p w could -24
p w down -35
p w during -34
p w for -13
p w from -26
p w had -16
p w has -21
p w have -25
p w he 60
p w him 29
p w his 13
p w how 23
p w if 22
p w in -17
p w into -21
p w is -30
p w it 24
p w its -33
p w no 17
p w not 81
p w of -20
p w off -30
p w on -13
p w one 76
p w or -21
p w out -49
p w over -35
p w she 45
p w should -12
p w since -40
p w some 21
p w than -23
p w that 68
p w the 15
p w they 54
p w this 13
p w through -46
p w to 12
p w up -28
p w w -11
p w was -10
p w were 19
p w what 71
p w when -16
p w who 34
p w will -18
p w with -15
p w ’s -19
p was " -31
p was -ed -11
p was -ing -16
p was -ly -14
p was not -23
p was the -19
p was w -12
p were -ed -18
p were -ing -31
p were w -9
p what he -31
p when CAP 32
p when he -15
p whether CAP 22
p whether he -25
p which -s -19
p which w -36
p while -ing -25
p while CAP -33
p who -ed -17
p who has -12
p who w -19
p will be -18
p will not -15
p will w -13
p with CAP 8
p with NUM -10
p with a 59
p with his -17
p with the 23
p with w 25
p would " -9
p would -ly -10
p would be -13
p would have -13
p would not -8
p would w -13
p — -ing -11
p — CAP -17
p — a 30
p — and -30
p ’s " -31
p ’s -ed -22
p ’s -ing -22
p ’s -s -17
p ’s CAP -27
p ’s w -15
p2 ' -s -20
p2 ' w 21
p2 's -ed -37
p2 's -ing -22
p2 's -s -17
p2 's CAP -23
p2 , -ed 39
p2 , -ing 22
p2 , -ly -24
p2 , -s 39
p2 , CAP -22
p2 , NUM -15
p2 , a -18
p2 , and -27
p2 , as -25
p2 , but -24
p2 , he -16
p2 , in -27
p2 , it -22
p2 , that -22
p2 , the -19
p2 , to -22
p2 , w 10
p2 , when -23
p2 , which -21
p2 , while -21
p2 , who -15
p2 , with -30
p2 -ed , 32
p2 -ed -ed -27
p2 -ed -ing 16
p2 -ed -ly 21
p2 -ed : 91
p2 -ed CAP 14
p2 -ed DAY 12
p2 -ed NUM -37
p2 -ed a -60
p2 -ed about 100
p2 -ed against 119
p2 -ed an -49
p2 -ed and -29
p2 -ed as 40
p2 -ed at 95
p2 -ed by 32
p2 -ed for 75
p2 -ed from -24
p2 -ed he -12
p2 -ed her -25
p2 -ed him 7
p2 -ed his -39
p2 -ed how -19
p2 -ed in 8
p2 -ed it -15
p2 -ed its -14
p2 -ed of 77
p2 -ed on 22
p2 -ed out 19
p2 -ed that -7
p2 -ed the -21
p2 -ed their -26
p2 -ed they -11
p2 -ed to -6
p2 -ed up 133
p2 -ed w -17
p2 -ed with 19
p2 -ing , 55
p2 -ing -ed 17
p2 -ing -ing -42
p2 -ing -ly -37
p2 -ing : 99
p2 -ing NUM -20
p2 -ing a -29
p2 -ing about 124
p2 -ing an -25
p2 -ing and -20
p2 -ing at 12
p2 -ing for 88
p2 -ing from -30
p2 -ing he -13
p2 -ing her -13
p2 -ing him -32
p2 -ing his -18
p2 -ing in -16
p2 -ing it -9
p2 -ing of 38
p2 -ing on 39
p2 -ing out 84
p2 -ing she -13
p2 -ing that -16
p2 -ing the -20
p2 -ing their -27
p2 -ing they -15
p2 -ing to 32
p2 -ing up -22
p2 -ing w -11
p2 -ing with -29
p2 -ly , 18
p2 -ly -ed 31
p2 -ly -ing 49
p2 -ly -s 64
p2 -ly in -15
p2 -ly on 144
p2 -ly that -60
p2 -ly to 13
p2 -s ' -16
p2 -s , -11
p2 -s -ed 30
p2 -s -ing 32
p2 -s : 60
p2 -s CAP -10
p2 -s a -19
p2 -s about 98
p2 -s against 126
p2 -s and -24
p2 -s are -22
p2 -s at 47
p2 -s before -25
p2 -s could -11
p2 -s for 51
p2 -s from -30
p2 -s had -19
p2 -s have -17
p2 -s he -18
p2 -s her -41
p2 -s his -12
p2 -s in -23
p2 -s it -17
p2 -s like 48
p2 -s of 21
p2 -s on 77
p2 -s or -30
p2 -s over 131
p2 -s she -19
p2 -s should -15
p2 -s than -41
p2 -s that -20
p2 -s the -15
p2 -s they -25
p2 -s w 26
p2 -s were -16
p2 -s who -23
p2 -s will -13
p2 -s with 13
p2 -s would -14
p2 -s — 7
p2 : CAP -16
p2 CAP ' -18
p2 CAP 's -17
p2 CAP ( -23
p2 CAP -ed 21
p2 CAP -ing 9
p2 CAP -ly 7
p2 CAP -s 29
p2 CAP . -21
p2 CAP : 92
p2 CAP NUM 24
p2 CAP a -27
p2 CAP about 167
p2 CAP after -26
p2 CAP and -22
p2 CAP are -18
p2 CAP as -8
p2 CAP by 25
p2 CAP could -12
p2 CAP for 51
p2 CAP had -14
p2 CAP has -11
p2 CAP have -16
p2 CAP he -16
p2 CAP if -23
p2 CAP in -24
p2 CAP is -27
p2 CAP of 11
p2 CAP on 48
p2 CAP or -22
p2 CAP over -38
p2 CAP should -10
p2 CAP that -22
p2 CAP the -26
p2 CAP to -19
p2 CAP w 20
p2 CAP was -15
p2 CAP who -26
p2 CAP will -13
p2 CAP would -12
p2 CAP — -28
p2 CAP ’s -19
p2 DAY 's -37
p2 DAY , 57
p2 DAY -ed 81
p2 DAY that -24
p2 DAY to 11
p2 DAY w 84
p2 NUM , 12
p2 NUM -s -19
p2 NUM CAP -16
p2 NUM and -15
p2 NUM in -27
p2 NUM of -35
p2 NUM to 6
p2 NUM w -9
p2 NUM — -23
p2 ^ CAP 84
p2 a -ed -10
p2 a -ing -46
p2 a -ly -24
p2 a -s -22
p2 a CAP -25
p2 a NUM -20
p2 a w -19
p2 about -ing -29
p2 about -s -39
p2 about CAP -18
p2 about NUM -16
p2 about her -13
p2 about his -15
p2 about how 22
p2 about the -17
p2 about w -26
p2 about whether -25
p2 after CAP -38
p2 after the -13
p2 against CAP 12
p2 against the -18
p2 all the -27
p2 an -ed -49
p2 an CAP -19
p2 an w -6
p2 and -ed 47
p2 and -ing 33
p2 and -ly -25
p2 and -s -15
p2 and CAP -7
p2 and NUM -15
p2 and a -13
p2 and his -15
p2 and other -12
p2 and that -13
p2 and the -15
p2 and w 5
p2 another w 23
p2 any w -10
p2 are -ed 30
p2 are -ing 6
p2 are w -5
p2 as -ing 5
p2 as CAP -18
p2 as a -19
p2 as an -16
p2 as he -20
p2 as the -19
p2 as w -32
p2 at CAP 17
p2 at a -15
p2 at the -19
p2 at w -31
p2 be -ed -9
p2 be -ing 13
p2 be a -16
p2 be w -27
p2 because he -8
p2 because of -23
p2 been -ing 23
p2 been w -27
p2 before -ing 18
p2 before the -17
p2 being -ed 15
p2 but -ed -9
p2 but -s 11
p2 but w 42
p2 by -ing 81
p2 by CAP -27
p2 by the -18
p2 by w -23
p2 can be -11
p2 can w -12
p2 could be -14
p2 could w -18
p2 did not -12
p2 didn’t w -20
p2 do w -26
p2 does not -8
p2 doesn’t w 10
p2 during a -18
p2 during the -17
p2 for -ing -27
p2 for -s 26
p2 for CAP -28
p2 for his -18
p2 for the -23
p2 for w -12
p2 from -ing -6
p2 from CAP -22
p2 from a -22
p2 from his -19
p2 from the -18
p2 from w -21
p2 had -ed 26
p2 had been -11
p2 had not -9
p2 had w -13
p2 has -ed 60
p2 has -ly -9
p2 has been 23
p2 has w -17
p2 have -ed 27
p2 have a -12
p2 have been -19
p2 have w -18
p2 he 's 40
p2 he -ed 27
p2 he -s 22
p2 he and -10
p2 he did -18
p2 he had -13
p2 he has -15
p2 he is -16
p2 he w 16
p2 he was -15
p2 he will -9
p2 he would -10
p2 he ’d -13
p2 he ’s -18
p2 her -s -7
p2 him a -23
p2 him as 50
p2 him for 18
p2 him to -40
p2 him w -16
p2 himself as 21
p2 his -ing -44
p2 his -s 26
p2 his CAP -19
p2 his w -9
p2 how the -14
p2 how to -18
p2 how w -25
p2 i w 66
p2 if CAP -11
p2 if he -16
p2 if the -16
p2 in -ing 67
p2 in -s 9
p2 in CAP 20
p2 in NUM 46
p2 in a -42
p2 in an -23
p2 in his -14
p2 in the -19
p2 in w -15
p2 in which -37
p2 into the -16
p2 is -ed -21
p2 is -ing -6
p2 is -ly -13
p2 is a -12
p2 is not -19
p2 is that -26
p2 is the -7
p2 is w -7
p2 it 's -46
p2 it -ed 32
p2 it -s 53
p2 it as 84
p2 it is -24
p2 it was -19
p2 it will -12
p2 it would -12
p2 it ’s -27
p2 its -s -19
p2 many w -6
p2 might w -8
p2 most w -41
p2 never -ed 43
p2 no -s 20
p2 not -ed 39
p2 not -ing -17
p2 not -ly -10
p2 not be -16
p2 not to -47
p2 not w 21
p2 of -ed -30
p2 of -ing 6
p2 of -s -18
p2 of CAP -21
p2 of NUM -20
p2 of a -15
p2 of an -19
p2 of her -22
p2 of his -18
p2 of the -22
p2 of w -29
p2 on -ing 44
p2 on -s -11
p2 on DAY 88
p2 on a -18
p2 on her -24
p2 on his -23
p2 on the -24
p2 on to -66
p2 on w -28
p2 one of -50
p2 one w -26
p2 or w 33
p2 other w -22
p2 out a -90
p2 out of 7
p2 out that -11
p2 over the -21
p2 she -ed 31
p2 she -s 34
p2 she had -10
p2 she is -9
p2 she was -16
p2 she would -16
p2 should be -14
p2 should w -23
p2 some -s -10
p2 some of -29
p2 some w -24
p2 such as 6
p2 than NUM -23
p2 that -ed 37
p2 that -ing -7
p2 that -s 24
p2 that CAP -10
p2 that NUM -7
p2 that a -9
p2 that he -9
p2 that his -8
p2 that if -11
p2 that in -20
p2 that it -10
p2 that she -11
p2 that some -14
p2 that the -9
p2 that they -14
p2 that would -16
p2 the -ing -28
p2 the -ly -17
p2 the -s -19
p2 the CAP -15
p2 the NUM -16
p2 the most -16
p2 the two -17
p2 the w -9
p2 their -s -37
p2 their w -20
p2 they -ed 7
p2 they are -23
p2 they had -12
p2 they have -13
p2 they w 32
p2 they were -10
p2 they would -10
p2 this w 48
p2 those -s 9
p2 through the -10
p2 to -s 72
p2 to CAP -20
p2 to NUM -19
p2 to a -19
p2 to be -30
p2 to get -27
p2 to have -31
p2 to his -34
p2 to the -19
p2 to w 35
p2 two -s -21
p2 w 's -18
p2 w , 9
p2 w -ed 30
p2 w -ing 48
p2 w -ly -12
p2 w : 127
p2 w CAP -18
p2 w DAY 37
p2 w NUM -18
p2 w a -39
p2 w about 127
p2 w after 21
p2 w against 111
p2 w all -24
p2 w among 14
p2 w an -31
p2 w and -24
p2 w any -23
p2 w are -20
p2 w as -16
p2 w at 44
p2 w because -18
p2 w before -27
p2 w but -21
p2 w by 7
p2 w could -21
p2 w down 5
p2 w during -71
p2 w for 45
p2 w from -18
p2 w had -18
p2 w has -18
p2 w have -20
p2 w he -9
p2 w her -11
p2 w him 9
p2 w his -19
p2 w how 42
p2 w into 32
p2 w is 32
p2 w it -7
p2 w its -12
p2 w no -42
p2 w of 27
p2 w off -9
p2 w on 62
p2 w or -22
p2 w out 35
p2 w over 29
p2 w she -10
p2 w should -12
p2 w since -30
p2 w some -18
p2 w than -25
p2 w that -11
p2 w the -17
p2 w their -22
p2 w them 41
p2 w they -10
p2 w this -20
p2 w those -19
p2 w to 7
p2 w up -16
p2 w w -6
p2 w were -21
p2 w what -19
p2 w when 10
p2 w whether 44
p2 w who -23
p2 w will -16
p2 w with 30
p2 w would -15
p2 w — 39
p2 w ’s -17
p2 was -ed 19
p2 was -ly -11
p2 was a -12
p2 was not -19
p2 was the -15
p2 was w 18
p2 were -ed 42
p2 were -ing -21
p2 what he -14
p2 when -ed 119
p2 when he -20
p2 whether CAP -12
p2 whether he -14
p2 which w -56
p2 while -ing -38
p2 who -ed -9
p2 who has -12
p2 who w -12
p2 will be 30
p2 will not -11
p2 with -s -16
p2 with CAP -11
p2 with NUM -7
p2 with a -20
p2 with his -6
p2 with the -16
p2 with w -33
p2 would -ly -9
p2 would have -13
p2 would not -6
p2 would w 9
p2 — a -10
p2 — and -28
p2 — w -22
p2 ’s -ed 26
p2 ’s -ing -15
p2 ’s -s 11
p2 ’s CAP -8
p2 ’s w -12
t " 1 22
t 's 1 -20
t ( 1 -26
t -ed 0 42
t -ed 1 -15
t -ing 0 44
t -ly 0 20
t -ly 1 -17
t -s 0 48
t -s 1 -15
t CAP 0 56
t CAP 1 -6
t DAY 0 13
t DAY 1 -34
t NUM 0 65
t NUM 1 -14
t a 0 56
t a 1 6
t about 0 -8
t about 1 15
t across 1 -19
t after 1 -19
t against 1 -25
t all 1 -27
t along 1 -26
t although 1 -26
t among 1 -6
t an 0 48
t an 1 22
t and 1 -20
t another 1 15
t any 0 61
t any 1 22
t are 1 -20
t around 1 15
t as 0 17
t as 1 -22
t at 0 -6
t at 1 -25
t be 1 -18
t because 1 -16
t been 1 -17
t before 1 -28
t behind 1 -23
t being 1 -13
t between 1 11
t both 1 -42
t but 1 -21
t by 1 -17
t can 1 -18
t could 1 -17
t despite 1 -22
t did 1 -12
t do 1 -21
t doesn’t 1 -24
t down 1 -24
t during 1 -27
t each 1 -48
t every 1 -37
t few 1 -27
t for 0 -8
t for 1 -15
t four 1 17
t from 1 -21
t get 1 -26
t had 1 -16
t has 1 -15
t have 1 -17
t having 1 -34
t he 0 60
t he 1 10
t her 0 60
t her 1 15
t him 0 50
t himself 0 58
t himself 1 40
t his 0 52
t his 1 21
t how 0 90
t how 1 134
t i 1 15
t if 0 89
t if 1 52
t in 0 -33
t in 1 -20
t into 1 -27
t is 1 -9
t it 0 59
t it 1 5
t its 0 69
t its 1 25
t like 1 -23
t may 1 -30
t might 1 -17
t most 1 11
t must 1 -27
t never 1 14
t no 0 66
t not 0 40
t not 1 6
t of 1 -21
t off 1 -30
t on 0 -14
t on 1 -20
t once 1 -18
t one 1 -14
t or 1 -27
t other 1 -25
t others 1 -40
t out 1 -27
t outside 1 -34
t over 1 -18
t several 1 39
t she 0 73
t she 1 7
t should 1 -20
t since 1 -23
t so 1 -30
t some 0 80
t some 1 7
t such 1 -16
t than 1 -23
t that 0 65
t that 1 69
t the 0 62
t their 0 52
t their 1 11
t them 0 62
t these 1 58
t they 0 63
t they 1 24
t this 0 71
t this 1 12
t those 0 73
t those 1 -12
t though 1 -30
t through 1 -23
t to 0 37
t toward 1 -59
t two 1 -25
t under 1 -26
t until 1 -22
t up 1 -20
t w 0 34
t w 1 -13
t was 1 -15
t were 1 -20
t what 0 94
t what 1 119
t where 1 31
t whether 0 95
t whether 1 158
t which 1 -14
t while 1 -19
t why 0 107
t why 1 200
t will 1 -17
t with 1 -17
t without 1 -26
t would 1 -15
t you 1 -30
t ’d 1 -22
t ’ll 1 -13
t ’s 1 -20
ts " accord 1 -22
ts " accus 1 -43
ts " add 1 66
ts " argu 1 33
ts " ask 1 -7
ts " call 1 34
ts " continu 1 -17
ts " describ 1 18
ts " not 1 -50
ts " respond 1 153
ts " say 1 9
ts " tell 1 53
ts " tweet 1 31
ts " writ 1 -13
ts 's say 1 -11
ts -ed accord 1 -7
ts -ed acknowledg 1 -6
ts -ed add 1 -5
ts -ed announc 1 -8
ts -ed argu 1 -5
ts -ed ask 1 -18
ts -ed call 1 -14
ts -ed cit 1 -7
ts -ed find 1 -11
ts -ed not 1 -9
ts -ed point 1 -10
ts -ed question 1 -7
ts -ed report 1 15
ts -ed say 1 -7
ts -ed show 1 -12
ts -ed suggest 1 -5
ts -ed support 1 -11
ts -ed tell 1 -21
ts -ed think 1 -8
ts -ing accus 1 8
ts -ing announc 1 -27
ts -ing argu 1 -33
ts -ing ask 1 -51
ts -ing call 1 -31
ts -ing criticiz 1 9
ts -ing go 1 -36
ts -ing mak 1 -10
ts -ing not 1 22
ts -ing point 1 50
ts -ing question 1 -24
ts -ing releas 1 -73
ts -ing say 1 -9
ts -ing see 1 -24
ts -ing seek 1 -22
ts -ing show 1 21
ts -ing suggest 1 -15
ts -ing support 1 -24
ts -ing tell 1 -24
ts -ly argu 1 -12
ts -ly ask 1 -32
ts -ly say 1 -10
ts -ly show 1 36
ts -ly suggest 1 -6
ts -ly tell 1 -46
ts -s accus 1 -15
ts -s acknowledg 1 -7
ts -s add 1 -7
ts -s agre 1 -16
ts -s announc 1 -16
ts -s argu 1 -10
ts -s ask 1 -32
ts -s attack 1 -19
ts -s believ 1 -14
ts -s blam 1 -20
ts -s cit 1 -11
ts -s claim 1 -14
ts -s criticiz 1 -13
ts -s defend 1 -9
ts -s describ 1 -21
ts -s explain 1 -24
ts -s express 1 -17
ts -s find 1 -12
ts -s focus 1 20
ts -s go 1 58
ts -s hop 1 -16
ts -s it 1 -29
ts -s know 1 -23
ts -s look 1 -37
ts -s mak 1 -41
ts -s mention 1 -10
ts -s not 1 -11
ts -s offer 1 -37
ts -s plan 1 -25
ts -s point 1 -19
ts -s promiz 1 -19
ts -s propos 1 -19
ts -s question 1 -15
ts -s refer 1 -13
ts -s refus 1 -24
ts -s say 0 129
ts -s say 1 -9
ts -s see 1 -21
ts -s seek 1 -9
ts -s show 1 -12
ts -s suggest 1 -8
ts -s tak 1 27
ts -s talk 1 -28
ts -s tell 0 -78
ts -s tell 1 -25
ts -s think 1 -17
ts -s vow 1 -13
ts -s want 1 -26
ts -s writ 1 -6
ts CAP accus 1 -16
ts CAP acknowledg 1 -15
ts CAP add 1 -27
ts CAP announc 1 -21
ts CAP argu 1 -10
ts CAP ask 0 -137
ts CAP ask 1 -40
ts CAP attack 0 25
ts CAP attack 1 -8
ts CAP back 1 -32
ts CAP believ 1 -10
ts CAP blast 1 -14
ts CAP call 0 -22
ts CAP call 1 -16
ts CAP cit 1 -10
ts CAP claim 1 -14
ts CAP continu 1 37
ts CAP criticiz 0 28
ts CAP criticiz 1 -11
ts CAP defend 1 -18
ts CAP describ 1 -21
ts CAP endors 0 60
ts CAP endors 1 -12
ts CAP explain 1 22
ts CAP express 1 40
ts CAP find 1 -14
ts CAP focus 1 -25
ts CAP go 1 23
ts CAP hop 1 -8
ts CAP insist 1 -14
ts CAP it 1 35
ts CAP know 1 -28
ts CAP look 1 -18
ts CAP mak 1 30
ts CAP mention 1 -14
ts CAP not 1 -11
ts CAP offer 1 17
ts CAP pledg 1 13
ts CAP point 1 -25
ts CAP praiz 0 37
ts CAP propos 1 -24
ts CAP push 1 -10
ts CAP recall 1 -16
ts CAP refer 1 -17
ts CAP refus 1 -27
ts CAP report 1 -9
ts CAP respond 1 57
ts CAP reveal 1 -10
ts CAP say 0 74
ts CAP say 1 -13
ts CAP see 1 -22
ts CAP seek 1 -13
ts CAP show 0 82
ts CAP speak 1 40
ts CAP suggest 1 -12
ts CAP support 0 61
ts CAP tak 1 26
ts CAP talk 1 -12
ts CAP tell 0 -80
ts CAP tell 1 -24
ts CAP think 1 -17
ts CAP urg 1 -28
ts CAP vow 1 -24
ts CAP want 1 -21
ts CAP warn 1 -22
ts CAP writ 1 -31
ts DAY say 0 16
ts DAY say 1 -18
ts DAY tell 1 -27
ts NUM find 1 -13
ts NUM not 1 -6
ts NUM report 1 -33
ts NUM say 1 -9
ts NUM show 1 -10
ts a agre 1 65
ts a argu 1 -14
ts a ask 1 -20
ts a call 0 -10
ts a call 1 -40
ts a not 1 -15
ts a report 1 46
ts a say 1 -20
ts a see 1 -46
ts a show 1 -33
ts a suggest 1 -26
ts a support 1 -29
ts a tell 1 -9
ts about ask 1 83
ts about say 1 -18
ts against say 1 -5
ts all say 1 -20
ts an say 1 -20
ts and argu 1 -10
ts and call 1 -20
ts and not 1 -6
ts and say 1 -10
ts and show 1 -10
ts and suggest 1 -7
ts and support 1 -15
ts and talk 1 -11
ts and tell 1 -15
ts any say 1 -10
ts are say 1 -13
ts as describ 1 18
ts as say 1 -9
ts as see 1 -19
ts at say 1 -10
ts be say 1 -7
ts be suggest 1 -5
ts because say 1 -8
ts been say 1 -13
ts but say 1 -7
ts by say 1 -7
ts can say 1 -10
ts could say 1 -8
ts did say 1 -6
ts does say 1 -7
ts for ask 1 41
ts for call 1 25
ts for criticiz 1 -10
ts for say 1 -8
ts from say 1 -5
ts had say 1 -8
ts had tell 1 -18
ts has say 1 -9
ts have say 1 -10
ts he add 1 7
ts he ask 1 -39
ts he say 0 55
ts he tell 1 105
ts her say 1 -23
ts him call 0 57
ts him say 1 -19
ts his say 0 79
ts his say 1 -12
ts his suggest 1 -11
ts his tell 1 16
ts if say 1 -14
ts in announc 1 -11
ts in ask 1 -15
ts in call 1 -13
ts in claim 1 -12
ts in mak 1 25
ts in not 1 -11
ts in say 1 -10
ts in show 1 -13
ts in support 1 -16
ts in tell 1 -31
ts is say 1 -6
ts is tell 1 -15
ts it call 0 -22
ts it say 0 61
ts it say 1 -9
ts its say 1 -21
ts no say 1 -14
ts not say 1 -9
ts of accord 1 -11
ts of accus 1 -9
ts of announc 1 -8
ts of argu 1 -11
ts of ask 1 -26
ts of call 1 -19
ts of find 1 -7
ts of mak 1 -30
ts of not 1 -7
ts of offer 1 -31
ts of point 1 -12
ts of say 1 -9
ts of show 1 -16
ts of speak 1 -28
ts of suggest 1 -7
ts of support 1 -13
ts of tell 1 -30
ts on say 0 -35
ts on say 1 -7
ts on tell 1 -22
ts one say 1 -22
ts or say 1 -11
ts other say 1 13
ts out say 1 -8
ts she say 0 63
ts she tell 1 221
ts should say 1 -13
ts some say 1 -14
ts than say 1 -7
ts that acknowledg 0 41
ts that add 0 49
ts that argu 0 44
ts that claim 0 31
ts that find 0 43
ts that insist 0 44
ts that it 1 107
ts that mak 1 66
ts that not 0 53
ts that point 0 53
ts that report 0 40
ts that say 0 43
ts that say 1 62
ts that show 0 55
ts that suggest 0 33
ts that tell 1 155
ts that warn 0 57
ts the accord 1 -11
ts the accus 1 -30
ts the acknowledg 1 -27
ts the add 1 -15
ts the agre 1 -41
ts the announc 1 -31
ts the argu 1 -20
ts the ask 0 -145
ts the ask 1 -46
ts the attack 1 6
ts the call 0 -16
ts the call 1 6
ts the cit 1 -31
ts the criticiz 1 -19
ts the declin 1 32
ts the describ 0 42
ts the endors 1 13
ts the explain 1 -33
ts the find 1 -39
ts the hop 1 -23
ts the insist 1 -9
ts the it 1 42
ts the know 1 -29
ts the look 1 21
ts the mak 1 60
ts the mention 1 -19
ts the not 1 6
ts the offer 1 51
ts the plan 1 -48
ts the point 1 -18
ts the push 1 -6
ts the question 1 -32
ts the refus 1 26
ts the report 1 51
ts the say 0 73
ts the say 1 -17
ts the see 1 32
ts the seek 1 -16
ts the seem 1 100
ts the show 1 7
ts the speak 1 48
ts the suggest 1 -15
ts the support 1 -31
ts the tak 1 42
ts the talk 1 7
ts the tell 0 -139
ts the tell 1 -32
ts the think 1 -42
ts the urg 1 -44
ts the vot 1 57
ts the want 1 -47
ts their say 1 -12
ts they say 0 59
ts they say 1 -15
ts this say 1 -12
ts to add 1 -8
ts to agre 1 -25
ts to announc 1 -34
ts to argu 1 -17
ts to ask 1 38
ts to call 1 25
ts to declin 0 31
ts to find 1 -24
ts to hop 0 48
ts to mak 1 5
ts to not 1 -14
ts to plan 0 63
ts to pledg 0 106
ts to promiz 0 116
ts to question 1 -25
ts to refus 0 49
ts to report 1 -28
ts to say 1 -15
ts to see 1 -33
ts to seek 0 18
ts to show 1 35
ts to suggest 1 -15
ts to support 1 -18
ts to tell 1 17
ts to think 1 -38
ts to urg 1 92
ts to vow 0 88
ts to want 0 13
ts to want 1 -34
ts two say 1 -8
ts up say 1 -8
ts w accord 1 -6
ts w acknowledg 1 -15
ts w add 1 -7
ts w admit 1 -10
ts w agre 1 -5
ts w announc 1 -12
ts w ask 1 -21
ts w attack 1 -19
ts w back 1 -14
ts w begin 1 -5
ts w believ 1 -11
ts w blam 1 -10
ts w blast 1 -16
ts w call 0 44
ts w call 1 -8
ts w cast 1 -37
ts w cit 1 -10
ts w claim 1 -12
ts w consider 1 -9
ts w continu 0 -72
ts w continu 1 -17
ts w criticiz 1 -9
ts w decid 1 -24
ts w declar 1 -9
ts w defend 1 -12
ts w deny 1 -17
ts w describ 1 -18
ts w discuss 1 -9
ts w endors 1 -17
ts w expect 1 -16
ts w explain 1 -15
ts w express 1 -15
ts w fear 1 -9
ts w feel 1 -48
ts w focus 1 -20
ts w giv 1 -16
ts w go 0 -78
ts w go 1 -9
ts w hop 1 -6
ts w indicat 1 -13
ts w insist 1 -6
ts w it 1 -25
ts w know 1 -26
ts w look 1 25
ts w mak 0 -75
ts w mak 1 -20
ts w mention 1 -10
ts w offer 1 8
ts w order 1 -14
ts w plan 1 -6
ts w post 1 -30
ts w praiz 1 -8
ts w predict 1 -17
ts w promiz 1 -10
ts w propos 1 -13
ts w push 1 -24
ts w put 1 -24
ts w question 1 -22
ts w recall 1 -6
ts w refer 1 -9
ts w refus 1 -23
ts w reject 1 7
ts w releas 1 -15
ts w report 1 -24
ts w respond 1 -22
ts w reveal 1 -13
ts w say 0 92
ts w say 1 -8
ts w see 1 -13
ts w seek 1 5
ts w seem 1 17
ts w show 1 -12
ts w speak 1 -22
ts w stat 1 -11
ts w suggest 1 -8
ts w support 1 -20
ts w tak 0 -112
ts w tak 1 -6
ts w talk 1 -10
ts w tell 1 -14
ts w think 1 -14
ts w try 0 -103
ts w try 1 -31
ts w tweet 1 6
ts w urg 1 -20
ts w view 1 -7
ts w vot 1 -20
ts w vow 1 -20
ts w want 1 -14
ts w warn 1 -18
ts w worry 1 -16
ts w writ 1 -12
ts was say 1 -9
ts was suggest 1 -7
ts was tell 1 -33
ts were say 1 -10
ts which say 1 -9
ts who say 1 13
ts will say 1 -8
ts with say 1 -9
ts with show 1 -10
ts would ask 1 -25
ts would say 1 -8
ts would tell 1 -20
ts ’s say 1 -8
ts ’s tell 1 -20
`
