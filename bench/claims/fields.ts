import type { Claim } from '../../src/shapes/claim.ts'
import type { Party } from '../../src/shapes/claims/party.ts'
import { isSameUnit, type Judge, type Outcome } from './judge.ts'
import type { GoldClaim } from './layer.ts'

/** How each field of a claim that was found came out, beside what pairing demands. */
export function fieldsOf(
  gold: GoldClaim,
  found: Claim,
  judge: Judge,
): readonly (readonly [field: string, outcome: Outcome])[] {
  const said: readonly (readonly [string, Outcome])[] = [
    ['saidBy', judge.saidBy(gold, found)],
    ['assertion', same(gold.assertion, found.assertion)],
  ]
  if (gold.kind === 'figure' && found.kind === 'figure') {
    const { period } = gold
    return [
      ...said,
      [
        'unit',
        isSameUnit(gold.unit, found.unit) ? 'right' : found.unit === null ? 'none' : 'wrong',
      ],
      ['bound', same(gold.bound, found.bound)],
      ['currency basis', same(gold.currencyBasis, found.currencyBasis)],
      ...(gold.stage || found.stage ? [['stage', orNone(gold.stage, found.stage)] as const] : []),
      ...(period || found.period
        ? [
            [
              'period',
              period && !found.period
                ? 'none'
                : same(
                    [period?.start, period?.endExclusive],
                    [found.period?.start, found.period?.endExclusive],
                  ),
            ] as const,
          ]
        : []),
      ...parties('donors', gold.donors, found.donors, judge),
      ...parties('recipients', gold.recipients, found.recipients, judge),
    ]
  }
  if (gold.kind === 'commitment' && found.kind === 'commitment') {
    return [
      ...said,
      ['stage', same(gold.stage, found.stage)],
      ['support', same(gold.support, found.support)],
      ...parties('donors', gold.donors, found.donors, judge),
      ...parties('recipients', gold.recipients, found.recipients, judge),
    ]
  }
  if (gold.kind === 'position' && found.kind === 'position') {
    return [
      ...said,
      ['holder', judge.actor(gold.holder, found.holder)],
      ['strength', same(gold.strength, found.strength)],
    ]
  }
  if (gold.kind === 'proposal' && found.kind === 'proposal') {
    const proponents = gold.proponents.map(([key]) => key)
    const parts = found.proponents.map(({ party }) => party)
    return [
      ...said,
      ['status', same(gold.status, found.status)],
      ...parties('proponents', proponents, parts, judge),
    ]
  }
  if (gold.kind === 'role' && found.kind === 'role') {
    return [...said, ['actor', judge.actor(gold.actor, found.actor)]]
  }
  if (gold.kind === 'state' && found.kind === 'state') {
    return gold.actor || found.actor
      ? [...said, ['actor', judge.actor(gold.actor, found.actor)]]
      : said
  }
  if (gold.kind === 'red_line' && found.kind === 'red_line') {
    return [
      ...said,
      ['actor', judge.actor(gold.actor, found.actor)],
      ['wording', same(gold.wording, found.wording)],
    ]
  }
  return said
}

function same(a: unknown, b: unknown): Outcome {
  return JSON.stringify(a) === JSON.stringify(b) ? 'right' : 'wrong'
}

function orNone(gold: unknown, found: unknown): Outcome {
  return found === null && gold !== null ? 'none' : same(gold, found)
}

/** One outcome for the list: wrong where somebody is on it who is not in the gold. */
function parties(
  field: string,
  keys: readonly string[],
  found: readonly Party[],
  judge: Judge,
): readonly (readonly [string, Outcome])[] {
  if (keys.length === 0 && found.length === 0) return []
  const wrong = found.some((party) => !keys.some((key) => judge.actor(key, party) !== 'wrong'))
  if (wrong) return [[field, 'wrong']]
  const all = keys.every((key) => found.some((party) => judge.actor(key, party) === 'right'))
  return [[field, all ? 'right' : 'none']]
}
