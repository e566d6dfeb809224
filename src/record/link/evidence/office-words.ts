/** Words of office in other languages and scripts → the English word. Han and Hangul run on, so they are sought as parts. */
const spaced: Readonly<Record<string, string>> = {
  minister: `міністр министр министър υπουργός υπουργος وزير ministre ministro ministra ministru ministr ministerin
    ministar minisztere miniszter bakan bakanı minister`,
  president: `президент президентка πρόεδρος προεδρος رئيس président présidente presidente presidenta prezydent
    prezident präsident präsidentin elnök elnöke cumhurbaşkanı başkan başkanı predsjednik predsednik president`,
  premier: 'премьер премєр прем’єр премиер πρωθυπουργός premierminister ministerpräsident premier',
  deputy: 'заместитель заступник αναπληρωτής نائب vizepräsident vice',
  former: 'бывший колишній бивш πρώην سابق السابق ehemaliger ehemalige ancien ancienne ex',
  director: `директор директорка διευθυντής مدير directeur directrice director directora direttore direttrice
    direktor direktorin direktör müdürü igazgató ředitel`,
  chairman: 'председатель голова председател vorsitzender vorsitzende',
  chief: 'глава chef chefin',
  spokesman: `представитель речник говорител εκπρόσωπος المتحدث متحدث sprecher sprecherin porte-parole portavoz
    portavoce sözcü sözcüsü`,
  mayor:
    'мэр мер кмет δήμαρχος عمدة maire alcalde alcaldesa sindaco sindaca bürgermeister bürgermeisterin',
  governor: 'губернатор محافظ gouverneur gobernador governatore gouverneurin',
  ambassador:
    'посол πρέσβης سفير ambassadeur ambassadrice embajador ambasciatore botschafter botschafterin',
  judge: 'судья суддя съдия δικαστής قاض قاضي juge juez giudice richter richterin',
  senator: 'сенатор sénateur sénatrice senador senatore',
  owner: 'владелец власник собственик πλοιοκτήτης εφοπλιστής',
  conductor: 'дирижёр дирижер диригент orchestre dirigent karmester',
}

const running: readonly (readonly [string, string])[] = [
  ['前', ' former '],
  ['전 ', ' former '],
  ['副', ' deputy '],
  ['总理', ' prime minister '],
  ['總理', ' prime minister '],
  ['首相', ' prime minister '],
  ['总统', ' president '],
  ['總統', ' president '],
  ['大統領', ' president '],
  ['대통령', ' president '],
  ['국무총리', ' prime minister '],
  ['大臣', ' minister '],
  ['部长', ' minister '],
  ['部長', ' minister '],
  ['장관', ' minister '],
  ['董事长', ' chairman '],
  ['主席', ' chairman '],
  ['会長', ' chairman '],
  ['회장', ' chairman '],
  ['長官', ' chief '],
  ['局长', ' chief '],
  ['청장', ' chief '],
  ['社長', ' president '],
  ['发言人', ' spokesman '],
  ['報道官', ' spokesman '],
  ['대변인', ' spokesman '],
  ['市长', ' mayor '],
  ['市長', ' mayor '],
  ['시장', ' mayor '],
]

const english: ReadonlyMap<string, string> = new Map(
  Object.entries(spaced).flatMap(([word, others]) =>
    others.split(/\s+/).map((other): [string, string] => [other, word]),
  ),
)
const han = /[\p{Script=Han}\p{Script=Hangul}]/u

/** The office with the words that it has in English put in English. */
export function inEnglish(office: string): string {
  const plain = office.normalize('NFKC')
  if (!han.test(plain)) {
    return plain.replaceAll(
      /[\p{Letter}\p{Mark}’'-]+/gu,
      (word) => english.get(word.toLowerCase()) ?? word,
    )
  }
  return running.reduce((text, [from, to]) => text.replaceAll(from, to), plain)
}
