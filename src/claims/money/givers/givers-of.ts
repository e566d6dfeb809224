import type { Party } from '../../../shapes/claims/party.ts'
import type { Range } from '../../pattern/slots.ts'
import type { Scene } from '../../scene/scene.ts'
import type { StageCue } from '../stage/stage-cue.ts'
import { asBody } from './as-body.ts'
import { isGiver } from './giver-nouns.ts'
import { promiserOf } from './promiser.ts'
import { afterWord, receiversAfter, receiversOf } from './receivers.ts'
import { gappedDonor, subjectOf } from './subject.ts'

/** Who gives and who gets. */
export interface Givers {
  readonly donors: readonly Party[]
  readonly recipients: readonly Party[]
}

/** Who gives and who gets what stands in a range, by the words around what shows its stage. */
export function giversOf(scene: Scene, object: Range, cue: StageCue): Givers {
  const gapped = gappedDonor(scene, object, cue)
  if (gapped) return { donors: [gapped], recipients: receiversAfter(scene, object, cue) }
  const passive = cue.voice === 'passive'
  const subject = passive ? [] : subjectOf(scene, cue).flatMap((party) => asBody(scene, party))
  const by = afterWord(scene, Math.max(cue.head + 1, passive ? 0 : object.to), ['by'])
  const from = afterWord(scene, Math.max(cue.head + 1, object.to), ['from'])
  if (cue.voice === 'receive' || (cue.stage === 'unclear' && isActive(cue) && from.length > 0)) {
    return { donors: from.length > 0 ? from : by, recipients: subject }
  }
  if (passive && cue.governor < object.from && by.length > 0) {
    return { donors: by, recipients: subjectOf(scene, cue) }
  }
  const named = subject.filter((party) => isGiver(scene, party))
  const others = by.length > 0 && passive ? by : from
  const donors =
    named.length > 0 ? named : others.length > 0 ? others : promiserOf(scene, object, cue)
  const given = new Set(donors.map(({ actor }) => actor))
  return {
    donors,
    recipients: receiversOf(scene, object, cue)
      .filter(({ actor }) => actor === null || !given.has(actor))
      .slice(0, 3),
  }
}

function isActive({ voice }: StageCue): boolean {
  return voice === 'active'
}
