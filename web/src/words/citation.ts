import type { Report } from '../../../src/shapes/report.ts'
import { sliceAll } from '../../../src/shapes/span.ts'
import type { Statement } from '../../../src/shapes/statement.ts'
import { showDay } from './dates.ts'
import { formMeanings } from './labels.ts'
import { plain } from './plain.ts'

/**
 * The words of a statement with where they stand: speaker (`speakerWords`), report, offsets and the
 * start of the text's fingerprint. What is not quoted says so.
 */
export function cite(statement: Statement, report: Report, speaker: string): string {
  const { form, content } = statement
  const words = sliceAll(report.text, content)
  const mark = form === 'direct' ? '' : ` [${form}: ${formMeanings[form]}]`
  const where = [
    report.title === null ? null : `“${plain(report.title)}”`,
    report.outlet === null ? null : plain(report.outlet),
    report.published === null ? null : showDay(report.published),
    report.url,
  ].filter((part) => part !== null)
  const offsets = content.map(({ start, end }) => `${start}–${end}`).join(', ')
  return [
    `${words}${mark}`,
    `— ${plain(speaker)}${where.length > 0 ? `, in ${where.join(', ')}` : ''}`,
    `(onrecord ${report.id}, characters ${offsets}, sha256 ${report.sha256.slice(0, 12)})`,
  ].join('\n')
}
