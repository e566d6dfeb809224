import type { CueType } from '../shapes/attribution.ts'

/** The verbs and nouns of each kind, in their base forms; the first list that holds a word decides. */
const lexicon: Readonly<Record<Exclude<CueType, 'unknown'>, string>> = {
  say: 'say tell speak talk add state note write remark comment explain continue conclude observe mention reply answer respond tweet post put announce declare describe recall go quote joke quip express address discuss stress emphasize emphasise underline underscore highlight reiterate repeat point statement remark word comment according interject retort mutter whisper shout yell cry chant call term dub read rattle text email cite refer recount relate voice utter specify clarify elaborate fume storm snap sigh thunder moan groan grumble rage rant gush beam roar scream exclaim volunteer chime muse reason intone counter bellow boom sob sneer growl bark hiss',
  claim:
    'claim allege assert contend argue insist maintain accuse charge purport boast allegation accusation claim assertion argument insist suggest imply insinuate',
  confirm:
    'confirm acknowledge admit concede agree accept recognize recognise verify affirm concur certify corroborate confess allow grant confirmation acknowledgment acknowledgement admission own',
  deny: 'deny refute rebut dispute disavow reject rebuff decline refuse disclaim denial rejection refusal repudiate contradict',
  promise:
    'promise pledge vow commit guarantee assure swear undertake reassure commitment assurance oath guarantee offer',
  demand:
    'demand urge order insist require instruct command tell appeal press push plead beg implore request seek call-for exhort direct dictate bid lobby pressure',
  propose:
    'propose recommend suggest advise float table submit suggestion proposal recommendation advice advocate counsel nominate',
  support:
    'support back endorse praise welcome applaud defend favor favour commend hail embrace celebrate thank champion tout approve laud admire congratulate support endorsement praise backing approval congratulations side stand-by',
  oppose:
    'oppose criticize criticise condemn denounce attack blast slam dismiss mock ridicule decry object protest lambaste lambast assail rebuke blame disagree bash rip deride deplore censure scold chide slander lament complain complaint criticism condemnation opposition objection attack rail berate challenge resist fault',
  warn: 'warn caution threaten alert warning threat caution forewarn',
  ask: 'ask question wonder inquire enquire query quiz question pose',
  report:
    'report reveal disclose show find indicate inform learn hear release publish cite poll survey estimate calculate report finding revelation disclosure testify document record detail leak announcement relay brief notify uncover discover determine see',
  believe:
    'believe think feel consider suspect assume guess suppose imagine reckon doubt fear worry believe belief opinion view mind conviction impression sense presume figure concern doubt fear seem appear regard perceive understand',
  hope: 'hope wish want like prefer desire aspire long yearn hope wish desire love dream aim need eager willing',
  plan: 'plan intend decide mean prepare schedule expect intention plan decision resolve agree-to set consider',
  know: 'know realize realise understand remember forget recognize aware recall knowledge',
  judge:
    'judge rule conclude find predict forecast project expect estimate assess deem rate rank evaluate determine prediction forecast projection estimate assessment ruling verdict conclusion see view regard label portray characterize characterise compare interpret foresee',
}

const types = new Map<string, CueType>()
for (const [type, words] of Object.entries(lexicon)) {
  for (const word of words.split(' ')) if (!types.has(word)) types.set(word, type as CueType)
}

/** The words that have a cue type, in their base forms. */
export const typedWords: readonly string[] = [...types.keys()]

/** Phrases whose words together mean another thing than their first. */
const phrases: readonly (readonly [RegExp, CueType])[] = [
  [/\bcall(?:s|ed|ing)? (?:for|on|upon)\b/, 'demand'],
  [/\baccording to\b/, 'say'],
  [/\b(?:in|from) .{0,40}(?:opinion|view|eyes|mind)\b/, 'believe'],
  [/\b(?:need|needs|needed) (?:for|to)\b/, 'demand'],
  [/\b(?:rule[sd]?|ruling) out\b/, 'deny'],
  [/\b(?:back(?:s|ed|ing)? (?:away|down|off))\b/, 'oppose'],
  [/\b(?:spoke|speaks?|speaking|com(?:e|es|ing)|came|vot(?:e|ed|es|ing)) out against\b/, 'oppose'],
  [/\bvot(?:e|ed|es|ing) against\b/, 'oppose'],
  [/\bvot(?:e|ed|es|ing) for\b/, 'support'],
  [/\blook(?:s|ed|ing)? forward to\b/, 'hope'],
  [/\bwould (?:like|love|prefer)\b/, 'hope'],
]

/** Acts that a *not* before their verb turns into a denial or a refusal. */
const deniable: ReadonlySet<CueType> = new Set(['confirm', 'promise', 'support', 'plan'])

/**
 * The kind of act or attitude that cue words name ("has repeatedly denied" → deny). `cue` is the
 * words of the cue as printed, fragments joined by spaces; `unknown` where none is in the lexicon.
 */
export function toCueType(cue: string): CueType {
  const known = cache.get(cue)
  if (known !== undefined) return known
  const type = read(cue.toLowerCase())
  // 5,000: a few hundred cues are nine in ten of all; past that the cache would only hold memory.
  if (cache.size < 5000 && cue.length < 100) cache.set(cue, type)
  return type
}

const cache = new Map<string, CueType>()

function read(lower: string): CueType {
  if (/^[:—–―\s-]*$/.test(lower)) return 'say'
  for (const [pattern, type] of phrases) if (pattern.test(lower)) return type
  for (const word of lower.split(/[^\p{L}-]+/u)) {
    if (emptyWords.has(word)) continue
    for (const base of bases(word)) {
      const type = types.get(base)
      if (type) return isNegated(lower, word) && deniable.has(type) ? 'deny' : type
    }
  }
  return 'unknown'
}

function isNegated(lower: string, word: string): boolean {
  return /\b(?:not|never|cannot)\b|n['’]t\b/.test(lower.slice(0, lower.indexOf(word)))
}

const emptyWords: ReadonlySet<string> = new Set(
  'is are was were be been being has have had having do does did done will would shall should can could may might must to not never also then later now again in on at of a an the his her their its get got'.split(
    ' ',
  ),
)

const irregular: Readonly<Record<string, string>> = {
  said: 'say',
  told: 'tell',
  thought: 'think',
  wrote: 'write',
  written: 'write',
  knew: 'know',
  known: 'know',
  saw: 'see',
  seen: 'see',
  found: 'find',
  felt: 'feel',
  heard: 'hear',
  meant: 'mean',
  went: 'go',
  spoke: 'speak',
  spoken: 'speak',
  sought: 'seek',
  swore: 'swear',
  sworn: 'swear',
  understood: 'understand',
  shown: 'show',
  forgot: 'forget',
  foresaw: 'foresee',
  undertook: 'undertake',
  denies: 'deny',
}

/** The base forms that a word may be an inflection of, likeliest first. */
function bases(word: string): string[] {
  const known = irregular[word]
  if (known) return [known]
  const found = [word]
  if (word.endsWith('ies') || word.endsWith('ied')) found.push(`${word.slice(0, -3)}y`)
  if (word.endsWith('s')) found.push(word.slice(0, -1), word.slice(0, -2))
  for (const ending of ['ed', 'ing']) {
    if (!word.endsWith(ending)) continue
    const root = word.slice(0, -ending.length)
    found.push(`${root}e`, root)
    if (root.at(-1) === root.at(-2)) found.push(root.slice(0, -1))
  }
  return found
}
