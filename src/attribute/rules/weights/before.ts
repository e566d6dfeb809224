/** Made by bench/attribution/train.ts. */
export const before: string = `
b - first -- 6
b - first -q 16
b - first q- 34
b - mid -- -18
b - mid -q -22
b - mid q- -60
b - mid qq= -60
b A mid -- 60
b A mid qq= 37
b B mid -- 32
b C mid -- 24
b D mid -- 19
b E mid -q 6
b E mid q- -38
b E mid qq= -9
bb - " -42
bb - ( -20
bb - , -6
bb - . -50
bb - ^ 10
bb - and -49
bb - as -58
bb - but 20
bb - that -50
bb - while 18
bb - — 33
bb A , 76
bb A that -72
bb B , 63
bb B and 20
bb C , 20
bb C and 33
bb D and 16
bb D that -41
bb E " -31
bb E , 14
bb E . -41
bb E that 28
bb E — -21
f first -- 6
f first -q 16
f first q- 34
f mid -q -22
f mid q- -49
f mid qq= 13
p " w -54
p ( CAP -77
p , " 16
p , -ed -70
p , -ing 24
p , -s -25
p , CAP 33
p , NUM -49
p , a 15
p , and -88
p , as -87
p , but -74
p , he 27
p , the 39
p , w 17
p , which 46
p , who 39
p . CAP -53
p : " 134
p CAP " -88
p ^ " 38
p ^ CAP 22
p ^ a 29
p ^ after -6
p ^ and -73
p ^ as -29
p ^ at -31
p ^ but -28
p ^ for -44
p ^ he -22
p ^ his 66
p ^ if 24
p ^ in -5
p ^ that 8
p ^ the 43
p ^ this 10
p ^ while -21
p a " -51
p and -s -64
p and CAP -29
p and the 44
p and w -45
p as a -70
p as w -16
p that CAP 15
p that w -51
p w " -63
p — w -91
pr " -- -13
pr ( -- 27
pr , -- 12
pr , -q -11
pr , qq= 45
pr . -- -55
pr . -q -28
pr : -- 94
pr : qq= 134
pr ^ -- 6
pr ^ -q 16
pr ^ q- 34
pr and -- -9
pr and -q 9
pr as -- -40
pr but -- 56
pr that -- -24
pr while -- 36
pr — -- 34
s accord first 94
s accord mid -37
s add first 111
s appear first -62
s appear mid 29
s ask first -61
s continu first 32
s expect first -41
s expect mid 20
s know first -41
s not first 118
s report first 127
s report mid -60
s say first 75
s say mid -33
s seem first -16
s seem mid 8
s show first 82
s tell first 71
s tell mid -42
s tweet first -42
s writ first 54
s writ mid -31
t " first 38
t " mid -11
t -ed mid -70
t -ing mid -21
t -ly mid 12
t -s mid -44
t CAP first 22
t CAP mid 11
t NUM mid -33
t a first 29
t a mid 43
t after first -6
t an mid 98
t and first -73
t and mid -66
t as first -29
t as mid -48
t at first -31
t but first -28
t but mid -81
t for first -44
t he first -22
t he mid 39
t his first 66
t his mid 104
t if first 24
t in first -5
t in mid -63
t is mid -102
t it mid 71
t she mid 62
t that first 8
t that mid 43
t the first 43
t the mid 53
t this first 10
t w mid -38
t was mid -96
t which mid 84
t while first -21
t who mid 58
w 0 ^ 10
w 1 and 63
w 1 as -28
w 1 but 26
w 1 that -74
w 1 while -21
w 2 , 66
w 2 . -79
w 3 " -19
w 3 ( 62
w 3 , 7
w 3 . -45
w 3 : 88
w 3 a -51
w 3 and -9
w 3 as -49
w 3 but 22
w 3 that -20
w 3 w -56
w 3 — 61
z 1 mid -- 122
z 12 first -- 7
z 12 first -q 11
z 12 first q- 26
z 12 mid -- -41
z 12 mid -q -35
z 12 mid q- -44
z 2 first -- 86
z 2 mid -- 96
z 3 mid -- 27
z 3 mid qq= 16
z 6 first -- -10
z 6 first -q 39
z 6 mid -- -38
z 6 mid -q 16
z 6 mid q- -53
z 6 mid qq= 21
`
