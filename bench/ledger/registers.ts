import type { RecordActor } from '../../src/record/claims/current.ts'

type Known = Partial<Pick<RecordActor, 'type' | 'memberOf'>>

/** What a register would know of the actors of an occasion, by their keys in its layers. */
export const registers: Readonly<Record<string, Readonly<Record<string, Known>>>> = {
  'climate-fund': {
    DEL: { type: 'group' },
    RIC: { type: 'group' },
    OST: { type: 'state', memberOf: ['NC'] },
    VES: { type: 'state', memberOf: ['NC'] },
  },
  'vaccine-donations': {
    GRP: { type: 'group' },
    LIN: { memberOf: ['MAK', 'MAN'] },
    MAK: { type: 'group' },
    MAN: { type: 'group' },
    PCO: { type: 'group' },
    PEL: { memberOf: ['MAK', 'MAN'] },
  },
}
