import type { Doc, Sentence } from '../text/doc.ts'
import type { Range } from '../text/paragraphs.ts'
import { stem } from '../text/stem.ts'
import type { Proposal } from './propose.ts'

// 14: the longest headings between the paragraphs of a report.
const longest = 14

/** Words that are nouns as often as verbs, which a heading without articles does not tell apart. */
const nouns: ReadonlySet<string> = new Set(
  'talk report claim demand plan fear hope call offer warning comment threat protest pledge promise order charge attack question answer request appeal vote review study concern worry doubt worries'
    .split(' ')
    .map(stem),
)

/** What may follow a verb in a heading, though it be a preposition or begin a clause. */
const openers: ReadonlySet<string> = new Set(
  'that to the a an no new more he she they it we'.split(' '),
)

/** Intransitive verbs and what else follows a noun that is a heading's subject. */
const followers: ReadonlySet<string> = new Set(
  'rise rises rose fall falls fell grow grows grew go goes went begin begins began end ends mount continue continues stall resume fade ease loom linger persist spread due under over on in at for of after before as amid from with and or dashed raised heard made met unheard'.split(
    ' ',
  ),
)

/** Whether a sentence is a line of its own, short and without a stop. */
export function isHeading(doc: Doc, paragraph: Range, { from, to }: Sentence): boolean {
  if (from !== paragraph.from || to !== paragraph.to || to - from > longest) return false
  return doc.tokens[to - 1]?.isWord === true
}

/** "Harbour talks go on": the cue of a statement in a heading that is a noun in truth. */
export function isNounOfHeading(doc: Doc, { cue, stem: root, content }: Proposal): boolean {
  const [head] = cue
  if (!head || cue.length > 1 || head.to - head.from > 1 || !nouns.has(root)) return false
  const { tokens, classes, regionOf } = doc
  const word = tokens[head.from]?.lower ?? ''
  if (word.endsWith('ed')) return false
  if (/ings?$/.test(word)) return true
  const next = tokens[head.to]
  if (!next || (regionOf[head.to] ?? -1) >= 0) return false
  if (openers.has(next.lower)) return false
  // A verb in the plural form needs a subject in the plural: "Fishermen demand …", "Port report …".
  const subject = tokens[head.from - 1]?.lower ?? ''
  if (!word.endsWith('s') && !/(?:s|men|people|police|we|they|i|you)$/.test(subject)) return true
  if (followers.has(next.lower) || /^-(?:ed|ing)$/.test(classes[head.to] ?? '')) return true
  const [first] = content
  return first !== undefined && first.to - first.from < 2
}
