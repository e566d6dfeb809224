import type { Span } from '../../shapes/span.ts'
import type { Word } from '../names/word.ts'
import { firstFrom } from '../sorted.ts'
import type { Spoken } from './spoken.ts'

const named = '(?:named|identified|quoted|cited)'
const name = '(?:names?|identity|identities)'
const phrases = [
  `on (?:the )?conditions? (?:of anonymity|(?:that )?(?:he|she|they|it|(?:his|her|their) ${name}) (?:would )?(?:not )?(?:be )?\\w+)`,
  `(?:asked|asking|requested|requesting|insisted|insisting|demanded|demanding|wished|wishing|preferred|preferring|wanted|wanting|chose|choosing|declined|declining|refused|refusing|did not (?:want|wish)|didn[’']t want) (?:not )?(?:on |for |to (?:be |remain |stay |give |have |reveal )?|that )?(?:(?:his|her|their) (?:full )?|not |be )*(?:${named}|anonym(?:ous|ity)|${name})`,
  `(?:was|were|is|are|has|have|being|been)(?:n[’']t| not) (?:yet )?(?:been )?(?:authori[sz]ed|allowed|permitted|cleared) to`,
  `not (?:being )?(?:authori[sz]ed|allowed|permitted|cleared) to`,
  `(?:lacks?|lacked|lacking|without) (?:authori[sz]ation|authority|permission) to (?:speak|talk|discuss|comment)`,
  `(?:speaking|spoke|spoken|talking|talked|quoted|comment(?:ed|ing)) anonymously`,
  `(?:granted|given|offered|promised) anonymity`,
  `(?:cannot|could not|can[’']t|must not|may not) be (?:named|identified)`,
]
// What leads into such words and belongs to them.
const lead =
  '(?:(?:who|and|as (?:he|she|they)|because (?:he|she|they)|since (?:he|she|they)) )?(?:(?:all |both |agreed to |would only )?(?:spoke|speak|spoken|speaking|talked|talking|said|commented) )?'
const pattern = new RegExp(`\\b${lead}(?:${phrases.join('|')})\\b`, 'i')
// A comma ends them, unless the reason follows it.
const end = /[;.“”"\n()–—]|,(?! (?:because|since|as|for fear|citing|given)\b)/

/** The words within a span that say why a source is not named, or on what condition. */
function anonymityIn(text: string, within: Span): Span | null {
  const shown = text.slice(within.start, within.end)
  const found = pattern.exec(shown)
  if (!found) return null
  const start = within.start + found.index
  const from = found.index + found[0].length
  const stop = end.exec(shown.slice(from))
  const whole = text.slice(start, within.start + (stop ? from + stop.index : shown.length))
  return { start, end: start + whole.trimEnd().length }
}

/**
 * The words by which a statement's source goes without a name: in the source, after it in its
 * sentence, or in what opens the sentence.
 */
export function anonymityAround({ scene }: Spoken, at: number): Span | null {
  const { text, words, attributions } = scene
  const {
    source: [source],
    content = [],
    cue = [],
    form,
  } = attributions[at] ?? { source: [] }
  if (!source) return null
  const around = sentenceOf(words, source)
  const own = [...cue, ...content]
    .filter(({ end, start }) => end > around.start && start < around.end)
    .sort((a, b) => a.start - b.start)
  const first = content.find(({ end }) => end > around.start)
  let from = source.start
  for (const each of own) {
    const found = from < each.start ? anonymityIn(text, { start: from, end: each.start }) : null
    if (found) return found
    from = Math.max(from, each.end)
  }
  const after = anonymityIn(text, { start: from, end: around.end })
  if (after) return after
  // "Asked not to be named" is itself what one is reported to have said.
  if (first && form !== 'direct' && first.start > source.start) {
    const found = anonymityIn(text, { start: source.end, end: around.end })
    if (found && found.start <= first.start) return found
  }
  const before = anonymityIn(text, { start: around.start, end: source.start })
  return before && before.start - around.start < 4 ? before : null
}

// No sentence of a report is longer; a bound on the search.
const LONGEST_SENTENCE = 80

function sentenceOf(words: readonly Word[], { start, end }: Span): Span {
  const at = firstFrom(words, start)
  const { sentence } = words[at] ?? {}
  let from = at
  let to = at
  while (at - from < LONGEST_SENTENCE && words[from - 1]?.sentence === sentence) from--
  while (to - at < LONGEST_SENTENCE && words[to + 1]?.sentence === sentence) to++
  return { start: words[from]?.start ?? start, end: Math.max(end, words[to]?.end ?? end) }
}
