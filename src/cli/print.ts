import type { Issue } from '../shapes/issue.ts'
import type { Reading } from '../shapes/reading.ts'
import { sliceAll } from '../shapes/span.ts'
import type { Terminal } from './terminal.ts'

// Most names fit 22 columns; 'indirect', the longest common form, takes 8.
const SPEAKER = 22
const FORM = 8

/** The heading of a report: its title, then where and when it appeared, then its source chain. */
export function reportHeading(reading: Reading, terminal: Terminal): string {
  const { report, actors, meta } = reading
  const names = new Map(actors.map(({ id, name }) => [id, name]))
  const facts = [report.outlet, report.published, report.language, meta.byline]
    .filter((fact) => fact !== null)
    .map(oneLine)
    .join(' · ')
  const chain = report.chain.map(
    ({ actor, role }) => `${oneLine(names.get(actor) ?? actor)} (${role})`,
  )
  return [
    terminal.style('bold', oneLine(report.title ?? meta.input)),
    ...(facts === '' ? [] : [terminal.style('dim', facts)]),
    ...(chain.length > 0 ? [terminal.style('dim', `chain: ${chain.join(' → ')}`)] : []),
  ].join('\n')
}

/** A reading's statements, one a row: speaker, form, words. */
export function statementRows(reading: Reading, terminal: Terminal): string {
  const names = new Map(reading.actors.map(({ id, name }) => [id, name]))
  return reading.statements
    .map((statement) =>
      statementRow(
        statement.speaker === null ? null : (names.get(statement.speaker) ?? statement.speaker),
        statement.form,
        sliceAll(reading.report.text, statement.content),
        terminal,
      ),
    )
    .join('\n')
}

/** One statement as a row; wrapped with a hanging indent on a terminal, one line elsewhere. */
export function statementRow(
  speaker: string | null,
  form: string,
  words: string,
  terminal: Terminal,
  marks: readonly { readonly start: number; readonly end: number }[] = [],
): string {
  const name = fitted(oneLine(speaker ?? '—'), SPEAKER)
  const left = `  ${terminal.style(speaker === null ? 'dim' : 'cyan', name)}  ${terminal.style('dim', form.padEnd(FORM))}  `
  const indent = 2 + SPEAKER + 2 + FORM + 2
  const shown = marked(oneLine(words), marks, terminal)
  if (terminal.columns === null || terminal.columns < indent + 20) return left + shown
  return left + wrap(shown, terminal.columns - indent).join(`\n${' '.repeat(indent)}`)
}

/** An issue as a line: where, code, message. */
export function issueLine(input: string, { code, severity, message }: Issue): string {
  return `${oneLine(input)}: ${code} ${severity}: ${oneLine(message)}`
}

/**
 * Text as one line without control characters or direction overrides: a report must not be able
 * to steer the terminal. Applied before any styling; one character stays one character, so that
 * offsets into the text hold.
 */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, ' ')
}

function marked(
  words: string,
  marks: readonly { readonly start: number; readonly end: number }[],
  terminal: Terminal,
): string {
  let at = 0
  let out = ''
  for (const { start, end } of marks) {
    out += words.slice(at, start) + terminal.style('bold', words.slice(start, end))
    at = end
  }
  return out + words.slice(at)
}

function fitted(text: string, width: number): string {
  return text.length > width ? `${text.slice(0, width - 1)}…` : text.padEnd(width)
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && visible(line) + 1 + visible(word) > width) {
      lines.push(line)
      line = word
    } else {
      line = line === '' ? word : `${line} ${word}`
    }
  }
  return [...lines, line]
}

function visible(text: string): number {
  return text.replace(/\u001b\[[0-9;]*m/g, '').length
}
