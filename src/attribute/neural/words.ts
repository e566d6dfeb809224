/**
 * A text cut into words as the tagger saw them in training (`training/words.py`). Arrays run
 * parallel; offsets are UTF-16 code units, half-open.
 */
export interface Words {
  readonly texts: readonly string[]
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** What stands before each: 0 nothing, 1 a space, 2 a line break or the start of the text. */
  readonly gaps: Uint8Array
}

const han = '\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff'
const mark = '\\p{P}$+<=>^`|~'
const pattern = new RegExp(`[${mark}]|[${han}]|[^\\s${mark}${han}\\p{Cc}\\p{Cf}\\p{Cs}]+`, 'gu')

/** The words of a text in order; control characters and lone surrogates are part of none. */
export function toWords(text: string): Words {
  const texts: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  const gaps: number[] = []
  let last = 0
  for (const { 0: word, index } of text.matchAll(pattern)) {
    gaps.push(gap(text, last, index, texts.length === 0))
    texts.push(word)
    starts.push(index)
    last = index + word.length
    ends.push(last)
  }
  return {
    texts,
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    gaps: Uint8Array.from(gaps),
  }
}

function gap(text: string, from: number, to: number, isFirst: boolean): number {
  if (isFirst) return 2
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 10) return 2
  return to > from ? 1 : 0
}
