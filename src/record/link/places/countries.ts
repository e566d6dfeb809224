/**
 * ISO 3166-1 alpha-2 → how a state is named in the news, in ASCII and lower case: its name first, then
 * other names and demonyms; after a semicolon capitals and seats of government. Long forms that `countryOf` can cut down
 * ("Kingdom of …") are left out; Georgia and Jordan only by what cannot be a person or a state of the USA.
 */
const table = `
AD andorra, andorran
AE united arab emirates, uae, emirates, emirati; abu dhabi
AF afghanistan, afghan; kabul
AL albania, albanian; tirana
AM armenia, armenian; yerevan
AO angola, angolan; luanda
AR argentina, argentine, argentinian, argentinean; buenos aires
AT austria, austrian, osterreich; vienna
AU australia, australian; canberra
AZ azerbaijan, azerbaijani, azeri; baku
BA bosnia and herzegovina, bosnia, bosnian, bosnia-herzegovina; sarajevo
BB barbados, barbadian
BD bangladesh, bangladeshi; dhaka
BE belgium, belgian
BF burkina faso, burkinabe; ouagadougou
BG bulgaria, bulgarian; sofia
BH bahrain, bahraini; manama
BI burundi, burundian
BJ benin, beninese
BN brunei, brunei darussalam, bruneian
BO bolivia, plurinational state of bolivia, bolivian; la paz
BR brazil, brazilian, brasil; brasilia
BS bahamas, bahamian
BT bhutan, bhutanese
BW botswana, botswanan
BY belarus, belarusian; minsk
BZ belize, belizean
CA canada, canadian; ottawa
CD democratic republic of the congo, democratic republic of congo, dr congo, drc, congo-kinshasa; kinshasa
CF central african republic
CG republic of the congo, republic of congo, congo-brazzaville; brazzaville
CH switzerland, swiss, swiss confederation, schweiz, suisse; bern
CI ivory coast, cote divoire, ivorian
CL chile, chilean
CM cameroon, cameroonian; yaounde
CN china, people republic of china, prc, chinese, zhong guo; beijing
CO colombia, colombian; bogota
CR costa rica, costa rican
CU cuba, cuban; havana
CV cape verde, cabo verde
CY cyprus, cypriot; nicosia
CZ czechia, czech republic, czech, cesko; prague
DE germany, german, deutschland, bundesrepublik deutschland; berlin
DJ djibouti, djiboutian
DK denmark, danish, danmark; copenhagen
DM dominica
DO dominican republic
DZ algeria, people democratic republic of algeria, algerian; algiers
EC ecuador, ecuadorian; quito
EE estonia, estonian, eesti; tallinn
EG egypt, arab republic of egypt, egyptian, msr; cairo
ER eritrea, eritrean; asmara
ES spain, spanish, espana; madrid
ET ethiopia, federal democratic republic of ethiopia, ethiopian; addis ababa
FI finland, finnish, suomi; helsinki
FJ fiji, fijian
FR france, french, french republic; paris, elysee
GA gabon, gabonese
GB united kingdom, uk, britain, great britain, united kingdom of great britain and northern ireland, british; downing street, whitehall
GE sakartvelo; tbilisi
GH ghana, ghanaian; accra
GL greenland, greenlandic
GM gambia, gambian
GN guinea, guinean; conakry
GQ equatorial guinea
GR greece, hellenic republic, greek, ellada, hellas; athens
GT guatemala, guatemalan
GW guinea-bissau
GY guyana, co-operative republic of guyana, guyanese
HK hong kong
HN honduras, honduran; tegucigalpa
HR croatia, croatian, hrvatska; zagreb
HT haiti, haitian; port-au-prince
HU hungary, hungarian, magyarorszag; budapest
ID indonesia, indonesian; jakarta
IE ireland, irish, eire; dublin
IL israel, israeli; jerusalem
IN india, indian, bharat; new delhi, delhi
IQ iraq, iraqi; baghdad
IR iran, iranian; tehran
IS iceland, icelandic; reykjavik
IT italy, italian, italian republic, italia; rome
JM jamaica, jamaican
JO hashemite kingdom of jordan, jordanian; amman
JP japan, japanese, nippon, ri ben; tokyo
KE kenya, kenyan; nairobi
KG kyrgyzstan, kyrgyz republic, kyrgyz; bishkek
KH cambodia, cambodian; phnom penh
KP north korea, democratic people republic of korea, dprk, north korean; pyongyang
KR south korea, republic of korea, south korean, han gug, dae han min gug; seoul
KW kuwait, kuwaiti
KZ kazakhstan, kazakh; astana
LA laos, lao people democratic republic, laotian; vientiane
LB lebanon, lebanese, lebanese republic; beirut
LI liechtenstein
LK sri lanka, democratic socialist republic of sri lanka, sri lankan; colombo
LR liberia, liberian; monrovia
LS lesotho
LT lithuania, lithuanian, lietuva; vilnius
LU luxembourg, grand duchy of luxembourg
LV latvia, latvian, latvija; riga
LY libya, libyan; tripoli
MA morocco, moroccan; rabat
MC monaco
MD moldova, moldovan; chisinau
ME montenegro, montenegrin; podgorica
MG madagascar, malagasy
MK north macedonia, macedonian; skopje
ML mali, malian, bamako
MM myanmar, republic of the union of myanmar, burma, burmese; naypyidaw
MN mongolia, mongolian; ulaanbaatar
MR mauritania, mauritanian
MT malta, maltese; valletta
MU mauritius, mauritian
MV maldives, maldivian
MW malawi, malawian
MX mexico, united mexican states, mexican; mexico city
MY malaysia, malaysian; kuala lumpur
MZ mozambique, mozambican; maputo
NA namibia, namibian
NE niger, nigerien; niamey
NG nigeria, nigerian; abuja
NI nicaragua, nicaraguan; managua
NL netherlands, holland, dutch, nederland; the hague
NO norway, norwegian, norge; oslo
NP nepal, nepali; kathmandu
NZ new zealand, aotearoa
OM oman, sultanate of oman, omani; muscat
PA panama, panamanian
PE peru, peruvian; lima
PG papua new guinea
PH philippines, philippine, filipino; manila
PK pakistan, pakistani; islamabad
PL poland, polish, polska; warsaw
PS palestine, palestinian
PT portugal, portuguese, portuguese republic; lisbon
PY paraguay, paraguayan; asuncion
QA qatar, qatari; doha
RO romania, romanian; bucharest
RS serbia, serbian, srbija; belgrade
RU russia, russian federation, russian, rossiya; moscow, kremlin
RW rwanda, rwandan; kigali
SA saudi arabia, kingdom of saudi arabia, saudi, saudi arabian; riyadh
SB solomon islands
SD sudan, sudanese; khartoum
SE sweden, swedish, sverige; stockholm
SG singapore, singaporean
SI slovenia, slovenian, slovene; ljubljana
SK slovakia, slovak republic, slovak, slovensko; bratislava
SL sierra leone, sierra leonean
SM san marino
SN senegal, senegalese; dakar
SO somalia, somali; mogadishu
SR suriname, surinamese
SS south sudan, south sudanese; juba
SV el salvador, salvadoran
SY syria, syrian arab republic, syrian; damascus
SZ eswatini, swaziland
TD chad, chadian
TG togo, togolese
TH thailand, thai; bangkok
TJ tajikistan, tajik; dushanbe
TL timor-leste, east timor, timorese
TM turkmenistan, turkmen; ashgabat
TN tunisia, tunisian; tunis
TO tonga, tongan
TR turkey, turkiye, turkish; ankara
TT trinidad and tobago
TW taiwan, republic of china, taiwanese; taipei
TZ tanzania, united republic of tanzania, tanzanian; dodoma
UA ukraine, ukrainian, ukrayina, ukraina; kyiv, kiev
UG uganda, ugandan; kampala
US united states, united states of america, us, usa, america, american; washington, white house
UY uruguay, oriental republic of uruguay, uruguayan; montevideo
UZ uzbekistan, uzbek; tashkent
VA vatican city, holy see, vatican
VE venezuela, bolivarian republic of venezuela, venezuelan; caracas
VN vietnam, viet nam, socialist republic of vietnam, vietnamese; hanoi
VU vanuatu
WS samoa, samoan
XK kosovo, kosovar; pristina
YE yemen, yemeni; sanaa
ZA south africa, south african; pretoria
ZM zambia, zambian; lusaka
ZW zimbabwe, zimbabwean; harare`

/** Names and demonyms of states, as `countryOf` folds them → ISO 3166-1 alpha-2. */
export const countryNames: ReadonlyMap<string, string> = read(0)
/** Capitals and seats of government, which stand for a state when they are named as one. */
export const capitals: ReadonlyMap<string, string> = read(1)

function read(part: 0 | 1): ReadonlyMap<string, string> {
  const lines = table.trim().split('\n')
  return new Map(
    lines.flatMap((line) => {
      const names = line.slice(3).split('; ')[part]?.split(', ') ?? []
      return names.map((name): [string, string] => [name.replaceAll('-', ' '), line.slice(0, 2)])
    }),
  )
}
