import type { Span } from '../../shapes/span.ts'

/** A sentence that only says how the words travelled. */
export interface Travel {
  /** The words that may name the speaker: before the verb, or after "said by". */
  readonly subject: Span | null
}

interface Token {
  readonly at: Span
  readonly lower: string
  readonly capital: boolean
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Closed classes: a sentence with any other word in lower case says more than how words travelled. */
const passing = set(
  `a an the his her their its this that these those our in at on to by with of from for during via
  through as after before within over and also first exclusive exclusively recent recently joint
  televised live brief short written daily weekly evening morning night afternoon late earlier early
  today yesterday week month year last same local national regional public official press news video
  radio television tv online telegram youtube facebook twitter social media interview interviews
  statement statements comment comments commentary remarks remark speech address briefing conference
  post posts message article column programme program show podcast broadcast telethon channel website
  site web page account blog newspaper paper magazine outlet outlets agency agencies broadcaster
  network station portal newswire wire publication edition issue meeting forum summit session visit
  trip event reporters journalists journalist reporter correspondent correspondents editor
  published aired broadcasted carried given released posted made conducted recorded reported cited
  quoted distributed relayed republished told speaking talking appearing answering questions
  according citing quoting reference referring follows reports report own service material`,
)
const saying = set(
  `said says stated announced wrote told noted disclosed revealed confirmed emphasised emphasized
  stressed declared explained mentioned reported`,
)
const making = set('made gave voiced issued delivered expressed shared')
const speakingVerbs = set('spoke speaks talked commented')
const pointing = set('this that so it')
const made = set(
  `remarks remark comments comment statement statements announcement assessment words opinion view
  interview speech claim news story report information quotes excerpt excerpts article`,
)
const carried = set(
  `reported published carried aired broadcast quoted cited released distributed relayed made given
  stated said announced posted told conducted recorded voiced first`,
)
const being = set('is are was were has have had been came come appeared appear being')
const preposition = set(
  'in at on to by with during via through as after before from for when while speaking',
)
/** Words that make what stands before the verb more than a name or a description. */
const breaksSubject = set(
  `who which because if unless although though whether but that when what how why while is are was
  were has have had been will would can could neither nor never not no and then`,
)
const evidence = set(
  `interview interviews according reported reports published aired broadcast carried quoted citing
  cited briefing conference statement comments remarks speech address post message article column
  programme program show podcast telethon channel reporters journalists told speaking reference
  distributed relayed interviewed spoke forum summit session meeting telegram website facebook`,
)

/** 320: longer sentences of this kind are none in print; the bound keeps the work small. */
const longest = 320

/**
 * Reads a sentence as one that only says how the words travelled: "Rossi said this in an interview
 * with Harbour Weekly, according to Portline."; null for any other. `namesOutlet`: whether a name in
 * it is an outlet's; "Rossi spoke to Bianchi on Friday" is an event, and no such sentence.
 */
export function travelIn(text: string, sentence: Span, namesOutlet: boolean): Travel | null {
  if (sentence.end - sentence.start > longest) return null
  const printed = text.slice(sentence.start, sentence.end)
  if (/["“”„«»‘?:;!]|''|(?:^|\s)'/.test(printed)) return null
  const tokens = tokensOf(printed, sentence.start)
  if (tokens.length < 2 || !tokens.some(({ lower }) => evidence.has(lower))) return null
  return (
    saidThis(tokens, namesOutlet) ??
    remarksWere(tokens) ??
    thisWas(tokens) ??
    (namesOutlet ? (carrierReports(tokens) ?? opening(tokens)) : null)
  )
}

/** "The minister said this …", "She made the remarks …", "Rossi spoke … to …". */
function saidThis(tokens: readonly Token[], namesOutlet: boolean): Travel | null {
  const verb = tokens.findIndex(
    ({ lower }, at) =>
      at > 0 && (saying.has(lower) || making.has(lower) || speakingVerbs.has(lower)),
  )
  if (verb < 1 || verb > 11) return null
  const subject = tokens.slice(0, verb)
  if (subject.some(({ lower, capital }, at) => breaksSubject.has(lower) && (at > 0 || !capital))) {
    return null
  }
  const verbWord = tokens[verb]?.lower ?? ''
  const rest = tokens.slice(verb + 1)
  const travel = { subject: subjectSpan(subject) }
  if (saying.has(verbWord)) {
    if (pointing.has(rest[0]?.lower ?? '') && !rest[0]?.capital) {
      return startsPhrase(rest[1]) && closed(rest.slice(1)) ? travel : null
    }
    if (makes(rest)) return closed(rest) ? travel : null
    // "The minister told Radio Meridian in an interview."
    return verbWord === 'told' && rest[0]?.capital && closed(rest) && hasOccasion(rest, namesOutlet)
      ? travel
      : null
  }
  if (making.has(verbWord)) return makes(rest) && closed(rest) ? travel : null
  return startsPhrase(rest[0]) && closed(rest) && hasOccasion(rest, namesOutlet) ? travel : null
}

/** "Rossi's remarks were reported by …", "The interview was published by …". */
function remarksWere(tokens: readonly Token[]): Travel | null {
  const noun = tokens.findIndex(({ lower, capital }) => made.has(lower) && !capital)
  if (noun < 1 || noun > 8) return null
  const before = tokens.slice(0, noun)
  if (before.some(({ lower, capital }, at) => at > 0 && !capital && !passing.has(lower)))
    return null
  const rest = tokens.slice(noun + 1)
  const verb = rest.findIndex(({ lower }) => being.has(lower))
  if (verb < 0 || !closed(rest.slice(0, verb)) || !closed(rest.slice(verb), being)) return null
  if (
    !rest
      .slice(verb)
      .some(({ lower }) => carried.has(lower) || lower === 'in' || lower === 'during')
  )
    return null
  const owner = before.at(-1)
  return {
    subject:
      owner?.lower.endsWith('’s') || owner?.lower.endsWith("'s") ? subjectSpan(before) : null,
  }
}

/** "This was stated by Rossi in an interview with …", "It was first reported by …". */
function thisWas(tokens: readonly Token[]): Travel | null {
  if (!/^(?:this|that|it)$/.test(tokens[0]?.lower ?? '') || !being.has(tokens[1]?.lower ?? ''))
    return null
  const verb = tokens.findIndex(({ lower }) => carried.has(lower) || lower === 'according')
  if (
    verb < 2 ||
    verb > 4 ||
    !tokens.slice(1, verb).every(({ lower }) => being.has(lower) || lower === 'also')
  )
    return null
  const by = tokens.findIndex(({ lower }, at) => at > verb && lower === 'by')
  const rest = tokens.slice(verb)
  const spoken = /^(?:stated|said|announced|told)$/.test(tokens[verb]?.lower ?? '')
  const next = tokens.findIndex(({ lower }, at) => at > by && preposition.has(lower))
  const agent = by > 0 && spoken ? tokens.slice(by + 1, next < 0 ? tokens.length : next) : []
  const others =
    agent.length > 0 && agent.length < 10
      ? [...tokens.slice(verb, by + 1), ...tokens.slice(by + 1 + agent.length)]
      : rest
  return closed(others) ? { subject: subjectSpan(agent) } : null
}

/** "Portline reports, citing …", "Portline first reported the news on Friday." */
function carrierReports(tokens: readonly Token[]): Travel | null {
  const verb = tokens.findIndex(({ lower, capital }) => /^reports?(?:ed)?$/.test(lower) && !capital)
  if (verb < 1 || verb > 7) return null
  if (!tokens.slice(0, verb).every(({ lower, capital }) => capital || passing.has(lower)))
    return null
  const rest = tokens.slice(verb + 1)
  return rest.every(
    ({ lower, capital }) => capital || passing.has(lower) || pointing.has(lower) || made.has(lower),
  )
    ? { subject: null }
    : null
}

/** "As reported by Portline.", "According to Portline, with reference to …". */
function opening(tokens: readonly Token[]): Travel | null {
  const [first, second] = tokens
  if (!first || !/^(?:as|according|reported|via)$/.test(first.lower)) return null
  if (first.lower === 'as' && !carried.has(second?.lower ?? '')) return null
  return closed(tokens.slice(1)) ? { subject: null } : null
}

function makes(rest: readonly Token[]): boolean {
  const noun = rest.slice(0, 4).findIndex(({ lower }) => made.has(lower))
  return (
    noun > 0 && /^(?:the|his|her|their|its|these|this|that|such|a|an)$/.test(rest[0]?.lower ?? '')
  )
}

function startsPhrase(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    !token.capital &&
    (preposition.has(token.lower) || passing.has(token.lower))
  )
}

function hasOccasion(rest: readonly Token[], namesOutlet: boolean): boolean {
  return (
    namesOutlet ||
    rest.some(({ lower }) =>
      /^(?:interviews?|programme|program|show|podcast|broadcast|reporters|journalists|briefing)$/.test(
        lower,
      ),
    )
  )
}

function closed(rest: readonly Token[], also: ReadonlySet<string> = new Set()): boolean {
  return rest.every(
    ({ lower, capital }) => capital || passing.has(lower) || carried.has(lower) || also.has(lower),
  )
}

function subjectSpan(tokens: readonly Token[]): Span | null {
  const first = tokens[0]
  const last = tokens.at(-1)
  return first && last ? { start: first.at.start, end: last.at.end } : null
}

function tokensOf(printed: string, offset: number): readonly Token[] {
  const tokens: Token[] = []
  for (const found of printed.matchAll(/[\p{L}\p{N}]+(?:['’.&@/-][\p{L}\p{N}]+)*/gu)) {
    const [word] = found
    tokens.push({
      at: { start: offset + found.index, end: offset + found.index + word.length },
      lower: word.toLowerCase(),
      capital: /^[\p{Lu}\p{N}]/u.test(word) || word.includes('.'),
    })
  }
  return tokens
}
