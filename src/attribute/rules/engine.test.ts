import { describe, expect, test } from 'vitest'
import type { Attribution } from '../../shapes/attribution.ts'
import { type Span, sliceAll } from '../../shapes/span.ts'
import { rules } from './engine.ts'

/** Each attribution on a line: source | cue | content, with its form, and its cue type where it matters. */
async function lines(text: string): Promise<string[]> {
  const [found = []] = await rules().attribute([text])
  const words = (spans: readonly Span[]): string => sliceAll(text, spans)
  return found.map((one: Attribution) =>
    [
      one.carried ? 'carried' : words(one.source),
      words(one.cue),
      words(one.content),
      one.form,
    ].join(' | '),
  )
}

describe('marks of every convention', () => {
  test.each([
    ['“', ',”'],
    ['"', ',"'],
    ["'", ",'"],
    ['‘', ',’'],
    ['«', '»,'],
    ['»', '«,'],
    ['„', '“,'],
    ['„', '”,'],
    ['‹', '›,'],
    ["''", ",''"],
    ['``', ",''"],
    ['“ ', ' , ”'],
    ['" ', ' , "'],
  ])('%sThe harbour will close%s said Ilva Tarn.', async (open, close) => {
    const quoted = `${open}The harbour will close${close}`
    const content = close.endsWith(',') && !close.startsWith(',') ? quoted.slice(0, -1) : quoted
    expect(await lines(`${quoted} said Ilva Tarn.`)).toEqual([
      `Ilva Tarn | said | ${content} | direct`,
    ])
  })

  test('a plural’s apostrophe closes no quotation', async () => {
    expect(await lines('‘The workers’ rights come first,’ Tarn said.')).toEqual([
      'Tarn | said | ‘The workers’ rights come first,’ | direct',
    ])
  })

  test('a quotation whose closing mark is missing ends at its comma', async () => {
    expect(await lines('“The harbour will close, Tarn said.')).toEqual([
      'Tarn | said | “The harbour will close, | direct',
    ])
  })

  test('quotations inside a quotation are part of it', async () => {
    const text = "“We work with the 'friends of the harbour' on this,” Tarn said."
    expect(await lines(text)).toEqual([
      "Tarn | said | “We work with the 'friends of the harbour' on this,” | direct",
    ])
    expect(await lines('“He told me “never” and left,” Tarn said.')).toEqual([
      'Tarn | said | “He told me “never” and left,” | direct',
    ])
  })

  test('a quotation runs over paragraphs from its first mark to its last', async () => {
    expect(await lines('“The harbour is old.\n\n“The ferry is older,” Tarn said.')).toEqual([
      'Tarn | said | “The harbour is old.\n\n“The ferry is older,” | direct',
    ])
    const text = '“It is old,” Tarn said. “The ferry is older.\n\n“The bridge is the oldest.”'
    expect(await lines(text)).toEqual([
      'Tarn | said | “It is old,” … “The ferry is older.\n\n“The bridge is the oldest.” | direct',
    ])
  })

  test('words in marks that nobody says are no statement', async () => {
    expect(await lines('The so-called “bridge of sighs” was opened in 1904.')).toEqual([])
  })
})

