import { oneActor } from '../../record/one-actor.ts'
import type { Store } from '../../record/store.ts'
import { type Issue, issue } from '../../shapes/issue.ts'
import { type Command, UsageError } from '../command.ts'
import { decideAndPrint, decidingOptions } from './deciding.ts'

export const splitActor: Command = {
  name: 'actors split',
  summary: 'Take what reports say of another out of one',
  usage: 'ACTOR --reports REPORT… [options]',
  description: `Gives what some reports say of ACTOR to another: to the one of --into, else to a new one, called
by --name or as the first of these reports calls it. A report is its id, or one of its actors
as REPORT#a1; actors show lists both.`,
  options: {
    ...decidingOptions,
    reports: {
      value: 'REPORT',
      describe: 'A report that means the other; more may follow, after commas or spaces',
    },
    into: { value: 'ACTOR', describe: 'The actor that is meant' },
    name: { value: 'NAME', describe: 'What the new actor is called' },
  },
  examples: [
    {
      command:
        'onrecord actors split "John Smith" --reports 3f9c01d2a4b5c6d7e8f9 --name "John Smith (judge)"',
      what: 'One report is about a namesake.',
    },
  ],
  run(args, terminal) {
    const [who, ...more] = args.positionals
    const reports = [...(args.text('reports') ?? '').split(/[,\s]+/), ...more].filter(Boolean)
    const [into, name] = [args.text('into'), args.text('name')]
    if (who === undefined) throw new UsageError('split needs an actor.')
    if (reports.length === 0) throw new UsageError('split needs --reports.')
    if (into !== undefined && name !== undefined) {
      throw new UsageError('--into and --name are two ways; give one.')
    }
    return decideAndPrint(args, terminal, async (store) => {
      const actor = await oneActor(store, who)
      if (typeof actor !== 'string') return actor
      const target = into === undefined ? undefined : await oneActor(store, into)
      if (typeof target === 'object') return target
      const mentions = await mentionsIn(store, actor, reports)
      if ('severity' in mentions) return mentions
      return {
        ...{ kind: 'actor.split', actor, mentions },
        ...(target === undefined ? {} : { into: target }),
        ...(name === undefined ? {} : { name }),
      }
    })
  },
}

/** What these reports call an actor, as `REPORT#a1`. */
async function mentionsIn(
  store: Store,
  actor: string,
  reports: readonly string[],
): Promise<readonly string[] | Issue> {
  const id = (await store.actor(actor))?.id
  const mentions: string[] = []
  for (const given of reports) {
    if (given.includes('#')) {
      mentions.push(given)
      continue
    }
    const report = await store.report(given)
    if (!report) return issue('S004', `There is no report with the id "${given}".`)
    const found = Object.entries(report.actorIds).filter(([, entry]) => entry === id)
    if (found.length === 0) return issue('D004', `The report ${given} does not name this actor.`)
    mentions.push(...found.map(([local]) => `${given}#${local}`))
  }
  return mentions
}
