import type { Reading } from '../../../src/shapes/reading.ts'
import { sample } from './sample.ts'

/** Three invented reports, of which the suite's searches know every statement. */
export const harbour: Reading = sample({
  url: 'https://one.example/harbour',
  outlet: 'The Harbour Post',
  published: '2025-03-02',
  title: 'Ferries to run again',
  actors: {
    'Ada Holm': { office: 'Harbour Minister' },
    'Port Authority': { type: 'organisation' },
  },
  lines: [
    { said: '“The ferries will run again on Monday”', cue: 'promised', cueType: 'promise' },
    {
      by: 'Port Authority',
      said: 'that the northern pier was closed',
      form: 'indirect',
      cue: 'confirmed',
      cueType: 'confirm',
    },
    { said: ['“We closed it,', 'and we shall open it”'], form: 'mixed' },
    { by: null, said: 'that the crane had failed', form: 'indirect', cueType: 'report' },
  ],
})
export const council: Reading = sample({
  url: 'https://two.example/council',
  outlet: 'Évening Mail',
  published: '2025-03-05',
  lines: [
    { by: 'Łukasz Réyl', said: '“No ferry is safe”', cue: 'warned', cueType: 'warn' },
    { by: 'ADA  HOLM', said: '“I disagree”', cue: 'replied', cueType: 'deny' },
  ],
})
export const undated: Reading = sample({
  outlet: null,
  published: null,
  lines: [{ by: 'a senior official', said: 'whether the pier would reopen', form: 'question' }],
  actors: { 'a senior official': { type: 'unnamed' } },
})