describe('direct and mixed words', () => {
  test('a paragraph of quoted sentences is one content', async () => {
    const text = '"The ferry is old. The crew is tired. We need a new one," Tarn said.'
    expect(await lines(text)).toEqual([
      'Tarn | said | "The ferry is old. The crew is tired. We need a new one," | direct',
    ])
  })

  test('broken by its cue, a quotation is one statement', async () => {
    expect(await lines('“It will close,” he said, “and it will not open again.”')).toEqual([
      'he | said | “It will close,” … “and it will not open again.” | direct',
    ])
    expect(await lines('“It will close,” he said. “It is old. We are sorry.”')).toEqual([
      'he | said | “It will close,” … “It is old. We are sorry.” | direct',
    ])
  })

  test('a space after the opening mark is no matter', async () => {
    expect(await lines('Orrel said: " When we have a boat, we will sail."')).toEqual([
      'Orrel | said | " When we have a boat, we will sail." | direct',
    ])
  })

  test('the source has its apposition', async () => {
    expect(await lines('“It will close,” said Ilva Tarn, the minister for ports.')).toEqual([
      'Ilva Tarn, the minister for ports | said | “It will close,” | direct',
    ])
    expect(await lines('Port Minister Ilva Tarn has said that the harbour will close.')).toEqual([
      'Port Minister Ilva Tarn | has said | that the harbour will close | indirect',
    ])
  })

  test('a question mark before the cue ends no sentence', async () => {
    expect(await lines('“Will it close?” Orrel asked.')).toEqual([
      'Orrel | asked | “Will it close?” | question',
    ])
    expect(await lines('“No bridge!” the crowd shouted.')).toEqual([
      'the crowd | shouted | “No bridge!” | direct',
    ])
  })

  test('whom it was said to is no content', async () => {
    expect(await lines('“Are you mad?” he asked her. “No,” she replied.')).toEqual([
      'he | asked | “Are you mad?” | question',
      'she | replied | “No,” | direct',
    ])
  })

  test('partly quoted content is the whole clause', async () => {
    expect(await lines('Tarn said the plan was “a disgrace” and would fail.')).toEqual([
      'Tarn | said | the plan was “a disgrace” and would fail | mixed',
    ])
  })

  test('a quotation after a colon and a line break', async () => {
    expect(await lines('Tarn continued:\n\n“The bridge is old. It will fall.”')).toEqual([
      'Tarn | continued | “The bridge is old. It will fall.” | direct',
    ])
  })
})

describe('carried quotations', () => {
  test('alone in the next paragraph', async () => {
    const text =
      '“The harbour will close,” Tarn said.\n\n“It will not open again.”\n\nThe ferry sails.\n\n“No more boats for us.”'
    expect(await lines(text)).toEqual([
      'Tarn | said | “The harbour will close,” | direct',
      'carried |  | “It will not open again.” | direct',
    ])
  })

  test('alone after a paraphrase in the same paragraph', async () => {
    expect(await lines('Tarn said the harbour would close. “It will not open again.”')).toEqual([
      'Tarn | said | the harbour would close | indirect',
      'carried |  | “It will not open again.” | direct',
    ])
  })

  test('nothing is carried where nobody spoke', async () => {
    expect(await lines('The harbour is old.\n\n“It will not open again at all.”')).toEqual([])
  })
})

