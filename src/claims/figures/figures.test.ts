import { describe, expect, test } from 'vitest'
import { slice } from '../../shapes/span.ts'
import { findFigures, parseFigure } from './index.ts'

/** Each figure as `words = value unit`, with a bound, a range's end and an editor's currency where there are any. */
function figures(text: string, home: string | null = null): string {
  return findFigures(text, home)
    .map(({ span, value, valueMax, unit, bound, currency }) => {
      const ends = valueMax === null ? value : `${value}..${valueMax}`
      const sign = bound === '=' || bound === 'range' ? '' : bound
      return `${slice(text, span)} = ${sign}${ends}${unit === null ? '' : ` ${unit}`}${currency === 'bracket' ? ' []' : ''}`
    })
    .join('; ')
}

type Rows = readonly (readonly [text: string, figures: string, home?: string])[]

function reads(what: string, rows: Rows): void {
  describe(what, () => {
    for (const [text, expected, home] of rows) {
      test(text, () => {
        expect(figures(text, home)).toBe(expected)
      })
    }
  })
}

reads('money in every notation', [
  ['The port will cost €20bn.', '€20bn = 20000000000 EUR'],
  ['The port will cost EUR 20 billion.', 'EUR 20 billion = 20000000000 EUR'],
  ['The port will cost EUR20bn.', 'EUR20bn = 20000000000 EUR'],
  ['The port will cost 20bn EUR.', '20bn EUR = 20000000000 EUR'],
  ['The port will cost 20 billion euros.', '20 billion euros = 20000000000 EUR'],
  ['Debt came to $1.2 trn.', '$1.2 trn = 1200000000000 USD'],
  ['Debt came to $1.2tn.', '$1.2tn = 1200000000000 USD'],
  ['Debt came to $1.2 trillion.', '$1.2 trillion = 1200000000000 USD'],
  ['A US$5m grant', 'US$5m = 5000000 USD'],
  [
    'A grant of A$5m, C$6m, HK$7m, NZ$8m, S$9m and R$10m',
    'A$5m = 5000000 AUD; C$6m = 6000000 CAD; HK$7m = 7000000 HKD; NZ$8m = 8000000 NZD; S$9m = 9000000 SGD; R$10m = 10000000 BRL',
  ],
  ['A $20 million bridge', '$20 million = 20000000 USD'],
  ['It paid CHF 3m.', 'CHF 3m = 3000000 CHF'],
  ['It paid 2 mln hryvnias.', '2 mln hryvnias = 2000000 UAH'],
  ['It paid UAH 2,500 and ₴300.', 'UAH 2,500 = 2500 UAH; ₴300 = 300 UAH'],
  ['It paid ₹40 and Rs 500 crore.', '₹40 = 40 INR; Rs 500 crore = 5000000000 INR'],
  [
    'R500m, RM20 million, Rp 5 trillion',
    'R500m = 500000000 ZAR; RM20 million = 20000000 MYR; Rp 5 trillion = 5000000000000 IDR',
  ],
  [
    'Euro 20 million and $US5 million',
    'Euro 20 million = 20000000 EUR; $US5 million = 5000000 USD',
  ],
  ['20 million US$ and 5 M€', '20 million US$ = 20000000 USD; 5 M€ = 5000000 EUR'],
  ['It paid Rs. 3.5 lakh crore.', 'Rs. 3.5 lakh crore = 3500000000000 INR'],
  ['It paid Rs 5,00,000 in fines.', 'Rs 5,00,000 = 500000 INR'],
  ['over 20 billion U.S. dollars went', 'over 20 billion U.S. dollars = >20000000000 USD'],
  ['30 million Australian dollars went', '30 million Australian dollars = 30000000 AUD'],
  ['half a billion euros', 'half a billion euros = 500000000 EUR'],
  ['a billion euros', 'a billion euros = 1000000000 EUR'],
  ['a quarter of a million pounds', 'a quarter of a million pounds = 250000 GBP'],
  ['two and a half million dollars', 'two and a half million dollars = 2500000 USD'],
  ['one-and-a-half billion yen', 'one-and-a-half billion yen = 1500000000 JPY'],
  ['a 500-million-euro loan', '500-million-euro = 500000000 EUR'],
  ['a $20-million loan', '$20-million = 20000000 USD'],
  ['1.2 billion dollars ($1.2bn)', '1.2 billion dollars = 1200000000 USD; $1.2bn = 1200000000 USD'],
  ['A stamp costs 50p, a card 80 cents.', '50p = 0.5 GBP; 80 cents = 0.8 USD', 'US'],
  ['Shares fell 3.25p to 212.5p.', '3.25p = 0.0325 GBP; 212.5p = 2.125 GBP'],
  ['A card costs 80 cents.', '80 cents = 80 cents'],
  ['A card costs 80 cents.', '80 cents = 0.8 EUR', 'IE'],
  ['A card costs 80 US cents.', '80 US cents = 0.8 USD'],
  ['1,5 million euros', '1,5 million euros = 1500000 EUR'],
  ['20 000 euros', '20 000 euros = 20000 EUR'],
  ['20\u202f000\u202f000 euros', '20\u202f000\u202f000 euros = 20000000 EUR'],
  ['1’500’000 Swiss francs', '1’500’000 Swiss francs = 1500000 CHF'],
  ['1.500.000 euros', '1.500.000 euros = 1500000 EUR'],
  ['10m DEM and 20m FRF', '10m DEM = 10000000 DEM; 20m FRF = 20000000 FRF'],
  ['20 € and 300 kr', '20 € = 20 EUR; 300 kr = 300 kroner'],
  ['shares at $4 a share', '$4 = 4 USD'],
  ['200 million Norland crowns', '200 million Norland crowns = 200000000 crowns'],
  ['50m marks', '50m marks = 50000000 marks'],
  ['2½ million pounds', '2½ million pounds = 2500000 GBP'],
  [
    'two hundred and twenty-five thousand dollars',
    'two hundred and twenty-five thousand dollars = 225000 USD',
  ],
])

