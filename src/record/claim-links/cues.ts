export type CueKind = 'part' | 'whole' | 'more' | 'correction' | 'change' | 'sofar'

/** Words that show how one figure relates to another, all in lower case. */
const cues: Readonly<Record<CueKind, readonly string[]>> = {
  /** Before the part. */
  part: [
    'of which',
    'of that',
    'of this',
    'of those',
    'of these',
    'of them',
    'including',
    'of the total',
    'of the money',
    'from which',
    'among them',
    'from that',
  ],
  /** With the whole. */
  whole: [
    'in total',
    'a total of',
    'in all',
    'altogether',
    'all told',
    'overall',
    'combined',
    'together',
  ],
  /** Before what comes on top. */
  more: [
    'a further',
    'further',
    'an additional',
    'additional',
    'another',
    'an extra',
    'extra',
    'on top of',
    'in addition to',
  ],
  /** With a figure that was wrong, or with the right one. */
  correction: [
    'earlier version',
    'previous version',
    'correction',
    'corrected',
    'corrects',
    'misstated',
    'correct figure',
    'correct amount',
    'correct number',
    'erroneously',
    'in error',
    'wrongly',
    'incorrectly',
    'mistakenly',
    'a report in',
    'clarification',
    'not ',
  ],
  /** Of a change from one amount to another. */
  change: [
    'cut',
    'lowered',
    'reduced',
    'trimmed',
    'raised',
    'increased',
    'lifted',
    'doubled',
    'tripled',
    'revised',
    'up from',
    'down from',
    'topped up',
    'upped',
    'grown',
    'grew',
    'rose',
    'fell',
  ],
  /** Of what has come together up to now. */
  sofar: [
    'so far',
    'to date',
    'until now',
    'up to now',
    'by now',
    'since then',
    'has now',
    'have now',
    'now',
  ],
}

/** Whether one of the words is in a text that is in lower case. */
export function hasCue(text: string, kind: CueKind): boolean {
  return cues[kind].some((cue) => holdsWords(text, cue))
}

function holdsWords(text: string, cue: string): boolean {
  for (let at = text.indexOf(cue); at >= 0; at = text.indexOf(cue, at + 1)) {
    const before = text[at - 1] ?? ' '
    const after = text[at + cue.length] ?? ' '
    if (!isLetter(before) && (cue.endsWith(' ') || !isLetter(after))) return true
  }
  return false
}

function isLetter(character: string): boolean {
  return /\p{L}/u.test(character)
}
