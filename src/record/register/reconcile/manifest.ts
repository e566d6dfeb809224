import { z } from 'zod'
import { schemeOf } from './scheme.ts'

export interface Service {
  /** `0.2` sends a form to the endpoint itself, `1.0` JSON to a route below it. */
  readonly protocol: '0.2' | '1.0'
  readonly batchSize: number | null
  readonly scheme: string | null
  readonly identifierSpace: string | null
}

const shape = z.looseObject({
  name: z.string(),
  versions: z.array(z.string()).optional(),
  identifierSpace: z.string().nullish(),
  view: z.looseObject({ url: z.string() }).nullish(),
  batchSize: z.number().int().positive().nullish().catch(null),
})

/** What a service says of itself; null where it is no manifest. Without versions it speaks 0.1. */
export function readManifest(value: unknown): Service | null {
  const parsed = shape.safeParse(value)
  if (!parsed.success) return null
  const { versions = ['0.1'], view, batchSize = null } = parsed.data
  const identifierSpace = parsed.data.identifierSpace ?? null
  // A manifest of 0.1 and 0.2 has an identifier space; a form has its name and nothing else in common.
  if (!parsed.data.versions && identifierSpace === null && !view) return null
  const older = versions.some((version) => version === '0.1' || version === '0.2')
  const newer = versions.some((version) => version.startsWith('1.'))
  if (!older && !newer) return null
  return {
    protocol: older ? '0.2' : '1.0',
    batchSize,
    scheme: schemeOf(identifierSpace, view?.url ?? null),
    identifierSpace,
  }
}
