/** A media type and character set as a Content-Type header states them. */
export interface ContentType {
  readonly mediaType: string | null
  readonly charset: string | null
}

/** Reads a Content-Type header; what is malformed is null. */
export function readContentType(header: string | null): ContentType {
  const [type = '', ...parameters] = (header ?? '').slice(0, 500).split(';')
  const mediaType = type.trim().toLowerCase()
  const charset = parameters
    .map((parameter) => /^\s{0,9}charset\s{0,9}=\s{0,9}["']?([\w.:+-]{1,40})/i.exec(parameter)?.[1])
    .find((value) => value !== undefined)
  return {
    mediaType: /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+$/.test(mediaType) ? mediaType : null,
    charset: charset ?? null,
  }
}
