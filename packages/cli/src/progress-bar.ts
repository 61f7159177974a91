import { stderr } from 'node:process'
import { onOneLine } from './terminal.ts'

export interface ProgressBar {
  /** @param share done, from 0 to 1; null where the end is not known @param text what stands beside it */
  readonly show: (share: number | null, text: string) => void
  readonly end: () => void
}

const width = 24
const everyMs = 100

/** A line on standard error that is written over; nothing where nobody watches. */
export const progressBar = (): ProgressBar => {
  let shownAt = 0
  let shown = false
  return {
    show: (share, text) => {
      const now = performance.now()
      if (!stderr.isTTY || now - shownAt < everyMs) return
      shownAt = now
      shown = true
      stderr.write(`\r${progressLine(share, text)}\u001b[K`)
    },
    end: () => {
      if (shown) stderr.write('\r\u001b[K')
    },
  }
}

/** `[######..................]  25 %  volvo.csv` */
export const progressLine = (share: number | null, text: string): string => {
  const shown = onOneLine(text)
  if (share === null) return shown
  const full = Math.round(Math.min(1, share) * width)
  const bar = `${'#'.repeat(full)}${'.'.repeat(width - full)}`
  return `[${bar}] ${String(Math.floor(Math.min(1, share) * 100)).padStart(3)} %  ${shown}`
}
