import type { Subcommands } from './command.ts'

/** Every command by name, loaded only when it runs: `--help` must not pay for the engine. */
export const commands: Subcommands = {
  read: {
    summary: 'Read reports and print who said what',
    load: async () => (await import('./read.ts')).read,
  },
  add: {
    summary: 'Put reports on record',
    load: async () => (await import('./add.ts')).add,
  },
  search: {
    summary: 'Search the statements on record',
    load: async () => (await import('./search.ts')).search,
  },
  show: {
    summary: 'Show a report or a statement on record',
    load: async () => (await import('./show.ts')).show,
  },
  actors: {
    summary: 'List who has spoken, and keep the register of actors',
    load: async () => (await import('./actors.ts')).actors,
  },
  claims: {
    summary: 'List the claims on record: figures, commitments, positions, proposals, roles',
    load: async () => (await import('./claims.ts')).claims,
  },
  review: {
    summary: 'Go through proposed claims and decide on each, with one key',
    load: async () => (await import('./review.ts')).review,
  },
  decide: {
    summary: 'Decide on claims from scripts: accept, edit, reject, merge, link, retract, undo',
    load: async () => (await import('./decide.ts')).decide,
  },
  ledger: {
    summary: 'What was pledged, and what came of it, without counting twice',
    load: async () => (await import('./ledger.ts')).ledgerCommand,
  },
  positions: {
    summary: 'Who stands where, over time',
    load: async () => (await import('./positions.ts')).positionsCommand,
  },
  process: {
    summary: 'Who is at the table, whose move it is, what is proposed',
    load: async () => (await import('./process.ts')).processCommand,
  },
  verify: {
    summary: 'Check the record: the log of decisions, and every span against its text',
    load: async () => (await import('./verify.ts')).verify,
  },
  attribute: {
    summary: 'Run the attribution engine alone, JSON Lines in and out',
    load: async () => (await import('./attribute.ts')).attribute,
  },
  export: {
    summary: 'Write the record as JSON Lines or CSV',
    load: async () => (await import('./export.ts')).exportRecord,
  },
  serve: {
    summary: 'Serve the record to a browser and over HTTP',
    load: async () => (await import('./serve.ts')).serveRecord,
  },
}
