import { describe } from 'vitest'
import { testActors } from './store/actors.ts'
import { testAdding } from './store/adding.ts'
import type { Make } from './store/bed.ts'
import { testClaimActs } from './store/claim-acts.ts'
import { testClaimFolding } from './store/claim-folding.ts'
import { testClaims } from './store/claims.ts'
import { testDecisionLog } from './store/decision-log.ts'
import { testFolding } from './store/folding.ts'
import { testHostileQueries } from './store/hostile-queries.ts'
import { testImporting } from './store/importing.ts'
import { testLists } from './store/lists.ts'
import { testRegister } from './store/register.ts'
import { testRevisions } from './store/revisions.ts'
import { testSearch } from './store/searching.ts'

/** What every store keeps to. `make` makes a new bed. */
export function testStore(name: string, make: Make): void {
  describe(name, () => {
    testAdding(make)
    testRevisions(make)
    testActors(make)
    testSearch(make)
    testHostileQueries(make)
    testLists(make)
    testRegister(make)
    testImporting(make)
    testDecisionLog(make)
    testFolding(make)
    testClaims(make)
    testClaimActs(make)
    testClaimFolding(make)
  })
}
