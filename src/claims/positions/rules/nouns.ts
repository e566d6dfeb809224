/**
 * Nouns of a stance, with whose it is before or after them: “its call for”, “Norland’s demand that”. Written
 * as the verbs are; the first word stands as it is.
 */
export const nouns: Readonly<Record<string, string>> = {
  'approval +': `
support|backing|praise|enthusiasm|approval|endorsement for|of <N> | Norland’s support for [the treaty] is known.
`,
  'disapproval -': `
opposition|objection|objections|hostility|resistance to <N> | Suland’s opposition to [the pipeline] is known.
criticism|condemnation|rejection|denunciation|disapproval of <N> | The guild’s criticism of [the report] was sharp.
`,
  'desire +': `
hope|hopes|wish|desire|aim|ambition|goal of <N> | The board confirmed its aim of [a margin of 9 percent].
hope|hopes|wish|desire for <N> | Norland’s desire for [a quick end] is plain.
wish|desire|ambition|aim|hope to <V> | The club repeated its wish to [buy the ground].
hope that <S> | Orl recalled the envoy’s hope that [both sides will meet].
`,
  'urge +': `
call|calls|plea|appeal for <N> | The guild’s call for [a review] was not heard.
`,
  'requirement +': `
demand|demands|insistence for|on <N> | The crew’s demand for [back pay] was met.
demand|insistence that <S> | Orl recalled Suland’s demand that [the border be opened].
`,
  'red_line -': `
refusal to <V> | Orl recalled Suland’s refusal to [hand over the list].
`,
  'forecast +': `
fear|fears|expectation|expectations|prediction|predictions|warning|warnings|forecast that <S> | Orl recalled the growers’ fear that [frost will come].
fear|fears|warning|warnings of <N> | The growers’ fears of [a late frost] are old.
`,
}
