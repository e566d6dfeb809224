import type { Act } from '../../record/decision/act.ts'
import type { Store } from '../../record/store.ts'
import type { Issue } from '../../shapes/issue.ts'
import { decider } from '../actors/deciding.ts'
import { decisionLine } from '../actors/decision-line.ts'
import { type Arguments, exitCodes } from '../command.ts'
import { recordPath, withRecord } from '../db.ts'
import { issueLine } from '../print.ts'
import type { Terminal } from '../terminal.ts'

/**
 * Decides acts one after the other and prints each decision; one that cannot be decided is an issue, and
 * the others go on.
 */
export async function decideAll(
  args: Arguments,
  terminal: Terminal,
  toActs: (store: Store) => Promise<readonly Act[] | Issue>,
): Promise<number> {
  const code = await withRecord(args, terminal, { readOnly: false }, async (store) => {
    const acts = await toActs(store)
    if ('severity' in acts) {
      terminal.error(issueLine(args.positionals.join(' ') || recordPath(args), acts))
      return exitCodes.someFailed
    }
    let failed = false
    for (const act of acts) {
      if (!(await decideOne(store, act, args, terminal))) failed = true
    }
    return failed ? exitCodes.someFailed : exitCodes.done
  })
  return code ?? exitCodes.someFailed
}

/** Decides one act and prints what came of it; false where nothing was decided. */
export async function decideOne(
  store: Store,
  act: Act,
  args: Arguments,
  terminal: Terminal,
  by: { readonly by: string; readonly why?: string } = decider(args),
): Promise<boolean> {
  const { decision, issues } = await store.decide(act, by)
  for (const issue of issues)
    terminal.error(issueLine(subjectOf(act).slice(0, longestSubject), issue))
  if (!decision) return false
  await terminal.line(
    args.flag('json') ? JSON.stringify(decision) : await decisionLine(store, decision),
  )
  return true
}

/** Characters of an id before an issue: whoever wrote a file may have written anything. */
const longestSubject = 100

function subjectOf(act: Act): string {
  if ('claim' in act) return act.claim
  if ('from' in act) return act.from
  if ('statement' in act) return act.statement
  if ('report' in act) return act.report
  return act.kind
}
