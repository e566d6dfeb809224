/** Longer verbs that double what they end in, as short ones do. */
const doubling = /(?:admit|commit|submit|permit|prefer|refer|defer|compel|rebel|regret|forbid)$/
const short = /^[^aeiou]*[aeiou][bdgmnprt]$/

/**
 * The forms of a verb: “plan” → plan, plans, planned, planning. Past forms that do not follow the rule
 * are written out after it: “seek/sought”, “forbid/forbade/forbidden”.
 */
export function formsOf(written: string): readonly string[] {
  const [base = '', ...irregular] = written.split('/')
  const pasts = irregular.length > 0 ? irregular : [past(base)]
  return [...new Set([base, third(base), ...pasts, ing(base)])]
}

function third(base: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(base)) return `${base}es`
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`
}

function past(base: string): string {
  if (base.endsWith('e')) return `${base}d`
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${stem(base)}ed`
}

function ing(base: string): string {
  return /[^eo]e$/.test(base) ? `${base.slice(0, -1)}ing` : `${stem(base)}ing`
}

function stem(base: string): string {
  return short.test(base) || doubling.test(base) ? base + base.at(-1) : base
}
