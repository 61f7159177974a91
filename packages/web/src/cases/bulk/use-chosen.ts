import { useState } from 'react'

/** Most that are offered at once. */
const mostChosen = 50

export interface Chosen {
  readonly ids: ReadonlySet<string>
  readonly isFull: boolean
  readonly toggle: (id: string) => void
  /** Both of these, as whoever goes from one to the other holding Shift. */
  readonly extend: (from: string, to: string) => void
  readonly clear: () => void
}

const none: ReadonlySet<string> = new Set()

/** The rows of a list that somebody chose, to do the same with each. */
export const useChosen = (): Chosen => {
  const [ids, setIds] = useState(none)
  const bounded = (wanted: readonly string[]) => new Set(wanted.slice(0, mostChosen))
  return {
    ids,
    isFull: ids.size >= mostChosen,
    toggle: (id) =>
      setIds((before) =>
        before.has(id) ? new Set([...before].filter((one) => one !== id)) : bounded([...before, id]),
      ),
    extend: (from, to) => setIds((before) => bounded([...new Set([...before, from, to])])),
    clear: () => setIds(none),
  }
}
