import type { Store } from '../../record/store.ts'
import type { Decision } from '../../shapes/decision.ts'
import { oneLine } from '../print.ts'

/** A decision in words: what was done, and the id to undo it by. */
export async function decisionLine(store: Store, decision: Decision): Promise<string> {
  return `${oneLine(await inWords(store, decision))}  [decision ${decision.id}]`
}

/** What a decision did, by the names that actors have now. */
export async function inWords(store: Pick<Store, 'actor'>, decision: Decision): Promise<string> {
  const { kind, subjects, before, after } = decision
  const [subject = '', second = ''] = subjects
  const named = async (id: string): Promise<string> => {
    const actor = await store.actor(id)
    return actor && actor.id === id ? `${actor.name} (${id})` : id
  }
  switch (kind) {
    case 'actor.merge':
      return `merged ${before.name} (${subject}) into ${await named(after.into)}`
    case 'actor.split':
      return `split ${after.links.length} from ${await named(subject)} to ${await named(second)}`
    case 'actor.rename':
      return `renamed ${subject} from "${before.name}" to "${after.name}"`
    case 'actor.alias':
      return after
        ? `added the name "${after.name}" to ${await named(subject)}`
        : `removed the name "${before?.name}" from ${await named(subject)}`
    case 'actor.identify':
      return after
        ? `noted ${after.scheme} ${after.value} of ${await named(subject)}`
        : `removed ${before?.scheme} ${before?.value} from ${await named(subject)}`
    case 'actor.link':
      return `linked ${second} to ${await named(subject)}`
    case 'actor.unlink':
      return `${second} is not ${await named(subject)}`
    case 'actor.import':
      return `imported ${after.entries.length} ${after.entries.length === 1 ? 'actor' : 'actors'}`
    case 'claim.accept':
    case 'claim.reject':
      return `${after.status} the claim ${subject}`
    case 'claim.edit':
      return `edited the claim ${subject}: ${Object.entries(after.fields)
        .map(([field, value]) => `${field} ${JSON.stringify(value)}`)
        .join(', ')}`
    case 'claim.merge':
      return `merged the claim ${subject} into ${after.into}`
    case 'claim.split':
      return `split the claim ${subject} into ${after.claims.length}`
    case 'claim.link':
    case 'claim.unlink': {
      const relation = after.relation.replace('_', ' ')
      const verb = kind === 'claim.link' ? 'linked' : 'said not to be linked'
      return `${verb}: ${after.from} and ${after.to} (${relation})`
    }
    case 'claim.rank':
      return `ranked the claim ${subject} ${after.rank}`
    case 'report.retract':
      return `retracted the report ${subject}`
    case 'statement.retract':
      return `retracted the statement ${subject}`
    case 'statement.correct':
      return `corrected the speaker of the statement ${subject} to ${after.speaker ?? 'nobody'}`
    case 'undo':
      return `undid ${after.decision}`
  }
}
