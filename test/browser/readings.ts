import type { Actor } from '../../src/shapes/actor.ts'
import type { CueType, Form } from '../../src/shapes/attribution.ts'
import { hashId, sha256 } from '../../src/shapes/id.ts'
import type { Issue } from '../../src/shapes/issue.ts'
import type { Mention, MentionKind } from '../../src/shapes/mention.ts'
import type { Reading } from '../../src/shapes/reading.ts'
import type { ChainRole, Report } from '../../src/shapes/report.ts'
import type { Span } from '../../src/shapes/span.ts'
import type { RelayRole, SpeakerBasis, Statement } from '../../src/shapes/statement.ts'
import type { Unnamed } from '../../src/shapes/unnamed.ts'

/**
 * A report made by hand. Fragments of content are sought each after the one before it; cues and
 * sources are the whole words nearest to the first fragment.
 */
export interface Sketch {
  readonly text: string
  readonly title: string | null
  readonly outlet: string | null
  readonly published: string | null
  readonly url?: string
  readonly actors: readonly SketchedActor[]
  /** Name of an actor, its role, and the words that show it. */
  readonly chain?: readonly (readonly [string, ChainRole, string | null])[]
  readonly statements: readonly Said[]
  readonly issues?: readonly Issue[]
}

interface SketchedActor extends Pick<Actor, 'type' | 'name'> {
  readonly office?: string
  /** Words of the text, each sought after the one before; by default the first place of the name. */
  readonly mentions?: readonly (readonly [words: string, kind: MentionKind])[]
  /** `of` is the name of an actor, `anonymity` words of the text. */
  readonly unnamed?: Omit<Unnamed, 'anonymity'> & { readonly anonymity: string | null }
}

interface Said {
  readonly speaker: string | null
  readonly form: Form
  readonly content: readonly string[]
  readonly cue?: readonly string[]
  readonly source?: readonly string[]
  readonly cueType?: CueType
  readonly basis?: SpeakerBasis
  readonly confidence?: number
  /** Names of actors. */
  readonly candidates?: readonly (readonly [name: string, confidence: number])[]
  readonly onBehalfOf?: string
  readonly relays?: readonly (readonly [name: string, role: RelayRole])[]
}

/** The reading that a sketch stands for, with the ids that the pipeline would give. */
export function readingOf(sketch: Sketch): Reading {
  const { text, outlet, url = null } = sketch
  const id = hashId([url ?? '', outlet ?? '', text])
  const actorId = (name: string): string => {
    const at = sketch.actors.findIndex((actor) => actor.name === name)
    if (at < 0) throw new Error(`The sketch has no actor ${name}.`)
    return `a${at + 1}`
  }
  const report: Report = {
    id,
    sha256: sha256(text),
    url,
    title: sketch.title,
    published: sketch.published,
    language: 'en',
    outlet,
    chain: (sketch.chain ?? []).map(([name, role, words]) => ({
      actor: actorId(name),
      role,
      span: words === null ? null : find(text, words, 0),
    })),
    text,
  }
  return {
    report,
    actors: sketch.actors.map(({ type, name, office = null, mentions, unnamed }, index) => ({
      id: `a${index + 1}`,
      type,
      name,
      office,
      mentions: mentionsOf(text, mentions ?? (text.includes(name) ? [[name, 'name']] : [])),
      unnamed: unnamed
        ? {
            ...unnamed,
            of: unnamed.of && actorId(unnamed.of),
            anonymity: unnamed.anonymity === null ? null : find(text, unnamed.anonymity, 0),
          }
        : null,
    })),
    statements: sketch.statements.map((said) => statementOf(said, report, actorId)),
    claims: [],
    issues: sketch.issues ?? [],
    meta: {
      input: 'by-hand.txt',
      format: 'text',
      charset: 'utf-8',
      byline: null,
      section: null,
      publishedAt: null,
      modifiedAt: null,
      knownBy: { outlet: 'metadata' },
      robots: null,
    },
  }
}

function statementOf(
  said: Said,
  { id, text }: Report,
  actorId: (name: string) => string,
): Statement {
  const content = findAll(text, said.content, 0)
  const near = content[0] ?? { start: 0, end: 0 }
  const cue = (said.cue ?? []).map((words) => findNear(text, words, near))
  const source = (said.source ?? []).map((words) => findNear(text, words, near))
  return {
    id: hashId([id, JSON.stringify([content, cue, source])]),
    form: said.form,
    content,
    cue,
    source,
    cueType: said.cueType ?? 'say',
    speaker: said.speaker === null ? null : actorId(said.speaker),
    speakerBasis: said.basis ?? (said.speaker === null ? 'none' : 'named'),
    speakerBy: 'hand',
    speakerConfidence: said.confidence ?? 0.9,
    candidates: (said.candidates ?? []).map(([name, confidence]) => ({
      actor: actorId(name),
      confidence,
    })),
    onBehalfOf: said.onBehalfOf === undefined ? null : actorId(said.onBehalfOf),
    relays: (said.relays ?? []).map(([name, role]) => ({ actor: actorId(name), role })),
    confidence: said.confidence ?? 0.9,
    by: 'hand@1',
  }
}

function mentionsOf(
  text: string,
  words: NonNullable<SketchedActor['mentions']>,
): readonly Mention[] {
  let from = 0
  return words.map(([printed, kind]) => {
    const at = wholes(text, printed).find(({ start }) => start >= from)
    if (!at) throw new Error(`The text does not hold "${printed}" after ${from}.`)
    from = at.end
    return { ...at, kind }
  })
}

function findAll(text: string, fragments: readonly string[], from: number): Span[] {
  const spans: Span[] = []
  for (const words of fragments) spans.push(find(text, words, spans.at(-1)?.end ?? from))
  return spans
}

/** Every place of whole words. */
function wholes(text: string, words: string): readonly Span[] {
  const found: Span[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length
    const whole = !/\w/.test(text[at - 1] ?? '') && !/\w/.test(text[end] ?? '')
    if (whole) found.push({ start: at, end })
  }
  return found
}

function findNear(text: string, words: string, near: Span): Span {
  const distance = ({ start, end }: Span): number =>
    end <= near.start ? near.start - end : Math.abs(start - near.end)
  const nearest = wholes(text, words).toSorted((a, b) => distance(a) - distance(b))[0]
  if (!nearest) throw new Error(`The text does not hold the words "${words}".`)
  return nearest
}

function find(text: string, words: string, from: number): Span {
  const start = text.indexOf(words, from)
  if (start < 0) throw new Error(`The text does not hold "${words}" after ${from}.`)
  return { start, end: start + words.length }
}
