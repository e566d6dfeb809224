import type { Block } from './blocks.ts'
import type { Document } from './dom.ts'
import type { Json } from './json-ld.ts'
import { shortText } from './short-text.ts'

/** What the visible page says of walls; read before its clutter is taken out. */
export interface Signs {
  readonly paywallElement: boolean
  readonly paywallWords: boolean
  readonly consentButtons: boolean
}

const stopWords =
  /^(?:please )?(subscribe|sign in|log in|register|create (a|an) (free )?account|become a (member|subscriber)|start your (free )?trial)\b.{0,40}\b(to|and) (continue|keep|read|unlock|finish|access|view|see)\b|\b(this|the) (article|story|content) is (for|only for|available to|reserved for|exclusive(ly)? (to|for)) (our )?(paying |registered |premium )?(subscribers|members)\b|\balready a (subscriber|member)\?|\bto (continue|keep) reading,? (please )?(subscribe|sign|log|register|become)\b|\byou('|’)ve (read|reached) (your|all|the) .{0,40}(free|limit)|\bsubscriber-only\b/i

const wallName =
  /(^|[\s_-])(paywall|pay-wall|piano|subscriber-only|premium-wall|regwall|metered|subscribe-wall|gateway-content)($|[\s_-])/i

const agreeing =
  /^(accept|agree|allow|reject|refuse|decline)( (all|and|to|cookies|the|necessary|optional|non-essential|continue|close|i))*$|^(i agree|i accept|got it|manage (options|preferences|settings|choices|cookies)|more options|cookie settings|privacy settings|customi[sz]e|consent|do not consent|save (and|&) (exit|close))$/i

const consentWords =
  /\b(cookies?|consent|personal data|privacy (policy|notice|settings)|legitimate interest|our \d* ?(partners|vendors)|tracking technolog|gdpr|measure (ad|content|audience))/i

export function readSigns(document: Document): Signs {
  // Long texts are the report itself, which may well speak of subscribers and cookies.
  let buttons = 0
  for (const element of document.querySelectorAll('button, a, [role="button"]')) {
    if (agreeing.test(shortText(element, 60) ?? '')) buttons++
  }
  let paywallElement = false
  let paywallWords = false
  for (const element of document.querySelectorAll('div, section, aside, p, h2, h3, h4, span, a')) {
    if (!paywallElement && wallName.test(`${element.className} ${element.id}`.slice(0, 300))) {
      paywallElement = shortText(element, 600) !== null
    }
    if (!paywallWords && element.localName !== 'div' && element.localName !== 'section') {
      paywallWords = stopWords.test(shortText(element, 400) ?? '')
    }
    if (paywallElement && paywallWords) break
  }
  return { paywallElement, paywallWords, consentButtons: buttons > 0 }
}

/** 1,500: a stub shows a few paragraphs; reports that are whole and shorter exist, paid ones rarely. */
const stub = 1500

/** Why the page seems to show less than the report, as a sentence; null where it does not. */
export function paywall(
  signs: Signs,
  article: Json | null,
  blocks: readonly Block[],
): string | null {
  const size = blocks.reduce((total, { text }) => total + text.length, 0)
  const free = article?.isAccessibleForFree
  const paid = free === false || (typeof free === 'string' && /^(false|no)$/i.test(free))
  const last = blocks.at(-1)?.text ?? ''
  if (signs.paywallWords && (paid || signs.paywallElement || size < stub * 2)) {
    return 'The page asks the reader to subscribe or sign in for the rest of the report.'
  }
  if (paid && size < stub) return 'The page says that the report is not free to read, and is short.'
  if (signs.paywallElement && (size < stub || /(…|\.\.\.)$/.test(last))) {
    return 'The page has a paywall where the report should go on.'
  }
  return null
}

/**
 * Whether the page is a question about cookies and no report: it has the buttons, is short, and
 * most of its paragraphs speak of consent.
 */
export function isConsentWall(
  signs: Signs,
  article: Json | null,
  text: readonly string[],
): boolean {
  if (!signs.consentButtons || article) return false
  const all = text.join(' ')
  if (all.length > 6000) return false
  const about = text.filter((part) => consentWords.test(part.slice(0, 1000)))
  return about.join(' ').length > all.length / 2
}
