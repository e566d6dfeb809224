/** Verbs that open an order or a plea. Words that open small talk (“look”, “listen”, “imagine”) are left out. */
export const calls: ReadonlySet<string> = new Set(
  `abolish accept act adopt apologise apologize allow answer approve arrest avoid back ban begin bring build bury buy cancel change
  check choose clean clear close come compensate consult count cut defend deliver ditch do drop eat end enforce evacuate explain expect
  face fight find finish fire fix follow forget free fund get give go halt hand hear hire hold honour honor
  ignore implement increase investigate invest join keep lay leave let lift listen lower make meet move open
  pay pick postpone prosecute protect prove publish pull punish put raise read rebuild reduce release remove
  renew repair replace report resign resist respect restore return review save scrap sell send set settle share show
  sign speak spend stand start stay stick step stop support suspend take talk tax tell throw tighten treat trust
  try turn use vaccinate visit vote wait wake walk withdraw work write yield`.split(/\s+/),
)
