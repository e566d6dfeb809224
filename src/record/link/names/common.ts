/** Family names so common that a full name with one may be many people's; ASCII, lower case. */
const familyNames: ReadonlySet<string> = new Set(
  `smith johnson williams brown jones garcia miller davis rodriguez martinez hernandez lopez gonzalez wilson
anderson thomas taylor moore jackson martin lee perez thompson white harris sanchez clark ramirez lewis robinson
walker young allen king wright scott torres nguyen hill flores green adams nelson baker hall rivera campbell
mitchell carter roberts gomez phillips evans turner diaz parker cruz edwards collins reyes stewart morris
morales murphy cook rogers gutierrez ortiz morgan cooper peterson bailey reed kelly howard ramos kim cox ward
richardson watson brooks chavez wood james bennett gray mendoza ruiz hughes price alvarez castillo sanders patel
myers long ross foster jimenez powell jenkins perry russell sullivan bell coleman butler henderson barnes
fernandez silva santos oliveira souza pereira costa ferreira rodrigues almeida sousa
wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang han
feng deng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren shen yao cui tan
park choi jung kang cho yoon jang lim shin seo kwon hwang ahn oh bae baek
sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato
kumar singh sharma gupta khan ali ahmed hussain shah das reddy rao verma mishra yadav
ivanov smirnov kuznetsov popov petrov sokolov ivanova petrova
muller schmidt schneider fischer weber meyer wagner becker hoffmann schulz bauer
dubois durand bernard petit robert richard moreau laurent simon leroy
rossi russo ferrari esposito bianchi romano ricci
hansen johansen olsen larsen andersen nielsen jensen pedersen christensen johansson andersson karlsson nilsson
eriksson nowak kowalski kovacs nagy toth szabo horvath novak dvorak ionescu popescu papadopoulos
yilmaz kaya demir mohamed mohammed ibrahim hassan hussein osman abdullah okafor adeyemi mensah mwangi otieno
tran le pham hoang phan vu dang bui do ngo`.split(/\s+/),
)

const givenNames: ReadonlySet<string> = new Set(
  `james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony
mark donald steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan mary
patricia jennifer linda elizabeth barbara susan jessica sarah karen nancy lisa margaret betty sandra ashley
kimberly emily donna michelle carol amanda melissa deborah stephanie maria ana jose juan luis carlos antonio
francisco manuel pedro miguel jorge javier fernando rafael joao paulo
mohammed muhammad mohamed ahmed ali omar hassan hussein ibrahim khaled fatima aisha
rahul amit sanjay rajesh raj priya anita sunil ravi vijay anil deepak
peter hans thomas andreas stefan anna eva marie jean pierre michel philippe nicolas anne
giuseppe giovanni marco andrea francesco ivan sergei alexander dmitry elena olga natalia vladimir
wei min jun hui ying yan jing li lei tao ming fang hong yong jie chao gang ping bin peng
jan lars erik per anders peter martin chris tom bob bill mike dave steve tony sam ben nick alex kim lee`.split(
    /\s+/,
  ),
)

const koreanFamilyNames: ReadonlySet<string> = new Set('kim lee park choi jung kang cho'.split(' '))

/** How much a name tells: 2 both parts are rare, 1 one is common, 0 both are. */
export function rarity(given: string, family: string): 0 | 1 | 2 {
  const commonFamily = familyNames.has(family)
  // Few Korean family names, and few syllables: a full name tells little.
  if (koreanFamilyNames.has(family) && given.length <= 8) return 0
  return !commonFamily ? 2 : givenNames.has(given) ? 0 : 1
}
