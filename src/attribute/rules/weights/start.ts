/** Made by bench/attribution/train.ts. */
export const start: string = `
f base 0 -ing 41
f base 0 -ly -43
f base 0 -s 22
f base 0 CAP 84
f base 0 a 30
f base 0 about -30
f base 0 he 51
f base 0 her 45
f base 0 him 29
f base 0 his 44
f base 0 it 51
f base 0 of -49
f base 0 that 73
f base 0 the 82
f base 0 their 18
f base 0 they 64
f base 0 to 45
f base 0 w 18
f base 0 whether 89
f base 1 , 46
f base 1 -ed 16
f base 1 -ing 45
f base 1 -ly 10
f base 1 -s 46
f base 1 CAP -14
f base 1 a -16
f base 1 about 32
f base 1 he -12
f base 1 her -25
f base 1 him 34
f base 1 his -17
f base 1 it -18
f base 1 of 125
f base 1 on 51
f base 1 that -10
f base 1 the -12
f base 1 their -24
f base 1 they -6
f base 1 to 41
f base 1 w 50
f base 1 whether -16
f base 2 -ed 64
f base 2 -ing 10
f base 2 -ly 68
f base 2 -s 44
f base 2 a -26
f base 2 about 50
f base 2 he -23
f base 2 his 28
f base 2 it 41
f base 2 on -18
f base 2 the -24
f base 2 their 13
f base 2 they -11
f base 2 to 9
f base 2 w 49
f base 2 whether -8
f base 3 -ed 10
f base 3 -ing -12
f base 3 -ly 21
f base 3 -s -9
f base 3 CAP -7
f base 3 a 23
f base 3 about 8
f base 3 he -14
f base 3 his 13
f base 3 it -15
f base 3 that -8
f base 3 their 25
f base 3 they -7
f base 3 whether -12
f base 6 , -18
f base 6 -ed -32
f base 6 -ing -22
f base 6 -s -22
f base 6 CAP -12
f base 6 a -12
f base 6 his -22
f base 6 it -12
f base 6 that -8
f base 6 the -8
f base 6 they -6
f base 6 to -22
f base 6 w -29
f base 6 whether -7
f ed 0 -ed 14
f ed 0 -ing 23
f ed 0 -ly 11
f ed 0 -s 47
f ed 0 CAP 56
f ed 0 DAY -23
f ed 0 a 42
f ed 0 an 14
f ed 0 at 28
f ed 0 he 66
f ed 0 her 43
f ed 0 him 31
f ed 0 his 36
f ed 0 how 31
f ed 0 if 78
f ed 0 in -23
f ed 0 it 62
f ed 0 its 23
f ed 0 on -26
f ed 0 she 63
f ed 0 that 60
f ed 0 the 54
f ed 0 their 40
f ed 0 they 60
f ed 0 this -51
f ed 0 to 20
f ed 0 w 17
f ed 0 what 37
f ed 0 whether 66
f ed 0 with 12
f ed 1 , 79
f ed 1 -ed -26
f ed 1 -ing 62
f ed 1 -ly 34
f ed 1 -s 24
f ed 1 : 103
f ed 1 CAP 21
f ed 1 DAY 77
f ed 1 a -14
f ed 1 an -17
f ed 1 at 10
f ed 1 he -6
f ed 1 her -12
f ed 1 him 26
f ed 1 his -15
f ed 1 how 33
f ed 1 if -16
f ed 1 in -21
f ed 1 its -19
f ed 1 on -8
f ed 1 she -6
f ed 1 that -5
f ed 1 the -14
f ed 1 their -21
f ed 1 they -6
f ed 1 this -31
f ed 1 to 28
f ed 1 w 21
f ed 1 what -16
f ed 1 whether -11
f ed 1 with 36
f ed 2 , -16
f ed 2 -ed 22
f ed 2 -ing 14
f ed 2 -ly 78
f ed 2 -s 31
f ed 2 DAY 65
f ed 2 at -33
f ed 2 he -9
f ed 2 her 17
f ed 2 him 44
f ed 2 his 23
f ed 2 how -12
f ed 2 if -8
f ed 2 in 34
f ed 2 on 45
f ed 2 she -8
f ed 2 that -6
f ed 2 the 12
f ed 2 their 12
f ed 2 they -9
f ed 2 this 63
f ed 2 to 35
f ed 2 w 22
f ed 2 what -11
f ed 2 whether -7
f ed 3 , -9
f ed 3 -ed 57
f ed 3 -s -12
f ed 3 CAP -11
f ed 3 DAY -20
f ed 3 a 13
f ed 3 an 28
f ed 3 at 8
f ed 3 he -8
f ed 3 him -21
f ed 3 his 7
f ed 3 how -9
f ed 3 if -7
f ed 3 in 25
f ed 3 it -10
f ed 3 on 19
f ed 3 she -7
f ed 3 that -6
f ed 3 their 17
f ed 3 they -7
f ed 3 this 69
f ed 3 w 6
f ed 3 what 18
f ed 3 whether -7
f ed 3 with 35
f ed 6 , -10
f ed 6 -ing -20
f ed 6 -ly -30
f ed 6 -s -15
f ed 6 CAP -9
f ed 6 DAY -11
f ed 6 a -12
f ed 6 an -15
f ed 6 at -8
f ed 6 he -7
f ed 6 her -16
f ed 6 him -24
f ed 6 his -13
f ed 6 how -8
f ed 6 if -6
f ed 6 in -12
f ed 6 it -8
f ed 6 on -12
f ed 6 she -6
f ed 6 that -5
f ed 6 the -10
f ed 6 their -26
f ed 6 they -5
f ed 6 to -17
f ed 6 w -14
f ed 6 what -12
f ed 6 whether -6
f ing 0 -s 42
f ing 0 CAP 32
f ing 0 a 68
f ing 0 an 21
f ing 0 he 68
f ing 0 her 46
f ing 0 him 33
f ing 0 his 60
f ing 0 it 34
f ing 0 that 67
f ing 0 the 53
f ing 0 to 53
f ing 0 w 55
f ing 1 , 125
f ing 1 -s 5
f ing 1 CAP 26
f ing 1 a -12
f ing 1 an -25
f ing 1 he -7
f ing 1 her 11
f ing 1 him -43
f ing 1 his -16
f ing 1 it 18
f ing 1 that -8
f ing 1 the -14
f ing 1 to 24
f ing 1 w 13
f ing 2 , -14
f ing 2 -s 11
f ing 2 CAP 15
f ing 2 an -33
f ing 2 he -10
f ing 2 her -15
f ing 2 him 29
f ing 2 it -25
f ing 2 that -7
f ing 2 the 25
f ing 2 to 25
f ing 2 w 18
f ing 3 , -13
f ing 3 -s -9
f ing 3 he -8
f ing 3 his -5
f ing 3 that -8
f ing 3 to -11
f ing 6 , -12
f ing 6 -s -10
f ing 6 CAP -13
f ing 6 a -13
f ing 6 he -7
f ing 6 her -12
f ing 6 his -11
f ing 6 that -7
f ing 6 the -14
f ing 6 to -18
f ing 6 w -19
f s 0 -ing 57
f s 0 -s 72
f s 0 CAP 45
f s 0 a 102
f s 0 he 42
f s 0 his 81
f s 0 it 73
f s 0 that 74
f s 0 the 75
f s 0 to 50
f s 0 w 85
f s 1 -s 28
f s 1 a -14
f s 1 he -6
f s 1 his -10
f s 1 it -14
f s 1 the -8
f s 1 to 25
f s 2 -ing 28
f s 2 -s 10
f s 2 a -40
f s 2 he 11
f s 2 his 15
f s 2 it -15
f s 2 that -10
f s 2 to -37
f s 3 -ing -34
f s 3 -s -26
f s 3 a -7
f s 3 he -8
f s 3 his -17
f s 3 it -8
f s 3 the -10
f s 6 -ing -9
f s 6 -s -15
f s 6 CAP -10
f s 6 a -9
f s 6 he -7
f s 6 his -13
f s 6 that -9
f s 6 the -9
f s 6 to -12
f s 6 w -25
n " -ed 19
n " -ing 51
n " -ly 17
n " CAP 59
n " a 67
n " an 10
n " as 21
n " has -46
n " i 72
n " if 64
n " it 135
n " not -29
n " the 12
n " to -53
n " w -20
n " we 10
n ( CAP -19
n -ed " -23
n -ed , -8
n -ed -ing -14
n -ed -ly -25
n -ed -s 14
n -ed . -19
n -ed CAP -8
n -ed NUM -10
n -ed a -13
n -ed about -12
n -ed against 21
n -ed and -15
n -ed as -43
n -ed at -38
n -ed by -27
n -ed for -20
n -ed from -11
n -ed her -16
n -ed him -13
n -ed his -14
n -ed in -13
n -ed it -9
n -ed on 11
n -ed out -17
n -ed that -22
n -ed the -19
n -ed to -18
n -ed w -12
n -ed with -40
n -ing " 15
n -ing , -41
n -ing -ed -24
n -ing -ing -19
n -ing -ly 41
n -ing . -20
n -ing CAP 28
n -ing NUM 23
n -ing a 9
n -ing about -72
n -ing and 41
n -ing for -6
n -ing from -15
n -ing he -31
n -ing her 20
n -ing him -27
n -ing in 9
n -ing it -16
n -ing of -40
n -ing on 8
n -ing out 74
n -ing the 15
n -ing their 39
n -ing to -15
n -ing up 42
n -ing with -22
n -ly , -29
n -ly -ed -17
n -ly -ing 31
n -ly -s 48
n -ly . -37
n -ly CAP 8
n -ly NUM 60
n -ly in -26
n -ly on 18
n -ly that -74
n -ly to -43
n -ly w -10
n -s " -15
n -s ' 33
n -s , -16
n -s -ing -9
n -s -ly 22
n -s -s 47
n -s . -22
n -s : -37
n -s ; -16
n -s CAP -20
n -s a -16
n -s about -44
n -s after -10
n -s against 5
n -s and -12
n -s as -18
n -s at -30
n -s before -19
n -s but 17
n -s by 27
n -s can -15
n -s for 8
n -s from 7
n -s he -29
n -s his -17
n -s in -10
n -s is -12
n -s like -22
n -s of -13
n -s on -51
n -s or -10
n -s should -24
n -s than 41
n -s that 10
n -s the -34
n -s to -9
n -s were -7
n -s who -10
n -s will -14
n -s with -15
n -s would -11
n -s — -30
n CAP ' 20
n CAP 's 33
n CAP ( -30
n CAP ) -19
n CAP , 6
n CAP -ing 20
n CAP -ly -36
n CAP -s -7
n CAP . 9
n CAP : 10
n CAP DAY -80
n CAP NUM -13
n CAP a 23
n CAP about -78
n CAP after 47
n CAP are 32
n CAP as 7
n CAP at -16
n CAP by 20
n CAP could 31
n CAP did -10
n CAP for 8
n CAP from -40
n CAP had 7
n CAP has 40
n CAP have -11
n CAP if -74
n CAP of -21
n CAP or -16
n CAP over 58
n CAP should 32
n CAP that -40
n CAP the -46
n CAP to 21
n CAP w -13
n CAP was 42
n CAP who -31
n CAP will 16
n CAP with -10
n CAP would -22
n CAP ’s 43
n DAY 's 56
n DAY , -39
n DAY . -23
n DAY that 6
n DAY to -34
n DAY w -37
n NUM , -22
n NUM -s -16
n NUM . 9
n NUM and -19
n NUM in -39
n NUM of 13
n NUM to -19
n NUM w -14
n NUM — -41
n a " -8
n a -ed 6
n a -ly -15
n a -s 49
n a CAP 5
n a NUM 38
n a w 17
n about -ing 19
n about -s 10
n about NUM 12
n about the 24
n about w 20
n after the -16
n against CAP -24
n against the -30
n against w -50
n all -s 89
n all the 120
n among CAP -25
n an " 12
n an -ed 73
n an CAP 77
n an w 15
n and -ed -25
n and -ing -17
n and -ly -36
n and -s -28
n and CAP -19
n and NUM -19
n and a -17
n and her -17
n and his -16
n and other -13
n and that -10
n and the -16
n and w -23
n another w 67
n any -s 37
n any w -24
n are -ed -26
n are -ing -25
n are w -16
n as -ing -26
n as CAP -20
n as a -28
n as an -45
n as he -37
n as the 18
n as w -17
n at CAP -37
n at a -46
n at the -38
n at w 42
n be " -17
n be -ed -16
n be -ing -14
n be a -21
n be the -17
n be w -18
n because he -12
n because of -13
n been -ed -15
n been -ing -16
n been w -13
n before the -22
n being -ed 44
n between CAP -19
n but -ed -10
n but he -15
n but the -20
n but w -17
n by -ing -28
n by CAP -29
n by the -8
n by w -41
n can be -17
n can w -18
n could be -22
n could not -15
n could w -18
n did not -15
n do w -25
n does not 14
n during a -42
n during the -31
n every w 28
n for " -35
n for -ing -15
n for -s -38
n for CAP -24
n for a -14
n for him -11
n for his 42
n for the -21
n for w -13
n from -ing -21
n from -s -21
n from CAP -22
n from a -24
n from his -45
n from the -22
n from w -31
n had " -15
n had -ed -12
n had been -12
n had not -10
n had w -15
n has " -7
n has -ed -14
n has -ly -14
n has been -31
n has w -22
n have -ed -26
n have a -20
n have been -20
n have w -14
n he -ed 8
n he -ly 11
n he -s 27
n he could 8
n he did 27
n he had 39
n he has 9
n he is 26
n he was 16
n he will 44
n he would 34
n he ’d 76
n he ’s 75
n her -s 22
n her . 42
n her to 43
n her w 19
n him , 55
n him a 29
n him for 66
n him to 51
n him w 14
n himself as 77
n his -s 20
n his CAP 21
n his w 24
n how he 96
n how the 62
n how to 88
n how w 73
n if CAP 22
n if he 75
n if the 35
n in -ing -26
n in CAP -23
n in NUM -22
n in a -12
n in his -17
n in the -17
n in w -22
n in which -25
n into the -19
n is " -13
n is -ed -24
n is -ing -18
n is -ly -17
n is a -20
n is not -10
n is that 6
n is the -9
n is w -19
n it " 7
n it -ed 26
n it . 69
n it as -65
n it is 22
n it w -11
n it was 43
n it will 32
n it would 48
n it ’s 21
n its -s 17
n its w 42
n like CAP -16
n many -s 32
n might be -17
n might w -15
n never -ed -27
n no -s 15
n no w -19
n not -ed -18
n not -ing 27
n not -ly -16
n not be -27
n not to 99
n not w -9
n of " 7
n of -ed -24
n of -s -18
n of CAP -26
n of NUM -19
n of a -18
n of an -31
n of her -33
n of his -11
n of the -8
n of their -29
n of w -21
n on -ing -31
n on -s 9
n on CAP -33
n on DAY -35
n on a 11
n on her -49
n on his -29
n on the -17
n on w -15
n one of 84
n one w 43
n or CAP -21
n or w -24
n other -s 27
n other CAP 28
n out of -19
n over CAP -33
n over the -35
n several -s 132
n she -ed 22
n she -s 23
n she had 28
n she is 44
n she was 30
n she would 17
n should be -25
n should w -19
n so w -25
n some -s 23
n some of 57
n some w -23
n than CAP -21
n than NUM -27
n than w -19
n that " 66
n that , -11
n that -ed -15
n that -ing 51
n that -s 22
n that CAP 73
n that NUM 76
n that a 71
n that he 112
n that his 77
n that if 75
n that in 42
n that is -52
n that it 88
n that she 86
n that some 64
n that the 88
n that they 107
n that w 9
n that would -10
n the " 21
n the -ed 24
n the -ing 20
n the -ly 14
n the -s 14
n the CAP 15
n the NUM 36
n the most -10
n the two 10
n the w 14
n their -s -9
n their w 8
n them . 17
n they -ed 97
n they are 43
n they had 6
n they have 74
n they w -6
n they were 17
n they will 52
n they would 15
n this w -15
n those -s 52
n through the -16
n to " 6
n to -ing 11
n to -ly 38
n to -s -16
n to CAP -50
n to NUM -47
n to a -35
n to be 9
n to do 47
n to get 92
n to have 24
n to his -41
n to the -45
n to w 24
n two -s 9
n up to -37
n w " -22
n w 's -14
n w , -10
n w -ed -10
n w -ing -22
n w -ly -40
n w -s 8
n w . -21
n w : -29
n w ; -26
n w DAY -68
n w NUM -31
n w a -23
n w about -23
n w against -28
n w all 18
n w among -18
n w an -13
n w and -6
n w any -25
n w are 40
n w as -22
n w at -23
n w because -7
n w before -18
n w between -27
n w but 21
n w could -9
n w down -41
n w during -39
n w for -15
n w from -19
n w had -7
n w has -12
n w have 25
n w he -22
n w her -36
n w him -15
n w his -12
n w how 19
n w if 21
n w in -19
n w into -17
n w it -20
n w its -20
n w of -20
n w off -34
n w on -33
n w one 46
n w or 15
n w out -11
n w over 8
n w she -19
n w since -20
n w some -36
n w than 23
n w that -13
n w the -19
n w their -26
n w they -24
n w this -56
n w through -11
n w to -25
n w up 31
n w w -8
n w were 22
n w when 24
n w who -7
n w will -26
n w with -25
n w would -9
n w — -31
n w ’s -15
n was " -12
n was -ed -13
n was -ing -16
n was -ly -15
n was a -18
n was not 16
n was the -21
n was w -14
n were -ed -24
n were -ing -7
n were w -14
n what he 63
n whether CAP 112
n whether he 58
n which -s 27
n which w 103
n while -ing -33
n while CAP -12
n who -ed -32
n who has -22
n who w -25
n will be -22
n will not -15
n will w -16
n with -s -9
n with CAP -14
n with NUM -11
n with a -23
n with his -8
n with the -8
n with w -29
n would " -7
n would -ly -15
n would be -15
n would have -15
n would not -7
n would w -8
n ’s " -17
n ’s -ed -15
n ’s -ing -20
n ’s -s -20
n ’s CAP -26
n ’s w -18
o 0 67
o 1 15
o 2 7
o 6 -15
of 0 -ed 41
of 0 -ing 44
of 0 -ly 23
of 0 -s 48
of 0 CAP 56
of 0 DAY 15
of 0 NUM 65
of 0 a 56
of 0 about -9
of 0 an 46
of 0 any 58
of 0 as 17
of 0 at -7
of 0 for -8
of 0 he 61
of 0 her 61
of 0 him 52
of 0 himself 58
of 0 his 50
of 0 how 89
of 0 if 88
of 0 in -33
of 0 it 61
of 0 its 67
of 0 no 65
of 0 not 43
of 0 on -15
of 0 she 73
of 0 some 79
of 0 that 65
of 0 the 60
of 0 their 49
of 0 them 60
of 0 they 65
of 0 this 68
of 0 those 75
of 0 to 38
of 0 w 33
of 0 what 94
of 0 whether 95
of 0 why 105
of 1 , 98
of 1 -ed 31
of 1 -ing 38
of 1 -ly 29
of 1 -s 28
of 1 : 209
of 1 CAP 13
of 1 DAY 71
of 1 NUM -33
of 1 a -14
of 1 about 94
of 1 an -22
of 1 as 76
of 1 at 35
of 1 for 94
of 1 he -6
of 1 her -11
of 1 him 14
of 1 himself -28
of 1 his -15
of 1 how 17
of 1 if 20
of 1 its -22
of 1 of 151
of 1 on 52
of 1 she -7
of 1 some -23
of 1 that -6
of 1 the -13
of 1 their -24
of 1 them 60
of 1 they -6
of 1 this -28
of 1 those -23
of 1 to 32
of 1 w 25
of 1 what -18
of 1 whether -16
of 1 why -28
of 1 with 76
of 2 -ed 54
of 2 -ing 9
of 2 -ly 84
of 2 -s 30
of 2 DAY 51
of 2 NUM -37
of 2 a -9
of 2 about 14
of 2 an -14
of 2 at -43
of 2 for 43
of 2 her 22
of 2 him 27
of 2 himself 10
of 2 his 22
of 2 how -16
of 2 if -12
of 2 in 9
of 2 it 5
of 2 its -30
of 2 no 30
of 2 of -39
of 2 on 29
of 2 she -10
of 2 some 15
of 2 that -6
of 2 the 6
of 2 their 13
of 2 them 9
of 2 they -10
of 2 this 51
of 2 those 24
of 2 to 18
of 2 w 26
of 2 what -14
of 2 whether -9
of 2 why 28
of 2 with -17
of 3 , -7
of 3 -ed 13
of 3 -s -12
of 3 CAP -9
of 3 DAY -21
of 3 a 9
of 3 an 25
of 3 as -6
of 3 at 35
of 3 for 6
of 3 he -9
of 3 him -12
of 3 how -14
of 3 if -15
of 3 in 19
of 3 it -11
of 3 its 26
of 3 not 20
of 3 on 26
of 3 she -9
of 3 some -9
of 3 that -7
of 3 their 21
of 3 them -47
of 3 they -8
of 3 this 9
of 3 those -18
of 3 w 5
of 3 whether -10
of 3 why -26
of 6 , -14
of 6 -ed -39
of 6 -ing -19
of 6 -ly -30
of 6 -s -16
of 6 CAP -10
of 6 DAY -14
of 6 NUM -5
of 6 a -12
of 6 about -31
of 6 an -16
of 6 as -33
of 6 at -17
of 6 for -42
of 6 he -7
of 6 her -16
of 6 him -25
of 6 his -14
of 6 how -12
of 6 if -11
of 6 in -7
of 6 it -9
of 6 its -23
of 6 not -21
of 6 of -39
of 6 on -30
of 6 she -7
of 6 some -14
of 6 that -6
of 6 the -10
of 6 their -24
of 6 them -27
of 6 they -6
of 6 this -26
of 6 those -12
of 6 to -18
of 6 w -19
of 6 what -14
of 6 whether -8
of 6 why -14
of 6 with -21
oft 0 -ed -ed 41
oft 0 -ing -ing 44
oft 0 -ly -ly 23
oft 0 -s -s 48
oft 0 CAP CAP 56
oft 0 DAY DAY 15
oft 0 NUM NUM 65
oft 0 a a 56
oft 0 about about -9
oft 0 an an 46
oft 0 any any 58
oft 0 as as 17
oft 0 at at -7
oft 0 for for -8
oft 0 he he 61
oft 0 her her 61
oft 0 him him 52
oft 0 himself himself 58
oft 0 his his 50
oft 0 how how 89
oft 0 if if 88
oft 0 in in -33
oft 0 it it 61
oft 0 its its 67
oft 0 no no 65
oft 0 not not 43
oft 0 on on -15
oft 0 she she 73
oft 0 some some 79
oft 0 that that 65
oft 0 the the 60
oft 0 their their 49
oft 0 them them 60
oft 0 they they 65
oft 0 this this 68
oft 0 those those 75
oft 0 to to 38
oft 0 w w 33
oft 0 what what 94
oft 0 whether whether 95
oft 0 why why 105
oft 1 , CAP 149
oft 1 , the 110
oft 1 , w 46
oft 1 -ing -s 43
oft 1 -ing the 65
oft 1 -s about 55
oft 1 -s in 7
oft 1 -s of 42
oft 1 -s that 41
oft 1 CAP -ing -18
oft 1 CAP -s -28
oft 1 CAP CAP -28
oft 1 CAP and -25
oft 1 CAP as -24
oft 1 CAP has -8
oft 1 CAP is -11
oft 1 CAP that 115
oft 1 CAP to 49
oft 1 CAP w -23
oft 1 CAP was -18
oft 1 CAP ’s -17
oft 1 DAY that 46
oft 1 a CAP -18
oft 1 a w -12
oft 1 an w -20
oft 1 he -ed -6
oft 1 he -s -6
oft 1 he had -5
oft 1 he is -6
oft 1 he w -7
oft 1 he was -5
oft 1 her -s -16
oft 1 her w -16
oft 1 his -s -16
oft 1 his w -14
oft 1 it was -9
oft 1 it would -6
oft 1 its w -15
oft 1 on DAY -49
oft 1 that " 12
oft 1 that -ing -8
oft 1 that -s -8
oft 1 that CAP -8
oft 1 that a -9
oft 1 that he -6
oft 1 that his 26
oft 1 that it -10
oft 1 that she -11
oft 1 that they -9
oft 1 that w -11
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
oft 1 to " 40
oft 1 to -s 76
oft 1 to CAP -31
oft 1 to be -51
oft 1 to w 12
oft 1 w -ing -31
oft 1 w -s -28
oft 1 w CAP 21
oft 1 w about 13
oft 1 w for -55
oft 1 w in -54
oft 1 w of -56
oft 1 w on -60
oft 1 w that 130
oft 1 w the 141
oft 1 w to 47
oft 1 w w -31
oft 2 , w 37
oft 2 -ing -s -34
oft 2 -ing CAP 76
oft 2 -ing the 46
oft 2 -ing w -23
oft 2 -ly w -71
oft 2 -s -s -20
oft 2 -s CAP 27
oft 2 -s the 43
oft 2 -s w 25
oft 2 CAP " 6
oft 2 CAP -ed -16
oft 2 CAP -ing -8
oft 2 CAP -s -22
oft 2 CAP CAP -8
oft 2 CAP a 8
oft 2 CAP for -27
oft 2 CAP that 31
oft 2 CAP the 15
oft 2 CAP to -75
oft 2 a CAP 23
oft 2 a of -16
oft 2 a to 92
oft 2 a w -17
oft 2 an w -26
oft 2 he " 33
oft 2 he -ing -7
oft 2 he CAP -11
oft 2 he not -6
oft 2 he to -12
oft 2 he w -7
oft 2 her w -29
oft 2 him w -43
oft 2 his -s -21
oft 2 his to 83
oft 2 his w -27
oft 2 in w -48
oft 2 it w -13
oft 2 of w -29
oft 2 on that 84
oft 2 she w -8
oft 2 that " 53
oft 2 that -ing -9
oft 2 that -s -6
oft 2 that CAP -9
oft 2 that is -5
oft 2 that of -10
oft 2 that the -14
oft 2 that w -6
oft 2 that was -6
oft 2 that will -7
oft 2 that ’s -5
oft 2 the -ed -16
oft 2 the -s -18
oft 2 the CAP -23
oft 2 the as -12
oft 2 the for -17
oft 2 the in -15
oft 2 the of -6
oft 2 the that 84
oft 2 the to 88
oft 2 the w -18
oft 2 the was -10
oft 2 the ’s -17
oft 2 they w -6
oft 2 to -s -22
oft 2 to CAP 34
oft 2 to a -48
oft 2 to on 21
oft 2 to w -15
oft 2 w -ing 69
oft 2 w -s -18
oft 2 w CAP 102
oft 2 w a 30
oft 2 w and -52
oft 2 w for -64
oft 2 w in -17
oft 2 w of -70
oft 2 w that 151
oft 2 w the 94
oft 2 w to 6
oft 3 , -s -32
oft 3 , CAP -41
oft 3 , the -12
oft 3 , w -36
oft 3 -ed w -58
oft 3 -ing -ing -17
oft 3 -ing -s 23
oft 3 -ing CAP 48
oft 3 -ing the -16
oft 3 -ing to 71
oft 3 -ing w -17
oft 3 -ly -s -42
oft 3 -ly CAP 14
oft 3 -ly w -37
oft 3 -s -ed -23
oft 3 -s -ing 24
oft 3 -s -s -11
oft 3 -s CAP -20
oft 3 -s and -22
oft 3 -s in -19
oft 3 -s of -22
oft 3 -s the 10
oft 3 -s w -11
oft 3 CAP " 25
oft 3 CAP -ed -8
oft 3 CAP -ly -12
oft 3 CAP -s -13
oft 3 CAP CAP -6
oft 3 CAP NUM -16
oft 3 CAP a -11
oft 3 CAP an 28
oft 3 CAP and -10
oft 3 CAP as 32
oft 3 CAP for -14
oft 3 CAP from -13
oft 3 CAP had -11
oft 3 CAP he 9
oft 3 CAP his -5
oft 3 CAP in -13
oft 3 CAP is -15
oft 3 CAP of -13
oft 3 CAP on -12
oft 3 CAP that 8
oft 3 CAP the -18
oft 3 CAP to -14
oft 3 CAP w -12
oft 3 CAP was -10
oft 3 CAP with -10
oft 3 CAP would -15
oft 3 CAP ’s -13
oft 3 DAY -s -14
oft 3 DAY CAP -23
oft 3 DAY w -16
oft 3 a -ed -21
oft 3 a -ing -30
oft 3 a -s 21
oft 3 a a 40
oft 3 a in -18
oft 3 a of -24
oft 3 a on -17
oft 3 a that 29
oft 3 a the 7
oft 3 a to 18
oft 3 a w -12
oft 3 about w -25
oft 3 an CAP 19
oft 3 an w -41
oft 3 at w -16
oft 3 for w -47
oft 3 he " -12
oft 3 he -ing -9
oft 3 he -s -6
oft 3 he CAP -9
oft 3 he a -9
oft 3 he the -13
oft 3 he to -10
oft 3 her CAP 14
oft 3 her w -22
oft 3 him w 9
oft 3 his " 52
oft 3 his -ing -10
oft 3 his -s -25
oft 3 his CAP -11
oft 3 his a 75
oft 3 his the 39
oft 3 how w -10
oft 3 if w -9
oft 3 in CAP 30
oft 3 in that 172
oft 3 in w -45
oft 3 it -s -9
oft 3 it CAP -20
oft 3 it the -16
oft 3 it to -13
oft 3 it w -9
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
oft 3 that that -41
oft 3 that to -10
oft 3 that w -6
oft 3 that was -6
oft 3 that with -6
oft 3 that would -7
oft 3 the " 30
oft 3 the -ed -13
oft 3 the -ing 19
oft 3 the -ly -14
oft 3 the CAP 7
oft 3 the NUM -15
oft 3 the a -25
oft 3 the and -12
oft 3 the as -13
oft 3 the be -7
oft 3 the for 41
oft 3 the has -11
oft 3 the he 8
oft 3 the his 38
oft 3 the in -15
oft 3 the is -10
oft 3 the not -22
oft 3 the of -14
oft 3 the on -11
oft 3 the that 15
oft 3 the to 47
oft 3 the w -11
oft 3 the was -8
oft 3 the with -14
oft 3 the ’s -13
oft 3 their w -12
oft 3 they CAP -10
oft 3 they the -15
oft 3 they to -8
oft 3 to -ed -23
oft 3 to -ing -23
oft 3 to -s -16
oft 3 to CAP 10
oft 3 to a 17
oft 3 to and -24
oft 3 to as -21
oft 3 to for -29
oft 3 to in -25
oft 3 to of -19
oft 3 to on -21
oft 3 to that 90
oft 3 to the 30
oft 3 to to 9
oft 3 to w -20
oft 3 w " 44
oft 3 w -ed -38
oft 3 w -ing 34
oft 3 w -ly -42
oft 3 w CAP 18
oft 3 w NUM -41
oft 3 w a 8
oft 3 w and -38
oft 3 w for -42
oft 3 w he -51
oft 3 w his 32
oft 3 w in -42
oft 3 w of -37
oft 3 w on -37
oft 3 w that 42
oft 3 w the 76
oft 3 w to 28
oft 3 w w -18
oft 3 what w -11
oft 3 with w -11
oft 6 , " 43
oft 6 , -ed -19
oft 6 , -ing -45
oft 6 , -s -24
oft 6 , CAP -31
oft 6 , of -21
oft 6 , the 26
oft 6 , to 17
oft 6 , w -23
oft 6 -ed -s -22
oft 6 -ed CAP -39
oft 6 -ed w -21
oft 6 -ing -ed -18
oft 6 -ing -ing -8
oft 6 -ing -s -21
oft 6 -ing CAP -24
oft 6 -ing a 20
oft 6 -ing and -17
oft 6 -ing of -14
oft 6 -ing the -17
oft 6 -ing to -32
oft 6 -ing w -19
oft 6 -ly -s -26
oft 6 -ly the -49
oft 6 -ly w -17
oft 6 -s " 7
oft 6 -s -ed -17
oft 6 -s -s -18
oft 6 -s CAP -11
oft 6 -s NUM -14
oft 6 -s a -34
oft 6 -s and -15
oft 6 -s he -30
oft 6 -s in -15
oft 6 -s of -16
oft 6 -s on -12
oft 6 -s that 40
oft 6 -s the -25
oft 6 -s to -33
oft 6 -s w -17
oft 6 CAP -ed -10
oft 6 CAP -ly -12
oft 6 CAP -s -7
oft 6 CAP CAP -15
oft 6 CAP DAY -10
oft 6 CAP NUM -10
oft 6 CAP a -21
oft 6 CAP about -21
oft 6 CAP an 18
oft 6 CAP and -10
oft 6 CAP as -14
oft 6 CAP at -9
oft 6 CAP but -12
oft 6 CAP by -7
oft 6 CAP for -10
oft 6 CAP from -9
oft 6 CAP has -8
oft 6 CAP he -28
oft 6 CAP her -6
oft 6 CAP him -18
oft 6 CAP in -9
oft 6 CAP is -9
oft 6 CAP it -21
oft 6 CAP not -14
oft 6 CAP of -8
oft 6 CAP on -10
oft 6 CAP over 49
oft 6 CAP she -28
oft 6 CAP that -47
oft 6 CAP the -21
oft 6 CAP to -10
oft 6 CAP w -7
oft 6 CAP was -9
oft 6 CAP who -20
oft 6 CAP with -10
oft 6 CAP would -10
oft 6 CAP ’s -10
oft 6 DAY -s -11
oft 6 DAY CAP -21
oft 6 DAY the -32
oft 6 DAY to 25
oft 6 DAY w -16
oft 6 a -ed -13
oft 6 a -ing -5
oft 6 a -s -13
oft 6 a CAP -6
oft 6 a and -11
oft 6 a for -13
oft 6 a in -13
oft 6 a of -10
oft 6 a on -11
oft 6 a that -30
oft 6 a the -34
oft 6 a to -24
oft 6 a w -11
oft 6 about w -24
oft 6 an -s -17
oft 6 an CAP -22
oft 6 an the -38
oft 6 an w -20
oft 6 at w -28
oft 6 for w -29
oft 6 he " -22
oft 6 he -ing -8
oft 6 he CAP -7
oft 6 he a -11
oft 6 he for -5
oft 6 he he -9
oft 6 he his 25
oft 6 he that -41
oft 6 he the -8
oft 6 he to -8
oft 6 her -ed -13
oft 6 her -s -13
oft 6 her in -11
oft 6 her the -26
oft 6 her to -27
oft 6 her w -13
oft 6 him -s -12
oft 6 him CAP -23
oft 6 him w -12
oft 6 his " 15
oft 6 his -ed -12
oft 6 his -ing -17
oft 6 his -s -13
oft 6 his CAP -17
oft 6 his a 15
oft 6 his and -12
oft 6 his he -25
oft 6 his in -12
oft 6 his of -11
oft 6 his that 6
oft 6 his the -27
oft 6 his to -22
oft 6 his w -6
oft 6 how -s -9
oft 6 how w -8
oft 6 if w -6
oft 6 in -s -40
oft 6 in CAP -15
oft 6 in the -15
oft 6 in w -33
oft 6 it -ed -9
oft 6 it -ing -9
oft 6 it -s -8
oft 6 it CAP -11
oft 6 it in -7
oft 6 it of -6
oft 6 it the -16
oft 6 it to -12
oft 6 it w -7
oft 6 not w -15
oft 6 of -s -28
oft 6 of w -25
oft 6 on -ed -15
oft 6 on -s -24
oft 6 on CAP -10
oft 6 on the -7
oft 6 on w -28
oft 6 she CAP -6
oft 6 she the -11
oft 6 she to -7
oft 6 that " -24
oft 6 that -ed -5
oft 6 that -ing -9
oft 6 that -ly -5
oft 6 that CAP -5
oft 6 that a -11
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
oft 6 that were -7
oft 6 that who -7
oft 6 that would -5
oft 6 the " -13
oft 6 the -ing -17
oft 6 the -ly -11
oft 6 the -s -6
oft 6 the CAP -14
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
oft 6 the he -24
oft 6 the her -25
oft 6 the his -31
oft 6 the in -9
oft 6 the is -9
oft 6 the it -23
oft 6 the its 31
oft 6 the not -16
oft 6 the of -9
oft 6 the on -9
oft 6 the that -17
oft 6 the the -24
oft 6 the their -15
oft 6 the w -10
oft 6 the was -10
oft 6 the with -13
oft 6 the would -10
oft 6 the ’s -9
oft 6 their w -17
oft 6 they -ing -6
oft 6 they CAP -7
oft 6 they the -10
oft 6 they to -7
oft 6 this w -16
oft 6 to -ed -16
oft 6 to -ing -11
oft 6 to -ly -17
oft 6 to -s -18
oft 6 to CAP -20
oft 6 to NUM -16
oft 6 to and -15
oft 6 to for 56
oft 6 to he -28
oft 6 to his -36
oft 6 to in -18
oft 6 to of -15
oft 6 to on -14
oft 6 to the -30
oft 6 to to -31
oft 6 to w -19
oft 6 w " 58
oft 6 w -ed -22
oft 6 w -ly -27
oft 6 w -s -18
oft 6 w CAP -13
oft 6 w DAY -21
oft 6 w NUM -26
oft 6 w a -29
oft 6 w about -35
oft 6 w and -20
oft 6 w as 13
oft 6 w be -14
oft 6 w by -19
oft 6 w for -21
oft 6 w have -17
oft 6 w he -42
oft 6 w his -13
oft 6 w in -21
oft 6 w is -23
oft 6 w it 18
oft 6 w not -38
oft 6 w of -17
oft 6 w on -21
oft 6 w that -21
oft 6 w the -33
oft 6 w to -24
oft 6 w w -24
oft 6 w was -18
oft 6 w with -20
oft 6 w ’s -19
oft 6 what w -8
oft 6 whether CAP -6
oft 6 whether the -13
oft 6 with w -38
os 0 accus 78
os 0 acknowledg 70
os 0 add 24
os 0 admit 63
os 0 agre 84
os 0 announc 121
os 0 argu 32
os 0 ask 17
os 0 attack 45
os 0 back 81
os 0 begin -127
os 0 believ 136
os 0 blam 119
os 0 blast 12
os 0 call 35
os 0 cast 44
os 0 cit 153
os 0 claim 95
os 0 conclud 6
os 0 consider 120
os 0 continu -22
os 0 criticiz 101
os 0 decid 86
os 0 declar 72
os 0 declin 37
os 0 defend 101
os 0 denounc 62
os 0 deny 52
os 0 describ 129
os 0 discuss 154
os 0 dismiss 126
os 0 endors 109
os 0 expect 104
os 0 explain 31
os 0 express 31
os 0 fear 119
os 0 feel 60
os 0 find 79
os 0 focus 44
os 0 giv -56
os 0 go -75
os 0 hop 105
os 0 indicat 36
os 0 insist 80
os 0 issu -67
os 0 it -53
os 0 know 91
os 0 look 17
os 0 mak 15
os 0 mention 125
os 0 not 60
os 0 offer 20
os 0 oppos 95
os 0 order 110
os 0 plan 68
os 0 pledg 36
os 0 point 49
os 0 post -25
os 0 praiz 83
os 0 predict 109
os 0 promiz 50
os 0 propos 127
os 0 push 31
os 0 put -34
os 0 question 46
os 0 recall 130
os 0 refer 114
os 0 refus 56
os 0 reject 78
os 0 releas -62
os 0 report 79
os 0 respond 9
os 0 reveal 136
os 0 say 82
os 0 see 127
os 0 seek 86
os 0 seem -11
os 0 show 58
os 0 slam 73
os 0 speak -18
os 0 stat 64
os 0 suggest 110
os 0 support 87
os 0 tak -22
os 0 talk 18
os 0 tell -97
os 0 think 111
os 0 try -90
os 0 tweet 13
os 0 urg 19
os 0 view 126
os 0 vot 38
os 0 vow 65
os 0 want 99
os 0 worry 76
os 0 writ -27
os 1 accord 134
os 1 accus -10
os 1 acknowledg -12
os 1 add -10
os 1 admit -27
os 1 agre 34
os 1 announc -24
os 1 argu 16
os 1 ask 42
os 1 attack 15
os 1 begin 55
os 1 believ -39
os 1 blam -23
os 1 blast -32
os 1 call 12
os 1 cast -22
os 1 cit -27
os 1 claim -7
os 1 conclud 45
os 1 consider -33
os 1 continu 84
os 1 criticiz -31
os 1 decid -60
os 1 declar 23
os 1 declin -38
os 1 defend -12
os 1 denounc 22
os 1 deny -17
os 1 describ -12
os 1 discuss -39
os 1 dismiss -40
os 1 endors -33
os 1 expect -34
os 1 explain -7
os 1 express 14
os 1 fear 10
os 1 feel 59
os 1 find -14
os 1 focus 30
os 1 giv 21
os 1 go 93
os 1 hop 10
os 1 indicat 19
os 1 insist -7
os 1 issu 37
os 1 it 66
os 1 know 27
os 1 look 80
os 1 mention -26
os 1 not 11
os 1 offer -11
os 1 oppos 13
os 1 order 46
os 1 pledg 24
os 1 point 27
os 1 post 12
os 1 praiz -26
os 1 predict -25
os 1 promiz 14
os 1 propos 9
os 1 push 9
os 1 put 48
os 1 question 36
os 1 recall -17
os 1 refer -29
os 1 refus -42
os 1 reject 16
os 1 releas -6
os 1 report 19
os 1 respond -36
os 1 say -8
os 1 see -6
os 1 seek 28
os 1 seem -8
os 1 shar -19
os 1 show -6
os 1 slam -17
os 1 speak 10
os 1 stat -59
os 1 suggest -10
os 1 support 21
os 1 tak -10
os 1 talk -15
os 1 tell 94
os 1 try 61
os 1 tweet 8
os 1 urg 17
os 1 vot -15
os 1 vow 29
os 1 want -18
os 1 warn 44
os 1 worry -35
os 1 writ -29
os 2 accord -19
os 2 accus 26
os 2 acknowledg -20
os 2 add 5
os 2 admit 12
os 2 agre -18
os 2 argu -6
os 2 ask 43
os 2 attack -8
os 2 begin 62
os 2 believ -22
os 2 blam -44
os 2 blast 21
os 2 cast -10
os 2 cit -34
os 2 consider -6
os 2 continu 80
os 2 criticiz -21
os 2 decid 20
os 2 declar -21
os 2 declin 52
os 2 defend -34
os 2 denounc -31
os 2 deny 62
os 2 describ -7
os 2 discuss -30
os 2 dismiss -50
os 2 endors -23
os 2 expect 25
os 2 express 46
os 2 fear -18
os 2 find -11
os 2 focus 15
os 2 giv 49
os 2 go 58
os 2 hop 7
os 2 insist -28
os 2 issu 88
os 2 it 11
os 2 know 7
os 2 look 51
os 2 mak 5
os 2 mention -22
os 2 offer 57
os 2 order -32
os 2 plan 27
os 2 pledg -16
os 2 point 15
os 2 post -40
os 2 praiz -5
os 2 predict -14
os 2 promiz -32
os 2 propos -34
os 2 push 36
os 2 put 22
os 2 recall 11
os 2 refer -32
os 2 refus 69
os 2 reject -6
os 2 report 18
os 2 reveal -20
os 2 say -7
os 2 see -11
os 2 seek 21
os 2 seem 51
os 2 slam 30
os 2 speak 37
os 2 stat -17
os 2 suggest -15
os 2 support -21
os 2 tak 39
os 2 talk 49
os 2 tell 25
os 2 think -7
os 2 try 17
os 2 tweet 11
os 2 urg 24
os 2 view -30
os 2 vot 34
os 2 vow -8
os 2 want 45
os 2 worry -42
os 2 writ -37
os 3 accord -20
os 3 accus -15
os 3 add 9
os 3 admit -17
os 3 agre -12
os 3 announc -16
os 3 ask -7
os 3 attack 9
os 3 back -6
os 3 begin 20
os 3 believ -8
os 3 blam -8
os 3 blast 6
os 3 call -10
os 3 cast 11
os 3 cit -18
os 3 claim -13
os 3 consider -17
os 3 continu -13
os 3 criticiz -8
os 3 decid -16
os 3 declar -21
os 3 declin 13
os 3 defend -10
os 3 denounc 8
os 3 deny -21
os 3 describ -26
os 3 discuss -15
os 3 dismiss -25
os 3 expect -22
os 3 fear -28
os 3 giv 37
os 3 hop -21
os 3 issu 31
os 3 it 39
os 3 know -12
os 3 look -26
os 3 mak 25
os 3 mention -10
os 3 not -6
os 3 offer 21
os 3 oppos -26
os 3 order -23
os 3 plan -14
os 3 point -5
os 3 post 6
os 3 praiz -17
os 3 predict -22
os 3 promiz -12
os 3 propos -23
os 3 put -7
os 3 question -8
os 3 recall -24
os 3 refer -10
os 3 refus -14
os 3 releas 57
os 3 respond -9
os 3 reveal -18
os 3 say -10
os 3 see -21
os 3 seek -22
os 3 slam -23
os 3 speak -5
os 3 stat 12
os 3 suggest -12
os 3 support -17
os 3 tak 31
os 3 talk 12
os 3 tell 8
os 3 think -14
os 3 try 16
os 3 tweet 12
os 3 vow -21
os 3 want -27
os 3 worry 17
os 6 accord -10
os 6 accus -17
os 6 acknowledg -8
os 6 add -12
os 6 agre -16
os 6 announc -11
os 6 argu -7
os 6 ask -15
os 6 attack -17
os 6 back -20
os 6 believ -12
os 6 blam -12
os 6 blast -7
os 6 call -10
os 6 cit -11
os 6 claim -14
os 6 consider -12
os 6 continu -28
os 6 criticiz -7
os 6 decid -6
os 6 declar -13
os 6 declin -28
os 6 defend -9
os 6 describ -17
os 6 discuss -18
os 6 endors -17
os 6 expect -15
os 6 explain -8
os 6 express -24
os 6 fear -11
os 6 find -6
os 6 focus -18
os 6 giv -36
os 6 go -23
os 6 hop -12
os 6 indicat -12
os 6 insist -10
os 6 it -27
os 6 know -24
os 6 look -28
os 6 mak -17
os 6 mention -11
os 6 not -10
os 6 offer -31
os 6 oppos -19
os 6 order -16
os 6 plan -14
os 6 pledg -16
os 6 point -13
os 6 propos -14
os 6 push -21
os 6 question -13
os 6 recall -14
os 6 refer -12
os 6 refus -20
os 6 reject -30
os 6 releas -14
os 6 report -19
os 6 respond 9
os 6 reveal -14
os 6 say -9
os 6 see -16
os 6 seek -20
os 6 seem -8
os 6 show -11
os 6 stat -8
os 6 suggest -9
os 6 support -13
os 6 tak -19
os 6 talk -18
os 6 tell -8
os 6 think -17
os 6 try -8
os 6 urg -16
os 6 vot -24
os 6 vow -12
os 6 want -18
os 6 warn -10
os 6 worry -14
os 6 writ 20
p ' -s -13
p ' w -13
p 's -ed -13
p 's -ing -24
p 's -s -19
p 's CAP -35
p 's w -17
p ( CAP -18
p , " 179
p , -ed -12
p , -ing -23
p , -ly -34
p , -s 21
p , CAP -11
p , NUM 8
p , a -10
p , and -21
p , but -23
p , he 41
p , in -14
p , it 31
p , she -9
p , that 217
p , the 40
p , though -29
p , to 77
p , w -13
p , when 5
p , which -30
p , while -12
p , who -21
p , with -30
p -ed " -15
p -ed -ing 23
p -ed -ly -44
p -ed CAP 41
p -ed DAY -69
p -ed NUM 29
p -ed a 24
p -ed against -41
p -ed an 61
p -ed and -56
p -ed as 29
p -ed at 9
p -ed by -27
p -ed for -17
p -ed from -13
p -ed he 43
p -ed her 17
p -ed him -12
p -ed how 30
p -ed in -37
p -ed it 6
p -ed its -22
p -ed on -15
p -ed out -34
p -ed that 48
p -ed the 33
p -ed their 11
p -ed they 79
p -ed w 25
p -ed with -8
p -ing " 66
p -ing -ed 25
p -ing -ing 49
p -ing -ly 8
p -ing CAP 55
p -ing NUM 12
p -ing a 30
p -ing about -73
p -ing an 32
p -ing and -26
p -ing at -64
p -ing for -37
p -ing from -25
p -ing he 63
p -ing him 18
p -ing his 41
p -ing in -28
p -ing it 45
p -ing of -42
p -ing on -41
p -ing out -46
p -ing she 13
p -ing that 42
p -ing the 19
p -ing their -7
p -ing them -36
p -ing they 54
p -ing up -28
p -ing with -37
p -ly -ed -25
p -ly -ing -31
p -ly -s -25
p -ly CAP 13
p -ly NUM -26
p -ly in -19
p -ly on -33
p -ly that 74
p -ly w -24
p -s -ed -26
p -s -ing -21
p -s -ly 32
p -s -s 10
p -s CAP 61
p -s a 11
p -s about -7
p -s against -33
p -s and -25
p -s are -24
p -s as -24
p -s at -35
p -s before -21
p -s but -21
p -s by -27
p -s could -14
p -s from -21
p -s had -20
p -s have -18
p -s he 58
p -s her 51
p -s his 30
p -s in -19
p -s it 29
p -s like -27
p -s of -16
p -s on -18
p -s or -22
p -s over -45
p -s she 42
p -s should -22
p -s that 19
p -s the 55
p -s were -17
p -s will -16
p -s with -37
p -s would 7
p . CAP -22
p : " 162
p : CAP 112
p CAP ( -23
p CAP -ed -17
p CAP -ing -13
p CAP -ly -7
p CAP -s -19
p CAP CAP -25
p CAP DAY -46
p CAP NUM -7
p CAP a 48
p CAP about 105
p CAP after -22
p CAP and -17
p CAP are -13
p CAP as -8
p CAP at -29
p CAP by -21
p CAP could -13
p CAP did -11
p CAP for 9
p CAP from -19
p CAP had -14
p CAP has -11
p CAP have -27
p CAP he 177
p CAP if 98
p CAP in -9
p CAP is -16
p CAP of 5
p CAP on -33
p CAP or -18
p CAP over -19
p CAP should -12
p CAP that 144
p CAP the 96
p CAP to 25
p CAP w -18
p CAP was -19
p CAP who 43
p CAP will -16
p CAP with -20
p CAP would -16
p CAP ’s -19
p DAY -ing -87
p DAY that 99
p DAY to 132
p DAY w -27
p NUM -s -18
p NUM CAP -25
p NUM and -19
p NUM in -28
p NUM of -26
p NUM to 22
p NUM w -15
p a " -30
p a -ed -24
p a -ing -56
p a -ly -25
p a -s -48
p a CAP -35
p a NUM -35
p a w -25
p about -ing 124
p about -s 105
p about CAP 101
p about NUM -45
p about her 99
p about his 87
p about how 27
p about the 88
p about w 159
p after CAP 49
p after the -21
p against CAP 77
p against the 105
p against w 67
p all -s -25
p all the -42
p among CAP 31
p an " -38
p an -ed -43
p an CAP -22
p an w -31
p and -ed -20
p and -ing -20
p and -ly -30
p and -s -20
p and CAP -21
p and NUM -16
p and a -22
p and her -27
p and his -28
p and other -15
p and that -41
p and the -22
p and w -20
p another w -27
p any -s -17
p any w -23
p are -ed -20
p are -ing -23
p are w -14
p as " 39
p as CAP -9
p as a 18
p as an -61
p as he -37
p as the -6
p at CAP 88
p at a -57
p at the 6
p at w -23
p be " -24
p be -ed -14
p be -ing -20
p be a -27
p be w -15
p because he -19
p because of -10
p been -ed -13
p been -ing -20
p been w -12
p before the -24
p being -ed -17
p being w -29
p between CAP -16
p between the 10
p but -ed -8
p but the -21
p but w -25
p by -ing -21
p by CAP 10
p by the 8
p by w 7
p can be -12
p can w -16
p could be -18
p could w -15
p did not -17
p do w -17
p does not -15
p during a -33
p during the -26
p for " 75
p for -ing 73
p for -s 36
p for CAP 65
p for a 91
p for him 41
p for his 19
p for the 27
p for w 35
p from -ing -28
p from a -34
p from his 74
p from the -18
p from w 17
p had " -23
p had -ed -10
p had been -11
p had not -10
p had w -11
p has " -12
p has -ed -12
p has -ly -9
p has been -22
p has w -15
p have -ed -18
p have a -19
p have been -18
p have w -11
p he -ed -13
p he -ly -14
p he -s -13
p he and -8
p he did -18
p he had -17
p he has -23
p he is -15
p he w -13
p he was -13
p he will -10
p he would -14
p he ’d -16
p he ’s -19
p her -s -16
p her to -26
p her w -23
p him a -20
p him as -33
p him for -30
p him to 9
p him w -31
p himself as -18
p his -ing -24
p his -s -24
p his CAP -34
p his w -20
p how he -49
p how the -41
p how to -47
p how w -18
p if CAP 22
p if he -31
p if the -36
p in -ing 84
p in -s -6
p in CAP -18
p in NUM -22
p in a -21
p in an -76
p in the -17
p in w -18
p in which -35
p into the -21
p is " -29
p is -ed -19
p is -ing 9
p is -ly -18
p is a -31
p is not -13
p is that 149
p is the -14
p is w -19
p it -ed -16
p it -s -27
p it as -26
p it is -12
p it was -14
p it will -11
p it would -12
p it ’s -12
p its -s -18
p its w -17
p like CAP -21
p many -s -27
p might be -15
p might w -12
p most w -24
p no -s -50
p no w -54
p not -ed -13
p not -ing -26
p not -ly -10
p not be -17
p not to -31
p not w -13
p of " 63
p of -ed -8
p of -ing 67
p of -s -9
p of CAP 31
p of NUM 11
p of a 8
p of an 5
p of her 36
p of his 38
p of their -51
p of w 39
p on -ing 75
p on -s 88
p on CAP 27
p on DAY -39
p on a 59
p on his 34
p on the 58
p on w 47
p one of -31
p one w -26
p or CAP -22
p or w -19
p other -s -33
p other CAP -30
p other w -27
p out of -22
p out that 37
p over CAP 82
p over the 31
p over w 113
p several -s -25
p she -ed -10
p she -s -14
p she had -10
p she is -10
p she w -10
p she was -13
p she would -18
p should be -16
p should w -15
p so w -30
p some -s -16
p some of -15
p some w -24
p such as -33
p than CAP -26
p than NUM -23
p than w -25
p that " -6
p that -ed -22
p that -ing -13
p that -s -17
p that CAP -13
p that NUM -8
p that a -16
p that he -17
p that if -18
p that in -17
p that it -20
p that some -28
p that the -14
p that w -16
p that would -21
p the " -33
p the -ed -26
p the -ing -27
p the -ly -22
p the -s -19
p the CAP -22
p the NUM -16
p the most -19
p the two -19
p the w -17
p their -s -25
p their w -22
p they -ed -17
p they are -16
p they had -11
p they have -20
p they w -14
p they were -11
p they will -11
p they would -11
p this w -22
p those -s -22
p through the -24
p to -ing 29
p to -ly 23
p to -s 25
p to CAP 52
p to a 50
p to be -29
p to do -27
p to get -27
p to have -44
p to his 11
p to the 50
p to w -15
p two -s -22
p up to -64
p w " 26
p w -ed -15
p w -ing -18
p w -ly -13
p w -s -19
p w CAP 19
p w DAY -11
p w a 10
p w about 28
p w after -38
p w against -29
p w all 47
p w among -23
p w an 37
p w and -22
p w any 31
p w are -21
p w as -16
p w at -29
p w because 6
p w before -27
p w between -10
p w but -18
p w by -21
p w could -24
p w down -36
p w during -34
p w for -14
p w from -27
p w had -15
p w has -21
p w have -24
p w he 59
p w her 7
p w him 29
p w his 11
p w how 19
p w if 23
p w in -16
p w into -21
p w is -30
p w it 24
p w its -35
p w no 15
p w not 83
p w of -19
p w off -30
p w on -16
p w one 75
p w or -20
p w out -48
p w over -32
p w she 45
p w should -12
p w since -40
p w some 19
p w than -22
p w that 69
p w the 16
p w they 54
p w this 11
p w through -45
p w to 10
p w up -29
p w w -12
p w was -11
p w were 20
p w what 70
p w when -16
p w whether 18
p w who 37
p w will -20
p w with -16
p w ’s -20
p was " -32
p was -ed -12
p was -ing -17
p was -ly -14
p was not -23
p was the -19
p was w -13
p were -ed -18
p were -ing -30
p were w -9
p what he -32
p when CAP 33
p when he -12
p whether CAP 19
p whether he -26
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
p with the 24
p with w 15
p would " -9
p would -ly -10
p would be -12
p would have -12
p would not -9
p would w -13
p — -ing -8
p — CAP -17
p — a 21
p — and -29
p ’s " -30
p ’s -ed -22
p ’s -ing -21
p ’s -s -18
p ’s CAP -24
p ’s w -15
p2 ' -s -20
p2 ' w 21
p2 's -ed -31
p2 's -ing -30
p2 's -s -17
p2 's CAP -25
p2 , -ed 39
p2 , -ing 23
p2 , -ly -25
p2 , -s 39
p2 , CAP -20
p2 , NUM -15
p2 , a -19
p2 , and -25
p2 , as -24
p2 , but -27
p2 , he -16
p2 , in -26
p2 , that -22
p2 , the -20
p2 , to -22
p2 , w 8
p2 , when -23
p2 , which -22
p2 , while -20
p2 , who -15
p2 , with -29
p2 -ed , 31
p2 -ed -ed -28
p2 -ed -ing 19
p2 -ed -ly 22
p2 -ed -s -6
p2 -ed : 93
p2 -ed CAP 14
p2 -ed DAY 7
p2 -ed NUM -38
p2 -ed a -59
p2 -ed about 99
p2 -ed against 121
p2 -ed an -50
p2 -ed and -30
p2 -ed as 40
p2 -ed at 95
p2 -ed by 30
p2 -ed for 74
p2 -ed from -24
p2 -ed her -25
p2 -ed him 5
p2 -ed his -41
p2 -ed how -17
p2 -ed it -12
p2 -ed its -14
p2 -ed of 77
p2 -ed on 20
p2 -ed out 17
p2 -ed that -6
p2 -ed the -21
p2 -ed their -27
p2 -ed they -11
p2 -ed to -7
p2 -ed up 129
p2 -ed w -17
p2 -ed with 17
p2 -ing , 56
p2 -ing -ed 15
p2 -ing -ing -42
p2 -ing -ly -35
p2 -ing -s 5
p2 -ing : 99
p2 -ing CAP -5
p2 -ing NUM -21
p2 -ing a -27
p2 -ing about 123
p2 -ing an -27
p2 -ing and -20
p2 -ing at 13
p2 -ing for 86
p2 -ing from -29
p2 -ing he -14
p2 -ing her -12
p2 -ing him -34
p2 -ing his -17
p2 -ing in -14
p2 -ing it -10
p2 -ing of 40
p2 -ing on 41
p2 -ing out 86
p2 -ing that -16
p2 -ing the -21
p2 -ing their -27
p2 -ing they -15
p2 -ing to 32
p2 -ing up -22
p2 -ing w -9
p2 -ing with -28
p2 -ly , 15
p2 -ly -ed 30
p2 -ly -ing 51
p2 -ly -s 50
p2 -ly in -20
p2 -ly on 135
p2 -ly that -60
p2 -ly to 30
p2 -ly w -5
p2 -s ' -17
p2 -s , -10
p2 -s -ed 31
p2 -s -ing 29
p2 -s : 60
p2 -s CAP -12
p2 -s a -19
p2 -s about 94
p2 -s against 125
p2 -s and -23
p2 -s are -22
p2 -s at 47
p2 -s before -25
p2 -s could -11
p2 -s for 52
p2 -s from -29
p2 -s had -18
p2 -s have -17
p2 -s he -18
p2 -s her -43
p2 -s his -12
p2 -s in -23
p2 -s it -17
p2 -s like 48
p2 -s of 18
p2 -s on 77
p2 -s or -29
p2 -s over 127
p2 -s she -19
p2 -s should -16
p2 -s than -41
p2 -s that -19
p2 -s the -15
p2 -s w 27
p2 -s were -15
p2 -s who -24
p2 -s will -13
p2 -s with 14
p2 -s would -13
p2 : CAP -16
p2 CAP ' -18
p2 CAP 's -18
p2 CAP ( -23
p2 CAP -ed 20
p2 CAP -ing 12
p2 CAP -ly 28
p2 CAP -s 28
p2 CAP . -23
p2 CAP : 94
p2 CAP CAP 6
p2 CAP NUM 25
p2 CAP a -27
p2 CAP about 162
p2 CAP after -26
p2 CAP and -21
p2 CAP are -18
p2 CAP as -10
p2 CAP by 25
p2 CAP could -12
p2 CAP for 50
p2 CAP had -14
p2 CAP has -11
p2 CAP have -15
p2 CAP he -16
p2 CAP if -23
p2 CAP in -21
p2 CAP is -27
p2 CAP of 10
p2 CAP on 46
p2 CAP or -23
p2 CAP over -39
p2 CAP should -10
p2 CAP that -20
p2 CAP the -27
p2 CAP to -22
p2 CAP w 18
p2 CAP was -14
p2 CAP who -26
p2 CAP will -12
p2 CAP would -13
p2 CAP — -28
p2 CAP ’s -17
p2 DAY 's -40
p2 DAY , 57
p2 DAY -ed 84
p2 DAY that -22
p2 DAY to 9
p2 DAY w 87
p2 NUM , 9
p2 NUM -s -19
p2 NUM CAP -16
p2 NUM and -15
p2 NUM in -27
p2 NUM of -34
p2 NUM to 5
p2 NUM w -9
p2 NUM — -24
p2 ^ CAP 85
p2 a -ed -13
p2 a -ing -43
p2 a -ly -23
p2 a -s -21
p2 a CAP -27
p2 a NUM -20
p2 a w -22
p2 about -ing -26
p2 about -s -39
p2 about CAP -19
p2 about NUM -16
p2 about her -13
p2 about his -15
p2 about how 21
p2 about the -17
p2 about w -26
p2 about whether -25
p2 after CAP -39
p2 after the -13
p2 against CAP 13
p2 against the -18
p2 all the -26
p2 an -ed -48
p2 an CAP -20
p2 an w -8
p2 and -ed 47
p2 and -ing 33
p2 and -ly -24
p2 and -s -7
p2 and CAP -6
p2 and NUM -15
p2 and a -13
p2 and his -15
p2 and other -12
p2 and that -13
p2 and the -15
p2 and w 6
p2 another w 25
p2 any w -10
p2 are -ed 32
p2 are w -5
p2 as -ing 6
p2 as CAP -19
p2 as a -19
p2 as an -15
p2 as he -19
p2 as the -19
p2 as w -32
p2 at CAP 17
p2 at a -15
p2 at the -20
p2 at w -31
p2 be -ed -10
p2 be -ing 13
p2 be a -16
p2 be w -28
p2 because he -9
p2 because of -23
p2 been -ing 23
p2 been w -28
p2 before -ing 19
p2 before the -17
p2 being -ed 14
p2 but -s 18
p2 but w 42
p2 by -ing 78
p2 by CAP -28
p2 by the -18
p2 by w -24
p2 can be -11
p2 can w -11
p2 could be -14
p2 could w -21
p2 did not -12
p2 didn’t w -20
p2 do w -25
p2 does not -8
p2 doesn’t w 11
p2 during a -19
p2 during the -17
p2 for -ing -28
p2 for -s 27
p2 for CAP -28
p2 for his -18
p2 for the -22
p2 for w -14
p2 from -ing -8
p2 from CAP -23
p2 from a -22
p2 from his -20
p2 from the -18
p2 from w -22
p2 had -ed 29
p2 had been -11
p2 had not -9
p2 had w -13
p2 has -ed 59
p2 has -ly -10
p2 has been 22
p2 has w -19
p2 have -ed 25
p2 have a -12
p2 have been -18
p2 have w -19
p2 he 's 40
p2 he -ed 26
p2 he -s 23
p2 he and -10
p2 he did -18
p2 he had -14
p2 he has -15
p2 he is -16
p2 he w 19
p2 he was -15
p2 he will -9
p2 he would -10
p2 he ’d -13
p2 he ’s -19
p2 her -s -9
p2 him a -23
p2 him as 50
p2 him for 15
p2 him to -41
p2 him w -18
p2 himself as 20
p2 his -ing -43
p2 his -s 20
p2 his CAP -19
p2 his w -10
p2 how the -14
p2 how to -19
p2 how w -26
p2 i w 64
p2 if CAP -11
p2 if he -16
p2 if the -16
p2 in -ing 67
p2 in -s 6
p2 in CAP 21
p2 in NUM 47
p2 in a -42
p2 in an -23
p2 in his -14
p2 in the -20
p2 in w -16
p2 in which -37
p2 into the -15
p2 is -ed -23
p2 is -ing -8
p2 is -ly -15
p2 is a -12
p2 is not -20
p2 is the -7
p2 is w -11
p2 it 's -41
p2 it -ed 32
p2 it -s 53
p2 it as 84
p2 it is -24
p2 it was -20
p2 it will -12
p2 it would -11
p2 it ’s -26
p2 its -s -20
p2 many w -5
p2 might w -10
p2 most w -39
p2 never -ed 45
p2 no -s 22
p2 not -ed 38
p2 not -ing -18
p2 not -ly -23
p2 not be -14
p2 not to -44
p2 not w 24
p2 of -ed -29
p2 of -ing 7
p2 of -s -18
p2 of CAP -19
p2 of NUM -20
p2 of a -16
p2 of an -19
p2 of her -22
p2 of his -18
p2 of the -22
p2 of w -26
p2 on -ing 43
p2 on -s -12
p2 on DAY 88
p2 on a -18
p2 on her -23
p2 on his -22
p2 on the -23
p2 on to -65
p2 on w -29
p2 one of -50
p2 one w -29
p2 or w 33
p2 other -s 7
p2 other w -23
p2 out a -91
p2 out of 7
p2 out that -10
p2 over the -21
p2 she -ed 32
p2 she -s 35
p2 she had -10
p2 she is -9
p2 she was -16
p2 she would -15
p2 should be -14
p2 should w -22
p2 some -s -10
p2 some of -29
p2 some w -24
p2 such as 7
p2 than NUM -23
p2 that -ed 36
p2 that -ing -7
p2 that -s 27
p2 that CAP -10
p2 that NUM -7
p2 that a -9
p2 that he -10
p2 that his -8
p2 that if -11
p2 that in -20
p2 that it -11
p2 that she -11
p2 that some -14
p2 that the -9
p2 that they -15
p2 that would -16
p2 the -ing -28
p2 the -ly -16
p2 the -s -18
p2 the CAP -13
p2 the NUM -16
p2 the most -16
p2 the two -17
p2 the w -9
p2 their -s -36
p2 their w -20
p2 they -ed 8
p2 they are -23
p2 they had -12
p2 they have -13
p2 they w 32
p2 they were -11
p2 they would -10
p2 this w 51
p2 those -s 8
p2 through the -10
p2 to -s 73
p2 to CAP -23
p2 to NUM -19
p2 to a -20
p2 to be -32
p2 to get -27
p2 to have -31
p2 to his -32
p2 to the -20
p2 to w 34
p2 two -s -21
p2 w 's -19
p2 w , 10
p2 w -ed 29
p2 w -ing 49
p2 w -ly -16
p2 w : 126
p2 w CAP -18
p2 w DAY 35
p2 w NUM -19
p2 w a -40
p2 w about 126
p2 w after 21
p2 w against 111
p2 w all -24
p2 w among 12
p2 w an -31
p2 w and -25
p2 w any -23
p2 w are -22
p2 w as -19
p2 w at 46
p2 w because -19
p2 w before -27
p2 w but -21
p2 w could -21
p2 w during -69
p2 w for 44
p2 w from -17
p2 w had -16
p2 w has -17
p2 w have -20
p2 w he -11
p2 w her -13
p2 w him 9
p2 w his -20
p2 w how 45
p2 w into 33
p2 w is 32
p2 w it -7
p2 w its -13
p2 w no -43
p2 w of 29
p2 w off -10
p2 w on 67
p2 w or -22
p2 w out 35
p2 w over 30
p2 w she -10
p2 w should -12
p2 w since -30
p2 w some -18
p2 w than -24
p2 w that -12
p2 w the -18
p2 w their -21
p2 w them 39
p2 w they -9
p2 w this -20
p2 w those -19
p2 w to 11
p2 w up -16
p2 w were -22
p2 w what -20
p2 w when 12
p2 w whether 37
p2 w who -24
p2 w will -17
p2 w with 31
p2 w would -14
p2 w — 38
p2 w ’s -17
p2 was -ed 18
p2 was -ly -12
p2 was a -13
p2 was not -20
p2 was the -14
p2 was w 18
p2 were -ed 39
p2 were -ing -22
p2 what he -14
p2 when -ed 117
p2 when he -20
p2 whether CAP -13
p2 whether he -14
p2 which w -57
p2 while -ing -14
p2 who -ed -8
p2 who has -12
p2 who w -14
p2 will be 31
p2 will not -10
p2 with -s -16
p2 with CAP -11
p2 with NUM -7
p2 with a -21
p2 with his -6
p2 with the -16
p2 with w -32
p2 would -ly -9
p2 would have -13
p2 would not -6
p2 would w 10
p2 — a -12
p2 — and -27
p2 — w -22
p2 ’s -ed 25
p2 ’s -ing -16
p2 ’s -s 10
p2 ’s CAP -7
p2 ’s w -14
t " 1 25
t ( 1 -27
t -ed 0 41
t -ed 1 -15
t -ing 0 44
t -ly 0 23
t -ly 1 -16
t -s 0 48
t -s 1 -14
t CAP 0 56
t CAP 1 -5
t DAY 0 15
t DAY 1 -33
t NUM 0 65
t NUM 1 -13
t a 0 56
t about 0 -9
t about 1 14
t across 1 -18
t after 1 -21
t against 1 -25
t all 1 -28
t along 1 -26
t although 1 -26
t among 1 -8
t an 0 46
t an 1 22
t and 1 -20
t another 1 18
t any 0 58
t any 1 22
t are 1 -21
t around 1 15
t as 0 17
t as 1 -20
t at 0 -7
t at 1 -27
t be 1 -19
t because 1 -16
t been 1 -18
t before 1 -31
t behind 1 -23
t being 1 -14
t between 1 11
t both 1 -41
t but 1 -22
t by 1 -19
t can 1 -18
t could 1 -18
t despite 1 -22
t did 1 -11
t do 1 -20
t doesn’t 1 -25
t down 1 -25
t during 1 -28
t each 1 -48
t every 1 -42
t few 1 -27
t for 0 -8
t for 1 -16
t four 1 17
t from 1 -22
t get 1 -25
t had 1 -15
t has 1 -15
t have 1 -17
t having 1 -35
t he 0 61
t he 1 10
t her 0 61
t her 1 14
t him 0 52
t himself 0 58
t himself 1 40
t his 0 50
t his 1 23
t how 0 89
t how 1 125
t i 1 14
t if 0 88
t if 1 54
t in 0 -33
t in 1 -19
t into 1 -25
t is 1 -9
t it 0 61
t its 0 67
t its 1 26
t like 1 -23
t many 1 -6
t may 1 -30
t might 1 -17
t most 1 10
t must 1 -26
t never 1 14
t no 0 65
t not 0 43
t not 1 6
t of 1 -20
t off 1 -29
t on 0 -15
t on 1 -22
t once 1 -18
t one 1 -16
t or 1 -26
t other 1 -24
t others 1 -41
t out 1 -28
t outside 1 -33
t over 1 -20
t several 1 39
t she 0 73
t she 1 5
t should 1 -21
t since 1 -23
t so 1 -30
t some 0 79
t some 1 8
t such 1 -17
t than 1 -22
t that 0 65
t that 1 66
t the 0 60
t their 0 49
t their 1 8
t them 0 60
t these 1 57
t they 0 65
t they 1 23
t this 0 68
t this 1 11
t those 0 75
t those 1 -15
t though 1 -30
t three 1 -6
t through 1 -22
t to 0 38
t toward 1 -58
t two 1 -26
t under 1 -26
t until 1 -22
t up 1 -22
t w 0 33
t w 1 -13
t was 1 -13
t were 1 -19
t what 0 94
t what 1 120
t where 1 46
t whether 0 95
t whether 1 161
t which 1 -13
t while 1 -21
t why 0 105
t why 1 203
t will 1 -17
t with 1 -17
t without 1 -26
t would 1 -16
t you 1 -31
t ’d 1 -22
t ’ll 1 -13
t ’s 1 -20
ts " accus 1 -43
ts " add 1 67
ts " argu 1 33
ts " ask 1 -10
ts " call 1 36
ts " continu 1 -19
ts " describ 1 19
ts " not 1 -51
ts " respond 1 156
ts " say 1 10
ts " tell 1 53
ts " tweet 1 29
ts " writ 1 -15
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
ts -ing accus 1 7
ts -ing announc 1 -27
ts -ing argu 1 -34
ts -ing ask 1 -48
ts -ing call 1 -32
ts -ing criticiz 1 8
ts -ing go 1 -37
ts -ing mak 1 -12
ts -ing not 1 21
ts -ing point 1 50
ts -ing question 1 -24
ts -ing releas 1 -72
ts -ing say 1 -11
ts -ing see 1 -25
ts -ing seek 1 -23
ts -ing show 1 22
ts -ing suggest 1 -16
ts -ing support 1 -22
ts -ing tell 1 -24
ts -ly argu 1 -12
ts -ly ask 1 -29
ts -ly not 1 -10
ts -ly say 1 -9
ts -ly show 1 32
ts -ly suggest 1 -6
ts -ly tell 1 -44
ts -s accus 1 -16
ts -s acknowledg 1 -7
ts -s add 1 -7
ts -s agre 1 -16
ts -s announc 1 -15
ts -s argu 1 -10
ts -s ask 1 -31
ts -s attack 1 -19
ts -s believ 1 -14
ts -s blam 1 -20
ts -s cit 1 -12
ts -s claim 1 -14
ts -s criticiz 1 -13
ts -s defend 1 -10
ts -s describ 1 -21
ts -s explain 1 -24
ts -s express 1 -17
ts -s find 1 -12
ts -s focus 1 20
ts -s go 1 59
ts -s hop 1 -16
ts -s it 1 -33
ts -s know 1 -22
ts -s look 1 -37
ts -s mak 1 -41
ts -s mention 1 -10
ts -s not 1 -10
ts -s offer 1 -35
ts -s plan 1 -26
ts -s point 1 -18
ts -s promiz 1 -19
ts -s propos 1 -19
ts -s question 1 -15
ts -s refer 1 -13
ts -s refus 1 -24
ts -s say 0 130
ts -s say 1 -8
ts -s see 1 -22
ts -s seek 1 -9
ts -s show 1 -12
ts -s suggest 1 -8
ts -s tak 1 26
ts -s talk 1 -28
ts -s tell 0 -77
ts -s tell 1 -24
ts -s think 1 -16
ts -s vow 1 -13
ts -s want 1 -27
ts CAP accus 1 -15
ts CAP acknowledg 1 -16
ts CAP add 1 -28
ts CAP announc 1 -22
ts CAP argu 1 -9
ts CAP ask 0 -135
ts CAP ask 1 -39
ts CAP attack 0 24
ts CAP attack 1 -8
ts CAP back 1 -33
ts CAP believ 1 -10
ts CAP blast 1 -15
ts CAP call 0 -23
ts CAP call 1 -15
ts CAP cit 1 -10
ts CAP claim 1 -14
ts CAP continu 1 38
ts CAP criticiz 0 28
ts CAP criticiz 1 -11
ts CAP defend 1 -17
ts CAP describ 1 -19
ts CAP endors 0 60
ts CAP endors 1 -12
ts CAP explain 1 20
ts CAP express 1 40
ts CAP find 1 -12
ts CAP focus 1 -26
ts CAP go 1 20
ts CAP hop 1 -9
ts CAP insist 1 -14
ts CAP it 1 31
ts CAP know 1 -30
ts CAP look 1 -17
ts CAP mak 1 32
ts CAP mention 1 -14
ts CAP not 1 -10
ts CAP offer 1 18
ts CAP pledg 1 13
ts CAP point 1 -23
ts CAP praiz 0 36
ts CAP propos 1 -23
ts CAP push 1 -12
ts CAP recall 1 -16
ts CAP refer 1 -18
ts CAP refus 1 -29
ts CAP report 1 -10
ts CAP respond 1 57
ts CAP reveal 1 -11
ts CAP say 0 75
ts CAP say 1 -14
ts CAP see 1 -24
ts CAP seek 1 -14
ts CAP show 0 83
ts CAP speak 1 40
ts CAP suggest 1 -11
ts CAP support 0 61
ts CAP tak 1 28
ts CAP talk 1 -10
ts CAP tell 0 -79
ts CAP tell 1 -24
ts CAP think 1 -18
ts CAP urg 1 -29
ts CAP vot 1 -5
ts CAP vow 1 -25
ts CAP want 1 -22
ts CAP warn 1 -22
ts CAP writ 1 -30
ts DAY say 0 15
ts DAY say 1 -18
ts DAY tell 1 -27
ts NUM find 1 -13
ts NUM not 1 -7
ts NUM report 1 -32
ts NUM say 1 -10
ts NUM show 1 -10
ts a agre 1 63
ts a argu 1 -14
ts a ask 1 -20
ts a call 0 -10
ts a call 1 -40
ts a not 1 -15
ts a report 1 44
ts a say 1 -20
ts a see 1 -45
ts a show 1 -35
ts a suggest 1 -26
ts a support 1 -28
ts a tell 1 -7
ts about ask 1 82
ts about say 1 -18
ts against say 1 -5
ts all say 1 -20
ts an say 1 -21
ts and argu 1 -10
ts and call 1 -21
ts and not 1 -5
ts and say 1 -9
ts and show 1 -10
ts and suggest 1 -7
ts and support 1 -14
ts and talk 1 -11
ts and tell 1 -15
ts any say 1 -10
ts are say 1 -13
ts as describ 1 18
ts as say 1 -9
ts as see 1 -19
ts at say 1 -10
ts be say 1 -8
ts be suggest 1 -5
ts because say 1 -8
ts been say 1 -12
ts but say 1 -7
ts by say 1 -7
ts can say 1 -10
ts could say 1 -8
ts did say 1 -6
ts does say 1 -7
ts for call 1 23
ts for criticiz 1 -10
ts for say 1 -8
ts from say 1 -5
ts had say 1 -8
ts had tell 1 -18
ts has say 1 -9
ts have say 1 -10
ts he add 1 7
ts he ask 1 -36
ts he say 0 54
ts he say 1 -6
ts he tell 1 107
ts her say 1 -22
ts him call 0 60
ts him say 1 -18
ts his say 0 81
ts his say 1 -13
ts his suggest 1 -12
ts his tell 1 14
ts if say 1 -12
ts in announc 1 -11
ts in ask 1 -15
ts in call 1 -13
ts in claim 1 -12
ts in mak 1 25
ts in not 1 -10
ts in say 1 -10
ts in show 1 -13
ts in suggest 1 -5
ts in support 1 -16
ts in tell 1 -32
ts is tell 1 -15
ts it call 0 -20
ts it say 0 62
ts it say 1 -9
ts its say 1 -21
ts no say 1 -14
ts not say 1 -9
ts of accus 1 -12
ts of announc 1 -8
ts of argu 1 -11
ts of ask 1 -26
ts of call 1 -18
ts of find 1 -7
ts of mak 1 -30
ts of not 1 -7
ts of offer 1 -30
ts of point 1 -12
ts of say 1 -9
ts of show 1 -15
ts of speak 1 -28
ts of suggest 1 -7
ts of support 1 -13
ts of tell 1 -29
ts on say 0 -35
ts on say 1 -7
ts on tell 1 -22
ts one say 1 -22
ts or say 1 -11
ts other say 1 12
ts out say 1 -8
ts she say 0 63
ts she tell 1 221
ts should say 1 -13
ts some say 1 -14
ts than say 1 -7
ts that acknowledg 0 41
ts that add 0 48
ts that argu 0 42
ts that claim 0 30
ts that find 0 41
ts that insist 0 45
ts that it 1 95
ts that mak 1 68
ts that not 0 53
ts that point 0 52
ts that report 0 39
ts that say 0 42
ts that say 1 59
ts that show 0 55
ts that suggest 0 33
ts that tell 1 154
ts that warn 0 58
ts the accord 1 14
ts the accus 1 -30
ts the acknowledg 1 -26
ts the add 1 -15
ts the agre 1 -41
ts the announc 1 -31
ts the argu 1 -20
ts the ask 0 -147
ts the ask 1 -45
ts the attack 1 6
ts the call 0 -18
ts the call 1 7
ts the cit 1 -31
ts the criticiz 1 -20
ts the declin 1 34
ts the describ 0 42
ts the endors 1 14
ts the explain 1 -31
ts the find 1 -39
ts the hop 1 -23
ts the insist 1 -9
ts the it 1 41
ts the know 1 -29
ts the look 1 21
ts the mak 1 59
ts the mention 1 -20
ts the not 1 7
ts the offer 1 52
ts the plan 1 -49
ts the point 1 -18
ts the question 1 -32
ts the refus 1 25
ts the report 1 53
ts the say 0 72
ts the say 1 -18
ts the see 1 33
ts the seek 1 -14
ts the seem 1 94
ts the show 1 8
ts the speak 1 49
ts the suggest 1 -14
ts the support 1 -28
ts the tak 1 41
ts the talk 1 6
ts the tell 0 -138
ts the tell 1 -33
ts the think 1 -42
ts the urg 1 -42
ts the vot 1 55
ts the want 1 -47
ts their say 1 -12
ts they say 0 60
ts they say 1 -16
ts this say 1 -12
ts to add 1 -8
ts to agre 1 -25
ts to announc 1 -35
ts to argu 1 -16
ts to ask 1 40
ts to call 1 24
ts to declin 0 31
ts to find 1 -24
ts to hop 0 46
ts to not 1 -14
ts to plan 0 61
ts to pledg 0 106
ts to promiz 0 112
ts to question 1 -24
ts to refus 0 48
ts to report 1 -28
ts to say 1 -17
ts to see 1 -35
ts to seek 0 17
ts to show 1 36
ts to suggest 1 -15
ts to support 1 -17
ts to tell 1 14
ts to think 1 -35
ts to urg 1 85
ts to vow 0 86
ts to want 0 11
ts to want 1 -36
ts two say 1 -9
ts up say 1 -8
ts w accord 1 -8
ts w acknowledg 1 -16
ts w add 1 -8
ts w admit 1 -10
ts w announc 1 -12
ts w ask 1 -21
ts w attack 1 -21
ts w back 1 -14
ts w begin 1 -5
ts w believ 1 -11
ts w blam 1 -10
ts w blast 1 -17
ts w call 0 33
ts w call 1 -8
ts w cast 1 -37
ts w cit 1 -10
ts w claim 1 -11
ts w consider 1 -9
ts w continu 0 -72
ts w continu 1 -16
ts w criticiz 1 -9
ts w decid 1 -23
ts w declar 1 -11
ts w defend 1 -12
ts w deny 1 -17
ts w describ 1 -17
ts w discuss 1 -10
ts w endors 1 -17
ts w expect 1 -16
ts w explain 1 -15
ts w express 1 -15
ts w fear 1 -9
ts w feel 1 -47
ts w focus 1 -19
ts w giv 1 -15
ts w go 0 -78
ts w go 1 -11
ts w hop 1 -5
ts w indicat 1 -13
ts w insist 1 -7
ts w it 1 -29
ts w know 1 -25
ts w look 1 27
ts w mak 0 -75
ts w mak 1 -21
ts w mention 1 -10
ts w offer 1 7
ts w order 1 -14
ts w post 1 -30
ts w praiz 1 -9
ts w predict 1 -16
ts w promiz 1 -10
ts w propos 1 -13
ts w push 1 -24
ts w put 1 -24
ts w question 1 -25
ts w recall 1 -6
ts w refer 1 -10
ts w refus 1 -22
ts w reject 1 7
ts w releas 1 -18
ts w report 1 -23
ts w respond 1 -25
ts w reveal 1 -13
ts w say 0 91
ts w say 1 -8
ts w see 1 -14
ts w seek 1 5
ts w seem 1 12
ts w show 1 -13
ts w speak 1 -23
ts w stat 1 -12
ts w suggest 1 -8
ts w support 1 -20
ts w tak 0 -114
ts w tak 1 -8
ts w talk 1 -7
ts w tell 1 -16
ts w think 1 -13
ts w try 0 -102
ts w try 1 -32
ts w tweet 1 7
ts w urg 1 -19
ts w view 1 -7
ts w vot 1 -20
ts w vow 1 -19
ts w want 1 -14
ts w warn 1 -17
ts w worry 1 -16
ts w writ 1 -11
ts was say 1 -8
ts was suggest 1 -7
ts was tell 1 -33
ts were say 1 -10
ts when say 1 5
ts which say 1 -9
ts who say 1 12
ts will say 1 -8
ts with say 1 -9
ts with show 1 -11
ts would ask 1 -25
ts would say 1 -9
ts would tell 1 -20
ts ’s say 1 -8
ts ’s tell 1 -20
`
