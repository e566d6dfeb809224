/** Made by bench/attribution/train.ts. */
export const start: string = `
f base 0 -ing 21
f base 0 -ly -80
f base 0 -s -13
f base 0 CAP 71
f base 0 DAY -37
f base 0 about -44
f base 0 all -15
f base 0 an 19
f base 0 and -16
f base 0 any 57
f base 0 as -43
f base 0 at 12
f base 0 for 30
f base 0 has -48
f base 0 he -9
f base 0 her 8
f base 0 him 25
f base 0 himself -23
f base 0 his 6
f base 0 how -11
f base 0 if -13
f base 0 in 24
f base 0 is -67
f base 0 it 18
f base 0 like -24
f base 0 my 42
f base 0 not -80
f base 0 of -72
f base 0 on -12
f base 0 one 49
f base 0 over -63
f base 0 she 18
f base 0 that 63
f base 0 the 56
f base 0 their -15
f base 0 them 47
f base 0 themselves -16
f base 0 they 52
f base 0 this 26
f base 0 those 15
f base 0 to -14
f base 0 w -12
f base 0 was -24
f base 0 what 62
f base 0 whether 73
f base 0 why 52
f base 0 with 42
f base 0 you 54
f base 1 's -55
f base 1 , -7
f base 1 -ing 41
f base 1 -s 26
f base 1 : 53
f base 1 CAP -38
f base 1 DAY 66
f base 1 a -15
f base 1 all -19
f base 1 an -8
f base 1 and -18
f base 1 any -18
f base 1 as 7
f base 1 at -21
f base 1 for 29
f base 1 has -20
f base 1 he -11
f base 1 her -40
f base 1 him 43
f base 1 himself -9
f base 1 his -21
f base 1 how 44
f base 1 if 54
f base 1 is 23
f base 1 it -58
f base 1 like 80
f base 1 my -8
f base 1 not 36
f base 1 of 85
f base 1 on 8
f base 1 one -9
f base 1 other -21
f base 1 over 81
f base 1 that -43
f base 1 the -26
f base 1 their -27
f base 1 themselves 67
f base 1 they -9
f base 1 this -18
f base 1 those -18
f base 1 to 21
f base 1 w 46
f base 1 was 38
f base 1 what -15
f base 1 whether -24
f base 1 with 20
f base 1 you 67
f base 2 's 34
f base 2 , 12
f base 2 -ed 56
f base 2 -ing -29
f base 2 -ly 65
f base 2 -s 16
f base 2 : -7
f base 2 DAY -11
f base 2 a -63
f base 2 about 68
f base 2 all -14
f base 2 an -10
f base 2 and 21
f base 2 any -28
f base 2 as 55
f base 2 at -21
f base 2 for -50
f base 2 has 33
f base 2 he -31
f base 2 her 29
f base 2 him -35
f base 2 himself -46
f base 2 his 25
f base 2 how -16
f base 2 if -6
f base 2 in -44
f base 2 is 63
f base 2 it 69
f base 2 like -21
f base 2 not 14
f base 2 of -33
f base 2 on -30
f base 2 other 59
f base 2 over 18
f base 2 that 41
f base 2 the -91
f base 2 their 18
f base 2 them -38
f base 2 themselves -20
f base 2 they -26
f base 2 this 51
f base 2 those 61
f base 2 w 26
f base 2 was -36
f base 2 what -9
f base 2 whether -6
f base 2 with -17
f base 2 you -43
f base 3 's 34
f base 3 , -6
f base 3 -ed -9
f base 3 -ly 37
f base 3 : -33
f base 3 a 43
f base 3 all 45
f base 3 an 10
f base 3 and 38
f base 3 any 7
f base 3 as 51
f base 3 at 13
f base 3 for -115
f base 3 has 44
f base 3 he -18
f base 3 her 23
f base 3 him -44
f base 3 himself 69
f base 3 his 26
f base 3 how -28
f base 3 if -38
f base 3 is 14
f base 3 it -49
f base 3 my -23
f base 3 not 10
f base 3 of 24
f base 3 on 75
f base 3 one -23
f base 3 other -39
f base 3 over -12
f base 3 she -7
f base 3 that -33
f base 3 their 29
f base 3 them -21
f base 3 themselves -80
f base 3 they -11
f base 3 this -52
f base 3 those -55
f base 3 to 19
f base 3 what -16
f base 3 whether -30
f base 3 why -39
f base 3 with -74
f base 3 you -76
f base 6 's -44
f base 6 , -7
f base 6 -ed -71
f base 6 -ing -106
f base 6 -ly -41
f base 6 -s -52
f base 6 : -18
f base 6 CAP -54
f base 6 a -36
f base 6 about -52
f base 6 all -25
f base 6 an -23
f base 6 and -55
f base 6 any -43
f base 6 as -102
f base 6 for 16
f base 6 has -45
f base 6 he 41
f base 6 her -56
f base 6 him -23
f base 6 himself -27
f base 6 his -79
f base 6 how -17
f base 6 if -22
f base 6 in -11
f base 6 is -72
f base 6 it -41
f base 6 not 19
f base 6 of -68
f base 6 on -128
f base 6 other -40
f base 6 over -56
f base 6 that -38
f base 6 the 5
f base 6 their -27
f base 6 them -13
f base 6 they -9
f base 6 this -36
f base 6 to -35
f base 6 w -82
f base 6 what -23
f base 6 whether -15
f base 6 why -5
f base 6 with -15
f base 6 you -42
f ed 0 -ed -20
f ed 0 -ing 22
f ed 0 -ly 25
f ed 0 -s 33
f ed 0 CAP 45
f ed 0 DAY -38
f ed 0 NUM 75
f ed 0 a 13
f ed 0 about 37
f ed 0 against -33
f ed 0 all 10
f ed 0 and -51
f ed 0 another 22
f ed 0 any -55
f ed 0 as 16
f ed 0 at 18
f ed 0 both 65
f ed 0 he 99
f ed 0 her 21
f ed 0 herself -43
f ed 0 him 17
f ed 0 himself 57
f ed 0 his 7
f ed 0 how 17
f ed 0 if 85
f ed 0 in -29
f ed 0 it 37
f ed 0 its 19
f ed 0 many 109
f ed 0 me 35
f ed 0 no -27
f ed 0 not 40
f ed 0 of 53
f ed 0 on -41
f ed 0 one -24
f ed 0 our -19
f ed 0 over -38
f ed 0 she 75
f ed 0 so 16
f ed 0 some 24
f ed 0 that 71
f ed 0 the 32
f ed 0 their 25
f ed 0 them 28
f ed 0 they 69
f ed 0 this -25
f ed 0 those 73
f ed 0 up -47
f ed 0 what 18
f ed 0 whether 53
f ed 0 which 65
f ed 0 who 40
f ed 1 , 47
f ed 1 -ed -17
f ed 1 -ing 41
f ed 1 -ly 21
f ed 1 -s 19
f ed 1 : 77
f ed 1 CAP 16
f ed 1 DAY 53
f ed 1 NUM -27
f ed 1 a -47
f ed 1 about -37
f ed 1 against 82
f ed 1 all -18
f ed 1 an -34
f ed 1 and -19
f ed 1 another -22
f ed 1 any -26
f ed 1 as 6
f ed 1 at 19
f ed 1 both -12
f ed 1 by 63
f ed 1 for -47
f ed 1 he -15
f ed 1 her -40
f ed 1 herself -33
f ed 1 him 23
f ed 1 himself -25
f ed 1 his -40
f ed 1 how 43
f ed 1 if -35
f ed 1 in -19
f ed 1 its -33
f ed 1 many -18
f ed 1 me 23
f ed 1 no -23
f ed 1 not -44
f ed 1 of -28
f ed 1 on -42
f ed 1 one -26
f ed 1 our -16
f ed 1 over -83
f ed 1 several -8
f ed 1 she -13
f ed 1 so -27
f ed 1 some -30
f ed 1 the -50
f ed 1 their -34
f ed 1 them 43
f ed 1 they -15
f ed 1 this -48
f ed 1 those -22
f ed 1 to 38
f ed 1 up 75
f ed 1 w 15
f ed 1 what -40
f ed 1 whether -22
f ed 1 which -10
f ed 1 who -15
f ed 1 why -22
f ed 1 with 18
f ed 1 — -13
f ed 2 , -37
f ed 2 -ly 13
f ed 2 -s 16
f ed 2 CAP -10
f ed 2 DAY 62
f ed 2 NUM -28
f ed 2 a 38
f ed 2 about -25
f ed 2 against -14
f ed 2 all -31
f ed 2 an 15
f ed 2 and 65
f ed 2 another 55
f ed 2 any -58
f ed 2 as -81
f ed 2 at -61
f ed 2 by -36
f ed 2 for 95
f ed 2 he -34
f ed 2 her 29
f ed 2 herself 10
f ed 2 him 42
f ed 2 himself -52
f ed 2 his 24
f ed 2 how -19
f ed 2 if -13
f ed 2 it -6
f ed 2 its -46
f ed 2 many -13
f ed 2 me -15
f ed 2 no 40
f ed 2 not -26
f ed 2 of -21
f ed 2 on 56
f ed 2 one -31
f ed 2 our 48
f ed 2 over -16
f ed 2 several 38
f ed 2 she -16
f ed 2 some 26
f ed 2 that -34
f ed 2 the 34
f ed 2 their 31
f ed 2 them -57
f ed 2 they -26
f ed 2 this 8
f ed 2 those -25
f ed 2 to 20
f ed 2 up 58
f ed 2 w 14
f ed 2 what -17
f ed 2 whether -6
f ed 2 which -13
f ed 2 who -12
f ed 2 why 70
f ed 2 with -77
f ed 2 — -26
f ed 3 , -37
f ed 3 -ed 58
f ed 3 -ing -19
f ed 3 -ly -18
f ed 3 -s -45
f ed 3 CAP -40
f ed 3 DAY -88
f ed 3 NUM -6
f ed 3 a 16
f ed 3 about 15
f ed 3 against -25
f ed 3 all 37
f ed 3 an 34
f ed 3 and 23
f ed 3 another -55
f ed 3 any 96
f ed 3 as -34
f ed 3 both -21
f ed 3 by 11
f ed 3 for 27
f ed 3 he -33
f ed 3 her 16
f ed 3 herself 28
f ed 3 him -68
f ed 3 himself -60
f ed 3 his 8
f ed 3 how -33
f ed 3 if -20
f ed 3 in 55
f ed 3 it -28
f ed 3 its 48
f ed 3 many -28
f ed 3 me -42
f ed 3 no 20
f ed 3 not 31
f ed 3 of -9
f ed 3 one 43
f ed 3 our -21
f ed 3 over 40
f ed 3 several -12
f ed 3 she -24
f ed 3 some 24
f ed 3 that -20
f ed 3 the 10
f ed 3 their 5
f ed 3 them -42
f ed 3 they -23
f ed 3 this 70
f ed 3 those 6
f ed 3 up -41
f ed 3 w -17
f ed 3 what 43
f ed 3 whether -12
f ed 3 which -15
f ed 3 who -8
f ed 3 why -22
f ed 3 with 39
f ed 3 — 33
f ed 6 -ed -81
f ed 6 -ing -70
f ed 6 -ly -92
f ed 6 -s -37
f ed 6 CAP -11
f ed 6 DAY -23
f ed 6 NUM -40
f ed 6 a -32
f ed 6 against -46
f ed 6 all -21
f ed 6 an -39
f ed 6 and -47
f ed 6 another -42
f ed 6 any -33
f ed 6 as 32
f ed 6 at -19
f ed 6 both -31
f ed 6 by -102
f ed 6 for -89
f ed 6 he -34
f ed 6 her -53
f ed 6 herself 11
f ed 6 him -86
f ed 6 himself 35
f ed 6 his -25
f ed 6 how -32
f ed 6 if -27
f ed 6 in -30
f ed 6 it -20
f ed 6 its -61
f ed 6 many -81
f ed 6 me -34
f ed 6 no -23
f ed 6 not -54
f ed 6 of -13
f ed 6 on 9
f ed 6 one 14
f ed 6 our -16
f ed 6 over 55
f ed 6 several -24
f ed 6 she -28
f ed 6 some -75
f ed 6 that -23
f ed 6 the -35
f ed 6 their -74
f ed 6 them -46
f ed 6 they -12
f ed 6 this -76
f ed 6 those -58
f ed 6 to -53
f ed 6 up -94
f ed 6 w -10
f ed 6 what -44
f ed 6 whether -18
f ed 6 which -37
f ed 6 who -9
f ed 6 why -49
f ed 6 with -54
f ed 6 — -8
f ing 0 -ed 56
f ing 0 -ing -10
f ing 0 -ly 20
f ing 0 -s 16
f ing 0 CAP -31
f ing 0 a 23
f ing 0 about 48
f ing 0 at -56
f ing 0 he 63
f ing 0 her 28
f ing 0 his 36
f ing 0 how 48
f ing 0 in -53
f ing 0 it 12
f ing 0 she 12
f ing 0 some 17
f ing 0 that 124
f ing 0 the -6
f ing 0 them -21
f ing 0 themselves -14
f ing 0 they 19
f ing 0 to 42
f ing 0 w 21
f ing 0 what 36
f ing 0 whether 25
f ing 0 why 55
f ing 1 , 148
f ing 1 -ed 60
f ing 1 -ing -131
f ing 1 -ly -24
f ing 1 -s -26
f ing 1 CAP 22
f ing 1 a -19
f ing 1 about -32
f ing 1 an -22
f ing 1 he -11
f ing 1 her 35
f ing 1 him -88
f ing 1 his -30
f ing 1 how -20
f ing 1 in 53
f ing 1 it 31
f ing 1 not -26
f ing 1 some -7
f ing 1 that -27
f ing 1 the -31
f ing 1 them -53
f ing 1 themselves -44
f ing 1 to -10
f ing 1 what -10
f ing 1 whether -7
f ing 1 why -15
f ing 2 , -46
f ing 2 -ed -38
f ing 2 -ing -37
f ing 2 -ly 21
f ing 2 -s -8
f ing 2 CAP 22
f ing 2 a 41
f ing 2 about -5
f ing 2 an -62
f ing 2 at -7
f ing 2 he -19
f ing 2 her -75
f ing 2 him 19
f ing 2 his -19
f ing 2 how -8
f ing 2 in -8
f ing 2 it -48
f ing 2 not -8
f ing 2 some -14
f ing 2 that -21
f ing 2 the 68
f ing 2 them 68
f ing 2 themselves -12
f ing 2 to 9
f ing 2 why -10
f ing 3 , -58
f ing 3 -ed -85
f ing 3 -ing 79
f ing 3 -ly -17
f ing 3 CAP 34
f ing 3 a -19
f ing 3 an 7
f ing 3 at 5
f ing 3 he -17
f ing 3 her -17
f ing 3 him 63
f ing 3 his -7
f ing 3 how -12
f ing 3 in -24
f ing 3 it -12
f ing 3 not 31
f ing 3 some -56
f ing 3 that -45
f ing 3 the -6
f ing 3 them -51
f ing 3 themselves 75
f ing 3 to -37
f ing 3 what -20
f ing 3 whether -8
f ing 3 why -14
f ing 6 , -58
f ing 6 -ed -34
f ing 6 -ing 34
f ing 6 -ly -16
f ing 6 -s 7
f ing 6 CAP -56
f ing 6 a -16
f ing 6 an 29
f ing 6 at 36
f ing 6 he -15
f ing 6 her -12
f ing 6 him -65
f ing 6 his -10
f ing 6 how -10
f ing 6 it -11
f ing 6 not -36
f ing 6 some 38
f ing 6 that -29
f ing 6 the -41
f ing 6 them 23
f ing 6 they -7
f ing 6 to -36
f ing 6 w -47
f ing 6 what -7
f ing 6 whether -8
f ing 6 why -21
f s 0 -ed 26
f s 0 -ing 17
f s 0 -ly 36
f s 0 -s 57
f s 0 CAP 18
f s 0 NUM 40
f s 0 a 99
f s 0 about -90
f s 0 an 75
f s 0 for -40
f s 0 he -8
f s 0 her 41
f s 0 herself 54
f s 0 him 57
f s 0 himself -8
f s 0 his 61
f s 0 how 83
f s 0 in -47
f s 0 it 80
f s 0 its 40
f s 0 of -16
f s 0 on 23
f s 0 she 23
f s 0 some 39
f s 0 that 40
f s 0 the 62
f s 0 them 7
f s 0 this 47
f s 0 to 38
f s 0 w 72
f s 0 what 34
f s 0 whether 13
f s 0 why 31
f s 1 , -18
f s 1 -ing -14
f s 1 -ly 41
f s 1 -s 32
f s 1 : 52
f s 1 CAP 21
f s 1 NUM -22
f s 1 a -25
f s 1 about 117
f s 1 for 38
f s 1 he -11
f s 1 her -29
f s 1 herself 69
f s 1 him -9
f s 1 himself -22
f s 1 his -10
f s 1 how -49
f s 1 in -64
f s 1 it -34
f s 1 its -18
f s 1 of 91
f s 1 on 18
f s 1 she -7
f s 1 some -8
f s 1 that 35
f s 1 the -13
f s 1 them 45
f s 1 to 12
f s 1 w -29
f s 1 what -10
f s 1 whether -6
f s 1 why -11
f s 2 , 47
f s 2 -ed 8
f s 2 -ing 40
f s 2 -ly -10
f s 2 -s -18
f s 2 : -15
f s 2 NUM -15
f s 2 a -88
f s 2 about -9
f s 2 an -16
f s 2 for -61
f s 2 he 54
f s 2 her 32
f s 2 herself -100
f s 2 him -37
f s 2 himself 47
f s 2 his 29
f s 2 how -6
f s 2 in -8
f s 2 it -27
f s 2 of -23
f s 2 on -34
f s 2 that -38
f s 2 the 42
f s 2 them -18
f s 2 to -110
f s 2 w -31
f s 2 what -5
f s 2 why -7
f s 3 , 25
f s 3 -ed -39
f s 3 -ing -111
f s 3 -ly -77
f s 3 -s -94
f s 3 : -20
f s 3 CAP -7
f s 3 NUM 21
f s 3 a -32
f s 3 about -31
f s 3 an -62
f s 3 for 60
f s 3 he -29
f s 3 her -53
f s 3 herself -23
f s 3 himself -15
f s 3 his -52
f s 3 how -18
f s 3 in -8
f s 3 it -12
f s 3 of -73
f s 3 on -73
f s 3 she -6
f s 3 some -15
f s 3 that 7
f s 3 the -47
f s 3 them -12
f s 3 w 28
f s 3 what -14
f s 3 why -10
f s 6 , -67
f s 6 -ed -12
f s 6 -ing 11
f s 6 -ly -45
f s 6 -s -15
f s 6 : -25
f s 6 CAP -35
f s 6 NUM -54
f s 6 a 7
f s 6 about -29
f s 6 for -98
f s 6 he -27
f s 6 her -33
f s 6 himself -18
f s 6 his -55
f s 6 how -18
f s 6 in 68
f s 6 it -10
f s 6 of -56
f s 6 on 12
f s 6 she -6
f s 6 some -12
f s 6 that -72
f s 6 the -51
f s 6 them -40
f s 6 w -109
f s 6 what -6
f s 6 why -6
n " -ed 25
n " -ing 60
n " -ly 29
n " CAP 53
n " DAY -45
n " NUM 49
n " a 94
n " about -10
n " an -6
n " and 14
n " another -17
n " are -22
n " at -9
n " be -26
n " because -8
n " but 109
n " did -8
n " do 60
n " every -19
n " for -33
n " has -66
n " have -19
n " he 6
n " i 60
n " if 76
n " in -11
n " is -22
n " it 141
n " may -8
n " must -36
n " my -103
n " no 30
n " nobody -71
n " not -47
n " one -10
n " our 8
n " she 117
n " should -9
n " so 107
n " some 14
n " that -93
n " the -46
n " this 59
n " to -83
n " w -96
n " was -14
n " we -32
n " what -21
n " when -63
n " who -55
n " with 34
n " would -5
n " you 7
n ( CAP -27
n ( NUM -15
n -ed " -27
n -ed , 26
n -ed -ing -45
n -ed -ly -35
n -ed -s 41
n -ed . -32
n -ed CAP 26
n -ed DAY -5
n -ed a -23
n -ed against 40
n -ed an -13
n -ed and -11
n -ed as -86
n -ed at -41
n -ed by -110
n -ed for -38
n -ed her -16
n -ed him -9
n -ed his -15
n -ed not -5
n -ed of -7
n -ed on 84
n -ed out -9
n -ed over -7
n -ed that -53
n -ed the -71
n -ed their -6
n -ed to -41
n -ed up -49
n -ed w 6
n -ed with -72
n -ed — -10
n -ing " 42
n -ing ( -9
n -ing , -87
n -ing -ed -31
n -ing -ing -34
n -ing -ly 66
n -ing -s 31
n -ing . -46
n -ing : -45
n -ing CAP 64
n -ing DAY -40
n -ing NUM 16
n -ing a 21
n -ing about -100
n -ing all 5
n -ing an -21
n -ing and 53
n -ing any -80
n -ing around -12
n -ing as -40
n -ing at 7
n -ing down 60
n -ing from -39
n -ing he -60
n -ing her 38
n -ing herself -6
n -ing him -50
n -ing himself 12
n -ing his 19
n -ing how -6
n -ing in 11
n -ing into 44
n -ing it -57
n -ing its -23
n -ing of -79
n -ing off 15
n -ing on -10
n -ing one -13
n -ing out 91
n -ing over -29
n -ing she -7
n -ing so 15
n -ing some -10
n -ing the 44
n -ing their 47
n -ing them -22
n -ing they -28
n -ing this -58
n -ing those 57
n -ing through 6
n -ing to -28
n -ing under -6
n -ing up 74
n -ing what -30
n -ing whether -33
n -ing will 13
n -ing with -50
n -ing — -25
n -ly , -46
n -ly -ed -47
n -ly -ing 90
n -ly -ly 54
n -ly -s 113
n -ly . -45
n -ly : -17
n -ly DAY -11
n -ly NUM 97
n -ly a 15
n -ly about -54
n -ly against -25
n -ly and -11
n -ly as -8
n -ly at -76
n -ly behind -10
n -ly for -58
n -ly from -28
n -ly had -10
n -ly if -47
n -ly in -36
n -ly of -108
n -ly on 31
n -ly one 58
n -ly that -86
n -ly the 36
n -ly to -149
n -ly w -41
n -ly what 82
n -ly when 65
n -ly with -61
n -ly — -20
n -s " -15
n -s ' 71
n -s ( -18
n -s , -33
n -s -ed 35
n -s -ing -19
n -s -ly 58
n -s -s 88
n -s . -61
n -s : -52
n -s ; 11
n -s CAP -8
n -s DAY -52
n -s NUM -5
n -s about -67
n -s across -9
n -s after -14
n -s and -36
n -s are 20
n -s around 126
n -s as -49
n -s at -76
n -s because 69
n -s before -31
n -s between 26
n -s but 28
n -s by 51
n -s can -11
n -s during -22
n -s for 44
n -s from 14
n -s had 19
n -s has -29
n -s have 8
n -s he -31
n -s his -20
n -s how -10
n -s if -8
n -s in -23
n -s into -85
n -s it -6
n -s like -34
n -s not -43
n -s of -44
n -s on -146
n -s or -21
n -s other 24
n -s out -10
n -s over -52
n -s she -14
n -s should -18
n -s since -11
n -s so -26
n -s such -23
n -s than 78
n -s that 61
n -s the -114
n -s their -19
n -s them -6
n -s they 8
n -s this -11
n -s through -11
n -s to -18
n -s toward -63
n -s under -9
n -s w 33
n -s was -14
n -s were -5
n -s when 5
n -s where -16
n -s whether -11
n -s who -29
n -s whose 69
n -s will -19
n -s with -28
n -s would -12
n -s — -89
n CAP " 39
n CAP $ -19
n CAP ' 41
n CAP 's 81
n CAP ( -61
n CAP ) -15
n CAP , 15
n CAP -ed -9
n CAP -ing 58
n CAP -ly -95
n CAP -s -45
n CAP . 18
n CAP : 64
n CAP ; -5
n CAP ?sym 24
n CAP CAP 5
n CAP DAY -78
n CAP a 51
n CAP about -95
n CAP after 77
n CAP against 58
n CAP among -39
n CAP an -8
n CAP and 11
n CAP are 70
n CAP at -24
n CAP because 34
n CAP before -10
n CAP but -14
n CAP by 43
n CAP can 14
n CAP could 74
n CAP did -6
n CAP down -10
n CAP during 24
n CAP for 33
n CAP from -104
n CAP had 23
n CAP has 122
n CAP have -19
n CAP he -8
n CAP himself -60
n CAP his 60
n CAP how -52
n CAP if -64
n CAP in -19
n CAP into -21
n CAP is -10
n CAP isn’t -6
n CAP it -61
n CAP may 15
n CAP might -19
n CAP not -24
n CAP of -24
n CAP or -28
n CAP out -9
n CAP over 101
n CAP she -25
n CAP should 55
n CAP since 69
n CAP than 25
n CAP that -137
n CAP the -27
n CAP they -24
n CAP this -31
n CAP to 53
n CAP until -23
n CAP up 11
n CAP w -46
n CAP was 143
n CAP were -10
n CAP when 14
n CAP whether -33
n CAP while 8
n CAP who -83
n CAP why -66
n CAP will 54
n CAP with -26
n CAP would -71
n CAP — 45
n CAP ’s 61
n DAY 's 80
n DAY , -60
n DAY -ing -65
n DAY . -17
n DAY about -20
n DAY at -43
n DAY for -11
n DAY he 60
n DAY in -41
n DAY on -33
n DAY that 17
n DAY to -34
n DAY w -73
n DAY with -7
n DAY ’s 54
n NUM , -44
n NUM -ed 70
n NUM -ing -43
n NUM -s -37
n NUM . 58
n NUM CAP 6
n NUM a -13
n NUM an 64
n NUM and -31
n NUM for -19
n NUM in -64
n NUM is 85
n NUM of 17
n NUM that -26
n NUM to -36
n NUM w -58
n NUM — -100
n a " 9
n a -ed 19
n a -ly -36
n a -s 74
n a CAP 18
n a NUM 59
n a few -37
n a w 24
n about CAP 15
n about NUM 8
n about a 55
n about her -84
n about his -9
n about how 53
n about it 7
n about its -31
n about the 44
n about their -104
n about w 19
n about what -50
n about whether -40
n about why -13
n across the -15
n after -ing -34
n after -s -8
n after CAP 22
n after NUM -20
n after a -7
n after he -32
n after his -18
n after the -20
n after w -36
n against -s -13
n against CAP -50
n against her -8
n against him -7
n against the -43
n against w -62
n all , -15
n all -s 38
n all CAP -34
n all the 126
n all w -64
n along the -9
n along with -18
n although w -7
n among -ly -12
n among -s -12
n among CAP -46
n among other -49
n among w -7
n an " 24
n an -ed 59
n an -ing -44
n an -ly -25
n an -s 15
n an CAP 98
n an w 8
n and -ed -62
n and -ing -26
n and -ly -31
n and -s -67
n and CAP -57
n and NUM -15
n and a -10
n and an -5
n and has -25
n and her -11
n and his -20
n and how -14
n and is -9
n and other -7
n and that -10
n and the -31
n and to -8
n and w -78
n and when -6
n another -ed 73
n another CAP 43
n another w -28
n any -ing 43
n any -s 7
n any CAP 84
n any of 13
n any w -43
n are " -7
n are -ed -31
n are -ing -66
n are -ly -12
n are -s -25
n are not -13
n are the -7
n are w -23
n around -s 76
n around CAP -16
n around the -39
n as " 35
n as -ed -16
n as -ing -23
n as -ly -24
n as -s -31
n as CAP -40
n as NUM -16
n as a -85
n as an -74
n as being -6
n as he -74
n as her -9
n as his -5
n as if 38
n as many 8
n as she -10
n as the 86
n as their -59
n as they -5
n as to 25
n as w -19
n at " -8
n at -ing -34
n at -s -32
n at CAP -62
n at DAY -11
n at NUM -15
n at a -95
n at her -5
n at him -33
n at one 49
n at the -136
n at w 96
n be " -19
n be -ed -38
n be -ing -24
n be -s -9
n be CAP -11
n be a -33
n be the -15
n be w -57
n because CAP 39
n because he -10
n because it -6
n because of -28
n because she -6
n because the -21
n because they -6
n because w -11
n been -ed -23
n been -ing -29
n been a -10
n been w -11
n before -ing -28
n before -s -73
n before CAP -25
n before a -14
n before he -7
n before the -31
n behind CAP -54
n behind the -54
n being -ed 58
n being CAP 8
n being a -26
n being w 18
n between CAP -19
n between NUM 19
n between the -10
n between w -6
n both -s -70
n both CAP 27
n both the 56
n both w -6
n but -ed -7
n but -s -7
n but CAP -7
n but a -17
n but he -9
n but his -11
n but the -15
n but w -31
n but was -9
n but would -9
n by -ing -84
n by -ly -18
n by -s 85
n by CAP -61
n by NUM 59
n by a -28
n by her -21
n by his -12
n by the 6
n by w -96
n can be -22
n can w -42
n cannot w -20
n can’t w -12
n could -ly -6
n could be -46
n could not -7
n could w -44
n despite w -9
n did not -41
n didn't w -13
n didn’t w -11
n do -ing -8
n do . -6
n do a -7
n do that -18
n do w -41
n does not 37
n does w -5
n doesn't w -27
n doesn’t w -23
n don't w -16
n don’t w 49
n down on -22
n down the -16
n dozens of 52
n during a -46
n during her -29
n during his -7
n during the -41
n each of 16
n each other -34
n every w 16
n few -s 87
n few w -23
n five -s -14
n five w 60
n for " -72
n for -ed -35
n for -ing -31
n for -s -115
n for CAP -74
n for NUM -16
n for a -24
n for all -7
n for an -50
n for her -40
n for him -11
n for his 100
n for its -10
n for not -22
n for some 84
n for that -12
n for the -44
n for their 89
n for this -69
n for w -10
n for what -27
n four -s 12
n four w 42
n from -ing -22
n from -s -16
n from CAP -53
n from a -13
n from her -8
n from his -47
n from the -44
n from w -42
n get -s -6
n get a -7
n get the -15
n get w -7
n getting w 55
n had " -14
n had -ed -30
n had -ly -32
n had a -6
n had been -16
n had never -9
n had not -8
n had w -29
n half of -57
n has -ed -31
n has -ly -10
n has been -42
n has the -20
n has w -65
n have -ed -65
n have a -25
n have been -22
n have no -25
n have to -12
n have w -40
n having -ed -7
n having a 43
n having the -13
n having w -21
n he " 43
n he 's -49
n he -ed -26
n he -s 37
n he CAP -8
n he and -40
n he can -11
n he could -10
n he did 34
n he didn’t 18
n he does -6
n he doesn't -8
n he has -20
n he is 52
n he might 13
n he should 43
n he w -62
n he will 69
n he would 61
n he ’d 48
n he ’s 65
n her " 18
n her , -11
n her -ed 11
n her -ing 35
n her -ly 20
n her -s 49
n her . 39
n her CAP -11
n her NUM 35
n her a -35
n her as 20
n her for 42
n her in -30
n her of -70
n her to 86
n her w -8
n her with 11
n herself as 58
n him " 52
n him , 77
n him -ing 54
n him -ly 24
n him . 9
n him a 39
n him and -13
n him because -13
n him by 14
n him for 55
n him in -84
n him of 69
n him on -57
n him over -116
n him the 18
n him to 71
n him with -36
n himself and 72
n himself as 96
n himself on 7
n his " 112
n his -ed 101
n his -ing -8
n his -ly 51
n his -s 21
n his CAP -35
n his NUM -14
n his two -15
n his w 31
n how -ly 48
n how -s 41
n how CAP -57
n how a 65
n how he 77
n how it -24
n how many 67
n how the 38
n how they -31
n how to 43
n how w 79
n hundreds of 95
n i -ed -15
n i am -6
n i w -59
n i ’m 78
n if -ed 36
n if a 39
n if he 105
n if her 19
n if his -26
n if it 9
n if not -79
n if she -45
n if the 38
n if they 71
n if w -11
n in " -38
n in , -8
n in -ed -6
n in -ing -65
n in -ly -69
n in -s 52
n in CAP -117
n in DAY -17
n in NUM -50
n in all -11
n in an 7
n in and 88
n in both -20
n in her -8
n in his -43
n in its -9
n in may -18
n in one -19
n in the -34
n in their -22
n in this -37
n in w -49
n in which -24
n into CAP -20
n into a -37
n into the -27
n into w -16
n is " -17
n is , -15
n is -ed -42
n is -ing -55
n is -ly -23
n is CAP -9
n is a -41
n is not -9
n is that 50
n is the -6
n is to 69
n is w -58
n is whether -19
n it " 24
n it 's 33
n it , 68
n it -ed 11
n it -ly 29
n it -s -8
n it . 93
n it a 15
n it as -106
n it by 27
n it could -8
n it had 7
n it has 11
n it in 46
n it should -12
n it the -60
n it to -23
n it up -16
n it w -67
n it was 75
n it will 35
n it would 70
n its " -19
n its -ing -30
n its -ly 58
n its -s 44
n its CAP -21
n its w 59
n itself as 42
n like -ing -9
n like CAP -64
n like a -9
n like the 54
n many -s 18
n many CAP 50
n many w 16
n may be -14
n may not -9
n may w -13
n me , 38
n me . 28
n me w -29
n might be -16
n might not -12
n might w -18
n most -ed 23
n most -ly -14
n most -s 51
n most CAP -24
n most of 31
n must be -11
n must w -12
n my -s 72
n my w 46
n never -ed -41
n never w -15
n no -s 23
n no . 32
n no CAP 88
n no to -52
n no w -19
n not -ed -26
n not -ing 37
n not -ly -35
n not -s -30
n not CAP -15
n not a 61
n not be -33
n not been -7
n not have -19
n not the -12
n not to 90
n not w -41
n of " 56
n of -ed -25
n of -ing 28
n of -ly -7
n of -s -44
n of CAP -123
n of NUM -21
n of a -45
n of an -36
n of being -42
n of having -14
n of her -43
n of his -28
n of how -12
n of it -24
n of its -7
n of some -7
n of the -5
n of their -15
n of them -21
n of those -12
n of w -52
n of what -8
n off -s -40
n off the -40
n on -ed -46
n on -ing -54
n on -s 50
n on CAP -151
n on DAY -136
n on a 55
n on all 67
n on her -88
n on his -61
n on how -9
n on its -9
n on the -30
n on this -22
n on to -23
n on what -18
n on whether -28
n once w -10
n one , -8
n one -ing -54
n one . -12
n one another -34
n one of 44
n one that -24
n one w 45
n or -ing -13
n or -s -11
n or CAP -26
n or not -8
n or w -82
n other -s -15
n other CAP 22
n other than -18
n other w -35
n our -s 22
n our w 45
n out -s -5
n out a -29
n out and -5
n out in -6
n out of -19
n out the -55
n out to -12
n out w -10
n outside the -32
n over , -6
n over -ing -8
n over -s -31
n over CAP -38
n over a 82
n over an -17
n over her -16
n over his -59
n over the -77
n over w 41
n seven -s -16
n several -s 43
n several of 67
n several w 74
n she 's -7
n she -ed 27
n she -ly 34
n she -s 8
n she could -8
n she did -14
n she had 9
n she has -28
n she is 64
n she might -6
n she should -15
n she w -35
n she was 43
n she will 43
n she would 23
n she ’s -12
n should be -38
n should not -6
n should w -45
n since CAP -19
n since he -19
n since the -16
n six -s 19
n so -ly -40
n so in 14
n so many -24
n so that -16
n so w -47
n some -s 36
n some CAP 9
n some of 66
n some w -34
n someone w 33
n such -s 8
n such a -10
n such as 10
n such w 27
n than -s -9
n than CAP -25
n than NUM -41
n than a -12
n than the -10
n than they -7
n than w -15
n that " 79
n that 's 8
n that , -82
n that -ed -55
n that -ly -49
n that -s -35
n that . -15
n that CAP 103
n that NUM 86
n that a 57
n that after 66
n that all 98
n that although 12
n that an -18
n that are -45
n that at 8
n that by 21
n that can -63
n that could -106
n that despite -89
n that during 94
n that had -36
n that has -128
n that have -87
n that he 143
n that her 85
n that his 91
n that i -88
n that if 68
n that in 8
n that is -100
n that it 135
n that its 35
n that many -24
n that might -8
n that most 12
n that of -41
n that on 6
n that one -8
n that she 100
n that some 9
n that such 7
n that the 113
n that these 87
n that they 130
n that this 83
n that to 54
n that w -54
n that was -31
n that were -50
n that when 23
n that while 39
n that will -82
n that would -26
n that ’s -13
n the " 32
n the -ed 32
n the -ing 24
n the -ly -23
n the CAP 35
n the NUM 68
n the many 26
n the most -22
n the other -6
n the three 79
n the w 15
n the will -18
n their -ed 89
n their -ing 48
n their -s -16
n their CAP 45
n them " 70
n them , -33
n them -ly 20
n them . 27
n them as 41
n them in 36
n them on 45
n them to -21
n them w 43
n themselves as 23
n themselves w -20
n these w 46
n they 're 36
n they -ed 93
n they are 41
n they can -9
n they could -8
n they did -11
n they do -5
n they had -8
n they have 63
n they should -18
n they w -86
n they were -14
n they will 37
n they would -16
n they ’re 87
n this is 6
n this w -37
n this was 26
n those -ing -51
n those -s 48
n those w -36
n those who 34
n though , -26
n though he -8
n thousands of 45
n three -s 38
n three w 62
n through a -36
n through its -63
n through the -20
n through w -49
n to " 38
n to -ed 38
n to -ing 52
n to -ly 66
n to -s -13
n to CAP -135
n to NUM -103
n to a -13
n to an -11
n to any -9
n to be 30
n to do 94
n to get 143
n to have 54
n to her -74
n to him 68
n to his -56
n to how -53
n to its -38
n to one 33
n to other -9
n to some -12
n to that -16
n to the -154
n to their -28
n to w 63
n to what -15
n to which -7
n toward CAP -28
n toward the -35
n two -s -12
n two w 7
n under the -23
n under w -9
n until w -87
n up -ing -15
n up CAP -6
n up a -17
n up about -17
n up for -7
n up his -21
n up in -10
n up the -13
n up to -28
n up w -13
n us w -16
n via CAP -36
n w " -66
n w 's -40
n w ( -61
n w ) -20
n w , -35
n w -ed 10
n w -ing -80
n w -ly -155
n w -s 32
n w . -43
n w : -76
n w ; -32
n w ? -13
n w CAP 32
n w DAY -175
n w NUM -112
n w a -45
n w about -26
n w across -9
n w after 15
n w against -50
n w all 29
n w among -26
n w an -21
n w and -14
n w another -10
n w any -66
n w are 72
n w as -79
n w at -65
n w before -24
n w behind -10
n w being 15
n w between -32
n w both -56
n w but 48
n w by 30
n w despite -5
n w down -93
n w during -47
n w each -24
n w every -20
n w for -20
n w from -58
n w had 7
n w has -38
n w have 49
n w he -37
n w her -91
n w herself -24
n w himself -36
n w his 12
n w how 53
n w if 91
n w in -85
n w into -15
n w it -55
n w its -41
n w like -6
n w many -10
n w might -16
n w most -13
n w my -9
n w no -20
n w not -93
n w of -81
n w off -34
n w on -110
n w one 70
n w or 53
n w other -23
n w out 21
n w over 15
n w she -13
n w should 7
n w since -14
n w six -14
n w some -65
n w such 20
n w than 86
n w the -50
n w their -81
n w them 46
n w themselves -53
n w they -32
n w this -128
n w those -9
n w though -7
n w through -7
n w to -121
n w toward -15
n w two -44
n w under -6
n w up 106
n w w 7
n w was 50
n w were 64
n w what 33
n w when 86
n w where -51
n w whether -55
n w while 21
n w who 24
n w why -33
n w will -71
n w with -100
n w within 53
n w would -17
n w — -120
n w ’s -21
n was -ed -24
n was -ing -34
n was -ly -13
n was a -60
n was being -5
n was in -15
n was no -45
n was not 64
n was that 49
n was the -24
n was w -40
n wasn’t -ing -12
n we -ed -8
n we w -35
n were -ed -42
n were -ing -14
n were -ly -6
n were w -31
n what -ed -29
n what -s 39
n what he 49
n what his 26
n what is 67
n what it -17
n what she 13
n what they 76
n what w 23
n what ’s -17
n when -ed -5
n when CAP 78
n when a -11
n when he -31
n when i -87
n when it 8
n when she 25
n when the -41
n when they -14
n when w 25
n where -s -6
n where CAP 46
n where he 48
n where the -19
n where w 33
n whether -s 40
n whether CAP 93
n whether any 84
n whether he 64
n whether it -110
n whether or -39
n whether the 36
n whether to 65
n whether w -49
n which -ed -10
n which -s 69
n which CAP -28
n which has -10
n which he -19
n which is -6
n which she -20
n which the -9
n which was -10
n while -ing -37
n while CAP -21
n while the 12
n while w -6
n who -ed -93
n who -s 50
n who are -12
n who can 55
n who could -5
n who had -20
n who has -40
n who have -48
n who he 70
n who is -40
n who w -86
n who was -9
n who will 32
n who would -13
n who ’s -32
n whom he -7
n whose -s -14
n whose w -11
n why CAP 41
n why he 125
n why she 76
n why the 26
n why they -15
n will be -47
n will not -12
n will w -55
n with " -7
n with -ing -12
n with -s 11
n with CAP -27
n with NUM -6
n with a -19
n with an 69
n with both -30
n with her -39
n with him -10
n with some -30
n with that -12
n with the 8
n with their -29
n with them -20
n with w -80
n within the -9
n without -ing -8
n without w -52
n won't w -10
n would -ly -13
n would be -50
n would have -17
n would not -7
n would w -35
n wouldn’t w -7
n yet w -40
n you w -30
n ’d w -22
n ’ll w -51
n ’s " -7
n ’s -ed -6
n ’s -ing -20
n ’s -s -35
n ’s CAP -44
n ’s the -8
n ’s w -67
o 0 157
o 1 57
o 2 29
o 3 -11
o 6 -59
of 0 -ed 15
of 0 -ing 33
of 0 -s 38
of 0 CAP 50
of 0 DAY -20
of 0 NUM 29
of 0 a 48
of 0 about -32
of 0 after -70
of 0 against -61
of 0 all 51
of 0 an 33
of 0 and -76
of 0 another 43
of 0 any 37
of 0 at -24
of 0 before -56
of 0 both 64
of 0 by -26
of 0 during -52
of 0 each 9
of 0 for -24
of 0 from -53
of 0 has -59
of 0 have -66
of 0 having 20
of 0 he 79
of 0 her 49
of 0 herself -31
of 0 him 37
of 0 himself 25
of 0 his 45
of 0 how 79
of 0 if 76
of 0 in -51
of 0 is -72
of 0 it 68
of 0 its 58
of 0 itself 58
of 0 like 24
of 0 many 22
of 0 me 20
of 0 most 12
of 0 my 33
of 0 no 32
of 0 not 13
of 0 of -18
of 0 off -59
of 0 on -37
of 0 one 38
of 0 other 9
of 0 our 27
of 0 out -71
of 0 over -31
of 0 several 67
of 0 she 99
of 0 so -28
of 0 some 47
of 0 such 68
of 0 that 104
of 0 the 56
of 0 their 25
of 0 them 34
of 0 themselves 5
of 0 these 38
of 0 they 103
of 0 this 57
of 0 those 34
of 0 to 19
of 0 two 71
of 0 up -68
of 0 us -29
of 0 w 21
of 0 we 67
of 0 what 85
of 0 when 38
of 0 where 90
of 0 whether 126
of 0 which 95
of 0 who 81
of 0 why 74
of 0 with -25
of 0 would 20
of 0 you 54
of 1 's -73
of 1 , 104
of 1 -ed 26
of 1 -ing 16
of 1 -ly 22
of 1 -s 33
of 1 : 141
of 1 CAP 23
of 1 DAY 67
of 1 NUM -54
of 1 a -60
of 1 about 34
of 1 after 30
of 1 against 138
of 1 all -47
of 1 an -58
of 1 and -44
of 1 another -28
of 1 any -50
of 1 as 32
of 1 at -16
of 1 before -46
of 1 both -46
of 1 by 104
of 1 during -39
of 1 each -24
of 1 for 24
of 1 has -38
of 1 have -56
of 1 having -38
of 1 he -32
of 1 her -33
of 1 herself 32
of 1 himself -61
of 1 his -64
of 1 how 30
of 1 if 20
of 1 in -10
of 1 is 36
of 1 it -16
of 1 its -54
of 1 itself -16
of 1 like 58
of 1 many -62
of 1 me 107
of 1 most -34
of 1 my -15
of 1 no -34
of 1 not -20
of 1 of 107
of 1 off 98
of 1 on 17
of 1 one -54
of 1 other -51
of 1 our -24
of 1 out 82
of 1 over 55
of 1 several -19
of 1 she -20
of 1 so -35
of 1 some -43
of 1 such -30
of 1 the -48
of 1 their -63
of 1 them 29
of 1 themselves 34
of 1 these -23
of 1 they -21
of 1 this -70
of 1 those -52
of 1 to 43
of 1 two -8
of 1 up 30
of 1 us -51
of 1 w 28
of 1 was 13
of 1 we -27
of 1 what -65
of 1 when -38
of 1 where -45
of 1 whether -51
of 1 which -13
of 1 who -28
of 1 why -49
of 1 with 10
of 1 would -29
of 1 yet 24
of 1 you 67
of 1 — 66
of 2 's 31
of 2 , -22
of 2 -ed 36
of 2 -ly 60
of 2 -s 11
of 2 : -36
of 2 DAY 48
of 2 NUM -57
of 2 about 46
of 2 after 41
of 2 against -32
of 2 all -58
of 2 an -34
of 2 and 57
of 2 another 51
of 2 any -81
of 2 as -21
of 2 at -85
of 2 before -14
of 2 both -69
of 2 by -24
of 2 during -9
of 2 each -19
of 2 for 24
of 2 from -12
of 2 has 22
of 2 have -16
of 2 her 33
of 2 herself 48
of 2 him 21
of 2 himself -18
of 2 his 42
of 2 how -43
of 2 if -20
of 2 in -33
of 2 is 59
of 2 it 18
of 2 its -64
of 2 itself -27
of 2 like -26
of 2 many 39
of 2 me -42
of 2 most 40
of 2 my 42
of 2 no 6
of 2 not -8
of 2 of -73
of 2 off -43
of 2 on 35
of 2 one -74
of 2 other 28
of 2 our 46
of 2 out 78
of 2 over -13
of 2 several 10
of 2 she -23
of 2 so -26
of 2 some 12
of 2 such -7
of 2 that -16
of 2 the 37
of 2 their 38
of 2 themselves -37
of 2 these -11
of 2 they -47
of 2 this 44
of 2 those 34
of 2 two -8
of 2 up 101
of 2 us 28
of 2 w 24
of 2 was -36
of 2 we -13
of 2 what -32
of 2 when -50
of 2 where -19
of 2 whether -15
of 2 which -34
of 2 who -18
of 2 why 56
of 2 with -16
of 2 would 28
of 2 yet 41
of 2 you -43
of 2 — -48
of 3 's 12
of 3 , -44
of 3 -ing -7
of 3 -ly -26
of 3 -s -50
of 3 : -100
of 3 CAP -15
of 3 DAY -90
of 3 NUM 6
of 3 a 17
of 3 about -14
of 3 after -38
of 3 against -60
of 3 all 38
of 3 an 24
of 3 and 87
of 3 another -67
of 3 any 69
of 3 as -12
of 3 at 52
of 3 before 63
of 3 both -48
of 3 by -6
of 3 during 35
of 3 each 45
of 3 for 13
of 3 from 32
of 3 has 73
of 3 have 68
of 3 having 46
of 3 he -55
of 3 herself -13
of 3 him -12
of 3 himself 19
of 3 how -68
of 3 if -57
of 3 in 43
of 3 is 10
of 3 it -54
of 3 its 34
of 3 itself -18
of 3 like -30
of 3 many -45
of 3 me -73
of 3 most 9
of 3 my -51
of 3 not 21
of 3 of -17
of 3 off 6
of 3 on 27
of 3 one 30
of 3 other -29
of 3 our -63
of 3 out -71
of 3 over -10
of 3 several -49
of 3 she -32
of 3 so 82
of 3 some -22
of 3 such -19
of 3 that -24
of 3 their 23
of 3 them -107
of 3 themselves 8
of 3 these 21
of 3 they -29
of 3 this -12
of 3 those -53
of 3 two -52
of 3 us 55
of 3 w 6
of 3 we -25
of 3 what 16
of 3 when -78
of 3 where -30
of 3 whether -44
of 3 which -29
of 3 who -24
of 3 why -72
of 3 would 19
of 3 yet -45
of 3 you -76
of 3 — -29
of 6 's -6
of 6 , -44
of 6 -ed -132
of 6 -ing -58
of 6 -ly -97
of 6 -s -37
of 6 : -60
of 6 CAP -32
of 6 DAY -47
of 6 NUM 19
of 6 a -32
of 6 about -56
of 6 after 14
of 6 against -67
of 6 all -60
of 6 an -20
of 6 and -118
of 6 another -53
of 6 any -75
of 6 as -34
of 6 before 11
of 6 both 39
of 6 by -123
of 6 during 42
of 6 each -58
of 6 for -62
of 6 from 12
of 6 has -55
of 6 having -48
of 6 he -12
of 6 her -69
of 6 herself -55
of 6 him -125
of 6 his -53
of 6 how -52
of 6 if -45
of 6 in 9
of 6 is -77
of 6 it -39
of 6 its -62
of 6 like -86
of 6 many -5
of 6 me -112
of 6 most -62
of 6 my -27
of 6 no -40
of 6 not -37
of 6 of -100
of 6 on -55
of 6 one -20
of 6 other 20
of 6 our -30
of 6 out -91
of 6 over -17
of 6 several -45
of 6 she -32
of 6 some -28
of 6 such -19
of 6 that -39
of 6 the -31
of 6 their -85
of 6 them -35
of 6 themselves -70
of 6 these -44
of 6 they -21
of 6 this -98
of 6 those 15
of 6 to -45
of 6 up -118
of 6 w -54
of 6 what -60
of 6 when 58
of 6 whether -32
of 6 which -38
of 6 who -23
of 6 why -68
of 6 would -63
of 6 yet -60
of 6 you -42
of 6 — -7
oft 0 -ed -ed 15
oft 0 -ing -ing 33
oft 0 -s -s 38
oft 0 CAP CAP 50
oft 0 DAY DAY -20
oft 0 NUM NUM 29
oft 0 a a 48
oft 0 about about -32
oft 0 after after -70
oft 0 against against -61
oft 0 all all 51
oft 0 an an 33
oft 0 and and -76
oft 0 another another 43
oft 0 any any 37
oft 0 at at -24
oft 0 before before -56
oft 0 both both 64
oft 0 by by -26
oft 0 during during -52
oft 0 each each 9
oft 0 for for -24
oft 0 from from -53
oft 0 has has -59
oft 0 have have -66
oft 0 having having 20
oft 0 he he 79
oft 0 her her 49
oft 0 herself herself -31
oft 0 him him 37
oft 0 himself himself 25
oft 0 his his 45
oft 0 how how 79
oft 0 if if 76
oft 0 in in -51
oft 0 is is -72
oft 0 it it 68
oft 0 its its 58
oft 0 itself itself 58
oft 0 like like 24
oft 0 many many 22
oft 0 me me 20
oft 0 most most 12
oft 0 my my 33
oft 0 no no 32
oft 0 not not 13
oft 0 of of -18
oft 0 off off -59
oft 0 on on -37
oft 0 one one 38
oft 0 other other 9
oft 0 our our 27
oft 0 out out -71
oft 0 over over -31
oft 0 several several 67
oft 0 she she 99
oft 0 so so -28
oft 0 some some 47
oft 0 such such 68
oft 0 that that 104
oft 0 the the 56
oft 0 their their 25
oft 0 them them 34
oft 0 themselves themselves 5
oft 0 these these 38
oft 0 they they 103
oft 0 this this 57
oft 0 those those 34
oft 0 to to 19
oft 0 two two 71
oft 0 up up -68
oft 0 us us -29
oft 0 w w 21
oft 0 we we 67
oft 0 what what 85
oft 0 when when 38
oft 0 where where 90
oft 0 whether whether 126
oft 0 which which 95
oft 0 who who 81
oft 0 why why 74
oft 0 with with -25
oft 0 would would 20
oft 0 you you 54
oft 1 's w -11
oft 1 , -ing -65
oft 1 , -ly -51
oft 1 , -s 27
oft 1 , CAP 207
oft 1 , NUM 32
oft 1 , for -98
oft 1 , he 38
oft 1 , the 96
oft 1 , w 63
oft 1 -ed -s -77
oft 1 -ed that 72
oft 1 -ed w -116
oft 1 -ing -s 53
oft 1 -ing CAP 33
oft 1 -ing NUM 66
oft 1 -ing a 8
oft 1 -ing about -78
oft 1 -ing for -37
oft 1 -ing her 82
oft 1 -ing his -64
oft 1 -ing in -22
oft 1 -ing it -58
oft 1 -ing on -30
oft 1 -ing out -26
oft 1 -ing that -23
oft 1 -ing the 32
oft 1 -ing their 25
oft 1 -ing to -10
oft 1 -ly -ing -52
oft 1 -ly -s -39
oft 1 -ly about -43
oft 1 -ly of -15
oft 1 -ly on -26
oft 1 -ly that 109
oft 1 -ly to 12
oft 1 -ly w -70
oft 1 -ly what -28
oft 1 -s " -36
oft 1 -s -ed -9
oft 1 -s -ing -80
oft 1 -s -ly -22
oft 1 -s -s -69
oft 1 -s CAP 86
oft 1 -s DAY -16
oft 1 -s about 46
oft 1 -s and -26
oft 1 -s are -12
oft 1 -s as -19
oft 1 -s at -28
oft 1 -s by -17
oft 1 -s for 30
oft 1 -s from -10
oft 1 -s he 69
oft 1 -s in 43
oft 1 -s of 56
oft 1 -s on 37
oft 1 -s that -17
oft 1 -s the 31
oft 1 -s to -14
oft 1 -s w 25
oft 1 -s were -7
oft 1 -s who -39
oft 1 -s with -22
oft 1 : CAP 28
oft 1 CAP " 22
oft 1 CAP -ing -32
oft 1 CAP -ly -17
oft 1 CAP -s -59
oft 1 CAP CAP -97
oft 1 CAP DAY -40
oft 1 CAP NUM -37
oft 1 CAP a -10
oft 1 CAP about -37
oft 1 CAP after -21
oft 1 CAP and -34
oft 1 CAP as -44
oft 1 CAP at -14
oft 1 CAP by -7
oft 1 CAP for 7
oft 1 CAP had -8
oft 1 CAP has -8
oft 1 CAP he 28
oft 1 CAP how 60
oft 1 CAP if 66
oft 1 CAP in -25
oft 1 CAP is -7
oft 1 CAP of -31
oft 1 CAP on -13
oft 1 CAP or -15
oft 1 CAP that 104
oft 1 CAP the 83
oft 1 CAP to 44
oft 1 CAP w -63
oft 1 CAP was -27
oft 1 CAP with -26
oft 1 CAP would -18
oft 1 CAP ’s -48
oft 1 DAY that 7
oft 1 DAY to 14
oft 1 DAY w -17
oft 1 NUM of -7
oft 1 NUM w -18
oft 1 a " -34
oft 1 a -ing -7
oft 1 a -ly -13
oft 1 a CAP -15
oft 1 a w -31
oft 1 about CAP 84
oft 1 about the -11
oft 1 against the 47
oft 1 all -s -8
oft 1 all the -20
oft 1 an -ed -6
oft 1 an CAP -6
oft 1 an w -33
oft 1 and -ed -14
oft 1 and w -27
oft 1 another w -14
oft 1 any -s -10
oft 1 any w -22
oft 1 as a 19
oft 1 as w 41
oft 1 at CAP 51
oft 1 at a -40
oft 1 at the 59
oft 1 at w -67
oft 1 both CAP -14
oft 1 by -ing -105
oft 1 for -s -33
oft 1 for CAP -15
oft 1 for a -67
oft 1 for w 48
oft 1 he -s -5
oft 1 he w -7
oft 1 he will -5
oft 1 her " -56
oft 1 her -ing -18
oft 1 her -s -21
oft 1 her CAP -10
oft 1 her as -7
oft 1 her to -26
oft 1 her w -40
oft 1 herself as -32
oft 1 him " -64
oft 1 him a -32
oft 1 him as -33
oft 1 him for -33
oft 1 him of -12
oft 1 him to 14
oft 1 him w -40
oft 1 himself as -13
oft 1 his -ing -18
oft 1 his -s -22
oft 1 his CAP -12
oft 1 his w -34
oft 1 how CAP -25
oft 1 how he -42
oft 1 how the -18
oft 1 how to -12
oft 1 how w -8
oft 1 if CAP 64
oft 1 if he -8
oft 1 if w -6
oft 1 in CAP -24
oft 1 in NUM -15
oft 1 in a 26
oft 1 in an -52
oft 1 in his -30
oft 1 in the 63
oft 1 in w -37
oft 1 is that 55
oft 1 is whether 66
oft 1 it " 9
oft 1 it a -14
oft 1 it as -13
oft 1 it could -5
oft 1 it the 63
oft 1 it to -17
oft 1 it w -26
oft 1 it was -15
oft 1 it will -5
oft 1 it would -6
oft 1 its -s -16
oft 1 its w -21
oft 1 my w -11
oft 1 no -s -13
oft 1 no to -9
oft 1 no w -10
oft 1 not to 11
oft 1 not w -28
oft 1 of -s 42
oft 1 of the 52
oft 1 of w -8
oft 1 on -s -64
oft 1 on CAP 28
oft 1 on DAY -57
oft 1 on the -26
oft 1 on w 21
oft 1 one of -18
oft 1 one w -13
oft 1 other -s -22
oft 1 our -s -24
oft 1 over CAP 81
oft 1 over the -17
oft 1 several -s -18
oft 1 some of -12
oft 1 some w -23
oft 1 that " 43
oft 1 that -ing -18
oft 1 that -s -14
oft 1 that CAP -30
oft 1 that a -11
oft 1 that an -11
oft 1 that he -17
oft 1 that his 68
oft 1 that if -10
oft 1 that it -13
oft 1 that she -33
oft 1 that some -9
oft 1 that the 39
oft 1 that they -13
oft 1 that w -30
oft 1 that when -6
oft 1 the " -14
oft 1 the -ing -12
oft 1 the -ly -18
oft 1 the -s -19
oft 1 the CAP -43
oft 1 the w -30
oft 1 their -s -18
oft 1 their w -37
oft 1 them to 28
oft 1 themselves as 59
oft 1 they would -6
oft 1 this w -26
oft 1 those -s -29
oft 1 to " 18
oft 1 to -s 44
oft 1 to CAP -98
oft 1 to a 92
oft 1 to be -73
oft 1 to do -43
oft 1 to get -36
oft 1 to the -27
oft 1 to w 49
oft 1 w -ing -46
oft 1 w -ly 24
oft 1 w -s -32
oft 1 w CAP -16
oft 1 w DAY -34
oft 1 w a 148
oft 1 w about 24
oft 1 w against -15
oft 1 w and -32
oft 1 w are -24
oft 1 w as -44
oft 1 w at -60
oft 1 w for -77
oft 1 w from -21
oft 1 w he 54
oft 1 w her -33
oft 1 w his 113
oft 1 w in -61
oft 1 w is -26
oft 1 w of -74
oft 1 w on -63
oft 1 w over -25
oft 1 w than -19
oft 1 w that 83
oft 1 w the 74
oft 1 w this -69
oft 1 w to -24
oft 1 w w -40
oft 1 w was -42
oft 1 w were -15
oft 1 w with 37
oft 1 what he -16
oft 1 what the -9
oft 1 what they -6
oft 1 whether CAP -10
oft 1 whether he -6
oft 1 whether the -12
oft 1 which w -8
oft 1 why CAP -14
oft 1 why he -8
oft 1 why the -16
oft 1 with -s 21
oft 1 with CAP 32
oft 1 with a 70
oft 1 with the -17
oft 2 's w -19
oft 2 , -ed -23
oft 2 , -ing 37
oft 2 , -s -27
oft 2 , CAP 35
oft 2 , a 47
oft 2 , is -13
oft 2 , of -18
oft 2 , the 20
oft 2 , w 80
oft 2 -ed -ing 98
oft 2 -ed CAP 74
oft 2 -ed of -7
oft 2 -ed the -86
oft 2 -ed to 9
oft 2 -ed w -27
oft 2 -ing " 70
oft 2 -ing -ed -8
oft 2 -ing -ing 24
oft 2 -ing -s -42
oft 2 -ing CAP 91
oft 2 -ing NUM -36
oft 2 -ing about -82
oft 2 -ing as -32
oft 2 -ing for -17
oft 2 -ing on -15
oft 2 -ing the -13
oft 2 -ing to 63
oft 2 -ing w -76
oft 2 -ly -s -19
oft 2 -ly CAP 60
oft 2 -ly about -92
oft 2 -ly he -30
oft 2 -ly his 97
oft 2 -ly the 78
oft 2 -ly w -57
oft 2 -s " 17
oft 2 -s -ed -23
oft 2 -s -ing 17
oft 2 -s -s 5
oft 2 -s CAP 9
oft 2 -s NUM -13
oft 2 -s a -22
oft 2 -s and -18
oft 2 -s he -19
oft 2 -s his -68
oft 2 -s how 154
oft 2 -s some -31
oft 2 -s that 19
oft 2 -s the 23
oft 2 -s w 65
oft 2 CAP " -19
oft 2 CAP -ed -18
oft 2 CAP -ing -55
oft 2 CAP -ly -15
oft 2 CAP -s -73
oft 2 CAP CAP -13
oft 2 CAP NUM 80
oft 2 CAP a 27
oft 2 CAP about -23
oft 2 CAP after -19
oft 2 CAP an -35
oft 2 CAP and -11
oft 2 CAP as -15
oft 2 CAP being -56
oft 2 CAP for -48
oft 2 CAP he 15
oft 2 CAP her 82
oft 2 CAP his 55
oft 2 CAP in -9
oft 2 CAP not -12
oft 2 CAP of -16
oft 2 CAP on -12
oft 2 CAP that -6
oft 2 CAP their 86
oft 2 CAP this 62
oft 2 CAP to -184
oft 2 CAP w 67
oft 2 CAP who -31
oft 2 CAP ’s -8
oft 2 DAY CAP 22
oft 2 DAY that 49
oft 2 DAY the 29
oft 2 NUM CAP -19
oft 2 NUM w -14
oft 2 a -ed -6
oft 2 a -ing -6
oft 2 a CAP 55
oft 2 a about -25
oft 2 a for -19
oft 2 a in -7
oft 2 a of -23
oft 2 a that -106
oft 2 a to 121
oft 2 a w -81
oft 2 about CAP -7
oft 2 about w -21
oft 2 against CAP -11
oft 2 all -s -6
oft 2 an -ing -23
oft 2 an of -8
oft 2 an to 36
oft 2 an w -41
oft 2 another w -19
oft 2 as w -11
oft 2 at -s -6
oft 2 at CAP -6
oft 2 at w -11
oft 2 by w -9
oft 2 for -s -30
oft 2 for CAP -40
oft 2 for w -50
oft 2 from w -10
oft 2 he " 69
oft 2 he -ing -5
oft 2 he his -20
oft 2 he that -30
oft 2 he the -6
oft 2 he to -12
oft 2 he w -13
oft 2 her " -11
oft 2 her -ed -15
oft 2 her -ing 26
oft 2 her -s -8
oft 2 her a -56
oft 2 her as -8
oft 2 her for -15
oft 2 her in -11
oft 2 her of -6
oft 2 her to 7
oft 2 her w -57
oft 2 him -ing -19
oft 2 him -s 119
oft 2 him a 25
oft 2 him w -48
oft 2 himself a 32
oft 2 himself w -8
oft 2 his " 5
oft 2 his -ed -5
oft 2 his -ing -26
oft 2 his -s -24
oft 2 his CAP -52
oft 2 his and -5
oft 2 his as -9
oft 2 his for -36
oft 2 his in -21
oft 2 his is -8
oft 2 his of -22
oft 2 his on -22
oft 2 his that -35
oft 2 his to 46
oft 2 his w -79
oft 2 his with -9
oft 2 how it -5
oft 2 how w -9
oft 2 if w -5
oft 2 in -ing -35
oft 2 in -s -10
oft 2 in CAP -19
oft 2 in of -9
oft 2 in that 80
oft 2 in w -52
oft 2 is w -19
oft 2 it " 44
oft 2 it -ed -12
oft 2 it -ing -34
oft 2 it -ly 83
oft 2 it -s -5
oft 2 it a 15
oft 2 it not -10
oft 2 it the -39
oft 2 it w -33
oft 2 its to -14
oft 2 its w -8
oft 2 not w -16
oft 2 of CAP -11
oft 2 of w -26
oft 2 on -s -72
oft 2 on CAP -36
oft 2 on he 63
oft 2 on that 64
oft 2 on to -23
oft 2 on w -41
oft 2 other -s -25
oft 2 out w 25
oft 2 over w 19
oft 2 some CAP -31
oft 2 some the -13
oft 2 some w -13
oft 2 that " 85
oft 2 that -ing -6
oft 2 that -s -15
oft 2 that CAP -25
oft 2 that a -9
oft 2 that he -28
oft 2 that if -8
oft 2 that in -6
oft 2 that the -17
oft 2 that to -15
oft 2 that w -20
oft 2 the " 71
oft 2 the -ed -24
oft 2 the -ing -30
oft 2 the -ly -12
oft 2 the -s -47
oft 2 the CAP -85
oft 2 the a -37
oft 2 the and -8
oft 2 the as -18
oft 2 the between -14
oft 2 the for -30
oft 2 the in -11
oft 2 the of 27
oft 2 the on -15
oft 2 the should -6
oft 2 the that 33
oft 2 the they -14
oft 2 the to 42
oft 2 the w -88
oft 2 the was -8
oft 2 the who 40
oft 2 the would -6
oft 2 the ’s -20
oft 2 their -s -19
oft 2 their and -5
oft 2 their for 77
oft 2 their on -7
oft 2 their to 39
oft 2 their w -44
oft 2 them w -33
oft 2 themselves w -17
oft 2 they a -7
oft 2 they the -8
oft 2 this is -15
oft 2 this that 104
oft 2 this w -33
oft 2 those w -7
oft 2 to " -50
oft 2 to -ed -16
oft 2 to -ing -79
oft 2 to CAP 29
oft 2 to NUM -43
oft 2 to a -99
oft 2 to and -9
oft 2 to as -40
oft 2 to at -19
oft 2 to for -62
oft 2 to his -37
oft 2 to in -38
oft 2 to it -7
oft 2 to its -74
oft 2 to on 46
oft 2 to out -28
oft 2 to that -10
oft 2 to the -41
oft 2 to their -72
oft 2 to to -31
oft 2 to up -17
oft 2 to what 14
oft 2 to whether -16
oft 2 to with -46
oft 2 up w -55
oft 2 w " 23
oft 2 w -ed -51
oft 2 w -ing 38
oft 2 w -ly -42
oft 2 w -s -34
oft 2 w CAP 115
oft 2 w DAY -52
oft 2 w NUM 44
oft 2 w a -35
oft 2 w about -132
oft 2 w against -38
oft 2 w and -38
oft 2 w as -52
oft 2 w at -62
oft 2 w be -37
oft 2 w been -14
oft 2 w by -22
oft 2 w for -82
oft 2 w he -15
oft 2 w her -101
oft 2 w his 102
oft 2 w how 70
oft 2 w in 40
oft 2 w is -16
oft 2 w no -15
oft 2 w of -83
oft 2 w on -59
oft 2 w over -33
oft 2 w that 142
oft 2 w the 63
oft 2 w to -6
oft 2 w was -12
oft 2 w with -29
oft 2 w would -15
oft 2 what -ed -6
oft 2 what CAP -5
oft 2 what w -6
oft 2 who w -6
oft 2 why CAP 74
oft 2 why w -8
oft 2 with CAP -17
oft 2 with w -15
oft 3 's that -31
oft 3 's w 26
oft 3 , " 10
oft 3 , -ed -18
oft 3 , -ing -74
oft 3 , -s -55
oft 3 , CAP -83
oft 3 , NUM -9
oft 3 , for -22
oft 3 , he -40
oft 3 , in -23
oft 3 , is 67
oft 3 , not -10
oft 3 , of -8
oft 3 , that 60
oft 3 , the -10
oft 3 , to 12
oft 3 , w -101
oft 3 -ed " -41
oft 3 -ed -ed -8
oft 3 -ed -ing 56
oft 3 -ed -s -41
oft 3 -ed CAP 28
oft 3 -ed a 18
oft 3 -ed in -7
oft 3 -ed the 32
oft 3 -ed w -100
oft 3 -ing " -47
oft 3 -ing -ed -22
oft 3 -ing -ing -67
oft 3 -ing -s 21
oft 3 -ing CAP 53
oft 3 -ing NUM -8
oft 3 -ing a -16
oft 3 -ing after -14
oft 3 -ing and -13
oft 3 -ing for -22
oft 3 -ing from -8
oft 3 -ing her -28
oft 3 -ing his -60
oft 3 -ing in -13
oft 3 -ing of -16
oft 3 -ing on -11
oft 3 -ing that -49
oft 3 -ing the -45
oft 3 -ing to 105
oft 3 -ing w -42
oft 3 -ing with -7
oft 3 -ly -ed -10
oft 3 -ly -ing -33
oft 3 -ly -s -64
oft 3 -ly NUM 75
oft 3 -ly a -29
oft 3 -ly he -36
oft 3 -ly in -10
oft 3 -ly of -11
oft 3 -ly the 25
oft 3 -ly to -32
oft 3 -ly w -48
oft 3 -s " -27
oft 3 -s -ed -30
oft 3 -s -ing 41
oft 3 -s -ly -30
oft 3 -s -s 14
oft 3 -s CAP -60
oft 3 -s NUM -15
oft 3 -s a -62
oft 3 -s about -22
oft 3 -s and -15
oft 3 -s as -9
oft 3 -s for -18
oft 3 -s from -8
oft 3 -s he 27
oft 3 -s his -54
oft 3 -s in -14
oft 3 -s of -11
oft 3 -s out -7
oft 3 -s that -31
oft 3 -s the 25
oft 3 -s their -67
oft 3 -s them -18
oft 3 -s to 8
oft 3 -s w 9
oft 3 -s whether 5
oft 3 -s with -5
oft 3 : w -18
oft 3 CAP " 41
oft 3 CAP -ed -13
oft 3 CAP -ly -13
oft 3 CAP -s -48
oft 3 CAP CAP -8
oft 3 CAP NUM -29
oft 3 CAP a -21
oft 3 CAP about 53
oft 3 CAP after 75
oft 3 CAP against -15
oft 3 CAP an 51
oft 3 CAP and -10
oft 3 CAP as 78
oft 3 CAP down -15
oft 3 CAP during -7
oft 3 CAP for -28
oft 3 CAP from -7
oft 3 CAP had -7
oft 3 CAP he 18
oft 3 CAP her 59
oft 3 CAP him -27
oft 3 CAP his 14
oft 3 CAP in -18
oft 3 CAP is -29
oft 3 CAP it -8
oft 3 CAP most -5
oft 3 CAP no -6
oft 3 CAP not -27
oft 3 CAP of -17
oft 3 CAP on -12
oft 3 CAP over -11
oft 3 CAP she -26
oft 3 CAP that -6
oft 3 CAP the -65
oft 3 CAP their -21
oft 3 CAP this -37
oft 3 CAP to -37
oft 3 CAP w -97
oft 3 CAP was -5
oft 3 CAP what 62
oft 3 CAP when -8
oft 3 CAP who -43
oft 3 CAP with -17
oft 3 CAP would -8
oft 3 CAP ’s -10
oft 3 DAY -s -5
oft 3 DAY CAP -21
oft 3 DAY the -21
oft 3 DAY to -7
oft 3 DAY w -12
oft 3 NUM -s -31
oft 3 NUM CAP 60
oft 3 NUM w -65
oft 3 a " 57
oft 3 a -ed -25
oft 3 a -ing -76
oft 3 a -ly -21
oft 3 a -s 60
oft 3 a CAP -12
oft 3 a DAY -7
oft 3 a NUM -13
oft 3 a a 27
oft 3 a about 43
oft 3 a and -10
oft 3 a as -8
oft 3 a between -13
oft 3 a for -13
oft 3 a he 110
oft 3 a his -61
oft 3 a in -18
oft 3 a not 28
oft 3 a of -21
oft 3 a on -12
oft 3 a that -19
oft 3 a the -45
oft 3 a w -36
oft 3 a who -26
oft 3 a with -6
oft 3 a would -8
oft 3 about " 135
oft 3 about -ed -5
oft 3 about -s -20
oft 3 about CAP -19
oft 3 about the -26
oft 3 about to -14
oft 3 about w -26
oft 3 against CAP -6
oft 3 against w -5
oft 3 all -s 79
oft 3 all CAP -23
oft 3 all the -13
oft 3 all w 48
oft 3 an -ed -7
oft 3 an -ing 48
oft 3 an -s 37
oft 3 an CAP 13
oft 3 an a 38
oft 3 an by -9
oft 3 an in -10
oft 3 an of -9
oft 3 an that -40
oft 3 an the 63
oft 3 an w -95
oft 3 and w 22
oft 3 another -ing -17
oft 3 any -s -10
oft 3 any the -7
oft 3 any w -21
oft 3 as CAP 50
oft 3 as w 49
oft 3 at " 74
oft 3 at -ed -12
oft 3 at -ing 35
oft 3 at -s -23
oft 3 at CAP -47
oft 3 at in -11
oft 3 at of -14
oft 3 at that -13
oft 3 at the -47
oft 3 at w 25
oft 3 both CAP -10
oft 3 both w -5
oft 3 by w -35
oft 3 for -ing -37
oft 3 for -s -16
oft 3 for CAP -73
oft 3 for that 31
oft 3 for w -74
oft 3 he " -6
oft 3 he -ing -5
oft 3 he CAP -13
oft 3 he he -5
oft 3 he that -27
oft 3 he the -13
oft 3 he to -13
oft 3 he w -7
oft 3 her " -46
oft 3 her -ed -5
oft 3 her -ing 43
oft 3 her -s -15
oft 3 her CAP 21
oft 3 her NUM -25
oft 3 her a -51
oft 3 her an -12
oft 3 her her -35
oft 3 her in -5
oft 3 her of -7
oft 3 her she -36
oft 3 her that 75
oft 3 her the -127
oft 3 her to -33
oft 3 her w -86
oft 3 herself w -10
oft 3 him " -13
oft 3 him -ing -6
oft 3 him -s -12
oft 3 him CAP -29
oft 3 him he -38
oft 3 him his -69
oft 3 him the -34
oft 3 him to -11
oft 3 him w 54
oft 3 himself CAP -12
oft 3 himself a 73
oft 3 himself w -15
oft 3 his " 26
oft 3 his -ed -9
oft 3 his -ing -19
oft 3 his -ly -36
oft 3 his -s -53
oft 3 his CAP -73
oft 3 his NUM -19
oft 3 his a 89
oft 3 his about -20
oft 3 his and -6
oft 3 his as -6
oft 3 his for -27
oft 3 his his -88
oft 3 his in -7
oft 3 his of -5
oft 3 his on -6
oft 3 his that 41
oft 3 his the 30
oft 3 his to 49
oft 3 his w 23
oft 3 his with -8
oft 3 how CAP -9
oft 3 how to -8
oft 3 how w -7
oft 3 if to -7
oft 3 if w -7
oft 3 in " -67
oft 3 in -ed -9
oft 3 in -ing 43
oft 3 in -s -6
oft 3 in CAP 17
oft 3 in DAY -8
oft 3 in a 25
oft 3 in he 21
oft 3 in of 83
oft 3 in that 183
oft 3 in the -49
oft 3 in to -11
oft 3 in w -85
oft 3 is CAP -43
oft 3 is w 31
oft 3 it " 68
oft 3 it -ing -9
oft 3 it -s -7
oft 3 it CAP -19
oft 3 it a -18
oft 3 it an -5
oft 3 it him -10
oft 3 it that -52
oft 3 it the -18
oft 3 it to -16
oft 3 it w -30
oft 3 its -s -30
oft 3 its CAP -93
oft 3 its of -7
oft 3 its w -21
oft 3 like w -8
oft 3 many w -11
oft 3 my w -10
oft 3 no CAP 84
oft 3 no w -28
oft 3 not -s -17
oft 3 not CAP -68
oft 3 not the -91
oft 3 not w 106
oft 3 of " -13
oft 3 of -s -29
oft 3 of CAP -43
oft 3 of that 24
oft 3 of the -39
oft 3 of to -22
oft 3 of w 54
oft 3 on " -9
oft 3 on -ed 66
oft 3 on -ing -65
oft 3 on -s 6
oft 3 on CAP -39
oft 3 on a 60
oft 3 on had -9
oft 3 on he 56
oft 3 on in -12
oft 3 on it -17
oft 3 on of -27
oft 3 on that 37
oft 3 on the -99
oft 3 on to 46
oft 3 on w 7
oft 3 on was -9
oft 3 one -s 75
oft 3 one w -37
oft 3 other w -17
oft 3 out w -14
oft 3 over -s -17
oft 3 over w -45
oft 3 several w -12
oft 3 she " -5
oft 3 she that -11
oft 3 some -s -11
oft 3 some CAP 51
oft 3 some to -25
oft 3 some w -14
oft 3 that " 13
oft 3 that -ed -10
oft 3 that -ing -20
oft 3 that -ly -6
oft 3 that -s -25
oft 3 that CAP 47
oft 3 that a -17
oft 3 that an -9
oft 3 that he -9
oft 3 that her -6
oft 3 that his -15
oft 3 that it -11
oft 3 that not -8
oft 3 that that -55
oft 3 that the 31
oft 3 that they -8
oft 3 that to -29
oft 3 that w -24
oft 3 the " 19
oft 3 the -ed -42
oft 3 the -ing 26
oft 3 the -ly -31
oft 3 the -s 53
oft 3 the CAP 38
oft 3 the NUM -16
oft 3 the a -111
oft 3 the about 56
oft 3 the all -21
oft 3 the an -80
oft 3 the and -12
oft 3 the as -16
oft 3 the by -9
oft 3 the during -9
oft 3 the for 68
oft 3 the from -6
oft 3 the has -8
oft 3 the her -51
oft 3 the him -17
oft 3 the his 45
oft 3 the if -14
oft 3 the in -26
oft 3 the into -6
oft 3 the is -9
oft 3 the it -32
oft 3 the its -31
oft 3 the not -48
oft 3 the of -26
oft 3 the on -17
oft 3 the over -5
oft 3 the she 8
oft 3 the some -12
oft 3 the that -19
oft 3 the their 43
oft 3 the they -13
oft 3 the this -22
oft 3 the to 84
oft 3 the w -34
oft 3 the was -6
oft 3 the which -18
oft 3 the who -17
oft 3 the with -21
oft 3 the ’s -9
oft 3 their -ing -51
oft 3 their -s 63
oft 3 their the -13
oft 3 their to 61
oft 3 their w -9
oft 3 them the -30
oft 3 them they -12
oft 3 them w -16
oft 3 themselves w -25
oft 3 they the -6
oft 3 they w -5
oft 3 this -s -30
oft 3 this CAP 8
oft 3 this that -65
oft 3 this the 8
oft 3 this w 40
oft 3 those CAP -46
oft 3 those a -8
oft 3 those the -26
oft 3 those w -21
oft 3 to " -20
oft 3 to -ed -31
oft 3 to -ing 18
oft 3 to -ly 70
oft 3 to -s -13
oft 3 to CAP 16
oft 3 to DAY -5
oft 3 to NUM -16
oft 3 to about 102
oft 3 to after -6
oft 3 to and -17
oft 3 to any -40
oft 3 to as -20
oft 3 to at -10
oft 3 to before -6
oft 3 to for -56
oft 3 to from -12
oft 3 to he -23
oft 3 to her -53
oft 3 to in -29
oft 3 to is 82
oft 3 to it -58
oft 3 to its 33
oft 3 to of -16
oft 3 to on -28
oft 3 to or -7
oft 3 to over -8
oft 3 to that 68
oft 3 to the 27
oft 3 to their -20
oft 3 to this -49
oft 3 to to -19
oft 3 to w -55
oft 3 to was -5
oft 3 to who -27
oft 3 to with -14
oft 3 to ’s -10
oft 3 up CAP 64
oft 3 up w -38
oft 3 w " 27
oft 3 w ( -28
oft 3 w -ed -82
oft 3 w -ing 19
oft 3 w -ly -60
oft 3 w -s 59
oft 3 w CAP -7
oft 3 w DAY 43
oft 3 w NUM -51
oft 3 w a -32
oft 3 w about -104
oft 3 w all -49
oft 3 w an 49
oft 3 w and -46
oft 3 w any 49
oft 3 w are -15
oft 3 w as -64
oft 3 w at -9
oft 3 w be -11
oft 3 w but -22
oft 3 w by -34
oft 3 w could -11
oft 3 w during -10
oft 3 w for -69
oft 3 w from -20
oft 3 w had -9
oft 3 w have -10
oft 3 w he -94
oft 3 w her 9
oft 3 w him 83
oft 3 w himself 25
oft 3 w his 8
oft 3 w how -19
oft 3 w if 9
oft 3 w in -57
oft 3 w is -20
oft 3 w it 81
oft 3 w like -11
oft 3 w many -40
oft 3 w not -74
oft 3 w of -61
oft 3 w on -43
oft 3 w one -35
oft 3 w or -9
oft 3 w other -29
oft 3 w out -31
oft 3 w over -26
oft 3 w she 29
oft 3 w should -8
oft 3 w than -14
oft 3 w that -30
oft 3 w the 74
oft 3 w their -64
oft 3 w they 44
oft 3 w this 34
oft 3 w those -33
oft 3 w to 16
oft 3 w w -19
oft 3 w was -14
oft 3 w where 20
oft 3 w which -7
oft 3 w who -83
oft 3 w will -19
oft 3 w with 53
oft 3 w would -18
oft 3 w ’s -29
oft 3 was w 37
oft 3 what " 39
oft 3 what CAP -46
oft 3 what about -30
oft 3 what as -6
oft 3 what the 78
oft 3 what w -8
oft 3 whether CAP -6
oft 3 whether that -22
oft 3 whether the -7
oft 3 why CAP -11
oft 3 why to -8
oft 3 with -s 32
oft 3 with CAP -87
oft 3 with about -37
oft 3 with and -8
oft 3 with the 46
oft 3 with to -39
oft 3 with w 38
oft 3 would w -26
oft 3 — w -23
oft 6 's CAP -38
oft 6 's the 93
oft 6 's to -13
oft 6 's w -14
oft 6 , " 37
oft 6 , -ed -18
oft 6 , -ing -86
oft 6 , -ly -8
oft 6 , -s -52
oft 6 , CAP -115
oft 6 , NUM -13
oft 6 , a 19
oft 6 , about -30
oft 6 , be -5
oft 6 , for -7
oft 6 , have -9
oft 6 , he -42
oft 6 , his -37
oft 6 , in -7
oft 6 , of -16
oft 6 , the 47
oft 6 , to 41
oft 6 , w -104
oft 6 , was 81
oft 6 , who -6
oft 6 , ’s -7
oft 6 -ed -ing -9
oft 6 -ed -s -8
oft 6 -ed CAP -38
oft 6 -ed a -34
oft 6 -ed that -29
oft 6 -ed the -32
oft 6 -ed to -6
oft 6 -ed w -18
oft 6 -ing " 30
oft 6 -ing -ed -10
oft 6 -ing -ing 7
oft 6 -ing -ly -6
oft 6 -ing -s -39
oft 6 -ing CAP -102
oft 6 -ing NUM -11
oft 6 -ing a 44
oft 6 -ing and -8
oft 6 -ing as -6
oft 6 -ing he -11
oft 6 -ing him -13
oft 6 -ing his -16
oft 6 -ing if -13
oft 6 -ing in -7
oft 6 -ing it -9
oft 6 -ing its -7
oft 6 -ing the 6
oft 6 -ing their -13
oft 6 -ing to -65
oft 6 -ing w -57
oft 6 -ly -ed -6
oft 6 -ly -ing -9
oft 6 -ly -ly -9
oft 6 -ly -s -18
oft 6 -ly a -30
oft 6 -ly that -32
oft 6 -ly the -59
oft 6 -ly their -9
oft 6 -ly to -24
oft 6 -ly w 12
oft 6 -s " 18
oft 6 -s -ed -24
oft 6 -s -ing 28
oft 6 -s -ly -11
oft 6 -s -s -48
oft 6 -s NUM -10
oft 6 -s a -58
oft 6 -s about -8
oft 6 -s an -29
oft 6 -s and -8
oft 6 -s as -5
oft 6 -s for -13
oft 6 -s from -5
oft 6 -s he -49
oft 6 -s her -6
oft 6 -s him -10
oft 6 -s his -34
oft 6 -s how 13
oft 6 -s in -11
oft 6 -s it -13
oft 6 -s not 66
oft 6 -s of -9
oft 6 -s she -11
oft 6 -s that 17
oft 6 -s the -43
oft 6 -s their -22
oft 6 -s them -15
oft 6 -s they -25
oft 6 -s to -83
oft 6 -s w -64
oft 6 -s whether -16
oft 6 -s who -25
oft 6 -s with -5
oft 6 : -s -6
oft 6 : the -9
oft 6 : to -14
oft 6 : w -15
oft 6 CAP " 8
oft 6 CAP -ed -24
oft 6 CAP -ing 33
oft 6 CAP -ly -21
oft 6 CAP -s 22
oft 6 CAP CAP -38
oft 6 CAP NUM -22
oft 6 CAP a -79
oft 6 CAP about -23
oft 6 CAP all -8
oft 6 CAP an 41
oft 6 CAP and -14
oft 6 CAP as -17
oft 6 CAP being -5
oft 6 CAP but -8
oft 6 CAP for -19
oft 6 CAP he -61
oft 6 CAP her 14
oft 6 CAP him -18
oft 6 CAP his 22
oft 6 CAP if -15
oft 6 CAP in -13
oft 6 CAP is -5
oft 6 CAP it -20
oft 6 CAP its -7
oft 6 CAP not -12
oft 6 CAP of -12
oft 6 CAP on -7
oft 6 CAP over 84
oft 6 CAP she -28
oft 6 CAP that -96
oft 6 CAP the -107
oft 6 CAP their -26
oft 6 CAP they -11
oft 6 CAP this -7
oft 6 CAP to -9
oft 6 CAP w -9
oft 6 CAP what -32
oft 6 CAP when -6
oft 6 CAP who -21
oft 6 CAP with -6
oft 6 DAY " -52
oft 6 DAY -ing -14
oft 6 DAY CAP -26
oft 6 DAY a -14
oft 6 DAY her -11
oft 6 DAY that 33
oft 6 DAY the -52
oft 6 DAY to 47
oft 6 DAY w -26
oft 6 NUM " 39
oft 6 NUM -ing -17
oft 6 NUM -s 69
oft 6 NUM CAP -37
oft 6 NUM the -26
oft 6 NUM they -15
oft 6 NUM to -38
oft 6 NUM w -31
oft 6 a " -8
oft 6 a -ed -21
oft 6 a -ing 13
oft 6 a -s -28
oft 6 a CAP 10
oft 6 a NUM -6
oft 6 a a 33
oft 6 a about -19
oft 6 a an -20
oft 6 a and -7
oft 6 a as -7
oft 6 a by -7
oft 6 a for -8
oft 6 a has -5
oft 6 a he -15
oft 6 a her -20
oft 6 a him -25
oft 6 a his -29
oft 6 a in -8
oft 6 a it -7
oft 6 a not -10
oft 6 a one -12
oft 6 a she 28
oft 6 a some -7
oft 6 a that -85
oft 6 a the -128
oft 6 a they -16
oft 6 a to -62
oft 6 a w -6
oft 6 a which -10
oft 6 a who -15
oft 6 a with -9
oft 6 about -ing -6
oft 6 about -s -7
oft 6 about CAP 59
oft 6 about the -31
oft 6 about to -14
oft 6 about w -20
oft 6 against CAP -9
oft 6 against w -6
oft 6 all to -7
oft 6 all w -9
oft 6 an " 21
oft 6 an -ing 76
oft 6 an -ly -7
oft 6 an -s -14
oft 6 an CAP -42
oft 6 an a -61
oft 6 an that -33
oft 6 an the -69
oft 6 an w -45
oft 6 and CAP -22
oft 6 and w -11
oft 6 another to -9
oft 6 any the -29
oft 6 any w -5
oft 6 as -s -35
oft 6 as CAP -40
oft 6 as and -7
oft 6 as the -41
oft 6 as w -38
oft 6 at " 49
oft 6 at -ing -10
oft 6 at -s -25
oft 6 at CAP 16
oft 6 at that 59
oft 6 at the -71
oft 6 at to -34
oft 6 at w -31
oft 6 both CAP -14
oft 6 both the -10
oft 6 both to -11
oft 6 both w -15
oft 6 by -s -24
oft 6 by CAP -16
oft 6 by to -15
oft 6 by w -21
oft 6 for -ed -5
oft 6 for -ing -17
oft 6 for -s -16
oft 6 for CAP -34
oft 6 for the -37
oft 6 for to -23
oft 6 for w -31
oft 6 for who -9
oft 6 has w -7
oft 6 having w -6
oft 6 he " -52
oft 6 he -ing -11
oft 6 he CAP -17
oft 6 he a -9
oft 6 he he -6
oft 6 he him -8
oft 6 he his 76
oft 6 he that -28
oft 6 he the -7
oft 6 he w -9
oft 6 her " 54
oft 6 her -ing -22
oft 6 her -s -14
oft 6 her CAP 35
oft 6 her a -21
oft 6 her her -22
oft 6 her she -8
oft 6 her that -76
oft 6 her the -45
oft 6 her to -44
oft 6 her w -37
oft 6 herself -s -11
oft 6 herself CAP -48
oft 6 herself w -19
oft 6 him " -33
oft 6 him -ed -8
oft 6 him -ing -5
oft 6 him CAP -29
oft 6 him a -9
oft 6 him his -13
oft 6 him the -14
oft 6 him to -10
oft 6 him w -12
oft 6 himself CAP -6
oft 6 himself w -14
oft 6 his " 20
oft 6 his -ed -8
oft 6 his -ing -27
oft 6 his -s -24
oft 6 his CAP -64
oft 6 his NUM -8
oft 6 his a 29
oft 6 his an -19
oft 6 his for -6
oft 6 his he -31
oft 6 his him -14
oft 6 his his -48
oft 6 his other -5
oft 6 his some -7
oft 6 his that 36
oft 6 his the -70
oft 6 his they -11
oft 6 his to -37
oft 6 his w 34
oft 6 how CAP -6
oft 6 how how -7
oft 6 how the -5
oft 6 how w -8
oft 6 if " -8
oft 6 if the -13
oft 6 if w -7
oft 6 in " 13
oft 6 in -ed -8
oft 6 in -ing 43
oft 6 in -s -47
oft 6 in CAP 20
oft 6 in a 28
oft 6 in he -35
oft 6 in in -7
oft 6 in that 112
oft 6 in to -28
oft 6 in w -64
oft 6 is -s -5
oft 6 is CAP -11
oft 6 is the -21
oft 6 is w -7
oft 6 it " 73
oft 6 it -s -9
oft 6 it CAP -20
oft 6 it a -8
oft 6 it it -6
oft 6 it that -67
oft 6 it the -32
oft 6 it to -9
oft 6 it w -23
oft 6 its -ing -6
oft 6 its CAP -7
oft 6 its the -12
oft 6 its w -7
oft 6 me -ing -6
oft 6 me CAP -11
oft 6 me the -13
oft 6 me w -8
oft 6 most w -13
oft 6 no CAP 83
oft 6 no w -11
oft 6 not -ing -9
oft 6 not -s -8
oft 6 not CAP -14
oft 6 not a -5
oft 6 not the -55
oft 6 not to 85
oft 6 not w -16
oft 6 of -s -11
oft 6 of CAP -24
oft 6 of a -10
oft 6 of that -39
oft 6 of the -49
oft 6 of to -27
oft 6 of w -30
oft 6 on " 29
oft 6 on -ed -8
oft 6 on -ing -37
oft 6 on -ly -17
oft 6 on -s -28
oft 6 on CAP 27
oft 6 on NUM -7
oft 6 on a -29
oft 6 on about -14
oft 6 on he -12
oft 6 on his -22
oft 6 on that -66
oft 6 on the 14
oft 6 on to -41
oft 6 on w -63
oft 6 one -ing -19
oft 6 one CAP 66
oft 6 one the -37
oft 6 one w -9
oft 6 other w -15
oft 6 over CAP 45
oft 6 over the -51
oft 6 over w 36
oft 6 several CAP -14
oft 6 several w -8
oft 6 she " -9
oft 6 she that -17
oft 6 she the -5
oft 6 some -ing -18
oft 6 some CAP -13
oft 6 some the -12
oft 6 some to -9
oft 6 some w -13
oft 6 that " -54
oft 6 that -ed -5
oft 6 that -ing -23
oft 6 that -ly -5
oft 6 that -s -12
oft 6 that CAP 31
oft 6 that a -18
oft 6 that about -5
oft 6 that an -9
oft 6 that he -9
oft 6 that her -5
oft 6 that him -8
oft 6 that his -13
oft 6 that if -6
oft 6 that it -19
oft 6 that its -6
oft 6 that that -66
oft 6 that the -45
oft 6 that to -26
oft 6 that w -18
oft 6 the " -46
oft 6 the -ed 62
oft 6 the -ing -62
oft 6 the -ly -20
oft 6 the -s 19
oft 6 the CAP -45
oft 6 the NUM -9
oft 6 the a 6
oft 6 the about -8
oft 6 the among -5
oft 6 the an 58
oft 6 the and -11
oft 6 the as -8
oft 6 the for -17
oft 6 the he -59
oft 6 the her -34
oft 6 the him -13
oft 6 the his -44
oft 6 the how -39
oft 6 the if 49
oft 6 the in -11
oft 6 the is -5
oft 6 the it -31
oft 6 the its 69
oft 6 the many -8
oft 6 the not -13
oft 6 the of -11
oft 6 the on -5
oft 6 the over -5
oft 6 the she 44
oft 6 the than -6
oft 6 the that -27
oft 6 the the -109
oft 6 the their -15
oft 6 the they -6
oft 6 the to 41
oft 6 the w -46
oft 6 the was -5
oft 6 the what -19
oft 6 the with -19
oft 6 the would -6
oft 6 their -ing -15
oft 6 their -s -10
oft 6 their CAP -32
oft 6 their a -10
oft 6 their in -5
oft 6 their the -13
oft 6 their their -6
oft 6 their to -6
oft 6 their w -21
oft 6 them CAP -14
oft 6 them the -50
oft 6 them to -18
oft 6 them w -17
oft 6 themselves -s -6
oft 6 they the -9
oft 6 this CAP -10
oft 6 this a -7
oft 6 this the -19
oft 6 this to -10
oft 6 this w -12
oft 6 those CAP -14
oft 6 those the -32
oft 6 those to 75
oft 6 those w -9
oft 6 to -ed -18
oft 6 to -ing -24
oft 6 to -ly -12
oft 6 to -s -49
oft 6 to CAP -53
oft 6 to NUM -10
oft 6 to a 34
oft 6 to about 67
oft 6 to after -6
oft 6 to along -6
oft 6 to an 67
oft 6 to and -11
oft 6 to as -7
oft 6 to at 84
oft 6 to but -7
oft 6 to by -5
oft 6 to did -5
oft 6 to for 118
oft 6 to from -6
oft 6 to had -7
oft 6 to he -37
oft 6 to her -36
oft 6 to him -16
oft 6 to his -60
oft 6 to how 41
oft 6 to if -13
oft 6 to in -16
oft 6 to is -7
oft 6 to it -19
oft 6 to not -18
oft 6 to of -9
oft 6 to on -8
oft 6 to one -7
oft 6 to out -5
oft 6 to she -7
oft 6 to some -19
oft 6 to that 17
oft 6 to the -80
oft 6 to their -19
oft 6 to they -12
oft 6 to this -13
oft 6 to to -100
oft 6 to w -73
oft 6 to was -8
oft 6 to what -53
oft 6 to when -14
oft 6 to where -7
oft 6 to which -6
oft 6 to with -7
oft 6 up CAP -21
oft 6 up w -13
oft 6 w " 79
oft 6 w -ed -50
oft 6 w -ing 40
oft 6 w -ly -30
oft 6 w DAY -10
oft 6 w NUM -29
oft 6 w a -40
oft 6 w about -42
oft 6 w after -6
oft 6 w against -6
oft 6 w all 62
oft 6 w an -26
oft 6 w and -24
oft 6 w any -17
oft 6 w as 63
oft 6 w at -6
oft 6 w be -5
oft 6 w because -6
oft 6 w been -7
oft 6 w being -8
oft 6 w between -6
oft 6 w but -7
oft 6 w by -13
oft 6 w did -6
oft 6 w does -5
oft 6 w for -28
oft 6 w from -6
oft 6 w had -7
oft 6 w have -10
oft 6 w he -52
oft 6 w her 40
oft 6 w him 40
oft 6 w how -67
oft 6 w if -26
oft 6 w in -27
oft 6 w into -15
oft 6 w is -22
oft 6 w it 39
oft 6 w its -41
oft 6 w like -6
oft 6 w not -44
oft 6 w of -20
oft 6 w on -18
oft 6 w other -7
oft 6 w she -35
oft 6 w some -11
oft 6 w that -38
oft 6 w the -83
oft 6 w their 57
oft 6 w them -16
oft 6 w they 69
oft 6 w this -8
oft 6 w those -5
oft 6 w to -15
oft 6 w two -6
oft 6 w up -6
oft 6 w w -93
oft 6 w was -10
oft 6 w were -6
oft 6 w what 63
oft 6 w when -8
oft 6 w where -30
oft 6 w whether -60
oft 6 w which -10
oft 6 w who -10
oft 6 w with -22
oft 6 w would -7
oft 6 w ’s -11
oft 6 was -s -6
oft 6 was w -7
oft 6 what " -13
oft 6 what CAP -7
oft 6 what that -7
oft 6 what the -19
oft 6 what w -6
oft 6 when to -16
oft 6 when w -8
oft 6 whether the -9
oft 6 why " -55
oft 6 why CAP -5
oft 6 with " -89
oft 6 with -ing -42
oft 6 with -s -50
oft 6 with CAP -68
oft 6 with the 64
oft 6 with w -42
oft 6 would w -13
oft 6 — -s -34
oft 6 — that 28
oft 6 — w -9
os 0 abl -72
os 0 accept 83
os 0 accus 42
os 0 accusation 63
os 0 acknowledg 110
os 0 acquiesc 45
os 0 ad -6
os 0 add 44
os 0 address 55
os 0 admit 55
os 0 adopt -43
os 0 advic -6
os 0 adviz -69
os 0 advocat 91
os 0 agr 35
os 0 agre 61
os 0 aim -49
os 0 alleg 90
os 0 allegation 5
os 0 allow 84
os 0 allud -30
os 0 anger -11
os 0 announc 182
os 0 answer 69
os 0 apologiz -59
os 0 appeal -117
os 0 appear -100
os 0 applaud 64
os 0 appoint 78
os 0 approv -23
os 0 argu -18
os 0 argument -63
os 0 ask -24
os 0 assail 78
os 0 assert 88
os 0 assertion 20
os 0 assum 28
os 0 assur -62
os 0 attack 16
os 0 attempt -143
os 0 attribut 43
os 0 avoid -78
os 0 awar 57
os 0 back 57
os 0 ban 30
os 0 bash 42
os 0 becom -117
os 0 begin -146
os 0 believ 186
os 0 bemoan 36
os 0 blam 123
os 0 blast -10
os 0 block 60
os 0 boast 29
os 0 bring -28
os 0 brush -45
os 0 calculat 59
os 0 call 22
os 0 car 12
os 0 carry -87
os 0 cast 32
os 0 caution 92
os 0 celebrat 53
os 0 challeng 66
os 0 characteriz 5
os 0 cheer 47
os 0 chid 95
os 0 choos -23
os 0 cit 199
os 0 claim 97
os 0 clarify 11
os 0 clear 14
os 0 com -93
os 0 comment -44
os 0 compar 92
os 0 complain 10
os 0 complaint 26
os 0 conced 61
os 0 concern -44
os 0 conclud -51
os 0 condemn 39
os 0 confident 64
os 0 confirm 78
os 0 congratulat 82
os 0 consider 113
os 0 contemplat 94
os 0 contend 12
os 0 continu -59
os 0 contradict 29
os 0 contrast 85
os 0 conversation -37
os 0 convinc -18
os 0 count -79
os 0 counter -34
os 0 cover 74
os 0 credit 115
os 0 critical 51
os 0 criticism 29
os 0 criticiz 142
os 0 debat 12
os 0 decid 61
os 0 decision 97
os 0 declar 85
os 0 declin 22
os 0 decry 88
os 0 deem 98
os 0 deep -83
os 0 defend 96
os 0 deliver 31
os 0 demand 25
os 0 demonstrat -29
os 0 denounc 5
os 0 deny 25
os 0 derid 43
os 0 describ 140
os 0 detail -15
os 0 determin 104
os 0 devot -50
os 0 disagre 30
os 0 disagreement -34
os 0 disavow 98
os 0 disclos 28
os 0 disclosur 24
os 0 discuss 156
os 0 dismiss 127
os 0 display 48
os 0 disput 16
os 0 distanc 25
os 0 document -24
os 0 doubl -34
os 0 doubt 17
os 0 downplay 46
os 0 draw -17
os 0 dwell -61
os 0 eager 21
os 0 echo 33
os 0 embrac 140
os 0 emerg -67
os 0 emphasiz 77
os 0 encourag 19
os 0 end -106
os 0 endors 185
os 0 endorsement 35
os 0 enjoy 81
os 0 estimat 21
os 0 expand -72
os 0 expect 90
os 0 experienc -19
os 0 explain 10
os 0 expos 63
os 0 express 14
os 0 fail -82
os 0 favor 112
os 0 fear 132
os 0 feel 23
os 0 fight 14
os 0 fil -16
os 0 find 76
os 0 fir -5
os 0 focus 10
os 0 follow -68
os 0 forecast -17
os 0 forget -5
os 0 fram 36
os 0 giv -42
os 0 go -150
os 0 goe -73
os 0 going -55
os 0 grow 39
os 0 guess 10
os 0 hail 81
os 0 hard -71
os 0 harsh -42
os 0 hat -24
os 0 hear 27
os 0 highlight 132
os 0 hint 72
os 0 hir 81
os 0 hit -60
os 0 hold -56
os 0 hop 113
os 0 hopeful -12
os 0 idea 6
os 0 identify 85
os 0 ignor 102
os 0 imply 53
os 0 includ -18
os 0 inform -59
os 0 insist 128
os 0 intend 83
os 0 interest 112
os 0 introduc 36
os 0 issu -111
os 0 it -104
os 0 join -122
os 0 jok 11
os 0 judg 30
os 0 keep -111
os 0 knock 78
os 0 know 62
os 0 label -70
os 0 lament 94
os 0 lash -64
os 0 launch -126
os 0 lay 26
os 0 learn 76
os 0 leav -126
os 0 less -94
os 0 lin -47
os 0 list 97
os 0 look -28
os 0 lov 109
os 0 maintain -45
os 0 mak -20
os 0 mark 92
os 0 mean 35
os 0 mention 179
os 0 messag 14
os 0 mock 153
os 0 mount -98
os 0 nam 141
os 0 need -36
os 0 negativ -30
os 0 nominat 98
os 0 open -65
os 0 oppos 104
os 0 opposition 43
os 0 opt 47
os 0 optimistic -7
os 0 order 93
os 0 outlin 102
os 0 outspoken -59
os 0 paint 91
os 0 pass -51
os 0 peg -21
os 0 persuad -163
os 0 pivot -76
os 0 plan 47
os 0 play -54
os 0 plead -46
os 0 pledg 20
os 0 point 8
os 0 portray 52
os 0 position -29
os 0 post -37
os 0 praiz 97
os 0 predict 132
os 0 prefer 22
os 0 present -25
os 0 project 55
os 0 promiz 34
os 0 promot 95
os 0 propos 125
os 0 proposal 14
os 0 protest 45
os 0 proud 53
os 0 prov 60
os 0 provid -22
os 0 publish -31
os 0 push -15
os 0 put -55
os 0 question 37
os 0 quick -34
os 0 quot 5
os 0 rail 50
os 0 rais -74
os 0 reach -9
os 0 react -66
os 0 read 50
os 0 reaffirm 52
os 0 reason 87
os 0 rebuk 63
os 0 rebut 103
os 0 recall 163
os 0 recogniz 30
os 0 recommend 87
os 0 refer 123
os 0 referenc 85
os 0 reflect 82
os 0 refus 49
os 0 regard -7
os 0 reiterat -19
os 0 reject 56
os 0 releas -52
os 0 remain -97
os 0 remember 87
os 0 remind -204
os 0 renew -119
os 0 repeat -17
os 0 reply -32
os 0 report 68
os 0 represent 65
os 0 request 77
os 0 requir 27
os 0 resist 12
os 0 respond -30
os 0 restrict 50
os 0 return 38
os 0 retweet 55
os 0 reveal 177
os 0 rip 51
os 0 run -30
os 0 say 161
os 0 see 122
os 0 seek 62
os 0 seiz -38
os 0 send -113
os 0 set -99
os 0 shar -36
os 0 sharp -39
os 0 shock 43
os 0 show 39
os 0 shrug 28
os 0 sid 11
os 0 sign -15
os 0 signal -97
os 0 singl -22
os 0 skeptical 41
os 0 slam 44
os 0 sound 20
os 0 spar 60
os 0 speak -50
os 0 speculat 6
os 0 speculation -28
os 0 spent -162
os 0 split -22
os 0 stand 45
os 0 start -134
os 0 stat 80
os 0 statement -78
os 0 step -114
os 0 stop -155
os 0 story -20
os 0 strategy -44
os 0 struggl 20
os 0 stuck 28
os 0 suggest 179
os 0 suggestion -19
os 0 support 82
os 0 supporter 22
os 0 supportiv 10
os 0 sur 79
os 0 surpriz -16
os 0 tak -60
os 0 talk 22
os 0 target 6
os 0 tell -184
os 0 tend -91
os 0 testify -28
os 0 thank 31
os 0 ther -67
os 0 think 110
os 0 threaten 48
os 0 touch 22
os 0 tout 26
os 0 trad -70
os 0 try -141
os 0 turn -131
os 0 tweet -15
os 0 underscor -11
os 0 understand 73
os 0 upset -14
os 0 urg 13
os 0 used -149
os 0 using -155
os 0 very -68
os 0 view 111
os 0 voic 10
os 0 vouch 44
os 0 vow 48
os 0 want 101
os 0 warn -35
os 0 watch 83
os 0 wav -94
os 0 weigh 53
os 0 welcom 37
os 0 withdraw -17
os 0 witness 44
os 0 wonder 37
os 0 worry 69
os 1 abl -8
os 1 accept -20
os 1 accord 151
os 1 acknowledg -34
os 1 acquiesc 75
os 1 ad -38
os 1 address -16
os 1 admit -50
os 1 adopt -12
os 1 advic -128
os 1 adviz -15
os 1 advocat -38
os 1 agr 42
os 1 aim 41
os 1 alleg -15
os 1 allow -62
os 1 allud -14
os 1 anger 90
os 1 announc -87
os 1 apologiz -91
os 1 appeal 103
os 1 appear 7
os 1 applaud -7
os 1 appoint -9
os 1 approv 8
os 1 argu 43
os 1 argument -13
os 1 ask 19
os 1 assail -19
os 1 assert -8
os 1 assur 101
os 1 attack -30
os 1 attempt -12
os 1 avoid 85
os 1 awar -18
os 1 back 24
os 1 ban 19
os 1 becom -31
os 1 begin 30
os 1 believ -93
os 1 blam -38
os 1 blast -68
os 1 boast -38
os 1 bring -40
os 1 brush 97
os 1 calculat -13
os 1 call 15
os 1 carry -28
os 1 cast -90
os 1 caution -71
os 1 celebrat 49
os 1 challeng -105
os 1 characteriz -19
os 1 charg 76
os 1 cheer -10
os 1 chid -6
os 1 choos 34
os 1 cit -55
os 1 claim -23
os 1 clear 81
os 1 com 78
os 1 comment 63
os 1 compar -26
os 1 complain -85
os 1 complaint 9
os 1 concern 35
os 1 conclud 55
os 1 confirm -6
os 1 congratulat -15
os 1 consider -80
os 1 contemplat -17
os 1 continu 73
os 1 contrast -12
os 1 conversation -6
os 1 convinc 51
os 1 count 51
os 1 counter 84
os 1 cover -19
os 1 credit -13
os 1 critical -6
os 1 criticism 72
os 1 criticiz -79
os 1 debat -49
os 1 decid -113
os 1 decision -60
os 1 declar 25
os 1 declin -78
os 1 decry -19
os 1 deem -49
os 1 deep 13
os 1 defend -30
os 1 deliver -21
os 1 demand 28
os 1 demonstrat -13
os 1 denounc 36
os 1 deny -24
os 1 derid -9
os 1 describ -27
os 1 detail 81
os 1 determin -41
os 1 devot -14
os 1 disagre 20
os 1 disagreement 45
os 1 disavow -14
os 1 disclos -81
os 1 discuss -78
os 1 dismiss -49
os 1 display 21
os 1 distanc -42
os 1 divid 68
os 1 doubl -29
os 1 downplay -16
os 1 draw 31
os 1 eager -50
os 1 echo -25
os 1 embrac -27
os 1 emerg -73
os 1 encourag -47
os 1 end -50
os 1 endors -85
os 1 endorsement 25
os 1 enjoy -44
os 1 estimat 47
os 1 expand -51
os 1 expect -73
os 1 experienc -22
os 1 explain -47
os 1 expos -9
os 1 express 7
os 1 fail 37
os 1 favor -40
os 1 fear -50
os 1 feel 47
os 1 fight 48
os 1 fil -23
os 1 find -40
os 1 fir 6
os 1 focus 51
os 1 follow 73
os 1 forecast -60
os 1 forget 21
os 1 fram -21
os 1 go 50
os 1 goal -41
os 1 goe 152
os 1 going 60
os 1 grow -67
os 1 hail -10
os 1 hard 49
os 1 harsh 38
os 1 hat -21
os 1 highlight -30
os 1 hint -21
os 1 hit -28
os 1 hold -116
os 1 hop 17
os 1 hopeful 25
os 1 idea 41
os 1 identify -29
os 1 ignor -19
os 1 imply -7
os 1 includ 41
os 1 indicat 49
os 1 inform 52
os 1 insist -31
os 1 intend -80
os 1 interest -34
os 1 interject -35
os 1 introduc 26
os 1 issu 40
os 1 it 74
os 1 join -32
os 1 jok -33
os 1 judg -10
os 1 keep -38
os 1 knock -6
os 1 know 14
os 1 lament -37
os 1 lash 70
os 1 launch -53
os 1 lay -31
os 1 learn -29
os 1 leav 56
os 1 less -88
os 1 let -23
os 1 look 71
os 1 lov -30
os 1 mak -8
os 1 mark -36
os 1 mean 24
os 1 mention -61
os 1 messag -77
os 1 mock -50
os 1 mount -21
os 1 nam -23
os 1 need 79
os 1 negativ 102
os 1 nominat -23
os 1 not 31
os 1 offer -39
os 1 open -36
os 1 oppos 14
os 1 opposition -51
os 1 opt 23
os 1 optimistic 11
os 1 order 43
os 1 outlin -36
os 1 outspoken 79
os 1 paint -10
os 1 peg -19
os 1 persuad 48
os 1 pivot 17
os 1 plan -34
os 1 plead 26
os 1 pledg 34
os 1 point 23
os 1 portray 44
os 1 position -15
os 1 post 11
os 1 praiz -66
os 1 predict -50
os 1 prefer 53
os 1 present -29
os 1 project -7
os 1 promiz 23
os 1 promot -11
os 1 propos 16
os 1 proposal 100
os 1 protest 21
os 1 prov -10
os 1 provid -42
os 1 publish 34
os 1 push -11
os 1 put 35
os 1 question -25
os 1 quick 45
os 1 quot -35
os 1 rail 18
os 1 rais 38
os 1 reach -76
os 1 react 75
os 1 reason -33
os 1 recall -23
os 1 recogniz -26
os 1 recommend -23
os 1 refer -69
os 1 referenc 51
os 1 refus -108
os 1 regard -20
os 1 reiterat 28
os 1 reject 11
os 1 releas -37
os 1 remain 28
os 1 remark 75
os 1 remember -52
os 1 remind 112
os 1 renew 60
os 1 repeat -69
os 1 report 27
os 1 represent -5
os 1 request 23
os 1 requir 41
os 1 resist -68
os 1 respond -97
os 1 restrict -9
os 1 return 24
os 1 retweet -5
os 1 reveal -6
os 1 rip -7
os 1 rul -43
os 1 run -118
os 1 say -14
os 1 see -29
os 1 seek 19
os 1 seem -26
os 1 send -96
os 1 sens 46
os 1 shar -23
os 1 sharp -14
os 1 shift -79
os 1 shock 35
os 1 shoot 59
os 1 shout 57
os 1 show -31
os 1 shrug 21
os 1 sid 75
os 1 sign 45
os 1 signal -13
os 1 skeptical -6
os 1 slam -30
os 1 sound -17
os 1 spar -47
os 1 speak 25
os 1 speculation -10
os 1 spent 49
os 1 split -66
os 1 stand 17
os 1 start -28
os 1 stat -74
os 1 statement 26
os 1 step -82
os 1 stop 99
os 1 story 8
os 1 strategy -22
os 1 stress -19
os 1 stuck 49
os 1 suggest -19
os 1 suggestion 18
os 1 support 40
os 1 supporter -58
os 1 surpriz 20
os 1 suspect 11
os 1 tak -42
os 1 talk -37
os 1 target -22
os 1 tell 156
os 1 tend 81
os 1 testify -37
os 1 thank -40
os 1 ther -37
os 1 think 8
os 1 threaten 59
os 1 touch -6
os 1 tout -10
os 1 trad -44
os 1 try -9
os 1 turn -20
os 1 tweet -5
os 1 underscor -8
os 1 understand -24
os 1 unveil 46
os 1 upset 79
os 1 urg 10
os 1 used -12
os 1 using -8
os 1 very -31
os 1 view -17
os 1 voic -8
os 1 vot -44
os 1 vouch -7
os 1 vow 47
os 1 want -50
os 1 warn 43
os 1 wary -86
os 1 watch -66
os 1 weigh 14
os 1 welcom 33
os 1 withdraw -23
os 1 wonder -55
os 1 worry -95
os 1 writ -88
os 2 abl 30
os 2 accept -12
os 2 accord -57
os 2 accus 44
os 2 accusation -35
os 2 acknowledg -43
os 2 acquiesc -36
os 2 ad 15
os 2 address -58
os 2 adopt -27
os 2 advic 25
os 2 adviz 41
os 2 advocat -22
os 2 agr -14
os 2 agre -64
os 2 aim 13
os 2 alleg -41
os 2 allegation 38
os 2 allow -39
os 2 allud -20
os 2 announc -13
os 2 answer -67
os 2 apologiz -18
os 2 appeal -19
os 2 applaud -32
os 2 appoint -18
os 2 approv -43
os 2 argument -37
os 2 ask 49
os 2 assail -57
os 2 assert -61
os 2 assertion -14
os 2 assur 17
os 2 attack -35
os 2 attempt 63
os 2 avoid 28
os 2 back -13
os 2 ban -27
os 2 becom 98
os 2 begin 41
os 2 believ -65
os 2 blam -88
os 2 blast 11
os 2 block -7
os 2 boast -37
os 2 bring -19
os 2 brush -6
os 2 call -34
os 2 cast -33
os 2 caution -12
os 2 challeng 78
os 2 characteriz 48
os 2 charg -53
os 2 chid -59
os 2 choos 57
os 2 cit -85
os 2 claim 7
os 2 com 45
os 2 comment 20
os 2 compar -74
os 2 complain 30
os 2 complaint -7
os 2 conced -31
os 2 concern 43
os 2 conclud -13
os 2 confirm -23
os 2 congratulat -48
os 2 contemplat -54
os 2 continu 112
os 2 contrast -35
os 2 convinc -42
os 2 count 92
os 2 credit -50
os 2 critical -7
os 2 criticism -28
os 2 criticiz -76
os 2 debat 23
os 2 decid 20
os 2 decision 27
os 2 declar -62
os 2 declin 54
os 2 decry -8
os 2 deem -22
os 2 deep 54
os 2 defend -91
os 2 deliver 36
os 2 demand 31
os 2 demonstrat 57
os 2 denounc -64
os 2 deny 89
os 2 derid -9
os 2 describ -36
os 2 determin -25
os 2 devot -47
os 2 disagre -11
os 2 disagreement 40
os 2 disavow -40
os 2 disclos 55
os 2 discuss -46
os 2 dismiss -113
os 2 display -10
os 2 distanc 62
os 2 divid -20
os 2 document -21
os 2 doubl 35
os 2 eager -40
os 2 echo -33
os 2 embrac -34
os 2 emerg 22
os 2 emphasiz -30
os 2 encourag 29
os 2 end 49
os 2 endors -74
os 2 endorsement -10
os 2 enjoy -13
os 2 estimat -21
os 2 expand 44
os 2 expect 25
os 2 experienc -31
os 2 explain -10
os 2 expos -10
os 2 express 47
os 2 fail 57
os 2 favor -35
os 2 fear -23
os 2 feel -46
os 2 fight -59
os 2 fil -9
os 2 find -78
os 2 fir 22
os 2 focus 6
os 2 follow -18
os 2 forget -17
os 2 fram 38
os 2 giv 67
os 2 go 63
os 2 goe -69
os 2 going 37
os 2 grow 14
os 2 hail -35
os 2 hard -9
os 2 harsh 49
os 2 hat 64
os 2 highlight -30
os 2 hint -14
os 2 hold -15
os 2 hop -27
os 2 hopeful -6
os 2 idea 25
os 2 identify -63
os 2 ignor -18
os 2 imply -19
os 2 includ -39
os 2 indicat -13
os 2 inform 32
os 2 insist -91
os 2 intend -61
os 2 interest -26
os 2 introduc -24
os 2 invok 67
os 2 issu 82
os 2 it -22
os 2 join 36
os 2 jok -17
os 2 know 18
os 2 lament -24
os 2 lash -25
os 2 launch -35
os 2 lay 53
os 2 learn -18
os 2 leav 72
os 2 less 111
os 2 let 34
os 2 list -29
os 2 look 45
os 2 lov -16
os 2 mak -14
os 2 mark -15
os 2 mean -21
os 2 mention -62
os 2 messag -25
os 2 mock -62
os 2 mount 36
os 2 nam -63
os 2 need 9
os 2 negativ -59
os 2 nominat -19
os 2 not 30
os 2 offer 51
os 2 open -27
os 2 oppos -16
os 2 opposition -24
os 2 order -51
os 2 outlin -18
os 2 outspoken 71
os 2 paint -35
os 2 pass 26
os 2 peg 64
os 2 persuad 97
os 2 pivot 80
os 2 plan 26
os 2 play -11
os 2 plead 53
os 2 pledg -48
os 2 point 28
os 2 portray -19
os 2 position 59
os 2 post -67
os 2 praiz -33
os 2 predict -44
os 2 prefer -40
os 2 present -34
os 2 press 79
os 2 pressur 40
os 2 promiz -111
os 2 promot -50
os 2 propos -89
os 2 proposal -37
os 2 protest -9
os 2 proud -10
os 2 prov -12
os 2 provid -87
os 2 publish -38
os 2 push 70
os 2 question -43
os 2 quick -15
os 2 quot -56
os 2 rail -7
os 2 rais 17
os 2 reach -85
os 2 react -97
os 2 reason -20
os 2 rebuk -7
os 2 rebut -72
os 2 recall -15
os 2 recogniz 74
os 2 recommend -40
os 2 refer -79
os 2 referenc -28
os 2 reflect -10
os 2 refus 68
os 2 regard 60
os 2 reject -41
os 2 releas -24
os 2 remain -33
os 2 remark -54
os 2 remember -18
os 2 remind 70
os 2 renew 89
os 2 repeat -33
os 2 reply 55
os 2 report 9
os 2 represent -14
os 2 request -92
os 2 requir -64
os 2 resist -20
os 2 respond -6
os 2 return -15
os 2 retweet -19
os 2 reveal -54
os 2 rip -16
os 2 rul 66
os 2 run 22
os 2 say -38
os 2 see -18
os 2 seek 7
os 2 seem 35
os 2 seiz -25
os 2 send -43
os 2 sens -15
os 2 set -21
os 2 shar 37
os 2 sharp 62
os 2 shift 73
os 2 shock -11
os 2 show -14
os 2 sign 71
os 2 signal 138
os 2 singl -17
os 2 slam 48
os 2 sound -67
os 2 speak -26
os 2 speculation 54
os 2 spent -45
os 2 stand -64
os 2 start -7
os 2 stat -42
os 2 statement 43
os 2 step -43
os 2 stop 88
os 2 strategy 26
os 2 stress -35
os 2 struggl -8
os 2 stuck 27
os 2 suggest -73
os 2 support -44
os 2 supporter 6
os 2 sur -46
os 2 suspect -8
os 2 tak 67
os 2 talk 31
os 2 target -15
os 2 tell 14
os 2 tend -45
os 2 testify -12
os 2 thank 48
os 2 ther 42
os 2 think -55
os 2 threaten -87
os 2 tout -33
os 2 try 23
os 2 turn 100
os 2 tweet -13
os 2 underscor -33
os 2 understand -48
os 2 unveil -43
os 2 upset -12
os 2 urg 9
os 2 used -132
os 2 using -25
os 2 very 49
os 2 view -50
os 2 vot 48
os 2 vow -20
os 2 want 49
os 2 warn -15
os 2 wary -19
os 2 watch -32
os 2 weigh -34
os 2 welcom -7
os 2 withdraw 56
os 2 wonder -17
os 2 worry -59
os 2 writ -80
os 3 abl 48
os 3 accept -44
os 3 accord -95
os 3 accus -61
os 3 accusation -28
os 3 acknowledg -16
os 3 acquiesc -44
os 3 ad 54
os 3 add -23
os 3 address 14
os 3 admit -55
os 3 adopt 84
os 3 advic 39
os 3 adviz 58
os 3 advocat -30
os 3 agr -62
os 3 agre 14
os 3 aim 37
os 3 alleg -11
os 3 allegation -43
os 3 allow 5
os 3 allud 58
os 3 anger -69
os 3 announc -77
os 3 answer -75
os 3 apologiz 34
os 3 appeal 49
os 3 appear 30
os 3 applaud -17
os 3 appoint -21
os 3 approv 64
os 3 argu 7
os 3 argument 18
os 3 ask -16
os 3 assail 30
os 3 assert -32
os 3 assertion 10
os 3 assum -21
os 3 assur -19
os 3 attack 33
os 3 attempt 108
os 3 attribut -32
os 3 avoid 11
os 3 awar -7
os 3 back -14
os 3 ban -53
os 3 becom -8
os 3 begin 38
os 3 believ -44
os 3 bemoan -17
os 3 blam -22
os 3 blast 9
os 3 block -39
os 3 boast -67
os 3 bring 19
os 3 brush -57
os 3 calculat -20
os 3 call -34
os 3 carry 104
os 3 cast 21
os 3 caution -29
os 3 challeng -107
os 3 characteriz -42
os 3 charg -41
os 3 cheer -28
os 3 chid -34
os 3 choos -21
os 3 cit -68
os 3 claim -31
os 3 clear -28
os 3 com 5
os 3 comment -72
os 3 compar -72
os 3 complain -47
os 3 complaint -21
os 3 conced -28
os 3 concern -13
os 3 conclud -75
os 3 condemn -16
os 3 confident -7
os 3 confirm -36
os 3 congratulat -17
os 3 consider -65
os 3 contemplat -21
os 3 continu -61
os 3 contrast -42
os 3 conversation 51
os 3 count -61
os 3 cover -42
os 3 credit -57
os 3 critical -20
os 3 criticism -52
os 3 criticiz -36
os 3 debat 21
os 3 decid -34
os 3 decision -40
os 3 declar -55
os 3 decry -51
os 3 deem -31
os 3 deep 40
os 3 defend -38
os 3 deliver -7
os 3 demand -75
os 3 demonstrat -19
os 3 denounc 38
os 3 deny -108
os 3 describ -122
os 3 detail -27
os 3 determin -39
os 3 devot 12
os 3 disagre -24
os 3 disagreement -32
os 3 disavow -49
os 3 disclos 20
os 3 disclosur -11
os 3 discuss -11
os 3 dismiss -72
os 3 display -45
os 3 distanc -68
os 3 divid -61
os 3 document -18
os 3 doubl 38
os 3 doubt -6
os 3 draw -39
os 3 dwell 59
os 3 eager 68
os 3 echo 40
os 3 embrac -81
os 3 emerg 58
os 3 emphasiz -26
os 3 encourag -90
os 3 end 73
os 3 endorsement -31
os 3 enjoy -27
os 3 estimat -37
os 3 expand 65
os 3 expect -75
os 3 experienc 60
os 3 explain 17
os 3 expos -42
os 3 express -15
os 3 fail 11
os 3 favor -41
os 3 fear -91
os 3 feel -18
os 3 fil -28
os 3 find -11
os 3 fir 12
os 3 focus -22
os 3 follow 49
os 3 giv 31
os 3 goal -29
os 3 goe -44
os 3 going -29
os 3 grow 22
os 3 hail -16
os 3 hard 31
os 3 harsh -33
os 3 hat -29
os 3 hear -20
os 3 highlight -69
os 3 hint -38
os 3 hir -40
os 3 hit 38
os 3 hold 76
os 3 hop -120
os 3 hopeful -5
os 3 idea -43
os 3 ignor -37
os 3 imply -19
os 3 includ 32
os 3 indicat -18
os 3 inform 10
os 3 insist 6
os 3 intend 47
os 3 interest -49
os 3 introduc 8
os 3 invok -67
os 3 issu 12
os 3 it 57
os 3 join 41
os 3 jok -33
os 3 judg -10
os 3 keep 111
os 3 knock -15
os 3 know -47
os 3 lament -30
os 3 lash -59
os 3 launch 72
os 3 lay -27
os 3 leav 25
os 3 less 31
os 3 let -60
os 3 list -38
os 3 look -57
os 3 lov -44
os 3 maintain 57
os 3 mak 36
os 3 mark -44
os 3 mean -21
os 3 mention -49
os 3 messag 44
os 3 mock -43
os 3 mount 95
os 3 nam -52
os 3 need -98
os 3 negativ -43
os 3 nominat -33
os 3 not 44
os 3 offer 19
os 3 open 57
os 3 oppos -102
os 3 opposition -66
os 3 opt -41
os 3 optimistic -6
os 3 order -81
os 3 outlin -51
os 3 outspoken -72
os 3 paint -41
os 3 pass -42
os 3 peg -22
os 3 persuad -69
os 3 pivot -75
os 3 plan -48
os 3 play 54
os 3 plead -6
os 3 pledg 14
os 3 point -19
os 3 portray -49
os 3 position -24
os 3 post -14
os 3 praiz -65
os 3 predict -62
os 3 prefer -62
os 3 present 27
os 3 press -82
os 3 pressur -49
os 3 project -27
os 3 promiz -41
os 3 promot -39
os 3 propos -93
os 3 proposal -69
os 3 protest -45
os 3 proud -24
os 3 prov -14
os 3 provid 110
os 3 publish 8
os 3 push -7
os 3 put -20
os 3 question -10
os 3 quick 22
os 3 quot 74
os 3 rail -38
os 3 rais 40
os 3 reach 69
os 3 react 93
os 3 reaffirm -35
os 3 reason -50
os 3 rebuk -26
os 3 rebut -42
os 3 recall -96
os 3 recogniz -56
os 3 recommend -29
os 3 referenc -82
os 3 reflect -57
os 3 refus -48
os 3 reiterat -39
os 3 reject 16
os 3 releas 66
os 3 remain 100
os 3 remark 7
os 3 remember -12
os 3 remind -7
os 3 renew -17
os 3 repeat 54
os 3 report -10
os 3 represent -27
os 3 request -18
os 3 resist 52
os 3 restrict -19
os 3 return -108
os 3 retweet -19
os 3 reveal -80
os 3 rul -65
os 3 run 64
os 3 say -41
os 3 see -73
os 3 seek -64
os 3 seem -46
os 3 seiz 55
os 3 send 57
os 3 sens -23
os 3 set 89
os 3 shar -104
os 3 shift 11
os 3 shock -66
os 3 show 18
os 3 shrug -24
os 3 sid -44
os 3 sign -117
os 3 signal -64
os 3 singl -51
os 3 skeptical -20
os 3 slam -73
os 3 sound 55
os 3 spar -93
os 3 speculation -22
os 3 spent -108
os 3 split -25
os 3 stand -11
os 3 start 119
os 3 stat -10
os 3 statement 22
os 3 step 127
os 3 stop -59
os 3 story 66
os 3 strategy 44
os 3 stress 43
os 3 struggl 12
os 3 stuck -19
os 3 suggest -63
os 3 suggestion -92
os 3 support -50
os 3 supporter -38
os 3 sur -31
os 3 surpriz 21
os 3 tak 36
os 3 talk 25
os 3 target 33
os 3 tell 13
os 3 tend 15
os 3 testify 64
os 3 thank -58
os 3 ther 75
os 3 think -27
os 3 threaten -61
os 3 touch -8
os 3 tout 35
os 3 try 59
os 3 turn -13
os 3 tweet 30
os 3 underscor -65
os 3 understand -9
os 3 unveil 26
os 3 upset -34
os 3 urg -9
os 3 used 84
os 3 using 74
os 3 very 19
os 3 view 21
os 3 voic 23
os 3 vot 21
os 3 vouch -20
os 3 vow -91
os 3 want -140
os 3 warn 6
os 3 watch 21
os 3 welcom -51
os 3 wonder 56
os 3 worry 48
os 3 writ -20
os 6 accept -17
os 6 accord -29
os 6 accus -85
os 6 acknowledg -20
os 6 acquiesc -79
os 6 ad -53
os 6 address -34
os 6 admit 13
os 6 adopt -42
os 6 advic 45
os 6 adviz -15
os 6 advocat -16
os 6 agr -34
os 6 agre -29
os 6 aim -59
os 6 alleg -42
os 6 allegation -11
os 6 allow -57
os 6 allud -36
os 6 anger -36
os 6 announc -45
os 6 answer 19
os 6 apologiz 74
os 6 appeal -78
os 6 appear 51
os 6 applaud -14
os 6 approv -38
os 6 argu -41
os 6 argument 55
os 6 ask -29
os 6 assert -14
os 6 assertion -24
os 6 assur -43
os 6 attack -14
os 6 attempt -65
os 6 avoid -50
os 6 awar -32
os 6 back -67
os 6 ban -16
os 6 becom 38
os 6 begin 26
os 6 believ -41
os 6 bemoan -14
os 6 blam -36
os 6 blast 17
os 6 boast 53
os 6 bring 44
os 6 brush -33
os 6 calculat -12
os 6 call 8
os 6 cast 12
os 6 caution -10
os 6 challeng -63
os 6 charg -38
os 6 cheer -17
os 6 choos -80
os 6 cit -51
os 6 claim -81
os 6 clarify -5
os 6 clear -7
os 6 com -79
os 6 compar 34
os 6 complain 55
os 6 complaint -6
os 6 concern -29
os 6 conclud 50
os 6 condemn -15
os 6 confident -53
os 6 confirm -19
os 6 congratulat -10
os 6 consider -49
os 6 contemplat -31
os 6 continu -121
os 6 contrast -9
os 6 conversation 13
os 6 convinc -17
os 6 count -74
os 6 cover -21
os 6 credit -13
os 6 critical -19
os 6 criticism -42
os 6 criticiz -20
os 6 debat -16
os 6 decid 11
os 6 decision -60
os 6 declar -26
os 6 declin -105
os 6 decry -14
os 6 deep -30
os 6 defend -10
os 6 deliver -55
os 6 demand -32
os 6 demonstrat -17
os 6 denounc -49
os 6 deny -47
os 6 describ -15
os 6 detail -26
os 6 determin -28
os 6 disagreement -36
os 6 disclos -38
os 6 disclosur -10
os 6 discuss -42
os 6 dismiss 31
os 6 display -18
os 6 distanc -27
os 6 document 43
os 6 doubl -29
os 6 draw 15
os 6 dwell -14
os 6 eager -38
os 6 echo -67
os 6 embrac -30
os 6 emerg 22
os 6 emphasiz -26
os 6 encourag 33
os 6 end -9
os 6 endors -75
os 6 endorsement -22
os 6 enjoy -9
os 6 estimat -22
os 6 expand -39
os 6 expect -44
os 6 experienc -36
os 6 express -110
os 6 fail -70
os 6 favor -13
os 6 fear -41
os 6 feel -60
os 6 fil 37
os 6 find -7
os 6 fir -47
os 6 focus -75
os 6 follow -47
os 6 giv -84
os 6 go 19
os 6 goal -11
os 6 grow -14
os 6 hail -30
os 6 hard -29
os 6 hear -8
os 6 highlight -22
os 6 hit 41
os 6 hold 31
os 6 hop -33
os 6 hopeful -7
os 6 idea -43
os 6 identify -59
os 6 ignor -51
os 6 imply -11
os 6 includ -57
os 6 indicat -29
os 6 inform -43
os 6 insist -37
os 6 intend -30
os 6 interest -29
os 6 introduc -85
os 6 invok -19
os 6 issu -47
os 6 it -55
os 6 join 63
os 6 jok 48
os 6 keep -26
os 6 knock -39
os 6 know -66
os 6 lament -22
os 6 lash 45
os 6 launch 62
os 6 lay -78
os 6 learn -36
os 6 leav -20
os 6 less -23
os 6 list -44
os 6 look -80
os 6 lov -39
os 6 maintain -14
os 6 mak -14
os 6 mean -22
os 6 mention -43
os 6 messag 17
os 6 mock -32
os 6 mount -36
os 6 nam -27
os 6 negativ -11
os 6 nominat -31
os 6 not -137
os 6 offer -83
os 6 open 39
os 6 oppos -69
os 6 opposition 38
os 6 opt -20
os 6 order -39
os 6 outlin -22
os 6 paint -23
os 6 pass 53
os 6 persuad 79
os 6 pivot 24
os 6 plan -17
os 6 plead -72
os 6 pledg -55
os 6 point -38
os 6 portray -41
os 6 position -14
os 6 post 63
os 6 praiz 15
os 6 predict -9
os 6 prefer -34
os 6 present 31
os 6 press -47
os 6 pressur -24
os 6 project -21
os 6 promiz 35
os 6 promot -14
os 6 propos -65
os 6 proposal -86
os 6 protest -22
os 6 proud -18
os 6 prov -30
os 6 provid -45
os 6 publish 20
os 6 push -75
os 6 put 20
os 6 question 12
os 6 quick -31
os 6 quot -71
os 6 rail -26
os 6 rais -17
os 6 reach 51
os 6 react -74
os 6 reaffirm -11
os 6 reason -14
os 6 recall -48
os 6 recogniz -68
os 6 recommend -18
os 6 refer -43
os 6 referenc -55
os 6 reflect -39
os 6 refus -83
os 6 reiterat 18
os 6 reject -85
os 6 releas -11
os 6 remain -55
os 6 remark -73
os 6 remember -36
os 6 remind 32
os 6 renew -16
os 6 repeat 12
os 6 report -117
os 6 represent -27
os 6 request -37
os 6 requir -57
os 6 resist -11
os 6 respond 77
os 6 restrict -18
os 6 return 35
os 6 reveal -54
os 6 rul -14
os 6 run 23
os 6 say -50
os 6 see -70
os 6 seek -62
os 6 seem 11
os 6 send 88
os 6 sens -8
os 6 set -21
os 6 shar 57
os 6 shift -42
os 6 show -27
os 6 shrug -29
os 6 sign -15
os 6 signal -29
os 6 singl 59
os 6 skeptical -12
os 6 slam -44
os 6 speak 41
os 6 spent 148
os 6 split -12
os 6 stand -36
os 6 stat -10
os 6 statement -16
os 6 step 19
os 6 stop -8
os 6 story -36
os 6 strategy -19
os 6 stress -26
os 6 struggl -36
os 6 suggest -58
os 6 suggestion 80
os 6 support -70
os 6 supporter 51
os 6 surpriz -33
os 6 tak -36
os 6 talk -79
os 6 target -28
os 6 tend -36
os 6 testify -24
os 6 thank -55
os 6 ther -63
os 6 think -80
os 6 threaten -36
os 6 touch -18
os 6 tout -53
os 6 try 21
os 6 turn 46
os 6 tweet -23
os 6 underscor 69
os 6 understand -6
os 6 unveil -86
os 6 upset -50
os 6 urg -47
os 6 used 97
os 6 using 94
os 6 view -103
os 6 voic -53
os 6 vot -83
os 6 vouch -17
os 6 vow -48
os 6 want -85
os 6 watch -52
os 6 weigh -67
os 6 welcom -24
os 6 wonder -54
os 6 worry -28
os 6 writ 103
p ' -s -20
p ' CAP -11
p ' w -19
p 's " 73
p 's -ed -5
p 's -ing -38
p 's -ly -8
p 's -s -61
p 's CAP -61
p 's not -33
p 's w -71
p ( CAP -19
p ( NUM -12
p ) -s -7
p , " 185
p , -ing -76
p , -ly -78
p , -s 47
p , CAP -68
p , NUM 11
p , a -13
p , about -65
p , after -43
p , all -7
p , along -10
p , although -31
p , among -49
p , an 77
p , and -63
p , are -8
p , as 14
p , at 86
p , because -9
p , both -8
p , but -72
p , despite -8
p , for -119
p , from -6
p , has -7
p , he 69
p , her -10
p , i 85
p , if 9
p , in -18
p , is 83
p , it 14
p , like -23
p , many -30
p , most 21
p , not 46
p , one -5
p , or -14
p , she -26
p , so -32
p , some -5
p , such -23
p , that 210
p , the 54
p , they -40
p , this -14
p , those 60
p , though -33
p , to 125
p , w -22
p , was 90
p , what -28
p , where -36
p , which -99
p , while -24
p , who -69
p , whom -12
p , with -45
p , without -14
p , you -27
p -ed " -92
p -ed -ed 8
p -ed -ing 22
p -ed -ly -78
p -ed CAP 38
p -ed DAY -89
p -ed NUM 61
p -ed a -7
p -ed about -11
p -ed after -26
p -ed against -40
p -ed all -52
p -ed an 77
p -ed and -47
p -ed another -12
p -ed any -34
p -ed as 32
p -ed at 8
p -ed before -33
p -ed both 44
p -ed by -62
p -ed during -26
p -ed for -30
p -ed he 9
p -ed herself -43
p -ed him -51
p -ed his -35
p -ed how 71
p -ed if 50
p -ed in -129
p -ed into -30
p -ed it -37
p -ed its -42
p -ed like 52
p -ed my -9
p -ed no 23
p -ed not -23
p -ed of 66
p -ed off -27
p -ed on -6
p -ed one 46
p -ed other 19
p -ed our -19
p -ed out -29
p -ed over -34
p -ed she 25
p -ed some -6
p -ed the 43
p -ed their 16
p -ed them 20
p -ed they 86
p -ed this -44
p -ed those 106
p -ed through -67
p -ed to -25
p -ed under -5
p -ed up -57
p -ed w 57
p -ed was 29
p -ed what -21
p -ed when 84
p -ed whether 35
p -ed which 31
p -ed why -28
p -ing " 68
p -ing ( -13
p -ing -ed 44
p -ing -ing 43
p -ing -ly 21
p -ing -s 8
p -ing CAP 98
p -ing DAY 16
p -ing NUM 46
p -ing a 26
p -ing about -128
p -ing after -31
p -ing against -6
p -ing all -12
p -ing an 36
p -ing and -24
p -ing another 7
p -ing any 31
p -ing around -10
p -ing as -27
p -ing at -90
p -ing down -86
p -ing for -111
p -ing from -30
p -ing he 62
p -ing her -15
p -ing herself 57
p -ing him 19
p -ing himself 35
p -ing his 60
p -ing how 86
p -ing if 43
p -ing in -80
p -ing into -39
p -ing is -29
p -ing it 38
p -ing its -7
p -ing of -126
p -ing off -33
p -ing on -104
p -ing one -69
p -ing out -68
p -ing over -43
p -ing several 74
p -ing she -10
p -ing so -14
p -ing that -11
p -ing the 13
p -ing their -46
p -ing them -40
p -ing themselves -18
p -ing they 26
p -ing this 59
p -ing those -76
p -ing through -8
p -ing to -8
p -ing toward -5
p -ing under -18
p -ing up -24
p -ing w -21
p -ing was -35
p -ing what 32
p -ing when 26
p -ing whether 18
p -ing why 13
p -ing will -9
p -ing with -109
p -ly -ed -88
p -ly -ing -103
p -ly -s -60
p -ly CAP 23
p -ly NUM -65
p -ly a -26
p -ly about -56
p -ly against -16
p -ly all -18
p -ly as -8
p -ly at -18
p -ly for -26
p -ly from -11
p -ly if 48
p -ly in -15
p -ly of -33
p -ly on -44
p -ly one -21
p -ly that 34
p -ly the -45
p -ly to 10
p -ly w -144
p -ly what -28
p -ly when -17
p -ly with 54
p -s " -9
p -s ( 41
p -s -ed -69
p -s -ing -57
p -s -ly 57
p -s -s 57
p -s CAP 98
p -s DAY 30
p -s a -15
p -s about -16
p -s across -9
p -s after -40
p -s against -50
p -s among -11
p -s an 27
p -s and -96
p -s are -77
p -s around -43
p -s as -36
p -s at -77
p -s because -16
p -s before -24
p -s between -66
p -s both -25
p -s but -24
p -s by -45
p -s can -20
p -s could -12
p -s despite 54
p -s down -40
p -s during -20
p -s for 53
p -s from -53
p -s had -32
p -s has -28
p -s have -21
p -s he 54
p -s her 7
p -s herself 54
p -s him 42
p -s himself -9
p -s his 31
p -s how 71
p -s if 31
p -s in -48
p -s into -31
p -s is 63
p -s it 49
p -s its 23
p -s like -39
p -s might -8
p -s no 67
p -s not 26
p -s of -43
p -s on -14
p -s or -28
p -s other -18
p -s out -9
p -s over -49
p -s she 13
p -s should -28
p -s since -27
p -s so -31
p -s some 28
p -s such -24
p -s than -18
p -s that -30
p -s the 82
p -s their 72
p -s them -36
p -s they -10
p -s this 42
p -s through -29
p -s to -19
p -s toward -63
p -s under -7
p -s until -6
p -s w 27
p -s was -11
p -s were -50
p -s what 48
p -s when 7
p -s where -6
p -s whether -17
p -s while -21
p -s who -17
p -s why -36
p -s will -17
p -s with -100
p . CAP -112
p . NUM -7
p : " 198
p : -ing 26
p : CAP 126
p : NUM -29
p : he 37
p : his -16
p : that -96
p : the 104
p : w 82
p ; w -7
p ?sym NUM -6
p CAP " -23
p CAP ( -40
p CAP -ed -60
p CAP -ing -44
p CAP -ly 22
p CAP -s -132
p CAP CAP -126
p CAP DAY -53
p CAP NUM 25
p CAP a 76
p CAP about 93
p CAP after -50
p CAP against -24
p CAP among -12
p CAP an -46
p CAP and -70
p CAP are -8
p CAP as 10
p CAP at -48
p CAP because -23
p CAP before -8
p CAP by -37
p CAP can -7
p CAP could -17
p CAP did -8
p CAP during -23
p CAP for 50
p CAP from -27
p CAP had -39
p CAP has -37
p CAP have -31
p CAP he 143
p CAP her 113
p CAP himself -15
p CAP his -11
p CAP how 60
p CAP if 71
p CAP in 20
p CAP is -67
p CAP isn’t -22
p CAP it 59
p CAP may -6
p CAP might -17
p CAP must -10
p CAP not 59
p CAP on -113
p CAP or -28
p CAP out -6
p CAP over -33
p CAP she 122
p CAP should -25
p CAP since -13
p CAP so -14
p CAP some 68
p CAP than -7
p CAP that 122
p CAP the 88
p CAP they 82
p CAP this 11
p CAP to 43
p CAP until -86
p CAP w -78
p CAP was -71
p CAP were -7
p CAP what 95
p CAP when -29
p CAP whether 115
p CAP while -12
p CAP who 19
p CAP why 97
p CAP will -21
p CAP with -55
p CAP would -40
p CAP ’s -83
p DAY -ing -104
p DAY about 20
p DAY at -41
p DAY for -29
p DAY he 52
p DAY in -19
p DAY on -17
p DAY that 96
p DAY to 150
p DAY w -33
p DAY with -48
p DAY ’s -19
p NUM -ed -21
p NUM -ing -49
p NUM -s -69
p NUM CAP -55
p NUM a -12
p NUM an -24
p NUM and -15
p NUM for -17
p NUM in -29
p NUM is -7
p NUM of -27
p NUM that 155
p NUM to 25
p NUM w -89
p a " -131
p a -ed -39
p a -ing -175
p a -ly -37
p a -s -117
p a CAP -143
p a NUM -69
p a few -48
p a w -122
p about " 53
p about -ed 71
p about -ing 173
p about -s 122
p about CAP 122
p about NUM -75
p about a 105
p about an 116
p about being 80
p about her 98
p about his 83
p about it 61
p about its 93
p about that -34
p about the 119
p about their -12
p about w 208
p about what 79
p about whether -17
p about why -16
p across the -17
p after -ing -37
p after -s -7
p after CAP 55
p after NUM -11
p after a -28
p after he -37
p after his -25
p after the -38
p after w -51
p against -ing 106
p against -s 147
p against CAP 126
p against a 98
p against her 19
p against him 60
p against his 12
p against the 112
p against w 42
p all -s -28
p all CAP -18
p all of -20
p all the -43
p all w -14
p along the -6
p along with -5
p among -ly -11
p among -s -10
p among CAP 23
p among other -22
p an " -68
p an -ed -63
p an -ing -15
p an -ly -55
p an CAP -28
p an w -152
p and " -28
p and -ed -46
p and -ing -43
p and -ly -27
p and -s -54
p and CAP -76
p and NUM -13
p and a -17
p and an -11
p and has -8
p and her -33
p and his -62
p and how -108
p and it -10
p and its -6
p and not -5
p and other -9
p and others -6
p and she -8
p and that -102
p and the -71
p and their -6
p and they -11
p and to -13
p and w -78
p and was -6
p and what -6
p and when -8
p and whether -23
p another -ed -24
p another CAP -13
p another w -21
p any -ing -8
p any -s -22
p any of -17
p any w -53
p are " -52
p are -ed -16
p are -ing -46
p are -ly -8
p are -s -13
p are not -17
p are the -7
p are w -18
p around CAP -16
p around the -40
p as " 61
p as -ed -17
p as -ing 68
p as -ly 76
p as -s -16
p as CAP -10
p as NUM -12
p as a 37
p as an -107
p as being -7
p as both -6
p as he -53
p as her -14
p as his -16
p as if -12
p as it -20
p as many -53
p as one 29
p as she -32
p as the -7
p as their 58
p as they -6
p as to -50
p as w 60
p at " 70
p at -ing 79
p at -s 59
p at CAP 113
p at DAY -8
p at NUM -28
p at a -130
p at all 8
p at him 12
p at his 24
p at one -45
p at the -28
p at w -7
p at what 50
p be " -39
p be -ed -30
p be -ing -30
p be CAP 64
p be a -54
p be the -47
p be w -42
p because CAP -8
p because he -21
p because it -10
p because of -11
p because she -7
p because the -44
p because they -9
p because w -6
p been " -12
p been -ed -14
p been -ing -32
p been a -12
p before -ing -11
p before -s -18
p before CAP -24
p before a -29
p before he -18
p before the -43
p behind CAP 84
p behind him -6
p behind the 49
p being " -10
p being -ed -11
p being CAP -37
p being a -23
p being w -35
p between CAP -20
p between NUM -13
p between a -6
p between the 16
p both -s -24
p both CAP -27
p both the -37
p both w -7
p but CAP -8
p but a -14
p but he -18
p but his -12
p but it -7
p but not -8
p but that -31
p but the -21
p but w -65
p but would -7
p by -ing -28
p by -ly -13
p by -s 41
p by CAP 12
p by NUM -73
p by a -45
p by an 54
p by her 47
p by his 64
p by the -35
p by w 13
p can be -6
p can w -27
p cannot w -6
p can’t w -23
p could be -18
p could not -7
p could w -33
p despite his -8
p did not -51
p do -ing -7
p do a -9
p do that 12
p do w -18
p does not -25
p doesn't w -10
p don't w -11
p down -s 75
p down CAP -6
p down the -9
p down with -32
p during a -53
p during an -6
p during her -46
p during his -69
p during the -50
p each other -25
p each w -8
p every w -31
p few -s -36
p few w -17
p five w -19
p for " 63
p for -ed 109
p for -ing 126
p for -s 42
p for CAP 96
p for NUM 100
p for a 132
p for all 69
p for an 67
p for her 51
p for him 63
p for his 10
p for its 62
p for many -8
p for not 36
p for one -15
p for other 101
p for some -74
p for someone 36
p for that -101
p for the 22
p for their -37
p for them -27
p for this -31
p for w 93
p for what -35
p four -s -11
p four w -8
p from -ing -52
p from -s 16
p from CAP -10
p from a -55
p from her -12
p from his 62
p from the -73
p from w 37
p get a -6
p get the -13
p getting w -10
p had " -63
p had -ed -18
p had -ly -18
p had a -14
p had been -16
p had never -7
p had no -6
p had not -11
p had to -19
p had w -18
p half of -6
p has " -16
p has -ed -25
p has -ly -6
p has been -41
p has not -5
p has the -26
p has w -37
p have -ed -35
p have a -42
p have been -17
p have no -16
p have to -14
p have w -26
p having a -22
p having the -15
p he " -42
p he -ed -41
p he -ly -6
p he -s -42
p he can -5
p he could -5
p he did -26
p he didn’t -9
p he does -5
p he doesn't -6
p he had -30
p he has -40
p he is -29
p he should -6
p he w -34
p he was -38
p he will -10
p he would -30
p he ’d -16
p he ’s -22
p her " -88
p her -ed -5
p her -ing -32
p her -ly -7
p her -s -34
p her CAP -29
p her NUM -8
p her a -12
p her as -13
p her in -5
p her of 87
p her to -35
p her w -113
p herself as -36
p herself in -25
p him " -71
p him -ing -39
p him -ly -20
p him a -37
p him as -34
p him because -14
p him by -9
p him for -39
p him in -7
p him of -15
p him on -16
p him over -11
p him that -17
p him the -22
p him to 7
p him w -43
p him with 76
p himself as -17
p his " -40
p his -ed -19
p his -ing -42
p his -ly -13
p his -s -108
p his CAP -71
p his NUM -7
p his two -6
p his w -108
p how -s -31
p how CAP -37
p how a -22
p how he -94
p how it -20
p how many -20
p how she -10
p how the -81
p how they 107
p how to -80
p how w -23
p hundreds of -10
p i w -11
p i ’m -12
p if -ed -8
p if CAP 36
p if a -12
p if he -45
p if her -7
p if his 57
p if it -13
p if not -20
p if she -44
p if the -45
p if they -36
p if w -8
p in " 5
p in -ing 124
p in -ly -18
p in -s -11
p in CAP -113
p in DAY -18
p in NUM -57
p in a -51
p in all -12
p in an -159
p in both -8
p in her -24
p in its 27
p in may -35
p in one -40
p in other -10
p in some -8
p in that -14
p in the -74
p in their -60
p in this 34
p in w -17
p in which -45
p into -ing 98
p into CAP -32
p into a 49
p into the -41
p into w -58
p is " -88
p is -ed -22
p is -ing 45
p is -ly -21
p is -s -20
p is CAP -24
p is a -60
p is an -11
p is no -7
p is not -13
p is that 96
p is the -19
p is to 15
p is w -67
p is whether 66
p it " -19
p it -ed -29
p it -s -44
p it a -16
p it as -23
p it could -7
p it does -10
p it had -5
p it in -6
p it is -14
p it the 59
p it to -64
p it w 12
p it was -35
p it will -13
p it would -31
p it ’s -12
p its " 68
p its -ing -10
p its -ly -18
p its -s -33
p its w -59
p itself as -14
p like -ing -18
p like a -11
p like the -43
p like w -6
p many -s -27
p many CAP -27
p many of -20
p many w -38
p may not -24
p might be -6
p might not -10
p might w -10
p most -ed -25
p most -ly -8
p most -s -17
p most CAP -6
p most of -19
p most w -41
p must w -6
p my -s -11
p my w -17
p never -ed -14
p no -s -78
p no CAP -42
p no one -6
p no to -9
p no w -133
p not -ed -24
p not -ing -132
p not -ly -19
p not CAP -7
p not a -20
p not an -19
p not be -13
p not been -22
p not have -23
p not like -72
p not the -15
p not to -67
p not w -96
p of " 21
p of -ed 9
p of -ing 113
p of -ly 29
p of -s -35
p of CAP 43
p of DAY 77
p of NUM 34
p of an -44
p of any -6
p of being -19
p of having 43
p of her 35
p of him -45
p of his 9
p of how -42
p of it 34
p of its -28
p of many -18
p of not 69
p of other -10
p of some 9
p of the -55
p of their -64
p of them 48
p of this -19
p of those -43
p of two -31
p of w 103
p of what -35
p of whether -116
p off -s 101
p off a 37
p off the -16
p off w 35
p on " -62
p on -ed 49
p on -ing 93
p on -s 147
p on CAP -13
p on DAY -129
p on a 70
p on all -34
p on an 57
p on her -24
p on him -13
p on his 22
p on how 63
p on its -32
p on one 19
p on some 46
p on that 61
p on the 74
p on their -8
p on this 70
p on those -35
p on to 48
p on w 86
p on what 12
p on whether 130
p on which 8
p one -ing -16
p one another -22
p one of -32
p one that -26
p one w -45
p or -ing -26
p or -s -14
p or CAP -33
p or not -20
p or the -23
p or w -42
p other -s -49
p other CAP -30
p other than -10
p other w -38
p our -s -26
p our w -8
p out -ing 28
p out -s -12
p out CAP 43
p out a -80
p out an 86
p out and -8
p out his 124
p out how 64
p out in -27
p out of -14
p out that -11
p out the 28
p out to -37
p out w 66
p outside the -55
p over -ing 55
p over -s 44
p over CAP 86
p over a -55
p over her -34
p over his 26
p over the 58
p over w 143
p over whether 82
p seven -s -11
p several -s -23
p several w -19
p she -ed -15
p she -ly -8
p she -s -15
p she did -8
p she had -11
p she has -13
p she is -8
p she w -11
p she was -16
p she would -14
p she ’s -5
p should " -8
p should be -16
p should not -16
p should w -23
p since CAP -27
p since he -20
p since the -14
p six -s -9
p so -ly -13
p so many -14
p so that -27
p so w -39
p some -s -19
p some CAP -19
p some of -27
p some w -41
p someone w -7
p such a -50
p such as -31
p such w -11
p than CAP -44
p than NUM -38
p than a -14
p than his -14
p than the -20
p than they -11
p than w -22
p that -ed -43
p that -ing -46
p that -ly -10
p that -s -80
p that CAP -58
p that NUM -9
p that a -46
p that after -6
p that all -8
p that an -18
p that any -9
p that by -6
p that could -10
p that has -10
p that have -6
p that he -43
p that her -21
p that his 42
p that i -12
p that if -19
p that in -9
p that is -9
p that it -46
p that its -14
p that most -12
p that she 48
p that some -30
p that such -7
p that the -42
p that their -20
p that these -17
p that they 28
p that this -7
p that w -83
p that when -6
p that while -6
p that will -7
p that would -23
p the " -125
p the -ed -56
p the -ing -96
p the -ly -45
p the -s -102
p the CAP -125
p the NUM -27
p the most -32
p the other -7
p the three -15
p the two -20
p the w -90
p their -ing -26
p their -s -89
p their CAP -8
p their w -82
p them " -72
p them -ly -17
p them as -32
p them in -12
p them on -7
p them to -5
p them w -34
p themselves as 50
p themselves w 74
p these -s -27
p these w -15
p they -ed -13
p they are -17
p they can -6
p they did -12
p they had -6
p they have -19
p they w -24
p they were -11
p they will -11
p they would -9
p they ’re -6
p this -ing -13
p this CAP -11
p this w -97
p this was -9
p those -ing -27
p those -s -51
p those w -16
p those who -11
p though he -11
p though it -6
p thousands of -8
p three -s -30
p three w -22
p through a -25
p through the -33
p through w 83
p to " -29
p to -ed -14
p to -ing 30
p to -ly 51
p to -s 50
p to CAP 92
p to NUM 36
p to a 20
p to an -7
p to any -17
p to be -107
p to do -67
p to get -63
p to have -59
p to him -73
p to his -71
p to how 28
p to its 46
p to other 17
p to some 26
p to that -92
p to the 52
p to their 84
p to those -7
p to thousands 53
p to w -47
p toward CAP 128
p toward the 56
p two -s -34
p two w -13
p under the -23
p under w -10
p until w -21
p up -ing -30
p up CAP 56
p up a 75
p up about -65
p up in -7
p up the 25
p up to -115
p up w 49
p up with -16
p w ( -68
p w -ed -27
p w -ing -60
p w -ly -29
p w -s -76
p w CAP 24
p w DAY -54
p w NUM 17
p w a -7
p w about 68
p w across -8
p w after -103
p w against -63
p w all 8
p w along -11
p w among -57
p w an 60
p w and -80
p w another 62
p w anyone -51
p w are -39
p w around 53
p w as -36
p w at -80
p w because 8
p w before -49
p w behind -85
p w being 46
p w between -41
p w beyond -54
p w both -13
p w but -28
p w by -42
p w can -16
p w could -49
p w despite -5
p w doesn’t -7
p w down -80
p w during -67
p w each -52
p w every 52
p w five 88
p w four 31
p w from -83
p w had -29
p w has -51
p w have -19
p w he 96
p w her -33
p w herself -81
p w him 49
p w himself 12
p w his -31
p w if 43
p w in -57
p w into -34
p w is -104
p w its -64
p w like 53
p w many 26
p w may -12
p w me -75
p w might -11
p w most 48
p w must -5
p w my 64
p w never -20
p w not 102
p w of -71
p w off -48
p w on -16
p w one 32
p w or -65
p w other -54
p w out -90
p w outside -6
p w over -51
p w several -19
p w she 62
p w should -17
p w since -81
p w six 34
p w so 26
p w some 16
p w such -35
p w than -82
p w that 71
p w the -13
p w their -14
p w them 15
p w themselves -7
p w they 76
p w those -8
p w though -12
p w through -70
p w to 38
p w toward -31
p w two 16
p w under -8
p w until -6
p w up -66
p w w -26
p w was -38
p w we 24
p w were 11
p w what 59
p w when -107
p w where 108
p w whether 7
p w which 20
p w while -20
p w who 70
p w why 144
p w will -42
p w with -40
p w within -8
p w without -45
p w you 42
p w ’s -46
p was " -117
p was -ed -17
p was -ing -54
p was -ly -10
p was a 16
p was an -14
p was being -12
p was never -16
p was no -30
p was not -73
p was that 41
p was the -23
p was to -6
p was w -31
p wasn’t -ing -7
p we w -8
p were " -15
p were -ed -17
p were -ing -24
p were a -6
p were w -14
p what -ed -9
p what -s -10
p what CAP -32
p what he -63
p what his -19
p what it -10
p what she -26
p what the -13
p what they -31
p what w -11
p when -ing -7
p when CAP 36
p when a -10
p when he -29
p when i -20
p when it -16
p when she -20
p when the -55
p when they -27
p when w -5
p where CAP -38
p where he -56
p where the -8
p whether CAP 38
p whether any 36
p whether he -66
p whether it 58
p whether she -17
p whether that -48
p whether the -35
p whether to 65
p which -s -15
p which CAP 60
p which has -5
p which he -23
p which she -6
p which the -23
p which w -36
p while -ing -33
p while CAP -42
p while the -8
p who -ed -27
p who -s -12
p who can -13
p who has -7
p who have -11
p who he -10
p who is -8
p who w -29
p who will -9
p who would -8
p whom he -5
p why CAP -65
p why he -73
p why she -13
p why the -55
p why they -10
p will " -6
p will be -29
p will not -17
p will w -39
p with " 46
p with -ing 68
p with -s 22
p with CAP -7
p with NUM -5
p with a 56
p with an -78
p with both -44
p with her 53
p with him -21
p with his -24
p with it -7
p with other -6
p with some 83
p with that 54
p with the 37
p with their 87
p with them -34
p with w 57
p within the -11
p without -ing -5
p without the -8
p without w -13
p would " -9
p would -ing -7
p would -ly -8
p would be -24
p would have -14
p would not -11
p would w -54
p yet w -6
p you w 66
p — " 58
p — -ing -23
p — -ly -28
p — CAP -17
p — NUM -27
p — a 50
p — and -53
p — are -14
p — but -19
p — he -36
p — it -18
p — not -38
p — one -64
p — or -9
p — that 178
p — the -38
p — though -7
p — to -8
p — w 30
p — which -5
p — who -6
p — with -15
p ’s " -40
p ’s -ed -14
p ’s -ing -44
p ’s -s -33
p ’s CAP -52
p ’s a -5
p ’s not -13
p ’s the -27
p ’s w -60
p2 " -ing 6
p2 " w -84
p2 ' -ing -28
p2 ' -s -18
p2 ' w 65
p2 'd w 39
p2 's -ed -61
p2 's -ing -61
p2 's -ly -15
p2 's -s -86
p2 's CAP -28
p2 's not -15
p2 's w 14
p2 've -ed 15
p2 ) -ed -39
p2 ) -s -7
p2 ) w -19
p2 , -ed 30
p2 , -ing 15
p2 , -ly -43
p2 , -s -5
p2 , CAP -37
p2 , NUM -10
p2 , a -21
p2 , about 57
p2 , after -10
p2 , although -19
p2 , among -22
p2 , an -13
p2 , and -104
p2 , as -54
p2 , because -9
p2 , but -88
p2 , despite -7
p2 , for -96
p2 , from -30
p2 , he -26
p2 , his -11
p2 , i -21
p2 , if -31
p2 , in -66
p2 , is -72
p2 , it -34
p2 , like -29
p2 , not -10
p2 , of -11
p2 , on -5
p2 , one -5
p2 , or -34
p2 , she -19
p2 , so -18
p2 , that -35
p2 , the -47
p2 , those -7
p2 , though -10
p2 , to -20
p2 , w -54
p2 , was -67
p2 , when -28
p2 , where -13
p2 , which -63
p2 , while -44
p2 , who -22
p2 , whom -11
p2 , with -50
p2 , you -18
p2 -ed , 39
p2 -ed -ed -38
p2 -ed -ing 7
p2 -ed -ly 41
p2 -ed : 129
p2 -ed CAP -10
p2 -ed DAY 8
p2 -ed NUM -50
p2 -ed a -205
p2 -ed about 170
p2 -ed after -20
p2 -ed against 106
p2 -ed all -9
p2 -ed an -98
p2 -ed and -52
p2 -ed another -15
p2 -ed any -20
p2 -ed as 63
p2 -ed at 116
p2 -ed before -19
p2 -ed both -8
p2 -ed down 70
p2 -ed during -20
p2 -ed for 121
p2 -ed from -18
p2 -ed he -9
p2 -ed her -84
p2 -ed herself -33
p2 -ed him 13
p2 -ed himself -10
p2 -ed his -122
p2 -ed how -41
p2 -ed if -26
p2 -ed in -28
p2 -ed into -37
p2 -ed it -8
p2 -ed its -23
p2 -ed like -46
p2 -ed my -8
p2 -ed no -54
p2 -ed not -34
p2 -ed of 103
p2 -ed off 59
p2 -ed one -19
p2 -ed our -16
p2 -ed out -33
p2 -ed several -8
p2 -ed some -17
p2 -ed the -73
p2 -ed their -44
p2 -ed them 17
p2 -ed they -12
p2 -ed this -20
p2 -ed those -15
p2 -ed through 73
p2 -ed to -22
p2 -ed up 84
p2 -ed upon 46
p2 -ed w -51
p2 -ed was -37
p2 -ed what -26
p2 -ed when -22
p2 -ed whether -18
p2 -ed which -6
p2 -ed why -18
p2 -ed — 25
p2 -ing ( -16
p2 -ing , 91
p2 -ing -ed 27
p2 -ing -ing -53
p2 -ing -ly -67
p2 -ing -s 15
p2 -ing : 109
p2 -ing CAP -8
p2 -ing DAY -15
p2 -ing NUM -27
p2 -ing a -116
p2 -ing about 174
p2 -ing after 6
p2 -ing against 97
p2 -ing an -59
p2 -ing and -27
p2 -ing any -5
p2 -ing around -12
p2 -ing as -47
p2 -ing at 33
p2 -ing by 69
p2 -ing down 20
p2 -ing for 146
p2 -ing from -54
p2 -ing he -28
p2 -ing her -12
p2 -ing herself -25
p2 -ing him -94
p2 -ing himself -41
p2 -ing his -42
p2 -ing how -11
p2 -ing if -13
p2 -ing in -8
p2 -ing into -83
p2 -ing is 16
p2 -ing it -16
p2 -ing its -24
p2 -ing not -26
p2 -ing of 76
p2 -ing off 86
p2 -ing on 43
p2 -ing one -13
p2 -ing out 105
p2 -ing over 81
p2 -ing she -6
p2 -ing some -15
p2 -ing that -92
p2 -ing the -92
p2 -ing their -25
p2 -ing them 7
p2 -ing themselves -44
p2 -ing they -10
p2 -ing this -6
p2 -ing those -17
p2 -ing through -6
p2 -ing to 82
p2 -ing toward -8
p2 -ing under -25
p2 -ing up -64
p2 -ing was -16
p2 -ing what -15
p2 -ing when -22
p2 -ing whether -22
p2 -ing why -15
p2 -ing with -119
p2 -ing — -15
p2 -ly , 46
p2 -ly -ing 89
p2 -ly -ly -64
p2 -ly -s 100
p2 -ly : 70
p2 -ly CAP -42
p2 -ly DAY 56
p2 -ly NUM -28
p2 -ly about 123
p2 -ly against 104
p2 -ly all -12
p2 -ly and -14
p2 -ly as 60
p2 -ly at 77
p2 -ly behind -8
p2 -ly by -6
p2 -ly for 128
p2 -ly from 23
p2 -ly if -29
p2 -ly in -19
p2 -ly of 138
p2 -ly on 179
p2 -ly one -9
p2 -ly that -56
p2 -ly the -10
p2 -ly to 55
p2 -ly w -49
p2 -ly what -60
p2 -ly when -8
p2 -ly with 18
p2 -ly — -14
p2 -s ' -25
p2 -s ( -34
p2 -s , -17
p2 -s -ed 41
p2 -s -ing 35
p2 -s -ly 11
p2 -s -s -51
p2 -s : 44
p2 -s ; -14
p2 -s CAP -29
p2 -s DAY 21
p2 -s NUM -21
p2 -s a -35
p2 -s about 115
p2 -s across -12
p2 -s after -31
p2 -s against 179
p2 -s among -16
p2 -s an -50
p2 -s and -106
p2 -s are -58
p2 -s around -38
p2 -s at 88
p2 -s because -6
p2 -s before -40
p2 -s between -54
p2 -s both -17
p2 -s but -33
p2 -s by 26
p2 -s can -12
p2 -s could -8
p2 -s despite -9
p2 -s down 67
p2 -s during -36
p2 -s for 80
p2 -s from -107
p2 -s had -26
p2 -s has -31
p2 -s have -20
p2 -s he -51
p2 -s her -31
p2 -s herself -19
p2 -s him -10
p2 -s himself -22
p2 -s his -14
p2 -s how -16
p2 -s if -34
p2 -s in -75
p2 -s into 34
p2 -s is -38
p2 -s it -42
p2 -s like 60
p2 -s no -73
p2 -s not -44
p2 -s of 14
p2 -s on 130
p2 -s or -71
p2 -s other -10
p2 -s out 18
p2 -s over 147
p2 -s she -23
p2 -s should -13
p2 -s since -25
p2 -s so -22
p2 -s some -12
p2 -s such -15
p2 -s than -49
p2 -s that -71
p2 -s the -57
p2 -s them 38
p2 -s they -61
p2 -s this -18
p2 -s through -27
p2 -s to 17
p2 -s toward 78
p2 -s under -9
p2 -s until -6
p2 -s up 12
p2 -s w 43
p2 -s was -6
p2 -s were -40
p2 -s what -14
p2 -s when -17
p2 -s where -33
p2 -s whether 72
p2 -s while -12
p2 -s who -41
p2 -s why -33
p2 -s will -14
p2 -s with 64
p2 -s would -16
p2 -s — -16
p2 . , 83
p2 . CAP 73
p2 . NUM 77
p2 : -ing -9
p2 : CAP -13
p2 : NUM -8
p2 : that -6
p2 : w -42
p2 CAP ' -43
p2 CAP 's -102
p2 CAP ( -33
p2 CAP ) -10
p2 CAP , 19
p2 CAP -ed -9
p2 CAP -ing -5
p2 CAP -ly 35
p2 CAP -s 24
p2 CAP . -113
p2 CAP : 64
p2 CAP ?sym -14
p2 CAP CAP 62
p2 CAP DAY 101
p2 CAP NUM 34
p2 CAP a -38
p2 CAP about 220
p2 CAP after -54
p2 CAP against 67
p2 CAP among -13
p2 CAP an -17
p2 CAP and -116
p2 CAP are -8
p2 CAP as -12
p2 CAP at 19
p2 CAP because -46
p2 CAP before -22
p2 CAP but -27
p2 CAP by 29
p2 CAP could -13
p2 CAP did -8
p2 CAP during -21
p2 CAP for 109
p2 CAP from 6
p2 CAP had -58
p2 CAP has -27
p2 CAP have -14
p2 CAP he -22
p2 CAP her -9
p2 CAP his -11
p2 CAP how -8
p2 CAP if -28
p2 CAP in -83
p2 CAP into -5
p2 CAP is -129
p2 CAP isn’t -26
p2 CAP may -6
p2 CAP might -12
p2 CAP not -15
p2 CAP of 17
p2 CAP on 110
p2 CAP or -35
p2 CAP out 17
p2 CAP over -71
p2 CAP she -6
p2 CAP should -16
p2 CAP since -13
p2 CAP so -10
p2 CAP some -12
p2 CAP than -8
p2 CAP that -77
p2 CAP the -30
p2 CAP they -16
p2 CAP this -24
p2 CAP to -80
p2 CAP until -19
p2 CAP up -7
p2 CAP w 15
p2 CAP was -50
p2 CAP were -7
p2 CAP what -13
p2 CAP when -12
p2 CAP whether -10
p2 CAP while -18
p2 CAP who -22
p2 CAP why -30
p2 CAP will -12
p2 CAP with 22
p2 CAP would -26
p2 CAP — -85
p2 CAP ’s -97
p2 DAY 's -58
p2 DAY , 76
p2 DAY -ed 69
p2 DAY -ing 67
p2 DAY -s 57
p2 DAY about 58
p2 DAY at 46
p2 DAY for 122
p2 DAY he -43
p2 DAY in -18
p2 DAY on 61
p2 DAY that -64
p2 DAY to 18
p2 DAY w 100
p2 DAY with -79
p2 DAY ’s -31
p2 NUM , 37
p2 NUM -ed -37
p2 NUM -ing 51
p2 NUM -s -62
p2 NUM CAP -15
p2 NUM and -16
p2 NUM for 42
p2 NUM in -32
p2 NUM is -7
p2 NUM of -57
p2 NUM that -12
p2 NUM to 14
p2 NUM w -69
p2 NUM — -70
p2 ^ CAP 88
p2 a -ed -16
p2 a -ing -97
p2 a -ly -33
p2 a -s -82
p2 a CAP -90
p2 a NUM -31
p2 a few -40
p2 a w -86
p2 about -ed -11
p2 about -ing -67
p2 about -s -51
p2 about CAP -35
p2 about NUM -21
p2 about her -10
p2 about his -14
p2 about how 42
p2 about it -7
p2 about the -39
p2 about their -16
p2 about w -76
p2 about what -20
p2 about whether -46
p2 about why -9
p2 after -ing -88
p2 after -s -36
p2 after CAP -40
p2 after NUM 37
p2 after he -7
p2 after the -11
p2 after w -17
p2 against -ing -36
p2 against -s -7
p2 against CAP 57
p2 against her -13
p2 against the -23
p2 against w -29
p2 all -ed 103
p2 all -s -16
p2 all of -38
p2 all the -11
p2 all w 20
p2 along with -18
p2 am w 65
p2 among -ly -8
p2 among CAP -9
p2 an -ed -108
p2 an -ing -59
p2 an -ly -13
p2 an CAP -15
p2 an w 16
p2 and -ed 68
p2 and -ing 51
p2 and -ly -23
p2 and -s -40
p2 and CAP 36
p2 and NUM -9
p2 and for -10
p2 and has -10
p2 and have -10
p2 and his -13
p2 and how -47
p2 and in -18
p2 and is -11
p2 and not -5
p2 and of -16
p2 and other -12
p2 and others 82
p2 and that -16
p2 and the -30
p2 and to -59
p2 and w 27
p2 and when -24
p2 and whether -5
p2 and with 51
p2 another -ed 87
p2 another -s 10
p2 another w 62
p2 any -s -30
p2 any of 37
p2 any w -26
p2 are -ed 42
p2 are -ing -28
p2 are -ly -6
p2 are -s -104
p2 are not -14
p2 as -ed -13
p2 as -ing 28
p2 as -ly -16
p2 as -s -26
p2 as CAP -20
p2 as a -46
p2 as an -8
p2 as being -10
p2 as both -21
p2 as he -17
p2 as her -15
p2 as if 13
p2 as it -7
p2 as many -34
p2 as the -39
p2 as their -6
p2 as to 70
p2 as w -99
p2 at -ing -74
p2 at -s -15
p2 at CAP 48
p2 at a -19
p2 at the -58
p2 at w -97
p2 at what -12
p2 be -ed -27
p2 be -ing -17
p2 be -s -5
p2 be CAP -29
p2 be a -10
p2 be w -128
p2 because of -35
p2 been -ed -13
p2 been -ing 29
p2 been w -23
p2 before -ing 17
p2 before -s -5
p2 before the -9
p2 being -ed 26
p2 being a -11
p2 being w 7
p2 between NUM -6
p2 between the -16
p2 both -ed 74
p2 both -s -26
p2 both CAP -6
p2 both w 100
p2 but -ed -10
p2 but -ing 35
p2 but -s -13
p2 but he -5
p2 but not -10
p2 but w 64
p2 by -ed -7
p2 by -ing 128
p2 by -ly -7
p2 by -s -48
p2 by CAP -36
p2 by the -22
p2 by w -28
p2 can w -18
p2 could be -16
p2 could w -24
p2 did not -87
p2 did w -66
p2 didn't w -49
p2 do -ing -9
p2 do that -7
p2 do with -7
p2 does not -46
p2 doesn't w 7
p2 don't w -102
p2 don’t w -34
p2 down -s -52
p2 down on -31
p2 down with -32
p2 during a -10
p2 during the -9
p2 each of -7
p2 each other -14
p2 every w -33
p2 few -s -52
p2 few w 10
p2 five w -8
p2 for -ed -28
p2 for -ing -92
p2 for -s 34
p2 for CAP -95
p2 for NUM -24
p2 for a 42
p2 for all -11
p2 for an -14
p2 for her -14
p2 for him -16
p2 for his -18
p2 for its 81
p2 for not -44
p2 for other -18
p2 for someone -7
p2 for the -69
p2 for their -27
p2 for this -13
p2 for what -27
p2 four -s -9
p2 four w -6
p2 from -s -43
p2 from CAP -54
p2 from a -10
p2 from his -7
p2 from the -25
p2 from w -24
p2 had -ed 52
p2 had -ing -74
p2 had -s -14
p2 had been -14
p2 had not -5
p2 had w -36
p2 half of -20
p2 half w 12
p2 has -ed 53
p2 has been 39
p2 has not -37
p2 has w -80
p2 hasn't -ed 24
p2 have -ed 14
p2 have -s -34
p2 have a -8
p2 have been -22
p2 have w -51
p2 he 's 78
p2 he -ed 17
p2 he -s 10
p2 he did -20
p2 he had -32
p2 he has -31
p2 he is -44
p2 he w 6
p2 he was -60
p2 he will -8
p2 he would -20
p2 he ’s -38
p2 her , 17
p2 her -ed -27
p2 her -ing -33
p2 her -ly -7
p2 her -s -57
p2 her CAP -20
p2 her NUM -14
p2 her a -6
p2 her as 46
p2 her for -45
p2 her in -11
p2 her of -51
p2 her to -23
p2 her w -28
p2 her with -15
p2 herself as 74
p2 him , 10
p2 him -ing -49
p2 him -ly -21
p2 him a -29
p2 him and -7
p2 him as 32
p2 him because -13
p2 him for 12
p2 him in 60
p2 him of -79
p2 him on 45
p2 him over 128
p2 him to -70
p2 him w -23
p2 him with -35
p2 himself and -16
p2 himself as -5
p2 himself from 99
p2 himself on -20
p2 his -ed -135
p2 his -ing -85
p2 his -ly -11
p2 his -s 59
p2 his CAP -29
p2 his NUM -8
p2 his w -27
p2 how -s -15
p2 how CAP -6
p2 how he -10
p2 how it -6
p2 how the -6
p2 how they -5
p2 how to -13
p2 how w -52
p2 hundreds of -10
p2 i -ed -63
p2 i am -11
p2 i w 62
p2 i ’m -10
p2 if -ed -16
p2 if CAP -9
p2 if he -13
p2 if not -14
p2 if she -6
p2 if the -7
p2 if they -6
p2 in -ing 116
p2 in -s 27
p2 in CAP 85
p2 in NUM 58
p2 in a -114
p2 in all -6
p2 in an -25
p2 in both -10
p2 in his -23
p2 in its -6
p2 in may 82
p2 in on 97
p2 in one -12
p2 in the -82
p2 in their -9
p2 in this -8
p2 in w -24
p2 in which -60
p2 into -ing -16
p2 into CAP -14
p2 into the -11
p2 into w 52
p2 is , 44
p2 is -ed -89
p2 is -ing -49
p2 is -ly -20
p2 is -s 22
p2 is a -6
p2 is no -19
p2 is not -95
p2 is on -10
p2 is that -39
p2 is to -18
p2 is w -6
p2 is whether -25
p2 it 's -50
p2 it , 24
p2 it -ed 6
p2 it -ing 28
p2 it -ly -23
p2 it -s 58
p2 it CAP -6
p2 it a -21
p2 it as 101
p2 it could -6
p2 it does -6
p2 it had -6
p2 it has -5
p2 it in -21
p2 it is -42
p2 it the -6
p2 it to -42
p2 it w -34
p2 it was -59
p2 it will -19
p2 it would -16
p2 it ’s -48
p2 its -ly -8
p2 its -s -35
p2 its w 11
p2 itself as -29
p2 like CAP -10
p2 like the -6
p2 many -ed 92
p2 many -s 74
p2 many CAP -8
p2 many of -67
p2 may not -10
p2 may w 104
p2 me , -20
p2 might w -27
p2 most -ed -19
p2 most -ly -5
p2 most -s -8
p2 most of -54
p2 most w -37
p2 must w 23
p2 never -ed 79
p2 no -s 56
p2 no . 61
p2 no CAP -8
p2 no to 66
p2 no w -63
p2 not -ed 77
p2 not -ing -22
p2 not -ly -19
p2 not -s 9
p2 not be -13
p2 not been -14
p2 not have -14
p2 not to -98
p2 not w 55
p2 of -ed -35
p2 of -ing 50
p2 of -ly -27
p2 of -s -21
p2 of CAP -29
p2 of DAY -8
p2 of NUM -24
p2 of a -29
p2 of all -6
p2 of an -30
p2 of being -43
p2 of having -22
p2 of her -35
p2 of him -9
p2 of his -42
p2 of how -72
p2 of it -6
p2 of other -13
p2 of the -98
p2 of their -14
p2 of them -5
p2 of those -16
p2 of two -12
p2 of w -94
p2 of what -28
p2 of whether 79
p2 off -s -39
p2 off on 15
p2 off the -9
p2 off w -54
p2 on -ed -40
p2 on -ing 71
p2 on -s -23
p2 on CAP -23
p2 on DAY 105
p2 on a -24
p2 on all -31
p2 on her -28
p2 on his -30
p2 on how -33
p2 on one -11
p2 on the -75
p2 on this -5
p2 on those -7
p2 on to -124
p2 on w -121
p2 on whether -32
p2 on which 59
p2 one -ing 33
p2 one of -90
p2 one w -45
p2 or -ed 20
p2 or -s -62
p2 or CAP -6
p2 or not -9
p2 or w 94
p2 other -s 24
p2 other CAP -12
p2 other than -16
p2 other w -30
p2 others -ed -15
p2 others w 37
p2 our -s 46
p2 our w -7
p2 out , 24
p2 out -ing 18
p2 out -s 58
p2 out CAP -9
p2 out a -115
p2 out about 117
p2 out against 30
p2 out an -8
p2 out and -16
p2 out at -64
p2 out how -23
p2 out in -33
p2 out of 29
p2 out that -16
p2 out the -16
p2 out to 60
p2 out w -9
p2 over -s -45
p2 over CAP -9
p2 over a -13
p2 over an -8
p2 over his -28
p2 over the -33
p2 over whether -19
p2 several -s 8
p2 several w -29
p2 she -ed 46
p2 she -ly -6
p2 she -s 32
p2 she did -5
p2 she had -10
p2 she has -12
p2 she is -22
p2 she w -23
p2 she was -21
p2 she would -8
p2 should be -19
p2 should w -38
p2 since -ed -129
p2 since CAP -5
p2 six -s -18
p2 so -ly -6
p2 so in -8
p2 so w 16
p2 some -ed 11
p2 some -s -15
p2 some of -82
p2 some w -69
p2 such -s -17
p2 such as 16
p2 such w -9
p2 than NUM -34
p2 than a -12
p2 than w -17
p2 that , 14
p2 that -ed 75
p2 that -ing -40
p2 that -ly -5
p2 that -s 54
p2 that CAP -41
p2 that NUM -7
p2 that a -10
p2 that all -11
p2 that are -6
p2 that as -6
p2 that could -10
p2 that during -11
p2 that has -10
p2 that have -8
p2 that he -40
p2 that his -6
p2 that i -7
p2 that if -11
p2 that in -19
p2 that is -8
p2 that it -14
p2 that of -10
p2 that she -25
p2 that some -12
p2 that the -31
p2 that their -8
p2 that these -6
p2 that they -23
p2 that w 22
p2 that were -6
p2 that when -6
p2 that while -7
p2 that would -25
p2 that ’s -18
p2 the -ed -8
p2 the -ing -115
p2 the -ly -39
p2 the -s -96
p2 the CAP -38
p2 the NUM -38
p2 the many -7
p2 the most -28
p2 the three -10
p2 the two -17
p2 the w -31
p2 their -ed -48
p2 their -ing -15
p2 their -s -124
p2 their w -27
p2 them , -9
p2 them -ed -28
p2 them as -26
p2 them in -8
p2 them on -16
p2 them to 62
p2 them w 29
p2 themselves as -21
p2 these w -16
p2 they 're -8
p2 they -ed -36
p2 they are -47
p2 they can -7
p2 they have -13
p2 they w 88
p2 they were -16
p2 they would -6
p2 they ’re -9
p2 this CAP 25
p2 this w 88
p2 this was -8
p2 those -ing 68
p2 those -s 29
p2 those w -9
p2 those who -8
p2 though it -23
p2 thousands of -11
p2 three -s -56
p2 three w -8
p2 through the -5
p2 through w -12
p2 to -ed -18
p2 to -ing -21
p2 to -s 116
p2 to CAP -47
p2 to NUM -24
p2 to a -46
p2 to an -15
p2 to be -118
p2 to do -8
p2 to get -52
p2 to have -53
p2 to her 34
p2 to him -22
p2 to his -68
p2 to how -17
p2 to its -5
p2 to other -10
p2 to some -7
p2 to the -71
p2 to their -9
p2 to those -17
p2 to w 98
p2 two -s -10
p2 two of -6
p2 two w -40
p2 under w -5
p2 until w -8
p2 up -ing 42
p2 up a -7
p2 up about 102
p2 up behind 10
p2 up by -40
p2 up for -12
p2 up his -15
p2 up in -8
p2 up to -23
p2 up w -27
p2 up with 59
p2 w 's -72
p2 w ( -50
p2 w ) -28
p2 w , 48
p2 w -ed -7
p2 w -ing 99
p2 w -ly -44
p2 w -s -10
p2 w : 185
p2 w ; -7
p2 w CAP -54
p2 w DAY 36
p2 w NUM -40
p2 w a -175
p2 w about 212
p2 w after 18
p2 w against 166
p2 w all -40
p2 w along -6
p2 w among 19
p2 w an -68
p2 w and -117
p2 w any -36
p2 w anyone 49
p2 w are -35
p2 w around -15
p2 w as -92
p2 w at 48
p2 w because -39
p2 w before -50
p2 w behind 126
p2 w being -32
p2 w between 19
p2 w beyond -58
p2 w both -22
p2 w but -46
p2 w by 28
p2 w can -9
p2 w could -24
p2 w despite -10
p2 w down -5
p2 w during -132
p2 w each -14
p2 w every -23
p2 w for 74
p2 w four -8
p2 w from -56
p2 w had -38
p2 w has -47
p2 w have -13
p2 w he -48
p2 w her -33
p2 w herself -8
p2 w him 29
p2 w himself -15
p2 w his -60
p2 w how 65
p2 w if 17
p2 w in 7
p2 w into 33
p2 w is 55
p2 w it -21
p2 w its -15
p2 w like -79
p2 w many -16
p2 w me 58
p2 w might -6
p2 w most -19
p2 w my -12
p2 w no -62
p2 w not 8
p2 w of 65
p2 w off -36
p2 w on 129
p2 w one -14
p2 w or -53
p2 w other -32
p2 w out 35
p2 w over -25
p2 w several -18
p2 w she -25
p2 w should -12
p2 w since -40
p2 w six -30
p2 w so -22
p2 w some -22
p2 w such -17
p2 w than -104
p2 w that -17
p2 w the -118
p2 w their -74
p2 w them 31
p2 w themselves 58
p2 w they -34
p2 w this -51
p2 w those -23
p2 w though -15
p2 w through 50
p2 w to 51
p2 w toward 111
p2 w two -8
p2 w under -14
p2 w up -13
p2 w upon 16
p2 w w -19
p2 w we -16
p2 w were -39
p2 w what -40
p2 w when 11
p2 w where -48
p2 w whether 28
p2 w which -8
p2 w while -23
p2 w who -66
p2 w why -37
p2 w will -27
p2 w with 88
p2 w within -10
p2 w without -16
p2 w would -33
p2 w you 53
p2 w — 94
p2 w ’s -50
p2 was -ed 42
p2 was -ing -46
p2 was -ly -11
p2 was -s -15
p2 was a -24
p2 was in -8
p2 was never -9
p2 was no -7
p2 was not -52
p2 was that -45
p2 was the -7
p2 was w 59
p2 we -ed 15
p2 we w -11
p2 were -ed 45
p2 were -ing -73
p2 were -s -21
p2 were not -28
p2 were w -28
p2 what -ed -9
p2 what -s -13
p2 what he -20
p2 what they -8
p2 what w -6
p2 when -ed 108
p2 when CAP -6
p2 when he -16
p2 when it -21
p2 when w 18
p2 where CAP -9
p2 where he -5
p2 whether CAP -13
p2 whether any -12
p2 whether he -12
p2 whether it -19
p2 whether that -7
p2 which -s -18
p2 which has -6
p2 which he -9
p2 which w -48
p2 while -ing -31
p2 while CAP -6
p2 who -ed 16
p2 who -s -28
p2 who can -6
p2 who has -6
p2 who have -8
p2 who he -7
p2 who is -9
p2 who w -11
p2 who will -10
p2 who would -7
p2 whom -ed -62
p2 whose w -6
p2 why CAP -23
p2 why he -10
p2 why she -12
p2 why the -15
p2 will -ed 28
p2 will -s -12
p2 will be 91
p2 will w 11
p2 with -s -27
p2 with CAP -33
p2 with a -30
p2 with an -16
p2 with both -21
p2 with him -7
p2 with other -6
p2 with the -43
p2 with their -6
p2 with w -107
p2 without -ing -48
p2 without w 58
p2 would be 17
p2 would have -13
p2 would w 56
p2 wouldn’t w -23
p2 yet -ed 18
p2 yet w 57
p2 you w -53
p2 — -ed 108
p2 — -ing -29
p2 — -ly -39
p2 — NUM 43
p2 — and -52
p2 — as -10
p2 — but -23
p2 — not -8
p2 — one -45
p2 — or -11
p2 — that -17
p2 — though -23
p2 — w -74
p2 — with 78
p2 ’d be -7
p2 ’d w 18
p2 ’ll w 85
p2 ’re -ing 10
p2 ’s -ed 30
p2 ’s -ing -61
p2 ’s -s 51
p2 ’s CAP 15
p2 ’s a -5
p2 ’s the -5
p2 ’s w -89
t " 1 106
t ( 1 -81
t -ed 0 15
t -ed 1 -82
t -ing 0 33
t -ly 1 -77
t -s 0 38
t -s 1 -48
t CAP 0 50
t DAY 0 -20
t DAY 1 -134
t NUM 0 29
t NUM 1 -55
t a 0 48
t a 1 14
t about 0 -32
t about 1 53
t above 1 -16
t across 1 -20
t after 0 -70
t after 1 -69
t against 0 -61
t against 1 -119
t all 0 51
t all 1 -37
t along 1 -28
t although 1 -39
t amid 1 -15
t an 0 33
t an 1 52
t and 0 -76
t and 1 -112
t another 0 43
t another 1 18
t any 0 37
t any 1 48
t anyone 1 -53
t are 1 -93
t aren't 1 -7
t around 1 37
t as 1 -87
t at 0 -24
t at 1 -121
t be 1 -120
t because 1 -81
t been 1 -73
t before 0 -56
t before 1 -105
t behind 1 -52
t being 1 -28
t between 1 45
t beyond 1 47
t both 0 64
t both 1 -116
t but 1 -114
t by 0 -26
t by 1 -69
t can 1 -64
t cannot 1 -21
t can’t 1 -13
t could 1 -82
t despite 1 -28
t did 1 -6
t didn't 1 -22
t didn’t 1 -11
t do 1 -72
t does 1 28
t doesn't 1 -10
t doesn’t 1 -25
t don't 1 -17
t done 1 -13
t don’t 1 46
t down 1 -52
t during 0 -52
t during 1 -101
t each 0 9
t each 1 -54
t eight 1 -8
t every 1 -73
t few 1 -41
t five 1 64
t for 0 -24
t for 1 -48
t four 1 27
t from 0 -53
t from 1 -110
t get 1 -73
t gets 1 -6
t getting 1 -30
t got 1 -45
t had 1 -93
t hadn't 1 -5
t half 1 -59
t has 0 -59
t has 1 -93
t have 0 -66
t have 1 -91
t having 0 20
t he 0 79
t he 1 35
t her 0 49
t her 1 42
t herself 0 -31
t herself 1 27
t him 0 37
t himself 0 25
t himself 1 18
t his 0 45
t his 1 44
t how 0 79
t how 1 164
t hundreds 1 72
t i 1 19
t if 0 76
t if 1 89
t in 0 -51
t in 1 -85
t inside 1 -8
t into 1 -91
t is 0 -72
t is 1 -25
t isn’t 1 -22
t it 0 68
t it 1 27
t its 0 58
t its 1 50
t itself 0 58
t itself 1 -28
t like 0 24
t like 1 -66
t many 0 22
t many 1 19
t may 1 -68
t me 0 20
t me 1 58
t might 1 -44
t most 0 12
t most 1 11
t must 1 -37
t my 0 33
t my 1 70
t never 1 62
t nine 1 -5
t no 0 32
t no 1 -6
t nor 1 -8
t not 0 13
t not 1 46
t of 0 -18
t of 1 -92
t off 0 -59
t off 1 -56
t on 0 -37
t on 1 -98
t once 1 -22
t one 0 38
t one 1 -21
t onto 1 -6
t or 1 -122
t other 0 9
t other 1 -63
t others 1 -55
t our 0 27
t our 1 38
t out 0 -71
t out 1 -120
t outside 1 -69
t over 0 -31
t over 1 -66
t per 1 -18
t seven 1 -16
t several 0 67
t several 1 87
t she 0 99
t she 1 58
t should 1 -82
t shouldn’t 1 -5
t since 1 -58
t six 1 -32
t so 0 -28
t so 1 -90
t some 0 47
t some 1 11
t someone 1 -30
t such 0 68
t such 1 -35
t than 1 -96
t that 0 104
t that 1 159
t the 0 56
t the 1 25
t their 0 25
t their 1 27
t them 0 34
t them 1 -7
t themselves 0 5
t themselves 1 43
t these 0 38
t these 1 71
t they 0 103
t they 1 72
t this 0 57
t this 1 32
t those 0 34
t those 1 -17
t though 1 -50
t thousands 1 -15
t three 1 -9
t through 1 -58
t to 0 19
t to 1 6
t toward 1 -107
t two 0 71
t two 1 -94
t under 1 -41
t until 1 -21
t up 0 -68
t up 1 -83
t upon 1 -14
t us 0 -29
t us 1 -31
t via 1 -6
t w 0 21
t w 1 -54
t was 1 -57
t wasn’t 1 -26
t we 0 67
t we 1 46
t were 1 -87
t what 0 85
t what 1 151
t when 0 38
t when 1 18
t where 0 90
t where 1 49
t whether 0 126
t whether 1 162
t which 0 95
t which 1 -64
t while 1 -74
t who 0 81
t who 1 20
t whom 1 -22
t whose 1 -25
t why 0 74
t why 1 187
t will 1 -91
t with 0 -25
t with 1 -62
t within 1 -12
t without 1 -29
t won't 1 -13
t would 0 20
t would 1 -87
t wouldn't 1 -6
t wouldn’t 1 -14
t yet 1 -18
t you 0 54
t you 1 -49
t ’d 1 -31
t ’ll 1 -6
t ’m 1 -12
t ’re 1 -8
t ’s 1 -97
t ’ve 1 -17
ts " accord 1 -14
ts " accus 1 -63
ts " acknowledg 1 47
ts " ad 1 90
ts " address 1 33
ts " admit 1 -5
ts " announc 1 45
ts " argu 1 53
ts " ask 1 -11
ts " assert 1 -6
ts " assertion 1 -28
ts " attack 1 -63
ts " blam 1 -24
ts " blast 1 118
ts " boast 1 67
ts " call 1 44
ts " chant 1 -7
ts " cit 1 -11
ts " claim 1 -64
ts " continu 1 -12
ts " criticiz 1 -33
ts " declar 1 -51
ts " declin 1 -10
ts " defend 1 46
ts " deliver 1 63
ts " denounc 1 -27
ts " describ 1 31
ts " discuss 1 -6
ts " dismiss 1 77
ts " endors 1 -23
ts " explain 1 76
ts " express 1 -64
ts " find 1 -9
ts " giv 1 59
ts " go 1 -44
ts " insist 1 -5
ts " interject 1 34
ts " issu 1 -78
ts " jok 1 27
ts " know 1 21
ts " lament 1 -10
ts " mak 1 -40
ts " mock 1 -24
ts " not 1 -114
ts " offer 1 -45
ts " pledg 1 -98
ts " point 1 87
ts " portray 1 -7
ts " post 1 88
ts " praiz 1 -50
ts " predict 1 -28
ts " promiz 1 6
ts " propos 1 -50
ts " publish 1 14
ts " put 1 17
ts " question 1 70
ts " quot 1 25
ts " recall 1 -13
ts " refer 1 -72
ts " refus 1 -11
ts " releas 1 44
ts " remark 1 -30
ts " repeat 1 97
ts " report 1 -22
ts " respond 1 148
ts " say 1 73
ts " seem 1 -85
ts " send 1 54
ts " shar 1 -47
ts " slam 1 -9
ts " speak 1 -52
ts " stat 1 -14
ts " suggest 1 -17
ts " talk 1 -10
ts " tell 1 44
ts " think 1 -8
ts " urg 1 -76
ts " used 1 24
ts " vow 1 39
ts " want 1 -52
ts " warn 1 -52
ts " writ 1 -60
ts ( show 1 -6
ts -ed agr 1 -5
ts -ed ask 1 -19
ts -ed call 1 -17
ts -ed cit 1 -5
ts -ed claim 1 -6
ts -ed concern 1 -9
ts -ed continu 1 -5
ts -ed declin 1 -21
ts -ed endors 1 -12
ts -ed explain 1 -9
ts -ed fear 1 -5
ts -ed feel 0 26
ts -ed find 1 -5
ts -ed giv 1 -22
ts -ed go 1 -13
ts -ed hit 1 86
ts -ed issu 1 -10
ts -ed it 0 -23
ts -ed it 1 -23
ts -ed know 1 -12
ts -ed launch 1 -7
ts -ed mak 1 -29
ts -ed not 1 -12
ts -ed offer 1 -28
ts -ed plan 1 -18
ts -ed plead 1 -11
ts -ed pledg 1 -8
ts -ed point 1 -6
ts -ed post 1 -6
ts -ed publish 1 -6
ts -ed quick 1 -6
ts -ed releas 1 -27
ts -ed remind 1 -6
ts -ed report 1 49
ts -ed respond 1 -12
ts -ed say 1 -29
ts -ed seek 1 -9
ts -ed seem 1 -14
ts -ed send 1 -9
ts -ed show 1 -20
ts -ed sign 1 -5
ts -ed speak 1 -16
ts -ed start 1 -33
ts -ed stress 1 -15
ts -ed support 1 -7
ts -ed tak 1 -7
ts -ed talk 1 -9
ts -ed tell 1 -50
ts -ed tweet 1 -13
ts -ed want 1 -7
ts -ed worry 1 57
ts -ed writ 1 -14
ts -ing accord 1 24
ts -ing accus 1 9
ts -ing acknowledg 1 -20
ts -ing ad 1 -7
ts -ing address 1 -7
ts -ing agr 1 -18
ts -ing agre 1 -7
ts -ing aim 1 37
ts -ing alleg 1 -6
ts -ing announc 1 -40
ts -ing appear 1 -37
ts -ing argu 1 -49
ts -ing ask 1 -64
ts -ing attack 1 64
ts -ing awar 1 -5
ts -ing back 1 -9
ts -ing becom 1 56
ts -ing begin 0 -88
ts -ing begin 1 -57
ts -ing blam 1 53
ts -ing blast 1 -81
ts -ing call 0 45
ts -ing call 1 -124
ts -ing cast 1 -23
ts -ing charg 1 -21
ts -ing choos 1 -10
ts -ing cit 1 -18
ts -ing claim 1 -7
ts -ing com 1 -6
ts -ing comment 1 8
ts -ing consider 0 91
ts -ing consider 1 -12
ts -ing continu 1 49
ts -ing credit 1 -35
ts -ing criticiz 1 21
ts -ing decid 1 70
ts -ing declar 1 -10
ts -ing declin 1 -12
ts -ing defend 1 -38
ts -ing deliver 1 10
ts -ing demand 1 -14
ts -ing denounc 1 -9
ts -ing deny 1 -10
ts -ing describ 1 -20
ts -ing determin 1 -24
ts -ing discuss 1 -16
ts -ing dismiss 1 -8
ts -ing doubl 1 80
ts -ing draw 1 108
ts -ing eager 1 -10
ts -ing echo 1 -19
ts -ing embrac 1 -6
ts -ing endors 1 -14
ts -ing explain 1 -47
ts -ing express 1 71
ts -ing feel 1 -9
ts -ing find 1 -19
ts -ing focus 0 -73
ts -ing focus 1 31
ts -ing giv 1 -25
ts -ing go 1 -41
ts -ing highlight 1 -7
ts -ing hit 1 -8
ts -ing hold 1 84
ts -ing hop 1 36
ts -ing idea 1 23
ts -ing indicat 1 63
ts -ing insist 1 -8
ts -ing issu 0 -44
ts -ing issu 1 -132
ts -ing it 1 -31
ts -ing join 1 -31
ts -ing keep 0 -71
ts -ing know 1 -21
ts -ing lash 1 -8
ts -ing launch 1 -39
ts -ing lay 1 -14
ts -ing leav 1 -14
ts -ing list 1 -17
ts -ing look 1 -15
ts -ing mak 1 -43
ts -ing mention 1 -8
ts -ing mock 1 -12
ts -ing not 0 -78
ts -ing not 1 59
ts -ing offer 1 -44
ts -ing open 1 21
ts -ing oppos 1 79
ts -ing opt 1 8
ts -ing order 1 -9
ts -ing plan 1 -28
ts -ing plead 1 -78
ts -ing point 1 88
ts -ing post 1 -7
ts -ing praiz 1 55
ts -ing predict 1 -9
ts -ing press 1 -7
ts -ing promiz 1 -14
ts -ing propos 0 -16
ts -ing propos 1 -17
ts -ing proposal 1 -6
ts -ing publish 1 -32
ts -ing push 1 52
ts -ing put 0 42
ts -ing put 1 -21
ts -ing question 1 -34
ts -ing quot 1 -26
ts -ing rail 1 -10
ts -ing rais 1 -6
ts -ing recall 1 -53
ts -ing recogniz 1 -9
ts -ing refer 1 -12
ts -ing referenc 1 -12
ts -ing refus 1 -23
ts -ing reiterat 1 -15
ts -ing reject 1 -24
ts -ing releas 0 -71
ts -ing releas 1 -101
ts -ing remain 1 60
ts -ing remind 1 -24
ts -ing repeat 1 -13
ts -ing report 0 61
ts -ing report 1 9
ts -ing requir 1 -14
ts -ing respond 1 43
ts -ing reveal 1 -14
ts -ing run 1 -48
ts -ing say 0 72
ts -ing say 1 -28
ts -ing see 1 -43
ts -ing seek 1 -31
ts -ing seem 1 -75
ts -ing send 1 -77
ts -ing shar 1 -41
ts -ing show 0 -81
ts -ing show 1 34
ts -ing sign 1 -16
ts -ing slam 1 -35
ts -ing speak 1 30
ts -ing spent 1 19
ts -ing start 0 -124
ts -ing start 1 -82
ts -ing stat 1 -21
ts -ing stop 0 -122
ts -ing suggest 0 67
ts -ing suggest 1 -15
ts -ing support 0 129
ts -ing support 1 -36
ts -ing tak 0 -70
ts -ing tak 1 -19
ts -ing talk 0 56
ts -ing talk 1 -95
ts -ing tell 1 -64
ts -ing thank 1 -30
ts -ing think 1 -12
ts -ing tout 1 -23
ts -ing try 1 -47
ts -ing tweet 1 -13
ts -ing understand 1 60
ts -ing unveil 1 -34
ts -ing urg 1 -23
ts -ing used 1 -36
ts -ing vot 1 -14
ts -ing vow 1 -37
ts -ing want 1 -39
ts -ing warn 1 68
ts -ing worry 1 -5
ts -ing writ 1 123
ts -ly accord 1 14
ts -ly agr 1 -26
ts -ly appear 1 65
ts -ly argu 1 -8
ts -ly ask 1 -28
ts -ly begin 1 -61
ts -ly com 1 -11
ts -ly criticiz 1 -6
ts -ly declin 1 -31
ts -ly describ 1 -18
ts -ly expect 1 -6
ts -ly it 1 66
ts -ly look 1 -41
ts -ly not 1 -19
ts -ly plan 1 -8
ts -ly promiz 1 -12
ts -ly refus 1 -13
ts -ly releas 1 -8
ts -ly report 1 -14
ts -ly say 1 -35
ts -ly see 1 79
ts -ly seek 1 -32
ts -ly show 1 74
ts -ly speak 0 -41
ts -ly tak 1 -18
ts -ly talk 0 -30
ts -ly tell 1 -64
ts -ly think 1 -24
ts -ly view 1 -10
ts -ly vot 1 -7
ts -s accord 1 11
ts -s accus 1 -19
ts -s ad 1 -8
ts -s admit 1 -9
ts -s advocat 1 -5
ts -s agr 1 -22
ts -s aim 1 -19
ts -s allow 1 -7
ts -s allud 1 -17
ts -s announc 0 38
ts -s announc 1 -17
ts -s answer 1 -15
ts -s apologiz 1 -11
ts -s appeal 1 -25
ts -s appear 1 -86
ts -s argu 1 -17
ts -s ask 0 49
ts -s ask 1 -98
ts -s assertion 1 -9
ts -s assur 1 -10
ts -s attack 1 -28
ts -s awar 1 -5
ts -s back 1 58
ts -s ban 1 -50
ts -s becom 1 -8
ts -s begin 1 131
ts -s believ 1 -17
ts -s blam 1 -37
ts -s blast 1 -50
ts -s boast 1 -27
ts -s brush 1 -18
ts -s calculat 1 -6
ts -s call 0 108
ts -s call 1 20
ts -s cast 0 -91
ts -s cast 1 -21
ts -s challeng 1 -31
ts -s cheer 1 -6
ts -s choos 1 -7
ts -s cit 0 74
ts -s cit 1 -13
ts -s claim 1 -12
ts -s comment 1 -10
ts -s compar 1 -8
ts -s complain 1 -8
ts -s complaint 1 -14
ts -s concern 1 75
ts -s conclud 1 53
ts -s consider 1 -12
ts -s continu 1 -47
ts -s convinc 1 -55
ts -s count 1 -35
ts -s cover 1 -7
ts -s criticism 1 -13
ts -s criticiz 1 -25
ts -s decid 1 -29
ts -s decision 1 -47
ts -s declar 1 -11
ts -s declin 1 40
ts -s decry 1 -8
ts -s deem 1 -12
ts -s defend 1 -12
ts -s deliver 1 -27
ts -s demand 1 -20
ts -s demonstrat 1 -10
ts -s denounc 1 -11
ts -s deny 1 -14
ts -s describ 0 39
ts -s describ 1 -30
ts -s detail 1 -6
ts -s devot 1 -10
ts -s discuss 1 -23
ts -s dismiss 0 57
ts -s doubl 1 23
ts -s draw 1 -17
ts -s eager 1 77
ts -s echo 1 -9
ts -s embrac 1 -25
ts -s encourag 1 -26
ts -s endors 1 -9
ts -s enjoy 1 -18
ts -s estimat 1 -10
ts -s expect 1 -8
ts -s explain 1 -39
ts -s express 0 11
ts -s express 1 -18
ts -s fail 1 -18
ts -s favor 1 -8
ts -s fear 1 -5
ts -s feel 1 -8
ts -s fil 1 -20
ts -s find 1 -17
ts -s fir 1 32
ts -s focus 1 57
ts -s giv 1 -8
ts -s go 1 34
ts -s goal 1 -9
ts -s hat 1 55
ts -s highlight 1 -10
ts -s hit 1 65
ts -s hold 1 -12
ts -s hop 1 -24
ts -s identify 1 -17
ts -s includ 1 -11
ts -s intend 1 -7
ts -s introduc 1 -14
ts -s issu 1 -14
ts -s it 1 -40
ts -s keep 1 71
ts -s know 1 -33
ts -s lay 1 -17
ts -s learn 1 -5
ts -s less 1 -11
ts -s look 1 -53
ts -s mak 1 -137
ts -s mention 1 -11
ts -s need 1 -7
ts -s not 1 42
ts -s offer 0 -94
ts -s offer 1 -51
ts -s oppos 1 -54
ts -s opposition 1 -47
ts -s order 1 -6
ts -s outlin 1 -16
ts -s pass 1 46
ts -s persuad 1 -18
ts -s plan 1 -59
ts -s plead 1 42
ts -s pledg 1 -8
ts -s point 1 -59
ts -s portray 1 -31
ts -s post 1 -25
ts -s praiz 1 -55
ts -s predict 1 -8
ts -s present 1 -14
ts -s press 1 -8
ts -s promiz 1 -29
ts -s promot 1 -9
ts -s propos 1 -35
ts -s proposal 1 -37
ts -s protest 1 -13
ts -s provid 1 58
ts -s publish 1 63
ts -s push 1 57
ts -s put 1 59
ts -s question 1 -13
ts -s quick 1 51
ts -s rais 1 -16
ts -s recall 1 -16
ts -s recogniz 1 -8
ts -s recommend 1 -12
ts -s refer 1 -15
ts -s referenc 1 -13
ts -s reflect 1 -6
ts -s refus 1 -41
ts -s reiterat 1 -13
ts -s reject 1 -13
ts -s releas 1 30
ts -s remain 1 76
ts -s remind 0 -97
ts -s remind 1 -17
ts -s repeat 1 75
ts -s report 1 -7
ts -s requir 0 94
ts -s requir 1 -21
ts -s respond 0 24
ts -s respond 1 -74
ts -s restrict 1 -13
ts -s reveal 1 -12
ts -s rul 1 41
ts -s run 1 -58
ts -s say 0 173
ts -s say 1 -41
ts -s see 1 -37
ts -s seek 1 17
ts -s seem 1 -48
ts -s send 1 -49
ts -s set 1 -51
ts -s shar 0 37
ts -s shar 1 -25
ts -s show 0 -10
ts -s show 1 -48
ts -s spar 1 -15
ts -s speak 1 73
ts -s spent 1 53
ts -s start 1 110
ts -s stat 1 -27
ts -s statement 1 -16
ts -s stop 1 -13
ts -s story 1 -17
ts -s stress 1 -8
ts -s suggest 1 -11
ts -s support 0 -37
ts -s support 1 23
ts -s tak 1 68
ts -s talk 0 58
ts -s talk 1 -66
ts -s tell 0 -124
ts -s tell 1 -106
ts -s tend 1 52
ts -s testify 1 -16
ts -s ther 1 -9
ts -s think 1 -16
ts -s threaten 1 -8
ts -s tout 1 -15
ts -s try 1 -30
ts -s turn 1 52
ts -s tweet 1 -15
ts -s understand 1 -8
ts -s unveil 1 -31
ts -s urg 0 127
ts -s urg 1 -23
ts -s used 1 75
ts -s vot 1 -18
ts -s vow 1 -14
ts -s want 1 -73
ts -s warn 1 -12
ts -s worry 1 -25
ts CAP accord 1 -9
ts CAP accus 0 -22
ts CAP accus 1 -42
ts CAP accusation 1 -28
ts CAP acknowledg 1 -30
ts CAP ad 1 -49
ts CAP add 1 -17
ts CAP address 0 -18
ts CAP address 1 -12
ts CAP admit 1 -13
ts CAP adopt 1 21
ts CAP advocat 1 -18
ts CAP agr 1 37
ts CAP agre 1 -11
ts CAP aim 1 75
ts CAP alleg 1 -43
ts CAP allegation 1 23
ts CAP allow 1 -13
ts CAP allud 1 -31
ts CAP announc 0 51
ts CAP announc 1 -90
ts CAP answer 1 -12
ts CAP apologiz 1 -14
ts CAP appeal 1 35
ts CAP appear 1 17
ts CAP appoint 1 -16
ts CAP argu 1 -39
ts CAP ask 0 -129
ts CAP ask 1 -136
ts CAP assur 1 -23
ts CAP attack 1 -54
ts CAP attempt 1 43
ts CAP back 0 65
ts CAP back 1 -75
ts CAP bash 0 42
ts CAP begin 1 -28
ts CAP believ 0 7
ts CAP believ 1 -18
ts CAP blam 0 48
ts CAP blam 1 -41
ts CAP blast 0 32
ts CAP blast 1 -46
ts CAP bring 1 48
ts CAP call 0 -30
ts CAP call 1 -39
ts CAP cast 1 -23
ts CAP caution 1 -6
ts CAP challeng 0 -58
ts CAP challeng 1 -29
ts CAP charg 1 -13
ts CAP cheer 1 -12
ts CAP chid 1 -7
ts CAP choos 1 55
ts CAP cit 0 11
ts CAP cit 1 -28
ts CAP claim 0 38
ts CAP claim 1 -48
ts CAP com 1 77
ts CAP comment 1 -35
ts CAP compar 0 44
ts CAP compar 1 -44
ts CAP complain 1 -55
ts CAP concern 1 -29
ts CAP conclud 1 -8
ts CAP condemn 1 -7
ts CAP confident 1 -25
ts CAP congratulat 1 -6
ts CAP consider 1 -91
ts CAP continu 1 70
ts CAP contrast 1 -15
ts CAP convinc 1 -7
ts CAP count 1 -36
ts CAP cover 1 -18
ts CAP credit 1 -7
ts CAP critical 0 31
ts CAP critical 1 -5
ts CAP criticism 0 10
ts CAP criticism 1 -17
ts CAP criticiz 1 -22
ts CAP debat 1 -35
ts CAP decid 1 33
ts CAP decision 1 -43
ts CAP declar 0 23
ts CAP declar 1 -70
ts CAP declin 1 13
ts CAP decry 1 -18
ts CAP defend 0 61
ts CAP defend 1 -38
ts CAP demand 1 -12
ts CAP denounc 0 40
ts CAP denounc 1 -31
ts CAP deny 1 -14
ts CAP describ 1 -37
ts CAP devot 1 67
ts CAP disclos 1 -18
ts CAP discuss 1 -38
ts CAP dismiss 0 38
ts CAP dismiss 1 -62
ts CAP distanc 1 -28
ts CAP draw 1 -39
ts CAP eager 1 106
ts CAP echo 1 40
ts CAP embrac 1 -13
ts CAP emphasiz 1 -10
ts CAP encourag 1 -15
ts CAP endors 0 85
ts CAP endors 1 -26
ts CAP endorsement 1 15
ts CAP estimat 1 -16
ts CAP expect 1 -37
ts CAP explain 1 42
ts CAP express 1 43
ts CAP fail 1 17
ts CAP favor 0 11
ts CAP favor 1 -8
ts CAP fear 1 -92
ts CAP feel 1 -53
ts CAP fil 1 -31
ts CAP find 0 69
ts CAP find 1 -36
ts CAP fir 1 -8
ts CAP focus 1 -43
ts CAP giv 0 -77
ts CAP go 1 54
ts CAP goe 1 17
ts CAP hard 1 95
ts CAP harsh 1 29
ts CAP highlight 0 18
ts CAP highlight 1 -19
ts CAP hit 0 8
ts CAP hit 1 45
ts CAP hold 1 119
ts CAP hop 1 -24
ts CAP idea 1 -23
ts CAP identify 1 -56
ts CAP ignor 0 14
ts CAP ignor 1 -11
ts CAP includ 1 -84
ts CAP indicat 1 -48
ts CAP inform 1 -24
ts CAP insist 1 -25
ts CAP introduc 1 -22
ts CAP invok 1 -5
ts CAP issu 1 -71
ts CAP it 1 61
ts CAP join 1 -26
ts CAP jok 1 -33
ts CAP knock 1 -9
ts CAP know 0 56
ts CAP know 1 -67
ts CAP lash 0 -101
ts CAP lash 1 -56
ts CAP launch 1 46
ts CAP lay 1 -16
ts CAP learn 1 -28
ts CAP leav 1 -10
ts CAP list 0 13
ts CAP list 1 -8
ts CAP look 1 -37
ts CAP mak 0 31
ts CAP mak 1 26
ts CAP mention 0 40
ts CAP mention 1 -38
ts CAP messag 1 -17
ts CAP mock 0 57
ts CAP mock 1 -7
ts CAP mount 1 81
ts CAP nam 0 19
ts CAP nam 1 -27
ts CAP need 1 -22
ts CAP nominat 0 54
ts CAP nominat 1 -39
ts CAP not 1 -53
ts CAP offer 1 22
ts CAP open 1 27
ts CAP oppos 0 13
ts CAP oppos 1 -51
ts CAP opposition 1 -22
ts CAP order 1 -58
ts CAP outspoken 1 -40
ts CAP pass 1 -77
ts CAP plan 1 6
ts CAP pledg 1 24
ts CAP point 0 -26
ts CAP point 1 -85
ts CAP portray 0 31
ts CAP portray 1 -7
ts CAP praiz 0 21
ts CAP predict 1 -67
ts CAP prefer 0 33
ts CAP prefer 1 -10
ts CAP present 1 24
ts CAP press 1 -16
ts CAP promiz 1 -38
ts CAP promot 1 -13
ts CAP propos 1 -70
ts CAP provid 1 47
ts CAP publish 1 -62
ts CAP push 0 -39
ts CAP push 1 14
ts CAP put 1 -50
ts CAP question 0 -64
ts CAP question 1 12
ts CAP quot 0 5
ts CAP quot 1 54
ts CAP rail 1 36
ts CAP rais 1 77
ts CAP reaffirm 1 -28
ts CAP recall 0 16
ts CAP recall 1 -31
ts CAP refer 0 -57
ts CAP refer 1 -46
ts CAP referenc 1 -32
ts CAP reflect 1 -8
ts CAP refus 1 -90
ts CAP reiterat 1 38
ts CAP reject 0 23
ts CAP reject 1 43
ts CAP releas 1 80
ts CAP remark 1 -36
ts CAP remember 1 59
ts CAP remind 0 -36
ts CAP remind 1 -49
ts CAP repeat 1 93
ts CAP report 0 15
ts CAP report 1 -39
ts CAP request 1 -88
ts CAP respond 0 -52
ts CAP respond 1 82
ts CAP return 1 105
ts CAP reveal 0 54
ts CAP reveal 1 -22
ts CAP run 1 20
ts CAP say 0 147
ts CAP say 1 -84
ts CAP see 0 34
ts CAP see 1 -60
ts CAP seek 1 -28
ts CAP seem 1 27
ts CAP seiz 1 61
ts CAP send 1 96
ts CAP set 1 21
ts CAP shar 1 -25
ts CAP shift 1 56
ts CAP show 0 159
ts CAP show 1 16
ts CAP sid 0 50
ts CAP sid 1 -69
ts CAP sign 1 -72
ts CAP signal 1 -13
ts CAP slam 0 -9
ts CAP slam 1 -57
ts CAP speak 0 -98
ts CAP speak 1 71
ts CAP spent 1 124
ts CAP start 1 61
ts CAP stat 1 -53
ts CAP strategy 1 -33
ts CAP stress 1 -15
ts CAP suggest 0 31
ts CAP suggest 1 -32
ts CAP support 0 82
ts CAP support 1 -14
ts CAP supporter 0 24
ts CAP supporter 1 -63
ts CAP surpriz 1 -5
ts CAP tak 1 39
ts CAP talk 0 28
ts CAP talk 1 -24
ts CAP tell 0 -73
ts CAP tell 1 -67
ts CAP thank 1 -25
ts CAP ther 1 -16
ts CAP think 0 38
ts CAP think 1 -38
ts CAP threaten 1 -53
ts CAP touch 1 -6
ts CAP tout 1 -25
ts CAP try 1 100
ts CAP turn 1 64
ts CAP tweet 1 -38
ts CAP underscor 1 -45
ts CAP understand 1 -15
ts CAP unveil 1 35
ts CAP urg 0 40
ts CAP urg 1 -68
ts CAP used 1 -21
ts CAP view 0 31
ts CAP voic 1 12
ts CAP vot 0 27
ts CAP vot 1 6
ts CAP vow 1 -65
ts CAP want 0 26
ts CAP want 1 -46
ts CAP warn 0 21
ts CAP warn 1 -50
ts CAP watch 1 -23
ts CAP weigh 1 -34
ts CAP welcom 0 33
ts CAP wonder 1 -6
ts CAP worry 0 6
ts CAP worry 1 -26
ts CAP writ 1 -66
ts DAY acknowledg 1 -5
ts DAY announc 1 -7
ts DAY ask 1 -17
ts DAY mak 1 -9
ts DAY not 1 -12
ts DAY releas 1 -30
ts DAY report 1 -17
ts DAY respond 1 -9
ts DAY say 0 16
ts DAY say 1 -27
ts DAY tell 1 -29
ts NUM accord 1 25
ts NUM agr 1 -25
ts NUM announc 1 -6
ts NUM ask 1 -11
ts NUM assur 1 -11
ts NUM call 1 -26
ts NUM estimat 1 -8
ts NUM expect 1 -8
ts NUM find 1 -35
ts NUM identify 1 -6
ts NUM list 1 -6
ts NUM mak 1 -14
ts NUM order 1 -20
ts NUM plan 1 -23
ts NUM pledg 1 -9
ts NUM promiz 1 -12
ts NUM propos 1 72
ts NUM put 1 -10
ts NUM releas 1 111
ts NUM report 1 -65
ts NUM say 0 -20
ts NUM say 1 -25
ts NUM show 1 -28
ts NUM speak 1 -18
ts NUM tell 1 -11
ts NUM think 1 73
ts NUM vot 1 -37
ts NUM writ 1 -10
ts a accord 1 -10
ts a accus 1 70
ts a ad 1 -13
ts a admit 1 -43
ts a agr 1 51
ts a agre 1 -18
ts a announc 0 36
ts a announc 1 -20
ts a argu 1 -16
ts a ask 0 122
ts a ask 1 -8
ts a attack 1 -14
ts a begin 1 47
ts a blast 1 49
ts a call 0 -35
ts a call 1 -138
ts a cast 1 16
ts a challeng 1 -49
ts a charg 1 -50
ts a cit 0 34
ts a cit 1 -9
ts a claim 1 -41
ts a com 1 31
ts a comment 1 -28
ts a concern 1 -11
ts a consider 0 43
ts a consider 1 -15
ts a continu 1 42
ts a convinc 1 -11
ts a criticiz 1 -7
ts a decid 1 -25
ts a decision 1 -39
ts a declar 1 -21
ts a declin 1 -79
ts a defend 1 -18
ts a denounc 1 -27
ts a deny 1 -9
ts a describ 1 33
ts a determin 1 -10
ts a discuss 1 -16
ts a dismiss 1 -18
ts a expect 0 38
ts a expect 1 -20
ts a explain 1 -32
ts a favor 1 -20
ts a feel 1 -60
ts a find 1 70
ts a giv 1 -101
ts a go 1 59
ts a hold 1 -33
ts a hop 1 -35
ts a includ 0 81
ts a includ 1 -32
ts a insist 1 -20
ts a issu 1 68
ts a it 1 -48
ts a join 1 82
ts a know 1 -33
ts a lay 0 -78
ts a learn 1 -6
ts a look 1 -40
ts a mak 1 -65
ts a mention 1 -6
ts a mock 1 -34
ts a need 1 36
ts a not 1 6
ts a offer 0 -70
ts a offer 1 26
ts a oppos 1 -29
ts a plan 1 15
ts a pledg 1 -18
ts a point 0 -48
ts a point 1 -6
ts a portray 1 43
ts a post 0 -21
ts a praiz 1 -7
ts a promiz 1 -68
ts a promot 0 28
ts a propos 0 48
ts a propos 1 -38
ts a provid 1 14
ts a push 0 -88
ts a push 1 -47
ts a question 1 -14
ts a rais 1 -14
ts a recall 1 -13
ts a referenc 1 -16
ts a refus 1 -10
ts a reject 1 -10
ts a releas 1 19
ts a repeat 1 -18
ts a report 1 63
ts a respond 0 -24
ts a respond 1 8
ts a reveal 0 39
ts a reveal 1 -14
ts a say 0 46
ts a say 1 -105
ts a see 0 38
ts a see 1 -94
ts a seek 1 -54
ts a seem 1 102
ts a shar 0 14
ts a shar 1 33
ts a show 0 87
ts a show 1 -109
ts a sign 0 82
ts a signal 1 33
ts a slam 1 -7
ts a speak 1 -56
ts a stat 1 -16
ts a suggest 0 20
ts a suggest 1 -36
ts a support 0 33
ts a support 1 -44
ts a tak 1 -20
ts a talk 1 -77
ts a tell 0 7
ts a tell 1 18
ts a thank 1 -51
ts a think 1 -20
ts a try 1 -37
ts a turn 1 111
ts a tweet 0 17
ts a tweet 1 -45
ts a understand 1 -6
ts a urg 1 -18
ts a view 1 -77
ts a vot 0 46
ts a vot 1 57
ts a vow 1 -22
ts a want 0 18
ts a want 1 -10
ts a warn 1 -15
ts a worry 1 75
ts a writ 1 -88
ts about ask 1 81
ts about begin 1 -47
ts about declin 1 -29
ts about describ 1 -9
ts about express 1 -65
ts about find 1 -45
ts about go 1 -21
ts about it 1 -55
ts about less 1 -41
ts about mak 1 39
ts about offer 1 -97
ts about provid 1 -25
ts about question 1 109
ts about rais 1 -20
ts about report 1 -20
ts about respond 1 -48
ts about say 0 -75
ts about say 1 -30
ts about seek 1 -7
ts about show 1 -8
ts about speak 1 -80
ts about start 1 -32
ts about talk 1 164
ts about tell 1 -11
ts about want 1 -14
ts after call 1 -9
ts after tell 1 -13
ts against call 1 -9
ts all say 1 -9
ts all support 1 -13
ts among find 1 -9
ts among say 1 -17
ts among show 1 -7
ts an ask 1 -12
ts an believ 1 -40
ts an call 1 46
ts an continu 1 -23
ts an defend 1 -9
ts an insist 1 -27
ts an not 1 -15
ts an offer 1 95
ts an question 1 45
ts an say 1 -42
ts an see 1 -18
ts an seek 1 -17
ts an show 1 -49
ts an tell 1 -48
ts and argu 1 -7
ts and ask 1 -6
ts and call 1 -17
ts and cast 1 -7
ts and criticiz 1 -7
ts and declin 1 -6
ts and deep 1 -10
ts and find 1 -6
ts and giv 1 -13
ts and go 1 -20
ts and hit 1 -5
ts and know 1 -10
ts and look 1 -9
ts and mak 1 -11
ts and not 1 -8
ts and offer 1 -19
ts and push 1 -7
ts and quick 1 -7
ts and remind 1 -6
ts and report 1 -11
ts and say 1 -30
ts and send 1 -6
ts and shar 1 -7
ts and show 1 -6
ts and slam 1 -6
ts and support 1 -11
ts and talk 1 -8
ts and tell 1 -7
ts any deny 0 106
ts any not 1 -49
ts are say 1 -14
ts are tell 1 -7
ts as ask 1 -5
ts as attack 1 -9
ts as attempt 1 -16
ts as cast 1 -24
ts as characteriz 1 -13
ts as cit 1 -8
ts as defend 1 -6
ts as describ 1 46
ts as feel 1 68
ts as fram 1 -21
ts as hop 1 -7
ts as identify 1 -8
ts as know 1 76
ts as list 1 -17
ts as look 1 -51
ts as mak 1 79
ts as nam 1 -7
ts as not 1 -11
ts as paint 1 -11
ts as pledg 1 -7
ts as point 1 -11
ts as portray 1 -12
ts as position 1 -14
ts as present 1 -28
ts as quot 1 -8
ts as refer 1 79
ts as say 1 -10
ts as see 1 -38
ts as show 1 -14
ts as slam 1 -7
ts as support 1 -5
ts as view 1 -8
ts at aim 1 -23
ts at assur 1 -32
ts at look 1 -8
ts at plan 1 87
ts at say 0 -63
ts at say 1 -5
ts at tak 1 -53
ts at tell 1 -26
ts be it 1 -16
ts be say 1 -12
ts be seek 1 -7
ts be seem 1 -25
ts because say 1 -13
ts been say 1 -14
ts been tell 1 -5
ts before say 1 -12
ts being accus 1 -30
ts being say 1 -10
ts between show 1 -15
ts but claim 1 -13
ts but say 1 -8
ts but tell 1 -6
ts by fear 1 -8
ts by mention 1 -6
ts by not 1 -8
ts by say 1 -15
ts by support 1 -7
ts can say 1 -7
ts could argu 1 -9
ts could say 1 -6
ts could show 1 -7
ts could warn 1 -6
ts did ad 1 -6
ts did tell 1 -7
ts do ask 1 -6
ts doesn’t say 1 -17
ts down tell 1 -19
ts during tell 1 -9
ts every say 1 -13
ts for announc 1 -9
ts for ask 1 74
ts for attack 1 -26
ts for begin 1 -24
ts for believ 1 -10
ts for blam 1 -31
ts for blast 1 -33
ts for call 1 57
ts for chid 1 -6
ts for congratulat 1 -13
ts for continu 1 -13
ts for criticiz 1 -19
ts for declin 1 -42
ts for disclos 1 -8
ts for endors 1 -19
ts for express 1 -16
ts for find 1 -9
ts for go 1 -45
ts for hit 1 -14
ts for hold 1 -30
ts for it 1 -12
ts for know 1 -6
ts for lay 1 -20
ts for mak 1 -61
ts for nominat 1 -11
ts for not 1 -28
ts for offer 1 -43
ts for plan 1 -38
ts for point 1 -9
ts for praiz 1 -8
ts for promiz 1 -6
ts for propos 1 -7
ts for respond 1 -36
ts for say 0 -86
ts for say 1 -18
ts for shar 1 75
ts for show 1 -39
ts for slam 1 -17
ts for support 1 -9
ts for tell 1 -13
ts for thank 1 65
ts for try 1 -11
ts for tweet 1 -5
ts for urg 1 -21
ts for vot 1 -24
ts for want 1 -6
ts for writ 1 -10
ts from call 1 -14
ts from it 1 -7
ts from point 1 -5
ts from reject 1 -5
ts from say 1 -7
ts got say 1 -17
ts had learn 1 -7
ts had report 1 -8
ts had say 1 -23
ts had tell 1 -11
ts half say 1 -49
ts has it 1 -18
ts has report 1 -7
ts has say 1 -14
ts has tell 1 -18
ts have respond 1 -8
ts have say 1 -18
ts have seek 1 -6
ts he ad 1 8
ts he admit 1 -8
ts he announc 1 11
ts he answer 1 -6
ts he argu 1 -5
ts he ask 1 -78
ts he assur 1 131
ts he attack 1 -13
ts he back 1 -12
ts he call 1 -8
ts he claim 0 16
ts he claim 1 -11
ts he continu 1 6
ts he declar 1 -6
ts he declin 1 -8
ts he denounc 1 -11
ts he dismiss 1 -17
ts he explain 1 62
ts he indicat 0 12
ts he insist 1 -6
ts he it 1 -11
ts he know 1 -12
ts he mak 1 -56
ts he not 1 7
ts he point 1 -14
ts he refus 1 -5
ts he report 1 27
ts he respond 1 43
ts he reveal 1 -31
ts he say 0 34
ts he say 1 -30
ts he seem 1 29
ts he show 0 21
ts he show 1 74
ts he suggest 1 -8
ts he support 1 -6
ts he talk 1 -13
ts he tell 1 171
ts he think 0 10
ts he tout 1 -12
ts he tweet 1 91
ts he writ 1 19
ts her accus 1 -8
ts her announc 1 -17
ts her ask 0 -72
ts her ask 1 -36
ts her call 1 51
ts her continu 1 -93
ts her defend 0 16
ts her endors 0 36
ts her express 1 -53
ts her go 1 68
ts her hop 1 -27
ts her not 1 24
ts her plan 1 -21
ts her point 1 -66
ts her question 0 26
ts her question 1 -69
ts her say 0 58
ts her say 1 -62
ts her see 1 -26
ts her seek 1 84
ts her show 1 51
ts her talk 1 53
ts her tell 0 -57
ts her tell 1 25
ts her tout 0 60
ts her want 1 -60
ts him accus 0 97
ts him ask 0 -89
ts him ask 1 -19
ts him attack 1 -14
ts him call 0 52
ts him call 1 -20
ts him continu 1 -13
ts him hop 1 -9
ts him mak 1 -11
ts him refus 1 10
ts him say 1 -20
ts him see 0 28
ts him tell 1 -16
ts him urg 0 104
ts himself cast 0 -23
ts himself describ 0 64
ts his accus 1 -11
ts his acknowledg 1 -28
ts his admit 1 -31
ts his announc 0 73
ts his argu 1 -20
ts his ask 0 43
ts his ask 1 -50
ts his blast 1 -50
ts his boast 0 53
ts his call 0 -47
ts his call 1 -11
ts his cit 0 19
ts his cit 1 -10
ts his claim 1 -6
ts his continu 1 61
ts his criticiz 1 56
ts his decid 1 -14
ts his declin 1 9
ts his defend 0 -15
ts his defend 1 -28
ts his describ 0 25
ts his discuss 0 14
ts his endors 1 -7
ts his explain 1 -54
ts his express 1 -37
ts his giv 1 24
ts his go 1 97
ts his hop 1 -21
ts his it 1 58
ts his look 1 13
ts his mak 0 33
ts his mak 1 18
ts his mention 0 43
ts his mention 1 -10
ts his not 1 -12
ts his point 1 38
ts his praiz 0 39
ts his praiz 1 -6
ts his question 0 39
ts his question 1 -51
ts his recall 1 -11
ts his refer 1 -5
ts his reiterat 0 40
ts his remind 1 42
ts his repeat 0 45
ts his report 1 -68
ts his respond 1 56
ts his say 0 95
ts his see 1 -10
ts his seek 1 -54
ts his show 1 -17
ts his stress 1 -21
ts his support 1 42
ts his talk 1 23
ts his tell 0 -58
ts his tell 1 -48
ts his tout 0 77
ts his try 1 77
ts how ask 0 31
ts how ask 1 115
ts how describ 0 9
ts how explain 0 25
ts how it 1 -11
ts how know 0 -49
ts how provid 1 102
ts how question 0 14
ts how say 1 29
ts how show 0 29
ts how speak 0 -66
ts how talk 0 16
ts i say 1 69
ts if ask 0 69
ts if ask 1 164
ts if say 0 13
ts if suggest 1 -10
ts if tell 1 -14
ts if wonder 0 32
ts in aim 1 -6
ts in announc 1 -7
ts in ask 1 -9
ts in back 1 -6
ts in blast 1 -5
ts in call 1 -10
ts in cast 1 -22
ts in challeng 1 -12
ts in cit 1 -5
ts in claim 1 -6
ts in continu 1 -5
ts in decid 1 -6
ts in declin 1 -9
ts in describ 1 -70
ts in endors 1 -7
ts in explain 1 -8
ts in express 1 -5
ts in feel 1 -11
ts in fil 1 -10
ts in find 1 -11
ts in focus 1 -16
ts in know 1 56
ts in mak 1 69
ts in not 1 -16
ts in offer 1 -8
ts in oppos 1 -7
ts in pledg 1 -5
ts in put 1 -14
ts in rais 1 -7
ts in refus 1 -9
ts in report 1 -18
ts in say 0 78
ts in say 1 -32
ts in see 1 -14
ts in seek 1 -7
ts in seem 1 -6
ts in show 1 -28
ts in start 1 -11
ts in support 1 -20
ts in tak 1 -54
ts in talk 1 -8
ts in tell 1 -60
ts in tout 1 -7
ts in try 1 -9
ts in urg 1 -6
ts in vot 1 -13
ts in want 1 -6
ts in worry 1 -7
ts in writ 0 -45
ts in writ 1 -6
ts is accord 1 -8
ts is ad 1 -6
ts is ask 1 -6
ts is claim 1 -9
ts is find 1 -6
ts is mak 1 -9
ts is not 1 -8
ts is question 0 -31
ts is seem 1 -12
ts is show 1 -7
ts is suggest 1 -14
ts is tell 1 -29
ts is think 1 -8
ts it acknowledg 1 33
ts it ad 1 -6
ts it announc 0 19
ts it announc 1 -25
ts it argu 1 -15
ts it believ 0 18
ts it call 0 -30
ts it endors 1 -16
ts it it 1 69
ts it know 1 -31
ts it mak 1 -12
ts it not 1 66
ts it promiz 1 -16
ts it report 1 -8
ts it say 0 58
ts it see 0 -69
ts it see 1 -9
ts it tell 1 -9
ts it think 0 13
ts it want 1 74
ts its argu 1 -9
ts its mak 1 -6
ts its not 1 -9
ts its pledg 1 -34
ts its say 0 38
ts its say 1 -25
ts like ask 1 -5
ts many say 1 -15
ts may show 1 -7
ts me tell 0 -38
ts might ask 1 -6
ts never say 1 -11
ts no say 0 -38
ts no say 1 -20
ts not ad 1 -5
ts not announc 1 -6
ts not ask 1 -15
ts not decid 0 -14
ts not declin 1 -21
ts not defend 1 71
ts not say 1 -28
ts not show 1 -21
ts not urg 1 106
ts not warn 1 69
ts of accord 1 -8
ts of ask 1 -22
ts of begin 1 -19
ts of call 1 -21
ts of cast 1 -8
ts of deliver 1 -10
ts of feel 1 -20
ts of focus 1 -6
ts of giv 1 -18
ts of go 1 -9
ts of hold 1 -9
ts of hop 1 -7
ts of it 1 -14
ts of know 1 -8
ts of look 1 -5
ts of mak 1 -22
ts of not 1 -21
ts of offer 1 -36
ts of order 1 -10
ts of outspoken 1 -9
ts of pass 1 -5
ts of point 1 -6
ts of post 1 -14
ts of provid 1 -16
ts of push 1 -9
ts of rais 1 -10
ts of recogniz 1 -7
ts of referenc 1 -7
ts of reiterat 1 -6
ts of releas 1 -34
ts of remind 1 133
ts of repeat 1 -10
ts of report 1 -12
ts of represent 1 -5
ts of reveal 1 -6
ts of say 0 -13
ts of say 1 -38
ts of seek 1 -13
ts of seem 1 -10
ts of send 1 -14
ts of shar 1 -7
ts of show 1 -38
ts of speak 1 -17
ts of spent 1 -17
ts of support 1 -8
ts of tak 1 -25
ts of talk 1 -11
ts of tell 1 -38
ts of try 1 -17
ts of tweet 1 -16
ts of used 1 -16
ts of warn 1 -6
ts of writ 1 -6
ts on aim 1 -5
ts on announc 0 -56
ts on ask 1 -6
ts on call 1 -10
ts on declin 1 76
ts on find 1 -5
ts on focus 1 -28
ts on go 1 -21
ts on hit 1 -12
ts on hold 1 -13
ts on hop 1 -10
ts on keep 1 -7
ts on mak 1 -21
ts on offer 1 -15
ts on oppos 1 -13
ts on point 1 -22
ts on post 1 -8
ts on push 1 -5
ts on put 1 -22
ts on refus 1 -23
ts on report 0 -52
ts on report 1 -17
ts on respond 1 -19
ts on say 0 -59
ts on say 1 -8
ts on seek 1 -7
ts on seem 1 -13
ts on shar 1 85
ts on show 1 -6
ts on speak 1 -8
ts on tak 1 -7
ts on talk 1 -7
ts on tell 1 -19
ts on turn 1 -10
ts on vow 1 -14
ts on warn 1 -10
ts one claim 1 -37
ts one say 1 -15
ts one support 1 -28
ts or ask 1 -7
ts or know 1 -14
ts or say 1 -14
ts other say 1 47
ts our ask 0 -19
ts out call 1 -5
ts out say 1 -6
ts over ask 1 -10
ts over express 1 -18
ts over show 1 -7
ts she ask 1 -63
ts she call 1 -13
ts she consider 1 -10
ts she explain 1 -7
ts she not 1 -10
ts she offer 1 -16
ts she say 0 70
ts she say 1 21
ts she tell 1 205
ts she think 0 16
ts should argu 1 -6
ts should ask 1 -13
ts should say 1 -17
ts should suggest 1 -6
ts so say 0 14
ts so say 1 -13
ts some say 0 28
ts some say 1 -8
ts such say 1 -8
ts than show 1 -7
ts than tell 1 -6
ts that accord 1 -59
ts that acknowledg 0 24
ts that acknowledg 1 75
ts that ad 0 42
ts that ad 1 55
ts that admit 0 21
ts that admit 1 98
ts that agr 0 11
ts that agr 1 25
ts that alleg 0 6
ts that announc 1 81
ts that appear 1 9
ts that argu 0 16
ts that argu 1 143
ts that ask 1 -116
ts that assert 0 21
ts that assum 0 7
ts that assur 1 -17
ts that back 1 38
ts that begin 1 59
ts that believ 0 6
ts that believ 1 -35
ts that blam 1 -25
ts that boast 0 7
ts that call 0 18
ts that call 1 -136
ts that caution 0 8
ts that challeng 1 -90
ts that charg 0 -82
ts that cit 1 -85
ts that claim 0 20
ts that claim 1 89
ts that clarify 0 11
ts that compar 1 -32
ts that complain 0 9
ts that complaint 0 27
ts that conced 0 9
ts that concern 0 25
ts that concern 1 41
ts that conclud 0 50
ts that conclud 1 107
ts that confirm 0 6
ts that contend 0 9
ts that continu 1 39
ts that convinc 0 23
ts that convinc 1 50
ts that criticiz 1 -64
ts that declar 0 11
ts that defend 1 -39
ts that deliver 1 -64
ts that deny 0 11
ts that deny 1 17
ts that describ 1 -85
ts that discuss 1 -16
ts that dismiss 1 -104
ts that doubt 0 6
ts that emphasiz 0 5
ts that emphasiz 1 -31
ts that endors 1 -14
ts that estimat 0 18
ts that explain 0 15
ts that explain 1 -32
ts that express 0 12
ts that express 1 44
ts that fear 0 6
ts that fear 1 -32
ts that find 0 22
ts that find 1 -29
ts that focus 1 -25
ts that go 1 42
ts that hop 0 12
ts that hop 1 82
ts that idea 0 9
ts that imply 0 7
ts that indicat 0 30
ts that indicat 1 7
ts that insist 0 21
ts that insist 1 -10
ts that issu 0 -66
ts that issu 1 77
ts that it 1 68
ts that jok 0 13
ts that know 1 104
ts that lay 1 -59
ts that learn 0 13
ts that look 1 39
ts that maintain 0 23
ts that mak 0 -12
ts that mak 1 46
ts that mention 1 -19
ts that not 0 109
ts that not 1 35
ts that offer 1 -24
ts that pass 1 53
ts that pledg 0 6
ts that pledg 1 -13
ts that point 0 32
ts that point 1 -61
ts that post 1 15
ts that predict 0 9
ts that predict 1 58
ts that promiz 1 81
ts that propos 1 -71
ts that question 1 -82
ts that quick 0 18
ts that rais 1 18
ts that recall 1 8
ts that recogniz 0 18
ts that refer 1 -42
ts that referenc 1 -54
ts that refus 1 -28
ts that reiterat 0 -81
ts that reiterat 1 27
ts that reject 1 -48
ts that releas 1 -169
ts that remain 1 7
ts that remark 0 7
ts that remind 1 110
ts that repeat 1 -99
ts that report 0 32
ts that report 1 43
ts that respond 0 -55
ts that respond 1 -64
ts that reveal 0 5
ts that reveal 1 26
ts that say 0 46
ts that say 1 122
ts that see 1 14
ts that seek 1 -40
ts that seem 1 -117
ts that send 1 21
ts that shar 1 29
ts that show 0 54
ts that show 1 45
ts that speak 1 -15
ts that stat 0 14
ts that stat 1 116
ts that stress 0 13
ts that suggest 0 25
ts that suggest 1 32
ts that suggestion 0 14
ts that support 1 52
ts that surpriz 0 17
ts that suspect 0 9
ts that talk 1 -48
ts that tell 1 204
ts that ther 1 65
ts that think 0 16
ts that think 1 20
ts that try 1 97
ts that tweet 0 13
ts that urg 1 -48
ts that view 1 -51
ts that want 1 36
ts that warn 0 40
ts that warn 1 81
ts that worry 0 8
ts that writ 0 21
ts that writ 1 80
ts the accord 1 38
ts the accus 0 60
ts the accus 1 -48
ts the acknowledg 0 39
ts the acknowledg 1 -35
ts the ad 1 -11
ts the address 0 12
ts the admit 1 -8
ts the agr 1 -97
ts the agre 1 -12
ts the alleg 1 -16
ts the allow 1 71
ts the anger 1 46
ts the announc 0 15
ts the announc 1 -53
ts the answer 1 -14
ts the appear 1 -6
ts the appoint 1 -26
ts the argu 0 -19
ts the argu 1 -53
ts the ask 0 -155
ts the ask 1 -121
ts the assert 1 -24
ts the assur 1 46
ts the attack 0 10
ts the attack 1 16
ts the back 1 -31
ts the becom 1 24
ts the begin 1 -43
ts the believ 0 12
ts the believ 1 -22
ts the bemoan 0 30
ts the blam 0 -40
ts the blam 1 -44
ts the blast 0 -10
ts the blast 1 -31
ts the boast 1 -45
ts the brush 1 51
ts the call 0 -42
ts the cast 0 -55
ts the cast 1 77
ts the charg 1 81
ts the choos 1 -34
ts the cit 0 13
ts the cit 1 -46
ts the claim 0 9
ts the claim 1 30
ts the com 1 73
ts the comment 1 -14
ts the compar 0 31
ts the compar 1 -60
ts the complain 1 -64
ts the conced 1 -26
ts the concern 1 46
ts the conclud 1 -21
ts the condemn 0 25
ts the confirm 1 -39
ts the consider 1 64
ts the convinc 1 -13
ts the critical 1 -12
ts the criticiz 0 44
ts the criticiz 1 -38
ts the debat 1 -18
ts the decid 1 -9
ts the decision 1 -27
ts the declar 1 -45
ts the decry 0 34
ts the defend 0 61
ts the defend 1 -58
ts the deliver 1 -12
ts the demand 1 -17
ts the denounc 0 70
ts the denounc 1 63
ts the deny 0 -25
ts the deny 1 52
ts the describ 0 49
ts the describ 1 -43
ts the detail 1 -18
ts the determin 1 -17
ts the disclos 1 -90
ts the discuss 0 18
ts the discuss 1 -74
ts the dismiss 0 36
ts the dismiss 1 -8
ts the draw 1 10
ts the emphasiz 0 45
ts the encourag 1 -13
ts the endors 0 10
ts the endors 1 24
ts the endorsement 1 -18
ts the enjoy 1 -6
ts the estimat 1 21
ts the expect 1 47
ts the explain 0 -8
ts the explain 1 -62
ts the express 1 10
ts the fail 1 75
ts the fear 0 21
ts the fear 1 -13
ts the feel 1 20
ts the fil 1 -36
ts the find 0 19
ts the find 1 -88
ts the focus 0 35
ts the giv 1 138
ts the go 1 27
ts the grow 1 8
ts the hail 1 -15
ts the highlight 1 -45
ts the hold 1 -76
ts the hop 0 11
ts the hop 1 -58
ts the identify 0 28
ts the identify 1 77
ts the includ 1 89
ts the indicat 1 -55
ts the insist 1 -25
ts the introduc 1 -51
ts the invok 0 44
ts the issu 1 100
ts the it 1 58
ts the keep 1 68
ts the know 1 -40
ts the lay 1 -25
ts the learn 1 -9
ts the list 0 25
ts the list 1 27
ts the look 1 -33
ts the maintain 1 54
ts the mak 0 116
ts the mak 1 84
ts the mention 0 45
ts the mention 1 -24
ts the messag 1 -22
ts the mount 1 85
ts the nam 1 -32
ts the need 1 52
ts the not 0 24
ts the offer 0 -95
ts the offer 1 67
ts the oppos 0 16
ts the oppos 1 -47
ts the opposition 0 23
ts the order 0 41
ts the order 1 -30
ts the plan 1 -91
ts the pledg 1 10
ts the point 0 83
ts the point 1 -37
ts the portray 1 -18
ts the post 1 39
ts the praiz 0 19
ts the praiz 1 -17
ts the predict 1 -32
ts the prefer 0 29
ts the press 1 6
ts the promiz 1 -51
ts the propos 1 -57
ts the proposal 1 -32
ts the provid 1 86
ts the publish 1 6
ts the push 0 -9
ts the push 1 -36
ts the put 1 25
ts the question 0 65
ts the question 1 -73
ts the quick 1 46
ts the rail 1 -11
ts the rais 1 39
ts the recall 0 29
ts the recall 1 -12
ts the recogniz 1 -21
ts the refer 0 33
ts the refer 1 -22
ts the referenc 1 -15
ts the refus 1 29
ts the reiterat 1 -37
ts the reject 1 -8
ts the releas 1 33
ts the remain 1 39
ts the remind 1 -90
ts the repeat 0 -20
ts the repeat 1 -77
ts the report 1 80
ts the represent 0 18
ts the represent 1 -28
ts the requir 1 -37
ts the respond 0 51
ts the respond 1 -103
ts the rul 1 -27
ts the say 0 160
ts the say 1 -23
ts the see 0 -49
ts the see 1 77
ts the seek 1 -16
ts the seem 1 82
ts the send 1 -99
ts the shar 1 -10
ts the show 0 73
ts the show 1 37
ts the signal 1 -47
ts the slam 0 50
ts the slam 1 -11
ts the speak 0 -32
ts the speak 1 27
ts the start 1 -59
ts the stat 1 -38
ts the statement 1 45
ts the stress 0 -55
ts the stress 1 -9
ts the suggest 0 15
ts the suggest 1 -21
ts the support 0 -45
ts the support 1 -69
ts the surpriz 1 42
ts the tak 0 -13
ts the tak 1 36
ts the talk 0 10
ts the talk 1 6
ts the tell 0 -162
ts the tell 1 -106
ts the ther 1 21
ts the think 0 32
ts the think 1 -69
ts the threaten 1 -39
ts the tout 1 -11
ts the turn 1 -27
ts the underscor 0 49
ts the understand 0 38
ts the understand 1 13
ts the urg 0 -64
ts the urg 1 -69
ts the used 1 73
ts the using 1 34
ts the vot 0 -48
ts the vot 1 69
ts the vow 1 -47
ts the want 0 16
ts the want 1 -114
ts the warn 0 -22
ts the warn 1 -24
ts the wonder 1 -20
ts the worry 1 -79
ts the writ 0 20
ts the writ 1 -11
ts their ask 1 17
ts their call 1 -14
ts their describ 1 -9
ts their feel 1 -14
ts their hop 1 -12
ts their say 0 48
ts their say 1 -9
ts their see 1 -11
ts their show 1 -25
ts their support 1 -9
ts their tell 1 -59
ts them ask 0 45
ts them tell 0 -57
ts them want 1 -36
ts they acknowledg 1 -14
ts they ask 1 -37
ts they insist 0 14
ts they know 1 -13
ts they mak 1 23
ts they say 0 61
ts they show 1 -39
ts they suggest 0 10
ts they tell 1 138
ts this ask 1 -14
ts this declin 1 -44
ts this endors 1 -13
ts this hop 1 -8
ts this say 0 -80
ts this say 1 -8
ts those say 0 43
ts those say 1 28
ts to accord 1 -7
ts to accus 1 -18
ts to acknowledg 1 -17
ts to ad 1 -10
ts to adviz 1 47
ts to agr 0 29
ts to agr 1 -50
ts to agre 1 -6
ts to aim 0 58
ts to aim 1 -12
ts to alleg 1 -15
ts to allow 1 -46
ts to announc 1 -64
ts to apologiz 1 -19
ts to appear 0 -93
ts to appear 1 -88
ts to argu 1 -45
ts to ask 0 135
ts to ask 1 15
ts to assur 1 -23
ts to attack 1 -16
ts to attribut 1 -20
ts to begin 1 60
ts to believ 1 -8
ts to blam 1 -5
ts to blast 1 -29
ts to boast 1 -24
ts to call 0 -36
ts to call 1 31
ts to challeng 1 -50
ts to claim 0 39
ts to claim 1 -40
ts to com 1 -101
ts to compar 1 -33
ts to concern 1 -12
ts to conclud 1 -9
ts to condemn 1 -6
ts to consider 1 -22
ts to continu 1 -87
ts to criticiz 1 -68
ts to debat 1 -43
ts to decid 0 56
ts to decision 0 100
ts to decision 1 -36
ts to declar 1 -16
ts to declin 0 15
ts to declin 1 72
ts to defend 1 -62
ts to denounc 1 -18
ts to deny 1 -12
ts to describ 1 -16
ts to detail 1 -9
ts to determin 1 -17
ts to devot 1 55
ts to discuss 1 -8
ts to eager 0 62
ts to estimat 1 -8
ts to expect 1 -82
ts to explain 1 -24
ts to express 1 29
ts to fail 1 48
ts to favor 1 -9
ts to feel 1 63
ts to find 1 -70
ts to focus 1 -28
ts to go 0 -89
ts to go 1 -137
ts to highlight 1 -6
ts to hop 0 14
ts to hop 1 -15
ts to idea 1 -16
ts to includ 1 -20
ts to insist 1 -7
ts to intend 0 89
ts to intend 1 -67
ts to issu 1 24
ts to it 1 -59
ts to know 1 -36
ts to lament 1 -18
ts to look 0 -15
ts to look 1 -97
ts to mak 0 42
ts to mak 1 -14
ts to mention 1 -26
ts to nam 1 -7
ts to need 1 -65
ts to not 1 -38
ts to offer 0 60
ts to offer 1 30
ts to oppos 1 -24
ts to order 1 -23
ts to plan 0 49
ts to plan 1 -47
ts to plead 1 74
ts to pledg 0 124
ts to pledg 1 68
ts to point 1 74
ts to post 1 -15
ts to praiz 1 -31
ts to prefer 1 69
ts to press 1 -32
ts to pressur 1 -5
ts to promiz 0 147
ts to promiz 1 63
ts to propos 1 65
ts to proposal 0 16
ts to push 0 114
ts to push 1 64
ts to put 1 -21
ts to question 1 -49
ts to rail 1 -12
ts to recall 1 -9
ts to refer 1 -21
ts to refus 0 41
ts to refus 1 43
ts to reiterat 1 58
ts to reject 1 -12
ts to releas 1 -42
ts to remain 1 49
ts to remember 1 -12
ts to remind 1 -15
ts to report 1 -56
ts to requir 1 -93
ts to respond 1 24
ts to reveal 1 -14
ts to say 1 -93
ts to see 1 -70
ts to seek 1 32
ts to seem 0 -214
ts to seem 1 45
ts to send 1 -56
ts to show 1 80
ts to sign 1 68
ts to slam 1 -8
ts to speak 1 -12
ts to spent 1 -43
ts to start 1 46
ts to stat 1 -49
ts to strategy 1 93
ts to struggl 1 -70
ts to suggest 1 -16
ts to support 1 -29
ts to tak 1 74
ts to talk 0 -91
ts to talk 1 -61
ts to ther 1 -22
ts to think 1 -60
ts to threaten 0 48
ts to tout 1 -15
ts to try 1 25
ts to turn 1 -95
ts to tweet 1 -70
ts to understand 1 -7
ts to urg 1 89
ts to used 1 -87
ts to using 1 -56
ts to view 1 -12
ts to vot 0 -41
ts to vot 1 44
ts to vow 0 81
ts to vow 1 63
ts to want 0 -9
ts to want 1 -63
ts to warn 1 -41
ts to welcom 1 -25
ts to wonder 1 -14
ts to writ 0 -98
ts to writ 1 -76
ts up say 1 -6
ts w abl 0 -72
ts w abl 1 43
ts w accept 1 -31
ts w accord 1 -15
ts w accus 1 39
ts w accusation 0 62
ts w acknowledg 1 -60
ts w acquiesc 1 -11
ts w ad 1 -14
ts w address 1 -8
ts w admit 1 -13
ts w adopt 1 -14
ts w advic 1 -43
ts w adviz 1 -18
ts w advocat 1 -33
ts w agr 1 -8
ts w agre 1 16
ts w aim 1 31
ts w alleg 0 75
ts w alleg 1 -11
ts w allow 1 -19
ts w anger 1 -31
ts w announc 0 -6
ts w announc 1 -34
ts w answer 1 -15
ts w apologiz 1 -26
ts w appeal 1 14
ts w appear 1 -80
ts w applaud 1 -12
ts w appoint 1 -7
ts w approv 1 -37
ts w argu 1 34
ts w argument 1 -39
ts w ask 0 -29
ts w ask 1 -55
ts w assail 1 -14
ts w assert 1 -8
ts w assertion 1 -7
ts w assur 1 -40
ts w attack 0 68
ts w attack 1 -37
ts w attempt 0 -63
ts w attempt 1 48
ts w avoid 1 24
ts w awar 1 -18
ts w back 0 72
ts w back 1 -20
ts w ban 1 -23
ts w becom 1 44
ts w begin 0 -90
ts w begin 1 21
ts w believ 0 73
ts w believ 1 -45
ts w bemoan 1 -5
ts w blam 0 77
ts w blam 1 -17
ts w blast 1 -27
ts w block 1 -6
ts w boast 1 -10
ts w bring 1 -17
ts w calculat 1 -42
ts w call 0 13
ts w call 1 30
ts w cast 1 -111
ts w challeng 1 -23
ts w charg 1 -7
ts w cheer 1 -7
ts w choos 1 53
ts w cit 0 49
ts w cit 1 -29
ts w claim 0 46
ts w claim 1 -35
ts w com 0 -31
ts w com 1 27
ts w comment 1 -46
ts w compar 1 -8
ts w complain 1 -16
ts w conced 1 -30
ts w concern 1 -59
ts w conclud 1 -14
ts w condemn 1 -8
ts w confident 1 -7
ts w congratulat 1 -8
ts w consider 1 -22
ts w contemplat 1 -10
ts w continu 0 -95
ts w continu 1 6
ts w contrast 1 -35
ts w conversation 1 -10
ts w convinc 1 -9
ts w count 1 -30
ts w cover 1 -27
ts w credit 1 -9
ts w criticism 1 -19
ts w criticiz 1 -24
ts w debat 0 21
ts w debat 1 -13
ts w decid 1 -73
ts w decision 1 -54
ts w declin 1 48
ts w decry 1 -11
ts w deem 1 -6
ts w deep 1 -66
ts w defend 1 -42
ts w deliver 0 -62
ts w deliver 1 -87
ts w demand 0 66
ts w demand 1 9
ts w demonstrat 1 -20
ts w denounc 1 48
ts w deny 1 -41
ts w describ 1 -60
ts w detail 1 -10
ts w determin 1 -23
ts w devot 1 -9
ts w disagreement 1 20
ts w disavow 1 -18
ts w disclos 1 -31
ts w discuss 0 66
ts w discuss 1 -14
ts w dismiss 1 -5
ts w display 1 -14
ts w distanc 1 65
ts w divid 1 -25
ts w document 1 -20
ts w doubl 1 -10
ts w downplay 1 -26
ts w draw 1 -48
ts w eager 1 -60
ts w echo 1 -32
ts w embrac 1 -19
ts w emerg 1 119
ts w emphasiz 1 -7
ts w encourag 1 -25
ts w end 1 -64
ts w endors 1 -80
ts w enjoy 1 -8
ts w estimat 1 -7
ts w expand 1 -15
ts w expect 1 -47
ts w experienc 1 -58
ts w explain 1 -34
ts w expos 1 -12
ts w express 0 26
ts w express 1 -43
ts w fail 0 -46
ts w fail 1 -20
ts w favor 1 -40
ts w fear 1 -20
ts w feel 1 -103
ts w fil 1 -39
ts w find 0 20
ts w find 1 18
ts w fir 1 -15
ts w focus 0 11
ts w focus 1 -64
ts w giv 0 -47
ts w giv 1 37
ts w go 0 -94
ts w go 1 6
ts w goal 1 7
ts w goe 0 -60
ts w grow 1 -8
ts w hail 1 -23
ts w harsh 1 26
ts w highlight 1 -22
ts w hint 1 -9
ts w hit 1 -14
ts w hold 0 -105
ts w hold 1 22
ts w hop 0 25
ts w hop 1 5
ts w idea 1 -6
ts w identify 1 -36
ts w ignor 1 -6
ts w indicat 1 -26
ts w inform 1 10
ts w insist 1 -13
ts w intend 1 -39
ts w interest 1 -44
ts w introduc 0 -17
ts w introduc 1 31
ts w invok 1 -8
ts w issu 1 39
ts w it 0 -40
ts w it 1 -48
ts w join 1 -21
ts w jok 1 -20
ts w keep 1 -40
ts w knock 1 -19
ts w know 1 -77
ts w lament 1 -9
ts w lash 1 -10
ts w launch 0 -18
ts w launch 1 -36
ts w lay 0 83
ts w lay 1 -22
ts w learn 1 -21
ts w leav 1 6
ts w less 0 -72
ts w less 1 97
ts w let 1 -59
ts w lin 1 -14
ts w list 1 -22
ts w look 0 -144
ts w look 1 83
ts w lov 1 -13
ts w mak 0 -78
ts w mak 1 -58
ts w mark 1 -8
ts w mean 1 -14
ts w mention 1 -43
ts w messag 0 21
ts w messag 1 -16
ts w mock 1 -17
ts w mount 1 -26
ts w nam 1 -12
ts w need 1 -35
ts w negativ 1 -13
ts w nominat 1 -9
ts w not 0 -17
ts w not 1 -53
ts w offer 0 48
ts w offer 1 58
ts w open 1 -19
ts w oppos 1 16
ts w opposition 1 -60
ts w opt 1 -35
ts w order 1 -29
ts w outlin 1 -49
ts w outspoken 1 43
ts w paint 1 -6
ts w pass 0 -35
ts w pass 1 78
ts w persuad 1 -12
ts w pivot 1 30
ts w plan 1 12
ts w plead 1 45
ts w pledg 1 33
ts w point 0 42
ts w point 1 24
ts w portray 1 -16
ts w position 1 -7
ts w post 0 52
ts w post 1 -75
ts w praiz 1 -19
ts w predict 1 -38
ts w prefer 1 -36
ts w present 1 -63
ts w press 0 31
ts w press 1 -13
ts w pressur 1 -16
ts w project 1 -18
ts w promiz 1 -41
ts w promot 1 -15
ts w propos 0 29
ts w propos 1 -43
ts w proposal 1 15
ts w protest 1 12
ts w prov 1 -16
ts w provid 0 -19
ts w provid 1 -41
ts w publish 0 72
ts w publish 1 -43
ts w push 0 26
ts w push 1 -75
ts w put 1 -60
ts w question 1 -111
ts w quick 0 -68
ts w quick 1 -38
ts w quot 1 -11
ts w rail 1 -6
ts w rais 0 -36
ts w rais 1 -50
ts w reach 0 -8
ts w reach 1 -33
ts w reason 1 -35
ts w rebuk 1 -10
ts w recall 1 -12
ts w recogniz 1 45
ts w refer 0 84
ts w refer 1 -18
ts w referenc 1 -20
ts w reflect 1 -6
ts w refus 1 -90
ts w regard 1 -25
ts w reiterat 1 -16
ts w reject 1 22
ts w releas 0 -123
ts w releas 1 -9
ts w remain 1 -29
ts w remark 1 21
ts w remember 1 -21
ts w remind 1 -81
ts w renew 1 -9
ts w repeat 1 -28
ts w report 0 -17
ts w report 1 -104
ts w represent 1 -11
ts w request 1 55
ts w requir 1 56
ts w respond 1 -39
ts w restrict 1 -17
ts w return 1 -55
ts w retweet 1 -13
ts w reveal 1 -35
ts w rul 1 -31
ts w run 1 -75
ts w say 0 39
ts w say 1 -28
ts w see 0 35
ts w see 1 -61
ts w seek 0 106
ts w seek 1 25
ts w seem 0 86
ts w seem 1 35
ts w seiz 1 -9
ts w send 0 -15
ts w send 1 -25
ts w sens 1 -6
ts w set 0 -101
ts w set 1 -40
ts w shar 1 -72
ts w shift 1 -31
ts w show 0 -44
ts w show 1 -101
ts w shrug 1 -8
ts w sign 1 -46
ts w signal 1 -23
ts w singl 1 -25
ts w skeptical 1 -12
ts w slam 1 -14
ts w sound 0 31
ts w sound 1 -22
ts w speak 0 -41
ts w speak 1 -58
ts w spent 1 -23
ts w stand 1 -36
ts w start 1 42
ts w stat 0 8
ts w stat 1 -16
ts w statement 1 -15
ts w strategy 1 -67
ts w stress 1 70
ts w struggl 0 18
ts w struggl 1 -7
ts w stuck 1 -28
ts w suggest 1 -52
ts w suggestion 1 -13
ts w support 0 103
ts w support 1 -91
ts w supporter 1 -18
ts w sur 1 -10
ts w tak 0 -146
ts w tak 1 33
ts w talk 0 64
ts w talk 1 10
ts w target 1 -11
ts w tell 0 -29
ts w tell 1 -36
ts w tend 0 -104
ts w tend 1 81
ts w testify 1 -25
ts w thank 1 -15
ts w ther 0 -30
ts w ther 1 38
ts w think 0 56
ts w think 1 -47
ts w threaten 1 16
ts w tout 1 69
ts w try 0 -150
ts w try 1 -28
ts w turn 0 29
ts w turn 1 -81
ts w tweet 1 40
ts w underscor 1 -8
ts w understand 1 -35
ts w unveil 1 -61
ts w urg 0 44
ts w urg 1 -57
ts w used 0 -70
ts w used 1 85
ts w using 1 -31
ts w view 1 8
ts w voic 1 -32
ts w vot 0 -33
ts w vot 1 -76
ts w vouch 1 -7
ts w vow 1 -93
ts w want 0 105
ts w want 1 -27
ts w warn 1 -79
ts w watch 1 -62
ts w weigh 1 -7
ts w welcom 1 -9
ts w wonder 1 -14
ts w worry 1 -36
ts w writ 0 40
ts w writ 1 10
ts was ask 1 -7
ts was claim 1 -8
ts was not 1 -8
ts was report 1 -8
ts was reveal 1 -6
ts was say 1 -26
ts was tell 1 -35
ts was writ 1 -14
ts were say 1 -17
ts what ask 0 79
ts what ask 1 81
ts what call 1 -38
ts what know 0 14
ts what say 1 52
ts when say 1 11
ts when tell 1 59
ts where say 1 -9
ts whether ask 0 45
ts whether ask 1 96
ts whether declin 1 -95
ts whether question 0 33
ts whether question 1 27
ts whether rais 1 117
ts whether say 1 -7
ts whether wonder 0 9
ts which ask 0 53
ts which ask 1 28
ts which mak 1 35
ts which tell 1 36
ts which vot 1 -20
ts while seek 1 -11
ts who ask 1 96
ts who mak 1 73
ts who offer 1 21
ts who praiz 1 -8
ts who say 1 -33
ts who support 1 -13
ts who tell 1 -48
ts why ask 0 55
ts why explain 0 -14
ts why question 0 25
ts why say 1 -30
ts will hop 1 -6
ts will it 1 -12
ts will question 1 -6
ts will say 1 -14
ts will worry 1 -10
ts with ask 1 -7
ts with attack 1 -9
ts with begin 1 -45
ts with call 1 -7
ts with charg 1 -16
ts with contrast 1 -14
ts with find 1 -8
ts with go 1 -23
ts with look 1 -8
ts with mak 1 -11
ts with not 1 -32
ts with provid 1 -7
ts with respond 1 -27
ts with say 1 -24
ts with seek 1 -7
ts with show 1 -22
ts with tell 1 -20
ts with want 1 -12
ts without say 1 -9
ts would ask 1 -17
ts would believ 1 -5
ts would claim 1 -8
ts would indicat 1 -6
ts would question 1 -7
ts would say 1 -19
ts would tell 1 -14
ts you say 1 -27
ts you tell 0 -46
ts ’s call 1 -12
ts ’s explain 1 -6
ts ’s mak 1 -5
ts ’s say 1 -19
ts ’s tak 1 -15
ts ’s tell 1 -16
ts ’s think 1 -6
ts ’s try 1 -7
`
