/**
 * Names of currencies that only one country or union uses, by code: one word each, in every form
 * that English texts print.
 */
export const names = `
EUR euro euros
GBP sterling quid
USD greenbacks
JPY yen
CNY yuan renminbi
UAH hryvnia hryvnias hryvnya hryvnyas hryven
RUB ruble rubles rouble roubles
PLN zloty zlotys zloties zlotych złoty złotys złotych
HUF forint forints
CZK koruna korunas
SEK kronor
ISK kronur krónur
RON leu
BGN lev leva levs
ALL lek leks
GEL lari laris
AMD dram drams
AZN manat manats
KZT tenge
UZS soum sum sums
TJS somoni somonis
KGS som soms
MNT tugrik tugriks togrog
ILS shekel shekels
ZAR rand rands
NGN naira nairas
GHS cedi cedis
ETB birr birrs
ZMW kwacha kwachas
MZN metical meticals meticais
BWP pula pulas
GMD dalasi dalasis
SLE leone leones
AOA kwanza kwanzas
MGA ariary
BRL reais
GTQ quetzal quetzals quetzales
HNL lempira lempiras
NIO córdoba córdobas cordobas
CRC colón colones
PYG guarani guaranis guaraní guaraníes
BOB boliviano bolivianos
VES bolivar bolivars bolívar bolívares
HTG gourde gourdes
THB baht bahts
VND dong dongs
IDR rupiah rupiahs
MYR ringgit ringgits
MMK kyat kyats
LAK kip kips
KHR riel riels
BDT taka takas
AFN afghani afghanis
BTN ngultrum ngultrums
MVR rufiyaa
DEM deutschmark deutschmarks deutschemark deutschemarks
NLG guilder guilders gulden
ITL lire
GRD drachma drachmas
PTE escudo escudos
ESP peseta pesetas
FIM markka markkas
ATS schilling schillings
IEP punts
HRK kuna kunas
LTL litas
LVL lats
EEK kroon kroons
SIT tolar tolars`

/** Names that are also other words: read only behind a scale, groups of digits, or an adjective. */
export const riskyNames = `won sum sums som soms rand rands real reals mark marks sol soles lek leks leu lei colon lats
  kip kips dram drams punts quid guarani pula florin ducat dollar pound rupee peso franc crown euro real
  shilling dinar dirham riyal rial lev escudo drachma cent krona talers taler thaler peseta gulden lira birr`
