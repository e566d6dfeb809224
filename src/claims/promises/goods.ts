function set(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/))
}

/** What is given as aid or under a promise, by its noun. */
export const goods: ReadonlySet<string> = set(`
  aid vaccine vaccines doses food blankets tents medicine medicines weapons arms ammunition munitions shells tanks jets
  aircraft missiles helicopters drones vehicles trucks lorries ambulances equipment generators fuel grain wheat water beds
  kits supplies money cash funds payment payments instalment instalments installment installments rupee penny cent euro dollar
  troops doctors medics nurses engineers books laptops computers freezers boats ships rifles guns radars rockets batteries
  clothing clothes shelter shelters seeds seed oxygen ventilators masks
`)

/** Verbs by which goods change hands: in the past only. */
export const handing: ReadonlySet<string> = set(`
  delivered donated supplied shipped sent provided airlifted released gave given disbursed transferred dispatched
`)
