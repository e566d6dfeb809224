import { toBlocks } from './blocks.ts'
import { removeClutter } from './clutter.ts'
import { toDocument } from './dom.ts'
import { filterBlocks } from './filter.ts'
import { prepare } from './prepare.ts'

/**
 * The text of a piece of HTML that is a report and nothing else, as feeds and ninjs carry it.
 * Empty where it holds none.
 */
export function fragmentText(html: string, title: string | null): string {
  const document = toDocument(prepare(html).html)
  removeClutter(document)
  return filterBlocks(toBlocks(document.body), title)
    .map(({ text }) => text)
    .join('\n\n')
}
