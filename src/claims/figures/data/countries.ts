/**
 * Countries whose money shares its name with that of others: ISO 3166, ISO 4217, the family, then
 * the adjectives that say whose it is. Small states that use a bigger one's money stand with it.
 */
export const countries = `
US USD dollar US, U.S., USA, American, United States
AU AUD dollar Australian, Aussie
CA CAD dollar Canadian
NZ NZD dollar New Zealand, Kiwi
HK HKD dollar Hong Kong
SG SGD dollar Singapore, Singaporean
TW TWD dollar Taiwan, Taiwanese, New Taiwan
JM JMD dollar Jamaican, Jamaica
TT TTD dollar Trinidadian, Trinidad and Tobago
BB BBD dollar Barbadian, Barbados
BS BSD dollar Bahamian
BZ BZD dollar Belizean, Belize
BM BMD dollar Bermudian, Bermuda
GY GYD dollar Guyanese, Guyana
SR SRD dollar Surinamese, Suriname
KY KYD dollar Cayman
NA NAD dollar Namibian, Namibia
LR LRD dollar Liberian
ZW ZWL dollar Zimbabwean, Zimbabwe
FJ FJD dollar Fijian, Fiji
SB SBD dollar Solomon Islands
BN BND dollar Brunei, Bruneian
LC XCD dollar East Caribbean, Eastern Caribbean
AG XCD dollar
DM XCD dollar
GD XCD dollar
KN XCD dollar
VC XCD dollar
EC USD dollar
SV USD dollar
PR USD dollar
GB GBP pound British, UK, U.K.
EG EGP pound Egyptian
LB LBP pound Lebanese
SY SYP pound Syrian
SD SDG pound Sudanese
SS SSP pound South Sudanese
CY CYP pound Cypriot, Cyprus
GI GIP pound Gibraltar
FK FKP pound Falkland
SH SHP pound Saint Helena
IE IEP pound Irish
LB LBP lira Lebanese
SY SYP lira Syrian
TR TRY lira Turkish
IT ITL lira Italian
IN INR rupee Indian
PK PKR rupee Pakistani, Pakistan
LK LKR rupee Sri Lankan, Sri Lanka
NP NPR rupee Nepali, Nepalese
MU MUR rupee Mauritian, Mauritius
SC SCR rupee Seychelles
MX MXN peso Mexican
AR ARS peso Argentine, Argentinian
CL CLP peso Chilean
CO COP peso Colombian
CU CUP peso Cuban
DO DOP peso Dominican
PH PHP peso Philippine
UY UYU peso Uruguayan
CH CHF franc Swiss
LI CHF franc
FR FRF franc French
BE BEF franc Belgian
LU LUF franc Luxembourg
RW RWF franc Rwandan, Rwanda
BI BIF franc Burundian, Burundi
CD CDF franc Congolese
GN GNF franc Guinean
DJ DJF franc Djiboutian, Djibouti
KM KMF franc Comorian
SN XOF franc CFA, West African CFA
CI XOF franc
ML XOF franc
BF XOF franc
NE XOF franc
TG XOF franc
BJ XOF franc
CM XAF franc Central African CFA
TD XAF franc
GA XAF franc
CG XAF franc
CF XAF franc
PF XPF franc CFP
NC XPF franc
CZ CZK crown Czech
SK SKK crown Slovak
NO NOK crown Norwegian
DK DKK crown Danish
SE SEK crown Swedish
IS ISK crown Icelandic
NO NOK krone Norwegian
DK DKK krone Danish
SE SEK krona Swedish
IS ISK krona Icelandic
SE SEK krone Swedish
DE DEM mark German
FI FIM mark Finnish
BA BAM mark Bosnian, convertible
KW KWD dinar Kuwaiti
JO JOD dinar Jordanian
IQ IQD dinar Iraqi
RS RSD dinar Serbian
DZ DZD dinar Algerian
TN TND dinar Tunisian
LY LYD dinar Libyan
BH BHD dinar Bahraini
AE AED dirham Emirati, UAE
MA MAD dirham Moroccan
SA SAR riyal Saudi
QA QAR riyal Qatari
YE YER riyal Yemeni
OM OMR riyal Omani
IR IRR riyal Iranian
IR IRR rial Iranian
OM OMR rial Omani
YE YER rial Yemeni
KH KHR riel Cambodian
KE KES shilling Kenyan, Kenya
UG UGX shilling Ugandan, Uganda
TZ TZS shilling Tanzanian, Tanzania
SO SOS shilling Somali
AT ATS shilling Austrian
KR KRW won South Korean, Korean
KP KPW won North Korean
RO RON lei Romanian
MD MDL lei Moldovan
RU RUB ruble Russian
BY BYN ruble Belarusian, Belarusan
AW AWG florin Aruban
PE PEN sol Peruvian
BR BRL real Brazilian
ZA ZAR cent
KE KES cent
AT EUR cent
BE EUR cent
HR EUR cent
CY EUR cent
EE EUR cent
FI EUR cent
FR EUR cent
DE EUR cent
GR EUR cent
IE EUR cent
IT EUR cent
LV EUR cent
LT EUR cent
LU EUR cent
MT EUR cent
NL EUR cent
PT EUR cent
SK EUR cent
SI EUR cent
ES EUR cent`
