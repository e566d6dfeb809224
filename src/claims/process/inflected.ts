const irregular: ReadonlyMap<string, string> = new Map(
  `begin begins began begun beginning
break breaks broke broken breaking
bring brings brought bringing
buy buys bought buying
call calls called calling
come comes came coming
draw draws drew drawn drawing
drop drops dropped dropping
fall falls fell fallen falling
get gets got gotten getting
give gives gave given giving
go goes went gone going
grind grinds ground grinding
have has had having
hit hits hitting
hold holds held holding
leave leaves left leaving
lose loses lost losing
make makes made making
meet meets met meeting
overcome overcomes overcame overcoming
put puts putting
quit quits quitting
scrap scraps scrapped scrapping
seal seals sealed sealing
send sends sent sending
shuttle shuttles shuttled shuttling
sit sits sat sitting
stall stalls stalled stalling
stand stands stood standing
strike strikes struck striking
submit submits submitted submitting
swap swaps swapped swapping
take takes took taken taking
throw throws threw thrown throwing
underwrite underwrites underwrote underwritten underwriting
win wins won winning
withdraw withdraws withdrew withdrawn withdrawing`
    .split('\n')
    .map((line): [string, string] => [line.split(' ')[0] ?? '', line.replaceAll(' ', '|')]),
)

/** Pattern lines with every verb that is marked by `~` in all its forms: `resume~` is “resume|resumes|resumed|resuming”. */
export function inflected(lines: string): string {
  return lines.replace(/([a-z-]+)~/g, (_, verb: string) => irregular.get(verb) ?? regular(verb))
}

function regular(verb: string): string {
  if (verb.endsWith('e')) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`].join('|')
  if (/[^aeiou]y$/.test(verb)) {
    const stem = verb.slice(0, -1)
    return [verb, `${stem}ies`, `${stem}ied`, `${verb}ing`].join('|')
  }
  const s = /(?:s|x|ch|sh)$/.test(verb) ? 'es' : 's'
  return [verb, verb + s, `${verb}ed`, `${verb}ing`].join('|')
}
