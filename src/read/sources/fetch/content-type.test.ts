import { expect, test } from 'vitest'
import { readContentType } from './content-type.ts'

const headers: readonly (readonly [string | null, string | null, string | null])[] = [
  ['text/html', 'text/html', null],
  ['Text/HTML; Charset=UTF-8', 'text/html', 'UTF-8'],
  ['text/html;charset="windows-1252"', 'text/html', 'windows-1252'],
  ["text/html; boundary=x; charset='koi8-r'", 'text/html', 'koi8-r'],
  ['application/xhtml+xml', 'application/xhtml+xml', null],
  ['; charset=utf-8', null, 'utf-8'],
  ['html', null, null],
  ['text/html; charset=', 'text/html', null],
  ['', null, null],
  [null, null, null],
]
test.each(headers)('%j', (header, mediaType, charset) => {
  expect(readContentType(header)).toEqual({ mediaType, charset })
})
