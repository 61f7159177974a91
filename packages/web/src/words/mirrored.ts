import {
  type MessageFormatElement,
  type PluralOrSelectOption,
  TYPE,
} from '@formatjs/icu-messageformat-parser'

/*
 * English as a language written from right to left would show it, for tests: every message has other letters and is
 * turned around, and numbers, days and lists are Arabic's. So a page in it shows at once what is worded somewhere else
 * than in the catalogues, and what stands on the wrong side. What a message is given stays as it is, held apart by
 * the marks that Unicode has for that.
 */

const letters = 'abcdefghijklmnopqrstuvwxyz'
const others = 'àƀćďéƒĝĥíĵķļḿńőṕɋŕśţúṽŵẋýž'
const [turnedAround, turnedBack] = ['\u202E', '\u202C']
/** Around what a message is given: of whichever direction it is, the text beside it does not mix with it. */
export const [isolated, isolatedNoMore] = ['\u2068', '\u2069']

const otherLetters = (text: string): string =>
  Array.from(text, (letter) => {
    const at = letters.indexOf(letter.toLowerCase())
    const other = others[at]
    if (other === undefined) return letter
    return letter === letters[at] ? other : other.toUpperCase()
  }).join('')

const turned = (text: string): string =>
  text.replace(/\S(?:.*\S)?/su, (words) =>
    /\p{L}/u.test(words) ? `${turnedAround}${otherLetters(words)}${turnedBack}` : words,
  )

const answers = (
  options: Readonly<Record<string, PluralOrSelectOption>>,
): Record<string, PluralOrSelectOption> =>
  Object.fromEntries(Object.entries(options).map(([key, { value }]) => [key, { value: mirror(value) }]))

const literal = (value: string): MessageFormatElement => ({ type: TYPE.literal, value })

const mirrorOne = (element: MessageFormatElement): readonly MessageFormatElement[] => {
  switch (element.type) {
    case TYPE.literal:
      return [literal(turned(element.value))]
    case TYPE.argument:
      return [literal(isolated), element, literal(isolatedNoMore)]
    case TYPE.select:
    case TYPE.plural:
      return [{ ...element, options: answers(element.options) }]
    case TYPE.tag:
      return [{ ...element, children: mirror(element.children) }]
    default:
      return [element]
  }
}

const mirror = (message: readonly MessageFormatElement[]): MessageFormatElement[] =>
  message.flatMap((element) => mirrorOne(element))

export const mirrored = { tag: 'ar-EG', direction: 'rtl', instead: mirror } as const
