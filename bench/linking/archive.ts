import { readdirSync, readFileSync } from 'node:fs'
import type { MentionProfile } from '../../src/record/link/profile.ts'
import type { ActorType } from '../../src/shapes/actor.ts'

interface GoldArchive {
  readonly id: string
  readonly reports: readonly GoldReport[]
}

interface GoldReport {
  readonly id: string
  readonly outlet: string
  readonly outletCountry: string
  readonly published: string
  readonly actors: readonly GoldActor[]
}

interface GoldActor {
  readonly id: string
  readonly type: ActorType
  readonly name: string
  readonly office: string | null
  readonly case: string
  readonly gold: string | null
  readonly suggest?: string
}

/** A mention with who it is. */
export interface GoldMention {
  readonly id: string
  readonly profile: MentionProfile
  readonly case: string
  /** Key of its entity; of its own where nobody can say who it is. */
  readonly entity: string
  /** Key of the entity that must be suggested. */
  readonly suggest: string | null
}

/** The reports of an archive, each with its mentions, by day of publication. */
export interface Archive {
  readonly id: string
  readonly reports: readonly (readonly GoldMention[])[]
}

const folder = new URL('gold/', import.meta.url)

export function openArchives(half: string): readonly Archive[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .filter((file) => half === 'all' || (Number.parseInt(file, 10) % 2 === 1) === (half === 'odd'))
    .toSorted()
    .map((file) => toArchive(JSON.parse(readFileSync(new URL(file, folder), 'utf8'))))
}

/** All archives as one: whose names of one archive are taken for those of another. */
export function joined(archives: readonly Archive[]): Archive {
  const reports = archives.flatMap((archive) => archive.reports)
  return { id: 'joined', reports: reports.toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1)) }
}

function dayOf([first]: readonly GoldMention[]): string {
  return first?.profile.day ?? ''
}

function toArchive({ id, reports }: GoldArchive): Archive {
  const byDay = reports.toSorted((a, b) => (a.published < b.published ? -1 : 1))
  return { id, reports: byDay.map((report) => toMentions(report, id)) }
}

function toMentions(report: GoldReport, archive: string): readonly GoldMention[] {
  const known = report.actors.filter(({ type }) => type !== 'unnamed' && type !== 'group')
  return report.actors.map((actor) => {
    const id = `${archive} ${report.id} ${actor.id}`
    return {
      id,
      case: actor.case,
      // States are the same in every archive.
      entity: actor.gold ? `${actor.type === 'state' ? '' : archive} ${actor.gold}` : id,
      suggest: actor.suggest ? `${archive} ${actor.suggest}` : null,
      profile: {
        type: actor.type,
        name: actor.name,
        offices: actor.office === null ? [] : [actor.office],
        company: known.filter((other) => other !== actor).map(({ name }) => name),
        outlet: report.outlet,
        outletCountry: report.outletCountry,
        day: report.published,
      },
    }
  })
}
