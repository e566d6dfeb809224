/** Which statement the reader points at, is on with the keyboard, or has opened; by index. */
export class Choice {
  hovered: number | null = $state(null)
  focused: number | null = $state(null)
  opened: number | null = $state(null)
  /** The one whose pieces are lit. */
  readonly lit: number | null = $derived(this.hovered ?? this.focused ?? this.opened)
}
