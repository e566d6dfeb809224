import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { slice } from '../../shapes/span.ts'
import { findFrame, type Known } from './frame.ts'

const nothing: Known = { outlet: null, title: null, published: null, credits: [] }

/** The frame in words: `role name` for each link, `kind words` for each aside. */
function frameOf(text: string, known: Partial<Known> = {}) {
  const frame = findFrame(text, { ...nothing, ...known })
  return {
    links: frame.links.map(({ role, name }) => `${role} ${name}`),
    asides: frame.asides.map(({ kind, span }) => `${kind} ${slice(text, span)}`),
    published: frame.published,
    outlet: frame.outlet,
  }
}

const prose = 'The port of Marenza will stay open through the winter, the council decided.'

describe('datelines', () => {
  const found: readonly (readonly [string, readonly string[], string | null])[] = [
    ['MARENZA, April 5 (Portline) -', ['agency Portline'], null],
    ['MARENZA, April 5, 2031 (Portline) -', ['agency Portline'], '2031-04-05'],
    ['LONDON (AP) —', ['agency AP'], null],
    ['Marenza (AFP) –', ['agency AFP'], null],
    ['BRUSSELS —', [], null],
    ['PORT ELLA, N.M. —', [], null],
    ['Oslo –', [], null],
    ['(Paris) –', [], null],
    ['MARENZA, Oct. 3, 2031 /PRNewswire/ --', ['agency PRNewswire'], '2031-10-03'],
    ['MARENZA. May 3 (Interfax) -', ['agency Interfax'], null],
    ['MARENZA, 3 May 2031 -', [], '2031-05-03'],
    ['MARENZA/OSLO (Reuters/AFP) -', ['agency Reuters', 'agency AFP'], null],
    ['New Delhi (PTI):', ['agency PTI'], null],
  ]
  test.each(found)('%s', (dateline, links, published) => {
    const frame = frameOf(`${dateline} ${prose}\n\nMore will follow.`)
    expect(frame.asides).toEqual([`dateline ${dateline}`])
    expect(frame.links).toEqual(links)
    expect(frame.published).toBe(published)
  })

  test('under a headline and a byline', () => {
    const frame = frameOf(`Port to stay open\n\nBy Jane Doe\n\nMARENZA (Reuters) - ${prose}`)
    expect(frame.asides).toEqual(['credit By Jane Doe', 'dateline MARENZA (Reuters) -'])
  })

  test('a correspondent in place of an agency', () => {
    expect(frameOf(`By our correspondent in Marenza\n\n${prose}`).asides).toEqual([
      'dateline By our correspondent in Marenza',
    ])
    expect(frameOf(`From our own correspondent in Port Ella - ${prose}`).asides).toEqual([
      'dateline From our own correspondent in Port Ella -',
    ])
  })

  test('the year comes from the copyright line where the dateline has none', () => {
    const text = `MARENZA, May 3 (Portline) - ${prose}\n\n© 2031 Harbour Post`
    expect(frameOf(text).published).toBe('2031-05-03')
    expect(frameOf(text, { published: '2031-05-04' }).published).toBe('2031-05-04')
  })

  const others = [
    'Taxes – they rise every year, and the council knows it.',
    'Rossi (Harbour Party) - a former pilot - spoke first.',
    'NATO — the alliance of thirty states — has not answered.',
    'UPDATE — The port is open again.',
    'The low-lying quays were flooded on 3 May 2031.',
    'ROSSI — We will stay.\n\nBIANCHI — For how long?\n\nROSSI — As long as it takes.',
    'Marenza, which has two ports, will keep both.',
  ]
  test.each(others)('none in: %s', (text) => {
    expect(frameOf(text).asides.filter((aside) => aside.startsWith('dateline'))).toEqual([])
  })
})

