import { expect, test } from 'vitest'
import type { GoldText } from '../gold.ts'
import { score, scoreText, total } from './score.ts'
import type { Roles } from './unit.ts'

const text = '“We will go,” Ada Holm said. She denied that it was late, and Reyl agreed.'
const at = (words: string): [number, number] => {
  const start = text.indexOf(words)
  return [start, start + words.length]
}
const attributions = [
  { source: [at('Ada Holm')], cue: [at('said')], content: [at('“We will go,”')] },
  { source: [at('She')], cue: [at('denied')], content: [at('that it was late')] },
]
const gold: readonly GoldText[] = [{ id: 'a', text, attributions }]

function right(predicted: typeof attributions, row: string, column: string): number[] {
  const cell = score(gold, new Map([['a', predicted]]))
    .get(row)
    ?.get(column)
  return [cell?.goldRight ?? -1, cell?.gold ?? -1, cell?.foundRight ?? -1, cell?.found ?? -1]
}

test('the gold itself scores in full, by type', () => {
  expect(right(attributions, 'attribution exact', 'all')).toEqual([2, 2, 2, 2])
  expect(right(attributions, 'attribution soft', 'direct')).toEqual([1, 1, 1, 1])
  expect(right(attributions, 'attribution soft', 'indirect')).toEqual([1, 1, 1, 1])
})

test('half of the words and the head of the source are enough for soft, not for exact', () => {
  const [, second] = attributions
  const near = [{ source: [at('Holm')], cue: [], content: [at('We will go,” Ada')] }]
  const all = second ? [...near, second] : near
  expect(right(all, 'attribution soft', 'all')).toEqual([2, 2, 2, 2])
  expect(right(all, 'attribution exact', 'all')).toEqual([1, 2, 1, 2])
})

test('a wrong source or too few shared words are not found', () => {
  const wrong = [
    { source: [at('Reyl')], cue: [], content: [at('“We will go,”')] },
    { source: [at('She')], cue: [], content: [at('late, and Reyl agreed')] },
  ]
  expect(right(wrong, 'attribution soft', 'all')).toEqual([0, 2, 0, 2])
})

test('quotation marks count in strict fragments alone', () => {
  const bare = [{ source: [at('Ada Holm')], cue: [at('said')], content: [at('We will go')] }]
  expect(right(bare, 'fragment', 'content')).toEqual([1, 2, 1, 1])
  expect(right(bare, 'fragment strict', 'content')).toEqual([0, 2, 0, 1])
})

test('a text without predictions counts as empty', () => {
  expect(right([], 'attribution soft', 'all')).toEqual([0, 2, 0, 0])
})

test('the scores of texts add up to those of the corpus', () => {
  const [, second] = attributions
  const other: GoldText = { id: 'b', text: 'Reyl said it was late.', attributions: [] }
  const found = { source: [[0, 4]], cue: [[5, 9]], content: [[10, 21]] } as const
  const predictions = new Map<string, readonly Roles[]>([
    ['a', second ? [second] : []],
    ['b', [found]],
  ])
  const apart = [...gold, other].map((one) => score([one], predictions))
  const together = score([...gold, other], predictions)
  expect(total(apart)).toEqual(together)
  const counts = { goldRight: 1, gold: 2, foundRight: 1, found: 2 }
  expect(together.get('attribution soft')?.get('all')).toEqual(counts)
})

test('it says which of the predicted are softly right', () => {
  const [first, second] = attributions
  const wordless = { source: [], cue: [], content: [at(',')] }
  const wrong = { source: [at('Reyl')], cue: [], content: [at('“We will go,”')] }
  const predicted = [wordless, wrong, ...(second ? [second] : []), ...(first ? [first] : [])]
  expect(gold.map((one) => scoreText(one, predicted).right)).toEqual([[false, false, true, true]])
})
