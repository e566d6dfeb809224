import type { CueType } from '../../shapes/attribution.ts'

type Known = Exclude<CueType, 'unknown'>

/**
 * The words of each cue type, in their base forms, verbs first; the first list that holds a word
 * decides. What a word means beside other contents stands in `senses`.
 */
export const lexicon: Readonly<Record<Known, string>> = {
  say: `say tell restate speak talk add state note write remark comment explain continue observe mention reply
    answer respond tweet retweet post put announce declare describe recall go quote joke quip express
    address discuss stress emphasize emphasise underline underscore highlight reiterate repeat recount
    interject retort mutter whisper shout yell cry chant read rattle text email refer relate voice
    utter specify clarify elaborate fume storm snap sigh thunder moan groan grumble rage rant gush
    beam roar scream exclaim chime muse reason intone counter bellow boom sob sneer growl bark hiss
    remind allude list focus preach recite articulate confide opine broadcast publicize react share
    reflect dwell expound blurt invoke touch debate deliver sound reminisce raise forward trumpet present lecture converse
    word statement point message speech slogan refrain story account letter interview headline
    commentary reaction reference aside declaration response conversation mantra motto wording outspoken vocal`,
  claim: `claim allege assert contend argue insist maintain accuse charge purport boast suggest imply
    insinuate proclaim posit speculate hint intimate brag gloat crow lie profess theorize theorise
    hypothesize surmise mislead misstate propound
    allegation accusation assertion argument contention implication speculation rumor rumour takeaway
    proclamation theory allegedly supposedly purportedly`,
  confirm: `confirm acknowledge admit concede agree accept recognize recognise verify affirm reaffirm
    concur certify corroborate confess allow grant own apologize apologise echo validate attest
    acquiesce regret
    confirmation acknowledgment acknowledgement admission apology consensus`,
  deny: `deny refute rebut dispute disavow decline refuse disclaim repudiate contradict downplay recant demur underplay discount
    debunk backtrack backpedal renege sidestep dodge evade deflect eschew
    denial refusal`,
  promise: `promise pledge vow commit guarantee assure swear undertake reassure
    commitment assurance oath`,
  demand: `demand urge order require instruct command push appeal press plead beg implore request seek
    exhort direct dictate lobby pressure compel goad prod entreat petition summon solicit dare
    mandate persuade clamor clamour
    plea insistence ultimatum`,
  propose: `propose recommend advise float table submit advocate counsel nominate offer invite unveil
    outline introduce pitch moot prescribe sponsor co-sponsor
    suggestion proposal recommendation advice idea`,
  support: `support back endorse praise welcome applaud defend favor favour commend hail embrace celebrate
    thank champion tout approve laud admire congratulate side promote encourage extol cheer relish
    enjoy appreciate trust credit like love vote stump campaign root rally idolize revere vouch herald
    respect amplify
    endorsement defense defence approval backing congratulations supporter backer proponent fan ally
    favorite favourite enthusiasm passion admiration affection tribute solidarity
    appreciative enthusiastic fond proud glad pleased delighted happy sympathetic loyal grateful
    thankful excited impressed popular supportive thrilled upbeat favorable marvel compliment satisfied passionate well-received`,
  oppose: `oppose criticize criticise condemn denounce attack blast slam mock ridicule decry object protest
    lambaste lambast assail rebuke blame disagree bash rip deride deplore censure scold chide slander
    lament complain rail berate challenge resist fault reject dismiss question rebuff disapprove hate
    dislike resent scorn distrust mistrust bemoan balk heckle jeer taunt boo insult trash savage hammer
    skewer knock pounce disparage demonize demonise vilify castigate reprimand admonish excoriate
    eviscerate scoff belittle discredit anger veto boycott rubbish pan gripe grouse bristle fulminate
    harangue loathe despise detest undermine troll clash spar renounce disown chastise smear whack bludgeon confront hit bicker fight
    complaint criticism condemnation opposition objection rejection disapproval disagreement critique
    denunciation resistance critic opponent foe swipe jab dig barb broadside backlash tirade outrage
    fury dismay disappointment hostility reluctance unwillingness grievance misgivings disdain contempt
    frustration
    critical outraged angry furious unhappy upset dismayed disappointed hostile reluctant unwilling
    frustrated offended tired irritated mad distressed troubled dismissive revile squabble indignation indignant mistrustful distrustful lukewarm unpopular uncomfortable dissatisfied`,
  warn: 'warn caution threaten alert forewarn warning threat alarm',
  ask: 'ask wonder inquire enquire query quiz pose grill probe inquiry enquiry',
  report: `report reveal disclose show find indicate inform release publish cite poll testify document record
    detail leak relay brief notify uncover identify signal illustrate demonstrate prove expose
    chronicle cover examine track conduct count tally
    survey study finding revelation disclosure testimony announcement data evidence coverage footage
    investigation reportedly apparently`,
  believe: `believe think feel consider suspect assume guess suppose imagine reckon doubt fear worry presume
    figure concern seem appear regard perceive see view convince treat
    belief opinion mind conviction impression sense perception interpretation confidence skepticism
    scepticism anxiety uncertainty position stance attitude sentiment feeling philosophy notion
    confident skeptical sceptical wary nervous worried concerned anxious afraid scared sure certain
    uncertain unsure surprised shocked stunned startled horrified alarmed mystified baffled confused
    adamant cynical pessimistic convinced persuaded seemingly uneasy suspicion leery agreement assumption misreading wariness ambivalence faith ambivalent`,
  hope: `hope wish want prefer desire aspire long yearn dream need crave covet pray envision
    preference optimism interest
    eager keen optimistic hopeful interested hungry`,
  plan: `plan intend decide mean prepare schedule set aim try attempt strive mull contemplate weigh ponder
    bid vie pursue resolve opt choose reconsider struggle look
    intention decision goal effort strategy agenda policy determination willingness ambition
    willing ready poised determined intent bent priority prioritize inclined`,
  know: `know realize realise remember forget understand hear learn discover notice witness watch overhear
    experience spot listen
    knowledge awareness recognition aware unaware unclear unknown clear apparent unfamiliar mindful`,
  judge: `judge rule conclude predict forecast project expect estimate assess deem rate rank evaluate determine
    label portray characterize characterise compare foresee interpret call term dub liken brand depict
    calculate anticipate diagnose foretell bill peg grade frame paint contrast attribute ascribe
    pronounce crown analyze analyse
    prediction expectation projection estimation assessment ruling verdict conclusion comparison
    diagnosis analysis analogy outlook self-described so-called`,
}

