import fc from 'fast-check'
import type { CurrentClaim } from '../../src/record/claims/current.ts'
import type { Claim } from '../../src/shapes/claim.ts'
import { strengths } from '../../src/shapes/claims/position.ts'
import { processRoles } from '../../src/shapes/claims/process.ts'
import type { Span } from '../../src/shapes/span.ts'
import { made } from './made.ts'

const words = 'sugar levy ferry fares sugar tax levy on sugar'
const cast = { nor: {}, sud: {}, west: {} }
const reports = ['2024-02-01', '2024-06-01', null].map((published, at) =>
  made(words, { id: `s${at}`, published }, cast),
)
const labels = ['toll talks', 'talks on a toll', 'toll merger', 'ferry merger', 'ferry sale', 'the']
const ids = [0, 1, 2, 3, 4, 5]

const place = fc
  .tuple(fc.nat(words.length - 1), fc.integer({ min: 1, max: 12 }))
  .map(([start, length]): Span => ({ start, end: Math.min(words.length, start + length) }))
const party = fc.record({ actor: fc.constantFrom('nor', 'sud', 'west', null), span: place })
const process = fc.constantFrom(...labels).map((label) => ({ label, span: null }))

type Fields = Partial<Record<string, fc.Arbitrary<unknown>>>
const fields: Readonly<Record<string, Fields>> = {
  position: {
    holder: party,
    issue: place,
    stance: place,
    strength: fc.constantFrom(...strengths),
    polarity: fc.constantFrom('+', '-'),
  },
  condition: {
    on: fc.constantFrom(...ids.map((id) => `position ${id}`), null),
    relation: fc.constantFrom('if', 'until'),
    event: place,
  },
  role: { process, actor: party, role: fc.constantFrom(...processRoles) },
  state: {
    process,
    field: fc.constantFrom('status', 'pace'),
    value: place,
    actor: fc.option(party),
  },
  red_line: {
    process: fc.option(process),
    actor: party,
    value: fc.constantFrom('none', 'stated'),
    words: place,
    wording: fc.constant('verbatim'),
  },
  proposal: {
    label: place,
    status: fc.constant('proposed'),
    proponents: fc.constant([]),
    layer: fc.constant(null),
    conditions: fc.constant([]),
    likelihood: fc.constant([]),
  },
}

function claimOf(kind: string, told: Fields): fc.Arbitrary<CurrentClaim> {
  const head = {
    id: fc.constantFrom(...ids).map((id) => `${kind} ${id}`),
    kind: fc.constant(kind),
    statement: fc.constant(null),
    span: place,
    saidBy: fc.constantFrom('nor', 'sud', null),
    assertion: fc.constantFrom('asserted', 'asserted', 'denied', 'asked'),
    modality: fc.constant({ factuality: 'CT+', cues: [] }),
    confidence: fc.constant(0.9),
    by: fc.constant('test@1'),
  }
  return fc
    .record({
      claim: fc.record({ ...head, ...told } as Record<string, fc.Arbitrary<unknown>>),
      report: fc.constantFrom(...reports),
      status: fc.constantFrom('accepted', 'proposed', 'rejected'),
    })
    .map(({ claim, report, status }): CurrentClaim => {
      const standing = { rank: 'normal', mergedInto: null, edited: false, form: null } as const
      return { claim: claim as unknown as Claim, report, ...standing, status } as CurrentClaim
    })
}

/** Claims of the views of positions and of processes. */
export const arbitraryStance: fc.Arbitrary<CurrentClaim> = fc.oneof(
  ...Object.entries(fields).map(([kind, told]) => claimOf(kind, told)),
)
