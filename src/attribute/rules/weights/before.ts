/** Made by bench/attribution/train.ts. */
export const before: string = `
b - first -q 15
b - first q- 34
b - mid -- -17
b - mid -q -21
b - mid q- -57
b - mid qq= -71
b A mid -- 56
b A mid qq= 40
b B mid -- 29
b C mid -- 21
b D mid -- 21
b E mid -q 6
b E mid q- -40
b E mid qq= -10
bb - " -40
bb - 's -48
bb - ( -25
bb - , -7
bb - . -49
bb - ^ 8
bb - and -50
bb - as -56
bb - but 18
bb - that -48
bb - while 19
bb - — 32
bb A , 82
bb A that -74
bb B , 68
bb B and 22
bb C , 24
bb C and 35
bb D 's -43
bb D , 6
bb D and 22
bb D that -37
bb E " -31
bb E 's -48
bb E , 15
bb E . -40
bb E and 5
bb E as 6
bb E that 27
bb E — -19
f first -q 15
f first q- 34
f mid -q -21
f mid q- -49
f mid qq= 16
p " w -54
p 's -s -47
p 's w -50
p ( CAP -74
p , -ed -70
p , -ing 25
p , -s -40
p , CAP 30
p , NUM -48
p , a 20
p , and -89
p , as -85
p , but -74
p , he 29
p , the 39
p , w 25
p , which 46
p , who 40
p . CAP -52
p : " 121
p CAP " -87
p ^ " 37
p ^ CAP 23
p ^ a 24
p ^ after -7
p ^ and -76
p ^ as -21
p ^ at -29
p ^ but -27
p ^ he -21
p ^ his 66
p ^ if 25
p ^ it 8
p ^ that 7
p ^ the 44
p ^ this 12
p ^ while -19
p a " -50
p and -s -62
p and CAP -26
p and the 46
p and w -40
p as a -68
p as w -14
p that CAP 14
p that w -55
p w " -78
p — w -90
pr " -- -11
pr 's -- -51
pr ( -- 27
pr , -- 14
pr , -q -10
pr , qq= 30
pr . -- -54
pr : qq= 121
pr ^ -q 15
pr ^ q- 34
pr and -- -6
pr and -q 9
pr as -- -37
pr but -- 57
pr that -- -23
pr while -- 41
pr — -- 36
s accord first 94
s accord mid -35
s add first 115
s appear first -60
s appear mid 26
s ask first -66
s continu first 31
s expect first -35
s expect mid 17
s know first -44
s not first 115
s report first 131
s report mid -61
s say first 79
s say mid -34
s seem first -16
s seem mid 8
s show first 82
s tell first 69
s tell mid -41
s tweet first -47
s writ first 57
s writ mid -31
t " first 37
t " mid -8
t -ed mid -68
t -ing mid -23
t -ly mid 13
t -s mid -44
t CAP first 23
t CAP mid 12
t NUM mid -30
t a first 24
t a mid 39
t after first -7
t an mid 103
t and first -76
t and mid -68
t as first -21
t as mid -42
t at first -29
t but first -27
t but mid -83
t he first -21
t he mid 36
t his first 66
t his mid 107
t if first 25
t in mid -60
t is mid -100
t it first 8
t it mid 70
t she mid 74
t that first 7
t that mid 29
t the first 44
t the mid 53
t this first 12
t w mid -36
t was mid -96
t which mid 84
t while first -19
t who mid 58
w 0 ^ 8
w 1 and 57
w 1 as -23
w 1 but 30
w 1 while -21
w 2 's -56
w 2 , 69
w 2 . -77
w 3 " -17
w 3 's -45
w 3 ( 62
w 3 , 7
w 3 . -46
w 3 : 132
w 3 a -51
w 3 as -46
w 3 but 20
w 3 that -21
w 3 — 65
z 1 mid -- 117
z 12 first -- 5
z 12 first -q 11
z 12 first q- 26
z 12 mid -- -42
z 12 mid -q -34
z 12 mid q- -44
z 12 mid qq= 9
z 2 first -- 84
z 2 mid -- 95
z 3 mid -- 28
z 3 mid qq= 18
z 6 first -- -10
z 6 mid -- -36
z 6 mid -q 12
z 6 mid q- -53
z 6 mid qq= 14
`