reads('the money of a country by name', [
  ['1.5bn kroner', '1.5bn kroner = 1500000000 NOK', 'NO'],
  ['1.5bn kroner', '1.5bn kroner = 1500000000 kroner'],
  ['3m kronor, zloty, yuan', '3m kronor = 3000000 SEK'],
  ['3m zloty', '3m zloty = 3000000 PLN'],
  ['3m yuan and 4m renminbi', '3m yuan = 3000000 CNY; 4m renminbi = 4000000 CNY'],
  ['3m rubles and 4m roubles', '3m rubles = 3000000 RUB; 4m roubles = 4000000 RUB'],
  ['3m lira, 4m won', '3m lira = 3000000 TRY; 4m won = 4000000 KRW'],
  ['3m rand and 4m naira', '3m rand = 3000000 ZAR; 4m naira = 4000000 NGN'],
  ['3m shekels', '3m shekels = 3000000 ILS'],
  ['3m dirhams and 4m riyals', '3m dirhams = 3000000 AED; 4m riyals = 4000000 SAR'],
  ['3m pesos', '3m pesos = 3000000 ARS', 'AR'],
  ['3m pesos', '3m pesos = 3000000 pesos'],
  ['$5m', '$5m = 5000000 CAD', 'CA'],
  ['5m dollars', '5m dollars = 5000000 AUD', 'AU'],
  ['Rs 40', 'Rs 40 = 40 PKR', 'PK'],
  ['20 won medals; the next one won’t come; the 1,237 mark', ''],
  ['10,000 won and a million mark', '10,000 won = 10000 KRW; a million mark = 1000000 marks'],
])

reads('an editor’s currency', [
  ['“a pledge of 40 billion [euros] and”', '40 billion [euros] = 40000000000 EUR []'],
  ['“we gave 40 [billion euros] and”', '40 [billion euros] = 40000000000 EUR []'],
  ['“we gave 40 million [US dollars]”', '40 million [US dollars] = 40000000 USD []'],
  ['“we gave 40 million [francs – ed.]”', '40 million [francs – ed.] = 40000000 francs []'],
  ['“we gave [€]40 million”', '[€]40 million = 40000000 EUR []'],
  ['“we gave it all [€40 million]”', '€40 million = 40000000 EUR []'],
])

