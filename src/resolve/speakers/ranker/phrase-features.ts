import { isPlural } from '../../cast/describe.ts'
import { isPersonNoun } from '../../data/people.ts'
import { adherents, genderOf, offices, organisationNouns, personNouns } from '../../data/words.ts'
import { countBelow } from '../../sorted.ts'
import type { Nominal, Phrase } from '../../sources/phrase.ts'
import type { Scene } from './scene.ts'
import type { Turn } from './turn.ts'
import { Vector } from './vector.ts'

const kinds = ['he', 'she', 'they', 'it', 'who', 'we', 'i', 'nominal', 'name', 'zero'] as const
type Kind = (typeof kinds)[number]
const documents =
  /^(?:report|study|survey|poll|polls|document|documents|memo|letter|statement|ad|article|book|email|emails|data|figures|records|indictment|complaint|lawsuit|filing|review|analysis|post|tweet)$/
const bodies = /^(?:campaign|administration|government|office|team|ministry|department|party)$/

/** What kind of words a source is. */
export function kindOf(phrase: Phrase | null): Kind {
  if (!phrase) return 'zero'
  if (phrase.kind === 'pronoun') {
    return phrase.pronoun === 'we' && /^(?:i|me|my|myself|a)$/.test(phrase.at.lower)
      ? 'i'
      : phrase.pronoun
  }
  return phrase.kind === 'nominal' ? 'nominal' : 'name'
}

/** What a source and its place say, whoever is meant. */
export function phraseFeatures(scene: Scene, turn: Turn): readonly number[] {
  const out = new Vector()
  const { attribution, phrase } = turn
  const { form, content, cue } = attribution
  const own = phrase?.kind === 'pronoun' ? phrase.at : null
  out.one(kindOf(phrase), kinds)
  out.flag(/^(?:him|her|them|me|us|whom|himself|herself)$/.test(own?.lower ?? ''))
  out.flag(/^(?:his|her|its|their|my|our|whose)$/.test(own?.lower ?? ''))
  out.flag(/^(?:which|that)$/.test(own?.lower ?? ''), own?.lower === 'you')
  nominalFeatures(out, scene, turn, phrase?.kind === 'nominal' ? phrase : null)
  const enclosed = scene.attributions[scene.enclosing[turn.index] ?? -1]
  out.flag(turn.quoted, enclosed !== undefined, enclosed?.form === 'direct')
  out.one(form, ['direct', 'mixed', 'indirect', 'question'])
  out.flag(turn.at < (content[0]?.start ?? 0), cue.length === 0)
  out.flag((cue[0]?.start ?? 0) < turn.at)
  out.log(turn.said, 4)
  out.log(turn.at, 10)
  out.flag(turn.outer !== null, turn.beside !== null, turn.recent.length > 0)
  out.flag(turn.issuer !== null, turn.protagonist !== null, turn.byRule !== null)
  return out.values
}

function nominalFeatures(out: Vector, scene: Scene, turn: Turn, phrase: Nominal | null): void {
  const first = phrase?.words[0]?.lower ?? ''
  const head = phrase?.head ?? ''
  out.flag(first === 'the', /^(?:this|that|these|those|such)$/.test(first))
  out.flag(/^(?:his|her|its|their|my|our)$/.test(first))
  out.flag(
    /^(?:an?|one|some|several|many|few|another|other|others|most|two|three|four)$/.test(first),
  )
  out.flag(phrase?.definite ?? false)
  out.flag(offices.has(head), personNouns.has(head), genderOf.has(head), isPersonNoun(head))
  out.flag(organisationNouns.has(head), adherents.has(head), bodies.test(head))
  out.flag(documents.test(head), phrase !== null && isPlural(head))
  out.flag(/(?:er|or|ist|ian|ant|ee|old)$/.test(head))
  out.flag(phrase?.words.some(({ capital, opens }) => capital && !opens) ?? false)
  out.flag(phrase?.words.at(-1)?.capital ?? false)
  out.log(phrase?.words.length ?? 0, 2)
  out.flag(/^(?:former|ex)$/.test(phrase?.words[1]?.lower ?? ''))
  out.flag(phrase !== null && phrase.whole.end > (phrase.words.at(-1)?.end ?? 0))
  out.flag(
    /\d|-/.test(
      phrase?.words
        .slice(0, -1)
        .map(({ text }) => text)
        .join(' ') ?? '',
    ),
  )
  const seen = phrase ? timesBefore(scene, turn, phrase.head) : 0
  out.flag(seen > 0)
  out.log(seen, 3)
}

/** How often a noun stands before an offset. */
function timesBefore({ places }: Scene, { at }: Turn, noun: string): number {
  return countBelow(places.get(noun) ?? [], at)
}
