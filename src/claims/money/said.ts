import type { Party } from '../../shapes/claims/party.ts'
import type { Span } from '../../shapes/span.ts'
import type { Statement } from '../../shapes/statement.ts'
import { type Assessed, assess } from '../scene/assess.ts'
import { clauseWords } from '../scene/clause.ts'
import type { Scene } from '../scene/scene.ts'
import type { StageCue } from './stage/stage-cue.ts'

/** What is done with an amount at a word: as the predicate is; what was refused or not paid is denied. */
export function assessed(scene: Scene, at: number, stage: StageCue | null): Assessed {
  const found = unsaid(scene, assess(scene, stage && stage.voice !== 'noun' ? stage.head : at))
  if (stage === null && found.assertion === 'asserted') {
    const cues = wished(scene, at, found)
    if (cues) return { ...found, assertion: 'hypothetical', modality: { factuality: 'Uu', cues } }
  }
  if (!stage?.refused || found.assertion !== 'asserted') return found
  return {
    ...found,
    assertion: 'denied',
    modality: { factuality: 'CT-', cues: [scene.span(stage.cue.from, stage.cue.to)] },
  }
}

/** Acts that the reporter tells of, though the attribution takes them for speech: “agreed to”, “signed”. */
const acts =
  /\b(?:agree[sd]?|agreeing|approve[sd]?|sign(?:s|ed)|vote[sd]?|decide[sd]?|ratified|(?:is|are|was|were|been) (?:promised|pledged|offered|expected|estimated|thought|believed|due))\b(?! that)/i

/** What nobody is told to have said in words: it is the outlet that tells it. */
function unsaid(scene: Scene, found: Assessed): Assessed {
  const { statement, assertion, modality } = found
  if (statement?.form !== 'indirect' || assertion === 'asked') return found
  if (!isAct(scene, statement)) return found
  const { outlet } = scene.told
  return { statement: null, saidBy: outlet, assertion: 'narrated', modality }
}

function isAct(scene: Scene, { cue }: Statement): boolean {
  return cue.some(({ start, end }) => acts.test(scene.text.slice(Math.max(0, start - 5), end + 5)))
}

/** What shows that an amount is only demanded, proposed or reckoned with: “should cost”, “calls for €5bn”. */
function wished(scene: Scene, at: number, { statement }: Assessed): readonly Span[] | null {
  const modal =
    [...clauseWords(scene, at), ...wordsAfter(scene, at)].find((word) =>
      /^(?:should|must|would|'d|ought|could|might|may)$/.test(scene.lower(word)),
    ) ?? supposition(scene, at)
  if (modal !== undefined) return [scene.span(modal, modal + 1)]
  const { cueType, cue = [], form } = statement ?? {}
  const wish = cueType === 'demand' || cueType === 'propose' || cueType === 'hope'
  return wish && form === 'indirect' ? cue : null
}

/** “If the levy goes, schools lose €5m”: the word that supposes, anywhere in the sentence. */
function supposition(scene: Scene, at: number): number | undefined {
  const { from, to } = scene.sentence(at)
  for (let word = Math.max(from, at - 60); word < Math.min(to, at + 60); word++) {
    const lower = scene.lower(word)
    if (lower === 'provided' && scene.lower(word + 1) === 'that') return word
    if (!/^(?:if|unless)$/.test(lower)) continue
    // "Asked if", "as if", "even if" suppose nothing of the rest.
    if (!/^(?:ask|asked|asks|as|even|see|know|knew|wonder|wondered)$/.test(scene.lower(word - 1)))
      return word
  }
  return undefined
}

/** Words of its clause that stand after a word. */
function wordsAfter(scene: Scene, at: number): readonly number[] {
  const { to } = scene.sentence(at)
  const words: number[] = []
  for (let next = at + 1; next < Math.min(to, at + 14); next++) {
    if (/^(?:[,;:—–()"“”]|but|while|although|and|that|which|who)$/.test(scene.lower(next))) break
    words.push(next)
  }
  return words
}

/** Verbs that are acts of speech. */
const speech = /^(?:pledg|promis|offer|vow|announc|undert|guarant|commit|unveil)/
/** Those that are it even where somebody else tells of them. */
const told = /^(?:pledg|promis|offer|vow|announc)/

/** “The ministry pledged 40 million”: what a promise tells is said by who makes it, not by the reporter. */
export function promised(
  scene: Scene,
  found: Assessed,
  stage: StageCue | null,
  donors: readonly Party[],
): Assessed {
  const [giver] = donors
  if (stage?.voice !== 'active' || !giver?.actor) return found
  const verb = scene.lower(stage.governor)
  const headline = isHeadlineFuture(scene, stage)
  if (found.statement !== null) {
    const { assertion } = found
    return told.test(verb) && (assertion === 'asserted' || assertion === 'hypothetical')
      ? { ...found, saidBy: giver.actor, assertion: stage.refused ? 'denied' : 'asserted' }
      : found
  }
  if (!(speech.test(verb) || headline)) return found
  const { factuality } = found.modality
  return {
    ...found,
    saidBy: giver.actor,
    assertion: stage.refused ? 'denied' : factuality === 'Uu' ? 'hypothetical' : 'asserted',
  }
}

/** “Norland to send 40 doctors”. */
function isHeadlineFuture(scene: Scene, { head, governor, stage }: StageCue): boolean {
  if (head !== governor || stage !== 'pledged' || scene.lower(head - 1) !== 'to') return false
  const { to } = scene.sentence(head)
  return scene.sentenceAt(head) === 0 && !/^[.!?]$/.test(scene.lower(to - 1))
}
