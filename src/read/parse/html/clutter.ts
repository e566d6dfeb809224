import type { Document, Element } from './dom.ts'

/** Whole words of class names, ids and roles that name what is not the report. */
const words = new Set(
  (
    'ad ads adbox adslot adunit advert advertisement advertising adverts dfp gpt sponsor sponsored ' +
    'sponsorship taboola outbrain promo promos promobox promotion teaser teasers ' +
    'share sharing sharebar sharebuttons sharetools sharedaddy socialbar addthis sociallinks ' +
    'newsletter newsletters signup optin mailchimp subscribe ' +
    'related relatedlinks relatedcontent relatedposts recirc recirculation recommended ' +
    'recommendations recommendation readmore mostread mostpopular trending popular ' +
    'comments commentlist disqus respond replies ' +
    'cookie cookies cookiebar consent gdpr onetrust didomi cmp ' +
    'breadcrumb breadcrumbs pagination pager pagenav toolbar masthead navbar navigation nav menu ' +
    'submenu sitenav sidebar sidebars rail ' +
    'caption captions figcaption photocredit imagecredit ' +
    'factbox poll polls quiz anzeige werbung bildunterschrift ' +
    'tags taglist topics keywords hashtags authorbio aboutauthor bio ' +
    'popup modal lightbox overlay tooltip skiplink noprint screenreader visuallyhidden'
  ).split(' '),
)

/** The same, said in two words; tried on the names joined by hyphens. */
const phrases =
  /(^|-)(social-(icons?|links?|shar(e|ing)|media|buttons?|nav|follow|bar|tools|list)|most-(read|popular|viewed|shared)|read-(more|next|also)|more-(stories|news|like|from|on|in|coverage)|also-(read|like|in)|see-also|you-(may|might)|up-next|next-(article|story|up)|editors?-picks?|sign-up|(photo|image|picture|media)-(credit|caption|meta|info)|wp-caption-text|story-tools|article-tools|sr-only|visually-hidden|screen-reader(-text)?|skip-(to|link|ad)|back-to-top|author-(bio|box|card|info|profile)|about-the-author|follow-us|in-article-(ad|link|promo)|fact-box|info-box|comment-(list|section|form|area)|article-comments|print-only|listen-to|audio-player|video-player|ad-(container|slot|wrapper|unit|label|placeholder)|inline-(ad|promo|related|newsletter))(-|$)/

const roles = new Set(
  'navigation complementary search menu menubar banner dialog alertdialog toolbar'.split(' '),
)

const always = new Set(['meta', 'nav', 'figcaption', 'form', 'button', 'dialog', 'caption', 'menu'])
const never = new Set(['html', 'body', 'main', 'article', 'head', 'blockquote'])

/**
 * An element with more than this share of the page's paragraphs is the report, whatever it is
 * called: themes name their body "content with-sidebar has-related".
 */
const tooMuch = 0.3

/** Takes out of the document what is known not to be the report. Linear in its size. */
export function removeClutter(document: Document): void {
  const prose = new Map<Element, number>()
  const total = measure(document.body, prose)
  sweep(document.body, (element) => {
    const name = element.localName
    if (never.has(name) || element.getAttribute('itemprop') === 'articleBody') return false
    if (!isClutter(element, name)) return false
    return (prose.get(element) ?? 0) <= total * tooMuch
  })
}

/** Code units of text inside paragraphs, by element. */
function measure(element: Element, prose: Map<Element, number>): number {
  let sum = 0
  if (element.localName === 'p') sum = element.textContent.trim().length
  else for (const child of element.children) sum += measure(child, prose)
  prose.set(element, sum)
  return sum
}

function sweep(element: Element, remove: (element: Element) => boolean): void {
  for (const child of [...element.children]) {
    if (remove(child)) child.remove()
    else sweep(child, remove)
  }
}

function isClutter(element: Element, name: string): boolean {
  // The caption of a quotation names its speaker.
  if (name === 'figcaption' && element.parentNode?.querySelector('blockquote')) return false
  if (always.has(name) || element.hasAttribute('hidden')) return true
  if (roles.has(element.getAttribute('role') ?? '')) return true
  // A link around headings or paragraphs is the teaser of another report.
  if (name === 'a' && element.querySelector('div, p, h2, h3, h4, figure, section')) return true
  if (name === 'aside' && element.querySelector('blockquote') === null) return true
  if ((name === 'footer' || name === 'header') && element.closest('article, main') === null) {
    return true
  }
  const named = [element.className, element.id, element.getAttribute('data-component') ?? '']
    .join(' ')
    .slice(0, 1000)
  if (named.length === 2) return false
  const parts = named
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/\s+/)
  return parts.some(namesClutter)
}

function namesClutter(name: string): boolean {
  const tidy = name.replace(/[^a-z]+/g, '-')
  // "article__body--has-share-bar", "no-sidebar": a state of the element, not what it is.
  if (/(^|-)(has|is|no|not|with|without|hide|show)-/.test(tidy)) return false
  return phrases.test(tidy) || tidy.split('-').some((word) => words.has(word))
}