reads('ranges', [
  ['It costs £3.5m–4m.', '£3.5m–4m = 3500000..4000000 GBP'],
  ['It costs £3.5m to £4m.', '£3.5m to £4m = 3500000..4000000 GBP'],
  ['It costs £3-4m.', '£3-4m = 3000000..4000000 GBP'],
  ['between 3 and 4 billion euros', 'between 3 and 4 billion euros = 3000000000..4000000000 EUR'],
  ['between €3bn and €4bn', 'between €3bn and €4bn = 3000000000..4000000000 EUR'],
  ['20 to 30 vehicles', '20 to 30 vehicles = 20..30 vehicles'],
  ['three or four lorries', 'three or four lorries = 3..4 lorries'],
  ['between 2 and 3 per cent', 'between 2 and 3 per cent = 0.02..0.03'],
  ['2%-3%', '2%-3% = 0.02..0.03'],
  ['about 20-30 lorries', 'about 20-30 lorries = 20..30 lorries'],
  ['Turnover rose from €3bn to €4bn.', '€3bn = 3000000000 EUR; €4bn = 4000000000 EUR'],
  ['Rates went from 3 to 4 per cent.', '3 = 0.03; 4 per cent = 0.04'],
  ['Prices range from $15 to $26.', '$15 to $26 = 15..26 USD'],
  ['The rate goes from 42 to 40 per cent.', '42 = 0.42; 40 per cent = 0.40'],
  [
    'It was cut from 8 to 7.4 billion euros.',
    '8 = 8000000000 EUR; 7.4 billion euros = 7400000000 EUR',
  ],
  ['Profit rose by €2bn to €5bn.', '€2bn = 2000000000 EUR; €5bn = 5000000000 EUR'],
])

reads('shares', [
  [
    '60%, 60 %, 60 per cent and 60 percent',
    '60% = 0.60; 60 % = 0.60; 60 per cent = 0.60; 60 percent = 0.60',
  ],
  ['0.7 percent of income', '0.7 percent = 0.007'],
  ['100% of it', '100% = 1.00'],
  ['by 3 percentage points', ''],
  ['rose from 40 percent on July 14 to 42 percent', '40 percent = 0.40; 42 percent = 0.42'],
  ['by a lopsided 82%-12%', '82% = 0.82; 12% = 0.12'],
  ['between one third and one half of it', 'between one third and one half = 0.33..0.50'],
  ['two and a half per cent', 'two and a half per cent = 0.025'],
  ['nine of 10 voters', 'nine of 10 = 0.90'],
  ['by six basis points', 'six basis points = 0.0006'],
  ['a third less water', 'a third = 0.33'],
  ['Two thirds of them', 'Two thirds = 0.67'],
  ['three-quarters of the fleet', 'three-quarters = 0.75'],
  ['a quarter of the fleet', 'a quarter = 0.25'],
  ['half of it and half the fleet', 'half = 0.50; half = 0.50'],
  ['More than half went', 'More than half = >0.50'],
  ['the first half of 2015; less than one-half of 1 percent', '1 percent = 0.01'],
  ['It covers less than a tenth.', 'less than a tenth = <0.10'],
  ['the first half of the year', ''],
  ['half an hour, half a century', ''],
  ['in the third quarter of the year', ''],
  ['nine out of ten homes', 'nine out of ten = 0.90'],
  ['one in five homes', 'one in five = 0.20'],
  ['a 40-percent cut', '40-percent = 0.40'],
  ['twenty per cent', 'twenty per cent = 0.20'],
])

