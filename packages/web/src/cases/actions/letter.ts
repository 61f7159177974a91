import type { Case } from '../../api/shapes.ts'
import { resolutionWords } from '../../words/actions/resolution.ts'
import { inSpoken } from '../../words/in-spoken.ts'
import { readersIn } from './readers.ts'
import {
  action,
  type BodyOf,
  type Field,
  type LetterKind,
  oneOf,
  textOf,
  textOrNull,
  type Values,
  whenGiven,
} from './spec.ts'

/** Where it stands what is said of an element. */
export const elementKey = (key: string): string => `letter ${key}`
export const postedKey = 'posted'

/** What was said, by element. */
export const elementsIn = (values: Values): { key: string; words: string }[] =>
  Object.entries(values).flatMap(([name, words]) =>
    name.startsWith(elementKey('')) && words.trim() !== ''
      ? [{ key: name.slice(elementKey('').length), words }]
      : [],
  )

const kinds = ['finalResponse', 'holding', 'summary'] as const
export const kindIn = (values: Values): LetterKind => oneOf(kinds, textOf(values, 'kind'), 'finalResponse')

/** Whom it is for, where cases have joined: one of them. */
const whom = (values: Values): string | null => {
  const [first, ...others] = readersIn(values) ?? []
  return first !== undefined && others.length === 0 ? first : null
}

/** The letter as it would be sent; with a final position its decision and reasons stand in fields of their own. */
export const letterIn = (values: Values, kind: LetterKind): Omit<BodyOf<'send-closing-letter'>, 'posted'> => {
  const own = elementsIn(values)
  const more = (key: string, name: string) =>
    own.some((one) => one.key === key) || textOrNull(values, name) === null
      ? []
      : [{ key, words: textOf(values, name) }]
  return {
    kind,
    elements: [...own, ...more('decision', 'position'), ...more('reasons', 'reasons')],
    outsideBody: textOrNull(values, 'outsideBody'),
    ...(kind === 'holding' ? whenGiven(values, 'expected', (expected) => ({ expected })) : null),
    meantFor: whom(values),
  }
}

/** Whom outside the customer can turn to: one of those that the company keeps, free words only where it keeps none. */
export const outsideFields: readonly Field[] = [
  {
    kind: 'pick',
    name: 'outsideBody',
    label: resolutionWords.giveFinalPosition.outsideBody.label,
    hint: resolutionWords.giveFinalPosition.outsideBody.kept,
    of: ({ outsideBodies }) => outsideBodies.map((name) => ({ value: name, words: () => name })),
    none: resolutionWords.giveFinalPosition.outsideBody.none,
    when: (_values, { outsideBodies }) => outsideBodies.length > 0,
  },
  {
    kind: 'words',
    name: 'outsideBody',
    label: resolutionWords.giveFinalPosition.outsideBody.label,
    voice: 'company',
    hint: resolutionWords.giveFinalPosition.outsideBody.hint,
    when: (_values, { outsideBodies }) => outsideBodies.length === 0,
  },
]

const whomField: Field = {
  kind: 'pick',
  name: 'meantFor',
  label: resolutionWords.sendClosingLetter.meantFor,
  // Where all have shown who they are nobody is listed, and each part gets its letter all the same.
  of: ({ readers, id, reference: own, absorbed }) =>
    readers.length > 0
      ? readers.map(({ case: value, name, reference }) => ({ value, words: () => name ?? reference }))
      : [id, ...absorbed].map((value, at) => ({ value, words: () => (at === 0 ? own : `${own} + ${at}`) })),
  none: resolutionWords.giveFinalPosition.outsideBody.none,
  when: (_values, { absorbed }) => absorbed.length > 0,
}

const { sendClosingLetter: words, endRegulatorClock } = resolutionWords

const missedClocks = ({ regulator }: Case) => regulator?.clocks ?? []

export const letterActions = [
  action({
    name: 'send-closing-letter',
    room: 'resolution',
    title: words.title,
    means: words.means,
    also: words.also,
    subject: null,
    fields: [
      {
        kind: 'choice',
        name: 'kind',
        label: words.kind.label,
        options: [
          { value: 'finalResponse', words: words.kind.finalResponse },
          { value: 'holding', words: words.kind.holding },
          { value: 'summary', words: words.kind.summary },
        ],
        first: ({ issues }) => (issues.some(({ state }) => state === 'open') ? 'holding' : 'finalResponse'),
      },
      whomField,
      ...outsideFields,
      {
        kind: 'moment',
        name: 'expected',
        label: words.expected,
        side: 'ahead',
        when: (values) => kindIn(values) === 'holding',
      },
      { kind: 'letter', name: 'letter', label: words.preview, optional: true },
    ],
    submit: words.submit,
    body: (values) => ({ ...letterIn(values, kindIn(values)), posted: values[postedKey] === 'yes' }),
  }),
  action({
    name: 'end-regulator-clock',
    room: 'resolution',
    title: endRegulatorClock.title,
    means: endRegulatorClock.means,
    also: endRegulatorClock.also,
    subject: null,
    fields: [
      {
        kind: 'pick',
        name: 'clock',
        label: endRegulatorClock.clock,
        of: (about) =>
          missedClocks(about).map(({ number, name }) => ({
            value: String(number),
            words: () => inSpoken(name) ?? String(number),
          })),
        none: resolutionWords.giveFinalPosition.outsideBody.none,
      },
      { kind: 'words', name: 'words', label: endRegulatorClock.words, voice: 'company' },
    ],
    submit: endRegulatorClock.submit,
    body: (values) => ({ clock: Number(textOf(values, 'clock')), words: textOf(values, 'words') }),
  }),
]
