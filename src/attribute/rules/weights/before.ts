/** Made by bench/attribution/train.ts. */
export const before: string = `
b - first -- 6
b - first -q 15
b - first q- 33
b - mid -- -19
b - mid -q -21
b - mid q- -61
b - mid qq= -59
b A mid -- 59
b A mid qq= 31
b B mid -- 34
b C mid -- 24
b D mid -- 19
b E mid -q 8
b E mid q- -38
b E mid qq= -11
bb - " -41
bb - ( -19
bb - , -7
bb - . -50
bb - ^ 9
bb - and -48
bb - as -61
bb - but 21
bb - that -49
bb - while 20
bb - — 29
bb A , 76
bb A that -69
bb B , 64
bb B and 21
bb C , 20
bb C and 34
bb D and 16
bb D that -39
bb E " -29
bb E , 15
bb E . -39
bb E that 23
bb E — -21
f first -- 6
f first -q 15
f first q- 33
f mid -q -20
f mid q- -50
f mid qq= 14
p " CAP 5
p " w -55
p ( CAP -73
p , " 17
p , -ed -70
p , -ing 23
p , -s -25
p , CAP 32
p , NUM -49
p , a 15
p , and -89
p , as -88
p , but -72
p , he 29
p , the 41
p , w 18
p , which 47
p , who 41
p . CAP -53
p : " 133
p CAP " -88
p ^ " 37
p ^ CAP 22
p ^ a 30
p ^ after -6
p ^ and -72
p ^ as -29
p ^ at -28
p ^ but -26
p ^ for -43
p ^ he -23
p ^ his 68
p ^ if 23
p ^ in -7
p ^ that 8
p ^ the 43
p ^ this 10
p ^ while -22
p a " -51
p and -s -63
p and CAP -28
p and the 45
p and w -45
p as a -71
p as w -20
p that CAP 7
p that w -51
p w " -63
p — w -93
pr " -- -12
pr ( -- 30
pr , -- 12
pr , -q -11
pr , qq= 48
pr . -- -55
pr . -q -28
pr : -- 96
pr : qq= 133
pr ^ -- 6
pr ^ -q 15
pr ^ q- 33
pr and -- -8
pr and -q 9
pr as -- -42
pr but -- 58
pr that -- -25
pr while -- 37
pr — -- 31
s accord first 96
s accord mid -39
s add first 114
s appear first -61
s appear mid 29
s ask first -64
s continu first 31
s expect first -42
s expect mid 21
s know first -42
s not first 116
s report first 126
s report mid -59
s say first 74
s say mid -32
s seem first -16
s seem mid 9
s show first 82
s tell first 69
s tell mid -39
s tweet first -45
s writ first 54
s writ mid -31
t " first 37
t " mid -10
t -ed mid -70
t -ing mid -22
t -ly mid 11
t -s mid -43
t CAP first 22
t CAP mid 9
t NUM mid -33
t a first 30
t a mid 44
t after first -6
t an mid 98
t and first -72
t and mid -69
t as first -29
t as mid -48
t at first -28
t but first -26
t but mid -80
t for first -43
t he first -23
t he mid 38
t his first 68
t his mid 105
t if first 23
t in first -7
t in mid -63
t is mid -101
t it mid 70
t she mid 61
t that first 8
t that mid 46
t the first 43
t the mid 54
t this first 10
t w mid -37
t was mid -95
t which mid 83
t while first -22
t who mid 59
w 0 ^ 9
w 1 and 65
w 1 as -29
w 1 but 29
w 1 that -73
w 1 while -21
w 2 , 66
w 2 . -80
w 3 " -18
w 3 ( 60
w 3 , 7
w 3 . -45
w 3 : 87
w 3 a -52
w 3 and -6
w 3 as -50
w 3 but 23
w 3 that -20
w 3 w -56
w 3 — 59
z 1 mid -- 120
z 12 first -- 6
z 12 first -q 11
z 12 first q- 25
z 12 mid -- -41
z 12 mid -q -35
z 12 mid q- -45
z 2 first -- 85
z 2 mid -- 95
z 3 mid -- 28
z 3 mid qq= 18
z 6 first -- -11
z 6 first -q 40
z 6 mid -- -36
z 6 mid -q 18
z 6 mid q- -53
z 6 mid qq= 21
`
