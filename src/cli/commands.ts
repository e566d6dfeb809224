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
