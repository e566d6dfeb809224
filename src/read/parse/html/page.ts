import { type Issue, issue } from '../../../shapes/issue.ts'
import { cleanAddress } from '../details/address.ts'
import { openingCandidates } from '../details/opening-line.ts'
import { type Candidate, settle } from '../details/settle.ts'
import type { Draft, Drafts } from '../draft.ts'
import { type Block, toBlocks } from './blocks.ts'
import { readBody } from './body.ts'
import { isConsentWall, removeConsent } from './consent.ts'
import { type Document, toDocument } from './dom.ts'
import { isType, readJsonLd } from './json-ld.ts'
import { linkedBody } from './linked-body.ts'
import { linkedCandidates, linkedCredits } from './linked-details.ts'
import {
  metaCandidates,
  metaCredits,
  openGraphCandidates,
  readMetas,
  rootLanguage,
  visibleCandidates,
} from './page-details.ts'
import { type Prepared, prepare } from './prepare.ts'
import { refusal } from './refusals.ts'
import { paywall, readSigns, withoutRequest } from './walls.ts'

/**
 * One page → one draft. Metadata is trusted in this order: JSON-LD, OpenGraph, other `<meta>`,
 * canonical link, `<time>`, headline and `<title>`; `<html lang>` before the OpenGraph locale,
 * which many publishing systems leave at en_US. `url` is where the page was read, if known.
 *
 * R006: no text. R007: text, but no report. R008: paywall. R009: a consent wall. R010: truncated.
 * R016: flattened. R017: unusable metadata.
 */
export function readPage(html: string, url: string | null): Drafts {
  const prepared = prepare(html)
  const document = toDocument(prepared.html)
  const linked = readJsonLd(prepared.jsonLd)
  const metas = readMetas(document)
  const candidates = [
    ...decodeEntities(linkedCandidates(linked), document),
    ...rootLanguage(document),
    ...openGraphCandidates(metas),
    ...metaCandidates(metas),
    ...visibleCandidates(document),
  ]
  const base = baseOf(document, url)
  const { title } = settle(candidates, base).details
  const signs = readSigns(document)
  // Before the body is read, for that takes the page apart.
  const shown = signs.consentButtons ? toBlocks(document.body).map(({ text }) => text) : []
  const blank = document.body.textContent.trim() === ''
  if (signs.consentButtons) removeConsent(document)
  const titles = titlesOf(document)
  const live = linked.article !== null && isType(linked.article, /LiveBlog/)
  const declared = linked.article !== null || metas.get('og:type')?.[0] === 'article'
  const visible = readBody(document, title, { declared, live }, prepared)
  const found = visible.blocks.length > 0 ? visible.blocks : linkedBody(linked.article)
  const { details, issues: unusable } = settle(
    [...candidates, ...openingCandidates(visible.opening, 'page')],
    base,
  )
  const texts = found.map(({ text }) => text)
  if (isConsentWall(signs.consentButtons, linked.article, texts, shown)) {
    return failed('R009', 'The page asks for consent to cookies and holds no report.')
  }
  if (blank && found.length === 0) return failed('R006', 'The page holds no text.', prepared)
  if (found.length === 0) {
    return failed('R007', 'The page holds text, but no body of a report was found in it.', prepared)
  }
  const refused = refusal(titles, found, declared)
  if (refused) return failed('R007', refused, prepared)
  const wall = paywall(signs, linked.article, found)
  const blocks = wall ? withoutRequest(found) : found
  const issues = [
    ...(wall ? [issue('R008', wall)] : []),
    ...pageIssues(prepared),
    ...malformed(linked.malformed),
    ...unusable,
  ]
  const credits = [...new Set([...linkedCredits(linked), ...metaCredits(metas)])]
  return { drafts: [draft(blocks, details, credits, issues)], issues: [] }
}

function draft(
  blocks: readonly Block[],
  details: Draft['details'],
  credits: readonly string[],
  issues: readonly Issue[],
): Draft {
  const text = blocks.map((block) => block.text).join('\n\n')
  return { format: 'html', item: null, text, details, credits, links: [], issues }
}

function titlesOf(document: Document): string[] {
  return ['title', 'h1']
    .flatMap((name) => document.querySelector(name)?.textContent ?? [])
    .map((title) => title.replace(/\s+/g, ' ').trim())
}

function failed(code: 'R006' | 'R007' | 'R009', detail: string, prepared?: Prepared): Drafts {
  return { drafts: [], issues: [issue(code, detail), ...(prepared ? pageIssues(prepared) : [])] }
}

function pageIssues({ truncated, flattened }: Prepared): Issue[] {
  const issues: Issue[] = []
  if (truncated) issues.push(issue('R010', `The page ends ${truncated}.`))
  if (flattened > 0) {
    issues.push(issue('R016', `${flattened} elements were nested deeper than 200 levels.`))
  }
  return issues
}

function malformed(scripts: number): Issue[] {
  if (scripts === 0) return []
  const what = scripts === 1 ? 'A JSON-LD script of the page is' : `${scripts} JSON-LD scripts are`
  return [issue('R017', `${what} malformed.`)]
}

function baseOf(document: Document, url: string | null): string | null {
  const base = document.querySelector('base')?.getAttribute('href')
  return (base ? cleanAddress(base, url) : null) ?? url
}

/** Many systems write their HTML entities into JSON, where they mean nothing. */
function decodeEntities(candidates: readonly Candidate[], document: Document): Candidate[] {
  return candidates.map((candidate) => {
    if (!candidate.value.includes('&')) return candidate
    const element = document.createElement('p')
    element.innerHTML = candidate.value.replaceAll('<', '&lt;')
    return { ...candidate, value: element.textContent }
  })
}