reads('counts of things', [
  ['sent 200 vehicles and 31 tanks', '200 vehicles = 200 vehicles; 31 tanks = 31 tanks'],
  ['sent 15,000 troops', '15,000 troops = 15000 troops'],
  ['200 armoured vehicles', '200 armoured vehicles = 200 armoured vehicles'],
  ['some 40 F-16 jets', 'some 40 F-16 jets = ~40 f-16 jets'],
  ['1.5m doses', '1.5m doses = 1500000 doses'],
  ['12 million doses of vaccine', '12 million doses = 12000000 doses'],
  ['3,000 jobs went', '3,000 jobs = 3000 jobs'],
  ['31 Leopard 2 tanks', '31 Leopard 2 tanks = 31 leopard 2 tanks'],
  ['three million fewer voters', 'three million fewer voters = 3000000 voters'],
  ['20 more lorries', '20 more lorries = 20 lorries'],
  ['the estimated 11 million who came', 'estimated 11 million = ~11000000'],
  ['roughly two-dozen states', 'roughly two-dozen states = ~24 states'],
  ['two dozen boats', 'two dozen boats = 24 boats'],
  ['twelve helicopters', 'twelve helicopters = 12 helicopters'],
  ['200-plus lorries', '200-plus lorries = ≥200 lorries'],
  ['50 sales jobs', '50 sales jobs = 50 sales jobs'],
  ['gave Norland 12 boats', '12 boats = 12 boats'],
  ['20,000 tonnes of grain', '20,000 tonnes = 20000 tonnes'],
  ['31 missing, 12 dead', '31 missing = 31 missing; 12 dead = 12 dead'],
  ['12 additional lorries', '12 additional lorries = 12 additional lorries'],
  ['Two of the three engines failed', 'Two = 2 engines; three engines = 3 engines'],
  ['14 of the 27 members came', '14 = 14 members; 27 members = 27 members'],
  [
    'They hold 900 prisoners and will free 300 in May.',
    '900 prisoners = 900 prisoners; 300 = 300 prisoners',
  ],
  ['5 million doses, up from 2.5m.', '5 million doses = 5000000 doses; 2.5m = 2500000 doses'],
  ['19 F-16s and 50 CV90 vehicles', '19 F-16s = 19 f-16s; 50 CV90 vehicles = 50 cv90 vehicles'],
  [
    'Work began on 40 sea walls; she put the number at nine.',
    '40 sea walls = 40 sea walls; nine = 9 sea walls',
  ],
  ['90 boats, 30 of them new', '90 boats = 90 boats; 30 = 30 boats'],
  [
    'Promised 90 million\n\nIt promised 90 million doses.',
    '90 million = 90000000 doses; 90 million doses = 90000000 doses',
  ],
  ['The toll rose to 212. More than 1,500 were hurt.', '212 = 212; More than 1,500 = >1500'],
  ['100,000 rounds of ammunition', '100,000 rounds = 100000 rounds'],
  ['the eleven options', 'eleven options = 11 options'],
  ['30 air-defence systems', '30 air-defence systems = 30 air-defence systems'],
])

reads('no figures', [
  ['on 12 March 2024 soldiers came', ''],
  ['In 2024 voters stayed away; the 2025 elections', ''],
  ['at 10:30, at 9.30am, at 5pm', ''],
  ['won 3-1 and lost 101-99', ''],
  ['by 101 votes to 99', ''],
  ['Article 5 members met on page 12', ''],
  ['the F-16 pilots and G7 ministers', ''],
  ['a 43-year-old man, aged 43', ''],
  ['20 km of road, 500 MW, 30 degrees', ''],
  ['one of the ministers', ''],
  ['two officials said; three people familiar with the talks', ''],
  ['the 16th floor of 12 Mill Street', ''],
  ['call +44 20 7946 0000', ''],
  ['a few million, hundreds of millions of euros', ''],
  ['a 20-nation group', ''],
  ['the two leaders', ''],
  ['the 11 coastal states; a group of seven nations', ''],
  ['two and a half years; 2.5 times; the 1990s; the 1,000th boat', ''],
  ['June 12-14 talks between 2020 and 2024 exports', ''],
  ['4x4 cars, Under-21 players, COVID-19 vaccines, a 200-strong crew', ''],
  ['no one calls; 1,800 hardly matters', ''],
  ['the Fortune 500 companies', ''],
  ['according to two ministers', ''],
  ['Fourteen members of the club will vote against it', ''],
  ['a woman of 34, aged 34; until she was 34', ''],
  ['a population of 20 million', ''],
  ['Day 3 talks and COP29', ''],
])

