import { extname } from 'node:path'

/** The files that a folder gives, and what their names say they are. */
const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.xhtml': 'application/xhtml+xml',
  '.txt': 'text/plain',
  '.md': 'text/markdown',
  '.markdown': 'text/markdown',
  '.json': 'application/json',
  '.xml': 'application/xml',
  '.rss': 'application/rss+xml',
  '.atom': 'application/atom+xml',
}

/** The media type that a file's name states; null where it states none that can be read. */
export function mediaTypeOf(path: string): string | null {
  const extension = extname(path).toLowerCase()
  return Object.hasOwn(mediaTypes, extension) ? (mediaTypes[extension] ?? null) : null
}
