import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Engine } from '../../src/attribute/engine.ts'
import { type Attribution, cueTypes, forms } from '../../src/shapes/attribution.ts'
import { type Span, sliceAll } from '../../src/shapes/span.ts'

/**
 * What every engine must do. `open` makes a fresh engine; the suite closes it. `reports` is how many
 * reports make a text long enough to time: fewer for a slow engine.
 */
export function testEngine(name: string, open: () => Engine, reports = 50): void {
  describe(`engine: ${name}`, () => {
    async function read(...texts: readonly string[]): Promise<readonly (readonly Attribution[])[]> {
      const engine = open()
      try {
        return await engine.attribute(texts)
      } finally {
        await engine.close()
      }
    }

    /** The first attribution whose cue has the word, as printed words. */
    async function wordsOf(text: string, cue: string): Promise<Record<string, string> | undefined> {
      const [found = []] = await read(text)
      const words = (spans: readonly Span[]): string => sliceAll(text, spans)
      return found
        .map((one) => ({
          source: words(one.source),
          cue: words(one.cue),
          content: words(one.content),
          form: one.form,
        }))
        .find((one) => one.cue.toLowerCase().includes(cue))
    }

    test('it has a name and a version', () => {
      const engine = open()
      expect(engine.name).toMatch(/^[a-z][a-z0-9-]*$/)
      expect(engine.version).toMatch(/^[\w.-]+$/)
      return engine.close()
    })

    test('a quotation has its speaker, its cue and its marks', async () => {
      expect(await wordsOf('“The ferry is safe,” said Ilva Tarn.', 'said')).toEqual({
        source: 'Ilva Tarn',
        cue: 'said',
        content: '“The ferry is safe,”',
        form: 'direct',
      })
    })

    test.each(['“”', '""', '‘’', '«»', '„“'])(
      'the marks %s belong to the quotation and not to a speaker with a title',
      async (marks) => {
        const quotation = `${marks[0]}The ferry is safe,${marks[1]}`
        expect(await wordsOf(`${quotation} Port Minister Ilva Tarn said.`, 'said')).toEqual({
          source: 'Port Minister Ilva Tarn',
          cue: 'said',
          content: quotation,
          form: 'direct',
        })
      },
    )

    test('a heading whose cue would be a noun attributes nothing', async () => {
      expect(await read('Harbour talks go on\n\nThe ferry left at noon.')).toEqual([[]])
    })

    test('a paraphrase keeps its leading that', async () => {
      expect(await wordsOf('The port authority said that the ferry was safe.', 'said')).toEqual({
        source: 'The port authority',
        cue: 'said',
        content: 'that the ferry was safe',
        form: 'indirect',
      })
    })

    test('partly quoted words are mixed', async () => {
      const found = await wordsOf('Tarn said the delay was “a disgrace” to the town.', 'said')
      expect(found).toMatchObject({ source: 'Tarn', form: 'mixed' })
    })

    test('plain narration attributes nothing', async () => {
      expect(await read('The ferry left the harbour at noon. It was full.')).toEqual([[]])
    })

    test('empty and blank texts have no attributions', async () => {
      expect(await read('', ' ', '\n\n\t')).toEqual([[], [], []])
      expect(await read()).toEqual([])
    })

    test('a text reads the same alone and among others', async () => {
      const texts = [report, '“No,” said Tarn.', '', report.slice(0, 200)]
      const together = await read(...texts)
      for (const [at, text] of texts.entries()) {
        expect(together[at]).toEqual((await read(text))[0])
      }
    })

    test('attributions hold the contract on a report and on every cut of it', async () => {
      const cuts = Array.from({ length: 60 }, (_, at) => report.slice(at * 7, at * 23))
      const texts = [report, ...cuts]
      const found = await read(...texts)
      for (const [at, text] of texts.entries()) checkAll(text, found[at] ?? [])
      expect(found[0]?.length).toBeGreaterThan(4)
    })

    test.each(hostile)('hostile text: %s', async (_, text) => {
      const [found = []] = await read(text)
      checkAll(text, found)
    })

    test('any string of odd characters', async () => {
      const engine = open()
      const piece = fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom(...odd) },
        { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 5 }) },
      )
      await fc.assert(
        fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
          const text = pieces.join('')
          checkAll(text, (await engine.attribute([text]))[0] ?? [])
        }),
        { numRuns: 300 },
      )
      await engine.close()
    })

    test('a text four times as long takes no sixteen times as long', async () => {
      const engine = open()
      const took = async (text: string): Promise<number> => {
        const began = process.cpuUsage()
        await engine.attribute([text])
        const { user, system } = process.cpuUsage(began)
        return user + system
      }
      const short = `${report}\n\n`.repeat(reports)
      // The best of some runs: other work on the machine can only make one longer. Work that grew
      // with the square of the length would take sixteen times as long.
      let [one, four] = [Infinity, Infinity]
      for (let run = 0; run < 4; run++) {
        four = Math.min(four, await took(short.repeat(4)))
        one = Math.min(one, await took(short))
      }
      expect(four).toBeLessThan(11 * one)
      await engine.close()
    })
  })
}

