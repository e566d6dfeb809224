/** Which statement the reader points at, is on with the keyboard, or has opened; by index. */
export class Choice {
  hovered: number | null = $state(null)
  focused: number | null = $state(null)
  opened: number | null = $state(null)
  /** The one whose pieces are lit. */
  readonly lit: number | null = $derived(this.hovered ?? this.focused ?? this.opened)
  /** Id of the actor whose mentions are marked. */
  actor: string | null = $state(null)
  /** Id of the claim whose words are marked. */
  claim: string | null = $state(null)

  /** Marks the mentions of an actor, or no longer where they were marked. */
  toggle(actor: string): void {
    this.actor = this.actor === actor ? null : actor
  }
}
