import { expect, test } from 'vitest'
import { toWordPiece } from './wordpiece.ts'

const pieces = [
  '[PAD]',
  '[UNK]',
  '[CLS]',
  '[SEP]',
  'said',
  'sa',
  '##id',
  '##ing',
  'cafe',
  '##s',
  '“',
]
const wordPiece = toWordPiece(`${pieces.join('\n')}\n`)

function split(word: string): string[] {
  return wordPiece.pieces(word).map((number) => pieces[number] ?? '')
}

test('the longest piece wins, from the left', () => {
  expect(split('said')).toEqual(['said'])
  expect(split('saying')).toEqual(['[UNK]'])
  expect(split('saing')).toEqual(['sa', '##ing'])
  expect(split('saids')).toEqual(['said', '##s'])
})

test('capitals and accents are laid aside', () => {
  expect(split('CAFÉS')).toEqual(['cafe', '##s'])
})

test('what is in no piece is one unknown, and so is a word of more than a hundred letters', () => {
  expect(split('日')).toEqual(['[UNK]'])
  expect(split('s'.repeat(101))).toEqual(['[UNK]'])
  expect(split('')).toEqual(['[UNK]'])
})
