/** The engines that ship; apart from their loading, so that `--help` need not touch it. */
export const engineNames = ['rules'] as const

export type EngineName = (typeof engineNames)[number]
