import type { Context } from './evidence/context.ts'
import { type Evidence, meet } from './evidence/weigh.ts'
import type { Judgement } from './judge.ts'
import { readOutlet } from './names/outlet.ts'
import type { EntryProfile, MentionProfile } from './profile.ts'

export function judgeOutlet(
  mention: MentionProfile,
  around: Context,
  entry: EntryProfile,
  entryAround: Context,
): Judgement | null {
  const { joined, generic } = readOutlet(mention.name)
  if (joined === '' || !entry.names.some((name) => readOutlet(name).joined === joined)) return null
  if (!generic) return { evidence: [{ bits: 10, code: 'name.exact' }], may: 'link' }
  const evidence: Evidence[] = [{ bits: 4.5, code: 'name.generic' }]
  if (around.home.length > 0 && entryAround.home.length > 0) {
    const same = meet(around.home, entryAround.home)
    evidence.push(
      same ? { bits: 4, code: 'outlet.country' } : { bits: -4, code: 'outlet.other-country' },
    )
  } else if (meet(around.outlets, entryAround.outlets)) {
    evidence.push({ bits: 4, code: 'outlet.same' })
  }
  return { evidence, may: 'link' }
}
