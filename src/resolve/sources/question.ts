import type { Attribution } from '../../shapes/attribution.ts'
import { slice } from '../../shapes/span.ts'

// What tells the voice of a verb stands right beside it.
const beside = 60

/**
 * Whether the source of a question names who was asked and not who asks: "When Holm was asked
 * whether …", "Holm, asked whether …", "They asked Holm whether …". A question is never given to
 * the one it is put to.
 */
export function namesTheAsked(text: string, { cue, source, content }: Attribution): boolean {
  const [at] = source
  const [verb] = cue
  const [asked] = content
  // The name before a colon is whose turn it is.
  if (!at || !verb || slice(text, verb) === ':') return false
  if (at.start >= verb.end) {
    // “Will it hold?” asked Holm: he asks. Asked Holm whether: he is asked, unless "by" him.
    const isAfterQuestion = asked !== undefined && asked.end <= verb.start
    return !isAfterQuestion && !/\bby $/i.test(text.slice(Math.max(0, at.start - 4), at.start))
  }
  if (at.end > verb.start) return false
  const words = text.slice(verb.start, Math.min(verb.end, verb.start + beside))
  const between = text.slice(Math.max(at.end, verb.start - beside), verb.start)
  if (passive.test(words) || (auxiliary.test(between) && participle.test(words))) return true
  // "Ann Roe, a chemist, questioned whether": the comma closes what describes her.
  if (slice(text, at).includes(',') && /^questioned\b/i.test(words)) return false
  return /^, (?:when |if |once |after )?$/.test(between) && participle.test(words)
}

const passive =
  /\b(?:is|are|was|were|be|been|being|gets?|got) (?:\w+ )?(?:asked|questioned|quizzed|pressed)\b/i
const auxiliary = /\b(?:is|are|was|were|be|been|being|gets?|got) (?:\w+ly )?$/i
const participle = /^(?:(?:when|if|once|after|being) )?(?:asked|questioned|quizzed|pressed)\b/i
