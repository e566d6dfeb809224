import type { ActorEntry, Store } from '../../record/store.ts'
import { columnsOf } from '../columns.ts'
import { oneLine } from '../print.ts'
import type { Terminal } from '../terminal.ts'
import { inWords } from './decision-line.ts'

/** Mentions on a page; all that the record gives would fill screens. */
const mostMentions = 10

/** An entry as people read it: a heading, then each kind of fact under its name. */
export async function entryPage(
  store: Store,
  entry: ActorEntry,
  terminal: Terminal,
): Promise<readonly string[]> {
  const sections = await sectionsOf(store, entry)
  const heading = `${oneLine(entry.name)} ${terminal.style('dim', `(${entry.type} ${entry.id})`)}`
  return [
    terminal.style('bold', heading),
    ...sections
      .filter(([, rows]) => rows.length > 0)
      .flatMap(([name, rows]) => [
        terminal.style('dim', name),
        ...columnsOf(rows).map((row) => `  ${row}`),
      ]),
  ]
}

type Section = readonly [name: string, rows: readonly (readonly string[])[]]

async function sectionsOf(store: Store, entry: ActorEntry): Promise<readonly Section[]> {
  const nameOf = async (id: string | null): Promise<string> =>
    id === null ? '' : ((await store.actor(id))?.name ?? id)
  const { offices, memberships, mentions, decisions } = entry
  return [
    ['on record', [[`${count(entry.statements, 'statement')} in ${count(entry.reports)}`]]],
    [
      'names',
      entry.names.map(({ name, kind, language, script, reports }) => [
        ...[name, kind, language ?? '', script ?? ''],
        reports > 0 ? count(reports) : '',
      ]),
    ],
    [
      'offices',
      await Promise.all(
        offices.map(async ({ title, of, from, to }) => [title, await nameOf(of), days(from, to)]),
      ),
    ],
    [
      'offices in reports',
      entry.titles.map(({ title, first, last, reports }) => [
        title,
        count(reports),
        days(first, last),
      ]),
    ],
    [
      'memberships',
      await Promise.all(
        memberships.map(async ({ organisation, role, from, to }) => [
          ...[await nameOf(organisation), role ?? '', days(from, to)],
        ]),
      ),
    ],
    ['facts', factsOf(entry)],
    ['ids elsewhere', entry.identifiers.map(({ scheme, value }) => [scheme, value])],
    ['merged', entry.merged.map((id) => [id])],
    [
      'reports',
      mentions
        .slice(0, mostMentions)
        .map(({ mention, published, outlet, title, name }) => [
          ...[mention, published ?? '', name],
          [outlet, title].filter(Boolean).join(': '),
        ]),
    ],
    [
      'may be one with',
      entry.suggestions.map(({ mention, actor, entry: other, score, reason }) => [
        ...[mention, `${actor.name} (${actor.id})`, `${other.name} (${other.id})`],
        ...[score.toFixed(2), reason],
      ]),
    ],
    [
      'decisions',
      await Promise.all(
        decisions.map(async (decision) => [
          ...[decision.at.slice(0, 10), decision.by, decision.id],
          `${await inWords(store, decision)}${decision.why ? `: ${decision.why}` : ''}${decision.undoneBy ? ' (undone)' : ''}`,
        ]),
      ),
    ],
  ]
}

function factsOf({ country, gender, born, died }: ActorEntry): readonly (readonly string[])[] {
  const facts: readonly (readonly [string, string | null])[] = [
    ['country', country],
    ['gender', gender],
    ['born', born],
    ['died', died],
  ]
  return facts.flatMap(([name, value]) => (value === null ? [] : [[name, value]]))
}

function count(number: number, what = 'report'): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`
}

/** "2024 – 2025-03"; an open end is left open. */
function days(from: string | null, to: string | null): string {
  if (from === to) return from ?? ''
  return `${from ?? ''} – ${to ?? ''}`.trim()
}
