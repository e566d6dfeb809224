import type { ActorType } from '../../shapes/actor.ts'
import type { Span } from '../../shapes/span.ts'
import { stateOf } from '../data/states.ts'
import {
  abbreviated,
  adherents,
  genderOf,
  legalForms,
  offices,
  organisationNouns,
  organisationWords,
  outletWords,
  particles,
} from '../data/words.ts'
import { type Gender, type Name, readName } from '../names/name.ts'
import type { Word } from '../names/word.ts'

// More people of one surname than any report tells apart; a bound on the search.
const mostNamesakes = 16

const callsState: readonly string[] = ['government', 'country', 'nation', 'kingdom', 'authorities']
const callsOutlet: readonly string[] = 'outlet newspaper paper publication website site'.split(' ')

/** An actor while the report is being read. */
export interface Member {
  type: ActorType
  name: string
  office: string | null
  gender: Gender
  readonly mentions: Span[]
  /** Only described, without a name in the description: "the ministry". */
  nameless: boolean
  /** False where only a description of what may be a thing names it: "an investigation". */
  human: boolean
  /** Lower-case words that call it: of its offices, and of a body's own name. */
  readonly called: Set<string>
  /** Described in passing; on the list of actors only where it speaks. */
  silent: boolean
}

/**
 * Everyone a report names, found again by the forms a report uses: the full name, the surname, a
 * given name, a body's first word or initials.
 */
export class Cast {
  readonly members: Member[] = []
  readonly #text: string
  readonly #byName = new Map<string, Member>()
  readonly #bySurname = new Map<string, Set<Member>>()
  readonly #byShortName = new Map<string, Set<Member>>()
  /** Persons by given name and surname, without what stands between. */
  readonly #byEnds = new Map<string, Member>()

  constructor(text: string) {
    this.#text = text
  }

  /** The member of a name, made where the report had none. */
  join(name: Name): Member {
    const known = this.#find(name.words) ?? this.#tail(name)
    // Two of one full name are one, whatever a list says of the given name.
    const isFull = known?.type === 'person' && this.#byName.get(key(name.words)) === known
    if (known && (agrees(known, name) || (isFull && name.words.length > 1))) {
      return this.#learn(known, name)
    }
    const type = name.type === 'unknown' ? 'person' : name.type
    const shown = stateOf(key(name.words)) ?? this.#spelled(name.words)
    const words = name.words.map(({ lower }) => lower)
    // Known and not agreeing: "Mrs Tarn" beside "Mr Tarn".
    return this.#learn(known ? this.#make(type, shown, words) : this.add(type, shown, words), name)
  }

