import { be, type RoleRule, rules, table } from './role-rule.ts'

const have = '[has|have|had|will|would|to|is|are|was|were] [been]'
const speakers =
  'delegations|delegates|negotiators|envoys|representatives|teams|delegation|emissaries'
const chiefs =
  'ministers|officials|leaders|diplomats|presidents|premiers|generals|lawyers|executives|bosses'
const pact =
  'agreement|deal|accord|treaty|pact|truce|ceasefire|compromise|memorandum|settlement|armistice'
const bid = 'bid|offer|takeover|approach|tilt|proposal'

/** Who sits at the table, bids, sues, strikes or stands trial. */
export const partyRules: readonly RoleRule[] = [
  ...rules(
    'party',
    'slots',
    'here',
    `^${table}|dispute|row|impasse|standoff|ceasefire|truce|treaty|merger|tie-up|mediation|accord|deal|trial between the|both ..2 of|from <who>
^${table}|dispute|row|impasse|standoff|ceasefire|truce|treaty|merger|tie-up|accord|deal between <who> and <who:other>
^${table}|dispute|row|impasse on|over|about|to|for ..6 between <who> and <who:other>
^${table}|dispute|row|merger between <who>
^${table}|dispute|row with [the] ..2 , <who>
^dispute|row|talks|negotiations|discussions|bargaining with <who>
^acquisition|takeover|buyout of <who> by <who:other>
^merger|tie-up of <who> and|with <who:other>
<who> 's|' ..2 ^merger|tie-up|talks|negotiations|dispute|row with <who:other>
^acquisition of <who> by <who:other>
<who> 's|' ..3 ^${bid} for <who:other>
^strike|walkout|stoppage|lockout by <who>
<who> in their|its ^strike|dispute|walkout
[takeover] ^bid|offer|takeover from|by|for|of <who>
^coalition of <who> and|with <who:other>`,
  ),
  ...rules(
    'party',
    'slots',
    'near',
    `^${speakers} from|of|for <who> and|, <who:other>
^${speakers} from|of|for <who>
^${chiefs} from|of <who> and|, <who:other> meet~|gather~|negotiating|talking|hold~|return~|resume~|open~|sit~|haggling|agree~
^${chiefs} from|of <who> and <who:other>
<who> 's|' [chief|lead|top|senior|own] ^negotiator|negotiators|delegation|delegates
[the] [chief|lead] ^negotiator|negotiators|lawyer for <who>
^sides|parties are|were|, <who> and <who:other>
^together with <who> and <who:other>
^bidder|bidders|suitor|suitors|claimant|respondent , <who>
^suitor|bidder|claimant <who>
[cash] ^offer|bid for <who> by|from <who:other>
<who> has|have|had ^gobbled|snapped|swallowed up <who:other>`,
  ),
  // At the table.
  ...rules(
    'party',
    'subject',
    'here',
    `[has|have|had|is|are|was|were|will|been|be] ^negotiating|bargaining|haggling with <who>
[is|are|was|were|be|been] in ^${table} with <who>
${have} ^hold~|resume~|begin~|open~|continue~|suspend~|restart~|conclude~|enter~|start~|end~|break~ ..4 ${table} with <who>
[will|to|would|have|has|had] ^merge|merged|merging with <who>
[has|have|had|will|to] ^joined|join|joins|rejoined|entered|enter [the|new|these] ..2 ${table}
${have} ^walk~|pull~|storm~ out of|from the|these|those|its|their ..2 ${table}
${have} ^quit~|leave~|abandon~|boycott~ the|these|those|its|their ..2 ${table}
took|takes|taking|take ^part in the|these|those|new ..2 ${table}
${have} ^meet~ <who> ..4 for|in ..4 ${table}
${have} ^meet~ [with] representatives|officials|leaders|envoys|delegates of|from <who> ..4 for|in ..4 ${table}
[is|are|was|were|went|gone|go] on ^strike
[walked|walk|walking] ^out on strike
in their|its ..2 ^dispute|strike with <who>`,
  ),
  ...rules(
    'party',
    'subject',
    'near',
    `${have} ^sit~ down with <who>
${have} ^send~|dispatch~ a|its|their|an ..2 delegation|team|negotiators|envoys|envoy
${have} ^send~ envoys|negotiators|delegates
${have} ^return~ to the ..1 table|negotiations|talks
[would|will|could|to] ^govern with <who>
${have} ^form~ a ..2 coalition|government|alliance with <who>
${have} ^table~|propose~ ..2 amendments|amendment|motion
${have} ^walk~ out
[to|will|would] ^walk|walks|walked out
[to] ^strike again|on|from|over|for|next
${have} ^stage~|begin~|start~|announce~ ..3 strike|walkout|stoppage|strikes
${have} ^call~ a|an ..2 strike|walkout|stoppage
${have} ^vote~ to strike
${have} ^down~ tools`,
  ),
  ...rules(
    'party',
    'sides',
    'here',
    `${have} ^hold~|resume~|begin~|open~|continue~|suspend~|restart~|adjourn~|conclude~|start~|break~|enter~|end~|pause~ ..4 ${table}
${have} ^meet~ ..4 for|in ..3 ${table}
[is|are|was|were|be|been] [locked] in [the] ^${table}`,
  ),
  ...rules(
    'party',
    'sides',
    'near',
    `[have|has|had] ^agreed|agree|agrees to|on|terms|that
${have} [still] ^negotiating|bargaining|haggling|wrangling
${have} ^sign~|initial~|initialled|reach~|strike~|seal~|conclude~|clinch~|thrash~|hammer~ ..5 ${pact}
[is|are|was|were] [very] ^close|near|closer to ..3 ${pact}
[is|are|was|were|remain|remained] [still] [far] ^apart|deadlocked|at odds
${have} ^form~ ..3 coalition|government
${have} [agreed] [to] ^merge~
${have} ^return~ to the ..1 table|negotiations|talks
${have} ^submit~|lodge~ ..3 bids|bid|tenders|tender|offers`,
  ),
  ...rules(
    'party',
    'subject',
    'near',
    `${have} ^signed|signs|initialled|joined|ratified a|an|the|its|their ..3 ${pact}|undertaking`,
  ),
  // Bidders and targets.
  ...rules(
    'party',
    'subject',
    'near',
    `${have} ^agree~ to be bought|acquired by <who>
[has|have|had|will|would|to|is|are|was|were] be|been|being ^bought|acquired|taken [over] by <who>
${have} ^launch~|make~|table~|raise~|improve~|withdraw~|increase~|sweeten~|mount~|prepare~|weigh~ ..6 ${bid} for|of <who>`,
  ),
  ...rules(
    'party',
    'subject',
    'here',
    `${have} ^offer~ [a] ..4 for <who>
${have} ^launch~|make~|table~|raise~|improve~|withdraw~|increase~|sweeten~|submit~|lodge~ a|an|its|the ..4 bid|takeover|tender
[has|have|had|will|to|would|is|are] [agreed|agree|offered] [to] ^buy~|acquire~|swallow~ <who>
[has|have|had|will|to|would|is|are] ^take~ over <who>`,
  ),
  ...rules(
    'party',
    'target',
    'here',
    `${have} ^reject~|spurn~|rebuff~|accept~|receive~|recommend~|back~ a|an|the|its|their|any ..5 bid|takeover|approach|merger [bid|offer|approach] [from|by]
${have} ^agree~ ..5 to|on a|an|the ..4 takeover|merger|bid [bid|offer] [from|by]`,
  ),
  // In court.
  ...rules(
    'party',
    'subject',
    'anywhere',
    `^pleaded|pleads|plead [not] guilty
^denies|deny|denied|admits|admitted|faces|face ..3 count|counts|charge|charges|conspiring|conspiracy|murder|manslaughter|fraud
${be} ^accused|charged|convicted of|with ..2 count|counts|murder|manslaughter|fraud|conspiring|conspiracy|theft|assault
${be}|goes|go|went|gone on ^trial
stands|stood ^trial
will|must ^stand trial
[has|have|had|is|are] [been] ^sued|sues|suing <who>
${have} ^take~ <who> to court|arbitration|tribunal
[has|have|had|will] ^filed|files|file|brought|brings|lodged a|an ..2 lawsuit|suit|claim|complaint against <who>`,
  ),
  ...rules(
    'party',
    'slots',
    'anywhere',
    `^prosecuting , <who>
<who> , ^prosecuting
<who> , for the ^crown|prosecution|state
[the] [chief|lead|state|public] ^prosecutor [,] <who>
^lawsuit|suit against|by <who>
^trial of <who>
^co-defendant|co-defendants|co-accused [,] <who>`,
  ),
  ...rules('party', 'noun', 'anywhere', '^prosecutors say|said|told|allege|alleged|have|had'),
  ...rules(
    'party',
    'subject',
    'anywhere',
    `[will|would|to] return|returned|returning|stay|remain|remains|remained|stayed [to|at] the ^table
are|were [both] at the ^table`,
  ),
  ...rules(
    'party',
    'noun',
    'anywhere',
    `[the] [two] ^delegations|delegates|negotiators have|had|has|were|are|will [been|to] meet|meeting|met|return|returned|gathered
[the] [two] ^delegations|delegates|negotiators meet|met|gather|gathered|return|returned|resume|resumed`,
  ),
]
