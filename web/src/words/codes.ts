type Kind = 'language' | 'script' | 'region'

const names = new Map<Kind, Intl.DisplayNames>()

/** The English name of a BCP 47 language, ISO 15924 script or ISO 3166-1 region, or the code itself. */
export function nameOfCode(kind: Kind, code: string): string {
  const known = names.get(kind) ?? new Intl.DisplayNames('en', { type: kind })
  names.set(kind, known)
  try {
    return known.of(code) ?? code
  } catch {
    // Codes come from imports, and one that has no form of a code makes it throw.
    return code
  }
}
