import type { Strength } from '../../../shapes/claims/position.ts'

/** Fixed phrases by what they show; `a|b` one of several words. What they are about is the subject before them or what follows. */
export interface Phrases {
  readonly strength: Strength
  readonly polarity: '+' | '-'
  readonly issue: 'before' | 'after'
  /** A line is a phrase and a sentence that it reads, the issue in brackets. */
  readonly lines: string
}

export const phrases: readonly Phrases[] = [
  {
    strength: 'red_line',
    polarity: '-',
    issue: 'before',
    lines: `
out of the question | [A new levy] is out of the question.
off the table|agenda|cards | [A new levy] is off the table.
not on the table|agenda|cards | [A new levy] is not on the table.
not up for negotiation|discussion|debate|grabs|sale | [The harbour] is not up for sale.
non-negotiable | [The border] is non-negotiable.
not negotiable | [The border] is not negotiable.
a red line | [Foreign troops] are a red line.
`,
  },
  {
    strength: 'red_line',
    polarity: '-',
    issue: 'after',
    lines: `
there can|must|will be no question of | There can be no question of [a sale].
there can|could be no | There can be no [talks under fire].
under no circumstances will|would|should|must|can we|i|he|she|they | Under no circumstances will we [open the gate].
never again will|would|should|must|can we|i|he|she|they | Never again will we [open the gate].
at no point|time will|would we|i|he|she|they | At no point will we [open the gate].
in no way|case will|would we|i|he|she|they | In no way will we [open the gate].
will|would|wo|can|ca|could not|n't accept|tolerate|countenance|allow|permit | The town will not tolerate [attacks on boats].
never accept|tolerate|countenance|allow | We will never accept [a new levy].
cannot accept|tolerate|allow | The town cannot accept [a new levy].
`,
  },
  {
    strength: 'disapproval',
    polarity: '-',
    issue: 'before',
    lines: `
a step|bridge too far | [The toll] is a step too far.
a|another slap|kick in the face|teeth | [The toll] is a slap in the face.
a step backwards|backward|back | [The toll] is a step backwards.
the wrong way|approach|answer|move|decision|time|direction|signal|priority | [The toll] is the wrong answer.
not the answer|solution|way | [The toll] is not the answer.
not acceptable|fair|enough|right|good|helpful | [The toll] is not acceptable.
far from enough|ideal|perfect | [The offer] is far from enough.
too little | [The offer] is too little.
too vague|weak|harsh|lenient|costly|expensive|risky|timid|complicated|slow|narrow|soft|drastic|severe|broad | [The law] is too vague.
goes|went too far | [The law] goes too far.
does not go far enough | [The law] does not go far enough.
makes|made no sense | [The law] makes no sense.
does not make sense | [The law] does not make sense.
falls|fell short | [The offer] falls short.
sends|sent the wrong signal|message | [The law] sends the wrong signal.
sets a bad|dangerous|terrible precedent | [The law] sets a dangerous precedent.
`,
  },
  {
    strength: 'approval',
    polarity: '+',
    issue: 'before',
    lines: `
long overdue | [The law] is long overdue.
step in the right direction | [The law] is a step in the right direction.
a step|leap forward | [The law] is a step forward.
the right way|approach|answer|move|decision|thing|choice | [The law] is the right move.
makes|made sense | [The law] makes sense.
good|great|excellent|wonderful news | [The law] is good news.
`,
  },
  {
    strength: 'disapproval',
    polarity: '-',
    issue: 'after',
    lines: `
no need|reason|case|justification|appetite|excuse|room|place|point for|in | There is no need for [a second count].
no need|reason|point|sense to | There is no need to [wait].
it is|'s|was wrong|unacceptable|shameful|absurd|disgraceful|outrageous|unfair|intolerable that | It is unacceptable that [patients wait a day].
`,
  },
  {
    strength: 'urge',
    polarity: '+',
    issue: 'after',
    lines: `
high time that | It is high time that [the road was mended].
high time to | It is high time to [mend the road].
it is|'s|was time to | It is time to [mend the road].
it is|'s|was time for | It is time for [a new law].
the time has come to|for | The time has come to [mend the road].
`,
  },
  {
    strength: 'requirement',
    polarity: '+',
    issue: 'after',
    lines: `
nothing less than | They will accept nothing less than [full repayment].
has|have a duty|obligation|responsibility to | The state has a duty to [mend the road].
`,
  },
]
