import { expect, test } from 'vitest'
import { figuresTold } from '../../../test/claims/figures-told.ts'

test.each<readonly [string, readonly string[]]>([
  ['Norland pledged €5bn to Marnia.', ['€5bn | pledged | Norland | Marnia']],
  [
    'The government of Norland has promised Marnia 200 trucks over three years.',
    ['200 trucks | pledged | Norland | Marnia'],
  ],
  [
    'Norland will deliver 31 tanks to Marnia by the end of June, its defence ministry said.',
    ['31 tanks | pledged | Norland | Marnia'],
  ],
  [
    'Marnia received $300 million from the Tidewater Fund last year.',
    ['$300 million | delivered | Tidewater Fund | Marnia'],
  ],
  [
    'Norland agreed to lend Marnia €2bn in a deal signed on Monday.',
    ['€2bn | committed | Norland | Marnia'],
  ],
  ['Parliament approved €3bn for flood defences on Tuesday.', ['€3bn | committed | Parliament | ']],
  [
    'The cabinet has earmarked £70m for rural clinics this year.',
    ['£70m | allocated | The cabinet | '],
  ],
  ['A grant of £70m was awarded to the Harbour Trust.', ['£70m | delivered |  | Harbour Trust']],
  [
    'The Harbour Trust was awarded a grant of £70m by the Arts Council.',
    ['£70m | delivered | Arts Council | Harbour Trust'],
  ],
  [
    'The Arts Council’s £70m grant to the Harbour Trust was criticised.',
    ['£70m | unclear | Arts Council | Harbour Trust'],
  ],
  ['Campaigners said Norland should give €5bn to Marnia.', ['€5bn | – |  | ']],
  ['Marnia’s president asked donors for €5bn.', ['€5bn | – |  | ']],
  ['The union demanded a rise of 8%.', ['8% | – |  | ']],
  ['Rebuilding the port would cost €900m, the mayor said.', ['€900m | – |  | ']],
  ['The mayor said the bridge cost €900m.', ['€900m | – |  | ']],
  [
    'Norland could provide up to €1bn if parliament agrees, Ada Holm said.',
    ['up to €1bn | pledged | Norland | '],
  ],
  ['Norland to send 40 doctors to Marnia', ['40 doctors | pledged | Norland | Marnia']],
  ['Norland pledges €40m for Marnia', ['€40m | pledged | Norland | Marnia']],
  ['EU approves €50bn package for Ukraine', ['€50bn | committed | EU | Ukraine']],
  ['Ukraine to receive €50bn from EU', ['€50bn | pledged | EU | Ukraine']],
  [
    'The European Union has provided Ukraine with €50bn since February 2022.',
    ['€50bn | delivered | European Union | Ukraine'],
  ],
  [
    'The European Union’s support for Ukraine now stands at €50bn.',
    ['€50bn | unclear | European Union | Ukraine'],
  ],
  ['Donors have raised €80m for the museum.', ['€80m | unclear | Donors | the museum']],
  ['The appeal raised £2m in its first week.', ['£2m | unclear |  | ']],
  [
    'Canada and Japan each pledged $20 million to the Pandemic Fund.',
    ['$20 million | pledged | Canada+Japan | Pandemic Fund'],
  ],
  [
    'Canada pledged $20 million and Japan $30 million.',
    ['$20 million | pledged | Canada | ', '$30 million | pledged | Japan | '],
  ],
  [
    'Canada’s $20 million pledge was welcomed by aid groups.',
    ['$20 million | pledged | Canada | '],
  ],
  ['The $20 million pledged by Canada has not been paid.', ['$20 million | pledged | Canada | ']],
  [
    'The $20 million Canada pledged last year has been disbursed.',
    ['$20 million | pledged | Canada | '],
  ],
  ['Labour would hire 6,500 teachers, its leader said.', ['6,500 teachers | pledged | Labour | ']],
  ['Corvane has agreed to buy Stell Foods for $4.2bn.', ['$4.2bn | – |  | ']],
  ['Corvane made a $4.2bn bid for Stell Foods.', ['$4.2bn | – |  | ']],
  ['The merger would cut 1,200 jobs, the union said.', ['1,200 jobs | – |  | ']],
  ['Corvane said the merger would save $300 million a year.', ['$300 million | – |  | ']],
  ['Corvane expects to save $300 million a year by 2027.', ['$300 million | – |  | ']],
  ['The court ordered Corvane to pay €12m in damages.', ['€12m | – |  | ']],
  ['Corvane paid a fine of €12m.', ['€12m | – |  | ']],
  ['The airline lost €12m in the first quarter.', ['€12m | – |  | ']],
  ['The airline cut 300 jobs last year.', ['300 jobs | – |  | ']],
  [
    'The minister denied that Norland had paid €3m to the rebels.',
    ['€3m | delivered | Norland | the rebels'],
  ],
  ['Did Norland pay €3m?', ['€3m | delivered | Norland | ']],
  ['Norland refused to pay the €3m.', ['€3m | pledged | Norland | ']],
  ['Norland raised its contribution to €7bn.', ['€7bn | unclear | Norland | ']],
  ['Aid ended up at €400m last year.', ['€400m | outcome |  | ']],
  ['Two thirds of the money has been paid out.', ['Two thirds | delivered |  | ']],
  [
    'Holm told reporters that 40 million doses would be shipped to the Commons Pool by June.',
    ['40 million doses | pledged |  | Commons Pool'],
  ],
  ['Vaccines worth €90m were given to Marnia by Lindor.', ['€90m | delivered | Lindor | Marnia']],
  ['Norland donated medicines worth €9m.', ['€9m | delivered | Norland | ']],
  ['Marnia needs 400,000 doses, the ministry said.', ['400,000 doses | – |  | ']],
  ['Marnia lacks €3bn for the winter.', ['€3bn | – |  | ']],
  ['The shortfall is €3bn.', ['€3bn | – |  | ']],
  ['The fighting has killed 41,000 people since 2023.', ['41,000 people | – |  | ']],
  ['Norland’s army has 15,000 troops.', ['15,000 troops | – |  | ']],
  [
    'Norland will send 1,500 troops to Marnia, Holm said.',
    ['1,500 troops | pledged | Norland | Marnia'],
  ],
  ['Norland plans to send 1,500 troops.', ['1,500 troops | pledged | Norland | ']],
  [
    'Norland is ready to send 1,500 troops, its prime minister said.',
    ['1,500 troops | pledged | Norland | '],
  ],
  [
    'Norland has sent 1,500 troops, 31 tanks and 12 jets to Marnia.',
    [
      '1,500 troops | delivered | Norland | Marnia',
      '31 tanks | delivered | Norland | Marnia',
      '12 jets | delivered | Norland | Marnia',
    ],
  ],
  [
    'The World Bank approved a $500 million loan to Marnia.',
    ['$500 million | committed | World Bank | Marnia'],
  ],
  [
    'The World Bank has approved $500 million in loans for Marnia for 2025.',
    ['$500 million | committed | World Bank | Marnia'],
  ],
  [
    'Marnia secured a $500 million loan from the World Bank.',
    ['$500 million | unclear | World Bank | Marnia'],
  ],
  ['Marnia got €60m from Norland.', ['€60m | delivered | Norland | Marnia']],
  ['Marnia will get €60m from Norland next year.', ['€60m | pledged | Norland | Marnia']],
  ['€60m will go to Marnia.', ['€60m | pledged |  | Marnia']],
  ['The remaining €60m will follow by the end of 2027.', ['€60m | pledged |  | ']],
  ['By October Norland had spent €6.5m.', ['€6.5m | delivered | Norland | ']],
  ['Norland promised €15m in 2023 for 2024 and 2025.', ['€15m | pledged | Norland | ']],
  ['Last year Norland promised €15m a year.', ['€15m | pledged | Norland | ']],
  ['Norland promised €15m by 2030.', ['€15m | pledged | Norland | ']],
  [
    'Norland gave €15m in 2023 and €20m in 2024.',
    ['€15m | delivered | Norland | ', '€20m | delivered | Norland | '],
  ],
  ['In the first quarter Norland delivered €15m.', ['€15m | delivered | Norland | ']],
  ['From 2022 to 2024 Norland gave €15m.', ['€15m | delivered | Norland | ']],
  ['The scheme will cost £4m over two years.', ['£4m | – |  | ']],
  [
    'The council will spend £4m on roads in 2026/27, its leader, Jo Pratt, said.',
    ['£4m | pledged | The council | '],
  ],
  ['Council tax will rise by 5%.', ['5% | – |  | ']],
  ['The plan would provide £4bn for hospitals.', ['£4bn | pledged |  | hospitals']],
  ['He put the cost at €4bn.', ['€4bn | – |  | ']],
  ['The commission estimates the need at €4bn.', ['€4bn | – |  | ']],
  ['An insurer has set aside €4bn for claims.', ['€4bn | allocated | An insurer | ']],
  ['The company raised €4bn in a share sale.', ['€4bn | – |  | ']],
  ['The company reported revenue of €4bn.', ['€4bn | – |  | ']],
  ['Investors put €4bn into the fund.', ['€4bn | unclear | Investors | the fund']],
  ['Thanks to Norland’s €4bn, the dam was built.', ['€4bn | unclear | Norland | ']],
  ['Norland, which had pledged €4bn, withdrew.', ['€4bn | pledged | Norland | ']],
  ['Norland, the biggest donor, gave €4bn.', ['€4bn | delivered | Norland | ']],
  ['Norland accounts for 30% of the total.', ['30% | unclear | Norland | ']],
  [
    'The ministry said on Monday that the state would cover half of the €8m bill.',
    ['half | – |  | ', '€8m | – |  | '],
  ],
  ['Norland has agreed to meet up to €15m of the cost.', ['up to €15m | committed | Norland | ']],
  ['In return Marnia will pay back €3bn by 2030.', ['€3bn | pledged | Marnia | ']],
  [
    'The Holm Foundation donated £3m to the university.',
    ['£3m | delivered | Holm Foundation | the university'],
  ],
  [
    'A £3m donation from the Holm Foundation paid for the hall.',
    ['£3m | delivered | Holm Foundation | '],
  ],
  [
    'Thanks to a gift of £3m from the Holm Foundation, the hall reopened.',
    ['£3m | unclear | Holm Foundation | '],
  ],
  ['The Holm Foundation’s offer of £3m still stands.', ['£3m | pledged | Holm Foundation | ']],
  [
    'The hall will receive £3m from the Holm Foundation.',
    ['£3m | pledged | Holm Foundation | The hall'],
  ],
  ['“The state must find £3m,” said Carr.', ['£3m | – |  | ']],
  ['Carr called for £3m for libraries.', ['£3m | – |  | ']],
  ['Carr said the state owed teachers £3m.', ['£3m | – |  | ']],
  [
    'According to Carr, the state has paid teachers £3m.',
    ['£3m | delivered | the state | teachers'],
  ],
  [
    'The state has paid teachers £3m, according to Carr.',
    ['£3m | delivered | The state | teachers'],
  ],
  [
    'Of the $900 million that Norland pledged, Marnia has received $120 million.',
    ['$900 million | pledged | Norland | Marnia', '$120 million | delivered |  | Marnia'],
  ],
  [
    'The Tidewater Fund, which was promised $90 million by Norland, has received only $12 million.',
    [
      '$90 million | pledged | Norland | Tidewater Fund',
      '$12 million | delivered |  | Tidewater Fund',
    ],
  ],
  [
    'A Labour government would spend £2bn on schools over five years.',
    ['£2bn | pledged | Labour | '],
  ],
  ['Norland’s aid to Marnia reached €400m in 2024.', ['€400m | outcome | Norland | ']],
  ['Norland is considering sending 1,500 troops.', ['1,500 troops | – |  | ']],
])('%s', (text, figures) => {
  expect(figuresTold(text)).toEqual(figures)
})