describe('metadata before the first sentence', () => {
  const found: readonly (readonly [string, string, string | null])[] = [
    [' date 2031-05-06 SYNDEX - PortLine) ', 'date 2031-05-06 SYNDEX - PortLine)', '2031-05-06'],
    ['(SYNDEX - Portline) ', '(SYNDEX - Portline)', null],
    ['(SYNDEX- Portline) ', '(SYNDEX- Portline)', null],
    ['(SYNDEX - PORTLINE) ', '(SYNDEX - PORTLINE)', null],
    ['SYNDEX - Portline) ', 'SYNDEX - Portline)', null],
    ['SYNDEX-Portline) ', 'SYNDEX-Portline)', null],
    ['Date: 6 May 2031 (SYNDEX – Portline) ', 'Date: 6 May 2031 (SYNDEX – Portline)', '2031-05-06'],
  ]
  test.each(found)('%s', (printed, aside, published) => {
    const frame = frameOf(`${printed}The minister has said that the port will stay open.`)
    expect(frame.asides).toEqual([`metadata ${aside}`])
    expect(frame.links.map((link) => link.toLowerCase())).toEqual([
      'agency portline',
      'syndicator syndex',
    ])
    expect(frame.published).toBe(published)
    expect(frame.outlet).toBe('SYNDEX')
  })

  test('a dateline may follow', () => {
    expect(frameOf(`(SYNDEX - Portline) MARENZA, April 5 - ${prose}`).asides).toEqual([
      'metadata (SYNDEX - Portline)',
      'dateline MARENZA, April 5 -',
    ])
  })

  const others = [
    'Rossi - a minister from Marenza) has said nothing.',
    '(The council - without its chair) met on Friday.',
    'The date 2031-05-06 was set by the council.',
  ]
  test.each(others)('none in: %s', (text) => {
    expect(frameOf(text)).toMatchObject({ links: [], asides: [] })
  })
})

describe('metadata and credit lines', () => {
  const found: readonly (readonly [string, string, readonly string[]])[] = [
    ['Date: 2031-05-06', 'metadata', []],
    ['Published: 3 May 2031', 'metadata', []],
    ['Published on May 3, 2031 at 10:15 GMT', 'metadata', []],
    ['Updated May 3, 2031 10:15', 'metadata', []],
    ['Last updated: yesterday evening', 'metadata', []],
    ['Friday, 3 May 2031, 10:15', 'metadata', []],
    ['Source: Portline', 'credit', ['outlet Portline']],
    ['Source: Portinform', 'credit', ['agency Portinform']],
    ['By Jane Doe', 'credit', []],
    ['BY JANE DOE AND JOHN ROE', 'credit', []],
    ['By Jane Doe, Harbour Post', 'credit', ['outlet Harbour Post']],
    ['Reuters', 'credit', ['agency Reuters']],
    ['Photo: Jane Doe / Portline', 'credit', []],
    ['Reporting by Jane Doe; Editing by John Roe', 'credit', []],
    ['(Additional reporting by Jane Doe in Oslo; editing by John Roe.)', 'credit', []],
    ['Read also: Minister visits the quays', 'metadata', []],
    ['© 2031 Harbour Post. All rights reserved', 'credit', ['outlet Harbour Post']],
    ['Copyright (c) 2031 Harbour Post All Rights Reserved', 'credit', ['outlet Harbour Post']],
    [
      'Copyright 2031 Harbour Post. Distributed by Portline.',
      'credit',
      ['syndicator Portline', 'outlet Harbour Post'],
    ],
    ['This story was first published by The Harbour Post', 'credit', ['outlet The Harbour Post']],
    [
      'This article was originally published on Portline and is republished here with permission.',
      'credit',
      ['outlet Portline'],
    ],
    ['Distributed by Portline', 'credit', ['syndicator Portline']],
    ['SOURCE Marenza Quays Inc.', 'credit', ['speaker Marenza Quays Inc.']],
  ]
  test.each(found)('%s', (line, kind, links) => {
    const frame = frameOf(`${prose}\n\n${line}\n`)
    expect(frame.asides).toEqual([`${kind} ${line}`])
    expect(frame.links).toEqual(links)
  })

  test('the day that a line prints is the day of publication', () => {
    expect(frameOf(`Published: Friday, 3 May 2031\n\n${prose}`).published).toBe('2031-05-03')
    expect(frameOf(`Updated: 4 May 2031\n\n${prose}`).published).toBeNull()
    expect(frameOf(`Published: 31 June 2031\n\n${prose}`).published).toBeNull()
  })

  test('a credit in brackets closes a paragraph', () => {
    expect(frameOf(`${prose} (Reporting by Jane Doe; editing by John Roe)`).asides).toEqual([
      'credit (Reporting by Jane Doe; editing by John Roe)',
    ])
  })

  test('the copyright line names the outlet where nothing else does', () => {
    expect(frameOf(`${prose}\n\n© 2031 Harbour Post`).outlet).toBe('Harbour Post')
  })

  const others = [
    'By Friday the port will be open.',
    'By the end of May, Marenza had lost two quays.',
    'Copyright law is under review in Marenza.',
    'This report was published by the ministry on Friday.',
    'Provided by the ministry, the figures show a loss.',
    'First published in 1931, the novel is set in Marenza.',
    'Question: Will the port stay open?',
    'Source: NATO',
  ]
  test.each(others)('no links from: %s', (line) => {
    expect(frameOf(`${prose}\n\n${line}`).links).toEqual([])
  })
})

