/** What stands for a state in the news → the state's English name. */
const spokenFor: Readonly<Record<string, string>> = {
  'the u.s.': 'United States',
  'the us': 'United States',
  us: 'United States',
  'u.s.': 'United States',
  usa: 'United States',
  washington: 'United States',
  america: 'United States',
  'the white house': 'United States',
  uk: 'United Kingdom',
  'u.k.': 'United Kingdom',
  britain: 'United Kingdom',
  'great britain': 'United Kingdom',
  'downing street': 'United Kingdom',
  whitehall: 'United Kingdom',
  london: 'United Kingdom',
  moscow: 'Russia',
  kremlin: 'Russia',
  kyiv: 'Ukraine',
  kiev: 'Ukraine',
  paris: 'France',
  berlin: 'Germany',
  rome: 'Italy',
  madrid: 'Spain',
  beijing: 'China',
  tokyo: 'Japan',
  'new delhi': 'India',
  delhi: 'India',
  islamabad: 'Pakistan',
  tehran: 'Iran',
  jerusalem: 'Israel',
  türkiye: 'Turkey',
  ankara: 'Turkey',
  warsaw: 'Poland',
  'the hague': 'Netherlands',
  stockholm: 'Sweden',
  copenhagen: 'Denmark',
  oslo: 'Norway',
  helsinki: 'Finland',
  athens: 'Greece',
  budapest: 'Hungary',
  ottawa: 'Canada',
  brasilia: 'Brazil',
  canberra: 'Australia',
  seoul: 'South Korea',
  pyongyang: 'North Korea',
  riyadh: 'Saudi Arabia',
  cairo: 'Egypt',
  damascus: 'Syria',
  baghdad: 'Iraq',
  kabul: 'Afghanistan',
  bucharest: 'Romania',
  belgrade: 'Serbia',
  dublin: 'Ireland',
  vienna: 'Austria',
  bern: 'Switzerland',
  prague: 'Czechia',
  bratislava: 'Slovakia',
  yerevan: 'Armenia',
  minsk: 'Belarus',
  taipei: 'Taiwan',
}

/**
 * The common English names. Georgia is left out: in English-language news it is as often a state of
 * the USA. A list, for asking the runtime's CLDR data takes 20 ms at start-up.
 */
const names = `
Afghanistan, Albania, Algeria, Andorra, Angola, Antigua and Barbuda, Argentina, Armenia, Australia, Austria,
Azerbaijan, Bahamas, Bahrain, Bangladesh, Barbados, Belarus, Belgium, Belize, Benin, Bhutan, Bolivia, Bosnia and
Herzegovina, Botswana, Brazil, Brunei, Bulgaria, Burkina Faso, Burundi, Cambodia, Cameroon, Canada, Cape Verde,
Central African Republic, Chad, Chile, China, Colombia, Comoros, Costa Rica, Croatia, Cuba, Cyprus, Czechia,
Democratic Republic of the Congo, Denmark, Djibouti, Dominica, Dominican Republic, Ecuador, Egypt, El Salvador,
Equatorial Guinea, Eritrea, Estonia, Eswatini, Ethiopia, Fiji, Finland, France, Gabon, Gambia, Germany, Ghana,
Greece, Greenland, Grenada, Guatemala, Guinea, Guinea-Bissau, Guyana, Haiti, Honduras, Hong Kong, Hungary,
Iceland, India, Indonesia, Iran, Iraq, Ireland, Israel, Italy, Ivory Coast, Jamaica, Japan, Jordan, Kazakhstan,
Kenya, Kiribati, Kosovo, Kuwait, Kyrgyzstan, Laos, Latvia, Lebanon, Lesotho, Liberia, Libya, Liechtenstein,
Lithuania, Luxembourg, Madagascar, Malawi, Malaysia, Maldives, Mali, Malta, Marshall Islands, Mauritania,
Mauritius, Mexico, Micronesia, Moldova, Monaco, Mongolia, Montenegro, Morocco, Mozambique, Myanmar, Namibia,
Nauru, Nepal, Netherlands, New Zealand, Nicaragua, Niger, Nigeria, North Korea, North Macedonia, Norway, Oman,
Pakistan, Palau, Palestine, Panama, Papua New Guinea, Paraguay, Peru, Philippines, Poland, Portugal, Qatar,
Republic of the Congo, Romania, Russia, Rwanda, Saint Lucia, Samoa, San Marino, Saudi Arabia, Senegal, Serbia,
Seychelles, Sierra Leone, Singapore, Slovakia, Slovenia, Solomon Islands, Somalia, South Africa, South Korea,
South Sudan, Spain, Sri Lanka, Sudan, Suriname, Sweden, Switzerland, Syria, Taiwan, Tajikistan, Tanzania,
Thailand, Timor-Leste, Togo, Tonga, Trinidad and Tobago, Tunisia, Turkey, Turkmenistan, Tuvalu, Uganda, Ukraine,
United Arab Emirates, United Kingdom, United States, Uruguay, Uzbekistan, Vanuatu, Vatican City, Venezuela,
Vietnam, Yemen, Zambia, Zimbabwe`

let states: ReadonlyMap<string, string> | null = null

/**
 * The state that a name or a capital stands for, by its English name; undefined where it stands for
 * none. The tables are read at the first call.
 */
export function stateOf(name: string): string | undefined {
  states ??= load()
  const key = name.toLowerCase()
  return states.get(key) ?? states.get(key.replace(/^the /, ''))
}

function load(): ReadonlyMap<string, string> {
  const all = new Map(Object.entries(spokenFor))
  for (const name of names.trim().split(/,\s+/)) all.set(name.toLowerCase(), name)
  return all
}
