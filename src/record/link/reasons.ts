/** Why a mention may be an entry, or may not: each code and what it says in a sentence. */
const reasonWords = {
  'name.exact': 'it has the same name',
  'name.common': 'many people have this name',
  'name.turned': 'its name is the same in another order',
  'name.form': 'its given name is another form of the same name',
  'name.initial': 'only an initial is printed',
  'name.part': 'one part of its family name is left out',
  'name.romanised': 'its name is the same, written in another way',
  'name.script': 'its name agrees across two scripts',
  'name.misspelt': 'its name differs in a few letters',
  'name.family': 'it has the same family name',
  'name.middle': 'the middle names agree',
  'name.middle-conflict': 'the middle names differ',
  'name.suffix': 'only one is called junior or senior',
  'name.suffix-conflict': 'one is called junior or senior, the other not so',
  'name.generic': 'bodies in many places are called so',
  'name.acronym': 'one name is the initials of the other',
  'name.other-acronym': 'the initials stand for another name of the report',
  'name.longer': 'one name has all the words of the other',
  'state.same': 'both names mean the same state',
  'office.same': 'the offices agree',
  'office.near': 'the offices are alike',
  'office.other': 'the offices differ',
  'office.apart': 'the offices are of different walks of life',
  'office.body': 'the office names someone of the other’s company',
  'place.same': 'the same state is named with both',
  'place.other': 'different states are named with them',
  'outlet.same': 'the same outlet names them',
  'outlet.country': 'outlets of the same country name them',
  'outlet.other-country': 'outlets of different countries name them',
  'company.shared': 'they appear in the same company',
  'time.far': 'many years lie between them',
  'time.generation': 'a generation lies between them',
} as const

export type ReasonCode = keyof typeof reasonWords

/** "It has the same name; the offices agree." */
export function sentence(codes: readonly ReasonCode[]): string {
  const words = codes.map((code) => reasonWords[code]).join('; ')
  return words === '' ? '' : `${words[0]?.toUpperCase()}${words.slice(1)}.`
}
