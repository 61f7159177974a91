import { lazy, Suspense } from 'react'
import { withWords } from '../words/speak.ts'
import type { Sheet } from './use-sheet.ts'

const Palette = lazy(
  withWords(['cases', 'problems', 'house'], async () => ({
    default: (await import('../palette/palette.tsx')).Palette,
  })),
)
const KeysHelp = lazy(async () => ({ default: (await import('./keys-help.tsx')).KeysHelp }))

interface SheetsProps {
  readonly palette: Sheet
  readonly help: Sheet
}

/** They come when they are first asked for, and nothing of them is in the first view. */
export function Sheets({ palette, help }: SheetsProps) {
  return (
    <Suspense fallback={null}>
      {palette.wasAsked ? (
        <Palette opened={palette.isOpen} onClose={palette.close} onHelp={help.open} />
      ) : null}
      {help.wasAsked ? <KeysHelp opened={help.isOpen} onClose={() => help.close(true)} /> : null}
    </Suspense>
  )
}
