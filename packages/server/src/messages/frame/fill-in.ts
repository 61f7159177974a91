import { type FrameGap, frameGaps } from '../../shapes/mail-frames.ts'

/** What stands for each gap, as a customer may know it; null where nobody knows. */
export type Fills = Readonly<Record<FrameGap, string | null>>

const gap = new RegExp(`\\{(${frameGaps.join('|')})\\}`, 'g')

/**
 * A text that an admin wrote, with its gaps filled in. A line with a gap that nothing fills is left out: a mail that a
 * machine writes has nobody who writes it, and nobody reads it before it goes.
 * @returns null where nothing is left
 */
export const fillIn = (words: string, fills: Fills): string | null => {
  const lines = words.split('\n').filter((line) => gapsIn(line).every((name) => (fills[name] ?? '') !== ''))
  const filled = lines.join('\n').replaceAll(gap, (_, name: FrameGap) => fills[name] ?? '')
  // Where a line in the middle is gone, one empty line is enough.
  const text = filled.replaceAll(/\n{3,}/g, '\n\n').trim()
  return text === '' ? null : text
}

const gapsIn = (line: string): readonly FrameGap[] => frameGaps.filter((name) => line.includes(`{${name}}`))
