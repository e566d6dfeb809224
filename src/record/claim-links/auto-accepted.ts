import { slice } from '../../shapes/span.ts'
import type { ClaimLink, CurrentClaim } from '../claims/current.ts'
import { speakerOf, wordsOf } from '../figures/figure.ts'
import { type FigureClaim, isFigure } from '../figures/kinds.ts'
import { keyOfParties, partiesOf } from '../figures/party.ts'
import { keyOfDays } from '../figures/periods.ts'
import { fold } from '../fold.ts'
import { sentenceAround } from './sentence.ts'

/**
 * Whether a proposed link needs nobody's decision: only where it says that one claim repeats an
 * accepted one of the same speaker in the same words, sentence for sentence.
 */
export function autoAccepted(
  { from, to, relation }: Pick<ClaimLink, 'from' | 'to' | 'relation'>,
  claims: ReadonlyMap<string, CurrentClaim>,
): boolean {
  const again = claims.get(from)
  const first = claims.get(to)
  if (relation !== 'same_figure' || !again || !first) return false
  if (!isFigure(again) || !isFigure(first)) return false
  if (again.status !== 'accepted' && first.status !== 'accepted') return false
  const speaker = speakerOf(first)
  return speaker !== null && speaker === speakerOf(again) && saidAlike(again, first)
}

function saidAlike(a: FigureClaim, b: FigureClaim): boolean {
  const words = fold(wordsOf(a)) === fold(wordsOf(b))
  return words && sentenceOf(a) === sentenceOf(b) && contentOf(a) === contentOf(b)
}

function sentenceOf({ claim, report }: FigureClaim): string {
  return fold(slice(report.text, sentenceAround(report.text, claim.span)))
}

function contentOf({ claim, report }: FigureClaim): string {
  return [
    claim.measure,
    claim.value,
    claim.valueMax ?? '',
    claim.unit ?? '',
    claim.bound,
    claim.stage ?? '',
    claim.assertion,
    claim.modality.factuality,
    keyOfDays(claim.period),
    keyOfParties(partiesOf(claim.donors, report)),
    keyOfParties(partiesOf(claim.recipients, report)),
  ].join('\u001f')
}
