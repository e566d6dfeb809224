import type { Scene } from '../../scene/scene.ts'
import { type Cues, cuesOf } from './cues.ts'

/** Rules by each word that can be the head of their cue, in their order. */
export function tableOf<Rule extends { readonly heads: Iterable<string> }>(
  rules: Iterable<Rule>,
): ReadonlyMap<string, readonly Rule[]> {
  const table = new Map<string, Rule[]>()
  for (const rule of rules) {
    for (const head of rule.heads) table.set(head, [...(table.get(head) ?? []), rule])
  }
  return table
}

/** What the first rule that reads something at a word reads there, word by word. */
export function readByHead<Rule, Found>(
  scene: Scene,
  table: ReadonlyMap<string, readonly Rule[]>,
  read: (scene: Scene, rule: Rule, at: number, cues: Cues) => readonly Found[] | null,
): readonly Found[] {
  const cues = cuesOf(scene)
  const found: Found[] = []
  for (let at = 0; at < scene.words.length; at++) {
    for (const rule of table.get(scene.lower(at)) ?? []) {
      const here = read(scene, rule, at, cues)
      if (!here) continue
      found.push(...here)
      break
    }
  }
  return found
}
