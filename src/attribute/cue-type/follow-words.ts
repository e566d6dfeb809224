type List =
  | 'asking'
  | 'subjects'
  | 'finite'
  | 'modals'
  | 'relatives'
  | 'beforeTo'
  | 'notVerbs'
  | 'notDoing'
  | 'claims'
  | 'elections'
  | 'guilty'

/** The words that tell one kind of content from another. */
export const followWords: Readonly<Record<List, ReadonlySet<string>>> = {
  asking: words('whether if why who whom what when where how which'),
  subjects: words('he she they we i it there'),
  finite: words(
    `is are was were am has have had will would can could should must may might shall does do did isn’t aren’t
    wasn’t weren’t won’t wouldn’t can’t couldn’t isn't aren't wasn't weren't won't wouldn't can't couldn't`,
  ),
  modals: words('will would can could may might to should must shall not won’t'),
  relatives: words('that which who whom whose'),
  /** Before *to* without an order: “access to the files”, “plans to close”. */
  beforeTo: words(
    `access threat approach response commitment end return visit answer solution alternative opposition support
    right chance opportunity ability plan plans power effort efforts time reason money decision attempt way
    want wants wanted need needs needed hope hopes hoped seek seeks tried tries decided agreed promised refused
    begins began continues continue continued fails fail failed able likely unlikely ready going willing unable
    determined ought used seems seem seemed appears appear appeared has have had next due according addition`,
  ),
  /** After *to* or a subject where no verb stands. */
  notVerbs: words(
    `the a an his her their its our my your this that these those some any all both each every him them us me
    you it date now never also just only still always had took went made said knew got gave met saw told came
    kept left lost paid`,
  ),
  notDoing: words(
    'nothing something anything everything during morning evening meeting funding spending building housing',
  ),
  claims: words(
    `claim claims allegation allegations accusation accusations suggestion suggestions idea notion notions charge
    charges rumor rumors rumour rumours report reports implication assertion assertions contention insinuation
    insinuations characterization characterisation premise`,
  ),
  elections: words('election elections referendum session meeting summit strike conference'),
  guilty: words('guilty liable negligent innocent unconstitutional unlawful'),
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/))
}