reads('hedges', [
  ['about €5m', 'about €5m = ~5000000 EUR'],
  ['maybe €5m', 'maybe €5m = ~5000000 EUR'],
  ['nearly 60%', 'nearly 60% = ~0.60'],
  ['an estimated 300 homes', 'an estimated 300 homes = ~300 homes'],
  ['close to $4bn', 'close to $4bn = ~4000000000 USD'],
  ['in excess of £2m', 'in excess of £2m = >2000000 GBP'],
  ['well over 200 homes', 'well over 200 homes = >200 homes'],
  ['just under 200 homes', 'just under 200 homes = <200 homes'],
  ['fewer than 200 homes', 'fewer than 200 homes = <200 homes'],
  ['at least 200 homes', 'at least 200 homes = ≥200 homes'],
  ['no less than €3m', 'no less than €3m = ≥3000000 EUR'],
  ['no more than €3m', 'no more than €3m = ≤3000000 EUR'],
  ['up to 200 homes', 'up to 200 homes = ≤200 homes'],
  ['up to around 200 homes', 'up to around 200 homes = ≤200 homes'],
  ['as many as 200 homes', 'as many as 200 homes = ≤200 homes'],
  ['€3m or more', '€3m or more = ≥3000000 EUR'],
  ['€20bn+', '€20bn+ = ≥20000000000 EUR'],
  ['20 homes or so', '20 homes or so = ~20 homes'],
])

test('an amount without a unit is kept where the text speaks of money', () => {
  expect(figures('It pledged €40bn and came to 50 billion.')).toBe(
    '€40bn = 40000000000 EUR; 50 billion = 50000000000',
  )
})

test.each([
  ['€20bn', '20000000000', 'EUR'],
  ['some 200 armoured vehicles', '200', 'armoured vehicles'],
  ['between 3 and 4 per cent', '0.03', null],
  ['half', '0.50', null],
  ['20', '20', null],
  ['50 billion [euros]', '50000000000', 'EUR'],
])('parses the words “%s” alone', (words, value, unit) => {
  expect(parseFigure(words)).toMatchObject({ value, unit, span: { start: 0, end: words.length } })
})

test.each(['', 'vehicles', '€20bn for', '€20bn and €30bn', 'about'])(
  'parses no figure of “%s”',
  (words) => {
    expect(parseFigure(words)).toBeNull()
  },
)

test('an amount within round brackets is marked', () => {
  const found = findFigures('It cost €20bn ($21.5bn) and (as some say) £2m.')
  expect(found.map(({ bracketed }) => bracketed)).toEqual([false, true, false])
})

test('how a currency is printed is told', () => {
  const found = findFigures('€1m, EUR 2m, 3m euros, 4m [euros], 5%')
  expect(found.map(({ currency }) => currency)).toEqual(['sign', 'code', 'word', 'bracket', null])
})

test('number and scale have a span of their own', () => {
  const text = 'more than 20 billion euros'
  const [figure] = findFigures(text)
  expect(figure && slice(text, figure.number)).toBe('20 billion')
  expect(figure?.currencySpan && slice(text, figure.currencySpan)).toBe('euros')
})

test.each([
  ['Of the 62 tanks, 47 have arrived.', '62 tanks = 62 tanks; 47 = 47 tanks'],
  ['It sent 12 tanks and not 18.', '12 tanks = 12 tanks; 18 = 18 tanks'],
  ['Six of the hulls had no engines.', 'Six = 6 hulls'],
  ['Six of the ministers had no time.', ''],
  ['Six nations of the Lakes Pact met.', ''],
  [
    'It lost two frigates and one submarine.',
    'two frigates = 2 frigates; one submarine = 1 submarine',
  ],
  ['One man spoke.', ''],
  ['It fired 52 thsd shells.', '52 thsd shells = 52000 shells'],
])('a noun that is understood: %s', (text, expected) => {
  expect(figures(text)).toBe(expected)
})
