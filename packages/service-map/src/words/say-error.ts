import type { Sentence } from '../parse/sentence.ts'
import type { Tongue } from './tongue.ts'

type Said = (given: Readonly<Record<string, string | number>>) => string

const saidBy = (section: unknown, [name, ...rest]: readonly string[]): unknown =>
  name === undefined || (typeof section !== 'object' && typeof section !== 'function') || section === null
    ? section
    : saidBy(Reflect.get(section, name), rest)

const saySentence = ({ words, listed }: Tongue, { of, given }: Sentence): string => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `sentence` made the two fit
  const say = saidBy(words.error, of.split('.')) as Said
  return say(
    Object.fromEntries(
      Object.entries(given).map(([name, value]) => [name, typeof value === 'object' ? listed(value) : value]),
    ),
  )
}

/** What is wrong with a map's text, and what to do. */
export const sayError = (tongue: Tongue, said: readonly Sentence[]): string =>
  said.map((one) => saySentence(tongue, one)).join(' ')
