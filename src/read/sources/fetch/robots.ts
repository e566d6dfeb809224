import robotsParserModule from 'robots-parser'
import type { Robots } from '../../../shapes/article.ts'
import { type Issue, issue } from '../../../shapes/issue.ts'
import { shown } from './failure.ts'
import type { Followed } from './follow.ts'

/** The package is one function in CommonJS, which its types describe as a module with a default. */
const robotsParser = robotsParserModule as unknown as (
  url: string,
  text: string,
) => { isAllowed(url: string, agent: string): boolean | undefined }

/** What robots.txt of one origin says. */
interface Rules {
  readonly url: string
  readonly status: number | null
  readonly allows: (url: URL) => boolean
  /** What to say where it refuses. */
  readonly issueFor: (url: URL) => Issue
}

/** The name that rules are looked up under. */
const agent = 'onrecord'
/** 500 KiB: RFC 9309 asks that much to be read, and lets the rest go. */
export const mostRobotsBytes = 512_000
/**
 * Matching costs wildcards times path. 20 million took 0.3 s; rules and paths in use stay below a
 * hundredth of it, so what lies above is built to stall and counts as a refusal.
 */
const mostSteps = 20_000_000

/** Asks robots.txt once for each origin. */
export interface RobotsKeeper {
  /** The answer for one address, and the issue where it is a refusal. */
  ask(url: URL): Promise<{ robots: Robots; issue: Issue | null }>
}

/**
 * Follows RFC 9309: an answer of 400 to 499 allows everything, as does a robots.txt behind too many
 * redirects; one of 500 to 599, and a robots.txt that cannot be reached, allows nothing. `get`
 * requests a robots.txt under the same guard as any page.
 */
export function keepRobots(get: (url: URL) => Promise<Followed>): RobotsKeeper {
  const kept = new Map<string, Promise<Rules>>()
  return {
    async ask(url) {
      const pending = kept.get(url.origin) ?? read(new URL('/robots.txt', url.origin), get)
      kept.set(url.origin, pending)
      const rules = await pending
      const allowed = rules.allows(url)
      return {
        robots: { url: rules.url, status: rules.status, allowed },
        issue: allowed ? null : rules.issueFor(url),
      }
    },
  }
}

async function read(url: URL, get: (url: URL) => Promise<Followed>): Promise<Rules> {
  const { answer, issue: problem, status, hops } = await get(url)
  const found = { url: url.href, status }
  if (answer) {
    const text = new TextDecoder().decode(answer.bytes)
    const parsed = robotsParser(url.href, text)
    const wildcards = text.split('*').length - 1
    const costly = (page: URL): boolean =>
      wildcards * (page.pathname.length + page.search.length) > mostSteps
    return {
      ...found,
      allows: (page) => !costly(page) && parsed.isAllowed(page.href, agent) !== false,
      issueFor: (page) =>
        costly(page)
          ? issue('R025', `${shown(url)} takes too long to match, which counts as a refusal.`)
          : issue('R025', `${shown(url)} disallows ${shown(page)}.`),
    }
  }
  const unavailable = (status !== null && status >= 300 && status < 500) || problem.code === 'R024'
  return {
    ...found,
    allows: () => unavailable,
    // Where the host itself is refused or silent, that is what the user should hear.
    issueFor: () =>
      hops === 0 && status === null
        ? problem
        : issue(
            'R025',
            `${shown(url)} could not be read${because(status)}, which RFC 9309 counts as a refusal.`,
          ),
  }
}

function because(status: number | null): string {
  return status === null ? '' : ` (status ${status})`
}
