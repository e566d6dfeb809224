import type { Span } from './span.ts'

export type IssueCode =
  | 'R001'
  | 'R002'
  | 'R003'
  | 'R004'
  | 'R005'
  | 'R006'
  | 'R007'
  | 'R008'
  | 'R009'
  | 'R010'
  | 'R011'
  | 'R012'
  | 'R013'
  | 'R014'
  | 'R015'
  | 'R016'
  | 'R017'
  | 'R018'
  | 'R020'
  | 'R021'
  | 'R022'
  | 'R023'
  | 'R024'
  | 'R025'
  | 'A001'
  | 'A002'
  | 'S001'
  | 'S002'
  | 'S003'
  | 'S004'
  | 'S005'
  | 'S006'
  | 'G001'
  | 'G002'
  | 'G003'
  | 'G004'
  | 'G005'
  | 'G006'
  | 'G007'
  | 'G008'
  | 'G009'
  | 'G010'
  | 'G011'
  | 'G012'
  | 'G013'
  | 'G014'
  | 'G015'
  | 'G016'
  | 'G017'
  | 'G018'
  | 'G019'
  | 'Q001'
  | 'Q002'
  | 'Q003'
  | 'H001'
  | 'H002'
  | 'H003'
  | 'H004'
  | 'H005'
  | 'D001'
  | 'D002'
  | 'D003'
  | 'D004'
  | 'D005'
  | 'D006'
  | 'D007'
  | 'D008'
  | 'D009'
  | 'D010'
  | 'D011'
  | 'D012'
  | 'D013'
  | 'D014'
  | 'D015'
  | 'D016'
  | 'C001'
  | 'C002'
  | 'C003'

/** What can go wrong with an input. The code is stable; the remedy says what the user can do. */
export interface IssueKind {
  readonly severity: 'warning' | 'error'
  readonly title: string
  readonly remedy: string
}

/**
 * Every issue there is. R: reading; A: attribution; S: the record; G: the register; Q: a query; H: the HTTP API;
 * D: decisions; C: claims and the ledger.
 * An error means that nothing of the input could be used; with a warning the rest went on.
 */
