import type { z } from '@hono/zod-openapi'

/** A schema for each field of a kind of claim. */
export type FieldsShape<T> = {
  readonly [K in keyof T]: K extends 'kind' ? z.ZodLiteral<Extract<T[K], string>> : z.ZodType<T[K]>
}
