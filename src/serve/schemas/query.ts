import type { z } from '@hono/zod-openapi'

/** The parameters of a route, checked and then put in the shape that the record takes. */
export type Query<T> = z.ZodPipe<z.ZodObject<z.ZodRawShape, z.core.$strict>, z.ZodType<T>>

/** The same object without its undefined values, which exact optional properties do not take. */
export function defined<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>
  }
}
