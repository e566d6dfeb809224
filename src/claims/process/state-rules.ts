import type { StateField } from '../../shapes/claims/process.ts'
import { type Pattern, pattern } from '../pattern/pattern.ts'
import { inflected } from './inflected.ts'

/**
 * How words tell the state of a process: it is their subject (“the talks stalled”), their object
 * (“suspended the talks”, “the collapse of the talks”), named near by, or understood since the report is
 * about it (“the ball is in X's court”).
 */
type Link = 'subject' | 'object' | 'near' | 'topic'

export interface StateRule {
  readonly pattern: Pattern
  readonly field: StateField
  readonly link: Link
  /** The words that are the value: all that match, those from the anchor on, or the anchor alone. */
  readonly value: 'match' | 'from' | 'anchor'
  /** Processes that the words tell the state of; every one where it is empty. */
  readonly families: readonly string[]
}

function rules(
  field: StateField,
  link: Link,
  value: StateRule['value'],
  lines: string,
  families = '',
): StateRule[] {
  return inflected(lines)
    .trim()
    .split('\n')
    .map((line) => ({
      pattern: pattern(line),
      field,
      link,
      value,
      families: families.split(' ').filter((one) => one !== ''),
    }))
}

const legal = 'bill merger deal tender'

/** How a process stands. A slot `<who>` is whose move it is, or who holds it up. */
export const stateRules: readonly StateRule[] = [
  ...rules(
    'move',
    'topic',
    'match',
    `ball is|was|lies|remains|'s ..3 in|into <who> 's|' ^court|corner|half
ball is|was|lies|remains|'s ..3 in|into their|its|his|her|our|your ^court|corner|half
ball is|was|lies|remains|'s ..2 ^with <who>
it is|'s|was <who> 's|' ^move|turn
it is|'s|was our|their|your|his|her ^move|turn
next ^move|step is|was|lies|belongs|must|should|has ..2 with|to|for|by|from <who>
the ^decision [now] rests|lies|is ..1 with <who>
[next|first] ^move|step|word is|was|remains [now] <who> 's|'
the ^onus is|lies|falls ..1 on|with <who>`,
  ),
  ...rules(
    'move',
    'near',
    'match',
    `[it|that|this] is|was|'s [now|entirely|all] ^up|down to <who> [to]
it is|'s|was [now] ^for <who> to [now] decide|answer|respond|reply|act|choose|move|speak|say|sign|make|show|accept|come|take
[still] ^waiting|waits|waited|awaiting|awaits [for|on] <who> 's|' ..2 answer|reply|response|decision|move|verdict|signature|consent|approval
[is|are|was|were] [still] ^waiting|waits|waited on <who>
[is|are|was|were] [still] ^waiting|waits|waited to hear from|whether <who>
[is|are|was|were] [still] ^waiting|waits|waited for <who> to
[is|are|was|were] [still] ^waiting|waits|awaiting|awaits [for] an|a|any|the|its|their answer|reply|response [from|by] <who>
[is|are|was|were] [still] ^waiting|waits|awaiting|awaits [for] an|a|any answer|reply|response
[is|are|was|were] [still] ^waiting|waits|awaiting [for] ..4 from <who>
<who> has|have|had [not] yet to ^respond|reply|answer|decide
<who> has|have|had not [yet] ^responded|replied|answered|decided
<who> has|have|had not yet ^said|signed|ruled [how|whether|if]
<who> is|are|was|were [still] ^considering|studying|weighing ..2 offer|bid|proposal|text|terms|draft
give~ <who> ^until [the] [end|close] [of] [next] monday|tuesday|wednesday|thursday|friday|saturday|sunday|midnight|noon|tomorrow|week|month|january|february|march|april|june|july|august|september|october|november|december
<who> has|have ^until [the] [end|close] [of] [next] monday|tuesday|wednesday|thursday|friday|saturday|sunday|midnight|noon|tomorrow|january|february|march|april|june|july|august|september|october|november|december
<who> has|have [now] ^a|one|two|three|four|five|six|seven|ten week|weeks|day|days|month|months|hours to decide|respond|answer|reply|accept|sign
<who> now ^has|have to decide|respond|answer|reply
[now] ^goes|go|moves|passes [now|back|next] to <who> for [a|final|its|their|his|her] approval|ratification|signature|vote|decision
^must|will [now] go|goes to <who> for approval|ratification|signature
<who> ^must [now|next] decide|respond|answer|reply|choose|sign|ratify
<who> has|have ^until ..6 to decide|respond|answer|reply|accept|make|sign`,
  ),
  ...rules(
    'status',
    'near',
    'match',
    `^broke|broken|ended|breached|overcame|overcome the|this|that|a|their ..2 deadlock|impasse|stalemate|logjam
^remain~|is|was|are|were|be [still|now] within|in|out [of] reach|sight|grasp
^closer|nearer than we|they|you|it ..3 been`,
  ),
  ...rules(
    'status',
    'subject',
    'from',
    `^due|set|scheduled|expected [back] to open|begin|start|resume|restart|continue|reopen|conclude|end
^called off
^hit~ a|an wall|snag|impasse|deadlock|rock|obstacle|standstill
^run~|ran into trouble|difficulties|sand
^grind~|come~|draw~ to a|an [abrupt|sudden|complete|grinding] halt|standstill|close|stop|end
^break~ down|off|up [without|with] [no|any|an] [agreement|deal|result]
^end~|finished|conclude~|close~ without|with|in [a|an|any|no] ..2 agreement|deal|result|failure|breakthrough|deadlock|accord|stalemate|success|acrimony|disarray
^go~|get~|lead~ nowhere
^make~|made no headway|progress
is|are|was|were|'s [all] [but] [now] ^done|dead|agreed
^fall~ apart|through
^reached|reach|hit|in|at an|a deadlock|impasse|stalemate|standstill|stalemate
[is|are|was|were|still|now|already|remain|remained|remains] ^under way
^on hold|ice
^back on track|course
^on track|course|schedule
^in|into limbo|tatters|disarray|abeyance|ruins|progress|deadlock
^on the brink|verge|rocks
^at a|an impasse|standstill|deadlock|end|stalemate
^put|placed on hold|ice
^closer|nearer than|to <what>
[very] ^close|near|nearing [to] [a|an|the|its|their] [final|peace|possible|full] agreement|deal|accord|settlement|compromise|conclusion|breakthrough|collapse|end
^near|nearing|close [to] collapse|completion|breakdown|failure|agreement|end
^entered|enter|entering|into|in a|an|its|their ..2 round|day|week|phase|stage`,
  ),
  ...rules(
    'status',
    'subject',
    'anchor',
    `is|are|was|were|'s [all] [but] [now] ^over .|,|;|and|but|for|after|said|as|until|”|"|”|when|in|by|without
^stall~|collapse~|resume~|restart~|suspended|suspends|suspending|adjourn~|deadlocked|gridlocked|conclude~|pause~|postponed
^ongoing|underway|stuck|founder~|falter~|unravel~|unravelled|unravelling|lapse~|expire~|begin~|start~|open~|reopen~|ended|ends|fail~
^continue~|succeed~|finished|dragged|drag|drags|halted|cancelled|canceled|launched|relaunched|revived|interrupted|wound`,
  ),
  ...rules(
    'status',
    'subject',
    'anchor',
    `^approved|rejected|passed|passes|defeated|withdrawn|adopted|ratified|signed|blocked|cleared|vetoed|shelved|scrapped|abandoned|completed|dropped|enacted
^agreed|sealed|finalised|finalized|awarded|initialled|concluded|clinched|annulled|upheld|overturned|tabled|fails|failed`,
    legal,
  ),
  ...rules(
    'status',
    'object',
    'anchor',
    `^resume~|resumption|suspend~|suspension|open~|opening|reopen~|begin~|start~|launch~|relaunch~|conclude~|restart~|adjourn~|postpone~
^pause~|abandon~|end~|halt~|collapse|breakdown|failure|boycott~|freeze|froze|freezing|revive~|cancel|cancels|cancelled|cancelling|quit~`,
  ),
  ...rules(
    'status',
    'object',
    'from',
    `^break~ off
^call~ off
^hold~ [no] talks|negotiations|discussions
^walk~|pull~|storm~ out of
^walk~ away from
^put~ on hold|ice`,
  ),
  ...rules(
    'status',
    'object',
    'anchor',
    '^reject~|approve~|pass~|withdraw~|withdrawal|clear~|block~|defeat~|adopt~|ratify~|veto~|vetoes|shelve~|scrap~|drop~|spurn~|rebuff~|approval|rejection|ratification|passage|seal~|sign~|complete~|back~',
    legal,
  ),
  ...rules('status', 'object', 'from', '^throw~|vote~ out|down', legal),
  ...rules(
    'status',
    'near',
    'match',
    `[had|have|has|have|having] ^reach~|strike~|seal~|clinch~|conclude~|sign~|initial~|initialled|hammered [out] [a|an|the|their|its] ..3 agreement|deal|accord|compromise|settlement|treaty|truce|ceasefire|pact
[has|have|had] ^failed to reach|agree|strike|find ..3 agreement|deal|compromise|accord|settlement|terms
^close|closer|near|nearer to ..2 agreement|deal|accord|settlement|compromise
^agree~ terms
[an|a] ^agreement|deal|accord [had|has] [been|was|is] reached|struck|signed|done|close|possible|near`,
    'talks dispute merger deal',
  ),
  ...rules(
    'status',
    'near',
    'anchor',
    '^agreed|agree|agrees ..5 to|on a|an|the ..4 takeover|merger|bid|treaty|truce|ceasefire|deal|accord|pact',
    'talks dispute merger deal',
  ),
  ...rules(
    'status',
    'near',
    'match',
    '^no talks|negotiations\nis|are|was|were ^before a|an|the arbitrator|arbitrators|tribunal|court|courts|judge',
  ),
  ...rules('status', 'near', 'match', '[not] [yet] ^over the line', 'merger talks tender'),
  ...rules('status', 'near', 'match', "we|they|it|talks is|are|'re|'s [now] ^back on track|course"),
  ...rules(
    'status',
    'near',
    'match',
    `it is|'s a [done] ^deal
done ^deal`,
    'merger talks deal',
  ),
  ...rules('status', 'near', 'anchor', '^impasse|deadlock|stalemate|gridlock'),
  ...rules(
    'pace',
    'subject',
    'match',
    `^go|going|goes|went|move|moving|moves|moved|proceeding|proceed|advancing|progressing|progressed [very|too|painfully|rather|more] slow|slowly|quickly|fast|well|badly|haltingly|smoothly|rapidly
[very|too|painfully|rather] ^slow|sluggish|halting|brisk
[at] a snail 's ^pace
^inch~|crawl~|creep|creeps|crept|creeping|edge~|limp~|grind~|dragging|plod|plods|plodding|trundle~ ..1 forward|forwards|along|ahead|on|closer|towards|toward
^crawling|crawl
^dragged|dragging|drag|drags on
^gathered|gathering|gaining|lost|losing pace|momentum|steam`,
  ),
  ...rules(
    'pace',
    'near',
    'match',
    `[had|have|has] ^make~ [only|very|a] [little|slow|no|good|rapid|steady|some|real|much|significant|limited|substantial|scant|modest|painfully|great|lot|more|further|any] [slow|little|of] progress|headway
[there|has|have|had|was|is] [been] ^no|little|some|scant|slow|steady|good|real|rapid|limited progress|headway
[the] ^pace is|was|has|remains|remained [been] [very|too|painfully|rather] slow|brisk|glacial|sluggish|quick|fast|halting|uneven|good
[at] a snail 's ^pace
[at] a|an [very|rather] brisk|glacial|slow|rapid|steady|halting ^pace|speed`,
  ),
  ...rules('pace', 'object', 'anchor', '^slow|halting|rapid|brisk|sluggish|snail-paced'),
  ...rules(
    'blocker',
    'near',
    'match',
    `[mainly|largely|only|partly] ^because of <who>
[mainly|largely] ^due to <who>`,
  ),
  ...rules(
    'blocker',
    'near',
    'from',
    `accused|accuses|accuse|accusing <who> of ^stalling|blocking|delaying|obstructing|dragging|sabotaging|torpedoing|foot-dragging|intransigence [its|their|his|her] [feet|heels]
<who> is|are|was|were|has|have|been [been] ^blocking|stalling|delaying|obstructing|sabotaging|vetoing|stonewalling
<who> is|are|was|were|has|have [been] ^holding|held ..5 up
<who> is|are|was|were [still] ^standing in the way
<who> is|are|was|were ^dragging its|their feet|heels
^held up by|over|because <who>
^delayed|snagged|snarled up|on|over|by <who>
^blocked|vetoed|obstructed|delayed|stalled by <who>
^differences|disagreement|disagreements over|on|about <what>
^objections from|by <who>
^split|divided|stuck over|on <what>
^blame~ <who> for ..4 delay|delays|deadlock|collapse|impasse|stalemate|breakdown|failure|impasse
delay|delays|deadlock|collapse|impasse|stalemate|breakdown|failure [is|was] [being] [widely] ^blamed on <who>
sticking|main|only|last|chief|biggest|remaining ^point|obstacle|hurdle|snag|issue is|was|remains|being <what>
^obstacle|hurdle|snag is|was|remains <what>
stumbling ^block is|was|remains <what>
talks|dispute|row|strike|walkout|deadlock|standoff|impasse is|was|are ^over|about <what>
^gap|gulf remains|remained|remain|persists|persist between|over|on <what>
stall~|deadlocked|collapse~|founder~|falter~|stuck|break~|adjourned|suspended|wrangle~|at|odds [down] [on] [sunday|monday|tuesday|wednesday|thursday|friday|saturday] [since] [january|february|march|april|may|june|july|august|september|october|november|december] ^over <what>
stall~|deadlocked|founder~|stuck|snagged|turn|turns|hinge~ ^on <what>`,
  ),
]
