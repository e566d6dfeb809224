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
  turkey: 'Türkiye',
  ankara: 'Türkiye',
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

let states: ReadonlyMap<string, string> | null = null

/**
 * The state that a name or a capital stands for, by its English name; undefined where it
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
