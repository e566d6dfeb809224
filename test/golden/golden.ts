import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { read } from '../../src/index.ts'
import { sliceAll } from '../../src/shapes/span.ts'

export const goldenFolder: string = fileURLToPath(new URL('.', import.meta.url))

/** What reading a golden input gives, as it is kept in `expected.json`: spans with their words. */
export async function goldenReading(slug: string): Promise<string> {
  const folder = join(goldenFolder, slug)
  const input = readdirSync(folder).find((name) => name.startsWith('input.'))
  if (!input) throw new Error(`test/golden/${slug} has no input file.`)
  const results = await read(join(folder, input))
  const shown = results.map(({ report, actors, statements, issues }) => {
    const name = new Map(actors.map((actor) => [actor.id, actor.name]))
    const words = (spans: Parameters<typeof sliceAll>[1]): string =>
      sliceAll(report?.text ?? '', spans)
    return {
      report: report && {
        title: report.title,
        url: report.url,
        published: report.published,
        language: report.language,
        outlet: report.outlet,
        chain: report.chain.map(({ actor, role }) => `${role}: ${name.get(actor)}`),
        text: report.text,
      },
      statements: statements.map((statement) => ({
        speaker: statement.speaker === null ? null : name.get(statement.speaker),
        basis: statement.speakerBasis,
        form: statement.form,
        cueType: statement.cueType,
        source: words(statement.source),
        cue: words(statement.cue),
        content: words(statement.content),
      })),
      issues: issues.map(({ code }) => code),
    }
  })
  return `${JSON.stringify(shown, null, 2)}\n`
}
