import { stderr, stdout } from 'node:process'

/**
 * The one door to the terminal: whatever a file, the database or an argument brought, nothing goes through that would
 * move its cursor, colour it, or turn the direction of its text.
 */

// A reader that has seen enough (head, less) closes its end; that is no failure.
stdout.on('error', () => undefined)

/** Text without the characters that a terminal would obey; lines and tabs stay. */
export const harmless = (text: string): string =>
  text.toWellFormed().replaceAll(/[^\P{Cc}\n\t]|\p{Bidi_Control}/gu, '\ufffd')

/** The same on one line. */
export const onOneLine = (text: string): string => harmless(text.replaceAll(/[\n\t]/g, ' '))

/** Prints text as it stands, without a line end of its own. */
export const print = (text: string): void => {
  stdout.write(harmless(text))
}

/** Prints a line. */
export const say = (line = ''): void => print(`${line}\n`)

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`

/** Prints one JSON object a line; what a terminal would obey is escaped, so that its text stays the same. */
export const printJson = (value: unknown): void => {
  stdout.write(`${JSON.stringify(value).replaceAll(/\p{Cc}|\p{Bidi_Control}/gu, escaped)}\n`)
}

/** Says on standard error what is in the way. */
export const complain = (line: string): void => {
  stderr.write(`${harmless(line)}\n`)
}
