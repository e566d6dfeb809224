import { createReadStream } from 'node:fs'
import { readActs } from '../../record/decision/read-acts.ts'
import { issue } from '../../shapes/issue.ts'
import { decider, decidingOptions } from '../actors/deciding.ts'
import { type Command, exitCodes, UsageError } from '../command.ts'
import { withRecord } from '../db.ts'
import { issueLine } from '../print.ts'
import { decideOne } from './decide-all.ts'

export const importDecisions: Command = {
  name: 'decide import',
  summary: 'Decide what a file of JSON Lines says',
  usage: 'FILE|- [options]',
  description: `Each line is an act: {"kind":"claim.accept","claim":"ID"}, with "by" and "why" where they are
not those of the options. A line that cannot be decided is an issue, and the rest goes on; what its
person has decided already, and stands, is only counted, so a file that was cut off can be given again.`,
  options: decidingOptions,
  examples: [
    { command: 'onrecord decide import decisions.jsonl', what: 'Decide what the file says.' },
    {
      command: `echo '{"kind":"claim.accept","claim":"1fb8e7d6ab4f8c5d6095"}' | onrecord decide import -`,
      what: 'From another program.',
    },
  ],
  async run(args, terminal) {
    const [file, ...rest] = args.positionals
    if (file === undefined || rest.length > 0) throw new UsageError('import takes one file, or -.')
    const code = await withRecord(args, terminal, { readOnly: false }, async (store) => {
      const own = decider(args)
      let decided = 0
      let already = 0
      let failed = 0
      try {
        const input = file === '-' ? process.stdin : createReadStream(file)
        for await (const { line, act, by, why, problem } of readActs(input)) {
          if (problem || !act) {
            terminal.error(issueLine(`${file} line ${line}`, problem ?? issue('D016', 'No act.')))
            failed++
            continue
          }
          const who = { by: by ?? own.by, ...withReason(why ?? own.why) }
          const repeated = await store.isDecided(act, who.by)
          if (repeated) already++
          else if (await decideOne(store, act, args, terminal, who)) decided++
          else failed++
          if (terminal.interrupted.aborted) return exitCodes.interrupted
        }
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === undefined) throw error
        terminal.error(issueLine(file, issue('R002', `${(error as Error).message}.`)))
        return exitCodes.someFailed
      }
      terminal.error(`${decided} decided, ${already} decided before, ${failed} not decided.`)
      return failed > 0 ? exitCodes.someFailed : exitCodes.done
    })
    return code ?? exitCodes.someFailed
  },
}

function withReason(why: string | undefined): { readonly why?: string } {
  return why === undefined ? {} : { why }
}
