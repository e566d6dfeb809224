import { months, seasons, weekdays } from './months.ts'
import { numbers, ordinals } from './numbers.ts'

/** Words, besides numbers in digits, that an expression without a preposition may begin with. */
export const openers: ReadonlySet<string> = new Set([
  ...months.keys(),
  ...weekdays.keys(),
  ...seasons.keys(),
  ...numbers.keys(),
  ...ordinals.keys(),
  ...'the its their last this next past coming current so earlier later today tonight yesterday tomorrow'.split(
    ' ',
  ),
  ...'q h fy fiscal financial budget year early mid late full all to same calendar final these'.split(
    ' ',
  ),
])
