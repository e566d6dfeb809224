import type { Block } from './blocks.ts'

/** Longer texts are reports, even those that report on refusals. */
const longest = 1500

const errorTitle =
  /^(?:(?:http )?(?:error|status)? ?(?:40[0134]|410|451|429|50[0234])(?: ?[:–—-]? ?(?:error|not found|page not found|file not found|forbidden|gone|unavailable|bad request|bad gateway|internal server error|too many requests|service (?:temporarily )?unavailable|gateway time-?out|unavailable (?:due to|for) legal reasons))?|(?:page|article|story|content|file|document|url|resource|site)? ?(?:is )?(?:not found|not available|unavailable|no longer available|cannot be found|can[’']t be found|could not be found)|(?:this|that|the) (?:page|article|story|content) (?:is|was|does|has|can|could)(?: ?not| no longer|n[’']t|(?= been)|(?= unavailable))(?: be| been)? (?:found|available|unavailable|exist|exists|here|removed|deleted|expired)|page (?:doesn[’']t|does not) exist|oops[!.…]? ?(?:something went wrong|page not found|404|that page.{0,30}|we can.{0,30})?|service (?:temporarily )?unavailable|bad gateway|internal server error|too many requests|we can(?:no|[’'])?t find (?:that|this|the) page)[.!]*$/i
const errorWords =
  /\b(?:the (?:page|article|story|url|address|content|document) (?:that )?you(?:[’']re| are| were|[’']ve| have)? ?(?:looking for|requested|trying to (?:reach|view|access)|tried to reach)|(?:requested|this) (?:page|article|story|url|content|document) (?:was|could|can|has|is|does) ?(?:not|no longer|been|n[o’']t) ?(?:be )?(?:found|available|exist|removed|expired|deleted)|server is temporarily unable|access cannot be granted|unavailable due to legal reasons)/i
const robotTitle =
  /^(?:just a moment|attention required|access (?:to this page has been )?denied|(?:you have been|you[’']ve been) blocked|are you (?:a robot|human)|verify(?:ing)? (?:that )?you are (?:a )?human|human verification|security check|checking your browser|one more step|pardon our interruption|robot check|request blocked|blocked|403 forbidden|forbidden|captcha|ddos-guard|please wait)[.!?…]*$/i
const robotWords =
  /\b(?:verify (?:that )?you(?:[’']re| are) (?:a |not a )?(?:human|robot)|let us know you(?:[’']re| are) not a robot|checking (?:your browser|if the site connection)|review the security of your connection|unusual (?:activity|traffic) from your|enable javascript and cookies to continue|you (?:don[’']t|do not) have permission to access|access to this (?:page|site|resource|website) (?:has been|is|was) (?:denied|blocked)|security service to protect itself|complete the (?:captcha|security check)|ray id: ?[0-9a-f]|press (?:&|and) hold)/i

/**
 * Why a page that reads like a report is none: an error page, or a question whether the reader is
 * a robot, as a sentence. `titles` are what the page is called; null where it is neither.
 */
export function refusal(
  titles: readonly string[],
  blocks: readonly Block[],
  declared: boolean,
): string | null {
  const text = blocks.map((block) => block.text).join('\n')
  if (text.length > longest) return null
  const parts = titles.flatMap((title) => [title, ...title.split(/\s[|–—-]\s|\s\|\s/)])
  const named = (pattern: RegExp): boolean =>
    parts.some((part) => pattern.test(part.trim().slice(0, 200)))
  const says = (pattern: RegExp): boolean => !declared && pattern.test(text)
  if (says(robotWords) || (!declared && named(robotTitle))) {
    return 'The site refused the page or asked whether the reader is a robot, and sent no report.'
  }
  if (says(errorWords) || (!declared && named(errorTitle))) {
    return 'The page says that there is no such report, or that the site failed.'
  }
  return null
}
