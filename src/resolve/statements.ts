import type { Attribution } from '../shapes/attribution.ts'
import { hashId } from '../shapes/id.ts'
import type { Span } from '../shapes/span.ts'
import type { Statement } from '../shapes/statement.ts'
import type { Member } from './cast/cast.ts'
import type { Relations } from './relations/relations.ts'
import type { Choice } from './speakers/speakers.ts'

/** Attributions with the speakers chosen for them → statements; `by` is the engine. */
export function toStatements(
  attributions: readonly Attribution[],
  chosen: readonly Choice[],
  { principals, relays }: Relations,
  id: (member: Member) => string,
  reportId: string,
  by: string,
): readonly Statement[] {
  return attributions.map((attribution, at) => {
    const { member, basis, by: chooser, confidence: sureness, candidates } = chosen[at] as Choice
    const { form, content, cue, source, cueType, confidence } = attribution
    const principal = principals[at] ?? null
    return {
      id: hashId(['statement', reportId, places(content), places(cue), places(source)]),
      form,
      content,
      cue,
      source,
      cueType,
      speaker: member && id(member),
      speakerBasis: basis,
      speakerBy: chooser,
      speakerConfidence: round(sureness),
      candidates: candidates.map((each) => ({
        actor: id(each.member),
        confidence: round(each.confidence),
      })),
      onBehalfOf: principal && id(principal),
      relays: (relays[at] ?? []).map(({ member: relay, role }) => ({ actor: id(relay), role })),
      confidence: round(member ? confidence * sureness : confidence),
      by,
    }
  })
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}

function places(spans: readonly Span[]): string {
  return spans.map(({ start, end }) => `${start}-${end}`).join(',')
}
