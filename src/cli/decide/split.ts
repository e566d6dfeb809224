import type { Act } from '../../record/decision/act.ts'
import type { ClaimPatch } from '../../shapes/claims/decided.ts'
import { type Issue, issue } from '../../shapes/issue.ts'
import { decidingOptions } from '../actors/deciding.ts'
import { typedFields } from '../claims/typed-fields.ts'
import { type Command, UsageError } from '../command.ts'
import { decideAll } from './decide-all.ts'

export const splitClaim: Command = {
  name: 'decide split',
  summary: 'Make several claims of one',
  usage: 'CLAIM FIELD=VALUE… / FIELD=VALUE… [options]',
  description: `Replaces a claim by two or more, each like it but for the fields given; a slash parts them.
The parts are accepted. Undoing the decision brings the claim back.`,
  options: decidingOptions,
  examples: [
    {
      command:
        'onrecord decide split 1fb8e7d6ab4f8c5d6095 value=5000000 donors=Norland / value=7000000 donors=Suland',
      what: 'One amount becomes those of two donors.',
    },
  ],
  run(args, terminal) {
    const [claim, ...typed] = args.positionals
    if (claim === undefined || !typed.includes('/')) {
      throw new UsageError('split takes the id of a claim and fields for each part, parted by /.')
    }
    return decideAll(args, terminal, async (store): Promise<readonly Act[] | Issue> => {
      const found = await store.claim(claim)
      if (!found) return issue('D012', `No claim has the id "${claim}".`)
      const parts: ClaimPatch[] = []
      for (const part of partsOf(typed)) {
        const fields = typedFields(found, part)
        if (typeof fields === 'string') return issue('D015', fields)
        parts.push(fields)
      }
      return [{ kind: 'claim.split', claim, parts }]
    })
  },
}

function partsOf(typed: readonly string[]): readonly (readonly string[])[] {
  const parts: string[][] = [[]]
  for (const each of typed) {
    if (each === '/') parts.push([])
    else parts.at(-1)?.push(each)
  }
  return parts
}
