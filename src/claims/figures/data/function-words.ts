/** Words that end the search for a counted noun behind its number. */
export const functionWords = `
  a an the this that these those each every either neither both all any no some such another
  i you he she it we they me him her us them my your his its our their mine yours hers ours theirs who whom whose which what
  myself yourself himself herself itself ourselves themselves one
  of in on at by for from to with without within into onto upon over under above below between among amid against about around
  across after before since until till during through throughout towards toward behind beside besides beyond near off out up down
  along past per via as than like unlike despite except including excluding according versus vs
  and or but nor so yet if unless whether because although though while whereas when where why how once
  is are was were be been being am has have had having do does did doing done
  will would shall should can could may might must ought need dare cannot
  not never also too very only just even still already again ever often always now then here there soon later
  ago today tomorrow yesterday tonight most less least few many much several enough
  said says say told tells tell saying asked added
  went came got gave made took sent put brought left kept held became began lost won paid spent died fell rose grew
  go come get give make take send put bring leave keep hold become begin lose win pay spend die fall rise grow remain
  voted voting rejected accepted attended signed agreed arrived injured killed`

/** Words ahead of “X to Y” that make it a change, not a range: “from 3 to 4 per cent”. */
export const changeWords = `
  from by rose rises rise rising fell falls fall falling grew grows grow growing up down climbed climbs dropped drops dropping
  jumped jumps increased increases increasing raised raises raising raise cut cuts cutting dipped slid slipped gained shrank
  shrunk narrowed widened lifted lowered reduced reduces halved doubled trebled tripled swelled soared plunged sank bumped
  upped trimmed slashed scaled revised moved lost loses losing shed added gained went goes go going came`

/** Words between a number and its noun that do not narrow the noun. */
export const furtherWords = 'more other further fewer'

/** Words before a small number in words that make it no count of its own: “the two leaders”. */
export const determiners = `the these those both its their his her our my your other first last next
  main remaining final all`

/** Prepositions before a small number in words that make it a setting, not a count: “in two cities”. */
export const settingWords = 'in through after before during'

/** Words before “from” that make “from X to Y” a range after all. */
export const rangingWords =
  'range ranges ranged ranging vary varies varied varying anywhere anything somewhere'
