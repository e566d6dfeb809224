import { stringify } from 'csv-stringify/sync'
import type { Reading } from '../shapes/reading.ts'
import { sliceAll } from '../shapes/span.ts'

const columns = [
  'statement',
  'report',
  'url',
  'title',
  'outlet',
  'published',
  'form',
  'speaker',
  'speaker_id',
  'speaker_entry',
  'speaker_type',
  'speaker_basis',
  'speaker_by',
  'speaker_confidence',
  'on_behalf_of',
  'cue_type',
  'content',
  'cue',
  'source',
  'content_offsets',
  'confidence',
  'by',
] as const

/** The header row, with its line end. */
export function csvHeader(): string {
  return rows([columns])
}

/** An actor's entry on the register. */
interface Entry {
  readonly id: string
  readonly name: string
}

/**
 * A reading's statements as CSV rows (RFC 4180: CRLF, quotes doubled). Offsets are half-open
 * UTF-16 code units, `start-end`, joined by a space. `speaker` is as the report has it, `speaker_id`
 * and `speaker_entry` as the register has: `entries` holds the entries by the ids of the reading.
 */
export function csvRows(
  { report, actors, statements }: Reading,
  entries: ReadonlyMap<string, Entry>,
): string {
  const byId = new Map(actors.map((actor) => [actor.id, actor]))
  return rows(
    statements.map((statement) => {
      const speaker = statement.speaker === null ? undefined : byId.get(statement.speaker)
      const entry = statement.speaker === null ? undefined : entries.get(statement.speaker)
      const row: Record<(typeof columns)[number], string | number | null> = {
        statement: statement.id,
        report: report.id,
        url: report.url,
        title: report.title,
        outlet: report.outlet,
        published: report.published,
        form: statement.form,
        speaker: speaker?.name ?? null,
        speaker_id: entry?.id ?? null,
        speaker_entry: entry?.name ?? null,
        speaker_type: speaker?.type ?? null,
        speaker_basis: statement.speakerBasis,
        speaker_by: statement.speakerBy,
        speaker_confidence: statement.speakerConfidence,
        on_behalf_of: statement.onBehalfOf && (byId.get(statement.onBehalfOf)?.name ?? null),
        cue_type: statement.cueType,
        content: sliceAll(report.text, statement.content),
        cue: sliceAll(report.text, statement.cue),
        source: sliceAll(report.text, statement.source),
        content_offsets: statement.content.map(({ start, end }) => `${start}-${end}`).join(' '),
        confidence: statement.confidence,
        by: statement.by,
      }
      return columns.map((column) => row[column])
    }),
  )
}

function rows(records: readonly (readonly unknown[])[]): string {
  return stringify([...records], { record_delimiter: 'windows' })
}
