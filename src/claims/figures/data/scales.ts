/** Powers of ten and the words and marks for them. */
export const scales = `
2 hundred
3 thousand thousands thsd
6 million millions mn mln mio mill
9 billion billions bn bln milliard milliards
12 trillion trillions tn trn tln
15 quadrillion quadrillions
5 lakh lakhs lac lacs
7 crore crores
7 cr`

/** Letters that stand for a power of ten beside money or before a counted noun, and mean other things too. */
export const letterScales = `
3 k K
6 m M MM
9 b B
12 t T`
