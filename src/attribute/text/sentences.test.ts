import { expect, test } from 'vitest'
import { toDoc } from './doc.ts'

function sentences(text: string): string[] {
  const { sentences: found, tokens } = toDoc(text)
  return found
    .flat()
    .map(({ from, to }) => text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0))
}

test.each([
  ['It sank. Nobody cared.', ['It sank.', 'Nobody cared.']],
  ['Mr. Tarn and J. Orrel left.', ['Mr. Tarn and J. Orrel left.']],
  ['He left the U.S. The boat stayed.', ['He left the U.S.', 'The boat stayed.']],
  ['It cost 4.5 million crowns.', ['It cost 4.5 million crowns.']],
  ['“It sank. All of it,” he said.', ['“It sank. All of it,” he said.']],
  ['“Did it?” Tarn asked. No.', ['“Did it?” Tarn asked.', 'No.']],
  ['“It sank.” Tarn said nobody cared.', ['“It sank.”', 'Tarn said nobody cared.']],
  ['It sank (at last). It did.', ['It sank (at last).', 'It did.']],
  ['A heading\n\nIt sank', ['A heading', 'It sank']],
  ['A line that was broken\nby hand goes on.', ['A line that was broken\nby hand goes on.']],
])('%s', (text, wanted) => {
  expect(sentences(text)).toEqual(wanted)
})

test('a text without stops is cut', () => {
  expect(Math.max(...sentences('boat '.repeat(5000)).map((one) => one.length))).toBeLessThan(2000)
})
