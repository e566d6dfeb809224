/** Peoples and what stands for a state in the news → the state's English name. */
const spokenFor: Readonly<Record<string, string>> = {
  americans: 'United States',
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
  britons: 'United Kingdom',
  brits: 'United Kingdom',
  british: 'United Kingdom',
  'downing street': 'United Kingdom',
  whitehall: 'United Kingdom',
  london: 'United Kingdom',
  russians: 'Russia',
  moscow: 'Russia',
  kremlin: 'Russia',
  ukrainians: 'Ukraine',
  kyiv: 'Ukraine',
  kiev: 'Ukraine',
  french: 'France',
  paris: 'France',
  germans: 'Germany',
  berlin: 'Germany',
  italians: 'Italy',
  rome: 'Italy',
  spaniards: 'Spain',
  spanish: 'Spain',
  madrid: 'Spain',
  chinese: 'China',
  beijing: 'China',
  japanese: 'Japan',
  tokyo: 'Japan',
  indians: 'India',
  'new delhi': 'India',
  delhi: 'India',
  pakistanis: 'Pakistan',
  islamabad: 'Pakistan',
  iranians: 'Iran',
  tehran: 'Iran',
  israelis: 'Israel',
  jerusalem: 'Israel',
  palestinians: 'Palestinian Territories',
  turks: 'Türkiye',
  turkey: 'Türkiye',
  ankara: 'Türkiye',
  poles: 'Poland',
  warsaw: 'Poland',
  dutch: 'Netherlands',
  'the hague': 'Netherlands',
  belgians: 'Belgium',
  swedes: 'Sweden',
  stockholm: 'Sweden',
  danes: 'Denmark',
  copenhagen: 'Denmark',
  norwegians: 'Norway',
  oslo: 'Norway',
  finns: 'Finland',
  helsinki: 'Finland',
  greeks: 'Greece',
  athens: 'Greece',
  hungarians: 'Hungary',
  budapest: 'Hungary',
  canadians: 'Canada',
  ottawa: 'Canada',
  mexicans: 'Mexico',
  brazilians: 'Brazil',
  brasilia: 'Brazil',
  australians: 'Australia',
  canberra: 'Australia',
  koreans: 'South Korea',
  seoul: 'South Korea',
  pyongyang: 'North Korea',
  saudis: 'Saudi Arabia',
  riyadh: 'Saudi Arabia',
  egyptians: 'Egypt',
  cairo: 'Egypt',
  syrians: 'Syria',
  damascus: 'Syria',
  iraqis: 'Iraq',
  baghdad: 'Iraq',
  afghans: 'Afghanistan',
  kabul: 'Afghanistan',
  romanians: 'Romania',
  bucharest: 'Romania',
  bulgarians: 'Bulgaria',
  serbs: 'Serbia',
  belgrade: 'Serbia',
  irish: 'Ireland',
  dublin: 'Ireland',
  austrians: 'Austria',
  vienna: 'Austria',
  swiss: 'Switzerland',
  bern: 'Switzerland',
  czechs: 'Czechia',
  prague: 'Czechia',
  slovaks: 'Slovakia',
  bratislava: 'Slovakia',
  georgians: 'Georgia',
  armenians: 'Armenia',
  yerevan: 'Armenia',
  belarusians: 'Belarus',
  minsk: 'Belarus',
  taiwanese: 'Taiwan',
  taipei: 'Taiwan',
}

let states: ReadonlyMap<string, string> | null = null

/**
 * The state that a name, a people or a capital stands for, by its English name; undefined where it
 * stands for none. Names come from the runtime's Unicode CLDR data, read at the first call.
 */
export function stateOf(name: string): string | undefined {
  states ??= load()
  const key = name.toLowerCase()
  return states.get(key) ?? states.get(key.replace(/^the /, ''))
}

function load(): ReadonlyMap<string, string> {
  const all = new Map(Object.entries(spokenFor))
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  for (let first = 65; first <= 90; first++) {
    for (let second = 65; second <= 90; second++) {
      const code = String.fromCharCode(first, second)
      // Groupings and codes for private use are no states.
      if (/^(?:E[UZ]|UN|X.|Z.|Q.)$/.test(code)) continue
      const name = names.of(code)
      if (name && name !== 'Georgia') all.set(name.toLowerCase(), name)
    }
  }
  return all
}
