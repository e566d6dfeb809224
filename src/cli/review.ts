import type { CurrentClaim } from '../record/claims/current.ts'
import type { Act } from '../record/decision/act.ts'
import type { ClaimFilter, Store } from '../record/store.ts'
import { summaryOf } from '../record/views/summary.ts'
import type { Decision } from '../shapes/decision.ts'
import type { Issue } from '../shapes/issue.ts'
import { decider, decidingOptions } from './actors/deciding.ts'
import { card } from './claims/card.ts'
import { typedFields } from './claims/typed-fields.ts'
import { toClaimFilter } from './claims.ts'
import { type Arguments, type Command, exitCodes, UsageError } from './command.ts'
import { withRecord } from './db.ts'
import { type Keys, openKeys } from './keys.ts'
import { issueLine } from './print.ts'
import type { Terminal } from './terminal.ts'

const { json: _, ...options } = decidingOptions

export const review: Command = {
  name: 'review',
  summary: 'Go through proposed claims and decide on each, with one key',
  usage: '[options]',
  description: `Shows one claim at a time, in its sentence, and takes a key: a accepts, e edits, r rejects (and asks
why), s skips, b goes back, u undoes your last decision, q ends, ? helps. Every decision is on record at
once: end whenever you like, and go on later with what is left.`,
  options: {
    ...options,
    kind: { value: 'KIND', describe: 'Only claims of this kind' },
    status: { value: 'STATUS', describe: 'Which claims', default: 'proposed' },
    speaker: { value: 'NAME', describe: 'Only claims of this speaker: an id, or part of any name' },
    outlet: { value: 'NAME', describe: 'Only reports of this outlet' },
    from: { value: 'DATE', describe: 'Only reports published on this day or later' },
    to: { value: 'DATE', describe: 'Only reports published on this day or earlier' },
    'as-of': { value: 'DATE', describe: 'The same as --to' },
    report: { value: 'ID', describe: 'Only claims of this report' },
  },
  examples: [
    { command: 'onrecord review', what: 'What nobody has decided on, the newest reports first.' },
    { command: 'onrecord review --kind figure --by ana', what: 'Figures, decided by ana.' },
  ],
  async run(args, terminal) {
    if (args.positionals.length > 0) throw new UsageError('review takes no inputs.')
    const filter = toClaimFilter(args)
    const code = await withRecord(args, terminal, { readOnly: false }, async (store) => {
      const keys = openKeys()
      try {
        return await new Review(store, keys, args, terminal).run(filter)
      } finally {
        keys.close()
      }
    })
    return code ?? exitCodes.someFailed
  },
}

const help = `  a accept   e edit   r reject   s skip   b back   u undo   q quit   ? help`

class Review {
  readonly #store: Store
  readonly #keys: Keys
  readonly #args: Arguments
  readonly #terminal: Terminal
  /** Decisions that stand. */
  readonly #made: { readonly decision: Decision; readonly at: number }[] = []

  constructor(store: Store, keys: Keys, args: Arguments, terminal: Terminal) {
    this.#store = store
    this.#keys = keys
    this.#args = args
    this.#terminal = terminal
  }

  async run(filter: ClaimFilter): Promise<number> {
    const ids: string[] = []
    let cursor: string | undefined
    let more = true
    for (let at = 0; ; ) {
      while (at >= ids.length && more) {
        const page = { limit: 100, ...(cursor ? { cursor } : {}) }
        const found = await this.#store.claims(filter, page)
        for (const issue of found.issues) this.#terminal.error(issueLine('review', issue))
        if (found.issues.length > 0) return exitCodes.someFailed
        ids.push(...found.items.map(({ claim }) => claim.id))
        cursor = found.next ?? undefined
        more = found.next !== null
      }
      const id = ids[at]
      if (id === undefined) {
        await this.#end(ids.length === 0 ? 'No claim to decide on.' : 'That was the last one.')
        return exitCodes.done
      }
      const current = await this.#store.claim(id)
      if (!current) {
        at++
        continue
      }
      await this.#show(current, at, more ? `${ids.length}+` : String(ids.length))
      const step = await this.#decide(current, at)
      if (step === 'quit' || this.#terminal.interrupted.aborted) {
        await this.#end('')
        return exitCodes.done
      }
      at = Math.max(0, step)
    }
  }

  async #show(current: CurrentClaim, at: number, of: string): Promise<void> {
    await this.#terminal.line(`\n${this.#terminal.style('dim', `${at + 1} of ${of}`)}`)
    await this.#terminal.line(card(current, this.#terminal))
    await this.#terminal.line(`\n  ${this.#terminal.style('bold', summaryOf(current))}\n${help}`)
  }

  /** Takes keys until one leads on; gives which claim is next. */
  async #decide(current: CurrentClaim, at: number): Promise<number | 'quit'> {
    const { id } = current.claim
    for (;;) {
      const key = (await this.#keys.key())?.toLowerCase() ?? 'q'
      switch (key) {
        case 'a':
          if (await this.#make({ kind: 'claim.accept', claim: id }, at)) return at + 1
          break
        case 'r': {
          const why = await this.#keys.line('  Why is it rejected? ')
          if (why === null) break
          if (why === '') {
            this.#terminal.error('  A rejection needs a reason.')
          } else if (await this.#make({ kind: 'claim.reject', claim: id }, at, why)) {
            return at + 1
          }
          break
        }
        case 'e':
          if (await this.#edit(current, at)) return at + 1
          break
        case 's':
        case ' ':
          return at + 1
        case 'b':
          return at - 1
        case 'u':
          return (await this.#undo()) ?? at
        case 'q':
        case '\u0003':
        case '\u0004':
          return 'quit'
        default:
          await this.#terminal.line(help)
      }
    }
  }

  async #edit(current: CurrentClaim, at: number): Promise<boolean> {
    const typed = await this.#keys.line('  FIELD=VALUE, several with ;  ')
    if (!typed) return false
    const fields = typedFields(
      current,
      typed.split(';').map((one) => one.trim()),
    )
    if (typeof fields === 'string') {
      this.#terminal.error(`  ${fields}`)
      return false
    }
    return this.#make({ kind: 'claim.edit', claim: current.claim.id, fields }, at)
  }

  async #make(act: Act, at: number, why?: string): Promise<boolean> {
    const own = decider(this.#args)
    const { decision, issues } = await this.#store.decide(act, why ? { ...own, why } : own)
    for (const issue of issues) this.#problem(issue)
    if (!decision) return false
    this.#made.push({ decision, at })
    return true
  }

  async #undo(): Promise<number | null> {
    const last = this.#made.pop()
    if (!last) {
      this.#terminal.error('  There is nothing to undo.')
      return null
    }
    const act = { kind: 'undo', decision: last.decision.id } as const
    const { issues } = await this.#store.decide(act, decider(this.#args))
    for (const issue of issues) this.#problem(issue)
    return last.at
  }

  #problem(issue: Issue): void {
    this.#terminal.error(`  ${issueLine('review', issue)}`)
  }

  async #end(words: string): Promise<void> {
    const count = (kind: Decision['kind']): number =>
      this.#made.filter(({ decision }) => decision.kind === kind).length
    const counts = `${count('claim.accept')} accepted, ${count('claim.edit')} edited, ${count('claim.reject')} rejected.`
    await this.#terminal.line(`\n${words ? `${words} ` : ''}${counts}`)
  }
}
