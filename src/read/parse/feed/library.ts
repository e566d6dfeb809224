import { parseFeed } from 'feedsmith'

export type AnyFeed = ReturnType<typeof parseFeed<string>>

/** A feed of any of the four kinds; null where it is none or is broken. */
export function parseAnyFeed(text: string): AnyFeed | null {
  try {
    return parseFeed(text)
  } catch {
    return null
  }
}