/** Words that together mean another thing than their first: `a|b` is one of several, `~` up to three of any kind. */
export const phrases: Readonly<Record<Known, readonly string[]>> = {
  say: [
    'make ~ clear',
    'spell|bring|sum ~ out|up',
    'hold forth',
    'turn ~ to|toward|towards',
    'make no secret',
    'make ~ observation|point',
    'be clear|open|vocal|upfront about',
    'open up about',
    'weigh in',
    'draw ~ attention',
    'be say',
    'according to',
    'in response',
    'in ~ statement|speech|interview|letter|tweet|memo|email|op-ed|ad|post|column|essay',
    'decline|refuse to deny|oppose|reject|dispute|dismiss',
    'decline|refuse to rule out',
  ],
  claim: ['make ~ case', 'case for|that', 'double down', 'take credit'],
  confirm: ['claim|take ~ responsibility', 'come clean'],
  deny: [
    'rule out',
    'no comment',
    'no apology',
    'not ~ return',
    'not ~ say|comment|answer|respond|discuss|reply|elaborate|specify',
    'play down',
    'keep mum',
    'shrug off',
    'brush|wave|laugh off|aside',
    'walk back',
  ],
  promise: ['campaign on'],
  demand: ['call for|on|upon', 'need for|to', 'hold out for'],
  propose: ['lay|sketch out', 'draw ~ blueprint', 'set out|forth', 'put forward|forth'],
  support: [
    'vote ~ for',
    'cast ~ vote|ballot for',
    'vote|speak|come|argue|be|campaign ~ in favor|favour|support of',
    'speak|argue for',
    'come out for',
    'stand ~ by|with|behind',
    'stick ~ by|with',
    'get|rally behind',
    'line up behind',
    'throw ~ weight behind',
    'rise to ~ defense|defence',
    'look up to',
    'care about',
  ],
  oppose: [
    'against',
    'back away|down|off',
    'turn down',
    'vote ~ against|down',
    'cast ~ vote|ballot against',
    'speak|come|argue|campaign|lobby|fight|rail|opine|turn|stand ~ against',
    'take ~ swipe|shot|jab|dig|potshot|aim|issue|offense|offence|exception|umbrage',
    'take ~ stance against',
    'lash out',
    'fire|hit|strike|shoot|punch|push back',
    'hit out',
    'call out',
    'sound off',
    'pile on',
    'poke|make fun',
    'make light',
    'cast doubt',
    'distance ~ from',
    'break with',
    'light|lit into',
    'single out',
    'dress down',
    'cast ~ blame',
    'draw ~ scorn',
    'negative response',
    'not agree',
  ],
  warn: ['sound|raise ~ alarm', 'warn|caution|advise ~ against'],
  ask: ['want|demand to know', 'question about|as|on', 'raise ~ question'],
  report: ['according to ~ poll|survey|study', 'turn up', 'base on'],
  believe: ['in|from ~ opinion|view|eye|mind', 'no idea', 'be split|divided'],
  hope: ['look forward|for', 'long for', 'would like|love|prefer|rather', 'count|rely on'],
  plan: ['look to'],
  know: ['be ~ known', 'be|become ~ clear|apparent'],
  judge: ['be ~ expected|projected'],
}

/** Cues that are one preposition: “In one survey, …”, “For the crews, …”. */
export const prepositions: Readonly<Record<string, CueType>> = {
  in: 'report',
  for: 'believe',
  to: 'believe',
  from: 'say',
  per: 'say',
  via: 'say',
}

/** Words that lend another verb their sense: “went on to warn” warns. */
export const lending: ReadonlySet<string> = new Set(
  'continue go seem appear try attempt seek choose set look use come begin'.split(' '),
)

/** Words that carry no act, wherever they stand in a cue. */
export const emptyWords: ReadonlySet<string> = new Set(
  `is are was were be been being has have had having do does did done will would shall should can could may
  might must to not never no also then later now again long in on at of a an the his her their its my our your it
  got get`.split(/\s+/),
)

/** Forms that no ending gives away. */
export const irregular: Readonly<Record<string, string>> = {
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
  held: 'hold',
  heard: 'hear',
  meant: 'mean',
  made: 'make',
  went: 'go',
  took: 'take',
  taken: 'take',
  came: 'come',
  chose: 'choose',
  chosen: 'choose',
  gave: 'give',
  given: 'give',
  laid: 'lay',
  stood: 'stand',
  stuck: 'stick',
  struck: 'strike',
  shot: 'shoot',
  swung: 'swing',
  rose: 'rise',
  threw: 'throw',
  drew: 'draw',
  kept: 'keep',
  began: 'begin',
  led: 'lead',
  broke: 'break',
  lied: 'lie',
  lying: 'lie',
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
  overheard: 'overhear',
  denies: 'deny',
  is: 'be',
  are: 'be',
  was: 'be',
  were: 'be',
  been: 'be',
  being: 'be',
}
