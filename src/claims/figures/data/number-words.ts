/** Cardinals below a hundred, and “dozen”. */
export const cardinals = `
1 one
2 two
3 three
4 four
5 five
6 six
7 seven
8 eight
9 nine
10 ten
11 eleven
12 twelve dozen
13 thirteen
14 fourteen
15 fifteen
16 sixteen
17 seventeen
18 eighteen
19 nineteen
20 twenty
30 thirty
40 forty
50 fifty
60 sixty
70 seventy
80 eighty
90 ninety`

/** What a fraction's word divides by, in the singular and the plural. */
export const divisors = `
2 half halves
3 third thirds
4 quarter quarters
5 fifth fifths
6 sixth sixths
7 seventh sevenths
8 eighth eighths
9 ninth ninths
10 tenth tenths
12 twelfth twelfths
20 twentieth twentieths
100 hundredth hundredths`

/** Fractions of one character. */
export const vulgar = `
0.5 ½
0.25 ¼
0.75 ¾
0.33 ⅓
0.67 ⅔
0.2 ⅕
0.4 ⅖
0.6 ⅗
0.8 ⅘
0.125 ⅛
0.375 ⅜
0.625 ⅝
0.875 ⅞`
