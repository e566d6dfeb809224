const numbers: ReadonlyMap<string, number> = new Map(
  'one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, at): [string, number] => [word, at + 1]),
)
const open =
  /^(?:at least|more than|over|nearly|almost|about|around|some|roughly|up to|fewer than|less than) /
const single =
  /^(?:an?|another|one|this|that|his|her|its|their|the (?:first|second|third|other))\b|^the (?!other )/

/**
 * How many a description says they are: "two people" are 2, "half a dozen aides" 6, "a senior
 * official" 1, "officials" and "at least two agents" null.
 */
export function counted(description: string, many: boolean): number | null {
  const words = description.toLowerCase()
  if (open.test(words)) return null
  if (/^half a dozen\b/.test(words)) return 6
  const dozens = /^(an?|\w+) dozen\b/.exec(words)
  if (dozens) return 12 * (/^an?$/.test(dozens[1] ?? '') ? 1 : (numbers.get(dozens[1] ?? '') ?? 1))
  if (/^(?:both\b|(?:the |a )?(?:couple|pair) of )/.test(words)) return 2
  const first = words.replace(/^(?:the|these|those|his|her|its|their|all|other) /, '')
  const [number = ''] = first.split(/[ -]/, 1)
  const said = numbers.get(number) ?? (/^\d{1,6}$/.test(number) ? Number(number) : undefined)
  // "One in ten voters", "two thirds", "40 percent".
  if (/^\S+[ -](?:in|out of|thirds?|quarters?|per ?cent|%)\b/.test(first)) return null
  // "These two", "the 2009 paper".
  if (said !== undefined && (said < 1000 || many)) return said
  return !many && (single.test(words) || !/^(?:some|several|many|most|all)\b/.test(words))
    ? 1
    : null
}
