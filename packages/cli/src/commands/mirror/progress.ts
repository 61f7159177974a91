import type { Progress } from '@buckstop/mirror'

const WIDTH = 24
const counts = new Intl.NumberFormat('en-GB')

/** A bar on a terminal that follows the reading; silent where nobody watches. */
export const progressBar = (terminal: NodeJS.WriteStream) => {
  let drawn = false
  const clear = (): void => {
    if (drawn) terminal.write('\r\u001b[K')
    drawn = false
  }
  const tell = (progress: Progress): void => {
    if (!terminal.isTTY) return
    terminal.write(`\r${progressLine(progress)}\u001b[K`)
    drawn = true
  }
  return { tell, clear }
}

/** `[######..................]  25 %  volvo.csv  1,665 events, 402 cases` */
export const progressLine = ({ file, bytesRead, bytesTotal, events, cases }: Progress): string => {
  const told = `${file}  ${counts.format(events)} events, ${counts.format(cases)} cases`
  if (bytesTotal === null || bytesTotal === 0) return told
  const share = Math.min(1, bytesRead / bytesTotal)
  const full = Math.round(share * WIDTH)
  return `[${'#'.repeat(full)}${'.'.repeat(WIDTH - full)}] ${String(Math.floor(share * 100)).padStart(3)} %  ${told}`
}
