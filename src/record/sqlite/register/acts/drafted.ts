import { type Issue, type IssueCode, issue } from '../../../../shapes/issue.ts'
import type { Draft } from '../log.ts'

/** What an act comes to, or why it cannot be done. */
export type Drafted = Draft | Issue

export function isIssue(drafted: object | number): drafted is Issue {
  return typeof drafted === 'object' && 'severity' in drafted
}

/** Takes a transaction back where an act cannot be done; never leaves the register. */
export class Refusal extends Error {
  readonly issue: Issue

  constructor(issue: Issue) {
    super(issue.message)
    this.issue = issue
  }
}

export function refuse(code: IssueCode, detail: string): Issue {
  return issue(code, detail)
}

/** Names and ids come from anyone: shown shortened. */
export function quoted(text: string): string {
  return JSON.stringify(text.slice(0, 60))
}
