const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** Words after which something is still to come. */
export const futureWords: ReadonlySet<string> = words(
  `will shall would should could might ll wo plans planned plan expects expect expected due going aims hopes
  intends wants scheduled upcoming forecast forecasts projected slated envisages must`,
)

/** Words that tell what is over, besides those in -ed. */
export const pastWords: ReadonlySet<string> = words(
  `was were had did has have been became began bought brought built came cut drew fell felt found fought gave
  got grew held hit kept knew laid led left lent lost made met paid put ran rose said sank saw sent set shot
  shut sold spent spoke stood struck swung took told went won wrote`,
)

/** Verbs that stand after “to” where something is meant to happen. */
export const baseVerbs: ReadonlySet<string> = words(
  `accept add allocate approve be become begin bring build buy close commit complete contribute convene cover
  create cut decide deliver discuss donate double drop end enter expand fall finish fund get give go grow hand
  have hit hold host increase introduce invest join keep launch lead leave make match meet move negotiate offer
  open pay phase present produce provide publish put raise reach receive reduce release repay reopen resume
  return rise run sell send set settle sign spend start stop submit supply support take train transfer triple
  unveil vote withdraw`,
)
