/** Made by bench/attribution/train.ts. */
export const start: string = `
f base 0 -ed 11
f base 0 -ing 36
f base 0 -ly -47
f base 0 -s 14
f base 0 CAP 86
f base 0 DAY 42
f base 0 a 27
f base 0 about -41
f base 0 all 8
f base 0 an 35
f base 0 and -14
f base 0 any 55
f base 0 as -34
f base 0 at 14
f base 0 for 30
f base 0 has -39
f base 0 he 31
f base 0 her 28
f base 0 him 41
f base 0 himself -16
f base 0 his 38
f base 0 how 17
f base 0 in 9
f base 0 is -47
f base 0 it 52
f base 0 my 65
f base 0 not -52
f base 0 of -69
f base 0 one 60
f base 0 other 22
f base 0 over -62
f base 0 she 44
f base 0 that 80
f base 0 the 82
f base 0 their 5
f base 0 them 51
f base 0 themselves -7
f base 0 they 73
f base 0 this 47
f base 0 those 17
f base 0 to 22
f base 0 w 17
f base 0 was 8
f base 0 what 76
f base 0 whether 88
f base 0 why 71
f base 0 with 36
f base 0 you 58
f base 1 's -38
f base 1 , 32
f base 1 -ed 22
f base 1 -ing 49
f base 1 -ly 10
f base 1 -s 45
f base 1 : 66
f base 1 CAP -18
f base 1 DAY 9
f base 1 a -19
f base 1 about 30
f base 1 all -16
f base 1 an -12
f base 1 and -21
f base 1 any -16
f base 1 at 31
f base 1 for 48
f base 1 has -23
f base 1 he -14
f base 1 her -35
f base 1 him 37
f base 1 himself -7
f base 1 his -23
f base 1 how 45
f base 1 if 62
f base 1 in 16
f base 1 is 52
f base 1 it -33
f base 1 my -14
f base 1 not 37
f base 1 of 117
f base 1 on 46
f base 1 one -9
f base 1 other -16
f base 1 over 67
f base 1 that -13
f base 1 the -15
f base 1 their -26
f base 1 themselves 66
f base 1 they -7
f base 1 this -14
f base 1 those -17
f base 1 to 42
f base 1 w 62
f base 1 was 36
f base 1 what -12
f base 1 whether -21
f base 1 with 43
f base 1 you 70
f base 2 's 41
f base 2 , 11
f base 2 -ed 56
f base 2 -ly 58
f base 2 -s 37
f base 2 : -9
f base 2 DAY -20
f base 2 a -42
f base 2 about 57
f base 2 all -15
f base 2 an -14
f base 2 and 29
f base 2 any -23
f base 2 as 60
f base 2 at -25
f base 2 for 20
f base 2 has 53
f base 2 he -27
f base 2 her 33
f base 2 him -27
f base 2 himself -37
f base 2 his 24
f base 2 how -18
f base 2 if -8
f base 2 in -49
f base 2 is 63
f base 2 it 51
f base 2 not 28
f base 2 of -28
f base 2 on -25
f base 2 other 54
f base 2 over 32
f base 2 that 8
f base 2 the -36
f base 2 their 18
f base 2 them -41
f base 2 themselves -24
f base 2 they -15
f base 2 this 42
f base 2 those 65
f base 2 to 13
f base 2 w 45
f base 2 was -39
f base 2 what -11
f base 2 whether -8
f base 2 why -9
f base 2 with -25
f base 2 you -40
f base 3 's 34
f base 3 , -6
f base 3 -ed -7
f base 3 -ing -13
f base 3 -ly 23
f base 3 -s -8
f base 3 : -30
f base 3 DAY -12
f base 3 a 31
f base 3 all 30
f base 3 an 11
f base 3 and 34
f base 3 any 15
f base 3 as 37
f base 3 at -6
f base 3 for -93
f base 3 has 30
f base 3 he -19
f base 3 her 14
f base 3 him -35
f base 3 himself 62
f base 3 his 19
f base 3 how -29
f base 3 if -37
f base 3 in 7
f base 3 it -22
f base 3 my -24
f base 3 not -6
f base 3 of 15
f base 3 on 50
f base 3 one -28
f base 3 other -41
f base 3 she -11
f base 3 that -10
f base 3 their 27
f base 3 them -23
f base 3 themselves -69
f base 3 they -8
f base 3 this -33
f base 3 those -47
f base 3 w 9
f base 3 was -6
f base 3 what -15
f base 3 whether -18
f base 3 why -41
f base 3 with -63
f base 3 you -58
f base 6 's -36
f base 6 , -20
f base 6 -ed -42
f base 6 -ing -31
f base 6 -ly -35
f base 6 -s -27
f base 6 : -19
f base 6 CAP -16
f base 6 DAY -33
f base 6 a -21
f base 6 about -36
f base 6 all -29
f base 6 an -24
f base 6 and -50
f base 6 any -31
f base 6 as -75
f base 6 at -22
f base 6 for -26
f base 6 has -49
f base 6 he 12
f base 6 her -31
f base 6 him -21
f base 6 himself -27
f base 6 his -31
f base 6 how -20
f base 6 if -23
f base 6 in -12
f base 6 is -36
f base 6 it -15
f base 6 of -41
f base 6 on -75
f base 6 other -45
f base 6 over -55
f base 6 she -10
f base 6 that -10
f base 6 the -8
f base 6 their -29
f base 6 them -18
f base 6 they -7
f base 6 this -21
f base 6 to -24
f base 6 w -38
f base 6 was -23
f base 6 what -15
f base 6 whether -8
f base 6 why -10
f base 6 with -17
f base 6 you -32
f ed 0 -ed 12
f ed 0 -ing 40
f ed 0 -ly 33
f ed 0 -s 52
f ed 0 CAP 64
f ed 0 DAY -26
f ed 0 NUM 77
f ed 0 a 38
f ed 0 about 39
f ed 0 against -23
f ed 0 all 19
f ed 0 an 17
f ed 0 and -40
f ed 0 another 31
f ed 0 any -34
f ed 0 as 25
f ed 0 at 26
f ed 0 both 75
f ed 0 by 15
f ed 0 he 79
f ed 0 her 40
f ed 0 herself -35
f ed 0 him 30
f ed 0 himself 65
f ed 0 his 30
f ed 0 how 37
f ed 0 if 86
f ed 0 in -19
f ed 0 it 63
f ed 0 its 31
f ed 0 many 111
f ed 0 me 39
f ed 0 no -13
f ed 0 not 46
f ed 0 of 57
f ed 0 on -18
f ed 0 our -9
f ed 0 over -36
f ed 0 several 14
f ed 0 she 75
f ed 0 so 34
f ed 0 some 36
f ed 0 that 70
f ed 0 the 58
f ed 0 their 38
f ed 0 them 31
f ed 0 they 72
f ed 0 this -8
f ed 0 those 81
f ed 0 to 21
f ed 0 up -38
f ed 0 w 18
f ed 0 what 39
f ed 0 whether 62
f ed 0 which 71
f ed 0 who 51
f ed 1 , 80
f ed 1 -ed -11
f ed 1 -ing 60
f ed 1 -ly 36
f ed 1 -s 33
f ed 1 : 89
f ed 1 CAP 17
f ed 1 DAY 85
f ed 1 NUM -22
f ed 1 a -17
f ed 1 about -9
f ed 1 against 89
f ed 1 all -18
f ed 1 an -21
f ed 1 and -25
f ed 1 another -17
f ed 1 any -23
f ed 1 as 31
f ed 1 at 15
f ed 1 both -10
f ed 1 by 83
f ed 1 for -20
f ed 1 he -6
f ed 1 her -15
f ed 1 herself -32
f ed 1 him 36
f ed 1 himself -23
f ed 1 his -18
f ed 1 how 41
f ed 1 if -20
f ed 1 in -13
f ed 1 its -22
f ed 1 many -13
f ed 1 me 40
f ed 1 no -17
f ed 1 not -36
f ed 1 of -24
f ed 1 on -24
f ed 1 one -17
f ed 1 our -17
f ed 1 over -58
f ed 1 several -10
f ed 1 she -6
f ed 1 so -31
f ed 1 some -19
f ed 1 the -18
f ed 1 their -24
f ed 1 them 57
f ed 1 they -6
f ed 1 this -35
f ed 1 those -13
f ed 1 to 40
f ed 1 up 83
f ed 1 w 21
f ed 1 what -22
f ed 1 whether -14
f ed 1 which -11
f ed 1 who -13
f ed 1 why -13
f ed 1 with 33
f ed 1 — -6
f ed 2 , -17
f ed 2 -ing 12
f ed 2 -ly 42
f ed 2 -s 31
f ed 2 DAY 62
f ed 2 NUM -27
f ed 2 a 6
f ed 2 about -29
f ed 2 against -14
f ed 2 all -25
f ed 2 an 9
f ed 2 and 73
f ed 2 another 52
f ed 2 any -50
f ed 2 as -72
f ed 2 at -46
f ed 2 by -24
f ed 2 for 89
f ed 2 he -12
f ed 2 her 26
f ed 2 herself 17
f ed 2 him 45
f ed 2 himself -40
f ed 2 his 31
f ed 2 how -15
f ed 2 if -10
f ed 2 in 9
f ed 2 its -32
f ed 2 many -13
f ed 2 me -16
f ed 2 no 43
f ed 2 not -23
f ed 2 of -29
f ed 2 on 54
f ed 2 one -24
f ed 2 our 58
f ed 2 over -29
f ed 2 several 43
f ed 2 she -11
f ed 2 some 27
f ed 2 that -8
f ed 2 the 18
f ed 2 their 20
f ed 2 them -54
f ed 2 they -12
f ed 2 this 32
f ed 2 those -23
f ed 2 to 39
f ed 2 up 57
f ed 2 w 31
f ed 2 what -14
f ed 2 whether -6
f ed 2 which -17
f ed 2 who -10
f ed 2 why 62
f ed 2 with -71
f ed 2 — -26
f ed 3 , -17
f ed 3 -ed 48
f ed 3 -ing -6
f ed 3 -ly -10
f ed 3 -s -19
f ed 3 CAP -15
f ed 3 DAY -29
f ed 3 a 18
f ed 3 about 11
f ed 3 against -26
f ed 3 all 35
f ed 3 an 27
f ed 3 and 20
f ed 3 another -43
f ed 3 any 84
f ed 3 as -33
f ed 3 at 9
f ed 3 both -17
f ed 3 by 6
f ed 3 for 14
f ed 3 he -9
f ed 3 her 11
f ed 3 herself 22
f ed 3 him -34
f ed 3 himself -48
f ed 3 his 10
f ed 3 how -18
f ed 3 if -10
f ed 3 in 37
f ed 3 it -13
f ed 3 its 40
f ed 3 many -23
f ed 3 me -21
f ed 3 no 14
f ed 3 not 24
f ed 3 on 14
f ed 3 one 26
f ed 3 our -27
f ed 3 over 28
f ed 3 several -15
f ed 3 she -9
f ed 3 some 13
f ed 3 that -7
f ed 3 their 13
f ed 3 them -40
f ed 3 they -9
f ed 3 this 56
f ed 3 those 6
f ed 3 up -33
f ed 3 what 23
f ed 3 whether -8
f ed 3 which -13
f ed 3 who -13
f ed 3 why -17
f ed 3 with 31
f ed 3 — 29
f ed 6 , -15
f ed 6 -ed -52
f ed 6 -ing -30
f ed 6 -ly -38
f ed 6 -s -19
f ed 6 CAP -9
f ed 6 DAY -14
f ed 6 NUM -23
f ed 6 a -16
f ed 6 about -22
f ed 6 against -39
f ed 6 all -25
f ed 6 an -22
f ed 6 and -45
f ed 6 another -36
f ed 6 any -38
f ed 6 at -18
f ed 6 both -21
f ed 6 by -67
f ed 6 for -53
f ed 6 he -8
f ed 6 her -25
f ed 6 him -37
f ed 6 himself 20
f ed 6 his -17
f ed 6 how -16
f ed 6 if -8
f ed 6 in -18
f ed 6 it -12
f ed 6 its -34
f ed 6 many -57
f ed 6 me -27
f ed 6 no -18
f ed 6 not -38
f ed 6 of -22
f ed 6 on -14
f ed 6 our -22
f ed 6 over 38
f ed 6 several -21
f ed 6 she -7
f ed 6 some -31
f ed 6 that -7
f ed 6 the -14
f ed 6 their -36
f ed 6 them -41
f ed 6 they -6
f ed 6 this -39
f ed 6 those -24
f ed 6 to -25
f ed 6 up -64
f ed 6 w -15
f ed 6 what -18
f ed 6 whether -7
f ed 6 which -29
f ed 6 who -12
f ed 6 why -29
f ed 6 with -42
f ed 6 — -12
f ing 0 -ed 58
f ing 0 -ly 29
f ing 0 -s 36
f ing 0 CAP 23
f ing 0 a 53
f ing 0 about 49
f ing 0 an 17
f ing 0 at -55
f ing 0 he 74
f ing 0 her 47
f ing 0 him 20
f ing 0 his 54
f ing 0 how 60
f ing 0 in -43
f ing 0 it 21
f ing 0 not 7
f ing 0 she 39
f ing 0 some 23
f ing 0 that 79
f ing 0 the 44
f ing 0 them -10
f ing 0 themselves -5
f ing 0 they 47
f ing 0 to 57
f ing 0 w 47
f ing 0 what 51
f ing 0 whether 36
f ing 0 why 59
f ing 1 , 140
f ing 1 -ed 65
f ing 1 -ing -106
f ing 1 -ly -15
f ing 1 -s -8
f ing 1 CAP 28
f ing 1 a -15
f ing 1 about -18
f ing 1 an -23
f ing 1 he -9
f ing 1 her 27
f ing 1 him -60
f ing 1 his -19
f ing 1 how -15
f ing 1 in 52
f ing 1 it 27
f ing 1 not -23
f ing 1 she -7
f ing 1 some -8
f ing 1 that -10
f ing 1 the -16
f ing 1 them -35
f ing 1 themselves -39
f ing 1 they -6
f ing 1 to 17
f ing 1 w 18
f ing 1 what -8
f ing 1 whether -6
f ing 1 why -11
f ing 2 , -19
f ing 2 -ed -36
f ing 2 -ing -40
f ing 2 -ly 23
f ing 2 -s 8
f ing 2 CAP 18
f ing 2 a 16
f ing 2 about -11
f ing 2 an -45
f ing 2 at -12
f ing 2 he -12
f ing 2 her -43
f ing 2 him 22
f ing 2 his -6
f ing 2 how -8
f ing 2 in -16
f ing 2 it -36
f ing 2 not -11
f ing 2 she -8
f ing 2 some -15
f ing 2 that -9
f ing 2 the 37
f ing 2 them 68
f ing 2 themselves -15
f ing 2 they -6
f ing 2 to 21
f ing 2 w 18
f ing 2 what -5
f ing 2 why -8
f ing 3 , -16
f ing 3 -ed -58
f ing 3 -ing 65
f ing 3 -ly -7
f ing 3 -s -8
f ing 3 CAP 6
f ing 3 an 11
f ing 3 at 22
f ing 3 he -11
f ing 3 her -13
f ing 3 him 37
f ing 3 how -11
f ing 3 in -8
f ing 3 it -13
f ing 3 not 39
f ing 3 she -9
f ing 3 some -46
f ing 3 that -10
f ing 3 them -47
f ing 3 themselves 71
f ing 3 they -9
f ing 3 to -20
f ing 3 w 7
f ing 3 what -20
f ing 3 whether -7
f ing 3 why -14
f ing 6 , -14
f ing 6 -ed -38
f ing 6 -ing 6
f ing 6 -ly -23
f ing 6 -s -9
f ing 6 CAP -20
f ing 6 a -14
f ing 6 at 15
f ing 6 he -9
f ing 6 her -17
f ing 6 him -50
f ing 6 his -14
f ing 6 how -8
f ing 6 in -14
f ing 6 it -13
f ing 6 not -37
f ing 6 she -11
f ing 6 some 28
f ing 6 that -9
f ing 6 the -18
f ing 6 they -10
f ing 6 to -21
f ing 6 w -26
f ing 6 what -11
f ing 6 whether -8
f ing 6 why -20
f s 0 -ed 31
f s 0 -ing 39
f s 0 -ly 37
f s 0 -s 72
f s 0 CAP 41
f s 0 NUM 51
f s 0 a 105
f s 0 about -73
f s 0 an 82
f s 0 for -27
f s 0 he 39
f s 0 her 53
f s 0 herself 60
f s 0 him 66
f s 0 his 83
f s 0 how 90
f s 0 in -38
f s 0 it 81
f s 0 its 47
f s 0 of 20
f s 0 on 20
f s 0 she 45
f s 0 some 53
f s 0 that 80
f s 0 the 75
f s 0 them 24
f s 0 they 20
f s 0 this 58
f s 0 to 50
f s 0 w 89
f s 0 what 50
f s 0 whether 23
f s 0 why 46
f s 1 , -9
f s 1 -ed 9
f s 1 -ly 37
f s 1 -s 35
f s 1 : 68
f s 1 CAP 12
f s 1 NUM -23
f s 1 a -18
f s 1 about 126
f s 1 an -6
f s 1 for 57
f s 1 he -8
f s 1 her -22
f s 1 herself 70
f s 1 him -9
f s 1 himself -19
f s 1 his -11
f s 1 how -30
f s 1 in -53
f s 1 it -24
f s 1 its -15
f s 1 of 103
f s 1 on 41
f s 1 some -7
f s 1 that 9
f s 1 the -9
f s 1 them 48
f s 1 to 26
f s 1 what -10
f s 1 whether -7
f s 1 why -9
f s 2 , 45
f s 2 -ed 16
f s 2 -ing 32
f s 2 : -16
f s 2 NUM -16
f s 2 a -55
f s 2 about -11
f s 2 an -15
f s 2 for -60
f s 2 he 26
f s 2 her 35
f s 2 herself -90
f s 2 him -35
f s 2 himself 47
f s 2 his 23
f s 2 how -7
f s 2 in -13
f s 2 it -22
f s 2 of -32
f s 2 on -33
f s 2 she -7
f s 2 some -7
f s 2 that -13
f s 2 the 20
f s 2 them -19
f s 2 to -57
f s 2 w -11
f s 2 what -7
f s 2 why -9
f s 3 , 14
f s 3 -ed -39
f s 3 -ing -49
f s 3 -ly -59
f s 3 -s -40
f s 3 : -26
f s 3 CAP -6
f s 3 NUM 19
f s 3 a -15
f s 3 about -25
f s 3 an -54
f s 3 for 46
f s 3 he -12
f s 3 her -32
f s 3 herself -25
f s 3 himself -20
f s 3 his -22
f s 3 how -16
f s 3 in -9
f s 3 it -9
f s 3 of -63
f s 3 on -57
f s 3 she -8
f s 3 some -19
f s 3 the -13
f s 3 them -17
f s 3 they -7
f s 3 w 15
f s 3 what -14
f s 3 why -13
f s 6 , -41
f s 6 -ed -19
f s 6 -ing -10
f s 6 -ly -38
f s 6 -s -11
f s 6 : -31
f s 6 CAP -14
f s 6 NUM -42
f s 6 a -6
f s 6 about -23
f s 6 for -66
f s 6 he -10
f s 6 her -24
f s 6 himself -26
f s 6 his -19
f s 6 how -13
f s 6 in 55
f s 6 it -7
f s 6 of -49
f s 6 on -5
f s 6 she -7
f s 6 some -15
f s 6 that -14
f s 6 the -11
f s 6 them -35
f s 6 they -7
f s 6 to -12
f s 6 w -34
f s 6 what -8
f s 6 why -13
n " -ed 34
n " -ing 64
n " -ly 30
n " -s 10
n " CAP 63
n " DAY -45
n " NUM 55
n " a 95
n " about -8
n " an 12
n " and 23
n " another -13
n " are -17
n " as 17
n " at -18
n " be -17
n " because -10
n " but 127
n " did -8
n " do 67
n " every -16
n " for -27
n " has -55
n " have -19
n " he 16
n " i 76
n " if 69
n " in 15
n " it 136
n " may -8
n " must -26
n " my -62
n " no 35
n " nobody -67
n " not -31
n " of 8
n " one -11
n " our 23
n " she 135
n " should -6
n " so 120
n " some 26
n " that -74
n " they 44
n " this 64
n " to -66
n " w -31
n " was -13
n " we 23
n " what -11
n " when -64
n " who -50
n " with 44
n " you 28
n ( CAP -21
n ( NUM -18
n ( and -6
n -ed " -24
n -ed -ed -6
n -ed -ing -27
n -ed -ly -27
n -ed -s 9
n -ed . -22
n -ed DAY -13
n -ed NUM -8
n -ed a -16
n -ed about -10
n -ed after -6
n -ed against 24
n -ed an -16
n -ed and -17
n -ed any -6
n -ed as -62
n -ed at -33
n -ed by -39
n -ed for -23
n -ed from -10
n -ed he -5
n -ed her -20
n -ed him -14
n -ed his -15
n -ed in -6
n -ed into -6
n -ed it -8
n -ed its -5
n -ed like -9
n -ed not -11
n -ed of -12
n -ed on 27
n -ed out -13
n -ed over -15
n -ed some -6
n -ed that -29
n -ed the -24
n -ed their -12
n -ed to -19
n -ed up -50
n -ed w -12
n -ed with -39
n -ed would -5
n -ed — -19
n -ing " 25
n -ing ( -12
n -ing , -65
n -ing -ed -23
n -ing -ing -28
n -ing -ly 48
n -ing -s 12
n -ing . -26
n -ing : -43
n -ing CAP 38
n -ing DAY -30
n -ing NUM 17
n -ing a 11
n -ing about -82
n -ing against -6
n -ing an -17
n -ing and 47
n -ing any -75
n -ing around -17
n -ing as -32
n -ing at 12
n -ing because -6
n -ing down 63
n -ing from -24
n -ing he -51
n -ing her 33
n -ing herself 8
n -ing him -35
n -ing how -7
n -ing in 8
n -ing into 46
n -ing it -38
n -ing its -11
n -ing of -47
n -ing off 21
n -ing one -16
n -ing out 70
n -ing over -31
n -ing she -11
n -ing so 17
n -ing some -15
n -ing that -7
n -ing the 27
n -ing their 56
n -ing them -21
n -ing they -36
n -ing this -50
n -ing those 56
n -ing through 16
n -ing to -15
n -ing toward -8
n -ing up 62
n -ing what -21
n -ing whether -31
n -ing will 16
n -ing with -22
n -ing — -23
n -ly , -32
n -ly -ed -21
n -ly -ing 49
n -ly -ly 39
n -ly -s 76
n -ly . -40
n -ly : -25
n -ly DAY -21
n -ly NUM 81
n -ly a 17
n -ly about -54
n -ly against -26
n -ly all -8
n -ly and -12
n -ly as -9
n -ly at -72
n -ly behind -10
n -ly by -7
n -ly for -55
n -ly from -28
n -ly had -13
n -ly if -45
n -ly in -33
n -ly of -106
n -ly on 24
n -ly one 56
n -ly than -6
n -ly that -72
n -ly the 25
n -ly to -85
n -ly w -17
n -ly what 82
n -ly when 63
n -ly with -58
n -ly — -26
n -s " -24
n -s ' 43
n -s ( -21
n -s ) -10
n -s , -20
n -s -ed 8
n -s -ing -8
n -s -ly 30
n -s -s 60
n -s . -25
n -s : -39
n -s DAY -43
n -s NUM -7
n -s a -13
n -s about -54
n -s across -14
n -s after -17
n -s against -7
n -s and -18
n -s around 115
n -s as -28
n -s at -47
n -s because 57
n -s before -24
n -s between 22
n -s but 20
n -s by 32
n -s can -16
n -s did -5
n -s during -46
n -s for 17
n -s has -19
n -s he -28
n -s her -5
n -s his -19
n -s how -9
n -s if -9
n -s in -16
n -s into -75
n -s is -11
n -s it -12
n -s like -27
n -s not -48
n -s of -21
n -s on -69
n -s or -13
n -s other 26
n -s out -14
n -s over -50
n -s she -24
n -s should -19
n -s since -16
n -s so -23
n -s some -7
n -s such -29
n -s than 58
n -s that 29
n -s the -50
n -s their -21
n -s them -10
n -s this -25
n -s through -19
n -s to -16
n -s toward -70
n -s under -11
n -s until -6
n -s was -23
n -s were -8
n -s what -7
n -s where -15
n -s whether -12
n -s who -19
n -s whose 68
n -s will -17
n -s with -31
n -s would -12
n -s — -49
n CAP " 12
n CAP $ -14
n CAP ' 17
n CAP 's 42
n CAP ( -44
n CAP ) -18
n CAP , 6
n CAP -ing 28
n CAP -ly -54
n CAP -s -12
n CAP . 10
n CAP : 34
n CAP ; -9
n CAP ?sym 24
n CAP DAY -67
n CAP NUM -11
n CAP a 40
n CAP about -89
n CAP after 66
n CAP against 38
n CAP among -33
n CAP an -12
n CAP and 5
n CAP are 53
n CAP at -15
n CAP because 28
n CAP before -10
n CAP but -18
n CAP by 35
n CAP can 19
n CAP could 54
n CAP did -10
n CAP down -11
n CAP during 15
n CAP for 13
n CAP from -67
n CAP had 5
n CAP has 66
n CAP have -14
n CAP he -22
n CAP himself -52
n CAP his 53
n CAP how -60
n CAP if -57
n CAP into -23
n CAP isn’t -17
n CAP it -60
n CAP may 14
n CAP might -20
n CAP must 7
n CAP not -35
n CAP of -12
n CAP or -17
n CAP out -12
n CAP over 78
n CAP she -34
n CAP should 34
n CAP since 65
n CAP so -10
n CAP than 9
n CAP that -57
n CAP the -27
n CAP they -41
n CAP this -26
n CAP to 25
n CAP under -5
n CAP until -37
n CAP up 18
n CAP w -20
n CAP was 71
n CAP were -11
n CAP whether -44
n CAP while 9
n CAP who -52
n CAP why -62
n CAP will 36
n CAP with -12
n CAP would -27
n CAP — 15
n CAP ’s 44
n DAY 's 77
n DAY , -47
n DAY -ing -69
n DAY . -25
n DAY about -22
n DAY at -47
n DAY for -17
n DAY he 53
n DAY in -47
n DAY on -26
n DAY that 16
n DAY to -31
n DAY w -54
n DAY with -12
n DAY ’s 39
n NUM , -25
n NUM -ed 65
n NUM -ing -40
n NUM -s -20
n NUM . 24
n NUM / -7
n NUM CAP 12
n NUM a -16
n NUM an 60
n NUM and -26
n NUM for -24
n NUM in -56
n NUM is 79
n NUM of 20
n NUM that -25
n NUM to -24
n NUM w -21
n NUM — -59
n a -ed 10
n a -ly -12
n a -s 50
n a CAP 13
n a NUM 45
n a few -27
n a w 17
n about -ing 9
n about -s 21
n about CAP 18
n about NUM 14
n about a 60
n about her -69
n about how 32
n about it 14
n about its -28
n about the 39
n about their -100
n about w 20
n about what -48
n about whether -33
n about why -17
n across the -16
n after -ing -29
n after -s -10
n after CAP 17
n after NUM -17
n after a -11
n after he -26
n after his -19
n after the -21
n after w -26
n against -ing -10
n against -s -16
n against CAP -29
n against a -7
n against her -10
n against him -12
n against the -28
n against w -46
n all , -15
n all -s 45
n all CAP -29
n all the 108
n all w -61
n along the -13
n along with -17
n although w -7
n among -ly -10
n among -s -12
n among CAP -28
n among other -41
n among w -12
n an " 23
n an -ed 61
n an -ing -36
n an -ly -12
n an -s 17
n an CAP 88
n an w 19
n and " -16
n and -ed -25
n and -ing -20
n and -ly -37
n and -s -39
n and CAP -23
n and NUM -19
n and a -18
n and an -12
n and by -5
n and for -5
n and has -20
n and have -6
n and he -7
n and her -18
n and his -21
n and how -21
n and in -15
n and is -11
n and it -8
n and its -7
n and not -8
n and of -7
n and other -13
n and others -8
n and she -7
n and that -13
n and the -20
n and their -8
n and they -11
n and those -9
n and to -19
n and w -26
n and when -10
n and whether -5
n and with -14
n another -ed 81
n another CAP 60
n another w -14
n any -ing 40
n any -s 18
n any CAP 80
n any of 31
n any w -14
n are " -11
n are -ed -27
n are -ing -30
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
n as -s -31
n as CAP -29
n as NUM -21
n as a -40
n as an -55
n as being -7
n as both -8
n as he -54
n as her -11
n as his -8
n as if 26
n as it -7
n as many 10
n as not -6
n as one -7
n as she -12
n as the 46
n as their -55
n as they -7
n as to 20
n as w -17
n at " -15
n at -ing -37
n at -s -36
n at CAP -43
n at DAY -16
n at NUM -20
n at a -60
n at all -6
n at her -8
n at him -28
n at one 33
n at the -55
n at this -6
n at w 57
n be " -19
n be -ed -21
n be -ing -23
n be -s -15
n be CAP -14
n be a -25
n be in -7
n be the -18
n be w -24
n because CAP 60
n because he -12
n because it -9
n because of -19
n because she -8
n because the -16
n because they -8
n because w -9
n been -ed -14
n been -ing -13
n been a -10
n been w -13
n before -ing -20
n before -s -68
n before CAP -17
n before DAY -5
n before a -17
n before he -5
n before the -22
n behind CAP -44
n behind the -44
n being -ed 50
n being CAP 24
n being a -24
n being w 21
n between CAP -16
n between NUM 45
n between a -11
n between w -11
n both -s -46
n both CAP 29
n both the 64
n both w -11
n but -ed -9
n but -s -11
n but CAP -14
n but a -23
n but he -13
n but his -17
n but it -7
n but not -7
n but that -5
n but the -22
n but w -24
n but was -8
n but would -10
n by -ed -6
n by -ing -40
n by -ly -23
n by -s 70
n by CAP -33
n by NUM 49
n by a -24
n by her -13
n by his -14
n by their -6
n by w -51
n can be -20
n can w -24
n cannot w -16
n can’t w -9
n could -ly -8
n could be -34
n could not -11
n could w -19
n despite his -5
n despite the -6
n despite w -9
n did not -21
n didn't w -11
n didn’t w -9
n do -ing -12
n do . -8
n do a -7
n do not -6
n do so -6
n do that -15
n do w -31
n do with -6
n does not 27
n does w -8
n doesn't w -13
n doesn’t w -19
n don't w -18
n don’t w 46
n down . -10
n down on -22
n down the -19
n down with -6
n dozens of 77
n during a -33
n during an -5
n during her -25
n during his -14
n during the -25
n each of 30
n each other -24
n each w 18
n eight -s -7
n every w 23
n few -s 90
n few w -22
n five -s -13
n five w 73
n for " -54
n for -ed -30
n for -ing -18
n for -s -54
n for CAP -36
n for NUM -16
n for a -18
n for all -9
n for an -52
n for her -41
n for him -14
n for his 72
n for its -16
n for not -19
n for one -6
n for some 79
n for that -14
n for the -24
n for their 83
n for them -6
n for this -62
n for w -9
n for what -22
n four -s 29
n four CAP -8
n four w 51
n from -ing -25
n from -s -22
n from CAP -26
n from NUM -7
n from a -21
n from her -12
n from his -41
n from the -25
n from w -35
n get -s -7
n get a -8
n get the -12
n get w -11
n getting w 78
n had " -17
n had -ed -15
n had -ing -6
n had -ly -28
n had a -17
n had been -13
n had never -19
n had no -10
n had not -10
n had to -9
n had w -18
n half of -47
n has " -6
n has -ed -14
n has -ly -16
n has a -5
n has been -25
n has had -6
n has no -6
n has not -8
n has the -27
n has w -26
n hasn’t -ed -5
n have -ed -37
n have -ly -6
n have -s -5
n have a -21
n have been -18
n have no -26
n have to -14
n have w -21
n having the -10
n having w -13
n he " 37
n he 'd 11
n he 's -32
n he -ed 7
n he -ly 17
n he -s 34
n he CAP -7
n he and -14
n he could 5
n he did 34
n he didn’t 37
n he had 26
n he has 6
n he hasn’t 14
n he is 35
n he may 9
n he might 22
n he should 55
n he was 17
n he will 59
n he would 49
n he ’d 50
n he ’s 69
n her , -5
n her -ed 22
n her -ing 42
n her -ly 26
n her -s 39
n her . 36
n her NUM 44
n her a -41
n her as 21
n her at -7
n her for 37
n her in -31
n her of -59
n her to 61
n her w 14
n her with 13
n herself as 65
n him " 33
n him , 67
n him -ing 38
n him -ly 48
n him a 40
n him and -15
n him because -16
n him by 18
n him for 68
n him in -64
n him of 55
n him on -44
n him over -113
n him the 15
n him to 62
n him w 22
n him with -28
n himself and 70
n himself as 86
n himself on 29
n his " 103
n his -ed 90
n his -ly 46
n his -s 20
n his CAP -11
n his two -16
n his w 30
n how -ly 50
n how -s 47
n how CAP -26
n how a 73
n how he 84
n how it -24
n how many 65
n how the 59
n how they -39
n how to 66
n how w 64
n hundreds of 100
n i -ed -20
n i am -7
n i w -49
n i ’m 69
n if -ed 53
n if CAP 14
n if a 50
n if he 85
n if her 13
n if his -24
n if it 6
n if not -67
n if she -41
n if the 42
n if they 73
n in " -50
n in , -18
n in -ed -8
n in -ing -38
n in -ly -61
n in -s 18
n in CAP -32
n in DAY -26
n in NUM -25
n in all -18
n in an 8
n in and 81
n in both -24
n in her -14
n in his -28
n in its -15
n in may -24
n in one -21
n in other -8
n in some -8
n in the -17
n in their -21
n in this -41
n in w -28
n in which -29
n into -s -5
n into CAP -20
n into a -30
n into the -23
n into w -16
n is " -15
n is , -20
n is -ed -30
n is -ing -27
n is -ly -19
n is CAP -10
n is a -29
n is an -8
n is in -6
n is not -11
n is that 32
n is the -9
n is to 56
n is w -24
n is whether -11
n it " 13
n it 's 39
n it , 17
n it -ed 25
n it -ly 43
n it -s 6
n it . 76
n it a 23
n it as -86
n it by 27
n it had 20
n it has 15
n it in 38
n it is 18
n it should -12
n it the -47
n it up -13
n it w -21
n it was 56
n it will 44
n it would 65
n it ’s 15
n its " -14
n its -ing -20
n its -ly 60
n its -s 31
n its CAP -18
n its w 52
n itself as 50
n like -ing -11
n like . -7
n like CAP -21
n like a -12
n like the 62
n like w -5
n many -s 17
n many CAP 40
n many w 13
n may be -16
n may have -6
n may not -12
n may w -14
n me , 48
n me . 22
n me w -25
n might be -15
n might not -13
n might w -16
n most -ed 26
n most -ly -15
n most -s 45
n most CAP -13
n most of 40
n most w 9
n must be -9
n must w -15
n my -s 18
n my w 57
n never -ed -28
n never w -15
n no -s 25
n no . 40
n no CAP 105
n no to -30
n no w -12
n not -ed -18
n not -ing 34
n not -ly -24
n not -s -23
n not CAP -16
n not a 49
n not be -26
n not been -8
n not have -14
n not the -13
n not to 95
n not w -10
n of " 21
n of -ed -24
n of -ing 7
n of -ly -14
n of -s -27
n of CAP -35
n of DAY -9
n of NUM -21
n of a -23
n of all -6
n of an -36
n of being -37
n of her -35
n of him -11
n of his -23
n of how -20
n of it -22
n of its -10
n of many -5
n of not -5
n of other -6
n of some -11
n of the -12
n of their -22
n of them -28
n of these -5
n of those -15
n of two -10
n of w -24
n of what -17
n of whether -10
n off -s -25
n off the -30
n on " -9
n on -ed -41
n on -ing -44
n on -s 26
n on . -6
n on CAP -54
n on DAY -50
n on a 29
n on all 65
n on an -6
n on her -64
n on his -45
n on how -14
n on its -12
n on some -6
n on that -5
n on the -20
n on their -6
n on this -20
n on to -17
n on w -9
n on what -26
n on whether -33
n once w -9
n one , -9
n one -ed -6
n one -ing -42
n one . -15
n one another -23
n one in -6
n one of 43
n one that -21
n one w 42
n or -ing -16
n or -s -17
n or CAP -19
n or a -5
n or at -5
n or not -11
n or the -8
n or w -36
n other -ed -7
n other -s -6
n other CAP 8
n other than -19
n other w -27
n our -s 36
n our w 39
n out -s -8
n out . -8
n out a -25
n out and -8
n out in -7
n out of -20
n out that -7
n out the -41
n out to -16
n out w -16
n outside the -27
n over , -6
n over -ing -10
n over -s -24
n over CAP -23
n over a 80
n over an -14
n over her -19
n over his -53
n over the -41
n over w 27
n seven -s -19
n several -s 41
n several of 69
n several w 74
n she 's -7
n she -ed 28
n she -ly 51
n she -s 23
n she had 16
n she has -14
n she is 56
n she might -5
n she should -11
n she w -6
n she was 42
n she will 57
n she would 31
n she ’ll 15
n should CAP -6
n should be -27
n should not -8
n should w -23
n since CAP -15
n since he -19
n since the -14
n since w -7
n six -s 33
n so -ly -41
n so in 33
n so many -24
n so that -16
n so w -30
n some -s 37
n some CAP 14
n some of 69
n some w -22
n someone w 57
n such -s 19
n such as 8
n such w 22
n than -s -13
n than CAP -21
n than NUM -27
n than a -22
n than his -7
n than the -16
n than they -12
n than w -20
n that " 81
n that 's 14
n that , -26
n that -ed -23
n that -ing 35
n that -ly -23
n that -s 7
n that . -6
n that CAP 84
n that NUM 91
n that a 76
n that about 15
n that after 76
n that all 103
n that although 25
n that an 9
n that any 23
n that are -40
n that as 78
n that at 26
n that by 36
n that can -51
n that could -96
n that despite -76
n that during 108
n that had -38
n that has -109
n that have -70
n that he 125
n that her 94
n that his 84
n that i -62
n that if 78
n that in 37
n that is -71
n that it 107
n that its 53
n that many -11
n that most 40
n that no 13
n that of -19
n that on 18
n that one 11
n that she 94
n that some 38
n that such 18
n that the 99
n that their 32
n that these 99
n that they 116
n that this 92
n that those 6
n that to 59
n that was -12
n that were -45
n that when 40
n that while 56
n that will -62
n that would -8
n that — -7
n the " 31
n the -ed 30
n the -ing 28
n the -s 13
n the CAP 24
n the NUM 45
n the many 23
n the most -15
n the one -6
n the three 74
n the two 7
n the w 16
n the will -18
n their -ed 88
n their -ing 47
n their -s -9
n their CAP 54
n their w 15
n them " 57
n them , -34
n them -ly 25
n them . 21
n them as 43
n them in 39
n them on 46
n them to -16
n them w 49
n themselves as 47
n themselves w -16
n these -s 12
n these w 48
n they 're 36
n they -ed 89
n they are 52
n they did -12
n they do -6
n they had 8
n they have 75
n they should -9
n they w -7
n they were 9
n they will 51
n they would 8
n they ’re 81
n this CAP 14
n this is 10
n this w -15
n this was 45
n those -ing -48
n those -s 46
n those CAP 73
n those w -32
n those who 26
n though , -28
n though he -9
n though it -6
n though not -6
n thousands of 66
n three -s 57
n three w 67
n through -s -6
n through a -27
n through its -56
n through the -16
n through w -33
n to " 12
n to -ed 33
n to -ing 27
n to -ly 63
n to -s -14
n to CAP -64
n to NUM -65
n to a -14
n to an -15
n to any -10
n to be 25
n to do 59
n to get 114
n to have 38
n to her -76
n to him 20
n to his -46
n to how -51
n to its -34
n to one 21
n to other -14
n to some -11
n to that -19
n to the -70
n to their -28
n to w 35
n to what -17
n to which -11
n toward CAP -25
n toward the -32
n two -s -9
n two w 16
n under the -20
n under w -11
n until the -11
n until w -68
n up -ing -16
n up CAP -10
n up a -15
n up about -17
n up and -6
n up for -9
n up his -11
n up in -11
n up the -17
n up to -26
n up w -12
n us w -14
n via CAP -29
n w " -28
n w 's -20
n w ( -47
n w ) -32
n w , -15
n w -ed -6
n w -ing -29
n w -ly -59
n w -s 12
n w . -22
n w : -39
n w ; -30
n w ? -25
n w CAP 9
n w DAY -110
n w NUM -46
n w a -21
n w about -26
n w across -11
n w against -30
n w all 20
n w along -5
n w among -23
n w an -17
n w and -8
n w another -14
n w any -51
n w are 49
n w around -6
n w as -30
n w at -36
n w be -7
n w because -6
n w before -22
n w behind -15
n w being 10
n w between -27
n w both -35
n w but 23
n w could -5
n w despite -7
n w did -7
n w down -63
n w during -43
n w each -22
n w every -20
n w for -15
n w four -5
n w from -22
n w has -23
n w have 45
n w he -25
n w her -56
n w herself -17
n w him -14
n w himself -32
n w how 36
n w if 43
n w in -27
n w into -19
n w it -27
n w its -33
n w like -13
n w me -8
n w might -18
n w most -15
n w never -8
n w no -20
n w not -75
n w of -26
n w off -33
n w on -48
n w one 45
n w or 32
n w other -28
n w outside -5
n w over 9
n w several -6
n w she -13
n w since -17
n w six -20
n w so -5
n w some -42
n w such 10
n w than 40
n w that -13
n w the -21
n w their -42
n w them 19
n w themselves -61
n w they -29
n w this -83
n w those -13
n w though -12
n w through -10
n w to -37
n w toward -13
n w two -48
n w under -12
n w until -7
n w up 63
n w w -5
n w was 10
n w we -8
n w were 44
n w what 12
n w when 53
n w where -52
n w whether -45
n w which -10
n w while 13
n w who -10
n w why -37
n w will -44
n w with -31
n w within 49
n w without -5
n w would -10
n w you -6
n w — -47
n w ’s -15
n was " -16
n was -ed -16
n was -ing -18
n was -ly -13
n was CAP -8
n was a -34
n was an -8
n was being -9
n was in -7
n was no -45
n was not 30
n was on -6
n was that 65
n was the -24
n was w -19
n wasn’t -ing -15
n we -ed -12
n we w -28
n were " -7
n were -ed -27
n were -ing -6
n were -ly -11
n were -s -8
n were a -7
n were w -19
n what -ed -22
n what -s 28
n what CAP 27
n what he 56
n what his 43
n what is 64
n what it -10
n what she 20
n what the 6
n what they 88
n what w 38
n what ’s -24
n when -ed -7
n when -ing -6
n when CAP 70
n when a -12
n when he -23
n when i -80
n when she 32
n when the -33
n when they -16
n when w 27
n where -s -9
n where CAP 41
n where he 39
n where the -25
n where w 47
n whether -s 51
n whether CAP 101
n whether any 87
n whether he 64
n whether it -86
n whether or -31
n whether she 17
n whether the 41
n whether to 72
n whether w -42
n which -ed -12
n which -s 50
n which CAP -24
n which has -14
n which he -17
n which is -8
n which she -18
n which the -9
n which w 18
n which was -15
n while -ing -33
n while CAP -10
n while the 15
n while w -8
n who -ed -47
n who -s 51
n who are -15
n who can 60
n who could -7
n who had -20
n who has -32
n who have -37
n who he 69
n who is -34
n who w -38
n who was -11
n who will 51
n who ’s -23
n whom he -7
n whose -s -14
n whose w -16
n why CAP 57
n why he 115
n why she 65
n why the 31
n why they -23
n will -ly -6
n will be -30
n will not -14
n will of -7
n will w -19
n with " -12
n with -ing -13
n with -s 6
n with CAP -16
n with NUM -10
n with a -21
n with an 61
n with both -34
n with her -32
n with him -12
n with his -7
n with it -6
n with other -9
n with some -39
n with that -19
n with the -6
n with their -28
n with them -22
n with w -36
n within the -12
n without -ing -11
n without w -41
n won't w -9
n would " -6
n would -ing -9
n would -ly -11
n would be -22
n would do -7
n would have -16
n would not -7
n would w -12
n wouldn’t w -10
n yet w -38
n you w -34
n ’d be -6
n ’d w -20
n ’ll w -32
n ’s " -14
n ’s -ed -12
n ’s -ing -23
n ’s -ly -5
n ’s -s -22
n ’s CAP -37
n ’s a -9
n ’s been -6
n ’s not -8
n ’s the -13
n ’s w -21
o 0 70
o 1 15
o 2 9
o 6 -16
of 0 -ed 37
of 0 -ing 50
of 0 -ly 26
of 0 -s 57
of 0 CAP 62
of 0 DAY 20
of 0 NUM 49
of 0 a 64
of 0 about -6
of 0 after -54
of 0 against -43
of 0 all 69
of 0 an 49
of 0 and -57
of 0 another 60
of 0 any 55
of 0 as 21
of 0 before -40
of 0 both 82
of 0 by -10
of 0 during -39
of 0 each 45
of 0 from -44
of 0 has -47
of 0 he 71
of 0 her 63
of 0 him 56
of 0 himself 42
of 0 his 57
of 0 how 84
of 0 if 83
of 0 in -28
of 0 is -49
of 0 it 73
of 0 its 72
of 0 itself 74
of 0 many 51
of 0 me 39
of 0 most 37
of 0 my 51
of 0 no 61
of 0 not 37
of 0 off -45
of 0 on -11
of 0 one 60
of 0 other 34
of 0 our 44
of 0 out -51
of 0 over -13
of 0 several 81
of 0 she 79
of 0 some 68
of 0 such 89
of 0 that 74
of 0 the 66
of 0 their 44
of 0 them 52
of 0 themselves 24
of 0 these 59
of 0 they 76
of 0 this 68
of 0 those 55
of 0 to 43
of 0 two 95
of 0 up -48
of 0 us -8
of 0 w 40
of 0 was 19
of 0 we 88
of 0 what 89
of 0 when 68
of 0 where 104
of 0 whether 101
of 0 which 100
of 0 who 95
of 0 why 86
of 0 with -6
of 0 would 47
of 0 yet 29
of 0 you 58
of 1 's -55
of 1 , 117
of 1 -ed 38
of 1 -ing 46
of 1 -ly 38
of 1 -s 36
of 1 : 151
of 1 CAP 12
of 1 DAY 73
of 1 NUM -37
of 1 a -17
of 1 about 61
of 1 after 30
of 1 against 150
of 1 all -34
of 1 an -25
of 1 and -47
of 1 another -24
of 1 any -35
of 1 as 52
of 1 at 11
of 1 before -36
of 1 both -27
of 1 by 122
of 1 during -31
of 1 each -22
of 1 for 56
of 1 from 20
of 1 has -36
of 1 he -7
of 1 her -9
of 1 herself 32
of 1 him 21
of 1 himself -40
of 1 his -18
of 1 how 33
of 1 if 26
of 1 in 6
of 1 is 66
of 1 its -30
of 1 itself -18
of 1 many -46
of 1 me 122
of 1 most -33
of 1 my -20
of 1 no -23
of 1 not -5
of 1 of 122
of 1 off 98
of 1 on 39
of 1 one -35
of 1 other -40
of 1 our -24
of 1 out 97
of 1 over 75
of 1 several -17
of 1 she -7
of 1 so -38
of 1 some -25
of 1 such -23
of 1 the -17
of 1 their -31
of 1 them 44
of 1 themselves 36
of 1 these -22
of 1 they -7
of 1 this -35
of 1 those -30
of 1 to 43
of 1 two -10
of 1 up 45
of 1 us -10
of 1 w 32
of 1 was 23
of 1 we -25
of 1 what -22
of 1 when -29
of 1 where -34
of 1 whether -23
of 1 which -13
of 1 who -24
of 1 why -26
of 1 with 41
of 1 would -37
of 1 yet 30
of 1 you 70
of 1 — 77
of 2 's 37
of 2 -ed 40
of 2 -ing 8
of 2 -ly 61
of 2 -s 30
of 2 : -32
of 2 DAY 48
of 2 NUM -43
of 2 a -7
of 2 about 26
of 2 after 58
of 2 against -28
of 2 all -44
of 2 an -16
of 2 and 61
of 2 another 43
of 2 any -59
of 2 as -13
of 2 at -55
of 2 before -27
of 2 both -57
of 2 by -7
of 2 during -18
of 2 each -24
of 2 for 46
of 2 from -22
of 2 has 39
of 2 her 30
of 2 herself 59
of 2 him 25
of 2 his 31
of 2 how -20
of 2 if -14
of 2 in -15
of 2 is 60
of 2 it 9
of 2 its -41
of 2 itself -26
of 2 many 37
of 2 me -36
of 2 most 44
of 2 my 44
of 2 of -51
of 2 off -38
of 2 on 33
of 2 one -52
of 2 other 26
of 2 our 52
of 2 out 65
of 2 over -12
of 2 several 17
of 2 she -11
of 2 so -33
of 2 some 13
of 2 such -11
of 2 that -6
of 2 the 11
of 2 their 25
of 2 themselves -38
of 2 these -13
of 2 they -13
of 2 this 49
of 2 those 26
of 2 to 22
of 2 two -14
of 2 up 97
of 2 us 24
of 2 w 30
of 2 was -39
of 2 we -18
of 2 what -16
of 2 when -40
of 2 where -22
of 2 whether -9
of 2 which -33
of 2 who -18
of 2 why 40
of 2 with -19
of 2 would 35
of 2 yet 42
of 2 you -40
of 2 — -46
of 3 's 15
of 3 , -14
of 3 -ed 5
of 3 -ly -6
of 3 -s -15
of 3 : -62
of 3 CAP -10
of 3 DAY -29
of 3 NUM 7
of 3 a 12
of 3 about -11
of 3 after -54
of 3 against -49
of 3 all 25
of 3 an 18
of 3 and 81
of 3 another -52
of 3 any 54
of 3 as -18
of 3 at 33
of 3 before 46
of 3 both -31
of 3 by -9
of 3 during 25
of 3 each 30
of 3 from 24
of 3 has 57
of 3 he -10
of 3 herself -23
of 3 him -11
of 3 his 7
of 3 how -20
of 3 if -22
of 3 in 29
of 3 it -15
of 3 its 23
of 3 itself -25
of 3 many -39
of 3 me -39
of 3 my -43
of 3 no -9
of 3 not 14
of 3 of -8
of 3 on 17
of 3 one 20
of 3 other -29
of 3 our -60
of 3 out -61
of 3 over -18
of 3 several -37
of 3 she -10
of 3 so 77
of 3 some -13
of 3 such -25
of 3 that -8
of 3 their 23
of 3 them -54
of 3 themselves 10
of 3 these 14
of 3 they -9
of 3 those -27
of 3 two -50
of 3 us 31
of 3 w 6
of 3 was -6
of 3 we -33
of 3 when -62
of 3 where -29
of 3 whether -12
of 3 which -27
of 3 who -23
of 3 why -33
of 3 would 6
of 3 yet -58
of 3 you -58
of 3 — -13
of 6 's -13
of 6 , -17
of 6 -ed -43
of 6 -ing -25
of 6 -ly -35
of 6 -s -18
of 6 : -31
of 6 CAP -11
of 6 DAY -19
of 6 a -15
of 6 about -32
of 6 against -50
of 6 all -37
of 6 an -15
of 6 and -68
of 6 another -40
of 6 any -40
of 6 as -32
of 6 at -14
of 6 both 9
of 6 by -70
of 6 during 25
of 6 each -62
of 6 for -44
of 6 has -57
of 6 he -8
of 6 her -23
of 6 herself -56
of 6 him -36
of 6 himself -11
of 6 his -19
of 6 how -14
of 6 if -12
of 6 in -12
of 6 is -37
of 6 it -11
of 6 its -28
of 6 many -20
of 6 me -59
of 6 most -61
of 6 my -35
of 6 no -30
of 6 not -29
of 6 of -40
of 6 on -29
of 6 one -25
of 6 our -36
of 6 out -84
of 6 over -35
of 6 several -29
of 6 she -8
of 6 some -18
of 6 such -29
of 6 that -8
of 6 the -13
of 6 their -34
of 6 them -29
of 6 themselves -55
of 6 these -43
of 6 they -7
of 6 this -30
of 6 those -7
of 6 to -22
of 6 up -70
of 6 w -23
of 6 was -23
of 6 what -15
of 6 when 18
of 6 whether -7
of 6 which -27
of 6 who -23
of 6 why -24
of 6 with -14
of 6 would -68
of 6 yet -72
of 6 you -32
of 6 — -22
oft 0 -ed -ed 37
oft 0 -ing -ing 50
oft 0 -ly -ly 26
oft 0 -s -s 57
oft 0 CAP CAP 62
oft 0 DAY DAY 20
oft 0 NUM NUM 49
oft 0 a a 64
oft 0 about about -6
oft 0 after after -54
oft 0 against against -43
oft 0 all all 69
oft 0 an an 49
oft 0 and and -57
oft 0 another another 60
oft 0 any any 55
oft 0 as as 21
oft 0 before before -40
oft 0 both both 82
oft 0 by by -10
oft 0 during during -39
oft 0 each each 45
oft 0 from from -44
oft 0 has has -47
oft 0 he he 71
oft 0 her her 63
oft 0 him him 56
oft 0 himself himself 42
oft 0 his his 57
oft 0 how how 84
oft 0 if if 83
oft 0 in in -28
oft 0 is is -49
oft 0 it it 73
oft 0 its its 72
oft 0 itself itself 74
oft 0 many many 51
oft 0 me me 39
oft 0 most most 37
oft 0 my my 51
oft 0 no no 61
oft 0 not not 37
oft 0 off off -45
oft 0 on on -11
oft 0 one one 60
oft 0 other other 34
oft 0 our our 44
oft 0 out out -51
oft 0 over over -13
oft 0 several several 81
oft 0 she she 79
oft 0 some some 68
oft 0 such such 89
oft 0 that that 74
oft 0 the the 66
oft 0 their their 44
oft 0 them them 52
oft 0 themselves themselves 24
oft 0 these these 59
oft 0 they they 76
oft 0 this this 68
oft 0 those those 55
oft 0 to to 43
oft 0 two two 95
oft 0 up up -48
oft 0 us us -8
oft 0 w w 40
oft 0 was was 19
oft 0 we we 88
oft 0 what what 89
oft 0 when when 68
oft 0 where where 104
oft 0 whether whether 101
oft 0 which which 100
oft 0 who who 95
oft 0 why why 86
oft 0 with with -6
oft 0 would would 47
oft 0 yet yet 29
oft 0 you you 58
oft 1 's w -13
oft 1 , -ing -61
oft 1 , -ly -42
oft 1 , -s 40
oft 1 , CAP 180
oft 1 , NUM 50
oft 1 , for -93
oft 1 , he 59
oft 1 , the 110
oft 1 , w 56
oft 1 -ed -s -73
oft 1 -ed that 88
oft 1 -ed to 5
oft 1 -ed w -97
oft 1 -ing -s 45
oft 1 -ing CAP 40
oft 1 -ing NUM 62
oft 1 -ing a 10
oft 1 -ing about -69
oft 1 -ing for -45
oft 1 -ing her 86
oft 1 -ing his -45
oft 1 -ing in -32
oft 1 -ing it -25
oft 1 -ing on -37
oft 1 -ing out -32
oft 1 -ing the 58
oft 1 -ing their 36
oft 1 -ing to -17
oft 1 -ly -ing -51
oft 1 -ly -s -46
oft 1 -ly about -36
oft 1 -ly of -18
oft 1 -ly on -29
oft 1 -ly that 133
oft 1 -ly to 23
oft 1 -ly w -77
oft 1 -ly what -14
oft 1 -s " -21
oft 1 -s -ed -16
oft 1 -s -ing -56
oft 1 -s -ly -27
oft 1 -s -s -57
oft 1 -s CAP 93
oft 1 -s DAY -20
oft 1 -s about 55
oft 1 -s and -44
oft 1 -s are -16
oft 1 -s as -22
oft 1 -s at -32
oft 1 -s by -19
oft 1 -s for 26
oft 1 -s from -12
oft 1 -s he 89
oft 1 -s in 20
oft 1 -s of 32
oft 1 -s on 19
oft 1 -s that 19
oft 1 -s the 58
oft 1 -s to 17
oft 1 -s w 20
oft 1 -s were -9
oft 1 -s who -33
oft 1 -s with -31
oft 1 : CAP 42
oft 1 CAP " 44
oft 1 CAP -ed -7
oft 1 CAP -ing -18
oft 1 CAP -ly -14
oft 1 CAP -s -40
oft 1 CAP CAP -35
oft 1 CAP DAY -30
oft 1 CAP NUM -27
oft 1 CAP after -15
oft 1 CAP and -31
oft 1 CAP as -27
oft 1 CAP at -13
oft 1 CAP by -6
oft 1 CAP for 12
oft 1 CAP had -10
oft 1 CAP has -6
oft 1 CAP he 55
oft 1 CAP how 76
oft 1 CAP if 90
oft 1 CAP in -18
oft 1 CAP is -10
oft 1 CAP of -27
oft 1 CAP on -18
oft 1 CAP or -12
oft 1 CAP that 115
oft 1 CAP the 96
oft 1 CAP to 63
oft 1 CAP w -31
oft 1 CAP was -19
oft 1 CAP will -7
oft 1 CAP with -14
oft 1 CAP would -12
oft 1 CAP ’s -21
oft 1 DAY that 33
oft 1 DAY to 31
oft 1 DAY w -30
oft 1 NUM of -7
oft 1 NUM w -21
oft 1 a " -24
oft 1 a -ed -9
oft 1 a -ing -9
oft 1 a -ly -17
oft 1 a -s -6
oft 1 a CAP -15
oft 1 a NUM -8
oft 1 a w -16
oft 1 about CAP 85
oft 1 about the 22
oft 1 against the 60
oft 1 all -s -7
oft 1 all the -16
oft 1 an -ed -8
oft 1 an CAP -6
oft 1 an w -22
oft 1 and -ed -23
oft 1 and w -30
oft 1 another w -15
oft 1 any -s -9
oft 1 any w -18
oft 1 as a 52
oft 1 as w 46
oft 1 at CAP 53
oft 1 at a -48
oft 1 at the 85
oft 1 at w -84
oft 1 both CAP -10
oft 1 by -ing -115
oft 1 for -s -39
oft 1 for CAP 12
oft 1 for a -44
oft 1 for the 34
oft 1 for w 35
oft 1 he -ed -5
oft 1 he -ly -5
oft 1 he -s -6
oft 1 he is -5
oft 1 he w -8
oft 1 he was -5
oft 1 her " -41
oft 1 her -ing -12
oft 1 her -ly -6
oft 1 her -s -17
oft 1 her CAP -8
oft 1 her as -11
oft 1 her to -22
oft 1 her w -28
oft 1 herself as -31
oft 1 him " -53
oft 1 him a -27
oft 1 him as -33
oft 1 him for -33
oft 1 him of -16
oft 1 him to 24
oft 1 him w -38
oft 1 himself as -14
oft 1 his -ing -15
oft 1 his -s -19
oft 1 his CAP -9
oft 1 his w -18
oft 1 how CAP -18
oft 1 how he -29
oft 1 how the -15
oft 1 how to -10
oft 1 how w -11
oft 1 if CAP 70
oft 1 if he -9
oft 1 if w -9
oft 1 in CAP -30
oft 1 in NUM -17
oft 1 in a 28
oft 1 in an -37
oft 1 in his -31
oft 1 in the 68
oft 1 in w -54
oft 1 is that 73
oft 1 is whether 77
oft 1 it " 19
oft 1 it a -15
oft 1 it as -15
oft 1 it could -5
oft 1 it the 62
oft 1 it to -16
oft 1 it w -22
oft 1 it was -12
oft 1 it would -7
oft 1 it ’s -7
oft 1 its -s -15
oft 1 its w -17
oft 1 my w -13
oft 1 no -s -11
oft 1 no to -10
oft 1 no w -9
oft 1 not to 26
oft 1 not w -40
oft 1 of -ing -51
oft 1 of -s 34
oft 1 of CAP 24
oft 1 of the 67
oft 1 of w 16
oft 1 on -s -68
oft 1 on CAP 32
oft 1 on DAY -48
oft 1 on the 7
oft 1 on w 37
oft 1 one of -16
oft 1 one w -14
oft 1 other -s -25
oft 1 our -s -24
oft 1 over CAP 100
oft 1 several -s -16
oft 1 some of -10
oft 1 some w -18
oft 1 that " 30
oft 1 that -ing -11
oft 1 that -ly -6
oft 1 that -s -11
oft 1 that CAP -9
oft 1 that a -9
oft 1 that an -13
oft 1 that he -8
oft 1 that his 46
oft 1 that if -10
oft 1 that it -11
oft 1 that she -18
oft 1 that some -11
oft 1 that the 6
oft 1 that their -6
oft 1 that they -12
oft 1 that w -14
oft 1 that when -6
oft 1 the " -11
oft 1 the -ed -8
oft 1 the -ing -12
oft 1 the -ly -25
oft 1 the -s -16
oft 1 the CAP -23
oft 1 the NUM -6
oft 1 the most -8
oft 1 the w -14
oft 1 their -s -17
oft 1 their w -28
oft 1 them to 39
oft 1 themselves as 60
oft 1 they w -6
oft 1 they were -5
oft 1 they would -5
oft 1 this w -21
oft 1 those -s -22
oft 1 to " 41
oft 1 to -ing 30
oft 1 to -ly 14
oft 1 to -s 74
oft 1 to CAP -48
oft 1 to a 124
oft 1 to be -72
oft 1 to do -38
oft 1 to get -29
oft 1 to the 60
oft 1 to w 20
oft 1 w -ing -39
oft 1 w -ly 19
oft 1 w -s -38
oft 1 w CAP 17
oft 1 w DAY -41
oft 1 w a 174
oft 1 w about 27
oft 1 w against -22
oft 1 w and -54
oft 1 w are -28
oft 1 w as -40
oft 1 w at -63
oft 1 w for -66
oft 1 w from -36
oft 1 w he 89
oft 1 w her 5
oft 1 w his 123
oft 1 w in -67
oft 1 w is -34
oft 1 w of -73
oft 1 w on -64
oft 1 w over -27
oft 1 w than -21
oft 1 w that 125
oft 1 w the 109
oft 1 w this -43
oft 1 w to 42
oft 1 w w -32
oft 1 w was -46
oft 1 w were -20
oft 1 w with 23
oft 1 what he -11
oft 1 what she -6
oft 1 what the -6
oft 1 what they -6
oft 1 whether CAP -12
oft 1 whether he -6
oft 1 whether the -6
oft 1 which w -9
oft 1 why CAP -9
oft 1 why he -7
oft 1 why the -14
oft 1 with -s 18
oft 1 with CAP 42
oft 1 with a 66
oft 1 with the 31
oft 2 's w -28
oft 2 , -ed -27
oft 2 , -ing 43
oft 2 , -s -29
oft 2 , CAP 30
oft 2 , a 49
oft 2 , is -12
oft 2 , of -24
oft 2 , the 31
oft 2 , w 52
oft 2 -ed -ing 122
oft 2 -ed CAP 115
oft 2 -ed of -17
oft 2 -ed the -69
oft 2 -ed to 20
oft 2 -ed w -39
oft 2 -ing " 77
oft 2 -ing -ed -12
oft 2 -ing -ing 28
oft 2 -ing -s -44
oft 2 -ing CAP 86
oft 2 -ing NUM -31
oft 2 -ing a 11
oft 2 -ing about -71
oft 2 -ing as -33
oft 2 -ing for -18
oft 2 -ing of -13
oft 2 -ing on -18
oft 2 -ing the 31
oft 2 -ing to 63
oft 2 -ing w -50
oft 2 -ing ’s -6
oft 2 -ly " 15
oft 2 -ly -s -74
oft 2 -ly CAP 82
oft 2 -ly he -29
oft 2 -ly his 106
oft 2 -ly the 101
oft 2 -ly w -56
oft 2 -s " 46
oft 2 -s -ed -27
oft 2 -s -ing 31
oft 2 -s -s -8
oft 2 -s CAP 29
oft 2 -s NUM -14
oft 2 -s a -17
oft 2 -s and -27
oft 2 -s he -29
oft 2 -s her 36
oft 2 -s his -46
oft 2 -s how 153
oft 2 -s some -30
oft 2 -s that 36
oft 2 -s the 38
oft 2 -s to 6
oft 2 -s w 47
oft 2 CAP -ed -17
oft 2 CAP -ing -23
oft 2 CAP -ly -13
oft 2 CAP -s -37
oft 2 CAP CAP -7
oft 2 CAP DAY -10
oft 2 CAP NUM 68
oft 2 CAP a 22
oft 2 CAP about -21
oft 2 CAP after -14
oft 2 CAP an -34
oft 2 CAP and -17
oft 2 CAP as -16
oft 2 CAP being -39
oft 2 CAP for -30
oft 2 CAP he 25
oft 2 CAP her 79
oft 2 CAP his 56
oft 2 CAP in -14
oft 2 CAP is -6
oft 2 CAP of -20
oft 2 CAP on -17
oft 2 CAP that 30
oft 2 CAP the 19
oft 2 CAP their 90
oft 2 CAP this 60
oft 2 CAP to -116
oft 2 CAP w 13
oft 2 CAP who -26
oft 2 CAP ’s -15
oft 2 DAY CAP 16
oft 2 DAY he -8
oft 2 DAY it -9
oft 2 DAY that 73
oft 2 DAY the 31
oft 2 DAY w 7
oft 2 NUM CAP -18
oft 2 NUM w -16
oft 2 a -ed -8
oft 2 a -ing -7
oft 2 a CAP 38
oft 2 a about -25
oft 2 a for -22
oft 2 a from -8
oft 2 a in -6
oft 2 a of -23
oft 2 a on -6
oft 2 a that -92
oft 2 a to 114
oft 2 a w -28
oft 2 about CAP -11
oft 2 about w -36
oft 2 all -s -10
oft 2 an -ing -23
oft 2 an in -6
oft 2 an of -10
oft 2 an to 44
oft 2 an w -35
oft 2 an with -8
oft 2 another w -22
oft 2 as w -23
oft 2 at -s -9
oft 2 at CAP -9
oft 2 at w -18
oft 2 by w -19
oft 2 for -s -35
oft 2 for CAP -60
oft 2 for w -80
oft 2 from w -19
oft 2 he " 53
oft 2 he -ing -8
oft 2 he CAP -10
oft 2 he a -6
oft 2 he his -17
oft 2 he not -7
oft 2 he that -37
oft 2 he the -10
oft 2 he to -12
oft 2 he w -9
oft 2 her -ed -15
oft 2 her -ing 35
oft 2 her -s -13
oft 2 her a -37
oft 2 her as -10
oft 2 her for -15
oft 2 her had -6
oft 2 her in -17
oft 2 her of -9
oft 2 her to 19
oft 2 her w -42
oft 2 him " 23
oft 2 him -s 115
oft 2 him a 38
oft 2 him the 31
oft 2 him w -44
oft 2 himself a 42
oft 2 himself w -16
oft 2 his " 32
oft 2 his -ed -6
oft 2 his -ing -19
oft 2 his -s -24
oft 2 his CAP -35
oft 2 his and -15
oft 2 his as -12
oft 2 his for -35
oft 2 his in -28
oft 2 his is -10
oft 2 his of -29
oft 2 his on -26
oft 2 his that 19
oft 2 his to 70
oft 2 his w -42
oft 2 his with -13
oft 2 how it -6
oft 2 how w -11
oft 2 if CAP -6
oft 2 if w -6
oft 2 in -ing -40
oft 2 in -s -18
oft 2 in CAP -28
oft 2 in of -19
oft 2 in that 114
oft 2 in to 15
oft 2 in w -46
oft 2 is w -32
oft 2 it " 37
oft 2 it -ed -14
oft 2 it -ing -26
oft 2 it -ly 78
oft 2 it -s -7
oft 2 it a 30
oft 2 it be -9
oft 2 it no -7
oft 2 it not -8
oft 2 it the -36
oft 2 it w -19
oft 2 its to -12
oft 2 its w -12
oft 2 me w -8
oft 2 not w -21
oft 2 of CAP -12
oft 2 of w -28
oft 2 on -s -76
oft 2 on CAP -40
oft 2 on he 76
oft 2 on that 89
oft 2 on to -11
oft 2 on w -69
oft 2 other -s -27
oft 2 over w 19
oft 2 she to -7
oft 2 she w -7
oft 2 some CAP -28
oft 2 some the -13
oft 2 some w -14
oft 2 that " 73
oft 2 that -ed -5
oft 2 that -ing -8
oft 2 that -s -7
oft 2 that CAP -11
oft 2 that a -15
oft 2 that he -23
oft 2 that himself -7
oft 2 that if -9
oft 2 that in -12
oft 2 that is -6
oft 2 that of -9
oft 2 that the -16
oft 2 that to -15
oft 2 that w -7
oft 2 that was -6
oft 2 that will -7
oft 2 the " 100
oft 2 the -ed -21
oft 2 the -ing -25
oft 2 the -ly -12
oft 2 the -s -26
oft 2 the CAP -33
oft 2 the a -29
oft 2 the and -15
oft 2 the as -13
oft 2 the between -8
oft 2 the for -21
oft 2 the he 27
oft 2 the in -14
oft 2 the is -5
oft 2 the on -19
oft 2 the should -7
oft 2 the that 82
oft 2 the they -17
oft 2 the to 77
oft 2 the w -25
oft 2 the was -11
oft 2 the who 51
oft 2 the will -6
oft 2 the with -6
oft 2 the would -10
oft 2 the ’s -20
oft 2 their -s -20
oft 2 their and -12
oft 2 their for 73
oft 2 their on -9
oft 2 their to 50
oft 2 their w -37
oft 2 them w -42
oft 2 themselves w -19
oft 2 they a -9
oft 2 they the -9
oft 2 they w -6
oft 2 this is -16
oft 2 this that 126
oft 2 this w -37
oft 2 those w -11
oft 2 to " -41
oft 2 to -ed -27
oft 2 to -ing -60
oft 2 to -ly 64
oft 2 to -s -19
oft 2 to CAP 42
oft 2 to NUM -39
oft 2 to a -55
oft 2 to and -21
oft 2 to any 11
oft 2 to as -43
oft 2 to at -31
oft 2 to for -59
oft 2 to her 11
oft 2 to him 27
oft 2 to his -23
oft 2 to in -53
oft 2 to its -64
oft 2 to on 20
oft 2 to out -32
oft 2 to that 39
oft 2 to the -7
oft 2 to their -62
oft 2 to to -6
oft 2 to up -13
oft 2 to w -17
oft 2 to what 40
oft 2 to whether -6
oft 2 to with -49
oft 2 up w -66
oft 2 w " 41
oft 2 w -ed -58
oft 2 w -ing 58
oft 2 w -ly -55
oft 2 w -s -33
oft 2 w CAP 118
oft 2 w DAY -59
oft 2 w NUM 31
oft 2 w a 6
oft 2 w about -105
oft 2 w against -47
oft 2 w and -64
oft 2 w as -60
oft 2 w at -68
oft 2 w be -47
oft 2 w been -20
oft 2 w by -29
oft 2 w for -75
oft 2 w he -15
oft 2 w her -90
oft 2 w his 118
oft 2 w how 95
oft 2 w is -20
oft 2 w no -16
oft 2 w of -86
oft 2 w on -70
oft 2 w over -37
oft 2 w that 158
oft 2 w the 97
oft 2 w was -16
oft 2 w with -40
oft 2 w would -20
oft 2 what -ed -6
oft 2 what -s -7
oft 2 what CAP -6
oft 2 what w -8
oft 2 whether w -5
oft 2 who w -9
oft 2 why CAP 71
oft 2 why w -11
oft 2 with CAP -20
oft 2 with w -28
oft 3 's that -15
oft 3 's w 13
oft 3 , " 42
oft 3 , -ed -24
oft 3 , -ing -43
oft 3 , -ly -8
oft 3 , -s -44
oft 3 , CAP -55
oft 3 , NUM -18
oft 3 , a 6
oft 3 , and -7
oft 3 , be -10
oft 3 , for -29
oft 3 , he -32
oft 3 , in -37
oft 3 , is 70
oft 3 , not -11
oft 3 , of -14
oft 3 , that 90
oft 3 , to 9
oft 3 , w -51
oft 3 , was -7
oft 3 -ed " -20
oft 3 -ed -ed -13
oft 3 -ed -ing 54
oft 3 -ed -s -43
oft 3 -ed CAP 72
oft 3 -ed a 26
oft 3 -ed in -15
oft 3 -ed the 29
oft 3 -ed w -77
oft 3 -ing " -31
oft 3 -ing -ed -28
oft 3 -ing -ing -37
oft 3 -ing -s 13
oft 3 -ing CAP 45
oft 3 -ing NUM -10
oft 3 -ing a 12
oft 3 -ing after -17
oft 3 -ing and -16
oft 3 -ing be -6
oft 3 -ing for -12
oft 3 -ing from -14
oft 3 -ing her -26
oft 3 -ing his -56
oft 3 -ing in -23
oft 3 -ing is -9
oft 3 -ing of -26
oft 3 -ing on -15
oft 3 -ing that -34
oft 3 -ing the -22
oft 3 -ing to 90
oft 3 -ing w -23
oft 3 -ing with -11
oft 3 -ing ’s -10
oft 3 -ly -ed -19
oft 3 -ly -ing -53
oft 3 -ly -s -49
oft 3 -ly CAP 11
oft 3 -ly NUM 73
oft 3 -ly a -28
oft 3 -ly and -14
oft 3 -ly he -35
oft 3 -ly in -17
oft 3 -ly of -26
oft 3 -ly that 12
oft 3 -ly the 52
oft 3 -ly to -33
oft 3 -ly w -42
oft 3 -ly ’s -7
oft 3 -s -ed -29
oft 3 -s -ing 36
oft 3 -s -ly -33
oft 3 -s -s -11
oft 3 -s CAP -40
oft 3 -s NUM -16
oft 3 -s a -43
oft 3 -s about -27
oft 3 -s and -25
oft 3 -s are -7
oft 3 -s as -15
oft 3 -s by -7
oft 3 -s for -22
oft 3 -s from -14
oft 3 -s he 26
oft 3 -s his -52
oft 3 -s in -22
oft 3 -s not -5
oft 3 -s of -21
oft 3 -s on -5
oft 3 -s or -6
oft 3 -s other -7
oft 3 -s out -10
oft 3 -s that -11
oft 3 -s the 22
oft 3 -s their -62
oft 3 -s them -17
oft 3 -s w -10
oft 3 -s with -9
oft 3 -s ’s -5
oft 3 : w -20
oft 3 CAP " 36
oft 3 CAP -ed -10
oft 3 CAP -ing 6
oft 3 CAP -ly -14
oft 3 CAP -s -20
oft 3 CAP CAP -8
oft 3 CAP DAY -6
oft 3 CAP NUM -21
oft 3 CAP a -13
oft 3 CAP about 40
oft 3 CAP after 66
oft 3 CAP against -15
oft 3 CAP an 39
oft 3 CAP and -12
oft 3 CAP as 56
oft 3 CAP at -6
oft 3 CAP be -6
oft 3 CAP but -7
oft 3 CAP by -7
oft 3 CAP could -7
oft 3 CAP down -14
oft 3 CAP during -9
oft 3 CAP for -20
oft 3 CAP from -12
oft 3 CAP had -8
oft 3 CAP have -6
oft 3 CAP he 20
oft 3 CAP her 47
oft 3 CAP him -24
oft 3 CAP in -18
oft 3 CAP is -19
oft 3 CAP it -10
oft 3 CAP most -7
oft 3 CAP no -8
oft 3 CAP not -26
oft 3 CAP of -16
oft 3 CAP on -14
oft 3 CAP over -12
oft 3 CAP she -23
oft 3 CAP that 20
oft 3 CAP the -29
oft 3 CAP their -24
oft 3 CAP this -36
oft 3 CAP to -17
oft 3 CAP w -17
oft 3 CAP was -7
oft 3 CAP what 57
oft 3 CAP when -8
oft 3 CAP who -40
oft 3 CAP with -14
oft 3 CAP would -12
oft 3 CAP ’s -14
oft 3 DAY -ed -8
oft 3 DAY -ing -7
oft 3 DAY -s -14
oft 3 DAY CAP -30
oft 3 DAY the -23
oft 3 DAY to -10
oft 3 DAY w -17
oft 3 DAY will -9
oft 3 NUM -s -34
oft 3 NUM CAP 59
oft 3 NUM w -56
oft 3 a " 83
oft 3 a -ed -25
oft 3 a -ing -43
oft 3 a -ly -20
oft 3 a -s 35
oft 3 a DAY -8
oft 3 a NUM -14
oft 3 a a 40
oft 3 a about 40
oft 3 a and -21
oft 3 a as -12
oft 3 a at -6
oft 3 a between -12
oft 3 a by -10
oft 3 a for -16
oft 3 a from -9
oft 3 a have -6
oft 3 a he 109
oft 3 a her 18
oft 3 a his -47
oft 3 a in -24
oft 3 a not 42
oft 3 a of -31
oft 3 a on -19
oft 3 a that 17
oft 3 a the -9
oft 3 a to 16
oft 3 a w -18
oft 3 a who -21
oft 3 a with -10
oft 3 a would -13
oft 3 about " 151
oft 3 about -ed -11
oft 3 about -s -26
oft 3 about CAP -23
oft 3 about and -7
oft 3 about of -9
oft 3 about the -29
oft 3 about to -16
oft 3 about w -31
oft 3 against CAP -9
oft 3 all -s 77
oft 3 all CAP -26
oft 3 all the -20
oft 3 all w 44
oft 3 an -ed -14
oft 3 an -ing 53
oft 3 an -s 35
oft 3 an CAP 22
oft 3 an a 44
oft 3 an by -16
oft 3 an in -22
oft 3 an of -23
oft 3 an the 68
oft 3 an w -58
oft 3 and w 19
oft 3 another -ing -16
oft 3 another w -7
oft 3 any -s -20
oft 3 any w -34
oft 3 as CAP 45
oft 3 as w 20
oft 3 at " 97
oft 3 at -ed -21
oft 3 at -ing 17
oft 3 at -s -27
oft 3 at CAP -48
oft 3 at in -19
oft 3 at of -34
oft 3 at that 19
oft 3 at the -25
oft 3 both CAP -12
oft 3 both w -8
oft 3 by w -39
oft 3 for -ing -38
oft 3 for -s -25
oft 3 for CAP -58
oft 3 for that 49
oft 3 for the 11
oft 3 for w -63
oft 3 he " -13
oft 3 he -ing -12
oft 3 he -s -6
oft 3 he CAP -12
oft 3 he a -9
oft 3 he he -7
oft 3 he his -10
oft 3 he that -42
oft 3 he the -16
oft 3 he to -14
oft 3 he w -5
oft 3 her " -23
oft 3 her -ed -11
oft 3 her -ing 45
oft 3 her -ly -7
oft 3 her -s -19
oft 3 her CAP 23
oft 3 her NUM -27
oft 3 her a -35
oft 3 her an -13
oft 3 her and -13
oft 3 her her -29
oft 3 her in -8
oft 3 her of -14
oft 3 her she -27
oft 3 her that 92
oft 3 her the -83
oft 3 her to -30
oft 3 her w -37
oft 3 herself w -19
oft 3 him " -20
oft 3 him -ing -12
oft 3 him -s -18
oft 3 him CAP -24
oft 3 him and -12
oft 3 him he -45
oft 3 him his -55
oft 3 him in -10
oft 3 him the -33
oft 3 him to -11
oft 3 him w 23
oft 3 himself CAP -13
oft 3 himself a 73
oft 3 himself and -8
oft 3 himself w -24
oft 3 his " 47
oft 3 his -ed -14
oft 3 his -ing -7
oft 3 his -ly -36
oft 3 his -s -35
oft 3 his CAP -32
oft 3 his NUM -22
oft 3 his a 85
oft 3 his about -23
oft 3 his and -15
oft 3 his as -10
oft 3 his at -8
oft 3 his for -26
oft 3 his his -63
oft 3 his in -11
oft 3 his of -11
oft 3 his on -9
oft 3 his that 63
oft 3 his the 45
oft 3 his to 37
oft 3 his with -11
oft 3 how -ed -8
oft 3 how -ing -6
oft 3 how -s -7
oft 3 how CAP -11
oft 3 how to -11
oft 3 how w -9
oft 3 if CAP -6
oft 3 if to -9
oft 3 if w -9
oft 3 in " -76
oft 3 in -ed -16
oft 3 in -ing 43
oft 3 in -s -22
oft 3 in CAP 34
oft 3 in DAY -14
oft 3 in a 22
oft 3 in he 22
oft 3 in of 58
oft 3 in that 182
oft 3 in to -9
oft 3 in w -64
oft 3 is CAP -39
oft 3 is w 20
oft 3 it " 69
oft 3 it -ing -10
oft 3 it -s -10
oft 3 it CAP -18
oft 3 it NUM -5
oft 3 it a -19
oft 3 it an -7
oft 3 it for -7
oft 3 it him -12
oft 3 it in -6
oft 3 it of -6
oft 3 it that -49
oft 3 it the -18
oft 3 it to -17
oft 3 it w -13
oft 3 its -s -32
oft 3 its CAP -71
oft 3 its of -15
oft 3 its w -25
oft 3 many w -16
oft 3 me w -7
oft 3 my w -17
oft 3 no CAP 71
oft 3 no w -35
oft 3 not -s -13
oft 3 not CAP -60
oft 3 not the -73
oft 3 not w 53
oft 3 of " 30
oft 3 of -ed -16
oft 3 of -s -34
oft 3 of CAP -41
oft 3 of that 25
oft 3 of the -36
oft 3 of to -24
oft 3 of w 23
oft 3 on " 19
oft 3 on -ed 62
oft 3 on -ing -59
oft 3 on CAP -19
oft 3 on a 61
oft 3 on had -13
oft 3 on he 60
oft 3 on in -23
oft 3 on it -19
oft 3 on of -51
oft 3 on that 77
oft 3 on the -113
oft 3 on to 46
oft 3 on w -13
oft 3 on was -14
oft 3 one -s 64
oft 3 one w -34
oft 3 other w -25
oft 3 out w -27
oft 3 over -s -29
oft 3 over w -61
oft 3 several w -14
oft 3 she " -11
oft 3 she CAP -9
oft 3 she her -6
oft 3 she that -22
oft 3 she the -10
oft 3 some -s -14
oft 3 some CAP 55
oft 3 some to -24
oft 3 some w -18
oft 3 such w -9
oft 3 that -ed -6
oft 3 that -ing -13
oft 3 that -ly -7
oft 3 that -s -9
oft 3 that NUM -6
oft 3 that a -12
oft 3 that an -14
oft 3 that any -6
oft 3 that be -6
oft 3 that have -5
oft 3 that he -12
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
oft 3 that that -59
oft 3 that they -15
oft 3 that to -14
oft 3 that w -7
oft 3 that was -6
oft 3 that who -6
oft 3 that would -7
oft 3 the " 41
oft 3 the ( -12
oft 3 the -ed -18
oft 3 the -ing 29
oft 3 the -ly -19
oft 3 the -s 12
oft 3 the CAP 22
oft 3 the DAY -6
oft 3 the NUM -17
oft 3 the a -40
oft 3 the about 53
oft 3 the all -20
oft 3 the an -53
oft 3 the and -14
oft 3 the as -16
oft 3 the be -7
oft 3 the by -9
oft 3 the during -10
oft 3 the for 54
oft 3 the from -10
oft 3 the had -8
oft 3 the has -10
oft 3 the have -6
oft 3 the he 22
oft 3 the her -40
oft 3 the him -15
oft 3 the his 47
oft 3 the if -11
oft 3 the in -20
oft 3 the into -5
oft 3 the is -12
oft 3 the it -26
oft 3 the its -23
oft 3 the not -32
oft 3 the of -20
oft 3 the on -18
oft 3 the over -6
oft 3 the she 11
oft 3 the should -5
oft 3 the some -13
oft 3 the that 13
oft 3 the the 9
oft 3 the their 48
oft 3 the they -13
oft 3 the this -17
oft 3 the to 69
oft 3 the w -14
oft 3 the was -9
oft 3 the were -6
oft 3 the which -14
oft 3 the who -14
oft 3 the with -18
oft 3 the would -9
oft 3 the ’s -16
oft 3 their -ed -8
oft 3 their -ing -39
oft 3 their -s 46
oft 3 their CAP 11
oft 3 their the 16
oft 3 their to 55
oft 3 their w -12
oft 3 them -s -8
oft 3 them the -28
oft 3 them they -18
oft 3 them w -22
oft 3 themselves w -32
oft 3 they CAP -11
oft 3 they the -15
oft 3 they their -12
oft 3 they to -9
oft 3 this -s -37
oft 3 this CAP 22
oft 3 this that -49
oft 3 this the 30
oft 3 this w 22
oft 3 those -ing -8
oft 3 those CAP -40
oft 3 those a -8
oft 3 those the -22
oft 3 those w -22
oft 3 to " 30
oft 3 to -ed -31
oft 3 to -ing -18
oft 3 to -ly 55
oft 3 to -s -16
oft 3 to CAP 18
oft 3 to DAY -10
oft 3 to NUM -19
oft 3 to a 22
oft 3 to about 94
oft 3 to after -7
oft 3 to and -28
oft 3 to any -36
oft 3 to as -24
oft 3 to at -16
oft 3 to before -7
oft 3 to by -7
oft 3 to for -41
oft 3 to from -19
oft 3 to he -20
oft 3 to her -49
oft 3 to his 25
oft 3 to in -35
oft 3 to is 79
oft 3 to it -50
oft 3 to its 33
oft 3 to of -22
oft 3 to on -28
oft 3 to or -11
oft 3 to other -7
oft 3 to out -8
oft 3 to over -10
oft 3 to than -8
oft 3 to that 85
oft 3 to the 42
oft 3 to their -19
oft 3 to they -34
oft 3 to this -39
oft 3 to w -26
oft 3 to was -10
oft 3 to who -21
oft 3 to with -17
oft 3 to ’s -18
oft 3 up CAP 72
oft 3 up w -44
oft 3 w " 52
oft 3 w ( -27
oft 3 w -ed -54
oft 3 w -ing 36
oft 3 w -ly -56
oft 3 w -s 16
oft 3 w CAP 13
oft 3 w DAY 27
oft 3 w NUM -51
oft 3 w about -78
oft 3 w all -41
oft 3 w an 55
oft 3 w and -52
oft 3 w any 49
oft 3 w are -16
oft 3 w as -62
oft 3 w at -14
oft 3 w be -17
oft 3 w but -28
oft 3 w by -37
oft 3 w could -17
oft 3 w during -12
oft 3 w for -56
oft 3 w from -29
oft 3 w had -12
oft 3 w have -14
oft 3 w he -63
oft 3 w her 22
oft 3 w him 94
oft 3 w himself 29
oft 3 w his 28
oft 3 w how 9
oft 3 w if 11
oft 3 w in -56
oft 3 w is -29
oft 3 w it 83
oft 3 w like -15
oft 3 w many -34
oft 3 w not -55
oft 3 w of -51
oft 3 w on -46
oft 3 w one -30
oft 3 w or -12
oft 3 w other -31
oft 3 w out -28
oft 3 w over -26
oft 3 w she 41
oft 3 w should -9
oft 3 w than -23
oft 3 w that 19
oft 3 w the 86
oft 3 w their -54
oft 3 w they 51
oft 3 w this 34
oft 3 w those -33
oft 3 w to 32
oft 3 w w -21
oft 3 w was -23
oft 3 w where 41
oft 3 w which 14
oft 3 w who -59
oft 3 w will -20
oft 3 w with 37
oft 3 w would -25
oft 3 w ’s -40
oft 3 was w 33
oft 3 what " 43
oft 3 what CAP -37
oft 3 what about -24
oft 3 what as -7
oft 3 what the 68
oft 3 what to -8
oft 3 what w -9
oft 3 whether CAP -8
oft 3 whether that -30
oft 3 whether the -6
oft 3 whether to -6
oft 3 who w -7
oft 3 why -s -6
oft 3 why CAP -11
oft 3 why to -6
oft 3 why w -5
oft 3 with -s 22
oft 3 with CAP -83
oft 3 with about -43
oft 3 with and -21
oft 3 with the 59
oft 3 with to -33
oft 3 would w -41
oft 3 — w -33
oft 6 's -s -8
oft 6 's CAP -18
oft 6 's of -8
oft 6 's the 91
oft 6 's to -16
oft 6 's w -25
oft 6 , " 44
oft 6 , -ed -23
oft 6 , -ing -64
oft 6 , -ly -17
oft 6 , -s -37
oft 6 , CAP -48
oft 6 , NUM -18
oft 6 , a 6
oft 6 , about -25
oft 6 , and -12
oft 6 , as -6
oft 6 , be -12
oft 6 , for -12
oft 6 , has -6
oft 6 , have -13
oft 6 , he -41
oft 6 , his -36
oft 6 , in -13
oft 6 , is -8
oft 6 , not -6
oft 6 , of -29
oft 6 , on -5
oft 6 , than -7
oft 6 , that 9
oft 6 , the 37
oft 6 , to 22
oft 6 , up -9
oft 6 , w -35
oft 6 , was 68
oft 6 , were -9
oft 6 , who -11
oft 6 , with -8
oft 6 , ’s -12
oft 6 -ed -ed -14
oft 6 -ed -ing -19
oft 6 -ed -s -19
oft 6 -ed CAP -46
oft 6 -ed a -42
oft 6 -ed in -9
oft 6 -ed of -6
oft 6 -ed that -39
oft 6 -ed the -49
oft 6 -ed to -15
oft 6 -ed w -22
oft 6 -ing " 14
oft 6 -ing -ed -20
oft 6 -ing -ing -7
oft 6 -ing -ly -12
oft 6 -ing -s -36
oft 6 -ing CAP -47
oft 6 -ing NUM -22
oft 6 -ing a 29
oft 6 -ing and -19
oft 6 -ing as -13
oft 6 -ing at -9
oft 6 -ing be -7
oft 6 -ing but -6
oft 6 -ing he -25
oft 6 -ing him -22
oft 6 -ing his -24
oft 6 -ing if -21
oft 6 -ing in -18
oft 6 -ing is -11
oft 6 -ing it -15
oft 6 -ing its -13
oft 6 -ing of -13
oft 6 -ing on -6
oft 6 -ing than -6
oft 6 -ing that 15
oft 6 -ing the -12
oft 6 -ing their -23
oft 6 -ing to -46
oft 6 -ing w -25
oft 6 -ing was -10
oft 6 -ing who -11
oft 6 -ing with -12
oft 6 -ing would -5
oft 6 -ly -ed -15
oft 6 -ly -ing -17
oft 6 -ly -ly -23
oft 6 -ly -s -26
oft 6 -ly CAP -8
oft 6 -ly a -33
oft 6 -ly and -11
oft 6 -ly as -5
oft 6 -ly but -9
oft 6 -ly for -5
oft 6 -ly from -7
oft 6 -ly he -11
oft 6 -ly in -6
oft 6 -ly of -8
oft 6 -ly that -27
oft 6 -ly the -58
oft 6 -ly their -16
oft 6 -ly to -34
oft 6 -ly w -12
oft 6 -ly with -10
oft 6 -s " 18
oft 6 -s -ed -22
oft 6 -s -ing 6
oft 6 -s -ly -18
oft 6 -s -s -23
oft 6 -s CAP -11
oft 6 -s DAY -7
oft 6 -s NUM -15
oft 6 -s a -48
oft 6 -s about -11
oft 6 -s an -27
oft 6 -s and -17
oft 6 -s are -8
oft 6 -s as -10
oft 6 -s at -12
oft 6 -s be -6
oft 6 -s but -7
oft 6 -s by -10
oft 6 -s for -18
oft 6 -s from -9
oft 6 -s had -7
oft 6 -s he -39
oft 6 -s her -9
oft 6 -s him -14
oft 6 -s his -38
oft 6 -s how 8
oft 6 -s in -18
oft 6 -s it -13
oft 6 -s not 62
oft 6 -s of -18
oft 6 -s on -12
oft 6 -s or -7
oft 6 -s she -14
oft 6 -s some -8
oft 6 -s than -6
oft 6 -s that 30
oft 6 -s the -34
oft 6 -s their -25
oft 6 -s them -16
oft 6 -s they -41
oft 6 -s to -49
oft 6 -s two -5
oft 6 -s up -5
oft 6 -s w -22
oft 6 -s was -6
oft 6 -s were -9
oft 6 -s whether -21
oft 6 -s which -6
oft 6 -s who -28
oft 6 -s will -8
oft 6 -s with -10
oft 6 -s would -10
oft 6 -s ’s -8
oft 6 : -s -10
oft 6 : the -14
oft 6 : to -24
oft 6 : w -17
oft 6 CAP -ed -13
oft 6 CAP -ly -16
oft 6 CAP -s -7
oft 6 CAP CAP -18
oft 6 CAP DAY -8
oft 6 CAP NUM -12
oft 6 CAP a -31
oft 6 CAP about -24
oft 6 CAP after -7
oft 6 CAP all -13
oft 6 CAP an 26
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
oft 6 CAP from -6
oft 6 CAP had -9
oft 6 CAP has -7
oft 6 CAP have -5
oft 6 CAP he -39
oft 6 CAP him -21
oft 6 CAP if -21
oft 6 CAP in -11
oft 6 CAP is -8
oft 6 CAP it -22
oft 6 CAP its -12
oft 6 CAP many -9
oft 6 CAP not -15
oft 6 CAP of -10
oft 6 CAP on -10
oft 6 CAP one -8
oft 6 CAP out -9
oft 6 CAP over 67
oft 6 CAP she -32
oft 6 CAP that -69
oft 6 CAP the -32
oft 6 CAP their -24
oft 6 CAP they -16
oft 6 CAP this -12
oft 6 CAP to -12
oft 6 CAP w -8
oft 6 CAP was -8
oft 6 CAP what -36
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
oft 6 DAY a -25
oft 6 DAY and -9
oft 6 DAY for -6
oft 6 DAY her -15
oft 6 DAY on -7
oft 6 DAY that 25
oft 6 DAY the -43
oft 6 DAY to 31
oft 6 DAY w -23
oft 6 NUM " 31
oft 6 NUM -ed -7
oft 6 NUM -ing -18
oft 6 NUM -s 57
oft 6 NUM CAP -37
oft 6 NUM in -6
oft 6 NUM the -29
oft 6 NUM they -19
oft 6 NUM to -30
oft 6 NUM w -28
oft 6 a -ed -19
oft 6 a -ly -7
oft 6 a -s -16
oft 6 a CAP -8
oft 6 a NUM -11
oft 6 a a 12
oft 6 a about -22
oft 6 a an -22
oft 6 a and -15
oft 6 a as -12
oft 6 a at -8
oft 6 a be -6
oft 6 a by -12
oft 6 a for -13
oft 6 a has -13
oft 6 a have -7
oft 6 a he -18
oft 6 a her -25
oft 6 a him -25
oft 6 a his -31
oft 6 a in -14
oft 6 a is -7
oft 6 a it -10
oft 6 a not -10
oft 6 a of -11
oft 6 a on -10
oft 6 a one -15
oft 6 a she 28
oft 6 a some -12
oft 6 a than -6
oft 6 a that -54
oft 6 a the -55
oft 6 a they -22
oft 6 a to -41
oft 6 a w -12
oft 6 a when -6
oft 6 a which -14
oft 6 a who -16
oft 6 a with -16
oft 6 a ’s -5
oft 6 about -ed -7
oft 6 about -ing -10
oft 6 about -s -17
oft 6 about CAP 40
oft 6 about and -5
oft 6 about in -8
oft 6 about the -37
oft 6 about to -18
oft 6 about w -28
oft 6 against w -14
oft 6 all -ed -8
oft 6 all to -9
oft 6 all w -13
oft 6 an " 22
oft 6 an -ed -7
oft 6 an -ing 62
oft 6 an -ly -9
oft 6 an -s -20
oft 6 an CAP -32
oft 6 an a -54
oft 6 an and -11
oft 6 an for -9
oft 6 an in -6
oft 6 an of -6
oft 6 an that -27
oft 6 an the -52
oft 6 an w -26
oft 6 an with -9
oft 6 and CAP -25
oft 6 and w -22
oft 6 another to -13
oft 6 another w -9
oft 6 any -s -7
oft 6 any CAP -11
oft 6 any the -33
oft 6 any w -13
oft 6 as -s -42
oft 6 as CAP -49
oft 6 as and -19
oft 6 as the -42
oft 6 as w -42
oft 6 at " 57
oft 6 at -ed -8
oft 6 at -ing -15
oft 6 at -s -32
oft 6 at and -15
oft 6 at in -13
oft 6 at of -6
oft 6 at that 72
oft 6 at the -64
oft 6 at to -37
oft 6 at w -35
oft 6 at with -10
oft 6 both CAP -16
oft 6 both the -15
oft 6 both to -15
oft 6 both w -20
oft 6 by -ed -9
oft 6 by -s -36
oft 6 by CAP -24
oft 6 by and -6
oft 6 by to -23
oft 6 by w -33
oft 6 for -ed -11
oft 6 for -ing -22
oft 6 for -s -26
oft 6 for CAP -31
oft 6 for and -5
oft 6 for in -7
oft 6 for of -13
oft 6 for that -15
oft 6 for the -39
oft 6 for to -24
oft 6 for w -30
oft 6 for who -16
oft 6 from w -11
oft 6 has w -14
oft 6 he " -37
oft 6 he -ing -10
oft 6 he CAP -10
oft 6 he a -13
oft 6 he he -9
oft 6 he him -11
oft 6 he his 46
oft 6 he if -8
oft 6 he that -50
oft 6 he the -10
oft 6 he to -10
oft 6 he w -5
oft 6 he what -6
oft 6 her " 42
oft 6 her -ed -11
oft 6 her -ing -28
oft 6 her -ly -9
oft 6 her -s -19
oft 6 her CAP 8
oft 6 her NUM -7
oft 6 her a -24
oft 6 her an -10
oft 6 her and -7
oft 6 her for -6
oft 6 her her -28
oft 6 her in -9
oft 6 her of -6
oft 6 her on -6
oft 6 her she -12
oft 6 her that -73
oft 6 her the -40
oft 6 her to -41
oft 6 her w -19
oft 6 her when -8
oft 6 her who -6
oft 6 her with -6
oft 6 herself -s -15
oft 6 herself CAP -49
oft 6 herself w -28
oft 6 him " -42
oft 6 him -ed -16
oft 6 him -ing -12
oft 6 him -s -11
oft 6 him CAP -34
oft 6 him a -18
oft 6 him for -5
oft 6 him his -27
oft 6 him in -6
oft 6 him the -25
oft 6 him to -18
oft 6 him w -15
oft 6 him with -5
oft 6 himself -s -6
oft 6 himself CAP -9
oft 6 himself w -21
oft 6 his " 15
oft 6 his -ed -15
oft 6 his -ing -22
oft 6 his -ly -9
oft 6 his -s -19
oft 6 his CAP -25
oft 6 his DAY -6
oft 6 his NUM -13
oft 6 his a 15
oft 6 his all -5
oft 6 his an -30
oft 6 his and -12
oft 6 his as -9
oft 6 his at -7
oft 6 his for -13
oft 6 his he -34
oft 6 his him -19
oft 6 his his -48
oft 6 his in -11
oft 6 his not -6
oft 6 his of -12
oft 6 his on -9
oft 6 his other -7
oft 6 his some -12
oft 6 his that 18
oft 6 his the -38
oft 6 his they -17
oft 6 his to -33
oft 6 his who -6
oft 6 his with -10
oft 6 how -ing -6
oft 6 how -s -9
oft 6 how CAP -8
oft 6 how a -7
oft 6 how he -6
oft 6 how her -10
oft 6 how how -12
oft 6 how the -11
oft 6 how to -8
oft 6 how w -8
oft 6 if " -9
oft 6 if -ing -6
oft 6 if CAP -6
oft 6 if a -7
oft 6 if he -6
oft 6 if the -17
oft 6 if to -6
oft 6 if w -7
oft 6 in " 34
oft 6 in -ed -17
oft 6 in -ing 30
oft 6 in -s -45
oft 6 in NUM -5
oft 6 in a 33
oft 6 in and -11
oft 6 in by -7
oft 6 in for -6
oft 6 in had -5
oft 6 in he -36
oft 6 in in -21
oft 6 in is -8
oft 6 in of -8
oft 6 in that 124
oft 6 in to -32
oft 6 in w -36
oft 6 is -s -10
oft 6 is CAP -20
oft 6 is the -28
oft 6 is w -13
oft 6 it " 60
oft 6 it -ed -9
oft 6 it -ing -8
oft 6 it -ly -5
oft 6 it -s -10
oft 6 it CAP -15
oft 6 it a -13
oft 6 it and -6
oft 6 it in -6
oft 6 it it -10
oft 6 it of -5
oft 6 it that -71
oft 6 it the -23
oft 6 it to -14
oft 6 it w -10
oft 6 its -ed -5
oft 6 its -ing -8
oft 6 its -s -7
oft 6 its CAP -12
oft 6 its the -14
oft 6 its w -13
oft 6 many w -10
oft 6 me -ing -13
oft 6 me CAP -16
oft 6 me the -20
oft 6 me w -14
oft 6 most w -21
oft 6 no -ed -8
oft 6 no -s -8
oft 6 no CAP 62
oft 6 no w -18
oft 6 not -ed -7
oft 6 not -ing -12
oft 6 not -s -14
oft 6 not CAP -18
oft 6 not a -15
oft 6 not the -50
oft 6 not to 79
oft 6 not w -20
oft 6 of -ed -9
oft 6 of -s -23
oft 6 of CAP -36
oft 6 of a -21
oft 6 of and -8
oft 6 of as -8
oft 6 of his -10
oft 6 of of -8
oft 6 of that -44
oft 6 of the -49
oft 6 of to -31
oft 6 of w -28
oft 6 on " 21
oft 6 on -ed -15
oft 6 on -ing -43
oft 6 on -ly -17
oft 6 on -s -29
oft 6 on NUM -13
oft 6 on a -34
oft 6 on about -19
oft 6 on and -16
oft 6 on as -11
oft 6 on for -9
oft 6 on he -19
oft 6 on his -30
oft 6 on that -56
oft 6 on to -41
oft 6 on w -35
oft 6 on was -6
oft 6 one -ing -22
oft 6 one CAP 53
oft 6 one the -28
oft 6 one w -17
oft 6 other w -27
oft 6 our CAP -11
oft 6 our w -7
oft 6 over CAP 38
oft 6 over the -50
oft 6 over w 11
oft 6 several CAP -18
oft 6 several w -14
oft 6 she " -17
oft 6 she CAP -6
oft 6 she that -37
oft 6 she the -10
oft 6 she to -7
oft 6 some -ing -16
oft 6 some -s -9
oft 6 some CAP -19
oft 6 some the -18
oft 6 some to -9
oft 6 some w -17
oft 6 that " -35
oft 6 that -ed -6
oft 6 that -ing -13
oft 6 that -ly -6
oft 6 that -s -5
oft 6 that NUM -5
oft 6 that a -15
oft 6 that about -12
oft 6 that an -17
oft 6 that are -5
oft 6 that for -6
oft 6 that he -15
oft 6 that her -13
oft 6 that him -14
oft 6 that his -16
oft 6 that if -15
oft 6 that it -22
oft 6 that its -14
oft 6 that not -6
oft 6 that on -6
oft 6 that some -5
oft 6 that that -57
oft 6 that the -18
oft 6 that their -8
oft 6 that they -9
oft 6 that this -8
oft 6 that to -14
oft 6 that w -5
oft 6 that was -5
oft 6 that were -5
oft 6 that who -6
oft 6 that with -6
oft 6 that would -6
oft 6 the " -23
oft 6 the -ed 9
oft 6 the -ing -24
oft 6 the -ly -15
oft 6 the -s -6
oft 6 the CAP -17
oft 6 the DAY -8
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
oft 6 the been -5
oft 6 the being -7
oft 6 the between -7
oft 6 the but -6
oft 6 the by -7
oft 6 the for -15
oft 6 the from -8
oft 6 the had -6
oft 6 the has -6
oft 6 the have -5
oft 6 the he -43
oft 6 the her -34
oft 6 the herself -7
oft 6 the him -16
oft 6 the his -38
oft 6 the how -41
oft 6 the if 37
oft 6 the in -10
oft 6 the into -7
oft 6 the is -9
oft 6 the it -28
oft 6 the its 46
oft 6 the many -10
oft 6 the most -7
oft 6 the no -7
oft 6 the not -18
oft 6 the of -10
oft 6 the on -9
oft 6 the one -8
oft 6 the or -6
oft 6 the other -7
oft 6 the over -9
oft 6 the she 37
oft 6 the some -7
oft 6 the than -8
oft 6 the that -27
oft 6 the the -36
oft 6 the their -20
oft 6 the they -11
oft 6 the this -7
oft 6 the through -5
oft 6 the w -13
oft 6 the was -11
oft 6 the were -6
oft 6 the what -27
oft 6 the when -5
oft 6 the where -6
oft 6 the which -6
oft 6 the who -8
oft 6 the with -16
oft 6 the would -10
oft 6 the ’s -10
oft 6 their -ing -22
oft 6 their -s -17
oft 6 their CAP -38
oft 6 their a -15
oft 6 their and -7
oft 6 their in -9
oft 6 their of -5
oft 6 their the -18
oft 6 their their -10
oft 6 their to -9
oft 6 their w -21
oft 6 them -ed -6
oft 6 them -s -7
oft 6 them CAP -17
oft 6 them the -45
oft 6 them to -24
oft 6 them w -24
oft 6 themselves -s -13
oft 6 themselves NUM -6
oft 6 themselves w -12
oft 6 they -ing -5
oft 6 they CAP -9
oft 6 they if -7
oft 6 they that -11
oft 6 they the -11
oft 6 they they -7
oft 6 they to -6
oft 6 this " -10
oft 6 this -ing -6
oft 6 this -ly -6
oft 6 this -s -7
oft 6 this CAP -15
oft 6 this a -14
oft 6 this he -8
oft 6 this the -22
oft 6 this to -14
oft 6 this w -15
oft 6 those -s -9
oft 6 those CAP -15
oft 6 those the -35
oft 6 those to 68
oft 6 those w -15
oft 6 to -ed -17
oft 6 to -ing -19
oft 6 to -ly -19
oft 6 to -s -24
oft 6 to CAP -28
oft 6 to DAY -10
oft 6 to NUM -18
oft 6 to a 8
oft 6 to about 60
oft 6 to after -14
oft 6 to along -10
oft 6 to an 54
oft 6 to and -17
oft 6 to as -14
oft 6 to at 60
oft 6 to be -9
oft 6 to before -5
oft 6 to both -6
oft 6 to but -15
oft 6 to by -11
oft 6 to could -6
oft 6 to did -9
oft 6 to for 82
oft 6 to from -13
oft 6 to had -14
oft 6 to has -10
oft 6 to he -37
oft 6 to her -41
oft 6 to him -21
oft 6 to his -51
oft 6 to how 21
oft 6 to if -19
oft 6 to in -22
oft 6 to is -12
oft 6 to it -21
oft 6 to like -6
oft 6 to many -7
oft 6 to not -23
oft 6 to of -17
oft 6 to on -14
oft 6 to one -11
oft 6 to or -8
oft 6 to out -10
oft 6 to over -9
oft 6 to she -11
oft 6 to some -30
oft 6 to than -8
oft 6 to the -43
oft 6 to their -25
oft 6 to them -12
oft 6 to they -18
oft 6 to this -19
oft 6 to to -50
oft 6 to w -25
oft 6 to was -16
oft 6 to were -6
oft 6 to what -57
oft 6 to when -15
oft 6 to where -11
oft 6 to which -10
oft 6 to who -9
oft 6 to will -7
oft 6 to with -16
oft 6 to would -6
oft 6 to ’s -8
oft 6 up -s -11
oft 6 up CAP -24
oft 6 up w -21
oft 6 w " 73
oft 6 w -ed -29
oft 6 w -ly -32
oft 6 w -s -21
oft 6 w CAP -17
oft 6 w DAY -20
oft 6 w NUM -31
oft 6 w a -34
oft 6 w about -45
oft 6 w after -10
oft 6 w against -12
oft 6 w all 61
oft 6 w among -6
oft 6 w an -30
oft 6 w and -26
oft 6 w any -24
oft 6 w are -8
oft 6 w as 29
oft 6 w at -14
oft 6 w be -12
oft 6 w because -11
oft 6 w been -11
oft 6 w behind -7
oft 6 w being -13
oft 6 w between -14
oft 6 w but -13
oft 6 w by -20
oft 6 w did -9
oft 6 w does -11
oft 6 w for -26
oft 6 w from -14
oft 6 w had -16
oft 6 w has -11
oft 6 w have -16
oft 6 w he -44
oft 6 w her 21
oft 6 w him 21
oft 6 w his -17
oft 6 w how -77
oft 6 w if -29
oft 6 w in -28
oft 6 w into -21
oft 6 w is -27
oft 6 w it 32
oft 6 w its -42
oft 6 w like -14
oft 6 w no -6
oft 6 w not -43
oft 6 w of -21
oft 6 w on -24
oft 6 w or -8
oft 6 w other -14
oft 6 w out -9
oft 6 w over -9
oft 6 w she -31
oft 6 w since -6
oft 6 w so -9
oft 6 w some -21
oft 6 w than -8
oft 6 w that -30
oft 6 w the -50
oft 6 w their 37
oft 6 w them -17
oft 6 w they 56
oft 6 w this -16
oft 6 w those -10
oft 6 w to -25
oft 6 w two -10
oft 6 w up -12
oft 6 w w -30
oft 6 w was -18
oft 6 w were -13
oft 6 w what 53
oft 6 w when -14
oft 6 w where -38
oft 6 w whether -67
oft 6 w which -17
oft 6 w while -7
oft 6 w who -18
oft 6 w will -10
oft 6 w with -26
oft 6 w would -16
oft 6 w ’s -22
oft 6 was -s -12
oft 6 was the 39
oft 6 was w -15
oft 6 what " -18
oft 6 what CAP -12
oft 6 what that -11
oft 6 what the -22
oft 6 what to -8
oft 6 what w -7
oft 6 when to -22
oft 6 when w -22
oft 6 whether CAP -5
oft 6 whether the -11
oft 6 whether to -5
oft 6 which w -6
oft 6 who w -7
oft 6 why " -55
oft 6 why CAP -10
oft 6 why the -5
oft 6 why w -7
oft 6 with " -77
oft 6 with -ing -40
oft 6 with -s -49
oft 6 with CAP -57
oft 6 with the 65
oft 6 with to -35
oft 6 with w -45
oft 6 would w -22
oft 6 you w -6
oft 6 — -ed -8
oft 6 — -s -42
oft 6 — that 43
oft 6 — w -21
os 0 abl -73
os 0 accept 98
os 0 accus 57
os 0 accusation 73
os 0 acknowledg 89
os 0 acquiesc 52
os 0 add 28
os 0 address 54
os 0 admit 60
os 0 adopt -32
os 0 adviz -56
os 0 advocat 107
os 0 agre 62
os 0 aim -34
os 0 alleg 97
os 0 allegation 22
os 0 allow 93
os 0 announc 142
os 0 announcement 118
os 0 answer 64
os 0 apologiz -46
os 0 appeal -111
os 0 appear -72
os 0 applaud 75
os 0 appoint 95
os 0 approv -14
os 0 argu 26
os 0 argument -58
os 0 assail 80
os 0 assert 93
os 0 assertion 31
os 0 assum 36
os 0 assur -54
os 0 attack 40
os 0 attempt -114
os 0 attribut 56
os 0 avoid -48
os 0 awar 76
os 0 back 64
os 0 ban 41
os 0 bash 44
os 0 becom -116
os 0 begin -129
os 0 believ 154
os 0 bemoan 50
os 0 blam 120
os 0 block 71
os 0 boast 44
os 0 bring -25
os 0 brush -18
os 0 calculat 66
os 0 call 34
os 0 car 19
os 0 carry -72
os 0 cast 47
os 0 caution 94
os 0 celebrat 54
os 0 challeng 73
os 0 characteriz 9
os 0 charg 29
os 0 cheer 61
os 0 chid 96
os 0 choos -11
os 0 cit 157
os 0 claim 95
os 0 clarify 27
os 0 clear 15
os 0 com -80
os 0 comment -37
os 0 compar 85
os 0 complain 11
os 0 complaint 43
os 0 conced 69
os 0 concern -7
os 0 conclud -16
os 0 condemn 61
os 0 confident 76
os 0 confirm 88
os 0 congratulat 85
os 0 consider 110
os 0 contemplat 103
os 0 contend 34
os 0 continu -37
os 0 contradict 44
os 0 contrast 94
os 0 conversation -42
os 0 count -65
os 0 counter -35
os 0 cover 96
os 0 credit 107
os 0 critical 67
os 0 criticism 55
os 0 criticiz 124
os 0 cry 14
os 0 debat 27
os 0 decid 66
os 0 decision 100
os 0 declar 82
os 0 declin 36
os 0 decry 96
os 0 deem 106
os 0 deep -73
os 0 defend 97
os 0 deliver 17
os 0 demand 49
os 0 demonstrat 13
os 0 denounc 25
os 0 deny 42
os 0 derid 51
os 0 describ 120
os 0 detail 11
os 0 determin 113
os 0 devot -44
os 0 disagre 36
os 0 disagreement -29
os 0 disavow 98
os 0 disclos 21
os 0 disclosur 45
os 0 discuss 134
os 0 dismiss 116
os 0 display 54
os 0 disput 22
os 0 distanc 51
os 0 divid 15
os 0 document -15
os 0 doubl -30
os 0 doubt 41
os 0 downplay 56
os 0 draw -8
os 0 dwell -52
os 0 eager 16
os 0 echo 52
os 0 embrac 132
os 0 emerg -53
os 0 emphasiz 74
os 0 encourag 34
os 0 end -93
os 0 endors 140
os 0 endorsement 69
os 0 enjoy 84
os 0 estimat 53
os 0 expand -53
os 0 expect 96
os 0 experienc 9
os 0 explain 31
os 0 expos 72
os 0 express 19
os 0 fail -83
os 0 favor 112
os 0 fear 139
os 0 feel 33
os 0 fight 20
os 0 fil -33
os 0 find 79
os 0 focus 33
os 0 follow -52
os 0 forecast -15
os 0 fram 50
os 0 giv -34
os 0 go -94
os 0 grow 23
os 0 guess 24
os 0 hail 82
os 0 hard -77
os 0 harsh -44
os 0 hat -18
os 0 hear 41
os 0 highlight 132
os 0 hint 76
os 0 hir 82
os 0 hit -42
os 0 hold -36
os 0 hop 118
os 0 hopeful 15
os 0 idea 23
os 0 identify 101
os 0 ignor 108
os 0 imply 68
os 0 includ 9
os 0 indicat 27
os 0 inform -51
os 0 insist 101
os 0 intend 82
os 0 interest 120
os 0 introduc 21
os 0 invok 11
os 0 issu -86
os 0 it -70
os 0 join -110
os 0 jok 22
os 0 judg 43
os 0 keep -116
os 0 knock 80
os 0 know 75
os 0 label -67
os 0 lament 97
os 0 lash -39
os 0 launch -107
os 0 lay 34
os 0 learn 83
os 0 leav -119
os 0 less -88
os 0 lin -32
os 0 list 95
os 0 lov 119
os 0 maintain -32
os 0 mak -9
os 0 mark 98
os 0 mean 46
os 0 mention 144
os 0 messag 23
os 0 mock 138
os 0 mount -95
os 0 nam 141
os 0 need -17
os 0 negativ -26
os 0 nominat 104
os 0 not 75
os 0 offer 15
os 0 open -59
os 0 oppos 102
os 0 opposition 73
os 0 opt 51
os 0 optimistic -6
os 0 order 110
os 0 outlin 106
os 0 outspoken -72
os 0 paint 94
os 0 pass -33
os 0 persuad -158
os 0 pivot -70
os 0 plan 68
os 0 play -41
os 0 plead -36
os 0 pledg 32
os 0 point 33
os 0 portray 63
os 0 position -17
os 0 post -21
os 0 praiz 94
os 0 predict 126
os 0 prefer 40
os 0 present -14
os 0 press 12
os 0 project 65
os 0 promiz 50
os 0 promot 99
os 0 propos 123
os 0 proposal 15
os 0 protest 55
os 0 proud 64
os 0 prov 83
os 0 provid -28
os 0 publish -35
os 0 push 14
os 0 put -46
os 0 question 47
os 0 quick -7
os 0 quot 14
os 0 rail 57
os 0 rais -45
os 0 reach -21
os 0 react -66
os 0 read 68
os 0 reaffirm 57
os 0 reason 89
os 0 rebuk 75
os 0 rebut 102
os 0 recall 145
os 0 recogniz 73
os 0 recommend 97
os 0 refer 116
os 0 referenc 99
os 0 reflect 96
os 0 refus 58
os 0 refusal 87
os 0 regard 19
os 0 reject 64
os 0 releas -39
os 0 remain -76
os 0 remark 22
os 0 remember 78
os 0 remind -174
os 0 renew -106
os 0 reply -49
os 0 report 90
os 0 represent 77
os 0 request 74
os 0 requir 42
os 0 resist 20
os 0 respond -6
os 0 respons 50
os 0 restrict 65
os 0 return 39
os 0 retweet 66
os 0 reveal 142
os 0 rip 66
os 0 rul 17
os 0 run -43
os 0 say 93
os 0 see 125
os 0 seek 80
os 0 seem 21
os 0 seiz -30
os 0 send -108
os 0 set -87
os 0 shar -23
os 0 sharp -59
os 0 shock 49
os 0 show 56
os 0 shrug 41
os 0 sid 18
os 0 signal -72
os 0 singl -11
os 0 skeptical 62
os 0 slam 60
os 0 sound 6
os 0 spar 56
os 0 speak -18
os 0 speculat 22
os 0 speculation -19
os 0 spent -151
os 0 split -14
os 0 stand 45
os 0 start -128
os 0 stat 68
os 0 statement -68
os 0 step -101
os 0 stop -145
os 0 story -24
os 0 strategy -24
os 0 stress 29
os 0 struggl 7
os 0 stuck 25
os 0 suggest 120
os 0 support 87
os 0 supporter 35
os 0 supportiv 26
os 0 sur 87
os 0 suspect 14
os 0 tak -36
os 0 talk 36
os 0 target 25
os 0 tell -114
os 0 tend -77
os 0 testify -21
os 0 thank 35
os 0 ther -69
os 0 think 119
os 0 threaten 59
os 0 titl 8
os 0 touch 34
os 0 tout 46
os 0 trad -72
os 0 try -103
os 0 turn -111
os 0 underscor 6
os 0 understand 85
os 0 unveil -9
os 0 upset 8
os 0 urg 19
os 0 used -137
os 0 using -151
os 0 very -72
os 0 view 120
os 0 voic 7
os 0 vot 35
os 0 vouch 67
os 0 vow 64
os 0 want 106
os 0 watch 76
os 0 wav -94
os 0 weigh 66
os 0 welcom 58
os 0 withdraw -9
os 0 witness 58
os 0 wonder 49
os 0 worry 86
os 0 writ -18
os 1 abl 17
os 1 accept -24
os 1 accord 147
os 1 acknowledg -24
os 1 acquiesc 73
os 1 add -17
os 1 address -16
os 1 admit -33
os 1 adopt -19
os 1 advic -121
os 1 adviz -19
os 1 advocat -37
os 1 agre 42
os 1 aim 45
os 1 alleg -16
os 1 allegation -6
os 1 allow -51
os 1 allud -14
os 1 anger 88
os 1 announc -26
os 1 answer 19
os 1 apologiz -71
os 1 appeal 120
os 1 applaud -10
os 1 appoint -15
os 1 approv 8
os 1 argu 24
os 1 argument -15
os 1 ask 31
os 1 assail -22
os 1 assert -9
os 1 assertion 22
os 1 assumption -68
os 1 assur 95
os 1 attack -7
os 1 attempt 27
os 1 avoid 78
os 1 awar -20
os 1 back 14
os 1 ban 23
os 1 becom -34
os 1 begin 47
os 1 believ -51
os 1 blam -30
os 1 blast -43
os 1 block -6
os 1 boast -34
os 1 bring -40
os 1 brush 91
os 1 calculat -19
os 1 call 20
os 1 car -5
os 1 carry -29
os 1 cast -59
os 1 caution -59
os 1 celebrat 53
os 1 challeng -82
os 1 characteriz -16
os 1 charg 66
os 1 cheer -13
os 1 chid -8
os 1 choos 29
os 1 cit -22
os 1 clear 77
os 1 com 72
os 1 comment 89
os 1 compar -23
os 1 complain -52
os 1 complaint 11
os 1 conced -5
os 1 concern 20
os 1 conclud 53
os 1 condemn -7
os 1 confident -5
os 1 confirm -8
os 1 congratulat -14
os 1 consider -45
os 1 contemplat -17
os 1 contend -6
os 1 continu 92
os 1 contrast -14
os 1 conversation 17
os 1 convinc 57
os 1 count 45
os 1 counter 90
os 1 cover -20
os 1 credit -11
os 1 critical -6
os 1 criticism 75
os 1 criticiz -46
os 1 debat -38
os 1 decid -82
os 1 decision -47
os 1 declar 29
os 1 declin -55
os 1 decry -20
os 1 deem -44
os 1 deep 19
os 1 defend -15
os 1 deliver -28
os 1 demand 25
os 1 demonstrat -15
os 1 denounc 33
os 1 deny -19
os 1 derid -13
os 1 describ -13
os 1 detail 77
os 1 determin -31
os 1 devot -10
os 1 disagre 28
os 1 disagreement 54
os 1 disavow -11
os 1 disclos -70
os 1 discuss -50
os 1 dismiss -37
os 1 display 22
os 1 distanc -37
os 1 divid 63
os 1 doubl -31
os 1 doubt -6
os 1 downplay -21
os 1 draw 33
os 1 dwell -6
os 1 eager -50
os 1 echo -35
os 1 embrac -15
os 1 emerg -69
os 1 emphasiz 5
os 1 encourag -41
os 1 end -48
os 1 endors -50
os 1 endorsement 26
os 1 enjoy -39
os 1 estimat 43
os 1 expand -39
os 1 expect -52
os 1 experienc -22
os 1 explain -15
os 1 expos -11
os 1 express 17
os 1 fail 62
os 1 favor -30
os 1 fear -27
os 1 feel 53
os 1 fight 48
os 1 fil -22
os 1 find -21
os 1 fir 16
os 1 focus 43
os 1 follow 75
os 1 forecast -50
os 1 forget 40
os 1 fram -23
os 1 giv 10
os 1 go 100
os 1 goal -14
os 1 grow -50
os 1 hail -10
os 1 hard 58
os 1 harsh 37
os 1 hat -21
os 1 hear 16
os 1 highlight -22
os 1 hint -15
os 1 hit -32
os 1 hold -91
os 1 hop 19
os 1 hopeful 24
os 1 idea 42
os 1 identify -25
os 1 ignor -19
os 1 imply -10
os 1 includ 38
os 1 indicat 35
os 1 inform 58
os 1 intend -61
os 1 interest -24
os 1 interject -40
os 1 introduc 19
os 1 invok -8
os 1 issu 38
os 1 it 74
os 1 join -38
os 1 jok -43
os 1 judg -12
os 1 keep -14
os 1 knock -8
os 1 know 27
os 1 lament -31
os 1 lash 67
os 1 launch -46
os 1 lay -25
os 1 learn -18
os 1 leav 73
os 1 less -81
os 1 let -27
os 1 list 6
os 1 look 90
os 1 lov -28
os 1 maintain -6
os 1 mark -48
os 1 mean 40
os 1 mention -41
os 1 messag -59
os 1 mock -34
os 1 mount -22
os 1 nam -24
os 1 need 81
os 1 negativ 103
os 1 nominat -21
os 1 not 14
os 1 offer -22
os 1 open -30
os 1 oppos 16
os 1 opposition -39
os 1 opt 35
os 1 optimistic 18
os 1 order 38
os 1 outlin -26
os 1 outspoken 78
os 1 paint -11
os 1 pass 9
os 1 peg -21
os 1 persuad 43
os 1 pivot 29
os 1 plan -14
os 1 plead 36
os 1 pledg 33
os 1 point 33
os 1 portray 45
os 1 position -15
os 1 post 8
os 1 praiz -39
os 1 predict -34
os 1 prefer 43
os 1 present -35
os 1 press 8
os 1 pressur 12
os 1 project -7
os 1 promiz 13
os 1 promot -11
os 1 propos 23
os 1 proposal 104
os 1 protest 23
os 1 prov -13
os 1 provid -41
os 1 publish 37
os 1 push -8
os 1 put 54
os 1 quick 51
os 1 quot -26
os 1 rail 31
os 1 rais 38
os 1 reach -80
os 1 react 65
os 1 reaffirm -5
os 1 reason -22
os 1 recall -16
os 1 recit -10
os 1 recogniz -20
os 1 recommend -23
os 1 refer -37
os 1 referenc 49
os 1 reflect -7
os 1 refus -67
os 1 refusal -22
os 1 regard -26
os 1 reiterat 23
os 1 reject 9
os 1 releas -21
os 1 remain 26
os 1 remark 69
os 1 remember -35
os 1 remind 111
os 1 renew 58
os 1 repeat -53
os 1 reply 62
os 1 report 29
os 1 represent -7
os 1 request 27
os 1 requir 39
os 1 resist -56
os 1 respond -59
os 1 restrict -10
os 1 return 32
os 1 retweet -6
os 1 rip -9
os 1 rul -30
os 1 run -103
os 1 see -7
os 1 seek 35
os 1 seem -6
os 1 send -80
os 1 sens 51
os 1 set 17
os 1 shar -20
os 1 sharp -22
os 1 shift -73
os 1 shock 37
os 1 shoot 67
os 1 shout 57
os 1 show -8
os 1 shrug 27
os 1 sid 70
os 1 sign 37
os 1 signal -21
os 1 skeptical -9
os 1 slam -23
os 1 sound -15
os 1 spar -45
os 1 speak 20
os 1 speculation -15
os 1 spent 48
os 1 split -68
os 1 stand 17
os 1 start -20
os 1 stat -55
os 1 statement 54
os 1 step -74
os 1 stop 106
os 1 story 13
os 1 strategy -19
os 1 stress -22
os 1 struggl 21
os 1 stuck 47
os 1 suggest -8
os 1 suggestion 14
os 1 support 33
os 1 supporter -58
os 1 supportiv -8
os 1 surpriz 25
os 1 suspect 18
os 1 tak -19
os 1 talk -17
os 1 target -26
os 1 tell 103
os 1 tend 104
os 1 testify -29
os 1 thank -37
os 1 ther -26
os 1 think 7
os 1 threaten 57
os 1 touch -8
os 1 tout -11
os 1 trad -52
os 1 try 40
os 1 turn -8
os 1 underscor -12
os 1 understand -13
os 1 unveil 39
os 1 upset 92
os 1 urg 12
os 1 using -10
os 1 very -32
os 1 view -11
os 1 voic 14
os 1 vot -26
os 1 vouch -8
os 1 vow 36
os 1 want -27
os 1 warn 44
os 1 wary -80
os 1 watch -52
os 1 weigh 23
os 1 welcom 31
os 1 withdraw -17
os 1 wonder -42
os 1 worry -67
os 1 writ -47
os 2 abl 20
os 2 accept -17
os 2 accord -24
os 2 accus 49
os 2 accusation -34
os 2 acknowledg -22
os 2 acquiesc -44
os 2 add 11
os 2 address -47
os 2 admit 10
os 2 adopt -34
os 2 advic 32
os 2 adviz 31
os 2 advocat -23
os 2 agre -20
os 2 aim 24
os 2 alleg -33
os 2 allegation 43
os 2 allow -33
os 2 allud -18
os 2 anger -10
os 2 announcement -9
os 2 answer -64
os 2 apologiz -25
os 2 appeal -25
os 2 appear 14
os 2 applaud -26
os 2 appoint -20
os 2 approv -34
os 2 argu 8
os 2 argument -44
os 2 ask 47
os 2 assail -49
os 2 assert -48
os 2 assertion -20
os 2 assum -5
os 2 assumption -11
os 2 assur 27
os 2 attack -18
os 2 attempt 57
os 2 attribut -7
os 2 avoid 27
os 2 awar -5
os 2 back -6
os 2 ban -28
os 2 becom 103
os 2 begin 52
os 2 believ -32
os 2 blam -61
os 2 blast 23
os 2 block -9
os 2 boast -29
os 2 bring 6
os 2 brush -12
os 2 call -9
os 2 cast -24
os 2 caution -11
os 2 celebrat -7
os 2 challeng 78
os 2 characteriz 52
os 2 charg -40
os 2 cheer 7
os 2 chid -49
os 2 choos 57
os 2 cit -39
os 2 com 52
os 2 comment 10
os 2 compar -50
os 2 complain 26
os 2 complaint -9
os 2 conced -25
os 2 concern 37
os 2 conclud -12
os 2 confident -5
os 2 confirm -20
os 2 congratulat -37
os 2 consider 6
os 2 contemplat -46
os 2 continu 93
os 2 contrast -31
os 2 convinc -48
os 2 count 97
os 2 credit -35
os 2 critical -8
os 2 criticism -26
os 2 criticiz -37
os 2 debat 22
os 2 decid 29
os 2 decision 33
os 2 declar -35
os 2 declin 56
os 2 decry -12
os 2 deem -30
os 2 deep 55
os 2 defend -48
os 2 deliver 44
os 2 demand 30
os 2 demonstrat 57
os 2 denounc -46
os 2 deny 78
os 2 describ -14
os 2 determin -22
os 2 devot -47
os 2 disagre -16
os 2 disagreement 36
os 2 disavow -31
os 2 disclos 47
os 2 discuss -33
os 2 dismiss -80
os 2 display -12
os 2 distanc 49
os 2 divid -29
os 2 document -20
os 2 doubl 42
os 2 doubt -5
os 2 draw 8
os 2 eager -19
os 2 echo -36
os 2 embrac -29
os 2 emerg 34
os 2 emphasiz -22
os 2 encourag 32
os 2 end 53
os 2 endors -37
os 2 endorsement -26
os 2 enjoy -13
os 2 estimat -20
os 2 expand 49
os 2 expect 31
os 2 experienc -40
os 2 expos -13
os 2 express 53
os 2 fail 47
os 2 favor -29
os 2 fear -25
os 2 feel -38
os 2 fight -55
os 2 fil -5
os 2 find -37
os 2 fir 25
os 2 focus 11
os 2 follow -19
os 2 forget -36
os 2 fram 37
os 2 giv 56
os 2 go 46
os 2 grow 19
os 2 guess -5
os 2 hail -20
os 2 hard -17
os 2 harsh 58
os 2 hat 71
os 2 hear -11
os 2 highlight -29
os 2 hint -15
os 2 hold -11
os 2 hopeful -8
os 2 idea 28
os 2 identify -49
os 2 ignor -17
os 2 imply -17
os 2 includ -30
os 2 indicat -8
os 2 inform 35
os 2 insist -52
os 2 intend -54
os 2 interest -32
os 2 invok 65
os 2 issu 84
os 2 it -6
os 2 join 35
os 2 jok -18
os 2 keep 18
os 2 know 21
os 2 lament -16
os 2 lash -21
os 2 launch -46
os 2 lay 56
os 2 learn -17
os 2 leav 69
os 2 less 114
os 2 let 43
os 2 list -15
os 2 look 47
os 2 lov -20
os 2 mak 5
os 2 mark -17
os 2 mean -25
os 2 mention -31
os 2 messag -34
os 2 mock -45
os 2 mount 27
os 2 nam -47
os 2 need 11
os 2 negativ -53
os 2 nominat -20
os 2 not 9
os 2 offer 62
os 2 open -11
os 2 opposition -26
os 2 optimistic 9
os 2 order -38
os 2 outlin -18
os 2 outspoken 89
os 2 paint -26
os 2 pass 15
os 2 peg 61
os 2 persuad 108
os 2 pivot 76
os 2 plan 25
os 2 play -17
os 2 plead 52
os 2 pledg -29
os 2 point 22
os 2 portray -21
os 2 position 62
os 2 post -48
os 2 praiz -14
os 2 predict -32
os 2 prefer -32
os 2 present -36
os 2 press 80
os 2 pressur 40
os 2 promiz -55
os 2 promot -49
os 2 propos -50
os 2 proposal -29
os 2 protest -12
os 2 proud -12
os 2 prov -15
os 2 provid -61
os 2 publish -25
os 2 push 52
os 2 put 15
os 2 quick -29
os 2 quot -44
os 2 rail -11
os 2 rais 7
os 2 reach -71
os 2 react -85
os 2 reason -21
os 2 rebuk -10
os 2 rebut -61
os 2 recall -6
os 2 recogniz 71
os 2 recommend -39
os 2 refer -50
os 2 referenc -25
os 2 reflect -14
os 2 refus 71
os 2 refusal -35
os 2 regard 59
os 2 reject -11
os 2 remain -31
os 2 remark -46
os 2 remember -22
os 2 remind 65
os 2 renew 89
os 2 repeat -18
os 2 reply 43
os 2 report 18
os 2 represent -12
os 2 request -81
os 2 requir -55
os 2 resist -26
os 2 respons -8
os 2 return -22
os 2 retweet -19
os 2 reveal -26
os 2 rip -21
os 2 rul 55
os 2 run 27
os 2 say -9
os 2 see -10
os 2 seek 15
os 2 seem 44
os 2 seiz -22
os 2 send -21
os 2 sens -12
os 2 set -14
os 2 shar 55
os 2 sharp 94
os 2 shift 73
os 2 shock -16
os 2 sign 60
os 2 signal 133
os 2 singl -18
os 2 skeptical -8
os 2 slam 41
os 2 sound -62
os 2 speak -8
os 2 speculation 49
os 2 spent -23
os 2 stand -60
os 2 start 7
os 2 stat -26
os 2 statement 50
os 2 step -39
os 2 stop 79
os 2 strategy 28
os 2 stress -30
os 2 stuck 36
os 2 suggest -23
os 2 suggestion -6
os 2 support -22
os 2 supporter 6
os 2 sur -53
os 2 suspect -13
os 2 tak 52
os 2 talk 28
os 2 target -18
os 2 tell 23
os 2 tend -50
os 2 testify -16
os 2 thank 60
os 2 ther 41
os 2 think -19
os 2 threaten -64
os 2 tout -24
os 2 turn 109
os 2 tweet 9
os 2 underscor -32
os 2 understand -40
os 2 unveil -41
os 2 upset -23
os 2 urg 19
os 2 used -101
os 2 using -23
os 2 very 68
os 2 view -36
os 2 vot 38
os 2 vouch -5
os 2 vow -9
os 2 want 57
os 2 wary -18
os 2 watch -30
os 2 weigh -42
os 2 welcom -10
os 2 withdraw 53
os 2 wonder -16
os 2 worry -40
os 2 writ -55
os 3 abl 37
os 3 accept -41
os 3 accord -25
os 3 accus -24
os 3 accusation -23
os 3 acquiesc -45
os 3 add 13
os 3 address 17
os 3 admit -25
os 3 adopt 79
os 3 advic 39
os 3 adviz 52
os 3 advocat -25
os 3 agre -15
os 3 aim 25
os 3 allegation -43
os 3 allud 45
os 3 anger -51
os 3 announc -22
os 3 announcement -23
os 3 answer -55
os 3 apologiz 33
os 3 appeal 31
os 3 appear 21
os 3 applaud -20
os 3 appoint -22
os 3 approv 55
os 3 argument 31
os 3 assail 23
os 3 assert -18
os 3 assum -17
os 3 assumption 36
os 3 assur -17
os 3 attack 13
os 3 attempt 62
os 3 attribut -27
os 3 avoid 12
os 3 awar -6
os 3 back -6
os 3 ban -53
os 3 begin 20
os 3 believ -15
os 3 bemoan -15
os 3 blam -9
os 3 blast 7
os 3 block -31
os 3 boast -40
os 3 bring 10
os 3 brush -48
os 3 calculat -20
os 3 call -13
os 3 carry 97
os 3 cast 14
os 3 caution -23
os 3 challeng -61
os 3 characteriz -35
os 3 charg -33
os 3 cheer -25
os 3 chid -34
os 3 choos -8
os 3 cit -20
os 3 claim -13
os 3 clarify -6
os 3 clear -26
os 3 com 12
os 3 comment -57
os 3 compar -39
os 3 complain -31
os 3 complaint -18
os 3 conced -21
os 3 conclud -43
os 3 condemn -13
os 3 confident -9
os 3 confirm -23
os 3 congratulat -19
os 3 consider -27
os 3 contemplat -22
os 3 contend -6
os 3 continu -26
os 3 contrast -35
os 3 conversation 44
os 3 convinc -6
os 3 count -53
os 3 cover -42
os 3 credit -40
os 3 critical -18
os 3 criticism -41
os 3 criticiz -11
os 3 debat 15
os 3 decid -22
os 3 decision -18
os 3 declar -28
os 3 declin 12
os 3 decry -35
os 3 deem -27
os 3 deep 31
os 3 defend -16
os 3 deliver 14
os 3 demand -48
os 3 demonstrat -27
os 3 denounc 22
os 3 deny -56
os 3 describ -38
os 3 detail -27
os 3 determin -27
os 3 devot 16
os 3 disagre -28
os 3 disagreement -28
os 3 disavow -41
os 3 disclos 29
os 3 disclosur -15
os 3 discuss -7
os 3 dismiss -36
os 3 display -33
os 3 distanc -51
os 3 divid -47
os 3 document -18
os 3 doubl 36
os 3 doubt -9
os 3 draw -24
os 3 dwell 53
os 3 eager 57
os 3 echo 36
os 3 embrac -44
os 3 emerg 41
os 3 emphasiz -18
os 3 encourag -56
os 3 end 63
os 3 endorsement -33
os 3 enjoy -23
os 3 estimat -28
os 3 expand 55
os 3 expect -33
os 3 experienc 46
os 3 explain 9
os 3 expos -37
os 3 express -6
os 3 fail 15
os 3 favor -28
os 3 fear -40
os 3 fil -23
os 3 fir 12
os 3 focus -9
os 3 follow 39
os 3 giv 30
os 3 go -5
os 3 goal -20
os 3 grow 22
os 3 guess -7
os 3 hail -19
os 3 hard 44
os 3 harsh -27
os 3 hat -27
os 3 hear -23
os 3 highlight -39
os 3 hint -32
os 3 hir -32
os 3 hit 39
os 3 hold 65
os 3 hop -37
os 3 hopeful -9
os 3 idea -38
os 3 ignor -31
os 3 imply -17
os 3 includ 28
os 3 indicat -9
os 3 inform 5
os 3 intend 39
os 3 interest -44
os 3 introduc 17
os 3 invok -50
os 3 issu 18
os 3 it 44
os 3 join 36
os 3 jok -30
os 3 judg -12
os 3 keep 96
os 3 knock -16
os 3 know -16
os 3 lament -28
os 3 lash -45
os 3 launch 65
os 3 lay -18
os 3 learn 9
os 3 leav 17
os 3 less 24
os 3 let -50
os 3 list -25
os 3 look -43
os 3 lov -32
os 3 maintain 48
os 3 mak 34
os 3 mark -37
os 3 mean -26
os 3 mention -15
os 3 messag 42
os 3 mock -23
os 3 mount 95
os 3 nam -36
os 3 need -68
os 3 negativ -46
os 3 nominat -25
os 3 not -5
os 3 offer 25
os 3 open 52
os 3 oppos -44
os 3 opposition -47
os 3 opt -40
os 3 optimistic -12
os 3 order -36
os 3 outlin -40
os 3 outspoken -71
os 3 paint -29
os 3 pass -33
os 3 peg -26
os 3 persuad -60
os 3 pivot -62
os 3 plan -23
os 3 play 47
os 3 pledg 6
os 3 portray -33
os 3 position -27
os 3 praiz -26
os 3 predict -32
os 3 prefer -39
os 3 present 34
os 3 press -49
os 3 pressur -43
os 3 project -23
os 3 promiz -19
os 3 promot -30
os 3 propos -34
os 3 proposal -46
os 3 protest -37
os 3 proud -23
os 3 prov -19
os 3 provid 97
os 3 put -14
os 3 question -9
os 3 quick 16
os 3 quot 60
os 3 rail -31
os 3 rais 28
os 3 reach 71
os 3 react 84
os 3 reaffirm -23
os 3 reason -30
os 3 rebuk -23
os 3 rebut -40
os 3 recall -37
os 3 recogniz -34
os 3 recommend -27
os 3 referenc -50
os 3 reflect -39
os 3 refus -22
os 3 refusal -26
os 3 reiterat -18
os 3 releas 56
os 3 remain 88
os 3 remind -11
os 3 renew -23
os 3 repeat 40
os 3 reply -43
os 3 represent -25
os 3 request -27
os 3 requir 6
os 3 resist 45
os 3 respond -7
os 3 respons -20
os 3 restrict -19
os 3 return -79
os 3 retweet -21
os 3 reveal -27
os 3 rul -47
os 3 run 67
os 3 say -12
os 3 see -27
os 3 seek -31
os 3 seem -30
os 3 seiz 53
os 3 send 49
os 3 sens -25
os 3 set 75
os 3 shar -58
os 3 shift 8
os 3 shock -54
os 3 show 5
os 3 shrug -25
os 3 sid -35
os 3 sign -77
os 3 signal -50
os 3 singl -40
os 3 skeptical -19
os 3 slam -36
os 3 sound 62
os 3 spar -80
os 3 speak -9
os 3 speculat -5
os 3 speculation -13
os 3 spent -67
os 3 split -18
os 3 start 97
os 3 statement -23
os 3 step 116
os 3 stop -53
os 3 story 63
os 3 strategy 35
os 3 stress 28
os 3 struggl 7
os 3 stuck -22
os 3 suggest -13
os 3 suggestion -75
os 3 support -19
os 3 supporter -34
os 3 sur -24
os 3 surpriz 12
os 3 suspect -8
os 3 tak 37
os 3 talk 17
os 3 target 33
os 3 tell 9
os 3 tend 10
os 3 testify 63
os 3 thank -42
os 3 ther 69
os 3 think -13
os 3 threaten -42
os 3 touch -12
os 3 tout 21
os 3 try 32
os 3 turn -7
os 3 tweet 17
os 3 underscor -43
os 3 understand -7
os 3 unveil 41
os 3 upset -42
os 3 used 77
os 3 using 71
os 3 very 19
os 3 view 12
os 3 voic 14
os 3 vot 9
os 3 vouch -25
os 3 vow -35
os 3 want -41
os 3 watch 26
os 3 weigh -7
os 3 welcom -39
os 3 wonder 37
os 3 worry 21
os 3 writ -8
os 6 accept -28
os 6 accord -11
os 6 accus -26
os 6 accusation -10
os 6 acknowledg -10
os 6 acquiesc -51
os 6 add -16
os 6 address -24
os 6 adopt -39
os 6 advic 23
os 6 adviz -21
os 6 advocat -16
os 6 agre -19
os 6 aim -41
os 6 alleg -21
os 6 allegation -18
os 6 allow -30
os 6 allud -45
os 6 anger -34
os 6 announc -13
os 6 answer 8
os 6 apologiz 37
os 6 appeal -68
os 6 appear 5
os 6 applaud -19
os 6 approv -35
os 6 argu -14
os 6 argument 31
os 6 ask -16
os 6 assert -15
os 6 assertion -29
os 6 assum -6
os 6 assumption 21
os 6 assur -33
os 6 attack -14
os 6 attempt -50
os 6 avoid -58
os 6 awar -27
os 6 back -27
os 6 ban -26
os 6 becom 13
os 6 begin -7
os 6 believ -12
os 6 bemoan -15
os 6 blam -15
os 6 blast -8
os 6 boast 22
os 6 bring 28
os 6 brush -35
os 6 calculat -7
os 6 call -10
os 6 cast -11
os 6 caution -13
os 6 challeng -36
os 6 charg -31
os 6 cheer -21
os 6 choos -58
os 6 cit -12
os 6 claim -21
os 6 clarify -10
os 6 clear -15
os 6 com -44
os 6 comment -17
os 6 compar 10
os 6 complain 22
os 6 complaint -10
os 6 conced -7
os 6 concern -19
os 6 conclud 8
os 6 condemn -14
os 6 confident -29
os 6 confirm -17
os 6 congratulat -15
os 6 consider -18
os 6 contemplat -34
os 6 contend -10
os 6 continu -45
os 6 contrast -14
os 6 convinc -21
os 6 count -60
os 6 cover -23
os 6 credit -17
os 6 critical -20
os 6 criticism -27
os 6 criticiz -9
os 6 debat -22
os 6 decid -6
os 6 decision -31
os 6 declar -18
os 6 declin -43
os 6 decry -13
os 6 deep -43
os 6 defend -11
os 6 deliver -47
os 6 demand -25
os 6 demonstrat -32
os 6 denounc -24
os 6 deny -24
os 6 describ -12
os 6 detail -30
os 6 determin -16
os 6 disagreement -38
os 6 disclos -33
os 6 disclosur -15
os 6 discuss -15
os 6 dismiss 7
os 6 display -22
os 6 distanc -31
os 6 document 29
os 6 doubl -35
os 6 doubt -11
os 6 dwell -20
os 6 eager -30
os 6 echo -40
os 6 embrac -17
os 6 emphasiz -18
os 6 encourag 7
os 6 end -14
os 6 endors -19
os 6 endorsement -21
os 6 enjoy -10
os 6 estimat -18
os 6 expand -49
os 6 expect -20
os 6 experienc -37
os 6 explain -14
os 6 express -35
os 6 fail -56
os 6 favor -15
os 6 fear -14
os 6 feel -47
os 6 fil 33
os 6 find -7
os 6 fir -42
os 6 focus -25
os 6 follow -47
os 6 giv -58
os 6 go -23
os 6 goal -22
os 6 grow -22
os 6 hail -29
os 6 hard -34
os 6 hear -17
os 6 highlight -14
os 6 hint -11
os 6 hop -12
os 6 hopeful -15
os 6 idea -34
os 6 identify -35
os 6 ignor -37
os 6 imply -14
os 6 includ -26
os 6 indicat -13
os 6 inform -37
os 6 insist -11
os 6 intend -36
os 6 interest -38
os 6 introduc -54
os 6 invok -21
os 6 issu -41
os 6 it -33
os 6 join 40
os 6 jok 39
os 6 keep -35
os 6 knock -32
os 6 know -31
os 6 lament -25
os 6 lash 9
os 6 launch 42
os 6 lay -46
os 6 learn -24
os 6 leav -31
os 6 less -36
os 6 list -22
os 6 look -43
os 6 lov -35
os 6 maintain -21
os 6 mak -20
os 6 mean -28
os 6 mention -12
os 6 mock -15
os 6 mount -41
os 6 nam -20
os 6 need -12
os 6 negativ -24
os 6 nominat -22
os 6 not -15
os 6 offer -48
os 6 open 10
os 6 oppos -30
os 6 opposition 5
os 6 opt -26
os 6 optimistic -6
os 6 order -17
os 6 outlin -22
os 6 paint -23
os 6 pass 24
os 6 persuad 46
os 6 plan -16
os 6 plead -61
os 6 pledg -25
os 6 point -18
os 6 portray -29
os 6 position -19
os 6 post 21
os 6 predict -10
os 6 prefer -26
os 6 present 9
os 6 press -30
os 6 pressur -30
os 6 project -24
os 6 promot -14
os 6 propos -22
os 6 proposal -67
os 6 protest -29
os 6 proud -17
os 6 prov -26
os 6 provid -33
os 6 publish 10
os 6 push -29
os 6 put -6
os 6 question -6
os 6 quick -27
os 6 quot -49
os 6 rail -19
os 6 rais -23
os 6 reach 24
os 6 react -66
os 6 reaffirm -16
os 6 reason -22
os 6 recall -15
os 6 recogniz -35
os 6 recommend -21
os 6 refer -17
os 6 referenc -32
os 6 reflect -26
os 6 refus -30
os 6 reject -35
os 6 releas -25
os 6 remain -37
os 6 remark -42
os 6 remember -31
os 6 renew -30
os 6 repeat -7
os 6 report -33
os 6 represent -25
os 6 request -37
os 6 requir -38
os 6 resist -23
os 6 respond 23
os 6 respons -12
os 6 restrict -20
os 6 return 10
os 6 reveal -15
os 6 rul -21
os 6 say -10
os 6 see -21
os 6 seek -29
os 6 seem -17
os 6 send 38
os 6 sens -15
os 6 set -36
os 6 shar 17
os 6 shift -48
os 6 show -13
os 6 shrug -28
os 6 sign -14
os 6 signal -30
os 6 singl 39
os 6 skeptical -20
os 6 slam -24
os 6 speak 5
os 6 speculat -6
os 6 speculation -14
os 6 spent 93
os 6 split -16
os 6 stand -38
os 6 start -19
os 6 stat -9
os 6 statement -17
os 6 stop -23
os 6 story -40
os 6 strategy -26
os 6 stress -23
os 6 struggl -32
os 6 suggest -10
os 6 suggestion 47
os 6 support -17
os 6 supporter 29
os 6 surpriz -33
os 6 suspect -9
os 6 tak -30
os 6 talk -23
os 6 target -35
os 6 tell -8
os 6 tend -58
os 6 testify -32
os 6 thank -38
os 6 ther -43
os 6 think -20
os 6 threaten -26
os 6 touch -22
os 6 tout -22
os 6 turn 10
os 6 tweet -23
os 6 underscor 42
os 6 understand -12
os 6 unveil -63
os 6 upset -55
os 6 urg -26
os 6 used 40
os 6 using 68
os 6 view -31
os 6 voic -46
os 6 vot -36
os 6 vouch -24
os 6 vow -19
os 6 want -24
os 6 warn -12
os 6 watch -42
os 6 weigh -57
os 6 welcom -23
os 6 wonder -28
os 6 worry -16
os 6 writ 39
p ' -ing -6
p ' -s -19
p ' CAP -15
p ' w -15
p 'd w -7
p 's " 59
p 's -ed -13
p 's -ing -36
p 's -ly -17
p 's -s -28
p 's CAP -44
p 's not -26
p 's w -20
p ( CAP -19
p ( NUM -14
p ) -s -10
p ) w -6
p , " 191
p , -ed -12
p , -ing -26
p , -ly -38
p , -s 32
p , CAP -16
p , NUM 6
p , a -7
p , about -56
p , after -41
p , all -10
p , along -10
p , although -24
p , among -40
p , an 65
p , and -27
p , are -10
p , at 69
p , because -16
p , both -11
p , but -25
p , despite -10
p , for -96
p , from -10
p , has -9
p , he 56
p , her -13
p , his 24
p , i 81
p , if 37
p , in -15
p , is 88
p , it 27
p , like -27
p , many -22
p , most 31
p , not 44
p , of -7
p , on -6
p , or -19
p , she -17
p , so -27
p , some -9
p , such -20
p , that 213
p , the 55
p , they -37
p , this -16
p , those 70
p , though -27
p , to 107
p , w -10
p , was 78
p , what -41
p , when 6
p , where -36
p , which -40
p , while -13
p , who -33
p , whom -11
p , whose -7
p , with -34
p , without -17
p , you -22
p -ed " -51
p -ed -ing 34
p -ed -ly -51
p -ed -s 20
p -ed CAP 45
p -ed DAY -81
p -ed NUM 42
p -ed a 12
p -ed about -13
p -ed after -23
p -ed against -26
p -ed all -56
p -ed an 72
p -ed and -32
p -ed any -35
p -ed as 24
p -ed before -23
p -ed both 49
p -ed by -24
p -ed during -21
p -ed for -20
p -ed from -11
p -ed he 34
p -ed her 14
p -ed herself -35
p -ed him -24
p -ed his -10
p -ed how 63
p -ed if 59
p -ed in -52
p -ed into -22
p -ed it -12
p -ed its -32
p -ed like 65
p -ed no 27
p -ed not -16
p -ed of 65
p -ed off -17
p -ed on -12
p -ed one 53
p -ed other 23
p -ed our -9
p -ed out -23
p -ed over -34
p -ed she 48
p -ed that 45
p -ed the 41
p -ed their 11
p -ed them 29
p -ed they 90
p -ed this -26
p -ed those 89
p -ed through -44
p -ed under -8
p -ed up -40
p -ed w 34
p -ed was 12
p -ed when 76
p -ed whether 34
p -ed which 40
p -ed why -24
p -ed would -5
p -ing " 74
p -ing ( -16
p -ing -ed 23
p -ing -ing 36
p -ing -ly 18
p -ing CAP 71
p -ing DAY 12
p -ing NUM 31
p -ing a 33
p -ing about -87
p -ing after -30
p -ing against -7
p -ing all -14
p -ing an 47
p -ing and -25
p -ing another 16
p -ing any 29
p -ing around -9
p -ing as -26
p -ing at -70
p -ing because -6
p -ing down -68
p -ing for -57
p -ing from -29
p -ing he 70
p -ing herself 55
p -ing him 21
p -ing himself 50
p -ing his 57
p -ing how 77
p -ing if 52
p -ing in -36
p -ing into -32
p -ing is -28
p -ing it 50
p -ing not 6
p -ing of -73
p -ing off -23
p -ing on -65
p -ing one -61
p -ing out -48
p -ing over -38
p -ing several 75
p -ing she 6
p -ing so -13
p -ing that 40
p -ing the 21
p -ing their -16
p -ing them -30
p -ing themselves -12
p -ing they 48
p -ing this 50
p -ing those -72
p -ing through -12
p -ing toward -9
p -ing up -22
p -ing w -8
p -ing was -38
p -ing what 33
p -ing when 32
p -ing whether 28
p -ing will -13
p -ing with -53
p -ly -ed -29
p -ly -ing -46
p -ly -ly -9
p -ly -s -34
p -ly CAP 22
p -ly DAY -6
p -ly NUM -49
p -ly a -23
p -ly about -48
p -ly against -20
p -ly all -20
p -ly and -9
p -ly as -9
p -ly at -26
p -ly for -28
p -ly from -16
p -ly if 43
p -ly in -19
p -ly of -41
p -ly on -39
p -ly one -22
p -ly than -5
p -ly that 52
p -ly the -30
p -ly to 10
p -ly w -31
p -ly what -14
p -ly when -18
p -ly with 39
p -s ( 49
p -s -ed -31
p -s -ing -25
p -s -ly 29
p -s -s 30
p -s CAP 78
p -s DAY 23
p -s NUM 8
p -s across -12
p -s after -28
p -s against -32
p -s among -11
p -s an 32
p -s and -33
p -s are -30
p -s around -30
p -s as -22
p -s at -41
p -s because -17
p -s before -20
p -s between -48
p -s both -15
p -s but -23
p -s by -31
p -s can -21
p -s could -13
p -s despite 100
p -s down -22
p -s during -25
p -s for 18
p -s from -25
p -s had -25
p -s has -28
p -s have -20
p -s he 56
p -s her 19
p -s herself 60
p -s him 36
p -s his 38
p -s how 63
p -s if 35
p -s in -23
p -s into -28
p -s is 47
p -s it 41
p -s its 33
p -s like -30
p -s may -6
p -s might -10
p -s no 69
p -s not 50
p -s of -26
p -s on -17
p -s or -26
p -s other -19
p -s out -11
p -s over -37
p -s she 38
p -s should -25
p -s since -19
p -s so -24
p -s some 32
p -s such -10
p -s than -21
p -s that 17
p -s the 73
p -s their 69
p -s them -30
p -s they 6
p -s this 57
p -s through -28
p -s toward -55
p -s under -8
p -s until -8
p -s w 7
p -s was -16
p -s were -20
p -s what 55
p -s where 11
p -s whether -6
p -s while -20
p -s who -11
p -s why -32
p -s will -18
p -s with -45
p . CAP -32
p . NUM -16
p : " 191
p : -ing 36
p : CAP 121
p : NUM -37
p : he 47
p : his -19
p : it 18
p : that -63
p : the 106
p : w 88
p ; w -8
p ?sym NUM -9
p CAP ( -27
p CAP -ed -21
p CAP -ing -15
p CAP -s -27
p CAP CAP -33
p CAP DAY -35
p CAP NUM 11
p CAP a 73
p CAP about 104
p CAP after -29
p CAP against -24
p CAP among -11
p CAP an -31
p CAP and -21
p CAP are -9
p CAP at -39
p CAP because -17
p CAP before -8
p CAP but -9
p CAP by -25
p CAP can -6
p CAP could -14
p CAP did -11
p CAP during -17
p CAP for 30
p CAP from -23
p CAP had -20
p CAP has -15
p CAP have -31
p CAP he 171
p CAP her 123
p CAP himself -16
p CAP his 25
p CAP how 76
p CAP if 71
p CAP into -6
p CAP is -20
p CAP isn’t -12
p CAP it 56
p CAP may -8
p CAP might -16
p CAP must -8
p CAP not 78
p CAP of 12
p CAP on -46
p CAP or -18
p CAP out -11
p CAP over -21
p CAP she 139
p CAP should -18
p CAP since -12
p CAP so -14
p CAP some 91
p CAP than -7
p CAP that 152
p CAP the 100
p CAP they 96
p CAP to 47
p CAP under -5
p CAP until -66
p CAP up -6
p CAP w -22
p CAP was -25
p CAP were -10
p CAP what 109
p CAP when -18
p CAP whether 125
p CAP while -11
p CAP who 24
p CAP why 101
p CAP will -17
p CAP with -27
p CAP would -17
p CAP ’s -23
p DAY -ing -71
p DAY about 22
p DAY at -53
p DAY for -35
p DAY he 70
p DAY in -33
p DAY on -25
p DAY that 96
p DAY to 143
p DAY w -24
p DAY with -53
p DAY ’s -25
p NUM -ed -19
p NUM -ing -45
p NUM -s -26
p NUM CAP -29
p NUM a -17
p NUM an -22
p NUM and -21
p NUM for -21
p NUM in -31
p NUM is -10
p NUM of -24
p NUM that 169
p NUM to 28
p NUM w -18
p a " -47
p a -ed -27
p a -ing -87
p a -ly -36
p a -s -58
p a CAP -54
p a NUM -55
p a few -39
p a w -31
p about " 65
p about -ed 81
p about -ing 150
p about -s 99
p about CAP 115
p about NUM -57
p about a 106
p about an 116
p about being 100
p about her 102
p about his 90
p about it 69
p about its 82
p about that -26
p about the 100
p about their 5
p about w 173
p about what 85
p about why -16
p across the -18
p after -ing -32
p after -s -8
p after CAP 56
p after NUM -14
p after a -28
p after he -31
p after his -26
p after the -29
p after w -35
p against -ing 109
p against -s 135
p against CAP 102
p against a 95
p against her 21
p against him 49
p against his 15
p against the 103
p against w 59
p all -s -21
p all CAP -16
p all of -24
p all the -35
p all w -18
p along the -8
p along with -10
p although w -5
p among -ly -11
p among -s -13
p among CAP 30
p among other -22
p among w -10
p an " -48
p an -ed -48
p an -ing -14
p an -ly -45
p an -s -7
p an CAP -23
p an w -40
p and " -39
p and -ed -21
p and -ing -26
p and -ly -32
p and -s -28
p and CAP -26
p and NUM -15
p and a -22
p and an -19
p and by -6
p and for -6
p and has -12
p and have -6
p and he -7
p and her -34
p and his -47
p and how -94
p and in -10
p and is -10
p and it -12
p and its -10
p and many -6
p and not -9
p and other -13
p and others -8
p and she -11
p and that -56
p and the -33
p and their -10
p and they -17
p and those -6
p and to -17
p and w -23
p and what -12
p and when -9
p and whether -46
p and with -11
p another -ed -27
p another CAP -12
p another w -19
p any -ing -8
p any -s -20
p any CAP -6
p any of -16
p any w -27
p are " -43
p are -ed -20
p are -ing -24
p are -ly -10
p are -s -16
p are not -20
p are the -8
p are w -14
p around CAP -11
p around the -35
p as " 59
p as -ed -20
p as -ing 61
p as -ly 60
p as -s -19
p as CAP -11
p as NUM -15
p as a 20
p as an -81
p as being -6
p as both -9
p as he -43
p as her -16
p as his -17
p as it -15
p as many -50
p as one 20
p as she -25
p as their 58
p as they -11
p as to -49
p as w 18
p at " 74
p at -ing 83
p at -s 55
p at CAP 113
p at DAY -16
p at NUM -32
p at a -75
p at all 13
p at him 28
p at his 26
p at one -44
p at this -8
p at w -12
p at what 70
p be " -32
p be -ed -19
p be -ing -24
p be -s -8
p be CAP 67
p be a -32
p be in -6
p be the -37
p be w -21
p because " -6
p because CAP -13
p because he -19
p because it -10
p because of -12
p because she -8
p because the -37
p because they -11
p because w -8
p been " -12
p been -ed -13
p been -ing -18
p been a -14
p been w -11
p before -ing -13
p before -s -18
p before CAP -20
p before a -31
p before he -18
p before the -29
p behind CAP 85
p behind him -8
p behind the 44
p being " -10
p being -ed -18
p being CAP -25
p being a -26
p being w -32
p between CAP -15
p between NUM -15
p between a -13
p between the 16
p between w -6
p both -s -19
p both CAP -19
p both the -30
p both w -12
p but -ed -7
p but -ly -5
p but -s -9
p but CAP -12
p but a -15
p but he -18
p but his -16
p but it -8
p but not -9
p but that -31
p but the -22
p but they -5
p but w -38
p but would -7
p by -ing -21
p by -ly -16
p by -s 33
p by CAP 13
p by NUM -67
p by a -32
p by an 42
p by her 48
p by his 63
p by the -8
p by their -6
p can be -11
p can w -19
p cannot w -9
p can’t w -20
p could -ly -6
p could be -20
p could not -10
p could w -16
p despite his -13
p despite the -5
p did not -26
p didn't w -5
p do -ing -9
p do a -9
p do not -6
p do so -5
p do that 19
p do w -20
p does not -19
p doesn't w -10
p doesn’t w -8
p don't w -14
p don’t w -9
p down -s 82
p down CAP 12
p down on -9
p down with -33
p during a -38
p during an -9
p during her -38
p during his -68
p during the -29
p each of -8
p each other -18
p each w -14
p every w -34
p few -s -28
p few w -20
p five w -25
p for " 83
p for -ed 96
p for -ing 101
p for -s 42
p for CAP 85
p for NUM 88
p for a 112
p for all 74
p for an 82
p for her 65
p for him 54
p for his 24
p for its 53
p for many -11
p for not 45
p for one -14
p for other 91
p for some -69
p for someone 61
p for that -85
p for the 28
p for their -26
p for them -21
p for this -26
p for w 48
p for what -24
p four -s -15
p four w -11
p from -ing -38
p from -s 7
p from CAP -10
p from NUM -6
p from a -44
p from her -12
p from his 67
p from the -33
p from w 18
p get -s -6
p get a -8
p get the -12
p get w -8
p getting w -17
p had " -41
p had -ed -11
p had -ing -6
p had -ly -20
p had a -22
p had been -12
p had never -9
p had no -10
p had not -10
p had the -8
p had to -15
p had w -12
p half of -12
p has " -13
p has -ed -15
p has -ly -10
p has a -7
p has been -24
p has had -6
p has never -6
p has no -7
p has not -8
p has the -28
p has w -16
p have -ed -23
p have -ly -5
p have -s -5
p have a -21
p have been -15
p have no -19
p have to -17
p have w -12
p having the -13
p he " -28
p he -ed -16
p he -ly -11
p he -s -15
p he can -8
p he could -9
p he did -21
p he didn’t -7
p he does -9
p he doesn't -7
p he had -20
p he has -22
p he is -18
p he should -7
p he w -16
p he was -16
p he will -9
p he would -15
p he ’d -13
p he ’s -20
p her " -58
p her -ed -9
p her -ing -22
p her -ly -12
p her -s -17
p her CAP -24
p her NUM -9
p her a -13
p her as -18
p her in -8
p her of 81
p her to -32
p her w -30
p her with -7
p herself as -34
p herself in -22
p him " -57
p him -ing -32
p him -ly -26
p him a -26
p him and -8
p him as -32
p him because -15
p him by -12
p him for -38
p him in -12
p him of -19
p him on -20
p him over -13
p him that -25
p him the -18
p him to 13
p him w -37
p him with 64
p himself and -10
p himself as -18
p himself on -6
p his " -35
p his -ed -24
p his -ing -28
p his -ly -20
p his -s -32
p his CAP -36
p his NUM -7
p his two -10
p his w -26
p how -s -22
p how CAP -26
p how a -25
p how he -59
p how it -21
p how many -15
p how she -10
p how the -54
p how they 101
p how to -58
p how w -21
p hundreds of -13
p i -ed -11
p i w -20
p i ’m -16
p if -ed -13
p if CAP 31
p if a -10
p if he -32
p if his 63
p if it -9
p if not -19
p if she -37
p if the -31
p if they -34
p if w -11
p in " 5
p in -ing 102
p in -ly -15
p in -s -5
p in CAP -30
p in DAY -27
p in NUM -26
p in a -21
p in all -17
p in an -107
p in and -6
p in both -11
p in her -25
p in his 5
p in its 22
p in may -31
p in one -33
p in other -10
p in some -12
p in that -20
p in the -26
p in their -46
p in this 35
p in w -21
p in which -35
p into -ing 104
p into -s -11
p into CAP -25
p into a 45
p into the -31
p into w -52
p is " -50
p is -ed -19
p is -ing 27
p is -ly -19
p is -s -16
p is CAP -11
p is a -37
p is an -13
p is his -7
p is no -10
p is not -12
p is that 123
p is the -16
p is to 20
p is w -25
p is whether 75
p it " -8
p it -ed -21
p it -ly -13
p it -s -25
p it a -18
p it as -24
p it could -9
p it does -13
p it had -9
p it has -6
p it in -10
p it is -13
p it should -6
p it the 57
p it to -45
p it w 7
p it was -22
p it will -12
p it would -21
p it ’s -16
p its " 70
p its -ing -14
p its -ly -28
p its -s -22
p its CAP -6
p its w -24
p itself as -18
p like -ing -21
p like CAP -28
p like a -12
p like the -32
p like to -8
p like w -9
p many -s -23
p many CAP -20
p many of -19
p many w -30
p may be -10
p may not -26
p may w -8
p might be -12
p might not -11
p might w -15
p most -ed -23
p most -ly -11
p most -s -18
p most CAP -6
p most of -18
p most w -27
p must be -5
p must w -12
p my -s -11
p my w -19
p never -ed -19
p never w -10
p no -s -62
p no CAP -46
p no one -9
p no to -10
p no w -65
p not -ed -11
p not -ing -36
p not -ly -10
p not -s -8
p not CAP -10
p not a -16
p not an -25
p not be -17
p not been -7
p not have -8
p not the -18
p not to -37
p not w -19
p of " 56
p of -ing 93
p of -ly 41
p of -s -17
p of CAP 47
p of DAY 65
p of NUM 18
p of a 15
p of an -15
p of any -10
p of her 34
p of him -23
p of his 26
p of how -17
p of it 16
p of its -30
p of many -17
p of not 72
p of other -9
p of some 12
p of the -12
p of their -55
p of them 42
p of these 20
p of this -15
p of those -28
p of two -26
p of w 55
p of what -12
p of whether -82
p off -s 108
p off a 44
p off w 24
p on " -44
p on -ed 46
p on -ing 93
p on -s 121
p on CAP 24
p on DAY -54
p on a 73
p on all -27
p on an 70
p on his 44
p on how 77
p on its -26
p on one 16
p on some 59
p on that 61
p on the 71
p on this 73
p on those -24
p on to 44
p on w 67
p on what 39
p on whether 131
p on which 35
p once w -6
p one -ing -11
p one another -18
p one of -22
p one that -28
p one w -26
p or -ing -24
p or -s -19
p or CAP -21
p or a -6
p or not -15
p or the -18
p or w -23
p other -ed -6
p other -s -28
p other CAP -24
p other than -16
p other w -31
p our -s -25
p our w -15
p out -ing 35
p out -s -12
p out CAP 61
p out a -65
p out an 86
p out and -11
p out his 118
p out how 63
p out in -21
p out of -21
p out that 38
p out the 32
p out to -35
p out w 60
p outside the -48
p over -ing 57
p over -s 49
p over CAP 66
p over a -34
p over an 18
p over her -40
p over his 29
p over the 43
p over w 120
p over whether 84
p seven -s -12
p several -s -17
p several w -20
p she -ed -12
p she -ly -9
p she -s -16
p she could -6
p she did -11
p she had -11
p she has -14
p she is -9
p she w -11
p she was -14
p she will -8
p she would -15
p she ’s -10
p should " -9
p should be -20
p should not -12
p should w -17
p since CAP -21
p since he -20
p since the -14
p six -s -11
p so -ly -17
p so in -8
p so many -17
p so that -25
p so w -32
p some -s -19
p some CAP -19
p some of -16
p some w -27
p someone w -12
p such -s -9
p such a -34
p such as -31
p such w -14
p than -s -6
p than CAP -29
p than NUM -34
p than a -20
p than his -16
p than it -6
p than the -20
p than they -10
p than w -19
p that " 5
p that -ed -30
p that -ing -24
p that -ly -18
p that -s -30
p that CAP -19
p that NUM -11
p that a -28
p that after -8
p that all -11
p that an -22
p that any -15
p that are -8
p that by -7
p that can -7
p that could -16
p that had -6
p that has -17
p that have -10
p that he -19
p that her -25
p that his 19
p that i -14
p that if -16
p that in -13
p that is -12
p that it -24
p that its -13
p that many -7
p that most -12
p that of -7
p that one -6
p that she 19
p that some -31
p that such -10
p that the -17
p that their -23
p that these -16
p that they 11
p that this -9
p that those -6
p that to -6
p that w -23
p that was -6
p that were -10
p that when -6
p that while -6
p that will -11
p that would -26
p that ’s -9
p the " -52
p the -ed -36
p the -ing -33
p the -ly -31
p the -s -25
p the CAP -30
p the NUM -18
p the most -26
p the other -9
p the three -19
p the two -19
p the w -22
p the will -7
p their -ed -7
p their -ing -23
p their -s -37
p their CAP -8
p their w -27
p them " -62
p them -ly -22
p them as -33
p them in -22
p them on -15
p them to 5
p them w -37
p themselves as 41
p themselves w 70
p these -s -23
p these w -17
p they -ed -15
p they are -18
p they can -7
p they could -7
p they did -10
p they don’t -5
p they had -8
p they have -20
p they w -12
p they were -11
p they will -10
p they would -10
p they ’re -8
p this -ing -10
p this CAP -10
p this is -5
p this w -31
p this was -13
p those -ing -25
p those -s -26
p those CAP -24
p those w -20
p those who -10
p though he -11
p though it -10
p though not -6
p thousands of -14
p three -s -29
p three w -20
p through a -20
p through the -25
p through w 77
p to " -6
p to -ed -10
p to -ing 38
p to -ly 38
p to -s 39
p to CAP 81
p to NUM 17
p to a 42
p to an 5
p to any -19
p to be -41
p to do -36
p to get -32
p to have -56
p to him -58
p to his -15
p to how 39
p to its 49
p to other 22
p to some 23
p to that -82
p to the 61
p to their 74
p to those 5
p to thousands 83
p to w -14
p toward CAP 129
p toward the 56
p toward w -8
p two -s -27
p two w -16
p under the -17
p under w -12
p until the -8
p until w -26
p up -ing -26
p up CAP 51
p up a 74
p up about -60
p up for -6
p up his 13
p up in -9
p up the 24
p up to -84
p up w 46
p up with -22
p us w -5
p via CAP -6
p w " 17
p w ( -30
p w -ed -16
p w -ing -28
p w -ly -13
p w -s -25
p w CAP 27
p w DAY -11
p w a 9
p w about 48
p w across -7
p w after -51
p w against -29
p w all 15
p w along -11
p w among -29
p w an 56
p w and -24
p w another 63
p w any 19
p w anyone -40
p w are -23
p w around 53
p w as -19
p w at -35
p w be -7
p w because 16
p w before -27
p w behind -67
p w being 43
p w between -11
p w beyond -31
p w both 13
p w but -21
p w by -26
p w can -16
p w could -31
p w despite -7
p w does -5
p w doesn’t -5
p w down -49
p w during -40
p w each -19
p w every 66
p w five 82
p w for -9
p w four 55
p w from -29
p w had -18
p w has -23
p w have -26
p w he 70
p w herself -64
p w him 39
p w himself 32
p w how 24
p w if 29
p w in -19
p w into -25
p w is -27
p w it 32
p w its -38
p w like 44
p w many 29
p w may -11
p w me -61
p w might -13
p w most 51
p w must -7
p w my 21
p w never -16
p w no 17
p w not 103
p w of -24
p w off -32
p w on -17
p w one 46
p w or -31
p w other -36
p w out -40
p w outside -7
p w over -23
p w several -16
p w she 61
p w should -15
p w since -46
p w six 52
p w so 33
p w some 30
p w such -26
p w than -29
p w that 83
p w the 19
p w their 6
p w them 14
p w themselves 7
p w they 65
p w this 10
p w though -14
p w through -49
p w to 22
p w toward -22
p w two 18
p w under -10
p w until -15
p w up -27
p w w -13
p w was -11
p w we 29
p w were 37
p w what 67
p w when -51
p w where 108
p w whether 32
p w which 16
p w while -15
p w who 41
p w whose -6
p w why 142
p w will -26
p w with -19
p w within -12
p w without -30
p w you 45
p w ’s -24
p was " -49
p was -ed -14
p was -ing -21
p was -ly -11
p was CAP -8
p was a 9
p was an -18
p was being -14
p was in -12
p was never -9
p was no -28
p was not -42
p was on -6
p was that 48
p was the -20
p was to -7
p was w -14
p wasn’t -ing -10
p we -ed -6
p we w -13
p were " -15
p were -ed -19
p were -ing -23
p were -ly -8
p were a -9
p were not -5
p were w -11
p what -ed -13
p what -s -14
p what CAP -28
p what he -35
p what his -22
p what it -11
p what she -34
p what the -12
p what they -31
p what w -19
p when -ing -10
p when CAP 38
p when a -11
p when he -15
p when i -20
p when it -14
p when she -20
p when the -51
p when they -26
p when w -7
p where CAP -33
p where he -42
p where the -10
p whether -s -6
p whether CAP 26
p whether any 35
p whether he -42
p whether it 59
p whether or -5
p whether she -15
p whether that -20
p whether the -25
p whether to 59
p which -ed -6
p which -s -18
p which CAP 52
p which has -11
p which he -20
p which she -9
p which the -22
p which w -30
p which was -7
p while -ing -26
p while CAP -32
p while the -7
p who -ed -23
p who -s -19
p who are -6
p who can -15
p who had -7
p who has -11
p who have -14
p who he -10
p who is -10
p who w -21
p who was -6
p who will -11
p who would -18
p whom he -7
p whose w -10
p why CAP -42
p why he -59
p why she -12
p why the -43
p why they -10
p will " -6
p will be -22
p will not -13
p will of -7
p will w -15
p with " 50
p with -ing 67
p with -s 6
p with CAP 10
p with NUM -9
p with a 53
p with an -58
p with both -42
p with her 46
p with him -21
p with his -20
p with it -10
p with other -9
p with some 98
p with that 49
p with the 35
p with their 84
p with them -41
p with w 27
p within the -16
p without -ing -8
p without the -6
p without w -14
p would " -11
p would -ing -7
p would -ly -8
p would be -13
p would do -6
p would have -12
p would not -11
p would w -14
p wouldn’t w -6
p yet to -5
p yet w -13
p you w 61
p — " 66
p — -ed -5
p — -ing -9
p — -ly -28
p — -s -9
p — CAP -18
p — NUM -29
p — a 39
p — and -39
p — are -17
p — but -23
p — he -31
p — in -8
p — it -20
p — not -26
p — one -50
p — or -16
p — that 198
p — the -29
p — though -9
p — to -11
p — w 15
p — which -9
p — who -9
p — with -14
p ’d w -10
p ’ll w -10
p ’s " -35
p ’s -ed -19
p ’s -ing -31
p ’s -s -19
p ’s CAP -34
p ’s a -9
p ’s been -7
p ’s not -13
p ’s the -25
p ’s w -18
p2 " -ing 16
p2 " w -78
p2 ' -ing -34
p2 ' -s -21
p2 ' CAP -10
p2 ' w 37
p2 'd w 33
p2 's -ed -44
p2 's -ing -43
p2 's -ly -18
p2 's -s -32
p2 's CAP -29
p2 's not -20
p2 've -ed 16
p2 ) -ed -8
p2 ) w 9
p2 , -ed 42
p2 , -ing 24
p2 , -ly -29
p2 , -s 19
p2 , CAP -25
p2 , NUM -11
p2 , a -23
p2 , about 51
p2 , after -12
p2 , although -21
p2 , among -22
p2 , an -12
p2 , and -32
p2 , are -6
p2 , as -31
p2 , at -9
p2 , because -13
p2 , both -7
p2 , but -29
p2 , despite -13
p2 , for -75
p2 , from -27
p2 , he -17
p2 , his -18
p2 , i -26
p2 , if -32
p2 , in -43
p2 , is -67
p2 , it -30
p2 , like -29
p2 , many -9
p2 , not -16
p2 , of -14
p2 , on -10
p2 , one -6
p2 , or -39
p2 , she -25
p2 , so -22
p2 , such -9
p2 , that -27
p2 , the -25
p2 , they -10
p2 , those -7
p2 , though -14
p2 , to -24
p2 , was -51
p2 , when -26
p2 , where -17
p2 , which -32
p2 , while -25
p2 , who -17
p2 , whom -12
p2 , with -35
p2 , without -7
p2 , you -18
p2 -ed , 35
p2 -ed -ed -32
p2 -ed -ing 13
p2 -ed -ly 35
p2 -ed : 121
p2 -ed DAY 14
p2 -ed NUM -46
p2 -ed a -81
p2 -ed about 121
p2 -ed after -16
p2 -ed against 85
p2 -ed all -12
p2 -ed an -66
p2 -ed and -34
p2 -ed another -12
p2 -ed any -16
p2 -ed as 48
p2 -ed at 98
p2 -ed before -16
p2 -ed both -7
p2 -ed down 79
p2 -ed during -21
p2 -ed for 98
p2 -ed from -24
p2 -ed he -11
p2 -ed her -34
p2 -ed herself -31
p2 -ed him 14
p2 -ed himself -12
p2 -ed his -49
p2 -ed how -27
p2 -ed if -17
p2 -ed in -10
p2 -ed into -26
p2 -ed its -19
p2 -ed like -30
p2 -ed my -9
p2 -ed no -48
p2 -ed not -29
p2 -ed of 94
p2 -ed off 74
p2 -ed on 16
p2 -ed one -17
p2 -ed our -17
p2 -ed several -9
p2 -ed she -6
p2 -ed some -15
p2 -ed the -22
p2 -ed their -34
p2 -ed them 19
p2 -ed they -11
p2 -ed this -18
p2 -ed those -10
p2 -ed through 76
p2 -ed to -8
p2 -ed up 81
p2 -ed upon 71
p2 -ed w -19
p2 -ed was -27
p2 -ed what -16
p2 -ed when -16
p2 -ed whether -11
p2 -ed which -6
p2 -ed why -11
p2 -ed with 12
p2 -ed — 27
p2 -ing ( -12
p2 -ing , 69
p2 -ing -ed 27
p2 -ing -ing -38
p2 -ing -ly -44
p2 -ing -s 12
p2 -ing : 103
p2 -ing CAP -12
p2 -ing NUM -24
p2 -ing a -40
p2 -ing about 128
p2 -ing after 32
p2 -ing against 93
p2 -ing an -39
p2 -ing and -23
p2 -ing any -9
p2 -ing around -14
p2 -ing as -38
p2 -ing at 29
p2 -ing because -5
p2 -ing by 64
p2 -ing down 25
p2 -ing for 107
p2 -ing from -40
p2 -ing he -18
p2 -ing her -9
p2 -ing herself -26
p2 -ing him -50
p2 -ing himself -38
p2 -ing his -23
p2 -ing how -9
p2 -ing if -11
p2 -ing in -13
p2 -ing into -70
p2 -ing is 9
p2 -ing it -12
p2 -ing its -22
p2 -ing not -23
p2 -ing of 58
p2 -ing off 84
p2 -ing on 39
p2 -ing one -17
p2 -ing out 86
p2 -ing over 82
p2 -ing several -6
p2 -ing she -10
p2 -ing some -18
p2 -ing that -25
p2 -ing the -31
p2 -ing their -21
p2 -ing them 21
p2 -ing themselves -38
p2 -ing they -13
p2 -ing this -8
p2 -ing those -17
p2 -ing through -10
p2 -ing to 46
p2 -ing toward -12
p2 -ing up -36
p2 -ing w -5
p2 -ing was -13
p2 -ing what -15
p2 -ing when -20
p2 -ing whether -20
p2 -ing why -13
p2 -ing with -52
p2 -ing — -24
p2 -ly , 25
p2 -ly -ed 24
p2 -ly -ing 63
p2 -ly -ly -55
p2 -ly -s 63
p2 -ly : 74
p2 -ly CAP -39
p2 -ly DAY 66
p2 -ly NUM -25
p2 -ly a -13
p2 -ly about 123
p2 -ly against 110
p2 -ly all -16
p2 -ly and -14
p2 -ly as 61
p2 -ly at 82
p2 -ly behind -10
p2 -ly by -9
p2 -ly for 126
p2 -ly from 27
p2 -ly if -29
p2 -ly in -17
p2 -ly of 140
p2 -ly on 156
p2 -ly one -11
p2 -ly that -42
p2 -ly the -19
p2 -ly to 43
p2 -ly w -16
p2 -ly what -62
p2 -ly when -10
p2 -ly with 18
p2 -ly — 10
p2 -s ' -25
p2 -s ( -35
p2 -s ) -9
p2 -s , -11
p2 -s -ed 37
p2 -s -ing 39
p2 -s -s -15
p2 -s : 53
p2 -s ; -15
p2 -s CAP -18
p2 -s DAY 18
p2 -s NUM -19
p2 -s a -25
p2 -s about 97
p2 -s across -15
p2 -s after -33
p2 -s against 148
p2 -s among -12
p2 -s an -75
p2 -s and -30
p2 -s are -26
p2 -s around -26
p2 -s at 67
p2 -s because -10
p2 -s before -30
p2 -s behind -8
p2 -s between -45
p2 -s both -12
p2 -s but -25
p2 -s by 12
p2 -s can -13
p2 -s could -9
p2 -s despite -13
p2 -s down 67
p2 -s during -31
p2 -s for 52
p2 -s from -39
p2 -s had -22
p2 -s has -25
p2 -s have -19
p2 -s he -23
p2 -s her -28
p2 -s herself -6
p2 -s him -10
p2 -s himself -19
p2 -s his -13
p2 -s how -13
p2 -s if -22
p2 -s in -32
p2 -s into 30
p2 -s is 35
p2 -s it -26
p2 -s like 60
p2 -s might -8
p2 -s no -72
p2 -s not -33
p2 -s of 14
p2 -s on 88
p2 -s or -42
p2 -s other -16
p2 -s out 36
p2 -s over 133
p2 -s she -19
p2 -s should -15
p2 -s since -18
p2 -s so -19
p2 -s some -12
p2 -s such -21
p2 -s than -36
p2 -s that -24
p2 -s the -22
p2 -s their -6
p2 -s them 40
p2 -s they -39
p2 -s this -21
p2 -s through -26
p2 -s toward 82
p2 -s under -10
p2 -s until -8
p2 -s up 20
p2 -s w 29
p2 -s was -10
p2 -s were -18
p2 -s what -11
p2 -s when -20
p2 -s where -25
p2 -s whether 70
p2 -s while -14
p2 -s who -26
p2 -s why -32
p2 -s will -15
p2 -s with 43
p2 -s would -12
p2 -s — -7
p2 . , 78
p2 . CAP 10
p2 . NUM 73
p2 : -ing -11
p2 : CAP -18
p2 : NUM -12
p2 : he -9
p2 : that -9
p2 : the -7
p2 : w -34
p2 CAP ' -23
p2 CAP 's -25
p2 CAP ( -27
p2 CAP ) -13
p2 CAP -ed 14
p2 CAP -ly 24
p2 CAP -s 28
p2 CAP . -32
p2 CAP : 80
p2 CAP ?sym -16
p2 CAP CAP 14
p2 CAP DAY 102
p2 CAP NUM 24
p2 CAP a -37
p2 CAP about 182
p2 CAP after -36
p2 CAP against 69
p2 CAP among -15
p2 CAP an -19
p2 CAP and -28
p2 CAP are -9
p2 CAP at 15
p2 CAP because -38
p2 CAP before -22
p2 CAP but -24
p2 CAP by 15
p2 CAP could -13
p2 CAP did -13
p2 CAP during -17
p2 CAP for 80
p2 CAP from 6
p2 CAP had -23
p2 CAP has -13
p2 CAP have -14
p2 CAP he -22
p2 CAP her -12
p2 CAP his -16
p2 CAP how -9
p2 CAP if -20
p2 CAP in -28
p2 CAP into -8
p2 CAP is -43
p2 CAP isn’t -25
p2 CAP may -6
p2 CAP might -14
p2 CAP must -5
p2 CAP not -19
p2 CAP of 6
p2 CAP on 66
p2 CAP or -22
p2 CAP out 19
p2 CAP over -50
p2 CAP she -10
p2 CAP should -16
p2 CAP since -15
p2 CAP so -13
p2 CAP some -14
p2 CAP than -8
p2 CAP that -29
p2 CAP the -31
p2 CAP they -21
p2 CAP this -21
p2 CAP to -36
p2 CAP under -5
p2 CAP until -24
p2 CAP up -11
p2 CAP w 19
p2 CAP was -19
p2 CAP were -10
p2 CAP what -12
p2 CAP when -11
p2 CAP whether -10
p2 CAP while -14
p2 CAP who -20
p2 CAP why -19
p2 CAP will -12
p2 CAP with 12
p2 CAP would -13
p2 CAP — -44
p2 CAP ’s -22
p2 DAY 's -50
p2 DAY , 73
p2 DAY -ed 79
p2 DAY -ing 81
p2 DAY -s 59
p2 DAY about 52
p2 DAY at 53
p2 DAY for 123
p2 DAY he -41
p2 DAY in -23
p2 DAY on 63
p2 DAY that -31
p2 DAY to 9
p2 DAY w 86
p2 DAY with -71
p2 DAY ’s -30
p2 NUM , 19
p2 NUM -ed -36
p2 NUM -ing 59
p2 NUM -s -29
p2 NUM CAP -18
p2 NUM a -6
p2 NUM and -17
p2 NUM for 38
p2 NUM in -32
p2 NUM is -8
p2 NUM of -39
p2 NUM that -16
p2 NUM to 8
p2 NUM w -15
p2 NUM — -42
p2 ^ CAP 88
p2 a -ed -15
p2 a -ing -49
p2 a -ly -30
p2 a -s -30
p2 a CAP -40
p2 a NUM -24
p2 a few -32
p2 a w -28
p2 about -ed -13
p2 about -ing -36
p2 about -s -38
p2 about CAP -24
p2 about NUM -15
p2 about a -11
p2 about being -11
p2 about her -13
p2 about his -15
p2 about how 24
p2 about it -15
p2 about the -21
p2 about their -25
p2 about w -44
p2 about what -20
p2 about whether -34
p2 about why -10
p2 across the -5
p2 after -ing -71
p2 after -s -28
p2 after CAP -50
p2 after NUM 43
p2 after a -5
p2 after he -12
p2 after his -6
p2 after the -19
p2 after w -17
p2 against -ing -31
p2 against -s -13
p2 against CAP 30
p2 against her -9
p2 against him -6
p2 against the -26
p2 against w -27
p2 all -ed 103
p2 all -s -17
p2 all CAP -11
p2 all of -37
p2 all the -16
p2 all w 18
p2 along with -23
p2 am w 71
p2 among -ly -8
p2 among -s -6
p2 among CAP -14
p2 among other -7
p2 among w -6
p2 an -ed -71
p2 an -ing -51
p2 an -ly -18
p2 an -s -8
p2 an CAP -20
p2 an w 5
p2 and -ed 52
p2 and -ing 35
p2 and -ly -23
p2 and -s -17
p2 and NUM -15
p2 and a -11
p2 and for -12
p2 and has -17
p2 and have -12
p2 and her -10
p2 and his -18
p2 and how -38
p2 and in -23
p2 and is -12
p2 and it -6
p2 and not -9
p2 and of -20
p2 and other -14
p2 and others 81
p2 and she -5
p2 and that -17
p2 and the -20
p2 and those -6
p2 and to -44
p2 and w 10
p2 and what -6
p2 and when -22
p2 and whether -7
p2 and with 53
p2 another -ed 91
p2 another -s 9
p2 another CAP -6
p2 another w 45
p2 any -s -27
p2 any of -31
p2 any w -11
p2 are -ed 31
p2 are -ly -10
p2 are -s -90
p2 are not -14
p2 around the -9
p2 as -ed -17
p2 as -ing 27
p2 as -ly -17
p2 as -s -23
p2 as CAP -19
p2 as NUM -12
p2 as a -20
p2 as an -15
p2 as being -10
p2 as both -22
p2 as he -19
p2 as her -12
p2 as his -7
p2 as if 27
p2 as it -7
p2 as many -35
p2 as she -5
p2 as the -27
p2 as their -12
p2 as they -5
p2 as to 65
p2 as w -37
p2 at -ing -59
p2 at -s -17
p2 at CAP 26
p2 at NUM -10
p2 at a -20
p2 at one -8
p2 at the -31
p2 at w -49
p2 at what -14
p2 be , -7
p2 be -ed -14
p2 be -ing 16
p2 be -s -8
p2 be CAP -37
p2 be a -15
p2 be the -10
p2 be w -46
p2 because CAP -7
p2 because he -8
p2 because of -30
p2 because the -9
p2 because w -6
p2 been -ed -6
p2 been -ing 32
p2 been a -6
p2 been w -24
p2 before -ing 25
p2 before -s -9
p2 before CAP -5
p2 before a -9
p2 before the -15
p2 behind CAP -5
p2 behind the -12
p2 being -ed 12
p2 being a -17
p2 between CAP -7
p2 between NUM -13
p2 between the -25
p2 both -ed 71
p2 both -s -9
p2 both CAP -10
p2 both the -11
p2 both w 81
p2 but -ed 11
p2 but -ing 36
p2 but -s 10
p2 but a -8
p2 but he -9
p2 but his -8
p2 but not -11
p2 but that -7
p2 but the -13
p2 but w 48
p2 by -ed -13
p2 by -ing 104
p2 by -ly -9
p2 by -s -43
p2 by CAP -29
p2 by a -9
p2 by his -8
p2 by the -25
p2 by w -27
p2 can be -9
p2 can w -9
p2 cannot w 6
p2 could be -15
p2 could not -7
p2 could w -16
p2 did not -14
p2 did w -42
p2 didn't w -55
p2 didn’t w -7
p2 do -ing -13
p2 do that -10
p2 do w -10
p2 do with -10
p2 does not -8
p2 doesn't w 19
p2 doesn’t w 6
p2 don't w -80
p2 don’t w -28
p2 down -s -51
p2 down on -25
p2 down the -9
p2 down with -31
p2 during a -17
p2 during her -6
p2 during his -6
p2 during the -15
p2 each of -11
p2 each other -16
p2 each w -6
p2 every w -35
p2 few -s -45
p2 five w -6
p2 for -ed -27
p2 for -ing -45
p2 for -s 24
p2 for CAP -47
p2 for NUM -21
p2 for all -12
p2 for an -28
p2 for her -21
p2 for him -17
p2 for his -20
p2 for its 73
p2 for not -19
p2 for other -22
p2 for some -6
p2 for someone -10
p2 for the -29
p2 for their -35
p2 for this -22
p2 for w -13
p2 for what -21
p2 four -s -12
p2 four w -5
p2 from -s -42
p2 from CAP -38
p2 from NUM -5
p2 from a -20
p2 from her -6
p2 from his -18
p2 from the -20
p2 from w -18
p2 get w -10
p2 getting w -12
p2 had -ed 33
p2 had -ing -86
p2 had -ly -9
p2 had -s -13
p2 had a -9
p2 had been -13
p2 had never -5
p2 had not -9
p2 had to -7
p2 had w -15
p2 half of -21
p2 half w 26
p2 has -ed 56
p2 has -ly -10
p2 has been 28
p2 has the -8
p2 has w -26
p2 hasn't -ed 19
p2 hasn’t -ed 6
p2 have -ed 29
p2 have -s -27
p2 have a -13
p2 have been -17
p2 have no -6
p2 have to -6
p2 have w -28
p2 he 'd -7
p2 he 's 62
p2 he -ed 26
p2 he -ly -8
p2 he -s 20
p2 he and -6
p2 he could -6
p2 he did -21
p2 he doesn't -6
p2 he had -16
p2 he has -18
p2 he is -22
p2 he might -7
p2 he w 24
p2 he was -17
p2 he will -8
p2 he would -11
p2 he ’d -9
p2 he ’ll -5
p2 he ’s -23
p2 her , 20
p2 her -ed -23
p2 her -ing -29
p2 her -ly -11
p2 her -s -23
p2 her CAP -24
p2 her NUM -13
p2 her a -14
p2 her as 50
p2 her for -36
p2 her in -12
p2 her of -47
p2 her to -22
p2 her w -11
p2 her with -14
p2 herself as 80
p2 him , 9
p2 him -ing -36
p2 him -ly -18
p2 him a -35
p2 him and -11
p2 him as 43
p2 him because -17
p2 him for 18
p2 him in 47
p2 him of -58
p2 him on 43
p2 him over 132
p2 him to -59
p2 him w -22
p2 him with -36
p2 himself and -16
p2 himself as 6
p2 himself from 108
p2 himself on -19
p2 his -ed -121
p2 his -ing -62
p2 his -ly -21
p2 his -s 39
p2 his CAP -21
p2 his NUM -8
p2 his w -12
p2 how -s -16
p2 how CAP -10
p2 how he -16
p2 how it -9
p2 how the -11
p2 how they -10
p2 how to -17
p2 how w -34
p2 hundreds of -12
p2 i -ed -30
p2 i am -7
p2 i w 62
p2 i ’m -18
p2 if -ed -18
p2 if CAP -11
p2 if he -14
p2 if his -7
p2 if not -19
p2 if she -8
p2 if the -14
p2 if they -9
p2 if w -6
p2 in -ing 89
p2 in -ly -7
p2 in -s 14
p2 in CAP 31
p2 in DAY -8
p2 in NUM 46
p2 in a -65
p2 in all -11
p2 in an -24
p2 in both -15
p2 in her -11
p2 in his -17
p2 in its -20
p2 in may 88
p2 in on 91
p2 in one -16
p2 in other -5
p2 in some -6
p2 in the -24
p2 in their -13
p2 in this -12
p2 in w -14
p2 in which -44
p2 into -ing -20
p2 into -s -10
p2 into CAP -21
p2 into a -12
p2 into the -19
p2 into w 45
p2 is , 47
p2 is -ed -57
p2 is -ing -17
p2 is -ly -16
p2 is -s 26
p2 is a -14
p2 is no -25
p2 is not -19
p2 is on -20
p2 is that -38
p2 is the -6
p2 is to -24
p2 is w -7
p2 is whether -22
p2 it 's -31
p2 it , 30
p2 it -ed 27
p2 it -ing 47
p2 it -ly -26
p2 it -s 52
p2 it CAP -10
p2 it a -28
p2 it as 96
p2 it could -8
p2 it does -9
p2 it had -8
p2 it has -7
p2 it in -23
p2 it is -31
p2 it should -6
p2 it the -12
p2 it to -34
p2 it was -27
p2 it will -15
p2 it would -13
p2 it ’s -34
p2 its -ing -10
p2 its -ly -13
p2 its -s -26
p2 its CAP -6
p2 itself as -27
p2 like -ing -8
p2 like CAP -7
p2 like the -13
p2 many -ed 87
p2 many -s 65
p2 many CAP -13
p2 many of -60
p2 may be -7
p2 may not -18
p2 may w 89
p2 me , -18
p2 might be -9
p2 might w -23
p2 most -ed -21
p2 most -ly -10
p2 most -s -12
p2 most of -46
p2 most w -35
p2 must be -5
p2 must w 32
p2 my w 12
p2 never -ed 51
p2 never w -7
p2 no -s 31
p2 no . 60
p2 no CAP -23
p2 no to 57
p2 no w -30
p2 not -ed 63
p2 not -ing -44
p2 not -ly -22
p2 not -s 7
p2 not CAP -10
p2 not a -6
p2 not be -14
p2 not have -5
p2 not the -6
p2 not to -72
p2 not w 30
p2 of -ed -29
p2 of -ing 20
p2 of -ly -24
p2 of -s -16
p2 of CAP -22
p2 of DAY -10
p2 of NUM -22
p2 of a -18
p2 of all -6
p2 of an -27
p2 of being -30
p2 of her -28
p2 of him -17
p2 of his -23
p2 of how -54
p2 of it -9
p2 of its -8
p2 of many -6
p2 of not -8
p2 of other -8
p2 of some -6
p2 of the -29
p2 of their -21
p2 of them -12
p2 of these -6
p2 of those -16
p2 of two -13
p2 of w -35
p2 of what -28
p2 of whether 71
p2 off -s -34
p2 off on 17
p2 off the -21
p2 off w -40
p2 on -ed -33
p2 on -ing 53
p2 on -s -10
p2 on CAP -10
p2 on DAY 93
p2 on a -29
p2 on all -26
p2 on an -8
p2 on her -27
p2 on his -30
p2 on how -24
p2 on its -5
p2 on one -8
p2 on some -8
p2 on the -31
p2 on their -7
p2 on this -7
p2 on those -8
p2 on to -81
p2 on w -40
p2 on what -8
p2 on whether -30
p2 on which 63
p2 one -ed 6
p2 one -ing 37
p2 one of -55
p2 one that -9
p2 one w -28
p2 or -ed 12
p2 or -s -59
p2 or CAP -14
p2 or not -10
p2 or the -6
p2 or w 62
p2 other -ed -6
p2 other -s 14
p2 other CAP -17
p2 other than -19
p2 other w -29
p2 others -ed -19
p2 others w 47
p2 our -s 51
p2 our w -14
p2 out , 23
p2 out -ing 23
p2 out -s 47
p2 out CAP -14
p2 out a -95
p2 out about 124
p2 out against 34
p2 out an -12
p2 out and -19
p2 out at -38
p2 out his -6
p2 out how -16
p2 out in -27
p2 out of 16
p2 out that -15
p2 out the -30
p2 out to 63
p2 out w -15
p2 over -ing -8
p2 over -s -33
p2 over CAP -12
p2 over a -19
p2 over an -11
p2 over her -9
p2 over his -30
p2 over the -31
p2 over w 8
p2 over whether -17
p2 several -s 15
p2 several w -35
p2 she -ed 45
p2 she -ly -7
p2 she -s 38
p2 she could -5
p2 she did -9
p2 she had -10
p2 she has -14
p2 she is -17
p2 she was -17
p2 she will -6
p2 she would -12
p2 she ’s -9
p2 should be -20
p2 should not -7
p2 should w -31
p2 since -ed -122
p2 since -ing 6
p2 since CAP -9
p2 since he -9
p2 since the -7
p2 six -s -22
p2 so -ed 10
p2 so -ly -10
p2 so in -15
p2 so many -8
p2 so w 16
p2 some -ed 17
p2 some -s -11
p2 some CAP -8
p2 some of -48
p2 some w -47
p2 such -s -18
p2 such a -10
p2 such as 16
p2 such w -16
p2 than -ing 7
p2 than NUM -30
p2 than a -13
p2 than his -6
p2 than w -24
p2 that 's -5
p2 that -ed 60
p2 that -ing -20
p2 that -ly -10
p2 that -s 38
p2 that CAP -12
p2 that NUM -8
p2 that a -11
p2 that all -12
p2 that an -8
p2 that are -9
p2 that as -6
p2 that by -5
p2 that can -6
p2 that could -14
p2 that during -11
p2 that had -9
p2 that has -15
p2 that have -12
p2 that he -12
p2 that her -9
p2 that his -7
p2 that i -12
p2 that if -10
p2 that in -22
p2 that is -11
p2 that it -11
p2 that many -5
p2 that of -13
p2 that on -6
p2 that she -12
p2 that some -14
p2 that such -7
p2 that the -11
p2 that their -12
p2 that these -7
p2 that they -15
p2 that w 6
p2 that was -7
p2 that were -12
p2 that when -8
p2 that while -7
p2 that will -9
p2 that would -21
p2 that ’s -25
p2 the -ing -45
p2 the -ly -24
p2 the -s -30
p2 the CAP -18
p2 the NUM -28
p2 the many -6
p2 the most -20
p2 the one -6
p2 the other -8
p2 the three -15
p2 the two -19
p2 the w -10
p2 the will -7
p2 their -ed -49
p2 their -ing -18
p2 their -s -61
p2 their CAP -5
p2 their w -23
p2 them , -15
p2 them -ed -14
p2 them as -27
p2 them in -11
p2 them on -23
p2 them to 47
p2 them w 33
p2 themselves as -22
p2 themselves w -6
p2 these -s -9
p2 these w -22
p2 they 're -11
p2 they -ed -7
p2 they are -31
p2 they can -8
p2 they could -5
p2 they had -7
p2 they have -14
p2 they w 53
p2 they were -13
p2 they would -8
p2 they ’re -9
p2 this CAP 19
p2 this is -8
p2 this w 59
p2 this was -16
p2 those -ing 63
p2 those -s 17
p2 those CAP -12
p2 those w -17
p2 those who -11
p2 though it -22
p2 thousands of -15
p2 three -s -48
p2 three w -5
p2 through a -5
p2 through the -8
p2 through w -16
p2 to -ed -22
p2 to -ing -19
p2 to -ly -8
p2 to -s 92
p2 to CAP -41
p2 to NUM -20
p2 to a -35
p2 to an -16
p2 to be -41
p2 to do -5
p2 to get -31
p2 to have -38
p2 to her 35
p2 to him -28
p2 to his -56
p2 to how -17
p2 to its -11
p2 to other -14
p2 to some -7
p2 to that -5
p2 to the -27
p2 to their -11
p2 to those -15
p2 to w 50
p2 to which -5
p2 toward the -10
p2 two -s -13
p2 two of -7
p2 two w -30
p2 under the -10
p2 under w -9
p2 until w -19
p2 up -ing 42
p2 up a -17
p2 up about 108
p2 up and -9
p2 up behind 24
p2 up by -40
p2 up for -13
p2 up his -25
p2 up in -10
p2 up the -13
p2 up to -16
p2 up w -35
p2 up with 60
p2 w 's -25
p2 w ( -44
p2 w ) -32
p2 w , 18
p2 w -ed 17
p2 w -ing 72
p2 w -ly -16
p2 w : 150
p2 w ; -11
p2 w CAP -26
p2 w DAY 46
p2 w NUM -23
p2 w a -55
p2 w about 160
p2 w above -6
p2 w across -5
p2 w after 21
p2 w against 132
p2 w all -25
p2 w along -7
p2 w among 15
p2 w an -42
p2 w and -28
p2 w any -29
p2 w anyone 51
p2 w are -21
p2 w around -16
p2 w as -33
p2 w at 37
p2 w be -8
p2 w because -22
p2 w before -32
p2 w behind 112
p2 w being -33
p2 w between 12
p2 w beyond -45
p2 w both -16
p2 w but -27
p2 w by 15
p2 w can -14
p2 w could -20
p2 w despite -10
p2 w during -92
p2 w each -18
p2 w every -26
p2 w for 55
p2 w four -14
p2 w from -25
p2 w had -17
p2 w has -23
p2 w have -16
p2 w he -11
p2 w her -20
p2 w herself -12
p2 w him 16
p2 w himself -15
p2 w his -26
p2 w how 53
p2 w if 8
p2 w into 37
p2 w is 23
p2 w it -5
p2 w its -13
p2 w like -47
p2 w many -17
p2 w may -8
p2 w me 64
p2 w might -10
p2 w most -20
p2 w must -7
p2 w my -13
p2 w never -6
p2 w no -48
p2 w not 7
p2 w of 44
p2 w off -29
p2 w on 89
p2 w one -16
p2 w or -29
p2 w other -27
p2 w out 42
p2 w over -17
p2 w several -19
p2 w she -9
p2 w should -13
p2 w since -33
p2 w six -23
p2 w so -24
p2 w some -19
p2 w such -23
p2 w than -36
p2 w that -13
p2 w the -25
p2 w their -29
p2 w them 35
p2 w themselves 49
p2 w they -11
p2 w this -24
p2 w those -18
p2 w though -16
p2 w through 45
p2 w to 21
p2 w toward 102
p2 w two -8
p2 w under -14
p2 w until -11
p2 w up -8
p2 w upon 11
p2 w w -5
p2 w we -16
p2 w were -31
p2 w what -29
p2 w when 12
p2 w where -42
p2 w whether 36
p2 w which -12
p2 w while -20
p2 w who -30
p2 w why -34
p2 w will -20
p2 w with 50
p2 w within -16
p2 w without -16
p2 w would -16
p2 w you 50
p2 w — 50
p2 w ’s -21
p2 was -ed 21
p2 was -ing -13
p2 was -ly -12
p2 was -s -9
p2 was a -18
p2 was behind -5
p2 was being -6
p2 was in -13
p2 was never -11
p2 was no -9
p2 was not -23
p2 was that -41
p2 was the -14
p2 was w 26
p2 we -ed 20
p2 we w 8
p2 were -ed 34
p2 were -ing -50
p2 were -ly -8
p2 were -s -23
p2 what -ed -13
p2 what -s -17
p2 what CAP -6
p2 what he -17
p2 what his -6
p2 what it -6
p2 what she -9
p2 what the -5
p2 what they -10
p2 what w -13
p2 when -ed 101
p2 when CAP -14
p2 when he -20
p2 when i -9
p2 when it -21
p2 when she -7
p2 when the -9
p2 when they -6
p2 when w 26
p2 where CAP -13
p2 where he -11
p2 where the -6
p2 whether -s -7
p2 whether CAP -16
p2 whether any -11
p2 whether he -14
p2 whether it -18
p2 whether or -6
p2 whether she -8
p2 whether that -12
p2 whether the -9
p2 whether to -9
p2 which -ed -7
p2 which -s -23
p2 which CAP -8
p2 which has -12
p2 which he -13
p2 which she -5
p2 which the -5
p2 which w -46
p2 while -ing -18
p2 while CAP -12
p2 while w -6
p2 who -s -26
p2 who are -7
p2 who can -10
p2 who had -8
p2 who has -9
p2 who have -12
p2 who he -7
p2 who is -11
p2 who w -15
p2 who was -6
p2 who will -8
p2 who would -9
p2 whom -ed -59
p2 why CAP -25
p2 why he -14
p2 why she -11
p2 why the -26
p2 will -ed 30
p2 will be 55
p2 will not -8
p2 will of -6
p2 with -s -17
p2 with CAP -23
p2 with NUM -5
p2 with a -24
p2 with an -22
p2 with both -21
p2 with her -6
p2 with him -10
p2 with other -8
p2 with that -7
p2 with the -21
p2 with their -10
p2 with w -50
p2 within the -6
p2 without -ing -40
p2 without w 62
p2 would -ing -6
p2 would -ly -5
p2 would be 5
p2 would do -7
p2 would have -12
p2 would like -7
p2 would w 16
p2 yet -ed 25
p2 yet w 55
p2 you w -39
p2 — -ed 106
p2 — -ing -9
p2 — -ly -36
p2 — -s 17
p2 — CAP -6
p2 — NUM 39
p2 — a -9
p2 — and -31
p2 — are -9
p2 — as -9
p2 — but -22
p2 — in -8
p2 — it -7
p2 — not -11
p2 — one -35
p2 — or -15
p2 — that -20
p2 — the -12
p2 — though -21
p2 — w -30
p2 — which -6
p2 — who -7
p2 — with 70
p2 ’d be -8
p2 ’d w 10
p2 ’ll w 63
p2 ’re -ing 18
p2 ’s -ed 25
p2 ’s -ing -39
p2 ’s -s 38
p2 ’s a -9
p2 ’s not -6
p2 ’s the -11
p2 ’s w -23
t " 1 34
t ( 1 -38
t -ed 0 37
t -ed 1 -17
t -ing 0 50
t -ly 0 26
t -ly 1 -17
t -s 0 57
t -s 1 -15
t CAP 0 62
t CAP 1 -5
t DAY 0 20
t DAY 1 -43
t NUM 0 49
t NUM 1 -13
t a 0 64
t about 0 -6
t about 1 32
t above 1 -17
t across 1 -18
t after 0 -54
t after 1 -30
t against 0 -43
t against 1 -33
t all 0 69
t all 1 -17
t along 1 -24
t although 1 -29
t amid 1 -12
t an 0 49
t an 1 28
t and 0 -57
t and 1 -26
t another 0 60
t another 1 20
t any 0 55
t any 1 35
t anyone 1 -43
t are 1 -21
t aren't 1 -7
t aren’t 1 -6
t around 1 35
t as 0 21
t as 1 -23
t at 1 -32
t be 1 -24
t because 1 -23
t been 1 -19
t before 0 -40
t before 1 -47
t behind 1 -26
t being 1 -20
t between 1 30
t beyond 1 43
t both 0 82
t both 1 -59
t but 1 -26
t by 0 -10
t by 1 -22
t can 1 -25
t cannot 1 -16
t can’t 1 -11
t could 1 -21
t despite 1 -23
t did 1 -7
t didn't 1 -20
t didn’t 1 -10
t do 1 -26
t does 1 15
t doesn't 1 -10
t doesn’t 1 -19
t don't 1 -19
t done 1 -17
t don’t 1 39
t down 1 -23
t during 0 -39
t during 1 -37
t each 0 45
t each 1 -45
t eight 1 -10
t every 1 -61
t everyone 1 -6
t few 1 -36
t five 1 52
t for 1 -13
t four 1 17
t from 0 -44
t from 1 -26
t get 1 -29
t gets 1 -8
t getting 1 -33
t got 1 -42
t had 1 -19
t half 1 -47
t has 0 -47
t has 1 -20
t hasn’t 1 -5
t have 1 -19
t having 1 -36
t he 0 71
t he 1 8
t her 0 63
t her 1 17
t herself 1 29
t him 0 56
t him 1 5
t himself 0 42
t himself 1 33
t his 0 57
t his 1 25
t how 0 84
t how 1 124
t hundreds 1 63
t if 0 83
t if 1 50
t in 0 -28
t in 1 -21
t inside 1 -14
t into 1 -33
t is 0 -49
t is 1 -10
t isn’t 1 -13
t it 0 73
t it 1 7
t its 0 72
t its 1 34
t itself 0 74
t itself 1 -30
t like 1 -30
t many 0 51
t many 1 10
t may 1 -30
t me 0 39
t me 1 51
t might 1 -21
t most 0 37
t most 1 9
t must 1 -26
t my 0 51
t my 1 24
t never 1 38
t nine 1 -7
t no 0 61
t nor 1 -16
t not 0 37
t not 1 13
t of 1 -23
t off 0 -45
t off 1 -32
t on 0 -11
t on 1 -26
t once 1 -21
t one 0 60
t onto 1 -8
t or 1 -31
t other 0 34
t other 1 -30
t others 1 -38
t our 0 44
t our 1 29
t out 0 -51
t out 1 -35
t outside 1 -49
t over 0 -13
t over 1 -25
t per 1 -19
t seven 1 -19
t several 0 81
t several 1 67
t she 0 79
t she 1 20
t should 1 -24
t shouldn't 1 -6
t shouldn’t 1 -6
t since 1 -25
t six 1 -42
t so 1 -38
t some 0 68
t some 1 14
t someone 1 -28
t such 0 89
t such 1 -20
t than 1 -29
t that 0 74
t that 1 77
t the 0 66
t the 1 6
t their 0 44
t their 1 14
t them 0 52
t them 1 -5
t themselves 0 24
t themselves 1 47
t these 0 59
t these 1 59
t they 0 76
t they 1 30
t this 0 68
t this 1 17
t those 0 55
t those 1 -12
t though 1 -33
t thousands 1 -19
t three 1 -13
t through 1 -30
t to 0 43
t to 1 6
t toward 1 -69
t two 0 95
t two 1 -35
t under 1 -25
t unless 1 -5
t until 1 -24
t up 0 -48
t up 1 -26
t upon 1 -18
t us 0 -8
t us 1 -26
t via 1 -7
t w 0 40
t w 1 -14
t was 0 19
t was 1 -15
t wasn’t 1 -24
t we 0 88
t we 1 37
t were 1 -26
t what 0 89
t what 1 116
t when 0 68
t when 1 11
t where 0 104
t where 1 33
t whether 0 101
t whether 1 138
t which 0 100
t which 1 -23
t while 1 -24
t who 0 95
t who 1 11
t whom 1 -17
t whose 1 -25
t why 0 86
t why 1 163
t will 1 -20
t with 0 -6
t with 1 -18
t within 1 -16
t without 1 -23
t won't 1 -14
t won’t 1 -6
t would 0 47
t would 1 -17
t wouldn't 1 -10
t wouldn’t 1 -12
t yet 0 29
t yet 1 -20
t you 0 58
t you 1 -36
t ’d 1 -23
t ’ll 1 -11
t ’m 1 -16
t ’re 1 -9
t ’s 1 -23
t ’ve 1 -25
ts " accord 1 -22
ts " accus 1 -51
ts " acknowledg 1 60
ts " add 1 82
ts " address 1 54
ts " admit 1 -5
ts " agre 1 -6
ts " announc 1 44
ts " argu 1 48
ts " assert 1 -13
ts " assertion 1 -31
ts " attack 1 -50
ts " blam 1 -19
ts " blast 1 127
ts " boast 1 71
ts " call 1 49
ts " cit 1 -12
ts " claim 1 -55
ts " conclud 1 17
ts " continu 1 -6
ts " criticiz 1 -27
ts " declar 1 -43
ts " declin 1 -14
ts " defend 1 43
ts " deliver 1 71
ts " denounc 1 -21
ts " describ 1 30
ts " discuss 1 -12
ts " dismiss 1 79
ts " emphasiz 1 -5
ts " endors 1 -22
ts " explain 1 69
ts " express 1 -60
ts " find 1 -10
ts " giv 1 59
ts " go 1 -36
ts " insist 1 -6
ts " interject 1 38
ts " issu 1 -63
ts " jok 1 34
ts " know 1 37
ts " lament 1 -11
ts " mock 1 -15
ts " not 1 -76
ts " offer 1 -56
ts " pledg 1 -67
ts " point 1 93
ts " portray 1 -6
ts " post 1 97
ts " praiz 1 -44
ts " predict 1 -23
ts " promiz 1 8
ts " propos 1 -49
ts " publish 1 41
ts " put 1 28
ts " question 1 58
ts " quot 1 28
ts " recall 1 -19
ts " refer 1 -58
ts " refus 1 -17
ts " releas 1 57
ts " remark 1 -31
ts " repeat 1 98
ts " report 1 -20
ts " respond 1 148
ts " say 1 19
ts " see 1 -9
ts " seem 1 -78
ts " send 1 63
ts " shar 1 -44
ts " slam 1 -9
ts " speak 1 -38
ts " suggest 1 -29
ts " talk 1 -10
ts " tell 1 62
ts " tweet 1 6
ts " urg 1 -67
ts " used 1 44
ts " vow 1 38
ts " want 1 -47
ts " warn 1 -32
ts " writ 1 -33
ts -ed accord 1 -7
ts -ed add 1 -6
ts -ed agre 1 -9
ts -ed alleg 1 -7
ts -ed announc 1 -6
ts -ed appear 1 -11
ts -ed argu 1 -7
ts -ed ask 1 -20
ts -ed attack 1 -9
ts -ed back 1 -5
ts -ed believ 1 -5
ts -ed blam 1 -10
ts -ed blast 1 -11
ts -ed call 1 -21
ts -ed charg 1 -7
ts -ed choos 1 -8
ts -ed cit 1 -6
ts -ed claim 1 -11
ts -ed concern 1 -14
ts -ed continu 1 -10
ts -ed criticism 1 -7
ts -ed criticiz 1 -8
ts -ed decid 1 -6
ts -ed declar 1 -11
ts -ed declin 1 -26
ts -ed defend 1 -5
ts -ed describ 1 -6
ts -ed disclos 1 -7
ts -ed draw 1 -8
ts -ed endors 1 -19
ts -ed explain 1 -14
ts -ed express 1 -5
ts -ed fear 1 -7
ts -ed feel 0 28
ts -ed find 1 -9
ts -ed giv 1 -26
ts -ed go 1 -26
ts -ed hit 1 78
ts -ed hop 1 -11
ts -ed identify 1 -9
ts -ed includ 1 -9
ts -ed insist 1 -6
ts -ed issu 1 -13
ts -ed it 0 -29
ts -ed it 1 -30
ts -ed know 1 -17
ts -ed launch 1 -15
ts -ed list 1 -6
ts -ed look 1 -6
ts -ed mak 1 -37
ts -ed nam 1 -7
ts -ed not 1 -11
ts -ed offer 1 -34
ts -ed oppos 1 -5
ts -ed plan 1 -29
ts -ed plead 1 -19
ts -ed pledg 1 -10
ts -ed point 1 -11
ts -ed post 1 -12
ts -ed promiz 1 -7
ts -ed publish 1 -13
ts -ed push 1 -6
ts -ed question 1 -6
ts -ed quick 1 -9
ts -ed rais 1 -5
ts -ed recall 1 -7
ts -ed recogniz 1 -9
ts -ed referenc 1 -9
ts -ed refus 1 -7
ts -ed reiterat 1 -6
ts -ed reject 1 -7
ts -ed releas 1 -34
ts -ed remember 1 -5
ts -ed remind 1 -12
ts -ed report 1 25
ts -ed respond 1 -18
ts -ed reveal 1 -6
ts -ed say 1 -8
ts -ed see 1 -10
ts -ed seek 1 -13
ts -ed seem 1 -23
ts -ed send 1 -15
ts -ed shar 1 -9
ts -ed show 1 -16
ts -ed sign 1 -14
ts -ed slam 1 -6
ts -ed speak 1 -18
ts -ed start 1 -44
ts -ed statement 1 -5
ts -ed stress 1 -20
ts -ed support 1 -11
ts -ed tak 1 -15
ts -ed talk 1 -13
ts -ed tell 1 -30
ts -ed think 1 -6
ts -ed tweet 1 -21
ts -ed view 1 -8
ts -ed vot 1 -10
ts -ed want 1 -11
ts -ed worry 1 49
ts -ed writ 1 -16
ts -ing accord 1 30
ts -ing accus 1 16
ts -ing acknowledg 1 -20
ts -ing add 1 -9
ts -ing address 1 -9
ts -ing agre 1 -16
ts -ing aim 1 37
ts -ing alleg 1 -7
ts -ing announc 1 -31
ts -ing appear 1 -38
ts -ing argu 1 -34
ts -ing ask 1 -49
ts -ing attack 1 49
ts -ing awar 1 -6
ts -ing back 1 -11
ts -ing begin 0 -82
ts -ing begin 1 -46
ts -ing blam 1 49
ts -ing blast 1 -63
ts -ing call 0 58
ts -ing call 1 -58
ts -ing cast 1 -23
ts -ing charg 1 -16
ts -ing choos 1 -13
ts -ing cit 1 -17
ts -ing claim 1 -10
ts -ing com 1 -11
ts -ing comment 1 15
ts -ing consider 0 93
ts -ing consider 1 -15
ts -ing continu 1 32
ts -ing credit 1 -27
ts -ing criticism 1 -6
ts -ing criticiz 1 13
ts -ing decid 1 69
ts -ing declar 1 -12
ts -ing declin 1 -15
ts -ing defend 1 -31
ts -ing deliver 1 24
ts -ing demand 1 -13
ts -ing denounc 1 -11
ts -ing deny 1 -10
ts -ing describ 1 -19
ts -ing determin 1 -19
ts -ing discuss 1 -19
ts -ing dismiss 1 -9
ts -ing doubl 1 76
ts -ing draw 1 105
ts -ing eager 1 -12
ts -ing echo 1 -24
ts -ing embrac 1 -9
ts -ing endors 1 -14
ts -ing expect 1 -6
ts -ing explain 1 -34
ts -ing express 1 58
ts -ing feel 1 -13
ts -ing find 1 -15
ts -ing fir 1 -7
ts -ing focus 0 -71
ts -ing focus 1 28
ts -ing giv 1 -31
ts -ing go 1 -46
ts -ing hold 1 85
ts -ing hop 1 35
ts -ing idea 1 25
ts -ing imply 1 -5
ts -ing includ 1 8
ts -ing indicat 1 62
ts -ing insist 1 -10
ts -ing issu 0 -64
ts -ing issu 1 -114
ts -ing it 1 -45
ts -ing join 1 -36
ts -ing keep 0 -70
ts -ing know 1 -17
ts -ing lash 1 -11
ts -ing launch 1 -34
ts -ing lay 1 -11
ts -ing leav 1 -21
ts -ing list 1 -21
ts -ing look 1 -19
ts -ing mak 1 -25
ts -ing mention 1 -8
ts -ing mock 1 -11
ts -ing not 1 40
ts -ing offer 1 -37
ts -ing open 1 26
ts -ing oppos 1 76
ts -ing opt 1 15
ts -ing order 1 -8
ts -ing plan 1 -16
ts -ing plead 1 -65
ts -ing pledg 1 -8
ts -ing point 1 70
ts -ing post 1 -11
ts -ing praiz 1 54
ts -ing predict 1 -13
ts -ing press 1 -9
ts -ing promiz 1 -15
ts -ing propos 1 -16
ts -ing proposal 1 -10
ts -ing provid 1 -7
ts -ing publish 1 -33
ts -ing push 1 53
ts -ing put 0 23
ts -ing put 1 -29
ts -ing question 1 -26
ts -ing quot 1 -25
ts -ing rail 1 -12
ts -ing rais 1 -9
ts -ing recall 1 -44
ts -ing recogniz 1 -14
ts -ing refer 1 -16
ts -ing referenc 1 -10
ts -ing refus 1 -21
ts -ing reiterat 1 -17
ts -ing reject 1 -20
ts -ing releas 0 -81
ts -ing releas 1 -88
ts -ing remain 1 59
ts -ing remind 1 -18
ts -ing repeat 1 -14
ts -ing report 0 52
ts -ing report 1 8
ts -ing requir 1 -20
ts -ing respond 1 34
ts -ing restrict 1 -6
ts -ing reveal 1 -13
ts -ing run 1 -47
ts -ing say 0 107
ts -ing say 1 -13
ts -ing see 1 -31
ts -ing seek 1 -27
ts -ing seem 1 -59
ts -ing send 1 -70
ts -ing shar 1 -36
ts -ing show 0 -71
ts -ing show 1 30
ts -ing sign 1 -17
ts -ing signal 1 -6
ts -ing slam 1 -28
ts -ing speak 1 33
ts -ing spent 1 19
ts -ing start 0 -122
ts -ing start 1 -75
ts -ing stat 1 -17
ts -ing stop 0 -119
ts -ing suggest 0 92
ts -ing suggest 1 -16
ts -ing support 0 125
ts -ing support 1 -28
ts -ing tak 0 -60
ts -ing talk 0 64
ts -ing talk 1 -68
ts -ing tell 1 -36
ts -ing thank 1 -23
ts -ing think 1 -14
ts -ing tout 1 -18
ts -ing try 1 -39
ts -ing tweet 1 -19
ts -ing understand 1 66
ts -ing unveil 1 -33
ts -ing urg 1 -21
ts -ing used 1 -35
ts -ing vot 1 -15
ts -ing vow 1 -22
ts -ing want 1 -30
ts -ing warn 1 54
ts -ing worry 1 -5
ts -ing writ 1 134
ts -ly accord 1 26
ts -ly add 1 -6
ts -ly agre 1 -19
ts -ly alleg 1 -6
ts -ly appear 1 64
ts -ly argu 1 -9
ts -ly ask 1 -25
ts -ly begin 1 -59
ts -ly believ 1 -5
ts -ly boast 1 -6
ts -ly call 1 -8
ts -ly claim 1 -10
ts -ly com 1 -19
ts -ly criticiz 1 -11
ts -ly declin 1 -29
ts -ly describ 1 -15
ts -ly expect 1 -7
ts -ly explain 1 -6
ts -ly find 1 -6
ts -ly it 1 67
ts -ly look 1 -43
ts -ly mak 1 -9
ts -ly not 1 -8
ts -ly plan 1 -16
ts -ly point 1 -6
ts -ly promiz 1 -16
ts -ly refus 1 -19
ts -ly releas 1 -15
ts -ly report 1 -15
ts -ly say 0 23
ts -ly say 1 -11
ts -ly see 1 64
ts -ly seek 1 -28
ts -ly show 1 51
ts -ly speak 0 -37
ts -ly start 1 -8
ts -ly suggest 1 -6
ts -ly tak 1 -22
ts -ly talk 0 -21
ts -ly tell 1 -55
ts -ly think 1 -24
ts -ly urg 1 -9
ts -ly view 1 -14
ts -ly vot 1 -7
ts -ly want 1 -7
ts -s accus 1 -20
ts -s acknowledg 1 -7
ts -s add 1 -8
ts -s address 1 -6
ts -s admit 1 -11
ts -s adviz 1 -8
ts -s advocat 1 -11
ts -s agre 1 -21
ts -s aim 1 -28
ts -s allow 1 -11
ts -s allud 1 -21
ts -s announc 0 52
ts -s announc 1 -15
ts -s answer 1 -20
ts -s apologiz 1 -15
ts -s appeal 1 -31
ts -s appear 1 -78
ts -s applaud 1 -6
ts -s argu 1 -12
ts -s ask 0 59
ts -s ask 1 -38
ts -s assail 1 -7
ts -s assertion 1 -12
ts -s assur 1 -14
ts -s attack 1 -24
ts -s awar 1 -7
ts -s back 1 53
ts -s ban 1 -46
ts -s becom 1 -11
ts -s begin 1 112
ts -s believ 1 -15
ts -s blam 1 -28
ts -s blast 1 -37
ts -s boast 1 -26
ts -s brush 1 -18
ts -s calculat 1 -8
ts -s call 0 114
ts -s cast 0 -86
ts -s cast 1 -25
ts -s challeng 1 -39
ts -s cheer 1 -10
ts -s choos 1 -12
ts -s cit 0 82
ts -s cit 1 -11
ts -s claim 1 -17
ts -s comment 1 -22
ts -s compar 1 -11
ts -s complain 1 -14
ts -s complaint 1 -15
ts -s concern 1 69
ts -s conclud 1 43
ts -s consider 1 -13
ts -s continu 1 -43
ts -s convinc 1 -44
ts -s count 1 -42
ts -s cover 1 -10
ts -s credit 1 -7
ts -s criticism 1 -15
ts -s criticiz 1 -22
ts -s debat 1 -9
ts -s decid 1 -27
ts -s decision 1 -38
ts -s declar 1 -15
ts -s declin 1 18
ts -s decry 1 -13
ts -s deem 1 -13
ts -s defend 1 -14
ts -s deliver 1 -42
ts -s demand 1 -16
ts -s demonstrat 1 -20
ts -s denounc 1 -12
ts -s deny 1 -16
ts -s describ 0 54
ts -s describ 1 -25
ts -s detail 1 -9
ts -s devot 1 -15
ts -s disclos 1 -9
ts -s disclosur 1 -6
ts -s discuss 1 -18
ts -s dismiss 0 63
ts -s dismiss 1 -6
ts -s doubl 1 19
ts -s draw 1 -20
ts -s eager 1 74
ts -s echo 1 -11
ts -s embrac 1 -22
ts -s encourag 1 -30
ts -s endors 1 -16
ts -s enjoy 1 -19
ts -s estimat 1 -10
ts -s expect 1 -11
ts -s explain 1 -31
ts -s express 0 6
ts -s express 1 -19
ts -s fail 1 -21
ts -s favor 1 -12
ts -s fear 1 -9
ts -s feel 1 -13
ts -s fil 1 -28
ts -s find 1 -14
ts -s fir 1 26
ts -s focus 1 37
ts -s giv 1 -8
ts -s go 1 68
ts -s goal 1 -15
ts -s hat 1 63
ts -s highlight 1 -12
ts -s hit 1 62
ts -s hop 1 -21
ts -s identify 1 -24
ts -s imply 1 -6
ts -s includ 1 -17
ts -s indicat 1 -5
ts -s intend 1 -10
ts -s introduc 1 -20
ts -s invok 1 -9
ts -s issu 1 -21
ts -s it 1 -32
ts -s keep 1 58
ts -s know 1 -29
ts -s lament 1 -8
ts -s lay 1 -19
ts -s learn 1 -9
ts -s less 1 -16
ts -s list 1 -8
ts -s look 1 -50
ts -s mak 1 -69
ts -s mention 1 -11
ts -s need 1 -10
ts -s not 1 -13
ts -s offer 0 -92
ts -s offer 1 -39
ts -s oppos 1 -37
ts -s opposition 1 -36
ts -s order 1 -9
ts -s outlin 1 -14
ts -s pass 1 32
ts -s persuad 1 -25
ts -s plan 1 -40
ts -s plead 1 35
ts -s pledg 1 -13
ts -s point 1 -31
ts -s portray 1 -28
ts -s post 1 -32
ts -s praiz 1 -47
ts -s predict 1 -12
ts -s present 1 -17
ts -s press 1 -14
ts -s pressur 1 -7
ts -s promiz 1 -24
ts -s promot 1 -12
ts -s propos 1 -25
ts -s proposal 1 -39
ts -s protest 1 -18
ts -s provid 1 45
ts -s publish 1 55
ts -s push 1 32
ts -s put 1 40
ts -s question 1 -14
ts -s quick 1 54
ts -s quot 1 -9
ts -s rail 1 -6
ts -s rais 1 -22
ts -s recall 1 -19
ts -s recogniz 1 -12
ts -s recommend 1 -15
ts -s refer 1 -15
ts -s referenc 1 -17
ts -s reflect 1 -9
ts -s refus 1 -34
ts -s reiterat 1 -15
ts -s reject 1 -14
ts -s releas 1 18
ts -s remain 1 63
ts -s remind 0 -89
ts -s remind 1 -28
ts -s repeat 1 65
ts -s requir 0 96
ts -s requir 1 -23
ts -s respond 0 34
ts -s respond 1 -55
ts -s restrict 1 -14
ts -s reveal 1 -14
ts -s rul 1 39
ts -s run 1 -53
ts -s say 0 161
ts -s say 1 -10
ts -s see 1 -25
ts -s seem 1 -48
ts -s send 1 -46
ts -s set 1 -44
ts -s shar 0 22
ts -s shar 1 -30
ts -s show 0 -10
ts -s show 1 -18
ts -s sign 1 -6
ts -s slam 1 -9
ts -s spar 1 -17
ts -s speak 1 53
ts -s spent 1 30
ts -s start 1 91
ts -s stat 1 -31
ts -s stop 1 -22
ts -s story 1 -25
ts -s stress 1 -12
ts -s suggest 1 -8
ts -s support 0 -15
ts -s support 1 8
ts -s tak 1 45
ts -s talk 0 60
ts -s talk 1 -33
ts -s tell 0 -100
ts -s tell 1 -39
ts -s tend 1 49
ts -s testify 1 -26
ts -s ther 1 -12
ts -s think 1 -17
ts -s threaten 1 -13
ts -s tout 1 -13
ts -s try 1 -34
ts -s turn 1 38
ts -s tweet 1 -22
ts -s understand 1 -14
ts -s unveil 1 -33
ts -s urg 0 133
ts -s urg 1 -25
ts -s used 1 59
ts -s view 1 -7
ts -s vot 1 -24
ts -s vow 1 -17
ts -s want 1 -44
ts -s warn 1 -19
ts -s watch 1 -6
ts -s worry 1 -27
ts -s writ 1 6
ts CAP accept 1 -13
ts CAP accus 1 -25
ts CAP accusation 1 -30
ts CAP acknowledg 1 -19
ts CAP add 1 -35
ts CAP address 0 -18
ts CAP address 1 -11
ts CAP admit 1 -16
ts CAP adopt 1 29
ts CAP advocat 1 -16
ts CAP agre 0 -15
ts CAP agre 1 17
ts CAP aim 1 73
ts CAP alleg 1 -35
ts CAP allegation 1 21
ts CAP allow 1 -17
ts CAP allud 1 -31
ts CAP announc 0 56
ts CAP announc 1 -30
ts CAP answer 1 -13
ts CAP appeal 1 38
ts CAP appear 1 16
ts CAP applaud 0 11
ts CAP appoint 1 -20
ts CAP argu 1 -11
ts CAP ask 0 -108
ts CAP ask 1 -49
ts CAP assert 1 -7
ts CAP assertion 1 -6
ts CAP assur 1 -24
ts CAP attack 0 18
ts CAP attack 1 -28
ts CAP attempt 1 55
ts CAP back 0 74
ts CAP back 1 -46
ts CAP bash 0 44
ts CAP believ 0 18
ts CAP believ 1 -12
ts CAP blam 0 52
ts CAP blam 1 -26
ts CAP blast 0 33
ts CAP blast 1 -26
ts CAP boast 1 -8
ts CAP bring 1 42
ts CAP call 0 -31
ts CAP call 1 -21
ts CAP cast 1 -7
ts CAP caution 1 -10
ts CAP challeng 0 -49
ts CAP challeng 1 -25
ts CAP charg 1 -18
ts CAP cheer 1 -12
ts CAP chid 1 -10
ts CAP choos 1 46
ts CAP cit 0 23
ts CAP cit 1 -14
ts CAP claim 0 38
ts CAP claim 1 -20
ts CAP com 1 88
ts CAP comment 1 -39
ts CAP compar 0 48
ts CAP compar 1 -29
ts CAP complain 1 -27
ts CAP complaint 1 -5
ts CAP conced 1 -5
ts CAP concern 1 -25
ts CAP conclud 1 -9
ts CAP condemn 1 -8
ts CAP confident 1 -20
ts CAP confirm 1 -5
ts CAP congratulat 1 -10
ts CAP consider 1 -62
ts CAP continu 1 56
ts CAP contrast 1 -21
ts CAP convinc 1 -12
ts CAP count 1 -38
ts CAP cover 1 -17
ts CAP credit 1 -10
ts CAP critical 0 48
ts CAP critical 1 -8
ts CAP criticism 0 23
ts CAP criticism 1 -17
ts CAP criticiz 0 20
ts CAP criticiz 1 -14
ts CAP debat 1 -30
ts CAP decid 1 37
ts CAP decision 1 -28
ts CAP declar 0 37
ts CAP declar 1 -45
ts CAP decry 1 -17
ts CAP defend 0 59
ts CAP defend 1 -24
ts CAP deliver 1 6
ts CAP demand 1 -14
ts CAP denounc 0 56
ts CAP denounc 1 -22
ts CAP deny 1 -20
ts CAP describ 1 -21
ts CAP determin 1 -6
ts CAP devot 1 66
ts CAP disclos 1 -34
ts CAP discuss 1 -28
ts CAP dismiss 0 42
ts CAP dismiss 1 -40
ts CAP distanc 1 -35
ts CAP draw 1 -37
ts CAP eager 1 109
ts CAP echo 1 37
ts CAP embrac 1 -15
ts CAP emphasiz 1 -11
ts CAP encourag 1 -16
ts CAP endors 0 69
ts CAP endors 1 -12
ts CAP endorsement 0 33
ts CAP estimat 1 -20
ts CAP expect 1 -30
ts CAP explain 1 32
ts CAP express 1 48
ts CAP fail 1 17
ts CAP favor 0 22
ts CAP favor 1 -10
ts CAP fear 1 -68
ts CAP feel 1 -28
ts CAP fil 1 -16
ts CAP find 0 91
ts CAP find 1 -14
ts CAP fir 1 -7
ts CAP focus 1 -30
ts CAP giv 0 -65
ts CAP giv 1 17
ts CAP go 1 38
ts CAP hail 1 -5
ts CAP hard 1 87
ts CAP harsh 1 31
ts CAP highlight 0 28
ts CAP highlight 1 -17
ts CAP hit 0 21
ts CAP hit 1 44
ts CAP hold 1 108
ts CAP hop 1 -15
ts CAP hopeful 1 -8
ts CAP idea 1 -19
ts CAP identify 1 -39
ts CAP ignor 0 25
ts CAP ignor 1 -14
ts CAP includ 1 -69
ts CAP indicat 1 -36
ts CAP inform 1 -32
ts CAP insist 1 -19
ts CAP introduc 1 -27
ts CAP invok 1 -7
ts CAP issu 1 -62
ts CAP it 1 49
ts CAP join 1 -30
ts CAP jok 1 -34
ts CAP knock 1 -11
ts CAP know 0 62
ts CAP know 1 -44
ts CAP lash 0 -84
ts CAP lash 1 -45
ts CAP launch 1 52
ts CAP lay 1 -18
ts CAP learn 1 -27
ts CAP leav 1 -17
ts CAP list 0 21
ts CAP list 1 -12
ts CAP look 1 -24
ts CAP mak 0 43
ts CAP mak 1 33
ts CAP mention 0 49
ts CAP mention 1 -22
ts CAP messag 1 -5
ts CAP mock 0 58
ts CAP mock 1 -10
ts CAP mount 1 83
ts CAP nam 0 23
ts CAP nam 1 -27
ts CAP need 1 -24
ts CAP nominat 0 64
ts CAP nominat 1 -30
ts CAP not 1 -17
ts CAP offer 1 21
ts CAP open 1 33
ts CAP oppos 0 20
ts CAP oppos 1 -36
ts CAP opposition 1 -23
ts CAP order 1 -46
ts CAP outspoken 1 -32
ts CAP pass 1 -57
ts CAP pledg 1 20
ts CAP point 0 6
ts CAP point 1 -35
ts CAP portray 0 41
ts CAP portray 1 -8
ts CAP post 1 9
ts CAP praiz 0 33
ts CAP predict 1 -44
ts CAP prefer 0 43
ts CAP prefer 1 -13
ts CAP present 1 35
ts CAP press 1 -26
ts CAP promiz 1 -28
ts CAP promot 1 -15
ts CAP propos 1 -40
ts CAP provid 1 29
ts CAP publish 1 -57
ts CAP push 0 -30
ts CAP put 1 -36
ts CAP question 0 -40
ts CAP question 1 14
ts CAP quot 1 44
ts CAP rail 1 40
ts CAP rais 1 76
ts CAP reaffirm 1 -18
ts CAP recall 0 24
ts CAP recall 1 -18
ts CAP refer 0 -31
ts CAP refer 1 -28
ts CAP referenc 1 -26
ts CAP reflect 1 -8
ts CAP refus 1 -47
ts CAP reiterat 1 35
ts CAP reject 0 24
ts CAP reject 1 29
ts CAP releas 1 75
ts CAP remark 1 -30
ts CAP remember 1 54
ts CAP remind 0 -29
ts CAP remind 1 -47
ts CAP repeat 1 75
ts CAP report 0 29
ts CAP report 1 -15
ts CAP request 1 -79
ts CAP respond 0 -41
ts CAP respond 1 72
ts CAP return 1 98
ts CAP reveal 0 55
ts CAP reveal 1 -11
ts CAP run 1 22
ts CAP say 0 98
ts CAP say 1 -20
ts CAP see 0 55
ts CAP see 1 -35
ts CAP seek 1 -17
ts CAP seem 1 17
ts CAP seiz 1 60
ts CAP send 1 75
ts CAP set 1 18
ts CAP shar 1 -17
ts CAP shift 1 50
ts CAP show 0 115
ts CAP show 1 8
ts CAP sid 0 56
ts CAP sid 1 -65
ts CAP sign 1 -51
ts CAP signal 1 -18
ts CAP slam 0 8
ts CAP slam 1 -35
ts CAP speak 0 -98
ts CAP speak 1 53
ts CAP spent 1 118
ts CAP start 1 52
ts CAP stat 1 -29
ts CAP strategy 1 -30
ts CAP stress 1 -21
ts CAP suggest 0 49
ts CAP suggest 1 -12
ts CAP suggestion 1 -10
ts CAP support 0 78
ts CAP support 1 -15
ts CAP supporter 0 43
ts CAP supporter 1 -56
ts CAP surpriz 1 -8
ts CAP tak 1 32
ts CAP talk 0 37
ts CAP talk 1 -9
ts CAP tell 0 -78
ts CAP tell 1 -26
ts CAP thank 1 -24
ts CAP ther 1 -22
ts CAP think 0 44
ts CAP think 1 -20
ts CAP threaten 1 -41
ts CAP touch 1 -8
ts CAP tout 1 -19
ts CAP try 1 89
ts CAP turn 1 53
ts CAP tweet 1 -19
ts CAP underscor 1 -31
ts CAP understand 1 -17
ts CAP unveil 1 32
ts CAP urg 0 44
ts CAP urg 1 -48
ts CAP used 1 -26
ts CAP view 0 45
ts CAP voic 1 8
ts CAP vot 0 29
ts CAP vot 1 -9
ts CAP vow 1 -40
ts CAP want 0 43
ts CAP want 1 -33
ts CAP warn 0 16
ts CAP warn 1 -31
ts CAP watch 1 -25
ts CAP weigh 1 -45
ts CAP welcom 0 40
ts CAP wonder 1 -7
ts CAP worry 0 13
ts CAP worry 1 -19
ts CAP writ 1 -33
ts DAY acknowledg 1 -14
ts DAY announc 1 -9
ts DAY ask 1 -16
ts DAY defend 1 -6
ts DAY mak 1 -18
ts DAY not 1 -8
ts DAY plan 1 -8
ts DAY releas 1 -36
ts DAY report 1 -25
ts DAY respond 1 -16
ts DAY say 0 10
ts DAY say 1 -23
ts DAY tell 1 -29
ts NUM accord 1 28
ts NUM agre 1 -22
ts NUM announc 1 -11
ts NUM ask 1 -12
ts NUM assur 1 -16
ts NUM back 1 -5
ts NUM call 1 -24
ts NUM claim 1 -7
ts NUM describ 1 -6
ts NUM estimat 1 -11
ts NUM expect 1 -10
ts NUM find 1 -30
ts NUM identify 1 -7
ts NUM list 1 -9
ts NUM mak 1 -18
ts NUM not 1 -6
ts NUM offer 1 -5
ts NUM order 1 -25
ts NUM plan 1 -24
ts NUM pledg 1 -13
ts NUM point 1 -7
ts NUM promiz 1 -12
ts NUM propos 1 67
ts NUM put 1 -15
ts NUM recall 1 -5
ts NUM releas 1 107
ts NUM report 1 -45
ts NUM say 0 23
ts NUM say 1 -11
ts NUM see 1 -7
ts NUM show 1 -15
ts NUM sign 1 -6
ts NUM speak 1 -18
ts NUM support 1 -7
ts NUM tell 1 -13
ts NUM think 1 71
ts NUM vot 1 -35
ts NUM writ 1 -12
ts a accord 1 -20
ts a accus 1 57
ts a acknowledg 1 -7
ts a add 1 -11
ts a admit 1 -41
ts a agre 1 58
ts a announc 0 50
ts a announc 1 -20
ts a argu 1 -14
ts a ask 0 117
ts a attack 1 -21
ts a begin 1 62
ts a blast 1 47
ts a call 0 -20
ts a call 1 -69
ts a cast 1 25
ts a challeng 1 -46
ts a charg 1 -40
ts a cit 0 47
ts a cit 1 -11
ts a claim 1 -31
ts a com 1 39
ts a comment 1 -30
ts a concern 1 -12
ts a consider 0 52
ts a consider 1 -13
ts a continu 1 44
ts a convinc 1 -25
ts a criticiz 1 -8
ts a decid 1 -25
ts a decision 1 -34
ts a declar 1 -19
ts a declin 1 -62
ts a defend 1 -20
ts a denounc 1 -25
ts a deny 1 -9
ts a describ 1 34
ts a determin 1 -12
ts a discuss 1 -25
ts a dismiss 1 -23
ts a expect 0 44
ts a expect 1 -17
ts a explain 1 -24
ts a favor 1 -18
ts a fear 1 -5
ts a feel 1 -51
ts a find 1 69
ts a giv 1 -91
ts a go 1 65
ts a hold 1 -13
ts a hop 1 -30
ts a includ 0 84
ts a includ 1 -28
ts a indicat 1 -8
ts a insist 1 -21
ts a issu 1 77
ts a it 1 -46
ts a join 1 83
ts a know 1 -26
ts a lay 0 -73
ts a learn 1 -9
ts a look 1 -38
ts a mak 1 -51
ts a mention 1 -21
ts a mock 1 -31
ts a need 1 47
ts a not 1 -14
ts a offer 0 -65
ts a offer 1 23
ts a oppos 1 -27
ts a order 1 9
ts a plan 1 26
ts a pledg 1 -21
ts a point 0 -32
ts a point 1 -6
ts a portray 1 45
ts a post 0 -19
ts a praiz 1 -9
ts a predict 1 -6
ts a promiz 1 -54
ts a promot 0 31
ts a propos 0 54
ts a propos 1 -35
ts a provid 1 32
ts a push 0 -82
ts a push 1 -45
ts a question 1 -17
ts a rais 1 -18
ts a recall 1 -13
ts a refer 1 -5
ts a referenc 1 -23
ts a refus 1 -9
ts a reject 1 -15
ts a releas 1 26
ts a repeat 1 -18
ts a report 1 50
ts a respond 0 -28
ts a respond 1 24
ts a reveal 0 48
ts a reveal 1 -19
ts a say 0 82
ts a say 1 -27
ts a see 0 55
ts a see 1 -71
ts a seek 1 -49
ts a seem 1 100
ts a shar 0 17
ts a shar 1 36
ts a show 0 85
ts a show 1 -56
ts a sign 0 90
ts a signal 1 32
ts a slam 1 -10
ts a speak 1 -46
ts a stat 1 -20
ts a suggest 0 38
ts a suggest 1 -24
ts a support 0 51
ts a support 1 -31
ts a tak 1 -23
ts a talk 1 -58
ts a tell 0 -11
ts a tell 1 9
ts a thank 1 -50
ts a think 1 -27
ts a try 1 -16
ts a turn 1 113
ts a tweet 0 25
ts a tweet 1 -41
ts a understand 1 -9
ts a urg 1 -22
ts a view 1 -50
ts a vot 0 60
ts a vot 1 57
ts a vow 1 -23
ts a want 0 34
ts a want 1 -15
ts a warn 1 -14
ts a worry 1 76
ts a writ 1 -83
ts about ask 1 91
ts about begin 1 -47
ts about declin 1 -28
ts about describ 1 -11
ts about express 1 -53
ts about find 1 -50
ts about go 1 -42
ts about it 1 -54
ts about less 1 -39
ts about mak 1 39
ts about offer 1 -77
ts about provid 1 -24
ts about question 1 109
ts about rais 1 -17
ts about report 1 -17
ts about respond 1 -54
ts about say 0 -27
ts about say 1 -23
ts about seek 1 -12
ts about show 1 -9
ts about speak 1 -66
ts about start 1 -37
ts about talk 1 154
ts about tell 1 9
ts about want 1 -19
ts after call 1 -13
ts after tell 1 -15
ts against call 1 -14
ts against mak 1 -10
ts all say 1 -15
ts all support 1 -16
ts among find 1 -8
ts among say 1 -13
ts among show 1 -8
ts an argu 1 -5
ts an ask 1 -16
ts an believ 1 -34
ts an call 1 47
ts an continu 1 -15
ts an defend 1 -9
ts an insist 1 -28
ts an not 1 -16
ts an offer 1 96
ts an question 1 49
ts an say 1 -24
ts an see 1 -13
ts an seek 1 -15
ts an show 1 -34
ts an suggest 1 -5
ts an tell 1 -50
ts and accord 1 -5
ts and accus 1 -8
ts and acknowledg 1 -7
ts and announc 1 -8
ts and appear 1 -7
ts and argu 1 -9
ts and ask 1 -16
ts and attack 1 -12
ts and begin 1 -14
ts and blast 1 -10
ts and call 1 -24
ts and cast 1 -14
ts and claim 1 -9
ts and complain 1 -7
ts and criticiz 1 -13
ts and debat 1 -11
ts and decid 1 -7
ts and declin 1 -15
ts and deep 1 -13
ts and defend 1 -6
ts and demand 1 -7
ts and denounc 1 -7
ts and deny 1 -8
ts and describ 1 -9
ts and endors 1 -9
ts and express 1 -5
ts and find 1 -14
ts and focus 1 -6
ts and giv 1 -24
ts and go 1 -42
ts and hit 1 -11
ts and hop 1 -10
ts and issu 1 -10
ts and it 1 -12
ts and know 1 -16
ts and lay 1 -5
ts and learn 1 -7
ts and look 1 -24
ts and mak 1 -26
ts and need 1 -8
ts and offer 1 -34
ts and plan 1 -7
ts and pledg 1 -6
ts and point 1 -9
ts and predict 1 -9
ts and prefer 1 -5
ts and promiz 1 -10
ts and push 1 -10
ts and question 1 -9
ts and quick 1 -20
ts and recogniz 1 -6
ts and refer 1 -6
ts and reiterat 1 -5
ts and remain 1 -8
ts and remind 1 -12
ts and report 1 -21
ts and respond 1 -7
ts and say 1 -10
ts and see 1 -8
ts and seek 1 -8
ts and seem 1 -6
ts and send 1 -20
ts and shar 1 -15
ts and show 1 -9
ts and slam 1 -8
ts and speak 1 -15
ts and stress 1 -7
ts and support 1 -14
ts and tak 1 -12
ts and talk 1 -8
ts and tell 1 -16
ts and think 1 -7
ts and try 1 -10
ts and urg 1 -9
ts and vot 1 -12
ts and worry 1 -6
ts and writ 1 -12
ts another say 1 -5
ts any deny 0 116
ts any say 1 -10
ts are say 1 -9
ts are suggest 1 -5
ts are tell 1 -12
ts around say 1 -6
ts as ask 1 -10
ts as attack 1 -8
ts as attempt 1 -24
ts as call 1 -9
ts as cast 1 -23
ts as characteriz 1 -17
ts as cit 1 -7
ts as continu 1 -9
ts as defend 1 -9
ts as describ 1 30
ts as dismiss 1 -6
ts as feel 1 65
ts as fram 1 -24
ts as go 1 -8
ts as hop 1 -9
ts as identify 1 -10
ts as know 1 71
ts as list 1 -16
ts as look 1 -50
ts as mak 1 69
ts as nam 1 -8
ts as oppos 1 -6
ts as paint 1 -12
ts as pledg 1 -7
ts as point 1 -10
ts as portray 1 -15
ts as position 1 -14
ts as praiz 1 -6
ts as present 1 -33
ts as quot 1 -12
ts as refer 1 66
ts as report 1 -6
ts as say 1 -9
ts as see 1 -21
ts as seek 1 -10
ts as show 1 -17
ts as slam 1 -8
ts as speak 1 -9
ts as tell 1 -7
ts as think 1 -7
ts as view 1 -8
ts at aim 1 -27
ts at assur 1 -46
ts at call 1 -5
ts at express 1 -6
ts at look 1 -19
ts at plan 1 78
ts at put 1 -8
ts at report 1 -5
ts at say 0 -57
ts at say 1 -9
ts at tak 1 -49
ts at talk 1 -6
ts at tell 1 -26
ts at want 1 -7
ts be ask 1 -8
ts be believ 1 -6
ts be claim 1 -10
ts be it 1 -35
ts be know 1 -5
ts be mak 1 -5
ts be pledg 1 -6
ts be say 1 -8
ts be seek 1 -13
ts be seem 1 -37
ts be show 1 -7
ts be tell 1 -7
ts be think 1 -5
ts be vow 1 -6
ts be want 1 -7
ts because say 1 -9
ts been say 1 -11
ts been tell 1 -8
ts before say 1 -14
ts being accus 1 -26
ts being say 1 -13
ts between say 1 -9
ts between show 1 -13
ts but claim 1 -19
ts but say 1 -8
ts but support 1 -10
ts but tell 1 -9
ts by describ 1 -8
ts by fear 1 -8
ts by not 1 -7
ts by propos 1 -5
ts by question 1 -6
ts by respond 1 -9
ts by say 1 -10
ts by show 1 -5
ts by support 1 -12
ts can say 1 -10
ts could argu 1 -9
ts could say 1 -8
ts could show 1 -7
ts could warn 1 -7
ts did add 1 -7
ts did say 1 -5
ts did tell 1 -9
ts do ask 1 -7
ts do think 1 -6
ts does say 1 -6
ts doesn’t say 1 -17
ts down tell 1 -18
ts during ask 1 -6
ts during say 1 -5
ts during tell 1 -10
ts every say 1 -13
ts for agre 1 -8
ts for announc 1 -13
ts for ask 1 60
ts for attack 1 -26
ts for begin 1 -34
ts for believ 1 -14
ts for blam 1 -29
ts for blast 1 -26
ts for call 1 38
ts for chid 1 -8
ts for cit 1 -5
ts for claim 1 -5
ts for congratulat 1 -12
ts for continu 1 -15
ts for criticiz 1 -15
ts for declin 1 -43
ts for disclos 1 -14
ts for discuss 1 -6
ts for endors 1 -21
ts for explain 1 -7
ts for express 1 -21
ts for find 1 -12
ts for go 1 -47
ts for hit 1 -14
ts for hold 1 -31
ts for indicat 1 -6
ts for it 1 -18
ts for know 1 -6
ts for lay 1 -20
ts for mak 1 -52
ts for nominat 1 -8
ts for offer 1 -45
ts for plan 1 -43
ts for point 1 -11
ts for praiz 1 -8
ts for promiz 1 -9
ts for propos 1 -9
ts for provid 1 -9
ts for refus 1 -7
ts for reject 1 -5
ts for report 1 -6
ts for respond 1 -40
ts for say 0 -82
ts for say 1 -9
ts for shar 1 74
ts for show 1 -34
ts for slam 1 -17
ts for support 1 -10
ts for talk 1 -11
ts for tell 1 -15
ts for thank 1 62
ts for try 1 -14
ts for tweet 1 -8
ts for urg 1 -25
ts for vot 1 -23
ts for want 1 -11
ts for writ 1 -13
ts from announc 1 -6
ts from call 1 -22
ts from hop 1 -7
ts from it 1 -14
ts from not 1 -6
ts from plan 1 -8
ts from point 1 -7
ts from reject 1 -8
ts from report 1 -8
ts from respond 1 -7
ts from say 1 -6
ts from seek 1 -8
ts from show 1 -5
ts get want 1 -6
ts got say 1 -16
ts had ask 1 -6
ts had learn 1 -8
ts had report 1 -13
ts had say 1 -9
ts had tell 1 -14
ts had tweet 1 -5
ts half say 1 -44
ts has it 1 -26
ts has mak 1 -7
ts has point 1 -6
ts has question 1 -6
ts has report 1 -9
ts has say 1 -9
ts has suggest 1 -5
ts has tell 1 -18
ts have respond 1 -12
ts have say 1 -10
ts have seek 1 -7
ts he accord 1 18
ts he acknowledg 1 -5
ts he add 1 8
ts he admit 1 -13
ts he announc 1 19
ts he answer 1 -7
ts he argu 1 -8
ts he ask 1 -39
ts he assur 1 137
ts he attack 1 -13
ts he back 1 -12
ts he believ 0 14
ts he call 1 -11
ts he claim 0 31
ts he claim 1 -11
ts he continu 1 18
ts he declar 1 -8
ts he declin 1 -10
ts he denounc 1 -13
ts he dismiss 1 -20
ts he explain 1 60
ts he indicat 0 32
ts he insist 1 -8
ts he it 1 -11
ts he know 1 -14
ts he mak 1 -43
ts he not 1 8
ts he pledg 1 -5
ts he point 1 -12
ts he refus 1 -7
ts he report 1 39
ts he respond 1 46
ts he reveal 1 -24
ts he say 0 62
ts he say 1 -18
ts he seem 1 40
ts he show 0 37
ts he show 1 67
ts he suggest 0 16
ts he suggest 1 -11
ts he support 1 -6
ts he talk 1 -12
ts he tell 1 133
ts he think 0 23
ts he tout 1 -13
ts he tweet 1 94
ts he wonder 1 -5
ts he writ 1 23
ts her accus 1 -10
ts her announc 1 -20
ts her ask 0 -66
ts her ask 1 -32
ts her call 0 6
ts her call 1 38
ts her continu 1 -91
ts her defend 0 21
ts her endors 0 41
ts her express 1 -54
ts her go 1 73
ts her hop 1 -29
ts her plan 1 -19
ts her point 1 -51
ts her question 0 35
ts her question 1 -62
ts her recall 1 -6
ts her say 0 88
ts her say 1 -34
ts her see 1 -26
ts her seek 1 75
ts her show 1 47
ts her suggest 1 -9
ts her talk 1 46
ts her tell 0 -81
ts her tell 1 35
ts her tout 0 62
ts her want 1 -50
ts him accus 0 97
ts him ask 0 -88
ts him ask 1 -20
ts him attack 1 -15
ts him call 0 54
ts him call 1 -19
ts him continu 1 -20
ts him hop 1 -10
ts him mak 1 -12
ts him refus 1 28
ts him say 1 -22
ts him see 0 44
ts him tell 1 -19
ts him urg 0 105
ts himself cast 0 -16
ts himself describ 0 63
ts his accord 1 7
ts his accus 1 -15
ts his acknowledg 1 -25
ts his add 1 -7
ts his admit 1 -26
ts his announc 0 77
ts his argu 1 -16
ts his ask 0 47
ts his ask 1 -32
ts his blast 1 -45
ts his boast 0 55
ts his call 0 -49
ts his call 1 -7
ts his cit 0 35
ts his cit 1 -13
ts his claim 1 -9
ts his continu 1 66
ts his criticiz 1 55
ts his decid 1 -17
ts his declin 1 22
ts his defend 1 -27
ts his describ 0 35
ts his discuss 0 23
ts his endors 1 -12
ts his explain 1 -46
ts his express 1 -34
ts his find 1 -5
ts his giv 1 24
ts his go 1 94
ts his hop 1 -21
ts his insist 1 -5
ts his it 1 60
ts his look 1 24
ts his mak 0 34
ts his mak 1 16
ts his mention 0 51
ts his mention 1 -16
ts his not 1 -6
ts his point 1 45
ts his praiz 0 34
ts his praiz 1 -7
ts his question 0 40
ts his question 1 -38
ts his recall 1 -14
ts his refer 1 -6
ts his reiterat 0 38
ts his remind 1 52
ts his repeat 0 39
ts his report 1 -55
ts his respond 1 54
ts his say 0 109
ts his say 1 -9
ts his see 1 -8
ts his seek 1 -51
ts his seem 1 5
ts his show 1 -18
ts his speak 1 8
ts his stress 1 -21
ts his suggest 1 -9
ts his support 1 51
ts his talk 1 30
ts his tell 0 -76
ts his tell 1 -11
ts his tout 0 82
ts his try 1 91
ts how ask 0 41
ts how ask 1 122
ts how describ 0 15
ts how explain 0 31
ts how it 1 10
ts how know 0 -41
ts how provid 1 112
ts how question 0 21
ts how say 1 19
ts how show 0 37
ts how speak 0 -45
ts how talk 0 24
ts i say 1 58
ts if ask 0 66
ts if ask 1 174
ts if say 0 38
ts if say 1 -17
ts if suggest 1 -11
ts if tell 1 -16
ts if wonder 0 44
ts in accord 1 5
ts in accus 1 -7
ts in acknowledg 1 -6
ts in agre 1 -11
ts in aim 1 -11
ts in announc 1 -10
ts in argu 1 -6
ts in ask 1 -15
ts in attack 1 -9
ts in back 1 -7
ts in blam 1 -7
ts in blast 1 -9
ts in call 1 -15
ts in cast 1 -23
ts in challeng 1 -16
ts in cit 1 -9
ts in claim 1 -12
ts in continu 1 -12
ts in decid 1 -10
ts in declin 1 -19
ts in describ 1 -59
ts in endors 1 -9
ts in explain 1 -13
ts in express 1 -10
ts in feel 1 -23
ts in fil 1 -20
ts in find 1 -14
ts in focus 1 -22
ts in hir 1 -9
ts in idea 1 -8
ts in know 1 46
ts in learn 1 -6
ts in look 1 -8
ts in mak 1 40
ts in not 1 -12
ts in offer 1 -19
ts in oppos 1 -12
ts in order 1 -5
ts in plan 1 -11
ts in pledg 1 -9
ts in point 1 -7
ts in predict 1 -6
ts in promiz 1 -10
ts in propos 1 -7
ts in push 1 -10
ts in put 1 -20
ts in question 1 -10
ts in rais 1 -16
ts in recall 1 -5
ts in refus 1 -16
ts in releas 1 -10
ts in remind 1 -6
ts in report 1 -31
ts in say 0 80
ts in say 1 -10
ts in see 1 -15
ts in seek 1 -11
ts in seem 1 -16
ts in show 1 -20
ts in speak 1 -10
ts in start 1 -24
ts in support 1 -22
ts in tak 1 -62
ts in talk 1 -12
ts in tell 1 -45
ts in tout 1 -8
ts in try 1 -14
ts in tweet 1 -6
ts in urg 1 -11
ts in view 1 -8
ts in vot 1 -25
ts in vow 1 -6
ts in want 1 -12
ts in warn 1 -8
ts in worry 1 -14
ts in writ 0 -45
ts in writ 1 -13
ts into seek 1 -6
ts is accord 1 -7
ts is add 1 -6
ts is argu 1 -6
ts is ask 1 -9
ts is believ 1 -7
ts is claim 1 -8
ts is find 1 -9
ts is it 1 -7
ts is know 1 -9
ts is mak 1 -12
ts is not 1 -10
ts is question 0 -20
ts is say 1 -7
ts is seem 1 -16
ts is show 1 -9
ts is stat 1 -6
ts is suggest 1 -12
ts is tell 1 -21
ts is think 1 -13
ts it accus 1 -8
ts it acknowledg 1 34
ts it add 1 -7
ts it announc 0 32
ts it announc 1 -22
ts it argu 1 -11
ts it ask 1 13
ts it believ 0 28
ts it call 0 -21
ts it endors 1 -16
ts it it 1 66
ts it know 1 -30
ts it mak 1 -15
ts it not 1 24
ts it promiz 1 -20
ts it report 1 -15
ts it say 0 71
ts it say 1 -11
ts it see 0 -55
ts it see 1 -16
ts it suggest 1 -10
ts it tell 1 -12
ts it think 0 17
ts it want 1 80
ts its argu 1 -7
ts its mak 1 -8
ts its pledg 1 -29
ts its say 0 54
ts its say 1 -34
ts its suggest 1 -6
ts like ask 1 -5
ts like say 1 -6
ts many say 1 -17
ts may show 1 -7
ts me tell 0 -38
ts might ask 1 -6
ts might say 1 -6
ts most say 1 -6
ts never say 1 -12
ts no say 1 -17
ts not add 1 -7
ts not announc 1 -11
ts not argu 1 -5
ts not ask 1 -11
ts not continu 1 -7
ts not decid 0 -8
ts not decision 0 57
ts not declin 1 -17
ts not defend 1 69
ts not say 1 -11
ts not show 1 -19
ts not tell 1 21
ts not urg 1 113
ts not want 1 -6
ts not warn 1 79
ts of accord 1 -9
ts of accus 1 -7
ts of agre 1 -11
ts of announc 1 -6
ts of argu 1 -8
ts of ask 1 -24
ts of attack 1 -5
ts of begin 1 -33
ts of blast 1 -8
ts of call 1 -21
ts of cast 1 -17
ts of challeng 1 -8
ts of cit 1 -6
ts of complain 1 -6
ts of concern 1 -10
ts of continu 1 -12
ts of criticiz 1 -5
ts of decid 1 -11
ts of decision 1 -8
ts of declin 1 -12
ts of defend 1 -6
ts of deliver 1 -26
ts of disclos 1 -10
ts of endors 1 -6
ts of expect 1 -5
ts of explain 1 -8
ts of express 1 -6
ts of feel 1 -31
ts of find 1 -6
ts of focus 1 -10
ts of giv 1 -22
ts of go 1 -17
ts of hold 1 -22
ts of hop 1 -10
ts of identify 1 -8
ts of includ 1 -8
ts of it 1 -19
ts of know 1 -14
ts of look 1 -12
ts of mak 1 -32
ts of mention 1 -5
ts of need 1 -6
ts of not 1 -7
ts of offer 1 -44
ts of opposition 1 -11
ts of order 1 -12
ts of outspoken 1 -26
ts of pass 1 -12
ts of plan 1 -7
ts of plead 1 -9
ts of point 1 -11
ts of post 1 -23
ts of promiz 1 -5
ts of propos 1 -6
ts of provid 1 -25
ts of push 1 -12
ts of put 1 -8
ts of question 1 -9
ts of rais 1 -20
ts of recall 1 -5
ts of recogniz 1 -9
ts of refer 1 -5
ts of referenc 1 -14
ts of reiterat 1 -8
ts of releas 1 -44
ts of remain 1 -9
ts of remind 1 124
ts of repeat 1 -13
ts of report 1 -13
ts of represent 1 -7
ts of respond 1 -10
ts of reveal 1 -8
ts of say 0 -18
ts of say 1 -11
ts of see 1 -9
ts of seek 1 -19
ts of seem 1 -16
ts of send 1 -28
ts of shar 1 -14
ts of show 1 -22
ts of speak 1 -19
ts of spent 1 -26
ts of suggest 1 -6
ts of support 1 -11
ts of tak 1 -37
ts of talk 1 -16
ts of tell 1 -36
ts of try 1 -31
ts of tweet 1 -21
ts of understand 1 -9
ts of urg 1 -6
ts of used 1 -21
ts of voic 1 -9
ts of vot 1 -8
ts of want 1 -8
ts of warn 1 -8
ts of writ 1 -14
ts on agre 1 -18
ts on aim 1 -10
ts on announc 0 -46
ts on ask 1 -8
ts on blam 1 -5
ts on call 1 -11
ts on continu 1 -6
ts on declin 1 54
ts on defend 1 -5
ts on explain 1 -10
ts on find 1 -6
ts on focus 1 -34
ts on go 1 -31
ts on hit 1 -16
ts on hold 1 -17
ts on hop 1 -13
ts on introduc 1 -6
ts on keep 1 -16
ts on mak 1 -29
ts on offer 1 -25
ts on oppos 1 -15
ts on plan 1 -12
ts on point 1 -22
ts on post 1 -16
ts on predict 1 -7
ts on promiz 1 -6
ts on propos 1 -6
ts on provid 1 -6
ts on push 1 -7
ts on put 1 -31
ts on question 1 -8
ts on refus 1 -31
ts on report 0 -62
ts on report 1 -24
ts on respond 1 -23
ts on say 0 -37
ts on say 1 -8
ts on seek 1 -10
ts on seem 1 -12
ts on shar 1 76
ts on show 1 -9
ts on speak 1 -15
ts on suggest 1 -5
ts on support 1 -12
ts on tak 1 -10
ts on talk 1 -10
ts on tell 1 -20
ts on turn 1 -14
ts on urg 1 -7
ts on vow 1 -15
ts on warn 1 -13
ts one claim 1 -35
ts one not 1 -6
ts one say 1 -16
ts one suggest 1 -7
ts one support 1 -24
ts or ask 1 -10
ts or call 1 -5
ts or declin 1 -7
ts or know 1 -11
ts or say 1 -13
ts or want 1 -8
ts other go 1 -7
ts other say 1 19
ts other seek 1 -8
ts our ask 0 -9
ts out call 1 -7
ts out say 1 -8
ts over ask 1 -13
ts over express 1 -23
ts over say 1 -7
ts over show 1 -8
ts several say 1 -7
ts she ask 1 -41
ts she call 1 -13
ts she consider 1 -10
ts she explain 1 -6
ts she not 1 -6
ts she offer 1 -16
ts she say 0 73
ts she say 1 7
ts she suggest 0 15
ts she suggest 1 -5
ts she tell 1 211
ts she think 0 18
ts should argu 1 -7
ts should ask 1 -13
ts should say 1 -14
ts should suggest 1 -11
ts so say 0 37
ts so say 1 -11
ts some say 0 52
ts some say 1 -15
ts such say 1 -13
ts than report 1 -5
ts than say 1 -6
ts than show 1 -11
ts than tell 1 -9
ts that accord 1 -67
ts that acknowledg 0 45
ts that acknowledg 1 84
ts that add 0 59
ts that add 1 61
ts that admit 0 46
ts that admit 1 111
ts that agre 0 33
ts that agre 1 37
ts that alleg 0 17
ts that announc 0 19
ts that announc 1 75
ts that appear 1 32
ts that argu 0 46
ts that argu 1 129
ts that ask 1 -92
ts that assert 0 43
ts that assertion 0 11
ts that assum 0 20
ts that back 1 42
ts that begin 1 52
ts that believ 0 19
ts that believ 1 -24
ts that blam 1 -21
ts that boast 0 16
ts that call 0 26
ts that call 1 -110
ts that caution 0 19
ts that challeng 1 -80
ts that charg 0 -66
ts that cit 1 -79
ts that claim 0 36
ts that claim 1 84
ts that clarify 0 27
ts that compar 1 -27
ts that complain 0 22
ts that complaint 0 46
ts that conced 0 26
ts that concern 0 50
ts that concern 1 56
ts that conclud 0 71
ts that conclud 1 111
ts that confident 0 10
ts that confirm 0 17
ts that contend 0 25
ts that continu 1 30
ts that convinc 0 51
ts that convinc 1 59
ts that criticiz 1 -64
ts that declar 0 25
ts that defend 1 -34
ts that deliver 1 -73
ts that demand 0 11
ts that deny 0 26
ts that deny 1 24
ts that describ 1 -82
ts that determin 0 20
ts that discuss 1 -16
ts that dismiss 1 -81
ts that doubt 0 20
ts that emphasiz 0 15
ts that emphasiz 1 -17
ts that endors 1 -17
ts that estimat 0 38
ts that explain 0 33
ts that explain 1 -26
ts that express 0 38
ts that express 1 41
ts that fear 0 20
ts that fear 1 -32
ts that find 0 46
ts that find 1 -10
ts that focus 1 -28
ts that go 1 46
ts that hop 0 28
ts that hop 1 83
ts that idea 0 24
ts that imply 0 23
ts that indicat 0 56
ts that indicat 1 13
ts that insist 0 44
ts that insist 1 15
ts that issu 0 -44
ts that issu 1 65
ts that it 1 87
ts that jok 0 33
ts that know 0 18
ts that know 1 108
ts that lay 1 -52
ts that learn 0 25
ts that look 1 21
ts that maintain 0 49
ts that mak 0 28
ts that mak 1 69
ts that mention 1 -22
ts that not 0 67
ts that not 1 39
ts that offer 1 -16
ts that order 0 10
ts that pass 1 74
ts that pledg 0 18
ts that pledg 1 -19
ts that point 0 66
ts that point 1 -31
ts that post 1 24
ts that predict 0 23
ts that predict 1 68
ts that promiz 1 81
ts that propos 1 -68
ts that question 1 -74
ts that quick 0 44
ts that rais 1 15
ts that recall 0 10
ts that recall 1 13
ts that recogniz 0 36
ts that refer 1 -41
ts that referenc 1 -58
ts that refus 1 -8
ts that reiterat 0 -63
ts that reiterat 1 40
ts that reject 1 -21
ts that releas 1 -154
ts that remain 1 6
ts that remark 0 17
ts that remind 1 125
ts that repeat 1 -66
ts that report 0 42
ts that report 1 44
ts that respond 0 -34
ts that respond 1 -54
ts that reveal 0 15
ts that reveal 1 45
ts that say 0 50
ts that say 1 71
ts that see 1 13
ts that seek 1 -32
ts that seem 1 -92
ts that send 1 46
ts that shar 1 37
ts that show 0 72
ts that show 1 31
ts that speak 1 -23
ts that speculat 0 17
ts that stat 0 39
ts that stat 1 120
ts that stress 0 36
ts that suggest 0 44
ts that suggest 1 27
ts that suggestion 0 38
ts that support 1 57
ts that surpriz 0 41
ts that suspect 0 26
ts that tak 1 -5
ts that talk 1 -50
ts that tell 1 186
ts that ther 1 85
ts that think 0 33
ts that think 1 28
ts that try 1 103
ts that tweet 0 33
ts that urg 1 -53
ts that view 1 -31
ts that want 1 23
ts that warn 0 62
ts that warn 1 91
ts that worry 0 25
ts that writ 0 53
ts that writ 1 84
ts the accord 1 23
ts the accus 0 70
ts the accus 1 -39
ts the acknowledg 0 51
ts the acknowledg 1 -25
ts the add 1 -21
ts the address 0 8
ts the address 1 -8
ts the admit 1 -10
ts the agre 0 -52
ts the agre 1 -63
ts the alleg 1 -15
ts the allow 1 65
ts the anger 1 35
ts the announc 0 32
ts the announc 1 -33
ts the answer 1 -16
ts the appear 1 -5
ts the appoint 1 -36
ts the argu 0 -5
ts the argu 1 -24
ts the ask 0 -140
ts the ask 1 -66
ts the assert 1 -21
ts the assur 1 47
ts the attack 0 24
ts the attack 1 5
ts the back 1 -34
ts the begin 1 -16
ts the believ 0 17
ts the believ 1 -25
ts the bemoan 0 39
ts the blam 0 -31
ts the blam 1 -34
ts the blast 1 -28
ts the boast 1 -39
ts the brush 1 40
ts the call 0 -25
ts the call 1 5
ts the cast 0 -49
ts the cast 1 69
ts the challeng 1 8
ts the charg 1 68
ts the choos 1 -37
ts the cit 0 26
ts the cit 1 -32
ts the claim 0 17
ts the claim 1 20
ts the com 1 72
ts the comment 1 42
ts the compar 0 44
ts the compar 1 -44
ts the complain 1 -54
ts the conced 1 -22
ts the concern 1 33
ts the conclud 1 -22
ts the condemn 0 39
ts the condemn 1 -7
ts the confirm 1 -34
ts the consider 1 58
ts the continu 1 7
ts the convinc 1 -16
ts the critical 1 -14
ts the criticiz 0 52
ts the criticiz 1 -30
ts the debat 1 -24
ts the decision 1 -25
ts the declar 1 -39
ts the declin 1 16
ts the decry 0 32
ts the decry 1 -6
ts the defend 0 60
ts the defend 1 -45
ts the demand 1 -17
ts the denounc 0 79
ts the denounc 1 60
ts the deny 0 -18
ts the deny 1 51
ts the describ 0 58
ts the describ 1 -36
ts the detail 1 -18
ts the determin 1 -17
ts the disclos 1 -79
ts the discuss 0 26
ts the discuss 1 -57
ts the dismiss 0 44
ts the dismiss 1 -12
ts the draw 1 26
ts the emphasiz 0 50
ts the encourag 1 -16
ts the endors 0 16
ts the endors 1 23
ts the endorsement 1 -22
ts the enjoy 1 -8
ts the estimat 1 24
ts the expect 1 43
ts the explain 1 -42
ts the express 1 11
ts the fail 1 81
ts the fear 0 36
ts the fear 1 -11
ts the feel 1 19
ts the fil 1 -22
ts the find 0 28
ts the find 1 -56
ts the focus 0 42
ts the focus 1 18
ts the giv 1 139
ts the go 1 37
ts the grow 1 15
ts the hail 1 -14
ts the highlight 1 -42
ts the hold 1 -64
ts the hop 0 21
ts the hop 1 -38
ts the identify 0 33
ts the identify 1 70
ts the ignor 1 -5
ts the includ 1 82
ts the indicat 1 -41
ts the insist 1 -13
ts the introduc 1 -47
ts the invok 0 61
ts the issu 1 101
ts the it 1 55
ts the keep 1 72
ts the know 1 -27
ts the lay 1 -26
ts the learn 1 -15
ts the list 0 40
ts the list 1 32
ts the maintain 1 55
ts the mak 0 119
ts the mak 1 77
ts the mention 0 45
ts the mention 1 -22
ts the messag 1 -30
ts the mock 1 -6
ts the mount 1 84
ts the nam 1 -29
ts the need 1 43
ts the not 0 -6
ts the not 1 19
ts the offer 0 -89
ts the offer 1 59
ts the oppos 0 22
ts the oppos 1 -41
ts the opposition 0 32
ts the order 0 45
ts the order 1 -29
ts the plan 1 -61
ts the pledg 1 13
ts the point 0 93
ts the point 1 -24
ts the portray 1 -20
ts the post 1 37
ts the praiz 0 26
ts the praiz 1 -15
ts the predict 1 -31
ts the prefer 0 30
ts the promiz 1 -36
ts the propos 1 -44
ts the proposal 1 -9
ts the provid 1 75
ts the publish 1 28
ts the push 0 -19
ts the push 1 -20
ts the put 1 27
ts the question 0 61
ts the question 1 -39
ts the quick 1 46
ts the rail 1 -15
ts the rais 1 43
ts the recall 0 38
ts the recall 1 -11
ts the recogniz 1 -19
ts the refer 0 41
ts the refer 1 -25
ts the referenc 1 -17
ts the refus 1 27
ts the reiterat 1 -33
ts the reject 1 -12
ts the releas 1 38
ts the remain 1 46
ts the remind 1 -83
ts the repeat 0 -11
ts the repeat 1 -64
ts the report 1 75
ts the represent 0 27
ts the represent 1 -23
ts the requir 1 -35
ts the respond 0 66
ts the respond 1 -83
ts the reveal 1 -11
ts the rul 1 -30
ts the say 0 100
ts the say 1 -19
ts the see 0 -21
ts the see 1 55
ts the seek 1 -14
ts the seem 1 84
ts the send 1 -97
ts the shar 1 -11
ts the show 0 74
ts the show 1 18
ts the signal 1 -41
ts the slam 0 57
ts the slam 1 -13
ts the speak 0 -14
ts the speak 1 24
ts the start 1 -48
ts the stat 1 -35
ts the stress 0 -44
ts the stress 1 -12
ts the suggest 0 37
ts the suggest 1 -11
ts the support 0 -17
ts the support 1 -39
ts the supporter 1 -7
ts the surpriz 1 50
ts the tak 0 -9
ts the tak 1 45
ts the talk 0 18
ts the talk 1 15
ts the tell 0 -163
ts the tell 1 -52
ts the ther 1 20
ts the think 0 36
ts the think 1 -53
ts the threaten 1 -39
ts the tout 1 -13
ts the try 1 15
ts the turn 1 -11
ts the underscor 0 57
ts the understand 0 41
ts the understand 1 26
ts the urg 0 -62
ts the urg 1 -56
ts the used 1 74
ts the using 1 40
ts the view 1 -23
ts the vot 0 -31
ts the vot 1 60
ts the vow 1 -38
ts the want 0 27
ts the want 1 -75
ts the warn 0 -20
ts the warn 1 -25
ts the wonder 1 -16
ts the worry 1 -65
ts the writ 0 17
ts the writ 1 12
ts their ask 1 23
ts their call 1 -12
ts their describ 1 -10
ts their feel 1 -20
ts their hop 1 -10
ts their say 0 88
ts their say 1 -14
ts their see 1 -11
ts their show 1 -27
ts their support 1 -10
ts their tell 1 -54
ts them ask 0 41
ts them say 1 -7
ts them tell 0 -81
ts them want 1 -32
ts themselves describ 0 23
ts they acknowledg 1 -11
ts they announc 0 7
ts they ask 1 -34
ts they insist 0 21
ts they know 1 -13
ts they mak 1 31
ts they say 0 69
ts they say 1 -8
ts they show 1 -33
ts they suggest 0 10
ts they tell 1 145
ts this ask 1 -12
ts this declin 1 -36
ts this endors 1 -10
ts this hop 1 -16
ts this say 0 -63
ts this say 1 -12
ts this tell 1 9
ts those say 0 54
ts those say 1 6
ts to accord 1 -15
ts to accus 1 -18
ts to acknowledg 1 -16
ts to add 1 -10
ts to adviz 1 50
ts to agre 0 43
ts to agre 1 -37
ts to aim 0 63
ts to aim 1 -15
ts to alleg 1 -18
ts to allow 1 -38
ts to announc 1 -43
ts to apologiz 1 -24
ts to appear 0 -86
ts to appear 1 -79
ts to argu 1 -24
ts to ask 0 139
ts to ask 1 42
ts to assur 1 -33
ts to attack 1 -17
ts to attribut 1 -13
ts to begin 1 54
ts to believ 1 -14
ts to blam 1 -7
ts to blast 1 -23
ts to boast 1 -19
ts to call 0 -35
ts to call 1 32
ts to challeng 1 -40
ts to choos 1 26
ts to cit 1 -6
ts to claim 0 56
ts to claim 1 -39
ts to com 1 -99
ts to compar 1 -26
ts to concern 1 -15
ts to conclud 1 -15
ts to condemn 1 -6
ts to confident 1 -6
ts to consider 1 -16
ts to continu 1 -74
ts to criticiz 1 -52
ts to debat 1 -40
ts to decid 0 63
ts to decid 1 15
ts to decision 0 111
ts to decision 1 -28
ts to declar 1 -17
ts to declin 0 24
ts to declin 1 65
ts to decry 1 -5
ts to defend 1 -42
ts to denounc 1 -17
ts to deny 1 -11
ts to describ 1 -16
ts to detail 1 -14
ts to determin 1 -17
ts to devot 1 53
ts to discuss 1 -9
ts to eager 0 58
ts to encourag 1 12
ts to estimat 1 -10
ts to expect 0 15
ts to expect 1 -60
ts to explain 1 -22
ts to express 1 26
ts to fail 1 46
ts to favor 1 -10
ts to feel 1 65
ts to find 1 -43
ts to focus 1 -22
ts to go 1 -117
ts to highlight 1 -6
ts to hop 0 35
ts to hop 1 -17
ts to idea 1 -15
ts to includ 1 -20
ts to indicat 1 -9
ts to insist 1 -9
ts to intend 0 90
ts to intend 1 -53
ts to issu 1 25
ts to it 1 -56
ts to jok 1 -8
ts to know 1 -28
ts to lament 1 -15
ts to learn 1 -5
ts to look 0 -13
ts to look 1 -90
ts to mak 0 33
ts to mention 1 -24
ts to nam 1 -9
ts to need 1 -56
ts to not 1 -17
ts to offer 0 63
ts to offer 1 27
ts to oppos 1 -27
ts to order 1 -18
ts to plan 0 59
ts to plan 1 -38
ts to plead 1 82
ts to pledg 0 116
ts to pledg 1 57
ts to point 1 64
ts to post 1 -18
ts to praiz 1 -22
ts to prefer 1 66
ts to press 1 -27
ts to promiz 0 128
ts to promiz 1 66
ts to propos 1 62
ts to push 0 117
ts to push 1 70
ts to put 1 -23
ts to question 1 -34
ts to rail 1 -13
ts to recall 1 -11
ts to recogniz 1 -6
ts to refer 1 -19
ts to referenc 1 -7
ts to refus 0 49
ts to refus 1 50
ts to refusal 0 87
ts to reiterat 1 54
ts to reject 1 -15
ts to releas 1 -36
ts to remain 1 43
ts to remember 1 -14
ts to remind 1 -19
ts to report 1 -40
ts to requir 1 -67
ts to respond 1 20
ts to reveal 1 -17
ts to say 1 -24
ts to see 1 -47
ts to seek 0 7
ts to seek 1 32
ts to seem 0 -194
ts to seem 1 44
ts to send 1 -51
ts to show 1 58
ts to sign 1 76
ts to slam 1 -9
ts to speak 1 -16
ts to spent 1 -47
ts to start 1 59
ts to stat 1 -35
ts to strategy 1 93
ts to struggl 1 -70
ts to suggest 1 -18
ts to support 1 -23
ts to tak 1 63
ts to talk 0 -103
ts to talk 1 -44
ts to tell 1 17
ts to ther 1 -26
ts to think 1 -46
ts to threaten 0 66
ts to tout 1 -14
ts to try 1 26
ts to turn 1 -88
ts to tweet 1 -71
ts to understand 1 -9
ts to urg 1 93
ts to used 1 -60
ts to using 1 -48
ts to view 1 -19
ts to vot 0 -37
ts to vot 1 57
ts to vow 0 92
ts to vow 1 61
ts to want 0 14
ts to want 1 -45
ts to warn 1 -39
ts to welcom 1 -22
ts to wonder 1 -12
ts to writ 0 -100
ts to writ 1 -55
ts two say 1 -8
ts until say 1 -5
ts up say 1 -10
ts w abl 0 -73
ts w abl 1 35
ts w accept 1 -27
ts w accord 1 -9
ts w accus 1 7
ts w accusation 0 72
ts w accusation 1 -8
ts w acknowledg 1 -22
ts w acquiesc 1 -17
ts w add 1 -10
ts w address 1 -13
ts w admit 1 -13
ts w adopt 1 -25
ts w advic 1 -50
ts w adviz 1 -25
ts w advocat 1 -26
ts w aim 1 16
ts w alleg 0 89
ts w alleg 1 -14
ts w allegation 1 -9
ts w allow 1 -19
ts w anger 1 -24
ts w announc 0 18
ts w announc 1 -11
ts w announcement 1 -24
ts w answer 1 -21
ts w apologiz 1 -30
ts w appear 1 -62
ts w applaud 1 -16
ts w appoint 1 -10
ts w approv 1 -32
ts w argument 1 -47
ts w ask 0 -38
ts w ask 1 -23
ts w assail 1 -20
ts w assert 1 -10
ts w assertion 1 -14
ts w assumption 1 -22
ts w assur 1 -34
ts w attack 0 86
ts w attack 1 -22
ts w attempt 0 -73
ts w attempt 1 -34
ts w avoid 1 10
ts w awar 1 -18
ts w back 0 94
ts w back 1 -18
ts w ban 1 -27
ts w becom 1 28
ts w begin 0 -91
ts w believ 0 85
ts w believ 1 -12
ts w bemoan 1 -9
ts w blam 0 77
ts w blam 1 -13
ts w blast 1 -24
ts w block 1 -12
ts w boast 1 -15
ts w bring 1 -29
ts w calculat 1 -31
ts w call 0 36
ts w call 1 -7
ts w cast 1 -69
ts w caution 1 -7
ts w challeng 1 -29
ts w charg 1 -12
ts w cheer 1 -12
ts w choos 1 30
ts w cit 0 69
ts w cit 1 -11
ts w claim 0 63
ts w claim 1 -15
ts w clear 1 -6
ts w com 0 -50
ts w com 1 11
ts w comment 1 -45
ts w compar 1 -13
ts w complain 1 -22
ts w complaint 1 -7
ts w conced 1 -22
ts w concern 1 -31
ts w conclud 1 -15
ts w condemn 1 -10
ts w confident 1 -10
ts w confirm 1 -9
ts w congratulat 1 -12
ts w consider 1 -12
ts w contemplat 1 -14
ts w continu 0 -81
ts w continu 1 -16
ts w contrast 1 -28
ts w conversation 1 -16
ts w convinc 1 -20
ts w count 1 -31
ts w cover 1 -27
ts w credit 1 -12
ts w critical 1 -8
ts w criticism 1 -21
ts w criticiz 1 -12
ts w debat 0 23
ts w debat 1 -18
ts w decid 1 -36
ts w decision 1 -32
ts w declar 1 -11
ts w declin 1 9
ts w decry 1 -12
ts w deem 1 -13
ts w deep 1 -59
ts w defend 1 -19
ts w deliver 0 -82
ts w deliver 1 -68
ts w demand 0 82
ts w demonstrat 1 -24
ts w denounc 1 20
ts w deny 1 -26
ts w describ 1 -22
ts w detail 1 -16
ts w determin 1 -19
ts w devot 1 -20
ts w disagreement 1 8
ts w disavow 1 -15
ts w disclos 1 -34
ts w disclosur 1 -7
ts w discuss 0 85
ts w discuss 1 -11
ts w dismiss 1 -10
ts w display 1 -17
ts w distanc 1 53
ts w divid 1 -26
ts w document 1 -24
ts w doubl 1 -19
ts w doubt 1 -7
ts w downplay 1 -35
ts w draw 1 -47
ts w dwell 1 -10
ts w eager 1 -46
ts w echo 1 -25
ts w embrac 1 -14
ts w emerg 1 105
ts w emphasiz 1 -9
ts w encourag 1 -23
ts w end 1 -62
ts w endors 1 -28
ts w endorsement 1 -9
ts w enjoy 1 -10
ts w estimat 1 -11
ts w expand 1 -27
ts w expect 1 -23
ts w experienc 1 -58
ts w explain 1 -20
ts w expos 1 -15
ts w express 0 38
ts w express 1 -22
ts w fail 0 -64
ts w fail 1 -36
ts w favor 1 -28
ts w fear 1 -10
ts w feel 1 -59
ts w fil 1 -45
ts w find 0 15
ts w fir 1 -21
ts w focus 0 33
ts w focus 1 -31
ts w follow 1 -11
ts w giv 0 -55
ts w go 0 -103
ts w go 1 -17
ts w grow 1 -15
ts w hail 1 -23
ts w harsh 1 32
ts w highlight 1 -15
ts w hint 1 -13
ts w hit 1 -27
ts w hold 0 -104
ts w hop 0 32
ts w hopeful 1 -8
ts w idea 1 -11
ts w identify 1 -29
ts w ignor 1 -10
ts w imply 1 -6
ts w includ 1 -12
ts w indicat 1 -16
ts w insist 1 -8
ts w intend 1 -36
ts w interest 1 -47
ts w introduc 0 -30
ts w introduc 1 12
ts w invok 1 -13
ts w issu 1 5
ts w it 0 -51
ts w it 1 -37
ts w join 1 -33
ts w jok 1 -30
ts w keep 1 -48
ts w knock 1 -14
ts w know 1 -32
ts w lament 1 -13
ts w lash 1 -22
ts w launch 0 -36
ts w launch 1 -47
ts w lay 0 92
ts w lay 1 -24
ts w learn 1 -22
ts w leav 1 -5
ts w less 0 -65
ts w less 1 82
ts w let 1 -57
ts w lin 1 -14
ts w list 1 -17
ts w look 0 -136
ts w look 1 43
ts w lov 1 -17
ts w maintain 1 -7
ts w mak 0 -74
ts w mak 1 -33
ts w mark 1 -13
ts w mean 1 -17
ts w mention 1 -14
ts w messag 0 31
ts w messag 1 -28
ts w mock 1 -14
ts w mount 1 -35
ts w nam 1 -15
ts w need 0 -13
ts w need 1 -36
ts w negativ 1 -25
ts w nominat 1 -11
ts w offer 0 37
ts w offer 1 18
ts w open 1 -33
ts w opposition 1 -51
ts w opt 1 -36
ts w order 1 -20
ts w outlin 1 -36
ts w outspoken 1 55
ts w paint 1 -11
ts w pass 0 -19
ts w pass 1 52
ts w peg 1 -13
ts w persuad 1 -24
ts w pivot 1 21
ts w plead 1 18
ts w pledg 1 10
ts w point 0 45
ts w portray 1 -19
ts w position 1 -15
ts w post 0 67
ts w post 1 -47
ts w praiz 1 -13
ts w predict 1 -27
ts w prefer 1 -32
ts w present 1 -59
ts w press 0 22
ts w press 1 -19
ts w pressur 1 -19
ts w project 1 -18
ts w promiz 1 -20
ts w promot 1 -14
ts w propos 0 35
ts w propos 1 -19
ts w proposal 1 7
ts w protest 1 7
ts w proud 1 -5
ts w prov 1 -23
ts w provid 0 -28
ts w provid 1 -17
ts w publish 0 55
ts w publish 1 -41
ts w push 0 47
ts w push 1 -36
ts w put 1 -34
ts w question 1 -38
ts w quick 0 -78
ts w quick 1 -39
ts w quot 1 -17
ts w rail 1 -10
ts w rais 0 -20
ts w rais 1 -42
ts w reach 0 -29
ts w reach 1 -51
ts w reaffirm 1 -8
ts w reason 1 -23
ts w rebuk 1 -14
ts w recall 1 -8
ts w recogniz 1 25
ts w recommend 1 -9
ts w refer 0 83
ts w refer 1 -11
ts w referenc 1 -22
ts w reflect 1 -10
ts w refus 1 -37
ts w refusal 1 -25
ts w regard 1 -39
ts w reiterat 1 -23
ts w releas 0 -134
ts w releas 1 -17
ts w remain 0 -9
ts w remain 1 -28
ts w remember 1 -23
ts w remind 1 -58
ts w renew 1 -19
ts w repeat 1 -31
ts w report 1 -34
ts w represent 1 -14
ts w request 1 39
ts w requir 1 30
ts w respond 1 -34
ts w respons 1 -7
ts w restrict 1 -18
ts w return 1 -47
ts w retweet 1 -15
ts w reveal 1 -17
ts w rul 1 -30
ts w run 1 -67
ts w say 0 93
ts w say 1 -9
ts w see 0 49
ts w see 1 -21
ts w seek 0 109
ts w seek 1 12
ts w seem 0 74
ts w seiz 1 -15
ts w send 0 -39
ts w send 1 -38
ts w sens 1 -10
ts w set 0 -94
ts w set 1 -50
ts w shar 1 -46
ts w shift 1 -38
ts w show 0 -37
ts w show 1 -20
ts w shrug 1 -13
ts w sign 1 -39
ts w signal 1 -30
ts w singl 1 -25
ts w skeptical 1 -19
ts w slam 1 -14
ts w sound 0 19
ts w sound 1 -31
ts w speak 0 -37
ts w speak 1 -29
ts w speculation 1 -10
ts w spent 1 -25
ts w split 1 -8
ts w stand 1 -44
ts w start 1 12
ts w stat 0 25
ts w stat 1 -15
ts w statement 1 -16
ts w stop 1 -5
ts w strategy 1 -62
ts w stress 1 42
ts w struggl 1 -17
ts w stuck 1 -30
ts w suggest 0 22
ts w suggest 1 -10
ts w suggestion 1 -16
ts w support 0 111
ts w support 1 -28
ts w supporter 1 -16
ts w supportiv 1 -13
ts w sur 1 -14
ts w surpriz 1 -9
ts w suspect 1 -5
ts w tak 0 -135
ts w talk 0 41
ts w target 1 -19
ts w tell 0 -32
ts w tell 1 -22
ts w tend 0 -102
ts w tend 1 57
ts w testify 1 -30
ts w thank 1 -20
ts w ther 0 -34
ts w ther 1 25
ts w think 0 75
ts w think 1 -19
ts w touch 1 -7
ts w tout 1 38
ts w try 0 -123
ts w try 1 -35
ts w turn 0 10
ts w turn 1 -55
ts w tweet 1 16
ts w underscor 1 -14
ts w understand 1 -31
ts w unveil 1 -59
ts w urg 0 32
ts w urg 1 -28
ts w used 0 -82
ts w used 1 45
ts w using 1 -44
ts w view 1 -8
ts w voic 1 -35
ts w vot 0 -25
ts w vot 1 -36
ts w vouch 1 -12
ts w vow 1 -35
ts w want 0 97
ts w want 1 -18
ts w warn 1 -30
ts w wary 1 -12
ts w watch 1 -51
ts w weigh 1 -17
ts w welcom 1 -13
ts w withdraw 1 -13
ts w witness 1 -7
ts w wonder 1 -17
ts w worry 1 -18
ts w writ 0 20
ts was ask 1 -9
ts was claim 1 -7
ts was declar 1 -8
ts was declin 1 -8
ts was indicat 1 -6
ts was know 1 -12
ts was report 1 -13
ts was reveal 1 -10
ts was say 1 -9
ts was stat 1 -5
ts was tell 1 -31
ts was writ 1 -20
ts wasn’t say 1 -6
ts were ask 1 -5
ts were report 1 -5
ts were say 1 -12
ts what ask 0 82
ts what ask 1 110
ts what call 1 -37
ts what know 0 24
ts what say 1 25
ts when know 1 -5
ts when say 1 8
ts when tell 1 64
ts where say 1 -15
ts whether ask 0 50
ts whether ask 1 114
ts whether declin 1 -71
ts whether question 0 55
ts whether question 1 34
ts whether rais 1 125
ts whether say 1 -17
ts whether wonder 0 17
ts which ask 0 56
ts which ask 1 29
ts which mak 1 42
ts which say 1 -5
ts which tell 1 40
ts which vot 1 -26
ts while say 1 -6
ts while seek 1 -12
ts who accord 1 -8
ts who announc 1 -7
ts who ask 1 111
ts who mak 1 72
ts who offer 1 38
ts who praiz 1 -6
ts who say 1 30
ts who support 1 -10
ts who tell 1 -38
ts why ask 0 59
ts why question 0 32
ts why say 1 -44
ts will fear 1 -5
ts will hop 1 -8
ts will insist 1 -5
ts will it 1 -26
ts will mak 1 -6
ts will promiz 1 -6
ts will question 1 -9
ts will say 1 -9
ts will show 1 -5
ts will think 1 -5
ts will worry 1 -13
ts with announc 1 -7
ts with ask 1 -12
ts with attack 1 -15
ts with begin 1 -46
ts with call 1 -11
ts with charg 1 -15
ts with contrast 1 -16
ts with describ 1 -5
ts with find 1 -13
ts with focus 1 -6
ts with go 1 -44
ts with hop 1 -6
ts with look 1 -13
ts with mak 1 -20
ts with provid 1 -7
ts with report 1 -7
ts with respond 1 -34
ts with say 1 -12
ts with see 1 -5
ts with seek 1 -9
ts with show 1 -17
ts with tell 1 -25
ts with want 1 -15
ts without say 1 -11
ts would ask 1 -18
ts would believ 1 -9
ts would claim 1 -8
ts would explain 1 -6
ts would hop 1 -8
ts would indicat 1 -9
ts would mak 1 -6
ts would question 1 -11
ts would say 1 -8
ts would tell 1 -16
ts would think 1 -6
ts you say 1 -22
ts you tell 0 -57
ts ’s argu 1 -6
ts ’s ask 1 -9
ts ’s call 1 -17
ts ’s comment 1 -8
ts ’s denounc 1 -7
ts ’s express 1 -5
ts ’s mak 1 -12
ts ’s point 1 -8
ts ’s praiz 1 -5
ts ’s put 1 -8
ts ’s question 1 -7
ts ’s releas 1 -13
ts ’s report 1 -16
ts ’s respond 1 -11
ts ’s say 1 -9
ts ’s seem 1 -7
ts ’s tak 1 -29
ts ’s tell 1 -24
ts ’s think 1 -11
ts ’s try 1 -11
`
