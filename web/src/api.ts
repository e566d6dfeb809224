/** Why there is no answer, as it is shown. */
export interface Trouble {
  /** 0 where the server did not answer at all. */
  readonly status: number
  readonly issues: readonly { readonly code: string; readonly message: string }[]
}

export type Answer<T> =
  | { readonly value: T; readonly trouble: null }
  | { readonly value: null; readonly trouble: Trouble }

/**
 * Asks the API. The answer's type is that of the schema of the route, which the server's tests
 * hold it to. Throws only where the request was given up.
 */
export async function ask<T>(path: string, signal: AbortSignal): Promise<Answer<T>> {
  try {
    const response = await fetch(path, { signal, headers: { Accept: 'application/json' } })
    const body = await response.json()
    if (response.ok) return { value: body, trouble: null }
    return { value: null, trouble: { status: response.status, issues: body.issues ?? [] } }
  } catch (error) {
    signal.throwIfAborted()
    const said =
      error instanceof SyntaxError ? 'answered with something else than JSON' : 'does not answer'
    const message = `The server ${said}. Check that it is running, then try again.`
    return { value: null, trouble: { status: 0, issues: [{ code: '', message }] } }
  }
}
