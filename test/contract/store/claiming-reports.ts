import type { Reading } from '../../../src/shapes/reading.ts'
import { sample } from './sample.ts'
import { amount } from './sample-claims.ts'

/** A report with a claim of each kind: figure, commitment, position, proposal, role, state, condition, red line. */
export const bridge: Reading = sample({
  url: 'https://one.example/bridge',
  outlet: 'The Harbour Post',
  published: '2025-03-02',
  title: 'Norland to pay for the bridge',
  actors: { Norland: { type: 'state' }, Suland: { type: 'state' } },
  lines: [
    {
      by: 'Ada Holm',
      said: 'that Norland pledged 40 million for the new bridge',
      form: 'indirect',
    },
    { by: 'Norland', said: '“The ferry tax must end once the bridge is open”' },
    { by: 'Ines Duarte', said: 'that a joint toll board was proposed by Suland', form: 'indirect' },
    {
      by: 'Suland',
      said: 'that the bridge talks go slowly and that it has no red lines',
      form: 'indirect',
    },
  ],
  claims: (printed) => {
    const { at, party, id } = printed
    const process = { label: 'bridge talks', span: at('bridge talks') }
    return [
      { over: '40 million', ...amount('40000000', printed, 'Norland') },
      {
        over: 'pledged 40 million for the new bridge',
        kind: 'commitment',
        donors: [party('Norland')],
        recipients: [],
        support: 'financial',
        object: at('40 million for the new bridge'),
        stage: 'pledged',
        stageCue: at('pledged'),
        period: null,
        figures: [id(0)],
      },
      {
        over: 'The ferry tax must end',
        kind: 'position',
        holder: party('Norland'),
        issue: at('The ferry tax'),
        stance: at('must end'),
        strength: 'requirement',
        polarity: '-',
      },
      {
        over: 'a joint toll board',
        kind: 'proposal',
        label: at('a joint toll board'),
        status: 'proposed',
        proponents: [{ party: party('Suland'), role: 'proposer' }],
        layer: { ordinal: 1, basis: 'inferred' },
        conditions: [],
        likelihood: [],
      },
      {
        over: 'the bridge talks',
        kind: 'role',
        process,
        actor: party('Suland'),
        role: 'party',
      },
      {
        over: 'the bridge talks go slowly',
        kind: 'state',
        process,
        field: 'pace',
        value: at('slowly'),
        actor: null,
      },
      {
        over: 'once the bridge is open',
        kind: 'condition',
        relation: 'once',
        event: at('the bridge is open'),
        on: id(2),
      },
      {
        over: 'it has no red lines',
        kind: 'red_line',
        process,
        actor: party('Suland'),
        value: 'none',
        words: at('no red lines'),
        wording: 'paraphrase',
      },
    ]
  },
})

/** Two more pledges of the same donor, one in narration. */
export const tunnel: Reading = sample({
  url: 'https://two.example/tunnel',
  outlet: 'Évening Mail',
  published: '2025-03-05',
  actors: { Norland: { type: 'state' } },
  lines: [
    { by: 'Tomas Reyl', said: 'that Norland pledged 60 million for the tunnel', form: 'indirect' },
    { by: 'Norland', said: '“We pay for the tunnel”', cue: 'which gave 5 million before, said' },
  ],
  claims: (printed) => [
    { over: '60 million', ...amount('60000000', printed, 'Norland') },
    { over: '5 million', ...amount('5000000', printed, 'Norland', { stage: 'delivered' }) },
  ],
})
