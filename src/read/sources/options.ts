/** Resolves a host name to its addresses; rejects where there are none. */
export type Lookup = (hostname: string) => Promise<readonly string[]>

export interface OpenOptions {
  /** The largest input in bytes, after decompression. Default: 64 MiB. */
  readonly maxBytes?: number
  /** Fetch from private, loopback and link-local networks too. */
  readonly allowPrivate?: boolean
  /** Fetch without asking robots.txt. */
  readonly ignoreRobots?: boolean
  /** What `-` reads. Default: the process's standard input. */
  readonly stdin?: AsyncIterable<Uint8Array>
  /** Ends the sequence: nothing further is opened. */
  readonly signal?: AbortSignal
  /** Default: the system's resolver. */
  readonly lookup?: Lookup
}

/** 64 MiB: an archive page or feed beyond that is damaged or hostile. */
export const defaultMaxBytes = 67_108_864
