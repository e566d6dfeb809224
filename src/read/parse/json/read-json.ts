import { type Issue, issue } from '../../../shapes/issue.ts'
import { settle } from '../details/settle.ts'
import type { Draft, Drafts } from '../draft.ts'
import { fragmentsToText } from './fragments.ts'
import { type NinjsItem, readNinjs } from './ninjs.ts'
import { parseValues } from './values.ts'

/**
 * A ninjs item, an array of them, or JSON Lines → a draft each. R011: malformed. R012: no news
 * item. R006: an item without text. R015: an item's markup took too long.
 */
export async function readJson(text: string, url: string | null): Promise<Drafts> {
  const { values, many, issues } = parseValues(text)
  const items = values.map(({ value }) => readNinjs(value))
  const settled = items.map((item) => settle(item?.candidates ?? [], url))
  const texts = await fragmentsToText(
    items.map((item, at) =>
      item?.html ? { html: item.html, title: settled[at]?.details.title ?? null } : null,
    ),
  )
  const found: Issue[] = [...issues]
  const drafts: Draft[] = []
  for (const [at, item] of items.entries()) {
    const chosen = settled[at]
    const number = values[at]?.number ?? at + 1
    const where = many ? `Item ${number}` : 'The input'
    const body = item?.html ? texts[at] : item?.text?.replace(/\r\n?/g, '\n').trim()
    if (!item || !chosen) {
      found.push(issue('R012', `${where} is JSON, but no news item.`))
    } else if (body === null) {
      found.push(issue('R015', `${where} has markup that took over 4 s or too much memory.`))
    } else if (!body) {
      found.push(issue('R006', `${where} has no body.`))
    } else {
      drafts.push(toDraft(item, body, chosen, many ? number : null))
    }
  }
  return { drafts, issues: found }
}

function toDraft(
  { credits, links }: NinjsItem,
  text: string,
  { details, issues }: ReturnType<typeof settle>,
  item: number | null,
): Draft {
  return { format: 'ninjs', item, text, details, credits, links, issues }
}