describe('paraphrase', () => {
  test.each([
    ['Tarn said the harbour would close.', 'Tarn | said | the harbour would close'],
    ['The harbour would close, Tarn said.', 'Tarn | said | The harbour would close'],
    ['The bridge will fall, warned Tarn.', 'Tarn | warned | The bridge will fall'],
    ['The ferry, Tarn said, would be sold.', 'Tarn | said | The ferry … would be sold'],
    [
      'According to Ilva Tarn, the harbour will close.',
      'Ilva Tarn | According to | the harbour will close',
    ],
    ['According to him, the ferry is too old.', 'him | According to | the ferry is too old'],
    [
      'The harbour will close, according to the port authority.',
      'the port authority | according to | The harbour will close',
    ],
    [
      'Tarn stressed the need to dredge the harbour.',
      'Tarn | stressed | the need to dredge the harbour',
    ],
    ['In his view, the harbour has no future.', 'his | In … view | the harbour has no future'],
    [
      'In the view of the harbour board, the ferry is too old.',
      'the harbour board | In the view of | the ferry is too old',
    ],
    [
      'The government has denied that the harbour will close.',
      'The government | has denied | that the harbour will close',
    ],
    ['Tarn promised to build the bridge.', 'Tarn | promised | to build the bridge'],
    ['Tarn told reporters that the ferry was safe.', 'Tarn | told | that the ferry was safe'],
    ['Tarn  said  the  harbour would close', 'Tarn | said | the  harbour would close'],
    ['TARN SAID THAT THE HARBOUR WOULD CLOSE', 'TARN | SAID | THAT THE HARBOUR WOULD CLOSE'],
    ['Tarn said the ferry was late , Orrel sold it .', 'Tarn | said | the ferry was late'],
  ])('%s', async (text, wanted) => {
    expect((await lines(text))[0]).toMatch(wanted)
  })

  test('in an opinion, with a quotation', async () => {
    const text = 'In Tarn’s opinion, the harbour has no future, “because nobody uses it.”'
    expect(await lines(text)).toEqual([
      'Tarn’s | In … opinion | the harbour has no future, “because nobody uses it.” | mixed',
    ])
  })

  test.each([
    [
      'The agency quoted Lind as saying the boat was safe.',
      'Lind | quoted … as saying | the boat was safe | indirect',
    ],
    [
      'Lind was quoted by Coastal Press as saying that the boat was safe.',
      'Lind | was quoted … as saying | that the boat was safe | indirect',
    ],
    [
      'From his point of view, nothing had changed.',
      'his | From … point of view | nothing had changed | indirect',
    ],
    [
      'Edo Lind, the chairman, said that no boat would sail, and that the crew had been told.',
      'Edo Lind, the chairman, | said | that no boat would sail, and that the crew had been told | indirect',
    ],
    ['Lind said, “The boat is safe,” and left.', 'Lind | said | “The boat is safe,” | direct'],
    [
      'Coastal Press reported that the boat was safe, citing Lind.',
      'Coastal Press | reported | that the boat was safe | indirect',
    ],
    [
      'The spokesman on Wednesday denied that the boat was sold.',
      'The spokesman | denied | that the boat was sold | indirect',
    ],
  ])('%s', async (text, wanted) => {
    expect(await lines(text)).toEqual([wanted])
  })

  test.each([
    [
      'The boat could have sailed in May, he told Coastal Press.',
      'he | told | The boat could have sailed in May',
    ],
    [
      'That is false, according to the port’s adviser, Edo Lind.',
      'the port’s adviser, Edo Lind | according to | That is false',
    ],
    [
      'In the words of Edo Lind, director of the port, the boat was dead.',
      'Edo Lind, director of the port | In the words of | the boat was dead',
    ],
    [
      'A spokesman for the assembly said that the doors were open.',
      'A spokesman for the assembly | said | that the doors were open',
    ],
    [
      '“Nobody can run this town,” Cllr Lind stormed.',
      'Cllr Lind | stormed | “Nobody can run this town,” | direct',
    ],
    [
      '“Who runs this town?” thundered Edo Lind.',
      'Edo Lind | thundered | “Who runs this town?” | direct',
    ],
    ['Boat ‘needs a captain’, says Lind', 'Lind | says | Boat ‘needs a captain’'],
  ])('%s', async (text, wanted) => {
    expect((await lines(text))[0]).toMatch(wanted)
  })

  test('one content ends where the next cue begins', async () => {
    const text = 'Tarn criticised the plan, and Orrel called for a vote.'
    expect(await lines(text)).toEqual([
      'Tarn | criticised | the plan | indirect',
      'Orrel | called for | a vote | indirect',
    ])
  })

  test('a place and date line is no part of the source', async () => {
    const text =
      'date 2031-04-05 PORTNEWS - COASTAL) Port Minister Ilva Tarn said that it was over.'
    expect(await lines(text)).toEqual([
      'Port Minister Ilva Tarn | said | that it was over | indirect',
    ])
  })
})

