import { lazy, Suspense, useRef, useState } from 'react'

const Palette = lazy(async () => ({ default: (await import('../palette/palette.tsx')).Palette }))

interface PaletteState {
  readonly isOpen: boolean
  readonly open: () => void
  /** @param stays whether the focus goes back to where it was */
  readonly close: (stays: boolean) => void
}

/** Whether the palette is open, and where the focus was before. */
export const usePalette = (): PaletteState => {
  const [isOpen, setOpen] = useState(false)
  const before = useRef<Element | null>(null)
  return {
    isOpen,
    open: () => {
      if (!isOpen) before.current = document.activeElement
      setOpen(true)
    },
    close: (stays) => {
      setOpen(false)
      const back = before.current
      if (stays && back instanceof HTMLElement) setTimeout(() => back.focus())
    },
  }
}

interface PaletteHostProps {
  readonly palette: PaletteState
  readonly onHelp: () => void
}

/** It comes when it is first asked for, and nothing of it is in the first view. */
export function PaletteHost({ palette, onHelp }: PaletteHostProps) {
  const [asked, setAsked] = useState(palette.isOpen)
  if (palette.isOpen && !asked) setAsked(true)
  return asked ? (
    <Suspense fallback={null}>
      <Palette opened={palette.isOpen} onClose={palette.close} onHelp={onHelp} />
    </Suspense>
  ) : null
}
