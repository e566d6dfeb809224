/** Why the system refused, by its code; `missing` where the thing does not exist. */
export interface SystemReason {
  readonly code: string
  readonly missing: boolean
}

/** Reads the code of a system error; throws on what is none, since that is a bug. */
export function systemReason(error: unknown): SystemReason {
  const code = error instanceof Error && 'code' in error ? error.code : null
  // A path with a NUL is no path at all; Node says so with a code of its own.
  if (code === 'ERR_INVALID_ARG_VALUE') return { code: 'not a path', missing: true }
  if (typeof code !== 'string') throw error
  return { code, missing: code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG' }
}