describe('questions', () => {
  test('what somebody was asked is a question, the answer a statement', async () => {
    const text = 'When asked whether the bridge would be tolled, Tarn said: “We have not decided.”'
    expect(await lines(text)).toEqual([
      ' | asked | whether the bridge would be tolled | question',
      'Tarn | said | “We have not decided.” | direct',
    ])
  })

  test('the question ends at a dash too, and has whoever asked', async () => {
    const text =
      'Asked by a reporter if she would resign -- a rumour of the week -- Tarn replied that she would not.'
    expect(await lines(text)).toEqual([
      'a reporter | Asked | if she would resign -- a rumour of the week | question',
      'Tarn | replied | that she would not | indirect',
    ])
  })

  test('asking for something is no question', async () => {
    const [found = []] = await rules().attribute(['Tarn asked the board to close the harbour.'])
    expect(found.map(({ form }) => form)).toEqual(['indirect'])
  })
})

describe('lists, transcripts, headlines', () => {
  test('a quotation with a dash and a name', async () => {
    expect(await lines('“A bridge is a promise kept.” ― Ilva Tarn')).toEqual([
      'Ilva Tarn | ― | “A bridge is a promise kept.” | direct',
    ])
  })

  test('a list of quotations with bullets', async () => {
    const text = '- "The boat is safe." -- Ilva Tarn, minister\n\n- "It is not." -- Edo Lind'
    expect(await lines(text)).toEqual([
      'Ilva Tarn, minister | -- | "The boat is safe." | direct',
      'Edo Lind | -- | "It is not." | direct',
    ])
  })

  test('a transcript', async () => {
    const text =
      'TARN: We will build the bridge.\n\nAnd we will paint it.\n\nORREL: With what money?\n\nTARN: The toll.'
    expect(await lines(text)).toEqual([
      'TARN | : | We will build the bridge. | direct',
      'carried |  | And we will paint it. | direct',
      'ORREL | : | With what money? | question',
      'TARN | : | The toll. | direct',
    ])
  })

  test('questions and answers by letter name nobody', async () => {
    expect(await lines('Q: Will you build it?\n\nA: Yes, next year.')).toEqual([
      ' | Q: | Will you build it? | question',
      ' | A: | Yes, next year. | direct',
    ])
  })

  test('headlines', async () => {
    expect(await lines('Tarn: we will not sell the harbour')).toEqual([
      'Tarn | : | we will not sell the harbour | indirect',
    ])
    expect(await lines('Harbour To Close In May, Minister Says')).toEqual([
      'Minister | Says | Harbour To Close In May | indirect',
    ])
  })

  test('labels are nobody', async () => {
    expect(await lines('Location: Port Anvel\n\nUpdated: we will be back on Monday.')).toEqual([])
  })
})

describe('no statement', () => {
  test.each([
    'Tarn also commented on the price of the ferry.',
    'Tarn said this in an interview with The Harbour Post, according to Coastal Press.',
    'Tarn did not say when the bridge would open.',
    '"" "" " \'',
  ])('%s', async (text) => {
    expect(await lines(text)).toEqual([])
  })
})

describe('200,000 words', () => {
  const words = 200_000
  test.each([
    ['of an ordinary report', 'Tarn said that the boat sank.\n\n“No,” he said.\n\n', 9],
    ['in one paragraph', 'Tarn said that the boat sank. “No,” he said. ', 9],
    ['in one sentence', 'Tarn said that the boat and the crew ', 8],
    ['of closing cues', ', said Tarn ', 2],
    ['that open quotations', '“Tarn said it.\n\n', 3],
    ['that are quotation marks', '" ', 1],
  ])('%s are read in less than six seconds', async (_, piece, length) => {
    const engine = rules()
    const text = piece.repeat(words / length)
    const began = process.cpuUsage()
    await engine.attribute([text])
    const { user, system } = process.cpuUsage(began)
    // Two or three on a machine that is busy; what grows with the square takes minutes.
    expect((user + system) / 1e6).toBeLessThan(6)
  })
})
