import { languageName } from '../../words/written.ts'
import { termsWords } from '../../words/terms.ts'

/** One entry of a list that stands in a change, as its field writes it. */
export type ReadValue =
  | { readonly as: 'span'; readonly from: string; readonly to: string }
  | { readonly as: 'more'; readonly count: number }
  | { readonly as: 'named'; readonly name: string; readonly value: string }
  | { readonly as: 'region'; readonly name: string; readonly code: string }
  | { readonly as: 'day'; readonly day: string; readonly more: readonly string[] }
  | { readonly as: 'plain'; readonly value: string }

const isTerm = (name: string): name is keyof typeof termsWords.names => Object.hasOwn(termsWords.names, name)

const named = (value: string, nameOf: (key: string) => string): ReadValue => {
  const at = value.indexOf(': ')
  return at < 0
    ? { as: 'plain', value }
    : { as: 'named', name: nameOf(value.slice(0, at)), value: value.slice(at + 2) }
}

/** What an entry says: moments, days and languages by what they are, so that none is read as a code. */
export const readValue = (field: string, value: string): ReadValue => {
  switch (field) {
    case 'shifts': {
      const more = /^\+(\d+)$/.exec(value)?.[1]
      if (more !== undefined) return { as: 'more', count: Number(more) }
      const [from, to] = value.split('/')
      return from === undefined || to === undefined ? { as: 'plain', value } : { as: 'span', from, to }
    }
    case 'titles':
    case 'texts':
    case 'greetings':
    case 'signatures':
    case 'names':
      return named(value, languageName)
    case 'terms':
      return named(value, (key) => (isTerm(key) ? termsWords.names[key]() : key))
    case 'organisations': {
      const at = value.lastIndexOf(': ')
      return at < 0
        ? { as: 'plain', value }
        : { as: 'region', name: value.slice(0, at), code: value.slice(at + 2) }
    }
    case 'holidays': {
      const [day = '', ...more] = value.split(', ')
      return /^\d{4}-\d{2}-\d{2}$/.test(day) ? { as: 'day', day, more } : { as: 'plain', value }
    }
    case 'languages':
      return { as: 'plain', value: languageName(value) }
    default:
      return { as: 'plain', value }
  }
}
