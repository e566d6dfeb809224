import type { Act } from '../../record/decision/act.ts'
import { type Issue, issue } from '../../shapes/issue.ts'
import { decidingOptions } from '../actors/deciding.ts'
import { typedFields } from '../claims/typed-fields.ts'
import { type Command, UsageError } from '../command.ts'
import { decideAll } from './decide-all.ts'

export const editClaim: Command = {
  name: 'decide edit',
  summary: 'Change fields of a claim, and accept it so',
  usage: 'CLAIM FIELD=VALUE… [options]',
  description: `Changes what a claim says and accepts it so; what the machine proposed stays on record. A party
is an id of the report's actors or a name that the report prints, several with commas; a span is the words
it covers, with @2 for their second occurrence; none is null; the rest is as claims show --json has it.`,
  options: decidingOptions,
  examples: [
    {
      command: 'onrecord decide edit 1fb8e7d6ab4f8c5d6095 stage=committed value=21000000000',
      what: 'Another stage and value.',
    },
    {
      command: 'onrecord decide edit 1fb8e7d6ab4f8c5d6095 "donors=Norland,a7" of=none',
      what: 'Who gives, and that it is no share of anything stated.',
    },
  ],
  run(args, terminal) {
    const [claim, ...typed] = args.positionals
    if (claim === undefined || typed.length === 0) {
      throw new UsageError('edit takes the id of a claim and FIELD=VALUE.')
    }
    return decideAll(args, terminal, async (store): Promise<readonly Act[] | Issue> => {
      const found = await store.claim(claim)
      if (!found) return issue('D012', `No claim has the id "${claim}".`)
      const fields = typedFields(found, typed)
      if (typeof fields === 'string') return issue('D015', fields)
      return [{ kind: 'claim.edit', claim, fields }]
    })
  },
}
