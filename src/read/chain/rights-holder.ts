import { shapeOf } from './shape.ts'

const sign = /^(?:content |text |story |website )?(?:(?:©|\(c\)|&copy;|copyright)[\s,:]{0,3})+/i
const by = /^(?:by|of)\s{1,3}/i
const years = /^\d{4}(?:\s?[-–—/,]\s?\d{2,4})*[\s,.]{0,3}/
const yearsLast = /[\s,]{1,3}\d{4}(?:\s?[-–—]\s?\d{2,4})?$/
const reserved =
  /[\s.,;|–—-]{0,4}\b(?:all rights (?:are )?reserved|alle rechte vorbehalten|tous droits réservés)\.?$/i
const legal =
  /(?:,\s?|\s)(?:Ltd|Limited|Inc|Incorporated|GmbH(?:\s?&\s?Co\.?\s?KGa?A?)?|LLC|L\.L\.C\.|LLP|plc|PLC|Pty|Corp|Corporation|S\.?A\.?|SAS|S\.r\.l\.|S\.p\.A\.|AG|SE|B\.?V\.?|N\.?V\.?|AB|AS|A\/S|Oy|Company)\.?$/
/** Endings that are a firm's, unless the name without them is none. */
const firm = /\s(?:&|and)\s(?:Sons?|Co|Company|Daughters?|Partners)\.?$/
const holding =
  /(?:^|\s)(?:Newspapers?|Publications?|Publishing|Publishers?|Media|Trust|Group|Holdings?|Company|Corporation|Corp|Ltd|Limited|Inc|LLC|GmbH|plc|PLC|Verlag|Press Association of|Communications|Ventures|Partners|Foundation)\.?$/

/**
 * The name in a copyright notice, without its sign, years, reservation of rights and legal form:
 * "© 2031 Quay Post Ltd. All rights reserved" → "Quay Post". A name alone is given back without
 * its legal form; empty where no name is left.
 */
export function rightsHolder(notice: string): string {
  const whole = notice.slice(0, 400).replace(/\s+/g, ' ').trim()
  const signed = sign.test(whole)
  let name = whole
  for (let step = 0; step < 6; step++) {
    const before = name
    name = strip(signed ? name.replace(by, '') : name)
    if (name === before) break
  }
  return name
}

/** Whether a name is a publishing house's or a trust's rather than that of what it publishes. */
export function isHolding(name: string): boolean {
  return holding.test(name)
}

function strip(name: string): string {
  const bare = name.replace(reserved, '').replace(sign, '').replace(years, '')
  const short = bare.replace(yearsLast, '').replace(legal, '').trim()
  const plain = short.replace(firm, '')
  return (plain !== short && shapeOf(plain, true).strength !== 'none' ? plain : short)
    .replace(/^[\s,.;|–—-]+|[\s,;|–—-]+$/g, '')
    .replace(/(?<!\b[A-Z])\.$/, '')
}
