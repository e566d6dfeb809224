import fc from 'fast-check'
import { expect, test } from 'vitest'
import { byPiece, byWord } from './cut.ts'
import { toFeatures } from './features.ts'
import { toWindows, type Window } from './windows.ts'
import { toWordPiece } from './wordpiece.ts'
import { toWords } from './words.ts'

const wordPiece = toWordPiece('[PAD]\n[UNK]\n[CLS]\n[SEP]\na\n##a\nb\n.\n')
const cuts = { pieces: byPiece(wordPiece), words: byWord(wordPiece) }

function windowsOf(text: string, kind: keyof typeof cuts): Window[] {
  const words = toWords(text)
  return toWindows(words, toFeatures(words), cuts[kind])
}

test.each(['pieces', 'words'] as const)('every word is its own window’s once: %s', (kind) => {
  const word = fc.constantFrom('a', 'b', 'aaa', 'a'.repeat(90), '.', '\n', '\n\n', '日')
  fc.assert(
    fc.property(fc.array(word, { maxLength: 900 }), (drawn) => {
      const text = drawn.join(' ')
      const windows = windowsOf(text, kind)
      let next = 0
      for (const { start, own, end, ids, features, heads } of windows) {
        expect(own).toBe(next)
        expect(start).toBeLessThanOrEqual(own)
        expect(end).toBeGreaterThan(own)
        expect(features.length).toBeLessThanOrEqual(cuts[kind].windowLength)
        expect(ids.length).toBe(features.length * cuts[kind].width)
        expect(heads.length).toBe(end - start)
        next = end
      }
      expect(next).toBe(toWords(text).texts.length)
    }),
    { numRuns: 50 },
  )
})

test('a window ends with a paragraph and the next opens with the words before it', () => {
  const paragraph = 'a '.repeat(100).trim()
  const [first, second] = windowsOf([paragraph, paragraph, paragraph].join('\n'), 'pieces')
  expect(first).toMatchObject({ start: 0, own: 0, end: 200 })
  expect(second).toMatchObject({ start: 160, own: 200, end: 300 })
})
