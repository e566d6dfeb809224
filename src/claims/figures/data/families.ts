/**
 * Names that several currencies share: the family, the code it means where nobody says whose (`-`
 * where it then means none), and its printed forms. The form in the plural names the unit of a
 * currency that is none of ISO 4217.
 */
export const families = `
dollar USD dollars dollar
cent - cents
pound GBP pounds pound
rupee INR rupees rupee
peso - pesos peso
franc - francs franc
crown - crowns crown
krone - kroner krone
krona - krona kronas
mark - marks mark
dinar - dinars dinar
dirham AED dirhams dirham
riyal SAR riyals riyal
rial IRR rials rial
shilling - shillings shilling
lira TRY liras lira
won KRW won
lei RON lei
ruble RUB rubles
florin - florins florin
ducat - ducats ducat
thaler - thalers thaler talers taler
sol - soles
real BRL reals`

/** Hundredths: the family whose hundredth it is, or a code, then the forms. */
export const hundredths = `
cent cents cent
GBP pence
rupee paise
RUB kopecks kopeks kopecs
NGN kobo`
