import { oneLine } from '../details/line.ts'
import { type Block, toBlocks } from './blocks.ts'
import type { Document, Element } from './dom.ts'
import { filterBlocks, sentenceEnd } from './filter.ts'

const marked =
  '[itemprop~="liveBlogUpdate"], [data-testid="live-post"], [data-component="live-post"]'

/** Class names of one post; the wrapper of all of them is in the plural or says feed, list, stream. */
const postName =
  /(^|[\s_-])(live-?blog-?_{0,2}(post|entry|update|item)|live-?(post|entry|update)|(blog|timeline|stream)-?(post|entry|item)|key-?event|post-?live)($|\s|--)/i

/**
 * The posts of a live blog in the order of the page, each after its time as a paragraph of its own;
 * null where the page shows none. Three posts make a live blog.
 */
export function livePosts(posts: readonly Element[]): Block[] | null {
  if (posts.length < 3) return null
  const blocks = opening(posts[0])
  for (const post of posts) {
    const stamp = post.querySelector('time')
    const time = stamp ? oneLine(stamp.textContent) || (stamp.getAttribute('datetime') ?? '') : ''
    const own = filterBlocks(toBlocks(post), null).filter(({ text }) => text !== time)
    if (own.length === 0) continue
    if (time !== '')
      blocks.push({ kind: 'paragraph', text: time, linked: 0, home: null, beyond: null })
    blocks.push(...own)
  }
  return blocks.length > 0 ? blocks : null
}

/** The prose between the headline of a live blog and its first post. */
function opening(first: Element | undefined): Block[] {
  const around = first?.closest('main, body')
  if (!first || !around) return []
  const start = toBlocks(first)[0]?.text
  const blocks = toBlocks(around)
  const end = blocks.findIndex(({ text }) => text === start)
  return filterBlocks(blocks.slice(0, Math.max(end, 0)), null).filter(
    ({ kind, text, linked }) => kind !== 'heading' && linked < 0.5 && sentenceEnd.test(text),
  )
}

/** The elements that may be the posts of a live blog; `declared`: the page says that it is one. */
export function findPosts(document: Document, declared: boolean): Element[] {
  const byMark = outermost(document.querySelectorAll(marked))
  if (byMark.length >= 3) return byMark
  const named = [...document.querySelectorAll('article, section, div, li')].filter((element) =>
    postName.test(element.className.slice(0, 300)),
  )
  const byName = outermost(named).filter((post) => post.querySelector('time') !== null)
  if (byName.length >= 3) return byName
  if (!declared) return []
  // A page that says it is a live blog: its articles with a time are the posts.
  const articles = [
    ...document.querySelectorAll('article article, [role="feed"] > *, main article'),
  ]
  return outermost(articles).filter((post) => post.querySelector('time') !== null)
}

function outermost(elements: Iterable<Element>): Element[] {
  const all = new Set(elements)
  return [...all].filter((element) => {
    for (let parent = element.parentNode; parent; parent = parent.parentNode) {
      if (all.has(parent)) return false
    }
    return true
  })
}
