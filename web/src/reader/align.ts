/**
 * Sets each margin note beside the line on which its statement begins, or under the note before it
 * where that line is taken. Notes stay in the flow, so none covers another, and a paragraph grows
 * where its notes need more room than its lines. Runs again when the width changes.
 */
export function alignNotes(container: HTMLElement): () => void {
  let width = -1
  const observer = new ResizeObserver(() => {
    // A margin changes the height alone; without this the observer would answer itself.
    if (container.clientWidth === width) return
    width = container.clientWidth
    place(container)
  })
  observer.observe(container)
  document.fonts?.ready.then(() => place(container))
  return () => observer.disconnect()
}

interface Placed {
  readonly note: HTMLElement
  readonly margin: number
}

function place(container: HTMLElement): void {
  // All is measured before anything is set: one layout, however long the report.
  const placed = [...container.querySelectorAll<HTMLElement>('.row')].flatMap(measureRow)
  for (const { note, margin } of placed) note.style.marginTop = `${margin}px`
}

function measureRow(row: HTMLElement): Placed[] {
  const top = row.getBoundingClientRect().top
  let bottom = 0
  return [...row.querySelectorAll<HTMLElement>('.note')].map((note) => {
    const line = row.querySelector(`[data-start="${note.dataset.at}"]`)?.getClientRects()[0]
    const height = note.offsetHeight
    // The middle of the note's first line, 18 px high, to the middle of the line of the text.
    const wanted = line ? line.top + line.height / 2 - 9 - top : 0
    const margin = Math.max(0, wanted - bottom)
    bottom += margin + height
    return { note, margin }
  })
}
