import type { MapError } from '@buckstop/service-map'

/** Lines of a text, as an editor has them: numbered from 1. */
export interface Lines {
  readonly lines: number
  readonly line: (number: number) => { readonly from: number; readonly to: number; readonly text: string }
}

export interface Place {
  readonly from: number
  readonly to: number
}

/** Where an error is in the text: the word it is about, or the line where there is none. Always within the text. */
export const placeOf = (lines: Lines, { line: number, column }: Pick<MapError, 'line' | 'column'>): Place => {
  const line = lines.line(Math.min(Math.max(1, number), lines.lines))
  const at = Math.min(Math.max(0, column - 1), line.text.length)
  const length = wordLength(line.text.slice(at))
  if (length > 0) return { from: line.from + at, to: line.from + at + length }
  const blank = line.text.trim() === ''
  return { from: blank ? line.from : line.to - line.text.trimStart().length, to: line.to }
}

/** How long a name or value of YAML is from here on. */
const wordLength = (text: string): number => {
  const quoted = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/.exec(text)
  if (quoted !== null) return quoted[0].length
  const plain = /^(?:[^,[\]{}:#]|:(?=\S)|(?<=\S)#)+/.exec(text)
  return plain === null ? 0 : plain[0].trimEnd().length
}

/** A name as it is written in YAML; quoted where it would be read as something else. */
export const written = (name: string): string =>
  /^[\p{L}_](?:[\p{L}\p{M}\p{N} _'’./-]*[\p{L}\p{M}\p{N}_'’./-])?$/u.test(name) ? name : JSON.stringify(name)