export const issueKinds: Readonly<Record<IssueCode, IssueKind>> = {
  R001: { severity: 'error', title: 'no such input', remedy: 'Check the path or the pattern.' },
  R002: {
    severity: 'error',
    title: 'unreadable input',
    remedy: 'Check that the file exists and may be read.',
  },
  R003: {
    severity: 'error',
    title: 'input too large',
    remedy: 'Split it, or allow more with --max-bytes.',
  },
  R004: {
    severity: 'error',
    title: 'binary or unknown format',
    remedy: 'Give HTML, plain text, Markdown, ninjs, RSS, Atom or JSON Feed.',
  },
  R005: {
    severity: 'warning',
    title: 'bytes outside the character set',
    remedy: 'The bytes are shown as U+FFFD; save the page again, or state its character set.',
  },
  R006: {
    severity: 'error',
    title: 'no text',
    remedy: 'Check that the input holds a report and not an empty page.',
  },
  R007: {
    severity: 'error',
    title: 'no article body found',
    remedy: 'Save the article page itself, or give its text as plain text.',
  },
  R008: {
    severity: 'warning',
    title: 'paywall',
    remedy: 'Only what the page shows was read; save the page while signed in to read the rest.',
  },
  R009: {
    severity: 'error',
    title: 'cookie or consent wall',
    remedy: 'Save the page after answering the consent question.',
  },
  R010: {
    severity: 'warning',
    title: 'truncated page',
    remedy: 'What was there was read; fetch or save the page again.',
  },
  R011: {
    severity: 'error',
    title: 'malformed JSON',
    remedy: 'Check that the file is complete and is valid JSON.',
  },
  R012: {
    severity: 'error',
    title: 'not a news item',
    remedy: 'Give ninjs 2 or 3 with a headline or body, or a JSON Feed.',
  },
  R013: {
    severity: 'error',
    title: 'malformed feed',
    remedy: 'Check that the feed is complete RSS, Atom or JSON Feed.',
  },
  R014: {
    severity: 'warning',
    title: 'feed item without its content',
    remedy: 'The item was left out; read the article by its address.',
  },
  R015: {
    severity: 'error',
    title: 'reading took too long',
    remedy: 'The page is built in a way that cannot be read in time; give its text as plain text.',
  },
  R016: {
    severity: 'warning',
    title: 'nesting cut off',
    remedy: 'Elements nested beyond the limit were flattened; check that the text is whole.',
  },
  R017: {
    severity: 'warning',
    title: 'unusable metadata',
    remedy: 'The value was left out; correct it at its source if it matters.',
  },
  R018: {
    severity: 'error',
    title: 'text too long',
    remedy: 'Split it into its reports.',
  },
  R020: {
    severity: 'error',
    title: 'address not allowed',
    remedy: 'Give a public http or https address, or allow private ones with --allow-private.',
  },
  R021: {
    severity: 'error',
    title: 'address did not answer',
    remedy: 'Check the address and the network, then try again.',
  },
  R022: {
    severity: 'error',
    title: 'address answered with an error',
    remedy: 'Open the address in a browser; if it works there, save the page and read the file.',
  },
  R023: { severity: 'error', title: 'fetching took too long', remedy: 'Try again later.' },
  R024: {
    severity: 'error',
    title: 'too many redirects',
    remedy: 'Give the address that the redirects lead to.',
  },
  R025: {
    severity: 'error',
    title: 'robots.txt disallows the address',
    remedy: 'Ask the publisher, or save the page in a browser and read the file.',
  },
  A001: {
    severity: 'error',
    title: 'malformed line',
    remedy: 'Each line must be a JSON object {"id","text"} with text a string.',
  },
  A002: {
    severity: 'error',
    title: 'line too long',
    remedy: 'Split the text, or allow more with --max-bytes.',
  },
  S001: {
    severity: 'error',
    title: 'not an onrecord file',
    remedy: 'Give the path of a record, or of a new file, with --db.',
  },
  S002: {
    severity: 'error',
    title: 'the record is newer than this program',
    remedy: 'Update onrecord, then open the record again.',
  },
  S003: {
    severity: 'error',
    title: 'the record is in use',
    remedy: 'Another process is writing; wait for it to finish and try again.',
  },
  S004: {
    severity: 'error',
    title: 'not on record',
    remedy: 'Look up the id with search, or list what is there with show.',
  },
  S005: {
    severity: 'error',
    title: 'the record cannot be written',
    remedy: 'Check the free space and the permissions of the file and its folder.',
  },
  S006: {
    severity: 'error',
    title: 'the record is not as it was written',
    remedy: 'Restore it from a copy, or add the report again to a new record.',
  },
  G001: {
    severity: 'error',
    title: 'malformed JSON in a register file',
    remedy: 'Correct the line, or export the file again.',
  },
  G002: {
    severity: 'error',
    title: 'register file too large',
    remedy: 'Split it into files that each hold what they refer to.',
  },
  G003: {
    severity: 'error',
    title: 'register file nested too deeply',
    remedy: 'Check that it is Popolo or FollowTheMoney; neither nests beyond a few levels.',
  },
  G004: {
    severity: 'error',
    title: 'value of a wrong type in the register',
    remedy: 'Correct the value, or leave the row out with --on-error skip.',
  },
  G005: {
    severity: 'error',
    title: 'actor without a name',
    remedy: 'Give the name that the actor is best known by.',
  },
  G006: {
    severity: 'error',
    title: 'duplicate id in the register',
    remedy: 'Merge the two rows, or give one of them another id.',
  },
  G007: {
    severity: 'error',
    title: 'reference to an id that is not there',
    remedy: 'Add the row that it refers to, or take the reference out.',
  },
  G008: {
    severity: 'error',
    title: 'cycle of memberships',
    remedy: 'Take out the membership that is wrong.',
  },
  G009: {
    severity: 'error',
    title: 'malformed date in the register',
    remedy: 'Dates are YYYY, YYYY-MM or YYYY-MM-DD.',
  },
  G010: {
    severity: 'error',
    title: 'dates upside down',
    remedy: 'Exchange the two dates, or correct the one that is wrong.',
  },
  G011: {
    severity: 'warning',
    title: 'word in mixed scripts',
    remedy: 'If a letter only looks like the right one, type it again; searches will miss it.',
  },
  G012: {
    severity: 'error',
    title: 'invisible or control character in the register',
    remedy: 'Delete the character.',
  },
  G013: {
    severity: 'error',
    title: 'value too long for the register',
    remedy: 'Shorten it; a long text does not belong into a register.',
  },
  G014: {
    severity: 'warning',
    title: 'row of a kind that the register does not keep',
    remedy: 'Nothing needs to be done; the rest was read.',
  },
  G015: {
    severity: 'error',
    title: 'reconciliation service did not answer',
    remedy: 'Check the address and the network, then run it again; only the rest is asked for.',
  },
  G016: {
    severity: 'error',
    title: 'reconciliation service answered with an error',
    remedy: 'Run it again later, with smaller batches if the service is busy.',
  },
  G017: {
    severity: 'error',
    title: 'reconciliation service too slow',
    remedy: 'Run it again with smaller batches or a longer time limit.',
  },
  G018: {
    severity: 'error',
    title: 'reconciliation answer not understood',
    remedy: 'Check that the address is that of a reconciliation service.',
  },
  G019: {
    severity: 'error',
    title: 'unusable address of a reconciliation service',
    remedy: 'Give the http or https address that answers with the service manifest.',
  },
  Q001: {
    severity: 'error',
    title: 'malformed query',
    remedy: 'Use words, "phrases", prefix*, AND, OR, NOT and parentheses.',
  },
  Q002: {
    severity: 'error',
    title: 'malformed filter',
    remedy: 'Dates are YYYY-MM-DD; forms are direct, mixed, indirect, question.',
  },
  Q003: {
    severity: 'error',
    title: 'malformed cursor',
    remedy: 'Use the cursor as the previous page gave it, with the same query.',
  },
  H001: {
    severity: 'error',
    title: 'no such address',
    remedy: 'See /api/openapi.json for what there is.',
  },
  H002: { severity: 'error', title: 'method not allowed', remedy: 'Use GET or HEAD.' },
  H003: {
    severity: 'error',
    title: 'host not allowed',
    remedy: 'Use localhost or 127.0.0.1, or listen on another address with --host.',
  },
  H004: {
    severity: 'error',
    title: 'malformed parameter',
    remedy: 'See /api/openapi.json for what each parameter takes.',
  },
  H005: {
    severity: 'error',
    title: 'the server failed',
    remedy: 'Its standard error says why; try again.',
  },
  D001: {
    severity: 'error',
    title: 'no such actor',
    remedy: 'Look up the id with onrecord actors NAME.',
  },
  D002: {
    severity: 'error',
    title: 'something joined with itself',
    remedy: 'Name two different ones.',
  },
  D003: {
    severity: 'error',
    title: 'a circle of merges',
    remedy: 'Undo the other merge first; onrecord actors log lists every decision.',
  },
  D004: {
    severity: 'error',
    title: 'no such mention',
    remedy: 'Give a report and its actor as REPORT#a1; onrecord actors show lists the reports.',
  },
  D005: {
    severity: 'error',
    title: 'no such decision',
    remedy: 'Look up the id with onrecord actors log.',
  },
  D006: {
    severity: 'error',
    title: 'already undone',
    remedy: 'Nothing needs to be done.',
  },
  D007: {
    severity: 'error',
    title: 'an undo cannot be undone',
    remedy: 'Decide the same again.',
  },
  D008: {
    severity: 'error',
    title: 'nothing would change',
    remedy: 'See what is decided with onrecord actors show, or onrecord claims show.',
  },
  D009: {
    severity: 'error',
    title: 'malformed decision',
    remedy: 'See onrecord actors --help and onrecord decide --help for what there is.',
  },
  D010: {
    severity: 'error',
    title: 'the decision log was changed',
    remedy: 'Restore the record from a copy; what was decided can no longer be relied on.',
  },
  D011: {
    severity: 'error',
    title: 'an imported id is that of another actor',
    remedy:
      'Give the entry another id; if it is the same actor, add the new name first with onrecord actors alias.',
  },
  C001: {
    severity: 'warning',
    title: 'no exchange rate for the day',
    remedy: 'Convert at a day that the rates cover; the amount stays in its own currency.',
  },
  C002: {
    severity: 'warning',
    title: 'no exchange rates for the currency',
    remedy:
      'Give an ISO 4217 code that the ECB publishes rates for; the amount stays in its own currency.',
  },
  C003: {
    severity: 'warning',
    title: 'a currency that no longer exists',
    remedy: 'Check that the amount is in this currency and not in the one that took its place.',
  },
  D012: {
    severity: 'error',
    title: 'no such claim',
    remedy: 'Look up the id with onrecord claims.',
  },
  D013: {
    severity: 'warning',
    title: 'people decided against each other',
    remedy: 'The claim is disputed and counts in no total until one of them decides anew.',
  },
  D014: {
    severity: 'error',
    title: 'rejected without a reason',
    remedy: 'Give the reason with --why.',
  },
  D015: {
    severity: 'error',
    title: 'fields that a claim cannot have',
    remedy: 'See the claim with onrecord claims show --json for its fields and their shape.',
  },
  D016: {
    severity: 'error',
    title: 'decisions cut off or malformed',
    remedy: 'Give whole lines of JSON, one act a line; what was decided before it stands.',
  },
}

/** Something about an input that the user should know; `span` is null where it has no place. */
export interface Issue {
  readonly code: IssueCode
  readonly severity: 'warning' | 'error'
  readonly message: string
  readonly span: Span | null
}

/**
 * Makes an issue. `detail` is a full sentence that says what was met ("The page ends inside a
 * tag."); the remedy of its code follows it in the message.
 */
export function issue(code: IssueCode, detail: string, span: Span | null = null): Issue {
  const { severity, remedy } = issueKinds[code]
  return { code, severity, message: `${detail} ${remedy}`, span }
}
