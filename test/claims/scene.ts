import { Scene } from '../../src/claims/scene/scene.ts'
import { nameRuns } from '../../src/resolve/names/run.ts'
import { wordsOf } from '../../src/resolve/names/word.ts'
import { Parties } from '../../src/resolve/parties/parties.ts'

/** A scene of a text of which nothing is attributed: everything is told by the outlet. */
export function sceneOf(text: string, published: string | null = '2025-04-05'): Scene {
  const parties = new Parties(text, [], nameRuns(text, wordsOf(text), []))
  return new Scene({
    reportId: 'r1',
    text,
    published,
    statements: [],
    actors: [],
    outlet: null,
    findParties: parties.within,
  })
}