describe('how the words travelled', () => {
  const travels: readonly (readonly [string, readonly string[]])[] = [
    [
      'Rossi said this in an interview with Harbour Weekly, according to Portline.',
      ['speaker Rossi', 'venue Harbour Weekly', 'agency Portline'],
    ],
    [
      'Rossi said this in an interview with NQ , according to Portinform.',
      ['speaker Rossi', 'venue NQ', 'agency Portinform'],
    ],
    [
      'Foreign Minister Anna Rossi said this on Friday in an interview published by The Harbour Post.',
      ['speaker Anna Rossi', 'venue The Harbour Post'],
    ],
    ["Rossi's remarks were reported by Portinform.", ['speaker Rossi', 'agency Portinform']],
    ['The minister told Radio Marenza in an interview.', ['venue Radio Marenza']],
    ['She made the remarks in an interview with the BBC on Tuesday.', ['venue BBC']],
    [
      'This was stated by Anna Rossi in an interview with Radio Marenza.',
      ['speaker Anna Rossi', 'venue Radio Marenza'],
    ],
    [
      'Portinform reported this on Friday, citing The Harbour Post.',
      ['agency Portinform', 'outlet The Harbour Post'],
    ],
    ['As reported by Portinform.', ['agency Portinform']],
    [
      'The interview was first published by The Harbour Post on Friday.',
      ['venue The Harbour Post'],
    ],
    ['He said that in a statement to Reuters on Monday.', ['venue Reuters']],
  ]
  test.each(travels)('only: %s', (sentence, links) => {
    const frame = frameOf(`${prose}\n\n${sentence}\n\n"We stay," she said.`)
    expect(frame.asides).toEqual([`travel ${sentence}`])
    expect(frame.links).toEqual(links)
  })

  const statements: readonly (readonly [string, readonly string[]])[] = [
    [
      'Rossi told Radio Marenza that the port would stay open.',
      ['speaker Rossi', 'venue Radio Marenza'],
    ],
    [
      '"We stay," the minister said in an interview with The Harbour Post.',
      ['venue The Harbour Post'],
    ],
    ['"We stay," the minister told the German daily Hafenblick on Friday.', ['venue Hafenblick']],
    ['Speaking to Sky News, the minister called it a mistake.', ['venue Sky News']],
    [
      'The port will stay open, The Harbour Post reported, citing Portinform.',
      ['agency Portinform', 'outlet The Harbour Post'],
    ],
    ['In comments carried by Portinform, the minister called it a mistake.', ['agency Portinform']],
    ['The port will stay open, according to the state news agency Marport.', ['agency Marport']],
    ['The port will stay open, the Portline news agency reported.', ['agency Portline']],
    ['Rossi told CNN Friday that the port would stay open.', ['speaker Rossi', 'venue CNN']],
    [
      'Rossi told a Harbour Post reporter that the port would stay open.',
      ['speaker Rossi', 'venue Harbour Post'],
    ],
  ]
  test.each(statements)('with a statement: %s', (sentence, links) => {
    const frame = frameOf(`${prose}\n\n${sentence}`)
    expect(frame.asides).toEqual([])
    expect(frame.links).toEqual(links)
  })

  const interviews: readonly (readonly [string, string])[] = [
    [
      'In an interview with Harbour Weekly, carried by Portinform, Rossi described the port as safe.',
      'Rossi',
    ],
    [
      'In an interview with Harbour Weekly on Friday, Foreign Minister Anna Rossi called it safe.',
      'Anna Rossi',
    ],
    ['"It is safe," Anna Rossi said in an interview with Harbour Weekly.', 'Anna Rossi'],
    [
      'Anna Rossi, the minister, spoke to Piero Bassi on Harbour Weekly’s programme Quayside.',
      'Anna Rossi',
    ],
  ]
  test.each(interviews)('the interviewed: %s', (sentence, name) => {
    const { links } = frameOf(`${prose}\n\n${sentence}`)
    expect(links.slice(0, 2)).toEqual([`speaker ${name}`, 'venue Harbour Weekly'])
  })

  const none = [
    'Rossi told reporters that the port would stay open.',
    'Rossi told parliament that the port would stay open.',
    'The port is closed, according to police.',
    'The port is closed, according to the Marenza Harbour Authority.',
    'The port is closed, according to a Reuters poll.',
    'According to Portinform data, the port lost a third of its trade.',
    'She told NATO that the port would stay open.',
    'Rossi said in an interview with the FBI that he knew nothing.',
    'Rossi said that in Marenza the quays had been sold.',
    'Rossi said this week would be hard.',
    'Rossi told Hill that the port would stay open.',
    'He will speak to Bianchi on Friday via video.',
    '"I told CNN that I would stay," she said.',
    'The Harbour Times reported a loss of five million.',
    'Neither Rossi nor Bianchi spoke with reporters.',
    'The minister gave his support to the council.',
    'He later took back his comments while walking to the quays.',
  ]
  test.each(none)('nothing in: %s', (sentence) => {
    expect(frameOf(`${prose}\n\n${sentence}`)).toMatchObject({ links: [], asides: [] })
  })

  test('a carrier far from lead and end is about another matter', () => {
    const aside = 'The quays are old, The Harbour Post reported.'
    const filler = Array.from({ length: 9 }, () => prose).join('\n\n')
    expect(frameOf(`${filler}\n\n${aside}\n\n${filler}`).links).toEqual([])
    expect(frameOf(`${aside}\n\n${filler}`).links).toEqual(['outlet The Harbour Post'])
  })

  test('one interview shows that a name in capitals is an outlet', () => {
    const text = `Rossi told NQ that the port would stay open.\n\nIn the interview with NQ she also spoke of the quays.`
    expect(frameOf(text).links).toEqual(['speaker Rossi', 'venue NQ'])
  })
})

