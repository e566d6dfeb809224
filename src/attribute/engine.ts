import type { Attribution } from '../shapes/attribution.ts'

/** What finds attributions in texts. Every engine passes `test/contract/engine.ts`. */
export interface Engine {
  readonly name: string
  readonly version: string
  /**
   * The attributions of each text, in order of their first content. Never throws on any string:
   * NUL, lone surrogates and 200,000 words included; spans stay within their text.
   */
  attribute(texts: readonly string[]): Promise<readonly (readonly Attribution[])[]>
  close(): Promise<void>
}
