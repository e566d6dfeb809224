import type { SupportKind } from '../../shapes/claims/commitment.ts'

/** Words of what is given, by kind; the first kind that has one of the words is the kind. */
const words: readonly (readonly [SupportKind, RegExp])[] = [
  [
    'military',
    /\b(?:militar\w*|weapons?|arms|ammunition|shells?|rounds?|missiles?|rockets?|tanks?|howitzers?|artillery|jets?|drones?|launchers?|air[- ]defen[cs]e|defen[cs]e|troops|soldiers|armou?red|warships?|frigates?|patrol boats?|radars?|rifles?|mortars?|batteries)\b/i,
  ],
  [
    'medical',
    /\b(?:vaccin\w*|doses?|medic\w*|hospitals?|ventilators?|syringes?|clinics?|drugs?|health|ambulances?|jabs?)\b/i,
  ],
  [
    'climate',
    /\b(?:climate|adaptation|emissions?|mitigation|loss and damage|carbon|renewables?|sea ?walls?|rising (?:seas?|waters?)|sea[- ]levels?|low-lying|warming|greenhouse|droughts?)\b/i,
  ],
  [
    'humanitarian',
    /\b(?:humanitarian|food|tents?|blankets?|shelters?|relief|refugees?|water|grain|reconstruction|rebuild\w*|flood|emergency)\b/i,
  ],
]

const money =
  /\b(?:euros?|dollars?|pounds?|bn|million|billion|trillion|crore|lakh|loans?|grants?|funds?|funding|money|financ\w*|credit|budget|aid|cash)\b|[€$£₹¥]/i

/** What kind of support the words are about: by themselves, by the report's topic, by their sentence. */
export function supportOf(
  object: string,
  around: string,
  topic: SupportKind | null = null,
): SupportKind {
  for (const [kind, pattern] of words) if (pattern.test(object)) return kind
  if (topic) return topic
  for (const [kind, pattern] of words) if (pattern.test(around)) return kind
  return money.test(object) ? 'financial' : 'other'
}

/** The kind of support that a report is mostly about; null where it is about none in particular. */
export function topicOf(text: string): SupportKind | null {
  let best: SupportKind | null = null
  let most = 2
  for (const [kind, pattern] of words) {
    const found = text.match(new RegExp(pattern.source, 'gi'))?.length ?? 0
    if (found > most) {
      most = found
      best = kind
    }
  }
  return best
}

/** Whether words name something that can be given. */
export function isSupport(object: string): boolean {
  return money.test(object) || words.some(([, pattern]) => pattern.test(object))
}
