/** Words of which the names of bodies in many places are made; ASCII, lower case. */
const generic: ReadonlySet<string> = new Set(
  `supreme high court courts constitutional appeal appeals district federal national state regional local central
county city municipal town village provincial royal general public united international european
ministry minister department office bureau agency authority commission committee council board service services
secretariat directorate inspectorate administration government cabinet treasury
finance economy economic foreign affairs interior home defence defense justice health education transport
agriculture fisheries environment energy climate culture trade industry labour labor work works social welfare
housing science technology sport sports youth tourism planning development infrastructure communications
parliament senate assembly congress house representatives commons lords chamber diet deputies people
party labour labor democratic democrats democrat republican republicans liberal liberals conservative
conservatives socialist socialists social christian green greens progressive communist union unity alliance
front movement reform centre center left right freedom justice new
bank reserve police army navy air force forces guard coast customs prosecutor prosecutors attorney election
electoral statistics statistical office revenue tax competition audit auditor
university college school hospital fire department railway railways post broadcasting corporation
football association federation league club olympic
central chamber commerce trade unions workers teachers farmers doctors nurses chief staff supreme
times herald daily news post morning evening sunday tribune gazette journal chronicle press star sun mail
telegraph express observer standard mirror echo courier record independent guardian today week world globe
agency wire radio television tv channel media weekly`.split(/\s+/),
)

/** Whether a word tells a kind of body, no body of its own. */
export function isGeneric(word: string): boolean {
  return generic.has(word)
}
