/** Forms of one given name: short forms, spellings, and what it is in another language. */
const table = `
robert rob bob bobby robbie roberto
william will bill billy willy guillermo guillaume
katherine catherine katharine kathryn kathy cathy kate katie katya kateryna ekaterina yekaterina katarina
elizabeth elisabeth liz beth betty lizzie eliza elsbeth yelizaveta
margaret maggie peggy meg margie
andrew andy drew
michael mike mick mikhail mykhailo mykhaylo michel miguel mihail
james jim jimmy jamie
john johnny jack jon
joseph joe joey jose giuseppe yosyp iosif
thomas tom tommy
richard rick dick ricky
charles charlie chuck
edward ed eddie ted ned
theodore ted teddy
anthony tony anton antonio
daniel dan danny
david dave davey
matthew matt mateo
christopher chris
christine christina chris tina
nicholas nick nicolas nikolai nikolay mykola nikola nicolae
samuel sam sammy
samantha sam
benjamin ben benny
stephen steven steve stefan stepan
gregory greg grigory hryhoriy grigoriy hryhorii
timothy tim
patrick pat paddy
patricia pat patty tricia
susan sue suzanne susie
deborah deb debbie
jennifer jen jenny
rebecca becky
barbara barb
jacqueline jackie
victoria vicky tori viktoria viktoriya
alexander alex aleksandr alexandr aleksandar alexandre oleksandr alexandros sasha alejandro oleksander
alexandra alex oleksandra aleksandra sasha sandra
alexei alexey aleksei aleksey oleksiy oleksii oleksij
vladimir volodymyr volodimir vladimer wladimir uladzimir
sergei sergey serhiy serhii sergiy sergii sergiu serhij
dmitry dmitri dmitriy dmitrii dmytro dmitrij dima
yevgeny evgeny yevgeniy evgeniy yevhen yevhenii evgeni yevgeni
yevgeniya evgeniya yevheniya yevheniia yevgenia evgenia
andrei andrey andriy andrii andrij
yury yuri yuriy yurii iurii juri
pyotr peter petr petro pete piotr pedro pierre
pavel pavlo paul pablo pavlos
vasily vasiliy vasyl vasili
igor ihor
oleg oleh
helen elena olena yelena helena eleni
irina iryna irene
anna hanna anne ann ana
natalia nataliya natalya natalie nataliia
tatiana tetiana tatyana tetyana
julia yulia yuliya iuliia
maria mariya marya mary mariia marie
george georgios giorgos yorgos georgy georgiy heorhiy jorge georges yuri
john ioannis yannis giannis ivan jan johann juan jean giovanni
constantine konstantinos kostas konstantin costas
demetrios dimitris dimitrios
christos chris hristos
mohammed muhammad mohammad mohamed muhammed mehmet mohamad
ahmed ahmad ahmet
mahmoud mahmud mahmood
hussein husain hussain hossein husayn
hassan hasan
youssef yusuf yousef yussef joseph
khaled khalid
ibrahim abraham ebrahim
abdullah abdallah abdulla
omar umar
ali aly
mustafa mostafa mustapha
najib najeeb nagib naguib
faisal faysal feisal
jorg jorge joerg
jurgen juergen
lawrence larry laurence
ronald ron ronnie
donald don donny
kenneth ken kenny
raymond ray
leonard len lenny
albert bert al
frederick fred freddie
gerald gerry jerry
jeffrey jeff geoffrey geoff
philip phil phillip philippe felipe
vincent vince
walter walt
francis frank frankie francisco
abigail abby
amanda mandy
eleanor ellie nell
judith judy
pamela pam
sandra sandy
teresa theresa tess terry
terence terry`

/** The fullest English form comes first in each. */
const lines = table.trim().split('\n')

/** A given name, in ASCII and lower case → the classes that it belongs to. */
const classes: ReadonlyMap<string, readonly number[]> = load()

function load(): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>()
  for (const [number, line] of lines.entries()) {
    for (const name of line.split(' ')) found.set(name, [...(found.get(name) ?? []), number])
  }
  return found
}

/** Whether one may be a short form, another spelling or another language's form of the other. */
export function areForms(a: string, b: string): boolean {
  const other = classes.get(b)
  return other !== undefined && (classes.get(a)?.some((each) => other.includes(each)) ?? false)
}

/** First letters that may stand for a given name: of "bob" b and r. */
export function initialsOf(name: string): readonly string[] {
  const full = classes.get(name)?.map((number) => lines[number]?.[0] ?? '') ?? []
  return [...new Set([name[0] ?? '', ...full])]
}

/** What the forms of a given name share, one for each class; the name itself where it has none. */
export function formKeys(name: string): readonly string[] {
  return classes.get(name)?.map((number) => `#${number}`) ?? [name]
}

const arabic = new Set(
  `mohammed ahmed mahmoud hussein hassan youssef khaled ibrahim abdullah omar ali mustafa najib faisal`.split(
    ' ',
  ),
)

/** Whether a given name is written in many ways because it is Arabic. */
export function isArabic(name: string): boolean {
  return (
    classes.get(name)?.some((number) => arabic.has(lines[number]?.split(' ')[0] ?? '')) ?? false
  )
}
