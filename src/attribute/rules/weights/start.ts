/** Made by bench/attribution/train.ts. */
export const start: string = `
f base 0 -ed 15
f base 0 -ing 42
f base 0 -ly -46
f base 0 -s 12
f base 0 CAP 88
f base 0 DAY -32
f base 0 a 30
f base 0 about -42
f base 0 all 7
f base 0 an 32
f base 0 and -18
f base 0 any 56
f base 0 as -33
f base 0 at 17
f base 0 for 33
f base 0 has -40
f base 0 he 32
f base 0 her 28
f base 0 him 45
f base 0 himself -16
f base 0 his 40
f base 0 how 18
f base 0 in 16
f base 0 is -48
f base 0 it 50
f base 0 my 64
f base 0 not -58
f base 0 of -72
f base 0 one 60
f base 0 other 25
f base 0 over -61
f base 0 she 44
f base 0 that 77
f base 0 the 83
f base 0 their 5
f base 0 them 54
f base 0 themselves -12
f base 0 they 71
f base 0 this 52
f base 0 those 18
f base 0 to 23
f base 0 w 19
f base 0 was -10
f base 0 what 80
f base 0 whether 89
f base 0 why 69
f base 0 with 38
f base 0 you 58
f base 1 's -40
f base 1 , 35
f base 1 -ed 10
f base 1 -ing 53
f base 1 -ly 12
f base 1 -s 44
f base 1 : 67
f base 1 CAP -18
f base 1 DAY 77
f base 1 a -19
f base 1 about 27
f base 1 all -16
f base 1 an -12
f base 1 and -21
f base 1 any -17
f base 1 at 30
f base 1 for 46
f base 1 has -21
f base 1 he -14
f base 1 her -35
f base 1 him 35
f base 1 himself -7
f base 1 his -23
f base 1 how 44
f base 1 if 60
f base 1 in 15
f base 1 is 53
f base 1 it -32
f base 1 my -14
f base 1 not 30
f base 1 of 119
f base 1 on 45
f base 1 one -9
f base 1 other -17
f base 1 over 69
f base 1 that -13
f base 1 the -15
f base 1 their -26
f base 1 them 6
f base 1 themselves 68
f base 1 they -7
f base 1 this -16
f base 1 those -19
f base 1 to 40
f base 1 w 60
f base 1 was 52
f base 1 what -11
f base 1 whether -21
f base 1 with 43
f base 1 you 69
f base 2 's 41
f base 2 , 12
f base 2 -ed 41
f base 2 -ly 58
f base 2 -s 39
f base 2 : -12
f base 2 DAY -13
f base 2 a -43
f base 2 about 58
f base 2 all -15
f base 2 an -14
f base 2 and 31
f base 2 any -24
f base 2 as 58
f base 2 at -25
f base 2 for 17
f base 2 has 55
f base 2 he -26
f base 2 her 33
f base 2 him -26
f base 2 himself -36
f base 2 his 24
f base 2 how -18
f base 2 if -8
f base 2 in -49
f base 2 is 66
f base 2 it 51
f base 2 not 26
f base 2 of -29
f base 2 on -29
f base 2 other 52
f base 2 over 33
f base 2 that 8
f base 2 the -37
f base 2 their 17
f base 2 them -42
f base 2 themselves -23
f base 2 they -15
f base 2 this 41
f base 2 those 65
f base 2 to 17
f base 2 w 42
f base 2 was -38
f base 2 what -11
f base 2 whether -8
f base 2 why -9
f base 2 with -26
f base 2 you -41
f base 3 's 33
f base 3 -ing -9
f base 3 -ly 25
f base 3 -s -6
f base 3 : -30
f base 3 DAY -10
f base 3 a 28
f base 3 all 32
f base 3 an 10
f base 3 and 36
f base 3 any 15
f base 3 as 38
f base 3 for -91
f base 3 has 27
f base 3 he -19
f base 3 her 13
f base 3 him -35
f base 3 himself 61
f base 3 his 17
f base 3 how -28
f base 3 if -37
f base 3 it -22
f base 3 my -25
f base 3 not 12
f base 3 of 15
f base 3 on 49
f base 3 one -27
f base 3 other -40
f base 3 over -6
f base 3 she -11
f base 3 that -9
f base 3 their 25
f base 3 them -23
f base 3 themselves -69
f base 3 they -8
f base 3 this -32
f base 3 those -48
f base 3 w 10
f base 3 was -9
f base 3 what -15
f base 3 whether -18
f base 3 why -38
f base 3 with -64
f base 3 you -59
f base 6 's -34
f base 6 , -23
f base 6 -ed -41
f base 6 -ing -35
f base 6 -ly -35
f base 6 -s -28
f base 6 : -18
f base 6 CAP -16
f base 6 DAY -29
f base 6 a -21
f base 6 about -36
f base 6 all -28
f base 6 an -25
f base 6 and -50
f base 6 any -31
f base 6 as -75
f base 6 at -21
f base 6 for -27
f base 6 has -49
f base 6 he 12
f base 6 her -31
f base 6 him -23
f base 6 himself -28
f base 6 his -31
f base 6 how -20
f base 6 if -22
f base 6 in -11
f base 6 is -38
f base 6 it -14
f base 6 not -9
f base 6 of -41
f base 6 on -76
f base 6 other -46
f base 6 over -54
f base 6 she -10
f base 6 that -8
f base 6 the -8
f base 6 their -28
f base 6 them -19
f base 6 they -7
f base 6 this -21
f base 6 to -26
f base 6 w -36
f base 6 was -15
f base 6 what -16
f base 6 whether -8
f base 6 why -10
f base 6 with -18
f base 6 you -34
f ed 0 -ed 8
f ed 0 -ing 41
f ed 0 -ly 32
f ed 0 -s 50
f ed 0 CAP 64
f ed 0 DAY -13
f ed 0 NUM 79
f ed 0 a 38
f ed 0 about 40
f ed 0 against -24
f ed 0 all 15
f ed 0 an 20
f ed 0 and -37
f ed 0 another 33
f ed 0 any -36
f ed 0 as 24
f ed 0 at 27
f ed 0 both 74
f ed 0 by 25
f ed 0 he 77
f ed 0 her 42
f ed 0 herself -34
f ed 0 him 30
f ed 0 himself 62
f ed 0 his 33
f ed 0 how 37
f ed 0 if 86
f ed 0 in -21
f ed 0 it 63
f ed 0 its 33
f ed 0 many 107
f ed 0 me 37
f ed 0 no -15
f ed 0 not 47
f ed 0 of 53
f ed 0 on -18
f ed 0 our -9
f ed 0 over -38
f ed 0 several 9
f ed 0 she 74
f ed 0 so 30
f ed 0 some 37
f ed 0 that 72
f ed 0 the 58
f ed 0 their 41
f ed 0 them 33
f ed 0 they 71
f ed 0 this -9
f ed 0 those 82
f ed 0 to 20
f ed 0 up -37
f ed 0 w 19
f ed 0 what 40
f ed 0 whether 63
f ed 0 which 69
f ed 0 who 54
f ed 0 why 7
f ed 0 with 5
f ed 1 , 79
f ed 1 -ed -10
f ed 1 -ing 56
f ed 1 -ly 32
f ed 1 -s 34
f ed 1 : 89
f ed 1 CAP 16
f ed 1 DAY 71
f ed 1 NUM -21
f ed 1 a -17
f ed 1 about -11
f ed 1 against 95
f ed 1 all -18
f ed 1 an -21
f ed 1 and -25
f ed 1 another -18
f ed 1 any -23
f ed 1 as 32
f ed 1 at 13
f ed 1 both -10
f ed 1 by 82
f ed 1 for -19
f ed 1 he -6
f ed 1 her -15
f ed 1 herself -31
f ed 1 him 36
f ed 1 himself -23
f ed 1 his -18
f ed 1 how 38
f ed 1 if -20
f ed 1 in -12
f ed 1 its -22
f ed 1 many -12
f ed 1 me 41
f ed 1 no -16
f ed 1 not -34
f ed 1 of -29
f ed 1 on -21
f ed 1 one -18
f ed 1 our -18
f ed 1 over -60
f ed 1 several -8
f ed 1 she -6
f ed 1 so -30
f ed 1 some -19
f ed 1 the -18
f ed 1 their -24
f ed 1 them 57
f ed 1 they -6
f ed 1 this -34
f ed 1 those -14
f ed 1 to 41
f ed 1 up 83
f ed 1 w 22
f ed 1 what -24
f ed 1 whether -15
f ed 1 which -10
f ed 1 who -14
f ed 1 why -15
f ed 1 with 31
f ed 2 , -16
f ed 2 -ed 11
f ed 2 -ing 12
f ed 2 -ly 41
f ed 2 -s 32
f ed 2 DAY 62
f ed 2 NUM -25
f ed 2 about -29
f ed 2 against -17
f ed 2 all -25
f ed 2 an 9
f ed 2 and 76
f ed 2 another 50
f ed 2 any -48
f ed 2 as -72
f ed 2 at -45
f ed 2 by -23
f ed 2 for 88
f ed 2 he -12
f ed 2 her 26
f ed 2 herself 15
f ed 2 him 46
f ed 2 himself -41
f ed 2 his 29
f ed 2 how -15
f ed 2 if -10
f ed 2 in 10
f ed 2 its -32
f ed 2 many -12
f ed 2 me -16
f ed 2 no 44
f ed 2 not -22
f ed 2 of -29
f ed 2 on 53
f ed 2 one -24
f ed 2 our 58
f ed 2 over -29
f ed 2 several 44
f ed 2 she -11
f ed 2 some 27
f ed 2 that -8
f ed 2 the 18
f ed 2 their 18
f ed 2 them -54
f ed 2 they -12
f ed 2 this 27
f ed 2 those -24
f ed 2 to 40
f ed 2 up 56
f ed 2 w 32
f ed 2 what -14
f ed 2 whether -6
f ed 2 which -14
f ed 2 who -11
f ed 2 why 62
f ed 2 with -70
f ed 2 — -26
f ed 3 , -18
f ed 3 -ed 47
f ed 3 -ly -8
f ed 3 -s -21
f ed 3 CAP -14
f ed 3 DAY -29
f ed 3 a 19
f ed 3 about 9
f ed 3 against -25
f ed 3 all 35
f ed 3 an 25
f ed 3 and 19
f ed 3 another -43
f ed 3 any 82
f ed 3 as -36
f ed 3 at 11
f ed 3 both -17
f ed 3 for 15
f ed 3 he -9
f ed 3 her 13
f ed 3 herself 21
f ed 3 him -34
f ed 3 himself -49
f ed 3 his 8
f ed 3 how -18
f ed 3 if -10
f ed 3 in 39
f ed 3 it -13
f ed 3 its 39
f ed 3 many -23
f ed 3 me -22
f ed 3 no 13
f ed 3 not 18
f ed 3 on 14
f ed 3 one 26
f ed 3 our -27
f ed 3 over 29
f ed 3 several -12
f ed 3 she -9
f ed 3 some 13
f ed 3 that -7
f ed 3 their 12
f ed 3 them -41
f ed 3 they -9
f ed 3 this 54
f ed 3 up -35
f ed 3 what 22
f ed 3 whether -8
f ed 3 which -13
f ed 3 who -13
f ed 3 why -17
f ed 3 with 31
f ed 3 — 29
f ed 6 , -15
f ed 6 -ed -53
f ed 6 -ing -30
f ed 6 -ly -38
f ed 6 -s -16
f ed 6 CAP -9
f ed 6 DAY -14
f ed 6 NUM -23
f ed 6 a -16
f ed 6 about -22
f ed 6 against -39
f ed 6 all -25
f ed 6 an -19
f ed 6 and -45
f ed 6 another -37
f ed 6 any -38
f ed 6 as 6
f ed 6 at -18
f ed 6 both -22
f ed 6 by -67
f ed 6 for -53
f ed 6 he -7
f ed 6 her -24
f ed 6 him -38
f ed 6 himself 17
f ed 6 his -17
f ed 6 how -15
f ed 6 if -9
f ed 6 in -17
f ed 6 it -12
f ed 6 its -33
f ed 6 many -55
f ed 6 me -27
f ed 6 no -17
f ed 6 not -37
f ed 6 of -23
f ed 6 on -14
f ed 6 our -23
f ed 6 over 40
f ed 6 several -19
f ed 6 she -8
f ed 6 some -32
f ed 6 that -8
f ed 6 the -14
f ed 6 their -36
f ed 6 them -42
f ed 6 they -6
f ed 6 this -40
f ed 6 those -24
f ed 6 to -26
f ed 6 up -64
f ed 6 w -16
f ed 6 what -18
f ed 6 whether -7
f ed 6 which -29
f ed 6 who -13
f ed 6 why -30
f ed 6 with -40
f ed 6 — -12
f ing 0 -ed 57
f ing 0 -ly 25
f ing 0 -s 34
f ing 0 CAP 22
f ing 0 a 54
f ing 0 about 44
f ing 0 an 22
f ing 0 at -54
f ing 0 he 74
f ing 0 her 46
f ing 0 him 18
f ing 0 his 53
f ing 0 how 61
f ing 0 in -42
f ing 0 it 17
f ing 0 not 7
f ing 0 she 38
f ing 0 some 24
f ing 0 that 79
f ing 0 the 42
f ing 0 them -7
f ing 0 themselves -6
f ing 0 they 48
f ing 0 to 56
f ing 0 w 47
f ing 0 what 52
f ing 0 whether 36
f ing 0 why 59
f ing 1 , 140
f ing 1 -ed 64
f ing 1 -ing -104
f ing 1 -ly -16
f ing 1 -s -11
f ing 1 CAP 27
f ing 1 a -14
f ing 1 about -17
f ing 1 an -23
f ing 1 he -9
f ing 1 her 29
f ing 1 him -60
f ing 1 his -18
f ing 1 how -14
f ing 1 in 52
f ing 1 it 29
f ing 1 not -21
f ing 1 she -7
f ing 1 some -9
f ing 1 that -10
f ing 1 the -16
f ing 1 them -34
f ing 1 themselves -42
f ing 1 they -6
f ing 1 to 17
f ing 1 w 18
f ing 1 what -9
f ing 1 whether -5
f ing 1 why -11
f ing 2 , -19
f ing 2 -ed -37
f ing 2 -ing -41
f ing 2 -ly 29
f ing 2 -s 8
f ing 2 CAP 16
f ing 2 a 17
f ing 2 about -12
f ing 2 an -45
f ing 2 at -14
f ing 2 he -12
f ing 2 her -44
f ing 2 him 22
f ing 2 how -8
f ing 2 in -17
f ing 2 it -36
f ing 2 not -11
f ing 2 she -8
f ing 2 some -16
f ing 2 that -9
f ing 2 the 40
f ing 2 them 70
f ing 2 themselves -15
f ing 2 they -6
f ing 2 to 21
f ing 2 w 19
f ing 2 what -6
f ing 2 why -9
f ing 3 , -15
f ing 3 -ed -57
f ing 3 -ing 64
f ing 3 -ly -8
f ing 3 -s -8
f ing 3 CAP 7
f ing 3 an 10
f ing 3 at 20
f ing 3 he -11
f ing 3 her -15
f ing 3 him 40
f ing 3 how -11
f ing 3 in -7
f ing 3 it -13
f ing 3 not 37
f ing 3 she -9
f ing 3 some -48
f ing 3 that -10
f ing 3 them -47
f ing 3 themselves 72
f ing 3 they -9
f ing 3 to -20
f ing 3 w 7
f ing 3 what -21
f ing 3 whether -7
f ing 3 why -14
f ing 6 , -14
f ing 6 -ed -38
f ing 6 -ing 7
f ing 6 -ly -23
f ing 6 -s -10
f ing 6 CAP -20
f ing 6 a -14
f ing 6 at 15
f ing 6 he -9
f ing 6 her -17
f ing 6 him -49
f ing 6 his -13
f ing 6 how -8
f ing 6 in -14
f ing 6 it -12
f ing 6 not -36
f ing 6 she -11
f ing 6 some 30
f ing 6 that -9
f ing 6 the -17
f ing 6 they -11
f ing 6 to -22
f ing 6 w -28
f ing 6 what -11
f ing 6 whether -8
f ing 6 why -20
f s 0 -ed 34
f s 0 -ing 45
f s 0 -ly 43
f s 0 -s 73
f s 0 CAP 42
f s 0 NUM 53
f s 0 a 106
f s 0 about -71
f s 0 an 81
f s 0 for -28
f s 0 he 40
f s 0 her 53
f s 0 herself 58
f s 0 him 65
f s 0 his 78
f s 0 how 87
f s 0 in -40
f s 0 it 83
f s 0 its 46
f s 0 of 21
f s 0 on 19
f s 0 she 46
f s 0 some 54
f s 0 that 81
f s 0 the 76
f s 0 them 22
f s 0 they 21
f s 0 this 57
f s 0 to 53
f s 0 w 90
f s 0 what 49
f s 0 whether 24
f s 0 why 46
f s 1 , -9
f s 1 -ed 12
f s 1 -ly 39
f s 1 -s 36
f s 1 : 70
f s 1 CAP 10
f s 1 NUM -24
f s 1 a -18
f s 1 about 128
f s 1 for 57
f s 1 he -8
f s 1 her -22
f s 1 herself 68
f s 1 him -9
f s 1 himself -20
f s 1 his -12
f s 1 how -29
f s 1 in -52
f s 1 it -25
f s 1 its -14
f s 1 of 101
f s 1 on 40
f s 1 she -5
f s 1 some -7
f s 1 that 10
f s 1 the -10
f s 1 them 48
f s 1 to 25
f s 1 what -8
f s 1 whether -8
f s 1 why -7
f s 2 , 45
f s 2 -ed 17
f s 2 -ing 32
f s 2 : -14
f s 2 NUM -17
f s 2 a -55
f s 2 about -11
f s 2 an -15
f s 2 for -62
f s 2 he 25
f s 2 her 36
f s 2 herself -89
f s 2 him -35
f s 2 himself 47
f s 2 his 24
f s 2 how -7
f s 2 in -13
f s 2 it -22
f s 2 of -32
f s 2 on -30
f s 2 she -7
f s 2 some -7
f s 2 that -13
f s 2 the 21
f s 2 them -20
f s 2 to -59
f s 2 w -9
f s 2 what -6
f s 2 why -9
f s 3 , 14
f s 3 -ed -39
f s 3 -ing -50
f s 3 -ly -57
f s 3 -s -41
f s 3 : -24
f s 3 NUM 17
f s 3 a -15
f s 3 about -27
f s 3 an -54
f s 3 for 46
f s 3 he -12
f s 3 her -32
f s 3 herself -27
f s 3 himself -20
f s 3 his -22
f s 3 how -17
f s 3 in -8
f s 3 it -9
f s 3 of -63
f s 3 on -57
f s 3 she -8
f s 3 some -19
f s 3 the -14
f s 3 them -17
f s 3 they -7
f s 3 w 15
f s 3 what -13
f s 3 why -13
f s 6 , -38
f s 6 -ed -21
f s 6 -ing -8
f s 6 -ly -38
f s 6 -s -10
f s 6 : -29
f s 6 CAP -15
f s 6 NUM -42
f s 6 a -7
f s 6 about -25
f s 6 for -67
f s 6 he -11
f s 6 her -23
f s 6 himself -24
f s 6 his -19
f s 6 how -14
f s 6 in 54
f s 6 it -7
f s 6 of -49
f s 6 she -7
f s 6 some -15
f s 6 that -14
f s 6 the -11
f s 6 them -35
f s 6 they -7
f s 6 to -12
f s 6 w -34
f s 6 what -8
f s 6 whether -5
f s 6 why -14
n " -ed 33
n " -ing 62
n " -ly 26
n " -s 9
n " CAP 64
n " DAY -48
n " NUM 51
n " a 93
n " about -8
n " an 12
n " and 20
n " another -13
n " are -16
n " as 19
n " at -18
n " be -15
n " because -11
n " but 125
n " did -6
n " do 66
n " every -17
n " for -27
n " has -51
n " have -18
n " he 15
n " i 75
n " if 68
n " in 14
n " it 136
n " may -9
n " must -26
n " my -62
n " no 39
n " nobody -68
n " not -32
n " of 11
n " on -5
n " one -9
n " our 22
n " she 135
n " should -6
n " so 121
n " some 25
n " that -74
n " they 41
n " this 63
n " to -63
n " w -30
n " was -15
n " we 20
n " what -12
n " when -62
n " who -52
n " with 44
n " you 30
n ( CAP -21
n ( NUM -16
n ( and -7
n -ed " -25
n -ed -ed -5
n -ed -ing -29
n -ed -ly -27
n -ed -s 10
n -ed . -23
n -ed DAY -13
n -ed NUM -8
n -ed a -16
n -ed about -10
n -ed after -6
n -ed against 21
n -ed an -16
n -ed and -17
n -ed any -6
n -ed as -63
n -ed at -32
n -ed by -40
n -ed for -23
n -ed from -9
n -ed her -20
n -ed him -14
n -ed his -15
n -ed in -5
n -ed into -5
n -ed it -8
n -ed its -5
n -ed like -8
n -ed not -11
n -ed of -13
n -ed on 37
n -ed out -13
n -ed over -14
n -ed some -6
n -ed that -30
n -ed the -23
n -ed their -10
n -ed to -17
n -ed under -5
n -ed up -53
n -ed w -10
n -ed with -42
n -ed would -5
n -ed — -19
n -ing " 24
n -ing ( -12
n -ing , -66
n -ing -ed -22
n -ing -ing -26
n -ing -ly 49
n -ing -s 16
n -ing . -25
n -ing : -44
n -ing CAP 39
n -ing DAY -30
n -ing NUM 20
n -ing a 11
n -ing about -86
n -ing against -6
n -ing an -16
n -ing and 46
n -ing any -70
n -ing around -16
n -ing as -31
n -ing at 13
n -ing because -7
n -ing down 62
n -ing from -22
n -ing he -51
n -ing her 32
n -ing him -35
n -ing his 5
n -ing how -8
n -ing in 8
n -ing into 46
n -ing it -43
n -ing its -11
n -ing of -48
n -ing off 20
n -ing one -17
n -ing out 73
n -ing over -31
n -ing she -12
n -ing so 19
n -ing some -13
n -ing that -8
n -ing the 27
n -ing their 54
n -ing them -21
n -ing they -32
n -ing this -50
n -ing those 55
n -ing through 21
n -ing to -15
n -ing toward -7
n -ing up 57
n -ing what -21
n -ing whether -31
n -ing will 16
n -ing with -23
n -ing — -24
n -ly , -33
n -ly -ed -24
n -ly -ing 52
n -ly -ly 39
n -ly -s 72
n -ly . -41
n -ly : -26
n -ly DAY -21
n -ly NUM 81
n -ly a 17
n -ly about -54
n -ly against -29
n -ly all -11
n -ly and -14
n -ly as -9
n -ly at -72
n -ly behind -10
n -ly by -7
n -ly for -55
n -ly from -26
n -ly had -13
n -ly if -45
n -ly in -33
n -ly of -104
n -ly on 21
n -ly one 57
n -ly than -6
n -ly that -70
n -ly the 31
n -ly to -86
n -ly w -20
n -ly what 84
n -ly when 60
n -ly with -57
n -ly — -23
n -s " -23
n -s ' 43
n -s ( -23
n -s ) -10
n -s , -19
n -s -ed 7
n -s -ing -9
n -s -ly 29
n -s -s 59
n -s . -28
n -s : -39
n -s ; -5
n -s DAY -42
n -s NUM -7
n -s a -12
n -s about -53
n -s across -13
n -s after -15
n -s against -6
n -s and -19
n -s are 7
n -s around 116
n -s as -25
n -s at -46
n -s because 57
n -s before -25
n -s between 22
n -s but 21
n -s by 35
n -s can -16
n -s did -5
n -s down -6
n -s during -30
n -s for 16
n -s from 7
n -s has -21
n -s he -26
n -s her -6
n -s his -19
n -s how -9
n -s if -10
n -s in -15
n -s into -76
n -s is -9
n -s it -11
n -s like -27
n -s not -47
n -s of -26
n -s on -70
n -s or -12
n -s other 26
n -s out -14
n -s over -53
n -s she -24
n -s should -20
n -s since -18
n -s so -24
n -s some -7
n -s such -28
n -s than 58
n -s that 29
n -s the -51
n -s their -21
n -s them -10
n -s this -26
n -s through -17
n -s to -18
n -s toward -70
n -s under -10
n -s until -6
n -s was -22
n -s were -8
n -s what -8
n -s where -16
n -s whether -12
n -s who -19
n -s whose 69
n -s will -17
n -s with -28
n -s would -12
n -s — -48
n CAP " 12
n CAP $ -15
n CAP ' 18
n CAP 's 42
n CAP ( -44
n CAP ) -18
n CAP , 8
n CAP -ing 26
n CAP -ly -56
n CAP -s -13
n CAP . 10
n CAP : 33
n CAP ; -9
n CAP ? -5
n CAP ?sym 23
n CAP DAY -68
n CAP NUM -12
n CAP a 36
n CAP about -93
n CAP after 67
n CAP against 37
n CAP among -33
n CAP an -12
n CAP and 7
n CAP are 56
n CAP at -14
n CAP because 24
n CAP before -11
n CAP but -17
n CAP by 34
n CAP can 20
n CAP could 53
n CAP did -11
n CAP down -10
n CAP during 14
n CAP for 14
n CAP from -65
n CAP had 6
n CAP has 65
n CAP have -15
n CAP he -24
n CAP himself -50
n CAP his 53
n CAP how -60
n CAP if -57
n CAP into -22
n CAP isn’t -16
n CAP it -61
n CAP may 13
n CAP might -20
n CAP must 8
n CAP not -35
n CAP of -12
n CAP or -15
n CAP out -11
n CAP over 79
n CAP she -32
n CAP should 35
n CAP since 65
n CAP so -9
n CAP than 7
n CAP that -56
n CAP the -28
n CAP they -39
n CAP this -27
n CAP to 26
n CAP under -7
n CAP until -37
n CAP up 16
n CAP w -19
n CAP was 71
n CAP were -11
n CAP whether -47
n CAP while 9
n CAP who -54
n CAP why -63
n CAP will 36
n CAP with -12
n CAP would -27
n CAP — 16
n CAP ’s 44
n DAY 's 79
n DAY , -44
n DAY -ing -69
n DAY . -24
n DAY about -19
n DAY at -49
n DAY for -16
n DAY he 58
n DAY in -47
n DAY on -26
n DAY to -32
n DAY w -53
n DAY with -11
n DAY ’s 38
n NUM , -25
n NUM -ed 65
n NUM -ing -38
n NUM -s -22
n NUM . 25
n NUM / -9
n NUM CAP 7
n NUM a -17
n NUM an 62
n NUM and -26
n NUM for -23
n NUM in -54
n NUM is 80
n NUM of 22
n NUM that -25
n NUM to -26
n NUM w -21
n NUM — -60
n a -ed 9
n a -ly -14
n a -s 50
n a CAP 13
n a NUM 46
n a few -29
n a w 18
n about -ing 9
n about -s 21
n about CAP 17
n about NUM 12
n about a 59
n about her -70
n about how 31
n about it 20
n about its -29
n about the 39
n about their -100
n about w 21
n about what -47
n about whether -32
n about why -17
n across the -14
n after -ing -29
n after -s -8
n after CAP 18
n after NUM -19
n after a -12
n after he -27
n after his -19
n after the -20
n after w -26
n against -ing -11
n against -s -15
n against CAP -28
n against a -6
n against her -13
n against him -12
n against the -28
n against w -45
n all , -14
n all -s 46
n all CAP -30
n all the 108
n all w -62
n along the -12
n along with -18
n although w -7
n among -ly -9
n among -s -14
n among CAP -26
n among other -44
n among w -12
n an " 22
n an -ed 61
n an -ing -37
n an -ly -13
n an -s 19
n an CAP 90
n an w 19
n and " -15
n and -ed -24
n and -ing -20
n and -ly -38
n and -s -39
n and CAP -24
n and NUM -20
n and a -18
n and an -11
n and by -5
n and for -5
n and has -20
n and have -7
n and he -7
n and her -19
n and his -21
n and how -21
n and in -15
n and is -11
n and it -9
n and its -7
n and not -9
n and of -7
n and other -13
n and others -9
n and she -8
n and that -12
n and the -21
n and their -8
n and they -11
n and those -10
n and to -18
n and w -26
n and when -10
n and whether -5
n and with -16
n another -ed 83
n another CAP 60
n another w -14
n any -ing 39
n any -s 18
n any CAP 79
n any of 30
n any w -12
n are " -11
n are -ed -27
n are -ing -31
n are -ly -13
n are -s -25
n are in -6
n are not -20
n are the -10
n are w -16
n around CAP -16
n around the -30
n as " 12
n as -ed -18
n as -ing -24
n as -ly -24
n as -s -32
n as CAP -29
n as NUM -20
n as a -41
n as an -55
n as being -6
n as both -8
n as he -53
n as her -10
n as his -8
n as if 25
n as it -7
n as many 13
n as not -6
n as one -6
n as she -14
n as the 46
n as their -55
n as they -7
n as to 20
n as w -17
n at " -14
n at -ing -36
n at -s -36
n at CAP -44
n at DAY -16
n at NUM -20
n at a -58
n at all -7
n at her -9
n at him -28
n at one 35
n at the -53
n at w 57
n be " -18
n be -ed -21
n be -ing -24
n be -s -16
n be CAP -14
n be a -25
n be in -7
n be the -17
n be w -22
n because CAP 59
n because he -12
n because it -10
n because of -20
n because she -8
n because the -15
n because they -9
n because w -9
n been -ed -14
n been -ing -13
n been -ly -5
n been a -12
n been w -14
n before -ing -21
n before -s -66
n before CAP -18
n before a -16
n before the -22
n behind CAP -45
n behind the -44
n being -ed 50
n being CAP 25
n being a -24
n being w 21
n between CAP -16
n between NUM 44
n between a -12
n between w -11
n both -s -46
n both CAP 27
n both the 60
n both w -11
n but -ed -10
n but -s -11
n but CAP -13
n but a -26
n but he -13
n but his -16
n but it -6
n but not -7
n but that -5
n but the -22
n but w -23
n but was -9
n but would -10
n by -ed -6
n by -ing -38
n by -ly -23
n by -s 70
n by CAP -35
n by NUM 50
n by a -25
n by her -10
n by his -15
n by their -6
n by w -51
n can be -20
n can w -24
n cannot w -17
n can’t w -9
n could -ly -9
n could be -34
n could not -9
n could w -19
n despite his -5
n despite the -6
n despite w -10
n did not -22
n didn't w -13
n didn’t w -9
n do -ing -11
n do . -8
n do a -7
n do not -5
n do so -6
n do that -13
n do w -30
n do with -6
n does not 26
n does w -8
n doesn't w -13
n doesn’t w -20
n don't w -18
n don’t w 44
n down , -6
n down . -10
n down on -20
n down the -18
n down with -6
n dozens of 77
n during a -32
n during an -6
n during her -24
n during his -9
n during the -27
n each of 30
n each other -25
n each w 16
n eight -s -7
n every w 24
n few -s 90
n few w -22
n five -s -13
n five w 74
n for " -56
n for -ed -30
n for -ing -20
n for -s -54
n for CAP -36
n for NUM -17
n for a -18
n for all -10
n for an -49
n for her -40
n for him -14
n for his 71
n for its -12
n for not -19
n for one -6
n for some 80
n for that -16
n for the -25
n for their 82
n for them -6
n for this -65
n for w -10
n for what -22
n four -s 30
n four CAP -8
n four w 51
n from -ing -24
n from -s -22
n from CAP -25
n from NUM -7
n from a -20
n from her -11
n from his -40
n from the -25
n from w -36
n get -s -6
n get a -7
n get the -11
n get w -10
n getting w 79
n had " -17
n had -ed -15
n had -ing -5
n had -ly -28
n had a -17
n had been -13
n had never -18
n had no -9
n had not -11
n had to -10
n had w -17
n half of -47
n has " -6
n has -ed -14
n has -ly -16
n has been -26
n has had -5
n has no -5
n has not -9
n has the -25
n has w -26
n hasn’t -ed -5
n have -ed -37
n have -ly -6
n have -s -5
n have a -22
n have been -18
n have no -26
n have to -14
n have w -21
n having the -10
n having w -13
n he " 36
n he 'll 5
n he 's -31
n he -ed 8
n he -ly 16
n he -s 33
n he CAP -6
n he and -13
n he did 32
n he didn’t 36
n he had 23
n he hasn’t 13
n he is 35
n he may 15
n he might 22
n he should 54
n he was 21
n he will 60
n he would 52
n he ’d 47
n he ’s 70
n her -ed 24
n her -ing 41
n her -ly 24
n her -s 38
n her . 37
n her NUM 42
n her a -42
n her as 26
n her at -7
n her for 37
n her in -31
n her of -58
n her to 63
n her w 13
n her with 14
n herself as 66
n him " 33
n him , 66
n him -ing 37
n him -ly 46
n him a 41
n him and -15
n him because -17
n him by 15
n him for 66
n him in -62
n him of 53
n him on -49
n him over -112
n him the 19
n him to 63
n him w 22
n him with -28
n himself and 69
n himself as 90
n himself on 28
n his " 103
n his -ed 92
n his -ly 46
n his -s 21
n his CAP -7
n his two -12
n his w 30
n how -ly 54
n how -s 47
n how CAP -28
n how a 73
n how he 82
n how it -18
n how many 67
n how the 44
n how they -36
n how to 68
n how w 65
n hundreds of 97
n i -ed -20
n i am -6
n i w -50
n i ’m 67
n if -ed 53
n if -s 5
n if CAP 14
n if a 50
n if he 83
n if her 13
n if his -24
n if it 7
n if not -67
n if she -44
n if the 38
n if they 75
n in " -49
n in , -14
n in -ed -8
n in -ing -38
n in -ly -63
n in -s 18
n in CAP -32
n in DAY -26
n in NUM -26
n in all -18
n in and 81
n in both -24
n in her -11
n in his -28
n in its -15
n in may -25
n in one -22
n in other -10
n in some -8
n in the -18
n in their -21
n in this -41
n in w -30
n in which -29
n into CAP -20
n into a -29
n into the -23
n into w -17
n is " -15
n is , -14
n is -ed -30
n is -ing -27
n is -ly -20
n is CAP -12
n is a -30
n is an -8
n is in -6
n is not -10
n is that 34
n is the -9
n is to 55
n is w -25
n is whether -14
n it " 10
n it 's 40
n it , 15
n it -ed 23
n it -ly 46
n it -s 6
n it . 77
n it a 22
n it as -90
n it by 28
n it had 18
n it has 16
n it in 39
n it is 19
n it should -11
n it the -51
n it up -13
n it w -23
n it was 57
n it will 46
n it would 64
n it ’s 15
n its " -12
n its -ing -21
n its -ly 61
n its -s 34
n its CAP -19
n its w 52
n itself as 50
n like -ing -10
n like . -7
n like CAP -21
n like a -11
n like the 61
n many -s 15
n many CAP 39
n many of 6
n many w 17
n may be -17
n may have -6
n may not -11
n may w -13
n me , 46
n me . 22
n me w -22
n might be -14
n might not -13
n might w -15
n most -ed 27
n most -ly -16
n most -s 44
n most CAP -13
n most of 38
n most w 8
n must be -8
n must w -16
n my -s 17
n my w 59
n never -ed -28
n never w -16
n no -s 23
n no . 40
n no CAP 104
n no to -31
n no w -12
n not -ed -18
n not -ing 33
n not -ly -24
n not -s -25
n not CAP -18
n not a 48
n not be -26
n not been -9
n not have -15
n not the -13
n not to 93
n not w -11
n of " 25
n of -ed -23
n of -ing 9
n of -ly -15
n of -s -27
n of CAP -36
n of DAY -9
n of NUM -21
n of a -24
n of all -5
n of an -35
n of being -36
n of her -35
n of him -9
n of his -24
n of how -21
n of it -20
n of its -9
n of many -5
n of not -5
n of other -5
n of some -11
n of the -11
n of their -21
n of them -29
n of those -17
n of two -10
n of w -26
n of what -17
n of whether -10
n off -s -27
n off the -30
n on " -9
n on -ed -40
n on -ing -44
n on -s 27
n on CAP -53
n on DAY -49
n on a 29
n on all 63
n on an -5
n on her -65
n on his -44
n on how -16
n on its -13
n on some -6
n on the -19
n on their -6
n on this -22
n on to -19
n on w -9
n on what -26
n on whether -32
n once w -9
n one , -10
n one -ed -5
n one -ing -42
n one . -15
n one another -29
n one in -6
n one of 41
n one that -21
n one w 42
n or -ed -6
n or -ing -17
n or -s -17
n or CAP -20
n or a -5
n or not -11
n or the -9
n or w -35
n other -ed -6
n other -s -6
n other CAP 9
n other than -19
n other w -25
n our -s 36
n our w 39
n out -s -9
n out . -8
n out a -23
n out and -8
n out in -7
n out of -19
n out that -7
n out the -43
n out to -16
n out w -12
n outside the -28
n over , -6
n over -ing -10
n over -s -23
n over CAP -25
n over a 79
n over an -14
n over her -21
n over his -55
n over the -41
n over w 31
n seven -s -18
n several -s 40
n several of 69
n several w 75
n she 's -8
n she -ed 28
n she -ly 52
n she -s 22
n she had 17
n she has -12
n she is 57
n she should -10
n she w -7
n she was 43
n she will 58
n she would 32
n she ’ll 13
n should " -5
n should CAP -6
n should be -27
n should not -9
n should w -23
n since CAP -16
n since he -18
n since the -13
n since w -6
n six -s 34
n so -ly -40
n so in 35
n so many -25
n so that -17
n so w -31
n some -s 34
n some CAP 16
n some of 69
n some w -22
n someone w 58
n such -s 20
n such as 7
n such w 21
n than -s -12
n than CAP -21
n than NUM -27
n than a -22
n than his -7
n than the -15
n than they -14
n than w -20
n that " 78
n that 's 15
n that , -25
n that -ed -24
n that -ing 37
n that -ly -20
n that -s 5
n that . -9
n that CAP 85
n that NUM 92
n that a 78
n that about 15
n that after 77
n that all 104
n that although 25
n that an 8
n that any 19
n that are -43
n that as 26
n that at 25
n that by 38
n that can -51
n that could -99
n that despite -77
n that during 105
n that had -41
n that has -109
n that have -69
n that he 129
n that her 95
n that his 86
n that i -63
n that if 78
n that in 36
n that is -71
n that it 106
n that its 52
n that many -13
n that might -6
n that most 41
n that no 13
n that of -19
n that on 15
n that one 11
n that she 96
n that some 37
n that such 21
n that the 97
n that their 30
n that these 104
n that they 117
n that this 95
n that those 9
n that to 60
n that was -13
n that were -45
n that when 37
n that while 57
n that will -60
n that would -8
n that — -6
n the " 29
n the -ed 32
n the -ing 26
n the -s 12
n the CAP 24
n the NUM 46
n the many 23
n the most -13
n the one -6
n the three 78
n the two 11
n the w 16
n the will -17
n their -ed 88
n their -ing 48
n their -s -9
n their CAP 56
n their w 17
n them " 56
n them , -35
n them -ly 27
n them . 21
n them as 44
n them in 41
n them on 46
n them to -19
n them w 47
n themselves as 44
n themselves w -13
n these -s 10
n these w 48
n they 're 35
n they -ed 89
n they are 52
n they did -13
n they do -5
n they had 6
n they have 73
n they should -10
n they w -7
n they were 9
n they will 53
n they would 8
n they ’re 80
n this CAP 10
n this is 15
n this w -12
n this was 44
n those -ing -48
n those -s 46
n those w -35
n those who 27
n though , -26
n though he -9
n though it -6
n though not -6
n thousands of 65
n three -s 57
n three w 65
n through -s -6
n through a -25
n through its -56
n through the -17
n through w -31
n to " 13
n to -ed 32
n to -ing 27
n to -ly 62
n to -s -14
n to CAP -66
n to NUM -65
n to a -14
n to an -15
n to any -9
n to be 25
n to do 59
n to get 114
n to have 37
n to her -74
n to him 21
n to his -45
n to how -52
n to its -34
n to one 22
n to other -15
n to some -11
n to that -19
n to the -68
n to their -28
n to w 36
n to what -16
n to which -11
n toward CAP -25
n toward the -32
n two -s -8
n two w 16
n under the -20
n under w -10
n until the -13
n until w -69
n up -ing -17
n up CAP -7
n up a -14
n up about -9
n up and -6
n up for -9
n up his -13
n up in -12
n up the -18
n up to -26
n up w -14
n us w -14
n via CAP -31
n w " -29
n w 's -19
n w ( -46
n w ) -32
n w , -14
n w -ed -6
n w -ing -28
n w -ly -59
n w -s 11
n w . -21
n w : -38
n w ; -30
n w ? -26
n w CAP 8
n w DAY -107
n w NUM -44
n w a -21
n w about -29
n w across -11
n w against -29
n w all 19
n w along -5
n w among -23
n w an -17
n w and -8
n w another -15
n w any -51
n w are 49
n w around -6
n w as -30
n w at -36
n w be -7
n w because -7
n w before -22
n w behind -16
n w being 9
n w between -28
n w both -48
n w but 24
n w despite -8
n w did -9
n w down -63
n w during -42
n w each -23
n w every -22
n w for -15
n w from -23
n w has -24
n w have 43
n w he -24
n w her -55
n w herself -18
n w him -14
n w himself -34
n w how 36
n w if 40
n w in -27
n w into -20
n w it -28
n w its -31
n w like -13
n w me -8
n w might -18
n w most -15
n w never -8
n w no -21
n w not -75
n w of -25
n w off -34
n w on -49
n w one 45
n w or 32
n w other -27
n w outside -5
n w over 7
n w several -6
n w she -13
n w since -16
n w six -18
n w some -50
n w such 10
n w than 40
n w that -10
n w the -19
n w their -43
n w them 22
n w themselves -62
n w they -29
n w this -81
n w those -12
n w though -12
n w through -12
n w to -38
n w toward -15
n w two -45
n w under -12
n w until -6
n w up 61
n w w -6
n w was 11
n w we -8
n w were 45
n w what 13
n w when 51
n w where -53
n w whether -44
n w which -9
n w while 15
n w who -12
n w why -38
n w will -43
n w with -34
n w within 49
n w without -6
n w would -11
n w you -6
n w — -50
n w ’s -15
n was " -15
n was -ed -17
n was -ing -18
n was -ly -13
n was CAP -8
n was a -29
n was an -10
n was being -9
n was in -8
n was no -38
n was not 37
n was on -6
n was that 37
n was the -24
n was w -19
n wasn’t -ing -16
n we -ed -11
n we w -28
n were " -6
n were -ed -27
n were -ing -6
n were -ly -11
n were -s -8
n were a -8
n were w -18
n what -ed -22
n what -s 26
n what CAP 27
n what he 55
n what his 43
n what is 66
n what it -12
n what she 20
n what the 8
n what they 89
n what w 34
n what ’s -26
n when -ed -7
n when -ing -6
n when CAP 70
n when a -12
n when he -22
n when i -80
n when she 32
n when the -35
n when they -16
n when w 29
n where -s -9
n where CAP 44
n where he 37
n where the -25
n where w 48
n whether -s 55
n whether CAP 97
n whether any 85
n whether he 62
n whether it -91
n whether or -31
n whether she 11
n whether the 39
n whether to 71
n whether w -41
n which -ed -12
n which -s 52
n which CAP -22
n which has -13
n which he -18
n which is -8
n which she -19
n which the -9
n which w 16
n which was -15
n while -ing -32
n while CAP -13
n while the 17
n while w -8
n who -ed -47
n who -s 50
n who are -14
n who can 60
n who could -7
n who had -20
n who has -34
n who have -38
n who he 71
n who is -34
n who w -39
n who was -10
n who will 53
n who would -6
n who ’s -23
n whom he -7
n whose -s -14
n whose w -15
n why CAP 56
n why he 114
n why she 64
n why the 31
n why they -20
n will -ly -6
n will be -30
n will not -14
n will of -7
n will w -19
n with " -12
n with -ing -13
n with -s 8
n with CAP -17
n with NUM -9
n with a -22
n with an 60
n with both -34
n with her -33
n with him -13
n with his -7
n with other -10
n with some -39
n with that -17
n with their -29
n with them -21
n with w -38
n within the -11
n without -ing -11
n without w -42
n won't w -10
n would " -5
n would -ing -9
n would -ly -11
n would be -23
n would do -5
n would have -17
n would not -8
n would w -13
n wouldn’t w -9
n yet w -36
n you w -34
n ’d be -6
n ’d w -19
n ’ll w -33
n ’s " -13
n ’s -ed -12
n ’s -ing -22
n ’s -ly -5
n ’s -s -22
n ’s CAP -38
n ’s a -9
n ’s been -6
n ’s not -9
n ’s the -13
n ’s w -21
o 0 70
o 1 14
o 2 10
o 6 -17
of 0 -ed 42
of 0 -ing 51
of 0 -ly 26
of 0 -s 56
of 0 CAP 62
of 0 DAY 10
of 0 NUM 48
of 0 a 64
of 0 after -55
of 0 against -43
of 0 all 68
of 0 an 49
of 0 and -58
of 0 another 62
of 0 any 57
of 0 as 22
of 0 before -39
of 0 both 83
of 0 by -10
of 0 during -38
of 0 each 43
of 0 for -6
of 0 from -44
of 0 has -49
of 0 he 71
of 0 her 61
of 0 him 55
of 0 himself 43
of 0 his 59
of 0 how 83
of 0 if 83
of 0 in -31
of 0 is -50
of 0 it 72
of 0 its 74
of 0 itself 71
of 0 many 51
of 0 me 40
of 0 most 34
of 0 my 52
of 0 no 60
of 0 not 36
of 0 off -46
of 0 on -11
of 0 one 62
of 0 other 35
of 0 our 44
of 0 out -50
of 0 over -14
of 0 several 85
of 0 she 79
of 0 some 69
of 0 such 88
of 0 that 75
of 0 the 66
of 0 their 46
of 0 them 52
of 0 themselves 23
of 0 these 60
of 0 they 76
of 0 this 70
of 0 those 55
of 0 to 44
of 0 two 93
of 0 up -48
of 0 us -8
of 0 w 41
of 0 was 6
of 0 we 86
of 0 what 88
of 0 when 65
of 0 where 106
of 0 whether 101
of 0 which 101
of 0 who 96
of 0 why 86
of 0 with -6
of 0 would 47
of 0 yet 29
of 0 you 58
of 1 's -56
of 1 , 118
of 1 -ed 37
of 1 -ing 43
of 1 -ly 36
of 1 -s 34
of 1 : 154
of 1 CAP 11
of 1 DAY 82
of 1 NUM -37
of 1 a -17
of 1 about 61
of 1 after 30
of 1 against 157
of 1 all -34
of 1 an -25
of 1 and -47
of 1 another -24
of 1 any -35
of 1 as 53
of 1 at 10
of 1 before -32
of 1 both -27
of 1 by 123
of 1 during -31
of 1 each -21
of 1 for 55
of 1 from 22
of 1 has -36
of 1 he -7
of 1 her -7
of 1 herself 32
of 1 him 22
of 1 himself -40
of 1 his -18
of 1 how 32
of 1 if 26
of 1 in 5
of 1 is 68
of 1 its -29
of 1 itself -17
of 1 many -47
of 1 me 124
of 1 most -33
of 1 my -19
of 1 no -22
of 1 not -9
of 1 of 121
of 1 off 99
of 1 on 41
of 1 one -35
of 1 other -40
of 1 our -25
of 1 out 99
of 1 over 75
of 1 several -17
of 1 she -7
of 1 so -37
of 1 some -25
of 1 such -23
of 1 the -16
of 1 their -31
of 1 them 42
of 1 themselves 36
of 1 these -24
of 1 they -7
of 1 this -36
of 1 those -30
of 1 to 42
of 1 two -10
of 1 up 44
of 1 us -14
of 1 w 33
of 1 was 35
of 1 we -23
of 1 what -22
of 1 when -28
of 1 where -34
of 1 whether -22
of 1 which -13
of 1 who -24
of 1 why -27
of 1 with 40
of 1 would -37
of 1 yet 32
of 1 you 69
of 1 — 77
of 2 's 38
of 2 -ed 31
of 2 -ing 10
of 2 -ly 62
of 2 -s 33
of 2 : -32
of 2 DAY 50
of 2 NUM -41
of 2 a -8
of 2 about 28
of 2 after 59
of 2 against -30
of 2 all -44
of 2 an -16
of 2 and 62
of 2 another 42
of 2 any -59
of 2 as -16
of 2 at -55
of 2 before -27
of 2 both -55
of 2 during -17
of 2 each -23
of 2 for 46
of 2 from -22
of 2 has 41
of 2 he -6
of 2 her 30
of 2 herself 56
of 2 him 25
of 2 his 30
of 2 how -20
of 2 if -14
of 2 in -15
of 2 is 62
of 2 it 9
of 2 its -43
of 2 itself -27
of 2 many 37
of 2 me -37
of 2 most 45
of 2 my 41
of 2 no 6
of 2 of -51
of 2 off -38
of 2 on 34
of 2 one -52
of 2 other 25
of 2 our 52
of 2 out 65
of 2 over -11
of 2 several 17
of 2 she -11
of 2 so -34
of 2 some 13
of 2 such -11
of 2 that -5
of 2 the 12
of 2 their 24
of 2 themselves -38
of 2 these -12
of 2 they -13
of 2 this 44
of 2 those 29
of 2 to 24
of 2 two -14
of 2 up 96
of 2 us 31
of 2 w 30
of 2 was -38
of 2 we -18
of 2 what -16
of 2 when -37
of 2 where -22
of 2 whether -9
of 2 which -32
of 2 who -17
of 2 why 39
of 2 with -19
of 2 would 37
of 2 yet 41
of 2 you -41
of 2 — -44
of 3 's 15
of 3 , -13
of 3 -ed 5
of 3 -s -16
of 3 : -61
of 3 CAP -7
of 3 DAY -29
of 3 NUM 8
of 3 a 12
of 3 about -11
of 3 after -54
of 3 against -47
of 3 all 27
of 3 an 16
of 3 and 81
of 3 another -52
of 3 any 51
of 3 as -20
of 3 at 33
of 3 before 46
of 3 both -31
of 3 by -10
of 3 during 26
of 3 each 31
of 3 from 26
of 3 has 57
of 3 he -10
of 3 herself -24
of 3 him -10
of 3 his 5
of 3 how -20
of 3 if -22
of 3 in 30
of 3 it -14
of 3 its 21
of 3 itself -25
of 3 many -38
of 3 me -41
of 3 most 6
of 3 my -42
of 3 no -9
of 3 not 20
of 3 of -7
of 3 on 16
of 3 one 20
of 3 other -30
of 3 our -61
of 3 out -62
of 3 over -17
of 3 several -35
of 3 she -9
of 3 so 79
of 3 some -13
of 3 such -25
of 3 that -8
of 3 their 20
of 3 them -54
of 3 themselves 11
of 3 these 15
of 3 they -9
of 3 those -28
of 3 two -50
of 3 us 30
of 3 w 6
of 3 was -9
of 3 we -34
of 3 when -60
of 3 where -29
of 3 whether -12
of 3 which -27
of 3 who -23
of 3 why -31
of 3 with -7
of 3 would 7
of 3 yet -58
of 3 you -59
of 3 — -14
of 6 's -12
of 6 , -17
of 6 -ed -43
of 6 -ing -26
of 6 -ly -35
of 6 -s -16
of 6 : -31
of 6 CAP -12
of 6 DAY -18
of 6 a -15
of 6 about -32
of 6 against -48
of 6 all -36
of 6 an -13
of 6 and -68
of 6 another -41
of 6 any -39
of 6 as -30
of 6 at -12
of 6 both 9
of 6 by -70
of 6 during 25
of 6 each -61
of 6 for -45
of 6 from -7
of 6 has -57
of 6 he -7
of 6 her -23
of 6 herself -55
of 6 him -37
of 6 himself -11
of 6 his -18
of 6 how -14
of 6 if -12
of 6 in -9
of 6 is -38
of 6 it -11
of 6 its -27
of 6 many -19
of 6 me -60
of 6 most -61
of 6 my -34
of 6 no -29
of 6 not -31
of 6 of -40
of 6 on -29
of 6 one -26
of 6 our -38
of 6 out -85
of 6 over -35
of 6 several -28
of 6 she -8
of 6 some -18
of 6 such -30
of 6 that -9
of 6 the -13
of 6 their -34
of 6 them -31
of 6 themselves -55
of 6 these -42
of 6 they -7
of 6 this -30
of 6 those -6
of 6 to -24
of 6 up -70
of 6 w -25
of 6 was -15
of 6 what -15
of 6 when 19
of 6 whether -7
of 6 which -28
of 6 who -23
of 6 why -25
of 6 with -11
of 6 would -67
of 6 yet -72
of 6 you -34
of 6 — -22
oft 0 -ed -ed 42
oft 0 -ing -ing 51
oft 0 -ly -ly 26
oft 0 -s -s 56
oft 0 CAP CAP 62
oft 0 DAY DAY 10
oft 0 NUM NUM 48
oft 0 a a 64
oft 0 after after -55
oft 0 against against -43
oft 0 all all 68
oft 0 an an 49
oft 0 and and -58
oft 0 another another 62
oft 0 any any 57
oft 0 as as 22
oft 0 before before -39
oft 0 both both 83
oft 0 by by -10
oft 0 during during -38
oft 0 each each 43
oft 0 for for -6
oft 0 from from -44
oft 0 has has -49
oft 0 he he 71
oft 0 her her 61
oft 0 him him 55
oft 0 himself himself 43
oft 0 his his 59
oft 0 how how 83
oft 0 if if 83
oft 0 in in -31
oft 0 is is -50
oft 0 it it 72
oft 0 its its 74
oft 0 itself itself 71
oft 0 many many 51
oft 0 me me 40
oft 0 most most 34
oft 0 my my 52
oft 0 no no 60
oft 0 not not 36
oft 0 off off -46
oft 0 on on -11
oft 0 one one 62
oft 0 other other 35
oft 0 our our 44
oft 0 out out -50
oft 0 over over -14
oft 0 several several 85
oft 0 she she 79
oft 0 some some 69
oft 0 such such 88
oft 0 that that 75
oft 0 the the 66
oft 0 their their 46
oft 0 them them 52
oft 0 themselves themselves 23
oft 0 these these 60
oft 0 they they 76
oft 0 this this 70
oft 0 those those 55
oft 0 to to 44
oft 0 two two 93
oft 0 up up -48
oft 0 us us -8
oft 0 w w 41
oft 0 was was 6
oft 0 we we 86
oft 0 what what 88
oft 0 when when 65
oft 0 where where 106
oft 0 whether whether 101
oft 0 which which 101
oft 0 who who 96
oft 0 why why 86
oft 0 with with -6
oft 0 would would 47
oft 0 yet yet 29
oft 0 you you 58
oft 1 's w -16
oft 1 , -ing -60
oft 1 , -ly -40
oft 1 , -s 41
oft 1 , CAP 179
oft 1 , NUM 49
oft 1 , for -91
oft 1 , he 59
oft 1 , the 126
oft 1 , w 54
oft 1 -ed -s -70
oft 1 -ed that 89
oft 1 -ed to 9
oft 1 -ed w -92
oft 1 -ing -s 50
oft 1 -ing CAP 43
oft 1 -ing NUM 59
oft 1 -ing a 6
oft 1 -ing about -71
oft 1 -ing for -48
oft 1 -ing her 87
oft 1 -ing his -41
oft 1 -ing in -30
oft 1 -ing it -27
oft 1 -ing on -35
oft 1 -ing out -34
oft 1 -ing that -6
oft 1 -ing the 58
oft 1 -ing their 33
oft 1 -ing to -16
oft 1 -ly -ing -52
oft 1 -ly -s -47
oft 1 -ly about -36
oft 1 -ly of -19
oft 1 -ly on -30
oft 1 -ly that 130
oft 1 -ly to 21
oft 1 -ly w -76
oft 1 -ly what -16
oft 1 -s " -23
oft 1 -s -ed -15
oft 1 -s -ing -59
oft 1 -s -ly -27
oft 1 -s -s -57
oft 1 -s CAP 94
oft 1 -s DAY -21
oft 1 -s about 52
oft 1 -s and -43
oft 1 -s are -14
oft 1 -s as -20
oft 1 -s at -30
oft 1 -s by -19
oft 1 -s for 26
oft 1 -s from -11
oft 1 -s he 88
oft 1 -s in 19
oft 1 -s of 33
oft 1 -s on 18
oft 1 -s that 15
oft 1 -s the 64
oft 1 -s to 17
oft 1 -s w 23
oft 1 -s were -9
oft 1 -s who -33
oft 1 -s with -31
oft 1 : CAP 43
oft 1 CAP " 42
oft 1 CAP -ed -8
oft 1 CAP -ing -19
oft 1 CAP -ly -14
oft 1 CAP -s -41
oft 1 CAP CAP -36
oft 1 CAP DAY -30
oft 1 CAP NUM -26
oft 1 CAP after -15
oft 1 CAP and -32
oft 1 CAP as -28
oft 1 CAP at -12
oft 1 CAP by -5
oft 1 CAP for 12
oft 1 CAP had -8
oft 1 CAP has -7
oft 1 CAP he 51
oft 1 CAP how 77
oft 1 CAP if 89
oft 1 CAP in -19
oft 1 CAP is -9
oft 1 CAP of -27
oft 1 CAP on -18
oft 1 CAP or -13
oft 1 CAP that 115
oft 1 CAP the 96
oft 1 CAP to 62
oft 1 CAP w -31
oft 1 CAP was -20
oft 1 CAP will -6
oft 1 CAP with -16
oft 1 CAP would -12
oft 1 CAP ’s -22
oft 1 DAY that 53
oft 1 DAY to 31
oft 1 DAY w -31
oft 1 NUM of -8
oft 1 NUM w -19
oft 1 a " -25
oft 1 a -ed -8
oft 1 a -ing -7
oft 1 a -ly -19
oft 1 a -s -6
oft 1 a CAP -15
oft 1 a NUM -8
oft 1 a w -16
oft 1 about CAP 80
oft 1 about the 21
oft 1 against the 61
oft 1 all -s -7
oft 1 all the -17
oft 1 an -ed -8
oft 1 an CAP -7
oft 1 an w -21
oft 1 and -ed -22
oft 1 and w -30
oft 1 another w -15
oft 1 any -s -9
oft 1 any w -19
oft 1 as a 51
oft 1 as w 44
oft 1 at CAP 54
oft 1 at a -47
oft 1 at the 84
oft 1 at w -84
oft 1 both CAP -9
oft 1 by -ing -110
oft 1 for -s -40
oft 1 for CAP 16
oft 1 for a -41
oft 1 for the 25
oft 1 for w 31
oft 1 he -ed -5
oft 1 he -s -6
oft 1 he is -5
oft 1 he w -9
oft 1 he was -5
oft 1 her " -40
oft 1 her -ing -12
oft 1 her -ly -5
oft 1 her -s -18
oft 1 her CAP -7
oft 1 her as -10
oft 1 her to -20
oft 1 her w -27
oft 1 herself as -31
oft 1 him " -53
oft 1 him a -27
oft 1 him as -35
oft 1 him for -34
oft 1 him of -14
oft 1 him to 20
oft 1 him w -38
oft 1 himself as -14
oft 1 his -ing -15
oft 1 his -s -20
oft 1 his CAP -10
oft 1 his w -18
oft 1 how CAP -19
oft 1 how he -31
oft 1 how the -17
oft 1 how to -8
oft 1 how w -10
oft 1 if CAP 70
oft 1 if he -9
oft 1 if w -8
oft 1 in CAP -31
oft 1 in NUM -18
oft 1 in a 32
oft 1 in an -38
oft 1 in his -31
oft 1 in the 73
oft 1 in w -58
oft 1 is that 76
oft 1 is whether 76
oft 1 it " 21
oft 1 it a -16
oft 1 it as -17
oft 1 it could -5
oft 1 it the 65
oft 1 it to -15
oft 1 it w -22
oft 1 it was -12
oft 1 it will -5
oft 1 it would -6
oft 1 it ’s -6
oft 1 its -s -14
oft 1 its w -17
oft 1 my w -13
oft 1 no -s -9
oft 1 no to -9
oft 1 no w -10
oft 1 not to 19
oft 1 not w -36
oft 1 of -ing -56
oft 1 of -s 37
oft 1 of CAP 26
oft 1 of the 69
oft 1 of w 14
oft 1 on -s -71
oft 1 on CAP 32
oft 1 on DAY -49
oft 1 on w 36
oft 1 one of -16
oft 1 one w -13
oft 1 other -s -23
oft 1 our -s -25
oft 1 over CAP 99
oft 1 over the 5
oft 1 several -s -16
oft 1 some of -10
oft 1 some w -17
oft 1 that " 30
oft 1 that -ing -11
oft 1 that -ly -6
oft 1 that -s -11
oft 1 that CAP -9
oft 1 that a -9
oft 1 that an -15
oft 1 that he -8
oft 1 that his 46
oft 1 that if -9
oft 1 that it -11
oft 1 that she -18
oft 1 that some -12
oft 1 that their -6
oft 1 that they -12
oft 1 that w -14
oft 1 that when -6
oft 1 the " -11
oft 1 the -ed -8
oft 1 the -ing -13
oft 1 the -ly -25
oft 1 the -s -15
oft 1 the CAP -22
oft 1 the NUM -6
oft 1 the most -7
oft 1 the w -14
oft 1 their -s -17
oft 1 their w -28
oft 1 them to 38
oft 1 themselves as 62
oft 1 they have -5
oft 1 they w -6
oft 1 they were -5
oft 1 they would -5
oft 1 this w -22
oft 1 those -s -21
oft 1 to " 41
oft 1 to -ing 31
oft 1 to -ly 16
oft 1 to -s 74
oft 1 to CAP -50
oft 1 to a 124
oft 1 to be -72
oft 1 to do -37
oft 1 to get -28
oft 1 to the 59
oft 1 to w 20
oft 1 w -ing -42
oft 1 w -ly 18
oft 1 w -s -38
oft 1 w CAP 20
oft 1 w DAY -36
oft 1 w a 177
oft 1 w about 25
oft 1 w against -19
oft 1 w and -52
oft 1 w are -27
oft 1 w as -39
oft 1 w at -63
oft 1 w for -65
oft 1 w from -32
oft 1 w he 86
oft 1 w her 6
oft 1 w his 124
oft 1 w in -67
oft 1 w is -34
oft 1 w of -70
oft 1 w on -63
oft 1 w over -28
oft 1 w than -22
oft 1 w that 126
oft 1 w the 115
oft 1 w this -57
oft 1 w to 39
oft 1 w w -30
oft 1 w was -43
oft 1 w were -21
oft 1 w with 23
oft 1 what he -16
oft 1 what the -6
oft 1 what they -6
oft 1 whether CAP -12
oft 1 whether the -8
oft 1 which w -10
oft 1 why CAP -9
oft 1 why he -10
oft 1 why the -12
oft 1 with -s 20
oft 1 with CAP 40
oft 1 with a 65
oft 1 with the 31
oft 2 's w -28
oft 2 , -ed -27
oft 2 , -ing 45
oft 2 , -s -29
oft 2 , CAP 26
oft 2 , a 51
oft 2 , is -12
oft 2 , of -22
oft 2 , the 32
oft 2 , w 49
oft 2 -ed -ing 111
oft 2 -ed CAP 91
oft 2 -ed of -17
oft 2 -ed the -70
oft 2 -ed to 21
oft 2 -ed w -27
oft 2 -ing " 78
oft 2 -ing -ed -12
oft 2 -ing -ing 29
oft 2 -ing -s -44
oft 2 -ing CAP 86
oft 2 -ing NUM -31
oft 2 -ing a 10
oft 2 -ing about -71
oft 2 -ing as -33
oft 2 -ing for -19
oft 2 -ing of -12
oft 2 -ing on -18
oft 2 -ing that -5
oft 2 -ing the 29
oft 2 -ing to 61
oft 2 -ing w -50
oft 2 -ing ’s -8
oft 2 -ly " 18
oft 2 -ly -s -76
oft 2 -ly CAP 78
oft 2 -ly he -27
oft 2 -ly his 102
oft 2 -ly the 98
oft 2 -ly w -61
oft 2 -s " 41
oft 2 -s -ed -26
oft 2 -s -ing 32
oft 2 -s -s -6
oft 2 -s CAP 31
oft 2 -s NUM -15
oft 2 -s a -15
oft 2 -s and -25
oft 2 -s he -29
oft 2 -s her 34
oft 2 -s his -51
oft 2 -s how 159
oft 2 -s some -31
oft 2 -s that 33
oft 2 -s the 39
oft 2 -s to 7
oft 2 -s w 45
oft 2 CAP -ed -17
oft 2 CAP -ing -26
oft 2 CAP -ly -15
oft 2 CAP -s -35
oft 2 CAP CAP -8
oft 2 CAP DAY -10
oft 2 CAP NUM 69
oft 2 CAP a 19
oft 2 CAP about -20
oft 2 CAP after -13
oft 2 CAP an -33
oft 2 CAP and -17
oft 2 CAP as -15
oft 2 CAP being -39
oft 2 CAP for -31
oft 2 CAP he 25
oft 2 CAP her 79
oft 2 CAP his 57
oft 2 CAP in -13
oft 2 CAP is -5
oft 2 CAP of -21
oft 2 CAP on -18
oft 2 CAP that 33
oft 2 CAP the 14
oft 2 CAP their 91
oft 2 CAP this 60
oft 2 CAP to -115
oft 2 CAP w 15
oft 2 CAP who -26
oft 2 CAP ’s -16
oft 2 DAY CAP 18
oft 2 DAY it -7
oft 2 DAY that 78
oft 2 DAY the 30
oft 2 DAY w 6
oft 2 NUM CAP -20
oft 2 NUM w -16
oft 2 a -ed -9
oft 2 a -ing -7
oft 2 a CAP 39
oft 2 a about -26
oft 2 a and -5
oft 2 a for -21
oft 2 a from -8
oft 2 a in -5
oft 2 a of -23
oft 2 a on -5
oft 2 a that -94
oft 2 a to 113
oft 2 a w -28
oft 2 about CAP -13
oft 2 about w -34
oft 2 against CAP -14
oft 2 all -s -11
oft 2 an -ing -22
oft 2 an in -6
oft 2 an of -11
oft 2 an to 44
oft 2 an w -34
oft 2 an with -7
oft 2 another w -22
oft 2 as w -22
oft 2 at -s -11
oft 2 at CAP -9
oft 2 at w -18
oft 2 by w -21
oft 2 for -s -35
oft 2 for CAP -64
oft 2 for w -82
oft 2 from w -19
oft 2 he " 52
oft 2 he -ing -8
oft 2 he CAP -11
oft 2 he a -5
oft 2 he his -18
oft 2 he not -7
oft 2 he that -39
oft 2 he the -10
oft 2 he to -12
oft 2 he w -9
oft 2 her -ed -16
oft 2 her -ing 33
oft 2 her -s -14
oft 2 her a -37
oft 2 her as -10
oft 2 her for -16
oft 2 her had -6
oft 2 her in -17
oft 2 her of -9
oft 2 her to 19
oft 2 her w -44
oft 2 him " 23
oft 2 him -s 113
oft 2 him a 35
oft 2 him the 35
oft 2 him w -43
oft 2 himself a 42
oft 2 himself w -16
oft 2 his " 34
oft 2 his -ed -6
oft 2 his -ing -20
oft 2 his -s -24
oft 2 his CAP -35
oft 2 his and -14
oft 2 his as -12
oft 2 his for -34
oft 2 his in -29
oft 2 his is -9
oft 2 his of -29
oft 2 his on -26
oft 2 his that 14
oft 2 his to 69
oft 2 his w -42
oft 2 his with -14
oft 2 how it -6
oft 2 how w -11
oft 2 if w -6
oft 2 in -ing -41
oft 2 in -s -18
oft 2 in CAP -25
oft 2 in of -18
oft 2 in that 116
oft 2 in to 13
oft 2 in w -48
oft 2 is w -32
oft 2 it " 39
oft 2 it -ed -15
oft 2 it -ing -24
oft 2 it -ly 77
oft 2 it -s -7
oft 2 it a 30
oft 2 it be -8
oft 2 it no -7
oft 2 it not -9
oft 2 it the -38
oft 2 it w -19
oft 2 its to -11
oft 2 its w -11
oft 2 me w -8
oft 2 not w -26
oft 2 of CAP -13
oft 2 of w -28
oft 2 on -s -77
oft 2 on CAP -40
oft 2 on he 76
oft 2 on that 88
oft 2 on to -10
oft 2 on w -70
oft 2 other -s -30
oft 2 over w 20
oft 2 she to -6
oft 2 she w -7
oft 2 some CAP -30
oft 2 some the -9
oft 2 some w -13
oft 2 that " 73
oft 2 that -ed -6
oft 2 that -ing -8
oft 2 that -s -7
oft 2 that CAP -11
oft 2 that a -16
oft 2 that he -23
oft 2 that himself -7
oft 2 that if -10
oft 2 that in -10
oft 2 that is -6
oft 2 that of -9
oft 2 that the -15
oft 2 that to -15
oft 2 that w -7
oft 2 that was -6
oft 2 that will -7
oft 2 the " 98
oft 2 the -ed -19
oft 2 the -ing -25
oft 2 the -ly -12
oft 2 the -s -25
oft 2 the CAP -32
oft 2 the a -29
oft 2 the and -15
oft 2 the as -13
oft 2 the between -9
oft 2 the for -21
oft 2 the he 20
oft 2 the in -14
oft 2 the on -18
oft 2 the should -6
oft 2 the that 81
oft 2 the they -16
oft 2 the to 78
oft 2 the w -25
oft 2 the was -10
oft 2 the who 52
oft 2 the will -7
oft 2 the with -7
oft 2 the would -9
oft 2 the ’s -20
oft 2 their -s -21
oft 2 their and -11
oft 2 their for 75
oft 2 their on -10
oft 2 their to 49
oft 2 their w -37
oft 2 them w -44
oft 2 themselves w -20
oft 2 they a -9
oft 2 they the -8
oft 2 they w -6
oft 2 this is -17
oft 2 this that 128
oft 2 this w -40
oft 2 those w -11
oft 2 to " -40
oft 2 to -ed -26
oft 2 to -ing -61
oft 2 to -s -20
oft 2 to CAP 43
oft 2 to NUM -40
oft 2 to a -55
oft 2 to and -20
oft 2 to any 12
oft 2 to as -43
oft 2 to at -32
oft 2 to for -58
oft 2 to her 9
oft 2 to him 25
oft 2 to his -23
oft 2 to in -55
oft 2 to its -63
oft 2 to on 23
oft 2 to out -32
oft 2 to that 42
oft 2 to the -8
oft 2 to their -62
oft 2 to to -7
oft 2 to up -17
oft 2 to w -18
oft 2 to what 36
oft 2 to with -52
oft 2 up w -67
oft 2 w " 36
oft 2 w -ed -59
oft 2 w -ing 58
oft 2 w -ly -58
oft 2 w -s -32
oft 2 w CAP 117
oft 2 w DAY -60
oft 2 w NUM 32
oft 2 w a 6
oft 2 w about -105
oft 2 w against -47
oft 2 w and -64
oft 2 w as -58
oft 2 w at -68
oft 2 w be -48
oft 2 w been -18
oft 2 w by -28
oft 2 w for -74
oft 2 w he -16
oft 2 w her -90
oft 2 w his 118
oft 2 w how 91
oft 2 w is -20
oft 2 w no -18
oft 2 w of -86
oft 2 w on -69
oft 2 w over -37
oft 2 w that 159
oft 2 w the 93
oft 2 w was -17
oft 2 w with -38
oft 2 w would -22
oft 2 what -ed -7
oft 2 what -s -7
oft 2 what w -8
oft 2 whether w -5
oft 2 who w -8
oft 2 why CAP 71
oft 2 why w -11
oft 2 with CAP -20
oft 2 with w -30
oft 3 's that -9
oft 3 's w 16
oft 3 , " 38
oft 3 , -ed -23
oft 3 , -ing -43
oft 3 , -ly -7
oft 3 , -s -45
oft 3 , CAP -54
oft 3 , NUM -16
oft 3 , a 8
oft 3 , and -7
oft 3 , be -10
oft 3 , for -29
oft 3 , he -32
oft 3 , in -36
oft 3 , is 69
oft 3 , not -10
oft 3 , of -15
oft 3 , that 90
oft 3 , the -5
oft 3 , to 10
oft 3 , w -51
oft 3 , was -8
oft 3 , would -8
oft 3 -ed " -21
oft 3 -ed -ed -14
oft 3 -ed -s -43
oft 3 -ed CAP 72
oft 3 -ed a 31
oft 3 -ed in -14
oft 3 -ed the 30
oft 3 -ed to 7
oft 3 -ed w -78
oft 3 -ing " -28
oft 3 -ing -ed -27
oft 3 -ing -ing -38
oft 3 -ing -s 13
oft 3 -ing CAP 49
oft 3 -ing NUM -12
oft 3 -ing a 14
oft 3 -ing after -16
oft 3 -ing and -18
oft 3 -ing be -6
oft 3 -ing for -12
oft 3 -ing from -15
oft 3 -ing her -26
oft 3 -ing his -53
oft 3 -ing in -23
oft 3 -ing is -10
oft 3 -ing of -25
oft 3 -ing on -15
oft 3 -ing that -24
oft 3 -ing the -21
oft 3 -ing to 89
oft 3 -ing w -23
oft 3 -ing with -12
oft 3 -ing ’s -11
oft 3 -ly -ed -19
oft 3 -ly -ing -54
oft 3 -ly -s -49
oft 3 -ly CAP 10
oft 3 -ly NUM 74
oft 3 -ly a -29
oft 3 -ly and -14
oft 3 -ly he -36
oft 3 -ly in -16
oft 3 -ly of -25
oft 3 -ly that 10
oft 3 -ly the 54
oft 3 -ly to -33
oft 3 -ly w -41
oft 3 -ly ’s -6
oft 3 -s -ed -28
oft 3 -s -ing 35
oft 3 -s -ly -32
oft 3 -s -s -10
oft 3 -s CAP -39
oft 3 -s NUM -16
oft 3 -s a -44
oft 3 -s about -25
oft 3 -s and -26
oft 3 -s are -7
oft 3 -s as -15
oft 3 -s by -7
oft 3 -s for -21
oft 3 -s from -14
oft 3 -s he 23
oft 3 -s his -51
oft 3 -s in -22
oft 3 -s not -5
oft 3 -s of -20
oft 3 -s or -7
oft 3 -s other -7
oft 3 -s out -10
oft 3 -s that -12
oft 3 -s the 23
oft 3 -s their -62
oft 3 -s them -17
oft 3 -s w -12
oft 3 -s with -8
oft 3 -s ’s -5
oft 3 : w -21
oft 3 CAP " 37
oft 3 CAP -ed -10
oft 3 CAP -ing 6
oft 3 CAP -ly -14
oft 3 CAP -s -19
oft 3 CAP CAP -8
oft 3 CAP DAY -6
oft 3 CAP NUM -21
oft 3 CAP a -14
oft 3 CAP about 43
oft 3 CAP after 67
oft 3 CAP against -15
oft 3 CAP an 41
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
oft 3 CAP have -5
oft 3 CAP he 22
oft 3 CAP her 48
oft 3 CAP him -23
oft 3 CAP in -18
oft 3 CAP is -19
oft 3 CAP it -11
oft 3 CAP most -7
oft 3 CAP no -8
oft 3 CAP not -26
oft 3 CAP of -16
oft 3 CAP on -14
oft 3 CAP over -12
oft 3 CAP she -24
oft 3 CAP that 22
oft 3 CAP the -29
oft 3 CAP their -24
oft 3 CAP this -35
oft 3 CAP to -15
oft 3 CAP w -19
oft 3 CAP was -7
oft 3 CAP were -5
oft 3 CAP what 56
oft 3 CAP when -8
oft 3 CAP who -41
oft 3 CAP with -15
oft 3 CAP would -12
oft 3 CAP ’s -14
oft 3 DAY -ed -7
oft 3 DAY -ing -6
oft 3 DAY -s -13
oft 3 DAY CAP -30
oft 3 DAY of -5
oft 3 DAY the -25
oft 3 DAY to -10
oft 3 DAY w -17
oft 3 DAY will -7
oft 3 NUM -s -35
oft 3 NUM CAP 62
oft 3 NUM w -56
oft 3 a " 79
oft 3 a -ed -25
oft 3 a -ing -43
oft 3 a -ly -20
oft 3 a -s 35
oft 3 a DAY -8
oft 3 a NUM -14
oft 3 a a 44
oft 3 a about 41
oft 3 a and -21
oft 3 a as -12
oft 3 a at -7
oft 3 a between -12
oft 3 a by -9
oft 3 a for -16
oft 3 a from -7
oft 3 a have -6
oft 3 a he 110
oft 3 a her 17
oft 3 a his -45
oft 3 a in -24
oft 3 a not 42
oft 3 a of -31
oft 3 a on -18
oft 3 a that 16
oft 3 a the -6
oft 3 a to 16
oft 3 a w -18
oft 3 a who -20
oft 3 a with -10
oft 3 a would -13
oft 3 about " 156
oft 3 about -ed -12
oft 3 about -s -25
oft 3 about CAP -22
oft 3 about and -7
oft 3 about of -10
oft 3 about the -27
oft 3 about to -15
oft 3 about w -32
oft 3 against CAP -9
oft 3 against w -7
oft 3 all -s 78
oft 3 all CAP -26
oft 3 all the -18
oft 3 all w 46
oft 3 an -ed -14
oft 3 an -ing 58
oft 3 an -s 33
oft 3 an CAP 21
oft 3 an a 45
oft 3 an by -15
oft 3 an in -23
oft 3 an of -24
oft 3 an that -5
oft 3 an the 68
oft 3 an w -59
oft 3 and w 18
oft 3 another -ing -17
oft 3 another w -8
oft 3 any -s -20
oft 3 any w -34
oft 3 as CAP 46
oft 3 as w 19
oft 3 at " 95
oft 3 at -ed -22
oft 3 at -ing 15
oft 3 at -s -27
oft 3 at CAP -50
oft 3 at in -19
oft 3 at of -35
oft 3 at that 17
oft 3 at the -26
oft 3 both CAP -11
oft 3 both w -8
oft 3 by w -41
oft 3 for -ing -37
oft 3 for -s -26
oft 3 for CAP -57
oft 3 for that 49
oft 3 for the 11
oft 3 for w -63
oft 3 he " -11
oft 3 he -ing -13
oft 3 he -s -6
oft 3 he CAP -12
oft 3 he a -9
oft 3 he any -5
oft 3 he he -7
oft 3 he his -10
oft 3 he that -40
oft 3 he the -16
oft 3 he to -13
oft 3 he w -5
oft 3 her " -22
oft 3 her -ed -11
oft 3 her -ing 47
oft 3 her -ly -7
oft 3 her -s -19
oft 3 her CAP 23
oft 3 her NUM -28
oft 3 her a -34
oft 3 her an -12
oft 3 her and -12
oft 3 her her -29
oft 3 her in -7
oft 3 her of -14
oft 3 her on -5
oft 3 her she -25
oft 3 her that 93
oft 3 her the -82
oft 3 her to -30
oft 3 her w -36
oft 3 herself w -18
oft 3 him " -18
oft 3 him -ing -12
oft 3 him -s -18
oft 3 him CAP -24
oft 3 him and -11
oft 3 him he -45
oft 3 him his -54
oft 3 him in -11
oft 3 him the -30
oft 3 him to -11
oft 3 him w 25
oft 3 himself CAP -14
oft 3 himself a 74
oft 3 himself and -8
oft 3 himself w -23
oft 3 his " 47
oft 3 his -ed -14
oft 3 his -ing -8
oft 3 his -ly -36
oft 3 his -s -35
oft 3 his CAP -33
oft 3 his NUM -22
oft 3 his a 85
oft 3 his about -23
oft 3 his and -14
oft 3 his as -10
oft 3 his at -7
oft 3 his for -27
oft 3 his his -64
oft 3 his in -11
oft 3 his of -11
oft 3 his on -10
oft 3 his that 56
oft 3 his the 44
oft 3 his to 38
oft 3 his with -11
oft 3 how -ed -7
oft 3 how -ing -6
oft 3 how -s -7
oft 3 how CAP -11
oft 3 how to -10
oft 3 how w -8
oft 3 if to -10
oft 3 if w -9
oft 3 in " -70
oft 3 in -ed -15
oft 3 in -ing 42
oft 3 in -s -22
oft 3 in CAP 32
oft 3 in DAY -14
oft 3 in a 23
oft 3 in he 25
oft 3 in of 59
oft 3 in that 179
oft 3 in to -7
oft 3 in w -65
oft 3 is CAP -37
oft 3 is w 19
oft 3 it " 70
oft 3 it -ing -10
oft 3 it -s -9
oft 3 it CAP -19
oft 3 it NUM -5
oft 3 it a -18
oft 3 it an -7
oft 3 it for -7
oft 3 it him -12
oft 3 it of -7
oft 3 it that -50
oft 3 it the -17
oft 3 it to -16
oft 3 it w -13
oft 3 its -s -34
oft 3 its CAP -72
oft 3 its of -16
oft 3 its w -27
oft 3 many w -15
oft 3 me w -7
oft 3 my w -16
oft 3 no CAP 71
oft 3 no w -37
oft 3 not -s -23
oft 3 not CAP -66
oft 3 not the -78
oft 3 not w 92
oft 3 of " 28
oft 3 of -ed -16
oft 3 of -s -35
oft 3 of CAP -41
oft 3 of that 29
oft 3 of the -34
oft 3 of to -25
oft 3 of w 23
oft 3 on " 19
oft 3 on -ed 61
oft 3 on -ing -60
oft 3 on CAP -20
oft 3 on a 61
oft 3 on had -13
oft 3 on he 62
oft 3 on in -23
oft 3 on it -20
oft 3 on of -53
oft 3 on that 71
oft 3 on the -112
oft 3 on to 45
oft 3 on w -14
oft 3 on was -13
oft 3 one -s 64
oft 3 one w -35
oft 3 other w -25
oft 3 out w -26
oft 3 over -s -28
oft 3 over w -59
oft 3 several w -13
oft 3 she " -10
oft 3 she CAP -8
oft 3 she her -6
oft 3 she that -22
oft 3 she the -10
oft 3 some -s -14
oft 3 some CAP 53
oft 3 some to -26
oft 3 some w -18
oft 3 such w -9
oft 3 that -ed -6
oft 3 that -ing -12
oft 3 that -ly -7
oft 3 that -s -9
oft 3 that NUM -6
oft 3 that a -12
oft 3 that an -14
oft 3 that any -5
oft 3 that be -6
oft 3 that have -5
oft 3 that he -13
oft 3 that her -11
oft 3 that him -8
oft 3 that his -18
oft 3 that if -5
oft 3 that in -5
oft 3 that is -5
oft 3 that it -7
oft 3 that its -14
oft 3 that not -8
oft 3 that of -5
oft 3 that she -5
oft 3 that some -7
oft 3 that that -57
oft 3 that they -14
oft 3 that to -14
oft 3 that w -6
oft 3 that was -6
oft 3 that who -6
oft 3 that would -7
oft 3 the " 38
oft 3 the ( -12
oft 3 the -ed -18
oft 3 the -ing 30
oft 3 the -ly -20
oft 3 the -s 14
oft 3 the CAP 22
oft 3 the DAY -6
oft 3 the NUM -17
oft 3 the a -39
oft 3 the about 53
oft 3 the all -20
oft 3 the an -51
oft 3 the and -13
oft 3 the as -16
oft 3 the be -7
oft 3 the but -5
oft 3 the by -10
oft 3 the during -10
oft 3 the for 54
oft 3 the from -10
oft 3 the had -8
oft 3 the has -11
oft 3 the have -6
oft 3 the he 21
oft 3 the her -41
oft 3 the him -15
oft 3 the his 48
oft 3 the if -11
oft 3 the in -19
oft 3 the into -6
oft 3 the is -11
oft 3 the it -26
oft 3 the its -24
oft 3 the most -6
oft 3 the not -31
oft 3 the of -20
oft 3 the on -18
oft 3 the over -6
oft 3 the she 15
oft 3 the should -5
oft 3 the some -12
oft 3 the that 13
oft 3 the the 10
oft 3 the their 48
oft 3 the they -13
oft 3 the this -15
oft 3 the to 68
oft 3 the w -13
oft 3 the was -9
oft 3 the were -5
oft 3 the which -14
oft 3 the who -14
oft 3 the will -5
oft 3 the with -19
oft 3 the would -9
oft 3 the ’s -16
oft 3 their -ed -8
oft 3 their -ing -36
oft 3 their -s 44
oft 3 their CAP 12
oft 3 their the 14
oft 3 their to 57
oft 3 their w -14
oft 3 them -s -9
oft 3 them the -31
oft 3 them they -17
oft 3 them w -22
oft 3 themselves w -32
oft 3 they CAP -11
oft 3 they the -15
oft 3 they their -12
oft 3 they to -8
oft 3 this -s -36
oft 3 this CAP 23
oft 3 this that -54
oft 3 this the 28
oft 3 this w 21
oft 3 those -ing -8
oft 3 those CAP -42
oft 3 those a -8
oft 3 those the -23
oft 3 those w -21
oft 3 to " 29
oft 3 to -ed -32
oft 3 to -ing -18
oft 3 to -ly 54
oft 3 to -s -15
oft 3 to CAP 17
oft 3 to DAY -11
oft 3 to NUM -20
oft 3 to a 23
oft 3 to about 95
oft 3 to after -7
oft 3 to and -28
oft 3 to any -36
oft 3 to as -23
oft 3 to at -18
oft 3 to before -7
oft 3 to by -7
oft 3 to for -41
oft 3 to from -18
oft 3 to he -20
oft 3 to her -49
oft 3 to his 22
oft 3 to in -34
oft 3 to is 77
oft 3 to it -49
oft 3 to its 31
oft 3 to of -22
oft 3 to on -29
oft 3 to or -11
oft 3 to other -6
oft 3 to out -8
oft 3 to over -10
oft 3 to than -7
oft 3 to that 85
oft 3 to the 37
oft 3 to their -18
oft 3 to they -33
oft 3 to this -40
oft 3 to w -28
oft 3 to was -10
oft 3 to who -23
oft 3 to with -18
oft 3 to ’s -18
oft 3 up CAP 73
oft 3 up w -47
oft 3 w " 53
oft 3 w ( -27
oft 3 w -ed -54
oft 3 w -ing 38
oft 3 w -ly -56
oft 3 w -s 15
oft 3 w CAP 12
oft 3 w DAY 28
oft 3 w NUM -51
oft 3 w about -76
oft 3 w all -41
oft 3 w an 55
oft 3 w and -53
oft 3 w any 49
oft 3 w are -16
oft 3 w as -63
oft 3 w at -13
oft 3 w be -17
oft 3 w but -28
oft 3 w by -37
oft 3 w could -17
oft 3 w during -12
oft 3 w for -55
oft 3 w from -28
oft 3 w had -12
oft 3 w have -14
oft 3 w he -63
oft 3 w her 20
oft 3 w him 95
oft 3 w himself 31
oft 3 w his 25
oft 3 w how 9
oft 3 w if 13
oft 3 w in -56
oft 3 w is -26
oft 3 w it 83
oft 3 w like -14
oft 3 w many -34
oft 3 w not -54
oft 3 w of -51
oft 3 w on -47
oft 3 w one -31
oft 3 w or -11
oft 3 w other -30
oft 3 w out -27
oft 3 w over -26
oft 3 w she 39
oft 3 w should -9
oft 3 w than -21
oft 3 w that 25
oft 3 w the 86
oft 3 w their -52
oft 3 w they 50
oft 3 w this 36
oft 3 w those -28
oft 3 w to 32
oft 3 w w -19
oft 3 w was -22
oft 3 w where 40
oft 3 w which 13
oft 3 w who -64
oft 3 w will -20
oft 3 w with 37
oft 3 w would -25
oft 3 w ’s -41
oft 3 was w 30
oft 3 what " 40
oft 3 what CAP -36
oft 3 what about -23
oft 3 what as -7
oft 3 what the 70
oft 3 what to -6
oft 3 what w -9
oft 3 whether CAP -8
oft 3 whether that -29
oft 3 whether the -6
oft 3 whether to -6
oft 3 whether w -5
oft 3 who w -7
oft 3 why -s -5
oft 3 why CAP -12
oft 3 why to -7
oft 3 with -s 19
oft 3 with CAP -85
oft 3 with about -42
oft 3 with and -22
oft 3 with the 60
oft 3 with to -38
oft 3 would w -41
oft 3 — w -32
oft 6 's -s -8
oft 6 's CAP -19
oft 6 's of -8
oft 6 's the 91
oft 6 's to -18
oft 6 's w -26
oft 6 , " 43
oft 6 , -ed -22
oft 6 , -ing -63
oft 6 , -ly -16
oft 6 , -s -36
oft 6 , CAP -48
oft 6 , NUM -19
oft 6 , a 11
oft 6 , about -27
oft 6 , and -11
oft 6 , as -6
oft 6 , be -12
oft 6 , for -11
oft 6 , has -7
oft 6 , have -13
oft 6 , he -41
oft 6 , his -38
oft 6 , in -13
oft 6 , is -9
oft 6 , not -7
oft 6 , of -28
oft 6 , on -5
oft 6 , than -6
oft 6 , that 9
oft 6 , the 38
oft 6 , to 24
oft 6 , up -6
oft 6 , w -35
oft 6 , was 70
oft 6 , were -9
oft 6 , who -9
oft 6 , with -8
oft 6 , ’s -11
oft 6 -ed -ed -14
oft 6 -ed -ing -18
oft 6 -ed -s -18
oft 6 -ed CAP -44
oft 6 -ed a -42
oft 6 -ed in -10
oft 6 -ed of -6
oft 6 -ed that -39
oft 6 -ed the -47
oft 6 -ed to -15
oft 6 -ed w -23
oft 6 -ing " 12
oft 6 -ing -ed -19
oft 6 -ing -ing -6
oft 6 -ing -ly -12
oft 6 -ing -s -34
oft 6 -ing CAP -48
oft 6 -ing NUM -21
oft 6 -ing a 30
oft 6 -ing and -19
oft 6 -ing as -12
oft 6 -ing at -9
oft 6 -ing be -8
oft 6 -ing but -7
oft 6 -ing he -19
oft 6 -ing him -21
oft 6 -ing his -24
oft 6 -ing if -20
oft 6 -ing in -18
oft 6 -ing is -7
oft 6 -ing it -14
oft 6 -ing its -13
oft 6 -ing most -5
oft 6 -ing of -12
oft 6 -ing on -5
oft 6 -ing than -5
oft 6 -ing that -21
oft 6 -ing the -11
oft 6 -ing their -22
oft 6 -ing to -46
oft 6 -ing w -23
oft 6 -ing was -11
oft 6 -ing who -10
oft 6 -ing with -13
oft 6 -ly -ed -15
oft 6 -ly -ing -17
oft 6 -ly -ly -23
oft 6 -ly -s -26
oft 6 -ly CAP -8
oft 6 -ly a -33
oft 6 -ly and -11
oft 6 -ly but -9
oft 6 -ly for -5
oft 6 -ly from -7
oft 6 -ly he -11
oft 6 -ly in -7
oft 6 -ly of -8
oft 6 -ly that -30
oft 6 -ly the -58
oft 6 -ly their -17
oft 6 -ly to -35
oft 6 -ly w -13
oft 6 -ly with -10
oft 6 -s " 15
oft 6 -s -ed -22
oft 6 -s -ing 6
oft 6 -s -ly -18
oft 6 -s -s -23
oft 6 -s CAP -9
oft 6 -s DAY -8
oft 6 -s NUM -14
oft 6 -s a -48
oft 6 -s about -11
oft 6 -s an -26
oft 6 -s and -17
oft 6 -s are -8
oft 6 -s as -10
oft 6 -s at -11
oft 6 -s be -7
oft 6 -s but -7
oft 6 -s by -10
oft 6 -s for -18
oft 6 -s from -9
oft 6 -s had -8
oft 6 -s he -39
oft 6 -s her -9
oft 6 -s him -14
oft 6 -s his -39
oft 6 -s how 9
oft 6 -s in -18
oft 6 -s it -13
oft 6 -s not 63
oft 6 -s of -18
oft 6 -s on -11
oft 6 -s or -7
oft 6 -s she -15
oft 6 -s some -9
oft 6 -s than -6
oft 6 -s that 30
oft 6 -s the -33
oft 6 -s their -25
oft 6 -s them -15
oft 6 -s they -40
oft 6 -s to -49
oft 6 -s two -6
oft 6 -s up -5
oft 6 -s w -23
oft 6 -s was -6
oft 6 -s were -9
oft 6 -s whether -21
oft 6 -s which -5
oft 6 -s who -28
oft 6 -s will -8
oft 6 -s with -10
oft 6 -s would -9
oft 6 -s ’s -8
oft 6 : -s -9
oft 6 : the -12
oft 6 : to -24
oft 6 : w -17
oft 6 CAP -ed -13
oft 6 CAP -ly -16
oft 6 CAP -s -6
oft 6 CAP CAP -18
oft 6 CAP DAY -8
oft 6 CAP NUM -13
oft 6 CAP a -32
oft 6 CAP about -24
oft 6 CAP after -7
oft 6 CAP all -13
oft 6 CAP an 24
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
oft 6 CAP had -10
oft 6 CAP has -7
oft 6 CAP have -6
oft 6 CAP he -38
oft 6 CAP him -21
oft 6 CAP if -20
oft 6 CAP in -11
oft 6 CAP is -8
oft 6 CAP it -22
oft 6 CAP its -12
oft 6 CAP many -10
oft 6 CAP not -15
oft 6 CAP of -10
oft 6 CAP on -10
oft 6 CAP one -8
oft 6 CAP out -9
oft 6 CAP over 67
oft 6 CAP she -32
oft 6 CAP that -68
oft 6 CAP the -33
oft 6 CAP their -23
oft 6 CAP they -15
oft 6 CAP this -13
oft 6 CAP to -12
oft 6 CAP w -8
oft 6 CAP was -7
oft 6 CAP what -35
oft 6 CAP when -9
oft 6 CAP which -6
oft 6 CAP while -6
oft 6 CAP who -24
oft 6 CAP with -9
oft 6 CAP would -7
oft 6 CAP ’s -10
oft 6 DAY " -37
oft 6 DAY -ed -7
oft 6 DAY -ing -17
oft 6 DAY -s -10
oft 6 DAY CAP -28
oft 6 DAY a -25
oft 6 DAY and -9
oft 6 DAY her -15
oft 6 DAY on -8
oft 6 DAY that 28
oft 6 DAY the -43
oft 6 DAY to 32
oft 6 DAY w -22
oft 6 NUM " 31
oft 6 NUM -ed -7
oft 6 NUM -ing -17
oft 6 NUM -s 57
oft 6 NUM CAP -36
oft 6 NUM in -7
oft 6 NUM the -29
oft 6 NUM they -20
oft 6 NUM to -29
oft 6 NUM w -28
oft 6 a -ed -18
oft 6 a -ly -8
oft 6 a -s -16
oft 6 a CAP -7
oft 6 a NUM -11
oft 6 a a 15
oft 6 a about -20
oft 6 a an -23
oft 6 a and -15
oft 6 a as -11
oft 6 a at -8
oft 6 a be -6
oft 6 a by -12
oft 6 a for -13
oft 6 a has -13
oft 6 a have -6
oft 6 a he -18
oft 6 a her -24
oft 6 a him -25
oft 6 a his -31
oft 6 a in -14
oft 6 a is -6
oft 6 a it -10
oft 6 a not -11
oft 6 a of -11
oft 6 a on -11
oft 6 a one -15
oft 6 a she 31
oft 6 a some -12
oft 6 a than -6
oft 6 a that -53
oft 6 a the -53
oft 6 a they -22
oft 6 a to -41
oft 6 a w -13
oft 6 a when -5
oft 6 a which -14
oft 6 a who -15
oft 6 a with -16
oft 6 about -ed -7
oft 6 about -ing -10
oft 6 about -s -17
oft 6 about CAP 43
oft 6 about and -6
oft 6 about by -6
oft 6 about in -8
oft 6 about the -37
oft 6 about to -17
oft 6 about w -27
oft 6 against CAP -15
oft 6 against w -14
oft 6 all -ed -7
oft 6 all to -9
oft 6 all w -13
oft 6 an " 26
oft 6 an -ed -8
oft 6 an -ing 64
oft 6 an -ly -9
oft 6 an -s -19
oft 6 an CAP -32
oft 6 an a -51
oft 6 an and -12
oft 6 an for -9
oft 6 an in -6
oft 6 an of -6
oft 6 an that -26
oft 6 an the -51
oft 6 an w -26
oft 6 an with -10
oft 6 and CAP -26
oft 6 and w -22
oft 6 another to -12
oft 6 another w -9
oft 6 any -s -7
oft 6 any CAP -11
oft 6 any the -34
oft 6 any w -13
oft 6 as -s -41
oft 6 as CAP -48
oft 6 as and -19
oft 6 as the -41
oft 6 as w -41
oft 6 at " 54
oft 6 at -ed -8
oft 6 at -ing -15
oft 6 at -s -33
oft 6 at and -15
oft 6 at in -13
oft 6 at of -7
oft 6 at that 73
oft 6 at the -63
oft 6 at to -38
oft 6 at w -35
oft 6 at with -10
oft 6 both CAP -16
oft 6 both the -14
oft 6 both to -16
oft 6 both w -20
oft 6 by -ed -9
oft 6 by -s -37
oft 6 by CAP -25
oft 6 by and -7
oft 6 by to -23
oft 6 by w -33
oft 6 for -ed -12
oft 6 for -ing -23
oft 6 for -s -26
oft 6 for CAP -32
oft 6 for and -6
oft 6 for in -7
oft 6 for of -13
oft 6 for that -11
oft 6 for the -40
oft 6 for to -25
oft 6 for w -31
oft 6 for who -16
oft 6 from w -11
oft 6 has w -14
oft 6 he " -37
oft 6 he -ing -10
oft 6 he CAP -10
oft 6 he a -12
oft 6 he he -10
oft 6 he him -10
oft 6 he his 45
oft 6 he if -8
oft 6 he that -48
oft 6 he the -10
oft 6 he to -9
oft 6 he w -5
oft 6 he what -6
oft 6 her " 40
oft 6 her -ed -11
oft 6 her -ing -27
oft 6 her -ly -9
oft 6 her -s -19
oft 6 her CAP 9
oft 6 her NUM -7
oft 6 her a -25
oft 6 her an -10
oft 6 her and -7
oft 6 her for -6
oft 6 her her -28
oft 6 her in -8
oft 6 her of -6
oft 6 her on -6
oft 6 her she -13
oft 6 her that -74
oft 6 her the -39
oft 6 her to -40
oft 6 her w -18
oft 6 her when -9
oft 6 her who -5
oft 6 her with -7
oft 6 herself -s -16
oft 6 herself CAP -48
oft 6 herself w -28
oft 6 him " -42
oft 6 him -ed -15
oft 6 him -ing -11
oft 6 him -s -12
oft 6 him CAP -34
oft 6 him a -18
oft 6 him for -5
oft 6 him his -28
oft 6 him in -6
oft 6 him the -23
oft 6 him to -18
oft 6 him w -15
oft 6 him with -5
oft 6 himself -s -5
oft 6 himself CAP -10
oft 6 himself w -21
oft 6 his " 14
oft 6 his -ed -14
oft 6 his -ing -22
oft 6 his -ly -8
oft 6 his -s -19
oft 6 his CAP -26
oft 6 his NUM -12
oft 6 his a 16
oft 6 his about -5
oft 6 his all -5
oft 6 his an -29
oft 6 his and -12
oft 6 his as -10
oft 6 his at -7
oft 6 his for -13
oft 6 his from -6
oft 6 his he -34
oft 6 his him -20
oft 6 his his -50
oft 6 his in -11
oft 6 his it -5
oft 6 his not -6
oft 6 his of -11
oft 6 his on -10
oft 6 his other -8
oft 6 his some -12
oft 6 his that 16
oft 6 his the -38
oft 6 his they -17
oft 6 his to -33
oft 6 his who -6
oft 6 his with -10
oft 6 how -s -9
oft 6 how CAP -7
oft 6 how a -7
oft 6 how he -7
oft 6 how her -10
oft 6 how how -12
oft 6 how the -9
oft 6 how to -9
oft 6 how w -8
oft 6 if " -9
oft 6 if -ing -6
oft 6 if CAP -6
oft 6 if a -7
oft 6 if he -6
oft 6 if the -16
oft 6 if to -6
oft 6 if w -7
oft 6 in " 31
oft 6 in -ed -16
oft 6 in -ing 32
oft 6 in -s -45
oft 6 in NUM -6
oft 6 in a 35
oft 6 in and -11
oft 6 in by -5
oft 6 in for -6
oft 6 in had -5
oft 6 in he -35
oft 6 in in -20
oft 6 in is -8
oft 6 in of -8
oft 6 in that 126
oft 6 in to -32
oft 6 in w -36
oft 6 is -s -11
oft 6 is CAP -20
oft 6 is the -26
oft 6 is w -13
oft 6 it " 62
oft 6 it -ed -9
oft 6 it -ing -7
oft 6 it -ly -5
oft 6 it -s -10
oft 6 it CAP -15
oft 6 it a -12
oft 6 it and -6
oft 6 it in -6
oft 6 it it -10
oft 6 it of -5
oft 6 it that -71
oft 6 it the -23
oft 6 it to -13
oft 6 it w -10
oft 6 its -ed -5
oft 6 its -ing -8
oft 6 its -s -7
oft 6 its CAP -13
oft 6 its and -5
oft 6 its the -15
oft 6 its w -12
oft 6 many w -10
oft 6 me -ing -12
oft 6 me CAP -16
oft 6 me the -21
oft 6 me w -14
oft 6 most w -21
oft 6 no -ed -8
oft 6 no -s -7
oft 6 no CAP 63
oft 6 no w -17
oft 6 not -ed -7
oft 6 not -ing -12
oft 6 not -s -15
oft 6 not CAP -19
oft 6 not a -14
oft 6 not the -50
oft 6 not to 78
oft 6 not w -23
oft 6 of -ed -8
oft 6 of -s -23
oft 6 of CAP -36
oft 6 of a -19
oft 6 of and -9
oft 6 of as -7
oft 6 of his -10
oft 6 of of -8
oft 6 of that -47
oft 6 of the -51
oft 6 of to -32
oft 6 of w -28
oft 6 on " 17
oft 6 on -ed -15
oft 6 on -ing -42
oft 6 on -ly -19
oft 6 on -s -29
oft 6 on NUM -14
oft 6 on a -33
oft 6 on about -17
oft 6 on and -16
oft 6 on as -11
oft 6 on for -9
oft 6 on he -18
oft 6 on his -29
oft 6 on that -54
oft 6 on to -40
oft 6 on w -34
oft 6 on was -7
oft 6 one -ing -21
oft 6 one CAP 52
oft 6 one the -26
oft 6 one w -17
oft 6 other w -27
oft 6 our CAP -11
oft 6 our w -8
oft 6 over CAP 38
oft 6 over the -50
oft 6 over w 11
oft 6 several CAP -18
oft 6 several w -15
oft 6 she " -18
oft 6 she CAP -6
oft 6 she that -36
oft 6 she the -10
oft 6 she to -6
oft 6 some -ing -17
oft 6 some -s -8
oft 6 some CAP -19
oft 6 some the -18
oft 6 some to -10
oft 6 some w -17
oft 6 that " -38
oft 6 that -ed -6
oft 6 that -ing -12
oft 6 that -ly -6
oft 6 that -s -5
oft 6 that CAP -6
oft 6 that NUM -5
oft 6 that a -14
oft 6 that about -12
oft 6 that all -5
oft 6 that an -16
oft 6 that are -5
oft 6 that for -6
oft 6 that he -14
oft 6 that her -13
oft 6 that him -14
oft 6 that his -16
oft 6 that if -15
oft 6 that it -22
oft 6 that its -14
oft 6 that not -6
oft 6 that on -6
oft 6 that some -5
oft 6 that that -55
oft 6 that the -17
oft 6 that their -8
oft 6 that they -9
oft 6 that this -8
oft 6 that to -13
oft 6 that was -5
oft 6 that whether -5
oft 6 that who -6
oft 6 that with -6
oft 6 that would -6
oft 6 the " -24
oft 6 the -ed 9
oft 6 the -ing -24
oft 6 the -ly -15
oft 6 the -s -5
oft 6 the CAP -16
oft 6 the DAY -9
oft 6 the NUM -11
oft 6 the a -8
oft 6 the about -14
oft 6 the among -7
oft 6 the an 32
oft 6 the and -10
oft 6 the as -12
oft 6 the at -6
oft 6 the be -7
oft 6 the because -5
oft 6 the been -6
oft 6 the being -6
oft 6 the between -7
oft 6 the but -6
oft 6 the by -7
oft 6 the for -15
oft 6 the from -8
oft 6 the had -6
oft 6 the has -6
oft 6 the have -6
oft 6 the he -42
oft 6 the her -35
oft 6 the herself -7
oft 6 the him -16
oft 6 the his -38
oft 6 the how -39
oft 6 the if 35
oft 6 the in -10
oft 6 the into -7
oft 6 the is -9
oft 6 the it -29
oft 6 the its 47
oft 6 the many -10
oft 6 the most -7
oft 6 the no -7
oft 6 the not -17
oft 6 the of -10
oft 6 the on -9
oft 6 the one -7
oft 6 the or -6
oft 6 the other -6
oft 6 the over -8
oft 6 the she 37
oft 6 the some -7
oft 6 the than -8
oft 6 the that -27
oft 6 the the -36
oft 6 the their -19
oft 6 the they -11
oft 6 the this -7
oft 6 the w -12
oft 6 the was -10
oft 6 the were -6
oft 6 the what -25
oft 6 the when -5
oft 6 the where -6
oft 6 the which -6
oft 6 the who -8
oft 6 the with -17
oft 6 the would -10
oft 6 the ’s -10
oft 6 their -ing -23
oft 6 their -s -16
oft 6 their CAP -39
oft 6 their a -15
oft 6 their and -6
oft 6 their in -10
oft 6 their the -20
oft 6 their their -9
oft 6 their to -10
oft 6 their w -21
oft 6 them -ed -7
oft 6 them -s -7
oft 6 them CAP -17
oft 6 them the -46
oft 6 them to -25
oft 6 them w -25
oft 6 themselves -s -13
oft 6 themselves NUM -5
oft 6 themselves w -12
oft 6 they -ing -5
oft 6 they CAP -9
oft 6 they if -8
oft 6 they that -13
oft 6 they the -11
oft 6 they they -7
oft 6 they to -6
oft 6 this " -9
oft 6 this -ing -7
oft 6 this -ly -6
oft 6 this -s -9
oft 6 this CAP -15
oft 6 this a -13
oft 6 this he -7
oft 6 this the -23
oft 6 this to -15
oft 6 this w -16
oft 6 those -s -10
oft 6 those CAP -15
oft 6 those of -5
oft 6 those the -31
oft 6 those to 68
oft 6 those w -15
oft 6 to -ed -18
oft 6 to -ing -22
oft 6 to -ly -19
oft 6 to -s -23
oft 6 to CAP -28
oft 6 to DAY -10
oft 6 to NUM -17
oft 6 to a 8
oft 6 to about 59
oft 6 to after -12
oft 6 to along -9
oft 6 to an 54
oft 6 to and -17
oft 6 to as -13
oft 6 to at 59
oft 6 to be -9
oft 6 to before -6
oft 6 to both -5
oft 6 to but -15
oft 6 to by -10
oft 6 to could -6
oft 6 to did -9
oft 6 to for 83
oft 6 to from -13
oft 6 to had -15
oft 6 to has -10
oft 6 to he -36
oft 6 to her -40
oft 6 to him -21
oft 6 to his -52
oft 6 to how 22
oft 6 to if -20
oft 6 to in -22
oft 6 to is -13
oft 6 to it -22
oft 6 to like -6
oft 6 to many -6
oft 6 to not -23
oft 6 to of -17
oft 6 to on -15
oft 6 to one -11
oft 6 to or -8
oft 6 to out -9
oft 6 to over -9
oft 6 to she -11
oft 6 to some -29
oft 6 to than -8
oft 6 to the -44
oft 6 to their -25
oft 6 to them -13
oft 6 to they -17
oft 6 to this -19
oft 6 to to -50
oft 6 to w -25
oft 6 to was -16
oft 6 to were -5
oft 6 to what -59
oft 6 to when -15
oft 6 to where -10
oft 6 to which -10
oft 6 to who -7
oft 6 to will -7
oft 6 to with -16
oft 6 to would -6
oft 6 to ’s -8
oft 6 up -s -11
oft 6 up CAP -26
oft 6 up w -21
oft 6 w " 74
oft 6 w -ed -29
oft 6 w -ly -32
oft 6 w -s -20
oft 6 w CAP -18
oft 6 w DAY -20
oft 6 w NUM -31
oft 6 w a -34
oft 6 w about -44
oft 6 w after -10
oft 6 w against -13
oft 6 w all 62
oft 6 w among -5
oft 6 w an -32
oft 6 w and -26
oft 6 w any -24
oft 6 w are -8
oft 6 w as 29
oft 6 w at -13
oft 6 w be -13
oft 6 w because -10
oft 6 w been -10
oft 6 w behind -7
oft 6 w being -12
oft 6 w between -13
oft 6 w but -13
oft 6 w by -20
oft 6 w did -9
oft 6 w does -10
oft 6 w for -26
oft 6 w from -15
oft 6 w had -16
oft 6 w has -11
oft 6 w have -16
oft 6 w he -43
oft 6 w her 21
oft 6 w him 21
oft 6 w his -18
oft 6 w how -76
oft 6 w if -35
oft 6 w in -28
oft 6 w into -21
oft 6 w is -29
oft 6 w it 33
oft 6 w its -42
oft 6 w like -15
oft 6 w no -6
oft 6 w not -42
oft 6 w of -22
oft 6 w on -24
oft 6 w or -8
oft 6 w other -14
oft 6 w out -10
oft 6 w over -9
oft 6 w she -30
oft 6 w should -5
oft 6 w so -9
oft 6 w some -21
oft 6 w than -8
oft 6 w that -33
oft 6 w the -52
oft 6 w their 38
oft 6 w them -17
oft 6 w they 56
oft 6 w this -16
oft 6 w those -9
oft 6 w to -23
oft 6 w two -10
oft 6 w up -13
oft 6 w w -30
oft 6 w was -19
oft 6 w were -13
oft 6 w what 51
oft 6 w when -14
oft 6 w where -37
oft 6 w whether -69
oft 6 w which -17
oft 6 w while -7
oft 6 w who -17
oft 6 w will -9
oft 6 w with -26
oft 6 w would -16
oft 6 w ’s -22
oft 6 was -s -15
oft 6 was w -13
oft 6 what " -20
oft 6 what CAP -13
oft 6 what that -11
oft 6 what the -22
oft 6 what to -9
oft 6 what w -7
oft 6 when to -22
oft 6 when w -21
oft 6 whether CAP -5
oft 6 whether the -11
oft 6 whether to -6
oft 6 who w -7
oft 6 why " -54
oft 6 why CAP -11
oft 6 why the -6
oft 6 why w -8
oft 6 with " -76
oft 6 with -ing -40
oft 6 with -s -49
oft 6 with CAP -57
oft 6 with the 67
oft 6 with to -32
oft 6 with w -45
oft 6 would w -22
oft 6 you w -6
oft 6 — -ed -7
oft 6 — -s -41
oft 6 — that 41
oft 6 — w -21
os 0 abl -73
os 0 accept 95
os 0 accus 60
os 0 accusation 72
os 0 acknowledg 88
os 0 acquiesc 55
os 0 add 29
os 0 address 55
os 0 admit 63
os 0 adopt -33
os 0 adviz -55
os 0 advocat 105
os 0 agre 59
os 0 aim -37
os 0 alleg 101
os 0 allegation 22
os 0 allow 97
os 0 allud -7
os 0 announc 145
os 0 answer 75
os 0 apologiz -45
os 0 appeal -111
os 0 appear -75
os 0 applaud 76
os 0 appoint 94
os 0 approv -10
os 0 argu 26
os 0 argument -62
os 0 ask 5
os 0 assail 73
os 0 assert 92
os 0 assertion 33
os 0 assum 38
os 0 assur -50
os 0 attack 43
os 0 attempt -129
os 0 attribut 55
os 0 avoid -49
os 0 awar 74
os 0 back 67
os 0 ban 38
os 0 bash 45
os 0 becom -116
os 0 begin -124
os 0 believ 150
os 0 bemoan 51
os 0 blam 119
os 0 block 72
os 0 boast 46
os 0 bring -26
os 0 brush -17
os 0 calculat 67
os 0 call 34
os 0 car 24
os 0 carry -75
os 0 cast 48
os 0 caution 93
os 0 celebrat 46
os 0 challeng 72
os 0 characteriz 11
os 0 charg 26
os 0 cheer 61
os 0 chid 97
os 0 choos -12
os 0 cit 159
os 0 claim 95
os 0 clarify 27
os 0 clear 17
os 0 com -83
os 0 comment -32
os 0 compar 83
os 0 complain 10
os 0 complaint 45
os 0 conced 68
os 0 concern -5
os 0 conclud -16
os 0 condemn 63
os 0 confident 76
os 0 confirm 87
os 0 congratulat 85
os 0 consider 111
os 0 contemplat 103
os 0 contend 34
os 0 continu -39
os 0 contradict 43
os 0 contrast 93
os 0 conversation -41
os 0 convinc 6
os 0 count -66
os 0 counter -36
os 0 cover 93
os 0 credit 108
os 0 critical 65
os 0 criticism 54
os 0 criticiz 125
os 0 cry 12
os 0 debat 24
os 0 decid 63
os 0 decision 99
os 0 declar 81
os 0 declin 34
os 0 decry 96
os 0 deem 103
os 0 deep -80
os 0 defend 99
os 0 deliver 14
os 0 demand 48
os 0 demonstrat 15
os 0 denounc 25
os 0 deny 40
os 0 derid 54
os 0 describ 120
os 0 detail 9
os 0 determin 116
os 0 devot -48
os 0 disagre 43
os 0 disagreement -34
os 0 disavow 98
os 0 disclos 24
os 0 disclosur 43
os 0 discuss 133
os 0 dismiss 115
os 0 display 54
os 0 disput 12
os 0 distanc 51
os 0 divid 16
os 0 document -13
os 0 doubl -32
os 0 doubt 40
os 0 downplay 53
os 0 draw -10
os 0 dwell -50
os 0 eager 17
os 0 echo 52
os 0 embrac 132
os 0 emerg -52
os 0 emphasiz 74
os 0 encourag 34
os 0 end -100
os 0 endors 137
os 0 endorsement 70
os 0 enjoy 87
os 0 estimat 52
os 0 expand -54
os 0 expect 94
os 0 experienc 8
os 0 explain 32
os 0 expos 74
os 0 express 20
os 0 fail -84
os 0 favor 113
os 0 fear 134
os 0 feel 34
os 0 fight 17
os 0 fil -36
os 0 find 79
os 0 focus 34
os 0 follow -55
os 0 forecast -19
os 0 fram 49
os 0 giv -36
os 0 go -93
os 0 grow 30
os 0 guess 23
os 0 hail 85
os 0 hard -74
os 0 harsh -48
os 0 hat -16
os 0 hear 40
os 0 highlight 133
os 0 hint 75
os 0 hir 82
os 0 hit -41
os 0 hold -40
os 0 hop 120
os 0 hopeful 20
os 0 idea 21
os 0 identify 98
os 0 ignor 105
os 0 imply 67
os 0 includ 7
os 0 indicat 26
os 0 inform -54
os 0 insist 97
os 0 intend 81
os 0 interest 121
os 0 introduc 28
os 0 invok 11
os 0 issu -85
os 0 it -67
os 0 join -110
os 0 jok 23
os 0 judg 44
os 0 keep -113
os 0 knock 80
os 0 know 75
os 0 label -68
os 0 lament 97
os 0 lash -40
os 0 launch -108
os 0 lay 34
os 0 learn 82
os 0 leav -118
os 0 less -91
os 0 lin -32
os 0 list 92
os 0 lov 119
os 0 maintain -34
os 0 mak -7
os 0 mark 101
os 0 mean 46
os 0 mention 146
os 0 messag 24
os 0 mock 135
os 0 mount -94
os 0 nam 141
os 0 need -24
os 0 negativ -24
os 0 nominat 104
os 0 not 74
os 0 offer 10
os 0 open -54
os 0 oppos 102
os 0 opposition 72
os 0 opt 47
os 0 order 105
os 0 outlin 104
os 0 outspoken -73
os 0 paint 92
os 0 pass -34
os 0 persuad -158
os 0 pivot -69
os 0 plan 66
os 0 play -41
os 0 plead -36
os 0 pledg 30
os 0 point 35
os 0 portray 61
os 0 position -16
os 0 post -18
os 0 praiz 95
os 0 predict 125
os 0 prefer 40
os 0 present -21
os 0 press 10
os 0 project 63
os 0 promiz 53
os 0 promot 100
os 0 propos 125
os 0 proposal 27
os 0 protest 61
os 0 proud 64
os 0 prov 84
os 0 provid -25
os 0 publish -38
os 0 push 12
os 0 put -47
os 0 question 55
os 0 quot 13
os 0 rail 55
os 0 rais -48
os 0 reach -20
os 0 react -71
os 0 read 67
os 0 reaffirm 58
os 0 reason 88
os 0 rebuk 78
os 0 rebut 101
os 0 recall 146
os 0 recogniz 71
os 0 recommend 98
os 0 refer 116
os 0 referenc 98
os 0 reflect 93
os 0 refus 58
os 0 regard 20
os 0 reject 66
os 0 releas -39
os 0 remain -78
os 0 remark 22
os 0 remember 77
os 0 remind -172
os 0 renew -110
os 0 reply -47
os 0 report 93
os 0 represent 79
os 0 request 76
os 0 requir 39
os 0 resist 16
os 0 restrict 65
os 0 return 38
os 0 retweet 66
os 0 reveal 144
os 0 rip 67
os 0 rul 16
os 0 run -34
os 0 say 91
os 0 see 125
os 0 seek 77
os 0 seem 18
os 0 seiz -31
os 0 send -106
os 0 set -84
os 0 shar -23
os 0 sharp -57
os 0 shift 6
os 0 shock 48
os 0 show 54
os 0 shrug 43
os 0 sid 18
os 0 signal -73
os 0 singl -11
os 0 skeptical 63
os 0 slam 58
os 0 sound 10
os 0 spar 62
os 0 speak -18
os 0 speculat 22
os 0 speculation -21
os 0 spent -152
os 0 split -11
os 0 stand 50
os 0 start -127
os 0 stat 72
os 0 statement -76
os 0 step -101
os 0 stop -148
os 0 story -23
os 0 strategy -25
os 0 stress 33
os 0 struggl 6
os 0 stuck 18
os 0 suggest 120
os 0 support 88
os 0 supporter 35
os 0 supportiv 27
os 0 sur 90
os 0 surpriz 6
os 0 suspect 16
os 0 tak -36
os 0 talk 36
os 0 target 22
os 0 tell -113
os 0 tend -76
os 0 testify -21
os 0 thank 33
os 0 ther -65
os 0 think 118
os 0 threaten 59
os 0 titl 9
os 0 touch 35
os 0 tout 45
os 0 trad -70
os 0 try -102
os 0 turn -112
os 0 underscor 9
os 0 understand 87
os 0 unveil -9
os 0 upset 7
os 0 urg 19
os 0 used -140
os 0 using -153
os 0 very -76
os 0 view 123
os 0 voic 8
os 0 vot 32
os 0 vouch 66
os 0 vow 66
os 0 want 104
os 0 warn -6
os 0 watch 76
os 0 wav -89
os 0 weigh 66
os 0 welcom 55
os 0 withdraw -10
os 0 witness 53
os 0 wonder 48
os 0 worry 83
os 0 writ -20
os 1 abl 16
os 1 accept -23
os 1 accord 147
os 1 acknowledg -24
os 1 acquiesc 73
os 1 add -16
os 1 address -16
os 1 admit -35
os 1 adopt -21
os 1 advic -120
os 1 adviz -20
os 1 advocat -34
os 1 agre 43
os 1 aim 48
os 1 alleg -17
os 1 allegation -6
os 1 allow -52
os 1 allud -14
os 1 anger 87
os 1 announc -25
os 1 apologiz -69
os 1 appeal 118
os 1 applaud -11
os 1 appoint -13
os 1 approv 10
os 1 argu 24
os 1 argument -15
os 1 ask 29
os 1 assail -23
os 1 assert -9
os 1 assertion 8
os 1 assumption -67
os 1 assur 98
os 1 attack -7
os 1 attempt 23
os 1 avoid 78
os 1 awar -22
os 1 back 13
os 1 ban 25
os 1 becom -32
os 1 begin 43
os 1 believ -50
os 1 blam -29
os 1 blast -45
os 1 block -6
os 1 boast -34
os 1 bring -38
os 1 brush 89
os 1 calculat -18
os 1 call 21
os 1 car -5
os 1 carry -28
os 1 cast -60
os 1 caution -57
os 1 celebrat 55
os 1 challeng -85
os 1 chant 7
os 1 characteriz -17
os 1 charg 66
os 1 cheer -13
os 1 chid -8
os 1 choos 33
os 1 cit -22
os 1 clear 75
os 1 com 72
os 1 comment 62
os 1 compar -24
os 1 complain -60
os 1 complaint 10
os 1 concern 18
os 1 conclud 54
os 1 condemn -7
os 1 confirm -8
os 1 congratulat -15
os 1 consider -46
os 1 contemplat -17
os 1 contend -6
os 1 continu 95
os 1 contrast -13
os 1 conversation 8
os 1 convinc 57
os 1 count 46
os 1 counter 91
os 1 cover -19
os 1 credit -11
os 1 critical -8
os 1 criticism 75
os 1 criticiz -46
os 1 debat -40
os 1 decid -80
os 1 decision -48
os 1 declar 27
os 1 declin -55
os 1 decry -19
os 1 deem -46
os 1 deep 23
os 1 defend -15
os 1 deliver -26
os 1 demand 27
os 1 demonstrat -16
os 1 denounc 31
os 1 deny -19
os 1 derid -15
os 1 describ -11
os 1 detail 76
os 1 determin -32
os 1 devot -6
os 1 disagre 27
os 1 disagreement 56
os 1 disavow -11
os 1 disclos -69
os 1 discuss -50
os 1 dismiss -37
os 1 display 23
os 1 disput 10
os 1 distanc -38
os 1 divid 64
os 1 doubl -31
os 1 doubt -6
os 1 downplay -18
os 1 draw 35
os 1 dwell -7
os 1 eager -47
os 1 echo -39
os 1 embrac -16
os 1 emerg -70
os 1 encourag -42
os 1 end -47
os 1 endors -50
os 1 endorsement 25
os 1 enjoy -40
os 1 estimat 42
os 1 expand -38
os 1 expect -53
os 1 experienc -22
os 1 explain -15
os 1 expos -10
os 1 express 17
os 1 fail 60
os 1 favor -35
os 1 fear -23
os 1 feel 55
os 1 fight 51
os 1 fil -25
os 1 find -21
os 1 fir 18
os 1 focus 45
os 1 follow 74
os 1 forecast -49
os 1 forget 40
os 1 fram -21
os 1 giv 8
os 1 go 100
os 1 goal -27
os 1 grow -51
os 1 hail -12
os 1 hard 59
os 1 harsh 39
os 1 hat -20
os 1 hear 18
os 1 highlight -23
os 1 hint -15
os 1 hit -31
os 1 hold -89
os 1 hop 18
os 1 hopeful 17
os 1 idea 43
os 1 identify -27
os 1 ignor -18
os 1 imply -9
os 1 includ 37
os 1 indicat 36
os 1 inform 55
os 1 intend -60
os 1 interest -26
os 1 interject -36
os 1 introduc 19
os 1 invok -8
os 1 issu 40
os 1 it 78
os 1 join -36
os 1 jok -43
os 1 judg -14
os 1 keep -16
os 1 knock -8
os 1 know 25
os 1 lament -30
os 1 lash 66
os 1 launch -45
os 1 lay -24
os 1 learn -19
os 1 leav 72
os 1 less -79
os 1 let -30
os 1 list 8
os 1 look 89
os 1 lov -26
os 1 maintain -5
os 1 mark -47
os 1 mean 38
os 1 mention -38
os 1 messag -70
os 1 mock -33
os 1 mount -22
os 1 nam -22
os 1 need 82
os 1 negativ 104
os 1 nominat -24
os 1 not 13
os 1 offer -23
os 1 open -24
os 1 oppos 16
os 1 opposition -39
os 1 opt 37
os 1 optimistic 15
os 1 order 40
os 1 outlin -26
os 1 outspoken 79
os 1 paint -10
os 1 pass 9
os 1 peg -21
os 1 persuad 41
os 1 pivot 28
os 1 plan -14
os 1 plead 32
os 1 pledg 36
os 1 point 27
os 1 portray 43
os 1 position -15
os 1 post 6
os 1 praiz -39
os 1 predict -35
os 1 prefer 46
os 1 present -32
os 1 press 8
os 1 pressur 12
os 1 project -6
os 1 promiz 12
os 1 promot -10
os 1 propos 19
os 1 proposal 105
os 1 protest 20
os 1 prov -13
os 1 provid -41
os 1 publish 37
os 1 put 53
os 1 question -5
os 1 quick 52
os 1 quot -28
os 1 rail 32
os 1 rais 37
os 1 reach -77
os 1 react 70
os 1 reaffirm -5
os 1 reason -25
os 1 recall -15
os 1 recit -9
os 1 recogniz -20
os 1 recommend -22
os 1 refer -38
os 1 referenc 50
os 1 reflect -7
os 1 refus -69
os 1 regard -27
os 1 reiterat 24
os 1 reject 9
os 1 releas -24
os 1 remain 30
os 1 remark 70
os 1 remember -35
os 1 remind 112
os 1 renew 59
os 1 repeat -55
os 1 reply 62
os 1 report 30
os 1 represent -6
os 1 request 31
os 1 requir 41
os 1 resist -57
os 1 respond -61
os 1 restrict -11
os 1 return 32
os 1 retweet -6
os 1 rip -9
os 1 rul -30
os 1 run -106
os 1 say -6
os 1 see -7
os 1 seek 37
os 1 send -80
os 1 sens 53
os 1 set 16
os 1 shar -20
os 1 sharp -20
os 1 shift -73
os 1 shock 38
os 1 shoot 69
os 1 shout 59
os 1 show -8
os 1 shrug 27
os 1 sid 71
os 1 sign 38
os 1 signal -22
os 1 skeptical -10
os 1 slam -24
os 1 sound -16
os 1 spar -42
os 1 speak 24
os 1 speculation -15
os 1 spent 49
os 1 split -68
os 1 stand 15
os 1 start -17
os 1 stat -55
os 1 statement 35
os 1 step -73
os 1 stop 105
os 1 story 12
os 1 strategy -18
os 1 stress -22
os 1 struggl 23
os 1 stuck 50
os 1 suggest -7
os 1 suggestion 15
os 1 support 33
os 1 supporter -57
os 1 supportiv -8
os 1 surpriz 27
os 1 suspect 17
os 1 tak -20
os 1 talk -16
os 1 target -26
os 1 tell 102
os 1 tend 108
os 1 testify -29
os 1 thank -39
os 1 ther -29
os 1 think 7
os 1 threaten 59
os 1 touch -8
os 1 tout -11
os 1 trad -52
os 1 try 36
os 1 turn -6
os 1 underscor -11
os 1 understand -11
os 1 unveil 40
os 1 upset 93
os 1 urg 16
os 1 using -10
os 1 very -33
os 1 voic 13
os 1 vot -27
os 1 vouch -8
os 1 vow 35
os 1 want -26
os 1 warn 41
os 1 wary -80
os 1 watch -53
os 1 weigh 25
os 1 welcom 27
os 1 withdraw -18
os 1 wonder -36
os 1 worry -66
os 1 writ -46
os 2 abl 16
os 2 accept -17
os 2 accord -23
os 2 accus 48
os 2 accusation -35
os 2 acknowledg -22
os 2 acquiesc -43
os 2 add 10
os 2 address -43
os 2 admit 12
os 2 adopt -33
os 2 advic 29
os 2 adviz 27
os 2 advocat -23
os 2 agre -19
os 2 aim 24
os 2 alleg -34
os 2 allegation 43
os 2 allow -34
os 2 allud -17
os 2 anger -11
os 2 answer -62
os 2 apologiz -24
os 2 appeal -25
os 2 appear 17
os 2 applaud -25
os 2 appoint -18
os 2 approv -36
os 2 argu 8
os 2 argument -40
os 2 ask 47
os 2 assail -50
os 2 assert -48
os 2 assertion -22
os 2 assum -6
os 2 assumption -13
os 2 assur 26
os 2 attack -18
os 2 attempt 49
os 2 attribut -7
os 2 avoid 26
os 2 awar -6
os 2 back -6
os 2 ban -29
os 2 becom 108
os 2 begin 50
os 2 believ -32
os 2 bemoan -5
os 2 blam -61
os 2 blast 25
os 2 block -9
os 2 boast -28
os 2 bring 6
os 2 brush -12
os 2 call -10
os 2 cast -23
os 2 caution -11
os 2 celebrat -7
os 2 challeng 76
os 2 characteriz 50
os 2 charg -38
os 2 chid -51
os 2 choos 56
os 2 cit -39
os 2 claim 5
os 2 com 50
os 2 comment 17
os 2 compar -51
os 2 complain 27
os 2 complaint -9
os 2 conced -26
os 2 concern 38
os 2 conclud -13
os 2 confirm -22
os 2 congratulat -36
os 2 consider 9
os 2 contemplat -46
os 2 continu 90
os 2 contrast -31
os 2 convinc -45
os 2 count 97
os 2 credit -36
os 2 critical -7
os 2 criticism -27
os 2 criticiz -37
os 2 debat 23
os 2 decid 32
os 2 decision 32
os 2 declar -34
os 2 declin 55
os 2 decry -12
os 2 deem -29
os 2 deep 53
os 2 defend -49
os 2 deliver 45
os 2 demand 28
os 2 demonstrat 57
os 2 denounc -48
os 2 deny 79
os 2 describ -15
os 2 determin -23
os 2 devot -48
os 2 disagre -14
os 2 disagreement 36
os 2 disavow -34
os 2 disclos 45
os 2 discuss -35
os 2 dismiss -79
os 2 display -12
os 2 distanc 50
os 2 divid -27
os 2 document -20
os 2 doubl 42
os 2 doubt -5
os 2 draw 9
os 2 eager -20
os 2 echo -37
os 2 embrac -31
os 2 emerg 34
os 2 emphasiz -22
os 2 encourag 29
os 2 end 54
os 2 endors -37
os 2 endorsement -25
os 2 enjoy -13
os 2 estimat -22
os 2 expand 48
os 2 expect 29
os 2 experienc -36
os 2 expos -13
os 2 express 53
os 2 fail 49
os 2 favor -31
os 2 fear -25
os 2 feel -36
os 2 fight -57
os 2 fil -6
os 2 find -38
os 2 fir 25
os 2 focus 11
os 2 follow -18
os 2 forget -35
os 2 fram 34
os 2 giv 56
os 2 go 49
os 2 grow 22
os 2 hail -21
os 2 hard -16
os 2 harsh 58
os 2 hat 71
os 2 hear -11
os 2 highlight -27
os 2 hint -15
os 2 hit 5
os 2 hold -9
os 2 hopeful -7
os 2 idea 28
os 2 identify -52
os 2 ignor -16
os 2 imply -16
os 2 includ -30
os 2 indicat -9
os 2 inform 38
os 2 insist -49
os 2 intend -53
os 2 interest -31
os 2 invok 65
os 2 issu 85
os 2 join 35
os 2 jok -19
os 2 keep 15
os 2 know 19
os 2 lament -17
os 2 lash -21
os 2 launch -44
os 2 lay 59
os 2 learn -16
os 2 leav 68
os 2 less 115
os 2 let 42
os 2 list -13
os 2 look 46
os 2 lov -18
os 2 mak 6
os 2 mark -16
os 2 mean -23
os 2 mention -30
os 2 messag -32
os 2 mock -45
os 2 mount 27
os 2 nam -48
os 2 need 12
os 2 negativ -50
os 2 nominat -19
os 2 not 10
os 2 offer 60
os 2 open -15
os 2 opposition -26
os 2 optimistic 6
os 2 order -38
os 2 outlin -17
os 2 outspoken 91
os 2 paint -27
os 2 pass 15
os 2 peg 62
os 2 persuad 107
os 2 pivot 74
os 2 plan 27
os 2 play -18
os 2 plead 53
os 2 pledg -31
os 2 point 19
os 2 portray -20
os 2 position 59
os 2 post -49
os 2 praiz -17
os 2 predict -34
os 2 prefer -31
os 2 present -38
os 2 press 82
os 2 pressur 37
os 2 promiz -56
os 2 promot -48
os 2 propos -53
os 2 proposal -34
os 2 protest -11
os 2 proud -13
os 2 prov -16
os 2 provid -61
os 2 publish -25
os 2 push 55
os 2 put 14
os 2 question -16
os 2 quick -29
os 2 quot -45
os 2 rail -10
os 2 rais 8
os 2 reach -75
os 2 react -88
os 2 reason -20
os 2 rebuk -10
os 2 rebut -59
os 2 recall -6
os 2 recogniz 72
os 2 recommend -37
os 2 refer -50
os 2 referenc -25
os 2 reflect -12
os 2 refus 70
os 2 regard 61
os 2 reject -15
os 2 remain -26
os 2 remark -44
os 2 remember -21
os 2 remind 68
os 2 renew 91
os 2 repeat -15
os 2 reply 41
os 2 report 20
os 2 represent -13
os 2 request -80
os 2 requir -53
os 2 resist -25
os 2 return -24
os 2 retweet -18
os 2 reveal -26
os 2 rip -19
os 2 rul 57
os 2 run 26
os 2 say -7
os 2 see -10
os 2 seek 17
os 2 seem 41
os 2 seiz -23
os 2 send -17
os 2 sens -13
os 2 set -17
os 2 shar 57
os 2 sharp 90
os 2 shift 75
os 2 shock -16
os 2 sign 63
os 2 signal 134
os 2 singl -17
os 2 skeptical -8
os 2 slam 41
os 2 sound -62
os 2 speak -8
os 2 speculation 53
os 2 spent -20
os 2 stand -60
os 2 start 7
os 2 stat -29
os 2 statement 45
os 2 step -37
os 2 stop 82
os 2 strategy 28
os 2 stress -30
os 2 stuck 36
os 2 suggest -22
os 2 suggestion -6
os 2 support -21
os 2 supporter 8
os 2 sur -53
os 2 suspect -14
os 2 tak 57
os 2 talk 30
os 2 target -18
os 2 tell 23
os 2 tend -50
os 2 testify -15
os 2 thank 59
os 2 ther 43
os 2 think -21
os 2 threaten -66
os 2 tout -25
os 2 turn 107
os 2 tweet 9
os 2 underscor -33
os 2 understand -42
os 2 unveil -40
os 2 upset -23
os 2 urg 19
os 2 used -103
os 2 using -24
os 2 very 65
os 2 view -34
os 2 voic 5
os 2 vot 39
os 2 vow -8
os 2 want 62
os 2 wary -23
os 2 watch -31
os 2 weigh -40
os 2 welcom -10
os 2 withdraw 55
os 2 wonder -15
os 2 worry -39
os 2 writ -50
os 3 abl 38
os 3 accept -41
os 3 accord -24
os 3 accus -25
os 3 accusation -22
os 3 acquiesc -45
os 3 add 13
os 3 address 17
os 3 admit -25
os 3 adopt 76
os 3 advic 39
os 3 adviz 52
os 3 advocat -24
os 3 agre -14
os 3 aim 26
os 3 allegation -42
os 3 allud 46
os 3 anger -52
os 3 announc -24
os 3 answer -54
os 3 apologiz 33
os 3 appeal 30
os 3 appear 20
os 3 applaud -20
os 3 appoint -22
os 3 approv 55
os 3 argument 30
os 3 assail 23
os 3 assert -19
os 3 assum -18
os 3 assumption 38
os 3 assur -18
os 3 attack 14
os 3 attempt 80
os 3 attribut -27
os 3 avoid 14
os 3 back -6
os 3 ban -52
os 3 begin 20
os 3 believ -16
os 3 bemoan -15
os 3 blam -9
os 3 blast 7
os 3 block -31
os 3 boast -40
os 3 bring 12
os 3 brush -49
os 3 calculat -20
os 3 call -14
os 3 car -8
os 3 carry 100
os 3 cast 14
os 3 caution -22
os 3 challeng -62
os 3 characteriz -35
os 3 charg -34
os 3 cheer -24
os 3 chid -32
os 3 choos -9
os 3 cit -21
os 3 claim -12
os 3 clarify -6
os 3 clear -27
os 3 com 11
os 3 comment -53
os 3 compar -37
os 3 complain -31
os 3 complaint -19
os 3 conced -22
os 3 conclud -43
os 3 condemn -14
os 3 confident -8
os 3 confirm -23
os 3 congratulat -19
os 3 consider -26
os 3 contemplat -22
os 3 contend -6
os 3 continu -25
os 3 contrast -36
os 3 conversation 44
os 3 convinc -7
os 3 count -53
os 3 cover -44
os 3 credit -38
os 3 critical -18
os 3 criticism -42
os 3 criticiz -13
os 3 debat 17
os 3 decid -24
os 3 decision -23
os 3 declar -28
os 3 declin 12
os 3 decry -34
os 3 deem -28
os 3 deep 32
os 3 defend -16
os 3 deliver 14
os 3 demand -50
os 3 demonstrat -28
os 3 denounc 21
os 3 deny -56
os 3 describ -38
os 3 detail -26
os 3 determin -28
os 3 devot 18
os 3 disagre -27
os 3 disagreement -28
os 3 disavow -40
os 3 disclos 28
os 3 disclosur -14
os 3 discuss -9
os 3 dismiss -34
os 3 display -34
os 3 distanc -53
os 3 divid -45
os 3 document -19
os 3 doubl 34
os 3 doubt -9
os 3 draw -25
os 3 dwell 51
os 3 eager 58
os 3 echo 38
os 3 embrac -45
os 3 emerg 42
os 3 emphasiz -18
os 3 encourag -58
os 3 end 62
os 3 endorsement -35
os 3 enjoy -25
os 3 estimat -28
os 3 expand 54
os 3 expect -33
os 3 experienc 46
os 3 explain 8
os 3 expos -37
os 3 express -6
os 3 fail 15
os 3 favor -28
os 3 fear -39
os 3 feel -6
os 3 fil -21
os 3 fir 10
os 3 focus -9
os 3 follow 37
os 3 giv 34
os 3 goal -24
os 3 grow 18
os 3 guess -7
os 3 hail -20
os 3 hard 40
os 3 harsh -29
os 3 hat -27
os 3 hear -24
os 3 highlight -40
os 3 hint -31
os 3 hir -32
os 3 hit 41
os 3 hold 62
os 3 hop -37
os 3 hopeful -9
os 3 idea -38
os 3 ignor -30
os 3 imply -17
os 3 includ 29
os 3 indicat -10
os 3 intend 40
os 3 interest -45
os 3 introduc 16
os 3 invok -50
os 3 issu 16
os 3 it 42
os 3 join 36
os 3 jok -29
os 3 judg -13
os 3 keep 99
os 3 knock -16
os 3 know -17
os 3 lament -29
os 3 lash -45
os 3 launch 66
os 3 lay -17
os 3 learn 11
os 3 leav 18
os 3 less 20
os 3 let -52
os 3 list -27
os 3 look -41
os 3 lov -34
os 3 maintain 49
os 3 mak 33
os 3 mark -38
os 3 mean -25
os 3 mention -14
os 3 messag 42
os 3 mock -23
os 3 mount 94
os 3 nam -36
os 3 need -67
os 3 negativ -46
os 3 nominat -24
os 3 offer 25
os 3 open 51
os 3 oppos -45
os 3 opposition -48
os 3 opt -40
os 3 optimistic -9
os 3 order -37
os 3 outlin -40
os 3 outspoken -70
os 3 paint -29
os 3 pass -32
os 3 peg -26
os 3 persuad -60
os 3 pivot -61
os 3 plan -22
os 3 play 45
os 3 pledg 7
os 3 portray -33
os 3 position -26
os 3 praiz -26
os 3 predict -33
os 3 prefer -44
os 3 present 34
os 3 press -48
os 3 pressur -44
os 3 project -22
os 3 promiz -20
os 3 promot -30
os 3 propos -34
os 3 proposal -53
os 3 protest -33
os 3 proud -23
os 3 prov -18
os 3 provid 93
os 3 publish 7
os 3 put -16
os 3 question -8
os 3 quick 14
os 3 quot 62
os 3 rail -30
os 3 rais 29
os 3 reach 69
os 3 react 80
os 3 reaffirm -23
os 3 reason -33
os 3 rebuk -25
os 3 rebut -42
os 3 recall -35
os 3 recogniz -34
os 3 recommend -26
os 3 referenc -48
os 3 reflect -39
os 3 refus -22
os 3 reiterat -17
os 3 releas 59
os 3 remain 87
os 3 remind -10
os 3 renew -25
os 3 repeat 39
os 3 reply -44
os 3 represent -25
os 3 request -25
os 3 resist 45
os 3 respond -8
os 3 restrict -18
os 3 return -80
os 3 retweet -22
os 3 reveal -26
os 3 rul -47
os 3 run 65
os 3 say -11
os 3 see -25
os 3 seek -31
os 3 seem -30
os 3 seiz 54
os 3 send 50
os 3 sens -25
os 3 set 73
os 3 shar -59
os 3 shift 8
os 3 shock -54
os 3 show 6
os 3 shrug -27
os 3 sid -35
os 3 sign -76
os 3 signal -48
os 3 singl -40
os 3 skeptical -19
os 3 slam -36
os 3 sound 61
os 3 spar -83
os 3 speak -9
os 3 speculat -5
os 3 speculation -15
os 3 spent -66
os 3 split -19
os 3 start 94
os 3 statement 17
os 3 step 115
os 3 stop -51
os 3 story 62
os 3 strategy 36
os 3 stress 27
os 3 struggl 8
os 3 stuck -22
os 3 suggest -13
os 3 suggestion -78
os 3 support -19
os 3 supporter -34
os 3 sur -24
os 3 surpriz 12
os 3 suspect -7
os 3 tak 36
os 3 talk 17
os 3 target 34
os 3 tell 8
os 3 tend 10
os 3 testify 65
os 3 thank -43
os 3 ther 68
os 3 think -12
os 3 threaten -43
os 3 touch -13
os 3 tout 20
os 3 try 32
os 3 turn -9
os 3 tweet 16
os 3 underscor -44
os 3 understand -8
os 3 unveil 41
os 3 upset -42
os 3 used 75
os 3 using 72
os 3 very 15
os 3 view 11
os 3 voic 15
os 3 vot 9
os 3 vouch -25
os 3 vow -35
os 3 want -41
os 3 watch 26
os 3 weigh -9
os 3 welcom -39
os 3 wonder 37
os 3 worry 23
os 3 writ -7
os 6 accept -27
os 6 accord -11
os 6 accus -26
os 6 accusation -10
os 6 acknowledg -9
os 6 acquiesc -52
os 6 add -18
os 6 address -24
os 6 adopt -37
os 6 advic 25
os 6 adviz -22
os 6 advocat -16
os 6 agre -19
os 6 aim -40
os 6 alleg -21
os 6 allegation -18
os 6 allow -30
os 6 allud -45
os 6 anger -34
os 6 announc -14
os 6 answer 11
os 6 apologiz 36
os 6 appeal -67
os 6 appear 7
os 6 applaud -20
os 6 approv -36
os 6 argu -13
os 6 argument 32
os 6 ask -18
os 6 assert -15
os 6 assertion -25
os 6 assum -6
os 6 assumption 22
os 6 assur -33
os 6 attack -14
os 6 attempt -54
os 6 avoid -56
os 6 awar -26
os 6 back -26
os 6 ban -26
os 6 becom 11
os 6 begin -7
os 6 believ -12
os 6 bemoan -15
os 6 blam -15
os 6 blast -7
os 6 boast 25
os 6 bring 26
os 6 brush -36
os 6 calculat -8
os 6 call -11
os 6 cast -10
os 6 caution -13
os 6 challeng -37
os 6 charg -32
os 6 cheer -20
os 6 choos -56
os 6 cit -12
os 6 claim -19
os 6 clarify -10
os 6 clear -14
os 6 com -44
os 6 comment -9
os 6 compar 9
os 6 complain 21
os 6 complaint -11
os 6 conced -7
os 6 concern -19
os 6 conclud 7
os 6 condemn -14
os 6 confident -29
os 6 confirm -17
os 6 congratulat -15
os 6 consider -17
os 6 contemplat -32
os 6 contend -10
os 6 continu -43
os 6 contrast -14
os 6 convinc -20
os 6 count -62
os 6 cover -22
os 6 credit -16
os 6 critical -20
os 6 criticism -27
os 6 criticiz -10
os 6 debat -19
os 6 decid -7
os 6 decision -35
os 6 declar -17
os 6 declin -43
os 6 decry -13
os 6 deep -41
os 6 defend -12
os 6 deliver -48
os 6 demand -25
os 6 demonstrat -32
os 6 denounc -24
os 6 deny -24
os 6 describ -9
os 6 detail -30
os 6 determin -17
os 6 disagreement -38
os 6 disclos -33
os 6 disclosur -15
os 6 discuss -15
os 6 dismiss 9
os 6 display -22
os 6 distanc -32
os 6 document 27
os 6 doubl -36
os 6 doubt -11
os 6 draw -7
os 6 dwell -20
os 6 eager -29
os 6 echo -39
os 6 embrac -18
os 6 emphasiz -18
os 6 encourag 7
os 6 end -15
os 6 endors -21
os 6 endorsement -23
os 6 enjoy -11
os 6 estimat -19
os 6 expand -48
os 6 expect -21
os 6 experienc -37
os 6 explain -15
os 6 express -36
os 6 fail -57
os 6 favor -15
os 6 fear -15
os 6 feel -47
os 6 fil 35
os 6 find -8
os 6 fir -41
os 6 focus -26
os 6 follow -47
os 6 giv -58
os 6 go -20
os 6 goal -24
os 6 grow -22
os 6 hail -29
os 6 hard -34
os 6 hear -17
os 6 highlight -13
os 6 hint -11
os 6 hop -13
os 6 hopeful -14
os 6 idea -35
os 6 identify -36
os 6 ignor -36
os 6 imply -13
os 6 includ -27
os 6 indicat -13
os 6 inform -37
os 6 insist -10
os 6 intend -35
os 6 interest -37
os 6 introduc -54
os 6 invok -20
os 6 issu -39
os 6 it -33
os 6 join 39
os 6 jok 37
os 6 keep -34
os 6 knock -32
os 6 know -31
os 6 lament -24
os 6 lash 11
os 6 launch 44
os 6 lay -45
os 6 learn -24
os 6 leav -29
os 6 less -38
os 6 list -23
os 6 look -44
os 6 lov -35
os 6 maintain -21
os 6 mak -21
os 6 mean -27
os 6 mention -12
os 6 mock -15
os 6 mount -40
os 6 nam -21
os 6 need -11
os 6 negativ -23
os 6 nominat -22
os 6 not -15
os 6 offer -48
os 6 open 9
os 6 oppos -30
os 6 opt -27
os 6 optimistic -5
os 6 order -18
os 6 outlin -22
os 6 paint -23
os 6 pass 22
os 6 persuad 46
os 6 plan -16
os 6 plead -60
os 6 pledg -26
os 6 point -16
os 6 portray -28
os 6 position -19
os 6 post 21
os 6 predict -10
os 6 prefer -28
os 6 present 10
os 6 press -29
os 6 pressur -29
os 6 project -23
os 6 promot -14
os 6 propos -21
os 6 proposal -59
os 6 protest -28
os 6 proud -17
os 6 prov -26
os 6 provid -34
os 6 publish 10
os 6 push -29
os 6 put -6
os 6 question -7
os 6 quick -27
os 6 quot -48
os 6 rail -19
os 6 rais -23
os 6 reach 25
os 6 react -65
os 6 reaffirm -16
os 6 reason -22
os 6 recall -14
os 6 recogniz -34
os 6 recommend -20
os 6 refer -17
os 6 referenc -31
os 6 reflect -26
os 6 refus -31
os 6 reject -35
os 6 releas -26
os 6 remain -39
os 6 remark -41
os 6 remember -30
os 6 renew -30
os 6 repeat -6
os 6 report -31
os 6 represent -26
os 6 request -37
os 6 requir -38
os 6 resist -22
os 6 respond 22
os 6 restrict -22
os 6 return 9
os 6 reveal -15
os 6 rul -20
os 6 say -9
os 6 see -20
os 6 seek -29
os 6 seem -20
os 6 send 37
os 6 sens -16
os 6 set -35
os 6 shar 18
os 6 shift -49
os 6 show -11
os 6 shrug -28
os 6 sign -14
os 6 signal -29
os 6 singl 39
os 6 skeptical -20
os 6 slam -25
os 6 speculat -6
os 6 speculation -13
os 6 spent 91
os 6 split -15
os 6 stand -37
os 6 start -20
os 6 stat -10
os 6 statement -24
os 6 stop -22
os 6 story -40
os 6 strategy -25
os 6 stress -23
os 6 struggl -32
os 6 suggest -10
os 6 suggestion 51
os 6 support -17
os 6 supporter 29
os 6 surpriz -32
os 6 suspect -8
os 6 tak -32
os 6 talk -23
os 6 target -34
os 6 tell -8
os 6 tend -57
os 6 testify -33
os 6 thank -39
os 6 ther -45
os 6 think -20
os 6 threaten -27
os 6 touch -23
os 6 tout -22
os 6 try -6
os 6 turn 8
os 6 tweet -23
os 6 underscor 41
os 6 understand -10
os 6 unveil -61
os 6 upset -56
os 6 urg -27
os 6 used 40
os 6 using 69
os 6 view -33
os 6 voic -46
os 6 vot -36
os 6 vouch -23
os 6 vow -19
os 6 want -23
os 6 warn -11
os 6 watch -40
os 6 weigh -57
os 6 welcom -23
os 6 wonder -29
os 6 worry -17
os 6 writ 37
p ' -ing -5
p ' -s -19
p ' CAP -15
p ' w -15
p 's " 58
p 's -ed -13
p 's -ing -35
p 's -ly -17
p 's -s -28
p 's CAP -44
p 's not -25
p 's w -20
p ( CAP -19
p ( NUM -13
p ) -s -10
p ) w -6
p , " 189
p , -ed -14
p , -ing -26
p , -ly -38
p , -s 29
p , CAP -17
p , NUM 5
p , a -6
p , about -55
p , after -41
p , all -10
p , along -9
p , although -24
p , among -42
p , an 67
p , and -26
p , are -11
p , at 68
p , because -17
p , both -10
p , but -24
p , despite -10
p , for -97
p , from -10
p , has -11
p , he 53
p , her -14
p , his 22
p , i 84
p , if 35
p , in -18
p , is 89
p , it 28
p , like -26
p , many -23
p , most 31
p , not 45
p , of -7
p , on -7
p , or -19
p , she -15
p , so -27
p , some -10
p , such -20
p , that 213
p , the 57
p , they -35
p , this -17
p , those 74
p , though -26
p , to 107
p , w -13
p , was 80
p , what -39
p , when 6
p , where -35
p , which -43
p , while -13
p , who -33
p , whom -11
p , whose -6
p , with -35
p , without -17
p , you -20
p -ed " -51
p -ed -ing 37
p -ed -ly -50
p -ed -s 19
p -ed CAP 46
p -ed DAY -73
p -ed NUM 40
p -ed a 11
p -ed about -14
p -ed after -23
p -ed against -26
p -ed all -56
p -ed an 69
p -ed and -30
p -ed any -35
p -ed as 20
p -ed at 6
p -ed before -23
p -ed both 49
p -ed by -24
p -ed during -19
p -ed for -18
p -ed from -10
p -ed he 37
p -ed her 13
p -ed herself -34
p -ed him -27
p -ed himself 5
p -ed his -9
p -ed how 61
p -ed if 53
p -ed in -53
p -ed into -20
p -ed it -11
p -ed its -28
p -ed like 65
p -ed my -6
p -ed no 28
p -ed not -14
p -ed of 66
p -ed off -18
p -ed on -10
p -ed one 53
p -ed other 21
p -ed our -9
p -ed out -21
p -ed over -35
p -ed she 47
p -ed that 46
p -ed the 41
p -ed their 14
p -ed them 27
p -ed they 88
p -ed this -26
p -ed those 91
p -ed through -42
p -ed to -6
p -ed under -9
p -ed up -40
p -ed w 35
p -ed was 16
p -ed when 74
p -ed whether 36
p -ed which 36
p -ed why -26
p -ed would -5
p -ing " 74
p -ing ( -15
p -ing -ed 23
p -ing -ing 35
p -ing -ly 17
p -ing CAP 72
p -ing DAY 17
p -ing NUM 27
p -ing a 32
p -ing about -88
p -ing after -29
p -ing against -6
p -ing all -15
p -ing an 49
p -ing and -25
p -ing another 15
p -ing any 27
p -ing around -9
p -ing as -25
p -ing at -70
p -ing because -6
p -ing down -69
p -ing for -57
p -ing from -29
p -ing he 68
p -ing herself 55
p -ing him 21
p -ing himself 47
p -ing his 54
p -ing how 77
p -ing if 52
p -ing in -35
p -ing into -33
p -ing is -27
p -ing it 50
p -ing not 6
p -ing of -75
p -ing off -23
p -ing on -65
p -ing one -58
p -ing out -48
p -ing over -35
p -ing several 74
p -ing so -14
p -ing that 40
p -ing the 18
p -ing their -16
p -ing them -24
p -ing themselves -13
p -ing they 48
p -ing this 49
p -ing those -71
p -ing through -13
p -ing toward -9
p -ing up -21
p -ing w -10
p -ing was -28
p -ing what 34
p -ing when 29
p -ing whether 26
p -ing will -13
p -ing with -53
p -ly -ed -28
p -ly -ing -47
p -ly -ly -9
p -ly -s -35
p -ly CAP 21
p -ly DAY -5
p -ly NUM -47
p -ly a -23
p -ly about -48
p -ly against -20
p -ly all -19
p -ly and -10
p -ly as -8
p -ly at -25
p -ly for -27
p -ly from -16
p -ly if 41
p -ly in -19
p -ly of -39
p -ly on -38
p -ly one -23
p -ly that 54
p -ly the -29
p -ly to 10
p -ly w -32
p -ly what -16
p -ly when -16
p -ly with 40
p -s ( 49
p -s -ed -33
p -s -ing -24
p -s -ly 31
p -s -s 30
p -s CAP 80
p -s DAY 21
p -s NUM 12
p -s across -11
p -s after -29
p -s against -32
p -s among -11
p -s an 34
p -s and -33
p -s are -31
p -s around -30
p -s as -22
p -s at -40
p -s because -16
p -s before -19
p -s between -49
p -s both -13
p -s but -23
p -s by -32
p -s can -20
p -s could -12
p -s despite 99
p -s down -24
p -s during -22
p -s for 20
p -s from -26
p -s had -25
p -s has -28
p -s have -20
p -s he 55
p -s her 16
p -s herself 58
p -s him 36
p -s his 36
p -s how 61
p -s if 38
p -s in -24
p -s into -29
p -s is 49
p -s it 43
p -s its 32
p -s like -29
p -s may -6
p -s might -10
p -s no 70
p -s not 49
p -s of -27
p -s on -19
p -s or -25
p -s other -19
p -s out -11
p -s over -37
p -s she 39
p -s should -25
p -s since -19
p -s so -23
p -s some 32
p -s such -9
p -s than -21
p -s that 17
p -s the 74
p -s their 71
p -s them -25
p -s they 6
p -s this 57
p -s through -27
p -s toward -55
p -s under -7
p -s until -8
p -s w 6
p -s was -16
p -s were -20
p -s what 58
p -s where 9
p -s whether -6
p -s while -20
p -s who -12
p -s why -34
p -s will -19
p -s with -46
p -s without -6
p . CAP -32
p . NUM -16
p : " 189
p : -ing 37
p : CAP 126
p : NUM -37
p : he 46
p : his -21
p : it 19
p : that -75
p : the 107
p : w 86
p ; w -8
p ?sym NUM -9
p CAP ( -27
p CAP -ed -21
p CAP -ing -16
p CAP -s -27
p CAP CAP -33
p CAP DAY -33
p CAP NUM 12
p CAP a 71
p CAP about 98
p CAP after -28
p CAP against -23
p CAP among -11
p CAP an -32
p CAP and -22
p CAP are -9
p CAP at -37
p CAP because -16
p CAP before -7
p CAP but -9
p CAP by -24
p CAP can -6
p CAP could -14
p CAP did -11
p CAP during -15
p CAP for 29
p CAP from -22
p CAP had -21
p CAP has -15
p CAP have -31
p CAP he 169
p CAP her 122
p CAP himself -16
p CAP his 28
p CAP how 77
p CAP if 68
p CAP into -6
p CAP is -20
p CAP isn’t -12
p CAP it 57
p CAP may -7
p CAP might -16
p CAP must -7
p CAP not 80
p CAP of 14
p CAP on -46
p CAP or -18
p CAP out -11
p CAP over -20
p CAP she 138
p CAP should -19
p CAP since -13
p CAP so -14
p CAP some 93
p CAP than -7
p CAP that 151
p CAP the 99
p CAP they 99
p CAP to 46
p CAP until -66
p CAP up -6
p CAP w -21
p CAP was -23
p CAP were -10
p CAP what 107
p CAP when -18
p CAP whether 122
p CAP while -11
p CAP who 27
p CAP why 99
p CAP will -17
p CAP with -29
p CAP would -17
p CAP ’s -23
p DAY -ing -75
p DAY about 22
p DAY at -52
p DAY for -36
p DAY he 71
p DAY in -32
p DAY on -25
p DAY that 100
p DAY to 144
p DAY w -22
p DAY with -54
p DAY ’s -25
p NUM -ed -21
p NUM -ing -43
p NUM -s -26
p NUM CAP -29
p NUM a -16
p NUM an -22
p NUM and -21
p NUM for -22
p NUM in -31
p NUM is -10
p NUM of -24
p NUM that 168
p NUM to 28
p NUM w -19
p a " -47
p a -ed -26
p a -ing -88
p a -ly -32
p a -s -59
p a CAP -54
p a NUM -56
p a few -40
p a w -32
p about " 65
p about -ed 79
p about -ing 153
p about -s 101
p about CAP 116
p about NUM -58
p about a 108
p about an 119
p about being 98
p about her 101
p about his 91
p about how 6
p about it 72
p about its 79
p about that -20
p about the 101
p about their 5
p about w 173
p about what 85
p about why -18
p across the -15
p after -ing -32
p after -s -8
p after CAP 57
p after NUM -14
p after a -29
p after he -32
p after his -26
p after the -27
p after w -36
p against -ing 106
p against -s 138
p against CAP 102
p against a 95
p against her 23
p against him 48
p against his 19
p against the 101
p against w 59
p all -s -20
p all CAP -16
p all of -23
p all the -36
p all w -18
p along the -7
p along with -10
p although w -7
p among -ly -9
p among -s -16
p among CAP 31
p among other -22
p among w -9
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
p and her -35
p and his -47
p and how -90
p and in -10
p and is -9
p and it -12
p and its -11
p and many -6
p and not -10
p and other -12
p and others -9
p and she -11
p and that -55
p and the -33
p and their -11
p and they -17
p and those -7
p and to -17
p and w -25
p and what -11
p and when -9
p and whether -45
p and with -13
p another -ed -26
p another CAP -13
p another w -20
p any -ing -8
p any -s -19
p any CAP -7
p any of -16
p any w -27
p are " -41
p are -ed -19
p are -ing -25
p are -ly -10
p are -s -16
p are not -21
p are the -8
p are w -14
p around CAP -12
p around the -34
p as " 59
p as -ed -22
p as -ing 61
p as -ly 59
p as -s -19
p as CAP -11
p as NUM -16
p as a 19
p as an -83
p as being -5
p as both -9
p as he -44
p as her -15
p as his -18
p as it -15
p as many -49
p as one 21
p as she -29
p as their 61
p as they -11
p as to -48
p as w 19
p at " 70
p at -ing 86
p at -s 55
p at CAP 112
p at DAY -16
p at NUM -31
p at a -74
p at all 12
p at him 26
p at his 28
p at one -43
p at this -8
p at w -12
p at what 68
p be " -32
p be -ed -19
p be -ing -25
p be -s -8
p be CAP 68
p be a -32
p be in -5
p be the -37
p be w -18
p because " -7
p because CAP -13
p because he -19
p because it -10
p because of -12
p because she -7
p because the -33
p because they -12
p because w -8
p been " -13
p been -ed -13
p been -ing -19
p been a -15
p been w -11
p before -ing -13
p before -s -17
p before CAP -20
p before a -30
p before he -16
p before the -29
p behind CAP 81
p behind him -8
p behind the 44
p being " -9
p being -ed -17
p being CAP -26
p being a -25
p being w -33
p between CAP -15
p between NUM -15
p between a -13
p between the 17
p between w -6
p both -s -22
p both CAP -19
p both the -29
p both w -12
p but -ed -7
p but -s -9
p but CAP -11
p but a -15
p but he -18
p but his -16
p but it -7
p but not -10
p but that -32
p but the -22
p but they -5
p but w -38
p but was -5
p but would -8
p by -ing -17
p by -ly -16
p by -s 33
p by CAP 12
p by NUM -67
p by a -32
p by an 45
p by her 49
p by his 63
p by the -8
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
p despite w -5
p did not -27
p didn't w -7
p do -ing -9
p do a -8
p do not -5
p do so -5
p do that 19
p do w -21
p does not -19
p doesn't w -11
p doesn’t w -8
p don't w -14
p don’t w -9
p down -s 82
p down CAP 12
p down on -9
p down with -30
p during a -37
p during an -9
p during her -38
p during his -60
p during the -30
p each of -9
p each other -17
p each w -13
p every w -34
p few -s -28
p few w -21
p five w -26
p for " 82
p for -ed 101
p for -ing 100
p for -s 42
p for CAP 86
p for NUM 87
p for a 112
p for all 70
p for an 82
p for her 67
p for him 55
p for his 26
p for its 58
p for many -12
p for not 47
p for one -14
p for other 92
p for some -67
p for someone 63
p for that -88
p for the 30
p for their -24
p for them -20
p for this -21
p for w 48
p for what -24
p four -s -14
p four w -12
p from -ing -33
p from -s 9
p from CAP -7
p from NUM -6
p from a -43
p from her -11
p from his 64
p from the -33
p from w 17
p get -s -6
p get a -7
p get the -11
p get w -7
p getting w -18
p had " -40
p had -ed -11
p had -ing -5
p had -ly -21
p had a -21
p had been -12
p had never -10
p had no -9
p had not -11
p had the -8
p had to -18
p had w -12
p half of -12
p has " -13
p has -ed -15
p has -ly -10
p has a -5
p has been -25
p has had -6
p has never -6
p has no -7
p has not -9
p has the -27
p has w -17
p have -ed -23
p have -ly -5
p have a -22
p have been -15
p have no -19
p have to -17
p have w -13
p having the -12
p he " -27
p he -ed -16
p he -ly -11
p he -s -15
p he can -8
p he could -8
p he did -21
p he didn’t -6
p he does -9
p he doesn't -6
p he had -19
p he has -22
p he is -18
p he may -6
p he should -9
p he w -16
p he was -16
p he will -9
p he would -15
p he ’d -13
p he ’ll -5
p he ’s -19
p her " -57
p her -ed -8
p her -ing -21
p her -ly -12
p her -s -17
p her CAP -24
p her NUM -8
p her a -13
p her as -17
p her for -5
p her in -8
p her of 81
p her to -31
p her w -29
p her with -7
p herself as -35
p herself in -24
p him " -56
p him -ing -32
p him -ly -25
p him a -27
p him and -8
p him as -33
p him because -15
p him by -11
p him for -38
p him in -12
p him of -17
p him on -19
p him over -14
p him that -22
p him the -22
p him to 10
p him w -37
p him with 64
p himself and -10
p himself as -18
p himself on -7
p his " -35
p his -ed -24
p his -ing -28
p his -ly -20
p his -s -33
p his CAP -36
p his NUM -9
p his two -9
p his w -24
p how -s -23
p how CAP -27
p how a -25
p how he -59
p how it -21
p how many -15
p how she -10
p how the -54
p how they 101
p how to -56
p how w -21
p hundreds of -14
p i -ed -11
p i w -20
p i ’m -15
p if -ed -14
p if CAP 32
p if a -11
p if he -32
p if his 63
p if it -10
p if not -18
p if she -37
p if the -30
p if they -33
p if w -10
p in " 7
p in -ing 100
p in -ly -17
p in -s -6
p in CAP -32
p in DAY -27
p in NUM -27
p in a -21
p in all -17
p in an -106
p in and -6
p in both -13
p in her -24
p in its 23
p in may -32
p in one -32
p in other -11
p in some -12
p in that -19
p in the -28
p in their -46
p in this 33
p in w -14
p in which -36
p into -ing 98
p into -s -11
p into CAP -26
p into a 45
p into the -32
p into w -51
p is " -45
p is -ed -19
p is -ing 27
p is -ly -19
p is -s -15
p is CAP -19
p is a -38
p is an -13
p is his -7
p is no -10
p is not -12
p is that 102
p is the -16
p is to 25
p is w -23
p is whether 74
p it " -7
p it -ed -22
p it -ly -14
p it -s -26
p it a -18
p it as -24
p it could -9
p it does -13
p it had -9
p it has -6
p it in -9
p it is -13
p it should -5
p it the 60
p it to -45
p it w 7
p it was -22
p it will -12
p it would -21
p it ’s -17
p its " 69
p its -ing -15
p its -ly -28
p its -s -22
p its CAP -7
p its w -24
p itself as -17
p like -ing -21
p like CAP -28
p like a -12
p like the -34
p like to -8
p like w -9
p many -s -22
p many CAP -20
p many of -19
p many w -30
p may be -12
p may not -25
p may w -7
p might be -12
p might not -12
p might w -14
p most -ed -23
p most -ly -12
p most -s -18
p most CAP -7
p most of -19
p most w -27
p must be -5
p must w -12
p my -s -10
p my w -19
p never -ed -19
p never w -10
p no -s -60
p no CAP -45
p no one -9
p no to -9
p no w -65
p not -ed -11
p not -ing -37
p not -ly -10
p not -s -8
p not CAP -10
p not a -15
p not an -27
p not be -17
p not been -7
p not have -9
p not the -19
p not to -40
p not w -18
p of " 56
p of -ing 93
p of -ly 37
p of -s -19
p of CAP 47
p of DAY 65
p of NUM 18
p of a 14
p of an -17
p of any -10
p of her 38
p of him -21
p of his 27
p of how -14
p of it 19
p of its -30
p of many -17
p of not 74
p of other -10
p of some 12
p of the -12
p of their -54
p of them 42
p of these 21
p of this -16
p of those -30
p of two -27
p of w 58
p of what -12
p of whether -89
p off -s 106
p off a 45
p off w 23
p on " -44
p on -ed 46
p on -ing 94
p on -s 118
p on CAP 19
p on DAY -53
p on a 71
p on all -24
p on an 69
p on his 42
p on how 71
p on its -19
p on one 14
p on some 55
p on that 61
p on the 70
p on this 68
p on those -23
p on to 46
p on w 66
p on what 36
p on whether 129
p on which 32
p once w -6
p one -ing -12
p one another -20
p one of -21
p one that -27
p one w -25
p or -ed -5
p or -ing -25
p or -s -19
p or CAP -22
p or a -6
p or not -15
p or the -18
p or w -23
p other -ed -6
p other -s -28
p other CAP -25
p other than -16
p other w -31
p our -s -25
p our w -15
p out -ing 31
p out -s -13
p out CAP 66
p out a -65
p out an 82
p out and -15
p out his 123
p out how 63
p out in -21
p out of -21
p out that 39
p out the 35
p out to -35
p out w 59
p outside the -48
p over -ing 58
p over -s 48
p over CAP 69
p over a -30
p over an 17
p over her -40
p over his 29
p over the 45
p over w 118
p over whether 82
p seven -s -13
p several -s -17
p several w -19
p she -ed -13
p she -ly -9
p she -s -15
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
p since he -20
p since the -14
p six -s -10
p so -ly -16
p so in -10
p so many -17
p so that -25
p so w -31
p some -s -19
p some CAP -19
p some of -16
p some w -27
p someone w -12
p such -s -9
p such a -34
p such as -32
p such w -14
p than -s -6
p than CAP -29
p than NUM -34
p than a -20
p than his -14
p than it -5
p than the -19
p than they -12
p than w -19
p that -ed -30
p that -ing -24
p that -ly -19
p that -s -29
p that CAP -20
p that NUM -11
p that a -28
p that after -7
p that all -11
p that an -21
p that any -14
p that are -10
p that by -7
p that can -7
p that could -17
p that had -6
p that has -18
p that have -11
p that he -18
p that her -25
p that his 19
p that i -13
p that if -16
p that in -14
p that is -13
p that it -24
p that its -12
p that many -7
p that most -13
p that of -6
p that one -6
p that she 19
p that some -31
p that such -11
p that the -17
p that their -22
p that these -16
p that they 11
p that this -9
p that those -5
p that to -6
p that w -23
p that was -6
p that were -10
p that when -6
p that while -6
p that will -11
p that would -26
p that ’s -9
p the " -53
p the -ed -34
p the -ing -34
p the -ly -31
p the -s -24
p the CAP -30
p the NUM -18
p the most -25
p the other -8
p the three -19
p the two -19
p the w -22
p the will -7
p their -ed -6
p their -ing -23
p their -s -36
p their CAP -8
p their w -26
p them " -61
p them -ly -23
p them as -34
p them in -22
p them on -15
p them w -37
p themselves as 44
p themselves w 69
p these -s -23
p these w -17
p they -ed -15
p they are -18
p they can -8
p they could -7
p they did -11
p they don’t -5
p they had -8
p they have -19
p they w -12
p they were -11
p they will -10
p they would -10
p they ’re -7
p this -ing -11
p this CAP -9
p this is -6
p this w -34
p this was -15
p those -ing -24
p those -s -26
p those w -20
p those who -11
p though he -11
p though it -10
p though not -6
p thousands of -14
p three -s -29
p three w -21
p through a -19
p through the -26
p through w 77
p to -ed -9
p to -ing 35
p to -ly 38
p to -s 34
p to CAP 83
p to NUM 16
p to a 42
p to any -17
p to be -41
p to do -35
p to get -33
p to have -58
p to him -59
p to his -18
p to how 40
p to its 50
p to other 22
p to some 27
p to that -82
p to the 59
p to their 79
p to those 9
p to thousands 82
p to w -15
p toward CAP 129
p toward the 54
p toward w -7
p two -s -27
p two w -16
p under the -17
p under w -11
p until the -9
p until w -26
p up -ing -25
p up CAP 51
p up a 79
p up about -59
p up for -5
p up his 16
p up in -10
p up the 27
p up to -83
p up w 44
p up with -22
p us w -5
p via CAP -6
p w " 16
p w ( -25
p w -ed -13
p w -ing -29
p w -ly -15
p w -s -24
p w CAP 29
p w DAY -22
p w a 11
p w about 48
p w across -7
p w after -50
p w against -29
p w all 13
p w along -10
p w among -29
p w an 58
p w and -23
p w another 63
p w any 16
p w anyone -40
p w are -23
p w around 53
p w as -19
p w at -34
p w be -7
p w because 15
p w before -28
p w behind -70
p w being 45
p w between -10
p w beyond -30
p w but -21
p w by -22
p w can -16
p w could -32
p w despite -7
p w did -6
p w does -5
p w doesn’t -6
p w down -48
p w during -40
p w each -18
p w every 66
p w few -5
p w five 82
p w for -9
p w four 56
p w from -28
p w had -18
p w has -23
p w have -26
p w he 71
p w herself -66
p w him 38
p w himself 28
p w how 27
p w if 30
p w in -22
p w into -26
p w is -28
p w it 30
p w its -36
p w like 44
p w many 30
p w may -11
p w me -61
p w might -13
p w most 49
p w must -7
p w my 20
p w never -17
p w no 13
p w not 96
p w of -24
p w off -32
p w on -15
p w one 46
p w or -31
p w other -32
p w out -40
p w outside -7
p w over -26
p w several -14
p w she 59
p w should -15
p w since -45
p w six 53
p w so 34
p w some 28
p w such -23
p w than -28
p w that 82
p w the 21
p w their 9
p w them 17
p w they 65
p w this 7
p w though -14
p w through -50
p w to 25
p w toward -22
p w two 18
p w under -10
p w until -17
p w up -27
p w w -13
p w was -15
p w we 30
p w were 36
p w what 70
p w when -54
p w where 110
p w whether 29
p w which 19
p w while -15
p w who 41
p w whose -6
p w why 140
p w will -26
p w with -20
p w within -11
p w without -30
p w would -7
p w you 46
p w ’s -24
p was " -50
p was -ed -14
p was -ing -21
p was -ly -13
p was CAP -7
p was a 9
p was an -19
p was being -13
p was in -12
p was never -9
p was no -34
p was not -48
p was on -6
p was that 71
p was the -20
p was to -8
p was w -14
p wasn’t -ing -10
p we -ed -6
p we w -13
p were " -15
p were -ed -19
p were -ing -23
p were -ly -9
p were a -10
p were w -11
p what -ed -13
p what -s -14
p what CAP -28
p what he -36
p what his -24
p what it -9
p what she -33
p what the -12
p what they -30
p what w -18
p when -ing -9
p when CAP 38
p when a -11
p when he -16
p when i -19
p when it -14
p when she -21
p when the -50
p when they -26
p when w -8
p where CAP -34
p where he -46
p where the -10
p where w -5
p whether -s -6
p whether CAP 27
p whether any 34
p whether he -42
p whether it 58
p whether or -6
p whether she -16
p whether that -20
p whether the -25
p whether to 60
p which -ed -6
p which -s -17
p which CAP 51
p which has -10
p which he -21
p which she -10
p which the -23
p which w -30
p which was -8
p while -ing -27
p while CAP -33
p while the -7
p who -ed -23
p who -s -18
p who are -6
p who can -15
p who had -8
p who has -11
p who have -14
p who he -11
p who is -10
p who w -21
p who was -6
p who will -11
p who would -17
p whom he -7
p whose w -9
p why CAP -42
p why he -60
p why she -12
p why the -43
p why they -10
p will be -22
p will not -13
p will of -6
p will w -14
p with " 47
p with -ing 66
p with -s 6
p with CAP 9
p with NUM -9
p with a 53
p with an -56
p with both -43
p with her 46
p with him -22
p with his -20
p with it -9
p with other -9
p with some 95
p with that 50
p with the 36
p with their 83
p with them -37
p with w 27
p within the -15
p without -ing -8
p without the -6
p without w -15
p won't w -5
p would " -10
p would -ing -8
p would -ly -7
p would be -14
p would do -5
p would have -12
p would not -11
p would w -13
p wouldn’t w -6
p yet w -13
p you w 60
p — " 64
p — -ed -6
p — -ing -11
p — -ly -29
p — -s -9
p — CAP -18
p — NUM -28
p — a 41
p — and -40
p — are -17
p — but -24
p — he -33
p — in -8
p — it -21
p — not -25
p — one -50
p — or -16
p — that 195
p — the -30
p — though -8
p — to -10
p — w 17
p — which -9
p — who -9
p — with -15
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
p ’s not -12
p ’s the -25
p ’s w -18
p2 " -ing 14
p2 " w -79
p2 ' -ing -37
p2 ' -s -21
p2 ' CAP -10
p2 ' w 38
p2 'd w 38
p2 's -ed -44
p2 's -ing -42
p2 's -ly -18
p2 's -s -33
p2 's CAP -29
p2 's not -20
p2 've -ed 18
p2 ) -ed -10
p2 ) w 7
p2 , -ed 42
p2 , -ing 21
p2 , -ly -28
p2 , -s 18
p2 , CAP -26
p2 , NUM -10
p2 , a -23
p2 , about 50
p2 , after -12
p2 , although -22
p2 , among -22
p2 , an -13
p2 , and -32
p2 , are -7
p2 , as -30
p2 , at -9
p2 , because -13
p2 , both -7
p2 , but -27
p2 , despite -13
p2 , for -76
p2 , from -27
p2 , has -5
p2 , he -18
p2 , his -18
p2 , i -25
p2 , if -33
p2 , in -44
p2 , is -64
p2 , it -34
p2 , like -29
p2 , many -9
p2 , not -16
p2 , of -14
p2 , on -11
p2 , one -6
p2 , or -38
p2 , she -25
p2 , so -21
p2 , such -10
p2 , that -27
p2 , the -24
p2 , they -9
p2 , this -6
p2 , those -9
p2 , though -13
p2 , to -24
p2 , was -53
p2 , when -27
p2 , where -18
p2 , which -32
p2 , while -25
p2 , who -17
p2 , whom -11
p2 , with -36
p2 , without -8
p2 , you -17
p2 -ed , 35
p2 -ed -ed -31
p2 -ed -ing 10
p2 -ed -ly 37
p2 -ed : 124
p2 -ed DAY 12
p2 -ed NUM -45
p2 -ed a -82
p2 -ed about 119
p2 -ed after -17
p2 -ed against 83
p2 -ed all -12
p2 -ed an -65
p2 -ed and -33
p2 -ed another -13
p2 -ed any -16
p2 -ed as 45
p2 -ed at 97
p2 -ed before -16
p2 -ed both -7
p2 -ed down 85
p2 -ed during -19
p2 -ed for 98
p2 -ed from -23
p2 -ed he -11
p2 -ed her -33
p2 -ed herself -31
p2 -ed him 14
p2 -ed himself -14
p2 -ed his -47
p2 -ed how -25
p2 -ed if -18
p2 -ed in -11
p2 -ed into -26
p2 -ed its -19
p2 -ed like -31
p2 -ed my -9
p2 -ed no -49
p2 -ed not -28
p2 -ed of 95
p2 -ed off 75
p2 -ed on 12
p2 -ed one -19
p2 -ed our -18
p2 -ed over 6
p2 -ed several -7
p2 -ed she -6
p2 -ed some -17
p2 -ed the -21
p2 -ed their -34
p2 -ed them 18
p2 -ed they -11
p2 -ed this -18
p2 -ed those -11
p2 -ed through 77
p2 -ed to -6
p2 -ed up 85
p2 -ed upon 71
p2 -ed w -18
p2 -ed was -31
p2 -ed what -19
p2 -ed when -16
p2 -ed whether -13
p2 -ed which -6
p2 -ed why -11
p2 -ed with 14
p2 -ed — 28
p2 -ing ( -12
p2 -ing , 66
p2 -ing -ed 27
p2 -ing -ing -37
p2 -ing -ly -45
p2 -ing -s 11
p2 -ing : 108
p2 -ing CAP -15
p2 -ing NUM -23
p2 -ing a -42
p2 -ing about 130
p2 -ing after 32
p2 -ing against 96
p2 -ing an -39
p2 -ing and -23
p2 -ing any -9
p2 -ing around -13
p2 -ing as -38
p2 -ing at 27
p2 -ing because -6
p2 -ing by 63
p2 -ing down 25
p2 -ing for 109
p2 -ing from -40
p2 -ing he -18
p2 -ing her -6
p2 -ing herself -25
p2 -ing him -49
p2 -ing himself -37
p2 -ing his -23
p2 -ing how -10
p2 -ing if -11
p2 -ing in -12
p2 -ing into -68
p2 -ing is 10
p2 -ing it -11
p2 -ing its -21
p2 -ing not -22
p2 -ing of 57
p2 -ing off 85
p2 -ing on 41
p2 -ing one -17
p2 -ing out 85
p2 -ing over 82
p2 -ing several -5
p2 -ing she -10
p2 -ing some -17
p2 -ing that -24
p2 -ing the -29
p2 -ing their -21
p2 -ing them 19
p2 -ing themselves -40
p2 -ing they -13
p2 -ing this -8
p2 -ing those -17
p2 -ing through -12
p2 -ing to 45
p2 -ing toward -13
p2 -ing up -35
p2 -ing was -18
p2 -ing what -16
p2 -ing when -20
p2 -ing whether -19
p2 -ing why -14
p2 -ing with -50
p2 -ing — -24
p2 -ly , 22
p2 -ly -ed 23
p2 -ly -ing 65
p2 -ly -ly -57
p2 -ly -s 65
p2 -ly : 75
p2 -ly CAP -38
p2 -ly DAY 64
p2 -ly NUM -26
p2 -ly a -12
p2 -ly about 122
p2 -ly against 110
p2 -ly all -16
p2 -ly and -17
p2 -ly as 63
p2 -ly at 80
p2 -ly behind -9
p2 -ly by -9
p2 -ly for 128
p2 -ly from 26
p2 -ly if -28
p2 -ly in -17
p2 -ly of 140
p2 -ly on 161
p2 -ly one -11
p2 -ly that -42
p2 -ly the -18
p2 -ly to 41
p2 -ly w -18
p2 -ly what -59
p2 -ly when -9
p2 -ly with 18
p2 -ly — 6
p2 -s ' -25
p2 -s ( -36
p2 -s ) -9
p2 -s , -12
p2 -s -ed 38
p2 -s -ing 38
p2 -s -s -16
p2 -s : 51
p2 -s ; -14
p2 -s CAP -19
p2 -s DAY 23
p2 -s NUM -20
p2 -s a -25
p2 -s about 97
p2 -s across -13
p2 -s after -34
p2 -s against 147
p2 -s among -11
p2 -s an -77
p2 -s and -31
p2 -s are -26
p2 -s around -25
p2 -s as 6
p2 -s at 70
p2 -s because -10
p2 -s before -27
p2 -s behind -7
p2 -s between -46
p2 -s both -12
p2 -s but -25
p2 -s by 13
p2 -s can -13
p2 -s could -9
p2 -s despite -13
p2 -s down 68
p2 -s during -30
p2 -s for 53
p2 -s from -40
p2 -s had -23
p2 -s has -26
p2 -s have -19
p2 -s he -23
p2 -s her -27
p2 -s herself -7
p2 -s him -10
p2 -s himself -19
p2 -s his -14
p2 -s how -12
p2 -s if -24
p2 -s in -34
p2 -s into 33
p2 -s is -33
p2 -s it -26
p2 -s like 59
p2 -s might -8
p2 -s no -71
p2 -s not -33
p2 -s of 18
p2 -s on 89
p2 -s or -42
p2 -s other -16
p2 -s out 37
p2 -s over 133
p2 -s she -19
p2 -s should -15
p2 -s since -18
p2 -s so -19
p2 -s some -12
p2 -s such -21
p2 -s than -35
p2 -s that -24
p2 -s the -21
p2 -s their -6
p2 -s them 41
p2 -s they -38
p2 -s this -20
p2 -s through -23
p2 -s toward 81
p2 -s under -10
p2 -s until -8
p2 -s up 21
p2 -s w 28
p2 -s was -10
p2 -s were -18
p2 -s what -12
p2 -s when -21
p2 -s where -27
p2 -s whether 70
p2 -s while -15
p2 -s who -25
p2 -s why -32
p2 -s will -16
p2 -s with 44
p2 -s without -5
p2 -s would -12
p2 -s — -7
p2 . , 78
p2 . CAP 8
p2 . NUM 73
p2 : -ing -9
p2 : CAP -18
p2 : NUM -13
p2 : he -10
p2 : that -8
p2 : the -7
p2 : w -33
p2 CAP ' -23
p2 CAP 's -24
p2 CAP ( -27
p2 CAP ) -12
p2 CAP -ed 15
p2 CAP -ly 24
p2 CAP -s 28
p2 CAP . -32
p2 CAP : 78
p2 CAP ?sym -16
p2 CAP CAP 12
p2 CAP DAY 104
p2 CAP NUM 26
p2 CAP a -37
p2 CAP about 185
p2 CAP after -36
p2 CAP against 73
p2 CAP among -14
p2 CAP an -20
p2 CAP and -31
p2 CAP are -9
p2 CAP as -6
p2 CAP at 16
p2 CAP because -35
p2 CAP before -21
p2 CAP but -25
p2 CAP by 15
p2 CAP could -13
p2 CAP did -13
p2 CAP during -16
p2 CAP for 80
p2 CAP from 8
p2 CAP had -23
p2 CAP has -13
p2 CAP have -15
p2 CAP he -23
p2 CAP her -12
p2 CAP himself -5
p2 CAP his -16
p2 CAP how -9
p2 CAP if -19
p2 CAP in -28
p2 CAP into -8
p2 CAP is -40
p2 CAP isn’t -24
p2 CAP may -6
p2 CAP might -15
p2 CAP not -19
p2 CAP on 66
p2 CAP or -23
p2 CAP out 18
p2 CAP over -48
p2 CAP she -9
p2 CAP should -17
p2 CAP since -15
p2 CAP so -13
p2 CAP some -13
p2 CAP than -7
p2 CAP that -30
p2 CAP the -32
p2 CAP they -20
p2 CAP this -19
p2 CAP to -35
p2 CAP until -24
p2 CAP up -10
p2 CAP w 20
p2 CAP was -20
p2 CAP were -10
p2 CAP what -12
p2 CAP when -12
p2 CAP whether -9
p2 CAP while -13
p2 CAP who -20
p2 CAP why -20
p2 CAP will -12
p2 CAP with 10
p2 CAP would -13
p2 CAP — -45
p2 CAP ’s -22
p2 DAY 's -52
p2 DAY , 71
p2 DAY -ed 78
p2 DAY -ing 83
p2 DAY -s 60
p2 DAY about 51
p2 DAY at 52
p2 DAY for 121
p2 DAY he -41
p2 DAY in -23
p2 DAY on 64
p2 DAY that -28
p2 DAY to 12
p2 DAY w 85
p2 DAY with -67
p2 DAY ’s -30
p2 NUM , 19
p2 NUM -ed -38
p2 NUM -ing 59
p2 NUM -s -29
p2 NUM CAP -17
p2 NUM a -7
p2 NUM and -17
p2 NUM for 36
p2 NUM in -32
p2 NUM is -8
p2 NUM of -40
p2 NUM that -16
p2 NUM to 9
p2 NUM w -17
p2 NUM — -43
p2 ^ CAP 90
p2 a -ed -11
p2 a -ing -49
p2 a -ly -30
p2 a -s -31
p2 a CAP -40
p2 a NUM -24
p2 a few -32
p2 a w -27
p2 about -ed -13
p2 about -ing -35
p2 about -s -38
p2 about CAP -24
p2 about NUM -16
p2 about a -12
p2 about being -12
p2 about her -13
p2 about his -15
p2 about how 23
p2 about it -14
p2 about the -22
p2 about their -25
p2 about w -44
p2 about what -20
p2 about whether -36
p2 about why -9
p2 after -ing -71
p2 after -s -32
p2 after CAP -50
p2 after NUM 42
p2 after a -5
p2 after he -12
p2 after his -6
p2 after the -18
p2 after w -18
p2 against -ing -29
p2 against -s -12
p2 against CAP 28
p2 against her -10
p2 against him -6
p2 against the -26
p2 against w -27
p2 all -ed 102
p2 all -s -17
p2 all CAP -11
p2 all of -36
p2 all the -16
p2 all w 20
p2 along with -23
p2 am w 74
p2 among -ly -7
p2 among -s -7
p2 among CAP -13
p2 among other -5
p2 among w -6
p2 an -ed -70
p2 an -ing -51
p2 an -ly -18
p2 an -s -8
p2 an CAP -20
p2 an w 6
p2 and -ed 52
p2 and -ing 37
p2 and -ly -23
p2 and -s -17
p2 and NUM -15
p2 and a -10
p2 and for -13
p2 and has -16
p2 and have -13
p2 and her -10
p2 and his -19
p2 and how -38
p2 and in -23
p2 and is -11
p2 and it -6
p2 and not -10
p2 and of -21
p2 and other -13
p2 and others 81
p2 and she -6
p2 and that -16
p2 and the -20
p2 and those -6
p2 and to -44
p2 and w 8
p2 and what -6
p2 and when -21
p2 and whether -8
p2 and with 52
p2 another -ed 88
p2 another -s 11
p2 another CAP -7
p2 another w 44
p2 any -s -27
p2 any of -29
p2 any w -11
p2 are -ed 28
p2 are -ing -5
p2 are -ly -10
p2 are -s -90
p2 are in -5
p2 are not -14
p2 around the -9
p2 as -ed -17
p2 as -ing 30
p2 as -ly -16
p2 as -s -23
p2 as CAP -19
p2 as NUM -12
p2 as a -22
p2 as an -15
p2 as being -9
p2 as both -21
p2 as he -19
p2 as her -11
p2 as his -7
p2 as if 29
p2 as it -8
p2 as many -35
p2 as one -5
p2 as she -6
p2 as the -28
p2 as their -12
p2 as they -5
p2 as to 73
p2 as w -37
p2 at -ing -58
p2 at -s -18
p2 at CAP 26
p2 at NUM -10
p2 at a -20
p2 at his -5
p2 at one -8
p2 at the -30
p2 at w -48
p2 at what -12
p2 be , -8
p2 be -ed -15
p2 be -ing 18
p2 be -s -8
p2 be CAP -38
p2 be a -16
p2 be the -9
p2 be w -46
p2 because CAP -7
p2 because he -8
p2 because of -31
p2 because the -8
p2 because w -6
p2 been -ing 32
p2 been a -7
p2 been w -23
p2 before -ing 23
p2 before -s -9
p2 before a -10
p2 before the -15
p2 behind CAP -5
p2 behind the -11
p2 being -ed 15
p2 being a -19
p2 being w 7
p2 between CAP -7
p2 between NUM -13
p2 between the -25
p2 both -ed 73
p2 both -s -9
p2 both CAP -10
p2 both the -11
p2 both w 79
p2 but -ed 7
p2 but -ing 37
p2 but -s 8
p2 but a -7
p2 but he -9
p2 but his -7
p2 but not -11
p2 but that -7
p2 but the -13
p2 but w 49
p2 by -ed -11
p2 by -ing 104
p2 by -ly -9
p2 by -s -44
p2 by CAP -29
p2 by a -9
p2 by his -8
p2 by the -25
p2 by w -27
p2 can be -9
p2 can w -10
p2 cannot w 7
p2 could be -15
p2 could not -7
p2 could w -12
p2 did not -15
p2 did w -43
p2 didn't w -55
p2 do -ing -13
p2 do that -10
p2 do w -15
p2 do with -10
p2 does not -8
p2 does w 6
p2 doesn't w 21
p2 doesn’t w 7
p2 don't w -83
p2 don’t w -27
p2 down -s -52
p2 down on -30
p2 down the -9
p2 down with -31
p2 during a -17
p2 during her -6
p2 during the -16
p2 each of -11
p2 each other -15
p2 each w -6
p2 every w -36
p2 few -s -46
p2 few w 5
p2 five w -7
p2 for -ed -27
p2 for -ing -45
p2 for -s 23
p2 for CAP -46
p2 for NUM -20
p2 for all -12
p2 for an -27
p2 for her -19
p2 for him -17
p2 for his -20
p2 for its 73
p2 for not -20
p2 for other -24
p2 for some -6
p2 for someone -11
p2 for the -29
p2 for their -35
p2 for this -23
p2 for w -12
p2 for what -21
p2 four -s -13
p2 four w -6
p2 from -s -46
p2 from CAP -36
p2 from NUM -5
p2 from a -19
p2 from her -5
p2 from his -17
p2 from the -20
p2 from w -17
p2 get w -7
p2 getting w -12
p2 had -ed 32
p2 had -ing -88
p2 had -ly -9
p2 had -s -13
p2 had a -9
p2 had been -13
p2 had never -6
p2 had not -9
p2 had to -9
p2 had w -13
p2 half of -22
p2 half w 26
p2 has -ed 57
p2 has -ly -9
p2 has been 29
p2 has not -5
p2 has the -8
p2 has w -26
p2 hasn't -ed 22
p2 hasn’t -ed 6
p2 have -ed 30
p2 have -s -25
p2 have a -13
p2 have been -17
p2 have no -6
p2 have to -6
p2 have w -29
p2 he 's 62
p2 he -ed 26
p2 he -ly -8
p2 he -s 18
p2 he CAP -6
p2 he and -6
p2 he could -5
p2 he did -22
p2 he does -5
p2 he doesn't -6
p2 he had -16
p2 he has -18
p2 he is -21
p2 he might -7
p2 he w 22
p2 he was -18
p2 he will -8
p2 he would -11
p2 he ’d -9
p2 he ’ll -6
p2 he ’s -22
p2 her , 19
p2 her -ed -22
p2 her -ing -30
p2 her -ly -10
p2 her -s -22
p2 her CAP -23
p2 her NUM -14
p2 her a -14
p2 her as 48
p2 her for -35
p2 her in -12
p2 her of -43
p2 her to -23
p2 her w -10
p2 her with -14
p2 herself as 78
p2 him , 9
p2 him -ing -32
p2 him -ly -17
p2 him a -35
p2 him and -12
p2 him as 42
p2 him because -16
p2 him for 17
p2 him in 47
p2 him of -57
p2 him on 44
p2 him over 133
p2 him the -5
p2 him to -59
p2 him w -20
p2 him with -37
p2 himself and -17
p2 himself as 5
p2 himself from 107
p2 himself on -18
p2 his -ed -125
p2 his -ing -60
p2 his -ly -21
p2 his -s 38
p2 his CAP -21
p2 his NUM -8
p2 his w -10
p2 how -s -16
p2 how CAP -10
p2 how he -17
p2 how it -9
p2 how many -5
p2 how the -12
p2 how they -10
p2 how to -16
p2 how w -34
p2 hundreds of -14
p2 i -ed -35
p2 i am -8
p2 i w 65
p2 i ’m -17
p2 if -ed -19
p2 if CAP -11
p2 if he -14
p2 if his -8
p2 if not -19
p2 if she -8
p2 if the -13
p2 if they -9
p2 in -ing 89
p2 in -ly -8
p2 in -s 15
p2 in CAP 30
p2 in DAY -8
p2 in NUM 47
p2 in a -65
p2 in all -10
p2 in an -25
p2 in both -15
p2 in her -11
p2 in his -17
p2 in its -20
p2 in may 89
p2 in on 92
p2 in one -15
p2 in other -6
p2 in some -6
p2 in the -23
p2 in their -14
p2 in this -12
p2 in w -14
p2 in which -44
p2 into -ing -20
p2 into -s -9
p2 into CAP -22
p2 into a -11
p2 into the -19
p2 into w 44
p2 is , 49
p2 is -ed -57
p2 is -ing -16
p2 is -ly -16
p2 is -s 23
p2 is a -14
p2 is no -24
p2 is not -20
p2 is on -19
p2 is that -40
p2 is the -6
p2 is to -25
p2 is whether -21
p2 it 's -31
p2 it , 29
p2 it -ed 30
p2 it -ing 50
p2 it -ly -26
p2 it -s 55
p2 it CAP -10
p2 it a -29
p2 it as 96
p2 it could -8
p2 it does -9
p2 it had -9
p2 it has -8
p2 it in -21
p2 it is -30
p2 it should -5
p2 it the -11
p2 it to -34
p2 it was -26
p2 it will -15
p2 it would -13
p2 it ’s -36
p2 its -ing -10
p2 its -ly -13
p2 its -s -27
p2 its CAP -6
p2 itself as -27
p2 like -ing -8
p2 like CAP -8
p2 like the -12
p2 many -ed 90
p2 many -s 64
p2 many CAP -13
p2 many of -58
p2 may be -8
p2 may not -16
p2 may w 87
p2 me , -19
p2 might be -9
p2 might w -23
p2 most -ed -20
p2 most -ly -10
p2 most -s -13
p2 most of -46
p2 most w -35
p2 must be -5
p2 must w 31
p2 my w 10
p2 never -ed 52
p2 never w -7
p2 no -s 33
p2 no . 61
p2 no CAP -21
p2 no to 59
p2 no w -28
p2 not -ed 63
p2 not -ing -41
p2 not -ly -21
p2 not -s 12
p2 not CAP -9
p2 not a -6
p2 not be -14
p2 not have -5
p2 not the -6
p2 not to -73
p2 not w 28
p2 of -ed -29
p2 of -ing 19
p2 of -ly -24
p2 of -s -15
p2 of CAP -23
p2 of DAY -10
p2 of NUM -22
p2 of a -18
p2 of all -8
p2 of an -28
p2 of being -30
p2 of her -29
p2 of him -15
p2 of his -23
p2 of how -53
p2 of it -8
p2 of its -8
p2 of many -6
p2 of not -7
p2 of other -9
p2 of some -6
p2 of the -29
p2 of their -21
p2 of them -12
p2 of these -6
p2 of those -16
p2 of two -14
p2 of w -35
p2 of what -29
p2 of whether 72
p2 off -s -34
p2 off on 22
p2 off the -22
p2 off w -42
p2 on -ed -33
p2 on -ing 54
p2 on -s -14
p2 on CAP -10
p2 on DAY 93
p2 on a -29
p2 on all -26
p2 on an -7
p2 on her -27
p2 on his -31
p2 on how -25
p2 on its -6
p2 on one -8
p2 on some -8
p2 on the -32
p2 on their -6
p2 on this -8
p2 on those -8
p2 on to -84
p2 on w -41
p2 on what -6
p2 on whether -31
p2 on which 64
p2 one -ed 7
p2 one -ing 37
p2 one of -55
p2 one that -9
p2 one w -28
p2 or -ed 13
p2 or -s -59
p2 or CAP -14
p2 or not -10
p2 or the -6
p2 or w 63
p2 other -ed -6
p2 other -s 13
p2 other CAP -18
p2 other than -18
p2 other w -29
p2 others -ed -18
p2 others w 40
p2 our -s 50
p2 our w -14
p2 out , 24
p2 out -ing 25
p2 out -s 46
p2 out CAP -14
p2 out a -94
p2 out about 126
p2 out against 47
p2 out an -12
p2 out and -19
p2 out at -40
p2 out his -7
p2 out how -16
p2 out in -27
p2 out of 15
p2 out that -15
p2 out the -30
p2 out to 63
p2 out w -14
p2 over -ing -8
p2 over -s -32
p2 over CAP -12
p2 over a -19
p2 over an -10
p2 over her -9
p2 over his -31
p2 over the -31
p2 over w 7
p2 over whether -16
p2 several -s 14
p2 several w -34
p2 she 's -5
p2 she -ed 46
p2 she -ly -7
p2 she -s 36
p2 she did -9
p2 she had -10
p2 she has -15
p2 she is -18
p2 she was -18
p2 she will -6
p2 she would -12
p2 she ’s -10
p2 should be -20
p2 should not -7
p2 should w -34
p2 since -ed -122
p2 since CAP -8
p2 since he -9
p2 since the -7
p2 six -s -21
p2 so -ed 12
p2 so -ly -10
p2 so in -16
p2 so many -8
p2 so w 13
p2 some -ed 15
p2 some -s -14
p2 some CAP -7
p2 some of -46
p2 some w -46
p2 such -s -16
p2 such a -10
p2 such as 14
p2 such w -16
p2 than -ing 6
p2 than NUM -30
p2 than a -13
p2 than his -6
p2 than w -24
p2 that 's -5
p2 that -ed 61
p2 that -ing -20
p2 that -ly -10
p2 that -s 37
p2 that CAP -12
p2 that NUM -7
p2 that a -11
p2 that all -11
p2 that an -7
p2 that are -9
p2 that as -6
p2 that by -6
p2 that can -6
p2 that could -14
p2 that during -11
p2 that had -9
p2 that has -15
p2 that have -12
p2 that he -11
p2 that her -9
p2 that his -7
p2 that i -12
p2 that if -10
p2 that in -23
p2 that is -11
p2 that it -11
p2 that many -5
p2 that of -12
p2 that on -6
p2 that she -13
p2 that some -14
p2 that such -7
p2 that the -11
p2 that their -11
p2 that these -7
p2 that they -15
p2 that those -5
p2 that w 6
p2 that was -7
p2 that were -12
p2 that when -7
p2 that while -7
p2 that will -9
p2 that would -21
p2 that ’s -25
p2 the -ing -44
p2 the -ly -24
p2 the -s -31
p2 the CAP -16
p2 the NUM -28
p2 the most -19
p2 the one -6
p2 the other -7
p2 the three -15
p2 the two -18
p2 the w -9
p2 the will -6
p2 their -ed -52
p2 their -ing -18
p2 their -s -61
p2 their CAP -5
p2 their w -17
p2 them , -14
p2 them -ed -20
p2 them as -29
p2 them in -12
p2 them on -21
p2 them to 46
p2 them w 33
p2 themselves as -21
p2 themselves w -5
p2 these -s -8
p2 these w -24
p2 they 're -11
p2 they -ed -9
p2 they are -30
p2 they can -9
p2 they could -5
p2 they had -7
p2 they have -13
p2 they w 53
p2 they were -13
p2 they would -8
p2 they ’re -9
p2 this CAP 19
p2 this is -8
p2 this w 64
p2 this was -17
p2 those -ing 64
p2 those -s 18
p2 those w -18
p2 those who -12
p2 though it -25
p2 thousands of -15
p2 three -s -48
p2 three w -7
p2 through a -5
p2 through the -10
p2 through w -16
p2 to -ed -21
p2 to -ing -18
p2 to -ly -12
p2 to -s 91
p2 to CAP -39
p2 to NUM -22
p2 to a -32
p2 to an -16
p2 to be -42
p2 to do -5
p2 to get -33
p2 to have -39
p2 to her 36
p2 to him -27
p2 to his -56
p2 to how -17
p2 to its -11
p2 to other -14
p2 to some -7
p2 to that -6
p2 to the -28
p2 to their -11
p2 to those -15
p2 to w 51
p2 to which -5
p2 toward the -10
p2 two -s -13
p2 two of -7
p2 two w -30
p2 under the -9
p2 under w -9
p2 until the -6
p2 until w -19
p2 up -ing 42
p2 up a -18
p2 up about 110
p2 up and -9
p2 up behind 21
p2 up by -38
p2 up for -14
p2 up his -26
p2 up in -11
p2 up the -12
p2 up to -20
p2 up w -34
p2 up with 60
p2 w 's -25
p2 w ( -43
p2 w ) -32
p2 w , 15
p2 w -ed 19
p2 w -ing 71
p2 w -ly -14
p2 w : 150
p2 w ; -11
p2 w CAP -27
p2 w DAY 51
p2 w NUM -23
p2 w a -55
p2 w about 161
p2 w above -6
p2 w across -5
p2 w after 21
p2 w against 133
p2 w all -25
p2 w along -6
p2 w among 16
p2 w an -42
p2 w and -28
p2 w any -27
p2 w anyone 51
p2 w are -22
p2 w around -16
p2 w as -34
p2 w at 39
p2 w be -7
p2 w because -22
p2 w before -33
p2 w behind 110
p2 w being -33
p2 w between 13
p2 w beyond -46
p2 w both -19
p2 w but -27
p2 w by 19
p2 w can -13
p2 w could -20
p2 w despite -11
p2 w did -6
p2 w during -92
p2 w each -17
p2 w every -26
p2 w for 58
p2 w four -13
p2 w from -24
p2 w had -17
p2 w has -22
p2 w have -17
p2 w he -10
p2 w her -19
p2 w herself -13
p2 w him 16
p2 w himself -15
p2 w his -27
p2 w how 53
p2 w if 8
p2 w into 35
p2 w is 21
p2 w its -14
p2 w like -48
p2 w many -17
p2 w may -8
p2 w me 66
p2 w might -9
p2 w most -21
p2 w must -7
p2 w my -12
p2 w never -7
p2 w no -46
p2 w of 41
p2 w off -28
p2 w on 86
p2 w one -16
p2 w or -30
p2 w other -28
p2 w out 41
p2 w outside -5
p2 w over -16
p2 w several -18
p2 w she -9
p2 w should -13
p2 w since -32
p2 w six -24
p2 w so -23
p2 w some -19
p2 w such -25
p2 w than -36
p2 w that -14
p2 w the -26
p2 w their -29
p2 w them 36
p2 w themselves 51
p2 w they -12
p2 w this -26
p2 w those -19
p2 w though -15
p2 w through 42
p2 w to 20
p2 w toward 102
p2 w two -8
p2 w under -13
p2 w until -12
p2 w up -8
p2 w upon 12
p2 w w -6
p2 w we -15
p2 w were -31
p2 w what -30
p2 w when 12
p2 w where -42
p2 w whether 35
p2 w which -12
p2 w while -22
p2 w who -30
p2 w why -35
p2 w will -19
p2 w with 50
p2 w within -15
p2 w without -16
p2 w would -16
p2 w you 49
p2 w — 52
p2 w ’s -21
p2 was -ed 22
p2 was -ing -15
p2 was -ly -13
p2 was -s -13
p2 was a -17
p2 was an -6
p2 was being -6
p2 was in -13
p2 was never -11
p2 was no -10
p2 was not -23
p2 was that -35
p2 was the -14
p2 was w 23
p2 we -ed 19
p2 we w 10
p2 were -ed 35
p2 were -ing -50
p2 were -ly -8
p2 were -s -25
p2 what -ed -13
p2 what -s -17
p2 what CAP -6
p2 what he -18
p2 what his -7
p2 what she -8
p2 what the -6
p2 what they -11
p2 what w -12
p2 when -ed 102
p2 when CAP -14
p2 when he -20
p2 when i -9
p2 when it -22
p2 when she -6
p2 when the -9
p2 when they -6
p2 when w 20
p2 where CAP -12
p2 where he -12
p2 where the -6
p2 whether -s -7
p2 whether CAP -16
p2 whether any -12
p2 whether he -13
p2 whether it -23
p2 whether or -6
p2 whether she -8
p2 whether that -12
p2 whether the -9
p2 whether to -8
p2 which -ed -7
p2 which -s -23
p2 which CAP -9
p2 which has -11
p2 which he -13
p2 which she -5
p2 which the -6
p2 which w -45
p2 while -ing -19
p2 while CAP -13
p2 while w -6
p2 who -s -28
p2 who are -7
p2 who can -10
p2 who had -9
p2 who has -10
p2 who have -12
p2 who he -7
p2 who is -10
p2 who w -15
p2 who was -6
p2 who will -9
p2 who would -9
p2 whom -ed -58
p2 why CAP -25
p2 why he -14
p2 why she -11
p2 why the -25
p2 will -ed 22
p2 will be 56
p2 will not -8
p2 will of -6
p2 with -s -18
p2 with CAP -24
p2 with NUM -5
p2 with a -25
p2 with an -22
p2 with both -22
p2 with her -6
p2 with him -10
p2 with other -7
p2 with that -7
p2 with the -22
p2 with their -10
p2 with w -51
p2 within the -6
p2 without -ing -39
p2 without w 62
p2 would -ing -5
p2 would be 7
p2 would do -5
p2 would have -13
p2 would like -7
p2 would w 16
p2 wouldn’t w 7
p2 yet -ed 22
p2 yet w 54
p2 you w -40
p2 — -ed 106
p2 — -ing -10
p2 — -ly -38
p2 — -s 16
p2 — CAP -6
p2 — NUM 40
p2 — a -9
p2 — and -31
p2 — are -8
p2 — as -9
p2 — but -22
p2 — in -9
p2 — it -8
p2 — not -10
p2 — one -37
p2 — or -15
p2 — that -21
p2 — the -12
p2 — though -21
p2 — w -30
p2 — which -6
p2 — who -7
p2 — with 70
p2 ’d be -9
p2 ’d w 13
p2 ’ll w 63
p2 ’re -ing 18
p2 ’s -ed 28
p2 ’s -ing -36
p2 ’s -s 24
p2 ’s a -10
p2 ’s not -7
p2 ’s the -11
p2 ’s w -29
t " 1 32
t ( 1 -38
t -ed 0 42
t -ed 1 -17
t -ing 0 51
t -ly 0 26
t -ly 1 -20
t -s 0 56
t -s 1 -15
t CAP 0 62
t CAP 1 -5
t DAY 0 10
t DAY 1 -43
t NUM 0 48
t NUM 1 -15
t a 0 64
t a 1 6
t about 1 32
t above 1 -17
t across 1 -17
t after 0 -55
t after 1 -27
t against 0 -43
t against 1 -34
t all 0 68
t all 1 -17
t along 1 -24
t although 1 -29
t amid 1 -8
t an 0 49
t an 1 27
t and 0 -58
t and 1 -26
t another 0 62
t another 1 20
t any 0 57
t any 1 35
t anyone 1 -43
t are 1 -22
t aren't 1 -7
t around 1 34
t as 0 22
t as 1 -23
t at 1 -32
t be 1 -24
t because 1 -24
t been 1 -19
t before 0 -39
t before 1 -44
t behind 1 -26
t being 1 -19
t between 1 29
t beyond 1 42
t both 0 83
t both 1 -63
t but 1 -25
t by 0 -10
t by 1 -22
t can 1 -24
t cannot 1 -17
t can’t 1 -11
t could 1 -22
t despite 1 -23
t did 1 -8
t didn't 1 -21
t didn’t 1 -9
t do 1 -27
t does 1 14
t doesn't 1 -10
t doesn’t 1 -20
t don't 1 -19
t done 1 -16
t don’t 1 37
t down 1 -23
t during 0 -38
t during 1 -36
t each 0 43
t each 1 -46
t eight 1 -10
t every 1 -61
t everyone 1 -6
t few 1 -36
t five 1 52
t for 0 -6
t for 1 -14
t four 1 18
t from 0 -44
t from 1 -26
t get 1 -30
t gets 1 -8
t getting 1 -33
t got 1 -41
t had 1 -19
t half 1 -46
t has 0 -49
t has 1 -20
t hasn’t 1 -5
t have 1 -19
t having 1 -36
t he 0 71
t he 1 9
t her 0 61
t her 1 20
t herself 1 27
t him 0 55
t himself 0 43
t himself 1 34
t his 0 59
t his 1 24
t how 0 83
t how 1 118
t hundreds 1 60
t if 0 83
t if 1 49
t in 0 -31
t in 1 -23
t inside 1 -13
t into 1 -34
t is 0 -50
t is 1 -11
t isn’t 1 -13
t it 0 72
t it 1 6
t its 0 74
t its 1 36
t itself 0 71
t itself 1 -30
t like 1 -30
t many 0 51
t many 1 10
t may 1 -30
t me 0 40
t me 1 51
t might 1 -21
t most 0 34
t most 1 9
t must 1 -25
t my 0 52
t my 1 25
t never 1 37
t nine 1 -6
t no 0 60
t nor 1 -15
t not 0 36
t not 1 13
t of 1 -23
t off 0 -46
t off 1 -31
t on 0 -11
t on 1 -24
t once 1 -21
t one 0 62
t onto 1 -6
t or 1 -32
t other 0 35
t other 1 -31
t others 1 -38
t our 0 44
t our 1 29
t out 0 -50
t out 1 -35
t outside 1 -50
t over 0 -14
t over 1 -24
t per 1 -18
t seven 1 -18
t several 0 85
t several 1 66
t she 0 79
t she 1 20
t should 1 -24
t shouldn't 1 -6
t shouldn’t 1 -6
t since 1 -25
t six 1 -41
t so 1 -38
t some 0 69
t some 1 14
t someone 1 -29
t such 0 88
t such 1 -22
t than 1 -29
t that 0 75
t that 1 77
t the 0 66
t the 1 6
t their 0 46
t their 1 15
t them 0 52
t them 1 -6
t themselves 0 23
t themselves 1 46
t these 0 60
t these 1 59
t they 0 76
t they 1 29
t this 0 70
t this 1 18
t those 0 55
t those 1 -7
t though 1 -32
t thousands 1 -19
t three 1 -13
t through 1 -30
t to 0 44
t to 1 9
t toward 1 -67
t two 0 93
t two 1 -35
t under 1 -25
t unless 1 -5
t until 1 -26
t up 0 -48
t up 1 -26
t upon 1 -17
t us 0 -8
t us 1 -26
t via 1 -7
t w 0 41
t w 1 -16
t was 0 6
t was 1 -15
t wasn’t 1 -25
t we 0 86
t we 1 39
t were 1 -26
t what 0 88
t what 1 113
t when 0 65
t when 1 11
t where 0 106
t where 1 33
t whether 0 101
t whether 1 138
t which 0 101
t which 1 -25
t while 1 -24
t who 0 96
t who 1 10
t whom 1 -17
t whose 1 -24
t why 0 86
t why 1 163
t will 1 -20
t with 0 -6
t with 1 -18
t within 1 -16
t without 1 -23
t won't 1 -15
t won’t 1 -6
t would 0 47
t would 1 -16
t wouldn't 1 -7
t wouldn’t 1 -12
t yet 0 29
t yet 1 -20
t you 0 58
t you 1 -35
t ’d 1 -23
t ’ll 1 -11
t ’m 1 -15
t ’re 1 -9
t ’s 1 -23
t ’ve 1 -23
ts " accord 1 -24
ts " accus 1 -50
ts " acknowledg 1 63
ts " add 1 82
ts " address 1 54
ts " admit 1 -5
ts " agre 1 -6
ts " announc 1 44
ts " argu 1 47
ts " assert 1 -12
ts " assertion 1 -33
ts " attack 1 -47
ts " blam 1 -18
ts " blast 1 125
ts " boast 1 65
ts " call 1 49
ts " cit 1 -10
ts " claim 1 -56
ts " conclud 1 18
ts " continu 1 -6
ts " criticiz 1 -27
ts " declar 1 -41
ts " declin 1 -13
ts " defend 1 43
ts " deliver 1 73
ts " denounc 1 -23
ts " describ 1 30
ts " discuss 1 -13
ts " dismiss 1 79
ts " endors 1 -24
ts " explain 1 68
ts " express 1 -59
ts " find 1 -10
ts " giv 1 57
ts " go 1 -35
ts " insist 1 -6
ts " interject 1 38
ts " issu 1 -67
ts " jok 1 33
ts " know 1 38
ts " lament 1 -11
ts " mock 1 -16
ts " not 1 -79
ts " offer 1 -56
ts " pledg 1 -65
ts " point 1 95
ts " portray 1 -7
ts " post 1 97
ts " praiz 1 -42
ts " predict 1 -22
ts " promiz 1 6
ts " propos 1 -51
ts " publish 1 39
ts " put 1 25
ts " question 1 66
ts " quot 1 29
ts " recall 1 -17
ts " refer 1 -57
ts " refus 1 -16
ts " releas 1 58
ts " remark 1 -32
ts " repeat 1 98
ts " report 1 -20
ts " respond 1 148
ts " say 1 20
ts " see 1 -10
ts " seem 1 -78
ts " send 1 65
ts " shar 1 -43
ts " show 1 11
ts " slam 1 -8
ts " speak 1 -42
ts " suggest 1 -31
ts " talk 1 -11
ts " tell 1 63
ts " tweet 1 8
ts " urg 1 -68
ts " used 1 42
ts " vow 1 36
ts " want 1 -45
ts " warn 1 -34
ts " writ 1 -36
ts -ed accord 1 -6
ts -ed add 1 -5
ts -ed agre 1 -8
ts -ed alleg 1 -8
ts -ed announc 1 -6
ts -ed appear 1 -10
ts -ed argu 1 -6
ts -ed ask 1 -20
ts -ed attack 1 -9
ts -ed back 1 -5
ts -ed blam 1 -11
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
ts -ed decid 1 -7
ts -ed declar 1 -11
ts -ed declin 1 -27
ts -ed defend 1 -5
ts -ed describ 1 -6
ts -ed disclos 1 -7
ts -ed draw 1 -9
ts -ed endors 1 -19
ts -ed expect 1 -5
ts -ed explain 1 -14
ts -ed express 1 -5
ts -ed fear 1 -7
ts -ed feel 0 24
ts -ed find 1 -10
ts -ed giv 1 -26
ts -ed go 1 -24
ts -ed hit 1 78
ts -ed hop 1 -11
ts -ed identify 1 -9
ts -ed includ 1 -9
ts -ed insist 1 -6
ts -ed issu 1 -13
ts -ed it 0 -28
ts -ed it 1 -30
ts -ed know 1 -17
ts -ed launch 1 -14
ts -ed list 1 -6
ts -ed look 1 -6
ts -ed mak 1 -38
ts -ed mock 1 -5
ts -ed nam 1 -7
ts -ed not 1 -11
ts -ed offer 1 -34
ts -ed plan 1 -29
ts -ed plead 1 -17
ts -ed pledg 1 -11
ts -ed point 1 -12
ts -ed post 1 -12
ts -ed promiz 1 -7
ts -ed publish 1 -13
ts -ed push 1 -6
ts -ed question 1 -6
ts -ed quick 1 -10
ts -ed rais 1 -5
ts -ed recall 1 -5
ts -ed recogniz 1 -9
ts -ed referenc 1 -9
ts -ed refus 1 -7
ts -ed reiterat 1 -7
ts -ed reject 1 -8
ts -ed releas 1 -36
ts -ed remember 1 -6
ts -ed remind 1 -12
ts -ed report 1 23
ts -ed respond 1 -17
ts -ed reveal 1 -6
ts -ed say 1 -8
ts -ed see 1 -11
ts -ed seek 1 -13
ts -ed seem 1 -23
ts -ed send 1 -17
ts -ed shar 1 -8
ts -ed show 1 -16
ts -ed sign 1 -14
ts -ed slam 1 -6
ts -ed speak 1 -18
ts -ed start 1 -45
ts -ed statement 1 -7
ts -ed stress 1 -20
ts -ed support 1 -10
ts -ed tak 1 -15
ts -ed talk 1 -14
ts -ed tell 1 -30
ts -ed think 1 -7
ts -ed threaten 1 -5
ts -ed tweet 1 -20
ts -ed view 1 -7
ts -ed vot 1 -9
ts -ed want 1 -11
ts -ed warn 1 -5
ts -ed worry 1 50
ts -ed writ 1 -15
ts -ing accord 1 29
ts -ing accus 1 14
ts -ing acknowledg 1 -20
ts -ing add 1 -9
ts -ing address 1 -7
ts -ing agre 1 -17
ts -ing aim 1 38
ts -ing alleg 1 -8
ts -ing announc 1 -30
ts -ing appear 1 -37
ts -ing argu 1 -33
ts -ing ask 1 -51
ts -ing attack 1 49
ts -ing awar 1 -6
ts -ing back 1 -11
ts -ing becom 1 60
ts -ing begin 0 -85
ts -ing begin 1 -46
ts -ing blam 1 49
ts -ing blast 1 -63
ts -ing call 0 59
ts -ing call 1 -57
ts -ing cast 1 -21
ts -ing charg 1 -16
ts -ing choos 1 -12
ts -ing cit 1 -16
ts -ing claim 1 -10
ts -ing com 1 -11
ts -ing comment 1 20
ts -ing consider 0 93
ts -ing consider 1 -15
ts -ing continu 1 33
ts -ing credit 1 -26
ts -ing criticism 1 -6
ts -ing criticiz 1 14
ts -ing decid 1 70
ts -ing declar 1 -12
ts -ing declin 1 -15
ts -ing defend 1 -31
ts -ing deliver 1 24
ts -ing demand 1 -15
ts -ing denounc 1 -11
ts -ing deny 1 -9
ts -ing describ 1 -19
ts -ing determin 1 -21
ts -ing discuss 1 -19
ts -ing dismiss 1 -9
ts -ing doubl 1 76
ts -ing draw 1 105
ts -ing eager 1 -11
ts -ing echo 1 -24
ts -ing embrac 1 -9
ts -ing endors 1 -13
ts -ing expect 1 -7
ts -ing explain 1 -34
ts -ing express 1 57
ts -ing feel 1 -14
ts -ing find 1 -16
ts -ing fir 1 -7
ts -ing focus 0 -77
ts -ing focus 1 27
ts -ing giv 1 -31
ts -ing go 1 -43
ts -ing highlight 1 -6
ts -ing hold 1 85
ts -ing hop 1 35
ts -ing idea 1 23
ts -ing imply 1 -5
ts -ing includ 1 6
ts -ing indicat 1 61
ts -ing insist 1 -10
ts -ing issu 0 -62
ts -ing issu 1 -115
ts -ing it 1 -43
ts -ing join 1 -34
ts -ing keep 0 -73
ts -ing know 1 -17
ts -ing lash 1 -11
ts -ing launch 1 -34
ts -ing lay 1 -10
ts -ing leav 1 -19
ts -ing list 1 -21
ts -ing look 1 -18
ts -ing mak 1 -28
ts -ing mention 1 -10
ts -ing mock 1 -11
ts -ing not 1 41
ts -ing offer 1 -37
ts -ing open 1 24
ts -ing oppos 1 75
ts -ing opt 1 13
ts -ing order 1 -8
ts -ing plan 1 -15
ts -ing plead 1 -65
ts -ing pledg 1 -8
ts -ing point 1 71
ts -ing post 1 -11
ts -ing praiz 1 51
ts -ing predict 1 -15
ts -ing press 1 -9
ts -ing promiz 1 -16
ts -ing propos 1 -18
ts -ing proposal 1 -7
ts -ing provid 1 -6
ts -ing publish 1 -34
ts -ing push 1 53
ts -ing put 0 19
ts -ing put 1 -29
ts -ing question 1 -24
ts -ing quot 1 -25
ts -ing rail 1 -11
ts -ing rais 1 -9
ts -ing recall 1 -45
ts -ing recogniz 1 -13
ts -ing refer 1 -17
ts -ing referenc 1 -9
ts -ing refus 1 -19
ts -ing reiterat 1 -17
ts -ing reject 1 -21
ts -ing releas 0 -82
ts -ing releas 1 -89
ts -ing remain 1 58
ts -ing remind 1 -19
ts -ing repeat 1 -13
ts -ing report 0 52
ts -ing report 1 9
ts -ing requir 1 -18
ts -ing respond 1 33
ts -ing restrict 1 -8
ts -ing reveal 1 -14
ts -ing run 1 -46
ts -ing say 0 102
ts -ing say 1 -11
ts -ing see 1 -30
ts -ing seek 1 -27
ts -ing seem 1 -62
ts -ing send 1 -72
ts -ing shar 1 -35
ts -ing show 0 -76
ts -ing show 1 31
ts -ing sign 1 -17
ts -ing signal 1 -6
ts -ing slam 1 -28
ts -ing speak 1 31
ts -ing spent 1 21
ts -ing start 0 -124
ts -ing start 1 -75
ts -ing stat 1 -16
ts -ing stop 0 -118
ts -ing suggest 0 91
ts -ing suggest 1 -15
ts -ing support 0 128
ts -ing support 1 -28
ts -ing tak 0 -53
ts -ing talk 0 63
ts -ing talk 1 -69
ts -ing tell 1 -35
ts -ing thank 1 -24
ts -ing think 1 -13
ts -ing tout 1 -17
ts -ing try 1 -40
ts -ing tweet 1 -19
ts -ing understand 1 66
ts -ing unveil 1 -32
ts -ing urg 1 -21
ts -ing used 1 -35
ts -ing vot 1 -14
ts -ing vow 1 -26
ts -ing want 1 -30
ts -ing warn 1 53
ts -ing worry 1 -6
ts -ing writ 1 136
ts -ly accord 1 26
ts -ly agre 1 -21
ts -ly alleg 1 -7
ts -ly appear 1 63
ts -ly argu 1 -9
ts -ly ask 1 -25
ts -ly begin 1 -60
ts -ly believ 1 -7
ts -ly call 1 -9
ts -ly claim 1 -10
ts -ly com 1 -19
ts -ly criticiz 1 -11
ts -ly declin 1 -31
ts -ly describ 1 -17
ts -ly expect 1 -7
ts -ly explain 1 -6
ts -ly find 1 -6
ts -ly it 1 64
ts -ly look 1 -42
ts -ly mak 1 -10
ts -ly not 1 -8
ts -ly plan 1 -11
ts -ly point 1 -6
ts -ly promiz 1 -16
ts -ly refus 1 -18
ts -ly releas 1 -15
ts -ly report 1 -15
ts -ly say 0 21
ts -ly say 1 -11
ts -ly see 1 65
ts -ly seek 1 -28
ts -ly show 1 52
ts -ly speak 0 -37
ts -ly start 1 -8
ts -ly suggest 1 -6
ts -ly tak 1 -23
ts -ly talk 0 -20
ts -ly tell 1 -54
ts -ly think 1 -26
ts -ly urg 1 -8
ts -ly view 1 -13
ts -ly vot 1 -7
ts -ly want 1 -7
ts -s accus 1 -20
ts -s acknowledg 1 -7
ts -s add 1 -8
ts -s address 1 -6
ts -s admit 1 -12
ts -s adviz 1 -9
ts -s advocat 1 -10
ts -s agre 1 -22
ts -s aim 1 -27
ts -s allow 1 -10
ts -s allud 1 -20
ts -s announc 0 52
ts -s announc 1 -14
ts -s answer 1 -18
ts -s apologiz 1 -15
ts -s appeal 1 -31
ts -s appear 1 -77
ts -s applaud 1 -6
ts -s argu 1 -12
ts -s ask 0 57
ts -s ask 1 -37
ts -s assail 1 -8
ts -s assertion 1 -11
ts -s assur 1 -14
ts -s attack 1 -24
ts -s awar 1 -7
ts -s back 1 55
ts -s ban 1 -42
ts -s becom 1 -11
ts -s begin 1 112
ts -s believ 1 -16
ts -s blam 1 -28
ts -s blast 1 -36
ts -s boast 1 -24
ts -s brush 1 -20
ts -s calculat 1 -8
ts -s call 0 113
ts -s cast 0 -86
ts -s cast 1 -24
ts -s challeng 1 -38
ts -s cheer 1 -10
ts -s choos 1 -12
ts -s cit 0 85
ts -s cit 1 -10
ts -s claim 1 -18
ts -s comment 1 -22
ts -s compar 1 -11
ts -s complain 1 -14
ts -s complaint 1 -15
ts -s concern 1 69
ts -s conclud 1 43
ts -s consider 1 -13
ts -s continu 1 -41
ts -s convinc 1 -48
ts -s count 1 -43
ts -s cover 1 -10
ts -s credit 1 -6
ts -s criticism 1 -15
ts -s criticiz 1 -21
ts -s debat 1 -9
ts -s decid 1 -28
ts -s decision 1 -40
ts -s declar 1 -14
ts -s declin 1 20
ts -s decry 1 -13
ts -s deem 1 -15
ts -s defend 1 -13
ts -s deliver 1 -42
ts -s demand 1 -17
ts -s demonstrat 1 -20
ts -s denounc 1 -12
ts -s deny 1 -16
ts -s describ 0 53
ts -s describ 1 -25
ts -s detail 1 -9
ts -s devot 1 -15
ts -s disclos 1 -10
ts -s disclosur 1 -5
ts -s discuss 1 -19
ts -s dismiss 0 65
ts -s dismiss 1 -6
ts -s doubl 1 15
ts -s draw 1 -20
ts -s eager 1 74
ts -s echo 1 -13
ts -s embrac 1 -22
ts -s encourag 1 -30
ts -s endors 1 -15
ts -s enjoy 1 -17
ts -s estimat 1 -11
ts -s expect 1 -11
ts -s explain 1 -32
ts -s express 0 10
ts -s express 1 -19
ts -s fail 1 -22
ts -s favor 1 -14
ts -s fear 1 -9
ts -s feel 1 -12
ts -s fil 1 -28
ts -s find 1 -15
ts -s fir 1 27
ts -s focus 1 37
ts -s go 1 66
ts -s goal 1 -17
ts -s hat 1 62
ts -s highlight 1 -12
ts -s hit 1 63
ts -s hop 1 -21
ts -s identify 1 -23
ts -s imply 1 -6
ts -s includ 1 -16
ts -s intend 1 -10
ts -s introduc 1 -20
ts -s invok 1 -10
ts -s issu 1 -21
ts -s it 1 -32
ts -s keep 1 57
ts -s know 1 -30
ts -s lament 1 -8
ts -s lay 1 -18
ts -s learn 1 -9
ts -s less 1 -17
ts -s list 1 -8
ts -s look 1 -51
ts -s mak 1 -69
ts -s mention 1 -11
ts -s need 1 -11
ts -s not 1 -13
ts -s offer 0 -91
ts -s offer 1 -37
ts -s oppos 1 -35
ts -s opposition 1 -38
ts -s order 1 -9
ts -s outlin 1 -15
ts -s pass 1 28
ts -s persuad 1 -26
ts -s plan 1 -39
ts -s plead 1 34
ts -s pledg 1 -12
ts -s point 1 -32
ts -s portray 1 -28
ts -s post 1 -32
ts -s praiz 1 -45
ts -s predict 1 -13
ts -s present 1 -15
ts -s press 1 -13
ts -s pressur 1 -7
ts -s promiz 1 -25
ts -s promot 1 -12
ts -s propos 1 -27
ts -s proposal 1 -37
ts -s protest 1 -16
ts -s provid 1 45
ts -s publish 1 54
ts -s push 1 31
ts -s put 1 42
ts -s question 1 -13
ts -s quick 1 52
ts -s quot 1 -9
ts -s rail 1 -5
ts -s rais 1 -21
ts -s recall 1 -19
ts -s recogniz 1 -12
ts -s recommend 1 -14
ts -s refer 1 -16
ts -s referenc 1 -16
ts -s reflect 1 -9
ts -s refus 1 -36
ts -s reiterat 1 -16
ts -s reject 1 -15
ts -s releas 1 19
ts -s remain 1 64
ts -s remind 0 -88
ts -s remind 1 -28
ts -s repeat 1 66
ts -s report 1 -7
ts -s requir 0 96
ts -s requir 1 -22
ts -s respond 0 35
ts -s respond 1 -53
ts -s restrict 1 -15
ts -s reveal 1 -14
ts -s rul 1 41
ts -s run 1 -53
ts -s say 0 160
ts -s say 1 -10
ts -s see 1 -25
ts -s seem 1 -49
ts -s send 1 -45
ts -s set 1 -44
ts -s shar 0 25
ts -s shar 1 -30
ts -s show 0 -6
ts -s show 1 -18
ts -s sign 1 -6
ts -s slam 1 -9
ts -s spar 1 -19
ts -s speak 1 53
ts -s spent 1 32
ts -s start 1 89
ts -s stat 1 -34
ts -s statement 1 -24
ts -s stop 1 -23
ts -s story 1 -26
ts -s stress 1 -12
ts -s struggl 1 -5
ts -s suggest 1 -8
ts -s support 0 -14
ts -s support 1 8
ts -s tak 1 44
ts -s talk 0 59
ts -s talk 1 -34
ts -s tell 0 -99
ts -s tell 1 -39
ts -s tend 1 49
ts -s testify 1 -26
ts -s ther 1 -13
ts -s think 1 -17
ts -s threaten 1 -14
ts -s tout 1 -13
ts -s try 1 -35
ts -s turn 1 38
ts -s tweet 1 -22
ts -s understand 1 -13
ts -s unveil 1 -33
ts -s urg 0 132
ts -s urg 1 -25
ts -s used 1 59
ts -s view 1 -8
ts -s vot 1 -24
ts -s vow 1 -18
ts -s want 1 -44
ts -s warn 1 -21
ts -s watch 1 -6
ts -s worry 1 -28
ts CAP accept 1 -12
ts CAP accus 1 -25
ts CAP accusation 1 -30
ts CAP acknowledg 1 -19
ts CAP add 1 -34
ts CAP address 0 -22
ts CAP address 1 -11
ts CAP admit 1 -14
ts CAP adopt 1 25
ts CAP advocat 1 -16
ts CAP agre 0 -15
ts CAP agre 1 16
ts CAP aim 1 73
ts CAP alleg 1 -33
ts CAP allegation 1 21
ts CAP allow 1 -18
ts CAP allud 1 -31
ts CAP announc 0 54
ts CAP announc 1 -30
ts CAP answer 1 -11
ts CAP apologiz 1 5
ts CAP appeal 1 37
ts CAP appear 1 19
ts CAP applaud 0 12
ts CAP appoint 1 -20
ts CAP argu 1 -11
ts CAP ask 0 -108
ts CAP ask 1 -49
ts CAP assert 1 -7
ts CAP assertion 1 -5
ts CAP assur 1 -23
ts CAP attack 0 17
ts CAP attack 1 -27
ts CAP attempt 1 58
ts CAP avoid 1 -5
ts CAP back 0 72
ts CAP back 1 -45
ts CAP bash 0 45
ts CAP believ 0 15
ts CAP believ 1 -12
ts CAP blam 0 49
ts CAP blam 1 -27
ts CAP blast 0 34
ts CAP blast 1 -25
ts CAP boast 1 -7
ts CAP bring 1 42
ts CAP call 0 -28
ts CAP call 1 -23
ts CAP cast 1 -8
ts CAP caution 1 -11
ts CAP challeng 0 -55
ts CAP challeng 1 -26
ts CAP charg 1 -19
ts CAP cheer 1 -11
ts CAP chid 1 -10
ts CAP choos 1 46
ts CAP cit 0 22
ts CAP cit 1 -15
ts CAP claim 0 38
ts CAP claim 1 -23
ts CAP com 1 88
ts CAP comment 1 -32
ts CAP compar 0 48
ts CAP compar 1 -29
ts CAP complain 1 -30
ts CAP conced 1 -5
ts CAP concern 1 -25
ts CAP conclud 1 -10
ts CAP condemn 1 -8
ts CAP confident 1 -22
ts CAP confirm 1 -5
ts CAP congratulat 1 -9
ts CAP consider 1 -62
ts CAP continu 1 57
ts CAP contrast 1 -19
ts CAP convinc 1 -12
ts CAP count 1 -39
ts CAP cover 1 -17
ts CAP credit 1 -9
ts CAP critical 0 48
ts CAP critical 1 -8
ts CAP criticism 0 23
ts CAP criticism 1 -18
ts CAP criticiz 0 19
ts CAP criticiz 1 -14
ts CAP debat 1 -31
ts CAP decid 1 36
ts CAP decision 1 -29
ts CAP declar 0 34
ts CAP declar 1 -44
ts CAP decry 1 -17
ts CAP defend 0 60
ts CAP defend 1 -24
ts CAP deliver 1 6
ts CAP demand 1 -14
ts CAP denounc 0 55
ts CAP denounc 1 -22
ts CAP deny 1 -20
ts CAP describ 1 -22
ts CAP determin 1 -6
ts CAP devot 1 65
ts CAP disclos 1 -34
ts CAP discuss 1 -30
ts CAP dismiss 0 44
ts CAP dismiss 1 -41
ts CAP distanc 1 -32
ts CAP draw 1 -38
ts CAP eager 1 112
ts CAP echo 1 36
ts CAP embrac 1 -14
ts CAP emphasiz 1 -11
ts CAP encourag 1 -16
ts CAP endors 0 69
ts CAP endors 1 -11
ts CAP endorsement 1 6
ts CAP estimat 1 -19
ts CAP expect 1 -27
ts CAP explain 1 31
ts CAP express 1 48
ts CAP fail 1 16
ts CAP favor 0 20
ts CAP favor 1 -9
ts CAP fear 1 -69
ts CAP feel 1 -21
ts CAP fil 1 -15
ts CAP find 0 90
ts CAP find 1 -15
ts CAP fir 1 -7
ts CAP focus 1 -30
ts CAP giv 0 -63
ts CAP giv 1 14
ts CAP go 0 6
ts CAP go 1 39
ts CAP hail 1 -6
ts CAP hard 1 89
ts CAP harsh 1 35
ts CAP highlight 0 27
ts CAP highlight 1 -18
ts CAP hit 0 19
ts CAP hit 1 45
ts CAP hold 1 111
ts CAP hop 1 -12
ts CAP hopeful 1 -8
ts CAP idea 1 -20
ts CAP identify 1 -42
ts CAP ignor 0 23
ts CAP ignor 1 -13
ts CAP includ 1 -68
ts CAP indicat 1 -36
ts CAP inform 1 -29
ts CAP insist 1 -18
ts CAP introduc 1 -26
ts CAP invok 1 -8
ts CAP issu 1 -61
ts CAP it 1 50
ts CAP join 1 -30
ts CAP jok 1 -34
ts CAP knock 1 -11
ts CAP know 0 60
ts CAP know 1 -44
ts CAP lash 0 -85
ts CAP lash 1 -46
ts CAP launch 1 53
ts CAP lay 1 -17
ts CAP learn 1 -26
ts CAP leav 1 -16
ts CAP list 0 24
ts CAP list 1 -13
ts CAP look 1 -26
ts CAP mak 0 42
ts CAP mak 1 32
ts CAP mention 0 46
ts CAP mention 1 -22
ts CAP messag 1 -13
ts CAP mock 0 59
ts CAP mock 1 -10
ts CAP mount 1 82
ts CAP nam 0 26
ts CAP nam 1 -27
ts CAP need 1 -23
ts CAP nominat 0 63
ts CAP nominat 1 -31
ts CAP not 1 -17
ts CAP offer 1 22
ts CAP open 1 31
ts CAP oppos 0 21
ts CAP oppos 1 -37
ts CAP opposition 1 -23
ts CAP order 1 -46
ts CAP outspoken 1 -29
ts CAP pass 1 -59
ts CAP pledg 1 20
ts CAP point 1 -35
ts CAP portray 0 42
ts CAP portray 1 -8
ts CAP post 1 11
ts CAP praiz 0 32
ts CAP predict 1 -45
ts CAP prefer 0 42
ts CAP prefer 1 -13
ts CAP present 1 35
ts CAP press 1 -27
ts CAP promiz 1 -27
ts CAP promot 1 -16
ts CAP propos 1 -41
ts CAP provid 1 29
ts CAP publish 1 -56
ts CAP push 0 -28
ts CAP put 1 -36
ts CAP question 0 -41
ts CAP quick 1 -5
ts CAP quot 0 7
ts CAP quot 1 44
ts CAP rail 1 42
ts CAP rais 1 75
ts CAP reaffirm 1 -18
ts CAP recall 0 24
ts CAP recall 1 -16
ts CAP refer 0 -33
ts CAP refer 1 -28
ts CAP referenc 1 -25
ts CAP reflect 1 -8
ts CAP refus 1 -46
ts CAP reiterat 1 35
ts CAP reject 0 27
ts CAP reject 1 28
ts CAP releas 1 74
ts CAP remark 1 -31
ts CAP remember 1 55
ts CAP remind 0 -32
ts CAP remind 1 -47
ts CAP repeat 1 76
ts CAP report 0 28
ts CAP report 1 -15
ts CAP request 1 -76
ts CAP respond 0 -40
ts CAP respond 1 73
ts CAP return 1 98
ts CAP reveal 0 53
ts CAP reveal 1 -11
ts CAP run 1 20
ts CAP say 0 98
ts CAP say 1 -19
ts CAP see 0 53
ts CAP see 1 -33
ts CAP seek 1 -17
ts CAP seem 1 15
ts CAP seiz 1 60
ts CAP send 1 78
ts CAP set 1 19
ts CAP shar 1 -18
ts CAP shift 1 47
ts CAP show 0 115
ts CAP show 1 11
ts CAP sid 0 56
ts CAP sid 1 -64
ts CAP sign 1 -50
ts CAP signal 1 -18
ts CAP slam 0 6
ts CAP slam 1 -36
ts CAP speak 0 -96
ts CAP speak 1 52
ts CAP spent 1 121
ts CAP start 1 50
ts CAP stat 1 -30
ts CAP strategy 1 -29
ts CAP stress 1 -22
ts CAP suggest 0 50
ts CAP suggest 1 -12
ts CAP suggestion 1 -11
ts CAP support 0 78
ts CAP support 1 -16
ts CAP supporter 0 43
ts CAP supporter 1 -55
ts CAP surpriz 1 -7
ts CAP tak 1 31
ts CAP talk 0 36
ts CAP talk 1 -7
ts CAP tell 0 -76
ts CAP tell 1 -26
ts CAP thank 1 -22
ts CAP ther 1 -23
ts CAP think 0 45
ts CAP think 1 -20
ts CAP threaten 1 -43
ts CAP touch 1 -8
ts CAP tout 1 -20
ts CAP try 1 87
ts CAP turn 1 53
ts CAP tweet 1 -19
ts CAP underscor 1 -31
ts CAP understand 1 -18
ts CAP unveil 1 32
ts CAP urg 0 40
ts CAP urg 1 -48
ts CAP used 1 -28
ts CAP view 0 43
ts CAP voic 1 10
ts CAP vot 0 30
ts CAP vot 1 -8
ts CAP vow 1 -40
ts CAP want 0 44
ts CAP want 1 -32
ts CAP warn 0 23
ts CAP warn 1 -34
ts CAP watch 1 -25
ts CAP weigh 1 -45
ts CAP welcom 0 43
ts CAP wonder 1 -7
ts CAP worry 0 12
ts CAP worry 1 -18
ts CAP writ 1 -35
ts DAY acknowledg 1 -14
ts DAY announc 1 -10
ts DAY ask 1 -16
ts DAY defend 1 -6
ts DAY mak 1 -17
ts DAY not 1 -7
ts DAY plan 1 -8
ts DAY releas 1 -34
ts DAY report 1 -26
ts DAY respond 1 -15
ts DAY say 0 29
ts DAY say 1 -23
ts DAY tell 1 -27
ts NUM accord 1 28
ts NUM agre 1 -22
ts NUM announc 1 -10
ts NUM ask 1 -12
ts NUM assur 1 -16
ts NUM back 1 -5
ts NUM call 1 -26
ts NUM claim 1 -7
ts NUM describ 1 -6
ts NUM estimat 1 -10
ts NUM expect 1 -11
ts NUM find 1 -32
ts NUM identify 1 -8
ts NUM list 1 -11
ts NUM mak 1 -17
ts NUM not 1 -6
ts NUM offer 1 -5
ts NUM order 1 -23
ts NUM plan 1 -22
ts NUM pledg 1 -13
ts NUM point 1 -6
ts NUM promiz 1 -13
ts NUM propos 1 66
ts NUM put 1 -15
ts NUM releas 1 105
ts NUM report 1 -48
ts NUM say 0 21
ts NUM say 1 -11
ts NUM see 1 -6
ts NUM show 1 -15
ts NUM sign 1 -5
ts NUM speak 1 -18
ts NUM support 1 -8
ts NUM tell 1 -12
ts NUM think 1 72
ts NUM vot 1 -33
ts NUM writ 1 -14
ts a accord 1 -16
ts a accus 1 56
ts a acknowledg 1 -7
ts a add 1 -13
ts a admit 1 -41
ts a agre 1 58
ts a announc 0 51
ts a announc 1 -20
ts a argu 1 -14
ts a ask 0 114
ts a attack 1 -20
ts a begin 1 61
ts a blast 1 47
ts a call 0 -19
ts a call 1 -70
ts a cast 1 26
ts a challeng 1 -49
ts a charg 1 -39
ts a cit 0 46
ts a cit 1 -11
ts a claim 1 -31
ts a com 1 37
ts a comment 1 -28
ts a concern 1 -11
ts a consider 0 49
ts a consider 1 -12
ts a continu 1 42
ts a convinc 1 -22
ts a criticiz 1 -7
ts a decid 1 -24
ts a decision 1 -39
ts a declar 1 -18
ts a declin 1 -63
ts a defend 1 -20
ts a denounc 1 -26
ts a deny 1 -9
ts a describ 1 33
ts a determin 1 -13
ts a discuss 1 -21
ts a dismiss 1 -18
ts a expect 0 45
ts a expect 1 -16
ts a explain 1 -24
ts a favor 1 -18
ts a feel 1 -50
ts a find 1 69
ts a giv 1 -90
ts a go 1 66
ts a hold 1 -13
ts a hop 1 -31
ts a includ 0 86
ts a includ 1 -28
ts a indicat 1 -7
ts a insist 1 -20
ts a issu 1 77
ts a it 1 -46
ts a join 1 84
ts a know 1 -25
ts a lay 0 -72
ts a learn 1 -10
ts a look 1 -37
ts a mak 1 -51
ts a mention 1 -20
ts a mock 1 -33
ts a need 1 48
ts a not 1 -14
ts a offer 0 -62
ts a offer 1 25
ts a oppos 1 -25
ts a order 1 9
ts a plan 1 25
ts a pledg 1 -20
ts a point 0 -30
ts a point 1 -10
ts a portray 1 43
ts a post 0 -21
ts a praiz 1 -9
ts a predict 1 -8
ts a promiz 1 -52
ts a promot 0 30
ts a propos 0 54
ts a propos 1 -35
ts a provid 1 30
ts a push 0 -82
ts a push 1 -45
ts a question 1 -18
ts a rais 1 -17
ts a recall 1 -13
ts a referenc 1 -23
ts a refus 1 -9
ts a reject 1 -14
ts a releas 1 27
ts a repeat 1 -18
ts a report 1 49
ts a respond 0 -28
ts a respond 1 26
ts a reveal 0 51
ts a reveal 1 -18
ts a say 0 82
ts a say 1 -28
ts a see 0 51
ts a see 1 -70
ts a seek 1 -49
ts a seem 1 100
ts a shar 0 17
ts a shar 1 36
ts a show 0 85
ts a show 1 -56
ts a sign 0 88
ts a signal 1 33
ts a slam 1 -9
ts a speak 1 -45
ts a stat 1 -18
ts a suggest 0 38
ts a suggest 1 -24
ts a support 0 53
ts a support 1 -31
ts a tak 1 -21
ts a talk 1 -60
ts a tell 0 -8
ts a tell 1 6
ts a thank 1 -47
ts a think 1 -27
ts a try 1 -19
ts a turn 1 111
ts a tweet 0 25
ts a tweet 1 -41
ts a understand 1 -8
ts a urg 1 -22
ts a view 1 -53
ts a vot 0 57
ts a vot 1 56
ts a vow 1 -23
ts a want 0 32
ts a want 1 -15
ts a warn 1 -15
ts a worry 1 76
ts a writ 1 -84
ts about accord 1 5
ts about ask 1 94
ts about begin 1 -47
ts about declin 1 -28
ts about describ 1 -11
ts about express 1 -52
ts about find 1 -46
ts about go 1 -41
ts about it 1 -53
ts about less 1 -41
ts about mak 1 38
ts about offer 1 -76
ts about provid 1 -23
ts about question 1 107
ts about rais 1 -17
ts about report 1 -18
ts about respond 1 -49
ts about say 0 -28
ts about say 1 -23
ts about seek 1 -12
ts about show 1 -8
ts about speak 1 -65
ts about start 1 -38
ts about talk 1 155
ts about tell 1 9
ts about want 1 -19
ts after call 1 -14
ts after tell 1 -16
ts against call 1 -14
ts against mak 1 -8
ts all say 1 -15
ts all support 1 -17
ts among find 1 -8
ts among say 1 -14
ts among show 1 -7
ts an argu 1 -5
ts an ask 1 -18
ts an believ 1 -35
ts an call 1 50
ts an continu 1 -16
ts an defend 1 -9
ts an insist 1 -28
ts an not 1 -14
ts an offer 1 98
ts an question 1 48
ts an say 1 -23
ts an see 1 -14
ts an seek 1 -16
ts an show 1 -38
ts an suggest 1 -5
ts an tell 1 -52
ts and accord 1 -5
ts and accus 1 -8
ts and acknowledg 1 -8
ts and announc 1 -7
ts and appear 1 -7
ts and argu 1 -9
ts and ask 1 -16
ts and attack 1 -12
ts and back 1 -5
ts and begin 1 -14
ts and blast 1 -10
ts and call 1 -24
ts and cast 1 -14
ts and claim 1 -9
ts and complain 1 -6
ts and criticiz 1 -12
ts and debat 1 -12
ts and decid 1 -8
ts and declin 1 -14
ts and deep 1 -14
ts and defend 1 -6
ts and demand 1 -7
ts and denounc 1 -7
ts and deny 1 -9
ts and describ 1 -9
ts and endors 1 -8
ts and express 1 -5
ts and find 1 -15
ts and focus 1 -6
ts and giv 1 -23
ts and go 1 -42
ts and hit 1 -11
ts and hop 1 -11
ts and issu 1 -11
ts and it 1 -12
ts and know 1 -16
ts and learn 1 -7
ts and look 1 -26
ts and mak 1 -28
ts and need 1 -8
ts and offer 1 -33
ts and plan 1 -6
ts and pledg 1 -6
ts and point 1 -9
ts and predict 1 -9
ts and prefer 1 -5
ts and promiz 1 -9
ts and push 1 -10
ts and question 1 -8
ts and quick 1 -18
ts and recogniz 1 -6
ts and refer 1 -6
ts and reiterat 1 -5
ts and remain 1 -10
ts and remind 1 -12
ts and report 1 -21
ts and respond 1 -7
ts and say 1 -10
ts and see 1 -8
ts and seek 1 -7
ts and seem 1 -7
ts and send 1 -20
ts and shar 1 -15
ts and show 1 -9
ts and slam 1 -8
ts and speak 1 -16
ts and stress 1 -7
ts and support 1 -14
ts and tak 1 -12
ts and talk 1 -8
ts and tell 1 -17
ts and think 1 -7
ts and try 1 -10
ts and urg 1 -9
ts and vot 1 -12
ts and worry 1 -5
ts and writ 1 -12
ts another say 1 -5
ts any deny 0 116
ts any say 1 -10
ts are say 1 -9
ts are suggest 1 -5
ts are tell 1 -13
ts around say 1 -6
ts as ask 1 -8
ts as attack 1 -8
ts as attempt 1 -26
ts as call 1 -9
ts as cast 1 -23
ts as characteriz 1 -17
ts as cit 1 -8
ts as continu 1 -9
ts as criticiz 1 -5
ts as defend 1 -9
ts as describ 1 32
ts as dismiss 1 -5
ts as feel 1 66
ts as fram 1 -22
ts as go 1 -8
ts as highlight 1 -5
ts as hop 1 -8
ts as identify 1 -11
ts as know 1 73
ts as list 1 -17
ts as look 1 -50
ts as mak 1 69
ts as nam 1 -8
ts as oppos 1 -7
ts as paint 1 -12
ts as pledg 1 -7
ts as point 1 -10
ts as portray 1 -15
ts as position 1 -15
ts as present 1 -32
ts as quot 1 -12
ts as refer 1 66
ts as report 1 -6
ts as say 1 -9
ts as see 1 -21
ts as seek 1 -9
ts as show 1 -16
ts as slam 1 -9
ts as speak 1 -9
ts as tell 1 -7
ts as think 1 -7
ts as view 1 -8
ts at aim 1 -27
ts at assur 1 -46
ts at call 1 -5
ts at express 1 -6
ts at look 1 -19
ts at plan 1 76
ts at put 1 -8
ts at report 1 -5
ts at say 0 -59
ts at say 1 -9
ts at tak 1 -53
ts at talk 1 -6
ts at tell 1 -25
ts at want 1 -7
ts be ask 1 -7
ts be believ 1 -5
ts be claim 1 -10
ts be it 1 -34
ts be know 1 -6
ts be mak 1 -5
ts be pledg 1 -6
ts be say 1 -8
ts be seek 1 -10
ts be seem 1 -40
ts be show 1 -7
ts be tell 1 -7
ts be think 1 -5
ts be vow 1 -6
ts be want 1 -7
ts because say 1 -10
ts been say 1 -11
ts been tell 1 -9
ts before say 1 -13
ts behind show 1 -5
ts being accus 1 -25
ts being say 1 -13
ts between say 1 -9
ts between show 1 -12
ts but claim 1 -19
ts but say 1 -9
ts but support 1 -10
ts but tell 1 -9
ts by describ 1 -8
ts by fear 1 -9
ts by not 1 -5
ts by propos 1 -5
ts by respond 1 -10
ts by say 1 -10
ts by show 1 -5
ts by support 1 -11
ts can believ 1 -5
ts can say 1 -9
ts could argu 1 -8
ts could say 1 -8
ts could show 1 -7
ts could warn 1 -8
ts did add 1 -7
ts did mak 1 -5
ts did tell 1 -10
ts do ask 1 -8
ts do think 1 -6
ts does say 1 -7
ts doesn’t say 1 -17
ts down tell 1 -17
ts during ask 1 -7
ts during tell 1 -10
ts every say 1 -13
ts for accus 1 -6
ts for agre 1 -8
ts for announc 1 -13
ts for ask 1 61
ts for attack 1 -26
ts for begin 1 -31
ts for believ 1 -13
ts for blam 1 -29
ts for blast 1 -26
ts for call 1 38
ts for chid 1 -7
ts for congratulat 1 -13
ts for continu 1 -13
ts for criticiz 1 -15
ts for declin 1 -41
ts for defend 1 -6
ts for disclos 1 -13
ts for discuss 1 -5
ts for endors 1 -21
ts for explain 1 -6
ts for express 1 -21
ts for find 1 -12
ts for go 1 -48
ts for hit 1 -14
ts for hold 1 -31
ts for indicat 1 -6
ts for it 1 -17
ts for know 1 -6
ts for lay 1 -18
ts for mak 1 -51
ts for nominat 1 -8
ts for offer 1 -44
ts for plan 1 -43
ts for point 1 -10
ts for praiz 1 -9
ts for promiz 1 -8
ts for propos 1 -11
ts for provid 1 -9
ts for refus 1 -7
ts for reject 1 -6
ts for report 1 -5
ts for respond 1 -39
ts for say 0 -85
ts for say 1 -9
ts for shar 1 74
ts for show 1 -34
ts for slam 1 -16
ts for support 1 -10
ts for talk 1 -11
ts for tell 1 -16
ts for thank 1 62
ts for try 1 -15
ts for tweet 1 -8
ts for urg 1 -24
ts for vot 1 -23
ts for want 1 -11
ts for writ 1 -14
ts from announc 1 -9
ts from call 1 -21
ts from hop 1 -6
ts from it 1 -14
ts from not 1 -6
ts from plan 1 -7
ts from point 1 -7
ts from reject 1 -8
ts from report 1 -8
ts from respond 1 -7
ts from say 1 -6
ts from seek 1 -8
ts from show 1 -5
ts get want 1 -6
ts got say 1 -15
ts had ask 1 -5
ts had learn 1 -8
ts had not 1 -5
ts had report 1 -12
ts had say 1 -9
ts had tell 1 -14
ts had tweet 1 -5
ts half say 1 -43
ts has it 1 -25
ts has mak 1 -7
ts has point 1 -7
ts has question 1 -7
ts has report 1 -10
ts has say 1 -9
ts has tell 1 -18
ts have respond 1 -12
ts have say 1 -10
ts have seek 1 -7
ts he accord 1 10
ts he acknowledg 1 -5
ts he add 1 9
ts he admit 1 -11
ts he announc 1 22
ts he answer 1 -7
ts he argu 1 -7
ts he ask 1 -39
ts he assur 1 138
ts he attack 1 -13
ts he back 1 -11
ts he believ 0 13
ts he call 1 -11
ts he claim 0 31
ts he claim 1 -11
ts he continu 1 19
ts he declar 1 -8
ts he declin 1 -10
ts he denounc 1 -14
ts he dismiss 1 -21
ts he explain 1 61
ts he indicat 0 30
ts he insist 1 -8
ts he know 1 -15
ts he mak 1 -45
ts he not 1 9
ts he point 1 -16
ts he promiz 1 -5
ts he question 1 -6
ts he refus 1 -7
ts he report 1 40
ts he respond 1 47
ts he reveal 1 -24
ts he say 0 63
ts he say 1 -17
ts he seem 1 39
ts he show 0 35
ts he show 1 65
ts he suggest 0 19
ts he suggest 1 -10
ts he support 1 -6
ts he talk 1 -13
ts he tell 1 137
ts he think 0 25
ts he tout 1 -14
ts he tweet 1 94
ts he writ 1 25
ts her accus 1 -9
ts her announc 1 -19
ts her ask 0 -68
ts her ask 1 -31
ts her call 0 8
ts her call 1 38
ts her continu 1 -91
ts her defend 0 21
ts her endors 0 44
ts her express 1 -54
ts her go 1 76
ts her hop 1 -29
ts her plan 1 -19
ts her point 1 -53
ts her question 0 36
ts her question 1 -66
ts her recall 1 -6
ts her say 0 88
ts her say 1 -35
ts her see 1 -24
ts her seek 1 75
ts her show 1 46
ts her suggest 1 -9
ts her talk 1 48
ts her tell 0 -81
ts her tell 1 34
ts her tout 0 60
ts her want 1 -48
ts him accus 0 93
ts him ask 0 -90
ts him ask 1 -20
ts him attack 1 -13
ts him call 0 54
ts him call 1 -19
ts him continu 1 -19
ts him hop 1 -11
ts him mak 1 -13
ts him refus 1 26
ts him say 1 -22
ts him see 0 40
ts him tell 1 -18
ts him urg 0 106
ts himself cast 0 -16
ts himself describ 0 62
ts his accord 1 5
ts his accus 1 -14
ts his acknowledg 1 -26
ts his add 1 -7
ts his admit 1 -27
ts his announc 0 77
ts his argu 1 -18
ts his ask 0 49
ts his ask 1 -34
ts his blast 1 -45
ts his boast 0 54
ts his call 0 -53
ts his call 1 -8
ts his cit 0 35
ts his cit 1 -11
ts his claim 1 -10
ts his continu 1 64
ts his criticiz 1 58
ts his decid 1 -17
ts his declin 1 24
ts his defend 0 -7
ts his defend 1 -30
ts his describ 0 37
ts his discuss 0 18
ts his endors 1 -14
ts his explain 1 -45
ts his express 1 -35
ts his giv 1 22
ts his go 1 94
ts his hop 1 -23
ts his insist 1 -6
ts his it 1 60
ts his look 1 22
ts his mak 0 29
ts his mak 1 15
ts his mention 0 56
ts his mention 1 -14
ts his not 1 -6
ts his point 1 42
ts his praiz 0 34
ts his praiz 1 -6
ts his question 0 39
ts his question 1 -37
ts his recall 1 -14
ts his refer 1 -6
ts his reiterat 0 44
ts his remind 1 54
ts his repeat 0 37
ts his report 1 -53
ts his respond 1 55
ts his say 0 110
ts his say 1 -8
ts his see 1 -9
ts his seek 1 -48
ts his show 1 -17
ts his speak 1 6
ts his stress 1 -19
ts his suggest 1 -9
ts his support 1 50
ts his talk 1 29
ts his tell 0 -78
ts his tell 1 -10
ts his tout 0 81
ts his try 1 95
ts how ask 0 41
ts how ask 1 121
ts how describ 0 15
ts how explain 0 33
ts how it 1 7
ts how know 0 -40
ts how provid 1 118
ts how question 0 22
ts how show 0 36
ts how speak 0 -52
ts how talk 0 26
ts i say 1 56
ts if ask 0 67
ts if ask 1 176
ts if say 0 39
ts if say 1 -17
ts if suggest 1 -11
ts if tell 1 -16
ts if wonder 0 44
ts in accus 1 -9
ts in acknowledg 1 -7
ts in agre 1 -10
ts in aim 1 -10
ts in announc 1 -9
ts in argu 1 -6
ts in ask 1 -15
ts in attack 1 -8
ts in back 1 -8
ts in blam 1 -6
ts in blast 1 -10
ts in call 1 -14
ts in cast 1 -24
ts in challeng 1 -15
ts in cit 1 -8
ts in claim 1 -13
ts in continu 1 -11
ts in decid 1 -11
ts in declin 1 -16
ts in describ 1 -59
ts in endors 1 -10
ts in explain 1 -13
ts in express 1 -9
ts in feel 1 -24
ts in fil 1 -20
ts in find 1 -16
ts in focus 1 -24
ts in hir 1 -8
ts in hop 1 -7
ts in idea 1 -7
ts in know 1 46
ts in learn 1 -6
ts in look 1 -8
ts in mak 1 39
ts in not 1 -12
ts in offer 1 -20
ts in oppos 1 -12
ts in order 1 -5
ts in plan 1 -13
ts in pledg 1 -10
ts in point 1 -7
ts in predict 1 -6
ts in promiz 1 -10
ts in propos 1 -8
ts in push 1 -10
ts in put 1 -19
ts in question 1 -10
ts in rais 1 -17
ts in refus 1 -17
ts in releas 1 -10
ts in remind 1 -6
ts in report 1 -30
ts in say 0 72
ts in say 1 -10
ts in see 1 -14
ts in seek 1 -12
ts in seem 1 -17
ts in show 1 -20
ts in speak 1 -10
ts in start 1 -23
ts in stat 1 -5
ts in support 1 -23
ts in tak 1 -62
ts in talk 1 -12
ts in tell 1 -45
ts in threaten 1 -5
ts in tout 1 -9
ts in try 1 -14
ts in tweet 1 -8
ts in urg 1 -11
ts in view 1 -8
ts in vot 1 -24
ts in vow 1 -5
ts in want 1 -12
ts in warn 1 -7
ts in worry 1 -13
ts in writ 0 -46
ts in writ 1 -13
ts into seek 1 -6
ts is accord 1 -7
ts is add 1 -7
ts is argu 1 -6
ts is ask 1 -9
ts is believ 1 -7
ts is claim 1 -7
ts is find 1 -9
ts is it 1 -7
ts is know 1 -8
ts is mak 1 -12
ts is not 1 -10
ts is question 0 -23
ts is say 1 -7
ts is seem 1 -17
ts is show 1 -8
ts is stat 1 -6
ts is suggest 1 -13
ts is tell 1 -21
ts is think 1 -13
ts it accus 1 -8
ts it acknowledg 1 36
ts it add 1 -7
ts it announc 0 31
ts it announc 1 -22
ts it argu 1 -11
ts it ask 1 14
ts it believ 0 28
ts it call 0 -21
ts it endors 1 -14
ts it it 1 65
ts it know 1 -31
ts it mak 1 -16
ts it not 1 26
ts it promiz 1 -16
ts it report 1 -14
ts it say 0 70
ts it say 1 -12
ts it see 0 -50
ts it see 1 -15
ts it suggest 1 -10
ts it tell 1 -12
ts it think 0 16
ts it want 1 79
ts its argu 1 -7
ts its mak 1 -8
ts its pledg 1 -31
ts its say 0 54
ts its say 1 -33
ts its suggest 1 -6
ts like ask 1 -5
ts like say 1 -6
ts many say 1 -17
ts may show 1 -6
ts me tell 0 -37
ts might ask 1 -5
ts might say 1 -6
ts most say 1 -6
ts never say 1 -13
ts no say 1 -17
ts not add 1 -7
ts not announc 1 -11
ts not argu 1 -5
ts not ask 1 -11
ts not continu 1 -6
ts not declin 1 -16
ts not defend 1 72
ts not say 1 -11
ts not show 1 -19
ts not tell 1 19
ts not urg 1 114
ts not want 1 -6
ts not warn 1 81
ts of accord 1 -7
ts of accus 1 -7
ts of advocat 1 -5
ts of agre 1 -11
ts of announc 1 -6
ts of argu 1 -9
ts of ask 1 -25
ts of assur 1 -5
ts of attack 1 -5
ts of begin 1 -34
ts of blast 1 -8
ts of call 1 -21
ts of cast 1 -17
ts of challeng 1 -9
ts of cit 1 -6
ts of complain 1 -5
ts of concern 1 -9
ts of continu 1 -12
ts of criticiz 1 -6
ts of decid 1 -12
ts of declin 1 -11
ts of defend 1 -6
ts of deliver 1 -25
ts of disclos 1 -9
ts of endors 1 -6
ts of expect 1 -5
ts of explain 1 -8
ts of express 1 -7
ts of feel 1 -33
ts of find 1 -6
ts of focus 1 -10
ts of giv 1 -22
ts of go 1 -16
ts of hold 1 -22
ts of hop 1 -9
ts of identify 1 -8
ts of includ 1 -8
ts of it 1 -19
ts of know 1 -13
ts of look 1 -12
ts of mak 1 -32
ts of need 1 -5
ts of not 1 -6
ts of offer 1 -44
ts of opposition 1 -11
ts of order 1 -14
ts of outspoken 1 -26
ts of pass 1 -13
ts of plan 1 -7
ts of plead 1 -9
ts of point 1 -11
ts of post 1 -23
ts of promiz 1 -6
ts of propos 1 -6
ts of provid 1 -26
ts of push 1 -13
ts of put 1 -8
ts of question 1 -9
ts of rais 1 -20
ts of recogniz 1 -9
ts of referenc 1 -14
ts of reiterat 1 -8
ts of releas 1 -45
ts of remain 1 -10
ts of remind 1 122
ts of repeat 1 -14
ts of report 1 -14
ts of represent 1 -7
ts of respond 1 -10
ts of reveal 1 -8
ts of say 0 -25
ts of say 1 -10
ts of see 1 -9
ts of seek 1 -19
ts of seem 1 -17
ts of send 1 -25
ts of shar 1 -14
ts of show 1 -22
ts of speak 1 -20
ts of spent 1 -26
ts of suggest 1 -6
ts of support 1 -11
ts of tak 1 -36
ts of talk 1 -17
ts of tell 1 -36
ts of try 1 -31
ts of tweet 1 -21
ts of understand 1 -10
ts of urg 1 -6
ts of used 1 -22
ts of voic 1 -10
ts of vot 1 -8
ts of want 1 -7
ts of warn 1 -9
ts of writ 1 -15
ts on agre 1 -18
ts on aim 1 -10
ts on announc 0 -43
ts on ask 1 -9
ts on call 1 -13
ts on continu 1 -5
ts on declin 1 54
ts on defend 1 -7
ts on explain 1 -9
ts on find 1 -6
ts on focus 1 -31
ts on go 1 -30
ts on hit 1 -17
ts on hold 1 -18
ts on hop 1 -13
ts on introduc 1 -6
ts on keep 1 -15
ts on mak 1 -29
ts on offer 1 -24
ts on oppos 1 -14
ts on point 1 -23
ts on post 1 -16
ts on predict 1 -9
ts on promiz 1 -7
ts on propos 1 -6
ts on provid 1 -6
ts on push 1 -7
ts on put 1 -31
ts on refus 1 -30
ts on report 0 -62
ts on report 1 -25
ts on respond 1 -25
ts on say 0 -39
ts on say 1 -7
ts on seek 1 -10
ts on seem 1 -14
ts on shar 1 77
ts on show 1 -9
ts on speak 1 -15
ts on suggest 1 -6
ts on support 1 -12
ts on tak 1 -11
ts on talk 1 -7
ts on tell 1 -20
ts on turn 1 -15
ts on urg 1 -7
ts on vow 1 -14
ts on warn 1 -12
ts one claim 1 -35
ts one not 1 -6
ts one say 1 -17
ts one suggest 1 -6
ts one support 1 -24
ts or ask 1 -9
ts or call 1 -5
ts or declin 1 -6
ts or know 1 -11
ts or say 1 -13
ts or want 1 -7
ts other go 1 -8
ts other say 1 20
ts other seek 1 -7
ts our ask 0 -9
ts out call 1 -7
ts out say 1 -8
ts over ask 1 -12
ts over express 1 -22
ts over say 1 -8
ts over show 1 -8
ts several say 1 -7
ts she acknowledg 1 -5
ts she ask 1 -42
ts she call 1 -12
ts she consider 1 -10
ts she explain 1 -6
ts she not 1 -6
ts she offer 1 -16
ts she say 0 73
ts she say 1 6
ts she suggest 0 15
ts she suggest 1 -6
ts she tell 1 212
ts she think 0 20
ts should argu 1 -5
ts should ask 1 -13
ts should say 1 -14
ts should suggest 1 -11
ts so say 0 38
ts so say 1 -12
ts some say 0 56
ts some say 1 -14
ts such say 1 -13
ts than say 1 -6
ts than show 1 -11
ts than tell 1 -8
ts that accord 1 -67
ts that acknowledg 0 46
ts that acknowledg 1 80
ts that add 0 60
ts that add 1 60
ts that admit 0 45
ts that admit 1 112
ts that agre 0 34
ts that agre 1 36
ts that alleg 0 20
ts that announc 0 15
ts that announc 1 72
ts that appear 1 31
ts that argu 0 47
ts that argu 1 131
ts that ask 1 -96
ts that assert 0 42
ts that assertion 0 12
ts that assum 0 19
ts that back 1 41
ts that begin 1 53
ts that believ 0 19
ts that believ 1 -27
ts that blam 1 -22
ts that boast 0 17
ts that call 0 25
ts that call 1 -111
ts that caution 0 20
ts that challeng 1 -78
ts that charg 0 -64
ts that cit 1 -77
ts that claim 0 36
ts that claim 1 82
ts that clarify 0 27
ts that compar 1 -28
ts that complain 0 23
ts that complaint 0 47
ts that conced 0 24
ts that concern 0 50
ts that concern 1 56
ts that conclud 0 73
ts that conclud 1 110
ts that confident 0 10
ts that confirm 0 17
ts that contend 0 25
ts that continu 1 32
ts that convinc 0 51
ts that convinc 1 63
ts that criticiz 1 -65
ts that declar 0 25
ts that defend 1 -35
ts that deliver 1 -71
ts that demand 0 12
ts that deny 0 26
ts that deny 1 29
ts that describ 1 -82
ts that determin 0 19
ts that discuss 1 -18
ts that dismiss 1 -81
ts that doubt 0 19
ts that emphasiz 0 15
ts that emphasiz 1 -22
ts that endors 1 -17
ts that estimat 0 37
ts that explain 0 35
ts that explain 1 -32
ts that express 0 36
ts that express 1 41
ts that fear 0 23
ts that fear 1 -18
ts that find 0 47
ts that find 1 -12
ts that focus 1 -31
ts that go 1 47
ts that hop 0 26
ts that hop 1 80
ts that idea 0 24
ts that imply 0 22
ts that indicat 0 56
ts that indicat 1 14
ts that insist 0 43
ts that insist 1 15
ts that issu 0 -39
ts that issu 1 68
ts that it 1 87
ts that jok 0 38
ts that know 0 18
ts that know 1 106
ts that lay 1 -51
ts that learn 0 24
ts that look 1 22
ts that maintain 0 49
ts that mak 0 24
ts that mak 1 65
ts that mention 1 -18
ts that not 0 66
ts that not 1 38
ts that offer 1 -17
ts that order 0 11
ts that pass 1 67
ts that pledg 0 18
ts that pledg 1 -20
ts that point 0 66
ts that point 1 -40
ts that post 1 28
ts that predict 0 29
ts that predict 1 69
ts that promiz 1 78
ts that propos 1 -68
ts that question 1 -68
ts that quick 0 44
ts that rais 1 16
ts that recall 0 11
ts that recall 1 10
ts that recogniz 0 36
ts that refer 1 -47
ts that referenc 1 -53
ts that refus 1 -9
ts that reiterat 0 -63
ts that reiterat 1 41
ts that reject 1 -22
ts that releas 1 -157
ts that remain 1 11
ts that remark 0 17
ts that remind 1 125
ts that repeat 1 -65
ts that report 0 42
ts that report 1 40
ts that respond 0 -35
ts that respond 1 -52
ts that reveal 0 16
ts that reveal 1 43
ts that say 0 51
ts that say 1 70
ts that see 1 12
ts that seek 1 -33
ts that seem 1 -94
ts that send 1 40
ts that shar 1 36
ts that show 0 71
ts that show 1 31
ts that speak 1 -16
ts that speculat 0 16
ts that stat 0 38
ts that stat 1 121
ts that stress 0 33
ts that suggest 0 44
ts that suggest 1 27
ts that suggestion 0 35
ts that support 1 57
ts that surpriz 0 40
ts that suspect 0 25
ts that talk 1 -49
ts that tell 1 183
ts that ther 1 82
ts that think 0 33
ts that think 1 28
ts that try 1 102
ts that tweet 0 30
ts that urg 1 -55
ts that view 1 -38
ts that want 1 25
ts that warn 0 62
ts that warn 1 89
ts that worry 0 25
ts that writ 0 54
ts that writ 1 85
ts the accord 1 21
ts the accus 0 70
ts the accus 1 -39
ts the acknowledg 0 50
ts the acknowledg 1 -25
ts the add 1 -20
ts the address 0 10
ts the address 1 -5
ts the admit 1 -10
ts the agre 0 -51
ts the agre 1 -61
ts the alleg 1 -15
ts the allow 1 68
ts the anger 1 36
ts the announc 0 29
ts the announc 1 -32
ts the answer 1 -14
ts the appoint 1 -35
ts the argu 0 -8
ts the argu 1 -25
ts the ask 0 -142
ts the ask 1 -66
ts the assert 1 -22
ts the assur 1 47
ts the attack 0 22
ts the attack 1 6
ts the back 1 -33
ts the becom 1 27
ts the begin 1 -24
ts the believ 0 17
ts the believ 1 -25
ts the bemoan 0 39
ts the blam 0 -27
ts the blam 1 -34
ts the blast 1 -28
ts the boast 1 -37
ts the brush 1 40
ts the call 0 -22
ts the call 1 10
ts the cast 0 -52
ts the cast 1 72
ts the challeng 1 13
ts the charg 1 67
ts the choos 1 -38
ts the cit 0 26
ts the cit 1 -32
ts the claim 0 18
ts the claim 1 19
ts the com 1 73
ts the comment 1 -15
ts the compar 0 45
ts the compar 1 -45
ts the complain 1 -54
ts the conced 1 -24
ts the concern 1 32
ts the conclud 1 -22
ts the condemn 0 40
ts the condemn 1 -6
ts the confirm 1 -35
ts the consider 1 57
ts the continu 1 12
ts the convinc 1 -15
ts the critical 1 -15
ts the criticiz 0 54
ts the criticiz 1 -30
ts the debat 1 -22
ts the decision 1 -26
ts the declar 1 -40
ts the declin 1 14
ts the decry 0 31
ts the decry 1 -6
ts the defend 0 64
ts the defend 1 -43
ts the demand 1 -18
ts the denounc 0 77
ts the denounc 1 60
ts the deny 0 -18
ts the deny 1 50
ts the describ 0 60
ts the describ 1 -36
ts the detail 1 -19
ts the determin 1 -17
ts the disclos 1 -79
ts the discuss 0 28
ts the discuss 1 -57
ts the dismiss 0 44
ts the dismiss 1 -11
ts the draw 1 23
ts the emphasiz 0 46
ts the encourag 1 -15
ts the endors 0 18
ts the endors 1 21
ts the endorsement 1 -23
ts the enjoy 1 -8
ts the estimat 1 24
ts the expect 1 43
ts the explain 1 -42
ts the express 1 11
ts the fail 1 80
ts the fear 0 34
ts the fear 1 -14
ts the feel 1 17
ts the fil 1 -24
ts the find 0 28
ts the find 1 -59
ts the focus 0 43
ts the focus 1 16
ts the giv 1 138
ts the go 1 34
ts the grow 1 15
ts the hail 1 -15
ts the highlight 1 -40
ts the hold 1 -63
ts the hop 0 20
ts the hop 1 -38
ts the identify 0 32
ts the identify 1 68
ts the ignor 1 -6
ts the includ 1 87
ts the indicat 1 -40
ts the insist 1 -14
ts the introduc 1 -49
ts the invok 0 61
ts the issu 1 105
ts the it 1 58
ts the keep 1 71
ts the know 1 -30
ts the lay 1 -26
ts the learn 1 -15
ts the list 0 41
ts the list 1 31
ts the maintain 1 56
ts the mak 0 120
ts the mak 1 78
ts the mention 0 47
ts the mention 1 -21
ts the messag 1 -27
ts the mock 1 -6
ts the mount 1 85
ts the nam 1 -29
ts the need 1 43
ts the not 0 -6
ts the not 1 21
ts the offer 0 -85
ts the offer 1 59
ts the oppos 0 25
ts the oppos 1 -40
ts the opposition 0 34
ts the order 0 48
ts the order 1 -27
ts the plan 1 -61
ts the pledg 1 10
ts the point 0 94
ts the point 1 -24
ts the portray 1 -21
ts the post 1 33
ts the praiz 0 25
ts the praiz 1 -16
ts the predict 1 -31
ts the prefer 0 29
ts the promiz 1 -33
ts the propos 1 -43
ts the proposal 1 -27
ts the provid 1 72
ts the publish 1 27
ts the push 0 -19
ts the push 1 -22
ts the put 1 25
ts the question 0 58
ts the question 1 -40
ts the quick 1 45
ts the rail 1 -13
ts the rais 1 42
ts the recall 0 37
ts the recall 1 -11
ts the recogniz 1 -20
ts the refer 0 41
ts the refer 1 -25
ts the referenc 1 -18
ts the refus 1 29
ts the reiterat 1 -35
ts the reject 1 -12
ts the releas 1 40
ts the remain 1 46
ts the remind 1 -82
ts the repeat 0 -9
ts the repeat 1 -65
ts the report 1 74
ts the represent 0 28
ts the represent 1 -25
ts the requir 1 -31
ts the respond 0 65
ts the respond 1 -81
ts the reveal 1 -12
ts the rul 1 -29
ts the say 0 100
ts the say 1 -18
ts the see 0 -24
ts the see 1 57
ts the seek 1 -14
ts the seem 1 80
ts the send 1 -95
ts the shar 1 -12
ts the show 0 75
ts the show 1 19
ts the signal 1 -41
ts the slam 0 58
ts the slam 1 -13
ts the speak 0 -16
ts the speak 1 22
ts the start 1 -48
ts the stat 1 -34
ts the statement 1 51
ts the stress 0 -45
ts the stress 1 -11
ts the suggest 0 34
ts the suggest 1 -11
ts the support 0 -17
ts the support 1 -39
ts the supporter 1 -7
ts the surpriz 1 49
ts the tak 0 -12
ts the tak 1 46
ts the talk 0 18
ts the talk 1 14
ts the tell 0 -156
ts the tell 1 -52
ts the ther 1 23
ts the think 0 39
ts the think 1 -53
ts the threaten 1 -38
ts the tout 1 -13
ts the try 1 17
ts the turn 1 -13
ts the tweet 1 5
ts the underscor 0 57
ts the understand 0 42
ts the understand 1 22
ts the urg 0 -62
ts the urg 1 -56
ts the used 1 72
ts the using 1 41
ts the view 1 9
ts the vot 0 -30
ts the vot 1 62
ts the vow 1 -37
ts the want 0 29
ts the want 1 -74
ts the warn 0 -22
ts the warn 1 -25
ts the wonder 1 -17
ts the worry 1 -65
ts the writ 0 18
ts the writ 1 13
ts their ask 1 25
ts their call 1 -9
ts their describ 1 -11
ts their feel 1 -19
ts their hop 1 -10
ts their say 0 88
ts their say 1 -14
ts their see 1 -10
ts their show 1 -26
ts their support 1 -9
ts their tell 1 -53
ts them ask 0 39
ts them say 1 -7
ts them tell 0 -79
ts them want 1 -32
ts themselves describ 0 16
ts they acknowledg 1 -10
ts they announc 0 7
ts they ask 1 -34
ts they insist 0 23
ts they know 1 -14
ts they mak 1 28
ts they say 0 68
ts they say 1 -7
ts they show 1 -33
ts they suggest 0 10
ts they tell 1 145
ts this ask 1 -12
ts this declin 1 -36
ts this endors 1 -11
ts this hop 1 -15
ts this say 0 -65
ts this say 1 -11
ts this tell 1 8
ts those say 0 53
ts those say 1 8
ts to accord 1 -14
ts to accus 1 -17
ts to acknowledg 1 -15
ts to add 1 -10
ts to adviz 1 50
ts to agre 0 42
ts to agre 1 -38
ts to aim 0 66
ts to aim 1 -15
ts to alleg 1 -19
ts to allow 1 -39
ts to announc 1 -42
ts to apologiz 1 -23
ts to appear 0 -86
ts to appear 1 -78
ts to argu 1 -24
ts to ask 0 141
ts to ask 1 40
ts to assur 1 -31
ts to attack 1 -16
ts to attribut 1 -14
ts to begin 1 52
ts to believ 1 -12
ts to blam 1 -8
ts to blast 1 -24
ts to boast 1 -19
ts to call 0 -38
ts to call 1 32
ts to challeng 1 -42
ts to choos 1 30
ts to cit 1 -6
ts to claim 0 56
ts to claim 1 -38
ts to com 1 -99
ts to compar 1 -27
ts to concern 1 -15
ts to conclud 1 -15
ts to condemn 1 -7
ts to confident 1 -6
ts to consider 1 -18
ts to continu 1 -73
ts to criticiz 1 -53
ts to debat 1 -41
ts to decid 0 60
ts to decid 1 14
ts to decision 0 101
ts to decision 1 -30
ts to declar 1 -16
ts to declin 0 23
ts to declin 1 66
ts to decry 1 -5
ts to defend 1 -42
ts to denounc 1 -17
ts to deny 1 -11
ts to describ 1 -17
ts to detail 1 -13
ts to determin 1 -17
ts to devot 1 54
ts to discuss 1 -10
ts to eager 0 56
ts to encourag 1 8
ts to estimat 1 -10
ts to expect 0 17
ts to expect 1 -58
ts to explain 1 -23
ts to express 1 29
ts to fail 1 48
ts to favor 1 -9
ts to feel 1 67
ts to find 1 -43
ts to focus 1 -22
ts to go 1 -116
ts to highlight 1 -6
ts to hop 0 30
ts to hop 1 -18
ts to idea 1 -15
ts to includ 1 -21
ts to indicat 1 -8
ts to insist 1 -9
ts to intend 0 89
ts to intend 1 -52
ts to issu 1 25
ts to it 1 -53
ts to jok 1 -9
ts to know 1 -29
ts to lament 1 -16
ts to look 0 -16
ts to look 1 -90
ts to mak 0 30
ts to mention 1 -24
ts to nam 1 -9
ts to need 1 -59
ts to not 1 -18
ts to offer 0 62
ts to offer 1 27
ts to oppos 1 -29
ts to order 1 -20
ts to plan 0 58
ts to plan 1 -37
ts to plead 1 82
ts to pledg 0 114
ts to pledg 1 59
ts to point 1 64
ts to post 1 -17
ts to praiz 1 -23
ts to prefer 1 64
ts to press 1 -29
ts to promiz 0 128
ts to promiz 1 65
ts to propos 1 61
ts to proposal 0 21
ts to push 0 116
ts to push 1 68
ts to put 1 -23
ts to question 1 -32
ts to rail 1 -13
ts to recall 1 -10
ts to recogniz 1 -6
ts to refer 1 -20
ts to referenc 1 -7
ts to refus 0 48
ts to refus 1 47
ts to reiterat 1 53
ts to reject 1 -14
ts to releas 1 -35
ts to remain 1 45
ts to remember 1 -13
ts to remind 1 -18
ts to report 1 -40
ts to requir 1 -68
ts to respond 1 20
ts to reveal 1 -17
ts to say 1 -23
ts to see 1 -46
ts to seek 0 13
ts to seek 1 33
ts to seem 0 -193
ts to seem 1 44
ts to send 1 -50
ts to show 1 58
ts to sign 1 78
ts to slam 1 -9
ts to speak 1 -15
ts to spent 1 -45
ts to start 1 59
ts to stat 1 -40
ts to strategy 1 94
ts to struggl 1 -69
ts to suggest 1 -18
ts to support 1 -23
ts to tak 1 65
ts to talk 0 -104
ts to talk 1 -43
ts to tell 1 19
ts to ther 1 -23
ts to think 1 -46
ts to threaten 0 63
ts to tout 1 -14
ts to try 1 29
ts to turn 1 -88
ts to tweet 1 -72
ts to understand 1 -9
ts to urg 1 93
ts to used 1 -64
ts to using 1 -49
ts to view 1 -17
ts to vot 0 -39
ts to vot 1 57
ts to vow 0 87
ts to vow 1 62
ts to want 0 11
ts to want 1 -44
ts to warn 1 -37
ts to welcom 1 -25
ts to wonder 1 -14
ts to worry 1 -5
ts to writ 0 -104
ts to writ 1 -53
ts two say 1 -7
ts up say 1 -10
ts w abl 0 -73
ts w abl 1 35
ts w accept 1 -27
ts w accord 1 -9
ts w accus 1 8
ts w accusation 0 71
ts w accusation 1 -8
ts w acknowledg 1 -22
ts w acquiesc 1 -17
ts w add 1 -10
ts w address 1 -12
ts w admit 1 -12
ts w adopt 1 -25
ts w advic 1 -52
ts w adviz 1 -25
ts w advocat 1 -25
ts w aim 1 16
ts w alleg 0 88
ts w alleg 1 -14
ts w allegation 1 -9
ts w allow 1 -18
ts w anger 1 -25
ts w announc 0 24
ts w announc 1 -10
ts w answer 1 -19
ts w apologiz 1 -29
ts w appear 1 -62
ts w applaud 1 -17
ts w appoint 1 -8
ts w approv 1 -31
ts w argument 1 -49
ts w ask 0 -38
ts w ask 1 -19
ts w assail 1 -20
ts w assert 1 -10
ts w assertion 1 -12
ts w assumption 1 -22
ts w assur 1 -35
ts w attack 0 83
ts w attack 1 -21
ts w attempt 0 -68
ts w attempt 1 23
ts w avoid 1 11
ts w awar 1 -19
ts w back 0 94
ts w back 1 -17
ts w ban 1 -27
ts w becom 1 27
ts w begin 0 -93
ts w believ 0 84
ts w believ 1 -12
ts w bemoan 1 -9
ts w blam 0 78
ts w blam 1 -13
ts w blast 1 -24
ts w block 1 -12
ts w boast 1 -14
ts w bring 1 -29
ts w calculat 1 -32
ts w call 0 37
ts w call 1 -6
ts w cast 1 -68
ts w caution 1 -6
ts w challeng 1 -30
ts w charg 1 -13
ts w cheer 1 -12
ts w choos 1 29
ts w cit 0 70
ts w cit 1 -11
ts w claim 0 58
ts w claim 1 -14
ts w clear 1 -6
ts w com 0 -50
ts w com 1 11
ts w comment 1 -41
ts w compar 1 -13
ts w complain 1 -23
ts w complaint 1 -7
ts w conced 1 -22
ts w concern 1 -31
ts w conclud 1 -16
ts w condemn 1 -11
ts w confident 1 -9
ts w confirm 1 -9
ts w congratulat 1 -11
ts w consider 1 -12
ts w contemplat 1 -14
ts w continu 0 -77
ts w continu 1 -14
ts w contrast 1 -28
ts w conversation 1 -15
ts w convinc 1 -19
ts w count 1 -33
ts w cover 1 -26
ts w credit 1 -12
ts w critical 1 -8
ts w criticism 1 -21
ts w criticiz 1 -12
ts w debat 0 34
ts w debat 1 -19
ts w decid 1 -38
ts w decision 1 -35
ts w declar 1 -11
ts w declin 1 10
ts w decry 1 -11
ts w deem 1 -14
ts w deep 1 -61
ts w defend 1 -20
ts w deliver 0 -84
ts w deliver 1 -71
ts w demand 0 81
ts w demonstrat 1 -24
ts w denounc 1 20
ts w deny 1 -26
ts w describ 1 -23
ts w detail 1 -15
ts w determin 1 -19
ts w devot 1 -20
ts w disagreement 1 8
ts w disavow 1 -15
ts w disclos 1 -35
ts w disclosur 1 -7
ts w discuss 0 82
ts w discuss 1 -11
ts w dismiss 1 -10
ts w display 1 -17
ts w distanc 1 52
ts w divid 1 -25
ts w document 1 -25
ts w doubl 1 -20
ts w doubt 1 -7
ts w downplay 1 -32
ts w draw 1 -48
ts w dwell 1 -10
ts w eager 1 -44
ts w echo 1 -25
ts w embrac 1 -15
ts w emerg 1 105
ts w emphasiz 1 -9
ts w encourag 1 -23
ts w end 1 -61
ts w endors 1 -30
ts w endorsement 1 -9
ts w enjoy 1 -12
ts w estimat 1 -11
ts w expand 1 -26
ts w expect 1 -24
ts w experienc 1 -57
ts w explain 1 -21
ts w expos 1 -16
ts w express 0 37
ts w express 1 -22
ts w fail 0 -63
ts w fail 1 -35
ts w favor 1 -30
ts w fear 1 -11
ts w feel 1 -60
ts w fil 1 -44
ts w find 0 20
ts w fir 1 -21
ts w focus 0 34
ts w focus 1 -32
ts w follow 1 -11
ts w giv 0 -59
ts w go 0 -105
ts w go 1 -14
ts w grow 1 -16
ts w hail 1 -22
ts w harsh 1 31
ts w highlight 1 -15
ts w hint 1 -13
ts w hit 1 -25
ts w hold 0 -103
ts w hop 0 34
ts w hopeful 1 -7
ts w idea 1 -12
ts w identify 1 -31
ts w ignor 1 -10
ts w imply 1 -6
ts w includ 1 -11
ts w indicat 1 -17
ts w insist 1 -8
ts w intend 1 -37
ts w interest 1 -47
ts w introduc 0 -30
ts w introduc 1 13
ts w invok 1 -13
ts w issu 1 6
ts w it 0 -53
ts w it 1 -39
ts w join 1 -33
ts w jok 1 -28
ts w keep 1 -49
ts w knock 1 -14
ts w know 1 -31
ts w lament 1 -13
ts w lash 1 -22
ts w launch 0 -36
ts w launch 1 -46
ts w lay 0 89
ts w lay 1 -25
ts w learn 1 -21
ts w leav 1 -6
ts w less 0 -65
ts w less 1 81
ts w let 1 -59
ts w lin 1 -14
ts w list 1 -18
ts w look 0 -136
ts w look 1 41
ts w lov 1 -16
ts w maintain 1 -7
ts w mak 0 -78
ts w mak 1 -34
ts w mark 1 -13
ts w mean 1 -18
ts w mention 1 -14
ts w messag 0 31
ts w messag 1 -27
ts w mock 1 -14
ts w mount 1 -35
ts w nam 1 -15
ts w need 0 -9
ts w need 1 -37
ts w negativ 1 -24
ts w nominat 1 -11
ts w not 1 -5
ts w offer 0 37
ts w offer 1 17
ts w open 1 -33
ts w opposition 1 -52
ts w opt 1 -37
ts w order 1 -20
ts w outlin 1 -34
ts w outspoken 1 55
ts w paint 1 -11
ts w pass 0 -17
ts w pass 1 51
ts w peg 1 -14
ts w persuad 1 -24
ts w pivot 1 22
ts w plead 1 18
ts w pledg 1 10
ts w point 0 42
ts w point 1 -5
ts w portray 1 -18
ts w position 1 -15
ts w post 0 66
ts w post 1 -46
ts w praiz 1 -13
ts w predict 1 -28
ts w prefer 1 -33
ts w present 1 -61
ts w press 0 19
ts w press 1 -20
ts w pressur 1 -19
ts w project 1 -17
ts w promiz 1 -22
ts w promot 1 -14
ts w propos 0 36
ts w propos 1 -19
ts w proposal 1 7
ts w proud 1 -5
ts w prov 1 -22
ts w provid 0 -29
ts w provid 1 -16
ts w publish 0 59
ts w publish 1 -41
ts w push 0 45
ts w push 1 -35
ts w put 1 -32
ts w question 1 -37
ts w quick 0 -77
ts w quick 1 -38
ts w quot 1 -17
ts w rail 1 -9
ts w rais 0 -17
ts w rais 1 -43
ts w reach 0 -32
ts w reach 1 -52
ts w reaffirm 1 -8
ts w reason 1 -26
ts w rebuk 1 -15
ts w recall 1 -7
ts w recogniz 1 24
ts w recommend 1 -9
ts w refer 0 82
ts w refer 1 -11
ts w referenc 1 -22
ts w reflect 1 -10
ts w refus 1 -38
ts w regard 1 -39
ts w reiterat 1 -23
ts w releas 0 -134
ts w releas 1 -15
ts w remain 0 -8
ts w remain 1 -29
ts w remember 1 -24
ts w remind 1 -59
ts w renew 1 -20
ts w repeat 1 -31
ts w report 1 -36
ts w represent 1 -14
ts w request 1 44
ts w requir 1 30
ts w respond 1 -34
ts w restrict 1 -18
ts w return 1 -46
ts w retweet 1 -18
ts w reveal 1 -16
ts w rul 1 -30
ts w run 1 -67
ts w say 0 93
ts w say 1 -9
ts w see 0 49
ts w see 1 -20
ts w seek 0 115
ts w seek 1 12
ts w seem 0 75
ts w seiz 1 -16
ts w send 0 -44
ts w send 1 -35
ts w sens 1 -8
ts w set 0 -93
ts w set 1 -49
ts w shar 1 -46
ts w shift 1 -38
ts w show 0 -35
ts w show 1 -22
ts w shrug 1 -13
ts w sign 1 -38
ts w signal 1 -31
ts w singl 1 -24
ts w skeptical 1 -20
ts w slam 1 -14
ts w sound 0 19
ts w sound 1 -31
ts w speak 0 -40
ts w speak 1 -28
ts w speculation 1 -10
ts w spent 1 -27
ts w split 1 -8
ts w stand 1 -45
ts w start 1 11
ts w stat 0 26
ts w stat 1 -14
ts w statement 1 -23
ts w stop 1 -7
ts w strategy 1 -61
ts w stress 1 42
ts w struggl 1 -18
ts w stuck 1 -29
ts w suggest 0 24
ts w suggest 1 -9
ts w suggestion 1 -17
ts w support 0 115
ts w support 1 -28
ts w supporter 1 -17
ts w supportiv 1 -12
ts w sur 1 -13
ts w surpriz 1 -9
ts w tak 0 -132
ts w talk 0 45
ts w target 1 -18
ts w tell 0 -35
ts w tell 1 -23
ts w tend 0 -102
ts w tend 1 59
ts w testify 1 -30
ts w thank 1 -20
ts w ther 0 -34
ts w ther 1 23
ts w think 0 77
ts w think 1 -21
ts w touch 1 -7
ts w tout 1 38
ts w try 0 -126
ts w try 1 -37
ts w turn 0 9
ts w turn 1 -56
ts w tweet 1 17
ts w underscor 1 -14
ts w understand 1 -32
ts w unveil 1 -58
ts w urg 0 29
ts w urg 1 -28
ts w used 0 -82
ts w used 1 44
ts w using 1 -43
ts w view 1 -7
ts w voic 1 -34
ts w vot 0 -27
ts w vot 1 -35
ts w vouch 1 -12
ts w vow 1 -35
ts w want 0 95
ts w want 1 -18
ts w warn 1 -30
ts w wary 1 -12
ts w watch 1 -50
ts w weigh 1 -17
ts w welcom 1 -13
ts w withdraw 1 -13
ts w witness 1 -7
ts w wonder 1 -17
ts w worry 1 -19
ts w writ 0 22
ts was ask 1 -10
ts was claim 1 -7
ts was declar 1 -8
ts was declin 1 -8
ts was indicat 1 -6
ts was know 1 -12
ts was report 1 -16
ts was reveal 1 -8
ts was say 1 -9
ts was stat 1 -5
ts was tell 1 -32
ts was writ 1 -20
ts wasn’t say 1 -6
ts were ask 1 -5
ts were report 1 -5
ts were say 1 -12
ts what ask 0 80
ts what ask 1 106
ts what call 1 -39
ts what know 0 24
ts what say 1 24
ts when know 1 -6
ts when say 1 8
ts when tell 1 62
ts where say 1 -15
ts whether ask 0 52
ts whether ask 1 112
ts whether declin 1 -71
ts whether question 0 53
ts whether question 1 26
ts whether rais 1 124
ts whether say 1 -20
ts whether wonder 0 17
ts which ask 0 57
ts which ask 1 23
ts which mak 1 41
ts which tell 1 42
ts which vot 1 -25
ts while say 1 -6
ts while seek 1 -12
ts who accord 1 -6
ts who announc 1 -6
ts who ask 1 109
ts who mak 1 70
ts who offer 1 39
ts who praiz 1 -5
ts who say 1 31
ts who support 1 -11
ts who tell 1 -37
ts why ask 0 60
ts why question 0 31
ts why say 1 -46
ts will fear 1 -6
ts will hop 1 -9
ts will insist 1 -5
ts will it 1 -24
ts will mak 1 -6
ts will promiz 1 -5
ts will question 1 -9
ts will say 1 -9
ts will show 1 -5
ts will think 1 -6
ts will worry 1 -13
ts with announc 1 -6
ts with ask 1 -11
ts with attack 1 -15
ts with begin 1 -48
ts with call 1 -12
ts with charg 1 -16
ts with contrast 1 -15
ts with describ 1 -6
ts with find 1 -13
ts with focus 1 -7
ts with go 1 -43
ts with hop 1 -5
ts with look 1 -13
ts with mak 1 -20
ts with provid 1 -8
ts with report 1 -7
ts with respond 1 -33
ts with say 1 -12
ts with see 1 -6
ts with seek 1 -9
ts with show 1 -17
ts with tell 1 -25
ts with want 1 -15
ts without say 1 -10
ts would ask 1 -18
ts would believ 1 -8
ts would claim 1 -10
ts would explain 1 -6
ts would hop 1 -8
ts would indicat 1 -7
ts would mak 1 -5
ts would question 1 -12
ts would say 1 -8
ts would tell 1 -16
ts would think 1 -6
ts you say 1 -21
ts you tell 0 -58
ts ’s applaud 1 -5
ts ’s ask 1 -9
ts ’s call 1 -17
ts ’s claim 1 -5
ts ’s denounc 1 -8
ts ’s explain 1 -6
ts ’s express 1 -6
ts ’s mak 1 -14
ts ’s point 1 -8
ts ’s put 1 -8
ts ’s releas 1 -14
ts ’s report 1 -16
ts ’s respond 1 -11
ts ’s say 1 -9
ts ’s seem 1 -7
ts ’s tak 1 -31
ts ’s tell 1 -24
ts ’s think 1 -10
ts ’s try 1 -11
`
