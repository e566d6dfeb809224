import { expect, test } from 'vitest'
import { readPage } from './page.ts'

const vote = (item: number): string =>
  `<p>The council of Marlow Reach voted on item ${item} of the harbour plan, the clerk said, after an hour of debate.</p>`

function page(title: string, body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body>${body}</body></html>`
}

function report(paragraphs: number, after = '', title = 'Harbour plan'): string {
  const text = Array.from({ length: paragraphs }, (_, at) => vote(at + 1)).join('')
  return `<main><article><h1>${title}</h1>${text}${after}</article></main>`
}

function read(html: string): { codes: string[]; paragraphs: string[]; messages: string } {
  const { drafts, issues } = readPage(html, null)
  const all = [...issues, ...drafts.flatMap((draft) => draft.issues)]
  return {
    codes: all.map(({ code }) => code),
    paragraphs: drafts[0]?.text.split('\n\n') ?? [],
    messages: all.map(({ message }) => message).join(' '),
  }
}

test.each([
  '<h2>Subscribe to read the full story</h2><p>Already a subscriber? <a href="/in">Log in</a></p>',
  '<p>This article is for subscribers only</p><a href="/plans">Choose a plan</a>',
  '<h3>You’ve reached your monthly limit of free articles.</h3>',
  '<h3>Keep reading for just €1</h3><p>Cancel anytime</p>',
  '<h3>Unlock this article</h3><p>Start your free trial</p>',
  '<p>To read the rest of this article, sign in or create an account.</p>',
  '<p>Register for free to continue reading</p>',
  '<p>This content is only available to subscribers.</p>',
  '<p>Want to read more? Subscribe now.</p>',
  '<p>Exclusive to subscribers</p><p>Subscribers can read this story in full.</p>',
  '<p>Read the full article with a digital subscription</p>',
  '<p>The rest of this story is for members.</p>',
])('a paywall is told and its words are left out: %s', (wall) => {
  const { codes, paragraphs } = read(page('Harbour plan', report(2, `<div>${wall}</div>`)))
  expect(codes).toEqual(['R008'])
  expect(paragraphs).toHaveLength(2)
})

test.each([
  ['<header><p>Already a subscriber? Sign in</p></header>', ''],
  ['', '<p>“To keep reading, subscribe,” the librarian’s sign said, and nobody did.</p>'],
])('no paywall: %s%s', (before, last) => {
  expect(read(page('Harbour plan', `${before}${report(3, last)}`)).codes).toEqual([])
})

const oneTrust = `<div id="onetrust-consent-sdk"><div id="onetrust-banner-sdk" role="region"><h2>We value your privacy</h2>
  <div id="onetrust-policy-text">We and our 842 partners store and access personal data, like browsing data, on your device. You can withdraw your consent at any time. Our partners measure audience and use precise geolocation data under legitimate interest.</div>
  <button id="onetrust-accept-btn-handler">Accept All</button><button>Reject All</button></div></div>`
const didomi = `<div id="didomi-host"><div class="didomi-popup-container"><p>With your agreement, we and our 731 partners use cookies to store, access, and process personal data like your visit on this website. You can withdraw your consent.</p>
  <button id="didomi-notice-agree-button">Agree and close</button></div></div>`
const nameless = `<div class="x1"><p>We and our 731 partners use cookies or similar technologies to store and process personal data.</p><p>You can withdraw your consent in our privacy policy at any time.</p><button>Accept all</button><button>Reject all</button></div>`

test.each([
  ['OneTrust', oneTrust],
  ['Didomi', didomi],
  ['nameless', nameless],
])('%s: a consent overlay before or after a report is no wall; alone it is one', (_, overlay) => {
  for (const count of [1, 6]) {
    for (const body of [overlay + report(count), report(count) + overlay]) {
      const { codes, paragraphs } = read(page('Harbour plan', body))
      expect(codes).toEqual([])
      expect(paragraphs).toHaveLength(count)
    }
  }
  expect(read(page('Reach Post', overlay)).codes).toEqual(['R009'])
})

test.each([
  [
    'Just a moment...',
    '<h1>reach.example</h1><p>reach.example needs to review the security of your connection before proceeding.</p><div>Ray ID: 8a1f</div>',
  ],
  [
    'Access Denied',
    '<h1>Access Denied</h1>You don\'t have permission to access "http://reach.example/a" on this server.<p>Reference #18.4c</p>',
  ],
  [
    'Reach Post - Are you a robot?',
    '<h1>Are you a robot?</h1><p>We have detected unusual activity from your computer network. Please click the box below to let us know you are not a robot.</p>',
  ],
  [
    '403 Forbidden',
    '<center><h1>403 Forbidden</h1></center><hr><center>web server at reach.example</center>',
  ],
])('%s is refused in a clear sentence', (title, body) => {
  const { codes, messages } = read(page(title, body))
  expect(codes).toEqual(['R007'])
  expect(messages).toContain('asked whether the reader is a robot')
})

test.each([
  [
    'Page not found | Reach Post',
    '<main><h1>Page not found</h1><p>Sorry, the page you were looking for cannot be found. It may have been moved or deleted.</p></main>',
  ],
  [
    '404 - Reach Post',
    '<main><h1>404</h1><h2>We can’t find that page</h2><p>The link may be broken. Check that the address is right, or visit the home page.</p></main>',
  ],
  [
    'Reach Post',
    '<main><h1>This article is no longer available</h1><p>The article you requested has expired or was removed for legal reasons.</p></main>',
  ],
  [
    '503 Service Unavailable',
    '<h1>503 Service Unavailable</h1><p>The server is temporarily unable to service your request. Please try again later.</p>',
  ],
])('%s is no report', (title, body) => {
  const { codes, messages } = read(page(title, body))
  expect(codes).toEqual(['R007'])
  expect(messages).toContain('no such report')
})

test.each([
  'Page not found: the lost ledger of Marlow Reach',
  'Access denied: how the harbour lost its gate',
  'Forbidden fruit trade grows in Marlow',
  'Blocked road to reopen, council says',
  '404 houses to be built at the harbour',
  'The story is not over, says Brandt',
])('a report may be called %j', (title) => {
  const { codes, paragraphs } = read(page(`${title} | Reach Post`, report(2, '', title)))
  expect([codes, paragraphs.length]).toEqual([[], 2])
})
