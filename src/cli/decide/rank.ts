import { ranks } from '../../shapes/claims/decided.ts'
import { decidingOptions } from '../actors/deciding.ts'
import { type Command, UsageError } from '../command.ts'
import { decideAll } from './decide-all.ts'

export const rankClaim: Command = {
  name: 'decide rank',
  summary: 'Prefer a claim, or mark it as no longer holding',
  usage: 'CLAIM RANK [options]',
  description: `RANK is one of ${ranks.join(', ')}. Of claims that conflict the preferred one counts;
a deprecated one stays on record and counts in nothing.`,
  options: decidingOptions,
  examples: [
    {
      command: 'onrecord decide rank df04b5e57d9b6f759d2b deprecated --why "corrected on 3 May"',
      what: 'A figure that was corrected.',
    },
  ],
  run(args, terminal) {
    const [claim, word, ...rest] = args.positionals
    const rank = ranks.find((one) => one === word)
    if (claim === undefined || !rank || rest.length > 0) {
      throw new UsageError(`rank takes the id of a claim and one of ${ranks.join(', ')}.`)
    }
    return decideAll(args, terminal, async () => [{ kind: 'claim.rank', claim, rank }])
  },
}
