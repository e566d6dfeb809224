import type { Subcommands } from '../command.ts'

/** What stands under `actors`. */
export const subcommands: Subcommands = {
  show: {
    summary: 'Show all that the register has on one',
    load: async () => (await import('./show.ts')).showActor,
  },
  merge: {
    summary: 'Make one actor of two',
    load: async () => (await import('./merge.ts')).mergeActors,
  },
  split: {
    summary: 'Take what reports say of another out of one',
    load: async () => (await import('./split.ts')).splitActor,
  },
  rename: {
    summary: 'Call one by another name',
    load: async () => (await import('./rename.ts')).renameActor,
  },
  alias: {
    summary: 'Add a name by which one is found, or remove it',
    load: async () => (await import('./alias.ts')).aliasActor,
  },
  link: {
    summary: 'Say who an actor of a report is, or is not',
    load: async () => (await import('./link.ts')).linkActor,
  },
  identify: {
    summary: 'Note the id of one elsewhere, or remove it',
    load: async () => (await import('./identify.ts')).identifyActor,
  },
  log: {
    summary: 'List what was decided, newest first',
    load: async () => (await import('./log.ts')).actorLog,
  },
  undo: {
    summary: 'Undo a decision',
    load: async () => (await import('./undo.ts')).undoDecision,
  },
  import: {
    summary: 'Add actors from Popolo or FollowTheMoney',
    load: async () => (await import('./import.ts')).importActors,
  },
  export: {
    summary: 'Write the register as Popolo, FollowTheMoney or JSON',
    load: async () => (await import('./export.ts')).exportActors,
  },
  reconcile: {
    summary: 'Look actors up at a reconciliation service',
    load: async () => (await import('./reconcile.ts')).reconcileActors,
  },
}
