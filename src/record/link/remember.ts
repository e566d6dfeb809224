import type { EntryProfile, MentionProfile, Seen, SeenOffice } from './profile.ts'

/** What is kept of an entry for the linker; longer lists say little more and slow every add. */
const most = { names: 8, offices: 8, company: 24, outlets: 8 } as const

/** The profile with one more mention. */
export function remember(profile: EntryProfile, mention: MentionProfile): EntryProfile {
  const { name, offices, company, outlet, outletCountry, day } = mention
  const names = profile.names.includes(name) ? profile.names : [...profile.names, name]
  const home = profile.outletCountries ?? []
  const from = [profile.from ?? '', day ?? ''].filter((one) => one !== '').sort()[0]
  const to = [profile.to ?? '', day ?? ''].sort()[1]
  return {
    id: profile.id,
    type: profile.type,
    names: names.slice(0, most.names),
    offices: rememberOffices(profile.offices, offices, day ?? ''),
    company: count(profile.company, company, most.company),
    outlets: outlet === null ? profile.outlets : count(profile.outlets, [outlet], most.outlets),
    outletCountries: outletCountry ? count(home, [outletCountry], most.outlets) : home,
    reports: profile.reports + 1,
    ...(isStated(profile) ? { stated: true } : {}),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
  }
}

/** An entry that is there with a name before any report has it was stated. */
export function isStated({ stated, names, reports }: EntryProfile): boolean {
  return stated ?? (reports === 0 && names.length > 0)
}

function count(seen: readonly Seen[], values: readonly string[], limit: number): readonly Seen[] {
  if (values.length === 0) return seen
  const counts = new Map(seen.map(({ value, count }) => [value, count]))
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count)
    .slice(0, limit)
}

function rememberOffices(
  seen: readonly SeenOffice[],
  titles: readonly string[],
  day: string,
): readonly SeenOffice[] {
  if (titles.length === 0) return seen
  const offices = new Map(seen.map((office) => [office.value, office]))
  for (const value of titles) {
    const known = offices.get(value)
    const from = [known?.from, day].filter((one) => one).sort()[0] ?? ''
    const to = [known?.to ?? '', day].sort()[1] ?? ''
    offices.set(value, { value, count: (known?.count ?? 0) + 1, from, to })
  }
  return [...offices.values()]
    .sort((a, b) => (a.to === b.to ? b.count - a.count : a.to < b.to ? 1 : -1))
    .slice(0, most.offices)
}
