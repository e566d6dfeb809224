/** Verbs that open an order or a plea. Words that open small talk (“look”, “listen”, “imagine”) are left out. */
export const calls: ReadonlySet<string> = new Set(
  `abolish accept act adapt adopt add apologise apologize allow answer approve arrest ask avoid back ban begin bring block boost build bury buy cancel cap change
  check choose clean clear close come compensate consult count cut defend deliver ditch do donate double drop eat end enforce evacuate explain expand expect extend
  face fight find finish fire fix follow forget free freeze fund get give go halt halve hand hear hire hold honour honor
  ignore implement increase introduce investigate invest join keep lay launch leave legalise legalize let lift listen lower make meet move open
  pay pick postpone prosecute protect provide prove publish pull punish put raise read rebuild reduce release remove
  renew repair replace report resign resist respect restore return review save scrap secure sell send set settle share show
  sign speak spend stand start stay stick step stop support suspend take talk tax tell throw tighten train treat triple trust
  try turn use vaccinate visit vote wait wake walk withdraw work write yield`.split(/\s+/),
)
