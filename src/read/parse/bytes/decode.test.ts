import { expect, test } from 'vitest'
import { decode } from './decode.ts'

const utf8 = new TextEncoder()

function latin(text: string): Uint8Array {
  return Uint8Array.from(text, (char) => char.charCodeAt(0))
}

test('UTF-8 is the default, with its mark taken off and newlines made one', async () => {
  const bytes = new Uint8Array([0xef, 0xbb, 0xbf, ...utf8.encode('Zürich\r\nBern\rGenève')])
  expect(await decode(bytes, null)).toEqual({
    text: 'Zürich\nBern\nGenève',
    charset: 'utf-8',
    issues: [],
  })
})

test('windows-1252 quotation marks are quotation marks, stated or not', async () => {
  const bytes = latin('\x93We will not wait,\x94 the mayor\x92s office said.')
  const expected = '“We will not wait,” the mayor’s office said.'
  for (const stated of [null, 'windows-1252', 'iso-8859-1']) {
    const { text, charset } = await decode(bytes, stated)
    expect([text, charset]).toEqual([expected, 'windows-1252'])
  }
})

test('the mark outweighs the transport, the transport the page, the page a guess', async () => {
  const page = latin('<meta charset="windows-1251"><p>\xcc\xfd\xf0 \xf1\xea\xe0\xe7\xe0\xeb')
  expect((await decode(page, null)).text).toContain('Мэр сказал')
  expect((await decode(page, 'koi8-r')).charset).toBe('koi8-r')
  const marked = new Uint8Array([0xff, 0xfe, 0x41, 0x00])
  expect(await decode(marked, 'windows-1251')).toMatchObject({ text: 'A', charset: 'utf-16le' })
})

test('an unknown or forbidden label of the transport is passed over', async () => {
  for (const label of ['utf8mb4', 'iso-2022-kr', '']) {
    expect((await decode(utf8.encode('Größe'), label)).charset).toBe('utf-8')
  }
})

test('UTF-16 without a mark is known by its NULs', async () => {
  const text = 'The council met on Friday.'
  const little = new Uint8Array(new Uint16Array([...text].map((c) => c.charCodeAt(0))).buffer)
  expect(await decode(little, null)).toMatchObject({ text, charset: 'utf-16le' })
  const big = new Uint8Array(little)
  for (let at = 0; at < big.length; at += 2) big.set([0, little[at] ?? 0], at)
  expect(await decode(big, null)).toMatchObject({ text, charset: 'utf-16be' })
})

test('a Russian text without any label is guessed by its letters', async () => {
  const words = 'Мэр города сказал в пятницу, что порт будет расширен до конца года. '.repeat(4)
  const bytes = Uint8Array.from(words, (char) => {
    const code = char.charCodeAt(0)
    return code >= 0x410 ? code - 0x350 : code
  })
  expect(await decode(bytes, null)).toMatchObject({ text: words, charset: 'windows-1251' })
})

test('bytes outside the encoding are U+FFFD, counted, with the first place', async () => {
  const bytes = new Uint8Array([...utf8.encode('One.\nTw'), 0xff, 0x6f, 0xfe, ...utf8.encode('�')])
  const { text, issues } = await decode(bytes, 'utf-8')
  expect(text).toBe('One.\nTw�o��')
  expect(issues.map(({ code }) => code)).toEqual(['R005'])
  expect(issues[0]?.message).toMatch(
    /^2 sequences of bytes are not valid utf-8; .* line 2, column 3\./,
  )
})

test('lone surrogates of UTF-16 become U+FFFD', async () => {
  const { text, issues } = await decode(new Uint8Array([0xff, 0xfe, 0x41, 0, 0, 0xd8]), null)
  expect(text).toBe('A�')
  expect(issues).toHaveLength(1)
})

test.each([
  ['PDF', [0x25, 0x50, 0x44, 0x46, 0x2d, 0x31]],
  ['PNG', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]],
  ['ZIP', [0x50, 0x4b, 0x03, 0x04, 0x14]],
  ['gzip', [0x1f, 0x8b, 0x08]],
  ['ELF', [0x7f, 0x45, 0x4c, 0x46, 0x02]],
  ['control characters', [...Array(200).keys()].map((at) => (at * 7) % 32)],
  ['NULs', [...Array(200).keys()].map((at) => (at % 3 === 0 ? 0 : 0x41))],
])('%s is binary', async (_, bytes) => {
  const { text, issues } = await decode(new Uint8Array(bytes), null)
  expect(text).toBeNull()
  expect(issues.map(({ code }) => code)).toEqual(['R004'])
})
