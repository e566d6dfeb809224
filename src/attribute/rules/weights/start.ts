/** Made by bench/attribution/train.ts. */
export const start: string = `
f base 0 -ed 12
f base 0 -ing 40
f base 0 -ly -49
f base 0 -s 13
f base 0 CAP 88
f base 0 DAY -30
f base 0 a 29
f base 0 about -38
f base 0 an 34
f base 0 and -16
f base 0 any 57
f base 0 as -29
f base 0 at 21
f base 0 for 28
f base 0 has -39
f base 0 he 30
f base 0 her 25
f base 0 him 43
f base 0 himself -19
f base 0 his 40
f base 0 how 17
f base 0 in 12
f base 0 is -49
f base 0 it 54
f base 0 my 63
f base 0 not -59
f base 0 of -74
f base 0 one 61
f base 0 other 25
f base 0 over -63
f base 0 she 43
f base 0 that 79
f base 0 the 82
f base 0 their 7
f base 0 them 54
f base 0 themselves -9
f base 0 they 72
f base 0 this 50
f base 0 those 20
f base 0 to 22
f base 0 w 21
f base 0 was -9
f base 0 what 76
f base 0 whether 90
f base 0 why 70
f base 0 with 33
f base 0 you 55
f base 1 's -39
f base 1 , 35
f base 1 -ed 13
f base 1 -ing 55
f base 1 -ly 9
f base 1 -s 43
f base 1 : 68
f base 1 CAP -18
f base 1 DAY 76
f base 1 a -19
f base 1 about 26
f base 1 all -14
f base 1 an -11
f base 1 and -22
f base 1 any -18
f base 1 for 46
f base 1 has -22
f base 1 he -13
f base 1 her -34
f base 1 him 36
f base 1 himself -7
f base 1 his -23
f base 1 how 46
f base 1 if 61
f base 1 in 14
f base 1 is 57
f base 1 it -34
f base 1 my -15
f base 1 not 31
f base 1 of 119
f base 1 on 43
f base 1 one -9
f base 1 other -17
f base 1 over 70
f base 1 that -13
f base 1 the -15
f base 1 their -26
f base 1 them 7
f base 1 themselves 67
f base 1 they -7
f base 1 this -14
f base 1 those -20
f base 1 to 39
f base 1 w 59
f base 1 was 53
f base 1 what -12
f base 1 whether -21
f base 1 with 43
f base 1 you 68
f base 2 's 42
f base 2 , 12
f base 2 -ed 44
f base 2 -ly 61
f base 2 -s 39
f base 2 : -13
f base 2 DAY -13
f base 2 a -43
f base 2 about 59
f base 2 all -15
f base 2 an -14
f base 2 and 29
f base 2 any -23
f base 2 as 57
f base 2 at -24
f base 2 for 19
f base 2 has 55
f base 2 he -25
f base 2 her 32
f base 2 him -27
f base 2 himself -38
f base 2 his 22
f base 2 how -17
f base 2 if -8
f base 2 in -47
f base 2 is 65
f base 2 it 49
f base 2 not 27
f base 2 of -28
f base 2 on -26
f base 2 other 54
f base 2 over 35
f base 2 that 7
f base 2 the -37
f base 2 their 19
f base 2 them -41
f base 2 themselves -23
f base 2 they -15
f base 2 this 41
f base 2 those 64
f base 2 to 15
f base 2 w 43
f base 2 was -38
f base 2 what -12
f base 2 whether -7
f base 2 why -8
f base 2 with -25
f base 2 you -42
f base 3 's 33
f base 3 -ing -9
f base 3 -ly 25
f base 3 -s -7
f base 3 : -30
f base 3 DAY -8
f base 3 a 29
f base 3 all 32
f base 3 an 10
f base 3 and 37
f base 3 any 13
f base 3 as 37
f base 3 at 7
f base 3 for -92
f base 3 has 29
f base 3 he -19
f base 3 her 15
f base 3 him -35
f base 3 himself 61
f base 3 his 17
f base 3 how -27
f base 3 if -37
f base 3 in 5
f base 3 it -21
f base 3 my -24
f base 3 not 10
f base 3 of 12
f base 3 on 51
f base 3 one -30
f base 3 other -39
f base 3 over -5
f base 3 she -11
f base 3 that -9
f base 3 their 26
f base 3 them -25
f base 3 themselves -69
f base 3 they -8
f base 3 this -33
f base 3 those -48
f base 3 w 9
f base 3 was -9
f base 3 what -15
f base 3 whether -18
f base 3 why -39
f base 3 with -65
f base 3 you -60
f base 6 's -35
f base 6 , -22
f base 6 -ed -41
f base 6 -ing -35
f base 6 -ly -36
f base 6 -s -27
f base 6 : -18
f base 6 CAP -15
f base 6 DAY -28
f base 6 a -21
f base 6 about -36
f base 6 all -28
f base 6 an -24
f base 6 and -51
f base 6 any -31
f base 6 as -76
f base 6 at -17
f base 6 for -27
f base 6 has -49
f base 6 he 13
f base 6 her -30
f base 6 him -22
f base 6 himself -28
f base 6 his -30
f base 6 how -20
f base 6 if -22
f base 6 in -13
f base 6 is -37
f base 6 it -14
f base 6 not -8
f base 6 of -41
f base 6 on -75
f base 6 other -46
f base 6 over -56
f base 6 she -9
f base 6 that -9
f base 6 the -8
f base 6 their -30
f base 6 them -20
f base 6 they -6
f base 6 this -23
f base 6 to -25
f base 6 w -40
f base 6 was -15
f base 6 what -15
f base 6 whether -8
f base 6 why -10
f base 6 with -17
f base 6 you -36
f ed 0 -ed 7
f ed 0 -ing 39
f ed 0 -ly 34
f ed 0 -s 51
f ed 0 CAP 64
f ed 0 DAY -15
f ed 0 NUM 77
f ed 0 a 39
f ed 0 about 42
f ed 0 against -25
f ed 0 all 15
f ed 0 an 14
f ed 0 and -40
f ed 0 another 30
f ed 0 any -35
f ed 0 as 26
f ed 0 at 27
f ed 0 both 73
f ed 0 by 16
f ed 0 he 79
f ed 0 her 39
f ed 0 herself -35
f ed 0 him 29
f ed 0 himself 66
f ed 0 his 33
f ed 0 how 37
f ed 0 if 85
f ed 0 in -18
f ed 0 it 62
f ed 0 its 34
f ed 0 many 107
f ed 0 me 40
f ed 0 no -15
f ed 0 not 48
f ed 0 of 55
f ed 0 on -21
f ed 0 our -11
f ed 0 over -40
f ed 0 several 11
f ed 0 she 74
f ed 0 so 28
f ed 0 some 36
f ed 0 that 72
f ed 0 the 59
f ed 0 their 40
f ed 0 them 34
f ed 0 they 72
f ed 0 this -7
f ed 0 those 81
f ed 0 to 21
f ed 0 up -38
f ed 0 w 19
f ed 0 what 39
f ed 0 whether 61
f ed 0 which 69
f ed 0 who 52
f ed 0 why 7
f ed 0 with 6
f ed 1 , 78
f ed 1 -ed -10
f ed 1 -ing 57
f ed 1 -ly 35
f ed 1 -s 34
f ed 1 : 89
f ed 1 CAP 17
f ed 1 DAY 72
f ed 1 NUM -21
f ed 1 a -18
f ed 1 about -12
f ed 1 against 97
f ed 1 all -17
f ed 1 an -21
f ed 1 and -25
f ed 1 another -17
f ed 1 any -22
f ed 1 as 32
f ed 1 at 20
f ed 1 both -10
f ed 1 by 86
f ed 1 for -20
f ed 1 he -6
f ed 1 her -15
f ed 1 herself -32
f ed 1 him 38
f ed 1 himself -23
f ed 1 his -18
f ed 1 how 39
f ed 1 if -20
f ed 1 in -11
f ed 1 its -23
f ed 1 many -13
f ed 1 me 38
f ed 1 no -15
f ed 1 not -34
f ed 1 of -22
f ed 1 on -23
f ed 1 one -18
f ed 1 our -17
f ed 1 over -49
f ed 1 several -8
f ed 1 she -6
f ed 1 so -33
f ed 1 some -19
f ed 1 the -18
f ed 1 their -24
f ed 1 them 52
f ed 1 they -6
f ed 1 this -35
f ed 1 those -14
f ed 1 to 39
f ed 1 up 83
f ed 1 w 22
f ed 1 what -23
f ed 1 whether -15
f ed 1 which -11
f ed 1 who -13
f ed 1 why -14
f ed 1 with 33
f ed 2 , -17
f ed 2 -ed 11
f ed 2 -ing 10
f ed 2 -ly 41
f ed 2 -s 31
f ed 2 DAY 60
f ed 2 NUM -26
f ed 2 about -29
f ed 2 against -16
f ed 2 all -24
f ed 2 an 9
f ed 2 and 74
f ed 2 another 52
f ed 2 any -49
f ed 2 as -71
f ed 2 at -46
f ed 2 by -26
f ed 2 for 89
f ed 2 he -13
f ed 2 her 26
f ed 2 herself 16
f ed 2 him 47
f ed 2 himself -40
f ed 2 his 27
f ed 2 how -15
f ed 2 if -10
f ed 2 in 8
f ed 2 it 6
f ed 2 its -33
f ed 2 many -13
f ed 2 me -16
f ed 2 no 41
f ed 2 not -22
f ed 2 of -28
f ed 2 on 50
f ed 2 one -24
f ed 2 our 59
f ed 2 over -29
f ed 2 several 43
f ed 2 she -11
f ed 2 some 29
f ed 2 that -10
f ed 2 the 19
f ed 2 their 17
f ed 2 them -56
f ed 2 they -13
f ed 2 this 28
f ed 2 those -23
f ed 2 to 39
f ed 2 up 54
f ed 2 w 33
f ed 2 what -14
f ed 2 whether -6
f ed 2 which -14
f ed 2 who -10
f ed 2 why 62
f ed 2 with -71
f ed 2 — -24
f ed 3 , -15
f ed 3 -ed 47
f ed 3 -ly -11
f ed 3 -s -19
f ed 3 CAP -12
f ed 3 DAY -29
f ed 3 a 17
f ed 3 about 8
f ed 3 against -24
f ed 3 all 35
f ed 3 an 28
f ed 3 and 19
f ed 3 another -42
f ed 3 any 83
f ed 3 as -33
f ed 3 at 7
f ed 3 both -17
f ed 3 for 15
f ed 3 he -9
f ed 3 her 14
f ed 3 herself 21
f ed 3 him -34
f ed 3 himself -49
f ed 3 his 8
f ed 3 how -17
f ed 3 if -10
f ed 3 in 38
f ed 3 it -13
f ed 3 its 40
f ed 3 many -23
f ed 3 me -23
f ed 3 no 14
f ed 3 not 20
f ed 3 on 14
f ed 3 one 26
f ed 3 our -25
f ed 3 over 29
f ed 3 several -13
f ed 3 she -9
f ed 3 some 12
f ed 3 that -9
f ed 3 their 10
f ed 3 them -40
f ed 3 they -9
f ed 3 this 54
f ed 3 those 6
f ed 3 up -30
f ed 3 what 23
f ed 3 whether -8
f ed 3 which -13
f ed 3 who -13
f ed 3 why -18
f ed 3 with 31
f ed 3 — 29
f ed 6 , -16
f ed 6 -ed -52
f ed 6 -ing -29
f ed 6 -ly -38
f ed 6 -s -16
f ed 6 CAP -11
f ed 6 DAY -14
f ed 6 NUM -23
f ed 6 a -15
f ed 6 about -20
f ed 6 against -39
f ed 6 all -24
f ed 6 an -21
f ed 6 and -46
f ed 6 another -36
f ed 6 any -39
f ed 6 at -19
f ed 6 both -22
f ed 6 by -66
f ed 6 for -52
f ed 6 he -8
f ed 6 her -24
f ed 6 him -38
f ed 6 himself 18
f ed 6 his -17
f ed 6 how -16
f ed 6 if -9
f ed 6 in -20
f ed 6 it -12
f ed 6 its -34
f ed 6 many -57
f ed 6 me -27
f ed 6 no -18
f ed 6 not -37
f ed 6 of -22
f ed 6 on -12
f ed 6 our -22
f ed 6 over 38
f ed 6 several -19
f ed 6 she -8
f ed 6 some -32
f ed 6 that -8
f ed 6 the -16
f ed 6 their -35
f ed 6 them -42
f ed 6 they -6
f ed 6 this -40
f ed 6 those -24
f ed 6 to -25
f ed 6 up -64
f ed 6 w -16
f ed 6 what -19
f ed 6 whether -7
f ed 6 which -28
f ed 6 who -13
f ed 6 why -29
f ed 6 with -41
f ed 6 — -13
f ing 0 -ed 54
f ing 0 -ing -5
f ing 0 -ly 24
f ing 0 -s 33
f ing 0 CAP 20
f ing 0 a 54
f ing 0 about 49
f ing 0 an 17
f ing 0 at -55
f ing 0 he 74
f ing 0 her 45
f ing 0 him 16
f ing 0 his 55
f ing 0 how 62
f ing 0 in -43
f ing 0 it 19
f ing 0 not 8
f ing 0 she 39
f ing 0 some 24
f ing 0 that 78
f ing 0 the 44
f ing 0 them -6
f ing 0 they 47
f ing 0 to 55
f ing 0 w 47
f ing 0 what 53
f ing 0 whether 39
f ing 0 why 60
f ing 1 , 141
f ing 1 -ed 68
f ing 1 -ing -108
f ing 1 -ly -16
f ing 1 -s -12
f ing 1 CAP 29
f ing 1 a -15
f ing 1 about -15
f ing 1 an -22
f ing 1 at 8
f ing 1 he -8
f ing 1 her 26
f ing 1 him -59
f ing 1 his -18
f ing 1 how -14
f ing 1 in 53
f ing 1 it 29
f ing 1 not -21
f ing 1 she -7
f ing 1 some -9
f ing 1 that -10
f ing 1 the -16
f ing 1 them -38
f ing 1 themselves -42
f ing 1 they -5
f ing 1 to 19
f ing 1 w 18
f ing 1 what -8
f ing 1 whether -6
f ing 1 why -11
f ing 2 , -18
f ing 2 -ed -36
f ing 2 -ing -40
f ing 2 -ly 26
f ing 2 -s 8
f ing 2 CAP 19
f ing 2 a 17
f ing 2 about -11
f ing 2 an -44
f ing 2 at -14
f ing 2 he -12
f ing 2 her -44
f ing 2 him 22
f ing 2 how -8
f ing 2 in -15
f ing 2 it -40
f ing 2 not -10
f ing 2 she -8
f ing 2 some -16
f ing 2 that -9
f ing 2 the 39
f ing 2 them 67
f ing 2 themselves -15
f ing 2 they -6
f ing 2 to 18
f ing 2 w 18
f ing 2 what -5
f ing 2 why -9
f ing 3 , -16
f ing 3 -ed -58
f ing 3 -ing 62
f ing 3 -ly -7
f ing 3 -s -9
f ing 3 CAP 8
f ing 3 an 14
f ing 3 at 13
f ing 3 he -11
f ing 3 her -14
f ing 3 him 38
f ing 3 how -11
f ing 3 in -9
f ing 3 it -13
f ing 3 not 36
f ing 3 she -9
f ing 3 some -46
f ing 3 that -10
f ing 3 them -47
f ing 3 themselves 71
f ing 3 they -9
f ing 3 to -19
f ing 3 w 7
f ing 3 what -21
f ing 3 whether -7
f ing 3 why -15
f ing 6 , -14
f ing 6 -ed -38
f ing 6 -ing 9
f ing 6 -ly -25
f ing 6 -s -10
f ing 6 CAP -20
f ing 6 a -13
f ing 6 at 14
f ing 6 he -9
f ing 6 her -18
f ing 6 him -48
f ing 6 his -12
f ing 6 how -8
f ing 6 in -14
f ing 6 it -12
f ing 6 not -36
f ing 6 she -11
f ing 6 some 29
f ing 6 that -8
f ing 6 the -15
f ing 6 they -11
f ing 6 to -21
f ing 6 w -27
f ing 6 what -12
f ing 6 whether -8
f ing 6 why -20
f s 0 -ed 32
f s 0 -ing 43
f s 0 -ly 43
f s 0 -s 71
f s 0 CAP 43
f s 0 NUM 52
f s 0 a 106
f s 0 about -69
f s 0 an 77
f s 0 for -28
f s 0 he 40
f s 0 her 53
f s 0 herself 59
f s 0 him 66
f s 0 his 80
f s 0 how 89
f s 0 in -39
f s 0 it 82
f s 0 its 45
f s 0 of 17
f s 0 on 22
f s 0 she 46
f s 0 some 53
f s 0 that 82
f s 0 the 75
f s 0 them 25
f s 0 they 22
f s 0 this 59
f s 0 to 53
f s 0 w 92
f s 0 what 48
f s 0 whether 22
f s 0 why 45
f s 1 , -8
f s 1 -ed 11
f s 1 -ly 40
f s 1 -s 35
f s 1 : 70
f s 1 CAP 9
f s 1 NUM -23
f s 1 a -18
f s 1 about 128
f s 1 for 57
f s 1 he -8
f s 1 her -21
f s 1 herself 69
f s 1 him -8
f s 1 himself -19
f s 1 his -11
f s 1 how -30
f s 1 in -53
f s 1 it -23
f s 1 its -14
f s 1 of 100
f s 1 on 40
f s 1 she -5
f s 1 some -7
f s 1 that 8
f s 1 the -10
f s 1 them 46
f s 1 to 25
f s 1 what -8
f s 1 whether -7
f s 1 why -8
f s 2 , 45
f s 2 -ed 18
f s 2 -ing 31
f s 2 : -13
f s 2 NUM -16
f s 2 a -55
f s 2 about -11
f s 2 an -15
f s 2 for -61
f s 2 he 24
f s 2 her 35
f s 2 herself -88
f s 2 him -38
f s 2 himself 47
f s 2 his 24
f s 2 how -8
f s 2 in -12
f s 2 it -23
f s 2 of -32
f s 2 on -35
f s 2 she -7
f s 2 some -7
f s 2 that -13
f s 2 the 20
f s 2 them -21
f s 2 to -60
f s 2 w -10
f s 2 what -6
f s 2 why -8
f s 3 , 13
f s 3 -ed -39
f s 3 -ing -49
f s 3 -ly -58
f s 3 -s -40
f s 3 : -23
f s 3 NUM 18
f s 3 a -15
f s 3 about -26
f s 3 an -54
f s 3 for 47
f s 3 he -12
f s 3 her -32
f s 3 herself -27
f s 3 himself -20
f s 3 his -22
f s 3 how -16
f s 3 in -6
f s 3 it -9
f s 3 of -64
f s 3 on -56
f s 3 she -8
f s 3 some -20
f s 3 the -14
f s 3 them -18
f s 3 they -8
f s 3 w 14
f s 3 what -12
f s 3 why -12
f s 6 , -41
f s 6 -ed -21
f s 6 -ing -8
f s 6 -ly -38
f s 6 -s -12
f s 6 : -29
f s 6 CAP -14
f s 6 NUM -43
f s 6 a -7
f s 6 about -24
f s 6 for -67
f s 6 he -10
f s 6 her -24
f s 6 himself -25
f s 6 his -19
f s 6 how -13
f s 6 in 53
f s 6 it -7
f s 6 of -50
f s 6 on -5
f s 6 she -7
f s 6 some -16
f s 6 that -15
f s 6 the -11
f s 6 them -35
f s 6 they -8
f s 6 to -11
f s 6 w -35
f s 6 what -8
f s 6 why -13
n " -ed 31
n " -ing 63
n " -ly 29
n " -s 11
n " CAP 64
n " DAY -45
n " NUM 53
n " a 95
n " about -9
n " an 14
n " and 21
n " another -13
n " are -17
n " as 17
n " at -18
n " be -16
n " because -11
n " but 125
n " did -6
n " do 66
n " every -16
n " for -27
n " has -51
n " have -16
n " he 14
n " i 73
n " if 68
n " in 14
n " it 136
n " may -8
n " must -27
n " my -63
n " no 38
n " nobody -68
n " not -30
n " on -6
n " one -9
n " our 21
n " she 134
n " should -10
n " so 122
n " some 24
n " that -75
n " they 43
n " this 65
n " to -65
n " w -31
n " was -12
n " we 22
n " what -12
n " when -63
n " who -50
n " with 44
n " you 29
n ( CAP -21
n ( NUM -16
n ( and -7
n -ed " -24
n -ed -ed -6
n -ed -ing -31
n -ed -ly -27
n -ed -s 7
n -ed . -22
n -ed DAY -13
n -ed NUM -8
n -ed a -16
n -ed about -10
n -ed after -6
n -ed against 23
n -ed an -16
n -ed and -17
n -ed any -5
n -ed as -62
n -ed at -33
n -ed by -41
n -ed for -24
n -ed from -8
n -ed her -20
n -ed him -14
n -ed his -14
n -ed in -6
n -ed into -5
n -ed it -8
n -ed its -5
n -ed like -8
n -ed not -11
n -ed of -12
n -ed on 36
n -ed out -12
n -ed over -14
n -ed some -6
n -ed that -30
n -ed the -23
n -ed their -10
n -ed to -19
n -ed up -53
n -ed w -11
n -ed with -42
n -ed would -6
n -ed — -19
n -ing " 26
n -ing ( -12
n -ing , -66
n -ing -ed -22
n -ing -ing -25
n -ing -ly 48
n -ing -s 15
n -ing . -27
n -ing : -45
n -ing CAP 38
n -ing DAY -29
n -ing NUM 22
n -ing a 10
n -ing about -84
n -ing against -5
n -ing an -16
n -ing and 48
n -ing any -73
n -ing around -16
n -ing as -32
n -ing at 12
n -ing because -7
n -ing down 62
n -ing from -23
n -ing he -50
n -ing her 33
n -ing him -35
n -ing his 8
n -ing how -6
n -ing in 7
n -ing into 44
n -ing it -41
n -ing its -9
n -ing of -49
n -ing off 20
n -ing one -17
n -ing out 73
n -ing over -33
n -ing she -11
n -ing so 20
n -ing some -14
n -ing that -8
n -ing the 28
n -ing their 56
n -ing them -21
n -ing they -35
n -ing this -50
n -ing those 57
n -ing through 16
n -ing to -15
n -ing toward -8
n -ing up 59
n -ing what -22
n -ing whether -27
n -ing will 16
n -ing with -23
n -ing — -24
n -ly , -32
n -ly -ed -23
n -ly -ing 52
n -ly -ly 36
n -ly -s 74
n -ly . -40
n -ly : -28
n -ly DAY -22
n -ly NUM 80
n -ly a 16
n -ly about -54
n -ly against -30
n -ly all -10
n -ly and -14
n -ly as -10
n -ly at -72
n -ly behind -10
n -ly by -7
n -ly for -54
n -ly from -28
n -ly had -13
n -ly if -46
n -ly in -33
n -ly of -101
n -ly on 26
n -ly one 57
n -ly than -6
n -ly that -72
n -ly the 31
n -ly to -88
n -ly w -19
n -ly what 81
n -ly when 61
n -ly with -56
n -ly — -26
n -s " -22
n -s ' 43
n -s ( -22
n -s ) -11
n -s , -19
n -s -ed 10
n -s -ing -8
n -s -ly 29
n -s -s 58
n -s . -27
n -s : -40
n -s CAP -5
n -s DAY -39
n -s NUM -7
n -s a -12
n -s about -53
n -s across -14
n -s after -14
n -s against -6
n -s and -19
n -s are 5
n -s around 116
n -s as -27
n -s at -46
n -s because 58
n -s before -25
n -s between 22
n -s but 20
n -s by 35
n -s can -16
n -s did -5
n -s down -6
n -s during -31
n -s for 14
n -s had 5
n -s has -19
n -s he -27
n -s her -5
n -s his -18
n -s how -9
n -s if -9
n -s in -16
n -s into -76
n -s is -10
n -s it -12
n -s like -28
n -s not -47
n -s of -23
n -s on -70
n -s or -13
n -s other 28
n -s out -13
n -s over -49
n -s she -21
n -s should -20
n -s since -16
n -s so -23
n -s some -7
n -s such -29
n -s than 58
n -s that 29
n -s the -52
n -s their -20
n -s them -10
n -s this -26
n -s through -19
n -s to -16
n -s toward -70
n -s under -11
n -s until -5
n -s was -22
n -s were -7
n -s what -7
n -s where -16
n -s whether -12
n -s who -18
n -s whose 70
n -s will -17
n -s with -30
n -s would -12
n -s — -49
n CAP " 10
n CAP $ -14
n CAP ' 19
n CAP 's 43
n CAP ( -44
n CAP ) -18
n CAP , 7
n CAP -ing 27
n CAP -ly -57
n CAP -s -12
n CAP . 11
n CAP : 32
n CAP ; -9
n CAP ?sym 23
n CAP DAY -67
n CAP NUM -13
n CAP a 41
n CAP about -90
n CAP after 66
n CAP against 37
n CAP among -34
n CAP an -12
n CAP and 5
n CAP are 54
n CAP as -5
n CAP at -15
n CAP because 26
n CAP before -12
n CAP but -16
n CAP by 35
n CAP can 20
n CAP could 55
n CAP did -10
n CAP down -12
n CAP during 14
n CAP for 11
n CAP from -63
n CAP has 67
n CAP have -13
n CAP he -22
n CAP himself -45
n CAP his 55
n CAP how -60
n CAP if -56
n CAP into -24
n CAP isn’t -17
n CAP it -61
n CAP may 14
n CAP might -21
n CAP must 8
n CAP not -36
n CAP of -13
n CAP or -15
n CAP out -12
n CAP over 78
n CAP she -34
n CAP should 33
n CAP since 66
n CAP so -9
n CAP than 8
n CAP that -55
n CAP the -26
n CAP they -41
n CAP this -27
n CAP to 25
n CAP under -5
n CAP until -38
n CAP up 15
n CAP w -18
n CAP was 69
n CAP were -12
n CAP whether -44
n CAP while 8
n CAP who -51
n CAP why -63
n CAP will 36
n CAP with -12
n CAP would -28
n CAP — 16
n CAP ’s 45
n DAY 's 80
n DAY , -46
n DAY -ing -69
n DAY . -24
n DAY about -18
n DAY at -47
n DAY for -14
n DAY he 56
n DAY in -47
n DAY on -25
n DAY to -33
n DAY w -52
n DAY with -10
n DAY ’s 38
n NUM , -25
n NUM -ed 64
n NUM -ing -37
n NUM -s -22
n NUM . 25
n NUM / -8
n NUM CAP 8
n NUM a -16
n NUM an 60
n NUM and -27
n NUM for -22
n NUM in -57
n NUM is 80
n NUM of 20
n NUM that -26
n NUM to -25
n NUM w -23
n NUM — -61
n a -ed 12
n a -ly -15
n a -s 50
n a CAP 14
n a NUM 47
n a few -29
n a w 17
n about -ing 8
n about -s 25
n about CAP 19
n about NUM 12
n about a 60
n about her -68
n about how 31
n about it 15
n about its -32
n about the 38
n about their -100
n about w 21
n about what -46
n about whether -34
n about why -19
n across the -14
n after -ing -26
n after -s -9
n after CAP 16
n after NUM -21
n after a -11
n after he -26
n after his -20
n after the -20
n after w -26
n against -ing -7
n against -s -15
n against CAP -29
n against a -7
n against her -10
n against him -12
n against the -28
n against w -46
n all , -16
n all -s 49
n all CAP -30
n all the 107
n all w -62
n along the -12
n along with -17
n although w -8
n among -ly -9
n among -s -14
n among CAP -27
n among other -41
n among w -12
n an " 21
n an -ed 62
n an -ing -34
n an -ly -15
n an -s 19
n an CAP 87
n an w 17
n and " -16
n and -ed -25
n and -ing -20
n and -ly -37
n and -s -40
n and CAP -24
n and NUM -20
n and a -18
n and an -11
n and by -6
n and for -5
n and has -18
n and have -7
n and he -8
n and her -18
n and his -21
n and how -22
n and in -12
n and is -12
n and it -8
n and its -7
n and not -9
n and of -7
n and other -13
n and others -9
n and she -7
n and that -12
n and the -21
n and their -8
n and they -11
n and those -9
n and to -18
n and w -25
n and when -10
n and whether -6
n and with -15
n another -ed 82
n another CAP 58
n another w -15
n any -ing 40
n any -s 17
n any CAP 80
n any of 34
n any w -14
n are " -11
n are -ed -28
n are -ing -31
n are -ly -12
n are -s -23
n are in -7
n are not -19
n are the -10
n are w -16
n around CAP -16
n around the -30
n as " 12
n as -ed -17
n as -ing -23
n as -ly -24
n as -s -31
n as CAP -28
n as NUM -19
n as a -40
n as an -56
n as being -6
n as both -9
n as he -57
n as her -11
n as his -8
n as if 24
n as it -7
n as many 14
n as not -6
n as one -6
n as she -15
n as the 44
n as their -59
n as they -7
n as to 20
n as w -15
n at " -15
n at -ing -36
n at -s -35
n at CAP -43
n at DAY -16
n at NUM -20
n at a -58
n at all -7
n at her -8
n at him -28
n at one 42
n at the -53
n at w 56
n be " -18
n be -ed -21
n be -ing -23
n be -s -16
n be CAP -14
n be a -25
n be in -7
n be the -17
n be w -22
n because CAP 58
n because he -11
n because it -9
n because of -20
n because she -8
n because the -16
n because they -9
n because w -10
n been -ed -14
n been -ing -13
n been a -11
n been w -13
n before -ing -19
n before -s -67
n before CAP -20
n before a -17
n before he -5
n before the -22
n behind CAP -44
n behind the -45
n being -ed 50
n being CAP 25
n being a -24
n being w 20
n between CAP -17
n between NUM 44
n between a -12
n between w -11
n both -s -43
n both CAP 26
n both the 61
n both w -10
n but -ed -10
n but -s -11
n but CAP -13
n but a -23
n but he -13
n but his -16
n but it -6
n but not -7
n but the -22
n but w -24
n but was -8
n but would -11
n by -ed -7
n by -ing -39
n by -ly -24
n by -s 70
n by CAP -34
n by NUM 50
n by a -24
n by her -11
n by his -14
n by their -6
n by w -52
n can be -20
n can w -24
n cannot w -17
n can’t w -8
n could -ly -8
n could be -35
n could not -9
n could w -19
n despite the -7
n despite w -9
n did not -22
n didn't w -10
n didn’t w -9
n do -ing -11
n do . -9
n do a -8
n do so -6
n do that -13
n do w -31
n do with -6
n does not 27
n does w -8
n doesn't w -13
n doesn’t w -20
n don't w -17
n don’t w 44
n down , -6
n down . -10
n down on -20
n down the -18
n down with -7
n dozens of 78
n during a -35
n during an -5
n during her -24
n during his -9
n during the -26
n each of 30
n each other -26
n each w 19
n eight -s -7
n every w 25
n few -s 87
n few w -22
n five -s -13
n five w 75
n for " -54
n for -ed -31
n for -ing -17
n for -s -54
n for CAP -36
n for NUM -16
n for a -20
n for all -10
n for an -51
n for her -40
n for him -14
n for his 74
n for its -12
n for not -20
n for one -6
n for some 81
n for that -14
n for the -23
n for their 82
n for them -7
n for this -62
n for w -12
n for what -22
n four -s 30
n four CAP -7
n four w 51
n from -ing -24
n from -s -21
n from CAP -25
n from NUM -7
n from a -20
n from her -12
n from his -40
n from the -25
n from w -35
n get -s -6
n get a -8
n get the -13
n get w -9
n getting w 79
n had " -17
n had -ed -16
n had -ing -5
n had -ly -29
n had a -17
n had been -12
n had never -19
n had no -9
n had not -11
n had to -9
n had w -18
n half of -46
n has " -6
n has -ed -14
n has -ly -16
n has been -25
n has had -5
n has not -9
n has the -25
n has w -26
n have -ed -38
n have -ly -6
n have -s -5
n have a -21
n have been -18
n have no -25
n have to -14
n have w -21
n having the -9
n having w -13
n he " 36
n he 'll 5
n he 's -31
n he -ed 8
n he -ly 16
n he -s 33
n he CAP -7
n he and -14
n he did 33
n he didn’t 36
n he had 26
n he has 6
n he hasn’t 14
n he is 35
n he may 10
n he might 23
n he should 52
n he was 19
n he will 58
n he would 53
n he ’d 50
n he ’s 69
n her , -8
n her -ed 20
n her -ing 45
n her -ly 25
n her -s 38
n her . 37
n her NUM 44
n her a -36
n her as 21
n her at -7
n her for 39
n her in -31
n her of -58
n her to 61
n her w 13
n her with 17
n herself as 64
n him " 31
n him , 67
n him -ing 35
n him -ly 53
n him a 42
n him and -15
n him because -16
n him by 15
n him for 67
n him in -64
n him of 55
n him on -46
n him over -114
n him the 16
n him to 64
n him w 22
n him with -28
n himself and 70
n himself as 87
n himself on 25
n his " 103
n his -ed 93
n his -ly 49
n his -s 22
n his CAP -9
n his two -16
n his w 30
n how -ly 51
n how -s 47
n how CAP -28
n how a 70
n how he 82
n how it -18
n how many 68
n how the 45
n how they -44
n how to 69
n how w 62
n hundreds of 103
n i -ed -20
n i am -6
n i w -49
n i ’m 67
n if -ed 51
n if CAP 14
n if a 55
n if he 81
n if her 20
n if his -25
n if it 8
n if not -67
n if she -45
n if the 37
n if they 73
n in " -52
n in , -15
n in -ed -8
n in -ing -37
n in -ly -62
n in -s 18
n in CAP -30
n in DAY -27
n in NUM -25
n in all -18
n in and 81
n in both -23
n in her -12
n in his -27
n in its -16
n in may -25
n in one -21
n in other -9
n in some -8
n in the -18
n in their -20
n in this -41
n in w -28
n in which -29
n into CAP -20
n into a -30
n into the -24
n into w -16
n is " -15
n is , -16
n is -ed -30
n is -ing -26
n is -ly -19
n is CAP -12
n is a -29
n is an -8
n is in -7
n is no -5
n is not -10
n is on -6
n is that 35
n is the -9
n is to 57
n is w -24
n is whether -10
n it " 13
n it 's 38
n it , 18
n it -ed 22
n it -ly 44
n it -s 6
n it . 76
n it a 23
n it as -89
n it by 29
n it had 18
n it has 15
n it in 40
n it is 18
n it should -11
n it the -51
n it up -14
n it w -22
n it was 57
n it will 45
n it would 67
n it ’s 16
n its " -10
n its -ing -22
n its -ly 60
n its -s 33
n its CAP -21
n its w 52
n itself as 49
n like -ing -11
n like . -7
n like CAP -20
n like a -12
n like the 62
n many -s 16
n many CAP 39
n many of 6
n many w 15
n may be -16
n may have -6
n may not -11
n may w -13
n me , 46
n me . 26
n me w -23
n might be -15
n might not -13
n might w -16
n most -ed 26
n most -ly -15
n most -s 45
n most CAP -12
n most of 39
n most w 7
n must be -8
n must w -16
n my -s 17
n my w 57
n never -ed -27
n never w -15
n no -s 24
n no . 38
n no CAP 105
n no to -30
n no w -11
n not -ed -17
n not -ing 33
n not -ly -24
n not -s -24
n not CAP -18
n not a 50
n not be -24
n not been -8
n not have -14
n not the -13
n not to 94
n not w -9
n of " 28
n of -ed -24
n of -ing 9
n of -ly -15
n of -s -28
n of CAP -37
n of DAY -9
n of NUM -20
n of a -23
n of all -6
n of an -36
n of being -39
n of her -33
n of him -9
n of his -25
n of how -20
n of it -21
n of its -9
n of many -5
n of not -6
n of other -5
n of some -11
n of the -12
n of their -22
n of them -27
n of these -5
n of those -16
n of two -10
n of w -23
n of what -17
n of whether -11
n off -s -29
n off the -30
n on " -9
n on -ed -41
n on -ing -44
n on -s 28
n on CAP -54
n on DAY -49
n on a 29
n on all 66
n on an -6
n on her -65
n on his -46
n on how -15
n on its -14
n on some -6
n on the -21
n on their -6
n on this -20
n on to -21
n on w -10
n on what -27
n on whether -32
n once w -10
n one , -10
n one -ed -5
n one -ing -43
n one . -16
n one another -24
n one in -7
n one of 44
n one that -20
n one w 42
n or -ing -17
n or -s -16
n or CAP -20
n or a -5
n or not -10
n or the -8
n or w -35
n other -ed -6
n other -s -6
n other CAP 8
n other than -20
n other w -28
n our -s 37
n our w 39
n out -s -8
n out . -7
n out a -23
n out and -8
n out in -8
n out of -20
n out that -7
n out the -39
n out to -16
n out w -16
n outside the -27
n over , -6
n over -ing -9
n over -s -23
n over CAP -25
n over a 80
n over an -14
n over her -18
n over his -53
n over the -41
n over w 32
n seven -s -20
n several -s 40
n several of 69
n several w 73
n she 's -8
n she -ed 29
n she -ly 51
n she -s 23
n she had 17
n she has -13
n she is 56
n she should -10
n she w -6
n she was 44
n she will 55
n she would 32
n she ’ll 13
n should " -5
n should CAP -5
n should be -27
n should not -8
n should w -23
n since CAP -16
n since he -19
n since the -14
n since w -6
n six -s 33
n so -ly -40
n so in 34
n so many -24
n so that -16
n so w -29
n some -s 31
n some CAP 14
n some of 71
n some w -21
n someone w 59
n such -s 20
n such as 9
n such w 21
n than -s -13
n than CAP -21
n than NUM -28
n than a -22
n than his -7
n than the -16
n than they -13
n than w -20
n that " 76
n that 's 11
n that , -25
n that -ed -23
n that -ing 35
n that -ly -21
n that -s 6
n that . -7
n that CAP 87
n that NUM 91
n that a 80
n that about 15
n that after 78
n that all 101
n that although 25
n that an 14
n that any 18
n that are -43
n that as 28
n that at 26
n that by 35
n that can -50
n that could -100
n that despite -75
n that during 107
n that had -35
n that has -109
n that have -68
n that he 129
n that her 95
n that his 86
n that i -63
n that if 78
n that in 40
n that is -71
n that it 106
n that its 51
n that many -12
n that might -12
n that most 41
n that no 12
n that of -20
n that on 11
n that one 12
n that she 97
n that some 37
n that such 22
n that the 96
n that their 34
n that these 99
n that they 114
n that this 90
n that those 9
n that to 58
n that was -14
n that were -44
n that when 37
n that while 57
n that will -62
n that would -7
n the " 31
n the -ed 32
n the -ing 24
n the -s 14
n the CAP 25
n the NUM 47
n the many 22
n the most -11
n the one -6
n the three 76
n the two 8
n the w 15
n the will -18
n their -ed 87
n their -ing 49
n their -s -8
n their CAP 52
n their w 18
n them " 53
n them , -35
n them -ly 26
n them . 19
n them as 44
n them in 42
n them on 48
n them to -21
n them w 48
n themselves as 47
n themselves w -15
n these -s 11
n these w 47
n they 're 36
n they -ed 90
n they are 54
n they did -12
n they had 7
n they have 72
n they should -10
n they w -6
n they were 9
n they will 55
n they would 7
n they ’re 83
n this -s 11
n this CAP 16
n this is 11
n this w -11
n this was 47
n those -ing -49
n those -s 46
n those w -37
n those who 28
n though , -27
n though he -9
n though it -6
n though not -6
n thousands of 65
n three -s 58
n three w 67
n through -s -5
n through a -27
n through its -56
n through the -16
n through w -31
n to " 14
n to -ed 32
n to -ing 25
n to -ly 58
n to -s -12
n to CAP -67
n to NUM -65
n to a -13
n to an -16
n to any -8
n to be 23
n to do 59
n to get 116
n to have 40
n to her -76
n to him 22
n to his -42
n to how -53
n to its -34
n to one 21
n to other -13
n to some -11
n to that -20
n to the -68
n to their -28
n to w 35
n to what -15
n to which -12
n toward CAP -24
n toward the -30
n two -s -8
n two w 15
n under the -19
n under w -10
n until the -13
n until w -69
n up -ing -17
n up CAP -7
n up a -17
n up about -9
n up and -7
n up for -7
n up his -15
n up in -11
n up the -17
n up to -25
n up w -13
n us w -14
n via CAP -30
n w " -29
n w 's -21
n w ( -48
n w ) -33
n w , -15
n w -ed -6
n w -ing -28
n w -ly -60
n w -s 14
n w . -19
n w : -39
n w ; -30
n w ? -26
n w CAP 11
n w DAY -108
n w NUM -44
n w a -22
n w about -29
n w across -10
n w against -29
n w all 21
n w along -5
n w among -23
n w an -17
n w and -8
n w another -16
n w any -50
n w are 49
n w around -6
n w as -29
n w at -37
n w be -7
n w because -6
n w before -22
n w behind -16
n w being 10
n w between -29
n w both -47
n w but 24
n w despite -8
n w did -10
n w down -64
n w during -42
n w each -21
n w every -21
n w for -16
n w from -21
n w has -22
n w have 46
n w he -25
n w her -56
n w herself -17
n w him -14
n w himself -35
n w how 36
n w if 40
n w in -27
n w into -20
n w it -29
n w its -32
n w like -14
n w many -6
n w me -8
n w might -19
n w most -15
n w never -8
n w no -21
n w not -76
n w of -27
n w off -34
n w on -48
n w one 45
n w or 33
n w other -27
n w outside -6
n w over 6
n w several -6
n w she -13
n w since -16
n w six -19
n w so -5
n w some -50
n w such 10
n w than 42
n w that -11
n w the -19
n w their -44
n w them 19
n w themselves -62
n w they -28
n w this -83
n w those -14
n w though -11
n w through -11
n w to -37
n w toward -16
n w two -46
n w under -12
n w until -7
n w up 58
n w w -5
n w was 9
n w we -8
n w were 43
n w what 12
n w when 51
n w where -51
n w whether -44
n w which -9
n w while 12
n w who -11
n w why -37
n w will -41
n w with -32
n w within 50
n w without -6
n w would -10
n w you -6
n w — -48
n w ’s -16
n was " -14
n was -ed -17
n was -ing -18
n was -ly -14
n was CAP -8
n was a -30
n was an -8
n was being -8
n was in -9
n was no -39
n was not 37
n was on -6
n was that 38
n was the -23
n was w -19
n wasn’t -ing -17
n we -ed -11
n we w -27
n were " -6
n were -ed -28
n were -ly -11
n were -s -7
n were a -7
n were w -19
n what -ed -24
n what -s 27
n what CAP 28
n what he 54
n what his 42
n what is 64
n what it -13
n what she 17
n what the 6
n what they 92
n what w 35
n what ’s -24
n when -ed -8
n when -ing -6
n when CAP 70
n when a -12
n when he -24
n when i -79
n when she 31
n when the -36
n when they -15
n when w 29
n where -s -10
n where CAP 45
n where he 40
n where the -25
n where w 46
n whether -s 55
n whether CAP 96
n whether any 89
n whether he 65
n whether it -88
n whether or -30
n whether she 9
n whether the 39
n whether to 71
n whether w -38
n which -ed -12
n which -s 51
n which CAP -24
n which has -14
n which he -17
n which is -9
n which she -19
n which the -9
n which w 18
n which was -17
n which would -5
n while -ing -32
n while CAP -13
n while the 17
n while w -9
n who -ed -47
n who -s 50
n who are -15
n who can 60
n who could -8
n who had -20
n who has -34
n who have -38
n who he 71
n who is -33
n who w -40
n who was -11
n who will 53
n who ’s -22
n whom he -7
n whose -s -12
n whose w -16
n why CAP 56
n why he 114
n why she 67
n why the 35
n why they -13
n will -ly -7
n will be -30
n will not -14
n will of -7
n will w -19
n with " -12
n with -ing -14
n with -s 8
n with CAP -16
n with NUM -9
n with a -19
n with an 60
n with both -34
n with her -36
n with him -13
n with his -7
n with it -5
n with other -11
n with some -40
n with that -16
n with the -5
n with their -29
n with them -20
n with w -38
n within the -12
n without -ing -10
n without w -43
n won't w -9
n would " -6
n would -ing -8
n would -ly -11
n would be -24
n would do -5
n would have -17
n would not -8
n would w -15
n wouldn’t w -10
n yet w -39
n you w -34
n ’d be -6
n ’d w -20
n ’ll w -32
n ’s " -14
n ’s -ed -13
n ’s -ing -22
n ’s -ly -6
n ’s -s -22
n ’s CAP -38
n ’s a -9
n ’s been -6
n ’s not -9
n ’s the -13
n ’s w -22
o 0 70
o 1 14
o 2 10
o 6 -17
of 0 -ed 42
of 0 -ing 52
of 0 -ly 25
of 0 -s 55
of 0 CAP 61
of 0 DAY 11
of 0 NUM 49
of 0 a 64
of 0 about -5
of 0 after -55
of 0 against -42
of 0 all 69
of 0 an 48
of 0 and -57
of 0 another 58
of 0 any 55
of 0 as 22
of 0 before -39
of 0 both 81
of 0 by -10
of 0 during -38
of 0 each 43
of 0 for -6
of 0 from -44
of 0 has -49
of 0 he 71
of 0 her 60
of 0 him 56
of 0 himself 44
of 0 his 61
of 0 how 82
of 0 if 84
of 0 in -28
of 0 is -50
of 0 it 73
of 0 its 73
of 0 itself 72
of 0 many 51
of 0 me 40
of 0 most 36
of 0 my 52
of 0 no 62
of 0 not 36
of 0 off -45
of 0 on -12
of 0 one 60
of 0 other 31
of 0 our 43
of 0 out -52
of 0 over -13
of 0 several 83
of 0 she 78
of 0 some 69
of 0 such 88
of 0 that 76
of 0 the 67
of 0 their 47
of 0 them 52
of 0 themselves 24
of 0 these 60
of 0 they 76
of 0 this 71
of 0 those 54
of 0 to 44
of 0 two 94
of 0 up -47
of 0 us -9
of 0 w 43
of 0 was 8
of 0 we 87
of 0 what 88
of 0 when 66
of 0 where 105
of 0 whether 100
of 0 which 101
of 0 who 94
of 0 why 86
of 0 with -5
of 0 would 47
of 0 yet 30
of 0 you 55
of 1 's -56
of 1 , 118
of 1 -ed 36
of 1 -ing 44
of 1 -ly 38
of 1 -s 35
of 1 : 157
of 1 CAP 12
of 1 DAY 81
of 1 NUM -37
of 1 a -17
of 1 about 61
of 1 after 28
of 1 against 158
of 1 all -33
of 1 an -25
of 1 and -47
of 1 another -23
of 1 any -35
of 1 as 54
of 1 before -33
of 1 both -26
of 1 by 121
of 1 during -28
of 1 each -22
of 1 for 57
of 1 from 20
of 1 has -36
of 1 he -7
of 1 her -8
of 1 herself 30
of 1 him 22
of 1 himself -40
of 1 his -18
of 1 how 34
of 1 if 26
of 1 in 6
of 1 is 70
of 1 its -29
of 1 itself -19
of 1 many -46
of 1 me 123
of 1 most -34
of 1 my -20
of 1 no -22
of 1 not -9
of 1 of 121
of 1 off 97
of 1 on 41
of 1 one -36
of 1 other -40
of 1 our -24
of 1 out 98
of 1 over 72
of 1 several -17
of 1 she -7
of 1 so -40
of 1 some -25
of 1 such -22
of 1 that -5
of 1 the -16
of 1 their -31
of 1 them 45
of 1 themselves 36
of 1 these -23
of 1 they -7
of 1 this -36
of 1 those -30
of 1 to 42
of 1 two -10
of 1 up 46
of 1 us -11
of 1 w 32
of 1 was 34
of 1 we -25
of 1 what -22
of 1 when -29
of 1 where -33
of 1 whether -23
of 1 which -13
of 1 who -24
of 1 why -26
of 1 with 41
of 1 would -37
of 1 yet 30
of 1 you 68
of 1 — 76
of 2 's 39
of 2 -ed 32
of 2 -ing 10
of 2 -ly 62
of 2 -s 31
of 2 : -32
of 2 DAY 49
of 2 NUM -42
of 2 a -8
of 2 about 27
of 2 after 58
of 2 against -29
of 2 all -43
of 2 an -15
of 2 and 63
of 2 another 44
of 2 any -60
of 2 as -16
of 2 at -56
of 2 before -27
of 2 both -56
of 2 during -17
of 2 each -24
of 2 for 46
of 2 from -22
of 2 has 39
of 2 he -5
of 2 her 28
of 2 herself 57
of 2 him 24
of 2 his 27
of 2 how -20
of 2 if -14
of 2 in -16
of 2 is 62
of 2 it 9
of 2 its -42
of 2 itself -26
of 2 many 38
of 2 me -36
of 2 most 44
of 2 my 44
of 2 no 6
of 2 of -51
of 2 off -40
of 2 on 31
of 2 one -53
of 2 other 27
of 2 our 53
of 2 out 64
of 2 over -9
of 2 several 16
of 2 she -11
of 2 so -35
of 2 some 14
of 2 such -11
of 2 that -7
of 2 the 12
of 2 their 24
of 2 themselves -37
of 2 these -12
of 2 they -13
of 2 this 44
of 2 those 28
of 2 to 23
of 2 two -14
of 2 up 95
of 2 us 26
of 2 w 31
of 2 was -38
of 2 we -17
of 2 what -16
of 2 when -40
of 2 where -22
of 2 whether -8
of 2 which -31
of 2 who -18
of 2 why 40
of 2 with -20
of 2 would 37
of 2 yet 42
of 2 you -42
of 2 — -46
of 3 's 13
of 3 , -12
of 3 -ed 7
of 3 -s -15
of 3 : -61
of 3 CAP -7
of 3 DAY -28
of 3 NUM 8
of 3 a 12
of 3 about -13
of 3 after -54
of 3 against -46
of 3 all 27
of 3 an 19
of 3 and 81
of 3 another -51
of 3 any 51
of 3 as -17
of 3 at 34
of 3 before 46
of 3 both -31
of 3 by -9
of 3 during 25
of 3 each 30
of 3 from 27
of 3 has 59
of 3 he -10
of 3 her 7
of 3 herself -22
of 3 him -11
of 3 how -19
of 3 if -22
of 3 in 31
of 3 it -15
of 3 its 22
of 3 itself -24
of 3 many -37
of 3 me -40
of 3 most 6
of 3 my -42
of 3 no -9
of 3 not 18
of 3 of -8
of 3 on 16
of 3 one 20
of 3 other -29
of 3 our -60
of 3 out -62
of 3 over -16
of 3 several -36
of 3 she -9
of 3 so 76
of 3 some -14
of 3 such -25
of 3 that -8
of 3 their 19
of 3 them -55
of 3 themselves 11
of 3 these 16
of 3 they -9
of 3 those -27
of 3 two -51
of 3 us 29
of 3 was -9
of 3 we -32
of 3 when -62
of 3 where -30
of 3 whether -11
of 3 which -27
of 3 who -23
of 3 why -32
of 3 with -7
of 3 would 7
of 3 yet -60
of 3 you -60
of 3 — -17
of 6 's -12
of 6 , -18
of 6 -ed -43
of 6 -ing -24
of 6 -ly -36
of 6 -s -16
of 6 : -30
of 6 CAP -13
of 6 DAY -19
of 6 NUM -6
of 6 a -14
of 6 about -31
of 6 after -7
of 6 against -47
of 6 all -35
of 6 an -15
of 6 and -68
of 6 another -41
of 6 any -40
of 6 as -33
of 6 at -12
of 6 both 10
of 6 by -69
of 6 during 25
of 6 each -62
of 6 for -44
of 6 from -6
of 6 has -57
of 6 he -7
of 6 her -23
of 6 herself -55
of 6 him -37
of 6 himself -12
of 6 his -18
of 6 how -14
of 6 if -13
of 6 in -12
of 6 is -38
of 6 it -11
of 6 its -28
of 6 many -19
of 6 me -59
of 6 most -61
of 6 my -34
of 6 no -30
of 6 not -30
of 6 of -40
of 6 on -28
of 6 one -25
of 6 our -37
of 6 out -85
of 6 over -35
of 6 several -28
of 6 she -8
of 6 some -18
of 6 such -29
of 6 that -9
of 6 the -14
of 6 their -35
of 6 them -32
of 6 themselves -54
of 6 these -42
of 6 they -7
of 6 this -32
of 6 those -6
of 6 to -22
of 6 up -70
of 6 w -25
of 6 was -15
of 6 what -15
of 6 when 16
of 6 whether -7
of 6 which -27
of 6 who -23
of 6 why -25
of 6 with -13
of 6 would -67
of 6 yet -73
of 6 you -36
of 6 — -20
oft 0 -ed -ed 42
oft 0 -ing -ing 52
oft 0 -ly -ly 25
oft 0 -s -s 55
oft 0 CAP CAP 61
oft 0 DAY DAY 11
oft 0 NUM NUM 49
oft 0 a a 64
oft 0 about about -5
oft 0 after after -55
oft 0 against against -42
oft 0 all all 69
oft 0 an an 48
oft 0 and and -57
oft 0 another another 58
oft 0 any any 55
oft 0 as as 22
oft 0 before before -39
oft 0 both both 81
oft 0 by by -10
oft 0 during during -38
oft 0 each each 43
oft 0 for for -6
oft 0 from from -44
oft 0 has has -49
oft 0 he he 71
oft 0 her her 60
oft 0 him him 56
oft 0 himself himself 44
oft 0 his his 61
oft 0 how how 82
oft 0 if if 84
oft 0 in in -28
oft 0 is is -50
oft 0 it it 73
oft 0 its its 73
oft 0 itself itself 72
oft 0 many many 51
oft 0 me me 40
oft 0 most most 36
oft 0 my my 52
oft 0 no no 62
oft 0 not not 36
oft 0 off off -45
oft 0 on on -12
oft 0 one one 60
oft 0 other other 31
oft 0 our our 43
oft 0 out out -52
oft 0 over over -13
oft 0 several several 83
oft 0 she she 78
oft 0 some some 69
oft 0 such such 88
oft 0 that that 76
oft 0 the the 67
oft 0 their their 47
oft 0 them them 52
oft 0 themselves themselves 24
oft 0 these these 60
oft 0 they they 76
oft 0 this this 71
oft 0 those those 54
oft 0 to to 44
oft 0 two two 94
oft 0 up up -47
oft 0 us us -9
oft 0 w w 43
oft 0 was was 8
oft 0 we we 87
oft 0 what what 88
oft 0 when when 66
oft 0 where where 105
oft 0 whether whether 100
oft 0 which which 101
oft 0 who who 94
oft 0 why why 86
oft 0 with with -5
oft 0 would would 47
oft 0 yet yet 30
oft 0 you you 55
oft 1 's w -14
oft 1 , -ing -62
oft 1 , -ly -42
oft 1 , -s 39
oft 1 , CAP 175
oft 1 , NUM 49
oft 1 , for -93
oft 1 , he 60
oft 1 , the 125
oft 1 , w 52
oft 1 -ed -s -69
oft 1 -ed that 90
oft 1 -ed to 10
oft 1 -ed w -95
oft 1 -ing -s 52
oft 1 -ing CAP 42
oft 1 -ing NUM 59
oft 1 -ing a 9
oft 1 -ing about -70
oft 1 -ing for -46
oft 1 -ing her 89
oft 1 -ing his -42
oft 1 -ing in -33
oft 1 -ing it -26
oft 1 -ing on -36
oft 1 -ing out -35
oft 1 -ing the 57
oft 1 -ing their 35
oft 1 -ing to -16
oft 1 -ly -ing -52
oft 1 -ly -s -46
oft 1 -ly about -36
oft 1 -ly of -20
oft 1 -ly on -30
oft 1 -ly that 133
oft 1 -ly to 20
oft 1 -ly w -78
oft 1 -ly what -13
oft 1 -s " -27
oft 1 -s -ed -14
oft 1 -s -ing -58
oft 1 -s -ly -28
oft 1 -s -s -58
oft 1 -s CAP 94
oft 1 -s DAY -19
oft 1 -s about 55
oft 1 -s and -46
oft 1 -s are -15
oft 1 -s as -21
oft 1 -s at -31
oft 1 -s by -20
oft 1 -s for 27
oft 1 -s from -11
oft 1 -s he 91
oft 1 -s in 19
oft 1 -s of 30
oft 1 -s on 16
oft 1 -s that 18
oft 1 -s the 63
oft 1 -s to 16
oft 1 -s w 22
oft 1 -s were -9
oft 1 -s who -32
oft 1 -s with -30
oft 1 : CAP 44
oft 1 CAP " 44
oft 1 CAP -ed -7
oft 1 CAP -ing -19
oft 1 CAP -ly -16
oft 1 CAP -s -40
oft 1 CAP CAP -36
oft 1 CAP DAY -31
oft 1 CAP NUM -28
oft 1 CAP after -15
oft 1 CAP and -32
oft 1 CAP as -28
oft 1 CAP at -13
oft 1 CAP by -6
oft 1 CAP for 13
oft 1 CAP had -8
oft 1 CAP has -6
oft 1 CAP he 55
oft 1 CAP how 77
oft 1 CAP if 88
oft 1 CAP in -19
oft 1 CAP is -9
oft 1 CAP of -26
oft 1 CAP on -19
oft 1 CAP or -13
oft 1 CAP that 112
oft 1 CAP the 99
oft 1 CAP to 64
oft 1 CAP w -31
oft 1 CAP was -19
oft 1 CAP will -6
oft 1 CAP with -16
oft 1 CAP would -12
oft 1 CAP ’s -21
oft 1 DAY that 50
oft 1 DAY to 33
oft 1 DAY w -31
oft 1 NUM of -8
oft 1 NUM w -19
oft 1 a " -26
oft 1 a -ed -9
oft 1 a -ing -8
oft 1 a -ly -18
oft 1 a -s -6
oft 1 a CAP -15
oft 1 a NUM -9
oft 1 a w -16
oft 1 about CAP 82
oft 1 about the 24
oft 1 against the 59
oft 1 all -s -8
oft 1 all the -16
oft 1 an -ed -7
oft 1 an CAP -5
oft 1 an w -21
oft 1 and -ed -22
oft 1 and w -30
oft 1 another w -15
oft 1 any -s -8
oft 1 any w -20
oft 1 as a 47
oft 1 as w 45
oft 1 at CAP 61
oft 1 at a -45
oft 1 at the 65
oft 1 at w -83
oft 1 both CAP -10
oft 1 by -ing -110
oft 1 for -s -41
oft 1 for CAP 13
oft 1 for a -41
oft 1 for the 28
oft 1 for w 32
oft 1 he -ed -6
oft 1 he -s -7
oft 1 he w -8
oft 1 he was -5
oft 1 her " -42
oft 1 her -ing -14
oft 1 her -ly -6
oft 1 her -s -19
oft 1 her CAP -8
oft 1 her as -12
oft 1 her to -20
oft 1 her w -26
oft 1 herself as -32
oft 1 him " -52
oft 1 him a -28
oft 1 him as -34
oft 1 him for -33
oft 1 him of -14
oft 1 him to 22
oft 1 him w -38
oft 1 himself as -14
oft 1 his -ing -15
oft 1 his -s -19
oft 1 his CAP -9
oft 1 his w -17
oft 1 how CAP -18
oft 1 how he -30
oft 1 how the -14
oft 1 how to -9
oft 1 how w -10
oft 1 if CAP 70
oft 1 if he -7
oft 1 if w -9
oft 1 in CAP -30
oft 1 in NUM -18
oft 1 in a 32
oft 1 in an -38
oft 1 in his -32
oft 1 in the 68
oft 1 in w -57
oft 1 is that 79
oft 1 is whether 75
oft 1 it " 19
oft 1 it a -15
oft 1 it as -18
oft 1 it could -5
oft 1 it the 66
oft 1 it to -16
oft 1 it w -21
oft 1 it was -12
oft 1 it would -7
oft 1 it ’s -7
oft 1 its -s -15
oft 1 its w -17
oft 1 my w -13
oft 1 no -s -9
oft 1 no to -9
oft 1 no w -10
oft 1 not to 21
oft 1 not w -36
oft 1 of -ing -56
oft 1 of -s 37
oft 1 of CAP 29
oft 1 of the 67
oft 1 of w 17
oft 1 on -s -69
oft 1 on CAP 36
oft 1 on DAY -48
oft 1 on w 36
oft 1 one of -17
oft 1 one w -14
oft 1 other -s -25
oft 1 our -s -24
oft 1 over CAP 98
oft 1 several -s -16
oft 1 some of -10
oft 1 some w -18
oft 1 that " 29
oft 1 that -ing -11
oft 1 that -ly -5
oft 1 that -s -12
oft 1 that CAP -9
oft 1 that a -9
oft 1 that an -15
oft 1 that he -8
oft 1 that his 46
oft 1 that if -9
oft 1 that it -10
oft 1 that she -18
oft 1 that some -12
oft 1 that the 5
oft 1 that their -5
oft 1 that they -12
oft 1 that w -14
oft 1 that when -6
oft 1 the " -12
oft 1 the -ed -8
oft 1 the -ing -13
oft 1 the -ly -26
oft 1 the -s -16
oft 1 the CAP -22
oft 1 the NUM -6
oft 1 the most -7
oft 1 the w -14
oft 1 their -s -17
oft 1 their w -28
oft 1 them to 41
oft 1 themselves as 62
oft 1 they w -6
oft 1 they were -5
oft 1 they would -5
oft 1 this w -22
oft 1 those -s -22
oft 1 to " 41
oft 1 to -ing 34
oft 1 to -ly 17
oft 1 to -s 73
oft 1 to CAP -47
oft 1 to a 123
oft 1 to be -72
oft 1 to do -39
oft 1 to get -32
oft 1 to the 61
oft 1 to w 20
oft 1 w -ing -39
oft 1 w -ly 19
oft 1 w -s -37
oft 1 w CAP 19
oft 1 w DAY -38
oft 1 w a 175
oft 1 w about 24
oft 1 w against -19
oft 1 w and -54
oft 1 w are -27
oft 1 w as -41
oft 1 w at -63
oft 1 w for -66
oft 1 w from -32
oft 1 w he 90
oft 1 w her 5
oft 1 w his 125
oft 1 w in -66
oft 1 w is -33
oft 1 w of -71
oft 1 w on -63
oft 1 w over -29
oft 1 w than -23
oft 1 w that 128
oft 1 w the 111
oft 1 w this -61
oft 1 w to 39
oft 1 w w -29
oft 1 w was -43
oft 1 w were -20
oft 1 w with 26
oft 1 what he -13
oft 1 what they -6
oft 1 whether CAP -12
oft 1 whether he -6
oft 1 whether the -6
oft 1 which w -9
oft 1 why CAP -8
oft 1 why he -7
oft 1 why the -14
oft 1 with -s 19
oft 1 with CAP 38
oft 1 with a 60
oft 1 with the 29
oft 2 's w -28
oft 2 , -ed -26
oft 2 , -ing 41
oft 2 , -s -31
oft 2 , CAP 31
oft 2 , a 49
oft 2 , is -11
oft 2 , of -22
oft 2 , the 33
oft 2 , w 51
oft 2 -ed -ing 111
oft 2 -ed CAP 88
oft 2 -ed of -18
oft 2 -ed the -71
oft 2 -ed to 22
oft 2 -ed w -31
oft 2 -ing " 77
oft 2 -ing -ed -13
oft 2 -ing -ing 29
oft 2 -ing -s -45
oft 2 -ing CAP 84
oft 2 -ing NUM -30
oft 2 -ing a 6
oft 2 -ing about -68
oft 2 -ing as -32
oft 2 -ing for -19
oft 2 -ing of -13
oft 2 -ing on -18
oft 2 -ing the 33
oft 2 -ing to 63
oft 2 -ing w -48
oft 2 -ing ’s -6
oft 2 -ly " 22
oft 2 -ly -s -74
oft 2 -ly CAP 81
oft 2 -ly he -28
oft 2 -ly his 104
oft 2 -ly the 98
oft 2 -ly w -58
oft 2 -s " 42
oft 2 -s -ed -26
oft 2 -s -ing 33
oft 2 -s CAP 27
oft 2 -s NUM -16
oft 2 -s a -17
oft 2 -s and -28
oft 2 -s he -28
oft 2 -s her 34
oft 2 -s his -50
oft 2 -s how 152
oft 2 -s some -31
oft 2 -s that 33
oft 2 -s the 41
oft 2 -s w 45
oft 2 CAP -ed -17
oft 2 CAP -ing -23
oft 2 CAP -ly -15
oft 2 CAP -s -34
oft 2 CAP CAP -5
oft 2 CAP DAY -11
oft 2 CAP NUM 69
oft 2 CAP a 23
oft 2 CAP about -23
oft 2 CAP after -12
oft 2 CAP an -34
oft 2 CAP and -17
oft 2 CAP as -15
oft 2 CAP being -39
oft 2 CAP for -31
oft 2 CAP he 24
oft 2 CAP her 77
oft 2 CAP his 57
oft 2 CAP in -14
oft 2 CAP is -7
oft 2 CAP of -20
oft 2 CAP on -17
oft 2 CAP that 33
oft 2 CAP the 14
oft 2 CAP their 91
oft 2 CAP this 61
oft 2 CAP to -117
oft 2 CAP w 14
oft 2 CAP who -24
oft 2 CAP ’s -16
oft 2 DAY CAP 19
oft 2 DAY it -8
oft 2 DAY that 78
oft 2 DAY the 31
oft 2 DAY w 7
oft 2 NUM CAP -18
oft 2 NUM w -16
oft 2 a -ed -8
oft 2 a -ing -8
oft 2 a CAP 39
oft 2 a about -26
oft 2 a and -5
oft 2 a for -21
oft 2 a from -8
oft 2 a in -5
oft 2 a of -23
oft 2 a on -5
oft 2 a that -92
oft 2 a to 111
oft 2 a w -29
oft 2 about CAP -12
oft 2 about w -33
oft 2 against CAP -13
oft 2 all -s -10
oft 2 an -ing -21
oft 2 an in -5
oft 2 an of -11
oft 2 an to 43
oft 2 an w -34
oft 2 an with -7
oft 2 another w -20
oft 2 as w -23
oft 2 at -s -9
oft 2 at CAP -10
oft 2 at w -16
oft 2 by w -20
oft 2 for -s -36
oft 2 for CAP -61
oft 2 for w -81
oft 2 from w -19
oft 2 he " 49
oft 2 he -ing -8
oft 2 he CAP -9
oft 2 he his -18
oft 2 he not -7
oft 2 he that -38
oft 2 he the -10
oft 2 he to -12
oft 2 he w -9
oft 2 her -ed -17
oft 2 her -ing 33
oft 2 her -s -14
oft 2 her a -38
oft 2 her as -10
oft 2 her for -16
oft 2 her had -6
oft 2 her in -17
oft 2 her of -10
oft 2 her to 17
oft 2 her w -42
oft 2 him " 20
oft 2 him -s 114
oft 2 him a 36
oft 2 him the 33
oft 2 him w -44
oft 2 himself a 43
oft 2 himself w -16
oft 2 his " 33
oft 2 his -ed -8
oft 2 his -ing -19
oft 2 his -s -25
oft 2 his CAP -35
oft 2 his and -14
oft 2 his as -12
oft 2 his for -34
oft 2 his in -29
oft 2 his is -10
oft 2 his of -30
oft 2 his on -27
oft 2 his that 16
oft 2 his to 69
oft 2 his w -42
oft 2 his with -14
oft 2 how it -6
oft 2 how w -12
oft 2 if CAP -5
oft 2 if w -7
oft 2 in -ing -41
oft 2 in -s -17
oft 2 in CAP -26
oft 2 in of -17
oft 2 in that 116
oft 2 in to 15
oft 2 in w -48
oft 2 is w -33
oft 2 it " 38
oft 2 it -ed -15
oft 2 it -ing -27
oft 2 it -ly 77
oft 2 it -s -7
oft 2 it a 31
oft 2 it be -8
oft 2 it no -6
oft 2 it not -9
oft 2 it the -37
oft 2 it w -21
oft 2 its to -11
oft 2 its w -12
oft 2 me w -9
oft 2 not w -24
oft 2 of CAP -13
oft 2 of w -28
oft 2 on -s -77
oft 2 on CAP -41
oft 2 on he 75
oft 2 on that 85
oft 2 on to -12
oft 2 on w -70
oft 2 other -s -29
oft 2 over w 21
oft 2 she " -5
oft 2 she to -6
oft 2 she w -7
oft 2 some CAP -29
oft 2 some the -10
oft 2 some w -14
oft 2 that " 72
oft 2 that -ed -5
oft 2 that -ing -8
oft 2 that -s -7
oft 2 that CAP -12
oft 2 that a -15
oft 2 that he -23
oft 2 that himself -7
oft 2 that if -10
oft 2 that in -11
oft 2 that is -6
oft 2 that of -8
oft 2 that the -15
oft 2 that to -15
oft 2 that w -7
oft 2 that was -6
oft 2 that will -7
oft 2 the " 99
oft 2 the -ed -20
oft 2 the -ing -25
oft 2 the -ly -14
oft 2 the -s -26
oft 2 the CAP -33
oft 2 the a -29
oft 2 the and -15
oft 2 the as -13
oft 2 the between -9
oft 2 the for -22
oft 2 the he 26
oft 2 the in -14
oft 2 the on -19
oft 2 the should -6
oft 2 the that 81
oft 2 the they -15
oft 2 the to 76
oft 2 the w -25
oft 2 the was -10
oft 2 the who 50
oft 2 the will -6
oft 2 the with -6
oft 2 the would -9
oft 2 the ’s -20
oft 2 their -s -21
oft 2 their and -11
oft 2 their for 74
oft 2 their on -9
oft 2 their to 49
oft 2 their w -37
oft 2 them w -44
oft 2 themselves w -19
oft 2 they a -9
oft 2 they the -8
oft 2 they w -6
oft 2 this is -17
oft 2 this that 123
oft 2 this w -41
oft 2 those w -12
oft 2 to " -39
oft 2 to -ed -27
oft 2 to -ing -60
oft 2 to -s -20
oft 2 to CAP 42
oft 2 to NUM -39
oft 2 to a -58
oft 2 to and -19
oft 2 to any 15
oft 2 to as -41
oft 2 to at -32
oft 2 to for -57
oft 2 to her 8
oft 2 to him 27
oft 2 to his -24
oft 2 to in -52
oft 2 to its -63
oft 2 to on 22
oft 2 to out -30
oft 2 to that 45
oft 2 to the -11
oft 2 to their -63
oft 2 to to -5
oft 2 to up -19
oft 2 to w -18
oft 2 to what 38
oft 2 to with -52
oft 2 up w -66
oft 2 w " 39
oft 2 w -ed -58
oft 2 w -ing 58
oft 2 w -ly -58
oft 2 w -s -31
oft 2 w CAP 119
oft 2 w DAY -59
oft 2 w NUM 30
oft 2 w a 8
oft 2 w about -105
oft 2 w against -48
oft 2 w and -66
oft 2 w as -59
oft 2 w at -67
oft 2 w be -46
oft 2 w been -18
oft 2 w by -28
oft 2 w for -74
oft 2 w he -16
oft 2 w her -91
oft 2 w his 120
oft 2 w how 96
oft 2 w is -21
oft 2 w no -18
oft 2 w of -85
oft 2 w on -69
oft 2 w over -37
oft 2 w that 160
oft 2 w the 96
oft 2 w was -17
oft 2 w with -39
oft 2 w would -22
oft 2 what -ed -6
oft 2 what -s -7
oft 2 what w -8
oft 2 whether w -6
oft 2 who w -8
oft 2 why CAP 71
oft 2 why w -11
oft 2 with CAP -20
oft 2 with w -28
oft 3 's that -15
oft 3 's w 15
oft 3 , " 42
oft 3 , -ed -24
oft 3 , -ing -43
oft 3 , -ly -8
oft 3 , -s -44
oft 3 , CAP -54
oft 3 , NUM -17
oft 3 , a 5
oft 3 , and -7
oft 3 , be -11
oft 3 , for -29
oft 3 , he -28
oft 3 , in -36
oft 3 , is 69
oft 3 , not -11
oft 3 , of -15
oft 3 , that 93
oft 3 , to 7
oft 3 , w -51
oft 3 , was -7
oft 3 , would -8
oft 3 -ed " -21
oft 3 -ed -ed -13
oft 3 -ed -s -44
oft 3 -ed CAP 71
oft 3 -ed a 27
oft 3 -ed in -14
oft 3 -ed the 25
oft 3 -ed to 7
oft 3 -ed w -78
oft 3 -ing " -30
oft 3 -ing -ed -29
oft 3 -ing -ing -36
oft 3 -ing -s 12
oft 3 -ing CAP 49
oft 3 -ing NUM -11
oft 3 -ing a 12
oft 3 -ing after -16
oft 3 -ing and -16
oft 3 -ing be -6
oft 3 -ing for -11
oft 3 -ing from -15
oft 3 -ing her -25
oft 3 -ing his -52
oft 3 -ing in -23
oft 3 -ing is -8
oft 3 -ing of -25
oft 3 -ing on -16
oft 3 -ing that -28
oft 3 -ing the -21
oft 3 -ing to 90
oft 3 -ing w -25
oft 3 -ing with -12
oft 3 -ing ’s -11
oft 3 -ly -ed -19
oft 3 -ly -ing -54
oft 3 -ly -s -50
oft 3 -ly CAP 10
oft 3 -ly NUM 74
oft 3 -ly a -29
oft 3 -ly and -13
oft 3 -ly he -36
oft 3 -ly in -16
oft 3 -ly of -25
oft 3 -ly that 12
oft 3 -ly the 49
oft 3 -ly to -31
oft 3 -ly w -41
oft 3 -ly ’s -6
oft 3 -s -ed -29
oft 3 -s -ing 35
oft 3 -s -ly -33
oft 3 -s -s -11
oft 3 -s CAP -39
oft 3 -s NUM -16
oft 3 -s a -44
oft 3 -s about -25
oft 3 -s and -25
oft 3 -s are -6
oft 3 -s as -15
oft 3 -s by -8
oft 3 -s for -21
oft 3 -s from -14
oft 3 -s he 25
oft 3 -s his -51
oft 3 -s in -22
oft 3 -s of -20
oft 3 -s on -5
oft 3 -s or -7
oft 3 -s other -8
oft 3 -s out -9
oft 3 -s that -12
oft 3 -s the 23
oft 3 -s their -62
oft 3 -s them -17
oft 3 -s w -12
oft 3 -s with -9
oft 3 -s ’s -6
oft 3 : w -21
oft 3 CAP " 39
oft 3 CAP -ed -10
oft 3 CAP -ing 7
oft 3 CAP -ly -13
oft 3 CAP -s -20
oft 3 CAP CAP -8
oft 3 CAP DAY -5
oft 3 CAP NUM -20
oft 3 CAP a -13
oft 3 CAP about 43
oft 3 CAP after 66
oft 3 CAP against -15
oft 3 CAP an 42
oft 3 CAP and -12
oft 3 CAP as 56
oft 3 CAP at -6
oft 3 CAP but -6
oft 3 CAP by -7
oft 3 CAP could -7
oft 3 CAP down -14
oft 3 CAP during -9
oft 3 CAP for -20
oft 3 CAP from -12
oft 3 CAP had -8
oft 3 CAP have -7
oft 3 CAP he 20
oft 3 CAP her 48
oft 3 CAP him -23
oft 3 CAP in -17
oft 3 CAP is -20
oft 3 CAP it -10
oft 3 CAP most -7
oft 3 CAP no -8
oft 3 CAP not -22
oft 3 CAP of -16
oft 3 CAP on -14
oft 3 CAP over -13
oft 3 CAP she -24
oft 3 CAP that 23
oft 3 CAP the -29
oft 3 CAP their -24
oft 3 CAP this -35
oft 3 CAP to -16
oft 3 CAP w -20
oft 3 CAP was -8
oft 3 CAP were -5
oft 3 CAP what 56
oft 3 CAP when -8
oft 3 CAP who -41
oft 3 CAP with -15
oft 3 CAP would -12
oft 3 CAP ’s -14
oft 3 DAY -ed -7
oft 3 DAY -ing -7
oft 3 DAY -s -14
oft 3 DAY CAP -31
oft 3 DAY of -6
oft 3 DAY the -25
oft 3 DAY to -10
oft 3 DAY w -17
oft 3 DAY will -8
oft 3 NUM -s -34
oft 3 NUM CAP 60
oft 3 NUM w -55
oft 3 a " 78
oft 3 a -ed -24
oft 3 a -ing -43
oft 3 a -ly -21
oft 3 a -s 36
oft 3 a DAY -8
oft 3 a NUM -15
oft 3 a a 40
oft 3 a about 42
oft 3 a and -21
oft 3 a as -15
oft 3 a at -6
oft 3 a between -13
oft 3 a by -9
oft 3 a for -16
oft 3 a from -7
oft 3 a have -5
oft 3 a he 109
oft 3 a her 17
oft 3 a his -45
oft 3 a in -24
oft 3 a not 39
oft 3 a of -31
oft 3 a on -18
oft 3 a that 19
oft 3 a the -8
oft 3 a to 15
oft 3 a w -16
oft 3 a who -21
oft 3 a with -10
oft 3 a would -13
oft 3 about " 152
oft 3 about -ed -11
oft 3 about -s -25
oft 3 about CAP -23
oft 3 about and -7
oft 3 about of -9
oft 3 about the -28
oft 3 about to -16
oft 3 about w -32
oft 3 against CAP -10
oft 3 against w -8
oft 3 all -s 78
oft 3 all CAP -26
oft 3 all the -17
oft 3 all w 45
oft 3 an -ed -14
oft 3 an -ing 58
oft 3 an -s 32
oft 3 an CAP 23
oft 3 an a 46
oft 3 an by -15
oft 3 an in -21
oft 3 an of -23
oft 3 an the 70
oft 3 an w -59
oft 3 and w 18
oft 3 another -ing -18
oft 3 another w -8
oft 3 any -s -20
oft 3 any w -34
oft 3 as CAP 48
oft 3 as w 20
oft 3 at " 96
oft 3 at -ed -23
oft 3 at -ing 15
oft 3 at -s -28
oft 3 at CAP -49
oft 3 at in -21
oft 3 at of -34
oft 3 at that 11
oft 3 at the -30
oft 3 both CAP -11
oft 3 both w -8
oft 3 by w -42
oft 3 for -ing -36
oft 3 for -s -25
oft 3 for CAP -59
oft 3 for that 52
oft 3 for the 9
oft 3 for w -63
oft 3 he " -11
oft 3 he -ing -12
oft 3 he -s -6
oft 3 he CAP -12
oft 3 he a -9
oft 3 he he -7
oft 3 he his -11
oft 3 he that -41
oft 3 he the -17
oft 3 he to -13
oft 3 he w -5
oft 3 her " -23
oft 3 her -ed -11
oft 3 her -ing 46
oft 3 her -ly -8
oft 3 her -s -19
oft 3 her CAP 23
oft 3 her NUM -27
oft 3 her a -35
oft 3 her an -11
oft 3 her and -12
oft 3 her her -29
oft 3 her in -7
oft 3 her of -14
oft 3 her on -5
oft 3 her she -25
oft 3 her that 94
oft 3 her the -81
oft 3 her to -29
oft 3 her w -37
oft 3 herself w -19
oft 3 him " -17
oft 3 him -ing -12
oft 3 him -s -18
oft 3 him CAP -25
oft 3 him and -11
oft 3 him he -44
oft 3 him his -54
oft 3 him in -10
oft 3 him the -34
oft 3 him to -11
oft 3 him w 23
oft 3 himself CAP -13
oft 3 himself a 73
oft 3 himself and -9
oft 3 himself w -24
oft 3 his " 46
oft 3 his -ed -14
oft 3 his -ing -7
oft 3 his -ly -35
oft 3 his -s -35
oft 3 his CAP -34
oft 3 his NUM -22
oft 3 his a 86
oft 3 his about -22
oft 3 his and -15
oft 3 his as -10
oft 3 his at -7
oft 3 his for -27
oft 3 his his -63
oft 3 his in -11
oft 3 his is -7
oft 3 his of -11
oft 3 his on -10
oft 3 his that 58
oft 3 his the 43
oft 3 his to 38
oft 3 his with -11
oft 3 how -ed -6
oft 3 how -ing -6
oft 3 how -s -7
oft 3 how CAP -11
oft 3 how the -5
oft 3 how to -11
oft 3 how w -9
oft 3 if to -9
oft 3 if w -9
oft 3 in " -65
oft 3 in -ed -16
oft 3 in -ing 40
oft 3 in -s -24
oft 3 in CAP 32
oft 3 in DAY -14
oft 3 in a 25
oft 3 in he 23
oft 3 in of 59
oft 3 in that 175
oft 3 in the -6
oft 3 in to -8
oft 3 in w -64
oft 3 is CAP -38
oft 3 is w 20
oft 3 it " 68
oft 3 it -ing -10
oft 3 it -s -9
oft 3 it CAP -19
oft 3 it NUM -5
oft 3 it a -19
oft 3 it an -7
oft 3 it for -7
oft 3 it him -11
oft 3 it of -6
oft 3 it that -53
oft 3 it the -18
oft 3 it to -17
oft 3 it w -12
oft 3 its -s -33
oft 3 its CAP -70
oft 3 its of -16
oft 3 its w -25
oft 3 many w -15
oft 3 me w -7
oft 3 my w -17
oft 3 no CAP 71
oft 3 no w -38
oft 3 not -s -24
oft 3 not CAP -65
oft 3 not the -77
oft 3 not w 91
oft 3 of " 31
oft 3 of -ed -17
oft 3 of -s -35
oft 3 of CAP -42
oft 3 of that 29
oft 3 of the -34
oft 3 of to -25
oft 3 of w 21
oft 3 on " 16
oft 3 on -ed 61
oft 3 on -ing -59
oft 3 on -s 5
oft 3 on CAP -21
oft 3 on a 60
oft 3 on had -12
oft 3 on he 63
oft 3 on in -22
oft 3 on it -20
oft 3 on of -52
oft 3 on that 71
oft 3 on the -112
oft 3 on to 46
oft 3 on w -12
oft 3 on was -13
oft 3 one -s 63
oft 3 one w -35
oft 3 other w -23
oft 3 out w -28
oft 3 over -s -28
oft 3 over w -59
oft 3 several w -13
oft 3 she " -10
oft 3 she CAP -8
oft 3 she her -6
oft 3 she that -20
oft 3 she the -9
oft 3 some -s -14
oft 3 some CAP 55
oft 3 some to -23
oft 3 some w -19
oft 3 such w -9
oft 3 that -ed -6
oft 3 that -ing -12
oft 3 that -ly -7
oft 3 that -s -9
oft 3 that NUM -6
oft 3 that a -12
oft 3 that an -13
oft 3 that any -6
oft 3 that be -6
oft 3 that had -5
oft 3 that have -6
oft 3 that he -13
oft 3 that her -11
oft 3 that him -7
oft 3 that his -17
oft 3 that if -5
oft 3 that in -5
oft 3 that is -5
oft 3 that it -7
oft 3 that its -13
oft 3 that not -8
oft 3 that of -5
oft 3 that she -5
oft 3 that some -7
oft 3 that that -56
oft 3 that they -15
oft 3 that to -14
oft 3 that w -6
oft 3 that was -6
oft 3 that who -6
oft 3 that would -7
oft 3 the " 38
oft 3 the ( -12
oft 3 the -ed -18
oft 3 the -ing 29
oft 3 the -ly -19
oft 3 the -s 14
oft 3 the CAP 22
oft 3 the DAY -7
oft 3 the NUM -17
oft 3 the a -40
oft 3 the about 55
oft 3 the all -20
oft 3 the an -51
oft 3 the and -14
oft 3 the as -16
oft 3 the be -7
oft 3 the by -10
oft 3 the during -11
oft 3 the for 54
oft 3 the from -10
oft 3 the had -8
oft 3 the has -10
oft 3 the have -7
oft 3 the he 25
oft 3 the her -39
oft 3 the him -14
oft 3 the his 46
oft 3 the if -12
oft 3 the in -19
oft 3 the into -6
oft 3 the is -11
oft 3 the it -26
oft 3 the its -25
oft 3 the not -32
oft 3 the of -21
oft 3 the on -18
oft 3 the over -7
oft 3 the she 12
oft 3 the should -6
oft 3 the some -13
oft 3 the that 10
oft 3 the the 8
oft 3 the their 49
oft 3 the they -12
oft 3 the this -16
oft 3 the to 67
oft 3 the w -13
oft 3 the was -9
oft 3 the which -14
oft 3 the who -15
oft 3 the will -5
oft 3 the with -19
oft 3 the would -9
oft 3 the ’s -16
oft 3 their -ed -8
oft 3 their -ing -37
oft 3 their -s 43
oft 3 their CAP 8
oft 3 their the 14
oft 3 their to 56
oft 3 their w -14
oft 3 them -s -9
oft 3 them the -30
oft 3 them they -18
oft 3 them w -23
oft 3 themselves w -32
oft 3 they CAP -11
oft 3 they the -15
oft 3 they their -13
oft 3 they to -9
oft 3 this -s -36
oft 3 this CAP 23
oft 3 this that -52
oft 3 this the 32
oft 3 this w 23
oft 3 those -ing -8
oft 3 those CAP -41
oft 3 those a -8
oft 3 those the -22
oft 3 those w -21
oft 3 to " 28
oft 3 to -ed -31
oft 3 to -ing -18
oft 3 to -ly 55
oft 3 to -s -15
oft 3 to CAP 18
oft 3 to DAY -10
oft 3 to NUM -20
oft 3 to a 24
oft 3 to about 95
oft 3 to after -8
oft 3 to and -28
oft 3 to any -34
oft 3 to as -24
oft 3 to at -16
oft 3 to before -7
oft 3 to by -7
oft 3 to for -42
oft 3 to from -19
oft 3 to he -19
oft 3 to her -49
oft 3 to his 23
oft 3 to in -34
oft 3 to is 76
oft 3 to it -49
oft 3 to its 32
oft 3 to of -22
oft 3 to on -29
oft 3 to or -11
oft 3 to other -7
oft 3 to out -8
oft 3 to over -10
oft 3 to than -8
oft 3 to that 84
oft 3 to the 40
oft 3 to their -18
oft 3 to they -32
oft 3 to this -41
oft 3 to w -27
oft 3 to was -9
oft 3 to who -21
oft 3 to with -18
oft 3 to ’s -18
oft 3 up CAP 73
oft 3 up w -48
oft 3 w " 54
oft 3 w ( -28
oft 3 w -ed -53
oft 3 w -ing 35
oft 3 w -ly -56
oft 3 w -s 15
oft 3 w CAP 12
oft 3 w DAY 28
oft 3 w NUM -51
oft 3 w about -76
oft 3 w all -41
oft 3 w an 56
oft 3 w and -53
oft 3 w any 49
oft 3 w are -16
oft 3 w as -62
oft 3 w at -13
oft 3 w be -16
oft 3 w but -28
oft 3 w by -38
oft 3 w could -17
oft 3 w during -13
oft 3 w for -56
oft 3 w from -29
oft 3 w had -12
oft 3 w have -14
oft 3 w he -62
oft 3 w her 16
oft 3 w him 95
oft 3 w himself 28
oft 3 w his 27
oft 3 w how 6
oft 3 w if 13
oft 3 w in -55
oft 3 w is -26
oft 3 w it 82
oft 3 w like -14
oft 3 w many -32
oft 3 w not -55
oft 3 w of -51
oft 3 w on -47
oft 3 w one -29
oft 3 w or -11
oft 3 w other -30
oft 3 w out -27
oft 3 w over -25
oft 3 w she 37
oft 3 w should -9
oft 3 w than -21
oft 3 w that 21
oft 3 w the 88
oft 3 w their -52
oft 3 w they 51
oft 3 w this 33
oft 3 w those -29
oft 3 w to 31
oft 3 w w -22
oft 3 w was -23
oft 3 w where 41
oft 3 w which 15
oft 3 w who -63
oft 3 w will -21
oft 3 w with 38
oft 3 w would -25
oft 3 w ’s -41
oft 3 was w 30
oft 3 what " 43
oft 3 what CAP -33
oft 3 what about -25
oft 3 what as -7
oft 3 what the 69
oft 3 what to -6
oft 3 what w -9
oft 3 whether CAP -8
oft 3 whether that -33
oft 3 whether the -5
oft 3 whether to -5
oft 3 who w -7
oft 3 why -s -6
oft 3 why CAP -11
oft 3 why to -7
oft 3 why w -5
oft 3 with -s 19
oft 3 with CAP -84
oft 3 with about -43
oft 3 with and -22
oft 3 with the 60
oft 3 with to -35
oft 3 would w -40
oft 3 — w -31
oft 6 's -s -8
oft 6 's CAP -17
oft 6 's of -8
oft 6 's the 92
oft 6 's to -16
oft 6 's w -26
oft 6 , " 45
oft 6 , -ed -22
oft 6 , -ing -64
oft 6 , -ly -15
oft 6 , -s -36
oft 6 , CAP -48
oft 6 , NUM -19
oft 6 , a 10
oft 6 , about -26
oft 6 , and -11
oft 6 , as -6
oft 6 , be -13
oft 6 , for -10
oft 6 , has -8
oft 6 , have -14
oft 6 , he -41
oft 6 , his -41
oft 6 , in -14
oft 6 , is -9
oft 6 , not -7
oft 6 , of -28
oft 6 , on -6
oft 6 , than -6
oft 6 , that 13
oft 6 , the 36
oft 6 , to 25
oft 6 , up -7
oft 6 , w -35
oft 6 , was 70
oft 6 , were -8
oft 6 , who -9
oft 6 , with -9
oft 6 , ’s -11
oft 6 -ed -ed -14
oft 6 -ed -ing -19
oft 6 -ed -s -18
oft 6 -ed CAP -44
oft 6 -ed a -42
oft 6 -ed in -9
oft 6 -ed of -6
oft 6 -ed that -39
oft 6 -ed the -47
oft 6 -ed to -16
oft 6 -ed w -22
oft 6 -ing " 15
oft 6 -ing -ed -19
oft 6 -ing -ing -6
oft 6 -ing -ly -12
oft 6 -ing -s -34
oft 6 -ing CAP -47
oft 6 -ing NUM -21
oft 6 -ing a 30
oft 6 -ing and -19
oft 6 -ing as -12
oft 6 -ing at -9
oft 6 -ing be -7
oft 6 -ing but -6
oft 6 -ing he -18
oft 6 -ing him -22
oft 6 -ing his -23
oft 6 -ing if -20
oft 6 -ing in -18
oft 6 -ing is -8
oft 6 -ing it -14
oft 6 -ing its -13
oft 6 -ing of -12
oft 6 -ing on -5
oft 6 -ing than -5
oft 6 -ing that -21
oft 6 -ing the -9
oft 6 -ing their -22
oft 6 -ing to -46
oft 6 -ing w -23
oft 6 -ing was -11
oft 6 -ing who -10
oft 6 -ing with -12
oft 6 -ly -ed -15
oft 6 -ly -ing -17
oft 6 -ly -ly -23
oft 6 -ly -s -26
oft 6 -ly CAP -7
oft 6 -ly a -34
oft 6 -ly and -12
oft 6 -ly but -9
oft 6 -ly for -5
oft 6 -ly from -7
oft 6 -ly he -11
oft 6 -ly in -6
oft 6 -ly of -8
oft 6 -ly that -29
oft 6 -ly the -58
oft 6 -ly their -16
oft 6 -ly to -33
oft 6 -ly w -13
oft 6 -ly with -10
oft 6 -s " 15
oft 6 -s -ed -22
oft 6 -s -ing 6
oft 6 -s -ly -18
oft 6 -s -s -23
oft 6 -s CAP -10
oft 6 -s DAY -7
oft 6 -s NUM -14
oft 6 -s a -47
oft 6 -s about -11
oft 6 -s an -27
oft 6 -s and -17
oft 6 -s are -8
oft 6 -s as -11
oft 6 -s at -11
oft 6 -s be -6
oft 6 -s but -7
oft 6 -s by -10
oft 6 -s for -18
oft 6 -s from -9
oft 6 -s had -8
oft 6 -s he -38
oft 6 -s her -9
oft 6 -s him -14
oft 6 -s his -39
oft 6 -s how 8
oft 6 -s in -18
oft 6 -s it -14
oft 6 -s not 62
oft 6 -s of -18
oft 6 -s on -11
oft 6 -s or -7
oft 6 -s she -14
oft 6 -s some -9
oft 6 -s than -6
oft 6 -s that 29
oft 6 -s the -33
oft 6 -s their -26
oft 6 -s them -16
oft 6 -s they -40
oft 6 -s to -49
oft 6 -s two -6
oft 6 -s up -5
oft 6 -s w -21
oft 6 -s was -7
oft 6 -s were -10
oft 6 -s whether -21
oft 6 -s which -6
oft 6 -s who -28
oft 6 -s will -8
oft 6 -s with -10
oft 6 -s would -10
oft 6 -s ’s -7
oft 6 : -s -9
oft 6 : the -11
oft 6 : to -23
oft 6 : w -17
oft 6 CAP -ed -13
oft 6 CAP -ly -16
oft 6 CAP -s -6
oft 6 CAP CAP -17
oft 6 CAP DAY -8
oft 6 CAP NUM -13
oft 6 CAP a -32
oft 6 CAP about -23
oft 6 CAP after -7
oft 6 CAP all -13
oft 6 CAP an 25
oft 6 CAP and -13
oft 6 CAP are -5
oft 6 CAP as -16
oft 6 CAP at -8
oft 6 CAP been -6
oft 6 CAP before -7
oft 6 CAP being -7
oft 6 CAP but -13
oft 6 CAP by -6
oft 6 CAP do -6
oft 6 CAP for -16
oft 6 CAP from -7
oft 6 CAP had -9
oft 6 CAP has -7
oft 6 CAP have -6
oft 6 CAP he -39
oft 6 CAP him -21
oft 6 CAP if -20
oft 6 CAP in -11
oft 6 CAP is -8
oft 6 CAP it -22
oft 6 CAP its -13
oft 6 CAP many -9
oft 6 CAP not -15
oft 6 CAP of -10
oft 6 CAP on -10
oft 6 CAP one -9
oft 6 CAP out -9
oft 6 CAP over 67
oft 6 CAP she -32
oft 6 CAP that -70
oft 6 CAP the -32
oft 6 CAP their -24
oft 6 CAP they -15
oft 6 CAP this -12
oft 6 CAP to -13
oft 6 CAP w -9
oft 6 CAP was -7
oft 6 CAP what -34
oft 6 CAP when -9
oft 6 CAP which -6
oft 6 CAP while -6
oft 6 CAP who -25
oft 6 CAP with -9
oft 6 CAP would -7
oft 6 CAP ’s -10
oft 6 DAY " -38
oft 6 DAY -ed -7
oft 6 DAY -ing -18
oft 6 DAY -s -10
oft 6 DAY CAP -27
oft 6 DAY a -26
oft 6 DAY and -9
oft 6 DAY her -16
oft 6 DAY on -8
oft 6 DAY that 29
oft 6 DAY the -43
oft 6 DAY to 31
oft 6 DAY w -22
oft 6 NUM " 31
oft 6 NUM -ed -7
oft 6 NUM -ing -17
oft 6 NUM -s 57
oft 6 NUM CAP -37
oft 6 NUM in -6
oft 6 NUM the -31
oft 6 NUM they -20
oft 6 NUM to -30
oft 6 NUM w -28
oft 6 a -ed -19
oft 6 a -ly -8
oft 6 a -s -16
oft 6 a CAP -6
oft 6 a NUM -10
oft 6 a a 13
oft 6 a about -21
oft 6 a an -22
oft 6 a and -15
oft 6 a as -12
oft 6 a at -7
oft 6 a be -6
oft 6 a but -5
oft 6 a by -12
oft 6 a for -12
oft 6 a from -5
oft 6 a has -13
oft 6 a have -6
oft 6 a he -18
oft 6 a her -26
oft 6 a him -24
oft 6 a his -31
oft 6 a in -14
oft 6 a is -6
oft 6 a it -10
oft 6 a not -11
oft 6 a of -11
oft 6 a on -11
oft 6 a one -15
oft 6 a she 28
oft 6 a some -11
oft 6 a than -6
oft 6 a that -53
oft 6 a the -53
oft 6 a they -23
oft 6 a to -40
oft 6 a w -12
oft 6 a when -5
oft 6 a which -15
oft 6 a who -16
oft 6 a with -15
oft 6 a ’s -5
oft 6 about -ed -7
oft 6 about -ing -9
oft 6 about -s -16
oft 6 about CAP 45
oft 6 about and -5
oft 6 about in -8
oft 6 about the -38
oft 6 about to -17
oft 6 about w -28
oft 6 against CAP -15
oft 6 against w -14
oft 6 all -ed -7
oft 6 all to -9
oft 6 all w -13
oft 6 an " 22
oft 6 an -ed -8
oft 6 an -ing 62
oft 6 an -ly -10
oft 6 an -s -20
oft 6 an CAP -32
oft 6 an NUM -5
oft 6 an a -52
oft 6 an and -12
oft 6 an for -9
oft 6 an in -7
oft 6 an of -6
oft 6 an that -25
oft 6 an the -52
oft 6 an w -26
oft 6 an with -10
oft 6 and CAP -26
oft 6 and w -21
oft 6 another to -13
oft 6 another w -9
oft 6 any -s -7
oft 6 any CAP -10
oft 6 any the -35
oft 6 any w -13
oft 6 as -s -42
oft 6 as CAP -47
oft 6 as and -19
oft 6 as the -42
oft 6 as w -42
oft 6 at " 55
oft 6 at -ed -8
oft 6 at -ing -15
oft 6 at -s -33
oft 6 at and -12
oft 6 at of -6
oft 6 at that 73
oft 6 at the -63
oft 6 at to -36
oft 6 at w -35
oft 6 at with -10
oft 6 both CAP -15
oft 6 both the -16
oft 6 both to -15
oft 6 both w -20
oft 6 by -ed -9
oft 6 by -s -35
oft 6 by CAP -25
oft 6 by and -6
oft 6 by to -22
oft 6 by w -33
oft 6 for -ed -11
oft 6 for -ing -22
oft 6 for -s -26
oft 6 for CAP -32
oft 6 for and -5
oft 6 for in -7
oft 6 for of -13
oft 6 for that -13
oft 6 for the -40
oft 6 for to -24
oft 6 for w -31
oft 6 for who -16
oft 6 from w -11
oft 6 has w -14
oft 6 he " -36
oft 6 he -ing -10
oft 6 he CAP -10
oft 6 he a -12
oft 6 he he -9
oft 6 he him -10
oft 6 he his 46
oft 6 he if -8
oft 6 he that -49
oft 6 he the -10
oft 6 he to -10
oft 6 he w -5
oft 6 he what -6
oft 6 her " 42
oft 6 her -ed -11
oft 6 her -ing -27
oft 6 her -ly -9
oft 6 her -s -18
oft 6 her CAP 8
oft 6 her NUM -7
oft 6 her a -25
oft 6 her an -10
oft 6 her and -8
oft 6 her for -6
oft 6 her her -29
oft 6 her in -9
oft 6 her of -6
oft 6 her on -6
oft 6 her she -12
oft 6 her that -72
oft 6 her the -39
oft 6 her to -40
oft 6 her w -18
oft 6 her when -8
oft 6 her who -6
oft 6 her with -7
oft 6 herself -s -16
oft 6 herself CAP -49
oft 6 herself w -28
oft 6 him " -41
oft 6 him -ed -16
oft 6 him -ing -11
oft 6 him -s -11
oft 6 him CAP -34
oft 6 him a -18
oft 6 him for -5
oft 6 him his -27
oft 6 him in -6
oft 6 him the -25
oft 6 him to -19
oft 6 him w -15
oft 6 him with -5
oft 6 himself -s -6
oft 6 himself CAP -9
oft 6 himself w -21
oft 6 his " 13
oft 6 his -ed -14
oft 6 his -ing -22
oft 6 his -ly -8
oft 6 his -s -18
oft 6 his CAP -25
oft 6 his DAY -5
oft 6 his NUM -13
oft 6 his a 17
oft 6 his about -5
oft 6 his all -5
oft 6 his an -29
oft 6 his and -12
oft 6 his as -9
oft 6 his at -7
oft 6 his for -13
oft 6 his from -5
oft 6 his he -33
oft 6 his him -20
oft 6 his his -50
oft 6 his in -11
oft 6 his not -6
oft 6 his of -12
oft 6 his on -9
oft 6 his other -7
oft 6 his some -12
oft 6 his that 15
oft 6 his the -38
oft 6 his they -17
oft 6 his to -33
oft 6 his who -6
oft 6 his with -10
oft 6 how -ing -5
oft 6 how -s -9
oft 6 how CAP -7
oft 6 how a -7
oft 6 how he -6
oft 6 how her -11
oft 6 how how -12
oft 6 how the -9
oft 6 how to -8
oft 6 how w -8
oft 6 if " -8
oft 6 if -ing -6
oft 6 if -s -5
oft 6 if CAP -6
oft 6 if a -8
oft 6 if he -6
oft 6 if the -16
oft 6 if to -6
oft 6 if w -7
oft 6 in " 30
oft 6 in -ed -16
oft 6 in -ing 31
oft 6 in -s -45
oft 6 in NUM -6
oft 6 in a 34
oft 6 in and -11
oft 6 in by -6
oft 6 in for -5
oft 6 in had -6
oft 6 in he -34
oft 6 in in -20
oft 6 in is -8
oft 6 in of -8
oft 6 in that 122
oft 6 in to -32
oft 6 in w -35
oft 6 is -s -11
oft 6 is CAP -19
oft 6 is the -26
oft 6 is w -13
oft 6 it " 60
oft 6 it -ed -9
oft 6 it -ing -7
oft 6 it -ly -5
oft 6 it -s -10
oft 6 it CAP -15
oft 6 it a -13
oft 6 it and -6
oft 6 it in -6
oft 6 it it -10
oft 6 it of -5
oft 6 it that -68
oft 6 it the -23
oft 6 it to -14
oft 6 it w -10
oft 6 its -ed -5
oft 6 its -ing -9
oft 6 its -s -7
oft 6 its CAP -13
oft 6 its the -14
oft 6 its w -13
oft 6 many w -10
oft 6 me -ing -12
oft 6 me CAP -16
oft 6 me the -18
oft 6 me w -14
oft 6 most w -22
oft 6 no -ed -7
oft 6 no -s -7
oft 6 no CAP 62
oft 6 no w -18
oft 6 not -ed -7
oft 6 not -ing -12
oft 6 not -s -14
oft 6 not CAP -20
oft 6 not a -15
oft 6 not the -48
oft 6 not to 79
oft 6 not w -22
oft 6 of -ed -9
oft 6 of -s -23
oft 6 of CAP -34
oft 6 of a -21
oft 6 of and -9
oft 6 of as -7
oft 6 of his -11
oft 6 of of -8
oft 6 of that -49
oft 6 of the -51
oft 6 of to -31
oft 6 of w -28
oft 6 on " 19
oft 6 on -ed -15
oft 6 on -ing -43
oft 6 on -ly -19
oft 6 on -s -29
oft 6 on NUM -13
oft 6 on a -34
oft 6 on about -18
oft 6 on and -17
oft 6 on as -10
oft 6 on for -9
oft 6 on he -19
oft 6 on his -29
oft 6 on that -49
oft 6 on to -40
oft 6 on w -34
oft 6 on was -6
oft 6 one -ing -21
oft 6 one CAP 54
oft 6 one the -30
oft 6 one w -17
oft 6 other w -27
oft 6 our CAP -11
oft 6 our w -7
oft 6 over CAP 39
oft 6 over the -50
oft 6 over w 11
oft 6 several CAP -19
oft 6 several w -15
oft 6 she " -19
oft 6 she CAP -6
oft 6 she that -36
oft 6 she the -10
oft 6 she to -6
oft 6 some -ing -16
oft 6 some -s -9
oft 6 some CAP -20
oft 6 some the -18
oft 6 some to -9
oft 6 some w -17
oft 6 that " -37
oft 6 that -ed -7
oft 6 that -ing -13
oft 6 that -ly -6
oft 6 that -s -5
oft 6 that NUM -5
oft 6 that a -15
oft 6 that about -11
oft 6 that an -15
oft 6 that are -5
oft 6 that for -6
oft 6 that he -14
oft 6 that her -13
oft 6 that him -14
oft 6 that his -16
oft 6 that if -15
oft 6 that it -22
oft 6 that its -13
oft 6 that not -6
oft 6 that on -6
oft 6 that some -5
oft 6 that that -57
oft 6 that the -17
oft 6 that their -8
oft 6 that they -9
oft 6 that this -7
oft 6 that to -14
oft 6 that was -5
oft 6 that whether -6
oft 6 that who -6
oft 6 that with -6
oft 6 that would -6
oft 6 the " -23
oft 6 the -ed 7
oft 6 the -ing -25
oft 6 the -ly -15
oft 6 the -s -6
oft 6 the CAP -17
oft 6 the DAY -9
oft 6 the NUM -11
oft 6 the a -6
oft 6 the about -14
oft 6 the among -6
oft 6 the an 31
oft 6 the and -9
oft 6 the as -12
oft 6 the at -6
oft 6 the be -7
oft 6 the because -5
oft 6 the been -6
oft 6 the being -7
oft 6 the between -7
oft 6 the but -6
oft 6 the by -7
oft 6 the for -15
oft 6 the from -9
oft 6 the had -6
oft 6 the has -6
oft 6 the have -5
oft 6 the he -44
oft 6 the her -36
oft 6 the herself -7
oft 6 the him -16
oft 6 the his -38
oft 6 the how -39
oft 6 the if 34
oft 6 the in -10
oft 6 the into -6
oft 6 the is -9
oft 6 the it -29
oft 6 the its 45
oft 6 the many -10
oft 6 the most -7
oft 6 the no -7
oft 6 the not -18
oft 6 the of -10
oft 6 the on -9
oft 6 the one -8
oft 6 the or -6
oft 6 the other -6
oft 6 the over -8
oft 6 the she 38
oft 6 the some -7
oft 6 the than -8
oft 6 the that -27
oft 6 the the -35
oft 6 the their -19
oft 6 the they -11
oft 6 the this -7
oft 6 the through -5
oft 6 the up -5
oft 6 the w -12
oft 6 the was -11
oft 6 the were -6
oft 6 the what -26
oft 6 the when -5
oft 6 the where -5
oft 6 the which -6
oft 6 the who -8
oft 6 the with -17
oft 6 the would -10
oft 6 the ’s -10
oft 6 their -ing -22
oft 6 their -s -16
oft 6 their CAP -39
oft 6 their a -17
oft 6 their and -6
oft 6 their in -9
oft 6 their the -19
oft 6 their their -10
oft 6 their to -10
oft 6 their w -20
oft 6 them -ed -7
oft 6 them -s -7
oft 6 them CAP -17
oft 6 them the -46
oft 6 them to -24
oft 6 them w -25
oft 6 themselves -s -13
oft 6 themselves NUM -5
oft 6 themselves w -11
oft 6 they -ing -5
oft 6 they CAP -9
oft 6 they if -7
oft 6 they that -11
oft 6 they the -12
oft 6 they they -8
oft 6 they to -6
oft 6 this " -9
oft 6 this -ing -7
oft 6 this -ly -7
oft 6 this -s -8
oft 6 this CAP -15
oft 6 this a -15
oft 6 this he -7
oft 6 this the -22
oft 6 this to -15
oft 6 this w -16
oft 6 those -s -9
oft 6 those CAP -15
oft 6 those of -5
oft 6 those the -32
oft 6 those to 68
oft 6 those w -15
oft 6 to -ed -17
oft 6 to -ing -20
oft 6 to -ly -19
oft 6 to -s -23
oft 6 to CAP -25
oft 6 to DAY -11
oft 6 to NUM -18
oft 6 to a 6
oft 6 to about 59
oft 6 to after -12
oft 6 to along -9
oft 6 to an 53
oft 6 to and -17
oft 6 to as -14
oft 6 to at 59
oft 6 to be -9
oft 6 to before -6
oft 6 to both -5
oft 6 to but -15
oft 6 to by -11
oft 6 to could -7
oft 6 to did -9
oft 6 to for 84
oft 6 to from -13
oft 6 to had -13
oft 6 to has -10
oft 6 to he -36
oft 6 to her -42
oft 6 to him -21
oft 6 to his -53
oft 6 to how 23
oft 6 to if -19
oft 6 to in -22
oft 6 to is -13
oft 6 to it -22
oft 6 to like -6
oft 6 to many -6
oft 6 to not -22
oft 6 to of -17
oft 6 to on -16
oft 6 to one -11
oft 6 to or -7
oft 6 to out -9
oft 6 to over -9
oft 6 to she -11
oft 6 to some -29
oft 6 to than -8
oft 6 to the -45
oft 6 to their -25
oft 6 to them -13
oft 6 to they -17
oft 6 to this -19
oft 6 to to -50
oft 6 to w -25
oft 6 to was -16
oft 6 to were -5
oft 6 to what -58
oft 6 to when -15
oft 6 to where -11
oft 6 to which -10
oft 6 to who -7
oft 6 to will -8
oft 6 to with -16
oft 6 to would -6
oft 6 to ’s -8
oft 6 up -s -12
oft 6 up CAP -25
oft 6 up w -21
oft 6 w " 73
oft 6 w -ed -30
oft 6 w -ly -32
oft 6 w -s -21
oft 6 w CAP -17
oft 6 w DAY -19
oft 6 w NUM -31
oft 6 w a -34
oft 6 w about -45
oft 6 w after -10
oft 6 w against -13
oft 6 w all 61
oft 6 w among -6
oft 6 w an -30
oft 6 w and -26
oft 6 w any -24
oft 6 w are -8
oft 6 w as 27
oft 6 w at -13
oft 6 w be -13
oft 6 w because -10
oft 6 w been -11
oft 6 w behind -7
oft 6 w being -13
oft 6 w between -14
oft 6 w but -14
oft 6 w by -20
oft 6 w did -9
oft 6 w does -11
oft 6 w for -26
oft 6 w from -15
oft 6 w had -17
oft 6 w has -11
oft 6 w have -16
oft 6 w he -44
oft 6 w her 20
oft 6 w him 20
oft 6 w his -19
oft 6 w how -75
oft 6 w if -36
oft 6 w in -28
oft 6 w into -20
oft 6 w is -28
oft 6 w it 31
oft 6 w its -42
oft 6 w like -15
oft 6 w no -6
oft 6 w not -43
oft 6 w of -22
oft 6 w on -24
oft 6 w or -8
oft 6 w other -14
oft 6 w out -10
oft 6 w over -9
oft 6 w she -30
oft 6 w so -9
oft 6 w some -20
oft 6 w than -8
oft 6 w that -34
oft 6 w the -52
oft 6 w their 38
oft 6 w them -17
oft 6 w they 57
oft 6 w this -16
oft 6 w those -10
oft 6 w to -24
oft 6 w two -10
oft 6 w up -12
oft 6 w w -29
oft 6 w was -18
oft 6 w were -13
oft 6 w what 53
oft 6 w when -14
oft 6 w where -38
oft 6 w whether -67
oft 6 w which -17
oft 6 w while -7
oft 6 w who -18
oft 6 w will -8
oft 6 w with -26
oft 6 w would -16
oft 6 w ’s -22
oft 6 was -s -14
oft 6 was w -13
oft 6 what " -18
oft 6 what CAP -13
oft 6 what that -10
oft 6 what the -24
oft 6 what to -8
oft 6 what w -7
oft 6 when to -24
oft 6 when w -23
oft 6 whether CAP -5
oft 6 whether the -11
oft 6 whether to -5
oft 6 which w -5
oft 6 who w -7
oft 6 why " -54
oft 6 why CAP -11
oft 6 why the -6
oft 6 why w -7
oft 6 with " -76
oft 6 with -ing -39
oft 6 with -s -50
oft 6 with CAP -57
oft 6 with the 67
oft 6 with to -35
oft 6 with w -46
oft 6 would w -23
oft 6 you w -7
oft 6 — -ed -8
oft 6 — -s -42
oft 6 — that 40
oft 6 — w -21
os 0 abl -74
os 0 accept 97
os 0 accus 58
os 0 accusation 71
os 0 acknowledg 89
os 0 acquiesc 52
os 0 add 28
os 0 address 51
os 0 admit 66
os 0 adopt -33
os 0 adviz -56
os 0 advocat 105
os 0 agre 59
os 0 aim -35
os 0 alleg 98
os 0 allegation 19
os 0 allow 93
os 0 announc 145
os 0 answer 73
os 0 apologiz -45
os 0 appeal -114
os 0 appear -71
os 0 applaud 76
os 0 appoint 96
os 0 approv -19
os 0 argu 27
os 0 argument -59
os 0 assail 80
os 0 assert 95
os 0 assertion 37
os 0 assum 35
os 0 assur -51
os 0 attack 44
os 0 attempt -129
os 0 attribut 56
os 0 avoid -48
os 0 awar 75
os 0 back 65
os 0 ban 35
os 0 bash 44
os 0 becom -121
os 0 begin -130
os 0 believ 154
os 0 bemoan 50
os 0 blam 122
os 0 block 70
os 0 boast 44
os 0 bring -29
os 0 brush -18
os 0 calculat 67
os 0 call 35
os 0 car 19
os 0 carry -72
os 0 cast 44
os 0 caution 92
os 0 celebrat 49
os 0 challeng 67
os 0 chant -6
os 0 characteriz 10
os 0 charg 28
os 0 cheer 61
os 0 chid 97
os 0 choos -11
os 0 cit 158
os 0 claim 94
os 0 clarify 27
os 0 clear 12
os 0 com -82
os 0 comment -35
os 0 compar 86
os 0 complain 7
os 0 complaint 43
os 0 conced 69
os 0 concern -8
os 0 conclud -15
os 0 condemn 62
os 0 confident 76
os 0 confirm 86
os 0 congratulat 86
os 0 consider 111
os 0 contemplat 102
os 0 contend 34
os 0 continu -36
os 0 contradict 45
os 0 contrast 94
os 0 conversation -39
os 0 convinc 9
os 0 count -63
os 0 counter -36
os 0 cover 90
os 0 credit 108
os 0 critical 66
os 0 criticism 54
os 0 criticiz 122
os 0 cry 16
os 0 debat 27
os 0 decid 66
os 0 decision 97
os 0 declar 81
os 0 declin 33
os 0 decry 90
os 0 deem 105
os 0 deep -75
os 0 defend 98
os 0 deliver 15
os 0 demand 49
os 0 demonstrat 10
os 0 denounc 25
os 0 deny 43
os 0 derid 51
os 0 describ 121
os 0 detail 8
os 0 determin 113
os 0 devot -46
os 0 disagre 45
os 0 disagreement -32
os 0 disavow 98
os 0 disclos 25
os 0 disclosur 44
os 0 discuss 133
os 0 dismiss 115
os 0 display 53
os 0 disput 19
os 0 distanc 55
os 0 divid 17
os 0 document -11
os 0 doubl -29
os 0 doubt 40
os 0 downplay 52
os 0 draw -13
os 0 dwell -55
os 0 eager 15
os 0 echo 53
os 0 embrac 133
os 0 emerg -51
os 0 emphasiz 77
os 0 encourag 37
os 0 end -98
os 0 endors 139
os 0 endorsement 65
os 0 enjoy 86
os 0 estimat 54
os 0 expand -55
os 0 expect 94
os 0 explain 29
os 0 expos 71
os 0 express 19
os 0 fail -82
os 0 favor 113
os 0 fear 127
os 0 feel 30
os 0 fight 27
os 0 fil -36
os 0 find 80
os 0 focus 34
os 0 follow -49
os 0 forecast -14
os 0 fram 51
os 0 giv -35
os 0 go -91
os 0 grow 32
os 0 guess 22
os 0 hail 83
os 0 hard -74
os 0 harsh -46
os 0 hat -19
os 0 hear 41
os 0 highlight 132
os 0 hint 75
os 0 hir 85
os 0 hit -43
os 0 hold -39
os 0 hop 120
os 0 hopeful 20
os 0 idea 21
os 0 identify 102
os 0 ignor 108
os 0 imply 68
os 0 includ 8
os 0 indicat 25
os 0 inform -55
os 0 insist 99
os 0 intend 81
os 0 interest 120
os 0 introduc 26
os 0 invok 11
os 0 issu -87
os 0 it -70
os 0 join -109
os 0 jok 19
os 0 judg 42
os 0 keep -113
os 0 knock 79
os 0 know 73
os 0 label -69
os 0 lament 97
os 0 lash -40
os 0 launch -107
os 0 lay 34
os 0 learn 86
os 0 leav -117
os 0 less -90
os 0 lin -36
os 0 list 87
os 0 look 6
os 0 lov 116
os 0 maintain -31
os 0 mak -10
os 0 mark 101
os 0 mean 49
os 0 mention 146
os 0 messag 25
os 0 mock 137
os 0 mount -94
os 0 nam 141
os 0 need -22
os 0 negativ -25
os 0 nominat 106
os 0 not 74
os 0 offer 13
os 0 open -57
os 0 oppos 101
os 0 opposition 75
os 0 opt 55
os 0 optimistic -5
os 0 order 108
os 0 outlin 105
os 0 outspoken -75
os 0 paint 93
os 0 pass -33
os 0 persuad -159
os 0 pivot -69
os 0 plan 63
os 0 play -42
os 0 plead -35
os 0 pledg 28
os 0 point 33
os 0 portray 64
os 0 position -15
os 0 post -19
os 0 praiz 95
os 0 predict 125
os 0 prefer 41
os 0 present -19
os 0 press 13
os 0 project 64
os 0 promiz 54
os 0 promot 101
os 0 propos 125
os 0 proposal 25
os 0 protest 59
os 0 proud 64
os 0 prov 84
os 0 provid -27
os 0 publish -39
os 0 push 15
os 0 put -47
os 0 question 56
os 0 quot 8
os 0 rail 53
os 0 rais -46
os 0 reach -21
os 0 react -67
os 0 read 68
os 0 reaffirm 57
os 0 reason 89
os 0 rebuk 77
os 0 rebut 101
os 0 recall 143
os 0 recogniz 69
os 0 recommend 98
os 0 refer 118
os 0 referenc 98
os 0 reflect 95
os 0 refus 58
os 0 regard 17
os 0 reject 66
os 0 releas -39
os 0 remain -72
os 0 remark 19
os 0 remember 79
os 0 remind -166
os 0 renew -110
os 0 repeat -9
os 0 reply -49
os 0 report 92
os 0 represent 79
os 0 request 76
os 0 requir 39
os 0 resist 20
os 0 respond -5
os 0 restrict 67
os 0 return 33
os 0 retweet 65
os 0 reveal 144
os 0 rip 67
os 0 rul 17
os 0 run -39
os 0 say 93
os 0 see 124
os 0 seek 77
os 0 seem 17
os 0 seiz -30
os 0 send -106
os 0 set -84
os 0 shar -26
os 0 sharp -57
os 0 shock 47
os 0 show 56
os 0 shrug 41
os 0 sid 21
os 0 signal -73
os 0 singl -9
os 0 skeptical 62
os 0 slam 56
os 0 sound 7
os 0 spar 57
os 0 speak -18
os 0 speculat 23
os 0 speculation -24
os 0 spent -157
os 0 split -11
os 0 stand 50
os 0 start -126
os 0 stat 69
os 0 statement -71
os 0 step -102
os 0 stop -148
os 0 story -26
os 0 strategy -22
os 0 stress 29
os 0 struggl 9
os 0 stuck 23
os 0 suggest 121
os 0 support 85
os 0 supporter 34
os 0 supportiv 27
os 0 sur 86
os 0 surpriz 5
os 0 suspect 15
os 0 tak -37
os 0 talk 36
os 0 target 22
os 0 tell -114
os 0 tend -75
os 0 testify -21
os 0 thank 32
os 0 ther -64
os 0 think 118
os 0 threaten 58
os 0 titl 7
os 0 touch 36
os 0 tout 44
os 0 trad -72
os 0 try -102
os 0 turn -112
os 0 underscor 7
os 0 understand 86
os 0 unveil -11
os 0 upset 6
os 0 urg 18
os 0 used -140
os 0 using -152
os 0 very -76
os 0 view 121
os 0 voic 7
os 0 vot 33
os 0 vouch 67
os 0 vow 64
os 0 want 105
os 0 warn -6
os 0 watch 79
os 0 wav -92
os 0 weigh 68
os 0 welcom 56
os 0 withdraw -7
os 0 witness 52
os 0 wonder 50
os 0 worry 81
os 0 writ -21
os 1 abl 21
os 1 accept -24
os 1 accord 147
os 1 accusation -5
os 1 acknowledg -23
os 1 acquiesc 72
os 1 add -16
os 1 address -17
os 1 admit -33
os 1 adopt -19
os 1 advic -123
os 1 adviz -18
os 1 advocat -33
os 1 agre 40
os 1 aim 46
os 1 alleg -17
os 1 allegation -6
os 1 allow -52
os 1 allud -15
os 1 anger 94
os 1 announc -26
os 1 apologiz -72
os 1 appeal 119
os 1 applaud -11
os 1 appoint -14
os 1 approv 11
os 1 argu 23
os 1 argument -11
os 1 ask 29
os 1 assail -21
os 1 assert -9
os 1 assertion 7
os 1 assumption -67
os 1 assur 99
os 1 attack -7
os 1 attempt 21
os 1 avoid 77
os 1 awar -22
os 1 back 13
os 1 ban 27
os 1 becom -31
os 1 begin 46
os 1 believ -53
os 1 blam -30
os 1 blast -45
os 1 block -5
os 1 boast -35
os 1 bring -39
os 1 brush 88
os 1 calculat -17
os 1 call 20
os 1 car -5
os 1 carry -30
os 1 cast -57
os 1 caution -57
os 1 celebrat 54
os 1 challeng -82
os 1 chant 5
os 1 characteriz -18
os 1 charg 66
os 1 cheer -13
os 1 chid -8
os 1 choos 31
os 1 cit -22
os 1 clear 77
os 1 com 77
os 1 comment 66
os 1 compar -24
os 1 complain -59
os 1 complaint 10
os 1 conced -5
os 1 concern 20
os 1 conclud 50
os 1 condemn -7
os 1 confirm -8
os 1 congratulat -13
os 1 consider -47
os 1 contemplat -15
os 1 contend -7
os 1 continu 93
os 1 contrast -13
os 1 conversation 11
os 1 convinc 56
os 1 count 43
os 1 counter 89
os 1 cover -19
os 1 credit -11
os 1 critical -5
os 1 criticism 77
os 1 criticiz -44
os 1 debat -41
os 1 decid -79
os 1 decision -46
os 1 declar 28
os 1 declin -57
os 1 decry -21
os 1 deem -45
os 1 deep 23
os 1 defend -15
os 1 deliver -27
os 1 demand 27
os 1 demonstrat -15
os 1 denounc 29
os 1 deny -19
os 1 derid -15
os 1 describ -12
os 1 detail 76
os 1 determin -31
os 1 disagre 25
os 1 disagreement 56
os 1 disavow -11
os 1 disclos -71
os 1 discuss -47
os 1 dismiss -36
os 1 display 22
os 1 disput 7
os 1 distanc -39
os 1 divid 64
os 1 doubl -30
os 1 doubt -5
os 1 downplay -20
os 1 draw 34
os 1 dwell -7
os 1 eager -49
os 1 echo -37
os 1 embrac -15
os 1 emerg -73
os 1 encourag -39
os 1 end -47
os 1 endors -49
os 1 endorsement 24
os 1 enjoy -41
os 1 estimat 42
os 1 expand -39
os 1 expect -53
os 1 experienc -23
os 1 explain -14
os 1 expos -10
os 1 express 16
os 1 fail 59
os 1 favor -32
os 1 fear -23
os 1 feel 56
os 1 fight 53
os 1 fil -25
os 1 find -22
os 1 fir 15
os 1 focus 44
os 1 follow 75
os 1 forecast -50
os 1 forget 40
os 1 fram -22
os 1 giv 7
os 1 go 99
os 1 goal -27
os 1 grow -50
os 1 hail -10
os 1 hard 57
os 1 harsh 40
os 1 hat -20
os 1 hear 16
os 1 highlight -24
os 1 hint -16
os 1 hit -31
os 1 hold -91
os 1 hop 19
os 1 hopeful 17
os 1 idea 42
os 1 identify -26
os 1 ignor -19
os 1 imply -9
os 1 includ 34
os 1 indicat 36
os 1 inform 60
os 1 intend -60
os 1 interest -24
os 1 interject -36
os 1 introduc 19
os 1 invok -7
os 1 issu 41
os 1 it 75
os 1 join -36
os 1 jok -42
os 1 judg -11
os 1 keep -18
os 1 knock -10
os 1 know 27
os 1 lament -34
os 1 lash 67
os 1 launch -45
os 1 lay -25
os 1 learn -20
os 1 leav 73
os 1 less -78
os 1 let -28
os 1 list 7
os 1 look 90
os 1 lov -27
os 1 maintain -6
os 1 mark -48
os 1 mean 38
os 1 mention -39
os 1 messag -72
os 1 mock -32
os 1 mount -23
os 1 nam -22
os 1 need 79
os 1 negativ 103
os 1 nominat -22
os 1 not 12
os 1 offer -26
os 1 open -26
os 1 oppos 17
os 1 opposition -39
os 1 opt 35
os 1 optimistic 15
os 1 order 41
os 1 outlin -26
os 1 outspoken 79
os 1 paint -10
os 1 pass 13
os 1 peg -21
os 1 persuad 44
os 1 pivot 29
os 1 plan -14
os 1 plead 34
os 1 pledg 32
os 1 point 29
os 1 portray 44
os 1 position -16
os 1 post 6
os 1 praiz -37
os 1 predict -32
os 1 prefer 45
os 1 present -32
os 1 press 7
os 1 pressur 13
os 1 project -7
os 1 promiz 13
os 1 promot -11
os 1 propos 20
os 1 proposal 102
os 1 protest 22
os 1 prov -14
os 1 provid -40
os 1 publish 35
os 1 put 51
os 1 question -7
os 1 quick 53
os 1 quot -26
os 1 rail 32
os 1 rais 37
os 1 reach -76
os 1 react 66
os 1 reaffirm -7
os 1 reason -25
os 1 recall -16
os 1 recit -10
os 1 recogniz -20
os 1 recommend -22
os 1 refer -37
os 1 referenc 50
os 1 reflect -7
os 1 refus -67
os 1 regard -27
os 1 reiterat 23
os 1 reject 9
os 1 releas -24
os 1 remain 32
os 1 remark 71
os 1 remember -35
os 1 remind 113
os 1 renew 60
os 1 repeat -53
os 1 reply 62
os 1 report 29
os 1 represent -7
os 1 request 29
os 1 requir 38
os 1 resist -59
os 1 respond -61
os 1 restrict -12
os 1 return 35
os 1 retweet -6
os 1 rip -12
os 1 rul -33
os 1 run -106
os 1 say -5
os 1 see -6
os 1 seek 35
os 1 seem -8
os 1 send -80
os 1 sens 51
os 1 set 17
os 1 shar -20
os 1 sharp -20
os 1 shift -72
os 1 shock 38
os 1 shoot 69
os 1 shout 60
os 1 show -7
os 1 shrug 27
os 1 sid 71
os 1 sign 39
os 1 signal -20
os 1 skeptical -10
os 1 slam -24
os 1 sound -16
os 1 spar -44
os 1 speak 24
os 1 speculation -14
os 1 spent 48
os 1 split -68
os 1 stand 15
os 1 start -16
os 1 stat -55
os 1 statement 30
os 1 step -75
os 1 stop 107
os 1 story 15
os 1 strategy -19
os 1 stress -21
os 1 struggl 22
os 1 stuck 48
os 1 suggest -8
os 1 suggestion 19
os 1 support 36
os 1 supporter -58
os 1 supportiv -9
os 1 surpriz 27
os 1 suspect 18
os 1 tak -18
os 1 talk -15
os 1 target -25
os 1 tell 103
os 1 tend 103
os 1 testify -30
os 1 thank -37
os 1 ther -29
os 1 threaten 58
os 1 touch -8
os 1 tout -11
os 1 trad -54
os 1 try 34
os 1 turn -8
os 1 underscor -11
os 1 understand -11
os 1 unveil 41
os 1 upset 92
os 1 urg 14
os 1 using -9
os 1 very -34
os 1 voic 18
os 1 vot -28
os 1 vouch -8
os 1 vow 36
os 1 want -28
os 1 warn 40
os 1 wary -81
os 1 watch -52
os 1 weigh 23
os 1 welcom 31
os 1 withdraw -17
os 1 wonder -42
os 1 worry -64
os 1 writ -47
os 2 abl 16
os 2 accept -18
os 2 accord -23
os 2 accus 47
os 2 accusation -36
os 2 acknowledg -21
os 2 acquiesc -42
os 2 add 9
os 2 address -46
os 2 admit 11
os 2 adopt -32
os 2 advic 30
os 2 adviz 29
os 2 advocat -21
os 2 agre -19
os 2 aim 25
os 2 alleg -35
os 2 allegation 43
os 2 allow -33
os 2 allud -17
os 2 anger -10
os 2 answer -63
os 2 apologiz -25
os 2 appeal -25
os 2 appear 19
os 2 applaud -26
os 2 appoint -19
os 2 approv -35
os 2 argu 9
os 2 argument -42
os 2 ask 48
os 2 assail -51
os 2 assert -47
os 2 assertion -19
os 2 assumption -12
os 2 assur 28
os 2 attack -18
os 2 attempt 49
os 2 attribut -7
os 2 avoid 25
os 2 awar -6
os 2 back -7
os 2 ban -29
os 2 becom 110
os 2 begin 49
os 2 believ -31
os 2 bemoan -5
os 2 blam -62
os 2 blast 24
os 2 block -9
os 2 boast -29
os 2 bring 5
os 2 brush -12
os 2 call -9
os 2 cast -22
os 2 caution -11
os 2 celebrat -7
os 2 challeng 78
os 2 characteriz 50
os 2 charg -39
os 2 cheer 7
os 2 chid -51
os 2 choos 55
os 2 cit -39
os 2 claim 6
os 2 com 50
os 2 comment 13
os 2 compar -51
os 2 complain 28
os 2 complaint -9
os 2 conced -24
os 2 concern 39
os 2 conclud -13
os 2 confirm -19
os 2 congratulat -37
os 2 consider 9
os 2 contemplat -46
os 2 continu 94
os 2 contrast -29
os 2 convinc -45
os 2 count 98
os 2 credit -38
os 2 critical -7
os 2 criticism -27
os 2 criticiz -36
os 2 debat 22
os 2 decid 34
os 2 decision 35
os 2 declar -35
os 2 declin 58
os 2 decry -13
os 2 deem -27
os 2 deep 54
os 2 defend -47
os 2 deliver 44
os 2 demand 29
os 2 demonstrat 57
os 2 denounc -48
os 2 deny 77
os 2 describ -14
os 2 determin -24
os 2 devot -50
os 2 disagre -14
os 2 disagreement 36
os 2 disavow -35
os 2 disclos 47
os 2 discuss -35
os 2 dismiss -80
os 2 display -12
os 2 distanc 49
os 2 divid -27
os 2 document -20
os 2 doubl 42
os 2 doubt -5
os 2 draw 8
os 2 eager -17
os 2 echo -37
os 2 embrac -30
os 2 emerg 34
os 2 emphasiz -23
os 2 encourag 28
os 2 end 55
os 2 endors -36
os 2 endorsement -26
os 2 enjoy -14
os 2 estimat -21
os 2 expand 49
os 2 expect 29
os 2 experienc -36
os 2 expos -12
os 2 express 54
os 2 fail 47
os 2 favor -29
os 2 fear -26
os 2 feel -34
os 2 fight -57
os 2 fil -7
os 2 find -40
os 2 fir 27
os 2 focus 11
os 2 follow -20
os 2 forget -37
os 2 fram 36
os 2 giv 56
os 2 go 48
os 2 grow 21
os 2 hail -20
os 2 hard -15
os 2 harsh 60
os 2 hat 72
os 2 hear -10
os 2 highlight -28
os 2 hint -16
os 2 hit 6
os 2 hold -9
os 2 hop -5
os 2 hopeful -7
os 2 idea 27
os 2 identify -52
os 2 ignor -18
os 2 imply -16
os 2 includ -29
os 2 indicat -8
os 2 inform 36
os 2 insist -50
os 2 intend -53
os 2 interest -32
os 2 invok 65
os 2 issu 85
os 2 join 34
os 2 jok -18
os 2 keep 13
os 2 know 19
os 2 lament -16
os 2 lash -21
os 2 launch -46
os 2 lay 58
os 2 learn -17
os 2 leav 66
os 2 less 119
os 2 let 41
os 2 list -14
os 2 look 44
os 2 lov -18
os 2 maintain -5
os 2 mak 5
os 2 mark -16
os 2 mean -26
os 2 mention -31
os 2 messag -35
os 2 mock -44
os 2 mount 25
os 2 nam -47
os 2 need 8
os 2 negativ -48
os 2 nominat -20
os 2 not 9
os 2 offer 60
os 2 open -11
os 2 opposition -26
os 2 optimistic 8
os 2 order -37
os 2 outlin -18
os 2 outspoken 92
os 2 paint -25
os 2 pass 13
os 2 peg 63
os 2 persuad 106
os 2 pivot 76
os 2 plan 25
os 2 play -17
os 2 plead 52
os 2 pledg -31
os 2 point 20
os 2 portray -20
os 2 position 60
os 2 post -47
os 2 praiz -17
os 2 predict -33
os 2 prefer -32
os 2 present -36
os 2 press 78
os 2 pressur 39
os 2 promiz -57
os 2 promot -49
os 2 propos -52
os 2 proposal -33
os 2 protest -12
os 2 proud -12
os 2 prov -16
os 2 provid -60
os 2 publish -24
os 2 push 55
os 2 put 15
os 2 question -16
os 2 quick -29
os 2 quot -45
os 2 rail -10
os 2 rais 8
os 2 reach -75
os 2 react -88
os 2 reason -21
os 2 rebuk -10
os 2 rebut -61
os 2 recall -5
os 2 recogniz 73
os 2 recommend -39
os 2 refer -48
os 2 referenc -25
os 2 reflect -13
os 2 refus 73
os 2 regard 60
os 2 reject -11
os 2 remain -31
os 2 remark -44
os 2 remember -22
os 2 remind 69
os 2 renew 90
os 2 repeat -14
os 2 reply 42
os 2 report 21
os 2 represent -14
os 2 request -81
os 2 requir -55
os 2 resist -25
os 2 return -24
os 2 retweet -18
os 2 reveal -25
os 2 rip -20
os 2 rul 57
os 2 run 22
os 2 say -10
os 2 see -10
os 2 seek 16
os 2 seem 42
os 2 seiz -23
os 2 send -17
os 2 sens -12
os 2 set -15
os 2 shar 57
os 2 sharp 93
os 2 shift 74
os 2 shock -16
os 2 sign 64
os 2 signal 134
os 2 singl -17
os 2 skeptical -8
os 2 slam 42
os 2 sound -60
os 2 speak -8
os 2 speculation 53
os 2 spent -23
os 2 stand -60
os 2 start 9
os 2 stat -28
os 2 statement 42
os 2 step -39
os 2 stop 81
os 2 strategy 27
os 2 stress -30
os 2 stuck 35
os 2 suggest -22
os 2 suggestion -6
os 2 support -20
os 2 supporter 8
os 2 sur -54
os 2 suspect -15
os 2 tak 55
os 2 talk 29
os 2 target -18
os 2 tell 23
os 2 tend -50
os 2 testify -15
os 2 thank 61
os 2 ther 42
os 2 think -19
os 2 threaten -65
os 2 tout -25
os 2 try 7
os 2 turn 111
os 2 tweet 8
os 2 underscor -31
os 2 understand -40
os 2 unveil -40
os 2 upset -23
os 2 urg 19
os 2 used -104
os 2 using -22
os 2 very 66
os 2 view -33
os 2 voic 6
os 2 vot 41
os 2 vow -9
os 2 want 58
os 2 wary -21
os 2 watch -32
os 2 weigh -38
os 2 welcom -11
os 2 withdraw 54
os 2 wonder -15
os 2 worry -38
os 2 writ -52
os 3 abl 36
os 3 accept -41
os 3 accord -24
os 3 accus -26
os 3 accusation -22
os 3 acquiesc -45
os 3 add 13
os 3 address 18
os 3 admit -24
os 3 adopt 76
os 3 advic 40
os 3 adviz 52
os 3 advocat -24
os 3 agre -14
os 3 aim 27
os 3 allegation -43
os 3 allud 45
os 3 anger -55
os 3 announc -23
os 3 answer -55
os 3 apologiz 32
os 3 appeal 31
os 3 appear 20
os 3 applaud -22
os 3 appoint -22
os 3 approv 55
os 3 argument 28
os 3 assail 21
os 3 assert -19
os 3 assum -16
os 3 assumption 39
os 3 assur -20
os 3 attack 14
os 3 attempt 81
os 3 attribut -27
os 3 avoid 13
os 3 back -5
os 3 ban -52
os 3 begin 20
os 3 believ -15
os 3 bemoan -15
os 3 blam -12
os 3 blast 8
os 3 block -30
os 3 boast -40
os 3 bring 11
os 3 brush -49
os 3 calculat -21
os 3 call -14
os 3 carry 100
os 3 cast 15
os 3 caution -24
os 3 challeng -61
os 3 characteriz -37
os 3 charg -33
os 3 cheer -26
os 3 chid -32
os 3 choos -10
os 3 cit -20
os 3 claim -11
os 3 clarify -6
os 3 clear -28
os 3 com 9
os 3 comment -52
os 3 compar -38
os 3 complain -31
os 3 complaint -18
os 3 conced -23
os 3 conclud -40
os 3 condemn -15
os 3 confident -8
os 3 confirm -22
os 3 congratulat -19
os 3 consider -27
os 3 contemplat -21
os 3 contend -6
os 3 continu -27
os 3 contrast -36
os 3 conversation 43
os 3 convinc -6
os 3 count -54
os 3 cover -43
os 3 credit -38
os 3 critical -17
os 3 criticism -43
os 3 criticiz -11
os 3 debat 16
os 3 decid -24
os 3 decision -23
os 3 declar -27
os 3 declin 15
os 3 decry -37
os 3 deem -28
os 3 deep 32
os 3 defend -13
os 3 deliver 14
os 3 demand -49
os 3 demonstrat -27
os 3 denounc 22
os 3 deny -58
os 3 describ -38
os 3 detail -27
os 3 determin -27
os 3 devot 16
os 3 disagre -28
os 3 disagreement -28
os 3 disavow -39
os 3 disclos 28
os 3 disclosur -14
os 3 discuss -8
os 3 dismiss -34
os 3 display -32
os 3 distanc -53
os 3 divid -48
os 3 document -19
os 3 doubl 35
os 3 doubt -9
os 3 draw -23
os 3 dwell 52
os 3 eager 60
os 3 echo 36
os 3 embrac -44
os 3 emerg 42
os 3 emphasiz -19
os 3 encourag -56
os 3 end 62
os 3 endorsement -34
os 3 enjoy -23
os 3 estimat -28
os 3 expand 56
os 3 expect -33
os 3 experienc 48
os 3 explain 8
os 3 expos -36
os 3 express -7
os 3 fail 16
os 3 favor -29
os 3 fear -39
os 3 feel -8
os 3 fil -21
os 3 fir 11
os 3 focus -10
os 3 follow 37
os 3 giv 32
os 3 goal -23
os 3 grow 18
os 3 guess -7
os 3 hail -19
os 3 hard 35
os 3 harsh -29
os 3 hat -27
os 3 hear -23
os 3 highlight -38
os 3 hint -31
os 3 hir -33
os 3 hit 40
os 3 hold 63
os 3 hop -36
os 3 hopeful -9
os 3 idea -38
os 3 ignor -32
os 3 imply -17
os 3 includ 31
os 3 indicat -9
os 3 intend 38
os 3 interest -43
os 3 introduc 18
os 3 invok -51
os 3 issu 20
os 3 it 41
os 3 join 35
os 3 jok -29
os 3 judg -12
os 3 keep 100
os 3 knock -15
os 3 know -19
os 3 lament -27
os 3 lash -47
os 3 launch 67
os 3 lay -18
os 3 learn 8
os 3 leav 21
os 3 less 21
os 3 let -52
os 3 list -26
os 3 look -42
os 3 lov -34
os 3 maintain 48
os 3 mak 35
os 3 mark -36
os 3 mean -25
os 3 mention -15
os 3 messag 43
os 3 mock -24
os 3 mount 96
os 3 nam -36
os 3 need -69
os 3 negativ -44
os 3 nominat -25
os 3 offer 22
os 3 open 51
os 3 oppos -44
os 3 opposition -49
os 3 opt -40
os 3 optimistic -9
os 3 order -37
os 3 outlin -42
os 3 outspoken -71
os 3 paint -31
os 3 pass -34
os 3 peg -27
os 3 persuad -62
os 3 pivot -62
os 3 plan -21
os 3 play 47
os 3 pledg 6
os 3 portray -33
os 3 position -27
os 3 praiz -25
os 3 predict -32
os 3 prefer -42
os 3 present 33
os 3 press -49
os 3 pressur -43
os 3 project -21
os 3 promiz -20
os 3 promot -30
os 3 propos -34
os 3 proposal -51
os 3 protest -35
os 3 proud -24
os 3 prov -18
os 3 provid 96
os 3 publish 8
os 3 put -13
os 3 question -8
os 3 quick 14
os 3 quot 62
os 3 rail -29
os 3 rais 29
os 3 reach 69
os 3 react 82
os 3 reaffirm -22
os 3 reason -32
os 3 rebuk -24
os 3 rebut -41
os 3 recall -36
os 3 recogniz -33
os 3 recommend -26
os 3 referenc -49
os 3 reflect -40
os 3 refus -22
os 3 reiterat -19
os 3 releas 56
os 3 remain 89
os 3 remind -9
os 3 renew -23
os 3 repeat 40
os 3 reply -44
os 3 represent -26
os 3 request -25
os 3 requir 6
os 3 resist 45
os 3 respond -7
os 3 restrict -19
os 3 return -78
os 3 retweet -19
os 3 reveal -25
os 3 rul -47
os 3 run 65
os 3 say -10
os 3 see -27
os 3 seek -29
os 3 seem -30
os 3 seiz 54
os 3 send 49
os 3 sens -24
os 3 set 75
os 3 shar -60
os 3 shift 8
os 3 shock -55
os 3 shrug -26
os 3 sid -35
os 3 sign -76
os 3 signal -50
os 3 singl -41
os 3 skeptical -18
os 3 slam -36
os 3 sound 62
os 3 spar -81
os 3 speak -9
os 3 speculat -6
os 3 speculation -13
os 3 spent -66
os 3 split -21
os 3 start 96
os 3 statement 20
os 3 step 114
os 3 stop -52
os 3 story 62
os 3 strategy 37
os 3 stress 27
os 3 struggl 8
os 3 stuck -22
os 3 suggest -14
os 3 suggestion -79
os 3 support -20
os 3 supporter -34
os 3 sur -25
os 3 surpriz 14
os 3 suspect -7
os 3 tak 37
os 3 talk 17
os 3 target 32
os 3 tell 10
os 3 tend 9
os 3 testify 61
os 3 thank -42
os 3 ther 67
os 3 think -11
os 3 threaten -43
os 3 touch -12
os 3 tout 21
os 3 try 29
os 3 turn -7
os 3 tweet 18
os 3 underscor -45
os 3 understand -7
os 3 unveil 43
os 3 upset -41
os 3 used 77
os 3 using 72
os 3 very 19
os 3 view 11
os 3 voic 12
os 3 vot 7
os 3 vouch -24
os 3 vow -36
os 3 want -43
os 3 watch 27
os 3 weigh -11
os 3 welcom -39
os 3 wonder 37
os 3 worry 22
os 3 writ -6
os 6 accept -27
os 6 accord -12
os 6 accus -26
os 6 accusation -10
os 6 acknowledg -9
os 6 acquiesc -52
os 6 add -16
os 6 address -26
os 6 adopt -39
os 6 advic 23
os 6 adviz -22
os 6 advocat -15
os 6 agre -18
os 6 aim -39
os 6 alleg -22
os 6 allegation -18
os 6 allow -30
os 6 allud -44
os 6 anger -36
os 6 announc -14
os 6 answer 11
os 6 apologiz 39
os 6 appeal -68
os 6 appear 8
os 6 applaud -19
os 6 approv -36
os 6 argu -14
os 6 argument 30
os 6 ask -19
os 6 assert -15
os 6 assertion -26
os 6 assum -6
os 6 assumption 22
os 6 assur -35
os 6 attack -14
os 6 attempt -54
os 6 avoid -56
os 6 awar -27
os 6 back -26
os 6 ban -25
os 6 becom 13
os 6 begin -7
os 6 believ -12
os 6 bemoan -15
os 6 blam -15
os 6 blast -8
os 6 boast 23
os 6 bring 27
os 6 brush -35
os 6 calculat -8
os 6 call -11
os 6 cast -11
os 6 caution -13
os 6 challeng -36
os 6 charg -32
os 6 cheer -21
os 6 choos -57
os 6 cit -12
os 6 claim -20
os 6 clarify -10
os 6 clear -14
os 6 com -44
os 6 comment -10
os 6 compar 9
os 6 complain 21
os 6 complaint -11
os 6 conced -8
os 6 concern -20
os 6 conclud 9
os 6 condemn -14
os 6 confident -30
os 6 confirm -17
os 6 congratulat -16
os 6 consider -18
os 6 contemplat -31
os 6 contend -10
os 6 continu -44
os 6 contrast -14
os 6 convinc -19
os 6 count -61
os 6 cover -22
os 6 credit -17
os 6 critical -20
os 6 criticism -28
os 6 criticiz -9
os 6 debat -20
os 6 decid -7
os 6 decision -36
os 6 declar -17
os 6 declin -43
os 6 decry -15
os 6 deep -42
os 6 defend -10
os 6 deliver -47
os 6 demand -25
os 6 demonstrat -32
os 6 denounc -25
os 6 deny -25
os 6 describ -11
os 6 detail -30
os 6 determin -17
os 6 disagreement -40
os 6 disclos -33
os 6 disclosur -15
os 6 discuss -15
os 6 dismiss 9
os 6 display -21
os 6 distanc -31
os 6 document 29
os 6 doubl -36
os 6 doubt -11
os 6 dwell -20
os 6 eager -29
os 6 echo -40
os 6 embrac -18
os 6 emphasiz -17
os 6 end -15
os 6 endors -18
os 6 endorsement -23
os 6 enjoy -12
os 6 estimat -18
os 6 expand -49
os 6 expect -20
os 6 experienc -36
os 6 explain -14
os 6 express -34
os 6 fail -56
os 6 favor -14
os 6 fear -14
os 6 feel -47
os 6 fil 36
os 6 find -9
os 6 fir -42
os 6 focus -26
os 6 follow -46
os 6 giv -61
os 6 go -23
os 6 goal -23
os 6 grow -22
os 6 hail -29
os 6 hard -34
os 6 hear -17
os 6 highlight -14
os 6 hint -10
os 6 hop -13
os 6 hopeful -14
os 6 idea -35
os 6 identify -36
os 6 ignor -36
os 6 imply -13
os 6 includ -26
os 6 indicat -13
os 6 inform -36
os 6 insist -10
os 6 intend -35
os 6 interest -37
os 6 introduc -54
os 6 invok -20
os 6 issu -39
os 6 it -32
os 6 join 39
os 6 jok 39
os 6 keep -34
os 6 knock -33
os 6 know -28
os 6 lament -25
os 6 lash 10
os 6 launch 42
os 6 lay -47
os 6 learn -23
os 6 leav -30
os 6 less -35
os 6 list -23
os 6 look -43
os 6 lov -36
os 6 maintain -20
os 6 mak -22
os 6 mean -28
os 6 mention -12
os 6 mock -15
os 6 mount -41
os 6 nam -20
os 6 need -13
os 6 negativ -22
os 6 nominat -22
os 6 not -14
os 6 offer -48
os 6 open 11
os 6 oppos -29
os 6 opt -26
os 6 optimistic -5
os 6 order -18
os 6 outlin -22
os 6 paint -23
os 6 pass 24
os 6 persuad 45
os 6 plan -17
os 6 plead -61
os 6 pledg -26
os 6 point -17
os 6 portray -28
os 6 position -19
os 6 post 21
os 6 predict -10
os 6 prefer -27
os 6 present 9
os 6 press -30
os 6 pressur -30
os 6 project -24
os 6 promot -14
os 6 propos -22
os 6 proposal -62
os 6 protest -29
os 6 proud -17
os 6 prov -27
os 6 provid -34
os 6 publish 8
os 6 push -28
os 6 put -6
os 6 quick -27
os 6 quot -49
os 6 rail -19
os 6 rais -22
os 6 reach 24
os 6 react -65
os 6 reaffirm -16
os 6 reason -22
os 6 recall -14
os 6 recogniz -33
os 6 recommend -20
os 6 refer -18
os 6 referenc -31
os 6 reflect -26
os 6 refus -30
os 6 reject -37
os 6 releas -27
os 6 remain -36
os 6 remark -42
os 6 remember -31
os 6 renew -29
os 6 repeat -7
os 6 report -34
os 6 represent -27
os 6 request -37
os 6 requir -38
os 6 resist -22
os 6 respond 22
os 6 restrict -22
os 6 return 8
os 6 reveal -15
os 6 rul -21
os 6 say -11
os 6 see -20
os 6 seek -29
os 6 seem -19
os 6 send 38
os 6 sens -14
os 6 set -36
os 6 shar 17
os 6 shift -47
os 6 show -11
os 6 shrug -27
os 6 sign -14
os 6 signal -31
os 6 singl 36
os 6 skeptical -21
os 6 slam -25
os 6 speculat -6
os 6 speculation -13
os 6 spent 91
os 6 split -16
os 6 stand -36
os 6 start -19
os 6 stat -9
os 6 statement -24
os 6 stop -22
os 6 story -39
os 6 strategy -25
os 6 stress -22
os 6 struggl -32
os 6 suggest -11
os 6 suggestion 53
os 6 support -17
os 6 supporter 29
os 6 surpriz -34
os 6 suspect -8
os 6 tak -31
os 6 talk -24
os 6 target -35
os 6 tell -8
os 6 tend -56
os 6 testify -31
os 6 thank -39
os 6 ther -42
os 6 think -22
os 6 threaten -27
os 6 touch -23
os 6 tout -22
os 6 turn 10
os 6 tweet -21
os 6 underscor 41
os 6 understand -11
os 6 unveil -62
os 6 upset -55
os 6 urg -27
os 6 used 40
os 6 using 70
os 6 view -34
os 6 voic -45
os 6 vot -35
os 6 vouch -23
os 6 vow -19
os 6 want -23
os 6 warn -11
os 6 watch -41
os 6 weigh -57
os 6 welcom -23
os 6 wonder -29
os 6 worry -15
os 6 writ 38
p ' -ing -5
p ' -s -20
p ' CAP -15
p ' w -15
p 's " 59
p 's -ed -13
p 's -ing -35
p 's -ly -18
p 's -s -29
p 's CAP -45
p 's not -26
p 's w -21
p ( CAP -19
p ( NUM -13
p ) -s -10
p ) w -6
p , " 189
p , -ed -13
p , -ing -26
p , -ly -39
p , -s 32
p , CAP -16
p , NUM 5
p , a -6
p , about -55
p , after -41
p , all -10
p , along -9
p , although -25
p , among -40
p , an 68
p , and -28
p , are -10
p , at 67
p , because -16
p , both -10
p , but -25
p , despite -10
p , for -96
p , from -10
p , has -9
p , he 55
p , her -13
p , his 22
p , i 79
p , if 34
p , in -18
p , is 91
p , it 27
p , like -26
p , many -22
p , most 27
p , not 44
p , of -7
p , on -7
p , or -21
p , she -16
p , so -27
p , some -9
p , such -20
p , that 208
p , the 56
p , they -36
p , this -17
p , those 74
p , though -27
p , to 109
p , w -12
p , was 79
p , what -41
p , when 6
p , where -35
p , which -43
p , while -13
p , who -32
p , whom -11
p , whose -6
p , with -34
p , without -19
p , you -21
p -ed " -52
p -ed -ing 35
p -ed -ly -51
p -ed -s 19
p -ed CAP 46
p -ed DAY -73
p -ed NUM 41
p -ed a 12
p -ed about -13
p -ed after -21
p -ed against -26
p -ed all -56
p -ed an 69
p -ed and -32
p -ed any -33
p -ed as 25
p -ed before -25
p -ed both 50
p -ed by -26
p -ed during -19
p -ed for -19
p -ed from -10
p -ed he 37
p -ed her 11
p -ed herself -35
p -ed him -25
p -ed his -9
p -ed how 60
p -ed if 54
p -ed in -51
p -ed into -20
p -ed it -12
p -ed its -28
p -ed like 65
p -ed no 27
p -ed not -14
p -ed of 65
p -ed off -21
p -ed on -10
p -ed one 52
p -ed other 19
p -ed our -11
p -ed out -24
p -ed over -34
p -ed she 50
p -ed that 45
p -ed the 41
p -ed their 14
p -ed them 29
p -ed they 90
p -ed this -25
p -ed those 92
p -ed through -43
p -ed under -8
p -ed up -40
p -ed w 35
p -ed was 18
p -ed when 75
p -ed whether 37
p -ed which 39
p -ed why -25
p -ed would -6
p -ing " 73
p -ing ( -14
p -ing -ed 24
p -ing -ing 33
p -ing -ly 14
p -ing CAP 70
p -ing DAY 17
p -ing NUM 29
p -ing a 29
p -ing about -86
p -ing after -31
p -ing against -6
p -ing all -15
p -ing an 45
p -ing and -25
p -ing another 16
p -ing any 27
p -ing around -9
p -ing as -25
p -ing at -72
p -ing because -6
p -ing down -67
p -ing for -57
p -ing from -30
p -ing he 70
p -ing herself 54
p -ing him 22
p -ing himself 46
p -ing his 54
p -ing how 74
p -ing if 52
p -ing in -36
p -ing into -32
p -ing is -27
p -ing it 50
p -ing its 5
p -ing not 7
p -ing of -73
p -ing off -23
p -ing on -64
p -ing one -58
p -ing out -48
p -ing over -37
p -ing several 73
p -ing so -15
p -ing that 41
p -ing the 18
p -ing their -17
p -ing them -28
p -ing themselves -9
p -ing they 48
p -ing this 48
p -ing those -72
p -ing through -11
p -ing toward -8
p -ing up -22
p -ing w -8
p -ing was -29
p -ing what 33
p -ing when 33
p -ing whether 29
p -ing why 5
p -ing will -12
p -ing with -52
p -ly -ed -29
p -ly -ing -47
p -ly -ly -9
p -ly -s -34
p -ly CAP 23
p -ly DAY -6
p -ly NUM -46
p -ly a -23
p -ly about -48
p -ly against -18
p -ly all -19
p -ly and -10
p -ly as -9
p -ly at -28
p -ly for -28
p -ly from -16
p -ly if 44
p -ly in -19
p -ly of -40
p -ly on -38
p -ly one -21
p -ly than -5
p -ly that 54
p -ly the -29
p -ly to 9
p -ly w -32
p -ly what -13
p -ly when -18
p -ly with 41
p -s ( 49
p -s -ed -35
p -s -ing -25
p -s -ly 31
p -s -s 27
p -s CAP 80
p -s DAY 24
p -s NUM 8
p -s across -11
p -s after -28
p -s against -32
p -s among -11
p -s an 33
p -s and -34
p -s are -31
p -s around -31
p -s as -21
p -s at -41
p -s because -17
p -s before -20
p -s between -48
p -s both -12
p -s but -22
p -s by -31
p -s can -20
p -s could -13
p -s despite 100
p -s down -22
p -s during -22
p -s for 20
p -s from -25
p -s had -25
p -s has -27
p -s have -20
p -s he 56
p -s her 19
p -s herself 59
p -s him 37
p -s his 39
p -s how 67
p -s if 38
p -s in -24
p -s into -30
p -s is 49
p -s it 41
p -s its 30
p -s like -29
p -s may -6
p -s might -10
p -s no 68
p -s not 49
p -s of -28
p -s on -19
p -s or -26
p -s other -21
p -s out -10
p -s over -36
p -s she 40
p -s should -25
p -s since -19
p -s so -22
p -s some 32
p -s such -9
p -s than -21
p -s that 15
p -s the 73
p -s their 67
p -s them -27
p -s this 57
p -s through -27
p -s toward -55
p -s under -8
p -s until -8
p -s w 7
p -s was -16
p -s were -20
p -s what 59
p -s when 5
p -s where 10
p -s while -22
p -s who -11
p -s why -37
p -s will -19
p -s with -45
p . CAP -34
p . NUM -16
p : " 189
p : -ing 35
p : CAP 125
p : NUM -38
p : he 47
p : his -21
p : it 18
p : that -73
p : the 104
p : w 87
p ; w -8
p ?sym NUM -8
p CAP ( -27
p CAP -ed -21
p CAP -ing -15
p CAP -s -28
p CAP CAP -33
p CAP DAY -33
p CAP NUM 11
p CAP a 72
p CAP about 103
p CAP after -29
p CAP against -24
p CAP among -12
p CAP an -33
p CAP and -22
p CAP are -9
p CAP at -37
p CAP because -17
p CAP before -7
p CAP but -9
p CAP by -26
p CAP can -7
p CAP could -14
p CAP did -11
p CAP during -17
p CAP for 31
p CAP from -22
p CAP had -21
p CAP has -15
p CAP have -32
p CAP he 169
p CAP her 122
p CAP himself -16
p CAP his 30
p CAP how 77
p CAP if 70
p CAP into -6
p CAP is -19
p CAP isn’t -13
p CAP it 57
p CAP may -7
p CAP might -16
p CAP must -7
p CAP not 80
p CAP of 13
p CAP on -47
p CAP or -18
p CAP out -10
p CAP over -19
p CAP she 140
p CAP should -18
p CAP since -12
p CAP so -13
p CAP some 94
p CAP than -8
p CAP that 153
p CAP the 101
p CAP they 99
p CAP to 45
p CAP until -66
p CAP up -5
p CAP w -22
p CAP was -22
p CAP were -11
p CAP what 106
p CAP when -16
p CAP whether 121
p CAP while -11
p CAP who 26
p CAP why 100
p CAP will -17
p CAP with -28
p CAP would -17
p CAP you -8
p CAP ’s -24
p DAY -ing -70
p DAY about 23
p DAY at -52
p DAY for -34
p DAY he 69
p DAY in -34
p DAY on -26
p DAY that 99
p DAY to 143
p DAY w -22
p DAY with -54
p DAY ’s -25
p NUM -ed -21
p NUM -ing -41
p NUM -s -26
p NUM CAP -30
p NUM a -16
p NUM an -22
p NUM and -21
p NUM for -20
p NUM in -30
p NUM is -10
p NUM of -24
p NUM that 169
p NUM to 27
p NUM w -20
p a " -48
p a -ed -26
p a -ing -88
p a -ly -33
p a -s -58
p a CAP -54
p a NUM -55
p a few -41
p a w -30
p about " 65
p about -ed 76
p about -ing 153
p about -s 98
p about CAP 115
p about NUM -57
p about a 106
p about an 118
p about being 96
p about her 101
p about his 92
p about it 71
p about its 80
p about that -18
p about the 101
p about w 172
p about what 83
p about why -19
p across the -15
p after -ing -33
p after -s -8
p after CAP 57
p after NUM -15
p after a -28
p after he -30
p after his -27
p after the -27
p after w -37
p against -ing 110
p against -s 137
p against CAP 104
p against a 95
p against her 23
p against him 49
p against his 18
p against the 103
p against w 60
p all -s -20
p all CAP -15
p all of -23
p all the -35
p all w -18
p along the -7
p along with -10
p although w -6
p among -ly -10
p among -s -16
p among CAP 31
p among other -22
p among w -10
p an " -48
p an -ed -48
p an -ing -13
p an -ly -46
p an -s -6
p an CAP -23
p an w -40
p and " -38
p and -ed -20
p and -ing -26
p and -ly -32
p and -s -28
p and CAP -28
p and NUM -15
p and a -21
p and an -20
p and by -7
p and for -6
p and has -11
p and have -6
p and he -7
p and her -36
p and his -48
p and how -92
p and in -7
p and is -10
p and it -13
p and its -11
p and many -6
p and not -10
p and other -12
p and others -9
p and she -10
p and that -56
p and the -34
p and their -12
p and they -18
p and those -7
p and to -18
p and w -23
p and what -10
p and when -10
p and whether -47
p and with -11
p another -ed -28
p another CAP -12
p another w -19
p any -ing -8
p any -s -19
p any CAP -6
p any of -15
p any w -27
p are " -43
p are -ed -20
p are -ing -25
p are -ly -9
p are -s -16
p are not -21
p are the -9
p are w -14
p around CAP -12
p around the -35
p as " 56
p as -ed -20
p as -ing 60
p as -ly 59
p as -s -19
p as CAP -10
p as NUM -16
p as a 20
p as an -82
p as being -6
p as both -10
p as he -43
p as her -16
p as his -17
p as it -16
p as many -50
p as one 25
p as she -29
p as their 57
p as they -11
p as to -49
p as w 17
p at " 72
p at -ing 88
p at -s 54
p at CAP 112
p at DAY -16
p at NUM -32
p at a -73
p at all 11
p at him 26
p at his 24
p at one -42
p at the -5
p at this -8
p at w -11
p at what 69
p be " -32
p be -ed -19
p be -ing -25
p be -s -8
p be CAP 67
p be a -31
p be in -5
p be the -34
p be w -18
p because " -6
p because CAP -13
p because he -19
p because it -10
p because of -12
p because she -7
p because the -34
p because they -12
p because w -8
p been " -13
p been -ed -13
p been -ing -19
p been a -14
p been w -11
p before -ing -13
p before -s -17
p before CAP -21
p before a -30
p before he -18
p before the -29
p behind CAP 85
p behind him -8
p behind the 44
p being " -10
p being -ed -17
p being CAP -24
p being a -24
p being w -33
p between CAP -15
p between NUM -15
p between a -13
p between the 18
p between w -6
p both -s -22
p both CAP -19
p both the -29
p both w -12
p but -ed -7
p but -s -9
p but CAP -10
p but a -16
p but he -18
p but his -15
p but it -7
p but not -9
p but that -30
p but the -23
p but w -39
p but would -7
p by -ed -5
p by -ing -17
p by -ly -16
p by -s 33
p by CAP 13
p by NUM -68
p by a -33
p by an 41
p by her 48
p by his 63
p by the -7
p by their -6
p can be -11
p can w -19
p cannot w -10
p can’t w -20
p could -ly -7
p could be -20
p could not -9
p could w -16
p despite his -13
p despite the -5
p did not -27
p didn't w -5
p do -ing -9
p do a -8
p do not -5
p do so -5
p do that 19
p do w -22
p does not -19
p doesn't w -11
p doesn’t w -8
p don't w -14
p don’t w -9
p down -s 83
p down CAP 12
p down on -10
p down with -30
p during a -38
p during an -8
p during her -39
p during his -64
p during the -30
p each of -9
p each other -18
p each w -13
p every w -34
p few -s -27
p few w -21
p five w -26
p for " 85
p for -ed 99
p for -ing 100
p for -s 41
p for CAP 85
p for NUM 86
p for a 111
p for all 73
p for an 82
p for her 68
p for him 54
p for his 25
p for its 56
p for many -12
p for not 46
p for one -13
p for other 88
p for some -70
p for someone 64
p for that -88
p for the 30
p for their -23
p for them -21
p for this -18
p for w 50
p for what -28
p four -s -14
p four w -10
p from -ing -33
p from -s 9
p from CAP -7
p from NUM -6
p from a -43
p from her -12
p from his 65
p from the -33
p from w 19
p get -s -6
p get a -9
p get the -13
p get w -7
p getting w -19
p had " -41
p had -ed -11
p had -ing -5
p had -ly -22
p had a -22
p had been -12
p had never -10
p had no -9
p had not -11
p had the -8
p had to -17
p had w -13
p half of -12
p has " -13
p has -ed -16
p has -ly -10
p has a -5
p has been -24
p has had -6
p has never -6
p has no -6
p has not -8
p has the -27
p has w -17
p have -ed -24
p have -ly -5
p have a -21
p have been -15
p have no -19
p have to -18
p have w -13
p having the -11
p he " -26
p he -ed -16
p he -ly -11
p he -s -15
p he and -5
p he can -8
p he could -8
p he did -21
p he didn’t -6
p he does -9
p he doesn't -7
p he doesn’t -5
p he had -19
p he has -22
p he is -17
p he should -8
p he w -16
p he was -16
p he will -9
p he would -14
p he ’d -14
p he ’s -19
p her " -58
p her -ed -8
p her -ing -23
p her -ly -13
p her -s -17
p her CAP -25
p her NUM -8
p her a -15
p her as -18
p her in -8
p her of 81
p her to -31
p her w -29
p her with -8
p herself as -35
p herself in -21
p him " -57
p him -ing -30
p him -ly -25
p him a -27
p him and -8
p him as -33
p him because -14
p him by -10
p him for -36
p him in -12
p him of -17
p him on -19
p him over -13
p him that -23
p him the -19
p him to 12
p him w -37
p him with 64
p himself and -10
p himself as -18
p himself on -6
p his " -35
p his -ed -23
p his -ing -28
p his -ly -20
p his -s -33
p his CAP -35
p his NUM -7
p his two -10
p his w -24
p how -s -21
p how CAP -26
p how a -24
p how he -59
p how it -20
p how many -15
p how she -10
p how the -54
p how they 100
p how to -55
p how w -21
p hundreds of -12
p i -ed -11
p i w -20
p i ’m -16
p if -ed -13
p if CAP 30
p if a -12
p if he -32
p if her -6
p if his 63
p if it -11
p if not -19
p if she -37
p if the -30
p if they -31
p if w -11
p in " 5
p in -ing 100
p in -ly -17
p in -s -6
p in CAP -30
p in DAY -28
p in NUM -27
p in a -21
p in all -16
p in an -107
p in and -7
p in both -11
p in her -26
p in its 22
p in may -31
p in one -33
p in other -10
p in some -12
p in that -20
p in the -26
p in their -46
p in this 32
p in w -14
p in which -35
p into -ing 104
p into -s -10
p into CAP -25
p into a 42
p into the -29
p into w -51
p is " -45
p is -ed -19
p is -ing 27
p is -ly -19
p is -s -16
p is CAP -18
p is a -37
p is an -12
p is his -7
p is no -11
p is not -12
p is that 103
p is the -15
p is to 24
p is w -23
p is whether 73
p it " -10
p it -ed -22
p it -ly -13
p it -s -25
p it a -18
p it as -25
p it could -9
p it does -13
p it had -9
p it has -7
p it in -10
p it is -14
p it the 60
p it to -46
p it w 6
p it was -22
p it will -12
p it would -22
p it ’s -17
p its " 67
p its -ing -15
p its -ly -28
p its -s -22
p its CAP -7
p its w -24
p itself as -18
p like -ing -21
p like CAP -27
p like a -11
p like the -32
p like to -8
p like w -8
p many -s -23
p many CAP -20
p many of -19
p many w -31
p may be -11
p may not -23
p may w -8
p might be -12
p might not -12
p might w -15
p most -ed -23
p most -ly -11
p most -s -17
p most CAP -6
p most of -18
p most w -28
p must be -6
p must w -12
p my -s -11
p my w -20
p never -ed -18
p never w -9
p no -s -59
p no CAP -46
p no one -9
p no to -9
p no w -64
p not -ed -11
p not -ing -36
p not -ly -10
p not -s -8
p not CAP -10
p not a -16
p not an -27
p not be -17
p not been -7
p not have -8
p not the -18
p not to -39
p not w -19
p of " 57
p of -ing 94
p of -ly 40
p of -s -16
p of CAP 47
p of DAY 65
p of NUM 18
p of a 14
p of an -12
p of any -9
p of her 44
p of him -22
p of his 27
p of how -16
p of it 17
p of its -29
p of many -16
p of not 74
p of other -9
p of some 11
p of the -12
p of their -54
p of them 41
p of these 20
p of this -15
p of those -28
p of two -25
p of w 58
p of what -11
p of whether -92
p off -s 103
p off a 44
p off w 22
p on " -44
p on -ed 46
p on -ing 94
p on -s 120
p on CAP 21
p on DAY -54
p on a 74
p on all -25
p on an 67
p on him 8
p on his 42
p on how 72
p on its -21
p on one 16
p on some 55
p on that 61
p on the 70
p on this 73
p on those -18
p on to 45
p on w 65
p on what 35
p on whether 137
p on which 32
p once w -6
p one -ing -12
p one another -18
p one of -21
p one that -27
p one w -26
p or -ing -25
p or -s -19
p or CAP -22
p or a -7
p or not -15
p or the -18
p or w -23
p other -ed -6
p other -s -27
p other CAP -25
p other than -17
p other w -30
p our -s -25
p our w -16
p out -ing 34
p out -s -10
p out CAP 58
p out a -65
p out an 82
p out and -14
p out his 124
p out how 62
p out in -22
p out of -21
p out that 37
p out the 37
p out to -34
p out w 59
p outside the -47
p over -ing 58
p over -s 46
p over CAP 68
p over a -33
p over an 16
p over her -42
p over his 29
p over the 45
p over w 122
p over whether 82
p seven -s -13
p several -s -17
p several w -21
p she -ed -12
p she -ly -8
p she -s -15
p she could -5
p she did -11
p she had -10
p she has -14
p she is -9
p she w -11
p she was -15
p she will -8
p she would -15
p she ’s -10
p should " -9
p should be -20
p should not -13
p should w -17
p since CAP -20
p since he -21
p since the -14
p six -s -11
p so -ly -16
p so in -9
p so many -17
p so that -24
p so w -32
p some -s -18
p some CAP -18
p some of -16
p some w -27
p someone w -12
p such -s -9
p such a -33
p such as -31
p such w -14
p than -s -6
p than CAP -29
p than NUM -34
p than a -21
p than his -14
p than it -5
p than the -20
p than they -11
p than w -20
p that -ed -30
p that -ing -24
p that -ly -18
p that -s -29
p that CAP -18
p that NUM -10
p that a -28
p that after -7
p that all -11
p that an -21
p that any -15
p that are -9
p that by -7
p that can -6
p that could -16
p that had -6
p that has -18
p that have -10
p that he -18
p that her -25
p that his 19
p that i -14
p that if -17
p that in -14
p that is -12
p that it -24
p that its -13
p that many -8
p that most -12
p that of -6
p that one -6
p that she 20
p that some -30
p that such -10
p that the -17
p that their -22
p that these -15
p that they 13
p that this -9
p that those -5
p that to -6
p that w -24
p that was -6
p that were -10
p that when -6
p that while -6
p that will -11
p that would -25
p that ’s -10
p the " -54
p the -ed -36
p the -ing -33
p the -ly -32
p the -s -24
p the CAP -30
p the NUM -19
p the most -26
p the other -9
p the three -20
p the two -20
p the w -21
p the will -7
p their -ed -7
p their -ing -22
p their -s -37
p their CAP -8
p their w -26
p them " -58
p them -ly -22
p them as -35
p them in -22
p them on -17
p them to 5
p them w -37
p themselves as 42
p themselves w 70
p these -s -23
p these w -17
p they -ed -15
p they are -17
p they can -7
p they could -7
p they did -10
p they had -9
p they have -19
p they w -12
p they were -11
p they will -11
p they would -10
p they ’re -8
p this -ing -10
p this CAP -10
p this is -6
p this w -34
p this was -12
p those -ing -24
p those -s -26
p those w -22
p those who -11
p though he -11
p though it -11
p though not -6
p thousands of -13
p three -s -29
p three w -20
p through a -22
p through the -25
p through w 77
p to -ed -11
p to -ing 33
p to -ly 39
p to -s 36
p to CAP 82
p to NUM 17
p to a 41
p to any -16
p to be -41
p to do -36
p to get -33
p to have -57
p to him -64
p to his -17
p to how 37
p to its 49
p to other 23
p to some 25
p to that -79
p to the 60
p to their 81
p to those 5
p to thousands 82
p to w -17
p toward CAP 129
p toward the 55
p toward w -8
p two -s -26
p two w -16
p under the -17
p under w -11
p until the -9
p until w -26
p up -ing -27
p up CAP 54
p up a 73
p up about -60
p up his 12
p up in -9
p up the 29
p up to -85
p up w 45
p up with -21
p us w -5
p via CAP -6
p w " 16
p w ( -28
p w -ed -14
p w -ing -30
p w -ly -16
p w -s -25
p w CAP 29
p w DAY -21
p w a 10
p w about 50
p w across -7
p w after -50
p w against -30
p w all 15
p w along -11
p w among -30
p w an 56
p w and -24
p w another 62
p w any 21
p w anyone -42
p w are -23
p w around 54
p w as -21
p w at -35
p w be -7
p w because 15
p w before -26
p w behind -68
p w being 44
p w between -11
p w beyond -31
p w both 6
p w but -21
p w by -23
p w can -15
p w could -32
p w despite -7
p w did -7
p w does -5
p w doesn’t -6
p w down -48
p w during -40
p w each -18
p w every 64
p w few -5
p w five 82
p w for -9
p w four 54
p w from -28
p w had -18
p w has -23
p w have -26
p w he 73
p w herself -65
p w him 39
p w himself 28
p w how 27
p w if 31
p w in -20
p w into -26
p w is -27
p w it 32
p w its -35
p w like 44
p w many 29
p w may -12
p w me -62
p w might -13
p w most 51
p w must -7
p w my 20
p w never -16
p w no 14
p w not 94
p w of -23
p w off -31
p w on -15
p w one 44
p w or -30
p w other -30
p w out -40
p w outside -7
p w over -26
p w several -16
p w she 60
p w should -14
p w since -45
p w six 53
p w so 35
p w some 27
p w such -23
p w than -29
p w that 82
p w the 19
p w their 8
p w them 16
p w themselves 8
p w they 64
p w this 8
p w though -14
p w through -48
p w to 23
p w toward -22
p w two 18
p w under -10
p w until -17
p w up -27
p w w -12
p w was -16
p w we 30
p w were 35
p w what 68
p w when -52
p w where 109
p w whether 31
p w which 19
p w while -16
p w who 40
p w whose -7
p w why 139
p w will -26
p w with -20
p w within -11
p w without -30
p w would -8
p w you 52
p w ’s -24
p was " -50
p was -ed -15
p was -ing -22
p was -ly -12
p was CAP -7
p was a 9
p was an -17
p was being -13
p was his -5
p was in -12
p was never -10
p was no -32
p was not -48
p was on -6
p was that 68
p was the -20
p was to -8
p was w -14
p wasn’t -ing -11
p we -ed -6
p we w -13
p were " -15
p were -ed -19
p were -ing -23
p were -ly -9
p were a -10
p were not -5
p were w -11
p what -ed -14
p what -s -14
p what CAP -28
p what he -35
p what his -23
p what it -10
p what she -32
p what the -11
p what they -29
p what w -19
p when -ing -9
p when CAP 38
p when a -11
p when he -16
p when i -19
p when it -13
p when she -20
p when the -51
p when they -26
p when w -7
p where CAP -34
p where he -45
p where the -9
p where w -5
p whether -s -6
p whether CAP 27
p whether any 32
p whether he -42
p whether it 57
p whether or -5
p whether she -15
p whether that -18
p whether the -24
p whether to 59
p which -ed -7
p which -s -17
p which CAP 52
p which has -11
p which he -21
p which she -10
p which the -22
p which w -30
p which was -9
p while -ing -28
p while CAP -31
p while the -7
p while w -6
p who -ed -23
p who -s -18
p who are -7
p who can -14
p who could -5
p who had -7
p who has -11
p who have -14
p who he -10
p who is -9
p who w -21
p who was -6
p who will -11
p who would -16
p whom he -7
p whose w -10
p why CAP -42
p why he -59
p why she -12
p why the -43
p why they -11
p will -ly -6
p will be -22
p will not -13
p will of -6
p will w -14
p with " 48
p with -ing 67
p with -s 8
p with CAP 8
p with NUM -9
p with a 53
p with an -55
p with both -42
p with her 46
p with him -21
p with his -20
p with it -9
p with other -10
p with some 97
p with that 49
p with the 38
p with their 83
p with them -38
p with w 29
p within the -16
p without -ing -8
p without the -6
p without w -14
p would " -10
p would -ing -7
p would -ly -7
p would be -14
p would do -5
p would have -12
p would not -11
p would w -13
p wouldn’t w -6
p yet w -12
p you w 62
p — " 64
p — -ed -6
p — -ing -9
p — -ly -28
p — -s -9
p — CAP -17
p — NUM -28
p — a 40
p — and -40
p — are -18
p — but -23
p — he -30
p — in -8
p — it -20
p — not -26
p — one -51
p — or -15
p — that 197
p — the -31
p — though -8
p — to -10
p — w 15
p — which -9
p — who -9
p — with -14
p ’d be -5
p ’d w -9
p ’ll w -10
p ’s " -36
p ’s -ed -19
p ’s -ing -30
p ’s -s -19
p ’s CAP -34
p ’s a -9
p ’s been -7
p ’s not -13
p ’s the -26
p ’s w -18
p2 " -ing 14
p2 " w -78
p2 ' -ing -35
p2 ' -s -21
p2 ' CAP -10
p2 ' w 38
p2 'd w 40
p2 's -ed -46
p2 's -ing -42
p2 's -ly -18
p2 's -s -33
p2 's CAP -29
p2 's not -20
p2 've -ed 18
p2 ) -ed -11
p2 ) w 9
p2 , -ed 41
p2 , -ing 23
p2 , -ly -29
p2 , -s 18
p2 , CAP -27
p2 , NUM -11
p2 , a -23
p2 , about 50
p2 , after -11
p2 , although -21
p2 , among -22
p2 , an -13
p2 , and -33
p2 , are -7
p2 , as -30
p2 , at -8
p2 , because -13
p2 , both -7
p2 , but -28
p2 , despite -13
p2 , for -77
p2 , from -26
p2 , he -17
p2 , his -18
p2 , i -25
p2 , if -32
p2 , in -43
p2 , is -65
p2 , it -32
p2 , like -30
p2 , many -8
p2 , not -16
p2 , of -14
p2 , on -12
p2 , one -6
p2 , or -40
p2 , she -25
p2 , so -21
p2 , such -10
p2 , that -28
p2 , the -24
p2 , they -10
p2 , this -5
p2 , those -8
p2 , though -13
p2 , to -23
p2 , was -55
p2 , when -26
p2 , where -17
p2 , which -33
p2 , while -26
p2 , who -17
p2 , whom -13
p2 , with -35
p2 , without -8
p2 , you -19
p2 -ed , 33
p2 -ed -ed -31
p2 -ed -ing 13
p2 -ed -ly 36
p2 -ed : 121
p2 -ed DAY 14
p2 -ed NUM -45
p2 -ed a -81
p2 -ed about 121
p2 -ed after -18
p2 -ed against 82
p2 -ed all -12
p2 -ed an -64
p2 -ed and -35
p2 -ed another -12
p2 -ed any -16
p2 -ed as 44
p2 -ed at 97
p2 -ed before -17
p2 -ed both -7
p2 -ed down 82
p2 -ed during -18
p2 -ed for 99
p2 -ed from -24
p2 -ed he -11
p2 -ed her -34
p2 -ed herself -31
p2 -ed him 16
p2 -ed himself -13
p2 -ed his -48
p2 -ed how -25
p2 -ed if -18
p2 -ed in -10
p2 -ed into -26
p2 -ed its -19
p2 -ed like -31
p2 -ed my -10
p2 -ed no -46
p2 -ed not -28
p2 -ed of 95
p2 -ed off 75
p2 -ed on 11
p2 -ed one -18
p2 -ed our -17
p2 -ed several -8
p2 -ed she -9
p2 -ed some -15
p2 -ed the -21
p2 -ed their -34
p2 -ed them 18
p2 -ed they -11
p2 -ed this -20
p2 -ed those -10
p2 -ed through 76
p2 -ed to -10
p2 -ed up 86
p2 -ed upon 70
p2 -ed w -20
p2 -ed was -33
p2 -ed what -16
p2 -ed when -17
p2 -ed whether -12
p2 -ed which -7
p2 -ed why -12
p2 -ed with 11
p2 -ed — 27
p2 -ing ( -11
p2 -ing , 67
p2 -ing -ed 26
p2 -ing -ing -37
p2 -ing -ly -46
p2 -ing -s 12
p2 -ing : 105
p2 -ing CAP -12
p2 -ing NUM -22
p2 -ing a -40
p2 -ing about 128
p2 -ing after 31
p2 -ing against 96
p2 -ing an -39
p2 -ing and -22
p2 -ing any -9
p2 -ing around -14
p2 -ing as -38
p2 -ing at 29
p2 -ing because -5
p2 -ing by 61
p2 -ing down 24
p2 -ing for 108
p2 -ing from -40
p2 -ing he -18
p2 -ing her -8
p2 -ing herself -25
p2 -ing him -49
p2 -ing himself -36
p2 -ing his -22
p2 -ing how -7
p2 -ing if -11
p2 -ing in -12
p2 -ing into -69
p2 -ing is 10
p2 -ing it -11
p2 -ing its -22
p2 -ing not -21
p2 -ing of 55
p2 -ing off 88
p2 -ing on 38
p2 -ing one -18
p2 -ing out 88
p2 -ing over 83
p2 -ing several -6
p2 -ing she -10
p2 -ing some -18
p2 -ing that -24
p2 -ing the -30
p2 -ing their -21
p2 -ing them 19
p2 -ing themselves -41
p2 -ing they -13
p2 -ing this -8
p2 -ing those -16
p2 -ing through -10
p2 -ing to 47
p2 -ing toward -12
p2 -ing up -37
p2 -ing w -6
p2 -ing was -18
p2 -ing what -17
p2 -ing when -21
p2 -ing whether -20
p2 -ing why -13
p2 -ing with -52
p2 -ing — -25
p2 -ly , 23
p2 -ly -ed 23
p2 -ly -ing 64
p2 -ly -ly -55
p2 -ly -s 63
p2 -ly : 77
p2 -ly CAP -38
p2 -ly DAY 64
p2 -ly NUM -26
p2 -ly a -11
p2 -ly about 122
p2 -ly against 109
p2 -ly all -16
p2 -ly and -16
p2 -ly as 60
p2 -ly at 80
p2 -ly behind -9
p2 -ly by -9
p2 -ly for 126
p2 -ly from 27
p2 -ly if -26
p2 -ly in -17
p2 -ly of 138
p2 -ly on 162
p2 -ly one -13
p2 -ly that -42
p2 -ly the -19
p2 -ly to 42
p2 -ly w -15
p2 -ly what -60
p2 -ly when -10
p2 -ly with 19
p2 -ly — 7
p2 -s ' -25
p2 -s ( -35
p2 -s ) -9
p2 -s , -10
p2 -s -ed 35
p2 -s -ing 37
p2 -s -s -16
p2 -s : 53
p2 -s ; -15
p2 -s CAP -19
p2 -s DAY 23
p2 -s NUM -20
p2 -s a -24
p2 -s about 95
p2 -s across -12
p2 -s after -33
p2 -s against 148
p2 -s among -12
p2 -s an -77
p2 -s and -31
p2 -s are -26
p2 -s around -26
p2 -s as 6
p2 -s at 69
p2 -s because -10
p2 -s before -28
p2 -s behind -8
p2 -s between -47
p2 -s both -12
p2 -s but -25
p2 -s by 12
p2 -s can -13
p2 -s could -9
p2 -s despite -13
p2 -s down 67
p2 -s during -30
p2 -s for 54
p2 -s from -40
p2 -s had -23
p2 -s has -26
p2 -s have -19
p2 -s he -23
p2 -s her -29
p2 -s herself -6
p2 -s him -11
p2 -s himself -19
p2 -s his -13
p2 -s how -12
p2 -s if -21
p2 -s in -31
p2 -s into 28
p2 -s is -32
p2 -s it -26
p2 -s like 60
p2 -s might -10
p2 -s no -70
p2 -s not -32
p2 -s of 15
p2 -s on 90
p2 -s or -42
p2 -s other -18
p2 -s out 36
p2 -s over 133
p2 -s she -19
p2 -s should -15
p2 -s since -17
p2 -s so -19
p2 -s some -13
p2 -s such -20
p2 -s than -35
p2 -s that -25
p2 -s the -22
p2 -s their -6
p2 -s them 40
p2 -s they -37
p2 -s this -20
p2 -s through -24
p2 -s toward 82
p2 -s under -10
p2 -s until -8
p2 -s up 20
p2 -s w 28
p2 -s was -11
p2 -s were -18
p2 -s what -12
p2 -s when -20
p2 -s where -24
p2 -s whether 68
p2 -s while -16
p2 -s who -26
p2 -s why -32
p2 -s will -16
p2 -s with 44
p2 -s would -12
p2 -s — -7
p2 . , 79
p2 . CAP 10
p2 . NUM 73
p2 : -ing -9
p2 : CAP -18
p2 : NUM -13
p2 : he -9
p2 : that -8
p2 : the -7
p2 : w -35
p2 CAP ' -22
p2 CAP 's -25
p2 CAP ( -27
p2 CAP ) -12
p2 CAP -ed 14
p2 CAP -ly 26
p2 CAP -s 29
p2 CAP . -34
p2 CAP : 78
p2 CAP ?sym -16
p2 CAP CAP 13
p2 CAP DAY 107
p2 CAP NUM 26
p2 CAP a -37
p2 CAP about 185
p2 CAP after -36
p2 CAP against 73
p2 CAP among -15
p2 CAP an -20
p2 CAP and -32
p2 CAP are -9
p2 CAP at 16
p2 CAP because -36
p2 CAP before -22
p2 CAP but -24
p2 CAP by 16
p2 CAP can -6
p2 CAP could -13
p2 CAP did -13
p2 CAP during -18
p2 CAP for 79
p2 CAP from 9
p2 CAP had -23
p2 CAP has -13
p2 CAP have -15
p2 CAP he -23
p2 CAP her -12
p2 CAP himself -5
p2 CAP his -16
p2 CAP how -10
p2 CAP if -20
p2 CAP in -29
p2 CAP into -9
p2 CAP is -41
p2 CAP isn’t -25
p2 CAP may -6
p2 CAP might -15
p2 CAP must -5
p2 CAP not -18
p2 CAP on 68
p2 CAP or -22
p2 CAP out 18
p2 CAP over -49
p2 CAP she -9
p2 CAP should -17
p2 CAP since -14
p2 CAP so -12
p2 CAP some -14
p2 CAP than -8
p2 CAP that -30
p2 CAP the -32
p2 CAP they -20
p2 CAP this -20
p2 CAP to -36
p2 CAP until -24
p2 CAP up -10
p2 CAP w 18
p2 CAP was -19
p2 CAP were -11
p2 CAP what -16
p2 CAP when -11
p2 CAP whether -8
p2 CAP while -13
p2 CAP who -19
p2 CAP why -18
p2 CAP will -12
p2 CAP with 11
p2 CAP would -13
p2 CAP — -45
p2 CAP ’s -22
p2 DAY 's -52
p2 DAY , 71
p2 DAY -ed 76
p2 DAY -ing 81
p2 DAY -s 58
p2 DAY about 53
p2 DAY at 52
p2 DAY for 121
p2 DAY he -39
p2 DAY in -23
p2 DAY on 64
p2 DAY that -28
p2 DAY to 11
p2 DAY w 89
p2 DAY with -69
p2 DAY ’s -31
p2 NUM , 20
p2 NUM -ed -40
p2 NUM -ing 61
p2 NUM -s -29
p2 NUM CAP -18
p2 NUM a -6
p2 NUM an -5
p2 NUM and -18
p2 NUM for 36
p2 NUM in -32
p2 NUM is -8
p2 NUM of -40
p2 NUM that -16
p2 NUM to 8
p2 NUM w -15
p2 NUM — -40
p2 ^ CAP 91
p2 a -ed -13
p2 a -ing -49
p2 a -ly -31
p2 a -s -31
p2 a CAP -39
p2 a NUM -25
p2 a few -32
p2 a w -29
p2 about -ed -14
p2 about -ing -35
p2 about -s -36
p2 about CAP -24
p2 about NUM -16
p2 about a -11
p2 about being -11
p2 about her -13
p2 about his -15
p2 about how 23
p2 about it -15
p2 about the -22
p2 about their -24
p2 about w -44
p2 about what -20
p2 about whether -35
p2 about why -9
p2 after -ing -67
p2 after -s -33
p2 after CAP -50
p2 after NUM 43
p2 after a -5
p2 after he -12
p2 after his -6
p2 after the -17
p2 after w -17
p2 against -ing -29
p2 against -s -11
p2 against CAP 28
p2 against her -10
p2 against him -6
p2 against the -25
p2 against w -27
p2 all -ed 106
p2 all -s -17
p2 all CAP -10
p2 all of -38
p2 all the -16
p2 all w 16
p2 along with -24
p2 am w 71
p2 among -ly -8
p2 among -s -7
p2 among CAP -13
p2 among w -6
p2 an -ed -71
p2 an -ing -52
p2 an -ly -18
p2 an -s -8
p2 an CAP -20
p2 an w 5
p2 and -ed 51
p2 and -ing 36
p2 and -ly -23
p2 and -s -18
p2 and NUM -16
p2 and a -10
p2 and by -5
p2 and for -12
p2 and has -17
p2 and have -13
p2 and her -10
p2 and his -19
p2 and how -38
p2 and in -17
p2 and is -12
p2 and it -7
p2 and not -10
p2 and of -21
p2 and other -14
p2 and others 82
p2 and she -5
p2 and that -16
p2 and the -20
p2 and those -6
p2 and to -44
p2 and w 7
p2 and what -6
p2 and when -22
p2 and whether -8
p2 and with 54
p2 another -ed 89
p2 another -s 11
p2 another CAP -7
p2 another w 45
p2 any -s -26
p2 any of -27
p2 any w -10
p2 are -ed 29
p2 are -ly -10
p2 are -s -89
p2 are in -5
p2 are not -14
p2 around the -8
p2 as -ed -16
p2 as -ing 28
p2 as -ly -17
p2 as -s -24
p2 as CAP -19
p2 as NUM -12
p2 as a -22
p2 as an -15
p2 as being -10
p2 as both -23
p2 as he -19
p2 as her -11
p2 as his -7
p2 as if 28
p2 as it -9
p2 as many -34
p2 as one -5
p2 as she -6
p2 as the -27
p2 as their -13
p2 as they -5
p2 as to 73
p2 as w -37
p2 at -ing -58
p2 at -s -18
p2 at CAP 26
p2 at NUM -10
p2 at a -20
p2 at his -5
p2 at one -6
p2 at the -31
p2 at w -49
p2 at what -11
p2 be , -8
p2 be -ed -15
p2 be -ing 16
p2 be -s -8
p2 be CAP -36
p2 be a -16
p2 be the -9
p2 be w -46
p2 because CAP -8
p2 because he -8
p2 because of -30
p2 because the -8
p2 because w -6
p2 been -ed -6
p2 been -ing 31
p2 been a -6
p2 been w -24
p2 before -ing 22
p2 before -s -9
p2 before CAP -6
p2 before a -9
p2 before the -15
p2 behind CAP -5
p2 behind the -11
p2 being -ed 15
p2 being a -16
p2 being w 8
p2 between CAP -7
p2 between NUM -12
p2 between the -26
p2 both -ed 73
p2 both -s -11
p2 both CAP -9
p2 both the -12
p2 both w 78
p2 but -ed 13
p2 but -ing 36
p2 but -s 11
p2 but a -8
p2 but he -9
p2 but his -7
p2 but not -10
p2 but that -6
p2 but the -13
p2 but w 48
p2 by -ed -12
p2 by -ing 106
p2 by -ly -9
p2 by -s -43
p2 by CAP -29
p2 by a -9
p2 by his -8
p2 by the -24
p2 by w -28
p2 can be -9
p2 can w -12
p2 cannot w 6
p2 could be -15
p2 could not -7
p2 could w -14
p2 did not -15
p2 did w -39
p2 didn't w -58
p2 didn’t w -6
p2 do -ing -13
p2 do that -10
p2 do w -16
p2 do with -9
p2 does not -8
p2 doesn't w 22
p2 doesn’t w 8
p2 don't w -83
p2 don’t w -25
p2 down -s -53
p2 down on -27
p2 down the -9
p2 down with -31
p2 during a -17
p2 during her -6
p2 during the -16
p2 each of -11
p2 each other -16
p2 each w -6
p2 every w -36
p2 few -s -48
p2 five w -7
p2 for -ed -26
p2 for -ing -45
p2 for -s 22
p2 for CAP -47
p2 for NUM -19
p2 for a 5
p2 for all -11
p2 for an -28
p2 for her -19
p2 for him -16
p2 for his -20
p2 for its 73
p2 for not -20
p2 for other -22
p2 for some -6
p2 for someone -10
p2 for the -29
p2 for their -34
p2 for this -23
p2 for w -13
p2 for what -23
p2 four -s -12
p2 four w -6
p2 from -s -45
p2 from CAP -36
p2 from NUM -6
p2 from a -19
p2 from her -5
p2 from his -17
p2 from the -20
p2 from w -16
p2 get w -8
p2 getting w -12
p2 had -ed 33
p2 had -ing -91
p2 had -ly -9
p2 had -s -13
p2 had a -9
p2 had been -12
p2 had never -6
p2 had not -9
p2 had to -8
p2 had w -14
p2 half of -22
p2 half w 27
p2 has -ed 56
p2 has -ly -10
p2 has been 27
p2 has not -5
p2 has the -8
p2 has w -28
p2 hasn't -ed 20
p2 hasn’t -ed 7
p2 have -ed 32
p2 have -s -25
p2 have a -12
p2 have been -17
p2 have no -6
p2 have to -6
p2 have w -25
p2 he 's 62
p2 he -ed 27
p2 he -ly -8
p2 he -s 19
p2 he and -6
p2 he could -5
p2 he did -22
p2 he doesn't -6
p2 he had -16
p2 he has -18
p2 he is -21
p2 he might -7
p2 he w 20
p2 he was -18
p2 he will -8
p2 he would -11
p2 he ’d -9
p2 he ’ll -5
p2 he ’s -21
p2 her , 19
p2 her -ed -21
p2 her -ing -30
p2 her -ly -11
p2 her -s -21
p2 her CAP -24
p2 her NUM -14
p2 her a -15
p2 her as 49
p2 her for -36
p2 her in -12
p2 her of -45
p2 her to -22
p2 her w -10
p2 her with -15
p2 herself as 81
p2 him , 10
p2 him -ing -33
p2 him -ly -18
p2 him a -36
p2 him and -11
p2 him as 40
p2 him because -17
p2 him for 15
p2 him in 48
p2 him of -56
p2 him on 44
p2 him over 133
p2 him to -57
p2 him w -21
p2 him with -36
p2 himself and -17
p2 himself from 107
p2 himself on -18
p2 his -ed -123
p2 his -ing -61
p2 his -ly -21
p2 his -s 37
p2 his CAP -21
p2 his NUM -8
p2 his w -12
p2 how -s -16
p2 how CAP -10
p2 how he -16
p2 how it -9
p2 how many -5
p2 how the -11
p2 how they -10
p2 how to -17
p2 how w -35
p2 hundreds of -13
p2 i -ed -31
p2 i am -6
p2 i w 64
p2 i ’m -17
p2 if -ed -18
p2 if CAP -11
p2 if he -14
p2 if his -7
p2 if not -19
p2 if she -8
p2 if the -13
p2 if they -8
p2 in -ed -5
p2 in -ing 90
p2 in -ly -8
p2 in -s 16
p2 in CAP 32
p2 in DAY -8
p2 in NUM 45
p2 in a -66
p2 in all -10
p2 in an -24
p2 in both -14
p2 in her -11
p2 in his -17
p2 in its -20
p2 in may 90
p2 in on 91
p2 in one -15
p2 in other -5
p2 in some -6
p2 in the -24
p2 in their -13
p2 in this -12
p2 in w -16
p2 in which -44
p2 into -ing -21
p2 into -s -10
p2 into CAP -22
p2 into a -12
p2 into the -19
p2 into w 44
p2 is , 50
p2 is -ed -55
p2 is -ing -15
p2 is -ly -16
p2 is -s 25
p2 is a -13
p2 is no -25
p2 is not -20
p2 is on -21
p2 is that -40
p2 is the -6
p2 is to -26
p2 is w -6
p2 is whether -22
p2 it 's -32
p2 it , 28
p2 it -ed 29
p2 it -ing 48
p2 it -ly -26
p2 it -s 55
p2 it CAP -10
p2 it a -28
p2 it as 95
p2 it could -8
p2 it does -9
p2 it had -8
p2 it has -8
p2 it in -23
p2 it is -30
p2 it the -11
p2 it to -34
p2 it w -7
p2 it was -26
p2 it will -15
p2 it would -13
p2 it ’s -36
p2 its -ing -9
p2 its -ly -13
p2 its -s -26
p2 its CAP -6
p2 itself as -26
p2 like -ing -8
p2 like CAP -7
p2 like the -12
p2 many -ed 88
p2 many -s 62
p2 many CAP -13
p2 many of -59
p2 may be -8
p2 may not -17
p2 may w 87
p2 me , -18
p2 might be -9
p2 might w -21
p2 most -ed -20
p2 most -ly -10
p2 most -s -12
p2 most of -45
p2 most w -36
p2 must be -5
p2 must w 31
p2 my w 11
p2 never -ed 51
p2 never w -7
p2 no -s 31
p2 no . 60
p2 no CAP -23
p2 no to 59
p2 no w -30
p2 not -ed 63
p2 not -ing -41
p2 not -ly -21
p2 not -s 8
p2 not CAP -10
p2 not a -6
p2 not be -13
p2 not the -5
p2 not to -73
p2 not w 31
p2 of -ed -29
p2 of -ing 19
p2 of -ly -25
p2 of -s -14
p2 of CAP -22
p2 of DAY -11
p2 of NUM -21
p2 of a -18
p2 of all -6
p2 of an -28
p2 of being -30
p2 of her -25
p2 of him -15
p2 of his -23
p2 of how -56
p2 of it -9
p2 of its -8
p2 of many -6
p2 of not -7
p2 of other -7
p2 of some -5
p2 of the -29
p2 of their -21
p2 of them -12
p2 of these -6
p2 of those -16
p2 of two -13
p2 of w -37
p2 of what -29
p2 of whether 72
p2 off -s -34
p2 off on 20
p2 off the -22
p2 off w -40
p2 on -ed -31
p2 on -ing 52
p2 on -s -13
p2 on CAP -10
p2 on DAY 91
p2 on a -29
p2 on all -27
p2 on an -7
p2 on her -27
p2 on his -31
p2 on how -26
p2 on its -7
p2 on one -8
p2 on some -8
p2 on the -32
p2 on their -7
p2 on this -9
p2 on those -10
p2 on to -83
p2 on w -40
p2 on what -7
p2 on whether -31
p2 on which 63
p2 one -ed 7
p2 one -ing 35
p2 one in -5
p2 one of -55
p2 one that -9
p2 one w -28
p2 or -ed 16
p2 or -s -59
p2 or CAP -14
p2 or not -9
p2 or the -6
p2 or w 62
p2 other -ed -5
p2 other -s 15
p2 other CAP -17
p2 other than -19
p2 other w -29
p2 others -ed -18
p2 others w 41
p2 our -s 51
p2 our w -15
p2 out , 27
p2 out -ing 27
p2 out -s 46
p2 out CAP -14
p2 out a -95
p2 out about 123
p2 out against 48
p2 out an -13
p2 out and -20
p2 out at -39
p2 out his -6
p2 out how -15
p2 out in -29
p2 out of 15
p2 out that -15
p2 out the -29
p2 out to 63
p2 out w -14
p2 over -ing -9
p2 over -s -34
p2 over CAP -12
p2 over a -20
p2 over an -10
p2 over her -9
p2 over his -31
p2 over the -31
p2 over w 9
p2 over whether -17
p2 several -s 14
p2 several w -32
p2 she 's -5
p2 she -ed 44
p2 she -ly -6
p2 she -s 36
p2 she could -5
p2 she did -9
p2 she had -10
p2 she has -14
p2 she is -17
p2 she w 5
p2 she was -17
p2 she will -6
p2 she would -12
p2 she ’s -10
p2 should be -20
p2 should not -6
p2 should w -33
p2 since -ed -121
p2 since CAP -8
p2 since he -9
p2 since the -7
p2 six -s -21
p2 so -ed 13
p2 so -ly -10
p2 so in -16
p2 so many -8
p2 so w 14
p2 some -ed 14
p2 some -s -13
p2 some CAP -8
p2 some of -46
p2 some w -45
p2 such -s -17
p2 such a -10
p2 such as 17
p2 such w -16
p2 than NUM -31
p2 than a -13
p2 than his -6
p2 than w -24
p2 that 's -6
p2 that -ed 61
p2 that -ing -20
p2 that -ly -10
p2 that -s 34
p2 that CAP -13
p2 that NUM -7
p2 that a -11
p2 that all -11
p2 that an -8
p2 that are -10
p2 that as -5
p2 that by -5
p2 that can -5
p2 that could -14
p2 that during -11
p2 that had -8
p2 that has -15
p2 that have -11
p2 that he -11
p2 that her -9
p2 that his -7
p2 that i -11
p2 that if -10
p2 that in -22
p2 that is -10
p2 that it -11
p2 that many -5
p2 that of -13
p2 that on -6
p2 that she -13
p2 that some -13
p2 that such -7
p2 that the -12
p2 that their -11
p2 that these -7
p2 that they -15
p2 that was -7
p2 that were -12
p2 that when -7
p2 that while -7
p2 that will -10
p2 that would -21
p2 that ’s -25
p2 the -ing -44
p2 the -ly -24
p2 the -s -30
p2 the CAP -19
p2 the NUM -28
p2 the many -5
p2 the most -20
p2 the one -6
p2 the other -8
p2 the three -15
p2 the two -19
p2 the w -9
p2 the will -6
p2 their -ed -50
p2 their -ing -18
p2 their -s -60
p2 their CAP -5
p2 their w -17
p2 them , -14
p2 them -ed -23
p2 them as -29
p2 them in -12
p2 them on -24
p2 them to 46
p2 them w 33
p2 themselves as -21
p2 these -s -8
p2 these w -24
p2 they 're -11
p2 they -ed -9
p2 they are -30
p2 they can -9
p2 they could -5
p2 they had -8
p2 they have -13
p2 they w 52
p2 they were -13
p2 they would -8
p2 they ’re -9
p2 this CAP 15
p2 this is -8
p2 this w 65
p2 this was -16
p2 those -ing 64
p2 those -s 18
p2 those w -19
p2 those who -12
p2 though it -23
p2 thousands of -14
p2 three -s -48
p2 three w -6
p2 through a -5
p2 through the -10
p2 through w -15
p2 to -ed -23
p2 to -ing -18
p2 to -ly -9
p2 to -s 91
p2 to CAP -37
p2 to NUM -21
p2 to a -33
p2 to an -16
p2 to be -41
p2 to do -6
p2 to get -33
p2 to have -40
p2 to her 35
p2 to him -27
p2 to his -56
p2 to how -17
p2 to its -10
p2 to other -15
p2 to some -6
p2 to that -5
p2 to the -28
p2 to their -11
p2 to those -15
p2 to w 51
p2 to which -5
p2 toward the -10
p2 two -s -13
p2 two of -7
p2 two w -33
p2 under the -9
p2 under w -9
p2 until the -6
p2 until w -20
p2 up -ing 42
p2 up a -17
p2 up about 109
p2 up and -12
p2 up behind 22
p2 up by -40
p2 up for -13
p2 up his -25
p2 up in -10
p2 up the -13
p2 up to -19
p2 up w -35
p2 up with 62
p2 w 's -26
p2 w ( -43
p2 w ) -32
p2 w , 16
p2 w -ed 18
p2 w -ing 71
p2 w -ly -16
p2 w : 150
p2 w ; -11
p2 w CAP -26
p2 w DAY 51
p2 w NUM -23
p2 w a -55
p2 w about 161
p2 w above -6
p2 w across -6
p2 w after 22
p2 w against 132
p2 w all -25
p2 w along -7
p2 w among 15
p2 w an -41
p2 w and -28
p2 w another -5
p2 w any -27
p2 w anyone 52
p2 w are -22
p2 w around -16
p2 w as -34
p2 w at 37
p2 w be -8
p2 w because -22
p2 w before -33
p2 w behind 111
p2 w being -32
p2 w between 12
p2 w beyond -46
p2 w both -19
p2 w but -27
p2 w by 17
p2 w can -14
p2 w could -20
p2 w despite -10
p2 w did -6
p2 w during -93
p2 w each -18
p2 w every -27
p2 w for 58
p2 w four -14
p2 w from -23
p2 w had -17
p2 w has -22
p2 w have -16
p2 w he -11
p2 w her -19
p2 w herself -12
p2 w him 16
p2 w himself -15
p2 w his -26
p2 w how 54
p2 w if 7
p2 w into 36
p2 w is 24
p2 w its -13
p2 w like -46
p2 w many -17
p2 w may -9
p2 w me 65
p2 w might -10
p2 w most -21
p2 w must -7
p2 w my -12
p2 w never -7
p2 w no -49
p2 w of 45
p2 w off -27
p2 w on 86
p2 w one -15
p2 w or -29
p2 w other -28
p2 w out 43
p2 w outside -6
p2 w over -17
p2 w several -20
p2 w she -9
p2 w should -13
p2 w since -34
p2 w six -25
p2 w so -25
p2 w some -19
p2 w such -24
p2 w than -36
p2 w that -12
p2 w the -24
p2 w their -30
p2 w them 35
p2 w themselves 49
p2 w they -11
p2 w this -27
p2 w those -19
p2 w though -15
p2 w through 41
p2 w to 20
p2 w toward 102
p2 w two -8
p2 w under -14
p2 w until -12
p2 w up -9
p2 w upon 15
p2 w w -6
p2 w we -16
p2 w were -31
p2 w what -30
p2 w when 10
p2 w where -42
p2 w whether 33
p2 w which -12
p2 w while -21
p2 w who -30
p2 w why -34
p2 w will -19
p2 w with 51
p2 w within -15
p2 w without -16
p2 w would -16
p2 w you 46
p2 w — 51
p2 w ’s -21
p2 was -ed 23
p2 was -ing -13
p2 was -ly -13
p2 was -s -11
p2 was a -19
p2 was being -6
p2 was in -12
p2 was never -11
p2 was no -10
p2 was not -23
p2 was that -38
p2 was the -15
p2 was w 22
p2 we -ed 17
p2 were -ed 35
p2 were -ing -46
p2 were -ly -8
p2 were -s -25
p2 what -ed -14
p2 what -s -17
p2 what CAP -5
p2 what he -17
p2 what his -6
p2 what it -5
p2 what she -8
p2 what they -11
p2 what w -13
p2 when -ed 106
p2 when CAP -15
p2 when he -19
p2 when i -9
p2 when it -21
p2 when she -6
p2 when the -9
p2 when they -5
p2 when w 16
p2 where CAP -13
p2 where he -12
p2 where the -6
p2 whether -s -6
p2 whether CAP -15
p2 whether any -13
p2 whether he -14
p2 whether it -23
p2 whether or -6
p2 whether she -8
p2 whether that -13
p2 whether the -9
p2 whether to -9
p2 which -s -24
p2 which CAP -8
p2 which has -12
p2 which he -13
p2 which she -5
p2 which the -5
p2 which w -45
p2 which was -6
p2 while -ing -18
p2 while CAP -12
p2 while w -7
p2 who -ed 5
p2 who -s -26
p2 who are -8
p2 who can -10
p2 who had -8
p2 who has -9
p2 who have -12
p2 who he -7
p2 who is -10
p2 who w -15
p2 who was -6
p2 who will -9
p2 who would -9
p2 whom -ed -58
p2 why CAP -24
p2 why he -13
p2 why she -12
p2 why the -26
p2 why they -5
p2 will -ed 25
p2 will be 55
p2 will not -8
p2 will of -7
p2 will w 6
p2 with -s -21
p2 with CAP -23
p2 with NUM -5
p2 with a -24
p2 with an -22
p2 with both -21
p2 with her -6
p2 with him -10
p2 with other -8
p2 with that -7
p2 with the -22
p2 with their -10
p2 with w -51
p2 within the -6
p2 without -ing -38
p2 without w 62
p2 would -ing -5
p2 would be 9
p2 would have -13
p2 would like -6
p2 would w 15
p2 wouldn’t w 6
p2 yet -ed 18
p2 yet w 57
p2 you w -39
p2 — -ed 107
p2 — -ing -9
p2 — -ly -38
p2 — -s 16
p2 — CAP -6
p2 — NUM 41
p2 — a -9
p2 — and -31
p2 — are -9
p2 — as -9
p2 — but -21
p2 — in -10
p2 — it -8
p2 — not -11
p2 — one -35
p2 — or -15
p2 — that -20
p2 — the -13
p2 — though -22
p2 — w -30
p2 — which -6
p2 — who -7
p2 — with 70
p2 ’d be -10
p2 ’d w 12
p2 ’ll w 63
p2 ’re -ing 17
p2 ’s -ed 28
p2 ’s -ing -35
p2 ’s -ly -5
p2 ’s -s 24
p2 ’s a -10
p2 ’s not -7
p2 ’s the -11
p2 ’s w -28
t " 1 31
t ( 1 -38
t -ed 0 42
t -ed 1 -19
t -ing 0 52
t -ly 0 25
t -ly 1 -18
t -s 0 55
t -s 1 -15
t CAP 0 61
t DAY 0 11
t DAY 1 -42
t NUM 0 49
t NUM 1 -16
t a 0 64
t about 0 -5
t about 1 33
t above 1 -17
t across 1 -17
t after 0 -55
t after 1 -29
t against 0 -42
t against 1 -34
t all 0 69
t all 1 -16
t along 1 -24
t although 1 -30
t amid 1 -8
t an 0 48
t an 1 27
t and 0 -57
t and 1 -27
t another 0 58
t another 1 19
t any 0 55
t any 1 35
t anyone 1 -43
t are 1 -22
t aren't 1 -8
t aren’t 1 -6
t around 1 34
t as 0 22
t as 1 -25
t at 1 -33
t be 1 -23
t because 1 -24
t been 1 -19
t before 0 -39
t before 1 -45
t behind 1 -26
t being 1 -19
t between 1 29
t beyond 1 41
t both 0 81
t both 1 -63
t but 1 -26
t by 0 -10
t by 1 -21
t can 1 -24
t cannot 1 -17
t can’t 1 -11
t could 1 -22
t despite 1 -23
t did 1 -8
t didn't 1 -20
t didn’t 1 -9
t do 1 -27
t does 1 15
t doesn't 1 -10
t doesn’t 1 -20
t don't 1 -18
t done 1 -17
t don’t 1 37
t down 1 -21
t during 0 -38
t during 1 -36
t each 0 43
t each 1 -46
t eight 1 -10
t every 1 -61
t everyone 1 -6
t few 1 -36
t five 1 53
t for 0 -6
t for 1 -11
t four 1 18
t from 0 -44
t from 1 -25
t get 1 -29
t gets 1 -7
t getting 1 -33
t got 1 -42
t had 1 -19
t hadn't 1 -5
t half 1 -46
t has 0 -49
t has 1 -20
t have 1 -20
t having 1 -35
t he 0 71
t he 1 10
t her 0 60
t her 1 18
t herself 1 28
t him 0 56
t himself 0 44
t himself 1 32
t his 0 61
t his 1 24
t how 0 82
t how 1 121
t hundreds 1 63
t if 0 84
t if 1 51
t in 0 -28
t in 1 -22
t inside 1 -13
t into 1 -34
t is 0 -50
t is 1 -11
t isn’t 1 -13
t it 0 73
t it 1 6
t its 0 73
t its 1 35
t itself 0 72
t itself 1 -30
t like 1 -30
t many 0 51
t many 1 10
t may 1 -30
t me 0 40
t me 1 53
t might 1 -22
t most 0 36
t most 1 8
t must 1 -26
t my 0 52
t my 1 24
t never 1 38
t nine 1 -6
t no 0 62
t nor 1 -16
t not 0 36
t not 1 12
t of 1 -23
t off 0 -45
t off 1 -32
t on 0 -12
t on 1 -27
t once 1 -21
t one 0 60
t onto 1 -7
t or 1 -33
t other 0 31
t other 1 -31
t others 1 -39
t our 0 43
t our 1 30
t out 0 -52
t out 1 -36
t outside 1 -50
t over 0 -13
t over 1 -25
t per 1 -18
t seven 1 -20
t several 0 83
t several 1 67
t she 0 78
t she 1 20
t should 1 -24
t shouldn't 1 -6
t shouldn’t 1 -6
t since 1 -25
t six 1 -42
t so 1 -38
t some 0 69
t some 1 14
t someone 1 -27
t such 0 88
t such 1 -19
t than 1 -29
t that 0 76
t that 1 76
t the 0 67
t the 1 6
t their 0 47
t their 1 16
t them 0 52
t them 1 -5
t themselves 0 24
t themselves 1 47
t these 0 60
t these 1 59
t they 0 76
t they 1 30
t this 0 71
t this 1 16
t those 0 54
t those 1 -7
t though 1 -33
t thousands 1 -19
t three 1 -14
t through 1 -30
t to 0 44
t to 1 7
t toward 1 -67
t two 0 94
t two 1 -34
t under 1 -25
t unless 1 -5
t until 1 -26
t up 0 -47
t up 1 -26
t upon 1 -17
t us 0 -9
t us 1 -26
t via 1 -8
t w 0 43
t w 1 -15
t was 0 8
t was 1 -16
t wasn’t 1 -26
t we 0 87
t we 1 39
t were 1 -24
t what 0 88
t what 1 112
t when 0 66
t when 1 11
t where 0 105
t where 1 33
t whether 0 100
t whether 1 139
t which 0 101
t which 1 -24
t while 1 -24
t who 0 94
t who 1 10
t whom 1 -18
t whose 1 -24
t why 0 86
t why 1 165
t will 1 -20
t with 0 -5
t with 1 -18
t within 1 -16
t without 1 -24
t won't 1 -13
t won’t 1 -6
t would 0 47
t would 1 -16
t wouldn't 1 -7
t wouldn’t 1 -12
t yet 0 30
t yet 1 -19
t you 0 55
t you 1 -35
t ’d 1 -24
t ’ll 1 -11
t ’m 1 -16
t ’re 1 -9
t ’s 1 -24
t ’ve 1 -25
ts " accord 1 -23
ts " accus 1 -51
ts " acknowledg 1 60
ts " add 1 80
ts " address 1 52
ts " agre 1 -6
ts " announc 1 44
ts " argu 1 47
ts " assert 1 -11
ts " assertion 1 -32
ts " attack 1 -51
ts " blam 1 -19
ts " blast 1 127
ts " boast 1 69
ts " call 1 50
ts " cit 1 -9
ts " claim 1 -52
ts " conclud 1 20
ts " criticiz 1 -25
ts " declar 1 -41
ts " declin 1 -14
ts " defend 1 42
ts " deliver 1 72
ts " denounc 1 -22
ts " describ 1 29
ts " discuss 1 -11
ts " dismiss 1 79
ts " emphasiz 1 -6
ts " endors 1 -23
ts " explain 1 70
ts " express 1 -59
ts " find 1 -11
ts " giv 1 58
ts " go 1 -43
ts " insist 1 -6
ts " interject 1 39
ts " issu 1 -64
ts " jok 1 35
ts " know 1 35
ts " lament 1 -10
ts " mock 1 -16
ts " not 1 -78
ts " offer 1 -57
ts " pledg 1 -67
ts " point 1 90
ts " portray 1 -7
ts " post 1 98
ts " praiz 1 -42
ts " predict 1 -23
ts " promiz 1 13
ts " propos 1 -50
ts " publish 1 38
ts " put 1 28
ts " question 1 67
ts " quot 1 29
ts " recall 1 -17
ts " refer 1 -54
ts " refus 1 -16
ts " releas 1 58
ts " remark 1 -32
ts " repeat 1 100
ts " report 1 -20
ts " respond 1 148
ts " say 1 18
ts " seem 1 -73
ts " send 1 64
ts " shar 1 -43
ts " slam 1 -10
ts " speak 1 -39
ts " suggest 1 -30
ts " talk 1 -11
ts " tell 1 62
ts " tweet 1 10
ts " urg 1 -68
ts " used 1 44
ts " vow 1 40
ts " want 1 -48
ts " warn 1 -33
ts " writ 1 -34
ts -ed accord 1 -7
ts -ed add 1 -6
ts -ed agre 1 -10
ts -ed alleg 1 -7
ts -ed announc 1 -6
ts -ed appear 1 -11
ts -ed argu 1 -7
ts -ed ask 1 -20
ts -ed attack 1 -9
ts -ed back 1 -6
ts -ed believ 1 -5
ts -ed blam 1 -10
ts -ed blast 1 -11
ts -ed call 1 -20
ts -ed charg 1 -7
ts -ed choos 1 -9
ts -ed cit 1 -6
ts -ed claim 1 -10
ts -ed concern 1 -14
ts -ed continu 1 -9
ts -ed criticism 1 -7
ts -ed criticiz 1 -8
ts -ed decid 1 -6
ts -ed declar 1 -12
ts -ed declin 1 -25
ts -ed describ 1 -6
ts -ed disclos 1 -7
ts -ed draw 1 -8
ts -ed endors 1 -19
ts -ed expect 1 -5
ts -ed explain 1 -14
ts -ed fear 1 -7
ts -ed feel 0 26
ts -ed find 1 -10
ts -ed giv 1 -26
ts -ed go 1 -25
ts -ed hit 1 78
ts -ed hop 1 -11
ts -ed identify 1 -9
ts -ed includ 1 -9
ts -ed insist 1 -6
ts -ed issu 1 -13
ts -ed it 0 -27
ts -ed it 1 -29
ts -ed know 1 -18
ts -ed launch 1 -14
ts -ed list 1 -5
ts -ed look 1 -7
ts -ed mak 1 -37
ts -ed mock 1 -5
ts -ed nam 1 -6
ts -ed not 1 -10
ts -ed offer 1 -34
ts -ed plan 1 -28
ts -ed plead 1 -17
ts -ed pledg 1 -10
ts -ed point 1 -11
ts -ed post 1 -12
ts -ed promiz 1 -7
ts -ed publish 1 -14
ts -ed push 1 -6
ts -ed question 1 -6
ts -ed quick 1 -10
ts -ed rais 1 -5
ts -ed recall 1 -6
ts -ed recogniz 1 -9
ts -ed referenc 1 -9
ts -ed refus 1 -6
ts -ed reiterat 1 -6
ts -ed reject 1 -7
ts -ed releas 1 -36
ts -ed remember 1 -6
ts -ed remind 1 -12
ts -ed report 1 25
ts -ed respond 1 -17
ts -ed reveal 1 -6
ts -ed say 1 -8
ts -ed see 1 -11
ts -ed seek 1 -13
ts -ed seem 1 -24
ts -ed send 1 -16
ts -ed shar 1 -8
ts -ed show 1 -16
ts -ed sign 1 -14
ts -ed slam 1 -5
ts -ed speak 1 -18
ts -ed start 1 -44
ts -ed statement 1 -7
ts -ed stress 1 -19
ts -ed support 1 -11
ts -ed tak 1 -15
ts -ed talk 1 -12
ts -ed tell 1 -30
ts -ed think 1 -7
ts -ed threaten 1 -5
ts -ed tweet 1 -21
ts -ed view 1 -7
ts -ed vot 1 -10
ts -ed want 1 -11
ts -ed worry 1 50
ts -ed writ 1 -16
ts -ing accord 1 30
ts -ing accus 1 15
ts -ing acknowledg 1 -18
ts -ing add 1 -9
ts -ing address 1 -8
ts -ing agre 1 -17
ts -ing aim 1 38
ts -ing alleg 1 -8
ts -ing announc 1 -31
ts -ing appear 1 -37
ts -ing argu 1 -33
ts -ing ask 1 -50
ts -ing attack 1 52
ts -ing awar 1 -6
ts -ing back 1 -11
ts -ing becom 1 61
ts -ing begin 0 -85
ts -ing begin 1 -46
ts -ing blam 1 48
ts -ing blast 1 -64
ts -ing call 0 58
ts -ing call 1 -59
ts -ing cast 1 -22
ts -ing charg 1 -15
ts -ing choos 1 -12
ts -ing cit 1 -17
ts -ing claim 1 -10
ts -ing com 1 -11
ts -ing comment 1 24
ts -ing consider 0 96
ts -ing consider 1 -16
ts -ing continu 1 30
ts -ing credit 1 -27
ts -ing criticism 1 -6
ts -ing criticiz 1 15
ts -ing decid 1 68
ts -ing declar 1 -13
ts -ing declin 1 -14
ts -ing defend 1 -30
ts -ing deliver 1 22
ts -ing demand 1 -15
ts -ing denounc 1 -10
ts -ing deny 1 -10
ts -ing describ 1 -20
ts -ing determin 1 -20
ts -ing discuss 1 -19
ts -ing dismiss 1 -9
ts -ing doubl 1 75
ts -ing draw 1 105
ts -ing eager 1 -11
ts -ing echo 1 -24
ts -ing embrac 1 -9
ts -ing endors 1 -12
ts -ing expect 1 -6
ts -ing explain 1 -34
ts -ing express 1 57
ts -ing feel 1 -15
ts -ing find 1 -15
ts -ing fir 1 -7
ts -ing focus 0 -70
ts -ing focus 1 28
ts -ing giv 1 -29
ts -ing go 1 -44
ts -ing highlight 1 -6
ts -ing hold 1 83
ts -ing hop 1 35
ts -ing idea 1 24
ts -ing includ 1 7
ts -ing indicat 1 63
ts -ing insist 1 -10
ts -ing issu 0 -63
ts -ing issu 1 -113
ts -ing it 1 -42
ts -ing join 1 -35
ts -ing keep 0 -72
ts -ing know 1 -18
ts -ing lash 1 -11
ts -ing launch 1 -36
ts -ing lay 1 -12
ts -ing leav 1 -20
ts -ing list 1 -20
ts -ing look 1 -19
ts -ing mak 1 -28
ts -ing mention 1 -10
ts -ing mock 1 -11
ts -ing not 1 41
ts -ing offer 1 -36
ts -ing open 1 29
ts -ing oppos 1 76
ts -ing opt 1 9
ts -ing order 1 -8
ts -ing plan 1 -13
ts -ing plead 1 -66
ts -ing pledg 1 -8
ts -ing point 1 71
ts -ing post 1 -10
ts -ing praiz 1 50
ts -ing predict 1 -13
ts -ing press 1 -9
ts -ing promiz 1 -14
ts -ing propos 1 -18
ts -ing proposal 1 -7
ts -ing provid 1 -6
ts -ing publish 1 -33
ts -ing push 1 54
ts -ing put 0 20
ts -ing put 1 -29
ts -ing question 1 -23
ts -ing quot 1 -25
ts -ing rail 1 -11
ts -ing rais 1 -9
ts -ing recall 1 -43
ts -ing recogniz 1 -13
ts -ing refer 1 -18
ts -ing referenc 1 -11
ts -ing refus 1 -19
ts -ing reiterat 1 -16
ts -ing reject 1 -20
ts -ing releas 0 -82
ts -ing releas 1 -89
ts -ing remain 1 58
ts -ing remind 1 -19
ts -ing repeat 1 -14
ts -ing report 0 51
ts -ing report 1 8
ts -ing requir 1 -18
ts -ing respond 1 33
ts -ing restrict 1 -7
ts -ing reveal 1 -13
ts -ing run 1 -47
ts -ing say 0 102
ts -ing say 1 -13
ts -ing see 1 -30
ts -ing seek 1 -27
ts -ing seem 1 -62
ts -ing send 1 -72
ts -ing shar 1 -36
ts -ing show 0 -74
ts -ing show 1 30
ts -ing sign 1 -18
ts -ing signal 1 -6
ts -ing slam 1 -29
ts -ing speak 1 29
ts -ing spent 1 20
ts -ing start 0 -122
ts -ing start 1 -77
ts -ing stat 1 -18
ts -ing stop 0 -120
ts -ing suggest 0 94
ts -ing suggest 1 -15
ts -ing support 0 131
ts -ing support 1 -28
ts -ing tak 0 -57
ts -ing talk 0 67
ts -ing talk 1 -69
ts -ing tell 1 -36
ts -ing thank 1 -24
ts -ing think 1 -14
ts -ing tout 1 -17
ts -ing try 1 -42
ts -ing tweet 1 -19
ts -ing understand 1 66
ts -ing unveil 1 -33
ts -ing urg 1 -21
ts -ing used 1 -37
ts -ing vot 1 -15
ts -ing vow 1 -24
ts -ing want 1 -31
ts -ing warn 1 52
ts -ing worry 1 -5
ts -ing writ 1 133
ts -ly accord 1 25
ts -ly add 1 -5
ts -ly agre 1 -14
ts -ly alleg 1 -7
ts -ly appear 1 61
ts -ly argu 1 -9
ts -ly ask 1 -25
ts -ly begin 1 -60
ts -ly believ 1 -6
ts -ly boast 1 -7
ts -ly call 1 -9
ts -ly claim 1 -10
ts -ly com 1 -19
ts -ly criticiz 1 -11
ts -ly declin 1 -32
ts -ly describ 1 -17
ts -ly expect 1 -7
ts -ly explain 1 -6
ts -ly find 1 -8
ts -ly it 1 64
ts -ly look 1 -43
ts -ly mak 1 -9
ts -ly not 1 -8
ts -ly plan 1 -12
ts -ly point 1 -6
ts -ly promiz 1 -15
ts -ly refus 1 -17
ts -ly releas 1 -16
ts -ly report 1 -16
ts -ly say 0 23
ts -ly say 1 -11
ts -ly see 1 64
ts -ly seek 1 -30
ts -ly show 1 51
ts -ly speak 0 -40
ts -ly start 1 -8
ts -ly suggest 1 -6
ts -ly tak 1 -22
ts -ly talk 0 -20
ts -ly tell 1 -55
ts -ly think 1 -25
ts -ly urg 1 -8
ts -ly view 1 -13
ts -ly vot 1 -7
ts -ly want 1 -8
ts -s accus 1 -20
ts -s acknowledg 1 -7
ts -s add 1 -8
ts -s address 1 -7
ts -s admit 1 -12
ts -s adviz 1 -9
ts -s advocat 1 -10
ts -s agre 1 -22
ts -s aim 1 -27
ts -s allow 1 -10
ts -s allud 1 -20
ts -s announc 0 52
ts -s announc 1 -15
ts -s answer 1 -21
ts -s apologiz 1 -15
ts -s appeal 1 -31
ts -s appear 1 -78
ts -s applaud 1 -6
ts -s argu 1 -12
ts -s ask 0 55
ts -s ask 1 -37
ts -s assail 1 -7
ts -s assertion 1 -11
ts -s assur 1 -15
ts -s attack 1 -24
ts -s awar 1 -7
ts -s back 1 56
ts -s ban 1 -41
ts -s becom 1 -11
ts -s begin 1 113
ts -s believ 1 -17
ts -s blam 1 -29
ts -s blast 1 -36
ts -s boast 1 -26
ts -s brush 1 -20
ts -s calculat 1 -8
ts -s call 0 114
ts -s cast 0 -83
ts -s cast 1 -23
ts -s challeng 1 -37
ts -s cheer 1 -10
ts -s choos 1 -12
ts -s cit 0 85
ts -s cit 1 -10
ts -s claim 1 -17
ts -s comment 1 -21
ts -s compar 1 -11
ts -s complain 1 -14
ts -s complaint 1 -14
ts -s concern 1 69
ts -s conclud 1 43
ts -s condemn 1 -5
ts -s consider 1 -13
ts -s continu 1 -41
ts -s convinc 1 -48
ts -s count 1 -43
ts -s cover 1 -10
ts -s credit 1 -6
ts -s criticism 1 -14
ts -s criticiz 1 -22
ts -s debat 1 -8
ts -s decid 1 -29
ts -s decision 1 -41
ts -s declar 1 -16
ts -s declin 1 20
ts -s decry 1 -12
ts -s deem 1 -14
ts -s defend 1 -14
ts -s deliver 1 -42
ts -s demand 1 -17
ts -s demonstrat 1 -19
ts -s denounc 1 -13
ts -s deny 1 -16
ts -s describ 0 55
ts -s describ 1 -25
ts -s detail 1 -9
ts -s devot 1 -15
ts -s disclos 1 -10
ts -s disclosur 1 -6
ts -s discuss 1 -19
ts -s dismiss 0 63
ts -s dismiss 1 -6
ts -s doubl 1 15
ts -s draw 1 -22
ts -s eager 1 75
ts -s echo 1 -12
ts -s embrac 1 -21
ts -s encourag 1 -30
ts -s endors 1 -15
ts -s enjoy 1 -19
ts -s estimat 1 -12
ts -s expect 1 -11
ts -s explain 1 -32
ts -s express 0 8
ts -s express 1 -19
ts -s fail 1 -21
ts -s favor 1 -11
ts -s fear 1 -10
ts -s feel 1 -13
ts -s fil 1 -28
ts -s find 1 -14
ts -s fir 1 26
ts -s focus 1 36
ts -s giv 1 -7
ts -s go 1 68
ts -s goal 1 -16
ts -s hat 1 63
ts -s highlight 1 -12
ts -s hit 1 62
ts -s hop 1 -21
ts -s identify 1 -24
ts -s imply 1 -6
ts -s includ 1 -16
ts -s intend 1 -10
ts -s introduc 1 -20
ts -s invok 1 -9
ts -s issu 1 -22
ts -s it 1 -32
ts -s keep 1 56
ts -s know 1 -31
ts -s lament 1 -6
ts -s lay 1 -18
ts -s learn 1 -9
ts -s less 1 -17
ts -s list 1 -8
ts -s look 1 -51
ts -s mak 1 -70
ts -s mention 1 -11
ts -s mock 1 -5
ts -s need 1 -11
ts -s not 1 -13
ts -s offer 0 -91
ts -s offer 1 -38
ts -s oppos 1 -35
ts -s opposition 1 -35
ts -s order 1 -9
ts -s outlin 1 -14
ts -s pass 1 31
ts -s persuad 1 -25
ts -s plan 1 -39
ts -s plead 1 32
ts -s pledg 1 -12
ts -s point 1 -32
ts -s portray 1 -30
ts -s post 1 -31
ts -s praiz 1 -48
ts -s predict 1 -13
ts -s present 1 -16
ts -s press 1 -13
ts -s pressur 1 -7
ts -s promiz 1 -25
ts -s promot 1 -12
ts -s propos 1 -26
ts -s proposal 1 -36
ts -s protest 1 -16
ts -s provid 1 46
ts -s publish 1 53
ts -s push 1 31
ts -s put 1 42
ts -s question 1 -13
ts -s quick 1 52
ts -s quot 1 -10
ts -s rail 1 -6
ts -s rais 1 -22
ts -s recall 1 -20
ts -s recogniz 1 -11
ts -s recommend 1 -14
ts -s refer 1 -15
ts -s referenc 1 -16
ts -s reflect 1 -9
ts -s refus 1 -35
ts -s reiterat 1 -15
ts -s reject 1 -14
ts -s releas 1 20
ts -s remain 1 67
ts -s remind 0 -92
ts -s remind 1 -27
ts -s repeat 1 66
ts -s report 1 -5
ts -s requir 0 95
ts -s requir 1 -22
ts -s respond 0 38
ts -s respond 1 -53
ts -s restrict 1 -16
ts -s reveal 1 -13
ts -s rul 1 37
ts -s run 1 -53
ts -s say 0 159
ts -s say 1 -10
ts -s see 1 -24
ts -s seem 1 -49
ts -s send 1 -46
ts -s set 1 -44
ts -s shar 0 26
ts -s shar 1 -30
ts -s show 0 -5
ts -s show 1 -18
ts -s sign 1 -6
ts -s slam 1 -9
ts -s spar 1 -17
ts -s speak 1 52
ts -s spent 1 31
ts -s start 1 89
ts -s stat 1 -33
ts -s statement 1 -23
ts -s stop 1 -22
ts -s story 1 -25
ts -s stress 1 -11
ts -s struggl 1 -5
ts -s suggest 1 -7
ts -s support 0 -18
ts -s support 1 10
ts -s tak 1 46
ts -s talk 0 58
ts -s talk 1 -31
ts -s tell 0 -99
ts -s tell 1 -39
ts -s tend 1 47
ts -s testify 1 -26
ts -s ther 1 -13
ts -s think 1 -17
ts -s threaten 1 -14
ts -s tout 1 -13
ts -s try 1 -35
ts -s turn 1 38
ts -s tweet 1 -23
ts -s understand 1 -14
ts -s unveil 1 -33
ts -s urg 0 132
ts -s urg 1 -25
ts -s used 1 60
ts -s view 1 -7
ts -s vot 1 -24
ts -s vow 1 -17
ts -s want 1 -44
ts -s warn 1 -21
ts -s watch 1 -7
ts -s worry 1 -26
ts CAP accept 1 -13
ts CAP accus 0 -6
ts CAP accus 1 -25
ts CAP accusation 1 -31
ts CAP acknowledg 1 -18
ts CAP add 1 -33
ts CAP address 0 -17
ts CAP address 1 -12
ts CAP admit 1 -15
ts CAP adopt 1 26
ts CAP advocat 1 -15
ts CAP agre 0 -16
ts CAP agre 1 16
ts CAP aim 1 72
ts CAP alleg 1 -35
ts CAP allegation 1 22
ts CAP allow 1 -18
ts CAP allud 1 -33
ts CAP announc 0 55
ts CAP announc 1 -30
ts CAP answer 1 -13
ts CAP appeal 1 37
ts CAP appear 1 17
ts CAP applaud 0 12
ts CAP appoint 1 -21
ts CAP argu 1 -12
ts CAP ask 0 -109
ts CAP ask 1 -48
ts CAP assert 1 -6
ts CAP assertion 1 -5
ts CAP assur 1 -25
ts CAP attack 0 15
ts CAP attack 1 -27
ts CAP attempt 1 54
ts CAP avoid 1 -8
ts CAP back 0 73
ts CAP back 1 -46
ts CAP bash 0 44
ts CAP believ 0 15
ts CAP believ 1 -12
ts CAP blam 0 50
ts CAP blam 1 -26
ts CAP blast 0 32
ts CAP blast 1 -27
ts CAP boast 1 -9
ts CAP bring 1 44
ts CAP call 0 -29
ts CAP call 1 -22
ts CAP cast 1 -6
ts CAP caution 1 -10
ts CAP challeng 0 -55
ts CAP challeng 1 -26
ts CAP charg 1 -18
ts CAP cheer 1 -12
ts CAP chid 1 -10
ts CAP choos 1 45
ts CAP cit 0 24
ts CAP cit 1 -15
ts CAP claim 0 38
ts CAP claim 1 -23
ts CAP com 1 87
ts CAP comment 1 -32
ts CAP compar 0 47
ts CAP compar 1 -28
ts CAP complain 1 -29
ts CAP complaint 1 -5
ts CAP conced 1 -6
ts CAP concern 1 -26
ts CAP conclud 1 -10
ts CAP condemn 1 -8
ts CAP confident 1 -23
ts CAP congratulat 1 -9
ts CAP consider 1 -64
ts CAP continu 1 57
ts CAP contrast 1 -19
ts CAP convinc 1 -11
ts CAP count 1 -38
ts CAP cover 1 -16
ts CAP credit 1 -10
ts CAP critical 0 48
ts CAP critical 1 -8
ts CAP criticism 0 23
ts CAP criticism 1 -19
ts CAP criticiz 0 20
ts CAP criticiz 1 -14
ts CAP debat 1 -31
ts CAP decid 1 39
ts CAP decision 1 -30
ts CAP declar 0 33
ts CAP declar 1 -45
ts CAP decry 1 -18
ts CAP defend 0 57
ts CAP defend 1 -23
ts CAP demand 1 -12
ts CAP denounc 0 56
ts CAP denounc 1 -21
ts CAP deny 1 -20
ts CAP describ 1 -22
ts CAP determin 1 -6
ts CAP devot 1 69
ts CAP disclos 1 -32
ts CAP discuss 1 -29
ts CAP dismiss 0 41
ts CAP dismiss 1 -41
ts CAP distanc 1 -32
ts CAP draw 1 -38
ts CAP eager 1 113
ts CAP echo 1 35
ts CAP embrac 1 -14
ts CAP emphasiz 1 -12
ts CAP encourag 1 -16
ts CAP endors 0 69
ts CAP endors 1 -11
ts CAP endorsement 1 5
ts CAP estimat 1 -19
ts CAP expect 1 -27
ts CAP explain 1 31
ts CAP express 1 48
ts CAP fail 1 17
ts CAP favor 0 22
ts CAP favor 1 -11
ts CAP fear 1 -71
ts CAP feel 1 -27
ts CAP fil 1 -13
ts CAP find 0 93
ts CAP find 1 -15
ts CAP fir 1 -9
ts CAP focus 1 -30
ts CAP giv 0 -64
ts CAP giv 1 18
ts CAP go 1 39
ts CAP hard 1 90
ts CAP harsh 1 31
ts CAP highlight 0 28
ts CAP highlight 1 -17
ts CAP hit 0 21
ts CAP hit 1 46
ts CAP hold 1 111
ts CAP hop 1 -11
ts CAP hopeful 1 -8
ts CAP idea 1 -21
ts CAP identify 1 -41
ts CAP ignor 0 24
ts CAP ignor 1 -13
ts CAP includ 1 -67
ts CAP indicat 1 -35
ts CAP inform 1 -32
ts CAP insist 1 -18
ts CAP introduc 1 -26
ts CAP invok 1 -7
ts CAP issu 1 -59
ts CAP it 1 51
ts CAP join 1 -30
ts CAP jok 1 -34
ts CAP knock 1 -10
ts CAP know 0 63
ts CAP know 1 -43
ts CAP lash 0 -86
ts CAP lash 1 -47
ts CAP launch 1 52
ts CAP lay 1 -19
ts CAP learn 1 -29
ts CAP leav 1 -16
ts CAP list 0 25
ts CAP list 1 -13
ts CAP look 1 -25
ts CAP mak 0 42
ts CAP mak 1 33
ts CAP mention 0 48
ts CAP mention 1 -22
ts CAP messag 1 -17
ts CAP mock 0 58
ts CAP mock 1 -12
ts CAP mount 1 81
ts CAP nam 0 25
ts CAP nam 1 -27
ts CAP need 1 -22
ts CAP nominat 0 63
ts CAP nominat 1 -30
ts CAP not 1 -16
ts CAP offer 1 20
ts CAP open 1 32
ts CAP oppos 0 20
ts CAP oppos 1 -35
ts CAP opposition 1 -23
ts CAP order 1 -47
ts CAP outspoken 1 -28
ts CAP pass 1 -58
ts CAP pledg 1 20
ts CAP point 0 5
ts CAP point 1 -34
ts CAP portray 0 41
ts CAP portray 1 -7
ts CAP post 1 8
ts CAP praiz 0 34
ts CAP predict 1 -44
ts CAP prefer 0 43
ts CAP prefer 1 -12
ts CAP present 1 34
ts CAP press 1 -26
ts CAP promiz 1 -27
ts CAP promot 1 -15
ts CAP propos 1 -40
ts CAP provid 1 30
ts CAP publish 1 -57
ts CAP push 0 -32
ts CAP put 1 -39
ts CAP question 0 -46
ts CAP quot 0 5
ts CAP quot 1 44
ts CAP rail 1 42
ts CAP rais 1 75
ts CAP reaffirm 1 -17
ts CAP recall 0 26
ts CAP recall 1 -17
ts CAP refer 0 -32
ts CAP refer 1 -28
ts CAP referenc 1 -26
ts CAP reflect 1 -8
ts CAP refus 1 -45
ts CAP reiterat 1 36
ts CAP reject 0 24
ts CAP reject 1 28
ts CAP releas 1 75
ts CAP remark 1 -30
ts CAP remember 1 54
ts CAP remind 0 -29
ts CAP remind 1 -48
ts CAP repeat 1 76
ts CAP report 0 26
ts CAP report 1 -15
ts CAP request 1 -77
ts CAP respond 0 -42
ts CAP respond 1 72
ts CAP return 1 95
ts CAP reveal 0 54
ts CAP reveal 1 -11
ts CAP run 1 18
ts CAP say 0 98
ts CAP say 1 -18
ts CAP see 0 56
ts CAP see 1 -34
ts CAP seek 1 -17
ts CAP seem 1 15
ts CAP seiz 1 60
ts CAP send 1 78
ts CAP set 1 18
ts CAP shar 1 -16
ts CAP shift 1 49
ts CAP show 0 114
ts CAP show 1 9
ts CAP sid 0 56
ts CAP sid 1 -66
ts CAP sign 1 -51
ts CAP signal 1 -19
ts CAP slam 0 7
ts CAP slam 1 -35
ts CAP speak 0 -96
ts CAP speak 1 52
ts CAP spent 1 119
ts CAP start 1 50
ts CAP stat 1 -29
ts CAP strategy 1 -30
ts CAP stress 1 -20
ts CAP suggest 0 50
ts CAP suggest 1 -12
ts CAP suggestion 1 -10
ts CAP support 0 77
ts CAP support 1 -15
ts CAP supporter 0 44
ts CAP supporter 1 -57
ts CAP surpriz 1 -8
ts CAP tak 1 32
ts CAP talk 0 37
ts CAP talk 1 -7
ts CAP tell 0 -77
ts CAP tell 1 -25
ts CAP thank 1 -23
ts CAP ther 1 -22
ts CAP think 0 47
ts CAP think 1 -20
ts CAP threaten 1 -43
ts CAP touch 1 -8
ts CAP tout 1 -19
ts CAP try 1 88
ts CAP turn 1 54
ts CAP tweet 1 -18
ts CAP underscor 1 -33
ts CAP understand 1 -16
ts CAP unveil 1 33
ts CAP urg 0 43
ts CAP urg 1 -48
ts CAP used 1 -26
ts CAP view 0 43
ts CAP voic 1 11
ts CAP vot 0 29
ts CAP vot 1 -6
ts CAP vow 1 -39
ts CAP want 0 44
ts CAP want 1 -33
ts CAP warn 0 24
ts CAP warn 1 -33
ts CAP watch 1 -24
ts CAP weigh 1 -43
ts CAP welcom 0 42
ts CAP wonder 1 -7
ts CAP worry 0 13
ts CAP worry 1 -17
ts CAP writ 1 -35
ts DAY acknowledg 1 -14
ts DAY announc 1 -11
ts DAY ask 1 -19
ts DAY defend 1 -5
ts DAY mak 1 -18
ts DAY not 1 -7
ts DAY plan 1 -9
ts DAY releas 1 -34
ts DAY report 1 -27
ts DAY respond 1 -15
ts DAY say 0 33
ts DAY say 1 -23
ts DAY tell 1 -28
ts NUM accord 1 27
ts NUM agre 1 -25
ts NUM announc 1 -10
ts NUM ask 1 -13
ts NUM assur 1 -16
ts NUM call 1 -24
ts NUM claim 1 -8
ts NUM describ 1 -6
ts NUM estimat 1 -11
ts NUM expect 1 -11
ts NUM find 1 -30
ts NUM identify 1 -8
ts NUM list 1 -9
ts NUM mak 1 -17
ts NUM not 1 -6
ts NUM offer 1 -5
ts NUM order 1 -24
ts NUM plan 1 -23
ts NUM pledg 1 -13
ts NUM point 1 -6
ts NUM promiz 1 -12
ts NUM propos 1 65
ts NUM put 1 -15
ts NUM releas 1 106
ts NUM report 1 -46
ts NUM say 0 21
ts NUM say 1 -11
ts NUM see 1 -7
ts NUM show 1 -15
ts NUM sign 1 -5
ts NUM speak 1 -19
ts NUM support 1 -8
ts NUM tell 1 -13
ts NUM think 1 71
ts NUM vot 1 -33
ts NUM want 1 -5
ts NUM writ 1 -13
ts a accord 1 -16
ts a accus 1 57
ts a acknowledg 1 -8
ts a add 1 -13
ts a admit 1 -39
ts a agre 1 56
ts a announc 0 49
ts a announc 1 -20
ts a argu 1 -14
ts a ask 0 116
ts a attack 1 -19
ts a begin 1 59
ts a blast 1 46
ts a call 0 -20
ts a call 1 -69
ts a cast 1 26
ts a challeng 1 -46
ts a charg 1 -40
ts a cit 0 45
ts a cit 1 -11
ts a claim 1 -32
ts a com 1 39
ts a comment 1 -29
ts a concern 1 -12
ts a consider 0 51
ts a consider 1 -14
ts a continu 1 44
ts a convinc 1 -22
ts a criticiz 1 -8
ts a decid 1 -24
ts a decision 1 -38
ts a declar 1 -20
ts a declin 1 -60
ts a defend 1 -19
ts a denounc 1 -28
ts a deny 1 -9
ts a describ 1 34
ts a determin 1 -14
ts a discuss 1 -21
ts a dismiss 1 -22
ts a expect 0 43
ts a expect 1 -17
ts a explain 1 -27
ts a favor 1 -20
ts a feel 1 -50
ts a find 1 67
ts a giv 1 -86
ts a go 1 63
ts a hold 1 -14
ts a hop 1 -31
ts a includ 0 86
ts a includ 1 -29
ts a indicat 1 -7
ts a insist 1 -19
ts a issu 1 74
ts a it 1 -45
ts a join 1 83
ts a know 1 -29
ts a lay 0 -72
ts a learn 1 -9
ts a look 1 -38
ts a mak 1 -51
ts a mention 1 -21
ts a mock 1 -30
ts a need 1 47
ts a not 1 -14
ts a offer 0 -64
ts a offer 1 24
ts a oppos 1 -26
ts a order 1 9
ts a plan 1 25
ts a pledg 1 -20
ts a point 0 -28
ts a point 1 -7
ts a portray 1 44
ts a post 0 -19
ts a praiz 1 -8
ts a predict 1 -5
ts a promiz 1 -53
ts a promot 0 29
ts a propos 0 52
ts a propos 1 -34
ts a provid 1 31
ts a push 0 -82
ts a push 1 -46
ts a question 1 -18
ts a rais 1 -18
ts a recall 1 -12
ts a refer 1 -5
ts a referenc 1 -25
ts a refus 1 -10
ts a reject 1 -14
ts a releas 1 25
ts a repeat 1 -19
ts a report 1 49
ts a respond 0 -28
ts a respond 1 24
ts a reveal 0 49
ts a reveal 1 -17
ts a say 0 82
ts a say 1 -29
ts a see 0 50
ts a see 1 -73
ts a seek 1 -49
ts a seem 1 99
ts a shar 0 16
ts a shar 1 36
ts a show 0 87
ts a show 1 -55
ts a sign 0 90
ts a signal 1 33
ts a slam 1 -8
ts a speak 1 -45
ts a stat 1 -18
ts a suggest 0 38
ts a suggest 1 -25
ts a support 0 50
ts a support 1 -30
ts a tak 1 -21
ts a talk 1 -61
ts a tell 0 -9
ts a tell 1 7
ts a thank 1 -49
ts a think 1 -27
ts a try 1 -22
ts a turn 1 112
ts a tweet 0 22
ts a tweet 1 -42
ts a understand 1 -9
ts a urg 1 -22
ts a view 1 -55
ts a vot 0 58
ts a vot 1 57
ts a vow 1 -23
ts a want 0 34
ts a want 1 -16
ts a warn 1 -14
ts a worry 1 76
ts a writ 1 -84
ts about ask 1 91
ts about begin 1 -45
ts about declin 1 -27
ts about describ 1 -11
ts about express 1 -54
ts about find 1 -48
ts about go 1 -42
ts about it 1 -52
ts about less 1 -39
ts about mak 1 40
ts about offer 1 -77
ts about provid 1 -19
ts about question 1 108
ts about rais 1 -19
ts about report 1 -18
ts about respond 1 -49
ts about say 0 -34
ts about say 1 -23
ts about seek 1 -12
ts about show 1 -8
ts about speak 1 -67
ts about start 1 -35
ts about talk 1 154
ts about tell 1 6
ts about want 1 -20
ts after call 1 -13
ts after tell 1 -15
ts against call 1 -13
ts against mak 1 -8
ts all say 1 -14
ts all support 1 -17
ts among find 1 -8
ts among say 1 -14
ts among show 1 -8
ts an argu 1 -5
ts an ask 1 -16
ts an believ 1 -35
ts an call 1 47
ts an continu 1 -15
ts an defend 1 -10
ts an insist 1 -27
ts an not 1 -15
ts an offer 1 97
ts an question 1 48
ts an say 1 -23
ts an see 1 -12
ts an seek 1 -14
ts an show 1 -36
ts an tell 1 -50
ts and accord 1 -6
ts and accus 1 -8
ts and acknowledg 1 -7
ts and announc 1 -8
ts and appear 1 -7
ts and argu 1 -9
ts and ask 1 -17
ts and attack 1 -13
ts and back 1 -5
ts and begin 1 -13
ts and blast 1 -10
ts and call 1 -24
ts and cast 1 -14
ts and claim 1 -10
ts and complain 1 -7
ts and criticiz 1 -13
ts and debat 1 -11
ts and decid 1 -6
ts and declar 1 -5
ts and declin 1 -14
ts and deep 1 -13
ts and defend 1 -6
ts and demand 1 -7
ts and denounc 1 -6
ts and deny 1 -9
ts and describ 1 -10
ts and endors 1 -9
ts and express 1 -5
ts and find 1 -14
ts and focus 1 -6
ts and giv 1 -25
ts and go 1 -42
ts and hit 1 -11
ts and hop 1 -11
ts and issu 1 -10
ts and it 1 -12
ts and know 1 -17
ts and learn 1 -7
ts and look 1 -24
ts and mak 1 -27
ts and need 1 -8
ts and offer 1 -34
ts and plan 1 -7
ts and pledg 1 -6
ts and point 1 -9
ts and predict 1 -9
ts and prefer 1 -5
ts and promiz 1 -9
ts and push 1 -10
ts and question 1 -8
ts and quick 1 -20
ts and recogniz 1 -6
ts and refer 1 -6
ts and reiterat 1 -5
ts and remain 1 -8
ts and remind 1 -12
ts and report 1 -20
ts and respond 1 -6
ts and say 1 -11
ts and see 1 -10
ts and seek 1 -8
ts and seem 1 -7
ts and send 1 -20
ts and shar 1 -15
ts and show 1 -9
ts and slam 1 -8
ts and speak 1 -16
ts and stress 1 -6
ts and support 1 -15
ts and tak 1 -12
ts and talk 1 -8
ts and tell 1 -16
ts and think 1 -7
ts and try 1 -12
ts and urg 1 -9
ts and vot 1 -14
ts and writ 1 -12
ts any deny 0 115
ts any say 1 -9
ts are say 1 -9
ts are suggest 1 -6
ts are tell 1 -12
ts around say 1 -6
ts as ask 1 -9
ts as attack 1 -8
ts as attempt 1 -28
ts as call 1 -9
ts as cast 1 -23
ts as characteriz 1 -19
ts as cit 1 -7
ts as continu 1 -9
ts as defend 1 -8
ts as describ 1 31
ts as dismiss 1 -5
ts as feel 1 64
ts as fram 1 -24
ts as go 1 -7
ts as highlight 1 -5
ts as hop 1 -9
ts as identify 1 -10
ts as know 1 72
ts as list 1 -19
ts as look 1 -51
ts as mak 1 69
ts as nam 1 -7
ts as oppos 1 -6
ts as paint 1 -11
ts as pledg 1 -7
ts as point 1 -11
ts as portray 1 -15
ts as position 1 -15
ts as present 1 -32
ts as quot 1 -12
ts as recall 1 -5
ts as refer 1 67
ts as report 1 -5
ts as say 1 -9
ts as see 1 -21
ts as seek 1 -9
ts as show 1 -15
ts as slam 1 -8
ts as speak 1 -8
ts as support 1 -5
ts as tell 1 -7
ts as think 1 -7
ts as view 1 -8
ts at aim 1 -26
ts at assur 1 -46
ts at call 1 -5
ts at express 1 -6
ts at look 1 -19
ts at plan 1 77
ts at point 1 -6
ts at put 1 -8
ts at report 1 -5
ts at say 0 -60
ts at say 1 -9
ts at tak 1 -50
ts at talk 1 -9
ts at tell 1 -25
ts at want 1 -6
ts be ask 1 -7
ts be claim 1 -11
ts be it 1 -34
ts be know 1 -5
ts be mak 1 -5
ts be pledg 1 -7
ts be say 1 -8
ts be seek 1 -10
ts be seem 1 -38
ts be show 1 -7
ts be tell 1 -7
ts be think 1 -6
ts be vow 1 -6
ts be want 1 -7
ts because say 1 -10
ts been say 1 -11
ts been tell 1 -8
ts before say 1 -13
ts being accus 1 -27
ts being say 1 -14
ts between say 1 -9
ts between show 1 -14
ts but claim 1 -19
ts but say 1 -9
ts but support 1 -10
ts but tell 1 -9
ts by describ 1 -9
ts by fear 1 -8
ts by not 1 -6
ts by respond 1 -9
ts by say 1 -10
ts by show 1 -5
ts by support 1 -12
ts can say 1 -9
ts could argu 1 -9
ts could say 1 -8
ts could show 1 -8
ts could warn 1 -7
ts did add 1 -7
ts did tell 1 -8
ts do ask 1 -7
ts do think 1 -7
ts does say 1 -7
ts doesn’t say 1 -17
ts down tell 1 -17
ts during ask 1 -6
ts during say 1 -5
ts during tell 1 -10
ts every say 1 -13
ts for agre 1 -9
ts for announc 1 -14
ts for ask 1 61
ts for attack 1 -25
ts for begin 1 -32
ts for believ 1 -16
ts for blam 1 -30
ts for blast 1 -26
ts for call 1 39
ts for chid 1 -8
ts for congratulat 1 -11
ts for continu 1 -14
ts for criticiz 1 -16
ts for declin 1 -41
ts for defend 1 -5
ts for disclos 1 -14
ts for discuss 1 -5
ts for endors 1 -21
ts for explain 1 -6
ts for express 1 -21
ts for find 1 -12
ts for go 1 -46
ts for hit 1 -14
ts for hold 1 -30
ts for indicat 1 -6
ts for it 1 -17
ts for know 1 -6
ts for lay 1 -19
ts for mak 1 -52
ts for nominat 1 -9
ts for offer 1 -46
ts for plan 1 -41
ts for point 1 -11
ts for praiz 1 -9
ts for promiz 1 -8
ts for propos 1 -9
ts for provid 1 -9
ts for refus 1 -7
ts for reject 1 -6
ts for respond 1 -38
ts for say 0 -88
ts for say 1 -9
ts for shar 1 74
ts for show 1 -33
ts for slam 1 -15
ts for support 1 -10
ts for talk 1 -11
ts for tell 1 -16
ts for thank 1 62
ts for try 1 -14
ts for tweet 1 -8
ts for urg 1 -24
ts for vot 1 -24
ts for want 1 -11
ts for writ 1 -13
ts from announc 1 -6
ts from ask 1 -5
ts from call 1 -21
ts from hop 1 -6
ts from it 1 -14
ts from not 1 -6
ts from plan 1 -8
ts from point 1 -7
ts from reject 1 -7
ts from report 1 -8
ts from respond 1 -7
ts from say 1 -6
ts from seek 1 -8
ts from show 1 -5
ts got say 1 -17
ts had ask 1 -5
ts had learn 1 -9
ts had not 1 -5
ts had report 1 -12
ts had say 1 -9
ts had tell 1 -14
ts had tweet 1 -5
ts half say 1 -42
ts has it 1 -27
ts has mak 1 -7
ts has point 1 -7
ts has question 1 -6
ts has report 1 -10
ts has say 1 -9
ts has suggest 1 -6
ts has tell 1 -17
ts have respond 1 -12
ts have say 1 -10
ts have seek 1 -8
ts he accord 1 11
ts he acknowledg 1 -5
ts he add 1 8
ts he admit 1 -11
ts he announc 1 19
ts he answer 1 -7
ts he argu 1 -8
ts he ask 1 -39
ts he assur 1 136
ts he attack 1 -12
ts he back 1 -12
ts he believ 0 13
ts he call 1 -11
ts he claim 0 30
ts he claim 1 -11
ts he continu 1 15
ts he declar 1 -8
ts he declin 1 -9
ts he denounc 1 -12
ts he dismiss 1 -19
ts he explain 1 60
ts he indicat 0 27
ts he insist 1 -8
ts he it 1 -6
ts he know 1 -13
ts he mak 1 -44
ts he not 1 9
ts he pledg 1 -5
ts he point 1 -13
ts he refus 1 -6
ts he report 1 39
ts he respond 1 47
ts he reveal 1 -24
ts he say 0 63
ts he say 1 -17
ts he seem 1 36
ts he show 0 37
ts he show 1 67
ts he suggest 0 18
ts he suggest 1 -10
ts he support 1 -6
ts he talk 1 -11
ts he tell 1 137
ts he think 0 21
ts he tout 1 -15
ts he tweet 1 94
ts he writ 1 24
ts her accus 1 -10
ts her announc 1 -19
ts her ask 0 -69
ts her ask 1 -33
ts her call 0 10
ts her call 1 36
ts her continu 1 -91
ts her defend 0 21
ts her endors 0 45
ts her express 1 -53
ts her go 1 74
ts her hop 1 -32
ts her plan 1 -22
ts her point 1 -53
ts her question 0 34
ts her question 1 -66
ts her recall 1 -5
ts her say 0 89
ts her say 1 -35
ts her see 1 -24
ts her seek 1 74
ts her show 1 46
ts her suggest 1 -8
ts her talk 1 46
ts her tell 0 -79
ts her tell 1 34
ts her tout 0 62
ts her want 1 -50
ts him accus 0 95
ts him ask 0 -87
ts him ask 1 -18
ts him attack 1 -13
ts him call 0 51
ts him call 1 -18
ts him continu 1 -19
ts him hop 1 -9
ts him mak 1 -13
ts him refus 1 26
ts him say 1 -22
ts him see 0 42
ts him tell 1 -19
ts him urg 0 106
ts himself cast 0 -19
ts himself describ 0 64
ts his accord 1 8
ts his accus 1 -14
ts his acknowledg 1 -27
ts his add 1 -7
ts his admit 1 -26
ts his announc 0 79
ts his argu 1 -17
ts his ask 0 48
ts his ask 1 -31
ts his blast 1 -44
ts his boast 0 54
ts his call 0 -44
ts his call 1 -7
ts his cit 0 34
ts his cit 1 -10
ts his claim 1 -10
ts his continu 1 64
ts his criticiz 1 56
ts his decid 1 -16
ts his declin 1 22
ts his defend 0 -7
ts his defend 1 -28
ts his describ 0 35
ts his discuss 0 18
ts his endors 1 -13
ts his explain 1 -46
ts his express 1 -34
ts his giv 1 25
ts his go 1 92
ts his hop 1 -20
ts his insist 1 -5
ts his it 1 61
ts his look 1 25
ts his mak 0 28
ts his mak 1 17
ts his mention 0 54
ts his mention 1 -15
ts his not 1 -6
ts his point 1 44
ts his praiz 0 34
ts his praiz 1 -6
ts his question 0 39
ts his question 1 -37
ts his recall 1 -14
ts his refer 1 -6
ts his reiterat 0 43
ts his remind 1 57
ts his repeat 0 41
ts his report 1 -54
ts his respond 1 55
ts his say 0 104
ts his say 1 -6
ts his see 1 -8
ts his seek 1 -52
ts his seem 1 10
ts his show 1 -17
ts his speak 1 10
ts his stress 1 -19
ts his suggest 1 -9
ts his support 1 52
ts his talk 1 30
ts his tell 0 -79
ts his tell 1 -6
ts his tout 0 84
ts his try 1 93
ts how ask 0 43
ts how ask 1 124
ts how describ 0 15
ts how explain 0 32
ts how it 1 10
ts how know 0 -39
ts how provid 1 115
ts how question 0 20
ts how say 1 7
ts how show 0 37
ts how speak 0 -52
ts how talk 0 25
ts i say 1 59
ts if ask 0 68
ts if ask 1 174
ts if say 0 39
ts if say 1 -18
ts if suggest 1 -11
ts if tell 1 -17
ts if wonder 0 43
ts in accus 1 -8
ts in acknowledg 1 -7
ts in agre 1 -10
ts in aim 1 -10
ts in announc 1 -9
ts in argu 1 -6
ts in ask 1 -15
ts in attack 1 -8
ts in back 1 -8
ts in blam 1 -7
ts in blast 1 -10
ts in call 1 -15
ts in cast 1 -23
ts in challeng 1 -16
ts in cit 1 -9
ts in claim 1 -12
ts in continu 1 -12
ts in decid 1 -10
ts in declin 1 -17
ts in describ 1 -59
ts in endors 1 -9
ts in explain 1 -12
ts in express 1 -10
ts in feel 1 -22
ts in fil 1 -20
ts in find 1 -15
ts in focus 1 -25
ts in hir 1 -8
ts in idea 1 -7
ts in know 1 46
ts in learn 1 -6
ts in look 1 -8
ts in mak 1 40
ts in not 1 -11
ts in offer 1 -20
ts in oppos 1 -12
ts in order 1 -5
ts in plan 1 -11
ts in pledg 1 -9
ts in point 1 -7
ts in predict 1 -6
ts in promiz 1 -10
ts in propos 1 -7
ts in push 1 -9
ts in put 1 -20
ts in question 1 -10
ts in rais 1 -17
ts in refus 1 -17
ts in releas 1 -10
ts in remind 1 -6
ts in report 1 -30
ts in say 0 66
ts in say 1 -10
ts in see 1 -17
ts in seek 1 -12
ts in seem 1 -17
ts in show 1 -20
ts in speak 1 -10
ts in start 1 -24
ts in stat 1 -5
ts in support 1 -23
ts in tak 1 -62
ts in talk 1 -12
ts in tell 1 -46
ts in tout 1 -9
ts in try 1 -14
ts in tweet 1 -7
ts in urg 1 -12
ts in view 1 -9
ts in vot 1 -25
ts in vow 1 -6
ts in want 1 -12
ts in warn 1 -8
ts in worry 1 -14
ts in writ 0 -49
ts in writ 1 -13
ts into seek 1 -6
ts is accord 1 -7
ts is add 1 -7
ts is argu 1 -6
ts is ask 1 -9
ts is believ 1 -7
ts is claim 1 -8
ts is explain 1 8
ts is find 1 -9
ts is it 1 -7
ts is know 1 -8
ts is mak 1 -12
ts is not 1 -10
ts is question 0 -21
ts is say 1 -7
ts is seem 1 -16
ts is show 1 -9
ts is stat 1 -6
ts is suggest 1 -13
ts is tell 1 -22
ts is think 1 -15
ts it accus 1 -7
ts it acknowledg 1 36
ts it add 1 -8
ts it announc 0 30
ts it announc 1 -22
ts it argu 1 -11
ts it ask 1 12
ts it believ 0 25
ts it call 0 -23
ts it endors 1 -14
ts it it 1 64
ts it know 1 -30
ts it mak 1 -16
ts it not 1 24
ts it promiz 1 -17
ts it report 1 -15
ts it say 0 69
ts it say 1 -10
ts it see 0 -57
ts it see 1 -16
ts it suggest 1 -11
ts it tell 1 -11
ts it think 0 15
ts it want 1 81
ts its argu 1 -7
ts its mak 1 -8
ts its pledg 1 -30
ts its say 0 58
ts its say 1 -34
ts its suggest 1 -6
ts like ask 1 -6
ts like say 1 -6
ts many say 1 -17
ts may say 1 -5
ts may show 1 -7
ts me tell 0 -38
ts might ask 1 -7
ts might say 1 -7
ts most say 1 -5
ts never say 1 -12
ts no say 1 -17
ts not add 1 -8
ts not announc 1 -10
ts not argu 1 -5
ts not ask 1 -10
ts not continu 1 -5
ts not declin 1 -16
ts not defend 1 73
ts not say 1 -11
ts not show 1 -20
ts not tell 1 21
ts not urg 1 113
ts not want 1 -6
ts not warn 1 81
ts of accord 1 -7
ts of accus 1 -8
ts of agre 1 -12
ts of announc 1 -6
ts of argu 1 -9
ts of ask 1 -25
ts of assur 1 -6
ts of begin 1 -32
ts of blam 1 -5
ts of blast 1 -8
ts of call 1 -21
ts of cast 1 -16
ts of challeng 1 -8
ts of cit 1 -6
ts of complain 1 -5
ts of concern 1 -9
ts of continu 1 -13
ts of criticiz 1 -5
ts of decid 1 -12
ts of declin 1 -11
ts of defend 1 -6
ts of deliver 1 -26
ts of disclos 1 -11
ts of endors 1 -6
ts of expect 1 -5
ts of explain 1 -8
ts of express 1 -6
ts of feel 1 -34
ts of find 1 -6
ts of focus 1 -10
ts of giv 1 -23
ts of go 1 -17
ts of hold 1 -22
ts of hop 1 -9
ts of identify 1 -7
ts of includ 1 -7
ts of it 1 -20
ts of know 1 -13
ts of look 1 -12
ts of mak 1 -32
ts of need 1 -6
ts of not 1 -6
ts of offer 1 -44
ts of opposition 1 -11
ts of order 1 -12
ts of outspoken 1 -26
ts of pass 1 -13
ts of plan 1 -7
ts of plead 1 -9
ts of point 1 -11
ts of post 1 -22
ts of promiz 1 -5
ts of propos 1 -7
ts of provid 1 -25
ts of push 1 -13
ts of put 1 -8
ts of question 1 -9
ts of rais 1 -20
ts of recogniz 1 -9
ts of refer 1 -5
ts of referenc 1 -14
ts of reiterat 1 -8
ts of releas 1 -45
ts of remain 1 -8
ts of remind 1 125
ts of repeat 1 -17
ts of report 1 -13
ts of represent 1 -8
ts of respond 1 -10
ts of reveal 1 -8
ts of say 0 -24
ts of say 1 -11
ts of see 1 -10
ts of seek 1 -19
ts of seem 1 -17
ts of send 1 -25
ts of shar 1 -15
ts of show 1 -22
ts of speak 1 -20
ts of spent 1 -25
ts of suggest 1 -6
ts of support 1 -11
ts of tak 1 -37
ts of talk 1 -18
ts of tell 1 -37
ts of try 1 -31
ts of tweet 1 -22
ts of understand 1 -10
ts of urg 1 -6
ts of used 1 -20
ts of voic 1 -9
ts of vot 1 -8
ts of want 1 -7
ts of warn 1 -8
ts of writ 1 -15
ts on agre 1 -19
ts on aim 1 -9
ts on announc 0 -44
ts on ask 1 -8
ts on blam 1 -6
ts on call 1 -12
ts on continu 1 -6
ts on declin 1 52
ts on defend 1 -6
ts on explain 1 -9
ts on find 1 -6
ts on focus 1 -33
ts on go 1 -29
ts on hit 1 -16
ts on hold 1 -17
ts on hop 1 -13
ts on introduc 1 -7
ts on keep 1 -15
ts on mak 1 -30
ts on offer 1 -26
ts on oppos 1 -14
ts on point 1 -22
ts on post 1 -17
ts on predict 1 -7
ts on promiz 1 -6
ts on propos 1 -7
ts on provid 1 -6
ts on push 1 -7
ts on put 1 -31
ts on refus 1 -28
ts on report 0 -62
ts on report 1 -25
ts on respond 1 -24
ts on say 0 -39
ts on say 1 -7
ts on seek 1 -11
ts on seem 1 -13
ts on shar 1 76
ts on show 1 -9
ts on speak 1 -15
ts on suggest 1 -6
ts on support 1 -12
ts on tak 1 -10
ts on talk 1 -9
ts on tell 1 -21
ts on turn 1 -13
ts on urg 1 -7
ts on vow 1 -13
ts on warn 1 -10
ts one claim 1 -34
ts one not 1 -6
ts one say 1 -16
ts one suggest 1 -6
ts one support 1 -25
ts or ask 1 -9
ts or call 1 -5
ts or declin 1 -6
ts or know 1 -12
ts or say 1 -13
ts or tell 1 -5
ts or want 1 -7
ts other go 1 -8
ts other say 1 19
ts other seek 1 -7
ts our ask 0 -11
ts out call 1 -7
ts out say 1 -8
ts over ask 1 -13
ts over express 1 -22
ts over say 1 -8
ts over show 1 -8
ts over tell 1 -5
ts several say 1 -7
ts she ask 1 -41
ts she call 1 -12
ts she consider 1 -10
ts she explain 1 -6
ts she not 1 -5
ts she offer 1 -17
ts she say 0 72
ts she say 1 5
ts she suggest 0 14
ts she suggest 1 -5
ts she tell 1 213
ts she think 0 22
ts should argu 1 -5
ts should ask 1 -15
ts should say 1 -14
ts should suggest 1 -12
ts so say 0 38
ts so say 1 -12
ts some say 0 55
ts some say 1 -14
ts such say 1 -14
ts than report 1 -5
ts than say 1 -7
ts than show 1 -11
ts than tell 1 -8
ts that accord 1 -66
ts that acknowledg 0 44
ts that acknowledg 1 81
ts that add 0 61
ts that add 1 62
ts that admit 0 45
ts that admit 1 111
ts that agre 0 35
ts that agre 1 39
ts that alleg 0 16
ts that announc 0 15
ts that announc 1 72
ts that appear 1 30
ts that argu 0 48
ts that argu 1 131
ts that ask 1 -97
ts that assert 0 43
ts that assertion 0 11
ts that assum 0 19
ts that assur 1 6
ts that back 1 40
ts that begin 1 54
ts that believ 0 25
ts that believ 1 -24
ts that blam 1 -22
ts that boast 0 15
ts that call 0 26
ts that call 1 -109
ts that caution 0 19
ts that challeng 1 -78
ts that charg 0 -66
ts that cit 1 -76
ts that claim 0 36
ts that claim 1 87
ts that clarify 0 27
ts that compar 1 -29
ts that complain 0 23
ts that complaint 0 46
ts that conced 0 26
ts that concern 0 51
ts that concern 1 57
ts that conclud 0 73
ts that conclud 1 109
ts that confident 0 10
ts that confirm 0 17
ts that contend 0 26
ts that continu 1 31
ts that convinc 0 48
ts that convinc 1 59
ts that criticiz 1 -63
ts that declar 0 26
ts that defend 1 -38
ts that deliver 1 -69
ts that demand 0 10
ts that deny 0 25
ts that deny 1 27
ts that describ 1 -84
ts that determin 0 19
ts that discuss 1 -18
ts that dismiss 1 -82
ts that doubt 0 19
ts that emphasiz 0 15
ts that emphasiz 1 -21
ts that endors 1 -19
ts that estimat 0 37
ts that explain 0 33
ts that explain 1 -30
ts that express 0 35
ts that express 1 44
ts that fear 0 23
ts that fear 1 -29
ts that find 0 46
ts that find 1 -13
ts that focus 1 -31
ts that go 1 42
ts that hop 0 27
ts that hop 1 79
ts that idea 0 24
ts that imply 0 23
ts that indicat 0 58
ts that indicat 1 13
ts that insist 0 44
ts that insist 1 15
ts that issu 0 -45
ts that issu 1 65
ts that it 1 89
ts that jok 0 32
ts that know 0 19
ts that know 1 111
ts that lay 1 -52
ts that learn 0 24
ts that look 1 25
ts that maintain 0 49
ts that mak 0 26
ts that mak 1 65
ts that mention 1 -15
ts that not 0 66
ts that not 1 38
ts that offer 1 -18
ts that order 0 10
ts that pass 1 73
ts that pledg 0 18
ts that pledg 1 -20
ts that point 0 67
ts that point 1 -42
ts that post 1 25
ts that predict 0 24
ts that predict 1 66
ts that promiz 1 79
ts that propos 1 -69
ts that question 1 -69
ts that quick 0 43
ts that rais 1 15
ts that recall 0 10
ts that recall 1 9
ts that recogniz 0 37
ts that refer 1 -46
ts that referenc 1 -52
ts that refus 1 -10
ts that reiterat 0 -64
ts that reiterat 1 37
ts that reject 1 -24
ts that releas 1 -158
ts that remain 1 7
ts that remark 0 18
ts that remind 1 125
ts that repeat 1 -68
ts that report 0 43
ts that report 1 42
ts that respond 0 -35
ts that respond 1 -49
ts that reveal 0 15
ts that reveal 1 41
ts that say 0 51
ts that say 1 70
ts that see 1 12
ts that seek 1 -31
ts that seem 1 -95
ts that send 1 41
ts that shar 1 39
ts that show 0 72
ts that show 1 29
ts that speak 1 -19
ts that speculat 0 17
ts that stat 0 37
ts that stat 1 115
ts that stress 0 34
ts that suggest 0 43
ts that suggest 1 27
ts that suggestion 0 34
ts that support 1 58
ts that surpriz 0 40
ts that suspect 0 25
ts that talk 1 -50
ts that tell 1 185
ts that ther 1 83
ts that think 0 35
ts that think 1 26
ts that try 1 102
ts that tweet 0 30
ts that urg 1 -55
ts that view 1 -36
ts that want 1 24
ts that warn 0 61
ts that warn 1 90
ts that worry 0 27
ts that writ 0 53
ts that writ 1 85
ts the accord 1 18
ts the accus 0 72
ts the accus 1 -39
ts the acknowledg 0 52
ts the acknowledg 1 -24
ts the add 1 -21
ts the address 0 6
ts the address 1 -7
ts the admit 1 -10
ts the agre 0 -51
ts the agre 1 -64
ts the alleg 1 -14
ts the allow 1 66
ts the anger 1 44
ts the announc 0 30
ts the announc 1 -32
ts the answer 1 -14
ts the appoint 1 -35
ts the argu 0 -8
ts the argu 1 -23
ts the ask 0 -138
ts the ask 1 -64
ts the assert 1 -23
ts the assur 1 46
ts the attack 0 22
ts the attack 1 8
ts the back 1 -32
ts the becom 1 28
ts the begin 1 -25
ts the believ 0 14
ts the believ 1 -23
ts the bemoan 0 39
ts the blam 0 -30
ts the blam 1 -34
ts the blast 1 -28
ts the boast 1 -38
ts the brush 1 39
ts the call 0 -21
ts the call 1 8
ts the cast 0 -50
ts the cast 1 71
ts the challeng 1 10
ts the charg 1 67
ts the choos 1 -38
ts the cit 0 26
ts the cit 1 -31
ts the claim 0 17
ts the claim 1 21
ts the com 1 78
ts the comment 1 -16
ts the compar 0 44
ts the compar 1 -45
ts the complain 1 -52
ts the conced 1 -24
ts the concern 1 32
ts the conclud 1 -22
ts the condemn 0 42
ts the condemn 1 -6
ts the confirm 1 -33
ts the consider 1 58
ts the continu 1 11
ts the convinc 1 -15
ts the critical 1 -12
ts the criticiz 0 53
ts the criticiz 1 -30
ts the debat 1 -23
ts the decision 1 -22
ts the declar 1 -38
ts the declin 1 15
ts the decry 0 35
ts the decry 1 -7
ts the defend 0 61
ts the defend 1 -43
ts the demand 1 -18
ts the denounc 0 78
ts the denounc 1 59
ts the deny 0 -16
ts the deny 1 49
ts the describ 0 61
ts the describ 1 -37
ts the detail 1 -17
ts the determin 1 -17
ts the disclos 1 -80
ts the discuss 0 30
ts the discuss 1 -56
ts the dismiss 0 46
ts the dismiss 1 -12
ts the draw 1 26
ts the emphasiz 0 49
ts the encourag 1 -15
ts the endors 0 18
ts the endors 1 23
ts the endorsement 1 -23
ts the enjoy 1 -9
ts the estimat 1 24
ts the expect 1 42
ts the explain 1 -42
ts the express 1 11
ts the fail 1 80
ts the fear 0 37
ts the fear 1 -7
ts the feel 1 17
ts the fil 1 -24
ts the find 0 34
ts the find 1 -58
ts the focus 0 41
ts the focus 1 16
ts the giv 1 139
ts the go 1 34
ts the grow 1 15
ts the hail 1 -14
ts the highlight 1 -41
ts the hold 1 -65
ts the hop 0 20
ts the hop 1 -38
ts the identify 0 31
ts the identify 1 67
ts the ignor 1 -6
ts the includ 1 82
ts the indicat 1 -40
ts the insist 1 -14
ts the introduc 1 -47
ts the invok 0 62
ts the issu 1 102
ts the it 1 57
ts the keep 1 70
ts the know 1 -26
ts the lay 1 -25
ts the learn 1 -15
ts the list 0 42
ts the list 1 32
ts the maintain 1 56
ts the mak 0 121
ts the mak 1 80
ts the mention 0 48
ts the mention 1 -20
ts the messag 1 -23
ts the mock 1 -7
ts the mount 1 84
ts the nam 1 -29
ts the need 1 41
ts the not 0 -7
ts the not 1 19
ts the offer 0 -88
ts the offer 1 57
ts the oppos 0 24
ts the oppos 1 -40
ts the opposition 0 31
ts the order 0 49
ts the order 1 -28
ts the plan 1 -60
ts the pledg 1 11
ts the point 0 93
ts the point 1 -24
ts the portray 1 -18
ts the post 1 34
ts the praiz 0 27
ts the praiz 1 -17
ts the predict 1 -28
ts the prefer 0 31
ts the promiz 1 -35
ts the propos 1 -45
ts the proposal 1 -26
ts the provid 1 75
ts the publish 1 28
ts the push 0 -18
ts the push 1 -20
ts the put 1 28
ts the question 0 60
ts the question 1 -38
ts the quick 1 48
ts the rail 1 -13
ts the rais 1 42
ts the recall 0 34
ts the recall 1 -11
ts the recogniz 1 -20
ts the refer 0 41
ts the refer 1 -25
ts the referenc 1 -17
ts the refus 1 31
ts the reiterat 1 -34
ts the reject 1 -12
ts the releas 1 41
ts the remain 1 46
ts the remind 1 -83
ts the repeat 0 -9
ts the repeat 1 -65
ts the report 1 74
ts the represent 0 28
ts the represent 1 -27
ts the requir 1 -32
ts the respond 0 65
ts the respond 1 -83
ts the reveal 1 -7
ts the rul 1 -30
ts the say 0 101
ts the say 1 -17
ts the see 0 -21
ts the see 1 54
ts the seek 1 -15
ts the seem 1 79
ts the send 1 -96
ts the shar 1 -11
ts the show 0 75
ts the show 1 19
ts the signal 1 -41
ts the slam 0 58
ts the slam 1 -13
ts the speak 0 -17
ts the speak 1 26
ts the start 1 -49
ts the stat 1 -34
ts the statement 1 50
ts the stress 0 -45
ts the stress 1 -12
ts the suggest 0 36
ts the suggest 1 -12
ts the support 0 -16
ts the support 1 -40
ts the supporter 1 -7
ts the surpriz 1 51
ts the tak 0 -14
ts the tak 1 43
ts the talk 0 18
ts the talk 1 16
ts the tell 0 -159
ts the tell 1 -52
ts the ther 1 24
ts the think 0 37
ts the think 1 -53
ts the threaten 1 -37
ts the tout 1 -13
ts the try 1 14
ts the turn 1 -10
ts the underscor 0 59
ts the understand 0 41
ts the understand 1 27
ts the urg 0 -59
ts the urg 1 -56
ts the used 1 73
ts the using 1 40
ts the view 1 9
ts the vot 0 -29
ts the vot 1 64
ts the vow 1 -38
ts the want 0 27
ts the want 1 -75
ts the warn 0 -21
ts the warn 1 -25
ts the wonder 1 -16
ts the worry 1 -64
ts the writ 0 14
ts the writ 1 9
ts their ask 1 24
ts their call 1 -11
ts their describ 1 -10
ts their feel 1 -20
ts their hop 1 -12
ts their say 0 89
ts their say 1 -14
ts their see 1 -14
ts their show 1 -25
ts their support 1 -8
ts their tell 1 -53
ts them ask 0 44
ts them say 1 -7
ts them tell 0 -80
ts them want 1 -29
ts themselves describ 0 19
ts they acknowledg 1 -10
ts they announc 0 6
ts they ask 1 -33
ts they insist 0 24
ts they know 1 -12
ts they mak 1 29
ts they say 0 68
ts they say 1 -8
ts they show 1 -34
ts they suggest 0 9
ts they tell 1 146
ts this ask 1 -11
ts this declin 1 -38
ts this endors 1 -10
ts this hop 1 -15
ts this say 0 -63
ts this say 1 -12
ts this tell 1 8
ts those say 0 54
ts those say 1 7
ts though say 1 -5
ts to accord 1 -15
ts to accus 1 -19
ts to acknowledg 1 -14
ts to add 1 -10
ts to adviz 1 49
ts to agre 0 43
ts to agre 1 -38
ts to aim 0 64
ts to aim 1 -15
ts to alleg 1 -20
ts to allow 1 -39
ts to announc 1 -41
ts to apologiz 1 -23
ts to appear 0 -88
ts to appear 1 -78
ts to argu 1 -24
ts to ask 0 140
ts to ask 1 41
ts to assur 1 -31
ts to attack 1 -16
ts to attribut 1 -14
ts to begin 1 53
ts to believ 1 -12
ts to blam 1 -8
ts to blast 1 -26
ts to boast 1 -18
ts to call 0 -37
ts to call 1 33
ts to challeng 1 -42
ts to choos 1 27
ts to cit 1 -6
ts to claim 0 56
ts to claim 1 -37
ts to com 1 -97
ts to compar 1 -27
ts to concern 1 -15
ts to conclud 1 -16
ts to condemn 1 -8
ts to confident 1 -6
ts to consider 1 -18
ts to continu 1 -75
ts to criticiz 1 -53
ts to debat 1 -41
ts to decid 0 62
ts to decid 1 16
ts to decision 0 101
ts to decision 1 -29
ts to declar 1 -20
ts to declin 0 23
ts to declin 1 67
ts to decry 1 -8
ts to defend 1 -41
ts to denounc 1 -17
ts to deny 1 -12
ts to describ 1 -16
ts to detail 1 -14
ts to determin 1 -17
ts to devot 1 53
ts to discuss 1 -9
ts to eager 0 55
ts to encourag 1 10
ts to estimat 1 -10
ts to expect 0 18
ts to expect 1 -58
ts to explain 1 -21
ts to express 1 28
ts to fail 1 49
ts to favor 1 -9
ts to feel 1 64
ts to find 1 -44
ts to focus 1 -22
ts to go 1 -117
ts to highlight 1 -7
ts to hop 0 29
ts to hop 1 -18
ts to idea 1 -15
ts to includ 1 -20
ts to indicat 1 -8
ts to insist 1 -9
ts to intend 0 90
ts to intend 1 -54
ts to issu 1 25
ts to it 1 -54
ts to jok 1 -8
ts to know 1 -29
ts to lament 1 -15
ts to look 0 -17
ts to look 1 -89
ts to mak 0 36
ts to mention 1 -23
ts to nam 1 -10
ts to need 1 -60
ts to not 1 -18
ts to offer 0 61
ts to offer 1 27
ts to oppos 1 -28
ts to order 1 -18
ts to plan 0 62
ts to plan 1 -38
ts to plead 1 82
ts to pledg 0 115
ts to pledg 1 57
ts to point 1 64
ts to post 1 -17
ts to praiz 1 -24
ts to prefer 1 65
ts to press 1 -28
ts to promiz 0 126
ts to promiz 1 63
ts to propos 1 63
ts to proposal 0 25
ts to push 0 116
ts to push 1 67
ts to put 1 -22
ts to question 1 -32
ts to rail 1 -14
ts to recall 1 -11
ts to recogniz 1 -6
ts to refer 1 -20
ts to referenc 1 -7
ts to refus 0 48
ts to refus 1 50
ts to reiterat 1 55
ts to reject 1 -15
ts to releas 1 -38
ts to remain 1 44
ts to remember 1 -15
ts to remind 1 -17
ts to report 1 -40
ts to requir 1 -69
ts to respond 1 21
ts to reveal 1 -16
ts to say 1 -23
ts to see 1 -47
ts to seek 0 11
ts to seek 1 33
ts to seem 0 -195
ts to seem 1 46
ts to send 1 -51
ts to show 1 58
ts to sign 1 76
ts to slam 1 -9
ts to speak 1 -16
ts to spent 1 -45
ts to start 1 58
ts to stat 1 -37
ts to strategy 1 92
ts to struggl 1 -69
ts to suggest 1 -18
ts to support 1 -22
ts to tak 1 61
ts to talk 0 -105
ts to talk 1 -42
ts to tell 1 19
ts to ther 1 -24
ts to think 1 -48
ts to threaten 0 63
ts to tout 1 -13
ts to try 1 27
ts to turn 1 -87
ts to tweet 1 -72
ts to understand 1 -9
ts to urg 1 93
ts to used 1 -60
ts to using 1 -47
ts to view 1 -16
ts to vot 0 -42
ts to vot 1 57
ts to vow 0 87
ts to vow 1 62
ts to want 0 16
ts to want 1 -44
ts to warn 1 -38
ts to welcom 1 -22
ts to wonder 1 -14
ts to writ 0 -106
ts to writ 1 -54
ts two say 1 -8
ts until say 1 -6
ts up say 1 -10
ts w abl 0 -74
ts w abl 1 34
ts w accept 1 -28
ts w accord 1 -9
ts w accus 1 7
ts w accusation 0 71
ts w accusation 1 -8
ts w acknowledg 1 -21
ts w acquiesc 1 -17
ts w add 1 -10
ts w address 1 -14
ts w admit 1 -12
ts w adopt 1 -25
ts w advic 1 -52
ts w adviz 1 -24
ts w advocat 1 -23
ts w agre 1 -6
ts w aim 1 15
ts w alleg 0 89
ts w alleg 1 -14
ts w allegation 1 -9
ts w allow 1 -18
ts w anger 1 -29
ts w announc 0 19
ts w announc 1 -10
ts w answer 1 -21
ts w apologiz 1 -28
ts w appear 1 -62
ts w applaud 1 -18
ts w appoint 1 -9
ts w approv 1 -32
ts w argument 1 -49
ts w ask 0 -39
ts w ask 1 -21
ts w assail 1 -20
ts w assert 1 -10
ts w assertion 1 -12
ts w assumption 1 -22
ts w assur 1 -37
ts w attack 0 84
ts w attack 1 -22
ts w attempt 0 -71
ts w attempt 1 22
ts w avoid 1 11
ts w awar 1 -19
ts w back 0 95
ts w back 1 -17
ts w ban 1 -27
ts w becom 1 29
ts w begin 0 -92
ts w believ 0 84
ts w believ 1 -12
ts w bemoan 1 -9
ts w blam 0 75
ts w blam 1 -13
ts w blast 1 -25
ts w block 1 -11
ts w boast 1 -14
ts w bring 1 -31
ts w calculat 1 -31
ts w call 0 40
ts w call 1 -6
ts w cast 1 -67
ts w caution 1 -8
ts w challeng 1 -30
ts w charg 1 -12
ts w cheer 1 -13
ts w choos 1 29
ts w cit 0 69
ts w cit 1 -11
ts w claim 0 63
ts w claim 1 -15
ts w clear 1 -6
ts w com 0 -50
ts w com 1 12
ts w comment 1 -40
ts w compar 1 -13
ts w complain 1 -23
ts w complaint 1 -7
ts w conced 1 -21
ts w concern 1 -30
ts w conclud 1 -16
ts w condemn 1 -12
ts w confident 1 -9
ts w confirm 1 -9
ts w congratulat 1 -11
ts w consider 1 -13
ts w contemplat 1 -13
ts w continu 0 -78
ts w continu 1 -16
ts w contrast 1 -27
ts w conversation 1 -15
ts w convinc 1 -19
ts w count 1 -32
ts w cover 1 -26
ts w credit 1 -12
ts w critical 1 -8
ts w criticism 1 -21
ts w criticiz 1 -12
ts w debat 0 33
ts w debat 1 -18
ts w decid 1 -38
ts w decision 1 -35
ts w declar 1 -10
ts w declin 1 9
ts w decry 1 -15
ts w deem 1 -13
ts w deep 1 -61
ts w defend 1 -19
ts w deliver 0 -84
ts w deliver 1 -69
ts w demand 0 81
ts w demonstrat 1 -24
ts w denounc 1 19
ts w deny 1 -26
ts w describ 1 -22
ts w detail 1 -15
ts w determin 1 -18
ts w devot 1 -20
ts w disagreement 1 11
ts w disavow 1 -15
ts w disclos 1 -34
ts w disclosur 1 -7
ts w discuss 0 82
ts w discuss 1 -11
ts w dismiss 1 -10
ts w display 1 -18
ts w distanc 1 53
ts w divid 1 -24
ts w document 1 -23
ts w doubl 1 -20
ts w doubt 1 -7
ts w downplay 1 -33
ts w draw 1 -46
ts w dwell 1 -10
ts w eager 1 -45
ts w echo 1 -25
ts w embrac 1 -14
ts w emerg 1 106
ts w emphasiz 1 -9
ts w encourag 1 -22
ts w end 1 -62
ts w endors 1 -28
ts w endorsement 1 -9
ts w enjoy 1 -12
ts w estimat 1 -11
ts w expand 1 -27
ts w expect 1 -23
ts w experienc 1 -58
ts w explain 1 -20
ts w expos 1 -15
ts w express 0 41
ts w express 1 -22
ts w fail 0 -63
ts w fail 1 -34
ts w favor 1 -29
ts w fear 1 -11
ts w feel 1 -60
ts w fil 1 -45
ts w find 0 18
ts w fir 1 -21
ts w focus 0 33
ts w focus 1 -32
ts w follow 1 -11
ts w giv 0 -59
ts w go 0 -108
ts w go 1 -15
ts w grow 1 -15
ts w hail 1 -23
ts w harsh 1 33
ts w highlight 1 -15
ts w hint 1 -15
ts w hit 1 -26
ts w hold 0 -104
ts w hop 0 40
ts w hopeful 1 -8
ts w idea 1 -13
ts w identify 1 -31
ts w ignor 1 -10
ts w imply 1 -6
ts w includ 1 -13
ts w indicat 1 -16
ts w insist 1 -8
ts w intend 1 -36
ts w interest 1 -47
ts w introduc 0 -30
ts w introduc 1 13
ts w invok 1 -13
ts w issu 1 7
ts w it 0 -52
ts w it 1 -39
ts w join 1 -33
ts w jok 1 -29
ts w keep 1 -48
ts w knock 1 -13
ts w know 1 -31
ts w lament 1 -13
ts w lash 1 -22
ts w launch 0 -33
ts w launch 1 -46
ts w lay 0 91
ts w lay 1 -25
ts w learn 1 -22
ts w leav 1 -5
ts w less 0 -64
ts w less 1 80
ts w let 1 -59
ts w lin 1 -13
ts w list 1 -18
ts w look 0 -138
ts w look 1 42
ts w lov 1 -16
ts w maintain 1 -8
ts w mak 0 -77
ts w mak 1 -33
ts w mark 1 -12
ts w mean 1 -18
ts w mention 1 -15
ts w messag 0 33
ts w messag 1 -27
ts w mock 1 -14
ts w mount 1 -34
ts w nam 1 -14
ts w need 0 -10
ts w need 1 -37
ts w negativ 1 -23
ts w nominat 1 -11
ts w not 1 -6
ts w offer 0 33
ts w offer 1 17
ts w open 1 -31
ts w opposition 1 -52
ts w opt 1 -35
ts w order 1 -20
ts w outlin 1 -35
ts w outspoken 1 55
ts w paint 1 -11
ts w pass 0 -18
ts w pass 1 48
ts w peg 1 -13
ts w persuad 1 -25
ts w pivot 1 22
ts w plead 1 18
ts w pledg 1 11
ts w point 0 42
ts w portray 1 -18
ts w position 1 -15
ts w post 0 64
ts w post 1 -46
ts w praiz 1 -13
ts w predict 1 -27
ts w prefer 1 -33
ts w present 1 -59
ts w press 0 21
ts w press 1 -20
ts w pressur 1 -19
ts w project 1 -17
ts w promiz 1 -21
ts w promot 1 -13
ts w propos 0 35
ts w propos 1 -19
ts w proposal 1 6
ts w proud 1 -5
ts w prov 1 -22
ts w provid 0 -28
ts w provid 1 -17
ts w publish 0 60
ts w publish 1 -41
ts w push 0 44
ts w push 1 -35
ts w put 1 -33
ts w question 1 -38
ts w quick 0 -78
ts w quick 1 -39
ts w quot 1 -17
ts w rail 1 -9
ts w rais 0 -17
ts w rais 1 -43
ts w reach 0 -31
ts w reach 1 -52
ts w reaffirm 1 -9
ts w reason 1 -25
ts w rebuk 1 -15
ts w recall 1 -8
ts w recogniz 1 23
ts w recommend 1 -9
ts w refer 0 86
ts w refer 1 -11
ts w referenc 1 -22
ts w reflect 1 -10
ts w refus 1 -36
ts w regard 1 -39
ts w reiterat 1 -23
ts w releas 0 -133
ts w releas 1 -16
ts w remain 0 -7
ts w remain 1 -27
ts w remember 1 -23
ts w remind 1 -59
ts w renew 1 -19
ts w repeat 1 -31
ts w report 1 -35
ts w represent 1 -14
ts w request 1 44
ts w requir 1 28
ts w respond 1 -32
ts w restrict 1 -19
ts w return 1 -47
ts w retweet 1 -15
ts w reveal 1 -18
ts w rul 1 -29
ts w run 1 -66
ts w say 0 93
ts w say 1 -9
ts w see 0 54
ts w see 1 -20
ts w seek 0 114
ts w seek 1 11
ts w seem 0 74
ts w seiz 1 -16
ts w send 0 -40
ts w send 1 -35
ts w sens 1 -9
ts w set 0 -94
ts w set 1 -49
ts w shar 1 -47
ts w shift 1 -37
ts w show 0 -35
ts w show 1 -21
ts w shrug 1 -14
ts w sign 1 -37
ts w signal 1 -30
ts w singl 1 -25
ts w skeptical 1 -19
ts w slam 1 -14
ts w sound 0 21
ts w sound 1 -32
ts w speak 0 -40
ts w speak 1 -28
ts w speculation 1 -9
ts w spent 1 -25
ts w split 1 -9
ts w stand 1 -45
ts w start 1 11
ts w stat 0 26
ts w stat 1 -14
ts w statement 1 -24
ts w stop 1 -8
ts w strategy 1 -59
ts w stress 1 42
ts w struggl 1 -17
ts w stuck 1 -28
ts w suggest 0 22
ts w suggest 1 -9
ts w suggestion 1 -16
ts w support 0 115
ts w support 1 -28
ts w supporter 1 -17
ts w supportiv 1 -13
ts w sur 1 -12
ts w surpriz 1 -9
ts w tak 0 -133
ts w talk 0 49
ts w target 1 -19
ts w tell 0 -34
ts w tell 1 -24
ts w tend 0 -102
ts w tend 1 57
ts w testify 1 -30
ts w thank 1 -20
ts w ther 0 -35
ts w ther 1 24
ts w think 0 75
ts w think 1 -19
ts w touch 1 -7
ts w tout 1 38
ts w try 0 -127
ts w try 1 -36
ts w turn 0 11
ts w turn 1 -56
ts w tweet 1 17
ts w underscor 1 -14
ts w understand 1 -31
ts w unveil 1 -59
ts w urg 0 32
ts w urg 1 -28
ts w used 0 -83
ts w used 1 46
ts w using 1 -43
ts w view 1 -7
ts w voic 1 -35
ts w vot 0 -26
ts w vot 1 -35
ts w vouch 1 -12
ts w vow 1 -36
ts w want 0 97
ts w want 1 -19
ts w warn 1 -30
ts w wary 1 -11
ts w watch 1 -50
ts w weigh 1 -16
ts w welcom 1 -13
ts w withdraw 1 -13
ts w witness 1 -7
ts w wonder 1 -17
ts w worry 1 -18
ts w writ 0 20
ts was argu 1 -5
ts was ask 1 -9
ts was claim 1 -8
ts was declar 1 -8
ts was declin 1 -8
ts was indicat 1 -6
ts was know 1 -12
ts was report 1 -15
ts was reveal 1 -7
ts was say 1 -9
ts was stat 1 -6
ts was tell 1 -31
ts was writ 1 -20
ts wasn’t say 1 -6
ts were ask 1 -6
ts were report 1 -5
ts were say 1 -12
ts what ask 0 80
ts what ask 1 107
ts what call 1 -38
ts what know 0 23
ts what say 1 24
ts when know 1 -5
ts when say 1 8
ts when tell 1 64
ts where say 1 -14
ts whether ask 0 50
ts whether ask 1 113
ts whether declin 1 -75
ts whether question 0 51
ts whether question 1 28
ts whether rais 1 124
ts whether say 1 -18
ts whether wonder 0 22
ts which ask 0 58
ts which ask 1 29
ts which mak 1 42
ts which say 1 -6
ts which tell 1 41
ts which vot 1 -24
ts while say 1 -5
ts while seek 1 -12
ts who accord 1 -7
ts who announc 1 -6
ts who ask 1 109
ts who mak 1 69
ts who mention 1 -5
ts who offer 1 38
ts who praiz 1 -7
ts who say 1 31
ts who support 1 -10
ts who tell 1 -38
ts why ask 0 58
ts why question 0 33
ts why say 1 -45
ts will fear 1 -6
ts will hop 1 -10
ts will insist 1 -6
ts will it 1 -25
ts will mak 1 -6
ts will promiz 1 -6
ts will question 1 -9
ts will say 1 -9
ts will show 1 -5
ts will think 1 -5
ts will worry 1 -13
ts with announc 1 -6
ts with ask 1 -11
ts with attack 1 -16
ts with begin 1 -48
ts with call 1 -12
ts with charg 1 -17
ts with contrast 1 -15
ts with describ 1 -5
ts with explain 1 -5
ts with find 1 -13
ts with focus 1 -6
ts with go 1 -42
ts with hop 1 -5
ts with look 1 -12
ts with mak 1 -20
ts with provid 1 -7
ts with report 1 -7
ts with respond 1 -32
ts with say 1 -13
ts with see 1 -5
ts with seek 1 -8
ts with show 1 -17
ts with tell 1 -25
ts with want 1 -15
ts without say 1 -12
ts would ask 1 -18
ts would believ 1 -7
ts would claim 1 -9
ts would explain 1 -6
ts would hop 1 -10
ts would indicat 1 -8
ts would mak 1 -5
ts would question 1 -11
ts would say 1 -8
ts would tell 1 -17
ts would think 1 -9
ts you say 1 -22
ts you tell 0 -56
ts ’s applaud 1 -5
ts ’s argu 1 -5
ts ’s ask 1 -10
ts ’s call 1 -17
ts ’s claim 1 -6
ts ’s denounc 1 -7
ts ’s explain 1 -5
ts ’s express 1 -6
ts ’s mak 1 -13
ts ’s point 1 -8
ts ’s praiz 1 -6
ts ’s put 1 -8
ts ’s releas 1 -14
ts ’s report 1 -15
ts ’s respond 1 -10
ts ’s say 1 -9
ts ’s seem 1 -7
ts ’s tak 1 -30
ts ’s tell 1 -23
ts ’s think 1 -10
ts ’s try 1 -12
`
