import { type Relation, relations } from '../../shapes/claims/decided.ts'
import { decidingOptions } from '../actors/deciding.ts'
import { type Arguments, type Command, UsageError } from '../command.ts'
import type { Terminal } from '../terminal.ts'
import { decideAll } from './decide-all.ts'

export const mergeClaims: Command = {
  name: 'decide merge',
  summary: 'Make one claim of two',
  usage: 'FROM INTO [options]',
  description:
    'FROM is the same claim as INTO: it shows with it, and counts in nothing of its own.',
  options: decidingOptions,
  examples: [
    {
      command: 'onrecord decide merge efefba60126489d5f902 df04b5e57d9b6f759d2b',
      what: 'Two findings of one claim.',
    },
  ],
  run(args, terminal) {
    const [from, into, ...rest] = args.positionals
    if (from === undefined || into === undefined || rest.length > 0) {
      throw new UsageError('merge takes two claims: the one that goes and the one that stays.')
    }
    return decideAll(args, terminal, async () => [{ kind: 'claim.merge', from, into }])
  },
}

export const linkClaims: Command = {
  name: 'decide link',
  summary: 'Say how one claim relates to another',
  usage: 'FROM RELATION TO [options]',
  description: `RELATION is one of ${relations.join(', ')}. Totals follow: the same figure
counts once, a part is not added to its whole, what is updated or corrected gives way.`,
  options: decidingOptions,
  examples: [
    {
      command: 'onrecord decide link efefba60126489d5f902 updates df04b5e57d9b6f759d2b',
      what: 'The first is the later state of the second.',
    },
  ],
  run: (args, terminal) => relate('claim.link', args, terminal),
}

export const unlinkClaims: Command = {
  name: 'decide unlink',
  summary: 'Say that two claims do not relate so',
  usage: 'FROM RELATION TO [options]',
  description: 'Rejects a link that was proposed, or that somebody else decided on.',
  options: decidingOptions,
  examples: [
    {
      command: 'onrecord decide unlink efefba60126489d5f902 same_figure df04b5e57d9b6f759d2b',
      what: 'They are two figures.',
    },
  ],
  run: (args, terminal) => relate('claim.unlink', args, terminal),
}

function relate(
  kind: 'claim.link' | 'claim.unlink',
  args: Arguments,
  terminal: Terminal,
): Promise<number> {
  const [from, relation, to, ...rest] = args.positionals
  if (from === undefined || relation === undefined || to === undefined || rest.length > 0) {
    throw new UsageError('Give a claim, a relation and another claim.')
  }
  if (!isRelation(relation)) {
    throw new UsageError(`"${relation}" is no relation; there are ${relations.join(', ')}.`)
  }
  return decideAll(args, terminal, async () => [{ kind, from, to, relation }])
}

function isRelation(word: string): word is Relation {
  return (relations as readonly string[]).includes(word)
}
