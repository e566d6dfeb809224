import type { Claim, ClaimFields, ClaimKind } from '../shapes/claim.ts'

type FieldsOf<K extends ClaimKind> = Exclude<keyof Extract<ClaimFields, { kind: K }>, 'kind'>

const fields: { readonly [K in ClaimKind]: { readonly [F in FieldsOf<K>]: true } } = {
  figure: {
    measure: true,
    value: true,
    valueMax: true,
    unit: true,
    bound: true,
    currencyBasis: true,
    stage: true,
    stageCue: true,
    period: true,
    donors: true,
    recipients: true,
    of: true,
  },
  commitment: {
    donors: true,
    recipients: true,
    support: true,
    object: true,
    stage: true,
    stageCue: true,
    period: true,
    figures: true,
  },
  position: { holder: true, issue: true, stance: true, strength: true, polarity: true },
  proposal: {
    label: true,
    status: true,
    proponents: true,
    layer: true,
    conditions: true,
    likelihood: true,
  },
  role: { process: true, actor: true, role: true },
  state: { process: true, field: true, value: true, actor: true },
  condition: { relation: true, event: true, on: true },
  red_line: { process: true, actor: true, value: true, words: true, wording: true },
}

/** The claim with its keys in the order of the contract: what all have, then what its kind has. */
export function toContractClaim(claim: Claim): Claim {
  const { id, statement, span, kind, saidBy, assertion, modality, confidence, by } = claim
  const own: Readonly<Record<string, unknown>> = { ...claim }
  const ordered: Readonly<Record<string, unknown>> = {
    ...{ id, statement, span: { start: span.start, end: span.end }, kind, saidBy, assertion },
    modality: {
      factuality: modality.factuality,
      cues: modality.cues.map(({ start, end }) => ({ start, end })),
    },
    ...{ confidence, by },
    ...Object.fromEntries(Object.keys(fields[kind]).map((field) => [field, own[field]])),
  }
  return ordered as unknown as Claim
}
