import type { StoredReportBody } from '../../../src/serve/schemas/stored-report.ts'
import { showMoment } from './dates.ts'

interface Line {
  readonly name: string
  readonly value: string
  /** Where the value is an address that a browser may open. */
  readonly href: string | null
  /** Where the value was found. */
  readonly by: string | null
}

/** What is known about a text, in lines; what is not known has none. */
export function metadataOf({ report, meta, row }: StoredReportBody): Line[] {
  const line = (name: string, value: string | null, field?: string): Line[] =>
    value === null || value === ''
      ? []
      : [{ name, value, href: null, by: (field && meta.knownBy[field]) ?? null }]
  const address = report.url === null ? [] : [{ ...safeLink(report.url), name: 'Address' }]
  return [
    ...address,
    ...line('Published', meta.publishedAt && showMoment(meta.publishedAt), 'published'),
    ...line('Changed', meta.modifiedAt && showMoment(meta.modifiedAt), 'modified'),
    ...line('Section', meta.section, 'section'),
    ...line('Language', report.language, 'language'),
    ...line(
      'Read from',
      `${meta.input} (${meta.format}${meta.charset ? `, ${meta.charset}` : ''})`,
    ),
    ...line('On record', showMoment(row.addedAt)),
    ...line('robots.txt', meta.robots && (meta.robots.allowed ? 'allowed' : 'disallowed')),
    ...line('Report', report.id),
    ...line('SHA-256', report.sha256),
  ]
}

/** A report's address comes from the report: only http and https may be followed. */
function safeLink(url: string): Omit<Line, 'name'> {
  return { value: url, href: /^https?:\/\//i.test(url) ? url : null, by: null }
}
