/** Words that judge an act, a plan, a document or a result, in any of their phrases: “a victory for”. */
export const praise = `
victory triumph success breakthrough milestone welcome historic excellent wonderful brilliant superb magnificent
courageous brave sensible wise prudent fair just overdue encouraging promising reassuring positive constructive generous
masterstroke landmark inspiring vindication godsend blessing lifeline relief better best
splendid admirable commendable laudable praiseworthy heroic exemplary remarkable outstanding exceptional terrific fantastic
marvellous delightful refreshing pragmatic balanced realistic workable credible reasonable responsible ambitious bold worthwhile
beneficial helpful useful invaluable timely justified deserved legitimate proportionate decent noble honourable humane
game-changer coup boon bonus boost lifesaver win gift tribute masterpiece dream
good great right necessary needed essential vital crucial
`

export const blame = `
disgrace disgraceful disaster disastrous catastrophe catastrophic shame shameful scandal scandalous mistake betrayal insult insulting
unacceptable unworkable unfair unjust unlawful unconstitutional undemocratic wrong absurd ridiculous nonsense reckless cruel biased
dangerous irresponsible outrageous outrage fiction lie lies farce farcical joke cynical failure fiasco sham
immoral misguided misleading shortsighted short-sighted hypocritical hypocrisy premature theft robbery stunt gimmick charade
surrender capitulation blackmail illegal indefensible inadequate insufficient inexcusable unforgivable intolerable
appalling terrible horrible awful dreadful worst worse bad poor weak flawed hopeless useless pointless senseless shambles mess
travesty whitewash smokescreen fantasy delusion folly madness insanity insane crazy stupid foolish disappointing
regrettable deplorable despicable vile heartless callous inhumane barbaric draconian excessive disproportionate unnecessary
unrealistic unaffordable counterproductive divisive dishonest fraud fraudulent rubbish baseless groundless unfounded
abhorrent abominable abysmal alarming amateurish arrogant arbitrary atrocious authoritarian backward bankrupt
blatant blinkered blow blunder botched brutal bullying bureaucratic careless clumsy chaotic chaos cowardly crippling cosmetic
cowardice crass crude damaging deceitful dead-end defeat degrading demeaning derisory destructive detrimental dismal distasteful
disrespectful disservice distraction dubious embarrassing embarrassment extortion extortionate fatal feeble frightening
grotesque half-baked half-hearted halfhearted harmful humbug hollow hysterical idiotic ignorant illegitimate illogical
ill-advised ill-conceived ill-judged ill-timed inept ineffective incompetent incoherent incomprehensible inconsistent injustice
insensitive insincere insultingly intolerant invalid irrational lamentable lazy ludicrous lopsided malicious meaningless mean-spirited
menace miserable mockery monstrous monstrosity negligent nightmare obscene offensive one-sided opportunistic oppressive outdated
overblown overpriced paltry pathetic patronising perverse petty pitiful ploy poison preposterous propaganda reprehensible repugnant
repressive retrograde rushed sabotage self-defeating self-inflicted setback shabby shambolic shocking short-term sickening
sinister slapdash sloppy spiteful superficial suicidal suicide tactless tasteless timid toothless toxic troubling
two-faced ugly undignified unethical unfortunate unhelpful unjustifiable unjustified unprecedentedly unreasonable unsafe
unsustainable untenable unthinkable unwarranted unwise unwelcome vague vandalism vindictiveness waste wasteful weakness witch-hunt
wrong-headed wrongheaded sell-out sellout stitch-up cave-in cop-out climbdown giveaway trap
threat tragedy tragic laughable provocation aggression humiliation humiliating punitive vindictive discriminatory racist untrue false
`

/** What a verdict in “the plan is a disgrace” is on; of other things it is an opinion. */
export const acts = `
plan decision deal bill law proposal report result vote ruling verdict policy move measure ban tax levy offer
agreement budget cut cuts closure strike reform reforms response approach timetable deadline calendar scheme project programme
program accord treaty pact compromise settlement sale merger takeover bid amendment clause draft text idea step
sanctions tariff tariffs quota cap freeze increase rise closure closures sentence order strategy target
`