  /** "Water Authority", after Osk Water Authority alone. */
  #tail({ type, words }: Name): Member | undefined {
    if (type !== 'organisation' || words.length < 2) return undefined
    const [one, other] = this.#byShortName.get(key(words)) ?? []
    return other || one?.type !== 'organisation' ? undefined : one
  }

  /** Adds a member under its words without looking for one it may be. */
  add(type: ActorType, name: string, words: readonly string[]): Member {
    const exact = this.#byName.get(words.join(' '))
    if (exact) return exact
    const state = type === 'state' ? this.#byName.get(name.toLowerCase()) : undefined
    if (state) {
      this.#byName.set(words.join(' '), state)
      return state
    }
    const member = this.#make(type, name, words)
    this.#byName.set(words.join(' '), member)
    if (type === 'state') this.#byName.set(name.toLowerCase(), member)
    return member
  }

  #make(type: ActorType, name: string, words: readonly string[]): Member {
    const member: Member = {
      type,
      name,
      office: null,
      gender: null,
      mentions: [],
      nameless: false,
      human: type === 'person',
      called: new Set(),
      silent: false,
    }
    this.members.push(member)
    const [first = ''] = words
    const last = words.at(-1) ?? ''
    if (type === 'person' && words.length > 1) {
      put(this.#bySurname, last, member)
      put(this.#byShortName, first, member)
      // "Vale Orrin" of "Ada Vale Orrin".
      if (words.length > 2) put(this.#bySurname, words.slice(-2).join(' '), member)
      const ends = `${first} ${last}`
      if (!this.#byEnds.has(ends)) this.#byEnds.set(ends, member)
    } else if (type === 'person') {
      put(this.#bySurname, last, member)
    } else if (type === 'state') {
      for (const noun of callsState) member.called.add(noun)
    } else if (words.length > 1) {
      // "The union" may be any, and a Republican is not the Republican Party.
      if (!organisationNouns.has(first) && !adherents.has(`${first}s`))
        put(this.#byShortName, first, member)
      put(this.#byShortName, initials(words), member)
      // "Water Authority" of "Osk Water Authority".
      for (let from = 1; from < words.length - 1; from++) {
        if (type === 'organisation') put(this.#byShortName, words.slice(from).join(' '), member)
      }
      for (const word of words) member.called.add(word)
      if (type === 'outlet') {
        for (const noun of callsOutlet) member.called.add(noun)
        // "The Post" of "Washington Post".
        if (outletWords.has(last)) put(this.#byShortName, last, member)
      }
      // "Brennan Center" of "Brennan Center for Justice".
      const small = words.findIndex((word) => word === 'of' || word === 'for')
      if (small > 1) put(this.#byShortName, words.slice(0, small).join(' '), member)
      // "Brightwell Lifts" of "Brightwell Lifts AG".
      const short = words.slice(0, -1).join(' ')
      if (legalForms.has(last) && !this.#byName.has(short)) this.#byName.set(short, member)
    }
    return member
  }

  /** Lets a member go by another word too. */
  alias(member: Member, word: string): void {
    if (!this.#byName.has(word)) this.#byName.set(word, member)
  }

  /** The member that was added under one word or key; null where none was. */
  called(by: string): Member | null {
    return this.#byName.get(by) ?? null
  }

  /** The member that a run names; `several` where it could be more than one. */
  find(words: readonly Word[]): Member | 'several' | null {
    const [one, other] = this.candidates(words)
    if (!one) return null
    return other ? 'several' : one
  }

  /** Everyone whom a run may name, by name, title and office; the first named come first. */
  candidates(words: readonly Word[]): readonly Member[] {
    const name = readName(words)
    const inside = name?.words ?? words
    const found = this.#find(inside)
    const [only] = inside
    const surname = this.#bySurname.get(key(inside))
    // "Washington" is the pilot where the report has a pilot of that name.
    const isShort = inside.length === 1 && (found?.type === 'person' || surname !== undefined)
    if (found && !isShort) return [found]
    if (!only) return []
    const some = surname ?? this.#byShortName.get(key(inside))
    if (!some) return []
    const isBody = !surname && organisationWords.has(only.lower)
    return [...some]
      .slice(0, mostNamesakes)
      .filter(
        (member) =>
          !(isBody && member.type === 'person') &&
          agrees(member, name) &&
          (some.size === 1 ||
            !name?.office ||
            member.office === null ||
            sameOffice(member.office, name.office)),
      )
  }

  /** A name as printed: in mixed case where the report has it so somewhere. */
  #spelled(words: readonly Word[]): string {
    const [first] = words
    const last = words.at(-1)
    return first && last ? this.#text.slice(first.start, last.end) : ''
  }

  #find(words: readonly Word[]): Member | undefined {
    const exact = this.#byName.get(key(words)) ?? this.#byName.get(withoutForm(words))
    if (exact) return exact
    const state = stateOf(key(words))
    if (state) return this.#byName.get(state.toLowerCase())
    if (words.length < 2) return undefined
    // "Tomash J. Riedl" and "Tomash Riedl": one given name, one surname.
    const first = words[0]?.lower ?? ''
    const last = words.at(-1)?.lower ?? ''
    const ends = this.#byEnds.get(`${first} ${last}`)
    // "Von der Marck" of "Ursel von der Marck".
    const isTail = words.slice(0, -1).every(({ lower }) => particles.has(lower))
    const [tail, other] = this.#bySurname.get(isTail ? last : key(words)) ?? []
    return ends ?? (other ? undefined : tail)
  }

  #learn(member: Member, name: Name): Member {
    const shown = this.#spelled(name.words)
    const capitals = member.name === member.name.toUpperCase() && shown !== shown.toUpperCase()
    if (member.type === 'person' && name.words.length > 1) {
      if (capitals || shown.length > member.name.length) member.name = shown
    }
    if (legalForms.has(name.words.at(-1)?.lower ?? '') && shown.startsWith(`${member.name} `)) {
      member.name = shown
    }
    member.gender ??= name.gender
    learnOffice(member, name.office)
    return member
  }
}

/** Adds an office to a person, and the words of it that call its holder. */
export function learnOffice(member: Member, office: string | null): void {
  if (!office || member.type !== 'person') return
  member.office ??= office
  const [own = ''] = office.toLowerCase().split(/ (?:of|for|to|at|in) /)
  member.gender ??= genderOf.get(own.split(' ').at(-1) ?? '') ?? null
  if (/\bprime minister\b/i.test(office)) member.called.add('premier')
  for (const word of office.toLowerCase().split(/[\s-]+/)) {
    if (word.length > 3 || offices.has(word)) member.called.add(word)
    const full = abbreviated.get(word.replace(/\.$/, ''))
    if (full) member.called.add(full)
  }
}

function agrees(member: Member, name: Name | null): boolean {
  return !(member.gender && name?.gender && member.gender !== name.gender)
}

function put(index: Map<string, Set<Member>>, at: string, member: Member): void {
  const there = index.get(at)
  if (there) there.add(member)
  else index.set(at, new Set([member]))
}

function sameOffice(a: string, b: string): boolean {
  const words = new Set(a.toLowerCase().split(/\s+/))
  return b
    .toLowerCase()
    .split(/\s+/)
    .some((word) => words.has(word))
}

function initials(words: readonly string[]): string {
  return words
    .filter((word) => word.length > 3)
    .map((word) => word.charAt(0))
    .join('')
}

function withoutForm(words: readonly Word[]): string {
  const formed = words.length > 2 && legalForms.has(words.at(-1)?.lower ?? '')
  return key(formed ? words.slice(0, -1) : words)
}

function key(words: readonly Word[]): string {
  return words.map(({ lower }) => lower).join(' ')
}