function checkAll(text: string, found: readonly Attribution[]): void {
  let last = 0
  for (const one of found) {
    expect(one.content.length).toBeGreaterThan(0)
    for (const role of [one.source, one.cue, one.content]) checkRole(text, role)
    const first = one.content[0]?.start ?? -1
    expect(first).toBeGreaterThanOrEqual(last)
    last = first
    expect(one.cue.length > 0 || one.carried).toBe(true)
    expect(forms).toContain(one.form)
    expect(cueTypes).toContain(one.cueType)
    expect(one.confidence).toBeGreaterThan(0)
    expect(one.confidence).toBeLessThanOrEqual(1)
  }
}

/** Fragments lie in the text, in order, apart from each other, and hold something to read. */
function checkRole(text: string, spans: readonly Span[]): void {
  let last = 0
  for (const { start, end } of spans) {
    expect(start).toBeGreaterThanOrEqual(last)
    expect(end).toBeGreaterThan(start)
    expect(end).toBeLessThanOrEqual(text.length)
    expect(text.slice(start, end).trim()).toBe(text.slice(start, end))
    last = end
  }
}

const report = `PORT ANVEL, March 3 (Coastal Press) - The port authority said on Monday that the old ferry would sail again.

“We have waited long enough,” said Ilva Tarn, the minister for ports. “The town needs its boat.”

“And the boat needs its town.”

According to the harbour board, repairs will cost 4 million crowns, a sum that Orrel called “a bad joke”.

When asked whether the toll would rise, Tarn replied: “We have not decided.” She added that nobody should worry.

Critics, however, warned of long delays; the union demanded a vote, and the mayor promised to hold one.`

const hostile: readonly (readonly [string, string])[] = [
  ['only quotation marks', '“”„‟«»‹›‘’‚\'"``'.repeat(50)],
  ['quotation marks with spaces', '“ ” " \' « » '.repeat(200)],
  ['opening marks alone', '“'.repeat(2000)],
  ['no end of sentence', 'Tarn said that the boat and the crew '.repeat(400)],
  ['no spaces', 'Tarnsaid“theboat”'.repeat(400)],
  ['commas', ', '.repeat(3000)],
  ['NUL and control characters', 'Tarn\0said\0that\u0007the boat\u001b sank, said\0 Orrel.'],
  ['lone surrogates', '\ud800“\udc00 Tarn said,” \udbff said \ude00 Tarn.\ud83d'],
  ['emoji', '“👩‍👩‍👧‍👦 🚢!” said 🙂 Tarn 🇳🇴.'],
  ['right to left', '«הספינה יצאה», אמר טרן. “\u202eTarn said,\u202c” said \u2067Tarn\u2069.'],
  ['line breaks of every kind', 'Tarn said\r\n“yes”\r\u2028said\u2029Orrel\n\n\n“no”\u0085'],
  ['one word repeated', 'said '.repeat(3000)],
  ['colons', 'TARN: '.repeat(1000)],
  ['brackets', '((((Tarn) said [that] (the boat) '.repeat(300)],
  ['one word of 100,000 letters', `Tarn said ${'a'.repeat(100_000)}.`],
  ['apostrophes', "'s 't o' 'em 's ".repeat(500)],
]

const odd: readonly string[] = [
  ...'“”‘’\'"«»„‹›—-:,.;!?()[]\n\0',
  '\n\n',
  ' ',
  ' said ',
  'Tarn ',
  'that ',
  ', ',
  '. ',
  ' according to ',
  'the minister ',
  'asked whether ',
  'In his opinion, ',
  'Q: ',
  '\ud83d',
  '🚢',
]
