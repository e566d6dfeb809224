import { type ContractReading, failedContract, toContract } from './run/contract.ts'
import { type PipelineOptions, processInputs } from './run/pipeline.ts'

export type { Engine } from './attribute/engine.ts'
export type {
  ClaimLink,
  ClaimReport,
  CurrentClaim,
  RecordActor,
} from './record/claims/current.ts'
export type { Act, ClaimAct, Decider } from './record/decision/act.ts'
export { verifyChain } from './record/decision/chain.ts'
export type { SpeechEvent } from './record/events/speech-events.ts'
export { type Fulfilment, fulfilments } from './record/ledger/fulfilment.ts'
export type { Ledger, LedgerRow, LeftOut, Total } from './record/ledger/ledger-shape.ts'
export type { LedgerOptions } from './record/ledger/options.ts'
export type { PositionOptions, PositionRow } from './record/positions/positions.ts'
export type { Board, BoardOptions } from './record/process/board.ts'
export { convert } from './record/rates/convert.ts'
export { openSqlite } from './record/sqlite/open.ts'
export type {
  ActorEntry,
  ActorRow,
  Added,
  ClaimFilter,
  Counts,
  Decided,
  EntryName,
  EntrySuggestion,
  Found,
  LoggedDecision,
  PageRequest,
  ReportFilter,
  ReportRow,
  Scope,
  SeenTitle,
  StatementFilter,
  StatementRow,
  Store,
  StoredReport,
} from './record/store.ts'
export { type Verified, verifyRecord } from './record/verify.ts'
export { openFold, type RecordFold } from './record/views/record-fold.ts'
export { summaryOf } from './record/views/summary.ts'
export { type ContractReading, toContract } from './run/contract.ts'
export { defaultEngine, type EngineName, engineNames } from './run/engine-names.ts'
export { EngineUnavailable, openEngine } from './run/engines.ts'
export { type PipelineOptions, type Processed, processInputs } from './run/pipeline.ts'
export type { Actor, ActorType } from './shapes/actor.ts'
export type { Attribution, CueType, Form } from './shapes/attribution.ts'
export type { Claim, ClaimKind } from './shapes/claim.ts'
export type {
  ClaimPatch,
  ClaimStatus,
  Rank,
  Relation,
} from './shapes/claims/decided.ts'
export type { Stage } from './shapes/claims/figure.ts'
export type { Party } from './shapes/claims/party.ts'
export type { Period } from './shapes/claims/period.ts'
export { fromCodePoints, toCodePoints } from './shapes/code-points.ts'
export type { Decision, DecisionChanges, DecisionKind } from './shapes/decision.ts'
export type { Issue, IssueCode } from './shapes/issue.ts'
export { issueKinds } from './shapes/issue.ts'
export type { Mention, MentionKind } from './shapes/mention.ts'
export type { Page } from './shapes/page.ts'
export type { Reading } from './shapes/reading.ts'
export type {
  Identifier,
  Membership,
  Office,
  RegisterEntry,
  RegisterName,
} from './shapes/register.ts'
export type { ChainLink, ChainRole, Report } from './shapes/report.ts'
export { contains, overlaps, type Span, slice, sliceAll, span } from './shapes/span.ts'
export { isSpeech } from './shapes/speech.ts'
export type {
  Candidate,
  Relay,
  RelayRole,
  SpeakerBasis,
  Statement,
} from './shapes/statement.ts'
export type { Unnamed, UnnamedKind } from './shapes/unnamed.ts'

/**
 * Reads one input (a file, a folder, a glob, an address) and gives its reports in the JSON
 * contract. What could not be read, an item of a feed or the whole, is a result whose report is
 * null and whose issues say why.
 */
export async function read(
  input: string,
  options: PipelineOptions = {},
): Promise<readonly ContractReading[]> {
  const results: ContractReading[] = []
  for await (const { readings, issues } of processInputs([input], options)) {
    for (const reading of readings) results.push(toContract(reading))
    if (readings.length === 0 || issues.length > 0) results.push(failedContract(issues))
  }
  return results
}
