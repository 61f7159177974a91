import { stderr } from 'node:process'

export interface ProgressBar {
  /** @param share done, from 0 to 1 @param text what stands beside it */
  readonly show: (share: number, text: string) => void
  readonly end: () => void
}

const width = 30
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
      const done = Math.round(Math.min(1, share) * width)
      stderr.write(
        `\r${'█'.repeat(done)}${'░'.repeat(width - done)} ${Math.round(share * 100)} % ${text}\u001b[K`,
      )
    },
    end: () => {
      if (shown) stderr.write('\r\u001b[K')
    },
  }
}
