import type { Range } from '../pattern/slots.ts'
import { subjectOf } from '../positions/find/holder.ts'
import type { Whose } from '../positions/find/whose.ts'
import type { Scene } from '../scene/scene.ts'

const makers =
  /^(?:(?:party|parties|government|ministry|minister|ministers|company|firm|council|mayor|governor|president|premier|chancellor|union|bank|club|operator|owner|board|coalition|alliance|department|agency|candidate|employers|leaders|ministers|states|donors|sides))$/

/** Who promises in narration, where they are only described: “the mayor has offered a site”. */
export function describedMaker(scene: Scene, verb: number): Whose | null {
  const start = scene.words[verb]?.start ?? 0
  if (scene.scope(start).statement) return null
  const subject = subjectOf(scene, verb)
  if (!subject || !isDescribed(scene, subject)) return null
  const span = scene.span(subject.from, subject.to)
  return { holder: { actor: null, span }, inside: null, saidBy: null }
}

function isDescribed(scene: Scene, { from, to }: Range): boolean {
  return (
    /^(?:the|both|its|their|his|her)$/.test(scene.lower(from)) && makers.test(scene.lower(to - 1))
  )
}
