const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** Words after which something is still to come. */
export const futureWords: ReadonlySet<string> = words(
  `will shall would should could might ll wo plans planned plan expects expect expected due going aims hopes
  intends wants scheduled upcoming forecast forecasts projected slated envisages must predict predicts
  betting promise promises pledge pledges vow vows seek seeks`,
)

/** Words that tell what is over, besides those in -ed. */
export const pastWords: ReadonlySet<string> = words(
  `was were had did been begun given taken done gone grown risen fallen seen shown drawn chosen became began
  bought brought built came drew fell felt found fought gave got grew held kept knew laid led left lent lost
  made met paid ran rose said sank saw sent shot sold spent spoke stood struck swung took told went won
  wrote`,
)

/** In -ed, and no verb of what is over. */
export const notPast: ReadonlySet<string> = words(
  'indeed hundred exceed proceed succeed speed breed',
)

/** Verbs that stand after “to” where something is meant to happen. */
export const baseVerbs: ReadonlySet<string> = words(
  `accept add allocate approve be become begin bring build buy close commit complete contribute convene cover
  create cut decide deliver discuss donate double drop end enter expand fall finish fund get give go grow
  hand have hit hold host increase introduce invest join keep launch lead leave make match meet move
  negotiate offer open pay phase present produce provide publish put raise reach receive reduce release
  repay reopen resume return rise run sell send set settle sign spend start stop submit supply support take
  train transfer triple unveil vote withdraw`,
)
