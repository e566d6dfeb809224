import type { Shares } from '../attribution/measure/tally.ts'

/** One contender on the texts of one corpus. */
export interface Accuracy {
  readonly texts: string
  readonly contender: string
  /** Softly right attributions among those whose content is a direct quotation. */
  readonly direct: Shares
  /** The same, whoever is said to speak. */
  readonly directContent: Shares
  readonly all: Shares
}

/** One contender on all texts, after a start that has read five. */
export interface Speed {
  readonly contender: string
  readonly wordsPerWallSecond: number
  readonly wordsPerProcessorSecond: number
  readonly loadSeconds: number
  readonly peakMib: number | null
  /** Texts or paragraphs that the contender threw on. */
  readonly refused: number
}

type Row = readonly string[]

/** Rows for `table`, the head first. */
export function accuracyRows(all: readonly Accuracy[]): readonly Row[] {
  return [
    ['texts', 'contender', '>direct', '>direct, content alone', '>all'],
    ...all.map(({ texts, contender, direct, directContent, all }) => [
      texts,
      contender,
      percent(direct),
      percent(directContent),
      percent(all),
    ]),
  ]
}

/** Rows for `table`, the head first. */
export function speedRows(all: readonly Speed[]): readonly Row[] {
  return [
    [
      'contender',
      '>words/s',
      '>words/s of processor time',
      '>to load, s',
      '>peak, MiB',
      '>threw on',
    ],
    ...all.map((one) => [
      one.contender,
      whole(one.wordsPerWallSecond),
      whole(one.wordsPerProcessorSecond),
      one.loadSeconds.toFixed(1),
      one.peakMib === null ? 'unknown' : whole(one.peakMib),
      `${one.refused}`,
    ]),
  ]
}

function percent({ precision, recall, f1 }: Shares): string {
  return [precision, recall, f1].map((share) => (100 * share).toFixed(1)).join(' / ')
}

function whole(value: number): string {
  return Math.round(value).toLocaleString('en')
}
