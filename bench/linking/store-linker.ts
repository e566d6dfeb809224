import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { MentionProfile } from '../../src/record/link/profile.ts'
import { openSqlite } from '../../src/record/sqlite/open.ts'
import { hashId, sha256 } from '../../src/shapes/id.ts'
import type { Reading } from '../../src/shapes/reading.ts'
import type { Linker } from './linkers.ts'

/**
 * A record in SQLite, which is told no outlet's country. With `addresses` a report has one under the domain of its
 * outlet's country; outlets of the USA are under .com, which tells nothing.
 */
export async function storeLinker(addresses: boolean): Promise<Linker> {
  const folder = await mkdtemp(join(tmpdir(), 'onrecord-linking-'))
  const { store, issue } = await openSqlite(join(folder, 'record.db'))
  if (!store) throw new Error(issue.message)
  let reports = 0
  return {
    add: async (mentions) => {
      const reading = toReading(mentions, ++reports, addresses)
      const { id } = reading.report
      await store.add(reading)
      const { actorIds = {} } = (await store.report(id)) ?? {}
      return Promise.all(
        reading.actors.map(async ({ id: local }) => {
          const entry = actorIds[local] ?? ''
          const suggestions = (await store.entry(entry))?.suggestions ?? []
          const own = suggestions.filter(({ mention }) => mention === `${id}#${local}`)
          return { entry, suggested: own.map((one) => one.entry.id) }
        }),
      )
    },
    close: async () => {
      await store.close()
      await rm(folder, { recursive: true })
    },
  }
}

function toReading(
  mentions: readonly MentionProfile[],
  number: number,
  addresses: boolean,
): Reading {
  const [{ outlet = null, outletCountry, day = null } = {}] = mentions
  const text = `Report ${number}.`
  const url =
    addresses && outletCountry ? `https://outlet.${domainOf(outletCountry)}/${number}` : null
  return {
    report: {
      ...{ id: hashId([text]), sha256: sha256(text), url, title: null, published: day },
      ...{ language: 'en', outlet, chain: [], text },
    },
    actors: mentions.map(({ type, name, offices }, at) => ({
      ...{ id: `a${at + 1}`, type, name, office: offices[0] ?? null },
      ...{ mentions: [], unnamed: null },
    })),
    statements: [],
    claims: [],
    issues: [],
    meta,
  }
}

function domainOf(country: string): string {
  if (country === 'US') return 'com'
  return country === 'GB' ? 'co.uk' : country.toLowerCase()
}

const meta: Reading['meta'] = {
  ...{ input: 'gold', format: 'text', charset: 'utf-8', byline: null, section: null },
  ...{ publishedAt: null, modifiedAt: null, knownBy: {}, robots: null },
}
