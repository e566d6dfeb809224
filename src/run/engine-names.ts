/** The engines that ship, the default first; apart from their loading, so that `--help` need not touch it. */
export const engineNames = ['accurate', 'fast', 'rules'] as const

export type EngineName = (typeof engineNames)[number]

/** The engine used where none is asked for: that of the variable ONRECORD_ENGINE, or `accurate`. */
export function defaultEngine(): EngineName {
  const asked = process.env.ONRECORD_ENGINE
  return engineNames.find((name) => name === asked) ?? 'accurate'
}