describe('the chain', () => {
  test('runs from the speaker outwards, and merges spellings', () => {
    const text =
      'date 2031-05-06 SYNDEX - PortInform) The minister has said that the port will stay open.\n\n' +
      'Rossi said this in an interview with NQ , according to Portinform.\n\n"We stay," Rossi said.'
    const frame = findFrame(text, { ...nothing, outlet: 'Syndex' })
    expect(frame.links.map(({ role, name }) => `${role} ${name}`)).toEqual([
      'speaker Rossi',
      'venue NQ',
      'agency Portinform',
      'syndicator SYNDEX',
    ])
    for (const { name, span } of frame.links) expect(span && slice(text, span)).toBe(name)
    expect(frame.published).toBe('2031-05-06')
    expect(frame.outlet).toBe('Syndex')
  })

  test('ends with the outlet of the metadata, which has no place in the text', () => {
    const frame = findFrame(prose, { ...nothing, outlet: 'Harbour Post' })
    expect(frame.links).toEqual([
      { name: 'Harbour Post', role: 'outlet', span: null, by: 'metadata' },
    ])
  })

  test('does not name an outlet twice', () => {
    const text = 'Rossi told The Harbour Post that the port would stay open.'
    expect(frameOf(text, { outlet: 'Harbour Post' }).links).toEqual(['outlet Harbour Post'])
    const interview = 'Rossi said in an interview with The Harbour Post that the port would stay.'
    expect(frameOf(interview, { outlet: 'Harbour Post' }).links).toEqual([
      'speaker Rossi',
      'venue The Harbour Post',
    ])
    const wire = 'MARENZA, May 3 (Portline) - Rossi told Portline that the port would stay open.'
    expect(frameOf(wire).links).toEqual(['agency Portline'])
    const told =
      'Rossi told the Associated Press that it would. The AP reported it first on Friday.'
    expect(frameOf(told).links).toEqual([
      'speaker Rossi',
      'venue Associated Press',
      'agency The AP',
    ])
  })

  test('merges the full name of an outlet with the one in use', () => {
    const text = `(SYNDEX - Portline News Agency) ${prose}\n\nDistributed by Syndex Syndication`
    expect(frameOf(text).links).toEqual(['agency Portline News Agency', 'syndicator SYNDEX'])
  })

  test('takes agencies and rights from the metadata', () => {
    const credits = ['© 2031 Harbour Post', 'Reuters', 'Jane Doe', 'Distributed by Portline']
    expect(frameOf(prose, { credits }).links).toEqual([
      'agency Reuters',
      'syndicator Portline',
      'outlet Harbour Post',
    ])
  })
})

