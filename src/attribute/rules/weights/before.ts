/** Made by bench/attribution/train.ts. */
export const before: string = `
b - first -q 16
b - first q- 35
b - mid -- -19
b - mid -q -21
b - mid q- -57
b - mid qq= -72
b A mid -- 57
b A mid qq= 39
b B mid -- 29
b C mid -- 23
b D mid -- 22
b E mid -q 7
b E mid q- -39
b E mid qq= -9
bb - " -42
bb - 's -50
bb - ( -24
bb - , -8
bb - . -48
bb - ^ 8
bb - and -52
bb - as -57
bb - but 19
bb - that -49
bb - while 20
bb - — 30
bb A , 84
bb A that -72
bb B , 69
bb B and 23
bb C , 25
bb C and 34
bb D , 8
bb D and 22
bb D that -37
bb E " -30
bb E 's -46
bb E , 15
bb E . -39
bb E as 5
bb E that 28
bb E — -21
f first -q 16
f first q- 35
f mid -q -21
f mid q- -50
f mid qq= 16
p " w -54
p 's -s -46
p 's w -50
p ( CAP -70
p , -ed -71
p , -ing 25
p , -s -39
p , CAP 31
p , NUM -51
p , a 21
p , and -90
p , as -83
p , but -73
p , he 29
p , the 39
p , w 24
p , which 46
p , who 41
p . CAP -51
p : " 120
p CAP " -87
p ^ " 38
p ^ CAP 23
p ^ a 25
p ^ after -6
p ^ and -73
p ^ as -19
p ^ at -29
p ^ but -28
p ^ he -19
p ^ his 65
p ^ if 24
p ^ in -5
p ^ it 7
p ^ that 8
p ^ the 46
p ^ this 14
p ^ while -20
p a " -51
p and -s -60
p and CAP -28
p and the 43
p and w -40
p as a -66
p as w -15
p but w 7
p that CAP 14
p that w -51
p w " -80
p — w -91
pr " -- -9
pr 's -- -54
pr ( -- 27
pr , -- 14
pr , -q -9
pr , qq= 31
pr . -- -53
pr : qq= 120
pr ^ -q 16
pr ^ q- 35
pr and -- -7
pr and -q 9
pr as -- -37
pr but -- 57
pr that -- -23
pr while -- 41
pr — -- 35
s accord first 93
s accord mid -34
s add first 112
s appear first -58
s appear mid 26
s ask first -66
s continu first 29
s expect first -39
s expect mid 18
s know first -43
s not first 115
s report first 131
s report mid -60
s say first 78
s say mid -33
s see first -49
s seem first -20
s seem mid 10
s show first 82
s tell first 67
s tell mid -41
s tweet first -50
s writ first 61
s writ mid -35
t " first 38
t " mid -9
t -ed mid -69
t -ing mid -25
t -ly mid 9
t -s mid -43
t CAP first 23
t CAP mid 12
t NUM mid -34
t a first 25
t a mid 40
t after first -6
t an mid 102
t and first -73
t and mid -67
t as first -19
t as mid -45
t at first -29
t but first -28
t but mid -81
t he first -19
t he mid 37
t his first 65
t his mid 106
t if first 24
t in first -5
t in mid -60
t is mid -101
t it first 7
t it mid 70
t she mid 72
t that first 8
t that mid 32
t the first 46
t the mid 53
t this first 14
t w mid -38
t was mid -96
t which mid 86
t while first -20
t who mid 60
w 0 ^ 8
w 1 and 57
w 1 as -25
w 1 but 31
w 1 while -23
w 2 's -57
w 2 , 69
w 2 . -78
w 3 " -15
w 3 's -48
w 3 ( 61
w 3 , 8
w 3 . -44
w 3 : 131
w 3 a -52
w 3 as -46
w 3 but 21
w 3 that -21
w 3 — 65
z 1 mid -- 115
z 12 first -- 6
z 12 first -q 12
z 12 first q- 27
z 12 mid -- -43
z 12 mid -q -33
z 12 mid q- -45
z 12 mid qq= 8
z 2 first -- 93
z 2 mid -- 94
z 3 mid -- 29
z 3 mid qq= 17
z 6 first -- -10
z 6 mid -- -35
z 6 mid -q 12
z 6 mid q- -53
z 6 mid qq= 14
`
