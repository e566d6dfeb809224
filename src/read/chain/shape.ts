import { knownKind, type OutletKind } from './known-names.ts'

/** How sure a name's form makes it that the name is an outlet's. */
export type Strength = 'known' | 'strong' | 'weak' | 'none'

export interface Shape {
  readonly kind: OutletKind
  readonly strength: Strength
}

const agencyLast =
  /(?:^|\s)(?:Newswire|Presswire|Wire|(?:News|Press|Information|Telegraph|Telegraphic|Wire|Media)\s(?:Agency|Service))$/
const agencyFirst = /^(?:Agence|Agencia|Agência|Agenzia|Agencja|Agentur)\s/
const agencyWord = /^\p{Lu}\p{L}{2,}(?:inform|fax|tass|press|agency|wire)$/iu
const noAgencyWord =
  /^(?:halifax|fairfax|equifax|carfax|telefax|cypress|express|empress|wordpress|compress|impress|barbwire|tripwire|haywire)$/i

const strongLast =
  /(?:^|\s)(?:News|Newspaper|Times|Post|Herald|Tribune|Gazette|Journal|Telegraph|Chronicle|Courier|Dispatch|Examiner|Inquirer|Weekly|Daily|Magazine|Radio|TV|Television|Broadcasting|FM|Press|Bulletin|Ledger|Sentinel|Observer|Guardian|Zeitung|Nachrichten|Gazeta|Pravda|Posten|Tidende|Shimbun)$/
const strongFirst =
  /^(?:Radio|Rádio|TV|Télé|Tele|Televisión|Televisione|Voice of|Times of|News of|Daily|Corriere|Gazzetta|Gazeta|Diario|Diário|Jornal|Journal de|Le Journal|La Gazette|Giornale|Il Giornale)\s\S/
const weakLast =
  /(?:^|\s)(?:Media|Channel|Star|Sun|Express|Standard|Review|Monitor|Globe|Mirror|Echo|Today|Independent|Record|Advertiser|Argus|Citizen|Mail|Online|Live|Insider|Report|Digest|Reporter|(?:News|Television|TV|Radio|Broadcasting)\sNetwork|Podcast|Show|Tonight)$/
const weakFirst = /^(?:Channel|Kanal|Canal)\s\S/
const oneWordOutlet =
  /^\p{Lu}\p{L}{3,}(?:news|zeitung|posten|bladet|tidende|gazeta|pravda|radio|blatt)$/iu
const address = /^[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,12}$/

/** Names that have the form of an outlet and are something else. */
const noOutlet =
  /^(?:(?:the\s)?(?:english channel|official journal|official gazette|bad news|good news|fake news|the news|news|press|the press|free press|radio|tv|the times|daily|today|post|last post|trading post|new times|modern times|white house press|social media|state media|mass media|local media|media|facebook live|national review board))$|university press$|freedom of the press$/i

/** What the form of a name says; the known names come first. `none` where it says nothing. */
export function shapeOf(name: string, hasThe = false): Shape {
  const known = knownKind(name, hasThe)
  if (known) return { kind: known, strength: 'known' }
  const plain = name.replace(/\s+/g, ' ')
  if (noOutlet.test(plain)) return { kind: 'outlet', strength: 'none' }
  if (agencyLast.test(plain) || agencyFirst.test(plain))
    return { kind: 'agency', strength: 'strong' }
  if (agencyWord.test(plain) && !noAgencyWord.test(plain))
    return { kind: 'agency', strength: 'strong' }
  const long = plain.includes(' ')
  if (long && (strongLast.test(plain) || strongFirst.test(plain)))
    return { kind: 'outlet', strength: 'strong' }
  if (oneWordOutlet.test(plain) || address.test(plain))
    return { kind: 'outlet', strength: 'strong' }
  if (long && (weakLast.test(plain) || weakFirst.test(plain)))
    return { kind: 'outlet', strength: 'weak' }
  return { kind: 'outlet', strength: 'none' }
}
