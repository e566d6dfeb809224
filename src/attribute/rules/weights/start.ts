/** Made by bench/attribution/train.ts. */
export const start: string = `
f base 0 -ed -7
f base 0 -ing 24
f base 0 -ly -79
f base 0 -s -14
f base 0 CAP 70
f base 0 DAY -31
f base 0 about -49
f base 0 all -13
f base 0 an 17
f base 0 and -15
f base 0 any 54
f base 0 as -43
f base 0 at 8
f base 0 for 37
f base 0 has -45
f base 0 he -7
f base 0 her 8
f base 0 him 26
f base 0 himself -27
f base 0 his 8
f base 0 how -7
f base 0 if -14
f base 0 in 24
f base 0 is -66
f base 0 it 21
f base 0 like -23
f base 0 my 41
f base 0 not -82
f base 0 of -73
f base 0 on -17
f base 0 one 48
f base 0 over -67
f base 0 she 27
f base 0 that 59
f base 0 the 58
f base 0 their -18
f base 0 them 44
f base 0 themselves -18
f base 0 they 53
f base 0 this 29
f base 0 those 19
f base 0 to -20
f base 0 w -16
f base 0 was -25
f base 0 what 62
f base 0 whether 72
f base 0 why 54
f base 0 with 38
f base 0 you 56
f base 1 's -56
f base 1 , -8
f base 1 -ing 41
f base 1 -s 28
f base 1 : 50
f base 1 CAP -36
f base 1 DAY 65
f base 1 a -18
f base 1 all -20
f base 1 an -8
f base 1 and -17
f base 1 any -18
f base 1 as 5
f base 1 at -21
f base 1 for 30
f base 1 has -20
f base 1 he -11
f base 1 her -38
f base 1 him 44
f base 1 himself -6
f base 1 his -19
f base 1 how 43
f base 1 if 55
f base 1 is 24
f base 1 it -58
f base 1 like 82
f base 1 my -8
f base 1 not 37
f base 1 of 79
f base 1 on 14
f base 1 one -8
f base 1 other -22
f base 1 over 74
f base 1 she -5
f base 1 that -42
f base 1 the -27
f base 1 their -27
f base 1 themselves 69
f base 1 they -11
f base 1 this -16
f base 1 those -22
f base 1 to 22
f base 1 w 47
f base 1 was 37
f base 1 what -14
f base 1 whether -24
f base 1 with 22
f base 1 you 70
f base 2 's 33
f base 2 , 12
f base 2 -ed 55
f base 2 -ing -26
f base 2 -ly 68
f base 2 -s 20
f base 2 : -7
f base 2 DAY -9
f base 2 a -65
f base 2 about 69
f base 2 all -17
f base 2 an -10
f base 2 and 22
f base 2 any -28
f base 2 as 58
f base 2 at -22
f base 2 for -50
f base 2 has 32
f base 2 he -32
f base 2 her 30
f base 2 him -35
f base 2 himself -45
f base 2 his 27
f base 2 how -18
f base 2 if -5
f base 2 in -42
f base 2 is 64
f base 2 it 71
f base 2 like -22
f base 2 not 14
f base 2 of -31
f base 2 on -27
f base 2 other 57
f base 2 over 19
f base 2 she -5
f base 2 that 41
f base 2 the -91
f base 2 their 19
f base 2 them -36
f base 2 themselves -22
f base 2 they -23
f base 2 this 48
f base 2 those 61
f base 2 w 28
f base 2 was -36
f base 2 what -10
f base 2 whether -7
f base 2 with -16
f base 2 you -40
f base 3 's 36
f base 3 -ed -10
f base 3 -ly 39
f base 3 : -29
f base 3 a 43
f base 3 all 45
f base 3 an 10
f base 3 and 33
f base 3 any 6
f base 3 as 48
f base 3 at 19
f base 3 for -115
f base 3 has 42
f base 3 he -20
f base 3 her 25
f base 3 him -44
f base 3 himself 72
f base 3 his 27
f base 3 how -28
f base 3 if -41
f base 3 is 15
f base 3 it -49
f base 3 my -21
f base 3 not 10
f base 3 of 23
f base 3 on 74
f base 3 one -23
f base 3 other -38
f base 3 over -11
f base 3 she -10
f base 3 that -32
f base 3 their 32
f base 3 them -19
f base 3 themselves -78
f base 3 they -12
f base 3 this -50
f base 3 those -54
f base 3 to 16
f base 3 what -16
f base 3 whether -32
f base 3 why -38
f base 3 with -70
f base 3 you -73
f base 6 's -44
f base 6 -ed -69
f base 6 -ing -107
f base 6 -ly -39
f base 6 -s -52
f base 6 : -16
f base 6 CAP -53
f base 6 a -36
f base 6 about -50
f base 6 all -26
f base 6 an -22
f base 6 and -55
f base 6 any -44
f base 6 as -99
f base 6 at -8
f base 6 for 20
f base 6 has -47
f base 6 he 43
f base 6 her -57
f base 6 him -21
f base 6 himself -25
f base 6 his -78
f base 6 how -18
f base 6 if -21
f base 6 in -10
f base 6 is -73
f base 6 it -41
f base 6 not 21
f base 6 of -69
f base 6 on -135
f base 6 other -40
f base 6 over -58
f base 6 she -12
f base 6 that -37
f base 6 their -27
f base 6 them -12
f base 6 they -9
f base 6 this -38
f base 6 to -35
f base 6 w -85
f base 6 what -24
f base 6 whether -17
f base 6 why -6
f base 6 with -10
f base 6 you -39
f ed 0 -ed -17
f ed 0 -ing 21
f ed 0 -ly 26
f ed 0 -s 33
f ed 0 CAP 42
f ed 0 DAY -42
f ed 0 NUM 79
f ed 0 a 16
f ed 0 about 35
f ed 0 against -32
f ed 0 all 14
f ed 0 and -50
f ed 0 another 19
f ed 0 any -55
f ed 0 as 17
f ed 0 at 11
f ed 0 both 62
f ed 0 for -11
f ed 0 he 100
f ed 0 her 18
f ed 0 herself -44
f ed 0 him 17
f ed 0 himself 60
f ed 0 his 10
f ed 0 how 15
f ed 0 if 86
f ed 0 in -25
f ed 0 it 36
f ed 0 its 14
f ed 0 many 110
f ed 0 me 38
f ed 0 no -23
f ed 0 not 41
f ed 0 of 60
f ed 0 on -38
f ed 0 one -26
f ed 0 our -14
f ed 0 over -43
f ed 0 she 77
f ed 0 so 16
f ed 0 some 19
f ed 0 that 71
f ed 0 the 27
f ed 0 their 30
f ed 0 them 29
f ed 0 they 67
f ed 0 this -28
f ed 0 those 72
f ed 0 up -53
f ed 0 w -8
f ed 0 what 20
f ed 0 whether 56
f ed 0 which 63
f ed 0 who 42
f ed 0 why -5
f ed 1 , 46
f ed 1 -ed -16
f ed 1 -ing 41
f ed 1 -ly 27
f ed 1 -s 15
f ed 1 : 80
f ed 1 CAP 19
f ed 1 DAY 53
f ed 1 NUM -27
f ed 1 a -46
f ed 1 about -37
f ed 1 against 87
f ed 1 all -19
f ed 1 an -35
f ed 1 and -19
f ed 1 another -21
f ed 1 any -26
f ed 1 as 7
f ed 1 at 19
f ed 1 both -14
f ed 1 by 62
f ed 1 for -52
f ed 1 he -17
f ed 1 her -38
f ed 1 herself -34
f ed 1 him 25
f ed 1 himself -27
f ed 1 his -42
f ed 1 how 44
f ed 1 if -33
f ed 1 in -21
f ed 1 its -30
f ed 1 many -18
f ed 1 me 21
f ed 1 no -24
f ed 1 not -46
f ed 1 of -33
f ed 1 on -43
f ed 1 one -27
f ed 1 our -16
f ed 1 over -75
f ed 1 several -10
f ed 1 she -14
f ed 1 so -28
f ed 1 some -30
f ed 1 the -50
f ed 1 their -36
f ed 1 them 47
f ed 1 they -14
f ed 1 this -49
f ed 1 those -20
f ed 1 to 39
f ed 1 up 75
f ed 1 w 13
f ed 1 what -38
f ed 1 whether -21
f ed 1 which -9
f ed 1 who -16
f ed 1 why -20
f ed 1 with 22
f ed 1 — -12
f ed 2 , -36
f ed 2 -ing -5
f ed 2 -ly 16
f ed 2 -s 15
f ed 2 CAP -12
f ed 2 DAY 57
f ed 2 NUM -30
f ed 2 a 42
f ed 2 about -24
f ed 2 against -15
f ed 2 all -32
f ed 2 an 11
f ed 2 and 67
f ed 2 another 55
f ed 2 any -61
f ed 2 as -80
f ed 2 at -59
f ed 2 by -35
f ed 2 for 93
f ed 2 he -35
f ed 2 her 31
f ed 2 herself 11
f ed 2 him 46
f ed 2 himself -53
f ed 2 his 22
f ed 2 how -20
f ed 2 if -13
f ed 2 in -5
f ed 2 its -43
f ed 2 many -11
f ed 2 me -15
f ed 2 no 37
f ed 2 not -26
f ed 2 of -20
f ed 2 on 53
f ed 2 one -32
f ed 2 our 46
f ed 2 over -16
f ed 2 several 38
f ed 2 she -17
f ed 2 some 28
f ed 2 that -36
f ed 2 the 32
f ed 2 their 28
f ed 2 them -58
f ed 2 they -26
f ed 2 this 8
f ed 2 those -23
f ed 2 to 17
f ed 2 up 59
f ed 2 w 19
f ed 2 what -15
f ed 2 whether -6
f ed 2 which -14
f ed 2 who -13
f ed 2 why 69
f ed 2 with -76
f ed 2 — -28
f ed 3 , -36
f ed 3 -ed 55
f ed 3 -ing -19
f ed 3 -ly -19
f ed 3 -s -48
f ed 3 CAP -42
f ed 3 DAY -91
f ed 3 NUM -7
f ed 3 a 13
f ed 3 about 18
f ed 3 against -23
f ed 3 all 35
f ed 3 an 31
f ed 3 and 21
f ed 3 another -55
f ed 3 any 99
f ed 3 as -34
f ed 3 at 7
f ed 3 both -21
f ed 3 by 11
f ed 3 for 26
f ed 3 he -34
f ed 3 her 18
f ed 3 herself 28
f ed 3 him -71
f ed 3 himself -59
f ed 3 his 9
f ed 3 how -32
f ed 3 if -21
f ed 3 in 52
f ed 3 it -27
f ed 3 its 48
f ed 3 many -28
f ed 3 me -41
f ed 3 no 18
f ed 3 not 30
f ed 3 of -11
f ed 3 one 45
f ed 3 our -23
f ed 3 over 39
f ed 3 several -13
f ed 3 she -25
f ed 3 some 24
f ed 3 that -19
f ed 3 the 10
f ed 3 them -43
f ed 3 they -22
f ed 3 this 74
f ed 3 up -43
f ed 3 w -14
f ed 3 what 42
f ed 3 whether -15
f ed 3 which -13
f ed 3 who -8
f ed 3 why -23
f ed 3 with 38
f ed 3 — 34
f ed 6 -ed -81
f ed 6 -ing -70
f ed 6 -ly -91
f ed 6 -s -36
f ed 6 CAP -11
f ed 6 DAY -26
f ed 6 NUM -40
f ed 6 a -34
f ed 6 about -6
f ed 6 against -48
f ed 6 all -22
f ed 6 an -40
f ed 6 and -47
f ed 6 another -43
f ed 6 any -32
f ed 6 as 36
f ed 6 at -17
f ed 6 both -31
f ed 6 by -102
f ed 6 for -88
f ed 6 he -35
f ed 6 her -51
f ed 6 herself 11
f ed 6 him -86
f ed 6 himself 33
f ed 6 his -26
f ed 6 how -32
f ed 6 if -30
f ed 6 in -31
f ed 6 it -21
f ed 6 its -59
f ed 6 many -80
f ed 6 me -34
f ed 6 no -20
f ed 6 not -56
f ed 6 of -15
f ed 6 on 10
f ed 6 one 14
f ed 6 our -17
f ed 6 over 55
f ed 6 several -24
f ed 6 she -27
f ed 6 some -72
f ed 6 that -23
f ed 6 the -35
f ed 6 their -74
f ed 6 them -46
f ed 6 they -15
f ed 6 this -74
f ed 6 those -57
f ed 6 to -56
f ed 6 up -98
f ed 6 w -12
f ed 6 what -44
f ed 6 whether -17
f ed 6 which -33
f ed 6 who -8
f ed 6 why -48
f ed 6 with -57
f ed 6 — -8
f ing 0 -ed 58
f ing 0 -ing -6
f ing 0 -ly 23
f ing 0 -s 12
f ing 0 CAP -28
f ing 0 a 21
f ing 0 about 44
f ing 0 at -55
f ing 0 he 63
f ing 0 her 26
f ing 0 him -6
f ing 0 his 37
f ing 0 how 45
f ing 0 in -54
f ing 0 it 13
f ing 0 not 6
f ing 0 she 12
f ing 0 some 16
f ing 0 that 121
f ing 0 them -21
f ing 0 themselves -13
f ing 0 they 19
f ing 0 to 45
f ing 0 w 23
f ing 0 what 38
f ing 0 whether 20
f ing 0 why 54
f ing 1 , 150
f ing 1 -ed 62
f ing 1 -ing -133
f ing 1 -ly -26
f ing 1 -s -28
f ing 1 CAP 24
f ing 1 a -22
f ing 1 about -30
f ing 1 an -22
f ing 1 he -11
f ing 1 her 34
f ing 1 him -90
f ing 1 his -30
f ing 1 how -17
f ing 1 in 55
f ing 1 it 33
f ing 1 not -25
f ing 1 some -6
f ing 1 that -27
f ing 1 the -27
f ing 1 them -55
f ing 1 themselves -46
f ing 1 to -11
f ing 1 what -10
f ing 1 whether -7
f ing 1 why -14
f ing 2 , -43
f ing 2 -ed -37
f ing 2 -ing -38
f ing 2 -ly 23
f ing 2 -s -12
f ing 2 CAP 28
f ing 2 a 40
f ing 2 about -5
f ing 2 an -60
f ing 2 at -6
f ing 2 he -20
f ing 2 her -76
f ing 2 him 16
f ing 2 his -17
f ing 2 how -6
f ing 2 in -9
f ing 2 it -51
f ing 2 not -9
f ing 2 some -15
f ing 2 that -20
f ing 2 the 74
f ing 2 them 67
f ing 2 themselves -11
f ing 2 to 12
f ing 2 w 6
f ing 2 what -6
f ing 2 why -8
f ing 3 , -55
f ing 3 -ed -86
f ing 3 -ing 79
f ing 3 -ly -21
f ing 3 CAP 35
f ing 3 a -18
f ing 3 an 10
f ing 3 at 8
f ing 3 he -17
f ing 3 her -16
f ing 3 him 63
f ing 3 his -8
f ing 3 how -11
f ing 3 in -23
f ing 3 it -13
f ing 3 not 28
f ing 3 some -54
f ing 3 that -44
f ing 3 them -50
f ing 3 themselves 75
f ing 3 to -36
f ing 3 what -18
f ing 3 why -14
f ing 6 , -56
f ing 6 -ed -36
f ing 6 -ing 32
f ing 6 -ly -16
f ing 6 -s 7
f ing 6 CAP -56
f ing 6 a -16
f ing 6 an 30
f ing 6 at 36
f ing 6 he -16
f ing 6 her -12
f ing 6 him -64
f ing 6 his -9
f ing 6 how -11
f ing 6 it -12
f ing 6 not -37
f ing 6 some 40
f ing 6 that -29
f ing 6 the -38
f ing 6 them 22
f ing 6 they -7
f ing 6 to -37
f ing 6 w -47
f ing 6 what -6
f ing 6 whether -6
f ing 6 why -21
f s 0 -ed 29
f s 0 -ing 17
f s 0 -ly 39
f s 0 -s 55
f s 0 CAP 16
f s 0 NUM 37
f s 0 a 98
f s 0 about -89
f s 0 an 76
f s 0 for -39
f s 0 he -10
f s 0 her 38
f s 0 herself 57
f s 0 him 58
f s 0 himself -11
f s 0 his 64
f s 0 how 83
f s 0 in -49
f s 0 it 76
f s 0 its 40
f s 0 of -12
f s 0 on 31
f s 0 she 17
f s 0 some 39
f s 0 that 39
f s 0 the 57
f s 0 them 9
f s 0 they 8
f s 0 this 45
f s 0 to 37
f s 0 w 67
f s 0 what 29
f s 0 whether 11
f s 0 why 30
f s 1 , -17
f s 1 -ing -20
f s 1 -ly 45
f s 1 -s 31
f s 1 : 52
f s 1 CAP 23
f s 1 NUM -23
f s 1 a -27
f s 1 about 123
f s 1 for 37
f s 1 he -12
f s 1 her -29
f s 1 herself 69
f s 1 him -8
f s 1 himself -22
f s 1 his -12
f s 1 how -48
f s 1 in -65
f s 1 it -33
f s 1 its -18
f s 1 of 87
f s 1 on 20
f s 1 some -8
f s 1 that 36
f s 1 the -14
f s 1 them 46
f s 1 to 10
f s 1 w -30
f s 1 what -8
f s 1 whether -5
f s 1 why -10
f s 2 , 48
f s 2 -ed 9
f s 2 -ing 40
f s 2 -ly -8
f s 2 -s -17
f s 2 : -13
f s 2 NUM -14
f s 2 a -90
f s 2 about -8
f s 2 an -15
f s 2 for -60
f s 2 he 54
f s 2 her 35
f s 2 herself -99
f s 2 him -38
f s 2 himself 47
f s 2 his 30
f s 2 how -6
f s 2 in -7
f s 2 it -26
f s 2 of -24
f s 2 on -35
f s 2 some -5
f s 2 that -38
f s 2 the 40
f s 2 them -19
f s 2 to -107
f s 2 w -27
f s 2 why -6
f s 3 , 26
f s 3 -ed -40
f s 3 -ing -113
f s 3 -ly -76
f s 3 -s -92
f s 3 : -21
f s 3 CAP -10
f s 3 NUM 21
f s 3 a -37
f s 3 about -31
f s 3 an -64
f s 3 for 56
f s 3 he -28
f s 3 her -52
f s 3 herself -23
f s 3 himself -15
f s 3 his -52
f s 3 how -20
f s 3 in -8
f s 3 it -10
f s 3 of -73
f s 3 on -75
f s 3 some -16
f s 3 that 5
f s 3 the -46
f s 3 them -13
f s 3 w 31
f s 3 what -13
f s 3 why -9
f s 6 , -59
f s 6 -ed -13
f s 6 -ing 12
f s 6 -ly -45
f s 6 -s -14
f s 6 : -24
f s 6 CAP -34
f s 6 NUM -53
f s 6 about -28
f s 6 for -96
f s 6 he -26
f s 6 her -32
f s 6 himself -19
f s 6 his -56
f s 6 how -19
f s 6 in 70
f s 6 it -8
f s 6 of -55
f s 6 on 9
f s 6 some -11
f s 6 that -71
f s 6 the -52
f s 6 them -39
f s 6 w -106
f s 6 why -6
n " -ed 29
n " -ing 64
n " -ly 28
n " CAP 55
n " DAY -45
n " NUM 54
n " a 96
n " about -9
n " and 21
n " another -15
n " are -19
n " at -9
n " be -21
n " because -8
n " but 108
n " did -8
n " do 59
n " every -19
n " for -33
n " has -69
n " have -18
n " i 65
n " if 70
n " in -10
n " is -22
n " it 140
n " may -6
n " must -35
n " my -100
n " no 30
n " nobody -73
n " not -42
n " one -13
n " our 7
n " she 118
n " should -10
n " so 109
n " some 17
n " that -95
n " the -46
n " this 57
n " to -85
n " w -96
n " was -12
n " we -29
n " what -18
n " when -62
n " who -54
n " with 35
n " would -5
n " you 12
n ( CAP -27
n ( NUM -13
n -ed " -28
n -ed , 23
n -ed -ing -42
n -ed -ly -33
n -ed -s 40
n -ed . -33
n -ed CAP 23
n -ed DAY -7
n -ed a -22
n -ed against 37
n -ed an -12
n -ed and -15
n -ed as -86
n -ed at -39
n -ed by -107
n -ed for -41
n -ed her -16
n -ed him -10
n -ed his -13
n -ed not -6
n -ed of -6
n -ed on 82
n -ed out -6
n -ed over -7
n -ed that -54
n -ed the -70
n -ed their -5
n -ed to -34
n -ed up -50
n -ed w 6
n -ed with -74
n -ed — -10
n -ing " 43
n -ing ( -9
n -ing , -89
n -ing -ed -31
n -ing -ing -33
n -ing -ly 66
n -ing -s 32
n -ing . -51
n -ing : -45
n -ing CAP 65
n -ing DAY -37
n -ing NUM 18
n -ing a 23
n -ing about -102
n -ing all 7
n -ing an -22
n -ing and 50
n -ing any -80
n -ing around -11
n -ing as -41
n -ing at 8
n -ing down 57
n -ing from -33
n -ing he -60
n -ing her 38
n -ing herself -11
n -ing him -49
n -ing himself 12
n -ing his 19
n -ing how -5
n -ing in 7
n -ing into 45
n -ing it -54
n -ing its -28
n -ing of -76
n -ing off 13
n -ing on -9
n -ing one -15
n -ing out 90
n -ing over -31
n -ing she -7
n -ing so 10
n -ing some -11
n -ing the 43
n -ing their 43
n -ing them -24
n -ing they -25
n -ing this -58
n -ing those 57
n -ing through 7
n -ing to -29
n -ing up 74
n -ing what -28
n -ing whether -37
n -ing will 15
n -ing with -46
n -ing — -26
n -ly , -51
n -ly -ed -50
n -ly -ing 89
n -ly -ly 55
n -ly -s 115
n -ly . -46
n -ly : -19
n -ly DAY -11
n -ly NUM 95
n -ly a 15
n -ly about -57
n -ly against -23
n -ly all -13
n -ly and -11
n -ly as -6
n -ly at -78
n -ly behind -9
n -ly for -60
n -ly from -31
n -ly had -10
n -ly if -45
n -ly in -39
n -ly of -111
n -ly on 33
n -ly one 59
n -ly that -83
n -ly the 35
n -ly to -154
n -ly w -39
n -ly what 82
n -ly when 66
n -ly with -60
n -ly — -18
n -s " -22
n -s ' 73
n -s ( -18
n -s , -33
n -s -ed 33
n -s -ing -18
n -s -ly 57
n -s -s 89
n -s . -59
n -s : -49
n -s ; 8
n -s CAP -9
n -s DAY -54
n -s NUM -6
n -s about -64
n -s across -8
n -s after -12
n -s and -38
n -s are 19
n -s around 126
n -s as -49
n -s at -76
n -s because 69
n -s before -30
n -s between 29
n -s but 30
n -s by 47
n -s can -12
n -s during -23
n -s for 42
n -s from 8
n -s had 14
n -s has -29
n -s he -30
n -s his -20
n -s how -9
n -s if -7
n -s in -24
n -s into -86
n -s it -6
n -s like -30
n -s not -44
n -s of -45
n -s on -150
n -s or -19
n -s other 20
n -s out -10
n -s over -53
n -s she -21
n -s should -17
n -s since -13
n -s so -26
n -s such -28
n -s than 76
n -s that 60
n -s the -114
n -s their -21
n -s them -6
n -s they 9
n -s this -13
n -s through -10
n -s to -21
n -s toward -63
n -s under -8
n -s w 31
n -s was -14
n -s what -5
n -s where -16
n -s whether -15
n -s who -22
n -s whose 71
n -s will -17
n -s with -26
n -s would -11
n -s — -98
n CAP " 35
n CAP $ -17
n CAP ' 37
n CAP 's 78
n CAP ( -62
n CAP ) -15
n CAP , 14
n CAP -ed -8
n CAP -ing 57
n CAP -ly -98
n CAP -s -44
n CAP . 17
n CAP : 62
n CAP ; -6
n CAP ?sym 21
n CAP DAY -83
n CAP a 48
n CAP about -97
n CAP after 80
n CAP against 58
n CAP among -36
n CAP an -9
n CAP and 13
n CAP are 74
n CAP as -6
n CAP at -23
n CAP because 37
n CAP before -10
n CAP but -12
n CAP by 39
n CAP can 15
n CAP could 77
n CAP did -6
n CAP down -11
n CAP during 22
n CAP for 31
n CAP from -104
n CAP had 26
n CAP has 124
n CAP have -22
n CAP he -14
n CAP himself -64
n CAP his 60
n CAP how -53
n CAP if -68
n CAP in -22
n CAP into -21
n CAP is -14
n CAP isn’t -6
n CAP it -59
n CAP may 13
n CAP might -18
n CAP not -24
n CAP of -28
n CAP on -5
n CAP or -27
n CAP out -10
n CAP over 95
n CAP she -19
n CAP should 51
n CAP since 70
n CAP than 22
n CAP that -134
n CAP the -30
n CAP they -27
n CAP this -33
n CAP to 50
n CAP until -24
n CAP up 11
n CAP w -47
n CAP was 143
n CAP were -9
n CAP when 14
n CAP whether -34
n CAP while 7
n CAP who -81
n CAP why -66
n CAP will 57
n CAP with -28
n CAP would -76
n CAP — 46
n CAP ’s 62
n DAY 's 78
n DAY , -62
n DAY -ing -64
n DAY . -19
n DAY about -14
n DAY at -45
n DAY for -13
n DAY he 55
n DAY in -44
n DAY on -32
n DAY that 15
n DAY to -31
n DAY w -73
n DAY with -8
n DAY ’s 57
n NUM , -41
n NUM -ed 71
n NUM -ing -38
n NUM -s -38
n NUM . 58
n NUM CAP 8
n NUM a -14
n NUM an 63
n NUM and -32
n NUM for -19
n NUM in -66
n NUM is 85
n NUM of 18
n NUM that -25
n NUM to -31
n NUM w -58
n NUM — -99
n a -ed 13
n a -ly -41
n a -s 65
n a CAP 11
n a NUM 50
n a few -39
n a w 18
n about CAP 15
n about NUM 11
n about a 54
n about her -80
n about how 53
n about it 10
n about its -32
n about the 47
n about their -105
n about w 21
n about what -55
n about whether -37
n about why -13
n across the -15
n after -ing -32
n after -s -7
n after CAP 21
n after NUM -20
n after a -7
n after he -32
n after his -19
n after the -20
n after w -33
n against -s -15
n against CAP -52
n against her -9
n against him -6
n against the -40
n against w -59
n all , -16
n all -s 39
n all CAP -33
n all the 123
n all w -66
n along the -9
n along with -21
n although w -6
n among -ly -12
n among -s -11
n among CAP -45
n among other -49
n among w -8
n an " 21
n an -ed 58
n an -ing -43
n an -ly -28
n an -s 14
n an CAP 100
n an w 8
n and -ed -63
n and -ing -26
n and -ly -29
n and -s -66
n and CAP -58
n and NUM -16
n and a -10
n and an -5
n and has -24
n and her -10
n and his -20
n and how -14
n and in -5
n and is -10
n and other -6
n and that -13
n and the -29
n and to -9
n and w -77
n another -ed 73
n another CAP 43
n another w -25
n any -ing 45
n any CAP 85
n any of 18
n any w -40
n are " -6
n are -ed -31
n are -ing -64
n are -ly -10
n are -s -27
n are not -13
n are the -8
n are w -23
n around -s 76
n around CAP -15
n around the -37
n as " 28
n as -ed -16
n as -ing -25
n as -ly -26
n as -s -32
n as CAP -39
n as NUM -15
n as a -90
n as an -72
n as being -7
n as he -76
n as her -12
n as his -5
n as if 38
n as many 8
n as she -10
n as the 86
n as their -61
n as to 27
n as w -17
n at " -7
n at -ing -37
n at -s -36
n at CAP -62
n at DAY -11
n at NUM -13
n at a -99
n at him -34
n at one 47
n at the -137
n at w 95
n be " -18
n be -ed -41
n be -ing -24
n be -s -15
n be CAP -13
n be a -31
n be the -15
n be w -58
n because CAP 38
n because he -11
n because it -6
n because of -28
n because she -6
n because the -21
n because they -6
n because w -10
n been -ed -25
n been -ing -28
n been a -9
n been w -12
n before -ing -26
n before -s -75
n before CAP -22
n before a -15
n before the -33
n behind CAP -54
n behind the -55
n being -ed 60
n being CAP 8
n being a -26
n being w 15
n between CAP -19
n between NUM 23
n between a -5
n between the -11
n between w -6
n both -s -65
n both CAP 25
n both the 61
n both w -6
n but -ed -6
n but -s -5
n but CAP -8
n but a -19
n but he -9
n but his -10
n but the -16
n but w -34
n but was -8
n but would -8
n by -ing -81
n by -ly -18
n by -s 84
n by CAP -60
n by NUM 59
n by a -26
n by her -20
n by his -12
n by the 8
n by w -96
n can be -23
n can w -42
n cannot w -21
n can’t w -13
n could -ly -6
n could be -46
n could not -7
n could w -45
n despite w -10
n did not -40
n didn't w -15
n didn’t w -11
n do -ing -8
n do . -6
n do a -6
n do that -20
n do w -45
n does not 37
n does w -7
n doesn't w -25
n doesn’t w -25
n don't w -17
n don’t w 48
n down on -22
n down the -14
n dozens of 52
n during CAP -5
n during a -46
n during her -30
n during his -6
n during the -42
n each of 15
n each other -32
n every w 16
n few -s 83
n few w -22
n five -s -12
n five w 60
n for " -70
n for -ed -32
n for -ing -31
n for -s -112
n for CAP -77
n for NUM -16
n for a -26
n for all -8
n for an -49
n for her -41
n for him -11
n for his 102
n for its -10
n for not -22
n for some 84
n for that -12
n for the -43
n for their 90
n for this -72
n for w -9
n for what -27
n four -s 10
n four w 44
n from -ing -23
n from -s -14
n from CAP -53
n from a -14
n from her -7
n from his -47
n from the -44
n from w -41
n get -s -6
n get a -9
n get the -14
n get w -8
n getting w 54
n had " -15
n had -ed -29
n had -ly -31
n had a -7
n had been -15
n had never -9
n had no -5
n had not -10
n had to -5
n had w -28
n half of -57
n has -ed -30
n has -ly -8
n has been -45
n has the -22
n has w -64
n have -ed -64
n have -s -6
n have a -28
n have been -21
n have no -24
n have to -9
n have w -41
n having -ed -7
n having a 41
n having the -14
n having w -20
n he " 45
n he 's -46
n he -ed -29
n he -s 35
n he CAP -6
n he and -39
n he can -11
n he could -11
n he did 33
n he didn’t 20
n he does -8
n he doesn't -7
n he has -21
n he is 51
n he might 13
n he should 42
n he w -66
n he will 70
n he would 58
n he ’d 46
n he ’s 61
n her " 19
n her , -8
n her -ed 10
n her -ing 40
n her -ly 20
n her -s 49
n her . 38
n her CAP -11
n her NUM 32
n her a -32
n her as 15
n her for 40
n her in -34
n her of -67
n her to 84
n her w -8
n her with 12
n herself as 59
n him " 54
n him , 77
n him -ing 54
n him -ly 25
n him . 9
n him a 41
n him and -14
n him because -16
n him by 12
n him for 53
n him in -80
n him of 70
n him on -54
n him over -120
n him the 16
n him to 73
n him with -39
n himself and 74
n himself as 98
n himself on 11
n his " 108
n his -ed 97
n his -ing -14
n his -ly 47
n his -s 17
n his CAP -36
n his NUM -16
n his two -17
n his w 24
n how -ly 50
n how -s 37
n how CAP -57
n how a 62
n how he 74
n how it -22
n how many 67
n how the 36
n how they -37
n how to 38
n how w 76
n hundreds of 98
n i -ed -15
n i w -59
n i ’m 82
n if -ed 36
n if -s 5
n if a 36
n if he 104
n if her 13
n if his -25
n if not -78
n if she -48
n if the 41
n if they 69
n if w -8
n in " -39
n in , -9
n in -ed -6
n in -ing -64
n in -ly -68
n in -s 52
n in CAP -118
n in DAY -15
n in NUM -50
n in a 7
n in all -10
n in and 87
n in both -20
n in her -8
n in his -44
n in its -8
n in may -21
n in one -22
n in the -33
n in their -19
n in this -34
n in w -49
n in which -24
n into CAP -25
n into a -35
n into the -27
n into w -17
n is " -18
n is , -11
n is -ed -43
n is -ing -57
n is -ly -23
n is CAP -9
n is a -42
n is not -8
n is that 52
n is the -7
n is to 70
n is w -58
n is whether -21
n it " 21
n it 's 28
n it , 70
n it -ed 19
n it -ly 31
n it -s -6
n it . 93
n it a 16
n it as -107
n it by 23
n it could -11
n it had 6
n it has 12
n it in 47
n it should -11
n it the -61
n it to -19
n it up -12
n it w -68
n it was 73
n it will 33
n it would 68
n its " -19
n its -ing -29
n its -ly 58
n its -s 47
n its CAP -21
n its w 63
n itself as 38
n like -ing -8
n like . -5
n like CAP -67
n like a -8
n like the 52
n many -s 16
n many CAP 54
n many of -6
n many w 20
n may be -14
n may have -5
n may not -10
n may w -12
n me , 37
n me . 26
n me w -26
n might be -17
n might not -11
n might w -18
n most -ed 24
n most -ly -12
n most -s 51
n most CAP -23
n most of 33
n must be -11
n must w -13
n my -s 72
n my w 46
n never -ed -40
n never w -15
n no -s 23
n no . 33
n no CAP 90
n no to -53
n no w -19
n not -ed -26
n not -ing 34
n not -ly -36
n not -s -30
n not CAP -15
n not a 61
n not be -32
n not been -8
n not have -20
n not the -13
n not to 89
n not w -40
n of " 61
n of -ed -32
n of -ing 24
n of -ly -8
n of -s -45
n of CAP -127
n of NUM -20
n of a -43
n of an -38
n of being -40
n of having -12
n of her -39
n of his -29
n of how -11
n of it -23
n of its -5
n of some -9
n of the -8
n of their -16
n of them -26
n of those -13
n of two -5
n of w -54
n of what -8
n off -s -39
n off the -42
n on " -5
n on -ed -47
n on -ing -54
n on -s 54
n on CAP -155
n on DAY -132
n on a 57
n on all 59
n on her -86
n on his -57
n on how -10
n on its -8
n on the -31
n on this -22
n on to -22
n on what -18
n on whether -27
n once w -10
n one , -9
n one -ing -54
n one . -13
n one another -34
n one of 43
n one that -22
n one w 49
n or -ing -14
n or -s -11
n or CAP -26
n or not -7
n or w -78
n other -s -14
n other CAP 24
n other than -17
n other w -37
n our -s 21
n our w 44
n out -s -6
n out a -27
n out and -5
n out in -5
n out of -20
n out the -52
n out to -11
n out w -11
n outside the -33
n over -ing -7
n over -s -29
n over CAP -36
n over a 83
n over an -19
n over her -21
n over his -58
n over the -78
n over w 40
n seven -s -15
n several -s 43
n several of 66
n several w 74
n she 's -7
n she -ed 30
n she -ly 33
n she -s 5
n she could -9
n she did -12
n she has -27
n she is 63
n she should -14
n she w -34
n she was 45
n she will 43
n she would 20
n she ’s -11
n should " -5
n should be -37
n should not -6
n should w -44
n since CAP -19
n since he -19
n since the -18
n since w -6
n six -s 16
n so -ly -41
n so in 14
n so many -22
n so that -16
n so w -47
n some -s 39
n some CAP 11
n some of 65
n some w -33
n someone w 35
n such -s 8
n such a -8
n such as 12
n such w 26
n than -s -7
n than CAP -31
n than NUM -37
n than a -12
n than his -7
n than the -10
n than they -7
n than w -15
n that " 79
n that 's 8
n that , -79
n that -ed -54
n that -ly -46
n that -s -39
n that . -23
n that CAP 100
n that NUM 81
n that a 57
n that after 59
n that all 103
n that although 11
n that an -18
n that are -48
n that at 8
n that by 20
n that can -63
n that could -111
n that despite -89
n that during 92
n that had -37
n that has -135
n that have -84
n that he 140
n that her 88
n that his 90
n that i -87
n that if 66
n that in 8
n that is -99
n that it 135
n that its 33
n that many -23
n that might -10
n that most 12
n that of -45
n that one 5
n that she 97
n that some 13
n that such 7
n that the 116
n that these 86
n that they 131
n that this 86
n that to 54
n that w -55
n that was -29
n that were -51
n that when 21
n that while 36
n that will -80
n that with -6
n that would -29
n that — -8
n that ’s -12
n the " 37
n the -ed 35
n the -ing 26
n the -ly -21
n the -s 6
n the CAP 37
n the NUM 71
n the many 25
n the most -24
n the three 82
n the w 18
n the will -18
n their -ed 87
n their -ing 48
n their -s -18
n their CAP 45
n their w 6
n them " 67
n them , -34
n them -ly 19
n them . 30
n them as 41
n them in 34
n them on 45
n them to -16
n them w 45
n themselves as 23
n themselves w -22
n these w 46
n they 're 35
n they -ed 93
n they are 42
n they can -6
n they could -8
n they did -12
n they do -6
n they had -6
n they have 65
n they should -19
n they w -85
n they were -16
n they will 35
n they would -22
n they ’re 87
n this w -34
n this was 29
n those -ing -49
n those -s 45
n those w -38
n those who 36
n though , -26
n though he -8
n thousands of 45
n three -s 41
n three w 64
n through a -37
n through its -62
n through the -19
n through w -49
n to " 38
n to -ed 40
n to -ing 48
n to -ly 65
n to -s -14
n to CAP -134
n to NUM -112
n to a -22
n to an -11
n to any -8
n to be 30
n to do 92
n to get 139
n to have 54
n to her -73
n to him 67
n to his -62
n to how -53
n to its -37
n to one 33
n to other -11
n to some -11
n to that -16
n to the -154
n to their -30
n to w 64
n to what -16
n to which -8
n toward CAP -29
n toward the -35
n two -s -15
n two w 5
n under the -23
n under w -9
n until w -89
n up -ing -11
n up CAP -8
n up a -26
n up about -14
n up for -7
n up his -14
n up in -8
n up the -13
n up to -30
n up w -12
n us w -15
n via CAP -33
n w " -70
n w 's -42
n w ( -58
n w ) -19
n w , -34
n w -ed 11
n w -ing -80
n w -ly -156
n w -s 33
n w . -42
n w : -77
n w ; -31
n w ? -11
n w CAP 33
n w DAY -176
n w NUM -109
n w a -45
n w about -29
n w across -10
n w after 14
n w against -49
n w all 28
n w among -26
n w an -20
n w and -10
n w another -13
n w any -62
n w are 75
n w as -76
n w at -58
n w before -22
n w behind -10
n w being 15
n w between -31
n w both -56
n w but 51
n w by 25
n w could 7
n w despite -6
n w down -92
n w during -46
n w each -22
n w every -22
n w for -19
n w from -60
n w has -40
n w have 47
n w he -33
n w her -96
n w herself -31
n w himself -38
n w his 13
n w how 54
n w if 91
n w in -83
n w into -15
n w it -57
n w its -42
n w like -7
n w might -15
n w most -13
n w my -9
n w no -17
n w not -89
n w of -82
n w off -31
n w on -110
n w one 70
n w or 53
n w other -26
n w out 20
n w over 10
n w she -12
n w should 6
n w since -14
n w six -16
n w some -62
n w such 22
n w than 87
n w the -51
n w their -80
n w them 46
n w themselves -53
n w they -31
n w this -125
n w those -11
n w though -7
n w through -8
n w to -121
n w toward -15
n w two -43
n w under -7
n w up 108
n w w 8
n w was 52
n w were 65
n w what 33
n w when 87
n w where -52
n w whether -54
n w while 23
n w who 25
n w why -35
n w will -71
n w with -100
n w within 54
n w would -14
n w — -119
n w ’s -19
n was -ed -20
n was -ing -35
n was -ly -15
n was a -55
n was being -5
n was in -14
n was no -45
n was not 65
n was that 50
n was the -25
n was w -42
n wasn’t -ing -13
n we -ed -8
n we w -19
n were -ed -44
n were -ing -14
n were -ly -6
n were a -6
n were w -28
n what -ed -30
n what -s 33
n what CAP -7
n what he 54
n what his 27
n what is 68
n what it -17
n what she 15
n what they 81
n what w 27
n what ’s -16
n when -ed -6
n when CAP 79
n when a -11
n when he -32
n when i -86
n when it 7
n when she 22
n when the -40
n when they -13
n when w 22
n where -s -6
n where CAP 45
n where he 49
n where the -17
n where w 31
n whether -s 41
n whether CAP 93
n whether any 79
n whether he 64
n whether it -97
n whether or -35
n whether the 31
n whether to 63
n whether w -48
n which -ed -10
n which -s 69
n which CAP -30
n which has -11
n which he -22
n which is -6
n which she -20
n which the -8
n which was -11
n while -ing -40
n while CAP -20
n while the 16
n while w -6
n who -ed -93
n who -s 49
n who are -12
n who can 53
n who could -7
n who had -20
n who has -41
n who have -48
n who he 70
n who is -40
n who w -85
n who was -9
n who will 32
n who would -12
n who ’s -32
n whom he -8
n whose -s -13
n whose w -11
n why CAP 42
n why he 126
n why she 74
n why the 30
n why they -21
n will be -47
n will not -13
n will w -54
n with " -7
n with -ing -12
n with -s 12
n with CAP -28
n with NUM -5
n with a -21
n with an 69
n with both -36
n with her -41
n with him -10
n with some -28
n with that -13
n with the 8
n with their -30
n with them -21
n with w -81
n within the -10
n without -ing -9
n without w -52
n won't w -10
n would -ing -5
n would -ly -9
n would be -52
n would have -14
n would not -6
n would w -35
n wouldn’t w -7
n yet w -37
n you w -29
n ’d w -22
n ’ll w -51
n ’s -ed -7
n ’s -ing -20
n ’s -s -38
n ’s CAP -44
n ’s the -6
n ’s w -67
o 0 159
o 1 57
o 2 29
o 3 -11
o 6 -60
of 0 -ed 13
of 0 -ing 31
of 0 -s 35
of 0 CAP 50
of 0 DAY -15
of 0 NUM 25
of 0 a 47
of 0 about -31
of 0 after -68
of 0 against -60
of 0 all 51
of 0 an 34
of 0 and -77
of 0 another 48
of 0 any 35
of 0 at -23
of 0 before -58
of 0 both 64
of 0 by -27
of 0 during -51
of 0 each 11
of 0 for -26
of 0 from -53
of 0 has -59
of 0 have -65
of 0 having 21
of 0 he 77
of 0 her 49
of 0 herself -30
of 0 him 38
of 0 himself 27
of 0 his 44
of 0 how 80
of 0 if 77
of 0 in -54
of 0 is -71
of 0 it 70
of 0 its 58
of 0 itself 58
of 0 like 24
of 0 many 23
of 0 me 19
of 0 most 11
of 0 my 34
of 0 no 33
of 0 not 11
of 0 of -21
of 0 off -59
of 0 on -37
of 0 one 39
of 0 other 10
of 0 our 26
of 0 out -70
of 0 over -31
of 0 several 68
of 0 she 95
of 0 so -28
of 0 some 49
of 0 such 67
of 0 that 106
of 0 the 57
of 0 their 24
of 0 them 39
of 0 these 39
of 0 they 102
of 0 this 57
of 0 those 34
of 0 to 23
of 0 two 72
of 0 up -68
of 0 us -29
of 0 w 22
of 0 we 63
of 0 what 89
of 0 when 39
of 0 where 93
of 0 whether 127
of 0 which 96
of 0 who 81
of 0 why 73
of 0 with -24
of 0 would 20
of 0 you 56
of 1 's -74
of 1 , 102
of 1 -ed 26
of 1 -ing 18
of 1 -ly 25
of 1 -s 33
of 1 : 139
of 1 CAP 23
of 1 DAY 60
of 1 NUM -55
of 1 a -61
of 1 about 36
of 1 after 31
of 1 against 140
of 1 all -48
of 1 an -59
of 1 and -44
of 1 another -29
of 1 any -50
of 1 as 33
of 1 at -17
of 1 before -44
of 1 both -48
of 1 by 103
of 1 during -39
of 1 each -24
of 1 for 22
of 1 has -38
of 1 have -56
of 1 having -37
of 1 he -33
of 1 her -31
of 1 herself 30
of 1 himself -61
of 1 his -65
of 1 how 29
of 1 if 23
of 1 in -10
of 1 is 38
of 1 it -13
of 1 its -51
of 1 itself -15
of 1 like 59
of 1 many -62
of 1 me 107
of 1 most -37
of 1 my -15
of 1 no -33
of 1 not -19
of 1 of 108
of 1 off 98
of 1 on 16
of 1 one -54
of 1 other -51
of 1 our -23
of 1 out 84
of 1 over 49
of 1 several -19
of 1 she -22
of 1 so -37
of 1 some -42
of 1 such -30
of 1 the -48
of 1 their -65
of 1 them 26
of 1 themselves 36
of 1 these -24
of 1 they -24
of 1 this -69
of 1 those -51
of 1 to 45
of 1 two -9
of 1 up 32
of 1 us -50
of 1 w 27
of 1 was 9
of 1 we -25
of 1 what -61
of 1 when -35
of 1 where -45
of 1 whether -50
of 1 which -12
of 1 who -29
of 1 why -48
of 1 with 15
of 1 would -29
of 1 yet 24
of 1 you 70
of 1 — 66
of 2 's 30
of 2 , -26
of 2 -ed 33
of 2 -ing -8
of 2 -ly 65
of 2 -s 15
of 2 : -33
of 2 DAY 47
of 2 NUM -57
of 2 about 47
of 2 after 38
of 2 against -31
of 2 all -59
of 2 an -36
of 2 and 58
of 2 another 47
of 2 any -84
of 2 as -23
of 2 at -81
of 2 before -15
of 2 both -68
of 2 by -23
of 2 during -8
of 2 each -18
of 2 for 24
of 2 from -13
of 2 has 21
of 2 have -15
of 2 her 34
of 2 herself 47
of 2 him 22
of 2 himself -15
of 2 his 40
of 2 how -45
of 2 if -19
of 2 in -34
of 2 is 60
of 2 it 20
of 2 its -69
of 2 itself -27
of 2 like -27
of 2 many 41
of 2 me -39
of 2 most 40
of 2 my 41
of 2 no 6
of 2 not -6
of 2 of -74
of 2 off -41
of 2 on 33
of 2 one -72
of 2 other 27
of 2 our 44
of 2 out 79
of 2 over -15
of 2 several 12
of 2 she -25
of 2 so -26
of 2 some 14
of 2 such -7
of 2 that -17
of 2 the 36
of 2 their 36
of 2 themselves -37
of 2 these -11
of 2 they -46
of 2 this 44
of 2 those 37
of 2 two -9
of 2 up 102
of 2 us 28
of 2 w 27
of 2 was -36
of 2 we -16
of 2 what -30
of 2 when -47
of 2 where -17
of 2 whether -14
of 2 which -35
of 2 who -19
of 2 why 56
of 2 with -17
of 2 would 28
of 2 yet 41
of 2 you -40
of 2 — -50
of 3 's 13
of 3 , -46
of 3 -ing -6
of 3 -ly -24
of 3 -s -48
of 3 : -102
of 3 CAP -15
of 3 DAY -92
of 3 a 17
of 3 about -11
of 3 after -36
of 3 against -59
of 3 all 42
of 3 an 21
of 3 and 84
of 3 another -69
of 3 any 66
of 3 as -12
of 3 at 51
of 3 before 65
of 3 both -48
of 3 by -5
of 3 during 34
of 3 each 43
of 3 for 14
of 3 from 30
of 3 has 73
of 3 have 68
of 3 having 46
of 3 he -55
of 3 her 7
of 3 herself -15
of 3 him -11
of 3 himself 20
of 3 how -68
of 3 if -60
of 3 in 42
of 3 is 12
of 3 it -55
of 3 its 35
of 3 itself -18
of 3 like -30
of 3 many -46
of 3 me -71
of 3 most 11
of 3 my -48
of 3 not 20
of 3 of -21
of 3 off 6
of 3 on 27
of 3 one 30
of 3 other -31
of 3 our -63
of 3 out -73
of 3 over -9
of 3 several -48
of 3 she -34
of 3 so 82
of 3 some -20
of 3 such -18
of 3 that -24
of 3 their 22
of 3 them -106
of 3 themselves 7
of 3 these 23
of 3 they -30
of 3 this -7
of 3 those -55
of 3 two -54
of 3 us 56
of 3 w 5
of 3 we -32
of 3 what 15
of 3 when -76
of 3 where -28
of 3 whether -44
of 3 which -30
of 3 who -23
of 3 why -71
of 3 would 18
of 3 yet -47
of 3 you -73
of 3 — -27
of 6 's -7
of 6 , -45
of 6 -ed -133
of 6 -ing -58
of 6 -ly -92
of 6 -s -38
of 6 : -61
of 6 CAP -31
of 6 DAY -47
of 6 NUM 20
of 6 a -31
of 6 about -55
of 6 after 12
of 6 against -66
of 6 all -60
of 6 an -23
of 6 and -120
of 6 another -52
of 6 any -75
of 6 as -34
of 6 before 8
of 6 both 36
of 6 by -124
of 6 during 41
of 6 each -59
of 6 for -69
of 6 from 13
of 6 has -56
of 6 having -49
of 6 he -12
of 6 her -67
of 6 herself -54
of 6 him -124
of 6 his -51
of 6 how -53
of 6 if -46
of 6 in 6
of 6 is -77
of 6 it -40
of 6 its -60
of 6 like -85
of 6 many -5
of 6 me -111
of 6 most -63
of 6 my -27
of 6 no -38
of 6 not -34
of 6 of -103
of 6 on -54
of 6 one -20
of 6 other 25
of 6 our -30
of 6 out -92
of 6 over -16
of 6 several -44
of 6 she -34
of 6 some -29
of 6 such -20
of 6 that -38
of 6 the -32
of 6 their -83
of 6 them -37
of 6 themselves -70
of 6 these -43
of 6 they -23
of 6 this -96
of 6 those 15
of 6 to -51
of 6 up -121
of 6 w -58
of 6 what -59
of 6 when 59
of 6 whether -31
of 6 which -36
of 6 who -24
of 6 why -67
of 6 with 5
of 6 would -64
of 6 yet -60
of 6 you -39
of 6 — -6
oft 0 -ed -ed 13
oft 0 -ing -ing 31
oft 0 -s -s 35
oft 0 CAP CAP 50
oft 0 DAY DAY -15
oft 0 NUM NUM 25
oft 0 a a 47
oft 0 about about -31
oft 0 after after -68
oft 0 against against -60
oft 0 all all 51
oft 0 an an 34
oft 0 and and -77
oft 0 another another 48
oft 0 any any 35
oft 0 at at -23
oft 0 before before -58
oft 0 both both 64
oft 0 by by -27
oft 0 during during -51
oft 0 each each 11
oft 0 for for -26
oft 0 from from -53
oft 0 has has -59
oft 0 have have -65
oft 0 having having 21
oft 0 he he 77
oft 0 her her 49
oft 0 herself herself -30
oft 0 him him 38
oft 0 himself himself 27
oft 0 his his 44
oft 0 how how 80
oft 0 if if 77
oft 0 in in -54
oft 0 is is -71
oft 0 it it 70
oft 0 its its 58
oft 0 itself itself 58
oft 0 like like 24
oft 0 many many 23
oft 0 me me 19
oft 0 most most 11
oft 0 my my 34
oft 0 no no 33
oft 0 not not 11
oft 0 of of -21
oft 0 off off -59
oft 0 on on -37
oft 0 one one 39
oft 0 other other 10
oft 0 our our 26
oft 0 out out -70
oft 0 over over -31
oft 0 several several 68
oft 0 she she 95
oft 0 so so -28
oft 0 some some 49
oft 0 such such 67
oft 0 that that 106
oft 0 the the 57
oft 0 their their 24
oft 0 them them 39
oft 0 these these 39
oft 0 they they 102
oft 0 this this 57
oft 0 those those 34
oft 0 to to 23
oft 0 two two 72
oft 0 up up -68
oft 0 us us -29
oft 0 w w 22
oft 0 we we 63
oft 0 what what 89
oft 0 when when 39
oft 0 where where 93
oft 0 whether whether 127
oft 0 which which 96
oft 0 who who 81
oft 0 why why 73
oft 0 with with -24
oft 0 would would 20
oft 0 you you 56
oft 1 's w -11
oft 1 , -ing -66
oft 1 , -ly -51
oft 1 , -s 26
oft 1 , CAP 213
oft 1 , NUM 29
oft 1 , for -95
oft 1 , he 41
oft 1 , the 101
oft 1 , w 66
oft 1 -ed -s -75
oft 1 -ed that 73
oft 1 -ed w -116
oft 1 -ing -s 48
oft 1 -ing CAP 30
oft 1 -ing NUM 70
oft 1 -ing a 6
oft 1 -ing about -80
oft 1 -ing for -34
oft 1 -ing her 80
oft 1 -ing his -69
oft 1 -ing in -21
oft 1 -ing it -53
oft 1 -ing on -32
oft 1 -ing out -29
oft 1 -ing that -26
oft 1 -ing the 33
oft 1 -ing their 24
oft 1 -ing to -6
oft 1 -ly -ing -51
oft 1 -ly -s -41
oft 1 -ly about -42
oft 1 -ly of -14
oft 1 -ly on -22
oft 1 -ly that 108
oft 1 -ly to 9
oft 1 -ly w -71
oft 1 -ly what -30
oft 1 -s " -32
oft 1 -s -ed -10
oft 1 -s -ing -79
oft 1 -s -ly -25
oft 1 -s -s -67
oft 1 -s CAP 86
oft 1 -s DAY -20
oft 1 -s about 46
oft 1 -s and -24
oft 1 -s are -11
oft 1 -s as -23
oft 1 -s at -27
oft 1 -s by -20
oft 1 -s for 33
oft 1 -s from -8
oft 1 -s he 71
oft 1 -s in 40
oft 1 -s of 53
oft 1 -s on 31
oft 1 -s that -20
oft 1 -s the 29
oft 1 -s to -18
oft 1 -s w 25
oft 1 -s were -12
oft 1 -s who -42
oft 1 -s with -22
oft 1 : CAP 32
oft 1 CAP " 20
oft 1 CAP -ing -33
oft 1 CAP -ly -16
oft 1 CAP -s -58
oft 1 CAP CAP -98
oft 1 CAP DAY -40
oft 1 CAP NUM -37
oft 1 CAP a -11
oft 1 CAP about -31
oft 1 CAP after -24
oft 1 CAP and -34
oft 1 CAP as -44
oft 1 CAP at -14
oft 1 CAP by -8
oft 1 CAP for 10
oft 1 CAP had -10
oft 1 CAP has -8
oft 1 CAP he 30
oft 1 CAP how 62
oft 1 CAP if 69
oft 1 CAP in -23
oft 1 CAP is -8
oft 1 CAP of -30
oft 1 CAP on -13
oft 1 CAP or -17
oft 1 CAP that 99
oft 1 CAP the 77
oft 1 CAP to 43
oft 1 CAP w -64
oft 1 CAP was -26
oft 1 CAP with -22
oft 1 CAP would -18
oft 1 CAP ’s -47
oft 1 DAY that 8
oft 1 DAY to 12
oft 1 DAY w -16
oft 1 NUM of -6
oft 1 NUM w -20
oft 1 a " -32
oft 1 a -ed -6
oft 1 a -ing -9
oft 1 a -ly -13
oft 1 a CAP -18
oft 1 a NUM -7
oft 1 a w -31
oft 1 about CAP 79
oft 1 about the -10
oft 1 against the 45
oft 1 all -s -9
oft 1 all the -20
oft 1 an -ed -7
oft 1 an CAP -7
oft 1 an w -34
oft 1 and -ed -15
oft 1 and w -27
oft 1 another w -15
oft 1 any -s -8
oft 1 any w -22
oft 1 as a 26
oft 1 as w 40
oft 1 at CAP 55
oft 1 at a -43
oft 1 at the 60
oft 1 at w -65
oft 1 both CAP -12
oft 1 by -ing -104
oft 1 for -s -31
oft 1 for a -59
oft 1 for w 42
oft 1 he -s -6
oft 1 he w -7
oft 1 he was -6
oft 1 he will -6
oft 1 her " -55
oft 1 her -ing -19
oft 1 her -s -22
oft 1 her CAP -11
oft 1 her as -7
oft 1 her to -24
oft 1 her w -40
oft 1 herself as -34
oft 1 him " -66
oft 1 him a -33
oft 1 him as -31
oft 1 him for -33
oft 1 him of -14
oft 1 him to 17
oft 1 him w -40
oft 1 himself as -15
oft 1 his -ing -17
oft 1 his -s -21
oft 1 his CAP -13
oft 1 his w -35
oft 1 how CAP -25
oft 1 how he -41
oft 1 how the -19
oft 1 how to -11
oft 1 how w -8
oft 1 if CAP 65
oft 1 if he -9
oft 1 if w -8
oft 1 in CAP -23
oft 1 in NUM -14
oft 1 in a 23
oft 1 in an -54
oft 1 in his -32
oft 1 in the 62
oft 1 in w -39
oft 1 is that 58
oft 1 is whether 69
oft 1 it " 10
oft 1 it -ed -5
oft 1 it a -13
oft 1 it as -13
oft 1 it could -5
oft 1 it the 62
oft 1 it to -17
oft 1 it w -27
oft 1 it was -15
oft 1 it would -7
oft 1 its -s -14
oft 1 its w -22
oft 1 my w -11
oft 1 no -s -12
oft 1 no to -8
oft 1 no w -10
oft 1 not to 13
oft 1 not w -28
oft 1 of -s 40
oft 1 of CAP -7
oft 1 of the 54
oft 1 of w -12
oft 1 on -s -78
oft 1 on CAP 28
oft 1 on DAY -53
oft 1 on the -25
oft 1 on w 16
oft 1 one of -19
oft 1 one w -12
oft 1 other -s -24
oft 1 our -s -23
oft 1 over CAP 81
oft 1 over the -16
oft 1 several -s -19
oft 1 some of -10
oft 1 some w -23
oft 1 that " 44
oft 1 that -ing -19
oft 1 that -s -15
oft 1 that CAP -29
oft 1 that a -12
oft 1 that an -13
oft 1 that he -17
oft 1 that his 67
oft 1 that if -10
oft 1 that it -13
oft 1 that she -33
oft 1 that some -8
oft 1 that the 39
oft 1 that they -14
oft 1 that w -31
oft 1 that when -5
oft 1 the " -15
oft 1 the -ing -11
oft 1 the -ly -18
oft 1 the -s -21
oft 1 the CAP -42
oft 1 the w -30
oft 1 their -s -19
oft 1 their w -36
oft 1 them to 25
oft 1 themselves as 60
oft 1 they are -6
oft 1 this w -25
oft 1 those -s -29
oft 1 to " 17
oft 1 to -s 41
oft 1 to CAP -104
oft 1 to a 92
oft 1 to be -74
oft 1 to do -47
oft 1 to get -37
oft 1 to the -25
oft 1 to w 42
oft 1 w -ing -42
oft 1 w -ly 25
oft 1 w -s -30
oft 1 w CAP -13
oft 1 w DAY -31
oft 1 w a 152
oft 1 w about 23
oft 1 w against -15
oft 1 w and -27
oft 1 w are -24
oft 1 w as -41
oft 1 w at -58
oft 1 w for -76
oft 1 w from -22
oft 1 w he 52
oft 1 w her -31
oft 1 w his 112
oft 1 w in -61
oft 1 w is -29
oft 1 w of -72
oft 1 w on -59
oft 1 w over -24
oft 1 w than -17
oft 1 w that 81
oft 1 w the 79
oft 1 w this -69
oft 1 w to -22
oft 1 w w -38
oft 1 w was -40
oft 1 w were -14
oft 1 w with 39
oft 1 what he -17
oft 1 what she -5
oft 1 what the -9
oft 1 what they -6
oft 1 whether CAP -10
oft 1 whether he -9
oft 1 whether she -5
oft 1 whether the -7
oft 1 which w -8
oft 1 why CAP -12
oft 1 why he -10
oft 1 why the -18
oft 1 with -s 20
oft 1 with CAP 30
oft 1 with a 73
oft 1 with the -13
oft 2 's w -18
oft 2 , -ed -21
oft 2 , -ing 38
oft 2 , -s -28
oft 2 , CAP 37
oft 2 , a 46
oft 2 , is -8
oft 2 , of -16
oft 2 , the 18
oft 2 , w 78
oft 2 -ed -ing 96
oft 2 -ed CAP 75
oft 2 -ed of -7
oft 2 -ed the -85
oft 2 -ed to 10
oft 2 -ed w -31
oft 2 -ing " 66
oft 2 -ing -ed -8
oft 2 -ing -ing 25
oft 2 -ing -s -44
oft 2 -ing CAP 91
oft 2 -ing NUM -33
oft 2 -ing about -84
oft 2 -ing as -33
oft 2 -ing for -16
oft 2 -ing of -6
oft 2 -ing on -11
oft 2 -ing the -10
oft 2 -ing to 65
oft 2 -ing w -79
oft 2 -ly " 12
oft 2 -ly -s -17
oft 2 -ly CAP 61
oft 2 -ly about -90
oft 2 -ly he -32
oft 2 -ly his 94
oft 2 -ly the 74
oft 2 -ly w -54
oft 2 -s " 22
oft 2 -s -ed -25
oft 2 -s -ing 12
oft 2 -s NUM -13
oft 2 -s a -29
oft 2 -s and -19
oft 2 -s he -22
oft 2 -s her 11
oft 2 -s his -73
oft 2 -s how 144
oft 2 -s some -31
oft 2 -s that 26
oft 2 -s the 20
oft 2 -s to -5
oft 2 -s w 62
oft 2 CAP " -18
oft 2 CAP -ed -18
oft 2 CAP -ing -59
oft 2 CAP -ly -15
oft 2 CAP -s -70
oft 2 CAP CAP -13
oft 2 CAP DAY -6
oft 2 CAP NUM 81
oft 2 CAP a 29
oft 2 CAP about -24
oft 2 CAP after -17
oft 2 CAP an -36
oft 2 CAP and -10
oft 2 CAP as -16
oft 2 CAP being -57
oft 2 CAP for -48
oft 2 CAP he 13
oft 2 CAP her 83
oft 2 CAP his 54
oft 2 CAP in -10
oft 2 CAP not -14
oft 2 CAP of -14
oft 2 CAP on -11
oft 2 CAP that -6
oft 2 CAP their 86
oft 2 CAP this 62
oft 2 CAP to -186
oft 2 CAP w 68
oft 2 CAP who -30
oft 2 CAP ’s -8
oft 2 DAY CAP 18
oft 2 DAY it -5
oft 2 DAY that 48
oft 2 DAY the 35
oft 2 DAY w 5
oft 2 NUM CAP -18
oft 2 NUM w -14
oft 2 a -ed -6
oft 2 a -ing -6
oft 2 a CAP 52
oft 2 a about -24
oft 2 a for -19
oft 2 a of -23
oft 2 a that -108
oft 2 a to 121
oft 2 a w -80
oft 2 about CAP -5
oft 2 about w -20
oft 2 against CAP -12
oft 2 all -s -6
oft 2 an -ing -23
oft 2 an to 36
oft 2 an w -41
oft 2 another w -19
oft 2 as w -12
oft 2 at -s -5
oft 2 at w -10
oft 2 by w -7
oft 2 for -s -30
oft 2 for CAP -41
oft 2 for w -52
oft 2 from w -11
oft 2 he " 71
oft 2 he -ing -6
oft 2 he his -21
oft 2 he not -7
oft 2 he that -30
oft 2 he the -6
oft 2 he to -12
oft 2 he w -14
oft 2 her " -12
oft 2 her -ed -15
oft 2 her -ing 27
oft 2 her -s -8
oft 2 her a -54
oft 2 her as -9
oft 2 her for -16
oft 2 her in -12
oft 2 her to 7
oft 2 her w -57
oft 2 him " -6
oft 2 him -ing -15
oft 2 him -s 119
oft 2 him a 25
oft 2 him w -49
oft 2 himself a 34
oft 2 himself w -8
oft 2 his " 12
oft 2 his -ed -5
oft 2 his -ing -25
oft 2 his -s -25
oft 2 his CAP -51
oft 2 his and -8
oft 2 his as -11
oft 2 his for -37
oft 2 his in -22
oft 2 his is -8
oft 2 his of -23
oft 2 his on -19
oft 2 his that -24
oft 2 his to 46
oft 2 his w -77
oft 2 his with -8
oft 2 how it -7
oft 2 how w -9
oft 2 if w -5
oft 2 in -ing -34
oft 2 in -s -10
oft 2 in CAP -19
oft 2 in of -9
oft 2 in that 82
oft 2 in w -50
oft 2 is w -19
oft 2 it " 43
oft 2 it -ed -12
oft 2 it -ing -34
oft 2 it -ly 83
oft 2 it -s -6
oft 2 it a 17
oft 2 it no -8
oft 2 it not -10
oft 2 it the -41
oft 2 it w -33
oft 2 its to -13
oft 2 its w -9
oft 2 not w -15
oft 2 of CAP -11
oft 2 of w -24
oft 2 on -s -70
oft 2 on CAP -32
oft 2 on he 65
oft 2 on that 67
oft 2 on to -19
oft 2 on w -39
oft 2 other -s -24
oft 2 out w 24
oft 2 over w 20
oft 2 some CAP -31
oft 2 some the -8
oft 2 some w -13
oft 2 that " 87
oft 2 that -ing -6
oft 2 that -s -17
oft 2 that CAP -25
oft 2 that a -11
oft 2 that he -28
oft 2 that if -8
oft 2 that in -6
oft 2 that the -16
oft 2 that to -14
oft 2 that w -19
oft 2 the " 73
oft 2 the -ed -25
oft 2 the -ing -30
oft 2 the -ly -12
oft 2 the -s -48
oft 2 the CAP -82
oft 2 the a -37
oft 2 the and -10
oft 2 the as -18
oft 2 the between -15
oft 2 the for -29
oft 2 the he 7
oft 2 the in -11
oft 2 the of 27
oft 2 the on -15
oft 2 the should -6
oft 2 the that 29
oft 2 the they -14
oft 2 the to 45
oft 2 the w -87
oft 2 the was -7
oft 2 the who 39
oft 2 the would -6
oft 2 the ’s -16
oft 2 their -s -22
oft 2 their for 74
oft 2 their on -7
oft 2 their to 38
oft 2 their w -43
oft 2 them w -36
oft 2 themselves w -17
oft 2 they a -8
oft 2 they the -6
oft 2 they w -5
oft 2 this is -13
oft 2 this that 102
oft 2 this w -30
oft 2 those w -6
oft 2 to " -57
oft 2 to -ed -16
oft 2 to -ing -78
oft 2 to CAP 27
oft 2 to NUM -39
oft 2 to a -101
oft 2 to and -9
oft 2 to any 6
oft 2 to as -40
oft 2 to at -20
oft 2 to for -62
oft 2 to her 7
oft 2 to his -43
oft 2 to in -35
oft 2 to it -8
oft 2 to its -77
oft 2 to on 49
oft 2 to out -25
oft 2 to that -18
oft 2 to the -39
oft 2 to their -70
oft 2 to to -31
oft 2 to up -17
oft 2 to what 15
oft 2 to whether -17
oft 2 to with -44
oft 2 up w -55
oft 2 w " 21
oft 2 w -ed -51
oft 2 w -ing 38
oft 2 w -ly -46
oft 2 w -s -28
oft 2 w CAP 113
oft 2 w DAY -51
oft 2 w NUM 41
oft 2 w a -37
oft 2 w about -130
oft 2 w against -35
oft 2 w and -42
oft 2 w as -54
oft 2 w at -61
oft 2 w be -42
oft 2 w been -12
oft 2 w by -23
oft 2 w for -84
oft 2 w he -15
oft 2 w her -105
oft 2 w his 99
oft 2 w how 66
oft 2 w in 37
oft 2 w is -15
oft 2 w no -16
oft 2 w of -85
oft 2 w on -61
oft 2 w over -35
oft 2 w that 140
oft 2 w the 61
oft 2 w to -7
oft 2 w was -11
oft 2 w with -27
oft 2 w would -17
oft 2 what -s -6
oft 2 what w -6
oft 2 who w -5
oft 2 why CAP 73
oft 2 why w -7
oft 2 with CAP -16
oft 2 with w -14
oft 3 's that -33
oft 3 's w 25
oft 3 , " 13
oft 3 , -ed -18
oft 3 , -ing -75
oft 3 , -s -53
oft 3 , CAP -80
oft 3 , NUM -9
oft 3 , for -20
oft 3 , he -38
oft 3 , in -23
oft 3 , is 65
oft 3 , not -9
oft 3 , of -6
oft 3 , that 59
oft 3 , the -12
oft 3 , to 9
oft 3 , w -101
oft 3 -ed " -38
oft 3 -ed -ed -8
oft 3 -ed -ing 57
oft 3 -ed -s -41
oft 3 -ed CAP 30
oft 3 -ed a 19
oft 3 -ed in -6
oft 3 -ed the 32
oft 3 -ed w -101
oft 3 -ing " -45
oft 3 -ing -ed -23
oft 3 -ing -ing -68
oft 3 -ing -s 20
oft 3 -ing CAP 53
oft 3 -ing NUM -8
oft 3 -ing a -17
oft 3 -ing after -14
oft 3 -ing and -13
oft 3 -ing for -24
oft 3 -ing from -8
oft 3 -ing her -30
oft 3 -ing his -61
oft 3 -ing in -14
oft 3 -ing of -14
oft 3 -ing on -12
oft 3 -ing that -46
oft 3 -ing the -49
oft 3 -ing to 103
oft 3 -ing w -43
oft 3 -ing with -7
oft 3 -ly -ed -10
oft 3 -ly -ing -31
oft 3 -ly -s -65
oft 3 -ly CAP 5
oft 3 -ly NUM 76
oft 3 -ly a -32
oft 3 -ly he -37
oft 3 -ly in -9
oft 3 -ly of -12
oft 3 -ly the 25
oft 3 -ly to -32
oft 3 -ly w -49
oft 3 -s " -24
oft 3 -s -ed -30
oft 3 -s -ing 42
oft 3 -s -ly -29
oft 3 -s -s 14
oft 3 -s CAP -57
oft 3 -s NUM -12
oft 3 -s a -63
oft 3 -s about -22
oft 3 -s and -15
oft 3 -s as -10
oft 3 -s for -19
oft 3 -s from -8
oft 3 -s he 28
oft 3 -s his -56
oft 3 -s in -15
oft 3 -s of -10
oft 3 -s out -6
oft 3 -s that -37
oft 3 -s the 30
oft 3 -s their -66
oft 3 -s them -18
oft 3 -s to 9
oft 3 -s w 11
oft 3 -s whether 7
oft 3 : w -18
oft 3 CAP " 46
oft 3 CAP -ed -14
oft 3 CAP -ly -13
oft 3 CAP -s -49
oft 3 CAP CAP -9
oft 3 CAP NUM -27
oft 3 CAP a -22
oft 3 CAP about 53
oft 3 CAP after 76
oft 3 CAP against -13
oft 3 CAP an 50
oft 3 CAP and -10
oft 3 CAP as 75
oft 3 CAP could -6
oft 3 CAP down -15
oft 3 CAP during -7
oft 3 CAP for -30
oft 3 CAP from -8
oft 3 CAP had -5
oft 3 CAP he 18
oft 3 CAP her 57
oft 3 CAP him -27
oft 3 CAP his 14
oft 3 CAP in -20
oft 3 CAP is -31
oft 3 CAP it -7
oft 3 CAP most -5
oft 3 CAP no -6
oft 3 CAP not -28
oft 3 CAP of -18
oft 3 CAP on -12
oft 3 CAP over -12
oft 3 CAP she -26
oft 3 CAP that -7
oft 3 CAP the -60
oft 3 CAP their -23
oft 3 CAP this -38
oft 3 CAP to -39
oft 3 CAP w -97
oft 3 CAP what 60
oft 3 CAP when -9
oft 3 CAP who -46
oft 3 CAP with -18
oft 3 CAP would -6
oft 3 CAP ’s -9
oft 3 DAY -ing -5
oft 3 DAY -s -6
oft 3 DAY CAP -21
oft 3 DAY the -19
oft 3 DAY to -6
oft 3 DAY w -11
oft 3 NUM -s -31
oft 3 NUM CAP 58
oft 3 NUM w -64
oft 3 a " 56
oft 3 a -ed -27
oft 3 a -ing -76
oft 3 a -ly -22
oft 3 a -s 61
oft 3 a CAP -12
oft 3 a DAY -8
oft 3 a NUM -16
oft 3 a a 26
oft 3 a about 42
oft 3 a and -11
oft 3 a as -8
oft 3 a between -12
oft 3 a by -6
oft 3 a for -13
oft 3 a he 111
oft 3 a his -60
oft 3 a in -17
oft 3 a not 25
oft 3 a of -21
oft 3 a on -13
oft 3 a that -25
oft 3 a the -39
oft 3 a w -33
oft 3 a who -26
oft 3 a with -6
oft 3 a would -9
oft 3 about " 132
oft 3 about -ed -6
oft 3 about -s -20
oft 3 about CAP -20
oft 3 about the -24
oft 3 about to -14
oft 3 about w -24
oft 3 against CAP -5
oft 3 all -s 79
oft 3 all CAP -23
oft 3 all the -13
oft 3 all w 46
oft 3 an " -14
oft 3 an -ed -8
oft 3 an -ing 43
oft 3 an -s 38
oft 3 an CAP 11
oft 3 an a 36
oft 3 an by -8
oft 3 an in -11
oft 3 an of -8
oft 3 an that -44
oft 3 an the 64
oft 3 an w -93
oft 3 and w 22
oft 3 another -ing -18
oft 3 any -s -10
oft 3 any w -21
oft 3 as CAP 49
oft 3 as w 49
oft 3 at " 74
oft 3 at -ed -13
oft 3 at -ing 35
oft 3 at -s -22
oft 3 at CAP -43
oft 3 at in -12
oft 3 at of -13
oft 3 at that -25
oft 3 at the -44
oft 3 at w 27
oft 3 both CAP -10
oft 3 both w -6
oft 3 by w -36
oft 3 for -ing -38
oft 3 for -s -18
oft 3 for CAP -76
oft 3 for that 32
oft 3 for the 5
oft 3 for w -74
oft 3 he " -6
oft 3 he -ing -6
oft 3 he CAP -13
oft 3 he he -6
oft 3 he that -27
oft 3 he the -14
oft 3 he to -14
oft 3 he w -6
oft 3 her " -49
oft 3 her -ed -5
oft 3 her -ing 45
oft 3 her -s -15
oft 3 her CAP 19
oft 3 her NUM -24
oft 3 her a -49
oft 3 her an -11
oft 3 her her -34
oft 3 her of -7
oft 3 her she -35
oft 3 her that 74
oft 3 her the -125
oft 3 her to -36
oft 3 her w -86
oft 3 herself w -11
oft 3 him " -16
oft 3 him -ing -6
oft 3 him -s -12
oft 3 him CAP -31
oft 3 him he -39
oft 3 him his -68
oft 3 him the -36
oft 3 him to -12
oft 3 him w 55
oft 3 himself CAP -10
oft 3 himself a 72
oft 3 himself w -14
oft 3 his " 23
oft 3 his -ed -10
oft 3 his -ing -18
oft 3 his -ly -37
oft 3 his -s -55
oft 3 his CAP -70
oft 3 his NUM -18
oft 3 his a 85
oft 3 his about -18
oft 3 his and -7
oft 3 his as -8
oft 3 his for -28
oft 3 his his -91
oft 3 his in -8
oft 3 his of -5
oft 3 his on -5
oft 3 his that 44
oft 3 his the 28
oft 3 his to 50
oft 3 his w 20
oft 3 his with -9
oft 3 how CAP -8
oft 3 how to -10
oft 3 how w -8
oft 3 if to -8
oft 3 if w -9
oft 3 in " -90
oft 3 in -ed -9
oft 3 in -ing 44
oft 3 in -s -8
oft 3 in CAP 14
oft 3 in DAY -10
oft 3 in a 24
oft 3 in he 18
oft 3 in of 83
oft 3 in that 166
oft 3 in the -43
oft 3 in to -12
oft 3 in w -86
oft 3 is CAP -42
oft 3 is w 32
oft 3 it " 70
oft 3 it -ing -7
oft 3 it -s -8
oft 3 it CAP -20
oft 3 it a -16
oft 3 it him -10
oft 3 it that -54
oft 3 it the -16
oft 3 it to -17
oft 3 it w -27
oft 3 its -s -29
oft 3 its CAP -93
oft 3 its of -8
oft 3 its w -22
oft 3 like w -7
oft 3 many w -11
oft 3 my w -9
oft 3 no CAP 84
oft 3 no w -28
oft 3 not -s -17
oft 3 not CAP -67
oft 3 not the -88
oft 3 not w 105
oft 3 of " -13
oft 3 of -s -30
oft 3 of CAP -41
oft 3 of that 23
oft 3 of the -37
oft 3 of to -22
oft 3 of w 56
oft 3 on " -10
oft 3 on -ed 67
oft 3 on -ing -67
oft 3 on -s 8
oft 3 on CAP -41
oft 3 on a 58
oft 3 on had -8
oft 3 on he 55
oft 3 on in -12
oft 3 on it -15
oft 3 on of -28
oft 3 on that 38
oft 3 on the -104
oft 3 on to 48
oft 3 on w 8
oft 3 on was -9
oft 3 one -s 75
oft 3 one w -35
oft 3 other w -17
oft 3 out w -12
oft 3 over -s -17
oft 3 over w -48
oft 3 several w -12
oft 3 she that -13
oft 3 she the -5
oft 3 some -s -10
oft 3 some CAP 52
oft 3 some to -24
oft 3 some w -14
oft 3 that " 15
oft 3 that -ed -10
oft 3 that -ing -21
oft 3 that -ly -6
oft 3 that -s -25
oft 3 that CAP 47
oft 3 that a -16
oft 3 that an -10
oft 3 that he -9
oft 3 that her -7
oft 3 that his -14
oft 3 that it -11
oft 3 that not -9
oft 3 that that -54
oft 3 that the 30
oft 3 that they -7
oft 3 that to -31
oft 3 that w -24
oft 3 the " 24
oft 3 the -ed -43
oft 3 the -ing 26
oft 3 the -ly -30
oft 3 the -s 53
oft 3 the CAP 36
oft 3 the NUM -15
oft 3 the a -112
oft 3 the about 57
oft 3 the all -20
oft 3 the an -80
oft 3 the and -11
oft 3 the as -16
oft 3 the between -6
oft 3 the by -8
oft 3 the during -10
oft 3 the for 67
oft 3 the from -7
oft 3 the has -9
oft 3 the her -50
oft 3 the him -18
oft 3 the his 45
oft 3 the if -15
oft 3 the in -24
oft 3 the into -5
oft 3 the is -9
oft 3 the it -34
oft 3 the its -32
oft 3 the not -49
oft 3 the of -25
oft 3 the on -16
oft 3 the over -6
oft 3 the she 5
oft 3 the some -10
oft 3 the that -22
oft 3 the their 42
oft 3 the they -12
oft 3 the this -21
oft 3 the to 82
oft 3 the w -36
oft 3 the which -18
oft 3 the who -16
oft 3 the with -20
oft 3 the would -5
oft 3 the ’s -10
oft 3 their -ed -5
oft 3 their -ing -52
oft 3 their -s 63
oft 3 their the -12
oft 3 their to 61
oft 3 their w -11
oft 3 them the -28
oft 3 them they -13
oft 3 them w -16
oft 3 themselves w -24
oft 3 they CAP -5
oft 3 they the -7
oft 3 this -s -30
oft 3 this CAP 10
oft 3 this that -64
oft 3 this the 16
oft 3 this w 38
oft 3 those CAP -47
oft 3 those a -8
oft 3 those the -25
oft 3 those w -20
oft 3 to " -19
oft 3 to -ed -31
oft 3 to -ing 19
oft 3 to -ly 68
oft 3 to -s -11
oft 3 to CAP 18
oft 3 to DAY -6
oft 3 to NUM -17
oft 3 to about 101
oft 3 to after -6
oft 3 to and -17
oft 3 to any -36
oft 3 to as -21
oft 3 to at -13
oft 3 to for -56
oft 3 to from -15
oft 3 to he -23
oft 3 to her -53
oft 3 to his 5
oft 3 to in -30
oft 3 to is 82
oft 3 to it -57
oft 3 to its 34
oft 3 to of -18
oft 3 to on -30
oft 3 to or -7
oft 3 to over -7
oft 3 to than -5
oft 3 to that 68
oft 3 to the 25
oft 3 to their -20
oft 3 to this -52
oft 3 to to -20
oft 3 to w -58
oft 3 to was -5
oft 3 to who -27
oft 3 to with -14
oft 3 to ’s -11
oft 3 up CAP 67
oft 3 up w -39
oft 3 w " 26
oft 3 w ( -27
oft 3 w -ed -79
oft 3 w -ing 21
oft 3 w -ly -60
oft 3 w -s 60
oft 3 w CAP -6
oft 3 w DAY 45
oft 3 w NUM -48
oft 3 w a -28
oft 3 w about -107
oft 3 w all -49
oft 3 w an 50
oft 3 w and -46
oft 3 w any 46
oft 3 w are -14
oft 3 w as -64
oft 3 w at -7
oft 3 w be -10
oft 3 w but -22
oft 3 w by -34
oft 3 w could -11
oft 3 w during -11
oft 3 w for -69
oft 3 w from -20
oft 3 w had -8
oft 3 w have -12
oft 3 w he -93
oft 3 w her 13
oft 3 w him 84
oft 3 w himself 26
oft 3 w his 9
oft 3 w how -17
oft 3 w if 9
oft 3 w in -55
oft 3 w is -20
oft 3 w it 84
oft 3 w like -11
oft 3 w many -40
oft 3 w not -76
oft 3 w of -61
oft 3 w on -43
oft 3 w one -36
oft 3 w or -9
oft 3 w other -28
oft 3 w out -31
oft 3 w over -23
oft 3 w she 31
oft 3 w should -8
oft 3 w than -14
oft 3 w that -27
oft 3 w the 77
oft 3 w their -66
oft 3 w they 45
oft 3 w this 33
oft 3 w those -33
oft 3 w to 19
oft 3 w w -17
oft 3 w was -12
oft 3 w where 20
oft 3 w which -5
oft 3 w who -83
oft 3 w will -19
oft 3 w with 52
oft 3 w would -18
oft 3 w ’s -28
oft 3 was w 37
oft 3 what " 41
oft 3 what CAP -46
oft 3 what about -31
oft 3 what the 77
oft 3 what w -7
oft 3 whether CAP -6
oft 3 whether that -22
oft 3 whether to -6
oft 3 why CAP -9
oft 3 why to -7
oft 3 with -s 32
oft 3 with CAP -89
oft 3 with about -38
oft 3 with and -8
oft 3 with the 45
oft 3 with to -38
oft 3 with w 38
oft 3 would w -27
oft 3 — w -25
oft 6 's CAP -39
oft 6 's the 89
oft 6 's to -13
oft 6 's w -13
oft 6 , " 39
oft 6 , -ed -19
oft 6 , -ing -85
oft 6 , -ly -7
oft 6 , -s -52
oft 6 , CAP -115
oft 6 , NUM -11
oft 6 , a 15
oft 6 , about -30
oft 6 , be -5
oft 6 , for -7
oft 6 , have -9
oft 6 , he -47
oft 6 , his -35
oft 6 , of -15
oft 6 , that -9
oft 6 , the 46
oft 6 , to 41
oft 6 , w -103
oft 6 , was 81
oft 6 , who -7
oft 6 -ed -ing -10
oft 6 -ed -s -7
oft 6 -ed CAP -36
oft 6 -ed a -35
oft 6 -ed that -28
oft 6 -ed the -35
oft 6 -ed to -6
oft 6 -ed w -18
oft 6 -ing " 26
oft 6 -ing -ed -10
oft 6 -ing -ly -6
oft 6 -ing -s -41
oft 6 -ing CAP -101
oft 6 -ing NUM -11
oft 6 -ing a 41
oft 6 -ing and -8
oft 6 -ing he -11
oft 6 -ing him -13
oft 6 -ing his -15
oft 6 -ing if -12
oft 6 -ing in -8
oft 6 -ing it -8
oft 6 -ing its -7
oft 6 -ing that -8
oft 6 -ing the 6
oft 6 -ing their -13
oft 6 -ing to -66
oft 6 -ing w -58
oft 6 -ing was -5
oft 6 -ing with -5
oft 6 -ly -ed -7
oft 6 -ly -ing -10
oft 6 -ly -ly -10
oft 6 -ly -s -18
oft 6 -ly a -32
oft 6 -ly but -5
oft 6 -ly he -7
oft 6 -ly that -31
oft 6 -ly the -60
oft 6 -ly their -10
oft 6 -ly to -26
oft 6 -ly w 12
oft 6 -s " 23
oft 6 -s -ed -25
oft 6 -s -ing 30
oft 6 -s -ly -11
oft 6 -s -s -48
oft 6 -s CAP 6
oft 6 -s NUM -10
oft 6 -s a -57
oft 6 -s about -8
oft 6 -s an -30
oft 6 -s and -8
oft 6 -s as -5
oft 6 -s for -13
oft 6 -s he -47
oft 6 -s him -9
oft 6 -s his -34
oft 6 -s how 15
oft 6 -s in -10
oft 6 -s it -13
oft 6 -s not 66
oft 6 -s of -9
oft 6 -s on -6
oft 6 -s she -11
oft 6 -s that 18
oft 6 -s the -40
oft 6 -s their -22
oft 6 -s them -14
oft 6 -s they -26
oft 6 -s to -82
oft 6 -s w -64
oft 6 -s whether -14
oft 6 -s who -25
oft 6 : -s -6
oft 6 : the -11
oft 6 : to -13
oft 6 : w -14
oft 6 CAP " 8
oft 6 CAP -ed -26
oft 6 CAP -ing 32
oft 6 CAP -ly -21
oft 6 CAP -s 23
oft 6 CAP CAP -37
oft 6 CAP NUM -21
oft 6 CAP a -81
oft 6 CAP about -22
oft 6 CAP all -9
oft 6 CAP an 41
oft 6 CAP and -14
oft 6 CAP as -17
oft 6 CAP being -5
oft 6 CAP but -9
oft 6 CAP for -18
oft 6 CAP he -61
oft 6 CAP her 14
oft 6 CAP him -17
oft 6 CAP his 25
oft 6 CAP if -14
oft 6 CAP in -12
oft 6 CAP is -5
oft 6 CAP it -21
oft 6 CAP its -6
oft 6 CAP many -5
oft 6 CAP not -13
oft 6 CAP of -12
oft 6 CAP on -7
oft 6 CAP over 85
oft 6 CAP she -27
oft 6 CAP that -106
oft 6 CAP the -109
oft 6 CAP their -22
oft 6 CAP they -11
oft 6 CAP this -8
oft 6 CAP to -10
oft 6 CAP w -10
oft 6 CAP what -31
oft 6 CAP when -7
oft 6 CAP who -20
oft 6 CAP with -8
oft 6 DAY " -50
oft 6 DAY -ing -14
oft 6 DAY -s -6
oft 6 DAY CAP -24
oft 6 DAY a -15
oft 6 DAY her -12
oft 6 DAY that 27
oft 6 DAY the -49
oft 6 DAY to 45
oft 6 DAY w -27
oft 6 NUM " 39
oft 6 NUM -ing -16
oft 6 NUM -s 68
oft 6 NUM CAP -36
oft 6 NUM the -27
oft 6 NUM they -14
oft 6 NUM to -39
oft 6 NUM w -31
oft 6 a " -9
oft 6 a -ed -21
oft 6 a -ing 12
oft 6 a -s -28
oft 6 a CAP 9
oft 6 a NUM -6
oft 6 a a 30
oft 6 a about -18
oft 6 a an -20
oft 6 a and -9
oft 6 a as -7
oft 6 a by -7
oft 6 a for -8
oft 6 a has -6
oft 6 a he -14
oft 6 a her -19
oft 6 a him -24
oft 6 a his -31
oft 6 a in -8
oft 6 a it -6
oft 6 a not -10
oft 6 a of -5
oft 6 a one -12
oft 6 a she 30
oft 6 a some -7
oft 6 a that -84
oft 6 a the -128
oft 6 a they -17
oft 6 a to -62
oft 6 a w -5
oft 6 a which -10
oft 6 a who -16
oft 6 a with -9
oft 6 about -ing -6
oft 6 about -s -6
oft 6 about CAP 60
oft 6 about the -32
oft 6 about to -14
oft 6 about w -19
oft 6 against CAP -11
oft 6 all to -7
oft 6 all w -8
oft 6 an " 21
oft 6 an -ing 77
oft 6 an -ly -7
oft 6 an -s -14
oft 6 an CAP -44
oft 6 an a -60
oft 6 an that -36
oft 6 an the -68
oft 6 an w -45
oft 6 and CAP -22
oft 6 and w -11
oft 6 another to -10
oft 6 any CAP -5
oft 6 any the -31
oft 6 as -s -33
oft 6 as CAP -41
oft 6 as and -7
oft 6 as the -40
oft 6 as w -37
oft 6 at " 48
oft 6 at -ing -10
oft 6 at -s -24
oft 6 at CAP 16
oft 6 at that 63
oft 6 at the -74
oft 6 at to -35
oft 6 at w -32
oft 6 both CAP -13
oft 6 both the -9
oft 6 both to -11
oft 6 both w -17
oft 6 by -s -24
oft 6 by CAP -17
oft 6 by to -15
oft 6 by w -21
oft 6 for -ing -16
oft 6 for -s -16
oft 6 for CAP -31
oft 6 for the -36
oft 6 for to -22
oft 6 for w -30
oft 6 for who -8
oft 6 has w -7
oft 6 having w -6
oft 6 he " -51
oft 6 he -ing -9
oft 6 he CAP -16
oft 6 he a -9
oft 6 he he -6
oft 6 he him -7
oft 6 he his 76
oft 6 he that -29
oft 6 he the -8
oft 6 he w -9
oft 6 her " 53
oft 6 her -ing -21
oft 6 her -s -14
oft 6 her CAP 36
oft 6 her a -20
oft 6 her her -21
oft 6 her she -8
oft 6 her that -76
oft 6 her the -43
oft 6 her to -43
oft 6 her w -38
oft 6 her when -5
oft 6 herself -s -11
oft 6 herself CAP -48
oft 6 herself w -19
oft 6 him " -31
oft 6 him -ed -7
oft 6 him -ing -5
oft 6 him CAP -27
oft 6 him a -10
oft 6 him his -13
oft 6 him the -15
oft 6 him to -10
oft 6 him w -12
oft 6 himself CAP -5
oft 6 himself w -13
oft 6 his " 18
oft 6 his -ed -9
oft 6 his -ing -28
oft 6 his -s -23
oft 6 his CAP -63
oft 6 his NUM -7
oft 6 his a 31
oft 6 his an -20
oft 6 his and -5
oft 6 his for -6
oft 6 his he -33
oft 6 his him -14
oft 6 his his -49
oft 6 his other -5
oft 6 his some -6
oft 6 his that 31
oft 6 his the -68
oft 6 his they -11
oft 6 his to -37
oft 6 his w 34
oft 6 how CAP -5
oft 6 how how -9
oft 6 how the -6
oft 6 how w -8
oft 6 if " -7
oft 6 if the -11
oft 6 if w -7
oft 6 in " 14
oft 6 in -ed -8
oft 6 in -ing 42
oft 6 in -s -46
oft 6 in CAP 20
oft 6 in a 26
oft 6 in he -36
oft 6 in in -7
oft 6 in that 110
oft 6 in the -6
oft 6 in to -27
oft 6 in w -63
oft 6 is -s -5
oft 6 is CAP -12
oft 6 is the -22
oft 6 is w -7
oft 6 it " 70
oft 6 it -s -8
oft 6 it CAP -20
oft 6 it a -10
oft 6 it it -5
oft 6 it that -67
oft 6 it the -30
oft 6 it to -9
oft 6 it w -23
oft 6 its -ing -6
oft 6 its CAP -7
oft 6 its the -13
oft 6 its w -7
oft 6 me -ing -7
oft 6 me CAP -12
oft 6 me the -12
oft 6 me w -8
oft 6 most w -13
oft 6 no CAP 84
oft 6 no w -10
oft 6 not -ing -8
oft 6 not -s -8
oft 6 not CAP -14
oft 6 not a -6
oft 6 not the -54
oft 6 not to 85
oft 6 not w -15
oft 6 of -s -11
oft 6 of CAP -26
oft 6 of a -9
oft 6 of that -37
oft 6 of the -50
oft 6 of to -26
oft 6 of w -29
oft 6 on " 30
oft 6 on -ed -8
oft 6 on -ing -38
oft 6 on -ly -17
oft 6 on -s -28
oft 6 on CAP 26
oft 6 on NUM -6
oft 6 on a -29
oft 6 on about -13
oft 6 on and -5
oft 6 on he -14
oft 6 on his -23
oft 6 on that -58
oft 6 on the 14
oft 6 on to -40
oft 6 on w -62
oft 6 one -ing -19
oft 6 one CAP 65
oft 6 one the -35
oft 6 one w -8
oft 6 other w -14
oft 6 over CAP 46
oft 6 over the -54
oft 6 over w 35
oft 6 several CAP -11
oft 6 several w -9
oft 6 she " -10
oft 6 she that -16
oft 6 some -ing -16
oft 6 some CAP -13
oft 6 some the -12
oft 6 some to -8
oft 6 some w -12
oft 6 that " -53
oft 6 that -ed -6
oft 6 that -ing -24
oft 6 that -s -10
oft 6 that CAP 31
oft 6 that a -18
oft 6 that an -11
oft 6 that he -9
oft 6 that her -5
oft 6 that him -8
oft 6 that his -13
oft 6 that if -6
oft 6 that it -18
oft 6 that its -6
oft 6 that that -66
oft 6 that the -44
oft 6 that to -26
oft 6 that w -18
oft 6 the " -45
oft 6 the -ed 61
oft 6 the -ing -63
oft 6 the -ly -22
oft 6 the -s 21
oft 6 the CAP -44
oft 6 the NUM -8
oft 6 the about -8
oft 6 the among -5
oft 6 the an 57
oft 6 the and -11
oft 6 the as -9
oft 6 the for -16
oft 6 the he -55
oft 6 the her -35
oft 6 the him -13
oft 6 the his -45
oft 6 the how -37
oft 6 the if 47
oft 6 the in -11
oft 6 the it -31
oft 6 the its 68
oft 6 the many -7
oft 6 the not -13
oft 6 the of -11
oft 6 the on -6
oft 6 the she 45
oft 6 the than -5
oft 6 the that -29
oft 6 the the -109
oft 6 the their -16
oft 6 the they -5
oft 6 the to 39
oft 6 the w -46
oft 6 the was -5
oft 6 the what -18
oft 6 the with -19
oft 6 their -ing -17
oft 6 their -s -9
oft 6 their CAP -33
oft 6 their a -10
oft 6 their the -12
oft 6 their their -7
oft 6 their to -6
oft 6 their w -21
oft 6 them CAP -14
oft 6 them the -47
oft 6 them to -19
oft 6 them w -18
oft 6 themselves -s -7
oft 6 themselves w -5
oft 6 they CAP -5
oft 6 they the -8
oft 6 this CAP -9
oft 6 this a -7
oft 6 this the -16
oft 6 this to -11
oft 6 this w -12
oft 6 those CAP -13
oft 6 those the -32
oft 6 those to 75
oft 6 those w -9
oft 6 to -ed -18
oft 6 to -ing -26
oft 6 to -ly -14
oft 6 to -s -49
oft 6 to CAP -55
oft 6 to NUM -9
oft 6 to a 33
oft 6 to about 66
oft 6 to after -7
oft 6 to along -6
oft 6 to an 68
oft 6 to and -10
oft 6 to as -8
oft 6 to at 84
oft 6 to but -8
oft 6 to for 119
oft 6 to from -6
oft 6 to had -7
oft 6 to he -39
oft 6 to her -34
oft 6 to him -16
oft 6 to his -60
oft 6 to how 39
oft 6 to if -14
oft 6 to in -15
oft 6 to is -7
oft 6 to it -19
oft 6 to not -20
oft 6 to of -9
oft 6 to on -9
oft 6 to one -6
oft 6 to she -8
oft 6 to some -20
oft 6 to that 13
oft 6 to the -79
oft 6 to their -19
oft 6 to they -11
oft 6 to this -14
oft 6 to to -102
oft 6 to w -73
oft 6 to was -7
oft 6 to what -52
oft 6 to when -14
oft 6 to where -6
oft 6 to which -6
oft 6 to with -7
oft 6 up CAP -23
oft 6 up w -13
oft 6 w " 80
oft 6 w -ed -51
oft 6 w -ing 40
oft 6 w -ly -31
oft 6 w DAY -9
oft 6 w NUM -28
oft 6 w a -40
oft 6 w about -42
oft 6 w after -6
oft 6 w against -6
oft 6 w all 61
oft 6 w among -6
oft 6 w an -27
oft 6 w and -25
oft 6 w any -19
oft 6 w as 64
oft 6 w at -5
oft 6 w because -6
oft 6 w been -6
oft 6 w being -7
oft 6 w between -6
oft 6 w but -7
oft 6 w by -15
oft 6 w did -7
oft 6 w for -29
oft 6 w from -7
oft 6 w had -7
oft 6 w has -5
oft 6 w have -10
oft 6 w he -52
oft 6 w her 41
oft 6 w him 41
oft 6 w how -67
oft 6 w if -28
oft 6 w in -27
oft 6 w into -14
oft 6 w is -22
oft 6 w it 40
oft 6 w its -42
oft 6 w like -6
oft 6 w not -44
oft 6 w of -21
oft 6 w on -18
oft 6 w other -7
oft 6 w out -5
oft 6 w she -37
oft 6 w some -12
oft 6 w that -40
oft 6 w the -82
oft 6 w their 58
oft 6 w them -15
oft 6 w they 68
oft 6 w this -9
oft 6 w those -5
oft 6 w to -14
oft 6 w two -7
oft 6 w up -6
oft 6 w w -92
oft 6 w was -10
oft 6 w were -6
oft 6 w what 64
oft 6 w when -8
oft 6 w where -31
oft 6 w whether -61
oft 6 w which -11
oft 6 w who -10
oft 6 w with -21
oft 6 w would -8
oft 6 w ’s -11
oft 6 was -s -6
oft 6 was w -8
oft 6 what " -13
oft 6 what CAP -7
oft 6 what that -7
oft 6 what the -19
oft 6 when to -14
oft 6 when w -8
oft 6 whether the -7
oft 6 why " -54
oft 6 why CAP -6
oft 6 with " -88
oft 6 with -ing -43
oft 6 with -s -50
oft 6 with CAP -67
oft 6 with the 64
oft 6 with w -42
oft 6 would w -13
oft 6 — -s -34
oft 6 — that 30
oft 6 — w -9
os 0 abl -75
os 0 accept 83
os 0 accus 40
os 0 accusation 63
os 0 acknowledg 109
os 0 acquiesc 48
os 0 ad -10
os 0 add 46
os 0 address 54
os 0 admit 57
os 0 adopt -46
os 0 advis -67
os 0 advocat 89
os 0 agr 37
os 0 agre 61
os 0 aim -49
os 0 alleg 91
os 0 allegation 10
os 0 allow 81
os 0 allud -33
os 0 anger -10
os 0 announc 184
os 0 answer 71
os 0 apologiz -61
os 0 appeal -124
os 0 appear -93
os 0 applaud 66
os 0 appoint 77
os 0 approv -25
os 0 argu -15
os 0 argument -63
os 0 ask -29
os 0 assail 76
os 0 assert 91
os 0 assertion 23
os 0 assum 29
os 0 assur -64
os 0 attack 16
os 0 attempt -145
os 0 attribut 43
os 0 avoid -74
os 0 awar 57
os 0 back 52
os 0 ban 31
os 0 bash 45
os 0 becom -119
os 0 begin -138
os 0 believ 185
os 0 bemoan 36
os 0 blam 119
os 0 blast -12
os 0 block 58
os 0 boast 30
os 0 bring -28
os 0 brush -45
os 0 calculat 56
os 0 call 22
os 0 car 16
os 0 carry -87
os 0 cast 43
os 0 caution 91
os 0 celebrat 49
os 0 challeng 63
os 0 chant 6
os 0 cheer 47
os 0 chid 88
os 0 choos -21
os 0 cit 210
os 0 claim 95
os 0 clarify 11
os 0 clear 13
os 0 com -97
os 0 comment -45
os 0 compar 89
os 0 complaint 27
os 0 conced 61
os 0 concern -42
os 0 conclud -54
os 0 condemn 37
os 0 confident 62
os 0 confirm 79
os 0 congratulat 83
os 0 consider 111
os 0 contemplat 96
os 0 contend 12
os 0 continu -65
os 0 contradict 32
os 0 contrast 84
os 0 conversation -28
os 0 convinc -15
os 0 count -77
os 0 counter -35
os 0 cover 73
os 0 credit 112
os 0 critical 49
os 0 criticism 33
os 0 criticiz 144
os 0 debat 10
os 0 decid 58
os 0 decision 93
os 0 declar 86
os 0 declin 23
os 0 decry 92
os 0 deem 93
os 0 deep -85
os 0 defend 94
os 0 deliver 28
os 0 demand 23
os 0 demonstrat -29
os 0 deny 22
os 0 derid 43
os 0 describ 137
os 0 detail -15
os 0 determin 107
os 0 devot -50
os 0 disagre 20
os 0 disagreement -42
os 0 disavow 100
os 0 disclos 30
os 0 disclosur 24
os 0 discuss 154
os 0 dismiss 127
os 0 display 49
os 0 disput 15
os 0 distanc 25
os 0 document -24
os 0 doubl -36
os 0 doubt 19
os 0 downplay 43
os 0 draw -13
os 0 dwell -60
os 0 eager 17
os 0 echo 33
os 0 embrac 139
os 0 emerg -68
os 0 emphasiz 75
os 0 encourag 20
os 0 end -103
os 0 endors 184
os 0 endorsement 33
os 0 enjoy 80
os 0 estimat 24
os 0 expand -71
os 0 expect 92
os 0 experienc -16
os 0 explain 16
os 0 expos 66
os 0 express 10
os 0 fail -83
os 0 favor 109
os 0 fear 138
os 0 feel 22
os 0 fight 22
os 0 fil -15
os 0 find 75
os 0 fir -7
os 0 focus 9
os 0 follow -71
os 0 forecast -17
os 0 forget -10
os 0 fram 37
os 0 giv -42
os 0 go -145
os 0 goe -75
os 0 going -55
os 0 grow 36
os 0 guess 13
os 0 hail 82
os 0 hard -70
os 0 harsh -45
os 0 hat -26
os 0 hear 30
os 0 highlight 132
os 0 hint 74
os 0 hir 80
os 0 hit -60
os 0 hold -55
os 0 hop 106
os 0 idea 8
os 0 identify 85
os 0 ignor 104
os 0 imply 53
os 0 includ -12
os 0 inform -58
os 0 insist 126
os 0 intend 86
os 0 interest 115
os 0 introduc 34
os 0 invok -6
os 0 issu -110
os 0 it -109
os 0 join -126
os 0 jok 8
os 0 judg 26
os 0 keep -109
os 0 knock 77
os 0 know 58
os 0 label -71
os 0 lament 95
os 0 lash -66
os 0 launch -123
os 0 lay 25
os 0 learn 78
os 0 leav -125
os 0 less -96
os 0 lin -44
os 0 list 98
os 0 look -24
os 0 lov 109
os 0 maintain -42
os 0 mak -24
os 0 mark 87
os 0 mean 32
os 0 mention 180
os 0 messag 15
os 0 mock 148
os 0 mount -100
os 0 nam 142
os 0 need -38
os 0 negativ -32
os 0 nominat 97
os 0 open -71
os 0 oppos 103
os 0 opposition 45
os 0 opt 48
os 0 optimistic -8
os 0 order 94
os 0 outlin 105
os 0 outspoken -66
os 0 paint 93
os 0 pass -52
os 0 peg -19
os 0 persuad -165
os 0 pivot -75
os 0 plan 47
os 0 play -56
os 0 plead -44
os 0 pledg 25
os 0 point 10
os 0 portray 48
os 0 position -28
os 0 post -33
os 0 prais 94
os 0 predict 131
os 0 prefer 27
os 0 present -21
os 0 project 50
os 0 promis 33
os 0 promot 93
os 0 propos 126
os 0 proposal 11
os 0 protest 36
os 0 proud 53
os 0 prov 61
os 0 provid -22
os 0 publish -25
os 0 push -13
os 0 put -53
os 0 question 36
os 0 quick -26
os 0 rail 49
os 0 rais -75
os 0 reach -12
os 0 react -63
os 0 read 56
os 0 reaffirm 52
os 0 reason 90
os 0 rebuk 64
os 0 rebut 101
os 0 recall 161
os 0 recogniz 30
os 0 recommend 86
os 0 refer 121
os 0 referenc 91
os 0 reflect 88
os 0 refus 47
os 0 reiterat -17
os 0 reject 62
os 0 releas -53
os 0 remain -94
os 0 remember 83
os 0 remind -205
os 0 renew -120
os 0 repeat -20
os 0 reply -29
os 0 report 69
os 0 represent 65
os 0 request 75
os 0 requir 26
os 0 resist 11
os 0 respond -23
os 0 restrict 47
os 0 return 39
os 0 retweet 54
os 0 reveal 170
os 0 rip 49
os 0 run -33
os 0 say 160
os 0 see 126
os 0 seek 63
os 0 seiz -43
os 0 send -120
os 0 sens -8
os 0 set -97
os 0 shar -35
os 0 sharp -42
os 0 shock 44
os 0 show 33
os 0 shrug 24
os 0 sid 12
os 0 sign -21
os 0 signal -99
os 0 singl -25
os 0 skeptical 40
os 0 slam 45
os 0 sound 21
os 0 spar 66
os 0 speak -50
os 0 speculat 7
os 0 speculation -25
os 0 spent -160
os 0 split -17
os 0 stand 45
os 0 start -138
os 0 stat 80
os 0 statement -81
os 0 step -111
os 0 stop -157
os 0 story -20
os 0 strategy -39
os 0 struggl 22
os 0 stuck 20
os 0 suggest 179
os 0 suggestion -21
os 0 support 75
os 0 supporter 20
os 0 supportiv 10
os 0 sur 77
os 0 surpris -18
os 0 tak -58
os 0 talk 24
os 0 target 8
os 0 tell -177
os 0 tend -90
os 0 testify -30
os 0 thank 28
os 0 ther -68
os 0 think 105
os 0 threaten 48
os 0 touch 22
os 0 tout 24
os 0 trad -68
os 0 try -137
os 0 turn -129
os 0 tweet -15
os 0 underscor -10
os 0 understand 75
os 0 upset -15
os 0 urg 8
os 0 used -151
os 0 using -152
os 0 very -64
os 0 view 124
os 0 voic 8
os 0 vot 6
os 0 vouch 44
os 0 vow 47
os 0 want 104
os 0 warn -39
os 0 watch 83
os 0 wav -96
os 0 weigh 56
os 0 welcom 35
os 0 withdraw -21
os 0 witness 45
os 0 wonder 32
os 0 worry 74
os 0 writ -8
os 1 abl -6
os 1 accept -18
os 1 accord 152
os 1 accus 8
os 1 acknowledg -35
os 1 acquiesc 74
os 1 ad -38
os 1 address -16
os 1 admit -51
os 1 adopt -12
os 1 advic -124
os 1 advis -14
os 1 advocat -38
os 1 agr 42
os 1 aim 42
os 1 alleg -13
os 1 allow -62
os 1 allud -13
os 1 anger 90
os 1 announc -88
os 1 apologiz -89
os 1 appeal 104
os 1 appear 6
os 1 applaud -6
os 1 appoint -8
os 1 approv 10
os 1 argu 42
os 1 argument -15
os 1 ask 21
os 1 assail -19
os 1 assert -8
os 1 assur 103
os 1 attack -31
os 1 attempt -15
os 1 avoid 85
os 1 awar -21
os 1 back 19
os 1 ban 13
os 1 becom -35
os 1 begin 27
os 1 believ -100
os 1 blam -39
os 1 blast -68
os 1 boast -38
os 1 bring -42
os 1 brush 97
os 1 calculat -11
os 1 call 13
os 1 car -5
os 1 carry -28
os 1 cast -86
os 1 caution -67
os 1 celebrat 49
os 1 challeng -107
os 1 chant -5
os 1 characteriz -19
os 1 charg 77
os 1 cheer -12
os 1 choos 34
os 1 cit -53
os 1 claim -22
os 1 clear 81
os 1 com 78
os 1 comment 63
os 1 compar -26
os 1 complain -81
os 1 complaint 10
os 1 concern 33
os 1 conclud 54
os 1 congratulat -15
os 1 consider -79
os 1 contemplat -17
os 1 continu 71
os 1 contrast -12
os 1 conversation -7
os 1 convinc 50
os 1 count 46
os 1 counter 83
os 1 cover -20
os 1 credit -15
os 1 critical -5
os 1 criticism 72
os 1 criticiz -80
os 1 debat -52
os 1 decid -116
os 1 decision -59
os 1 declar 31
os 1 declin -80
os 1 decry -20
os 1 deem -46
os 1 deep 10
os 1 defend -30
os 1 deliver -19
os 1 demand 29
os 1 demonstrat -13
os 1 denounc 40
os 1 deny -26
os 1 derid -10
os 1 describ -23
os 1 detail 81
os 1 determin -40
os 1 devot -21
os 1 disagre 24
os 1 disagreement 45
os 1 disavow -14
os 1 disclos -82
os 1 discuss -79
os 1 dismiss -52
os 1 display 20
os 1 distanc -39
os 1 divid 67
os 1 doubl -29
os 1 downplay -15
os 1 draw 32
os 1 dwell -6
os 1 eager -53
os 1 echo -38
os 1 embrac -28
os 1 emerg -74
os 1 encourag -45
os 1 end -51
os 1 endors -88
os 1 endorsement 25
os 1 enjoy -43
os 1 estimat 46
os 1 expand -51
os 1 expect -71
os 1 experienc -19
os 1 explain -46
os 1 expos -10
os 1 express 5
os 1 fail 34
os 1 favor -38
os 1 fear -49
os 1 feel 47
os 1 fight 50
os 1 fil -19
os 1 find -42
os 1 focus 53
os 1 follow 72
os 1 forecast -60
os 1 forget 27
os 1 fram -20
os 1 go 56
os 1 goal -31
os 1 goe 157
os 1 going 59
os 1 grow -65
os 1 hail -11
os 1 hard 49
os 1 harsh 40
os 1 hat -19
os 1 highlight -30
os 1 hint -21
os 1 hit -31
os 1 hold -114
os 1 hop 18
os 1 hopeful 12
os 1 idea 40
os 1 identify -26
os 1 ignor -22
os 1 imply -7
os 1 includ 36
os 1 indicat 48
os 1 inform 55
os 1 insist -32
os 1 intend -80
os 1 interest -35
os 1 interject -35
os 1 introduc 23
os 1 issu 41
os 1 it 72
os 1 join -36
os 1 jok -34
os 1 judg -8
os 1 keep -35
os 1 knock -6
os 1 know 15
os 1 lament -37
os 1 lash 69
os 1 launch -50
os 1 lay -27
os 1 learn -29
os 1 leav 59
os 1 less -88
os 1 let -27
os 1 list 6
os 1 look 68
os 1 lov -28
os 1 mak -8
os 1 mark -36
os 1 mean 25
os 1 mention -62
os 1 messag -80
os 1 mock -50
os 1 mount -20
os 1 nam -22
os 1 need 82
os 1 negativ 101
os 1 nominat -22
os 1 not 33
os 1 offer -40
os 1 open -33
os 1 oppos 18
os 1 opposition -51
os 1 opt 21
os 1 optimistic 11
os 1 order 41
os 1 outlin -38
os 1 outspoken 80
os 1 paint -11
os 1 peg -20
os 1 persuad 46
os 1 pivot 18
os 1 plan -33
os 1 plead 26
os 1 pledg 34
os 1 point 23
os 1 portray 46
os 1 position -15
os 1 post 8
os 1 prais -68
os 1 predict -50
os 1 prefer 53
os 1 present -28
os 1 project -6
os 1 promis 21
os 1 promot -11
os 1 propos 25
os 1 proposal 100
os 1 protest 21
os 1 prov -10
os 1 provid -44
os 1 publish 31
os 1 push -12
os 1 put 43
os 1 question -22
os 1 quick 42
os 1 quot -35
os 1 rail 20
os 1 rais 38
os 1 reach -79
os 1 react 73
os 1 reason -31
os 1 recall -22
os 1 recogniz -27
os 1 recommend -23
os 1 refer -70
os 1 referenc 49
os 1 refus -106
os 1 regard -21
os 1 reiterat 27
os 1 reject 14
os 1 releas -38
os 1 remain 27
os 1 remark 78
os 1 remember -50
os 1 remind 115
os 1 renew 57
os 1 repeat -66
os 1 report 30
os 1 represent -6
os 1 request 29
os 1 requir 42
os 1 resist -68
os 1 respond -94
os 1 restrict -8
os 1 return 22
os 1 reveal -13
os 1 rip -8
os 1 rul -39
os 1 run -115
os 1 say -12
os 1 see -22
os 1 seek 17
os 1 seem -31
os 1 send -96
os 1 sens 43
os 1 shar -24
os 1 sharp -14
os 1 shift -78
os 1 shock 33
os 1 shoot 60
os 1 shout 57
os 1 show -30
os 1 shrug 22
os 1 sid 77
os 1 sign 43
os 1 signal -15
os 1 skeptical -6
os 1 slam -31
os 1 sound -19
os 1 spar -48
os 1 speak 23
os 1 speculation -10
os 1 spent 47
os 1 split -68
os 1 stand 21
os 1 start -31
os 1 stat -74
os 1 statement 27
os 1 step -84
os 1 stop 102
os 1 story 9
os 1 strategy -26
os 1 stress -21
os 1 stuck 50
os 1 suggest -20
os 1 suggestion 20
os 1 support 42
os 1 supporter -58
os 1 surpris 20
os 1 suspect 13
os 1 tak -40
os 1 talk -32
os 1 target -23
os 1 tell 157
os 1 tend 83
os 1 testify -34
os 1 thank -40
os 1 ther -38
os 1 think 9
os 1 threaten 60
os 1 touch -5
os 1 tout -8
os 1 trad -50
os 1 turn -19
os 1 underscor -9
os 1 understand -19
os 1 unveil 48
os 1 upset 78
os 1 urg 7
os 1 used -17
os 1 using -7
os 1 very -34
os 1 view -24
os 1 voic -7
os 1 vot -43
os 1 vouch -7
os 1 vow 48
os 1 want -45
os 1 warn 41
os 1 wary -86
os 1 watch -62
os 1 weigh 11
os 1 welcom 32
os 1 withdraw -21
os 1 wonder -52
os 1 worry -93
os 1 writ -92
os 2 abl 33
os 2 accept -13
os 2 accord -55
os 2 accus 43
os 2 accusation -35
os 2 acknowledg -43
os 2 acquiesc -41
os 2 ad 15
os 2 address -56
os 2 admit 6
os 2 adopt -32
os 2 advic 31
os 2 advis 45
os 2 advocat -20
os 2 agr -16
os 2 agre -63
os 2 aim 12
os 2 alleg -44
os 2 allegation 38
os 2 allow -41
os 2 allud -19
os 2 anger -5
os 2 announc -15
os 2 answer -67
os 2 apologiz -17
os 2 appeal -20
os 2 applaud -37
os 2 appoint -17
os 2 approv -44
os 2 argu 7
os 2 argument -37
os 2 ask 48
os 2 assail -55
os 2 assert -60
os 2 assertion -15
os 2 assur 14
os 2 attack -34
os 2 attempt 64
os 2 avoid 26
os 2 back -8
os 2 ban -23
os 2 becom 95
os 2 begin 42
os 2 believ -66
os 2 blam -90
os 2 blast 14
os 2 block -7
os 2 boast -41
os 2 bring -20
os 2 brush -6
os 2 call -35
os 2 cast -31
os 2 caution -11
os 2 challeng 74
os 2 characteriz 47
os 2 charg -53
os 2 cheer 7
os 2 chid -58
os 2 choos 58
os 2 cit -82
os 2 claim 8
os 2 com 46
os 2 comment 21
os 2 compar -74
os 2 complain 29
os 2 complaint -7
os 2 conced -28
os 2 concern 46
os 2 conclud -16
os 2 confirm -23
os 2 congratulat -48
os 2 consider 5
os 2 contemplat -55
os 2 continu 110
os 2 contrast -34
os 2 convinc -43
os 2 count 92
os 2 credit -48
os 2 critical -7
os 2 criticism -26
os 2 criticiz -76
os 2 debat 23
os 2 decid 19
os 2 decision 22
os 2 declar -61
os 2 declin 51
os 2 decry -8
os 2 deem -22
os 2 deep 57
os 2 defend -86
os 2 deliver 35
os 2 demand 33
os 2 demonstrat 57
os 2 denounc -69
os 2 deny 91
os 2 derid -9
os 2 describ -40
os 2 determin -25
os 2 devot -48
os 2 disagre -10
os 2 disagreement 41
os 2 disavow -38
os 2 disclos 53
os 2 discuss -44
os 2 dismiss -109
os 2 display -10
os 2 distanc 63
os 2 divid -21
os 2 document -23
os 2 doubl 35
os 2 eager -43
os 2 echo -37
os 2 embrac -36
os 2 emerg 22
os 2 emphasiz -31
os 2 encourag 28
os 2 end 50
os 2 endors -72
os 2 endorsement -9
os 2 enjoy -14
os 2 estimat -22
os 2 expand 45
os 2 expect 23
os 2 experienc -33
os 2 explain -12
os 2 expos -11
os 2 express 49
os 2 fail 51
os 2 favor -35
os 2 fear -23
os 2 feel -43
os 2 fight -57
os 2 fil -10
os 2 find -72
os 2 fir 22
os 2 focus 8
os 2 follow -17
os 2 forget -17
os 2 fram 39
os 2 giv 62
os 2 go 64
os 2 goe -68
os 2 going 34
os 2 grow 13
os 2 hail -34
os 2 hard -9
os 2 harsh 49
os 2 hat 64
os 2 hear -5
os 2 highlight -33
os 2 hint -15
os 2 hold -18
os 2 hop -25
os 2 idea 23
os 2 identify -61
os 2 ignor -19
os 2 imply -18
os 2 includ -36
os 2 indicat -13
os 2 inform 32
os 2 insist -90
os 2 intend -60
os 2 interest -27
os 2 introduc -24
os 2 invok 67
os 2 issu 78
os 2 it -24
os 2 join 35
os 2 jok -15
os 2 know 21
os 2 lament -22
os 2 lash -24
os 2 launch -33
os 2 lay 53
os 2 learn -19
os 2 leav 71
os 2 less 110
os 2 let 31
os 2 list -30
os 2 look 46
os 2 lov -17
os 2 mak -12
os 2 mark -15
os 2 mean -19
os 2 mention -59
os 2 messag -26
os 2 mock -63
os 2 mount 36
os 2 nam -67
os 2 need 7
os 2 negativ -58
os 2 nominat -18
os 2 not 33
os 2 offer 53
os 2 open -21
os 2 oppos -21
os 2 opposition -25
os 2 order -50
os 2 outlin -20
os 2 outspoken 73
os 2 paint -32
os 2 pass 28
os 2 peg 63
os 2 persuad 97
os 2 pivot 81
os 2 plan 21
os 2 play -12
os 2 plead 51
os 2 pledg -49
os 2 point 26
os 2 portray -20
os 2 position 59
os 2 post -70
os 2 prais -35
os 2 predict -50
os 2 prefer -41
os 2 present -49
os 2 press 83
os 2 pressur 40
os 2 promis -109
os 2 promot -47
os 2 propos -88
os 2 proposal -33
os 2 protest -8
os 2 proud -10
os 2 prov -13
os 2 provid -90
os 2 publish -41
os 2 push 74
os 2 put -8
os 2 question -42
os 2 quick -16
os 2 quot -59
os 2 rail -6
os 2 rais 16
os 2 reach -85
os 2 react -96
os 2 reason -20
os 2 rebuk -8
os 2 rebut -73
os 2 recall -15
os 2 recogniz 72
os 2 recommend -41
os 2 refer -80
os 2 referenc -29
os 2 reflect -9
os 2 refus 67
os 2 regard 57
os 2 reject -42
os 2 releas -24
os 2 remain -34
os 2 remark -57
os 2 remember -19
os 2 remind 68
os 2 renew 92
os 2 repeat -36
os 2 reply 52
os 2 report 9
os 2 represent -13
os 2 request -93
os 2 requir -64
os 2 resist -20
os 2 return -15
os 2 retweet -19
os 2 reveal -53
os 2 rip -18
os 2 rul 67
os 2 run 23
os 2 say -36
os 2 see -17
os 2 seek 6
os 2 seem 34
os 2 seiz -23
os 2 send -37
os 2 sens -14
os 2 set -20
os 2 shar 37
os 2 sharp 58
os 2 shift 73
os 2 shock -13
os 2 show -13
os 2 sign 70
os 2 signal 138
os 2 singl -17
os 2 slam 49
os 2 sound -68
os 2 speak -30
os 2 speculation 54
os 2 spent -38
os 2 stand -61
os 2 stat -42
os 2 statement 43
os 2 step -44
os 2 stop 92
os 2 strategy 24
os 2 stress -36
os 2 struggl -5
os 2 stuck 27
os 2 suggest -72
os 2 support -41
os 2 supporter 7
os 2 sur -49
os 2 suspect -12
os 2 tak 67
os 2 talk 31
os 2 target -15
os 2 tell 14
os 2 tend -41
os 2 testify -12
os 2 thank 47
os 2 ther 43
os 2 think -55
os 2 threaten -87
os 2 tout -32
os 2 try 27
os 2 turn 101
os 2 tweet -11
os 2 underscor -33
os 2 understand -47
os 2 unveil -41
os 2 upset -12
os 2 urg 12
os 2 used -134
os 2 using -25
os 2 very 52
os 2 view -46
os 2 vot 49
os 2 vow -17
os 2 want 53
os 2 warn -10
os 2 wary -19
os 2 watch -34
os 2 weigh -35
os 2 welcom -10
os 2 withdraw 57
os 2 wonder -17
os 2 worry -62
os 2 writ -84
os 3 abl 49
os 3 accept -45
os 3 accord -93
os 3 accus -60
os 3 accusation -26
os 3 acknowledg -20
os 3 acquiesc -47
os 3 ad 53
os 3 add -24
os 3 address 13
os 3 admit -59
os 3 adopt 88
os 3 advic 41
os 3 advis 49
os 3 advocat -28
os 3 agr -62
os 3 agre 14
os 3 aim 38
os 3 alleg -10
os 3 allegation -45
os 3 allud 60
os 3 anger -70
os 3 announc -79
os 3 answer -69
os 3 apologiz 34
os 3 appeal 47
os 3 appear 31
os 3 applaud -16
os 3 appoint -22
os 3 approv 62
os 3 argu 8
os 3 argument 20
os 3 ask -14
os 3 assail 31
os 3 assert -33
os 3 assertion 8
os 3 assum -22
os 3 assur -19
os 3 attack 32
os 3 attempt 109
os 3 attribut -33
os 3 avoid 12
os 3 back -16
os 3 ban -54
os 3 becom -8
os 3 begin 35
os 3 believ -44
os 3 bemoan -17
os 3 blam -23
os 3 blast 8
os 3 block -38
os 3 boast -66
os 3 bring 23
os 3 brush -56
os 3 calculat -15
os 3 call -35
os 3 carry 108
os 3 cast 21
os 3 caution -29
os 3 challeng -112
os 3 characteriz -43
os 3 charg -45
os 3 cheer -30
os 3 chid -32
os 3 choos -24
os 3 cit -66
os 3 claim -28
os 3 clear -28
os 3 com 9
os 3 comment -71
os 3 compar -73
os 3 complain -47
os 3 complaint -22
os 3 conced -28
os 3 concern -15
os 3 conclud -72
os 3 condemn -14
os 3 confident -7
os 3 confirm -37
os 3 congratulat -17
os 3 consider -63
os 3 contemplat -23
os 3 continu -62
os 3 contrast -42
os 3 conversation 50
os 3 count -62
os 3 cover -40
os 3 credit -55
os 3 critical -19
os 3 criticism -54
os 3 criticiz -33
os 3 debat 23
os 3 decid -38
os 3 decision -39
os 3 declar -56
os 3 decry -54
os 3 deem -31
os 3 deep 41
os 3 defend -37
os 3 demand -77
os 3 demonstrat -19
os 3 denounc 37
os 3 deny -107
os 3 describ -121
os 3 detail -27
os 3 determin -42
os 3 devot 15
os 3 disagre -24
os 3 disagreement -32
os 3 disavow -53
os 3 disclos 22
os 3 disclosur -11
os 3 discuss -14
os 3 dismiss -75
os 3 display -46
os 3 distanc -69
os 3 divid -61
os 3 document -17
os 3 doubl 39
os 3 doubt -7
os 3 draw -38
os 3 dwell 58
os 3 eager 68
os 3 echo 44
os 3 embrac -80
os 3 emerg 56
os 3 emphasiz -26
os 3 encourag -91
os 3 end 73
os 3 endorsement -31
os 3 enjoy -27
os 3 estimat -38
os 3 expand 68
os 3 expect -75
os 3 experienc 56
os 3 explain 18
os 3 expos -45
os 3 express -16
os 3 fail 15
os 3 favor -43
os 3 fear -92
os 3 feel -16
os 3 fil -27
os 3 find -8
os 3 fir 14
os 3 focus -22
os 3 follow 46
os 3 giv 31
os 3 go 5
os 3 goal -26
os 3 goe -44
os 3 going -26
os 3 grow 23
os 3 hail -17
os 3 hard 32
os 3 harsh -34
os 3 hat -28
os 3 hear -20
os 3 highlight -70
os 3 hint -40
os 3 hir -40
os 3 hit 35
os 3 hold 77
os 3 hop -120
os 3 idea -42
os 3 identify -8
os 3 ignor -36
os 3 imply -18
os 3 includ 35
os 3 indicat -18
os 3 insist 6
os 3 intend 47
os 3 interest -51
os 3 introduc 9
os 3 invok -67
os 3 issu 13
os 3 it 60
os 3 join 45
os 3 jok -31
os 3 judg -9
os 3 keep 115
os 3 knock -15
os 3 know -48
os 3 lament -30
os 3 lash -60
os 3 launch 77
os 3 lay -29
os 3 leav 27
os 3 less 30
os 3 let -60
os 3 list -39
os 3 look -61
os 3 lov -51
os 3 maintain 54
os 3 mak 34
os 3 mark -42
os 3 mean -18
os 3 mention -50
os 3 messag 48
os 3 mock -43
os 3 mount 95
os 3 nam -53
os 3 need -97
os 3 negativ -44
os 3 nominat -33
os 3 not 39
os 3 offer 20
os 3 open 58
os 3 oppos -101
os 3 opposition -64
os 3 opt -42
os 3 optimistic -6
os 3 order -80
os 3 outlin -56
os 3 outspoken -74
os 3 paint -41
os 3 pass -42
os 3 peg -22
os 3 persuad -68
os 3 pivot -76
os 3 plan -51
os 3 play 53
os 3 plead -6
os 3 pledg 8
os 3 point -20
os 3 portray -47
os 3 position -25
os 3 post -14
os 3 prais -63
os 3 predict -61
os 3 prefer -63
os 3 present 31
os 3 press -81
os 3 pressur -48
os 3 project -24
os 3 promis -44
os 3 promot -35
os 3 propos -93
os 3 proposal -71
os 3 protest -46
os 3 proud -24
os 3 prov -15
os 3 provid 109
os 3 publish 8
os 3 put -19
os 3 question -13
os 3 quick 21
os 3 quot 73
os 3 rail -40
os 3 rais 42
os 3 reach 70
os 3 react 94
os 3 reaffirm -34
os 3 reason -48
os 3 rebuk -27
os 3 rebut -40
os 3 recall -96
os 3 recogniz -57
os 3 recommend -32
os 3 referenc -83
os 3 reflect -56
os 3 refus -50
os 3 reiterat -37
os 3 reject 18
os 3 releas 68
os 3 remain 101
os 3 remember -8
os 3 remind -10
os 3 renew -16
os 3 repeat 53
os 3 report -7
os 3 represent -28
os 3 request -17
os 3 resist 50
os 3 restrict -17
os 3 return -103
os 3 retweet -18
os 3 reveal -81
os 3 rul -65
os 3 run 65
os 3 say -41
os 3 see -75
os 3 seek -67
os 3 seem -45
os 3 seiz 59
os 3 send 56
os 3 sens -24
os 3 set 93
os 3 shar -103
os 3 shift 13
os 3 shock -66
os 3 show 21
os 3 shrug -22
os 3 sid -44
os 3 sign -116
os 3 signal -65
os 3 singl -46
os 3 skeptical -19
os 3 slam -71
os 3 sound 59
os 3 spar -90
os 3 speak -9
os 3 speculation -25
os 3 spent -108
os 3 split -25
os 3 stand -9
os 3 start 115
os 3 stat -9
os 3 statement 25
os 3 step 126
os 3 stop -59
os 3 story 66
os 3 strategy 48
os 3 stress 46
os 3 struggl 10
os 3 stuck -20
os 3 suggest -63
os 3 suggestion -92
os 3 support -55
os 3 supporter -39
os 3 sur -29
os 3 surpris 21
os 3 tak 39
os 3 talk 27
os 3 target 35
os 3 tell 12
os 3 tend 20
os 3 testify 62
os 3 thank -57
os 3 ther 74
os 3 think -27
os 3 threaten -65
os 3 touch -8
os 3 tout 37
os 3 try 67
os 3 tweet 31
os 3 underscor -65
os 3 understand -10
os 3 unveil 22
os 3 upset -32
os 3 urg -9
os 3 used 83
os 3 using 74
os 3 very 21
os 3 view 23
os 3 voic 22
os 3 vot 19
os 3 vouch -20
os 3 vow -92
os 3 want -140
os 3 warn 5
os 3 watch 21
os 3 welcom -50
os 3 wonder 58
os 3 worry 48
os 3 writ -21
os 6 accept -17
os 6 accord -27
os 6 accus -86
os 6 accusation -5
os 6 acknowledg -22
os 6 acquiesc -77
os 6 ad -52
os 6 address -33
os 6 admit 15
os 6 adopt -37
os 6 advic 47
os 6 advis -13
os 6 advocat -14
os 6 agr -38
os 6 agre -29
os 6 aim -58
os 6 alleg -44
os 6 allegation -14
os 6 allow -57
os 6 allud -37
os 6 anger -36
os 6 announc -45
os 6 answer 19
os 6 apologiz 75
os 6 appeal -78
os 6 appear 51
os 6 applaud -13
os 6 approv -38
os 6 argu -40
os 6 argument 53
os 6 ask -28
os 6 assert -13
os 6 assertion -25
os 6 assur -42
os 6 attack -16
os 6 attempt -65
os 6 avoid -53
os 6 awar -31
os 6 back -68
os 6 ban -16
os 6 becom 33
os 6 begin 29
os 6 believ -44
os 6 bemoan -14
os 6 blam -37
os 6 blast 19
os 6 boast 56
os 6 bring 45
os 6 brush -33
os 6 call 7
os 6 cast 15
os 6 caution -10
os 6 challeng -62
os 6 charg -37
os 6 cheer -17
os 6 choos -83
os 6 cit -44
os 6 claim -83
os 6 clarify -5
os 6 clear -7
os 6 com -82
os 6 compar 34
os 6 complain 53
os 6 complaint -7
os 6 concern -26
os 6 conclud 51
os 6 condemn -15
os 6 confident -52
os 6 confirm -18
os 6 congratulat -10
os 6 consider -49
os 6 contemplat -31
os 6 continu -121
os 6 contrast -9
os 6 conversation 9
os 6 convinc -16
os 6 count -73
os 6 cover -22
os 6 credit -15
os 6 critical -18
os 6 criticism -41
os 6 criticiz -18
os 6 debat -14
os 6 decid 8
os 6 decision -61
os 6 declar -27
os 6 declin -108
os 6 decry -15
os 6 deep -29
os 6 defend -11
os 6 deliver -52
os 6 demand -31
os 6 demonstrat -17
os 6 denounc -50
os 6 deny -48
os 6 describ -14
os 6 detail -26
os 6 determin -25
os 6 disagreement -35
os 6 disclos -38
os 6 disclosur -10
os 6 discuss -42
os 6 dismiss 32
os 6 display -18
os 6 distanc -28
os 6 document 44
os 6 doubl -30
os 6 doubt -5
os 6 draw 13
os 6 dwell -14
os 6 eager -40
os 6 echo -64
os 6 embrac -28
os 6 emerg 24
os 6 emphasiz -26
os 6 encourag 33
os 6 end -7
os 6 endors -76
os 6 endorsement -19
os 6 enjoy -8
os 6 estimat -24
os 6 expand -39
os 6 expect -42
os 6 experienc -38
os 6 express -107
os 6 fail -72
os 6 favor -14
os 6 fear -38
os 6 feel -61
os 6 fil 34
os 6 find -9
os 6 fir -47
os 6 focus -74
os 6 follow -49
os 6 giv -86
os 6 go 23
os 6 goal -14
os 6 grow -14
os 6 hail -31
os 6 hard -28
os 6 hear -9
os 6 highlight -22
os 6 hint -5
os 6 hit 41
os 6 hold 31
os 6 hop -35
os 6 idea -43
os 6 identify -60
os 6 ignor -50
os 6 imply -11
os 6 includ -60
os 6 indicat -28
os 6 inform -43
os 6 insist -37
os 6 intend -31
os 6 interest -30
os 6 introduc -85
os 6 invok -19
os 6 issu -48
os 6 it -54
os 6 join 67
os 6 jok 50
os 6 keep -24
os 6 knock -37
os 6 know -70
os 6 lament -21
os 6 lash 45
os 6 launch 63
os 6 lay -78
os 6 learn -36
os 6 leav -22
os 6 less -24
os 6 list -46
os 6 look -79
os 6 lov -36
os 6 maintain -13
os 6 mak -14
os 6 mean -22
os 6 mention -43
os 6 messag 16
os 6 mock -29
os 6 mount -36
os 6 nam -27
os 6 negativ -11
os 6 nominat -31
os 6 not -138
os 6 offer -85
os 6 open 40
os 6 oppos -68
os 6 opposition 38
os 6 opt -20
os 6 order -43
os 6 outlin -25
os 6 paint -23
os 6 pass 51
os 6 persuad 80
os 6 pivot 23
os 6 plan -19
os 6 plead -73
os 6 pledg -55
os 6 point -37
os 6 portray -40
os 6 position -15
os 6 post 64
os 6 prais 15
os 6 predict -10
os 6 prefer -36
os 6 present 30
os 6 press -48
os 6 pressur -23
os 6 project -20
os 6 promis 36
os 6 promot -12
os 6 propos -69
os 6 proposal -88
os 6 protest -20
os 6 proud -18
os 6 prov -27
os 6 provid -43
os 6 publish 18
os 6 push -73
os 6 put 21
os 6 question 13
os 6 quick -31
os 6 quot -72
os 6 rail -25
os 6 rais -16
os 6 reach 49
os 6 react -74
os 6 reaffirm -11
os 6 reason -18
os 6 recall -50
os 6 recogniz -69
os 6 recommend -17
os 6 refer -43
os 6 referenc -53
os 6 reflect -38
os 6 refus -82
os 6 reiterat 20
os 6 reject -86
os 6 releas -11
os 6 remain -55
os 6 remark -71
os 6 remember -38
os 6 remind 31
os 6 renew -15
os 6 repeat 13
os 6 report -114
os 6 represent -28
os 6 request -35
os 6 requir -59
os 6 resist -11
os 6 respond 78
os 6 restrict -18
os 6 return 34
os 6 reveal -53
os 6 rul -15
os 6 run 24
os 6 say -49
os 6 see -71
os 6 seek -62
os 6 seem 7
os 6 send 84
os 6 sens -8
os 6 set -21
os 6 shar 60
os 6 shift -43
os 6 show -31
os 6 shrug -23
os 6 sign -12
os 6 signal -29
os 6 singl 60
os 6 skeptical -11
os 6 slam -44
os 6 speak 41
os 6 spent 146
os 6 split -12
os 6 stand -35
os 6 stat -10
os 6 statement -16
os 6 step 23
os 6 stop -8
os 6 story -36
os 6 strategy -19
os 6 stress -27
os 6 struggl -35
os 6 suggest -59
os 6 suggestion 79
os 6 support -71
os 6 supporter 52
os 6 surpris -32
os 6 tak -35
os 6 talk -79
os 6 target -29
os 6 tend -34
os 6 testify -23
os 6 thank -54
os 6 ther -68
os 6 think -83
os 6 threaten -37
os 6 touch -19
os 6 tout -50
os 6 try 23
os 6 turn 46
os 6 tweet -23
os 6 underscor 67
os 6 understand -7
os 6 unveil -85
os 6 upset -50
os 6 urg -47
os 6 used 96
os 6 using 95
os 6 view -102
os 6 voic -51
os 6 vot -83
os 6 vouch -18
os 6 vow -49
os 6 want -85
os 6 watch -49
os 6 weigh -68
os 6 welcom -25
os 6 wonder -51
os 6 worry -32
os 6 writ 100
p ' -s -22
p ' CAP -11
p ' w -19
p 's " 72
p 's -ing -37
p 's -ly -9
p 's -s -61
p 's CAP -58
p 's not -33
p 's w -71
p ( CAP -20
p ( NUM -10
p ) -s -7
p , " 185
p , -ing -76
p , -ly -77
p , -s 46
p , CAP -70
p , NUM 10
p , a -11
p , about -65
p , after -43
p , all -8
p , along -13
p , although -28
p , among -49
p , an 80
p , and -63
p , are -8
p , as 16
p , at 87
p , because -9
p , both -7
p , but -73
p , despite -8
p , for -116
p , from -6
p , has -7
p , he 71
p , her -8
p , i 87
p , if 7
p , in -20
p , is 84
p , it 14
p , like -24
p , many -29
p , most 16
p , not 47
p , one -7
p , or -15
p , she -28
p , so -29
p , some -5
p , such -22
p , that 210
p , the 53
p , they -40
p , this -15
p , those 60
p , though -34
p , to 126
p , w -24
p , was 90
p , what -27
p , where -36
p , which -99
p , while -23
p , who -70
p , whom -13
p , with -44
p , without -14
p , you -26
p -ed " -90
p -ed -ed 5
p -ed -ing 19
p -ed -ly -79
p -ed CAP 44
p -ed DAY -89
p -ed NUM 62
p -ed about -11
p -ed after -26
p -ed against -33
p -ed all -53
p -ed an 75
p -ed and -50
p -ed another -15
p -ed any -34
p -ed as 31
p -ed before -30
p -ed both 42
p -ed by -59
p -ed during -25
p -ed for -26
p -ed he 10
p -ed her 7
p -ed herself -44
p -ed him -50
p -ed himself 9
p -ed his -32
p -ed how 71
p -ed if 53
p -ed in -134
p -ed into -32
p -ed it -36
p -ed its -43
p -ed like 51
p -ed my -9
p -ed no 29
p -ed not -20
p -ed of 70
p -ed off -27
p -ed on -6
p -ed one 43
p -ed other 19
p -ed our -14
p -ed out -26
p -ed over -35
p -ed she 30
p -ed some -5
p -ed the 42
p -ed their 17
p -ed them 24
p -ed they 81
p -ed this -43
p -ed those 106
p -ed through -68
p -ed to -25
p -ed up -59
p -ed w 59
p -ed was 31
p -ed what -29
p -ed when 83
p -ed whether 34
p -ed which 29
p -ed why -33
p -ing " 68
p -ing ( -13
p -ing -ed 44
p -ing -ing 43
p -ing -ly 20
p -ing -s 9
p -ing CAP 103
p -ing DAY 13
p -ing NUM 49
p -ing a 23
p -ing about -124
p -ing after -31
p -ing all -13
p -ing an 39
p -ing and -24
p -ing another 13
p -ing any 29
p -ing around -10
p -ing as -28
p -ing at -84
p -ing down -87
p -ing for -111
p -ing from -31
p -ing he 60
p -ing her -18
p -ing herself 57
p -ing him 20
p -ing himself 35
p -ing his 62
p -ing how 85
p -ing if 38
p -ing in -81
p -ing into -43
p -ing is -27
p -ing it 37
p -ing of -123
p -ing off -32
p -ing on -103
p -ing one -65
p -ing out -69
p -ing over -43
p -ing several 75
p -ing she -8
p -ing so -11
p -ing that -10
p -ing the 14
p -ing their -51
p -ing them -42
p -ing themselves -17
p -ing they 22
p -ing this 58
p -ing those -76
p -ing through -9
p -ing to -9
p -ing toward -6
p -ing under -17
p -ing up -26
p -ing w -24
p -ing was -33
p -ing what 24
p -ing when 29
p -ing whether 16
p -ing why 16
p -ing will -11
p -ing with -115
p -ly -ed -88
p -ly -ing -107
p -ly -s -60
p -ly CAP 23
p -ly NUM -68
p -ly a -25
p -ly about -54
p -ly against -16
p -ly all -17
p -ly as -7
p -ly at -17
p -ly for -26
p -ly from -11
p -ly if 44
p -ly in -16
p -ly of -29
p -ly on -44
p -ly one -23
p -ly that 34
p -ly the -46
p -ly w -143
p -ly what -30
p -ly when -16
p -ly with 55
p -s " -7
p -s ( 42
p -s -ed -64
p -s -ing -56
p -s -ly 56
p -s -s 58
p -s CAP 100
p -s DAY 28
p -s a -15
p -s about -12
p -s across -9
p -s after -40
p -s against -51
p -s among -11
p -s an 25
p -s and -97
p -s are -76
p -s around -40
p -s as -38
p -s at -76
p -s because -17
p -s before -24
p -s between -66
p -s both -27
p -s but -26
p -s by -46
p -s can -22
p -s could -11
p -s despite 56
p -s down -40
p -s during -21
p -s for 48
p -s from -52
p -s had -30
p -s has -32
p -s have -19
p -s he 51
p -s her 6
p -s herself 57
p -s him 42
p -s himself -12
p -s his 32
p -s how 73
p -s if 30
p -s in -51
p -s into -29
p -s is 64
p -s it 45
p -s its 24
p -s like -43
p -s might -10
p -s no 66
p -s not 28
p -s of -44
p -s on -14
p -s or -31
p -s other -17
p -s out -7
p -s over -49
p -s she 15
p -s should -28
p -s since -28
p -s so -29
p -s some 27
p -s such -21
p -s than -20
p -s that -33
p -s the 85
p -s their 73
p -s them -38
p -s this 39
p -s through -28
p -s to -21
p -s toward -61
p -s under -7
p -s until -6
p -s w 27
p -s was -11
p -s were -51
p -s what 47
p -s where -9
p -s whether -18
p -s while -22
p -s who -20
p -s why -41
p -s will -16
p -s with -99
p . CAP -112
p . NUM -6
p : " 202
p : -ing 25
p : CAP 129
p : NUM -30
p : he 37
p : his -16
p : that -97
p : the 104
p : w 83
p ; w -6
p ?sym NUM -5
p CAP " -22
p CAP ( -39
p CAP -ed -59
p CAP -ing -45
p CAP -ly 24
p CAP -s -132
p CAP CAP -125
p CAP DAY -50
p CAP NUM 26
p CAP a 78
p CAP about 96
p CAP after -50
p CAP against -25
p CAP among -11
p CAP an -45
p CAP and -70
p CAP are -8
p CAP as 11
p CAP at -51
p CAP because -26
p CAP before -8
p CAP by -41
p CAP can -5
p CAP could -17
p CAP did -8
p CAP during -22
p CAP for 54
p CAP from -26
p CAP had -38
p CAP has -35
p CAP have -30
p CAP he 146
p CAP her 116
p CAP himself -12
p CAP his -9
p CAP how 62
p CAP if 72
p CAP in 20
p CAP is -67
p CAP isn’t -20
p CAP it 57
p CAP may -6
p CAP might -16
p CAP must -10
p CAP not 63
p CAP on -114
p CAP or -28
p CAP out -6
p CAP over -30
p CAP she 124
p CAP should -23
p CAP since -14
p CAP so -14
p CAP some 71
p CAP than -6
p CAP that 122
p CAP the 82
p CAP they 84
p CAP this 12
p CAP to 44
p CAP until -88
p CAP w -80
p CAP was -73
p CAP were -7
p CAP what 101
p CAP when -28
p CAP whether 120
p CAP while -12
p CAP who 20
p CAP why 100
p CAP will -22
p CAP with -52
p CAP would -39
p CAP ’s -83
p DAY -ing -104
p DAY about 20
p DAY at -44
p DAY for -27
p DAY he 54
p DAY in -19
p DAY on -17
p DAY that 99
p DAY to 145
p DAY w -32
p DAY with -46
p DAY ’s -19
p NUM -ed -20
p NUM -ing -49
p NUM -s -67
p NUM CAP -57
p NUM a -13
p NUM an -25
p NUM and -16
p NUM for -18
p NUM in -29
p NUM is -7
p NUM of -28
p NUM that 153
p NUM to 34
p NUM w -89
p a " -133
p a -ed -38
p a -ing -171
p a -ly -35
p a -s -112
p a CAP -141
p a NUM -72
p a few -47
p a w -124
p about " 54
p about -ed 68
p about -ing 176
p about -s 122
p about CAP 123
p about NUM -76
p about a 104
p about an 116
p about being 81
p about her 98
p about his 87
p about how -11
p about it 57
p about its 93
p about that -44
p about the 120
p about their -11
p about w 207
p about what 79
p about whether -13
p about why -16
p across the -14
p after -ing -38
p after -s -5
p after CAP 55
p after NUM -11
p after a -28
p after he -35
p after his -23
p after the -40
p after w -48
p against -ing 102
p against -s 146
p against CAP 124
p against a 99
p against her 19
p against him 60
p against his 15
p against the 110
p against w 48
p all -s -28
p all CAP -18
p all of -19
p all the -43
p all w -14
p along the -5
p along with -6
p among -ly -10
p among -s -9
p among CAP 23
p among other -18
p an " -70
p an -ed -63
p an -ing -16
p an -ly -52
p an CAP -27
p an w -150
p and " -28
p and -ed -46
p and -ing -45
p and -ly -27
p and -s -53
p and CAP -77
p and NUM -13
p and a -19
p and an -12
p and has -8
p and her -34
p and his -63
p and how -110
p and it -10
p and its -5
p and other -9
p and others -6
p and she -8
p and that -101
p and the -70
p and their -8
p and they -12
p and to -13
p and w -79
p and when -7
p and whether -24
p and with -5
p another -ed -24
p another CAP -13
p another w -22
p any -ing -9
p any -s -21
p any of -18
p any w -54
p are " -51
p are -ed -18
p are -ing -46
p are -ly -6
p are -s -16
p are not -18
p are the -7
p are w -18
p around CAP -14
p around the -40
p as " 63
p as -ed -17
p as -ing 67
p as -ly 77
p as -s -16
p as CAP -6
p as NUM -12
p as a 40
p as an -103
p as being -7
p as both -5
p as he -56
p as her -16
p as his -13
p as if -14
p as it -18
p as many -53
p as one 29
p as she -32
p as the -6
p as their 56
p as they -6
p as to -52
p as w 60
p at " 70
p at -ing 78
p at -s 58
p at CAP 115
p at DAY -10
p at NUM -27
p at a -132
p at all 9
p at him 13
p at his 21
p at one -44
p at the -26
p at w -8
p at what 50
p be " -36
p be -ed -32
p be -ing -29
p be -s -5
p be CAP 64
p be a -53
p be the -43
p be w -42
p because CAP -8
p because he -21
p because it -9
p because of -11
p because she -7
p because the -45
p because they -9
p because w -7
p been " -11
p been -ed -16
p been -ing -33
p been a -12
p before -ing -12
p before -s -16
p before CAP -26
p before a -29
p before he -17
p before the -43
p behind CAP 86
p behind him -5
p behind the 50
p being " -9
p being -ed -12
p being CAP -38
p being a -23
p being w -33
p between CAP -21
p between NUM -13
p between a -6
p between the 17
p both -s -25
p both CAP -27
p both the -38
p both w -7
p but CAP -8
p but a -14
p but he -21
p but his -12
p but it -8
p but not -7
p but that -30
p but the -23
p but w -65
p but would -8
p by -ing -29
p by -ly -14
p by -s 38
p by CAP 11
p by NUM -75
p by a -47
p by an 56
p by her 44
p by his 66
p by the -37
p by w 11
p can be -5
p can w -28
p cannot w -6
p can’t w -21
p could be -20
p could not -7
p could w -34
p despite his -10
p did not -51
p do -ing -7
p do a -7
p do that 14
p do w -21
p does not -24
p doesn't w -8
p don't w -11
p don’t w -5
p down -s 75
p down CAP -6
p down the -5
p down with -32
p during a -55
p during an -7
p during her -50
p during his -66
p during the -48
p each of -5
p each other -24
p each w -8
p every w -31
p few -s -35
p few w -17
p five w -18
p for " 63
p for -ed 111
p for -ing 126
p for -s 43
p for CAP 96
p for NUM 103
p for a 128
p for all 68
p for an 65
p for her 50
p for him 61
p for his 9
p for its 61
p for many -9
p for not 37
p for one -13
p for other 106
p for some -72
p for someone 38
p for that -105
p for the 23
p for their -40
p for them -26
p for this -30
p for w 93
p for what -44
p four -s -11
p four w -7
p from -ing -52
p from -s 13
p from CAP -11
p from a -57
p from her -10
p from his 63
p from the -74
p from w 37
p get a -8
p get the -10
p getting w -10
p had " -63
p had -ed -17
p had -ly -17
p had a -16
p had been -16
p had never -8
p had no -6
p had not -13
p had the -5
p had to -22
p had w -17
p half of -6
p has " -14
p has -ed -26
p has -ly -5
p has been -39
p has not -5
p has the -27
p has w -37
p have -ed -34
p have -s -6
p have a -44
p have been -16
p have no -14
p have to -12
p have w -26
p having a -21
p having the -14
p he " -39
p he -ed -40
p he -ly -7
p he -s -44
p he can -6
p he could -5
p he did -25
p he didn’t -9
p he does -8
p he doesn't -6
p he had -32
p he has -42
p he is -28
p he should -7
p he w -33
p he was -39
p he will -10
p he would -33
p he ’d -14
p he ’s -21
p her " -84
p her -ed -6
p her -ing -31
p her -ly -7
p her -s -36
p her CAP -30
p her NUM -7
p her a -15
p her as -13
p her of 87
p her to -35
p her w -113
p her with -6
p herself as -38
p herself in -28
p him " -73
p him -ing -42
p him -ly -22
p him a -40
p him as -32
p him because -13
p him by -7
p him for -39
p him in -7
p him of -17
p him on -17
p him over -10
p him that -19
p him the -21
p him to 12
p him w -43
p him with 74
p himself as -20
p his " -41
p his -ed -20
p his -ing -38
p his -ly -15
p his -s -106
p his CAP -70
p his two -6
p his w -106
p how -s -30
p how CAP -37
p how a -22
p how he -91
p how it -20
p how many -20
p how she -10
p how the -81
p how they 107
p how to -83
p how w -22
p hundreds of -10
p i w -11
p i ’m -12
p if -ed -9
p if CAP 37
p if a -10
p if he -47
p if her -7
p if his 56
p if it -10
p if not -21
p if she -44
p if the -44
p if they -37
p if w -9
p in " 8
p in -ing 127
p in -ly -18
p in -s -9
p in CAP -110
p in DAY -15
p in NUM -53
p in a -50
p in all -11
p in an -158
p in both -10
p in her -22
p in his 8
p in its 26
p in may -33
p in one -40
p in other -9
p in some -9
p in that -16
p in the -70
p in their -55
p in this 33
p in w -16
p in which -45
p into -ing 98
p into CAP -33
p into a 49
p into the -47
p into w -59
p is " -87
p is -ed -22
p is -ing 48
p is -ly -22
p is -s -17
p is CAP -24
p is a -56
p is an -12
p is no -6
p is not -14
p is that 92
p is the -20
p is to 15
p is w -67
p is whether 69
p it " -17
p it -ed -29
p it -ly -5
p it -s -42
p it a -17
p it as -23
p it could -7
p it does -10
p it had -5
p it in -8
p it is -15
p it the 56
p it to -63
p it w 13
p it was -35
p it will -13
p it would -32
p it ’s -12
p its " 68
p its -ing -8
p its -ly -18
p its -s -32
p its w -59
p itself as -12
p like -ing -16
p like a -10
p like the -44
p like to -5
p like w -6
p many -s -27
p many CAP -26
p many of -19
p many w -36
p may be -5
p may not -24
p might be -8
p might not -10
p might w -11
p most -ed -25
p most -ly -8
p most -s -16
p most CAP -6
p most of -17
p most w -43
p must w -7
p my -s -11
p my w -16
p never -ed -14
p no -s -81
p no CAP -41
p no one -6
p no to -8
p no w -136
p not -ed -26
p not -ing -133
p not -ly -18
p not CAP -6
p not a -20
p not an -18
p not be -13
p not been -23
p not have -21
p not like -72
p not the -16
p not to -67
p not w -93
p of " 22
p of -ed 10
p of -ing 111
p of -ly 35
p of -s -33
p of CAP 44
p of DAY 76
p of NUM 36
p of an -40
p of any -7
p of being -19
p of having 41
p of her 37
p of him -45
p of his 10
p of how -46
p of it 33
p of its -29
p of many -16
p of not 68
p of other -8
p of some 11
p of the -54
p of their -67
p of them 47
p of this -20
p of those -41
p of two -34
p of w 102
p of what -31
p of whether -120
p off -s 101
p off a 37
p off the -23
p off w 36
p on " -62
p on -ed 50
p on -ing 91
p on -s 151
p on CAP -9
p on DAY -129
p on a 72
p on all -37
p on an 58
p on her -22
p on him -13
p on his 26
p on how 59
p on its -28
p on one 19
p on some 47
p on that 61
p on the 77
p on their -7
p on this 70
p on those -35
p on to 47
p on w 90
p on what 16
p on whether 127
p on which 9
p one -ing -17
p one another -22
p one of -36
p one that -26
p one w -43
p or -ing -26
p or -s -14
p or CAP -34
p or not -20
p or the -23
p or w -41
p other -s -48
p other CAP -27
p other than -10
p other w -38
p our -s -25
p our w -8
p out -ing 26
p out -s -19
p out CAP 50
p out a -78
p out an 86
p out and -8
p out his 129
p out how 61
p out in -29
p out of -13
p out that -11
p out the 32
p out to -35
p out w 64
p outside the -56
p over -ing 55
p over -s 45
p over CAP 86
p over a -58
p over an 7
p over her -31
p over his 25
p over the 57
p over w 140
p over whether 79
p seven -s -11
p several -s -23
p several w -20
p she -ed -17
p she -ly -6
p she -s -17
p she could -5
p she did -10
p she had -8
p she has -11
p she is -8
p she w -10
p she was -15
p she would -12
p should " -8
p should be -15
p should not -16
p should w -23
p since CAP -26
p since he -20
p since the -15
p six -s -8
p so -ly -15
p so many -14
p so that -27
p so w -39
p some -s -20
p some CAP -19
p some of -25
p some w -41
p someone w -7
p such a -49
p such as -31
p such w -11
p than CAP -38
p than NUM -35
p than a -15
p than his -12
p than the -20
p than they -11
p than w -21
p that -ed -41
p that -ing -47
p that -ly -10
p that -s -80
p that CAP -57
p that NUM -7
p that a -47
p that after -5
p that all -9
p that an -18
p that any -10
p that are -6
p that by -6
p that could -10
p that has -9
p that he -43
p that her -21
p that his 38
p that i -12
p that if -24
p that in -9
p that is -9
p that it -46
p that its -12
p that most -9
p that one -6
p that she 49
p that some -30
p that such -8
p that the -40
p that their -19
p that these -18
p that they 30
p that this -7
p that w -84
p that when -5
p that will -7
p that would -24
p the " -123
p the -ed -60
p the -ing -95
p the -ly -47
p the -s -101
p the CAP -124
p the NUM -25
p the most -37
p the other -7
p the three -15
p the two -22
p the w -90
p their -ing -26
p their -s -88
p their CAP -8
p their w -83
p them " -69
p them -ly -17
p them as -31
p them in -12
p them on -8
p them to -9
p them w -35
p themselves as 48
p themselves w 76
p these -s -26
p these w -17
p they -ed -13
p they are -21
p they can -7
p they did -11
p they have -24
p they w -23
p they were -10
p they will -9
p they would -6
p they ’re -6
p this -ing -13
p this CAP -10
p this w -96
p this was -10
p those -ing -29
p those -s -51
p those w -17
p those who -11
p though he -12
p though it -6
p thousands of -8
p three -s -29
p three w -22
p through a -24
p through the -34
p through w 83
p to " -28
p to -ed -13
p to -ing 30
p to -ly 49
p to -s 50
p to CAP 96
p to NUM 35
p to a 20
p to an -8
p to any -16
p to be -105
p to do -67
p to get -63
p to have -57
p to him -71
p to his -69
p to how 28
p to its 46
p to other 13
p to some 24
p to that -90
p to the 53
p to their 84
p to those -7
p to thousands 52
p to w -48
p toward CAP 129
p toward the 55
p two -s -32
p two w -13
p under the -23
p under w -10
p until w -20
p up -ing -32
p up CAP 57
p up a 72
p up about -65
p up in -6
p up the 25
p up to -116
p up w 50
p up with -15
p w ( -67
p w -ed -27
p w -ing -61
p w -ly -28
p w -s -76
p w CAP 24
p w DAY -51
p w NUM 15
p w a -7
p w about 72
p w across -8
p w after -101
p w against -61
p w all 10
p w along -10
p w among -57
p w an 63
p w and -79
p w another 62
p w anyone -51
p w are -37
p w around 52
p w as -37
p w at -81
p w because 12
p w before -48
p w behind -86
p w being 44
p w between -40
p w beyond -54
p w both -11
p w but -27
p w by -38
p w can -17
p w could -48
p w despite -6
p w doesn’t -8
p w down -79
p w during -66
p w each -52
p w every 53
p w five 88
p w four 33
p w from -85
p w had -31
p w has -50
p w have -23
p w he 95
p w her -35
p w herself -81
p w him 52
p w himself 21
p w his -30
p w if 43
p w in -57
p w into -33
p w is -105
p w its -69
p w like 54
p w many 24
p w may -13
p w me -76
p w might -11
p w most 46
p w must -6
p w my 65
p w never -20
p w not 106
p w of -70
p w off -48
p w on -17
p w one 34
p w or -62
p w other -52
p w out -92
p w outside -6
p w over -50
p w several -19
p w she 68
p w should -17
p w since -80
p w six 34
p w so 26
p w some 14
p w such -31
p w than -80
p w that 69
p w the -12
p w their -13
p w them 12
p w themselves -7
p w they 78
p w those -10
p w though -10
p w through -70
p w to 35
p w toward -29
p w two 15
p w under -8
p w until -6
p w up -65
p w w -25
p w was -36
p w we 25
p w were 11
p w what 60
p w when -106
p w where 107
p w whether 6
p w which 22
p w while -18
p w who 70
p w why 145
p w will -41
p w with -39
p w within -9
p w without -46
p w you 47
p w ’s -46
p was " -112
p was -ed -16
p was -ing -54
p was -ly -12
p was CAP -5
p was a 21
p was an -13
p was being -12
p was in -6
p was never -13
p was no -30
p was not -73
p was that 37
p was the -23
p was to -6
p was w -36
p wasn’t -ing -7
p we w -12
p were " -15
p were -ed -20
p were -ing -24
p were a -9
p were w -13
p what -ed -10
p what -s -7
p what CAP -36
p what he -64
p what his -21
p what it -10
p what she -25
p what the -14
p what they -29
p what w -12
p when -ing -7
p when CAP 35
p when a -11
p when he -30
p when i -19
p when it -14
p when she -23
p when the -51
p when they -25
p when w -5
p where CAP -38
p where he -57
p where the -7
p whether CAP 36
p whether any 38
p whether he -67
p whether it 55
p whether she -17
p whether that -42
p whether the -31
p whether to 64
p which -s -15
p which CAP 59
p which has -6
p which he -25
p which she -6
p which the -24
p which w -37
p while -ing -35
p while CAP -40
p while the -9
p who -ed -25
p who -s -11
p who can -11
p who has -8
p who have -11
p who he -11
p who is -8
p who w -28
p who will -9
p who would -9
p whom he -6
p why CAP -64
p why he -71
p why she -13
p why the -57
p why they -8
p will " -6
p will be -29
p will not -17
p will w -36
p with " 45
p with -ing 66
p with -s 22
p with CAP -5
p with a 57
p with an -83
p with both -43
p with her 51
p with him -21
p with his -23
p with it -7
p with other -7
p with some 81
p with that 51
p with the 36
p with their 88
p with them -32
p with w 56
p within the -11
p without -ing -6
p without the -7
p without w -13
p would " -9
p would -ing -8
p would -ly -5
p would be -24
p would have -11
p would not -11
p would w -55
p yet to -5
p yet w -6
p you w 65
p — " 60
p — -ing -21
p — -ly -28
p — CAP -15
p — NUM -26
p — a 50
p — and -53
p — are -13
p — but -18
p — he -37
p — it -18
p — not -38
p — one -63
p — or -10
p — that 182
p — the -37
p — though -7
p — to -7
p — w 30
p — who -6
p — with -14
p ’ll w -5
p ’s " -37
p ’s -ed -15
p ’s -ing -44
p ’s -s -34
p ’s CAP -51
p ’s a -7
p ’s not -13
p ’s the -25
p ’s w -61
p2 " w -85
p2 ' -ing -27
p2 ' -s -29
p2 ' w 64
p2 'd w 41
p2 's -ed -54
p2 's -ing -62
p2 's -ly -15
p2 's -s -85
p2 's CAP -26
p2 's not -13
p2 's w 11
p2 've -ed 15
p2 ) -ed -36
p2 ) -s -5
p2 ) w -22
p2 , -ed 30
p2 , -ing 16
p2 , -ly -42
p2 , -s -10
p2 , CAP -31
p2 , NUM -8
p2 , a -21
p2 , about 57
p2 , after -11
p2 , although -19
p2 , among -18
p2 , an -15
p2 , and -105
p2 , as -53
p2 , because -9
p2 , but -90
p2 , despite -7
p2 , for -94
p2 , from -28
p2 , he -27
p2 , his -11
p2 , i -22
p2 , if -32
p2 , in -67
p2 , is -70
p2 , it -30
p2 , like -27
p2 , not -10
p2 , of -10
p2 , on -7
p2 , or -32
p2 , she -20
p2 , so -17
p2 , such -5
p2 , that -34
p2 , the -48
p2 , they -6
p2 , those -7
p2 , though -11
p2 , to -21
p2 , w -56
p2 , was -69
p2 , when -28
p2 , where -14
p2 , which -65
p2 , while -44
p2 , who -22
p2 , whom -13
p2 , with -51
p2 , you -19
p2 -ed , 38
p2 -ed -ed -41
p2 -ed -ly 32
p2 -ed : 130
p2 -ed CAP -12
p2 -ed DAY 7
p2 -ed NUM -53
p2 -ed a -209
p2 -ed about 172
p2 -ed after -20
p2 -ed against 103
p2 -ed all -8
p2 -ed an -99
p2 -ed and -48
p2 -ed another -14
p2 -ed any -20
p2 -ed as 60
p2 -ed at 118
p2 -ed before -20
p2 -ed both -9
p2 -ed down 70
p2 -ed during -21
p2 -ed for 122
p2 -ed from -18
p2 -ed he -10
p2 -ed her -84
p2 -ed herself -34
p2 -ed him 10
p2 -ed himself -12
p2 -ed his -122
p2 -ed how -42
p2 -ed if -25
p2 -ed in -26
p2 -ed into -39
p2 -ed it -7
p2 -ed its -24
p2 -ed like -46
p2 -ed my -7
p2 -ed no -58
p2 -ed not -35
p2 -ed of 108
p2 -ed off 63
p2 -ed on -6
p2 -ed one -20
p2 -ed our -16
p2 -ed out -34
p2 -ed over 6
p2 -ed several -10
p2 -ed she -6
p2 -ed some -19
p2 -ed the -73
p2 -ed their -45
p2 -ed them 20
p2 -ed they -10
p2 -ed this -20
p2 -ed those -15
p2 -ed through 72
p2 -ed to -27
p2 -ed up 83
p2 -ed upon 46
p2 -ed w -50
p2 -ed was -40
p2 -ed what -21
p2 -ed when -19
p2 -ed whether -16
p2 -ed why -15
p2 -ed — 26
p2 -ing ( -15
p2 -ing , 88
p2 -ing -ed 27
p2 -ing -ing -55
p2 -ing -ly -66
p2 -ing -s 18
p2 -ing : 109
p2 -ing CAP -13
p2 -ing DAY -14
p2 -ing NUM -27
p2 -ing a -117
p2 -ing about 178
p2 -ing after 6
p2 -ing against 97
p2 -ing an -56
p2 -ing and -27
p2 -ing around -12
p2 -ing as -47
p2 -ing at 37
p2 -ing by 71
p2 -ing down 18
p2 -ing for 148
p2 -ing from -54
p2 -ing he -29
p2 -ing her -12
p2 -ing herself -26
p2 -ing him -95
p2 -ing himself -42
p2 -ing his -41
p2 -ing how -10
p2 -ing if -12
p2 -ing in -10
p2 -ing into -78
p2 -ing is 15
p2 -ing it -15
p2 -ing its -23
p2 -ing not -26
p2 -ing of 76
p2 -ing off 87
p2 -ing on 44
p2 -ing one -14
p2 -ing out 100
p2 -ing over 80
p2 -ing she -6
p2 -ing some -15
p2 -ing that -92
p2 -ing the -93
p2 -ing their -25
p2 -ing them 6
p2 -ing themselves -47
p2 -ing they -10
p2 -ing this -5
p2 -ing those -16
p2 -ing through -7
p2 -ing to 79
p2 -ing toward -8
p2 -ing under -24
p2 -ing up -67
p2 -ing was -17
p2 -ing what -14
p2 -ing when -23
p2 -ing whether -23
p2 -ing why -15
p2 -ing with -116
p2 -ing — -16
p2 -ly , 40
p2 -ly -ed 7
p2 -ly -ing 89
p2 -ly -ly -65
p2 -ly -s 102
p2 -ly : 71
p2 -ly CAP -38
p2 -ly DAY 55
p2 -ly NUM -27
p2 -ly about 122
p2 -ly against 103
p2 -ly all -12
p2 -ly and -13
p2 -ly as 64
p2 -ly at 77
p2 -ly behind -9
p2 -ly by -7
p2 -ly for 130
p2 -ly from 25
p2 -ly if -30
p2 -ly in -20
p2 -ly of 145
p2 -ly on 181
p2 -ly one -8
p2 -ly that -56
p2 -ly the -10
p2 -ly to 51
p2 -ly w -48
p2 -ly what -59
p2 -ly when -9
p2 -ly with 16
p2 -ly — -13
p2 -s ' -27
p2 -s ( -32
p2 -s , -20
p2 -s -ed 38
p2 -s -ing 37
p2 -s -ly 9
p2 -s -s -47
p2 -s : 53
p2 -s ; -13
p2 -s CAP -31
p2 -s DAY 27
p2 -s NUM -22
p2 -s a -37
p2 -s about 115
p2 -s across -10
p2 -s after -30
p2 -s against 180
p2 -s among -15
p2 -s an -50
p2 -s and -106
p2 -s are -59
p2 -s around -34
p2 -s at 89
p2 -s because -6
p2 -s before -41
p2 -s behind -6
p2 -s between -53
p2 -s both -17
p2 -s but -35
p2 -s by 22
p2 -s can -13
p2 -s could -8
p2 -s despite -10
p2 -s down 68
p2 -s during -34
p2 -s for 78
p2 -s from -108
p2 -s had -25
p2 -s has -30
p2 -s have -19
p2 -s he -51
p2 -s her -33
p2 -s herself -14
p2 -s him -9
p2 -s himself -22
p2 -s his -13
p2 -s how -16
p2 -s if -33
p2 -s in -77
p2 -s into 37
p2 -s is -37
p2 -s it -41
p2 -s like 59
p2 -s might -6
p2 -s no -75
p2 -s not -44
p2 -s of 14
p2 -s on 128
p2 -s or -71
p2 -s other -10
p2 -s out 19
p2 -s over 149
p2 -s she -21
p2 -s should -13
p2 -s since -25
p2 -s so -20
p2 -s some -12
p2 -s such -14
p2 -s than -47
p2 -s that -72
p2 -s the -57
p2 -s them 40
p2 -s they -66
p2 -s this -19
p2 -s through -29
p2 -s to 18
p2 -s toward 78
p2 -s under -9
p2 -s until -5
p2 -s up 12
p2 -s w 42
p2 -s was -5
p2 -s were -42
p2 -s what -12
p2 -s when -18
p2 -s where -32
p2 -s whether 71
p2 -s while -12
p2 -s who -42
p2 -s why -32
p2 -s will -13
p2 -s with 65
p2 -s would -14
p2 -s — -15
p2 . , 83
p2 . CAP 72
p2 . NUM 77
p2 : -ing -9
p2 : CAP -13
p2 : NUM -7
p2 : he -5
p2 : that -7
p2 : w -41
p2 CAP ' -43
p2 CAP 's -103
p2 CAP ( -33
p2 CAP ) -11
p2 CAP , 21
p2 CAP -ed -11
p2 CAP -ing -7
p2 CAP -ly 39
p2 CAP -s 20
p2 CAP . -112
p2 CAP : 60
p2 CAP ?sym -12
p2 CAP CAP 58
p2 CAP DAY 102
p2 CAP NUM 31
p2 CAP a -40
p2 CAP about 221
p2 CAP after -54
p2 CAP against 66
p2 CAP among -12
p2 CAP an -17
p2 CAP and -115
p2 CAP are -7
p2 CAP as -14
p2 CAP at 16
p2 CAP because -49
p2 CAP before -23
p2 CAP but -26
p2 CAP by 28
p2 CAP could -13
p2 CAP did -9
p2 CAP during -21
p2 CAP for 111
p2 CAP from 8
p2 CAP had -57
p2 CAP has -26
p2 CAP have -14
p2 CAP he -21
p2 CAP her -10
p2 CAP his -12
p2 CAP how -7
p2 CAP if -28
p2 CAP in -84
p2 CAP into -5
p2 CAP is -131
p2 CAP isn’t -25
p2 CAP may -6
p2 CAP might -12
p2 CAP not -15
p2 CAP of 20
p2 CAP on 112
p2 CAP or -35
p2 CAP out 20
p2 CAP over -69
p2 CAP should -15
p2 CAP since -13
p2 CAP so -12
p2 CAP some -11
p2 CAP than -8
p2 CAP that -76
p2 CAP the -29
p2 CAP they -15
p2 CAP this -24
p2 CAP to -78
p2 CAP until -19
p2 CAP up -7
p2 CAP w 15
p2 CAP was -50
p2 CAP were -8
p2 CAP what -13
p2 CAP when -11
p2 CAP whether -11
p2 CAP while -17
p2 CAP who -23
p2 CAP why -31
p2 CAP will -12
p2 CAP with 21
p2 CAP would -26
p2 CAP — -84
p2 CAP ’s -97
p2 DAY 's -58
p2 DAY , 74
p2 DAY -ed 70
p2 DAY -ing 65
p2 DAY -s 56
p2 DAY about 56
p2 DAY at 47
p2 DAY for 120
p2 DAY he -40
p2 DAY in -17
p2 DAY on 61
p2 DAY that -62
p2 DAY to 15
p2 DAY w 94
p2 DAY with -78
p2 DAY ’s -30
p2 NUM , 38
p2 NUM -ed -36
p2 NUM -ing 50
p2 NUM -s -61
p2 NUM CAP -13
p2 NUM and -16
p2 NUM for 40
p2 NUM in -33
p2 NUM is -7
p2 NUM of -57
p2 NUM that -14
p2 NUM to 16
p2 NUM w -71
p2 NUM — -69
p2 ^ CAP 96
p2 a -ed -18
p2 a -ing -101
p2 a -ly -32
p2 a -s -80
p2 a CAP -93
p2 a NUM -33
p2 a few -38
p2 a w -87
p2 about -ed -11
p2 about -ing -66
p2 about -s -49
p2 about CAP -38
p2 about NUM -21
p2 about being -5
p2 about her -10
p2 about his -15
p2 about how 42
p2 about it -8
p2 about the -38
p2 about their -17
p2 about w -74
p2 about what -23
p2 about whether -43
p2 about why -7
p2 after -ing -88
p2 after -s -34
p2 after CAP -40
p2 after NUM 35
p2 after he -7
p2 after the -11
p2 after w -16
p2 against -ing -33
p2 against -s -7
p2 against CAP 53
p2 against her -12
p2 against the -22
p2 against w -26
p2 all -ed 102
p2 all -s -15
p2 all CAP -5
p2 all of -34
p2 all the -10
p2 all w 14
p2 along with -18
p2 am w 64
p2 among -ly -9
p2 among CAP -9
p2 an -ed -109
p2 an -ing -55
p2 an -ly -13
p2 an CAP -16
p2 an w 16
p2 and -ed 66
p2 and -ing 49
p2 and -ly -22
p2 and -s -36
p2 and CAP 34
p2 and NUM -10
p2 and for -10
p2 and has -11
p2 and have -9
p2 and his -15
p2 and how -45
p2 and in -19
p2 and is -12
p2 and not -6
p2 and of -16
p2 and other -12
p2 and others 83
p2 and that -18
p2 and the -27
p2 and to -60
p2 and w 27
p2 and when -23
p2 and whether -6
p2 and with 50
p2 another -ed 86
p2 another -s 11
p2 another w 57
p2 any -s -28
p2 any of 38
p2 any w -28
p2 are -ed 38
p2 are -ing -28
p2 are -ly -6
p2 are -s -106
p2 are not -14
p2 are w -6
p2 as -ed -13
p2 as -ing 29
p2 as -ly -15
p2 as -s -24
p2 as CAP -21
p2 as a -44
p2 as an -8
p2 as being -9
p2 as both -23
p2 as he -16
p2 as her -13
p2 as if 13
p2 as it -6
p2 as many -35
p2 as the -39
p2 as their -7
p2 as to 66
p2 as w -99
p2 at -ing -75
p2 at -s -18
p2 at CAP 50
p2 at a -19
p2 at the -57
p2 at w -96
p2 at what -11
p2 be -ed -25
p2 be -ing -12
p2 be -s -6
p2 be CAP -30
p2 be a -9
p2 be the -5
p2 be w -132
p2 because of -36
p2 been -ed -8
p2 been -ing 30
p2 been w -27
p2 before -ing 18
p2 before the -10
p2 being -ed 25
p2 being a -10
p2 between NUM -7
p2 between the -18
p2 both -ed 75
p2 both -s -24
p2 both the -6
p2 both w 99
p2 but -ed -19
p2 but -ing 32
p2 but -s -12
p2 but he -6
p2 but not -8
p2 but the -5
p2 but w 54
p2 by -ed -7
p2 by -ing 128
p2 by -ly -7
p2 by -s -45
p2 by CAP -36
p2 by the -22
p2 by w -29
p2 can w -14
p2 could be -17
p2 could w -26
p2 did not -87
p2 did w -64
p2 didn't w -49
p2 didn’t w -9
p2 do -ing -10
p2 do that -7
p2 do w -5
p2 do with -6
p2 does not -47
p2 doesn't w 14
p2 doesn’t w -8
p2 don't w -100
p2 don’t w -31
p2 down -s -53
p2 down on -31
p2 down with -31
p2 during a -11
p2 during the -8
p2 each of -8
p2 each other -14
p2 every w -36
p2 few -s -53
p2 few w 8
p2 five w -7
p2 for -ed -27
p2 for -ing -95
p2 for -s 33
p2 for CAP -96
p2 for NUM -26
p2 for a 41
p2 for all -12
p2 for an -15
p2 for her -12
p2 for him -14
p2 for his -16
p2 for its 83
p2 for not -46
p2 for other -16
p2 for someone -7
p2 for the -70
p2 for their -29
p2 for this -12
p2 for what -27
p2 four -s -8
p2 four w -5
p2 from -ing 9
p2 from -s -41
p2 from CAP -56
p2 from a -11
p2 from his -9
p2 from the -26
p2 from w -24
p2 had -ed 53
p2 had -ing -78
p2 had -s -7
p2 had been -14
p2 had not -8
p2 had to -5
p2 had w -38
p2 half of -19
p2 half w 10
p2 has -ed 54
p2 has been 37
p2 has not -38
p2 has w -81
p2 hasn't -ed 12
p2 have -ed 13
p2 have -s -37
p2 have a -9
p2 have been -21
p2 have w -55
p2 he 's 78
p2 he -ed 14
p2 he -s 10
p2 he did -22
p2 he had -34
p2 he has -32
p2 he is -44
p2 he was -57
p2 he will -9
p2 he would -22
p2 he ’s -37
p2 her , 14
p2 her -ed -27
p2 her -ing -32
p2 her -ly -6
p2 her -s -54
p2 her CAP -20
p2 her NUM -14
p2 her a -8
p2 her as 51
p2 her for -43
p2 her in -8
p2 her of -52
p2 her to -23
p2 her w -26
p2 her with -14
p2 herself as 73
p2 him , 17
p2 him -ing -50
p2 him -ly -22
p2 him a -30
p2 him and -8
p2 him as 32
p2 him because -13
p2 him for 14
p2 him in 60
p2 him of -75
p2 him on 41
p2 him over 130
p2 him to -70
p2 him w -21
p2 him with -33
p2 himself and -16
p2 himself as -8
p2 himself from 98
p2 himself on -21
p2 his -ed -136
p2 his -ing -81
p2 his -ly -13
p2 his -s 60
p2 his CAP -31
p2 his NUM -6
p2 his w -29
p2 how -s -16
p2 how CAP -6
p2 how he -11
p2 how it -5
p2 how the -6
p2 how to -12
p2 how w -51
p2 hundreds of -9
p2 i -ed -65
p2 i am -10
p2 i w 58
p2 i ’m -9
p2 if -ed -15
p2 if CAP -9
p2 if he -12
p2 if not -14
p2 if she -6
p2 if the -7
p2 if they -6
p2 in -ing 116
p2 in -s 31
p2 in CAP 83
p2 in NUM 58
p2 in a -116
p2 in an -27
p2 in both -10
p2 in his -21
p2 in its -5
p2 in may 85
p2 in on 97
p2 in one -12
p2 in the -80
p2 in their -6
p2 in this -8
p2 in w -23
p2 in which -61
p2 into -ing -14
p2 into CAP -16
p2 into the -11
p2 into w 52
p2 is , 45
p2 is -ed -88
p2 is -ing -48
p2 is -ly -20
p2 is -s 18
p2 is a -6
p2 is no -20
p2 is not -94
p2 is on -13
p2 is that -41
p2 is to -16
p2 is w -8
p2 is whether -24
p2 it 's -50
p2 it , 26
p2 it -ing 28
p2 it -ly -22
p2 it -s 56
p2 it CAP -6
p2 it a -22
p2 it as 100
p2 it could -6
p2 it does -6
p2 it had -5
p2 it has -6
p2 it in -18
p2 it is -42
p2 it the -7
p2 it to -41
p2 it w -28
p2 it was -58
p2 it will -19
p2 it would -15
p2 it ’s -49
p2 its -ly -8
p2 its -s -34
p2 its w 13
p2 itself as -29
p2 like CAP -10
p2 like the -7
p2 many -ed 90
p2 many -s 73
p2 many CAP -8
p2 many of -67
p2 may not -10
p2 may w 103
p2 me , -18
p2 might be -6
p2 might w -23
p2 most -ed -19
p2 most -ly -6
p2 most -s -9
p2 most of -51
p2 most w -39
p2 must w 24
p2 my w 6
p2 never -ed 77
p2 no -s 57
p2 no . 62
p2 no CAP -9
p2 no to 64
p2 no w -63
p2 not -ed 73
p2 not -ing -25
p2 not -ly -20
p2 not -s 9
p2 not be -14
p2 not been -16
p2 not have -15
p2 not to -102
p2 not w 53
p2 of -ed -35
p2 of -ing 44
p2 of -ly -23
p2 of -s -20
p2 of CAP -30
p2 of DAY -8
p2 of NUM -24
p2 of a -29
p2 of all -6
p2 of an -32
p2 of being -43
p2 of having -21
p2 of her -34
p2 of him -9
p2 of his -42
p2 of how -72
p2 of it -6
p2 of other -11
p2 of the -97
p2 of their -13
p2 of them -6
p2 of those -15
p2 of two -11
p2 of w -98
p2 of what -28
p2 of whether 79
p2 off -s -37
p2 off on 13
p2 off the -9
p2 off w -53
p2 on -ed -38
p2 on -ing 63
p2 on -s -15
p2 on CAP -23
p2 on DAY 106
p2 on a -24
p2 on all -32
p2 on her -25
p2 on his -27
p2 on how -33
p2 on one -11
p2 on some -5
p2 on the -71
p2 on their -6
p2 on those -9
p2 on to -126
p2 on w -121
p2 on what -5
p2 on whether -30
p2 on which 58
p2 one -ed 5
p2 one -ing 29
p2 one of -93
p2 one w -46
p2 or -ed 18
p2 or -ing 7
p2 or -s -64
p2 or CAP -7
p2 or not -9
p2 or w 94
p2 other -s 25
p2 other CAP -12
p2 other than -16
p2 other w -30
p2 others -ed -15
p2 others w 38
p2 our -s 44
p2 our w -7
p2 out , 22
p2 out -ing 16
p2 out -s 58
p2 out CAP -10
p2 out a -111
p2 out about 115
p2 out against 35
p2 out an -7
p2 out and -16
p2 out at -66
p2 out how -22
p2 out in -35
p2 out of 30
p2 out that -17
p2 out the -15
p2 out to 60
p2 out w -9
p2 over -s -44
p2 over CAP -7
p2 over a -11
p2 over an -9
p2 over his -25
p2 over the -34
p2 over whether -18
p2 several -s 12
p2 several w -32
p2 she -ed 45
p2 she -s 31
p2 she did -6
p2 she had -9
p2 she has -13
p2 she is -22
p2 she w -20
p2 she was -21
p2 she would -8
p2 should be -17
p2 should w -36
p2 since -ed -131
p2 six -s -19
p2 so -ly -7
p2 so in -8
p2 so w 11
p2 some -ed 13
p2 some -s -15
p2 some of -84
p2 some w -73
p2 such -s -17
p2 such as 14
p2 such w -9
p2 than NUM -35
p2 than a -11
p2 than w -19
p2 that , 13
p2 that -ed 71
p2 that -ing -40
p2 that -ly -5
p2 that -s 54
p2 that CAP -42
p2 that a -11
p2 that all -10
p2 that are -6
p2 that as -6
p2 that could -9
p2 that during -10
p2 that has -10
p2 that have -7
p2 that he -40
p2 that his -9
p2 that i -7
p2 that if -11
p2 that in -18
p2 that is -8
p2 that it -14
p2 that of -9
p2 that she -25
p2 that some -11
p2 that the -30
p2 that their -8
p2 that these -7
p2 that they -23
p2 that w 22
p2 that were -6
p2 that when -6
p2 that while -6
p2 that would -26
p2 that ’s -20
p2 the -ed -9
p2 the -ing -113
p2 the -ly -40
p2 the -s -97
p2 the CAP -41
p2 the NUM -39
p2 the many -6
p2 the most -30
p2 the three -11
p2 the two -17
p2 the w -32
p2 their -ed -43
p2 their -ing -15
p2 their -s -123
p2 their w -24
p2 them , -9
p2 them -ed -29
p2 them as -27
p2 them in -9
p2 them on -17
p2 them to 62
p2 them w 26
p2 themselves as -21
p2 these w -16
p2 they 're -9
p2 they -ed -38
p2 they are -50
p2 they can -9
p2 they have -14
p2 they w 87
p2 they were -16
p2 they ’re -8
p2 this CAP 21
p2 this w 88
p2 this was -9
p2 those -ing 68
p2 those -s 32
p2 those w -9
p2 those who -8
p2 though it -23
p2 thousands of -12
p2 three -s -54
p2 through the -5
p2 through w -11
p2 to -ed -16
p2 to -ing -24
p2 to -s 113
p2 to CAP -44
p2 to NUM -24
p2 to a -44
p2 to an -14
p2 to be -115
p2 to do -5
p2 to get -51
p2 to have -52
p2 to her 31
p2 to him -23
p2 to his -66
p2 to how -18
p2 to its -6
p2 to other -10
p2 to some -6
p2 to the -71
p2 to their -9
p2 to those -18
p2 to w 98
p2 two -s -11
p2 two of -5
p2 two w -39
p2 under w -6
p2 until w -9
p2 up -ing 41
p2 up a -9
p2 up about 103
p2 up behind 14
p2 up by -40
p2 up for -11
p2 up his -15
p2 up in -8
p2 up to -18
p2 up w -27
p2 up with 62
p2 w 's -72
p2 w ( -48
p2 w ) -26
p2 w , 46
p2 w -ed -6
p2 w -ing 100
p2 w -ly -47
p2 w -s -11
p2 w : 182
p2 w ; -7
p2 w CAP -56
p2 w DAY 32
p2 w NUM -40
p2 w a -174
p2 w about 213
p2 w after 16
p2 w against 168
p2 w all -40
p2 w among 18
p2 w an -70
p2 w and -117
p2 w any -36
p2 w anyone 49
p2 w are -35
p2 w around -16
p2 w as -94
p2 w at 47
p2 w because -38
p2 w before -49
p2 w behind 127
p2 w being -29
p2 w between 15
p2 w beyond -58
p2 w both -25
p2 w but -49
p2 w by 30
p2 w can -9
p2 w could -25
p2 w despite -11
p2 w during -129
p2 w each -15
p2 w every -24
p2 w for 78
p2 w four -8
p2 w from -57
p2 w had -38
p2 w has -46
p2 w have -17
p2 w he -50
p2 w her -33
p2 w herself -8
p2 w him 30
p2 w himself -13
p2 w his -61
p2 w how 64
p2 w if 17
p2 w in 7
p2 w into 36
p2 w is 53
p2 w it -25
p2 w its -14
p2 w like -78
p2 w many -17
p2 w me 58
p2 w might -5
p2 w most -20
p2 w my -11
p2 w no -61
p2 w not 8
p2 w of 66
p2 w off -34
p2 w on 125
p2 w one -19
p2 w or -53
p2 w other -33
p2 w out 33
p2 w over -24
p2 w several -19
p2 w she -25
p2 w should -12
p2 w since -42
p2 w six -30
p2 w so -23
p2 w some -21
p2 w such -21
p2 w than -107
p2 w that -15
p2 w the -117
p2 w their -70
p2 w them 29
p2 w themselves 59
p2 w they -36
p2 w this -50
p2 w those -24
p2 w though -16
p2 w through 51
p2 w to 51
p2 w toward 109
p2 w two -8
p2 w under -14
p2 w up -10
p2 w upon 18
p2 w w -20
p2 w we -17
p2 w were -40
p2 w what -42
p2 w when 10
p2 w where -47
p2 w whether 27
p2 w which -9
p2 w while -24
p2 w who -69
p2 w why -38
p2 w will -26
p2 w with 90
p2 w within -10
p2 w without -17
p2 w would -34
p2 w you 55
p2 w — 91
p2 w ’s -52
p2 was -ed 43
p2 was -ing -50
p2 was -ly -10
p2 was -s -13
p2 was a -22
p2 was in -8
p2 was never -9
p2 was no -7
p2 was not -49
p2 was that -45
p2 was the -8
p2 was w 56
p2 we -ed 13
p2 we w -13
p2 were -ed 44
p2 were -ing -71
p2 were -s -17
p2 were not -24
p2 were w -22
p2 what -ed -9
p2 what -s -12
p2 what he -20
p2 what they -7
p2 what w -6
p2 when -ed 111
p2 when CAP -7
p2 when he -15
p2 when it -18
p2 when she -6
p2 when w 18
p2 where CAP -8
p2 where he -7
p2 whether CAP -14
p2 whether any -11
p2 whether he -13
p2 whether it -21
p2 whether she -6
p2 whether that -8
p2 which -ed -6
p2 which -s -17
p2 which has -6
p2 which he -10
p2 which w -51
p2 while -ing -31
p2 who -ed 17
p2 who -s -25
p2 who can -6
p2 who has -6
p2 who have -7
p2 who he -7
p2 who is -10
p2 who w -7
p2 who will -9
p2 who would -8
p2 whom -ed -63
p2 whose w -7
p2 why CAP -22
p2 why he -11
p2 why she -11
p2 why the -15
p2 will -ed 29
p2 will -s -9
p2 will be 91
p2 will not -6
p2 will w 7
p2 with -ing -7
p2 with -s -25
p2 with CAP -34
p2 with a -29
p2 with an -15
p2 with both -20
p2 with him -7
p2 with other -6
p2 with the -44
p2 with their -6
p2 with w -104
p2 without -ing -49
p2 without w 58
p2 would be 16
p2 would have -12
p2 would w 59
p2 wouldn’t w -27
p2 yet -ed 17
p2 yet w 55
p2 you w -57
p2 — -ed 110
p2 — -ing -22
p2 — -ly -40
p2 — -s 8
p2 — NUM 43
p2 — and -52
p2 — are -6
p2 — as -10
p2 — but -23
p2 — not -9
p2 — one -46
p2 — or -11
p2 — that -17
p2 — though -24
p2 — w -68
p2 — with 78
p2 ’d be -7
p2 ’d w 17
p2 ’ll w 85
p2 ’re -ing 10
p2 ’s -ed 39
p2 ’s -ing -59
p2 ’s -s 50
p2 ’s CAP 16
p2 ’s a -6
p2 ’s w -90
t " 1 100
t ( 1 -78
t -ed 0 13
t -ed 1 -83
t -ing 0 31
t -ly 1 -75
t -s 0 35
t -s 1 -47
t CAP 0 50
t DAY 0 -15
t DAY 1 -136
t NUM 0 25
t NUM 1 -57
t a 0 47
t a 1 21
t about 0 -31
t about 1 48
t above 1 -17
t across 1 -20
t after 0 -68
t after 1 -68
t against 0 -60
t against 1 -118
t all 0 51
t all 1 -38
t along 1 -31
t although 1 -36
t amid 1 -16
t an 0 34
t an 1 50
t and 0 -77
t and 1 -111
t another 0 48
t another 1 16
t any 0 35
t any 1 49
t anyone 1 -52
t are 1 -94
t aren't 1 -6
t aren’t 1 -5
t around 1 38
t as 1 -86
t at 0 -23
t at 1 -121
t be 1 -120
t because 1 -81
t been 1 -74
t before 0 -58
t before 1 -106
t behind 1 -52
t being 1 -29
t between 1 43
t beyond 1 48
t both 0 64
t both 1 -118
t but 1 -113
t by 0 -27
t by 1 -71
t can 1 -64
t cannot 1 -22
t can’t 1 -14
t could 1 -82
t despite 1 -29
t did 1 -8
t didn't 1 -22
t didn’t 1 -11
t do 1 -75
t does 1 25
t doesn't 1 -9
t doesn’t 1 -27
t don't 1 -18
t done 1 -12
t don’t 1 44
t down 1 -54
t during 0 -51
t during 1 -102
t each 0 11
t each 1 -54
t eight 1 -7
t every 1 -73
t few 1 -42
t five 1 68
t for 0 -26
t for 1 -51
t four 1 28
t from 0 -53
t from 1 -111
t get 1 -73
t gets 1 -8
t getting 1 -29
t got 1 -47
t had 1 -93
t half 1 -60
t has 0 -59
t has 1 -95
t have 0 -65
t have 1 -91
t having 0 21
t having 1 -6
t he 0 77
t he 1 38
t her 0 49
t her 1 44
t herself 0 -30
t herself 1 28
t him 0 38
t him 1 10
t himself 0 27
t himself 1 20
t his 0 44
t his 1 44
t how 0 80
t how 1 166
t hundreds 1 73
t i 1 20
t if 0 77
t if 1 88
t in 0 -54
t in 1 -84
t inside 1 -7
t into 1 -91
t is 0 -71
t is 1 -25
t isn’t 1 -21
t it 0 70
t it 1 27
t its 0 58
t its 1 45
t itself 0 58
t itself 1 -29
t like 0 24
t like 1 -66
t many 0 23
t many 1 18
t may 1 -66
t me 0 19
t me 1 54
t might 1 -45
t most 0 11
t most 1 11
t must 1 -40
t my 0 34
t my 1 70
t never 1 59
t nine 1 -7
t no 0 33
t no 1 -6
t nor 1 -7
t not 0 11
t not 1 44
t of 0 -21
t of 1 -89
t off 0 -59
t off 1 -56
t on 0 -37
t on 1 -96
t once 1 -22
t one 0 39
t one 1 -21
t onto 1 -5
t or 1 -120
t other 0 10
t other 1 -59
t others 1 -55
t our 0 26
t our 1 37
t out 0 -70
t out 1 -118
t outside 1 -72
t over 0 -31
t over 1 -65
t per 1 -25
t seven 1 -15
t several 0 68
t several 1 89
t she 0 95
t she 1 57
t should 1 -81
t since 1 -59
t six 1 -34
t so 0 -28
t so 1 -89
t some 0 49
t some 1 11
t someone 1 -28
t such 0 67
t such 1 -36
t than 1 -97
t that 0 106
t that 1 157
t the 0 57
t the 1 21
t their 0 24
t their 1 23
t them 0 39
t them 1 -7
t themselves 1 46
t these 0 39
t these 1 69
t they 0 102
t they 1 71
t this 0 57
t this 1 33
t those 0 34
t those 1 -15
t though 1 -49
t thousands 1 -15
t three 1 -8
t through 1 -57
t to 0 23
t to 1 9
t toward 1 -105
t two 0 72
t two 1 -83
t under 1 -41
t until 1 -22
t up 0 -68
t up 1 -82
t upon 1 -13
t us 0 -29
t us 1 -27
t via 1 -6
t w 0 22
t w 1 -53
t was 1 -57
t wasn’t 1 -25
t we 0 63
t we 1 41
t were 1 -88
t what 0 89
t what 1 149
t when 0 39
t when 1 20
t where 0 93
t where 1 49
t whether 0 127
t whether 1 160
t which 0 96
t which 1 -64
t while 1 -69
t who 0 81
t who 1 21
t whom 1 -24
t whose 1 -23
t why 0 73
t why 1 189
t will 1 -90
t with 0 -24
t with 1 -61
t within 1 -13
t without 1 -29
t won't 1 -13
t would 0 20
t would 1 -87
t wouldn’t 1 -13
t yet 1 -19
t you 0 56
t you 1 -51
t ’d 1 -30
t ’ll 1 -8
t ’m 1 -12
t ’re 1 -8
t ’s 1 -97
t ’ve 1 -18
ts " accord 1 -18
ts " accus 1 -66
ts " acknowledg 1 47
ts " ad 1 90
ts " address 1 32
ts " announc 1 46
ts " argu 1 57
ts " ask 1 -13
ts " assert 1 -6
ts " assertion 1 -25
ts " attack 1 -65
ts " blam 1 -26
ts " blast 1 122
ts " boast 1 67
ts " call 1 47
ts " chant 1 -11
ts " cit 1 -11
ts " claim 1 -67
ts " conclud 1 7
ts " continu 1 -12
ts " criticiz 1 -37
ts " declar 1 -47
ts " declin 1 -9
ts " defend 1 52
ts " deliver 1 64
ts " denounc 1 -29
ts " describ 1 33
ts " discuss 1 -6
ts " dismiss 1 79
ts " emphasiz 1 -6
ts " endors 1 -28
ts " explain 1 75
ts " express 1 -59
ts " find 1 -9
ts " giv 1 57
ts " go 1 -41
ts " insist 1 -6
ts " interject 1 36
ts " issu 1 -79
ts " jok 1 25
ts " know 1 22
ts " lament 1 -13
ts " mak 1 -33
ts " mock 1 -21
ts " not 1 -111
ts " offer 1 -46
ts " pledg 1 -96
ts " point 1 87
ts " post 1 90
ts " prais 1 -52
ts " predict 1 -28
ts " propos 1 -51
ts " publish 1 17
ts " put 1 13
ts " question 1 73
ts " quot 1 28
ts " recall 1 -14
ts " refer 1 -77
ts " refus 1 -11
ts " releas 1 44
ts " remark 1 -29
ts " repeat 1 96
ts " report 1 -20
ts " respond 1 150
ts " say 1 75
ts " seem 1 -84
ts " send 1 56
ts " shar 1 -46
ts " slam 1 -7
ts " speak 1 -57
ts " stat 1 -12
ts " suggest 1 -23
ts " talk 1 -9
ts " tell 1 50
ts " think 1 -6
ts " tweet 1 9
ts " urg 1 -76
ts " used 1 20
ts " vow 1 39
ts " want 1 -51
ts " warn 1 -48
ts " writ 1 -60
ts ( show 1 -6
ts -ed agr 1 -6
ts -ed ask 1 -20
ts -ed call 1 -16
ts -ed choos 1 -5
ts -ed concern 1 -10
ts -ed continu 1 -5
ts -ed declin 1 -23
ts -ed draw 1 -5
ts -ed endors 1 -14
ts -ed explain 1 -9
ts -ed feel 0 26
ts -ed find 1 -5
ts -ed giv 1 -23
ts -ed go 1 -12
ts -ed hit 1 87
ts -ed issu 1 -10
ts -ed it 0 -22
ts -ed it 1 -23
ts -ed know 1 -13
ts -ed launch 1 -6
ts -ed mak 1 -31
ts -ed not 1 -15
ts -ed offer 1 -29
ts -ed plan 1 -18
ts -ed plead 1 -13
ts -ed pledg 1 -9
ts -ed point 1 -6
ts -ed post 1 -6
ts -ed publish 1 -7
ts -ed reject 1 -6
ts -ed releas 1 -26
ts -ed remind 1 -6
ts -ed report 1 51
ts -ed respond 1 -14
ts -ed say 1 -30
ts -ed seek 1 -7
ts -ed seem 1 -14
ts -ed send 1 -9
ts -ed show 1 -21
ts -ed sign 1 -6
ts -ed speak 1 -17
ts -ed start 1 -34
ts -ed stress 1 -14
ts -ed support 1 -7
ts -ed tak 1 -7
ts -ed talk 1 -10
ts -ed tell 1 -51
ts -ed think 1 -5
ts -ed tweet 1 -14
ts -ed want 1 -8
ts -ed worry 1 57
ts -ed writ 1 -13
ts -ing accord 1 23
ts -ing accus 1 6
ts -ing acknowledg 1 -19
ts -ing ad 1 -8
ts -ing address 1 -7
ts -ing agr 1 -19
ts -ing agre 1 -7
ts -ing aim 1 39
ts -ing alleg 1 -11
ts -ing announc 1 -41
ts -ing appear 1 -38
ts -ing argu 1 -48
ts -ing ask 1 -63
ts -ing attack 1 63
ts -ing awar 1 -5
ts -ing back 1 -9
ts -ing becom 1 56
ts -ing begin 0 -97
ts -ing begin 1 -53
ts -ing blam 1 54
ts -ing blast 1 -83
ts -ing call 0 48
ts -ing call 1 -122
ts -ing cast 1 -20
ts -ing charg 1 -20
ts -ing choos 1 -10
ts -ing cit 1 -16
ts -ing claim 1 -7
ts -ing com 1 -5
ts -ing comment 1 12
ts -ing consider 0 94
ts -ing consider 1 -16
ts -ing continu 1 49
ts -ing credit 1 -33
ts -ing criticiz 1 25
ts -ing decid 1 72
ts -ing declar 1 -9
ts -ing declin 1 -12
ts -ing defend 1 -40
ts -ing deliver 1 11
ts -ing demand 1 -16
ts -ing denounc 1 -9
ts -ing deny 1 -10
ts -ing describ 1 -20
ts -ing determin 1 -25
ts -ing discuss 1 -17
ts -ing dismiss 1 -7
ts -ing doubl 1 80
ts -ing draw 1 109
ts -ing eager 1 -11
ts -ing echo 1 -20
ts -ing embrac 1 -6
ts -ing endors 1 -15
ts -ing explain 1 -45
ts -ing express 1 71
ts -ing feel 1 -9
ts -ing find 1 -17
ts -ing focus 0 -77
ts -ing focus 1 32
ts -ing giv 1 -26
ts -ing go 1 -38
ts -ing highlight 1 -9
ts -ing hit 1 -9
ts -ing hold 1 83
ts -ing hop 1 39
ts -ing idea 1 19
ts -ing indicat 1 65
ts -ing insist 1 -8
ts -ing issu 0 -45
ts -ing issu 1 -131
ts -ing it 1 -31
ts -ing join 1 -31
ts -ing keep 0 -69
ts -ing know 1 -20
ts -ing lash 1 -8
ts -ing launch 1 -34
ts -ing lay 1 -15
ts -ing leav 1 -14
ts -ing list 1 -17
ts -ing look 1 -15
ts -ing mak 1 -48
ts -ing mention 1 -6
ts -ing mock 1 -13
ts -ing not 0 -77
ts -ing not 1 58
ts -ing offer 1 -44
ts -ing open 1 25
ts -ing oppos 1 79
ts -ing opt 1 7
ts -ing order 1 -8
ts -ing plan 1 -29
ts -ing plead 1 -82
ts -ing point 1 82
ts -ing post 1 -8
ts -ing prais 1 55
ts -ing predict 1 -10
ts -ing press 1 -7
ts -ing promis 1 -15
ts -ing propos 0 -9
ts -ing propos 1 -18
ts -ing proposal 1 -6
ts -ing provid 1 -6
ts -ing publish 1 -34
ts -ing push 1 52
ts -ing put 0 30
ts -ing put 1 -22
ts -ing question 1 -32
ts -ing quot 1 -25
ts -ing rail 1 -10
ts -ing rais 1 -6
ts -ing recall 1 -56
ts -ing recogniz 1 -9
ts -ing refer 1 -10
ts -ing referenc 1 -9
ts -ing refus 1 -23
ts -ing reiterat 1 -15
ts -ing reject 1 -23
ts -ing releas 0 -70
ts -ing releas 1 -104
ts -ing remain 1 60
ts -ing remind 1 -23
ts -ing repeat 1 -13
ts -ing report 0 55
ts -ing report 1 8
ts -ing requir 1 -15
ts -ing respond 1 43
ts -ing reveal 1 -13
ts -ing run 1 -50
ts -ing say 0 73
ts -ing say 1 -31
ts -ing see 1 -42
ts -ing seek 1 -32
ts -ing seem 1 -75
ts -ing send 1 -77
ts -ing shar 1 -42
ts -ing show 0 -82
ts -ing show 1 38
ts -ing sign 1 -16
ts -ing slam 1 -34
ts -ing speak 1 29
ts -ing spent 1 19
ts -ing start 0 -128
ts -ing start 1 -83
ts -ing stat 1 -23
ts -ing stop 0 -122
ts -ing suggest 0 71
ts -ing suggest 1 -16
ts -ing support 0 133
ts -ing support 1 -40
ts -ing tak 0 -78
ts -ing tak 1 -18
ts -ing talk 0 58
ts -ing talk 1 -94
ts -ing tell 1 -65
ts -ing thank 1 -28
ts -ing think 1 -11
ts -ing tout 1 -22
ts -ing try 1 -46
ts -ing tweet 1 -13
ts -ing understand 1 61
ts -ing unveil 1 -36
ts -ing urg 1 -24
ts -ing used 1 -35
ts -ing vot 1 -14
ts -ing vow 1 -36
ts -ing want 1 -43
ts -ing warn 1 69
ts -ing writ 1 122
ts -ly accord 1 16
ts -ly agr 1 -24
ts -ly appear 1 64
ts -ly argu 1 -7
ts -ly ask 1 -26
ts -ly begin 1 -59
ts -ly boast 1 -5
ts -ly com 1 -11
ts -ly criticiz 1 -6
ts -ly declin 1 -31
ts -ly describ 1 -19
ts -ly expect 1 -7
ts -ly it 1 66
ts -ly look 1 -42
ts -ly not 1 -19
ts -ly plan 1 -10
ts -ly promis 1 -13
ts -ly refus 1 -12
ts -ly releas 1 -8
ts -ly report 1 -15
ts -ly say 0 8
ts -ly say 1 -38
ts -ly see 1 78
ts -ly seek 1 -34
ts -ly show 1 73
ts -ly speak 0 -41
ts -ly tak 1 -16
ts -ly talk 0 -26
ts -ly tell 1 -63
ts -ly think 1 -24
ts -ly view 1 -10
ts -ly vot 1 -8
ts -s accus 1 -18
ts -s ad 1 -6
ts -s admit 1 -9
ts -s agr 1 -22
ts -s aim 1 -20
ts -s allow 1 -8
ts -s allud 1 -16
ts -s announc 0 43
ts -s announc 1 -17
ts -s answer 1 -14
ts -s apologiz 1 -10
ts -s appeal 1 -26
ts -s appear 1 -88
ts -s argu 1 -17
ts -s ask 0 46
ts -s ask 1 -97
ts -s assertion 1 -10
ts -s assur 1 -10
ts -s attack 1 -28
ts -s awar 1 -5
ts -s back 1 60
ts -s ban 1 -56
ts -s becom 1 -9
ts -s begin 1 134
ts -s believ 1 -17
ts -s blam 1 -39
ts -s blast 1 -51
ts -s boast 1 -27
ts -s brush 1 -18
ts -s call 0 109
ts -s call 1 22
ts -s cast 0 -97
ts -s cast 1 -22
ts -s challeng 1 -29
ts -s cheer 1 -6
ts -s choos 1 -7
ts -s cit 0 77
ts -s cit 1 -10
ts -s claim 1 -12
ts -s comment 1 -12
ts -s compar 1 -9
ts -s complain 1 -9
ts -s complaint 1 -15
ts -s concern 1 75
ts -s conclud 1 51
ts -s consider 1 -13
ts -s continu 1 -49
ts -s convinc 1 -55
ts -s count 1 -38
ts -s cover 1 -7
ts -s criticism 1 -13
ts -s criticiz 1 -24
ts -s decid 1 -28
ts -s decision 1 -46
ts -s declar 1 -12
ts -s declin 1 42
ts -s decry 1 -10
ts -s deem 1 -12
ts -s defend 1 -11
ts -s deliver 1 -28
ts -s demand 1 -20
ts -s demonstrat 1 -10
ts -s denounc 1 -11
ts -s deny 1 -13
ts -s describ 0 37
ts -s describ 1 -29
ts -s detail 1 -6
ts -s devot 1 -10
ts -s discuss 1 -23
ts -s dismiss 0 58
ts -s doubl 1 21
ts -s draw 1 -16
ts -s eager 1 77
ts -s echo 1 -10
ts -s embrac 1 -23
ts -s encourag 1 -25
ts -s endors 1 -9
ts -s enjoy 1 -18
ts -s estimat 1 -9
ts -s expect 1 -8
ts -s explain 1 -40
ts -s express 0 9
ts -s express 1 -16
ts -s fail 1 -17
ts -s favor 1 -7
ts -s feel 1 -7
ts -s fil 1 -22
ts -s find 1 -16
ts -s fir 1 30
ts -s focus 1 57
ts -s giv 1 -10
ts -s go 1 36
ts -s goal 1 -9
ts -s hat 1 55
ts -s highlight 1 -11
ts -s hit 1 65
ts -s hold 1 -14
ts -s hop 1 -25
ts -s identify 1 -17
ts -s includ 1 -11
ts -s intend 1 -7
ts -s introduc 1 -15
ts -s issu 1 -14
ts -s it 1 -39
ts -s keep 1 70
ts -s know 1 -35
ts -s lay 1 -16
ts -s learn 1 -5
ts -s less 1 -12
ts -s look 1 -53
ts -s mak 1 -139
ts -s mention 1 -10
ts -s need 1 -7
ts -s not 1 43
ts -s offer 0 -96
ts -s offer 1 -53
ts -s oppos 1 -53
ts -s opposition 1 -46
ts -s order 1 -7
ts -s outlin 1 -16
ts -s pass 1 46
ts -s persuad 1 -16
ts -s plan 1 -57
ts -s plead 1 41
ts -s pledg 1 -8
ts -s point 1 -61
ts -s portray 1 -28
ts -s post 1 -25
ts -s prais 1 -56
ts -s predict 1 -7
ts -s present 1 -13
ts -s press 1 -9
ts -s promis 1 -29
ts -s promot 1 -9
ts -s propos 1 -33
ts -s proposal 1 -37
ts -s protest 1 -14
ts -s provid 1 62
ts -s publish 1 64
ts -s push 1 57
ts -s put 1 59
ts -s question 1 -14
ts -s quick 1 51
ts -s rais 1 -19
ts -s recall 1 -16
ts -s recogniz 1 -8
ts -s recommend 1 -12
ts -s refer 1 -14
ts -s referenc 1 -15
ts -s reflect 1 -6
ts -s refus 1 -40
ts -s reiterat 1 -13
ts -s reject 1 -15
ts -s releas 1 28
ts -s remain 1 75
ts -s remind 0 -102
ts -s remind 1 -18
ts -s repeat 1 77
ts -s requir 0 92
ts -s requir 1 -20
ts -s respond 0 21
ts -s respond 1 -70
ts -s restrict 1 -12
ts -s reveal 1 -10
ts -s rul 1 42
ts -s run 1 -55
ts -s say 0 168
ts -s say 1 -43
ts -s see 1 -37
ts -s seek 1 14
ts -s seem 1 -48
ts -s send 1 -50
ts -s set 1 -47
ts -s shar 0 40
ts -s shar 1 -25
ts -s show 0 -9
ts -s show 1 -49
ts -s spar 1 -14
ts -s speak 1 73
ts -s spent 1 52
ts -s start 1 113
ts -s stat 1 -28
ts -s statement 1 -16
ts -s stop 1 -13
ts -s story 1 -17
ts -s stress 1 -8
ts -s suggest 1 -11
ts -s support 0 -30
ts -s support 1 25
ts -s tak 1 69
ts -s talk 0 48
ts -s talk 1 -65
ts -s tell 0 -121
ts -s tell 1 -107
ts -s tend 1 54
ts -s testify 1 -15
ts -s ther 1 -10
ts -s think 1 -20
ts -s threaten 1 -8
ts -s tout 1 -13
ts -s try 1 -30
ts -s turn 1 53
ts -s tweet 1 -15
ts -s understand 1 -9
ts -s unveil 1 -30
ts -s urg 0 124
ts -s urg 1 -24
ts -s used 1 74
ts -s vot 1 -18
ts -s vow 1 -13
ts -s want 1 -79
ts -s warn 1 -11
ts -s worry 1 -27
ts CAP accept 1 -5
ts CAP accord 1 -15
ts CAP accus 0 -20
ts CAP accus 1 -42
ts CAP accusation 1 -29
ts CAP acknowledg 1 -33
ts CAP ad 1 -46
ts CAP add 1 -19
ts CAP address 0 -21
ts CAP address 1 -11
ts CAP admit 1 -13
ts CAP adopt 1 20
ts CAP advocat 1 -15
ts CAP agr 1 35
ts CAP agre 1 -11
ts CAP aim 1 75
ts CAP alleg 1 -41
ts CAP allegation 1 23
ts CAP allow 1 -14
ts CAP allud 1 -31
ts CAP announc 0 50
ts CAP announc 1 -90
ts CAP answer 1 -9
ts CAP apologiz 1 -10
ts CAP appeal 1 34
ts CAP appear 1 14
ts CAP appoint 1 -16
ts CAP argu 1 -38
ts CAP ask 0 -122
ts CAP ask 1 -137
ts CAP assur 1 -21
ts CAP attack 1 -51
ts CAP attempt 1 46
ts CAP back 0 69
ts CAP back 1 -78
ts CAP bash 0 45
ts CAP begin 1 -27
ts CAP believ 0 7
ts CAP believ 1 -18
ts CAP blam 0 43
ts CAP blam 1 -38
ts CAP blast 0 27
ts CAP blast 1 -45
ts CAP bring 1 50
ts CAP call 0 -36
ts CAP call 1 -38
ts CAP cast 1 -18
ts CAP caution 1 -7
ts CAP challeng 0 -60
ts CAP challeng 1 -29
ts CAP charg 1 -12
ts CAP cheer 1 -13
ts CAP chid 1 -6
ts CAP choos 1 54
ts CAP cit 0 8
ts CAP cit 1 -25
ts CAP claim 0 37
ts CAP claim 1 -48
ts CAP com 1 79
ts CAP comment 1 -36
ts CAP compar 0 42
ts CAP compar 1 -44
ts CAP complain 1 -54
ts CAP concern 1 -28
ts CAP conclud 1 -8
ts CAP condemn 1 -5
ts CAP confident 1 -26
ts CAP congratulat 1 -7
ts CAP consider 1 -91
ts CAP continu 1 67
ts CAP contrast 1 -15
ts CAP convinc 1 -6
ts CAP count 1 -35
ts CAP cover 1 -17
ts CAP credit 1 -11
ts CAP critical 0 29
ts CAP critical 1 -5
ts CAP criticism 0 9
ts CAP criticism 1 -13
ts CAP criticiz 0 -6
ts CAP criticiz 1 -18
ts CAP debat 1 -36
ts CAP decid 1 35
ts CAP decision 1 -42
ts CAP declar 0 23
ts CAP declar 1 -68
ts CAP declin 1 13
ts CAP decry 1 -18
ts CAP defend 0 60
ts CAP defend 1 -39
ts CAP demand 1 -11
ts CAP denounc 0 39
ts CAP denounc 1 -30
ts CAP deny 1 -14
ts CAP describ 1 -37
ts CAP devot 1 66
ts CAP disclos 1 -18
ts CAP discuss 1 -38
ts CAP dismiss 0 38
ts CAP dismiss 1 -61
ts CAP distanc 1 -27
ts CAP draw 1 -37
ts CAP eager 1 110
ts CAP echo 1 34
ts CAP embrac 1 -15
ts CAP emphasiz 1 -10
ts CAP encourag 1 -15
ts CAP endors 0 87
ts CAP endors 1 -24
ts CAP endorsement 1 18
ts CAP estimat 1 -16
ts CAP expect 1 -34
ts CAP explain 1 44
ts CAP express 1 41
ts CAP fail 1 22
ts CAP favor 0 12
ts CAP favor 1 -8
ts CAP fear 1 -91
ts CAP feel 1 -54
ts CAP fil 1 -33
ts CAP find 0 70
ts CAP find 1 -34
ts CAP fir 1 -12
ts CAP focus 1 -45
ts CAP giv 0 -73
ts CAP go 1 51
ts CAP goe 1 11
ts CAP hard 1 96
ts CAP harsh 1 29
ts CAP highlight 0 22
ts CAP highlight 1 -16
ts CAP hit 0 7
ts CAP hit 1 46
ts CAP hold 1 117
ts CAP hop 1 -26
ts CAP idea 1 -23
ts CAP identify 1 -54
ts CAP ignor 0 15
ts CAP ignor 1 -12
ts CAP includ 1 -84
ts CAP indicat 1 -48
ts CAP inform 1 -23
ts CAP insist 1 -26
ts CAP introduc 1 -24
ts CAP issu 1 -70
ts CAP it 1 60
ts CAP join 1 -24
ts CAP jok 1 -36
ts CAP knock 1 -8
ts CAP know 0 57
ts CAP know 1 -66
ts CAP lash 0 -101
ts CAP lash 1 -55
ts CAP launch 1 47
ts CAP lay 1 -18
ts CAP learn 1 -25
ts CAP leav 1 -11
ts CAP list 0 11
ts CAP list 1 -8
ts CAP look 1 -33
ts CAP mak 0 31
ts CAP mak 1 27
ts CAP mention 0 38
ts CAP mention 1 -33
ts CAP messag 1 -12
ts CAP mock 0 55
ts CAP mock 1 -10
ts CAP mount 1 82
ts CAP nam 0 23
ts CAP nam 1 -28
ts CAP need 1 -23
ts CAP nominat 0 55
ts CAP nominat 1 -37
ts CAP not 1 -50
ts CAP offer 1 21
ts CAP open 1 26
ts CAP oppos 0 14
ts CAP oppos 1 -51
ts CAP opposition 1 -24
ts CAP order 1 -59
ts CAP outspoken 1 -35
ts CAP pass 1 -80
ts CAP plan 1 5
ts CAP pledg 1 24
ts CAP point 0 -23
ts CAP point 1 -88
ts CAP portray 0 27
ts CAP portray 1 -8
ts CAP prais 0 19
ts CAP prais 1 6
ts CAP predict 1 -65
ts CAP prefer 0 29
ts CAP prefer 1 -10
ts CAP present 1 23
ts CAP press 1 -17
ts CAP promis 1 -38
ts CAP promot 1 -12
ts CAP propos 1 -70
ts CAP provid 1 44
ts CAP publish 1 -62
ts CAP push 0 -34
ts CAP push 1 11
ts CAP put 1 -44
ts CAP question 0 -66
ts CAP question 1 10
ts CAP quot 1 51
ts CAP rail 1 36
ts CAP rais 1 78
ts CAP reaffirm 1 -28
ts CAP recall 0 15
ts CAP recall 1 -31
ts CAP refer 0 -57
ts CAP refer 1 -47
ts CAP referenc 1 -32
ts CAP reflect 1 -8
ts CAP refus 1 -89
ts CAP reiterat 1 39
ts CAP reject 0 21
ts CAP reject 1 44
ts CAP releas 1 78
ts CAP remark 1 -35
ts CAP remember 1 60
ts CAP remind 0 -34
ts CAP remind 1 -51
ts CAP repeat 1 93
ts CAP report 0 16
ts CAP report 1 -33
ts CAP request 1 -88
ts CAP respond 0 -57
ts CAP respond 1 80
ts CAP return 1 104
ts CAP reveal 0 53
ts CAP reveal 1 -21
ts CAP run 1 21
ts CAP say 0 151
ts CAP say 1 -84
ts CAP see 0 35
ts CAP see 1 -59
ts CAP seek 1 -26
ts CAP seem 1 27
ts CAP seiz 1 64
ts CAP send 1 98
ts CAP set 1 24
ts CAP shar 1 -31
ts CAP shift 1 54
ts CAP show 0 160
ts CAP show 1 20
ts CAP sid 0 48
ts CAP sid 1 -72
ts CAP sign 1 -69
ts CAP signal 1 -14
ts CAP slam 0 -8
ts CAP slam 1 -56
ts CAP speak 0 -97
ts CAP speak 1 71
ts CAP spent 1 123
ts CAP start 1 52
ts CAP stat 1 -58
ts CAP strategy 1 -32
ts CAP stress 1 -17
ts CAP suggest 0 30
ts CAP suggest 1 -32
ts CAP support 0 84
ts CAP support 1 -18
ts CAP supporter 0 24
ts CAP supporter 1 -62
ts CAP surpris 1 -6
ts CAP tak 1 40
ts CAP talk 0 30
ts CAP talk 1 -15
ts CAP tell 0 -72
ts CAP tell 1 -66
ts CAP thank 1 -26
ts CAP ther 1 -16
ts CAP think 0 37
ts CAP think 1 -41
ts CAP threaten 1 -55
ts CAP touch 1 -5
ts CAP tout 1 -25
ts CAP try 1 102
ts CAP turn 1 66
ts CAP tweet 1 -48
ts CAP underscor 1 -45
ts CAP understand 1 -18
ts CAP unveil 1 35
ts CAP urg 0 36
ts CAP urg 1 -67
ts CAP used 1 -23
ts CAP view 0 28
ts CAP voic 1 13
ts CAP vot 0 24
ts CAP vow 1 -66
ts CAP want 0 29
ts CAP want 1 -46
ts CAP warn 0 22
ts CAP warn 1 -50
ts CAP watch 1 -21
ts CAP weigh 1 -34
ts CAP welcom 0 37
ts CAP worry 0 6
ts CAP worry 1 -23
ts CAP writ 1 -63
ts DAY acknowledg 1 -8
ts DAY announc 1 -6
ts DAY ask 1 -10
ts DAY mak 1 -10
ts DAY not 1 -11
ts DAY plan 1 -6
ts DAY releas 1 -31
ts DAY report 1 -17
ts DAY respond 1 -8
ts DAY say 0 14
ts DAY say 1 -28
ts DAY tell 1 -31
ts NUM accord 1 25
ts NUM agr 1 -25
ts NUM announc 1 -6
ts NUM ask 1 -9
ts NUM assur 1 -10
ts NUM call 1 -28
ts NUM estimat 1 -9
ts NUM expect 1 -9
ts NUM find 1 -35
ts NUM list 1 -6
ts NUM mak 1 -15
ts NUM not 1 -5
ts NUM order 1 -21
ts NUM plan 1 -23
ts NUM pledg 1 -9
ts NUM promis 1 -11
ts NUM propos 1 77
ts NUM put 1 -10
ts NUM releas 1 111
ts NUM report 1 -62
ts NUM say 0 -26
ts NUM say 1 -25
ts NUM show 1 -26
ts NUM speak 1 -16
ts NUM tell 1 -11
ts NUM think 1 75
ts NUM vot 1 -39
ts NUM writ 1 -7
ts a accord 1 -13
ts a accus 1 69
ts a acknowledg 1 -8
ts a ad 1 -14
ts a admit 1 -47
ts a agr 1 43
ts a agre 1 -18
ts a announc 0 33
ts a announc 1 -19
ts a argu 1 -14
ts a ask 0 125
ts a ask 1 -6
ts a attack 1 -15
ts a begin 1 48
ts a blast 1 50
ts a call 0 -36
ts a call 1 -141
ts a cast 1 17
ts a challeng 1 -48
ts a charg 1 -52
ts a cit 0 33
ts a cit 1 -10
ts a claim 1 -40
ts a com 1 30
ts a comment 1 -28
ts a concern 1 -11
ts a consider 0 42
ts a consider 1 -17
ts a continu 1 40
ts a convinc 1 -11
ts a criticiz 1 -7
ts a decid 1 -25
ts a decision 1 -38
ts a declar 1 -21
ts a declin 1 -84
ts a defend 1 -18
ts a denounc 1 -31
ts a deny 1 -8
ts a describ 1 30
ts a determin 1 -13
ts a discuss 1 -17
ts a dismiss 1 -17
ts a expect 0 37
ts a expect 1 -19
ts a explain 1 -29
ts a favor 1 -20
ts a feel 1 -59
ts a find 1 76
ts a giv 1 -99
ts a go 1 60
ts a hold 1 -29
ts a hop 1 -35
ts a includ 0 80
ts a includ 1 -30
ts a insist 1 -19
ts a issu 1 68
ts a it 1 -49
ts a join 1 76
ts a know 1 -34
ts a lay 0 -78
ts a learn 1 -6
ts a look 1 -40
ts a mak 1 -64
ts a mention 1 -7
ts a mock 1 -37
ts a need 1 36
ts a not 1 9
ts a offer 0 -63
ts a offer 1 29
ts a oppos 1 -27
ts a plan 1 13
ts a pledg 1 -21
ts a point 0 -46
ts a point 1 -6
ts a portray 1 42
ts a post 0 -18
ts a prais 1 -7
ts a promis 1 -68
ts a promot 0 24
ts a propos 0 48
ts a propos 1 -40
ts a provid 1 16
ts a push 0 -89
ts a push 1 -46
ts a question 1 -14
ts a rais 1 -14
ts a recall 1 -11
ts a referenc 1 -15
ts a refus 1 -9
ts a reject 1 -9
ts a releas 1 18
ts a repeat 1 -20
ts a report 1 62
ts a respond 0 -23
ts a respond 1 11
ts a reveal 0 40
ts a reveal 1 -16
ts a say 0 46
ts a say 1 -106
ts a see 0 31
ts a see 1 -95
ts a seek 1 -54
ts a seem 1 102
ts a shar 0 15
ts a shar 1 33
ts a show 0 89
ts a show 1 -108
ts a sign 0 83
ts a signal 1 38
ts a slam 1 -8
ts a speak 1 -54
ts a stat 1 -17
ts a suggest 0 19
ts a suggest 1 -35
ts a support 0 35
ts a support 1 -46
ts a tak 1 -22
ts a talk 1 -76
ts a tell 1 21
ts a thank 1 -50
ts a think 1 -21
ts a try 1 -41
ts a turn 1 110
ts a tweet 0 24
ts a tweet 1 -44
ts a understand 1 -7
ts a urg 1 -17
ts a view 1 -71
ts a vot 0 47
ts a vot 1 57
ts a vow 1 -22
ts a want 0 15
ts a want 1 -10
ts a warn 1 -17
ts a worry 1 76
ts a writ 1 -89
ts about ask 1 81
ts about begin 1 -49
ts about declin 1 -28
ts about describ 1 -9
ts about express 1 -59
ts about find 1 -46
ts about go 1 -21
ts about it 1 -55
ts about less 1 -44
ts about mak 1 42
ts about offer 1 -98
ts about provid 1 -25
ts about question 1 110
ts about rais 1 -19
ts about report 1 -17
ts about respond 1 -48
ts about say 0 -77
ts about say 1 -28
ts about seek 1 -7
ts about show 1 -7
ts about speak 1 -83
ts about start 1 -35
ts about talk 1 161
ts about tell 1 -10
ts about want 1 -14
ts after call 1 -9
ts after tell 1 -12
ts against call 1 -10
ts all say 1 -8
ts all support 1 -13
ts among find 1 -8
ts among say 1 -15
ts among show 1 -7
ts an ask 1 -12
ts an believ 1 -41
ts an call 1 47
ts an continu 1 -20
ts an defend 1 -8
ts an insist 1 -24
ts an not 1 -18
ts an offer 1 93
ts an question 1 45
ts an say 1 -42
ts an see 1 -15
ts an seek 1 -17
ts an show 1 -50
ts an tell 1 -48
ts and argu 1 -7
ts and ask 1 -7
ts and call 1 -16
ts and cast 1 -6
ts and criticiz 1 -8
ts and declin 1 -6
ts and deep 1 -9
ts and find 1 -6
ts and giv 1 -14
ts and go 1 -19
ts and hit 1 -5
ts and it 1 -5
ts and know 1 -8
ts and look 1 -8
ts and mak 1 -10
ts and not 1 -9
ts and offer 1 -17
ts and push 1 -6
ts and quick 1 -7
ts and remind 1 -5
ts and report 1 -12
ts and say 1 -32
ts and see 1 -6
ts and send 1 -7
ts and shar 1 -7
ts and slam 1 -7
ts and support 1 -10
ts and tell 1 -7
ts any deny 0 105
ts any not 1 -51
ts are say 1 -16
ts are tell 1 -6
ts as ask 1 -6
ts as attack 1 -9
ts as attempt 1 -17
ts as call 1 -5
ts as cast 1 -23
ts as characteriz 1 -13
ts as cit 1 -6
ts as defend 1 -7
ts as describ 1 42
ts as feel 1 68
ts as fram 1 -22
ts as hop 1 -8
ts as identify 1 -8
ts as know 1 78
ts as list 1 -16
ts as look 1 -49
ts as mak 1 81
ts as nam 1 -7
ts as not 1 -12
ts as paint 1 -12
ts as point 1 -14
ts as portray 1 -12
ts as position 1 -14
ts as present 1 -24
ts as quot 1 -8
ts as refer 1 70
ts as say 1 -9
ts as see 1 -32
ts as seek 1 -5
ts as show 1 -14
ts as slam 1 -7
ts as view 1 -7
ts at aim 1 -23
ts at assur 1 -33
ts at look 1 -8
ts at plan 1 85
ts at say 0 -60
ts at tak 1 -53
ts at tell 1 -24
ts be claim 1 -6
ts be it 1 -16
ts be say 1 -12
ts be seek 1 -6
ts be seem 1 -28
ts because say 1 -12
ts been say 1 -14
ts been tell 1 -6
ts before say 1 -13
ts being accus 1 -30
ts being say 1 -9
ts between show 1 -15
ts but claim 1 -13
ts but say 1 -10
ts but tell 1 -6
ts by fear 1 -7
ts by mention 1 -6
ts by not 1 -7
ts by say 1 -15
ts by support 1 -9
ts can say 1 -9
ts could argu 1 -8
ts could say 1 -7
ts could show 1 -6
ts could warn 1 -6
ts did ad 1 -6
ts did tell 1 -7
ts do ask 1 -5
ts doesn’t say 1 -18
ts down tell 1 -16
ts during tell 1 -8
ts every say 1 -12
ts for announc 1 -8
ts for ask 1 74
ts for attack 1 -26
ts for begin 1 -24
ts for believ 1 -11
ts for blam 1 -32
ts for blast 1 -34
ts for call 1 57
ts for congratulat 1 -13
ts for continu 1 -12
ts for criticiz 1 -20
ts for declin 1 -42
ts for disclos 1 -8
ts for endors 1 -19
ts for express 1 -17
ts for find 1 -9
ts for go 1 -46
ts for hit 1 -16
ts for hold 1 -30
ts for it 1 -11
ts for know 1 -6
ts for lay 1 -18
ts for mak 1 -62
ts for nominat 1 -11
ts for not 1 -28
ts for offer 1 -44
ts for plan 1 -36
ts for point 1 -9
ts for prais 1 -9
ts for propos 1 -6
ts for provid 1 -7
ts for respond 1 -34
ts for say 0 -91
ts for say 1 -15
ts for shar 1 76
ts for show 1 -40
ts for slam 1 -16
ts for support 1 -10
ts for talk 1 -5
ts for tell 1 -14
ts for thank 1 65
ts for try 1 -11
ts for tweet 1 -5
ts for urg 1 -21
ts for vot 1 -23
ts for want 1 -6
ts for writ 1 -14
ts from call 1 -14
ts from it 1 -6
ts from point 1 -6
ts from respond 1 -6
ts from say 1 -5
ts get want 1 -5
ts got say 1 -17
ts had learn 1 -7
ts had report 1 -10
ts had say 1 -23
ts had tell 1 -9
ts half say 1 -50
ts has it 1 -20
ts has report 1 -6
ts has say 1 -13
ts has tell 1 -17
ts have respond 1 -7
ts have say 1 -16
ts have seek 1 -7
ts have think 1 -6
ts he ad 1 8
ts he admit 1 -8
ts he ask 1 -78
ts he assur 1 132
ts he attack 1 -13
ts he back 1 -12
ts he call 1 -8
ts he claim 0 13
ts he claim 1 -11
ts he continu 1 9
ts he declar 1 -6
ts he declin 1 -8
ts he denounc 1 -9
ts he dismiss 1 -20
ts he explain 1 64
ts he indicat 0 14
ts he insist 1 -6
ts he it 1 -12
ts he know 1 -13
ts he mak 1 -56
ts he not 1 9
ts he point 1 -13
ts he report 1 26
ts he respond 1 44
ts he reveal 1 -33
ts he say 0 32
ts he say 1 -29
ts he seem 1 26
ts he show 0 23
ts he show 1 74
ts he suggest 1 -7
ts he support 1 -6
ts he talk 1 -18
ts he tell 1 173
ts he think 0 10
ts he think 1 -6
ts he tout 1 -12
ts he tweet 1 89
ts he writ 1 16
ts her accus 1 -8
ts her announc 1 -17
ts her ask 0 -68
ts her ask 1 -38
ts her call 0 7
ts her call 1 49
ts her continu 1 -95
ts her defend 0 16
ts her endors 0 34
ts her express 1 -55
ts her go 1 67
ts her hop 1 -27
ts her not 1 26
ts her plan 1 -20
ts her point 1 -67
ts her question 0 23
ts her question 1 -67
ts her say 0 54
ts her say 1 -59
ts her see 1 -26
ts her seek 1 83
ts her show 1 54
ts her talk 1 55
ts her tell 0 -55
ts her tell 1 28
ts her tout 0 58
ts her want 1 -55
ts him accus 0 96
ts him ask 0 -91
ts him ask 1 -19
ts him attack 1 -13
ts him call 0 42
ts him call 1 -21
ts him continu 1 -12
ts him hop 1 -9
ts him mak 1 -10
ts him refus 1 16
ts him say 1 -21
ts him see 0 25
ts him tell 1 -14
ts him urg 0 105
ts himself cast 0 -27
ts himself describ 0 68
ts his accus 1 -11
ts his acknowledg 1 -29
ts his admit 1 -30
ts his announc 0 75
ts his argu 1 -20
ts his ask 0 45
ts his ask 1 -51
ts his blast 1 -52
ts his boast 0 47
ts his call 0 -51
ts his call 1 -11
ts his cit 0 18
ts his cit 1 -11
ts his claim 1 -6
ts his continu 1 58
ts his criticiz 1 55
ts his decid 1 -15
ts his declin 1 9
ts his defend 0 -19
ts his defend 1 -31
ts his describ 0 27
ts his discuss 0 13
ts his endors 1 -7
ts his explain 1 -54
ts his express 1 -37
ts his giv 1 24
ts his go 1 97
ts his hop 1 -22
ts his it 1 55
ts his look 1 11
ts his mak 0 37
ts his mak 1 18
ts his mention 0 39
ts his mention 1 -12
ts his not 1 -12
ts his point 1 41
ts his prais 0 39
ts his prais 1 -6
ts his question 0 38
ts his question 1 -51
ts his recall 1 -13
ts his reiterat 0 36
ts his remind 1 41
ts his repeat 0 45
ts his report 1 -64
ts his respond 1 57
ts his say 0 91
ts his seek 1 -55
ts his show 1 -20
ts his stress 1 -23
ts his support 1 40
ts his talk 1 21
ts his tell 0 -61
ts his tell 1 -51
ts his tout 0 80
ts his try 1 75
ts how ask 0 35
ts how ask 1 121
ts how describ 0 8
ts how explain 0 26
ts how it 1 -9
ts how know 0 -52
ts how provid 1 99
ts how question 0 13
ts how say 1 32
ts how show 0 33
ts how speak 0 -64
ts how talk 0 16
ts i say 1 70
ts if ask 0 66
ts if ask 1 164
ts if say 0 14
ts if say 1 -5
ts if suggest 1 -11
ts if tell 1 -17
ts if wonder 0 26
ts in aim 1 -5
ts in announc 1 -8
ts in ask 1 -10
ts in back 1 -5
ts in blast 1 -5
ts in call 1 -8
ts in cast 1 -22
ts in challeng 1 -13
ts in claim 1 -6
ts in continu 1 -6
ts in decid 1 -5
ts in declin 1 -10
ts in describ 1 -68
ts in endors 1 -7
ts in explain 1 -7
ts in express 1 -6
ts in feel 1 -10
ts in fil 1 -10
ts in find 1 -9
ts in focus 1 -15
ts in know 1 56
ts in mak 1 70
ts in not 1 -16
ts in offer 1 -9
ts in oppos 1 -6
ts in plan 1 -6
ts in pledg 1 -5
ts in predict 1 -6
ts in promis 1 -5
ts in put 1 -12
ts in rais 1 -8
ts in refus 1 -9
ts in report 1 -19
ts in say 0 74
ts in say 1 -29
ts in see 1 -9
ts in seek 1 -8
ts in seem 1 -7
ts in show 1 -28
ts in start 1 -11
ts in support 1 -21
ts in tak 1 -54
ts in talk 1 -7
ts in tell 1 -60
ts in think 1 -6
ts in tout 1 -6
ts in try 1 -9
ts in urg 1 -7
ts in vot 1 -12
ts in want 1 -6
ts in worry 1 -8
ts in writ 0 -48
ts in writ 1 -7
ts is ad 1 -7
ts is ask 1 -6
ts is claim 1 -8
ts is find 1 -7
ts is mak 1 -9
ts is not 1 -9
ts is question 0 -33
ts is say 1 -6
ts is seem 1 -12
ts is show 1 -7
ts is suggest 1 -14
ts is tell 1 -29
ts is think 1 -9
ts it acknowledg 1 34
ts it ad 1 -6
ts it announc 0 16
ts it announc 1 -25
ts it argu 1 -15
ts it believ 0 16
ts it call 0 -29
ts it endors 1 -17
ts it it 1 69
ts it know 1 -31
ts it mak 1 -11
ts it not 1 67
ts it promis 1 -19
ts it report 1 -7
ts it say 0 57
ts it see 0 -71
ts it see 1 -8
ts it tell 1 -8
ts it think 0 14
ts it want 1 79
ts its argu 1 -9
ts its mak 1 -5
ts its not 1 -10
ts its pledg 1 -31
ts its say 0 34
ts its say 1 -24
ts like ask 1 -5
ts like say 1 -8
ts many say 1 -14
ts may show 1 -6
ts me tell 0 -38
ts might ask 1 -6
ts never say 1 -11
ts no say 0 -37
ts no say 1 -25
ts not ad 1 -5
ts not announc 1 -5
ts not ask 1 -15
ts not decid 0 -14
ts not declin 1 -21
ts not defend 1 70
ts not indicat 1 -5
ts not say 1 -28
ts not show 1 -20
ts not urg 1 107
ts not warn 1 70
ts of accord 1 -6
ts of agr 1 -5
ts of ask 1 -21
ts of begin 1 -16
ts of call 1 -20
ts of cast 1 -7
ts of deliver 1 -10
ts of feel 1 -20
ts of focus 1 -7
ts of giv 1 -16
ts of go 1 -10
ts of hold 1 -9
ts of hop 1 -7
ts of it 1 -12
ts of know 1 -7
ts of mak 1 -25
ts of not 1 -21
ts of offer 1 -39
ts of order 1 -11
ts of outspoken 1 -10
ts of pass 1 -5
ts of point 1 -6
ts of post 1 -15
ts of provid 1 -18
ts of push 1 -9
ts of rais 1 -11
ts of recogniz 1 -9
ts of referenc 1 -7
ts of reiterat 1 -5
ts of releas 1 -33
ts of remind 1 133
ts of repeat 1 -9
ts of report 1 -13
ts of represent 1 -6
ts of respond 1 -6
ts of say 0 -16
ts of say 1 -37
ts of see 1 -5
ts of seek 1 -14
ts of seem 1 -11
ts of send 1 -13
ts of shar 1 -7
ts of show 1 -38
ts of speak 1 -17
ts of spent 1 -17
ts of support 1 -12
ts of tak 1 -27
ts of talk 1 -12
ts of tell 1 -38
ts of try 1 -16
ts of tweet 1 -18
ts of used 1 -16
ts of warn 1 -5
ts of writ 1 -5
ts on aim 1 -5
ts on announc 0 -58
ts on ask 1 -6
ts on call 1 -10
ts on declin 1 74
ts on find 1 -5
ts on focus 1 -25
ts on go 1 -22
ts on hit 1 -14
ts on hold 1 -11
ts on hop 1 -12
ts on keep 1 -6
ts on mak 1 -22
ts on offer 1 -18
ts on oppos 1 -12
ts on point 1 -20
ts on post 1 -8
ts on put 1 -21
ts on refus 1 -24
ts on report 0 -57
ts on report 1 -17
ts on respond 1 -19
ts on say 0 -57
ts on say 1 -9
ts on seek 1 -6
ts on seem 1 -13
ts on shar 1 85
ts on show 1 -7
ts on speak 1 -9
ts on tak 1 -7
ts on talk 1 -6
ts on tell 1 -20
ts on turn 1 -10
ts on vow 1 -11
ts on warn 1 -13
ts one claim 1 -37
ts one say 1 -17
ts one support 1 -27
ts or ask 1 -7
ts or know 1 -15
ts or say 1 -8
ts other say 1 57
ts our ask 0 -14
ts out call 1 -6
ts over ask 1 -10
ts over express 1 -20
ts over show 1 -5
ts she ask 1 -60
ts she call 1 -12
ts she consider 1 -9
ts she explain 1 -7
ts she not 1 -9
ts she offer 1 -15
ts she say 0 70
ts she say 1 23
ts she suggest 0 8
ts she tell 1 208
ts she think 0 8
ts should argu 1 -6
ts should ask 1 -13
ts should say 1 -17
ts so say 0 15
ts so say 1 -10
ts some say 0 32
ts some say 1 -8
ts such say 1 -5
ts than say 1 -5
ts than show 1 -8
ts than tell 1 -6
ts that accord 1 -57
ts that acknowledg 0 24
ts that acknowledg 1 74
ts that ad 0 44
ts that ad 1 53
ts that admit 0 21
ts that admit 1 100
ts that agr 0 12
ts that agr 1 26
ts that alleg 0 6
ts that announc 1 81
ts that appear 1 11
ts that argu 0 13
ts that argu 1 142
ts that ask 1 -117
ts that assert 0 21
ts that assum 0 8
ts that assur 1 -20
ts that back 1 46
ts that begin 1 60
ts that believ 0 6
ts that believ 1 -34
ts that blam 1 -23
ts that boast 0 7
ts that call 0 19
ts that call 1 -142
ts that caution 0 8
ts that challeng 1 -95
ts that charg 0 -84
ts that cit 1 -83
ts that claim 0 19
ts that claim 1 89
ts that clarify 0 11
ts that compar 1 -33
ts that complain 0 6
ts that complaint 0 28
ts that conced 0 10
ts that concern 0 24
ts that concern 1 40
ts that conclud 0 50
ts that conclud 1 108
ts that confirm 0 6
ts that contend 0 9
ts that continu 1 35
ts that convinc 0 25
ts that convinc 1 48
ts that criticiz 1 -64
ts that declar 0 11
ts that defend 1 -39
ts that deliver 1 -64
ts that deny 0 11
ts that deny 1 21
ts that describ 1 -85
ts that determin 0 6
ts that discuss 1 -17
ts that dismiss 1 -105
ts that doubt 0 5
ts that emphasiz 1 -34
ts that endors 1 -13
ts that estimat 0 18
ts that explain 0 15
ts that explain 1 -35
ts that express 0 12
ts that express 1 42
ts that fear 0 7
ts that fear 1 -36
ts that find 0 25
ts that find 1 -33
ts that focus 1 -21
ts that go 1 39
ts that hop 0 12
ts that hop 1 79
ts that idea 0 8
ts that imply 0 9
ts that indicat 0 28
ts that indicat 1 6
ts that insist 0 20
ts that insist 1 -12
ts that issu 0 -68
ts that issu 1 77
ts that it 1 62
ts that jok 0 12
ts that know 1 99
ts that lay 1 -57
ts that learn 0 10
ts that look 1 40
ts that maintain 0 22
ts that mak 0 -6
ts that mak 1 43
ts that mention 1 -23
ts that not 0 111
ts that not 1 33
ts that offer 1 -23
ts that pass 1 51
ts that pledg 0 6
ts that pledg 1 -11
ts that point 0 32
ts that point 1 -59
ts that post 1 13
ts that predict 0 7
ts that predict 1 58
ts that promis 1 78
ts that propos 1 -70
ts that question 1 -81
ts that quick 0 22
ts that rais 1 20
ts that recall 1 9
ts that recogniz 0 18
ts that refer 1 -45
ts that referenc 1 -56
ts that refus 1 -28
ts that reiterat 0 -80
ts that reiterat 1 22
ts that reject 1 -40
ts that releas 1 -170
ts that remain 1 7
ts that remark 0 8
ts that remind 1 116
ts that repeat 1 -99
ts that report 0 27
ts that report 1 37
ts that respond 0 -60
ts that respond 1 -69
ts that reveal 0 6
ts that reveal 1 26
ts that say 0 45
ts that say 1 122
ts that see 1 14
ts that seek 1 -39
ts that seem 1 -118
ts that send 1 22
ts that shar 1 25
ts that show 0 55
ts that show 1 40
ts that speak 1 -12
ts that stat 0 18
ts that stat 1 115
ts that stress 0 15
ts that suggest 0 26
ts that suggest 1 29
ts that suggestion 0 13
ts that support 1 60
ts that surpris 0 17
ts that suspect 0 9
ts that talk 1 -47
ts that tell 1 203
ts that ther 1 69
ts that think 0 17
ts that think 1 22
ts that try 1 97
ts that tweet 0 13
ts that urg 1 -50
ts that view 1 -48
ts that want 1 38
ts that warn 0 40
ts that warn 1 82
ts that worry 0 8
ts that writ 0 23
ts that writ 1 75
ts the accord 1 28
ts the accus 0 59
ts the accus 1 -49
ts the acknowledg 0 38
ts the acknowledg 1 -36
ts the ad 1 -13
ts the address 0 11
ts the admit 1 -8
ts the agr 1 -99
ts the agre 1 -11
ts the alleg 1 -13
ts the allow 1 70
ts the anger 1 45
ts the announc 0 16
ts the announc 1 -52
ts the answer 1 -12
ts the appear 1 -6
ts the appoint 1 -26
ts the argu 0 -19
ts the argu 1 -53
ts the ask 0 -152
ts the ask 1 -125
ts the assert 1 -25
ts the assur 1 45
ts the attack 0 10
ts the attack 1 16
ts the back 1 -33
ts the becom 1 27
ts the begin 1 -43
ts the believ 0 9
ts the believ 1 -23
ts the bemoan 0 30
ts the blam 0 -41
ts the blam 1 -44
ts the blast 0 -16
ts the blast 1 -27
ts the boast 1 -43
ts the brush 1 50
ts the call 0 -39
ts the cast 0 -55
ts the cast 1 77
ts the charg 1 82
ts the choos 1 -35
ts the cit 0 11
ts the cit 1 -45
ts the claim 0 9
ts the claim 1 29
ts the com 1 72
ts the comment 1 -12
ts the compar 0 34
ts the compar 1 -61
ts the complain 1 -48
ts the conced 1 -24
ts the concern 1 47
ts the conclud 1 -23
ts the condemn 0 23
ts the confirm 1 -40
ts the consider 1 69
ts the convinc 1 -11
ts the critical 1 -11
ts the criticiz 0 46
ts the criticiz 1 -36
ts the debat 1 -18
ts the decid 1 -13
ts the decision 1 -29
ts the declar 1 -46
ts the decry 0 34
ts the decry 1 -5
ts the defend 0 58
ts the defend 1 -56
ts the deliver 1 -10
ts the demand 1 -16
ts the denounc 0 74
ts the denounc 1 60
ts the deny 0 -27
ts the deny 1 52
ts the describ 0 50
ts the describ 1 -40
ts the detail 1 -17
ts the determin 1 -17
ts the disclos 1 -91
ts the discuss 0 24
ts the discuss 1 -75
ts the dismiss 0 35
ts the dismiss 1 -9
ts the draw 1 10
ts the emphasiz 0 45
ts the encourag 1 -14
ts the endors 0 8
ts the endors 1 27
ts the endorsement 1 -17
ts the enjoy 1 -7
ts the estimat 1 22
ts the expect 1 54
ts the explain 0 -8
ts the explain 1 -58
ts the express 1 9
ts the fail 1 73
ts the fear 0 26
ts the fear 1 -11
ts the feel 1 20
ts the fil 1 -32
ts the find 0 21
ts the find 1 -88
ts the focus 0 34
ts the focus 1 8
ts the giv 1 137
ts the go 1 24
ts the grow 1 8
ts the hail 1 -14
ts the highlight 1 -46
ts the hold 1 -73
ts the hop 0 10
ts the hop 1 -62
ts the identify 0 25
ts the identify 1 78
ts the includ 1 91
ts the indicat 1 -57
ts the insist 1 -21
ts the introduc 1 -50
ts the invok 0 43
ts the issu 1 94
ts the it 1 55
ts the keep 1 67
ts the know 1 -43
ts the lay 1 -27
ts the learn 1 -10
ts the list 0 26
ts the list 1 27
ts the look 1 -28
ts the maintain 1 51
ts the mak 0 120
ts the mak 1 84
ts the mention 0 42
ts the mention 1 -23
ts the messag 1 -21
ts the mount 1 84
ts the nam 1 -35
ts the need 1 53
ts the not 0 24
ts the offer 0 -95
ts the offer 1 64
ts the oppos 0 14
ts the oppos 1 -47
ts the opposition 0 24
ts the order 0 40
ts the order 1 -27
ts the plan 1 -88
ts the pledg 1 7
ts the point 0 84
ts the point 1 -37
ts the portray 1 -19
ts the post 1 39
ts the prais 0 20
ts the prais 1 -17
ts the predict 1 -28
ts the prefer 0 30
ts the press 1 6
ts the promis 1 -48
ts the propos 1 -56
ts the proposal 1 -32
ts the provid 1 85
ts the publish 1 7
ts the push 0 -6
ts the push 1 -37
ts the put 1 19
ts the question 0 65
ts the question 1 -72
ts the quick 1 46
ts the rail 1 -13
ts the rais 1 38
ts the recall 0 27
ts the recall 1 -11
ts the recogniz 1 -21
ts the refer 0 30
ts the refer 1 -24
ts the referenc 1 -13
ts the refus 1 23
ts the reiterat 1 -40
ts the reject 1 -7
ts the releas 1 31
ts the remain 1 37
ts the remind 1 -92
ts the repeat 0 -19
ts the repeat 1 -76
ts the report 1 81
ts the represent 0 21
ts the represent 1 -28
ts the requir 1 -38
ts the respond 0 51
ts the respond 1 -103
ts the reveal 1 -9
ts the rul 1 -24
ts the say 0 164
ts the say 1 -21
ts the see 0 -49
ts the see 1 71
ts the seek 1 -11
ts the seem 1 82
ts the send 1 -97
ts the shar 1 -13
ts the show 0 77
ts the show 1 37
ts the signal 1 -47
ts the slam 0 46
ts the slam 1 -12
ts the speak 0 -28
ts the speak 1 28
ts the start 1 -60
ts the stat 1 -36
ts the statement 1 46
ts the stress 0 -52
ts the stress 1 -10
ts the suggest 0 16
ts the suggest 1 -23
ts the support 0 -42
ts the support 1 -70
ts the surpris 1 41
ts the tak 0 -8
ts the tak 1 34
ts the talk 0 9
ts the talk 1 6
ts the tell 0 -155
ts the tell 1 -102
ts the ther 1 21
ts the think 0 34
ts the think 1 -68
ts the threaten 1 -41
ts the tout 1 -12
ts the turn 1 -25
ts the underscor 0 50
ts the understand 0 37
ts the understand 1 11
ts the urg 0 -64
ts the urg 1 -75
ts the used 1 74
ts the using 1 33
ts the view 1 8
ts the vot 0 -43
ts the vot 1 68
ts the vow 1 -47
ts the want 0 18
ts the want 1 -114
ts the warn 0 -21
ts the warn 1 -26
ts the wonder 1 -17
ts the worry 1 -80
ts the writ 0 20
ts the writ 1 -14
ts their ask 1 17
ts their call 1 -11
ts their describ 1 -9
ts their feel 1 -13
ts their hop 1 -9
ts their say 0 46
ts their say 1 -9
ts their see 1 -13
ts their show 1 -25
ts their support 1 -9
ts their tell 1 -56
ts them ask 0 38
ts them tell 0 -56
ts them want 1 -33
ts themselves describ 0 -5
ts they acknowledg 1 -13
ts they ask 1 -37
ts they insist 0 11
ts they know 1 -14
ts they mak 1 23
ts they say 0 62
ts they say 1 -9
ts they show 1 -37
ts they tell 1 143
ts this ask 1 -15
ts this declin 1 -48
ts this endors 1 -14
ts this hop 1 -8
ts this say 0 -78
ts this say 1 -8
ts those say 0 41
ts those say 1 25
ts to accord 1 -9
ts to accus 1 -20
ts to acknowledg 1 -15
ts to ad 1 -11
ts to advis 1 45
ts to agr 0 28
ts to agr 1 -53
ts to agre 1 -6
ts to aim 0 56
ts to aim 1 -11
ts to alleg 1 -15
ts to allow 1 -49
ts to announc 1 -61
ts to apologiz 1 -19
ts to appear 0 -89
ts to appear 1 -88
ts to argu 1 -44
ts to ask 0 135
ts to ask 1 14
ts to assur 1 -24
ts to attack 1 -17
ts to attribut 1 -19
ts to begin 1 62
ts to believ 1 -11
ts to blast 1 -30
ts to boast 1 -23
ts to call 0 -33
ts to call 1 27
ts to challeng 1 -51
ts to claim 0 41
ts to claim 1 -44
ts to com 1 -101
ts to compar 1 -34
ts to concern 1 -11
ts to conclud 1 -11
ts to condemn 1 -6
ts to consider 1 -25
ts to continu 1 -87
ts to criticiz 1 -70
ts to debat 1 -42
ts to decid 0 57
ts to decid 1 5
ts to decision 0 96
ts to decision 1 -38
ts to declar 1 -16
ts to declin 0 13
ts to declin 1 68
ts to defend 1 -56
ts to denounc 1 -20
ts to deny 1 -12
ts to describ 1 -15
ts to detail 1 -9
ts to determin 1 -17
ts to devot 1 55
ts to discuss 1 -7
ts to eager 0 63
ts to estimat 1 -10
ts to expect 1 -83
ts to explain 1 -22
ts to express 1 29
ts to fail 1 47
ts to favor 1 -10
ts to feel 1 54
ts to find 1 -72
ts to focus 1 -29
ts to go 0 -90
ts to go 1 -137
ts to highlight 1 -5
ts to hop 0 24
ts to hop 1 -15
ts to idea 1 -17
ts to includ 1 -18
ts to insist 1 -6
ts to intend 0 88
ts to intend 1 -67
ts to issu 1 27
ts to it 1 -59
ts to know 1 -38
ts to lament 1 -20
ts to look 0 -14
ts to look 1 -96
ts to mak 0 48
ts to mak 1 -14
ts to mention 1 -26
ts to nam 1 -6
ts to need 1 -66
ts to not 1 -40
ts to offer 0 60
ts to offer 1 34
ts to oppos 1 -25
ts to order 1 -23
ts to plan 0 53
ts to plan 1 -49
ts to plead 1 76
ts to pledg 0 125
ts to pledg 1 64
ts to point 1 72
ts to post 1 -16
ts to prais 1 -32
ts to prefer 1 68
ts to press 1 -30
ts to pressur 1 -6
ts to promis 0 149
ts to promis 1 64
ts to propos 1 64
ts to proposal 0 15
ts to push 0 111
ts to push 1 71
ts to put 1 -24
ts to question 1 -48
ts to rail 1 -12
ts to recall 1 -11
ts to refer 1 -21
ts to refus 0 38
ts to refus 1 42
ts to reiterat 1 59
ts to reject 1 -11
ts to releas 1 -45
ts to remain 1 48
ts to remember 1 -11
ts to remind 1 -15
ts to report 1 -56
ts to requir 1 -95
ts to respond 1 25
ts to reveal 1 -15
ts to say 1 -93
ts to see 1 -70
ts to seek 0 -8
ts to seek 1 26
ts to seem 0 -217
ts to seem 1 42
ts to send 1 -55
ts to show 1 81
ts to sign 1 65
ts to slam 1 -7
ts to speak 1 -13
ts to spent 1 -42
ts to start 1 48
ts to stat 1 -48
ts to strategy 1 91
ts to struggl 1 -67
ts to suggest 1 -16
ts to support 1 -30
ts to tak 1 73
ts to talk 0 -89
ts to talk 1 -64
ts to ther 1 -22
ts to think 1 -61
ts to threaten 0 48
ts to tout 1 -15
ts to try 1 25
ts to turn 1 -91
ts to tweet 1 -70
ts to understand 1 -7
ts to urg 1 85
ts to used 1 -88
ts to using 1 -56
ts to view 1 -12
ts to vot 0 -40
ts to vot 1 45
ts to vow 0 80
ts to vow 1 61
ts to want 0 -11
ts to want 1 -69
ts to warn 1 -43
ts to welcom 1 -26
ts to wonder 1 -13
ts to writ 0 -96
ts to writ 1 -78
ts two say 1 -6
ts up say 1 -8
ts w abl 0 -75
ts w abl 1 40
ts w accept 1 -28
ts w accord 1 -13
ts w accus 1 37
ts w accusation 0 62
ts w acknowledg 1 -64
ts w acquiesc 1 -11
ts w ad 1 -15
ts w address 1 -9
ts w admit 1 -13
ts w adopt 1 -15
ts w advic 1 -42
ts w advis 1 -16
ts w advocat 1 -34
ts w agr 1 -10
ts w agre 1 14
ts w aim 1 35
ts w alleg 0 77
ts w alleg 1 -13
ts w allow 1 -20
ts w anger 1 -31
ts w announc 0 -8
ts w announc 1 -34
ts w answer 1 -16
ts w apologiz 1 -25
ts w appeal 1 10
ts w appear 1 -80
ts w applaud 1 -12
ts w appoint 1 -6
ts w approv 1 -40
ts w argu 1 33
ts w argument 1 -42
ts w ask 0 -34
ts w ask 1 -55
ts w assail 1 -14
ts w assert 1 -8
ts w assertion 1 -7
ts w assur 1 -38
ts w attack 0 70
ts w attack 1 -38
ts w attempt 0 -65
ts w attempt 1 50
ts w avoid 1 25
ts w awar 1 -20
ts w back 0 75
ts w back 1 -21
ts w ban 1 -25
ts w becom 1 40
ts w begin 0 -93
ts w begin 1 23
ts w believ 0 75
ts w believ 1 -47
ts w bemoan 1 -6
ts w blam 0 75
ts w blam 1 -19
ts w blast 1 -27
ts w block 1 -6
ts w boast 1 -9
ts w bring 1 -17
ts w calculat 1 -36
ts w call 0 13
ts w call 1 29
ts w cast 1 -107
ts w challeng 1 -26
ts w charg 1 -7
ts w cheer 1 -6
ts w choos 1 53
ts w cit 0 46
ts w cit 1 -26
ts w claim 0 42
ts w claim 1 -35
ts w com 0 -37
ts w com 1 27
ts w comment 1 -44
ts w compar 1 -9
ts w complain 1 -15
ts w conced 1 -27
ts w concern 1 -61
ts w conclud 1 -13
ts w condemn 1 -7
ts w confident 1 -6
ts w congratulat 1 -9
ts w consider 1 -20
ts w contemplat 1 -11
ts w continu 0 -92
ts w continu 1 6
ts w contrast 1 -33
ts w conversation 1 -9
ts w convinc 1 -9
ts w count 1 -30
ts w cover 1 -28
ts w credit 1 -9
ts w criticism 1 -18
ts w criticiz 1 -24
ts w debat 0 16
ts w debat 1 -13
ts w decid 1 -75
ts w decision 1 -52
ts w declin 1 47
ts w decry 1 -11
ts w deem 1 -7
ts w deep 1 -63
ts w defend 1 -43
ts w deliver 0 -59
ts w deliver 1 -87
ts w demand 0 70
ts w demand 1 10
ts w demonstrat 1 -21
ts w denounc 1 48
ts w deny 1 -43
ts w describ 1 -60
ts w detail 1 -10
ts w determin 1 -20
ts w devot 1 -9
ts w disagreement 1 21
ts w disavow 1 -17
ts w disclos 1 -34
ts w discuss 0 62
ts w discuss 1 -14
ts w dismiss 1 -7
ts w display 1 -14
ts w distanc 1 66
ts w divid 1 -26
ts w document 1 -19
ts w doubl 1 -10
ts w downplay 1 -25
ts w draw 1 -46
ts w eager 1 -63
ts w echo 1 -27
ts w embrac 1 -18
ts w emerg 1 120
ts w emphasiz 1 -6
ts w encourag 1 -26
ts w end 1 -60
ts w endors 1 -81
ts w enjoy 1 -9
ts w estimat 1 -7
ts w expand 1 -14
ts w expect 1 -44
ts w experienc 1 -59
ts w explain 1 -30
ts w expos 1 -12
ts w express 0 25
ts w express 1 -43
ts w fail 0 -44
ts w fail 1 -20
ts w favor 1 -41
ts w fear 1 -17
ts w feel 1 -104
ts w fil 1 -37
ts w find 0 14
ts w find 1 19
ts w fir 1 -16
ts w focus 0 19
ts w focus 1 -66
ts w giv 0 -48
ts w giv 1 34
ts w go 0 -91
ts w go 1 5
ts w goal 1 8
ts w goe 0 -62
ts w grow 1 -7
ts w hail 1 -22
ts w harsh 1 27
ts w highlight 1 -19
ts w hint 1 -9
ts w hit 1 -15
ts w hold 0 -106
ts w hold 1 24
ts w hop 0 25
ts w hop 1 6
ts w idea 1 -7
ts w identify 1 -35
ts w ignor 1 -6
ts w indicat 1 -24
ts w inform 1 6
ts w insist 1 -13
ts w intend 1 -38
ts w interest 1 -42
ts w introduc 0 -16
ts w introduc 1 32
ts w invok 1 -8
ts w issu 1 41
ts w it 0 -45
ts w it 1 -48
ts w join 1 -21
ts w jok 1 -17
ts w keep 1 -38
ts w knock 1 -19
ts w know 1 -80
ts w lament 1 -8
ts w lash 1 -10
ts w launch 0 -16
ts w launch 1 -34
ts w lay 0 81
ts w lay 1 -22
ts w learn 1 -20
ts w leav 1 5
ts w less 0 -78
ts w less 1 98
ts w let 1 -55
ts w lin 1 -11
ts w list 1 -23
ts w look 0 -143
ts w look 1 85
ts w lov 1 -13
ts w mak 0 -69
ts w mak 1 -56
ts w mark 1 -8
ts w mean 1 -12
ts w mention 1 -41
ts w messag 0 23
ts w messag 1 -18
ts w mock 1 -17
ts w mount 1 -27
ts w nam 1 -11
ts w need 0 6
ts w need 1 -34
ts w negativ 1 -14
ts w nominat 1 -9
ts w not 0 -18
ts w not 1 -52
ts w offer 0 55
ts w offer 1 57
ts w open 1 -19
ts w oppos 1 17
ts w opposition 1 -60
ts w opt 1 -36
ts w order 1 -31
ts w outlin 1 -52
ts w outspoken 1 44
ts w paint 1 -6
ts w pass 0 -36
ts w pass 1 80
ts w peg 1 -5
ts w persuad 1 -12
ts w pivot 1 30
ts w plan 1 10
ts w plead 1 45
ts w pledg 1 34
ts w point 0 45
ts w point 1 24
ts w portray 1 -16
ts w position 1 -8
ts w post 0 53
ts w post 1 -76
ts w prais 1 -19
ts w predict 1 -36
ts w prefer 1 -34
ts w present 1 -62
ts w press 0 34
ts w press 1 -13
ts w pressur 1 -14
ts w project 1 -15
ts w promis 1 -41
ts w promot 1 -15
ts w propos 0 25
ts w propos 1 -43
ts w proposal 1 15
ts w protest 1 15
ts w prov 1 -17
ts w provid 0 -20
ts w provid 1 -46
ts w publish 0 76
ts w publish 1 -44
ts w push 0 19
ts w push 1 -73
ts w put 1 -69
ts w question 1 -109
ts w quick 0 -68
ts w quick 1 -39
ts w quot 1 -12
ts w rail 1 -6
ts w rais 0 -33
ts w rais 1 -51
ts w reach 0 -10
ts w reach 1 -36
ts w reason 1 -33
ts w rebuk 1 -12
ts w recall 1 -13
ts w recogniz 1 46
ts w recommend 1 -5
ts w refer 0 87
ts w refer 1 -17
ts w referenc 1 -20
ts w refus 1 -90
ts w regard 1 -28
ts w reiterat 1 -16
ts w reject 1 25
ts w releas 0 -117
ts w releas 1 -14
ts w remain 1 -27
ts w remark 1 17
ts w remember 1 -22
ts w remind 1 -79
ts w renew 1 -9
ts w repeat 1 -30
ts w report 0 -12
ts w report 1 -104
ts w represent 1 -11
ts w request 1 57
ts w requir 1 57
ts w respond 1 -37
ts w restrict 1 -15
ts w return 1 -57
ts w retweet 1 -13
ts w reveal 1 -33
ts w rul 1 -29
ts w run 1 -74
ts w say 0 39
ts w say 1 -28
ts w see 0 40
ts w see 1 -65
ts w seek 0 107
ts w seek 1 25
ts w seem 0 86
ts w seem 1 35
ts w seiz 1 -8
ts w send 0 -15
ts w send 1 -28
ts w sens 1 -11
ts w set 0 -99
ts w set 1 -39
ts w shar 1 -71
ts w shift 1 -33
ts w show 0 -41
ts w show 1 -101
ts w shrug 1 -6
ts w sign 1 -46
ts w signal 1 -24
ts w singl 1 -23
ts w skeptical 1 -12
ts w slam 1 -14
ts w sound 0 36
ts w sound 1 -18
ts w speak 0 -37
ts w speak 1 -60
ts w spent 1 -23
ts w stand 1 -36
ts w start 1 42
ts w stat 0 14
ts w stat 1 -19
ts w statement 1 -13
ts w strategy 1 -71
ts w stress 1 69
ts w struggl 0 19
ts w struggl 1 -7
ts w stuck 1 -31
ts w suggest 1 -52
ts w suggestion 1 -14
ts w support 0 105
ts w support 1 -90
ts w supporter 1 -17
ts w sur 1 -11
ts w tak 0 -146
ts w tak 1 33
ts w talk 0 56
ts w talk 1 17
ts w target 1 -11
ts w tell 0 -26
ts w tell 1 -35
ts w tend 0 -101
ts w tend 1 80
ts w testify 1 -24
ts w thank 1 -14
ts w ther 0 -31
ts w ther 1 38
ts w think 0 55
ts w think 1 -50
ts w threaten 1 11
ts w tout 1 73
ts w try 0 -144
ts w try 1 -26
ts w turn 0 26
ts w turn 1 -81
ts w tweet 1 41
ts w underscor 1 -10
ts w understand 1 -35
ts w unveil 1 -61
ts w urg 0 39
ts w urg 1 -59
ts w used 0 -74
ts w used 1 83
ts w using 1 -30
ts w voic 1 -32
ts w vot 0 -30
ts w vot 1 -78
ts w vouch 1 -7
ts w vow 1 -96
ts w want 0 105
ts w want 1 -27
ts w warn 1 -77
ts w watch 1 -58
ts w weigh 1 -8
ts w welcom 1 -9
ts w wonder 1 -12
ts w worry 1 -39
ts w writ 0 47
ts w writ 1 9
ts was ask 1 -5
ts was indicat 1 -5
ts was not 1 -7
ts was report 1 -7
ts was reveal 1 -6
ts was say 1 -27
ts was tell 1 -35
ts was writ 1 -15
ts were say 1 -23
ts what ask 0 76
ts what ask 1 85
ts what call 1 -37
ts what know 0 19
ts what say 1 49
ts when say 1 14
ts when tell 1 59
ts where say 1 -8
ts whether ask 0 46
ts whether ask 1 98
ts whether declin 1 -100
ts whether question 0 30
ts whether question 1 24
ts whether rais 1 123
ts whether say 1 -7
ts whether wonder 0 8
ts which ask 0 51
ts which ask 1 28
ts which mak 1 37
ts which tell 1 36
ts which vot 1 -20
ts while seek 1 -17
ts who ask 1 94
ts who mak 1 73
ts who offer 1 23
ts who prais 1 -6
ts who say 1 -35
ts who support 1 -14
ts who tell 1 -45
ts why ask 0 53
ts why explain 0 -15
ts why question 0 24
ts why say 1 -30
ts will hop 1 -6
ts will it 1 -12
ts will question 1 -6
ts will say 1 -13
ts will worry 1 -11
ts with ask 1 -8
ts with attack 1 -12
ts with begin 1 -43
ts with call 1 -8
ts with charg 1 -16
ts with contrast 1 -14
ts with find 1 -7
ts with go 1 -24
ts with look 1 -7
ts with mak 1 -9
ts with not 1 -30
ts with provid 1 -8
ts with respond 1 -27
ts with say 1 -25
ts with show 1 -21
ts with tell 1 -18
ts with want 1 -12
ts without say 1 -9
ts would ask 1 -18
ts would claim 1 -9
ts would hop 1 -5
ts would indicat 1 -5
ts would question 1 -7
ts would say 1 -21
ts would tell 1 -12
ts you say 1 -26
ts you tell 0 -47
ts ’s call 1 -10
ts ’s report 1 -5
ts ’s say 1 -18
ts ’s tak 1 -20
ts ’s tell 1 -15
ts ’s think 1 -8
ts ’s try 1 -7
`
