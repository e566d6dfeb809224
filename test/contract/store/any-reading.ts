import fc from 'fast-check'
import { actorTypes } from '../../../src/shapes/actor.ts'
import { cueTypes, forms } from '../../../src/shapes/attribution.ts'
import { hashId, sha256 } from '../../../src/shapes/id.ts'
import { type Mention, mentionKinds } from '../../../src/shapes/mention.ts'
import type { Reading } from '../../../src/shapes/reading.ts'
import type { ChainRole } from '../../../src/shapes/report.ts'
import type { Span } from '../../../src/shapes/span.ts'
import { relayRoles, speakerBases } from '../../../src/shapes/statement.ts'
import { unnamedKinds } from '../../../src/shapes/unnamed.ts'
import { anyClaim } from './any-claim.ts'

/** Any string that JavaScript can hold: NUL, lone surrogates and the byte order mark included. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc
    .array(
      fc.constantFrom('\0', '\ud800', '\udfff', '\ufeff', "'", '"', '\\u0000', 'é', '😀', 'a b'),
    )
    .map((parts) => parts.join('')),
)
const maybe = fc.option(hostile)
const share = fc.double({ min: 0, max: 1, noNaN: true })
const roles: readonly ChainRole[] = ['speaker', 'venue', 'agency', 'syndicator', 'outlet']

/** Any reading that is sound: its spans are within its text and its references are its own. */
export const anyReading: fc.Arbitrary<Reading> = hostile.chain((text) => {
  const offset = fc.nat(text.length)
  const span = fc
    .tuple(offset, offset)
    .map(([a, b]): Span => ({ start: Math.min(a, b), end: Math.max(a, b) }))
  const spans = fc.array(span, { maxLength: 3 })
  const mention = fc
    .tuple(span, fc.constantFrom(...mentionKinds))
    .map(([{ start, end }, kind]): Mention => ({ start, end, kind }))
  const actor = fc.record({
    type: fc.constantFrom(...actorTypes),
    name: hostile,
    office: maybe,
    mentions: fc.array(mention, { maxLength: 3 }),
    unnamed: fc.option(
      fc.record({
        kind: fc.constantFrom(...unnamedKinds),
        count: fc.option(fc.nat(100)),
        of: fc.option(fc.constant('a1')),
        anonymity: fc.option(span),
      }),
    ),
  })
  return fc.array(actor, { maxLength: 4 }).chain((drafts) => {
    const actors = drafts.map((draft, at) => ({ id: `a${at + 1}`, ...draft }))
    const one = fc.constantFrom('a1', ...actors.slice(1).map(({ id }) => id))
    return fc
      .record({
        url: maybe,
        title: maybe,
        published: fc.option(fc.constantFrom('2025-01-01', '1999-12-31')),
        language: maybe,
        outlet: maybe,
        chain: actors.length
          ? fc.array(
              fc.record({ actor: one, role: fc.constantFrom(...roles), span: fc.option(span) }),
              { maxLength: 3 },
            )
          : fc.constant([]),
        statements: fc.array(
          fc.record({
            form: fc.constantFrom(...forms),
            content: spans,
            cue: spans,
            source: spans,
            cueType: fc.constantFrom(...cueTypes),
            speaker: actors.length ? fc.option(one) : fc.constant(null),
            speakerBasis: fc.constantFrom(...speakerBases),
            speakerBy: hostile,
            speakerConfidence: share,
            candidates: actors.length
              ? fc.array(fc.record({ actor: one, confidence: share }), { maxLength: 2 })
              : fc.constant([]),
            onBehalfOf: actors.length ? fc.option(one) : fc.constant(null),
            relays: actors.length
              ? fc.array(fc.record({ actor: one, role: fc.constantFrom(...relayRoles) }), {
                  maxLength: 2,
                })
              : fc.constant([]),
            confidence: share,
            by: hostile,
          }),
          { maxLength: 5 },
        ),
        message: hostile,
        knownBy: fc.dictionary(hostile, hostile, { maxKeys: 3 }),
        claims: fc.array(anyClaim(span, hostile, actors.length ? one : null), { maxLength: 3 }),
        byline: maybe,
      })
      .map(({ url, title, published, language, outlet, chain, statements, ...rest }): Reading => {
        const fingerprint = sha256(text)
        const drawn = { url, title, published, language, outlet, chain, statements, ...rest }
        const id = hashId(['report', JSON.stringify([text, actors, drawn])])
        return {
          report: { id, sha256: fingerprint, url, title, published, language, outlet, chain, text },
          actors,
          statements: statements.map((draft, at) => ({ id: hashId([id, String(at)]), ...draft })),
          claims: rest.claims.map((draft, at) => ({ id: hashId([id, `claim ${at}`]), ...draft })),
          issues: [{ code: 'R008', severity: 'warning', message: rest.message, span: null }],
          meta: {
            input: '-',
            format: 'text',
            charset: null,
            byline: rest.byline,
            section: null,
            publishedAt: null,
            modifiedAt: null,
            knownBy: rest.knownBy,
            robots: null,
          },
        }
      })
  })
})