describe('any text', () => {
  const fragments = fc.constantFrom(
    ...[
      'Rossi',
      ' said this',
      ' in an interview with',
      ' NQ',
      ', according to ',
      'Portinform',
      '. ',
    ],
    ...[
      '\n\n',
      '\n',
      '(',
      ')',
      ' - ',
      ' — ',
      'MARENZA',
      'date 2031-05-06 ',
      '"',
      '“',
      '”',
      '© 2031 ',
    ],
    ...[
      'By Jane Doe',
      'Source: ',
      'told ',
      'The Harbour Post',
      ' reported',
      '\ud800',
      '\u0000',
      'é',
      '😀',
    ],
  )
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(fragments, { maxLength: 60 }).map((parts) => parts.join('')),
  )

  test('spans stay within the text, asides do not overlap, links are as printed', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { links, asides } = findFrame(text, nothing)
        let end = 0
        for (const { span } of asides) {
          expect(span.start).toBeGreaterThanOrEqual(end)
          expect(span.end).toBeGreaterThan(span.start)
          end = span.end
        }
        expect(end).toBeLessThanOrEqual(text.length)
        for (const { name, span } of links) {
          expect(span && slice(text, span).replace(/\s+/g, ' ')).toBe(name)
        }
      }),
      { numRuns: 1500 },
    )
  })

  const hostile: readonly (readonly [string, string])[] = [
    ['capitals', 'AB '],
    ['names', 'The Harbour Post of '],
    ['brackets', '('],
    ['dashes', 'A - '],
    ['quotation marks', '" “'],
    ['cues', 'told the interview with according to '],
    ['stops', 'A. '],
    ['one word', 'a'],
    ['spaces', ' '],
    ['line breaks', 'By A\n'],
    ['travel', 'Rossi told Radio Marenza. '],
    ['apostrophes', "a'a"],
    ['rights', '© © 2031 '],
    ['interviews', 'In an interview with Radio A, in an interview with aRadio, '],
    ['openings', 'Officials said this in an interview on Friday. '],
    ['paragraphs without a stop', 'a\n\n'],
  ]
  test.each(hostile)('half a million code units of %s take under two seconds', (_name, unit) => {
    const text = unit.repeat(Math.ceil(500_000 / unit.length))
    const started = performance.now()
    findFrame(text, nothing)
    expect(performance.now() - started).toBeLessThan(2000)
  })
})
