import { sliceAll } from '../../shapes/span.ts'
import type { RelayRole } from '../../shapes/statement.ts'
import type { Member } from '../cast/cast.ts'
import { firstFrom } from '../sorted.ts'
import { hearerOf } from './hearer.ts'
import { newcomer } from './newcomer.ts'
import type { Spoken } from './spoken.ts'

export interface RelayMember {
  readonly member: Member
  readonly role: RelayRole
}

// "X said that Y had heard Z claim …": no report goes deeper.
const DEEPEST = 8
const relayed = /\b(?:quoted|cited|reported)$/i
const relayer = /^ (?:as saying )?(?:by|in) (?:the )?(?=\p{Lu})/u

/**
 * Through whom each statement came and to whom it was said, from the outermost inwards: "X told Y
 * that Z had promised …" makes X a teller and Y a hearer of what Z promised.
 */
export function relays(report: Spoken): readonly (readonly RelayMember[])[] {
  const { scene, speakers } = report
  const hearers = scene.attributions.map((_, at) => hearerOf(report, at))
  return scene.attributions.map((_, at) => {
    const speaker = speakers[at] ?? null
    const found: RelayMember[] = []
    const add = (member: Member | null, role: RelayRole): void => {
      const isNew = !found.some((each) => each.member === member && each.role === role)
      if (member && member !== speaker && isNew) found.push({ member, role })
    }
    for (const outer of outwards(report, at)) {
      add(speakers[outer] ?? null, 'teller')
      add(hearers[outer] ?? null, 'hearer')
    }
    add(quoting(report, at), 'teller')
    add(hearers[at] ?? null, 'hearer')
    return found
  })
}

/** The statements in whose content one stands, the outermost first. */
function outwards({ scene }: Spoken, at: number): readonly number[] {
  const found: number[] = []
  let outer = scene.enclosing[at] ?? -1
  for (let depth = 0; outer >= 0 && depth < DEEPEST; depth++) {
    if (found.includes(outer)) break
    if (scene.attributions[outer]?.form !== 'question') found.unshift(outer)
    outer = scene.enclosing[outer] ?? -1
  }
  return found
}

/** "Was quoted by Belinform as saying", "as reported by the Post": who is named after "by". */
function quoting(report: Spoken, at: number): Member | null {
  const { text, words, attributions } = report.scene
  const { cue } = attributions[at] ?? { cue: [] }
  for (const { start, end } of cue) {
    const inside = sliceAll(text, [{ start, end }])
    const verb = relayed.exec(inside)
    const by = verb ? relayer.exec(text.slice(end, end + 30)) : null
    const place = by ? end + by[0].length : placeInside(inside, start)
    if (place === null) continue
    const from = firstFrom(words, place)
    let to = from + 1
    while (words[to]?.joined && words[to]?.capital) to++
    return newcomer(report, words.slice(from, to), 'outlet')
  }
  return null
}

/** Where a cue that holds the words itself names who quotes: "was quoted by Belinform as saying". */
function placeInside(cue: string, start: number): number | null {
  const found = /\b(?:quoted|cited|reported) (?:by|in) (?:the )?(?=\p{Lu})/u.exec(cue)
  return found ? start + found.index + found[0].length : null
}
