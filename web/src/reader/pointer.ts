export interface PointerHandlers {
  readonly over: (statement: number | null) => void
  readonly click: (statement: number) => void
}

/** Tells which statement the pointer is on: the innermost, where statements overlap. */
export function followPointer(handlers: PointerHandlers): (container: HTMLElement) => () => void {
  return (container) => {
    const control = new AbortController()
    const { signal } = control
    container.addEventListener('pointerover', (event) => handlers.over(statementAt(event)), {
      signal,
    })
    container.addEventListener('pointerleave', () => handlers.over(null), { signal })
    container.addEventListener(
      'click',
      (event) => {
        const statement = statementAt(event)
        // A click that ends a selection is for copying words.
        const selecting = getSelection()?.isCollapsed === false
        if (statement !== null && !selecting) handlers.click(statement)
      },
      { signal },
    )
    return () => control.abort()
  }
}

function statementAt({ target }: Event): number | null {
  const piece = target instanceof Element ? target.closest<HTMLElement>('[data-statements]') : null
  const inner = piece?.dataset.statements?.split(' ').at(-1)
  return inner === undefined ? null : Number(inner)
}
