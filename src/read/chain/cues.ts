import type { Span } from '../../shapes/span.ts'

/** How the words beside a name make it a step of the chain. */
export interface Cue {
  /** `venue`: the words were said to it; `carrier`: it passed them on. */
  readonly step: 'venue' | 'carrier'
  /** The pattern that showed it. */
  readonly by: string
  /** Whether a name whose form alone says little is enough. */
  readonly trusts: 'any' | 'weak' | 'strong'
  /** What the words beside the name call it: "the daily …", "… news agency". */
  readonly calls: 'agency' | 'outlet' | null
}

/** The most code units that are looked at on either side of a name. */
const reach = 90

/** "the German daily", "state news agency": what may stand between the cue and the name. */
const noun =
  '(?:news agency|newswire|wire service|newspaper|paper|daily|weekly|tabloid|broadcaster|magazine|news site|news website|news outlet|outlet|news portal|portal|channel|television station|radio station|TV station|television|radio|podcast)'
const described = `(?:(?:the |a |an )?(?:[\\p{L}'’-]{2,20} ){0,3}${noun} (?:the )?|the )?$`

const before: readonly (readonly [Cue['step'], string, Cue['trusts'], RegExp])[] = [
  [
    'venue',
    'interview',
    'weak',
    left(
      '\\binterview(?:ed)?(?: (?!according|citing)[\\p{L}\\p{N}]{1,15},?){0,4} (?:with|to|by|for|on|in|at)',
    ),
  ],
  ['venue', 'told', 'weak', left('\\b(?:told|tells|telling)')],
  [
    'venue',
    'speaking-to',
    'weak',
    left(
      '\\b(?:speaking|spoke|speaks|talking|talked)(?: exclusively| live| earlier)? (?:to|with|on)',
    ),
  ],
  [
    'venue',
    'statement-to',
    'weak',
    left(
      '\\b(?:statement|comments?|remarks|e-?mail|reply)(?: (?:sent|given|made|provided|emailed))? (?:to|on)',
    ),
  ],
  ['venue', 'appearing-on', 'weak', left('\\b(?:appearing|appeared|appearance)(?: live)? on')],
  ['venue', 'writing-in', 'weak', left('\\b(?:writing|wrote|column|op-ed|essay) (?:in|for)')],
  [
    'carrier',
    'carried-by',
    'weak',
    left(
      '\\b(?:carried|quoted|cited|reported|distributed|relayed|released|published|aired|broadcast)(?: \\p{Lu}\\p{Ll}{2,8})? by',
    ),
  ],
  ['carrier', 'according-to', 'strong', left('\\baccording to')],
  [
    'carrier',
    'citing',
    'strong',
    left('\\b(?:citing|cites|cited|quoting|quotes|with reference to)'),
  ],
  ['carrier', 'reports', 'strong', left('[,”"] (?:reports|reported)')],
]
const reporter = left('\\b(?:told|to|with) (?:a|an)')

/** "Portline reports", "the Portline news agency reported". */
const reportsAfter = new RegExp(
  `^(?: ${noun})?,? (?:first |also |earlier |later |has |had )?(?:reports|reported|informs|wrote|writes|quoted|cited)\\b(?! (?:a |an )?(?:loss|losses|profit|profits|revenue|earnings|no))`,
  'u',
)
const calledBefore = new RegExp(`(?:^|\\s)${noun} (?:the )?$`, 'iu')
const describedAfter = new RegExp(
  `^(?: |, (?:a |an |the )(?:[\\p{L}'’-]{2,20} ){0,3})${noun}\\b(?! (?:the )?\\p{Lu})`,
  'u',
)
/** What makes "according to Portline …" a source of figures and no carrier of words. */
const figures =
  /^(?:['’]s?)? ?(?:[\p{L}/-]{2,20} ){0,2}(?:data|polls?|polling|survey|surveys|estimates?|calculations?|analysis|tally|figures|ratings?|average|study|fact-?check(?:er|ers)?|count)\b/u
/** "spoke to Jane Doe on Radio Marenza's programme Morning Desk". */
const spokeOn =
  /\b(?:spoke|speaking|talked|talking|interviewed|said|told|asked)\b.{0,60} on (?:the )?$/i
const programmeAfter =
  /^(?:['’]s)? (?:[\p{L}-]{2,15} ){0,2}(?:programme|program|show|podcast|broadcast|bulletin|newscast)\b/u
const toReporters = /^(?:['’]s)? (?:reporters?|journalists?|correspondents?|columnist)\b/

/**
 * The cue beside a name, within its sentence; null where nothing there says that the words went
 * through it. `trusts` is `any` where the name is called a newspaper, an agency or the like.
 */
export function cueOf(text: string, name: Span, sentence: Span): Cue | null {
  const lead = flat(text.slice(Math.max(sentence.start, name.start - reach), name.start))
  const tail = flat(text.slice(name.end, Math.min(sentence.end, name.end + reach)))
  for (const [step, by, trusts, pattern] of before) {
    if (!pattern.test(lead)) continue
    return step === 'carrier' && figures.test(tail) ? null : cue(step, by, trusts, lead, tail)
  }
  if (spokeOn.test(lead) && programmeAfter.test(tail)) {
    return cue('venue', 'programme', 'weak', lead, tail)
  }
  if (reporter.test(lead) && toReporters.test(tail)) return cue('venue', 'told', 'weak', lead, tail)
  return reportsAfter.test(tail) ? cue('carrier', 'reports', 'strong', lead, tail) : null
}

function cue(
  step: Cue['step'],
  by: string,
  trusts: Cue['trusts'],
  lead: string,
  tail: string,
): Cue {
  const called = calledBefore.exec(lead)?.[0] ?? describedAfter.exec(tail)?.[0] ?? null
  const calls = called === null ? null : /agency|wire/i.test(called) ? 'agency' : 'outlet'
  return { step, by, trusts: calls ? 'any' : trusts, calls }
}

function left(cue: string): RegExp {
  return new RegExp(`${cue} ${described}`, 'iu')
}

function flat(part: string): string {
  return part.replace(/\s+/g, ' ')
}
