import type { Actor } from '../../src/shapes/actor.ts'
import { cueTypes, forms } from '../../src/shapes/attribution.ts'
import { hashId, sha256 } from '../../src/shapes/id.ts'
import type { Reading } from '../../src/shapes/reading.ts'
import type { Span } from '../../src/shapes/span.ts'
import type { Statement } from '../../src/shapes/statement.ts'
import { seeded } from '../../test/random.ts'

const syllables = 'ba ce di fo gu ka le mi no pu ra se ti vo za bre stu kla pri ton'.split(' ')

/** The n-th word: short for small n, as frequent words are. Never the same for two numbers. */
function word(n: number): string {
  let rest = n
  let made = ''
  do {
    made += syllables[rest % syllables.length]
    rest = Math.floor(rest / syllables.length)
  } while (rest > 0)
  return made
}

/** A word by Zipf's law over 50,000: the n-th comes up in proportion to 1/n. */
function zipf(random: () => number): string {
  return word(Math.floor(50_000 ** random()) - 1)
}

/**
 * Readings as a newspaper archive would give them, of 15 statements of 25 words: 3,000 speakers,
 * of whom the first speak most; 40 outlets; ten years.
 */
export function* generate(readings: number, seed = 1): Generator<Reading> {
  const random = seeded(seed)
  for (let number = 0; number < readings; number++) yield make(random, number)
}

function make(random: () => number, number: number): Reading {
  let text = ''
  const put = (words: string): Span => {
    const start = text.length
    text += `${words} `
    return { start, end: text.length - 1 }
  }
  const words = (count: number): string =>
    Array.from({ length: count }, () => zipf(random)).join(' ')
  const day = new Date(Date.UTC(2015, 0, 1 + Math.floor(random() * 3_650)))
    .toISOString()
    .slice(0, 10)
  const actors = Array.from({ length: 4 }, (_, at): Actor => {
    const who = Math.floor(3_000 ** random()) - 1
    const name = `${cap(word(who))} ${cap(word(who + 20_000))}`
    return {
      id: `a${at + 1}`,
      type: 'person',
      name,
      office: 'minister',
      mentions: [{ ...put(name), kind: 'name' }],
      unnamed: null,
    }
  })
  const url = `https://news.example/${number}`
  const id = hashId(['bench', url])
  const statements = Array.from({ length: 15 }, (_, at): Statement => {
    put(words(10))
    const speaker = actors[Math.floor(random() * 5)]
    const content = put(words(25))
    return {
      id: hashId([id, String(at)]),
      form: forms[Math.floor(random() * forms.length)] ?? 'direct',
      content: [content],
      source: [put(speaker?.name ?? 'he')],
      cue: [put('said')],
      cueType: cueTypes[Math.floor(random() * cueTypes.length)] ?? 'say',
      speaker: speaker?.id ?? null,
      speakerBasis: speaker ? 'named' : 'none',
      speakerBy: 'bench',
      speakerConfidence: 1,
      candidates: [],
      onBehalfOf: null,
      relays: [],
      confidence: random(),
      by: 'bench@1',
    }
  })
  return {
    report: {
      id,
      sha256: sha256(text),
      url,
      title: words(8),
      published: day,
      language: 'en',
      outlet: `Outlet ${Math.floor(random() * 40)}`,
      chain: [{ actor: 'a1', role: 'speaker', span: null }],
      text,
    },
    actors,
    statements,
    claims: [],
    issues: [],
    meta: {
      input: `${number}.html`,
      format: 'html',
      charset: 'utf-8',
      byline: null,
      section: null,
      publishedAt: null,
      modifiedAt: null,
      knownBy: { title: 'json-ld' },
      robots: null,
    },
  }
}

function cap(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}
