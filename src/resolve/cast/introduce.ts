import { peoples } from '../data/peoples.ts'
import { adherents, offices, organisationNouns } from '../data/words.ts'
import { readName } from '../names/name.ts'
import type { Run } from '../names/run.ts'
import { isBodysName } from '../names/sole-name.ts'
import type { Word } from '../names/word.ts'
import type { Cast, Member } from './cast.ts'

/**
 * Puts the name of a source into the cast that no full name has brought in: "Verizon said". Null
 * where its words name nobody, as a common noun that only opens its sentence.
 */
export function introduce(
  cast: Cast,
  text: string,
  run: Run,
  runs: readonly Run[] = [],
): Member | null {
  const name = readName(run.words)
  const [only] = run.words
  if (!name || !only || (run.words.length === 1 && isCommon(only))) return null
  // "TESS:" in a transcript is a person, "NATO said" is not.
  const labelled = text.charAt(run.end) === ':' && name.type === 'organisation' && !name.sure
  if (name.type === 'unknown' && run.words.length === 1) {
    const same = runs.filter(({ words: [first, more] }) => !more && first?.lower === only.lower)
    if (isBodysName(text, same)) return cast.join({ ...name, type: 'organisation' })
  }
  return cast.join(labelled ? { ...name, type: 'person' } : name)
}

/** "Residents said", "Police said". */
function isCommon({ lower, text, opens }: Word): boolean {
  if (organisationNouns.has(lower) || adherents.has(lower) || peoples.has(lower)) return true
  if (!opens) return false
  if (offices.has(lower) || offices.has(lower.replace(/s$/, ''))) return true
  const capitals = text.length > 1 && text === text.toUpperCase()
  return !capitals && /(?:s|ers|ists|people)$/.test(lower)
}

/**
 * The name of the land of a people that no list has: "the Tessarans" where the text has Tessara.
 * Null where the text names none.
 */
export function landOf({ words }: Run, runs: readonly Run[]): string | null {
  const [only, more] = words
  const root = more
    ? undefined
    : /^(\p{Lu}\p{Ll}{3,}?)(?:i?ans?|ians|ese|is)$/u.exec(only?.text ?? '')?.[1]
  if (!root) return null
  const land = runs.find(({ words: [name, next] }) => {
    const shown = name?.text ?? ''
    return (
      !next && shown.startsWith(root) && shown !== only?.text && shown.length <= root.length + 3
    )
  })
  return land?.words[0]?.text ?? null
}
