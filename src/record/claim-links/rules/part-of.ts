import { hasCue } from '../cues.ts'
import { type Agreement, between, type Item, sameUnit, sentenceOf } from '../item.ts'
import { both, one, type Proposal, type Rule, type RuleContext } from '../proposal.ts'

/** A part of another: said to be, of a member of the group that gave the whole, or of a total. */
export const partOf: Rule = (later, earlier, agreement, context) =>
  inside(later, earlier, agreement, context) ?? inside(earlier, later, agreement, context)

function inside(
  part: Item,
  whole: Item,
  agreement: Agreement,
  context: RuleContext,
): Proposal | null {
  if (part.fields.of === whole.id)
    return told(part, whole, `${one(part)} is a share of ${one(whole)}.`, 0.9)
  if (!sameUnit(part, whole) || part.fields.measure === 'share') return null
  if (part.size >= whole.size || agreement.recipients === 'apart') return null
  if (agreement.period === 'apart' || !part.holds || !whole.holds) return null
  const member = isOfMember(part, whole, context)
  const related = agreement.donors !== 'apart' || member
  const near = agreement.event || agreement.report
  const alike = agreement.sentence || part.fields.stage === whole.fields.stage
  if (related && alike && isSaid(part, whole, agreement))
    return told(part, whole, `The words before ${one(part)} make it a part of ${one(whole)}.`, 0.8)
  if (part.fields.stage !== whole.fields.stage) return null
  if (member && sameTime(part, whole, agreement)) {
    const reason = `${one(part)} is of a member of the group that ${one(whole)} is of.`
    return told(part, whole, reason, near ? 0.7 : 0.5)
  }
  if (near && whole.donors.length === 0 && hasCue(sentenceOf(whole), 'whole'))
    return told(part, whole, `${both(whole, part)} are a total and one of its amounts.`, 0.5)
  return null
}

function told(part: Item, whole: Item, reason: string, confidence: number): Proposal {
  return { relation: 'part_of', from: part, to: whole, reasons: [reason], confidence }
}

function isSaid(part: Item, whole: Item, { report }: Agreement): boolean {
  if (!report || !isBefore(whole, part) || between(whole, part) === '') return false
  const { start } = part.current.claim.span
  const from = Math.max(whole.current.claim.span.end, part.sentence.start)
  return hasCue(part.current.report.text.slice(from, start).toLowerCase(), 'part')
}

function sameTime({ fields: a }: Item, { fields: b }: Item, { period }: Agreement): boolean {
  return period === 'same' || (a.period === null && b.period === null)
}

function isBefore(a: Item, b: Item): boolean {
  return a.current.claim.span.start < b.current.claim.span.start
}

function isOfMember(part: Item, whole: Item, { memberships }: RuleContext): boolean {
  if (part.donors.length === 0 || part.donorKey === whole.donorKey) return false
  const within = new Set(whole.donors.flatMap(({ key }) => memberships.membersOf(key)))
  return part.donors.every(({ key }) => within.has(key))
}
