import { pipeline, Readable, type Transform } from 'node:stream'
import {
  constants,
  createBrotliDecompress,
  createGunzip,
  createInflate,
  createInflateRaw,
} from 'node:zlib'

/** More layers than one are unheard of in print; each costs work. */
const mostLayers = 2
const flush = { finishFlush: constants.Z_SYNC_FLUSH }
const known = /^(?:gzip|x-gzip|br|deflate)$/

/** The encodings that a Content-Encoding header lists; null where one of them is not known. */
export function readEncodings(header: string | null): readonly string[] | null {
  const listed = (header ?? '')
    .toLowerCase()
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '' && one !== 'identity')
  return listed.length <= mostLayers && listed.every((one) => known.test(one)) ? listed : null
}

/**
 * Undoes content encodings chunk by chunk, the last applied first, so that whoever counts the bytes
 * can stop. A stream that breaks off gives what was there.
 */
export function decompress(
  source: AsyncIterable<Uint8Array>,
  encodings: readonly string[],
): AsyncIterable<Uint8Array> {
  return encodings.reduceRight<AsyncIterable<Uint8Array>>(layer, source)
}

async function* layer(
  source: AsyncIterable<Uint8Array>,
  encoding: string,
): AsyncGenerator<Uint8Array> {
  const iterator = source[Symbol.asyncIterator]()
  const first = await iterator.next()
  if (first.done) return
  const decoder = decoderFor(encoding, first.value)
  // The error reaches the loop below through the decoder.
  pipeline(Readable.from(resumed(first.value, iterator)), decoder, () => {})
  yield* decoder
}

async function* resumed(
  first: Uint8Array,
  iterator: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    yield first
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
      yield next.value
    }
  } finally {
    await iterator.return?.()
  }
}

function decoderFor(encoding: string, start: Uint8Array): Transform {
  if (encoding === 'br') {
    return createBrotliDecompress({ finishFlush: constants.BROTLI_OPERATION_FLUSH })
  }
  if (encoding !== 'deflate') return createGunzip(flush)
  // Half the servers that say deflate send it without its zlib header, whose low four bits are 8.
  return ((start[0] ?? 0) & 0x0f) === 8 ? createInflate(flush) : createInflateRaw(flush)
}
