import type { StateField } from '../../shapes/claims/process.ts'
import { type Pattern, pattern } from '../pattern/pattern.ts'

/**
 * How words tell the state of a process: it is their subject (“the talks stalled”), their object
 * (“suspended the talks”, “the collapse of the talks”), named near by, or understood since the report is
 * about it (“the ball is in X's court”).
 */
export type Link = 'subject' | 'object' | 'near' | 'topic'

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
  return lines
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
[next|first] ^move is|was <who> 's
the ^onus is|lies|falls ..1 on|with <who>`,
  ),
  ...rules(
    'move',
    'near',
    'match',
    `[it|that|this] is|was|'s [now|entirely|all] ^up|down to <who> [to]
it is|'s|was [now] ^for <who> to decide|answer|respond|reply|act|choose
[still] ^waiting|waits|waited|awaiting|awaits [for] <who> 's|' ..2 answer|reply|response|decision|move|verdict
[is|are|was|were] [still] ^waiting|waits|awaiting|awaits [for] an|a|any|the|its|their answer|reply|response [from|by] <who>
[is|are|was|were] [still] ^waiting|waits|awaiting|awaits [for] an|a|any answer|reply|response
[is|are|was|were] [still] ^waiting|waits|awaiting [for] ..4 from <who>
<who> has|have|had [not] yet to ^respond|reply|answer|decide
<who> has|have|had not [yet] ^responded|replied|answered
[now] ^goes|go|moves to <who> for approval|ratification|signature
<who> ^must [now|next] decide|respond|answer|reply
<who> has|have ^until ..6 to decide|respond|answer|reply|accept|make|sign`,
  ),
  ...rules(
    'status',
    'near',
    'match',
    `^broke|broken|ended|breached|overcame|overcome the|this|that|a|their ..2 deadlock|impasse|stalemate|logjam
^remained|remain|remains|is|was|are|were [still] within|in reach|sight
^closer|nearer than we|they|you|it ..3 been`,
  ),
  ...rules(
    'status',
    'subject',
    'from',
    `^due|set|scheduled|expected to open|begin|start|resume|restart|continue|reopen|conclude|end
^ground|grinding|came|come|coming to a halt|standstill|close|stop|end
^broke|broken|breaks|breaking|break down|off|up
^ended|ends|end without|with|in [a|an|any] ..2 agreement|deal|result|failure|breakthrough|deadlock|accord
^going|went|go|got|getting nowhere
is|are|was|were|'s [all] [but] [now] ^over|done|dead|agreed
^fell|fallen|fall|falling apart|through
^reached|reach|hit|in|at an|a deadlock|impasse|stalemate|standstill|stalemate
[is|are|was|were|still|now|already|remain|remained|remains] ^under way
on ^hold|track|ice|course
in ^progress|limbo|deadlock|tatters|abeyance
^closer|nearer than|to <what>
^near|nearing|close [to] collapse|completion|breakdown|failure|agreement|end
^entered|enter|entering|into|in a|an|its|their ..2 round|day|week|phase|stage`,
  ),
  ...rules(
    'status',
    'subject',
    'anchor',
    `^stalled|stall|stalls|stalling|collapsed|collapse|collapses|collapsing|resumed|resume|resumes|resuming|restarted|restart
^suspended|adjourned|ongoing|underway|deadlocked|gridlocked|concluded|paused|postponed|foundered|faltered|faltering|unravelled
^unravelling|unraveled|lapsed|expired|stuck|began|begun|begins|begin|started|starts|opened|opens|reopened|reopen|ended|ends|failed|fails
^continue|continues|continued|continuing|succeeded|finished|dragged|drag`,
  ),
  ...rules(
    'status',
    'subject',
    'anchor',
    `^approved|rejected|passed|defeated|withdrawn|adopted|ratified|signed|blocked|cleared|vetoed|shelved|scrapped|abandoned|completed|dropped|enacted`,
    legal,
  ),
  ...rules(
    'status',
    'object',
    'anchor',
    `^resumed|resume|resuming|resumption|suspended|suspend|suspending|suspension|opened|open|opening|reopened|reopen
^began|begun|begin|beginning|started|start|starting|launched|launch|relaunched|concluded|restarted|restart|adjourned|postponed
^paused|abandoned|ended|end|ending|halted|collapse|breakdown|failure|boycotted`,
  ),
  ...rules(
    'status',
    'object',
    'from',
    `^broke|broken|break|breaking off
^called|call|calling off
^held|hold|holding [no] talks|negotiations|discussions
^walked|walk out of`,
  ),
  ...rules(
    'status',
    'object',
    'anchor',
    '^rejected|reject|rejects|approved|approves|passed|passes|withdrew|withdrawn|cleared|blocked|defeated|adopted|ratified|vetoed|shelved|scrapped|dropped|spurned|rebuffed',
    legal,
  ),
  ...rules('status', 'object', 'from', '^threw|thrown|throw|voted|vote out|down', legal),
  ...rules(
    'status',
    'near',
    'match',
    '[had|have|has|have|having] ^reached|struck|sealed|clinched [a|an|the] ..2 agreement|deal|accord|compromise',
    'talks dispute merger',
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
  ...rules('status', 'near', 'match', 'not [yet] ^over the line', 'merger talks tender'),
  ...rules('status', 'near', 'anchor', '^impasse|deadlock|stalemate|gridlock'),
  ...rules(
    'pace',
    'subject',
    'match',
    `^go|going|goes|went|move|moving|moves|moved|proceeding|proceed|advancing|progressing|progressed [very|too|painfully|rather|more] slow|slowly|quickly|fast|well|badly|haltingly|smoothly|rapidly
^made|making|make|makes [little|slow|no|good|rapid|steady|some|real|much|significant|limited|substantial] progress|headway
[very|too|painfully|rather] ^slow|sluggish|halting|brisk
[at] a snail 's ^pace
^inching|inched|crawling|crawled|creeping|dragging ..1 forward|along|ahead
^dragged|dragging|drag on
^gathered|gathering|gaining|lost|losing pace|momentum|steam`,
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
<who> is|are|was|were|has|have|been ^blocking|stalling|delaying|obstructing|sabotaging ..2 talks|negotiations|deal|agreement|progress|bill|merger|it
<who> is|are|was|were ^dragging its|their feet|heels
^held|holding up by|over <who>
^blocked|vetoed|obstructed|delayed|stalled by <who>
^differences|disagreement|disagreements over|on|about <what>
^objections from|by <who>
^split|divided|stuck over|on <what>
^blamed|blames|blame <who> for the ..2 delay|deadlock|collapse|impasse|stalemate|breakdown|failure
[sticking] ^point|obstacle|hurdle is|was|remains <what>
[stumbling] ^block is|was|remains <what>
stalled|stall|deadlocked|collapsed|collapse|collapses|foundered|faltered|stuck|broke|broken [down] [on] [sunday|monday|tuesday|wednesday|thursday|friday|saturday] [since] [january|february|march|april|may|june|july|august|september|october|november|december] ^over <what>
stalled|deadlocked|foundered|stuck|turns|hinges|turn|hinge ^on <what>`,
  ),
]
