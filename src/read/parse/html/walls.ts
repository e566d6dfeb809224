import type { Block } from './blocks.ts'
import { isAgreeing } from './consent.ts'
import type { Document } from './dom.ts'
import type { Json } from './json-ld.ts'
import { shortText } from './short-text.ts'

/** What the visible page says of walls; read before its clutter is taken out. */
export interface Signs {
  readonly paywallElement: boolean
  readonly paywallWords: boolean
  readonly consentButtons: boolean
}

/** What every request has: the patterns are many, and most lines have none of it. */
const wallHint =
  /subscri|member|sign|log|regist|account|read|unlock|locked|trial|access|limit|weiterlesen|freischalten|abonn|suscri/i
const wallWords: readonly RegExp[] = [
  /^(?:please )?(?:subscribe|sign (?:in|up)|log ?in|register|create (?:a|an) (?:free )?account|become a (?:member|subscriber)|start your (?:free )?trial)\b.{0,40}\b(?:to|and) (?:continue|keep|read|unlock|finish|access|view|see)\b/i,
  /\b(?:this|the(?: rest of (?:the|this))?) (?:article|story|content|report|page) is (?:only |exclusively )?(?:for|for only|available (?:only )?(?:to|for)|reserved for|exclusive(?:ly)? (?:to|for)|free for|locked)\b.{0,40}\b(?:subscribers|members|subscriptions?|readers with)\b/i,
  /^(?:exclusive to|only for|for|exclusively for) (?:our )?(?:paying |registered |premium |digital )?(?:subscribers|members)(?: only)?[.!]?$/i,
  /\balready a (?:subscriber|member)\?/i,
  /\bto (?:continue|keep) reading(?: this (?:article|story))?,? (?:please )?(?:subscribe|sign|log|register|become|start|choose|create)\b/i,
  /\bto (?:read|see|unlock|view) (?:the rest of |all of |more of )?(?:this|the) (?:full |whole |entire )?(?:article|story|report)\b.{0,20}\b(?:subscribe|sign|log|register|become|create|start|choose)\b/i,
  /\byou(?:['’]ve| have) (?:read|reached|used)(?: up)? (?:your|all|the) .{0,40}(?:free|limit)/i,
  /\bsubscriber[- ](?:only|exclusive)\b/i,
  /^(?:keep|continue) reading (?:for (?:just |only |free)|with (?:a|an|your)|by )/i,
  /^unlock (?:this|the|all|unlimited|full)\b.{0,40}\b(?:article|story|access|articles|stories)\b/i,
  /^want to (?:read|see) (?:more|on|the rest)\b.{0,60}$/i,
  /\b(?:subscribers|members) (?:can|get to) (?:read|see) (?:this|the)\b/i,
  /^read (?:the|this) (?:full|whole|rest of the) (?:article|story)\b.{0,30}\b(?:subscri|account|trial|free|member)/i,
  /\b(?:jetzt weiterlesen|weiterlesen mit|artikel freischalten|nur für abonnenten|réservé aux abonnés|exclusivo para suscriptores)\b/i,
]

/** What an offer says beside its request; it goes with it from the end of a text. */
const offerWords =
  /^(?:cancel any ?time\b.{0,40}|start your (?:free )?trial\b.{0,60}|choose (?:a|your) plan\b.{0,40}|(?:view|see) (?:all )?(?:offers|plans|options)\b.{0,40}|subscribe\b.{0,60}|sign in\b.{0,40}|log in\b.{0,40}|(?:only|just|from) [\d€£$].{0,60}|.{0,40}\b(?:a|per) (?:week|month|year)\b.{0,40}|no commitment\b.{0,40})$/i

const wallName =
  /(^|[\s_-])(paywall|pay-wall|piano|subscriber-only|premium-wall|regwall|metered|subscribe-wall|gateway-content)($|[\s_-])/i

/** Where a site asks every reader to sign in, whatever the page. */
const elsewhere = 'nav, footer, body > header, [role="banner"], [role="navigation"]'

export function readSigns(document: Document): Signs {
  // Long texts are the report itself, which may well speak of subscribers and cookies.
  let buttons = 0
  for (const element of document.querySelectorAll('button, a, [role="button"]')) {
    if (isAgreeing(element)) buttons++
  }
  let paywallElement = false
  let paywallWords = false
  for (const element of document.querySelectorAll('div, section, aside, p, h2, h3, h4, span, a')) {
    if (!paywallElement && wallName.test(`${element.className} ${element.id}`.slice(0, 300))) {
      paywallElement = shortText(element, 600) !== null
    }
    if (!paywallWords && element.localName !== 'div' && element.localName !== 'section') {
      paywallWords =
        isWallLine(shortText(element, 400) ?? '') && element.closest(elsewhere) === null
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

/** The paragraphs without the request to subscribe that closes them. */
export function withoutRequest(blocks: readonly Block[]): readonly Block[] {
  const first = blocks.findLastIndex(({ text }) => text.length < 300 && isWallLine(text))
  const rest = blocks.slice(first + 1)
  if (first < 1 || rest.length > 4 || !rest.every(({ text }) => isOffer(text))) return blocks
  let end = first
  while (end > 1 && isOffer(blocks[end - 1]?.text ?? '')) end--
  return blocks.slice(0, end)
}

function isOffer(line: string): boolean {
  return line.length < 300 && (offerWords.test(line) || isWallLine(line))
}

/** A quotation may well say such words. */
function isWallLine(line: string): boolean {
  return (
    wallHint.test(line) && !/["“”«»]/.test(line) && wallWords.some((pattern) => pattern.test(line))
  )
}
