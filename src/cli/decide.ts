import { type Arguments, type Command, type Subcommands, UsageError } from './command.ts'
import { dbOption } from './db.ts'

const subcommands: Subcommands = {
  accept: {
    summary: 'Accept claims as they stand',
    load: async () => (await import('./decide/verdicts.ts')).acceptClaims,
  },
  reject: {
    summary: 'Reject claims, with a reason',
    load: async () => (await import('./decide/verdicts.ts')).rejectClaims,
  },
  edit: {
    summary: 'Change fields of a claim, and accept it so',
    load: async () => (await import('./decide/edit.ts')).editClaim,
  },
  merge: {
    summary: 'Make one claim of two',
    load: async () => (await import('./decide/pairs.ts')).mergeClaims,
  },
  split: {
    summary: 'Make several claims of one',
    load: async () => (await import('./decide/split.ts')).splitClaim,
  },
  link: {
    summary: 'Say how one claim relates to another',
    load: async () => (await import('./decide/pairs.ts')).linkClaims,
  },
  unlink: {
    summary: 'Say that two claims do not relate so',
    load: async () => (await import('./decide/pairs.ts')).unlinkClaims,
  },
  rank: {
    summary: 'Prefer a claim, or mark it as no longer holding',
    load: async () => (await import('./decide/rank.ts')).rankClaim,
  },
  retract: {
    summary: 'Take a report or a statement out of all that stands on it',
    load: async () => (await import('./decide/retract.ts')).retract,
  },
  correct: {
    summary: 'Correct whose words a statement is',
    load: async () => (await import('./decide/correct.ts')).correctStatement,
  },
  undo: {
    summary: 'Undo a decision',
    load: async () => (await import('./decide/undo.ts')).undoDecision,
  },
  import: {
    summary: 'Decide what a file of JSON Lines says',
    load: async () => (await import('./decide/import.ts')).importDecisions,
  },
}

export const decide: Command = {
  name: 'decide',
  summary: 'Decide on claims from scripts: accept, edit, reject, merge, link, retract, undo',
  usage: 'ACT … [options]',
  description: `Writes decisions on claims, statements and reports into the log of the record. Nothing is ever
taken out of it: an undo is a decision as well. Everything derived follows at once. Where two people
decide against each other the claim is disputed, and counts in no total until one of them decides anew.`,
  subcommands,
  options: dbOption,
  examples: [
    { command: 'onrecord decide accept 1fb8e7d6ab4f8c5d6095', what: 'Accept a claim.' },
    {
      command: 'onrecord decide edit 1fb8e7d6ab4f8c5d6095 stage=committed "donors=Norland"',
      what: 'Correct fields, and accept the claim so.',
    },
    { command: 'onrecord decide import decisions.jsonl', what: 'One act a line.' },
  ],
  async run(args: Arguments) {
    const [first] = args.positionals
    const known = Object.keys(subcommands).join(', ')
    throw new UsageError(
      first === undefined
        ? `Say what to decide: ${known}.`
        : `There is no act "${first}": ${known}.`,
    )
  },
}
