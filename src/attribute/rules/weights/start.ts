/** Made by bench/attribution/train.ts. */
export const start: string = `
f base 0 -ing 40
f base 0 -ly -59
f base 0 -s 22
f base 0 CAP 86
f base 0 a 31
f base 0 about -29
f base 0 he 50
f base 0 her 43
f base 0 him 33
f base 0 his 45
f base 0 it 50
f base 0 of -50
f base 0 that 72
f base 0 the 82
f base 0 their 20
f base 0 they 63
f base 0 to 43
f base 0 w 20
f base 0 whether 90
f base 1 , 45
f base 1 -ed 15
f base 1 -ing 47
f base 1 -ly 8
f base 1 -s 44
f base 1 CAP -14
f base 1 a -16
f base 1 about 38
f base 1 he -12
f base 1 her -25
f base 1 him 31
f base 1 his -17
f base 1 it -17
f base 1 of 126
f base 1 on 52
f base 1 that -10
f base 1 the -12
f base 1 their -24
f base 1 they -6
f base 1 to 40
f base 1 w 49
f base 1 whether -15
f base 2 -ed 63
f base 2 -ing 12
f base 2 -ly 70
f base 2 -s 45
f base 2 CAP -6
f base 2 a -27
f base 2 about 47
f base 2 he -23
f base 2 his 28
f base 2 it 42
f base 2 on -19
f base 2 the -21
f base 2 their 14
f base 2 they -11
f base 2 to 12
f base 2 w 47
f base 2 whether -8
f base 3 -ed 11
f base 3 -ing -12
f base 3 -ly 23
f base 3 -s -8
f base 3 CAP -8
f base 3 a 23
f base 3 about 8
f base 3 he -14
f base 3 his 11
f base 3 it -15
f base 3 that -8
f base 3 their 22
f base 3 they -8
f base 3 whether -12
f base 6 , -19
f base 6 -ed -32
f base 6 -ing -22
f base 6 -s -20
f base 6 CAP -13
f base 6 a -13
f base 6 his -21
f base 6 it -11
f base 6 that -7
f base 6 the -10
f base 6 they -6
f base 6 to -22
f base 6 w -28
f base 6 whether -8
f ed 0 -ed 14
f ed 0 -ing 24
f ed 0 -ly 13
f ed 0 -s 46
f ed 0 CAP 54
f ed 0 DAY -23
f ed 0 a 43
f ed 0 an 16
f ed 0 at 26
f ed 0 he 67
f ed 0 her 45
f ed 0 him 30
f ed 0 his 40
f ed 0 how 29
f ed 0 if 78
f ed 0 in -22
f ed 0 it 62
f ed 0 its 26
f ed 0 on -28
f ed 0 she 63
f ed 0 that 62
f ed 0 the 53
f ed 0 their 41
f ed 0 they 59
f ed 0 this -51
f ed 0 to 19
f ed 0 w 19
f ed 0 what 39
f ed 0 whether 66
f ed 0 with 30
f ed 1 , 77
f ed 1 -ed -25
f ed 1 -ing 61
f ed 1 -ly 32
f ed 1 -s 24
f ed 1 : 102
f ed 1 CAP 23
f ed 1 DAY 77
f ed 1 a -14
f ed 1 an -17
f ed 1 at 10
f ed 1 he -6
f ed 1 her -13
f ed 1 him 28
f ed 1 his -14
f ed 1 how 34
f ed 1 if -16
f ed 1 in -21
f ed 1 its -19
f ed 1 on -6
f ed 1 she -6
f ed 1 that -6
f ed 1 the -13
f ed 1 their -21
f ed 1 they -6
f ed 1 this -31
f ed 1 to 30
f ed 1 w 19
f ed 1 what -16
f ed 1 whether -12
f ed 1 with 29
f ed 2 , -16
f ed 2 -ed 20
f ed 2 -ing 13
f ed 2 -ly 76
f ed 2 -s 31
f ed 2 DAY 66
f ed 2 at -33
f ed 2 he -10
f ed 2 her 15
f ed 2 him 45
f ed 2 his 21
f ed 2 how -12
f ed 2 if -8
f ed 2 in 36
f ed 2 on 44
f ed 2 she -8
f ed 2 that -7
f ed 2 the 13
f ed 2 their 13
f ed 2 they -9
f ed 2 this 62
f ed 2 to 35
f ed 2 w 24
f ed 2 what -11
f ed 2 whether -7
f ed 3 , -8
f ed 3 -ed 58
f ed 3 -ing -6
f ed 3 -s -13
f ed 3 CAP -9
f ed 3 DAY -21
f ed 3 a 13
f ed 3 an 27
f ed 3 at 8
f ed 3 he -8
f ed 3 her 5
f ed 3 him -19
f ed 3 how -9
f ed 3 if -7
f ed 3 in 24
f ed 3 it -10
f ed 3 on 19
f ed 3 she -7
f ed 3 that -7
f ed 3 their 16
f ed 3 they -7
f ed 3 this 66
f ed 3 what 17
f ed 3 whether -7
f ed 3 with 33
f ed 6 , -11
f ed 6 -ing -18
f ed 6 -ly -31
f ed 6 -s -13
f ed 6 CAP -9
f ed 6 DAY -12
f ed 6 a -14
f ed 6 an -16
f ed 6 at -8
f ed 6 he -7
f ed 6 her -16
f ed 6 him -25
f ed 6 his -14
f ed 6 how -7
f ed 6 if -7
f ed 6 in -12
f ed 6 it -10
f ed 6 on -13
f ed 6 she -7
f ed 6 that -7
f ed 6 the -10
f ed 6 their -26
f ed 6 they -5
f ed 6 to -18
f ed 6 w -14
f ed 6 what -14
f ed 6 whether -6
f ing 0 -s 42
f ing 0 CAP 30
f ing 0 a 68
f ing 0 an 25
f ing 0 he 67
f ing 0 her 48
f ing 0 him 30
f ing 0 his 59
f ing 0 it 32
f ing 0 that 66
f ing 0 the 53
f ing 0 to 54
f ing 0 w 54
f ing 1 , 124
f ing 1 -s 5
f ing 1 CAP 26
f ing 1 a -12
f ing 1 an -24
f ing 1 he -7
f ing 1 her 11
f ing 1 him -43
f ing 1 his -17
f ing 1 it 19
f ing 1 that -9
f ing 1 the -14
f ing 1 to 25
f ing 1 w 13
f ing 2 , -14
f ing 2 -s 12
f ing 2 CAP 15
f ing 2 an -32
f ing 2 he -10
f ing 2 her -18
f ing 2 him 29
f ing 2 it -26
f ing 2 that -7
f ing 2 the 24
f ing 2 to 24
f ing 2 w 21
f ing 3 , -12
f ing 3 -s -9
f ing 3 he -9
f ing 3 his -6
f ing 3 that -8
f ing 3 to -12
f ing 6 , -11
f ing 6 -s -11
f ing 6 CAP -15
f ing 6 a -11
f ing 6 he -7
f ing 6 her -13
f ing 6 his -10
f ing 6 that -7
f ing 6 the -15
f ing 6 to -18
f ing 6 w -20
f s 0 -ing 59
f s 0 -s 71
f s 0 CAP 44
f s 0 a 105
f s 0 he 43
f s 0 his 76
f s 0 it 74
f s 0 that 71
f s 0 the 76
f s 0 to 51
f s 0 w 84
f s 1 -s 27
f s 1 a -14
f s 1 he -6
f s 1 his -9
f s 1 it -15
f s 1 the -8
f s 1 to 26
f s 2 -ing 26
f s 2 -s 8
f s 2 a -40
f s 2 he 10
f s 2 his 18
f s 2 it -16
f s 2 that -10
f s 2 to -39
f s 3 -ing -35
f s 3 -s -26
f s 3 a -8
f s 3 he -9
f s 3 his -17
f s 3 it -8
f s 3 the -11
f s 3 w 5
f s 6 -ing -10
f s 6 -s -15
f s 6 CAP -11
f s 6 a -11
f s 6 he -7
f s 6 his -12
f s 6 that -9
f s 6 the -9
f s 6 to -10
f s 6 w -27
n " -ed 18
n " -ing 50
n " -ly 16
n " CAP 57
n " a 65
n " an 11
n " as 21
n " has -45
n " i 70
n " if 65
n " it 134
n " not -30
n " the 9
n " to -53
n " w -18
n " we 12
n ( CAP -19
n -ed " -22
n -ed , -8
n -ed -ing -14
n -ed -ly -23
n -ed -s 14
n -ed . -19
n -ed CAP -9
n -ed NUM -10
n -ed a -13
n -ed about -12
n -ed against 22
n -ed and -15
n -ed as -45
n -ed at -36
n -ed by -27
n -ed for -19
n -ed from -11
n -ed her -16
n -ed him -13
n -ed his -14
n -ed in -12
n -ed it -9
n -ed on 11
n -ed out -17
n -ed that -22
n -ed the -18
n -ed to -14
n -ed w -10
n -ed with -41
n -ing " 17
n -ing , -39
n -ing -ed -23
n -ing -ing -19
n -ing -ly 42
n -ing . -20
n -ing CAP 26
n -ing NUM 24
n -ing a 10
n -ing about -73
n -ing an -6
n -ing and 42
n -ing for -8
n -ing from -13
n -ing he -31
n -ing her 12
n -ing him -27
n -ing his -6
n -ing in 7
n -ing it -17
n -ing of -40
n -ing on 9
n -ing out 74
n -ing the 15
n -ing their 43
n -ing to -14
n -ing up 42
n -ing with -23
n -ly , -32
n -ly -ed -19
n -ly -ing 35
n -ly -s 33
n -ly . -39
n -ly CAP 11
n -ly NUM 60
n -ly in -25
n -ly on 21
n -ly that -73
n -ly to -42
n -ly w -10
n -s " -14
n -s ' 33
n -s , -16
n -s -ing -9
n -s -ly 21
n -s -s 47
n -s . -21
n -s : -37
n -s ; -17
n -s CAP -20
n -s a -16
n -s about -43
n -s after -10
n -s against 6
n -s and -12
n -s as -16
n -s at -29
n -s before -19
n -s but 19
n -s by 28
n -s can -14
n -s for 6
n -s from 8
n -s he -26
n -s his -17
n -s in -11
n -s is -11
n -s like -24
n -s of -15
n -s on -51
n -s or -10
n -s should -24
n -s than 42
n -s that 9
n -s the -36
n -s to -9
n -s were -5
n -s who -9
n -s will -14
n -s with -13
n -s would -11
n -s — -32
n CAP ' 20
n CAP 's 34
n CAP ( -30
n CAP ) -19
n CAP , 6
n CAP -ing 21
n CAP -ly -42
n CAP -s -8
n CAP . 11
n CAP : 8
n CAP DAY -78
n CAP NUM -13
n CAP a 23
n CAP about -79
n CAP after 47
n CAP are 33
n CAP as 9
n CAP at -16
n CAP by 20
n CAP could 32
n CAP did -10
n CAP for 8
n CAP from -40
n CAP had 6
n CAP has 39
n CAP have -12
n CAP if -74
n CAP in -5
n CAP of -24
n CAP or -13
n CAP over 59
n CAP should 34
n CAP that -41
n CAP the -44
n CAP to 21
n CAP w -12
n CAP was 40
n CAP who -30
n CAP will 17
n CAP with -9
n CAP would -23
n CAP ’s 44
n DAY 's 55
n DAY , -37
n DAY . -22
n DAY that 6
n DAY to -34
n DAY w -36
n NUM , -22
n NUM -s -18
n NUM . 9
n NUM CAP -6
n NUM and -19
n NUM in -40
n NUM of 15
n NUM to -22
n NUM w -16
n NUM — -42
n a " -6
n a -ed 6
n a -ly -13
n a -s 49
n a CAP 6
n a NUM 40
n a w 18
n about -ing 16
n about -s 12
n about NUM 11
n about the 24
n about w 20
n after the -16
n against CAP -24
n against the -29
n against w -50
n all -s 90
n all the 120
n among CAP -24
n an " 12
n an -ed 73
n an CAP 78
n an w 17
n and -ed -23
n and -ing -17
n and -ly -37
n and -s -28
n and CAP -21
n and NUM -19
n and a -18
n and her -18
n and his -16
n and other -13
n and that -10
n and the -16
n and w -23
n another w 64
n any -s 38
n any w -24
n are -ed -25
n are -ing -26
n are w -16
n as -ing -26
n as CAP -20
n as a -29
n as an -46
n as he -37
n as the 17
n as w -16
n at CAP -38
n at a -43
n at the -38
n at w 41
n be " -17
n be -ed -15
n be -ing -15
n be a -22
n be the -17
n be w -18
n because he -12
n because of -13
n been -ed -15
n been -ing -16
n been w -14
n before the -22
n being -ed 43
n between CAP -19
n but -ed -10
n but he -15
n but the -20
n but w -16
n by -ing -26
n by CAP -29
n by the -9
n by w -40
n can be -18
n can w -18
n could be -22
n could not -15
n could w -18
n did not -15
n do w -25
n does not 13
n during a -42
n during the -31
n every w 28
n for " -36
n for -ing -17
n for -s -38
n for CAP -24
n for a -14
n for him -11
n for his 42
n for the -21
n for w -16
n from -ing -21
n from -s -22
n from CAP -23
n from a -23
n from his -44
n from the -21
n from w -32
n had " -15
n had -ed -12
n had been -12
n had not -10
n had w -14
n has " -7
n has -ed -13
n has -ly -14
n has been -30
n has w -23
n have -ed -27
n have a -21
n have been -20
n have w -14
n he -ed 10
n he -ly 11
n he -s 27
n he and -5
n he could 7
n he did 27
n he had 39
n he has 10
n he is 24
n he was 18
n he will 47
n he would 33
n he ’d 77
n he ’s 73
n her -s 23
n her . 43
n her to 44
n her w 18
n him , 53
n him a 29
n him for 64
n him to 53
n him w 12
n himself as 81
n his -s 23
n his CAP 24
n his w 24
n how he 95
n how the 59
n how to 91
n how w 73
n if CAP 22
n if he 73
n if the 32
n in -ing -26
n in CAP -22
n in NUM -22
n in a -11
n in his -18
n in the -17
n in w -21
n in which -25
n into the -20
n is " -12
n is -ed -23
n is -ing -18
n is -ly -17
n is a -20
n is not -10
n is that 7
n is the -9
n is w -19
n it " 6
n it -ed 25
n it . 70
n it as -66
n it is 22
n it w -12
n it was 42
n it will 32
n it would 51
n it ’s 21
n its -s 19
n its w 44
n like CAP -16
n many -s 30
n might be -17
n might w -15
n never -ed -26
n no -s 13
n no w -18
n not -ed -18
n not -ing 28
n not -ly -16
n not be -28
n not to 100
n not w -9
n of " 8
n of -ed -25
n of -s -19
n of CAP -28
n of NUM -19
n of a -18
n of an -29
n of her -34
n of his -12
n of the -8
n of their -29
n of w -23
n on -ing -32
n on -s 10
n on CAP -34
n on DAY -34
n on a 11
n on her -51
n on his -30
n on the -17
n on w -16
n one of 84
n one w 42
n or CAP -20
n or w -24
n other -s 28
n other CAP 27
n out of -18
n over CAP -34
n over the -35
n several -s 132
n she -ed 22
n she -s 23
n she had 28
n she is 44
n she was 29
n she would 15
n should be -25
n should w -20
n so w -23
n some -s 21
n some of 55
n some w -22
n than CAP -21
n than NUM -28
n than w -19
n that " 66
n that , -9
n that -ed -13
n that -ing 52
n that -s 21
n that CAP 74
n that NUM 78
n that a 72
n that he 112
n that his 76
n that if 77
n that in 46
n that is -52
n that it 86
n that she 87
n that some 62
n that the 88
n that they 104
n that w 9
n that would -12
n the " 20
n the -ed 27
n the -ing 19
n the -s 14
n the CAP 14
n the NUM 36
n the most -10
n the two 13
n the w 14
n their -s -8
n their w 10
n them . 16
n they -ed 97
n they are 44
n they had 5
n they have 72
n they were 16
n they will 54
n they would 15
n this w -12
n those -s 51
n through the -16
n to " 6
n to -ing 11
n to -ly 13
n to -s -16
n to CAP -52
n to NUM -48
n to a -37
n to be 8
n to do 48
n to get 94
n to have 22
n to his -40
n to the -44
n to w 24
n two -s 10
n up to -37
n w " -22
n w 's -14
n w , -13
n w -ed -10
n w -ing -20
n w -ly -40
n w -s 10
n w . -18
n w : -30
n w ; -27
n w CAP 5
n w DAY -66
n w NUM -30
n w a -24
n w about -24
n w after -6
n w against -28
n w all 18
n w among -18
n w an -13
n w and -5
n w any -26
n w are 41
n w as -19
n w at -22
n w because -7
n w before -18
n w between -26
n w but 21
n w could -8
n w down -41
n w during -39
n w for -17
n w from -19
n w had -6
n w has -13
n w have 23
n w he -23
n w her -34
n w him -14
n w his -11
n w how 18
n w if 21
n w in -22
n w into -17
n w it -20
n w its -19
n w of -19
n w off -34
n w on -32
n w one 46
n w or 16
n w out -11
n w over 9
n w she -19
n w since -20
n w some -36
n w than 23
n w that -13
n w the -20
n w their -27
n w them 5
n w they -25
n w this -54
n w through -12
n w to -26
n w up 28
n w w -7
n w were 20
n w when 23
n w who -7
n w will -25
n w with -25
n w would -10
n w — -31
n w ’s -14
n was " -12
n was -ed -13
n was -ing -16
n was -ly -15
n was a -18
n was not 16
n was the -21
n was w -14
n were -ed -25
n were -ing -7
n were w -14
n what he 62
n whether CAP 111
n whether he 62
n which -s 27
n which w 102
n while -ing -31
n while CAP -13
n who -ed -32
n who has -23
n who w -26
n will be -21
n will not -15
n will w -16
n with -s -8
n with CAP -18
n with NUM -11
n with a -25
n with his -9
n with the -9
n with w -31
n would " -6
n would -ly -15
n would be -14
n would have -15
n would not -7
n would w -8
n ’s " -16
n ’s -ed -15
n ’s -ing -20
n ’s -s -19
n ’s CAP -27
n ’s w -18
o 0 67
o 1 15
o 2 8
o 3 -5
o 6 -16
of 0 -ed 42
of 0 -ing 43
of 0 -ly 22
of 0 -s 47
of 0 CAP 54
of 0 DAY 14
of 0 NUM 63
of 0 a 58
of 0 about -7
of 0 an 48
of 0 any 57
of 0 as 18
of 0 at -8
of 0 for -10
of 0 he 60
of 0 her 63
of 0 him 49
of 0 himself 59
of 0 his 54
of 0 how 88
of 0 if 89
of 0 in -32
of 0 it 60
of 0 its 69
of 0 no 65
of 0 not 41
of 0 on -15
of 0 she 73
of 0 some 80
of 0 that 65
of 0 the 60
of 0 their 50
of 0 them 59
of 0 they 64
of 0 this 71
of 0 those 73
of 0 to 37
of 0 w 34
of 0 what 96
of 0 whether 94
of 0 why 104
of 1 , 98
of 1 -ed 33
of 1 -ing 38
of 1 -ly 27
of 1 -s 28
of 1 : 209
of 1 CAP 14
of 1 DAY 72
of 1 NUM -33
of 1 a -14
of 1 about 94
of 1 an -21
of 1 as 76
of 1 at 37
of 1 for 95
of 1 he -6
of 1 her -11
of 1 him 13
of 1 himself -28
of 1 his -14
of 1 how 18
of 1 if 19
of 1 its -21
of 1 of 151
of 1 on 53
of 1 she -8
of 1 some -23
of 1 the -12
of 1 their -24
of 1 them 61
of 1 they -6
of 1 this -30
of 1 those -23
of 1 to 32
of 1 w 24
of 1 what -18
of 1 whether -16
of 1 why -28
of 1 with 88
of 2 -ed 50
of 2 -ing 10
of 2 -ly 87
of 2 -s 30
of 2 DAY 52
of 2 NUM -37
of 2 a -10
of 2 about 12
of 2 an -16
of 2 at -44
of 2 for 41
of 2 he -6
of 2 her 19
of 2 him 29
of 2 himself 9
of 2 his 21
of 2 how -17
of 2 if -12
of 2 in 9
of 2 it 6
of 2 its -30
of 2 no 30
of 2 of -38
of 2 on 29
of 2 she -10
of 2 some 14
of 2 that -6
of 2 the 8
of 2 their 14
of 2 them 9
of 2 they -9
of 2 this 50
of 2 those 25
of 2 to 19
of 2 w 27
of 2 what -14
of 2 whether -9
of 2 why 27
of 2 with -16
of 3 , -6
of 3 -ed 13
of 3 -s -13
of 3 CAP -6
of 3 DAY -21
of 3 NUM 7
of 3 a 8
of 3 an 23
of 3 as -5
of 3 at 36
of 3 for 7
of 3 he -8
of 3 him -10
of 3 how -13
of 3 if -15
of 3 in 21
of 3 it -11
of 3 its 24
of 3 not 20
of 3 on 24
of 3 she -9
of 3 some -8
of 3 that -7
of 3 their 19
of 3 them -47
of 3 they -8
of 3 this 7
of 3 those -17
of 3 whether -9
of 3 why -26
of 3 with -9
of 6 , -15
of 6 -ed -38
of 6 -ing -18
of 6 -ly -31
of 6 -s -13
of 6 CAP -11
of 6 DAY -15
of 6 a -13
of 6 about -29
of 6 an -17
of 6 as -32
of 6 at -19
of 6 for -41
of 6 he -6
of 6 her -17
of 6 him -26
of 6 his -15
of 6 how -12
of 6 if -11
of 6 in -7
of 6 it -10
of 6 its -22
of 6 not -20
of 6 of -36
of 6 on -30
of 6 she -8
of 6 some -15
of 6 that -8
of 6 the -11
of 6 their -25
of 6 them -29
of 6 they -6
of 6 this -27
of 6 those -9
of 6 to -18
of 6 w -19
of 6 what -14
of 6 whether -8
of 6 why -14
of 6 with -22
oft 0 -ed -ed 42
oft 0 -ing -ing 43
oft 0 -ly -ly 22
oft 0 -s -s 47
oft 0 CAP CAP 54
oft 0 DAY DAY 14
oft 0 NUM NUM 63
oft 0 a a 58
oft 0 about about -7
oft 0 an an 48
oft 0 any any 57
oft 0 as as 18
oft 0 at at -8
oft 0 for for -10
oft 0 he he 60
oft 0 her her 63
oft 0 him him 49
oft 0 himself himself 59
oft 0 his his 54
oft 0 how how 88
oft 0 if if 89
oft 0 in in -32
oft 0 it it 60
oft 0 its its 69
oft 0 no no 65
oft 0 not not 41
oft 0 on on -15
oft 0 she she 73
oft 0 some some 80
oft 0 that that 65
oft 0 the the 60
oft 0 their their 50
oft 0 them them 59
oft 0 they they 64
oft 0 this this 71
oft 0 those those 73
oft 0 to to 37
oft 0 w w 34
oft 0 what what 96
oft 0 whether whether 94
oft 0 why why 104
oft 1 , CAP 149
oft 1 , the 112
oft 1 , w 44
oft 1 -ing -s 41
oft 1 -ing the 64
oft 1 -ing w -6
oft 1 -s about 55
oft 1 -s in 7
oft 1 -s of 43
oft 1 -s that 41
oft 1 -s w 5
oft 1 CAP -ing -17
oft 1 CAP -s -28
oft 1 CAP CAP -27
oft 1 CAP and -25
oft 1 CAP as -23
oft 1 CAP has -8
oft 1 CAP is -11
oft 1 CAP that 117
oft 1 CAP to 50
oft 1 CAP w -24
oft 1 CAP was -18
oft 1 CAP ’s -18
oft 1 DAY that 46
oft 1 a CAP -18
oft 1 a w -12
oft 1 an w -20
oft 1 he -ed -6
oft 1 he -s -6
oft 1 he had -5
oft 1 he is -6
oft 1 he w -7
oft 1 he was -6
oft 1 her -s -17
oft 1 her w -16
oft 1 his -s -16
oft 1 his w -13
oft 1 it was -9
oft 1 it would -6
oft 1 its w -15
oft 1 on DAY -51
oft 1 that " 13
oft 1 that -ing -8
oft 1 that -s -8
oft 1 that CAP -8
oft 1 that a -8
oft 1 that he -6
oft 1 that his 25
oft 1 that it -10
oft 1 that she -11
oft 1 that they -9
oft 1 that w -11
oft 1 the " -15
oft 1 the -ed -9
oft 1 the -ing -11
oft 1 the -s -12
oft 1 the CAP -16
oft 1 the w -11
oft 1 their w -21
oft 1 they w -6
oft 1 they were -6
oft 1 they would -6
oft 1 this w -19
oft 1 those -s -18
oft 1 to " 43
oft 1 to -s 78
oft 1 to CAP -32
oft 1 to be -52
oft 1 to w 12
oft 1 w -ing -29
oft 1 w -s -29
oft 1 w CAP 23
oft 1 w about 12
oft 1 w for -53
oft 1 w in -53
oft 1 w of -55
oft 1 w on -59
oft 1 w that 131
oft 1 w the 143
oft 1 w to 45
oft 1 w w -30
oft 2 , w 38
oft 2 -ing -s -34
oft 2 -ing CAP 77
oft 2 -ing the 47
oft 2 -ing w -24
oft 2 -ly w -72
oft 2 -s -s -20
oft 2 -s CAP 27
oft 2 -s the 42
oft 2 -s w 23
oft 2 CAP " 6
oft 2 CAP -ed -16
oft 2 CAP -ing -8
oft 2 CAP -s -22
oft 2 CAP CAP -9
oft 2 CAP a 7
oft 2 CAP for -28
oft 2 CAP that 31
oft 2 CAP the 15
oft 2 CAP to -75
oft 2 a CAP 24
oft 2 a of -15
oft 2 a to 91
oft 2 a w -17
oft 2 an w -26
oft 2 he " 32
oft 2 he -ing -7
oft 2 he CAP -11
oft 2 he not -6
oft 2 he to -12
oft 2 he w -6
oft 2 her w -29
oft 2 him w -43
oft 2 his -s -21
oft 2 his to 83
oft 2 his w -26
oft 2 in w -48
oft 2 it w -12
oft 2 of w -28
oft 2 on that 85
oft 2 she w -8
oft 2 that " 53
oft 2 that -ed -5
oft 2 that -ing -9
oft 2 that -s -6
oft 2 that CAP -9
oft 2 that is -5
oft 2 that of -10
oft 2 that the -15
oft 2 that w -6
oft 2 that was -6
oft 2 that will -7
oft 2 that ’s -5
oft 2 the -ed -17
oft 2 the -s -17
oft 2 the CAP -23
oft 2 the as -12
oft 2 the for -17
oft 2 the in -15
oft 2 the that 83
oft 2 the to 89
oft 2 the w -17
oft 2 the was -10
oft 2 the ’s -16
oft 2 they w -6
oft 2 to -s -22
oft 2 to CAP 37
oft 2 to a -46
oft 2 to on 22
oft 2 to w -17
oft 2 w -ing 71
oft 2 w -s -17
oft 2 w CAP 103
oft 2 w a 30
oft 2 w and -53
oft 2 w for -65
oft 2 w in -18
oft 2 w of -70
oft 2 w that 152
oft 2 w the 101
oft 2 w to 7
oft 3 , -s -32
oft 3 , CAP -40
oft 3 , the -12
oft 3 , w -36
oft 3 -ed w -57
oft 3 -ing -ing -17
oft 3 -ing -s 23
oft 3 -ing CAP 49
oft 3 -ing the -17
oft 3 -ing to 70
oft 3 -ing w -18
oft 3 -ly -s -42
oft 3 -ly CAP 14
oft 3 -ly w -37
oft 3 -s -ed -24
oft 3 -s -ing 23
oft 3 -s -s -12
oft 3 -s CAP -19
oft 3 -s and -23
oft 3 -s in -19
oft 3 -s of -22
oft 3 -s the 11
oft 3 -s w -14
oft 3 CAP " 26
oft 3 CAP -ed -8
oft 3 CAP -ly -11
oft 3 CAP -s -13
oft 3 CAP NUM -16
oft 3 CAP a -10
oft 3 CAP an 29
oft 3 CAP and -10
oft 3 CAP as 32
oft 3 CAP for -14
oft 3 CAP from -13
oft 3 CAP had -11
oft 3 CAP he 11
oft 3 CAP his -8
oft 3 CAP in -13
oft 3 CAP is -15
oft 3 CAP of -12
oft 3 CAP on -12
oft 3 CAP that 9
oft 3 CAP the -19
oft 3 CAP to -12
oft 3 CAP w -14
oft 3 CAP was -10
oft 3 CAP with -11
oft 3 CAP would -15
oft 3 CAP ’s -13
oft 3 DAY -s -15
oft 3 DAY CAP -23
oft 3 DAY w -16
oft 3 a -ed -20
oft 3 a -ing -30
oft 3 a -s 19
oft 3 a a 41
oft 3 a in -18
oft 3 a of -23
oft 3 a on -16
oft 3 a that 27
oft 3 a the 8
oft 3 a to 19
oft 3 a w -13
oft 3 about w -26
oft 3 an CAP 18
oft 3 an w -41
oft 3 at w -16
oft 3 for w -47
oft 3 he " -12
oft 3 he -ing -9
oft 3 he -s -6
oft 3 he CAP -9
oft 3 he a -9
oft 3 he the -13
oft 3 he to -9
oft 3 her CAP 14
oft 3 her w -23
oft 3 him w 10
oft 3 his " 53
oft 3 his -ing -10
oft 3 his -s -26
oft 3 his CAP -15
oft 3 his a 74
oft 3 his the 39
oft 3 how w -9
oft 3 if w -9
oft 3 in CAP 39
oft 3 in that 171
oft 3 in w -46
oft 3 it -s -9
oft 3 it CAP -21
oft 3 it the -16
oft 3 it to -13
oft 3 it w -10
oft 3 on w -24
oft 3 she -s -6
oft 3 she CAP -10
oft 3 she the -11
oft 3 that -ed -6
oft 3 that -ing -9
oft 3 that -ly -6
oft 3 that -s -7
oft 3 that NUM -6
oft 3 that a -10
oft 3 that and -5
oft 3 that be -6
oft 3 that for -6
oft 3 that from -5
oft 3 that had -5
oft 3 that have -7
oft 3 that he -13
oft 3 that her -13
oft 3 that his -15
oft 3 that is -5
oft 3 that not -7
oft 3 that that -40
oft 3 that to -10
oft 3 that w -6
oft 3 that was -6
oft 3 that with -6
oft 3 that would -7
oft 3 the " 31
oft 3 the -ed -12
oft 3 the -ing 20
oft 3 the -ly -14
oft 3 the CAP 7
oft 3 the NUM -15
oft 3 the a -23
oft 3 the and -12
oft 3 the as -14
oft 3 the be -7
oft 3 the for 39
oft 3 the has -11
oft 3 the he 8
oft 3 the his 39
oft 3 the in -15
oft 3 the is -10
oft 3 the not -21
oft 3 the of -14
oft 3 the on -11
oft 3 the that 16
oft 3 the to 45
oft 3 the w -11
oft 3 the was -8
oft 3 the with -15
oft 3 the ’s -13
oft 3 their w -13
oft 3 they CAP -10
oft 3 they the -15
oft 3 they to -8
oft 3 to -ed -23
oft 3 to -ing -21
oft 3 to -s -16
oft 3 to CAP 9
oft 3 to a 16
oft 3 to and -24
oft 3 to as -20
oft 3 to for -30
oft 3 to in -24
oft 3 to of -19
oft 3 to on -21
oft 3 to that 90
oft 3 to the 32
oft 3 to to 9
oft 3 to w -20
oft 3 w " 47
oft 3 w -ed -38
oft 3 w -ing 33
oft 3 w -ly -41
oft 3 w CAP 16
oft 3 w NUM -42
oft 3 w a 8
oft 3 w and -38
oft 3 w for -42
oft 3 w he -50
oft 3 w his 29
oft 3 w in -41
oft 3 w of -38
oft 3 w on -37
oft 3 w that 42
oft 3 w the 77
oft 3 w to 27
oft 3 w w -14
oft 3 what w -11
oft 3 with w -8
oft 6 , " 43
oft 6 , -ed -19
oft 6 , -ing -45
oft 6 , -s -25
oft 6 , CAP -31
oft 6 , of -22
oft 6 , the 26
oft 6 , to 17
oft 6 , w -21
oft 6 -ed -s -22
oft 6 -ed CAP -36
oft 6 -ed w -21
oft 6 -ing -ed -18
oft 6 -ing -ing -7
oft 6 -ing -s -21
oft 6 -ing CAP -23
oft 6 -ing a 20
oft 6 -ing and -17
oft 6 -ing of -13
oft 6 -ing the -17
oft 6 -ing to -32
oft 6 -ing w -19
oft 6 -ly -s -26
oft 6 -ly the -48
oft 6 -ly w -19
oft 6 -s " 6
oft 6 -s -ed -17
oft 6 -s -s -18
oft 6 -s CAP -10
oft 6 -s NUM -14
oft 6 -s a -34
oft 6 -s and -15
oft 6 -s he -30
oft 6 -s in -17
oft 6 -s of -16
oft 6 -s on -12
oft 6 -s that 42
oft 6 -s the -23
oft 6 -s to -34
oft 6 -s w -17
oft 6 CAP " -6
oft 6 CAP -ed -10
oft 6 CAP -ly -12
oft 6 CAP -s -6
oft 6 CAP CAP -14
oft 6 CAP DAY -10
oft 6 CAP NUM -10
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
oft 6 CAP her -5
oft 6 CAP him -18
oft 6 CAP in -9
oft 6 CAP is -9
oft 6 CAP it -21
oft 6 CAP not -13
oft 6 CAP of -8
oft 6 CAP on -10
oft 6 CAP over 49
oft 6 CAP she -29
oft 6 CAP that -49
oft 6 CAP the -23
oft 6 CAP to -11
oft 6 CAP w -8
oft 6 CAP was -9
oft 6 CAP who -20
oft 6 CAP with -10
oft 6 CAP would -10
oft 6 CAP ’s -10
oft 6 DAY -s -11
oft 6 DAY CAP -21
oft 6 DAY the -33
oft 6 DAY to 23
oft 6 DAY w -15
oft 6 a -ed -13
oft 6 a -s -12
oft 6 a CAP -7
oft 6 a a 5
oft 6 a and -11
oft 6 a for -13
oft 6 a in -13
oft 6 a of -10
oft 6 a on -11
oft 6 a that -31
oft 6 a the -32
oft 6 a to -23
oft 6 a w -13
oft 6 about w -23
oft 6 an -s -17
oft 6 an CAP -22
oft 6 an the -38
oft 6 an w -20
oft 6 at w -29
oft 6 for w -29
oft 6 he " -21
oft 6 he -ing -8
oft 6 he CAP -6
oft 6 he a -11
oft 6 he for -5
oft 6 he he -9
oft 6 he his 24
oft 6 he that -40
oft 6 he the -8
oft 6 he to -7
oft 6 her -ed -13
oft 6 her -s -13
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
oft 6 his -s -12
oft 6 his CAP -17
oft 6 his a 17
oft 6 his and -12
oft 6 his he -24
oft 6 his in -12
oft 6 his of -12
oft 6 his that 5
oft 6 his the -28
oft 6 his to -22
oft 6 his w -8
oft 6 how -s -9
oft 6 how w -8
oft 6 if w -6
oft 6 in " 22
oft 6 in -s -38
oft 6 in CAP -14
oft 6 in the -13
oft 6 in w -32
oft 6 it -ed -9
oft 6 it -ing -8
oft 6 it -s -9
oft 6 it CAP -10
oft 6 it in -7
oft 6 it of -6
oft 6 it the -16
oft 6 it to -12
oft 6 it w -8
oft 6 not w -15
oft 6 of -s -27
oft 6 of w -24
oft 6 on -ed -15
oft 6 on -s -24
oft 6 on CAP -9
oft 6 on the -7
oft 6 on w -27
oft 6 she CAP -7
oft 6 she the -10
oft 6 she to -7
oft 6 that " -24
oft 6 that -ed -5
oft 6 that -ing -9
oft 6 that -ly -5
oft 6 that -s -5
oft 6 that CAP -6
oft 6 that a -12
oft 6 that about -12
oft 6 that an -12
oft 6 that are -6
oft 6 that at -6
oft 6 that he -13
oft 6 that her -12
oft 6 that him -14
oft 6 that his -13
oft 6 that it -15
oft 6 that not -6
oft 6 that on -5
oft 6 that or -6
oft 6 that that -35
oft 6 that the -13
oft 6 that they -10
oft 6 that to -10
oft 6 that w -5
oft 6 that were -7
oft 6 that who -7
oft 6 that with -5
oft 6 that would -6
oft 6 the " -13
oft 6 the -ing -16
oft 6 the -ly -11
oft 6 the -s -8
oft 6 the CAP -14
oft 6 the NUM -10
oft 6 the a -12
oft 6 the an 15
oft 6 the and -8
oft 6 the as -11
oft 6 the at -8
oft 6 the be -8
oft 6 the by -8
oft 6 the for -10
oft 6 the from -9
oft 6 the he -24
oft 6 the her -25
oft 6 the his -31
oft 6 the in -9
oft 6 the is -9
oft 6 the it -23
oft 6 the its 32
oft 6 the not -16
oft 6 the of -9
oft 6 the on -9
oft 6 the that -18
oft 6 the the -23
oft 6 the their -15
oft 6 the w -9
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
oft 6 to -ed -16
oft 6 to -ing -13
oft 6 to -ly -18
oft 6 to -s -18
oft 6 to CAP -17
oft 6 to NUM -16
oft 6 to and -15
oft 6 to for 56
oft 6 to he -27
oft 6 to his -37
oft 6 to in -18
oft 6 to of -15
oft 6 to on -14
oft 6 to that -5
oft 6 to the -31
oft 6 to to -32
oft 6 to w -19
oft 6 w " 58
oft 6 w -ed -22
oft 6 w -ly -27
oft 6 w -s -19
oft 6 w CAP -14
oft 6 w DAY -21
oft 6 w NUM -26
oft 6 w a -29
oft 6 w about -35
oft 6 w and -20
oft 6 w as 13
oft 6 w be -14
oft 6 w by -19
oft 6 w for -21
oft 6 w have -16
oft 6 w he -42
oft 6 w his -13
oft 6 w in -20
oft 6 w is -23
oft 6 w it 18
oft 6 w not -38
oft 6 w of -18
oft 6 w on -20
oft 6 w that -22
oft 6 w the -36
oft 6 w to -22
oft 6 w w -22
oft 6 w was -17
oft 6 w with -20
oft 6 w ’s -19
oft 6 what w -8
oft 6 whether CAP -6
oft 6 whether the -13
oft 6 with w -38
os 0 accus 77
os 0 acknowledg 69
os 0 add 24
os 0 admit 65
os 0 agre 83
os 0 announc 122
os 0 argu 32
os 0 ask 18
os 0 attack 45
os 0 back 79
os 0 begin -124
os 0 believ 137
os 0 blam 121
os 0 blast 13
os 0 call 35
os 0 cast 45
os 0 cit 153
os 0 claim 94
os 0 conclud 6
os 0 consider 122
os 0 continu -23
os 0 criticiz 101
os 0 decid 85
os 0 declar 73
os 0 declin 35
os 0 defend 102
os 0 denounc 63
os 0 deny 49
os 0 describ 131
os 0 discuss 154
os 0 dismiss 124
os 0 endors 109
os 0 expect 104
os 0 explain 31
os 0 express 33
os 0 fear 116
os 0 feel 62
os 0 find 80
os 0 focus 47
os 0 giv -59
os 0 go -77
os 0 hop 106
os 0 indicat 36
os 0 insist 78
os 0 issu -67
os 0 it -52
os 0 know 92
os 0 look 18
os 0 mak 16
os 0 mention 123
os 0 not 58
os 0 offer 20
os 0 oppos 93
os 0 order 110
os 0 plan 68
os 0 pledg 36
os 0 point 50
os 0 post -23
os 0 praiz 84
os 0 predict 109
os 0 promiz 51
os 0 propos 130
os 0 push 30
os 0 put -35
os 0 question 46
os 0 recall 127
os 0 refer 114
os 0 refus 59
os 0 reject 78
os 0 releas -60
os 0 report 79
os 0 respond 9
os 0 reveal 136
os 0 say 82
os 0 see 128
os 0 seek 84
os 0 seem -10
os 0 shar -5
os 0 show 58
os 0 slam 71
os 0 speak -20
os 0 stat 67
os 0 suggest 112
os 0 support 88
os 0 tak -22
os 0 talk 21
os 0 tell -96
os 0 think 113
os 0 try -91
os 0 tweet 12
os 0 urg 19
os 0 view 127
os 0 vot 35
os 0 vow 64
os 0 want 97
os 0 worry 73
os 0 writ -29
os 1 accord 133
os 1 accus -8
os 1 acknowledg -12
os 1 add -10
os 1 admit -29
os 1 agre 33
os 1 announc -23
os 1 argu 16
os 1 ask 40
os 1 attack 13
os 1 begin 51
os 1 believ -41
os 1 blam -22
os 1 blast -32
os 1 call 12
os 1 cast -23
os 1 cit -26
os 1 claim -7
os 1 conclud 45
os 1 consider -35
os 1 continu 85
os 1 criticiz -31
os 1 decid -59
os 1 declar 20
os 1 declin -38
os 1 defend -12
os 1 denounc 22
os 1 deny -18
os 1 describ -11
os 1 discuss -38
os 1 dismiss -40
os 1 endors -33
os 1 expect -34
os 1 explain -6
os 1 express 14
os 1 fear 11
os 1 feel 59
os 1 find -16
os 1 focus 29
os 1 giv 21
os 1 go 93
os 1 hop 10
os 1 indicat 19
os 1 insist -6
os 1 issu 38
os 1 it 64
os 1 know 25
os 1 look 79
os 1 mak -5
os 1 mention -24
os 1 not 8
os 1 offer -14
os 1 oppos 12
os 1 order 47
os 1 pledg 26
os 1 point 27
os 1 post 12
os 1 praiz -25
os 1 predict -27
os 1 promiz 15
os 1 propos 9
os 1 push 10
os 1 put 48
os 1 question 36
os 1 recall -17
os 1 refer -29
os 1 refus -42
os 1 reject 16
os 1 releas -8
os 1 report 18
os 1 respond -36
os 1 say -8
os 1 see -8
os 1 seek 27
os 1 seem -8
os 1 shar -23
os 1 show -7
os 1 slam -17
os 1 speak 10
os 1 stat -57
os 1 suggest -12
os 1 support 21
os 1 tak -9
os 1 talk -13
os 1 tell 94
os 1 try 60
os 1 tweet 10
os 1 urg 17
os 1 vot -16
os 1 vow 29
os 1 want -19
os 1 warn 42
os 1 worry -35
os 1 writ -29
os 2 accord -18
os 2 accus 26
os 2 acknowledg -18
os 2 admit 12
os 2 agre -15
os 2 argu -6
os 2 ask 45
os 2 attack -8
os 2 back -5
os 2 begin 62
os 2 believ -22
os 2 blam -43
os 2 blast 22
os 2 cast -9
os 2 cit -34
os 2 continu 80
os 2 criticiz -21
os 2 decid 22
os 2 declar -20
os 2 declin 54
os 2 defend -33
os 2 denounc -31
os 2 deny 62
os 2 describ -8
os 2 discuss -32
os 2 dismiss -49
os 2 endors -23
os 2 expect 25
os 2 express 45
os 2 fear -19
os 2 find -11
os 2 focus 14
os 2 giv 50
os 2 go 55
os 2 hop 6
os 2 insist -25
os 2 issu 86
os 2 it 11
os 2 look 50
os 2 mak 7
os 2 mention -21
os 2 not 6
os 2 offer 55
os 2 order -31
os 2 plan 29
os 2 pledg -18
os 2 point 13
os 2 post -40
os 2 praiz -7
os 2 predict -15
os 2 promiz -33
os 2 propos -34
os 2 push 38
os 2 put 21
os 2 recall 15
os 2 refer -33
os 2 refus 68
os 2 reject -7
os 2 report 19
os 2 reveal -20
os 2 say -9
os 2 see -10
os 2 seek 22
os 2 seem 52
os 2 slam 30
os 2 speak 36
os 2 stat -18
os 2 suggest -16
os 2 support -20
os 2 tak 40
os 2 talk 47
os 2 tell 23
os 2 think -7
os 2 try 19
os 2 tweet 9
os 2 urg 22
os 2 view -30
os 2 vot 35
os 2 vow -8
os 2 want 46
os 2 worry -43
os 2 writ -32
os 3 accord -19
os 3 accus -15
os 3 add 9
os 3 admit -18
os 3 agre -12
os 3 announc -16
os 3 ask -7
os 3 attack 9
os 3 back -6
os 3 begin 19
os 3 believ -8
os 3 blam -9
os 3 call -10
os 3 cast 11
os 3 cit -17
os 3 claim -15
os 3 consider -17
os 3 continu -13
os 3 criticiz -7
os 3 decid -16
os 3 declar -19
os 3 declin 15
os 3 defend -10
os 3 denounc 7
os 3 deny -21
os 3 describ -27
os 3 discuss -13
os 3 dismiss -24
os 3 expect -22
os 3 express -6
os 3 fear -27
os 3 find -5
os 3 focus -7
os 3 giv 38
os 3 hop -20
os 3 issu 31
os 3 it 40
os 3 know -13
os 3 look -25
os 3 mak 24
os 3 mention -10
os 3 offer 21
os 3 oppos -26
os 3 order -24
os 3 plan -15
os 3 point -8
os 3 praiz -16
os 3 predict -22
os 3 promiz -12
os 3 propos -22
os 3 put -6
os 3 question -7
os 3 recall -24
os 3 refer -10
os 3 refus -14
os 3 releas 57
os 3 respond -7
os 3 reveal -18
os 3 say -9
os 3 see -21
os 3 seek -21
os 3 slam -23
os 3 stat 12
os 3 suggest -12
os 3 support -16
os 3 tak 31
os 3 talk 12
os 3 tell 10
os 3 think -13
os 3 try 14
os 3 tweet 12
os 3 vot 5
os 3 vow -21
os 3 want -27
os 3 worry 18
os 6 accord -9
os 6 accus -16
os 6 acknowledg -6
os 6 add -10
os 6 agre -15
os 6 announc -11
os 6 argu -8
os 6 ask -17
os 6 attack -15
os 6 back -20
os 6 believ -11
os 6 blam -11
os 6 blast -6
os 6 call -11
os 6 cit -10
os 6 claim -11
os 6 consider -12
os 6 continu -27
os 6 criticiz -8
os 6 decid -7
os 6 declar -13
os 6 declin -28
os 6 defend -9
os 6 describ -19
os 6 discuss -15
os 6 endors -16
os 6 expect -14
os 6 explain -10
os 6 express -22
os 6 fear -11
os 6 find -9
os 6 focus -17
os 6 giv -38
os 6 go -20
os 6 hop -11
os 6 indicat -11
os 6 insist -8
os 6 it -26
os 6 know -25
os 6 look -29
os 6 mak -18
os 6 mention -11
os 6 not -10
os 6 offer -31
os 6 oppos -18
os 6 order -19
os 6 plan -14
os 6 pledg -16
os 6 point -10
os 6 praiz -5
os 6 propos -14
os 6 push -20
os 6 question -14
os 6 recall -13
os 6 refer -12
os 6 refus -19
os 6 reject -29
os 6 releas -17
os 6 report -20
os 6 respond 10
os 6 reveal -15
os 6 say -8
os 6 see -15
os 6 seek -18
os 6 seem -9
os 6 show -11
os 6 speak -6
os 6 stat -10
os 6 suggest -9
os 6 support -13
os 6 tak -20
os 6 talk -17
os 6 tell -11
os 6 think -20
os 6 try -8
os 6 urg -15
os 6 vot -25
os 6 vow -12
os 6 want -17
os 6 warn -9
os 6 worry -12
os 6 writ 19
p ' -s -13
p ' w -13
p 's -ed -14
p 's -ing -23
p 's -s -19
p 's CAP -37
p 's w -18
p ( CAP -18
p , " 176
p , -ed -13
p , -ing -22
p , -ly -34
p , -s 21
p , CAP -11
p , NUM 8
p , a -10
p , and -21
p , but -21
p , he 39
p , in -15
p , it 30
p , she -7
p , that 219
p , the 40
p , though -29
p , to 76
p , w -14
p , which -30
p , while -11
p , who -20
p , with -30
p -ed " -16
p -ed -ing 24
p -ed -ly -43
p -ed CAP 39
p -ed DAY -69
p -ed NUM 28
p -ed a 25
p -ed against -41
p -ed an 62
p -ed and -54
p -ed as 27
p -ed at 6
p -ed by -27
p -ed for -17
p -ed from -13
p -ed he 44
p -ed her 17
p -ed him -14
p -ed his 7
p -ed how 29
p -ed in -37
p -ed it 6
p -ed its -19
p -ed on -16
p -ed out -34
p -ed that 49
p -ed the 32
p -ed their 10
p -ed they 78
p -ed w 27
p -ed with -16
p -ing " 65
p -ing -ed 26
p -ing -ing 46
p -ing CAP 57
p -ing NUM 10
p -ing a 28
p -ing about -75
p -ing an 31
p -ing and -26
p -ing at -65
p -ing for -37
p -ing from -26
p -ing he 61
p -ing him 18
p -ing his 40
p -ing in -28
p -ing it 44
p -ing of -42
p -ing on -40
p -ing out -46
p -ing she 13
p -ing that 41
p -ing the 18
p -ing their -6
p -ing them -33
p -ing they 53
p -ing up -28
p -ing w -5
p -ing with -38
p -ly -ed -24
p -ly -ing -32
p -ly -s -27
p -ly CAP 16
p -ly NUM -26
p -ly in -18
p -ly on -35
p -ly that 75
p -ly to -9
p -ly w -25
p -s -ed -27
p -s -ing -17
p -s -ly 33
p -s -s 9
p -s CAP 59
p -s a 13
p -s about -7
p -s against -33
p -s and -27
p -s are -25
p -s as -22
p -s at -36
p -s before -22
p -s but -20
p -s by -26
p -s could -14
p -s for 5
p -s from -22
p -s had -20
p -s have -18
p -s he 58
p -s her 49
p -s his 25
p -s in -18
p -s it 30
p -s like -27
p -s of -19
p -s on -19
p -s or -22
p -s over -46
p -s she 43
p -s should -23
p -s that 19
p -s the 54
p -s were -17
p -s will -16
p -s with -37
p -s would 8
p . CAP -24
p : " 164
p : CAP 111
p CAP ( -24
p CAP -ed -16
p CAP -ing -14
p CAP -ly -5
p CAP -s -20
p CAP CAP -24
p CAP DAY -45
p CAP NUM -9
p CAP a 49
p CAP about 106
p CAP after -22
p CAP and -17
p CAP are -13
p CAP as -9
p CAP at -28
p CAP by -20
p CAP could -13
p CAP did -11
p CAP for 7
p CAP from -19
p CAP had -14
p CAP has -11
p CAP have -26
p CAP he 177
p CAP if 96
p CAP in -9
p CAP is -17
p CAP of 7
p CAP on -33
p CAP or -17
p CAP over -19
p CAP should -12
p CAP that 146
p CAP the 94
p CAP to 24
p CAP w -18
p CAP was -17
p CAP who 42
p CAP will -16
p CAP with -21
p CAP would -17
p CAP ’s -20
p DAY -ing -88
p DAY that 96
p DAY to 131
p DAY w -28
p NUM -s -19
p NUM CAP -25
p NUM and -19
p NUM in -29
p NUM of -26
p NUM to 22
p NUM w -17
p a " -30
p a -ed -22
p a -ing -57
p a -ly -27
p a -s -49
p a CAP -35
p a NUM -38
p a w -26
p about -ing 117
p about -s 105
p about CAP 101
p about NUM -48
p about her 98
p about his 87
p about how 25
p about the 89
p about w 159
p about whether -8
p after CAP 49
p after the -21
p against CAP 77
p against the 103
p against w 67
p all -s -25
p all the -43
p among CAP 30
p an " -38
p an -ed -43
p an CAP -22
p an w -30
p and -ed -19
p and -ing -20
p and -ly -30
p and -s -20
p and CAP -23
p and NUM -16
p and a -21
p and her -28
p and his -29
p and other -15
p and that -41
p and the -22
p and w -20
p another w -27
p any -s -17
p any w -22
p are -ed -20
p are -ing -24
p are w -14
p as " 37
p as CAP -9
p as a 19
p as an -61
p as he -37
p at CAP 86
p at a -54
p at the 6
p at w -22
p be " -23
p be -ed -14
p be -ing -21
p be a -27
p be w -15
p because he -19
p because of -10
p been -ed -14
p been -ing -20
p been w -12
p before the -24
p being -ed -17
p being w -29
p between CAP -16
p between the 12
p but -ed -8
p but the -21
p but w -24
p by -ing -18
p by CAP 11
p by the 9
p by w 7
p can be -12
p can w -16
p could be -19
p could w -15
p did not -17
p do w -18
p does not -15
p during a -33
p during the -26
p for " 73
p for -ing 73
p for -s 36
p for CAP 64
p for a 90
p for him 43
p for his 20
p for the 28
p for w 36
p from -ing -27
p from a -33
p from his 73
p from the -19
p from w 18
p had " -24
p had -ed -10
p had been -11
p had not -10
p had w -10
p has " -13
p has -ed -11
p has -ly -10
p has been -21
p has w -16
p have -ed -19
p have a -19
p have been -18
p have w -11
p he -ed -14
p he -ly -14
p he -s -14
p he and -8
p he did -18
p he had -16
p he has -23
p he is -14
p he w -14
p he was -14
p he will -10
p he would -13
p he ’d -16
p he ’s -18
p her -s -16
p her to -26
p her w -22
p him a -20
p him as -34
p him for -31
p him to 7
p him w -31
p himself as -17
p his -ing -24
p his -s -22
p his CAP -36
p his w -20
p how he -50
p how the -40
p how to -45
p how w -18
p if CAP 21
p if he -32
p if the -36
p in -ing 82
p in -s -7
p in CAP -18
p in NUM -22
p in a -22
p in an -77
p in the -17
p in w -17
p in which -36
p into the -20
p is " -29
p is -ed -19
p is -ing 8
p is -ly -18
p is a -31
p is not -13
p is that 151
p is the -14
p is w -19
p it -ed -17
p it -s -27
p it as -27
p it is -12
p it was -13
p it will -11
p it would -12
p it ’s -12
p its -s -18
p its w -16
p like CAP -21
p many -s -27
p might be -15
p might w -13
p most w -24
p no -s -49
p no w -55
p not -ed -13
p not -ing -26
p not -ly -10
p not be -17
p not to -32
p not w -12
p of " 66
p of -ed -10
p of -ing 68
p of -s -12
p of CAP 30
p of NUM 11
p of a 6
p of an 6
p of her 37
p of his 38
p of their -51
p of w 43
p on -ing 75
p on -s 88
p on CAP 24
p on DAY -39
p on a 59
p on his 32
p on the 56
p on w 46
p one of -31
p one w -26
p or CAP -22
p or w -19
p other -s -32
p other CAP -31
p other w -26
p out of -22
p out that 37
p over CAP 81
p over the 31
p over w 113
p several -s -25
p she -ed -10
p she -s -14
p she had -11
p she is -10
p she w -10
p she was -13
p she would -18
p should be -16
p should w -16
p so w -31
p some -s -16
p some of -14
p some w -24
p such as -34
p than CAP -26
p than NUM -23
p than w -25
p that " -6
p that -ed -22
p that -ing -14
p that -s -18
p that CAP -13
p that NUM -8
p that a -16
p that he -18
p that if -18
p that in -16
p that it -19
p that some -28
p that the -15
p that w -17
p that would -21
p the " -33
p the -ed -25
p the -ing -25
p the -ly -22
p the -s -19
p the CAP -21
p the NUM -15
p the most -19
p the two -18
p the w -17
p their -s -24
p their w -20
p they -ed -17
p they are -17
p they had -11
p they have -20
p they w -14
p they were -11
p they will -12
p they would -12
p this w -22
p those -s -22
p through the -24
p to -ing 27
p to -ly 31
p to -s 21
p to CAP 56
p to a 52
p to be -29
p to do -27
p to get -27
p to have -46
p to his 12
p to the 49
p to w -16
p two -s -21
p up to -66
p w " 23
p w -ed -13
p w -ing -20
p w -ly -9
p w -s -19
p w CAP 22
p w DAY -12
p w a 12
p w about 27
p w after -36
p w against -29
p w all 47
p w among -23
p w an 37
p w and -21
p w any 31
p w are -21
p w as -18
p w at -28
p w before -28
p w between -8
p w but -17
p w by -19
p w could -25
p w down -36
p w during -33
p w for -14
p w from -26
p w had -16
p w has -20
p w have -25
p w he 62
p w her 5
p w him 28
p w his 13
p w how 19
p w if 22
p w in -16
p w into -21
p w is -29
p w it 25
p w its -33
p w no 15
p w not 83
p w of -19
p w off -31
p w on -16
p w one 75
p w or -20
p w out -48
p w over -34
p w she 44
p w should -13
p w since -39
p w some 19
p w than -22
p w that 68
p w the 16
p w they 55
p w this 13
p w through -45
p w to 11
p w up -28
p w w -12
p w was -10
p w were 19
p w what 70
p w when -19
p w whether 17
p w who 34
p w will -19
p w with -17
p w ’s -18
p was " -33
p was -ed -12
p was -ing -17
p was -ly -14
p was not -23
p was the -19
p was w -12
p were -ed -19
p were -ing -30
p were w -9
p what he -32
p when CAP 31
p when he -14
p whether CAP 20
p whether he -25
p which -s -19
p which w -36
p while -ing -25
p while CAP -32
p who -ed -17
p who has -12
p who w -19
p will be -19
p will not -14
p will w -12
p with CAP 8
p with NUM -10
p with a 62
p with his -17
p with the 27
p with w 24
p would " -9
p would -ly -10
p would be -12
p would have -13
p would not -8
p would w -12
p — -ing -7
p — CAP -17
p — a 21
p — and -30
p ’s " -30
p ’s -ed -21
p ’s -ing -22
p ’s -s -17
p ’s CAP -26
p ’s w -15
p2 ' -s -20
p2 ' w 23
p2 's -ed -33
p2 's -ing -30
p2 's -s -18
p2 's CAP -26
p2 ) w -5
p2 , -ed 38
p2 , -ing 21
p2 , -ly -24
p2 , -s 37
p2 , CAP -22
p2 , NUM -15
p2 , a -18
p2 , and -26
p2 , as -24
p2 , but -25
p2 , he -16
p2 , in -26
p2 , that -22
p2 , the -19
p2 , to -22
p2 , w 9
p2 , when -23
p2 , which -22
p2 , while -20
p2 , who -15
p2 , with -30
p2 -ed , 30
p2 -ed -ed -27
p2 -ed -ing 18
p2 -ed -ly 22
p2 -ed -s -6
p2 -ed : 96
p2 -ed CAP 15
p2 -ed DAY 7
p2 -ed NUM -37
p2 -ed a -62
p2 -ed about 99
p2 -ed against 119
p2 -ed an -50
p2 -ed and -29
p2 -ed as 40
p2 -ed at 97
p2 -ed by 30
p2 -ed for 74
p2 -ed from -24
p2 -ed her -25
p2 -ed him 5
p2 -ed his -43
p2 -ed how -17
p2 -ed in 7
p2 -ed it -14
p2 -ed its -14
p2 -ed of 79
p2 -ed on 21
p2 -ed out 19
p2 -ed that -7
p2 -ed the -21
p2 -ed their -27
p2 -ed they -11
p2 -ed to -7
p2 -ed up 131
p2 -ed w -17
p2 -ed with 19
p2 -ing , 54
p2 -ing -ed 16
p2 -ing -ing -41
p2 -ing -ly -38
p2 -ing -s 7
p2 -ing : 101
p2 -ing CAP -6
p2 -ing NUM -21
p2 -ing a -28
p2 -ing about 123
p2 -ing an -26
p2 -ing and -20
p2 -ing at 12
p2 -ing for 89
p2 -ing from -29
p2 -ing he -13
p2 -ing her -14
p2 -ing him -34
p2 -ing his -17
p2 -ing in -16
p2 -ing it -8
p2 -ing of 38
p2 -ing on 39
p2 -ing out 87
p2 -ing that -17
p2 -ing the -20
p2 -ing their -26
p2 -ing they -15
p2 -ing to 33
p2 -ing up -23
p2 -ing w -10
p2 -ing with -28
p2 -ly , 19
p2 -ly -ed 29
p2 -ly -ing 46
p2 -ly -s 64
p2 -ly in -15
p2 -ly on 144
p2 -ly that -61
p2 -ly to 14
p2 -s ' -16
p2 -s , -11
p2 -s -ed 30
p2 -s -ing 29
p2 -s : 60
p2 -s CAP -10
p2 -s a -19
p2 -s about 97
p2 -s against 124
p2 -s and -24
p2 -s are -22
p2 -s as -5
p2 -s at 48
p2 -s before -25
p2 -s could -11
p2 -s for 51
p2 -s from -30
p2 -s had -19
p2 -s have -17
p2 -s he -19
p2 -s her -43
p2 -s his -12
p2 -s in -22
p2 -s it -18
p2 -s like 47
p2 -s of 20
p2 -s on 79
p2 -s or -29
p2 -s over 127
p2 -s she -19
p2 -s should -16
p2 -s than -41
p2 -s that -17
p2 -s the -15
p2 -s w 29
p2 -s were -15
p2 -s who -23
p2 -s will -13
p2 -s with 15
p2 -s would -14
p2 : CAP -16
p2 CAP ' -18
p2 CAP 's -19
p2 CAP ( -23
p2 CAP -ed 22
p2 CAP -ing 10
p2 CAP -ly 7
p2 CAP -s 27
p2 CAP . -24
p2 CAP : 92
p2 CAP NUM 27
p2 CAP a -27
p2 CAP about 165
p2 CAP after -26
p2 CAP and -22
p2 CAP are -17
p2 CAP as -11
p2 CAP at 5
p2 CAP by 25
p2 CAP could -12
p2 CAP for 50
p2 CAP had -14
p2 CAP has -11
p2 CAP have -16
p2 CAP he -16
p2 CAP if -23
p2 CAP in -23
p2 CAP is -28
p2 CAP of 10
p2 CAP on 49
p2 CAP or -23
p2 CAP over -38
p2 CAP should -11
p2 CAP that -21
p2 CAP the -27
p2 CAP to -19
p2 CAP w 20
p2 CAP was -15
p2 CAP who -26
p2 CAP will -12
p2 CAP would -13
p2 CAP — -29
p2 CAP ’s -17
p2 DAY 's -39
p2 DAY , 56
p2 DAY -ed 81
p2 DAY that -23
p2 DAY to 11
p2 DAY w 86
p2 NUM , 8
p2 NUM -s -19
p2 NUM CAP -16
p2 NUM and -15
p2 NUM in -28
p2 NUM of -34
p2 NUM to 6
p2 NUM w -13
p2 NUM — -24
p2 ^ CAP 84
p2 a -ed -10
p2 a -ing -45
p2 a -ly -24
p2 a -s -23
p2 a CAP -26
p2 a NUM -21
p2 a w -23
p2 about -ing -27
p2 about -s -38
p2 about CAP -19
p2 about NUM -16
p2 about her -13
p2 about his -15
p2 about how 22
p2 about the -17
p2 about w -27
p2 about whether -25
p2 after CAP -39
p2 after the -13
p2 against CAP 14
p2 against the -18
p2 all the -27
p2 an -ed -50
p2 an CAP -19
p2 an w -9
p2 and -ed 45
p2 and -ing 36
p2 and -ly -25
p2 and -s -7
p2 and CAP -7
p2 and NUM -15
p2 and a -13
p2 and his -15
p2 and other -12
p2 and that -13
p2 and the -15
p2 and w 5
p2 another w 23
p2 any w -13
p2 are -ed 29
p2 are -ing 5
p2 are w -5
p2 as -ing 7
p2 as CAP -19
p2 as a -19
p2 as an -15
p2 as he -19
p2 as the -19
p2 as w -33
p2 at CAP 16
p2 at a -15
p2 at the -20
p2 at w -32
p2 be -ed -8
p2 be -ing 14
p2 be a -16
p2 be w -28
p2 because he -9
p2 because of -23
p2 been -ing 23
p2 been w -30
p2 before -ing 18
p2 before the -17
p2 being -ed 13
p2 but -s 19
p2 but w 42
p2 by -ing 81
p2 by CAP -27
p2 by the -18
p2 by w -24
p2 can be -11
p2 can w -10
p2 could be -14
p2 could w -20
p2 did not -12
p2 didn’t w -18
p2 do w -28
p2 does not -8
p2 doesn’t w 10
p2 during a -19
p2 during the -17
p2 for -ing -28
p2 for -s 26
p2 for CAP -27
p2 for his -18
p2 for the -22
p2 for w -15
p2 from -ing -10
p2 from CAP -23
p2 from a -22
p2 from his -19
p2 from the -17
p2 from w -20
p2 had -ed 26
p2 had been -11
p2 had not -9
p2 had w -13
p2 has -ed 60
p2 has -ly -10
p2 has been 23
p2 has w -19
p2 have -ed 28
p2 have a -12
p2 have been -19
p2 have w -17
p2 he 's 39
p2 he -ed 24
p2 he -s 25
p2 he and -10
p2 he did -18
p2 he had -13
p2 he has -15
p2 he is -16
p2 he w 17
p2 he was -17
p2 he will -9
p2 he would -10
p2 he ’d -13
p2 he ’s -18
p2 her -s -11
p2 her w -5
p2 him a -22
p2 him as 51
p2 him for 17
p2 him to -41
p2 him w -16
p2 himself as 21
p2 his -ing -44
p2 his -s 20
p2 his CAP -20
p2 his w -9
p2 how the -14
p2 how to -18
p2 how w -26
p2 i w 64
p2 if CAP -11
p2 if he -16
p2 if the -17
p2 in -ing 68
p2 in -s 8
p2 in CAP 21
p2 in NUM 48
p2 in a -41
p2 in an -23
p2 in his -14
p2 in the -19
p2 in w -16
p2 in which -38
p2 into the -15
p2 is -ed -24
p2 is -ing -9
p2 is -ly -15
p2 is a -12
p2 is not -19
p2 is the -7
p2 is w -9
p2 it 's -42
p2 it -ed 32
p2 it -s 55
p2 it as 84
p2 it is -25
p2 it was -19
p2 it will -12
p2 it would -12
p2 it ’s -25
p2 its -s -20
p2 might w -11
p2 most w -41
p2 never -ed 45
p2 no -s 20
p2 not -ed 37
p2 not -ing -16
p2 not -ly -11
p2 not be -14
p2 not to -44
p2 not w 23
p2 of -ed -29
p2 of -ing 6
p2 of -s -16
p2 of CAP -20
p2 of NUM -20
p2 of a -15
p2 of an -19
p2 of her -22
p2 of his -17
p2 of the -23
p2 of w -30
p2 on -ing 43
p2 on -s -13
p2 on DAY 88
p2 on a -18
p2 on her -23
p2 on his -22
p2 on the -23
p2 on to -65
p2 on w -30
p2 one of -51
p2 one w -29
p2 or w 33
p2 other -s 7
p2 other w -22
p2 out a -92
p2 out of 7
p2 out that -11
p2 over the -21
p2 she -ed 30
p2 she -s 32
p2 she had -10
p2 she is -9
p2 she was -15
p2 she would -15
p2 should be -14
p2 should w -25
p2 some -s -10
p2 some of -28
p2 some w -25
p2 such as 6
p2 than NUM -24
p2 that -ed 36
p2 that -ing -5
p2 that -s 26
p2 that CAP -11
p2 that NUM -7
p2 that a -9
p2 that he -10
p2 that his -9
p2 that if -11
p2 that in -20
p2 that it -10
p2 that she -11
p2 that some -14
p2 that the -9
p2 that they -15
p2 that would -16
p2 the -ing -28
p2 the -ly -17
p2 the -s -19
p2 the CAP -13
p2 the NUM -16
p2 the most -16
p2 the two -16
p2 the w -8
p2 their -s -35
p2 their w -19
p2 they -ed 6
p2 they are -24
p2 they had -12
p2 they have -13
p2 they w 31
p2 they were -11
p2 they would -10
p2 this w 48
p2 those -s 8
p2 through the -10
p2 to -s 72
p2 to CAP -20
p2 to NUM -20
p2 to a -19
p2 to be -30
p2 to get -27
p2 to have -32
p2 to his -33
p2 to the -20
p2 to w 34
p2 two -s -21
p2 w 's -19
p2 w , 8
p2 w -ed 31
p2 w -ing 50
p2 w -ly -14
p2 w : 127
p2 w CAP -19
p2 w DAY 38
p2 w NUM -19
p2 w a -40
p2 w about 128
p2 w after 19
p2 w against 111
p2 w all -24
p2 w among 12
p2 w an -31
p2 w and -24
p2 w any -22
p2 w are -22
p2 w as -16
p2 w at 45
p2 w because -18
p2 w before -27
p2 w but -20
p2 w by 7
p2 w could -21
p2 w during -66
p2 w for 44
p2 w from -18
p2 w had -17
p2 w has -16
p2 w have -20
p2 w he -10
p2 w her -12
p2 w him 7
p2 w his -20
p2 w how 46
p2 w into 31
p2 w is 31
p2 w it -7
p2 w its -12
p2 w no -43
p2 w of 28
p2 w off -10
p2 w on 64
p2 w or -21
p2 w out 36
p2 w over 31
p2 w she -10
p2 w should -12
p2 w since -30
p2 w some -18
p2 w than -24
p2 w that -10
p2 w the -17
p2 w their -22
p2 w them 40
p2 w they -10
p2 w this -21
p2 w those -19
p2 w to 10
p2 w up -16
p2 w w -6
p2 w were -22
p2 w what -20
p2 w when 8
p2 w whether 35
p2 w who -23
p2 w will -16
p2 w with 31
p2 w would -15
p2 w — 36
p2 w ’s -17
p2 was -ed 18
p2 was -ly -11
p2 was a -13
p2 was not -20
p2 was the -14
p2 was w 16
p2 were -ed 40
p2 were -ing -22
p2 what he -14
p2 when -ed 118
p2 when he -20
p2 whether CAP -13
p2 whether he -14
p2 which w -57
p2 while -ing -16
p2 who -ed -9
p2 who has -12
p2 who w -12
p2 will be 31
p2 will not -10
p2 with -s -15
p2 with CAP -11
p2 with NUM -7
p2 with a -20
p2 with his -6
p2 with the -17
p2 with w -31
p2 would -ly -9
p2 would have -13
p2 would not -6
p2 would w 11
p2 — a -11
p2 — and -28
p2 — w -20
p2 ’s -ed 24
p2 ’s -ing -16
p2 ’s -s 13
p2 ’s CAP -7
p2 ’s w -12
t " 1 23
t ( 1 -27
t -ed 0 42
t -ed 1 -15
t -ing 0 43
t -ly 0 22
t -ly 1 -18
t -s 0 47
t -s 1 -15
t CAP 0 54
t DAY 0 14
t DAY 1 -33
t NUM 0 63
t NUM 1 -16
t a 0 58
t a 1 6
t about 0 -7
t about 1 12
t across 1 -19
t after 1 -20
t against 1 -26
t all 1 -28
t along 1 -26
t although 1 -26
t among 1 -5
t an 0 48
t an 1 21
t and 1 -22
t another 1 16
t any 0 57
t any 1 23
t are 1 -22
t around 1 14
t as 0 18
t as 1 -20
t at 0 -8
t at 1 -26
t be 1 -19
t because 1 -16
t been 1 -18
t before 1 -29
t behind 1 -23
t being 1 -15
t between 1 12
t both 1 -40
t but 1 -21
t by 1 -18
t can 1 -18
t could 1 -18
t despite 1 -22
t did 1 -12
t do 1 -20
t doesn’t 1 -25
t down 1 -22
t during 1 -27
t each 1 -48
t every 1 -42
t few 1 -27
t for 0 -10
t for 1 -18
t four 1 16
t from 1 -20
t get 1 -25
t had 1 -15
t has 1 -16
t have 1 -17
t having 1 -35
t he 0 60
t he 1 9
t her 0 63
t her 1 13
t him 0 49
t himself 0 59
t himself 1 40
t his 0 54
t his 1 21
t how 0 88
t how 1 125
t i 1 15
t if 0 89
t if 1 52
t in 0 -32
t in 1 -19
t into 1 -27
t is 1 -10
t it 0 60
t its 0 69
t its 1 29
t like 1 -23
t many 1 -7
t may 1 -31
t might 1 -17
t most 1 7
t must 1 -27
t never 1 15
t no 0 65
t not 0 41
t not 1 9
t of 1 -19
t off 1 -30
t on 0 -15
t on 1 -22
t once 1 -18
t one 1 -16
t or 1 -25
t other 1 -24
t others 1 -40
t out 1 -27
t outside 1 -33
t over 1 -19
t several 1 39
t she 0 73
t she 1 6
t should 1 -22
t since 1 -23
t so 1 -30
t some 0 80
t some 1 7
t such 1 -18
t than 1 -21
t that 0 65
t that 1 66
t the 0 60
t their 0 50
t their 1 7
t them 0 59
t these 1 57
t they 0 64
t they 1 24
t this 0 71
t this 1 12
t those 0 73
t those 1 -12
t though 1 -30
t three 1 -5
t through 1 -22
t to 0 37
t toward 1 -58
t two 1 -24
t under 1 -27
t until 1 -23
t up 1 -22
t w 0 34
t w 1 -14
t was 1 -14
t were 1 -20
t what 0 96
t what 1 117
t where 1 49
t whether 0 94
t whether 1 163
t which 1 -15
t while 1 -20
t why 0 104
t why 1 201
t will 1 -16
t with 1 -18
t without 1 -27
t would 1 -15
t you 1 -31
t ’d 1 -23
t ’ll 1 -13
t ’s 1 -19
ts " accus 1 -43
ts " add 1 65
ts " argu 1 33
ts " ask 1 -12
ts " call 1 35
ts " continu 1 -16
ts " describ 1 17
ts " not 1 -53
ts " respond 1 156
ts " say 1 10
ts " tell 1 51
ts " tweet 1 30
ts " writ 1 -15
ts -ed accord 1 -7
ts -ed acknowledg 1 -6
ts -ed add 1 -5
ts -ed announc 1 -8
ts -ed argu 1 -5
ts -ed ask 1 -17
ts -ed call 1 -14
ts -ed cit 1 -7
ts -ed find 1 -11
ts -ed not 1 -9
ts -ed point 1 -10
ts -ed question 1 -7
ts -ed report 1 14
ts -ed say 1 -7
ts -ed show 1 -12
ts -ed suggest 1 -5
ts -ed support 1 -11
ts -ed tell 1 -20
ts -ed think 1 -8
ts -ing accus 1 8
ts -ing announc 1 -26
ts -ing argu 1 -32
ts -ing ask 1 -49
ts -ing call 1 -31
ts -ing criticiz 1 9
ts -ing go 1 -35
ts -ing mak 1 -10
ts -ing not 1 22
ts -ing point 1 51
ts -ing question 1 -24
ts -ing releas 1 -71
ts -ing say 1 -11
ts -ing see 1 -25
ts -ing seek 1 -22
ts -ing show 1 23
ts -ing suggest 1 -16
ts -ing support 1 -23
ts -ing tell 1 -24
ts -ly argu 1 -12
ts -ly ask 1 -32
ts -ly say 1 -9
ts -ly show 1 36
ts -ly suggest 1 -6
ts -ly tell 1 -46
ts -s accus 1 -15
ts -s acknowledg 1 -6
ts -s add 1 -7
ts -s agre 1 -16
ts -s announc 1 -14
ts -s argu 1 -10
ts -s ask 1 -32
ts -s attack 1 -19
ts -s believ 1 -14
ts -s blam 1 -20
ts -s cit 1 -11
ts -s claim 1 -13
ts -s criticiz 1 -13
ts -s defend 1 -10
ts -s describ 1 -21
ts -s explain 1 -24
ts -s express 1 -17
ts -s find 1 -13
ts -s focus 1 19
ts -s go 1 59
ts -s hop 1 -16
ts -s it 1 -33
ts -s know 1 -23
ts -s look 1 -37
ts -s mak 1 -40
ts -s mention 1 -10
ts -s not 1 -10
ts -s offer 1 -36
ts -s plan 1 -26
ts -s point 1 -19
ts -s promiz 1 -18
ts -s propos 1 -19
ts -s question 1 -15
ts -s refer 1 -13
ts -s refus 1 -24
ts -s say 0 130
ts -s say 1 -9
ts -s see 1 -21
ts -s seek 1 -10
ts -s show 1 -13
ts -s suggest 1 -8
ts -s tak 1 28
ts -s talk 1 -28
ts -s tell 0 -77
ts -s tell 1 -24
ts -s think 1 -16
ts -s vow 1 -13
ts -s want 1 -28
ts -s writ 1 -9
ts CAP accus 1 -15
ts CAP acknowledg 1 -15
ts CAP add 1 -28
ts CAP announc 1 -21
ts CAP argu 1 -10
ts CAP ask 0 -135
ts CAP ask 1 -37
ts CAP attack 0 25
ts CAP attack 1 -9
ts CAP back 1 -32
ts CAP believ 1 -10
ts CAP blast 1 -15
ts CAP call 0 -25
ts CAP call 1 -13
ts CAP cit 1 -10
ts CAP claim 1 -14
ts CAP continu 1 37
ts CAP criticiz 0 28
ts CAP criticiz 1 -11
ts CAP defend 1 -18
ts CAP describ 1 -20
ts CAP endors 0 60
ts CAP endors 1 -11
ts CAP explain 1 20
ts CAP express 1 40
ts CAP find 1 -13
ts CAP focus 1 -25
ts CAP go 1 23
ts CAP hop 1 -7
ts CAP insist 1 -13
ts CAP it 1 31
ts CAP know 1 -28
ts CAP look 1 -17
ts CAP mak 1 31
ts CAP mention 1 -13
ts CAP not 1 -10
ts CAP offer 1 19
ts CAP pledg 1 13
ts CAP point 1 -26
ts CAP praiz 0 36
ts CAP propos 1 -23
ts CAP push 1 -9
ts CAP recall 1 -16
ts CAP refer 1 -20
ts CAP refus 1 -26
ts CAP report 1 -11
ts CAP respond 1 58
ts CAP reveal 1 -11
ts CAP say 0 76
ts CAP say 1 -15
ts CAP see 1 -23
ts CAP seek 1 -14
ts CAP show 0 83
ts CAP speak 1 39
ts CAP suggest 1 -12
ts CAP support 0 60
ts CAP tak 1 29
ts CAP talk 1 -13
ts CAP tell 0 -78
ts CAP tell 1 -26
ts CAP think 1 -17
ts CAP urg 1 -27
ts CAP vow 1 -24
ts CAP want 1 -22
ts CAP warn 1 -22
ts CAP writ 1 -31
ts DAY say 0 13
ts DAY say 1 -19
ts DAY tell 1 -27
ts NUM find 1 -13
ts NUM not 1 -7
ts NUM report 1 -32
ts NUM say 1 -9
ts NUM show 1 -10
ts a agre 1 64
ts a argu 1 -14
ts a ask 1 -20
ts a call 0 -8
ts a call 1 -40
ts a not 1 -14
ts a report 1 46
ts a say 1 -21
ts a see 1 -45
ts a show 1 -34
ts a suggest 1 -26
ts a support 1 -28
ts a tell 1 -7
ts about ask 1 83
ts about say 1 -18
ts against say 1 -5
ts all say 1 -20
ts an say 1 -21
ts and argu 1 -10
ts and call 1 -20
ts and not 1 -5
ts and say 1 -9
ts and show 1 -10
ts and suggest 1 -7
ts and support 1 -14
ts and talk 1 -11
ts and tell 1 -15
ts any say 1 -10
ts are say 1 -13
ts as describ 1 19
ts as say 1 -9
ts as see 1 -19
ts at say 1 -11
ts be say 1 -7
ts be suggest 1 -5
ts because say 1 -8
ts been say 1 -13
ts but say 1 -7
ts by say 1 -7
ts can say 1 -10
ts could say 1 -8
ts did say 1 -6
ts does say 1 -8
ts for call 1 22
ts for criticiz 1 -10
ts for say 1 -8
ts from say 1 -5
ts had say 1 -8
ts had tell 1 -18
ts has say 1 -9
ts have say 1 -10
ts he add 1 6
ts he ask 1 -36
ts he say 0 55
ts he say 1 -6
ts he tell 1 108
ts her say 1 -23
ts him call 0 61
ts him say 1 -18
ts his say 0 80
ts his say 1 -12
ts his suggest 1 -11
ts his tell 1 13
ts if say 1 -13
ts in announc 1 -11
ts in ask 1 -15
ts in call 1 -13
ts in claim 1 -12
ts in mak 1 25
ts in not 1 -11
ts in say 1 -11
ts in show 1 -13
ts in suggest 1 -5
ts in support 1 -16
ts in tell 1 -31
ts is say 1 -5
ts is tell 1 -16
ts it call 0 -21
ts it say 0 63
ts it say 1 -9
ts its say 1 -21
ts no say 1 -14
ts not say 1 -9
ts of accus 1 -10
ts of announc 1 -8
ts of argu 1 -11
ts of ask 1 -26
ts of call 1 -19
ts of find 1 -7
ts of mak 1 -30
ts of not 1 -7
ts of offer 1 -30
ts of point 1 -12
ts of say 1 -9
ts of show 1 -15
ts of speak 1 -28
ts of suggest 1 -7
ts of support 1 -12
ts of tell 1 -29
ts on say 0 -34
ts on say 1 -7
ts on tell 1 -22
ts one say 1 -22
ts or say 1 -11
ts other say 1 13
ts out say 1 -8
ts she say 0 62
ts she tell 1 220
ts should say 1 -13
ts some say 1 -14
ts than say 1 -7
ts that acknowledg 0 41
ts that add 0 48
ts that argu 0 41
ts that claim 0 30
ts that find 0 42
ts that insist 0 44
ts that it 1 96
ts that mak 1 66
ts that not 0 54
ts that point 0 52
ts that report 0 40
ts that say 0 43
ts that say 1 60
ts that show 0 56
ts that suggest 0 33
ts that tell 1 155
ts that warn 0 57
ts the accord 1 13
ts the accus 1 -30
ts the acknowledg 1 -25
ts the add 1 -15
ts the agre 1 -41
ts the announc 1 -30
ts the argu 1 -21
ts the ask 0 -147
ts the ask 1 -43
ts the attack 1 7
ts the call 0 -16
ts the call 1 7
ts the cit 1 -31
ts the criticiz 1 -20
ts the declin 1 34
ts the describ 0 43
ts the endors 1 14
ts the explain 1 -32
ts the find 1 -40
ts the hop 1 -24
ts the insist 1 -9
ts the it 1 42
ts the know 1 -31
ts the look 1 21
ts the mak 1 58
ts the mention 1 -19
ts the not 1 9
ts the offer 1 50
ts the plan 1 -49
ts the point 1 -18
ts the push 1 -6
ts the question 1 -33
ts the refus 1 25
ts the report 1 53
ts the say 0 72
ts the say 1 -17
ts the see 1 32
ts the seek 1 -14
ts the seem 1 90
ts the show 1 10
ts the speak 1 49
ts the suggest 1 -15
ts the support 1 -30
ts the tak 1 41
ts the talk 1 8
ts the tell 0 -136
ts the tell 1 -34
ts the think 1 -44
ts the urg 1 -43
ts the vot 1 56
ts the want 1 -48
ts their say 1 -12
ts they say 0 59
ts they say 1 -14
ts this say 1 -12
ts to add 1 -9
ts to agre 1 -25
ts to announc 1 -35
ts to argu 1 -17
ts to ask 1 38
ts to call 1 25
ts to declin 0 30
ts to find 1 -24
ts to hop 0 48
ts to mak 1 5
ts to not 1 -14
ts to plan 0 62
ts to pledg 0 104
ts to promiz 0 112
ts to question 1 -24
ts to refus 0 51
ts to report 1 -28
ts to say 1 -16
ts to see 1 -35
ts to seek 0 19
ts to show 1 35
ts to suggest 1 -15
ts to support 1 -18
ts to tell 1 16
ts to think 1 -37
ts to urg 1 83
ts to vow 0 83
ts to want 0 11
ts to want 1 -35
ts two say 1 -8
ts up say 1 -8
ts w accord 1 -9
ts w acknowledg 1 -14
ts w add 1 -7
ts w admit 1 -10
ts w agre 1 -6
ts w announc 1 -10
ts w ask 1 -21
ts w attack 1 -20
ts w back 1 -14
ts w begin 1 -5
ts w believ 1 -11
ts w blam 1 -10
ts w blast 1 -17
ts w call 0 33
ts w call 1 -8
ts w cast 1 -35
ts w cit 1 -10
ts w claim 1 -11
ts w consider 1 -9
ts w continu 0 -71
ts w continu 1 -16
ts w criticiz 1 -8
ts w decid 1 -24
ts w declar 1 -10
ts w defend 1 -12
ts w deny 1 -18
ts w describ 1 -19
ts w discuss 1 -10
ts w endors 1 -16
ts w expect 1 -15
ts w explain 1 -15
ts w express 1 -15
ts w fear 1 -9
ts w feel 1 -46
ts w focus 1 -19
ts w giv 1 -17
ts w go 0 -79
ts w go 1 -11
ts w hop 1 -7
ts w indicat 1 -13
ts w insist 1 -6
ts w it 1 -30
ts w know 1 -27
ts w look 1 27
ts w mak 0 -76
ts w mak 1 -18
ts w mention 1 -10
ts w not 1 -7
ts w offer 1 8
ts w order 1 -15
ts w plan 1 -5
ts w point 1 -6
ts w post 1 -30
ts w praiz 1 -9
ts w predict 1 -17
ts w promiz 1 -10
ts w propos 1 -13
ts w push 1 -24
ts w put 1 -23
ts w question 1 -24
ts w recall 1 -6
ts w refer 1 -8
ts w refus 1 -21
ts w reject 1 5
ts w releas 1 -18
ts w report 1 -22
ts w respond 1 -24
ts w reveal 1 -13
ts w say 0 92
ts w say 1 -8
ts w see 1 -14
ts w seem 1 12
ts w show 1 -13
ts w speak 1 -21
ts w stat 1 -12
ts w suggest 1 -9
ts w support 1 -19
ts w tak 0 -112
ts w tak 1 -7
ts w talk 1 -9
ts w tell 1 -15
ts w think 1 -15
ts w try 0 -102
ts w try 1 -34
ts w tweet 1 6
ts w urg 1 -20
ts w view 1 -6
ts w vot 1 -21
ts w vow 1 -20
ts w want 1 -15
ts w warn 1 -18
ts w worry 1 -16
ts w writ 1 -11
ts was say 1 -8
ts was suggest 1 -8
ts was tell 1 -33
ts were say 1 -10
ts which say 1 -9
ts who say 1 11
ts will say 1 -8
ts with say 1 -8
ts with show 1 -11
ts would ask 1 -25
ts would say 1 -8
ts would tell 1 -20
ts ’s say 1 -8
ts ’s tell 1 -20
`
