import { expect, test } from 'vitest'
import { decode } from './decode.ts'

const english =
  'The mayor’s office said “we will not wait” — it cost £40 or €50 at the café, the clerk said.'
const german = 'Der Bürgermeister von Köln sagte am Freitag, Œuvre und Brücke kosten 50 €.'
const russian =
  'Мэр города сказал в пятницу, что порт будет расширен до конца года, а мост закроют.'
const japanese =
  '市長は金曜日、港を年内に拡張すると述べた。「我々は待たない」と彼女は言った。作業は五月に始まる。'

/** The bytes of a text in an encoding of one or two bytes a character. */
function encode(text: string, label: string): Uint8Array {
  if (label === 'utf-8') return new TextEncoder().encode(text)
  const decoder = new TextDecoder(label)
  const codes = new Map<string, number[]>()
  for (let byte = 0; byte < 256; byte++) codes.set(decoder.decode(new Uint8Array([byte])), [byte])
  for (let lead = 0x81; lead <= 0xfc && label === 'shift_jis'; lead++) {
    for (let trail = 0x40; trail <= 0xfc; trail++) {
      const char = decoder.decode(new Uint8Array([lead, trail]))
      if (char.length === 1 && !codes.has(char)) codes.set(char, [lead, trail])
    }
  }
  return Uint8Array.from([...text].flatMap((char) => codes.get(char) ?? []))
}

function utf16(text: string, big: boolean, marked: boolean): Uint8Array {
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))
  return Uint8Array.from(
    [...(marked ? [0xfeff] : []), ...units].flatMap((unit) =>
      big ? [unit >> 8, unit & 0xff] : [unit & 0xff, unit >> 8],
    ),
  )
}

const page = (text: string, meta = ''): string =>
  `<!doctype html><html><head>${meta}<title>T</title></head><body><p>${text}</p></body></html>`
const states = (label: string): string => `<meta charset="${label}">`

test.each([
  [english, 'windows-1252', '', null],
  [english, 'windows-1252', states('iso-8859-1'), null],
  [german, 'iso-8859-15', states('iso-8859-15'), null],
  [russian, 'koi8-r', '<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">', null],
  [russian, 'koi8-r', '', 'koi8-r'],
  [russian, 'koi8-r', '', null],
  [japanese, 'shift_jis', states('Shift_JIS'), null],
  [japanese, 'shift_jis', '', null],
  [russian, 'windows-1251', states('utf-8'), 'windows-1251'],
])('%s in %s, the page stating %j, the transport %j', async (text, label, meta, transport) => {
  const read = await decode(encode(page(text, meta), label), transport)
  expect(read).toEqual({ text: page(text, meta), charset: label, issues: [] })
})

test.each([
  [english, 'utf-8', states('iso-8859-1'), null],
  [english, 'utf-8', states('utf-8'), 'iso-8859-1'],
  [english, 'utf-8', '', 'windows-1252'],
  [russian, 'utf-8', states('windows-1251'), null],
  [japanese, 'utf-8', '', 'shift_jis'],
  [english, 'windows-1252', states('utf-8'), null],
  [english, 'windows-1252', '', 'utf-8'],
  [russian, 'windows-1251', states('windows-1251'), 'utf-8'],
])(
  'a wrong statement: %s in %s, the page stating %j, the transport %j',
  async (text, label, meta, transport) => {
    const read = await decode(encode(page(text, meta), label), transport)
    expect(read).toEqual({ text: page(text, meta), charset: label, issues: [] })
  },
)

test.each([english, russian, japanese])('UTF-16 with and without its mark: %s', async (line) => {
  const text = `${line}\n\n`.repeat(3)
  for (const marked of [true, false]) {
    for (const big of [true, false]) {
      const { text: read, charset } = await decode(utf16(text, big, marked), null)
      expect([read, charset]).toEqual([text, big ? 'utf-16be' : 'utf-16le'])
    }
  }
})

test('the mark of UTF-8 outweighs what page and transport state', async () => {
  const bytes = new Uint8Array([
    0xef,
    0xbb,
    0xbf,
    ...encode(page(english, states('koi8-r')), 'utf-8'),
  ])
  expect((await decode(bytes, 'iso-8859-1')).text).toBe(page(english, states('koi8-r')))
})

test('a broken byte or two do not make UTF-8 another encoding', async () => {
  const bytes = encode(page(english, states('utf-8')), 'utf-8')
  bytes[bytes.indexOf(0xe2)] = 0x92
  const { charset, issues } = await decode(bytes, null)
  expect([charset, issues.map(({ code }) => code)]).toEqual(['utf-8', ['R005']])
})
