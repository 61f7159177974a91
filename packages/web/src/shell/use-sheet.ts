import { useRef, useState } from 'react'

export interface Sheet {
  readonly isOpen: boolean
  /** It was asked for once: what is drawn in it is loaded from then on, and nothing of it with the first view. */
  readonly wasAsked: boolean
  readonly open: () => void
  /** @param stays whether the focus goes back to where it was */
  readonly close: (stays: boolean) => void
}

/** What floats over the desk when it is asked for, and where the focus was before. */
export const useSheet = (): Sheet => {
  const [isOpen, setOpen] = useState(false)
  const [wasAsked, setAsked] = useState(false)
  const before = useRef<Element | null>(null)
  return {
    isOpen,
    wasAsked,
    open: () => {
      if (!isOpen) before.current = document.activeElement
      setAsked(true)
      setOpen(true)
    },
    close: (stays) => {
      setOpen(false)
      const back = before.current
      if (stays && back instanceof HTMLElement) setTimeout(() => back.focus())
    },
  }
}
