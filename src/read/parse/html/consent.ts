import type { Document, Element } from './dom.ts'
import type { Json } from './json-ld.ts'
import { shortText } from './short-text.ts'

const agreeing =
  /^(accept|agree|allow|reject|refuse|decline)( (all|and|to|cookies|the|necessary|optional|non-essential|continue|close|i))*$|^(i agree|i accept|got it|manage (options|preferences|settings|choices|cookies)|more options|cookie settings|privacy settings|customi[sz]e|consent|do not consent|save (and|&) (exit|close))$/i

const consentWords =
  /\b(cookies?|consent|personal data|privacy (policy|notice|settings)|legitimate interest|our \d* ?(partners|vendors)|tracking technolog|gdpr|measure (ad|content|audience))/i

/** Notices are shorter; how far up from a button its notice may be; how many buttons are tried. */
const longest = 3000
const climb = 6
const most = 60

const buttons = 'button, a, [role="button"]'

export function isAgreeing(button: Element): boolean {
  return agreeing.test(shortText(button, 60) ?? '')
}

/** Takes out the notices that ask for consent to cookies and stand beside a report. */
export function removeConsent(document: Document): void {
  const agreed = [...document.querySelectorAll(buttons)].filter(isAgreeing).slice(0, most)
  for (const button of agreed) {
    let element = button.parentNode
    for (let up = 0; up < climb && element && element !== document.body; up++) {
      const text = shortText(element, longest)
      if (text === null || element.querySelector('h1, article, main') !== null) break
      if (asksConsent(text)) {
        element.remove()
        break
      }
      element = element.parentNode
    }
  }
}

/**
 * Whether the page is a question about cookies and no report: it has the buttons, and most of what
 * was found on it, or of what it shows where nothing was found, asks the reader for consent.
 */
export function isConsentWall(
  consentButtons: boolean,
  article: Json | null,
  found: readonly string[],
  shown: readonly string[],
): boolean {
  if (!consentButtons || (article && found.length > 0)) return false
  const text = found.length > 0 ? found : shown
  const all = text.join(' ')
  if (all.length > 6000) return false
  const about = text.filter((part) => asksConsent(part.slice(0, 1000)))
  return about.join(' ').length > all.length / 2
}

/** A report on consent speaks of it, but not to the reader. */
function asksConsent(part: string): boolean {
  return consentWords.test(part) && /\b(?:we|our|us|you|your)\b/i.test(part)
}
