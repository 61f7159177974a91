import { folded } from '../../language/folded.ts'

/** What somebody means by an SMS besides its words. */
export type Meant = 'stop' | 'start' | 'away' | 'words'

// Those by which networks know them, and ours in the languages in which we are written to.
const stop = new Set(['stop', 'stopall', 'unsubscribe', 'arret', 'alto', 'parar', 'baja'])
const start = new Set(['start', 'unstop', 'debut', 'inicio', 'alta'])
const away = new Set([
  'away',
  'renvoye',
  'renvoyee',
  'renvoyes',
  'rechazado',
  'rechazada',
  'despachado',
  'despachada',
])

/** "Stop" and "start" are commands where they stand alone; "away" where it stands first, and the story behind it. */
export const meantBy = (body: string): Meant => {
  const words = folded(body)
  if (stop.has(words)) return 'stop'
  if (start.has(words)) return 'start'
  return away.has(words.split(' ', 1)[0] ?? '') ? 'away' : 'words'
}

/** The one door of the company that somebody names, where they name one alone. */
export const doorNamedIn = (body: string, doors: readonly { readonly name: string }[]): string | null => {
  const words = ` ${folded(body)} `
  const named = doors.filter(({ name }) => words.includes(` ${folded(name)} `))
  return named.length === 1 ? (named[0]?.name ?? null) : null
}

/**
 * Whether it says that a door of ours sent them away: by its first word, or by where it was written. There it is the one
 * that opens, and the one that names the door in its answer to us; the rest is talk.
 */
export const saysSentAway = (
  body: string,
  {
    sentAwayLine,
    opens,
    door,
  }: { readonly sentAwayLine: boolean; readonly opens: boolean; readonly door: string | null },
): boolean => meantBy(body) === 'away' || (sentAwayLine && (opens || door !== null))
