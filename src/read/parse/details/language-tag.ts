/** Names that pages write where a tag belongs. */
const named: ReadonlyMap<string, string> = new Map(
  Object.entries({
    english: 'en',
    german: 'de',
    deutsch: 'de',
    french: 'fr',
    spanish: 'es',
    russian: 'ru',
    ukrainian: 'uk',
  }),
)

/** A language tag in its canonical form (`en_gb` → `en-GB`), or null where it is none. */
export function languageTag(value: string): string | null {
  const text = value.trim().replace(/\..*$/, '').replaceAll('_', '-')
  const name = named.get(text.toLowerCase())
  if (name) return name
  // Longer primary subtags are reserved; und, mul and zxx name no language.
  if (!/^[a-z]{2,3}(-[a-z0-9]{1,8}){0,5}$/i.test(text) || /^(und|mul|zxx)\b/i.test(text)) {
    return null
  }
  try {
    return Intl.getCanonicalLocales(text)[0] ?? null
  } catch {
    return null
  }
}
