import type { Actor } from '../../../src/shapes/actor.ts'
import type { Meta } from '../../../src/shapes/article.ts'
import type { CueType, Form } from '../../../src/shapes/attribution.ts'
import { hashId, sha256 } from '../../../src/shapes/id.ts'
import type { Mention } from '../../../src/shapes/mention.ts'
import type { Reading } from '../../../src/shapes/reading.ts'
import type { Span } from '../../../src/shapes/span.ts'
import type { Statement } from '../../../src/shapes/statement.ts'
import { claiming, type MakeClaims } from './sample-claims.ts'

/** What a sample report says: `said` is the content, in fragments where it is a list. */
interface Said {
  readonly by?: string | null
  readonly cue?: string
  readonly said: string | readonly string[]
  readonly form?: Form
  readonly cueType?: CueType
}

export interface SampleReport {
  readonly url?: string | null
  readonly outlet?: string | null
  readonly published?: string | null
  readonly title?: string | null
  /** Office and type of speakers by their names; a speaker not named here is a person. */
  readonly actors?: Readonly<Record<string, Partial<Pick<Actor, 'type' | 'office'>>>>
  readonly lines: readonly Said[]
  readonly claims?: MakeClaims
}

/** A sound reading of an invented report, one sentence a line: "content cue source." */
export function sample({ lines, claims, actors: known = {}, ...head }: SampleReport): Reading {
  const { url = null, outlet = 'The Example', published = '2025-03-01', title = 'A report' } = head
  let text = ''
  const put = (words: string): Span => {
    const start = text.length
    text += `${words} `
    return { start, end: text.length - 1 }
  }
  const actors: Actor[] = []
  const speak = (name: string, at: Span): string => {
    const mention: Mention = { ...at, kind: 'name' }
    const earlierAt = actors.findIndex((actor) => actor.name === name)
    const earlier = actors[earlierAt]
    if (earlier) {
      actors[earlierAt] = { ...earlier, mentions: [...earlier.mentions, mention] }
      return earlier.id
    }
    const { type = 'person', office = null } = known[name] ?? {}
    const id = `a${actors.length + 1}`
    actors.push({ id, type, name, office, mentions: [mention], unnamed: null })
    return id
  }
  const drafts = lines.map((line) => {
    const { by = 'Ada Holm', said, cue = 'said', form = 'direct', cueType = 'say' } = line
    const content = [said].flat().map(put)
    const cueSpan = put(cue)
    const source = by === null ? [] : [put(by)]
    const [mention] = source
    const speaker = by !== null && mention ? speak(by, mention) : null
    return { form, content, cue: [cueSpan], source, cueType, speaker }
  })
  const fingerprint = sha256(text)
  const id = hashId(['report', url ?? '', outlet ?? '', fingerprint])
  const reading: Reading = {
    report: {
      id,
      sha256: fingerprint,
      url,
      title,
      published,
      language: 'en',
      outlet,
      chain: actors.slice(0, 1).map(({ id: actor, mentions: [span = null] }) => ({
        actor,
        role: 'speaker' as const,
        span: span && { start: span.start, end: span.end },
      })),
      text,
    },
    actors,
    statements: drafts.map(
      (draft): Statement => ({
        id: hashId([id, ...draft.content.map(({ start, end }) => `${start}-${end}`)]),
        form: draft.form,
        content: draft.content,
        cue: draft.cue,
        source: draft.source,
        cueType: draft.cueType,
        speaker: draft.speaker,
        speakerBasis: draft.speaker ? 'named' : 'none',
        speakerBy: 'sample',
        speakerConfidence: 0.5,
        candidates: [],
        onBehalfOf: null,
        relays: [],
        confidence: 0.5,
        by: 'sample@1',
      }),
    ),
    claims: [],
    issues: [],
    meta,
  }
  return claims ? claiming(reading, claims) : reading
}

const meta: Meta = {
  input: 'sample.html',
  format: 'html',
  charset: 'utf-8',
  byline: 'By a Reporter',
  section: null,
  publishedAt: null,
  modifiedAt: null,
  knownBy: { title: 'json-ld', outlet: 'og' },
  robots: null,
}
